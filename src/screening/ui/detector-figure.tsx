import { words } from '@/words/words';
import type { DetectorFigures } from './detector-view';

const DECIMALS = 1;

/** A share as Vietnamese write it: "99,3 %". Never rounded up to a whole that was not reached. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '100 %';
  const step = 10 ** DECIMALS;
  const share = Math.floor((part / whole) * 100 * step) / step;
  return `${share.toFixed(DECIMALS).replace(/\.?0+$/, '').replace('.', ',')} %`;
}

/** How sure a detector is, on the cases that are kept with the software, with the counts. */
export function DetectorFigure({ figures }: { readonly figures: DetectorFigures }) {
  const { cases, found, missed, wrong, leftAlone } = figures;
  const facts = [
    [words('content.figures.recall'), percent(found, found + missed), words('content.figures.found', { found, all: found + missed })],
    [words('content.figures.precision'), percent(found, found + wrong), words('content.figures.wrong', { wrong, all: wrong + leftAlone })],
  ] as const;
  return (
    <dl className="mt-4 grid gap-3 sm:grid-cols-2" aria-label={words('content.figures.title', { cases })}>
      {facts.map(([name, share, counts]) => (
        <div key={name}>
          <dt className="text-note text-muted">{name}</dt>
          <dd>
            <strong className="text-lead font-bold tabular-nums">{share}</strong>{' '}
            <span className="text-note text-muted">{counts}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
