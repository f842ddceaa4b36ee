'use client';

import type { MemberView } from '@/members/view';
import { Person } from '@/ui/person';
import { words } from '@/words/words';

type MentionListProps = {
  readonly id: string;
  readonly people: readonly MemberView[];
  readonly active: number;
  readonly onChoose: (person: MemberView) => void;
};

/** Whom one may mean after an "@": chosen with the arrows and Enter from the text box, or by a tap. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={words('stream.mention')}
      className="absolute inset-x-0 bottom-full z-20 mb-2 max-h-80 overflow-y-auto rounded-lg border border-line bg-paper p-1.5 shadow-float"
    >
      {people.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
          className="min-h-11 cursor-pointer rounded-md px-2 py-1.5 hover:bg-hover aria-selected:bg-hover"
        >
          <Person person={person} />
        </li>
      ))}
    </ul>
  );
}
