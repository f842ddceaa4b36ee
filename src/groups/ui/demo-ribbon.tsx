import { FlaskConical } from 'lucide-react';
import { words } from '@/words/words';

/** On every page of a demo: that it is one. */
export function DemoRibbon() {
  return (
    <p className="col-span-full flex min-h-8 items-center justify-center gap-2 bg-direction-soft px-4 py-1 text-center text-note font-medium text-direction print:hidden">
      <FlaskConical aria-hidden size={16} className="shrink-0" />
      {words('shell.demo')}
    </p>
  );
}
