import { setImmediate } from 'node:timers/promises';
import { attribute, xmlTokens } from '@/server/files/xml-tokens';
import { type Cell, MOST_ROWS, type SheetRow, Unreadable } from './sheet';
import { unescapeExcel } from './xlsx-parts';

interface WorksheetParts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly epoch1904: boolean;
}

/** Columns past this one (the 60th, "BH") are not looked at. */
const MOST_COLUMNS = 60;
const ROWS_BETWEEN_PAUSES = 500;
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The rows of a worksheet that hold anything. Gives way to other work now and then.
 *
 * @throws Unreadable past `MOST_ROWS` rows
 */
export async function readWorksheet(xml: string, parts: WorksheetParts): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let column = -1;
  let cell: { type: string; style: number; value: string; formula: boolean } | null = null;
  let reading: 'value' | 'text' | null = null;
  let passed = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reading && cell) cell.value += token.text;
      continue;
    }
    const opens = token.kind === 'open';
    if (token.name === 'row') {
      if (opens) {
        number = Number(attribute(token.attributes, 'r') ?? number + 1);
        cells = [];
        column = -1;
        if (++passed % ROWS_BETWEEN_PAUSES === 0) await setImmediate();
      }
      if (cells.some((one) => one !== '') && (!opens || token.closed)) {
        if (rows.length >= MOST_ROWS) throw new Unreadable('too-many-rows', { maximum: MOST_ROWS });
        rows.push({ number, cells });
      }
    } else if (token.name === 'c') {
      if (opens) {
        column = columnOf(attribute(token.attributes, 'r')) ?? column + 1;
        const type = attribute(token.attributes, 't') ?? 'n';
        cell = { type, style: Number(attribute(token.attributes, 's') ?? -1), value: '', formula: false };
      }
      if (cell && (!opens || token.closed)) {
        if (column < MOST_COLUMNS) put(cells, column, valueOf(cell, parts));
        cell = null;
      }
    } else if (token.name === 'v' || token.name === 't') {
      reading = opens && !token.closed ? (token.name === 'v' ? 'value' : 'text') : null;
    } else if (token.name === 'f' && opens && cell) {
      cell.formula = true;
    }
  }
  return rows;
}

function put(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

/** "C7" is column 2. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(
  { type, style, value, formula }: { type: string; style: number; value: string; formula: boolean },
  { strings, dateStyles, epoch1904 }: WorksheetParts,
): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e' || (formula && value === '')) return { fault: 'formula' };
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return dateText(Date.parse(value));
  if (type !== 'n' || value === '') return unescapeExcel(value);
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (dateStyles.has(style)) return dateText((epoch1904 ? EPOCH_1904 : EPOCH_1900) + number * DAY_MS);
  return Number.isSafeInteger(number) ? number.toFixed(0) : String(number);
}

/** A date as it is written in Vietnam, so that it can be recognised where it does not belong. */
function dateText(at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '';
  const [year, month, day] = new Date(at).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
