import { LINE, MARK, type Words } from '../personal-data/words';
import type { Book, Sentences } from './sentences';
import * as say from './talk-words';

/*
 * Talk that is passed on, as a grammar of few words (`talk-words.ts`): who hears, who says, how, and where.
 *   hearing + vague people + saying                    "nghe giang hồ đồn", "nghe mấy chị bên Nội vụ nói"
 *   vague people or a network + gossiping              "anh em kháo nhau", "mạng đồn dữ quá"
 *   the same + talking + public business               "fb toàn nói vụ cán bộ bị bắt"
 *   an acquaintance + saying + public business         "mấy đứa bạn em bảo luật mới …", "vợ em làm bên thuế bảo sắp …"
 *   leaning + an acquaintance + public business        "theo một người quen ở Bộ, thông tư mới …"
 *   there is news + that + public business             "có luồng tin cho rằng sắp đổi tiền"
 *   seeing + a network; news with no source            "đọc được trên một trang mạng", "nguồn tin tin cậy: …"
 */

/** How far behind an acquaintance stands what they do: say. */
const SAID_REACH = 8;
/** How many words may tell where people without a name are: "bên Nội vụ", "trên tỉnh". */
const PLACE_REACH = 4;
/** How many words may tell which people: "anh em taxi kháo nhau". */
const PEOPLE_REACH = 2;
/** How far behind a network stands what is done there: "Zalo nhóm phụ huynh đang truyền nhau". */
const VOICE_REACH = 4;

type Rule = (words: Words, index: number, sentences: Sentences) => number;

/** The rules by the words, in plain form, that what they find may begin with. */
const RULES = new Map<string, readonly Rule[]>();
for (const [rule, ...books] of [
  [heard, say.HEARING],
  [voiced, say.NETWORK_VOICE, say.VAGUE],
  [told, say.ACQUAINTANCE, say.RELATIONS],
  [leaned, say.LEANING],
  [posted, say.BY],
  [existing, say.EXISTING],
  [seen, say.SEEING],
  [nameless, say.NAMELESS, say.VIRAL],
] as const) {
  for (const word of new Set(books.flatMap((book) => [...book.firstWords()]))) RULES.set(word, [...(RULES.get(word) ?? []), rule]);
}

/** Whether talk may begin with a word, given in its plain form. */
export function mayBeginTalk(word: string): boolean {
  return RULES.has(word);
}

/** The length in pieces of talk passed on that begins at a piece, or 0. */
export function talkAt(words: Words, index: number, sentences: Sentences): number {
  for (const rule of RULES.get(words.piece[index]!) ?? []) {
    const length = rule(words, index, sentences);
    if (length > 0) return sentences.has(index, say.OFFICE) || words.piece[sentences.end(index)] === '?' ? 0 : length;
  }
  return 0;
}

function heard(words: Words, index: number): number {
  const hearing = lengthAt(say.HEARING, words, index);
  if (hearing === 0) return 0;
  const who = lengthAt(say.VAGUE, words, index + hearing) || lengthAt(say.NETWORK_VOICE, words, index + hearing);
  if (who === 0) return 0;
  const place = say.AT.at(words, index + hearing + who) ? PLACE_REACH : 0;
  return saidWithin(words, index + hearing + who, place, say.SAYING) && hearing + who;
}

function voiced(words: Words, index: number, sentences: Sentences): number {
  const network = lengthAt(say.NETWORK_VOICE, words, index);
  const who = network || lengthAt(say.VAGUE, words, index);
  if (who === 0 || say.OWN.at(words, index + who)) return 0;
  const reach = network > 0 ? VOICE_REACH : PEOPLE_REACH;
  const gossip = saidWithin(words, index + who, reach, say.GOSSIPING);
  if (gossip > 0) return who + gossip;
  const talk = saidWithin(words, index + who, network > 0 ? reach : 0, say.TALKING);
  const after = index + who + talk;
  if (talk === 0 || !sentences.follows(after, say.PUBLIC)) return 0;
  return network > 0 || (say.QUOTED.at(words, index) && sentences.follows(after, say.AHEAD)) ? who + talk : 0;
}

