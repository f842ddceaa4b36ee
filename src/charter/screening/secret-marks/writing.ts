/**
 * One way a text can be read: as it stands, with look-alike letters made Latin, with spaced letters closed up, or
 * with legacy spellings rewritten. Rules run on `text`; `at` leads back to the text that was rewritten.
 */
export interface Writing {
  readonly text: string;
  /** offset, in the text this one was made from, of the offset `index` in `text` */
  at(index: number): number;
}

/** Letters and digits of Vietnamese and its Latin neighbours, for the inside of a character class. */
export const WORD = 'a-zA-Z0-9À-ÖØ-öø-\u024FḀ-ỿ';

const IN_WORD = new RegExp(`[${WORD}]`);
const IS_IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(code < 0x1f00 && IN_WORD.test(String.fromCharCode(code))));

/** Whether a UTF-16 code unit is such a letter or digit. */
export function isInWord(code: number): boolean {
  return IS_IN_WORD[code] === 1;
}

/**
 * Every match of a pattern that has the flag g, in order. Unlike `matchAll` it makes no copy of the pattern, which costs
 * more than looking through a short text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** The text as it stands. */
export function asItStands(text: string): Writing {
  return { text, at: (index) => index };
}

/** Builds a rewritten text piece by piece, remembering where each piece came from. */
export class Rewriting {
  private readonly parts: string[] = [];
  private readonly origins: number[] = [];

  constructor(private readonly source: Writing) {}

  /** Adds text whose every character stood at `index`, or at `index` and after when `moving`. */
  add(text: string, index: number, moving = false): void {
    this.parts.push(text);
    for (let unit = 0; unit < text.length; unit++) this.origins.push(moving ? index + unit : index);
  }

  /** Puts `text` in place of the last piece added. */
  replaceLast(text: string): void {
    const last = this.parts.pop() ?? '';
    const origin = this.origins[this.origins.length - last.length] ?? 0;
    this.origins.length -= last.length;
    this.add(text, origin);
  }

  last(): string {
    return this.parts.at(-1) ?? '';
  }

  finish(): Writing {
    const { origins, source } = this;
    const end = source.text.length;
    return { text: this.parts.join(''), at: (index) => source.at(origins[index] ?? end) };
  }
}

/** `text` without Vietnamese marks: `Độ mật` → `Do mat`. Same length for composed Vietnamese. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
