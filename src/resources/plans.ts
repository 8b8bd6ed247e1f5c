import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const plans: Resource<Sources> = {
  uri: 'operator://plans',
  name: 'plans',
  title: 'Plans',
  description:
    'Every plan that waits, is approved, was vetoed or used: what, by whom, and what it still needs.',
  mimeType: 'application/json',
  async read(sources) {
    return sources.plans().map(({ id, status, tool, target, reason, author, still_needs, expires_at }) => ({
      ...{ id, status, tool, target, reason, author, still_needs, expires_at },
    }))
  },
}

export const plan: Resource<Sources> = {
  uri: 'operator://plans/{name}',
  name: 'plan',
  title: 'A plan',
  description:
    'A plan whole, for its reviewers: arguments, effects, what it rests on, and what was said of it. Its reason is the words of its author.',
  mimeType: 'application/json',
  async read(sources, id) {
    return sources.plans().find((one) => one.id === id)
  },
  async list(sources) {
    return listable(sources).map(({ id, status, tool, target }) => ({
      uri: `operator://plans/${id}`,
      name: id,
      title: `${tool} on ${target} (${status})`,
    }))
  },
}

/** Plans that cannot be read hide no other resource; reading one of them says what is wrong. */
function listable({ plans }: Sources): ReturnType<Sources['plans']> {
  try {
    return plans()
  } catch {
    return []
  }
}
