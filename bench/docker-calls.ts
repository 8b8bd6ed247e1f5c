import { request } from 'node:http'

/** One bare request to Docker: what a floor is made of. Rejects on any status that is not a success. */
export type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<string>

export function callsTo(socketPath: string): Call {
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
      const sent = request({ socketPath, method, path, headers }, (response) => {
        let answer = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          answer += chunk
        })
        response.on('error', reject)
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 400) resolve(answer)
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`))
        })
      })
      sent.on('error', reject)
      sent.end(text)
    })
}

/** What Docker told of containers of `image` in the time given, in epoch milliseconds: when, and what. */
export async function events(
  call: Call,
  image: string,
  sinceMs: number,
  untilMs: number,
): Promise<{ at: number; action: string }[]> {
  const filters = encodeURIComponent(JSON.stringify({ type: ['container'], image: [image] }))
  const range = `since=${(sinceMs / 1_000).toFixed(3)}&until=${(untilMs / 1_000).toFixed(3)}`
  const lines = (await call('GET', `/events?${range}&filters=${filters}`)).split('\n').filter(Boolean)
  return lines.map((line) => {
    const { Action, timeNano } = JSON.parse(line) as { Action: string; timeNano: number }
    return { at: timeNano / 1e6, action: Action }
  })
}
