import type { ChromaClient, Collection } from 'chromadb'
import { abandoned } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import type { RecordCount } from '../../core/record-count.ts'
import { shownUrl } from '../http/address.ts'
import { guardedFetch, StatusError, statusFault } from '../http/fetch.ts'
import { createClient } from './client.ts'
import type { ChromaCollection, ChromaRecords } from './port.ts'

const PAGE = 1_000
/** Chroma sorts nothing: the newest is looked for among so many that were added last. */
const MOST = 20_000

export function createChromaRecords(): ChromaRecords {
  return { count }
}

async function count(of: ChromaCollection, signal: AbortSignal): Promise<RecordCount> {
  const url = new URL(of.url.reveal())
  const asked = `records of the collection ${of.collection} at ${shownUrl(url)}`
  if (signal.aborted) throw abandoned(signal, asked)
  const client = await createClient(url, guardedFetch(asked, url, signal))
  try {
    const collection = await open(client, of.collection)
    const records = await collection.count()
    const newest = of.newest === undefined ? undefined : await newestOf(collection, records, of.newest)
    return newest === undefined ? { count: records } : { count: records, newest }
  } catch (error) {
    throw explained(asked, error)
  }
}

/** Nothing is embedded here, so no model for it is looked for. */
function open(client: ChromaClient, name: string): Promise<Collection> {
  const embeddingFunction = { name: 'none', generate: async () => [] }
  return client.getCollection({ name, embeddingFunction })
}

async function newestOf(collection: Collection, count: number, field: string): Promise<string | undefined> {
  let newest: string | number | undefined
  for (let offset = Math.max(0, count - MOST); offset < count; offset += PAGE) {
    const { metadatas } = await collection.get({ include: ['metadatas'], limit: PAGE, offset })
    for (const metadata of metadatas) newest = later(newest, metadata?.[field])
  }
  return newest === undefined ? undefined : String(newest).slice(0, 100)
}

/** Numbers by size, texts (ISO dates) by their letters; a number counts before a text. */
function later(best: string | number | undefined, value: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return best
  if (best === undefined) return value
  if (typeof best !== typeof value) return typeof best === 'number' ? best : value
  return value > best ? value : best
}

function explained(asked: string, error: unknown): unknown {
  if (error instanceof SyntaxError) return new ProbeError('protocol', asked, 'an answer that is no JSON')
  if (error instanceof StatusError)
    return error.status === 404
      ? new ProbeError('missing', asked, 'there is no such collection')
      : statusFault(asked, error)
  if (error instanceof Error && error.name.startsWith('Chroma'))
    return /NotFound/.test(error.name)
      ? new ProbeError('missing', asked, 'there is no such collection')
      : new ProbeError('protocol', asked, excerpt(error.message))
  return error
}
