import { excerpt } from '../../core/look.ts'
import type { Listeners, PortLook } from './port.ts'
import { allPids, argvOf, kinOf, listening, socketsOf } from './proc.ts'

/** Linux's own tables, without a fork: well under a millisecond while nobody but ours holds the port. */
export function createListeners(): Listeners {
  return {
    async look(port, pid, signal) {
      signal.throwIfAborted()
      const sockets = listening()
      return sockets && lookAt(port, pid, sockets)
    },
  }
}

function lookAt(port: number, pid: number | undefined, sockets: ReadonlyMap<string, number>): PortLook {
  const own = new Set(pid === undefined ? [] : familyOf(pid).flatMap(socketsOf))
  const held = [...sockets].filter(([, at]) => at === port).map(([inode]) => inode)
  const foreign = held.filter((inode) => !own.has(inode))
  return {
    ours: foreign.length < held.length,
    strangers: foreign.length === 0 ? [] : holdersOf(new Set(foreign)),
    elsewhere: [...own].some((inode) => sockets.has(inode) && sockets.get(inode) !== port),
  }
}

/** A process, all that it started, and in pm2's cluster mode the daemon, which listens for its processes. */
function familyOf(pid: number): number[] {
  const kin = new Map(allPids().map((one) => [one, kinOf(one)?.parent]))
  const family = new Set([pid])
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const [one, parent] of kin) if (parent !== undefined && family.has(parent)) family.add(one)
  }
  const parent = kin.get(pid)
  if (parent !== undefined && argvOf(parent)[0]?.includes('God Daemon')) family.add(parent)
  return [...family]
}

function holdersOf(inodes: ReadonlySet<string>): string[] {
  const holders = allPids().filter((pid) => socketsOf(pid).some((inode) => inodes.has(inode)))
  if (holders.length === 0) return ['a process that this user may not see']
  return holders.map((pid) => `pid ${pid} (${excerpt(argvOf(pid)[0] ?? '') || 'unknown'})`)
}
