import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { freePort } from '../servers/child.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Report {
  status?: string
  blockers: string[]
  environment_changes: string[]
  details: { phase: string; verdict?: string; from?: string; to?: string; operation: string }
}

/** A service that says its version; once it was asked for /fade it answers 500. */
const service = (version: string, port: number) => `
let faded = false
require('node:http').createServer((request, response) => {
  faded ||= request.url === '/fade'
  response.statusCode = faded ? 500 : 200
  response.end('${version}')
}).listen(${port}, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
`

describe.each(['v1', 'v2 modern'] as const)(
  'a %s client deploys a process that nothing else keeps',
  (kind) => {
    let folder: Folder
    let client: Peer
    let port: number

    const release = (version: string, text: string) => {
      const dir = join(folder.dir, 'crm', 'releases', version)
      mkdirSync(dir, { recursive: true })
      writeFileSync(join(dir, 'server.cjs'), text)
    }
    const answer = async () => (await fetch(`http://127.0.0.1:${port}/`)).text()

    beforeAll(async () => {
      port = await freePort()
      folder = aFolder(`${HEAD}${GREEN}services:
  crm: { kind: http, url: "http://127.0.0.1:${port}/" }
  shop: { kind: http, url: "http://127.0.0.1:${port}/shop", depends_on: [crm] }
deployments:
  crm:
    kind: process
    dir: ./crm
    start: [${process.execPath}, server.cjs]
    health: { http: "http://127.0.0.1:${port}/" }
    verify: 60s
    watch: 4s
`)
      release('v1', service('v1', port))
      release('v2', service('v2', port))
      release('crashes', 'process.exit(1)')
      release('fades', service('fades', port))
      client = await folder.connect(kind)
    })
    afterAll(async () => {
      await client?.close()
      const { pid } = JSON.parse(readFileSync(join(folder.dir, 'crm', '.process.json'), 'utf8')) as {
        pid: number
      }
      process.kill(pid, 'SIGKILL')
      folder.remove()
    })

    const deploy = async (args: object) => {
      const { structuredContent, isError } = await client.call('deploy_with_rollback', {
        target: 'crm',
        ...args,
      })
      return { report: structuredContent as unknown as Report, isError }
    }
    const ended = (id: string) => endOf<Report>(client, id)

    const done = async (args: object) => {
      const { report, isError } = await deploy(args)
      expect(isError, JSON.stringify(report)).toBeFalsy()
      return ended(report.details.operation)
    }

    it('for the first time', async () => {
      const report = await done({ version: 'v1' })
      expect(report, JSON.stringify(report)).toMatchObject({ status: 'completed', details: { to: 'v1' } })
      expect(await answer()).toBe('v1')
    })

    it('again, with what it affects said before, and completed only after the watch', async () => {
      const { report } = await deploy({ version: 'v2', dry_run: true })
      expect(report.details).toMatchObject({
        phase: 'planned',
        from: 'v1',
        to: 'v2',
        affects: ['crm', 'shop'],
      })
      expect(await answer()).toBe('v1')
      expect(await done({ version: 'v2' })).toMatchObject({ status: 'completed', details: { from: 'v1' } })
      expect(await answer()).toBe('v2')
    })

    it('that crashes, and the version before serves again', async () => {
      const report = await done({ version: 'crashes' })
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'blocked',
        details: { verdict: 'rolled_back' },
      })
      expect(report.blockers.length).toBeGreaterThan(0)
      expect(await answer()).toBe('v2')
    })

    it('that fails only while it is watched, and the version before serves again', async () => {
      const { report } = await deploy({ version: 'fades' })
      expect(report.details.phase, JSON.stringify(report)).toBe('watching')
      await fetch(`http://127.0.0.1:${port}/fade`)
      const last = await ended(report.details.operation)
      expect(last, JSON.stringify(last)).toMatchObject({ details: { verdict: 'rolled_back' } })
      expect(await answer()).toBe('v2')
    })

    it('back to the version before, on request', async () => {
      const back = await client.call('rollback_deployment', { target: 'crm' })
      const { details } = back.structuredContent as unknown as Report
      expect(back.isError, JSON.stringify(back)).toBeFalsy()
      expect(await ended(details.operation)).toMatchObject({ status: 'completed', details: { to: 'v1' } })
      expect(await answer()).toBe('v1')
    })

    it('that is not there: an error that names what there is, and nothing happens', async () => {
      const { report, isError } = await deploy({ version: 'v9' })
      expect(isError).toBe(true)
      expect(JSON.stringify(report)).toContain('v9')
      expect(await answer()).toBe('v1')
    })
  },
)
