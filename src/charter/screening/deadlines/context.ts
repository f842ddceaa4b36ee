import { roleWords, type Role } from './context-words';
import type { Token } from './tokens';
import { is, wordSet } from './words';

/** What the sentence around a time says of it: `yes` it asks for something, `no` it tells of something else. */
export type Verdict = 'yes' | 'unsaid' | 'no';

const SENTENCE_ENDS = wordSet('. ; ! ? … |');
const CLAUSE_OPENERS = wordSet(', : - – — + * • và nhưng thì mà nếu ( “ " do nên');
const REPORTING = wordSet('yêu đề giao chỉ thông quy thống kết gia lùi ấn nhắc hướng phân dặn hẹn');
/** What takes place and can also be what a task is about: họp, hội nghị, hội thảo, tập huấn, hội thi, hội thao, lễ. */
const MEETINGS = wordSet('họp nghị thảo huấn thi thao lễ');
const DONE_TO = wordSet('được bị có');

/** Longest stretch of a sentence that is looked at on either side, in tokens. */
const REACH = 60;

/** The words of a text that say whether something is asked for. */
export class Context {
  readonly #tokens: readonly Token[];
  /** by the last word of what has the role, and by its first */
  readonly #roles: (Role | undefined)[];
  readonly #openings: (Role | undefined)[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#roles = new Array<Role | undefined>(tokens.length);
    this.#openings = new Array<Role | undefined>(tokens.length);
    for (let index = 0; index < tokens.length; ) {
      const found = roleWords.at(tokens, index);
      if (!found) {
        index++;
        continue;
      }
      this.#roles[found.next - 1] = found.value;
      this.#openings[index] = found.value;
      index = found.next;
    }
  }

  /**
   * Judges the time whose announcement begins at `start` and which ends before `end`.
   *
   * @param strictly whether something that takes place, told nearer than what is asked, has the time for itself
   * @param until whether the time is told as the end of something, which then stands before it
   */
  judge(start: number, end: number, { strictly, until }: { strictly: boolean; until: boolean }): Verdict {
    if (this.#isCondition(start)) return 'no';
    if (this.opensClause(start)) {
      const ahead = this.#forward(end, until);
      if (ahead !== 'unsaid') return ahead;
      return this.#backward(start, strictly);
    }
    const behind = this.#backward(start, strictly);
    return behind === 'unsaid' && !until ? this.#forward(end, until) : behind;
  }

  /** Whether a word of one of the roles stands in the sentence between two tokens. */
  has(from: number, to: number, ...roles: Role[]): boolean {
    for (let index = Math.max(from, 0); index < to; index++) {
      const role = this.#roles[index];
      if (role && roles.includes(role)) return true;
    }
    return false;
  }

  /** Whether a clause begins at a token, so that what is asked stands behind it. */
  opensClause(start: number): boolean {
    return start === 0 || this.#endsSentence(start - 1) || CLAUSE_OPENERS.has(this.#tokens[start - 1]);
  }

  /** The nearest word with a role before a token of the same sentence. */
  nearestBefore(start: number): { role: Role; index: number } | null {
    for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
      if (this.#endsSentence(index)) return null;
      const role = this.#roles[index];
      if (role && role !== 'none') return { role, index };
    }
    return null;
  }

  /** Whether the sentence around a token is a question. */
  isQuestion(index: number): boolean {
    return is(this.#tokens[this.sentenceEnd(index)], '?');
  }

  sentenceStart(index: number): number {
    let start = index;
    while (start > 0 && index - start < REACH && !this.#endsSentence(start - 1)) start--;
    return start;
  }

  sentenceEnd(index: number): number {
    let end = index;
    while (end < this.#tokens.length && end - index < REACH && !this.#endsSentence(end)) end++;
    return end;
  }

  /**
   * "phát sinh trước ngày …": the time belongs to what is described, not to what is asked. Words between the two
   * ("tiếp nhận hồ sơ trước ngày …") leave that open where the sentence asks for something.
   */
  #isCondition(start: number): boolean {
    for (let index = start - 1; index >= Math.max(0, start - 3); index--) {
      const role = this.#roles[index];
      if (role === 'condition') return index === start - 1 || !this.has(this.sentenceStart(start), index, 'request', 'task');
      if (role || this.#tokens[index]!.kind !== 'word') return false;
    }
    return false;
  }

  #backward(start: number, strictly: boolean): Verdict {
    let asked = false;
    let task = start;
    let modifierPast = false;
    let told: Role | undefined;
    let toldAt = start;
    const stop = this.sentenceStart(start);
    for (let index = start - 1; index >= stop; index--) {
      const role = this.#roles[index];
      // A condition has the time for itself only where it stands right before it.
      if (!role || role === 'none' || role === 'condition') continue;
      if (role === 'request' || role === 'particle') return strictly && told === 'event' && !asked ? 'unsaid' : 'yes';
      if (role === 'task' && !asked) {
        asked = !strictly || told !== 'event' || this.#isObject(index, toldAt);
        task = index;
      }
      if (role === 'past') {
        const verb = DONE_TO.has(this.#tokens[index + 1]) ? index + 2 : index + 1;
        if (REPORTING.has(this.#tokens[verb]) || (is(this.#tokens[index + 1], 'có') && !asked)) return 'yes';
        if (this.#openings[verb] === 'task') return asked && this.#isClauseBetween(verb, task) ? 'yes' : 'no';
        modifierPast = true;
      }
      if (role === 'future' && (strictly || told === undefined)) return 'no';
      if (told === undefined) {
        told = role;
        toldAt = index;
      }
    }
    if (asked) return 'yes';
    if (told === 'event') return 'no';
    return modifierPast ? 'no' : 'unsaid';
  }

  /** "phòng A đã nộp, các phòng còn lại nộp …": what is done is told in a clause of its own. */
  #isClauseBetween(verb: number, task: number): boolean {
    for (let index = verb + 1; index < task; index++) if (is(this.#tokens[index], ',')) return true;
    return false;
  }

  /** "gửi tài liệu họp": what takes place is only what the task is about. */
  #isObject(task: number, event: number): boolean {
    if (event - task > 5 || !MEETINGS.has(this.#tokens[event])) return false;
    for (let index = task + 1; index < event; index++) if (this.#tokens[index]!.kind !== 'word') return false;
    return true;
  }

  #forward(end: number, until: boolean): Verdict {
    const stop = this.sentenceEnd(end);
    for (let index = end; index < stop; index++) {
      const role = this.#roles[index];
      if (role === 'request' || role === 'task' || (role === 'particle' && !until)) return 'yes';
      if (role === 'event' || role === 'past' || role === 'future') return 'no';
    }
    return 'unsaid';
  }

  #endsSentence(index: number): boolean {
    const token = this.#tokens[index];
    if (!token) return false;
    if (token.kind === 'break') return !is(this.#tokens[index - 1], ':') || is(this.#tokens[index + 1], '>');
    if (!SENTENCE_ENDS.has(token)) return false;
    const next = this.#tokens[index + 1];
    return token.lower !== '.' || next === undefined || next.from > token.to || next.kind === 'break';
  }
}
