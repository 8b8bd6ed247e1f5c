import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/core/clock.ts'
import { createDockerSwarm } from '../../src/operations/scale/docker.ts'
import { fleetContract } from '../contract/fleet.ts'
import type { Peer } from '../mcp/clients.ts'
import { findDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { type SwarmServer, startSwarm } from '../servers/swarm.ts'
import { aFolder, EMERGENCY, endOf, type Folder, GREEN, HEAD, WARN } from './a-stack.ts'

interface Report {
  status?: string
  task_id: string
  blockers: string[]
  actions_taken: { action: string; rollback_command?: string }[]
  details: { capacity_after?: number; capacity_before?: number }
}

const signal = new AbortController().signal

whenAvailable('docker', findDocker())('a service on a real Swarm', { timeout: 300_000 }, () => {
  let swarm: SwarmServer
  let folder: Folder
  let peer: Peer

  beforeAll(async () => {
    swarm = await startSwarm()
    await Promise.all(
      [['web', '2'] as const, ['other', '1'] as const].map(([name, replicas]) =>
        swarm.service(name, 'app:v1', '--replicas', replicas, '--env', 'DB_PASSWORD=hunter2-of-the-service'),
      ),
    )
    folder = aFolder('')
    await client(GREEN)
  }, 600_000)
  afterAll(async () => {
    await peer?.close()
    await swarm?.docker.stop()
    folder?.remove()
  })

  fleetContract('keeps the contract of fleets', async () => ({
    fleet: createDockerSwarm({ service: 'other', engine: swarm.engine, clock: systemClock }),
    foreign: async (level) =>
      void (await swarm.docker.docker('service', 'scale', '--detach', `other=${level}`)),
    close: async () => undefined,
  }))

  async function client(guard: string) {
    writeFileSync(
      join(folder.dir, 'operator.yaml'),
      `${HEAD}${guard}docker: { socket: ${swarm.docker.socket} }
swarms:
  web: { kind: docker, service: web, min: 1, max: 6, step: 2, deadline: 4m }
  heavy: { kind: docker, service: other, max: 6, memory_per_agent: ${2 ** 49} }
  stuck: { kind: docker, service: stuck, max: 6, step: 6, deadline: 2s }
  ghost: { kind: docker, service: ghost, max: 6 }
`,
    )
    await peer?.close()
    peer = await folder.connect()
  }
  const call = async (name: string, target: number | 'auto') => {
    const { structuredContent } = await peer.call('scale_swarm', { swarm: name, target })
    return structuredContent as unknown as Report
  }
  const scaled = async (name: string, target: number | 'auto') => {
    const report = await call(name, target)
    const last = report.status === undefined ? await endOf<Report>(peer, report.task_id) : report
    expect(JSON.stringify(last)).not.toContain('hunter2-of-the-service')
    return last
  }
  const running = async (name = 'web') =>
    (await swarm.tasks(name)).filter((task) => task.startsWith('running')).length

  it('goes up until its tasks run, and leads back by the command of its report', async () => {
    const up = await scaled('web', 5)
    expect(up, JSON.stringify(up)).toMatchObject({
      ...{ status: 'completed', details: { capacity_before: 2, capacity_after: 5 } },
    })
    expect(await running()).toBe(5)
    const undo = up.actions_taken.find(({ action }) => action === 'scale')?.rollback_command
    expect(undo).toBe(`operator call scale_swarm --json '{"swarm":"web","target":2}'`)
    const spec = JSON.stringify((await swarm.engine.service('web', signal))?.spec)
    expect(spec).toContain('hunter2-of-the-service')
  })

  it('goes down above NORMAL, and up no more', async () => {
    await client(WARN)
    expect((await scaled('web', 6)).blockers.join()).toMatch(/guard-green/)
    const down = await scaled('web', 2)
    expect(down, JSON.stringify(down)).toMatchObject({ status: 'completed', details: { capacity_after: 2 } })
    await vi.waitFor(async () => expect(await running()).toBe(2), { timeout: 120_000 })
    await client(GREEN)
  })

  it('has no replicas in an emergency, which earns it no money, and those that it had after that', async () => {
    await client(EMERGENCY)
    const paused = await scaled('web', 'auto')
    expect(paused, JSON.stringify(paused)).toMatchObject({
      status: 'completed',
      details: { capacity_after: 0 },
    })
    await client(GREEN)
    const back = await scaled('web', 'auto')
    expect(back, JSON.stringify(back)).toMatchObject({ status: 'completed', details: { capacity_after: 2 } })
    expect(await running()).toBe(2)
  })

  it('refuses what is above its ceiling, above the memory of its nodes, and a service that is not there', async () => {
    expect((await scaled('web', 7)).blockers.join()).toMatch(/ceiling/)
    expect((await scaled('heavy', 3)).blockers.join()).toMatch(/ceiling of 0/)
    expect((await scaled('ghost', 3)).blockers.join()).toMatch(/no Swarm service "ghost"/)
    expect(await running()).toBe(2)
  })

  it('says whose tasks do not come, in the words of Docker, and leaves what is there', async () => {
    const place = ['--constraint', 'node.labels.nowhere==1', '--detach', '--replicas', '0']
    await swarm.docker.docker(
      'service',
      'create',
      '--name',
      'stuck',
      '--endpoint-mode',
      'dnsrr',
      ...place,
      'app:v1',
    )
    const stuck = await scaled('stuck', 3)
    expect(stuck.status).toBe('blocked')
    expect(stuck.blockers.join()).toMatch(/0 of 3 are live.*no suitable node/)
    // Swarm would take the version that is being tried for the one before.
    await swarm.docker.docker('service', 'update', '--detach', '--env-add', 'A=1', 'stuck')
    const during = await scaled('stuck', 0)
    expect(during.blockers.join()).toMatch(/the service stuck is being updated/)
    const service = await swarm.engine.service('stuck', signal)
    expect(service?.spec).toMatchObject({ Mode: { Replicated: { Replicas: 3 } } })
    await swarm.remove('stuck')
  })
})
