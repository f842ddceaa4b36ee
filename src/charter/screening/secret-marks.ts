import type { Detector, Match } from './finding';
import { mayBeSecret } from './secret-marks/candidates';
import { secretInFileName } from './secret-marks/file-names';
import { forms } from './secret-marks/forms';
import { grades } from './secret-marks/grades';
import { levelLines } from './secret-marks/levels';
import { isMark, isOneOfList } from './secret-marks/marks';
import { bringsUpSecret, gradesNamed } from './secret-marks/mentions';
import { filesInWords, filesOnLines } from './secret-marks/named-files';
import { sentenceAround } from './secret-marks/sentences';
import { matchesOf, WORD } from './secret-marks/writing';
import { writings, type Written } from './secret-marks/writings';

/**
 * State-secret marks and papers (clause 4.1, 4.3; Law 117/2025/QH15; the stamps of Thông tư 24/2020/TT-BCA).
 *
 * Kinds: `mark` (a grade standing as a stamp does), `form-phrase` (another stamp of the forms), `level-line`
 * (`Độ mật: Mật`), `file-name`, and `mention`: a sentence that brings up a secret paper, which a person has to judge.
 * Rule talk, bans, news, questions, `GIẢI MẬT`, and the other words written with `mật` are left alone.
 */
export const secretMarksDetector: Detector = {
  code: 'secret-mark',
  clause: '4.1',
  detect(reading, context) {
    const find = context.subject === 'file-name' ? inFileName : inText;
    const matches = writings(reading, HINT).flatMap((writing) =>
      find(writing).map(({ from, to, kind }) => ({
        from: reading.origin(writing.at(from)),
        to: Math.max(reading.origin(writing.at(to)), reading.origin(writing.at(to - 1)) + 1),
        kind,
      })),
    );
    return withoutOverlaps(matches);
  },
};

/** Cheap, and true of every text in which a rule can find anything. */
const HINT = new RegExp(`m[aâậ@4]\\.?t|\\(m\\)|b[oó]c|thu[^${WORD}]{1,8}h[oồ]i`, 'i');
const STATE_SECRET = new RegExp(`(?<![${WORD}])b[íi] m[ậa]t nh[àa] n[ưu][ớo]c(?![${WORD}])`, 'g');
const LAW_TALK = /bảo vệ bí mật nhà nước|bao ve bi mat nha nuoc/;
const PAPER_OF_STATE = /(?:văn bản|tài liệu|công văn|hồ sơ|file|thông tin|nội dung|bản)(?: (?:này|có|chứa|thuộc|là|mang|nội dung|thuộc danh mục|phạm vi)){0,4} $/;
/** `12/BC-STP(M)`: seen in use, confirmed nowhere, so a person judges. */
const NUMBER_WITH_LETTER = /\d\s?[/-]\s?[\p{Lu}&-]{2,20}\s?\(M\)/gu;
/** Past these many, a text is talk; its stamps are still found. */
const MOST_WEIGHED = 30;
const MOST_CONSIDERED = 200;
const MOST_FOUND = 100;

interface Weighed {
  readonly from: number;
  readonly to: number;
  /** what holds where the sentence does not tell */
  readonly byDefault: boolean;
}

function inFileName({ text }: Written): Match[] {
  return secretInFileName(text).map((found) => ({ ...found, kind: 'file-name' }));
}

function inText({ text, lower }: Written): Match[] {
  const found: Match[] = [];
  const toWeigh: Weighed[] = [];
  for (const { from, to, stands } of levelLines(lower)) {
    if (stands === 'as-line') found.push({ from, to, kind: 'level-line' });
    else toWeigh.push({ from, to, byDefault: true });
  }
  for (const { from, to, stands } of forms(text, lower)) {
    if (stands === 'as-stamp') found.push({ from, to, kind: 'form-phrase' });
    else toWeigh.push({ from, to, byDefault: true });
  }
  let considered = 0;
  for (const grade of grades(text, lower)) {
    const { from, to } = grade;
    if (found.length > MOST_FOUND) break;
    if (isMark(text, lower, grade)) found.push({ from, to, kind: 'mark' });
    else if (considered++ < MOST_CONSIDERED && mayBeSecret(text, lower, grade) && !isOneOfList(lower, grade)) toWeigh.push({ from, to, byDefault: true });
  }
  for (const { index, 0: words } of matchesOf(lower, STATE_SECRET)) {
    if (PAPER_OF_STATE.test(lower.slice(Math.max(0, index - 60), index))) toWeigh.push({ from: index, to: index + words.length, byDefault: false });
  }
  for (const file of [...filesOnLines(text), ...filesInWords(text)]) {
    for (const { from, to } of secretInFileName(text.slice(file.from, file.to))) found.push({ from: file.from + from, to: file.from + to, kind: 'file-name' });
  }
  for (const { index, 0: number } of matchesOf(text, NUMBER_WITH_LETTER)) found.push({ from: index, to: index + number.length, kind: 'mention' });
  return [...found, ...mentions(text, lower, toWeigh)];
}

function mentions(text: string, lower: string, toWeigh: readonly Weighed[]): Match[] {
  const isLawText = LAW_TALK.test(lower) || gradesNamed(lower) > 1;
  const found: Match[] = [];
  let clear = 0;
  for (const { from, to, byDefault } of toWeigh.slice(0, MOST_WEIGHED)) {
    if (from < clear) continue;
    const sentence = sentenceAround(text, lower, from);
    if (!bringsUpSecret(sentence, lower, from, to, byDefault, isLawText)) continue;
    found.push({ from, to, kind: 'mention' });
    clear = sentence.to;
  }
  return found;
}

/** In order; where two overlap the one that weighs more stays: anything before a mention, then the longer. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || match.from >= last.to) kept.push(match);
    else if (weight(match) > weight(last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function weight({ kind, from, to }: Match): number {
  return (kind === 'mention' ? 0 : 1e9) + to - from;
}
