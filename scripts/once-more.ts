// The files of a run that failed, once more and with the machine to themselves: `once-more.ts REPORT COMMAND …`.
// Real servers on a machine that others use as well fail by chance once in some thousand tests; a defect fails again.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** More than these at once are no chance. */
const MOST = 4

const [report = '', program = '', ...args] = process.argv.slice(2)

function failedFiles(): string[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string }[]
  }
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(process.cwd(), name))
}

const files = failedFiles()
// No file, and yet it failed: an error outside of any test.
if (files.length === 0 || files.length > MOST) {
  console.error(`Not run once more: ${files.length} files failed.`)
  process.exit(1)
}
console.error(
  `\nFailed, and run once more alone; look at what failed above all the same: ${files.join(', ')}`,
)
const { status } = spawnSync(program, [...args, '--maxWorkers=1', ...files], { stdio: 'inherit' })
process.exit(status ?? 1)
