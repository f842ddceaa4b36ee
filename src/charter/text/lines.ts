/** A line that is not blank: trimmed, in NFC, white space in it made single spaces. */
export interface Line {
  readonly text: string;
  /** counts from 1 */
  readonly number: number;
  /** whether a blank line stands before it */
  readonly apart: boolean;
}

/* Characters without width that pasting leaves behind; U+00AD is only a hyphenation hint here. */
const WIDTHLESS = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD]/g;
const BLANK_OR_RULE = /^[\s\-–—_=*.·•~]*$/u;

/** The lines of a text; blank ones and drawn rules are left out and set the next one apart. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let number = 0;
  for (const raw of text.normalize('NFC').split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    number++;
    const line = raw.replace(WIDTHLESS, '').replace(/\s+/gu, ' ').trim();
    if (BLANK_OR_RULE.test(line)) {
      apart = true;
      continue;
    }
    lines.push({ text: line, number, apart });
    apart = false;
  }
  return lines;
}

/** Whether a line has letters, and none of them small. */
export function isCapitals(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}

/** Whether a text ends as a sentence, an item of a list or an announcement of one does. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…]["”’)]?$/u.test(text);
}

/** Whether a line goes on where the one before it broke off. */
export function continuesLine(line: Line, before: string): boolean {
  const first = line.text.charAt(0);
  const small = first !== first.toUpperCase();
  if (/^[-–+•*]/u.test(line.text)) return false;
  if (line.apart) return small && !endsSentence(before);
  return small || !endsSentence(before);
}
