import { expect, test } from 'vitest'
import { hostileTexts } from './hostile.ts'
import { PATIENCE_MS, steps } from './steps.ts'

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
  'secrets:\n ',
  'vault kv put ',
  'user a password ',
]

test.each(PIECES)(
  'looks at four times %j no more than four and a half times as often',
  { timeout: PATIENCE_MS },
  (piece) => {
    const [once = '', four = ''] = [4_000, 16_000].map((size) => hostileTexts(piece, size)[0])
    expect(steps(four) / steps(once)).toBeLessThanOrEqual(4.5)
  },
)
