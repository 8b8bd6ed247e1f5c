import type { Act } from '../core/steps.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import { givesUp } from './give-up.ts'
import { OUTCOMES } from './outcomes.ts'
import { forgetWorkFiles } from './work-files.ts'
import type { End, LongWork } from './worker.ts'

export type EndedWork = Work & { verdict: WorkVerdict }

interface Procedure {
  /** The sorts of work that it does. */
  kinds: readonly Work['kind'][]
  /** Does it from wherever it stands, and writes the end on its page. */
  carryOut(adopted: Adopted, act: Act): Promise<void>
  /** What the trail and the journal get; what the verdict says by itself when absent. */
  endOf?(work: EndedWork): End
}

/** Long work with a page in the journal: whoever takes it up is counted there, and an end that it bears is not made again. */
export function pagedWork(parts: Parameters<typeof givesUp>[0], procedure: Procedure): LongWork {
  const { kinds, carryOut, endOf = plainEnd } = procedure
  const works = () => parts.books.journal().works
  return {
    has: (id) => kinds.some((kind) => works().get(id)?.kind === kind),
    async carryOut(adopted, act) {
      const { id } = adopted.operation
      const { verdict, attempts = 0 } = works().get(id) ?? {}
      if (!verdict) {
        works().update(id, { attempts: attempts + 1 })
        await carryOut(adopted, act)
      }
      return endOf(ended(works().get(id), id))
    },
    givesUp: givesUp(parts),
    clearAway: () => forgetWorkFiles(parts.books),
  }
}

function ended(work: Work | undefined, id: string): EndedWork {
  if (!work?.verdict) throw new Error(`work ${id} stopped without an end`)
  return { ...work, verdict: work.verdict }
}

const plainEnd = ({ verdict }: EndedWork): End => ({ verdict, ...OUTCOMES[verdict] })
