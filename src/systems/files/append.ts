import type { FileHandle } from 'node:fs/promises'
import { OperatorError } from '../../core/errors.ts'
import type { Lock, Pending } from './lock.ts'
import { errnoOf } from './open.ts'

const NEWLINE = 0x0a

/**
 * One write at the end of the file (O_APPEND, so that writers without our lock do not land inside it), then
 * fsync. What is about to be written is remembered first: a writer that dies half-way is completed by the next.
 */
export async function appendDurably(handle: FileHandle, text: string, lock: Lock): Promise<void> {
  const start = (await handle.stat()).size
  const bytes = Buffer.from((await endsLine(handle, start)) ? text : `\n${text}`)
  lock.remember({ start, bytes })
  await writeOrTakeBack(handle, { start, bytes })
  await handle.sync().catch((error: unknown) => {
    throw failed('may not be on the disk', 'unknown', error)
  })
  lock.forget()
}

async function writeOrTakeBack(handle: FileHandle, { start, bytes }: Pending): Promise<void> {
  let written = 0
  try {
    while (written < bytes.length) written += (await handle.write(bytes.subarray(written))).bytesWritten
  } catch (error) {
    const { size } = await handle.stat()
    // Only our own bytes may be cut off: another size means that someone else wrote behind them.
    if (size !== start + written) throw failed('was written in part', 'unknown', error)
    await handle.truncate(start)
    throw failed('was not written', 'no', error)
  }
}

/**
 * Completes what a dead writer began. Nothing of it in the file: it did not happen, and stays so. Something
 * else behind the torn part: a writer without our lock came in between, and its bytes are not ours to move.
 */
export async function settle(handle: FileHandle, lock: Lock): Promise<void> {
  const pending = lock.pending()
  if (!pending) return
  const whole = await tornAt(handle, pending)
  if (whole !== undefined) {
    await handle.truncate(pending.start + whole)
    await writeOrTakeBack(handle, { start: pending.start + whole, bytes: pending.bytes.subarray(whole) })
    await handle.sync()
  }
  lock.forget()
}

/** How many bytes of a torn write are good; behind them there is nothing, or zeros that a power loss left. */
async function tornAt(handle: FileHandle, { start, bytes }: Pending): Promise<number | undefined> {
  const { size } = await handle.stat()
  if (size <= start || size > start + bytes.length) return undefined
  const found = Buffer.alloc(size - start)
  await handle.read(found, 0, found.length, start)
  const whole = commonLength(found, bytes)
  const isTorn = whole < bytes.length && found.subarray(whole).every((byte) => byte === 0)
  return isTorn ? whole : undefined
}

function commonLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

async function endsLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true
  const last = Buffer.alloc(1)
  await handle.read(last, 0, 1, size - 1)
  return last[0] === NEWLINE
}

function failed(what: string, applied: 'no' | 'unknown', error: unknown): OperatorError {
  return new OperatorError('unavailable', `The entry ${what} (${errnoOf(error)}).`, {
    hint: 'Check the space and the health of the disk that holds the agent log, then write the entry again.',
    applied,
    cause: error,
  })
}
