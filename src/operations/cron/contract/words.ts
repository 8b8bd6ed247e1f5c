/** Comparable form: lower case, without accents, emphasis and emoji; every other sign is one blank. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’`*_]+(?=\p{L})|(?<=\p{L})['’`]+(?=\p{L})/gu, (found) => (found.includes('_') ? ' ' : ''))
    .replace(/[^\p{L}\p{N}%&+]+/gu, ' ')
    .trim()
}

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
}

/** Words of a contract, ready to be found in labels. */
export type Words = readonly Word[]

export function wordsOf(words: readonly string[]): Words {
  return words.map((word) => {
    const folded = fold(word)
    return { folded, stems: folded.split(' ').map(stem) }
  })
}

/** A label of more words is a sentence. */
const LABEL_WORDS = 14

/** Whether a label speaks of one of these words, alone or in a compound (Tagesprioritäten, Gesamtkosten). */
export function names(label: string, words: Words): boolean {
  if (label === '' || label.length > 160) return false
  if (isNamed(fold(label), words)) return true
  const apart = label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return apart.length !== label.length && isNamed(fold(apart), words)
}

function isNamed(folded: string, words: Words): boolean {
  const tokens = folded.split(' ')
  return tokens.length <= LABEL_WORDS && words.some((word) => holds(tokens, word))
}

function holds(tokens: readonly string[], { folded, stems }: Word): boolean {
  const [first] = stems
  if (stems.length === 1 && first !== undefined)
    return tokens.some(
      (token) => stem(token) === first || (folded.length >= 5 && isCompound(token, folded, first)),
    )
  for (let at = 0; at + stems.length <= tokens.length; at += 1)
    if (stems.every((part, index) => stem(tokens[at + index] ?? '') === part)) return true
  return false
}

function isCompound(token: string, folded: string, stemmed: string): boolean {
  if (token.length <= folded.length) return false
  return token.endsWith(folded) || (stemmed.length >= 5 && stem(token).endsWith(stemmed))
}

/** What stands where nothing is known. */
const NOTHING =
  /^(?:n ?\/? ?a|none|nil|null|nan|undefined|tbd|tba|tbc|todo|wip|unknown|pending|missing|empty|nothing|not available|no (?:new |significant )?(?:data|entries|items|trends?|results?|wins?|updates?|information)(?: (?:available|found|today|yet|identified|recorded|reported))?|to be (?:determined|defined|announced|added|filled(?: in)?|done)|coming soon|placeholder|keine?|keine angaben?|keine (?:neuen )?(?:daten|eintrage|trends|ergebnisse|erfolge|angaben)(?: (?:verfugbar|vorhanden|gefunden|heute))?|nichts|k a|offen|ausstehend|folgt|leer|unbekannt|fehlt|platzhalter|nicht verfugbar|entfallt|x{2,}|lorem ipsum.*)$/

/** True for '', '-', '…', 'n/a', '(none)', 'TBD' and their like: something stands there, and says nothing. */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return false
  const folded = fold(text)
  return folded === '' ? !/[\p{Extended_Pictographic}✓✔✗✘]/u.test(text) : NOTHING.test(folded)
}
