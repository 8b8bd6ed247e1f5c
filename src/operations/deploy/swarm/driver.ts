import type { Driver } from '../driver.ts'
import { forgetImages, lostImage } from '../kept-images.ts'
import { apply } from './apply.ts'
import { differences } from './differences.ts'
import { fetchImage } from './images.ts'
import { look, watch } from './look.ts'
import { type Known, type Parts, savedOf } from './parts.ts'
import { restore } from './restore.ts'
import { save } from './save.ts'
import { settle } from './settle.ts'
import { survey } from './survey.ts'

/**
 * Updates one Swarm service through Swarm's own update: start-first, and rolled back by Swarm itself should nobody
 * of us be there. Whether it went well is judged by its tasks, their image and our own deadline, and the way back
 * is the whole specification as it was saved.
 */
export function createSwarmDriver(parts: Parts): Driver {
  const known: Known = { ...parts, outage: { lastAt: 0 } }
  return {
    survey: (wanted, signal) => survey(known, wanted, signal),
    fetch: (wanted, act, signal) => fetchImage(known, wanted, act, signal),
    save: (id, wanted, to, act, signal) => save(known, id, wanted, to, act, signal),
    apply: (change, act, signal) => apply(known, change, act, signal),
    look: (change, signal) => look(known, change, signal),
    watch: (change, onFault, signal) => watch(known, change, onFault, signal),
    restore: (change, act, signal) => restore(known, change, act, signal),
    differences: (change, signal) => differences(known, change, signal),
    settle: (change, act, signal) => settle(known, change, act, signal),
    forget: (id, act, signal) => forgetImages(known, id, act, signal),
    lost: (change, signal) => lostImage(known.engine, savedOf(change), signal),
  }
}
