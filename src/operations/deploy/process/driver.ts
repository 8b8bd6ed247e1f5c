import type { Driver } from '../driver.ts'
import { apply } from './apply.ts'
import { look, watch } from './look.ts'
import type { Parts } from './parts.ts'
import { claim, fetch, save } from './prepare.ts'
import { differences, restore } from './restore.ts'
import { lost, noteEnd, settle } from './settle.ts'
import { survey } from './survey.ts'

/**
 * Replaces one process by the same one from another release folder. It has one port, so the old one stops before
 * the new one starts, and the gap is measured. A version is a folder `releases/<version>/`, known by its digest;
 * `current` names the one in use, and what counts as deployed is where the process really runs.
 */
export function createProcessDriver(parts: Parts): Driver {
  return {
    survey: (wanted, signal) => survey(parts, wanted, signal),
    fetch: (wanted, act, signal) => fetch(parts, wanted, act, signal),
    takeOver: (change, act) => claim(parts, change.id, act),
    save: (id, wanted, _to, act, signal) => save(parts, id, wanted, act, signal),
    apply: (change, act, signal) => apply(parts, change, act, signal),
    look: (change, signal) => look(parts, change, signal),
    watch: (change, onFault, signal) => watch(parts, change, onFault, signal),
    restore: (change, act, signal) => restore(parts, change, act, signal),
    differences: (change, signal) => differences(parts, change, signal),
    settle: (change, act) => settle(parts, change, act),
    forget: (id, act) => noteEnd(parts, id, act),
    lost: (change) => lost(parts, change),
  }
}
