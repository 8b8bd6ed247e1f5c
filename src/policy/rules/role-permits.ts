import type { Rule } from '../decide.ts'
import { PERMITS, permits } from '../roles.ts'

/** The only rule that grants: what the role table does not name, nobody may do. */
export const rolePermits: Rule = {
  id: 'role-permits',
  says: "The actor's role permits this tool.",
  judge({ tool }, { actor }) {
    if (!actor) return { reason: 'Without an actor there is no role.', hint: 'See known-actor.' }
    if (permits(actor.role, tool)) return undefined
    const roles = (Object.hasOwn(PERMITS, tool) && PERMITS[tool]) || []
    return {
      reason: `The role ${actor.role} of ${actor.name} does not permit ${tool}.`,
      hint: roles.length > 0 ? `${tool} is for: ${roles.join(', ')}.` : `No role permits ${tool}.`,
    }
  },
}
