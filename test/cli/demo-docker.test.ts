import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { aDemoFolder, type DemoFolder } from './a-demo.ts'

/** As long as a demo may take on a machine that is busy with much else. */
const LONG = 600_000

whenAvailable('docker', findDocker())('operator demo on a real Docker', { timeout: LONG }, () => {
  let server: DockerServer
  let folder: DemoFolder
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
  })
  afterAll(async () => server?.stop())
  beforeEach(() => {
    folder = aDemoFolder()
  })
  afterEach(() => folder.remove())

  const start = () => folder.start([], { DOCKER_HOST: `unix://${server.socket}` })
  /** Whatever of Docker's has the demo's name. */
  const inDocker = async () => {
    const all = await Promise.all([
      server.docker('ps', '--all', '--format', 'container {{.Names}}'),
      server.docker('images', '--format', 'image {{.Repository}}:{{.Tag}}'),
      server.docker('network', 'ls', '--format', 'network {{.Name}}'),
      server.docker('volume', 'ls', '--format', 'volume {{.Name}}'),
    ])
    return all.flatMap((text) => text.split('\n')).filter((line) => line.includes('operator-'))
  }

  test('replaces a container by a good version, brings it back from a broken one, and leaves nothing', async () => {
    const demo = start()
    await demo.says('the same on Docker')
    expect((await inDocker()).length).toBeGreaterThan(4)
    expect(await demo.ended, demo.output()).toBe(0)
    const output = demo.output()
    expect(output).toMatch(/✓ operator-demo-\w+ runs v2 and is healthy; the new container joined/)
    expect(output).toMatch(/v3 is healthy when it starts and ends with code 3[\s\S]*✓ it ends as rolled_back/)
    expect(output).toMatch(/because: .*ended with code 3/)
    expect(output).toMatch(/✓ operator-demo-\w+ runs v2 again, and is healthy/)
    expect(output).not.toContain('✗')
    expect(await inDocker()).toEqual([])
    expect(folder.leftovers()).toEqual([])
  })

  test('ended in the middle of a deploy, it takes that away with all it made', async () => {
    const demo = start()
    await demo.says('v3 is healthy when it starts and ends')
    demo.child.kill('SIGTERM')
    expect(await demo.ended, demo.output()).toBe(143)
    expect(demo.output()).toContain('Everything the demo started is stopped')
    expect(await inDocker()).toEqual([])
    expect(folder.leftovers()).toEqual([])
  })
})
