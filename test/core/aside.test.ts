import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { partial, sweepPartials, writeAside } from '../../src/core/aside.ts'

const NOTE = 'note.json'
const ASIDE = new URL('../../src/core/aside.ts', import.meta.url).href
/** Writes the same long note over and over, each time aside. */
const WRITER = `const { writeAside } = await import(process.argv[1])
for (;;) await writeAside(process.argv[2], '${NOTE}', 'new '.repeat(4_000_000))`

const writers: ChildProcess[] = []
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'operator-aside-'))
})
afterEach(() => {
  for (const writer of writers.splice(0)) writer.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('A writer killed while it writes leaves the note as it was or whole, and its half goes with the next sweep', async () => {
  for (let kill = 0; kill < 5; kill += 1) {
    writeFileSync(join(folder, NOTE), 'old')
    await killedWhileWriting()
    expect(['old', 'new '.repeat(4_000_000)]).toContain(readFileSync(join(folder, NOTE), 'utf8'))
    await sweepPartials(folder)
    expect(readdirSync(folder)).toEqual([NOTE])
  }
})

test('What a living process has half-made stays when another sweeps', async () => {
  writeFileSync(join(folder, partial(NOTE)), 'half')
  await sweepPartials(folder)
  expect(readdirSync(folder)).toEqual([partial(NOTE)])
})

test('The half of a process whose number another process has now is swept', async () => {
  writeFileSync(join(folder, `.${NOTE}.${process.pid}-1.partial`), 'half')
  mkdirSync(join(folder, `.v2.${process.pid}-1.partial`))
  await sweepPartials(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('A note that cannot take its place leaves nothing behind and says why', async () => {
  mkdirSync(join(folder, NOTE, 'taken'), { recursive: true })
  await expect(writeAside(folder, NOTE, 'new')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
  expect(readdirSync(folder)).toEqual([NOTE])
})

test('A folder that is gone has nothing to sweep', async () => {
  rmSync(folder, { recursive: true })
  await expect(sweepPartials(folder)).resolves.toBeUndefined()
})

/** Ends the writer at the first sign of a file aside: in the midst of writing it. */
async function killedWhileWriting(): Promise<void> {
  const changes = watch(folder)
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, ASIDE, folder])
  writers.push(writer)
  for await (const { filename } of changes) {
    if (!filename?.endsWith('.partial')) continue
    writer.kill('SIGKILL')
    break
  }
  await once(writer, 'exit')
}
