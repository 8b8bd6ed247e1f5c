import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createComposeCli } from '../../../src/systems/compose/client.ts'
import { commands, findCompose } from '../../servers/compose.ts'
import { whenAvailable } from '../../servers/require.ts'

const signal = AbortSignal.timeout(3_600_000)
const SYSTEM = '/usr/bin:/bin'
const UNKNOWN = `echo "docker: unknown command: docker compose" >&2; exit 1`
const SHORTHAND = `echo "unknown shorthand flag: 'p' in -p" >&2; echo "Usage:  docker [OPTIONS] COMMAND" >&2; exit 125`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operator-compose-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = async (text: string, name = 'docker-compose.yml') => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}
const cli = (path: string) =>
  createComposeCli({ socket: join(folder, 'docker.sock'), env: { PATH: path, HOME: folder } })
const withScripts = async (scripts: Record<string, string>) =>
  cli(await commands(join(folder, 'bin'), scripts))

describe('which Compose is used', () => {
  it('takes the plugin before the standalone command', async () => {
    const both = await withScripts({ docker: 'echo 2.29.1', 'docker-compose': 'echo 1.29.2' })
    expect(await both.name(signal)).toBe('docker compose 2.29.1')
  })

  it('takes the standalone command where docker has no plugin', async () => {
    const standalone = await withScripts({ docker: UNKNOWN, 'docker-compose': 'echo 1.29.2' })
    expect(await standalone.name(signal)).toBe('docker-compose 1.29.2')
  })

  it.each([
    ['says "unknown command" with exit code 1', { docker: UNKNOWN }],
    ['says "unknown shorthand flag" with exit code 125', { docker: SHORTHAND }],
    ['is not there either', {}],
  ])('says compose_missing, with the line that installs it, when docker %s', async (_, scripts) => {
    const none = await withScripts(scripts)
    await expect(none.name(signal)).rejects.toMatchObject({
      code: 'unavailable',
      hint: expect.stringContaining('apt-get install'),
      details: { reason: 'compose_missing' },
    })
  })

  it('says compose_missing when the plugin goes away after it was found', async () => {
    const marker = join(folder, 'gone')
    const plugin = await withScripts({ docker: `[ -e ${marker} ] && { ${SHORTHAND}; }; echo 2.29.1` })
    await plugin.name(signal)
    await writeFile(marker, '')
    const model = { path: join(folder, 'm.json'), project: 'shop', directory: folder }
    await expect(plugin.up(model, signal)).rejects.toMatchObject({ details: { reason: 'compose_missing' } })
    await rm(marker)
    expect(await plugin.name(signal)).toBe('docker compose 2.29.1')
  })

  it('gives Compose an environment of its own, without the secrets of the server', async () => {
    process.env['OPERATOR_TEST_SECRET'] = 'hunter2hunter2'
    const seen = join(folder, 'seen')
    const spying = await withScripts({ docker: `echo 2.29.1; /usr/bin/env > ${seen}` })
    await spying.name(signal)
    delete process.env['OPERATOR_TEST_SECRET']
    const text = await readFile(seen, 'utf8')
    expect(text).toContain(`DOCKER_HOST=unix://${folder}/docker.sock`)
    expect(text).not.toContain('hunter2')
  })
})

