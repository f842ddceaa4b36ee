'use client';

import type { ReactNode } from 'react';
import { FieldFrame } from '@/ui/field';
import { FindingNotices } from './finding-notice';
import { ScreenedBox } from './screened-box';
import type { ScreenedText } from './use-screened-text';

type ScreenedTextAreaProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly error?: ReactNode;
  readonly screened: ScreenedText;
  readonly placeholder?: string;
  readonly maxLength?: number;
};

/** A labelled text box whose words are looked at as they are written: for any form that posts a text. */
export function ScreenedTextArea({ label, hint, error, optional = false, screened, ...box }: ScreenedTextAreaProps) {
  return (
    <div className="flex flex-col gap-2">
      <FieldFrame {...{ label, hint, error, optional }}>
        {(described) => (
          <ScreenedBox
            {...box}
            {...described}
            screened={screened}
            className="max-h-72 min-h-28 rounded-md border border-line-strong bg-paper focus-within:border-link focus-within:outline-2 focus-within:outline-link/40 has-[[aria-invalid]]:border-order"
          />
        )}
      </FieldFrame>
      <FindingNotices screened={screened} />
    </div>
  );
}
