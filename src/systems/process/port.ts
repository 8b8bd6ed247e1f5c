import type { Look } from '../../core/look.ts'

/** Facts about one instance of a pm2 process. Its environment and arguments are never read into it. */
export interface Pm2Instance {
  id: number
  /** pm2's own word: online, stopping, stopped, launching, errored, "waiting restart", one-launch-status. */
  status: string
  pid: number
  restarts: number
  /** Restarts that came sooner than pm2's min_uptime after the start. */
  unstableRestarts: number
  exitCode?: number
  /** Epoch milliseconds. */
  startedAt?: number
}

/** All instances that carry the name: one, or several in cluster mode; never empty. */
export interface Pm2Look extends Look {
  instances: readonly Pm2Instance[]
}

/** What we may ask pm2. */
export interface Pm2Probe {
  /**
   * Throws ProbeError: `missing` (no process of that name), `no_way` (no pm2 on this machine or for this user),
   * `refused` (its daemon does not run), `protocol` (no list in its output), `timeout`. Never starts a daemon.
   */
  look(process: string, signal: AbortSignal): Promise<Pm2Look>
}

/** Facts about one systemd unit, in systemd's own words. */
export interface SystemdLook extends Look {
  id: string
  /** loaded, masked, error, bad-setting. A unit that is not found is a ProbeError instead. */
  load: string
  /** active, reloading, inactive, failed, activating, deactivating, maintenance, refreshing. */
  active: string
  sub: string
  /** success, exit-code, signal, core-dump, watchdog, oom-kill, start-limit-hit, timeout, resources, protocol. */
  result: string
  /** Automatic restarts since the unit was last started by hand; absent for units that have no processes. */
  restarts?: number
  mainPid: number
  exitStatus: number
}

/** What we may ask systemd. */
export interface SystemdProbe {
  /** Throws ProbeError: `missing` (no such unit), `no_way` (no systemd here), `protocol`, `timeout`. */
  look(unit: string, signal: AbortSignal): Promise<SystemdLook>
}
