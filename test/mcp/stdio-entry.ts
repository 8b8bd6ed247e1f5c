import { runStdio } from '../../src/mcp/stdio.ts'
import { aSetup, launched } from './a-setup.ts'
import { asking } from './asking.ts'

// What a test starts as a child: the real stdio server over a setup in memory.
const gate = process.env['GATE']
const plain = aSetup({ configured: process.env['UNCONFIGURED'] !== '1', ...(gate && { gate }) })
const setup = process.env['ASKS'] === '1' ? asking(plain) : plain
if (process.env['NOISY'] === '1') {
  setTimeout(() => {
    console.log('a library talks on stdout')
    process.stdout.write('and again\n')
  }).unref()
}
await runStdio(setup, setup.loaded ? launched(setup) : undefined)
