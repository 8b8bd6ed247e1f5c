import { type Finding, failed, passed } from '../finding.ts'
import { type Day, datesIn, dayNumber, isoDay } from '../reading/dates.ts'
import type { Node } from '../reading/document.ts'
import { weeksIn } from '../reading/weeks.ts'
import { fold } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const HEAD_LINES = 6
const HEAD_KEY =
  /\b(?:date|datum|generated|created|timestamp|as of|stand|as_of|checked|updated|report for|run|snapshot|written|prepared|compiled|geschrieben|verfasst|period|erstellt|zeitraum|stichtag)\b/i
const DAY = 86_400_000

/**
 * The date that the output bears is no older than this, counted from the end of that day. A date that it only speaks
 * of is none: reports tell of yesterday, and plans of tomorrow. An output without a date is not judged.
 */
export function freshRule(most: number): Rule {
  return ({ text, context }): Finding[] => {
    const today = dayNumber(context.day)
    if (Number.isNaN(today)) return []
    const old = OLD.exec(text.text.slice(0, MOST))
    if (old) return [failed('fresh', 'It says itself that it shows what is of another time.', old[0])]
    const isObject = 'value' in text.json && typeof text.json.value === 'object'
    const dates = isObject ? keyedDates(text.document.root, today) : bornDates(text.lines, today)
    if (dates.length === 0) return []
    const newest = dates.reduce((one, other) => Math.max(one, other))
    const sinceMidnight = (context.startedAt ?? context.now) - (context.dayBegan ?? today * DAY)
    const age = (today - newest - 1) * DAY + sinceMidnight
    const found = `The newest date in it is ${isoDay(newest)}; the run is for ${context.day}.`
    return [newest >= today || age <= most ? passed('fresh', found) : failed('fresh', found)]
  }
}

