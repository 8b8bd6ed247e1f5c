import { OperatorError } from '../../core/errors.ts'
import { Secret } from '../../core/secret.ts'
import { cookieSpans, credentialsSpan } from './headers.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import { replace, type Span, union } from './ranges.ts'
import { argumentClass, type Grid, gridOf, textOfBytes } from './records.ts'
import { type Judge, rescan } from './rescan.ts'

/** Deeper and larger than any answer; beyond it a structure is an attack or a mistake. */
const DEEPEST = 100
const MOST_NODES = 500_000

interface Walk {
  judge: Judge
  path: Set<object>
  done: Map<object, unknown>
  nodes: number
}

/** A redacted copy of anything. Cycles, getters that throw and depth are shown as a word in brackets. */
export function createWalk(judge: Judge): (input: unknown) => unknown {
  return (input) =>
    rescan(visit({ judge, path: new Set(), done: new Map(), nodes: 0 }, input, undefined), judge)
}

function visit(walk: Walk, input: unknown, key: KeyClass | undefined): unknown {
  admit(++walk.nodes)
  switch (typeof input) {
    case 'string':
      return scalar(walk, input, input, key)
    case 'number':
    case 'bigint':
      return scalar(walk, String(input), input, key)
    case 'function':
      return '[function]'
    case 'symbol':
      return walk.judge.text(String(input))
    case 'object':
      return input === null ? null : object(walk, input, key)
    default:
      return input
  }
}

/** Refuses what is too large, a long list before any of it was judged. */
function admit(nodes: number): void {
  if (nodes > MOST_NODES)
    throw new OperatorError(
      'redaction_failed',
      'The structure has too many parts to be checked for secrets.',
      { hint: 'Ask for less of it.' },
    )
}

function scalar({ judge }: Walk, text: string, input: unknown, key: KeyClass | undefined): unknown {
  if (key?.trust === 'header' || key?.trust === 'cookie') return judge.text(header(judge, text, key.trust))
  if (key && isSecretValue(text, key, { quoted: true, assigned: true })) return judge.label(key.kind, text)
  const shown = judge.text(text)
  return shown === text ? input : shown
}

function header(judge: Judge, text: string, trust: 'header' | 'cookie'): string {
  const spans: Span[] = []
  const whole = { start: 0, end: text.length, after: text.length }
  if (trust === 'header') credentialsSpan(text, whole, true, (span) => spans.push(span))
  else cookieSpans(text, whole, (span) => spans.push(span))
  return replace(text, union(spans), judge.label)
}

function object(walk: Walk, input: object, key: KeyClass | undefined): unknown {
  if (input instanceof Secret) return walk.judge.label('secret', input.reveal())
  if (input instanceof Date) return new Date(input)
  if (ArrayBuffer.isView(input) || input instanceof ArrayBuffer) return binary(walk, input, key)
  const bytes = written(input)
  if (bytes) return binary(walk, bytes, key)
  if (walk.path.has(input)) return '[circular]'
  if (walk.path.size >= DEEPEST) return '[too deep]'
  if (!key && walk.done.has(input)) return walk.done.get(input)
  walk.path.add(input)
  const copy = copyOf(walk, input, key)
  walk.path.delete(input)
  if (!key) walk.done.set(input, copy)
  return copy
}

function copyOf(walk: Walk, input: object, key: KeyClass | undefined): unknown {
  if (Array.isArray(input)) return array(walk, input, key)
  if (input instanceof Error) return error(walk, input)
  if (input instanceof Map)
    return new Map(
      [...input].map(([name, value]) => [
        visit(walk, name, undefined),
        visit(walk, value, typeof name === 'string' ? classifyKey(name) : undefined),
      ]),
    )
  if (input instanceof Set) return new Set([...input].map((value) => visit(walk, value, key)))
  if (input instanceof URL || input instanceof RegExp) return walk.judge.text(String(input))
  const json = fromJson(input)
  if (json !== input)
    return typeof json === 'object' && json !== null && !walk.path.has(json)
      ? object(walk, json, key)
      : visit(walk, json, key)
  return Object.fromEntries(fields(walk, input, key))
}

/** Bytes leave only as text that could be judged. */
function binary(walk: Walk, input: ArrayBufferView | ArrayBuffer, key: KeyClass | undefined): unknown {
  const bytes = ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input)
  const text = Buffer.from(bytes).toString('utf8')
  if (/[\ufffd\x00-\x08]/.test(text)) return `[binary: ${bytes.byteLength} bytes]`
  return scalar(walk, text, text, key)
}

/** `{"type":"Buffer","data":[…]}`, as bytes look after a trip through JSON. */
function written(input: object): Buffer | undefined {
  const data = read(input, 'data')
  return read(input, 'type') === 'Buffer' &&
    Array.isArray(data) &&
    data.every((byte) => typeof byte === 'number')
    ? Buffer.from(data)
    : undefined
}

