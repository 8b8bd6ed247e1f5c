import type { Output } from './finding.ts'

/** An output as text. */
export interface Text {
  text: string
}

export function readText(output: Output): Text {
  return { text: new TextDecoder('utf-8').decode(output.bytes) }
}
