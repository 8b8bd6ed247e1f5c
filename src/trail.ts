import type { Meta, Parts, Request } from './call.ts'
import type { AuditRecord } from './core/books.ts'
import type { Failure } from './core/errors.ts'
import { shorten } from './core/look.ts'
import type { Action } from './policy/action.ts'
import type { Decision } from './policy/decide.ts'
import type { Facts } from './policy/facts.ts'

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

  function write(record: AuditRecord, durable: boolean): void {
    audit = 'unavailable'
    audit = books.audit(
      { ...labelled(redact.value(record)), at: new Date(clock.now()).toISOString() },
      { durable },
    )
  }

  function attempt(record: AuditRecord, durable: boolean): void {
    try {
      write(record, durable)
    } catch (error) {
      parts.onIncident(id, error)
    }
  }

  const who = { call: id, tool: request.tool, ...identity(request) }
  return {
    intent(action, { shadow }, facts) {
      const record = {
        event: 'intent',
        ...who,
        ...describe(action),
        args: request.input,
        args_digest: argsDigest,
        facts: quote(facts),
        ...(shadow.length > 0 && { shadow: shadow.map(({ rule }) => rule) }),
        policy: parts.policyDigest,
      }
      if (action.effect === 'read') attempt(record, false)
      else write(record, true)
    },
    refused(failure, action) {
      const { code, message, details } = failure
      attempt(
        {
          event: 'refused',
          ...who,
          ...(action && describe(action)),
          args: request.input,
          args_digest: argsDigest,
          code,
          message,
          ...(details && { details }),
          policy: parts.policyDigest,
        },
        ['denied', 'approval_required', 'config_untrusted'].includes(code),
      )
    },
    handedOver: () => attempt({ event: 'handed_over', ...who }, true),
    repeated: (operation) =>
      attempt({ event: 'repeated', ...who, args_digest: argsDigest, operation }, false),
    outcome(ended, durable) {
      attempt({ event: 'outcome', ...who, ...ended, ms: Math.round(clock.monotonic() - started) }, durable)
    },
    argsDigest,
    meta: () => ({ call: id, audit, environment: parts.environment }),
  }
}

/** What a client says of itself is cut only here, after the redactor: it is a label, not a place for a text. */
function labelled(record: AuditRecord): AuditRecord {
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

function describe({ effect, kind, target, amount }: Action) {
  return { effect, kind, target, ...(amount !== undefined && { amount }) }
}

/** The facts a decision rested on, short enough for a line. */
function quote({ guard, disk, capacity, plan, missing }: Facts) {
  return {
    ...(guard && { guard: guard.value.level, guard_at: guard.at }),
    ...(disk && { disk: [...disk.value.full, ...disk.value.oomKills] }),
    ...(capacity && { capacity: capacity.value }),
    ...(plan && { plan: plan.id, plan_by: plan.author, approved_by: approvers(plan) }),
    ...(Object.keys(missing).length > 0 && { missing }),
  }
}

function approvers({ given }: NonNullable<Facts['plan']>) {
  return Object.fromEntries(Object.entries(given).map(([as, { by, via }]) => [as, `${by} (${via})`]))
}
