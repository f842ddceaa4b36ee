import type { ClauseView } from '@/charters/view';
import { words } from '@/words/words';
import { ClauseBlock } from './clause-block';

/** The disclosure rules that stand beside the charter, D1–D5. */
export function RulesSection({ rules }: { readonly rules: readonly ClauseView[] }) {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="quy-tac" className="rounded-lg border border-line bg-paper px-5 pb-6 shadow-card sm:px-8 print:border-0 print:px-0 print:shadow-none">
      <h2 id="quy-tac" className="scroll-mt-24 border-b border-line py-5 text-center text-title font-bold">
        {words('charter.rules.title')}
      </h2>
      <p className="mt-4 text-note text-muted">{words('charter.rules.lead')}</p>
      {rules.map((rule) => (
        <ClauseBlock key={rule.id} clause={rule} terms={[]} />
      ))}
    </section>
  );
}
