import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openAwake } from '../../src/journal/awake.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { openStore } from '../../src/journal/store.ts'
import { tempFolder } from './processes.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 20)

function open(folder = join(tempFolder(), 'state')) {
  const store = openStore(openStateDir(folder))
  onTestFinished(() => store.close())
  const awake = openAwake(store)
  /** A look after so many hours, of which the machine slept some. */
  const look = (hours: number, slept = 0, bootId = 'a', upHours = hours) =>
    awake.tick({
      at: START + hours * HOUR,
      bootId,
      uptimeMs: upHours * HOUR,
      monotonicMs: (upHours - slept) * HOUR,
    })
  return { awake, look, folder }
}

const hours = (from: number, to: number) => ({ from: START + from * HOUR, to: START + to * HOUR })

test('a time in which nobody looked was spent awake when no sleep was added in it', () => {
  const { awake, look } = open()
  look(1)
  look(9)
  expect(awake.away()).toEqual([])
})

test('a sleep is known by what the clocks say on waking, and remembered by whoever opens the journal next', () => {
  const { look, folder } = open()
  look(1)
  look(2)
  look(8, 5)
  look(9, 5)
  expect(open(folder).awake.away()).toEqual([{ ...hours(2, 8), awayMs: 5 * HOUR }])
})

test('a machine that was switched off was away until it was started', () => {
  const { awake, look } = open()
  look(1)
  look(10, 0, 'b', 2)
  expect(awake.away()).toEqual([hours(1, 8)])
})

test('of a week in which nobody looked it is known how much of it was slept, and no more', () => {
  const { awake, look } = open()
  look(1)
  look(169, 2)
  expect(awake.away()).toEqual([{ ...hours(1, 169), awayMs: 2 * HOUR }])
})

test('a virtual machine that was paused was away, though its own clocks stood still meanwhile', () => {
  const { awake, look } = open()
  look(1)
  look(4, 0, 'a', 2)
  look(5, 0, 'a', 3)
  expect(awake.away()).toEqual([{ ...hours(1, 4), awayMs: 2 * HOUR }])
})

test('a clock that was set back makes no sleep', () => {
  const { awake, look } = open()
  look(3)
  look(2.5, 0, 'a', 3.5)
  look(4, 0, 'a', 5)
  expect(awake.away()).toEqual([])
})
