import { expect } from 'vitest'
import type { OllamaLook, OllamaTarget } from '../../src/systems/ollama/port.ts'
import { probeContract, type World } from './probe.ts'

export function ollamaContract(title: string, open: () => Promise<World<OllamaTarget, OllamaLook>>): void {
  probeContract(title, open, ['refused', 'auth', 'not_ready', 'protocol', 'forbidden'], (look) => {
    expect(look.models).toEqual(['llama3.2:latest', 'nomic-embed-text:latest'])
    expect(look.loaded).toEqual([{ name: 'llama3.2:latest', bytes: 2_000_000_000, vramBytes: 1_500_000_000 }])
    expect(look.generated).toBeUndefined()
  })
}
