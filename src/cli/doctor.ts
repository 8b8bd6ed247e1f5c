import { CONFIG, JSON_OUT } from './args.ts'
import { actors, secrets } from './doctor/actors.ts'
import { entries, examineConfig, files } from './doctor/config.ts'
import { cron } from './doctor/cron.ts'
import { databases } from './doctor/databases.ts'
import { type Check, type Finding, guarded } from './doctor/finding.ts'
import { agentLog, docker, nodeVersion, programs, soul } from './doctor/machine.ts'
import { ports } from './doctor/ports.ts'
import { audit, journal, setJournalAside, state } from './doctor/state.ts'
import { swarms } from './doctor/swarms.ts'
import { trust } from './doctor/trust.ts'
import { EXIT } from './exit.ts'
import { type Printer, plain, table } from './print.ts'
import { verb } from './verb.ts'

const CHECKS: readonly Check[] = [
  files,
  entries,
  actors,
  secrets,
  trust,
  state,
  audit,
  journal,
  databases,
  swarms,
  cron,
  agentLog,
  soul,
  docker,
  programs,
  ports,
]

/** What is wrong, in one screen, each line with how to mend it. */
export const run = verb(
  {
    usage: `operator doctor [--json] [--config F] [--set-journal-aside]
  --set-journal-aside   moves a damaged journal away, so that the next start makes a new one
  exit code 0: nothing fails; 4: something does`,
    flags: { ...JSON_OUT, ...CONFIG, 'set-journal-aside': { type: 'boolean' } },
  },
  async ({ values, io, out }) => {
    const { loaded, findings: first } = examineConfig(values.config, io)
    const findings = [nodeVersion(process.versions.node), ...first]
    if (loaded) {
      const patient = { loaded, env: io.env }
      out.judgedBy(async () => (await import('../compose/known.ts')).redactorFor(loaded, { ...io.env }))
      if (values['set-journal-aside']) findings.push(setJournalAside(patient, Date.now()))
      findings.push(...(await Promise.all(CHECKS.map((check) => guarded(check, patient)))).flat())
    }
    if (values.json) await out.json(findings)
    else await out.say(render(findings, out.style))
    return findings.some(({ level }) => level === 'fail') ? EXIT.findings : EXIT.ok
  },
)

function render(findings: readonly Finding[], { good, odd, bad, bold }: Printer['style']): string {
  const mark = { ok: good('ok'), warn: odd('warn'), fail: bad('fail') }
  const rows = findings.map(({ level, what, mend }) => [
    mark[level],
    plain(mend === undefined ? what : `${what} ${mend}`),
  ])
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  return `${table(rows)}\n${bold(`${count('fail')} fail, ${count('warn')} warn, ${count('ok')} ok.`)}`
}
