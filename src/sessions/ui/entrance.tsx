import type { ReactNode } from 'react';
import { Gavel, ScrollText, UserCheck } from 'lucide-react';
import { DemoRibbon } from '@/groups/ui/demo-ribbon';
import { words } from '@/words/words';

const assurances = [
  { icon: Gavel, text: words('entrance.directives') },
  { icon: ScrollText, text: words('entrance.ledger') },
  { icon: UserCheck, text: words('entrance.people') },
] as const;

/** Around the pages of those who are not signed in: whose door this is, and what lies behind it. */
export function Entrance(props: { readonly demo: boolean; readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      {props.demo && <DemoRibbon />}
      <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[minmax(22rem,30rem)_minmax(0,1fr)]">
        <header className="bg-rail px-6 py-6 text-on-rail lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:px-12 lg:py-14 print:hidden">
          <p className="flex items-center gap-3 text-lead font-bold text-white">
            <span aria-hidden className="grid size-10 place-items-center rounded-full bg-white text-note font-bold text-rail">
              {words('entrance.mark')}
            </span>
            {words('product.name')}
          </p>
          <div className="mt-auto mb-auto hidden lg:block">
            <p className="max-w-[22ch] text-[30px] leading-[1.3] font-semibold text-white">{words('entrance.lead')}</p>
            <ul className="mt-10 flex flex-col gap-6">
              {assurances.map(({ icon: Icon, text }) => (
                <li key={text} className="flex max-w-[38ch] gap-4">
                  <Icon aria-hidden size={22} strokeWidth={1.8} className="mt-0.5 shrink-0 opacity-80" />
                  {text}
                </li>
              ))}
            </ul>
          </div>
          <p className="hidden text-note opacity-80 lg:block">{words('entrance.notice')}</p>
        </header>
        <main
          className={`mx-auto flex w-full flex-1 flex-col justify-center px-5 py-8 sm:px-8 lg:py-14 print:max-w-none print:p-0 ${
            props.wide ? 'max-w-3xl' : 'max-w-xl'
          }`}
        >
          {props.children}
        </main>
      </div>
    </div>
  );
}

/** The title of such a page, with a line below it. */
export function EntranceTitle(props: { readonly title: string; readonly lead?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="text-[26px] leading-tight font-bold">{props.title}</h1>
      {props.lead && <p className="mt-1.5 text-muted">{props.lead}</p>}
    </div>
  );
}
