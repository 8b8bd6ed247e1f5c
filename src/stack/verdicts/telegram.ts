import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { TelegramLook } from '../../systems/telegram/port.ts'
import type { Judgement } from '../health.ts'

/** The token is alive or dead; a dead one is down, since it fails in silence. */
export function judgeTelegram(_service: ServiceOf<'telegram'>, look: TelegramLook): Judgement {
  if (look.alive) {
    const answered = `the bot @${look.username} in ${formatDuration(look.latencyMs)}`
    return { status: 'healthy', evidence: { asked: look.asked, answered }, findings: [] }
  }
  return {
    status: 'down',
    evidence: { asked: look.asked, answered: look.answered },
    findings: ['the bot token is dead: every alert through it is silent'],
    hint: 'get a new token from @BotFather (/token) and put it where the configuration reads it',
  }
}
