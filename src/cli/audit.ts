import { resolve } from 'node:path'
import { notConfigured } from '../compose/setup.ts'
import { findConfig, loadConfig } from '../config/load.ts'
import type { Position } from '../journal/audit-line.ts'
import type { AuditVerdict } from '../journal/audit-verify.ts'
import { CONFIG, JSON_OUT, misuse } from './args.ts'
import { EXIT } from './exit.ts'
import { plain } from './print.ts'
import { type Run, verb } from './verb.ts'

const USAGE = `operator audit verify [DIR] [--head HASH] [--start SEQ:HASH] [--json] [--config F]
       operator audit head [DIR] [--json] [--config F]
  DIR      a state folder or a copy of one; without it, the configured state_dir
  --head   a head that somebody kept: the trail must contain it, so that a cut-off end is seen
  --start  where the older files end that you keep elsewhere: what \`operator audit head\` prints of them
  exit code 7: the trail is broken, and its first broken line is named`

const FLAGS = { head: { type: 'string' }, start: { type: 'string' }, ...JSON_OUT, ...CONFIG } as const

/** Proof that the audit trail is whole, or the first line at which it is not. Reads only. */
export const run = verb({ usage: USAGE, flags: FLAGS, words: { min: 1, max: 2 } }, async (args) => {
  const [word, dir] = args.words
  if (word !== 'verify' && word !== 'head') throw misuse('The words here are verify and head.', USAGE)
  if (args.values.head !== undefined && !/^[0-9a-f]{64}$/.test(args.values.head)) {
    throw misuse('A head is 64 hexadecimal digits in lower case.', USAGE)
  }
  const { verifyWitnessed } = await import('../journal/witness.ts')
  const { head } = args.values
  const start = startOf(args.values.start)
  const verdict = verifyWitnessed(folderOf(args, dir), {
    ...(head !== undefined && { head }),
    ...(start && { start }),
  })
  if (args.values.json) await args.out.json(verdict)
  else await args.out.say(plain(render(word, verdict, start?.seq)))
  return verdict.ok ? EXIT.ok : EXIT.auditBroken
})

function startOf(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined
  const [, seq, head] = /^(\d{1,15})[: ]([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || head === undefined)
    throw misuse('A start is a line number, a colon and a head.', USAGE)
  return { seq: Number(seq), head }
}

function folderOf({ io, values }: Run<typeof FLAGS>, dir: string | undefined): string {
  if (dir !== undefined) return resolve(io.cwd, dir)
  const file = findConfig(values.config, io.env, io.cwd)
  if (file === undefined) throw notConfigured()
  return loadConfig(file, io.env).config.state_dir
}

function render(word: 'verify' | 'head', verdict: AuditVerdict & { unasked?: string }, start = 0): string {
  if (!verdict.ok) return `BROKEN: ${verdict.why}\n  first broken: ${verdict.file}, line ${verdict.line}`
  if (word === 'head') return `${verdict.seq} ${verdict.head}`
  const torn = verdict.torn.map(
    ({ file, line }) => `  a write was cut short at ${file} line ${line}, and the trail accounts for it`,
  )
  const cut = verdict.cut.map(
    ({ file, line }) => `  CUT OFF: lines before ${file} line ${line} are lost, and that line says which`,
  )
  return [
    `The audit trail is whole: ${verdict.lines} lines.`,
    `  head ${verdict.head} (line ${verdict.seq})`,
    ...(start > 0 ? [`  lines 1 to ${start} were not looked at`] : []),
    ...torn,
    ...cut,
    ...(verdict.unasked === undefined
      ? []
      : [`  whether its end was cut off is unknown: ${verdict.unasked}`]),
  ].join('\n')
}
