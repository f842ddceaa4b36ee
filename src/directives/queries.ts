import { Prisma } from '@/server/database';
import type { MemberScope } from '@/server/session/scope';
import { personSql, textSql } from '@/members/person';
import type { DirectiveCounts, DirectiveSummary, DirectiveView, RecipientView, ReplyStatus, ReplyView } from './view';
import type { Person } from '@/members/view';

const MOST_DIRECTIVES = 500;

interface Row extends Omit<DirectiveSummary, 'issuedAt' | 'deadline' | 'endedAt' | 'counts' | 'mine'> {
  readonly issuedAt: Date;
  readonly deadline: Date;
  readonly endedAt: Date | null;
  readonly total: number;
  readonly replied: number;
  readonly seen: number;
  readonly late: number;
  readonly mine: { seen: boolean; replied: boolean; late: boolean; status: ReplyStatus | null } | null;
}

const numberSql = (table: string) => Prisma.raw(`${table}.number || '/' || ${table}.year`);

function columns({ memberId, now }: MemberScope) {
  return Prisma.sql`
    d.id, d.seq, ${numberSql('d')} AS number, d.force, ${personSql('d.issuer_entry_id', 'd.issuer_id')} AS issuer,
    ${textSql('d.group_id', 'd.seq', 'title')} AS title, ${textSql('d.group_id', 'd.seq', 'text')} AS text,
    d.addressees, d.issued_at AS "issuedAt", d.deadline, d.reply_kind AS "replyKind", d.state, d.ended_at AS "endedAt",
    (SELECT jsonb_build_object('id', r.id, 'number', ${numberSql('r')}) FROM directive r WHERE r.id = d.replaces_id) AS replaces,
    (SELECT jsonb_build_object('id', r.id, 'number', ${numberSql('r')}) FROM directive r WHERE r.replaces_id = d.id) AS "replacedBy",
    c.total, c.replied, c.seen, c.late,
    (SELECT jsonb_build_object('seen', r.seen_at IS NOT NULL, 'replied', r.replied_at IS NOT NULL, 'late', r.late,
       'status', r.status)
     FROM recipient r WHERE r.directive_id = d.id AND r.member_id = ${memberId}::uuid) AS mine
    FROM directive d, LATERAL (
      SELECT count(*)::int AS total, count(replied_at)::int AS replied,
        count(*) FILTER (WHERE replied_at IS NULL AND seen_at IS NOT NULL)::int AS seen,
        count(*) FILTER (WHERE late OR replied_at IS NULL AND COALESCE(d.ended_at, ${now}) > d.deadline)::int AS late
      FROM recipient WHERE directive_id = d.id) c`;
}

/** The group's directives, newest first: the latest 500, or those between two ledger numbers. */
export async function listDirectives(
  scope: MemberScope,
  between: { after: number; before: number } = { after: 0, before: 2_147_483_647 },
): Promise<DirectiveSummary[]> {
  const rows = await scope.database.$queryRaw<Row[]>`
    SELECT ${columns(scope)}
    WHERE d.group_id = ${scope.groupId}::uuid AND d.seq > ${between.after} AND d.seq < ${between.before}
    ORDER BY d.seq DESC LIMIT ${MOST_DIRECTIVES}`;
  return rows.map((row) => toSummary(row, scope.now));
}

/** One directive with what each addressee owes and wrote; null where there is none in this group. */
export async function findDirective(scope: MemberScope, id: string): Promise<DirectiveView | null> {
  const [row] = await scope.database.$queryRaw<Row[]>`
    SELECT ${columns(scope)} WHERE d.group_id = ${scope.groupId}::uuid AND d.id = ${id}::uuid`;
  return row ? { ...toSummary(row, scope.now), recipients: await listRecipients(scope, row) } : null;
}

interface RecipientRow {
  readonly member: Person;
  readonly seenAt: Date | null;
  readonly repliedAt: Date | null;
  readonly status: ReplyStatus | null;
  readonly late: boolean;
  readonly replies: readonly ReplyView[] | null;
}

async function listRecipients({ database, now }: MemberScope, directive: Row): Promise<RecipientView[]> {
  const rows = await database.$queryRaw<RecipientRow[]>`
    SELECT ${personSql('r.entry_id', 'r.member_id')} AS member, r.seen_at AS "seenAt", r.replied_at AS "repliedAt",
      r.status, r.late,
      (SELECT jsonb_agg(jsonb_build_object('id', y.id, 'text', ${textSql('y.group_id', 'y.seq', 'text')},
         'status', y.status, 'at', to_char(y.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY y.seq)
       FROM reply y WHERE y.directive_id = r.directive_id AND y.member_id = r.member_id) AS replies
    FROM recipient r
    JOIN roster_entry e ON e.id = r.entry_id JOIN unit u ON u.id = e.unit_id
    WHERE r.directive_id = ${directive.id}::uuid
    ORDER BY u."order", e."order"`;
  return rows.map((row) => ({
    member: row.member,
    state: row.repliedAt ? 'replied' : row.seenAt ? 'seen' : 'owed',
    late: row.late || (row.repliedAt === null && isOver(directive, now)),
    status: row.status,
    seenAt: row.seenAt?.toISOString() ?? null,
    repliedAt: row.repliedAt?.toISOString() ?? null,
    replies: row.replies ?? [],
  }));
}

const isOver = ({ deadline, endedAt }: Row, now: Date) => (endedAt ?? now) > deadline;

function toSummary(row: Row, now: Date): DirectiveSummary {
  const { total, replied, seen, late, mine, issuedAt, deadline, endedAt, ...rest } = row;
  const counts: DirectiveCounts = { total, replied, seen, owed: total - replied - seen, late };
  return {
    ...rest,
    issuedAt: issuedAt.toISOString(),
    deadline: deadline.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    counts,
    mine: mine && {
      state: mine.replied ? 'replied' : mine.seen ? 'seen' : 'owed',
      late: mine.late || (!mine.replied && isOver(row, now)),
      status: mine.status,
    },
  };
}
