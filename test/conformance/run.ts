import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { serveBare } from './bare-server.ts'
import { serveFixture } from './fixture-server.ts'

// The official suite against both revisions: the fixture must pass all of it, the product what applies to it.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SUITE = join(
  process.env['CONFORMANCE_DIR'] ?? here('.'),
  'node_modules/@modelcontextprotocol/conformance',
)

const REVISIONS = ['2026-07-28', '2025-11-25'] as const
type Revision = (typeof REVISIONS)[number]

interface Verdict {
  name: string
  ok: boolean
  says: string
}

async function suiteBin(): Promise<string> {
  const manifest = await readFile(join(SUITE, 'package.json'), 'utf8').catch(() => undefined)
  if (manifest === undefined)
    throw new Error('The conformance suite is not installed. Run: npm ci --prefix test/conformance')
  const { bin, version } = JSON.parse(manifest) as { bin: Record<string, string> | string; version: string }
  console.log(`@modelcontextprotocol/conformance ${version}`)
  return join(SUITE, typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? ''))
}

async function judge(
  bin: string,
  name: string,
  url: string,
  revision: Revision,
  expected?: string,
): Promise<Verdict> {
  const results = await mkdtemp(join(tmpdir(), 'conformance-results-'))
  const list = expected === undefined ? [] : ['--expected-failures', expected]
  try {
    const { code, output } = await run([
      bin,
      'server',
      '--url',
      url,
      '--requirements',
      revision,
      '-o',
      results,
      ...list,
    ])
    return await verdict(`${name}, ${revision}`, code, output, revision)
  } finally {
    await rm(results, { recursive: true, force: true })
  }
}

/** The scenarios that a revision requires, as the suite froze them when the revision was released. */
async function requiredBy(revision: Revision): Promise<ReadonlySet<string>> {
  const { server } = parse(await readFile(join(SUITE, `requirements/${revision}.yaml`), 'utf8')) as {
    server: string[]
  }
  return new Set(server)
}

/** A run that judged less than what is required has proved nothing, whatever its exit code. */
async function verdict(
  name: string,
  code: number | null,
  output: string,
  revision: Revision,
): Promise<Verdict> {
  const required = await requiredBy(revision)
  const summary = output.slice(output.indexOf('=== SUMMARY ==='))
  const lines = [...summary.matchAll(/^([✓✗]) (\S+): (\d+) passed, (\d+) failed/gmu)]
  const scored = lines.filter(([, , scenario = '']) => required.has(scenario))
  const whole = scored.filter(([, mark]) => mark === '✓').length
  const checks = scored.reduce((sum, [, , , count]) => sum + Number(count), 0)
  const ok = code === 0 && required.size > 0 && scored.length === required.size
  if (!ok) console.log(output)
  return { name, ok, says: `${whole} of ${required.size} required scenarios passed whole, ${checks} checks` }
}

async function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

const bin = await suiteBin()
const servers = { fixture: await serveFixture(), product: await serveBare() }
const verdicts: Verdict[] = []
for (const revision of REVISIONS) {
  verdicts.push(await judge(bin, 'fixture', servers.fixture.url, revision))
  verdicts.push(
    await judge(bin, 'product', servers.product.url, revision, here(`expected-failures/${revision}.yml`)),
  )
}
for (const server of Object.values(servers)) await server.close()
for (const { name, ok, says } of verdicts) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${says}`)
process.exitCode = verdicts.length === 2 * REVISIONS.length && verdicts.every(({ ok }) => ok) ? 0 : 1
