import { CircleCheck } from 'lucide-react';
import type { CharterView } from '@/charters/view';
import { ProgressBar } from '@/ui/progress-bar';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';

/** When I signed, and how many have (6). */
export function SignaturesCard({ charter }: { readonly charter: CharterView }) {
  const { signedAt, signatures } = charter;
  const { signed, members } = signatures;
  return (
    <div className="mx-auto mt-4 max-w-md text-left print:hidden">
      {signedAt && (
        <p className="mb-3 flex items-center justify-center gap-2 font-medium text-done">
          <CircleCheck aria-hidden size={20} className="shrink-0" />
          {words('charter.signedAt', { at: formatMoment(signedAt) })}
        </p>
      )}
      <ProgressBar
        segments={[
          { value: signed, tone: 'done', label: words('charter.signed', { count: signed }) },
          { value: members - signed, tone: 'idle', label: words('charter.unsigned', { count: members - signed }) },
        ]}
      />
    </div>
  );
}
