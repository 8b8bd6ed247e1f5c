import type { Document } from '../../reading/document.ts'
import { fold } from '../../reading/words.ts'
import { statedLength } from './marked-lines.ts'

interface Mark {
  shown: string
  seconds: number
  end: number | undefined
  line: number
}

interface Unkept {
  found: string
  line: string | undefined
}

/** What an output says of its length and of its number of chapters, and does not keep. */
export function unkeptIn(
  document: Document,
  lines: readonly string[],
  list: readonly Mark[],
): Unkept | undefined {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return undefined
  const length = lengthIn(document, lines, first.line)
  if (length && last.seconds > length.most)
    return { found: `${last.shown} lies behind the length that it names itself`, line: length.line }
  if (length && (last.end ?? last.seconds) <= length.least * HALF)
    return { found: `Behind ${last.shown} half of its length has no chapter`, line: length.line }
  const said = [...lines.slice(0, first.line), ...document.root.children.slice(0, 40).map(shown)]
  const line = said.find((one) => chaptersIn(one) > list.length)
  return line === undefined
    ? undefined
    : { found: `${chaptersIn(line)} chapters are announced, and ${list.length} are there`, line }
}

const HALF = 0.55
const shown = ({ label, value }: Document['root']) => `${label}: ${value}`

interface Length {
  least: number
  most: number
  line: string | undefined
}

const EXACT =
  /(?:total|target|duration|length|runtime|dauer|länge|laufzeit)\b\D{0,30}(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/i
/** `planned length 16 minutes`, `Ziellänge: 12–14 min`. */
const ROUGH =
  /(?:^|[,;|·(])[^\p{L}\d]{0,6}(?:(?:planned|target|total|video|est\w*|final|geplante) )?(?:length|run(?:ning )?time|runtime|duration|dauer|\p{L}{0,8}länge|laufzeit)\b\D{0,30}(\d{1,3})(?:\s?(?:-|–|to|bis)\s?(\d{1,3}))?\s?min/iu
/** `about 16 minutes` may become 18. */
const ROUGHLY = 1.2

/** Of several lengths each is of a chapter. */
function lengthIn(document: Document, lines: readonly string[], first: number): Length | undefined {
  const stated = statedLength(document)
  if (stated) return { least: stated.seconds, most: stated.seconds, line: document.lines[stated.line] }
  const [only, ...others] = lines.flatMap((line, at): Length[] => {
    if (line.length > 200) return []
    const [, hours = 0, minutes, seconds] = EXACT.exec(line) ?? []
    const exact = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    if (minutes !== undefined) return [{ least: exact, most: exact, line }]
    const [, least, most = least] = (at < first && ROUGH.exec(line)) || []
    return least === undefined ? [] : [{ least: Number(least) * 60, most: Number(most) * 60 * ROUGHLY, line }]
  })
  return others.length === 0 ? only : undefined
}

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(
    ' ',
  )
const CHAPTERS = '(?:chapters|parts|sections|segments|beats|timestamps|kapiteln?|abschnitten?|teilen?)'
/** `seven chapters`, `Outline in seven chapters`, `Chapters: 7`; twelve chapters of a book are none of these. */
const ANNOUNCED = new RegExp(
  `^(?:(?:here|is|your|the|this|outline|structure|video|gliederung|ablauf|in|of|with|mit|aus|has|hat|total|insgesamt) ){0,6}(\\d{1,2}|${NUMBERS.join('|')}) ${CHAPTERS}(?: (?:in )?(?:total|all|insgesamt|planned|geplant))?$|^(?:total |number of )?(?:chapters|sections|segments|chapter count|anzahl kapitel) (\\d{1,2})$`,
)

function chaptersIn(line: string): number {
  const counts = line
    .slice(0, 200)
    .split(/[,;.·|()–—]/)
    .map((part) => {
      const [, word = '', digits = word] = ANNOUNCED.exec(fold(part)) ?? []
      const at = NUMBERS.indexOf(word)
      return at < 0 ? Number(digits) : (at % 11) + 2
    })
  return Math.max(...counts)
}
