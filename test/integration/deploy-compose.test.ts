import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createComposeCli } from '../../src/systems/compose/client.ts'
import type { Peer } from '../mcp/clients.ts'
import { findCompose } from '../servers/compose.ts'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'
import { rolledBackWithoutItsCaller } from './orphaned.ts'

interface Report {
  status?: string
  blockers: string[]
  details: { phase: string; verdict?: string; from?: string; to?: string; operation: string }
}

const here = findDocker() && findCompose() !== undefined
whenAvailable('compose', here)('a real client deploys a Compose project', () => {
  let docker: DockerServer
  let folder: Folder
  let client: Peer

  const lives = `["sh", "-c", "trap 'exit 0' TERM; while true; do sleep 0.1; done"]`
  const write = (version: string, check: string, more = '') =>
    writeFileSync(
      join(folder.dir, `${version}.yml`),
      `services:
  db:
    image: busybox:test
    command: ${lives}
    healthcheck: { test: [CMD, "true"], interval: 1s, retries: 3 }
  web:
    image: busybox:test
    command: ${lives}
    depends_on: { db: { condition: service_healthy } }
    environment: { VERSION: "${version}", DB_PASSWORD: "\${DB_PASSWORD}" ${more} }
    healthcheck: { test: [CMD, "${check}"], interval: 1s, retries: 3 }
`,
    )

  beforeAll(async () => {
    docker = await startDocker({ bridge: true })
    folder = aFolder(`${HEAD}${GREEN}docker: { socket: ${docker.socket} }
deployments:
  shop: { kind: compose, file: ./docker-compose.yml, project: shop, verify: 3m, watch: 3s }
  watched: { kind: compose, file: ./watched.yml, project: watched, verify: 3m, watch: 10m }
`)
    writeFileSync(join(folder.dir, '.env'), 'DB_PASSWORD=hunter2-of-the-project\n', { mode: 0o600 })
    client = await folder.connect()
  })
  afterAll(async () => {
    await client?.close()
    await docker?.stop()
    folder?.remove()
  })

  const deploy = async (version: string) => {
    const args = { target: 'shop', file: `${version}.yml` }
    const { structuredContent, isError, ...rest } = await client.call('deploy_with_rollback', args)
    expect(JSON.stringify([structuredContent, rest])).not.toContain('hunter2')
    return { report: structuredContent as unknown as Report, isError, text: JSON.stringify(rest) }
  }
  const ended = ({ report }: Awaited<ReturnType<typeof deploy>>) =>
    endOf<Report>(client, report.details.operation)
  const names = async () =>
    (await docker.docker('ps', '-a', '--format', '{{.Names}}'))
      .split('\n')
      .filter((name) => !name.includes('-kept-'))
      .sort()
  const version = async () =>
    /VERSION=\w+/.exec(
      await docker.docker('inspect', '-f', '{{.Config.Env}} {{.State.Health.Status}}', 'shop_web_1'),
    )?.[0]

  it('from nothing, and says completed at the end of the watch', async () => {
    write('one', 'true')
    const started = await deploy('one')
    expect(started.isError, started.text).toBeFalsy()
    const last = await ended(started)
    expect(last, JSON.stringify(last)).toMatchObject({ status: 'completed' })
    expect(await names()).toEqual(['shop_db_1', 'shop_web_1'])
  })

  it('with a broken service, which is brought back', async () => {
    write('two', 'false')
    const last = await ended(await deploy('two'))
    expect(last, JSON.stringify(last)).toMatchObject({
      status: 'blocked',
      details: { verdict: 'rolled_back' },
    })
    expect(last.blockers.join()).toContain('unhealthy')
    await expect.poll(version).toBe('VERSION=one')
    expect(await names()).toEqual(['shop_db_1', 'shop_web_1'])
  })

  it('and goes back to the version before on request', async () => {
    write('three', 'true')
    const last = await ended(await deploy('three'))
    expect(last, JSON.stringify(last)).toMatchObject({ status: 'completed' })
    expect(await version()).toBe('VERSION=three')
    const back = await client.call('rollback_deployment', { target: 'shop' })
    const end = await ended({ report: back.structuredContent as unknown as Report, isError: false, text: '' })
    expect(end, JSON.stringify([back, end])).toMatchObject({ status: 'completed' })
    expect(await version()).toBe('VERSION=one')
  })

  it('is rolled back when it fails in the watch, though the client’s whole process tree was killed', async () => {
    const service = (version: string) => `services:
  web:
    image: busybox:test
    command: ${lives}
    environment: { VERSION: "${version}" }
    healthcheck: { test: [CMD, sh, -c, "[ ! -e /sick ]"], interval: 1s, retries: 3 }
`
    for (const [name, version] of Object.entries({ watched: 'one', next: 'two' }))
      writeFileSync(join(folder.dir, `${name}.yml`), service(version))
    const cli = createComposeCli({ socket: docker.socket, env: { PATH: process.env['PATH'] } })
    const model = { path: join(folder.dir, 'watched.yml'), project: 'watched', directory: folder.dir }
    expect(await cli.up(model, new AbortController().signal)).toMatchObject({ ok: true })
    const sick = () => docker.docker('exec', 'watched_web_1', 'touch', '/sick')
    await rolledBackWithoutItsCaller(folder, { target: 'watched', file: 'next.yml' }, sick)
    expect(await docker.docker('inspect', '-f', '{{.Config.Env}}', 'watched_web_1')).toContain('VERSION=one')
    await docker.docker('rm', '--force', 'watched_web_1')
  })

  it('but not with a literal secret, a missing variable, a cycle or a key that nobody knows', async () => {
    write('four', 'true', ', API_TOKEN: "9f8e7d6c5b4a39281706"')
    const secret = await deploy('four')
    expect(secret.isError).toBe(true)
    expect(secret.text).toContain('services.web.environment.API_TOKEN')
    expect(secret.text).not.toContain('9f8e7d6c5b4a39281706')
    write('five', 'true', ', OTHER: "${NOPE}"')
    const variable = await deploy('five')
    expect(variable.isError).toBe(true)
    expect(variable.text).toContain('NOPE')
    writeFileSync(
      join(folder.dir, 'six.yml'),
      'services: {a: {image: x, depends_on: [b]}, b: {image: x, depends_on: [a]}}',
    )
    const cycle = await deploy('six')
    expect(cycle.isError).toBe(true)
    expect(cycle.text).toContain('circle')
    writeFileSync(join(folder.dir, 'seven.yml'), 'services: {web: {image: x, bananas: 3}}')
    const unknown = await deploy('seven')
    expect(unknown.isError).toBe(true)
    expect(unknown.text).toContain('services.web.bananas')
    expect(await version()).toBe('VERSION=one')
  })
})
