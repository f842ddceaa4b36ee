import { words } from '@/words/words';

/** Splits "5.3c" into its article, clause and point; null for a disclosure rule ("D4"). */
function split(clause: string): { article: string; clause?: string | undefined; point?: string | undefined } | null {
  const found = /^(\d+)(?:\.(\d+)([a-zđ])?)?$/.exec(clause);
  return found ? { article: found[1]!, clause: found[2], point: found[3] } : null;
}

/** A clause as people cite it: "điểm c khoản 3 Điều 5", "khoản 2 Điều 3", "Điều 6", "Quy tắc D4". */
export function clauseName(clause: string): string {
  const parts = split(clause);
  if (!parts) return words('ui.clause.rule', { rule: clause });
  if (parts.point) return words('ui.clause.point', { point: parts.point, clause: parts.clause!, article: parts.article });
  if (parts.clause) return words('ui.clause.clause', { clause: parts.clause, article: parts.article });
  return words('ui.clause.article', { article: parts.article });
}

/** The clause as short as a button has room for: "Điều 5", "Quy tắc D4". */
export function clauseShort(clause: string): string {
  const parts = split(clause);
  return parts ? words('ui.clause.article', { article: parts.article }) : words('ui.clause.rule', { rule: clause });
}
