import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Owned, own } from './child.ts'
import { UNTIL_GONE } from './folder.ts'

const execute = promisify(execFile)

/** An image with one static binary: `sh` and `sleep`. */
export const IMAGE = 'busybox:test'

export interface DockerServer extends Owned {
  socket: string
  /** Runs the docker command against this daemon and gives its output. */
  docker(...args: string[]): Promise<string>
  /** One more image of the same files, other by what `docker import --change` may say: `CMD httpd -f`. */
  image(name: string, ...changes: string[]): Promise<void>
  /** An image with this Node and a program for it at /app.mjs, which its command runs. */
  nodeImage(name: string, program: string, ...changes: string[]): Promise<void>
  /** The same files said to be made for another architecture. */
  foreignImage(name: string, architecture: string): Promise<void>
  /** Runs a command where the daemon's networks are. */
  inside(command: string, ...args: string[]): Promise<string>
  /** Ends the daemon, and a new one takes its place: its containers live through it as Docker lets them. */
  killAndRestart(by?: NodeJS.Signals): Promise<void>
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
  const needed = ['dockerd', 'docker', 'busybox', 'tar', 'unshare', 'nsenter', 'ip']
  const found = needed.every((name) => find(name) !== undefined)
  return found && process.getuid?.() === 0
}

/**
 * A Docker daemon in a folder of its own and with one image. Without `bridge` it has no network; with it the
 * daemon lives in a network namespace of its own, so that its bridges and rules touch nothing of this machine.
 */
export async function startDocker({ bridge = false } = {}): Promise<DockerServer> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-docker-'))
  const socket = join(folder, 'docker.sock')
  const space = bridge ? await ownNamespace() : undefined
  const start = () => startDaemon(folder, socket, space)
  let daemon = await start()
  const docker = async (...args: string[]) => {
    const { stdout } = await execute(find('docker') ?? 'docker', ['--host', `unix://${socket}`, ...args])
    return stdout.trim()
  }
  const archive = await archiveOf(folder)
  const image = async (name: string, ...changes: string[]) => {
    await docker('import', ...changes.flatMap((change) => ['--change', change]), archive, name)
  }
  await image(IMAGE)
  return {
    get pid() {
      return daemon.pid
    },
    freeze: () => daemon.freeze(),
    thaw: () => daemon.thaw(),
    socket,
    docker,
    image,
    nodeImage: async (name, program, ...changes) => {
      const all = ['CMD ["/node", "/app.mjs"]', ...changes].flatMap((change) => ['--change', change])
      await docker('import', ...all, await nodeArchive(folder, program), name)
    },
    foreignImage: (name, architecture) => foreignImage(folder, docker, name, architecture),
    inside: async (command, ...args) => {
      const [program = '', ...rest] = [...entering(space), command, ...args]
      return (await execute(program, rest)).stdout
    },
    killAndRestart: async (by = 'SIGKILL') => {
      await daemon.stop(by)
      // Where no init reaps it, the dead containerd looks alive to the next daemon, which would wait for it.
      await rm(join(folder, 'exec', 'containerd', 'containerd.pid'), { force: true })
      daemon = await start()
    },
    stop: async () => {
      daemon.thaw()
      await removeAll(docker)
      await daemon.stop('SIGTERM')
      await space?.stop()
      await rm(folder, UNTIL_GONE)
    },
  }
}

/** What removes itself, or is another's to remove, may be on its way out while it is listed. */
export async function removeAll(docker: (...args: string[]) => Promise<string>): Promise<void> {
  const all = (await docker('ps', '--all', '--quiet')).split('\n').filter(Boolean)
  if (all.length === 0) return
  await docker('rm', '--force', ...all).catch((error: Error) => {
    const others = error.message
      .split('\n')
      .slice(1)
      .filter((line) => line && !/already in progress|No such container/i.test(line))
    if (others.length > 0) throw error
  })
}

/** Node with the libraries that it is linked to, beside the busybox of the other images. */
async function nodeArchive(folder: string, program: string): Promise<string> {
  const root = join(folder, 'root')
  const { stdout } = await execute('ldd', [process.execPath])
  for (const [, library = ''] of stdout.matchAll(/(\/\S+) \(0x/g)) {
    await mkdir(join(root, dirname(library)), { recursive: true })
    await copyFile(library, join(root, library))
  }
  await copyFile(process.execPath, join(root, 'node'))
  await writeFile(join(root, 'app.mjs'), program)
  const archive = join(folder, 'node.tar')
  await execute('tar', ['-C', root, '-cf', archive, '.'])
  return archive
}

/** `docker load` believes what an image's configuration says of itself. */
async function foreignImage(
  folder: string,
  docker: DockerServer['docker'],
  name: string,
  architecture: string,
): Promise<void> {
  const place = await mkdtemp(join(folder, 'foreign-'))
  const archive = join(place, 'image.tar')
  await docker('tag', IMAGE, name)
  await docker('save', '--output', archive, name)
  await docker('rmi', name)
  await execute('tar', ['-C', place, '-xf', archive])
  const manifest = JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8')) as { Config: string }[]
  const config = join(place, manifest[0]?.Config ?? '')
  const said = JSON.parse(await readFile(config, 'utf8')) as object
  await writeFile(config, JSON.stringify({ ...said, architecture }))
  await rm(archive)
  await execute('tar', ['-C', place, '-cf', archive, ...(await readdir(place))])
  await docker('load', '--input', archive)
}

/** A process that does nothing but keep a network namespace open, its loopback up. */
function ownNamespace(): Promise<Owned> {
  const script = 'ip link set lo up && echo ready && exec sleep 100000'
  return own(find('unshare') ?? 'unshare', ['--net', '--mount', 'sh', '-c', script], /ready/)
}

function entering(space: Owned | undefined): string[] {
  if (space === undefined) return []
  return [find('nsenter') ?? 'nsenter', '--target', String(space.pid), '--net', '--mount']
}

function startDaemon(folder: string, socket: string, space: Owned | undefined): Promise<Owned> {
  const alone = space === undefined ? ['--bridge', 'none', '--iptables=false'] : []
  const all = [...entering(space), find('dockerd') ?? 'dockerd', ...daemonArgs(folder, socket), ...alone]
  const [command = '', ...args] = all
  return own(command, args, /API listen on/)
}

function daemonArgs(folder: string, socket: string): string[] {
  return [
    ['--data-root', join(folder, 'data')],
    ['--exec-root', join(folder, 'exec')],
    ['--pidfile', join(folder, 'pid')],
    ['--host', `unix://${socket}`],
  ].flat()
}

const APPLETS = 'sh sleep tail true false httpd wget cat kill touch test ls rm'.split(' ')

/** There is no registry: images are made from the machine's own static busybox. */
async function archiveOf(folder: string): Promise<string> {
  const root = join(folder, 'root')
  await mkdir(join(root, 'bin'), { recursive: true })
  await mkdir(join(root, 'www'), { recursive: true })
  await mkdir(join(root, 'tmp'), { recursive: true })
  await copyFile(find('busybox') ?? 'busybox', join(root, 'bin', 'busybox'))
  await Promise.all(APPLETS.map((name) => symlink('busybox', join(root, 'bin', name))))
  const archive = join(folder, 'root.tar')
  await execute('tar', ['-C', root, '-cf', archive, '.'])
  return archive
}