describe('a plugin that speaks as version 2 does', () => {
  const says = async (stderr: string, code = 1) =>
    withScripts({
      docker: `case "$*" in *version*) echo 2.29.1;; *) /bin/cat >&2 <<'END'\n${stderr}\nEND\necho 'services: {a: {image: x}}'; exit ${code};; esac`,
    })

  it.each([
    ['cycle', 'dependency cycle detected: a -> b -> a', 'a -> b -> a'],
    [
      'unsupported_key',
      "validating /p/x.yml: services.a additional properties 'bananas' not allowed",
      'services.a.bananas',
    ],
    ['unsupported_key', 'services.a Additional property bananas is not allowed', 'services.a.bananas'],
    [
      'missing_variable',
      'error while interpolating services.a.image: required variable NOPE is missing a value: set it',
      'NOPE',
    ],
    ['undefined_reference', 'service "a" depends on undefined service zzz: invalid compose project', 'zzz'],
    ['undefined_reference', 'service "a" refers to undefined volume nope: invalid compose project', 'nope'],
    ['wrong_type', 'validating /p/x.yml: services.a.ports must be a array', 'services.a.ports'],
    ['wrong_type', 'invalid interpolation format for services.a.image: "x:${NOPE".', 'services.a.image'],
    ['missing_file', 'env file /p/nope.env not found: stat /p/nope.env: no such file', '/p/nope.env'],
  ])('names the %s it refuses (%s)', async (reason, stderr, named) => {
    const compose = await says(stderr)
    await expect(
      compose.config(await file('services: {a: {image: x}}'), 'shop', signal),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining(named),
      details: { reason },
    })
  })

  it('takes its warning about a missing variable for the error it is', async () => {
    const warning = `time="2026-11-21T05:00:00Z" level=warning msg="The \\"NOPE\\" variable is not set. Defaulting to a blank string."`
    const compose = await says(warning, 0)
    await expect(
      compose.config(await file('services: {a: {image: x}}'), 'shop', signal),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('needs NOPE'),
    })
  })

  it('does not repeat a message it does not know', async () => {
    const compose = await says('strange trouble with hunter2secret')
    const refused = await compose
      .config(await file('services: {a: {image: x}}'), 'shop', signal)
      .catch((e) => e)
    expect(refused).toMatchObject({ code: 'invalid_input', details: { reason: 'refused' } })
    expect(JSON.stringify([refused.message, refused.hint, refused.details])).not.toContain('hunter2')
  })
})

describe('what is running', () => {
  const model = () => ({ path: join(folder, 'model.json'), project: 'shop', directory: folder })

  it('kills Compose and what it started when the caller leaves', async () => {
    const started = join(folder, 'started')
    const compose = await withScripts({
      docker: `case "$*" in *version*) echo 2.29.1;; *) /bin/sleep 600 & echo $! > ${started}.new; /bin/mv ${started}.new ${started}; wait;; esac`,
    })
    const leaving = new AbortController()
    const going = compose.up(model(), leaving.signal)
    const pid = Number(await untilWritten(started))
    leaving.abort(new Error('left'))
    await expect(going).rejects.toThrow('left')
    await untilGone(pid)
  })

  it('ends an up of the same model that somebody else left running, and no other', async () => {
    const started = join(folder, 'started')
    const compose = await withScripts({
      docker: `case "$*" in *version*) echo 2.29.1;; *) echo $$ > ${started}.new; /bin/mv ${started}.new ${started}; while :; do /bin/sleep 0.1; done;; esac`,
    })
    const going = compose.up(model(), signal)
    await untilWritten(started)
    expect(await compose.abandon(join(folder, 'other.json'), signal)).toBe(false)
    expect(await compose.abandon(model().path, signal)).toBe(true)
    expect(await going).toMatchObject({ ok: false })
    expect(await compose.abandon(model().path, signal)).toBe(false)
  })

  it('says that Compose failed, and with which last words', async () => {
    const compose = await withScripts({
      docker: `case "$*" in *version*) echo 2.29.1;; *) echo 'Creating shop_web_1 ...'; echo 'ERROR: for web  no' >&2; exit 1;; esac`,
    })
    const { ok, output } = await compose.up(model(), signal)
    expect(ok).toBe(false)
    expect(output).toContain('ERROR: for web  no')
  })
})

async function untilWritten(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '')
    if (text !== '') return text.trim()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
    if (stat === undefined || / Z /.test(stat)) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const inReal = whenAvailable('compose', findCompose())
