import type { Token } from './tokens';

/** What no sentence has: a key and its value, a statement of SQL, a variable given a value, a call with a string. */
const SIGN = /"\w+"\s*:\s*["\d{[]|\b(?:SELECT\s.{1,80}?\sFROM|INSERT INTO|UPDATE\s\w+\sSET|DELETE FROM|(?:ALTER|CREATE|DROP) TABLE)\b|\b(?:const|let|var)\s\w+\s?=|\w\(["'`]/;

/** The tokens of a text that do not stand on a line of code, whose strings are as its author's machine wants them. */
export function withoutCodeLines(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!SIGN.test(text)) return tokens;
  let lineEnd = -1;
  let isCode = false;
  return tokens.filter(({ from }) => {
    if (from >= lineEnd) {
      const end = text.indexOf('\n', from);
      lineEnd = end < 0 ? text.length : end;
      isCode = SIGN.test(text.slice(text.lastIndexOf('\n', from) + 1, lineEnd));
    }
    return !isCode;
  });
}
