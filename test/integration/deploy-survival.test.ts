import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { type DockerServer, findDocker, removeAll, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, type Folder, GREEN, HEAD, runWeb } from './a-stack.ts'
import { aHost, killTree, rolledBackWithoutItsCaller, type Until, untilPage } from './orphaned.ts'

whenAvailable('docker', findDocker())('a deploy under way', () => {
  let docker: DockerServer
  let folder: Folder
  const peers: Peer[] = []

  beforeAll(async () => {
    docker = await startDocker({ bridge: true })
    const lives = 'CMD ["sh", "-c", "trap exit TERM; while true; do sleep 1; done"]'
    const well = 'HEALTHCHECK --interval=1s --retries=2 CMD [ ! -e /sick ]'
    await docker.image('app:v1', lives, well)
    await docker.image('app:v2', lives, well)
    await docker.image('app:v3', lives, well)
    await docker.docker('network', 'create', 'front')
  })
  afterAll(() => docker?.stop())

  beforeEach(async () => {
    await runWeb(docker)
    folder = projectOf('6s')
  })
  const projectOf = (watch: string) =>
    aFolder(`${HEAD}${GREEN}docker: { socket: ${docker.socket} }
deployments:
  web: { kind: container, container: web, verify: 3m, watch: ${watch} }
`)
  afterEach(async () => {
    await Promise.all(peers.splice(0).map((peer) => peer.close().catch(() => undefined)))
    await removeAll(docker.docker)
    folder.remove()
  })

  const until: Until = (wanted) => untilPage(folder, 'web')(wanted)
  const client = async () => {
    const peer = await folder.connect()
    peers.push(peer)
    return peer
  }
  const deploy = { target: 'web', image: 'app:v2' }
  const state = () =>
    docker.docker('ps', '--all', '--format', '{{.Names}} {{.Image}}', '--filter', 'status=running')

  it('is rolled back when its version fails in the watch, though the client’s whole process tree was killed', async () => {
    folder.remove()
    folder = projectOf('10m')
    const sick = () => docker.docker('exec', 'web', 'sh', '-c', ': > /sick')
    await rolledBackWithoutItsCaller(folder, deploy, sick)
    expect(await state()).toBe('web app:v1')
  })

  it('is taken over by a server that lives, when its worker is killed in the watch', async () => {
    const server = await client()
    await server.call('deploy_with_rollback', deploy)
    const { owner_pid } = await until(({ phase }) => phase === 'watching')
    process.kill(owner_pid, 'SIGKILL')
    const last = await until(({ verdict }) => verdict !== null)
    expect(last).toMatchObject({ verdict: 'completed', attempts: 2 })
    expect(await state()).toBe('web app:v2')
  })

  it('comes back when its worker is killed while it is applied, by the next process that starts', async () => {
    const host = aHost(folder, deploy)
    const { owner_pid } = await until(({ phase }) => phase === 'applying')
    process.kill(owner_pid, 'SIGKILL')
    killTree(host)
    await client().then((next) => next.call('health_check'))
    await until(({ verdict }) => verdict === 'rolled_back')
    expect(await state()).toBe('web app:v1')
  })

  it('answers a second caller with the winner’s report, and the same call with the first operation', async () => {
    const [one, two] = [await client(), await client()]
    const first = one.call('deploy_with_rollback', deploy)
    const { id } = await until(({ phase }) => phase !== 'starting' && phase !== 'fetching')
    const other = await two.call('deploy_with_rollback', { target: 'web', image: 'app:v3' })
    expect(other.isError).toBe(true)
    expect(other.structuredContent).toMatchObject({ details: { operation: id, to: 'app:v2' } })
    const again = await two.call('deploy_with_rollback', deploy)
    const begun = await first
    expect(again.structuredContent?.['task_id']).toBe(begun.structuredContent?.['task_id'])
    await until(({ verdict }) => verdict === 'completed')
  })
})
