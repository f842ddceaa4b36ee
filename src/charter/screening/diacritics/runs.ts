import type { Score } from './scores';
import { GROUPS } from './shapes';
import type { Token } from './tokens';

/** Tokens `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How far a run may sink below its best before it has ended. */
const DROP = 9;
const FEWEST_WORDS = 3;
const ENOUGH_LACK = 6.5;
/** Beside good Vietnamese, or another language, a run has to be longer: a few words may be a slip, a quotation, a name. */
const FEWEST_WORDS_BESIDE = 6;
const ENOUGH_LACK_BESIDE = 13;
const MEAN_LACK_BESIDE = 2.2;
const FOREIGN_BESIDE = 2;
const WORDS_FOR_EACH_FOREIGN = 2;
/** Among good Vietnamese: so many different words that need marks, and the share of all that are likely to. */
const FEWEST_SCATTERED = 3;
const SCATTERED_SHARE = 0.25;
/** "e ko biet dc k a": mostly abbreviations, and one word that is never right without its marks. */
const FEWEST_WORDS_CHAT = 4;
/** On average a word of good Vietnamese that has no marks scores well under one, a word that has lost them over three. */
const MEAN_LACK = 1.6;
const TELLING = 4;
const LACK_WITHOUT_TELLING = 9;
const ENOUGH_ODDS = 2.5;
/** A shape with less weight is rather a word of English: "in", "he". */
const UNLIKELY = -1.5;
/** What the odds must be on average, by how many words of the run are hard to take for anything else: none, one, more. */
const MEAN_ODDS = [0.8, 0.6, 0.4];
/** Beside words of another language: so many such words, and so many words that lack their marks for each foreign one. */
const FEWEST_STRONG_BESIDE = 2;
const WORDS_TO_FOREIGN = 2;
/** Words of another language for each word of a run; more, and its words are rather names in that language's sentence. */
const FOREIGN_WITHIN = 0.6;
/** A sentence among any number of others. */
const FEWEST_WORDS_AMONG = 8;
const FEWEST_STRONG_AMONG = 4;
/** Rather a word of English, whatever else it may be: "the", "to". */
const ENGLISH = -2;
const MARKED_SHARE = 0.17;

/** The runs of words that lack their marks, in order. Linear in the number of words. */
export function runsOf(tokens: readonly Token[], scores: readonly Score[]): Run[] {
  const text = tally(scores);
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  let sum = 0;
  let best = 0;
  const close = () => {
    if (first >= 0) {
      const run = widened(tokens, scores, first, last);
      if (lacksMarks(tally(scores.slice(run.first, run.last + 1)), text)) runs.push(run);
    }
    first = -1;
    sum = best = 0;
  };
  for (let index = 0; index < scores.length; index++) {
    const { weight } = scores[index]!;
    if (first >= 0) {
      sum += weight;
      if (sum <= 0 || best - sum > DROP) close();
    }
    if (first < 0 && weight > 0) {
      first = last = index;
      sum = best = weight;
    } else if (first >= 0 && sum > best) {
      best = sum;
      last = index;
    }
  }
  close();
  return runs.length > 0 ? runs : scattered(tokens, scores);
}

/**
 * Words that lack their marks among others that have them: three different ones at least that are never right so, and a
 * quarter of all words likely not to be.
 */
function scattered(tokens: readonly Token[], scores: readonly Score[]): Run[] {
  const strong = new Set(tokens.filter((_, index) => scores[index]!.strong).map(({ word }) => word));
  if (strong.size < FEWEST_SCATTERED) return [];
  const { telling, words, marked, foreign } = tally(scores);
  if (foreign > 0 || words + marked < FEWEST_WORDS_BESIDE || telling < SCATTERED_SHARE * (words + marked)) return [];
  const lacks = (index: number) => scores[index]!.lack >= TELLING;
  const first = scores.findIndex((_, index) => lacks(index));
  return [{ first, last: scores.findLastIndex((_, index) => lacks(index)) }];
}

/** A run with the words at either end that need no marks themselves, within their sentences. */
function widened(tokens: readonly Token[], scores: readonly Score[], first: number, last: number): Run {
  while (!tokens[first]!.opens && isNeutral(scores[first - 1])) first--;
  while (isNeutral(scores[last + 1]) && !tokens[last + 1]!.opens) last++;
  return { first, last };
}

function isNeutral(score: Score | undefined): boolean {
  return score !== undefined && score.kind !== 'marked' && score.kind !== 'foreign' && score.weight > -2;
}

interface Tally {
  words: number;
  abbreviations: number;
  marked: number;
  foreign: number;
  /** how many may be Vietnamese, but are rather English */
  english: number;
  /** how many words are hardly ever right without marks */
  telling: number;
  /** how many are hard to take for anything but Vietnamese without marks */
  strong: number;
  lack: number;
  /** by group of languages */
  odds: number[];
}

function tally(scores: readonly Score[]): Tally {
  const sum: Tally = { words: 0, abbreviations: 0, marked: 0, foreign: 0, english: 0, telling: 0, strong: 0, lack: 0, odds: new Array<number>(GROUPS).fill(0) };
  for (const { kind, weight, lack, odds, strong } of scores) {
    if (kind === 'shape') sum.words++;
    else if (kind === 'abbreviation') sum.abbreviations++;
    else if (kind === 'marked') sum.marked++;
    else if (kind === 'foreign') sum.foreign++;
    if (kind === 'shape' && (weight < UNLIKELY || odds[0]! <= ENGLISH)) sum.english++;
    if (lack >= TELLING && odds[0]! > 0) sum.telling++;
    if (strong) sum.strong++;
    sum.lack += lack;
    for (let group = 0; group < GROUPS; group++) sum.odds[group]! += odds[group]!;
  }
  return sum;
}

/** Whether a run is Vietnamese rather than another language, and has lost its marks rather than needing none. */
function lacksMarks(run: Tally, text: Tally): boolean {
  const meanOdds = MEAN_ODDS[Math.min(run.strong, MEAN_ODDS.length - 1)]!;
  if (Math.min(...run.odds) < Math.max(ENOUGH_ODDS, meanOdds * run.words) || run.marked > MARKED_SHARE * run.words) return false;
  if (run.lack < MEAN_LACK * run.words || (run.telling === 0 && run.lack < LACK_WITHOUT_TELLING)) return false;
  if (run.foreign + run.english > FOREIGN_WITHIN * run.words) return false;
  const foreign = text.foreign + text.english - run.foreign - run.english;
  if (text.marked > run.marked || foreign >= FOREIGN_BESIDE) {
    if (run.words >= FEWEST_WORDS_AMONG && run.strong >= FEWEST_STRONG_AMONG) return true;
    if (text.marked === run.marked && run.words >= FEWEST_WORDS && run.strong >= FEWEST_STRONG_BESIDE && text.words - text.english >= WORDS_TO_FOREIGN * (text.foreign + text.english)) return true;
    const fewest = text.marked > run.marked ? FEWEST_WORDS_BESIDE : Math.max(FEWEST_WORDS_BESIDE, WORDS_FOR_EACH_FOREIGN * foreign);
    return run.words >= fewest && run.lack >= Math.max(ENOUGH_LACK_BESIDE, MEAN_LACK_BESIDE * run.words);
  }
  if (run.words >= FEWEST_WORDS && run.lack >= ENOUGH_LACK) return true;
  return run.strong > 0 && text.foreign === 0 && run.words + run.abbreviations >= FEWEST_WORDS_CHAT;
}
