import { Prisma } from '@/server/database';

/**
 * SQL for a person as JSON, by the roster entry under which they acted and their member's id.
 *
 * @param entry column with the entry's id, as "m.entry_id"
 * @param member column with the member's id
 */
export function personSql(entry: string, member: string): Prisma.Sql {
  return Prisma.raw(`(
    SELECT jsonb_build_object('id', ${member}, 'fullName', pe.full_name, 'title', pp.name, 'unit', pu.name)
    FROM roster_entry pe JOIN position pp ON pp.id = pe.position_id JOIN unit pu ON pu.id = pe.unit_id
    WHERE pe.id = ${entry})`);
}

/** SQL for a kept text, null while withheld or destroyed. */
export function textSql(group: string, seq: string, field: string): Prisma.Sql {
  return Prisma.raw(`(
    SELECT kt.content FROM kept_text kt
    WHERE kt.group_id = ${group} AND kt.seq = ${seq} AND kt.field = '${field}' AND kt.withheld_at IS NULL)`);
}
