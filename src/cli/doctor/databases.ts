import { join } from 'node:path'
import type { Loaded } from '../../config/load.ts'
import { OperatorError } from '../../core/errors.ts'
import { asFinding, type Check, type Finding, fail, ok, type Patient, warn } from './finding.ts'
import { obstacle } from './writable.ts'

/** A first dump takes at most half of the database, compressed; a trial restore all of it and a little more. */
const FOR_DUMP = 0.5
const FOR_TRIAL = 1.2

/** Whether each database can be backed up and the backup proved: the folder, the programs, the space. */
export const databases: Check = async (patient) => {
  const names = Object.keys(patient.loaded.config.databases)
  return (await Promise.all(names.map((name) => examine(patient, name)))).flat()
}

/** Why the backups of a database cannot be written where they are to lie; undefined: they can. Nothing is made. */
export function folderObstacle(
  { config }: Loaded,
  name: string,
): { folder: string; why: string } | undefined {
  const folder = config.databases[name]?.folder ?? join(config.state_dir, 'backups')
  const { why } = obstacle(folder)
  return why === undefined ? undefined : { folder, why }
}

async function examine(patient: Patient, name: string): Promise<Finding[]> {
  const found = folderObstacle(patient.loaded, name)
  const blocked = found
    ? [
        fail(
          `Backups of ${name} cannot be written to ${found.folder}: ${found.why}.`,
          `Mend that, or name another folder: databases: { ${name}: { folder: PATH } }`,
        ),
      ]
    : []
  return [...blocked, ...(await asked(patient, name))]
}

async function asked({ loaded, env }: Patient, name: string): Promise<Finding[]> {
  const { surveyDatabase } = await import('../../compose/database-survey.ts')
  try {
    return findingsOf(name, await surveyDatabase(loaded, name, { ...env }))
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code === 'not_configured') return [asFinding(error)]
    return [
      warn(`The database ${name} cannot be asked now: ${error.message}`, error.hint ?? 'Repeat it later.'),
    ]
  }
}

type Survey = Awaited<ReturnType<typeof import('../../compose/database-survey.ts')['surveyDatabase']>>

function findingsOf(name: string, { server, tool, bytes, free, canProve }: Survey): Finding[] {
  const needed = Math.ceil(bytes * (canProve ? FOR_TRIAL + FOR_DUMP : FOR_DUMP))
  const sizes = `${megabytes(bytes)} in it, ${megabytes(free)} free for its backups`
  const able = ok(`The database ${name} can be backed up: ${server} by ${tool}; ${sizes}.`)
  const tight = warn(
    `${sizes}: backing up ${name} and proving it may take ${megabytes(needed)}.`,
    'Free space there, or name another `folder`.',
  )
  const unproved = warn(
    `No backup of ${name} can be proved on this machine: it has no ${server.split('.')[0]} to restore it into.`,
    'Install the server package, name the `container` of the server, or set `trial: database`. A migration rests on proved backups only.',
  )
  return [free < needed ? tight : able, ...(canProve ? [] : [unproved])]
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`
