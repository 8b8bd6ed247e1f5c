/** Two signals of one call: `either` fires when the caller left or the time is up, `late` only when it is up. */
export interface Deadline {
  either: AbortSignal
  late: AbortSignal
  /** Ends the timer. Without it each finished call would hold its memory until its deadline. */
  done(): void
}

export function startDeadline(ms: number, caller: AbortSignal | undefined): Deadline {
  const either = new AbortController()
  const late = new AbortController()
  const leave = () => either.abort(caller?.reason)
  const timer = setTimeout(() => {
    const reason = new DOMException('The deadline of the call passed.', 'TimeoutError')
    late.abort(reason)
    either.abort(reason)
  }, ms)
  timer.unref()
  if (caller?.aborted) leave()
  else caller?.addEventListener('abort', leave, { once: true })
  return {
    either: either.signal,
    late: late.signal,
    done() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', leave)
    },
  }
}
