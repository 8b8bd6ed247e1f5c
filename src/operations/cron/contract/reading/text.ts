import { MAX_JUDGED, type Output } from '../finding.ts'
import { isCalendarFile, treeOfCalendar } from './calendar-file.ts'
import { type Document, documentOf } from './document.ts'
import { treeOfMarkdown } from './markdown.ts'
import { type Json, parseStrictJson } from './strict-json.ts'
import { treeOfJson } from './tree-of-json.ts'
import { treeOfYaml } from './tree-of-yaml.ts'

/** An output as text, each reading of it made once and only when a rule asks. */
export interface Text {
  readonly text: string
  readonly lines: readonly string[]
  /** A byte order mark stood before it. */
  readonly marked: boolean
  /** Why it is no text at all: binary, another encoding. */
  readonly noText: string | undefined
  /** The whole as JSON, as strictly as a program reads it. */
  readonly json: Json
  /** The JSON in its only fenced block, when there is one. */
  readonly fenced: Json | undefined
  /** A fenced block is all there is. */
  readonly isFence: boolean
  /** What it says, from JSON or iCalendar where it is or holds that, else from Markdown. */
  readonly document: Document
}

export function readText(output: Output): Text {
  const bytes = output.bytes.length > MAX_JUDGED ? output.bytes.subarray(0, MAX_JUDGED) : output.bytes
  const decoded = decode(bytes)
  const marked = decoded.charCodeAt(0) === 0xfeff
  const text = (marked ? decoded.slice(1) : decoded).replace(SHORTCODE, emojiOf)
  let lines: readonly string[] | undefined
  let json: Json | undefined
  let fenced: { json: Json | undefined } | undefined
  let document: Document | undefined
  return {
    text,
    marked,
    noText: notText(bytes, text),
    get isFence() {
      const whole = text.trim()
      return this.fenced !== undefined && whole.startsWith('```') && whole.endsWith('```')
    },
    get lines() {
      lines ??= text.split(/\r\n|\n|\r/)
      return lines
    },
    get json() {
      json ??= parseStrictJson(text)
      return json
    },
    get fenced() {
      fenced ??= { json: inFence(text) }
      return fenced.json
    },
    get document() {
      document ??= read(this)
      return document
    },
  }
}

/** `:trophy: *Wins*`: an emoji as it is typed into a chat. */
const SHORTCODE = /(?<=^|[\s*]):([a-z][a-z\d_+-]{0,39}):(?=\s|$)/gm
const SIGNS: Readonly<Record<string, string>> = {
  x: '❌',
  red_circle: '🔴',
  no_entry: '⛔',
  rotating_light: '🚨',
  skull: '💀',
  warning: '⚠️',
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  large_green_circle: '🟢',
  green_circle: '🟢',
  ...Object.fromEntries(
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((name, at) => [
      name,
      `${at + 1}\ufe0f\u20e3`,
    ]),
  ),
}
const emojiOf = (_: string, name: string) => SIGNS[name] ?? '🔹'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

function read(of: Text): Document {
  const { text, lines } = of
  if (/^\s*[[{]/.test(text) && 'value' in of.json && typeof of.json.value === 'object')
    return documentOf(treeOfJson(of.json.value), lines)
  const objects = objectsOfLines(of)
  if (objects) return documentOf(treeOfJson(objects), lines)
  if (of.fenced && 'value' in of.fenced && typeof of.fenced.value === 'object')
    return documentOf(treeOfJson(of.fenced.value), lines)
  if (isCalendarFile(text)) return documentOf(treeOfCalendar(lines), lines)
  return documentOf(treeOfYaml(text) ?? treeOfMarkdown(lines), lines)
}

const MOST_OBJECTS = 2_000

/** An object of JSON on each line. */
function objectsOfLines({ text, lines }: Text): unknown[] | undefined {
  if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return undefined
  const said = lines.filter((line) => line.trim() !== '')
  if (said.length > MOST_OBJECTS) return undefined
  const read = said.map((line) => parseStrictJson(line))
  return read.every((one) => 'value' in one)
    ? read.map((one) => ('value' in one ? one.value : undefined))
    : undefined
}

const FENCE = /^[ \t]*```[ \t]*(?:json5?|jsonc)?[ \t]*$/gim

/** What stands in the only fenced block of JSON. */
function inFence(text: string): Json | undefined {
  if (!text.includes('```')) return undefined
  const marks = [...text.matchAll(FENCE)]
  const [open, close] = marks
  if (marks.length !== 2 || !open || !close) return undefined
  const inner = text.slice(open.index + open[0].length, close.index).trim()
  return /^[[{]/.test(inner) ? parseStrictJson(inner) : undefined
}

/** NUL and other control bytes are no text; a few bad bytes at a cut end are. */
function notText(bytes: Uint8Array, text: string): string | undefined {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'it is UTF-16, not UTF-8'
  const sample = text.slice(0, 65_536)
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  const broken = sample.match(/�/g)?.length ?? 0
  if (controls > 0 && (sample.includes('\0') || controls > sample.length / 100))
    return `it is binary: ${controls} control characters in its first ${sample.length}`
  if (broken > Math.max(2, sample.length / 100))
    return `it is no UTF-8: ${broken} broken characters in its first ${sample.length}`
  return undefined
}
