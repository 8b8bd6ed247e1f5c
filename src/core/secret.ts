import { inspect } from 'node:util'

const MASK = '[secret]'

/** A value that must not leave. Printing, serialising or inspecting it shows a mask; only reveal() gives it. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return MASK
  }

  toJSON(): string {
    return MASK
  }

  [inspect.custom](): string {
    return MASK
  }
}
