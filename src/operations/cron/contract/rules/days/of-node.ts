import type { Day } from '../../reading/dates.ts'
import { type DayRead, isOnlyDay, readDay, restOf } from '../../reading/day-labels.ts'
import { bodyOf, type Node } from '../../reading/document.ts'
import { fold, saysNothing } from '../../reading/words.ts'
import { type Planned, planned } from './planned.ts'

/** Fewer days in one row are no week. */
const FEW = 4
/** A longer label is a text. */
const LONGEST = 80

/** The days that one node speaks of. */
export function daysOfNode(node: Node, near: Day): readonly Planned[] {
  if (node.kind === 'line') return []
  const found =
    node.kind === 'row'
      ? (sideBySide(node, near) ?? rowDay(node, near))
      : ((node.kind === 'element' ? keyedDay(node, near) : undefined) ?? labelledDay(node, near))
  return found === undefined ? [] : [found].flat()
}

/** `Mon reel | Tue thread | Wed issue 12`: a day in each cell, with what is planned for it. */
function sideBySide(node: Node, near: Day): Planned[] | undefined {
  if (node.children.length < FEW) return undefined
  const days = node.children.flatMap((cell) => {
    const read = readDay(cell.value.replace(BEFORE_DAY, ''), near)
    return read ? [planned(read, restOf(cell.value), cell.line)] : []
  })
  return days.length >= FEW ? days : undefined
}

const BEFORE_DAY = /^[^:]{0,40}(?::|\p{Extended_Pictographic}\uFE0F?)\s+(?=\p{Lu}\p{L}{1,9}[.:]?\s)/u

/** `Monday: reel`, `## Mon 23 Nov` over what is planned. */
function labelledDay(node: Node, near: Day): Planned | undefined {
  const own = node.label.length <= LONGEST ? readDay(node.label, near) : undefined
  if (!own) return undefined
  if (node.children.length === 0 && node.value === '') return planned(own, restOf(node.label), node.line)
  const below = node.children.filter(({ label }) => label.length > LONGEST || !readDay(label, near))
  return planned(own, [node.value, contentOf(below)].join('\n'), node.line)
}

/** An element of a list whose day stands under a key: a title may begin with a weekday too. */
function keyedDay(node: Node, near: Day): Planned | undefined {
  const days = node.children.filter(
    (child) =>
      !isOtherDay(child.label) &&
      (isOnlyDay(dayIn(child), near) ||
        (DAY_NAME.test(child.label) && readDay(child.value, near) !== undefined)),
  )
  const keyed = days.filter(({ label }) => DAY_KEY.test(fold(label)))
  const day = together(keyed.length > 0 ? keyed : days.slice(0, 1), near)
  return (
    day &&
    planned(
      day,
      contentOf(node.children.filter((child) => !days.includes(child) && !isOnlyDay(child.value, near))),
      node.line,
    )
  )
}

/** `"day": 3`. */
const dayIn = ({ label, value }: Node): string =>
  /^\d{1,2}$/.test(value) && /^(?:day|tag)$/i.test(label) ? `Day ${value}` : value

const DAY_NAME = /^(?:day|date|tag|datum|weekday|wochentag)$/i
const DAY_KEY =
  /^(?:day|date|tag|datum|weekday|wochentag)$|\b(?:publish\p{L}*|post\p{L}*|scheduled|date|datum|day|tag)\b/u
/** When it is made, and not when it appears. */
const OTHER_DAY =
  /\b(?:deadline|due|created|updated|generated|filmed|recorded|shot|shoot|edited|draft|last|since|until|end|ends|to|bis|fallig|erstellt|gedreht)\b/

const isOtherDay = (label: string): boolean => OTHER_DAY.test(fold(label))

const FEW_KEYED = 3
/** A list of posts, each with its day below its title; a single one may be the date of the plan. */
export function keyedDays(nodes: readonly Node[], near: Day): readonly Planned[] {
  return nodes.flatMap(({ children }) => {
    const posts = children.filter(({ kind, children: keys }) => POSTS.includes(kind) && keys.some(isNamedDay))
    if (posts.length < FEW_KEYED) return []
    return posts.flatMap((post) => {
      const title: Node = { ...post, kind: 'pair', label: 'title', value: restOf(post.label), children: [] }
      const isTitled = !NO_TITLE.test(title.value)
      return keyedDay({ ...post, children: isTitled ? [title, ...post.children] : post.children }, near) ?? []
    })
  })
}

const POSTS: readonly Node['kind'][] = ['heading', 'ordered', 'bullet']
const NO_TITLE = /^(?:(?:day|post|slot|entry|item|event|piece|tag|eintrag|beitrag)s?)?(?: \d+)?$/
const isNamedDay = ({ label, kind }: Node): boolean => kind !== 'line' && DAY_NAME.test(label)

/** A weekday and a date that stand apart are of one day, or do not agree. */
function together(nodes: readonly Node[], near: Day): DayRead | undefined {
  const values = nodes.map(dayIn).toSorted((a, b) => Number(DATED.test(b)) - Number(DATED.test(a)))
  const [first] = values
  return first === undefined ? undefined : (readDay(values.join(' '), near) ?? readDay(first, near))
}

const DATED = /\d{1,4}[-./]\d|\d\.?\s\p{L}|\p{L}\s\d/u

/** The cell that is nothing but a day, wherever it stands; else one of the first that begins with one. */
function rowDay(node: Node, near: Day): Planned | undefined {
  const cells = node.children
  const days = cells.filter((cell) => !isOtherDay(cell.label) && isOnlyDay(dayIn(cell), near))
  const first = cells.slice(0, 3).filter(({ value }) => readDay(value, near) !== undefined)
  const of = days.length > 0 ? days : first.slice(0, 1)
  const day = together(of, near)
  const rest = cells.filter((cell) => !of.includes(cell) && !isOnlyDay(cell.value, near))
  return day && planned(day, contentOf(rest), node.line)
}

/** What is told of a day, without when, where and how far; of what kind it is only where nothing else is asked for. */
function contentOf(nodes: readonly Node[]): string {
  const told = nodes.filter(({ label }) => !BESIDE.test(label))
  const subjects = told.filter(({ label, value }) => !KIND.test(label) && !CHANNEL.test(value))
  return (subjects.length > 0 ? subjects : told)
    .map(textOf)
    .filter((text) => !saysNothing(text))
    .join('\n')
}

function textOf(node: Node): string {
  if (node.children.some(({ label }) => BESIDE.test(label)))
    return [node.kind === 'element' ? '' : node.value, contentOf(node.children)].filter(Boolean).join('\n')
  return bodyOf({ ...node, value: '', children: [node] }, 400)
}

const BESIDE =
  /^(?:day|date|tag|datum|weekday|wochentag|time|uhrzeit|zeit|platform|plattform|channel|kanal|where|wo|when|wann|status|state|id|#|nr)$/i
const KIND = /^(?:format|type|typ|art|kind|length|duration|dauer|länge|owner|goal|ziel|hashtags?|cta)$/i
const CHANNEL =
  /^(?:x|twitter|tik ?tok|yt|youtube(?: shorts?)?|instagram|linkedin|facebook|threads|blog|newsletter|podcast|e?-?mail)$/i
