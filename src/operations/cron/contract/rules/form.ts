import { type Finding, failed, passed, unknown } from '../finding.ts'
import type { Json } from '../reading/strict-json.ts'
import type { Judged } from '../rule.ts'

/** Something that can be read at all. */
export function readable({ output, text }: Judged): Finding[] {
  if (text.noText)
    return [failed('readable', `The output of ${bytes(output.size)} cannot be read: ${text.noText}.`)]
  if (output.size === 0) return [failed('empty', 'The output is empty: 0 bytes.')]
  if (text.text.trim() === '') return [failed('empty', `The output is ${bytes(output.size)} of white space.`)]
  if (!output.truncated) return []
  return [
    unknown('whole', `Only the first ${bytes(output.bytes.length)} of ${bytes(output.size)} were read.`),
  ]
}

export function minBytes(least: number) {
  return ({ output }: Judged): Finding[] => {
    const found = `The output has ${bytes(output.size)}; at least ${bytes(least)} are due.`
    return [output.size >= least ? passed('min_bytes', found) : failed('min_bytes', found)]
  }
}

/** Whether JSON may stand in one fenced block, and whether anything else may stand around that. */
export type Fence = boolean | 'alone'

/** The output is JSON as a program reads it, or what its contract lets stand for that. */
export function isJson(fence: Fence) {
  return ({ output, text }: Judged): Finding[] => {
    if (output.truncated) return []
    if (text.marked && fence !== true)
      return [failed('json', 'A byte order mark stands before the JSON; parsers refuse it.', text.lines[0])]
    const read = jsonOf({ text }, fence)
    if (!('problem' in read)) return [passed('json', 'It is JSON.')]
    return [failed('json', `It is no JSON: ${why(text, read, fence)}.`, text.lines[read.line])]
  }
}

function why(
  { text, fenced, isFence }: Judged['text'],
  json: Extract<Json, { problem: string }>,
  fence: Fence,
): string {
  if (fenced && 'value' in fenced && fence !== true)
    return `it stands in a fenced block${isFence ? '' : ', with text around it'}`
  if (/^\s*```/.test(text)) return `it begins with a fence, and ${json.problem}`
  return /^\s*[[{"\d-]/.test(text) ? json.problem : 'it begins with other text'
}

/** What later rules of JSON speak of. */
export function jsonOf({ text }: Pick<Judged, 'text'>, fence: Fence): Json {
  const isTaken = fence === true || (fence === 'alone' && text.isFence)
  return isTaken && 'problem' in text.json && text.fenced ? text.fenced : text.json
}

export function bytes(count: number): string {
  if (count >= 1_048_576) return `${(count / 1_048_576).toFixed(1)} MB`
  return count >= 10_240 ? `${(count / 1024).toFixed(0)} KB` : `${count} bytes`
}
