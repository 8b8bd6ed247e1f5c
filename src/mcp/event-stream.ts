/** A stream of server-sent events that is being read, and what its first bytes were if they came soon. */
export interface EventSource {
  reader: ReadableStreamDefaultReader<Uint8Array>
  first: ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>
  /** The first bytes as text; undefined when they took longer than the time given. */
  soon: string | undefined
}

interface Mapping {
  /** What an event becomes; an empty text drops it. */
  map(event: string): Promise<string>
  /** Told once or more: at the end, on failure, or when the reader left. */
  onEnd(): void
  /** Aborted when the client has gone. Nothing else says so while the stream is silent. */
  gone: AbortSignal
}

/** Starts to read and waits at most `ms` for the first bytes. */
export async function openEvents(body: ReadableStream<Uint8Array>, ms: number): Promise<EventSource> {
  const reader = body.getReader()
  const first = reader.read()
  const { promise: tooLate, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, ms, undefined)
  const soon = await Promise.race([first, tooLate]).finally(() => clearTimeout(timer))
  return { reader, first, soon: soon?.value && new TextDecoder().decode(soon.value) }
}

/** The data of one event, or of the first in a text; undefined when it has none, as keep-alives do. */
export function dataOf(event: string): string | undefined {
  const lines = (event.split('\n\n')[0] ?? '').split('\n').filter((line) => line.startsWith('data:'))
  return lines.map((line) => line.slice('data:'.length).trimStart()).join('\n') || undefined
}

/** Rewrites a stream event by event. Leaving early cancels the source, so that what it watches is released. */
export function mapEvents(source: EventSource, { map, onEnd, gone }: Mapping): ReadableStream<Uint8Array> {
  const { reader, first, soon } = source
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let pending: EventSource['first'] | undefined = first
  let rest = ''

  /** The next whole events, mapped; undefined at the end of the source. */
  async function next(): Promise<string | undefined> {
    const { done, value } = await (pending ?? reader.read())
    pending = undefined
    if (done) return undefined
    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = events.pop() ?? ''
    const mapped: string[] = []
    for (const event of events) mapped.push(await map(event))
    return mapped.map((event) => event && `${event}\n\n`).join('')
  }

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (let text = await next(); ; text = await next()) {
      if (text === undefined) return end(controller)
      if (text !== '') return controller.enqueue(encoder.encode(text))
    }
  }

  function end(controller: ReadableStreamDefaultController<Uint8Array>): void {
    onEnd()
    controller.close()
  }

  async function leave(reason: unknown): Promise<void> {
    onEnd()
    await reader.cancel(reason)
  }

  function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    // A comment: Node holds the headers back until the first byte, and a silent call may take its time.
    if (soon === undefined) controller.enqueue(encoder.encode(':\n\n'))
    const left = () => void leave(gone.reason).catch(() => undefined)
    if (gone.aborted) left()
    else gone.addEventListener('abort', left, { once: true })
  }

  return new ReadableStream({
    start,
    pull: (controller) =>
      pull(controller).catch(async (error) => {
        await leave(error)
        throw error
      }),
    cancel: leave,
  })
}
