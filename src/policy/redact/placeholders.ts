import { looksRandom } from './random.ts'

/** Stars, dots and crosses where a value was. */
export const MASKS =
  /^(?:[*•●xX#.…_?-]{2,}|(?:\\\*){2,}|[\w-]{0,8}(?:\*{3,}|•{3,}|\.{3}|…)[\w-]{0,8}|[xX]{4,}[\w-]{0,4}|[A-Za-z]{1,10}[_-](?:[A-Za-z]{2,8}[_-])?[xX]{6,})$/
const TEMPLATES = [
  /^\$\{[^}]*\}$/,
  /^\$\([^)]*\)$/,
  /^\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d|\{\{.*\}\})$/,
  /^\{\{.*\}\}\S{0,2}$/s,
  /^\{%.*%\}$/s,
  /^<[^<>]*>$/,
  /^<[%?].*[%?]>$/,
  /^%[sdvqr@](?:\\+[nrt])*$/,
  /^%\(\w+\)s$/,
  /^%\{[\w.:-]*\}$/,
  /^@@[A-Z][A-Z0-9_]*@@$|^__[A-Z]+(?:_[A-Z]+)*__$/,
  /^%[A-Za-z_]\w*%$/,
  /^%env\([\w:]*\)%$/,
  /^#\{[^}]*\}$/,
  /^@\{?[A-Za-z_.]+\}?@?$/,
  /^\{[A-Za-z_.]*\}$/,
  /^:[a-z_]+$/,
  /^\?$/,
  /^@?(?:env|getenv|secret|ref|var|param|ssm|vault|lookup|file|config)\([^()]*\)$/i,
]
const OPENS_TEMPLATE = /^[_$<%{#@:?]|\)$/
const WORDS_FOR_NOTHING =
  /^[[(<{"']*(?:(?:value |already )?(?:redacted|filtered|hidden|masked|removed|sensitive|omitted|scrubbed|protected|secret|encrypted|censored|not set|unset|none|empty|null|known after apply|write-only attribute|no value|object object|value_specified_in_no_log_parameter)(?: value)?|\.\.\.)[\])>}"']*$/i
const YOURS =
  /^(?:(?:your|insert|replace|enter|change|put|add)[-_ .](?:[\w -]*)|[\w-]*[-_](?:here|goes-here|placeholder|example)|replaceme|replace-me|changeme|<[^<>]*>?)$/i

/** `--token=STRING`, as help texts name an argument. */
const METAVARIABLE =
  /^(?:(?:STRING|STR|VALUE|TEXT)|(?:STRING|STR|VALUE|TEXT|TOKEN|PASSWORD|PASS|SECRET|KEY)\s{2,}[A-Z]\w.*)$/

export function isPlaceholder(value: string): boolean {
  const breaks = /(?:\\+[nrt])+$/.exec(value.slice(-24))?.[0].length ?? 0
  if (breaks > 0 && breaks < value.length) return isPlaceholder(value.slice(0, -breaks))
  const ended = value.slice(-16).search(/[.,;!)\]]+$/)
  return (
    isStandIn(value) ||
    (ended > 0 && isStandIn(value.slice(0, value.length - Math.min(16, value.length) + ended)))
  )
}

function isStandIn(value: string): boolean {
  if (MASKS.test(value) || WORDS_FOR_NOTHING.test(value) || YOURS.test(value) || METAVARIABLE.test(value))
    return true
  const fallback = /^\$\{\w+:?[-=]([^}]+)\}$/.exec(value)?.[1]
  if (fallback !== undefined) return !looksRandom(fallback)
  return (
    (OPENS_TEMPLATE.test(value) && TEMPLATES.some((template) => template.test(value))) ||
    isTemplateOnly(value)
  )
}

/** `${USER}:${PASS}` and `Bearer $TOKEN`: nothing of length is left when the variables are gone. */
function isTemplateOnly(value: string): boolean {
  if (!/\$[\w{(]|\{\{/.test(value)) return false
  const rest = value.replace(/\$?\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]{2,}/g, '')
  return rest.length < value.length && /^[^A-Za-z0-9]{0,6}$/.test(rest)
}
