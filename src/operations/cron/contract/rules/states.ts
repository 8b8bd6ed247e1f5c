import type { Document, Node } from '../document.ts'
import { type Finding, failed, passed } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { fold, names, speaksOf as saysOf, type Words } from '../words.ts'

export interface Subject {
  title: string
  words: Words
}

const BAD =
  /\b(?:down|offline|fail(?:ed|ing|s|ure)?|error(?:ed|s)?|unhealthy|unreachable|unavailable|not (?:responding|reachable|running|available|ok|healthy|up|connected|answering)|no (?:response|answer|reply|data|pong)|does not respond|did not (?:respond|answer)|timed? ?out|timeouts?|refused|econnrefused|crash(?:ed|ing|loop(?:ing)?)?|unresponsive|connection reset|no route|cannot|could not|unable|rejected|rejecting|stuck|hangs|hanging|flapping|startet (?:\p{L}+ )?neu|hangt|reagiert nicht|antwortete nicht|\p{L}+ nicht$|lehnt|verweigert|abgelehnt|dead|stopped|exited|inactive|degraded|restarting|hung|frozen|critical|unknown|skipped|disconnected|missing|false|5\d\d|4\d\d|n a|nicht (?:erreichbar|verfugbar|gestartet|bereit|ok|gesund|verbunden)|antwortet nicht|keine (?:antwort|verbindung)|ausgefallen|ausfall|gestort|gestoppt|fehler(?:haft)?|abgesturzt|unerreichbar|fehlgeschlagen|zeituberschreitung|not checked|nicht gepruft|pending|loading|starting)\b/u
const GOOD =
  /\b(?:ok|okay|up|online|healthy|responding|responds?|responded|answer(?:s|ed|ing)?|accept(?:s|ed)|serving|serves|works|working|returned 200|reachable|running|alive|live|available|pong|ready|accepting|operational|active|connected|green|pass(?:ed|es)?|success(?:ful)?|succeeded|normal|nominal|stable|good|fine|true|200|201|204|lauft|laufen|erreichbar|verfugbar|antwortet|antworten|gesund|bereit|aktiv|nimmt (?:\p{L}+ )?an|gestartet|in ordnung|verbunden|grun|stabil|funktioniert|heartbeat|1)\b/u
const BAD_SIGN = /[❌✗✘🔴🟠🟡⛔🚨💀⚠🛑]|^\s*(?:[-*+]\s+)?\[ \]/mu
const GOOD_SIGN = /[✅✓✔🟢💚👍☑]|^\s*(?:[-*+]\s+)?\[[xX]\]/mu
/** `0 errors`, `no failures`, `errors: 0`, `keine Fehler`. */
const HARMLESS =
  /\b(?:0|no|zero|none|without|keine?|ohne|null)(?: \p{L}+)? (?:down|offline|fail\p{L}*|errors?|timeouts?|crash\p{L}*|restart\p{L}*|fehler\p{L}*|ausfall\p{L}*|ausfalle|storung\p{L}*)|\b(?:down|offline|failed|failures?|errors?|timeouts?|crashes|restarts?|fehler|ausfalle|storungen|unhealthy|degraded|unreachable|dead)(?: (?:last|in|letzte|since|\d+ h|\p{L}+)){0,3} (?:0|none|no|keine)\b(?! \d)|\b(?:last|previous|since last|letzter|letzte) (?:error|failure|crash|restart|fehler|ausfall)\b|\btime ?out \d+ ?m?s\b|\b(?:latency|latenz|ms|time|antwortzeit|dauer|memory|ram|port|keys|pid|uptime|connections|verbindungen|since|seit)(?: \p{L}{1,12})?(?: \d+)+\b|\b\d+ ?(?:ms|mb|gb|kb|s|%|h|d|min|keys|clients|days|models|rows|collections|connections|req|ops)\b/gu

type State = 'good' | 'bad' | undefined

/** What a text says of one thing. Numbers with a unit say nothing: 503 ms is no 503. */
function stateOf(text: string): State {
  const folded = fold(text.replace(/[:=]/g, ' ').replace(/\b(port|pid|:)\s*\d+/gi, ' ')).replace(
    HARMLESS,
    ' ',
  )
  if (BAD_SIGN.test(text) || BAD.test(folded)) return 'bad'
  return GOOD_SIGN.test(text) || GOOD.test(folded) ? 'good' : undefined
}

/** Each of these is reported on and is well, and so is whatever else is reported on. */
export function statesRule(subjects: readonly Subject[]): Rule {
  return ({ text }) => {
    const { document } = text
    const findings = subjects.map((subject) => judgeSubject(document, subject, subjects))
    const named = findings.filter(({ found }) => !found.includes('is not reported')).length
    const all = named === 0 ? allWell(text.text, subjects.length) : undefined
    if (all) return [passed('states', `All ${subjects.length} are said to be well.`, all)]
    const sick = findings.some(({ passed }) => !passed) ? [] : others(document, subjects)
    return [...findings, ...sick, ...contradicted(text.text)]
  }
}

function judgeSubject(document: Document, { title, words }: Subject, subjects: readonly Subject[]): Finding {
  const said = document.nodes.flatMap((node) =>
    speaksOf(node, words) ? [{ node, text: clause(node, document, words, subjects) }] : [],
  )
  const states = said.map(({ node, text }) => ({ node, text, state: stateOf(text) }))
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

const ID_KEYS =
  /^(?:name|service|title|system|check|check method|health ?check|endpoint|url|dienst|id|recovery|depends_on)$/i

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

/** `Errors: 0` says nothing of a thing. */
const NONE = /^(?:0|none|keine|\[\])$/i

/** A row without its address and way of checking; a heading with what stands below it. */
function textOf(node: Node, { lines }: Document): string {
  const below = (one: Node): string =>
    `${(one.kind === 'pair' && ID_KEYS.test(one.label)) || NONE.test(one.value) ? '' : `${one.label} ${one.value}`} ${one.children.map(below).join('\n')}`
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

const NUMBERS: Readonly<Record<string, number>> = {
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
}

/** `7/7 services responding`, `all seven services are up`: no names, but a count. */
function allWell(text: string, count: number): string | undefined {
  return text
    .slice(0, 5_000)
    .split(/\n|(?<=[.!?])\s/)
    .find((line) => {
      const folded = fold(line)
      const ratio = /\b(\d+) (?:of|von|out of)? ?(\d+)\b/.exec(folded)
      const all = /\b(?:all|alle) (?:\p{L}+ )?(\d+|\p{L}+)\b/u.exec(folded)
      const said =
        ratio && ratio[1] === ratio[2]
          ? Number(ratio[2])
          : Number(all?.[1] ?? Number.NaN) || (NUMBERS[all?.[1] ?? ''] ?? 0)
      return said >= count && stateOf(line) === 'good'
    })
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
