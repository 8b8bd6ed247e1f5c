import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SERVICE_KINDS } from '../src/config/services.ts'
import { PERMITS } from '../src/policy/roles.ts'

const FOLDER = join(import.meta.dirname, '..', 'runbooks')
const SECTIONS = ['Recognise', 'First', 'Fix', 'Verify', 'Afterwards']
const SITUATIONS = [
  'disk-full',
  'memory-pressure',
  'failed-deploy',
  'failed-backup',
  'failed-migration',
  'restore',
  'secret-leaked',
  'cron-output-invalid',
  'swarm-scaling',
  'startup-order',
]
const PLANNED = [
  'deploy_with_rollback',
  'rollback_deployment',
  'get_operation',
  'pg_backup',
  'verify_backup',
  'restore_backup',
  'run_migration',
  'scale_swarm',
  'validate_cron_output',
  'rerun_cron_job',
]
/** What takes something away that nothing here brings back. */
const DESTRUCTIVE =
  /\brm\b|\bkill -9\b|SIGKILL\b.*\bkilled|\bprune\b|--vacuum|truncate|flushall|flushdb|pg_resetwal|pg_wal`|\bdrop\b|pg_terminate_backend|aof --fix|replicaof|delete/i
/** What changes the state of something that runs. */
const CHANGING =
  /`(?:docker (?:start|stop|pause|unpause|update)|systemctl (?:start|stop|mask|unmask|restart)|pm2 (?:start|stop|restart)|kill -CONT|CONFIG SET|ollama (?:stop|pull))/

interface Runbook {
  name: string
  head: { title: unknown; when: unknown; kinds: string[] }
  text: string
}

const runbooks = readdirSync(FOLDER).map((file): Runbook => {
  const [, head = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(FOLDER, file), 'utf8')) ?? []
  return { name: file.replace(/\.md$/, ''), head: parse(head) ?? {}, text }
})
const names = runbooks.map(({ name }) => name)

/** Paragraphs and list items: what a reader at night takes in at once. */
function passages(text: string): string[] {
  return text.split(/\n\s*\n|\n(?=- |\d+\. )/)
}

test('every service kind has its runbook, under the name that a health check gives', () => {
  const covered = runbooks.flatMap(({ name, head }) => head.kinds.map((kind) => [kind, name]))
  expect(Object.fromEntries(covered)).toEqual(
    Object.fromEntries(SERVICE_KINDS.map((kind) => [kind, `${kind}-down`])),
  )
})

test('every situation that is no service has its runbook', () => {
  expect(names).toEqual(expect.arrayContaining(SITUATIONS))
  expect(names).toHaveLength(SITUATIONS.length + SERVICE_KINDS.length)
})

describe.each(runbooks)('$name', ({ name, head, text }) => {
  test('says in its head what it is for', () => {
    expect(name).toMatch(/^[a-z0-9-]+$/)
    expect(head).toEqual({
      title: expect.stringMatching(/^.{10,80}$/),
      when: expect.stringMatching(/^.{20,200}$/),
      kinds: expect.any(Array),
    })
  })

  test('has the five sections in their order, none of them empty', () => {
    const sections = text.split(/^## /m).slice(1)
    expect(sections.map((section) => section.split('\n')[0])).toEqual(SECTIONS)
    for (const section of sections) expect(section.length).toBeGreaterThan(80)
    expect(text).not.toMatch(/^# /m)
  })

  test('looks before it acts and verifies with what this server has', () => {
    const [, , first = '', , verify = ''] = text.split(/^## /m)
    expect(first).toMatch(/`(?:health_check|resource_guard)`/)
    expect(verify).toMatch(/health_check|resource_guard/)
    expect(text).toContain('`write_agent_log`')
  })

  test('names only tools that exist, or says that they may not be there', () => {
    const called = [...text.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, tool = '']) => tool)
    const existing = Object.keys(PERMITS)
    for (const tool of PLANNED.filter((planned) => called.includes(planned) && !existing.includes(planned))) {
      for (const passage of passages(text).filter((part) => part.includes(`\`${tool}\``)))
        expect(passage).toContain('where this server offers it')
    }
    const tools = called.filter((word) =>
      /^(?:read|write|health|resource|pg|verify|restore|run|scale|validate|rerun|get|deploy|rollback)_/.test(
        word,
      ),
    )
    const words = ['restart_time', 'pg_dump', 'pg_wal', 'pg_resetwal', 'pg_isready', 'pg_restore']
    expect(tools.filter((tool) => ![...existing, ...PLANNED, ...words].includes(tool))).toEqual([])
  })

  test('names only runbooks that exist', () => {
    const named = [...text.matchAll(/runbooks? `([a-z-]+)`/g)].map(([, other = '']) => other)
    const alike = [...text.matchAll(/`([a-z0-9]+-down)`/g)].map(([, other = '']) => other)
    expect([...named, ...alike].filter((other) => !names.includes(other))).toEqual([])
  })

  test('warns or gives the undo wherever something is destroyed or changed', () => {
    const fix = text.split(/^## /m).find((section) => section.startsWith('Fix')) ?? ''
    const acts = passages(fix).filter((passage) => DESTRUCTIVE.test(passage) || CHANGING.test(passage))
    expect(acts.filter((passage) => !/Undo|undo|Warning:|Never|Do not/.test(passage))).toEqual([])
  })

  test('holds no secret, no path of a machine, and no invisible character', () => {
    expect(text).not.toMatch(
      /password=|token=|\/home\/|\/Users\/|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/i,
    )
  })
})
