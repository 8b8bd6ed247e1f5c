import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** alembic's own program, or undefined. */
export function findAlembic(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, 'alembic')).find((file) => existsSync(file))
}

/** A folder with an alembic project. What each script does on the way up is Python: `op.execute("…")`. */
export interface AlembicProject {
  cwd: string
  add(id: string, after: string | undefined, message: string, up: string): void
}

export function alembicProject(cwd: string, url: string, { eachInItsOwn = false } = {}): AlembicProject {
  mkdirSync(join(cwd, 'mig', 'versions'), { recursive: true })
  writeFileSync(join(cwd, 'alembic.ini'), `[alembic]\nscript_location = mig\nsqlalchemy.url = ${url}\n`)
  writeFileSync(join(cwd, 'mig', 'env.py'), ENV.replace('EACH', eachInItsOwn ? 'True' : 'False'))
  return {
    cwd,
    add: (id, after, message, up) =>
      writeFileSync(join(cwd, 'mig', 'versions', `${id}.py`), script(id, after, message, up)),
  }
}

const ENV = `from alembic import context
from sqlalchemy import engine_from_config, pool
config = context.config
connectable = engine_from_config(config.get_section(config.config_ini_section), prefix="sqlalchemy.", poolclass=pool.NullPool)
with connectable.connect() as connection:
    context.configure(connection=connection, transaction_per_migration=EACH)
    with context.begin_transaction():
        context.run_migrations()
`

function script(id: string, after: string | undefined, message: string, up: string): string {
  return `"""${message}

Revision ID: ${id}
Revises: ${after ?? ''}
Create Date: 2026-01-01 00:00:00

"""
from alembic import op
revision = '${id}'
down_revision = ${after === undefined ? 'None' : `'${after}'`}
branch_labels = None
depends_on = None
def upgrade():
    ${up}
def downgrade():
    pass
`
}
