import { reminderTimes } from '@/charter/reminders';
import type { ScriptDirective } from './script';
import type { Scene, Stage } from './stage';

/** A directive's whole life: issued, reminded of, replied to, prolonged, closed, revoked or replaced (3.5, 5.1a, 5.3c). */
export function directing(stage: Stage, script: ScriptDirective): Scene[] {
  const { calendar } = stage;
  const { key, by, extended, closed, revoked, reminded = [], replies } = script;
  const directive = () => stage.thing(key);
  const give = (who: number, name: string, input: object) => async () =>
    void (await stage.give(who, name, { directive: directive(), ...input }));
  const scenes: Scene[] = [
    ...stage.acting(calendar.at(script.at), by, () => issue(stage, script)),
    ...replies.flatMap(({ at, by: who, status, text }) =>
      stage.acting(calendar.at(at), who, () => give(who, 'reply-to-directive', { status, text: stage.say(text) })()),
    ),
    ...reminders(stage, script, script.at, script.deadline),
    ...reminded.map(({ at, by: who }) => ({ at: calendar.at(at), play: give(who, 'remind', {}) })),
  ];
  if (extended) {
    const deadline = instant(calendar.at(extended.deadline));
    scenes.push({ at: calendar.at(extended.at), play: give(by, 'extend-deadline', { deadline }) });
    scenes.push(...reminders(stage, script, extended.at, extended.deadline));
  }
  if (closed) scenes.push({ at: calendar.at(closed), play: give(by, 'close-directive', {}) });
  if (revoked) scenes.push({ at: calendar.at(revoked.at), play: give(by, 'revoke-directive', { reason: revoked.reason }) });
  return scenes;
}

async function issue(stage: Stage, { key, by, title, text, to, deadline, replyKind, replaces }: ScriptDirective) {
  const addressees = to.map((addressee) => {
    if (typeof addressee === 'number') return { member: stage.member(addressee) };
    return addressee === 'all' ? addressee : { unit: addressee };
  });
  const { directive } = await stage.give(by, 'issue-directive', {
    title: stage.say(title),
    text: stage.say(text),
    addressees,
    deadline: instant(stage.calendar.at(deadline)),
    replyKind,
    replaces: replaces && stage.thing(replaces),
  });
  stage.things.set(key, directive as string);
}

/** The reminders that the job queue would have sent by then. */
function reminders(stage: Stage, { key }: ScriptDirective, from: string, until: string): Scene[] {
  const deadline = stage.calendar.at(until);
  return reminderTimes(stage.calendar.at(from), deadline).map(({ occasion, at }) => ({
    at,
    play: async () => {
      const due = { directive: stage.thing(key), occasion, deadline: instant(deadline) };
      await stage.giveAs('system', 'remind-due', due);
    },
  }));
}

const instant = (at: number): string => new Date(at).toISOString();
