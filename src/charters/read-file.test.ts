import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCharter } from '@/charter/text/parse';
import { LARGEST_FILE_BYTES, readCharterFile } from './read-file';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const listed = (list: number, level: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>') =>
  `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${nums}</w:numbering>`;

function docx(body: string, more: Record<string, string> = {}, root = `<w:document ${NAMESPACE}>`): Uint8Array {
  const parts = { '_rels/.rels': RELATIONSHIPS, 'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${root}<w:body>${body}</w:body></w:document>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function textOf(bytes: Uint8Array, name = 'quy-che.docx'): Promise<string> {
  const read = await readCharterFile(bytes, name);
  if ('problem' in read) throw new Error(read.problem);
  return read.text;
}

const utf16 = (text: string, mark: [number, number], little: boolean) => {
  const units = [...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([...mark, ...units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))]);
};

describe('a text file', () => {
  test.each([
    ['UTF-8', strToU8('Điều 1. Phạm vi')],
    ['UTF-8 with a mark', strToU8('\uFEFFĐiều 1. Phạm vi')],
    ['UTF-16, little end first', utf16('Điều 1. Phạm vi', [0xff, 0xfe], true)],
    ['UTF-16, big end first', utf16('Điều 1. Phạm vi', [0xfe, 0xff], false)],
  ])('in %s is read', async (_, bytes) => {
    expect(await textOf(bytes, 'Quy chế.TXT')).toBe('Điều 1. Phạm vi');
  });

  test('in TCVN3 is refused', async () => {
    const bytes = Uint8Array.from([0xa7, 0x69, 0xd2, 0x75, 0x20, 0x31, 0x2e]);
    expect(await readCharterFile(bytes, 'a.txt')).toEqual({ problem: 'file-encoding' });
  });
});

describe('a Word document', () => {
  test('gives its paragraphs in order, in whatever runs they are cut', async () => {
    const body = paragraph(run('Điều 1. ') + run('Phạm') + run(' vi')) + paragraph('') + paragraph(`${run('1.')}<w:r><w:tab/></w:r>${run('Một &lt;hai&gt; &amp; &#x111;')}`);
    expect(await textOf(docx(body))).toBe('Điều 1. Phạm vi\n\n\n\n1.\tMột <hai> & đ');
  });

  test('keeps line breaks, and takes tab stops for no text', async () => {
    const body = paragraph(`<w:r><w:t>CHƯƠNG I</w:t><w:br/><w:t>CHUNG</w:t></w:r>`, '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>');
    expect(await textOf(docx(body))).toBe('CHƯƠNG I\nCHUNG');
  });

  test('leaves out what was deleted, what is hidden, and field codes', async () => {
    const body = paragraph(
      `${run('Giữ')}<w:del><w:r><w:delText>Xóa</w:delText><w:t>Xóa</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r>` +
        `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> lại</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins>${run('.')}</w:ins>`,
    );
    expect(await textOf(docx(body))).toBe('Giữ lại.');
  });

  test('reads text in tables and text boxes, once', async () => {
    const box = `<mc:AlternateContent><mc:Choice>${paragraph(run('Trong khung'))}</mc:Choice><mc:Fallback>${paragraph(run('Trong khung'))}</mc:Fallback></mc:AlternateContent>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Ô một'))}</w:tc><w:tc>${paragraph(run('Ô hai'))}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(docx(paragraph(`<w:r>${box}</w:r>${run('Ngoài')}`) + table))).toBe('Trong khung\n\nNgoài\n\nÔ một\n\nÔ hai');
  });

  test('may bind its namespace to another prefix', async () => {
    const root = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main">';
    const parts = { 'word/document.xml': `${root}<x:body><x:p><x:r><x:t>Điều 1</x:t></x:r></x:p></x:body></x:document>` };
    expect(await textOf(docx('', parts))).toBe('Điều 1');
  });
});

describe('the numbers that Word gives', () => {
  const levels = level(0, 'upperRoman', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>') + level(2, 'decimal', '%3.') + level(3, 'lowerLetter', '%4)');

  test('are counted per level, begin anew below, and articles go on through the chapters', async () => {
    const body = [
      [0, 'CHUNG'], [1, 'Một'], [2, 'a'], [2, 'b'], [3, 'x'], [3, 'y'], [1, 'Hai'], [2, 'c'], [0, 'RIÊNG'], [1, 'Ba'],
    ].map(([at, text]) => listed(1, at as number, text as string)).join('');
    expect((await textOf(docx(body, { 'word/numbering.xml': numbering(levels) }))).split('\n\n')).toEqual([
      'Chương I CHUNG', 'Điều 1. Một', '1. a', '2. b', 'a) x', 'b) y', 'Điều 2. Hai', '1. c', 'Chương II RIÊNG', 'Điều 3. Ba',
    ]);
  });

  test('may come with the style, or be taken away from it', async () => {
    const styles =
      `<w:styles ${NAMESPACE}><w:style w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      '<w:style w:styleId="Article"><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style></w:styles>';
    const styled = (text: string, style: string, more = '') => paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('Một', 'Article') + styled('Không số', 'Article', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Hai', 'Article') + styled('Vòng', 'Round');
    expect((await textOf(docx(body, { 'word/numbering.xml': numbering(levels), 'word/styles.xml': styles }))).split('\n\n')).toEqual([
      'Điều 1. Một', 'Không số', 'Điều 2. Hai', 'Vòng',
    ]);
  });

  test('begin where the list says, and anew where another list overrides it', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const part = numbering('<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>', nums);
    const body = listed(1, 0, 'a') + listed(1, 0, 'b') + listed(2, 0, 'c') + listed(2, 0, 'd');
    expect(await textOf(docx(body, { 'word/numbering.xml': part }))).toBe('3. a\n\n4. b\n\n5. c\n\n6. d');
  });

  test.each([
    ['decimalZero', '%1.', '02. b'],
    ['lowerRoman', '(%1)', '(ii) b'],
    ['upperLetter', '%1.', 'B. b'],
    ['bullet', '\uF0B7', '- b'],
    ['none', '', 'b'],
    ['ordinalText', '%1.', '2. b'],
  ])('in the format %s', async (format, text, second) => {
    const body = listed(1, 0, 'a') + listed(1, 0, 'b');
    expect((await textOf(docx(body, { 'word/numbering.xml': numbering(level(0, format, text)) }))).split('\n\n')[1]).toBe(second);
  });

  test('of several levels stand together', async () => {
    const part = numbering(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>'));
    expect(await textOf(docx(listed(1, 0, 'a') + listed(1, 1, 'b') + listed(1, 1, 'c'), { 'word/numbering.xml': part }))).toBe('I. a\n\n1.1. b\n\n1.2. c');
  });

  test('make a charter out of a document that is numbered throughout', async () => {
    const body = ([[0, 'CHUNG'], [1, 'Phạm vi'], [2, 'Trong cơ quan.'], [2, 'Gồm:'], [3, 'Một;'], [3, 'Hai.'], [1, 'Thi hành'], [2, 'Từ nay.']] as const)
      .map(([at, text]) => listed(1, at, text))
      .join('');
    const charter = parseCharter(await textOf(docx(paragraph(run('QUY CHẾ')) + body, { 'word/numbering.xml': numbering(levels) })));
    expect(charter).toMatchObject({
      title: 'QUY CHẾ',
      chapters: [{ number: 'I', title: 'CHUNG', articles: [{ number: 1, clauses: [{ id: '1.1' }, { id: '1.2', points: [{ id: '1.2a' }, { id: '1.2b' }] }] }, { number: 2 }] }],
      warnings: [],
    });
  });
});

describe('a file that is no charter', () => {
  const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const spreadsheet = zipSync({ '_rels/.rels': strToU8(RELATIONSHIPS.replace('word/document.xml', 'xl/workbook.xml')) });
  const bomb = zipSync({ '_rels/.rels': strToU8(RELATIONSHIPS), 'word/document.xml': new Uint8Array(21 * 1024 * 1024) });
  const crowd = zipSync(Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`a${index}`, new Uint8Array()])));
  const doctype = docx('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document/>' });

  test.each([
    ['of another kind', strToU8('%PDF-1.7'), 'quy-che.pdf', 'file-kind'],
    ['a PDF under another name', strToU8('%PDF-1.7'), 'quy-che.docx', 'file-kind'],
    ['rich text', strToU8('{\\rtf1 a}'), 'quy-che.txt', 'file-kind'],
    ['of the old Word, or under a password', encrypted, 'quy-che.docx', 'file-old-word'],
    ['a spreadsheet', spreadsheet, 'quy-che.docx', 'file-kind'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'quy-che.docx', 'file-kind'],
    ['a document without its text', zipSync({ '_rels/.rels': strToU8(RELATIONSHIPS) }), 'quy-che.docx', 'file-damaged'],
    ['cut short', docx(paragraph(run('Điều 1'))).slice(0, 200), 'quy-che.docx', 'file-damaged'],
    ['with broken XML', docx('', { 'word/document.xml': '<w:document><w:p' }), 'quy-che.docx', 'file-damaged'],
    ['with a document type', doctype, 'quy-che.docx', 'file-damaged'],
    ['that swells', bomb, 'quy-che.docx', 'file-too-large-unpacked'],
    ['of very many entries', crowd, 'quy-che.docx', 'file-too-large-unpacked'],
    ['too large', new Uint8Array(LARGEST_FILE_BYTES + 1), 'quy-che.txt', 'file-too-large'],
  ])('%s is refused', async (_, bytes, name, problem) => {
    expect(await readCharterFile(bytes, name)).toEqual({ problem });
  });

  test('an entry cannot take more room than the archive says', async () => {
    const bytes = docx(paragraph(run('A'.repeat(100_000))));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The uncompressed sizes that the central directory states.
    for (let index = 0; index + 46 < bytes.length; index++) {
      if (view.getUint32(index, true) === 0x02014b50) view.setUint32(index + 24, 300, true);
    }
    const read = await readCharterFile(bytes, 'a.docx');
    if ('text' in read) expect(read.text.length).toBeLessThanOrEqual(300);
    else expect(read.problem).toBe('file-damaged');
  });

  test('no bytes at all make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, zipped) => {
        const some = zipped ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        expect(Object.keys(await readCharterFile(some, 'a.docx'))).toHaveLength(1);
      }),
    );
    const whole = docx(paragraph(run('Điều 1')), { 'word/numbering.xml': numbering(level(0, 'decimal', '%1.')) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(Object.keys(await readCharterFile(changed, 'a.docx'))).toHaveLength(1);
      }),
    );
  });
});

const charter = path.resolve(import.meta.dirname, '../../../shared/documents/quy-che-nhom-zalo-so-tu-phap-2021.txt');

test.runIf(existsSync(charter))('the charter of 2021 is read from its file', async () => {
  const text = await textOf(readFileSync(charter), 'quy-che.txt');
  expect(parseCharter(text)).toMatchObject({ chapters: [{ number: 'I' }, { number: 'II' }, { number: 'III' }] });
});
