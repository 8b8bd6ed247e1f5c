import * as z from 'zod'
import { backups, blockedAs, databaseName, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool } from './define.ts'
import { renderOps } from './ops-output.ts'

export const pgBackup = defineTool({
  name: 'pg_backup',
  title: 'Back up a database and prove it',
  description:
    'Use before anything that could lose data, and daily. Dumps a configured database in one snapshot, checks every byte, and by default restores it into a throw-away server and compares the rows of each table with that snapshot. Only such a backup counts. Old ones go by retention. Answers the certificate, or after 40 s how far it is: follow it with get_operation.',
  effect: 'write',
  kind: 'backup',
  input: z.strictObject({
    database: databaseName(),
    verify: z
      .enum(['decode', 'restore'])
      .optional()
      .describe('Default restore; decode is quick and proves less'),
    label: z.string().min(1).max(100).optional().describe('Why it is taken'),
  }),
  output: workOutput,
  action: ({ database }) => ({ target: `database/${database}` }),
  async run(asked, context) {
    const { powers, operation, actor } = context
    const power = backups(powers)
    const { name } = power.database(asked.database)
    const { verify: level = 'restore', label } = asked
    await power.backup({
      operation,
      tool: 'pg_backup',
      input: asked,
      actor: actor.name,
      database: name,
      level,
      ...(label !== undefined && { label }),
    })
    return followToEnd(operation.id, context)
  },
  follow: standing,
  // The data goes on changing: what was taken two minutes ago is no answer to whoever asks now.
  mayMove: () => true,
  blocked: blockedAs('backup'),
  render: renderOps,
  links: () => ['operator://backups'],
})
