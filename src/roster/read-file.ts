import { findHeader } from './file/columns';
import { readCsv } from './file/csv';
import { type PassedOver, type RowPerson, readPeople } from './file/people';
import { type SheetRow, Unreadable } from './file/sheet';
import { readXlsx } from './file/xlsx';

export { Unreadable } from './file/sheet';

/** The largest file that is taken: 5 MB. */
export const FILE_BYTES = 5 * 1024 * 1024;

/** A roster as a file holds it. */
export interface RosterFile {
  /** the sheet of a workbook; null for separated values */
  readonly sheet: string | null;
  readonly people: readonly RowPerson[];
  readonly passedOver: readonly PassedOver[];
}

const ZIP = '504b0304';
/** Both Excel 97–2003 and a workbook with a password begin like this (MS-CFB). */
const COMPOUND = 'd0cf11e0';

/**
 * Reads a roster from a CSV file or an Excel workbook (told by its first bytes, not its name). Nothing is kept.
 *
 * @throws Unreadable saying why there is no roster in it
 */
export async function readRosterFile(bytes: Buffer): Promise<RosterFile> {
  if (bytes.length === 0) throw new Unreadable('empty');
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === COMPOUND) throw new Unreadable('old-format');
  if (start !== ZIP) return { sheet: null, ...peopleOf(readCsv(bytes)) };
  let first: Unreadable | null = null;
  for await (const { name, rows } of readXlsx(bytes)) {
    try {
      return { sheet: name, ...peopleOf(rows) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      first ??= error;
    }
  }
  throw first ?? new Unreadable('no-sheet');
}

function peopleOf(rows: readonly SheetRow[]) {
  if (rows.every(({ cells }) => cells.every((cell) => typeof cell === 'string' && cell.trim() === ''))) {
    throw new Unreadable('empty');
  }
  return readPeople(rows, findHeader(rows));
}
