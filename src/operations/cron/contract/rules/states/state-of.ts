import { fold } from '../../reading/words.ts'

const BAD =
  /\b(?:down|offline|fail(?:ed|ing|s|ure)?|error(?:ed|s)?|unhealthy|unreachable|unavailable|not (?:responding|reachable|running|available|ok|healthy|up|connected|answering)|no (?:response|answer|reply|data|pong)|no longer (?:respond\p{L}*|answer\p{L}*|reachable|running|up|available|online|connected)|no (?:heartbeat|connection|pong)|(?:does not|doesnt|did not|didnt|will not|wont) (?:respond|answer|reply|start|come up)|broken|gives up|gave up|gibt auf|red|rot|gelb|yellow|amber|exhausted|oom killed|timed? ?out|timeouts?|refused|econnrefused|crash(?:ed|ing|loop(?:ing)?)?|unresponsive|connection reset|no route|cannot|could not|unable|rejected|rejecting|stuck|hangs|hanging|flapping|startet (?:\p{L}+ )?neu|hangt|reagiert nicht|antwortete nicht|\p{L}+ nicht$|lehnt|verweigert|abgelehnt|dead|stopped|exited|inactive|degraded|restarting|hung|frozen|critical|unknown|skipped|disconnected|missing|false|5\d\d|4\d\d|n a|nicht (?:mehr )?(?:erreichbar|verfugbar|gestartet|bereit|ok|gesund|verbunden)|antwortet (?:\p{L}+ )?nicht|keine (?:antwort|verbindung|ruckmeldung)|ausgefallen|ausfall|gestort|gestoppt|fehler(?:haft)?|abgesturzt|unerreichbar|fehlgeschlagen|zeituberschreitung|not checked|nicht gepruft|pending|loading|starting)\b/u
const GOOD =
  /\b(?:ok|okay|up|online|healthy|responding|responds?|responded|answer(?:s|ed|ing)?|accept(?:s|ed)|serving|serves|works|working|returned 200|reachable|running|alive|live|available|pong|ready|accepting|operational|active|connected|green|pass(?:ed|es)?|success(?:ful)?|succeeded|normal|nominal|stable|good|fine|true|200|201|204|lauft|laufen|erreichbar|verfugbar|antwortet|antworten|gesund|bereit|aktiv|nimmt (?:\p{L}+ )?an|gestartet|in ordnung|verbunden|grun|stabil|funktioniert|heartbeat|yes|ja|1)\b/u
const BAD_SIGN = /[❌✗✘🔴🟠🟡⛔🚨💀⚠🛑❓❔⁉]|^\s*(?:[-*+]\s+)?\[ \]/mu
const GOOD_SIGN = /[✅✓✔🟢💚👍☑]|^\s*(?:[-*+]\s+)?\[[xX]\]/mu
/** `0 errors`, `no failures`, `errors: 0`, `keine Fehler`. */
const HARMLESS =
  /\b(?:0|no|zero|none|without|keine?|ohne|null)(?: \p{L}+)? (?:down|offline|fail\p{L}*|errors?|timeouts?|crash\p{L}*|restart\p{L}*|fehler\p{L}*|ausfall\p{L}*|ausfalle|storung\p{L}*)|\b(?:down|offline|failed|failures?|errors?|timeouts?|crashes|restarts?|fehler|ausfalle|storungen|unhealthy|degraded|unreachable|dead)(?: (?:last|in|letzte|since|\d+ h|\p{L}+)){0,3} (?:0|none|no|keine)\b(?! \d)|\b(?:last|previous|since last|letzter|letzte) (?:error|failure|crash|restart|fehler|ausfall)\b|\btime ?out \d+ ?m?s\b|\b(?:latency|latenz|ms|time|antwortzeit|dauer|memory|ram|port|keys|pid|uptime|connections|verbindungen|since|seit)(?: \p{L}{1,12})?(?: \d+)+\b|\b\d+ ?(?:ms|mb|gb|kb|s|%|h|d|min|keys|clients|days|models|rows|collections|connections|req|ops)\b/gu

const AMOUNT_WORDS =
  '(?:latency|latenz|load|lag|memory|ram|cpu|usage|auslastung|response times?|traffic|queue(?: depth)?|backlog|temperature|disk|swap)'
/** `latency is down from 210 ms`, `load went down`, `down 12 %`: what fell, and nothing that is down. */
const FELL = new RegExp(
  `\\b${AMOUNT_WORDS} (?:is|are|was|went|came|has come|goes|has gone|has been) (?:\\p{L}+ )?down\\b|\\bdown (?:from |to |by )?\\d+(?: \\d+)? ?(?:ms|%|mb|gb|percent|prozent|jobs?|items?|messages?|tasks?|requests?|entries|connections?)(?= |$)|\\b(?:errors?|timeouts?|failures?|restarts?|crashes) (?:\\p{L}+ ){0,2}?(?:dropped|fell|went|came|are|is) (?:down )?(?:to |at )?(?:zero|0)(?= |$)|\\b(?:error|failure|timeout) rates? (?:\\p{L}+ ){0,3}?0(?: \\d+)? ?%`,
  'gu',
)

