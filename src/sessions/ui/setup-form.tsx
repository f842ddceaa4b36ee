'use client';

import { type FormEvent, useState } from 'react';
import { Landmark } from 'lucide-react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { addressOf } from './group-address';
import { type FieldProblem, postJson } from './post-json';
import { SetupCodes, type SetupResult } from './setup-codes';
import { SetupPerson } from './setup-person';

const FIELDS = ['fullName', 'title', 'unit', 'phone'] as const;

/** Founds the group from its deciding paper: who leads, who administers, under which name and address. */
export function SetupForm({ token }: { readonly token: string }) {
  const [name, setName] = useState('');
  const [slug, setSlug] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [founded, setFounded] = useState<SetupResult | null>(null);
  if (founded) return <SetupCodes {...founded} />;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const missing = Object.entries(values).filter(([, value]) => value.trim() === '');
    setProblems(missing.map(([path]) => ({ path, detail: words('invalid.missing') })));
    setTrouble(missing.length > 0 ? words('setup.incomplete') : null);
    if (missing.length > 0) return;
    const person = (who: string) => Object.fromEntries(FIELDS.map((field) => [field, values[`${who}/${field}`]]));
    setBusy(true);
    const input = { token, slug: values.slug, name: values.name, decision: values.decision, leader: person('leader'), admin: person('admin') };
    const answer = await postJson<SetupResult>('/api/setup', input);
    setBusy(false);
    if (answer.status === 200 && answer.body) return setFounded(answer.body);
    setProblems(answer.problems.map(({ path, detail }) => ({ path: formPath(path), detail })));
    setTrouble(answer.detail);
  };
  const problemAt = (path: string) => problems.find((problem) => problem.path === path)?.detail;

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      {trouble && (
        <Notice tone="order" urgent>
          {trouble}
        </Notice>
      )}
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 text-lead font-bold">{words('setup.group')}</legend>
        <Field
          label={words('setup.name')}
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={200}
          error={problemAt('name')}
          required
        />
        <Field
          label={words('setup.slug')}
          name="slug"
          value={slug ?? addressOf(name)}
          onChange={(event) => setSlug(event.target.value)}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          hint={words('setup.slugHint', { slug: (slug ?? addressOf(name)) || 'so-tu-phap' })}
          error={problemAt('slug')}
          required
        />
        <Field label={words('setup.decision')} name="decision" maxLength={300} hint={words('setup.decisionHint')} error={problemAt('decision')} required />
      </fieldset>
      <SetupPerson who="leader" title={words('setup.leader')} problemAt={problemAt} />
      <SetupPerson who="admin" title={words('setup.admin')} problemAt={problemAt} />
      <Button type="submit" variant="primary" busy={busy} icon={<Landmark aria-hidden size={18} />} className="h-12 self-start px-6">
        {words(busy ? 'ui.action.busy' : 'setup.submit')}
      </Button>
    </form>
  );
}

/** The founding lists the leader first and the admin second: their rows are the two people of the form. */
function formPath(path: string): string {
  return path.replace(/^entries\/0\//, 'leader/').replace(/^entries\/1\//, 'admin/').replace(/^(leader|admin)$/, '$1/phone');
}
