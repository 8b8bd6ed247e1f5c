/** Who The Operator is: the whole text, and the short form that fits into MCP instructions. */
export interface Soul {
  full: string
  short: string
}
