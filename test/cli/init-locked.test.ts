import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { init } from '../../src/cli/init.ts'

test.each([
  ['as a text', 'redis-server --requirepass the-redis-pw-91'],
  ['as a list', '[redis-server, --requirepass, the-redis-pw-91]'],
])(
  'a Redis started with a password %s gets a reference, and the password is written nowhere',
  async (_as, command) => {
    const cwd = mkdtempSync(join(tmpdir(), 'operator-locked-'))
    const compose = `services:\n  cache:\n    image: redis:7\n    command: ${command}\n    ports: ["46379:6379"]\n`
    writeFileSync(join(cwd, 'compose.yaml'), compose)
    const file = join(cwd, 'operator.yaml')
    const env = { DOCKER_HOST: `unix://${cwd}/none`, PATH: '' }
    await init({ file, force: false, env, machine: { cwd, home: cwd, env, proc: join(cwd, 'proc') } })
    const written = readFileSync(file, 'utf8') + readFileSync(join(cwd, '.env.example'), 'utf8')
    expect(written).toContain('url: ${env:REDIS_URL}')
    expect(written).toContain('# REDIS_URL=redis://:PASSWORD@127.0.0.1:46379')
    expect(written).not.toContain('the-redis-pw-91')
    rmSync(cwd, { recursive: true })
  },
)
