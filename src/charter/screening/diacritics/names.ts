import { hushNameLists } from './name-lists';
import { ADDRESS, FAMILY, FAMILY_ALONE, MIDDLE, PLACES } from './name-words';
import { isNameShape } from './shapes';
import type { Token } from './tokens';

const LONGEST_NAME = 4;
const SHOUTED = 4;
/** The share of a list's words that names are made of; "Doc Lap - Tu Do - Hanh Phuc" is no list of people. */
const NAMES_IN_LIST = 0.75;

/**
 * Which tokens say nothing of marks: abbreviations in capitals, the words of the group's names, and what looks like a
 * name by its capitals (an unmarked name is never an offence).
 *
 * @param names small unmarked words of people's names
 */
export function silent(tokens: readonly Token[], names: ReadonlySet<string>): boolean[] {
  const hushed = new Array<boolean>(tokens.length).fill(false);
  hushAbbreviations(tokens, hushed);
  hushGroups(tokens, hushed);
  hushNameLists(tokens, hushed);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.class !== 'plain') continue;
    if (names.has(token.word) && standsAsMember(tokens, index, names)) hushed[index] = true;
    const length = fullName(tokens, index);
    for (let part = 0; part < length; part++) hushed[index + part] = true;
  }
  return hushed;
}

/** Words in capitals are abbreviations, unless four or more follow each other or the text has no others. */
function hushAbbreviations(tokens: readonly Token[], hushed: boolean[]): void {
  if (tokens.every((token) => token.capitals === 'all' || token.word.length === 1)) return;
  let shouted = 0;
  let from = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token?.capitals === 'all') shouted++;
    else if (token === undefined || token.word.length > 1 || token.capitals === 'none') {
      if (shouted < SHOUTED) for (let past = from; past < index; past++) hushed[past] ||= tokens[past]!.capitals === 'all';
      shouted = 0;
      from = index + 1;
    }
  }
}

/** How many tokens from here are one full name, family name first; 0 if none. */
function fullName(tokens: readonly Token[], index: number): number {
  const family = tokens[index]!;
  if (!FAMILY.has(family.word)) return 0;
  const middle = MIDDLE.has(tokens[index + 1]?.word ?? '');
  if (family.capitals === 'none' && !(FAMILY_ALONE.has(family.word) && middle)) return 0;
  if (family.capitals === 'all' && !middle) return 0;
  let length = 1;
  while (length < LONGEST_NAME) {
    const next = tokens[index + length];
    if (next?.class !== 'plain' || next.capitals !== family.capitals || !(isNameShape(next.word) || FAMILY.has(next.word))) break;
    if (next.from - tokens[index + length - 1]!.to !== 1) break;
    length++;
  }
  return length >= 2 ? length : 0;
}

/** Whether a word of a member's name is one here: by its capital, by a form of address, or in capitals by another beside it. */
function standsAsMember(tokens: readonly Token[], index: number, names: ReadonlySet<string>): boolean {
  const { capitals } = tokens[index]!;
  if (capitals === 'first') return true;
  if (ADDRESS.has(tokens[index - 1]?.word ?? '')) return true;
  return capitals === 'all' && (names.has(tokens[index - 1]?.word ?? '') || names.has(tokens[index + 1]?.word ?? ''));
}

/** Tokens that have a capital and stand together with nothing but a space between them, last excluded. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/**
 * Hushes what looks like names by its capitals: two to four words with a capital among others without, and lists of
 * such groups. A line that has capitals throughout is a title, and says what it says.
 */
function hushGroups(tokens: readonly Token[], hushed: boolean[]): void {
  const groups = groupsOf(tokens);
  const inGroups = groups.reduce((sum, { from, to }) => sum + to - from, 0);
  const title = inGroups === tokens.length;
  const nameWords = tokens.filter(({ word }) => isNameShape(word) || FAMILY.has(word)).length;
  const listed = groups.length >= 3 && groups.every(({ from, to }) => to - from <= LONGEST_NAME) && nameWords >= NAMES_IN_LIST * tokens.length;
  for (const { from, to } of groups) {
    const words = tokens.slice(from, to);
    const named = words.every(({ word }) => isNameShape(word) || FAMILY.has(word));
    const opens = words[0]!.opens;
    const many = words.length >= 2 && words.length <= LONGEST_NAME && (!title || groups.length > 1);
    const silent = words.length === 1 ? named && !opens && !title : many && (named || (title ? listed : !opens));
    if (silent) hushed.fill(true, from, to);
    hushPlaces(words, from, hushed);
  }
}

function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < tokens.length; ) {
    let to = index;
    while (isCapital(tokens[to]) && (to === index || (!tokens[to]!.opens && tokens[to]!.from - tokens[to - 1]!.to === 1))) to++;
    if (to > index) groups.push({ from: index, to });
    index = Math.max(to, index + 1);
  }
  return groups;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.class === 'plain' && token.capitals === 'first';
}

function hushPlaces(words: readonly Token[], from: number, hushed: boolean[]): void {
  for (let index = 0; index + 1 < words.length; index++) {
    if (PLACES.has(`${words[index]!.word} ${words[index + 1]!.word}`)) hushed.fill(true, from + index, from + index + 2);
  }
}
