import type { Verdict } from '../src/journal/deployments.ts'
import { phaseOf } from '../test/chaos/ends.ts'
import { aPlace } from '../test/chaos/place.ts'

/**
 * One deploy to its end, by the worker that the kill tests kill: the whole procedure with its journal, audit trail
 * and drivers; only the rules are left out. `entry` is the deployment's configuration. Throws unless it ends as said.
 */
export async function deploy(
  { socket, entry, image }: { socket: string; entry: string; image: string },
  ends: Verdict,
): Promise<void> {
  const place = aPlace(`docker: { socket: ${socket} }\ndeployments: { web: ${entry} }\n`)
  try {
    const begin = { target: 'web', wanted: { by: 'image' as const, image } }
    const { code, signal, output } = await place.work({ begin })
    const verdict = phaseOf(place)?.verdict
    if (code !== 0 || verdict !== ends)
      throw new Error(`a deploy of ${image} ended as ${verdict} (${signal ?? code}): ${output}`)
  } finally {
    place.remove()
  }
}
