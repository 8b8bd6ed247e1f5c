import { expect } from 'vitest'
import type { OpenclawLook, OpenclawTarget } from '../../src/systems/openclaw/port.ts'
import { probeContract, type World } from './probe.ts'

export function openclawContract(
  title: string,
  open: () => Promise<World<OpenclawTarget, OpenclawLook>>,
): void {
  probeContract(title, open, ['refused', 'auth', 'protocol', 'forbidden'], (look) => {
    expect(look.ready).toBe(true)
    expect(look.failing).toEqual([])
    expect(look.uptimeMs).toBe(12_345)
    expect(look.automations).toEqual({ counted: true, own: [{ name: 'Offer packaging', enabled: true }] })
  })
}
