import { randomBytes } from 'node:crypto'
import { isoSeconds } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { signConfig } from '../policy/trust/record.ts'
import { CONFIG, JSON_OUT } from './args.ts'
import { chooseKey, unlock, withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { placed } from './keys.ts'
import { plain } from './print.ts'
import { verb } from './verb.ts'

const USAGE = `operator trust [--check] [--key NAME] [--json] [--config F]
  --check   shows the difference and signs nothing; exit code 4: there is one
  Typing the passphrase signs the configuration as it stands: actors, policy, guard, databases, deployments,
  swarms, the Docker socket, the state folder, who may sign tokens, and the soul.`

/** What changed since a human signed the configuration, and a human's signature under what it is now. */
export const run = verb(
  { usage: USAGE, flags: { check: { type: 'boolean' }, key: { type: 'string' }, ...JSON_OUT, ...CONFIG } },
  async ({ values, io, out }) =>
    withDesk({ io, out, config: values.config }, async (desk) => {
      const { trust, clock, record } = desk
      const { differences: found } = trust.fact()
      const differences = [...found, ...(found.length > 0 ? trust.unsigned() : [])].map(({ says }) => says)
      const keys = trust.keys().size
      if (values.json) await out.json({ config: trust.present.config, keys, differences })
      else await out.say(plain(render(trust.present.config, keys, differences)))
      if (values.check || values.json) return differences.length === 0 ? EXIT.ok : EXIT.findings
      if (keys === 0) throw nobody()
      if (differences.length === 0) return EXIT.ok
      const wrapped = chooseKey(desk, 'human', values.key)
      const { privateKey: key, from } = await unlock(io, wrapped)
      const salt = randomBytes(16).toString('hex')
      const signed = signConfig(trust.present, { by: wrapped.name, at: isoSeconds(clock.now()), salt, key })
      record({
        event: 'trust',
        config: trust.present.config,
        by: wrapped.name,
        differences,
        passphrase: from,
      })
      await out.say(plain(`Signed by ${wrapped.name}. ${placed(trust.saveSigned(signed))}`))
      return EXIT.ok
    }),
)

function render(config: string, keys: number, differences: readonly string[]): string {
  if (keys === 0) return `No key is trusted yet, so nobody has to sign ${config}.`
  if (differences.length === 0) return `${config} is as it was signed.`
  return [`${config} is not what was signed:`, ...differences.map((line) => `  - ${line}`)].join('\n')
}

function nobody(): OperatorError {
  return new OperatorError('not_configured', 'There is no key to sign with.', {
    hint: 'operator keys add NAME makes one.',
    applied: 'no',
  })
}
