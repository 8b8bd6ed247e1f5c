import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import type { StateDir } from './state-dir.ts'

const FILE = 'digest.key'
const KEY_BYTES = 32

/** With a key a digest proves later that two inputs were the same, and cannot be turned back by guessing short secrets. */
export function keyedDigest(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Made once: a digest with raw bytes would make it each time, and that costs eight times the digest. */
export function newDigestKey(): KeyObject {
  return createSecretKey(randomBytes(KEY_BYTES))
}

/** The state folder's own key, made on the first use; throws when there is none and none can be kept. */
export function loadDigestKey(dir: StateDir): KeyObject {
  return createSecretKey(readKey(dir) ?? makeKey(dir))
}

function readKey(dir: StateDir): Buffer | undefined {
  try {
    const key = readFileSync(dir.file(FILE))
    return key.length === KEY_BYTES ? key : undefined
  } catch {
    return undefined
  }
}

/** Written whole under a name of its own, then linked: of two processes one wins, and both use its key. */
function makeKey(dir: StateDir): Buffer {
  const key = randomBytes(KEY_BYTES)
  const draft = dir.file(`${FILE}.${process.pid}.${key.toString('hex', 0, 4)}`)
  try {
    dir.withReserve(() => writeWhole(draft, key))
    linkSync(draft, dir.file(FILE))
    return key
  } catch (error) {
    const winner = readKey(dir)
    if (winner) return winner
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function writeWhole(path: string, bytes: Buffer): void {
  const fd = openSync(path, 'w', 0o600)
  try {
    writeSync(fd, bytes)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
