import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { OperatorError } from '../../src/core/errors.ts'
import type { Slot } from '../../src/operations/cron/slots.ts'
import type { AskedJob, CronSource } from '../../src/operations/cron/source.ts'

/** One source with a job in it, and a hand on what the job did. */
export interface CronSourceWorld {
  source: CronSource
  job: AskedJob
  /** A job that the owner declared and that never left a trace here. */
  stranger: AskedJob
  /** The job ran to its end at that time and made this. */
  ran(at: number, says: string): void
  /** The job began at that time and writes still, whenever it is looked at. */
  writing(at: number): void
  /** From now on what it looks at is there and cannot be read. */
  blind(): void
  /** From now on it does not answer, for as long as a test lasts. */
  silent(): void
  /** Texts in outputs and in the source's surroundings that no error may quote. */
  secrets: readonly string[]
  close(): Promise<void>
}

const DAY = 86_400_000
export const TEN = Date.parse('2026-11-20T10:00:00Z')
/** Something that every source of the contract can be asked to keep to itself. */
export const OUTPUT_SECRET = `ghp_${'aB3dE6gH9k'.repeat(4).slice(0, 36)}`
const slot = (at: number): Slot => ({ at, nearChange: false, next: at + DAY, earlyMs: 300_000 })
const [YESTERDAY, TODAY] = [slot(TEN - DAY), slot(TEN)]
const patient = () => new AbortController().signal

/** What every source of scheduled runs promises, wherever they are. */
export function cronSourceContract(title: string, open: () => Promise<CronSourceWorld>): void {
  describe(title, () => {
    const opened: CronSourceWorld[] = []
    let world: CronSourceWorld
    beforeEach(async () => {
      world = await open()
      opened.push(world)
    })
    afterAll(() => Promise.all(opened.map((each) => each.close())))

    const look = (signal = patient()) => world.source.look([world.job, world.stranger], signal)
    const runsOf = async (job: AskedJob, slots: readonly Slot[], signal?: AbortSignal) =>
      (await look()).runs(job, slots, signal ?? patient())

    it('lists what it knows: the job under its name, and nothing of a stranger', async () => {
      const { keepsList, scheduled, undeclared } = await look()
      expect(world.source.called).not.toBe('')
      expect(scheduled(world.job)?.enabled).toBe(keepsList ? true : undefined)
      expect(scheduled(world.stranger)).toBeUndefined()
      expect(undeclared).toEqual([])
    })

    it('tells what ran, slot by slot, in one shape', async () => {
      world.ran(TEN - DAY + 60_000, 'Yesterday.')
      world.ran(TEN + 60_000, 'Today.')
      const { of, unsure } = await runsOf(world.job, [YESTERDAY, TODAY])
      expect([...of.keys()]).toEqual([YESTERDAY, TODAY])
      expect(unsure.size).toBe(0)
      for (const [each, says] of [[YESTERDAY, 'Yesterday.'] as const, [TODAY, 'Today.'] as const]) {
        const [run, ...others] = of.get(each) ?? []
        expect(others).toEqual([])
        expect(run).toMatchObject({ state: 'ok', manual: false, notes: [], error: undefined })
        expect(run?.endedAt).toBeGreaterThanOrEqual(each.at)
        expect(run?.output).toMatchObject({ size: says.length, truncated: false })
        const { output } = run ?? {}
        expect(output && 'bytes' in output && Buffer.from(output.bytes).toString()).toBe(says)
      }
    })

    it('calls the same run the same each time it is asked, and two runs differently', async () => {
      world.ran(TEN - DAY + 60_000, 'The same.')
      world.ran(TEN + 60_000, 'The same.')
      const ids = async () =>
        [...(await runsOf(world.job, [YESTERDAY, TODAY])).of.values()].flat().map(({ id }) => id)
      const first = await ids()
      expect(new Set(first).size).toBe(2)
      expect(await ids()).toEqual(first)
    })

    it('answers no run where there was none, and says so of one it never heard of', async () => {
      world.ran(TEN - DAY + 60_000, 'Yesterday.')
      const { of, unsure } = await runsOf(world.job, [YESTERDAY, TODAY])
      expect([of.get(TODAY), unsure.get(TODAY)]).toEqual([[], undefined])
      expect((await runsOf(world.stranger, [TODAY])).of.get(TODAY)).toEqual([])
    })

    it('never takes what it cannot read for what is not there', async () => {
      world.ran(TEN + 60_000, `The token is ${OUTPUT_SECRET}.`)
      world.blind()
      const error = await runsOf(world.job, [TODAY]).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(OperatorError)
      expect(error).toMatchObject({ code: 'unavailable', applied: 'no', hint: expect.stringMatching(/\w/) })
    })

    it('quotes no secret in what it throws', async () => {
      world.ran(TEN + 60_000, `The token is ${OUTPUT_SECRET}.`)
      world.blind()
      const error = await runsOf(world.job, [TODAY]).catch((thrown: unknown) => thrown)
      const { message, hint, details } = error as OperatorError
      const said = JSON.stringify([message, hint, details])
      for (const secret of [OUTPUT_SECRET, ...world.secrets]) expect(said).not.toContain(secret)
    })

    it('does not read an output that is being written', async () => {
      world.writing(TEN + 60_000)
      const [run, ...others] = (await runsOf(world.job, [TODAY])).of.get(TODAY) ?? []
      expect(others).toEqual([])
      expect(run).toMatchObject({ state: 'running', output: undefined, endedAt: undefined })
      expect(run?.stop).toMatch(/kill -TERM/)
    })

    it('gives up when its caller leaves', async () => {
      world.ran(TEN + 60_000, 'Today.')
      const left = AbortSignal.abort(new Error('the caller left'))
      await expect((await look()).runs(world.job, [TODAY], left)).rejects.toThrow()
      const asked = await look()
      world.silent()
      const leaving = new AbortController()
      const waiting = asked.runs(world.job, [TODAY], leaving.signal)
      leaving.abort(new Error('the caller left'))
      await expect(waiting).rejects.toThrow()
    })
  })
}
