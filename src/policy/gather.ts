import type { Action, Kind } from './action.ts'
import type {
  ActorFact,
  ApprovalFact,
  CapacityFact,
  DeploymentFact,
  DiskFact,
  FactName,
  Facts,
  GuardFact,
  Measured,
} from './facts.ts'

/** Where facts come from. Each may fail; a fact that failed is missing, and its rule denies. */
export interface FactSources {
  guard?(signal: AbortSignal): Promise<Measured<GuardFact>>
  disk?(signal: AbortSignal): Promise<Measured<DiskFact>>
  capacity?(action: Action, signal: AbortSignal): Promise<Measured<CapacityFact>>
  /** `input` is the call's own: which version is to be deployed. */
  deployment?(action: Action, input: unknown, signal: AbortSignal): Promise<Measured<DeploymentFact>>
  approval?(callDigest: string): Promise<ApprovalFact | undefined>
}

const STRAINS: readonly Kind[] = ['deploy', 'migrate', 'scale-up', 'maintenance']
const FILLS: readonly Kind[] = [...STRAINS, 'backup', 'restore']

/** The facts the rules will ask about this action: a read pays for none of them. */
export function factsFor({ kind, effect, amount }: Action): FactName[] {
  const needed: FactName[] = []
  if (STRAINS.includes(kind)) needed.push('guard')
  if (FILLS.includes(kind)) needed.push('disk')
  if (amount !== undefined || kind === 'scale-up') needed.push('capacity')
  if (kind === 'deploy') needed.push('deployment')
  if (bearsApproval({ kind, effect })) needed.push('approval')
  return needed
}

/** What may need a human: what cannot be undone, and a deploy that turns out to have no way back. */
export function bearsApproval({ kind, effect }: Pick<Action, 'kind' | 'effect'>): boolean {
  return effect === 'irreversible' || kind === 'deploy'
}

/** Gathers once and freezes: every rule judges the same world, and nothing changes under it. */
export async function gatherFacts(
  action: Action,
  known: { actor?: ActorFact; callDigest?: string; input?: unknown; now(): number },
  sources: FactSources,
  signal: AbortSignal,
): Promise<Facts> {
  const missing: Partial<Record<FactName, string>> = {}
  const get: Record<FactName, () => Promise<unknown> | undefined> = {
    guard: () => sources.guard?.(signal),
    disk: () => sources.disk?.(signal),
    capacity: () => sources.capacity?.(action, signal),
    deployment: () => sources.deployment?.(action, known.input, signal),
    approval: () => (known.callDigest === undefined ? undefined : sources.approval?.(known.callDigest)),
  }
  const gathered = await Promise.all(
    factsFor(action).map(async (name) => {
      try {
        const fact = await get[name]()
        if (fact === undefined) missing[name] = 'there is none'
        return [name, fact] as const
      } catch (error) {
        missing[name] = error instanceof Error ? error.message : 'it could not be had'
        return [name, undefined] as const
      }
    }),
  )
  const present = Object.fromEntries(gathered.filter(([, fact]) => fact !== undefined))
  const facts = {
    at: known.now(),
    ...(known.callDigest !== undefined && { callDigest: known.callDigest }),
    ...(known.actor && { actor: known.actor }),
    ...present,
    missing,
  }
  return deepFreeze(facts) as Facts
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
