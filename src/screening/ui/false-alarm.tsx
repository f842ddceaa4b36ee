'use client';

import { useState } from 'react';
import { sendCommand } from '@/ui/send-command';
import { words } from '@/words/words';

/** The class names of an act that stands in a line of words. */
export const act =
  'inline-flex min-h-8 items-center rounded-sm font-semibold text-link underline-offset-2 hover:underline pointer-coarse:min-h-11';

const LONGEST = 300;

type FalseAlarmProps = {
  readonly code: string;
  readonly group: string;
  /** the words that were found */
  readonly said: string;
};

/**
 * "Báo nhầm": tells the admin that a finding was wrong. The words go along only if their author says so, and never
 * those of what looks like a secret (4.1).
 */
export function FalseAlarm({ code, group, said }: FalseAlarmProps) {
  const [step, setStep] = useState<'offered' | 'asking' | 'reported' | 'failed'>('offered');
  const report = async (withWords: boolean) => {
    const input = withWords ? { code, words: said.slice(0, LONGEST) } : { code };
    const answer = await sendCommand(group, 'report-false-alarm', input);
    setStep(answer.kind === 'done' ? 'reported' : 'failed');
  };
  if (step === 'reported') return <span className="text-muted">{words('stream.finding.reported')}</span>;
  if (step === 'offered' || step === 'failed') {
    const next = () => (code === 'secret-mark' ? void report(false) : setStep('asking'));
    return (
      <span role="status" className="flex flex-wrap items-center gap-x-4">
        {step === 'failed' && words('stream.finding.reportFailed')}
        <button type="button" className={act} onClick={next}>
          {words('stream.finding.report')}
        </button>
      </span>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-x-4 text-muted">
      {words('stream.finding.reportAsked')}
      <button type="button" className={act} onClick={() => void report(true)}>
        {words('stream.finding.reportWith')}
      </button>
      <button type="button" className={act} onClick={() => void report(false)}>
        {words('stream.finding.reportWithout')}
      </button>
    </span>
  );
}
