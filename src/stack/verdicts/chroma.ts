import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { ChromaLook } from '../../systems/chroma/port.ts'
import type { Judgement } from '../health.ts'

/** A heartbeat on API v2 is healthy. A server that answers, and not on v2, runs and has the wrong version: degraded. */
export function judgeChroma(_service: ServiceOf<'chroma'>, look: ChromaLook): Judgement {
  if (look.api === 'v2') {
    const counted = look.collections === undefined ? '' : `, ${look.collections} collections`
    const answered = `a heartbeat in ${formatDuration(look.latencyMs)}, Chroma ${look.version}, API v2${counted}`
    return { status: 'healthy', evidence: { asked: look.asked, answered }, findings: [] }
  }
  const theirs =
    look.api === 'v1' ? `API v1 (Chroma ${look.version})` : 'another API version, neither v1 nor v2'
  return {
    status: 'degraded',
    evidence: { asked: look.asked, answered: `HTTP ${look.v2Status} on API v2; it speaks ${theirs}` },
    findings: [`wrong version: the server speaks ${theirs}, our client API v2 (HTTP ${look.v2Status} there)`],
    hint:
      look.api === 'v1'
        ? 'upgrade the server to Chroma 1.0 or later'
        : 'update The Operator, whose client is older than the server',
  }
}
