/** Stdout as the protocol's alone. */
export interface ProtocolOutput {
  /** Resolves when the bytes are handed over; rejects when nobody reads any more. */
  write(text: string): Promise<void>
  restore(): void
}

/**
 * Takes stdout for the protocol and sends everything else that any library writes there to stderr: one stray line
 * on stdout breaks the client's parser, and console.log writes through the same method. `stderr` is asked for by the first
 * such line only.
 */
export function claimStdout(stdout: NodeJS.WriteStream, stderr: () => NodeJS.WriteStream): ProtocolOutput {
  const original = stdout.write
  const write = original.bind(stdout)
  stdout.write = ((...args: Parameters<typeof stdout.write>) =>
    stderr().write(...args)) as typeof stdout.write
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        write(text, (error) => (error ? reject(error) : resolve()))
      }),
    restore: () => {
      stdout.write = original
    },
  }
}
