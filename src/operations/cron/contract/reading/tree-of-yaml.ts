import { parse } from 'yaml'
import type { Node } from './document.ts'
import { treeOfJson } from './tree-of-json.ts'

/** Longer ones are read by their lines, as all else that is no JSON. Characters. */
const MOST = 64_000
/** `weather`, `top_three`, `2026-10-19`: as keys of data are, and titles of a writing are not. */
const KEY = /^[\p{Ll}\d][\p{Ll}\p{Lu}\d_.-]{0,40}$/u
const BEGINS =
  /^(?:---[^\S\n]*\n|#[^\n]*\n|[^\S\n]*\n)*(?:- )?["']?[\p{Ll}\d_][\p{L}\d_.-]{0,40}["']?:(?:\s|$)/u

/** The same tree that JSON makes, of a text that is YAML in all its lines and has keys that nobody writes as titles. */
export function treeOfYaml(text: string): Node | undefined {
  if (text.length > MOST || !BEGINS.test(text)) return undefined
  const value = read(text)
  return isData(value) && isNested(value) ? treeOfJson(value) : undefined
}

function read(text: string): unknown {
  try {
    // Aliases can be told to be endless; numbers keep the digits that somebody wrote.
    return parse(text, { maxAliasCount: 0, schema: 'failsafe', logLevel: 'silent' })
  } catch {
    // It is a writing after all, or too deep.
    return undefined
  }
}

function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isData)
  return Object.entries(value).every(([key, one]) => KEY.test(key) && isData(one))
}

function isNested(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((one) => typeof one === 'object' && one !== null)
  )
}
