import type { CompleteRequest, CompleteResult, Server } from '@modelcontextprotocol/server'
import type { Connection } from './connection.ts'
import { guarded } from './failures.ts'
import { promptValues } from './prompts.ts'
import { nameIn, templates } from './resource-list.ts'
import { mayRead } from './resources.ts'

/** The protocol allows no more values in one answer. */
const MAX_VALUES = 100

/** Completes service names in prompts and the variable of resource templates. */
export function serveCompletion(server: Server, connection: Connection): void {
  server.setRequestHandler('completion/complete', ({ params }) =>
    guarded(connection.setup, async (): Promise<CompleteResult> => {
      const typed = params.argument.value.toLowerCase()
      const all = (await candidates(connection, params)).filter((value) =>
        value.toLowerCase().startsWith(typed),
      )
      const values = all.slice(0, MAX_VALUES)
      return { completion: { values, total: all.length, hasMore: all.length > values.length } }
    }),
  )
}

async function candidates(
  connection: Connection,
  { ref, argument }: CompleteRequest['params'],
): Promise<readonly string[]> {
  const { setup } = connection
  if (!mayRead(connection)) return []
  if (ref.type === 'ref/prompt') return promptValues(setup, ref.name, argument.name)
  const template = templates(setup.resources).find(({ resource }) => resource.uri === ref.uri)
  if (!template || argument.name !== 'name') return []
  const listed = await setup.listResources()
  return listed.flatMap(({ uri }) => nameIn(template, uri) ?? [])
}
