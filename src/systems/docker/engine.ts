import { containersOf, networksOf } from './engine-containers.ts'
import { eventsOf } from './engine-events.ts'
import { imagesOf } from './engine-images.ts'
import type { Engine } from './engine-port.ts'
import { createTransport } from './engine-request.ts'
import { servicesOf } from './engine-services.ts'

/**
 * Longest wait for one answer, in milliseconds. The slowest call measured, a start, takes 0.3 s; a loaded disk
 * makes it some seconds.
 */
const TIMEOUT_MS = 20_000

/** A pull is given up when Docker reports nothing for this long: layers report several times a second. */
const PULL_SILENCE_MS = 120_000

/**
 * Docker's Engine API at a unix socket. Every call ends within `timeoutMs` (a stop in its grace and that, a pull
 * when it falls silent), whatever is behind the socket; events go on until their signal.
 */
export function createEngine(options: {
  socket: string
  timeoutMs?: number
  pullSilenceMs?: number
}): Engine {
  const { socket, timeoutMs = TIMEOUT_MS, pullSilenceMs = PULL_SILENCE_MS } = options
  const transport = createTransport(socket, timeoutMs)
  return {
    ...imagesOf(transport, socket, pullSilenceMs),
    ...containersOf(transport, timeoutMs),
    ...networksOf(transport),
    ...servicesOf(transport),
    ...eventsOf(transport),
  }
}
