import { dirname } from 'node:path'
import type { Loaded } from '../config/load.ts'
import { type AgentLog, createAgentLog } from '../operations/agent-log/agent-log.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { openLogFile } from '../systems/files/client.ts'

export function openAgentLog({ config, file }: Loaded, redactor: Redactor): AgentLog | undefined {
  if (config.agent_log === undefined) return undefined
  return createAgentLog({
    file: openLogFile({ path: config.agent_log, root: dirname(file) }),
    redact: redactor.text,
  })
}

type Write = { tool: string; target: string; actor: string; call: string; ok: boolean; summary: string }

/** Every change is documented in the agents' log; writing to that log is its own documentation. */
export async function logWrite(
  log: AgentLog | undefined,
  signs: (actor: string) => string,
  { tool, target, actor, call, ok, summary }: Write,
) {
  if (!log || tool === 'write_agent_log') return
  await log.append({
    agent: signs(actor),
    status: ok ? 'COMPLETED' : 'BLOCKED',
    task: `${tool} on ${target}`,
    notes: `${summary} (operation ${call})`,
  })
}
