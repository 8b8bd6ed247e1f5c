import type { Service, ServiceKind, ServiceOf } from '../../config/services.ts'
import type { Secret } from '../../core/secret.ts'
import type { Judgement } from '../../stack/health.ts'
import type { Mark, Remembered } from '../../stack/restarts.ts'
import { judgeCertificate } from '../../stack/verdicts/certificate.ts'
import { judgeChroma } from '../../stack/verdicts/chroma.ts'
import { containerMark, judgeContainer } from '../../stack/verdicts/container.ts'
import type { Middleman } from '../../stack/verdicts/fault.ts'
import { judgeHttp } from '../../stack/verdicts/http.ts'
import { judgeOllama } from '../../stack/verdicts/ollama.ts'
import { judgeOpenclaw } from '../../stack/verdicts/openclaw.ts'
import { judgePm2, pm2Mark } from '../../stack/verdicts/pm2.ts'
import { judgePostgres } from '../../stack/verdicts/postgres.ts'
import { judgeRedis } from '../../stack/verdicts/redis.ts'
import { judgeSystemd, systemdMark } from '../../stack/verdicts/systemd.ts'
import { judgeTcp } from '../../stack/verdicts/tcp.ts'
import { judgeTelegram } from '../../stack/verdicts/telegram.ts'
import type { CertificateProbe } from '../../systems/certificate/port.ts'
import type { ChromaProbe } from '../../systems/chroma/port.ts'
import type { DockerProbe } from '../../systems/docker/port.ts'
import type { HttpProbe } from '../../systems/http/port.ts'
import type { OllamaProbe } from '../../systems/ollama/port.ts'
import type { OpenclawProbe } from '../../systems/openclaw/port.ts'
import type { PostgresProbe } from '../../systems/postgres/port.ts'
import type { Pm2Probe, SystemdProbe } from '../../systems/process/port.ts'
import type { RedisProbe } from '../../systems/redis/port.ts'
import type { TcpProbe } from '../../systems/tcp/port.ts'
import type { TelegramProbe } from '../../systems/telegram/port.ts'

/** One probe for each kind of service; the composition root builds them. */
export interface Probes {
  postgres: PostgresProbe
  redis: RedisProbe
  chroma: ChromaProbe
  ollama: OllamaProbe
  http: HttpProbe
  container: DockerProbe
  openclaw: OpenclawProbe
  tcp: TcpProbe
  systemd: SystemdProbe
  pm2: Pm2Probe
  certificate: CertificateProbe
  telegram: TelegramProbe
}

/** What a look is told: how thorough it may be, and when to stop. */
export interface Ask {
  signal: AbortSignal
  deep: boolean
  /** Called when, from here on, the answer of this middleman is waited for and not the service's own. */
  through(middleman: Middleman): void
}

/** A look that came back, ready to be judged against what earlier looks saw. */
export interface Seen {
  latencyMs: number
  /** The restart count, for kinds that have one; `at` is epoch milliseconds. */
  mark?(at: number): Mark | undefined
  judge(remembered: Remembered): Judgement
}

interface Kind<K extends ServiceKind> {
  /** What is asked and where, without credentials: the evidence when nothing comes back. */
  asks(service: ServiceOf<K>): string
  /** Who is asked in place of the service itself, for the whole look. */
  through?: Middleman
  see(probes: Probes, service: ServiceOf<K>, ask: Ask): Promise<Seen>
}

/** The gateway's command line: it counts the automations after the gateway itself has answered. */
const OPENCLAW_CLI: Middleman = { name: 'the openclaw command line', tells: [] }

