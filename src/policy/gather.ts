import type { Action, Kind } from './action.ts'
import type { Call } from './approvals/desk.ts'
import type { PlanFact } from './approvals/fact.ts'
import { isSupervised } from './approvals/plan.ts'
import type {
  ActorFact,
  BackupFact,
  CapacityFact,
  DeploymentFact,
  DiskFact,
  FactName,
  Facts,
  GuardFact,
  Measured,
  RerunFact,
  TrustFact,
} from './facts.ts'

/** Where facts come from. Each may fail; a fact that failed is missing, and its rule denies. */
export interface FactSources {
  guard?(signal: AbortSignal): Promise<Measured<GuardFact>>
  disk?(signal: AbortSignal): Promise<Measured<DiskFact>>
  capacity?(action: Action, signal: AbortSignal): Promise<Measured<CapacityFact>>
  /** `input` is the call's own: which version is to be deployed. */
  deployment?(action: Action, input: unknown, signal: AbortSignal): Promise<Measured<DeploymentFact>>
  /** `input` is the call's own: which database, and whether a backup may be made first. */
  backup?(action: Action, input: unknown, signal: AbortSignal): Promise<Measured<BackupFact>>
  rerun?(action: Action, signal: AbortSignal): Promise<Measured<RerunFact>>
  plan?(call: Call): PlanFact | undefined
  trust?(): TrustFact
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
  if (kind === 'migrate') needed.push('backup')
  if (kind === 'rerun') needed.push('guard', 'rerun')
  if (effect === 'irreversible' || isSupervised({ effect, kind })) needed.push('plan')
  if (effect !== 'read') needed.push('trust')
  return needed
}

/** What the door knows of a call before any fact is gathered. */
export interface Known {
  actor?: ActorFact
  input?: unknown
  /** What a plan would have to be the plan of. Asked only when a rule needs the plan. */
  call?(): Promise<Call>
  /** Whether somebody said yes to that call. Asked only when a rule needs the plan. */
  confirmed?(): Promise<boolean>
  now(): number
}

/** Gathers once and freezes: every rule judges the same world, and nothing changes under it. */
export async function gatherFacts(
  action: Action,
  known: Known,
  sources: FactSources,
  signal: AbortSignal,
): Promise<Facts> {
  const missing: Partial<Record<FactName, string>> = {}
  const get: Record<FactName, () => Promise<unknown> | undefined> = {
    guard: () => sources.guard?.(signal),
    disk: () => sources.disk?.(signal),
    capacity: () => sources.capacity?.(action, signal),
    deployment: () => sources.deployment?.(action, known.input, signal),
    backup: () => sources.backup?.(action, known.input, signal),
    rerun: () => sources.rerun?.(action, signal),
    plan: async () => known.call && sources.plan?.(await known.call()),
    trust: async () => sources.trust?.(),
  }
  const needed = factsFor(action)
  const gathered = await Promise.all(
    needed.map(async (name) => {
      try {
        const fact = await get[name]()
        if (fact === undefined) missing[name] = 'there is none'
        return [name, fact] as const
      } catch (error) {
        // The end of a sentence of the rule's.
        missing[name] = error instanceof Error ? error.message.replace(/\.$/, '') : 'it could not be had'
        return [name, undefined] as const
      }
    }),
  )
  const present = Object.fromEntries(gathered.filter(([, fact]) => fact !== undefined))
  const confirmed = needed.includes('plan') && (await known.confirmed?.()) === true
  const facts = {
    at: known.now(),
    ...(confirmed && { confirmed }),
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
