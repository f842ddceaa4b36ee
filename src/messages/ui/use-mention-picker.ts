'use client';

import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MemberView } from '@/members/view';
import { candidates, type Naming, namingAt, writeOut } from './mentions';

/** Follows the caret for an "@", offers names, and writes out the one that is chosen. */
export function useMentionPicker(
  box: RefObject<HTMLTextAreaElement | null>,
  members: readonly MemberView[],
  write: (text: string) => void,
) {
  const [naming, setNaming] = useState<Naming | null>(null);
  const [active, setActive] = useState(0);
  const people = useMemo(() => (naming ? candidates(members, naming.query) : []), [members, naming]);

  const choose = (person: MemberView) => {
    if (!naming || !box.current) return;
    const written = writeOut(box.current.value, naming, person.fullName);
    flushSync(() => write(written.text));
    box.current.setSelectionRange(written.caret, written.caret);
    setNaming(null);
  };

  return {
    open: naming !== null && people.length > 0,
    people,
    active,
    choose,
    close: () => setNaming(null),
    follow: (text: string, at: number) => {
      setNaming(namingAt(text, at));
      setActive(0);
    },
    /** True when the key was for the list. */
    key: (event: KeyboardEvent): boolean => {
      if (!naming || people.length === 0) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) setActive((active + step + people.length) % people.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(people[active]!);
      else if (event.key === 'Escape') setNaming(null);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
