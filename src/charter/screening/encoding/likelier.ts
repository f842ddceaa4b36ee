import type { Word } from './word';

/**
 * Words that spelling allows both as they are written and converted, by which of the two is met at least forty times as
 * often. Counted in November 2026 in the Vietnamese texts that scripts/screening-tables.ts names, 890,000 words.
 */
export interface Likelier {
  readonly asWritten: ReadonlySet<string>;
  readonly converted: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const LIKELIER_THAN_TCVN3: Likelier = {
  asWritten: words(
    'có không thì công nó lên còn thông cái gì giá nói nhân trên nên thôi vì án tháng bên phòng xã thêm cùng dân nhìn cá ông phép nhé thân bán tâm trái hóa tên phân môn ' +
      'rõ nè phù khó tìm môi xét sáng nâng thái hôm dám lòng xâm trí xóa tín nhóm bí giám chân phá cán góp phí hôn tòa khóa dõi mã hòa vùng ngân khá trì thú khí ép rèn quê ' +
      'trò cân trông âm chín thí ngôn bóng hông lôi quên chán thuê phóng lí nóng tán phê thùng khám tôn vé mùa lâm thèm sông bò bóc sân tân gói bám hùng thù nông giùm phán ' +
      'gán khô nét phím ôm dùm khôn góc lông mông trùng gián mùi thôn chén tám câm ráng',
  ),
  converted: words(
    'cã tõ còng nã dông đéng nãi sè sù giê đé thèng sèng gióp đõng gièng lín võa líp khã phô tõng đãng chã ngò rõng nhãm dùa trõ chóc chèng vò đì lé đéc trèn réng thó sím vèn ' +
      'phóc phè nhê mõng giái chót tói thõa thóc xóc bãng phãng nãng téc ngõa phã tèn dõng nhùa chãng chõng hép lõa tróng bót chõa xãm ngõng nót khíp trém mòi tóng đãn xói cõi ' +
      'phót tãm đíp khèn trèng bèn èng mét lóc bá',
  ),
};

export const LIKELIER_THAN_VNI: Likelier = {
  asWritten: words('nó tôi thôi vô hóa môn khó môi chó xóa nhóm tòa khóa loài hòa món ngôn lôi tôn phó xoài hoán khô xóm ôm khôn tóm thôn'),
  converted: words(
    'bò soá toát loãi chò moãi boá hoã soáng đôn khoái chôi vò choã toái nôi đòa côm choáng só toá hoái roái noái goã noãi loã moái choát nhòn choái doã loái thôm hoát noã oáng',
  ),
};

/** A word that may be either, with what its frequency says for the encoding or against it. */
export function weighed(word: Word, written: string, { asWritten, converted }: Likelier): Word {
  if (word.class !== 'either') return word;
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  if (asWritten.has(small)) return { ...word, weight: word.weight - 1 };
  return converted.has(small) ? { ...word, weight: word.weight + 1 } : word;
}
