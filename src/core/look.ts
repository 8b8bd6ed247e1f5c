/** What every look at a service carries beside its own facts. A look states facts and never judges. */
export interface Look {
  /** What was asked and where, one line, without credentials or query values. */
  asked: string
  /** The service's own time in milliseconds: from the first packet to the answer, without loading our client. */
  latencyMs: number
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g

/** Foreign text as one short line: control and direction characters become blanks, the rest is cut at `max` characters. */
export function excerpt(text: string, max = 200): string {
  const line = text
    .slice(0, max * 4)
    .replace(CONTROL, ' ')
    .trim()
  return line.length > max ? `${line.slice(0, max - 1)}…` : line
}
