import { cp, lstat, mkdir, readdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { partial, sweepPartials, sync, writeAside } from '../../core/aside.ts'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { isArchive, unpack } from './archive.ts'
import { claim, claimed, unclaim } from './claim.ts'
import { invalid, whenAbsent } from './faults.ts'
import { manifest, pinned, readMark } from './notes.ts'
import type { Releases, Source } from './port.ts'
import { digestOf, entriesOf, hashOf, refuseLeavingLinks, syncTree } from './tree.ts'

/** What a folder may be called: no separator, no leading dot or dash. */
const VERSION = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$/

interface Place {
  dir: string
  /** Where the release folders lie. */
  folder: string
  link: string
}

/** The releases of one deployment, in its folder `dir`. Nothing is made there before the first is added. */
export function createReleases({ dir }: { dir: string }): Releases {
  const place: Place = { dir, folder: join(dir, 'releases'), link: join(dir, 'current') }
  return {
    list: () => said('Listing the releases', () => list(place)),
    current: () => said('Reading the link', () => current(place)),
    versionAt: (path) => said('Looking for the release', () => versionAt(place, path)),
    identify: (from, signal) => said(`Reading ${from}`, () => identify(from, signal)),
    digest: (version) => said('Reading the release', () => digest(place, version)),
    pin: (version) => said('Pinning the release', () => pin(place, version)),
    add: (version, from, signal) => said('Adding the release', () => add(place, version, from, signal)),
    point: (version) => said('Moving the link', () => point(place, version)),
    unpoint: () => said('Removing the link', () => unpoint(place)),
    remove: (version) => said('Removing the release', () => remove(place, version)),
    claim: (change) =>
      said('Noting the deploy', async () => {
        await mkdir(dir, { recursive: true })
        await claim(dir, change)
      }),
    claimed: () => said('Looking for another deploy', () => claimed(dir)),
    unclaim: (change) => said('Noting the end of the deploy', () => unclaimed(place, change)),
    retire: (version, change) =>
      said('Noting the release', () => writeAside(place.folder, `.${known(version)}.retired`, change)),
    retired: () => said('Listing the releases', () => retired(place)),
  }
}

async function said<T>(doing: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw diskFault(doing, error)
  }
}

/** The name itself, when it can be one. */
function known(version: string): string {
  if (VERSION.test(version)) return version
  throw invalid(
    `${JSON.stringify(version)} cannot be the name of a release.`,
    'Letters, digits, "_", ".", "+" and "-", starting with a letter or digit.',
  )
}

async function list({ folder }: Place): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(whenAbsent([]))
  const names = found
    .filter((entry) => entry.isDirectory() && VERSION.test(entry.name))
    .map(({ name }) => name)
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs))
  return names
    .map((name, i) => ({ name, at: times[i] ?? 0 }))
    .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
    .map(({ name }) => name)
}

async function current(place: Place): Promise<string | undefined> {
  const target = await readlink(place.link).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    if (codeOf(error) === 'EINVAL') throw notOurs(place, 'it is no link')
    throw error
  })
  if (target === undefined) return undefined
  const inside = relative(place.folder, resolve(place.dir, target))
  if (VERSION.test(inside)) return inside
  throw notOurs(place, `it leads to ${target}`)
}

function notOurs({ link }: Place, why: string): OperatorError {
  const hint = 'Make it a link to a folder in releases/, or take it away.'
  return new OperatorError('unavailable', `${link} does not name a release: ${why}.`, { hint, applied: 'no' })
}

async function versionAt({ folder }: Place, path: string): Promise<string | undefined> {
  const [root, real] = await Promise.all([realpath(folder), realpath(path)]).catch(whenAbsent([]))
  if (root === undefined || real === undefined) return undefined
  const name = relative(root, real).split(sep)[0] ?? ''
  return VERSION.test(name) ? name : undefined
}

const ENDING = /\.(?:tar\.gz|tgz|tar)$/i

