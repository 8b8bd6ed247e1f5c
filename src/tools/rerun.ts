import * as z from 'zod'
import { CRON_VERDICTS } from '../operations/cron/report.ts'

/** What a second try says beside what every work does; see operations/cron/try-again.ts. */
export const rerunShape = () => ({
  job: z.string().optional(),
  due_at: z.string().optional(),
  /** The second run's id in its source. */
  run: z.string().optional(),
  job_verdict: z.enum(CRON_VERDICTS).optional(),
  evidence: z.array(z.string()).optional(),
})
