import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findConfig, type Loaded, loadConfig } from '../../config/load.ts'
import { OperatorError } from '../../core/errors.ts'
import { graphProblems } from '../../stack/graph-problems.ts'
import type { Io } from '../io.ts'
import { asFinding, type Check, type Finding, fail, ok, warn } from './finding.ts'

/** The configuration, or every reason why there is none that can be used. */
export function examineConfig(
  flag: string | undefined,
  { env, cwd }: Io,
): { loaded?: Loaded; findings: Finding[] } {
  const file = findConfig(flag, env, cwd)
  if (file === undefined) return { findings: [fail('There is no configuration.', 'run: operator init')] }
  try {
    return {
      loaded: loadConfig(file, env, graphProblems),
      findings: [ok(`The configuration ${file} loads.`)],
    }
  } catch (error) {
    return { findings: problemsOf(error, file) }
  }
}

function problemsOf(error: unknown, file: string): Finding[] {
  const problems = error instanceof OperatorError ? error.details?.['problems'] : undefined
  if (!Array.isArray(problems)) return [asFinding(error)]
  return (problems as { path: string; problem: string; example: string }[]).map(
    ({ path, problem, example }) =>
      fail(`${file}: ${path || '(top)'}: ${problem}`, example || 'See operator.example.yaml.'),
  )
}

export const entries: Check = ({ loaded: { disabled } }) =>
  disabled.map(({ section, name, why, hint }) => warn(`${section}.${name} is disabled: ${why}.`, hint))

/** Whoever can write the file decides who may do what. */
export const files: Check = ({ loaded: { file } }) => {
  const dotenv = join(dirname(file), '.env')
  const writable = (statSync(file).mode & 0o022) !== 0
  return [
    ...(writable ? [fail(`Others may change ${file}.`, `chmod go-w ${file}`)] : []),
    ...(existsSync(dotenv) ? [ok(`${dotenv} can be read by its owner only.`)] : []),
  ]
}
