/** A variable as a shell would write it, which is no reference here: `${NAME}` or `$NAME`. */
const SHELL_VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]{0,99})\}|([A-Z_][A-Z0-9_]{2,99})\b)/

/** The name of the variable that was probably meant. */
export function variableIn(value: unknown): string | undefined {
  const [, braced, bare] = (typeof value === 'string' ? SHELL_VARIABLE.exec(value) : null) ?? []
  return braced ?? bare
}

/** Says how a variable is written here; undefined when none stands there as a shell writes it. */
export function unnamedSource(value: unknown): string | undefined {
  const name = variableIn(value)
  return name === undefined ? undefined : `names a variable and not where it is: write \${env:${name}}`
}

const LITERAL = 'holds a secret: write the whole address as ${env:NAME} or ${file:PATH}'

/** Keys of a query that carry what proves somebody. */
const SECRET_KEY = /pass|pwd|secret|token|api_?key|^key$|^sig|credential/i

/** Protocols where a user alone is an ordinary name; elsewhere it is a token. */
const NAMED_USERS: readonly string[] = ['postgres:', 'postgresql:']

/** Says that an address that stands in the file holds a secret; undefined when it holds none. Never quotes it. */
export function literalSecret(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  if (!URL.canParse(address)) return /\/\/[^/?#\s]*:[^/?#\s]*@/.test(address) ? LITERAL : undefined
  const { protocol, username, password, searchParams } = new URL(address)
  const proves = password !== '' || (username !== '' && !NAMED_USERS.includes(protocol))
  const inQuery = [...searchParams].some(([key, value]) => value !== '' && SECRET_KEY.test(key))
  return proves || inQuery ? LITERAL : undefined
}
