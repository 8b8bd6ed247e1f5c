import { expect, it } from 'vitest'
import { composeDuration, healthBudget } from '../../../../src/operations/deploy/compose/budget.ts'
import {
  awaitedServices,
  oneShotServices,
  replicasOf,
  undefinedNetworks,
  wantedPorts,
} from '../../../../src/operations/deploy/compose/model.ts'
import { type PinOptions, pinModel } from '../../../../src/operations/deploy/compose/pin.ts'
import type { ComposeModel } from '../../../../src/systems/compose/port.ts'
import type { ImageInfo } from '../../../../src/systems/docker/engine-port.ts'

const model = (services: ComposeModel['services'], more: object = {}): ComposeModel => ({ services, ...more })
const image = (config: object = {}) => ({ id: 'sha256:1', config }) as unknown as ImageInfo
const NOBODY: ReadonlySet<string> = new Set()

it.each([
  ['8080:80', [{ hostIp: '', port: 8080, protocol: 'tcp' }]],
  ['127.0.0.1:8080:80/udp', [{ hostIp: '127.0.0.1', port: 8080, protocol: 'udp' }]],
  ['[::1]:53:53', [{ hostIp: '::1', port: 53, protocol: 'tcp' }]],
  [
    '8000-8001:8000-8001',
    [
      { hostIp: '', port: 8000, protocol: 'tcp' },
      { hostIp: '', port: 8001, protocol: 'tcp' },
    ],
  ],
  ['80', []],
  ['80/tcp', []],
  [
    { target: 80, published: '9090', protocol: 'tcp', host_ip: '10.0.0.1' },
    [{ hostIp: '10.0.0.1', port: 9090, protocol: 'tcp' }],
  ],
  [{ target: 80, published: 9090 }, [{ hostIp: '', port: 9090, protocol: 'tcp' }]],
  [{ target: 80 }, []],
])('reads the port %j', (port, wanted) => {
  expect(wantedPorts(model({ web: { ports: [port] } }))).toEqual(
    wanted.map((one) => ({ service: 'web', ...one })),
  )
})

it('tells what is waited for, healthy or ended', () => {
  const both = model({
    web: {
      depends_on: {
        db: { condition: 'service_healthy' },
        job: { condition: 'service_completed_successfully' },
      },
    },
    other: { depends_on: ['web'] },
  })
  expect([...awaitedServices(both)]).toEqual(['db', 'job'])
  expect([...oneShotServices(both)]).toEqual(['job'])
})

it('counts the containers of a service', () => {
  expect(replicasOf({})).toBe(1)
  expect(replicasOf({ deploy: { replicas: 3 } })).toBe(3)
  expect(replicasOf({ scale: 2 })).toBe(2)
})

it('finds a network that is not defined', () => {
  const wrong = model({ web: { networks: ['front', 'default', 'nope'] } }, { networks: { front: null } })
  expect(undefinedNetworks(wrong)).toEqual([
    'services.web.networks names nope, which the file does not define',
  ])
})

it.each([
  ['1m30s', 90_000],
  ['500ms', 500],
  ['1.5s', 1_500],
  ['2h', 7_200_000],
  ['0s', undefined],
  ['soon', undefined],
  [5, undefined],
])('reads the duration %s', (text, ms) => {
  expect(composeDuration(text)).toBe(ms)
})

it('adds up the checks of services that wait for each other, and takes the slowest chain', () => {
  const chain = model({
    db: { healthcheck: { test: ['CMD', 'x'], interval: '2s', retries: 2, start_period: '10s' } },
    web: {
      healthcheck: { test: 'x', interval: '1s', retries: 3 },
      depends_on: { db: { condition: 'service_healthy' } },
    },
    lone: {},
  })
  const images = new Map([
    ['lone', image({ Healthcheck: { Test: ['CMD', 'x'], Interval: 3e9, Retries: 1 } })],
  ])
  expect(healthBudget(chain, images, undefined, NOBODY)).toEqual({
    probe: 'db: HEALTHCHECK every 2s x 2, web: HEALTHCHECK every 1s x 3, lone: HEALTHCHECK every 3s x 1',
    earliestHealthyMs: 3_000,
    latestUnhealthyMs: 17_000,
  })
})

it('has no budget without a check, unless a URL answers for the project or the image is not here yet', () => {
  const bare = model({
    web: {},
    off: { healthcheck: { disable: true } },
    none: { healthcheck: { test: ['NONE'] } },
  })
  expect(healthBudget(bare, new Map(), undefined, NOBODY)).toEqual({
    none: 'no HEALTHCHECK in web, off, none, and no health.http for the project',
  })
  expect(healthBudget(bare, new Map(), 'http://h', NOBODY)).toMatchObject({ probe: 'GET http://h' })
  expect(healthBudget(model({ web: {} }), new Map(), undefined, new Set(['web']))).not.toHaveProperty('none')
})

const pin = (of: ComposeModel, options: Partial<PinOptions> = {}) =>
  pinModel(of, {
    images: new Map([['web', 'sha256:1']]),
    digest: (text) => text,
    change: 'op_1',
    target: 'shop',
    owner: 'here',
    members: [],
    ...options,
  })

it('pins images by id, builds nothing, and writes on each service who made it', () => {
  const { model: pinned } = pin(
    model({ web: { image: 'web:1', build: '.', pull_policy: 'always', labels: ['a=b=c'] } }),
  )
  expect(pinned.services['web']).toEqual({
    image: 'sha256:1',
    labels: {
      a: 'b=c',
      'operator.deploy': 'op_1',
      'operator.target': 'shop',
      'operator.owner': 'here',
      'operator.spec': expect.any(String),
    },
  })
})

it('is another version when a setting, an image, or a network it uses changes, and else the same', () => {
  const base = model(
    { web: { environment: { A: '1', B: '2' } } },
    { networks: { default: null }, volumes: { x: null } },
  )
  const { id } = pin(base)
  expect(pin(model({ web: { environment: { B: '2', A: '1' } } }, { networks: { default: null } })).id).toBe(
    id,
  )
  expect(pin(base, { change: 'op_2' }).id).toBe(id)
  expect(pin({ ...base, services: { web: { environment: { A: '2', B: '2' } } } }).id).not.toBe(id)
  expect(pin(base, { images: new Map([['web', 'sha256:2']]) }).id).not.toBe(id)
  expect(pin({ ...base, networks: { default: { driver: 'overlay' } } }).id).not.toBe(id)
})
