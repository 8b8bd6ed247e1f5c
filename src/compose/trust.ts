import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import type { Loaded } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import { configName, openTrustDir, trustPaths } from '../journal/trust-dir.ts'
import { parseTrustedKey, type TrustedKey } from '../policy/approvals/keys.ts'
import type { TrustFact } from '../policy/facts.ts'
import { type Present, type TrustRecord, untrusted } from '../policy/trust/record.ts'
import { readSoul } from './soul.ts'

export interface Trust {
  /** Where it lies. */
  path: string
  /** Everybody whose signature counts, read now. Throws when the folder, or a key in it, is not safe or damaged. */
  keys(): ReadonlyMap<string, TrustedKey>
  /** Keeps a public key. False when there is one of that name. */
  addKey(key: TrustedKey): boolean
  /** The configuration as it is in force here. */
  present: Present
  /** The signed form of it, as stored; undefined: there is none. */
  signed(): unknown
  saveSigned(record: TrustRecord): void
  fact(): TrustFact
}

/** Whose word counts for this configuration. Nothing is opened before it is asked. */
export function composeTrust({ config, file }: Loaded, env: NodeJS.ProcessEnv): Trust {
  const { trust: path } = trustPaths(env)
  const home = env['HOME']
  const dir = () =>
    openTrustDir(path, { outside: [dirname(file), config.state_dir], ...(home !== undefined && { home }) })
  const present = { config: file, sections: sectionsOf(config) }
  const keys = () => keysIn(dir())
  const signed = () => dir().configs.read(configName(file))
  return {
    path,
    keys,
    addKey: (key) => dir().keys.add(key.name, key),
    present,
    signed,
    saveSigned: (record) => dir().configs.put(configName(file), record),
    fact: () => ({ differences: untrusted(signed(), present, keys()) }),
  }
}

function keysIn({ path, keys }: ReturnType<typeof openTrustDir>): ReadonlyMap<string, TrustedKey> {
  return new Map(
    keys.names().map((name) => {
      const key = parseTrustedKey(keys.read(name))
      if (key?.name !== name) throw damagedKey(path, name)
      return [name, key]
    }),
  )
}

/** Who may call, what the rules are, and what may be touched; the soul by the digest of its text. */
function sectionsOf(config: Loaded['config']): unknown {
  const { actors, policy, guard, databases, deployments, swarms, http } = config
  const soul = createHash('sha256').update(readSoul(config.soul).full).digest('hex')
  return { actors, policy, guard, databases, deployments, swarms, soul, http: { jwt: http.jwt } }
}

function damagedKey(path: string, name: string): OperatorError {
  return new OperatorError('unavailable', `The trusted key ${name} in ${path} is damaged.`, {
    hint: 'Find out who changed it. Remove it, and add a new key with operator keys add.',
    applied: 'no',
  })
}
