import { Client } from '@modelcontextprotocol/client'
import { VERSION } from '../core/version.ts'
import { type ServerCommand, startServer } from './client-transport.ts'

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
  /** Every byte the server has said on stdout and stderr, as it came. */
  heard(): string
  /** Ends the server as a host does: stdin closes. Resolves when the process is gone. */
  close(): Promise<void>
}

/**
 * Starts the server and completes the handshake. Rejects when it ends or answers nothing, with what it said.
 * `started` gets the way to end the server before anything is awaited, so that nobody can come too late for it.
 */
export async function connectStdio(
  command: ServerCommand,
  started: (end: () => Promise<void>) => void = () => undefined,
): Promise<Session> {
  const { transport, pid, heard } = startServer(command)
  started(() => transport.close())
  const client = new Client({ name: 'operator-demo', version: VERSION })
  try {
    await client.connect(transport)
  } catch (cause) {
    await transport.close()
    throw new Error(`The server did not start: ${heard().trim().split('\n').slice(-3).join(' | ')}`, {
      cause,
    })
  }
  return {
    pid,
    heard,
    instructions: client.getInstructions() ?? '',
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, input = {}) => answerOf(await client.callTool({ name, arguments: { ...input } })),
    prompt: async (name) =>
      (await client.getPrompt({ name })).messages.map(({ content }) => textOf([content])),
    read: async (uri) =>
      (await client.readResource({ uri })).contents
        .map((part) => ('text' in part ? part.text : ''))
        .join('\n'),
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
