import { words } from '@/words/words';

const COLUMNS = [
  { key: 'number', width: 6 },
  { key: 'fullName', width: 28 },
  { key: 'title', width: 30 },
  { key: 'unit', width: 38 },
  { key: 'phone', width: 18 },
  { key: 'email', width: 30 },
  { key: 'board', width: 18 },
] as const;

const TEXT_FORMAT = '@';

/** A workbook to fill in: the headings that are read, phone numbers kept as text, and what each column wants. */
export async function rosterTemplate(): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(words('roster.template.sheet'), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ key, width }) => ({
    header: words(`roster.field.${key}`),
    key,
    width,
    style: key === 'phone' ? { numFmt: TEXT_FORMAT } : {},
  }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDFE8F5' } };
    cell.border = { bottom: { style: 'thin' } };
  });
  const guide = book.addWorksheet(words('roster.template.guideSheet'));
  guide.columns = [{ width: 24 }, { width: 90 }];
  for (const { key } of COLUMNS) {
    if (key !== 'number') guide.addRow([words(`roster.field.${key}`), words(`roster.template.guide.${key}`)]);
  }
  guide.getColumn(1).font = { bold: true };
  guide.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: 'top' };
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
