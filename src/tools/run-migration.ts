import * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import type { MigrationForecast, MigrationPower } from '../operations/migrate/migrations.ts'
import { blockedAs, databaseName, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool } from './define.ts'
import { planId } from './deploy.ts'
import { migrationDetails, migrationEffects, migrationState } from './migrated.ts'
import { dryRunReport, looksOnly, renderOps } from './ops-output.ts'
import type { Powers } from './powers.ts'

/** How long the guard has to stay green: a migration that takes longer is a rare one. */
export const DURATION_MS = 600_000

const input = z.strictObject({
  database: databaseName(),
  plan_id: planId(),
  dry_run: z.boolean().optional().describe('Shows what would run'),
  backup: z.enum(['make', 'require']).optional().describe('Where missing: make it (default) or refuse'),
})

export const runMigration = defineTool({
  name: 'run_migration',
  title: 'Migrate with a way back',
  description:
    'Use to bring the schema of a database up to date with its command (alembic or another). Rests on a young, proved backup of this schema, which it makes first where it is missing. When it fails it says what was applied and which backup leads back, and restores nothing. Follow it with get_operation.',
  effect: 'write',
  kind: 'migrate',
  input,
  output: workOutput,
  action: ({ database, dry_run }) => ({
    target: `database/${database}`,
    duration: DURATION_MS,
    ...looksOnly(dry_run),
  }),
  async run(asked, context) {
    const { powers, operation, actor, signal } = context
    const power = migrations(powers)
    const database = power.database(asked.database)
    if (asked.dry_run) return planned(await power.forecast(database, signal), operation.id)
    const mayBackUp = makesBackup(asked)
    await power.start({
      operation,
      tool: 'run_migration',
      input: asked,
      actor: actor.name,
      database,
      mayBackUp,
    })
    return followToEnd(operation.id, context)
  },
  async outlook(asked, { powers, signal }) {
    const power = migrations(powers)
    const forecast = await power.forecast(power.database(asked.database), signal)
    return { effects: migrationEffects(forecast), state: migrationState(forecast) }
  },
  follow: standing,
  // The scripts in its folder may be others by now.
  mayMove: () => true,
  blocked: blockedAs('migrate'),
  render: renderOps,
  links: () => ['operator://backups'],
})

/** Whether a missing backup is made first. */
export function makesBackup({ backup = 'make' }: Pick<z.output<typeof input>, 'backup'>): boolean {
  return backup === 'make'
}

function migrations({ migrations: power }: Powers): MigrationPower {
  if (power) return power
  throw new OperatorError('not_configured', 'No databases are configured.', {
    hint: 'Add them under databases in operator.yaml, with `migrate`; operator.example.yaml shows how.',
    applied: 'no',
  })
}

function planned(forecast: MigrationForecast, id: string): z.input<typeof workOutput> {
  return dryRunReport(id, 'infra', {
    effects: migrationEffects(forecast),
    details: { kind: 'migrate', target: forecast.database, ...migrationDetails(forecast) },
  })
}
