import { formatDuration } from '../../../core/duration.ts'
import { OperatorError } from '../../../core/errors.ts'
import type { Survey, Version, Wanted } from '../driver.ts'
import { type Parts, startFor } from './parts.ts'
import { type Runs, runs, strangersOn } from './running.ts'

/** Between two questions while a version starts, in milliseconds. */
export const LOOK_EVERY_MS = 250

/** Changes nothing. Throws `not_found` for a release or a file that is not there. */
export async function survey(parts: Parts, wanted: Wanted, signal: AbortSignal): Promise<Survey> {
  const now = await runs(parts, signal)
  const running = now?.version === undefined ? undefined : await versionOf(parts, now.version)
  const found = await find(parts, wanted, signal)
  const taken = await strangersOn(parts, now?.pid, signal)
  const claimed = await parts.releases.claimed()
  return {
    ...(running && { running }),
    ...(found.version && { wanted: found.version }),
    ...(found.source !== undefined && { source: found.source }),
    health: healthOf(parts),
    portsTaken: taken.by.map((by) => ({ port: taken.port, by })),
    wayBack: wayBackOf(parts, running),
    inlineSecrets: [],
    ...(claimed && {
      heldBy: `process ${claimed.pid}, which carries out the deploy ${claimed.change} there`,
    }),
    changes: await changesOf(parts, running?.label, found.label, startFor(parts, wanted)),
    impossible: impossible(parts, now),
  }
}

export async function versionOf({ releases }: Parts, label: string): Promise<Version> {
  return { label, id: await releases.digest(label) }
}

/** What the call asks for, by the release's name; `version` is absent while it has to be added first. */
export async function find(
  parts: Parts,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<{ label: string; file?: string; source?: string; version?: Version }> {
  if (wanted.by === 'image') {
    throw new OperatorError('invalid_input', `${parts.target} is a process and has no images.`, {
      hint: 'Give a version (a release folder that is there) or a file (an archive or a folder).',
      applied: 'no',
    })
  }
  if (wanted.by === 'kept') return await findKept(parts, wanted.version)
  const there = await parts.releases.list()
  if (wanted.by === 'file') {
    const { name: label, digest: source } = await parts.releases.identify(wanted.file, signal)
    const version = there.includes(label) ? await versionOf(parts, label) : undefined
    return { label, file: wanted.file, source, ...(version && { version }) }
  }
  if (there.includes(wanted.version)) {
    return { label: wanted.version, version: await versionOf(parts, wanted.version) }
  }
  throw new OperatorError('not_found', `${parts.target} has no release ${JSON.stringify(wanted.version)}.`, {
    hint:
      there.length === 0 ? 'There is none yet: give a file.' : `There are: ${there.slice(0, 20).join(', ')}.`,
    applied: 'no',
  })
}

async function findKept(parts: Parts, kept: Version): Promise<{ label: string; version: Version }> {
  const version = await versionOf(parts, kept.label)
  if (version.id === kept.id) return { label: kept.label, version }
  throw new OperatorError('invalid_input', `The release ${kept.label} is not what it was when it ran.`, {
    hint: 'Somebody changed files in it: deploy that version anew from its file.',
    details: { was: kept.id, is: version.id },
    applied: 'no',
  })
}

function healthOf({ health, verifyMs }: Parts): Survey['health'] {
  if (!health) return { none: 'No health check is configured: set health: { http: URL }.' }
  return {
    probe: `GET ${addressOf(health.http)} every ${LOOK_EVERY_MS} ms`,
    earliestHealthyMs: LOOK_EVERY_MS,
    // A crash is seen at once; what starts and does not answer is known to be unhealthy when its time is up.
    latestUnhealthyMs: verifyMs,
  }
}

/** Without user and query, which may hold a secret. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

function wayBackOf({ supervisor, drainMs }: Parts, running: Version | undefined): Survey['wayBack'] {
  // Nothing ran and nothing will run again: that state can be brought back, and can be shown.
  if (!running) return { how: `stop it by ${supervisor.name}, as nothing ran before`, worstMs: drainMs }
  const how = `stop the new one, point current at ${running.label} again, start it by ${supervisor.name}`
  return { how, worstMs: drainMs }
}

async function changesOf(
  { supervisor, releases, drainMs }: Parts,
  from: string | undefined,
  to: string,
  start: readonly string[],
) {
  const link = await releases.current()
  return [
    `release: ${from ?? 'nothing runs'} -> ${to}`,
    `stop: ${supervisor.name}, up to ${formatDuration(drainMs)} to drain, then by force`,
    `link current: ${link ?? 'none'} -> ${to}`,
    `start: ${start.join(' ')}`,
  ]
}

/** A process that pm2 or systemd runs from elsewhere would go on doing so, whatever the link says. */
function impossible({ supervisor }: Parts, now: Runs | undefined): string[] {
  if (now === undefined || now.version !== undefined) return []
  const where = now.release === undefined ? 'cannot be seen by this user' : `is ${now.release}`
  return [`The ${supervisor.name} does not run in a release: its folder ${where}. Make it run in current/.`]
}
