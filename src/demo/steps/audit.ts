import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { EXIT } from '../../cli/exit.ts'
import { leaked } from '../leaks.ts'
import type { Step } from '../stage.ts'

/** Every call so far is in the trail, the trail is whole, and a change in one line is found. */
export const showAudit: Step = async ({ show, place, operator, sandbox, sessions }) => {
  await show.title('The audit trail')
  const { meta } = await operator.call('health_check', { services: ['reactor'] })
  const { head = 'none' } = (meta['audit'] ?? {}) as { head?: string }
  const verify = async (...args: string[]) => {
    const run = place.startVerb(['audit', 'verify', ...args])
    return { code: await run.exited, text: run.output() }
  }
  const whole = await verify('--config', sandbox.config, '--head', head)
  await show.quote(whole.text)
  await show.check(
    whole.code === EXIT.ok,
    'operator audit verify: whole, and it holds the head that came with the last answer',
  )

  const { folder, file, line } = tamper(sandbox.stateDir, join(sandbox.folder, 'tampered'))
  await show.say(
    `in a copy, one word of ${file} line ${line} is changed: "guest" did it no more, "ghost" did`,
  )
  const broken = await verify(folder)
  await show.quote(broken.text)
  await show.check(
    broken.code === EXIT.auditBroken && broken.text.includes(`${file}, line ${line}`),
    'the first broken line is named',
  )

  const everything = [
    ...sessions.map((session) => session.heard()),
    ...trailOf(sandbox.stateDir),
    readFileSync(sandbox.agentLog, 'utf8'),
  ]
  const size = everything.join('').length.toLocaleString('en')
  await show.check(
    !leaked(everything.join('\n'), sandbox.secrets),
    `none of the three planted secrets is in the ${size} characters that left so far`,
  )
}

function trailOf(stateDir: string): string[] {
  return readdirSync(stateDir)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(stateDir, name), 'utf8'))
}

/** Copies the trail and changes one word in its middle; answers where. */
function tamper(stateDir: string, folder: string): { folder: string; file: string; line: number } {
  cpSync(stateDir, folder, {
    recursive: true,
    filter: (path) => path === stateDir || /audit[^/]*\.jsonl$/.test(path),
  })
  const file = join(folder, 'audit.jsonl')
  const lines = readFileSync(file, 'utf8').split('\n')
  const at = lines.findIndex((line) => line.includes('"guest"'))
  if (at < 0) throw new Error("The trail does not speak of the guest's call.")
  lines[at] = lines[at]?.replace('"guest"', '"ghost"') ?? ''
  writeFileSync(file, lines.join('\n'))
  return { folder, file: basename(file), line: at + 1 }
}
