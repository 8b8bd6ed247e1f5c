const OPENS = /^(\s*(?:-\s+)?[\p{L}_"'][\p{L}\p{N}_ "'-]{0,60}:)\s*[|>][+-]?\d?\s*$/u
/** What is a list, or has labels of its own, keeps its lines. */
const STRUCTURED = /^\s*(?:[-*+•]\s|#|\||\d{1,3}[.):]|[^:]{1,40}:(?:\s|$))/
const MOST_LINES = 400

/** YAML's `hook: |` with its text on the lines below is `hook: text`: the same lines, those below empty. */
export function unfoldBlocks(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.length < 100 && OPENS.test(line))) return lines
  const unfolded = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, head] = (line.length < 100 && OPENS.exec(line)) || []
    if (head === undefined) continue
    const end = endOfBlock(lines, at)
    const said = lines.slice(at + 1, end)
    unfolded[at] = head
    if (said.some((one) => STRUCTURED.test(one.slice(0, 100)))) continue
    unfolded[at] = `${head} ${said.map((one) => one.trim()).join(' ')}`.trimEnd()
    for (let below = at + 1; below < end; below += 1) unfolded[below] = ''
    at = end - 1
  }
  return unfolded
}

/** A block goes on as long as its lines are indented further than the line that opens it. */
function endOfBlock(lines: readonly string[], from: number): number {
  const indent = indentOf(lines[from] ?? '')
  let end = from + 1
  while (end < lines.length && end - from < MOST_LINES) {
    const line = lines[end] ?? ''
    if (line.trim() !== '' && indentOf(line) <= indent) break
    end += 1
  }
  return end
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
