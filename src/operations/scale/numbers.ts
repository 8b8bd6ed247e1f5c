/** A number of agents or tasks that can be believed: whole, 0 or more, and counted without loss. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Without the sign that a zero can have. */
export function plain(value: number): number {
  return value + 0
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
