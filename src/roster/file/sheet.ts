/** A cell as text, or what kept it from being read: a formula that ended in an error or was never worked out. */
export type Cell = string | { readonly fault: 'formula' };

/** A row of a table, by the number that people see beside it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A file that holds no table we can read, and why. */
export class Unreadable extends Error {
  constructor(
    readonly code:
      | 'broken'
      | 'encrypted'
      | 'too-large'
      | 'old-format'
      | 'no-sheet'
      | 'not-unicode'
      | 'quotes'
      | 'empty'
      | 'no-header'
      | 'columns-missing'
      | 'too-many-rows',
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`unreadable: ${code}`);
  }
}

/** The most rows that are looked at, of people or not, before a table is called too long. */
export const MOST_ROWS = 6_000;

/** The text of a cell, tidied: NFC, no characters without width, single spaces. U+00AD stays: in TCVN3 it is ư. */
export function tidy(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return '';
  return cell
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}
