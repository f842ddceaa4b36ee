'use client';

import { useRef, useState } from 'react';
import { type CommandAnswer, type CommandTrouble, newKey, sendCommand } from './send-command';

export type Done = Extract<CommandAnswer, { kind: 'done' | 'waiting' }>;

/**
 * Gives one command from a form: one at a time, and a retry of the same input under the same key, so that a press on a
 * bad connection acts once.
 */
export function useCommand(group: string, name: string) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<CommandTrouble | null>(null);
  const last = useRef({ input: '', key: '' });

  /** @returns the answer when it was done or waits for the leader, else null; then `trouble` says why */
  const run = async (input: unknown): Promise<Done | null> => {
    const written = JSON.stringify(input);
    if (last.current.input !== written) last.current = { input: written, key: newKey() };
    setBusy(true);
    setTrouble(null);
    const answer = await sendCommand(group, name, input, last.current.key);
    setBusy(false);
    if (answer.kind === 'done' || answer.kind === 'waiting') {
      last.current = { input: '', key: '' };
      return answer;
    }
    // A settled no is not asked again under its key: what stood in the way may have changed.
    if (answer.kind !== 'unanswered') last.current = { input: '', key: '' };
    setTrouble(answer);
    return null;
  };
  return { busy, trouble, run, forget: () => setTrouble(null) };
}
