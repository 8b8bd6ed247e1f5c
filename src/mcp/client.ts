import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { VERSION } from '../core/version.ts'

export interface ServerCommand {
  command: string
  args: readonly string[]
  cwd: string
}

/** A tool's answer as it came over the wire. */
export interface Answer {
  isError: boolean
  text: string
  data: unknown
  meta: Readonly<Record<string, unknown>>
}

/** A session of a real client with a server that it started over stdio. */
export interface Session {
  pid: number
  instructions: string
  tools(): Promise<readonly string[]>
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** The prompt's messages, in order. */
  prompt(name: string): Promise<readonly string[]>
  read(uri: string): Promise<string>
  /** Every answer so far and everything on stderr, as it came, before anybody redacted it here. */
  heard(): string
  /** Ends the server as a host does: stdin closes. Resolves when the process is gone. */
  close(): Promise<void>
}

/** Starts the server and completes the handshake. Rejects when it ends or answers nothing, with what it said. */
export async function connectStdio({ command, args, cwd }: ServerCommand): Promise<Session> {
  const transport = new StdioClientTransport({ command, args: [...args], cwd, stderr: 'pipe' })
  const heard: string[] = []
  transport.stderr?.on('data', (chunk: Buffer) => heard.push(chunk.toString('utf8')))
  const client = new Client({ name: 'operator-demo', version: VERSION })
  try {
    await client.connect(transport)
  } catch (cause) {
    throw new Error(`The server did not start: ${heard.join('').trim().split('\n').slice(-3).join(' | ')}`, {
      cause,
    })
  }
  const instructions = client.getInstructions() ?? ''
  const keep = <T>(answer: T): T => {
    heard.push(JSON.stringify(answer))
    return answer
  }
  keep(instructions)
  return {
    pid: transport.pid ?? 0,
    instructions,
    tools: async () => keep(await client.listTools()).tools.map(({ name }) => name),
    call: async (name, input = {}) =>
      answerOf(keep(await client.callTool({ name, arguments: { ...input } }))),
    prompt: async (name) =>
      keep(await client.getPrompt({ name })).messages.map(({ content }) => textOf([content])),
    read: async (uri) =>
      keep(await client.readResource({ uri }))
        .contents.map((part) => ('text' in part ? part.text : ''))
        .join('\n'),
    heard: () => heard.join('\n'),
    close: () => client.close(),
  }
}

type CallAnswer = Awaited<ReturnType<Client['callTool']>>

function answerOf({ isError, content, structuredContent, _meta }: CallAnswer): Answer {
  return { isError: isError === true, text: textOf(content), data: structuredContent, meta: _meta ?? {} }
}

function textOf(content: CallAnswer['content']): string {
  return content
    .map((part) => (part.type === 'text' ? part.text : ''))
    .filter((text) => text !== '')
    .join('\n')
}
