'use client';

import { type ComponentProps, type ReactNode, useState } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { boxClass, FieldFrame } from '@/ui/field';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';

type PasswordFieldProps = ComponentProps<'input'> & {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

/** A password, with a button that shows what is being typed. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <FieldFrame {...{ label, hint, error }}>
      {(described) => (
        <span className="relative">
          <input
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...input}
            {...described}
            type={shown ? 'text' : 'password'}
            className={classNames(boxClass, 'h-12 pr-12')}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={words(shown ? 'signIn.hide' : 'signIn.show')}
            onClick={() => setShown(!shown)}
            className="touch absolute inset-y-0 right-0 my-auto grid place-items-center rounded-md text-muted hover:text-ink"
          >
            <Icon aria-hidden size={20} />
          </button>
        </span>
      )}
    </FieldFrame>
  );
}
