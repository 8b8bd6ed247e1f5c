import type { Secrets } from './sandbox.ts'

/** The name of the first secret that stands in the text, plain, in hex, or in base64 at any offset; never its value. */
export function leaked(text: string, secrets: Secrets): keyof Secrets | undefined {
  const names = Object.keys(secrets) as (keyof Secrets)[]
  return names.find((name) => shapes(secrets[name]).some((shape) => text.includes(shape)))
}

function shapes(secret: string): string[] {
  return [secret, Buffer.from(secret).toString('hex'), ...[0, 1, 2].map((offset) => window64(secret, offset))]
}

/** The base64 characters that depend on the secret alone, whatever stands `offset` bytes before it and behind it. */
function window64(secret: string, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)])
    .toString('base64')
    .replace(/=+$/, '')
  return encoded.slice(offset === 0 ? 0 : offset + 1, -1)
}
