'use client';

import type { ReactNode } from 'react';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { ClauseLink } from '@/ui/clause-link';
import { classNames } from '@/ui/class-names';
import { Checkbox, Field } from '@/ui/field';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { AddresseePicker } from './addressee-picker';
import { clarity } from './clarity';
import { DeadlineField } from './deadline-field';
import type { DirectiveForm } from './use-directive-form';

const TITLE_CHARACTERS = 200;
const TEXT_CHARACTERS = 10_000;

/** What, to whom, by when; and how clear it is, as one writes (5.1a). */
export function IssueForm({ form }: { readonly form: DirectiveForm }) {
  const { title, screened, addressees, people } = form;
  const { long, vague } = clarity(screened.text);
  return (
    <div className="flex flex-col gap-5">
      <Field
        label={words('directive.title')}
        value={title}
        maxLength={TITLE_CHARACTERS}
        placeholder={words('directive.titlePlaceholder')}
        onChange={({ target }) => form.setTitle(target.value)}
      />
      <ScreenedTextArea
        screened={screened}
        label={words('directive.text')}
        placeholder={words('directive.textPlaceholder')}
        maxLength={TEXT_CHARACTERS}
        hint={
          (long || vague) && (
            <span className="font-medium text-soon">
              {long && words('directive.long', { count: screened.text.length })}{' '}
              {vague && words('directive.vague', { phrase: vague })} (<ClauseLink clause="5.1a" />)
            </span>
          )
        }
      />
      <AddresseePicker
        choices={form.choices}
        value={addressees}
        onChange={form.setPicked}
        hint={people > 0 ? words('directive.willOwe', { count: people }) : words('directive.toHint')}
      />
      <DeadlineField
        value={form.boxes}
        onChange={form.setBoxes}
        found={form.found}
        error={form.past ? words('directive.past') : null}
      />
      <Checkbox
        checked={form.report}
        onChange={({ target }) => form.setReport(target.checked)}
        label={words('directive.reportAsked')}
      />
      <Summary form={form} />
    </div>
  );
}

function Summary({ form }: { readonly form: DirectiveForm }) {
  const { people, title, deadline, past } = form;
  return (
    <dl aria-live="polite" className="grid gap-3 rounded-lg bg-sunken px-4 py-3 text-note sm:grid-cols-3">
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
