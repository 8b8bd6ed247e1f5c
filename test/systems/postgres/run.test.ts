import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../../src/systems/postgres/run.ts'
import { tempFolder } from '../../journal/processes.ts'

const env = { PATH: process.env['PATH'] ?? '' }
const patient = () => new AbortController().signal
const shell = (script: string) => ({ file: '/bin/sh', args: ['-c', script], env })

const until = async (what: () => boolean) => {
  while (!what()) await new Promise((go) => setTimeout(go, 10))
}
const lives = (pid: number) => {
  try {
    process.kill(pid, 0)
    // A zombie that nobody has waited for is as dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
const numberIn = async (file: string) => {
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'))
  return Number(readFileSync(file, 'utf8'))
}

test('a program has the exit code, the words and the end that are its own', async () => {
  const output: Buffer[] = []
  const said = {
    ...shell('echo out; echo err >&2; exit 3'),
    onOutput: (chunk: Buffer) => void output.push(chunk),
  }
  expect(await run(said, patient())).toEqual({ exitCode: 3, stderr: 'err\n' })
  expect(Buffer.concat(output).toString()).toBe('out\n')
  expect(await run(shell('kill -TERM $$'), patient())).toMatchObject({ exitCode: undefined })
  expect(await run({ ...shell(''), file: '/no/such' }, patient())).toMatchObject({ notStarted: 'ENOENT' })
  expect(await run({ ...shell(''), file: '/etc/passwd' }, patient())).toMatchObject({ notStarted: 'EACCES' })
})

test('a program reads nothing, and writes into the file that it is given', async () => {
  const file = join(tempFolder(), 'out')
  const handle = await open(file, 'w')
  expect(await run({ ...shell('cat; printf %s "$0" "$@"'), into: handle.fd }, patient())).toMatchObject({
    exitCode: 0,
  })
  await handle.close()
  expect(readFileSync(file, 'utf8')).toBe('/bin/sh')
})

test('a program and its children end when it is aborted', async () => {
  const file = join(tempFolder(), 'out')
  const handle = await open(file, 'w')
  const stop = new AbortController()
  const running = run({ ...shell('sleep 600 & echo $!; wait'), into: handle.fd }, stop.signal)
  const pid = await numberIn(file)
  stop.abort(new Error('enough'))
  await expect(running).rejects.toThrow('enough')
  await until(() => !lives(pid))
  await handle.close()
})

test('a program ends when we are killed, though it waits and writes nothing', async () => {
  const file = join(tempFolder(), 'out')
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), file], {
    stdio: 'ignore',
  })
  const pid = await numberIn(file)
  expect(lives(pid)).toBe(true)
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  await until(() => !lives(pid))
})
