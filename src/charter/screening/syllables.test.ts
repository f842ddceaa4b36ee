import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable, isUnmarkedSyllable, unmarked } from './syllables';

const words = (text: string) => text.split(' ');

describe('a written syllable', () => {
  test.each(words('nghiêng ngoằn ngoèo khuỷu quạnh quốc thuở huơ giếng gìn giữ gì gìm gíp giếc quỳnh quýt quoắt yêng yêu uyên oái oăm xoong khuya rượu kỹ kĩ'))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['uý', 'úy'],
  ])('%s and %s both are', (newer, older) => {
    expect([isSyllable(newer), isSyllable(older)]).toEqual([true, true]);
  });

  test.each([
    ['one that stops and has neither acute nor dot', 'cap bit mát̀ sach hàt lẻc'],
    ['an initial before the wrong vowel', 'ka ghà ngha ce cí gê nge qa'],
    ['a tone in the wrong place', 'mùoi quà́n tíên ngườì chúâ'],
    ['a vowel that has lost its tone', 'thât viêt dươc'],
    ['no Vietnamese', 'café tôt où déjà niño été schön straße'],
    ['no word', 'đ b ngh xyz aaaaaaaaaaaaaaaaaa'],
  ])('%s is none', (_, none) => {
    expect(words(none.normalize('NFC')).filter(isSyllable)).toEqual([]);
  });

  test('case does not matter', () => {
    expect(['NGƯỜI', 'Người', 'nGƯỜi'].every(isSyllable)).toBe(true);
  });

  test('every word of a page is one', () => {
    const page =
      'Hội đồng nhân dân, Ủy ban nhân dân các cấp chịu trách nhiệm trước pháp luật về quản lý hộ tịch, chứng thực, hòa giải ở cơ sở và trợ giúp pháp lý trên địa bàn. ' +
      'Người đứng đầu cơ quan phải trả lời bằng văn bản trong thời hạn mười lăm ngày làm việc, kể từ ngày nhận được kiến nghị; quá thời hạn ấy mà không giải quyết thì bị xử lý theo quy định.';
    expect(page.match(/\p{L}+/gu)!.filter((word) => !isSyllable(word))).toEqual([]);
  });

  test('any string is answered', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => typeof isSyllable(word) === 'boolean' && typeof unmarked(word) === 'string'));
  });
});

describe('what is left of a syllable without its marks', () => {
  test.each([
    ['Đường về Đồng Nai', 'Duong ve Dong Nai'],
    ['khuỷu', 'khuyu'],
    ['ÂM ĐẠO', 'AM DAO'],
    ['plain 12', 'plain 12'],
  ])('%s: %s', (text, plain) => {
    expect(unmarked(text)).toBe(plain);
  });

  test.each(words('nguoi duoc khuyu quyet giuong nghieng viec'))('%s is that', (word) => {
    expect(isUnmarkedSyllable(word)).toBe(true);
  });

  test.each(words('software press file ko người Duoc'))('%s is not', (word) => {
    expect(isUnmarkedSyllable(word)).toBe(false);
  });
});
