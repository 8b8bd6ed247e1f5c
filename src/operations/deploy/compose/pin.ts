import type { ComposeModel } from '../../../systems/compose/port.ts'
import { LABEL } from '../labels.ts'
import { type Member, placeOf } from './members.ts'
import { asList, asObject, oneShotServices, replicasOf, type Service, usedBy } from './model.ts'
import type { Expected } from './saved.ts'

/** The label by which a container shows what its service said when it was made. */
export const SPEC_LABEL = 'operator.spec'

/** A model whose services name images by what they are, and what it consists of. */
export interface Pinned {
  model: ComposeModel
  expected: readonly Expected[]
  /** Digest of all services: two models with the same one run the same. */
  id: string
}

export interface PinOptions {
  /** Service to image id; every service has one. */
  images: ReadonlyMap<string, string>
  digest: (text: string) => string
  change: string
  target: string
  owner: string
  /** What runs now: a service that stays as it is keeps the labels it has, so that Compose lets it be. */
  members: readonly Member[]
}

export function pinModel(model: ComposeModel, options: PinOptions): Pinned {
  const { images, digest, members } = options
  const ends = oneShotServices(model)
  const names = Object.keys(model.services).sort()
  const specs = new Map(names.map((name) => [name, specDigest(model, name, images.get(name) ?? '', digest)]))
  const services = names.map((name) => [name, pinService(model.services[name] ?? {}, name, specs, options)])
  const expected = names.flatMap((name) =>
    places(name, model.services[name] ?? {}).map((place) => {
      const spec = specs.get(name) ?? ''
      const kept = members.find((one) => placeOf(one) === placeOf(place) && hasSpec(one, spec))
      const imageId = images.get(name) ?? ''
      return { ...place, imageId, spec, ends: ends.has(name), restarts: kept?.info.restarts ?? 0 }
    }),
  )
  return {
    model: { ...model, services: Object.fromEntries(services) },
    expected,
    id: versionId(
      expected.map((one) => ({ ...one, key: one.spec })),
      digest,
    ),
  }
}

/** What a file says before it is known which images that means. */
export function modelDigest(model: ComposeModel, digest: PinOptions['digest']): string {
  return digest(JSON.stringify(sorted(model)))
}

/** The version that these containers are, in the same digest as that of a model. */
export function runningId(
  members: readonly Member[],
  shape: (member: Member) => string,
  digest: (text: string) => string,
): string {
  const keyed = members.map((member) => ({ ...member, key: member.info.labels[SPEC_LABEL] ?? shape(member) }))
  return versionId(keyed, digest)
}

function versionId(
  all: readonly { service: string; number: string; key: string }[],
  digest: (text: string) => string,
): string {
  return digest(JSON.stringify(all.map((one) => [placeOf(one), one.key]).sort()))
}

export const hasSpec = ({ info }: Member, spec: string) => info.labels[SPEC_LABEL] === spec

function places(service: string, model: Service): { service: string; number: string }[] {
  return Array.from({ length: replicasOf(model) }, (_, index) => ({ service, number: String(index + 1) }))
}

function specDigest(model: ComposeModel, name: string, imageId: string, digest: (text: string) => string) {
  const { build: _, image: __, ...service } = model.services[name] ?? {}
  return digest(JSON.stringify([name, imageId, sorted(service), sorted(usedBy(service, model))]))
}

function pinService(
  { build: _, pull_policy: __, ...service }: Service,
  name: string,
  specs: ReadonlyMap<string, string>,
  { images, change, target, owner, members }: PinOptions,
): Service {
  const spec = specs.get(name) ?? ''
  const same = members.find((one) => one.service === name && hasSpec(one, spec))
  const labels = {
    [LABEL.deploy]: same?.info.labels[LABEL.deploy] ?? change,
    [LABEL.target]: same?.info.labels[LABEL.target] ?? target,
    [LABEL.owner]: same?.info.labels[LABEL.owner] ?? owner,
    [SPEC_LABEL]: spec,
  }
  return { ...service, image: images.get(name), labels: { ...labelsOf(service), ...labels } }
}

/** Both notations: a mapping, or a list of `key=value`. */
function labelsOf({ labels }: Service): Record<string, unknown> {
  const listed = asList(labels).map((label) => {
    const [key = '', ...value] = String(label).split('=')
    return [key, value.join('=')] as const
  })
  return { ...Object.fromEntries(listed), ...asObject(labels) }
}

/** Two Composes may print the same keys in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
