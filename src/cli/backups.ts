import { openCatalogue } from '../compose/backups.ts'
import { pinBackup } from '../compose/pin-backup.ts'
import { isoSeconds } from '../core/clock.ts'
import type { Catalogue, Entry } from '../operations/backup/entry.ts'
import { CONFIG, JSON_OUT, misuse } from './args.ts'
import { type OpenDesk, withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { plain, table } from './print.ts'
import { verb } from './verb.ts'
import { whoami } from './whoami.ts'

const USAGE = `operator backups [--all] [--json] [--config F]
       operator backups pin ID --why TEXT [--config F]
       operator backups unpin ID [--config F]
  --all  also those that are deleted
  pin    retention never deletes it, however old it gets, until somebody unpins it`

/** Backups, newest first, and a person's word that one of them stays. */
export const run = verb(
  {
    usage: USAGE,
    flags: { all: { type: 'boolean' }, why: { type: 'string' }, ...JSON_OUT, ...CONFIG },
    words: { min: 0, max: 2 },
  },
  async ({ values, words: [word, id], io, out }) =>
    withDesk({ io, out, config: values.config }, async (desk) => {
      const catalogue = openCatalogue(desk.books, desk.clock)
      if (word !== undefined) {
        const entry = pinned(desk, catalogue, word, id, values.why)
        await out.say(plain(`${entry.id} is ${entry.pin ? 'pinned: it stays' : 'pinned no more'}.`))
        return EXIT.ok
      }
      const shown = catalogue.list().filter(({ state }) => values.all || state !== 'deleted')
      if (values.json) await out.json(shown)
      else await out.say(render(shown, out.style.bold))
      for (const sentence of catalogue.damaged()) await out.note(plain(sentence))
      return EXIT.ok
    }),
)

function pinned(desk: OpenDesk, catalogue: Catalogue, word: string, id: string | undefined, why = ''): Entry {
  if ((word !== 'pin' && word !== 'unpin') || id === undefined)
    throw misuse('The words here are pin ID and unpin ID.', USAGE)
  if (word === 'pin' && why.trim() === '') throw misuse('A pin says why: --why TEXT.', USAGE)
  const pin = word === 'pin' ? { by: whoami(), at: desk.clock.now(), why: why.trim() } : undefined
  return pinBackup({ ...desk, catalogue }, { id, pin, by: whoami() })
}

function render(entries: readonly Entry[], bold: (text: string) => string): string {
  if (entries.length === 0) return 'There is no backup.'
  const head = ['BACKUP', 'DATABASE', 'STATE', 'BEGUN', 'BYTES', 'LABEL', 'PINNED'].map(bold)
  const rows = entries.map(({ id, database, state, started_at, certificate, label, pin }) => [
    id,
    database,
    state,
    isoSeconds(started_at),
    String(certificate?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? '-'),
    label ?? '-',
    pin ? `${pin.by}: ${pin.why}` : '-',
  ])
  return table([head, ...rows.map((row) => row.map(plain))])
}
