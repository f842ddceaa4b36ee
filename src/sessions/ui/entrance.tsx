import type { ReactNode } from 'react';
import { Gavel, ScrollText, UserCheck } from 'lucide-react';
import { DemoRibbon } from '@/groups/ui/demo-ribbon';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';
import { OrderPicture } from './order-picture';

const assurances = [
  { icon: Gavel, text: words('entrance.directives') },
  { icon: ScrollText, text: words('entrance.ledger') },
  { icon: UserCheck, text: words('entrance.people') },
] as const;

type EntranceProps = { readonly demo: boolean; readonly wide?: boolean; readonly children: ReactNode };

/** Around the pages of those who are not signed in: whose door this is, and what lies behind it. */
export function Entrance({ demo, wide, children }: EntranceProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      {demo && <DemoRibbon />}
      <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[minmax(23rem,31rem)_minmax(0,1fr)]">
        <header className="bg-rail text-on-rail print:hidden">
          <div
            className={classNames(
              'px-5 py-4 sm:px-8 lg:sticky lg:top-0 lg:flex lg:max-h-220 lg:flex-col lg:px-12 lg:py-12',
              demo ? 'lg:h-[calc(100dvh-2rem)]' : 'lg:h-dvh',
            )}
          >
            <p className="flex items-center gap-3 text-lead font-bold text-white">
              <span aria-hidden className="grid size-10 place-items-center rounded-full bg-white text-note font-bold text-rail">
                {words('entrance.mark')}
              </span>
              {words('product.name')}
            </p>
            <div className="my-auto hidden lg:block">
              <OrderPicture />
              <p className="mt-10 text-[28px] text-balance leading-[1.3] font-semibold text-white">{words('entrance.lead')}</p>
              <ul className="mt-8 flex flex-col gap-5">
                {assurances.map(({ icon: Icon, text }) => (
                  <li key={text} className="flex max-w-[40ch] gap-4">
                    <Icon aria-hidden size={22} strokeWidth={1.8} className="mt-0.5 shrink-0 opacity-80" />
                    {text}
                  </li>
                ))}
              </ul>
            </div>
            <p className="hidden text-note opacity-80 lg:block">{words('entrance.notice')}</p>
          </div>
        </header>
        <main
          className={classNames(
            'mx-auto flex w-full flex-1 flex-col px-5 py-8 sm:px-8 lg:justify-center lg:py-14 print:max-w-none print:p-0',
            wide ? 'max-w-3xl' : 'max-w-xl',
          )}
        >
          {children}
        </main>
      </div>
    </div>
  );
}

/** The title of such a page, with a line below it. */
export function EntranceTitle({ title, lead }: { readonly title: string; readonly lead?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="text-[26px] leading-tight font-bold">{title}</h1>
      {lead && <p className="mt-1.5 text-muted">{lead}</p>}
    </div>
  );
}
