import { createHash } from 'node:crypto';
import type { Transaction } from '../database';
import type { Answer } from './answer';

/** A key under which a caller may ask twice and be answered once. */
export interface AnswerKey {
  /** the member that asks */
  readonly actor: string;
  /** the UUID of the header Idempotency-Key */
  readonly key: string;
}

interface Kept {
  readonly command: string;
  readonly bodyHash: Uint8Array<ArrayBuffer>;
  readonly answer: Answer;
}

const nameOf = ({ actor, key }: AnswerKey) => `${actor} ${key}`;

/** SHA-256 of an input as it came in, by which a reused key is told from a repeated one. */
export function hashBody(input: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(JSON.stringify(input) ?? '').digest());
}

/** The answers under the keys of one transaction's acts: those given before, and those it gives itself. */
export class KeptAnswers {
  private readonly given: (AnswerKey & Kept)[] = [];

  private constructor(private readonly known: Map<string, Kept>) {}

  /** Loads what was answered under these keys. */
  static async load(tx: Transaction, keys: readonly string[]): Promise<KeptAnswers> {
    if (keys.length === 0) return new KeptAnswers(new Map());
    const rows = await tx.keptAnswer.findMany({ where: { key: { in: [...keys] } } });
    return new KeptAnswers(new Map(rows.map((row) => [nameOf(row), { ...row, answer: row.answer as unknown as Answer }])));
  }

  /** The answer once given under this key; a conflict when it was given to something else; null when the key is new. */
  find(key: AnswerKey, command: string, bodyHash: Uint8Array): Answer | null {
    const kept = this.known.get(nameOf(key));
    if (!kept) return null;
    const same = kept.command === command && Buffer.from(kept.bodyHash).equals(bodyHash);
    return same ? kept.answer : { kind: 'conflict', code: 'key-reused' };
  }

  /** Keeps an answer, less the results that are shown once. */
  keep(key: AnswerKey, given: Kept, secretResults: readonly string[]): void {
    const kept = { ...given, answer: withoutSecrets(given.answer, secretResults) };
    this.known.set(nameOf(key), kept);
    this.given.push({ ...key, ...kept });
  }

  /** Writes the answers of this transaction. */
  async flush(tx: Transaction, now: Date): Promise<void> {
    if (this.given.length === 0) return;
    await tx.keptAnswer.createMany({
      data: this.given.map(({ answer, ...row }) => ({
        ...row,
        status: answer.kind === 'waiting' ? 202 : 200,
        answer: answer as object,
        at: now,
      })),
    });
  }
}

function withoutSecrets(answer: Answer, secretResults: readonly string[]): Answer {
  if (answer.kind !== 'done' || secretResults.length === 0) return answer;
  const shown = Object.entries(answer.result).filter(([name]) => !secretResults.includes(name));
  return { ...answer, result: Object.fromEntries(shown) };
}
