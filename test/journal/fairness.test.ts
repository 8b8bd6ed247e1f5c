import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openAudit } from '../../src/journal/audit.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { said, start, tempFolder } from './processes.ts'

const TRIES = 300
/** Where the machine does not run the holder itself for 50 ms, that holder is stuck: a few may meet that. */
const MAY_BE_LOST = TRIES / 20

/** Whom the lock starves it starves every time; a machine that is busy elsewhere is so at times. */
const SEVERAL_TIMES = { retry: 3 }

async function besideTwo(verb: string, folder: string) {
  const others = [start(verb, folder), start(verb, folder)]
  await Promise.all(others.map(said))
}

/** Half of what a read waits: a machine that leaves us out that long may leave out the holder as well. */
const LEFT_OUT_MS = 25

/**
 * Calls come one by one, each from the event loop. How many were lost, beyond the moments in which the machine
 * is seen to have left out a process that was ready to run: this one.
 */
async function lostOf(attempt: (n: number) => void): Promise<number> {
  const lost: unknown[] = []
  let leftOut = 0
  for (let n = 0; n < TRIES; n++) {
    const asleep = performance.now()
    await setTimeout(1)
    if (performance.now() - asleep > LEFT_OUT_MS) leftOut++
    try {
      attempt(n)
    } catch (error) {
      lost.push(error)
    }
  }
  return lost.length - leftOut
}

test(
  'a read keeps its audit lines beside two processes that write without a pause',
  SEVERAL_TIMES,
  async () => {
    const folder = tempFolder()
    const audit = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p' })
    onTestFinished(() => audit.close())
    await besideTwo('append-forever', folder)
    expect(await lostOf((n) => audit.append({ event: 'intent', n }, { durable: false }))).toBeLessThanOrEqual(
      MAY_BE_LOST,
    )
  },
)

test('a look is kept beside two processes that keep theirs without a pause', SEVERAL_TIMES, async () => {
  const folder = tempFolder()
  const { looks, close } = openJournal(openStateDir(folder))
  onTestFinished(close)
  await besideTwo('look-forever', folder)
  expect(await lostOf((n) => looks.saveLook('own', { n }, n))).toBeLessThanOrEqual(MAY_BE_LOST)
})
