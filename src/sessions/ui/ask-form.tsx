'use client';

import { type FormEvent, useState } from 'react';
import { UserPlus } from 'lucide-react';
import { Button, ButtonLink } from '@/ui/button';
import { Field, Select } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { postJson } from './post-json';

type AskFormProps = { readonly groups: readonly { readonly slug: string; readonly name: string }[] };

/** Gives one's number to the admin, who checks it against the roster (5.3b). */
export function AskForm({ groups }: AskFormProps) {
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly detail: string; readonly field: boolean } | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const phone = String(values.get('phone')).trim();
    if (!phone) return setTrouble({ detail: words('activation.phoneMissing'), field: true });
    setBusy(true);
    const group = String(values.get('group') ?? groups[0]?.slug);
    const answer = await postJson(`/api/groups/${group}/commands/request-membership`, { phone });
    setBusy(false);
    setSent(answer.status === 200);
    setTrouble(answer.status === 200 ? null : { detail: answer.detail, field: answer.status === 400 });
  };

  if (sent) {
    return (
      <div className="flex flex-col gap-5">
        <Notice tone="done" urgent title={words('join.sent')}>
          {words('join.then')}
        </Notice>
        <ButtonLink href="/dang-nhap">{words('activation.back')}</ButtonLink>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {trouble && !trouble.field && (
        <Notice tone="order" urgent>
          {trouble.detail}
        </Notice>
      )}
      {groups.length > 1 && (
        <Select label={words('join.group')} name="group">
          {groups.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Field
        label={words('activation.phone')}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        hint={words('join.hint')}
        error={trouble?.field ? trouble.detail : undefined}
        autoFocus
        required
      />
      <Button type="submit" variant="primary" busy={busy} icon={<UserPlus aria-hidden size={18} />} className="h-12 text-lead">
        {words(busy ? 'ui.action.busy' : 'join.submit')}
      </Button>
    </form>
  );
}
