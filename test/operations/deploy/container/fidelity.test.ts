import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createEngine } from '../../../../src/systems/docker/engine.ts'
import type { Engine, Json } from '../../../../src/systems/docker/engine-port.ts'
import { type DockerServer, findDocker, removeAll, startDocker } from '../../../servers/docker.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { act, driverOn, IN_THE_END, image, inTime, prepared, signal } from './stage.ts'

/** Real containers on a machine that may be busy with much else. */

const SPECS = 40
/** Always the same forty: a difference that is found can be found again. */
const SEED = 20_261_121

const sometimes = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((chosen) => (chosen === undefined ? {} : { [key]: chosen }))
const all = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Json> =>
  fc.tuple(...parts).map((chosen) => Object.assign({}, ...chosen) as Json)
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/)
const SECOND = 1e9

const config = all(
  sometimes(
    'Env',
    fc
      .uniqueArray(fc.tuple(word, fc.string({ maxLength: 12 })), { maxLength: 4, selector: ([key]) => key })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value.replaceAll('\u0000', '')}`)),
  ),
  sometimes('Labels', fc.dictionary(word, word, { maxKeys: 3 })),
  fc.constantFrom<object>(
    {},
    { Cmd: ['sh', '-c', 'sleep 999'] },
    { Entrypoint: ['busybox'], Cmd: ['sleep', '998'] },
    { Entrypoint: ['sleep', '997'] },
    { Entrypoint: [''], Cmd: ['sleep', '996'] },
  ),
  sometimes('WorkingDir', fc.constantFrom('/tmp', '/made/up')),
  sometimes('User', fc.constantFrom('0', '1000', '1000:1000')),
  sometimes('Hostname', word),
  sometimes('Domainname', fc.constant('example.org')),
  sometimes('StopSignal', fc.constantFrom('SIGINT', 'SIGKILL', '9')),
  fc.constantFrom({ StopTimeout: 0 }, { StopTimeout: 1 }),
  sometimes('Tty', fc.boolean()),
  sometimes('OpenStdin', fc.boolean()),
  sometimes('ExposedPorts', fc.constantFrom({ '80/tcp': {} }, { '53/udp': {}, '81/tcp': {} })),
  sometimes('Volumes', fc.constantFrom({ '/anonymous': {} }, { '/a': {}, '/b': {} })),
  sometimes(
    'Healthcheck',
    fc.constantFrom<object>(
      { Test: ['NONE'] },
      { Test: ['CMD', 'true'], Interval: SECOND / 5, Retries: 2 },
      { Interval: SECOND / 4 },
    ),
  ),
)

const hostConfig = all(
  sometimes('Binds', fc.subarray(['named:/named', 'read:/read:ro', '/tmp:/host:ro'], { minLength: 1 })),
  sometimes(
    'Mounts',
    fc.subarray<Json>(
      [
        { Type: 'tmpfs', Target: '/scratch', TmpfsOptions: { SizeBytes: 1_000_000 } },
        { Type: 'volume', Target: '/mounted' },
        { Type: 'volume', Source: 'known', Target: '/known', ReadOnly: true },
      ],
      { minLength: 1 },
    ),
  ),
  sometimes('Tmpfs', fc.constant({ '/run': 'size=64k' })),
  sometimes(
    'RestartPolicy',
    fc.constantFrom<object>(
      { Name: 'always' },
      { Name: 'unless-stopped' },
      { Name: 'on-failure', MaximumRetryCount: 3 },
    ),
  ),
  sometimes('Memory', fc.constantFrom(64_000_000, 128_000_000)),
  sometimes('CpuShares', fc.constantFrom(512, 100)),
  sometimes('PidsLimit', fc.constantFrom(50, 100)),
  sometimes('CapAdd', fc.constant(['NET_ADMIN'])),
  sometimes('CapDrop', fc.constant(['MKNOD', 'CHOWN'])),
  sometimes('ReadonlyRootfs', fc.boolean()),
  sometimes('ShmSize', fc.constant(1_000_000)),
  sometimes('Ulimits', fc.constant([{ Name: 'nofile', Soft: 512, Hard: 1_024 }])),
  sometimes('ExtraHosts', fc.constant(['db:10.1.2.3'])),
  sometimes('Dns', fc.constant(['10.9.9.9'])),
  sometimes('LogConfig', fc.constant({ Type: 'json-file', Config: { 'max-size': '1m' } })),
  sometimes(
    'PortBindings',
    fc.constantFrom<object>(
      { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '18081' }] },
      { '80/tcp': [{ HostIp: '', HostPort: '' }] },
    ),
  ),
  sometimes('Sysctls', fc.constant({ 'net.ipv4.ip_unprivileged_port_start': '0' })),
  sometimes('GroupAdd', fc.constant(['7'])),
  sometimes('OomScoreAdj', fc.constant(100)),
  sometimes('SecurityOpt', fc.constant(['no-new-privileges'])),
)

const networks = fc.constantFrom<{ mode: string; endpoint?: Json; second?: Json }>(
  { mode: 'bridge' },
  { mode: 'none' },
  { mode: 'host' },
  { mode: 'net' },
  { mode: 'net', endpoint: { Aliases: ['api', 'web.internal'] } },
  { mode: 'net', endpoint: { Aliases: ['api'] }, second: { Aliases: ['other'] } },
  { mode: 'net', second: {} },
  { mode: 'fixed', endpoint: { IPAMConfig: { IPv4Address: '10.77.0.9' }, Aliases: ['pinned'] } },
)

const specs = fc.record({ config, hostConfig, networks, removed: fc.boolean() })

whenAvailable('docker', findDocker())('forty generated containers', () => {
  let server: DockerServer
  let engine: Engine
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    engine = createEngine({ socket: server.socket })
    const image = [
      'CMD ["sleep", "1000"]',
      'ENV PATH=/bin',
      'ENV OF_THE_IMAGE=1',
      'LABEL maker=us',
      'VOLUME /kept',
    ]
    await server.image('any:1', ...image, 'HEALTHCHECK --interval=300ms CMD true')
    await server.image('any:2', ...image, 'HEALTHCHECK --interval=200ms CMD true', 'ENV OF_THE_IMAGE=2')
    await server.docker('network', 'create', 'net')
    await server.docker('network', 'create', 'second')
    await server.docker('network', 'create', '--subnet', '10.77.0.0/24', 'fixed')
  })
  afterAll(async () => server?.stop())
  afterEach(async () => removeAll(server.docker))

  const start = async (spec: Json, second: Json | undefined) => {
    const id = await engine.create('web', spec, signal)
    if (second) await engine.connect('second', id, second, signal)
    await engine.start(id, signal)
    const health = async () => (await engine.container(id, signal))?.health
    await expect.poll(health).not.toBe('starting')
    return id
  }

  it.each(fc.sample(specs, { numRuns: SPECS, seed: SEED }).map((spec, index) => ({ index, ...spec })))(
    'come back as they were: $index, $networks.mode, removed meanwhile: $removed',
    async ({ config: own, hostConfig: host, networks: { mode, endpoint = {}, second }, removed }) => {
      const HostConfig = { ...(mode === 'host' ? onHost(host) : host), NetworkMode: mode }
      const NetworkingConfig = {
        EndpointsConfig: mode === 'net' || mode === 'fixed' ? { [mode]: endpoint } : {},
      }
      const oldId = await start(
        { ...withoutConflicts(own, mode), Image: 'any:1', HostConfig, NetworkingConfig },
        second,
      )
      const before = (await engine.container(oldId, signal))?.inspect ?? {}
      const driver = driverOn(engine, { sleep: inTime })
      const change = await prepared(driver, image('any:2'), IN_THE_END)
      await driver.apply(change, act, signal)
      expect((await driver.look(change, signal)).state).toBe('healthy')
      const during = (await engine.container('web', signal))?.inspect ?? {}
      expect(lasting(during, 'any:2', true)).toEqual(lasting(before, 'any:2', true))
      if (removed) await engine.remove(oldId, { force: true }, signal)

      await driver.restore(change, act, signal)

      const after = (await engine.container('web', signal))?.inspect ?? {}
      expect(lasting(after, 'any:1', removed)).toEqual(lasting(before, 'any:1', removed))
      expect(await driver.differences(change, signal)).toEqual([])
      expect(after['Id'] === oldId).toBe(!removed)
      const names = (await server.docker('ps', '--all', '--format', '{{.Names}}')).split('\n')
      expect(names.filter((name) => !name.includes('-kept-'))).toEqual(['web'])
    },
  )
})

/** Docker refuses a hostname of one's own on the host's network. */
function withoutConflicts(own: Json, mode: string): Json {
  const { Hostname, Domainname, ...rest } = own
  return mode === 'host' ? rest : own
}

/** On the host's network a container can neither change the network's settings nor publish ports. */
function onHost(host: Json): Json {
  const { Sysctls, PortBindings, ...rest } = host
  return rest
}

interface Raw {
  Id: string
  Image: string
  Name: string
  Config: Json & {
    Env?: string[]
    Hostname: string
    Labels?: Json
    Healthcheck?: Json
    Entrypoint?: string[] | null
  }
  HostConfig: Json & {
    Binds?: string[] | null
    Mounts?: Json[] | null
    NetworkMode: string
    RestartPolicy: { Name: string; MaximumRetryCount: number }
  }
  Mounts: { Type: string; Name?: string; Source: string; Destination: string; RW: boolean }[]
  NetworkSettings: { Networks: Record<string, Json & { Aliases?: string[] | null }> }
}

/** Docker has two words for it. */
const NEVER = { Name: 'no', MaximumRetryCount: 0 }

/**
 * Everything of an inspection that is not an id, a time or an address that Docker gave; written apart from the
 * driver's own comparison. `remade`: another container, whose volumes are named where they were not before.
 */
function lasting(raw: Json, image: string, remade: boolean) {
  const { Id, Image, Name, Config, HostConfig, Mounts, NetworkSettings } = raw as unknown as Raw
  const short = Id.slice(0, 12)
  const { Binds, Mounts: mounts, ...host } = HostConfig
  const policy = HostConfig.RestartPolicy
  const labels = Object.entries(Config.Labels ?? {}).filter(([key]) => !key.startsWith('operator.'))
  return {
    Name,
    Image: image === 'any:1' ? Image : 'the wanted one',
    Config: {
      ...Config,
      Image: image,
      Hostname: Config.Hostname === short ? 'its id' : Config.Hostname,
      Labels: Object.fromEntries(labels),
      Env: (Config.Env ?? [])
        .filter((entry) => image === 'any:1' || !entry.startsWith('OF_THE_IMAGE='))
        .sort(),
      ...(image === 'any:2' && { Healthcheck: undefined }),
    },
    HostConfig: { ...(remade ? host : HostConfig), RestartPolicy: policy.Name === '' ? NEVER : policy },
    tmpfs: (mounts ?? []).filter(({ Type }) => Type === 'tmpfs'),
    Mounts: Mounts.map(({ Type, Name: volume, Source, Destination, RW }) =>
      [Destination, Type, volume, Source, RW].join(' '),
    ).sort(),
    Networks: Object.fromEntries(
      Object.entries(NetworkSettings.Networks).map(([name, { Aliases, IPAMConfig, Links, DriverOpts }]) => {
        const own = (Aliases ?? []).filter(
          (alias) => alias !== short && (image === 'any:1' || alias !== 'web'),
        )
        return [
          name,
          { Aliases: own.sort(), IPAMConfig: IPAMConfig ?? {}, Links, DriverOpts: DriverOpts ?? {} },
        ]
      }),
    ),
  }
}
