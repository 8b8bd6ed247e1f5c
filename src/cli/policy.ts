import type { Explanation } from '../call.ts'
import { formatDuration } from '../core/duration.ts'
import type { Objection } from '../policy/decide.ts'
import type { Facts, Measured } from '../policy/facts.ts'
import { ACTOR, CONFIG, misuse } from './args.ts'
import { EXIT, exitOfError } from './exit.ts'
import { readInput } from './input.ts'
import { type Printer, plain, table } from './print.ts'
import { verb, withSetup } from './verb.ts'

const USAGE = `operator policy explain TOOL [--json '{…}'] [--raw] [--actor NAME] [--config F]
  --json   the arguments of the call that is talked about; without them any target is meant
  --raw    prints the explanation as JSON
  exit code 0: it would be allowed; 3: it would not`

/** The rules that would judge a call, the facts they see now, and what they say. Nothing is called. */
export const run = verb(
  {
    usage: USAGE,
    flags: { json: { type: 'string' }, raw: { type: 'boolean' }, ...ACTOR, ...CONFIG },
    words: { min: 2, max: 2 },
  },
  async ({ values, words: [word, tool = ''], io, out }) => {
    if (word !== 'explain') throw misuse('The only word here is explain.', USAGE)
    const input = await readInput(values.json, io)
    return withSetup({ io, out, config: values.config }, async (setup) => {
      if (setup.problem) throw setup.problem
      const caller = setup.identify.byLaunch(values.actor)
      const explanation = await (await setup.door()).explain({ tool, input, caller })
      if (values.raw) await out.json(explanation)
      else await out.say(render(explanation, out.style))
      const { verdict } = explanation.decision
      return verdict === 'allowed' ? EXIT.ok : exitOfError(verdict)
    })
  },
)

function render({ action, facts, decision, rules }: Explanation, style: Printer['style']): string {
  const { tool, effect, kind, target } = action
  const said = new Map(decision.objections.map((objection) => [objection.rule, objection]))
  const shadow = new Map(decision.shadow.map((objection) => [objection.rule, objection]))
  const rows = rules.map(({ id, says, applies, shadow: isShadow }) => [
    mark(said.get(id) ?? shadow.get(id), applies, isShadow, style),
    id,
    plain(says),
  ])
  const reasons = [...decision.objections, ...decision.shadow].flatMap(({ rule, reason, hint }) => [
    `  ${rule}: ${reason}`,
    `    ${hint}`,
  ])
  const verdict = decision.verdict === 'allowed' ? style.good('allowed') : style.bad(decision.verdict)
  return [
    `${plain(`${tool} on ${target} (${effect}, ${kind})`)}: ${verdict}`,
    ...['', 'Rules', table(rows, '  '), '', 'Facts', table(factRows(facts), '  ')],
    ...(reasons.length > 0 ? ['', 'Reasons', ...reasons.map(plain)] : []),
  ].join('\n')
}

function mark(
  objection: Objection | undefined,
  applies: boolean,
  shadow: boolean,
  style: Printer['style'],
): string {
  if (!applies) return style.dim('not asked')
  if (!objection) return style.good('silent')
  return shadow ? style.odd('objects (in shadow)') : style.bad('objects')
}

function factRows({ at, actor, guard, disk, capacity, plan, missing }: Facts): string[][] {
  const measured = (fact: Measured<unknown>) => `, measured ${formatDuration(Math.max(0, at - fact.at))} ago`
  return [
    ['actor', actor ? `${actor.name}, role ${actor.role}, known by ${actor.identifiedBy}` : 'nobody'],
    ...(guard ? [['guard', `${guard.value.level}: ${guard.value.reason}${measured(guard)}`]] : []),
    ...(disk
      ? [['disk', `${[...disk.value.full, ...disk.value.oomKills].join('; ') || 'healthy'}${measured(disk)}`]]
      : []),
    ...(capacity ? [['capacity', `${capacity.value.inFlight} in flight of ${capacity.value.ceiling}`]] : []),
    ...(plan ? [['plan', `${plan.id} by ${plan.author}, approved: ${approvals(plan)}`]] : []),
    ...Object.entries(missing).map(([name, why]) => [name, `missing: ${why}`]),
  ].map((row) => row.map(plain))
}

function approvals({ given }: NonNullable<Facts['plan']>): string {
  return (
    Object.entries(given)
      .map(([as, { by }]) => `${as} by ${by}`)
      .join(', ') || 'by nobody'
  )
}
