import type { Ollama } from 'ollama'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { baseOf, shownUrl } from '../http/address.ts'
import { guardedFetch, StatusError } from '../http/fetch.ts'
import type { OllamaGeneration, OllamaLook, OllamaProbe, OllamaTarget } from './port.ts'

/** One token of a loaded model comes well within this; a longer wait means a queue in front of it. Milliseconds. */
const TOKEN_BUDGET = 4_000

export function createOllamaProbe(): OllamaProbe {
  return { look }
}

async function look(target: OllamaTarget, signal: AbortSignal): Promise<OllamaLook> {
  signal.throwIfAborted()
  const url = new URL(target.url.reveal())
  const asked = `Ollama's models and loaded models at ${shownUrl(url)}`
  const { Ollama } = await import('ollama')
  const client = new Ollama({ host: baseOf(url), fetch: guardedFetch(asked, url, signal) })
  const start = performance.now()
  try {
    const models = names(await client.list(), asked)
    const latencyMs = performance.now() - start
    const loaded = inMemory(await client.ps(), asked)
    if (target.deep !== true) return { asked, latencyMs, models, loaded }
    const budget = AbortSignal.any([signal, AbortSignal.timeout(TOKEN_BUDGET)])
    const speaker = new Ollama({ host: baseOf(url), fetch: guardedFetch(asked, url, budget) })
    const generated = await firstThatSpeaks(
      speaker,
      loaded.map(({ name }) => name),
      signal,
    )
    return { asked, latencyMs, models, loaded, generated }
  } catch (error) {
    throw explained(asked, error)
  }
}

function names(answer: { models?: { name?: unknown }[] } | null, asked: string): string[] {
  if (!Array.isArray(answer?.models))
    throw new ProbeError('protocol', asked, 'an answer, but no list of models in it')
  return answer.models.map(({ name }) => excerpt(String(name)))
}

type Running = { models?: { name?: unknown; size?: unknown; size_vram?: unknown }[] } | null

function inMemory(answer: Running, asked: string): OllamaLook['loaded'] {
  if (!Array.isArray(answer?.models))
    throw new ProbeError('protocol', asked, 'an answer, but no list of loaded models in it')
  return answer.models.map(({ name, size, size_vram }) => ({
    name: excerpt(String(name)),
    bytes: Number(size) || 0,
    vramBytes: Number(size_vram) || 0,
  }))
}

/** Embedding models cannot generate; the first one that can decides. */
async function firstThatSpeaks(
  client: Ollama,
  loaded: string[],
  signal: AbortSignal,
): Promise<OllamaGeneration> {
  for (const model of loaded) {
    const outcome = await oneToken(client, model, signal)
    if (outcome) return outcome
  }
  return { outcome: 'nothing_loaded' }
}

async function oneToken(
  client: Ollama,
  model: string,
  signal: AbortSignal,
): Promise<OllamaGeneration | undefined> {
  const start = performance.now()
  try {
    await client.generate({ model, prompt: 'Hi', stream: false, options: { num_predict: 1 } })
    return { outcome: 'answered', model, ms: performance.now() - start }
  } catch (error) {
    if (signal.aborted) throw error
    return unanswered(model, error)
  }
}

/** Undefined when the model cannot generate at all. Foreign errors are passed on. */
function unanswered(model: string, error: unknown): OllamaGeneration | undefined {
  if (error instanceof ProbeError && error.fault === 'timeout') {
    return { outcome: 'busy', model, answered: `no token within ${TOKEN_BUDGET / 1_000} s` }
  }
  if (!(error instanceof StatusError)) throw error
  const answered = `HTTP ${error.status} ${excerpt(error.text)}`
  if (error.status === 503 || error.status === 429) return { outcome: 'busy', model, answered }
  if (error.status === 400 && /does not support generate/i.test(error.text)) return undefined
  return { outcome: 'failed', model, answered }
}

function explained(asked: string, error: unknown): unknown {
  if (error instanceof SyntaxError) return new ProbeError('protocol', asked, 'an answer that is no JSON')
  if (!(error instanceof StatusError)) return error
  const answered = `HTTP ${error.status} ${excerpt(error.text)}`.trim()
  if (error.status === 401 || error.status === 403) return new ProbeError('auth', asked, answered)
  return new ProbeError(
    error.status === 503 || error.status === 429 ? 'not_ready' : 'protocol',
    asked,
    answered,
  )
}
