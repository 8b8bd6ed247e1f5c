import { weekdayNamed } from '../dates.ts'
import { bodyOf, type Document, isFilled, type Node } from '../document.ts'
import { type Finding, failed, passed } from '../finding.ts'
import type { Judged, Rule } from '../rule.ts'
import { fold, names, saysNothing, type Words } from '../words.ts'

export interface Section {
  title: string
  words: Words
}

interface Place {
  node: Node
  body: string
}

/** Each section is there and says something, and no two of them say the same. */
export function sectionsRule(sections: readonly Section[]): Rule {
  return (judged) => {
    const bodies = new Map<string, string>()
    return sections.map((section): Finding => {
      const found = judgeSection(judged, section)
      const twin = found.body && bodies.get(found.body)
      if (twin)
        return failed(
          'sections',
          `"${section.title}" says word for word what "${twin}" says.`,
          found.finding.excerpt,
        )
      if (found.body) bodies.set(found.body, section.title)
      return found.finding
    })
  }
}

function judgeSection({ text }: Judged, { title, words }: Section): { finding: Finding; body?: string } {
  const { document } = text
  const places = document.nodes.filter((node) => isSection(node, words))
  const filled = places.map(place).find(({ node, body }) => hasBody(node) && !denies(body, words))
  if (filled) {
    const { node, body } = filled
    const finding = passed(
      'sections',
      `"${title}" is there, with ${fold(body).split(' ').length} words.`,
      text.lines[node.line],
    )
    return { finding, ...(body.length > 20 && { body: fold(body) }) }
  }
  const [first] = places
  if (first)
    return {
      finding: failed('sections', `"${title}" is there, and nothing stands in it.`, text.lines[first.line]),
    }
  const prose = isProse(document) && sentenceOf(text.text, words)
  if (prose) return { finding: passed('sections', `"${title}" is there, in a sentence.`, prose) }
  return { finding: failed('sections', `There is no "${title}".`) }
}

function place(node: Node): Place {
  if (node.kind !== 'row') return { node, body: bodyOf(node) }
  return {
    node,
    body: node.children
      .slice(1)
      .map(({ value }) => value)
      .join('\n'),
  }
}

/** An item of a list that begins with the word counts too: "- Win: …". */
function isSection({ kind, label, value, children }: Node, words: Words): boolean {
  if (!names(label, words)) return false
  if (kind === 'heading' || kind === 'pair') return true
  return kind !== 'row' ? value !== '' || children.length > 0 : true
}

/** A date or a name beside a heading is no body. */
function hasBody(node: Node): boolean {
  if (node.kind === 'row')
    return node.children.slice(1).some(({ value }) => value !== '' && !saysNothing(value))
  if (node.kind !== 'heading' || !isStamp(node.value)) return isFilled(node)
  return isFilled({ ...node, value: '' })
}

/** `Wins – Saturday, 21 November`, `Priorities: today`. */
function isStamp(value: string): boolean {
  const words = fold(value).split(' ')
  return (
    words.length <= 5 &&
    words.every(
      (word) => /^\d+(?:st|nd|rd|th)?$/.test(word) || weekdayNamed(word) !== undefined || STAMPS.test(word),
    )
  )
}

const STAMPS =
  /^(?:today|yesterday|tomorrow|heute|gestern|morgen|for|of|fur|vom|von|am|the|(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*)$/u

const DENIALS =
  /\b(?:no|none|nothing|without|zero|keine?n?|nichts|ohne)\b.{0,30}$|\b(?:no|not any|keine?n?)\b[^.]{0,40}\b(?:today|yesterday|available|found|identified|recorded|reported|to report|provided|heute|gestern|vorhanden|gefunden|verfugbar)\b|^(?:nothing|no data|nichts)\b/

/** "No wins to report", "Keine Erfolge gestern": one short sentence that takes the section back. */
function denies(body: string, words: Words): boolean {
  if (body.length > 90) return false
  const folded = fold(body)
  return /^(?:there (?:are|were) |es gibt |i have |we have )?(?:no|none|nothing|keine?n?|nichts)\b/.test(
    folded,
  )
    ? names(body, words) || DENIALS.test(folded)
    : false
}

function isProse({ nodes }: Document): boolean {
  return nodes.filter(({ kind }) => kind !== 'line').length <= 1
}

const ANNOUNCES =
  /\b(?:here (?:is|are)|here s|following|below|attached|coming up|hier (?:ist|sind|kommt|kommen)|folgende?|anbei|unten)\b/

/** Speaks of what could be written. */
const OFFERS =
  /\?\s*$|\b(?:I can|I will|I'll|I could|once you|as soon as|let me know|ich kann|ich werde|sobald)\b/i

/** `Celebrate your wins`: it speaks of them, and does not say what they are. */
function isMention(tokens: readonly string[], at: number): boolean {
  return (
    YOURS.test(tokens.slice(Math.max(0, at - 2), at + 3).join(' ')) &&
    !tokens.slice(at, at + 6).some((token) => SAYS.test(token))
  )
}

const YOURS = /\b(?:your|deine[nr]?|eure[nr]?|ihre[nr]?)\b/
const SAYS =
  /^(?:is|are|was|were|include|includes|remain|remains|ist|sind|war|waren|lauten|lautet|bleibt|bleiben|today|heute|yesterday|gestern|\d+)$/

/** In text without any structure a sentence of its own that speaks of it will do. */
function sentenceOf(text: string, words: Words): string | undefined {
  return text
    .slice(0, 20_000)
    .split(/(?<=[.!?])\s+|\n+/)
    .find((sentence) => {
      const folded = fold(sentence)
      const tokens = folded.split(' ')
      if (
        tokens.length < 5 ||
        OFFERS.test(sentence) ||
        ANNOUNCES.test(folded) ||
        /\b(?:no|keine?)\b/.test(folded)
      )
        return false
      return tokens.some(
        (_, at) => !isMention(tokens, at) && names(tokens.slice(at, at + 3).join(' '), words),
      )
    })
}
