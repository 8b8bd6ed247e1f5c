import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { callName, changeName, keptIn, pruneFiles } from '../../src/compose/deploy-files.ts'
import { createBooks } from '../../src/journal/books.ts'
import type { Verdict } from '../../src/journal/deployments.ts'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import { tempFolder } from '../journal/processes.ts'

const DAY_MS = 24 * 3_600_000

/** Real books under a clock that a test moves, with the private files of deploys. */
function aStore() {
  let now = Date.UTC(2026, 0, 1)
  const clock = { now: () => now, monotonic: () => now }
  const stateDir = join(tempFolder(), 'state')
  const books = createBooks({ stateDir, version: '1', policyDigest: 'p'.repeat(64), clock })
  onTestFinished(() => books.close())
  const files = openPrivateFiles(books.stateDir(), 'deployments')
  const { operations, deployments } = books.journal()
  const begin = (id: string) => {
    const on = { tool: 'deploy_with_rollback', target: 'deployment/web', actor: 'operator' }
    books.begin({ id, ...on, kind: 'deploy', inputDigest: id, redactedInput: {} })
    deployments.add({ id, target: 'web', kind: 'container', actor: 'operator' })
    files.keep(callName(id), {})
    const versions = { from: { id: `v${id}`, label: `app:${id}` }, to: { id: 'v', label: 'app' } }
    files.keep(changeName(id), { id, target: 'web', verifyMs: 1, saved: id, plan: null, ...versions })
  }
  const deploy = (id: string, verdict: Verdict) => {
    begin(id)
    deployments.update(id, { phase: 'ended', verdict })
    operations.finish(id, { status: 'completed', applied: 'yes', result: {} })
    now += 60_000
  }
  return { books, files, begin, deploy, wait: (ms: number) => (now += ms) }
}

test('of old deploys only the way back to each kept version stays, and all of the open one', () => {
  const { books, files, begin, deploy, wait } = aStore()
  for (let n = 1; n <= 7; n += 1) deploy(`op_${n}`, 'completed')
  deploy('op_8', 'rolled_back')
  pruneFiles({ books, files })
  expect(files.names()).toHaveLength(16)
  wait(91 * DAY_MS)
  begin('op_9')
  wait(91 * DAY_MS)
  deploy('op_A', 'failed')
  pruneFiles({ books, files })
  const ways = ['op_3', 'op_4', 'op_5', 'op_6', 'op_7'].map(changeName)
  const young = ['op_9', 'op_A'].flatMap((id) => [callName(id), changeName(id)])
  expect(files.names()).toEqual([...ways, ...young].sort())
})

test('a version is kept however many deploys have failed since', () => {
  const { books, files, deploy } = aStore()
  deploy('op_1', 'completed')
  for (let n = 10; n < 220; n += 1) deploy(`op_${n}`, 'unchanged')
  expect(keptIn({ books, files }, 'web').map(({ change }) => change.id)).toEqual(['op_1'])
})
