import { fold } from '../../reading/words.ts'
import { withoutCounted } from './counted-events.ts'

export type State = 'good' | 'bad' | undefined

const BAD =
  /\b(?:down|offline|outage|fail(?:ed|ing|s|ure)?|error(?:ed|s)?|unhealthy|unreachable|unavailable|not (?:responding|reachable|running|available|ok|healthy|up|connected|answering|found)|no (?:response|answer|reply|data|pong|signal)|(?:up|success|alive|healthy|ok|reachable|available|responding|running|erreichbar)(?: (?:target|service|name|svc|instance|job|probe)){0,2} (?:(?:0|no|nein)$|0 (?=code|status|http|latency|ms|error|reason))|(?:stay(?:s|ed)|remain(?:s|ed)|kept|keeps|went) quiet|schweigt|schwieg|schl(?:agt|agen|ug|ugen) (?:\p{L}+ ){0,3}fehl|no longer (?:respond\p{L}*|answer\p{L}*|reachable|running|up|available|online|connected)|no (?:heartbeat|connection|pong)|broken|gives up|gave up|gibt auf|aufgegeben|oom killed|timed? ?out|timeouts?|refus(?:ed?|es|ing)|econnrefused|crash(?:ed|ing|loop(?:ing)?)?|unresponsive|connection reset|no route|cannot|could not|unable|reject(?:ed|ing|s)|hangs|hanging|flapping|startet (?:\p{L}+ )?neu|hangt|reagiert nicht|antwortete nicht|\p{L}+ nicht$|lehnt|verweigert|abgelehnt|abgebrochen|exited|degraded|hung|frozen|silent|stumm|disconnected|excepted|(?:blank|empty|white) (?:page|response|reply|body|answer)|leere (?:seite|antwort)|bad gateway|too many requests|nicht (?:mehr )?(?:erreichbar|verfugbar|gestartet|bereit|ok|gesund|verbunden|moglich)|keine (?:antwort|verbindung|ruckmeldung)|ausgefallen|ausfalle?|storung(?:en)?|gestort|gestoppt|fehler(?:haft)?|abgesturzt|unerreichbar|fehlgeschlagen|zeituberschreitung(?:en)?|false|(?!443)[45]\d\d(?:er|s)?|000)\b/u
/** Of the service itself, and not of some part of it, where the clause begins so: `Autovacuum was skipped` does not. */
const WEAK =
  /^(?:(?:\d+|x|is|was|has|have|had|been|are|currently|still|now|it|the|a|we|i|my|this|time|status|state|check|checks|probe|test|result|health|ping|response|service|container|process|marked|shown|reported|as|http|code|level|mode|info|warn|warning|ist|war|wurde|hat|noch|derzeit|prufung|zustand|dienst|er|es|sie|only|because|steht|stands|in|im|auf|at|on|proxy|server|ms|queue|state)\s)*(?:(?:red|rot|gelb|yellow|amber|inactive|crit(?:ical)?|err|nok|ko|unknown|n a|maintenance|wartung\p{L}*|disabled|suspended)\b|(?:exhausted|stuck|dead|stopped|restarting|skip(?:ped)?|missing|pending|loading|starting|paused|ubersprungen|ausgelassen|ausgesetzt)\b(?! \d))/u
const ANSWERS =
  'answer\\p{L}*|repl(?:y|ies|ied|ying)|respon\\p{L}+|react\\p{L}*|reach\\p{L}*|came back|come back|heartbeat|pong|connect\\p{L}*|sign of life|lebenszeichen|antwort\\p{L}*|reagier\\p{L}*|gemeldet|erreich\\p{L}*|geliefert|delivered'
const DENIED = new RegExp(
  `\\b(?:not|never|didnt|doesnt|dont|isnt|wasnt|hasnt|havent|wont|couldnt|cant|without|no|nothing|nicht|nie|nichts|ohne) (?:\\p{L}+ ){0,2}?(?:${ANSWERS})\\b|\\b(?:not|never|didnt|doesnt|isnt|wasnt|wont|couldnt|cant) (?:\\p{L}+ )?(?:recovered|fixed|resolved|let|lets|allow|open|return|give|deliver|finish|complete|take|accept|serve|show|list|save|store|send|boot|come|run|ran|load|work\\p{L}*|start\\p{L}*|up|alive|online|available|ok|healthy)\\b|\\b(?:antwort\\p{L}*|reagier\\p{L}*|erreich\\p{L}*|meldet\\p{L}*|lauft|arbeite\\p{L}*|startet|funktioniert|geht|kommt) (?:[\\p{L}\\d]+ ){0,5}?nicht\\b|\\b(?:pong|heartbeat|answer|reply|response) never\\b`,
  'u',
)
/** Nobody asked it this time. */
const NOT_ASKED =
  /\b(?:not|never|nicht|nie|didnt|wasnt|isnt|couldnt|havent|hasnt) (?:\p{L}+ ){0,2}?(?:check\p{L}*|test\p{L}*|probed?|asked?|verif\p{L}*|measured?|poll\p{L}*|ping\p{L}*|included?|covered|gepruft|getestet|gemessen|abgefragt|erfasst)\b|\b(?:status|state|health\p{L}*|up|ok|reachable|zustand|erreichbar\p{L}*) (?:is |ist )?(?:unclear|uncertain|unklar|ungewiss)\b|\bno time (?:left )?(?:for|to)\b|\b(?:untested|unchecked|unverified|ungepruft|ungetestet|stale(?= (?:data|values?|results?|readings?|heartbeat|status|since|for|from)|$)|veraltet|carried over|vom vortag|wie gestern|vermutlich)\b|\b(?:is|was|are|be|been|just|only|i|we|wird|ist) (?:\p{L}+ )?(?:assumed?|presumed|expected to be)\b|\bshould (?:still )?be (?:fine|up|ok|okay|good|running|healthy|alive|there)\b|\b(?:values?|results?|status|state|readings?|wert|stand) (?:from|of|as of|von|vom) (?:yesterday|the day before|last|gestern)\b|\bcached (?:result|value|status|reply|answer|response)\b|\b(?:same|unchanged|fine) as yesterday\b|\blast (?:seen|heartbeat|answer(?:ed)?|repl(?:y|ied)|response|contact|pong|success\p{L}*|known|ok)(?: \p{L}+){0,2} (?:(?:\d+|\p{L}+) ?(?:h|hours?|d|days?|weeks?|stunden|tagen?)\b|yesterday|gestern)/u
