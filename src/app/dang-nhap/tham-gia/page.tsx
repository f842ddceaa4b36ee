import type { Metadata } from 'next';
import { demoPeople } from '@/sessions/demo-people';
import { AskForm } from '@/sessions/ui/ask-form';
import { Entrance, EntranceTitle } from '@/sessions/ui/entrance';
import { listGroups } from '@/sessions/groups-to-join';
import { Link } from '@/ui/link';
import { words } from '@/words/words';

export const metadata: Metadata = { title: words('join.title') };

/** Where somebody on the roster asks to be added (5.3b). */
export default async function AskPage() {
  const people = await demoPeople();
  return (
    <Entrance demo={people !== null}>
      <EntranceTitle title={words('join.title')} lead={words('join.lead')} />
      <AskForm groups={await listGroups()} />
      {people?.stranger && (
        <p className="mt-4 text-note text-muted">
          {words('signIn.demo.stranger', { fullName: people.stranger.fullName, phone: people.stranger.phone })}
        </p>
      )}
      <p className="mt-4">
        <Link href="/dang-nhap" className="touch inline-flex items-center text-note font-semibold text-link hover:underline">
          {words('activation.back')}
        </Link>
      </p>
    </Entrance>
  );
}
