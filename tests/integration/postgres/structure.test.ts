import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, inject, onTestFinished, test } from 'vitest';
import { withClient } from '@/server/postgres/connect';
import { withDatabase } from '@/server/postgres/urls';
import { checkout } from '@/server/settings';
import { difference, readDatamodel } from '../../../scripts/schema-engine';
import { freshDatabase } from '../../database';

const datamodel = readDatamodel(path.join(checkout, 'prisma/schema'));

/** What the migrations add by hand, beyond what a datamodel can say. */
const byHand = [
  'CREATE INDEX kept_text_folded_idx ON public.kept_text USING gin (fold(content) gin_trgm_ops) WHERE (field = \'text\'::text)',
  'CREATE UNIQUE INDEX member_open_key ON public.member USING btree (group_id, account_id) WHERE (left_at IS NULL)',
  'CREATE UNIQUE INDEX pin_active_directive_key ON public.pin USING btree (directive_id) WHERE (unpinned_at IS NULL)',
  'CREATE UNIQUE INDEX pin_active_message_key ON public.pin USING btree (message_id) WHERE (unpinned_at IS NULL)',
  'check approval_state_known',
  'check directive_force_known',
  'check directive_reply_kind_known',
  'check directive_state_known',
  'check ledger_entry_hashes_sha256',
  'check pin_of_one_thing',
  'check recipient_status_known',
  'check reply_status_known',
  'deferred group_admin_id_fkey',
  'deferred group_leader_id_fkey',
  'trigger group_officers_among_members on "group"',
  'trigger ledger_entry_append_only on ledger_entry',
  'trigger member_officers_among_members on member',
];

test('the datamodel has not changed since the last migration', async () => {
  const last = readDatamodel(path.join(checkout, 'prisma/migrations/datamodel.prisma'));
  expect(await difference(last, datamodel)).toBeUndefined();
});

test('the migrations, applied from empty, make the datamodel and what is listed here', async () => {
  const migrated = await freshDatabase();
  onTestFinished(() => migrated.drop());
  const modelled = await databaseOf((await difference(undefined, datamodel)) ?? '');

  const made = new Set(await structureOf(migrated.ownerUrl));
  const wanted = new Set(await structureOf(modelled));
  expect([...wanted].filter((item) => !made.has(item))).toEqual([]);
  expect([...made].filter((item) => !wanted.has(item)).sort()).toEqual(byHand);
  expect(wanted.size).toBeGreaterThan(150);
});

async function databaseOf(sql: string): Promise<string> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  const server = inject('serverUrl');
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  onTestFinished(() => withClient(server, async (client) => void (await client.query(`DROP DATABASE ${name}`))));
  const url = withDatabase(server, name);
  await withClient(url, (client) => client.query(sql));
  return url;
}

/** Every column, constraint, index and trigger of the public schema, one line each. */
function structureOf(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ item: string }>(`
      WITH ours AS (
        SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
      )
      SELECT format('column %s.%I %s%s default %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
                    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
                    coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) AS item
      FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid IN (SELECT oid FROM ours) AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT format('constraint %s %s %s', conrelid::regclass, conname,
                    replace(pg_get_constraintdef(oid), ' DEFERRABLE INITIALLY DEFERRED', ''))
      FROM pg_constraint WHERE conrelid IN (SELECT oid FROM ours) AND contype IN ('p', 'f', 'u')
      UNION ALL
      SELECT format('check %s', conname) FROM pg_constraint
      WHERE conrelid IN (SELECT oid FROM ours) AND contype = 'c'
      UNION ALL
      SELECT format('deferred %s', conname) FROM pg_constraint
      WHERE conrelid IN (SELECT oid FROM ours) AND contype = 'f' AND condeferred
      UNION ALL
      SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid IN (SELECT oid FROM ours)
      UNION ALL
      SELECT format('trigger %s on %s', tgname, tgrelid::regclass) FROM pg_trigger
      WHERE tgrelid IN (SELECT oid FROM ours) AND NOT tgisinternal
      ORDER BY 1`);
    return rows.map(({ item }) => item);
  });
}
