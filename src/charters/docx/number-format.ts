const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

const LARGEST_ROMAN = 3999;
const LETTERS = 26;

/** A number as Word writes it in one of its formats (ECMA-376, ST_NumberFormat); unknown ones in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, aa, bb …, as Word counts; it knows no đ. */
function letters(value: number): string {
  if (value < 1 || value > LETTERS * 30) return String(value);
  return String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(Math.ceil(value / LETTERS));
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let written = '';
  for (const [size, digits] of ROMAN) {
    while (rest >= size) {
      written += digits;
      rest -= size;
    }
  }
  return written;
}
