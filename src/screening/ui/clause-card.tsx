import type { ReactNode } from 'react';
import type { Clause } from '@/charter/decision';
import { classNames } from '@/ui/class-names';
import { ClauseLink } from '@/ui/clause-link';

type ClauseCardProps = {
  /** of its heading, to be linked to */
  readonly id: string;
  readonly title: string;
  readonly clause: Clause;
  /** what stands beside the title: a state in a word or two */
  readonly state?: ReactNode;
  readonly alert?: boolean;
  readonly children: ReactNode;
};

/** One matter of what may be written, under the clause that it rests on. */
export function ClauseCard({ id, title, clause, state, alert = false, children }: ClauseCardProps) {
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        'rounded-lg border bg-paper px-5 py-4 shadow-card',
        alert ? 'border-order-line' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={id} className="scroll-mt-4 text-lead font-bold">
          {title}
        </h2>
        {state}
        <span className="ml-auto text-note">
          <ClauseLink clause={clause} />
        </span>
      </div>
      {children}
    </section>
  );
}
