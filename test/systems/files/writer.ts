/** A process that appends numbered entries: `node writer.ts PATH NAME COUNT MAX_BYTES`. Prints each number once it is acknowledged. */
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'

const [path = '', name = '', count = '', maxBytes = ''] = process.argv.slice(2)
const log = createAgentLog({
  file: openLogFile({ path }),
  redact: (text) => text,
  maxBytes: Number(maxBytes),
})
const notes = Number(maxBytes) > 100_000 ? 'n'.repeat(8_000) : 'short'
process.stdout.write('ready\n')
for (let index = 0; index < Number(count); index += 1) {
  await log.append({ agent: name, status: 'COMPLETED', task: `task ${index}`, files: [`f${index}`], notes })
  process.stdout.write(`${index}\n`)
}
