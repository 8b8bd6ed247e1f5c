import { type Day, datesIn, LONG_NAMES, weekdayOf } from '../../reading/dates.ts'
import { fold } from '../../reading/words.ts'
import { countsParts } from './counted-events.ts'
import { isUnasked, plainState, type State } from './plain-state.ts'

/** One thing that was seen of a service. */
export interface Sight {
  state: State
  /** Seen yesterday, last night, or in a time that is told as over. */
  past: boolean
  /** Of a trouble: only the first try had it. Of a good one: seen after that. */
  first: boolean
  later: boolean
}

/** `If it ever hangs, …` is advice. */
const ADVICE =
  /(?:^|(?<=[.!?:;|*][ \t]{0,3}))[ \t]{0,8}(?:if|in case|should|falls|wenn|sollte)\s[^.!?|\n]{1,400}(?:[.!?]|$)/gim
const CASE = /\b(?:if|in case|should|falls|wenn|sollte)\s/i
/** `I will check whether it is up.` */
export const PLAN =
  /\b(?:I will|I[’']ll|I am going to|I[’']m going to|let me (?:now |first )?(?:check|see|look|run|verify|start|begin|go|do|test|ping|probe)|ich werde|werde ich|(?:should|will|ought to|might|may|is expected to|sollte|wird) (?:\p{L}+ ){0,4}?(?:come back|be back|recover|heal|restart|return|wieder(?:kommen| da sein| laufen)|neu starten|zurückkommen))(?![\p{L}\d])/iu

/** `Send PING and expect PONG`, `check that it answers`: what is to be seen, and was not. `As expected` was. */
const EXPECTED =
  /(?<!\b(?:as|than|like|wie|als) (?:I |we |was |is |it was )?(?:would |had )?)\b(?:expect(?!ed to be)(?:ed|s|ing)?(?: (?:result|answer|response|reply|status|state|code))?|erwarte(?:n|t)?|wait for|(?:verify|ensure|confirm|make sure|check|see) (?:that|whether|if)|(?:should|must|soll(?:te)?) (?:answer|respond|return|reply|say|give|antworten))\b[^,;.|()\n→]*/gi

