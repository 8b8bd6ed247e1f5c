import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leaseOf } from '../../src/compose/deploys.ts'
import { createBooks, type StateBooks } from '../../src/journal/books.ts'
import type { Phase, Verdict } from '../../src/journal/deployments.ts'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import type { Place } from './place.ts'
import type { Scene } from './scene.ts'

/** How far the deploy was when its worker died. Undefined: it was not in the catalogue yet. */
export function phaseOf(place: Place): { phase: Phase; verdict?: Verdict } | undefined {
  return read(place, (books) => books.journal().deployments.recent(1)[0])
}

/** The verdict that has to follow from where the first worker died, of a deploy that would have ended as `ends`. */
export function due(died: ReturnType<typeof phaseOf>, ends: Verdict): Verdict | undefined {
  if (!died || died.verdict) return died?.verdict
  if (['starting', 'fetching', 'saving'].includes(died.phase)) return 'failed'
  return ['watching', 'settling'].includes(died.phase) ? ends : 'rolled_back'
}

/** All that is not as it has to be after the last worker, one line each. */
export async function faults(
  place: Place,
  scene: Scene,
  target: string,
  wanted: Verdict | undefined,
): Promise<string[]> {
  const { id, lines } = read(place, (books) => bookFaults(books, target, wanted))
  const version = wanted === 'completed' ? 'v2' : 'v1'
  const serves = await scene.serving()
  return [
    ...lines,
    ...(serves === version ? [] : [`${serves} serves, and ${version} should`]),
    ...(await scene.leftovers(id, wanted)),
  ]
}

function bookFaults(books: StateBooks, target: string, wanted: Verdict | undefined) {
  const { operations, deployments } = books.journal()
  const [page] = deployments.recent(1)
  const lines = [
    ...operations.unfinished().map(({ id }) => `operation ${id} is not closed`),
    ...operations.recent(9).flatMap(({ id, outcome }) => (outcome ? [] : [`operation ${id} has no outcome`])),
    ...(page?.verdict === wanted ? [] : [`it ended as ${page?.verdict}: ${JSON.stringify(page?.report)}`]),
    ...(page && page.phase !== 'ended' ? [`its page stands at ${page.phase}`] : []),
    ...leaseFaults(books, target),
    ...fileFaults(books, page?.id, wanted),
    ...(page ? trailFaults(books, page.id) : []),
  ]
  return { id: page?.id, lines }
}

/** However often it was taken over, a deploy has ended once. */
function trailFaults(books: StateBooks, id: string): string[] {
  const lines = readFileSync(join(books.stateDir().path, 'audit.jsonl'), 'utf8').split('\n')
  const ends = lines.filter((line) => line.includes('"event":"outcome"') && line.includes(`"call":"${id}"`))
  return ends.length === 1 ? [] : [`the audit trail has ${ends.length} outcomes of it`]
}

function leaseFaults(books: StateBooks, target: string): string[] {
  try {
    books.lease(leaseOf(target), { operation: 'a test', actor: 'a test' }).release()
    return []
  } catch (error) {
    return [`the lease is not free: ${String(error)}`]
  }
}

/** What the way back was is still there after a change, and nothing half written beside it. */
function fileFaults(books: StateBooks, id: string | undefined, wanted: Verdict | undefined): string[] {
  const folder = join(books.stateDir().path, 'deployments')
  const files = openPrivateFiles(books.stateDir(), 'deployments')
  const expected = wanted === 'completed' || wanted === 'rolled_back' ? [`${id}.call`, `${id}.change`] : []
  return [
    ...(existsSync(folder) ? readdirSync(folder) : []).flatMap((name) =>
      name.endsWith('.json') ? [] : [`${name} was left half written`],
    ),
    ...expected.flatMap((name) => (files.read(name) === undefined ? [`${name} is not there`] : [])),
  ]
}

function read<T>({ stateDir }: Place, look: (books: StateBooks) => T): T {
  const books = createBooks({ stateDir, version: 'test', policyDigest: 'sha256:test' })
  try {
    return look(books)
  } finally {
    books.close()
  }
}
