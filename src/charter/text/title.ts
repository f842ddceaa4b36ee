import { isCapitals, type Line } from './lines';

const CHARTER = /^(?:bộ\s+)?(?:quy chế|quy định|nội quy|điều lệ|quy ước|hương ước|quy tắc|thể lệ|quy trình)(?!\p{L})/iu;
const LETTERHEAD = /^(?:cộng hòa xã hội|cộng hoà xã hội|độc lập|số\s*:|ubnd|ủy ban|uỷ ban|sở|dự thảo|\(dự thảo)/iu;
const DECISION = /^quyết định\s*:?$/iu;
const LONGEST_TITLE = 12;

/** Whether a line is set as the title of a charter: in capitals, beginning with what charters are called. */
export function isCharterTitle({ text }: Line): boolean {
  return isCapitals(text) && CHARTER.test(text);
}

/** Whether a line is set as the title of a decision. */
export function isDecisionTitle({ text }: Line): boolean {
  return isCapitals(text) && DECISION.test(text);
}

/** The title among the lines before the first chapter or article, and which of them it takes. */
export function findTitle(lines: readonly Line[]): { title: string; from: number; to: number } {
  const capitals = lines.findLastIndex(isCharterTitle);
  if (capitals >= 0) return titleFrom(lines, capitals, isCapitals);
  const named = lines.findIndex(({ text }) => CHARTER.test(text) && text.length <= 200);
  if (named >= 0) return titleFrom(lines, named, () => false);
  const first = lines.findIndex(({ text }) => !LETTERHEAD.test(text) && text.length <= 200);
  return first < 0 ? { title: '', from: 0, to: 0 } : titleFrom(lines, first, () => false);
}

function titleFrom(lines: readonly Line[], from: number, goesOn: (text: string) => boolean) {
  let to = from + 1;
  while (to < lines.length && to < from + LONGEST_TITLE && goesOn(lines[to]!.text)) to++;
  return { title: lines.slice(from, to).map(({ text }) => text).join(' '), from, to };
}
