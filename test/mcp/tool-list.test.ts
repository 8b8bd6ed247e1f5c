import { describe, expect, it } from 'vitest'
import { ANNOTATIONS, listing, listingFor } from '../../src/mcp/tool-list.ts'
import { ROLES } from '../../src/policy/roles.ts'
import { TOOLS } from '../../src/tools/index.ts'

/** The budget of the whole list when every planned tool is there, at about four characters a token. */
const MAX_TOKENS = 6_000

describe('tools/list', () => {
  it('has every tool in its own order, converted once', () => {
    expect(listing(TOOLS).map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name))
    expect(listing(TOOLS)).toBe(listing(TOOLS))
  })

  it('fits the budget of tokens', () => {
    const tokens = JSON.stringify({ tools: listing(TOOLS) }).length / 4
    expect(tokens).toBeLessThanOrEqual(MAX_TOKENS)
  })

  it('describes input and output of every tool as closed objects', () => {
    for (const { inputSchema, outputSchema } of listing(TOOLS)) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(outputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(inputSchema).not.toHaveProperty('$schema')
    }
  })

  it('derives the annotations from the effect, and nothing is open-ended', () => {
    for (const [index, tool] of listing(TOOLS).entries())
      expect(tool.annotations).toEqual(ANNOTATIONS[TOOLS[index]?.effect ?? 'read'])
    expect(ANNOTATIONS.read.readOnlyHint).toBe(true)
    expect(ANNOTATIONS.write.readOnlyHint).toBe(false)
    expect(ANNOTATIONS.irreversible.destructiveHint).toBe(true)
  })

  it.each(ROLES)('shows the role %s no more than it may call, and at most 20 tools', (role) => {
    const shown = listingFor(TOOLS, { name: 'x', role, identifiedBy: 'launch', signs: [] }, true)
    expect(shown.length).toBeLessThanOrEqual(20)
    expect(shown.map(({ name }) => name).includes('write_agent_log')).toBe(role !== 'viewer')
  })

  it('shows a stranger nothing, and everything while nothing is configured', () => {
    expect(listingFor(TOOLS, undefined, true)).toEqual([])
    expect(listingFor(TOOLS, undefined, false)).toHaveLength(TOOLS.length)
  })
})
