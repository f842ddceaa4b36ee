'use client';

import { directiveForce } from '@/charter/article-3';
import { ClauseLink } from '@/ui/clause-link';
import { classNames } from '@/ui/class-names';
import { fullTitle } from '@/ui/full-title';
import { Notice } from '@/ui/notice';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { FORCE } from './directive-words';
import type { DirectiveForm } from './use-directive-form';

/** The directive as it will stand, whether it binds as an order or guides, and that it cannot be edited then (3.5). */
export function IssueCheck({ form }: { readonly form: DirectiveForm }) {
  const { me, title, screened, addressees, people, deadline } = form;
  const force = directiveForce(me);
  const { clause, ink } = FORCE[force];
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="soon" title={words('directive.unchangeable.title')}>
        {words('directive.unchangeable.text')} <ClauseLink clause="3.5" />.
      </Notice>
      <article
        className={classNames(
          'rounded-lg border border-t-4 bg-paper shadow-card',
          force === 'order' ? 'border-order-line border-t-order-solid' : 'border-direction-line border-t-direction',
        )}
      >
        <p className={classNames('border-b border-line px-5 py-2.5 text-note font-bold', ink)}>
          {words(`directive.force.${force}`)} (<ClauseLink clause={clause} />)
        </p>
        <div className="flex flex-col gap-3 px-5 py-4">
          <h3 className="text-lead font-bold">{title}</h3>
          <p className="whitespace-pre-wrap wrap-anywhere">{screened.text}</p>
          <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
            <dt className="text-note text-muted">{words('directive.issuer')}</dt>
            <dd>
              <strong className="font-semibold">{me.fullName}</strong>, {fullTitle(me)}
            </dd>
            <dt className="text-note text-muted">{words('directive.to')}</dt>
            <dd>
              {words('directive.recipients', { count: people, list: addressees.map(({ label }) => label).join(', ') })}
            </dd>
            <dt className="text-note text-muted">{words('directive.deadline')}</dt>
            <dd className="font-bold">{deadline !== null && formatDeadline(deadline)}</dd>
            {form.report && (
              <>
                <dt className="text-note text-muted">{words('directive.replyKind')}</dt>
                <dd>{words('directive.report')}</dd>
              </>
            )}
          </dl>
        </div>
      </article>
    </div>
  );
}
