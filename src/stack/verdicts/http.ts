import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import { excerpt } from '../../core/look.ts'
import type { HttpLook } from '../../systems/http/port.ts'
import type { Judgement } from '../health.ts'

type HttpService = ServiceOf<'http'>

/** Healthy with the configured status, or any 2xx, and a body as expected. */
export function judgeHttp(service: HttpService, look: HttpLook): Judgement {
  const type = look.contentType === '' ? '' : `, ${excerpt(look.contentType)}`
  const evidence = {
    asked: look.asked,
    answered: `HTTP ${look.status} in ${formatDuration(look.latencyMs)}${type}`,
  }
  const wrong = wrongStatus(service, look) ?? wrongBody(service, look)
  return wrong ? { evidence, ...wrong } : { status: 'healthy', evidence, findings: [] }
}

type Wrong = Omit<Judgement, 'evidence'>

/**
 * A redirect or a rate limit comes from something that runs: degraded. 401 and 403 say that our question was not
 * allowed, which proves nothing about the service: unknown. Everything else unexpected is down.
 */
function wrongStatus({ status: expected }: HttpService, { status, location }: HttpLook): Wrong | undefined {
  if (expected === undefined ? status >= 200 && status < 300 : status === expected) return undefined
  const wanted = expected === undefined ? '2xx' : String(expected)
  const finding = `HTTP ${status} instead of ${wanted}`
  if (status >= 300 && status < 400) return redirected(finding, location)
  if (status === 401 || status === 403) {
    const hint = 'give the check its credentials as headers, or point it at a path that needs none'
    return { status: 'unknown', findings: [`${finding}: it refuses our credentials`], hint }
  }
  return { status: status === 429 ? 'degraded' : 'down', findings: [finding] }
}

function redirected(finding: string, location: string | undefined): Wrong {
  const where = location === undefined ? 'elsewhere' : `to ${excerpt(location)}`
  return {
    status: 'degraded',
    findings: [`${finding}: it points ${where}, and redirects are never followed`],
    hint: "configure the address that answers by itself, or the redirect's status as the expected one",
  }
}

function wrongBody({ body: expected }: HttpService, { body }: HttpLook): Wrong | undefined {
  if (!expected) return undefined
  const text = body?.text ?? ''
  const where = body?.truncated === true ? ' within its first MB' : ''
  if ('contains' in expected) {
    if (text.includes(expected.contains)) return undefined
    return {
      status: 'down',
      findings: [`the body does not contain "${excerpt(expected.contains)}"${where}: "${excerpt(text)}"`],
    }
  }
  const found = valueAt(text, expected.json)
  if (found.value === expected.equals) return undefined
  const wanted = JSON.stringify(expected.equals)
  return {
    status: 'down',
    findings: [`the body's ${expected.json} is ${found.said} instead of ${wanted}${where}`],
  }
}

interface Found {
  value?: unknown
  said: string
}

/** The value at a dotted path, `items.0.name` or `items.length`; own properties only. */
function valueAt(text: string, path: string): Found {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { said: 'not there (no JSON)' }
  }
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return { said: 'not there' }
    value = (value as Record<string, unknown>)[key]
  }
  return { value, said: sayValue(value) }
}

/** Lists and objects are not repeated: they may be as deep as their sender liked. */
function sayValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return excerpt(JSON.stringify(value) ?? 'nothing')
}
