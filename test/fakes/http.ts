import type { HttpLook, HttpProbe, HttpTarget } from '../../src/systems/http/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A web service without a network; it satisfies HttpProbe. */
export function createFakeHttp(): HttpProbe & FakeProbe<HttpTarget, HttpLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
