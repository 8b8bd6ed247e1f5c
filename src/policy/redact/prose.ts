import { bareValue, quotedAt, skipSpaces } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import { elementText } from './markup.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMixed, looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'

/** "the password is Xk2…": prose says so many things that only a value with symbols or both cases counts. */
const SAYS =
  /(?:[Pp]assword|[Pp]assphrase|[Tt]oken|[Ss]ecret|PASSWORD|[Aa]pi[ -]?[Kk]ey|API [Kk]ey)(?: (?:is )?(?:generated )?(?:for|of) (?:the )?(?:user )?[\w@."'[\]-]{1,64})?(?: (?:is|was|to|as|(?:set|reset|changed|rotated) to|=))?(:?)[ \t]{1,4}/y
const says: Rule = {
  at: [
    'password',
    'Password',
    'PASSWORD',
    'passphrase',
    'Passphrase',
    'token',
    'Token',
    'secret',
    'Secret',
    'api',
    'Api',
    'API',
  ],
  find(text, start, add) {
    SAYS.lastIndex = start
    const said = SAYS.exec(text)
    if (
      !said ||
      (said[1] === ':' &&
        /(?:page|next|cursor|continuation)[_.-]?$/i.test(text.slice(Math.max(0, start - 13), start)))
    )
      return
    const at = skipSpaces(text, SAYS.lastIndex)
    const quoted = quotedAt(text, at)
    const value = quoted ?? bareValue(text, at)
    const content = text.slice(value.start, value.end).replace(/[.,;:!?)]+$/, '')
    if (
      content.length < 8 ||
      content.length > 200 ||
      isMarker(content) ||
      !(said[1] === ':'
        ? looksRandom(content) && isStriking(content.replace(/[(){}[\];,]/g, ''))
        : isStriking(content))
    )
      return
    add({ start: value.start, end: value.start + content.length, kind: 'password' })
  },
}

export function isStriking(value: string): boolean {
  if (!isVaried(value) && !(value.length >= 16 && isMixed(value))) return false
  return !(
    /[\s/\\=:<>(){}[\]|`]|^[$%@-]|\.\w+\.|--|\.(?:ts|js|py|go|rb|java)\b/.test(value) || isPlaceholder(value)
  )
}

function isVaried(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[a-z]/.test(value) &&
    (/[!@#$%^&*?~+]/.test(value) ||
      (/[A-Z]/.test(value) && !/^[A-Z]?[a-z]+[A-Z0-9]?[a-z]*\d{0,3}$/.test(value) && !/[-_.]/.test(value)))
  )
}

/** `<password>…</password>`, in any namespace and with attributes. */
const ELEMENT = /<((?:[\w.-]{1,40}:)?[A-Za-z][\w.-]{2,60})(?:\s[^<>]{0,200})?>/y
const CLOSING = /^(?:\]\]>)?\s{0,80}<\//
const element: Rule = {
  at: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'].map((first) => `<${first}`),
  find(text, start, add) {
    ELEMENT.lastIndex = start
    const name = ELEMENT.exec(text)?.[1]
    const found = name === undefined ? undefined : classifyKey(name)
    if (!found || found.trust === 'query' || found.trust === 'header' || found.trust === 'cookie') return
    const from = ELEMENT.lastIndex
    const content = elementText(text, from)
    if (!content || !CLOSING.test(text.slice(content.end, content.end + 84))) return
    if (!text.slice(content.end, content.end + 150).includes(`</${name}`)) return
    if (!isSecretValue(text.slice(content.start, content.end), found, { quoted: true, assigned: true }))
      return
    add({ ...content, kind: found.kind })
  },
}

export const PROSE_RULES: readonly Rule[] = [says, element]
