import { readLedger } from '@/ledgers/page';
import { kindAt } from '@/ledgers/ui/kinds';
import { LedgerPage } from '@/ledgers/ui/ledger-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';
import { frameOf } from '../frame';

export const metadata = { title: words('shell.section.ledger') };

type LedgerBookPageProps = {
  readonly params: Promise<{ readonly group: string }>;
  readonly searchParams: Promise<{ readonly truoc?: string | string[]; readonly loai?: string | string[] }>;
};

/** The group's ledger. `?truoc=` is the number before which to read, `?loai=` the kind of act. */
export default async function LedgerBookPage({ params, searchParams }: LedgerBookPageProps) {
  const { group } = await params;
  const scope = await requireScope(group);
  const { truoc, loai } = await searchParams;
  const before = typeof truoc === 'string' && /^[1-9]\d{0,8}$/.test(truoc) ? Number(truoc) : null;
  const kind = kindAt(typeof loai === 'string' ? loai : null);
  const { seq } = await frameOf(group);
  const { lines, next } = await readLedger(scope, { before, kind });
  return <LedgerPage {...{ group, lines, next, kind }} newest={before === null ? seq : null} officer={scope.officer} />;
}
