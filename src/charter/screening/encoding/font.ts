import { isSyllable } from '../syllables';
import type { Encoding } from './encoding';
import { capitals, rewrite } from './letters';
import { CP1258, CP1258_LETTERS_ONLY, TCVN3, VNI } from './tables';
import { classed, word, type Word } from './word';
