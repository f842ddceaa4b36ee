'use client';

import { ScreenedField } from '@/screening/ui/screened-field';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { ClauseLink } from '@/ui/clause-link';
import { Checkbox } from '@/ui/field';
import { words } from '@/words/words';
import { AddresseePicker } from './addressee-picker';
import { clarity } from './clarity';
import { DeadlineField } from './deadline-field';
import type { DirectiveForm } from './use-directive-form';

const TITLE_CHARACTERS = 200;
const TEXT_CHARACTERS = 10_000;

/** What, to whom, by when; and how clear it is, as one writes (5.1a). */
export function IssueForm({ form }: { readonly form: DirectiveForm }) {
  const { screened, addressees, people } = form;
  const { long, vague } = clarity(screened.text);
  return (
    <div className="flex flex-col gap-5">
      <ScreenedField
        screened={form.screenedTitle}
        label={words('directive.title')}
        placeholder={words('directive.titlePlaceholder')}
        maxLength={TITLE_CHARACTERS}
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
    </div>
  );
}
