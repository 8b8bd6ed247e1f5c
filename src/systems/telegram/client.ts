import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { exchange } from '../http/exchange.ts'
import type { TelegramLook, TelegramProbe, TelegramTarget } from './port.ts'

const API = 'https://api.telegram.org'
/** The form BotFather gives. Anything else would be spliced into a URL path, so it is not sent at all. */
const TOKEN = /^\d{1,20}:[A-Za-z0-9_-]{1,100}$/
const ANSWER_LIMIT = 65_536

export function createTelegramProbe(): TelegramProbe {
  return { look }
}

async function look(target: TelegramTarget, signal: AbortSignal): Promise<TelegramLook> {
  const base = new URL(target.api?.reveal() ?? API)
  const asked = `getMe at ${base.protocol}//${base.host} with the bot's token`
  const token = target.token.reveal()
  if (!TOKEN.test(token)) {
    return {
      asked,
      latencyMs: 0,
      alive: false,
      answered: 'not sent: it does not have the form of a bot token',
    }
  }
  const url = new URL(`${base.pathname.replace(/\/$/, '')}/bot${token}/getMe`, base)
  const { status, body, ms } = await exchange(asked, { url, keep: ANSWER_LIMIT }, signal)
  return { asked, latencyMs: ms, ...read(asked, status, body.toString('utf8')) }
}

type Verdict = { alive: true; username: string } | { alive: false; answered: string }

/** 401 is a revoked token, 404 one that never was; both mean that nothing can be sent with it. */
function read(asked: string, status: number, text: string): Verdict {
  const answer = parse(text)
  if ((status === 401 || status === 404) && answer?.ok === false) {
    return { alive: false, answered: excerpt(`${status} ${answer.description ?? ''}`) }
  }
  if (status === 429 || status >= 500) throw new ProbeError('not_ready', asked, `HTTP ${status}`)
  const username = answer?.ok === true ? answer.result?.username : undefined
  if (status === 200 && typeof username === 'string') return { alive: true, username: excerpt(username) }
  throw new ProbeError('protocol', asked, `HTTP ${status}, and no answer of the Bot API`)
}

interface BotAnswer {
  ok?: unknown
  description?: unknown
  result?: { username?: unknown } | null
}

function parse(text: string): BotAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
