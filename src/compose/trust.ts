import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Loaded } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import type { Documents } from '../journal/documents.ts'
import { configName, openKeyDir, openTrustDir, trustPaths } from '../journal/trust-dir.ts'
import { parseTrustedKey, type TrustedKey, unvouched } from '../policy/approvals/keys.ts'
import type { TrustFact } from '../policy/facts.ts'
import { type Difference, entriesOf, entryDifferences } from '../policy/trust/entries.ts'
import { isValid, type Present, type TrustRecord, untrusted } from '../policy/trust/record.ts'
import { readSoul } from './soul.ts'

export interface Trust {
  /** Where it lies. */
  path: string
  /** Everybody whose signature counts, read now. Throws when the folder, or a key in it, is not safe or damaged. */
  keys(): ReadonlyMap<string, TrustedKey>
  /** Throws `config_invalid` where the folder may not be made: before a key is. */
  refuseUnsafe(): void
  /** Keeps a public key. Throws `invalid_input` when there is one of that name. */
  addKey(key: TrustedKey): Kept
  /** The configuration as it is in force here. */
  present: Present
  /** The signed form of it, as stored; undefined: there is none. */
  signed(): unknown
  saveSigned(record: TrustRecord): Kept
  /** All of it while there is no signed form that it could be compared with. */
  unsigned(): readonly Difference[]
  fact(): TrustFact
}

/** Where something was kept; where root's folder took nothing, what is left to do as root. */
export type Kept = { path: string } | { pending: string; path: string }

/** Whose word counts for this configuration. Nothing is opened before it is asked. */
export function composeTrust({ config, file }: Loaded, env: NodeJS.ProcessEnv): Trust {
  const { trust: path, keys: keyDir } = trustPaths(env)
  const pending = openKeyDir(join(dirname(keyDir), 'pending'))
  const home = env['HOME']
  const dir = (toWrite = false) =>
    openTrustDir(path, {
      outside: [dirname(file), config.state_dir],
      ...(home !== undefined && { home }),
      toWrite,
    })
  const present = { config: file, sections: sectionsOf(config) }
  const keys = () => keysIn(dir())
  const signed = () => dir().configs.read(configName(file))
  return {
    path,
    keys,
    refuseUnsafe: () => void dir(true),
    addKey(key) {
      const { keys: folder } = dir(true)
      return keep(
        folder,
        pending,
        key.name,
        () => {
          if (!folder.add(key.name, key)) throw nameTaken(key.name)
        },
        key,
      )
    },
    present,
    signed,
    saveSigned(record) {
      const { configs } = dir(true)
      const name = configName(file)
      return keep(configs, pending, name, () => configs.put(name, record), record)
    },
    unsigned: () =>
      isValid(signed(), present, keys())
        ? []
        : entryDifferences(
            {},
            entriesOf(present.sections, () => ''),
          ),
    fact: () => ({ differences: untrusted(signed(), present, keys()) }),
  }
}

function keysIn({ path, keys }: ReturnType<typeof openTrustDir>): ReadonlyMap<string, TrustedKey> {
  const all = keys.names().map((name) => {
    const key = parseTrustedKey(keys.read(name))
    if (key?.name !== name) throw damagedKey(path, name)
    return key
  })
  const planted = unvouched(all).map(({ name }) => name)
  if (planted.length > 0) throw plantedKeys(path, planted)
  return new Map(all.map((key) => [key.name, key]))
}

/** Who may call, what the rules are, what may be touched, and whose word for it is taken; the soul by its digest. */
function sectionsOf(config: Loaded['config']): unknown {
  const { actors, policy, guard, databases, deployments, swarms, http, state_dir, docker } = config
  const soul = createHash('sha256').update(readSoul(config.soul).full).digest('hex')
  const touched = { databases, deployments, swarms, docker, state_dir }
  return { actors, policy, guard, ...touched, soul, http: { jwt: http.jwt } }
}

function plantedKeys(path: string, names: readonly string[]): OperatorError {
  const message = `No trusted key vouches for ${names.join(', ')} in ${path}: somebody put it there without one.`
  return new OperatorError('config_untrusted', message, {
    hint: 'Find out who. Remove the file that does not belong there; keys are added with operator keys add.',
    applied: 'no',
  })
}

function damagedKey(path: string, name: string): OperatorError {
  return new OperatorError('unavailable', `The trusted key ${name} in ${path} is damaged.`, {
    hint: 'Find out who changed it. Remove it, and add a new key with operator keys add.',
    applied: 'no',
  })
}

/** root's folder takes nothing from us: then it lies ready for root, and counts when root has put it there. */
function keep(folder: Documents, pending: Documents, name: string, write: () => void, value: unknown): Kept {
  const path = join(folder.path, `${name}.json`)
  try {
    write()
    return { path }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    pending.put(name, value)
    return { pending: join(pending.path, `${name}.json`), path }
  }
}

function nameTaken(name: string): OperatorError {
  return new OperatorError('invalid_input', `There is a key ${name} already.`, {
    hint: 'Choose another name, or remove that key first.',
    applied: 'no',
  })
}
