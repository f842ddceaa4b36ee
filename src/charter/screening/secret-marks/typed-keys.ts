import { matchesOf, Rewriting, type Writing } from './writing';

/** Words of marks and drafts as Telex and VNI keys leave them when the input method is off, in any order people type. */
const TYPED: Readonly<Record<string, string>> = {
  ...keysOf('mật', 'maatj maajt mataj mâtj ma65t ma6t5 mat65 mat56'),
  ...keysOf('tối', 'toois toosi tooij tôis to61i to6i1 toi61 toi16'),
  ...keysOf('tuyệt', 'tuyeetj tuyeejt tuyêtj tuye65t tuye6t5 tuyet65 tuyet56'),
  ...keysOf('độ', 'ddooj ddojo đôj d9o65 do965'),
  ...keysOf('thảo', 'thaor tharo thao3 tha3o'),
  ...keysOf('dự', 'duwj dujw du75 du57'),
};
const HINT = /maa[tj]|maj|mat(?:aj|65|56)|mâtj|ma6|tha(?:or|ro|o3|3o)/i;
const WORD_TYPED = /[a-zâêôđ]{2,6}[a-zâêôđ0-9]{1,4}/gi;

/** The text with such words written out, or null where it holds none. */
export function withKeysRead(source: Writing): Writing | null {
  const { text } = source;
  if (!HINT.test(text)) return null;
  const rewriting = new Rewriting(source);
  let done = 0;
  for (const { index, 0: typed } of matchesOf(text, WORD_TYPED)) {
    const word = TYPED[typed.toLowerCase()];
    if (!word) continue;
    rewriting.add(text.slice(done, index), done, true);
    rewriting.add(asTyped(word, typed), index);
    done = index + typed.length;
  }
  if (done === 0) return null;
  rewriting.add(text.slice(done), done, true);
  return rewriting.finish();
}

function asTyped(word: string, typed: string): string {
  if (typed === typed.toUpperCase()) return word.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function keysOf(word: string, typings: string): Record<string, string> {
  return Object.fromEntries(typings.split(' ').map((typed) => [typed, word]));
}
