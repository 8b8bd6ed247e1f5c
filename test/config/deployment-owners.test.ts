import { expect, test } from 'vitest'
import { deploymentProblems } from '../../src/config/deployment-owners.ts'
import { deploymentSchema } from '../../src/config/operations.ts'
import type { Config } from '../../src/config/schema.ts'

const deployments = (entries: Record<string, object>) =>
  Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, deploymentSchema().parse(entry)]),
  ) as Config['deployments']

test.each([
  ['container', { kind: 'container', container: 'web' }, {}],
  ['service', { kind: 'swarm', service: 'web' }, {}],
  ['project', { kind: 'compose', file: 'a.yml', project: 'Web.' }, { file: 'b.yml', project: 'web' }],
])('one %s is not two deployments', (key, entry, other) => {
  expect(
    deploymentProblems({ deployments: deployments({ one: entry, two: { ...entry, ...other } }) }),
  ).toEqual([
    {
      path: `deployments.two.${key}`,
      problem: expect.stringMatching(/web belongs to the deployment one too/),
      example: `${key}: two`,
    },
  ])
})

test('what only has the same name is another thing', () => {
  const all = deployments({
    a: { kind: 'container', container: 'web' },
    b: { kind: 'swarm', service: 'web' },
    c: { kind: 'compose', file: 'a.yml', project: 'web' },
    d: { kind: 'container', container: 'web2' },
  })
  expect(deploymentProblems({ deployments: all })).toEqual([])
})
