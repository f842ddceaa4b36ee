import type { Detector, Match } from './finding';
import { blanks } from './drafts/blanks';
import { draftInFileName } from './drafts/file-names';
import { headings } from './drafts/headings';
import { filesOnLines } from './secret-marks/named-files';
import { writings, type Written } from './secret-marks/writings';

/**
 * Draft and unsigned papers (rule D2), from how they look: nothing here reads what they say.
 *
 * Kinds: `heading` (`DỰ THẢO`, `Bản nháp`, `Draft` on a line or in a column), `title` (`KẾ HOẠCH … (dự thảo)`),
 * `blank-number` (`Số:     /QĐ-STP`), `blank-date` (`ngày … tháng 7 năm 2026`), `unsigned` (`(chưa ký)`), `file-name`.
 * Talk of drafts, blank forms, and attachments below a full head are left alone.
 */
export const draftsDetector: Detector = {
  code: 'draft',
  clause: 'D2',
  detect(reading, context) {
    const find = context.subject === 'file-name' ? inFileName : inText;
    const hint = context.subject === 'file-name' ? ANYTHING : HINT;
    const matches = writings(reading, hint).flatMap((writing) =>
      find(writing).map(({ from, to, kind }) => ({
        from: reading.origin(writing.at(from)),
        to: Math.max(reading.origin(writing.at(to)), reading.origin(writing.at(to - 1)) + 1),
        kind,
      })),
    );
    return withoutOverlaps(matches);
  },
};

/** Cheap, and true of every text in which a rule can find anything. */
const HINT = /th[ảa]o|nh[áa]p|draft|dt ?[l\d]|ch(?:ưa|ua|ờ|o) (?:k[ýíy]|ph|ban|[đd][óo]ng)|tr[ìi]nh k[ýy]|s[ốo][\s:.：…_·?x[\](){}<>–-]{0,70}[/-]|ng[àa]y[\s.…_·?x–-]{0,50}(?:th[áa]ng|\/)/i;
const ANYTHING = /[a-zđ]/i;

function inFileName({ text }: Written): Match[] {
  return draftInFileName(text).map((found) => ({ ...found, kind: 'file-name' }));
}

function inText({ text, lower }: Written): Match[] {
  const files = filesOnLines(text).flatMap((file) =>
    draftInFileName(text.slice(file.from, file.to)).map(({ from, to }) => ({ from: file.from + from, to: file.from + to, kind: 'file-name' })),
  );
  return [...headings(text, lower), ...blanks(text, lower), ...files];
}

/** In order, the longer of two that overlap. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || match.from >= last.to) kept.push(match);
  }
  return kept;
}
