"""Free mail: the domains at which anybody has an address, with or without a contract for internet access.

Collected from the providers' own sign-up pages and help pages; one line holds the domains of a country or a provider.
"""

import re

_EVERYWHERE = """
    gmail.com googlemail.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com
    tutanota.de tutamail.com tuta.com tuta.io keemail.me windowslive.com passport.com hotmail.com outlook.com live.com
    msn.com yahoo.com ymail.com rocketmail.com myyahoo.com yahoomail.com aol.com aim.com love.com games.com wow.com
    verizon.net zoho.com zoho.eu zoho.in zohomail.com zohomail.eu zohomail.in mail.com email.com usa.com myself.com
    consultant.com post.com europe.com asia.com iname.com writeme.com dr.com engineer.com cheerful.com accountant.com
    techie.com linuxmail.org fastmail.com fastmail.fm fastmail.net fastmail.us fastmail.to sent.com hushmail.com
    hushmail.me hush.com hey.com runbox.com startmail.com mailfence.com posteo.net posteo.de posteo.org mailbox.org
    disroot.org riseup.net cock.li lavabit.com skiff.com duck.com inbox.com gmx.com gmx.net gmx.us caramail.com
    onmail.com mailo.com tutanota.org excite.com lycos.com juno.com netzero.net netzero.com mail.ee
    opera.com operamail.com relay.firefox.com mozmail.com privaterelay.appleid.com skype.com twc.com msn.cn
    usa.net netscape.net care2.com
"""
_NORTH_AMERICA = """
    comcast.net xfinity.com att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net cox.net
    charter.net spectrum.net roadrunner.com rr.com earthlink.net mindspring.com optonline.net optimum.net frontier.com
    frontiernet.net windstream.net centurylink.net centurytel.net q.com embarqmail.com cableone.net suddenlink.net
    mchsi.com wowway.com tds.net peoplepc.com bell.net sympatico.ca rogers.com shaw.ca telus.net videotron.ca cogeco.ca
    eastlink.ca sasktel.net mts.net nb.sympatico.ca hotmail.ca
    prodigy.net.mx terra.com.mx telmexmail.com
"""
_SOUTH_AMERICA = """
    uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br
    fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar terra.com terra.es terra.com.ar vtr.net terra.cl
    une.net.co cantv.net adinet.com.uy
"""
_WEST_EUROPE = """
    btinternet.com btopenworld.com bt.com talktalk.net talk21.com sky.com virginmedia.com virgin.net ntlworld.com
    blueyonder.co.uk blueyonder.com tiscali.co.uk plus.com plusnet.com o2.co.uk orange.net freeserve.co.uk tesco.net
    eircom.net
    orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr cegetel.net bbox.fr numericable.fr aliceadsl.fr
    club-internet.fr
    voila.fr netcourrier.com mailoo.org gmx.fr
    web.de gmx.de t-online.de freenet.de arcor.de online.de 1und1.de vodafone.de kabelmail.de email.de mail.de
    posteo.at o2online.de vodafonemail.de unitybox.de
    aon.at chello.at gmx.at a1.net inode.at bluewin.ch hispeed.ch gmx.ch sunrise.ch green.ch
    ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl xs4all.nl hetnet.nl chello.nl upcmail.nl casema.nl quicknet.nl
    telfort.nl zeelandnet.nl online.nl tele2.nl telenet.be skynet.be proximus.be scarlet.be belgacom.net voo.be
    pt.lu
    libero.it virgilio.it alice.it tin.it tim.it tiscali.it inwind.it iol.it fastwebnet.it email.it aruba.it
    vodafone.it poste.it teletu.it
    telefonica.net movistar.es ono.com ya.com jazztel.es euskalnet.net sapo.pt clix.pt netcabo.pt iol.pt mail.pt
    mail.telepac.pt
"""
_NORTH_AND_EAST_EUROPE = """
    telia.com bredband.net comhem.se spray.se tele2.se home.se swipnet.se
    online.no broadpark.no getmail.no frisurf.no
    mail.dk jubii.dk ofir.dk stofanet.dk tdcadsl.dk youmail.dk mail.tele.dk
    luukku.com suomi24.fi elisanet.fi kolumbus.fi saunalahti.fi pp.inet.fi welho.com simnet.is
    wp.pl o2.pl onet.pl op.pl onet.eu poczta.onet.pl interia.pl interia.eu poczta.fm vp.pl tlen.pl gazeta.pl autograf.pl
    spoko.pl buziaczek.pl
    seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz quick.cz azet.sk centrum.sk zoznam.sk post.sk pobox.sk
    freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu upcmail.hu chello.hu
    abv.bg mail.bg dir.bg gbg.bg yahoo.bg clicknet.ro home.ro personal.ro
    siol.net volja.net net.hr inet.hr vip.hr zg.t-com.hr eunet.rs sbb.rs ptt.rs bih.net.ba t.mk
    inbox.lv apollo.lv one.lv mail.lv delfi.lv one.lt delfi.lt takas.lt zebra.lt neti.ee hot.ee online.ee
    otenet.gr forthnet.gr hol.gr in.gr mailbox.gr cytanet.com.cy
"""
_RUSSIA_AND_NEIGHBOURS = """
    mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru ya.ru
    yandex.ru yandex.com narod.ru pochta.ru hotbox.ru qip.ru nm.ru vk.com mail.ua ukr.net i.ua meta.ua bigmir.net
    email.ua online.ua tut.by mail.by yandex.by mail.kz inbox.kz yandex.kz mail.uz umail.uz inbox.uz mail.az box.az
    mail.ge mail.am freenet.am mail.tj mail.kg mail.md
"""
_MIDDLE_EAST = """
    chmail.ir mailfa.com mailfa.org mihanmail.ir vatanmail.ir iran.ir parsmail.com persianmail.com irmail.ir
    post.ir rayana.ir saba.mail.ir myiran.com iranmail.com parsimail.com chapar.ir
    mynet.com superonline.com ttmail.com turk.net ttnet.net.tr windowslive.com.tr e-kolay.net hotmail.com.tr
    walla.com walla.co.il bezeqint.net netvision.net.il 012.net.il 013net.net zahav.net.il
    maktoob.com gawab.com emirates.net.ae eim.ae saudi.net.sa qualitynet.net batelco.com.bh cyberia.net.lb
    link.net tedata.net.eg menara.ma topnet.tn gnet.tn
"""
_SOUTH_ASIA = """
    rediffmail.com rediff.com sify.com indiatimes.com in.com bsnl.in bsnl.co.in airtelmail.in vsnl.net vsnl.com
    dataone.in eth.net hotmail.co.in yahoo.in brain.net.pk cyber.net.pk hotmail.com.pk
"""
_EAST_ASIA_AND_OCEANIA = """
    qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net vip.163.com 188.com 139.com 189.cn wo.cn sina.com sina.cn
    vip.sina.com sina.com.cn sohu.com vip.sohu.com 21cn.com tom.com aliyun.com 263.net
    naver.com daum.net hanmail.net nate.com korea.com hanmir.com empas.com kakao.com lycos.co.kr dreamwiz.com
    docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp disney.ne.jp vodafone.ne.jp ymobile.ne.jp
    y-mobile.ne.jp
    uqmobile.jp rakumail.jp rakuten.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp hi-ho.ne.jp
    excite.co.jp infoseek.jp goo.jp goo.ne.jp livedoor.com asahi-net.or.jp jcom.home.ne.jp ybb.ne.jp
    pchome.com.tw hinet.net seed.net.tw kimo.com xuite.net netvigator.com hongkong.com biznetvigator.com
    singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com tm.net.my thaimail.com telkom.net plasa.com plasa.net
    vnn.vn fpt.vn globe.com.ph
    bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net westnet.com.au dodo.com.au
    ozemail.com.au aapt.net.au xtra.co.nz slingshot.co.nz clear.net.nz paradise.net.nz vodafone.co.nz orcon.net.nz
"""
_AFRICA = """
    mweb.co.za telkomsa.net vodamail.co.za webmail.co.za iafrica.com absamail.co.za lantic.net
    yahoo.com.ng safaricom.co.ke
"""
_LISTS = (
    _EVERYWHERE, _NORTH_AMERICA, _SOUTH_AMERICA, _WEST_EUROPE, _NORTH_AND_EAST_EUROPE, _RUSSIA_AND_NEIGHBOURS,
    _MIDDLE_EAST, _SOUTH_ASIA, _EAST_ASIA_AND_OCEANIA, _AFRICA,
)  # fmt: skip
FREE = frozenset(domain for listed in _LISTS for domain in listed.split())
# Providers with a domain per country; .co, .cm, .om and .ir are left out because people mean .com by them.
_BY_COUNTRY = re.compile(
    r"(?:yahoo|hotmail|live|outlook|msn|gmx|yandex|aol|ymail|rocketmail)"
    r"\.(?:com|net|(?:com?\.)?(?!co\Z|cm\Z|om\Z|ir\Z)[a-z]{2})"
)
# Mail of access providers below a name of their own: sara@yk.commufa.jp, sara@a2.keitaimail.docomo.ne.jp.
_BELOW = (".ocn.ne.jp", ".so-net.ne.jp", ".home.ne.jp", ".dion.ne.jp", ".plala.or.jp", ".rr.com", ".bigpond.com")


def is_free(domain: str) -> bool:
    """Tell whether anybody can have an address at a domain in lower case."""
    return (
        domain in FREE
        or _BY_COUNTRY.fullmatch(domain) is not None
        or domain.endswith(_BELOW)
        or domain.startswith("freemail.")
    )