const SENTENCES = /(?<=[^\s\d.][.!?…]|\d:\d\d\.|\d{3}\.|%\.)\s+|\n|;\s+| ?\| ?/
const CLAUSES =
  /,\s+(?!as\s|wie\s)|\s[–—#]\s|\s(?=(?:but|then|aber(?! nicht)|dann|danach)\s)|\s(?:and|und)\s(?=(?:has|have|is|was|were|did|it|then|now|answered|answers|responded|recovered|hat|ist|war|wurde|läuft|lief|antwortet\p{L}*|seitdem|dann)\s)/iu
const ASIDE = /\s\(([^()\n]{8,300})\)(?!\s*:)/g

const LONG_AGO =
  /\b(?:yesterdays?|last (?:night|week|month)s?|overnight|(?:at|in the) night|gestern|heute nacht|in der nacht|nachts|earlier|previously|before|during|vorhin|fruher|letzte (?:nacht|woche)|(?:hours?|days?|weeks?|months?) ago|vor \p{L}+ (?:stunden|tagen|wochen))\b/u
const YESTERDAY = /\b(?:yesterdays?|gestern|last (?:night|week)s?)\b/
/** `last_error: timeout`: what a service keeps of another time. */
const PRIOR =
  /\b(?:first|last|previous|prior|letzte[rs]?) (?:error|failure|incident|crash|outage|timeout|warning|exception|fehler|ausfall|storung|absturz)\b/
const INTENDED =
  /\b(?:as (?:intended|planned|wanted|designed|expected|it should|they should)|wie (?:es soll|erwartet)|on purpose|intentionally|deliberately|by design|harmless|wie (?:geplant|gewollt)|absichtlich|gewollt|harmlos)\b/
const SPAN = /\d{1,2}[:.]\d{2}\s?(?:uhr )?(?:to|until|till|bis|and|und|-|–)\s?\d{1,2}[:.]\d{2}/
const LASTS =
  /\b(?:still|since|keeps|continues|now|todays?|currently|this morning|immer noch|noch immer|noch nicht|noch keine?n?|weiterhin|erneut|seit|jetzt|heute(?! nacht)|again)\b/
const FIRST =
  /\b(?:first|1st|initial(?:ly)?|(?:attempt|try|versuch) (?:1|one|eins)|erste[rnsm]?|zuerst|zunachst|anfangs|retr(?:y|ied|ying)|cold start|kaltstart|once|briefly|einmal|kurz)\b/
const NOT_ONLY = /\b(?:second|third|both|all|every|zweite\p{L}*|beide|alle)\b/u
const LATER =
  /\b(?:second|2nd|third|3rd|fourth|again|now|meanwhile|(?<!up )since|then|afterwards?|later|back|recovered|resolved|fixed|restarted|started (?:\p{L}+ )?again|neu gestartet|(?:attempt|try|versuch) (?:[2-9]|two|three|zwei|drei)|retr(?:y|ied)|after (?:an? |the |one )?(?:retry|restart|reload|reboot)|next|zweite\p{L}*|dritte\p{L}*|dann|danach|wieder|jetzt|inzwischen|mittlerweile|seither|seitdem|behoben)\b/u
const OTHER_DAY = LONG_NAMES.map(
  (_, today) => new RegExp(`\\b(?:${LONG_NAMES.filter((_, at) => at !== today).join('|')})s?\\b`),
)

/** What was seen, clause by clause. */
export function sightsOf(text: string, today: Day): Sight[] {
  const said = CASE.test(text) ? text.replace(ADVICE, ' ') : text
  let later = false
  return said
    .replace(EXPECTED, ' ')
    .split(SENTENCES)
    .flatMap((sentence) => {
      if (PLAN.test(sentence)) return []
      const sights = inSentence(sentence, today, later)
      // `Docker brought it back at 05:42; /health returns 200.`
      later ||= LATER.test(fold(sentence))
      return sights
    })
}

function inSentence(sentence: string, today: Day, behindLater: boolean): Sight[] {
  let past = false
  let counting = false
  let later = behindLater
  return sentence
    .replace(ASIDE, ', $1, ')
    .split(CLAUSES)
    .map((clause) => {
      const folded = fold(clause)
      const state = plainState(clause, counting)
      counting = countsParts(folded)
      const lasts = LASTS.test(folded)
      if (lasts) past = false
      else if (isPast(clause, folded, state, today)) past = true
      const over = past || PRIOR.test(folded) || INTENDED.test(folded)
      later ||= LATER.test(folded)
      return {
        state,
        past: state === 'good' ? YESTERDAY.test(folded) && !lasts : over && !isUnasked(folded),
        first: state === 'bad' && FIRST.test(folded) && !NOT_ONLY.test(folded),
        later: state === 'good' && later,
      }
    })
}

function isPast(clause: string, folded: string, state: State, today: Day): boolean {
  if (LONG_AGO.test(folded) || SPAN.test(clause)) return true
  if (state !== 'bad') return false
  if (OTHER_DAY[weekdayOf(today)]?.test(folded)) return true
  const days = datesIn(clause, today).map(({ day }) => day)
  return days.length > 0 && days.every((day) => day < today)
}

/** How it is in the end: what is over does not count, nor a first try that another one came after. */
export function endOf(sights: readonly Sight[]): State {
  let trouble: Sight | undefined
  let good = false
  for (const sight of sights) {
    if (sight.past) continue
    if (sight.state === 'bad' && !(good && sight.first)) trouble = sight
    if (sight.state !== 'good') continue
    good = true
    if (trouble && (trouble.first || sight.later)) trouble = undefined
  }
  if (trouble) return 'bad'
  return good ? 'good' : undefined
}
