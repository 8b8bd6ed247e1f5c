import { json, startWeb, type WebServer } from './web.ts'

/** A protocol double of Telegram's Bot API over real HTTP, written from its public documentation (getMe, error answers). */
export async function startTelegramDouble(token: string): Promise<WebServer> {
  return startWeb((request, response) => {
    const [, asked, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    if (method !== 'getMe')
      return json(response, 404, { ok: false, error_code: 404, description: 'Not Found' })
    if (asked !== token)
      return json(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' })
    const result = { id: 1, is_bot: true, first_name: 'Operator', username: 'operator_test_bot' }
    return json(response, 200, { ok: true, result })
  })
}