function fromJson(input: object): unknown {
  const toJSON = (input as { toJSON?: unknown }).toJSON
  if (typeof toJSON !== 'function') return input
  try {
    return toJSON.call(input, '')
  } catch {
    return '[unreadable]'
  }
}

/** An element behind `--password`, or the second of a name-and-value pair, is judged by that name. */
function array(walk: Walk, input: readonly unknown[], key: KeyClass | undefined): unknown {
  admit(walk.nodes + input.length)
  const bytes = textOfBytes(input)
  if (bytes !== undefined && walk.judge.find(bytes).some(({ kind }) => kind === 'known'))
    return walk.judge.text(bytes)
  return Array.from(input, (element, index) => visit(walk, element, key ?? argumentClass(input, index)))
}

/** The rows of a table, each cell judged by its column. */
function rows(walk: Walk, input: unknown, columns: Grid['columns']): unknown {
  if (!Array.isArray(input)) return visit(walk, input, undefined)
  return input.map((row: unknown) =>
    Array.isArray(row)
      ? row.map((cell, index) => visit(walk, cell, columns[index]))
      : visit(walk, row, undefined),
  )
}

const PAIR_NAMES = ['name', 'key', 'Name', 'Key', 'variable', 'ParameterKey', 'Variable', 'field']
const PAIR_VALUES = new Set(['value', 'Value', 'ParameterValue', 'content', 'defaultValue'])
const INHERITS = new Set(['value', 'Value', 'raw', 'plain', 'plaintext', 'current', 'text', 'secret'])
/** Under a secret name everything is secret but what describes it or says where it is. */
const DESCRIBES =
  /^(?:type|description|title|format|name|key|kind|provider|mode|version|status|algorithm|alg|pattern|namespace|external|driver|label|source|target|path|file|items|optional|valueFrom|\$ref|ref|url|host|user|username|email|id|env|issuer|scope|items|example|message|error)$|(?:Name|Ref|Id|At|Path|File|Type|Mode|_name|_ref|_id|_at|_path|_file|_type|_mode)$/

function inherits(name: string, value: unknown, key: KeyClass, schema: boolean): boolean {
  if (INHERITS.has(name)) return true
  const nested = typeof value === 'string' || (typeof value === 'object' && value !== null)
  return key.trust === 'sure' && nested && !schema && !DESCRIBES.test(name)
}

/** Entries of an object, judged by their names; a name beside a value names it, and a Secret's data is secret. */
function fields(walk: Walk, input: object, key: KeyClass | undefined): [string, unknown][] {
  const pair = pairName(input) ?? (read(input, 'sensitive') === true ? SENSITIVE : undefined)
  const schema = typeof read(input, 'type') === 'string'
  const isManifest = read(input, 'kind') === 'Secret'
  const grid = gridOf((name) => read(input, name))
  return Object.keys(input).map((name) => {
    const value = read(input, name)
    const inherited =
      (pair && PAIR_VALUES.has(name) ? pair : undefined) ??
      (key && inherits(name, value, key, schema) ? key : undefined)
    const own = classifyKey(name)
    if (name === grid?.body) return [name, rows(walk, value, grid.columns)]
    if (isManifest && (name === 'data' || name === 'stringData')) return [name, everything(walk, value)]
    return [
      walk.judge.text(name),
      visit(walk, value, own?.trust === 'query' ? inherited : (own ?? inherited)),
    ]
  })
}

/** What Terraform and its kin mark themselves, whatever its name. */
const SENSITIVE: KeyClass = { kind: 'secret', trust: 'sure' }

function pairName(input: object): KeyClass | undefined {
  for (const name of PAIR_NAMES) {
    const named = read(input, name)
    const found = typeof named === 'string' ? classifyKey(named) : undefined
    if (found && found.trust !== 'query') return found
  }
  return undefined
}

function read(input: object, name: string): unknown {
  try {
    return (input as Record<string, unknown>)[name]
  } catch {
    return '[unreadable]'
  }
}

function everything(walk: Walk, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return visit(walk, value, undefined)
  const sure: KeyClass = { kind: 'kubernetes-secret', trust: 'sure' }
  return Object.fromEntries(
    Object.keys(value).map((name) => [walk.judge.text(name), visit(walk, read(value, name), sure)]),
  )
}

/** Same class and name, own copy of everything it carries: streams, arguments, configuration, causes. */
function error(walk: Walk, input: Error): Error {
  const copy = Object.create(Object.getPrototypeOf(input) as object) as Error
  for (const name of new Set(['name', 'message', 'stack', 'cause', 'errors', ...Object.keys(input)])) {
    if (!(name in input)) continue
    const value = visit(walk, read(input, name), classifyKey(name))
    Object.defineProperty(copy, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: Object.prototype.propertyIsEnumerable.call(input, name),
    })
  }
  if ('toJSON' in input) Object.defineProperty(copy, 'toJSON', { value: undefined })
  return copy
}
