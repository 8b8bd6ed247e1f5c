import { type Finding, failed } from '../../finding.ts'
import type { Document } from '../../reading/document.ts'
import { fold } from '../../reading/words.ts'
import { PLAN } from './course.ts'
import { isPartKey, isSickCount } from './key-states.ts'
import { plainState } from './plain-state.ts'

const WELL =
  '(?:services?|systems?|components?|dienste?n?|systeme?n?|komponenten|checks?|healthy|up|ok|okay|online|responding|respond|reachable|running|alive|active|green|well|passed|passing|answered|answer|erreichbar|grün|gesund|laufen|aktiv|antworten|in ordnung)'
const NUMBER =
  '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eine?r?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn'
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one two three four five six seven eight nine ten'.split(' '),
    'ein zwei drei vier fünf sechs sieben acht neun zehn'.split(' '),
    'einer'.split(' '),
  ].flatMap((words) => words.map((word, at) => [word, at + 1])),
)
const OF = new RegExp(
  `(?<![\\d/.\\p{L}])(${NUMBER})\\s?(?:\\/|of(?: the)?|von|out of)\\s?(${NUMBER})(?![\\d/.\\p{L}])\\s*(?:\\p{L}+\\s){0,3}?${WELL}(?![\\p{L}])`,
  'giu',
)
/** `6 up, 1 down`. */
const WELL_AND_SICK =
  /(?<![\d.])\d{1,2} (?:up|ok|okay|healthy|online|green|passed|reachable|responding|grün|erreichbar)\s?[,;/|·+]\s?(?:and |und )?([1-9]\d?) (?:down|failed|failing|offline|unreachable|degraded|unhealthy|red|yellow|skipped|unknown|timeouts?|rot|gelb|ausgefallen|nicht erreichbar)(?!\p{L})/iu
const MOST = 20_000

/** Keys and words that tell of all at once, and that not all are well. */
export function contradicted(text: string, { root, nodes, lines }: Document): Finding[] {
  for (const { label, children } of [root, ...nodes]) {
    const sick =
      children.length > 40 || isPartKey(label)
        ? undefined
        : children.find((one) => one.kind === 'pair' && isSickCount(one, children))
    if (sick)
      return [failed('states', `It says itself that not all are well: ${sick.label}.`, lines[sick.line])]
  }
  const head = text.slice(0, MOST)
  for (const [found, some = '', all = ''] of head.matchAll(OF))
    if (numberOf(some) < numberOf(all))
      return [failed('states', `It says itself that only ${some} of ${all} are well.`, found)]
  const [found] = WELL_AND_SICK.exec(head) ?? noneOf(head) ?? []
  return found === undefined ? [] : [failed('states', 'It says itself that not all are well.', found)]
}

/** `0/5` among `5/5`. */
function noneOf(text: string): RegExpExecArray | undefined {
  const found = /(?<![\d/.])0\s?\/\s?([1-9]\d?)(?![\d/])/.exec(text)
  return found && new RegExp(`(?<![\\d/.])${found[1]}\\s?/\\s?${found[1]}(?![\\d/])`).test(text)
    ? found
    : undefined
}

const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word)

const ALL =
  /\b(?:all|everything|everyone|every|each|alle|alles|jede[rs]?|samtliche|(\d+|seven|sieben) (?:of|von|out of) \1)\b/
const EXCEPT =
  /\b(?:except|apart|save for|all but|everything but|other than|almost|nearly|fast alle\p{L}*|beinahe|bis auf|auser|ausser|ausgenommen)\b/u
const ONCE = /\b(?:once|as soon as|until|when|if|whether|sobald|bis|wenn|falls|ob)\b/
const NONE =
  /\b(?:0|no|none|keine?) (?:down|outages?|failures?|unreachable|offline|ausfalle?)\b|\b(?:nothing|none|nichts) (?:is |are |ist |of them is )?(?:down|failed|broken|offline|missing|ausgefallen|kaputt)\b/
const EACH_OF = /(?<![\d/.])(\d{1,2})\s?\/\s?\1(?![\d/.])/

/** `All seven answer`, `7/7 up`: then what is said of one of them, and is no trouble, tells that it is well. */
export function claimsAll(text: string): boolean {
  return text
    .slice(0, MOST)
    .split(/[.!?;|\n]\s*|\s[–—]\s|:\s/)
    .some((clause) => {
      if (clause.length > 200) return false
      if (EACH_OF.test(clause)) return true
      const folded = fold(clause)
      if (NONE.test(folded)) return true
      if (!ALL.test(folded) || EXCEPT.test(folded) || PLAN.test(clause) || ONCE.test(folded)) return false
      return plainState(clause, false) === 'good' || IS_THERE.test(folded)
    })
}

const IS_THERE =
  /\b(?:(\d+|seven|sieben) (?:of|von|out of) \1|(?:all|alle) (?:\p{L}+ ){0,3}?(?:there|da|im lot|back|well|gut)|everything is (?:in order|there)|alles (?:im lot|gut|da|lauft|bestens))\b/u
