import * as z from 'zod'

const figure = () => z.number().nullable()

/** What a scaling says beside what every work does; see operations/scale/report.ts. */
export const scaledShape = () => ({
  recommendation: z
    .strictObject({
      service: z.string(),
      current_capacity: z.number(),
      recommended_capacity: z.number(),
      reason: z.string(),
    })
    .optional(),
  decision: z
    .strictObject({
      direction: z.enum(['up', 'down', 'none']),
      desired: figure(),
      frozen: z.string().optional(),
      suppressed: z.string().optional(),
      wanted: z.number().optional(),
      capped: z.array(z.string()),
      concurrency: figure(),
      paused: z.boolean(),
      reasons: z.array(z.string()),
      window: z.strictObject({
        at: z.string(),
        depth: figure(),
        busy: figure(),
        live: figure(),
        draining: figure(),
        highest: figure(),
        looks: z.number(),
        watched_s: z.number(),
      }),
    })
    .optional(),
  capacity_before: figure().optional(),
  capacity_after: figure().optional(),
})
