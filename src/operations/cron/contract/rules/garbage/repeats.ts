import { type Finding, failed } from '../../finding.ts'
import { fold } from '../../reading/words.ts'
import type { Judged } from '../../rule.ts'

const LONG = 40
const MOST = 20_000

/** A model in a loop: the same long line behind the same one, or the same words, over and over. */
export function repeats({ text }: Judged): Finding[] {
  const counts = new Map<string, number>()
  let all = 0
  let before = ''
  for (const line of text.lines.slice(0, MOST)) {
    if (line.trim() === '') continue
    const said = line.trim().replace(/^(?:[-*+•]|\d{1,4}[.)])\s+/, '')
    // Below headings that differ, all may be well.
    const behind = `${said}\n${before}`
    before = said
    if (line.length < LONG || /^[\s|:=-]+$/.test(line)) continue
    all += 1
    counts.set(behind, (counts.get(behind) ?? 0) + 1)
  }
  for (const [line, times] of counts) {
    if (times >= 4 && times > all / 2)
      return [
        failed(
          'garbage.repeats',
          `One line stands in it ${times} times, of ${all} long ones.`,
          line.split('\n')[0],
        ),
      ]
  }
  return [...blocks(text.lines), ...looping(text.text)].slice(0, 1)
}

const BLOCKS = 3
const BLOCK_SIGNS = 60

/** The same lines, three times and more right behind each other, up to the end. */
function blocks(lines: readonly string[]): Finding[] {
  const said = lines
    .slice(-MOST)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reverse()
  const borders = bordersOf(said)
  for (let end = said.length; end * 2 > said.length; end -= 1) {
    const size = end - (borders[end - 1] ?? 0)
    if (end < size * BLOCKS) continue
    const block = said.slice(0, size).reverse()
    if (block.join('').length < BLOCK_SIGNS || block.length < 2) continue
    const times = Math.floor(end / size)
    return [failed('garbage.repeats', `The same ${size} lines stand in it ${times} times.`, block[0])]
  }
  return []
}

/** For each beginning of a sequence, how long a part of it both begins and ends it. */
function bordersOf(said: readonly string[]): number[] {
  const borders = [0]
  for (let at = 1; at < said.length; at += 1) {
    let length = borders[at - 1] ?? 0
    while (length > 0 && said[at] !== said[length]) length = borders[length - 1] ?? 0
    borders.push(said[at] === said[length] ? length + 1 : 0)
  }
  return borders
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