async function identify(from: string, signal: AbortSignal): Promise<Source> {
  // A worker has another folder than the process that was asked.
  if (!isAbsolute(from)) throw invalid(`${from} is not an absolute path.`, 'Give the whole path, from / on.')
  const facts = await stat(from).catch(whenAbsent(undefined))
  if (facts === undefined) {
    throw new OperatorError('not_found', `There is no ${from}.`, {
      hint: 'Give the path of an archive or a folder.',
    })
  }
  if (!facts.isDirectory() && !(facts.isFile() && (await isArchive(from)))) {
    throw invalid(`${from} is neither a tar archive nor a folder.`, 'A .tar, a .tar.gz or a folder will do.')
  }
  const digest = facts.isDirectory()
    ? digestOf(await manifest(from, undefined, signal))
    : `sha256:${await hashOf(from, signal)}`
  const stem = basename(from)
    .replace(ENDING, '')
    .replace(/[^A-Za-z0-9_.+-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
  return { name: `${(stem || 'release').slice(0, 100)}-${digest.slice(7, 19)}`, digest }
}

async function digest(place: Place, version: string): Promise<string> {
  const root = await release(place, version)
  const lines = await pinned(place.folder, version)
  return digestOf(lines === undefined ? await manifest(root) : await manifest(root, lines))
}

async function release({ folder }: Place, version: string): Promise<string> {
  const root = join(folder, known(version))
  const facts = await lstat(root).catch(whenAbsent(undefined))
  if (facts?.isDirectory()) return root
  throw new OperatorError('not_found', `There is no release ${version} in ${folder}.`, { applied: 'no' })
}

async function pin(place: Place, version: string): Promise<void> {
  const root = await release(place, version)
  if ((await pinned(place.folder, version)) !== undefined) return
  await writeAside(place.folder, `.${version}.manifest`, (await manifest(root)).join('\n'))
}

async function add(place: Place, version: string, from: string, signal: AbortSignal): Promise<void> {
  const target = join(place.folder, known(version))
  await mkdir(place.folder, { recursive: true })
  await sweep(place)
  if (await lstat(target).catch(whenAbsent(undefined))) throw taken(version)
  const aside = join(place.folder, partial(version))
  await mkdir(aside)
  try {
    await fill(aside, from, signal)
    const entries = await entriesOf(aside)
    await refuseLeavingLinks(aside, entries)
    await syncTree(aside, entries)
    signal.throwIfAborted()
    await rename(aside, target)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST' ? taken(version) : error
  }
  await sync(place.folder)
  await pin(place, version)
}

const taken = (version: string) =>
  new OperatorError('busy', `There is a release ${version} already.`, {
    hint: 'A release never changes: deploy it by its name, or give the new one another.',
    applied: 'no',
  })

async function fill(aside: string, from: string, signal: AbortSignal): Promise<void> {
  const facts = await stat(from)
  if (!facts.isDirectory()) return await unpack(from, aside, signal)
  await refuseLeavingLinks(from, await entriesOf(from))
  await cp(from, aside, { recursive: true, verbatimSymlinks: true })
}

async function point(place: Place, version: string): Promise<void> {
  await release(place, version)
  await sweep(place)
  if ((await current(place)) === version) return
  const aside = join(place.dir, partial('current'))
  await rm(aside, { force: true })
  await symlink(join('releases', version), aside)
  await rename(aside, place.link)
  await sync(place.dir)
}

/** With the note goes what a dead process left half-made. */
async function unclaimed(place: Place, change: string): Promise<void> {
  await unclaim(place.dir, change)
  await sweep(place)
}

async function sweep({ dir, folder }: Place): Promise<void> {
  await sweepPartials(dir)
  await sweepPartials(folder)
}

async function unpoint(place: Place): Promise<void> {
  if ((await current(place)) === undefined) return
  await rm(place.link)
  await sync(place.dir)
}

async function remove(place: Place, version: string): Promise<void> {
  if ((await current(place)) === known(version)) {
    throw new OperatorError('busy', `${version} is the release in use.`, { applied: 'no' })
  }
  await sweep(place)
  const aside = join(place.folder, partial(version))
  await rename(join(place.folder, version), aside).catch(whenAbsent(undefined))
  for (const note of ['manifest', 'retired'])
    await rm(join(place.folder, `.${version}.${note}`), { force: true })
  await rm(aside, { recursive: true, force: true })
  await sync(place.folder).catch(whenAbsent(undefined))
}

async function retired(place: Place): Promise<{ version: string; change: string }[]> {
  const marks = await Promise.all((await list(place)).map((version) => readMark(place.folder, version)))
  return marks.flatMap((mark) => mark ?? []).sort((a, b) => (a.change < b.change ? 1 : -1))
}
