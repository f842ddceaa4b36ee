'use client';

import { useState } from 'react';
import { ChevronRight, LoaderCircle } from 'lucide-react';
import type { DemoPeople, DemoPerson } from './demo-view';
import { Avatar } from '@/ui/avatar';
import { fullTitle } from '@/ui/full-title';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { placeAfter, signIn } from './sign-in';

type DemoEntrancesProps = { readonly people: DemoPeople; readonly next: string | null };

/** The demo's people, one tap each. */
export function DemoEntrances({ people, next }: DemoEntrancesProps) {
  const [entering, setEntering] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const enter = async (phone: string) => {
    if (entering) return;
    setEntering(phone);
    const wrong = await signIn(phone, people.password);
    if (wrong === null) return window.location.assign(placeAfter(next));
    setTrouble(wrong);
    setEntering(null);
  };
  const line = (person: DemoPerson) => (
    <li key={person.phone}>
      <Entrance person={person} busy={entering === person.phone} onEnter={() => void enter(person.phone)} />
    </li>
  );
  return (
    <section aria-labelledby="trinh-dien">
      <h2 id="trinh-dien" className="text-lead font-bold">
        {words('signIn.demo.title')}
      </h2>
      <p className="mt-0.5 text-note text-muted">
        {words('signIn.demo.lead')}{' '}
        <span className="whitespace-nowrap">
          {words('signIn.demo.password')} <code className="rounded-xs bg-idle-soft px-1.5 py-0.5 font-mono text-ink">{people.password}</code>
        </span>
      </p>
      {trouble && (
        <Notice tone="order" urgent className="mt-3">
          {trouble}
        </Notice>
      )}
      <ul className="mt-3 grid gap-2 sm:grid-cols-2">{people.chosen.map(line)}</ul>
      {people.others.length > 0 && (
        <details className="mt-2">
          <summary className="touch inline-flex items-center rounded-md px-1 font-semibold text-link">
            {words('signIn.demo.others', { count: people.others.length })}
          </summary>
          <ul className="mt-1 grid gap-2 sm:grid-cols-2">{people.others.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

function Entrance(props: { readonly person: DemoPerson; readonly busy: boolean; readonly onEnter: () => void }) {
  const { person, busy } = props;
  const Icon = busy ? LoaderCircle : ChevronRight;
  const office = person.role === 'leader' ? words('member.leader') : person.role === 'admin' ? words('member.admin') : null;
  return (
    <button
      type="button"
      onClick={props.onEnter}
      aria-busy={busy || undefined}
      className="group flex h-full min-h-16 w-full items-center gap-3 rounded-lg border border-line bg-paper px-3 py-2.5 text-left transition-colors hover:border-line-strong hover:bg-hover"
    >
      <Avatar fullName={person.fullName} size="large" />
      <span className="min-w-0 flex-1">
        <span className="block leading-snug font-semibold">{person.fullName}</span>
        <span className="block text-note text-muted">{fullTitle(person)}</span>
        {office && <span className="block text-note font-semibold text-link">{office}</span>}
      </span>
      <Icon aria-hidden size={18} className={busy ? 'shrink-0 animate-spin text-link' : 'shrink-0 text-muted group-hover:text-ink'} />
    </button>
  );
}
