import demo from '#locales/demo.vi.json' with { type: 'json' };
import type { ScreeningContext } from '../src/charter/screening/finding';
import { screen } from '../src/charter/screening/screen';
import { DEFAULT_OUTCOMES } from '../src/charter/screening/settings';
import { cases as deadlines } from '../tests/screening/deadlines.cases';
import { cases as diacritics } from '../tests/screening/diacritics.cases';
import { cases as drafts } from '../tests/screening/drafts.cases';
import { cases as embargo } from '../tests/screening/embargo.cases';
import { cases as encoding } from '../tests/screening/encoding.cases';
import { cases as personalData } from '../tests/screening/personal-data.cases';
import { cases as secretMarks } from '../tests/screening/secret-marks.cases';
import { cases as sources } from '../tests/screening/sources.cases';
import { percentile, round, say } from './client';
import { screeningClientBytes } from './screening-weight';

const SECONDS = 3;
const CHARACTERS = 300;
const LARGEST = 10_000;
const SENTENCE = 30;

const context: ScreeningContext = {
  now: Date.UTC(2026, 10, 22),
  subject: 'text',
  names: ['Trần Quốc Bình', 'Phạm Minh Đức', "H'Hen Niê"],
  officialDomains: ['gov.vn'],
  embargoes: [],
  sourceStated: false,
};

const SETS = [deadlines, diacritics, drafts, embargo, encoding, personalData, secretMarks, sources];

const FINE_FOR_EACH_FLAGGED = 9;

/** What an office writes on an ordinary day: the messages, orders and replies of the demo, end to end. */
function ordinaryTexts(): string[] {
  const sentences: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string' && part.length >= SENTENCE) sentences.push(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(collect);
  };
  collect(demo);
  return pieces(sentences.join('\n'));
}

/**
 * The hardest that can be met, pieced together from every detector's fixtures: for each case that is to be flagged, nine
 * that are to be left alone because they only look like something. Every piece gives several detectors work.
 */
function hardTexts(): string[] {
  const fine = SETS.flatMap((cases) => cases.filter((one) => !('flagged' in one && one.flagged)).map(({ text }) => text));
  const flagged = SETS.flatMap((cases) => cases.filter((one) => 'flagged' in one && one.flagged).map(({ text }) => text));
  const step = Math.max(1, Math.floor((flagged.length * FINE_FOR_EACH_FLAGGED) / fine.length));
  const mixed = fine.flatMap((text, index) =>
    index % FINE_FOR_EACH_FLAGGED === 0 ? [text, flagged[((index / FINE_FOR_EACH_FLAGGED) * step) % flagged.length]!] : [text],
  );
  return pieces(mixed.join('\n'));
}

const pieces = (whole: string) =>
  Array.from({ length: Math.floor(whole.length / CHARACTERS) }, (_, part) => whole.slice(part * CHARACTERS, (part + 1) * CHARACTERS));

/** CPU seconds that this process has used. */
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Texts a second of one core, once the code is warm. */
function screenedPerS(texts: readonly string[]): number {
  for (let turn = 0; turn < 3; turn++) for (const text of texts) screen(text, context, DEFAULT_OUTCOMES);
  const from = cpuSeconds();
  let count = 0;
  while (cpuSeconds() - from < SECONDS) {
    for (const text of texts) screen(text, context, DEFAULT_OUTCOMES);
    count += texts.length;
  }
  return count / (cpuSeconds() - from);
}

/** Texts of 300 characters a second of one core through every detector, the largest text a message may hold, and what it weighs. */
export async function measureScreening() {
  const hard = hardTexts();
  const hardPerS = screenedPerS(hard);
  const perS = screenedPerS(ordinaryTexts());

  const whole = hard.join('');
  const large = Array.from({ length: 5 }, (_, part) => whole.repeat(2).slice(part * 5_000, part * 5_000 + LARGEST));
  const times = large.flatMap((text) =>
    Array.from({ length: 10 }, () => {
      const began = cpuSeconds();
      screen(text, context, DEFAULT_OUTCOMES);
      return (cpuSeconds() - began) * 1000;
    }),
  );
  const largestMs = percentile(times, 50);
  const clientJsBytes = await screeningClientBytes();
  say(
    `screening: ${round(perS, 0)} texts of ${CHARACTERS} characters a second, ${round(hardPerS, 0)} of the hardest, ${round(largestMs)} ms for ${LARGEST}, ${clientJsBytes} bytes (br) in the browser`,
  );
  return { textsPerS: round(perS, 0), hardTextsPerS: round(hardPerS, 0), textCharacters: CHARACTERS, largestMs: round(largestMs), largestCharacters: LARGEST, clientJsBytes };
}
