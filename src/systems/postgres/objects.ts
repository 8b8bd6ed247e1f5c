import { OF_EXTENSION, USER_SCHEMA } from './tables.ts'

/**
 * The names of everything that a dump carries beside rows, by sort. What an extension brought comes back with the
 * extension; subscriptions are left out of a trial restore; not-null constraints have names from version 18 on.
 */
export const OBJECTS = `
  WITH spaces AS (SELECT oid, nspname FROM pg_namespace WHERE ${USER_SCHEMA} AND NOT ${OF_EXTENSION('pg_namespace', 'pg_namespace.oid')}),
  classes AS (SELECT pg_class.oid, relkind::text AS relkind, relowner, format('%I.%I', nspname, relname) AS name
    FROM pg_class JOIN spaces ON spaces.oid = relnamespace
    WHERE relpersistence <> 't' AND NOT ${OF_EXTENSION('pg_class', 'pg_class.oid')})
  SELECT 'schema' AS sort, nspname::text AS name FROM spaces
  UNION ALL SELECT CASE relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view'
      WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'type' END,
      name || ' owner ' || pg_get_userbyid(relowner) FROM classes WHERE relkind IN ('r', 'p', 'S', 'v', 'm', 'f', 'c')
  UNION ALL SELECT 'index', classes.name FROM classes JOIN pg_index ON indexrelid = classes.oid WHERE indisvalid
  UNION ALL SELECT 'column', format('%s.%I %s %s %s', name, attname, format_type(atttypid, atttypmod), attnotnull, atthasdef)
    FROM pg_attribute JOIN classes ON classes.oid = attrelid
    WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND attnum > 0 AND NOT attisdropped
  UNION ALL SELECT 'constraint', format('%s.%I %s', name, conname, contype)
    FROM pg_constraint JOIN classes ON classes.oid = conrelid WHERE contype <> 'n'
  UNION ALL SELECT 'trigger', format('%s.%I', name, tgname)
    FROM pg_trigger JOIN classes ON classes.oid = tgrelid WHERE NOT tgisinternal
  UNION ALL SELECT 'rule', format('%s.%I', name, rulename)
    FROM pg_rewrite JOIN classes ON classes.oid = ev_class WHERE rulename <> '_RETURN'
  UNION ALL SELECT 'policy', format('%s.%I', name, polname)
    FROM pg_policy JOIN classes ON classes.oid = polrelid
  UNION ALL SELECT 'function', format('%I.%I(%s)', nspname, proname, pg_get_function_identity_arguments(pg_proc.oid))
    FROM pg_proc JOIN spaces ON spaces.oid = pronamespace WHERE NOT ${OF_EXTENSION('pg_proc', 'pg_proc.oid')}
  UNION ALL SELECT 'type', format('%I.%I %s', nspname, typname,
      ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = pg_type.oid ORDER BY enumsortorder))
    FROM pg_type JOIN spaces ON spaces.oid = typnamespace
    WHERE typtype IN ('e', 'd', 'r') AND NOT ${OF_EXTENSION('pg_type', 'pg_type.oid')}
  UNION ALL SELECT 'extension', extname::text FROM pg_extension
  UNION ALL SELECT 'event trigger', evtname::text FROM pg_event_trigger
    WHERE NOT ${OF_EXTENSION('pg_event_trigger', 'pg_event_trigger.oid')}
  UNION ALL SELECT 'publication', pubname::text FROM pg_publication`
