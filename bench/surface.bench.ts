// What the list of tools costs a model.

import { TOOLS } from '../src/tools/index.ts'
import { listing } from '../src/tools/listing.ts'
import { type Figure, printFigures } from './numbers.ts'

/** Four characters a token: what tokenizers of the day average on JSON of this sort, and a little more. */
const CHARS_PER_TOKEN = 4
const PLANNED = 22

export function surface(): Figure[] {
  const tokens = Math.ceil(JSON.stringify(listing(TOOLS)).length / CHARS_PER_TOKEN)
  const budget = Math.round((6_000 * TOOLS.length) / PLANNED)
  return [
    {
      name: 'tools/list',
      value: `about ${tokens.toLocaleString('en')} tokens for ${TOOLS.length} tools`,
      beside: `${budget.toLocaleString('en')} is today's share of 6,000 for ${PLANNED}`,
      limit: '6,000',
      kept: tokens <= 6_000,
    },
  ]
}

if (import.meta.main) printFigures('The surface', surface())
