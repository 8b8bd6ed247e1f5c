import { expect, test } from 'vitest'
import { RESOURCES } from '../src/resources/index.ts'
import { TOOLS } from '../src/tools/index.ts'
import { listing } from '../src/tools/listing.ts'

const listed = listing(TOOLS)

test('the whole list is what was reviewed', async () => {
  await expect(`${JSON.stringify(listed, null, 2)}\n`).toMatchFileSnapshot('./surface.golden.json')
})

test('every tool has a title, a description within 2 KB, both schemas and all four hints', () => {
  for (const tool of listed) {
    expect(tool, tool.name).toMatchObject({
      title: expect.any(String),
      inputSchema: { type: 'object', additionalProperties: false },
      outputSchema: { type: 'object' },
    })
    expect(Object.keys(tool.annotations ?? {}).sort(), tool.name).toEqual([
      'destructiveHint',
      'idempotentHint',
      'openWorldHint',
      'readOnlyHint',
    ])
    expect(Buffer.byteLength(tool.description ?? ''), tool.name).toBeLessThan(2_048)
  }
})

test('names are plain, file names agree with them, and a role sees at most twenty', () => {
  for (const { name } of listed) expect(name).toMatch(/^[a-z][a-z_]{2,40}$/)
  expect(TOOLS.length).toBeLessThanOrEqual(20)
})

test('the list leaves room for the tools that are planned: today within its share of 6,000 tokens', () => {
  const tokens = JSON.stringify(listed).length / 4
  expect(tokens).toBeLessThan(6_000 * (TOOLS.length / 22) + 300)
})

test('the variable of every template is called name, as the reader and completion know it', () => {
  for (const { uri } of RESOURCES) expect(uri.replace('{name}', ''), uri).not.toMatch(/[{}]/)
})