/** Every kind of service, and how it is looked at and judged. A kind of the configuration without an entry does not compile. */
const KINDS: { readonly [K in ServiceKind]: Kind<K> } = {
  postgres: {
    asks: (service) => `select 1 at ${placeOf(service.url)}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.postgres.look(service, signal), (look) => judgePostgres(service, look)),
  },
  redis: {
    asks: (service) => `PING at ${placeOf(service.url)}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.redis.look(service, signal), (look) => judgeRedis(service, look)),
  },
  chroma: {
    asks: (service) => `heartbeat at ${placeOf(service.url)}`,
    see: async (probes, service, { signal, deep }) =>
      seen(await probes.chroma.look({ ...service, deep }, signal), (look) => judgeChroma(service, look)),
  },
  ollama: {
    asks: (service) => `model list at ${placeOf(service.url)}`,
    see: async (probes, service, { signal, deep }) =>
      seen(await probes.ollama.look({ ...service, deep }, signal), (look) => judgeOllama(service, look)),
  },
  http: {
    asks: (service) => `GET at ${placeOf(service.url)}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.http.look(service, signal), (look) => judgeHttp(service, look)),
  },
  container: {
    asks: (service) => `docker inspect ${service.container}`,
    // Containers outlive a dockerd that crashed.
    through: { name: 'dockerd', tells: ['missing'] },
    see: async (probes, service, { signal }) => {
      const look = await probes.container.look(service.container, signal)
      return {
        latencyMs: look.latencyMs,
        mark: (at) => containerMark(look, at),
        judge: (remembered) => judgeContainer(service, look, remembered),
      }
    },
  },
  openclaw: {
    asks: (service) => `readyz at ${placeOf(service.url)}`,
    see: async (probes, service, { signal, through }) => {
      const target = { ...service, listing: () => through(OPENCLAW_CLI) }
      return seen(await probes.openclaw.look(target, signal), (look) => judgeOpenclaw(service, look))
    },
  },
  tcp: {
    asks: (service) => `TCP ${service.host}:${service.port}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.tcp.look(service, signal), (look) => judgeTcp(service, look)),
  },
  systemd: {
    asks: (service) => `systemctl show ${service.unit}`,
    through: { name: 'systemctl', tells: ['missing'] },
    see: async (probes, service, { signal }) => {
      const look = await probes.systemd.look(service.unit, signal)
      return {
        latencyMs: look.latencyMs,
        mark: (at) => systemdMark(look, at),
        judge: (remembered) => judgeSystemd(service, look, remembered),
      }
    },
  },
  pm2: {
    asks: (service) => `pm2 jlist for ${service.process}`,
    // Without a daemon in its folder nothing runs under pm2.
    through: { name: 'pm2', tells: ['missing', 'refused'] },
    see: async (probes, service, { signal }) => {
      const look = await probes.pm2.look(service.process, signal)
      return {
        latencyMs: look.latencyMs,
        mark: (at) => pm2Mark(look, at),
        judge: (remembered) => judgePm2(service, look, remembered),
      }
    },
  },
  certificate: {
    asks: (service) => `TLS handshake with ${service.host}:${service.port}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.certificate.look(service, signal), (look, at) => judgeCertificate(service, look, at)),
  },
  telegram: {
    asks: (service) => `getMe at ${service.api ? placeOf(service.api) : 'api.telegram.org'}`,
    see: async (probes, service, { signal }) =>
      seen(await probes.telegram.look(service, signal), (look) => judgeTelegram(service, look)),
  },
}

/** What looking at this service asks, in one line. */
export function asks(service: Service): string {
  return kindOf(service).asks(service)
}

/** One look at a service through its kind's probe. Throws what the probe throws. */
export async function see(probes: Probes, service: Service, ask: Ask): Promise<Seen> {
  const kind = kindOf(service)
  if (kind.through) ask.through(kind.through)
  return kind.see(probes, service, ask)
}

/** The mapped type above pairs each kind with its own service; the compiler cannot follow that through an index. */
function kindOf(service: Service): Kind<ServiceKind> {
  return KINDS[service.kind] as unknown as Kind<ServiceKind>
}

function seen<L extends { latencyMs: number }>(look: L, judge: (look: L, at: number) => Judgement): Seen {
  return { latencyMs: look.latencyMs, judge: ({ at }) => judge(look, at) }
}

/** Host and port of a URL: never its credentials, path or query. */
function placeOf(url: Secret): string {
  return URL.canParse(url.reveal()) ? new URL(url.reveal()).host : 'its address'
}
