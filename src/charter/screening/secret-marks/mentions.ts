import { ASKS, BREACH, BREACH_BEFORE, CAVEAT, COUNTED, FORBIDS, FORBIDS_AFTER, HANDS_OVER, HOLDS, MANY, ONE_AFTER, ONE_BEFORE, ONE_PERHAPS, pattern, RULE_ITSELF, RULES, SUPPOSES } from './cues';
import { isUnmarked, type Sentence } from './sentences';
import { WORD } from './writing';

const GRADE = '(?:tuyệt mật|tối mật|mật)';
const EACH_GRADE = new RegExp(`(?<![${WORD}])(?:tuyệt mật|tối mật|(?<=(?:độ|bản|liệu|và|hoặc|,|;|/|["“])\\s?)mật(?=\\s?(?:[,;:."”]|và|hoặc|$)))(?![${WORD}])`, 'g');
const OTHER_GRADE = new RegExp(`${GRADE}["”'’)]{0,2}\\s{0,2}(?:[,;/☐□]|và|hoặc|hay|và/hoặc|–|-|\\[ ?\\])\\s{0,2}(?:hoặc |và )?(?:độ )?["“'‘(]{0,2}$`);
const OTHER_GRADE_NEXT = new RegExp(`^["”'’)]{0,2}\\s{0,2}(?:[,;/☐□]|và|hoặc|hay|–|-|xuống|lên|\\[ ?\\])\\s{0,2}(?:hoặc |và )?(?:độ |dấu )?["“'‘(]{0,2}${GRADE}(?![${WORD}])`);
const SUBJECT = /(?<!\p{L})(?:về việc|v\/v|về|ve viec|ve)(?!\p{L})/u;

/**
 * Whether a sentence brings up a secret document, rather than the rule about such documents: what facts section 4
 * calls *ask*. In order: handing one over settles it; a ban, news of a breach or a question about the rule clears it;
 * one document (a number, a sender, "this") settles it; talk of the rule clears it; what is left counts.
 *
 * @param from offset of the words that speak of secrecy, `to` exclusive
 * @param byDefault what holds where nothing tells
 */
export function bringsUpSecret(sentence: Sentence, lower: string, from: number, to: number, byDefault: boolean, isLawText: boolean): boolean {
  const before = lower.slice(sentence.from, from);
  const after = lower.slice(to, sentence.to);
  const own = cut(after);
  const isPlain = isUnmarked(lower.slice(sentence.from, sentence.to));
  const has = (cue: Parameters<typeof pattern>[0], text: string) => pattern(cue, isPlain).test(text);

  const isList = OTHER_GRADE.test(before) || OTHER_GRADE_NEXT.test(after) || gradesNamed(lower.slice(sentence.from, sentence.to)) > 1;
  const isQuoted = /["“”'‘’«]\s?$/.test(before) && /^\s?["“”'‘’»]/.test(after);
  if (isList && isQuoted) return false;

  const oneAfter = has(ONE_AFTER, after) || (has(ONE_PERHAPS, after) && !has(RULE_ITSELF, before));
  const handing = pattern(HANDS_OVER, isPlain).exec(before);
  if (handing && !has(FORBIDS, before.slice(0, handing.index)) && !has(SUPPOSES, before.slice(0, handing.index)) && !has(FORBIDS, sentence.heading)) {
    return !(has(ASKS, after) && !oneAfter);
  }
  if (CAVEAT.test(after) && isTitle(before)) return true;
  if (has(FORBIDS, before) || has(FORBIDS, sentence.heading)) return false;
  if (has(BREACH, before) || has(BREACH, own) || has(BREACH_BEFORE, before) || COUNTED.test(after)) return false;
  if (has(ASKS, before) || has(ASKS, own)) return oneAfter && !has(ASKS, before);
  if (has(HANDS_OVER, own) && !has(FORBIDS_AFTER, own)) return true;
  if (oneAfter) return true;
  const oneBefore = has(ONE_BEFORE, before.slice(-60)) && !has(RULE_ITSELF, before);
  if (has(FORBIDS_AFTER, own)) return oneBefore;
  if (isList || isQuoted || isLawText) return false;
  if (/(?:^|[;,(–-])\s*độ\s$/.test(before) && /^\W*$/.test(after)) return true;
  if (/[([]\s?$/.test(before) && /^\s?[)\]]\W*$/.test(after) && !has(RULE_ITSELF, before)) return true;
  if (oneBefore) return true;
  if (has(HOLDS, own)) return false;
  if (has(RULES, before) || has(MANY, before) || has(RULES, sentence.heading)) return false;
  return byDefault;
}

/** How many different grades a text in lower case names: more than one is talk of the grades. */
export function gradesNamed(sentence: string): number {
  return new Set(sentence.match(EACH_GRADE)).size;
}

/** Whether nothing but a paper's name comes before: the sentence is a title. */
function isTitle(before: string): boolean {
  return /^[^\p{L}]*(?:văn bản|tài liệu|hồ sơ|bản|công văn|van ban|tai lieu|ho so)?(?: [^ ]+)?\s$/u.test(before) || before.trim() === '';
}

/** What follows, up to where a document's subject begins: "về xử lý vi phạm" says nothing of the sentence. */
function cut(after: string): string {
  const subject = SUBJECT.exec(after);
  return subject ? after.slice(0, subject.index) : after;
}
