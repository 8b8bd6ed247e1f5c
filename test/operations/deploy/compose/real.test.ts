import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { DeployFailed } from '../../../../src/operations/deploy/driver.ts'
import { createComposeCli } from '../../../../src/systems/compose/client.ts'
import { createEngine } from '../../../../src/systems/docker/engine.ts'
import { findCompose } from '../../../servers/compose.ts'
import { type DockerServer, findDocker, removeAll, startDocker } from '../../../servers/docker.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { IN_THE_END } from '../container/stage.ts'
import { aProject, type Project, signal } from './a-project.ts'

const LIVES = `["sh", "-c", "trap 'exit 0' TERM; while true; do sleep 0.1; done"]`
const CHECK = (test: string) => `{test: ["CMD", "${test}"], interval: 1s, retries: 2}`
const db = `db: {image: "busybox:test", command: ${LIVES}, healthcheck: ${CHECK('true')}, volumes: ["data:/data", "/anon"], environment: {KIND: db}}`
const web = (more: string, check = 'true', command = LIVES) =>
  `web: {image: "busybox:test", command: ${command}, healthcheck: ${CHECK(check)}, depends_on: {db: {condition: service_healthy}}, ${more}}`
const file = (...services: string[]) => `services: {${services.join(', ')}}\nvolumes: {data: {}}\n`

