/**
 * How a Vietnamese syllable is put together, by rule: an initial, a rime, a tone. The lists are those of any grammar
 * of modern spelling (28 initials, some 170 rimes); they are data, and words the rule does not make are in `IRREGULAR`.
 */

/** Initials that stand before any vowel. */
export const FREE_INITIALS = ['', 'b', 'ch', 'd', 'đ', 'gi', 'h', 'kh', 'l', 'm', 'n', 'nh', 'p', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x'];

/** Initials that stand only before e, ê, i, y. */
export const FRONT_INITIALS = ['k', 'gh', 'ngh'];

/** Initials that stand only before the other vowels. `g` also makes "gì", see `IRREGULAR`. */
export const BACK_INITIALS = ['c', 'g', 'ng'];

/** Rimes beginning with each vowel. */
export const RIMES: readonly string[] = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt',
  'âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu',
  'ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
].flatMap((line) => line.split(' '));

/** After q, the rimes are these, u included. */
export const RIMES_AFTER_Q: readonly string[] =
  'ua uac uach uai uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt uâc uân uâng uât uây ue uec uen ueo uet uê uêch uên uênh uêt uêu ui uich uin uinh uit uiu uôc uơ uơn uơt uy uych uyên uyêt uynh uyt uyu'.split(' ');

/** Initials after which a lone i is also written y (quý aside): kỹ, lý, mỹ, sỹ, tỷ, Vy, Thy. */
export const Y_INITIALS = ['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v'];

/** Rimes with y that stand without an initial: yên, yêu. */
export const RIMES_ALONE = ['yêm', 'yên', 'yêng', 'yêt', 'yêu'];

/** Written forms, without tone, that the rule above does not make. */
export const IRREGULAR = ['gi', 'gim', 'gin', 'gip', 'gich', 'giêc', 'quoăt', 'quoen', 'bơu', 'boong', 'xoong', 'đăk', 'lăk'];
