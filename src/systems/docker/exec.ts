import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type { ContainerEnded, ContainerProgram } from '../../core/containers.ts'
import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import type { Ask, Transport } from './engine-request.ts'
import { END, RUN } from './exec-script.ts'
import { holdingBack, piecesOf } from './multiplexed.ts'

/** What it said last is enough to know what was wrong. Characters. */
const TAIL = 16_000
const SHELL = ['/bin/sh', '-c'] as const
/** Longer than END takes at most. Milliseconds. */
const END_MS = 20_000

/** See `Containers.run`. */
export async function execIn(
  transport: Transport,
  container: string,
  program: ContainerProgram,
  signal: AbortSignal,
): Promise<ContainerEnded> {
  const mark = randomBytes(16).toString('hex')
  const how = program.input ? 'fed' : 'watched'
  const argv = [...SHELL, RUN, 'operator', mark, how, program.secret?.variable ?? '', ...program.argv]
  const socket = await started(transport, container, { argv, env: program.env }, signal)
  const leave = () => socket.destroy()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await carried(socket, program, mark, container)
  } catch (error) {
    await end(transport, container, mark)
    throw signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', leave)
    socket.destroy()
  }
}

/** An exec with both directions open. The command line is in Docker's hands and for everybody to see. */
async function started(
  { json, duplex }: Transport,
  container: string,
  { argv, env }: Pick<ContainerProgram, 'argv' | 'env'>,
  signal: AbortSignal,
): Promise<Duplex> {
  const what = `run of a program in container ${container}`
  const body = {
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    Tty: false,
    Cmd: argv,
    Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
  }
  const make: Ask = { method: 'POST', path: ['containers', container, 'exec'], body, what }
  const { Id } = (await json(make, signal)) as { Id: string }
  const start = { Detach: false, Tty: false }
  const socket = await duplex({ method: 'POST', path: ['exec', Id, 'start'], body: start, what }, signal)
  // What breaks the connection is told by whoever reads it.
  socket.on('error', () => {})
  if (signal.aborted) socket.destroy()
  return socket
}

async function carried(
  socket: Duplex,
  program: ContainerProgram,
  mark: string,
  container: string,
): Promise<ContainerEnded> {
  const fed = feed(socket, program)
  const reading = read(socket, mark, program.onOutput ?? (() => {}))
  const [input, output] = await Promise.allSettled([
    fed.catch((error: unknown) => {
      socket.destroy()
      throw error
    }),
    reading.finally(() => socket.destroy()),
  ])
  // A file that could not be read makes the program fail too: the first is the reason.
  if (input.status === 'rejected') throw input.reason
  if (output.status === 'rejected') throw output.reason
  if (output.value.exitCode !== undefined) return { ...output.value, exitCode: output.value.exitCode }
  throw cutOff(container, output.value.stderr)
}

async function feed(socket: Duplex, { secret, input }: ContainerProgram): Promise<void> {
  socket.write(`${secret?.line ?? ''}\n`)
  if (!input) return
  for await (const chunk of input) {
    if (socket.destroyed) return
    if (!socket.write(chunk)) await writable(socket)
  }
  socket.end()
}

function writable(socket: Duplex): Promise<void> {
  return new Promise((go) => {
    const on = () => {
      socket.off('drain', on).off('close', on)
      go()
    }
    socket.on('drain', on).on('close', on)
    if (socket.destroyed) on()
  })
}

async function read(
  socket: Duplex,
  mark: string,
  give: (chunk: Buffer) => Promise<void> | void,
): Promise<{ exitCode: number | undefined; stderr: string }> {
  const stdout = holdingBack(mark.length + 3, give)
  let stderr = ''
  try {
    for await (const { from, bytes } of piecesOf(socket)) {
      if (from === 'stdout') await stdout.take(bytes)
      else stderr = (stderr + bytes.toString('utf8')).slice(-TAIL)
    }
  } catch (error) {
    if (!isCut(error)) throw error
  }
  const end = stdout.end().toString('latin1')
  return { exitCode: end.startsWith(mark) ? Number(end.slice(mark.length)) : undefined, stderr }
}

const isCut = (error: unknown) =>
  ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as { code?: string }).code ?? '')

function cutOff(container: string, stderr: string): OperatorError {
  const said = excerpt(stderr)
  return new OperatorError(
    'unavailable',
    `What a program said in the container ${container} was cut off before its end${said && `: ${said}`}.`,
    { hint: 'See that the container and the Docker daemon run, then repeat the call.' },
  )
}

/** Whoever cannot be asked any more has lost its connection too, and then the script ends the program by itself. */
async function end(transport: Transport, container: string, mark: string): Promise<void> {
  const signal = AbortSignal.timeout(END_MS)
  const stop = { argv: [...SHELL, END, 'operator', mark], env: {} }
  try {
    const socket = await started(transport, container, stop, signal)
    const leave = () => socket.destroy()
    signal.addEventListener('abort', leave, { once: true })
    for await (const _ of socket);
  } catch {
    // The container is gone, and the program with it.
  }
}
