import { edgeAfter, edgeBefore } from './layout';
import { matchesOf, unmarked, WORD } from './writing';

const GRADE = '(?:tuyệt mật|tối mật|mật)';
const GAP = `[^${WORD}]{1,8}`;

/** A phrase of the forms (Thông tư 24/2020/TT-BCA, mẫu số 04, 06–09) found in a text. */
export interface Form {
  readonly from: number;
  readonly to: number;
  /** how it stands: as a stamp does, or inside a sentence that has to be weighed */
  readonly stands: 'as-stamp' | 'in-sentence';
}

interface Shape {
  readonly pattern: RegExp;
  /** a word of the phrase, and the same without marks: one of them stands wherever the phrase does */
  readonly needs: readonly [string, string];
  /** whether the phrase means anything inside a sentence in small letters */
  readonly countsInSentence: boolean;
  /** whether something is filled in behind the phrase */
  readonly isLabel?: boolean;
}

const SHAPES: readonly Shape[] = [
  { needs: needed('hồi'), pattern: phrase('tài liệu thu hồi', `(?:${GAP}(?:ngay${GAP})?(?:sau|khi)[^\\n]{0,12}${GAP}(?:họp|nghị|hop|nghi)|${GAP}(?:bản số|ban so|số|so)[^${WORD}\\n]{0,3}\\d{1,4})?`), countsInSentence: false },
  { needs: needed('bóc'), pattern: phrase('chỉ người có tên', `(?:${GAP}[${WORD}]{1,7}){0,5}?${GAP}(?:bóc|boc)(?:${GAP}(?:bì|bi))?`), countsInSentence: true },
  { needs: needed('nước'), pattern: phrase('bản sao bí mật nhà nước'), countsInSentence: true },
  { needs: needed('nước'), pattern: phrase('bản trích sao bí mật nhà nước'), countsInSentence: true },
  { needs: needed('nước'), pattern: phrase('sao lục bí mật nhà nước'), countsInSentence: true },
  { needs: needed('mật'), pattern: new RegExp(`(?<![${WORD}])(?:tăng|giảm)(?: độ)? mật(?:[^${WORD}]{1,4}(?:từ (?:độ )?${GRADE} )?(?:lên|xuống) (?:độ )?${GRADE})?(?![${WORD}])`, 'g'), countsInSentence: false },
  { needs: needed('nước'), pattern: phrase('thời hạn bảo vệ bí mật nhà nước', `[^${WORD}\\n]{0,6}:?[^${WORD}\\n]{0,3}(?:từ|tu|đến|den|\\d+)`), countsInSentence: false, isLabel: true },
  { needs: needed('nước'), pattern: phrase('tài liệu bí mật nhà nước', `${GAP}(?:số|so)${GAP}\\d`), countsInSentence: true },
];

/** The phrases of the forms in a text, in no order. `lower` is `text` in lower case. */
export function forms(text: string, lower: string): Form[] {
  return SHAPES.filter(({ needs }) => needs.some((word) => lower.includes(word))).flatMap((shape) =>
    matchesOf(lower, shape.pattern).flatMap((match): Form[] => {
      const from = match.index;
      const to = from + match[0].length;
      if (standsAsStamp(text, from, to, shape.isLabel ?? false)) return [{ from, to, stands: 'as-stamp' }];
      return shape.countsInSentence ? [{ from, to, stands: 'in-sentence' }] : [];
    }),
  );
}

/** In capitals and ending its line or column, or a line of its own in whatever letters. */
function standsAsStamp(text: string, from: number, to: number, isLabel: boolean): boolean {
  const isCapitals = isLabel ? /^\p{Lu}{2}/u.test(text.slice(from)) : text.slice(from, to) === text.slice(from, to).toUpperCase();
  const before = edgeBefore(text, from, isCapitals).meets;
  const after = isLabel ? 'line' : edgeAfter(text, to, isCapitals).meets;
  if (before !== 'word' && after !== 'word') return isCapitals || (before === 'line' && after === 'line');
  return isCapitals && (after !== 'word' || (before !== 'word' && !isLabel && /^\s{0,2}\(/.test(text.slice(to, to + 3))));
}

function needed(word: string): readonly [string, string] {
  return [word, unmarked(word)];
}

function phrase(words: string, tail = ''): RegExp {
  const spelled = words.split(' ').map((word) => (word === unmarked(word) ? word : `(?:${word}|${unmarked(word)})`));
  return new RegExp(`(?<![${WORD}])${spelled.join(GAP)}${tail}(?![${WORD}])`, 'g');
}
