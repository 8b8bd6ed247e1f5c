import type { Rule } from '../decide.ts'

/** Anyone who starts a process can name a reviewer in its flags; only a token or a JWT proves one. */
export const reviewerProved: Rule = {
  id: 'reviewer-proved',
  says: 'A review comes from a reviewer that proved itself by a token, never from a launch flag.',
  about: ({ kind }) => kind === 'review',
  judge(_action, { actor }) {
    if (actor?.role === 'reviewer' && actor.identifiedBy !== 'launch') return undefined
    return {
      reason: `${actor?.name ?? 'The caller'} did not prove to be a reviewer.`,
      hint: 'Give the reviewer a token (actors.NAME.token) and let it call operator serve with it; a human runs operator approve.',
    }
  },
}
