import { stripVTControlCharacters } from 'node:util'
import type { Failure } from '../core/errors.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import type { Io, Output } from './io.ts'

/** Everything a verb prints. Each text is redacted as a whole; one that cannot be judged is not printed. */
export interface Printer {
  /** A whole text on stdout, ended by a newline. */
  say(text: string): Promise<void>
  json(value: unknown): Promise<void>
  /** On stderr: what is no part of the answer. */
  note(text: string): Promise<void>
  fail(failure: Failure): Promise<void>
  style: Style
  /** From here on this redactor judges, which knows the configured values. */
  judgedBy(redactor: () => Promise<Redactor>): void
}

export interface Style {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  odd(text: string): string
}

export function createPrinter(io: Pick<Io, 'stdout' | 'stderr' | 'env'>): Printer {
  const { stdout, env } = io
  // Until a configuration told its values: formats, structure, key names, and what the environment holds.
  let redactor = async () => (await import('../compose/known.ts')).redactorFor(undefined, { ...env })
  const write = async (output: Output, text: string) => {
    const shown = (await redactor()).text(text)
    output.write(shown.endsWith('\n') ? shown : `${shown}\n`)
  }
  return {
    say: (text) => write(stdout, text),
    note: (text) => write(io.stderr, text),
    async json(value) {
      stdout.write(`${JSON.stringify((await redactor()).value(value), null, 2)}\n`)
    },
    fail: (failure) => write(io.stderr, formatFailure(failure)),
    style: styleFor(stdout, env),
    judgedBy(next) {
      redactor = next
    },
  }
}

function formatFailure({ code, message, applied, hint }: Failure): string {
  const happened = {
    no: 'nothing was done',
    yes: 'it was done',
    unknown: 'it is not known whether it was done',
  }[applied]
  return plain(
    [`${code}: ${message}`, `  applied: ${applied} (${happened})`, ...(hint ? [`  ${hint}`] : [])].join('\n'),
  )
}

const PAINT = { bold: 1, dim: 2, good: 32, bad: 31, odd: 33 } as const

/** No colour where nobody looks: not a terminal, NO_COLOR set (https://no-color.org), or a dumb terminal. */
export function styleFor(output: Output, env: Io['env']): Style {
  const colours = output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const paint = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  return Object.fromEntries(
    Object.entries(PAINT).map(([name, code]) => [name, paint(code)]),
  ) as unknown as Style
}

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Foreign text that cannot steer a terminal: control and direction characters are shown and not obeyed. */
export function plain(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Columns by their widest cell, two blanks apart; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = rows.reduce<number[]>(
    (max, row) => row.map((cell, at) => Math.max(max[at] ?? 0, width(cell))),
    [],
  )
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, at) => (at < row.length - 1 ? pad(cell, widths[at] ?? 0) : cell))
          .join('  ')
          .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)))
}

function width(cell: string): number {
  return stripVTControlCharacters(cell).length
}

/** `1 actor`, `2 actors`: from the plural, whose last letter goes. */
export function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/s$/, '') : plural}`
}
