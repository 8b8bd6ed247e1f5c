import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import type { Soul } from '../face.ts'
import { packageRoot } from './package-root.ts'

const SHORT_BYTES = 1_100

/** The shipped soul, or the user's own file; of that, the first paragraphs that fit make the short form. */
export function readSoul(file: string | undefined): Soul {
  if (file === undefined) {
    const folder = join(packageRoot(), 'prompts', 'soul')
    return {
      short: readText(join(folder, 'short.md')),
      get full() {
        return readText(join(folder, 'soul.md'))
      },
    }
  }
  const full = readText(file)
  return { full, short: shorten(full) }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new OperatorError('config_invalid', `The soul ${file} cannot be read.`, {
      hint: 'Mend the key soul, or leave it out for the shipped one.',
      cause,
    })
  }
}

/** Whole paragraphs while they fit; a first paragraph that is too long is cut at a character, never inside one. */
export function shorten(text: string): string {
  const kept: string[] = []
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (Buffer.byteLength([...kept, paragraph].join('\n\n')) > SHORT_BYTES) break
    kept.push(paragraph)
  }
  if (kept.length > 0) return kept.join('\n\n')
  return new TextDecoder().decode(Buffer.from(text).subarray(0, SHORT_BYTES - 3), { stream: true })
}