const MOST = 50_000
/** `Showing the last snapshot there is, of Thursday, instead` */
const OLD =
  /\b(?:showing|using|reusing|repeating|sending|reporting|shown are|these are|here (?:is|are)|zeige|verwende|nehme|es folgen)\b[^.\n]{0,40}\b(?:last|latest available|previous|yesterday['’]?s|older|cached|letzten?|gestrigen|vorigen)\b[^.\n]{0,60}\b(?:snapshot|figures|numbers|values|report|stand|zahlen|werte|bericht)\b[^.\n]{0,60}\b(?:instead|stattdessen)\b|\bstattdessen\b[^.\n]{0,60}\b(?:letzten?|gestrigen|vorigen)\b[^.\n]{0,40}\b(?:snapshot|stand|zahlen|werte|bericht)\b/i

/** `4.8.` at the end of an English sentence is a number. */
const DOTTED = /^\d{1,2}\.\d{1,2}\./
const ENGLISH = /\b(?:the|and|of|is|are|with|for|to|from|on)\b/gi
const GERMAN = /\b(?:der|die|das|und|von|ist|sind|mit|für|zu|vom|am|im|uhr|den)\b/gi

function isEnglish(lines: readonly string[]): boolean {
  const text = lines.slice(0, 100).join(' ').slice(0, 5_000)
  return (text.match(ENGLISH)?.length ?? 0) > (text.match(GERMAN)?.length ?? 0)
}

const PART_OF = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g
const MEASURED =
  /\b(?:score|rating|rated|bewertung|punkte|note|hype|potential|potenzial|confidence|relevance|relevanz|impact|strength|stärke|fit|level|grade|quality|virality)\W{0,4}$/i

/** Of how much something is a part in this output: `9/10` and `7/10` are scores, and no days. */
function scalesOf(lines: readonly string[]): ReadonlySet<string> {
  const parts = new Map<string, Set<string>>()
  for (const line of lines.slice(0, 400))
    for (const [, part = '', whole = ''] of line.slice(0, 300).matchAll(PART_OF))
      parts.set(whole, (parts.get(whole) ?? new Set()).add(part))
  return new Set([...parts].flatMap(([whole, { size }]) => (size > 1 ? whole : [])))
}

/** Tells a number that only looks like a day without its year; the text is looked through once, if at all. */
function numberTeller(lines: readonly string[]): (text: string, at: number) => boolean {
  let english: boolean | undefined
  let scales: ReadonlySet<string> | undefined
  return (text, at) => {
    const here = text.slice(at, at + 6)
    if (DOTTED.test(here)) {
      english ??= isEnglish(lines)
      return english
    }
    const [, whole] = /^\d{1,2}\/(\d{1,2})/.exec(here) ?? []
    if (whole === undefined) return false
    scales ??= scalesOf(lines)
    return scales.has(whole) || MEASURED.test(text.slice(Math.max(0, at - 30), at))
  }
}

/** Of what an output says beside a date only where the date is no birthday of its own. */
const MENTIONED =
  /(?:\b(?:yesterday|gestern|wins?|erfolge|since|seit|until|till|deadline|due|by|before|publish(?:es|ed)?|publication|launch(?:es|ed)?|release[sd]?|premiere|filmed|recorded|shot|gedreht|live|upload|week|woche|kw|last|next|starting|starts?|begins?|ends?|fällig|bis|ab|veröffentlichung)\b|["_](?:from|to|end)\b)[^.!?]{0,18}$/i
/** `9 to 15 March`: a time that it speaks of. */
const RANGE =
  /^.{0,18}?(?:\s(?:to|bis|through|until)\s(?!date\b)(?:\p{L}{2,10}[.,]?\s){0,2}\d|\s?[–—]\s?\d{1,2}(?![\d:])|\s-\s\d{1,2}(?![\d:]))/iu
/** `Week ending Sunday, 15 November`: the day that a title counts to. */
const COUNTED_TO =
  /^\W{0,6}(?:\p{L}+ ){0,3}?(?:week|month|period|quarter|woche|monat)(?: (?:ending|ended|ends|to|until|endend|bis)(?: am)?| to date,?(?: as of)?)\W{1,3}(?:\p{L}{2,10}\W{1,2})?$/iu
/** `Week 45 (2 to 8 November)`. */
const END_OF_RANGE = /\d{1,2}\.?(?:st|nd|rd|th)?\s?(?:-|–|—|to|bis|until|through)\s?(?:\p{L}{2,10},?\s)?$/iu
const KEYED = new RegExp(`${HEAD_KEY.source}(?:[^.!?\\d]|\\d{1,2}:\\d{2}){0,25}$`, 'i')
const ITEM = /^\s*(?:(?:[-*+•▪]|\d{1,3}[.)])\s|\||\W{0,4}\d{1,2}:\d{2}\b)/
/** `Hook: On 3 May I sold nothing.` */
const TOLD_AS =
  /^\W{0,4}(?:hook|body|text|cta|caption|why|idea|pitch|description|opener|opening line|voiceover|aufhänger|einstieg|beschreibung)\b[^:=>\d]{0,20}[:=>]/i
/** `For comparison: Friday`, `better than on`. */
const COMPARED =
  /(?<!\p{L})(?:compar\p{L}*|vergleich\p{L}*|vs|versus|than|gegenüber|against)(?!\p{L})[^.!?]{0,30}$/iu
const WAS = /^.{4,24}?\s(?:had|was|were|brought|made|saw|hatten?|war|waren|lag|brachten?)\s/i
/** A day and its weekday may begin a line, and `On` stand before. */
const BEGIN = 20

/** `The margin of Friday 13 November was 60 %.` */
const isTold = (line: string, at: number): boolean => at > BEGIN && WAS.test(line.slice(at, at + 40))

/** A longer line is a sentence, and tells of something. */
const TITLE_WORDS = 12

interface Told {
  line: string
  /** Place among the lines that are not blank. */
  place: number
}

/** The date that an output gives itself: in its title, on a line of its own, or behind a word like `date` or `updated`. */
function isOwn({ line, place }: Told, at: number): boolean {
  const before = line.slice(Math.max(0, at - 45), at)
  if (TOLD_AS.test(line)) return false
  if (KEYED.test(before)) return !ITEM.test(line) || /[:=]\W{0,4}\p{L}{0,10}\W{0,3}$/u.test(before)
  if (place === 0 && (COUNTED_TO.test(line.slice(0, at)) || END_OF_RANGE.test(before))) return true
  if (place > 0 && (COMPARED.test(before) || isTold(line, at))) return false
  if (place >= HEAD_LINES || MENTIONED.test(before) || RANGE.test(line.slice(at, at + 40))) return false
  if (place === 0) return true
  return !ITEM.test(line) && (place === 1 || line.trim().split(/\s+/).length <= TITLE_WORDS)
}

const OWN_KEY =
  /\b(?:date|day|datum|tag|generated|created|checked|updated|written|prepared|compiled|erstellt|geschrieben|timestamp|stand|as of|run|scan|scanned|snapshot|report|time|for|title|headline)\b/
/** `valid_from`, `launch_date`: dates that it plans with. */
const OTHER_KEY =
  /\b(?:valid|until|from|to|due|launch|launched|publish|published|publication|start|starts|end|ends|expires?|expiry|deadline|next|previous|last|since|event|upload|release|gultig|bis|ab)\b/

/** Of JSON, what stands under a key of the whole, or of its list or its `meta`. */
function keyedDates({ children }: Node, today: Day): Day[] {
  const keys = children.slice(0, 200).flatMap((child) => [child, ...child.children.slice(0, 50)])
  return keys.flatMap(({ label, value, children: below }) => {
    const key = fold(label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    if (below.length > 0 || value === '' || !OWN_KEY.test(key) || OTHER_KEY.test(key)) return []
    return datesIn(value.slice(0, 100), today).flatMap(({ day, whole }) =>
      whole && day <= today + 1 ? day : [],
    )
  })
}

function bornDates(lines: readonly string[], today: Day): Day[] {
  const isNumber = numberTeller(lines)
  const said = lines.filter((line) => line.trim() !== '').slice(0, 400)
  const dates = said.flatMap((line, place) =>
    datesIn(line.slice(0, 300), today).flatMap(({ day, whole, at }) =>
      day <= today + 1 && day > today - 4000 && (whole || !isNumber(line, at)) && isOwn({ line, place }, at)
        ? day
        : [],
    ),
  )
  return dates.length > 0 ? dates : weeksIn((said[0] ?? '').slice(0, 100), today)
}
