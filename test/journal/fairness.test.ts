import { expect, onTestFinished, test } from 'vitest'
import { openAudit } from '../../src/journal/audit.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { said, start, tempFolder } from './processes.ts'

const TRIES = 1_000
/** On a machine that does not run the holder itself for 50 ms, a line in a hundred may be lost all the same. */
const MAY_BE_LOST = TRIES / 100

async function besideTwo(verb: string, folder: string) {
  const others = [start(verb, folder), start(verb, folder)]
  await Promise.all(others.map(said))
}

function lostOf(attempt: (n: number) => void): number {
  const lost = Array.from({ length: TRIES }, (_, n) => {
    try {
      attempt(n)
      return undefined
    } catch (error) {
      return error
    }
  })
  return lost.filter((error) => error !== undefined).length
}

test('a read keeps its audit lines beside two processes that write without a pause', async () => {
  const folder = tempFolder()
  const audit = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p' })
  onTestFinished(() => audit.close())
  await besideTwo('append-forever', folder)
  expect(lostOf((n) => audit.append({ event: 'intent', n }, { durable: false }))).toBeLessThanOrEqual(
    MAY_BE_LOST,
  )
}, 60_000)

test('a look is kept beside two processes that keep theirs without a pause', async () => {
  const folder = tempFolder()
  const { looks, close } = openJournal(openStateDir(folder))
  onTestFinished(close)
  await besideTwo('look-forever', folder)
  expect(lostOf((n) => looks.saveLook('own', { n }, n))).toBeLessThanOrEqual(MAY_BE_LOST)
}, 60_000)
