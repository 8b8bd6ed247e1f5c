import { expect } from 'vitest'
import type { TelegramLook, TelegramTarget } from '../../src/systems/telegram/port.ts'
import { probeContract, type World } from './probe.ts'

export function telegramContract(
  title: string,
  open: () => Promise<World<TelegramTarget, TelegramLook>>,
): void {
  probeContract(title, open, ['refused', 'not_ready', 'protocol', 'forbidden'], (look) => {
    expect(look).toMatchObject({ alive: true, username: 'operator_test_bot' })
  })
}
