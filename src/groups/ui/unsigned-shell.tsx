import type { ReactNode } from 'react';
import type { GroupFrame } from '@/groups/view';
import { Now } from '@/ui/now';
import { Watermark } from '@/ui/watermark';
import { words } from '@/words/words';
import { DemoRibbon } from './demo-ribbon';

/** Around the page on which the charter is signed: nothing of the group is shown before that (6). */
export function UnsignedShell(props: {
  readonly frame: GroupFrame;
  readonly now: number;
  readonly children: ReactNode;
}) {
  const { name, demo, me } = props.frame;
  return (
    <Now at={props.now}>
      {demo && <DemoRibbon />}
      <header className="border-b border-line bg-paper px-4 py-3 sm:px-6">
        <p className="text-lead font-bold">{name}</p>
        <p className="text-note text-muted">{words('shell.unsigned')}</p>
      </header>
      <main id="noi-dung">{props.children}</main>
      <Watermark fullName={me.fullName} unit={me.unit} />
    </Now>
  );
}
