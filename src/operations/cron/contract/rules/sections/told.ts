import { isStamp } from '../../reading/day-labels.ts'
import type { Node } from '../../reading/document.ts'
import { isExcuse } from '../../reading/error-text.ts'
import type { Text } from '../../reading/text.ts'
import { fold, names, type Words } from '../../reading/words.ts'

const ANNOUNCES =
  /\b(?:here (?:is|are)|here s|following|below|attached|coming up|has been (?:prepared|saved|sent|delivered)|^it (?:covers|contains|lists)|hier (?:ist|sind|kommt|kommen)|folgende?|anbei|unten)\b/

/** Speaks of what could be written. */
const OFFERS =
  /\?\s*$|\b(?:I can|I will|I'll|I could|once you|as soon as|let me know|ich kann|ich werde|sobald)\b/i

const YOURS = /\b(?:your|deine[nr]?|eure[nr]?|ihre[nr]?)\b/
const SAYS =
  /^(?:is|are|was|were|include|includes|remain|remains|ist|sind|war|waren|lauten|lautet|bleibt|bleiben|today|heute|yesterday|gestern|\d+)$/
/** Who does something, or what is to be done. */
const ACTS =
  /^(?:we|you|i|id|us|our|matters?|counts?|belongs?|needs?|should|must|has|have|first|two|three|brought|saw|wir|du|ich|hast|steht|stehen|geht|gilt|sollten|solltest|musst|mussen|zahlt|haben|hat|brachte|zuerst|zwei|drei)$/
const DENIED =
  /\b(?:there (?:is|are|was|were)|we (?:have|had)|i (?:have|had|found|see)|es (?:gibt|gab)|gab es) (?:\p{L}+ )?(?:no|keine?)\b|\b(?:there s|there is|theres|es gibt|es steht|heute steht) (?:nothing|nichts)\b|\b(?:nothing|nichts) (?:on|for|auf|an|fur) /u

/** So long a paragraph says something, also where the rest of an output has headings and lists. */
const TOLD_WORDS = 12
const SENTENCE_WORDS = 5
const MOST = 20_000

/** `isOf` tells what speaks of something else. The sentence of a paragraph that speaks of one of these words and says what it is, or goes on to say it. */
export function toldIn(
  { document, lines }: Text,
  words: Words,
  isOf: (label: string) => boolean,
): string | undefined {
  const shaped = document.nodes.filter((node) => !isParagraph(node, lines)).length > 1
  let read = 0
  for (const node of document.nodes) {
    if (!isParagraph(node, lines)) continue
    const line = lines[node.line] ?? ''
    read += line.length
    if (read > MOST) return undefined
    const sentences = unstamped(line.trim()).split(/(?<=[.!?])\s+/)
    const told = toldBy(sentences, words, shaped ? TOLD_WORDS : SENTENCE_WORDS, isOf)
    if (told !== undefined) return told
  }
  return undefined
}

/** `Thu 8 Oct: Yesterday you closed …` */
function unstamped(line: string): string {
  const [head = '', stamp = ''] = /^([^:]{3,40}):\s+/.exec(line) ?? []
  return isStamp(stamp) ? line.slice(head.length) : line
}

/** Also one that a colon seems to make a label of: `It was a good day: we sold eleven, …`. */
function isParagraph({ kind, value, line }: Node, lines: readonly string[]): boolean {
  return (
    kind === 'line' || (kind === 'pair' && value.split(' ').length >= 8 && (lines[line] ?? '').length > 60)
  )
}

function toldBy(
  sentences: readonly string[],
  words: Words,
  least: number,
  isOf: (label: string) => boolean,
): string | undefined {
  return sentences.find((sentence, at) => {
    const folded = fold(sentence)
    // `…, more than in all of May. Two solid wins.`: what they are may stand before.
    const from = at === sentences.length - 1 ? 0 : at
    const said = sentences.slice(from).join(' ').split(/\s+/).length
    const tokens = folded.split(' ')
    if (said < least || isOffer(sentence, words) || ANNOUNCES.test(folded)) return false
    if (DENIED.test(folded) || hasNo(tokens, words)) return false
    if (isOf(/^[^:]{4,60}(?=:)/.exec(sentence)?.[0] ?? sentence.slice(0, 60))) return false
    return speaks(tokens, words) || (LEADS.test(folded) && tokens.length <= 6 && names(folded, words))
  })
}

/** `Now to your wins.`, and they follow. */
const LEADS =
  /^(?:now (?:on )?to|on to|over to|(?:let us|lets|let s) (?:start|begin) with|nun zu|jetzt zu|weiter (?:mit|zu)|kommen wir zu)\b/

/** `No wins yesterday`; not `wins first: … with no downtime`. */
function hasNo(tokens: readonly string[], words: Words): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:no|keine?)$/.test(token) && (at < 2 || names(tokens.slice(at + 1, at + 4).join(' '), words)),
  )
}

/** `Priorities: I will send the tender` says what they are. */
function isOffer(sentence: string, words: Words): boolean {
  const [head = '', label = ''] = /^([^:]{3,40}):\s+/.exec(sentence) ?? []
  return names(label, words) ? isExcuse(sentence.slice(head.length)) : OFFERS.test(sentence)
}

function speaks(tokens: readonly string[], words: Words): boolean {
  const parts = words.filter(({ whole }) => !whole)
  const wholes = words.filter(({ whole }) => whole)
  // `Yesterday you …`, `For today I would …`
  if ([1, 2].some((at) => ACTS.test(tokens[at] ?? '') && names(tokens.slice(0, at).join(' '), wholes)))
    return true
  return tokens.some((_, at) => !isMention(tokens, at) && names(tokens.slice(at, at + 3).join(' '), parts))
}

/** `Celebrate your wins`: it speaks of them, and does not say what they are. */
function isMention(tokens: readonly string[], at: number): boolean {
  return (
    YOURS.test(tokens.slice(Math.max(0, at - 2), at + 3).join(' ')) &&
    !tokens.slice(at, at + 6).some((token) => SAYS.test(token))
  )
}
