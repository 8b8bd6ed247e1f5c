/**
 * Text inside an entry. A value is always one line of the file, so that nothing in it can start a heading, a
 * field or a separator. What remains dangerous inside a line (to a parser that splits at `---` anywhere, to a
 * Markdown viewer) is written as HTML entities, which viewers show as the character and `decode` turns back.
 * Backslashes are left alone: agents on Windows write `app\(group)\page.tsx` by hand, and that must read back.
 */

/** A joiner between two pictures and the selector behind one are part of an emoji; anywhere else they hide. */
const EMOJI_GLUE =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})\u{200D}(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic}|[#*0-9])\u{FE0F}/uy
/** Control, format and surrogate characters, other line ends, fillers that draw nothing, variation selectors. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0\u{E0000}-\u{E0FFF}]|\u034F|\p{Variation_Selector}/gu

/** Invisible, direction-changing and terminal control characters as visible `\u{202e}`; line ends become `\n`. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char, index: number, whole: string) => {
    if (char === '\n' || char === '\t' || isGlue(whole, index)) return char
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
  })
}

function isGlue(text: string, index: number): boolean {
  EMOJI_GLUE.lastIndex = index
  return EMOJI_GLUE.test(text)
}

const AMBIGUOUS_AMPERSAND = /&(?=#\d{1,7};|#x[0-9a-f]{1,6};|(?:amp|lt|gt);)/gi
const TAG_OR_COMMENT = /<(?=[a-z/!?])/gi
const FIELD_MARK = /\*\*(?=\s*(?:task|files?|notes?|status)\b)/gi
/** Runs that mean a separator, a heading or a fence to somebody. */
const MARKUP_RUN = /-{3,}|_{3,}|`{3,}|~{3,}|#{2,}/g
const BREAK = '<br>'

/** The value on one line, unable to be taken for structure. `decode(encode(text))` is `visible(text).trim()`. */
export function encode(text: string): string {
  return visible(text)
    .trim()
    .replace(AMBIGUOUS_AMPERSAND, '&amp;')
    .replace(TAG_OR_COMMENT, '&lt;')
    .replace(FIELD_MARK, entities)
    .replace(MARKUP_RUN, entities)
    .replaceAll('\n', BREAK)
}

function entities(run: string): string {
  return run.replace(/./gs, entity)
}

export function entity(char: string): string {
  return `&#${char.codePointAt(0)};`
}

const ENTITY_OR_BREAK = /&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(amp|lt|gt);|<br\s*\/?>/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** The text of a value in the file, with nothing invisible left in it, however it was written. */
export function decode(value: string): string {
  const text = value.replace(ENTITY_OR_BREAK, (match, decimal?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? match
    if (decimal === undefined && hex === undefined) return '\n'
    return charOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? match
  })
  return visible(text).trim()
}

function charOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
