import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Act } from '../../core/steps.ts'
import type { CronRerun, CronRuns } from '../../journal/cron-runs.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import { said } from '../backup/ending.ts'
import type { Sleep } from '../deploy/persist.ts'
import type { WorkBook } from '../work/book.ts'
import { judgeRerun, type RerunLook, type RerunLooks } from './rerun.ts'
import type { CronSource, Run } from './source.ts'

/** All that a worker needs for one second try. */
export interface SecondTry {
  operation: string
  job: string
  source: Pick<CronSource, 'rerun' | 'called'>
  memory: Pick<CronRuns, 'beginRerun' | 'forgetRerun' | 'rerunBy'>
  lookAgain: RerunLooks['lookAgain']
  /** The rules judge the call again. Throws the refusal. */
  judge(): Promise<void>
  act: Act
  /** Whether an earlier worker had begun the one effect. */
  acted(): boolean
  book: WorkBook
  document(verdict: WorkVerdict): Promise<void>
  now(): number
  sleep: Sleep
  signal: AbortSignal
  patience: Patience
}

/** Milliseconds. */
export interface Patience {
  /** How long the scheduler's own command is waited for. */
  wait: number
  /** Between two looks at a run that goes on. */
  poll: number
  /** A run that was started is in the list by then. */
  appear: number
  /** What has not ended by then is left to itself. */
  longest: number
}

/** A worker that dies again and again in the same try must not go on for ever. */
const MAX_ATTEMPTS = 5
const NO_WAY_BACK = 'There is no way back: what a run has sent, paid or published stays.'

/**
 * Starts a job once more and follows it to its end. Taken over after a crash it starts nothing that may have been
 * started. Its end is in the book; nothing is thrown.
 */
export async function tryAgain(run: SecondTry): Promise<void> {
  const { book, operation } = run
  const verdict = await tried(run).catch((error: unknown) => {
    book.block(said(error, operation))
    return run.memory.rerunBy(operation) ? ('needs_human' as const) : ('failed' as const)
  })
  try {
    await run.document(verdict)
  } catch (error) {
    book.block(`It is not documented in the agent log: ${said(error, operation)}`)
  }
  book.end(verdict)
}

async function tried(run: SecondTry): Promise<WorkVerdict> {
  const { book, memory, operation } = run
  const { attempts, phase } = book.page()
  if (attempts > 1) book.note(`Its worker died while ${phase}; another went on from what is there.`)
  if (attempts > MAX_ATTEMPTS)
    throw new OperatorError('unavailable', `${attempts - 1} workers died in it.`, {
      hint: 'See worker.log in state_dir; validate_cron_output says how the job came out.',
    })
  const begun = memory.rerunBy(operation)
  if (begun && run.acted()) return follow(run, begun)
  if (begun) memory.forgetRerun(begun)
  return follow(run, await start(run))
}

async function start(run: SecondTry): Promise<CronRerun> {
  const { book, source, act, job, signal, patience } = run
  book.enter('judging')
  await run.judge()
  const look = await run.lookAgain(job, signal)
  const { against, hint } = judgeRerun(source, look)
  const { automation } = look
  if (against.length > 0 || automation === undefined || !source.rerun)
    throw new OperatorError('denied', against.join(' '), { hint, applied: 'no' })
  const rerun = begin(run, look)
  book.note(NO_WAY_BACK)
  book.enter('running')
  const intent = { due_at: isoSeconds(rerun.dueAt), automation }
  try {
    const answer = await act({ action: 'start', target: `cron/${job}`, intent }, async () =>
      source.rerun?.(automation, patience.wait, signal),
    )
    if (answer && 'why' in answer) book.note(`Its scheduler said: ${answer.why}.`)
  } catch (error) {
    // A try that never began is no try.
    if (error instanceof OperatorError && error.applied === 'no') run.memory.forgetRerun(rerun)
    throw error
  }
  return rerun
}

function begin({ memory, book, operation, now }: SecondTry, { attempts }: RerunLook): CronRerun {
  const { job, dueAt, runs } = attempts
  const rerun = { job, dueAt, run: runs.at(-1)?.id ?? `slot:${dueAt}`, operation, at: now() }
  if (!memory.beginRerun(rerun))
    throw new OperatorError('denied', `${job} was started again for that time by another call.`, {
      hint: 'validate_cron_output says how it came out.',
      applied: 'no',
    })
  book.result({ job, due_at: isoSeconds(dueAt) })
  return rerun
}

async function follow(run: SecondTry, rerun: CronRerun): Promise<WorkVerdict> {
  const { book, patience, now, sleep, signal } = run
  book.enter('watching')
  const since = now()
  for (;;) {
    const look = await lookOrWait(run, rerun)
    const waited = now() - since
    const second = look && secondRun(look.attempts.runs, rerun)
    if (look && second && second.state !== 'running') return ended(run, look, second)
    if (look && second && look.attempts.verdict === 'overdue') return tooLong(run, look, second)
    if (look && !second && waited >= patience.appear) return unseen(run)
    if (waited >= patience.longest) return left(run, waited)
    book.progress({
      message: second ? `it runs since ${isoSeconds(second.startedAt ?? rerun.at)}` : 'it is awaited',
    })
    await sleep(patience.poll, signal)
  }
}

/** A source that does not answer now does so later: the run goes on without us. */
async function lookOrWait({ lookAgain, signal }: SecondTry, { job, dueAt }: CronRerun) {
  try {
    return await lookAgain(job, signal, dueAt)
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'unavailable') return undefined
    throw error
  }
}

/** What came after the run that failed, in the source's own order: its clock may be another one. */
function secondRun(runs: readonly Run[], { run }: CronRerun): Run | undefined {
  const failed = runs.findIndex(({ id }) => id === run)
  return runs.slice(failed + 1).at(-1)
}

const GOOD: readonly string[] = ['valid', 'late']

function ended({ book, job }: SecondTry, { attempts }: RerunLook, run: Run): WorkVerdict {
  const { verdict } = attempts
  show(book, attempts, run)
  book.check('validate_cron_output', verdict)
  if (GOOD.includes(verdict)) return 'completed'
  book.block(
    `${job} is ${verdict} after its second try: a blocker for Nucleus. validate_cron_output has the incident draft.`,
  )
  return verdict === 'unknown' || verdict === 'overdue' ? 'unproved' : 'damaged'
}

function tooLong({ book, job }: SecondTry, { attempts }: RerunLook, run: Run): WorkVerdict {
  show(book, attempts, run)
  book.check('validate_cron_output', 'overdue')
  book.block(`${job} runs longer than it may, and nobody ended it. ${run.stop ?? 'End it where it runs.'}`)
  return 'unproved'
}

function unseen({ book, job }: SecondTry): WorkVerdict {
  book.check('validate_cron_output', 'unknown')
  book.block(`It is not known whether ${job} began: no new run of it is to be seen. It is not started again.`)
  return 'needs_human'
}

function left({ book, job }: SecondTry, waited: number): WorkVerdict {
  book.check('validate_cron_output', 'unknown')
  book.block(
    `${job} was started, and how it ended is not known after ${formatDuration(waited)}: validate_cron_output says it later.`,
  )
  return 'unproved'
}

function show(book: WorkBook, { verdict, evidence }: RerunLook['attempts'], { id }: Run): void {
  const lines = evidence.map(({ rule, passed, found }) => `${passed ? 'ok' : 'not ok'} ${rule}: ${found}`)
  book.result({ run: id, job_verdict: verdict, evidence: lines.slice(0, 20) })
}
