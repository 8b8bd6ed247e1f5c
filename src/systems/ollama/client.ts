import { abandoned } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { baseOf, shownUrl } from '../http/address.ts'
import { guardedFetch, StatusError, statusFault } from '../http/fetch.ts'
import { firstThatSpeaks } from './generate.ts'
import type { OllamaLook, OllamaProbe, OllamaTarget } from './port.ts'

/** One token of a loaded model comes well within this; a longer wait means a queue in front of it. Milliseconds. */
const TOKEN_BUDGET = 4_000

/** The deadline when the target names none, and what is kept of it for the way back. Milliseconds. */
const DEADLINE = 10_000
const MARGIN = 250

export function createOllamaProbe(): OllamaProbe {
  return { look }
}

async function look(target: OllamaTarget, signal: AbortSignal): Promise<OllamaLook> {
  const url = new URL(target.url.reveal())
  const asked = `Ollama's models and loaded models at ${shownUrl(url)}`
  if (signal.aborted) throw abandoned(signal, asked)
  const { Ollama } = await import('ollama')
  const client = (until: AbortSignal) =>
    new Ollama({ host: baseOf(url), fetch: guardedFetch(asked, url, until) })
  const start = performance.now()
  try {
    const models = names(await client(signal).list(), asked)
    const latencyMs = performance.now() - start
    const loaded = inMemory(await client(signal).ps(), asked)
    const facts = { asked, latencyMs, models, loaded }
    if (target.deep !== true) return facts
    const budget = tokenBudget(target, performance.now() - start)
    const speaker = client(AbortSignal.any([signal, AbortSignal.timeout(budget)]))
    const generated = await firstThatSpeaks(
      speaker,
      loaded.map(({ name }) => name),
      signal,
    )
    return { ...facts, generated }
  } catch (error) {
    throw explained(asked, error)
  }
}

function tokenBudget({ timeout = DEADLINE }: OllamaTarget, spent: number): number {
  return Math.max(1, Math.floor(Math.min(TOKEN_BUDGET, timeout - MARGIN - spent)))
}

function names(answer: { models?: { name?: unknown }[] } | null, asked: string): string[] {
  if (!Array.isArray(answer?.models)) throw noList(asked, 'models')
  return answer.models.map(({ name }) => excerpt(String(name)))
}

type Running = { models?: { name?: unknown; size?: unknown; size_vram?: unknown }[] } | null

function inMemory(answer: Running, asked: string): OllamaLook['loaded'] {
  if (!Array.isArray(answer?.models)) throw noList(asked, 'loaded models')
  return answer.models.map(({ name, size, size_vram }) => ({
    name: excerpt(String(name)),
    bytes: Number(size) || 0,
    vramBytes: Number(size_vram) || 0,
  }))
}

function noList(asked: string, what: string): ProbeError {
  return new ProbeError('protocol', asked, `an answer, but no list of ${what} in it`)
}

function explained(asked: string, error: unknown): unknown {
  if (error instanceof SyntaxError) return new ProbeError('protocol', asked, 'an answer that is no JSON')
  return error instanceof StatusError ? statusFault(asked, error) : error
}
