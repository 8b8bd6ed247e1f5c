import { type Finding, failed } from '../../finding.ts'
import type { Judged } from '../../rule.ts'

const CAN_NOT =
  "(?:can(?:no|'|’)?t|can not|am (?:not able|unable) to|'m (?:not able|unable) to|’m (?:not able|unable) to|do(?:n'|n’| no)t have|won'?t)"

/** A model that speaks of itself in place of working. Anywhere. */
const ANYWHERE: readonly RegExp[] = [
  /\bas an? (?:ai|artificial intelligence|(?:large )?language model)(?:,| (?:language )?model\b| assistant\b| (?:developed|created|trained|built))/i,
  /\bals (?:ki|ai|künstliche intelligenz|sprachmodell|ki-sprachmodell)(?:-(?:modell|assistent|sprachmodell))?(?:,|\s(?:habe|kann|bin|darf))/i,
  new RegExp(
    `\\bI ?${CAN_NOT}\\s(?:have |get |the )?(?:(?:real[- ]time|live|direct|actual|current)\\s)?(?:access|browse|browsing|retrieve|connect to|the ability|fulfill|comply|assist|verify your|live data|real-time|(?:save|store|remember|retain|persist) (?:any|information|data|memor))`,
    'i',
  ),
  /\b(?:please|kindly|bitte)\s(?:provide|share|paste|upload|send|supply|teilen sie|senden sie|gib|geben sie)\b[^.\n]{0,90}\b(?:so (?:that )?I can|and I(?:'|’)?ll|and I will|dann kann ich|damit ich)\b/i,
  /\bbitte (?:teile?|nenne?|gib|sende?|schicke?) (?:mir|uns)\b[^.\n]{0,90}\b(?:dann|damit|sodass) (?:kann |werde )?(?:ich|erstelle|mache|schreibe|liefere)/i,
  /\bif you (?:provide|share|send|give) (?:me )?[^.\n]{0,60}\bI (?:can|will|could|'ll)\b/i,
  /\b(?:once|as soon as|when|after) you(?:'ve| have)? (?:share|provide|send|give|answer|tell|confirm|pick)/i,
  /\bI (?:just )?need (?:a bit |a little |some |a few )?more (?:information|details|context|input)\b/i,
  /\b(?:a few|some|quick|ein paar|einige) (?:quick |short |kurze )?(?:questions|fragen)\b[^\n]{0,80}:\s*$/im,
  /\b(?:looking forward to|waiting for|awaiting) your (?:answers?|reply|input|response)\b/i,
  /\bI(?:'ll| will|’ll) now (?:begin|start|proceed|continue|collect|gather|check|scan|write|create)\b|\bich werde (?:nun|jetzt|zuerst|zunächst)\b/i,
  /\bI(?:'m| am|’m) (?:now )?going to (?:compile|write|create|prepare|collect|gather|put together)\b[^.\n]{0,60}\bnow\b/i,
  /\bI(?:'ll| will|’ll) (?:get back to you|report back|be back)\b[^.\n]{0,20}\b(?:as soon as|once|when)\b[^.\n]{0,30}\b(?:done|finished|ready|complete|there)\b|\bich melde mich\b[^.\n]{0,20}\b(?:sobald|wenn)\b[^.\n]{0,30}\b(?:fertig|bereit|da)\b/i,
  /\bI(?:'ll| will|’ll) (?:then |first |finally )?(?:\w+) [^\n]*\n[^\n]*\bI(?:'ll| will|’ll) (?:then |first |finally )?\w+ [^\n]*\n[^\n]*\bI(?:'ll| will|’ll) /i,
  /\b(?:structure|template|framework|skeleton|vorlage|gerüst)\b[^.\n]{0,30}\b(?:you (?:can|could|might|may) (?:use|follow|fill|adapt)|(?:die|das) du (?:nutzen|verwenden|ausfüllen))\b/i,
  /\b(?:want|like) me to fill (?:it|them|this|that) (?:in|out)\b/i,
  /\b(?:(?:shall|should|may|can) I|soll ich|darf ich) (?:now |jetzt )?(?:start|begin|anfangen|loslegen|starten|beginnen)(?: now| jetzt)?\?\s*$/i,
  /\bto (?:write|create|prepare|make|build|compile) (?:your|the|a|this) [\p{L} ]{2,30},? I(?:['’]ll| will| would)? need\b/iu,
  /\bmy (?:knowledge cutoff|training data)\b|\bmeine trainingsdaten\b/i,
  /\bich habe (?:leider )?keinen (?:direkten )?zugriff auf\b/i,
]

/** Only where an answer begins. */
const BEGIN: readonly RegExp[] = [
  // A call of a tool, and not what came of it.
  /^\s*(?:```(?:json)?\s*)?(?:<(?:tool_call|function_calls?)>|\{\s*"(?:tool|tool_name|function|name|action)"\s*:\s*"[\w.-]{1,60}"\s*,\s*"(?:arguments|parameters|args|action_input|tool_input)"\s*:)/,
  /^\W{0,4}(?:you are|du bist) [^.\n]{0,80}\b(?:agent|assistant|assistent|model|modell|bot|writer|expert|experte)\b/i,
  // `Sorry, yesterday I wrote that there were six` puts right what was said.
  /^\W{0,4}(?:I(?:'|’)m |I am )?(?:so |very )?sorry\b(?![^\n]{0,40}\bI (?:wrote|said|sent|listed|counted|mixed|reported)\b)[^\n]{0,60}\b(?:I|but|can|unable)\b/i,
  new RegExp(`^\\W{0,4}(?:unfortunately,? |regrettably,? )?I ?${CAN_NOT}\\b`, 'i'),
  /^\W{0,4}I (?:apologi[sz]e|need more|would need|don'?t know|was unable|couldn'?t|could not|did not|didn'?t|wasn'?t able)\b/i,
  /^\W{0,4}(?:unfortunately|leider),? (?:I|ich|kann|konnte|there|es)\b[^\n]{0,60}\b(?:not|unable|no|nicht|keine?n?)\b/i,
  /^\W{0,4}(?:es tut mir leid|entschuldigung|tut mir leid)\b[^\n]{0,80}\b(?:nicht|keine?n?|kann|konnte|aber)\b/i,
  /^\W{0,4}ich (?:kann|konnte|darf|bin)\b[^\n]{0,60}\b(?:nicht|keine?n?)\b/i,
  /^\W{0,4}(?:could|can|would) you (?:please )?(?:provide|share|clarify|specify|tell)\b/i,
  /^\W{0,4}(?:sure|of course|certainly|absolutely)[!,.][^\n]{0,80}\b(?:what|which|could you|can you|please (?:provide|share|tell))\b/i,
  /^\W{0,4}(?:what|which|welche[rsn]?|was) [^\n?]{0,100}\b(?:would you like|do you want|should I|möchten sie|soll ich|möchtest du)\b/i,
]

/** `Good morning!`, `Hi Maurice,`: nothing is said yet. */
const GREETING =
  /^\s*(?:(?:hi|hello|hey|good morning|morning|guten morgen|hallo|moin|sure|of course|certainly|okay|ok)\b[^.!?,:\n]{0,30}[.!,:]\s+)?/i

/** A line of its own, and no sentence. */
const TITLE = /^\s*[^\n]{1,120}(?<![.!?:,])\n\s*\n/

export function refusals({ text }: Judged): Finding[] {
  const head = text.text.slice(0, 20_000)
  const begin = text.text.slice(0, 500)
  const said =
    find(ANYWHERE, unquoted(head)) ??
    [begin, begin.replace(TITLE, '')].map((one) => find(BEGIN, one.replace(GREETING, ''))).find(Boolean)
  if (said === undefined) return []
  return [
    failed(
      'garbage.refusals',
      `A model speaks of what it cannot do: "${said.slice(0, 80)}".`,
      lineWith(text.lines, said),
    ),
  ]
}

const QUOTED = /["“„«][^"“”„«»\n]{3,200}["“”»]/gu
/** So many words beside what a line quotes make it speak of that: a trend of mock chatbots. */
const BESIDE = 8

function unquoted(text: string): string {
  if (/^\s*[[{]/.test(text) || !/["“„«]/.test(text)) return text
  return text
    .split('\n')
    .map((line) => {
      const rest = line.replace(QUOTED, ' ')
      return rest.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length < BESIDE ? line : rest
    })
    .join('\n')
}

function find(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found[0].trim()
  }
  return undefined
}

function lineWith(lines: readonly string[], said: string): string | undefined {
  const first = said.split('\n')[0] ?? said
  return lines.find((line) => line.includes(first)) ?? said
}
