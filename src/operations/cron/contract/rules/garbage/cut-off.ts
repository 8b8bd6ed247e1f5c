import { type Finding, failed } from '../../finding.ts'
import { isCalendarFile } from '../../reading/calendar-file.ts'
import { isPrompt } from '../../reading/commands.ts'
import type { Judged } from '../../rule.ts'
import { hasOpenClause } from './open-clause.ts'
import { hasOpenSentence } from './open-sentence.ts'
import { endsInHalfShortWord } from './short-words.ts'

const MARKED =
  /(?:\[|\(|…|\.{3})\s?(?:output |response |content |text |message )?(?:truncated|cut off|continued|abgeschnitten|gekürzt|max(?:imum)? tokens?(?: reached)?|fortsetzung folgt)[^\n]{0,30}\]?\)?\s*$/i
/** What a program says of a model that had no more room. */
const STOPPED = /\b(?:finish|stop)_?reason\W{1,4}(?:length|max_tokens|max_output_tokens)\b/i
const OPEN_END =
  /(?:[,(–]|(?<![\p{L}\d&/])(?:[Aa]nd|[Oo]r|but|[Tt]he|a|an|of|to|with|for|in|on|by|from|(?<!(?:about|after|before|do|for|like|of|than|with) )that|(?<!no matter )which|(?<!\b(?:guess|know|knows|say|says|is|tell|see|of|and) )who|is|are|our|your|und|oder|aber|der|die|das|dem|den|des|ein|eine|einen|mit|für|von|zu|zum|zur|vom|beim|im|am|bei|weil|dass|ist|sind|wird))$/u
/** `13:00 Who this is for`, `What it is`: a title that asks may end in what leads on elsewhere. */
const ASKED =
  /^\P{L}{0,20}(?:\p{L}[^:]{0,30}:\s)?(?:who|whom|what|where|which|how|wer|(?:für )?wen|wem|was|wo\p{L}{0,3}|wie)(?!\p{L}).{0,60}(?:\s(?:is|are|ist|sind)|\s(?:it|this|that|them|is|are|was|were|out)\s(?:for|in|on|with|to|of|by|from))$/iu
/** Several may stand in one line. */
const CHAPTERS = /\d:\d\d\b|\s[|·]\s/
const endsOpen = (last: string) => OPEN_END.test(last) && !ASKED.test(last.split(CHAPTERS).at(-1) ?? '')
const WORDS = 4
/** Cut off, where that is certain: a fence or bracket that stays open, a sentence that ends in "and the". */
export function cutOff({ text }: Judged): Finding[] {
  const said = withoutFooter(text.lines.filter((line) => line.trim() !== ''))
  const last = (said.at(-1) ?? '').trim()
  const why = reason(text, said, last)
  return why === undefined ? [] : [failed('garbage.cut_off', `It is cut off: ${why}.`, last)]
}

function reason(read: Judged['text'], said: readonly string[], last: string): string | undefined {
  const { text } = read
  if (MARKED.test(last) || STOPPED.test(text.slice(-1_000))) return 'it says so itself'
  const fences = said.filter((line) => /^\s*(?:[-*>]\s+)?```/.test(line)).length
  if (fences % 2 === 1) return 'a fenced block stays open'
  if (/^\s*(?:\{|\[\s*[\]{["\d-])/.test(text)) {
    const { json } = read
    return 'problem' in json && json.cut ? 'its JSON ends in the middle' : undefined
  }
  if (isCalendarFile(text) && !said.some((line) => /^END:VCALENDAR\s*$/.test(line)))
    return 'its calendar has no end'
  if (
    /^\s*\|/.test(last) &&
    !last.endsWith('|') &&
    said.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 2
  )
    return 'its last table row stays open'
  if (
    (last.split(/\s+/).length >= WORDS && endsOpen(last.replace(/[*_]+$/, ''))) ||
    /\S\s+(?:the|a|an|of|and|or|with|his|their|its|my|our|every|into|onto|because|whose|than|unless|although|without|against|very|has|had|should|would|must|und|oder|der|die|das|dem|den|ein|eine|einen|einem|mit|für|weil|dass|sodass|durch|gegen|ohne|zwischen)$/.test(
      last.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, ''),
    )
  )
    return 'its last line ends in the middle of a sentence'
  if (hasOpenClause(last) || endsInHalfShortWord(last))
    return 'its last line ends in the middle of a sentence'
  if (stopsInMark(said, last)) return 'its last line ends in the middle of a time'
  if (opensQuote(last)) return 'a quotation in its last line stays open'
  if ((last.match(/\*\*/g)?.length ?? 0) % 2 === 1) return 'bold text in its last line stays open'
  if (
    // A chapter that bears its time stands for itself.
    /^#{1,6}\s+(?!\d{1,3}:\d{2}\s+\S+ \S+ \S)\S/.test(last) &&
    said.length > 2 &&
    !/\b(?:end|ende|eof)\b/i.test(last) &&
    !said.slice(-3).every(isHeading) &&
    // Among commands it is a remark.
    !said.some(isPrompt)
  )
    return 'it ends with a heading over nothing'
  if (stopsShort(said)) return 'it announces more items than follow'
  if (/^\s*(?:[-*]|\d+\.)\s*$/.test(said.at(-1) ?? '')) return 'its last item is empty'
  if (/^[^.!?]{2,50}:(?:\*\*)?$/.test(last) && said.length > 2)
    return 'it ends with a label and nothing behind it'
  return hasOpenSentence(said, last) ? 'its last sentence has no end, and all others have' : undefined
}

/** `>>> end  tokens=1184  finish_reason=stop`, `</briefing>`, `---`: what a program writes below an output. */
const FOOTER =
  /^\s*(?:[-=_*~─━═]{3,}|\.{3}|<\/[\w-]{2,30}>|\W{0,6}(?:end|ende|eof)(?: (?:of|des|der) [\p{L} ]{2,30})?\W{0,6}|(?:[>#[=<-]|\d[\d:.T-]{4,}).{0,200}\s\w{2,20}=\S.{0,200})$/iu
const FOOTERS = 3

/** Where all lines look like a footer, none is. */
function withoutFooter(said: readonly string[]): readonly string[] {
  let end = said.length
  while (end > 1 && said.length - end <= FOOTERS && FOOTER.test(said[end - 1]?.slice(0, 400) ?? '')) end -= 1
  return said.length - end > FOOTERS ? said : said.slice(0, end)
}

const NUMBERS = new Map(
  ['one two three four five six seven eight nine', 'eins zwei drei vier fünf sechs sieben acht neun'].flatMap(
    (words) => words.split(' ').map((word, at) => [word, at + 1] as const),
  ),
)
const MOST_LINES = 500
/** `The 42 new learnings fall into three groups:`; not `of the last 3 sprints:`. */
const ANNOUNCED = new RegExp(
  `(?<!\\b(?:top|big|last|past|next|every|each|of(?: the)?|letzten|nächsten|alle) )(?<![\\d.,:/])\\b([2-9]|${[...NUMBERS.keys()].join('|')}) (?!days?\\b|hours?\\b|minutes?\\b|weeks?\\b|months?\\b|years?\\b|tage|stunden|minuten|wochen|monate|jahre)(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+:[*_]{0,2}\\s*$`,
  'iu',
)
const ITEM = /^(\s*)(?:[-*+•]|\d{1,2}[.)])\s+\S/

/** A list has fewer items than the line above it says. */
function stopsShort(said: readonly string[]): boolean {
  return said.slice(0, MOST_LINES).some((line, at) => {
    const [, word] = ANNOUNCED.exec(line.slice(-120)) ?? []
    const [, indent] = ITEM.exec(said[at + 1] ?? '') ?? []
    if (word === undefined || indent === undefined) return false
    const end = said.findIndex((below, index) => index > at && !/^\s/.test(below) && !ITEM.test(below))
    const items = said
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((one) => ITEM.exec(one)?.[1] === indent)
    return items.length < (NUMBERS.get(word.toLowerCase()) ?? Number(word))
  })
}

/** Headings alone are a list. */
const isHeading = (line: string) => /^#{1,6}\s+\S/.test(line)

/** `8:0` and `8:00 -` below lines that begin with a time. */
function stopsInMark(said: readonly string[], last: string): boolean {
  if (!/^\W{0,6}\d{1,3}:\d?$|\d\s*[–—→-]$/.test(last)) return false
  return said.slice(-20, -1).filter((line) => /^\W{0,6}\d{1,3}:\d{2}/.test(line)).length >= 2
}

/** Not the sign for inches, and not the end of what was quoted over several lines. */
function opensQuote(last: string): boolean {
  return (
    /(?:^|[\s:(])["“„][^"“”„]{4,}$/.test(last) && !/\d"/.test(last) && (last.match(/"/g)?.length ?? 0) <= 1
  )
}
