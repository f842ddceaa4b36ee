import type { Stage, Scene } from './stage';
import type { ScriptMessage, ScriptPin } from './script';

/** What people write to one another, what is pinned, and how far everybody has read. */
export function talk(stage: Stage): Scene[] {
  const { messages, pins, reads } = stage.script;
  return [
    ...messages.flatMap((message) => posted(stage, message)),
    ...pins.flatMap((pin) => pinned(stage, pin)),
    ...reads.flatMap(({ at, by }) => by.map((person) => stage.reading(stage.calendar.at(at), person))),
  ];
}

function posted(stage: Stage, { at, by, text, key, replyTo, source, recalled }: ScriptMessage): Scene[] {
  let id: unknown;
  const scenes = stage.acting(stage.calendar.at(at), by, async () => {
    const mentions = stage.mentions(text);
    const input = {
      text: stage.say(text),
      replyTo: replyTo && stage.thing(replyTo),
      mentions: mentions.length > 0 ? mentions : undefined,
      source,
    };
    id = (await stage.give(by, 'post-message', input)).message;
    if (key) stage.things.set(key, id as string);
  });
  if (!recalled) return scenes;
  const recall = async () => void (await stage.give(by, 'recall-message', { message: id }));
  return [...scenes, { at: stage.calendar.at(recalled), play: recall }];
}

function pinned(stage: Stage, { at, by, message, directive, reason, unpinned }: ScriptPin): Scene[] {
  const target = () => (message ? { message: stage.thing(message) } : { directive: stage.thing(directive!) });
  const pin = async () => void (await stage.give(by, 'pin', { ...target(), reason }));
  const scenes = [{ at: stage.calendar.at(at), play: pin }];
  if (!unpinned) return scenes;
  const unpin = async () => void (await stage.give(unpinned.by, 'unpin', { ...target(), reason: unpinned.reason }));
  return [...scenes, { at: stage.calendar.at(unpinned.at), play: unpin }];
}
