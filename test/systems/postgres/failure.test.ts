import { expect, test } from 'vitest'
import { complaints } from '../../../src/systems/postgres/failure.ts'

test('keeps what a program complains of, and no row that the server quotes', () => {
  const stderr = `pg_restore: error: COPY failed for table "person": ERROR:  new row for relation "person" violates check constraint "person_check"
DETAIL:  Failing row contains (1, anna@example.org, an error
of her own).
CONTEXT:  COPY person, line 1: "1	anna@example.org	an error\\nof her own"
pg_restore: from TOC entry 3320; 2606 16391 CONSTRAINT person person_pkey operator
pg_restore: error: could not execute query: ERROR:  could not create unique index "person_pkey"
DETAIL:  Key (id)=(4711) is duplicated.
Command was: ALTER TABLE ONLY public.person ADD CONSTRAINT error PRIMARY KEY (id);
`
  expect(complaints(stderr)).toEqual([
    'error: COPY failed for table "person": ERROR:  new row for relation "person" violates check constraint "person_check"',
    'error: could not execute query: ERROR:  could not create unique index "person_pkey"',
  ])
})

test("keeps a program's own details, and what a wrapper says before it", () => {
  expect(
    complaints(`Error: PostgreSQL version 18 is not installed
pg_dump: error: Dumping the contents of table "t" failed: PQgetResult() failed.
pg_dump: detail: Error message from server: ERROR:  invalid page in block 0
pg_dump: detail: Command was: COPY public.t (a) TO stdout;
`),
  ).toEqual([
    'Error: PostgreSQL version 18 is not installed',
    'error: Dumping the contents of table "t" failed: PQgetResult() failed.',
    'detail: Error message from server: ERROR:  invalid page in block 0',
    'detail: Command was: COPY public.t (a) TO stdout;',
  ])
})

test('names no value that a type did not take', () => {
  const said =
    complaints(`pg_restore: error: COPY failed for table "t": ERROR:  invalid input syntax for type integer: "4711-secret"
pg_restore: error: COPY failed for table "t": ERROR:  value "99999999999" is out of range for type integer
pg_restore: error: COPY failed for table "t": ERROR:  date/time field value out of range: "31/12/1999"
pg_restore: error: COPY failed for table "t": ERROR:  invalid input value for enum mood: "sad" "er"`)
  expect(said).toHaveLength(4)
  expect(said.join()).not.toMatch(/4711|99999|1999|sad/)
  expect(said[0]).toContain('COPY failed for table "t": ERROR:  invalid input syntax for type integer')
})

test('says which function of the database refused a row, and not in its words', () => {
  const stderr = `pg_restore: error: COPY failed for table "t": ERROR:  bad card 4711-4242 of
Anna, an error
CONTEXT:  SQL statement "SELECT 1"
PL/pgSQL function fussy(integer,text) line 3 at RAISE
COPY t, line 1: "4711"
pg_restore: error: could not execute query: ERROR:  could not create unique index "other"
`
  expect(complaints(stderr)).toEqual([
    'error: COPY failed for table "t": ERROR:  refused by PL/pgSQL function fussy(integer,text)',
    'error: could not execute query: ERROR:  could not create unique index "other"',
  ])
})
