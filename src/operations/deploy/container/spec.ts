import type { Json } from '../../../systems/docker/engine-port.ts'
import { isUserDefined } from './inspect.ts'
import type { Recreation } from './recreate.ts'

/** The body of Docker's create call. Only the first network can be given with it. */
export function specOf(
  { config, hostConfig, labels, networks }: Recreation,
  image: string,
  ours: Readonly<Record<string, string>>,
  withAliases: boolean,
): Json {
  const [first] = networks
  const joined = first && isUserDefined(first.name) ? { [first.name]: endpointOf(first, withAliases) } : {}
  return {
    ...config,
    Image: image,
    Labels: { ...labels, ...ours },
    HostConfig: hostConfig,
    NetworkingConfig: { EndpointsConfig: joined },
  }
}

export function endpointOf(
  { aliases, settings }: Recreation['networks'][number],
  withAliases: boolean,
): Json {
  return withAliases && aliases.length > 0 ? { ...settings, Aliases: [...aliases] } : settings
}
