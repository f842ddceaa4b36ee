import { z } from 'zod';
import text from '#locales/demo.vi.json' with { type: 'json' };

/** "d3 08:15": the third office day after the founding (day 0); "now 40": 40 % of the way through the last hours. */
const at = z.string().regex(/^(d\d+ \d\d:\d\d|now \d+)$/);
/** A person by their place on the roster, from 1 on. */
const person = z.int().min(1).max(45);
const people = z.array(person).min(1);
const ending = z.strictObject({ at, by: person, reason: z.string() });

const reply = z.strictObject({ at, by: person, status: z.enum(['received', 'in-progress', 'done', 'blocked']), text: z.string() });

const message = z.strictObject({
  key: z.string().optional(),
  at,
  by: person,
  text: z.string(),
  replyTo: z.string().optional(),
  source: z.string().optional(),
  recalled: at.optional(),
});

const directive = z.strictObject({
  key: z.string(),
  at,
  by: person,
  title: z.string(),
  text: z.string(),
  to: z.array(z.union([z.string(), person])).min(1),
  deadline: at,
  replyKind: z.literal('report').optional(),
  replaces: z.string().optional(),
  extended: z.strictObject({ at, deadline: at }).optional(),
  closed: at.optional(),
  revoked: z.strictObject({ at, reason: z.string() }).optional(),
  reminded: z.array(z.strictObject({ at, by: person })).optional(),
  replies: z.array(reply),
});

const pin = z.strictObject({
  at,
  by: person,
  message: z.string().optional(),
  directive: z.string().optional(),
  reason: z.string(),
  unpinned: ending.optional(),
});

const request = z.strictObject({
  at,
  by: person,
  command: z.string(),
  input: z.record(z.string(), z.unknown()).optional(),
  person: person.optional(),
  decided: z
    .strictObject({ at, by: person, decision: z.enum(['approve', 'reject']), comment: z.string().optional() })
    .optional(),
  withdrawn: z.strictObject({ at, by: person }).optional(),
});

const script = z.strictObject({
  progress: z.strictObject({ days: z.string(), done: z.string() }),
  group: z.strictObject({
    slug: z.string(),
    name: z.string(),
    decision: z.string(),
    charterTitle: z.string(),
    charterDecision: z.string(),
    leader: person,
    admin: person,
    device: z.string(),
  }),
  roster: z.array(
    z.strictObject({ fullName: z.string(), title: z.string(), unit: z.string(), board: z.literal(true).optional() }),
  ),
  admissions: z.array(z.strictObject({ requested: at, approved: at, people })),
  signatures: z.array(z.strictObject({ at, by: people })),
  messages: z.array(message),
  directives: z.array(directive),
  pins: z.array(pin),
  requests: z.array(request),
  joins: z.array(z.strictObject({ at, person })),
  reads: z.array(z.strictObject({ at, by: people })),
});

export type Script = z.infer<typeof script>;
export type ScriptMessage = z.infer<typeof message>;
export type ScriptDirective = z.infer<typeof directive>;
export type ScriptPin = z.infer<typeof pin>;
export type ScriptRequest = z.infer<typeof request>;

/**
 * What the people of the demo say and do, from `locales/demo.vi.json`.
 *
 * @throws z.ZodError where that file does not have the shape of a script
 */
export const readScript = (): Script => script.parse(text);
