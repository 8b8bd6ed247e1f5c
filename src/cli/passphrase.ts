import { readFileSync, statSync } from 'node:fs'
import { OperatorError } from '../core/errors.ts'
import type { Io } from './io.ts'

/** A passphrase, and whether a person typed it or a file held it, which the audit trail says. */
export interface Passphrase {
  text: string
  from: 'terminal' | 'file'
}

/**
 * Asks at the terminal, without an echo; or reads the file that OPERATOR_PASSPHRASE_FILE names, for machines
 * where nobody sits. Never from an argument: the process table shows those to everybody.
 */
export async function askPassphrase(
  io: Pick<Io, 'env' | 'stdin' | 'stderr'>,
  prompt: string,
): Promise<Passphrase> {
  const file = io.env['OPERATOR_PASSPHRASE_FILE']
  if (file) return { text: fromFile(file), from: 'file' }
  if (io.stdin.isTTY !== true || !io.stdin.setRawMode) throw noTerminal()
  io.stderr.write(`${prompt}: `)
  try {
    return { text: await readHidden(io.stdin), from: 'terminal' }
  } finally {
    io.stderr.write('\n')
  }
}

function fromFile(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile()) throw badFile('is no file')
  if (process.getuid !== undefined && (stats.mode & 0o077) !== 0) throw badFile('can be read by others')
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
}

const ENTER = /[\r\n]/
const ERASE = /[\b\u007f]/
const LEAVE = /[\u0003\u0004]/

function readHidden(stdin: Io['stdin']): Promise<string> {
  return new Promise((resolve, reject) => {
    const typed: string[] = []
    const end = (settle: () => void) => {
      stdin.off('data', read)
      stdin.setRawMode?.(false)
      stdin.pause()
      settle()
    }
    const read = (chunk: Buffer | string) => {
      const text = String(chunk)
      // An arrow or a function key: no part of a passphrase.
      if (text.startsWith('\u001b')) return
      for (const char of text) {
        if (ENTER.test(char)) return end(() => resolve(typed.join('')))
        if (LEAVE.test(char)) return end(() => reject(left()))
        if (ERASE.test(char)) typed.pop()
        else typed.push(char)
      }
    }
    stdin.setRawMode?.(true)
    stdin.on('data', read)
    stdin.resume()
  })
}

function noTerminal(): OperatorError {
  return new OperatorError('invalid_input', 'There is no terminal to ask for the passphrase at.', {
    hint: 'Run this at a terminal. In a lab, OPERATOR_PASSPHRASE_FILE names a file with it that only you can read.',
    applied: 'no',
  })
}

function badFile(why: string): OperatorError {
  return new OperatorError('invalid_input', `What OPERATOR_PASSPHRASE_FILE names ${why}.`, {
    hint: 'chmod 600 it, or unset the variable and type the passphrase.',
    applied: 'no',
  })
}

function left(): OperatorError {
  return new OperatorError('cancelled', 'Nothing was signed.', { applied: 'no' })
}
