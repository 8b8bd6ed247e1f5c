import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Machine } from '../../src/cli/init/found.ts'
import { productOfImage } from '../../src/cli/init/kinds.ts'
import { readListeners } from '../../src/cli/init/listeners.ts'
import { writeWhole } from '../../src/cli/init/write.ts'
import { init, run } from '../../src/cli/init.ts'
import { aSecret, aShell, type Shell } from './a-shell.ts'

/** A process of a recorded /proc: what it listens on (hexadecimal as the kernel writes it) and what it is called. */
interface Proc {
  pid: number
  comm: string
  inode: number
  local: string
  cgroup?: string
}

function writeProc(shell: Shell, processes: readonly Proc[], v6 = false): string {
  const head =
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
  const rows = processes.map(
    ({ local, inode }, at) =>
      `   ${at}: ${local} ${'0'.repeat(v6 ? 32 : 8)}:0000 0A 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1 0 100 0 0 10 0`,
  )
  const established = `   9: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 999 1 0 20 4 30 10 -1`
  shell.write(v6 ? 'proc/net/tcp6' : 'proc/net/tcp', `${[head, ...rows, established].join('\n')}\n`)
  for (const { pid, comm, inode, cgroup } of processes) {
    shell.write(`proc/${pid}/comm`, `${comm}\n`)
    shell.write(`proc/${pid}/cgroup`, cgroup ?? '0::/\n')
    mkdirSync(join(shell.folder, 'proc', String(pid), 'fd'), { recursive: true })
    symlinkSync(`socket:[${inode}]`, join(shell.folder, 'proc', String(pid), 'fd', '3'))
  }
  return join(shell.folder, 'proc')
}

