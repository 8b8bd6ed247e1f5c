import type { TelegramLook, TelegramProbe, TelegramTarget } from '../../src/systems/telegram/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A Bot API without a network; it satisfies TelegramProbe. */
export function createFakeTelegram(): TelegramProbe & FakeProbe<TelegramTarget, TelegramLook> {
  return createFakeProbe(({ api }) => (api ? hostOf(api) : 'api.telegram.org'))
}
