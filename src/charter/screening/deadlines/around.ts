import type { Announced } from './announced';
import type { Context } from './context';
import type { Text } from './text';
import type { Token } from './tokens';
import { is } from './words';

interface Words {
  has(token: Token | undefined): boolean;
}

/** An announced time in its sentence, and what one may ask of the words around it. */
export class Around {
  readonly tokens: readonly Token[];
  /** where the sentence begins, and where it ends */
  readonly from: number;
  readonly to: number;

  constructor(
    readonly announced: Announced,
    readonly context: Context,
    readonly text: Text,
  ) {
    this.tokens = text.tokens;
    this.from = context.sentenceStart(announced.start);
    this.to = context.sentenceEnd(announced.end);
  }

  get previous(): Token | undefined {
    return this.tokens[this.announced.start - 1];
  }

  get next(): Token | undefined {
    return this.tokens[this.announced.end];
  }

  /** Whether the sentence says nothing else; for a period, which may head a list, whether the text does not. */
  get isAlone(): boolean {
    const { announced, tokens } = this;
    const whole = announced.when?.span?.precision === 'period';
    const [from, to] = whole ? [0, tokens.length] : [this.from, this.to];
    for (let index = from; index < to; index++) {
      if ((index < announced.start || index >= announced.end) && (tokens[index]!.kind === 'word' || tokens[index]!.kind === 'number' || is(tokens[index], ':'))) return false;
    }
    return !this.context.isQuestion(announced.end);
  }

  /** Whether the sentence asks someone for something. */
  get asks(): boolean {
    return this.context.has(this.from, this.to, 'request', 'particle');
  }

  saysBefore(words: Words): boolean {
    return this.#says(this.from, this.announced.start, words);
  }

  saysAfter(words: Words): boolean {
    return this.#says(this.announced.end, this.to, words);
  }

  says(words: Words): boolean {
    return this.#says(this.from, this.to, words);
  }

  #says(from: number, to: number, words: Words): boolean {
    for (let index = from; index < to; index++) if (words.has(this.tokens[index])) return true;
    return false;
  }
}
