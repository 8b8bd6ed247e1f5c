import { onAbort } from './abort.ts'

type Run<T> = (signal: AbortSignal) => Promise<T>

interface Flight<T> {
  result: Promise<T>
  stop: AbortController
  passengers: number
  landed: boolean
}

/** One run for all who ask for the same thing while it lasts. */
export interface Flights<T> {
  /**
   * Joins the run under `key`, or starts it. An aborted `signal` takes only its own caller out, who gets the
   * signal's reason; the run itself is aborted when the last caller has left.
   */
  join(key: string, run: Run<T>, signal: AbortSignal): Promise<T>
}

export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Flight<T>>()
  const remove = (key: string, flight: Flight<T>) => {
    if (flights.get(key) === flight) flights.delete(key)
  }
  return {
    async join(key, run, signal) {
      signal.throwIfAborted()
      const flight = flights.get(key) ?? takeOff(run)
      if (!flights.has(key)) {
        flights.set(key, flight)
        const landed = () => {
          flight.landed = true
          remove(key, flight)
        }
        flight.result.then(landed, landed)
      }
      return ride(flight, signal, () => remove(key, flight))
    },
  }
}

function takeOff<T>(run: Run<T>): Flight<T> {
  const stop = new AbortController()
  return { result: (async () => run(stop.signal))(), stop, passengers: 0, landed: false }
}

async function ride<T>(flight: Flight<T>, signal: AbortSignal, callOff: () => void): Promise<T> {
  flight.passengers += 1
  const { promise: left, reject } = Promise.withResolvers<never>()
  const stay = onAbort(signal, () => reject(signal.reason))
  try {
    return await Promise.race([flight.result, left])
  } finally {
    stay()
    flight.passengers -= 1
    if (flight.passengers === 0 && !flight.landed) {
      callOff()
      flight.stop.abort(signal.reason)
    }
  }
}
