import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A double of `systemctl`, where there is no systemd: it answers `show` with what systemd 252 prints for a unit in
 * each state, and starts and stops a real process in the unit's WorkingDirectory. It proves how we use the command,
 * not how systemd behaves.
 */
export interface SystemctlDouble {
  command: string
  env: Record<string, string>
  /** Each call so far, as its arguments. */
  calls(): string[][]
  /** Puts the unit into a state as systemd reports it. */
  set(facts: Partial<UnitFacts>): void
  remove(): void
}

interface UnitFacts {
  load: string
  active: string
  sub: string
  result: string
  restarts: number
  pid: number
}

const DOUBLE = `
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const { join } = require('node:path')
const here = __dirname
const args = process.argv.slice(2)
fs.appendFileSync(join(here, 'calls'), JSON.stringify(args) + '\\n')
const file = join(here, 'unit.json')
const unit = JSON.parse(fs.readFileSync(file, 'utf8'))
const alive = (pid) => { try { return pid > 0 && !/\\) Z /.test(fs.readFileSync('/proc/' + pid + '/stat', 'utf8')) } catch { return false } }
const save = (facts) => fs.writeFileSync(file, JSON.stringify(Object.assign(unit, facts)))
if (unit.pid > 0 && !alive(unit.pid)) save({ pid: 0, active: 'inactive', sub: 'dead' })
const verb = args[0]
if (verb === 'show') {
  const { load, active, sub, result, restarts, pid } = unit
  process.stdout.write('Result=' + result + '\\nNRestarts=' + restarts + '\\nExecMainStatus=0\\nMainPID=' + pid +
    '\\nId=crm.service\\nLoadState=' + load + '\\nActiveState=' + active + '\\nSubState=' + sub + '\\n')
} else if (unit.load === 'not-found') {
  process.stderr.write('Failed to ' + verb + ' crm.service: Unit crm.service not found.\\n')
  process.exit(5)
} else if (verb === 'start') {
  if (unit.active === 'failed') {
    process.stderr.write('Job for crm.service failed because start of the service was attempted too often.\\n')
    process.exit(1)
  }
  const out = fs.openSync(join(here, 'journal'), 'a')
  const child = spawn(process.execPath, ['server.js'], { cwd: unit.dir + '/current', detached: true, stdio: ['ignore', out, out] })
  child.unref()
  save({ pid: child.pid, active: 'active', sub: 'running', restarts: 0 })
} else if (verb === 'stop') {
  if (unit.pid > 0) { process.kill(unit.pid, 'SIGTERM'); save({ active: 'deactivating', sub: 'stop-sigterm' }) }
} else if (verb === 'kill') {
  if (unit.pid > 0) process.kill(unit.pid, 'SIGKILL')
} else if (verb === 'reset-failed') {
  save({ active: 'inactive', sub: 'dead', restarts: 0, result: 'success' })
} else if (verb === '-n') {
  process.stdout.write(fs.readFileSync(join(here, 'journal'), 'utf8'))
}
`

export function createSystemctl(dir: string): SystemctlDouble {
  const folder = mkdtempSync(join(tmpdir(), 'operator-systemctl-'))
  const file = join(folder, 'unit.json')
  const command = join(folder, 'systemctl')
  writeFileSync(join(folder, 'double.cjs'), DOUBLE)
  writeFileSync(command, `#!/bin/sh\nexec ${process.execPath} ${join(folder, 'double.cjs')} "$@"\n`)
  chmodSync(command, 0o700)
  const facts = { load: 'loaded', active: 'inactive', sub: 'dead', result: 'success', restarts: 0, pid: 0 }
  writeFileSync(file, JSON.stringify({ ...facts, dir }))
  writeFileSync(join(folder, 'calls'), '')
  const unit = () => JSON.parse(readFileSync(file, 'utf8')) as UnitFacts
  return {
    command,
    env: { PATH: process.env['PATH'] ?? '' },
    calls: () =>
      readFileSync(join(folder, 'calls'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]),
    set: (changed) => writeFileSync(file, JSON.stringify({ ...unit(), ...changed })),
    remove: () => {
      const { pid } = unit()
      try {
        if (pid > 0) process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
