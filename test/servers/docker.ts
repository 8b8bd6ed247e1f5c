import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Owned, own } from './child.ts'

const execute = promisify(execFile)

/** An image with one static binary: `sh` and `sleep`. */
export const IMAGE = 'busybox:test'

export interface DockerServer extends Owned {
  socket: string
  /** Runs the docker command against this daemon and gives its output. */
  docker(...args: string[]): Promise<string>
}

function find(name: string): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/bin',
    '/bin',
    '/usr/local/bin',
  ]
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** True where a daemon of our own can run: the binaries are here, and we are root. */
export function findDocker(): boolean {
  const found = ['dockerd', 'docker', 'busybox', 'tar'].every((name) => find(name) !== undefined)
  return found && process.getuid?.() === 0
}

/** A Docker daemon in a folder of its own, without a network, and with one image. */
export async function startDocker(): Promise<DockerServer> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-docker-'))
  const socket = join(folder, 'docker.sock')
  const daemon = await own(find('dockerd') ?? 'dockerd', daemonArgs(folder, socket), /API listen on/)
  const docker = async (...args: string[]) => {
    const { stdout } = await execute(find('docker') ?? 'docker', ['--host', `unix://${socket}`, ...args])
    return stdout.trim()
  }
  await importImage(folder, docker)
  return {
    ...daemon,
    socket,
    docker,
    stop: async () => {
      daemon.thaw()
      const all = (await docker('ps', '--all', '--quiet')).split('\n').filter(Boolean)
      if (all.length > 0) await docker('rm', '--force', ...all)
      await daemon.stop('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function daemonArgs(folder: string, socket: string): string[] {
  return [
    ['--data-root', join(folder, 'data')],
    ['--exec-root', join(folder, 'exec')],
    ['--pidfile', join(folder, 'pid')],
    ['--host', `unix://${socket}`],
    ['--bridge', 'none'],
    ['--iptables=false'],
  ].flat()
}

/** There is no registry: the image is made from the machine's own static busybox. */
async function importImage(folder: string, docker: DockerServer['docker']): Promise<void> {
  const root = join(folder, 'root')
  await mkdir(join(root, 'bin'), { recursive: true })
  await copyFile(find('busybox') ?? 'busybox', join(root, 'bin', 'busybox'))
  await Promise.all(
    ['sh', 'sleep', 'tail', 'true'].map((name) => symlink('busybox', join(root, 'bin', name))),
  )
  const archive = join(folder, 'root.tar')
  await execute('tar', ['-C', root, '-cf', archive, '.'])
  await docker('import', archive, IMAGE)
}
