import { classifyKey, type KeyClass } from './keys.ts'
import { columnsOf } from './rows.ts'

/** What a structure says of its parts other than by the names above them. */

const HEADS = ['columns', 'fields', 'headers', 'header', 'cols']
const BODIES = ['rows', 'values', 'data', 'records']

export interface Grid {
  body: string
  columns: readonly (KeyClass | undefined)[]
}

/** `{columns: ["user", "password"], rows: [["bob", "…"]]}`: the names of the columns and where the rows are. */
export function gridOf(read: (name: string) => unknown): Grid | undefined {
  const body = BODIES.find((name) => isRows(read(name)))
  if (body === undefined) return undefined
  for (const head of HEADS) {
    const names = namesIn(read(head))
    const columns = names && columnsOf(names)
    if (columns?.some(Boolean)) return { body, columns }
  }
  return undefined
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && Array.isArray(value[0])
}

function namesIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > 500) return undefined
  return value.map((column: unknown) => {
    const name = typeof column === 'object' && column !== null && 'name' in column ? column.name : column
    return typeof name === 'string' ? name : ''
  })
}

/** Bytes as a list of numbers, when they are text; shorter lists are no secret's. */
export function textOfBytes(input: readonly unknown[]): string | undefined {
  if (
    input.length < 8 ||
    !input.every((byte) => Number.isInteger(byte) && Number(byte) >= 0 && Number(byte) < 256)
  )
    return undefined
  return Buffer.from(input as number[]).toString('utf8')
}

const MYSQL = /(?:^|\/)(?:mysql|mariadb)\w*$/

/** The class of a command's argument by the one before it: `--password …`, `mysql -p …`, a pair of a list. */
export function argumentClass(input: readonly unknown[], index: number): KeyClass | undefined {
  const before = input[index - 1]
  if (typeof before !== 'string' || typeof input[index] !== 'string') return undefined
  const flag = /^--?([A-Za-z][\w.-]+)$/.exec(before)?.[1]
  if (flag !== undefined) return classifyKey(flag)
  if (before === '-p' && input.slice(0, Math.min(index, 8)).some((word) => MYSQL.test(String(word))))
    return { kind: 'password', trust: 'likely' }
  const found = input.length % 2 === 0 && /^[\w.-]{2,60}$/.test(before) ? classifyKey(before) : undefined
  return found?.trust === 'header' || found?.trust === 'cookie' || input.length === 2 ? found : undefined
}
