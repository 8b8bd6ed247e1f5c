import { type Finding, failed, passed, type StoreState, unknown } from '../finding.ts'
import type { Judged } from '../rule.ts'
import { overstated } from './stated-count.ts'

/** More records than before the run, or a newer one: what the output says of itself proves nothing. */
export function storeRule(name: string) {
  return ({ text, context: { store, earlier, startedAt } }: Judged): Finding[] => {
    if (!store) return [unknown('store', `${name} was not asked.`)]
    if ('problem' in store) return [unknown('store', `${name} could not be asked: ${store.problem}.`)]
    if (store.count === 0) return [failed('store', `${name} holds no records.`)]
    if (earlier) {
      const stated = overstated(text.document, earlier.count, store.count)
      return [stated === undefined ? compared(name, earlier, store) : less(name, stated, store)]
    }
    return [bySelf(name, store, startedAt)]
  }
}

function compared(name: string, before: StoreState, now: StoreState): Finding {
  const newest = now.newest === undefined ? '' : `, newest ${before.newest ?? 'unknown'} -> ${now.newest}`
  const found = `${name}: ${before.count} -> ${now.count} records${newest}.`
  return now.count > before.count || isNewer(now.newest, before.newest)
    ? passed('store', found)
    : failed('store', `${found} ${now.count < before.count ? 'It has shrunk' : 'Nothing was stored'}.`)
}

function less(name: string, stated: number, { count }: StoreState): Finding {
  return failed('store', `It says that ${name} holds ${stated} records now, and it holds ${count}.`)
}

/** What is no time is compared as text, as the store does to find the highest. */
function isNewer(now: string | undefined, before: string | undefined): boolean {
  if (now === undefined) return false
  if (before === undefined) return true
  const [a, b] = [instantOf(now), instantOf(before)]
  return Number.isNaN(a) || Number.isNaN(b) ? now > before : a > b
}

/** Without a look before the run only a date tells. */
function bySelf(name: string, { count, newest }: StoreState, startedAt: number | undefined): Finding {
  const at = newest === undefined ? Number.NaN : instantOf(newest)
  if (Number.isNaN(at) || startedAt === undefined)
    return unknown(
      'store',
      `${name} holds ${count} records; nothing was counted before this run to compare with.`,
    )
  const found = `${name} holds ${count} records, the newest of ${new Date(at).toISOString()}`
  return at >= startedAt - 60_000
    ? passed('store', `${found}.`)
    : failed('store', `${found}, which is before the run.`)
}

/** An ISO date, or seconds or milliseconds since 1970. */
function instantOf(newest: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(newest)) return Date.parse(newest)
  const number = Number(newest)
  const ms = number > 100_000_000_000 ? number : number * 1000
  return ms < 8_640_000_000_000_000 ? ms : Number.NaN
}
