'use client';

import type { ComponentProps, Ref } from 'react';
import { classNames } from '@/ui/class-names';
import { cut, type Found } from './found';
import type { ScreenedText } from './use-screened-text';

const marks: Record<Found['outcome'], string> = {
  refuse: 'bg-mark rounded-xs',
  ask: 'bg-mark-ask rounded-xs',
  note: 'underline decoration-wavy decoration-soon',
};

const type = 'col-start-1 row-start-1 min-w-0 text-body whitespace-pre-wrap wrap-anywhere';

type ScreenedBoxProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'children'> & {
  readonly screened: ScreenedText;
  readonly onWrite?: (text: string, caret: number) => void;
  readonly boxRef?: Ref<HTMLTextAreaElement>;
  readonly className?: string;
  /** padding, the same for the words and for the marks under them */
  readonly padding?: string;
};

/**
 * A text box that grows with its text and marks, under the words, what was found in them. The marks are a copy of the
 * text in the same type, drawn behind it, so that the box stays an ordinary one for keyboards and screen readers.
 */
export function ScreenedBox({
  screened,
  onWrite,
  boxRef,
  className,
  padding = 'px-3 py-2.5',
  ...rest
}: ScreenedBoxProps) {
  const { text, findings } = screened;
  return (
    <div className={classNames('grid min-w-0 overflow-y-auto', className)}>
      <div aria-hidden className={classNames(type, padding, 'pointer-events-none text-transparent select-none')}>
        {cut(text, findings).map((run, index) =>
          run.found ? (
            <mark key={index} className={classNames('text-transparent', marks[run.found.outcome])}>
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        rows={1}
        spellCheck={false}
        {...rest}
        ref={boxRef}
        value={text}
        onChange={({ target }) => {
          screened.write(target.value);
          onWrite?.(target.value, target.selectionStart);
        }}
        className={classNames(
          type,
          padding,
          'resize-none overflow-hidden bg-transparent text-ink outline-none placeholder:text-muted',
        )}
      />
    </div>
  );
}
