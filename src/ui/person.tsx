import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import { classNames } from './class-names';
import { fullTitle } from './full-title';

type PersonProps = {
  readonly person: { readonly fullName: string; readonly title: string; readonly unit: string };
  readonly avatar?: boolean;
  /** what stands at the end of the line: a pill, a button */
  readonly aside?: ReactNode;
  /** what stands under the title */
  readonly note?: ReactNode;
  readonly className?: string;
};

/** Somebody as they are always shown: full name and whole title (3.4). */
export function Person({ person, avatar = true, aside, note, className }: PersonProps) {
  return (
    <div className={classNames('flex items-center gap-3', className)}>
      {avatar && <Avatar fullName={person.fullName} />}
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{person.fullName}</p>
        <p className="text-note text-muted">{fullTitle(person)}</p>
        {note}
      </div>
      {aside}
    </div>
  );
}