describe('operator init', () => {
  let shell: Shell
  const secrets = { compose: aSecret(), openclaw: aSecret(), container: aSecret(), argv: aSecret() }
  beforeEach(() => {
    shell = aShell()
  })
  afterEach(() => shell.remove())
  const machine = (more: Partial<Machine> = {}): Machine => ({
    cwd: shell.folder,
    home: shell.folder,
    env: {},
    proc: join(shell.folder, 'proc'),
    ...more,
  })
  const target = () => join(shell.folder, 'operator.yaml')
  const written = () => readFileSync(target(), 'utf8')
  const look = (more: Partial<Machine> = {}, force = false) =>
    init({ file: target(), force, env: {}, machine: machine(more) })

  test('turns known listeners into services, with how systemd brings them back, and only names the others', async () => {
    writeProc(shell, [
      { pid: 11, comm: 'postgres', inode: 1, local: '0100007F:1538' },
      {
        pid: 12,
        comm: 'redis-server',
        inode: 2,
        local: '00000000:18EB',
        cgroup: '0::/system.slice/redis-server.service\n',
      },
      { pid: 13, comm: 'node', inode: 3, local: '00000000:22B8' },
      { pid: 14, comm: 'python3', inode: 4, local: '00000000:07E8' },
    ])
    shell.write('proc/13/cmdline', `node --token ${secrets.argv}`)
    const { loaded, services } = await look()
    expect(services.map(({ name, entry }) => [name, entry.kind])).toEqual([
      ['postgres', 'postgres'],
      ['redis', 'redis'],
      ['reactor', 'http'],
    ])
    expect(loaded.config.services).toMatchObject({
      redis: { kind: 'redis', recover: { systemd: 'redis-server' }, max_latency: 10 },
      reactor: { kind: 'http' },
    })
    expect(loaded.config.services['redis']).toMatchObject({ url: expect.anything() })
    expect(written()).toContain('url: redis://127.0.0.1:6379')
    expect(written()).toContain('#   port 2024 (python3): nothing known about it')
    expect(written()).not.toContain(secrets.argv)
  })

  test('writes no credential: a reference, a commented line for it, and says what is disabled', async () => {
    writeProc(shell, [
      { pid: 11, comm: 'postgres', inode: 1, local: '0100007F:1538' },
      { pid: 12, comm: 'postgres', inode: 2, local: '0100007F:1539' },
    ])
    const { loaded, dotenvExample } = await look()
    expect(written()).toContain('url: ${env:DATABASE_URL}')
    expect(written()).toContain('url: ${env:POSTGRES_2_DATABASE_URL}')
    expect(loaded.disabled.map(({ name }) => name)).toEqual(['postgres', 'postgres-2'])
    expect(readFileSync(dotenvExample ?? '', 'utf8')).toContain(
      '# DATABASE_URL=postgres://USER:PASSWORD@127.0.0.1:5432/DATABASE\n',
    )
    expect(statSync(target()).mode & 0o777).toBe(0o600)
    expect(statSync(dotenvExample ?? '').mode & 0o777).toBe(0o600)
  })

  test('reads a compose file: ports, images, dependencies, the project; never its environment', async () => {
    writeProc(shell, [{ pid: 20, comm: 'docker-proxy', inode: 1, local: '0100007F:D904' }])
    shell.write(
      'docker-compose.yml',
      `name: shop
services:
  db: { image: "registry.example.com/postgres:16@sha256:${'a'.repeat(64)}", ports: ["127.0.0.1:55556:5432"], environment: { POSTGRES_PASSWORD: ${secrets.compose} } }
  cache: { image: "redis:7", ports: ["\${CACHE_PORT:-6390}:6379/tcp"] }
  api:
    image: shop/api
    command: ["serve", "--token", "${secrets.compose}"]
    depends_on: { db: { condition: service_healthy }, cache: { condition: service_started } }
  web: { build: ., container_name: shop_web, ports: [{ published: 8080, target: 80 }], depends_on: [api] }
`,
    )
    const { loaded, services } = await look()
    expect(services.map(({ name, entry }) => [name, entry.kind])).toEqual([
      ['db', 'postgres'],
      ['cache', 'redis'],
      ['api', 'container'],
      ['web', 'container'],
    ])
    expect(loaded.config.services).toMatchObject({
      api: { container: 'shop-api-1', depends_on: ['db', 'cache'], recover: { container: 'shop-api-1' } },
      web: { container: 'shop_web', depends_on: ['api'] },
    })
    expect(written()).toContain('redis://127.0.0.1:6390')
    expect(loaded.config.deployments).toMatchObject({
      shop: { kind: 'compose', project: 'shop', file: join(shell.folder, 'docker-compose.yml') },
    })
    expect(written()).not.toContain(secrets.compose)
  })

  test('asks a Docker socket, and joins what it says with who listens', async () => {
    writeProc(shell, [{ pid: 20, comm: 'docker-proxy', inode: 1, local: '00000000:1538' }])
    const socket = join(shell.folder, 'docker.sock')
    const server = createServer((request, response) => {
      expect(request.url).toBe('/containers/json?all=1')
      response.end(
        JSON.stringify([
          {
            Names: ['/pg'],
            Image: 'postgres:16',
            State: 'running',
            Ports: [{ PrivatePort: 5432, PublicPort: 5432 }],
            Labels: { password: secrets.container },
            Command: secrets.container,
          },
          { Names: ['/worker'], Image: 'acme/worker', State: 'exited', Ports: [], Labels: null },
          { Names: ['/-evil\n'], Image: 'x' },
          null,
        ]),
      )
    }).listen(socket)
    await once(server, 'listening')
    const { loaded, services } = await look({ env: { DOCKER_HOST: `unix://${socket}` } })
    server.close()
    expect(services.map(({ name, seen }) => [name, seen.length])).toEqual([
      ['postgres', 2],
      ['worker', 1],
    ])
    expect(loaded.config.services).toMatchObject({ worker: { kind: 'container', container: 'worker' } })
    expect(written()).not.toContain(secrets.container)
  })

  test.each([
    ['JSON', (token: string) => JSON.stringify({ gateway: { auth: { token }, port: 19999 } })],
    [
      'JSON5',
      (token: string) => `{ // mine\n gateway: { mode: 'local', port: 19999, auth: { token: '${token}' } } }`,
    ],
  ])('takes the port from an OpenClaw configuration in %s, and never its token', async (_kind, text) => {
    shell.write('.openclaw/openclaw.json', text(secrets.openclaw))
    await look()
    expect(written()).toContain('url: http://127.0.0.1:19999')
    expect(written()).not.toContain(secrets.openclaw)
  })

  test('one source that breaks or hangs takes nothing from the others', async () => {
    writeProc(shell, [{ pid: 12, comm: 'redis-server', inode: 2, local: '00000000:18EB' }])
    shell.write('compose.yaml', `services: { a: [${secrets.compose}`)
    const socket = join(shell.folder, 'docker.sock')
    const server = createServer(() => undefined).listen(socket)
    await once(server, 'listening')
    const { sources, services } = await look({ env: { DOCKER_HOST: `unix://${socket}` } })
    server.closeAllConnections()
    server.close()
    expect(services.map(({ name }) => name)).toEqual(['redis'])
    expect(
      sources.filter(({ why }) => why?.match(/could not|no answer/)).map(({ source }) => source),
    ).toEqual(['compose file', 'containers'])
    expect(JSON.stringify(sources)).not.toContain(secrets.compose)
  })

  test('finds nothing on an empty machine, and the file still loads and says where to look', async () => {
    const { loaded, services } = await look()
    expect(services).toEqual([])
    expect(loaded.config.services).toEqual({})
    expect(written()).toContain('operator.example.yaml')
  })

  test('never overwrites without --force, and leaves no draft behind', async () => {
    shell.write('operator.yaml', 'mine\n')
    await expect(look()).rejects.toMatchObject({ code: 'invalid_input', applied: 'no' })
    expect(written()).toBe('mine\n')
    await look({}, true)
    expect(written()).toContain('version: 1')
    expect(existsSync(join(shell.folder, `.operator.yaml.${process.pid}.draft`))).toBe(false)
  })

  test('does not overwrite a file that appears while it looks, and writes nothing that was refused', () => {
    const appear = () => void shell.write('operator.yaml', 'theirs\n')
    expect(() => writeWhole(target(), 'ours\n', false, appear)).toThrow('was not touched')
    expect(written()).toBe('theirs\n')
    const refuse = () => {
      throw new Error('no')
    }
    expect(() => writeWhole(target(), 'ours\n', true, refuse)).toThrow('no')
    expect(written()).toBe('theirs\n')
    expect(readdirSync(shell.folder)).toEqual(['operator.yaml'])
  })

  test('prints what it found and what is disabled', async () => {
    expect(await run(['--output', 'deep/operator.yaml'], shell.io)).toBe(2)
    expect(await run(['--output', 'operator.yaml'], shell.io)).toBe(0)
    expect(shell.out()).toContain('operator.yaml is written, with ')
    expect(shell.out()).toContain('Next: operator doctor')
    expect(await run([], shell.io)).toBe(2)
    expect(shell.err()).toContain('was not touched')
  })

  test('names from elsewhere that are secrets or no names do not break the file', async () => {
    const key = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`
    shell.write(
      'compose.yaml',
      `services:\n  "no": { image: x }\n  "007": { image: x }\n  "a b: c": { image: "redis#${key}" }\n  "${key}": { image: y }\n`,
    )
    const { loaded } = await look()
    expect(Object.keys(loaded.config.services)).toEqual(expect.arrayContaining(['no', '007', 'a-b-c']))
    expect(written()).not.toContain(key)
  })
})

describe('listeners', () => {
  test('reads addresses as the kernel writes them', () => {
    const shell = aShell()
    writeProc(shell, [{ pid: 1, comm: 'a', inode: 1, local: '0500A8C0:0050' }])
    const proc = writeProc(
      shell,
      [
        { pid: 2, comm: 'b', inode: 2, local: '00000000000000000000000001000000:0051' },
        { pid: 3, comm: 'c', inode: 3, local: '0000000000000000FFFF00000100007F:0052' },
        { pid: 4, comm: 'd', inode: 4, local: `${'0'.repeat(32)}:0053` },
      ],
      true,
    )
    expect(readListeners(proc).map(({ host, port, pid }) => [host, port, pid])).toEqual([
      ['192.168.0.5', 80, 1],
      ['[::1]', 81, 2],
      ['127.0.0.1', 82, 3],
      ['127.0.0.1', 83, 4],
    ])
    shell.remove()
  })

  test('an image is known by its repository, not by its registry, tag or digest', () => {
    expect(
      ['postgres', 'docker.io/library/postgres:16', 'ghcr.io:443/x/postgres@sha256:abc'].map(
        (image) => productOfImage(image)?.product,
      ),
    ).toEqual(['postgres', 'postgres', 'postgres'])
    expect(['postgres-exporter', 'my/postgresql-backup:1', ''].map(productOfImage)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
