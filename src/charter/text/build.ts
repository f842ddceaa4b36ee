// Longer than most files here: one pass over the lines, whose steps all share what is open at the moment.
import { continuesTitle, settleTitle } from './article-title';
import { isNumbering, type Position } from './belongs';
import type { Article, Chapter, Clause, OpenHeading, Point } from './draft';
import { markOf, type Mark } from './headings';
import { continuesLine, isCapitals, type Line } from './lines';
import { expectedLetters, Ids, letterSlipOf, slipOf } from './numbering';
import type { Heading, ParsedChapter, Warning } from './parsed';

const CLOSES = /^(?:nơi nhận\s*:|phụ lục|mẫu số|(?:tm|kt|tl|tuq|q)\.\s)/iu;
const ENDS_TEXT = /\.\/\.["”]?$/u;

/** Takes the lines of a charter one by one and puts each in its place. */
export class Builder {
  readonly chapters: Chapter[] = [];
  readonly closing: string[] = [];
  readonly warnings: Warning[] = [];
  readonly #ids = new Ids();
  #part: Heading | undefined;
  #section: Heading | undefined;
  /** the heading that the next lines may lengthen */
  #open: OpenHeading | null = null;
  #chapterValue = 0;
  #article: Article | null = null;
  #articleLine = 0;
  #clause: Clause | null = null;
  #point: Point | null = null;
  #lastArticle = 0;
  #before = '';
  #closed = false;

  take(line: Line): void {
    const mark = markOf(line);
    if (mark && isNumbering(mark, line, this.#position())) this.#begin(mark, line);
    else if (this.#closed || (this.#article && CLOSES.test(line.text))) this.#close(line);
    else this.#goOn(line);
    this.#before = line.text;
  }

  finish(): ParsedChapter[] {
    this.#endArticle();
    return this.chapters;
  }

  #position(): Position {
    return {
      before: this.#before,
      headingOpen: this.#open !== null,
      closed: this.#closed,
      lastArticle: this.#lastArticle,
      inArticle: this.#article !== null,
      articleBegun: this.#article !== null && (this.#clause !== null || this.#article.paragraphs.length > 0),
      lastClause: this.#lastClause(),
      lastLetter: this.#point?.letter ?? null,
    };
  }

  #begin(mark: Mark, line: Line): void {
    switch (mark.kind) {
      case 'part':
        this.#endArticle();
        this.#part = this.#opened({ number: mark.number, title: mark.rest });
        this.#section = undefined;
        return;
      case 'chapter':
        return this.#beginChapter(mark, line);
      case 'section':
        this.#endArticle();
        this.#section = this.#opened({ number: mark.number, title: mark.rest });
        return;
      case 'article':
        return this.#beginArticle(mark, line);
      case 'clause':
        return this.#beginClause(mark, line);
      case 'decimal':
        this.#addPoint(`${this.#articleId()}.${mark.letter}`, mark.letter, mark.rest);
        return;
      case 'point':
        return this.#beginPoint(mark, line);
    }
  }

  #beginChapter(mark: Extract<Mark, { kind: 'part' | 'chapter' | 'section' }>, line: Line): void {
    this.#endArticle();
    this.#warn(slipOf(mark.value, this.#chapterValue), 'chapter', line, mark.number, String(this.#chapterValue + 1));
    this.#chapterValue = mark.value;
    this.#section = undefined;
    const chapter: Chapter = { number: mark.number, title: mark.rest, ...(this.#part && { part: this.#part }), articles: [] };
    this.chapters.push(chapter);
    this.#open = chapter;
    this.#closed = false;
  }

  #beginArticle(mark: Extract<Mark, { kind: 'article' }>, line: Line): void {
    this.#endArticle();
    if (mark.suffix === '' || mark.value !== this.#lastArticle) {
      this.#warn(slipOf(mark.value, this.#lastArticle), 'article', line, String(mark.value), String(this.#lastArticle + 1));
    }
    this.#lastArticle = mark.value;
    this.#article = {
      number: mark.value,
      ...(mark.suffix && { suffix: mark.suffix }),
      title: mark.rest,
      ...(this.#section && { section: this.#section }),
      paragraphs: [],
      clauses: [],
    };
    this.#articleLine = line.number;
    if (this.chapters.length === 0) this.chapters.push({ number: '', title: '', articles: [] });
    this.chapters.at(-1)!.articles.push(this.#article);
    this.#open = null;
    this.#closed = ENDS_TEXT.test(mark.rest);
  }

  #beginClause(mark: Extract<Mark, { kind: 'clause' }>, line: Line): void {
    const last = this.#lastClause();
    const id = this.#ids.unique(`${this.#articleId()}.${mark.value}`);
    this.#warn(slipOf(mark.value, last), 'clause', line, id, String(last + 1));
    this.#clause = { id, number: String(mark.value), text: mark.rest, points: [] };
    this.#article!.clauses.push(this.#clause);
    this.#point = null;
    this.#closed = ENDS_TEXT.test(mark.rest);
  }

  #beginPoint(mark: Extract<Mark, { kind: 'point' }>, line: Line): void {
    if (!this.#clause) {
      this.#clause = { id: this.#ids.unique(this.#articleId()), number: '', text: '', points: [] };
      this.#article!.clauses.push(this.#clause);
    }
    const last = this.#point?.letter;
    const prefix = this.#clause.number === '' ? `${this.#articleId()}.` : this.#clause.id;
    const id = this.#addPoint(`${prefix}${mark.letter}`, mark.letter, mark.rest);
    this.#warn(letterSlipOf(mark.letter, last), 'point', line, id, expectedLetters(last).at(-1));
  }

  #addPoint(wanted: string, letter: string, text: string): string {
    const id = this.#ids.unique(wanted);
    this.#point = { id, letter, text };
    this.#clause!.points.push(this.#point);
    this.#closed = ENDS_TEXT.test(text);
    return id;
  }

  /** A line without a number: more of what is open, or a paragraph of its own. */
  #goOn(line: Line): void {
    if (this.#open) return this.#lengthenHeading(line);
    if (!this.#article) return;
    const joined = continuesLine(line, this.#before);
    if (this.#point) this.#point.text += (joined ? ' ' : '\n') + line.text;
    else if (this.#clause) this.#addToClause(line, joined);
    else this.#addToArticle(line, joined);
    this.#closed = ENDS_TEXT.test(line.text);
  }

  #lengthenHeading(line: Line): void {
    const open = this.#open!;
    const before = this.#before;
    const chapter = this.chapters.at(-1);
    if (open.title === '') open.title = line.text;
    else if ((isCapitals(line.text) && isCapitals(before)) || (!line.apart && continuesLine(line, before))) open.title += ` ${line.text}`;
    else if (chapter) (chapter.paragraphs ??= []).push(line.text);
    else open.title += ` ${line.text}`;
  }

  #addToClause(line: Line, joined: boolean): void {
    const clause = this.#clause!;
    const paragraphs = clause.paragraphs;
    if (!joined) (clause.paragraphs ??= []).push(line.text);
    else if (paragraphs) paragraphs[paragraphs.length - 1] += ` ${line.text}`;
    else clause.text += ` ${line.text}`;
  }

  #addToArticle(line: Line, joined: boolean): void {
    const article = this.#article!;
    const { paragraphs } = article;
    if (article.title === '' && paragraphs.length === 0) article.title = line.text;
    else if (paragraphs.length === 0 && continuesTitle(line, this.#before)) article.title += ` ${line.text}`;
    else if (joined && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += ` ${line.text}`;
    else paragraphs.push(line.text);
  }

  #close(line: Line): void {
    this.#closed = true;
    if (this.closing.length > 0 && !line.apart && continuesLine(line, this.#before) && !isCapitals(line.text)) {
      this.closing[this.closing.length - 1] += ` ${line.text}`;
    } else this.closing.push(line.text);
  }

  #endArticle(): void {
    const article = this.#article;
    this.#article = this.#clause = this.#point = null;
    if (article && settleTitle(article) === 'empty') {
      this.warnings.push({ code: 'empty', level: 'article', line: this.#articleLine, id: String(article.number) });
    }
  }

  #opened(heading: OpenHeading): OpenHeading {
    this.#open = heading;
    this.#closed = false;
    return heading;
  }

  #articleId(): string {
    return `${this.#article!.number}${this.#article!.suffix ?? ''}`;
  }

  #lastClause(): number {
    return Number(this.#clause?.number || 0);
  }

  #warn(code: Warning['code'] | null, level: Warning['level'], line: Line, id: string, expected: string | undefined): void {
    if (code) this.warnings.push({ code, level, line: line.number, id, ...(expected && { expected }) });
  }
}
