import * as z from 'zod'
import { backupId, backups, blockedAs, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool } from './define.ts'
import { renderOps } from './ops-output.ts'

export const verifyBackup = defineTool({
  name: 'verify_backup',
  title: 'Prove a backup again',
  description:
    'Use monthly, and before relying on an old backup: reads every byte of it again, restores it into a throw-away server and compares its rows with its certificate. Answers like pg_backup. operator://backups lists the ids.',
  effect: 'write',
  kind: 'backup',
  input: z.strictObject({ id: backupId() }),
  output: workOutput,
  action: ({ id }) => ({ target: `backup/${id}` }),
  async run(asked, context) {
    const { powers, operation, actor } = context
    await backups(powers).verify({
      operation,
      tool: 'verify_backup',
      input: asked,
      actor: actor.name,
      id: asked.id,
    })
    return followToEnd(operation.id, context)
  },
  follow: standing,
  // A disk goes on ageing.
  mayMove: () => true,
  blocked: blockedAs('verify'),
  render: renderOps,
  links: () => ['operator://backups'],
})
