import type { Reason } from '@/charter/decision';
import type { Outcome } from '@/charter/screening/finding';
import { OUTCOMES } from '@/charter/screening/settings';
import { SettingForm } from '@/members/ui/setting-form';
import { Pill } from '@/ui/pill';
import { findWords, words } from '@/words/words';
import { ClauseCard } from './clause-card';
import { DetectorFigure } from './detector-figure';
import type { DetectorView, ExampleRun } from './detector-view';

type DetectorCardProps = { readonly group: string; readonly detector: DetectorView; readonly forbidden: Reason | null };

const tones = { refuse: 'order', ask: 'soon', note: 'plain' } as const;

/** What an outcome means for this detector, where it means something of its own. */
const outcomeName = (code: string, outcome: Outcome) =>
  findWords(`content.detector.${code}.${outcome}`) ?? words(`content.outcome.${outcome}.name`);

/** One detector: what it looks for, shown by what it marks just now; what follows; how sure it is. */
export function DetectorCard({ group, detector, forbidden }: DetectorCardProps) {
  const { code, clause, outcome, marked, leftAlone, figures } = detector;
  return (
    <ClauseCard
      id={`muc-${code}`}
      title={words(`content.detector.${code}.name`)}
      clause={clause}
      state={<Pill tone={tones[outcome]}>{outcomeName(code, outcome)}</Pill>}
    >
      <p className="mt-1">{words(`content.detector.${code}.about`)}</p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <div>
          <h3 className="text-note font-semibold text-muted">{words('content.marked')}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {marked.map((runs, index) => (
              <li key={index} className="rounded-md bg-sunken px-3 py-2 text-note">
                <Example runs={runs} outcome={outcome} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="text-note font-semibold text-muted">{words('content.alone')}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {leftAlone.map((text) => (
              <li key={text} className="rounded-md bg-sunken px-3 py-2 text-note">
                {text}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {figures && <DetectorFigure figures={figures} />}
      <div className="mt-3 -mb-4 border-t border-line">
        <SettingForm
          group={group}
          feature={`screening:${code}`}
          name={words('content.setting')}
          settings={OUTCOMES.map((value) => ({ value, label: outcomeName(code, value) }))}
          set={outcome}
          forbidden={forbidden}
        />
      </div>
    </ClauseCard>
  );
}

function Example({ runs, outcome }: { readonly runs: readonly ExampleRun[]; readonly outcome: Outcome }) {
  const mended = runs.some((run) => run.mended !== null);
  return (
    <>
      <span className="whitespace-pre-line">
        {runs.map(({ text, marked }, index) =>
          marked ? (
            <mark key={index} className={`rounded-xs px-0.5 text-ink ${outcome === 'refuse' ? 'bg-mark' : 'bg-mark-ask'}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
      {mended && (
        <span className="mt-1 block text-done">
          {words('content.mended')} {runs.map(({ text, mended: better }) => better ?? text).join('')}
        </span>
      )}
    </>
  );
}
