import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import type { StateBooks } from '../journal/books.ts'
import { createHealth, type Health } from '../operations/health/health.ts'
import { createCertificateProbe } from '../systems/certificate/client.ts'
import { createChromaProbe } from '../systems/chroma/client.ts'
import { createDockerProbe } from '../systems/docker/client.ts'
import { createHttpProbe } from '../systems/http/client.ts'
import { createOllamaProbe } from '../systems/ollama/client.ts'
import { createOpenclawProbe } from '../systems/openclaw/client.ts'
import { createPostgresProbe } from '../systems/postgres/client.ts'
import { createPm2Probe, createSystemdProbe } from '../systems/process/client.ts'
import { createRedisProbe } from '../systems/redis/client.ts'
import { createTcpProbe } from '../systems/tcp/client.ts'
import { createTelegramProbe } from '../systems/telegram/client.ts'

/** The health procedure over real clients; each client's package is loaded by its first look. */
export function composeHealth({ config, disabled }: Loaded, books: StateBooks, clock: Clock): Health {
  return createHealth({
    services: config.services,
    disabled: disabled.filter(({ section }) => section === 'services'),
    probes: {
      postgres: createPostgresProbe(),
      redis: createRedisProbe(),
      chroma: createChromaProbe(),
      ollama: createOllamaProbe(),
      http: createHttpProbe(),
      container: createDockerProbe({ socket: config.docker.socket }),
      openclaw: createOpenclawProbe(),
      tcp: createTcpProbe(),
      systemd: createSystemdProbe(),
      pm2: createPm2Probe(),
      certificate: createCertificateProbe(),
      telegram: createTelegramProbe(),
    },
    looks: {
      lastLook: (service) => books.journal().looks.lastLook(service),
      saveLook: (service, look, at) => books.journal().looks.saveLook(service, look, at),
    },
    clock,
  })
}