inReal('the real docker-compose', () => {
  const real = () => cli(`${dirname(findCompose() ?? '')}:${SYSTEM}`)
  const refused = async (text: string) => {
    const error = await real()
      .config(await file(text), 'shop', signal)
      .catch((e) => e)
    return { ...error, message: String(error.message), details: error.details }
  }

  it('resolves variables from the .env beside the file, and doubles every dollar', async () => {
    await file('SECRET_X=abc$def\n', '.env')
    const path = await file('services: {web: {image: "x:1", environment: {X: "${SECRET_X}", Y: "on"}}}')
    const { services } = await real().config(path, 'shop', signal)
    expect(services).toEqual({ web: { image: 'x:1', environment: { X: 'abc$$def', Y: 'on' } } })
  })

  it.each([
    ['a cycle', 'services: {a: {image: x, depends_on: [b]}, b: {image: x, depends_on: [a]}}', 'cycle', 'a'],
    [
      'a key it does not know',
      'services: {a: {image: x, bananas: 3}}',
      'unsupported_key',
      'services.a.bananas',
    ],
    ['a top-level key', 'services: {a: {image: x}}\nbananas: {}', 'unsupported_key', 'bananas'],
    [
      'variables that nothing sets',
      'services: {a: {image: "x:${NOPE}", environment: {A: "${FINE:-d}", B: "$NOPE3"}}}',
      'missing_variable',
      'NOPE, NOPE3',
    ],
    ['a mandatory variable', 'services: {a: {image: "x:${NOPE?please}"}}', 'missing_variable', 'NOPE'],
    ['broken YAML', 'services:\n  a: {image: "x\n   b: [\n', 'not_yaml', 'line'],
    ['a wrong type', 'services: {a: {image: x, ports: "abc"}}', 'wrong_type', 'services.a.ports'],
    ['an undefined volume', 'services: {a: {image: x, volumes: ["nope:/x"]}}', 'undefined_reference', 'nope'],
    ['an undefined service', 'services: {a: {image: x, depends_on: [zzz]}}', 'undefined_reference', 'zzz'],
    [
      'an env_file that is not there',
      'services: {a: {image: x, env_file: nope.env}}',
      'missing_file',
      'nope.env',
    ],
    ['a service without an image', 'services: {a: {command: x}}', 'undefined_reference', 'services.a'],
    ['an open variable', 'services: {a: {image: "x:${NOPE"}}', 'wrong_type', 'services.a.image'],
  ])('refuses %s with its place', async (_, text, reason, named) => {
    const error = await refused(text)
    expect(error).toMatchObject({ code: 'invalid_input', details: { reason }, applied: 'no' })
    expect(error.message).toContain(named)
  })

  it('never repeats a value of the file', async () => {
    const error = await refused('services: {a: {image: x, environment: {PASSWORD: {a: hunter2secret}}}}')
    expect(error).toMatchObject({ details: { reason: 'wrong_type' } })
    expect(error.message).toContain('services.a.environment.PASSWORD')
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('says which file is not there', async () => {
    await expect(real().config(join(folder, 'none.yml'), 'shop', signal)).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('none.yml'),
    })
  })
})

describe('the file as it was written', () => {
  it('keeps variables as they are, merges anchors, and reads what it extends and includes', async () => {
    await file('services: {base: {image: x, environment: {TOKEN: abc}}}', 'base.yml')
    const path = await file(
      'x-env: &env {A: "${B}"}\ninclude: [{path: more.yml}]\nservices: {web: {extends: {file: base.yml, service: base}, environment: {<<: *env}}}',
    )
    await file('services: {more: {image: y}}\ninclude: [docker-compose.yml]', 'more.yml')
    const sources = await cli(SYSTEM).sources(path, signal)
    expect(sources.map((source) => source.file.slice(folder.length + 1))).toEqual([
      'docker-compose.yml',
      'base.yml',
      'more.yml',
    ])
    expect(sources[0]?.document).toMatchObject({ services: { web: { environment: { A: '${B}' } } } })
  })
})
