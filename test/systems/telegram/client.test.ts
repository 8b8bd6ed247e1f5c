import { describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createTelegramProbe } from '../../../src/systems/telegram/client.ts'
import type { TelegramLook, TelegramTarget } from '../../../src/systems/telegram/port.ts'
import type { World } from '../../contract/probe.ts'
import { telegramContract } from '../../contract/telegram.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeTelegram } from '../../fakes/telegram.ts'
import { freePort } from '../../servers/child.ts'
import { startTelegramDouble } from '../../servers/telegram.ts'
import { json, startWeb } from '../../servers/web.ts'

const TOKEN = '123456:hunter2-AAbbCCdd'
const at = (api: string, token = TOKEN): TelegramTarget => ({
  token: new Secret(token),
  api: new Secret(api),
})
const look = (target: TelegramTarget) => createTelegramProbe().look(target, new AbortController().signal)

telegramContract('the fake Bot API', async () =>
  fakeWorld<TelegramTarget, TelegramLook>(
    createFakeTelegram(),
    (port) => at(`http://127.0.0.1:${port}`),
    (port) => `127.0.0.1:${port}`,
    { alive: true, username: 'operator_test_bot' } as Omit<TelegramLook, 'asked' | 'latencyMs'>,
    ['refused', 'not_ready', 'protocol', 'forbidden'],
  ),
)

telegramContract(
  'a protocol double of the Bot API',
  async (): Promise<World<TelegramTarget, TelegramLook>> => {
    const double = await startTelegramDouble(TOKEN)
    const silent = await startWeb(() => undefined)
    const limited = await startWeb((_, response) =>
      json(response, 429, { ok: false, parameters: { retry_after: 5 } }),
    )
    const page = await startWeb((request, response) =>
      response.writeHead(200).end(`<html>${request.url}</html>`),
    )
    return {
      probe: createTelegramProbe(),
      healthy: at(double.url),
      silent: at(silent.url),
      faults: {
        refused: at(`http://127.0.0.1:${await freePort()}`),
        not_ready: at(limited.url),
        protocol: at(page.url),
        forbidden: at('http://169.254.169.254'),
      },
      secrets: [TOKEN, 'hunter2'],
      close: async () => {
        await Promise.all([double, silent, limited, page].map((each) => each.stop()))
      },
    }
  },
)

describe('a bot token', () => {
  it('that was revoked is dead', async () => {
    const double = await startTelegramDouble('999:another')
    expect(await look(at(double.url))).toMatchObject({ alive: false, answered: '401 Unauthorized' })
    await double.stop()
  })

  it.each(['', 'no token', '1:a/../../x', '1:a?b', '1:a\r\nx: y'])(
    'that has not the form of one is never sent (%j)',
    async (token) => {
      const double = await startTelegramDouble(TOKEN)
      expect(await look(at(double.url, token))).toMatchObject({ alive: false })
      expect(double.requests).toEqual([])
      await double.stop()
    },
  )

  it('is asked under the path of its API', async () => {
    const server = await startWeb((_, response) =>
      json(response, 200, { ok: true, result: { username: 'x' } }),
    )
    await look(at(`${server.url}/base/`))
    expect(server.requests).toEqual([`GET /base/bot${TOKEN}/getMe`])
    await server.stop()
  })
})
