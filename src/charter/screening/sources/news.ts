import { spaced } from '../personal-data/phrases';
import { LINE, MARK, type Words } from '../personal-data/words';
import { chainAt, mayBeginChain } from './chain';
import * as press from './press';
import { Sentences } from './sentences';
import { mayBeginTalk, talkAt } from './talk';

/** Where a text passes on news or talk: the words that show it. Offsets in the text. */
export interface News {
  readonly from: number;
  readonly to: number;
}

const LINE_REACH = 40;
const LINE_START_REACH = 8;

/** A document's number and symbol (NĐ 30/2020), or a document of an office called by its number. */
const DOCUMENT = /\d[a-zđ]?\/(?:\d{4}\/)?(?:[A-ZĐƯ]{2,}|[A-ZĐ]{1,3}-[A-ZĐ]{2,})|\d-[A-ZĐ]{2,4}\/[A-ZĐ]{2,}/;
const NUMBERED = /(?:công văn|quyết định|thông báo|chỉ thị|nghị quyết|kế hoạch|công điện|tờ trình|kết luận|thông tư|nghị định|báo cáo|hướng dẫn)\s{1,3}(?:hỏa tốc\s)?số:?\s{0,3}\d/i;

/** Words without which a text passes on no news: every phrase of `press.ts`, `chain.ts` and `talk.ts` needs one of them. */
const HINTS = spaced(
  new RegExp(
    [
      'nghe |thay |\\bhong |don |tin |theo |nguon|trich|mang |mxh|fb |face|tiktok|top top|youtube|zalo|blog|group|fanpage|dien dan|hoi nhom|dan tinh|lan truyen|xon xao|ram ro|chong mat|du luan|ben ngoai|dau do|dau day',
      'tto|nldo|plo|vov|vtv|vtc|ttxvn|tno|sggp|cand|qdnd|bdk|vn[en] |bptv|bpo|dno|dnrtv|[tl]po|ktdt|gdtd|catp|\\(',
      'chia se|share|lan toa|phat tan|chuyen tiep|truyen t|truyen n|truyen m|cho nguoi than|cho ban be|cho gia dinh|cho ba con|cho moi nguoi|de moi nguoi|breaking|forwarded|\\bhot\\b|soc(?![a-z])|nong hoi|nong ?!|khung khiep|ro ri',
      '(?:ban|sep|vo|chong|chu|bac|di|cau|bo|me|ba|xom|ho|re|gai|trai|thay|giao|ong anh|ba chi|quen) (?:em|minh|toi|to|tui|anh|chi|cung|hoc|[emt]) |nguoi (?:quen|trong|than|nha|ban|ta)|co nguoi|ong (?:chu|anh)|ba (?:di|chi)|(?:thang|con) (?:ban|em) |sep cu|nghiep cu|khao|ri tai',
      'giau ten|neu ten|noi ten|an danh|danh tinh|phong phanh|viral|(?:khong|ko|k|chua) ro|(?:khong|ko|k) (?:biet|nho) (?:nguon|tac|ai|lay|dung|that|o)|chua biet (?:thuc|dung|that)|thuc hu|suu tam|copy|coppy|cop |chep |luom |lum |nhat (?:duoc |tu |tren |o )|cat dan|st ',
    ].join('|'),
  ),
);

/** A quick look at whether a text may pass on news at all, by its plain form. */
export function mayHaveNews(plainText: string): boolean {
  return HINTS.test(plainText);
}

/** Whether a text names a document that it rests on. */
export function namesDocument(text: string): boolean {
  return DOCUMENT.test(text) || NUMBERED.test(text);
}

/** What news in the manner of the press, or hearsay, may begin with. */
const STARTERS: ReadonlySet<string> = new Set(['(', ...press.DESKS, ...press.LEANING.firstWords(), ...press.HEARSAY.firstWords()]);

/** What a text says in the manner of the press or of hearsay (4.7); precise rather than complete. */
export function newsIn(words: Words): readonly News[] {
  const found: News[] = [];
  const heads = { last: -Infinity };
  const sentences = new Sentences(words);
  for (let index = 0; index < words.length; index++) {
    const word = words.piece[index]!;
    const length =
      (STARTERS.has(word) && (attribution(words, index, sentences) || hearsay(words, index, sentences) || dateline(words, index))) ||
      (mayBeginChain(word) && chain(words, index, heads, sentences)) ||
      (mayBeginTalk(word) && talkAt(words, index, sentences)) ||
      0;
    if (length === 0) continue;
    found.push({ from: words.from[index]!, to: words.to[index + length - 1]! });
    index += length - 1;
  }
  return found;
}

