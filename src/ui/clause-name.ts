import { words } from '@/words/words';

/** Splits "5.3c" into its article, paragraph and point; null for a disclosure rule ("D4"). */
function split(clause: string) {
  const found = /^(\d+)(?:\.(\d+)([a-zđ])?)?$/.exec(clause);
  return found && { article: found[1]!, paragraph: found[2], point: found[3] };
}

/** A clause as the product cites it: "Điều 5 khoản 3 điểm c", "Điều 3 khoản 2", "Điều 6", "Quy tắc D4". */
export function clauseName(clause: string): string {
  const parts = split(clause);
  if (!parts) return words('clause.rule', { rule: clause });
  const { article, paragraph = '', point = '' } = parts;
  if (point) return words('clause.point', { article, paragraph, point });
  return paragraph ? words('clause.paragraph', { article, paragraph }) : words('clause.article', { article });
}

/** The clause as short as a button has room for: "Điều 5", "Quy tắc D4". */
export function clauseShort(clause: string): string {
  const parts = split(clause);
  return parts ? words('clause.article', { article: parts.article }) : words('clause.rule', { rule: clause });
}
