import type { Node } from './document.ts'

const PROPERTY = /^([A-Z-]{3,20})(?:;[^:]{0,100})?:(.*)$/
const BEGINS_AT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/
/** What an event says, by the names that JSON would give it. */
const KEYS: Readonly<Record<string, string>> = {
  SUMMARY: 'title',
  DESCRIPTION: 'description',
  LOCATION: 'channel',
  CATEGORIES: 'channel',
}

export const isCalendarFile = (text: string): boolean => /^\s*(?:```\w*\s+)?BEGIN:VCALENDAR\b/.test(text)

/** iCalendar as the tree of a JSON list: an element for each event that is whole and was not called off. */
export function treeOfCalendar(lines: readonly string[]): Node {
  const root: Node = { kind: 'root', label: '', value: '', children: [], line: 0 }
  let event: Node | undefined
  let isOff = false
  for (const [at, line] of unfolded(lines).entries()) {
    const [, name = '', value = ''] = PROPERTY.exec(line) ?? []
    if (name === 'BEGIN' && value.trim() === 'VEVENT') {
      event = { kind: 'element', label: '', value: '', children: [], line: at }
      isOff = false
    } else if (name === 'END' && value.trim() === 'VEVENT') {
      if (event && !isOff) root.children.push(event)
      event = undefined
    } else if (name === 'STATUS') isOff = value.trim() === 'CANCELLED'
    else if (event) event.children.push(...pairOf(name, value, at))
  }
  return root
}

function pairOf(name: string, value: string, line: number): Node[] {
  const pair = (label: string, said: string): Node[] => [
    { kind: 'pair', label, value: said.trim(), children: [], line },
  ]
  const [, year, month, day, hour, minute] = (name === 'DTSTART' && BEGINS_AT.exec(value)) || []
  if (year !== undefined)
    return [
      ...pair('date', `${year}-${month}-${day}`),
      ...(hour === undefined ? [] : pair('time', `${hour}:${minute}`)),
    ]
  const key = KEYS[name]
  return key === undefined ? [] : pair(key, value.replace(/\\[nN]/g, ' ').replace(/\\(.)/g, '$1'))
}

/** A line that begins with a blank goes on with the one above; each keeps its place. */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = []
  let last = 0
  for (const [at, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && at > 0) whole[last] += line.slice(1)
    else last = at
    whole.push(at === last ? line.trimEnd() : '')
  }
  return whole
}
