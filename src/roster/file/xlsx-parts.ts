import { attribute, xmlTokens } from '@/server/files/xml-tokens';

/** Excel writes characters that XML cannot hold as "_x000D_". */
export const unescapeExcel = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The workbook's shared texts, by number; runs of rich text joined, readings (phonetic) left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inText && !inReading) text += token.text;
    } else if (token.name === 't') {
      inText = token.kind === 'open' && !token.closed;
    } else if (token.name === 'rPh') {
      inReading = token.kind === 'open' && !token.closed;
    } else if (token.name === 'si') {
      if (token.kind === 'close' || token.closed) strings.push(unescapeExcel(text));
      text = '';
    }
  }
  return strings;
}

/** Formats by number that show a date (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

const isDateCode = (code: string) => /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));

/** The cell styles, by number, that show a number as a date. */
export function readDateStyles(xml: string): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let style = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCellFormats = token.kind === 'open';
    if (token.kind !== 'open') continue;
    if (token.name === 'numFmt') {
      codes.set(Number(attribute(token.attributes, 'numFmtId')), attribute(token.attributes, 'formatCode') ?? '');
    } else if (token.name === 'xf' && inCellFormats) {
      const id = Number(attribute(token.attributes, 'numFmtId') ?? 0);
      const code = codes.get(id);
      if (code === undefined ? isBuiltInDate(id) : isDateCode(code)) dates.add(style);
      style++;
    }
  }
  return dates;
}
