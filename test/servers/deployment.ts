import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UNTIL_GONE } from './folder.ts'

/** A deployment's folder with releases made by hand. */
export interface Deployment {
  dir: string
  release(version: string, server: string): string
  point(version: string): void
  /** Resolves when a release has written the file `ready` into the folder of the deployment. */
  ready(): Promise<void>
  remove(): void
}

export function createDeployment(): Deployment {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'operator-deployment-')))
  return {
    dir,
    release: (version, server) => {
      const folder = join(dir, 'releases', version)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'server.js'), server)
      return folder
    },
    point: (version) => {
      rmSync(join(dir, 'ready'), { force: true })
      symlinkSync(join('releases', version), join(dir, 'next'))
      renameSync(join(dir, 'next'), join(dir, 'current'))
    },
    ready: async () => {
      while (!existsSync(join(dir, 'ready'))) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    remove: () => rmSync(dir, UNTIL_GONE),
  }
}

/** A service that says so when it is ready. `deaf`: it takes no notice of polite signals. */
export function idle(dir: string, says: string, { deaf = false } = {}): string {
  const signals = deaf
    ? "for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => undefined)"
    : ''
  return `${signals}
console.error(${JSON.stringify(`${says} listens`)})
require('node:fs').writeFileSync(${JSON.stringify(join(dir, 'ready'))}, '')
setInterval(() => undefined, 1000)
`
}
