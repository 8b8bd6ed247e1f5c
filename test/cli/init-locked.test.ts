import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { init } from '../../src/cli/init.ts'

const SECRET = 'the-redis-pw-91'

function aFolder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'operator-locked-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  return cwd
}

/** What init writes there, both files. */
async function written(cwd: string, docker = `${cwd}/none`) {
  const file = join(cwd, 'operator.yaml')
  const env = { DOCKER_HOST: `unix://${docker}`, PATH: '' }
  const { dotenvExample } = await init({
    ...{ file, force: false, env },
    machine: { cwd, home: cwd, env, proc: join(cwd, 'proc') },
  })
  const yaml = readFileSync(file, 'utf8')
  const dotenv = dotenvExample === undefined ? '' : readFileSync(dotenvExample, 'utf8')
  expect(yaml + dotenv).not.toContain(SECRET)
  return { yaml, dotenv }
}

const compose = (cwd: string, lines: string, port = 46379) =>
  writeFileSync(
    join(cwd, 'compose.yaml'),
    `services:\n  cache:\n    image: redis:7\n    ports: ["${port}:6379"]\n${lines}`,
  )

function locked({ yaml, dotenv }: Awaited<ReturnType<typeof written>>, port = 46379) {
  expect(yaml).toContain('url: ${env:REDIS_URL}')
  expect(yaml).toContain('# it wants a password, which is not read: set REDIS_URL in .env')
  expect(dotenv).toContain(`# REDIS_URL=redis://:PASSWORD@127.0.0.1:${port}`)
}

test.each([
  ['its command, as a text', `    command: redis-server --requirepass ${SECRET}\n`],
  ['its command, as a list', `    command: [redis-server, --requirepass, ${SECRET}]\n`],
  ['its environment', `    environment: { REDIS_PASSWORD: ${SECRET} }\n`],
  ['its environment, as a list', `    environment: ["VALKEY_PASSWORD=${SECRET}"]\n`],
  ['its arguments in the environment', `    environment: { REDIS_ARGS: "--requirepass ${SECRET}" }\n`],
  ['a mounted redis.conf', '    volumes: ["./redis.conf:/usr/local/etc/redis/redis.conf:ro"]\n'],
  [
    'a mounted redis.conf, in long form',
    '    volumes: [{ type: bind, source: ./redis.conf, target: /r.conf }]\n',
  ],
])(
  'a Redis with a password in %s gets a reference, and the password is written nowhere',
  async (_in, lines) => {
    const cwd = aFolder()
    writeFileSync(join(cwd, 'redis.conf'), `# requirepass foobared\nport 6379\nrequirepass ${SECRET}\n`)
    compose(cwd, lines)
    locked(await written(cwd))
  },
)

test.each([
  [
    'an empty password',
    '    environment: { REDIS_PASSWORD: "" }\n    volumes: ["./redis.conf:/r.conf"]\n',
    'requirepass ""\n',
  ],
  ['a commented one', '    volumes: ["./redis.conf:/r.conf"]\n', '# requirepass foobared\n'],
  ['a file that is not there', '    volumes: ["./other.conf:/r.conf"]\n', ''],
])('a Redis with %s is asked without one', async (_what, lines, conf) => {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'redis.conf'), conf)
  compose(cwd, lines)
  const { yaml } = await written(cwd)
  expect(yaml).toContain('url: redis://127.0.0.1:46379')
  expect(yaml).toContain('# with a password: url: ${env:REDIS_URL}')
})

test.each([
  ['its command', { Cmd: ['redis-server', '--requirepass', SECRET] }],
  ['its environment', { Env: ['PATH=/bin', `REDIS_PASSWORD=${SECRET}`] }],
])('a container with a password in %s gets a reference', async (_in, config) => {
  const cwd = aFolder()
  const answer: RequestListener = ({ url }, response) => {
    const listed = {
      ...{ Names: ['/cache'], Image: 'redis:7', State: 'exited', Labels: null },
      Ports: [{ PrivatePort: 6379, PublicPort: 46379 }],
    }
    response.end(JSON.stringify(url === '/containers/cache/json' ? { Config: config } : [listed]))
  }
  const docker = createServer(answer).listen(join(cwd, 'docker.sock'))
  onTestFinished(() => void docker.close())
  await once(docker, 'listening')
  locked(await written(cwd, join(cwd, 'docker.sock')))
})

test.each([
  ['NOAUTH', '-NOAUTH Authentication required.\r\n', true],
  ['PONG', '+PONG\r\n', false],
])(
  'a Redis whose configuration cannot be read, and that answers %s, is believed',
  async (_what, said, wants) => {
    const cwd = aFolder()
    const server = createTcpServer((socket) => socket.once('data', () => socket.end(said))).listen(
      0,
      '127.0.0.1',
    )
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    compose(cwd, '', port)
    const both = await written(cwd)
    if (wants) locked(both, port)
    else expect(both.yaml).toContain(`url: redis://127.0.0.1:${port}`)
  },
)
