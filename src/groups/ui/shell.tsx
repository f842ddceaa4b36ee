import type { ReactNode } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import type { GroupFrame } from '@/groups/view';
import type { PinView } from '@/pins/view';
import { Now } from '@/ui/now';
import { Watermark } from '@/ui/watermark';
import { words } from '@/words/words';
import { AlertStrip } from './alert-strip';
import { BottomTabs } from './bottom-tabs';
import { DemoRibbon } from './demo-ribbon';
import { Live } from './live';
import { LiveToasts } from './live-toasts';
import { Rail } from './rail';
import { Reconnecting } from './reconnecting';
import { SidePanel } from './side-panel';
import { TitleCount } from './title-count';

type ShellProps = {
  readonly frame: GroupFrame;
  readonly owed: readonly DirectiveSummary[];
  readonly pins: readonly PinView[];
  /** ms since the epoch, of the server */
  readonly now: number;
  readonly children: ReactNode;
};

/** Around every page of a group: its sections, what the reader owes, and the watermark over all of it (4.8). */
export function Shell({ frame, owed, pins, now, children }: ShellProps) {
  return (
    <Now at={now}>
      <Live {...{ frame, owed, pins }}>
        <a
          href="#noi-dung"
          className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-paper px-4 py-3 font-semibold text-link focus:translate-y-0 focus:shadow-float print:hidden"
        >
          {words('shell.skip')}
        </a>
        <div className="grid h-dvh grid-cols-1 grid-rows-[auto_minmax(0,1fr)_auto] md:grid-cols-[auto_minmax(0,1fr)] lg:grid-cols-[auto_20rem_minmax(0,1fr)] print:block print:h-auto">
          <div className="col-span-full min-w-0">
            {frame.demo && <DemoRibbon />}
            <Reconnecting />
            <AlertStrip />
          </div>
          <Rail />
          <SidePanel />
          <main
            id="noi-dung"
            tabIndex={-1}
            className="relative flex min-h-0 min-w-0 flex-col overflow-y-auto outline-none print:block print:overflow-visible"
          >
            {children}
          </main>
          <BottomTabs />
        </div>
        <TitleCount />
        <LiveToasts />
        <Watermark fullName={frame.me.fullName} unit={frame.me.unit} />
      </Live>
    </Now>
  );
}
