import type { Metadata } from 'next';
import { KeyRound } from 'lucide-react';
import { application } from '@/server/application';
import { setupOpen } from '@/sessions/setup';
import { Entrance, EntranceTitle } from '@/sessions/ui/entrance';
import { SetupForm } from '@/sessions/ui/setup-form';
import { ButtonLink } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { words } from '@/words/words';

export const metadata: Metadata = { title: words('setup.title'), referrer: 'no-referrer' };

type SetupPageProps = { readonly searchParams: Promise<{ readonly token?: string | string[] }> };

/** Where the one-time link leads that an empty server prints. */
export default async function SetupPage({ searchParams }: SetupPageProps) {
  const { token } = await searchParams;
  const open = typeof token === 'string' && (await setupOpen(application(), token));
  return (
    <Entrance demo={application().demo} wide={open}>
      {open ? (
        <>
          <EntranceTitle title={words('setup.title')} lead={words('setup.lead')} />
          <SetupForm token={token} />
        </>
      ) : (
        <EmptyState
          icon={<KeyRound aria-hidden />}
          title={words('setup.closedTitle')}
          action={<ButtonLink href="/dang-nhap">{words('activation.back')}</ButtonLink>}
        >
          {words('setup.closed')}
        </EmptyState>
      )}
    </Entrance>
  );
}
