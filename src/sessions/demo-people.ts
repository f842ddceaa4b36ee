import { application } from '@/server/application';
import type { DemoPeople, DemoPerson } from './ui/demo-view';

const MOST_CHOSEN = 8;

/** The demo's people, read from its database; null where this is no demo. */
export async function demoPeople(): Promise<DemoPeople | null> {
  const { demo, demoPassword, database } = application();
  if (!demo) return null;
  const rows = await database.read.$queryRaw<(DemoPerson & { member: boolean })[]>`
    SELECT e.phone, e.full_name AS "fullName", p.name AS title, u.name AS unit, e.board, m.id IS NOT NULL AS member,
      CASE WHEN g.leader_id = m.id THEN 'leader' WHEN g.admin_id = m.id THEN 'admin' ELSE 'member' END AS role
    FROM roster_entry e
    JOIN "group" g ON g.id = e.group_id
    JOIN position p ON p.id = e.position_id
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN account a ON a.phone = e.phone AND a.password_hash IS NOT NULL
    LEFT JOIN member m ON m.group_id = g.id AND m.account_id = a.id AND m.left_at IS NULL
    WHERE e.until IS NULL
    ORDER BY g.created_at, g.leader_id = m.id DESC NULLS LAST, g.admin_id = m.id DESC NULLS LAST, e.board DESC, e."order"`;
  const members = rows.filter(({ member }) => member);
  const chosen = headsFirst(oneOfEach(members)).slice(0, MOST_CHOSEN);
  return {
    password: demoPassword,
    chosen,
    others: members.filter((person) => !chosen.includes(person)),
    stranger: rows.find(({ member }) => !member) ?? null,
  };
}

/** The first of each kind, by office, title and the first words of the unit ("Phòng Tư pháp", "Trung tâm"). */
function oneOfEach(people: readonly DemoPerson[]): DemoPerson[] {
  const seen = new Set<string>();
  return people.filter(({ role, board, title, unit }) => {
    const kind = role !== 'member' || board ? `${role} ${board}` : `${title} ${unitKind(unit)}`;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** Officers and board as they come, then heads of units, then their deputies. */
function headsFirst(people: readonly DemoPerson[]): DemoPerson[] {
  const rank = ({ role, board, title }: DemoPerson) => (role !== 'member' || board ? 0 : title.startsWith(DEPUTY) ? 2 : 1);
  return people.toSorted((one, other) => rank(one) - rank(other));
}

const DEPUTY = 'Phó';
const LOCAL = /(huyện|thị xã|thành phố|quận|xã|phường)/i;

const unitKind = (unit: string) => (LOCAL.test(unit) ? 'local' : unit.split(' ')[0]);
