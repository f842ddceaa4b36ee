'use client';

import { useState } from 'react';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';
import { PasswordField } from './password-field';
import { LEAST_CHARACTERS, type Strength, strengthOf } from './password-strength';

const marks: Record<Strength, { steps: number; fill: string }> = {
  short: { steps: 0, fill: '' },
  weak: { steps: 1, fill: 'bg-order-solid' },
  fair: { steps: 2, fill: 'bg-soon-bar' },
  good: { steps: 3, fill: 'bg-done-bar' },
};

type NewPasswordFieldsProps = {
  /** the person's number, which makes no good password */
  readonly phone: string;
  readonly errors: { readonly password?: string | undefined; readonly again?: string | undefined };
};

/** A new password, twice, with what it is worth. */
export function NewPasswordFields({ phone, errors }: NewPasswordFieldsProps) {
  const [password, setPassword] = useState('');
  const strength = strengthOf(password, [phone]);
  const { steps, fill } = marks[strength];
  return (
    <>
      <PasswordField
        label={words('activation.password')}
        name="password"
        autoComplete="new-password"
        maxLength={200}
        required
        error={errors.password}
        onChange={(event) => setPassword(event.target.value)}
        hint={
          <span className="flex items-center gap-2">
            <span aria-hidden className="flex gap-1">
              {[1, 2, 3].map((step) => (
                <span key={step} className={classNames('h-1.5 w-7 rounded-full', step <= steps ? fill : 'bg-idle-soft')} />
              ))}
            </span>
            <span aria-live="polite">
              {words(`activation.strength.${password === '' ? 'none' : strength}`, { characters: LEAST_CHARACTERS })}
            </span>
          </span>
        }
      />
      <PasswordField
        label={words('activation.again')}
        name="again"
        autoComplete="new-password"
        maxLength={200}
        required
        error={errors.again}
      />
    </>
  );
}
