import type { Pm2Look, Pm2Probe, SystemdLook, SystemdProbe } from '../../src/systems/process/port.ts'
import { createFakeProbe, type FakeProbe } from './probe.ts'

/** A pm2 without a daemon; it satisfies Pm2Probe. */
export function createFakePm2(): Pm2Probe & FakeProbe<string, Pm2Look> {
  return createFakeProbe((process) => process)
}

/** A systemd without a bus; it satisfies SystemdProbe. */
export function createFakeSystemd(): SystemdProbe & FakeProbe<string, SystemdLook> {
  return createFakeProbe((unit) => unit)
}
