/**
 * The whole title a person is shown under (3.4): title and unit, with words that both carry said once.
 * "Trưởng phòng" of "Phòng Hành chính tư pháp" is "Trưởng phòng Hành chính tư pháp".
 */
export function fullTitle({ title, unit }: { readonly title: string; readonly unit: string }): string {
  const said = title.split(' ');
  const named = unit.split(' ');
  if (unit === '' || contains(unit, title)) return title;
  if (contains(title, unit)) return title;
  if (same(said.slice(-2).join(' '), named.slice(-2).join(' '))) return title;
  for (let shared = Math.min(said.length, named.length); shared > 0; shared--) {
    const tail = said.slice(-shared).join(' ');
    const head = named.slice(0, shared).join(' ');
    if (same(tail, head)) return [title, ...named.slice(shared)].join(' ');
  }
  return `${title}, ${unit}`;
}

const same = (one: string, other: string) => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');

const contains = (whole: string, part: string) =>
  ` ${whole.toLocaleLowerCase('vi')} `.includes(` ${part.toLocaleLowerCase('vi')} `);
