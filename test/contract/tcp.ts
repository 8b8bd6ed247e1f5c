import { expect } from 'vitest'
import type { TcpLook, TcpTarget } from '../../src/systems/tcp/port.ts'
import { probeContract, type World } from './probe.ts'

export function tcpContract(title: string, open: () => Promise<World<TcpTarget, TcpLook>>): void {
  probeContract(title, open, ['refused', 'forbidden'], (look) => {
    expect(look.answer).toContain('220 ready')
  })
}
