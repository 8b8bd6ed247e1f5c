import { openJournal } from '../../../../src/journal/journal.ts'
import { openPrivateFiles } from '../../../../src/journal/private-files.ts'
import { openStateDir } from '../../../../src/journal/state-dir.ts'
import { createCatalogue } from '../../../../src/operations/backup/catalogue.ts'
import { readPin } from '../../../../src/operations/backup/decision.ts'
import { createRetain, type Retaining } from '../../../../src/operations/backup/retention/retain.ts'
import { createVault } from '../../../../src/systems/vault/client.ts'

const DAY = 86_400_000

/** Everything real: the catalogue, the leases and the folders of one state folder.. */
export function openShelf(folder: string) {
  const journal = openJournal(openStateDir(folder))
  const time = { now: 0 }
  const clock = { now: () => time.now, monotonic: () => 0 }
  const vault = createVault()
  const files = openPrivateFiles(openStateDir(folder), 'backups')
  const parts: Retaining = {
    catalogue: createCatalogue(files, { clock, uptime: () => undefined }),
    vault,
    lease: (target) => journal.leases.acquire(target, { operation: 'op_retain', actor: 'ops' }),
    holder: (target) => journal.leases.holder(target)?.operation,
    act: (_, act) => act(),
    clock,
  }
  return {
    journal,
    vault,
    parts,
    retain: createRetain(parts),
    at(day: number) {
      time.now = day * DAY
    },
  }
}

/** Where a process that removes backups can be killed. */
export const POINTS = ['intent', 'entry', 'rename', 'files', 'done'] as const

/** Begins to read a backup and dies. */
function dieReading(folder: string, backup: string): void {
  openShelf(folder).journal.leases.acquire(readPin(backup), { operation: 'op_dead', actor: 'ops' })
  process.kill(process.pid, 'SIGKILL')
}

/** A retention that kills its own process at a point of its second removal. */
async function dieAt(folder: string, point: string, produced: string): Promise<void> {
  const { parts, at } = openShelf(folder)
  at(30)
  let removals = 0
  const die = (here: string) => {
    if (here === point && removals === 2) process.kill(process.pid, 'SIGKILL')
  }
  const retain = createRetain({
    ...parts,
    async act(_, act) {
      removals += 1
      die('intent')
      const answer = await act()
      die('done')
      return answer
    },
    catalogue: {
      ...parts.catalogue,
      update(id, change) {
        const entry = parts.catalogue.update(id, change)
        die('entry')
        return entry
      },
    },
    vault: {
      ...parts.vault,
      async remove(path) {
        if (point === 'rename' && removals === 2) {
          const { renameSync } = await import('node:fs')
          renameSync(path, `${path}.partial`)
          die('rename')
        }
        await parts.vault.remove(path)
        die('files')
      },
    },
  })
  await retain('main', { keepMs: 7 * DAY, weeklyMs: undefined }, produced, new AbortController().signal)
}

const [folder, point, backup] = process.argv.slice(2)
if (process.send && folder !== undefined && point !== undefined && backup !== undefined) {
  if (point === 'reading') dieReading(folder, backup)
  else await dieAt(folder, point, backup)
}
