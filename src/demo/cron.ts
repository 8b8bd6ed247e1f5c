const MINUTE = 60_000

/** The sandbox's scheduled jobs: due every day at the minute that was ten minutes ago when the demo began. */
export interface Cron {
  /** Milliseconds since 1970. */
  dueAt: number
  lines: string
}

/** Two jobs, with what a good output of each is. */
export function scheduledJobs(now = Date.now()): Cron {
  const dueAt = Math.floor(now / MINUTE) * MINUTE - 10 * MINUTE
  const due = new Date(dueAt)
  const daily = `schedule: "${due.getUTCMinutes()} ${due.getUTCHours()} * * *", timezone: UTC, expected_runtime: 5m`
  const scripts = 'file: ./out/scripts.md, count: [{ of: script, at_least: 2, each: [hook] }]'
  const figures = ['revenue', 'costs', 'profit'].map((name) => `${name}: { called: ${name} }`).join(', ')
  const kpi = `file: ./out/kpi.md, numbers: { figures: { ${figures} }, sums: { profit: revenue - costs } }`
  const lines = `cron:
  source: { kind: files }
  jobs:
    scripts: { ${daily}, output: { ${scripts} } }
    kpi: { ${daily}, output: { ${kpi} } }
`
  return { dueAt, lines }
}
