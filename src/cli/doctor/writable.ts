import { accessSync, constants, lstatSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Whether a path can be written or made: by the nearest part of it that exists, and without making anything.
 * `why` is undefined when nothing stands in the way.
 */
export function obstacle(path: string): { near: string; why?: string } {
  const near = nearestThere(path)
  try {
    if (near !== path && !statSync(near).isDirectory()) return { near, why: `${near} is not a folder` }
    accessSync(near, near === path ? constants.W_OK : constants.W_OK | constants.X_OK)
    if (near !== path && isVirtual(near)) return { near, why: `nothing can be made in ${near}` }
    return { near }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EROFS' ? `${near} is read-only` : `no permission on ${near}`
    return { near, why: code === 'ENOENT' ? `${near} leads nowhere` : why }
  }
}

function nearestThere(path: string): string {
  if (path === dirname(path) || isThere(path)) return path
  return nearestThere(dirname(path))
}

/** A link that leads nowhere is there, and in the way. */
function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    // Below a file, or behind a folder that may not be entered: what is nearer to the root tells why.
    return false
  }
}

/** The kernel's own trees say yes to root and make nothing. */
function isVirtual(folder: string): boolean {
  return /^\/(proc|sys)(\/|$)/.test(folder)
}
