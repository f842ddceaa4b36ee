import type { z } from 'zod';
import { Halt, type InputProblem } from './answer';

/**
 * Reads an input by its command's schema. Text that Postgres or UTF-8 cannot hold (NUL, lone surrogates) is a problem
 * wherever it stands.
 */
export function parseInput<Input>(schema: z.ZodType<Input>, input: unknown): Input | Halt {
  const unreadable = unreadableText(input, '');
  if (unreadable) return new Halt({ kind: 'invalid', problems: [unreadable] });
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  return new Halt({ kind: 'invalid', problems: parsed.error.issues.slice(0, 50).map(toProblem) });
}

function toProblem(issue: z.core.$ZodIssue): InputProblem {
  const path = issue.path.map(String).join('/');
  if (issue.code === 'too_big') return { path, code: 'too-big', facts: { maximum: Number(issue.maximum) } };
  if (issue.code === 'too_small') return { path, code: 'too-small', facts: { minimum: Number(issue.minimum) } };
  if (issue.code === 'unrecognized_keys') return { path, code: 'unknown-field', facts: { field: issue.keys.join(', ') } };
  if (issue.code === 'invalid_type') return { path, code: issue.input === undefined ? 'missing' : 'wrong-type' };
  if (issue.code === 'custom') return { path, code: issue.message };
  return { path, code: 'wrong-value' };
}

function unreadableText(value: unknown, path: string): InputProblem | null {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return { path, code: 'nul-character' };
    if (!value.isWellFormed()) return { path, code: 'broken-character' };
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const problem = unreadableText(key, path) ?? unreadableText(item, path === '' ? key : `${path}/${key}`);
    if (problem) return problem;
  }
  return null;
}
