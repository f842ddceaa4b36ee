import { Builder } from './build';
import { markOf } from './headings';
import { continuesLine, isCapitals, linesOf, type Line } from './lines';
import type { ParsedCharter, Problem } from './parsed';
import { problemOfText, problemOfParts } from './problems';
import { findTitle, isCharterTitle } from './title';

export type { Heading, ParsedArticle, ParsedChapter, ParsedCharter, ParsedClause, ParsedPoint, Problem, Warning } from './parsed';

/**
 * Reads the plain text of a charter into chapters, articles (Điều), clauses (khoản) and points (điểm), as official
 * texts number them. Lines that a page broke are joined; unnumbered paragraphs stay at their place; what stands
 * before (a decision that issues the charter, a table of contents) is preamble. Numbering slips are warnings, never a
 * refusal. Takes up to 1,000,000 characters, in linear time, and never throws.
 *
 * @returns the parts, or the problems for which the text is no charter
 */
export function parseCharter(text: string): ParsedCharter | { readonly problems: readonly Problem[] } {
  const unreadable = problemOfText(text);
  if (unreadable) return { problems: [unreadable] };
  const lines = linesOf(text);
  const start = beginningOf(lines);
  const head = lines.slice(0, start);
  const body = lines.slice(start);

  const builder = new Builder();
  for (const line of body) builder.take(line);
  const chapters = builder.finish();
  const { title, from, to } = findTitle(head);
  const problem = problemOfParts(chapters, lines, head);
  if (problem) return { problems: [problem] };
  return {
    title,
    preamble: paragraphsOf([...head.slice(0, from), ...head.slice(to)]),
    chapters,
    closing: builder.closing,
    warnings: builder.warnings,
  };
}

/**
 * Where the charter's own text begins: at its first chapter or article. A title in capitals after a first Điều 1, and
 * a second Điều 1 behind it, mean that a decision or a table of contents came first.
 */
function beginningOf(lines: readonly Line[]): number {
  let titled = -1;
  let first = -1;
  let begins = -1;
  let group = -1;
  for (const [index, line] of lines.entries()) {
    if (isCharterTitle(line)) titled = index;
    const mark = markOf(line);
    if (mark?.kind === 'chapter' || mark?.kind === 'part') {
      if (group === -1 || (mark.value === 1 && titled > group)) group = index;
    }
    if (mark?.kind !== 'article') continue;
    if (first === -1) first = index;
    if (begins === -1) begins = group === -1 ? index : group;
    else if (mark.value === 1 && mark.suffix === '' && titled > begins) begins = group > titled ? group : index;
  }
  return begins === -1 ? (group === -1 ? lines.length : group) : begins;
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    const first = line.text.charAt(0);
    const goesOn = paragraphs.length > 0 && first !== first.toUpperCase() && continuesLine(line, before) && !isCapitals(before);
    if (goesOn) paragraphs[paragraphs.length - 1] += ` ${line.text}`;
    else paragraphs.push(line.text);
    before = line.text;
  }
  return paragraphs;
}
