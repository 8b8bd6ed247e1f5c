import type { Loaded } from '../config/load.ts'

type JwtConfig = NonNullable<Loaded['config']['http']['jwt']>

/** Where RFC 9728 puts the metadata of a protected resource; the resource's own path follows. */
export const METADATA_PATH = '/.well-known/oauth-protected-resource'

export interface ResourceMetadata {
  /** Where clients are sent to read it. */
  url: string
  body: string
}

/** Which issuer's tokens are taken here. `own` is the server's address, used when the audience is not one itself. */
export function resourceMetadata({ issuer, audience }: JwtConfig, own: string): ResourceMetadata {
  const resource = new URL(/^https?:/.test(audience) && URL.canParse(audience) ? audience : own)
  const path = resource.pathname === '/' ? '' : resource.pathname
  return {
    url: `${resource.origin}${METADATA_PATH}${path}`,
    body: JSON.stringify({
      resource: resource.href,
      authorization_servers: [issuer.reveal()],
      bearer_methods_supported: ['header'],
      resource_name: 'The Operator',
    }),
  }
}
