import { cp1258 } from './encoding/cp1258';
import { lossyStretch } from './encoding/lossy';
import { mojibake } from './encoding/mojibake';
import { runsOf, type Rigour, type Run } from './encoding/runs';
import { isSpokenOf } from './encoding/spoken-of';
import { tcvn3 } from './encoding/tcvn3';
import { viqr } from './encoding/viqr';
import { vni } from './encoding/vni';
import type { Detector } from './finding';
import { glance, SEEN } from './glance';
import { once, type Reading } from './reading';

const SETTLED_SHARE = 0.9;
/** per character: a word of five letters that is a sign weighs two or more */
const SETTLED_WEIGHT = 0.2;

const ENCODINGS = [
  [mojibake, SEEN.mojibake],
  [tcvn3, SEEN.tcvn3],
  [vni, SEEN.vni],
  [cp1258, SEEN.cp1258],
  [viqr, SEEN.viqr],
] as const;

/** Each encoding, and what gives the words of a text in it, or null where it suspects none: read once for both rigours. */
const READERS = ENCODINGS.map(([encoding, traces]) => ({
  encoding,
  wordsOf: (reading: Reading) => ((glance(reading) & traces) !== 0 && encoding.suspects(reading.text) ? encoding.words(reading.text) : null),
}));

/**
 * Vietnamese in an encoding older than Unicode, or garbled by a misreading of bytes (3.3: Unicode, TCVN 6909:2001).
 * Each match is the smallest run that has to be converted, `kind` its encoding, `mended` the same run in NFC
 * (absent where question marks took the place of letters, which nobody can mend).
 */
export const encodingDetector: Detector = {
  code: 'legacy-encoding',
  clause: '3.3',
  detect(reading) {
    const runs = legacyRuns(reading, 'certain');
    if (runs.length > 0) return isSpokenOf(reading.text, runs) ? [] : runs.map(({ from, to, kind, mended }) => ({ from: reading.origin(from), to: reading.origin(to), kind, mended }));
    const lossy = lossyStretch(reading.text);
    return lossy === null ? [] : [{ from: reading.origin(lossy.from), to: reading.origin(lossy.to), kind: 'mojibake' }];
  },
};

/**
 * A text with whatever may be legacy Vietnamese in it converted, so that other detectors can read it too. It takes one
 * suspicious word, where the detector above wants to be certain: "TUYÖT MËT" alone becomes TUYỆT MẬT.
 *
 * @returns the whole text, as `read` gives it, or null when nothing in it may be legacy
 */
export function convertLegacy(reading: Reading): string | null {
  const { text: given } = reading;
  const runs = legacyRuns(reading, 'possible');
  if (runs.length === 0) return null;
  const parts: string[] = [];
  let at = 0;
  for (const run of runs) {
    parts.push(given.slice(at, run.from), run.mended);
    at = run.to;
  }
  return parts.join('') + given.slice(at);
}

/** Runs of all encodings in order; where two overlap the weightier stands. */
function legacyRuns(reading: Reading, rigour: Rigour): Run[] {
  const { text } = reading;
  const found: Run[] = [];
  for (const { encoding, wordsOf } of READERS) {
    const words = once(reading, wordsOf);
    if (words !== null) found.push(...runsOf(encoding, text, words, rigour));
    if (isSettled(text, found)) break;
  }
  if (found.length < 2) return found;
  const standing: Run[] = [];
  for (const run of found.sort((a, b) => a.from - b.from || b.weight - a.weight)) {
    const last = standing.at(-1);
    if (last === undefined || run.from >= last.to) standing.push(run);
    else if (run.weight > last.weight) standing[standing.length - 1] = run;
  }
  return standing;
}

/** Whether one run already accounts for nearly the whole text, so that no other encoding need be tried. */
function isSettled(text: string, found: readonly Run[]): boolean {
  return found.some(({ from, to, weight }) => to - from > SETTLED_SHARE * text.length && weight > SETTLED_WEIGHT * text.length);
}
