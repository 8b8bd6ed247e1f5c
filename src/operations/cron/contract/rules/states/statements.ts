import { fold, type Words } from '../../reading/words.ts'
import { hasSign } from './plain-state.ts'

export interface Subject {
  title: string
  words: Words
}

/** What is said of some of the subjects, without their names; empty where only the names stand there. */
export interface Statement {
  about: readonly Subject[]
  said: string
}

export interface Namer {
  named(text: string): readonly Subject[]
  /** What is left is what is said. */
  withoutNames(text: string): string
}

/** Finds the names of all subjects in one pass. */
export function namerOf(subjects: readonly Subject[]): Namer {
  const called = subjects.flatMap((subject) => subject.words.map(({ folded }) => ({ subject, folded })))
  const longest = called.toSorted((a, b) => b.folded.length - a.folded.length)
  const any = longest.map(({ folded }) => folded.split(' ').map(escaped).join('[\\s_-]?')).join('|')
  // The brackets of `[redis] PONG` are its own, and no box that is to be ticked.
  const bracketed = new RegExp(`\\[(?:${any})\\]`, 'giu')
  const names = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?:['’]?s)?(?![\\p{L}\\d])`, 'giu')
  const excepted = new RegExp(`${EXCEPT}(?:${any})(?![\\p{L}\\d])`, 'giu')
  const known = new Map(called.map(({ subject, folded }) => [folded.replaceAll(' ', ''), subject]))
  const subjectOf = (name: string) => {
    const bare = fold(name).replaceAll(' ', '')
    return known.get(bare) ?? known.get(bare.replace(/s$/, ''))
  }
  return {
    named: (text) => [...new Set((text.match(names) ?? []).flatMap((name) => subjectOf(name) ?? []))],
    withoutNames: (text) =>
      text.replace(excepted, ' excepted ').replace(bracketed, ' ').replace(names, ' ').trim(),
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** `everything answers except the CRM`. */
const EXCEPT =
  '(?<![\\p{L}\\d])(?:except(?:ing)?(?: for)?|apart from|save for|all but|everything but|other than|with the exception of|bis auf|außer|ausser|ausgenommen|mit ausnahme (?:von|des|der)) (?:(?:the|der|die|das|den|dem|des) )?'

/** Not at `Redis? Yes.` */
const SENTENCES = /(?<=[^\s\d.](?:[.!…]|\?(?! (?:yes|no|ja|nein)\b))|\d:\d\d\.|\d{3}\.|%\.)\s+|\n|;\s+/i
/** Not at a dash in front, and only where a part may begin that has a name of its own. */
const PARTS =
  /(,\s+| ?\| ?|\s[·•]\s|(?<=\S)\s[–—-]{1,2}>?\s|(?<!:[a-z_]{1,40}):\*{0,2}\s+|\s(?:and|or|but|while|whereas|however|und|oder|aber|während|sowie)\s|\s(?=(?:except|apart from|save for|bis auf|außer|ausgenommen)\s))/i
/** A sentence without a name that goes on about the one before it. */
const GOES_ON =
  /^\W{0,4}(?:it|its|it['’]s|he|she|they|both|each|this|that|these|but|however|still|then|only|after|my|i|es|er|sie|dieser?|beide|jedoch|aber|dann|danach|erst|mein\p{L}{0,2}|ich|(?:an?|the|one|ein|eine|der|die|das|beim|im)\s(?:second|third|next|retry|zweite[nrm]?|dritte[nrm]?|nächste[nrm]?|neuer?)|second|retr(?:y|ied|ying))(?![\p{L}\d])/iu
/** `pm2 restarted it at 03:12`: how that ended. */
const ENDED_WELL =
  /^(?!.*\b(?:not|never|nicht|nie)\b).*(?<![\p{L}\d])(?:neu gestartet|restarted|behoben|fixed|resolved|recovered|(?:seit|since) \d{1,2}:\d{2})(?![\p{L}\d])/iu
const FILLERS = new Set(
  `the a an same did it der die das den dem and und or both also too as well do does so likewise auch ebenso sowie of other others
  rest remaining two three four five six seven zwei drei vier fünf sechs sieben my our unser unsere lastly finally
  first next zuletzt proxy service services server servers system systems dienst dienste database databases db store
  stores app apps api einer eine each model models uebrigen ubrigen restlichen anderen`.split(/\s+/),
)

/** `CRM ?`, `CRM –`. */
const UNKNOWN = /\?|[–—-]\s*$/

/** True for `the CRM`, `2. Redis`, `Ollama (11434)`. */
function isBare(rest: string): boolean {
  if (UNKNOWN.test(rest)) return false
  const words = fold(rest.replace(/^\s*\d{1,2}[.)]/, ''))
  return (
    (words === '' || words.split(' ').every((word) => FILLERS.has(word) || /^\d{4,5}$/.test(word))) &&
    !hasSign(rest)
  )
}

const MOST_SAID = 20_000

const saidIn = (rest: string) => (isBare(rest) ? '' : rest)

/** Who is spoken of, part by part: names alone share what is said behind them, or before them. */
export function statementsOf(text: string, owners: readonly Subject[], namer: Namer): Statement[] {
  if (owners.length === 1 && namer.named(text).every((one) => owners.includes(one)))
    return [{ about: owners, said: saidIn(namer.withoutNames(text)) }]
  const made: { about: Subject[]; said: string }[] = []
  for (const sentence of text.slice(0, MOST_SAID).split(SENTENCES)) {
    const before = made.at(-1)
    if (owners.length === 0 && namer.named(sentence).length === 0) {
      if (before && (GOES_ON.test(sentence) || ENDED_WELL.test(sentence))) before.said += `\n${sentence}`
      continue
    }
    for (const statement of inSentence(sentence, owners, namer)) made.push(statement)
  }
  return made
}

function inSentence(sentence: string, owners: readonly Subject[], namer: Namer) {
  const made: { about: Subject[]; said: string }[] = []
  let lead = ''
  let waiting: Subject[] = []
  const parts = sentence.split(PARTS)
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? ''
    const between = parts[at - 1] ?? ''
    const named = namer.named(part)
    const rest = named.length > 0 ? namer.withoutNames(part) : part
    const last = made.at(-1)
    if (named.length > 0 && isBare(rest)) waiting.push(...named)
    else if (named.length > 0 || waiting.length > 0) {
      made.push({ about: [...waiting, ...named, ...owners], said: rest })
      waiting = []
    } else if (last) last.said += `${between}${rest}`
    else lead += `${between}${rest}`
  }
  if (waiting.length > 0) made.push({ about: waiting, said: lead || (made.at(-1)?.said ?? '') })
  const [only] = made
  if (lead !== '' && owners.length === 0 && only && made.length === 1 && only.said !== lead)
    only.said = `${lead}, ${only.said}`
  if (lead !== '' && owners.length > 0) made.unshift({ about: [...owners], said: lead })
  return made
}
