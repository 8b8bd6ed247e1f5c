#!/usr/bin/env node
// The bin. It parses on any Node, says what is wrong on an old one, and loads only what its verb needs.
import module from 'node:module'

const VERBS = {
  mcp: () => import('./cli/mcp.ts'),
  serve: () => import('./cli/serve.ts'),
  demo: () => import('./cli/demo.ts'),
  init: () => import('./cli/init.ts'),
  doctor: () => import('./cli/doctor.ts'),
  config: () => import('./cli/config.ts'),
  status: () => import('./cli/status.ts'),
  call: () => import('./cli/call.ts'),
  tools: () => import('./cli/tools.ts'),
  policy: () => import('./cli/policy.ts'),
  audit: () => import('./cli/audit.ts'),
  backups: () => import('./cli/backups.ts'),
  approvals: () => import('./cli/approvals.ts'),
  approve: () => import('./cli/approve.ts'),
  reject: () => import('./cli/reject.ts'),
  keys: () => import('./cli/keys.ts'),
  trust: () => import('./cli/trust.ts'),
  worker: () => import('./cli/worker.ts'),
} as const

const USAGE = `operator: the door through which AI agents run operations

  operator mcp [--config F] [--actor NAME]              MCP over stdio
  operator serve [--config F] [--host H] [--port N]     MCP over HTTP at /mcp
  operator demo [--keep]                                a sandbox stack and a scripted session
  operator init                                         writes operator.yaml from what is found here
  operator doctor | status | config check               what is wrong, in one screen
  operator call TOOL [--json '{…}']                     the same door from a shell
  operator tools                                        every tool, and which role may call it
  operator policy explain TOOL                          the rules that would judge a call
  operator audit verify                                 proof that the audit trail is whole
  operator backups [pin | unpin ID]                     what there is to come back to, and what is kept for ever
  operator approvals                                    plans that wait, and what was said of them
  operator approve ID | reject ID                       a human's word on a plan
  operator keys add NAME | list                         whose signature counts
  operator trust                                        what changed in the configuration, and signs it
  operator help VERB | --version                        what a verb takes, and which version this is
`

async function main([first, ...others]: readonly string[]): Promise<number> {
  if (tooOld(process.versions.node)) {
    process.stderr.write(
      `operator needs Node 22.19 or newer; this is ${process.versions.node} (${process.execPath}).\n`,
    )
    return 1
  }
  if (first === '--version' || first === '-v' || first === 'version') {
    const { printVersion } = await import('./cli/first-word.ts')
    return printVersion(process.stdout)
  }
  const [verb, args] = first === 'help' && others[0] !== undefined ? [others[0], ['--help']] : [first, others]
  if (verb === undefined || !Object.hasOwn(VERBS, verb)) {
    const asked = verb === '--help' || verb === '-h' || verb === 'help'
    if (!asked && verb !== undefined) {
      const { noSuchVerb } = await import('./cli/first-word.ts')
      process.stderr.write(noSuchVerb(verb, Object.keys(VERBS)))
    }
    ;(asked ? process.stdout : process.stderr).write(USAGE)
    return asked ? 0 : 2
  }
  module.enableCompileCache?.()
  const { run } = await VERBS[verb as keyof typeof VERBS]()
  return run([...args], {
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    get stderr() {
      return process.stderr
    },
  })
}

function tooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 22 || (major === 22 && minor < 19)
}

process.exitCode = await main(process.argv.slice(2))
