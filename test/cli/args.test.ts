import { describe, expect, test } from 'vitest'
import { parse } from '../../src/cli/args.ts'

const GRAMMAR = {
  usage: 'operator thing WORD [--name N] [--loud]',
  flags: { name: { type: 'string' }, loud: { type: 'boolean' } },
  words: { min: 1, max: 1 },
} as const

const refusal = (...args: string[]) => {
  try {
    parse(GRAMMAR, args)
  } catch (error) {
    return error as { code: string; message: string; hint: string }
  }
  return expect.fail('was not refused')
}

describe('parsing arguments', () => {
  test('gives the flags and the words', () => {
    expect(parse(GRAMMAR, ['it', '--name=x', '--loud'])).toEqual({
      values: expect.objectContaining({ name: 'x', loud: true }),
      words: ['it'],
    })
  })

  test('names the known flags when one is unknown', () => {
    const { code, message, hint } = refusal('it', '--nmae', 'x')
    expect(code).toBe('invalid_input')
    expect(message).toBe('There is no flag --nmae. The flags are --name, --loud.')
    expect(hint).toContain(GRAMMAR.usage)
  })

  test('says when a value is missing, or is one too many', () => {
    expect(refusal('it', '--name').message).toBe('The flag --name takes a value.')
    expect(refusal('it', '--loud=yes').message).toBe('The flag --loud takes no value.')
  })

  test('refuses a flag given twice, since one of the two would be lost silently', () => {
    expect(refusal('it', '--name', 'a', '--name', 'b').message).toBe('The flag --name is given twice.')
    expect(refusal('it', '--name=a', '--name', 'b').message).toBe('The flag --name is given twice.')
    expect(() => parse(GRAMMAR, ['it', '--name', 'name'])).not.toThrow()
  })

  test('counts words', () => {
    expect(refusal().message).toBe('A word is missing.')
    expect(refusal('a', 'b').message).toBe('There is a word too many: "b".')
  })

  test('takes what follows -- as words, and a single dash as a value', () => {
    expect(parse(GRAMMAR, ['--', '--loud']).words).toEqual(['--loud'])
    expect(parse(GRAMMAR, ['it', '--name', '-']).values.name).toBe('-')
  })
})
