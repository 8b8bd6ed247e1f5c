import * as z from 'zod'
import { byKind } from './by-kind.ts'
import { databaseUrl, duration, httpUrl, name, referencedSecret } from './values.ts'

const path = () => z.string().min(1).max(4096)
const argv = () => z.array(z.string().max(4096)).min(1).max(100)

const migrate = () =>
  z.strictObject({
    command: argv(),
    cwd: path().optional(),
    /** Variables that the command gets beside PATH, HOME and, for PostgreSQL, PGHOST and its siblings. */
    env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/), referencedSecret()).optional(),
    /** How old the verified backup may be that a migration rests on. */
    fresh: duration().optional(),
    /** A command that takes longer is ended. */
    timeout: duration().optional(),
  })

const databaseCommon = () => ({
  /** Counted back from the newest verified backup. */
  keep: duration().optional(),
  /** The first verified backup of each week is kept this long. */
  weekly: duration().optional(),
  /** Where its backups lie; `backups` in the state folder when absent. */
  folder: path().optional(),
  /** A backup that was last restored longer ago has to prove itself again. */
  verify: duration().optional(),
  migrate: migrate().optional(),
})

export const databaseSchema = () =>
  byKind({
    postgres: () =>
      z
        .strictObject({
          kind: z.literal('postgres'),
          url: databaseUrl(),
          /** The folder with pg_dump and its siblings, where they are not on the PATH. */
          programs: path().optional(),
          /** The Docker container that runs this server: its programs, for what this machine lacks. */
          container: name().optional(),
          /**
           * Where a backup is restored to prove it. Absent: a throw-away cluster on this machine, or a container of the
           * server's image where this machine has no server programs of its version.
           */
          trial: z.enum(['cluster', 'database', 'container']).optional(),
          ...databaseCommon(),
        })
        .refine(({ trial, container }) => trial !== 'container' || container !== undefined, {
          path: ['trial'],
          message: 'is a container of the image of `container`, which is not given',
        }),
    sqlite: () => z.strictObject({ kind: z.literal('sqlite'), path: path(), ...databaseCommon() }),
  })

/** A unit's name, perhaps an instance of a template: crm@2.service. */
const unit = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$/, 'is not the name of a unit')

const deploymentCommon = () => ({
  health: z.strictObject({ http: httpUrl() }).optional(),
  staging: name().optional(),
  verify: duration().optional(),
  watch: duration().optional(),
  migrates: name().optional(),
})

export const deploymentSchema = () =>
  byKind({
    container: () =>
      z.strictObject({ kind: z.literal('container'), container: name(), ...deploymentCommon() }),
    compose: () =>
      z.strictObject({ kind: z.literal('compose'), file: path(), project: name(), ...deploymentCommon() }),
    swarm: () => z.strictObject({ kind: z.literal('swarm'), service: name(), ...deploymentCommon() }),
    process: () =>
      z.strictObject({
        kind: z.literal('process'),
        dir: path(),
        start: argv(),
        /** Who keeps the process; The Operator itself when absent. */
        supervisor: z
          .union([z.strictObject({ pm2: name() }), z.strictObject({ systemd: unit() })])
          .optional(),
        drain: duration().optional(),
        ...deploymentCommon(),
      }),
  })
