import { type Finding, failed } from '../../finding.ts'
import { isError } from '../../reading/error-text.ts'
import type { Judged } from '../../rule.ts'

/** Of programs, and nobody writes them into a report: wherever they stand. */
const ANYWHERE: readonly RegExp[] = [
  /^Traceback \(most recent call last\):/m,
  /^[^\S\n]+at (?:async )?(?:[\w$.<>[\] ]+ \()?(?:node:|file:|\/|[A-Z]:\\|\w+:\/\/)[^\n)]{1,300}:\d+:\d+\)?$/m,
  /^[^\S\n]+File "[^"\n]+", line \d+, in /m,
  // `litellm.exceptions.Timeout: Request timed out`
  /^[^\S\n]*(?:[a-z_]\w{0,40}\.){1,6}\w{0,40}(?:Error|Exception|Timeout|Failure|Refused|Exceeded|Denied): \S/m,
  /^goroutine \d+ \[\w+/m,
  /^(?:<!DOCTYPE html|<html[\s>]|<\?xml)/i,
  /\b(?:context_length_exceeded|insufficient_quota|rate_limit_exceeded|invalid_api_key|overloaded_error|model_not_found|ERR_MODULE_NOT_FOUND)\b/,
  /^\s*\{\s*"(?:error|errors|detail|fault)"\s*:/,
]

/** Where an output begins or ends, or where there is little else. */
const AT_EDGES: readonly RegExp[] = [
  /^\W{0,6}(?:fatal |uncaught |unhandled |internal |api |http |runtime |type |value |key |syntax |reference |connection )?(?:error|exception|fehler|fatal|panic)(?:\s?\[\w+\])?\s?(?::|\(?\d{3}\b|–|-\s|occurred|while|beim)/i,
  /^\W{0,4}(?:[A-Z]\w{1,30}(?:Error|Exception))\b\s?[:(]/,
  /\b(?:rate limit|quota) (?:exceeded|reached)|\brate limit hit(?:[.!]|$)|\btoo many requests\b|\b429\b[^\n]{0,20}\btoo many\b/i,
  /\b(?:502 bad gateway|503 service (?:temporarily )?unavailable|504 gateway time-?out|500 internal server error|internal server error|401 unauthorized|403 forbidden|404 not found)\b/i,
  /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|EACCES|ENOSPC)\b/,
  /^\W{0,4}(?:request|connection|operation|task|job|agent|run|process|model|anfrage|verbindung)\b[^\n]{0,40}\b(?:timed out|failed|aborted|refused|was killed|fehlgeschlagen|abgebrochen|abgelehnt)\b/i,
  /^\W{0,4}(?:failed|unable|could not|cannot|fehlgeschlagen|konnte nicht)\b[^\n]{0,60}\b(?:connect|fetch|load|retrieve|reach|open|read|write|generate|complete|parse|verbinden|laden|abrufen|erreichen|to)\b/i,
  /^\W{0,4}no (?:\p{L}+ ){1,3}(?:(?:could|can) be|was|were) (?:generated|produced|created|compiled)\b/iu,
  /\b(?:command not found|no such file or directory|permission denied|segmentation fault|out of memory|killed by signal|maximum (?:context|token) length|exited with (?:code|status) [1-9])\b/i,
  /^\W{0,4}(?:npm ERR!|Killed$|Aborted$|undefined$|null$|NaN$|None$|\[object Object\]$|false$)/m,
]
/** Of so few lines an error is all that there is, also one that somebody mended. */
const FEW = 3
/** A text this short that holds an error is the error. */
const SHORT = 300

export function errors({ text }: Judged): Finding[] {
  const head = text.text.slice(0, 100_000)
  const everywhere = ANYWHERE.map((pattern) => pattern.exec(head)?.[0]).find((found) => found !== undefined)
  if (everywhere !== undefined) return [finding(everywhere, text.lines)]
  const filled =
    text.lines.length > 2_000 ? [...text.lines.slice(0, 50), ...text.lines.slice(-50)] : text.lines
  const said = filled
    .filter((line) => line.trim() !== '')
    .filter((line, at, all) => !isNoneOf(line, all[at - 1]))
  const short = text.text.length <= SHORT
  const edges = short ? said : [...said.slice(0, 2), ...said.slice(-2)]
  const isOneOfList = short ? () => false : (line: string) => ITEM.test(line)
  // What is all there is tells of no trouble that is over.
  const isOver = (line: string) => said.length > FEW && RECOVERED.test(line) && line.split(' ').length > 8
  const line = edges.find((line) => !isOver(line) && isErrorLine(line.slice(0, 400), isOneOfList(line)))
  return line === undefined ? [] : [finding(line.trim(), text.lines)]
}

/** `None` below `## Down` says that there are none. */
const isNoneOf = (line: string, before = '') =>
  /^\s*[-*+•]\s+none\W?$/i.test(line.slice(0, 20)) ||
  (/^\W{0,4}(?:none|null)\W?$/i.test(line.slice(0, 20)) &&
    /^\s*(?:#|\*\*)|:\**\s*$/.test(before.slice(0, 100)))

const ITEM = /^\s*(?:[-*+•▪]|\d{1,2}[.)])\s+(?:\S+\s+){3}/

/** An item of several words may be about an error: it is one where it speaks like a program. */
function isErrorLine(line: string, isItem: boolean): boolean {
  if (DENIED.test(line)) return false
  if (isItem) return isError(line.replace(BULLET, ''), 2)
  const said = withoutQuotes(line)
  return AT_EDGES.some((pattern) => pattern.test(said))
}

const BULLET = /^\s*(?:[-*+•▪]|\d{1,2}[.)])\s+/
const QUOTED = /["“„«][^"“”„«»]{3,200}["“”»]/gu
const FAILS = /\b(?:fail\w*|error|exception|returned|responded|status|response|fehler\w*|antwort\w*)\b/i

/** What a line quotes is no error of its own, where it says something beside it; JSON has all in quotes. */
function withoutQuotes(line: string): string {
  if (/^\s*[[{]|":/.test(line) || !/["“„«]/.test(line)) return line
  const rest = line.replace(QUOTED, ' ')
  return FAILS.test(rest) || rest.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length < 3
    ? line
    : rest
}

/** `Das CRM war nicht erreichbar (ECONNREFUSED). pm2 hat es neu gestartet.`: a story that ended well. */
const RECOVERED =
  /(?<!\b(?:not|nicht|never|yet to be) (?:be |been |yet )?)\b(?:neu gestartet|behoben|wieder (?:erreichbar|da|verfügbar)|restarted|recovered|fixed|resolved|(?:is |was )?back (?:up|online)|since then)\b/i

/** `No errors`, `0 failed`, `Fehler: keine`, `error: null`. */
const DENIED =
  /\b(?:no|0|zero|without|keine?|ohne)\s(?:\w+\s)?(?:errors?|exceptions?|fail\w*|timeouts?|fehler|rate limit)|\b(?:errors?|fehler|failed)(?: \w+)?\W{1,4}(?:0\b|none|no\b|keine|null\b)|\berrors?: ?(?:~|""|''|\[\])\s*$/i

function finding(said: string, lines: readonly string[]): Finding {
  const first = said.trim().split('\n')[0] ?? ''
  const line = lines.find((one) => one.includes(first)) ?? first
  return failed('garbage.errors', `An error stands where the output should: "${first.slice(0, 80)}".`, line)
}
