'use client';

import { useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import { useLive } from '@/groups/ui/live';
import { Notice } from '@/ui/notice';
import { PageHeader } from '@/ui/page-header';
import { Link } from '@/ui/link';
import { words } from '@/words/words';
import { FileChooser } from './file-chooser';
import { ImportForm } from './import-form';
import { PreviewReport } from './preview-report';
import { previewFile } from './preview-file';
import type { RosterPreview } from './preview-view';

/** From a file to a request: choose, see what stands against it row by row, bring it in (1.2, 3.2). */
export function ImportPage() {
  const group = useLive((state) => state.frame.id);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [read, setRead] = useState<{ readonly name: string; readonly preview: RosterPreview } | null>(null);
  const look = async (file: File) => {
    setBusy(true);
    setTrouble(null);
    const answer = await previewFile(group, file);
    setBusy(false);
    if (typeof answer === 'string') {
      setRead(null);
      setTrouble(answer);
    } else {
      setRead({ name: file.name, preview: answer });
    }
  };
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-2">
            <Link
              href={`/g/${group}/danh-sach`}
              aria-label={words('ui.action.back')}
              className="touch -ml-3 grid place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <ArrowLeft aria-hidden size={20} />
            </Link>
            {words('roster.import.title')}
          </span>
        }
      />
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-5 sm:px-6">
        <FileChooser group={group} busy={busy} chosen={read?.name ?? null} onFile={(file) => void look(file)} />
        {trouble && (
          <Notice tone="order" urgent title={words('roster.import.unread')}>
            {trouble}
          </Notice>
        )}
        {read && (
          <>
            <PreviewReport key={read.name} preview={read.preview} />
            <ImportForm preview={read.preview} />
          </>
        )}
      </div>
    </>
  );
}
