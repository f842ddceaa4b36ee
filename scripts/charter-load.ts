import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseCharter } from '../src/charter/text/parse';
import { readCharterFile } from '../src/charters/read-file';
import { assemble } from '../src/doors/assemble';
import { sentence } from '../src/doors/problems';
import { tellOperator } from '../src/server/operator';
import { findWords } from '../src/words/words';
import { atConsole, groupOf, tell } from './console';

const args = process.argv.slice(2);
const file = args.find((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--group');

await atConsole(async ({ settings, postgres, database }) => {
  if (!file) {
    tell(tellOperator('charter.usage'));
    return 2;
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    tell(tellOperator('charter.noFile', { file }));
    return 2;
  }
  const read = await readCharterFile(bytes, path.basename(file));
  const parsed = 'text' in read ? parseCharter(read.text) : { problems: [{ code: read.problem }] };
  if ('problems' in parsed) {
    for (const { code } of parsed.problems) tell(findWords(`charter.load.problem.${code}`) ?? tellOperator('charter.unreadable', { code }));
    return 1;
  }
  const articles = parsed.chapters.flatMap((chapter) => chapter.articles);
  const clauses = articles.flatMap((article) => article.clauses);
  const points = clauses.flatMap((clause) => clause.points);
  tell(
    tellOperator('charter.found', {
      title: parsed.title,
      chapters: parsed.chapters.length,
      articles: articles.length,
      clauses: clauses.length,
      points: points.length,
      warnings: parsed.warnings.length,
    }),
  );
  const group = await groupOf(database, args);
  if (!group) return 2;
  const { application, close } = await assemble({ ...settings, urls: postgres });
  try {
    const answer = await application.runner.run({
      groupId: group.id,
      name: 'load-charter',
      input: { text: 'text' in read ? read.text : '' },
      asker: { kind: 'system' },
    });
    if (answer.kind === 'done') tell(tellOperator('charter.loaded', { slug: group.slug }));
    else if (answer.kind === 'refused') tell(answer.reasons.map(sentence).join(' '));
    else tell(tellOperator('charter.unreadable', { code: answer.kind }));
    return answer.kind === 'done' ? 0 : 1;
  } finally {
    await close();
  }
});
