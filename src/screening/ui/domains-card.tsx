'use client';

import { useState } from 'react';
import { maySetOfficialDomains } from '@/charter/article-4';
import type { Standing } from '@/charter/standing';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { ClauseCard } from './clause-card';

type DomainsCardProps = { readonly group: string; readonly domains: readonly string[]; readonly me: Standing };

/** The domains that count as official sources: the admin proposes, the leader approves (4.7). */
export function DomainsCard({ group, domains, me }: DomainsCardProps) {
  const { busy, trouble, run } = useCommand(group, 'set-official-domains');
  const forbidden = reasonOf(maySetOfficialDomains(me));
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState(domains.join('\n'));
  const [asked, setAsked] = useState(false);
  const list = text
    .split(/[\s,;]+/)
    .map((domain) => domain.trim().toLowerCase())
    .filter(Boolean);
  const submit = async () => {
    if (!(await run({ domains: list }))) return;
    setAsked(true);
    setEditing(false);
  };
  return (
    <ClauseCard id="nguon-chinh-thong" title={words('content.domains.title')} clause="4.7">
      <p className="mt-1 text-note text-muted">{words('content.domains.hint')}</p>
      {editing ? (
        <TextArea
          label={words('content.domains.label')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          spellCheck={false}
          autoCapitalize="none"
          className="mt-3"
        />
      ) : (
        <ul className="mt-3 flex flex-wrap gap-2">
          {domains.map((domain) => (
            <li key={domain} className="rounded-md bg-sunken px-2.5 py-1 font-mono text-note">
              {domain}
            </li>
          ))}
          {domains.length === 0 && <li className="text-muted">{words('content.domains.none')}</li>}
        </ul>
      )}
      <p role="status" className="mt-2 text-note text-done">
        {asked && words('ui.notice.waiting')}
      </p>
      {trouble && <TroubleNotice trouble={trouble} className="mt-2" />}
      <div className="mt-2 flex flex-wrap gap-2">
        {editing && !forbidden ? (
          <>
            <Button size="small" variant="primary" busy={busy} onClick={() => void submit()}>
              {words('member.group.deed')}
            </Button>
            <Button size="small" onClick={() => setEditing(false)}>
              {words('ui.action.cancel')}
            </Button>
          </>
        ) : (
          <Button size="small" forbiddenBy={forbidden} onClick={() => setEditing(true)}>
            {words('member.group.propose')}
          </Button>
        )}
      </div>
    </ClauseCard>
  );
}
