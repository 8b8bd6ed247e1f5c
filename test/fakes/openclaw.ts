import type { OpenclawLook, OpenclawProbe, OpenclawTarget } from '../../src/systems/openclaw/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A gateway without a network; it satisfies OpenclawProbe. */
export function createFakeOpenclaw(): OpenclawProbe & FakeProbe<OpenclawTarget, OpenclawLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
