import { randomBytes } from 'node:crypto'
import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Request } from '../call.ts'
import type { Failure } from '../core/errors.ts'

/** As long as a person may take to answer. Seconds; also what the SDK waits for a client of the 2025 era. */
const ANSWER_WITHIN_S = 600
const KEY = 'confirm'

const asked = z.object({ digest: z.string(), nonce: z.string() })
const question = z.object({ digest: z.string(), question: z.string() })

/**
 * What was asked travels with the client's next round, sealed with this process's own key: only an answer to a
 * question of ours is one. The digest in it binds the answer to the exact call.
 */
const codec = createRequestStateCodec<z.output<typeof asked>>({
  key: randomBytes(32),
  ttlSeconds: ANSWER_WITHIN_S,
})

export const verifyState = codec.verify

/** Each question is answered once. The oldest are forgotten when their seal has long expired. */
const answered = new Map<string, number>()

/** What the person at the client said to the question of an earlier round; `later` when they only put it away. */
export function answerIn({ mcpReq }: ServerContext): Request['answer'] | 'later' | undefined {
  const state = asked.safeParse(mcpReq.requestState()).data
  const response = inputResponse(mcpReq.inputResponses, KEY)
  if (!state || response.kind !== 'elicit' || !isFirst(state.nonce)) return undefined
  if (response.action === 'cancel') return 'later'
  return { digest: state.digest, yes: response.action === 'accept' && response.content?.[KEY] === true }
}

function isFirst(nonce: string): boolean {
  const now = Date.now()
  for (const [old, at] of answered) if (now - at > 2_000 * ANSWER_WITHIN_S) answered.delete(old)
  if (answered.has(nonce)) return false
  answered.set(nonce, now)
  return true
}

/** The question that a refusal comes with, put to the person at the client. Undefined: there is none, or nobody to ask. */
export async function questionFor(
  { details }: Failure,
  server: Server,
  ctx: ServerContext,
): Promise<InputRequiredResult | undefined> {
  const open = question.safeParse(details?.['confirmation']).data
  if (!open || !canAsk(server, ctx)) return undefined
  const requestedSchema = {
    type: 'object' as const,
    properties: { [KEY]: { type: 'boolean' as const, title: 'Yes, do exactly this' } },
    required: [KEY],
  }
  return inputRequired({
    inputRequests: { [KEY]: inputRequired.elicit({ message: open.question, requestedSchema }) },
    requestState: await codec.mint({ digest: open.digest, nonce: randomBytes(16).toString('hex') }),
  })
}

/** Said in the request itself on the modern era, in the handshake before it. Only a form can be answered here. */
function canAsk(server: Server, { mcpReq }: ServerContext): boolean {
  const envelope = mcpReq.envelope as Readonly<Record<string, unknown>> | undefined
  const said = (envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? server.getClientCapabilities()) as
    | ClientCapabilities
    | undefined
  const { elicitation } = said ?? {}
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
}
