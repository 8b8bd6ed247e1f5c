import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../../core/aside.ts'
import { OperatorError } from '../../core/errors.ts'
import { isAlive, type ProcessIdentity, sameProcess, selfIdentity } from '../../core/process-identity.ts'
import { read } from './notes.ts'

/** Which deploy is carried out in a folder, and by which process. */
interface Claim extends ProcessIdentity {
  change: string
}

const NAME = '.deploy'

/** Leases hold within one state folder; this holds between operators that share nothing but the deployment. */
export async function claim(dir: string, change: string): Promise<void> {
  const other = await claimed(dir)
  if (other && other.change !== change) {
    throw new OperatorError(
      'busy',
      `Process ${other.pid} carries out the deploy ${other.change} in ${dir}.`,
      {
        hint: 'Wait until it has ended.',
        applied: 'no',
      },
    )
  }
  await writeAside(dir, NAME, JSON.stringify({ change, ...selfIdentity() }))
}

export async function claimed(dir: string): Promise<{ change: string; pid: number } | undefined> {
  const claim = await readClaim(dir)
  if (!claim || sameProcess(claim, selfIdentity()) || !isAlive(claim)) return undefined
  return { change: claim.change, pid: claim.pid }
}

export async function unclaim(dir: string, change: string): Promise<void> {
  if ((await readClaim(dir))?.change === change) await rm(join(dir, NAME), { force: true })
}

async function readClaim(dir: string): Promise<Claim | undefined> {
  const text = await read(join(dir, NAME))
  try {
    const claim = JSON.parse(text ?? 'null') as Partial<Claim> | null
    return typeof claim?.change === 'string' ? (claim as Claim) : undefined
  } catch {
    // It is written in one rename: a broken one was written by nobody of ours.
    return undefined
  }
}
