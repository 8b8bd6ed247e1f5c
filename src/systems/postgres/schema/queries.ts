/**
 * What a schema consists of, read from the catalogs. Each query answers rows of one column, an array: the
 * object's name and what defines it. Left out is what a dump does not carry or a restore changes: owners, grants,
 * tablespaces, positions of sequences, the versions of extensions and what belongs to them, invalid indexes, and
 * what a partition has from its parent. Columns that only newer servers have are read through to_jsonb.
 */

const OWN_SCHEMA = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

const ours = (catalog: string, oid: string) => `${OWN_SCHEMA} and not exists (
  select from pg_depend e where e.classid = 'pg_catalog.${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`

const RELATION = `pg_class c join pg_namespace n on n.oid = c.relnamespace`
const OUR_RELATION = ours('pg_class', 'c.oid')
const NAME = `format('%I.%I', n.nspname, c.relname)`

export const QUERIES: Readonly<Record<string, string>> = {
  schema: `select array[n.nspname] from pg_namespace n
    where ${ours('pg_namespace', 'n.oid')} and n.nspname <> 'public'`,

  extension: `select array[x.extname, n.nspname] from pg_extension x join pg_namespace n on n.oid = x.extnamespace`,

  relation: `select array[${NAME}, c.relkind::text, c.relpersistence::text, c.relreplident::text,
      c.relrowsecurity::text, c.relforcerowsecurity::text, array_to_string(c.reloptions, ','), a.amname,
      nullif(c.reloftype, 0)::regtype::text, pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid),
      (select string_agg(i.inhparent::regclass::text, ',' order by i.inhseqno) from pg_inherits i where i.inhrelid = c.oid),
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end, c.relispopulated::text,
      f.server, array_to_string(f.options, ',')]
    from ${RELATION} left join pg_am a on a.oid = c.relam
    left join lateral (select s.srvname as server, t.ftoptions as options from pg_foreign_table t
      join pg_foreign_server s on s.oid = t.ftserver where t.ftrelid = c.oid) f on true
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and ${OUR_RELATION}`,

  column: `select array[${NAME}, row_number() over (partition by c.oid order by a.attnum)::text, a.attname,
      format_type(a.atttypid, a.atttypmod), a.attnotnull::text, pg_get_expr(d.adbin, d.adrelid),
      a.attidentity::text, a.attgenerated::text, a.attstorage::text, nullif(to_jsonb(a)->>'attcompression', ''),
      nullif(to_jsonb(a)->>'attstattarget', '-1'), array_to_string(a.attoptions, ','),
      array_to_string(a.attfdwoptions, ','), case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end]
    from ${RELATION} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and ${OUR_RELATION}`,

  constraint: `select array[format('%I.%I', n.nspname, coalesce(c.relname, t.typname)), k.conname, pg_get_constraintdef(k.oid)]
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    where k.contype not in ('t', 'n') and k.conparentid = 0
      and case when k.conrelid <> 0 then ${OUR_RELATION} else ${ours('pg_type', 't.oid')} end`,

  index: `select array[${NAME}, pg_get_indexdef(c.oid), i.indisclustered::text, i.indisreplident::text,
      array_to_string(c.reloptions, ','),
      (select h.inhparent::regclass::text from pg_inherits h where h.inhrelid = c.oid)]
    from ${RELATION} join pg_index i on i.indexrelid = c.oid
    where (i.indisvalid or c.relkind = 'I') and ${OUR_RELATION}`,

  sequence: `select array[${NAME}, c.relpersistence::text, s.seqtypid::regtype::text, s.seqstart::text,
      s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text, s.seqcycle::text,
      (select format('%s.%I %s', d.refobjid::regclass, a.attname, d.deptype) from pg_depend d
        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i'))]
    from ${RELATION} join pg_sequence s on s.seqrelid = c.oid where ${OUR_RELATION}`,

  function: `select array[p.oid::regprocedure::text, case when p.prokind <> 'a' then pg_get_functiondef(p.oid)
      else concat_ws(' ', g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggmtransfn,
        g.aggminvtransfn, g.aggmfinalfn, g.aggsortop, g.aggtranstype::regtype, g.agginitval, g.aggkind, p.proparallel) end]
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace left join pg_aggregate g on g.aggfnoid = p.oid
    where ${ours('pg_proc', 'p.oid')}`,

  type: `select array[format('%I.%I', n.nspname, t.typname), t.typtype::text,
      case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end, t.typnotnull::text, t.typdefault,
      case when t.typcollation <> 0 then t.typcollation::regcollation::text end,
      (select array_agg(e.enumlabel order by e.enumsortorder)::text from pg_enum e where e.enumtypid = t.oid),
      (select concat_ws(' ', r.rngsubtype::regtype, nullif(r.rngcollation, 0)::regcollation, o.opcname, r.rngcanonical, r.rngsubdiff)
        from pg_range r join pg_opclass o on o.oid = r.rngsubopc where r.rngtypid = t.oid)]
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype in ('d', 'e', 'r', 'b') and t.typelem = 0 and ${ours('pg_type', 't.oid')}`,

  trigger: `select array[${NAME}, g.tgname, pg_get_triggerdef(g.oid), g.tgenabled::text]
    from ${RELATION} join pg_trigger g on g.tgrelid = c.oid
    where not g.tgisinternal and coalesce(to_jsonb(g)->>'tgparentid', '0') = '0' and ${OUR_RELATION}`,

  rule: `select array[${NAME}, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled::text]
    from ${RELATION} join pg_rewrite r on r.ev_class = c.oid where r.rulename <> '_RETURN' and ${OUR_RELATION}`,

  policy: `select array[${NAME}, p.polname, p.polcmd::text, p.polpermissive::text,
      (select string_agg(coalesce(r.rolname, 'public'), ',' order by r.rolname) from unnest(p.polroles) u left join pg_roles r on r.oid = u),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)]
    from ${RELATION} join pg_policy p on p.polrelid = c.oid where ${OUR_RELATION}`,

  statistics: `select array[format('%I.%I', n.nspname, s.stxname), pg_get_statisticsobjdef(s.oid)]
    from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace where ${ours('pg_statistic_ext', 's.oid')}`,

  collation: `select array[format('%I.%I', n.nspname, l.collname), l.collprovider::text, l.collisdeterministic::text,
      l.collcollate, l.collctype, to_jsonb(l)->>'colllocale', to_jsonb(l)->>'colliculocale']
    from pg_collation l join pg_namespace n on n.oid = l.collnamespace where ${ours('pg_collation', 'l.oid')}`,

  operator: `select array[o.oid::regoperator::text, o.oprcode::text, o.oprcom::regoperator::text,
      o.oprnegate::regoperator::text, o.oprrest::text, o.oprjoin::text, o.oprcanmerge::text, o.oprcanhash::text]
    from pg_operator o join pg_namespace n on n.oid = o.oprnamespace where ${ours('pg_operator', 'o.oid')}`,

  cast: `select array[k.castsource::regtype::text, k.casttarget::regtype::text, k.castfunc::regprocedure::text,
      k.castcontext::text, k.castmethod::text]
    from pg_cast k where k.oid >= 16384 and not exists (select from pg_depend e
      where e.classid = 'pg_cast'::regclass and e.objid = k.oid and e.deptype = 'e')`,

  'event trigger': `select array[v.evtname, v.evtevent, v.evtfoid::regprocedure::text, v.evtenabled::text, array_to_string(v.evttags, ',')]
    from pg_event_trigger v where not exists (select from pg_depend e
      where e.classid = 'pg_event_trigger'::regclass and e.objid = v.oid and e.deptype = 'e')`,

  'foreign server': `select array[s.srvname, s.srvtype, s.srvversion, w.fdwname, array_to_string(s.srvoptions, ',')]
    from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw`,

  publication: `select array[p.pubname, p.puballtables::text, p.pubinsert::text, p.pubupdate::text, p.pubdelete::text,
      p.pubtruncate::text, (select string_agg(r.prrelid::regclass::text, ',' order by r.prrelid::regclass::text collate "C")
        from pg_publication_rel r where r.prpubid = p.oid)] from pg_publication p`,

  'text search': `select array[i.type, i.identity, x.options] from (
      select 'pg_ts_config'::regclass as class, g.oid, g.cfgnamespace as namespace,
        (select string_agg(concat_ws(' ', m.maptokentype, m.mapseqno, m.mapdict::regdictionary), ',' order by m.maptokentype, m.mapseqno)
          from pg_ts_config_map m where m.mapcfg = g.oid) as options from pg_ts_config g
      union all select 'pg_ts_dict'::regclass, d.oid, d.dictnamespace, concat_ws(' ', t.tmplname, d.dictinitoption)
        from pg_ts_dict d join pg_ts_template t on t.oid = d.dicttemplate) x
    join pg_namespace n on n.oid = x.namespace, lateral pg_identify_object(x.class, x.oid, 0) i
    where ${OWN_SCHEMA} and not exists (select from pg_depend e where e.classid = x.class and e.objid = x.oid and e.deptype = 'e')`,

  comment: `select array[i.type, i.identity, d.description]
    from pg_description d, lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
    where d.objoid >= 16384 and d.classoid <> 'pg_extension'::regclass and not exists (select from pg_depend e
      where e.classid = d.classoid and e.objid = d.objoid and e.deptype = 'e')`,
}
