import type { Node } from './document.ts'
import { plain } from './labels.ts'

/** `$ redis-cli ping`, `root@host:~# curl …`: a command, and no price. */
const PROMPT = /^\s*(?:[\w.-]{1,40}@[\w.-]{1,60}[^\s#$%>]{0,80}\s?[#$%>]|[$❯])\s+(?=[\p{Ll}./])/u
const ENDS_OUTPUT = /^\s*(?:$|```|#{1,6}\s)/

export const isPrompt = (line: string): boolean => PROMPT.test(line)

/** `$ redis-cli ping -> PONG`, `$ redis-cli ping   PONG` */
const REPLY = /\s(?:->|=>|→|⇒)\s|(?<=\S) {3,}(?=[^\s#-])/

/** A command with its output behind or below it, and the last line of that. */
export function commandAt(lines: readonly string[], at: number): { node: Node; last: number } | undefined {
  const command = lines[at] ?? ''
  if (!isPrompt(command)) return undefined
  const children: Node[] = []
  let line = at + 1
  for (
    ;
    line < lines.length && !ENDS_OUTPUT.test(lines[line] ?? '') && !isPrompt(lines[line] ?? '');
    line += 1
  )
    children.push({ kind: 'line', label: '', value: plain(lines[line] ?? ''), children: [], line })
  const [label = '', ...reply] = command.trim().split(REPLY)
  const node: Node = { kind: 'bullet', label, value: reply.join(' ').trim(), children, line: at }
  return { node, last: line - 1 }
}
