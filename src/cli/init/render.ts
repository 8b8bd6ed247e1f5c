import { excerpt } from '../../core/look.ts'
import type { Findings, Found } from './found.ts'

/** A variable that an entry needs, and how its value looks. */
export interface Variable {
  name: string
  example: string
  neededBy: string
}

/** PostgreSQL is never asked without credentials, nor a Redis that wants some; they never stand in the file. */
export function variablesOf(services: readonly Found[]): Variable[] {
  const databases = services.filter(({ entry }) => entry.kind === 'postgres')
  const locked = services.filter(({ entry, locked }) => entry.kind === 'redis' && locked)
  return [
    ...databases.map((found, index) =>
      variable(found, index, 'DATABASE_URL', (at) => `postgres://USER:PASSWORD@${at}/DATABASE`),
    ),
    ...locked.map((found, index) => variable(found, index, 'REDIS_URL', (at) => `redis://:PASSWORD@${at}`)),
  ]
}

/** The first has the name everybody uses; the others have their service's in front. */
function variable(
  { name, entry }: Found,
  index: number,
  usual: string,
  example: (at: string) => string,
): Variable {
  const own = `${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_${usual}`
  const at = String(entry['url']).replace(/^[a-z]+:\/\//, '')
  return { name: index === 0 ? usual : own, example: example(at), neededBy: name }
}

/** The whole operator.yaml. Every value comes from our own tables or is a checked name or port; the rest is comment. */
export function renderConfig(services: readonly Found[], sources: readonly Findings[], date: string): string {
  const variables = new Map(variablesOf(services).map(({ neededBy, name }) => [neededBy, name]))
  const deployments = sources.flatMap((source) => source.deployments ?? [])
  const remarks = sources.flatMap((source) => source.remarks ?? [])
  return [
    HEAD.replace('DATE', date),
    services.length > 0
      ? 'services:'
      : '# services:   nothing was found; operator.example.yaml shows every kind',
    ...services.map((service) => renderService(service, variables.get(service.name))),
    ...(deployments.length > 0 ? ['', 'deployments:', ...deployments.map(renderDeployment)] : []),
    ...(remarks.length > 0
      ? ['', '# Also seen, and not configured:', ...remarks.map((remark) => `#   ${excerpt(remark)}`)]
      : []),
    '',
  ].join('\n')
}

const HEAD = `# Written by "operator init" on DATE from what it found on this machine. Check it with "operator doctor".
# No secret stands in this file: \${env:NAME} and \${file:PATH} say where one is, and a .env beside it is read
# (mode 600). An entry whose variable is missing is left out, and every start says so.
version: 1
# Quoted in every confirmation: name it what it is.
environment: local
state_dir: .operator
# The log that all agents of this project share.
agent_log: .claude/AGENT_LOG.md

# Who may call. The only actor without a token is who runs here; those with one come over HTTP.
actors:
  operator: { role: operator, names: [Operator] }
  # manager: { role: manager, token: \${env:MANAGER_TOKEN} }

# How to see each service, what it needs (depends_on), how it comes back (recover).`

function renderService(
  { name, entry, depends_on = [], recover, seen }: Found,
  variable: string | undefined,
): string {
  const fields = Object.entries(entry).map(
    ([key, value]) => `    ${key}: ${key === 'url' && variable ? reference(variable) : value}`,
  )
  const [way] = Object.entries(recover ?? {})
  return [
    ...seen.map((where) => `  # ${excerpt(where)}`),
    `  ${quoted(name)}:`,
    ...fields,
    ...(entry.kind === 'redis' ? [`    # ${aboutPassword(variable)}`] : []),
    ...(depends_on.length > 0 ? [`    depends_on: [${depends_on.map(quoted).join(', ')}]`] : []),
    ...(way ? [`    recover: { ${way[0]}: ${quoted(way[1])} }`] : []),
  ].join('\n')
}

function aboutPassword(variable: string | undefined): string {
  if (variable === undefined) return 'with a password: url: ${env:REDIS_URL}'
  return `it wants a password, which is not read: set ${variable} in .env, as .env.example shows`
}

function reference(name: string): string {
  return `\${env:${name}}`
}

/** A name such as `007` or `no` would be read as a number or a truth. */
function quoted(name: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(name) && !/^(y|n|yes|no|true|false|on|off|null)$/i.test(name)
    ? name
    : JSON.stringify(name)
}

function renderDeployment({ name, file, project }: { name: string; file: string; project: string }): string {
  return `  ${quoted(name)}: { kind: compose, file: ${file}, project: ${quoted(project)} }`
}

/** Commented out: a value that looks filled in would be believed. */
export function renderDotenv(variables: readonly Variable[]): string {
  const lines = variables.map(({ name, example, neededBy }) => `# services.${neededBy}\n# ${name}=${example}`)
  return `# Copy to .env (chmod 600 .env), fill in, and keep it out of version control.\n${lines.join('\n')}\n`
}