/** "Theo báo mạng", "theo Facebook", "nguồn: sưu tầm": its length in pieces, or 0. Who names a paper has named a source. */
function attribution(words: Words, index: number, sentences: Sentences): number {
  const leaning = press.LEANING.at(words, index);
  if (leaning === null) return 0;
  const next = index + leaning.length;
  if (leaning.value === 'stating') return leaning.length + (press.NO_SOURCE.at(words, next)?.length ?? -leaning.length);
  const named = press.UNCLEAR_NAMES.at(words, next);
  const length = named ? leaning.length + named.length : carried(words, next, leaning.length);
  if (length === 0 || isOrder(sentences, index) || press.NOT_RUMOUR_AFTER.at(words, index + length) !== null) return 0;
  return length;
}

function carried(words: Words, next: number, before: number): number {
  const carrier = press.CARRIERS.at(words, next);
  if (carrier === null) return 0;
  const after = next + carrier.length;
  const quoted = words.is(after, MARK) && '“"\'‘«'.includes(words.piece[after]!) ? 1 : 0;
  const name = (carrier.value === 'paper' ? press.UNCLEAR_PAPERS : press.UNCLEAR_NAMES).at(words, after + quoted);
  return name === null ? 0 : before + carrier.length + quoted + name.length;
}

/** Whether somebody is asked to look into what the press wrote: work, not news. */
function isOrder(sentences: Sentences, index: number): boolean {
  return sentences.has(index, press.ORDERS) && sentences.has(index, press.INQUIRIES);
}

function hearsay(words: Words, index: number, sentences: Sentences): number {
  const phrase = press.HEARSAY.at(words, index);
  if (phrase === null) return 0;
  const { value, length } = phrase;
  if (value === 'speech' && isNotSpeech(words, index, length, sentences)) return 0;
  if (value === 'admitted' && (press.NOT_RUMOUR_AFTER.at(words, index + length) !== null || sentences.has(index, press.BANS) || sentences.has(index, press.ORDERS))) return 0;
  if (value === 'rumour' && (press.NOT_RUMOUR_AFTER.at(words, index + length) !== null || sentences.has(index, press.COUNTERMEASURES))) return 0;
  if (value === 'report' && (isOrder(sentences, index) || press.CRIME_REPORT.at(words, index + length) !== null)) return 0;
  return length;
}

/** A chain message, unless somebody is asked for something, or warned of such messages. */
function chain(words: Words, index: number, heads: { last: number }, sentences: Sentences): number {
  const length = chainAt(words, index, heads);
  return length > 0 && (sentences.has(index, press.ORDERS) || sentences.has(index, press.BANS)) ? 0 : length;
}

function isNotSpeech(words: Words, index: number, length: number, sentences: Sentences): boolean {
  const after = index + length;
  if (press.NOT_HEARSAY_AFTER.at(words, after) !== null || words.piece[after] === ',' || words.piece[after] === '-') return true;
  if (index > 0 && press.NOT_HEARSAY_BEFORE.at(words, index - 1) !== null) return true;
  return words.piece[sentences.end(index)] === '?';
}

/** "(TTXVN) - Ngày", "TTO - Chiều" at the head of a line, "… (TTXVN)" at its end: its length in pieces, or 0. */
function dateline(words: Words, index: number): number {
  const bracketed = words.piece[index] === '(';
  const at = bracketed ? index + 1 : index;
  const name = (bracketed ? press.PRESS_NAMES.at(words, at)?.length : undefined) ?? Number(press.DESKS.has(words.piece[at]!));
  if (name === 0 || !isCapital(words, at)) return 0;
  const close = at + name;
  if (!bracketed) return isLineStart(words, index) && isDash(words, close) ? name : 0;
  if (words.piece[close] !== ')') return 0;
  const credit = close + 1 >= words.length || words.is(close + 1, LINE);
  const opening = isLineStart(words, index) && close + 1 < words.length && isCapital(words, close + 1);
  return (credit || opening || isDash(words, close + 1)) && isArticle(words, index, credit) ? name + 2 : 0;
}

function isCapital(words: Words, index: number): boolean {
  const first = words.written(index).charAt(0);
  return first !== first.toLowerCase();
}

/** A dash that an article's first sentence follows. */
function isDash(words: Words, index: number): boolean {
  return words.piece[index] === '-' && index + 1 < words.length && (isCapital(words, index + 1) || words.is(index + 1, MARK));
}

function isLineStart(words: Words, index: number): boolean {
  return index === 0 || words.is(index - 1, LINE);
}

/** A dateline stands after a place and a day at most; and it is not the agency itself that the line speaks of. */
function isArticle(words: Words, index: number, credit: boolean): boolean {
  let start = index;
  while (start > 0 && index - start < LINE_REACH && !words.is(start - 1, LINE)) start--;
  if (!credit && index - start > LINE_START_REACH) return false;
  for (let at = start; at < index; at++) if (press.AGENCY_ITSELF.at(words, at) !== null) return false;
  return true;
}
