import type { Volume } from '../../systems/files/port.ts'
import type { Heading } from './lines.ts'
import { isSeparator, parseHeading } from './lines.ts'
import type { ParsedEntry } from './parse.ts'
import { isField, parseEntry } from './parse.ts'

/** What reading one chunk backwards found, later entries first. */
export interface Found {
  entries: ParsedEntry[]
  skipped: number
  /** Bytes read for it. */
  bytes: number
}

const CHUNK_BYTES = 256 * 1024
/** The most that is kept of one line, and of one entry; ours are smaller. Bounds memory on any file. */
export const MAX_ENTRY_BYTES = 512 * 1024
/** Stands where text was left out. */
export const CUT = '[cut here: too large to be read whole]'
const NEWLINE = 0x0a

/** Reads a volume from its end, chunk by chunk, with bounded memory. */
export async function* scanBackwards(volume: Volume): AsyncGenerator<Found> {
  const blocks = blockReader()
  for await (const { lines, bytes, isStart } of linesBackwards(volume)) {
    const found: Found = { entries: [], skipped: 0, bytes }
    for (let index = lines.length - 1; index >= 0; index -= 1) blocks.take(lines[index] ?? '', found)
    if (isStart) blocks.end(found)
    yield found
  }
}

interface Lines {
  lines: string[]
  bytes: number
  isStart: boolean
}

/** Whole lines of each chunk in file order, the last chunk first. A line over the limit keeps its beginning. */
async function* linesBackwards(volume: Volume): AsyncGenerator<Lines> {
  let rest = Buffer.alloc(0)
  for (let end = volume.size; end > 0; ) {
    const start = Math.max(0, end - CHUNK_BYTES)
    const data = Buffer.concat([await volume.read(start, end - start), rest])
    const firstBreak = start === 0 ? -1 : data.indexOf(NEWLINE)
    const isInside = start > 0 && firstBreak < 0
    rest = cutLine(data.subarray(0, isInside ? data.length : Math.max(0, firstBreak)))
    const lines = isInside ? [] : textOf(data.subarray(firstBreak + 1)).split('\n')
    yield { lines, bytes: end - start, isStart: start === 0 }
    end = start
  }
}

function cutLine(line: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat(
    line.length > MAX_ENTRY_BYTES ? [line.subarray(0, MAX_ENTRY_BYTES), Buffer.from(CUT)] : [line],
  )
}

/** NUL bytes go: a power loss leaves them, and Windows shells append UTF-16, which then reads as plain text. */
function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\0', '')
}

/** Puts lines that come in from the end of a file together to entries and to passages that are none. */
function blockReader() {
  let body: string[] = []
  let size = 0
  /** Passages since the last entry that was met: before the first entry of a file they are its preamble. */
  let stray: string[][] = []

  const keep = (line: string) => {
    body.push(line)
    size += line.length + 1
    if (size > 2 * MAX_ENTRY_BYTES) ({ body, size } = cutLater(body))
  }
  const flush = () => {
    const lines = body.reverse()
    body = []
    size = 0
    return lines
  }
  const takeHeading = (heading: Heading, found: Found) => {
    const parsed = parseEntry(heading, flush())
    if (parsed) found.entries.push(parsed)
    else if (!heading.isTemplate) found.skipped += 1
    if (!heading.isTemplate) found.skipped += stray.filter(hasText).length
    if (!heading.isTemplate) stray = []
  }
  return {
    take(raw: string, found: Found) {
      const line = clean(raw)
      const heading = parseHeading(line)
      if (heading) takeHeading(heading, found)
      else if (isSeparator(line)) stray.push(flush())
      else keep(line)
    },
    end(found: Found) {
      stray.push(flush())
      found.skipped += stray.filter((lines) => lines.some(isField)).length
      stray = []
    },
  }
}

function clean(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r$/, '')
}

/** Lines come in from the end: the ones kept first are an entry's last, and go when it is too large. */
function cutLater(body: readonly string[]): { body: string[]; size: number } {
  const kept = body.slice(Math.ceil(body.length / 2))
  const marked = [CUT, ...kept]
  return { body: marked, size: marked.reduce((sum, line) => sum + line.length + 1, 0) }
}

/** True for more than blank lines, section titles, comments and the rim of a fence. */
function hasText(lines: readonly string[]): boolean {
  return lines.some((line) => !/^\s*(?:$|#|<!--.*-->\s*$|```|~~~)/.test(line))
}
