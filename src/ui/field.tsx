import { useId, type ComponentProps, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { words } from '@/words/words';
import { classNames } from './class-names';

const box =
  'w-full rounded-md border border-line-strong bg-paper px-3 text-body text-ink placeholder:text-muted ' +
  'focus:border-link focus:outline-2 focus:outline-offset-0 focus:outline-link/40 ' +
  'aria-invalid:border-order aria-invalid:outline-order/30 disabled:bg-sunken disabled:text-muted';

/** The class names of a box that one writes in. */
export const boxClass = box;

type FrameProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** what is wrong, in words; read out with the field */
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly className?: string;
};

/** What an input needs so that its label, hint and error are read with it. */
export type Described = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** Label, hint and error around any control; `children` is given what the control must carry. */
export function FieldFrame({
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FrameProps & { readonly children: (described: Described) => ReactNode }) {
  const id = useId();
  const describedBy = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-note font-semibold text-ink">
        {label}
        {optional && <span className="font-normal text-muted"> ({words('ui.field.optional')})</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-note text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-note font-medium text-order">
          {error}
        </p>
      )}
    </div>
  );
}

/** A line of text with its label. */
export function Field({ label, hint, error, optional, className, ...input }: FrameProps & ComponentProps<'input'>) {
  return (
    <FieldFrame {...{ label, hint, error, optional, className }}>
      {(described) => <input {...input} {...described} className={classNames(box, 'h-11')} />}
    </FieldFrame>
  );
}

/** Several lines of text with their label; grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  rows = 3,
  ...input
}: FrameProps & ComponentProps<'textarea'>) {
  return (
    <FieldFrame {...{ label, hint, error, optional, className }}>
      {(described) => (
        <textarea
          rows={rows}
          {...input}
          {...described}
          className={classNames(box, 'field-sizing-content min-h-24 resize-y py-2.5')}
        />
      )}
    </FieldFrame>
  );
}

/** One of a few; the device's own list, which every phone and keyboard knows. */
export function Select({
  label,
  hint,
  error,
  optional,
  className,
  children,
  ...input
}: FrameProps & ComponentProps<'select'>) {
  return (
    <FieldFrame {...{ label, hint, error, optional, className }}>
      {(described) => (
        <span className="relative">
          <select {...input} {...described} className={classNames(box, 'h-11 appearance-none pr-9')}>
            {children}
          </select>
          <ChevronDown aria-hidden size={18} className="pointer-events-none absolute top-3 right-3 text-muted" />
        </span>
      )}
    </FieldFrame>
  );
}

/** A choice of yes or no, with its sentence beside it. */
export function Checkbox({
  label,
  hint,
  error,
  className,
  ...input
}: Omit<FrameProps, 'optional' | 'label'> & { readonly label: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={classNames('flex flex-col', className)}>
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input
          {...input}
          type="checkbox"
          aria-describedby={hint || error ? id : undefined}
          aria-invalid={error ? true : undefined}
          className="mt-0.5 size-5 shrink-0 accent-(--act)"
        />
        <span>{label}</span>
      </label>
      {(error || hint) && (
        <p id={id} className={classNames('pl-8 text-note', error ? 'font-medium text-order' : 'text-muted')}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
