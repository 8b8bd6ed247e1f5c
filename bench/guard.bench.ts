import { setTimeout } from 'node:timers/promises'
import { currentLoad } from 'systeminformation'
import { judge } from '../src/guard/state.ts'
import { createHost } from '../src/systems/host/client.ts'
import { CONFIG, machineAt, noise, repeat, seeded, trace } from '../test/guard/traces.ts'

/**
 * What the guard costs: one look at the machine beside systeminformation's currentLoad(), which answers CPU
 * alone, in alternating rounds of one process; and one judgement over six hours of samples.
 */
const ROUNDS = 20
const LOOKS_PER_ROUND = 50

async function milliseconds(work: () => Promise<unknown> | unknown, times: number): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < times; i++) await work()
  return (performance.now() - start) / times
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const host = createHost()
await milliseconds(host.sample, LOOKS_PER_ROUND)
await currentLoad()
const looks: number[] = []
const loads: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  looks.push(await milliseconds(host.sample, LOOKS_PER_ROUND))
  // Asked again within 200 ms the library repeats its last answer.
  await setTimeout(250)
  loads.push(await milliseconds(currentLoad, 1))
}

const next = noise(seeded(1), 0.9, 3)
const samples = trace(repeat(6 * 720, () => ({ cpu: 62 + next(), ram: 62 + next() })))
const present = machineAt((samples.at(-1)?.uptime ?? 0) + 1)
const judgements: number[] = []
for (let i = 0; i < 10; i++) judgements.push(await milliseconds(() => judge(samples, present, CONFIG), 1))

const [look, load] = [middle(looks), middle(loads)]
console.log(
  JSON.stringify({
    look_ms: Number(look.toFixed(3)),
    current_load_ms: Number(load.toFixed(2)),
    ratio: Number((look / load).toFixed(3)),
    judge_six_hours_ms: Number(middle(judgements).toFixed(1)),
  }),
)
