/** What Windows-1252 shows for the bytes 80 to 9F; every other byte shows as the code point of the same number. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Ă is what Windows-1258, the code page of a Vietnamese Windows, shows for C3. */
const BYTES = new Map([...HIGH_CONTROLS].map((shown, index) => [shown.charCodeAt(0), 0x80 + index] as const).concat([[0x102, 0xc3]]));

/**
 * What is left of letters whose last byte is 81, 8D, 8F, 90, 9D or A0, which Windows-1252 lacks or shows as a space,
 * and the letters it may have been, the likelier first.
 */
export const LEADS: Readonly<Record<string, string>> = { Ä: 'Đ', Ã: 'àÁÍÝ', Ă: 'àÁÍÝ', Æ: 'Ơ', 'áº': 'Ạ', 'á»': 'ềờọỏỐ' };

const PASSES = 3;

/** The byte that a character stands for, or -1. */
type ByteOf = (code: number) => number;

/** A text decoded as far as it could be: where each of its code units began in the text as given, and which were decoded. */
export interface Decoding {
  readonly text: string;
  readonly starts: Int32Array;
  readonly decoded: Uint8Array;
}

/** Puts characters in place of what looks like their UTF-8 bytes, as often as the hint finds more, at most three times. */
export function decode(given: string, hint: RegExp): Decoding {
  let decoding = undecoded(given);
  for (let pass = 0; pass < PASSES && hint.test(decoding.text); pass++) decoding = decodeOnce(decoding, westernByte);
  return decoding;
}

/** The same, once, for a text read in a code page. */
export function decodePage(given: string, page: ReadonlyMap<number, number>): Decoding {
  return decodeOnce(undecoded(given), (code) => (code < 0x80 ? code : (page.get(code) ?? -1)));
}

function undecoded(given: string): Decoding {
  const starts = new Int32Array(given.length + 1);
  for (let index = 0; index <= given.length; index++) starts[index] = index;
  return { text: given, starts, decoded: new Uint8Array(given.length) };
}

function westernByte(code: number): number {
  return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : (BYTES.get(code) ?? (code < 0x100 ? code : -1));
}

function continues(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function decodeOnce({ text, starts, decoded }: Decoding, byteOf: ByteOf): Decoding {
  const nextStarts = new Int32Array(text.length + 1);
  const nextDecoded = new Uint8Array(text.length);
  let next = '';
  for (let index = 0; index < text.length; ) {
    const at = next.length;
    nextStarts[at] = starts[index]!;
    const lead = byteOf(text.charCodeAt(index));
    const second = lead >= 0xc2 && lead < 0xf0 ? byteOf(text.charCodeAt(index + 1)) : -1;
    const third = lead >= 0xe0 && continues(second) ? byteOf(text.charCodeAt(index + 2)) : -1;
    if (lead < 0xe0 && continues(second)) {
      next += String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f));
      nextDecoded[at] = 1;
      index += 2;
    } else if (continues(second) && continues(third) && (lead > 0xe0 || second >= 0xa0)) {
      next += String.fromCharCode(((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
      nextDecoded[at] = 1;
      index += 3;
    } else if (lead === 0xe2 && second === 0x80) {
      // the third byte of a closing quotation mark has no sign of its own
      next += '”';
      nextDecoded[at] = 1;
      index += 2;
    } else {
      // nor has the second byte of some letters encoded twice
      if (lead !== 0xc2 || at === 0 || nextDecoded[at - 1] !== 1) {
        next += text.charAt(index);
        nextDecoded[at] = decoded[index]!;
      }
      index++;
    }
  }
  nextStarts[next.length] = starts[text.length]!;
  return { text: next, starts: nextStarts, decoded: nextDecoded };
}
