import { describe, expect, test } from 'vitest'
import type { WorkVerdict } from '../../../src/journal/works.ts'
import type { DeployNotes } from '../../../src/operations/deploy/book.ts'
import type { DeployDatabase } from '../../../src/operations/deploy/database.ts'
import { deployReport } from '../../../src/operations/deploy/report.ts'
import { type Deploy, resumeDeploy, runDeploy } from '../../../src/operations/deploy/run.ts'
import type { State } from '../../../src/operations/migrate/outcome.ts'
import { aDeploy, aWorld, failed, unavailable, V1, V2, type World } from './a-deploy.ts'

const column = (name: string) => JSON.stringify(['column', 'note', '1', name, 'text', 'false', null, '', ''])
const state = (...columns: string[]): State => ({
  schemaHash: columns.join(),
  revision: `r${columns.length}`,
  lines: columns.map(column),
})
const BEFORE = state('text')

/** A deploy with a database; `does` is how its migration ends, and what it tells the book meanwhile. */
function migrating(
  world: World,
  {
    verdict = 'completed' as WorkVerdict,
    told = {},
    ...more
  }: { verdict?: WorkVerdict; told?: object } & Partial<DeployDatabase>,
  overrides: Partial<Deploy> = {},
) {
  const made = aDeploy(world, overrides)
  const freed: string[] = []
  const database: DeployDatabase = {
    name: 'main',
    schema: async () => BEFORE,
    async migrate(link) {
      world.calls.push('migrate' as never)
      link('ba_1')
      made.deploy.book.migration({
        database: 'main',
        step: 'checking',
        backup: 'ba_1',
        applied: 'all',
        ...told,
      })
      return verdict
    },
    wayBack: async () => ({ backup: 'ba_1', rows_lost: 3 }),
    release: () => void freed.push('main'),
    ...more,
  }
  return { ...made, freed, deploy: { ...made.deploy, database } }
}

const notesOf = ({ report }: { report: unknown }) => report as DeployNotes
const unsafe = {
  old_code_safe: false,
  old_code: 'Code for the old schema may fail: column note text is gone.',
}

describe('a deploy of what migrates a database', () => {
  test('keeps the schema beside the way back, migrates, links the backup, and only then applies', async () => {
    const world = aWorld()
    const { deploy, page, disk, freed } = migrating(world, {})
    await runDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(world.calls.slice(0, 4)).toEqual(['fetch', 'save', 'migrate', 'apply'])
    expect(
      notesOf(page)
        .phases.map(({ phase }) => phase)
        .slice(1, 4),
    ).toEqual(['saving', 'migrating', 'applying'])
    expect(disk.change?.migration).toEqual({ database: 'main', before: BEFORE, backup: 'ba_1' })
    expect(freed).toEqual(['main'])
  })

  test.each([
    ['failed', 'failed', { applied: 'nothing' }],
    ['needs_human', 'needs_human', { applied: 'part' }],
    ['unproved', 'needs_human', {}],
  ] as const)('never applies when its migration ends as %s', async (verdict, ends, told) => {
    const world = aWorld()
    const { deploy, page, freed } = migrating(world, { verdict, told })
    await runDeploy(deploy)
    expect(page.verdict).toBe(ends)
    expect(world.calls).not.toContain('apply')
    expect(world.running).toBe(V1.id)
    expect(freed).toEqual(['main'])
    expect(deployReport(page, [], 'op_1').notes).toContain('runs on')
    expect(deployReport(page, [], 'op_1').notes).not.toContain('could not be brought back')
  })

  test('does not begin when the schema cannot be looked at', async () => {
    const world = aWorld()
    const { deploy, page } = migrating(world, { schema: async () => Promise.reject(unavailable()) })
    await runDeploy(deploy)
    expect(page.verdict).toBe('failed')
    expect(world.calls).not.toContain('migrate')
  })

  test('does not migrate for a version that runs already', async () => {
    const world = { ...aWorld(), running: V2.id }
    const { deploy, page } = migrating(world, {})
    await runDeploy(deploy)
    expect(page.verdict).toBe('unchanged')
    expect(world.calls).not.toContain('migrate')
  })

  test.each([
    [{ old_code_safe: true, old_code: 'It finds all.' }, 'is safe with it', undefined],
    [unsafe, 'is not safe with it', { backup: 'ba_1', rows_lost: 3 }],
    [{}, 'It is the same as before for code', undefined],
  ])('and fails after it says whether the old code is safe: %j', async (told, says, way_back) => {
    const world = { ...aWorld(), broken: { apply: [failed()] } }
    const { deploy, page } = migrating(world, { told })
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
    const { notes, details } = deployReport(page, [], 'op_1')
    expect([...notesOf(page).blockers, notes].join('\n')).toContain(says)
    expect(details.migration?.['way_back']).toEqual(way_back)
  })

  test('and cannot come back says it too', async () => {
    const world = { ...aWorld(), broken: { apply: [failed()], restore: [failed('Its image is gone.')] } }
    const { deploy, page } = migrating(world, { told: unsafe })
    await runDeploy(deploy)
    expect(page.verdict).toBe('needs_human')
    expect(notesOf(page).blockers.join('\n')).toContain('is not safe with it')
  })
})

describe('after the death of its worker a deploy that was migrating', () => {
  const died = (verdict: WorkVerdict, { gone = false } = {}) => {
    const world = aWorld()
    const made = migrating(world, { verdict })
    const migration = { database: 'main', before: BEFORE }
    made.disk.change = {
      id: 'op_1',
      target: 'web',
      from: V1,
      to: V2,
      verifyMs: 10_000,
      saved: V1.id,
      plan: null,
      migration,
    }
    Object.assign(made.page, { phase: 'migrating', to: V2 })
    const { database, ...without } = made.deploy
    return { world, ...made, deploy: gone ? without : { ...without, database } }
  }

  test('goes on when the migration is through', async () => {
    const { world, deploy, page, disk } = died('completed')
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(world.calls.slice(0, 2)).toEqual(['migrate', 'apply'])
    expect(disk.change?.migration?.backup).toBe('ba_1')
  })

  test('ends without touching what runs when it is not', async () => {
    const { world, deploy, page } = died('needs_human')
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('needs_human')
    expect(world.calls).not.toContain('apply')
    expect(world.running).toBe(V1.id)
  })

  test('is a person’s when its database is not in the configuration any more', async () => {
    const { world, deploy, page } = died('completed', { gone: true })
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('needs_human')
    expect(world.calls).not.toContain('apply')
  })
})

describe('a version that comes back on request', () => {
  const back = (more: Partial<DeployDatabase>) => {
    const world = aWorld()
    const made = migrating(world, more)
    const { migrate: _, ...database } = made.deploy.database
    return { world, ...made, deploy: { ...made.deploy, database } }
  }

  test.each([
    ['the same schema', BEFORE, 'is the one that this version ran with'],
    ['a schema with more', state('text', 'done'), 'Going back to this code is safe with it'],
    ['a schema with less', state(), 'is not safe with it; backup ba_0 has its schema'],
  ])('is told that it meets %s', async (_what, now, says) => {
    const ranWith = { database: 'main', before: BEFORE, backup: 'ba_0' }
    const { world, deploy, page } = back({ schema: async () => now, ranWith })
    await runDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(notesOf(page).notes.join('\n')).toContain(says)
    expect(world.calls).not.toContain('migrate')
  })

  test('is not stopped by a database that cannot be asked', async () => {
    const { deploy, page } = back({ schema: async () => Promise.reject(unavailable()) })
    await runDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(notesOf(page).notes.join('\n')).toContain('could not be looked at')
  })
})
