import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'

const MOST_LINES = 2_000
const MOST_SIGNS = 1_000
const STAMP = /^\s{0,8}(?:ts=|time=|timestamp=)?\[?"?\d[\d:.,TZ+/-]{4,34}(?: \d[\d:.,Z+-]{3,20})?"?\]?\s+/
const LEVEL = /^(?:\[?(?:info|notice|debug)\]?:?|level=\w{1,8})\s+/i
/** `TREND tiktok "Quiet unboxing" score=91`, `event=trend name="Quiet unboxing"`, `trend: Quiet unboxing`. */
const ENTRY =
  /^(?:(?:event|type|kind)="?(\p{L}{3,20})"?|(\p{Lu}{3,20})(?=\s)|(\p{L}{3,20})(?=[:=]))[:=]?\s*(\S.*)$/u
const NAMED = /(?:^|\s)(?:name|title|topic|trend|headline)=(?:"([^"]{2,200})"|(\S{2,80}))|"([^"]{2,200})"/

/** Lines of a log that each begin, behind their time, with what is counted. */
export function logged({ lines }: Document, of: Words): Node[] {
  return lines.slice(0, MOST_LINES).flatMap((line, at): Node[] => {
    if (line.length > MOST_SIGNS || !STAMP.test(line)) return []
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

const PLACE = /^(?:and |und |meanwhile |finally |also |over )?(?:on|auf|bei|in|across) /
const NOTHING_THERE =
  /\b(?:nothing|no (?:data|trends?|access|results?)|could not|couldnt|cannot|unable|unavailable|blocked|failed|login|nichts|keine?n?|nicht|fehler|gesperrt)\b/

/** `On TikTok … is growing. On YouTube …`: running text with a sentence for each platform. */
export function byPlatform({ root }: Document, under: Words): Node[] {
  return root.children.slice(0, 200).flatMap(({ kind, label, value, line }): Node[] => {
    const text = (label === '' ? value : `${label}: ${value}`).slice(0, 4_000)
    if (kind !== 'line' && kind !== 'pair') return []
    return text.split(/(?<=[.!?])\s+/).flatMap((said): Node[] => {
      const folded = fold(said.slice(0, 200))
      const named = folded.replace(PLACE, '').split(' ')
      if (!PLACE.test(folded) || named.length < 4 || NOTHING_THERE.test(folded)) return []
      return names(named[0] ?? '', under)
        ? [{ kind: 'ordered', label: '', value: said, children: [], line }]
        : []
    })
  })
}
