import { isHarmlessBy, isPlainHarmless } from './neighbours';
import { matchesOf, WORD } from './writing';

const QUOTES = `["“”'‘’«»(\\[]`;
const GRADE = 'tuyệt mật|tối mật|mật|tuyet mat|toi mat|mat';
/** `Độ mật: Mật`, `Mức độ mật - Tối mật`, `Độ mật | Tuyệt mật`, `Độ mật` ⏎ `Mật`. */
const LEVEL = new RegExp(
  `(?<![${WORD}])(?:độ|do)\\s{1,3}(?:mật|mat)(?:\\s{1,3}(?:của|cua|là|la)(?:\\s{1,2}(?:văn bản|tài liệu|hồ sơ|van ban|tai lieu)(?:\\s{1,2}(?:này|là|nay|la)){0,2})?)?` +
    `([^${WORD}]{1,16}|\\s{1,3})(?:x[^${WORD}]{1,3})?(?:độ |do )?(${GRADE})(?![${WORD}])`,
  'g',
);
/** `Phân loại: Mật`, `Mức độ: TỐI MẬT`, `Tài liệu mật: Tối mật`. */
const LABEL = new RegExp(
  `(?:^|[\\n\\t;|,(-])[ \\t]{0,3}(?:(?:văn bản )?phân loại|loại văn bản|loại vb|loại|nhãn|ghi chú|trạng thái|đ\\.? ?mật|độ m|mức độ|cấp độ|chế độ|độ|mức|tính chất|phan loai|muc do|cap do|che do|(?:văn bản|tài liệu|công văn|hồ sơ)(?= mật))(?: (?:văn bản|tài liệu|mật|bảo mật))?\\s{0,2}[:=：]\\s{0,3}(?:x\\s)?((?:${GRADE})(?![${WORD}]))(?=[ \\t]*(?:$|[\\n\\r;,.|)-]))`,
  'g',
);
/** `☑ Mật ☐ Tối mật`: what is ticked of the grades to choose from. */
const TICKED = new RegExp(`(?:[☑✓✔☒✅]|[[(][xX][\\])])\\s{0,3}((?:${GRADE})(?![${WORD}]))(?=\\s{0,3}(?:$|[☐□☑✓✔\\n\\r,;|[(]))`, 'g');
/** The column's head in a table pasted as text, and a cell that holds a grade. */
const COLUMN_HEAD = /(?:^|[\n;,|\t])[ \t]{0,6}(?:mức )?độ mật[ \t]{0,6}(?=[\n\r;,|\t])/;
const CELL = /(?<=[;,|\t] {0,3})(?:tuyệt mật|tối mật|mật)(?= {0,3}(?:$|[;,|\t\n\r]))/g;
/** `Độ mật ghi trên văn bản: Mật`, `Mức độ mật (nếu có): Tối mật`. */
const QUALIFIED = new RegExp(
  `(?<![${WORD}])độ mật (?!(?:gồm|bao gồm|là|cao|thấp|nào|theo quy)(?![${WORD}]))[^\\n:;.“”"]{2,30}:\\s{0,3}(tuyệt mật|tối mật|mật)(?=\\s{0,3}(?:$|[\\n\\r;,.|)]))`,
  'g',
);
const SAYS = /[:：=–—\-|\t\n>→☑✓✔[(…]|\.{2}/;
const OTHER_GRADE = new RegExp(`^\\s{0,3}${QUOTES}?\\s{0,2}(?:[,;/&]|và|hoặc|hay|đến|va|hoac|☐|□|[-–|])\\s{0,3}(?:(?:và|hoặc|☐|□)\\s)?(?:độ )?${QUOTES}?(?:${GRADE})(?![${WORD}])`);

/** Where a text states a grade under its name. A form that lists every grade to choose from states none. */
export function levelLines(lower: string): { from: number; to: number; stands: 'as-line' | 'in-sentence' }[] {
  const labels = matchesOf(lower, LABEL).flatMap(({ index, 0: whole, 1: grade = '' }) => {
    const to = index + whole.length;
    const isOneOfMany = OTHER_GRADE.test(lower.slice(to, to + 40)) || grade === 'mat';
    return isOneOfMany ? [] : [{ from: to - grade.length, to, stands: 'as-line' as const }];
  });
  const levels = matchesOf(lower, LEVEL).flatMap((match) => {
    const to = match.index + match[0].length;
    const isUnmarked = /mat$/.test(match[2]!);
    const says = SAYS.test(match[1]!) ? 'sign' : / (?:là|la)\s*$/.test(match[0].slice(0, -match[2]!.length)) ? 'word' : null;
    if (!says && (isUnmarked || match[2] === 'mật')) return [];
    if (OTHER_GRADE.test(lower.slice(to, to + 40)) && !/[☑✓✔]|[[(]x[\])]/.test(match[0])) return [];
    if (isHarmlessBy(lower.slice(to, to + 40)) || (isUnmarked && isPlainHarmless('', lower.slice(to, to + 40)))) return [];
    return [{ from: match.index, to, stands: says === 'sign' ? ('as-line' as const) : ('in-sentence' as const) }];
  });
  const qualified = matchesOf(lower, QUALIFIED).flatMap(({ index, 0: whole }) => {
    const to = index + whole.length;
    return OTHER_GRADE.test(lower.slice(to, to + 40)) ? [] : [{ from: index, to, stands: 'as-line' as const }];
  });
  const ticked = matchesOf(lower, TICKED).flatMap(({ index, 0: whole, 1: grade = '' }) => {
    const to = index + whole.length;
    return grade === 'mat' ? [] : [{ from: to - grade.length, to, stands: 'as-line' as const }];
  });
  return [...labels, ...levels, ...qualified, ...ticked, ...cellsBelow(lower)];
}

/** The cells that hold a grade, in the rows under a head row with such a column. */
function cellsBelow(lower: string): { from: number; to: number; stands: 'as-line' }[] {
  const head = COLUMN_HEAD.exec(lower);
  const headEnds = head ? lower.indexOf('\n', head.index + head[0].length) : -1;
  if (headEnds < 0) return [];
  return matchesOf(lower.slice(headEnds), CELL).map(({ index, 0: cell }) => ({ from: headEnds + index, to: headEnds + index + cell.length, stands: 'as-line' }));
}
