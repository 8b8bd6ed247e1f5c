import { type Finding, failed } from '../../finding.ts'
import type { Document, Node } from '../../reading/document.ts'
import { fold, names } from '../../reading/words.ts'
import { isHistory } from './key-states.ts'
import type { Subject } from './statements.ts'

/** A sick service that nobody asked about is still a service that does not respond. */
export function others(document: Document, subjects: readonly Subject[]): Finding[] {
  const { lines } = document
  const sick = ownNodes(document, subjects).find((node) => isSick(node, lines))
  if (sick) return [failed('states', `${sick.label.slice(0, 60)} is not well.`, lines[sick.line])]
  const flagged = lines.slice(0, 2_000).find((line) => line.length <= 200 && isFlagged(line))
  return flagged === undefined ? [] : [failed('states', 'One that nobody asked about is not well.', flagged)]
}

/** What is named, and is none of the subjects nor a part of what is told of one. */
function ownNodes({ root }: Document, subjects: readonly Subject[]): Node[] {
  const own: Node[] = []
  const open = root.children.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    const { label, children } = node
    if (label !== '' && subjects.some(({ words }) => names(label, words))) continue
    for (let at = children.length - 1; at >= 0; at -= 1) open.push(children[at] as Node)
    const isNamed = label !== '' && !isHistory(label) && fold(label).split(' ').length <= 4
    if (isNamed && LISTED.has(node.kind) && children.length <= 8) own.push(node)
  }
  return own
}

const LISTED: ReadonlySet<string> = new Set(['row', 'bullet', 'pair'])

/** `❌ n8n (connection refused)`; not a legend, and not `❌ Errors: 0`. */
function isFlagged(line: string): boolean {
  const [, said] = /^\s*(?:[-*+•]\s+)?(?:❌|✗|✘|🔴|⛔|🛑)\ufe0f?\s*(\p{L}.*)$/u.exec(line) ?? []
  if (said === undefined || /=|\b(?:0|none|keine?|no)\b/i.test(said)) return false
  return !SICK.test(fold(said)) && !/\b(?:errors?|fail\w*|fehler|ausfälle|critical|kritisch)\b/i.test(said)
}

const SICK =
  /^(?:down|offline|failed|error|unhealthy|unreachable|not responding|timeout|timed out|degraded|stopped|crashed|dead|nicht erreichbar|ausgefallen|antwortet nicht|gestort|fehler)\b/

function isSick(node: Node, lines: readonly string[]): boolean {
  const values = node.kind === 'row' ? node.children.slice(1).map(({ value }) => value) : [node.value]
  return (
    values.some((value) => value.length < 60 && (SICK.test(fold(value)) || /^\s*(?:❌|🔴)/u.test(value))) &&
    !/\b0\b|none|keine/.test(
      fold(`${node.line > 0 ? lines[node.line] : ''} ${node.label} ${values.join(' ')}`),
    )
  )
}
