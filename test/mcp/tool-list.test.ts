import { expect, it } from 'vitest'
import { listingFor } from '../../src/mcp/tool-list.ts'
import { ROLES } from '../../src/policy/roles.ts'
import { TOOLS } from '../../src/tools/index.ts'
import { listing } from '../../src/tools/listing.ts'

const all = listing(TOOLS)

it.each(ROLES)('shows the role %s no more than it may call, and at most 20 tools', (role) => {
  const shown = listingFor(
    all,
    { name: 'x', role, identifiedBy: 'launch', mode: 'autonomous', signs: [] },
    true,
  )
  expect(shown.length).toBeLessThanOrEqual(20)
  expect(shown.map(({ name }) => name).includes('write_agent_log')).toBe(role !== 'viewer')
})

it('shows a stranger nothing, and everything while nothing is configured', () => {
  expect(listingFor(all, undefined, true)).toEqual([])
  expect(listingFor(all, undefined, false)).toHaveLength(TOOLS.length)
})
