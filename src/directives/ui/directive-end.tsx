import { CircleSlash2 } from 'lucide-react';
import type { DirectiveSummary } from '@/directives/view';
import { Link } from '@/ui/link';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';

type DirectiveEndProps = { readonly directive: DirectiveSummary; readonly group: string };

/** That a directive no longer asks for anything, since when, and what stands in its place. */
export function DirectiveEnd({ directive, group }: DirectiveEndProps) {
  const { state, endedAt, replacedBy, replaces } = directive;
  if (state === 'open') {
    if (!replaces) return null;
    return (
      <p className="flex items-center gap-2 rounded-md bg-sunken px-3 py-2 text-note text-muted">
        {words('directive.replaces')}
        <DirectiveLink group={group} {...replaces} />
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-x-2 rounded-md bg-idle-soft px-3 py-2 text-note font-medium text-muted">
      <CircleSlash2 aria-hidden size={16} className="shrink-0" />
      {words(`directive.ended.${state}`, { at: endedAt ? formatMoment(endedAt) : '' })}
      {replacedBy && <DirectiveLink group={group} {...replacedBy} />}
    </p>
  );
}

function DirectiveLink({
  group,
  id,
  number,
}: {
  readonly group: string;
  readonly id: string;
  readonly number: string;
}) {
  return (
    <Link href={`/g/${group}/chi-dao/${id}`} className="font-semibold text-link hover:underline">
      {words('directive.numbered', { number })}
    </Link>
  );
}
