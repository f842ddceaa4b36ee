import { type Decision, because, unless } from './decision';

/** Điều 1 khoản 2: whom the charter covers. Being on the roster in force is what makes a person one of them. */
export function mayAskToJoin(facts: { onRoster: boolean; alreadyMember: boolean }): Decision {
  return unless(
    !facts.onRoster && because('1.2', 'not-on-roster'),
    facts.alreadyMember && because('5.1c', 'already-member'),
  );
}
