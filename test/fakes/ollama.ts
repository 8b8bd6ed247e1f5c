import type { OllamaLook, OllamaProbe, OllamaTarget } from '../../src/systems/ollama/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A Ollama without a network; it satisfies OllamaProbe. */
export function createFakeOllama(): OllamaProbe & FakeProbe<OllamaTarget, OllamaLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
