import type { Encoding } from './encoding';
import { rewrite } from './letters';
import { LIKELIER_THAN_VNI, weighed } from './likelier';
import { marked } from './scan';
import { VNI } from './tables';
import { classed, word, type Word } from './word';

/** Letters and pairs that good Vietnamese lacks ("oà", "oá", "oã" it has). */
const HINT = /[øûïåäëüñöæî]|a[âêàáãéèúõù]|[eo][âõù]|e[àáã]|[uôy][õù]/i;
/** Pairs that are not a vowel and a diaeresis, which French and Dutch have too, nor the aú of Spanish. */
const PAIR = /[aeouyôö][øûõùâêàåãáäéèü]|[eouyôö]ú|[ôö]ï/i;
const UNCHANGED = /^[a-zíì]+$/i;
const ABBREVIATION = /^(?:[A-ZÑ]*Ñ[A-ZÑ]*|ñ|ñc)$/;

/** Text set in a VNI font: "Sôû Tö phaùp". */
export const vni: Encoding = {
  kind: 'vni',
  loneLetters: 2,
  suspects: (text) => HINT.test(text),
  words(text) {
    const words: Word[] = [];
    for (const { from, to, highest } of marked(text)) {
      const written = text.slice(from, to);
      if (highest > 0xff) words.push(word(from, to, 'proper', written));
      else if (!UNCHANGED.test(written)) {
        words.push(weighed(classed(from, to, written, rewrite(written, VNI), PAIR.test(written), ABBREVIATION.test(written)), written, LIKELIER_THAN_VNI));
      }
    }
    return words;
  },
};
