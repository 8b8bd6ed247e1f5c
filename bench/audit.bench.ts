/**
 * What the audit trail costs: milliseconds per record, with and without waiting for the disk, and how long it
 * takes to verify 100,000 lines. Run with `node bench/audit.bench.ts [folder]`; the folder's disk is what counts.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openAudit } from '../src/journal/audit.ts'
import { verifyAudit } from '../src/journal/audit-verify.ts'
import { openMutex } from '../src/journal/mutex.ts'
import { openStateDir } from '../src/journal/state-dir.ts'

const folder = mkdtempSync(join(resolve(process.argv[2] ?? tmpdir()), 'audit-bench-'))
const record = {
  event: 'intent',
  call: 'op_01m7xyx91jfpgwscr3vjxt',
  tool: 'health_check',
  actor: { name: 'operator', role: 'operator', by: 'launch' },
  effect: 'read',
  kind: 'observe',
  target: 'stack',
  args: { services: ['postgres', 'redis', 'chroma'], deep: true },
  args_digest: 'a'.repeat(64),
  policy: 'b'.repeat(64),
}

/** Sorted milliseconds of each of `times` runs. */
function measure(times: number, run: () => void): number[] {
  const took = Array.from({ length: times }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return took.sort((a, b) => a - b)
}

function report(name: string, took: number[]): void {
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(3)
  console.log(`${name.padEnd(34)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   (${took.length} runs)`)
}

try {
  const dir = openStateDir(join(folder, 'state'))
  const audit = openAudit(dir, { version: '0', policyDigest: 'p', maxFileBytes: 16 * 1024 * 1024 })
  const mutex = openMutex(dir.file('other.lock'))
  report(
    'taking and leaving the lock',
    measure(20_000, () => mutex.hold(() => undefined)),
  )
  report(
    'append, not waiting for the disk',
    measure(99_000, () => audit.append(record, { durable: false })),
  )
  report(
    'append, on the disk',
    measure(1_000, () => audit.append(record)),
  )
  const { head } = audit.head()
  const [took] = measure(1, () => {
    const verdict = verifyAudit(dir.path, { head })
    if (!verdict.ok || verdict.lines < 100_000) throw new Error(`not verified: ${JSON.stringify(verdict)}`)
    console.log(
      `verified ${verdict.lines} lines, the last file ${(statSync(dir.file('audit.jsonl')).size / 1e6).toFixed(1)} MB`,
    )
  })
  console.log(`verify                             ${took?.toFixed(0)} ms`)
} finally {
  rmSync(folder, { recursive: true })
}
