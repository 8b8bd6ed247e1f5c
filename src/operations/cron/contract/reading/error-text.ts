import { fold } from './words.ts'

const SAYS_ERROR =
  /^\W{0,4}(?:(?:fatal|internal|http|api|server|upstream|runtime|type|value|request|connection|network|uncaught|agent|model|job) )?(?:\w{1,30}error|error|exception|fehler|fatal|traceback|panic|failed|failure|unable|could not|cannot|konnte nicht|timeout|http|request|upstream|api|rate limit|null|undefined|nan|\[object object)\b/i
/** Words of programs: `Error: nobody reads your offer` is a hook. */
const TECHNICAL =
  /\b(?:[45]\d\d\b(?! (?:€|eur|euro|usd))|too many requests|rate[ -]?limit\w*|quota|time[d ]?-?out|econn\w+|etimedout|enotfound|refused|unauthorized|forbidden|bad gateway|service unavailable|internal server|upstream|retry|max_tokens|context length|exceeded|traceback|exception|json|undefined|null|token limit|api key|model|endpoint|connection)\b/gi

const REFUSES =
  /^(?:i['’]?m sorry|i am sorry|sorry|as an ai|es tut mir leid|leider kann ich)\b.{0,80}\b(?:can(?:no|['’])t|can not|unable|not able|kann)\b/i

/** `"Error 500." Best sentence of my week.`: words in quotes, and what is said of them. */
const QUOTES = /^["“„«][^"“”„«»]{2,200}["“”»]\s*\p{L}/u

/** An error or a refusal in place of a text, with so many words of programs in it. */
export function isError(text: string, least: number): boolean {
  if (/^(?:undefined|null|nan|none|\[object object\])$/i.test(text)) return true
  if (QUOTES.test(text)) return false
  if (least === 1 && REFUSES.test(text)) return true
  return text.length <= 300 && SAYS_ERROR.test(text) && (text.match(TECHNICAL)?.length ?? 0) >= least
}

const EXCUSE =
  /^(?:(?:i|we|ich|wir|sorry|leider|unfortunately) )*(?:could not|couldnt|cannot|cant|can t|was unable|were unable|unable|failed to|was not able|do not have|dont have|have no access|konnten?(?: \p{L}+){0,5} nicht|kann(?: \p{L}+){0,5} nicht|habe keinen zugriff|kein zugriff)\b/u

/** `I could not load the CRM, so there is nothing to list.`: why something is missing, in place of it. */
export function isExcuse(text: string): boolean {
  const folded = text.length <= 200 ? fold(text) : ''
  return EXCUSE.test(folded) || KNOWS_NOTHING.test(folded) || isPromise(folded)
}

/** `Es liegen mir keine Daten zu gestern vor`, `Dazu kann ich ohne Zugriff auf das CRM nichts sagen`. */
const KNOWS_NOTHING =
  /^(?:(?:es|mir|uns|dazu|hierzu) )?(?:liegen|liegt) (?:\p{L}+ ){0,4}?keine?\b|^(?:dazu|hierzu|daruber) kann ich (?:\p{L}+ ){0,10}?(?:nichts|keine|nicht)\b|^(?:i have|there (?:is|are)) no (?:data|information|records|access)\b/u

/** `I'll fill these in once …`, `Will be added later`, `Die Liste reiche ich nach, sobald …`: who writes it promises it. */
const isPromise = (folded: string) => PROMISES.test(folded) && LATER.test(folded)
const PROMISES =
  /^(?:(?:die (?:liste|punkte|prioritaten|erfolge)|they|these|the (?:list|rest)|it|this) )?(?:(?:ill|i (?:will|still (?:have|need) to)|well|we will|ich (?:werde|muss noch)|reiche|liefere|schicke|erganze|trage) (?:\p{L}+ ){0,14}?(?:it|them|these|those|this|list|rest|section|sie|diese|liste|ich|nach)|(?:will be|to be|wird|werden) (?:noch )?(?:\p{L}+(?:ed|en)|set|sent|nachge\p{L}+|erganzt|ausgefullt))\b/u
const LATER =
  /\b(?:later|afterwards?|soon|shortly|once|when|after|until|tomorrow|spater|sobald|nachher|bald|gleich|wenn|morgen)\b/
