import { phoneOf } from './founding';
import type { ScriptRequest } from './script';
import type { Scene, Stage } from './stage';

/** What waits for the leader or did: approved, rejected, withdrawn, still waiting (3.2); and who asks to join (5.3b). */
export function asking(stage: Stage): Scene[] {
  const { requests, joins } = stage.script;
  return [
    ...requests.flatMap((request) => requested(stage, request)),
    ...joins.map(({ at, person }) => ({
      at: stage.calendar.at(at),
      play: async () => void (await stage.giveAs('visitor', 'request-membership', { phone: phoneOf(person) })),
    })),
  ];
}

function requested(stage: Stage, { at, by, command, input, person, decided, withdrawn }: ScriptRequest): Scene[] {
  let approval: unknown;
  const ask = async () => {
    const asked = person === undefined ? input! : { rosterEntry: stage.entries.get(person) };
    approval = (await stage.give(by, command, asked)).approval;
  };
  const scenes: Scene[] = [{ at: stage.calendar.at(at), play: ask }];
  if (decided) {
    const { decision, comment } = decided;
    const decide = async () => void (await stage.give(decided.by, 'decide-approval', { approval, decision, comment }));
    scenes.push({ at: stage.calendar.at(decided.at), play: decide });
  }
  if (withdrawn) {
    const withdraw = async () => void (await stage.give(withdrawn.by, 'withdraw-approval', { approval }));
    scenes.push({ at: stage.calendar.at(withdrawn.at), play: withdraw });
  }
  return scenes;
}
