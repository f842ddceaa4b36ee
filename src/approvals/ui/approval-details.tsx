import { ChevronRight } from 'lucide-react';
import { words } from '@/words/words';

const SHOWN = 4;

/** The lines of what is asked: the first few in sight, the others folded. */
export function ApprovalDetails({ details }: { readonly details: readonly string[] }) {
  if (details.length === 0) return null;
  const rest = details.slice(SHOWN);
  return (
    <div className="rounded-md bg-sunken px-4 py-2 text-note">
      <Lines lines={details.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="group">
          <summary className="flex min-h-10 items-center gap-1 font-semibold text-link">
            <ChevronRight aria-hidden size={16} className="transition-transform group-open:rotate-90" />
            {words('approval.more', { count: rest.length })}
          </summary>
          <div className="max-h-96 overflow-y-auto">
            <Lines lines={rest} />
          </div>
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index} className="py-1 wrap-anywhere [contain-intrinsic-size:auto_28px] [content-visibility:auto]">
          {line}
        </li>
      ))}
    </ul>
  );
}
