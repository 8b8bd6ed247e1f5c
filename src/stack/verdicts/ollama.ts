import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { OllamaLook } from '../../systems/ollama/port.ts'
import type { Judgement } from '../health.ts'

/** It lists its models, so it is up; expected ones that are missing, or no token in a deep look, are degraded. */
export function judgeOllama(service: ServiceOf<'ollama'>, look: OllamaLook): Judgement {
  const missing = service.models.filter((model) => !hasModel(look.models, model))
  const findings = [
    ...missing.map((model) => `the expected model ${model} is not there`),
    ...tokenFindings(look),
  ]
  const evidence = { asked: look.asked, answered: sayState(look) }
  if (findings.length === 0) return { status: 'healthy', evidence, findings }
  const hint = missing[0] === undefined ? {} : { hint: `fetch it: ollama pull ${missing[0]}` }
  return { status: 'degraded', evidence, findings, ...hint }
}

/** Without a tag Ollama means `latest`. A colon before the last slash is a registry's port. */
function hasModel(models: readonly string[], wanted: string): boolean {
  return models.some((model) => withTag(model) === withTag(wanted))
}

function withTag(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).includes(':') ? model : `${model}:latest`
}

function tokenFindings({ generated }: OllamaLook): string[] {
  if (generated?.outcome === 'busy')
    return [`alive, and too busy to answer: ${generated.model}: ${generated.answered}`]
  if (generated?.outcome === 'failed')
    return [`${generated.model} is loaded and does not generate: ${generated.answered}`]
  return []
}

function sayState({ latencyMs, models, loaded, generated }: OllamaLook): string {
  const inMemory = loaded.map(
    ({ name, bytes, vramBytes }) => `${name} ${gibi(bytes)} (${gibi(vramBytes)} on the GPU)`,
  )
  const memory = inMemory.length === 0 ? 'none loaded' : `loaded: ${inMemory.slice(0, 5).join(', ')}`
  const token =
    generated?.outcome === 'answered'
      ? `, one token of ${generated.model} in ${formatDuration(generated.ms)}`
      : ''
  const silent = generated?.outcome === 'nothing_loaded' ? ', no loaded model that could be tried' : ''
  return `${models.length} models in ${formatDuration(latencyMs)}, ${memory}${token}${silent}`
}

function gibi(bytes: number): string {
  return `${Number((bytes / 1_073_741_824).toFixed(1))} GB`
}
