import type { Node } from './document.ts'

const ATTRIBUTE =
  /(?<![^\s<[({,;])([\p{L}_][\p{L}\d_.-]{0,30})=(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"'>,;]{1,400}))/gu
const TAGGED = />([^<>]{0,400})<\//
const MOST = 1_000

/** `slot=2026-11-24 title="part two"`, `<day date="2026-11-24">part two</day>`: a line of keys is an element with them. */
export function attributed(line: string, at: number): Node | undefined {
  if (line.length > MOST || !line.includes('=')) return undefined
  const pair = (label: string, value: string): Node => ({
    kind: 'pair',
    label,
    value,
    children: [],
    line: at,
  })
  const keys = [...line.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) =>
    pair(key, values.find((value) => value !== undefined)?.trim() ?? ''),
  )
  const [, text] = TAGGED.exec(line) ?? []
  const children = text === undefined ? keys : [...keys, pair('text', text.trim())]
  return children.length < 2 ? undefined : { kind: 'element', label: '', value: '', children, line: at }
}
