import type { Node } from '../../reading/document.ts'
import { fold, saysNothing } from '../../reading/words.ts'

const MOST = 200
const COUNTER =
  /\b(?:\d{1,2}|[a-e]|first|second|third|one|two|three|erste[rns]?|zweite[rns]?|dritte[rns]?|eins|zwei|drei|here)\b/gu
const NAMES =
  /^(?:(?:top|main|key|big|wichtige) )?(?:priority|prioritat|win|erfolg|task|aufgabe|item|punkt|goal|ziel|step|focus|thing|todo)$/

/** A list whose items only stand for some: `1. Priority 1`, `["1", "2"]`, `["Goal A", "Goal B"]`. */
export function holdsOnlyStandIns({ value, children }: Node): boolean {
  const items = children.filter(({ kind }) => kind === 'ordered' || kind === 'bullet' || kind === 'element')
  if (value !== '' || items.length === 0) return false
  const texts = items.slice(0, MOST).map(textOf)
  if (texts.every(isStandIn)) return true
  const bare = new Set(texts.map((text) => uncounted(text)))
  const [only = ''] = bare
  return texts.length > 1 && bare.size === 1 && !only.includes(' ') && new Set(texts).size > 1
}

/** What an item says, in whatever form: an object of JSON says it under one of its keys. */
function textOf({ label, value, children }: Node): string {
  const own = value === '' ? label : value
  if (own !== '' && !isStandIn(own)) return own
  const said = children.map((child) => (child.kind === 'pair' ? child.value : child.value || child.label))
  return said.find((one) => /\p{L}/u.test(one) && !isStandIn(one)) ?? own
}

const uncounted = (text: string) => fold(text).replace(COUNTER, ' ').replace(/ +/g, ' ').trim()

function isStandIn(text: string): boolean {
  return (
    saysNothing(text) ||
    /^\d{1,2}$/.test(fold(text)) ||
    (text.length <= 40 && NAMES.test(uncounted(text)) && uncounted(text) !== fold(text))
  )
}
