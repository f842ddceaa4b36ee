import type { Application } from '@/server/application';
import { newId } from '@/server/command/runner';
import type { OfficeCalendar } from './calendar';
import type { Script } from './script';
import { type Scene, Stage } from './stage';

/** People who sign one after another, in ms. */
const BETWEEN_SIGNATURES_MS = 47_000;

/** "0900000001": the number a person of the demo signs in with, by their place on the roster. */
export const phoneOf = (place: number): string => `09${String(place).padStart(8, '0')}`;

/** Founds the group of the script with its roster, its charter, its leader and its admin (1.2, 3.1, 3.2). */
export async function foundDemo(
  application: Pick<Application, 'database' | 'runner' | 'demoPassword'>,
  script: Script,
  calendar: OfficeCalendar,
): Promise<Stage> {
  const stage = new Stage(application, newId(), script, calendar);
  const { slug, name, decision, charterTitle, charterDecision, leader, admin } = script.group;
  const answer = await application.runner.found({
    groupId: stage.groupId,
    name: 'found-group',
    asker: { kind: 'system' },
    input: {
      slug,
      name,
      decision: stage.say(decision),
      charter: { title: charterTitle, decision: stage.say(charterDecision), from: calendar.charterFrom },
      entries: script.roster.map((entry, index) => ({ ...entry, phone: phoneOf(index + 1) })),
      leader: phoneOf(leader),
      admin: phoneOf(admin),
    },
  });
  if (answer.kind !== 'done') throw new Error(`the demo cannot be founded: ${JSON.stringify(answer)}`);
  stage.members.set(leader, answer.result.leader as string);
  stage.members.set(admin, answer.result.admin as string);
  const entries = await application.database.read.rosterEntry.findMany({ where: { groupId: stage.groupId } });
  for (const { id, phone } of entries) stage.entries.set(Number(phone.slice(2)), id);
  return stage;
}

/** The admin asks for members, the leader approves (3.2, 4.5), and everybody signs the charter. */
export function gathering(stage: Stage): Scene[] {
  const { calendar, script } = stage;
  const { leader, admin } = script.group;
  const admitted = script.admissions.flatMap(({ requested, approved, people }) => {
    const approvals = new Map<number, unknown>();
    return [
      {
        at: calendar.at(requested),
        play: () =>
          each(people, async (person) => {
            const { approval } = await stage.give(admin, 'add-member', { rosterEntry: stage.entries.get(person) });
            approvals.set(person, approval);
          }),
      },
      {
        at: calendar.at(approved),
        play: () =>
          each(people, async (person) => {
            const decision = { approval: approvals.get(person), decision: 'approve' };
            const { member } = await stage.give(leader, 'decide-approval', decision);
            stage.members.set(person, member as string);
          }),
      },
    ];
  });
  const signed = script.signatures.flatMap(({ at, by }) =>
    by.map((person, index) => ({
      at: calendar.at(at) + index * BETWEEN_SIGNATURES_MS,
      play: async () => void (await stage.give(person, 'sign-charter', { version: 1 })),
    })),
  );
  return [...admitted, ...signed];
}

const each = async (people: readonly number[], act: (person: number) => Promise<void>) => {
  await Promise.all(people.map(act));
};
