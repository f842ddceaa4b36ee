import { BACK_INITIALS, FREE_INITIALS, FRONT_INITIALS, IRREGULAR, RIMES, RIMES_AFTER_Q, RIMES_ALONE, Y_INITIALS } from './syllables/forms';

/** Each vowel without tone, then with grave, acute, hook, tilde and dot. */
const TONED = ['aàáảãạ', 'ăằắẳẵặ', 'âầấẩẫậ', 'eèéẻẽẹ', 'êềếểễệ', 'iìíỉĩị', 'oòóỏõọ', 'ôồốổỗộ', 'ơờớởỡợ', 'uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ'];
const TONES_OF = new Map(TONED.map((row) => [row.charAt(0), row]));
const TONES = [0, 1, 2, 3, 4, 5];
const STOPPED_TONES = [2, 5];

const TONELESS = [...toneless()];
const SYLLABLES = new Set(TONELESS.flatMap(withTones));
const LONGEST = 7;
/** By code unit, 1 for the letters of syllables, small and capital. */
const LETTERS = new Uint8Array(0x1f00);
for (const letter of new Set([...SYLLABLES].join(''))) LETTERS[letter.charCodeAt(0)] = LETTERS[letter.toUpperCase().charCodeAt(0)] = 1;

const UNMARKED = new Set(TONELESS.map(unmarked));

/**
 * Whether a word is a syllable that Vietnamese spelling allows, with its tone in its place; both "hoà" and "hòa" are.
 *
 * @param word one word in NFC, in any case, without punctuation
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST || !hasOwnLetters(word)) return false;
  if (SYLLABLES.has(word)) return true;
  const small = word.toLowerCase();
  return small !== word && SYLLABLES.has(small);
}

/** Whether all units of a word are letters that syllables are written with: quick, and false of most foreign words. */
function hasOwnLetters(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (LETTERS[word.charCodeAt(index)] !== 1) return false;
  return true;
}

/** Whether a small ASCII word is what some syllable leaves without its marks: "nguoi", "duoc". */
export function isUnmarkedSyllable(word: string): boolean {
  return UNMARKED.has(word);
}

/** A text without its Vietnamese marks, đ included, each letter in its place: the text is NFC, and so is the result. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/** Every toneless syllable of the rule. */
function toneless(): Set<string> {
  const forms = new Set(IRREGULAR.concat(RIMES_ALONE));
  for (const rime of RIMES) {
    const front = /^[eêi]/.test(rime);
    for (const initial of FREE_INITIALS.concat(front ? FRONT_INITIALS : BACK_INITIALS)) {
      if (initial === 'gi') forms.add(rime.startsWith('iê') ? `g${rime}` : rime.startsWith('i') ? 'gi' : `gi${rime}`);
      else if (initial !== '' || !rime.startsWith('iê')) forms.add(initial + rime);
    }
  }
  for (const rime of RIMES_AFTER_Q) forms.add(`q${rime}`);
  for (const initial of Y_INITIALS) forms.add(`${initial}y`);
  return forms;
}

/** The written forms of a toneless syllable: a stopped one (p, t, c, ch, k) takes acute and dot only. */
function withTones(form: string): string[] {
  const tones = /(?:[ptck]|ch)$/.test(form) ? STOPPED_TONES : TONES;
  return toneSeats(form).flatMap((seat) =>
    tones.map((tone) => form.slice(0, seat) + TONES_OF.get(form.charAt(seat))!.charAt(tone) + form.slice(seat + 1)),
  );
}

/** Where the tone of a syllable may sit: one place, or two for an open oa, oe, uy. */
function toneSeats(form: string): number[] {
  const start = form.startsWith('q') ? 2 : /^gi[aăâeêioôơuưy]/.test(form) ? 2 : 0;
  const vowels = [...form].map((letter, index) => ({ letter, index })).filter(({ letter, index }) => index >= start && TONES_OF.has(letter));
  const shaped = vowels.filter(({ letter }) => 'ăâêôơư'.includes(letter)).at(-1);
  if (shaped) return [shaped.index];
  const [first, second] = vowels;
  if (!first) throw new Error(`No vowel in ${form}`);
  if (!second) return [first.index];
  const pair = first.letter + second.letter;
  if (pair === 'oo') return [second.index];
  if (pair !== 'oa' && pair !== 'oe' && pair !== 'uy') return [first.index];
  return second.index === form.length - 1 ? [first.index, second.index] : [second.index];
}
