import {
  InMemoryServerEventBus,
  type JSONRPCMessage,
  type ServerEventBus,
} from '@modelcontextprotocol/server'
import type { Setup } from '../face.ts'

/** The addresses whose changes are announced. */
export function subscribable({ resources }: Setup): string[] {
  return resources.filter((resource) => resource.subscribable === true).map(({ uri }) => uri)
}

/** Watches while somebody listens, and not a moment longer: watching costs probes. */
export interface Listening {
  begin(): void
  end(): void
}

function createListening(setup: Setup, onChange: (uri: string) => void): Listening {
  let listeners = 0
  let stops: (() => void)[] = []
  return {
    begin() {
      listeners += 1
      if (listeners === 1) stops = subscribable(setup).map((uri) => setup.watch(uri, () => onChange(uri)))
    },
    end() {
      if (listeners === 0) return
      listeners -= 1
      if (listeners > 0) return
      for (const stop of stops) stop()
      stops = []
    },
  }
}

/** The bus that modern HTTP streams listen on. Each open stream is one listener. */
export function createWatchingBus(setup: Setup): ServerEventBus {
  const bus = new InMemoryServerEventBus()
  const listening = createListening(setup, (uri) => bus.publish({ kind: 'resource_updated', uri }))
  return {
    publish: (event) => bus.publish(event),
    subscribe(listener) {
      const stop = bus.subscribe(listener)
      listening.begin()
      let open = true
      return () => {
        if (open) listening.end()
        open = false
        stop()
      }
    },
  }
}

/** Follows which `subscriptions/listen` requests are open on one stdio connection, from what the client sends. */
export function createStdioListening(setup: Setup, onChange: (uri: string) => void) {
  const listening = createListening(setup, onChange)
  const open = new Set<unknown>()
  const close = (id: unknown) => {
    if (open.delete(id)) listening.end()
  }
  return {
    saw(message: JSONRPCMessage): void {
      if (!('method' in message)) return
      if (message.method === 'subscriptions/listen' && 'id' in message && !open.has(message.id)) {
        open.add(message.id)
        listening.begin()
      }
      if (message.method === 'notifications/cancelled') close(message.params?.['requestId'])
    },
    stop(): void {
      for (const id of [...open]) close(id)
    },
  }
}
