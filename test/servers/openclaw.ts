import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json, startWeb, type WebServer } from './web.ts'

/**
 * A protocol double of an OpenClaw 2026.9.6 gateway over real HTTP, and of its command line as a real process.
 * Both say what a real gateway was recorded saying; the real one is 770 MB and stays out of the tests.
 */
export interface OpenclawDouble extends WebServer {
  cli: string
  /** What `/readyz` says. */
  readiness: 'ready' | 'failing' | 'page' | 'unauthorized'
}

export async function startOpenclawDouble(jobs: readonly object[] = recordedJobs()): Promise<OpenclawDouble> {
  const enabled = jobs.filter((job) => !('enabled' in job) || job.enabled !== false)
  const cli = await startCli(
    `case " $* " in *' --all '*) printf '%s' ${quoted({ jobs })} ;; *) printf '%s' ${quoted({ jobs: enabled })} ;; esac`,
  )
  const web = await startWeb((request, response) => {
    if (request.url !== '/readyz' || double.readiness === 'page') return controlUi(response)
    if (double.readiness === 'unauthorized') return json(response, 401, { error: 'unauthorized' })
    const ready = double.readiness === 'ready'
    return json(response, ready ? 200 : 503, {
      ready,
      failing: ready ? [] : ['channels', 'cron'],
      uptimeMs: 12_345,
    })
  })
  const close = web.stop
  const stop = async () => {
    await Promise.all([close(), cli.remove()])
  }
  const double: OpenclawDouble = Object.assign(web, {
    cli: cli.path,
    readiness: 'ready' as const,
    stop,
  })
  return double
}

function quoted(value: object): string {
  return `'${JSON.stringify(value).replaceAll("'", "'\\''")}'`
}

function controlUi(response: Parameters<typeof json>[0]): void {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>OpenClaw Control</title>')
}

/** An executable that a test can name as `cli`; `body` is its shell text. */
export async function startCli(
  body: string,
): Promise<{ path: string; folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-openclaw-'))
  const path = join(folder, 'openclaw')
  await writeFile(path, `#!/bin/sh\n${body}\n`)
  await chmod(path, 0o755)
  return { path, folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** One heartbeat, one job that the gateway declares itself, and one of the user's: in the shape of a recorded list. */
export function recordedJobs(): object[] {
  const schedule = { kind: 'cron', expr: '0 3 * * *' }
  return [
    {
      id: 'a',
      declarationKey: 'heartbeat:main',
      name: 'heartbeat-main',
      enabled: true,
      payload: { kind: 'heartbeat' },
    },
    {
      id: 'b',
      declarationKey: 'memory-core:dreaming',
      name: 'Dreaming',
      enabled: true,
      schedule,
      payload: { kind: 'agentTurn' },
    },
    {
      id: 'c',
      name: 'Offer packaging',
      enabled: true,
      schedule,
      payload: { kind: 'command', argv: ['sh', '-lc', "echo '{}'"] },
    },
  ]
}
