import * as cues from './cues';
import { isUnmarked, type Sentence } from './sentences';
import { WORD } from './writing';

/** A sentence cut around the words that speak of secrecy, in lower case. */
interface Said {
  readonly before: string;
  readonly after: string;
  /** `after`, up to where a document's subject begins: "về xử lý vi phạm" says nothing of the sentence */
  readonly own: string;
  /** the line that introduces the list the sentence is an item of */
  readonly heading: string;
  /** whether it was typed without Vietnamese marks */
  readonly isPlain: boolean;
  /** whether the whole text is about the rule: it names the law, or several grades */
  readonly isLawText: boolean;
  /** whether the sentence names several grades, or a grade beside "thường", "nội bộ" */
  readonly isList: boolean;
  readonly isQuoted: boolean;
}

const GRADE = '(?:tuyệt mật|tối mật|mật)';
const NO_GRADE = 'thường|không mật|nội bộ|công khai';
const JOINED = '(?:[,;/☐□]|và|hoặc|hay|và/hoặc|–|-|xuống|lên|\\[ ?\\])';
const EACH_GRADE = new RegExp(
  `(?<![${WORD}])(?:tuyệt mật|tối mật|(?<=(?:độ|bản|liệu|và|hoặc|,|;|/|["“])\\s?)mật(?=\\s?(?:[,;:."”]|và|hoặc|$)))(?![${WORD}])`,
  'g',
);
const GRADE_BEFORE = new RegExp(`(?:${GRADE}|${NO_GRADE})["”'’)]{0,2}\\s{0,2}${JOINED}\\s{0,2}(?:hoặc |và )?(?:độ )?["“'‘(]{0,2}$`);
const GRADE_AFTER = new RegExp(
  `^["”'’)]{0,2}\\s{0,2}${JOINED}\\s{0,2}(?:hoặc |và )?(?:\\d{1,4} )?(?:văn bản |tài liệu |độ |dấu )?["“'‘(]{0,2}(?:${GRADE}|${NO_GRADE})(?![${WORD}])`,
);
const SUBJECT = /(?<!\p{L})(?:về việc|v\/v|về|ve viec|ve)(?!\p{L})/u;
/** "đóng dấu mật vào công văn này" */
const STAMPED = /^ (?:vào|cho|lên|trên) (?:\S+ ){0,2}(?:này|đó|kia)(?!\p{L})/u;
const TITLE = /^[^\p{L}]*(?:văn bản|tài liệu|hồ sơ|bản|công văn|thông tin|nội dung|van ban|tai lieu|ho so)?(?: [^ ]+)?\s$|^\s*$/u;
/** `… đóng dấu mật ạ?`: a question's polite end says nothing of one paper. */
const PARTICLE_ONLY = /^\s*(?:nhé|nha|nè|nghe|nghen|ạ)?[^\p{L}\d]*$/u;
const CONTENTS = /(?<!\p{L})(?:nội dung|tóm tắt|trích yếu|trích)(?: \p{L}+){1,3}\s$/u;
const FEW_WORDS = 4;
const NEAR = 30;
const NOT_FAR = 60;

/** What one consideration makes of a sentence: it brings up a secret paper, it does not, or this does not tell. */
type Consideration = (said: Said) => boolean | null;

/** In order of weight; the first that tells decides. */
const CONSIDERATIONS: readonly Consideration[] = [
  (said) => (said.isList && said.isQuoted ? false : null),
  (said) => (!isCertainlyOne(said) && has(cues.FORBIDS, said.before.slice(-NEAR), said) ? false : null),
  handedOver,
  (said) => (cues.CAVEAT.test(said.after) && TITLE.test(said.before) ? true : null),
  (said) => (has(cues.FORBIDS, said.before, said) || has(cues.FORBIDS, said.heading, said) ? false : null),
  (said) => (tellsOfBreach(said) || cues.COUNTED.test(said.after) ? false : null),
  asked,
  handedOverAfter,
  (said) => (isOne(said) ? true : null),
  (said) => (!said.isLawText && tellsContents(said) ? true : null),
  (said) => (has(cues.FORBIDS_AFTER, said.own, said) ? isOneBefore(said) : null),
  (said) => (said.isList || said.isQuoted || said.isLawText ? false : null),
  (said) => (introducesSecret(said) || opensInGrade(said) || endsInGrade(said) || isOneBefore(said) ? true : null),
  (said) => (has(cues.HOLDS, said.own, said) || isRuleTalk(said) ? false : null),
];

/**
 * Whether a sentence brings up a secret paper, rather than the rule about such papers: what a person is asked about.
 * Handing one over settles it; a ban, news of a breach or a question about the rule clears it; one paper (a number, a
 * sender, "này") settles it; talk of the rule clears it; what is left counts where somebody is spoken to.
 *
 * @param sentence where in the text it stands
 * @param lower the text in lower case
 * @param from offset of the words that speak of secrecy, `to` exclusive
 * @param byDefault false where words as common as "bí mật nhà nước" count only if the sentence is certain
 * @param isLawText whether the whole text is about the rule
 */
