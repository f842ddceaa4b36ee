'use client';

import { useState } from 'react';
import { ShieldAlert } from 'lucide-react';
import { Button } from '@/ui/button';
import { ClauseLink } from '@/ui/clause-link';
import { boxClass } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { findWords, type WordKey, words } from '@/words/words';
import { act, FalseAlarm } from './false-alarm';
import type { ScreenedText } from './use-screened-text';

/** What an author may answer with, where it is not a legal ground. */
const WAYS: Readonly<Record<string, WordKey>> = {
  'source-missing': 'stream.finding.source',
  'no-diacritics': 'stream.finding.reason',
};

/** What was found, each kind once: the clause, and the ways out of it. */
export function FindingNotices({ screened }: { readonly screened: ScreenedText }) {
  const found = screened.findings.map(({ code }) => code);
  const codes = [...new Set([...found, ...screened.answers.acknowledge])];
  return (
    <div aria-live="polite" className="flex flex-col gap-2 empty:hidden">
      {codes.map((code) => (
        <FindingNotice key={code} code={code} screened={screened} />
      ))}
    </div>
  );
}

function FindingNotice({ code, screened }: { readonly code: string; readonly screened: ScreenedText }) {
  const [asking, setAsking] = useState(false);
  const all = screened.findings.filter((found) => found.code === code);
  const [first] = all;
  if (!first || screened.answers.acknowledge.includes(code)) return <Answered code={code} screened={screened} />;

  const blocking = screened.blocking.some((found) => found.code === code);
  const title = blocking ? words('stream.finding.blocked') : words('stream.finding.noted');
  return (
    <Notice tone={first.outcome === 'refuse' ? 'order' : 'soon'} icon={ShieldAlert} title={title}>
      {findWords(`stream.finding.${code}`) ?? findWords(`refusals.${code}`)} (<ClauseLink clause={first.clause} />
      ).
      <span className="flex flex-wrap items-center gap-x-4">
        {all.some(({ mended }) => mended !== undefined) && (
          <button type="button" className={act} onClick={() => screened.mend(code)}>
            {words(code === 'personal-data' ? 'stream.finding.mask' : 'stream.finding.mend')}
          </button>
        )}
        {first.outcome === 'ask' && code !== 'embargo' && (
          <button type="button" className={act} aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {words(WAYS[code] ?? 'stream.finding.ground')}
          </button>
        )}
        <FalseAlarm key={code} code={code} group={screened.group} said={screened.text.slice(first.from, first.to)} />
      </span>
      {asking && <Asking code={code} screened={screened} onDone={() => setAsking(false)} />}
    </Notice>
  );
}

type AskingProps = { readonly code: string; readonly screened: ScreenedText; readonly onDone: () => void };

function Asking({ code, screened, onDone }: AskingProps) {
  const [said, setSaid] = useState('');
  const question = words(code === 'source-missing' ? 'stream.finding.sourceAsked' : 'stream.finding.groundAsked');
  const take = () => {
    if (said.trim() === '') return;
    screened.answer(code, said.trim());
    onDone();
  };
  return (
    <span className="mt-2 flex flex-wrap gap-2">
      <input
        autoFocus
        maxLength={500}
        aria-label={question}
        placeholder={question}
        value={said}
        onChange={({ target }) => setSaid(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take();
        }}
        className={`${boxClass} h-11 min-w-0 flex-1 basis-56`}
      />
      <Button onClick={take} disabled={said.trim() === ''}>
        {words('stream.finding.use')}
      </Button>
    </span>
  );
}

function Answered({ code, screened }: { readonly code: string; readonly screened: ScreenedText }) {
  const said = code === 'source-missing' ? screened.answers.source : screened.answers.ground;
  return (
    <p className="flex flex-wrap items-center gap-x-3 rounded-md bg-sunken px-3 py-1 text-note text-muted">
      <span className="min-w-0 flex-1">
        {words(code === 'source-missing' ? 'stream.finding.sourceGiven' : 'stream.finding.groundGiven', { said })}
      </span>
      <button type="button" className={act} onClick={() => screened.takeBack(code)}>
        {words('stream.finding.takeBack')}
      </button>
    </p>
  );
}
