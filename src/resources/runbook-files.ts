import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { OperatorError } from '../core/errors.ts'

export interface Runbook {
  name: string
  title: string
  when: string
  text: string
}

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/**
 * The runbooks of a folder, by name; a user's folder is read after the shipped one and its runbooks replace
 * the shipped ones of the same name. Only whole file names of the listing are ever opened: no path is built
 * from what a caller sends.
 */
export async function readRunbooks(folders: readonly string[]): Promise<Runbook[]> {
  const byName = new Map<string, Runbook>()
  for (const folder of folders) {
    for (const runbook of await readFolder(folder)) byName.set(runbook.name, runbook)
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name))
}

async function readFolder(folder: string): Promise<Runbook[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new OperatorError('not_found', `The runbooks folder ${folder} cannot be read.`, {
      hint: 'Mend the key runbooks.',
      cause,
    })
  })
  const files = entries.filter(
    (entry) => entry.isFile() && entry.name.endsWith('.md') && NAME.test(entry.name.slice(0, -3)),
  )
  return Promise.all(
    files.map(async ({ name }) => toRunbook(name.slice(0, -3), await readFile(join(folder, name), 'utf8'))),
  )
}

function toRunbook(name: string, file: string): Runbook {
  const [whole = '', head = ''] = FRONT_MATTER.exec(file) ?? []
  const { title = name, when = '' } = frontMatter(head)
  return { name, title, when, text: file.slice(whole.length).trim() }
}

function frontMatter(head: string): { title?: string; when?: string } {
  try {
    const { title, when } = (parse(head) ?? {}) as Record<string, unknown>
    return { ...(typeof title === 'string' && { title }), ...(typeof when === 'string' && { when }) }
  } catch {
    // A runbook whose head is broken is still a runbook: at 3 AM its text counts.
    return {}
  }
}
