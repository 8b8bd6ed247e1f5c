import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDockerProbe } from '../../../src/systems/docker/client.ts'
import { type DockerServer, findDocker, IMAGE, startDocker } from '../../servers/docker.ts'
import { whenAvailable } from '../../servers/require.ts'

// A file of its own, and the last of a run: where the kernel has just killed for want of memory no deploy may begin.
whenAvailable('docker', findDocker())('a real Docker without memory', () => {
  let server: DockerServer
  beforeAll(async () => {
    server = await startDocker()
  })
  afterAll(async () => server?.stop())

  it('tells that a container was killed for want of memory', async () => {
    // It waits until Docker listens to its kernel, which is some time after it runs. The shell outlives its greedy
    // child: when the container ends with it, the daemon may miss the kernel's word.
    const greedy = 'until [ -e /tmp/go ]; do sleep 0.1; done; tail /dev/zero; sleep 1000'
    const options = ['--detach', '--network', 'none', '--name', 'greedy', '--memory', '16m']
    await server.docker('run', ...options, IMAGE, 'sh', '-c', greedy)
    await server.docker('exec', 'greedy', 'touch', '/tmp/go')
    const since = ['--since', '1', '--filter', 'container=greedy', '--filter', 'event=oom']
    const heard = () => server.docker('events', ...since, '--until', String(Date.now() / 1_000))
    await expect.poll(heard).toContain('container oom')
    await server.docker('kill', 'greedy')
    const look = () =>
      createDockerProbe({ socket: server.socket }).look('greedy', new AbortController().signal)
    await expect.poll(look).toMatchObject({ state: 'exited', oomKilled: true, exitCode: 137 })
  })
})
