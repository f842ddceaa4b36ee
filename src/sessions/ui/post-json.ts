import { words } from '@/words/words';

/** What is wrong with one field of a form: its path in the input ("leader/phone") and a sentence. */
export interface FieldProblem {
  readonly path: string;
  readonly detail: string;
}

/** A door's answer to a form of somebody who may not be signed in. `status` 0: nobody answered. */
export interface FormAnswer<Body> {
  readonly status: number;
  readonly body: Body | null;
  readonly detail: string;
  readonly problems: readonly FieldProblem[];
}

/** Posts a form's values as JSON. Never throws; what was typed stays with the caller. */
export async function postJson<Body>(address: string, values: unknown): Promise<FormAnswer<Body>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
    const body = (await response.json().catch(() => null)) as (Body & { detail?: string; problems?: FieldProblem[] }) | null;
    const failed = words('signIn.failed');
    return { status: response.status, body, detail: body?.detail ?? failed, problems: body?.problems ?? [] };
  } catch {
    return { status: 0, body: null, detail: words('ui.notice.offline'), problems: [] };
  }
}
