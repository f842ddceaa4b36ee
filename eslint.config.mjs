import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { zones } from './eslint.zones.mjs';

const tests = ['**/*.test.{ts,tsx}', 'tests/**', 'e2e/**'];

export default tseslint.config(
  { ignores: ['generated/**', 'coverage/**', 'test-results/**', 'playwright-report/**', '.data/**', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // What is not awaited is lost in silence when it fails.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import/no-anonymous-default-export': 'off',
      // Signing in and out load the page anew on purpose: nothing of the other session stays in memory.
      '@next/next/no-location-assign-relative-destination': 'off',
      // Speaks for React's compiler, which is not in use.
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: tests,
    rules: { 'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  {
    files: ['src/charter/**'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.|@/charter/)', message: 'The charter imports nothing but itself.' }] }],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'performance', 'crypto', 'setTimeout', 'setInterval', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The charter has no clock: take the moment as an argument.' },
        { object: 'Math', property: 'random', message: 'The charter decides the same way every time.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The charter has no clock: take the moment as an argument.' },
      ],
    },
  },
);
