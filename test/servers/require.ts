import { describe, it } from 'vitest'

/**
 * Tests against a real service. Where it is not on the machine they are skipped, counted by the runner and named
 * loudly; where OPERATOR_REQUIRE lists it (`postgres,redis`), its absence is a failure.
 *
 *     const inReal = whenAvailable('postgres', findPostgres())
 *     inReal('a real PostgreSQL', () => { it('…') })
 *
 * `found` is whatever proves that the service is here, such as its path; undefined or false means it is not.
 */
export function whenAvailable(service: string, found: string | boolean | undefined): typeof describe {
  if (found !== undefined && found !== false) return describe
  const remedy = '`npm run setup:debian` provides it'
  if (isRequired(service))
    return failing(service, `${service} is required here and not on this machine; ${remedy}`)
  return skipping(`SKIPPED: ${service} is not on this machine, so its tests do not run; ${remedy}`)
}

/** True when OPERATOR_REQUIRE names the service: a skip of its tests would then be a lie. */
export function isRequired(service: string): boolean {
  return (process.env['OPERATOR_REQUIRE'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .includes(service)
}

function skipping(line: string): typeof describe {
  return new Proxy(describe, {
    apply: (_target, _self, args: Parameters<typeof describe>) => {
      process.stderr.write(`${line}\n`)
      return describe.skip(...args)
    },
  })
}

function failing(service: string, why: string): typeof describe {
  return new Proxy(describe, {
    apply: (_target, _self, [title]: Parameters<typeof describe>) =>
      describe(title, () => {
        it(`has the ${service} it requires`, () => {
          throw new Error(why)
        })
      }),
  })
}
