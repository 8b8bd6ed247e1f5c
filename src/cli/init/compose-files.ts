import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { NAME } from '../../config/values.ts'
import { excerpt } from '../../core/look.ts'
import { asName, type Findings, type Found, type Machine } from './found.ts'
import { entryFor, productOfImage } from './kinds.ts'
import { asksForPassword } from './locked.ts'

/** In the order Compose itself looks for them; it takes the first. */
const FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** The stack as its compose file declares it: services, published ports, what needs what. Of its environment only whether a Redis has a password. */
export async function fromCompose({ cwd }: Machine): Promise<Findings> {
  const source = 'compose file'
  const file = FILES.find((name) => existsSync(join(cwd, name)))
  if (file === undefined) return { source, found: [], why: 'none in this folder' }
  const tree = parse(readFileSync(join(cwd, file), 'utf8'), { maxAliasCount: 100, merge: true }) as Record<
    string,
    unknown
  > | null
  const services = Object.entries(recordOf(tree?.['services']))
  const project = projectName(tree?.['name'], cwd)
  return {
    source,
    found: services.map(([name, service]) => propose(name, recordOf(service), { file, project, cwd })),
    deployments: services.length > 0 ? [{ name: project, file: `./${file}`, project }] : [],
  }
}

/** As Compose makes it from the folder: lower case, letters, digits, dashes and underscores. */
function projectName(name: unknown, cwd: string): string {
  const text = typeof name === 'string' ? name : basename(cwd)
  const project = text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
    .slice(0, 64)
  return NAME.test(project) ? project : 'stack'
}

interface In {
  file: string
  project: string
  cwd: string
}

function propose(name: string, service: Record<string, unknown>, { file, project, cwd }: In): Found {
  const image = typeof service['image'] === 'string' ? service['image'] : ''
  const named = service['container_name']
  const container = asName(typeof named === 'string' ? named : `${project}-${name}-1`)
  const ports = (Array.isArray(service['ports']) ? service['ports'] : []).flatMap(readPort)
  const known = productOfImage(image)
  const host = known ? ports.find(({ inside }) => inside === known.port)?.host : ports[0]?.host
  return {
    name: asName(name),
    entry:
      known && host !== undefined
        ? entryFor(known.product, `127.0.0.1:${host}`)
        : { kind: 'container', container },
    ...(host !== undefined && { port: host }),
    depends_on: namesOf(service['depends_on']).map(asName),
    recover: { container },
    ...(known?.product === 'redis' && isLocked(service, cwd) && { locked: true }),
    seen: [excerpt(`${file}: service ${name}${image && `, image ${image}`}`)],
  }
}

function isLocked({ command, environment, volumes }: Record<string, unknown>, cwd: string): boolean {
  const mounts = (Array.isArray(volumes) ? volumes : []).map((volume) =>
    resolve(cwd, String(recordOf(volume)['source'] ?? String(volume).split(':')[0])),
  )
  return asksForPassword({ command, environment, mounts })
}

/** `8080:80`, `127.0.0.1:8080:80/tcp`, `{ published, target }`; a variable without a default cannot be known here. */
function readPort(port: unknown): { host: number; inside: number }[] {
  const { published, target } = recordOf(port)
  const text =
    typeof port === 'string' ? withDefaults(port) : published === undefined ? '' : `${published}:${target}`
  const [, host, inside] = /(?:^|:)(\d{1,5}):(\d{1,5})(?:\/tcp)?$/.exec(text) ?? []
  return host === undefined ? [] : [{ host: Number(host), inside: Number(inside) }]
}

function withDefaults(text: string): string {
  return text.replace(/\$\{[A-Za-z0-9_]+:?-(\d+)\}/g, '$1')
}

function namesOf(dependsOn: unknown): string[] {
  return Array.isArray(dependsOn)
    ? dependsOn.filter((name) => typeof name === 'string')
    : Object.keys(recordOf(dependsOn))
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
