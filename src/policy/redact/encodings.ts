/**
 * Every way a known value may be written in an output. `partial` needles are the characters of a base64 text
 * that the value determines by itself, so they match with anything before and after it; the run around such
 * a match belongs to the secret.
 */
export interface Needle {
  text: string
  partial: boolean
}

/** Base64 windows of values shorter than this would match by chance. */
export const SHORTEST = 8

export function needlesOf(value: string): Needle[] {
  const exact = new Set<string>()
  for (const part of new Set([value, ...lines(value)])) for (const form of spellings(part)) exact.add(form)
  const partial = new Set<string>()
  for (const part of new Set([value, value.replaceAll('\r\n', '\n'), ...lines(value)]))
    for (const form of windows(part)) partial.add(form)
  const long = (text: string) => text.length >= SHORTEST
  return [
    ...[...exact].filter(long).map((text) => ({ text, partial: false })),
    ...[...partial].filter(long).map((text) => ({ text, partial: true })),
  ]
}

/** A secret of several lines is printed line by line: each is a secret of its own. */
function lines(value: string): string[] {
  if (!/[\r\n]/.test(value)) return []
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST)
}

function spellings(value: string): string[] {
  const json = jsonString(value)
  const ascii = jsonAscii(value)
  const html = jsonHtml(value)
  const percent = encodeURIComponent(value.toWellFormed())
  const strict = percent.replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const escapes = [json, ascii, html, json.replaceAll('/', '\\/'), jsonString(html)]
  const percents = [
    percent,
    strict,
    percent.replaceAll('%20', '+'),
    strict.replaceAll('%20', '+'),
    strict.replaceAll('~', '%7E'),
    everyByte(value),
    encodeURI(value.toWellFormed()),
  ]
  const hex = Buffer.from(value, 'utf8').toString('hex')
  return [
    value,
    ...escapes,
    ...escapes.map(jsonString),
    jsonString(jsonString(json)),
    ...percents,
    ...percents.map(lowerPercent),
    ...percents.map((text) => text.replaceAll('%', '%25')),
    hex,
    hex.toUpperCase(),
    ...hexPairs(hex),
    ...lists(Buffer.from(value, 'utf8')),
    Buffer.from(value, 'utf16le').toString('hex'),
    ...xml(value),
    ...quotings(value),
  ]
}

function jsonString(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** As encoders that write ASCII only do it. */
function jsonAscii(text: string): string {
  return jsonString(text).replace(/[\u0080-\uffff]/g, unicodeEscape)
}

/** As encoders do it that protect HTML. */
function jsonHtml(text: string): string {
  return jsonString(text).replace(/[<>&'=+]|\\"/g, (found) =>
    found === '\\"' ? '\\u0022' : unicodeEscape(found),
  )
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function lowerPercent(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
}

function everyByte(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex').toUpperCase().replace(/../g, '%$&')
}

function hexPairs(hex: string): string[] {
  const pairs = hex.match(/../g) ?? []
  return [pairs.join(':'), pairs.join(' '), pairs.map((pair) => `\\x${pair}`).join('')].flatMap((text) => [
    text,
    text.replace(/(?<!\\)[a-f]/g, (letter) => letter.toUpperCase()),
  ])
}

/** Bytes as lists of numbers, and in pairs as dumps show them. */
function lists(bytes: Buffer): string[] {
  const dump = bytes.toString('hex').match(/.{1,4}/g) ?? []
  return [bytes.join(','), bytes.join(', '), bytes.join(' '), dump.join(' ')]
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function xml(value: string): string[] {
  const apostrophes = ['&apos;', '&#39;', '&#x27;', '&#039;', "'"]
  const named = (quote: string, apostrophe: string) =>
    value.replace(/[&<>"']/g, (found) =>
      found === "'" ? apostrophe : found === '"' ? quote : (NAMED[found] ?? found),
    )
  return [
    ...apostrophes.flatMap((apostrophe) => ['&quot;', '&#34;', '"'].map((quote) => named(quote, apostrophe))),
    value.replace(/[&<>"'`=/+]/g, (found) => `&#${found.charCodeAt(0)};`),
    value.replace(/[&<>"'`=/+]/g, (found) => `&#x${found.charCodeAt(0).toString(16).toUpperCase()};`),
  ]
}

/** Quotes as shells, SQL, YAML and programming languages write them inside quotes. */
function quotings(value: string): string[] {
  return [
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replaceAll("'", "''"),
    value.replaceAll('"', '""'),
    value.replaceAll('"', '\\"'),
    value.replace(/[`"$]/g, '`$&'),
    value.replace(/[\\']/g, '\\$&'),
    value.replace(/[\\"$`!]/g, '\\$&'),
    value.replace(/[\\"$`]/g, '\\$&'),
    value.replace(/[^\w@%+=:,./-]/g, '\\$&'),
    value.replace(/[^\w]/g, '\\$&'),
    value.replaceAll('$', '$$$$'),
    value.replaceAll('%', '%%'),
  ]
}

/** Three positions against the grouping of base64, two alphabets; UTF-16 as PowerShell encodes its commands. */
function windows(value: string): string[] {
  const forms: string[] = []
  const utf8 = Buffer.from(value, 'utf8')
  // A text that was cut before it was encoded: its first bytes are missing.
  forms.push(...[1, 2].map((cut) => wholeCharacters(utf8.subarray(cut))))
  for (const bytes of [utf8, Buffer.from(value, 'utf16le')]) {
    for (const offset of [0, 1, 2]) {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
      const window = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
      forms.push(
        window,
        window.replaceAll('+', '-').replaceAll('/', '_'),
        encodeURIComponent(window),
        lowerPercent(encodeURIComponent(window)),
        window.replaceAll('/', '\\/'),
        jsonHtml(window),
      )
    }
  }
  return [...forms, ...inner(value)]
}

/** The base64 characters that the bytes determine by themselves. */
function wholeCharacters(bytes: Buffer): string {
  return bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6))
}

/** Base64 of the base64, which is how a Secret's data looks inside another Secret. */
function inner(value: string): string[] {
  const once = Buffer.from(value, 'utf8').toString('base64')
  return [0, 1, 2].map((offset) =>
    Buffer.from(' '.repeat(offset) + once.replace(/.?.?=*$/, ''))
      .toString('base64')
      .slice(Math.ceil((offset * 8) / 6), -4),
  )
}
