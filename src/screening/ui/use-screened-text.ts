'use client';

import { useMemo, useState } from 'react';
import type { Reason } from '@/charter/decision';
import { type Found, type FoundDeadline, fromReasons, mend, rebase } from './found';
import { useScreening } from './use-screening';

/** What an author says for a finding that is asked about: under what ground, or from where. */
export interface Answers {
  readonly acknowledge: readonly string[];
  readonly ground: string;
  readonly source: string;
}

/** An author's answers as fields of a command; what was answered for words that have since gone is left out. */
export interface Said {
  readonly ground?: string;
  readonly source?: string;
  readonly acknowledge?: readonly string[];
}

/** A text that is being written, what was found in it, and what its author answered. */
export interface ScreenedText {
  readonly group: string;
  readonly text: string;
  readonly findings: readonly Found[];
  readonly deadlines: readonly FoundDeadline[];
  readonly answers: Answers;
  /** what stands in the way of sending */
  readonly blocking: readonly Found[];
  /** what the author said for it, as fields of the command that carries the text */
  readonly said: Said;
  write(text: string): void;
  mend(code: string): void;
  answer(code: string, words: string): void;
  takeBack(code: string): void;
  /** takes up what a refused command said of a text, which is this one unless given */
  refused(reasons: readonly Reason[], of?: string): void;
  clear(): void;
}

const none: Answers = { acknowledge: [], ground: '', source: '' };

/** Holds a text and what the charter says of it (3.3, 4.1, 4.7, D2–D4). */
export function useScreenedText(group: string, initial = ''): ScreenedText {
  const [text, write] = useState(initial);
  const [answers, setAnswers] = useState(none);
  const [refusal, setRefusal] = useState<{ readonly text: string; readonly found: readonly Found[] }>({
    text: '',
    found: [],
  });
  const screening = useScreening(group, text, answers.source);
  const findings = useMemo(() => {
    const live = screening.findings;
    const kept = rebase(refusal.found, refusal.text, text).filter(
      ({ code }) => !live.some((found) => found.code === code),
    );
    return [...live, ...kept];
  }, [screening.findings, refusal, text]);
  const blocking = findings.filter((found) => blocks(found, answers.acknowledge));
  return {
    group,
    text,
    findings,
    deadlines: screening.deadlines,
    answers,
    blocking,
    said: stillSaid(answers, findings),
    write,
    mend: (code) => write(mend(text, findings, code)),
    answer: (code, said) => setAnswers(answered(answers, code, said)),
    takeBack: (code) => setAnswers(takenBack(answers, code)),
    refused: (reasons, of = text) => setRefusal({ text: of, found: fromReasons(reasons, 'text') }),
    clear: () => {
      write('');
      setAnswers(none);
    },
  };
}

/** A topic under embargo is not the author's to answer for: the text goes to the leader (D3). */
function blocks({ outcome, code }: Found, acknowledged: readonly string[]): boolean {
  return outcome === 'refuse' || (outcome === 'ask' && code !== 'embargo' && !acknowledged.includes(code));
}

function answered({ acknowledge, ground, source }: Answers, code: string, said: string): Answers {
  const codes = [...acknowledge.filter((known) => known !== code), code];
  return code === 'source-missing'
    ? { acknowledge: codes, ground, source: said }
    : { acknowledge: codes, ground: said || ground, source };
}

function takenBack({ acknowledge, ground, source }: Answers, code: string): Answers {
  const codes = acknowledge.filter((known) => known !== code);
  if (code === 'source-missing') return { acknowledge: codes, ground, source: '' };
  return { acknowledge: codes, ground: codes.some((known) => known !== 'source-missing') ? ground : '', source };
}

/** The answers for two texts of one command: what both say of is said of both. */
export function joinSaid(one: Said, other: Said): Said {
  const acknowledge = [...new Set([...(one.acknowledge ?? []), ...(other.acknowledge ?? [])])];
  return { ...one, ...other, ...(acknowledge.length > 0 ? { acknowledge } : {}) };
}

function stillSaid({ acknowledge, ground, source }: Answers, findings: readonly Found[]): Said {
  const standing = acknowledge.filter((code) => findings.some((found) => found.code === code));
  return {
    ...(ground && standing.length > 0 ? { ground } : {}),
    ...(source ? { source } : {}),
    ...(standing.length > 0 ? { acknowledge: standing } : {}),
  };
}
