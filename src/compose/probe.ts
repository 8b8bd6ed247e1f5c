import { ProbeError, type ProbeFault } from '../core/probe.ts'
import { Secret } from '../core/secret.ts'
import type { Probe } from '../operations/deploy/probe.ts'
import type { HttpProbe } from '../systems/http/port.ts'

/** A version that takes longer than this to answer its health check does not serve well. Milliseconds. */
const ANSWER_WITHIN_MS = 2_000

/** What is our own inability, and says nothing about the version. */
const OURS: readonly ProbeFault[] = ['resolver', 'no_way', 'forbidden']

/** GET `url`: any 2xx is healthy. */
export function httpProbe(http: HttpProbe, url: string): Probe {
  return async (signal) => {
    const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    try {
      const { asked, status, latencyMs } = await http.look({ url: new Secret(url) }, within)
      const evidence = `${asked}: ${status} in ${Math.round(latencyMs)} ms`
      return { ok: status >= 200 && status < 300, evidence }
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error
      const { asked, answered, fault } = error
      return OURS.includes(fault)
        ? { inconclusive: `${asked}: ${answered}` }
        : { ok: false, evidence: `${asked}: ${answered}` }
    }
  }
}
