import type { Disabled } from './disable.ts'
import type { Problem } from './explain.ts'
import type { Config } from './schema.ts'

/** A deployment migrates a database that is here, and that has a command to do it with. Disabled ones are known too. */
export function migrationProblems(
  { deployments, databases }: Pick<Config, 'deployments' | 'databases'>,
  disabled: readonly Disabled[],
): Problem[] {
  const off = disabled.filter(({ section }) => section === 'databases').map(({ name }) => name)
  return Object.entries(deployments).flatMap(([deployment, { migrates }]) => {
    if (migrates === undefined || off.includes(migrates)) return []
    const path = `deployments.${deployment}.migrates`
    const database = Object.hasOwn(databases, migrates) ? databases[migrates] : undefined
    if (!database) return [{ path, problem: `there is no database ${migrates}`, example: 'migrates: main' }]
    if (database.migrate) return []
    const problem = `the database ${migrates} has no command to migrate it with`
    return [
      { path, problem, example: 'databases: { main: { migrate: { command: [alembic, upgrade, head] } } }' },
    ]
  })
}
