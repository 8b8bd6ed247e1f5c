import { type Finding, failed, passed } from '../../finding.ts'
import type { Document, Node } from '../../reading/document.ts'
import { fold, names, speaksOf as saysOf, type Words } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { ID_KEYS, isSickCount, saidBy } from './key-states.ts'
import { stateOf } from './state-of.ts'

export interface Subject {
  title: string
  words: Words
}

/** Each of these is reported on and is well, and so is whatever else is reported on. */
export function statesRule(subjects: readonly Subject[]): Rule {
  return ({ text }) => {
    const { document } = text
    const above = listsOf(document)
    const findings = subjects.map((subject) => judgeSubject(document, subject, subjects, above))
    const sick = findings.some(({ passed }) => !passed) ? [] : others(document, subjects)
    return [...findings, ...sick, ...counted(document), ...contradicted(text.text)]
  }
}

function judgeSubject(
  document: Document,
  { title, words }: Subject,
  subjects: readonly Subject[],
  above: ReadonlyMap<Node, string>,
): Finding {
  const said = document.nodes.flatMap((node) =>
    speaksOf(node, words) ? [{ node, text: clause(node, document, words, subjects) }] : [],
  )
  const states = said.map(({ node, text }) => {
    const state = stateOf(text)
    const list = state ? undefined : above.get(node)
    return list === undefined
      ? { node, text, state }
      : { node, text: `${list}: ${text}`, state: stateOf(list) }
  })
  const bad = states.find(({ state }) => state === 'bad')
  if (bad) return failed('states', `${title} is not well.`, shown(bad.node, bad.text, document))
  const good = states.find(({ state }) => state === 'good')
  if (good) return passed('states', `${title} is well.`, shown(good.node, good.text, document))
  const [first] = states
  if (first)
    return failed(
      'states',
      `${title} is named, and how it is is not said.`,
      shown(first.node, first.text, document),
    )
  return failed('states', `${title} is not reported on.`)
}

/** Of a name that stands in a list by itself, what the list is: `"down": ["Redis"]`, `Responding` over bullets. */
function listsOf({ nodes }: Document): Map<Node, string> {
  const lists = new Map<Node, string>()
  for (const { kind, label, value, children } of nodes) {
    if (kind === 'row' || kind === 'element' || value !== '' || label === '' || label.length > 80) continue
    for (const child of children) if (isNameAlone(child)) lists.set(child, label)
  }
  return lists
}

function isNameAlone({ kind, label, value, children }: Node): boolean {
  const name = label || value
  return (
    (kind === 'element' || kind === 'bullet' || kind === 'ordered' || kind === 'line') &&
    children.length === 0 &&
    (label === '' || value === '') &&
    name.length < 40 &&
    name.split(' ').length <= 3
  )
}

function shown(node: Node, text: string, { lines }: Document): string {
  const line = lines[node.line] ?? ''
  return line.length <= 200 && line.trim().length > 1 && node.line > 0 ? line : text
}

function speaksOf(node: Node, words: Words): boolean {
  if (node.kind === 'row')
    return names(node.label, words) || node.children.slice(0, 2).some(({ value }) => names(value, words))
  if (node.kind === 'pair' && ID_KEYS.test(node.label)) return false
  return (
    names(node.label, words) ||
    (node.kind !== 'heading' && inText(node.value, words)) ||
    (node.kind !== 'heading' && node.label.length > 30 && inText(node.label, words))
  )
}

const inText = (text: string, words: Words) => saysOf(text.slice(0, 1_000), words)

/** The part of a line that speaks of it, where the line speaks of several. */
function clause(node: Node, document: Document, words: Words, subjects: readonly Subject[]): string {
  const text = textOf(node, document)
  const several = subjects.filter(({ words: other }) => inText(text, other)).length > 1
  if (!several) return text
  const parts = text.split(
    /[;\n]|\.\s|,\s*(?:but|aber|while|whereas)\s|\s(?:but|aber|while|whereas|however|except)\s|(?<=\)),\s/,
  )
  const own = parts.filter((part) => inText(part, words) || names(part, words))
  return own.length > 0 ? own.join('; ') : text
}

