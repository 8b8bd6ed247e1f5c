import { open, statfs } from 'node:fs/promises'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { invalid } from './faults.ts'
import { leaves } from './tree.ts'

/** Lists of archives are no longer: about a million names. */
const MAX_LIST = 256 * 1_048_576

/** True for a tar archive, plain or with gzip, by its first bytes. */
export async function isArchive(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(265), 0, 265, 0)
    const gzip = bytesRead > 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
    return gzip || buffer.toString('latin1', 257, 262) === 'ustar'
  } finally {
    await handle.close()
  }
}

/**
 * Unpacks a tar archive into an empty folder. Throws `invalid_input`, before anything is unpacked, for names that
 * leave the folder, links that do, devices and pipes; `unavailable` when there is no GNU tar or too little disk.
 */
export async function unpack(file: string, folder: string, signal: AbortSignal): Promise<void> {
  const list = await tar(
    ['--list', '--verbose', '--absolute-names', '--numeric-owner', '--quoting-style=c', '--file', file],
    signal,
  )
  const bytes = list
    .split('\n')
    .filter(Boolean)
    .reduce((sum, line) => sum + checked(line), 0)
  const { bavail, bsize } = await statfs(folder)
  if (bytes > bavail * bsize) {
    throw diskFault(`Unpacking ${bytes} bytes`, Object.assign(new Error('no room'), { code: 'ENOSPC' }))
  }
  const rights = ['--no-same-owner', '--no-same-permissions']
  await tar(['--extract', ...rights, '--directory', folder, '--file', file], signal)
}

/** What GNU tar lists: type, rights, owner, size, date, time, name, and what a link names. */
const LINE =
  /^(.).{9}\S? +\d+\/\d+ +(\d+)(?:,\d+)? \S+ \S+ "((?:[^"\\]|\\.)*)"(?: (?:->|link to) "((?:[^"\\]|\\.)*)")?$/

/** The size of one entry. In C's quoting neither `/` nor `.` is ever escaped, so names are judged as they stand. */
function checked(line: string): number {
  const [, type, size, name, target] = LINE.exec(line) ?? []
  if (type === undefined || size === undefined || name === undefined) {
    throw invalid(
      `The archive has an entry that cannot be judged: ${excerpt(line)}.`,
      'Make it anew with tar.',
    )
  }
  if (!'-dlh'.includes(type)) {
    throw invalid(`${name} in the archive is a device, a pipe or something else that no release holds.`, HINT)
  }
  if (leaves('.', name)) throw invalid(`${name} in the archive lies outside of the release.`, HINT)
  if (type === 'l' && leaves(name, target ?? '')) throw outside(name, target)
  if (type === 'h' && leaves('.', target ?? '')) throw outside(name, target)
  return Number(size)
}

const HINT = 'Pack it from inside its folder: tar -czf release.tar.gz -C FOLDER .'

const outside = (name: string, target = 'nowhere') =>
  invalid(
    `The link ${name} in the archive leads out of the release, to ${target}.`,
    'Links in a release stay inside it.',
  )

async function tar(args: readonly string[], signal: AbortSignal): Promise<string> {
  const { execa } = await import('execa')
  signal.throwIfAborted()
  const { stdout, stderr, failed, code, exitCode } = await execa('tar', ['--force-local', ...args], {
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
    extendEnv: false,
    cancelSignal: signal,
    forceKillAfterDelay: 100,
    maxBuffer: MAX_LIST,
    reject: false,
    stdin: 'ignore',
  })
  signal.throwIfAborted()
  if (!failed) return stdout
  if (code !== undefined || stderr.includes('unrecognized option')) throw noTar(code)
  throw refusal(stderr, exitCode)
}

function noTar(cause: string | undefined): OperatorError {
  const hint = 'Install GNU tar, or give a folder in place of the archive.'
  return new OperatorError('unavailable', `There is no GNU tar here (${cause ?? 'another tar'}).`, {
    hint,
    applied: 'no',
  })
}

const DISK_WORDS: readonly [string, string][] = [
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Read-only file system', 'EROFS'],
  ['Permission denied', 'EACCES'],
]

/** tar says only in words why the disk refused. */
function refusal(stderr: string, exitCode: number | undefined): unknown {
  const code = DISK_WORDS.find(([words]) => stderr.includes(words))?.[1]
  if (code !== undefined) return diskFault('Unpacking the archive', Object.assign(new Error(code), { code }))
  const said = excerpt(stderr) || `exit code ${exitCode}`
  return invalid(
    `The archive cannot be unpacked: ${said}`,
    'Is the file whole? Compare its size and digest with the original.',
  )
}