export function bringsUpSecret(sentence: Sentence, lower: string, from: number, to: number, byDefault: boolean, isLawText: boolean): boolean {
  const whole = lower.slice(sentence.from, sentence.to);
  const before = lower.slice(sentence.from, from);
  const after = lower.slice(to, sentence.to);
  const said: Said = {
    before,
    after,
    own: after.slice(0, SUBJECT.exec(after)?.index),
    heading: sentence.heading,
    isPlain: isUnmarked(before + after),
    isLawText,
    isList: GRADE_BEFORE.test(before) || GRADE_AFTER.test(after) || gradesNamed(whole) > 1,
    isQuoted: /["“”'‘’«]\s?$/.test(before) && /^\s?["“”'‘’»]/.test(after),
  };
  for (const consider of CONSIDERATIONS) {
    const answer = consider(said);
    if (answer !== null) return answer;
  }
  return byDefault && (isShort(before + after) || has(cues.ADDRESSES, before, said) || has(cues.ADDRESSES, said.own, said));
}

/** How many different grades a text in lower case names: more than one is talk of the grades. */
export function gradesNamed(lower: string): number {
  return new Set(lower.match(EACH_GRADE)).size;
}

function has(cue: cues.Cue, text: string, said: Said): boolean {
  return cues.pattern(cue, said.isPlain).test(text);
}

/** A number, "này", what is enclosed. */
function isCertainlyOne(said: Said): boolean {
  return has(cues.ONE_AFTER, said.after, said) || (/dấu [^.]{0,8}$/.test(said.before) && STAMPED.test(said.after.slice(0, 40)));
}

/** Or a sender, a subject, a day, where the sentence is not about the rule. */
function isOne(said: Said): boolean {
  return isCertainlyOne(said) || (has(cues.ONE_PERHAPS, said.after, said) && !has(cues.RULE_ITSELF, said.before, said));
}

function isOneBefore(said: Said): boolean {
  return has(cues.ONE_BEFORE, said.before.slice(-NOT_FAR), said) && !has(cues.RULE_ITSELF, said.before, said);
}

/** "Gửi các đồng chí công văn mật": but not "không gửi", "khi gửi", "việc gửi", nor a greeting ("Kính gửi các đồng chí, …"). */
function handedOver(said: Said): boolean | null {
  const handing = cues.pattern(cues.HANDS_OVER, said.isPlain).exec(said.before);
  if (!handing || has(cues.FORBIDS, said.heading, said)) return null;
  const ahead = said.before.slice(0, handing.index);
  const between = said.before.slice(handing.index + handing[0].length);
  if (between.includes(',') && has(cues.RULES, between, said)) return null;
  if (has(cues.FORBIDS, ahead, said) || has(cues.SUPPOSES, ahead, said) || has(cues.BREACH, ahead, said)) return null;
  return isOne(said) || !has(cues.ASKS, said.after, said);
}

/** "Văn bản mật đính kèm": but not "phải gửi kèm". */
function handedOverAfter(said: Said): boolean | null {
  const handing = cues.pattern(cues.HANDS_OVER, said.isPlain).exec(said.own);
  if (!handing || has(cues.FORBIDS, said.own.slice(0, handing.index), said) || has(cues.SUPPOSES, said.before, said)) return null;
  return has(cues.HOLDS, said.own, said) || has(cues.RULE_ITSELF, said.before, said) ? null : true;
}

function tellsOfBreach(said: Said): boolean {
  if (/được công bố|giải mật/.test(said.after) || cues.FOREIGN.test(said.after) || has(cues.BREACH_BEFORE, said.before, said)) return true;
  return has(cues.BREACH, said.before, said) || has(cues.BREACH, said.own, said);
}

function asked(said: Said): boolean | null {
  if (has(cues.ASKS, said.before, said)) return isCertainlyOne(said) && !PARTICLE_ONLY.test(said.after);
  return has(cues.ASKS, said.own, said) ? isOne(said) : null;
}

/** "Nội dung công điện mật: từ 0h…", "tóm tắt văn bản mật là: …" */
function tellsContents(said: Said): boolean {
  return CONTENTS.test(said.before) && /^(?: là)?\s?:\s+\S/.test(said.after);
}

/** "Nội dung mật: …" */
function introducesSecret(said: Said): boolean {
  if (!/^\s?[:–—-]\s+(?!\d+(?!\d*[.)]))\S/.test(said.after) || !(TITLE.test(said.before) || isShort(said.before))) return false;
  return !has(cues.HOLDS, said.own, said) && !has(cues.RULE_ITSELF, said.before, said) && !has(cues.RULES, said.before, said);
}

/** "(Tối mật) Phương án bố trí lực lượng": set before a title as a stamp is. */
function opensInGrade(said: Said): boolean {
  return /^[^\p{L}\d]*[([]\s?$/u.test(said.before) && /^\s?[)\]]\s+\p{L}/u.test(said.after);
}

/** "…; độ Mật", "Bí mật nhà nước độ Tối mật", "… (Tối mật)" at the sentence's end. */
function endsInGrade(said: Said): boolean {
  if (/(?:^|[;,(–-])\s*(?:bí mật nhà nước (?:thuộc )?)?độ\s$/.test(said.before) && /^\W*$/.test(said.after)) return true;
  return /[([]\s?$/.test(said.before) && /^\s?[)\]]\W*$/.test(said.after) && !has(cues.RULE_ITSELF, said.before, said);
}

function isRuleTalk(said: Said): boolean {
  return (
    [cues.RULES, cues.RULE_ITSELF, cues.MANY, cues.ABOUT].some((cue) => has(cue, said.before, said)) || has(cues.RULES, said.heading, said)
  );
}

/** Whether a sentence is little more than the paper's name. */
function isShort(sentence: string): boolean {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length <= FEW_WORDS;
}
