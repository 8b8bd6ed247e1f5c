import { excerpt } from '../../core/look.ts'
import { asName, type Findings, type Found, type Machine } from './found.ts'
import { entryFor, productOfPort, productOfProcess } from './kinds.ts'
import { type Listener, readListeners } from './listeners.ts'
import { readPm2 } from './pm2.ts'

/** What listens here: known programs become services, the others are only named. */
export async function fromPorts(machine: Machine, signal: AbortSignal): Promise<Findings> {
  const listeners = readListeners(machine.proc)
  const pm2 = await readPm2(machine, signal)
  const byPid = new Map(pm2.processes.map(({ pid, name }) => [pid, name]))
  const found = listeners.flatMap((listener) => propose(listener, byPid))
  const taken = new Set(found.map(({ port }) => port))
  const owners = new Set(listeners.filter(({ port }) => taken.has(port)).map(({ pid }) => pid))
  const others = listeners.filter(({ port }) => !taken.has(port))
  return {
    source: 'listening ports',
    found: [...found, ...silentPm2(pm2.processes, owners)],
    remarks: others.map(
      (listener) => `port ${listener.port}${said(listener.process)}: nothing known about it`,
    ),
    ...(pm2.why !== undefined && { why: pm2.why }),
  }
}

function propose(listener: Listener, pm2: ReadonlyMap<number, string>): Found[] {
  const { host, port, process = '', pid, unit } = listener
  const byProcess = productOfProcess(process)
  const product = byProcess ?? productOfPort(port)
  if (!product) return []
  const managed = pid === undefined ? undefined : pm2.get(pid)
  const guess = byProcess ? '' : ', guessed from the port: check it'
  return [
    {
      name: product,
      entry: entryFor(product, `${host}:${port}`),
      port,
      seen: [`listens on ${host}:${port}${said(process)}${guess}`],
      ...(managed !== undefined
        ? { recover: { pm2: managed } }
        : unit !== undefined && { recover: { systemd: unit } }),
    },
  ]
}

function said(process: string | undefined): string {
  return process ? ` (${excerpt(process)})` : ''
}

/** Processes of pm2 that no service speaks for are watched as what pm2 says of them. */
function silentPm2(
  processes: readonly { pid: number; name: string }[],
  owners: ReadonlySet<number | undefined>,
): Found[] {
  const names = new Set(processes.filter(({ pid }) => !owners.has(pid)).map(({ name }) => name))
  return [...names].map((name) => ({
    name: asName(name),
    entry: { kind: 'pm2', process: asName(name) },
    recover: { pm2: asName(name) },
    seen: ['pm2 runs it'],
  }))
}
