import { CHARTER_CLAUSES, type ClauseKind, DISCLOSURE_RULES } from '@/charter/clauses';
import type { ClauseView } from '@/charters/view';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';
import { CopyLink } from './copy-link';
import { TermText } from './term-text';
import type { Term } from './terms';

const KINDS: ReadonlyMap<string, readonly ClauseKind[]> = new Map(
  [...CHARTER_CLAUSES, ...DISCLOSURE_RULES].map(({ id, kinds }) => [id, kinds]),
);

type ClauseBlockProps = { readonly clause: ClauseView; readonly terms: readonly Term[]; readonly nested?: boolean };

/** A clause or a point: the official words where there are any, ours beside them, and who sees to it. */
export function ClauseBlock({ clause, terms, nested = false }: ClauseBlockProps) {
  const { id, label, official, summary, points } = clause;
  const kinds = points.length === 0 ? KINDS.get(id) : undefined;
  return (
    <div className={classNames('group/clause', nested ? 'mt-1' : 'mt-3', nested && 'border-l border-line pl-4 sm:ml-6')}>
      <div id={id} className="-mx-2 scroll-mt-24 rounded-md px-2 py-1.5 target:animate-flash target:bg-act-soft">
        <div className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <p className="whitespace-pre-line">
              {label && <strong className="mr-1.5 font-semibold">{label}.</strong>}
              <TermText text={official ?? summary ?? ''} own={id} terms={terms} />
            </p>
            {official && summary && (
              <p className="mt-1 text-note text-muted">
                <span className="font-semibold">{words('charter.inShort')} </span>
                {summary}
              </p>
            )}
            {kinds && (
              <p className="mt-1 flex flex-wrap gap-x-3 text-small text-muted print:hidden">
                {kinds.map((kind) => (
                  <span key={kind} title={words(`charter.kindHint.${kind}`)} className="flex items-center gap-1.5">
                    <span aria-hidden className={classNames('size-2 rounded-full', dots[kind])} />
                    {words(`charter.kind.${kind}`)}
                  </span>
                ))}
              </p>
            )}
          </div>
          <CopyLink clause={id} />
        </div>
      </div>
      {points.map((point) => (
        <ClauseBlock key={point.id} clause={point} terms={terms} nested />
      ))}
    </div>
  );
}

const dots: Record<ClauseKind, string> = { rule: 'bg-act', procedure: 'bg-soon-bar', record: 'bg-done-bar', person: 'bg-idle' };
