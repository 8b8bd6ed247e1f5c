import type { Meta, Parts, Request } from './call.ts'
import type { AuditRecord } from './core/books.ts'
import type { Failure } from './core/errors.ts'
import { shorten } from './core/look.ts'
import type { Action } from './policy/action.ts'
import type { Decision } from './policy/decide.ts'
import type { Facts } from './policy/facts.ts'

/** Most differences from the signed configuration that a line quotes. */
const UNSIGNED_QUOTED = 10

/** The audit lines of one call: intent before, outcome after. Everything written is redacted here. */
export interface Trail {
  /** Throws `audit_unavailable` when the action has an effect; a read goes on, marked. */
  intent(action: Action, decision: Decision, facts: Facts): void
  refused(failure: Failure, action?: Action): void
  /** A worker has the operation: its outcome comes later, from there. */
  handedOver(): void
  /** The same call came before; it is answered with that operation. */
  repeated(operation: string): void
  outcome(
    ended: { status: 'ok' | 'failed'; applied: Failure['applied']; code?: string },
    durable: boolean,
  ): void
  meta(): Meta
  /** Keyed digest of the true arguments. */
  argsDigest: string
}

export function createTrail(parts: Parts, request: Request, id: string): Trail {
  const { books, redact, clock } = parts
  const started = clock.monotonic()
  const argsDigest = books.digest(JSON.stringify(request.input ?? null))
  let audit: Meta['audit'] = 'unavailable'

  // Who asks is the same in every line of a call: it is judged once.
  let known: object | undefined
  const who = () => {
    known ??= labelled(redact.value({ tool: request.tool, ...identity(request) }))
    return known
  }

  /** `made` is the server's own (digests, codes, numbers) and passes as it is; whatever a caller said is redacted. */
  function write(event: string, made: object, said: object, durable: boolean): void {
    audit = 'unavailable'
    const at = new Date(clock.now()).toISOString()
    const record: AuditRecord = { event, call: id, ...who(), ...made, ...redact.value(said), at }
    audit = books.audit(record, { durable })
  }

  const attempt: typeof write = (...line) => {
    try {
      write(...line)
    } catch (error) {
      parts.onIncident(id, error)
    }
  }

  const judged = { args_digest: argsDigest, policy: parts.policyDigest }
  return {
    intent(action, { shadow }, facts) {
      const rules = shadow.length > 0 && { shadow: shadow.map(({ rule }) => rule) }
      const said = { target: action.target, args: request.input, facts: quote(facts) }
      const reads = action.effect === 'read'
      const log = reads ? attempt : write
      log('intent', { ...describe(action), ...judged, ...rules }, said, !reads)
    },
    refused({ code, message, details }, action) {
      const target = action && { target: action.target }
      const said = { ...target, args: request.input, message, ...(details && { details }) }
      const made = { ...(action && describe(action)), ...judged, code }
      attempt('refused', made, said, ['denied', 'approval_required', 'config_untrusted'].includes(code))
    },
    handedOver: () => attempt('handed_over', {}, {}, true),
    repeated: (operation) => attempt('repeated', { args_digest: argsDigest, operation }, {}, false),
    outcome(ended, durable) {
      attempt('outcome', { ...ended, ms: Math.round(clock.monotonic() - started) }, {}, durable)
    },
    argsDigest,
    meta: () => ({ call: id, audit, environment: parts.environment }),
  }
}

/** What a client says of itself is cut only here, after the redactor: it is a label, not a place for a text. */
function labelled(record: object): object {
  const { client } = record as { client?: { name: string; version: string } }
  if (!client) return record
  return { ...record, client: { name: shorten(client.name, 80), version: shorten(client.version, 40) } }
}

/** The actor is what we know; the client is only what it says of itself. */
function identity({ caller, client, traceparent }: Request) {
  return {
    actor: caller ? { name: caller.name, role: caller.role, by: caller.identifiedBy } : null,
    ...(client && { client }),
    ...(traceparent && { traceparent }),
  }
}

function describe({ effect, kind, amount }: Action) {
  return { effect, kind, ...(amount !== undefined && { amount }) }
}

/** The facts a decision rested on, short enough for a line. */
function quote({ guard, disk, capacity, plan, trust, confirmed, missing }: Facts) {
  const unsigned = trust?.differences.slice(0, UNSIGNED_QUOTED).map(({ says }) => says)
  return {
    ...(guard && { guard: guard.value.level, guard_at: guard.at }),
    ...(disk && { disk: [...disk.value.full, ...disk.value.oomKills] }),
    ...(capacity && { capacity: capacity.value }),
    ...(plan && { plan: plan.id, plan_by: plan.author, approved_by: approvers(plan) }),
    ...(confirmed && { confirmed: 'by whoever sits at the client' }),
    // A rollback may go on all the same; then this is where it is seen.
    ...(unsigned?.length && { unsigned }),
    ...(Object.keys(missing).length > 0 && { missing }),
  }
}

function approvers({ given }: NonNullable<Facts['plan']>) {
  return Object.fromEntries(Object.entries(given).map(([as, { by, via }]) => [as, `${by} (${via})`]))
}
