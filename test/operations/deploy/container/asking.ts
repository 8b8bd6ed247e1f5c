import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DockerServer } from '../../../servers/docker.ts'
import type { Got } from './client.ts'

/** The client in a container's network; it needs nothing of the container's files. */
export async function clientIn(
  server: Pick<DockerServer, 'docker'>,
  container: string,
  name: string,
  port = 80,
): Promise<{ heard(version: string): Promise<void>; stop(): Promise<Got> }> {
  const pid = await server.docker('inspect', '--format', '{{.State.Pid}}', container)
  const script = join(import.meta.dirname, 'client.ts')
  const args = ['--target', pid, '--net', process.execPath, script, name, String(port)]
  const child = spawn('nsenter', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (wanted: RegExp) => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done || wanted.test(value)) return String(value)
    }
  }
  await next(/^asking/)
  return {
    heard: async (version) => void (await next(new RegExp(`^heard ${version}$`))),
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const last = await next(/^\{/)
      await gone
      return JSON.parse(last) as Got
    },
  }
}
