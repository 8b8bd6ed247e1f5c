import { type Finding, failed, passed } from '../finding.ts'
import type { Document, Node } from '../reading/document.ts'
import { figuresIn } from '../reading/figures.ts'
import { fold, names, speaksOf, type Words } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** Text behind this is not looked at. */
const MOST = 50_000
const NEAR = 5

interface Counted {
  count: number
  said: string
}

/** It says that it did its work: not nothing, not in future, not taken back. Whether it did is the store's to say. */
export function didRule(title: string, words: Words): Rule {
  return ({ text }): Finding[] => {
    const clauses = clausesOf(text.lines, text.text.length)
    const back = clauses.find((clause) => isTakenBack(clause)) ?? unchanged(text.text.slice(0, MOST))
    if (back !== undefined) return [failed('did', 'It takes back, or never did, what it was to do.', back)]
    const beside = labelled(text.document, words)
    const counts = beside.length > 0 ? beside : clauses.flatMap((clause) => inClause(clause, words))
    const some = counts.find(({ count }) => count > 0)
    if (some) return [passed('did', `${some.count} ${title}.`, some.said)]
    const [none] = counts
    if (none) return [failed('did', `0 ${title}.`, none.said)]
    const idle = clauses.find((clause) => IDLE.test(fold(clause)))
    return idle === undefined
      ? []
      : [failed('did', 'It says that there was nothing to do, or will be.', idle)]
  }
}

function clausesOf(lines: readonly string[], length: number): string[] {
  const judged = length > MOST ? lines.slice(0, 1_000) : lines
  return judged
    .flatMap((line) => line.slice(0, 1_000).split(/(?<=[.!?;])\s+|,\s+|[|]/))
    .filter((clause) => clause.trim() !== '')
}

/** `0 failed`, `no errors`, `Failed: 0`. */
const HARMLESS =
  /\b(?:0|no|zero|none|keine?|ohne|without) (?:\p{L}+ )?(?:fail\p{L}*|errors?|skipped|aborted|fehler\p{L}*|fehlgeschlagen\p{L}*|abbruche?)\b|\b(?:failed|skipped|aborted|failures?|errors?|fehler|fehlgeschlagen|ubersprungen)(?: \p{L}+)? (?:0|none|no|keine)\b/gu
const VERB =
  '(?:writ(?:e|es|ing|ten)|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|persist(?:ed|ing)?|upsert(?:s|ed|ing)?|insert(?:s|ed|ing)?|updat(?:e|es|ed|ing)|embed(?:ded|ding|dings)?|index(?:ed|ing)?|add(?:ed|ing)?|merg(?:e|ed|ing)|consolidat(?:e|ed|ion|ing)|upload(?:ed|ing)?|commit(?:ted)?|connect(?:ed|ing)?|gespeichert|geschrieben|hinzugefugt|aktualisiert|ubernommen|speichern\\p{L}*|schreiben|speicherung|konsolidierung|ubertragung|update|job|run|lauf)'
const FAILED =
  '(?:failed|aborted|timed out|crashed|rejected|skipped|cancell?ed|interrupted|refused|incomplete|fehlgeschlagen|gescheitert|abgebrochen|abgelehnt|ubersprungen|nicht moglich)'
const BACK = [
  /\b(?:dry run|dryrun|probelauf|trockenlauf|simulat(?:ed|ion) only|rolled back|rollback|zuruckgerollt|zuruckgenommen|reverted|read only)\b/,
  new RegExp(
    `\\b(?:would|could not|couldnt|cannot|can t|cant|unable to|failed to|was not|were not|not been|wasnt|werent|not yet|did not|didnt|konnten?(?: \\p{L}+){0,4} nicht|wurden?(?: \\p{L}+){0,4} nicht|noch nicht|nicht) (?:be |have been |yet |get )?${VERB}\\b`,
    'u',
  ),
  new RegExp(`\\b${VERB}(?: \\p{L}+){0,5} ${FAILED}\\b`, 'u'),
  new RegExp(`\\b${FAILED} (?:\\p{L}+ ){0,2}${VERB}\\b`, 'u'),
  new RegExp(`\\b(?:nothing|nichts|none|keine\\p{L}*)(?: \\p{L}+){0,4} ${VERB}\\b`, 'u'),
]

function isTakenBack(clause: string): boolean {
  const folded = fold(clause).replace(HARMLESS, ' ')
  return BACK.some((pattern) => pattern.test(folded))
}

/** A number is read from its beginning and not far: else a long one is read once for each of its digits. */
const SIZES =
  /(?<![\d.,])(\d[\d.,]{0,24})\s*(?:→|->|=>|⇒)\s*(?<![\d.,])(\d[\d.,]{0,24})|\b(?:before|vorher)\b\D{0,25}(?<![\d.,])(\d[\d.,]{0,24})[\s\S]{0,60}?\b(?:after|nachher|now|jetzt)\b\D{0,25}(?<![\d.,])(\d[\d.,]{0,24})|(?<![\d.,])(\d[\d.,]{0,24}) \D{0,15}\b(?:before|vorher)\b[\s\S]{0,20}?(?<![\d.,])(\d[\d.,]{0,24}) \D{0,15}\b(?:after|nachher)\b/i

/** `1,204 → 1,204`: what was there is there. */
function unchanged(text: string): string | undefined {
  const found = SIZES.exec(text)
  const [before, after] = [
    found?.[1] ?? found?.[3] ?? found?.[5],
    found?.[2] ?? found?.[4] ?? found?.[6],
  ].map((size) => size?.replace(/\D+$/, ''))
  return found && before === after ? found[0] : undefined
}

/** `Stored: 37`, `"inserted": 37`, `| Stored | 37 |`. */
function labelled({ nodes }: Document, words: Words): Counted[] {
  return nodes.flatMap((node) => {
    if (!names(node.label, words)) return []
    const value = node.kind === 'row' ? cellsOf(node) : node.value
    const [figure] = figuresIn(value)
    if (figure) return [{ count: figure.value, said: `${node.label}: ${value}` }]
    return /^(?:none|null|no|false|keine|nichts|-|–)$/i.test(value.trim())
      ? [{ count: 0, said: `${node.label}: ${value}` }]
      : []
  })
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

/** `37 new facts stored`, `No entries were written`: a number and, near to it, the word. */
function inClause(clause: string, words: Words): Counted[] {
  const tokens = fold(clause.replace(/(?<=\d)[.,](?=\d{3})/g, '')).split(' ')
  return tokens.flatMap((token, at) => {
    const count = /^\d{1,9}$/.test(token) ? Number(token) : NUMBERS[token]
    if (count === undefined || count > 1_000_000) return []
    const near = tokens.slice(Math.max(0, at - 2), at + NEAR).filter((one) => !/^\d+$/.test(one))
    return speaksOf(near.join(' '), words) ? [{ count, said: clause }] : []
  })
}

const IDLE =
  /\b(?:skipp(?:ed|ing)|no new|nothing new|keine neuen?|nichts neues|nothing to|nichts zu|unchanged|unverandert|no changes|keine anderungen|up to date|auf dem neuesten stand|pending|queued|waiting|will retry|i will|i ll|ill|let me|i am going to|going to|to be consolidated|scheduled|geplant|ich werde|wird (?:noch|spater|morgen)|ausstehend|in der warteschlange)\b/
