import vi from '#locales/vi.json';

type Paths<Node> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Paths<Node[Key]>}` }[keyof Node & string];

/** Every sentence of the product by its place in `locales/vi.json` ("directive.reply"). */
export type WordKey = Paths<typeof vi>;

/** What a sentence is filled in with. */
export type WordValues = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The Vietnamese sentence at `key`, with each `{name}` filled in from `values` (numbers as "1.284").
 *
 * @throws Error for a key that does not exist
 */
export function words(key: WordKey, values: WordValues = {}): string {
  const sentence = findWords(key);
  if (sentence === null) throw new Error(`no words at ${key}`);
  return fill(sentence, values);
}

/** The same for a key that is only known as the program runs; null when there is none. */
export function findWords(key: string, values: WordValues = {}): string | null {
  let node: unknown = vi;
  for (const step of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return null;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === 'string' ? fill(node, values) : null;
}

function fill(sentence: string, values: WordValues): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined || value === null) return place;
    return typeof value === 'number' ? formatNumber(value) : String(value);
  });
}

/** "1.284": Vietnamese thousands. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
