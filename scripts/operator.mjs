import fs from 'node:fs';
import path from 'node:path';

/** The directory of the checkout. */
export const checkout = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

const words = JSON.parse(fs.readFileSync(path.join(checkout, 'locales/operator.vi.json'), 'utf8'));

/**
 * A sentence of locales/operator.vi.json, for scripts that run before anything is installed.
 *
 * @param {string} word "part.name"
 * @param {Record<string, string | number>} values fill the {names} in the sentence
 * @returns {string}
 */
export function sentence(word, values = {}) {
  const [part = '', name = ''] = word.split('.');
  return words[part][name].replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
