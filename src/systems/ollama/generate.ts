import type { Ollama } from 'ollama'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { StatusError } from '../http/fetch.ts'
import type { OllamaGeneration } from './port.ts'

/**
 * One token from the first loaded model that can generate; embedding models cannot. Rejects only when `signal`, the
 * look's own, aborts: a server that lists its models is up, whatever becomes of the token.
 */
export async function firstThatSpeaks(
  client: Ollama,
  loaded: readonly string[],
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

/** Undefined when the model cannot generate at all. */
function unanswered(model: string, error: unknown): OllamaGeneration | undefined {
  if (error instanceof StatusError) return refused(model, error)
  if (error instanceof SyntaxError) return { outcome: 'failed', model, answered: 'an answer that is no JSON' }
  if (!(error instanceof ProbeError)) throw error
  if (error.fault !== 'timeout') return { outcome: 'failed', model, answered: error.answered }
  return { outcome: 'busy', model, answered: 'no token within the time left for it' }
}

function refused(model: string, { status, text }: StatusError): OllamaGeneration | undefined {
  if (status === 400 && /does not support generate/i.test(text)) return undefined
  const outcome = status === 503 || status === 429 ? 'busy' : 'failed'
  return { outcome, model, answered: `HTTP ${status} ${excerpt(text)}` }
}
