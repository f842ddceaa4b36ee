import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTER_CLAUSES, DISCLOSURE_RULES } from '@/charter/clauses';
import { findWords } from '@/words/words';

const source = path.resolve(import.meta.dirname, '../../src');

const files = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) return files(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });

const code = files(source).map((file) => readFileSync(file, 'utf8'));
const charter = files(path.join(source, 'charter')).map((file) => readFileSync(file, 'utf8')).join('\n');

/** Điều 1–6 with every khoản and điểm, as the charter numbers them. */
const NUMBERED = [
  '1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '3.3', '3.4', '3.5',
  '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9',
  '5.1a', '5.1b', '5.1c', '5.2a', '5.2b', '5.2c', '5.2d', '5.2e',
  '5.3a', '5.3b', '5.3c', '5.3d', '5.3e', '5.3f', '5.3g', '6',
];

/** What the plan of the product still brings. */
const AWAITED = new Set(['cases', 'files', 'disclosure', 'second-factor', 'reports', 'amendments', 'install', 'incidents']);

test('no clause is without a row', () => {
  expect(CHARTER_CLAUSES.map(({ id }) => id)).toEqual(NUMBERED);
  expect(DISCLOSURE_RULES.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5']);
});

describe.each([...CHARTER_CLAUSES, ...DISCLOSURE_RULES])('$id', ({ id, kinds, keptBy, awaits }) => {
  test('is kept by something that exists, is awaited, or is for a person', () => {
    for (const name of keptBy) {
      const declared = new RegExp(`(function|const|class) ${name}\\b`);
      expect(code.some((text) => declared.test(text)), `${name} is declared`).toBe(true);
    }
    expect(keptBy.length > 0 || (awaits !== undefined && AWAITED.has(awaits)) || kinds.includes('person')).toBe(true);
  });

  test('has a summary in our words', () => expect(findWords(`clauses.${id.replace('.', '-')}`)).toBeTruthy());
});

const reasons = [...charter.matchAll(/because\(\s*'([^']+)',\s*'([^']+)'/g)].map(([, clause, code]) => ({ clause, code }));

describe.each(reasons)('refusal $code ($clause)', ({ clause, code: name }) => {
  test('names a clause that exists', () => {
    expect([...CHARTER_CLAUSES, ...DISCLOSURE_RULES].map(({ id }) => id as string)).toContain(clause);
  });

  test('has a sentence', () => expect(findWords(`refusals.${name}`)).toBeTruthy());

  test('has an allowed and a refused case from one set-up', () => {
    const cases = readFileSync(path.join(source, 'charter/articles.test.ts'), 'utf8');
    expect(cases).toContain(`'${clause}', '${name}'`);
  });
});

test('there are refusals to look at', () => expect(reasons.length).toBeGreaterThan(40));
