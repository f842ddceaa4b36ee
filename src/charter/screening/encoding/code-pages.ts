/**
 * What other code pages than Windows-1252 show for the bytes that the UTF-8 of Vietnamese is made of, as Unicode's
 * mapping tables have it: 80 to BF, then C2 to C6, CC, CD, E1 and E2. A byte that a page lacks shows as a control.
 */
const PAGES = {
  cp437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐┬├─┼╞╠═ßΓ',
  cp850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐┬├─┼ã╠═ßÔ',
  macRoman: 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¬√ƒ≈∆ÃÕ·‚',
  cp1250: '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżÂĂÄĹĆĚÍáâ',
  cp1251: 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїВГДЕЖМНбв',
};
const LEADS = [0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xcc, 0xcd, 0xe1, 0xe2];

/** The first two bytes of ế and ệ, or those of à, đ and ư, as one of these pages shows them. */
const HINT = /ß[║╗]|├[¡íáóú│║]|─[æÉâ]|╞[░í]|ã[░í]|·[∫ª]|√[†°¢£©®≠¥]|∆[∞°]|áş|Ć[°\u00A0]|(?:á»|[ĂĆÄĹ])[ˇ˘ŁĄŞŻ˛łąşĽ˝ľżŚŤŹśťź]|б[є»]|Г[ЎўЁ©Ќ]/;

/** Two characters that begin any of these; quick, and true of more. */
const QUICK_HINT = /[ß├─╞ã·√∆áĆĂÄĹбГ][║╗¡íáóú│æÉâ░∫ª†°¢£©®≠¥∞»ş\u00A0ˇ˘ŁĄŞŻ˛łąĽ˝ľżŚŤŹśťźєЎўЁЌ]/;

/** The byte that each character of a page stands for. */
export type CodePage = ReadonlyMap<number, number>;

const pages = new Map<string, CodePage>();

/** Whether a text may be UTF-8 read in one of these pages. */
export function suspectsPage(text: string): boolean {
  return QUICK_HINT.test(text) && HINT.test(text);
}

/** Letters of good Vietnamese, which say nothing of the page unless they stand beside a character that is none of them. */
const OWN_LETTERS = new Set([...'àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ'].map((letter) => letter.charCodeAt(0)));

/** The page that has most of the characters of a text beyond ASCII; the earlier where two have as many. */
export function likeliestPage(text: string): CodePage {
  if (pages.size === 0) for (const [name, shown] of Object.entries(PAGES)) pages.set(name, pageOf(shown));
  const counts = new Map([...pages.values()].map((page) => [page, 0]));
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const tells = isGarbled(code) || (code > 0x7f && (isGarbled(text.charCodeAt(index - 1)) || isGarbled(text.charCodeAt(index + 1))));
    if (tells) for (const page of pages.values()) if (page.has(code)) counts.set(page, counts.get(page)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function isGarbled(code: number): boolean {
  return code > 0x7f && !OWN_LETTERS.has(code);
}

function pageOf(shown: string): CodePage {
  return new Map([...shown].map((character, index) => [character.charCodeAt(0), index < 0x40 ? 0x80 + index : LEADS[index - 0x40]!]));
}
