import { type SheetRow, Unreadable, tidy } from './sheet';

/** What a column of a roster holds. Names may stand in one column or in two. */
export type Column = 'fullName' | 'familyName' | 'givenName' | 'title' | 'unit' | 'phone' | 'email' | 'board';

/** Where each column stands in the rows of a table, and after which row the people begin. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** Headings as they are met, without marks and in lower case; the more telling first. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['familyName', /^(ho|ho dem|ho lot|ho va (ten|chu) (dem|lot)|last name|family name|surname)$/],
  ['givenName', /^(ten|first name|given name)$/],
  ['fullName', /^(ho va ten|ho ten|ho,? ten|ho chu dem va ten|ten (can bo|cong chuc|nhan vien|thanh vien)|full ?name|name)\b/],
  ['email', /^(dia chi )?(e ?mail|thu dien tu|hop thu)\b/],
  ['phone', /^(so )?(dien thoai|dt|sdt|di dong|dtdd)\b|^(phone|mobile|tel|telephone|cell)\b/],
  ['board', /^(thuoc )?(ban )?(lanh dao|giam doc)( so)?$|^(board|leadership)\b/],
  ['title', /^(chuc vu|chuc danh|position|job title|title)\b/],
  ['unit', /^(ten )?(don vi|phong|phong ban|co quan|bo phan|noi cong tac)\b|^(unit|department|office|division)\b/],
];

/** "Số điện thoại di động" is preferred to "Số điện thoại cơ quan". */
const MOBILE = /di dong|mobile|dtdd|ca nhan/;
const HEADER_WITHIN = 30;
const LEAST_KNOWN = 2;

/** A heading in plain letters: "Chức vụ/Chức danh (*)" is "chuc vu chuc danh". */
export function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Which column a heading names; null for one that is of no use here. */
export function columnNamed(heading: string): Column | null {
  const name = plain(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/**
 * Finds the row of headings, which may stand under a title of several rows.
 *
 * @throws Unreadable 'no-header', or 'columns-missing' naming what was not found
 */
export function findHeader(rows: readonly SheetRow[]): Header {
  let best: { index: number; columns: Map<Column, number> } | null = null;
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = new Map<Column, number>();
    cells.forEach((cell, place) => {
      const heading = tidy(cell);
      const column = columnNamed(heading);
      if (!column) return;
      if (!columns.has(column) || (column === 'phone' && MOBILE.test(plain(heading)))) columns.set(column, place);
    });
    if (columns.size > (best?.columns.size ?? LEAST_KNOWN - 1)) best = { index, columns };
  }
  if (!best) throw new Unreadable('no-header');
  const { index, columns } = best;
  const named = columns.has('fullName') || columns.has('givenName');
  const missing = [!named && 'fullName', !columns.has('title') && 'title', !columns.has('phone') && 'phone'];
  const first = missing.find((column) => column !== false);
  if (first) throw new Unreadable('columns-missing', { column: first });
  return { row: index, columns };
}
