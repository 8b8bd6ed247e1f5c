import * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import { lostSentence } from '../operations/backup/restore/lost.ts'
import type { RestoreForecast, RestorePower } from '../operations/backup/restore/restores.ts'
import { backupId, blockedAs, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool, type Outlook } from './define.ts'
import { planId } from './deploy.ts'
import { dryRunReport, renderOps } from './ops-output.ts'
import type { Powers } from './powers.ts'

const OVER = 'over:'

const input = z.strictObject({
  id: backupId(),
  into: z
    .string()
    .regex(/^(over:)?\w[\w.-]{0,62}$/)
    .optional()
    .describe('new (default), a free name, or over:DATABASE'),
  plan_id: planId(),
  dry_run: z.boolean().optional().describe('What is lost'),
})

type Input = z.output<typeof input>

export const restoreBackup = defineTool({
  name: 'restore_backup',
  title: 'Restore a backup',
  description:
    'Use to bring data back: restores a proved backup into a new database and compares its rows. `into: over:DATABASE` needs a human, backs up what is there, swaps, and keeps the old one.',
  effect: 'irreversible',
  kind: 'restore',
  input,
  output: workOutput,
  action(asked) {
    const { over } = targetOf(asked)
    const target = over === undefined ? `backup/${asked.id}` : `database/${over}`
    if (asked.dry_run) return { target, effect: 'read', kind: 'observe' }
    return { target, effect: over === undefined ? 'write' : 'irreversible' }
  },
  async run(asked, context) {
    const { powers, operation, actor, signal } = context
    const power = restores(powers)
    const wanted = { backup: asked.id, ...targetOf(asked) }
    if (asked.dry_run) return planned(await power.forecast(wanted, signal), operation.id)
    await power.start({ operation, tool: 'restore_backup', input: asked, actor: actor.name, ...wanted })
    return followToEnd(operation.id, context)
  },
  async outlook(asked, { powers, signal }) {
    return outlookOf(await restores(powers).forecast({ backup: asked.id, ...targetOf(asked) }, signal))
  },
  follow: standing,
  // A new one each time, or what was written since.
  mayMove: () => true,
  blocked: blockedAs('restore'),
  render: renderOps,
  links: () => ['operator://backups'],
})

function targetOf({ into = 'new' }: Pick<Input, 'into'>): { over?: string; name?: string } {
  if (into === 'new') return {}
  return into.startsWith(OVER) ? { over: into.slice(OVER.length) } : { name: into }
}

function restores({ restores: power }: Powers): RestorePower {
  if (power) return power
  throw new OperatorError('not_configured', 'No databases are configured.', {
    hint: 'Add them under databases in operator.yaml; operator.example.yaml shows each kind.',
    applied: 'no',
  })
}

/** An approval is of these bytes, over this very database. */
function outlookOf(forecast: RestoreForecast): Outlook {
  const { sha256, place, looked } = forecast
  return {
    effects: effectsOf(forecast),
    state: {
      'The backup': sha256,
      ...(place.over && { 'The database': `${looked.source} ${looked.current?.id ?? 'none'}` }),
    },
  }
}

function effectsOf({ backup, takenAt, place, looked, lost, wayBack, state }: RestoreForecast): string[] {
  const { over, name } = place
  const { connections, obstacles, notes, server, source } = looked
  const what = over
    ? `Exchanges ${name} for what it was at ${takenAt} (${backup}), on ${server} at ${source}.`
    : `Makes ${name} of ${backup}, taken at ${takenAt}, beside ${source}; nothing that is there is touched.`
  const who = connections.length > 0 ? connections.join('; ') : 'nobody now'
  return [
    what,
    ...(lost ? ['What is there is backed up first, and that backup is proved.', lostSentence(lost)] : []),
    ...(over ? [`Disconnects at the exchange: ${who}.`] : []),
    ...(state === 'verified' ? [] : [`It would be refused: the backup is ${state}.`]),
    ...obstacles.map((one) => `It would be refused: ${one}`),
    ...notes,
    ...wayBack,
  ]
}

function planned(forecast: RestoreForecast, id: string): z.input<typeof workOutput> {
  const { database, backup, place, looked, lost } = forecast
  return dryRunReport(id, 'infra', {
    effects: effectsOf(forecast),
    blockers: looked.obstacles,
    details: {
      kind: 'restore',
      target: database,
      backup,
      restored_as: place.name,
      connections: [...looked.connections],
      ...(place.over && { kept_as: place.kept }),
      ...(lost && { way_back: { backup, ...counted(lost) } }),
    },
  })
}

function counted(lost: NonNullable<RestoreForecast['lost']>) {
  if ('unknown' in lost) return { rows_lost: `not known: ${lost.unknown}` }
  const { rows, tables, changed, unread } = lost
  const exact = unread === 0 && tables.length === 0 && lost.back === 0
  return {
    rows_lost: rows,
    rows_lost_by_table: tables.slice(0, 20),
    rows_differ: changed.slice(0, 20),
    ...(!exact && { not_counted: 'rows that were changed in place, or removed and added, elsewhere' }),
  }
}
