import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { failureOf, refusedWithin } from './engine-failures.ts'
import type { Engine, ImageInfo, Json } from './engine-port.ts'
import { linesOf, unlessMissing } from './engine-read.ts'
import { type Ask, Late, type Transport } from './engine-request.ts'

type Images = Pick<Engine, 'image' | 'images' | 'pull' | 'tag' | 'untag'>

export function imagesOf(transport: Transport, socket: string, silenceMs: number): Images {
  const { json } = transport
  return {
    image: async (reference, signal) => {
      const path = ['images', reference, 'json']
      const ask: Ask = { method: 'GET', path, what: `inspection of image ${reference}` }
      return unlessMissing(async () => readImage((await json(ask, signal)) as InspectedImage))
    },
    images: async (repository, signal) => {
      const query = { filters: JSON.stringify({ reference: [repository, `${repository}/*`] }) }
      const path = ['images', 'json']
      const answer = await json({ method: 'GET', path, query, what: `list of images ${repository}` }, signal)
      return (answer as { Id: string; RepoTags: string[] | null; Created: number }[]).map((image) => ({
        id: image.Id,
        repoTags: (image.RepoTags ?? []).filter(
          (name) => name.startsWith(`${repository}:`) || name.startsWith(`${repository}/`),
        ),
      }))
    },
    pull: (reference, onProgress, signal) =>
      pull(transport, socket, silenceMs, reference, onProgress, signal),
    tag: async (imageId, repo, tag, signal) => {
      const path = ['images', imageId, 'tag']
      await json({ method: 'POST', path, query: { repo, tag }, what: `tag ${repo}:${tag}` }, signal)
    },
    untag: async (reference, signal) => {
      const query = { force: 'false', noprune: 'true' }
      const what = `removal of the image name ${reference}`
      const ask: Ask = { method: 'DELETE', path: ['images', reference], query, what }
      await unlessMissing(() => json(ask, signal))
    },
  }
}

interface InspectedImage {
  Id: string
  RepoTags?: string[] | null
  RepoDigests?: string[] | null
  Architecture?: string
  Os?: string
  Config?: Json | null
}

function readImage(answer: InspectedImage): ImageInfo {
  return {
    id: answer.Id,
    repoTags: answer.RepoTags ?? [],
    repoDigests: answer.RepoDigests ?? [],
    architecture: answer.Architecture ?? 'unknown',
    os: answer.Os ?? 'unknown',
    config: answer.Config ?? {},
  }
}

/** A pull has no length: it is given up when Docker says nothing for `silenceMs`. */
async function pull(
  { stream }: Transport,
  socket: string,
  silenceMs: number,
  reference: string,
  onProgress: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const ask: Ask = {
    method: 'POST',
    path: ['images', 'create'],
    query: fromImage(reference),
    what: `pull of ${reference}`,
    timeoutMs: silenceMs,
  }
  const silence = new AbortController()
  const either = AbortSignal.any([signal, silence.signal])
  const timer = setTimeout(() => silence.abort(new Late(silenceMs)), silenceMs)
  try {
    const body = await stream(ask, either)
    for await (const line of linesOf(body)) {
      timer.refresh()
      onProgress(progressOf(line, ask))
    }
    either.throwIfAborted()
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw failureOf(silence.signal.aborted ? silence.signal.reason : error, ask, socket)
  } finally {
    clearTimeout(timer)
    silence.abort()
  }
}

/** A reference without tag or digest would pull every tag there is. */
function fromImage(reference: string): Record<string, string> {
  const digest = reference.indexOf('@')
  if (digest > 0) return { fromImage: reference.slice(0, digest), tag: reference.slice(digest + 1) }
  const colon = reference.lastIndexOf(':')
  if (colon > reference.lastIndexOf('/')) {
    return { fromImage: reference.slice(0, colon), tag: reference.slice(colon + 1) }
  }
  return { fromImage: reference, tag: 'latest' }
}

/** Docker has answered 200 long before it knows: a failure is one line among the others. */
function progressOf(line: string, ask: Ask): string {
  let report: { error?: unknown; status?: unknown; id?: unknown; progress?: unknown }
  try {
    report = JSON.parse(line)
  } catch (cause) {
    throw new OperatorError('unavailable', `The ${ask.what} failed: Docker's answer cannot be read.`, {
      applied: 'unknown',
      cause,
    })
  }
  if (report.error !== undefined) throw refusedWithin(String(report.error), ask)
  return excerpt([report.id, report.status, report.progress].filter(Boolean).join(' '))
}
