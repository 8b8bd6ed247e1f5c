import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { OpenclawLook } from '../../systems/openclaw/port.ts'
import type { Judgement } from '../health.ts'

/** Names of automations are foreign text: this many of them, each already cut short. */
const NAMES = 20

/**
 * Down while the gateway says it is not ready. Ready, and not as many of the user's own automations enabled as
 * expected: degraded. Ready, and they could not be counted: unknown, since nothing shows that they run.
 */
export function judgeOpenclaw({ jobs }: ServiceOf<'openclaw'>, look: OpenclawLook): Judgement {
  const evidence = { asked: look.asked, answered: sayState(look) }
  if (!look.ready) {
    const failing = look.failing.length === 0 ? 'without saying why' : `failing: ${look.failing.join(', ')}`
    return { status: 'down', evidence, findings: [`the gateway is not ready, ${failing}`] }
  }
  if (jobs === undefined) return { status: 'healthy', evidence, findings: [] }
  if (!look.automations?.counted) {
    const { why, hint } = look.automations ?? { why: 'nobody asked', hint: 'ask again' }
    return {
      status: 'unknown',
      evidence,
      findings: [`its ${jobs} automations could not be counted: ${why}`],
      hint,
    }
  }
  const finding = countFinding(jobs, look.automations.own)
  return {
    status: finding === undefined ? 'healthy' : 'degraded',
    evidence,
    findings: finding === undefined ? [] : [finding],
  }
}

type Own = readonly { name: string; enabled: boolean }[]

function countFinding(jobs: number, own: Own): string | undefined {
  const enabled = own.filter((automation) => automation.enabled)
  if (enabled.length === jobs) return undefined
  const off = own.filter((automation) => !automation.enabled)
  const disabled = off.length === 0 ? '' : `; disabled: ${names(off)}`
  return `${enabled.length} of the user's own automations are enabled, ${jobs} are expected: ${names(enabled)}${disabled}`
}

function names(own: Own): string {
  const shown = own.slice(0, NAMES).map(({ name }) => name)
  const more = own.length - shown.length
  return own.length === 0 ? 'none' : `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function sayState({ ready, latencyMs, automations }: OpenclawLook): string {
  const counted = automations?.counted ? `, ${automations.own.length} automations of the user's own` : ''
  return `${ready ? 'ready' : 'not ready'} in ${formatDuration(latencyMs)}${counted}`
}
