import { expect, onTestFinished, test } from 'vitest'
import { cronSource } from '../../src/compose/cron.ts'
import { configSchema } from '../../src/config/schema.ts'
import { startOpenclawDouble } from '../servers/openclaw.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const clock = { now: () => NOW, monotonic: () => NOW }

test('since when the gateway runs is asked of the one whose command line is asked, and is no matter of life', async () => {
  const double = await startOpenclawDouble()
  onTestFinished(() => double.stop())
  const upSince = async (...clis: string[]) => {
    const services = Object.fromEntries(
      clis.map((cli, i) => [`gateway${i}`, { kind: 'openclaw', url: double.url, cli }]),
    )
    const { cron, services: parsed } = configSchema.parse({
      version: 1,
      environment: 'test',
      actors: { operator: { role: 'operator' } },
      services,
      cron: { source: { kind: 'openclaw', cli: double.cli }, jobs: {} },
    })
    if (!cron) throw new Error('there is a cron section')
    const source = cronSource({ cron, services: parsed }, clock)
    return (await source.look([], new AbortController().signal)).upSince
  }
  expect(await upSince('another')).toBe(NOW - 12_345)
  expect(await upSince('another', double.cli)).toBe(NOW - 12_345)
  expect(await upSince('another', 'and another')).toBeUndefined()
  expect(await upSince()).toBeUndefined()
  double.readiness = 'page'
  expect(await upSince(double.cli)).toBeUndefined()
})
