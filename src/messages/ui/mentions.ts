import type { Person } from '@/members/view';
import { fits } from '@/ui/fold';

/** A name that is being written after "@": from where, and what there is of it. */
export interface Naming {
  readonly from: number;
  readonly query: string;
}

const LONGEST = 40;

/** The naming that the caret stands in; null when it stands in none. An "@" inside a word, as in an address, is none. */
export function namingAt(text: string, caret: number): Naming | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || caret - from > LONGEST) return null;
  const query = text.slice(from + 1, caret);
  const inWord = from > 0 && !/[\s(,;:"“]/.test(text[from - 1]!);
  return inWord || /\n|\s\s|^\s|@/.test(query) ? null : { from, query };
}

/** Those whose name, title or unit fits, marks aside; who is called so by name comes first. */
export function candidates<Someone extends Person>(
  people: readonly Someone[],
  query: string,
  most = 6,
): readonly Someone[] {
  const byName = people.filter(({ fullName }) => fits(fullName, query));
  const byOffice = people.filter(
    ({ fullName, title, unit }) => !fits(fullName, query) && fits(`${fullName} ${title} ${unit}`, query),
  );
  return [...byName, ...byOffice].slice(0, most);
}

/** The text with the naming written out, and where the caret belongs then. */
export function writeOut(
  text: string,
  { from, query }: Naming,
  fullName: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(from + 1 + query.length).replace(/^ /, '');
  const head = `${text.slice(0, from)}@${fullName} `;
  return { text: head + rest, caret: head.length };
}

/** The ids of the people whose full names stand in the text after an "@". */
export function mentionsIn(text: string, people: readonly Person[]): readonly string[] {
  const written = text.normalize('NFC');
  return people.filter(({ fullName }) => written.includes(`@${fullName.normalize('NFC')}`)).map(({ id }) => id);
}
