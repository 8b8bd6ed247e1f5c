import { isPrompt } from '../../reading/commands.ts'
import type { Document, Node } from '../../reading/document.ts'
import { fold, names, saysNothing, speaksOf as saysOf, type Words } from '../../reading/words.ts'
import { ID_KEYS, isHistory, isStateKey, saidBy } from './key-states.ts'
import { type Namer, type Subject, statementsOf } from './statements.ts'

/** What a place in an output says of a subject. */
export interface Report {
  node: Node
  /** Where it stands: what the others stand in as well tells what it means. */
  form: string
  said: string
  /** What the list is that it stands in: `Responding` over bullets. */
  list: string
}

const MOST_BELOW = 4_000

/** All that is said of each subject, in the order of the text. */
export function reportsOf(
  document: Document,
  subjects: readonly Subject[],
  namer: Namer,
): ReadonlyMap<Subject, readonly Report[]> {
  const reports = new Map<Subject, Report[]>(subjects.map((subject) => [subject, []]))
  const isJson = isJsonTree(document)
  const open: { node: Node; over: Node; told: readonly Subject[] }[] = []
  const push = (over: Node, told: readonly Subject[]) => {
    for (let at = over.children.length - 1; at >= 0; at -= 1)
      open.push({ node: over.children[at] as Node, over, told })
  }
  push(document.root, [])
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, over, told } = next
    const found = subjects.filter(
      (subject) =>
        !told.includes(subject) &&
        speaksOf(node, subject.words, isJson ? '' : (document.lines[node.line] ?? '')),
    )
    // What stands below a name was told with it.
    push(node, found.length > 0 && isOver(node, found) ? [...told, ...found] : told)
    if (found.length === 0) continue
    const owners = ownersOf(node, found, document.lines[node.line] ?? '')
    const list = over.kind === 'row' || over.kind === 'root' ? '' : over.label
    const form = formOf(node, over, isJson)
    const statements = statementsOf(
      textOf(node, over, ownPart(node, found, subjects), document),
      owners,
      namer,
    )
    for (const subject of found) {
      const own = statements.filter(({ about }) => about.includes(subject))
      if (own.length === 0) reports.get(subject)?.push({ node, form, said: '', list })
      for (const { said } of own) reports.get(subject)?.push({ node, form, said, list })
    }
  }
  return reports
}

const formOf = ({ kind }: Node, over: Node, isJson: boolean) =>
  isJson ? `key of ${over.label}` : `${kind} in ${over.kind}`

