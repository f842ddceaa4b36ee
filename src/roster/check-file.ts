import { parseInput } from '@/server/command/parse';
import { Halt, type InputProblem } from '@/server/command/answer';
import { type WordKey, findWords, words } from '@/words/words';
import type { FieldNote, PersonField, RowPerson } from './file/people';
import { rosterProblems } from './import';
import type { PreviewEntry, PreviewProblem } from './ui/preview-view';
import { type RosterEntryInput, rosterEntry } from './schema';

/** Somebody on the roster in force, to compare a new one with. */
export interface Standing {
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly board: boolean;
}

/**
 * Holds each person of a file against the rules of a roster: shape, full name and title (3.4), nobody twice (5.1c); and
 * against the roster in force.
 */
export function checkPeople(people: readonly RowPerson[], inForce: readonly Standing[]): PreviewEntry[] {
  const standing = new Map(inForce.map((person) => [person.phone, person]));
  const inputs = people.map(toInput);
  const parsed = inputs.map((input) => parseInput(rosterEntry, input));
  const readable = parsed.map((one, index) => (one instanceof Halt ? (inputs[index] as RosterEntryInput) : one));
  const together = groupByRow(rosterProblems(readable));
  return people.map((person, index) => {
    const shape = parsed[index]!;
    const own = shape instanceof Halt && shape.answer.kind === 'invalid' ? shape.answer.problems : [];
    const problems = [
      ...person.faults.map((fault) => explain(fault)),
      ...own.map(({ path, code, facts }) => explain({ field: path as PersonField, code }, facts)),
      ...(together.get(index) ?? []).map(({ path, code, facts }) =>
        explain(
          { field: path.split('/').at(-1) as PersonField, code },
          code === 'phone-twice' ? { row: people[Number(facts!.row) - 1]!.row } : facts,
        ),
      ),
    ];
    const { fullName, title, unit, phone, email, board } = { ...inputs[index]!, ...readable[index]! };
    const before = standing.get(phone);
    const same = before && before.fullName === fullName && before.title === title && before.unit === unit && before.board === board;
    return {
      row: person.row,
      fullName,
      title,
      unit,
      phone,
      ...(email ? { email } : {}),
      board: board ?? false,
      change: before ? (same ? 'same' : 'changed') : 'new',
      problems: onePerField(problems),
      notes: person.notes.map((note) => explain(note)),
    };
  });
}

const toInput = ({ fullName, title, unit, phone, email, board }: RowPerson) => ({
  fullName,
  title,
  unit,
  phone,
  ...(email ? { email } : {}),
  board,
});

function groupByRow(problems: readonly InputProblem[]): Map<number, InputProblem[]> {
  const rows = new Map<number, InputProblem[]>();
  for (const problem of problems) {
    const index = Number(problem.path.split('/')[1]);
    rows.set(index, [...(rows.get(index) ?? []), problem]);
  }
  return rows;
}

/** What is wrong in words: the sentence for this field, or the one for this kind of mistake anywhere. */
function explain({ field, code }: FieldNote, facts: InputProblem['facts'] = {}): PreviewProblem {
  const detail =
    findWords(`roster.problem.${field}.${code}`, facts) ??
    findWords(`roster.problem.${code}`, facts) ??
    findWords(`invalid.${code}`, facts) ??
    words('invalid.wrong-value');
  return { field, code, detail };
}

/** The first problem of a field says enough; an empty name need not also be called incomplete. */
function onePerField(problems: readonly PreviewProblem[]): PreviewProblem[] {
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index);
}

/** The field's name as people know it. */
export const fieldName = (field: string): string => words(`roster.field.${field}` as WordKey);
