import { OperatorError } from '../../src/core/errors.ts'
import type { Releases } from '../../src/systems/releases/port.ts'

/** Release folders in memory. A source is any text: its content is itself, its name what stands before a colon. */
export function createFakeReleases({ dir = '/srv/fake' } = {}): Releases & { sources: Set<string> } {
  const sources = new Set<string>()
  const folders = new Map<string, { digest: string; at: number }>()
  const marks = new Map<string, string>()
  let link: string | undefined
  let at = 0
  const there = (version: string) => {
    const found = folders.get(named(version))
    if (found) return found
    throw new OperatorError('not_found', `There is no release ${version}.`)
  }
  const source = (from: string) => {
    if (sources.has(from)) return from
    throw new OperatorError('not_found', `There is no ${from}.`)
  }
  return {
    sources,
    list: async () => [...folders].sort(([, a], [, b]) => b.at - a.at).map(([name]) => name),
    current: async () => link,
    versionAt: async (path) =>
      [...folders.keys()].find((name) => `${path}/`.startsWith(`${dir}/releases/${name}/`)),
    identify: async (from) => {
      const hex = Buffer.from(source(from)).toString('hex')
      return { name: `${from.split(':')[0]}-${hex.slice(-12)}`, digest: `sha256:${hex}` }
    },
    digest: async (version) => there(version).digest,
    pin: async (version) => void there(version),
    add: async (version, from, signal) => {
      signal.throwIfAborted()
      if (folders.has(named(version))) throw new OperatorError('busy', `There is a release ${version}.`)
      at += 1
      folders.set(version, { digest: `sha256:${Buffer.from(source(from)).toString('hex')}`, at })
    },
    point: async (version) => {
      there(version)
      link = version
    },
    unpoint: async () => {
      link = undefined
    },
    remove: async (version) => {
      if (link === version) throw new OperatorError('busy', `${version} is in use.`)
      folders.delete(named(version))
      marks.delete(version)
    },
    claim: async () => undefined,
    claimed: async () => undefined,
    unclaim: async () => undefined,
    retire: async (version, change) => {
      marks.set(named(version), change)
    },
    retired: async () =>
      [...marks]
        .map(([version, change]) => ({ version, change }))
        .sort((a, b) => (a.change < b.change ? 1 : -1)),
  }
}

function named(version: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.+-]*$/.test(version)) return version
  throw new OperatorError('invalid_input', `${version} cannot be the name of a release.`)
}
