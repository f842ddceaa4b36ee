import type { AttemptView, FalseAlarmView } from '@/screening/view';
import { clauseName } from '@/ui/clause-name';
import { fullTitle } from '@/ui/full-title';
import { Pill } from '@/ui/pill';
import { formatMoment } from '@/words/dates';
import { findWords, words } from '@/words/words';
import { AcknowledgeAttempts } from './acknowledge-attempts';
import { ClauseCard } from './clause-card';

type AttemptsCardProps = {
  readonly group: string;
  readonly attempts: readonly AttemptView[];
  readonly falseAlarms: readonly FalseAlarmView[];
};

const SHOWN = 5;

/** For the leader and the admin: who was stopped by which rule, and which findings authors call wrong (4.1). */
export function AttemptsCard({ group, attempts, falseAlarms }: AttemptsCardProps) {
  const all = [...attempts.map(attemptEntry), ...falseAlarms.map(falseAlarmEntry)].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  const unseen = all.filter(({ seen }) => !seen);
  const shown = Math.max(SHOWN, unseen.length);
  return (
    <ClauseCard
      id="bi-chan"
      title={words('content.attempts.title')}
      clause="4.1"
      alert={unseen.length > 0}
      state={unseen.length > 0 && <Pill tone="order">{words('content.attempts.unseen', { count: unseen.length })}</Pill>}
    >
      <p className="mt-1 text-note text-muted">{words('content.attempts.hint')}</p>
      {all.length === 0 && <p className="mt-3 text-muted">{words('content.attempts.none')}</p>}
      <Entries entries={all.slice(0, shown)} />
      {all.length > shown && (
        <details>
          <summary className="min-h-11 py-2.5 font-semibold text-link">
            {words('content.attempts.more', { count: all.length - shown })}
          </summary>
          <Entries entries={all.slice(shown)} />
        </details>
      )}
      {unseen.length > 0 && (
        <AcknowledgeAttempts group={group} upTo={Math.max(...unseen.map(({ seq }) => seq))} />
      )}
    </ClauseCard>
  );
}

interface Entry {
  readonly key: string;
  readonly seq: number;
  readonly at: string;
  readonly said: string;
  readonly who: string;
  readonly quote: string | null;
  readonly seen: boolean;
}

const nameOf = (code: string) => findWords(`content.detector.${code}.name`) ?? code;

const whoOf = (member: AttemptView['member']) =>
  member ? `${member.fullName}, ${fullTitle(member)}` : words('ledger.someone');

const attemptEntry = ({ seq, at, member, command, clause, code, seen }: AttemptView): Entry => ({
  key: `${seq} ${at} ${code}`,
  seq,
  at,
  said: words('content.attempts.stopped', {
    detector: nameOf(code),
    act: findWords(`ledger.act.${command}`) ?? words('content.attempts.anAct'),
    clause: clauseName(clause),
  }),
  who: whoOf(member),
  quote: null,
  seen,
});

const falseAlarmEntry = ({ seq, at, member, code, words: said, seen }: FalseAlarmView): Entry => ({
  key: `${seq} false-alarm`,
  seq,
  at,
  said: words('content.attempts.falseAlarm', { detector: nameOf(code) }),
  who: whoOf(member),
  quote: said,
  seen,
});

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {entries.map(({ key, seq, at, said, who, quote, seen }) => (
        <li key={key} className="py-2.5">
          <p className={seen ? '' : 'font-semibold'}>{said}</p>
          {quote !== null && (
            <q className="mt-1 block rounded-md bg-sunken px-3 py-1.5 text-note wrap-anywhere quotes-none">{quote}</q>
          )}
          <p className="text-note text-muted">
            {who} · {formatMoment(at)}
            {seq > 0 && ` · ${words('ledger.number', { seq })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
