import { isNameShape } from './shapes';
import type { Token } from './tokens';

/** Family names as they are without marks; those that are also frequent words count only with a capital. */
const FAMILY = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan truong lam mai trinh dao ha luong cao to ta chau luu thai thach quach vuong trieu lai tang kieu mac ton nghiem khuc an la phung tong quan bach mao giang dieu kim son danh chu vi nong be hua'.split(' '),
);
const FAMILY_ALONE = new Set(['nguyen', 'tran', 'huynh']);
const MIDDLE = new Set(['van', 'thi', 'huu', 'duc', 'dinh', 'ngoc', 'quang', 'minh', 'thanh', 'xuan', 'hong', 'cong', 'quoc']);
/** Words after which a name comes. */
const ADDRESS = new Set('a anh c chi e em ong ba co chu bac chau thay cau di dc dchi sep mr ms mrs'.split(' '));
/** Provinces and cities, as they are met without marks in other languages. */
const PLACES = new Set(
  ('an giang,ba ria,bac giang,bac kan,bac lieu,bac ninh,ben tre,bien hoa,binh dinh,binh duong,binh long,binh phuoc,binh thuan,buon ma,ca mau,can tho,cao bang,cao lanh,chi minh,da lat,da nang,dak lak,dak nong,dien bien,' +
    'dinh quan,dong ha,dong hoi,dong nai,dong thap,dong xoai,gia lai,gia nghia,ha giang,ha long,ha nam,ha noi,ha tinh,hai duong,hai phong,hau giang,ho chi,hoa binh,hoi an,hue city,hung yen,khanh hoa,kien giang,kon tum,lai chau,' +
    'lam dong,lang son,lao cai,long an,long khanh,long thanh,long xuyen,ma thuot,minh city,my tho,nam dinh,nghe an,nha trang,nhon trach,ninh binh,ninh thuan,phan rang,phan thiet,phu quoc,phu tho,phu yen,phuoc long,quang binh,' +
    'quang nam,quang ngai,quang ninh,quang tri,quy nhon,rach gia,sa dec,sai gon,soc trang,son la,tam ky,tan an,tan phu,tay ninh,thai binh,thai nguyen,thanh hoa,thu dau,thu duc,thua thien,thong nhat,tien giang,tra vinh,trang bom,' +
    'tuy hoa,tuyen quang,viet nam,viet tri,vinh cuu,vinh long,vinh phuc,vinh yen,vung tau,xuan loc,yen bai').split(','),
);
const LONGEST_NAME = 4;
const SHOUTED = 4;

/**
 * Which tokens say nothing of marks: abbreviations in capitals, the words of the group's names, and what looks like a
 * name by its capitals (an unmarked name is never an offence).
 *
 * @param names small unmarked words of people's names
 */
export function silent(tokens: readonly Token[], names: ReadonlySet<string>): boolean[] {
  const hushed = new Array<boolean>(tokens.length).fill(false);
  hushAbbreviations(tokens, hushed);
  hushGroups(tokens, hushed);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.class !== 'plain') continue;
    if (names.has(token.word) && standsAsMember(tokens, index, names)) hushed[index] = true;
    const length = fullName(tokens, index);
    for (let part = 0; part < length; part++) hushed[index + part] = true;
  }
  return hushed;
}

/** Words in capitals are abbreviations, unless four or more follow each other or the text has no others. */
function hushAbbreviations(tokens: readonly Token[], hushed: boolean[]): void {
  if (tokens.every((token) => token.capitals === 'all' || token.word.length === 1)) return;
  let shouted = 0;
  let from = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token?.capitals === 'all') shouted++;
    else if (token === undefined || token.word.length > 1 || token.capitals === 'none') {
      if (shouted < SHOUTED) for (let past = from; past < index; past++) hushed[past] ||= tokens[past]!.capitals === 'all';
      shouted = 0;
      from = index + 1;
    }
  }
}

/** How many tokens from here are one full name, family name first; 0 if none. */
function fullName(tokens: readonly Token[], index: number): number {
  const family = tokens[index]!;
  if (!FAMILY.has(family.word)) return 0;
  if (family.capitals === 'none' && !(FAMILY_ALONE.has(family.word) && MIDDLE.has(tokens[index + 1]?.word ?? ''))) return 0;
  let length = 1;
  while (length < LONGEST_NAME) {
    const next = tokens[index + length];
    if (next?.class !== 'plain' || next.capitals !== family.capitals || !(isNameShape(next.word) || FAMILY.has(next.word))) break;
    if (next.from - tokens[index + length - 1]!.to !== 1) break;
    length++;
  }
  return length >= 2 ? length : 0;
}

/** Whether a word of a member's name is one here: by its capital, by a form of address, or in capitals by another beside it. */
function standsAsMember(tokens: readonly Token[], index: number, names: ReadonlySet<string>): boolean {
  const { capitals } = tokens[index]!;
  if (capitals === 'first') return true;
  if (ADDRESS.has(tokens[index - 1]?.word ?? '')) return true;
  return capitals === 'all' && (names.has(tokens[index - 1]?.word ?? '') || names.has(tokens[index + 1]?.word ?? ''));
}

/** Tokens that have a capital and stand together with nothing but a space between them, last excluded. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/**
 * Hushes what looks like names by its capitals: two to four words with a capital among others without, and lists of
 * such groups. A line that has capitals throughout is a title, and says what it says.
 */
function hushGroups(tokens: readonly Token[], hushed: boolean[]): void {
  const groups = groupsOf(tokens);
  const inGroups = groups.reduce((sum, { from, to }) => sum + to - from, 0);
  const title = inGroups === tokens.length;
  const listed = groups.length >= 3 && groups.every(({ from, to }) => to - from <= 3);
  for (const { from, to } of groups) {
    const words = tokens.slice(from, to);
    const address = ADDRESS.has(tokens[from - 1]?.word ?? '') || ADDRESS.has(words[0]!.word);
    const named = words.every(({ word }) => isNameShape(word));
    const opens = words[0]!.opens;
    const many = words.length >= 2 && words.length <= LONGEST_NAME && (!title || groups.length > 1);
    const silent = words.length === 1 ? address && named && !opens : many && (named || (title ? listed : !opens));
    if (silent) hushed.fill(true, from, to);
    hushPlaces(words, from, hushed);
  }
}

function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < tokens.length; ) {
    let to = index;
    while (isCapital(tokens[to]) && (to === index || tokens[to]!.from - tokens[to - 1]!.to === 1)) to++;
    if (to > index) groups.push({ from: index, to });
    index = Math.max(to, index + 1);
  }
  return groups;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.class === 'plain' && token.capitals === 'first';
}

function hushPlaces(words: readonly Token[], from: number, hushed: boolean[]): void {
  for (let index = 0; index + 1 < words.length; index++) {
    if (PLACES.has(`${words[index]!.word} ${words[index + 1]!.word}`)) hushed.fill(true, from + index, from + index + 2);
  }
}
