import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanStore } from '../core/plan-store.ts'
import { openDocuments, syncFolder } from './documents.ts'
import type { StateDir } from './state-dir.ts'

const FOLDER = 'approvals'

/** `approvals/plans/ID.json`, `approvals/reviews/ID/NAME.json`, and `approvals/used/ID.BY.json` for what was taken. */
export function openPlanShelf(dir: StateDir): PlanStore {
  const root = dir.file(FOLDER)
  const options = { folder: 'state_dir' }
  const documents = (name: string) => openDocuments(join(root, name), options)
  const plans = documents('plans')
  const used = documents('used')
  const reviewsOf = (id: string) => documents(join('reviews', id))
  const taken = () => used.names().map(splitTaken)
  const takenBy = (id: string) => taken().find((one) => one.id === id)?.by

  return {
    add(id, plan) {
      if (!dir.withReserve(() => plans.add(id, plan))) throw new Error(`there is a plan ${id} already`)
    },
    open: plans.names,
    plan: (id) => plans.read(id) ?? used.read(`${id}.${takenBy(id)}`),
    takenBy,
    taken,
    saveReview: (id, name, review) => dir.withReserve(() => reviewsOf(id).put(name, review)),
    reviews: (id) => {
      const reviews = reviewsOf(id)
      return reviews.names().map((name) => reviews.read(name))
    },
    // A copy of a plan that was put back beside its used one is no plan.
    take: (id, by) =>
      takenBy(id) === undefined && move(plans.path, `${id}.json`, used.path, `${id}.${by}.json`),
    giveBack: (id, by) => move(used.path, `${id}.${by}.json`, plans.path, `${id}.json`),
    forget(before) {
      for (const { id, by } of taken()) {
        const file = join(used.path, `${id}.${by}.json`)
        if (!(statSync(file).ctimeMs < before)) continue
        rmSync(file, { force: true })
        rmSync(reviewsOf(id).path, { recursive: true, force: true })
      }
    },
  }
}

/** Neither an id nor what takes it has a dot in it. */
function splitTaken(name: string): { id: string; by: string } {
  const [id = '', by = ''] = name.split('.')
  return { id, by }
}

/** rename(2) is atomic: of two that move one file, one finds it gone. */
function move(from: string, name: string, to: string, as: string): boolean {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  try {
    renameSync(join(from, name), join(to, as))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  syncFolder(to)
  syncFolder(from)
  return true
}
