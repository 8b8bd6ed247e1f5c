import type { ChromaLook, ChromaProbe, ChromaTarget } from '../../src/systems/chroma/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A Chroma without a network; it satisfies ChromaProbe. */
export function createFakeChroma(): ChromaProbe & FakeProbe<ChromaTarget, ChromaLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
