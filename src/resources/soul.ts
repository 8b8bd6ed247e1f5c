import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const soul: Resource<Sources> = {
  uri: 'operator://soul',
  name: 'soul',
  title: 'The soul',
  description: 'Who The Operator is: read it before any operational text.',
  mimeType: 'text/markdown',
  read: async (sources) => sources.soul.full,
}
