import { type Finding, failed } from '../../finding.ts'
import type { Judged } from '../../rule.ts'

const FIELD =
  '(?:name|title|titel|price|preis|date|datum|amount|betrag|topic|thema|url|company|firma|number|nummer|text|description|beschreibung|value|wert|summe|trend|hook|cta|headline|wins?|priority|priorities|item|figure|revenue|umsatz|costs|kosten)(?: ?#?\\d)?'
const FILL =
  '(?:insert|add|describe|enter|fill|put|replace|write|provide|your|einfügen|ergänzen|eintragen|dein|deine|ihr|ihre|bitte|hier)'

/** What is to be done with a text that is to come. */
const WRITE =
  '(?:add|fill|insert|complete|replace|measure|write|enter|append|look up|ask|summari[sz]e|describe|einfügen|ergänzen|nachtragen|eintragen|messen)'

/** Text that stands for text. `[cut to desk]`, `[x]`, `[title](url)` and a to-do list are none. */
const PATTERNS: readonly RegExp[] = [
  // Where it begins something, or goes on in Latin; `half of them said "lorem ipsum"` speaks of it.
  /\blorem ipsum\b(?<=(?:^|[[:|>–—=\].!?-]|\d[.)])[ \t*_"“„'(+•-]{0,8}lorem ipsum)(?![^"”“\n]{0,20}["”“],? \p{Ll})|\blorem ipsum (?:dolor|\.\.\.|…)|\bdolor sit amet\b/imu,
  new RegExp(`[\\[<{]{1,2}\\s?${FILL}\\b[^\\]>}\\n]{0,80}[\\]>}]{1,2}(?!\\()`, 'i'),
  new RegExp(
    `\\[(?<!^[^\\p{L}\\n[]{0,8}\\[)(?:[\\w-]+ ){1,3}${FIELD}\\](?!\\()|\\[(?:[\\w-]+ ){1,3}${FIELD}\\](?!\\(|:? ["“„(]?\\p{L})`,
    'imu',
  ),
  // `[HOOK] My server died` begins a line and is a label, also with its text below it.
  new RegExp(
    `\\[(?<!^[^\\p{L}\\n[]{0,8}\\[)${FIELD}\\](?!\\()|\\[${FIELD}\\](?!\\(|:? ["“„(]?\\p{L}|\\*|\\n[ \\t]*[\\w.-]{1,30} ?=|(?<=^[ \\t]{0,4}\\[${FIELD}\\])\\n[^\\n]{10})`,
    'imu',
  ),
  /^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)?\((?:add|insert|fill in|enter|list|put|write|describe)\b[^()\n]{0,80} here\)\s*$/im,
  // `Hook: (write a question here)`
  /^[^:\n]{2,30}:\s*\((?:write|explain|add|insert|describe|fill in|mention|put)\b[^()\n]{3,120}\)\s*$/im,
  // `Her name is [NAME OF PERSONA].`
  /\p{Ll},? \[(?:the |your )?(?:name|title|number|date|amount|price|link|url|percentage|figure|company) of [^\]\n]{2,40}\](?!\()/iu,
  /\[[^\]\n]{1,60}[–—:-]\s?(?:insert|add|describe|explain|fill|enter)\b[^\]\n]{0,60}\](?!\()/i,
  /\[[^\]\n]{0,60}(?:goes here|\bhere|placeholder|platzhalter|\bTBD|\bTODO|einfügen|eintragen|ergänzen)\](?!\()/i,
  /\{\{\s?[\w.-]+\s?\}\}|\$\{[A-Za-z_][\w.]*\}|<(?:placeholder|platzhalter|your[-_ ][\w-]+)>|%[A-Z_]{4,}%/,
  /(?:^[^\S\n]*|[:|>-]\s*|"\s*|^[^\S\n]*(?:[*+•▪★☆▸►‣·→]|\d{1,3}[.)]|[-*] \[ \])\s+)(?:\*\*)?(?:TODO|FIXME|TBD|TBA|XXX+)(?:\*\*)?\s*(?:$|[|"\]).,])/m,
  // `responding, TODO add the latency`, `up, TODO ms`, `up, latency TODO`: where a value should stand.
  new RegExp(
    `[,;:|(–—-]\\s+(?:TODO|FIXME|TBD|XXX+)\\s+(?:${WRITE}\\b|(?:ms|s|sec|GB|MB|h|min|%|€|\\$|EUR|USD|of|\\/)(?![\\p{L}]))`,
    'u',
  ),
  // `- Customers (4) – TODO: what we learned`: in place of what stands behind a label.
  /^[^\n:–—]{2,80}(?::|\s[–—-])\s+(?:tbd|tba)[ \t]*$/im,
  /[\p{L}\d)*_"](?:\s?[:|→]|\s[–—-])\s*["*_]{0,3}(?:TODO|FIXME|TBD)\s?:\s?\S/u,
  /[,;|(–—]\s+(?!(?:every|each|no|one|any|the|a|an|last|open|old|jedes|kein|keine|das|ein)\s)(?:(?:\p{L}+\s)?(?:TODO|FIXME)|(?:\p{L}+\s){0,3}TBD)[ \t]*(?=$|[,;)|])/mu,
  /\((?:TODO|TBD|FIXME|to be (?:filled|added|determined|completed|written)[^)\n]{0,30}|wird (?:noch )?(?:ergänzt|nachgereicht)|folgt)\)/i,
  new RegExp(
    `\\b(?:TODO|FIXME|TBD)\\s?[:–—-]\\s?(?:${WRITE}|topic|title|text|hook|idea|thema|titel|update|check|verify|calculate|find|pull|get|prüfen)\\b`,
    'i',
  ),
  /\b(?:TODO|FIXME|TBD)\s?:[^\n]{2,60}\s(?:einfügen|ergänzen|nachtragen|eintragen|ausfüllen)(?!\p{L})/u,
  // `They print dummy text on shirts` speaks of it.
  /(?:^|[:|([>–—*_]|\d[.)]|[-•+] |\b(?:is|are|ist|sind)(?: (?:just|only|still|nur|noch))?(?: an?| eine?)?\s)\s*["“„]?(?:placeholder|dummy|platzhalter|blind)[- ]?(?:text|data|content|values?|daten|copy)\b/imu,
  /\b(?:illustrative|fictional|fictitious|simulated|made[- ]up|mock(?:ed)?|hypothetical|invented|example|sample|fiktive?n?|erfundene?n?|simulierte?n?|beispielhafte?n?)\s(?:data|figures|numbers|values|results|metrics|daten|zahlen|werte)\b/i,
  /\bBeispiel(?:daten|zahlen|werte)\b/i,
  /\b(?:this section|dieser abschnitt)\b(?:[^.\n]{0,30}\b(?:to be|will be|wird noch)\b| (?:lists|contains|describes|shows|covers|summari[sz]es|should|enthält|listet|zeigt|beschreibt)\b)/i,
]
/** Above this the text is judged by its beginning and its end. */
const MOST = 200_000

export function placeholders({ text }: Judged): Finding[] {
  const judged =
    text.text.length > MOST ? `${text.text.slice(0, MOST)}\n${text.text.slice(-10_000)}` : text.text
  if (!MAYBE.test(judged)) return []
  for (const pattern of PATTERNS) {
    const found = pattern.exec(judged)
    if (!found || isGiven(judged, found)) continue
    const begin = judged.lastIndexOf('\n', found.index) + 1
    const end = judged.indexOf('\n', found.index + 1)
    const line = judged.slice(begin, end < 0 ? undefined : end)
    return [
      failed('garbage.placeholders', `A placeholder stands in it: ${found[0].trim().slice(0, 60)}`, line),
    ]
  }
  return examples(text.lines)
}

/** `"bonuses": ["Sample data set", "KPI sheet"]`, `comes with sample data`: what the customer gets. */
function isGiven(text: string, { 0: said, index }: RegExpExecArray): boolean {
  if (!/^(?:sample|example) data$/i.test(said)) return false
  const before = text.slice(Math.max(0, index - 80), index)
  const behind = text.slice(index + said.length, index + said.length + 80)
  return GIVES.test(before) || (/[[,]\s*"[^"\n]*$/.test(before) && /^[^"\n]*"\s*[,\]]/.test(behind))
}

const GIVES = /\b(?:(?:comes?|ships?|delivered) with|includ\w+|incl\.) (?:\w+ ){0,2}$/i

const EXAMPLE = /^\s*(?:[-*•]|\d+[.)])?\s*(?:\*\*)?(?:example|beispiel)(?: ?\d)?(?:\*\*)?:/i
const ITEM = /^\s*(?:[-*•]|\d+[.)]|\d{1,3}:\d{2})\s/

