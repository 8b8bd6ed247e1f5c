import { type Finding, failed, passed } from '../../finding.ts'
import { dayNumber } from '../../reading/dates.ts'
import type { Document, Node } from '../../reading/document.ts'
import { figuresIn } from '../../reading/figures.ts'
import { fold, names, speaksOf, type Words } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { isOfEarlier, nodesOfNow, type Statement, statementsOf } from './statements.ts'
import { told, unchanged } from './taken-back.ts'

const NEAR = 5

interface Counted {
  count: number
  said: string
}

/** It says that it did its work: not nothing, not in future, not taken back. Whether it did is the store's to say. */
export function didRule(title: string, words: Words): Rule {
  const verbs = words.filter(({ stems }) => stems.length === 1)
  return ({ text, context }): Finding[] => {
    const statements = statementsOf(text, dayNumber(context.day))
    const { back = unwell(text.document) ?? unchanged(statements.map(({ said }) => said).join('\n')), done } =
      told(statements, verbs)
    if (back !== undefined) return [failed('did', 'It takes back, or never did, what it was to do.', back)]
    const counts = countsOf(text.document, statements, words)
    const some = counts.find(({ count }) => count > 0)
    if (some) return [passed('did', `${some.count} ${title}.`, some.said)]
    const [none] = counts
    if (none) return [failed('did', `0 ${title}.`, none.said)]
    // Keys are no sentences: what JSON counts is the store's to say.
    if (done || 'value' in text.json) return []
    const idle = statements.find(({ folded }) => IDLE.test(folded))
    if (idle) return [failed('did', 'It says that there was nothing to do, or will be.', idle.said)]
    return statements.some(({ folded, earlier }) => !earlier && UPDATES.test(folded))
      ? []
      : [failed('did', 'It does not say that anything was stored.')]
  }
}

function countsOf(document: Document, statements: readonly Statement[], words: Words): Counted[] {
  const beside = labelled(document, words)
  if (beside.length > 0) return beside
  return statements.flatMap((one) => (one.earlier ? [] : inClause(one, words)))
}

const STATUS =
  /^(?:(?:overall|run|job|final) )?(?:status|state|result|outcome|success|successful|ok|ergebnis|erfolg)$/
const UNWELL =
  /^(?:false|no|nein|fail\w*|error|aborted|incomplete|time ?d? ?out|cancell?ed|rejected|rolled back|not (?:done|complete\w*|finished|successful|stored|written|ok)|fehler|fehlgeschlagen|abgebrochen)\b/

/** `status: failed`, `"success": false`: of the whole run, or of each row of a table. */
function unwell({ root, nodes }: Document): string | undefined {
  const below = root.children.flatMap((node) =>
    KEYED.has(node.kind) && !isOfEarlier(node.label) ? [node, ...node.children] : [],
  )
  const found = below.find((node) => node.kind === 'pair' && isUnwell(node))
  const cells = nodes.flatMap(({ kind, children }) => (kind === 'row' ? children.filter(isStatus) : []))
  const bad = found ?? (cells.length > 1 && cells.every(isUnwell) ? cells[0] : undefined)
  return bad && `${bad.label}: ${bad.value}`
}

const isStatus = ({ label }: Node): boolean => STATUS.test(fold(label))
const isUnwell = (node: Node): boolean => isStatus(node) && UNWELL.test(fold(node.value))
const KEYED: ReadonlySet<string> = new Set(['pair', 'heading'])

/** `Stored: 37`, `"inserted": 37`, `| Stored | 37 |`; else `Saved: yes`, and a no only where nothing else is said. */
function labelled(document: Document, words: Words): Counted[] {
  const named = nodesOfNow(document).filter(({ label }) => names(label, words))
  const counts = named.flatMap(countOf)
  if (counts.length > 0) return counts
  const told = named.map(({ label, value }) => ({ said: `${label}: ${value}`, value: value.trim() }))
  const some = told.filter(({ value }) => YES.test(value))
  return (some.length > 0 ? some : told.filter(({ value }) => NO.test(value))).map(({ said }) => ({
    count: some.length,
    said,
  }))
}

