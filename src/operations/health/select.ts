import type { Service, ServiceKind } from '../../config/services.ts'
import { OperatorError } from '../../core/errors.ts'
import { didYouMean } from '../../core/nearest.ts'

/** Which services; without names and kinds all of them. Names and kinds narrow each other. */
export interface Selection {
  services?: readonly string[] | undefined
  kinds?: readonly ServiceKind[] | undefined
  /** Costlier questions too, where a kind has any. */
  deep?: boolean | undefined
}

/** What can be selected: configured services, and the names of disabled ones, whose kind is not known. */
export interface Choice {
  services: ReadonlyMap<string, Service>
  disabled: ReadonlySet<string>
}

/** The selected names in config order, disabled ones last. Throws `invalid_input` for what nothing matches. */
export function select(choice: Choice, { services, kinds }: Selection): string[] {
  const all = [...choice.services.keys(), ...choice.disabled]
  if (services) refuseUnknownNames(all, services)
  if (kinds) refuseUnknownKinds(choice, kinds)
  const kindFits = (name: string) => !kinds || kinds.some((kind) => choice.services.get(name)?.kind === kind)
  const misfits = services?.filter((name) => !kindFits(name)) ?? []
  if (misfits.length > 0) {
    throw invalid(
      `Not of kind ${kinds?.join(' or ')}: ${misfits.join(', ')}.`,
      'leave the kinds or these names out',
    )
  }
  const wanted = services && new Set(services)
  return all.filter((name) => kindFits(name) && (!wanted || wanted.has(name)))
}

function refuseUnknownNames(all: readonly string[], names: readonly string[]): void {
  if (names.length === 0) throw invalid('No service is named.', 'leave the names out to check all')
  const known = new Set(all)
  const unknown = [...new Set(names.filter((name) => !known.has(name)))]
  if (unknown.length === 0) return
  const said = unknown.slice(0, 10).map((name) => JSON.stringify(name.slice(0, 64)))
  const more = unknown.length > 10 ? ` and ${unknown.length - 10} more` : ''
  throw invalid(
    `There is no service ${said.join(', ')}${more}.`,
    `known services: ${all.join(', ') || 'none is configured'}.${unknown.length === 1 ? didYouMean(unknown[0] ?? '', all) : ''}`,
  )
}

function refuseUnknownKinds(choice: Choice, kinds: readonly ServiceKind[]): void {
  const present = [...new Set([...choice.services.values()].map((service) => service.kind))]
  if (kinds.length === 0) throw invalid('No kind is named.', 'leave the kinds out to check all')
  const unknown = kinds.filter((kind) => !present.includes(kind))
  if (unknown.length === 0) return
  const known = `kinds with services: ${present.join(', ') || 'none, no service is configured'}`
  throw invalid(`There is no service of kind ${unknown.join(', ')}.`, known)
}

function invalid(message: string, hint: string): OperatorError {
  return new OperatorError('invalid_input', message, { hint, applied: 'no' })
}
