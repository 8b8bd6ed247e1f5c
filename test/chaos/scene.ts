import type { Verdict } from '../../src/journal/deployments.ts'
import type { Wanted } from '../../src/operations/deploy/driver.ts'

/** One target that serves v1, and what can be seen of it from outside. */
export interface Scene {
  /** The sections of operator.yaml that it needs. */
  yaml: string
  wanted: Wanted
  /** The version that answers who asks for it now: "v1". */
  serving(): Promise<string>
  /** Makes the new version fail; called when it is watched. */
  spoil?(): Promise<void>
  /** What should not be there, one line each. `id`: the deploy's, when it came to one. */
  leftovers(id: string | undefined, verdict: Verdict | undefined): Promise<readonly string[]>
  remove(): Promise<void>
}

/** A deploy from v1 to another version, in a fresh place each time it is opened. */
export interface Case {
  name: string
  ends: 'completed' | 'rolled_back'
  /** Too dear for every run: killed only where every point is tried. */
  dear?: true
  /** The calls between which nobody or the wrong one could serve. */
  swap: RegExp
  open(target: string): Promise<Scene>
}
