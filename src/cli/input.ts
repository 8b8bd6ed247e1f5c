import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import type { Io } from './io.ts'

/** More than any tool takes; a longer one is a mistake or an attack. */
const MAX_INPUT_BYTES = 16_777_216

/**
 * A call's arguments: JSON as it stands, `@FILE`, or `-` for stdin; undefined when the flag is absent. Throws
 * `invalid_input` without quoting the text, which may hold a secret.
 */
export async function readInput(flag: string | undefined, io: Pick<Io, 'stdin' | 'cwd'>): Promise<unknown> {
  if (flag === undefined) return undefined
  const text =
    flag === '-'
      ? await readAll(io.stdin)
      : flag.startsWith('@')
        ? readFile(resolve(io.cwd, flag.slice(1)))
        : flag
  const input = parseJson(text)
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input
  throw invalid('The arguments are not a JSON object.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The arguments are not JSON.')
  }
}

function invalid(message: string): OperatorError {
  return new OperatorError('invalid_input', message, {
    hint: `Write them like --json '{"services": ["postgres"]}', --json @FILE, or --json - to read stdin.`,
    applied: 'no',
  })
}

async function readAll(stdin: Io['stdin']): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_INPUT_BYTES) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readFile(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unreadable'
    throw new OperatorError('invalid_input', `The file with the arguments cannot be read (${code}).`, {
      applied: 'no',
      cause,
    })
  }
  if (text.length > MAX_INPUT_BYTES) throw tooLarge()
  return text
}

function tooLarge(): OperatorError {
  return new OperatorError('too_large', 'The arguments are larger than 16 MB.', { applied: 'no' })
}
