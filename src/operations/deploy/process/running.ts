import { networkInterfaces } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { Running } from '../../../systems/supervisor/port.ts'
import type { Parts } from './parts.ts'

/** The process as it is, and the release it really runs from; `version` is absent when that is none of ours. */
export interface Runs extends Running {
  version?: string
}

/** It was started with another command than this release is; false where either is not known. */
export function startedOtherwise(now: Running | undefined, start: readonly string[] | undefined): boolean {
  return start !== undefined && now?.start !== undefined && !isDeepStrictEqual(now.start, start)
}

export async function runs({ supervisor, releases }: Parts, signal: AbortSignal): Promise<Runs | undefined> {
  const running = await supervisor.look(signal)
  if (running === undefined) return undefined
  const version = running.release === undefined ? undefined : await releases.versionAt(running.release)
  return { ...running, ...(version !== undefined && { version }) }
}

/** Strangers on the port that the health URL names, when it is one of this machine's and ours has no other. */
export async function strangersOn(
  { health, listeners }: Parts,
  pid: number | undefined,
  signal: AbortSignal,
): Promise<{ port: string; by: readonly string[] }> {
  const port = health && localPort(health.http)
  const look = port === undefined ? undefined : await listeners.look(port, pid, signal)
  // One that listens elsewhere is reached through whoever holds this port: a proxy before it.
  const innocent = look === undefined || look.ours || look.elsewhere
  return { port: `127.0.0.1:${port}`, by: innocent ? [] : look.strangers }
}

function localPort(url: string): number | undefined {
  const { hostname, port, protocol } = new URL(url)
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  if (!isLocal(host)) return undefined
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

function isLocal(host: string): boolean {
  if (host === 'localhost' || host.startsWith('127.') || host === '0.0.0.0') return true
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return host === '::1' || own.some(({ address }) => address === host)
}
