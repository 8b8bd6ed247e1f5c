import { BlockList, isIP } from 'node:net'
import { ProbeError } from '../../core/probe.ts'

/**
 * Addresses that hand credentials to whoever asks from this machine: link-local, where clouds keep their metadata
 * services, and the metadata addresses outside it. Sources: RFC 3927, RFC 4291, and the clouds' own pages (AWS
 * fd00:ec2::254, Alibaba 100.100.100.200, Oracle 192.0.0.192, Azure 168.63.129.16, Google fd20:ce::254).
 * IPv4-mapped forms are compared as IPv4 by BlockList; NAT64, 6to4 and IPv4-compatible forms are listed.
 */
const METADATA = new BlockList()
METADATA.addSubnet('169.254.0.0', 16, 'ipv4')
METADATA.addAddress('100.100.100.200', 'ipv4')
METADATA.addAddress('192.0.0.192', 'ipv4')
METADATA.addAddress('168.63.129.16', 'ipv4')
METADATA.addSubnet('fe80::', 10, 'ipv6')
METADATA.addAddress('fd00:ec2::254', 'ipv6')
METADATA.addAddress('fd20:ce::254', 'ipv6')
for (const prefix of ['64:ff9b::', '64:ff9b:1::', '::']) {
  METADATA.addSubnet(`${prefix}a9fe:0`, 112, 'ipv6')
  METADATA.addAddress(`${prefix}6464:64c8`, 'ipv6')
}
METADATA.addSubnet('2002:a9fe::', 32, 'ipv6')
METADATA.addSubnet('2002:6464:64c8::', 48, 'ipv6')

const METADATA_NAMES = /^(metadata|instance-data)(\.(google\.internal|ec2\.internal|azure\.internal))?\.?$/i

/** True when the address, with or without brackets and zone, must not be asked. */
export function isMetadataAddress(address: string): boolean {
  const bare = unbracket(address).replace(/%.*$/, '')
  const family = isIP(bare)
  return family !== 0 && METADATA.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Refuses a host by its name or literal address, before anything is resolved. What a name resolves to is checked
 * at connect time (resolve.ts), so that DNS that changes its mind does not help. Throws ProbeError `forbidden`.
 */
export function refuseMetadata(asked: string, host: string): void {
  const bare = unbracket(host)
  if (METADATA_NAMES.test(bare) || isMetadataAddress(bare)) throw metadataRefused(asked, bare)
}

export function metadataRefused(asked: string, address: string): ProbeError {
  return new ProbeError('forbidden', asked, `not asked: ${address} is a link-local or metadata address`, {
    hint: 'Point the entry at the service itself; metadata services hand out credentials and are never asked.',
  })
}

/** `[::1]` as `::1`: URLs bracket an IPv6 address, sockets do not. */
export function unbracket(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
}

/** `localhost` under any spelling that resolvers accept. */
export function isLocalhost(host: string): boolean {
  return /^localhost\.?$/i.test(host)
}

/** The URL for a person: no user, no password, no query values, no fragment. */
export function shownUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`
}

/** The URL that paths are added to: without user, password, query, fragment and trailing slash. */
export function baseOf(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`
}

/** User and password of a URL as the header they stand for; `fetch` takes no such URL and quotes it in its error. */
export function basicAuthorization({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') return {}
  const pair = `${unescaped(username)}:${unescaped(password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** The text behind URL escapes; as it stands when a stray % makes them no escapes. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
