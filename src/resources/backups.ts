import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const backups: Resource<Sources> = {
  uri: 'operator://backups',
  name: 'backups',
  title: 'Backups',
  description:
    'The configured databases and every backup of them: when it was taken, whether and when it was proved by a restore, how long a recovery takes, and what retention would do with it.',
  mimeType: 'application/json',
  read: (sources, _name, signal) => sources.backups(signal),
}
