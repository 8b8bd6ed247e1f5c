import { describe, expect, it } from 'vitest'
import { abandoned, asProbeError } from '../../src/core/faults.ts'
import { excerpt } from '../../src/core/look.ts'
import { ProbeError } from '../../src/core/probe.ts'

const coded = (code: string, message = `connect ${code} 127.0.0.1:1`) =>
  Object.assign(new Error(message), { code })

describe('an error of the network', () => {
  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'refused'],
    ['ETIMEDOUT', 'timeout'],
    ['ENOTFOUND', 'resolver'],
    ['EAI_AGAIN', 'resolver'],
    ['ENETUNREACH', 'no_way'],
    ['EMFILE', 'no_way'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
    ['CERT_HAS_EXPIRED', 'protocol'],
  ])('%s is the fault "%s"', (code, fault) => {
    expect(asProbeError('asked', coded(code))).toMatchObject({
      fault,
      asked: 'asked',
      answered: expect.stringContaining(code),
    })
  })

  it('does not take along the error of a client, which may hold the command and its password', () => {
    const error = Object.assign(coded('ECONNRESET'), { command: { args: ['hunter2'] } })
    expect((asProbeError('asked', error) as ProbeError).cause).toBeUndefined()
  })

  it.each([new TypeError('x is not a function'), coded('ERR_INVALID_ARG_TYPE')])(
    'is told from a defect of ours: %s',
    (error) => {
      expect(asProbeError('asked', error)).toBe(error)
    },
  )
})

describe('an aborted look', () => {
  it('is a timeout when its deadline passed, and has its own reason otherwise', () => {
    const deadline = AbortSignal.abort(new DOMException('late', 'TimeoutError'))
    expect(abandoned(deadline, 'asked')).toBeInstanceOf(ProbeError)
    const reason = new Error('the caller left')
    expect(abandoned(AbortSignal.abort(reason), 'asked')).toBe(reason)
  })
})

describe('foreign text', () => {
  it('becomes one line without control, direction or terminal sequences', () => {
    expect(excerpt('a\r\n\u001b[31mb\u202ec\u0000')).toBe('a b c')
    expect(excerpt('s3\u001b[1mcret')).toBe('s3cret')
  })

  it('stays whole up to more than any secret is long, and is never cut inside a word', () => {
    const whole = `token=${'x'.repeat(3_000)}`
    expect(excerpt(whole)).toBe(whole)
    expect(excerpt(`said: ${'x'.repeat(9_000)}`)).toBe('said: …')
    expect(excerpt('x'.repeat(9_000))).toBe('…')
  })
})
