import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'
import { BESIDE } from './beside.ts'

/** `Trend one is the silent vlog. Trend two are price lists.` */
export function numberedSentences({ root }: Document, of: Words): Node[] {
  const form = numberedForm(of)
  const told = new Set<string>()
  return root.children.slice(0, 200).flatMap((node) => {
    const text = `${node.label}${node.value === '' || node.label === '' ? '' : ': '}${node.value}`
    if ((node.kind !== 'line' && node.kind !== 'pair') || text.length > 4_000) return []
    const lower = text.toLowerCase()
    if (!of.some(({ stems: [first = ''] }) => lower.includes(first))) return []
    const found: Node[] = []
    for (const said of text.split(SENTENCE_END)) {
      const last = found.at(-1)
      const number = numberOf(said, form)
      // `Trend 2 is my pick` speaks of one that is told.
      if (number !== undefined && !told.has(number)) {
        told.add(number)
        found.push({
          kind: 'ordered',
          label: '',
          value: said.replace(/^\S+\s\S+\s/, ''),
          children: [],
          line: node.line,
        })
      } else if (last) last.value += ` ${said}`
    }
    return found
  })
}

/** Behind a full stop, one within quotes too, and behind an emoji, which ends a sentence in a chat. */
const SENTENCE_END = /(?<=(?<!\b[Nn][or])[.!?]["”“»']?)\s+|(?<=\p{Extended_Pictographic}\ufe0f?)\s+/u

/** The number stands among the first words: `Script one opens with …`, `The second trend is …`. */
function numberOf(said: string, form: RegExp): string | undefined {
  const head = fold(said.slice(0, 40)).split(' ').slice(0, 3).join(' ')
  const found = said.length > 20 ? form.exec(head) : null
  return found && found.index < 4 ? found[0].trim() : undefined
}

const NUMBERED_LINE = /^(\p{L}{3,20}\s(?:#|no\.\s)?[\w]{1,5})[.)]\s+(\S.*)$/u

/** `Script 1. Hook: …` in running text, with what stands below it up to the next. */
export function numberedLines({ root }: Document, of: Words): Node[] {
  const found: Node[] = []
  for (const node of root.children) {
    const [, label, value] = (node.kind === 'line' && NUMBERED_LINE.exec(node.value.slice(0, 2_000))) || []
    if (label !== undefined && value !== undefined && numberedForm(of).test(fold(label)))
      found.push({ kind: 'ordered', label, value, children: [], line: node.line })
    else found.at(-1)?.children.push(node)
  }
  return found
}

const TOP = /^(?:the |die )?top (?:\d|three|four|five|drei|vier|funf)\b/

/** `Top trends: co-hosts, receipts, prompt golf.` */
export function enumerated(node: Node, of: Words): Node[] {
  if (node.children.length > 0 || node.value === '' || isNumbered(node, of)) return []
  if (!names(node.label, of) && !TOP.test(fold(node.label))) return []
  // `Trend scan — Monday, October 12, 2026` names a day.
  if (namesDay(node.value)) return []
  const parts = node.value.replace(/\.$/, '').split(/[,;]\s+|\s+(?:and|und|&)\s+/)
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > 6)) return []
  return parts.map((part) => ({ kind: 'element', label: part, value: '', children: [], line: node.line }))
}

const WHICH = '(?:and |und |then )?(?:the |der |die |das )?'
const KIND = '(?:number |no |nr |nummer |script |skript |video |reel |short |clip |trend )?'
const ORDINALS = [
  'first(?:ly)?|erste[rsn]?|erstens|als erstes|zuerst|one|eins|1',
  'second(?:ly)?|zweite[rsn]?|zweitens|als zweites|two|zwei|2|(?:other|andere[rs]?|next|nachste[rs]?) (?:one|script|skript|video|reel|short|clip|is|ist|heisst)',
  'third(?:ly)?|finally|lastly|dritte[rsn]?|drittens|als drittes|schliesslich|three|drei|3',
  'fourth(?:ly)?|vierte[rsn]?|viertens|four|vier|4',
  'fifth(?:ly)?|funfte[rsn]?|funftens|five|funf|5',
].map((either) => new RegExp(`^${WHICH}${KIND}(?:${either})\\b`))

/** `First, … Second, … Third, …` and `(1) … (2) … (3) …` within running text, each with what is said up to the next. */
export function inSentences({ nodes }: Document, of: Words): Node[] {
  const found: Node[] = []
  let length = 0
  for (const { kind, label, value, line } of nodes) {
    if ((kind !== 'line' && kind !== 'pair') || length > MOST_TEXT) continue
    const text = `${label === '' ? '' : `${label}: `}${value}`.slice(0, MOST_TEXT)
    length += text.length
    for (const part of text.split(/(?<=[.!?;:])\s+|\s+(?=\(?[1-9][.)]\s)/)) {
      const last = found.at(-1)
      if (/\p{L}/u.test(part) && isNext(part, found.length, of)) found.push(ordinal(part, line))
      else if (last) last.value = `${last.value} ${part}`.trim()
    }
  }
  return found.length > 1 ? found : []
}

/** The first may be told of later in its sentence: `and that is the first trend: …`. */
function isNext(part: string, found: number, of: Words): boolean {
  if (ORDINALS[found]?.test(fold(part.slice(0, 60)))) return true
  return found === 0 && part.length <= 400 && firstOf(of).test(fold(part))
}

const FIRSTS = new WeakMap<Words, RegExp>()

function firstOf(of: Words): RegExp {
  const known = FIRSTS.get(of)
  if (known) return known
  const either = of.map(({ stems }) => stems.join('\\p{L}* ')).join('|')
  const made = new RegExp(`\\b(?:first|erste[rsn]?|1st|1) (?:${either})`, 'u')
  FIRSTS.set(of, made)
  return made
}

const MOST_TEXT = 20_000

function ordinal(part: string, line: number): Node {
  return {
    kind: 'ordered',
    label: '',
    value: part.replace(/^\P{L}*(?:\p{L}+,?\s)?/u, ''),
    children: [],
    line,
  }
}

/** `**Heat safety.** The pavement test is everywhere.`: paragraphs that begin with what they are about. */
export function leadIns({ nodes, lines }: Document): Node[] {
  return nodes.flatMap((node): Node[] => {
    const said = lines[node.line] ?? ''
    if ((node.kind !== 'line' && node.kind !== 'pair') || !said.includes('**')) return []
    const titles = said
      .slice(0, MOST_SIGNS)
      .split(RUN_IN)
      .flatMap((part) => LEAD_IN.exec(part)?.[1] ?? [])
    const own = titles.filter((title) => !names(title, BESIDE))
    return own.length < 2
      ? own.map(() => node)
      : own.map((label) => ({ ...node, kind: 'element', label, value: '' }))
  })
}

const MOST_SIGNS = 4_000
const LEAD_IN = /^\s{0,3}\*\*([^*]{3,80})\*\*[ .:–—-]{1,4}\S+ \S+ \S/u
/** `**Heat safety.** … **Cold coffee.** …`: the next of them within a line. */
const RUN_IN = /(?<=[.!?])\s+(?=\*\*[^*]{3,80}[.:]\*\*\s)/

const NUMBER_WORDS = '(?:\\d{1,2}|one|two|three|four|five|eins|zwei|drei|vier|funf|ii|iii|[a-e]|i(?!\\s))'

/** `Trend 2`, `Trend #2: …`, `2nd trend`, `Skript A`: one of the things, and not their list. */
export function isNumbered({ label, kind }: Node, of: Words): boolean {
  return (
    kind !== 'line' &&
    label !== '' &&
    label.length <= 160 &&
    numberedForm(of).test(fold(label.replace(A_DAY, ' ')).slice(0, 60))
  )
}

/** `Trends 21.11.` and `Trends 21 Nov` are of a day, and no twenty-first trend. */
const MONTH = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)'
const A_DAY = new RegExp(
  `\\b\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s${MONTH}|\\b${MONTH}\\p{L}{0,7}\\.?\\s\\d{1,2}\\b|\\b\\d{4}-\\d\\d-\\d\\d`,
  'giu',
)

export const namesDay = (label: string) => label.search(A_DAY) >= 0

const FORMS = new WeakMap<Words, RegExp>()

/** Made once for the words of a contract. */
function numberedForm(of: Words): RegExp {
  const known = FORMS.get(of)
  if (known) return known
  const either = of.map(({ stems }) => stems.join('\\p{L}* ')).join('|')
  const made = new RegExp(
    `(?:^|\\s)(?:${either})\\p{L}{0,3} (?:no |nr )?${NUMBER_WORDS}(?:$|\\s(?!(?:s|secs?|seconds|sek|sekunden|mins?|minutes|minuten)(?: |$)))`,
    'u',
  )
  FORMS.set(of, made)
  return made
}
