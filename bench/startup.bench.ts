// Cold start to the first tools/list over stdio, and resident memory after it, in interleaved rounds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../scripts/bundle.ts'
import { TOOLS } from '../src/tools/index.ts'
import { type Figure, median, printFigures } from './numbers.ts'
import { initialize, startRaw } from './stdio-process.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15)
const root = new URL('..', import.meta.url).pathname
const everything = join(
  root,
  'bench/peers/node_modules/@modelcontextprotocol/server-everything/dist/index.js',
)

interface Run {
  ms: number[]
  mib: number[]
}

async function once(args: readonly string[], cwd: string, into: Run): Promise<void> {
  const started = performance.now()
  const raw = startRaw(process.execPath, args, {
    cwd,
    env: { NODE_DISABLE_COMPILE_CACHE: '1', BARE_TOOLS: String(TOOLS.length) },
  })
  await initialize(raw)
  await raw.ask('tools/list')
  into.ms.push(performance.now() - started)
  into.mib.push(raw.memory())
  await raw.end()
}

export async function startup(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'operator-bench-'))
  try {
    await bundle({ entryPoints: [join(root, 'bench/bare-server.ts')], outfile: join(dir, 'bare.mjs') })
    writeFileSync(
      join(dir, 'operator.yaml'),
      'version: 1\nenvironment: bench\nactors: { operator: { role: operator } }\nservices: { redis: { kind: redis, url: redis://127.0.0.1:6379 } }\n',
    )
    const runs = {
      operator: { ms: [], mib: [] } as Run,
      bare: { ms: [], mib: [] } as Run,
      everything: { ms: [], mib: [] } as Run,
    }
    for (let round = 0; round < ROUNDS; round++) {
      await once([join(root, 'dist/main.js'), 'mcp'], dir, runs.operator)
      await once([join(dir, 'bare.mjs')], dir, runs.bare)
      await once([everything, 'stdio'], dir, runs.everything)
    }
    return figures(runs)
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function figures({
  operator,
  bare,
  everything: peer,
}: Record<'operator' | 'bare' | 'everything', Run>): Figure[] {
  const ms = { ours: median(operator.ms), floor: median(bare.ms), peer: median(peer.ms) }
  const mib = { ours: median(operator.mib), floor: median(bare.mib) }
  return [
    {
      name: 'cold start to tools/list',
      value: `${(ms.ours / ms.floor).toFixed(2)} x the bare SDK server`,
      beside: `${ms.ours.toFixed(0)} ms against ${ms.floor.toFixed(0)} ms`,
      limit: '1.25 x',
      kept: ms.ours <= 1.25 * ms.floor,
    },
    {
      name: 'cold start to tools/list',
      value: `${(ms.ours / ms.peer).toFixed(2)} x server-everything`,
      beside: `${ms.ours.toFixed(0)} ms against ${ms.peer.toFixed(0)} ms`,
      limit: '0.65 x',
      kept: ms.ours <= 0.65 * ms.peer,
    },
    {
      name: 'resident memory, idle',
      value: `${(mib.ours - mib.floor).toFixed(1)} MiB above the bare SDK server`,
      beside: `${mib.ours.toFixed(0)} MiB against ${mib.floor.toFixed(0)} MiB`,
      limit: '+12 MiB',
      kept: mib.ours <= mib.floor + 12,
    },
  ]
}

if (import.meta.main) printFigures('Start', await startup())
