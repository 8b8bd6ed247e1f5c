import { type Finding, failed } from '../../finding.ts'
import { fold } from '../../reading/words.ts'
import type { Judged } from '../../rule.ts'

const LONG = 40
const MOST = 20_000

/** A model in a loop: the same long line, or the same words, over and over. */
export function repeats({ text }: Judged): Finding[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const line of text.lines.slice(0, MOST)) {
    if (line.length < LONG || /^\s*\|?[\s|:=-]+$/.test(line)) continue
    const said = line.trim().replace(/^(?:[-*+•]|\d{1,4}[.)])\s+/, '')
    all += 1
    counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  for (const [line, times] of counts) {
    if (times >= 4 && times > all / 2)
      return [failed('garbage.repeats', `One line stands in it ${times} times, of ${all} long ones.`, line)]
  }
  return looping(text.text)
}

const WINDOW = 12

/** Twelve words that come again right behind themselves, four times and more. */
function looping(text: string): Finding[] {
  if (text.length < 400) return []
  const words = fold(text.slice(-20_000)).split(' ')
  for (const size of [1, 2, 3, 4, 5, 6, 7, 8, WINDOW]) {
    const times = tail(words, size)
    if (times * size >= 24 && times >= 6)
      return [
        failed(
          'garbage.repeats',
          `It ends in a loop: the same ${size} words ${times} times.`,
          words.slice(-size * 2).join(' '),
        ),
      ]
  }
  return []
}

function tail(words: readonly string[], size: number): number {
  let times = 1
  for (let end = words.length - size; end - size >= 0; end -= size) {
    for (let at = 0; at < size; at += 1)
      if (words[end - size + at] !== words[words.length - size + at]) return times
    times += 1
  }
  return times
}
