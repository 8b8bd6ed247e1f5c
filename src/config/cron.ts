import * as z from 'zod'
import { scheduleProblem, zoneProblem } from '../core/schedule.ts'
import { byKind } from './by-kind.ts'
import { type Found, patternProblem, schemaProblem, sumProblems } from './contracts.ts'
import { duration, name, perhaps } from './values.ts'

/** What is looked for in every output unless its contract says otherwise. */
export const GARBAGE = ['placeholders', 'refusals', 'errors', 'cut_off', 'repeats'] as const
export type Garbage = (typeof GARBAGE)[number]

const path = () => z.string().min(1).max(4096)
/** A path with * and the parts of a date; anything else in braces would never be found. */
const datedPath = () =>
  path().refine(
    (text) => !/\{(?!YYYY\}|MM\}|DD\})/.test(text),
    'takes {YYYY}, {MM} and {DD} in braces, nothing else',
  )

const word = () => z.string().trim().min(1).max(100)

/** What a thing is called: several words mean the same thing, in another language or by another habit; `=today` is a whole label. */
const words = () =>
  z
    .union([word(), z.array(word()).min(1).max(200)])
    .transform((given) => (typeof given === 'string' ? [given] : given))

function refuse(context: z.RefinementCtx, problems: readonly Found[]): void {
  for (const { at, problem, example } of problems)
    context.addIssue({ code: 'custom', path: [...at], message: problem, params: { example } })
}

/** A regular expression of RE2: linear in the text, so neither lookaround nor back references. */
const pattern = () =>
  z
    .string()
    .min(1)
    .max(1000)
    .superRefine((text, context) => refuse(context, patternProblem(text)))

const jsonSchema = () =>
  z.record(z.string(), z.unknown()).superRefine((schema, context) => refuse(context, schemaProblem(schema)))

const count = () =>
  z.strictObject({
    /** What the things are called. */
    of: words(),
    /** How many different ones there must be. */
    at_least: z.int().min(1).max(10_000),
    /** Headings that only group them, such as platforms: what stands below those is counted. */
    under: words().optional(),
    /** Parts that each one must have, and not empty: a script's hook. */
    each: z.array(words()).min(1).max(20).optional(),
    /** No one may lack a part, also beyond `at_least`. */
    all: z.boolean().default(false),
    /** So many words each one holds beyond its name and its parts: a hook alone is no script. */
    beyond: z.int().min(1).max(10_000).optional(),
  })

const figure = () =>
  z.strictObject({
    called: words(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** Each place with that name must hold such a number, not only the one that counts. */
    every: z.boolean().default(false),
    /** It may be missing; where it stands it must be right. */
    optional: z.boolean().default(false),
  })

const sum = () => z.string().min(1).max(200)

const numbers = () =>
  z
    .strictObject({
      figures: z
        .record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), figure())
        .refine((figures) => Object.keys(figures).length > 0, 'needs at least one figure'),
      /** Figure = formula of figures; of several formulas one must hold. Rounding of what is written is allowed for. */
      sums: z.record(z.string(), z.union([sum(), z.array(sum()).min(1).max(10)])).default({}),
      /** Percent of the value by which a sum may be wrong beside rounding. */
      tolerance: z.number().min(0).max(100).default(0.1),
    })
    .superRefine((given, context) => refuse(context, sumProblems(given)))

/** Where it is asked whether something was really stored: number of records, and the newest one. */
const store = () =>
  z.union([
    z.strictObject({ service: name(), collection: z.string().min(1).max(512), newest: column().optional() }),
    z.strictObject({ database: name(), table: z.string().min(1).max(128), newest: column().optional() }),
    z.strictObject({ folder: path() }),
  ])

const column = () => z.string().min(1).max(128)

const contract = () =>
  z.strictObject({
    /** The file with the output; it may hold * and {YYYY} {MM} {DD}. */
    file: datedPath().optional(),
    json: jsonSchema().optional(),
    /** JSON may stand in one fenced block: `alone`, or with words around it and behind a byte order mark too. */
    fenced: z.union([z.boolean(), z.literal('alone')]).default(false),
    sections: z.array(words()).min(1).max(50).optional(),
    count: z.array(count()).min(1).max(20).optional(),
    numbers: numbers().optional(),
    /** Each of these is reported on, and each is well. */
    states: z.array(words()).min(1).max(200).optional(),
    /** So many days in a row, each with something in it. */
    days: z.int().min(2).max(62).optional(),
    /** At least so many marks like 04:30, rising, each with words. */
    timestamps: z.int().min(2).max(1_000).optional(),
    /** What it says to have done, by these words: not nothing, not in future, not taken back. */
    did: words().optional(),
    match: z.array(pattern()).min(1).max(50).optional(),
    never: z.array(pattern()).min(1).max(50).optional(),
    /** The newest date in it is no older. */
    fresh: duration().optional(),
    min_bytes: z.int().min(1).max(1_000_000_000).optional(),
    /** Not the same as the run before, dates aside. */
    differs: z.boolean().default(true),
    garbage: z
      .array(z.enum(GARBAGE))
      .max(GARBAGE.length)
      .default([...GARBAGE]),
    store: store().optional(),
  })

/** A cron expression that comes at some time. */
const schedule = () =>
  z
    .string()
    .min(9)
    .max(200)
    .superRefine((text, context) => {
      const problem = scheduleProblem(text)
      const example = 'schedule: "0 10 * * *"'
      if (problem !== undefined) refuse(context, [{ at: [], problem, example }])
    })

const timezone = () =>
  z
    .string()
    .min(1)
    .max(64)
    .superRefine((text, context) => {
      const problem = zoneProblem(text)
      const example = 'timezone: Europe/Berlin'
      if (problem !== undefined) refuse(context, [{ at: [], problem, example }])
    })

const job = () =>
  z.strictObject({
    schedule: schedule(),
    timezone: timezone().optional(),
    agent: name().optional(),
    purpose: z.string().max(500).optional(),
    expected_runtime: duration().optional(),
    depends_on: z.array(name()).max(100).default([]),
    /** What it is called in OpenClaw, or its id there; the job's own name when absent. */
    automation: z.string().min(1).max(200).optional(),
    /** Whether a run that came to nothing may be tried once more: what it sent or paid is not taken back. */
    rerun: z.enum(['once', 'approved', 'never']).default('once'),
    /** What a valid output is. */
    output: perhaps(contract),
  })

export const cronSchema = () =>
  z.strictObject({
    source: byKind({
      openclaw: () =>
        z.strictObject({ kind: z.literal('openclaw'), cli: z.string().min(1).max(500).default('openclaw') }),
      files: () => z.strictObject({ kind: z.literal('files') }),
    }),
    jobs: z.record(name(), job()).default({}),
  })

export type CronJobConfig = z.output<ReturnType<typeof job>>
export type OutputContract = z.output<ReturnType<typeof contract>>
export type StoreConfig = z.output<ReturnType<typeof store>>
