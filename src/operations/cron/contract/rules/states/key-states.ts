import type { Node } from '../../reading/document.ts'
import { fold } from '../../reading/words.ts'

/** What a thing is called, and how it is looked at. */
export const ID_KEYS =
  /^(?:name|service|component|dependency|svc|target|title|system|check|check method|health ?check|endpoint|url|dienst|id|recovery|depends_on)$/i
const NOTHING = /^(?:0|none|keine?|null|nil|~|no|false|nein|\[\]|\{\}|-|–|—|"")?$/i
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?\s*(?:%|(?!ok$)\p{L}{1,3})?$/iu
/** A key that says how a thing is: only of such a one is `false` bad, and a number a state. */
const HEALTH =
  /\b(?:up|ok|okay|well|health\p{L}*|alive|live|responding|responds?|responded|response|reachable|online|running|available|availability|ready|connected|connection|connectable|success\p{L}*|pass(?:ed)?|pong|ping|status|state|result|answer\p{L}*|repl(?:y|ies)|accepting|operational|http|code|erreichbar|gesund|lauft|aktiv|active|verfugbar|antwort(?:et)?|zustand|ergebnis|good|works|working)\b/u
const TROUBLE =
  /\b(?:down|errors?|fail\p{L}*|timeouts?|timed|degraded|unhealthy|unreachable|offline|crash\p{L}*|stuck|dead|stale|critical|warnings?|alerts?|incidents?|problems?|issues?|missing|refused|restart\p{L}*|reason|fehler\p{L}*|ausfall\p{L}*|storung\p{L}*|probleme?)\b/u
const MEASURED =
  /\b(?:ms|s|sec|secs|seconds|minutes|hours|days|mb|gb|kb|bytes|pct|percent|rate|ratio|latency|latenz|antwortzeit|response time|duration|dauer|uptime|port|pid|models?|keys|rows|records|clients|connections|memory|ram|cpu|disk|size|version|queue\p{L}*|pending|waiting|active|idle|delayed|depth|workers|jobs|limit|threshold|attempts?|retries|interval|age)\b/u

/** How it was: nothing of how it is. */
const HISTORY =
  /^(?:previous|prior|vorige[rs]?|old) |^(?:first|last|previous|prior|letzte[rs]?|vorige[rs]?) (?:\p{L}+ )?(?:errors?|failures?|incidents?|crash\p{L}*|restarts?|outages?|downtimes?|timeouts?|warnings?|exceptions?|problems?|issues?|fehler|ausfall|storung|neustart|absturz)|\b(?:since|seit|uptime|until|cert\p{L}*|tls|zertifikat|expir\p{L}*|\d+ ?[hd]|yesterday|gestern|vortag|(?:errors?|failed|failures|timeouts|fehler) (?:today|heute)|total|week|month|logs?|history|incidents?|restarts?|neustarts?|vorfalle?)\b/u
/** Parts of its work: two failed ones are no failed service. */
const PART =
  /\b(?:jobs?|tasks?|queues?|requests?|logins?|workers?|messages?|events?|keys|quer(?:y|ies)|locks?|lines|entries|items|mails?|emails?|runs|calls?|batches|records|documents|threads?|sessions?|users?|models?|routes?|upstreams?|auftrage|anfragen|zeilen|eintrage)\b/

/** Whatever stands there is one. */
const ERROR = /^(?:err|error|error message|exception|fehler|fehlermeldung|failure)$/

const NOW = /^(?:today|now|heute|jetzt|aktuell|current(?:ly)?)$/

const WAS_ASKED = /^(?:checked|tested|probed|verified|gepruft|getestet)$/
const NEGATIVE = /^(?:false|no|nein|0)$/i

export const isHistory = (label: string): boolean => HISTORY.test(fold(label))
export const isPartKey = (label: string): boolean => PART.test(fold(label))
/** Of a column: whether it tells how a thing is. */
export const isStateKey = (folded: string): boolean =>
  (HEALTH.test(folded) || NOW.test(folded)) && !HISTORY.test(folded)

/** What a key and its value say of how a thing is; a measurement and `error: null` say nothing. `over`: the key above. */
export function saidBy(label: string, value: string, over = ''): string {
  const key = fold(label)
  const said = `${label} ${value}`
  if (key === '') return said
  if (ID_KEYS.test(label) || HISTORY.test(key)) return ''
  const bare = value.trim()
  if (ERROR.test(key) && !NOTHING.test(bare) && !NUMBER.test(bare) && !/^(?:false|ok)$/i.test(bare))
    return `error ${value}`
  if (NOTHING.test(bare) && (TROUBLE.test(key) || ERROR.test(key))) return ''
  if (NUMBER.test(bare) && (isPartKey(over) || (PART.test(key) && TROUBLE.test(key)))) return ''
  if (WAS_ASKED.test(key)) return NEGATIVE.test(bare) ? 'not checked' : ''
  if (/^false$/i.test(bare) && !HEALTH.test(key)) return ''
  if (UNKNOWN.test(bare) && (isWellKey(label) || STATE.test(key))) return 'state unknown'
  if (/^(?:no|nein)$/i.test(bare) && HEALTH.test(key) && !key.includes(' ')) return `${label} false`
  if (/^0$/.test(bare) && isWellKey(label)) return `${label} false`
  if (!NUMBER.test(bare) || bare === '1' || bare === '0') return said
  return MEASURED.test(key) || !(HEALTH.test(key) || TROUBLE.test(key)) ? '' : said
}

const UNKNOWN = /^(?:null|nil|~)$/i
const STATE = /\b(?:status|state|zustand|result|ergebnis)$/
const WELL =
  /^(?:(?:all|overall|is|services?|systems?) )*(?:up|ok|okay|well|healthy|alive|reachable|responding|online|available|operational|running|connected)(?: (?:services?|systems?|count))?$/
const SICK_LIST =
  /^(?:(?:services?|systems?|checks?|total|number of|count) )*(?:failed|failing|down|unhealthy|degraded|offline|unreachable|not responding|unresponsive)(?: (?:services?|systems?|checks?|count))*$/
const ALL =
  /^(?:(?:services?|systems?|checks?) )?(?:total|checked|expected|count|all)(?: (?:services?|systems?|checks?|count|checked))?$/
const COUNT = /^\d{1,3}$/

const isWellKey = (label: string): boolean => WELL.test(fold(label))

/** `healthy: false`, `failed: 1`, `down: ["n8n"]`, `healthy: 6` beside `total: 7`: what an output says of all at once. */
export function isSickCount({ label, value, children }: Node, siblings: readonly Node[]): boolean {
  if (isWellKey(label)) {
    if (/^false$/i.test(value)) return true
    const all = siblings.find((other) => ALL.test(fold(other.label)) && COUNT.test(other.value))
    return all !== undefined && COUNT.test(value) && Number(value) < Number(all.value)
  }
  if (!SICK_LIST.test(fold(label))) return false
  return value === ''
    ? children.some((one) => one.kind === 'element' && !NOTHING.test(one.value || one.label))
    : COUNT.test(value) && Number(value) > 0
}
