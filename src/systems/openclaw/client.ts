import { abandoned } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { shownUrl } from '../http/address.ts'
import { exchange } from '../http/exchange.ts'
import { listAutomations } from './automations.ts'
import type { OpenclawLook, OpenclawProbe, OpenclawTarget } from './port.ts'

const ANSWER_LIMIT = 1_048_576

/** The deadline when the target names none, and what is kept of it for the way back. Milliseconds. */
const DEADLINE = 5_000
const MARGIN = 500

export function createOpenclawProbe(): OpenclawProbe {
  return { look }
}

async function look(target: OpenclawTarget, signal: AbortSignal): Promise<OpenclawLook> {
  const base = new URL(target.url.reveal())
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/readyz`, base)
  const asked = `GET ${shownUrl(url)}`
  const { status, body, headers, ms } = await exchange(asked, { url, keep: ANSWER_LIMIT }, signal)
  const readiness = read(asked, status, headers['content-type'] ?? '', body.toString('utf8'))
  if (target.jobs === undefined || !readiness.ready)
    return { asked, latencyMs: ms, ...readiness, automations: null }
  target.listing?.()
  const left = Math.max(1, (target.timeout ?? DEADLINE) - MARGIN - ms)
  const automations = await listAutomations(target.cli, left, signal)
  if (signal.aborted) throw abandoned(signal, asked)
  return { asked: `${asked} and the list of automations`, latencyMs: ms, ...readiness, automations }
}

function read(
  asked: string,
  status: number,
  type: string,
  text: string,
): Pick<OpenclawLook, 'ready' | 'failing' | 'uptimeMs'> {
  if (status === 401 || status === 403) throw new ProbeError('auth', asked, `HTTP ${status}`)
  if (/html/i.test(type) || /^\s*</.test(text)) {
    throw new ProbeError(
      'protocol',
      asked,
      `HTTP ${status} with a page: that is the Control UI, not a health answer`,
      {
        hint: "Give the gateway's base address as url; /readyz is added to it. A page proves nothing about the gateway.",
      },
    )
  }
  const answer = parse(text)
  if (typeof answer?.ready !== 'boolean')
    throw new ProbeError('protocol', asked, `HTTP ${status}, and no readiness in the answer`)
  const failing = Array.isArray(answer.failing)
    ? answer.failing.slice(0, 20).map((name) => excerpt(String(name)))
    : []
  const { uptimeMs } = answer
  const isTime = typeof uptimeMs === 'number' && Number.isFinite(uptimeMs) && uptimeMs >= 0
  return { ready: status === 200 && answer.ready, failing, ...(isTime && { uptimeMs }) }
}

function parse(text: string): { ready?: unknown; failing?: unknown; uptimeMs?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
