export { createListeners } from './listeners.ts'
export { createOwnSupervisor } from './own.ts'
export { createPm2Supervisor } from './pm2.ts'
export { createSystemdSupervisor } from './systemd.ts'
