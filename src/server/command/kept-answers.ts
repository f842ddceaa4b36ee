import { createHash } from 'node:crypto';
import type { Transaction } from '../database';
import type { Answer } from './answer';

/** A key under which a caller may ask twice and be answered once. */
export interface AnswerKey {
  /** the member or account that asks */
  readonly actor: string;
  /** the UUID of the header Idempotency-Key */
  readonly key: string;
}

/** SHA-256 of an input as it came in, by which a reused key is told from a repeated one. */
export function hashBody(input: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(JSON.stringify(input) ?? '').digest());
}

/** The answer once given under this key; a conflict when it was given to something else; null when the key is new. */
export async function findKeptAnswer(
  tx: Transaction,
  key: AnswerKey,
  command: string,
  bodyHash: Uint8Array,
): Promise<Answer | null> {
  const kept = await tx.keptAnswer.findUnique({ where: { actor_key: { actor: key.actor, key: key.key } } });
  if (!kept) return null;
  const same = kept.command === command && Buffer.from(kept.bodyHash).equals(bodyHash);
  return same ? (kept.answer as unknown as Answer) : { kind: 'conflict', code: 'key-reused' };
}

/** Keeps an answer, less the results that are shown once. */
export async function keepAnswer(
  tx: Transaction,
  key: AnswerKey,
  kept: { command: string; bodyHash: Uint8Array<ArrayBuffer>; answer: Answer; secretResults: readonly string[]; now: Date },
): Promise<void> {
  const answer =
    kept.answer.kind === 'done'
      ? {
          ...kept.answer,
          result: Object.fromEntries(
            Object.entries(kept.answer.result).filter(([name]) => !kept.secretResults.includes(name)),
          ),
        }
      : kept.answer;
  await tx.keptAnswer.create({
    data: {
      ...key,
      command: kept.command,
      bodyHash: kept.bodyHash,
      status: answer.kind === 'waiting' ? 202 : 200,
      answer: answer as object,
      at: kept.now,
    },
  });
}
