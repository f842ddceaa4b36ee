import { fold } from '@/ui/fold';

const LONG = 1_200;

/** Times that name no day: what is asked for by then cannot be late. */
const VAGUE = [
  'sớm nhất có thể',
  'thời gian sớm nhất',
  'trong thời gian tới',
  'khi có điều kiện',
  'khi có thể',
  'nếu có thể',
  'lúc nào thuận tiện',
];

/** What keeps a directive from being short, clear and specific (5.1a): its length, and words that name no time. */
export function clarity(text: string): { readonly long: boolean; readonly vague: string | null } {
  const read = fold(text);
  return { long: text.length > LONG, vague: VAGUE.find((phrase) => read.includes(fold(phrase))) ?? null };
}
