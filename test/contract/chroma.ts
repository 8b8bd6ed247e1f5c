import { expect } from 'vitest'
import type { ChromaLook, ChromaTarget } from '../../src/systems/chroma/port.ts'
import { probeContract, type World } from './probe.ts'

export function chromaContract(title: string, open: () => Promise<World<ChromaTarget, ChromaLook>>): void {
  probeContract(title, open, ['refused', 'auth', 'not_ready', 'protocol', 'forbidden'], (look) => {
    expect(look.api).toBe('v2')
    expect(look.version).toMatch(/^\d+\./)
  })
}