/** A row without its address and way of checking; a heading with what stands below it. */
function textOf(node: Node, { lines }: Document): string {
  const below = (one: Node): string =>
    `${one.kind === 'pair' ? saidBy(one.label, one.value) : `${one.label} ${one.value}`} ${one.children.map(below).join('\n')}`
  if (node.kind === 'row')
    return node.children
      .filter(({ label }) => !ID_KEYS.test(label))
      .map(below)
      .join(' | ')
  if (node.children.length === 0)
    return node.line > 0 || lines.length < 2 || node.kind === 'line' || node.kind === 'bullet'
      ? lines.length > 1
        ? (lines[node.line] ?? '')
        : `${node.label} ${node.value}`
      : `${node.label} ${node.value}`
  const sign = lines[node.line] ?? ''
  return `${node.line > 0 ? sign : node.label} ${node.value} ${node.children.map(below).join('\n')}`
}

/** A sick service that nobody asked about is still a service that does not respond. */
function others({ nodes, lines }: Document, subjects: readonly Subject[]): Finding[] {
  const sick = nodes.find(
    (node) =>
      node.children.length <= 8 &&
      (node.kind === 'row' || node.kind === 'bullet' || node.kind === 'pair') &&
      node.label !== '' &&
      fold(node.label).split(' ').length <= 4 &&
      !subjects.some(({ words }) => names(node.label, words)) &&
      isSick(node, { nodes, lines, root: node }),
  )
  if (sick) return [failed('states', `${sick.label.slice(0, 60)} is not well.`, lines[sick.line])]
  const flagged = lines.slice(0, 2_000).find((line) => line.length <= 200 && isFlagged(line))
  return flagged === undefined ? [] : [failed('states', 'One that nobody asked about is not well.', flagged)]
}

/** `❌ n8n (connection refused)`; not a legend, and not `❌ Errors: 0`. */
function isFlagged(line: string): boolean {
  const [, said] = /^\s*(?:[-*+•]\s+)?(?:❌|✗|✘|🔴|⛔|🛑)\ufe0f?\s*(\p{L}.*)$/u.exec(line) ?? []
  if (said === undefined || /=|\b(?:0|none|keine?|no)\b/i.test(said)) return false
  return !SICK.test(fold(said)) && !/\b(?:errors?|fail\w*|fehler|ausfälle|critical|kritisch)\b/i.test(said)
}

const SICK =
  /^(?:down|offline|failed|error|unhealthy|unreachable|not responding|timeout|timed out|degraded|stopped|crashed|dead|nicht erreichbar|ausgefallen|antwortet nicht|gestort|fehler)\b/

function isSick(node: Node, document: Document): boolean {
  const values = node.kind === 'row' ? node.children.slice(1).map(({ value }) => value) : [node.value]
  return (
    values.some((value) => value.length < 60 && (SICK.test(fold(value)) || /^\s*(?:❌|🔴)/u.test(value))) &&
    !/\b0\b|none|keine/.test(fold(textOf(node, document)))
  )
}

/** Keys and lines that tell of all at once. */
function counted({ root, nodes, lines }: Document): Finding[] {
  for (const { children } of [root, ...nodes]) {
    const sick =
      children.length > 40
        ? undefined
        : children.find((one) => one.kind === 'pair' && isSickCount(one, children))
    if (sick)
      return [failed('states', `It says itself that not all are well: ${sick.label}.`, lines[sick.line])]
  }
  return []
}

/** `6/7 services responding`: a count of its own says that not all are well. */
function contradicted(text: string): Finding[] {
  for (const found of text
    .slice(0, 20_000)
    .matchAll(
      /(?<![\d/.])(\d{1,2})\s?(?:\/|of|von|out of)\s?(\d{1,2})(?![\d/.])\s*(?:\p{L}+\s){0,3}?(?:services?|systems?|components?|dienste?n?|systeme?n?|komponenten|checks?|healthy|up|ok|okay|online|responding|reachable|running|alive|active|green|well|passed|passing|erreichbar|grün|gesund|laufen|aktiv|antworten|in ordnung)\b/giu,
    )) {
    if (Number(found[1]) < Number(found[2]))
      return [failed('states', `It says itself that only ${found[1]} of ${found[2]} are well.`, found[0])]
  }
  return []
}
