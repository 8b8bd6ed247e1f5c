/**
 * The redactor's figures: throughput on a log, time for hostile text, recall and false positives of the corpora.
 * Run with `node bench/redact.bench.ts`.
 */
import { createRedactor } from '../src/policy/redact/redactor.ts'
import { negatives, positives } from '../test/policy/redact/corpus.ts'
import { uncovered } from '../test/policy/redact/cover.ts'
import { hostilePieces, hostileTexts } from '../test/policy/redact/hostile.ts'
import { HOSTILE, log } from '../test/policy/redact/texts.ts'
import { WILD_NEGATIVES } from '../test/policy/redact/wild-negatives.ts'
import { type Sample, wildPositives } from '../test/policy/redact/wild-positives.ts'

const SEEDS = [101, 102, 103]

function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function known(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    value: `kn0wn-${index}-${(index * 7_919).toString(36)}-v&lue`,
    source: 'bench',
  }))
}

function recall(samples: readonly Sample[]): string {
  const redactor = createRedactor()
  const covered = samples.filter(
    (sample) => uncovered(sample, redactor.text(sample.text)).length === 0,
  ).length
  return `${covered} of ${samples.length} (${((covered / samples.length) * 100).toFixed(2)} %)`
}

function changed(texts: readonly string[]): string {
  const redactor = createRedactor()
  return `${texts.filter((text) => redactor.text(text) !== text).length} of ${texts.length} changed`
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** The ten slowest kinds of hostile text, found with short ones and measured with 100 and 400 KB, in CPU time. */
function slowest(pieces: readonly string[], size: number): string {
  const redactor = createRedactor()
  const at = (piece: string, length: number) =>
    Math.max(...hostileTexts(piece, length).map((hostile) => cpuMs(() => redactor.text(hostile))))
  const kinds = pieces.map((piece) => ({ piece, ms: at(piece, size) })).sort((a, b) => b.ms - a.ms)
  const measured = kinds
    .slice(0, 60)
    .map(({ piece }) => ({ piece, ms: Math.min(at(piece, 100_000), at(piece, 100_000)) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 10)
    .map(({ piece, ms }) => {
      const growth = at(piece, 400_000) / ms
      return `  ${JSON.stringify(piece)}: ${ms.toFixed(0)} ms CPU for 100 KB, ${growth.toFixed(1)} times that for 400 KB`
    })
  return `slowest of ${pieces.length} generated kinds:\n${measured.join('\n')}`
}

const text = log(4_000_000, 42)
for (const count of [0, 50, 2_000]) {
  const redactor = createRedactor({ known: known(count) })
  redactor.text(text.slice(0, 200_000))
  const ms = best(5, () => redactor.text(text))
  console.log(
    `log of ${(text.length / 1e6).toFixed(1)} MB, ${count} known values: ${(text.length / 1e3 / ms).toFixed(1)} MB/s (${ms.toFixed(0)} ms)`,
  )
}
const redactor = createRedactor({ known: known(50) })
for (const [name, hostile] of Object.entries(HOSTILE)) {
  const ms = best(3, () => redactor.text(hostile))
  console.log(`100 KB of ${name}: ${ms.toFixed(1)} ms`)
}
console.log(slowest(hostilePieces(), 10_000))
console.log(
  `generated corpus covered: ${recall(SEEDS.flatMap(positives))}; negatives: ${changed(SEEDS.flatMap(negatives))}`,
)
console.log(
  `wild corpus covered: ${recall(SEEDS.flatMap(wildPositives))}; negatives: ${changed(WILD_NEGATIVES)}`,
)
