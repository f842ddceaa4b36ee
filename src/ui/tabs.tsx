'use client';

import type { ReactNode } from 'react';
import { Tabs as Base } from '@base-ui/react/tabs';

type Tab = { readonly value: string; readonly label: ReactNode; readonly content: ReactNode };

/** Sheets of one page, one in sight at a time. */
export function Tabs({
  label,
  tabs,
  initial,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly initial?: string;
}) {
  return (
    <Base.Root defaultValue={initial ?? tabs[0]?.value}>
      <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map(({ value, label: name }) => (
          <Base.Tab
            key={value}
            value={value}
            className="touch -mb-px border-b-2 border-transparent px-3 text-body font-medium whitespace-nowrap text-muted hover:text-ink data-active:border-act data-active:font-semibold data-active:text-link"
          >
            {name}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ value, content }) => (
        <Base.Panel key={value} value={value} className="pt-4 outline-none">
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
