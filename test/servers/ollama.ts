import type { ServerResponse } from 'node:http'
import { json, startWeb, type WebServer } from './web.ts'

/**
 * A protocol double of Ollama over real HTTP, written from its public API description (docs/api.md: `/api/tags`,
 * `/api/ps`, `/api/generate`). No model runs here, and it is no proof of the real server.
 */
export interface OllamaDouble extends WebServer {
  models: string[]
  /** Models in memory. */
  loaded: string[]
  /** What a question for a token meets. */
  generation: 'answers' | 'queue-full' | 'hangs' | 'fails'
}

export async function startOllamaDouble(): Promise<OllamaDouble> {
  const web = await startWeb((request, response) => {
    const path = request.url ?? ''
    if (path === '/api/tags')
      return json(response, 200, {
        models: double.models.map((name) => ({ name, model: name, size: 2_000_000_000 })),
      })
    if (path === '/api/ps') return json(response, 200, { models: double.loaded.map(inMemory) })
    if (path !== '/api/generate') return json(response, 404, { error: 'not found' })
    collect(request).then(
      ({ model }) => generate(double.generation, model, response),
      () => json(response, 400, { error: 'no JSON' }),
    )
  })
  const double: OllamaDouble = Object.assign(web, {
    models: ['llama3.2:latest', 'nomic-embed-text:latest'],
    loaded: ['llama3.2:latest'],
    generation: 'answers' as const,
  })
  return double
}

function generate(generation: OllamaDouble['generation'], model: string, response: ServerResponse): void {
  if (generation === 'hangs') return
  if (generation === 'queue-full') {
    json(response, 503, { error: 'server busy, please try again.  maximum pending requests exceeded' })
  } else if (generation === 'fails') {
    json(response, 500, { error: 'llama runner process has terminated' })
  } else if (model.startsWith('nomic')) {
    json(response, 400, { error: `"${model}" does not support generate` })
  } else {
    json(response, 200, { model, response: 'A', done: true, done_reason: 'length' })
  }
}

function inMemory(name: string): object {
  return {
    name,
    model: name,
    size: 2_000_000_000,
    size_vram: 1_500_000_000,
    expires_at: '2030-01-01T00:00:00Z',
  }
}

async function collect(request: AsyncIterable<Buffer>): Promise<{ model: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as { model: string }
}
