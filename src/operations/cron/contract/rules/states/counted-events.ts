const MANY =
  '(?:\\d{1,3}|one|two|three|four|five|six|a few|some|several|another|ein(?:e[rnm]?)?|zwei|drei|vier|funf|einige|wenige|mehrere)'
/** What is asked, and asking: where one of these fails, the service does. */
const ASKED =
  '(?:services?|systems?|components?|checks?|probes?|attempts?|tr(?:y|ies)|pings?|tests?|heartbeats?|instances?|nodes?|containers?|endpoints?|hosts?|servers?|process(?:es)?|connections?|health|status|http|api|page|no|not|times|of|and|or|is|was|to|the|in|on|at|after|with|for|since|by|code|dienste?n?|systeme?n?|prufung(?:en)?|versuche?n?|instanz(?:en)?|verbindung(?:en)?|seconds?|minutes?|hours?|sekunden|minuten|stunden|ms|s|min|h)'
const TROUBLE =
  '(?:fail(?:ed|ing|ures?)|errored|stuck|stalled|slow|dead|skipped|missing|lost|aborted|cancel?led|rejected|refused|blocked|timed out|crashed|restart(?:ed|ing|s)?|stopped|paused|pending|expired|disabled|rate limited|deprecated|broken|hanging|abandoned|parked|fehlgeschlagen\\p{L}*|abgebrochen\\p{L}*|hangengeblieben\\p{L}*|abgelehnt\\p{L}*|wartend\\p{L}*)'
/** `2 failed jobs`, `12 requests timed out`, `one worker of eight restarting`: parts of its work, and not the service. */
const COUNTED = new RegExp(
  `(?<!\\b(?:http|status|code|port) )\\b${MANY} (?:\\p{L}+ )?${TROUBLE} (?!${ASKED}\\b)\\p{L}{2,}|(?<!\\b(?:http|status|code|port) )\\b${MANY} (?!${ASKED}\\b)\\p{L}{3,}(?: (?!${ASKED}\\b|down|offline|unreachable)[\\p{L}\\d]+){0,3}? (?:(?:was|were|is|are|had|have|has|ist|sind|wurden?) )?(?:been )?${TROUBLE}\\b|\\b${TROUBLE} (?!${ASKED}\\b)\\p{L}{3,} (?![45]\\d\\d)\\d{1,3}(?= |$)`,
  'gu',
)
const EVENTS =
  /\b\d{1,3} (?:\p{L}+ )?(?:errors?|timeouts?|failures?|warnings?|retries|restarts?|crashes|fehler|warnungen|neustarts)\b/gu
/** Told of a log, or counted over some time. */
const OVER_TIME =
  /\b(?:logs?|logged|logfile|lines|entries|protokoll|zeilen|overnight|24 ?h|last (?:\d+ )?(?:hours?|night|week|days?)|past (?:\d+ )?hours?|since|during|seit|nacht)\b/
const OF_THEM = new RegExp(
  `^(?:and |und )?${MANY} (?:of (?:them|these|those) |davon )?(?:\\p{L}+ )?${TROUBLE}\\b`,
  'u',
)
const COUNTS = new RegExp(`\\b\\d{1,3} (?!${ASKED}\\b)\\p{L}{3,}`, 'u')

/** Without the parts of a service's work that went wrong. `counting`: the clause before counted such parts. */
export function withoutCounted(folded: string, counting: boolean): string {
  const rest = folded.replace(COUNTED, ' ')
  const own = OVER_TIME.test(folded) ? rest.replace(EVENTS, ' ') : rest
  return counting ? own.replace(OF_THEM, ' ') : own
}

/** `214 jobs done`, before `2 failed`. */
export const countsParts = (folded: string): boolean => COUNTS.test(folded)
