'use client';

import { type FormEvent, useState } from 'react';
import { KeyRound } from 'lucide-react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { NewPasswordFields } from './new-password-fields';
import { LEAST_CHARACTERS } from './password-strength';
import { postJson } from './post-json';

type Errors = Partial<Record<'phone' | 'code' | 'password' | 'again', string>>;

/** Sets one's password with the code from the admin, then leads to the sign-in page (5.3b). */
export function ActivationForm({ phone: given }: { readonly phone: string }) {
  const [phone, setPhone] = useState(given);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const found = check(values);
    setErrors(found);
    setTrouble(null);
    const first = Object.keys(found)[0];
    if (first) return (event.currentTarget.elements.namedItem(first) as HTMLElement).focus();
    setBusy(true);
    const input = { phone: values.phone, code: values.code, password: values.password!.normalize('NFC') };
    const answer = await postJson('/api/activation', input);
    if (answer.status === 200) {
      return window.location.assign(`/dang-nhap?kich-hoat=xong&so=${encodeURIComponent(values.phone!)}`);
    }
    setErrors(Object.fromEntries(answer.problems.map(({ path, detail }) => [path, detail])));
    setTrouble(answer.detail);
    setBusy(false);
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {trouble && (
        <Notice tone="order" urgent>
          {trouble}
        </Notice>
      )}
      <Field
        label={words('activation.phone')}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="username"
        maxLength={30}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
        error={errors.phone}
        required
      />
      <Field
        label={words('activation.code')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        hint={words('activation.codeHint')}
        error={errors.code}
        required
      />
      <NewPasswordFields phone={phone.replace(/\D/g, '')} errors={errors} />
      <Button type="submit" variant="primary" busy={busy} icon={<KeyRound aria-hidden size={18} />} className="mt-1 h-12 text-lead">
        {words(busy ? 'ui.action.busy' : 'activation.submit')}
      </Button>
    </form>
  );
}

function check({ phone = '', code = '', password = '', again = '' }: Record<string, string>): Errors {
  return {
    ...(phone.trim() === '' ? { phone: words('activation.phoneMissing') } : {}),
    ...(code.trim() === '' ? { code: words('activation.codeMissing') } : {}),
    ...([...password].length < LEAST_CHARACTERS
      ? { password: words('activation.short', { characters: LEAST_CHARACTERS }) }
      : {}),
    ...(password === again ? {} : { again: words('activation.different') }),
  };
}
