import * as z from 'zod'
import type { MigrationForecast } from '../operations/migrate/migrations.ts'

const schemaState = z.strictObject({ schema_hash: z.string(), revision: z.string().optional() })

export const workProgress = () =>
  z.strictObject({ message: z.string(), done: z.number().optional(), total: z.number().optional() })

/** What there is to say of a migration, by itself or within a deploy; see operations/migrate/conclude.ts. */
export const migratedShape = () => ({
  pending: z.array(z.string()).optional(),
  before: schemaState.optional(),
  after: schemaState.optional(),
  applied: z.enum(['nothing', 'all', 'part', 'unknown']).optional(),
  schema_changes: z.array(z.string()).optional(),
  old_code_safe: z.boolean().optional(),
  old_code: z.string().optional(),
  output: z.array(z.string()).optional(),
  way_back: z
    .strictObject({
      backup: z.string(),
      revision: z.string().optional(),
      age: z.string().optional(),
      rows_lost: z.union([z.number(), z.string()]).optional(),
      rows_lost_by_table: z.array(z.strictObject({ table: z.string(), rows: z.number() })).optional(),
      rows_differ: z.array(z.string()).optional(),
      not_counted: z.string().optional(),
    })
    .optional(),
})

/** What a migration would do, a sentence each. */
export function migrationEffects({
  database,
  command,
  revision,
  pending,
  rests,
}: MigrationForecast): string[] {
  const from = revision === undefined ? '' : `, from revision ${revision}`
  const scripts =
    pending === undefined
      ? 'What it runs cannot be asked beforehand.'
      : pending.length === 0
        ? 'There is nothing to migrate.'
        : `It runs ${pending.join('; ')}.`
  const back =
    'none' in rests ? `A backup is made first: ${rests.none}.` : `It rests on backup ${rests.backup.id}.`
  return [`Runs \`${command}\` on ${database}${from}.`, scripts, back]
}

/** What an approval of a migration is bound to: this schema and these scripts. */
export function migrationState({ schemaHash, revision, pending }: MigrationForecast): Record<string, string> {
  return {
    'The schema': schemaHash,
    ...(revision !== undefined && { 'The revision': revision }),
    ...(pending && { 'The migrations': pending.join('; ') || 'none' }),
  }
}

/** What a dry run says of it. */
export function migrationDetails({ schemaHash, revision, pending, rests }: MigrationForecast) {
  return {
    before: { schema_hash: schemaHash, ...(revision !== undefined && { revision }) },
    ...(pending && { pending: [...pending] }),
    ...('backup' in rests && { backup: rests.backup.id }),
  }
}
