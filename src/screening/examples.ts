import type { Detector, ScreeningContext } from '@/charter/screening/finding';
import { read } from '@/charter/screening/reading';
import { findWords, words } from '@/words/words';
import type { ExampleRun } from './ui/detector-view';

/** What the examples are read by: an official domain, a person's name and a topic under embargo, all made up. */
function exampleContext(): ScreeningContext {
  return {
    now: Date.UTC(2026, 10, 22),
    subject: 'text',
    names: [words('content.example.name')],
    officialDomains: ['gov.vn'],
    embargoes: [
      {
        topic: words('content.example.topic'),
        words: [words('content.example.topic')],
        publisher: words('content.example.publisher'),
        from: null,
      },
    ],
    sourceStated: false,
  };
}

/** The sentences of the locale under a key, numbered from 1. */
function numbered(key: string): string[] {
  const sentences: string[] = [];
  for (let number = 1; ; number++) {
    const sentence = findWords(`${key}.${number}`);
    if (sentence === null) return sentences;
    sentences.push(sentence);
  }
}

/** A detector's examples, each cut where the detector itself marks it just now. */
export function markedExamples({ code, detect }: Detector): ExampleRun[][] {
  return numbered(`content.detector.${code}.marked`).map((text) => cutWhereMarked(text, detect(read(text), exampleContext())));
}

/** Texts that look alike and are left alone: those that the detector in fact leaves alone. */
export function untouchedExamples({ code, detect }: Detector): string[] {
  return numbered(`content.detector.${code}.alone`).filter((text) => detect(read(text), exampleContext()).length === 0);
}

function cutWhereMarked(text: string, matches: ReturnType<Detector['detect']>): ExampleRun[] {
  const runs: ExampleRun[] = [];
  let from = 0;
  for (const match of [...matches].sort((one, other) => one.from - other.from)) {
    if (match.from < from) continue;
    runs.push({ text: text.slice(from, match.from), marked: false, mended: null });
    runs.push({ text: text.slice(match.from, match.to), marked: true, mended: match.mended ?? null });
    from = match.to;
  }
  runs.push({ text: text.slice(from), marked: false, mended: null });
  return runs.filter((run) => run.text !== '');
}
