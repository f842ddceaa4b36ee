import { isInWord, matchesOf, Rewriting, WORD, type Writing } from './writing';

/** How far apart two letters of one word may stand, in characters. */
const WIDEST_GAP = 12;
const FEWEST = 3;
const LETTER = WORD.replace('0-9', '');
/** Cheap, and true of every text that has such letters. */
const MAY_RUN = new RegExp(`[^${WORD}][${LETTER}][^${WORD}]{1,${WIDEST_GAP}}[${LETTER}](?![${WORD}])`);
/** Cheap, and true of every text that has a torn word. */
const MAY_BE_TORN = /m ậ|mậ t|t ố|tố i|yệ t|y ệ|u yệ|th ả|thả o/i;
/** A word of a mark torn once or twice, as text taken out of a page often is: `M ẬT`, `TỐ I`. */
const TORN = /(?<=^|[\s([|*"“-])(?:m ?ậ ?t|t ?ố ?i|t ?u ?y ?ệ ?t|th ?ả ?o)(?=$|[\s)\]|*"”.,:-])/gi;

const SYLLABLES =
  'tuyệt tối mật bí bảo giải độ mức khẩu mã thám đóng dấu tài liệu thu hồi chỉ người có tên mới được bóc bì bản sao ' +
  'nhà nước dự thảo lần nháp chưa ký tuyet toi mat bi bao giai do muc khau tai lieu thu hoi chi nguoi co ten moi duoc ' +
  'boc ban sao nha nuoc du thao lan nhap chua ky draft';
const KNOWN = new Set(SYLLABLES.split(' '));
const LONGEST = 6;
const LONGEST_RUN = 60;

/**
 * The text with spaced letters closed up into words, the gaps between words kept: `M Ậ T`, `D.Ự. .T.H.Ả.O`, one letter
 * a line. The text itself where there are none.
 */
export function closedUp(source: Writing, mayBeTorn = true): Writing {
  const runs = MAY_RUN.test(source.text) ? runsOf(source.text) : [];
  if (runs.length > 0) return withTornMended(withRunsClosed(source, runs));
  return mayBeTorn ? withTornMended(source) : source;
}

/** Runs of words of one letter, each as the offsets of its letters. */
function runsOf(text: string): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && isInWord(text.charCodeAt(index))) {
      if (start < 0) start = index;
      continue;
    }
    if (start < 0) continue;
    const isLetter = index - start === 1 && !(text.charAt(start) <= '9');
    const isNear = run.length > 0 && start - run.at(-1)! - 1 <= WIDEST_GAP;
    if (run.length > 0 && !(isLetter && isNear)) {
      if (run.length >= FEWEST) runs.push(run);
      run = [];
    }
    if (isLetter) run.push(start);
    start = -1;
  }
  if (run.length >= FEWEST) runs.push(run);
  return runs;
}

function withRunsClosed(source: Writing, runs: readonly number[][]): Writing {
  const { text } = source;
  const rewriting = new Rewriting(source);
  let done = 0;
  for (const letters of runs) {
    rewriting.add(text.slice(done, letters[0]), done, true);
    addRun(rewriting, text, letters);
    done = letters.at(-1)! + 1;
  }
  rewriting.add(text.slice(done), done, true);
  return rewriting.finish();
}

function addRun(rewriting: Rewriting, text: string, letters: readonly number[]): void {
  const joined = letters.map((at) => text.charAt(at)).join('');
  const ends = joined.length <= LONGEST_RUN ? wordEnds(joined.toLowerCase(), 0) : null;
  const groups = ends ? [] : groupsOf(text, letters);
  if (groups.length > 1) {
    groups.forEach((group, index) => {
      if (index > 0) rewriting.add(text.slice(groups[index - 1]!.at(-1)! + 1, group[0]), groups[index - 1]!.at(-1)! + 1, true);
      addRun(rewriting, text, group);
    });
    return;
  }
  const gaps = letters.slice(1).map((at, index) => at - letters[index]! - 1);
  const narrow = gaps.reduce((least, gap) => Math.min(least, gap), WIDEST_GAP);
  letters.forEach((at, index) => {
    const isNewWord = index > 0 && (ends ? ends.has(index) : gaps[index - 1]! > narrow);
    if (isNewWord) {
      const gap = text.slice(letters[index - 1]! + 1, at);
      rewriting.add(gap.includes('\n') ? gap : ' ', letters[index - 1]! + 1, gap.includes('\n'));
    }
    rewriting.add(capital(text.charAt(at)), at);
  });
}

/** A run cut where its lines end; letters set one a line stay together. */
function groupsOf(text: string, letters: readonly number[]): number[][] {
  const groups: number[][] = [];
  let isUpright = false;
  letters.forEach((at, index) => {
    const endsLine = index > 0 && text.slice(letters[index - 1]! + 1, at).includes('\n');
    const isAlone = (index === 0 || endsLine) && (index + 1 === letters.length || text.slice(at + 1, letters[index + 1]).includes('\n'));
    if (index > 0 && (!endsLine || (isUpright && isAlone))) groups.at(-1)!.push(at);
    else groups.push([at]);
    isUpright = isAlone;
  });
  return groups;
}

/** Letters set apart are set for show: they count as capitals. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === 1 ? upper : letter;
}

/** Where the words of `joined` end when all of it is made of known syllables, else null. */
function wordEnds(joined: string, from: number, failed = new Set<number>()): Set<number> | null {
  if (from === joined.length) return new Set();
  if (failed.has(from)) return null;
  for (let length = Math.min(LONGEST, joined.length - from); length > 1; length--) {
    if (!KNOWN.has(joined.slice(from, from + length))) continue;
    const rest = wordEnds(joined, from + length, failed);
    if (rest) return rest.add(from + length);
  }
  failed.add(from);
  return null;
}

function withTornMended(source: Writing): Writing {
  const { text } = source;
  if (!MAY_BE_TORN.test(text)) return source;
  const torn = matchesOf(text, TORN).filter(([match]) => match.includes(' '));
  if (torn.length === 0) return source;
  const rewriting = new Rewriting(source);
  let done = 0;
  for (const match of torn) {
    rewriting.add(text.slice(done, match.index), done, true);
    [...match[0]].forEach((letter, offset) => {
      if (letter !== ' ') rewriting.add(letter, match.index + offset);
    });
    done = match.index + match[0].length;
  }
  rewriting.add(text.slice(done), done, true);
  return rewriting.finish();
}
