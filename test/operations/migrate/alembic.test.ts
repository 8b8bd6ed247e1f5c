import { expect, test } from 'vitest'
import {
  alembicCommand,
  parseCurrent,
  parseHistory,
  pending,
  targets,
} from '../../../src/operations/migrate/alembic.ts'

/** As alembic 1.8 prints it. */
const HISTORY = `Rev: ddd4 (head) (mergepoint)
Merges: bbb2, ccc3
Path: /srv/backend/mig/versions/ddd4.py

    merge

    Revision ID: ddd4
    Revises: bbb2, ccc3
    Create Date: 2026-01-01 00:00:00

Rev: bbb2
Parent: aaa1
Path: /srv/backend/mig/versions/bbb2.py

    second

    Revision ID: bbb2

Rev: ccc3
Parent: aaa1
Also depends on: bbb2
Path: /srv/backend/mig/versions/ccc3.py

    branch

Rev: aaa1 (branchpoint)
Parent: <base>
Branches into: bbb2, ccc3
Path: /srv/backend/mig/versions/aaa1.py

    first, with comma -> arrow

    Revision ID: aaa1
`

test('knows alembic however it is called', () => {
  for (const prefix of [
    ['alembic'],
    ['/srv/venv/bin/alembic', '-c', 'prod.ini'],
    ['poetry', 'run', 'alembic'],
    ['python3', '-m', 'alembic', '-x', 'tenant=a'],
    ['C:\\venv\\Scripts\\alembic.exe'],
  ]) {
    expect(alembicCommand([...prefix, 'upgrade', 'head'])).toEqual({ prefix, to: 'head' })
  }
  expect(alembicCommand(['alembic', 'upgrade', '--tag', 'a1b2'])).toEqual({ prefix: ['alembic'], to: 'a1b2' })
  for (const other of [
    ['npx', 'prisma', 'migrate', 'deploy'],
    ['flyway', 'migrate'],
    ['apt', 'upgrade', 'x'],
    ['alembic', 'downgrade', 'base'],
    [],
  ])
    expect(alembicCommand(other)).toBeUndefined()
})

test('reads where the database is', () => {
  expect(parseCurrent('')).toEqual([])
  expect(parseCurrent('ddd4 (head) (mergepoint)\n')).toEqual(['ddd4'])
  expect(parseCurrent('ccc3\nbbb2\n')).toEqual(['bbb2', 'ccc3'])
  expect(parseCurrent('Current revision(s) for x:\nRev: a (head)\n')).toEqual([])
})

test('reads the history with its branches, merges and dependencies', () => {
  const history = parseHistory(HISTORY)
  expect(history.map(({ id, after, isHead }) => [id, after, isHead])).toEqual([
    ['ddd4', ['bbb2', 'ccc3'], true],
    ['bbb2', ['aaa1'], false],
    ['ccc3', ['aaa1', 'bbb2'], false],
    ['aaa1', [], false],
  ])
  expect(history[3]).toMatchObject({
    message: 'first, with comma -> arrow',
    path: '/srv/backend/mig/versions/aaa1.py',
  })
})

test('tells which revisions an upgrade runs, each after those that it needs', () => {
  const history = parseHistory(HISTORY)
  const ids = (current: string[], to = 'head') => pending(history, current, to).map(({ id }) => id)
  expect(ids([])).toEqual(['aaa1', 'bbb2', 'ccc3', 'ddd4'])
  expect(ids(['bbb2'])).toEqual(['ccc3', 'ddd4'])
  expect(ids(['bbb2', 'ccc3'])).toEqual(['ddd4'])
  expect(ids(['ddd4'])).toEqual([])
  expect(ids([], 'bbb')).toEqual(['aaa1', 'bbb2'])
  expect(targets(history, 'heads')).toEqual(['ddd4'])
  expect(targets(history, 'nothing')).toEqual([])
})
