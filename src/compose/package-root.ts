import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, wherever its code was bundled to: the nearest one above with prompts/ in it. */
export function packageRoot(from: string = import.meta.url): string {
  for (let dir = dirname(fileURLToPath(from)); dir !== dirname(dir); dir = dirname(dir)) {
    if (existsSync(join(dir, 'prompts', 'soul'))) return dir
  }
  throw new Error('The package is incomplete: its prompts folder is missing.')
}
