import { classNames } from '@/ui/class-names';
import { Pill } from '@/ui/pill';
import { words } from '@/words/words';
import type { PreviewEntry, PreviewProblem } from './preview-view';

const FIELDS = ['fullName', 'title', 'unit', 'phone'] as const;

/** Rows of a roster file, each with its own number, and what stands against it right where it stands. */
export function PreviewTable({ entries }: { readonly entries: readonly PreviewEntry[] }) {
  return (
    <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-lg border border-line bg-paper text-note shadow-card max-sm:block">
      <thead className="max-sm:sr-only">
        <tr className="bg-sunken text-left text-muted">
          <Head className="text-right">{words('roster.import.row')}</Head>
          {FIELDS.map((field) => (
            <Head key={field}>{words(`roster.field.${field}`)}</Head>
          ))}
          <Head>{words('roster.import.change')}</Head>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {entries.map((entry) => (
          <Row key={entry.row} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ className, children }: { readonly className?: string; readonly children: string }) {
  return (
    <th scope="col" className={classNames('px-3 py-2.5 font-semibold', className)}>
      {children}
    </th>
  );
}

const tones = { new: 'act', changed: 'soon', same: 'plain' } as const;
const cell = 'border-t border-line px-3 py-2.5 max-sm:block max-sm:border-0 max-sm:py-0.5';

function Row({ entry }: { readonly entry: PreviewEntry }) {
  const { row, problems, notes, board, change, email } = entry;
  const said = (field: string) => ({
    problem: problems.find((problem) => problem.field === field),
    note: notes.find((note) => note.field === field),
  });
  return (
    <tr
      className={classNames(
        'align-top max-sm:block max-sm:border-t max-sm:border-line max-sm:py-2',
        problems.length > 0 && 'bg-order-soft',
      )}
    >
      <th scope="row" className={classNames(cell, 'font-semibold text-muted tabular-nums max-sm:text-left sm:text-right')}>
        <span className="sm:hidden">{words('roster.import.row')} </span>
        {row}
      </th>
      {FIELDS.map((field) => (
        <td key={field} className={classNames(cell, field === 'fullName' && 'font-semibold')}>
          <Value text={entry[field]} {...said(field)} />
          {field === 'phone' && (email || said('email').problem) && <Value text={email ?? ''} {...said('email')} />}
        </td>
      ))}
      <td className={classNames(cell, 'sm:whitespace-nowrap')}>
        <Pill tone={tones[change]}>{words(`roster.import.changes.${change}`)}</Pill>
        {board && <span className="mt-1 block text-muted">{words('roster.field.board')}</span>}
        {said('board').problem && <Value text="" {...said('board')} />}
      </td>
    </tr>
  );
}

type ValueProps = { readonly text: string; readonly problem: PreviewProblem | undefined; readonly note: PreviewProblem | undefined };

function Value({ text, problem, note }: ValueProps) {
  return (
    <span className="block wrap-anywhere">
      <span className={classNames(problem && text !== '' && 'rounded-xs bg-mark px-0.5')}>{text}</span>
      {problem && <span className="block font-medium whitespace-normal text-order">{problem.detail}</span>}
      {note && <span className="block font-normal whitespace-normal text-soon">{note.detail}</span>}
    </span>
  );
}
