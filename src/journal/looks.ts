import type { Store } from './store.ts'

/** What a service looked like when it was last asked, so that the next look can tell what changed. */
export interface Look {
  at: number
  look: unknown
}

export interface Looks {
  lastLook(service: string): Look | undefined
  saveLook(service: string, look: object, at: number): void
}

export function openLooks(store: Store): Looks {
  return {
    lastLook(service) {
      const row = store.get('SELECT at, look FROM looks WHERE service = ?', service)
      return row && { at: Number(row['at']), look: JSON.parse(String(row['look'])) }
    },
    saveLook(service, look, at) {
      const json = JSON.stringify(look)
      const save = () =>
        store.run('INSERT OR REPLACE INTO looks (service, at, look) VALUES (?, ?, ?)', service, at, json)
      store.transact(save, { durable: false })
    },
  }
}
