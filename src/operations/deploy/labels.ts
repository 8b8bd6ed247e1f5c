import { createHash } from 'node:crypto'

/** On all that a deploy makes in Docker: ownership is decided by labels and never by names. */
export const LABEL = {
  target: 'operator.target',
  deploy: 'operator.deploy',
  /** `new`, `old`, or `kept`: it is never started, and holds an image. */
  role: 'operator.role',
  owner: 'operator.owner',
  /** The container that it replaces. */
  from: 'operator.from',
  /** What people call an image that could only be pinned by its id. */
  image: 'operator.image',
} as const

/** A repository that no registry has. Names of images are lower case; targets that are not are told apart by a digest. */
export function rollbackRepository(target: string): string {
  const plain = target
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (plain === target) return `operator-rollback/${target}`
  const digest = createHash('sha256').update(target).digest('hex').slice(0, 8)
  return `operator-rollback/${plain === '' ? digest : `${plain}-${digest}`}`
}

/** What people call an image: a name that is not ours, else the beginning of its id. */
export function labelOf(id: string, names: readonly string[]): string {
  const own = names.find((name) => !name.startsWith('operator-rollback/'))
  return own ?? id.replace(/^sha256:/, '').slice(0, 12)
}
