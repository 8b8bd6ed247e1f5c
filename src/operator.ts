import type { Explanation, Operator, Parts, Request, Result } from './call.ts'
import { refused } from './confirming.ts'
import { startDeadline } from './core/deadline.ts'
import { type Applied, OperatorError, toFailure } from './core/errors.ts'
import { again, refuseHeld, repeated, reported, take } from './following.ts'
import { gather, weighed } from './gathering.ts'
import { takePlan } from './planned.ts'
import type { Action } from './policy/action.ts'
import type { Taken } from './policy/approvals/approvals.ts'
import { decide } from './policy/decide.ts'
import type { Facts } from './policy/facts.ts'
import { present, shownFailure } from './present.ts'
import { explainable, parseCall } from './tools/catalogue.ts'
import type { Tool } from './tools/define.ts'
import { refuseOversized } from './tools/input-size.ts'
import { CALL_DEADLINE_MS, enter, type Visit } from './visit.ts'

/** More calls at once than this are refused, so that one caller's loop cannot take everyone's memory. */
const MAX_IN_FLIGHT = 256
/** What the journal keeps of a result: a line for a person. */
const SUMMARY_CHARS = 200

/** The one door. A model, a person and a clock all come through here, and none has private powers. */
export function createOperator(parts: Parts): Operator {
  const tools = new Map(parts.tools.map((tool) => [tool.name, tool]))
  let inFlight = 0

  async function call(asked: Request): Promise<Result> {
    const { request, oversized } = bounded(asked)
    const visit = enter(parts, request)
    inFlight += 1
    try {
      if (oversized) throw oversized
      if (inFlight > MAX_IN_FLIGHT) throw tooMany()
      const { tool, input, action: stated } = parseCall(tools, request) //      1, 2
      visit.action = stated
      visit.tool = tool
      const first = repeated(parts, visit, tool, input)
      if (first !== undefined) return await again(parts, visit, tool, first)
      await refuseHeld(parts, visit, tool)
      const asked = { tool, input }
      const { caller } = request
      const action = await weighed(parts, { caller, asked, action: stated }, visit.deadline.either)
      visit.action = action
      const facts = await gather(parts, { request, asked, action }, visit.deadline.either) //       3
      const decision = decide(action, facts, parts.rules) //                    4
      if (decision.verdict !== 'allowed') throw await refused(parts, visit, { ...asked, action }, decision)
      visit.deadline.either.throwIfAborted()
      const intend = () => {
        visit.trail.intent(action, decision, facts)
        visit.intended = true
      }
      if (action.effect !== 'read') return await change(parts, visit, { tool, input, action, facts }, intend)
      intend() //                                                               5
      return await observe(parts, visit, tool, input)
    } catch (error) {
      return failed(parts, visit, error)
    } finally {
      inFlight -= 1
      visit.deadline.done()
    }
  }

  async function explain(request: Parameters<Operator['explain']>[0]): Promise<Explanation> {
    const { action: stated, ...asked } = explainable(tools, request)
    const { caller } = request
    const deadline = startDeadline(CALL_DEADLINE_MS, undefined)
    const judged = async () => {
      const action = await weighed(parts, { caller, asked, action: stated }, deadline.either)
      return { action, facts: await gather(parts, { request, asked, action }, deadline.either) }
    }
    const { action, facts } = await judged().finally(deadline.done)
    const rules = parts.rules.map(({ id, says, about, shadow = false }) => ({
      id,
      says,
      applies: about?.(action) ?? true,
      shadow,
    }))
    return parts.redact.value({ action, facts, decision: decide(action, facts, parts.rules), rules })
  }

  return { call, explain }
}

/** Oversized input is dropped before anything walks it: the digest, the trail and the schema see none of it. */
function bounded(request: Request): { request: Request; oversized?: OperatorError } {
  try {
    refuseOversized(request.input)
    return { request }
  } catch (error) {
    if (error instanceof OperatorError) return { request: { ...request, input: null }, oversized: error }
    throw error
  }
}

async function observe(parts: Parts, visit: Visit, tool: Tool, input: unknown): Promise<Result> {
  const output = await run(parts, visit, tool, input, visit.deadline.either)
  const shown = present(parts, tool, output)
  visit.trail.outcome({ status: 'ok', applied: 'no' }, false)
  return { ok: true, ...shown, meta: visit.trail.meta() }
}

/**
 * An effect is one writer's, is in the journal and then in the audit trail before it begins, and is not
 * cancelled by a caller that left. The journal comes first, so that a crash between the two is found again.
 */
