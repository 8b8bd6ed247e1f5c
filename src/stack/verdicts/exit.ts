const SIGNALS: Readonly<Record<number, string>> = { 6: 'SIGABRT', 9: 'SIGKILL', 11: 'SIGSEGV', 15: 'SIGTERM' }

/** An exit code as a person reads it: 128 + n is how shells and Docker write "ended by signal n". */
export function sayExit(code: number): string {
  if (code === 0) return 'exit code 0 (it ended by itself)'
  if (code === 126 || code === 127) return `exit code ${code} (its command could not be run)`
  const signal = SIGNALS[code - 128]
  return signal ? `exit code ${code} (${signal})` : `exit code ${code}`
}
