import { join } from 'node:path'
import { isoSeconds } from '../../core/clock.ts'
import type { Certificate, Check } from './certificate.ts'
import { differences } from './compare.ts'
import { BackupDamaged, type Copy, type FileProof, type Report } from './driver.ts'
import type { Entry } from './entry.ts'
import type { BackupParts } from './parts.ts'

type Parts = Pick<BackupParts, 'driver' | 'vault' | 'clock' | 'signal'>

/** Every file is what was written, byte for byte, and the data can be read as a restore would read it. */
export async function checkCopy(parts: Parts, copy: Copy, report: Report): Promise<Check> {
  const { driver, clock, signal } = parts
  const start = clock.monotonic()
  // At once: the one is bound by the disk, the other by decompression.
  const [changes, decoded] = await Promise.all([
    Promise.all(copy.files.map((file) => changedFile(parts, copy.path, file, report))),
    driver.decode(copy, report, signal).catch((error: unknown) => new NotDecoded(error)),
  ])
  const changed = changes.flat()
  // Whoever cannot read what is not there any more, or not the same, is not at fault.
  if (decoded instanceof NotDecoded && changed.length === 0) throw decoded.cause
  const found = [...changed, ...(decoded instanceof NotDecoded ? [] : decoded)]
  return {
    level: 'decode',
    at: isoSeconds(clock.now()),
    how: `${copy.files.length} files compared by SHA-256, and all of the data decoded`,
    ok: found.length === 0,
    differences: found,
    seconds: seconds(clock.monotonic() - start),
  }
}

class NotDecoded {
  readonly cause: unknown

  constructor(cause: unknown) {
    this.cause = cause
  }
}

async function changedFile(
  { vault, signal }: Parts,
  path: string,
  { name, bytes, sha256 }: FileProof,
  report: Report,
): Promise<string[]> {
  const onBytes = (done: number) => report({ message: `reading ${name}`, bytes: done, total: bytes })
  try {
    const found = await vault.digest(join(path, name), signal, onBytes)
    if (found.sha256 === sha256) return []
    return [
      found.bytes === bytes
        ? `${name} has its ${bytes} bytes, and not the ones that were written`
        : `${name} has ${found.bytes} bytes instead of ${bytes}`,
    ]
  } catch (error) {
    if ((error as { code?: string }).code === 'not_found') return [`${name} is missing`]
    throw error
  }
}

/** Restored into a place of its own, counted, and compared with what the source held at the moment of the backup. */
export async function proveCopy(
  { driver, clock, signal, scratch }: Parts & Pick<BackupParts, 'scratch'>,
  { path, certificate }: Entry & { certificate: Certificate },
  report: Report,
): Promise<Check> {
  const start = clock.monotonic()
  const ended = (found: readonly string[], how: string, recovery?: number): Check => ({
    level: 'restore',
    at: isoSeconds(clock.now()),
    how,
    ok: found.length === 0,
    differences: [...found],
    seconds: seconds(clock.monotonic() - start),
    ...(recovery !== undefined && { recovery_seconds: recovery }),
  })
  try {
    const restored = await driver.restore({ path, files: certificate.files }, scratch, report, signal)
    const { how, contents, schemaHash, notes, recoverySeconds } = restored
    const other = schemaHash !== undefined && schemaHash !== certificate.schema_hash
    const found = differences(certificate.contents, contents)
    return ended(
      [...found, ...(other ? ['the schema is not the same'] : [])],
      [how, ...notes].join('; '),
      recoverySeconds,
    )
  } catch (error) {
    if (!(error instanceof BackupDamaged)) throw error
    return ended([error.message, ...error.differences], 'a trial restore')
  }
}

function seconds(ms: number): number {
  return Math.round(ms) / 1_000
}
