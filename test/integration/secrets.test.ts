import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { json, startWeb, type WebServer } from '../servers/web.ts'
import { aFolder, type Folder, HEAD } from './a-stack.ts'

// Made at run time: nothing that looks like a live credential stands in the repository.
const PASSWORD = ['correct', 'horse', 'battery', 'staple'].join('-')
const TOKEN = `ghp_${'Ab3dEf6hIj'.repeat(4).slice(0, 36)}`

const FORMS = [
  PASSWORD,
  TOKEN,
  Buffer.from(PASSWORD).toString('base64').replace(/=+$/, ''),
  Buffer.from(PASSWORD).toString('hex'),
  encodeURIComponent(PASSWORD),
]
/** Half a secret is one that nobody recognises. */
const HALVES = [PASSWORD.slice(0, 16), PASSWORD.slice(-16), TOKEN.slice(0, 24), TOKEN.slice(-24)]

describe('a secret in what a backend says', () => {
  let web: WebServer
  let folder: Folder
  let client: Peer
  let before = ''

  beforeAll(async () => {
    web = await startWeb((_request, response) =>
      json(response, 200, { status: before + PASSWORD, note: TOKEN }),
    )
    folder = aFolder(
      `${HEAD}services:
  crm: { kind: http, url: "${web.url}/health", body: { json: status, equals: ok } }
  site: { kind: http, url: "${web.url}/health", body: { contains: "all good" } }
  db: { kind: postgres, url: "\${env:DATABASE_URL}" }
`,
      `DATABASE_URL=postgres://app:${PASSWORD}@127.0.0.1:1/app\n`,
    )
    client = await folder.connect()
  })
  afterAll(async () => {
    await client?.close()
    await web?.stop()
    folder?.remove()
  })

  const written = () =>
    readdirSync(folder.dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.endsWith('.env'))
      .map((name) => join(folder.dir, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, 'latin1'))
      .join('\n')

  // Every offset around the places where texts are cut for people: none may leave half of it.
  it.each([0, 30, 60, 70, 75, 80, 100, 110, 150, 190, 250, 290, 470, 490, 4_050, 4_090])(
    'leaves in no answer, whole or in half, %i characters into the text',
    async (offset) => {
      before = 'x '.repeat(offset / 2)
      const said = JSON.stringify([
        await client.call('health_check', { deep: true }),
        await client.call('read_resource', { uri: 'operator://status' }),
      ])
      for (const form of [...FORMS, ...HALVES]) expect(said).not.toContain(form)
    },
  )

  it('leaves in no argument that is quoted back, logged, audited or written down', async () => {
    const answers = [
      await client.call('health_check', { services: [PASSWORD, TOKEN] }),
      await client.call('health_check', { [PASSWORD]: 1 }),
      await client.call('write_agent_log', {
        task: `use ${PASSWORD}`,
        status: 'HANDOFF',
        notes: `${TOKEN} ${FORMS[2]} ${FORMS[3]}`,
      }),
      await client.call('read_agent_log', {}),
      await client.call('read_resource', { uri: 'operator://inventory' }),
      await client
        .call('read_resource', { uri: `operator://runbooks/${TOKEN}` })
        .catch((error: Error) => error.message),
      await client.call(TOKEN, {}).catch((error: Error) => error.message),
    ]
    for (const form of [...FORMS, ...HALVES]) expect(JSON.stringify(answers)).not.toContain(form)
    for (const form of [...FORMS, ...HALVES]) expect(written()).not.toContain(form)
  })
})
