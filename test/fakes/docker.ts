import type { ContainerLook, DockerProbe } from '../../src/systems/docker/port.ts'
import { createFakeProbe, type FakeProbe } from './probe.ts'

/** A Docker without a daemon; it satisfies DockerProbe. */
export function createFakeDocker(): DockerProbe & FakeProbe<string, ContainerLook> {
  return createFakeProbe((container) => container)
}
