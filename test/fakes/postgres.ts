import type { PostgresLook, PostgresProbe, PostgresTarget } from '../../src/systems/postgres/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A PostgreSQL without a network; it satisfies PostgresProbe. */
export function createFakePostgres(): PostgresProbe & FakeProbe<PostgresTarget, PostgresLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
