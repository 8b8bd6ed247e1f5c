import type { Rule } from '../decide.ts'

/** Identity comes from the launch or a verified token; whoever has neither gets nothing, reads included. */
export const knownActor: Rule = {
  id: 'known-actor',
  says: 'Whoever calls is an actor of the configuration, known by launch or token; anyone else gets nothing.',
  judge(_action, { actor }) {
    if (actor) return undefined
    return {
      reason: 'The caller is not a known actor.',
      hint: 'Start the server with --actor NAME, or send the token of an actor that the configuration names.',
    }
  },
}
