import type { KeyObject } from 'node:crypto'
import type { ParseArgsOptionsConfig } from 'node:util'
import { type Desk, openDesk } from '../compose/desk.ts'
import { notConfigured } from '../compose/setup.ts'
import { findConfig, loadConfig } from '../config/load.ts'
import type { AuditRecord } from '../core/books.ts'
import { OperatorError } from '../core/errors.ts'
import { parseWrappedKey, type TrustedKey, unwrapKey, type WrappedKey } from '../policy/approvals/keys.ts'
import type { Capacity } from '../policy/approvals/plan.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { graphProblems } from '../stack/graph-problems.ts'
import { askPassphrase, type Passphrase } from './passphrase.ts'
import type { Run } from './verb.ts'

/** The desk of the configuration that this shell is about, and how its audit lines are written. */
export interface OpenDesk extends Desk {
  /** One durable line, redacted. Throws `audit_unavailable`: what cannot be recorded does not happen. */
  record(line: AuditRecord): void
}

type At = Pick<Run<ParseArgsOptionsConfig>, 'io' | 'out'> & { config: string | undefined }

/** Opens it, lets the printer know the configured values, and closes it whatever happens. */
export async function withDesk<T>({ io, out, config }: At, body: (desk: OpenDesk) => Promise<T>): Promise<T> {
  const file = findConfig(config, io.env, io.cwd)
  if (file === undefined) throw notConfigured()
  const loaded = loadConfig(file, io.env, graphProblems)
  const { redactorFor } = await import('../compose/known.ts')
  const redactor: Redactor = redactorFor(loaded, { ...io.env })
  out.judgedBy(async () => redactor)
  const desk = openDesk(loaded, { ...io.env })
  const { books, clock } = desk
  try {
    return await body({
      ...desk,
      record: (line) =>
        void books.audit(
          { ...redactor.value(line), at: new Date(clock.now()).toISOString() },
          { durable: true },
        ),
    })
  } finally {
    books.close()
  }
}

/** A private key of this user that is trusted in this capacity: the one named, or the only one there is. */
export function chooseKey(
  { trust, privateKeys }: OpenDesk,
  capacity: Capacity,
  name: string | undefined,
): WrappedKey {
  const trusted = [...trust.keys().values()].filter((key) => key.as.includes(capacity))
  const mine = trusted.flatMap((key) => privateOf(privateKeys, key))
  const chosen = name === undefined && mine.length === 1 ? mine[0] : mine.find((key) => key.name === name)
  if (chosen) return chosen
  throw noKey(capacity, mine, name)
}

/** Asks for the passphrase and opens the key. */
export async function unlock(
  io: Parameters<typeof askPassphrase>[0],
  key: WrappedKey,
): Promise<{ privateKey: KeyObject; from: Passphrase['from'] }> {
  const { text, from } = await askPassphrase(io, `Passphrase of the key ${key.name}`)
  return { privateKey: await unwrapKey(key, text), from }
}

/** A private key whose public half is not the trusted one would sign what nobody believes. */
function privateOf(privateKeys: Desk['privateKeys'], { name, public: trusted }: TrustedKey): WrappedKey[] {
  const key = parseWrappedKey(privateKeys.read(name))
  return key?.name === name && key.public === trusted ? [key] : []
}

function noKey(capacity: Capacity, mine: readonly WrappedKey[], name: string | undefined): OperatorError {
  const names = mine.map((key) => key.name).join(', ')
  if (names !== '' && name === undefined)
    return new OperatorError('invalid_input', 'It is not clear whose key is to sign.', {
      hint: `Say it with --key, one of: ${names}.`,
      applied: 'no',
    })
  return new OperatorError(
    'not_found',
    `There is no key${name ? ` ${name}` : ''} here that signs as ${capacity}.`,
    {
      hint: `${names ? `Here are: ${names}. ` : ''}operator keys add NAME makes one.`,
      applied: 'no',
    },
  )
}
