import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DETECTORS } from '@/charter/screening/screen';
import { markedExamples, untouchedExamples } from './examples';
import type { DetectorFigures, DetectorView } from './ui/detector-view';
import type { ScreeningView } from './view';

/** Each detector as the page explains it: its clause, examples made from its rule, its setting and its figures. */
export async function describeDetectors(outcomes: ScreeningView['outcomes']): Promise<DetectorView[]> {
  const figures = await readFigures();
  return DETECTORS.map((detector) => ({
    code: detector.code,
    clause: detector.clause,
    outcome: outcomes[detector.code],
    marked: markedExamples(detector),
    leftAlone: untouchedExamples(detector),
    figures: figures[detector.code] ?? null,
  }));
}

/** The figures that `npm run screening:report -- --write` keeps; none where they were never measured. The server runs in the checkout. */
async function readFigures(): Promise<Readonly<Record<string, DetectorFigures>>> {
  try {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'docs/screening-figures.json');
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, DetectorFigures>;
  } catch {
    return {};
  }
}
