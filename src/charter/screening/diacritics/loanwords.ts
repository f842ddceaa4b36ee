/**
 * Words that Vietnamese is typed with and that are no syllables of it: they say nothing of its marks. Written by hand
 * from what people type in offices.
 */

/** Abbreviations of chat ("teencode") and of offices, without marks even where the rest has them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'a ad ae ah ak atgt b bb bc bch bg bh bhxh bhyt bik bn bs bsung btc btp c cb cbcc cccd cg chg chs ck clb cmnd cn cntt cs csdl csgt ct ctv cty cv cvp cx ' +
    'd dc dchi dcm dd dgia dk dki dky dn dnghi dt dtb dv e ex g gd gdv gp gr gv h hc hcm hd hdnd hdong hk hn hnay hok hqua hs hsdt ht htai hthong ib iem ik ' +
    'j k kb kbiet kcl kg kh khg khok kk klq km ko kp kq kqua ks kt kthuc l lb ld lm ls lsu lv m mb mh mih mik mk mn mng mns ms n nc nd ndung ng ngta nhg ' +
    'nhma nhug nn ns nt ntn ntnao nv nx oki p pb pc pcc pct pctn pgd ph phg plz pm pp pt pv q qa qd qdinh ql qlnn qly qtam qtrong r rk s sd sdt sg sn sv t ' +
    'tb tc tdp tg tgian th thcs thg thik thks thpt tk tkhai tks tl tn tng toy tp tphcm tr trc trg tt tthc ttin ttr tv tx ubnd uh uhm uk uki v vb vbpl vc vd ' +
    'vk vn vp vs vt vv w x xl xp xx z zay zi zo zui'
  ).split(' '),
);

/** English words that are used in Vietnamese as they are. */
export const LOANS: ReadonlySet<string> = new Set(
  (
    'account admin app backup banner blog bye call camera card check chip clip code comment computer confirm copy covid data deadline demo desktop docx ' +
    'download drive edit email error excel facebook fax fb feedback file fix folder form format forward gmail google group hello hi hotline hotspot inbox ' +
    'internet ip ipad iphone jpg karaoke laptop link list live livestream login logo mail marketing meeting menu message messenger mic micro microsoft ' +
    'modem module note notebook offline ok okay oke okey okie online outlook pass password pdf photo photocopy plan please pls post poster powerpoint ppt ' +
    'preview print project qr rar refresh reply reset robot sale scan screenshot server share ship shop show slide smart sms sorry spam stop store support ' +
    'tag tax taxi team tele telegram test thank thanks ticket tiktok token top trend tv update upload usb user version viber video view virus voucher web ' +
    'webinar website whatsapp wifi windows word youtube zalo zip zoom'
  ).split(' '),
);

/** English words of grammar that no Vietnamese sentence borrows, and no syllable leaves without its marks. */
export const ENGLISH_GRAMMAR: ReadonlySet<string> = new Set(
  'is are was were been being of and or if as by this that these those with from for your his her their our its has have had will would should could which what where when how into about after before between because there does did'.split(' '),
);
