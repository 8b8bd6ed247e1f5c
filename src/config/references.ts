import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'

/** A value that came from outside the file: where from, and what. The redactor learns it. */
export interface Resolved {
  value: string
  source: string
}

/** Why a reference could not be had, and where it stands in the file. */
export interface Unresolved {
  path: readonly PropertyKey[]
  why: string
  hint: string
}

interface Sources {
  env: Readonly<Record<string, string | undefined>>
  /** Relative file references start from the folder of the config file. */
  dir: string
}

const REFERENCE = /\$\{(env|file):([^}]*)\}/g
const MAX_SECRET_FILE = 65_536
const MAX_DEPTH = 100

/**
 * Replaces every `${env:NAME}` and `${file:PATH}` in the tree. A string that holds one becomes a Secret as a
 * whole; nothing else changes. What is missing is collected, never guessed.
 */
export function resolveReferences(
  tree: unknown,
  sources: Sources,
): { tree: unknown; found: Resolved[]; missing: Unresolved[] } {
  const found: Resolved[] = []
  const missing: Unresolved[] = []

  function walk(node: unknown, path: readonly PropertyKey[]): unknown {
    // An alias may point at what it stands in; no configuration of ours is this deep.
    if (path.length > MAX_DEPTH)
      throw new OperatorError('config_invalid', `${path.slice(0, 3).join('.')} has no end.`, {
        hint: 'an alias refers to itself',
      })
    if (typeof node === 'string') return substitute(node, path)
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index]))
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]))
  }

  function substitute(text: string, path: readonly PropertyKey[]): unknown {
    if (!text.includes('${')) return text
    let references = 0
    let unresolved = false
    const value = text.replace(REFERENCE, (_, kind: string, name: string) => {
      references += 1
      const got = kind === 'env' ? fromEnv(name, sources) : fromFile(name, sources)
      if (typeof got === 'string') {
        found.push({ value: got, source: `${kind}:${name}` })
        return got
      }
      unresolved = true
      missing.push({ path, ...got })
      return ''
    })
    if (references === 0) return text
    if (value !== text && !unresolved) found.push({ value, source: path.join('.') })
    return new Secret(value)
  }

  return { tree: walk(tree, []), found, missing }
}

type Missing = Pick<Unresolved, 'why' | 'hint'>

function fromEnv(name: string, { env }: Sources): string | Missing {
  const value = env[name]
  if (value) return value
  return {
    why: `the variable ${name} is not set`,
    hint: `set ${name} in the environment or in the .env beside the config`,
  }
}

function fromFile(name: string, { dir }: Sources): string | Missing {
  try {
    const text = readFileSync(resolve(dir, name), 'utf8')
    if (text.length > MAX_SECRET_FILE)
      return { why: `the file ${name} is larger than 64 KB`, hint: 'a secret file holds one value' }
    const value = text.replace(/\r?\n$/, '')
    return value || { why: `the file ${name} is empty`, hint: `write the secret into ${name}` }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    return {
      why: `the file ${name} cannot be read (${code})`,
      hint: `create ${name}, readable by this user only`,
    }
  }
}
