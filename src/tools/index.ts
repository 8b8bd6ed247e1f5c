import type { Tool } from './define.ts'
import { healthCheck } from './health-check.ts'
import { readAgentLog } from './read-agent-log.ts'
import { readResource } from './read-resource.ts'
import { resourceGuard } from './resource-guard.ts'
import { writeAgentLog } from './write-agent-log.ts'

/** Every tool, in the order that clients see. */
export const TOOLS: readonly Tool[] = [healthCheck, resourceGuard, readResource, readAgentLog, writeAgentLog]
