import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { DeployPower, Forecast, Target } from '../operations/deploy/deployments.ts'
import type { Wanted } from '../operations/deploy/driver.ts'
import type { Action } from '../policy/action.ts'
import type { DeploymentFact, Measured } from '../policy/facts.ts'
import { wantedOf } from '../tools/deploy-with-rollback.ts'
import { DURATION_MS as MIGRATION_MS } from '../tools/run-migration.ts'
import { factOfRests } from './migrations.ts'

/** A look at a target ages like a look at the machine: it is repeated before the first effect anyway. */
const TTL_MS = 60_000
/** As far back as staging counts. */
const STAGED_WITHIN = 500

/** What the rules want to know of a deploy, from the driver's survey and the catalogue. Throws what the survey throws. */
export function deploymentFacts(power: DeployPower, clock: Clock) {
  return async (_action: Action, input: unknown, signal: AbortSignal): Promise<Measured<DeploymentFact>> => {
    const asked = input as Parameters<typeof wantedOf>[0] & { target: string }
    const target = power.target(asked.target)
    const wanted = wantedOf(asked)
    const found = await power.forecast(target.name, wanted, signal)
    return { value: factOf(power, target, wanted, found), at: clock.now(), ttl: TTL_MS }
  }
}

function factOf(power: DeployPower, target: Target, wanted: Wanted, found: Forecast): DeploymentFact {
  const { health, portsTaken, wayBack, inlineSecrets, impossible, heldBy, migrates, source } = found
  const staging = target.staging === undefined ? undefined : staged(power, target.staging, wanted, found)
  return {
    ...(found.wanted && { version: found.wanted.id }),
    ...(source !== undefined && { source }),
    health: 'none' in health ? health : { ...health, verifyMs: target.verifyMs },
    portsTaken,
    wayBack,
    inlineSecrets,
    durationMs: target.verifyMs + target.watchMs + (migrates ? MIGRATION_MS : 0),
    impossible,
    ...(staging && { staging }),
    // A deploy makes the backup that is missing, as run_migration does.
    ...(migrates && { migrates: { rests: factOfRests(migrates.rests), makes: true } }),
    ...(heldBy !== undefined && { heldBy }),
  }
}

/**
 * Whether the last completed deploy of staging is this very version: by what it is, where that is known here
 * already, else by its name, which is looked at again when the version was fetched.
 */
function staged(power: DeployPower, staging: string, wanted: Wanted, { wanted: version }: Forecast) {
  const asked = version?.label ?? nameOf(wanted)
  const [last] = power.recent(STAGED_WITHIN).filter(({ target, verdict }) => target === staging && verdict)
  const known = { target: staging, version: asked }
  if (!last?.to) return { ...known, healthy: false, says: 'it has had no deploy that ended' }
  const same = version ? last.to.id === version.id : last.to.label === asked
  const good = last.verdict === 'completed' || last.verdict === 'unchanged'
  const says = `its last deploy was ${last.to.label} (${last.verdict})`
  return { ...known, healthy: same && good, says }
}

function nameOf(wanted: Wanted): string {
  if (wanted.by === 'image') return wanted.image
  if (wanted.by === 'version') return wanted.version
  if (wanted.by === 'file') return wanted.file
  throw new OperatorError('internal', 'A kept version is not judged by staging.')
}
