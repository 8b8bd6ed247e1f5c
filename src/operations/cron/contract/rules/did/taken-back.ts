import { speaksOf, type Words } from '../../reading/words.ts'
import type { Statement } from './statements.ts'

/** `0 failed`, `no errors`, `Failed: 0`, `dry_run: false`. */
const HARMLESS =
  /\b(?:0|no|zero|none|keine?|ohne|without) (?:\p{L}+ )?(?:fail\p{L}*|errors?|skipped|aborted|fehler\p{L}*|fehlgeschlagen\p{L}*|abbruche?)\b|\b(?:failed|skipped|aborted|failures?|errors?|fehler|fehlgeschlagen|ubersprungen)(?: (?!to |with )\p{L}+){0,2} (?:0|none|no|keine|nein)\b|\b(?:nothing|nichts)(?: was| wurde)? (?:skipped|failed|lost|aborted|ubersprungen|verloren)(?: to \p{L}+)?\b|\b(?:dry ?run|simulat\p{L}*|read only) (?:false|no|off|0)\b|\b(?:0|no|without|keine?|ohne) (?:rollbacks?|dry run|retries)\b/gu
const VERB =
  '(?:writ(?:e|es|ing|ten)|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|persist(?:ed|ing)?|upsert(?:s|ed|ing)?|insert(?:s|ed|ing)?|updat(?:e|es|ed|ing)|embed(?:ded|ding|dings)?|index(?:ed|ing)?|add(?:ed|ing)?|merg(?:e|ed|ing)|consolidat(?:e|ed|ion|ing)|upload(?:ed|ing)?|commit(?:ted)?|flush(?:ed|ing)?|verif(?:y|ied|ication)|connect(?:ed|ing|ion)?|gespeichert|geschrieben|hinzugefugt|aktualisiert|ubernommen|speichern\\p{L}*|schreiben|speicherung|ablage|ubernahme|konsolidierung|ubertragung|update|job|run|lauf)'
const FAILED =
  '(?:failed|aborted|timed out|crashed|rejected|skipped|cancell?ed|interrupted|refused|incomplete|fehlgeschlagen|gescheitert|abgebrochen|abgelehnt|ubersprungen|nicht (?:moglich|zustande|geklappt|gelungen|funktioniert|erfolgt))'
/** Where one of these is said, what was written was not, or is no more. */
const FINAL =
  /\b(?:dry run|dryrun|probelauf|trockenlauf|simulat(?:ed|ion) only|rolled back|rollback(?! (?:file|point|plan|copy|script|not|available|possible|kept|ready))|zuruckgerollt|zuruckgenommen|reverted|read only)\b/
const BACK = [
  new RegExp(
    `\\b(?:would|could not|couldnt|cannot|can t|cant|unable to|failed to|was not|were not|not been|wasnt|werent|not yet|did not|didnt|konnten?(?: \\p{L}+){0,4} nicht|wurden?(?: \\p{L}+){0,4} nicht|noch nicht|nicht|not) (?:be |have been |yet |get |in (?:the |die |der |den |das )?\\p{L}+ )?${VERB}\\b`,
    'u',
  ),
  new RegExp(`\\b${VERB}(?: \\p{L}+){0,5} ${FAILED}\\b`, 'u'),
  new RegExp(`\\b${FAILED} (?:\\p{L}+ ){0,2}${VERB}\\b`, 'u'),
  new RegExp(
    `\\b(?:nothing|nichts|none|not one|keine\\p{L}*|kein einzige\\p{L}*)(?: \\p{L}+){0,4} (?:${VERB}|arrived|landed|angekommen)\\b`,
    'u',
  ),
  new RegExp(`\\b${VERB} (?:habe|hat|wurden?) (?:\\p{L}+ ){0,3}?(?:nichts|keine\\p{L}*)\\b`, 'u'),
  /\b(?:store|chroma\p{L}*|collection|database|datenbank) (?:was |is |war |ist )?(?:not |nicht |un)(?:reachable|available|erreichbar|verfugbar)\b/u,
]
const FUTURE = new RegExp(
  `\\b(?:ready|prepared|queued|about|waiting|bereit) (?:to|zum|zur) (?:be )?${VERB}\\b|\\b(?:would you like me to|do you want me to|shall i|should i|may i|soll ich)(?: \\p{L}+){0,6} ${VERB}\\b|\\bwill (?:then |now |all )?(?:be )?${VERB}\\b|\\b(?:wird|werden) (?:\\p{L}+ ){0,3}(?:morgen|spater|nachste\\p{L}*|gleich|dann) (?:\\p{L}+ ){0,2}${VERB}\\b|\\b${VERB}(?: \\p{L}+){0,4} (?:scheduled|queued|pending|eingeplant)\\b|\\b(?:wait\\p{L}*|pending|wart\\p{L}+) (?:for|on|auf) (?:your|the|deine?|die) (?:approval|ok|okay|confirmation|go|review|freigabe|bestatigung|zustimmung)\\b`,
  'u',
)

type Kind = 'final' | 'back' | 'future'

