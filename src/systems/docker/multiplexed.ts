/** Docker puts each piece of output under a header of 8 bytes: stream, three zeros, length. */
const HEADER = 8

export type Piece = { from: 'stdout' | 'stderr'; bytes: Buffer }

/** The pieces as they come in, however the connection has cut them; a piece may come in several parts. */
export async function* piecesOf(body: AsyncIterable<unknown>): AsyncGenerator<Piece> {
  let header: Buffer = Buffer.alloc(0)
  let left = 0
  let from: Piece['from'] = 'stdout'
  for await (const chunk of body) {
    let rest = chunk as Buffer
    while (rest.length > 0) {
      if (left === 0) {
        const missing = HEADER - header.length
        header = Buffer.concat([header, rest.subarray(0, missing)])
        rest = rest.subarray(missing)
        if (header.length < HEADER) continue
        from = header[0] === 2 ? 'stderr' : 'stdout'
        left = header.readUInt32BE(4)
        header = Buffer.alloc(0)
        continue
      }
      const bytes = rest.subarray(0, left)
      rest = rest.subarray(left)
      left -= bytes.length
      yield { from, bytes }
    }
  }
}

/**
 * Gives on all but the last `length` bytes, which are known to be the last ones only at the end: `end` answers them.
 */
export function holdingBack(length: number, give: (chunk: Buffer) => Promise<void> | void) {
  let held: Buffer = Buffer.alloc(0)
  return {
    async take(chunk: Buffer): Promise<void> {
      if (chunk.length < length) {
        const both = Buffer.concat([held, chunk])
        const over = Math.max(0, both.length - length)
        if (over > 0) await give(both.subarray(0, over))
        held = both.subarray(over)
        return
      }
      if (held.length > 0) await give(held)
      const over = chunk.length - length
      if (over > 0) await give(chunk.subarray(0, over))
      held = Buffer.from(chunk.subarray(over))
    },
    end: () => held,
  }
}
