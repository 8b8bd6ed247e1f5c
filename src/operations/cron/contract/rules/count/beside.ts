import type { Node } from '../../reading/document.ts'
import { fold, names, wordsOf } from '../../reading/words.ts'

/** Headings beside the things that are counted. */
export const BESIDE = wordsOf(
  `summary, source, sources, reference, references, recommendation, next step, note, methodology, conclusion,
  overview, introduction, takeaway, action item, appendix, hashtag, outlook, disclaimer, TL;DR, metadata,
  caveat, scanned, honorable mention, watchlist, Zusammenfassung, Quelle, Quellen, Empfehlung,
  Nächste Schritte, Hinweis, Fazit, Überblick, Einleitung, Ausblick, Methodik, Anhang, rejected, verworfen,
  assessment, verdict, Einschätzung, Bewertung`.split(/,\s+/),
)

/** `Sources`, `Next steps`: a short heading, and not what a thing of several words is called. */
export const isBeside = ({ kind, label, children }: Node) =>
  ASIDE.test(fold(label)) ||
  (kind !== 'element' &&
    ((fold(label.replace(/\([^)]*\)$/, '')).split(' ').length <= 3 && names(label, BESIDE)) ||
      (children.every((child) => child.kind === 'element' && child.children.length === 0) &&
        ABOUT.test(fold(label)))))

/** `What this means for us`, `My pick` */
const ASIDE =
  /^(?:what (?:this|that|it|these) means?|what (?:to|we) do|why (?:this|it|these) matters?|(?:my|our) (?:take|pick|picks|view|angle|favou?rite|recommendation)|relevance|relevanz|bottom line|checked|was (?:das|dies) (?:heisst|bedeutet)|(?:mein|unser)e? (?:fazit|tipp|favorit|empfehlung|auswahl))(?: \p{L}+){0,3}$|^(?:\p{L}+ ){1,4}(?:for us|fur uns)$/u

/** How the work was done, and on what. */
const ABOUT =
  /^(?:scope|methods?|sample(?: size)?|confidence|regions?|period|time ?frame|time ?window|platforms?|channels?|date|data(?: ?set| base| basis)?|criteria|author|agent|status|duration|coverage|markets?|languages?|scan(?: time| date)?|umfang|methode|stichprobe|zeitraum|datum|plattformen|datenbasis|konfidenz|regionen|sprache|kriterien|laufzeit|stand)$/
