import type { QuotedMessage } from '@/messages/view';
import { words } from '@/words/words';

/** What a message answers, in two lines above it. */
export function Quote({
  quoted,
  onOpen,
}: {
  readonly quoted: QuotedMessage;
  readonly onOpen?: (() => void) | undefined;
}) {
  const inside = (
    <>
      <span className="block font-semibold text-ink">{quoted.author.fullName}</span>
      <span className="line-clamp-2">{quoted.text ?? words('stream.recalled')}</span>
    </>
  );
  const className =
    'mb-1.5 block w-full rounded-sm border-l-3 border-link/50 bg-ink/4 px-2.5 py-1 text-left text-note text-muted';
  if (!onOpen) return <div className={className}>{inside}</div>;
  return (
    <button type="button" onClick={onOpen} className={className}>
      {inside}
    </button>
  );
}
