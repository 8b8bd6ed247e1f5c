import type { Rule } from '../decide.ts'
import { type BackupFact, type DeploymentFact, isFresh, type Measured } from '../facts.ts'

/** Where the tool makes a missing backup itself, it asks this again, in its own words, right before the first effect. */
export const backupFirst: Rule = {
  id: 'backup-first',
  says: 'No migration without a backup of that database, verified by a restore, younger than its limit, taken at the schema the migration starts from.',
  about: ({ kind }) => kind === 'migrate' || kind === 'deploy',
  judge({ kind }, { deployment, backup: asked, at, missing }) {
    const backup = kind === 'deploy' ? ofDeploy(deployment) : asked
    // What is not known of a deployment at all, the rules about deployments say.
    if (kind === 'deploy' && !backup) return undefined
    if (!backup) {
      return {
        reason: `Whether there is a backup to come back to is not known: ${missing.backup ?? 'nobody looked'}.`,
        hint: 'Repeat the call when the database can be asked; operator://backups shows what there is.',
      }
    }
    if (!isFresh(backup, at))
      return {
        reason: 'What is known of the backups is not current.',
        hint: 'Repeat the call; it is looked at again.',
      }
    const { rests, makes } = backup.value
    if (makes || !('none' in rests)) return undefined
    return {
      reason: `There is no backup to come back to: ${rests.none}.`,
      hint: 'pg_backup with verify: restore makes one. Without `backup: require` run_migration makes it itself.',
    }
  },
}

function ofDeploy(deployment: Measured<DeploymentFact> | undefined): Measured<BackupFact> | undefined {
  const { migrates } = deployment?.value ?? {}
  return deployment && migrates && { value: migrates, at: deployment.at, ttl: deployment.ttl }
}
