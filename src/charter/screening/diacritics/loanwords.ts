/**
 * Words that Vietnamese is typed with and that are no syllables of it: they say nothing of its marks. Written by hand
 * from what people type in offices.
 */

/** Abbreviations of chat ("teencode") and of offices, without marks even where the rest has them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('a ad ae ak atgt ah b bb bc bch bg bh bhxh bhyt bik bit bn bs bsung btc btp c cb cbcc cccd cg chg chs ck clb cmnd cn cntt coi cs csdl csgt ct ctv cty cv cvp cx ' +
    'd dc dcm dchi dd dgia dk dki dky dn dnghi dt dtb dv e ex g gd gdv gp gr gv h hc hcm hd hdnd hdong hk hn hnay hqua hs hsdt ht htai hthong hum hok hong iem ik ik ib iu j k kb kbiet kcl kg kh khg kh khok khum kiu kk klq km ko kp kq ' +
    'kqua ks kt kthuc l lb ld lm lm ls lsu lv m mb mk mik mn mng mns mih mh ms n nc nd ndung nguoi ng ngta nha nhma nhug nhg nhiu nn ns nt ntn ntnao nv nx ny o oki p pb pc pcc pct pctn pgd pgd ph phg plz pm pp pt pv q qa qd qdinh ql qly qlnn qtrong qtam r rui rk ' +
    's sd sdt sg sn sv t tb tc tdp tg tgian th thg thcs thpt thik thks tk tks tkhai tl tn tng toy tp tphcm tr trc trg trg tt ttin tthc ttr tv tx u uh uhm uk uki ubnd v vb vbpl vc vd vk vn vp vs vt vv w x xl xp xx y z zay zi zo zui').split(' '),
);

/** English words that are used in Vietnamese as they are. */
export const ENGLISH_LOANS: ReadonlySet<string> = new Set(
  ('account admin app backup banner blog bye call camera card chat check chip clip code comment computer confirm copy covid data deadline demo desktop doc docx download drive edit email error ' +
    'excel facebook fax fb feedback file fix folder form format forward gmail google group hello hi hotline hotspot inbox internet ip ipad iphone jpg karaoke laptop link list live livestream login logo mail marketing meeting menu message messenger ' +
    'microsoft mic micro modem module net note notebook ok oke okay okie okey online offline outlook pass password pdf photo photocopy please plan pls post poster ppt powerpoint preview print project qr rar refresh reply reset robot sale scan screenshot server share ship shop show slide smart sms sorry spam ' +
    'stop store support tag tax taxi team tele telegram test thank thanks ticket tiktok token top trend tv update upload usb user version video viber view virus voucher web webinar website whatsapp wifi windows word youtube zalo zip zoom').split(' '),
);
