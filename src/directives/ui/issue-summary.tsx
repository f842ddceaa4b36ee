'use client';

import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import type { DirectiveForm } from './use-directive-form';

/** Who, what, by when, as far as it has been written: always in sight. */
export function IssueSummary({ form }: { readonly form: DirectiveForm }) {
  const { people, title, deadline, past } = form;
  return (
    <dl
      aria-live="polite"
      className="grid min-w-0 flex-1 basis-full grid-cols-3 gap-3 text-note leading-snug sm:basis-0"
    >
      <Part name={words('directive.summary.who')} missing={people === 0}>
        {people === 0 ? words('directive.summary.missing') : words('directive.peopleCount', { count: people })}
      </Part>
      <Part name={words('directive.summary.what')} missing={title.trim() === ''}>
        {title.trim() || words('directive.summary.missing')}
      </Part>
      <Part name={words('directive.summary.when')} missing={deadline === null || past}>
        {deadline === null || past ? words('directive.summary.missing') : formatDeadline(deadline)}
      </Part>
    </dl>
  );
}

function Part({
  name,
  missing,
  children,
}: {
  readonly name: string;
  readonly missing: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <dt className="text-muted">{name}</dt>
      <dd className={classNames('line-clamp-2', missing ? 'text-muted italic' : 'font-semibold')}>{children}</dd>
    </div>
  );
}
