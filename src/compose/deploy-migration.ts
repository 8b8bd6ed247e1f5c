import { OperatorError } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Book } from '../operations/deploy/book.ts'
import type { DeployDatabase } from '../operations/deploy/database.ts'
import type { Change } from '../operations/deploy/driver.ts'
import { migrationBook } from '../operations/deploy/migration-book.ts'
import { leadingBack } from '../operations/migrate/conclude.ts'
import { migrateTo } from '../operations/migrate/run.ts'
import { commandIn, databaseLease } from './deploy-command.ts'
import { changeName } from './deploy-files.ts'
import type { DeployCall, Deploys } from './deploys.ts'
import { type MigrationWorkParts, migrationRun } from './migration-work.ts'
import { migratedOf } from './migrations.ts'

interface Parts extends MigrationWorkParts {
  files: Deploys['files']
}

/** The database of a deploy, as its worker has it; undefined where the deployment migrates none. */
export function databaseOf(
  parts: Parts,
  adopted: Adopted,
  act: Act,
  { call, book }: { call: DeployCall; book: Book },
): DeployDatabase | undefined {
  const { loaded, env } = parts
  const { migrates: name } = loaded.config.deployments[call.target] ?? {}
  // Of one that is gone meanwhile the rules speak, before anything is changed.
  if (name === undefined || !loaded.config.databases[name]) return undefined
  const migrated = migratedOf(loaded, name, env)
  const lease = adopted.leases.find(({ target }) => target === databaseLease(name))
  const common = { name, schema: migrated.state, release: () => lease?.release() }
  if (call.wanted.by === 'kept') return { ...common, ...ranWithOf(parts, call) }
  const fenced: Act = async (effect, run) => {
    if (!lease) throw lost(name)
    lease.check()
    return await act(effect, run)
  }
  const run = () => runOf(parts, adopted, fenced, { call, book, name })
  return {
    ...common,
    migrate: (link) => {
      const { memory, ...rest } = run()
      const keep: typeof memory.keep = (value) => {
        memory.keep(value)
        link(value.backup)
      }
      return migrateTo({ ...rest, memory: { ...memory, keep } })
    },
    async wayBack() {
      const kept = run().memory.read()
      return kept && (await leadingBack(run(), kept))
    },
  }
}

function runOf(
  parts: Parts,
  adopted: Adopted,
  act: Act,
  { call, book, name }: { call: DeployCall; book: Book; name: string },
) {
  const { loaded, clock } = parts
  const { to } = book.page()
  if (!to) throw new Error('a deploy migrates with a version that it has')
  return migrationRun(
    parts,
    adopted,
    act,
    { ...call, database: name, mayBackUp: true },
    {
      book: migrationBook(name, book, clock),
      command: commandIn(loaded, name, call.target, to),
      document: async () => {},
    },
  )
}

/** What the deploy that replaced the version had noted of the database, right before. */
function ranWithOf({ files }: Parts, { keptBy }: DeployCall): Pick<DeployDatabase, 'ranWith'> {
  const change = keptBy === undefined ? undefined : (files.read(changeName(keptBy)) as Change | undefined)
  return change?.migration ? { ranWith: change.migration } : {}
}

function lost(name: string): OperatorError {
  return new OperatorError('busy', `This deploy does not hold the database ${name} any more.`, {
    hint: 'See who has it in operator://status, and repeat the call when that has ended.',
    applied: 'no',
  })
}
