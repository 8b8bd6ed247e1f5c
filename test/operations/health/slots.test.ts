import { expect, test } from 'vitest'
import { createSlots } from '../../../src/operations/health/slots.ts'

const never = new AbortController().signal

/** Whether a promise is settled once everything that can happen without waiting has happened. */
async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  await new Promise((resolve) => setImmediate(resolve))
  return (await Promise.race([promise, Promise.resolve('still waiting')])) === 'still waiting'
}

test('a place that is given back goes to who waited longest, and to nobody else', async () => {
  const slots = createSlots(1)
  const first = await slots.take(never)
  const [second, third] = [slots.take(never), slots.take(never)]
  first()
  const late = slots.take(never)
  const giveBack = await second
  expect(await isWaiting(third)).toBe(true)
  expect(await isWaiting(late)).toBe(true)
  giveBack()
  await third
  expect(await isWaiting(late)).toBe(true)
})

test('a place given back twice is still one place', async () => {
  const slots = createSlots(1)
  const giveBack = await slots.take(never)
  giveBack()
  giveBack()
  await slots.take(never)
  expect(await isWaiting(slots.take(never))).toBe(true)
})

test('who leaves the line is passed over', async () => {
  const slots = createSlots(1)
  const giveBack = await slots.take(never)
  const gone = new AbortController()
  const left = slots.take(gone.signal)
  const next = slots.take(never)
  gone.abort('enough')
  await expect(left).rejects.toBe('enough')
  giveBack()
  await next
})
