import { isLetter } from '../syllables/letters';

/** How many words without marks must follow each other for any run of them to count, and how many beside good Vietnamese. */
const FEWEST = 3;
const FEWEST_BESIDE = 4;
const MARKED_BESIDE = 4;
/** Some type đ and no other mark, so that it says nothing of the word. */
const STROKE = 0x111;
const STROKE_CAPITAL = 0x110;

/** Whether a text can have a run of unmarked words at all: a quick look that spares good Vietnamese the reading of its words. */
export function mayLackMarks(text: string): boolean {
  let marked = 0;
  let plain = 0;
  let most = 0;
  let inWord = false;
  let ascii = true;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    if (isLetter(unit)) {
      inWord = true;
      if (unit > 0x7f && unit !== STROKE && unit !== STROKE_CAPITAL) ascii = false;
    } else if (inWord) {
      if (ascii) plain++;
      else {
        marked++;
        plain = 0;
      }
      if (plain > most) most = plain;
      inWord = false;
      ascii = true;
    }
  }
  return most >= (marked >= MARKED_BESIDE ? FEWEST_BESIDE : FEWEST);
}
