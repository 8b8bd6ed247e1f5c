import { isSpace } from './extent.ts'
import type { Key } from './lines.ts'

const LONGEST_KEY = 120
/** Characters of a bare key: letters, digits and `_ . $ @ -`. */
const KEY_CHARACTERS = new Uint8Array(65_536)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$@-')
  KEY_CHARACTERS[character.charCodeAt(0)] = 1

/** Reads the key backwards from its operator: bare, quoted at any depth of escaping, or in brackets. */
export function keyBefore(text: string, at: number): Key | undefined {
  let end = at
  while (end > 0 && at - end < 64 && isSpace(text.charCodeAt(end - 1))) end--
  if (text[end - 1] === '?') {
    end--
    while (end > 0 && at - end < 64 && isSpace(text.charCodeAt(end - 1))) end--
  }
  while (text[end - 1] === '*' && at - end < 64) end--
  let start = end
  while (start > 0 && end - start < LONGEST_KEY && KEY_CHARACTERS[text.charCodeAt(start - 1)] === 1) start--
  if (start < end)
    return text[start - 1] === '{' && text[start - 2] === '$' ? undefined : withEarlierWord(text, start, end)
  const last = text[end - 1]
  if (last === ']') return bracketed(text, end)
  return last === '"' || last === "'" || last === '`' ? quotedKey(text, end) : undefined
}

function quotedKey(text: string, end: number): Key | undefined {
  const quote = text[end - 1] ?? ''
  let close = end - 1
  while (close > 0 && text[close - 1] === '\\') close--
  const open = text.lastIndexOf(quote, close - 1)
  if (open < 0 || close - open > LONGEST_KEY) return undefined
  let start = open
  while (start > 0 && text[start - 1] === '\\') start--
  return { name: text.slice(open + 1, close), start, quoted: true }
}

function bracketed(text: string, end: number): Key | undefined {
  const name =
    /\[\\*["']?([\w. -]{1,80}?)\\*["']?(?::(?:\\*"?[\w\\]{1,60}\\*"?:)?(?:protected|private))?\]$/.exec(
      text.slice(Math.max(0, end - 100), end),
    )
  return name?.[1] === undefined ? undefined : { name: name[1], start: end - name[0].length, quoted: true }
}

/** `log('token:', token)`: the quote behind the sign is the label's own. */
export function closesLabel(text: string, { start, quoted }: Key, at: number): boolean {
  const quote = text[start - 1] ?? ''
  return (
    !quoted &&
    '"\'`'.includes(quote) &&
    quote !== '' &&
    text[at] === quote &&
    /[\s,;)\]}+]/.test(text[at + 1] ?? ' ')
  )
}

/** "API key:" and "Secret access key:" are keys of two and three words. */
function withEarlierWord(text: string, start: number, end: number): Key {
  const name = text.slice(start, end)
  if (end - start > 6 || text[start - 1] !== ' ' || !/^(?:key|phrase|code|token|secret|cookie)$/i.test(name))
    return { name, start, quoted: false }
  const words = name.length === 6 && /e$/i.test(name) ? /[Ee]rlang $/ : /(?:[A-Za-z]{2,12} )?[A-Za-z]{2,14} $/
  const earlier = words.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  return { name: earlier + name, start: start - earlier.length, quoted: false }
}
