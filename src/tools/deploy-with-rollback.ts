import * as z from 'zod'
import { formatDuration } from '../core/duration.ts'
import type { DeployPower, Forecast } from '../operations/deploy/deployments.ts'
import type { Wanted } from '../operations/deploy/driver.ts'
import type { MigrationForecast } from '../operations/migrate/migrations.ts'
import { defineTool, type Outlook } from './define.ts'
import {
  deploymentAction,
  type deployOutput,
  deploys,
  followToVerified,
  linksOf,
  planId,
  reporting,
  targetName,
} from './deploy.ts'
import { migrationDetails, migrationEffects, migrationState } from './migrated.ts'
import { dryRunReport, looksOnly } from './ops-output.ts'

/** Signs of Docker's references alone: no blank, control or look-alike, which a reviewer would read as another name. */
const IMAGE = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]-]*$/
/** One folder's name or one tag: with a `/` or a `:` in it the image would come from another registry. */
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/

const input = z
  .strictObject({
    target: targetName(),
    image: z.string().max(512).regex(IMAGE).optional().describe('For a container or a Swarm service'),
    version: z
      .string()
      .max(128)
      .regex(VERSION)
      .optional()
      .describe('A release folder of a process, or a tag'),
    file: z.string().min(1).max(4096).optional().describe('A compose file, or an archive of a release'),
    plan_id: planId(),
    dry_run: z.boolean().optional().describe('Shows what would change, what it affects and the way back'),
  })
  .refine(
    ({ image, version, file }) => [image, version, file].filter((one) => one !== undefined).length === 1,
    {
      message: 'name exactly one of image, version and file',
      path: ['image'],
    },
  )

type Input = z.output<typeof input>

export const deployWithRollback = defineTool({
  name: 'deploy_with_rollback',
  title: 'Deploy, watch, roll back by itself',
  description:
    'Use to put a new version on a configured target. It checks first, keeps the way back, migrates, starts the new version, verifies and watches it, and brings the old one back by itself when the new one fails. Answers when the new version is verified (details.phase "watching") or after 40 s; follow it with get_operation until status is there. Only then is it done.',
  effect: 'write',
  kind: 'deploy',
  input,
  ...reporting,
  action: ({ target, dry_run }) => ({
    ...deploymentAction(target),
    ...looksOnly(dry_run),
  }),
  async run(asked, context) {
    const { powers, operation, actor, signal } = context
    const power = deploys(powers)
    const { name, migrates } = power.target(asked.target)
    const wanted = wantedOf(asked)
    if (asked.dry_run) return planned(await foreseen(power, name, wanted, signal), operation.id)
    if (migrates !== undefined) operation.hold(`database/${migrates}`)
    await power.start({
      operation,
      tool: 'deploy_with_rollback',
      input: asked,
      actor: actor.name,
      target: name,
      wanted,
    })
    return followToVerified(operation.id, context)
  },
  async outlook(asked, { powers, signal }) {
    const power = deploys(powers)
    return outlookOf(await foreseen(power, power.target(asked.target).name, wantedOf(asked), signal))
  },
  // A file is edited under the same name; an image's tag or a version is asked for again to get the same.
  mayMove: ({ file }) => file !== undefined,
  links: ({ details }) => (details.phase === 'planned' ? [] : linksOf(details.operation)),
})

/** The survey, and with it what would be done to a database. */
interface Foreseen extends Forecast {
  migration: MigrationForecast | undefined
}

async function foreseen(
  power: DeployPower,
  target: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Foreseen> {
  const forecast = await power.forecast(target, wanted, signal)
  return { ...forecast, migration: await power.migration(target, forecast.wanted, signal) }
}

/** What an approval is bound to beside what runs now: the new version, or what it is made from, where it is known. */
export const BOUND = { version: 'The new version', source: 'The file of the new version' } as const

function outlookOf({ changes, wayBack, running, wanted, source, affects, migration }: Foreseen): Outlook {
  const back = 'none' in wayBack ? `There is no way back: ${wayBack.none}.` : `The way back: ${wayBack.how}.`
  const what =
    source === undefined ? 'its name is' : 'the file as it is now, and the names of images in it, are'
  const unknown = `The new version is not on this machine yet: ${what} approved, whatever a name stands for then.`
  return {
    effects: [
      ...(migration ? migrationEffects(migration) : []),
      ...changes,
      ...(affects.length > 0 ? [`Affects ${affects.join(', ')}.`] : []),
      back,
      ...(wanted ? [] : [unknown]),
    ],
    state: {
      'The running version': running?.id ?? 'none',
      ...(wanted && { [BOUND.version]: wanted.id }),
      ...(source !== undefined && { [BOUND.source]: source }),
      ...(migration && migrationState(migration)),
    },
    noWayBack: 'none' in wayBack,
  }
}

/** The input schema has seen to it that there is exactly one. */
export function wantedOf({ image, version, file }: Pick<Input, 'image' | 'version' | 'file'>): Wanted {
  if (image !== undefined) return { by: 'image', image }
  if (version !== undefined) return { by: 'version', version }
  return { by: 'file', file: file ?? '' }
}

function planned(forecast: Foreseen, id: string): z.input<typeof deployOutput> {
  const { target, kind, running, wanted, health, wayBack, affects, worstRollbackMs, migration } = forecast
  const changes = [...(migration ? migrationEffects(migration) : []), ...forecast.changes]
  const blockers = [
    ...forecast.impossible,
    ...('none' in health ? [`no health check: ${health.none}`] : []),
    ...('none' in wayBack ? [`no way back: ${wayBack.none}`] : []),
    ...forecast.portsTaken.map(({ port, by }) => `port ${port} is taken by ${by}`),
    ...forecast.inlineSecrets.map((place) => `a literal secret at ${place}`),
    ...(forecast.heldBy === undefined ? [] : [`held by ${forecast.heldBy}`]),
  ]
  return dryRunReport(id, 'deploy', {
    effects: changes,
    blockers,
    details: {
      target,
      kind,
      ...(running && { from: running.label }),
      ...(wanted && { to: wanted.label }),
      changes,
      affects: [...affects],
      health: 'none' in health ? `none: ${health.none}` : health.probe,
      ...(migration && {
        migration: { database: migration.database, step: 'planned', ...migrationDetails(migration) },
      }),
      way_back: 'none' in wayBack ? `none: ${wayBack.none}` : wayBack.how,
      ...(worstRollbackMs !== undefined && { worst_rollback: formatDuration(worstRollbackMs) }),
    },
  })
}