/** Nodes of JSON bear no lines. */
const isJsonTree = ({ nodes, lines }: Document): boolean =>
  nodes.at(-1)?.line === 0 && (lines.length > 1 || /^\s*[[{]/.test(lines[0] ?? ''))

/** Not of a heading that only speaks of it behind its title: below it stand all. */
const isOver = ({ kind, label, children }: Node, found: readonly Subject[]) =>
  children.length > 0 && (kind !== 'heading' || found.some(({ words }) => names(label, words)))

/** What stands below it; below a heading no more than up to the next name, where names stand below one another. */
function ownPart(node: Node, found: readonly Subject[], subjects: readonly Subject[]): readonly Node[] {
  const { kind, children } = node
  if (!isOver(node, found)) return []
  if (kind !== 'heading') return children
  const others = subjects.filter((subject) => !found.includes(subject))
  const end = children.findIndex(({ label }) => others.some(({ words }) => names(label, words)))
  return end < 0 ? children : children.slice(0, end)
}

/** A row, a key, an item with one name is about that one in all of its words. */
function ownersOf(node: Node, found: readonly Subject[], line: string): readonly Subject[] {
  if (node.kind === 'row') return found.filter(({ words }) => isNamedBy(node, words))
  if (isPrompt(line) || (node.kind === 'pair' && ID_KEYS.test(node.label))) return found
  if (found.length === 1 && (node.kind === 'bullet' || node.kind === 'ordered')) return found
  return found.length === 1 && node.label !== '' && node.label.length <= 60 && isLabelled(node, found)
    ? found
    : []
}

const isLabelled = (node: Node, [one]: readonly Subject[]) =>
  one !== undefined && names(node.label, one.words)

function isNamedBy(row: Node, words: Words): boolean {
  return names(row.label, words) || row.children.slice(0, 2).some(({ value }) => names(value, words))
}

/** `component: Redis | status: up`, in one line. */
const isWithOthers = ({ label, value }: Node, line: string) => line.length > label.length + value.length + 6

function speaksOf(node: Node, words: Words, line: string): boolean {
  if (node.kind === 'row') return isNamedBy(node, words)
  if (node.kind === 'pair' && ID_KEYS.test(node.label) && !isWithOthers(node, line)) return false
  return (
    names(node.label, words) ||
    inText(node.value, words) ||
    (node.kind !== 'heading' && node.label.length > 30 && inText(node.label, words))
  )
}

const inText = (text: string, words: Words) => text !== '' && saysOf(text.slice(0, 1_000), words)

const BULLET = /^\s*[-*+•–—]\s+/

/** A row without its address and way of checking; a heading with what stands below it; a command's output. */
function textOf(node: Node, over: Node, children: readonly Node[], { lines }: Document): string {
  if (node.kind === 'row') return rowOf(node)
  const line = lines.length > 1 ? (lines[node.line] ?? '') : ''
  // A command that printed something was answered, with whatever that is.
  if (isPrompt(line))
    return node.children.length === 0 && node.value === '' ? '' : `replied: ${node.value}\n${below(node)}`
  if (over.kind === 'row') return `${node.label}: ${saidBy(over.label, node.value)}`
  const isJson = lines.length > 1 && node.line === 0 && (node.kind === 'pair' || node.kind === 'element')
  const own = line === '' || isJson ? `${node.label} ${node.value}` : line.replace(BULLET, '')
  return children.length > 0 ? `${own}\n${below({ ...node, children: [...children] })}` : own
}

/** `All seven answer` below the last of them is not said of that one. */
const OF_ALL =
  /^\W{0,4}(?:all|everything|every|alles?|total|summary|fazit|(?:\d{1,2}|seven|sieben)\s?(?:\/|of|von)\s?(?:\d{1,2}|seven|sieben))(?![\p{L}\d])/iu

function below({ label, children }: Node): string {
  const parts: string[] = []
  let length = 0
  const open = children.toReversed().map((node) => ({ node, over: label }))
  for (let next = open.pop(); next && length < MOST_BELOW; next = open.pop()) {
    const { node, over } = next
    if (node.kind === 'line' && OF_ALL.test(node.value)) continue
    const isKey = node.kind === 'pair' || (node.kind === 'bullet' && node.value !== '')
    const said = isKey ? saidBy(node.label, node.value, over) : `${node.label} ${node.value}`
    parts.push(said)
    length += said.length
    if (node.kind === 'pair' && isHistory(node.label)) continue
    for (let at = node.children.length - 1; at >= 0; at -= 1)
      open.push({ node: node.children[at] as Node, over: node.label })
  }
  return parts.join('\n')
}

const ANSWERED_IN = /\b(?:response|latency|latenz|antwortzeit|rtt|ping)/i

/** Only where it is to be told how it is, `n/a` and a dash say something. */
function rowOf({ children }: Node): string {
  const cells = children.filter(({ label }) => !ID_KEYS.test(label))
  const isEmpty = (cell: Node) => saysNothing(cell.value)
  const states = cells.filter(({ label }) => isStateKey(fold(label)))
  if (states.length > 0 && states.every(isEmpty)) return 'state unknown'
  const full = cells.filter((cell) => !isEmpty(cell) || cell.label === '')
  const said = full.map(({ label, value }) => saidBy(label, value)).join('\n')
  if (said.trim() !== '' || full.length === 0) return said
  // How long it took to answer is an answer.
  return full.some(({ label, value }) => ANSWERED_IN.test(label) && /^~?\d/.test(value))
    ? 'answered'
    : 'measured'
}
