import { type Finding, failed } from '../../finding.ts'
import type { Judged } from '../../rule.ts'
import { endsInHalfShortWord } from './short-words.ts'

const MARKED =
  /(?:\[|\(|…|\.{3})\s?(?:output |response |content |text |message )?(?:truncated|cut off|continued|abgeschnitten|gekürzt|max(?:imum)? tokens?(?: reached)?|fortsetzung folgt)[^\n]{0,30}\]?\)?\s*$/i
const OPEN_END =
  /(?:[,(–]|(?<![\p{L}\d&/])(?:[Aa]nd|[Oo]r|but|[Tt]he|a|an|of|to|with|for|in|on|by|from|that|which|is|are|our|your|this|und|oder|aber|der|die|das|dem|den|des|ein|eine|einen|mit|für|von|zu|im|am|bei|weil|dass|ist|sind|wird))$/u
const WORDS = 4
const DETERMINER =
  '(?:the|an?|our|your|his|her|its|their|my|this|these|those|every|each|die|das|der|den|ein|eine|einen|unsere?|meine?|ihre?)'
/** `so that the pos`, `because our`, `damit die Kunden`: a clause without its verb. */
const OPEN_CLAUSE = new RegExp(
  `\\b(?:so that|because|although|unless|whereas|whether|that|if|when|who|which|weil|dass|damit|obwohl|falls) ${DETERMINER}(?: [\\p{L}\\d-]+)?$`,
  'iu',
)
/** No word of English or German ends so. */
const HALF_WORD = /\s\p{Ll}{2,}(?:[bcdfgkptv][lr]|[bcdfgklmnprtuv]q|[^aeiouy\s]v|j)$/u

/** Cut off, where that is certain: a fence or bracket that stays open, a sentence that ends in "and the". */
export function cutOff({ text }: Judged): Finding[] {
  const said = text.lines.filter((line) => line.trim() !== '')
  const last = (said.at(-1) ?? '').trim()
  const why = reason(text, said, last)
  return why === undefined ? [] : [failed('garbage.cut_off', `It is cut off: ${why}.`, last)]
}

function reason(read: Judged['text'], said: readonly string[], last: string): string | undefined {
  const { text } = read
  if (MARKED.test(last)) return 'it says so itself'
  const fences = said.filter((line) => /^\s*(?:[-*>]\s+)?```/.test(line)).length
  if (fences % 2 === 1) return 'a fenced block stays open'
  if (/^\s*(?:\{|\[\s*[\]{["\d-])/.test(text)) {
    const { json } = read
    return 'problem' in json && json.cut ? 'its JSON ends in the middle' : undefined
  }
  if (
    /^\s*\|/.test(last) &&
    !last.endsWith('|') &&
    said.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 2
  )
    return 'its last table row stays open'
  if (last.split(/\s+/).length >= WORDS && OPEN_END.test(last.replace(/[*_]+$/, '')))
    return 'its last line ends in the middle of a sentence'
  if (
    /\S\s+(?:the|a|an|of|and|or|with|his|their|its|my|our|every|into|onto|because|whose|than|unless|although|without|against|very|has|had|should|would|must|und|oder|der|die|das|dem|den|ein|eine|einen|einem|mit|für|weil|dass|sodass|durch|gegen|ohne|zwischen)$/.test(
      last.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, ''),
    )
  )
    return 'its last line ends in the middle of a sentence'
  if (OPEN_CLAUSE.test(last.slice(-120)) || HALF_WORD.test(last.slice(-60)) || endsInHalfShortWord(last))
    return 'its last line ends in the middle of a sentence'
  if (stopsInMark(said, last)) return 'its last line ends in the middle of a time'
  if (opensQuote(last)) return 'a quotation in its last line stays open'
  if ((last.match(/\*\*/g)?.length ?? 0) % 2 === 1) return 'bold text in its last line stays open'
  if (
    /^#{1,6}\s+\S/.test(last) &&
    said.length > 2 &&
    !/\b(?:end|ende|eof)\b/i.test(last) &&
    !said.slice(-3).every(isHeading)
  )
    return 'it ends with a heading over nothing'
  if (/^\s*(?:[-*]|\d+\.)\s*$/.test(said.at(-1) ?? '')) return 'its last item is empty'
  if (/^[^.!?]{2,50}:(?:\*\*)?$/.test(last) && said.length > 2)
    return 'it ends with a label and nothing behind it'
  return unfinished(said, last) ?? openTail(said, last) ?? stoppedLabel(said, last)
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

const END = /[.!?…:"“”')\]*_`|%€$\d\p{Extended_Pictographic}]$/u
const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s/

const LABELLED = /^\s*(?:[-*+•]\s+)?(?:\*\*)?(\p{Lu}[\p{L} ]{1,24}):(?:\*\*)?\s+(\S.*)$/u

/** `Signal: three law`, where whatever else stands behind a label is a sentence, and behind this one as well. */
function stoppedLabel(said: readonly string[], last: string): string | undefined {
  const [, label, text = ''] = LABELLED.exec(last) ?? []
  if (label === undefined || END.test(text) || text.split(/\s+/).length < 2) return undefined
  const others = said.slice(-60, -1).flatMap((line) => {
    const [, name = '', value = ''] = line.length > 600 ? [] : (LABELLED.exec(line.trim()) ?? [])
    return value === '' ? [] : [{ name, value }]
  })
  const sentences = others.every(({ value }) => /[.!?…"”')]$/.test(value))
  if (others.length < 3 || !sentences || !others.some(({ name }) => name === label)) return undefined
  return 'its last sentence has no end, and all others have'
}

const FAREWELL =
  /^(?:enjoy|have|best|cheers|(?:kind |warm )?regards|sincerely|yours|your|thanks|thank you|talk|see you|good luck|lets|let's|go|stay|make|onwards?|until|happy|that's|viel|liebe|beste|gr[uü](?:ß|ss)e?|mit freundlichen|bis|schönen?|einen schönen|auf|los|dein|euer)\b|(?:,|[–—-])\s+\p{Lu}[\p{L}-]*$/iu

/** `Enjoy the quiet day, Anna`: who takes leave needs no full stop. */
function takesLeave(last: string): boolean {
  return last.split(/\s+/).length <= 8 && FAREWELL.test(last)
}

/** `The tender goes first. Then we film the reels and aft`: a paragraph ends its sentences, all but the last. */
function openTail(said: readonly string[], last: string): string | undefined {
  if (BULLET.test(said.at(-1) ?? '') || /^[#|>*_]/.test(last) || takesLeave(last) || END.test(last))
    return undefined
  const sentences = last.slice(-2_000).split(/(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u)
  const tail = sentences.at(-1) ?? ''
  if (sentences.length < 2 || tail.split(/\s+/).length < 4 || /[|·•@#/]|:(?!\d\d)/.test(tail))
    return undefined
  return takesLeave(tail) ? undefined : 'its last sentence has no end'
}

const FULL_STOP = /[.!?…"”')]$/

/** A title and a date stand in the first lines. */
const HEAD = 3

/** A long sentence is known by shorter ones too. */
const LONG = 9

/** All other sentences of its kind end with a full stop, and the last does not. */
function unfinished(said: readonly string[], last: string): string | undefined {
  const isItem = BULLET.test(said.at(-1) ?? '')
  const least = last.split(/\s+/).length >= LONG ? 4 : 6
  const peers = said
    .slice(-60, -1)
    .filter(
      (line, at) =>
        (at >= HEAD || FULL_STOP.test(line.trim())) &&
        BULLET.test(line) === isItem &&
        !/^\s*[#|>]/.test(line) &&
        line.trim().split(/\s+/).length >= least,
    )
  if (peers.length < 3 || last.split(/\s+/).length < 5 || END.test(last) || /^[—–-]/.test(last))
    return undefined
  if (!isItem && takesLeave(last)) return undefined
  if (/^\s*\|/.test(last) || !peers.every((line) => FULL_STOP.test(line.trim()))) return undefined
  return 'its last sentence has no end, and all others have'
}