function told(words: Words, index: number, sentences: Sentences): number {
  const who = acquaintance(words, index);
  if (who === 0) return 0;
  const said = saidWithin(words, index + who, SAID_REACH, say.SAYING);
  if (said === 0) return 0;
  const placed = say.AT.at(words, index + who) !== null;
  return sentences.follows(index + who + said, say.PUBLIC) || (placed && sentences.follows(index + who + said, say.AHEAD)) ? who : 0;
}

/** "người quen", "mấy đứa bạn em" */
function acquaintance(words: Words, index: number): number {
  const relation = lengthAt(say.RELATIONS, words, index);
  const whose = relation > 0 ? lengthAt(say.WHOSE, words, index + relation) : 0;
  return whose > 0 ? relation + whose : lengthAt(say.ACQUAINTANCE, words, index);
}

function leaned(words: Words, index: number, sentences: Sentences): number {
  const leaning = lengthAt(say.LEANING, words, index);
  if (leaning === 0) return 0;
  const voice = lengthAt(say.NETWORK_VOICE, words, index + leaning);
  if (voice > 0) return say.OWN.at(words, index + leaning + voice) ? 0 : leaning + voice;
  const who = acquaintance(words, index + leaning);
  return who > 0 && sentences.follows(index + leaning + who, say.PUBLIC) ? leaning + who : 0;
}

/** "theo bài đăng trên Facebook …" */
function posted(words: Words, index: number): number {
  const by = lengthAt(say.BY, words, index);
  const on = by > 0 ? index + by + lengthAt(say.POSTED, words, index + by) : 0;
  if (on <= index + by || words.piece[on] !== 'tren') return 0;
  const where = lengthAt(say.NETWORK, words, on + 1);
  return where > 0 && !say.OWN.at(words, on + 1 + where) ? on + 1 + where - index : 0;
}

function existing(words: Words, index: number, sentences: Sentences): number {
  const tidings = lengthAt(say.TIDINGS, words, index);
  const after = index + tidings;
  if (tidings > 0 && !say.OTHER_TIDINGS.at(words, after) && sentences.follows(after, say.BEFALLING) && sentences.follows(after, say.PUBLIC)) return tidings;
  const exists = lengthAt(say.EXISTING, words, index);
  const news = exists > 0 ? lengthAt(say.NEWS, words, index + exists) : 0;
  if (news === 0 || !say.THAT.at(words, index + exists + news)) return 0;
  return sentences.follows(index + exists + news, say.PUBLIC) ? exists + news : 0;
}

function seen(words: Words, index: number): number {
  const seeing = lengthAt(say.SEEING, words, index);
  if (seeing === 0) return 0;
  const there = lengthAt(say.THERE, words, index + seeing);
  const where = lengthAt(there > 0 ? say.NETWORK : say.GLIMPSED, words, index + seeing + there);
  const length = seeing + there + where;
  return where > 0 && !say.OWN.at(words, index + length) ? length : 0;
}

function nameless(words: Words, index: number): number {
  return lengthAt(say.NAMELESS, words, index) || lengthAt(say.VIRAL, words, index);
}

/** How many pieces on it is said, looking past at most `reach` words and one "đang" or "cứ"; 0 when it is not. */
function saidWithin(words: Words, index: number, reach: number, how: Book): number {
  for (let at = index; at <= index + reach && at < words.length && !words.is(at, MARK) && !words.is(at, LINE); at++) {
    const still = lengthAt(say.STILL, words, at);
    const said = lengthAt(how, words, at + still);
    if (said > 0) return say.NOT_SAID.at(words, at + still + said) ? 0 : at + still + said - index;
  }
  return 0;
}

function lengthAt(book: Book, words: Words, index: number): number {
  return book.at(words, index)?.length ?? 0;
}
