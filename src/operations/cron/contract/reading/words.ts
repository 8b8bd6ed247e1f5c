/** Comparable form: lower case, without accents, emphasis and emoji; every other sign is one blank. */
export function fold(text: string): string {
  if (text.length > SHORT) return folded(text)
  const known = FOLDED.get(text)
  if (known !== undefined) return known
  const made = folded(text)
  if (FOLDED.size >= REMEMBERED) FOLDED.clear()
  FOLDED.set(text, made)
  return made
}

/** The same labels come in every run of a job, and each is looked at by many rules. */
const FOLDED = new Map<string, string>()
const SHORT = 240
const REMEMBERED = 4_096

function folded(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^ -~]/.test(lower))
    return lower
      .replace(APOSTROPHES, '')
      .replace(/[^a-z0-9%&+]+/g, ' ')
      .trim()
  return lower
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}%&+]+/gu, ' ')
    .trim()
}

/** today's, don't: one word. */
const APOSTROPHES = /(?<=\p{L})['`](?=\p{L})/gu

/** One form for singular and plural, in English and German: wins, win; Prioritäten, Priorität. */
function stem(token: string): string {
  if (token.length > 4 && token.endsWith('ies')) return `${token.slice(0, -3)}y`
  let bare = token
  // Twice: offers, offer, and what both have in common.
  for (
    let shorter = bare.replace(ENDING, '');
    shorter !== bare && shorter.length >= 3;
    shorter = bare.replace(ENDING, '')
  )
    bare = shorter
  return bare
}

const ENDING = /(?:en|es|er|e|n|s)$/

interface Word {
  folded: string
  stems: readonly string[]
  /** The whole of what is said, and no part of it. */
  whole: boolean
}

/** Words of a contract, ready to be found in labels. */
export type Words = readonly Word[]

const READ = new Map<string, Words>()

/** A word with `=` before it has to be the whole label. Most jobs share their words: each list is read once. */
export function wordsOf(words: readonly string[]): Words {
  const key = JSON.stringify(words)
  const known = READ.get(key)
  if (known) return known
  const read = words.flatMap(spellings).map((word) => {
    const folded = fold(word)
    return { folded, stems: folded.split(' ').map(stem), whole: word.startsWith('=') }
  })
  READ.set(key, read)
  return read
}

/** `Prioritäten`, and `prioritaeten` as keys of data have it. */
function spellings(word: string): string[] {
  const spelled = word.replace(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
  return spelled === word ? [word] : [word, spelled]
}

/** What a text says, word by word. */
interface Spoken {
  tokens: readonly string[]
  stems: readonly string[]
}

const SPOKEN = new Map<string, Spoken>()

function spoken(folded: string): Spoken {
  const known = folded.length > SHORT ? undefined : SPOKEN.get(folded)
  if (known) return known
  const tokens = folded.split(' ')
  const made = { tokens, stems: tokens.map(stem) }
  if (folded.length > SHORT) return made
  if (SPOKEN.size >= REMEMBERED) SPOKEN.clear()
  SPOKEN.set(folded, made)
  return made
}

/** A label of more words is a sentence. */
const LABEL_WORDS = 14

/** Whether a label speaks of one of these words, alone or in a compound (Tagesprioritäten, Gesamtkosten). */
export const names = (label: string, words: Words): boolean =>
  readings(label).some((said) => holdsAny(said, words))

/** The place of the first of these words that a label speaks of; -1 where it speaks of none. */
export function rankOf(label: string, words: Words): number {
  const said = readings(label).filter((one) => holdsAny(one, words))
  return said.length === 0 ? -1 : words.findIndex((word) => said.some((one) => holds(one, word)))
}

const CAMEL = /\p{Ll}\p{Lu}/u
const CAMELS = /(?<=\p{Ll})(?=\p{Lu})/gu

/** A label as it stands, and with its `camelCase` in words; nothing when it is too long for one. */
function readings(label: string): Spoken[] {
  if (label === '' || label.length > 160) return []
  const folded = [fold(label), ...(CAMEL.test(label) ? [fold(label.replace(CAMELS, ' '))] : [])]
  return folded.map(spoken).filter(({ tokens }) => tokens.length <= LABEL_WORDS)
}

/** Whether a text, however long, has one of these words in it. */
export function speaksOf(text: string, words: Words): boolean {
  return holdsAny(spoken(fold(text)), words)
}

/** Words by how they begin and end: of a hundred, a text has at most a few, and only those are looked for. */
interface Index {
  begins: ReadonlyMap<string, Words>
  ends: ReadonlyMap<string, Words>
}

const INDEXES = new WeakMap<Words, Index>()

/** Letters that a word has to share with the end of a compound. */
const LEAST_END = 5

function indexOf(words: Words): Index {
  const known = INDEXES.get(words)
  if (known) return known
  const ends = new Map<string, Word[]>()
  for (const word of words.filter(({ stems, whole }) => !whole && stems.length === 1))
    for (const end of new Set([word.folded.slice(-LEAST_END), word.stems[0]?.slice(-LEAST_END) ?? '']))
      ends.set(end, [...(ends.get(end) ?? []), word])
  const made = { begins: Map.groupBy(words, ({ stems }) => stems[0] ?? ''), ends }
  INDEXES.set(words, made)
  return made
}

function holdsAny(said: Spoken, words: Words): boolean {
  const { begins, ends } = indexOf(words)
  const isHeld = (found: Words | undefined) => found?.some((word) => holds(said, word)) ?? false
  return (
    said.stems.some((part) => isHeld(begins.get(part)) || isHeld(ends.get(part.slice(-LEAST_END)))) ||
    said.tokens.some((token) => isHeld(ends.get(token.slice(-LEAST_END))))
  )
}

function holds({ tokens, stems: said }: Spoken, { folded, stems, whole }: Word): boolean {
  if (whole) return said.length === stems.length && stems.every((part, at) => said[at] === part)
  const [first = ''] = stems
  if (stems.length === 1)
    return (
      said.includes(first) ||
      (folded.length >= LEAST_END &&
        tokens.some((token, at) => isCompound(token, said[at] ?? '', folded, first)))
    )
  for (let at = said.indexOf(first); at >= 0; at = said.indexOf(first, at + 1))
    if (stems.every((part, index) => said[at + index] === part)) return true
  return false
}

function isCompound(token: string, stemmed: string, folded: string, first: string): boolean {
  if (token.length <= folded.length) return false
  return token.endsWith(folded) || (first.length >= LEAST_END && stemmed.endsWith(first))
}

/** What stands where nothing is known. */
const NOTHING =
  /^(?:n ?\/? ?a|none|nil|null|nan|undefined|tbd|tba|tbc|todo|wip|unknown|pending|missing|empty|nothing|not available|no (?:new |further |other |more |second |third |significant )?(?:data|entries|items|trends?|results?|wins?|updates?|information|access|signals?|findings)(?: (?:available|found|today|yet|identified|recorded|reported))?|to be (?:\p{L}+(?:ed|en)(?: in)?|done)(?: (?:later|soon|today|tomorrow))?|coming soon|placeholder|keine?|keine angaben?|kein(?:e|en)? (?:neuen? |weiteren? |anderen? |dritten? )?(?:daten|eintrage|trends?|ergebnisse|erfolge|angaben)(?: (?:verfugbar|vorhanden|gefunden|heute))?|nichts|k a|kein zugriff|offen|ausstehend|folgt|leer|unbekannt|fehlt|platzhalter|nicht verfugbar|entfallt|x{2,}|lorem ipsum.*|open|still open|noch offen|(?:tbd|tba|tbc|todo (?:add|fill|find|insert|write|update|complete|check|verify|research|get|in|by|for|until|erganzen|eintragen|suchen|prufen)|to be (?:determined|decided|defined|announced|confirmed|planned)|noch (?:offen|festzulegen|zu klaren|unklar)) .{0,40}|(?:nothing|nichts) (?:\p{L}+ ){0,3}(?:notable|noteworthy|new|relevant|significant|special|interesting|trending|else|more|mehr|weiteres|today|yesterday|tonight|found|report|detected|available|planned|scheduled|yet|neues|besonderes|auffalliges|relevantes|heute|gestern|gefunden|geplant|bekannt))$/u

/** `None found on YouTube today.` */
const NONE_FOUND = /^(?:none|nothing|keine[rsn]?|nichts) (?:found|seen|spotted|gefunden|entdeckt)\b/

/** Said before that nothing is there: `Heute nichts Neues`, `Sadly, no data`. */
const BEFORE =
  /^(?:(?:heute|gestern|today|yesterday|tonight|currently|at the moment|derzeit|aktuell|momentan|diesmal|leider|sadly|unfortunately|still|again|wieder|also|auch|hier|here|there (?:is|was|were|are)|es gibt|gab es) )+(?=(?:no|none|nothing|nichts|keine?n?)\b)/

/** `Folgen, sobald …`, `Will follow as soon as …`. */
const FOLLOWS =
  /^\W{0,4}(?:folg(?:t|en)\b|wird nachgereicht|(?:will |to |they )?follows? (?:as soon|once|later|tomorrow|when)|coming (?:soon|later|as soon|once|when|tomorrow)|(?:pending|waiting|wartet|warten) (?:for|until|on|auf|bis)\b)/i

/** `TODO: two trends`, `TODO - two trends`; `TODO shaming` and `TODO-Zero` are things. */
const TO_DO = /^\W{0,4}(?:todo|tbd|fixme)\s?(?:[:(–—]|-(?!\p{L}))/iu

/** `[Win 1: result and figure]`: what is to be said. */
const BRACKETED = /^\s*\[\p{L}+ [^\]]*\]\s*$/u

/** True for '', '-', '…', 'n/a', '(none)', 'TBD' and their like: something stands there, and says nothing. */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return text.length <= 160 && FOLLOWS.test(text)
  if (BRACKETED.test(text)) return true
  const folded = fold(text)
  if (FOLLOWS.test(text) || TO_DO.test(text)) return true
  return folded === ''
    ? !/[\p{Extended_Pictographic}✓✔✗✘]/u.test(text)
    : NOTHING.test(folded) ||
        NONE_FOUND.test(folded) ||
        (BEFORE.test(folded) && NOTHING.test(folded.replace(BEFORE, '')))
}
