import { open } from 'node:fs/promises'
import { run } from '../../../src/systems/postgres/run.ts'

/** Runs a program that writes its number and then nothing for long, to be killed in the middle of it. */
const [file = ''] = process.argv.slice(2)
const handle = await open(file, 'w')
const args = ['-c', 'echo $$; exec sleep 600']
await run(
  { file: '/bin/sh', args, env: { PATH: process.env['PATH'] ?? '' }, into: handle.fd },
  new AbortController().signal,
)
