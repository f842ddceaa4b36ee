'use client';

import { type DragEvent, useId, useState } from 'react';
import { Download, FileSpreadsheet, LoaderCircle } from 'lucide-react';
import { buttonClass } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { words } from '@/words/words';

type FileChooserProps = {
  readonly group: string;
  readonly busy: boolean;
  readonly chosen: string | null;
  readonly onFile: (file: File) => void;
};

/** Takes a file, by choosing or by dropping it, and offers the template. */
export function FileChooser({ group, busy, chosen, onFile }: FileChooserProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  const Icon = busy ? LoaderCircle : FileSpreadsheet;
  return (
    <section
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-5 py-7 text-center transition-colors',
        over ? 'border-link bg-act-soft' : 'border-line-strong bg-paper',
      )}
    >
      <Icon aria-hidden size={32} strokeWidth={1.6} className={classNames('text-link', busy && 'animate-spin')} />
      <div>
        <p className="font-semibold" role="status">
          {busy ? words('roster.import.reading') : (chosen ?? words('roster.import.drop'))}
        </p>
        <p className="mt-0.5 text-note text-muted">{words('roster.import.kinds')}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-3">
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) onFile(file);
          }}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          className={classNames(
            buttonClass(chosen ? 'secondary' : 'primary'),
            'peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-link',
          )}
        >
          {words(chosen ? 'roster.import.chooseAgain' : 'roster.import.choose')}
        </label>
        <a href={`/api/groups/${group}/roster/template`} download className={buttonClass('secondary')}>
          <Download aria-hidden size={18} />
          {words('roster.import.template')}
        </a>
      </div>
    </section>
  );
}
