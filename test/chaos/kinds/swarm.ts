import type { Verdict } from '../../../src/journal/deployments.ts'
import type { SwarmServer } from '../../servers/swarm.ts'
import type { Case, Scene } from '../scene.ts'
import { keptFaults, removeKept } from './kept.ts'

const signal = AbortSignal.timeout(24 * 3_600_000)

/** Services of one task each, so that it can be told which version serves. */
export function swarmCases(swarm: () => SwarmServer): Case[] {
  const swap = /^engine\.updateService$/
  const one = (image: string) => (target: string) => open(swarm(), target, image)
  return [
    { name: 'a good version', ends: 'completed', swap, open: one('app:v2') },
    {
      name: 'a version that fails in the watch',
      ends: 'rolled_back',
      dear: true,
      swap,
      open: one('app:late'),
    },
    { name: 'a version that is never healthy', ends: 'rolled_back', swap, open: one('app:sick') },
  ]
}

async function open(swarm: SwarmServer, target: string, image: string): Promise<Scene> {
  const { docker, engine } = swarm
  await swarm.service(target, 'app:v1', '--replicas', '1')
  return {
    yaml: `docker: { socket: ${docker.socket} }
deployments: { ${target}: { kind: swarm, service: ${target}, verify: 3m, watch: ${image === 'app:late' ? '3m' : '1s'} } }
`,
    wanted: { by: 'image', image },
    ...(image === 'app:late' && { spoil: () => swarm.endLate(target) }),
    serving: () => settled(swarm, target),
    leftovers: (id, verdict) => leftovers(swarm, target, id, verdict),
    remove: async () => {
      await swarm.remove(target)
      await removeKept(engine, target)
    },
  }
}

/** Tasks that Swarm has replaced get nobody's requests any more, and are stopped a moment later. */
async function settled(swarm: SwarmServer, target: string): Promise<string> {
  const until = Date.now() + STOPPED_WITHIN_MS
  for (;;) {
    const versions = await running(swarm, target)
    if (versions.length === 1 || Date.now() > until) return versions.join(' and ')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const STOPPED_WITHIN_MS = 150_000

/** The versions of the tasks that run, by the images of their containers. */
async function running({ engine }: SwarmServer, target: string): Promise<string[]> {
  const listed = await engine.containers([`com.docker.swarm.service.name=${target}`], signal)
  const names = new Map<string | undefined, string>()
  for (const version of ['v1', 'v2', 'sick', 'late'])
    names.set((await engine.image(`app:${version}`, signal))?.id, version)
  return listed.filter(({ state }) => state === 'running').map(({ imageId }) => names.get(imageId) ?? imageId)
}

async function leftovers(
  swarm: SwarmServer,
  target: string,
  id: string | undefined,
  verdict: Verdict | undefined,
): Promise<string[]> {
  const service = await swarm.engine.service(target, signal)
  const labels = Object.keys((service?.spec['Labels'] ?? {}) as object)
  const marked = labels.filter((label) => label.startsWith('operator.'))
  return [
    ...(verdict === 'completed' || marked.length === 0 ? [] : [`the service has labels of ours: ${marked}`]),
    ...(await keptFaults(swarm.engine, target, id, verdict)),
  ]
}
