import type { Certificate } from './certificate.ts'

/** More tables than these are not read by anybody who follows a backup; the whole lies beside the data. */
const MOST_TABLES = 200
const MOST_LINES = 50

/** A certificate as reports show it: of very many tables those with the most rows, and how many more there are. */
export function shortened(certificate: Certificate): { certificate: Certificate; more_tables?: number } {
  const { contents } = certificate
  const { tables, not_compared } = contents
  const more = tables.length - MOST_TABLES
  if (more <= 0 && not_compared.length <= MOST_LINES) return { certificate }
  const largest = tables.toSorted((a, b) => b.rows - a.rows).slice(0, MOST_TABLES)
  const shown = new Set(largest.map(({ table }) => table))
  return {
    certificate: {
      ...certificate,
      contents: {
        ...contents,
        tables: tables.filter(({ table }) => shown.has(table)),
        not_compared: not_compared.slice(0, MOST_LINES),
      },
    },
    ...(more > 0 && { more_tables: more }),
  }
}
