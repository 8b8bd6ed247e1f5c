export { createPm2Probe } from './pm2.ts'
export { createSystemdProbe } from './systemd.ts'
