import type { Kept } from '../compose/trust.ts'
import { isoSeconds } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { isKeyName, makeKey, vouchFor } from '../policy/approvals/keys.ts'
import { CAPACITIES, type Capacity } from '../policy/approvals/plan.ts'
import { CONFIG, JSON_OUT, misuse } from './args.ts'
import { chooseKey, type OpenDesk, unlock, withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { askPassphrase } from './passphrase.ts'
import { type Printer, plain, table } from './print.ts'
import { verb } from './verb.ts'

const USAGE = `operator keys add NAME [--as plan|security|human] [--by KEY] [--config F]
       operator keys list [--json] [--config F]
  --as   the only thing the key's signature counts as; without it, it counts as all three
  --by   the human's key that vouches for the new one; the first key of all needs none
  The private half is kept under a passphrase; without it nobody can sign, and it cannot be had back.`

/** Keys whose signature counts. From the first one on, a configuration that nobody signed changes nothing. */
export const run = verb(
  {
    usage: USAGE,
    flags: { as: { type: 'string' }, by: { type: 'string' }, ...JSON_OUT, ...CONFIG },
    words: { min: 1, max: 2 },
  },
  async ({ values, words: [word, name], io, out }) =>
    withDesk({ io, out, config: values.config }, async (desk) => {
      if (word === 'list' && name === undefined) return list(desk, out, values.json === true)
      if (word !== 'add' || name === undefined) throw misuse('The words here are add NAME and list.', USAGE)
      if (!isKeyName(name)) throw misuse('A key is named with letters, digits, "_", "." and "-".', USAGE)
      return add(desk, { name, as: capacitiesOf(values.as), by: values.by }, { io, out })
    }),
)

async function add(
  desk: OpenDesk,
  { name, as, by }: { name: string; as: readonly Capacity[]; by: string | undefined },
  { io, out }: { io: Io; out: Printer },
): Promise<number> {
  const { trust, privateKeys, clock, record } = desk
  trust.refuseUnsafe()
  if (trust.keys().has(name) || privateKeys.read(name) !== undefined) throw taken(name)
  const voucher = trust.keys().size > 0 ? chooseKey(desk, 'human', by) : undefined
  if (!voucher && !as.includes('human')) throw firstIsHuman()
  const signs = voucher && (await unlock(io, voucher)).privateKey
  const passphrase = await askTwice(io, name)
  const { trusted: made, wrapped } = await makeKey({ name, as, created: isoSeconds(clock.now()) }, passphrase)
  const trusted = voucher && signs ? vouchFor(made, voucher.name, signs) : made
  record({ event: 'key', key: name, as, public: trusted.public, vouched_by: voucher?.name ?? null })
  if (!privateKeys.add(name, wrapped)) throw taken(name)
  const kept = trust.addKey(trusted)
  await out.say(
    plain(`The key ${name} signs as ${as.join(', ')}. Its private half is in ${privateKeys.path}.`),
  )
  await out.say(plain(placed(kept)))
  await out.say('From now on only a signed configuration changes anything. Next: operator trust')
  return EXIT.ok
}

/** What is left for root, where the trust folder is root's. */
export function placed(kept: Kept): string {
  if (!('pending' in kept)) return `Kept in ${kept.path}.`
  return `The trust folder is not yours. As root: install -D -m 644 ${kept.pending} ${kept.path}`
}

/** A typing error in a passphrase that is never shown would cost the key. */
async function askTwice(io: Io, name: string): Promise<string> {
  const first = await askPassphrase(io, `A passphrase for the key ${name}`)
  if (first.from === 'file') return first.text
  const second = await askPassphrase(io, 'Once more')
  if (first.text === second.text) return first.text
  throw new OperatorError('invalid_input', 'The two passphrases are not the same.', {
    hint: 'No key was made. Try again.',
    applied: 'no',
  })
}

async function list({ trust, privateKeys }: OpenDesk, out: Printer, asJson: boolean): Promise<number> {
  const mine = privateKeys.names()
  const keys = [...trust.keys().values()].map(({ name, as, created }) => ({
    name,
    as,
    created,
    here: mine.includes(name),
  }))
  if (asJson) await out.json(keys)
  else if (keys.length === 0) await out.say(`No key is trusted (${trust.path}).`)
  else {
    const head = ['KEY', 'SIGNS AS', 'MADE', 'PRIVATE HALF'].map(out.style.bold)
    const rows = keys.map(({ name, as, created, here }) =>
      [name, as.join(', '), created, here ? 'here' : '-'].map(plain),
    )
    await out.say(table([head, ...rows]))
  }
  return EXIT.ok
}

function capacitiesOf(flag: string | undefined): readonly Capacity[] {
  if (flag === undefined) return CAPACITIES
  const known = CAPACITIES.find((capacity) => capacity === flag)
  if (!known) throw misuse(`--as takes ${CAPACITIES.join(', ')}.`, USAGE)
  return [known]
}

function firstIsHuman(): OperatorError {
  return new OperatorError(
    'invalid_input',
    'The first key has to answer as a human: it vouches for all others.',
    {
      hint: 'Leave --as out, or say --as human.',
      applied: 'no',
    },
  )
}

function taken(name: string): OperatorError {
  return new OperatorError('invalid_input', `There is a key ${name} already.`, {
    hint: 'Choose another name.',
    applied: 'no',
  })
}
