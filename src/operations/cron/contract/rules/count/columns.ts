import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words, wordsOf } from '../../reading/words.ts'
import { isNumbered } from './listed.ts'

const MOST_COLUMNS = 20
const TITLE = wordsOf(['=title', '=name', '=topic', '=headline', '=trend', '=Titel', '=Thema'])

interface Wanted {
  of: Words
  each: readonly { words: Words }[]
}

/** `| | Script 1 | Script 2 |` over `| Hook | … | … |`: each column is a thing, and each row one of its parts. */
export function columns({ root, nodes }: Document, wanted: Wanted): Node[] {
  return [root, ...nodes].flatMap((node) => {
    const rows = node.children.filter(({ kind }) => kind === 'row')
    const [first] = rows
    return first && isUpright(first, rows, wanted) ? things(first, rows) : []
  })
}

function isUpright(first: Node, rows: readonly Node[], { of, each }: Wanted): boolean {
  const titles = first.children.slice(1)
  if (titles.length < 2 || titles.length > MOST_COLUMNS) return false
  if (rows.some((row) => names(row.label, TITLE))) return true
  if (rows.length < 2) return false
  if (titles.every((title) => isNumbered(title, of) || INDEX.test(fold(title.label)))) return true
  const [part] = each
  const isPart = ({ label }: Node) =>
    part !== undefined &&
    fold(label).replace(/\d+s?/g, ' ').trim().split(/ +/).length <= 2 &&
    names(label, part.words)
  return rows.some(isPart)
}

/** `| TikTok | YouTube | X |` over what is there: each cell is a thing. */
export function cells({ nodes }: Document, under: Words): Node[] {
  return nodes.flatMap(({ kind, children }): Node[] =>
    kind === 'row' && children.length > 1 && children.every(({ label }) => names(label, under))
      ? children.map((cell) => ({ ...cell, kind: 'element', label: cell.value, value: '' }))
      : [],
  )
}

const INDEX = /^(?:\d{1,2}|[a-e])$/

function things({ children }: Node, rows: readonly Node[]): Node[] {
  return children.slice(1).map(({ label }, index): Node => {
    const parts = rows.flatMap((row): Node[] => {
      const cell = row.children[index + 1]
      return cell ? [{ ...cell, label: row.children[0]?.value ?? '' }] : []
    })
    const title = parts.find((part) => names(part.label, TITLE))?.value
    return { kind: 'element', label: title ?? label, value: '', children: parts, line: rows[0]?.line ?? 0 }
  })
}
