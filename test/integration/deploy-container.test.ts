import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD, runWeb } from './a-stack.ts'

interface Report {
  task_id: string
  status?: string
  blockers: string[]
  actions_taken: { action: string; rollback_command?: string }[]
  details: { phase: string; verdict?: string; from?: string; to?: string; operation: string }
}

whenAvailable('docker', findDocker())('a real client deploys a container on a real Docker', () => {
  let docker: DockerServer
  let folder: Folder
  let client: Peer

  const healthy = 'HEALTHCHECK --interval=1s --retries=3 CMD true'
  const sick = 'HEALTHCHECK --interval=1s --retries=3 CMD false'
  const lives = 'CMD ["sh", "-c", "trap exit TERM; while true; do sleep 1; done"]'

  beforeAll(async () => {
    docker = await startDocker({ bridge: true })
    await docker.image('app:v1', lives, healthy)
    await docker.image('app:v2', lives, healthy)
    await docker.image('app:sick', lives, sick)
    await docker.docker('network', 'create', 'front')
    await runWeb(docker, '--env', 'DB_PASSWORD=hunter2-of-the-container')
    folder = aFolder(`${HEAD}${GREEN}docker: { socket: ${docker.socket} }
deployments:
  web: { kind: container, container: web, verify: 3m, watch: 3s }
`)
    client = await folder.connect()
  })
  afterAll(async () => {
    await client?.close()
    await docker?.stop()
    folder?.remove()
  })

  const call = async (tool: string, args: object) => {
    const { structuredContent, isError } = await client.call(tool, args as Record<string, unknown>)
    return { report: structuredContent as unknown as Report, isError }
  }
  const ended = (id: string) => endOf<Report>(client, id)
  const running = async () =>
    docker.docker('ps', '--no-trunc', '--format', '{{.Image}} {{.Names}} {{.Status}}')
  const imageOf = () =>
    docker.docker('inspect', '--format', '{{.Config.Image}} {{.State.Health.Status}}', 'web')

  it('shows the plan of a dry run and changes nothing', async () => {
    const { report, isError } = await call('deploy_with_rollback', {
      target: 'web',
      image: 'app:v2',
      dry_run: true,
    })
    expect(isError, JSON.stringify(report)).toBeFalsy()
    expect(report.details).toMatchObject({ phase: 'planned', from: 'app:v1', to: 'app:v2' })
    await expect.poll(imageOf).toBe('app:v1 healthy')
  })

  it('answers a good one when it is verified, and says completed only at the end of its watch', async () => {
    const { report, isError } = await call('deploy_with_rollback', { target: 'web', image: 'app:v2' })
    expect(isError, JSON.stringify(report)).toBeFalsy()
    expect(report.details.phase).toBe('watching')
    expect(report.status).toBeUndefined()
    const last = await ended(report.details.operation)
    expect(last, JSON.stringify(last)).toMatchObject({
      status: 'completed',
      details: { verdict: 'completed' },
    })
    expect(await imageOf()).toBe('app:v2 healthy')
    expect((await running()).split('\n')).toHaveLength(1)
    expect(JSON.stringify([report, last])).not.toContain('hunter2-of-the-container')
  })

  it('brings a sick one back by itself, and says why', async () => {
    const { report } = await call('deploy_with_rollback', { target: 'web', image: 'app:sick' })
    const last = await ended(report.details.operation)
    expect(last, JSON.stringify(last)).toMatchObject({
      status: 'blocked',
      details: { verdict: 'rolled_back' },
    })
    expect(last.blockers.join()).toContain('unhealthy')
    await expect.poll(imageOf).toBe('app:v2 healthy')
    expect((await running()).split('\n')).toHaveLength(1)
  })

  it('brings the version before back on request', async () => {
    const { report, isError } = await call('rollback_deployment', { target: 'web' })
    expect(isError, JSON.stringify(report)).toBeFalsy()
    const last = await ended(report.details.operation)
    expect(last, JSON.stringify(last)).toMatchObject({ status: 'completed' })
    expect(await imageOf()).toBe('app:v1 healthy')
  })
  it('says that nothing was applied while the Docker socket hangs, and what ran goes on', async () => {
    const before = await imageOf()
    docker.freeze()
    const { report, isError } = await call('deploy_with_rollback', { target: 'web', image: 'app:v2' })
    docker.thaw()
    expect(isError).toBe(true)
    expect(report).toMatchObject({ status: 'blocked', notes: expect.stringContaining('applied: no') })
    expect(report.blockers.join()).toContain('Docker gave no answer')
    expect(await imageOf()).toBe(before)
    expect((await running()).split('\n')).toHaveLength(1)
  })
})
