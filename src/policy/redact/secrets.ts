import { ADDRESS_RULES } from './addresses.ts'
import { ARGUMENT_RULE } from './arguments.ts'
import { decodedRuns, unwrapped } from './base64.ts'
import { CALL_RULES } from './calls.ts'
import { COMMAND_RULES } from './commands.ts'
import { CONSOLE_RULES } from './consoles.ts'
import { decodings, joinedLines } from './decodings.ts'
import { spelledLines } from './delimiters.ts'
import { DEVICE_RULES } from './devices.ts'
import { type Effort, LENT_AGAIN, newEffort } from './effort.ts'
import { FIELD_RULE } from './fields.ts'
import { FORMAT_RULES } from './formats.ts'
import { foreignPasswords, HANDOVER_RULES } from './handover.ts'
import { HEADER_RULES } from './headers.ts'
import { INVOCATION_RULES } from './invocations.ts'
import type { KnownValues } from './known.ts'
import { kubernetesSecrets } from './kubernetes.ts'
import { LABEL_RULES } from './labels.ts'
import { LINE_RULES, LONE_LINE_RULE } from './lone-lines.ts'
import { MARKUP_RULES } from './markup.ts'
import { NEAR_RULES } from './near.ts'
import { NESTED_RULE, VARIABLE_RULE } from './nested.ts'
import { SIDE_RULE } from './pairs.ts'
import { PEM_RULES } from './pem.ts'
import { PHP_RULES } from './php.ts'
import { unprefixed } from './prefixes.ts'
import { PROSE_RULES } from './prose.ts'
import { PROTOCOL_RULES } from './protocols.ts'
import { type Span, union } from './ranges.ts'
import { ROW_RULES } from './rows.ts'
import { type Dispatch, dispatch, type Rule, scan } from './scan.ts'
import { SETTING_RULES } from './settings.ts'
import { SHELL_RULES } from './shells.ts'
import { spelledStrings } from './strings.ts'
import { RECORD_RULE, TABLE_RULE } from './tables.ts'
import { TOLD_RULES } from './told.ts'
import { hasInvisible, unescaped, visible } from './view.ts'

let rules: Dispatch | undefined

function allRules(): Dispatch {
  rules ??= dispatch(ruleList())
  return rules
}

/** Every rule that is tried at its literals. */
export function ruleList(): readonly Rule[] {
  return [
    ...FORMAT_RULES,
    ...NEAR_RULES,
    ...ADDRESS_RULES,
    ...HEADER_RULES,
    ...PEM_RULES,
    ...COMMAND_RULES,
    ...INVOCATION_RULES,
    ...SHELL_RULES,
    ...LINE_RULES,
    ...LABEL_RULES,
    ...SETTING_RULES,
    ...CONSOLE_RULES,
    ...PROSE_RULES,
    ...TOLD_RULES,
    ...PROTOCOL_RULES,
    ...CALL_RULES,
    ARGUMENT_RULE,
    ...DEVICE_RULES,
    ...HANDOVER_RULES,
    ...MARKUP_RULES,
    ...PHP_RULES,
    ...ROW_RULES,
    SIDE_RULE,
    NESTED_RULE,
    VARIABLE_RULE,
    FIELD_RULE,
    TABLE_RULE,
    RECORD_RULE,
  ]
}

/** Everything secret in a text: disjoint, sorted. Known values beat whatever any rule would spare. */
export function secretsIn(text: string, known: KnownValues): Span[] {
  const spans: Span[] = []
  known.find(text, (span) => spans.push(span))
  const view = visible(text)
  const add = (span: Span) => spans.push(view.toSource(span))
  inspect(view.text, known, view.text !== text, add)
  for (const hidden of view.hidden)
    inspect(text.slice(hidden.start, hidden.end), known, true, (span) =>
      spans.push(shift(span, hidden.start)),
    )
  if (text.includes('\0')) scan(text.replaceAll('\0', '\n'), allRules(), (span) => spans.push(span))
  return union(spans)
}

function shift({ start, end, kind }: Span, by: number): Span {
  return { start: start + by, end: end + by, kind }
}

function inspect(text: string, known: KnownValues, again: boolean, add: (span: Span) => void): void {
  if (again) known.find(text, add)
  judge(text, add, newEffort())
  foreignPasswords(text, add)
  // What the text says in another spelling is paid for together, in however many pieces it comes.
  const effort = newEffort(LENT_AGAIN)
  unprefixed(text, (inner, back) => judge(inner, (span) => add(back(span)), effort))
  spelledStrings(text, (inner, back) => judge(inner, (span) => add(back(span)), effort))
  spelledLines(text, (line, back) => scan(line, allRules(), (span) => add(back(span)), effort))
  const spelled = unescaped(text)
  if (spelled) known.find(spelled.text, (span) => add(spelled.toSource(span)))
  if (!known.empty) knownInDisguise(text, known, add)
  const joined = unwrapped(text)
  if (joined) known.find(joined.text, (span) => add(joined.toSource(span)))
  decodedRuns(joined?.text ?? text, ({ start, end }, decoded) => {
    if (!holdsSecret(decoded, known, effort)) return
    const span = { start, end, kind: 'base64' }
    add(joined ? joined.toSource(span) : span)
  })
}

/** The rules of one text, which may be all there is or what a string inside it spells. */
function judge(text: string, add: (span: Span) => void, effort: Effort): void {
  scan(text, allRules(), add, effort)
  LONE_LINE_RULE.find(text, -1, add, { length: text.length, effort })
  kubernetesSecrets(text, add)
}

/** Escaped as no encoder of ours would do it, or broken into lines narrower than any rule would join. */
function knownInDisguise(text: string, known: KnownValues, add: (span: Span) => void): void {
  for (const view of decodings(text)) known.find(view.text, (span) => add(view.toSource(span)))
  const joined = joinedLines(text)
  if (!joined) return
  known.find(joined.text, (span, core) => {
    const { start, end } = joined.toSource(core)
    if (end - start > core.end - core.start) add(joined.toSource(span))
  })
}

function holdsSecret(text: string, known: KnownValues, effort: Effort): boolean {
  let found = known.holds(text)
  const plain = hasInvisible(text) ? visible(text).text : text
  const find = () => {
    found = true
  }
  scan(plain, allRules(), find, effort)
  return found
}
