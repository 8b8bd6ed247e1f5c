import { expect, it } from 'vitest'
import { inlineSecrets } from '../../../../src/operations/deploy/compose/secrets.ts'
import { isSecret } from './a-project.ts'

const places = (services: object, more: object = {}) =>
  inlineSecrets([{ file: '/p/docker-compose.yml', document: { services, ...more } }], isSecret)

it.each([
  ['a mapping', { environment: { DB_PASSWORD: 'hunter2hunter2' } }, 'services.web.environment.DB_PASSWORD'],
  ['a list', { environment: ['A=1', 'DB_PASSWORD=hunter2hunter2'] }, 'services.web.environment.DB_PASSWORD'],
  [
    'a weak one',
    { environment: { POSTGRES_PASSWORD: 'postgres' } },
    'services.web.environment.POSTGRES_PASSWORD',
  ],
  ['a number', { environment: { DB_PASSWORD: 12345678 } }, 'services.web.environment.DB_PASSWORD'],
  [
    'a default',
    { environment: { API_TOKEN: '${T:-9f8e7d6c5b4a39281706}' } },
    'services.web.environment.API_TOKEN',
  ],
  [
    'a URL',
    { environment: { DATABASE_URL: 'postgres://app:hunter2hunter2@db/app' } },
    'services.web.environment.DATABASE_URL',
  ],
  [
    'a known format',
    { environment: { X: 'ghp_0123456789abcdefghijABCDEFGHIJ012345' } },
    'services.web.environment.X',
  ],
  ['a label', { labels: ['traefik.token=9f8e7d6c5b4a39281706'] }, 'services.web.labels.traefik.token'],
  ['arguments', { command: ['redis-server', '--requirepass', 'hunter2hunter2'] }, 'services.web.command'],
  ['a command line', { command: 'app --password=hunter2hunter2' }, 'services.web.command'],
  [
    'a check',
    { healthcheck: { test: 'curl -u admin:hunter2hunter2 localhost' } },
    'services.web.healthcheck.test',
  ],
  [
    'build arguments',
    { build: { args: { NPM_TOKEN: '9f8e7d6c5b4a39281706' } } },
    'services.web.build.args.NPM_TOKEN',
  ],
])('finds a literal secret in %s, and names its place', (_, web, place) => {
  expect(places({ web })).toEqual([place])
})

it.each([
  ['a variable', { environment: { DB_PASSWORD: '${DB_PASSWORD}' } }],
  ['a mandatory variable', { environment: ['DB_PASSWORD=${DB_PASSWORD:?set it}'] }],
  ['a variable in a URL', { environment: { DATABASE_URL: 'postgres://app:${DB_PASSWORD}@db/app' } }],
  ['a variable as an argument', { command: ['redis-server', '--requirepass', '${REDIS_PASSWORD}'] }],
  ['a secret file', { environment: { POSTGRES_PASSWORD_FILE: '/run/secrets/db' }, secrets: ['db_password'] }],
  ['an env_file', { env_file: ['web.env'] }],
  ['what the shell passes on', { environment: ['DB_PASSWORD'] }],
  [
    'ordinary settings',
    { image: 'web:1', ports: ['80:80'], environment: { A: '1', DEBUG: true }, user: 'app' },
  ],
])('passes %s', (_, web) => {
  expect(places({ web }, { secrets: { db_password: { file: './db_password.txt' } } })).toEqual([])
})

it('looks at the files that are extended, and says which one it is', () => {
  const base = { services: { base: { environment: { API_TOKEN: '9f8e7d6c5b4a39281706' } } } }
  const found = inlineSecrets(
    [
      { file: '/p/docker-compose.yml', document: {} },
      { file: '/p/base.yml', document: base },
    ],
    isSecret,
  )
  expect(found).toEqual(['base.yml: services.base.environment.API_TOKEN'])
})

it('ends in a document that refers to itself', () => {
  const services: Record<string, unknown> = {}
  services['web'] = services
  expect(places(services)).toEqual([])
})
