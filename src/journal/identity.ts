export * from '../core/process-identity.ts'
