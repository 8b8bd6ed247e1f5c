import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { parseDocument } from 'yaml'
import { OperatorError } from '../core/errors.ts'
import { tokenProblems } from './actors.ts'
import { deploymentProblems } from './deployment-owners.ts'
import { type Disabled, withoutUnresolved } from './disable.ts'
import { WHOLE } from './examples.ts'
import { explainIssues, type Problem } from './explain.ts'
import { fleetProblems } from './fleet-owners.ts'
import { migrationProblems } from './migrates.ts'
import { absolutePaths } from './paths.ts'
import { type Resolved, resolveReferences } from './references.ts'
import { type Config, configSchema } from './schema.ts'
import { storeProblems } from './stores.ts'
import { words } from './words.ts'

/** A configuration that is whole: everything in it can be used, and what cannot is named in `disabled`. */
export interface Loaded {
  config: Config
  /** Absolute path of the file. */
  file: string
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  /** Entries left out because a variable or file they need is missing. */
  disabled: readonly Disabled[]
  /** Values that came from references, and the variables of the .env: what the redactor must know. */
  resolved: readonly Resolved[]
  /** The .env's variables, by name. */
  dotenv: Readonly<Record<string, string>>
}

/** What only the whole can tell: names that refer to each other. Disabled entries still count as known. */
export type Check = (config: Config, disabled: readonly Disabled[]) => readonly Problem[]

type Env = Readonly<Record<string, string | undefined>>

const MAX_CONFIG_BYTES = 1_048_576
const WRITABLE_BY_ALL = 0o002

/** Where the configuration is: `--config`, else `$OPERATOR_CONFIG`, else ./operator.yaml; undefined when there is none. */
export function findConfig(flag: string | undefined, env: Env, cwd: string): string | undefined {
  const named = flag ?? env['OPERATOR_CONFIG']
  if (named) return resolve(cwd, named)
  const usual = join(cwd, 'operator.yaml')
  return existsSync(usual) ? usual : undefined
}

/**
 * Reads and checks a configuration. Nothing starts half-configured: any problem throws `config_invalid` with
 * every problem's path, what is wrong, and an example. `check` adds what only the whole can tell.
 */
export function loadConfig(file: string, env: Env, check: Check = () => []): Loaded {
  const dir = dirname(file)
  const text = readText(file)
  const dotenv = readDotenv(join(dir, '.env'))
  const { tree, found, missing } = resolveReferences(parseYaml(text, file), {
    env: { ...dotenv, ...definedOnly(env) },
    dir,
  })
  const { tree: usable, disabled, fatal } = withoutUnresolved(tree, missing)
  if (fatal.length > 0) throw invalid(file, fatal)

  // zod compiles a schema that is used often; this one is used once.
  const parsed = configSchema.safeParse(usable, { jitless: true, error: words })
  if (!parsed.success) throw invalid(file, explainIssues(parsed.error.issues))
  const problems = [
    ...tokenProblems(parsed.data),
    ...migrationProblems(parsed.data, disabled),
    ...storeProblems(parsed.data, disabled),
    ...deploymentProblems(parsed.data),
    ...fleetProblems(parsed.data),
    ...check(parsed.data, disabled),
  ]
  if (problems.length > 0) throw invalid(file, problems)

  return {
    config: absolutePaths(parsed.data, dir),
    file,
    // Crypto is loaded by who asks for it: a start does not.
    get digest() {
      return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')
    },
    disabled,
    resolved: found,
    dotenv,
  }
}

function readText(file: string): string {
  try {
    const { size, mode } = statSync(file)
    if (size > MAX_CONFIG_BYTES)
      throw invalid(file, [{ path: '', problem: 'the file is larger than 1 MB', example: WHOLE }])
    if ((mode & WRITABLE_BY_ALL) !== 0)
      throw invalid(file, [
        {
          path: '',
          problem: 'anyone may write it, and whoever does decides who may call',
          example: `chmod 600 ${file}`,
        },
      ])
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof OperatorError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    throw new OperatorError('not_configured', `The configuration ${file} cannot be read (${code}).`, {
      hint: 'run: operator init',
      cause: error,
    })
  }
}

/** The parser's own message quotes the line, and the line may hold a secret: only the position is repeated. */
function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, version: '1.2' })
  const [error] = document.errors
  if (error) {
    const at = error.linePos?.[0]
    throw invalid(file, [
      {
        path: `line ${at?.line ?? '?'}, column ${at?.col ?? '?'}`,
        problem: `not YAML (${error.code})`,
        example: 'version: 1',
      },
    ])
  }
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new OperatorError('config_invalid', `${file}: too many aliases.`, {
      hint: 'write the values out',
      cause,
    })
  }
}

function readDotenv(file: string): Record<string, string> {
  if (!existsSync(file)) return {}
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new OperatorError('config_invalid', `Others may read ${file}.`, { hint: `chmod 600 ${file}` })
  }
  return definedOnly(parseEnv(readFileSync(file, 'utf8')))
}

function definedOnly(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function invalid(file: string, problems: readonly Problem[]): OperatorError {
  const lines = problems.map(
    ({ path, problem, example }) =>
      `  ${path || '(top)'}: ${problem}${example && `; for example ${example}`}`,
  )
  return new OperatorError('config_invalid', `${file} cannot be used:\n${lines.join('\n')}`, {
    hint: 'mend the keys named above; operator.example.yaml explains every one',
    details: { problems },
  })
}
