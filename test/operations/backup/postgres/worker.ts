import { backupDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { Secret } from '../../../../src/core/secret.ts'
import { createVault } from '../../../../src/systems/vault/client.ts'

/** Dumps a database through its container, to be killed in the middle of it. */
const { url, empty, socket, into } = JSON.parse(process.env['DUMP'] ?? '{}') as Record<string, string>
const entry = {
  kind: 'postgres' as const,
  url: new Secret(url ?? ''),
  programs: empty ?? '',
  container: 'pg',
}
const parts = { vault: createVault(), clock: systemClock, env: {}, lockWaitMs: 600_000 }
const driver = backupDriver(entry, { ...parts, docker: { socket: socket ?? '' } })
await driver.dump(into ?? '', () => {}, new AbortController().signal)
