import { expect, onTestFinished, test } from 'vitest'
import { run as backups } from '../../src/cli/backups.ts'
import { openCatalogue } from '../../src/compose/backups.ts'
import { openDesk } from '../../src/compose/desk.ts'
import { loadConfig } from '../../src/config/load.ts'
import { databaseTarget, readPin } from '../../src/operations/backup/decision.ts'
import { certificate, id, newEntry } from '../operations/backup/certificates.ts'
import { aShell, HEAD } from './a-shell.ts'

function aShelf() {
  const shell = aShell()
  onTestFinished(shell.remove)
  const file = shell.write('operator.yaml', HEAD)
  const desk = openDesk(loadConfig(file, shell.io.env), { ...shell.io.env })
  onTestFinished(() => desk.books.close())
  const catalogue = openCatalogue(desk.books, desk.clock)
  for (const n of [1, 2]) {
    catalogue.add(newEntry(n))
    catalogue.update(id(n), { state: 'verified', certificate: certificate(n) })
  }
  return { shell, io: shell.io, desk, catalogue }
}

test('lists backups, and pins one with who and why until it is unpinned', async () => {
  const { shell, io, catalogue } = aShelf()
  expect(await backups(['pin', id(1), '--why', 'the audit of 2026'], io)).toBe(0)
  expect(catalogue.get(id(1))?.pin).toMatchObject({ why: 'the audit of 2026' })
  expect(await backups([], io)).toBe(0)
  expect(shell.out()).toMatch(new RegExp(`${id(1)}.*verified.*: the audit of 2026`))
  expect(await backups(['unpin', id(1)], io)).toBe(0)
  expect(catalogue.get(id(1))).not.toHaveProperty('pin')
  expect(catalogue.get(id(1))?.state).toBe('verified')
})

test('pins nothing without a reason, nothing that is not there, and nothing that somebody changes', async () => {
  const { shell, io, desk, catalogue } = aShelf()
  expect(await backups(['pin', id(1)], io)).toBe(2)
  expect(await backups(['pin', '../journal', '--why', 'x'], io)).not.toBe(0)
  expect(shell.err()).toContain('There is no backup ../journal.')
  catalogue.update(id(2), { state: 'deleted', end: { at: 1, why: 'old' } })
  expect(await backups(['pin', id(2), '--why', 'x'], io)).not.toBe(0)
  expect(shell.err()).toContain('any more')
  for (const target of [databaseTarget('main'), readPin(id(1))]) {
    const lease = desk.books.lease(target, { operation: 'op_1', actor: 'operator' })
    expect(await backups(['pin', id(1), '--why', 'x'], io)).not.toBe(0)
    lease.release()
  }
  expect(shell.err()).toContain('busy')
  expect(catalogue.get(id(1))).not.toHaveProperty('pin')
  expect(await backups(['pin', id(1), '--why', 'x'], io)).toBe(0)
})
