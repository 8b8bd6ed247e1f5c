/** A refusal of the HTTP layer itself, before any protocol: a status, a sentence, and a JSON-RPC error around it. */
export interface Refusal {
  status: number
  message: string
  headers?: Readonly<Record<string, string>>
  code?: number
  id?: string | number | null
}

/** JSON-RPC's own range for what a server decides. */
const SERVER_REFUSED = -32_000

/** Nothing of ours may be kept by anything between, and nothing be taken for another type than it says. */
export const NEVER_KEPT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const

export function refusalBody({ message, code = SERVER_REFUSED, id = null }: Refusal): string {
  return JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id })
}

export function refusalHeaders({ headers }: Refusal): Record<string, string> {
  return { 'content-type': 'application/json', ...NEVER_KEPT, ...headers }
}

export function refuse(refusal: Refusal): Response {
  return new Response(refusalBody(refusal), { status: refusal.status, headers: refusalHeaders(refusal) })
}
