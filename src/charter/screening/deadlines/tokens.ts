/** A word, a run of digits, one mark of punctuation, or the end of a line that ends a sentence too. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** UTF-16 offsets in the text that is read, `to` exclusive */
  readonly from: number;
  readonly to: number;
  /** in lower case */
  readonly lower: string;
  /** whether it is a word without diacritics that may stand for one with them */
  loose: boolean;
  /** the number, or -1 when this is none or one of more than four digits */
  readonly value: number;
}

/**
 * A line of which fewer words than this carry marks is read as typed without them (correct Vietnamese: about 84 %); a
 * line of few words goes by the text.
 */
const MARKED_SHARE = 0.35;
const FEW_WORDS = 4;

const LONGEST_NUMBER = 4;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;

/** Cuts a text into tokens, in linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const lines = new Lines();
  const small = text.toLowerCase();
  // Some capitals of other scripts grow when made small; then each word is made small by itself.
  const lower = small.length === text.length ? (from: number, to: number) => small.slice(from, to) : (from: number, to: number) => text.slice(from, to).toLowerCase();
  for (let index = 0; index < text.length; ) {
    const from = index;
    const code = text.charCodeAt(index++);
    const sort = sortOf(code);
    if (sort === SPACE) continue;
    if (sort === LETTER) {
      let marked = isMarked(code);
      for (; index < text.length; index++) {
        const next = text.charCodeAt(index);
        if (sortOf(next) !== LETTER) break;
        marked ||= isMarked(next);
      }
      const word = token('word', lower(from, index), from, index, -1);
      lines.add(word, marked);
      tokens.push(word);
    } else if (sort === DIGIT) {
      while (index < text.length && sortOf(text.charCodeAt(index)) === DIGIT) index++;
      const digits = text.slice(from, index);
      tokens.push(token('number', digits, from, index, digits.length <= LONGEST_NUMBER ? Number(digits) : -1));
    } else if (sort === LINE) {
      lines.end();
      index = endOfBlank(text, index);
      const last = tokens.at(-1);
      if (last && last.kind !== 'break' && endsSentence(text, from, index)) tokens.push(token('break', '\n', from, index, -1));
    } else {
      tokens.push(token('mark', text.charAt(from), from, index, -1));
    }
  }
  lines.finish();
  return tokens;
}

/** Finds the lines that were typed without diacritics, and lets their words stand for those that have them. */
class Lines {
  #words = 0;
  #line: Token[] = [];
  #lineWords = 0;
  readonly #short: Token[] = [];
  #unmarked = 0;

  add(word: Token, marked: boolean): void {
    this.#lineWords++;
    if (!marked) this.#line.push(word);
  }

  end(): void {
    const unmarked = this.#line.length;
    this.#words += this.#lineWords;
    this.#unmarked += unmarked;
    if (this.#lineWords < FEW_WORDS) this.#short.push(...this.#line);
    else if (isTypedWithout(unmarked, this.#lineWords)) for (const word of this.#line) word.loose = true;
    this.#line = [];
    this.#lineWords = 0;
  }

  finish(): void {
    this.end();
    if (isTypedWithout(this.#unmarked, this.#words)) for (const word of this.#short) word.loose = true;
  }
}

function isTypedWithout(unmarked: number, words: number): boolean {
  return words - unmarked < words * MARKED_SHARE;
}

function token(kind: Token['kind'], lower: string, from: number, to: number, value: number): Token {
  return { kind, from, to, lower, loose: false, value };
}

/** A Latin letter with a mark, or one like đ. */
function isMarked(code: number): boolean {
  return code >= 0xc0 && (code < 0x250 || (code >= 0x1e00 && code < 0x1f00));
}

/** A line ends a sentence unless the next one, not set off by a blank line, goes on in small letters or digits. */
function endsSentence(text: string, from: number, to: number): boolean {
  if (to >= text.length) return true;
  const next = text.indexOf('\n', from);
  const another = next === -1 ? -1 : text.indexOf('\n', next + 1);
  return (another !== -1 && another < to) || !goesOn(text, to);
}

function goesOn(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next >= '0' && next <= '9') return !/^\d{1,3}(?:[.)]\s| ?\||\t)/.test(text.slice(at, at + 5));
  return next !== next.toUpperCase() || next === '(';
}

function endOfBlank(text: string, at: number): number {
  let index = at;
  while (index < text.length) {
    const sort = sortOf(text.charCodeAt(index));
    if (sort !== SPACE && sort !== LINE) break;
    index++;
  }
  return index;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 10 && code <= 13) return LINE;
  // Bold, italics and code of chat programs are no words.
  return code <= 32 || code === 42 || code === 95 || code === 96 ? SPACE : OTHER;
});

function sortOf(code: number): number {
  if (code < 0x80) return ASCII[code]!;
  if (code < 0xc0) return code === 0xa0 || code === 0x85 ? SPACE : OTHER;
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code === 0x2028 || code === 0x2029) return LINE;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code >= 0xff00) return OTHER;
  return LETTER;
}
