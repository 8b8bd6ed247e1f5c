const DETERMINER =
  '(?:the|an?|our|your|his|her|its|their|my|this|these|those|every|each|die|das|der|den|ein|eine|einen|unsere?|meine?|ihre?)'
/** `so that the pos`, `because our`, `damit die Kunden`: a clause without its verb. */
const OPEN_CLAUSE = new RegExp(
  `\\b(?:so that|because|although|unless|whereas|whether|that|if|when|who|which|weil|dass|damit|obwohl|falls) ${DETERMINER}(?: [\\p{L}\\d-]+)?$`,
  'iu',
)
/** `damit das Team noch am Vormi`: such a clause ends in its verb. */
const OPEN_GERMAN =
  /(?:^|[\s,])(?:damit|weil|dass|sodass|obwohl|sobald|bevor|nachdem)\s(?:(?!(?:als|wie)\s)[^.!?;:,\s]+\s){2,12}\p{Lu}\p{Ll}{2,}$/u
/** `how she`, `and then you could`: who does something, and not what. `So do we` is whole. */
const OPEN_SUBJECT =
  /\b(?!(?:do|does|did|am|are|is|was|were|than|not|as|can|will|nor|but|what|all|like|kann|bin|sind|als|wie)\b)[\p{L}’']+ (?:he|she|they|we|I|wir|(?:you|it|he|she|they|we|I) (?:could|would|should|might|may|must|can|will)|(?:du|er|sie|wir|ich|man) (?:könnte|konnte|würde|sollte|kann|muss)(?:st|n|en)?)$/u
/** `the opinion that nobody` */
const OPEN_ONE =
  /\s(?:that|because|although|if|when|dass|weil|wenn) (?:nobody|no one|everybody|everyone|somebody|someone|anybody|anyone|niemand|jemand)$/
/** `what the alarm could have`, `which of them should have been`: an auxiliary without its verb. `What could have been` is whole. */
const OPEN_VERB =
  /\s(?:could|should|would|might|must|may) have$|(?<!\b(?:I|you|he|she|it|we|they|what|who|this|that)) (?:(?:could|should|would|might|must|may) have|has|had) been$/i
/** `on the 26th, which still`: a clause of one word. */
const OPEN_RELATIVE = /, (?:which|who|whose) \p{Ll}+$/u
/** `ran to the wrong` */
const OPEN_NOUN = /\s(?:the|an?|my|our|your|its|their) (?:wrong|entire|main|very|certain)$/
/** `Lindner & S`: the name behind it was longer; `R & D` was not. */
const HALF_NAME = /(?:^|\s)\p{Lu}\p{Ll}{2,} (?:&|and|und) \p{Lu}$/u
/** `needs a second attempt every third day; prob` */
const HALF_PART =
  /(?:\S+\s+){4}\S+;\s(?!(?:done|fine|good|none|thanks|fertig|erledigt|danke|alles)$)\p{Ll}{2,}$/u
/** No word of English or German ends so. */
const HALF_WORD = /\s\p{Ll}{2,}(?:[bcdfgkptv][lr]|[bcdfgklmnprtuv]q|[^aeiouy\s]v|j)$/u

const OPEN: readonly RegExp[] = [
  OPEN_CLAUSE,
  OPEN_GERMAN,
  OPEN_ONE,
  OPEN_SUBJECT,
  OPEN_NOUN,
  OPEN_VERB,
  OPEN_RELATIVE,
  HALF_WORD,
  HALF_NAME,
  HALF_PART,
]
/** No clause that is looked for is longer. */
const MOST = 120

/** Whether a line ends in a clause without its verb, or in the half of a word. */
export function hasOpenClause(line: string): boolean {
  const end = line.slice(-MOST)
  return OPEN.some((open) => open.test(end))
}
