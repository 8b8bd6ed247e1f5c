import type { Document, Node } from '../../reading/document.ts'
import { fold } from '../../reading/words.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  funf: 5,
  six: 6,
  sechs: 6,
}
/** `Three things moved overnight.` */
const ANNOUNCED =
  /^(?:\p{L}+ ){0,4}?(two|zwei|three|drei|four|vier|five|funf|six|sechs|[2-6]) (?:\p{L}+ ){0,3}?(?:things?|trends?|signals?|patterns?|themes?|topics?|movements?|formats?|ideas?|waves?|dinge|themen|signale|muster|wellen|formate|scripts?|skripte|videos?|drafts?|entwurfe|shorts?|reels?)\b/u
/** What takes up the next of several: `The loudest is …`, `Behind it comes …`, `And then there is …`. */
const TAKES_UP =
  /^(?:and |und |but |aber )?(?:(?:the|der|die|das) (?:\p{L}+est|\p{L}+ste|most \p{L}+|best|worst|other|next|last|andere|nachste|letzte|first|second|third|one|erste|zweite|dritte)\b|(?:behind|next to|after|beside|hinter|neben|nach) (?:it|that|them|those|this|ihm|ihr|dem)\b|(?:then|dann|daneben|dazu|ausserdem|another|also|finally|lastly|last|next|second|third|schliesslich|zuletzt|meanwhile|ein weiteres|eine weitere|ein weiterer)\b)/u
const MOST_TEXT = 8_000
const LEAST_WORDS = 5

/** Running text that says how many things there are and takes up each of them; one that takes up fewer holds fewer. */
export function announced({ root }: Document): Node[] {
  const said = root.children.slice(0, 60).flatMap(({ kind, label, value, line }) => {
    if (kind !== 'line' && kind !== 'pair') return []
    const text = (label === '' ? value : `${label}: ${value}`).slice(0, MOST_TEXT)
    return text.split(/(?<=[.!?:])\s+/).map((sentence) => ({ sentence, line }))
  })
  const at = said.findIndex(({ sentence }) => ANNOUNCED.test(fold(sentence.slice(0, 120))))
  if (at < 0) return []
  const [, word = ''] = ANNOUNCED.exec(fold(said[at]?.sentence.slice(0, 120) ?? '')) ?? []
  const found: Node[] = []
  for (const { sentence, line } of said.slice(at + 1)) {
    const last = found.at(-1)
    if (TAKES_UP.test(fold(sentence.slice(0, 60))))
      found.push({ kind: 'ordered', label: '', value: sentence, children: [], line })
    else if (last) last.value += ` ${sentence}`
  }
  const told = found.filter(({ value }) => value.split(/\s+/).length >= LEAST_WORDS)
  return told.length >= (NUMBERS[word] ?? Number(word)) ? told : []
}
