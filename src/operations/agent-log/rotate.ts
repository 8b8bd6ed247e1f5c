import { basename, extname } from 'node:path'

/** `AGENT_LOG.2026-11-21.md`, `AGENT_LOG.2026-11-21.1.md`, …: the first name of the day that is not taken. */
export function nextArchive(path: string, now: number, taken: readonly string[]): string {
  const ending = extname(path)
  const stem = `${basename(path, ending)}.${new Date(now).toISOString().slice(0, 10)}`
  if (!taken.includes(`${stem}${ending}`)) return `${stem}${ending}`
  // Counting on from the highest, not into a gap: the number is the order.
  const numbers = taken.map((name) => archiveOrder(path, name)).filter((order) => order?.stem === stem)
  return `${stem}.${Math.max(0, ...numbers.map((order) => order?.number ?? 0)) + 1}${ending}`
}

/** The archives among the log's siblings, newest first. */
export function archivesNewestFirst(path: string, siblings: readonly string[]): string[] {
  return siblings
    .flatMap((name) => archiveOrder(path, name) ?? [])
    .sort((a, b) => compare(b.stem, a.stem) || b.number - a.number)
    .map(({ name }) => name)
}

interface Order {
  name: string
  stem: string
  number: number
}

function archiveOrder(path: string, name: string): Order | undefined {
  const ending = extname(path)
  const inner = name.slice(basename(path, ending).length, ending === '' ? undefined : -ending.length)
  const [, date, number = '0'] = /^\.(\d{4}-\d\d-\d\d)(?:\.(\d{1,9}))?$/.exec(inner) ?? []
  if (date === undefined) return undefined
  return { name, stem: `${basename(path, ending)}.${date}`, number: Number(number) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
