import { existsSync } from 'node:fs'
import type { Loaded } from '../config/load.ts'
import { type KnownValue, knownValues } from '../config/secrets.ts'
import { isSecretKey } from '../policy/redact/keys.ts'
import { createRedactor, type Redactor } from '../policy/redact/redactor.ts'

/** Every secret this process can know: of the configuration, the .env, and the environment it was started in. */
export function known(loaded: Loaded, env: NodeJS.ProcessEnv): KnownValue[] {
  return [...knownValues(loaded), ...fromVariables(loaded.dotenv, '.env'), ...fromVariables(env, 'env')]
}

/** The redactor over all of that. Without a configuration, what the environment holds is secret all the same. */
export function redactorFor(loaded: Loaded | undefined, env: NodeJS.ProcessEnv): Redactor {
  return createRedactor({ known: loaded ? known(loaded, env) : fromVariables(env, 'env') })
}

/** What is a secret by its variable's name. */
export function fromVariables(
  variables: Readonly<Record<string, string | undefined>>,
  where: string,
): KnownValue[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    value && isSecretVariable(name, value) ? [{ value, source: `${where}:${name}` }] : [],
  )
}

/** A file's path under a secret's name is where the secret lies; a secret may also begin like one. */
function isSecretVariable(name: string, value: string): boolean {
  return isSecretKey(name) && !(value.startsWith('/') && existsSync(value))
}