function kindOf(folded: string): Kind | undefined {
  const plain = folded.replace(HARMLESS, ' ')
  if (FINAL.test(plain)) return 'final'
  if (BACK.some((pattern) => pattern.test(plain))) return 'back'
  return FUTURE.test(plain) ? 'future' : undefined
}

/** What is done on the way to the store, or might be. */
const BEFORE_STORED = /^(?:consolidat|merg|embed|index|kept|zusammengefuhrt)/

/** What of the statements takes the work back, and whether any says that it was done. */
export interface Told {
  back: string | undefined
  done: boolean
}

/**
 * Nothing is taken back by what tells of an earlier run, of a part, of a first attempt or of something else, where it is
 * told as well that work was done.
 */
export function told(statements: readonly Statement[], verbs: Words): Told {
  const kinds = statements.map(({ folded }) => kindOf(folded))
  const stored = verbs.filter(({ folded }) => !BEFORE_STORED.test(folded))
  const counts = statements.map(({ folded, earlier }, at) =>
    kinds[at] === undefined && !earlier && speaksOf(folded, verbs) ? countIn(folded) : 0,
  )
  const most = Math.max(0, ...counts)
  const isStored = statements.some(({ folded }, at) => (counts[at] ?? 0) > 0 && speaksOf(folded, stored))
  const lastDone = counts.findLastIndex((count) => count > 0)
  const lastRetry = statements.findLastIndex(({ folded }, at) => at <= lastDone && RETRIED.test(folded))
  const back = statements.find((one, at) => {
    const kind = kinds[at]
    if (kind === undefined || most === 0) return kind !== undefined
    if (kind === 'future') return !isStored
    if (one.earlier || one.behindEarlier || at < lastRetry) return false
    return kind === 'final' || (kind === 'back' && !isPart(one.folded, most) && ABOUT.test(one.folded))
  })
  return { back: back?.said, done: most > 0 }
}

/** How many it says were written; one where it gives no number. */
function countIn(folded: string): number {
  const [count] = folded.match(/(?<![\d:])\b\d{1,7}\b/g) ?? []
  return count === undefined ? 1 : Number(count)
}

const RETRIED =
  /\b(?:retr(?:y|ied)|again|second (?:attempt|try)|went through|recovered|real run|restart\p{L}*|erneut\p{L}*|nochmals?|echte[rn]? lauf|wiederhol\p{L}*|(?:attempt|try|pass|versuch|n) 2)\b/u

const PART =
  /^(?:(?:only|nur|the|other|die|restlichen) )*(\d{1,9}) (?!retr|attempt|tr(?:y|ies)\b|m?s\b|sec|min|versuch)|(?<!\b(?:http|code|status|line|port|at|um|after|nach|error|exit)) (\d{1,9})$/
const SOME = /^(?:a few|some|several|one|two|three|einige|ein paar|eine?r?|zwei|drei)\b/

/** `2 could not be embedded` beside 40 that are stored. */
function isPart(folded: string, done: number): boolean {
  if (SOME.test(folded)) return true
  const [, before, behind] = PART.exec(folded) ?? []
  const count = Number(before ?? behind)
  return count > 0 && count < done
}

/** `The card update failed` is something that was learned. */
const ABOUT =
  /\b(?:nothing|none|nichts|keine\p{L}*|all|alle[sn]?|they|these|them|it|sie|es|entr\p{L}*|facts?|memor\p{L}*|records?|notes?|items?|chunks?|documents?|embed\p{L}*|vectors?|chroma\p{L}*|store|collection|d[ab]|database|upsert\p{L}*|insert\p{L}*|batch\p{L}*|commit\p{L}*|transaction|writ(?:e|es|ing)|persist\p{L}*|flush\p{L}*|verif\p{L}*|(?:the|this|tonights|my|der|dieser) (?:job|run|lauf)|consolidation|eintr\p{L}*|fakten|erinnerung\p{L}*|konsolidierung|speicher\p{L}*|schreib\p{L}*)\b|^(?:job|run|lauf)\b/u

/** A number is read from its beginning and not far: else a long one is read once for each of its digits. */
const SIZES =
  /(?<![\d.,])(\d[\d.,]{0,24})\s*(?:→|->|=>|⇒)\s*(?<![\d.,])(\d[\d.,]{0,24})|\b(?:before|vorher)\b\D{0,25}(?<![\d.,])(\d[\d.,]{0,24})[\s\S]{0,60}?\b(?:after|nachher|now|jetzt)\b\D{0,25}(?<![\d.,])(\d[\d.,]{0,24})|(?<![\d.,])(\d[\d.,]{0,24}) [^\d.:;]{0,15}\b(?:before|vorher)\b[\s\S]{0,20}?(?<![\d.,])(\d[\d.,]{0,24}) \D{0,15}\b(?:after|nachher)\b/i

/** `1,204 → 1,204`: what was there is there. */
export function unchanged(text: string): string | undefined {
  const found = SIZES.exec(text)
  const [before, after] = [
    found?.[1] ?? found?.[3] ?? found?.[5],
    found?.[2] ?? found?.[4] ?? found?.[6],
  ].map((size) => size?.replace(/\D+$/, ''))
  return found && before === after ? found[0] : undefined
}
