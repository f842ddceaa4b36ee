import { Field } from '@/ui/field';
import { words } from '@/words/words';

type SetupPersonProps = {
  readonly who: 'leader' | 'admin';
  readonly title: string;
  readonly problemAt: (path: string) => string | undefined;
};

/** One of the two people with whom a group begins (3.1, 3.2). */
export function SetupPerson({ who, title, problemAt }: SetupPersonProps) {
  const field = (name: 'fullName' | 'title' | 'unit' | 'phone', most: number) => ({
    label: words(`setup.person.${name}`),
    name: `${who}/${name}`,
    maxLength: most,
    error: problemAt(`${who}/${name}`),
    autoComplete: 'off',
    required: true,
  });
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-3 text-lead font-bold">{title}</legend>
      <Field {...field('fullName', 100)} />
      <Field {...field('phone', 30)} type="tel" inputMode="tel" />
      <Field {...field('title', 200)} placeholder={words(who === 'leader' ? 'setup.leaderTitle' : 'setup.adminTitle')} />
      <Field {...field('unit', 200)} placeholder={words(who === 'leader' ? 'setup.leaderUnit' : 'setup.adminUnit')} />
    </fieldset>
  );
}
