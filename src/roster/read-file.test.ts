import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkPeople } from './check-file';
import { Unreadable, readRosterFile } from './read-file';
import { rosterTemplate } from './template';

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Số điện thoại', 'Email', 'Ban Lãnh đạo'];
const BINH = ['1', 'Trần Quốc Bình', 'Giám đốc', 'Ban Giám đốc', '0900000001', 'binh@stp.gov.vn', 'x'];
const HA = ['2', 'Nguyễn Thị Thu Hà', 'Trưởng phòng', 'Phòng Bổ trợ tư pháp', '0900000006', '', ''];

const csv = (rows: readonly (readonly string[])[], delimiter = ',') => rows.map((row) => row.join(delimiter)).join('\r\n');
const people = async (bytes: Buffer | string) => (await readRosterFile(Buffer.from(bytes))).people;
const code = (bytes: Buffer | string) =>
  readRosterFile(Buffer.from(bytes)).then(
    () => 'read',
    (error: unknown) => (error instanceof Unreadable ? error.code : Promise.reject(error)),
  );

async function workbook(rows: readonly ExcelJS.CellValue[][], change: (sheet: ExcelJS.Worksheet) => void = () => undefined) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  rows.forEach((row) => sheet.addRow(row));
  change(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The smallest workbook that Excel opens, with a sheet of our own writing. */
function rawWorkbook(sheet: string, parts: Record<string, string> = {}) {
  const files = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 1 }));
}

