const words = (list: string) => list.trim().split(/\s+/);

/** Top-level domains that, after a dot, can hardly be anything but a domain. */
export const PLAIN_TLDS: ReadonlySet<string> = new Set(
  words(`
    com vn net org info biz edu gov mil int asia xyz online site shop store club dev tech icu mobi website space
    media cloud agency academy digital network press review reviews studio wiki blog email company center
    international institute foundation support systems technology solutions services group guru expert
    education university college school capital finance money credit loan loans bank
    tokyo london africa berlin paris moscow
    jp kr cn tw hk sg th my ru uk us au eu fr de tv cc ws
  `),
);

/** Top-level domains that are also words of everyday speech: a domain of two labels needs more to show for itself. */
export const WORDLIKE_TLDS: ReadonlySet<string> = new Set(
  words('app top pro vip live link news click today life world fun win page work name zone team plus one run love art bid men host games chat cafe tips social help'),
);

/** Country codes that a missing space after a full stop may also make ("xong.la", "TP.HN"): a path is needed. */
export const COUNTRY_TLDS: ReadonlySet<string> = new Set(
  words(`
    ac ad ae af ag ai al am ao aq ar as at aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch
    ci ck cl cm co cr cu cv cw cx cy cz dj dk dm do dz ec ee eg er es et fi fj fk fm fo ga gd ge gf gg gh gi gl gm gn
    gp gq gr gs gt gu gw gy hm hn hr ht hu id ie il im in io iq ir is it je jm jo ke kg kh ki km kn kp kw ky kz la lb lc
    li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx mz na nc ne nf ng ni nl no np nr
    nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs rw sa sb sc sd se sh si sk sl sm sn so sr ss st sv sx
    sy sz tc td tf tg tj tk tl tm tn to tr tt tz ua ug uy uz va vc ve vg vi vu wf ye yt za zm zw gle
  `),
);

/** Short hosts under such country codes that are known for what they are. */
export const KNOWN_HOSTS: ReadonlySet<string> = new Set(
  words(`
    bit.ly t.co t.me fb.me m.me wa.me zalo.me goo.gl youtu.be g.co is.gd v.gd ow.ly cutt.ly s.id rb.gy lnkd.in forms.gle
    amzn.to j.mp buff.ly adf.ly ouo.io telegram.me instagr.am discord.gg tiny.cc shope.ee vnexpress.link fb.watch page.link
    fb.gg tr.ee linktr.ee bom.so t.ly
  `),
);

/** Names of products that look like domains. */
export const NOT_HOSTS: ReadonlySet<string> = new Set(words('asp.net vb.net ado.net paint.net ml.net f.net c.net'));
