'use client';

import { FieldFrame } from '@/ui/field';
import { FindingNotices } from './finding-notice';
import { ScreenedBox } from './screened-box';
import type { ScreenedText } from './use-screened-text';

type ScreenedFieldProps = {
  readonly label: string;
  readonly screened: ScreenedText;
  readonly placeholder?: string;
  readonly maxLength?: number;
};

/** A labelled line of text whose words are looked at as they are written: for titles and names. */
export function ScreenedField({ label, screened, ...box }: ScreenedFieldProps) {
  const oneLine = { ...screened, write: (text: string) => screened.write(text.replace(/\s*[\r\n]+\s*/g, ' ')) };
  return (
    <div className="flex flex-col gap-2">
      <FieldFrame label={label}>
        {(described) => (
          <ScreenedBox
            {...box}
            {...described}
            screened={oneLine}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            padding="px-3 py-2.5"
            className="min-h-11 rounded-md border border-line-strong bg-paper focus-within:border-link focus-within:outline-2 focus-within:outline-link/40"
          />
        )}
      </FieldFrame>
      <FindingNotices screened={screened} />
    </div>
  );
}
