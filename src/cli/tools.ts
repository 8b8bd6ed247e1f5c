import { PERMITS, ROLES } from '../policy/roles.ts'
import { BUILT_IN } from '../policy/rules/index.ts'
import type { Tool } from '../tools/define.ts'
import { TOOLS } from '../tools/index.ts'
import { CONFIG, JSON_OUT } from './args.ts'
import { EXIT } from './exit.ts'
import { table } from './print.ts'
import { verb, withSetup } from './verb.ts'

/** Every tool with its effect, the roles that may call it, and the rules that speak of it. */
export const run = verb(
  { usage: 'operator tools [--json] [--config F]', flags: { ...JSON_OUT, ...CONFIG } },
  async ({ values, io, out }) =>
    withSetup({ io, out, config: values.config }, async ({ loaded }) => {
      const userRules = loaded?.config.policy.rules.map(({ id, deny }) => ({ id: `user:${id}`, deny })) ?? []
      const rows = TOOLS.map((tool) => describe(tool, userRules))
      if (values.json) await out.json(rows)
      else await out.say(render(rows, out.style.bold))
      return EXIT.ok
    }),
)

interface Row {
  tool: string
  title: string
  effect: string
  roles: readonly string[]
  rules: readonly string[]
}

type UserRules = readonly {
  id: string
  deny: { tools?: readonly string[] | undefined; effects?: readonly string[] | undefined }
}[]

/** Which rules could object to the tool's strongest call; conditions on actor, target and time are left open. */
function describe({ name, title, effect, kind }: Tool, userRules: UserRules): Row {
  const action = { tool: name, effect, kind, target: '*' }
  const builtIn = BUILT_IN.filter((rule) => rule.about?.(action) ?? true).map(({ id }) => id)
  const own = userRules
    .filter(({ deny }) => (deny.tools?.includes(name) ?? true) && (deny.effects?.includes(effect) ?? true))
    .map(({ id }) => id)
  return { tool: name, title, effect, roles: PERMITS[name] ?? [], rules: [...builtIn, ...own] }
}

function render(rows: readonly Row[], bold: (text: string) => string): string {
  const head = ['TOOL', 'EFFECT', ...ROLES.map((role) => role.toUpperCase()), 'RULES'].map(bold)
  const body = rows.map(({ tool, effect, roles, rules }) => [
    tool,
    effect,
    ...ROLES.map((role) => (roles.includes(role) ? 'yes' : '-')),
    rules.join(', '),
  ])
  return table([head, ...body])
}
