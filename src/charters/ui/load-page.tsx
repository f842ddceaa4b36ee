'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { ArrowLeft, FileText, LoaderCircle, Send } from 'lucide-react';
import { useLive } from '@/groups/ui/live';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Link } from '@/ui/link';
import { Notice } from '@/ui/notice';
import { PageHeader } from '@/ui/page-header';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { words } from '@/words/words';
import { CharterOutline } from './charter-outline';
import { previewFile } from './preview-file';
import type { CharterPreview } from './preview-view';

/** From a file to a request: choose, see what was found in it, bring it before the leader (6). */
export function LoadPage() {
  const group = useLive((state) => state.frame.id);
  const { push } = useRouter();
  const { busy, trouble, run } = useCommand(group, 'load-charter');
  const id = useId();
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [read, setRead] = useState<{ readonly name: string; readonly preview: CharterPreview } | null>(null);
  const [decision, setDecision] = useState('');
  const look = async (file: File) => {
    setReading(true);
    setFailed(null);
    const answer = await previewFile(group, file);
    setReading(false);
    setRead(typeof answer === 'string' ? null : { name: file.name, preview: answer });
    if (typeof answer === 'string') setFailed(answer);
  };
  const submit = async (text: string) => {
    const named = decision.trim();
    if (!(await run({ text, ...(named ? { decision: named } : {}) }))) return;
    toast(words('ui.notice.waiting'), 'info');
    push(`/g/${group}/phe-duyet`);
  };
  const text = read?.preview.text ?? null;
  const Icon = reading ? LoaderCircle : FileText;
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-2">
            <Link
              href={`/g/${group}/quy-che`}
              aria-label={words('ui.action.back')}
              className="touch -ml-3 grid place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <ArrowLeft aria-hidden size={20} />
            </Link>
            {words('charter.load.title')}
          </span>
        }
      />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-5 sm:px-6">
        <section className="flex flex-col items-center gap-3 rounded-lg border-2 border-dashed border-line-strong bg-paper px-5 py-7 text-center">
          <Icon aria-hidden size={32} strokeWidth={1.6} className={classNames('text-link', reading && 'animate-spin')} />
          <p role="status" className="font-semibold">
            {reading ? words('charter.load.reading') : (read?.name ?? words('charter.load.choose'))}
          </p>
          <p className="text-note text-muted">{words('charter.load.kinds')}</p>
          <input
            id={id}
            type="file"
            accept=".txt,.docx"
            disabled={reading}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) void look(file);
            }}
            className="peer sr-only"
          />
          <label
            htmlFor={id}
            className={classNames(
              buttonClass(read ? 'secondary' : 'primary'),
              'peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-link',
            )}
          >
            {words(read ? 'roster.import.chooseAgain' : 'roster.import.choose')}
          </label>
        </section>
        {[...(failed ? [failed] : []), ...(read?.preview.problems ?? []).map(({ detail }) => detail)].map((detail) => (
          <Notice key={detail} tone="order" urgent title={words('charter.load.unread')}>
            {detail}
          </Notice>
        ))}
        {read && text !== null && (
          <>
            <CharterOutline preview={read.preview} />
            <section aria-labelledby="trinh" className="rounded-lg border border-line bg-paper p-5 shadow-card">
              <h2 id="trinh" className="text-lead font-bold">
                {words('charter.load.deed')}
              </h2>
              <p className="mt-1 mb-4 text-note text-muted">{words('charter.load.effect')}</p>
              <Field
                label={words('roster.import.decision')}
                hint={words('roster.import.decisionHint')}
                optional
                value={decision}
                maxLength={300}
                onChange={({ target }) => setDecision(target.value)}
              />
              <Button
                variant="primary"
                busy={busy}
                onClick={() => void submit(text)}
                icon={<Send aria-hidden size={18} />}
                className="mt-4"
              >
                {words('member.group.deed')}
              </Button>
              {trouble && <TroubleNotice trouble={trouble} className="mt-3" />}
            </section>
          </>
        )}
      </div>
    </>
  );
}
