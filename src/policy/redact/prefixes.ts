import type { Span } from './ranges.ts'
import { without } from './view.ts'

/** What container runtimes, Compose and journald put before every line of what a program wrote. */
const PREFIX =
  /^(?:\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,64} [\w.@/-]{1,64}(?:\[\d{1,8}\])?: |[A-Za-z][\w.-]{0,63} {1,40}\| )/gm

/** Lines that follow one another under such prefixes. */
const BLOCK = new RegExp(`(?:${PREFIX.source}[^\\n]*(?:\\n|$(?![^])))+`, 'gm')

/** Secrets that only the lines together show: manifests, keys, tables, a password under its announcement. */
const TOGETHER =
  /-----BEGIN|kind: ?Secret|value: |[Pp]assword[^\n]{0,80}:?[ \t]*$|(?:[Pp]assw(?:or)?d|[Ss]ecret|[Tt]oken|[Aa][Pp][Ii][_ ]?[Kk]ey)[ \t|:]*$|: ?[|>][+-]?[ \t]*$|<key>|(?:secrets?|passwords|tokens|encryption|credentials|api_?[kK]eys):[ \t]*$|-\+-|auth-user-pass|\{\.data\./m

/** Calls back with what one program wrote, without its lines' prefixes, where that may show more. */
export function unprefixed(text: string, found: (inner: string, back: (span: Span) => Span) => void): void {
  if (text.search(PREFIX) < 0 || !TOGETHER.test(text)) return
  for (const { 0: block, index } of text.matchAll(BLOCK)) {
    if (!block.trimEnd().includes('\n') || !TOGETHER.test(block)) continue
    const view = without(block, PREFIX)
    found(view.text, (span) => {
      const inBlock = view.toSource(span)
      return { ...inBlock, start: inBlock.start + index, end: inBlock.end + index }
    })
  }
}
