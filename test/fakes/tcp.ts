import type { TcpLook, TcpProbe, TcpTarget } from '../../src/systems/tcp/port.ts'
import { createFakeProbe, type FakeProbe } from './probe.ts'

/** A TCP service without a network; it satisfies TcpProbe. */
export function createFakeTcp(): TcpProbe & FakeProbe<TcpTarget, TcpLook> {
  return createFakeProbe(({ host, port }) => `${host}:${port}`)
}
