import type { Heading } from './parsed';

/* The parts of a charter while they are being read; `parsed.ts` says what they mean. */

/** A heading whose title the next line may still lengthen. */
export interface OpenHeading {
  readonly number: string;
  title: string;
}

export interface Point {
  readonly id: string;
  readonly letter: string;
  text: string;
}

export interface Clause {
  readonly id: string;
  readonly number: string;
  text: string;
  paragraphs?: string[];
  readonly points: Point[];
}

export interface Article {
  readonly number: number;
  readonly suffix?: string;
  title: string;
  readonly section?: Heading;
  paragraphs: string[];
  readonly clauses: Clause[];
}

export interface Chapter extends OpenHeading {
  readonly part?: Heading;
  paragraphs?: string[];
  readonly articles: Article[];
}
