import { names, saysNothing, speaksOf, type Words } from '../../reading/words.ts'

/** A part within running text, and what comes behind it. */
export interface Inline {
  said: string
  rest: string
}

const QUOTED = /["“„«]([^"“”„«»]{3,300})["“”»]/g
/** Behind this nobody looks for a part. */
const MOST = 1_500
const WORDS_BEFORE = 8

/** `The hook is "I fired my best tool."`, `opens with “…”`, `“…” is the hook`: words in quotes, and beside them what they are. */
export function quotedPart(text: string, words: Words): Inline | undefined {
  let from = 0
  const shown = text.slice(0, MOST)
  for (const found of shown.matchAll(QUOTED)) {
    const [quote, said = ''] = found
    const before = lastOf(shown.slice(from, found.index))
    from = found.index + quote.length
    const after =
      /^[,.]?\s+(?:(?:that|this|das) )?(?:is|are|as|serves as|ist|als|dient als)\s[^.!?"“„«]{0,30}/i.exec(
        shown.slice(from),
      )?.[0] ?? ''
    if (!isShort(before, words) && !(after !== '' && names(after, words))) continue
    if (!saysNothing(said)) return { said, rest: text.slice(from) }
  }
  return undefined
}

/** What was said since the last sentence ended. */
function lastOf(text: string): string {
  return text.split(/[.!?]\s/).at(-1) ?? ''
}

function isShort(before: string, words: Words): boolean {
  const last = before.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ')
  return speaksOf(last, words)
}

const IS =
  /\s(?:is|reads|goes|says|will be|lautet|ist|heißt)(?: (?:this|simple|as follows|folgender|einfach))?[,:]?\s+(.)/g
const NOT_YET =
  /^(?:(?:the|a|an|still|not|too|very|noch|sehr|zu|der|die|das) ){0,2}(?:missing|empty|open|unclear|pending|to be|tbd|todo|weak|strong|good|gut|fehlt|leer|offen|unklar|schwach|undecided|placeholder|not|nicht)\b/i

/** `The hook is that nobody reads your offer.` */
export function statedPart(text: string, words: Words): Inline | undefined {
  const shown = text.slice(0, MOST)
  for (const found of shown.matchAll(IS)) {
    const name = lastOf(shown.slice(0, found.index)).split(/\s+/).slice(-3).join(' ')
    if (!speaksOf(name, words)) continue
    const behind = text.slice(found.index + found[0].length - 1)
    const [said = ''] = /^.{1,300}?[.!?](?=\s|$)|^.+/s.exec(behind) ?? []
    if (said.split(/\s+/).length >= 4 && !NOT_YET.test(said) && !/^["“„«]/.test(said))
      return { said, rest: behind.slice(said.length) }
  }
  return undefined
}
