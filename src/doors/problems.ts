import type { Reason } from '@/charter/decision';
import type { Answer, InputProblem } from '@/server/command/answer';
import type { Problem } from '@/server/http/reply';
import { type WordKey, findWords, words } from '@/words/words';

type Kind =
  | 'invalid' | 'no-session' | 'refused' | 'cross-origin' | 'not-found' | 'conflict' | 'too-large' | 'not-json'
  | 'too-many' | 'unexpected' | 'method' | 'unavailable';

const STATUS: Readonly<Record<Kind, number>> = {
  invalid: 400, 'no-session': 401, refused: 403, 'cross-origin': 403, 'not-found': 404, method: 405, conflict: 409,
  'too-large': 413, 'not-json': 415, 'too-many': 429, unexpected: 500, unavailable: 503,
};

/** A problem of a kind, in Vietnamese (`problems` in the locale). */
export function problem(kind: Kind, extra: Readonly<Record<string, unknown>> = {}, detail?: string): Problem {
  return {
    type: `urn:nhom-cong-vu:problem:${kind}`,
    title: words(`problems.${kind}.title` as WordKey),
    status: STATUS[kind],
    detail: detail ?? words(`problems.${kind}.detail` as WordKey),
    ...extra,
  };
}

/** A clause as it is cited: "Điều 5 khoản 3 điểm c", "Quy tắc D4". */
export function citeClause(clause: string): string {
  if (clause.startsWith('D')) return words('clause.rule', { rule: clause });
  const [, article = '', paragraph = '', point = ''] = /^(\d+)(?:\.(\d+)(\p{L}?))?$/u.exec(clause) ?? [];
  if (point) return words('clause.point', { article, paragraph, point });
  return paragraph ? words('clause.paragraph', { article, paragraph }) : words('clause.article', { article });
}

/** A reason in a sentence that names its clause. */
export function sentence({ clause, code, facts }: Reason): string {
  const said = findWords(`refusals.${code}`, { ...facts, cited: citeClause(clause) });
  return words('clause.cited', { said: said ?? code, cited: citeClause(clause) });
}

/** What is wrong with an input, each in a sentence. */
export function explained(problems: readonly InputProblem[]) {
  return problems.map((one) => ({ ...one, detail: findWords(`invalid.${one.code}`, one.facts) ?? words('invalid.wrong-value') }));
}

/** The problem that an answer other than done or waiting stands for. */
export function problemOf(answer: Exclude<Answer, { kind: 'done' | 'waiting' }>): Problem {
  switch (answer.kind) {
    case 'refused':
      return problem('refused', { reasons: answer.reasons }, answer.reasons.map(sentence).join(' '));
    case 'invalid': {
      const problems = explained(answer.problems);
      return problem('invalid', { problems }, problems[0]?.detail);
    }
    case 'not-found':
    case 'no-session':
      return problem(answer.kind);
    case 'conflict': {
      const reasons = answer.reasons ?? [];
      const detail = [words(`conflicts.${answer.code}` as WordKey), ...reasons.map(sentence)].join(' ');
      return problem('conflict', { code: answer.code, ...(reasons.length > 0 ? { reasons } : {}) }, detail);
    }
  }
}
