import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { ComposeSource } from './port.ts'

/** More files than a project has: a circle of includes ends here too. */
const MOST_FILES = 50
const LONGEST = 4 * 1_048_576

/** A Compose file and all that it extends or includes, parsed but with its variables left alone. */
export async function readSources(file: string, signal: AbortSignal): Promise<readonly ComposeSource[]> {
  const found: ComposeSource[] = []
  const waiting = [resolve(file)]
  for (const next of waiting) {
    signal.throwIfAborted()
    const document = await readSource(next)
    found.push({ file: next, document })
    const more = namedBy(document).map((name) => resolve(dirname(next), name))
    waiting.push(...new Set(more.filter((name) => !waiting.includes(name))))
    if (waiting.length > MOST_FILES) throw unreadable(file, `includes more than ${MOST_FILES} files`)
  }
  return found
}

async function readSource(file: string): Promise<unknown> {
  const text = await readText(file)
  if (text.length > LONGEST) throw unreadable(file, 'is larger than 4 MB')
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { merge: true, uniqueKeys: false, logLevel: 'silent' })
  const [fault] = document.errors
  if (fault) throw unreadable(file, `is no valid YAML (line ${fault.linePos?.[0].line ?? '?'})`, 'not_yaml')
  try {
    return document.toJS({ maxAliasCount: 1_000 })
  } catch (cause) {
    throw unreadable(file, 'has an alias that refers to nothing, or far too many of them', 'not_yaml', cause)
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT')
      throw unreadable(file, `cannot be read (${codeOf(cause)})`, 'missing_file', cause)
    throw new OperatorError('not_found', `There is no Compose file ${file}.`, {
      hint: 'The path is relative to the folder of the configuration file.',
      applied: 'no',
      details: { reason: 'missing_file' },
    })
  }
}

function unreadable(file: string, what: string, reason = 'refused', cause?: unknown): OperatorError {
  return new OperatorError('invalid_input', `The Compose file ${file} ${what}.`, {
    applied: 'no',
    details: { reason },
    cause,
  })
}

/** Files named under `extends` and `include`; names with variables are Compose's own business. */
function namedBy(document: unknown): string[] {
  const services = Object.values(section(document, 'services') ?? {})
  const included = (document as { include?: unknown } | null)?.include
  const includes = Array.isArray(included) ? included : included === undefined ? [] : [included]
  return [
    ...services.map((service) => section(service, 'extends')?.['file']),
    ...includes.flatMap(pathsOf),
  ].filter((name): name is string => typeof name === 'string' && !name.includes('$') && !name.includes('://'))
}

function pathsOf(entry: unknown): unknown[] {
  if (typeof entry === 'string') return [entry]
  const path = (entry as { path?: unknown } | null)?.path
  return Array.isArray(path) ? path : [path]
}

function section(value: unknown, key: string): Record<string, unknown> | undefined {
  const found =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined
}