describe('CSV', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('parted by %s', async (_, delimiter) => {
    expect(await people(csv([HEAD, BINH, HA], delimiter))).toMatchObject([
      { row: 2, fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc', phone: '0900000001', email: 'binh@stp.gov.vn', board: true },
      { row: 3, fullName: 'Nguyễn Thị Thu Hà', email: '', board: false },
    ]);
  });

  test.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Excel’s own first line', (text: string) => Buffer.from(`sep=;\r\n${text}`)],
  ])('%s', async (_, write) => {
    const [first] = await people(write(csv([HEAD, BINH], ';')));
    expect(first).toMatchObject({ fullName: 'Trần Quốc Bình', board: true });
  });

  test('a comma, a line break and quotes inside quotes', async () => {
    const text = `${HEAD.join(',')}\n1,"Trần Quốc Bình","Giám đốc, ""quyền""","Phòng A\nvà B",="0900000001",,x`;
    expect(await people(text)).toMatchObject([{ title: 'Giám đốc, "quyền"', unit: 'Phòng A và B', phone: '0900000001' }]);
  });

  test('decomposed letters and spaces that do not break', async () => {
    const text = csv([HEAD, ['1', 'Nguyễn\u00A0 Thị  Hà'.normalize('NFD'), 'Trưởng phòng', 'P', '0900000006', '', '']]);
    expect((await people(text))[0]!.fullName).toBe('Nguyễn Thị Hà');
  });

  test.each([
    ['windows-1258 bytes', Buffer.from([0x48, 0xf2, 0xe3, 0xff, 0x2c, 0x0a]), 'not-unicode'],
    ['nothing', '', 'empty'],
    ['blank lines', '\n,,,\n', 'empty'],
    ['headings alone', HEAD.join(','), 'empty'],
    ['prose', 'Kính gửi các phòng\nĐề nghị gửi báo cáo', 'no-header'],
    ['no column for the phone', 'Họ và tên,Chức vụ,Đơn vị\nA B,C,D', 'columns-missing'],
    ['no unit anywhere', 'Họ và tên,Chức vụ,SĐT\nTrần Bình,Giám đốc,0900000001', 'columns-missing'],
    ['a quote that never closes', `${HEAD.join(',')}\n1,"Trần`, 'quotes'],
    ['too many rows', csv([HEAD, ...Array.from({ length: 5_001 }, () => HA)]), 'too-many-rows'],
    ['Excel 97', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-format'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });
});

describe('columns', () => {
  test.each([
    [['Ho va ten', 'Chuc danh', 'Phong ban', 'SDT']],
    [['HỌ VÀ TÊN', 'CHỨC VỤ/CHỨC DANH', 'ĐƠN VỊ CÔNG TÁC', 'SĐT DI ĐỘNG (*)']],
    [['Full name', 'Job title', 'Department', 'Mobile phone']],
    [['Họ, tên', 'Chức vụ', 'Phòng', 'Điện thoại']],
  ])('%s', async (head) => {
    expect(await people(csv([head, ['Trần Quốc Bình', 'Giám đốc', 'Ban Giám đốc', '0900000001']], ';'))).toMatchObject([
      { fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc', phone: '0900000001' },
    ]);
  });

  test('under a title, with names in two columns, two phones, and units as headings', async () => {
    const file = await readRosterFile(
      Buffer.from(
        csv([
          ['DANH SÁCH CÔNG CHỨC', '', '', '', '', ''],
          ['STT', 'Họ và tên đệm', 'Tên', 'Chức vụ', 'Điện thoại cơ quan', 'Điện thoại di động'],
          ['I', 'I. Văn phòng Sở', '', '', '', ''],
          ['1', 'Phạm Minh', 'Đức', 'Chánh Văn phòng', '02713888999', '0900000002'],
          ['II', 'Phòng Hành chính tư pháp', '', '', '', ''],
          ['2', 'Lê Văn', 'Hùng', 'Trưởng phòng', '', '0900000007'],
          ['', 'Người lập biểu', '', '', '', ''],
        ]),
      ),
    );
    expect(file.people).toMatchObject([
      { row: 4, fullName: 'Phạm Minh Đức', unit: 'Văn phòng Sở', phone: '0900000002' },
      { row: 6, fullName: 'Lê Văn Hùng', unit: 'Phòng Hành chính tư pháp' },
    ]);
    expect(file.passedOver.map(({ row }) => row)).toEqual([3, 5, 7]);
  });

  test('a numbered name with nothing beside it is somebody, a total is nobody', async () => {
    const file = await readRosterFile(Buffer.from(csv([HEAD, BINH, ['2', 'Lê Hùng', '', '', '', '', ''], ['45', 'Tổng cộng', '', '', '', '', '']])));
    expect(file.people.map(({ fullName }) => fullName)).toEqual(['Trần Quốc Bình', 'Lê Hùng']);
    expect(file.passedOver).toEqual([{ row: 4, text: 'Tổng cộng' }]);
  });
});

describe('XLSX', () => {
  test('text, numbers, rich text, formulas with a result, and dates', async () => {
    const bytes = await workbook([
      HEAD,
      [
        1,
        { richText: [{ text: 'Trần ' }, { text: 'Quốc Bình', font: { bold: true } }] },
        { formula: 'B9', result: 'Giám đốc' },
        { text: 'Ban Giám đốc', hyperlink: 'https://stp.gov.vn' },
        900000001,
        'BINH@stp.gov.vn',
        true,
      ],
      [2, 'Nguyễn Thị Thu Hà', new Date(Date.UTC(2026, 10, 25)), 'Phòng A', 84900000006, null, 'Không'],
    ]);
    const [binh, ha] = await people(bytes);
    expect(binh).toMatchObject({ row: 2, fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc', phone: '0900000001', board: true });
    expect(binh!.notes).toEqual([{ field: 'phone', code: 'leading-zero' }]);
    expect(ha).toMatchObject({ title: '25/11/2026', phone: '84900000006', board: false });
  });

  test('a formula that failed is a fault of its field', async () => {
    const bytes = await workbook([HEAD, [1, 'Trần Bình', { formula: 'X', result: { error: '#REF!' } }, 'P', '0900000001', '', '']]);
    expect((await people(bytes))[0]!.faults).toEqual([{ field: 'title', code: 'formula' }]);
  });

  test('the first visible sheet that has people', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Bìa').addRow(['Danh sách']);
    book.addWorksheet('Cũ', { state: 'hidden' }).addRows([HEAD, HA]);
    book.addWorksheet('Mới').addRows([HEAD, BINH]);
    const file = await readRosterFile(Buffer.from(await book.xlsx.writeBuffer()));
    expect(file).toMatchObject({ sheet: 'Mới', people: [{ fullName: 'Trần Quốc Bình' }] });
  });

  test('prefixed names, texts in place, cells without references, CDATA', async () => {
    const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const rows = [
      ['Họ và tên', 'Chức vụ', 'Đơn vị', 'SĐT'],
      ['Lê &amp; Hùng', '<![CDATA[Trưởng <phòng>]]>', 'Phòng&#x20;A', '0900000007'],
    ];
    const sheet = `<?xml version="1.0"?><x:worksheet><x:sheetData>${rows.map((row) => `<x:row>${row.map(cell).join('')}</x:row>`).join('')}</x:sheetData></x:worksheet>`;
    expect(await people(rawWorkbook(sheet))).toMatchObject([{ fullName: 'Lê & Hùng', title: 'Trưởng <phòng>', unit: 'Phòng A' }]);
  });

  test('our own template reads as an empty roster', async () => {
    expect(await code(await rosterTemplate())).toBe('empty');
  });

  test('a bomb stops at the limit', async () => {
    const bomb = rawWorkbook(`<worksheet><sheetData>${' '.repeat(26_000_000)}</sheetData></worksheet>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await code(bomb)).toBe('too-large');
  });

  test.each([
    ['not a workbook', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'no-sheet'],
    ['cut short', rawWorkbook('<worksheet/>').subarray(0, 200), 'broken'],
    ['tags that do not end', rawWorkbook('<worksheet><row><c t="'), 'broken'],
    ['a document type', rawWorkbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'broken'],
    ['nothing but a signature', Buffer.from('504b0304', 'hex'), 'broken'],
    ['a directory that points outside', tamper(rawWorkbook('<worksheet/>')), 'broken'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  function tamper(bytes: Buffer): Buffer {
    const changed = Buffer.from(bytes);
    changed.writeUInt32LE(0x7ffffff0, changed.length - 6);
    return changed;
  }
});

describe('what stands against a person', () => {
  const check = async (...rows: string[][]) => checkPeople(await people(csv([HEAD, ...rows])), []);
  const codes = (entries: Awaited<ReturnType<typeof check>>) =>
    entries.map(({ problems }) => problems.map(({ field, code }) => `${field}:${code}`));

  test('nothing, when all is there', async () => {
    expect(codes(await check(BINH, HA))).toEqual([[], []]);
  });

  test('every kind of mistake, each once', async () => {
    const entries = await check(
      BINH,
      ['2', 'Hà', 'Trưởng phòng', 'P', '0900000001', '', ''],
      ['3', '', '', '', '123', 'không', 'có lẽ'],
      ['4', 'Tèo 2', 'x'.repeat(201), 'P', '0900.000.009', '', 'X'],
    );
    expect(codes(entries)).toEqual([
      [],
      ['fullName:name-incomplete', 'phone:phone-twice'],
      ['board:board-unclear', 'fullName:too-small', 'title:too-small', 'unit:too-small', 'phone:wrong-value', 'email:wrong-value'],
      ['title:too-big', 'fullName:name-malformed'],
    ]);
    expect(entries[1]!.problems[1]!.detail).toContain('dòng 2');
    expect(entries.flatMap(({ problems }) => problems).every(({ detail }) => detail !== '' && !detail.includes('{'))).toBe(true);
  });

  test('beside the roster in force', async () => {
    const file = await people(csv([HEAD, BINH, HA, ['3', 'Lê Văn Hùng', 'Trưởng phòng', 'P', '0900000007', '', '']]));
    const inForce = [
      { fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc', phone: '0900000001', board: true },
      { fullName: 'Nguyễn Thị Thu Hà', title: 'Phó Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp', phone: '0900000006', board: false },
    ];
    expect(checkPeople(file, inForce).map(({ change }) => change)).toEqual(['same', 'changed', 'new']);
  });

  test('a row typed in TCVN3 is turned into Unicode, with a note', async () => {
    const [entry] = await check(['1', 'NguyÔn ThÞ Thu Hµ', 'Tr­ëng phßng', 'Phßng Hµnh chÝnh t­ ph¸p', '0900000006', '', '']);
    expect(entry).toMatchObject({ fullName: 'Nguyễn Thị Thu Hà', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp', problems: [] });
    expect(entry!.notes.map(({ field, code }) => `${field}:${code}`)).toContain('fullName:legacy-encoding');
  });

  test('5,000 rows with every kind of mistake in under two seconds', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) =>
      [BINH, HA, ['2', 'Hà', '', '', '0900000001', 'a@', '?'], ['4', `Tèo ${index}`, 'x', 'P', `09${index}`, '', 'X']][index % 4]!,
    );
    const text = csv([HEAD, ...rows]);
    const start = performance.now();
    const entries = checkPeople(await people(text), []);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(entries).toHaveLength(5_000);
  });
});
