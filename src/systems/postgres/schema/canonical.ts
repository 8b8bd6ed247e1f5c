const START = '(ARRAY['
/** After the closing bracket of the array: the type that the whole of it is cast to. */
const CAST = /^\)::([a-z_][a-z0-9_ ."]*(?:\(\d+(?:,\d+)?\))?)\[\]/i

/**
 * PostgreSQL writes `status IN ('a', 'b')` on a varchar as a cast of the array, `(ARRAY['a'::character varying,
 * …])::text[]`, and when it reads that back, as an array of casts, `ARRAY[('a'::character varying)::text, …]`: the
 * same expression before and after a restore. This writes the first form as the second.
 */
export function canonicalArrays(expression: string): string {
  let result = ''
  let rest = expression
  for (let at = rest.indexOf(START); at >= 0; at = rest.indexOf(START)) {
    const elements = elementsAt(rest, at + START.length)
    const [cast, type] = elements ? (CAST.exec(rest.slice(elements.end)) ?? []) : []
    if (elements === undefined || cast === undefined) {
      result += rest.slice(0, at + START.length)
      rest = rest.slice(at + START.length)
      continue
    }
    result += `${rest.slice(0, at)}ARRAY[${elements.texts.map((text) => `(${text})::${type}`).join(', ')}]`
    rest = rest.slice(elements.end + cast.length)
  }
  return result + rest
}

/** The texts between the commas of the list that begins at `from`; `end` is behind its closing bracket. */
function elementsAt(text: string, from: number): { texts: string[]; end: number } | undefined {
  const texts: string[] = []
  let depth = 0
  let start = from
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === "'" || sign === '"') at = closing(text, at, sign)
    else if ('(['.includes(sign)) depth++
    else if (depth > 0 && ')]'.includes(sign)) depth--
    else if (depth === 0 && (sign === ',' || sign === ']')) {
      texts.push(text.slice(start, at).trim())
      if (sign === ']') return { texts, end: at + 1 }
      start = at + 1
    }
  }
  return undefined
}

/** A doubled quote ends one quotation and begins the next, which comes to the same. */
function closing(text: string, at: number, quote: string): number {
  const end = text.indexOf(quote, at + 1)
  return end < 0 ? text.length : end
}
