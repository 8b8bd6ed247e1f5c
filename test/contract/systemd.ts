import { expect } from 'vitest'
import type { SystemdLook } from '../../src/systems/process/port.ts'
import { probeContract, type World } from './probe.ts'

export function systemdContract(title: string, open: () => Promise<World<string, SystemdLook>>): void {
  probeContract(title, open, ['missing', 'no_way', 'protocol'], (look) => {
    expect(look).toMatchObject({
      id: 'reactor.service',
      load: 'loaded',
      active: 'active',
      sub: 'running',
      result: 'success',
      restarts: 0,
      mainPid: 812,
      exitStatus: 0,
    })
  })
}
