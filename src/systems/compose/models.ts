import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ComposeModel, ComposeModels } from './port.ts'

/** The models of deploys that are under way, in a folder that only this user can look into. */
export function createComposeModels({ folder }: { folder: string }): ComposeModels {
  const path = (name: string) => fileOf(folder, name)
  return {
    path,
    write: (name, model) => write(folder, path(name), model),
    drop: (name) => rm(path(name), { force: true }),
  }
}

function fileOf(folder: string, name: string): string {
  if (!/^\w[\w.-]{0,200}$/.test(name)) throw new Error(`no name of a model: ${name.slice(0, 50)}`)
  return join(folder, `${name}.json`)
}

/** JSON is YAML, so Compose reads it. */
async function write(folder: string, path: string, model: ComposeModel): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const partial = `${path}.${process.pid}.partial`
  const file = await open(partial, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(model))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, path)
  await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
