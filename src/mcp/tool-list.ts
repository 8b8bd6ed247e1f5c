import type { Caller } from '../call.ts'
import { permits } from '../policy/roles.ts'
import type { ListedTool } from '../tools/listing.ts'

/** The tools a caller's role permits; everything while nothing is configured, so that a host sees what there is. */
export function listingFor(all: readonly ListedTool[], caller: Caller, configured: boolean): ListedTool[] {
  if (!configured) return [...all]
  return caller ? all.filter(({ name }) => permits(caller.role, name)) : []
}