const inReal = whenAvailable('compose', findDocker() && findCompose() !== undefined)
inReal('a Compose project on a real engine', () => {
  let docker: DockerServer
  let project: Project
  const compose = (...args: string[]) => up(args)
  beforeAll(async () => {
    docker = await startDocker({ bridge: true })
  })
  afterAll(async () => {
    await docker.stop()
  })
  beforeEach(async () => {
    const cli = createComposeCli({
      socket: docker.socket,
      env: { PATH: `${dirname(findCompose() ?? '')}:/usr/bin:/bin` },
    })
    project = await aProject(createEngine({ socket: docker.socket }), cli, {}, IN_THE_END)
  })
  afterEach(async () => {
    await removeAll(docker.docker)
    await docker.docker('network', 'prune', '-f')
    await project.stop()
  })

  async function up(args: string[]) {
    const { target } = project
    const model = { path: target.file, project: 'shop', directory: project.folder }
    expect(args).toEqual([])
    expect(await target.cli.up(model, signal)).toMatchObject({ ok: true })
  }
  const ids = async () =>
    (await docker.docker('ps', '--no-trunc', '--format', '{{.Names}} {{.ID}}')).split('\n').sort()

  it('brings a new version up, leaves alone what stays, and settles', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    const first = await project.begin('op_1')
    expect(first.from).toBeUndefined()
    await project.driver.apply(first, project.act, signal)
    const before = await ids()
    await project.write(file(db, web('environment: {A: "2"}')))
    const second = await project.begin('op_2')
    expect(second.from).toEqual(first.to)
    await project.driver.apply(second, project.act, signal)
    expect(await project.driver.look(second, signal)).toMatchObject({ state: 'healthy' })
    await project.driver.settle(second, project.act, signal)
    const after = await ids()
    expect(after.filter((line) => before.includes(line))).toEqual([expect.stringMatching(/^shop_db_1 /)])
    const labels = await docker.docker('inspect', 'shop_web_1', '-f', '{{json .Config.Labels}}')
    expect(JSON.parse(labels)).toMatchObject({
      'operator.deploy': 'op_2',
      'operator.target': 'shop',
      'com.docker.compose.service': 'web',
    })
    expect(await project.driver.survey({ by: 'file', file: '' }, signal)).toMatchObject({
      running: second.to,
      wanted: second.to,
      changes: ['db: stays as it is', 'web: stays as it is'],
    })
  })

  it('brings everything back when one of two services is broken, with nothing different', async () => {
    await project.write(
      file(db, web('environment: {A: "1"}, stop_grace_period: 2s, ports: ["127.0.0.1:28080:80"]')),
    )
    await compose()
    const env = await docker.docker('inspect', 'shop_web_1', 'shop_db_1')
    await project.write(file(db.replace('KIND: db', 'KIND: db2'), web('environment: {A: "2"}', 'false')))
    const change = await project.begin('op_1')
    const failed = await project.driver.apply(change, project.act, signal).catch((error) => error)
    expect(failed).toBeInstanceOf(DeployFailed)
    expect(failed.evidence.join()).toContain('shop_web_1 is unhealthy')
    expect(await project.driver.differences(change, signal)).not.toEqual([])
    await project.driver.restore(change, project.act, signal)
    await until(async () => (await project.driver.differences(change, signal)).length === 0)
    const [webWas, dbWas] = JSON.parse(env)
    const [webIs, dbIs] = JSON.parse(await docker.docker('inspect', 'shop_web_1', 'shop_db_1'))
    for (const [was, is] of [
      [webWas, webIs],
      [dbWas, dbIs],
    ]) {
      expect(is.Image).toBe(was.Image)
      expect({ ...is.Config, Hostname: '' }).toEqual({ ...was.Config, Hostname: '' })
      const mounts = (one: { Mounts: { Name: string }[] }) => one.Mounts.map(({ Name }) => Name).sort()
      expect(mounts(is)).toEqual(mounts(was))
      expect({ ...is.HostConfig, Binds: 0, VolumesFrom: 0 }).toEqual({
        ...was.HostConfig,
        Binds: 0,
        VolumesFrom: 0,
      })
    }
    // Compose itself finds nothing to do.
    await project.write(
      file(db, web('environment: {A: "1"}, stop_grace_period: 2s, ports: ["127.0.0.1:28080:80"]')),
    )
    const now = await ids()
    await compose()
    expect(await ids()).toEqual(now)
  })

  it('brings back what it was when a service exits 0', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    await compose()
    await project.write(file(db, web('environment: {A: "2"}', 'true', '["true"]')))
    const change = await project.begin('op_1')
    const failed = await project.driver.apply(change, project.act, signal).catch((error) => error)
    expect(failed.evidence.join()).toContain('exit code 0')
    await project.driver.restore(change, project.act, signal)
    await until(async () => (await project.driver.differences(change, signal)).length === 0)
  })

  it('takes a service that runs to its end as done when another one waits for that', async () => {
    const job = `job: {image: "busybox:test", command: ["true"]}`
    const app = `web: {image: "busybox:test", command: ${LIVES}, healthcheck: ${CHECK('true')}, depends_on: {job: {condition: service_completed_successfully}}}`
    await project.write(file(job, app))
    const change = await project.begin('op_1')
    await project.driver.apply(change, project.act, signal)
    expect(await project.driver.look(change, signal)).toMatchObject({ state: 'healthy' })
  })

  it('keeps a dropped service until the watch is over, and gives it back in a rollback', async () => {
    await project.write(file(db, web('environment: {A: "1"}, ports: ["127.0.0.1:28081:80"]')))
    const first = await project.begin('op_1')
    await project.driver.apply(first, project.act, signal)
    await project.write(
      file(db, web('environment: {A: "1"}, ports: ["127.0.0.1:28081:80"]').replace('web:', 'front:')),
    )
    const change = await project.begin('op_2')
    await project.driver.apply(change, project.act, signal)
    await project.driver.settle(change, project.act, signal)
    expect((await ids()).map((line) => line.split(' ')[0])).toEqual(['shop_db_1', 'shop_front_1'])
    expect(await project.driver.lost(change, signal)).toBeUndefined()

    const wanted = { by: 'kept', version: first.to, saved: change.saved } as const
    expect(await project.driver.survey(wanted, signal)).toMatchObject({
      wanted: first.to,
      running: change.to,
    })
    const to = await project.driver.fetch(wanted, project.act, signal)
    const back = { id: 'op_3', target: 'shop', to, verifyMs: IN_THE_END }
    const way = await project.driver.save('op_3', wanted, to, project.act, signal)
    await project.driver.apply({ ...back, ...way }, project.act, signal)
    await project.driver.settle({ ...back, ...way }, project.act, signal)
    expect((await ids()).map((line) => line.split(' ')[0])).toEqual(['shop_db_1', 'shop_web_1'])
    expect(await project.driver.survey(wanted, signal)).toMatchObject({ running: first.to })
  })

  it('repairs what a docker-compose that was killed in a recreate left behind', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    const first = await project.begin('op_1')
    await project.driver.apply(first, project.act, signal)
    // As docker-compose 1.29 leaves it: stopped, renamed, and its successor never made.
    const id = await docker.docker('inspect', 'shop_web_1', '-f', '{{.Id}}')
    await docker.docker('stop', '-t', '1', 'shop_web_1')
    await docker.docker('rename', 'shop_web_1', `${id.slice(0, 12)}_shop_web_1`)
    expect((await project.driver.survey({ by: 'file', file: '' }, signal)).changes.join()).toContain(
      'half-finished',
    )
    await project.write(file(db, web('environment: {A: "2"}')))
    const change = await project.begin('op_2')
    await project.driver.apply(change, project.act, signal)
    expect((await ids()).map((line) => line.split(' ')[0])).toEqual(['shop_db_1', 'shop_web_1'])
  })

  it('comes back when docker-compose is killed in the middle, wherever that is', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    await project.driver.apply(await project.begin('op_0'), project.act, signal)
    for (const [round, event] of ['rename', 'create', 'start', 'destroy'].entries()) {
      await project.write(
        file(db.replace('KIND: db', `KIND: db${round}`), web(`environment: {A: "n${round}"}`)),
      )
      const change = await project.begin(`op_${round + 1}`)
      const leave = new AbortController()
      const applying = project.driver
        .apply(change, project.act, AbortSignal.any([signal, leave.signal]))
        .catch((error) => error)
      await nextEvent(event)
      leave.abort(new Error('killed'))
      await applying
      await project.driver.restore(change, project.act, signal)
      await until(async () => (await project.driver.differences(change, signal)).length === 0)
      expect((await ids()).map((line) => line.split(' ')[0])).toEqual(['shop_db_1', 'shop_web_1'])
    }
  })

  it('comes back when the worker is killed and its docker-compose goes on alone', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    await project.driver.apply(await project.begin('op_0'), project.act, signal)
    const settings = db.replace('KIND: db', 'KIND: new')
    await project.write(file(settings, web('environment: {A: "2"}')))
    const change = await project.begin('op_1')
    const saved = join(project.folder, 'change.json')
    await writeFile(saved, JSON.stringify(change))
    const models = dirname(project.target.models.path('x'))
    const script = new URL('./applies.ts', import.meta.url).pathname
    const worker = spawn(process.execPath, [script, docker.socket, saved, models], { stdio: 'ignore' })
    await nextEvent('create')
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    const path = project.target.models.path('op_1')
    expect(await composeAt(path)).toHaveLength(1)
    await project.driver.restore(change, project.act, signal)
    expect(await composeAt(path)).toEqual([])
    await until(async () => (await project.driver.differences(change, signal)).length === 0)
    expect((await ids()).map((line) => line.split(' ')[0])).toEqual(['shop_db_1', 'shop_web_1'])
  })

  async function nextEvent(action: string): Promise<void> {
    const heard = new AbortController()
    const onEvent = (event: { action: string }) => event.action === action && heard.abort()
    await project.target.engine.events([], Date.now(), { onEvent, onGap: () => {} }, heard.signal)
  }

  it('says which image is missing, and touches nothing', async () => {
    await project.write(file(db, web('environment: {A: "1"}')))
    await compose()
    const before = await ids()
    await project.write(
      file(db, web('environment: {A: "1"}').replace('busybox:test', 'nowhere.invalid/web:v9')),
    )
    await expect(project.begin('op_1')).rejects.toThrow(/nowhere\.invalid\/web/)
    expect(await ids()).toEqual(before)
  })

  it('refuses a network that the file does not define before anything happens', async () => {
    await project.write(file(db, web('networks: [nope]')))
    const { impossible } = await project.driver.survey({ by: 'file', file: '' }, signal)
    expect(impossible).toEqual(['services.web.networks names nope, which the file does not define'])
  })
})

/** The pids of the Composes that work on this model. */
async function composeAt(path: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const argv = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return pids.filter((_, index) => argv[index]?.includes(path))
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2_000; tries++) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it never came')
}
