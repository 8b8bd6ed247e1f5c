import { bodyOf, type Document, type Node } from '../../reading/document.ts'
import type { Text } from '../../reading/text.ts'
import { fold } from '../../reading/words.ts'

/** Fewer of a kind are no list of chapters. */
const FEW = 2
const LONGEST = 500

/** Of text its lines; of JSON, YAML and tables of seconds each chapter as one line: its time, then the rest of it. */
export function linesOf({ document, lines, json, fenced }: Text): readonly string[] {
  const isJson = [json, fenced].some((read) => read && 'value' in read && typeof read.value === 'object')
  const chapters = isJson ? inJson(document) : inKeys(document)
  return chapters.length > 0 ? chapters : lines.map(clocked(lines))
}

function inKeys({ nodes }: Document): string[] {
  const elements = nodes.filter(({ kind, children }) => kind === 'element' && children.some(isTime))
  if (elements.length > 0) return elements.map(lineOf)
  // Beside a time, how long something takes is no end of it.
  const rows = nodes.filter(
    ({ kind, children }) => kind === 'row' && children.some((cell) => isSeconds(cell) || isLength(cell)),
  )
  return rows.length > FEW ? rows.map(lineOf) : []
}

/** A chapter has its time under a key, or as its key, or begins with it. */
function inJson({ root, nodes }: Document): string[] {
  const timed = new Set(
    [root, ...nodes].flatMap(({ children }) => {
      const found = children.filter((child) => child.children.some(isTime))
      // One object with a time may tell when all of it was made.
      return found.length >= FEW || found.every(({ kind }) => kind === 'element') ? found : []
    }),
  )
  const told = new Set([...timed].flatMap(({ children }) => children.filter(isTime)))
  return nodes.flatMap((node): string[] => {
    const { label, value, children } = node
    if (timed.has(node)) return [lineOf(node)]
    if (told.has(node)) return []
    if (BEGINS.test(label))
      return [`${label} ${bodyOf(node, LONGEST).replaceAll('\n', ' ')}`.slice(0, LONGEST)]
    if (value.includes('\n')) return value.split('\n')
    return node.kind === 'element' && children.length === 0 && BEGINS.test(value) ? [value] : []
  })
}

function lineOf({ children }: Node): string {
  const all = children.filter(isTime)
  const written = all.filter((child) => !isSeconds(child)).map(({ value }) => value)
  const times = written.length > 0 ? written : all.map((child) => shownAs(secondsOf(child)))
  const rest = children.filter((child) => !isTime(child)).map((child) => child.value || bodyOf(child, 100))
  return `${times.slice(0, 2).join(' - ')} ${rest.join(' ')}`.replaceAll('\n', ' ').slice(0, LONGEST)
}

const BEGINS = /^\W{0,2}\d{1,3}:\d{2}(?!\d)/
const TIME =
  /^\W{0,2}\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?(?:-{1,2}>?|–|→|to|bis)\s?\d{1,3}:\d{2}(?::\d{2})?)?\W{0,2}$/
const NUMBER = /^\d{1,8}(?:\.\d{1,3})?$/
/** A key of which all words are of these may hold a number of seconds. */
const SECONDS =
  /^(?:(?:t|ts|time|timestamp|timecode|starts?|begins?|from|at|offset|position|pos|mark|cue|end|ends|to|von|ab|bis|zeit|ende|zeitstempel|in|s|secs?|seconds?|sek|sekunden?|ms|millis|milliseconds|min|mins|minutes?|minuten?)(?: |$))+$/
const MINUTES_ALONE = /^(?:min|mins|minutes?|minuten?|to|in)$/
const LENGTH = /\b(?:duration|length|runtime|dauer|lange|laufzeit|total|target|est\w*)\b/

const keyOf = ({ label }: Node): string => fold(label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))

function isSeconds(node: Node): boolean {
  if (!NUMBER.test(node.value) || node.label === '' || node.label.length > 40) return false
  const key = keyOf(node)
  return SECONDS.test(key) && !MINUTES_ALONE.test(key)
}

/** `"start": "3:30"`, `"start_seconds": 210`, `["3:30", "The race"]`. */
export function isTime(node: Node): boolean {
  if (node.children.length > 0 || node.value.length > 40) return false
  return TIME.test(node.value) ? !LENGTH.test(keyOf(node)) : isSeconds(node)
}

const isLength = (node: Node): boolean => TIME.test(node.value) && LENGTH.test(keyOf(node))

function secondsOf(node: Node): number {
  const key = keyOf(node)
  const unit = /\b(?:ms|milli\w*)\b/.test(key) ? 0.001 : /\bmin/.test(key) ? 60 : 1
  return Math.round(Number(node.value) * unit)
}

const shownAs = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const OWN_LENGTH =
  /^(?:total )?(?:duration|length|runtime|video length|dauer|lange|laufzeit|gesamtlange)(?: (?:s|sec|seconds?|sekunden|min|mins|minutes?|minuten|ms))?$/

/** The length that JSON gives of the whole, in seconds. */
export function statedLength({ root }: Document): { seconds: number; line: number } | undefined {
  const keys = root.children.flatMap((child) =>
    child.kind === 'pair' ? [child, ...child.children.filter(({ kind }) => kind === 'pair')] : [],
  )
  for (const key of keys) {
    const name = keyOf(key)
    if (!OWN_LENGTH.test(name)) continue
    const [, hours, minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(key.value) ?? []
    if (minutes !== undefined)
      return { seconds: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds), line: key.line }
    if (NUMBER.test(key.value) && name.includes(' ')) return { seconds: secondsOf(key), line: key.line }
  }
  return undefined
}

const SPELT = /(?<![\d:.])(\d{1,3})\s?m(?:in)?\s?(\d{1,2})\s?s(?:ec|ek)?(?![\p{L}\d])/gu
const BEGINS_SPELT = /^\W{0,6}(?:\d{1,2}[.)]\s+\W{0,4})?\d{1,3}\s?m(?:in)?\s?\d{1,2}\s?s/
const BEGINS_ALONE = /^(\W{0,6})(\d{1,3})\s?(m|s)(?:in|ec|ek)?(?=[\s:.,–-])/

/** `3m30s Test` as `3:30 Test`, and then `45s Test` too; elsewhere it is how long something takes. */
function clocked(lines: readonly string[]): (line: string) => string {
  const spelt = lines.filter((line) => BEGINS_SPELT.test(line.slice(0, 40))).length
  if (spelt === 0) return (line) => line
  return (line) => {
    if (BEGINS_SPELT.test(line.slice(0, 40)))
      return line.replace(SPELT, (_, minutes, seconds) => `${minutes}:${seconds.padStart(2, '0')}`)
    if (spelt < FEW) return line
    return line.replace(
      BEGINS_ALONE,
      (_, before, count, unit) => `${before}${shownAs(Number(count) * (unit === 'm' ? 60 : 1))}`,
    )
  }
}
