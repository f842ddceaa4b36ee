'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LogIn } from 'lucide-react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { PasswordField } from './password-field';
import { placeAfter, signIn } from './sign-in';

type SignInFormProps = {
  readonly identifier: string;
  /** whether the page is about this form alone */
  readonly focus: boolean;
  /** the page that was asked for */
  readonly next: string | null;
  /** why one was sent here */
  readonly said: string | null;
};

/** Phone or e-mail, and password. What was typed stays when the server says no. */
export function SignInForm({ identifier, focus, next, said }: SignInFormProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (identifier) password.current?.focus();
  }, [identifier]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const name = String(values.get('identifier')).trim();
    const secret = String(values.get('password'));
    if (!name || !secret) return setTrouble(words('signIn.missing'));
    setBusy(true);
    const wrong = await signIn(name, secret);
    if (wrong === null) return window.location.assign(placeAfter(next));
    setTrouble(wrong);
    setBusy(false);
    password.current?.focus();
    password.current?.select();
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {said && !trouble && <Notice tone="info">{said}</Notice>}
      {trouble && (
        <Notice tone="order" urgent>
          {trouble}
        </Notice>
      )}
      <Field
        label={words('signIn.identifier')}
        name="identifier"
        defaultValue={identifier}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        inputMode="email"
        maxLength={200}
        autoFocus={focus && !identifier}
        required
      />
      <PasswordField
        label={words('signIn.password')}
        name="password"
        autoComplete="current-password"
        maxLength={200}
        ref={password}
        required
      />
      <Button type="submit" variant="primary" busy={busy} icon={<LogIn aria-hidden size={18} />} className="h-12 w-full text-lead">
        {words(busy ? 'signIn.busy' : 'signIn.submit')}
      </Button>
    </form>
  );
}
