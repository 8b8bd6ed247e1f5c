import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A key and a certificate as PEM, for a TLS server. */
export interface Pair {
  key: string
  cert: string
}

export interface CertificateOptions {
  /** DNS names; the first is also the subject's common name. */
  names: readonly string[]
  validFrom: Date
  validTo: Date
  /** Who signs; itself when absent. */
  issuer?: { name: string; key: string }
}

/** X.509 v3 with ECDSA P-256, encoded by hand (RFC 5280), since no tool for it can be counted on. */
export function makeCertificate(options: CertificateOptions): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = toBeSigned(options, publicKey)
  const signer = options.issuer ? createPrivateKey(options.issuer.key) : privateKey
  const signature = sign('sha256', body, signer)
  const der = sequence(body, ECDSA_SHA256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}

function toBeSigned({ names, validFrom, validTo, issuer }: CertificateOptions, publicKey: KeyObject): Buffer {
  const subject = names[0] ?? 'nobody'
  return sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([0x01, ...Buffer.from(String(Math.random())).subarray(2, 10)])),
    ECDSA_SHA256,
    distinguishedName(issuer?.name ?? subject),
    sequence(time(validFrom), time(validTo)),
    distinguishedName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(alternativeNames(names))),
  )
}

function alternativeNames(names: readonly string[]): Buffer {
  const list = sequence(...names.map((name) => tlv(0x82, Buffer.from(name))))
  return sequence(SUBJECT_ALT_NAME, tlv(0x04, list))
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(commonName)))))
}

/** GeneralizedTime: YYYYMMDDHHMMSSZ. */
function time(date: Date): Buffer {
  return tlv(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d{3}Z/g, '')}Z`))
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts))
}

function tlv(tag: number, value: Buffer): Buffer {
  const { length } = value
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), value])
}

const ECDSA_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex')
const COMMON_NAME = Buffer.from('0603550403', 'hex')
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex')
