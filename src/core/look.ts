/** What every look at a service carries beside its own facts. A look states facts and never judges. */
export interface Look {
  /** What was asked and where, one line, without credentials or query values. */
  asked: string
  /** The service's own time in milliseconds: from the first packet to the answer, without loading our client. */
  latencyMs: number
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g

/** Colour and cursor sequences of terminals: removed whole, so that none of them splits a word (or a secret) in two. */
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g

/** Longest foreign text that is kept: more than any secret, so that the redactor sees each one whole. */
const WHOLE = 4_096

/**
 * Foreign text as one line: control and direction characters become blanks. It is not cut to what a person
 * wants to read: that comes after the redactor (`shorten`), because half a secret is one that nobody
 * recognises. Only beyond 4,096 characters it ends, at the last blank, so that no word is halved.
 */
export function excerpt(text: string): string {
  const line = text.slice(0, WHOLE).replace(ANSI, '').replace(CONTROL, ' ').trim()
  return text.length > WHOLE ? `${line.slice(0, line.lastIndexOf(' ') + 1)}…` : line
}

/** Cuts a text that is redacted already. */
export function shorten(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text
}
