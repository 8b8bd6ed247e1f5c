import { createHash } from 'node:crypto'
import { lstatSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import { type Documents, openDocuments } from './documents.ts'
import { refuseOpenParents, refuseUnlessOurs } from './ownership.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Root's own: whoever calls may read it, and only root may change whose word counts. */
const SYSTEM = '/etc/operator/trust'
const NAME = 'The trust folder'

/** Where public keys and trusted configurations are, and where private keys are. */
export interface TrustPaths {
  trust: string
  /** The user's own, never the system's: each key is under its passphrase. */
  keys: string
}

/**
 * root's folder wherever there is one, so that no environment leads past it; else `$OPERATOR_TRUST_DIR`, else
 * `operator/trust` in the user's configuration folder.
 */
export function trustPaths(env: Env, system = SYSTEM): TrustPaths {
  const home = env['HOME'] || homedir()
  const own = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'operator')
  const named = env['OPERATOR_TRUST_DIR']
  const keys = join(own, 'keys')
  if (lstatSync(system, { throwIfNoEntry: false })?.uid === 0) return { trust: system, keys }
  if (named) return { trust: resolve(named), keys: join(resolve(named), 'private') }
  return { trust: join(own, 'trust'), keys }
}

export interface TrustDir {
  readonly path: string
  /** Public keys, by name. */
  keys: Documents
  /** The trusted form of each configuration, by `configName`. */
  configs: Documents
}

/**
 * The trust folder. It need not be there: nobody was trusted yet. Throws `config_invalid` when someone other
 * than us and root can change it, or when it lies in one of the folders that it is to judge; `toWrite` asks that
 * also of one that is yet to be made.
 */
export function openTrustDir(
  path: string,
  {
    outside,
    home = homedir(),
    toWrite = false,
  }: { outside: readonly string[]; home?: string; toWrite?: boolean },
): TrustDir {
  const folder = resolve(path)
  const options = { folder: NAME, orRoots: true, mode: 0o644 }
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there || toWrite) for (const other of outside) refuseWithin(folder, other, home)
  if (there) {
    refuseOpenParents(folder, NAME)
    refuseUnlessOurs(folder, there, options)
  }
  return {
    path: folder,
    keys: openDocuments(join(folder, 'keys'), options),
    configs: openDocuments(join(folder, 'configs'), { ...options, mode: 0o600 }),
  }
}

/** Private keys, wrapped. They are this user's alone. */
export function openKeyDir(path: string): Documents {
  return openDocuments(path, { folder: 'The key folder' })
}

/** The name under which the trusted form of a configuration is kept: SHA-256 of its path. */
export function configName(file: string): string {
  return createHash('sha256').update(file).digest('hex')
}

/** A project that is the home folder, or holds it, has every folder of the user in it: there it proves nothing. */
function refuseWithin(folder: string, other: string, home: string): void {
  if (isWithin(real(home), real(other)) || !isWithin(real(folder), real(other))) return
  throw new OperatorError('config_invalid', `${NAME} ${folder} lies inside ${other}, which it is to judge.`, {
    hint: 'Set OPERATOR_TRUST_DIR to a folder outside the project and outside state_dir.',
    applied: 'no',
  })
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

/** Through links, as far as the path exists. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = resolve(path, '..')
    return parent === path ? path : join(real(parent), relative(parent, path))
  }
}
