import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { findDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { type SwarmServer, startSwarm } from '../servers/swarm.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'
import { rolledBackWithoutItsCaller } from './orphaned.ts'

interface Report {
  status?: string
  blockers: string[]
  details: { phase: string; verdict?: string; operation: string; to?: string }
}

whenAvailable('docker', findDocker())('a real client deploys a service on a real Swarm', () => {
  let swarm: SwarmServer
  let folder: Folder
  let client: Peer

  beforeAll(async () => {
    swarm = await startSwarm()
    const settings = [
      '--replicas',
      '2',
      '--env',
      'DB_PASSWORD=hunter2-of-the-service',
      '--update-monitor',
      '1s',
    ]
    await swarm.service('web', 'app:v1', ...settings)
    folder = aFolder(`${HEAD}${GREEN}docker: { socket: ${swarm.docker.socket} }
deployments:
  web: { kind: swarm, service: web, verify: 3m, watch: 8s }
  watched: { kind: swarm, service: watched, verify: 3m, watch: 10m }
`)
    client = await folder.connect()
  })
  afterAll(async () => {
    await client?.close()
    await swarm?.docker.stop()
    folder?.remove()
  })

  const call = async (tool: string, args: object) => {
    const { structuredContent, isError } = await client.call(tool, args as Record<string, unknown>)
    return { report: structuredContent as unknown as Report, isError }
  }
  const serves = (image: string) => Array(2).fill(`running ${image}`)
  const signal = new AbortController().signal
  const idOf = async (name: string) => (await swarm.engine.image(name, signal))?.id ?? ''
  // A worker gives its lease back a moment after the end: until then a call is answered with the earlier deploy.
  const begun = async (image: string) => {
    const { report } = await call('deploy_with_rollback', { target: 'web', image })
    expect(report.details.to, JSON.stringify(report)).toBe(image)
    return report
  }
  const deploy = async (image: string, meanwhile?: () => Promise<void>) => {
    const report = await vi.waitFor(() => begun(image), { timeout: 120_000, interval: 200 })
    await meanwhile?.()
    const last = await endOf<Report>(client, report.details.operation)
    expect(JSON.stringify([report, last])).not.toContain('hunter2-of-the-service')
    return last
  }

  it('shows the plan of a dry run and changes nothing', async () => {
    const plan = { target: 'web', image: 'app:v2', dry_run: true }
    const { report, isError } = await call('deploy_with_rollback', plan)
    expect(isError, JSON.stringify(report)).toBeFalsy()
    expect(JSON.stringify(report)).toContain('each new task starts beside its old one')
    expect(await swarm.tasks('web')).toEqual(serves('app:v1'))
  })

  it('deploys a good version and watches it to the end', async () => {
    const last = await deploy('app:v2')
    expect(last, JSON.stringify(last)).toMatchObject({
      status: 'completed',
      details: { verdict: 'completed' },
    })
    expect(await swarm.tasks('web')).toEqual(serves(await idOf('app:v2')))
  })

  it.each([
    ['that crashes', 'app:crash', /exit code 3/],
    ['that is never healthy', 'app:sick', /unhealthy: no heart/],
    ['that dies when Swarm has called it completed', 'app:late', /exit code 4/, () => swarm.endLate('web')],
  ])('brings a version back by itself %s, and says why', async (_, image, why, meanwhile?) => {
    const last = await deploy(image, meanwhile)
    expect(last, JSON.stringify(last)).toMatchObject({
      status: 'blocked',
      details: { verdict: 'rolled_back' },
    })
    expect(last.blockers.join()).toMatch(why)
    await expect.poll(() => swarm.tasks('web')).toEqual(serves(await idOf('app:v2')))
  })

  it('is rolled back when it fails in the watch, though the client’s whole process tree was killed', async () => {
    await swarm.service('watched', 'app:v1', '--replicas', '1', '--update-monitor', '1s')
    const deploy = { target: 'watched', image: 'app:late' }
    await rolledBackWithoutItsCaller(folder, deploy, () => swarm.endLate('watched'))
    await expect.poll(() => swarm.tasks('watched')).toEqual([expect.stringMatching(/^running app:v1/)])
  })

  it('brings the version before back on request', async () => {
    const { report, isError } = await call('rollback_deployment', { target: 'web' })
    expect(isError, JSON.stringify(report)).toBeFalsy()
    const last = await endOf<Report>(client, report.details.operation)
    expect(last, JSON.stringify(last)).toMatchObject({ status: 'completed' })
    expect(await swarm.tasks('web')).toEqual(serves(await idOf('app:v1')))
  })
})
