import { afterEach, expect, test, vi } from 'vitest'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { hostileTexts } from './hostile.ts'

/** Kinds that once made a rule read the same stretch again at every hit. */
const PIECES = [
  '"AUTH" ',
  'localhost:5432:',
  'curl -u ',
  'mc ',
  'mysql -',
  'docker -p login ',
  'pin=',
  'key=',
  '{key=',
  'Heslo=',
  '密码：',
  'password: ',
  'COPY a (password) FROM stdin;\n',
  'password,b\n',
  'AUTHORIZATION=',
  'password%3Da%26"',
  '%3AA\n',
]

afterEach(() => vi.restoreAllMocks())

/** Characters looked at one by one, and patterns tried: what a rule does that reads too much. */
function steps(text: string): number {
  const redactor = createRedactor()
  redactor.text(text.slice(0, 1_000))
  const spies = [
    vi.spyOn(String.prototype, 'charCodeAt'),
    vi.spyOn(RegExp.prototype, 'test'),
    vi.spyOn(RegExp.prototype, 'exec'),
  ]
  redactor.text(text)
  const counted = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  vi.restoreAllMocks()
  return counted
}

test.each(PIECES)('looks at four times %j no more than four and a half times as often', (piece) => {
  const [once = '', four = ''] = [4_000, 16_000].map((size) => hostileTexts(piece, size)[0])
  expect(steps(four) / steps(once)).toBeLessThanOrEqual(4.5)
})