const GOOD =
  /\b(?:ok|okay|up|online|healthy|responding|responds?|responded|answer(?:s|ed|ing)?|accept(?:s|ed)|serving|serves|works|worked|working|came back|comes back|reachable|running|alive|live|available|pong|ready|accepting|operational|active|connected|green|pass(?:ed|es)?|success(?:ful)?|succeeded|normal|nominal|stable|good|fine|true|200|201|204|lauft|laufen|arbeitet|arbeiten|erreichbar|verfugbar|antwortet|antworten|gesund|bereit|aktiv|nimmt (?:\p{L}+ )?an|gestartet|in ordnung|verbunden|grun|stabil|funktioniert|heartbeat|normally|as (?:usual|expected|always)|wie (?:immer|gewohnt|erwartet)|problemlos|einwandfrei|replied|replies|returned|returns|idle|recovered|resolved|fixed|restored|behoben|wiederhergestellt|listed|lists|opened|yes|ja)\b|^(?:\p{L}+ ){0,3}1$/u
const BAD_SIGN = /[❌✗✘🔴🟠🟡⛔🚨💀⚠🛑❓❔⁉]|^\s*(?:[-*+]\s+)?\[ \]|\[\s?!{1,3}\s?\]/mu
const GOOD_SIGN = /[✅✓✔🟢💚👍☑]|^\s*(?:[-*+]\s+)?\[[xX]\]|(?:->|→|=>)\s*\d/mu

export const hasSign = (text: string): boolean => BAD_SIGN.test(text) || GOOD_SIGN.test(text)

/** `0 errors`, `no failures`, `errors: 0`, `keine Fehler`; numbers with a unit: 503 ms is no 503. */
const HARMLESS =
  /\b(?:0|no|zero|none|without|keine?|ohne|null)(?: \p{L}+)? (?:down|offline|fail\p{L}*|errors?|timeouts?|crash\p{L}*|restart\p{L}*|fehler\p{L}*|ausfall\p{L}*|ausfalle|storung\p{L}*)|\b(?:down|offline|failed|failures?|errors?|timeouts?|crashes|restarts?|fehler|ausfalle|storungen|unhealthy|degraded|unreachable|dead|skipped|pending|err|crit(?:ical)?|unknown|red|yellow|amber|rot|gelb)(?: (?:last|in|letzte|since(?: \d{1,2} \d{2})?|\d+ h|\p{L}+)){0,3} (?:0|none|no|keine)\b(?! \d)|\b(?:last|previous|since last|letzter|letzte) (?:error|failure|crash|restart|fehler|ausfall)\b|\btime ?out \d+ ?m?s\b|\b(?:latency|latenz|ms|time|antwortzeit|dauer|memory|ram|port|keys|pid|uptime|connections|verbindungen|since|seit)(?: \p{L}{1,12})?(?: \d+)+\b|\b\d+ ?(?:ms|mb|gb|kb|s|h|d|min|keys|clients|days|models|rows|collections|connections|req|ops)\b|\b\d+ ?%|\bdead letters?\b|\berror logs?\b|\bfehlerprotokoll\b/gu

const AMOUNT_WORDS =
  '(?:latency|latenz|load|lag|memory|ram|cpu|usage|auslastung|response times?|traffic|queue(?: depth)?|backlog|temperature|disk|swap)'
