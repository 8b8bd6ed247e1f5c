import type { Readable } from 'node:stream'

/** Either a whole line, or the first and last bytes of one that was too long to keep. */
export type Line = { text: string } | { tooLong: { head: string; tail: string } }

const NEWLINE = 0x0a
const EDGE = 256

/**
 * Splits a stream into lines of at most `max` bytes. A longer one is not kept: only its edges are, and reading goes
 * on behind it, so that one caller's monster costs neither memory nor the connection. The last line needs no newline.
 */
export function readLines(input: Readable, max: number, onLine: (line: Line) => void): () => void {
  let parts: Buffer[] = []
  let length = 0
  let dropped: { head: string; tail: Buffer } | undefined

  function take(piece: Buffer): void {
    if (dropped) dropped.tail = Buffer.concat([dropped.tail, piece.subarray(-EDGE)]).subarray(-EDGE)
    else if (length + piece.length > max) drop(piece)
    else {
      parts.push(piece)
      length += piece.length
    }
  }

  function drop(piece: Buffer): void {
    const whole = Buffer.concat([...parts, piece])
    dropped = { head: whole.toString('utf8', 0, EDGE), tail: Buffer.from(whole.subarray(-EDGE)) }
    parts = []
  }

  function end(): void {
    if (dropped) onLine({ tooLong: { head: dropped.head, tail: dropped.tail.toString('utf8') } })
    else if (length > 0) onLine({ text: Buffer.concat(parts).toString('utf8') })
    parts = []
    length = 0
    dropped = undefined
  }

  function onData(chunk: Buffer): void {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at))
      end()
      from = at + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }

  input.on('data', onData).on('end', end)
  return () => {
    input.off('data', onData).off('end', end)
  }
}
