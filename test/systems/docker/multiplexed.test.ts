import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holdingBack, piecesOf } from '../../../src/systems/docker/multiplexed.ts'

function framed(stream: 1 | 2, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(8)
  header[0] = stream
  header.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([header, bytes])
}

async function* inPieces(whole: Buffer, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

const frames = fc.array(fc.tuple(fc.constantFrom(1 as const, 2 as const), fc.uint8Array({ maxLength: 40 })))

it('tells both outputs apart, however the connection cuts them', async () => {
  await fc.assert(
    fc.asyncProperty(frames, fc.integer({ min: 1, max: 50 }), async (all, size) => {
      const got = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
      const body = inPieces(Buffer.concat(all.map(([stream, bytes]) => framed(stream, bytes))), size)
      for await (const { from, bytes } of piecesOf(body)) got[from].push(bytes)
      const sent = (stream: 1 | 2) => Buffer.concat(all.filter(([one]) => one === stream).map(([, b]) => b))
      expect(Buffer.concat(got.stdout).equals(sent(1))).toBe(true)
      expect(Buffer.concat(got.stderr).equals(sent(2))).toBe(true)
    }),
  )
})

it('gives on everything but the last bytes, whatever the size of the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 60 }),
      async (bytes, length, size) => {
        const given: Buffer[] = []
        const held = holdingBack(length, (chunk) => void given.push(Buffer.from(chunk)))
        for await (const chunk of inPieces(Buffer.from(bytes), size)) await held.take(chunk)
        const over = Math.max(0, bytes.length - length)
        expect(Buffer.concat(given).equals(bytes.subarray(0, over))).toBe(true)
        expect(held.end().equals(bytes.subarray(over))).toBe(true)
      },
    ),
  )
})
