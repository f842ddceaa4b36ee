import type { Metadata } from 'next';
import { ActivationForm } from '@/sessions/ui/activation-form';
import { Entrance, EntranceTitle } from '@/sessions/ui/entrance';
import { application } from '@/server/application';
import { Link } from '@/ui/link';
import { words } from '@/words/words';

export const metadata: Metadata = { title: words('activation.title') };

type ActivationPageProps = { readonly searchParams: Promise<{ readonly so?: string | string[] }> };

/** Where a new member sets a password (5.3b). */
export default async function ActivationPage({ searchParams }: ActivationPageProps) {
  const { so } = await searchParams;
  return (
    <Entrance demo={application().demo}>
      <EntranceTitle title={words('activation.title')} lead={words('activation.lead')} />
      <ActivationForm phone={typeof so === 'string' ? so : ''} />
      <p className="mt-4">
        <Link href="/dang-nhap" className="touch inline-flex items-center text-note font-semibold text-link hover:underline">
          {words('activation.back')}
        </Link>
      </p>
    </Entrance>
  );
}
