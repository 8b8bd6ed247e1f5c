import type { Server } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Caller } from '../call.ts'
import type { Setup } from '../face.ts'
import { createCalls } from './calls.ts'
import { createScreen } from './screen.ts'
import { buildServer, lowLevel, type ServerFactory } from './server.ts'
import { createStdioTransport, type StdioTransport } from './stdio-transport.ts'
import { claimStdout } from './stdout.ts'
import { createStdioListening } from './watching.ts'
import { within } from './within.ts'

/** Hosts kill what has not left by then, and a killed write is worse than an unanswered read. */
const LEAVE_WITHIN_MS = 5_000
/** How much of that the answers of calls already begun may use. */
const ANSWER_WITHIN_MS = 4_000
/** More writes wait for their turn: what has begun has to end in the time above, whatever is queued behind it. */
const WRITES_AT_ONCE = 8

/** What a library may still do after that, such as closing a socket politely. */
const LINGER_MS = 250

/**
 * Serves MCP over this process's stdin and stdout until the client closes stdin or a signal asks to leave. Resolves
 * when started writes have ended and everything is flushed, or when the deadline for that has passed; the process
 * then exits, with code 1 when something had to be left unfinished.
 */
export async function runStdio(
  setup: Setup,
  caller: Caller,
  build: ServerFactory = buildServer,
): Promise<void> {
  const output = claimStdout(process.stdout, () => process.stderr)
  const calls = createCalls(WRITES_AT_ONCE)
  let modern: Server | undefined
  const listening = createStdioListening(
    setup,
    (uri) => void modern?.sendResourceUpdated({ uri }).catch(() => undefined),
  )
  const transport = createStdioTransport({
    input: process.stdin,
    write: output.write,
    screen: createScreen(setup),
    onReceived: listening.saw,
  })
  const handle = serveStdio(
    async (context) => {
      const server = await build(context, { setup, caller, calls })
      if (context.era === 'modern') modern = lowLevel(server)
      return server
    },
    { transport, onerror: (error) => report(setup, error) },
  )
  const why = await untilOver(transport)
  const left = await within(LEAVE_WITHIN_MS, leave())
  output.restore()
  // Whatever handle a client library forgot would keep the process for ever; what had to end has ended by now.
  setTimeout(() => process.exit(left ? undefined : 1), left ? LINGER_MS : 0).unref()

  /**
   * A signal wants an end, a closed stdin only says that nothing more comes. Both ways everything is answered: what
   * has begun with its result, what has not with a refusal.
   */
  async function leave(): Promise<void> {
    transport.stopReading()
    listening.stop()
    if (why === 'input ended') calls.leave()
    else calls.stop()
    await within(ANSWER_WITHIN_MS, transport.answered())
    await handle.close()
    await calls.idle()
    await setup.close()
  }
}

/** Resolves when stdin has ended, stdout is gone, or a signal has come. */
async function untilOver(transport: StdioTransport): Promise<'input ended' | 'told to leave'> {
  const { promise, resolve } = Promise.withResolvers<'input ended' | 'told to leave'>()
  const ended = () => resolve('input ended')
  const told = () => resolve('told to leave')
  process.stdin.once('end', ended).once('close', ended).once('error', told)
  process.stdout.once('error', told)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, told)
  if (process.stdin.readableEnded || process.stdin.destroyed) ended()
  const inner = transport.onclose
  transport.onclose = () => {
    inner?.()
    told()
  }
  return promise
}

function report(setup: Setup, error: Error): void {
  setup.log().then(
    (log) => log.warn({ err: error }, 'stdio'),
    () => undefined,
  )
}
