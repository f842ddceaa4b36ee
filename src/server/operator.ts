import words from '#locales/operator.vi.json' with { type: 'json' };

type Words = typeof words;

/** A sentence for whoever runs the server, as "part.name" of locales/operator.vi.json. */
export type OperatorWord = { [Part in keyof Words]: `${Part}.${keyof Words[Part] & string}` }[keyof Words];

/**
 * What to tell whoever runs the server, in Vietnamese.
 *
 * @param values fill the {names} in the sentence
 */
export function tellOperator(word: OperatorWord, values: Readonly<Record<string, string | number>> = {}): string {
  const [part, name] = word.split('.') as [keyof Words, string];
  const sentence = (words[part] as Record<string, string>)[name] ?? word;
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** The server cannot start for a reason that its operator can mend. The message says what to do; no stack is needed. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';

  constructor(word: OperatorWord, values?: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(tellOperator(word, values), options);
  }
}
