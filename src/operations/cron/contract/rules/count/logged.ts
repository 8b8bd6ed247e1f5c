import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'

const MOST_LINES = 2_000
const MOST_SIGNS = 1_000
const STAMP = /^\s{0,8}(?:ts=|time=|timestamp=)?\[?"?\d[\d:.,TZ+/-]{4,34}(?: \d[\d:.,Z+-]{3,20})?"?\]?\s+/
const LEVEL = /^(?:\[?(?:info|notice|debug)\]?:?|level=\w{1,8})\s+/i
/** `TREND tiktok "Quiet unboxing" score=91`, `event=trend name="Quiet unboxing"`, `trend: Quiet unboxing`. */
const ENTRY =
  /^(?:(?:event|type|kind)="?(\p{L}{3,20})"?|(\p{Lu}{3,20}(?=\s)|\p{L}{3,20}(?=\s+[\w.]{1,30}=))|(\p{L}{3,20})(?=[:=]))[:=]?\s*(\S.*)$/u
const NAMED = /(?:^|\s)(?:name|title|topic|trend|headline)=(?:"([^"]{2,200})"|(\S{2,80}))|"([^"]{2,200})"/

/** Lines of a log that each begin, behind their time, with what is counted. */
export function logged({ lines }: Document, of: Words): Node[] {
  return lines.slice(0, MOST_LINES).flatMap((line, at): Node[] => {
    if (line.length > MOST_SIGNS || !(STAMP.test(line) || LEVEL.test(line))) return []
    const [, event, caps, key, rest = ''] = ENTRY.exec(line.replace(STAMP, '').replace(LEVEL, '')) ?? []
    const word = event ?? caps ?? key
    if (word === undefined || !names(word, of) || PROGRESS.test(fold(rest))) return []
    const [, quoted, bare, alone] = NAMED.exec(rest) ?? []
    const children = keysOf(rest, at)
    const label = quoted ?? bare ?? alone ?? rest
    return [{ kind: 'ordered', label, value: children.length > 0 ? '' : rest, children, line: at }]
  })
}

/** `hook="…" score=91`. */
function keysOf(rest: string, line: number): Node[] {
  return [...rest.matchAll(/(?<![\p{L}\d_.-])(\p{L}[\w.-]{0,30})=(?:"([^"]*)"|(\S*))/gu)].map(
    ([, label = '', quoted, bare]) => ({
      kind: 'pair',
      label,
      value: quoted ?? bare ?? '',
      children: [],
      line,
    }),
  )
}

/** `TREND SCAN started`: of the run, and not of what it found. */
const PROGRESS =
  /^(?:scan|run|job|search|agent|bot|report|draft\p{L}*|generation|count|total|lauf|suche)\b|^(?:started|finished|done|failed|skipped|none|error)\b/u

const PLACE = /^(?:(?:and|und|meanwhile|finally|also|over) )?(?:(?:on|auf|bei|in|across) )?/
const NOTHING_THERE =
  /\b(?:nothing|no (?:data|trends?|access|results?)|could not|couldnt|cannot|unable|unavailable|quiet|(?:was|is|are|were) blocked|(?:scan|search|api|request|login|access|has|have) failed|failed to|login (?:wall|page|required)|\d+ \p{L}+ (?:scanned|checked|read|gescannt|gepruft)|nichts|keine?n?|nicht|fehler|gesperrt)\b/u
const NOTHING_MORE = /^(?:nothing|nichts|no|keine?|none|there (?:is|was) nothing|es gab nichts)\b/
const LEAST_WORDS = 6
const LEAD_IN = 6

/** `On TikTok … is growing. YouTube has discovered …`: running text with a sentence for each platform, and what follows it. */
export function byPlatform({ root }: Document, under: Words): Node[] {
  const told = new Map<string, Node>()
  let last: Node | undefined
  const said = root.children.flatMap((node) => (node.kind === 'heading' ? node.children : node))
  for (const node of said.slice(0, 200)) {
    const { line } = node
    const text = textOf(node).slice(0, 4_000)
    for (const sentence of text.split(SENTENCES)) {
      const begins = text.startsWith(sentence)
      const platform =
        platformOf(sentence, under) ?? (begins ? otherPlatform(sentence, under, told) : undefined)
      if (platform === undefined) {
        if (NOTHING_MORE.test(fold(sentence.slice(0, 60)))) last = undefined
        else if (last) last.value += ` ${sentence}`
        continue
      }
      last = { kind: 'ordered', label: '', value: sentence, children: [], line }
      if (!NOTHING_THERE.test(fold(sentence.slice(0, 200))))
        told.set(told.has(platform) ? `${platform} ${told.size}` : platform, last)
    }
  }
  return [...told.values()].filter(
    ({ value }) => value.split(/\s+/).length >= (LABELLED.test(value) ? 3 : LEAST_WORDS),
  )
}

const SENTENCES = /(?<=[.!?])\s+|(?<=(?:^|[.!?]\s)[^:|]{8,80}:)\s+|;\s+|\s[|·•]\s/
/** `TikTok: silent vlogs` */
const LABELLED = /^[\p{L} ]{1,20}:\s/u

/** `Mon 19 Oct | TikTok: silent vlogs; X: build logs`: bars only part what a line says. */
function textOf({ kind, label, value, children }: Node): string {
  if (kind === 'row' && children.every((cell) => cell.label === ''))
    return children.map((cell) => cell.value).join(' | ')
  if (kind !== 'line' && kind !== 'pair') return ''
  return label === '' ? value : `${label}: ${value}`
}

/** `Silent vlogs keep growing on TikTok: …`: the one platform that a paragraph speaks of first, where none did before. */
function otherPlatform(said: string, under: Words, told: ReadonlyMap<string, Node>): string | undefined {
  const named = new Set(
    fold(said.slice(0, 300))
      .split(' ')
      .filter((word) => names(word, under)),
  )
  const [only] = named
  return named.size === 1 && only !== undefined && !told.has(only) ? only : undefined
}

/** The platform that a sentence begins with: `And on X …`, `YouTube has …`; or that a short one leads to: `What is new on X.` */
function platformOf(said: string, under: Words): string | undefined {
  const named = fold(said.slice(0, 80)).replace(PLACE, '').split(' ')
  const [first = ''] = named
  const last = named.at(-1) ?? ''
  if (named.length > 1 && named.length <= LEAD_IN && /[.:]$/.test(said) && names(last, under)) return last
  return named.length >= 3 && first !== '' && names(first, under) ? first : undefined
}
