import { createHash } from 'node:crypto'
import type { Output } from './finding.ts'

const DATES =
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|\b\d{1,2}\.\d{1,2}\.(?:\d{4})?|\b\d{1,2}\/\d{1,2}\/\d{2,4}|\b\d\d:\d\d(?::\d\d)?\b/g

/** The same for two outputs that differ only in dates, times of day and white space: what a journal remembers of a run. */
export function fingerprint(output: Output): string {
  const text = new TextDecoder('utf-8').decode(output.bytes)
  const content = text.replace(DATES, '#').replace(/\s+/g, ' ').trim()
  return createHash('sha256')
    .update(`${output.size > output.bytes.length ? output.size : ''}${content}`)
    .digest('hex')
}
