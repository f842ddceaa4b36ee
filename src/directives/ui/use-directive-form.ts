'use client';

import { useMemo, useState } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { useMembers } from '@/groups/ui/use-members';
import { useDraft } from '@/messages/ui/use-draft';
import { joinSaid, useScreenedText } from '@/screening/ui/use-screened-text';
import { instantFrom, type Moment, momentFrom } from '@/ui/moment';
import { useNow } from '@/ui/now';
import { formatDeadline } from '@/words/dates';
import { words } from '@/words/words';
import { addresseeChoices, type AddresseeChoice, countPeople } from './addressees';

const NO_BOXES: Moment = { date: '', time: '17:00' };

/** A directive that is being written, and whether it says what, to whom and by when (5.1a). */
export function useDirectiveForm(replaces: DirectiveSummary | null) {
  const { id: group, me } = useLive((state) => state.frame);
  const members = useMembers(true);
  const now = useNow();
  const choices = useMemo(() => addresseeChoices(members, me.id), [members, me.id]);
  const screenedTitle = useScreenedText(group, replaces?.title ?? '');
  const title = screenedTitle.text;
  const screened = useScreenedText(group, replaces?.text ?? '');
  const [picked, setPicked] = useState<readonly AddresseeChoice[] | null>(null);
  const [boxes, setBoxes] = useState(NO_BOXES);
  const [report, setReport] = useState(replaces?.replyKind === 'report');
  const place = replaces ? `replace:${replaces.id}` : `directive:${group}`;
  useDraft(`${place}:title`, title, screenedTitle.write);
  useDraft(place, screened.text, screened.write);

  const before = useMemo(() => (replaces ? chosenBefore(choices, replaces) : []), [choices, replaces]);
  const addressees = picked ?? before;
  const deadline = instantFrom(boxes);
  const past = deadline !== null && deadline <= now;
  const people = countPeople(addressees);
  const found = screened.deadlines
    .map(({ at }) => ({ at: Date.parse(at), label: words('directive.preset.found', { at: formatDeadline(at) }) }))
    .filter(({ at }, index, all) => at > now && all.findIndex((one) => one.at === at) === index);
  const blocking = [...screenedTitle.blocking, ...screened.blocking];
  const written = title.trim() !== '' && screened.text.trim() !== '';
  return {
    group,
    me,
    choices,
    addressees,
    setPicked,
    people,
    title,
    screenedTitle,
    screened,
    boxes,
    setBoxes,
    deadline,
    past,
    found,
    takeDeadline: (at: number) => setBoxes(momentFrom(at)),
    report,
    setReport,
    ready: written && people > 0 && deadline !== null && !past && blocking.length === 0,
    input: {
      title,
      text: screened.text,
      ...joinSaid(screenedTitle.said, screened.said),
      addressees: addressees.map(({ input }) => input),
      deadline: deadline === null ? '' : new Date(deadline).toISOString(),
      replyKind: report ? 'report' : 'any',
      ...(replaces ? { replaces: replaces.id } : {}),
    },
    clear: () => {
      screenedTitle.clear();
      screened.clear();
    },
  };
}

export type DirectiveForm = ReturnType<typeof useDirectiveForm>;

/** Whom the directive that is being replaced had named, as far as they are still there. */
function chosenBefore(
  choices: readonly AddresseeChoice[],
  { addressees }: DirectiveSummary,
): readonly AddresseeChoice[] {
  return addressees.flatMap(({ kind, label }) => {
    const same = choices.find((choice) => choice.kind === kind && (kind === 'all' || choice.label === label));
    return same ? [same] : [];
  });
}
