import { Archive, BadArchive } from '@/server/files/unzip';
import { BadXml, attribute, xmlTokens } from '@/server/files/xml-tokens';
import { type SheetRow, Unreadable } from './sheet';
import { readWorksheet } from './worksheet';
import { readDateStyles, readSharedStrings } from './xlsx-parts';

/** What a workbook may unpack to, part by part, in bytes: a roster of 5,000 people takes about 2 MB. */
const SHEET_BYTES = 24 * 1024 * 1024;
const STRINGS_BYTES = 12 * 1024 * 1024;
const PART_BYTES = 2 * 1024 * 1024;
const MOST_SHEETS = 10;

/** A sheet of a workbook as a table. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/**
 * Reads the visible sheets of an Excel workbook (ECMA-376, SpreadsheetML) one after another, so that the caller may stop
 * at the one it looks for.
 *
 * @throws Unreadable
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<Sheet> {
  try {
    const archive = new Archive(bytes);
    const part = async (name: string, limit = PART_BYTES) =>
      archive.has(name) ? (await archive.read(name, limit)).toString('utf8') : '';
    if (!archive.has('xl/workbook.xml')) throw new Unreadable('no-sheet');
    const workbook = await part('xl/workbook.xml');
    const targets = readTargets(await part('xl/_rels/workbook.xml.rels'));
    const strings = readSharedStrings(await part('xl/sharedStrings.xml', STRINGS_BYTES));
    const dateStyles = readDateStyles(await part('xl/styles.xml'));
    const epoch1904 = /date1904\s*=\s*["'](1|true)/.test(workbook);
    for (const { name, id } of visibleSheets(workbook)) {
      const target = targets.get(id);
      if (!target || !archive.has(target)) continue;
      const rows = await readWorksheet(await part(target, SHEET_BYTES), { strings, dateStyles, epoch1904 });
      yield { name, rows };
    }
  } catch (error) {
    if (error instanceof BadArchive) throw new Unreadable(error.code);
    if (error instanceof BadXml) throw new Unreadable('broken');
    throw error;
  }
}

function visibleSheets(workbook: string): { name: string; id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    const hidden = (attribute(token.attributes, 'state') ?? 'visible') !== 'visible';
    const id = attribute(token.attributes, 'id');
    if (!hidden && id) sheets.push({ name: attribute(token.attributes, 'name') ?? '', id });
  }
  return sheets.slice(0, MOST_SHEETS);
}

/** Where each relationship of the workbook leads, as a path in the archive. */
function readTargets(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relationships)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const id = attribute(token.attributes, 'Id');
    const target = attribute(token.attributes, 'Target');
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
  }
  return targets;
}
