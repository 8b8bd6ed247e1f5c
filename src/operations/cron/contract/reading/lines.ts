import { weekdayNamed } from './dates.ts'
import { plain } from './labels.ts'
import { fold } from './words.ts'

/** What a line of Markdown, or of text that means to be, is by itself. */
export type Line =
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'hash'; depth: number; text: string }
  | { kind: 'bold'; indent: number; text: string }
  | { kind: 'colon'; indent: number; text: string }
  | { kind: 'ordered'; indent: number; number: number; text: string }
  | { kind: 'bullet'; indent: number; text: string }
  | { kind: 'table'; cells: string[]; ruled: boolean }
  | { kind: 'text'; indent: number; text: string }

const BLANK: Line = { kind: 'blank' }
const RULE: Line = { kind: 'rule' }
const HASH = /^(#{1,6})\s*([^#\s].*?)\s*#*$/
const ORDERED =
  /^(?:#?(\d{1,3})[.)](?!\d)|([0-9])\u{fe0f}?\u{20e3}|\((\d{1,2})\)|\[(\d{1,2})\](?![(:])(?=\s)|#(\d{1,2})(?=\s*[:–—|]?\s))[*_]{0,2}\s*[:–—|]?\s*(.*)$/u
/** ① to ⑳. */
const CIRCLED = /^([\u{2460}-\u{2473}])\s*(\S.*)$/u
const LETTERED = /^\(?([a-h])\)\s+(\S.*)$/i
const BOLD_NUMBER = /^\*\*\s*(\d{1,3})[.)](?!\d)\s*(.+)$/
/** `#silentdesk up 340 % since Monday`: what it is about, and no heading. */
const HASHTAG = /^#([\p{L}\d_]{3,40}(?:\s+[^#\s]\S*){2,})$/u
const BULLET = /^(?:[-*+•‣▪●○◦·–—→↑↓↗↘▲▼➤►▸✓✔✅☑]|\[[ xX]\])\s+(.*)$/u
const WHOLE_BOLD = /^(?:\*\*|__)([^*].*?)(?:\*\*|__):?$|^\*([^*\s][^*]{0,60})\*:?$|^<b>(.{1,80})<\/b>:?$/
const MOST = 2_000

/** `next` is the next line that is not blank, `first` whether a blank or nothing stands before. */
export function lineOf(raw: string, next: string, first: boolean): Line {
  const line = raw.length > MOST ? raw.slice(0, MOST) : raw
  // `>> silent vlogs` above what is no quotation is a mark of its own.
  if (/^>>\s+\S/.test(line) && next !== '' && !next.startsWith('>'))
    return { kind: 'bullet', indent: 0, text: line.slice(2).trim() }
  const unquoted = line.replace(/^(?:\s{0,3}>\s?)+/, '').replaceAll('\t', '    ')
  const text = unquoted.trim()
  if (text === '' || text.startsWith('```') || text.startsWith('~~~')) return BLANK
  const indent = unquoted.length - unquoted.trimStart().length
  if (text.startsWith('<')) return htmlLine(text, indent) ?? markdownLine(text, indent, next, first)
  return markdownLine(text, indent, next, first)
}

/** `<wins>` alone on its line, and no element of HTML. */
const OWN_TAG =
  /^<(?!(?:html|head|body|div|span|section|article|main|header|footer|table|t[rdh]|thead|tbody|ul|ol|br|hr|pre|code|details|summary|think|output|response|answer)\b)(\p{L}[\p{L}_-]{2,30})>$/iu

/** `<h2>Wins</h2>`, `<ul><li>…`. */
function htmlLine(text: string, indent: number): Line | undefined {
  const heading = /^<h([1-6])[^>]{0,80}>(.+?)<\/h\1>$/i.exec(text)
  if (heading) return { kind: 'hash', depth: Number(heading[1]), text: heading[2] ?? '' }
  const [, tag] = OWN_TAG.exec(text) ?? []
  if (tag !== undefined) return { kind: 'bold', indent, text: tag.replace(/[_-]/g, ' ') }
  if (/^<\/\p{L}[\p{L}\d_-]{1,30}>$/u.test(text)) return BLANK
  if (/^(?:<\/?(?:[uo]l|li|p|div|br|hr|body|table|t[rd]|section)\b[^<>]{0,80}>\s*)+$/i.test(text))
    return BLANK
  const item = /^(?:<[uo]l[^>]{0,80}>\s*)?<li[^>]{0,80}>(.+)$/i.exec(text)
  return item ? { kind: 'bullet', indent, text: item[1] ?? '' } : undefined
}

function markdownLine(text: string, indent: number, next: string, first: boolean): Line {
  if (/^(?:[-*_=━─═~]\s*){3,}$/.test(text)) return RULE
  return (
    barred(text, indent, next) ??
    tableLine(text) ??
    headingOf(text, indent) ??
    tickedTitle(text, indent, next) ??
    listLine(text, indent) ??
    plainLine(text, indent, next, first)
  )
}

/** `✅ Must do today` above a list of another kind. */
function tickedTitle(text: string, indent: number, next: string): Line | undefined {
  const isAbove = /^[✓✔✅☑]/u.test(text) && /^\s*(?:[-*+•–—▪●]|\d{1,3}[.)])\s/.test(next)
  return isAbove && text.split(/\s+/).length <= 5 && !/[.:–—]/.test(text)
    ? { kind: 'bold', indent, text }
    : undefined
}

