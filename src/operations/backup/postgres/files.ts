/** The files of a backup of PostgreSQL: the dump first. */
export const DATA = 'data.dump'
export const ROLES = 'roles.sql'
export const TABLESPACES = 'tablespaces.sql'
/** What a copy of the server has to share with it, since a dump does not tell. */
export const SERVER = 'server.json'
