import type { Slot } from './slots.ts'
import type { Run } from './source.ts'
import { CHANGE_MS } from './zone.ts'

/**
 * Which slot something belongs to that happened then: the last that was due, or the next one when that is near enough.
 * Within three hours of a change of the clocks, an instant that no slot has serves the nearest slot of that time.
 */
export function slotAt(slots: readonly Slot[], at: number): Slot | undefined {
  const own = slots.findLast((slot) => at >= slot.at - slot.earlyMs)
  if (own && (own.next === undefined || at < own.next - own.earlyMs)) return own
  return slots
    .filter((slot) => slot.nearChange && Math.abs(at - slot.at) <= CHANGE_MS)
    .toSorted((a, b) => Math.abs(at - a.at) - Math.abs(at - b.at))[0]
}

/** Whether a run began before this slot was near: it is another's. */
export function isEarlier({ at, earlyMs }: Slot, { startedAt }: Pick<Run, 'startedAt'>): boolean {
  return startedAt !== undefined && startedAt < at - earlyMs
}

/** Each slot with what belongs to it, in the order given; slots without anything are there too. */
export function bySlot<T>(
  slots: readonly Slot[],
  things: readonly T[],
  at: (thing: T) => number,
): Map<Slot, T[]> {
  const of = new Map<Slot, T[]>(slots.map((slot) => [slot, []]))
  for (const thing of things) {
    const slot = slotAt(slots, at(thing))
    if (slot) of.get(slot)?.push(thing)
  }
  return of
}
