import { type Printer, plain } from '../cli/print.ts'

/** What the demo shows did not happen: it fails, and says which sentence is not true. */
export class NotShown extends Error {
  override readonly name = 'NotShown'
}

/** The stage: headings, what came back, and sentences that are only printed when they are true. */
export interface Show {
  title(text: string): Promise<void>
  say(text: string): Promise<void>
  /** Text from elsewhere, set off and unable to steer the terminal. */
  quote(text: string, maxLines?: number): Promise<void>
  /** Prints the sentence when it is true, else throws NotShown with it. */
  check(isTrue: boolean, sentence: string): Promise<void>
}

export function createShow(out: Printer): Show {
  const { bold, good, dim } = out.style
  let step = 0
  return {
    title: (text) => {
      step += 1
      return out.say(`\n${bold(`${step}  ${text}`)}`)
    },
    say: (text) => out.say(`   ${text}`),
    quote: (text, maxLines = 12) =>
      out.say(
        cut(plain(text), maxLines)
          .map((line) => dim(`   │ ${line}`))
          .join('\n'),
      ),
    check(isTrue, sentence) {
      if (!isTrue) throw new NotShown(sentence)
      return out.say(`   ${good('✓')} ${sentence}`)
    },
  }
}

/** With the mark before each line, 100 columns in all. */
const WIDTH = 95

function cut(text: string, maxLines: number): string[] {
  const lines = text.trimEnd().split('\n').flatMap(wrap)
  return lines.length > maxLines
    ? [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines`]
    : lines
}

/** Breaks at blanks; what follows is set as far in as the line began, and a bit more. */
function wrap(line: string): string[] {
  const indent = `${/^\s*/.exec(line)?.[0] ?? ''}  `
  const lines = ['']
  for (const word of line.split(/(?<=\s)(?=\S)/)) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.trimEnd().length <= WIDTH || last.trim() === '')
      lines[lines.length - 1] = last + word
    else lines.push(indent + word)
  }
  return lines.map((wrapped) => wrapped.trimEnd())
}