export type State = 'good' | 'bad' | undefined

/** `no response, timed out`: what is denied in one is not denied in the next. */
const CLAUSES = /[,;|\n]|\.\s/
const TROUBLE =
  '(?:down|dead(?: ?locks?)?|locks?|stuck|hung|hangs|hanging|crash\\p{L}*|fail\\p{L}*|errors?|timeouts?|5xx|4xx|missing|degraded|restart\\p{L}*|critical|unhealthy|refused|rejected|stopped|warnings?|blocked|lagging|unreachable|unavailable|skipped|pending|lost|incidents?|outages?|alerts?|offline|fehler\\p{L}*|ausfall\\p{L}*|ausfalle|storung\\p{L}*|abgesturzt|fehlgeschlagen|verloren|neustarts?|warnungen|kritisch)'
/** `no dead locks`, `nothing stuck`, `not lagging`; `no response` is trouble itself. */
const NO_TROUBLE = new RegExp(
  `\\b(?:no|0|zero|none|nothing|without|never|keine?[nr]?|ohne|nichts|nie)(?: (?!response|answer|reply|data|pong|route|connection|heartbeat|antwort|verbindung)[\\p{L}]+){0,2}? ${TROUBLE}\\b|\\bnot (?:lagging|stuck|degraded|down|hung|blocked|critical)\\b`,
  'gu',
)

/** Cheap, and most texts end here. */
const CASE = /\b(?:if|in case|should|falls|wenn|sollte)\s/i
const DENIES = /\b(?:no|0|zero|not|nothing|without|never|kein|ohne|nichts|nie)/i
/** `If it ever hangs, …` is advice. */
const ADVICE =
  /(?:^|(?<=[.!?:;|*][ \t]{0,3}))[ \t]{0,8}(?:if|in case|should|falls|wenn|sollte)\s[^.!?|\n]{1,400}(?:[.!?]|$)/gim

/** Was, and is over: only the rest counts. */
const PAST =
  /\b(?:was|were|had|has been|have been|restarted|recovered|war|waren|hatte|wurde)\b|\b(?:last night|yesterday|earlier|overnight|gestern|heute nacht|fruher|vorhin)\b/
const OVER =
  /\b(?:recovered|resolved|fixed|restored|back (?:up|online|again|to normal)|up again|healthy again|again since|since then|ever since|(?:answer(?:ed|ing)|respond(?:ed|ing)|served|serving|up|stable|fine|healthy|clean)(?: \p{L}+){0,3} since|has been (?:up|fine|healthy|stable|running)|behoben|wiederhergestellt|seitdem|seither|wieder (?:da|erreichbar|gesund|aktiv|online|stabil)|lauft (?:\p{L}+ )?wieder|antwortet (?:\p{L}+ )?wieder)\b/u
const LASTS =
  /\b(?:still|again down|keeps|not|never|nicht|keine?[nrs]?|noch immer|immer noch|weiterhin|erneut)\b/

function withoutPast(text: string): string | undefined {
  const folded = fold(text)
  if (!PAST.test(folded) || !OVER.test(folded) || LASTS.test(folded)) return undefined
  const parts = text.split(/(?<=[.!?])\s+|;\s+/)
  return parts.filter((part) => !PAST.test(fold(part))).join(' ')
}

/** `I will check whether it is up.` */
const PLAN = /\b(?:I will|I[’']ll|I am going to|I[’']m going to|let me|ich werde|werde ich)\b/i

function withoutPlans(text: string): string {
  if (!PLAN.test(text)) return text
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => !PLAN.test(sentence))
    .join('\n')
}

/** What a text says of one thing, today and not in some case. */
export function stateOf(text: string): State {
  const said = withoutPlans(CASE.test(text) ? text.replace(ADVICE, ' ') : text)
  const state = plainly(said)
  if (state !== 'bad') return state
  const rest = withoutPast(said)
  return rest === undefined ? 'bad' : plainly(rest)
}

/** Numbers with a unit say nothing: 503 ms is no 503. */
function plainly(text: string): State {
  const bare = text.replace(/[:=]/g, ' ').replace(/\b(port|pid|:)\s*\d+/gi, ' ')
  const folded = (DENIES.test(bare) ? withoutDenied(bare) : fold(bare))
    .replace(FELL, ' ')
    .replace(HARMLESS, ' ')
  if (BAD_SIGN.test(text) || BAD.test(folded)) return 'bad'
  return GOOD_SIGN.test(text) || GOOD.test(folded) ? 'good' : undefined
}

function withoutDenied(text: string): string {
  return text
    .split(CLAUSES)
    .map((clause) => fold(clause).replace(NO_TROUBLE, ' '))
    .join(' ')
}
