'use client';

import { createContext, useContext } from 'react';
import type { MessageView } from '@/messages/view';
import type { DirectiveSummary } from '@/directives/view';

/** What one can do from a line of the stream. The same object for as long as the stream is open. */
export interface StreamActions {
  reply(message: MessageView): void;
  pin(target: { message: string } | { directive: string }): void;
  recall(message: MessageView): void;
  answer(directive: DirectiveSummary): void;
  select(directive: DirectiveSummary): void;
  /** to a message, by its id; only as far as it is in hand */
  jump(message: string): void;
  /** the names behind the ids of mentions, once known */
  nameOf(member: string): string | undefined;
}

export const Actions = createContext<StreamActions | null>(null);

export function useStreamActions(): StreamActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('outside the stream');
  return actions;
}
