/** Starts processes of ours that outlive the one that starts them. */
export interface Launcher {
  /**
   * Starts `operator worker …` so that it is nobody's child and in a session of its own: closing the client,
   * its terminal or its whole process tree does not reach it. Answers its process id. Throws `unavailable`.
   */
  launch(operation: string): Promise<number>
}
