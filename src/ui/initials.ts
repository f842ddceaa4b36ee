const MIDDLE = new Set(['Văn', 'Thị']);

/** Two letters to know a person by: of their given names, without the middle words that half the office shares. */
export function initials(fullName: string): string {
  const names = fullName.split(' ').filter(Boolean);
  const telling = names.filter((name, index) => index === 0 || !MIDDLE.has(name));
  return telling
    .slice(-2)
    .map((name) => name[0]!.toLocaleUpperCase('vi'))
    .join('');
}

/** A number that stays the same for the same text, to choose a colour by. */
export function stableNumber(text: string): number {
  let number = 7;
  for (const character of text) number = (number * 31 + character.codePointAt(0)!) % 1_000_003;
  return number;
}
