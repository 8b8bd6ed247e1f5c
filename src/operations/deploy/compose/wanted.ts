import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { OperatorError } from '../../../core/errors.ts'
import type { ComposeModel, ComposeSource } from '../../../systems/compose/port.ts'
import type { Version, Wanted } from '../driver.ts'
import type { ComposeTarget } from './context.ts'
import type { Saved } from './saved.ts'

/** A file as Compose understands it and as it was written. */
export interface Read {
  file: string
  model: ComposeModel
  sources: readonly ComposeSource[]
}

export type Asked = { by: 'file'; file: string } | { by: 'kept'; version: Version; saved: Saved }

/** A project is deployed by its file, the configured one where `file` is empty, or brought back whole. */
export function askedOf({ file, target }: ComposeTarget, wanted: Wanted): Asked {
  if (wanted.by === 'kept') return { by: 'kept', version: wanted.version, saved: wanted.saved as Saved }
  if (wanted.by === 'file') return { by: 'file', file: within(file, wanted.file) }
  throw new OperatorError('invalid_input', `${target} is a Compose project: it has no one ${wanted.by}.`, {
    hint: `Deploy its file (file: "${file.slice(file.lastIndexOf('/') + 1)}"), with the new image in it.`,
    applied: 'no',
  })
}

/** Paths in a Compose file are relative to its folder, and no caller chooses another one. */
function within(configured: string, named: string): string {
  const folder = dirname(configured)
  const file = named === '' ? configured : resolve(folder, named)
  const inside = relative(folder, file)
  if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) return file
  throw new OperatorError(
    'invalid_input',
    `The Compose file ${named} is not in the folder of the configured one.`,
    {
      hint: `Only files in ${folder} can be deployed to this target.`,
      applied: 'no',
    },
  )
}

export async function readFile(
  { cli, project }: ComposeTarget,
  file: string,
  signal: AbortSignal,
): Promise<Read> {
  const sources = await cli.sources(file, signal)
  return { file, sources, model: await cli.config(file, project, signal) }
}
