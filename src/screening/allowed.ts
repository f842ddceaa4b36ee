import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DETECTORS } from '@/charter/screening/screen';
import type { MemberScope } from '@/server/session/scope';
import { markedExamples, untouchedExamples } from './examples';
import { loadRules } from './rules';
import type { AllowedView, DetectorFigures } from './ui/detector-view';

/** What may be written in the group, detector by detector, as it is set now (3.3, 4.1, 4.3, 4.7, D2–D4). */
export async function readAllowed({ database, groupId, rules, charterVersion }: MemberScope): Promise<AllowedView> {
  const [{ outcomes, officialDomains, embargoes }, figures] = await Promise.all([
    loadRules(database, groupId, { seq: rules.seq, charterVersion }),
    readFigures(),
  ]);
  return {
    detectors: DETECTORS.map((detector) => ({
      code: detector.code,
      clause: detector.clause,
      outcome: outcomes[detector.code],
      marked: markedExamples(detector),
      leftAlone: untouchedExamples(detector),
      figures: figures[detector.code] ?? null,
    })),
    officialDomains,
    embargoes: embargoes.map(({ topic, publisher, from }) => ({
      topic,
      publisher,
      from: from === null ? null : new Date(from).toISOString(),
    })),
  };
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
