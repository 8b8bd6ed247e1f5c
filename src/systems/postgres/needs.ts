import type { Needs } from './restore-port.ts'

const NAME = String.raw`("(?:[^"]|"")+"|[^\s;,"]+)`

/** What the statements of a dump name; of the roles only those that `roles` makes, since others come with every server. */
export function needsOf(definitions: string, roles: string): Needs {
  const made = named(roles, `^CREATE ROLE ${NAME};$`)
  return {
    roles: made.filter((role) => mentions(definitions, role)),
    tablespaces: named(definitions, `^SET default_tablespace = ${NAME};$`).filter((name) => name !== "''"),
    extensions: named(definitions, `^CREATE EXTENSION (?:IF NOT EXISTS )?${NAME}`),
  }
}

function named(sql: string, pattern: string): string[] {
  const names = [...sql.matchAll(new RegExp(pattern, 'gm'))].map(([, name = '']) => plain(name))
  return [...new Set(names)]
}

const plain = (name: string) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name)

/** As an owner, or among those to whom something is granted or a policy speaks. */
function mentions(definitions: string, role: string): boolean {
  const written = [role, `"${role.replaceAll('"', '""')}"`].map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  )
  return new RegExp(`(?:\\b(?:TO|FROM|ROLE|USER) |, )(?:${written.join('|')})(?=[\\s;,])`).test(definitions)
}
