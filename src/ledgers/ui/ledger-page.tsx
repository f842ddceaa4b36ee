import { ScrollText } from 'lucide-react';
import { ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Link } from '@/ui/link';
import { PageHeader } from '@/ui/page-header';
import { dayNumber, formatDay } from '@/words/dates';
import { words } from '@/words/words';
import { ADDRESSES, type Kind } from './kinds';
import { LedgerEntry } from './ledger-entry';
import type { LedgerSentence } from './ledger-line';
import { NewEntries } from './new-entries';
import { VerifyLedger } from './verify-ledger';

type LedgerPageProps = {
  readonly group: string;
  readonly lines: readonly LedgerSentence[];
  readonly next: number | null;
  readonly kind: Kind | null;
  /** the number that this page was read at, when it shows the newest */
  readonly newest: number | null;
  readonly officer: boolean;
};

/** The ledger, newest first: every act with its number, its time, who and what. */
export function LedgerPage({ group, lines, next, kind, newest, officer }: LedgerPageProps) {
  const home = `/g/${group}/so-nhat-ky`;
  const address = (of: Kind | null, before: number | null) => {
    const search = new URLSearchParams({
      ...(of ? { loai: ADDRESSES[of] } : {}),
      ...(before === null ? {} : { truoc: String(before) }),
    }).toString();
    return search ? `${home}?${search}` : home;
  };
  return (
    <>
      <PageHeader title={words('shell.section.ledger')} subtitle={words('ledger.subtitle')} />
      <div className="mx-auto w-full max-w-4xl px-4 py-5 sm:px-6">
        <VerifyLedger group={group} />
        <nav aria-label={words('ledger.filter.name')} className="-mx-2 mt-4 flex flex-wrap">
          {([null, ...Object.keys(ADDRESSES)] as (Kind | null)[])
            .filter((of) => officer || of !== 'screening')
            .map((of) => (
              <Link
                key={of ?? 'all'}
                href={address(of, null)}
                aria-current={of === kind ? 'page' : undefined}
                className="flex min-h-9 items-center rounded-md px-2 text-note text-muted hover:bg-hover aria-[current]:font-semibold aria-[current]:text-link pointer-coarse:min-h-11"
              >
                {words(`ledger.filter.${of ?? 'all'}`)}
              </Link>
            ))}
        </nav>
        {newest !== null && <NewEntries since={newest} />}
        {lines.length === 0 && <EmptyState icon={<ScrollText aria-hidden />} title={words('ledger.none')} />}
        {byDay(lines).map(({ day, list }) => (
          <section key={day} aria-label={day} className="mt-4">
            <h2 className="mb-2 px-1 text-note font-semibold text-muted first-letter:uppercase">{day}</h2>
            <ol className="divide-y divide-line rounded-lg border border-line bg-paper shadow-card">
              {list.map((line) => (
                <LedgerEntry key={line.seq} group={group} line={line} />
              ))}
            </ol>
          </section>
        ))}
        <nav aria-label={words('roster.pages')} className="mt-5 flex flex-wrap justify-center gap-3">
          {newest === null && <ButtonLink href={address(kind, null)}>{words('ledger.newest')}</ButtonLink>}
          {next !== null && <ButtonLink href={address(kind, next)}>{words('ledger.older')}</ButtonLink>}
        </nav>
      </div>
    </>
  );
}

function byDay(lines: readonly LedgerSentence[]): { day: string; list: LedgerSentence[] }[] {
  const days = new Map<number, LedgerSentence[]>();
  for (const line of lines) days.set(dayNumber(line.at), [...(days.get(dayNumber(line.at)) ?? []), line]);
  return [...days.values()].map((list) => ({ day: formatDay(list[0]!.at), list }));
}
