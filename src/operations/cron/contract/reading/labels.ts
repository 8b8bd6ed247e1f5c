export interface Labelled {
  label: string
  value: string
}

/** Words that may stand before a separator. */
const LABEL_WORDS = 9
/** In columns two blanks are enough behind the first word: `PRIO  1  cut the episode`. */
const SEPARATOR =
  /\*{0,2}:\*{0,2}(?=\s|$)|:\*\*|(?<=\*\*|__)\s+(?=\S)|\s+[–—→=]+>?\s+|\s+-{1,2}>?\s+|\s*\.{4,}\s*|\s*\t\s*|(?<=\S) {3,}(?=\S)|(?<=^\p{L}{3,12}) {2}(?=\S)/u
/** `costs.ads=64000`: a key and its value, as programs print them; `section=WINS` is a heading. */
const ASSIGNED = /^([\p{L}_][\p{L}\p{N}_.-]{1,60})=(?!=|\p{Lu}{3,20}$)(\S[^=]*)$/u
/** `[HOOK] text`, `[0-3s HOOK] text`. */
const BRACKETED = /^\[((?:[\d.:–-]{1,11}\s?s?(?:ec)?\s)?\p{L}[^\][]{1,40})\]:?\s+(\S.*)$/u
/** `(HOOK) text`, as stage directions have it. */
const ASIDE = /^\((\p{Lu}\p{L}{1,20}(?: \p{L}{2,20})?)\):?\s+(\S.*)$/u

/** `HOOK> text`, `hook >> text`, `HOOK :: text`. */
const POINTED =
  /^(\p{L}[\p{L}\d_-]{1,20}(?: [\p{L}\d_-]{1,20}){0,3})(?:\s?(?:>{2,3}|::|\|\|)|>|(?<=\p{Lu})\s>)\s+(\S.*)$/u

/** `<hook>text</hook>`, `<win rank="1">text</win>`. */
const TAGGED = /^<(?!h\d|li|td|th|p\b)(\p{L}[\p{L}\d_-]{2,30})(?:\s[^<>]{1,120})?>([^<]*)<\/\1>$/u

/** `What went well? The deal is signed.` */
const ASKED = /^(\p{Lu}[\p{L}’']*(?: [\p{L}’']+){2,5})\?\s+(\S.*)$/u

/** `0–3 s HOOK  text`, `0–3s: HOOK – text`: when, and then what it is. */
const TIMED = /^[[(]?\d{1,3}\s?[–-]\s?\d{1,3}\s?s?[\])]?:?\s+(\p{Lu}{3,14})(?:\s?[:–—-])?\s+(\S.*)$/u

const LABELLED = [TIMED, BRACKETED, ASIDE, POINTED, ASSIGNED, TAGGED, ASKED]

/** `Hook: text`, `**Hook** – text`, `[HOOK] text`, `Revenue .... 12`: what it is called and what it is. */
export function splitLabel(text: string): Labelled | undefined {
  const labelled = LABELLED.map((form) => form.exec(text)).find((found) => found !== null)
  if (labelled) return { label: plain(labelled[1] ?? ''), value: plain(labelled[2] ?? '') }
  const head = text.slice(0, 140)
  const found = SEPARATOR.exec(head)
  if (!found || found.index === 0) return undefined
  const label = plain(head.slice(0, found.index))
  // `[Win 1: result and figure]` is one thing.
  if (label === '' || isSentence(label) || (label.startsWith('[') && !label.includes(']'))) return undefined
  const value = text.slice(found.index + found[0].length).replace(/^(?:[:–—→=|]|->?)\s+/, '')
  return { label, value: plain(value) }
}

/** `"The bill" – Hook: …`: a title. */
const QUOTED = /^["“„][^"“”„.!?]{1,60}["“”]$/

function isSentence(label: string): boolean {
  if (QUOTED.test(label)) return false
  return label.split(/\s+/).length > LABEL_WORDS || /(?<!(?:^|[\s.])\p{L})[.!?]\s|https?$|["„“]/u.test(label)
}

/** Without emphasis, code marks, tags, check boxes and the emoji in front. */
export function plain(text: string): string {
  return text
    .replace(/<\/?(?:b|i|u|em|strong|code|br|p|h[1-6]|li)\s*\/?>/gi, ' ')
    .replace(/^\s*\[[ xX]\]\s+/, '')
    .replace(/\*{1,3}|__|`/g, '')
    .replace(
      /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{M}|\p{Cf}|\s)+(?=[\p{L}\p{N}"„“#[(<{€$£-])/u,
      '',
    )
    .trim()
}
