import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes a minute and more, the longest first. By itself vitest begins with the largest file. */
const LONGEST = [
  'test/chaos/kills',
  'test/operations/deploy/container/fidelity',
  'test/operations/deploy/swarm/real',
  'test/operations/deploy/compose/real',
  'test/operations/deploy/container/real',
  'test/cli/demo',
  'test/operations/deploy/process/',
  'test/systems/supervisor/pm2',
  'test/systems/files/processes',
  'test/integration/',
  'test/mcp/product',
  'test/mcp/stdio.',
  'test/cli/approvals',
]

/** What makes the machine unfit for a deploy, by the guard's own rules. */
const LAST = 'test/systems/docker/memory'

/** No core waits in the end for a long file that began last. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others.toSorted((one, two) => place(one) - place(two))
  }
}

function place({ moduleId }: TestSpecification): number {
  if (moduleId.includes(LAST)) return LONGEST.length + 1
  const at = LONGEST.findIndex((name) => moduleId.includes(name))
  return at < 0 ? LONGEST.length : at
}

export default defineConfig({
  test: {
    // What drives a real OpenClaw runs by `npm run test:openclaw` alone, which installs it.
    include: [process.env['OPERATOR_OPENCLAW'] === 'real' ? 'test/openclaw/*.real.ts' : 'test/**/*.test.ts'],
    // Guards against hanging and nothing else: five times the slowest seen on one core shared by four.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000, interval: 50 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Hundreds of processes that tests start load the same sources.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'operator-tests-compiled') },
  },
})
