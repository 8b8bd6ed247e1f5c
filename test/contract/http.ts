import { expect } from 'vitest'
import type { HttpLook, HttpTarget } from '../../src/systems/http/port.ts'
import { probeContract, type World } from './probe.ts'

export function httpContract(title: string, open: () => Promise<World<HttpTarget, HttpLook>>): void {
  probeContract(title, open, ['refused', 'protocol', 'forbidden'], (look) => {
    expect(look.status).toBe(200)
    expect(look.contentType).toBe('application/json')
    expect(look.location).toBeUndefined()
  })
}