/** `🏆 *Wins*`, `**A. Fail compilations** 😂` */
const FIRST_EMOJI = /^\p{Extended_Pictographic}\ufe0f?\s+(?=\*)/u
const LAST_EMOJI = /(?<=\S) ?\p{Extended_Pictographic}\ufe0f?$/u

function headingOf(text: string, indent: number): Line | undefined {
  const hash = HASH.exec(text)
  if (hash && (hash[1] !== '#' || /^#\s/.test(text)))
    return { kind: 'hash', depth: hash[1]?.length ?? 1, text: hash[2] ?? '' }
  const bold = WHOLE_BOLD.exec(text.replace(FIRST_EMOJI, '').replace(LAST_EMOJI, ''))
  const inner = bold?.[1] ?? bold?.[2] ?? bold?.[3]
  if (
    inner &&
    inner.length <= 120 &&
    !/\*\*/.test(inner) &&
    !/[.!?]["”“]?$/.test(inner.trim()) &&
    !BOLD_NUMBER.test(text)
  )
    return { kind: 'bold', indent, text: inner }
  const ruled =
    /^(?!\*\*[^*\s])[-=━─═*~]{2,}\s*([\p{L}\p{N}\p{Extended_Pictographic}].{1,60}?)\s*[-=━─═*~]{2,}$/u.exec(
      text,
    )
  return ruled ? { kind: 'bold', indent, text: ruled[1] ?? '' } : undefined
}

function listLine(text: string, indent: number): Line | undefined {
  const numbered = BOLD_NUMBER.exec(text)
  if (numbered) return { kind: 'ordered', indent, number: Number(numbered[1]), text: `**${numbered[2]}` }
  const ordered = ORDERED.exec(text)
  if (ordered)
    return {
      kind: 'ordered',
      indent,
      number: Number(ordered.slice(1, 6).find((one) => one !== undefined)),
      text: ordered[6] ?? '',
    }
  const circled = CIRCLED.exec(text)
  if (circled)
    return {
      kind: 'ordered',
      indent,
      number: (circled[1]?.codePointAt(0) ?? 0) - 0x245f,
      text: circled[2] ?? '',
    }
  const lettered = LETTERED.exec(text)
  if (lettered)
    return {
      kind: 'ordered',
      indent,
      number: ((lettered[1] ?? '').codePointAt(0) ?? 0) % 32,
      text: lettered[2] ?? '',
    }
  const bullet = BULLET.exec(text) ?? HASHTAG.exec(text)
  return bullet ? { kind: 'bullet', indent, text: bullet[1] ?? '' } : undefined
}

/** `SCRIPT 1 | Nine jobs | TikTok` above `HOOK | …`, `1 | Nine jobs` above no row: no table, only separators. */
function barred(text: string, indent: number, next: string): Line | undefined {
  const [, head = '', said = ''] = /^([^|]{1,40}?)\s+\|\s+(\S.*)$/.exec(text) ?? []
  if (head === '' || /^[\s|:+-]+$/.test(next)) return undefined
  if (NUMBERED.test(`${head}:`) && !/\p{Ll}/u.test(head))
    return { kind: 'bold', indent, text: `${head}: ${said}` }
  if (/^#?\d{1,2}$/.test(head) && !next.includes('|'))
    return { kind: 'bold', indent, text: `${head}. ${said}` }
  const isLabel = /^\p{Lu}{3,12}$/u.test(head) && !said.includes(' | ')
  return isLabel && weekdayNamed(fold(head)) === undefined
    ? { kind: 'text', indent, text: `${head}: ${said}` }
    : undefined
}

function tableLine(text: string): Line | undefined {
  const barred = text.replaceAll('│', '|').replaceAll('┃', '|')
  // What is drawn below the titles is the rule of the table, and what is drawn around it is none.
  if (/^\+[-=+]+\+$|^[├╠][─┼┤═╬╣]+$/.test(text))
    return { kind: 'table', cells: text.slice(1, -1).split(/[+┼╬]/), ruled: true }
  if (/^[┌└╔╚][─┬┴┐┘═╦╩╗╝]+$/.test(text)) return RULE
  if (text.includes('+') && /^[-=][-=+]*[-=]$/.test(text))
    return { kind: 'table', cells: text.split('+'), ruled: true }
  if (!barred.startsWith('|') && !/\S\s+\|\s+\S/.test(barred)) return undefined
  const cells = barred
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
  if (!barred.startsWith('|') && cells.length < 2) return undefined
  return { kind: 'table', cells, ruled: cells.every((cell) => /^:?-{1,}:?$/.test(cell)) }
}

const EMOJI = /^[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u

/** `Script A – …`, `Day 3: …`: one of several, with what follows below it. */
const NUMBERED =
  /^\p{L}{3,20}\s(?:#|no\.?\s|nr\.?\s)?(?:\d{1,2}|[A-E]|I{1,3}|one|two|three|four|five|eins|zwei|drei)(?:\s?(?:of|von|\/)\s?\d{1,2})?(?:\s\([^)]{1,30}\))?(?:\s?(?::(?!\d)|[–—|])|\.(?!\d)|\s-|$)/iu

/** `section=WINS`: a heading, as programs print one. */
const OPENED = /^(?:section|heading|block|abschnitt)=\s?(\p{L}[^=]{1,60})$/iu

function plainLine(text: string, indent: number, next: string, first: boolean): Line {
  if (/^[^:]{2,80}:(?:\*\*|__)?$/.test(text) && text.split(/\s+/).length <= 9)
    return { kind: 'colon', indent, text: text.replace(/:(?:\*\*|__)?$/, '') }
  const [, opened] = OPENED.exec(text) ?? []
  if (opened !== undefined) return { kind: 'bold', indent, text: opened }
  const announced = LIST.test(next) ? ANNOUNCED.exec(text)?.[1] : undefined
  if (announced !== undefined && announced.split(/\s+/).length <= 16)
    return { kind: 'colon', indent, text: announced }
  const bare = plain(text)
  if (NUMBERED.test(bare) && text.length <= 140) return { kind: 'bold', indent, text }
  const short =
    text.length <= 70 &&
    !/(?<!\d)[.!?,;:]$/.test(bare) &&
    bare.replace(ASIDE, '').split(/\s+/).length <= 8 &&
    !/: | [–—] |\s[\w.-]+=[\d"]|^[\w.-]+=(?!\p{Lu}{3,20}$)(?:\S|$)/u.test(text)
  if (short && !MEASURED.test(text) && (isTitle(text, bare, next, first) || isDeeper(next, indent)))
    return { kind: 'bold', indent, text }
  if (EMOJI.test(text) && bare !== '' && bare !== text)
    return { kind: 'bullet', indent, text: signed(text, bare) }
  return { kind: 'text', indent, text }
}

/** `Revenue ...... 1,902`, `Revenue     1,902`, `Revenue = 1,902` */
const MEASURED = /(?:\.{3}|\s{3}|=)\s?[-–+]?[€$£]?\s?\d/

/** `🪝 Your invoice is lying to you.`: the one emoji that is a word. */
const signed = (text: string, bare: string) =>
  text.startsWith('🪝') && !/^[^\s:]{1,20}:/.test(bare) && bare.includes(' ') ? `Hook: ${bare}` : text

const LIST = /^\s*(?:[-*+•‣–—▪●○◦·→➤►▸✓✔✅☑]|#?\d{1,3}[.)])\s/
/** `Good morning! Here is what needs you today, most important first:` above a list. */
const ANNOUNCED = /^(?:[^:]{0,160}(?<!\d)[.!?]\s+)?((?:[^:.!?]|(?<=\d)\.(?=\s)){2,140}):(?:\*\*|__)?$/

const isCapital = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
/** `API 17.50 €`, `profit 706.00`: an amount, and no title. */
const PRICED = /\s[€$£]?\d[\d.,]*(?:[.,]\d{2}|\s?(?:[€$£%]|EUR|USD|CHF|GBP))$/

/** `Priorities (the first counts most)` */
const ASIDE = /\s\([^()]{1,80}\)$/

/** A short line owns what is written further in below it: `  Ads    200.00` under `Costs`. */
const isDeeper = (next: string, indent: number) => next.search(/\S/) >= indent + 2

function isTitle(text: string, bare: string, next: string, first: boolean): boolean {
  const list = LIST.test(next)
  if (list && bare.split(/\s+/).length <= 4) return true
  if (PRICED.test(bare)) return first && list
  // Where all is in capitals, they make no title.
  if (isCapital(bare) && (first || (next !== '' && !isCapital(next)) || next.includes(': '))) return true
  return (
    first &&
    (list ||
      // `🔥 Top priorities` above a table
      (EMOJI.test(text) && bare.split(/\s+/).length <= 3 && /^\s*\|/.test(next)) ||
      (next !== '' && !EMOJI.test(text) && bare.split(/\s+/).length <= 5 && !/^\s*\|/.test(next)))
  )
}

/** For each line the next one that is not blank. */
export function nextFilled(lines: readonly string[]): string[] {
  const nexts = new Array<string>(lines.length)
  let next = ''
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    nexts[at] = next
    const line = lines[at] ?? ''
    if (line.trim() !== '') next = line.length > 200 ? line.slice(0, 200) : line
  }
  return nexts
}