const YES = /^(?:yes|ja|true|✔|✅)$/iu
const NO = /^(?:none|nothing|null|no|false|keine|nichts|-|–)$/i

function countOf(node: Node): Counted[] {
  const { kind, label, children } = node
  const value = kind === 'row' ? cellsOf(node) : node.value
  const isList = kind === 'pair' && value === '' && children.every((child) => child.kind === 'element')
  const count = isList ? children.length : figuresIn(value)[0]?.value
  return count === undefined ? [] : [{ count, said: `${label}: ${isList ? count : value}` }]
}

const cellsOf = ({ children }: Node) =>
  children
    .slice(1)
    .map(({ value }) => value)
    .join(' ')

const NUMBERS: Readonly<Record<string, number>> = {
  no: 0,
  zero: 0,
  nothing: 0,
  keine: 0,
  keinen: 0,
  nichts: 0,
}

/** `0 of 42 entries`: 0. */
const OF_ALL = /(?<=\d) (?:out of|of|von) (?:the |den )?\d+/gi

/** `Rolled back, nothing half-written` */
const HALF = /^(?:half|partly|partially|halb\p{L}*|teilweise)$/u

/** `37 new facts stored`, `No entries were written`: a number and, near to it, the word. */
function inClause({ said, folded }: Statement, words: Words): Counted[] {
  const tokens = folded.replace(OF_ALL, '').split(' ')
  return tokens.flatMap((token, at) => {
    const count = /^\d{1,9}$/.test(token) ? Number(token) : NUMBERS[token]
    if (count === undefined || count > 1_000_000 || HALF.test(tokens[at + 1] ?? '')) return []
    const near = tokens.slice(Math.max(0, at - 2), at + NEAR).filter((one) => !/^\d+$/.test(one))
    return speaksOf(near.join(' '), words) ? [{ count, said }] : []
  })
}

/** `Thirteen things went into memory`, `the store grew from 1204 to 1246`, `upsert knowledge ok`; not `I read the knowledge store`. */
const STORE =
  '(?:memor(?:y|ies)|(?:knowledge|vector) ?(?:base|store|db)|store|chroma\\p{L}*|collection|database|entries|records|documents|vectors|chunks|embeddings|dokumente|wissens(?:speicher|basis|datenbank)|\\p{L}*gedachtnis|speicher|sammlung|eintrage)'
const READ =
  '(?:read|reads|reading|looked|search(?:ed)?|quer(?:y|ied)|review(?:ed)?|went through|retrieved|check(?:ed)?|scan(?:ned)?|browsed|gelesen|lese|durchsucht|gesichtet|durchgesehen|gepruft|abgefragt)'
const UPDATES = new RegExp(
  `^(?!.*\\b${READ}\\b)\\S+ \\S+ .*\\b${STORE}\\b|^(?:collection|store|knowledge \\S+|entries|records|documents) .*\\d|\\b(?:in|into|to|ins?|im) (?:\\p{L}+ ){0,2}?${STORE}\\b|\\b(?:upsert|insert|add|write|store)(?: \\S+){0,4} (?:ok|done|success\\p{L}*)\\b|\\b(?:count|size) \\d+ (?:to |auf )?\\d+`,
  'u',
)

const IDLE =
  /\b(?:plan (?:for|fur)|ready (?:for|to)|wait for|steh(?:t|en) noch aus|skipp(?:ed|ing)|no new|nothing new|keine neuen?|nichts neues|nothing to|nichts zu|unchanged|unverandert|no changes|keine anderungen|up to date|auf dem neuesten stand|pending|queued|waiting|will retry|i will|i ll|ill|let me|i am going to|going to|to be consolidated|scheduled|geplant|ich werde|wird (?:noch|spater|morgen)|ausstehend|in der warteschlange)\b/
