import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { checkout } from '@/server/settings';

/** The project's own rules, without those that need types: a planted file belongs to no TypeScript project. */
const eslint = new ESLint({
  cwd: checkout,
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
  } as ESLint.Options['overrideConfig'],
});

const direction = new Set([
  'import/no-restricted-paths',
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
]);

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).filter(({ ruleId, fatal }) => fatal || direction.has(ruleId ?? '')).map(({ message }) => message);
}

const use = (path: string) => `import * as planted from '${path}';\nexport { planted };`;

/** Where a line is planted, and what may and may not be imported there. Every target is a file that exists. */
const zones: { file: string; good: string[]; bad: string[] }[] = [
  {
    file: 'src/charter/planted.ts',
    good: ['./decision', '@/charter/decision'],
    bad: [
      '@/words/words',
      '../words/words',
      '@/server/settings',
      '../server/settings',
      '@/messages/schema',
      '@/ui/button',
      '#generated/prisma/client',
      '#locales/vi.json',
      'zod',
      'node:fs',
      'react',
    ],
  },
  {
    file: 'src/charter/screening/planted.ts',
    good: ['../decision', '@/charter/decision'],
    bad: ['../../server/settings', 'zod'],
  },
  {
    file: 'src/words/planted.ts',
    good: ['./words', '#locales/vi.json'],
    bad: ['@/charter/decision', '@/server/settings', '@/messages/schema', '@/ui/button', '#generated/prisma/client'],
  },
  {
    file: 'src/shapes/planted.ts',
    good: ['zod', '@/charter/decision', '@/words/words', './fields'],
    bad: ['@/server/settings', '@/messages/schema', '@/ui/button', '#generated/prisma/client'],
  },
  {
    file: 'src/ui/planted.tsx',
    good: ['react', './button', '@/charter/decision', '@/words/words'],
    bad: ['@/server/settings', '@/messages/schema', '@/groups/ui/live', '@/doors/router', '@/app/layout', '#generated/prisma/client'],
  },
  {
    file: 'src/server/planted.ts',
    good: ['pg', './settings', '@/charter/decision', '@/words/words', '#generated/prisma/client'],
    bad: ['@/messages/schema', '../messages/schema', '@/messages/queries', '@/doors/router', '@/app/layout', '@/ui/button'],
  },
  {
    file: 'src/server/command/planted.ts',
    good: ['../settings', '#generated/prisma/client'],
    bad: ['@/messages/commands', '../../messages/commands'],
  },
  ...['facts', 'commands', 'queries'].map((name) => ({
    file: `src/messages/${name}.ts`,
    good: ['@/server/database', '#generated/prisma/client', '@/charter/decision', '@/members/queries', './schema', '@/ui/button'],
    bad: ['@/app/layout', '../app/layout', '@/doors/router'],
  })),
  {
    file: 'src/messages/planted.ts',
    good: ['@/server/database', '@/members/queries'],
    bad: ['#generated/prisma/client', '../../generated/prisma/client', '@/doors/router'],
  },
  ...['src/messages/schema.ts', 'src/messages/events.ts', 'src/messages/view.ts', 'src/messages/ui/planted.tsx'].map((file) => ({
    file,
    good: [
      'zod',
      '@/charter/decision',
      '@/words/words',
      '@/shapes/fields',
      '@/ui/button',
      '@/members/schema',
      '@/directives/events',
      '@/members/view',
      '@/groups/ui/live',
    ],
    bad: [
      '@/server/settings',
      '@/messages/queries',
      '@/members/queries',
      '@/messages/commands',
      '@/doors/router',
      '@/app/layout',
      '#generated/prisma/client',
    ],
  })),
  { file: 'src/doors/planted.ts', good: ['@/messages/commands', '@/server/settings'], bad: ['#generated/prisma/client'] },
  { file: 'src/app/planted.tsx', good: ['@/messages/queries', '@/messages/ui/composer', '@/ui/button'], bad: ['#generated/prisma/client'] },
  { file: 'src/main.ts', good: ['@/doors/serve', '@/server/settings'], bad: ['#generated/prisma/client'] },
];

describe.each(zones)('in $file', ({ file, good, bad }) => {
  test.each(good)('%s may be imported', async (path) => {
    expect(await complaints(file, use(path))).toEqual([]);
  });

  test.each(bad)('%s may not', async (path) => {
    const found = await complaints(file, use(path));
    expect(found).not.toEqual([]);
    for (const complaint of found) expect(complaint).toMatch(/imported in restricted zone|import is restricted/);
  });
});

test.each([`export * from '../server/settings';`, `export type { Settings } from '@/server/settings';`, `void import('@/server/settings');`])(
  'no other way of importing leads around a zone: %s',
  async (code) => {
    expect(await complaints('src/ui/planted.ts', code)).toHaveLength(1);
  },
);

describe('the charter', () => {
  test.each([
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const die = Math.random();',
    'export const host = process.env.HOST;',
    "void fetch('https://example.org');",
    'console.log(1);',
    'setTimeout(() => undefined, 1);',
  ])('has no clock, no chance and no outside: %s', async (code) => {
    expect(await complaints('src/charter/planted.ts', code)).toHaveLength(1);
    expect(await complaints('src/server/planted.ts', code)).toEqual([]);
  });

  test('may work with a moment that it is given', async () => {
    expect(await complaints('src/charter/planted.ts', 'export const later = (at: Date) => new Date(at.getTime() + 1);')).toEqual([]);
  });
});
