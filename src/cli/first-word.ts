import { didYouMean } from '../core/nearest.ts'
import { VERSION } from '../core/version.ts'
import type { Output } from './io.ts'

/** Prints the version and answers the exit code. */
export function printVersion(stdout: Pick<Output, 'write'>): number {
  stdout.write(`${VERSION}\n`)
  return 0
}

/** What to say of a first word that is no verb. */
export function noSuchVerb(verb: string, verbs: readonly string[]): string {
  const word = verb.slice(0, 40)
  return `There is no verb ${JSON.stringify(word)}.${didYouMean(word, verbs)}\n\n`
}
