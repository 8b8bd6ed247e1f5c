import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Change } from '../../../../src/operations/deploy/driver.ts'
import { createComposeCli } from '../../../../src/systems/compose/client.ts'
import { createComposeModels } from '../../../../src/systems/compose/models.ts'
import { createEngine } from '../../../../src/systems/docker/engine.ts'
import { findCompose } from '../../../servers/compose.ts'
import { aProject, signal } from './a-project.ts'

/** A worker: applies the change of argument 3 at the engine of argument 2, and is killed while it does. */
const [, , socket = '', file = '', models = ''] = process.argv
const change = JSON.parse(readFileSync(file, 'utf8')) as Change
const env = { PATH: `${dirname(findCompose() ?? '')}:/usr/bin:/bin` }
const options = { models: createComposeModels({ folder: models }) }
const { driver, act } = await aProject(createEngine({ socket }), createComposeCli({ socket, env }), options)
await driver.apply(change, act, signal)
