import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { demoPeople } from '@/sessions/demo-people';
import { DemoEntrances } from '@/sessions/ui/demo-entrances';
import { Entrance, EntranceTitle } from '@/sessions/ui/entrance';
import { SignInForm } from '@/sessions/ui/sign-in-form';
import { placeAfter } from '@/sessions/ui/sign-in';
import { saidAtSignIn } from '@/sessions/ui/said-at-sign-in';
import { pageSession } from '@/server/session/page';
import { Link } from '@/ui/link';
import { words } from '@/words/words';

export const metadata: Metadata = { title: words('signIn.title') };

type SignInPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** The way in. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const asked = await searchParams;
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : null);
  const next = one('tiep');
  if (await pageSession()) redirect(placeAfter(next));
  const people = await demoPeople();
  return (
    <Entrance demo={people !== null}>
      <EntranceTitle title={words('signIn.title')} lead={people ? null : words('signIn.lead')} />
      {people && (
        <>
          <DemoEntrances people={people} next={next} />
          <h2 className="mt-8 mb-4 border-t border-line pt-6 text-lead font-bold">{words('signIn.byHand')}</h2>
        </>
      )}
      <SignInForm identifier={one('so') ?? ''} focus={people === null} next={next} said={saidAtSignIn(one)} />
      <p className="mt-4 flex flex-wrap gap-x-6 text-note">
        <Link href="/kich-hoat" className="touch inline-flex items-center font-semibold text-link hover:underline">
          {words('signIn.activate')}
        </Link>
        <Link href="/dang-nhap/tham-gia" className="touch inline-flex items-center font-semibold text-link hover:underline">
          {words('signIn.ask')}
        </Link>
      </p>
    </Entrance>
  );
}
