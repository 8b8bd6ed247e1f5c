import type { ChromaClient } from 'chromadb'
import { abandoned } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { baseOf, shownUrl } from '../http/address.ts'
import { guardedFetch, StatusError, statusFault } from '../http/fetch.ts'
import type { ChromaLook, ChromaProbe, ChromaTarget, ChromaWrongVersion } from './port.ts'

/** What a server says to a path of an API that it no longer has, or does not have yet. */
const NO_SUCH_API = new Set([404, 405, 410, 501])

export function createChromaProbe(): ChromaProbe {
  return { look }
}

async function look(target: ChromaTarget, signal: AbortSignal): Promise<ChromaLook> {
  const url = new URL(target.url.reveal())
  const asked = `Chroma heartbeat (API v2) at ${shownUrl(url)}`
  if (signal.aborted) throw abandoned(signal, asked)
  const ask = guardedFetch(asked, url, signal)
  const client = await createClient(url, ask)
  const start = performance.now()
  try {
    await heartbeat(client, asked)
    const latencyMs = performance.now() - start
    const version = excerpt(await client.version())
    const collections = target.deep === true ? { collections: await client.countCollections() } : {}
    return { asked, latencyMs, api: 'v2', version, ...collections }
  } catch (error) {
    if (error instanceof SyntaxError) throw new ProbeError('protocol', asked, 'an answer that is no JSON')
    if (!(error instanceof StatusError)) throw error
    if (!NO_SUCH_API.has(error.status)) throw statusFault(asked, error)
    return wrongVersion(url, ask, asked, error.status, start)
  }
}

/**
 * The npm client on our own fetch. It offers no option for one, so its generated API client is set directly:
 * the contract suite fails when a new version of the package moves it.
 */
export async function createClient(url: URL, ask: typeof fetch): Promise<ChromaClient> {
  const { ChromaClient } = await import('chromadb')
  const client = new ChromaClient({ tenant: 'default_tenant', database: 'default_database' })
  client['apiClient'].setConfig({ baseUrl: baseOf(url), fetch: ask })
  return client
}

async function heartbeat(client: ChromaClient, asked: string): Promise<void> {
  const beat: unknown = await client.heartbeat()
  if (typeof beat !== 'number') throw new ProbeError('protocol', asked, 'an answer, but no heartbeat in it')
}

/** Below 1.0 the version stands under v1; a server that dropped v2 says so with 410. Anything else is no Chroma. */
async function wrongVersion(
  url: URL,
  ask: typeof fetch,
  asked: string,
  v2Status: number,
  start: number,
): Promise<ChromaWrongVersion> {
  const old = await versionUnderV1(url, ask)
  const latencyMs = performance.now() - start
  if (old !== undefined) return { asked, latencyMs, api: 'v1', version: old, v2Status }
  if (v2Status === 410) return { asked, latencyMs, api: 'other', version: 'unknown', v2Status }
  throw new ProbeError('protocol', asked, `HTTP ${v2Status}, and no API v1 either: no Chroma answers there`)
}

async function versionUnderV1(url: URL, ask: typeof fetch): Promise<string | undefined> {
  try {
    const answer: unknown = await (await ask(`${baseOf(url)}/api/v1/version`)).json()
    return typeof answer === 'string' ? excerpt(answer) : undefined
  } catch (error) {
    if (error instanceof StatusError || error instanceof SyntaxError) return undefined
    throw error
  }
}
