import type { ReactNode } from 'react';
import { words } from '@/words/words';
import { ClauseLink } from './clause-link';
import { Notice } from './notice';
import type { CommandTrouble } from './send-command';

/** Why a command was not carried out, with the clause of a refusal linked to the charter. */
export function TroubleNotice({
  trouble,
  actions,
  className,
}: {
  readonly trouble: CommandTrouble;
  readonly actions?: ReactNode;
  readonly className?: string;
}) {
  const refused = trouble.kind === 'refused';
  const clauses = refused ? [...new Set(trouble.reasons.map(({ clause }) => clause))] : [];
  const title = refused ? words('ui.notice.refused') : trouble.kind === 'unanswered' ? null : words('ui.notice.failed');
  return (
    <Notice
      urgent
      tone={refused ? 'order' : 'soon'}
      title={title}
      actions={actions}
      {...(className ? { className } : {})}
    >
      {trouble.detail}
      {clauses.map((clause) => (
        <span key={clause}>
          {' '}
          <ClauseLink clause={clause} />
        </span>
      ))}
    </Notice>
  );
}
