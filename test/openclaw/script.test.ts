import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const execute = promisify(execFile)
const read = (path: string) => readFileSync(path, 'utf8')
const MANIFEST = 'test/servers/openclaw/package.json'

/** `npm run test:openclaw` where npm does this, and OpenClaw is to go into a folder without anything. */
async function scriptWith(npm: string) {
  const folder = mkdtempSync(join(tmpdir(), 'operator-openclaw-script-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(MANIFEST, join(folder, 'package.json'))
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${npm}\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const [command = '', ...args] = (scripts['test:openclaw'] ?? '').split(' ')
  const path = [folder, dirname(process.execPath), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path, OPERATOR_TEST_OPENCLAW: folder }
  return execute(command, args, { env }).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )
}

test.each<[string, string, RegExp]>([
  ['cannot be installed', 'echo "npm error network" >&2; exit 1', /network\n.*could not be installed\.\n$/],
  [
    'is not there after it was installed',
    'exit 0',
    /what was installed is not OpenClaw \d{4}\.\d+\.\d+\.\n$/,
  ],
])('the test against a real OpenClaw fails where that %s, and skips nothing', async (_, npm, why) => {
  const { code, stderr } = await scriptWith(npm)
  expect(stderr).toMatch(why)
  expect(code).toBe(1)
})

test('drives the very version whose answers are recorded', () => {
  const { dependencies } = JSON.parse(read(MANIFEST)) as { dependencies: Record<string, string> }
  expect(read('test/servers/openclaw.ts')).toContain(`OpenClaw ${dependencies['openclaw']} gateway`)
  expect(read('README.md')).toContain(`OpenClaw ${dependencies['openclaw']}`)
})
