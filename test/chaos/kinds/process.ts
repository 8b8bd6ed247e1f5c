import { readdirSync } from 'node:fs'
import type { Wanted } from '../../../src/operations/deploy/driver.ts'
import {
  type Behaviour,
  createWorld,
  leftovers,
  patient,
  processesOf,
  START,
  serving,
  type World,
} from '../../operations/deploy/process/world.ts'
import type { Case, Scene } from '../scene.ts'

/** Releases kept by The Operator itself: what it takes to come back is a folder, a link and a process. */
export function processCases(): Case[] {
  const swap = /^(releases\.point|supervisor\.(start|stop))$/
  const one = (behaviour: Behaviour, from: 'folder' | 'release') => (target: string) =>
    open(target, behaviour, from)
  return [
    { name: 'good, from a folder', ends: 'completed', swap, open: one('good', 'folder') },
    { name: 'good, a release that is there', ends: 'completed', swap, open: one('good', 'release') },
    { name: 'crashing', ends: 'rolled_back', swap, open: one('crashes', 'release') },
    { name: 'failing in the watch', ends: 'rolled_back', swap, open: one('ends when asked', 'release') },
    { name: 'never answering', ends: 'rolled_back', swap, open: one('hangs', 'release') },
  ]
}

async function open(target: string, behaviour: Behaviour, from: 'folder' | 'release'): Promise<Scene> {
  const world = await createWorld()
  await serving(world)
  const { dir } = world.deployment
  if (from === 'release') world.release('v2', behaviour)
  const wanted: Wanted =
    from === 'release'
      ? { by: 'version', version: 'v2' }
      : { by: 'file', file: world.source('v2', behaviour) }
  const fails = behaviour === 'ends when asked'
  return {
    yaml: `deployments: { ${target}: { kind: process, dir: ${dir}, start: ${JSON.stringify(START)},
  health: { http: ${world.url} }, drain: 1s, verify: ${behaviour === 'hangs' ? '10s' : '3m'},
  watch: ${fails ? '3m' : '1s'} } }
`,
    wanted,
    ...(fails && { spoil: () => end(world) }),
    serving: async () => (await world.answer()) ?? 'nobody',
    leftovers: () => left(world),
    remove: () => world.close(),
  }
}

async function end({ url }: World): Promise<void> {
  await fetch(new URL('/end', url), { headers: { connection: 'close' } })
}

async function left(world: World): Promise<string[]> {
  const { dir } = world.deployment
  const running = await world.ports.supervisor.look(patient())
  const current = await world.ports.releases.current()
  const version = await world.answer()
  const processes = processesOf(world)
  return [
    ...(processes.length === 1 ? [] : [`${processes.length} processes run: ${processes.join(', ')}`]),
    ...(running?.pid === processes[0] && !running?.stopping ? [] : ['another process is noted than runs']),
    // A version from a folder is named for it and its digest.
    ...(version !== undefined && current?.split('-')[0] === version
      ? []
      : [`current names ${current}, and ${version} answers`]),
    ...leftovers(world),
    ...readdirSync(dir).filter((name) => !KNOWN.includes(name)),
  ]
}

const KNOWN = ['releases', 'sources', 'current', 'process.log', '.process.json', '.deploy']
