import { encodingDetector } from '@/charter/screening/encoding';
import { read } from '@/charter/screening/reading';
import { type Header, plain } from './columns';
import { type Cell, type SheetRow, Unreadable, tidy } from './sheet';
import { MOST_ENTRIES } from '../schema';

export type PersonField = 'fullName' | 'title' | 'unit' | 'phone' | 'email' | 'board';

/** Something about a field: what was mended, or what cannot stand. */
export interface FieldNote {
  readonly field: PersonField;
  readonly code: string;
}

/** A person as a row of the table gives them, before any rule has looked at them. */
export interface RowPerson {
  /** the number that people see beside the row */
  readonly row: number;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
  readonly board: boolean;
  readonly notes: readonly FieldNote[];
  readonly faults: readonly FieldNote[];
}

/** Rows that hold something, and nobody: headings of units, totals, signatures. */
export interface PassedOver {
  readonly row: number;
  readonly text: string;
}

const YES = /^(x|v|✓|✔|1|co|dung|yes|true|board|(ban )?lanh dao( so)?|(ban )?giam doc)$/;
const NO = /^(|0|khong|no|false|thanh vien)$/;
const NUMBER_ONLY = /^(\d{1,4}|[IVXLC]{1,5})[.)]?$/;
const TOTAL = /^(tong|cong)\b/;
const NUMBERING = /^(?:[IVXLC]+|\d{1,3}|[A-ZĐ])[.)/-]?\s+(?=\p{L})/u;

/**
 * The people of a table. Without a column for the unit, a row with one text in it names the unit of those below.
 *
 * @throws Unreadable 'too-many-rows' past 5,000 people, 'empty' without any, 'columns-missing' where no unit is named
 */
export function readPeople(rows: readonly SheetRow[], header: Header): { people: RowPerson[]; passedOver: PassedOver[] } {
  const people: RowPerson[] = [];
  const passedOver: PassedOver[] = [];
  const unitColumn = header.columns.has('unit');
  let unit = '';
  for (const { number, cells } of rows.slice(header.row + 1)) {
    const texts = cells.map(tidy);
    const told = texts.filter((text) => text !== '' && !NUMBER_ONLY.test(text));
    const faulty = cells.some((cell) => typeof cell !== 'string');
    if (told.length === 0 && !faulty) continue;
    if (told.length === 1 && !faulty && !isPerson(texts, told[0]!, header)) {
      if (!unitColumn) unit = told[0]!.replace(NUMBERING, '');
      passedOver.push({ row: number, text: told[0]!.slice(0, 100) });
      continue;
    }
    if (people.length >= MOST_ENTRIES) throw new Unreadable('too-many-rows', { maximum: MOST_ENTRIES });
    people.push(readPerson(number, cells, header, unit));
  }
  if (people.length === 0) throw new Unreadable('empty');
  if (!unitColumn && people.every((person) => person.unit === '')) throw new Unreadable('columns-missing', { column: 'unit' });
  return { people, passedOver };
}

/** A numbered row with a name and nothing else is a person of whom the rest is missing, not a heading. */
function isPerson(texts: readonly string[], told: string, { columns }: Header): boolean {
  const inName = texts.indexOf(told) === (columns.get('fullName') ?? columns.get('givenName'));
  const numbered = texts.some((text) => NUMBER_ONLY.test(text));
  return columns.has('unit') && inName && numbered && !TOTAL.test(plain(told));
}

function readPerson(row: number, cells: readonly Cell[], { columns }: Header, unitAbove: string): RowPerson {
  const at = (column: Parameters<typeof columns.get>[0]) => {
    const place = columns.get(column);
    return place === undefined ? undefined : cells[place];
  };
  const notes: FieldNote[] = [];
  const fullName = tidy(at('fullName')) || tidy(`${tidy(at('familyName'))} ${tidy(at('givenName'))}`);
  const phone = mendPhone(tidy(at('phone')));
  if (phone.mended) notes.push({ field: 'phone', code: 'leading-zero' });
  const board = plain(tidy(at('board')).replace(/[✓✔]/g, 'x'));
  const mended = mendEncoding({ fullName, title: tidy(at('title')), unit: tidy(at('unit')) || unitAbove }, notes);
  const faults: FieldNote[] = (['fullName', 'title', 'unit', 'phone', 'email', 'board'] as const)
    .filter((field) => typeof at(field) === 'object')
    .map((field) => ({ field, code: 'formula' }));
  if (!YES.test(board) && !NO.test(board)) faults.push({ field: 'board', code: 'board-unclear' });
  return { row, ...mended, phone: phone.text, email: tidy(at('email')).toLowerCase(), board: YES.test(board), notes, faults };
}

/** Excel takes a phone number for a number and drops its zero. */
function mendPhone(text: string): { text: string; mended: boolean } {
  const digits = text.replace(/[\s.()-]/g, '');
  const mended = /^[35789]\d{8}$/.test(digits) || /^2\d{9}$/.test(digits);
  return mended ? { text: `0${digits}`, mended } : { text, mended };
}

type Words = Pick<RowPerson, 'fullName' | 'title' | 'unit'>;

/** Turns TCVN3, VNI and their like into Unicode (3.3), judging by all the words of the row together. */
function mendEncoding(words: Words, notes: FieldNote[]): Words {
  const fields = ['fullName', 'title', 'unit'] as const;
  const whole = fields.map((field) => words[field]).join('\n');
  const matches = encodingDetector.detect(read(whole), CONTEXT);
  let mended = '';
  let from = 0;
  for (const match of matches) {
    mended += whole.slice(from, match.from) + (match.mended ?? whole.slice(match.from, match.to));
    from = match.to;
  }
  const parts = (mended + whole.slice(from)).replaceAll(SOFT_HYPHEN, '').split('\n');
  const result = Object.fromEntries(fields.map((field, index) => [field, tidy(parts[index] ?? '')])) as Words;
  if (matches.length === 0) return result;
  for (const field of fields) if (result[field] !== words[field]) notes.push({ field, code: 'legacy-encoding' });
  return result;
}

const SOFT_HYPHEN = '\u00AD';
const CONTEXT = { now: 0, subject: 'text', names: [], officialDomains: [], embargoes: [], sourceStated: true } as const;
