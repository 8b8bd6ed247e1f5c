import type { ServiceKind } from '../../config/services.ts'

const EVERY_KIND: Readonly<Record<ServiceKind, true>> = {
  postgres: true,
  redis: true,
  chroma: true,
  ollama: true,
  http: true,
  container: true,
  openclaw: true,
  tcp: true,
  systemd: true,
  pm2: true,
  certificate: true,
  telegram: true,
}

/** The kinds of services by name, for schemas: without loading how any of them is looked at. */
export const KIND_NAMES = Object.keys(EVERY_KIND) as readonly ServiceKind[]
