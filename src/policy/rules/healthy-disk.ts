import type { Kind } from '../action.ts'
import type { Rule } from '../decide.ts'
import { isFresh } from '../facts.ts'

const FILLS: readonly Kind[] = ['deploy', 'backup', 'restore', 'migrate', 'scale-up', 'maintenance']

/** A warning that a disk fills or memory ran out stops what would make it worse, and nothing else. */
export const healthyDisk: Rule = {
  id: 'healthy-disk',
  says: 'A disk-full or out-of-memory warning stops what would make it worse.',
  about: ({ kind }) => FILLS.includes(kind),
  judge(_action, { disk, at, missing }) {
    if (!disk)
      return {
        reason: `The disks are unknown: ${missing.disk ?? 'they were not measured'}.`,
        hint: 'Call resource_guard and see why.',
      }
    if (!isFresh(disk, at))
      return {
        reason: "The disks' measurement is not current.",
        hint: 'Repeat the call; they are measured again.',
      }
    const warnings = [...disk.value.full, ...disk.value.oomKills]
    if (warnings.length === 0) return undefined
    return {
      reason: warnings.join('; '),
      hint: 'See the runbooks disk-full and memory-pressure; freeing space is always allowed.',
    }
  },
}
