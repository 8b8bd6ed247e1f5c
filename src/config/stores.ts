import type { Disabled } from './disable.ts'
import type { Problem } from './explain.ts'
import type { Config } from './schema.ts'

/** A store is a Chroma service or a database that is here. Disabled ones are known too. */
export function storeProblems(
  { cron, services, databases }: Pick<Config, 'cron' | 'services' | 'databases'>,
  disabled: readonly Disabled[],
): Problem[] {
  const off = (section: string, name: string) =>
    disabled.some((one) => one.section === section && one.name === name)
  return Object.entries(cron?.jobs ?? {}).flatMap(([job, { output }]): Problem[] => {
    const store = output?.store
    if (!store || 'folder' in store) return []
    const path = `cron.jobs.${job}.output.store`
    if ('database' in store) {
      if (Object.hasOwn(databases, store.database) || off('databases', store.database)) return []
      const problem = `there is no database ${store.database}`
      return [{ path: `${path}.database`, problem, example: 'store: { database: main, table: notes }' }]
    }
    const service = Object.hasOwn(services, store.service) ? services[store.service] : undefined
    if (service?.kind === 'chroma' || off('services', store.service)) return []
    const problem = service ? `${store.service} is no Chroma service` : `there is no service ${store.service}`
    return [
      { path: `${path}.service`, problem, example: 'store: { service: chroma, collection: knowledge }' },
    ]
  })
}
