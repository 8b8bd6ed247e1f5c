import type { Driver } from '../driver.ts'
import { forgetImages, lostImage } from '../kept-images.ts'
import { apply } from './apply.ts'
import { differences } from './differences.ts'
import { fetchImage } from './fetch.ts'
import { look, watch } from './look.ts'
import { restore } from './restore.ts'
import { save } from './save.ts'
import { type Parts, savedOf } from './saved.ts'
import { settle } from './settle.ts'
import { survey } from './survey.ts'

/**
 * Replaces one Docker container by the same one of another image. Side by side where a network name can pass from
 * the old to the new one, else one after the other; the old container stays, stopped, until the deploy has
 * settled. All that it makes is found again by its labels.
 */
export function createContainerDriver(parts: Parts): Driver {
  return {
    survey: (wanted, signal) => survey(parts, wanted, signal),
    fetch: (wanted, act, signal) => fetchImage(parts, wanted, act, signal),
    save: (id, wanted, to, act, signal) => save(parts, id, wanted, to, act, signal),
    apply: (change, act, signal) => apply(parts, change, act, signal),
    look: (change, signal) => look(parts, change, signal),
    watch: (change, onFault, signal) => watch(parts, change, onFault, signal),
    restore: (change, act, signal) => restore(parts, change, act, signal),
    differences: (change, signal) => differences(parts, change, signal),
    settle: (change, act, signal) => settle(parts, change, act, signal),
    forget: (id, act, signal) => forgetImages(parts, id, act, signal),
    // A container is made again from its specification: all that can be lost is its image.
    lost: (change, signal) => lostImage(parts.engine, savedOf(change), signal),
  }
}
