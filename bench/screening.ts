import { performance } from 'node:perf_hooks';
import type { ScreeningContext } from '../src/charter/screening/finding';
import { screen } from '../src/charter/screening/screen';
import { DEFAULT_OUTCOMES } from '../src/charter/screening/settings';
import { cases as diacritics } from '../tests/screening/diacritics.cases';
import { cases as personal } from '../tests/screening/personal-data.cases';
import { round, say } from './client';

const SECONDS = 3;
const CHARACTERS = 300;
const LARGEST = 10_000;

const context: ScreeningContext = {
  now: Date.UTC(2026, 10, 22),
  subject: 'text',
  names: ['Trần Quốc Bình', 'Phạm Minh Đức', "H'Hen Niê"],
  officialDomains: ['gov.vn'],
  embargoes: [],
  sourceStated: false,
};

/** Texts of 300 characters a second through every detector on one core, and the largest text a message may hold. */
export function measureScreening() {
  const corpus = [...diacritics, ...personal].map(({ text }) => text);
  const texts: string[] = [];
  for (let rest = corpus.join('\n'); rest.length >= CHARACTERS; rest = rest.slice(CHARACTERS)) texts.push(rest.slice(0, CHARACTERS));
  for (const text of texts) screen(text, context, DEFAULT_OUTCOMES);
  const from = performance.now();
  let count = 0;
  while (performance.now() - from < SECONDS * 1000) screen(texts[count++ % texts.length]!, context, DEFAULT_OUTCOMES);
  const perS = count / ((performance.now() - from) / 1000);

  const large = corpus.join('\n').repeat(3).slice(0, LARGEST);
  const times = Array.from({ length: 30 }, () => {
    const began = performance.now();
    screen(large, context, DEFAULT_OUTCOMES);
    return performance.now() - began;
  }).sort((one, other) => one - other);
  const largestMs = times[15]!;
  say(`screening: ${round(perS, 0)} texts of ${CHARACTERS} characters a second, ${round(largestMs)} ms for ${LARGEST}`);
  return { textsPerS: round(perS, 0), textCharacters: CHARACTERS, largestMs: round(largestMs), largestCharacters: LARGEST, clientJsBytes: 0 };
}
