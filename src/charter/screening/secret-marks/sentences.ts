import { isLineBreak } from './layout';

const FARTHEST_BACK = 400;
const FARTHEST_ON = 300;
const POINT = 0x2e;
const QUESTION_MARK = 0x3f;
/** The first code unit beyond ASCII that may end a line or a sentence. */
const NEXT_LINE = 0x85;
const LIST_ITEM = /^\s*(?:[-–—•+*◦▪●]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s/;

/** The sentence that a place in a text belongs to, with the line that introduces the list it is an item of. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** the line that introduces the list, in lower case; empty where there is none */
  readonly heading: string;
}

/** The sentence around `index`, at most 400 characters back and 300 on. Wrapped lines are one sentence; list items are not. */
export function sentenceAround(text: string, lower: string, index: number): Sentence {
  let from = index;
  const least = Math.max(0, index - FARTHEST_BACK);
  while (from > least && !endsSentence(text, from - 1)) from--;
  let to = index;
  const most = Math.min(text.length, index + FARTHEST_ON);
  while (to < most && !endsSentence(text, to)) to++;
  if (to < text.length) to++;
  return { from, to, heading: LIST_ITEM.test(lower.slice(lineStart(text, from), index)) ? headingOf(text, lower, from) : '' };
}

function endsSentence(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit > POINT && unit !== QUESTION_MARK && unit < NEXT_LINE) return false;
  const character = text.charAt(index);
  if (isLineBreak(unit)) return endsLineForGood(text, index);
  if (!'.!?…'.includes(character)) return false;
  const next = text.charAt(index + 1);
  if (next !== '' && !/[\s"”’'»)]/.test(next)) return false;
  return character !== '.' || !/(?:^|[\s(/])[\p{Lu}đ]?\p{L}{0,2}$/u.test(text.slice(Math.max(0, index - 5), index));
}

/** A line's end ends the sentence unless the next line goes on: in small letters, or in capitals after capitals. */
function endsLineForGood(text: string, index: number): boolean {
  const rest = text.slice(index + 1, index + 40);
  if (/^[^\S\n]*\n/.test(rest) || LIST_ITEM.test(rest)) return true;
  const next = rest.trimStart();
  if (next === '') return true;
  if (/^[\p{Ll}(“"]/u.test(next)) return false;
  return !(/^\p{Lu}{2}/u.test(next) && /\p{Lu}[\p{Lu}\s,;]{3}$/u.test(text.slice(Math.max(0, index - 8), index)));
}

function lineStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < FARTHEST_BACK && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The nearest line above that is not itself a list item, within 900 characters. */
function headingOf(text: string, lower: string, from: number): string {
  const above = lower.slice(Math.max(0, lineStart(text, from) - 900), lineStart(text, from)).split(/[\n\r]+/);
  return above.reverse().find((line) => line.trim() !== '' && !LIST_ITEM.test(line)) ?? '';
}

/** Whether a text was typed without Vietnamese marks, so that cues have to be looked for without them. */
export function isUnmarked(lower: string): boolean {
  return !/[\u00C0-\u1EF9]/.test(lower);
}