async function change(
  parts: Parts,
  visit: Visit,
  call: ReturnType<typeof parseCall> & { facts: Facts },
  intend: () => void,
): Promise<Result> {
  const { tool, input, action } = call
  const { trail } = visit
  const actor = visit.request.caller?.name ?? ''
  // Records go to a log that many may append to at once and that has its own lock.
  const lease = action.kind === 'record' ? undefined : await take(parts, visit, tool, action.target) //  5
  let plan: Taken | undefined
  try {
    plan = await usePlan(parts, visit, call)
    parts.books.begin(begun(parts, visit, action, actor))
    visit.begun = true
    intend() //                                                                 6
    visit.applied = 'unknown'
    const output = await run(parts, visit, tool, input, visit.deadline.late) // 7
    visit.applied = 'yes'
    const shown = present(parts, tool, output) //                               8
    if (visit.handedOver) trail.handedOver()
    else await done(parts, visit, action, shown.text)
    return { ok: true, ...shown, meta: trail.meta() }
  } catch (error) {
    if (nothingHappened(visit, error)) giveBack(parts, visit.id, plan)
    throw error
  } finally {
    for (const one of [...visit.held, ...(lease ? [lease] : [])]) //            9
      giveBack(parts, visit.id, { giveBack: () => one.release() })
  }
}

async function done(parts: Parts, visit: Visit, action: Action, summary: string): Promise<void> {
  visit.trail.outcome({ status: 'ok', applied: 'yes' }, true)
  await settle(parts, visit, action, { ok: true, applied: 'yes', summary })
}

function usePlan(parts: Parts, { id, request, deadline }: Visit, call: Parameters<typeof takePlan>[1]) {
  return takePlan(parts, call, { operation: id, caller: request.caller, signal: deadline.late })
}

/** Then an approval was not used either. What a worker has is the worker's to give back. */
function nothingHappened({ applied, id, handedOver }: Visit, error: unknown): boolean {
  return !handedOver && toFailure(error, applied, id).applied === 'no'
}

/** The call's result stands by now: what cannot be given back is an incident, not that result. */
function giveBack(parts: Parts, id: string, taken: Pick<Taken, 'giveBack'> | undefined): void {
  try {
    taken?.giveBack()
  } catch (error) {
    parts.onIncident(id, error)
  }
}

function begun(parts: Parts, { id, request, trail }: Visit, { tool, kind, target }: Action, actor: string) {
  const redactedInput = parts.redact.value({ ...(request.input as object) })
  return { id, tool, kind, target, actor, inputDigest: trail.argsDigest, redactedInput }
}

async function run(parts: Parts, visit: Visit, tool: Tool, input: unknown, signal: AbortSignal) {
  const { caller, progress } = visit.request
  return tool.run(input, {
    powers: parts.powers,
    actor: { name: caller?.name ?? '', signs: caller?.signs ?? [] },
    signal,
    progress: (step) => progress?.(parts.redact.value(step)),
    operation: {
      id: visit.id,
      hold(target) {
        visit.held.push(parts.books.lease(target, { operation: visit.id, actor: caller?.name ?? '' }))
      },
      handOver(pid) {
        parts.books.handOver(visit.id, pid)
        visit.handedOver = true
      },
    },
  })
}

async function failed(parts: Parts, visit: Visit, error: unknown): Promise<Result> {
  const { id, action, trail } = visit
  const failure = shownFailure(parts, reported(visit, toFailure(error, visit.applied, id)))
  if (failure.code === 'internal' || failure.code === 'redaction_failed') parts.onIncident(id, error)
  if (!action || !visit.intended) {
    trail.refused(failure, action)
    if (visit.begun) close(parts, id, { ok: false, applied: 'no', summary: failure.message })
  } else if (visit.handedOver) {
    // Only its answer failed: how the operation ends is the worker's to say, once.
    trail.handedOver()
  } else {
    const changes = action.effect !== 'read'
    trail.outcome({ status: 'failed', applied: failure.applied, code: failure.code }, changes)
    if (changes && visit.applied !== 'no') {
      await settle(parts, visit, action, { ok: false, applied: failure.applied, summary: failure.message })
    }
  }
  return { ok: false, error: failure, meta: trail.meta() }
}

type Ended = { ok: boolean; applied: Applied; summary: string }

/** Closes the books on an effect. It happened already: books that fail now are an incident, not its failure. */
async function settle(parts: Parts, { id, request }: Visit, { tool, target }: Action, ended: Ended) {
  const { ok, summary } = ended
  close(parts, id, ended)
  try {
    await parts.afterWrite({ tool, target, actor: request.caller?.name ?? '', call: id, ok, summary })
  } catch (error) {
    parts.onIncident(id, error)
  }
}

function close(parts: Parts, id: string, { ok, applied, summary }: Ended): void {
  const status = ok ? 'completed' : 'failed'
  try {
    parts.books.finish(id, { status, applied, summary: summary.slice(0, SUMMARY_CHARS) })
  } catch (error) {
    parts.onIncident(id, error)
  }
}

function tooMany(): OperatorError {
  return new OperatorError('busy', `More than ${MAX_IN_FLIGHT} calls are running.`, {
    hint: 'Wait for the running calls and repeat this one.',
  })
}
