import { join } from 'node:path'
import type { Operator, Result } from '../call.ts'
import { toFailure } from '../core/errors.ts'
import type { Listed } from '../resources/define.ts'
import { createReader } from '../resources/reader.ts'
import { readRunbooks } from '../resources/runbook-files.ts'
import { runbook, runbooks } from '../resources/runbooks.ts'
import { soul } from '../resources/soul.ts'
import type { Sources } from '../resources/sources.ts'
import { packageRoot } from './package-root.ts'
import { readSoul } from './soul.ts'

/** The shipped texts: all that can be read before anything is configured. Nothing of this machine is in them. */
const SHIPPED = [soul, runbooks, runbook]

function reader() {
  const sources: Pick<Sources, 'soul' | 'runbooks'> = {
    soul: readSoul(undefined),
    runbooks: () => readRunbooks([join(packageRoot(), 'runbooks')]),
  }
  // The shipped resources read from these two and from nothing else.
  return createReader(SHIPPED, sources as Sources)
}

export function listBare(): Promise<readonly Listed[]> {
  return reader().list()
}

/** Reads shipped texts; every other call is answered by `refusing`, the reason why there is no door. */
export function bareDoor(refusing: Operator): Operator {
  return {
    explain: refusing.explain,
    async call(request): Promise<Result> {
      const refused = await refusing.call(request)
      const { uri } = (request.input ?? {}) as { uri?: unknown }
      if (request.tool !== 'read_resource' || typeof uri !== 'string') return refused
      if (!SHIPPED.some((resource) => uri.startsWith(resource.uri.replace('{name}', '')))) return refused
      try {
        const data = await reader().read(uri, AbortSignal.timeout(5_000))
        return { ok: true, data, text: data.text, links: [], meta: refused.meta }
      } catch (error) {
        return { ok: false, error: toFailure(error, 'no', 'start'), meta: refused.meta }
      }
    },
  }
}