/** `latency is down from 210 ms`, `load went down`, `down 12 %`: what fell, and nothing that is down. */
const FELL = new RegExp(
  `\\b${AMOUNT_WORDS} (?:is|are|was|went|came|has come|goes|has gone|has been) (?:\\p{L}+ )?down\\b|\\bdown (?:from|by|to) \\d+|\\bdown \\d+(?: \\d+)? ?(?:ms|%|mb|gb|percent|prozent|jobs?|items?|messages?|tasks?|requests?|entries|connections?)(?= |$)|\\b(?:errors?|timeouts?|failures?|restarts?|crashes) (?:\\p{L}+ ){0,2}?(?:dropped|fell|went|came|are|is) (?:down )?(?:to |at )?(?:zero|0)(?= |$)|\\b(?:error|failure|timeout) rates? (?:\\p{L}+ ){0,3}?[0-4](?: \\d+)? ?%`,
  'gu',
)

const TROUBLE =
  '(?:down|dead(?: ?locks?)?|locks?|stuck|stale|hung|hangs|hanging|crash\\p{L}*|fail\\p{L}*|errors?|timeouts?|5xx|4xx|missing|degraded|restart\\p{L}*|critical|unhealthy|refused|rejected|stopped|warnings?|blocked|lagging|unreachable|unavailable|skipped|pending|lost|incidents?|outages?|alerts?|offline|fehler\\p{L}*|ausfall\\p{L}*|ausfalle|storung\\p{L}*|abgesturzt|fehlgeschlagen|verloren|neustarts?|warnungen|kritisch)'
/** `no dead locks`, `nothing stuck`, `not lagging`; `no response` is trouble itself. */
const NO_TROUBLE = new RegExp(
  `\\b(?:no|0|zero|none|nothing|without|never|keine?[nr]?|ohne|nichts|nie)(?: (?!response|answer|reply|data|pong|route|connection|heartbeat|antwort|verbindung)[\\p{L}]+){0,2}? ${TROUBLE}\\b|\\bnot (?:lagging|stuck|degraded|down|hung|blocked|critical)\\b`,
  'gu',
)
const DENIES = /\b(?:no|0|zero|not|nothing|without|never|kein|ohne|nichts|nie)/i
/** `503 keys`, and no `503 on two of three`. */
const AMOUNT =
  /(?<!\b(?:http|status|code|returned|returns|idle|recovered|resolved|fixed|restored|behoben|wiederhergestellt|return|gave|gives|got|gets|with|a|mit|liefert|meldet) )\b[45]\d\d (?!(?:on|at|after|before|in|for|from|since|and|or|but|with|bad|service|internal|not|gateway|too|unauthorized|forbidden|errors?|server|twice|again|instead|responses?|status|code|http|is|was|while|und|statt|bei|auf|seit|nach)\b)\p{L}{2,}/gu
/** Where it was asked, and what a search looked for. */
const ADDRESS = /https?:\/\/\S+|(?<![\p{L}\d)])\/[\p{L}\d][\p{L}\d./_-]*/gu
const QUOTED =
  /(?<=\b(?:words?|strings?|contains?|for|term|wort|wörter|nach|enthält)\s)["'“„][^"”“\n]{1,40}["”“']|(?<=\b(?:and|or|und|oder)\s)["“„][^"”“\n]{1,40}["”“]/giu
/** What stands in a log is told of, and not said. */
const LOGGED = /\b(?:logs?|logfile|lines?|entries|messages?|alerts?|protokoll|zeilen?|meldung(?:en)?)\b/i
const ANY_QUOTED = /["“„][^"”“\n]{1,120}["”“]/gu
/** Neither a sign between words nor part of a number is one: 0.503 s is no 503, and 5,000 no 000. */
const NO_WORD = /[:=]|\d+[.,]\d{3}(?!\d)/g
/** `no (timeout)`: no, and why; `no timeout` is well. */
const NO_FOR = /\b(?:no|nein) \((?=[^)]{0,40}\b(?:time|error|refused|down|unreach|fehler))/gi
const PORT = /\b(?:port|pid|:)\s*\d+/gi

export const isUnasked = (folded: string): boolean => NOT_ASKED.test(folded)

/** What one clause says of how a thing is, whenever that was. */
export function plainState(clause: string, counting: boolean): State {
  if (BAD_SIGN.test(clause)) return 'bad'
  const asked = clause
    .replace(LOGGED.test(clause) ? ANY_QUOTED : QUOTED, ' ')
    .replace(ADDRESS, ' ')
    .replace(NO_WORD, ' ')
    .replace(NO_FOR, 'not ok ')
    .replace(PORT, ' ')
  const read = fold(asked)
  if (isUnasked(read)) return 'bad'
  // Most clauses are well, and need no second look.
  const isBad = isTrouble(read)
  const said = isBad ? harmful(read, counting) : read
  if (isBad && isTrouble(said)) return 'bad'
  return GOOD_SIGN.test(clause) || GOOD.test(said) ? 'good' : undefined
}

const isTrouble = (folded: string) => BAD.test(folded) || WEAK.test(folded) || DENIED.test(folded)

/** Without the words of failure that tell of none. */
function harmful(read: string, counting: boolean): string {
  const denied = DENIES.test(read) ? read.replace(NO_TROUBLE, ' ') : read
  const own = denied.replace(FELL, ' ').replace(HARMLESS, ' ').replace(AMOUNT, ' ')
  return withoutCounted(own, counting).replace(/ {2,}/g, ' ').trim()
}