/** `- Example: closed client X`, where most of the items are such; one among others is an example of something. */
function examples(lines: readonly string[]): Finding[] {
  const said = lines.slice(0, 2_000)
  const found = said.filter((line) => EXAMPLE.test(line.slice(0, 200)))
  const items = said.filter((line) => ITEM.test(line.slice(0, 200)))
  if (found.length * 2 > items.length)
    return [failed('garbage.placeholders', 'An example stands where the output should.', found[0])]
  const empty = items.filter((line) => TEMPLATE.test(line.slice(0, 300)))
  return empty.length < 2 || empty.length * 2 < items.length
    ? []
    : [failed('garbage.placeholders', 'Its items are a template that nobody filled in.', empty[0])]
}

/** `- [Win 1: result and figure]`, `2. Priority: [second task]`, `1:30 – Point: [first idea]`; not `[ ]`, `[done]` nor a link. */
const TEMPLATE =
  /^\s*(?:(?:[-*•]|\d+[.)])\s*(?:\[[ xX]\]\s)?(?:[^[\]:\n]{2,40}:\s*)?|\d{1,3}:\d{2}\s[^[\]:\n]{2,40}:\s*)\[[^\][\n]{0,80}\p{L}\s[^\][\n]{0,80}\][.\s]*$/u

/** One pass that most outputs end with. */
const MAYBE =
  /[[{<%]|TODO|FIXME|TB[AD]|XXX|lorem|dolor sit|\bto be\b|this section|dieser abschnitt|placeholder|platzhalter|blindtext|dummy|beispiel|illustrative|ficti|fikti|simul|made[- ]up|mock|hypothe|invented|erfunden|example|sample|wird noch|\(folgt|wird ergänzt|nachgereicht| here\)|:\s*\((?:write|explain|add|insert|describe|fill|mention|put)\b/i
