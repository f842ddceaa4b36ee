import { asItStands, Rewriting, type Writing } from './writing';

/** Letters of other scripts that look like Latin ones (the Vietnamese alphabet's share of UTS #39). */
const LOOKALIKES = new Map<string, string>([
  ...pairs('аᴀɑαΑАᎪ', 'a'), ...pairs('ВвΒЬᏴ', 'b'), ...pairs('сСϲСᏟᴄ', 'c'), ...pairs('ԁᴅᎠ', 'd'),
  ...pairs('еЕΕεҽᎬᴇ', 'e'), ...pairs('ɡᶃԌᏀɢ', 'g'), ...pairs('һНнΗհʜᎻ', 'h'), ...pairs('іІιΙӏɪᎥı', 'i'),
  ...pairs('кКκΚᴋᏦ', 'k'), ...pairs('ⅼʟᏞӀ', 'l'), ...pairs('мМΜᴍᎷϺ', 'm'), ...pairs('пηΝɴп', 'n'),
  ...pairs('оОοΟσᴏօՕ', 'o'), ...pairs('рРρΡᴘᏢ', 'p'), ...pairs('гᴦ', 'r'), ...pairs('ѕЅꜱᏚ', 's'),
  ...pairs('тТτΤᴛᎢ', 't'), ...pairs('υսᴜՍ', 'u'), ...pairs('ѵνᴠ', 'v'), ...pairs('хХχΧ', 'x'),
  ...pairs('уУүҮγΥʏ', 'y'), ...pairs('ƌ', 'đ'),
]);
const CAPITALS = /[\p{Lu}ᴀᴅᴇɢʜɪᴋʟᴍɴᴏᴘꜱᴛᴜᴠʏᴄ]/u;
/** Blocks of letters that Unicode itself calls variants of plain ones: letter-like, superscript, full-width, mathematical, enclosed. */
const VARIANT_BLOCKS = [[0x1d2c, 0x1dbf], [0x2070, 0x209c], [0x2100, 0x214f], [0x2460, 0x24ff], [0xff01, 0xff5e], [0x1d400, 0x1d7ff], [0x1f100, 0x1f1ff]] as const;
/** Greek and Cyrillic letters that come composed with a mark: `Ί`, `Ὶ`, `Ѐ`. */
const COMPOSED_BLOCKS = [[0x386, 0x3ce], [0x400, 0x4f9], [0x1f00, 0x1fff]] as const;
/** Negative circles and squares, and regional indicators: alphabets that have no compatible form. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6] as const;

/** Cheap, and true of every text that has one of the characters of `DISGUISE`. */
const MAY_DISGUISE = /[\u00AD\u0100\u0101\u0104-\u010F\u0112-\u0127\u012A-\u0167\u016A-\u019F\u01A2-\u01AE\u01B1-\u1E9F\u1F00-\u1FFF\u20D0-\uFFFF]/;
/** Latin letters with marks that Vietnamese does not use. */
const FOREIGN = /[\u0100\u0101\u0104-\u010F\u0112-\u0127\u012A-\u0167\u016A-\u019F\u01A2-\u01AE\u01B1-\u024F\u1E00-\u1E9F]/;
/** Anything that might be a disguised letter, an overlay, or a character that hides between letters. */
const DISGUISE =
  /[\u00AD\u0250-\u036F\u0370-\u052F\u0531-\u0587\u13A0-\u13F5\u1AB0-\u1AFF\u1D00-\u1DFF\u1F00-\u1FFF\u20D0-\u20FF\u2100-\u218B\u2460-\u24FF\uA640-\uA69F\uA730-\uA7FF\uFF01-\uFF5E]|\uD835|\uD83C[\uDD00-\uDDFF]|\uDB40/;
const HIDDEN = /[\u00AD\u180B-\u180D\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]/u;
const TONE_OR_SHAPE = /[\u0300-\u0303\u0306\u0309\u031B\u0323]/;
const LATIN = latinForms();

/**
 * The text with look-alike letters (Cyrillic, Greek, full-width, mathematical, enclosed, small capitals) made Latin,
 * overlays and soft hyphens taken out. The text itself where it holds none.
 */
export function withoutDisguise(text: string): Writing {
  if (!MAY_DISGUISE.test(text) || !(DISGUISE.test(text) || FOREIGN.test(text))) return asItStands(text);
  const rewriting = new Rewriting(asItStands(text));
  let index = 0;
  for (const character of text) {
    addPlain(rewriting, character, index);
    index += character.length;
  }
  return rewriting.finish();
}

function addPlain(rewriting: Rewriting, character: string, index: number): void {
  if (character <= '\u007F') return rewriting.add(character, index);
  if (HIDDEN.test(character)) return;
  if (/\p{M}/u.test(character)) {
    const composed = TONE_OR_SHAPE.test(character) ? (rewriting.last() + character).normalize('NFC') : '';
    if (composed.length === 1) rewriting.replaceLast(composed);
    return;
  }
  rewriting.add(LATIN.get(character) ?? (FOREIGN.test(character) ? character.normalize('NFD').charAt(0) : character), index);
}

function latinForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [letter, plain] of LOOKALIKES) forms.set(letter, CAPITALS.test(letter) ? plain.toUpperCase() : plain);
  for (const [first, last] of VARIANT_BLOCKS) {
    for (let point = first; point <= last; point++) {
      const plain = String.fromCodePoint(point).normalize('NFKC');
      if (!forms.has(String.fromCodePoint(point))) forms.set(String.fromCodePoint(point), forms.get(plain) ?? plain);
    }
  }
  for (const [first, last] of COMPOSED_BLOCKS) {
    for (let point = first; point <= last; point++) {
      const [letter = '', ...marks] = String.fromCodePoint(point).normalize('NFD');
      const plain = forms.get(letter);
      if (plain && marks.length > 0) forms.set(String.fromCodePoint(point), (plain + marks.filter((mark) => TONE_OR_SHAPE.test(mark)).join('')).normalize('NFC'));
    }
  }
  for (const first of ALPHABETS) {
    for (let place = 0; place < 26; place++) forms.set(String.fromCodePoint(first + place), String.fromCharCode(65 + place));
  }
  return forms;
}

function pairs(letters: string, plain: string): [string, string][] {
  return [...letters].map((letter) => [letter, plain]);
}
