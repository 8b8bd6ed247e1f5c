import type { Operator, Request, Result } from '../../src/call.ts'
import type { ASetup } from './a-setup.ts'

const QUESTION = 'test: deploy web:2 to web?'
const DIGEST = 'd'.repeat(64)
const META = { call: 'op_1', audit: 'unavailable', environment: 'test' } as const

/** A door that wants a yes to every health check, and keeps what it was answered. */
export function asking(setup: ASetup): ASetup & { heard: Request['answer'][] } {
  const heard: Request['answer'][] = []
  const door: Operator = {
    explain: () => Promise.reject(new Error('nobody asks here')),
    async call({ answer }): Promise<Result> {
      heard.push(answer)
      if (answer?.digest === DIGEST && answer.yes)
        return { ok: true, data: { said: 'done' }, text: 'done', links: [], meta: META }
      const declined = answer?.digest === DIGEST
      const error = declined
        ? { code: 'denied' as const, message: 'Declined.', applied: 'no' as const }
        : {
            ...{ code: 'approval_required' as const, message: 'Nobody has confirmed it.' },
            ...{ applied: 'no' as const, hint: 'A human runs: operator approve plan_1 --as human.' },
            details: { confirmation: { digest: DIGEST, question: QUESTION } },
          }
      return { ok: false, error, meta: META }
    },
  }
  return { ...setup, heard, door: async () => door }
}
