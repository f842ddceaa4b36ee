import { parse } from 'csv-parse/sync';
import { MOST_ROWS, type SheetRow, Unreadable } from './sheet';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const LOOKED_AT = 30;
const RECORD_CHARACTERS = 20_000;

/**
 * Reads a table of separated values: UTF-8 with or without its mark, or UTF-16 as Excel writes "Unicode Text"; parted by
 * semicolons, commas, tabs or bars.
 *
 * @throws Unreadable
 */
export function readCsv(bytes: Buffer): SheetRow[] {
  const text = decode(bytes);
  const announced = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = announced?.[1] ?? delimiterOf(text);
  const skipped = announced ? 1 : 0;
  try {
    const records: string[][] = parse(announced ? text.slice(announced[0].length) : text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: RECORD_CHARACTERS,
      to: MOST_ROWS + 1,
    });
    if (records.length > MOST_ROWS) throw new Unreadable('too-many-rows', { maximum: MOST_ROWS });
    return records.map((cells, index) => ({ number: index + 1 + skipped, cells: cells.map(unprotect) }));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('quotes', { row: (error as { lines?: number }).lines ?? 1 });
  }
}

/** Excel keeps leading zeros of a text in `="0900000001"`. */
const unprotect = (cell: string) => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('not-unicode');
  }
}

/** The separator that stands in most lines, and most evenly. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '""')
    .split(/\r?\n/, LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const weigh = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
    return usual * counts.filter((count) => count === usual).length;
  };
  return DELIMITERS.toSorted((one, other) => weigh(other) - weigh(one))[0]!;
}
