/**
 * Which letter each legacy encoding writes where, once its bytes were pasted as Unicode (Windows-1252 reading).
 * TCVN3 is TCVN 5712:1993, set VN3 (the "ABC" fonts); VNI is VNI-Windows; CP1258 is Microsoft's Vietnamese page.
 */

/** What the letters of an encoding stand for, and its pairs of letters, which are looked for first. */
export interface LetterTable {
  /** by code unit */
  readonly letters: readonly (string | undefined)[];
  /** by the first code unit × 256 + the second */
  readonly pairs: ReadonlyMap<number, string>;
  /** whether some of the letters are combining marks, so that the result has to be composed */
  readonly combines: boolean;
}

/** Each vowel plain, then with grave, hook, tilde, acute and dot: the order of the rows below. */
const VOWELS = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'];

const TCVN3_ROWS = ['aµ¶·¸¹', '¨»¼½¾Æ', '©ÇÈÉÊË', 'eÌÎÏÐÑ', 'ªÒÓÔÕÖ', 'i×ØÜÝÞ', 'oßáâãä', '«åæçèé', '¬êëìíî', 'uïñòóô', '\u00ADõö÷øù', 'yúûüýþ'];
const TCVN3_CAPITALS = ['A', '¡', '¢', 'E', '£', 'I', 'O', '¤', '¥', 'U', '¦', 'Y'];

const VNI_ROWS = [
  'a aø aû aõ aù aï', 'aê aè aú aü aé aë', 'aâ aà aå aã aá aä', 'e eø eû eõ eù eï', 'eâ eà eå eã eá eä', 'i ì æ ó í ò',
  'o oø oû oõ où oï', 'oâ oà oå oã oá oä', 'ô ôø ôû ôõ ôù ôï', 'u uø uû uõ uù uï', 'ö öø öû öõ öù öï', 'y yø yû yõ yù î',
];

export const TCVN3 = tcvn3();
export const VNI = vni();

/** CP1258 read as Windows-1252: its own letters, and its tones, which follow the vowel and combine with it. */
export const CP1258 = table({
  ð: 'đ', Ð: 'Đ', ý: 'ư', Ý: 'Ư', õ: 'ơ', Õ: 'Ơ', ã: 'ă', Ã: 'Ă',
  Ì: '\u0300', Ò: '\u0309', Þ: '\u0303', ì: '\u0301', ò: '\u0323',
}, true);

/** The same where the tones survived and only the letters that Windows-1252 lacks were lost: "ðýợc". */
export const CP1258_LETTERS_ONLY = table({ ð: 'đ', Ð: 'Đ', ý: 'ư', Ý: 'Ư', õ: 'ơ', Õ: 'Ơ' }, false);

/** A table from codes of one or two letters. */
function table(codes: Readonly<Record<string, string>>, combines: boolean): LetterTable {
  const letters: string[] = [];
  const pairs = new Map<number, string>();
  for (const [code, letter] of Object.entries(codes)) {
    if (code.length === 1) letters[code.charCodeAt(0)] = letter;
    else pairs.set(code.charCodeAt(0) * 256 + code.charCodeAt(1), letter);
  }
  return { letters, pairs, combines };
}

/**
 * Capitals with a tone have no place of their own in TCVN3: fonts for capitals draw them from the small letters, and
 * some converters write the plain capital first ("A¸" for Á), which is why there are pairs.
 */
function tcvn3(): LetterTable {
  const codes: Record<string, string> = { '®': 'đ', '§': 'Đ' };
  VOWELS.forEach((vowels, row) => {
    const small = TCVN3_ROWS[row]!;
    const capital = TCVN3_CAPITALS[row]!;
    codes[capital] = vowels.charAt(0).toUpperCase();
    for (let tone = 0; tone < 6; tone++) {
      codes[small.charAt(tone)] = vowels.charAt(tone);
      if (tone > 0) codes[capital + small.charAt(tone)] = vowels.charAt(tone).toUpperCase();
    }
  });
  return table(codes, false);
}

/** VNI writes a vowel and then its marks as one letter more; either may be a capital, and the vowel decides. */
function vni(): LetterTable {
  const codes: Record<string, string> = { ñ: 'đ', Ñ: 'Đ' };
  VOWELS.forEach((vowels, row) => {
    VNI_ROWS[row]!.split(' ').forEach((code, tone) => {
      const [base = '', mark = ''] = code;
      for (const tail of [mark, mark.toUpperCase()]) {
        codes[base + tail] = vowels.charAt(tone);
        codes[base.toUpperCase() + tail] = vowels.charAt(tone).toUpperCase();
      }
    });
  });
  return table(codes, false);
}
