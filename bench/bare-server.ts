// The floor of the cold start: the same SDK, bundled the same way, with as many tools, and nothing behind them.
import { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import * as z from 'zod'

const COUNT = Number(process.env['BARE_TOOLS'] ?? 5)
const input = z.strictObject({
  services: z.array(z.string()).optional().describe('Names'),
  deep: z.boolean().optional(),
})
const output = z.strictObject({
  verdict: z.string(),
  services: z.array(z.strictObject({ name: z.string(), status: z.string() })),
})

serveStdio(() => {
  const server = new McpServer({ name: 'bare', version: '0.0.0' })
  for (let index = 0; index < COUNT; index++) {
    server.registerTool(
      `tool_${index}`,
      { description: 'Does nothing.', inputSchema: input, outputSchema: output },
      async () => {
        const data = { verdict: 'healthy', services: [] }
        return { content: [{ type: 'text', text: JSON.stringify(data) }], structuredContent: data }
      },
    )
  }
  return server
})
