BEGIN TRANSACTION;
CREATE TABLE arrived (
    bot_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL,
    person INTEGER,
    chat INTEGER,
    replica INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
INSERT INTO "audit" VALUES(1,1793696420000000,5100001122,'owner','owner link used');
INSERT INTO "audit" VALUES(2,1793696426000000,5100001122,'bind','chat -1002200000405, topic None');
INSERT INTO "audit" VALUES(3,1793696436000000,5100001122,'read','lead 7 in private');
INSERT INTO "audit" VALUES(4,1794980740000000,5100010717,'desk','hours sat-wed 09:00-14:00 of 5100010717');
INSERT INTO "audit" VALUES(5,1794980744000000,5100010717,'desk','name of 5100010717');
INSERT INTO "audit" VALUES(6,1794980748000000,5100001122,'desk','manager 5100012490');
INSERT INTO "audit" VALUES(7,1794988176000000,5100009869,'desk','away 5100009869');
INSERT INTO "audit" VALUES(8,1794988180000000,5100011199,'desk','left 5100011199');
INSERT INTO "audit" VALUES(9,1795239920000000,0,'funnel','7d4ce55c');
INSERT INTO "audit" VALUES(10,1795239972000000,5100001122,'merge','lead 28 into 27');
INSERT INTO "audit" VALUES(11,1795239976000000,5100001122,'merge','lead 30 into 29');
INSERT INTO "audit" VALUES(12,1795239984000000,5100001122,'unmerge','lead 30 from 29');
INSERT INTO "audit" VALUES(13,1795422620000000,0,'funnel','753e407f');
INSERT INTO "audit" VALUES(14,1795424420000000,0,'funnel','192aea3a');
INSERT INTO "audit" VALUES(15,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(16,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(17,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(18,1795424431000000,5100001122,'read','lead 38 in private');
INSERT INTO "audit" VALUES(19,1795424432000000,5100001122,'read','lead 36 in private');
INSERT INTO "audit" VALUES(20,1795424433000000,5100001122,'read','lead 37 in private');
INSERT INTO "audit" VALUES(21,1795424434000000,5100001122,'decided trial','lead 38');
INSERT INTO "audit" VALUES(22,1795424539000000,5100001122,'read','lead 82 in private');
INSERT INTO "audit" VALUES(23,1795424544000000,5100001122,'decided lost','lead 82');
INSERT INTO "audit" VALUES(24,1795427540000000,0,'funnel','19fb71a5');
INSERT INTO "audit" VALUES(25,1795427841000000,5100001122,'read','lead 36 in private');
INSERT INTO "audit" VALUES(26,1795427842000000,5100001122,'read','lead 37 in private');
INSERT INTO "audit" VALUES(27,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(28,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(29,1795428336000000,5100001122,'decided trial','lead 36');
INSERT INTO "audit" VALUES(30,1795428337000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(31,1795428338000000,5100001122,'read','leads of all stages in chat -1002200000405');
CREATE TABLE bots (
    number INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "bots" VALUES(0,4242424242,1793696420000000);
CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "cards" VALUES('ssG9NOMUsbs',1,1793696420000000);
INSERT INTO "cards" VALUES('Zc1vAbXsBQo',2,1793696421000000);
INSERT INTO "cards" VALUES('DMhbt2VBmsk',3,1793696422000000);
INSERT INTO "cards" VALUES('T0XsGtcQnOg',4,1793696423000000);
INSERT INTO "cards" VALUES('p0-fvsRLCsQ',5,1793696424000000);
INSERT INTO "cards" VALUES('Osx9pZFOm-o',6,1793696425000000);
INSERT INTO "cards" VALUES('5mXYWA-7NQ8',7,1793696431000000);
INSERT INTO "cards" VALUES('SuSt2lGcznE',10,1794218600000000);
INSERT INTO "cards" VALUES('27XfsOAtBv0',11,1794980752000000);
INSERT INTO "cards" VALUES('RJVfvqJSX6w',12,1794980768000000);
INSERT INTO "cards" VALUES('R_9RSjuZIdc',13,1794980784000000);
INSERT INTO "cards" VALUES('qXxKhyWZMww',14,1794980796000000);
INSERT INTO "cards" VALUES('cLE14tdy4DE',15,1794980812000000);
INSERT INTO "cards" VALUES('SerPxKKlyR4',16,1794980832000000);
INSERT INTO "cards" VALUES('sP-y7yjNudw',17,1794980856000000);
INSERT INTO "cards" VALUES('2pG5L66V9bo',18,1794980876000000);
INSERT INTO "cards" VALUES('1XbdEo755tc',19,1794980896000000);
INSERT INTO "cards" VALUES('xF8HjBbZCkc',20,1794980908000000);
INSERT INTO "cards" VALUES('pK57bpzn6Rk',21,1794980916000000);
INSERT INTO "cards" VALUES('5Y7xRpKaYLA',22,1794980928000000);
INSERT INTO "cards" VALUES('jTi2XHwKHnk',23,1794980940000000);
INSERT INTO "cards" VALUES('mYsSx6EfbKM',24,1794980952000000);
INSERT INTO "cards" VALUES('SxiSMw_GjHc',25,1794980964000000);
INSERT INTO "cards" VALUES('U_9gT6ujKmk',26,1795239920000000);
INSERT INTO "cards" VALUES('67ueZ0-PyEA',27,1795239952000000);
INSERT INTO "cards" VALUES('8uRn45mZhAA',28,1795239956000000);
INSERT INTO "cards" VALUES('tlv5Z_6qsVM',29,1795239960000000);
INSERT INTO "cards" VALUES('jC7L62PP9pQ',30,1795239964000000);
INSERT INTO "cards" VALUES('k5BDYgb6Yes',31,1795239988000000);
INSERT INTO "cards" VALUES('aFcQgxX3yWs',32,1795240008000000);
INSERT INTO "cards" VALUES('egy3uyLSvNs',36,1795424420000000);
INSERT INTO "cards" VALUES('nrtedH2rKkg',37,1795424425000000);
INSERT INTO "cards" VALUES('ZGd3DXqlndw',38,1795424431000000);
INSERT INTO "cards" VALUES('6oNY1LuKsxQ',39,1795424435000000);
INSERT INTO "cards" VALUES('aXxd6JeP_rw',48,1795424466000000);
INSERT INTO "cards" VALUES('Zjz4AaWncRY',58,1795424476000000);
INSERT INTO "cards" VALUES('pmpgX2S6ynU',66,1795424484000000);
INSERT INTO "cards" VALUES('ZujNHDKcIzQ',73,1795424491000000);
INSERT INTO "cards" VALUES('JX8Nfddv3aY',74,1795424495000000);
INSERT INTO "cards" VALUES('uNqjolM8pP0',75,1795424499000000);
INSERT INTO "cards" VALUES('V04krIN0LX0',76,1795424503000000);
INSERT INTO "cards" VALUES('SAHb2__CH7o',80,1795424521000000);
INSERT INTO "cards" VALUES('0ASpcMZaWxs',82,1795424525000000);
INSERT INTO "cards" VALUES('lOnh9d7M3lw',87,1795428030000000);
INSERT INTO "cards" VALUES('0N4jzQYwu60',71,1795428325000000);
INSERT INTO "cards" VALUES('L0z0rSFOoSQ',77,1795428326000000);
CREATE TABLE changed_leads (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE
) STRICT;
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347714087,NULL,'s1.5uL5zfUm.jhgADz6/tPstLvLH5Ay5jpxiwdeXNBsUFS255kKG/Z1LnAYhDWTBo7YoC0o0o3G0Rh/oxdgMNiToJJye/4cRcfLvhX+R7/qw6sYQZaxigb+2cA1fzC6hx2sZSTHVAtun8nRqNyBxT4st8IsS65tTdb4i','s1.5uL5zfUm.BfqxLAS7ztfwX7iE0YXkUr78xDZFF6t3HwNic7pkf7jN+RCmAAL58kqIqzg=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347714088,5100041598,'s1.5uL5zfUm.cHtBH647Zb5RmgiUoDlVejmgKB/Dea0C6rha5btxukb8YpKLXceABY5c9Gd/8dGPd1VAow6KvjarpiW6tb3wA28YpSLA+hdvroC1IUfniChtbVzkb7O8lu51TdtbkUuIYvJPvCqjYSNdCwwqbcBdI9rVq0ua18HNTqNLqSXDrgO903pq1/SzT95PG9lVGCH7/GWuKPjfOIragBdqRJNthhsSW+/uyxlYNMcMZFOT9vtZPX4OfTieCJKLkWVosYtETzuXS94/r3TEKqgo7aGqno33Myeixsqy84uBGe7+w5HhkzANiDs5yhPmf7d8nUKu78x0drRb8WGP6b4r/Co/z8bZi/n4WRr8arvslcg3MOLehE2TPD7Xj0P6cShS0Bo86Th/sp9WtBCjRBUFhGe65Ri207nNGPomb6TBH0lpKFKAWbIoWDyLcQaA3TfzVhQ6Qg8yVgbeN+wVOpn9VuA=','s1.5uL5zfUm.e4TH39SbevXxK4JUf0+kHtyQcc8LJ3PAboxIzzVz2FWb4QUf8Uk7f0Eg/M13APce1MCAoWOMcTtlDCDwDoCqFMyJUtSBHqJz+nxoLgA9EeDDerwxVMN/VyRheXbK6+kUbmthlGaXCoVnQHCN1TsLZ7L9SNAK4HzS8QJIDbswSVpRSiTYocbFdzk1kxpcGfCR5gAB5SFszN6X1gj9Czv0Z8AYo2surF9yTBzq/XI=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714308,5100087932,'s1.5uL5zfUm.ykuimHTxmQ2gGi38cpzCnfnfhdCg4In73wjGaJsTZXMgFgMuFWRpqfRxIef+ieANkXLMobdSCd9ncQ5q8WdV0MbtoLoQTz9XYD5jstqXE+KvXZksFTgmJ18K6BbF97UrukPiI+pJCGnjMoQaHG5xy8m7DcOOvAP6p24IxcoeK31LeFVEd6Qj1IxBOBsnBE0YBXVw0Hzv2Q0EjWmrck2JEfwJChMSzyiNIo11iPiq7kLWKk8DV3NfeuEDsT2ONqZDx6bXijaAHFz+lTFiRa2/vQHn76Hsga1tCh38KBJxEwJyo544bKbCmMe/3PegP88+R4aNQiWt8E4vvgHnYXDxV1d0ol7YvgTmKFddazRWucwdQgD3CJwZaT5834KKem7BOoPH23IplPlCLQhV2X81qDLOuTtjL6DH32Ys7T7BrEytBBhi7mU74OfIjrGjpgK51GhMj6iJUvNglMy46w/Ow9EzHNNXLCSi','s1.5uL5zfUm.YUZcNQYMKYELIeCf0Kqc9OG4w2LhIH91mVrgEn6lerYlxsiL5Bt+KqR1mltEo8mDeVK86hFdp6HVv2B8WKeAbBcYCYv1dF3TJ3U6UnZWx7qK2zwS',1795428620000000,4242424242);
CREATE TABLE deals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    -- Of the deal among those of the lead, from 1.
    number INTEGER,
    -- Rial or cents; NULL if nobody said.
    amount INTEGER,
    currency TEXT,
    taken_back INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    closer INTEGER NOT NULL,
    at INTEGER
) STRICT;
INSERT INTO "deals" VALUES(1,7,7,1,120000000,'IRT',0,739923,'ig_story1',5100001122,1793696438000000);
INSERT INTO "deals" VALUES(2,14,16,1,120000000,'IRT',0,739938,'',5100002038,1794980844000000);
INSERT INTO "deals" VALUES(3,14,16,1,125000000,'IRT',0,739938,'',5100002038,1794980852000000);
INSERT INTO "deals" VALUES(4,15,17,1,50000,'USD',0,739938,'',5100002038,1794980860000000);
INSERT INTO "deals" VALUES(5,15,17,2,70000,'USD',0,739938,'',5100002038,1794980868000000);
INSERT INTO "deals" VALUES(6,16,18,1,50000000,'IRT',0,739938,'',5100002038,1794980880000000);
INSERT INTO "deals" VALUES(7,16,18,1,50000000,'IRT',1,739938,'',5100002038,1794980888000000);
CREATE TABLE desk_people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT,
    hours TEXT NOT NULL DEFAULT '',
    away_since INTEGER,
    away_until INTEGER,
    started INTEGER NOT NULL DEFAULT 0,
    joined INTEGER NOT NULL,
    gone INTEGER,
    offered INTEGER,
    passed INTEGER NOT NULL DEFAULT 0,
    -- When they claimed leads, or were given some: a JSON list of microseconds, of some days.
    given TEXT NOT NULL DEFAULT '[]'
, manages INTEGER NOT NULL DEFAULT 0, named INTEGER NOT NULL DEFAULT 0, confirmed INTEGER, replies INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.SXvgyHNA+o1BftPf3OV5w3m/ehmlHYmcUwowlDbW5D38rWJL','s1.5uL5zfUm.+7CTTD9KbcAotjwqg77DIPbza0o6txMogOk279cMTSP22A==','',NULL,NULL,1,1794980748000000,NULL,NULL,0,'[1795239968000000]',0,0,1795424425000000,0);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.tsJuebjIQc97wn8Q+efWycvmAQhWhb2Gwo1Szr0xDg==','s1.5uL5zfUm.Grz0AvKAWfxQjVlMATMj93DzCtij+j0wIjL2b5F6xejbO3DC0Q==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[1794980756000000,1794980772000000,1794980788000000,1794980800000000,1794980816000000,1794980836000000,1794980920000000,1795424421000000,1795424436000000,1795424441000000,1795424512000000,1795424526000000,1795427540000000,1795428330000000]',0,0,1795422620000000,0);
INSERT INTO "desk_people" VALUES(5100009869,'s1.5uL5zfUm.ZdCXu2u25oYhIFc5gqdtP5S0elRii7x5msPJHEJZ3o4=','s1.5uL5zfUm.xdXkZndifEiTf40nyfiiazoD6VHgVTN57X9v1GUuprWSnVvR6eg=','',1794988176000000,1797658200000000,0,1794980724000000,NULL,NULL,0,'[1794980932000000,1794980944000000]',0,0,1795422621000000,0);
INSERT INTO "desk_people" VALUES(5100010717,'s1.5uL5zfUm.EQP8NLJLeF/Opfz0yRM7GYM1h/IHMxyqatCV/h6Cx5yDWWWSIQSR3y60ifWE','s1.5uL5zfUm.qDG8knVJDf1gtVhSJNrPkKOpftwrjPTA0+bO7ePYWSD6Qtb1mRwN','sat-wed 09:00-14:00',NULL,NULL,0,1794980728000000,NULL,NULL,0,'[1794980924000000]',0,1,1795424421000000,0);
INSERT INTO "desk_people" VALUES(5100011199,'s1.5uL5zfUm.lD0so+aQ5sNzRB/gBIgjqoQg60DlI48+cRTD616VNiHk','s1.5uL5zfUm.U1ajGlEpNTdsXFsLKZ73TvAthevQ9ygiM0Vqd/K501uInbfPaSc/','',1794988180000000,NULL,0,1794980732000000,1794988180000000,NULL,0,'[1794980956000000]',0,0,1794980732000000,0);
INSERT INTO "desk_people" VALUES(5100012490,'s1.5uL5zfUm.Bfge14QP6xhe5EcLe+ilEy9MLiJoyf1YpR2w3cVJrZ4=','s1.5uL5zfUm.p/iA6LGhJ0kbMK/QH9GFtPuPbR8iy/A8k6xEvfHbV3GT2rIYydE=','',NULL,NULL,0,1794980736000000,NULL,NULL,0,'[1795239924000000,1795240028000000,1795428340000000]',1,0,1795424420000000,1);
CREATE TABLE duties (
    kind TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    times INTEGER NOT NULL
) STRICT;
INSERT INTO "duties" VALUES('wipe',1795428331000000,1);
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxa8cb6908706f7ab6d6f465c1d4751bac502ad346cddeabe5',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx855bd432db69da7a54cccd1e0f9a0b018ca93973d93ce6fd',1793696478000000);
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "funnels" VALUES('19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
#
# It works as it is, in Persian and in English. To make it yours: copy this file and the PDFs beside it,
# set FUNNEL to your copy, change what you like, and run `sarnakh check your-copy.yaml`. It tells the line
# and the column of everything that would not work, before anybody sees it.
#
# How to write it: indent with spaces, never tabs. Put texts in "double quotes"; \n is a line break.
# Put numbers that are no amounts (phones, codes, times) in quotes too: "0912…", "09:00".
# Words in {braces} are filled in by the bot; each text may use only the ones it has here.

schema: 1 # the form of this file; leave it

languages: [fa, en] # offered to people; the first is for whoever speaks neither
sales_language: fa # your sales group reads its cards in this one

# WHO YOU ARE
# Change these three first: `sarnakh check` reminds you while they are still ours.
company:
  name:
    fa: "فروشگاه نمونه"
    en: "Sample Shop"
  privacy_contact: "privacy@example.com" # where people ask about their data; shown by /privacy
  hours: # when a colleague can answer; the promise "today before 18:00" comes from here
    sat: { opens: "09:00", closes: "18:00" }
    sun: { opens: "09:00", closes: "18:00" }
    mon: { opens: "09:00", closes: "18:00" }
    tue: { opens: "09:00", closes: "18:00" }
    wed: { opens: "09:00", closes: "18:00" }
  holidays: [] # days off, as in [2027-03-21, 2027-03-22]
  # timezone: Asia/Tehran   # only if it differs from the setting TIMEZONE

# HOW PEOPLE MAY BE REACHED
contact:
  kinds: [phone, email, telegram] # telegram ("answer me here") is the fall-back after two unreadable tries
  first: phone
  region: IR # where a number without country code is from, in a Persian talk

# What they agree to by sending their contact: the last paragraph of the first message.
# Raise `version` whenever you change its meaning; who agreed to what is kept with the lead.
consent:
  version: 2
  mode: with_contact # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "با فرستادن شماره یا ایمیل می‌پذیرید که {company} دربارهٔ همین {gift} و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy"
    en: "By sending your number or email you agree that {company} may contact you about this {gift} and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy"

# WHAT YOU GIVE
# Exactly one of `file` (beside this file, up to 50 MB), `link` (https://…) or `coupon` ("SPRING20").
gift: { fa: "راهنما", en: "guide" } # what it is called: checklist, coupon, price list…; {gift} in the texts below ({gift_of}: with the ezafe of Persian, «راهنمای شما»)
magnet: guide # given to everybody whose source has no magnet of its own
magnets:
  guide:
    file:
      fa: guide-fa.pdf
      en: guide-en.pdf

# WHERE PEOPLE COME FROM
# The name is what you put into the link: https://t.me/your_bot?start=ig_story1
# A source may also have its own `magnet`, `language` (fa or en) and `greeting` (said instead of `exchange`).
sources:
  ig_story1:
    label: { fa: "استوری اینستاگرام", en: "Instagram story" }
  g_ads7:
    label: { fa: "گوگل ادز", en: "Google Ads" }
  flyer:
    label: { fa: "تراکت", en: "Flyer" }
  site:
    label: { fa: "سایت", en: "Website" }

# WHAT YOU ASK
# Each question counts for `fit` (who they are, what they need; never decays) or for `interest` (what they do
# and say; loses half its points every `half_life_days`). `cap` is the most that a question can add.
# Labels fit a button: up to 35 characters. `card` and `reason` are how the sales group reads an answer (the
# label, unless given); `missed` is how they read it where it keeps somebody from the SQL gate. `next` jumps forward to another question, or to `end`.
# The bot itself adds "(1 of 4)" and the way back.
questions:
  - id: need
    text:
      fa: "الان بیشتر دنبال چه هستید؟"
      en: "What are you after right now?"
    label: { fa: "نیاز", en: "need" }
    axis: fit
    cap: 40
    options:
      - id: sales
        label: { fa: "مشتری و فروش بیشتر", en: "More customers and sales" }
        points: 40
      - id: results
        label: { fa: "بدانم تبلیغم چه نتیجه‌ای می‌دهد", en: "See what my ads really bring" }
        points: 40
      - id: build
        label: { fa: "سایت، صفحهٔ فرود یا کمپین", en: "A website, landing page or campaign" }
        points: 40
      - id: learn # no buyer now: the gates below keep them out, kindly
        label: { fa: "فقط کنجکاوم یا برای یادگیری", en: "Just curious, or learning" }
        points: -25

  - id: timing
    text:
      fa: "چه زمانی می‌خواهید شروع کنید؟"
      en: "When would you like to start?"
    label: { fa: "زمان شروع", en: "timing" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: now
        label: { fa: "همین ماه", en: "This month" }
        card: { fa: "همین ماه", en: "this month" }
        reason: { fa: "همین ماه", en: "this month" }
        points: 35
      - id: soon
        label: { fa: "تا سه ماه دیگر", en: "Within three months" }
        card: { fa: "تا سه ماه دیگر", en: "within three months" }
        reason: { fa: "تا سه ماه دیگر", en: "within three months" }
        points: 25
      - id: later
        label: { fa: "بیشتر از سه ماه دیگر", en: "More than three months from now" }
        card: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        missed: { fa: "برای بیش از سه ماه دیگر", en: "more than three months away" }
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
        missed: { fa: "هنوز زمانی ندارد", en: "no date yet" }
        reason: { fa: "زمانش معلوم نیست", en: "no date yet" }
        points: 0

  - id: budget
    text:
      fa: "برای بازاریابی، ماهی حدوداً چقدر در نظر دارید؟"
      en: "Roughly what do you plan to spend on marketing a month?"
    label: { fa: "بودجه", en: "budget" }
    axis: fit
    cap: 40
    options:
      - id: low
        label: { fa: "کمتر از ۲۰ میلیون تومان", en: "Under $500" }
        points: 10
      - id: mid
        label: { fa: "۲۰ تا ۶۰ میلیون تومان", en: "$500–2,000" }
        points: 30
      - id: high
        label: { fa: "بیش از ۶۰ میلیون تومان", en: "Over $2,000" }
        points: 40
      - id: unknown
        label: { fa: "نمی‌دانم یا نمی‌خواهم بگویم", en: "Not sure, or rather not say" }
        points: 15

  - id: talk
    text:
      fa: "چطور ادامه بدهیم؟"
      en: "How shall we go on?"
    label: { fa: "قدم بعدی", en: "next step" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: call
        label: { fa: "با من تماس بگیرید", en: "Please call me" }
        card: { fa: "تماس تلفنی", en: "a call" }
        reason: { fa: "درخواست تماس", en: "wants a call" }
        points: 35
      - id: chat
        label: { fa: "همین‌جا در تلگرام بنویسید", en: "Write to me here on Telegram" }
        card: { fa: "پیام در تلگرام", en: "a message on Telegram" }
        reason: { fa: "درخواست پیام", en: "wants a reply" }
        points: 30
      - id: price
        label: { fa: "اول دربارهٔ قیمت بگویید", en: "Tell me about prices first" }
        card: { fa: "دانستن قیمت", en: "to hear about prices" }
        reason: { fa: "پرسش قیمت", en: "asked for prices" }
        points: 15
        price: true # gets `price_text` at once
      - id: no # quotes are not needed: a word is a word here
        label: { fa: "نه، فعلاً لازم نیست", en: "No, thanks" }
        card: { fa: "فعلاً هیچ", en: "nothing for now" }
        reason: { fa: "فعلاً لازم ندارد", en: "nothing for now" }
        points: 0

# WHAT ELSE COUNTS
# The way to reach them adds to fit; of several, the best counts.
contact_points:
  label: { fa: "راه تماس", en: "contact" }
  cap: 20
  points:
    own_phone: 20 # sent with the button
    typed_phone: 16 # typed, and every landline
    company_email: 12
    free_email: 6 # Gmail and the like
    telegram: 4
    disposable_email: 0 # thrown away in ten minutes
    # doubtful_email: 0 # test@test.com, noreply@… and the like; marked on the card

# What they do adds to interest.
engagement:
  label: { fa: "همراهی", en: "engagement" }
  cap: 30
  half_life_days: 30
  guide: 10 # took the magnet
  completed: 10 # answered everything
  price_asked: 10
  returned: 5 # each other day they come back
  campaign: 5 # each other campaign they come by

# WHO IS READY
# Marketing-qualified: a real need and some interest. Sales hears nothing yet; we stay useful.
mql:
  fit: 40
  interest: 20
  unless: { need: [learn] }

# Sales-qualified: every line of it must hold, and the card goes to sales at once.
# (Whoever presses Talk is there right away, whatever they answered.)
sql:
  fit: 55
  interest: 60
  unless: { need: [learn] }
  where:
    timing: [now, soon]
    talk: [call, chat]
  wants: { talk: [call, chat] } # asked to be contacted, see `asked_without_gate` below
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one

# WHO ASKS TO BE CONTACTED, BUT IS NOT READY
# quiet: the sales group gets a card without sound, and they are promised an answer (`end.asked`).
# tell_later: sales hears nothing, and they are told that nobody will call yet (`end.later`).
asked_without_gate: quiet
promise:
  quiet_days: 3 # the answer comes within so many working days (1 to 10)

# OCCASIONAL TIPS
# yes: the talk may end with the button `button.tips`. Nothing sends tips yet: say yes only where one of you does.
tips: no

# THE WORDS OF FIGURES
# How /stats, /leads and /lead name the stages. trade: MQL, SQL, PQL. plain: interested, hot, used it.
words: trade

# THE SALES DESK
# It works as it is: first contact within 5 minutes of the hours, and a lead is free again 15 minutes after a claim
# without one. To change something, take the # off `desk` and off its line. All keys: docs/funnel.md.
# Lengths are working time (30s, 5m, 4h), and days are working days (2d).
# desk:
#   clock: { sla: 5m, hold: 15m, outside: silent } # outside the hours: silent, loud, or hold until the opening
#   claim: { rotation: one_first, offer: 2m } # offered to one person for two minutes, then to everybody
#   who: { managers: [7001], people: { 7002: { weight: 0.5, hours: "sat-wed 9-14" } } } # numeric Telegram ids
#   ends:
#     currency: IRT # what amounts without a unit are in: IRT (toman), USD or EUR
#     lost: [{ id: price }, { id: competitor }, { id: later }] # why leads are lost, up to 8; `other` is always there

# THE SALES CARD
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]

# WHAT PEOPLE SEE BEFORE THEY START
# Set when the bot starts. What you leave out stays as @BotFather has it.
# bot:
#   description: # above START, up to 512 characters
#     fa: "راهنمای رایگان «تبلیغ شما مشتری می‌آورد یا فقط بازدید؟» از {company}. دکمهٔ شروع را بزنید."
#     en: "A free guide from {company}: do your ads bring customers, or just clicks? Press Start."
#   short: # on the profile page, up to 120 characters
#     fa: "راهنمای رایگان تبلیغ، از {company}"
#     en: "A free guide to ads, from {company}"
#   photo: picture.jpg # a JPG beside this file

# WHAT THE BOT SAYS
# People who ask for the price read this. The range is a sample: write your own; `sarnakh check` reminds you.
price_text:
  fa: "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work; usually $300 to $1,500 a month. A few minutes'' talk gets you a real estimate, no strings."

# Texts of the bot that you may say in your own way. A line you leave out is said as we say it.
texts:
  exchange: # the first message; the consent text follows as its last paragraph
    fa: "سلام {name} 👋\n«تبلیغ شما مشتری می‌آورد یا فقط بازدید؟»\n۱۲ سؤال در دو صفحه PDF، رایگان.\nکافی است شماره یا ایمیلتان را بفرستید؛ {gift} همان لحظه می‌رسد."
    en: "Hi {name} 👋\n\"Do your ads bring customers, or just clicks?\"\n12 questions, a two-page PDF, free.\nJust send your number or email; the {gift} arrives at once."
  key.phone:
    fa: "📱 ارسال شماره و دریافت {gift}"
    en: "📱 Send my number, get the {gift}"
  key.email:
    fa: "✉️ با ایمیل می‌گیرم"
    en: "✉️ Use my email"
  key.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  declined:
    fa: "باشد، اصراری نیست. {gift} همین‌جا منتظر شماست: /start"
    en: "No problem. The {gift} stays here for you: /start"
  ask_email:
    fa: "ایمیلتان را بنویسید."
    en: "Type your email."
  bad_phone:
    fa: "این شماره را نشناختم. مثلاً ۰۹۱۲۳۴۵۶۷۸۹، یا با کد کشور."
    en: "I couldn''t read that number. For example +44 20 7946 0018"
  bad_phone_code: # a number without country code that is from nowhere we may guess
    fa: "لطفاً شماره را با کد کشور بنویسید؛ مثلاً ‎+98 912 345 6789"
    en: "I couldn''t read that number. With the country code, please: +44 20 7946 0018"
  others_card:
    fa: "این شمارهٔ خودتان نیست. لطفاً شمارهٔ خودتان را بفرستید."
    en: "That number isn''t yours. Please send your own."
  two_failures:
    fa: "اشکالی ندارد؛ همین‌جا در تلگرام در تماس باشیم؟"
    en: "That''s fine. Shall we keep in touch here on Telegram?"
  button.here_is_fine:
    fa: "بله، همین‌جا خوب است"
    en: "Yes, here is fine"
  button.try_again:
    fa: "دوباره می‌نویسم"
    en: "Try again"
  caption: # comes with the magnet
    fa: "رسید 🌱 این هم {gift_of} شما."
    en: "Got it 🌱 Here is your {gift}."
  before_questions: # once, above the first question
    fa: "چهار سؤال کوتاه، کمتر از یک دقیقه."
    en: "Four quick questions, under a minute."
  button.talk:
    fa: "💬 صحبت با یک نفر"
    en: "💬 Talk to a person"
  button.tips:
    fa: "📬 گاهی نکتهٔ کوتاه بفرستید"
    en: "📬 Send me a short tip now and then"
  price.talk: # the two buttons under `price_text`
    fa: "با یک نفر صحبت می‌کنم"
    en: "Talk to a person"
  price.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  end.sql: # {doer} is one of the two below, {promise} comes from your hours: "today before 18:00"
    fa: "همه‌چیز آماده است ✅ یکی از همکاران ما {promise} {doer}."
    en: "All set ✅ A colleague will {doer} {promise}."
  end.sql.call:
    fa: "با شما تماس می‌گیرد"
    en: "call you"
  end.sql.write:
    fa: "همین‌جا برایتان می‌نویسد"
    en: "write to you here"
  end.mql:
    fa: "ممنون که وقت گذاشتید 🌱 هر وقت سؤالی داشتید، همین‌جاییم."
    en: "Thank you for your time 🌱 We''re here when you have a question."
  end.asked: # asked to be contacted, but a line of the SQL gate is missing: {promise} is "within three working days"
    fa: "ممنون 🌱 عجله‌ای نیست؛ {promise} {doer}. اگر زودتر لازم است، دکمه را بزنید."
    en: "Thank you 🌱 No rush: we''ll {doer} {promise}. Need us sooner? Tap the button."
  end.asked.call:
    fa: "با شما تماس می‌گیریم"
    en: "call you"
  end.asked.write:
    fa: "همین‌جا برایتان می‌نویسیم"
    en: "write to you here"
  button.talk_now:
    fa: "💬 همین حالا"
    en: "💬 Talk now"
  end.later: # the same, from somebody who only wants to learn, or with `asked_without_gate: tell_later`
    fa: "ممنون 🌱 فعلاً تماس نمی‌گیریم تا مزاحم نشویم. اگر همین حالا لازم است، دکمه را بزنید."
    en: "Thank you 🌱 We won''t call yet, so as not to bother you. If you''d like to talk now, just tap."
  end.lead:
    fa: "ممنون 🌱 امیدواریم {gift} به کارتان بیاید."
    en: "Thank you 🌱 We hope the {gift} helps."
',1795428620000004);
INSERT INTO "funnels" VALUES('7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
#
# It works as it is, in Persian and in English. To make it yours: copy this file and the PDFs beside it,
# set FUNNEL to your copy, change what you like, and run `sarnakh check your-copy.yaml`. It tells the line
# and the column of everything that would not work, before anybody sees it.
#
# How to write it: indent with spaces, never tabs. Put texts in "double quotes"; \n is a line break.
# Put numbers that are no amounts (phones, codes, times) in quotes too: "0912…", "09:00".
# Words in {braces} are filled in by the bot; each text may use only the ones it has here.

schema: 1 # the form of this file; leave it

languages: [fa, en] # offered to people; the first is for whoever speaks neither
sales_language: fa # your sales group reads its cards in this one

# WHO YOU ARE
# Change these three first: `sarnakh check` reminds you while they are still ours.
company:
  name:
    fa: "فروشگاه نمونه"
    en: "Sample Shop"
  privacy_contact: "privacy@example.com" # where people ask about their data; shown by /privacy
  hours: # when a colleague can answer; the promise "today before 18:00" comes from here
    sat: { opens: "09:00", closes: "18:00" }
    sun: { opens: "09:00", closes: "18:00" }
    mon: { opens: "09:00", closes: "18:00" }
    tue: { opens: "09:00", closes: "18:00" }
    wed: { opens: "09:00", closes: "18:00" }
  holidays: [] # days off, as in [2027-03-21, 2027-03-22]
  # timezone: Asia/Tehran   # only if it differs from the setting TIMEZONE

# HOW PEOPLE MAY BE REACHED
contact:
  kinds: [phone, email, telegram] # telegram ("answer me here") is the fall-back after two unreadable tries
  first: phone
  region: IR # where a number without country code is from, in a Persian talk

# What they agree to by sending their contact: the last paragraph of the first message.
# Raise `version` whenever you change its meaning; who agreed to what is kept with the lead.
consent:
  version: 2
  mode: with_contact # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "با فرستادن شماره یا ایمیل می‌پذیرید که {company} دربارهٔ همین {gift} و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy"
    en: "By sending your number or email you agree that {company} may contact you about this {gift} and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy"

# WHAT YOU GIVE
# Exactly one of `file` (beside this file, up to 50 MB), `link` (https://…) or `coupon` ("SPRING20").
gift: { fa: "راهنما", en: "guide" } # what it is called: checklist, coupon, price list…; {gift} in the texts below ({gift_of}: with the ezafe of Persian, «راهنمای شما»)
magnet: guide # given to everybody whose source has no magnet of its own
magnets:
  guide:
    file:
      fa: guide-fa.pdf
      en: guide-en.pdf

# WHERE PEOPLE COME FROM
# The name is what you put into the link: https://t.me/your_bot?start=ig_story1
# A source may also have its own `magnet`, `language` (fa or en) and `greeting` (said instead of `exchange`).
sources:
  ig_story1:
    label: { fa: "استوری اینستاگرام", en: "Instagram story" }
  g_ads7:
    label: { fa: "گوگل ادز", en: "Google Ads" }
  flyer:
    label: { fa: "تراکت", en: "Flyer" }
  site:
    label: { fa: "سایت", en: "Website" }

# WHAT YOU ASK
# Each question counts for `fit` (who they are, what they need; never decays) or for `interest` (what they do
# and say; loses half its points every `half_life_days`). `cap` is the most that a question can add.
# Labels fit a button: up to 35 characters. `card` and `reason` are how the sales group reads an answer (the
# label, unless given); `missed` is how they read it where it keeps somebody from the SQL gate. `next` jumps forward to another question, or to `end`.
# The bot itself adds "(1 of 4)" and the way back.
questions:
  - id: need
    text:
      fa: "الان بیشتر دنبال چه هستید؟"
      en: "What are you after right now?"
    label: { fa: "نیاز", en: "need" }
    axis: fit
    cap: 40
    options:
      - id: sales
        label: { fa: "مشتری و فروش بیشتر", en: "More customers and sales" }
        points: 40
      - id: results
        label: { fa: "بدانم تبلیغم چه نتیجه‌ای می‌دهد", en: "See what my ads really bring" }
        points: 40
      - id: build
        label: { fa: "سایت، صفحهٔ فرود یا کمپین", en: "A website, landing page or campaign" }
        points: 40
      - id: learn # no buyer now: the gates below keep them out, kindly
        label: { fa: "فقط کنجکاوم یا برای یادگیری", en: "Just curious, or learning" }
        points: -25

  - id: timing
    text:
      fa: "چه زمانی می‌خواهید شروع کنید؟"
      en: "When would you like to start?"
    label: { fa: "زمان شروع", en: "timing" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: now
        label: { fa: "همین ماه", en: "This month" }
        card: { fa: "همین ماه", en: "this month" }
        reason: { fa: "همین ماه", en: "this month" }
        points: 35
      - id: soon
        label: { fa: "تا سه ماه دیگر", en: "Within three months" }
        card: { fa: "تا سه ماه دیگر", en: "within three months" }
        reason: { fa: "تا سه ماه دیگر", en: "within three months" }
        points: 25
      - id: later
        label: { fa: "بیشتر از سه ماه دیگر", en: "More than three months from now" }
        card: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        missed: { fa: "برای بیش از سه ماه دیگر", en: "more than three months away" }
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
        missed: { fa: "هنوز زمانی ندارد", en: "no date yet" }
        reason: { fa: "زمانش معلوم نیست", en: "no date yet" }
        points: 0

  - id: budget
    text:
      fa: "برای بازاریابی، ماهی حدوداً چقدر در نظر دارید؟"
      en: "Roughly what do you plan to spend on marketing a month?"
    label: { fa: "بودجه", en: "budget" }
    axis: fit
    cap: 40
    options:
      - id: low
        label: { fa: "کمتر از ۲۰ میلیون تومان", en: "Under $500" }
        points: 10
      - id: mid
        label: { fa: "۲۰ تا ۶۰ میلیون تومان", en: "$500–2,000" }
        points: 30
      - id: high
        label: { fa: "بیش از ۶۰ میلیون تومان", en: "Over $2,000" }
        points: 40
      - id: unknown
        label: { fa: "نمی‌دانم یا نمی‌خواهم بگویم", en: "Not sure, or rather not say" }
        points: 15

  - id: talk
    text:
      fa: "چطور ادامه بدهیم؟"
      en: "How shall we go on?"
    label: { fa: "قدم بعدی", en: "next step" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: call
        label: { fa: "با من تماس بگیرید", en: "Please call me" }
        card: { fa: "تماس تلفنی", en: "a call" }
        reason: { fa: "درخواست تماس", en: "wants a call" }
        points: 35
      - id: chat
        label: { fa: "همین‌جا در تلگرام بنویسید", en: "Write to me here on Telegram" }
        card: { fa: "پیام در تلگرام", en: "a message on Telegram" }
        reason: { fa: "درخواست پیام", en: "wants a reply" }
        points: 30
      - id: price
        label: { fa: "اول دربارهٔ قیمت بگویید", en: "Tell me about prices first" }
        card: { fa: "دانستن قیمت", en: "to hear about prices" }
        reason: { fa: "پرسش قیمت", en: "asked for prices" }
        points: 15
        price: true # gets `price_text` at once
      - id: no # quotes are not needed: a word is a word here
        label: { fa: "نه، فعلاً لازم نیست", en: "No, thanks" }
        card: { fa: "فعلاً هیچ", en: "nothing for now" }
        reason: { fa: "فعلاً لازم ندارد", en: "nothing for now" }
        points: 0

# WHAT ELSE COUNTS
# The way to reach them adds to fit; of several, the best counts.
contact_points:
  label: { fa: "راه تماس", en: "contact" }
  cap: 20
  points:
    own_phone: 20 # sent with the button
    typed_phone: 16 # typed, and every landline
    company_email: 12
    free_email: 6 # Gmail and the like
    telegram: 4
    disposable_email: 0 # thrown away in ten minutes
    # doubtful_email: 0 # test@test.com, noreply@… and the like; marked on the card

# What they do adds to interest.
engagement:
  label: { fa: "همراهی", en: "engagement" }
  cap: 30
  half_life_days: 30
  guide: 10 # took the magnet
  completed: 10 # answered everything
  price_asked: 10
  returned: 5 # each other day they come back
  campaign: 5 # each other campaign they come by

# WHO IS READY
# Marketing-qualified: a real need and some interest. Sales hears nothing yet; we stay useful.
mql:
  fit: 40
  interest: 20
  unless: { need: [learn] }

# Sales-qualified: every line of it must hold, and the card goes to sales at once.
# (Whoever presses Talk is there right away, whatever they answered.)
sql:
  fit: 55
  interest: 60
  unless: { need: [learn] }
  where:
    timing: [now, soon]
    talk: [call, chat]
  wants: { talk: [call, chat] } # asked to be contacted, see `asked_without_gate` below
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one

# WHO ASKS TO BE CONTACTED, BUT IS NOT READY
# quiet: the sales group gets a card without sound, and they are promised an answer (`end.asked`).
# tell_later: sales hears nothing, and they are told that nobody will call yet (`end.later`).
asked_without_gate: quiet
promise:
  quiet_days: 3 # the answer comes within so many working days (1 to 10)

# OCCASIONAL TIPS
# yes: the talk may end with the button `button.tips`. Nothing sends tips yet: say yes only where one of you does.
tips: yes

# THE WORDS OF FIGURES
# How /stats, /leads and /lead name the stages. trade: MQL, SQL, PQL. plain: interested, hot, used it.
words: trade

# THE SALES DESK
# It works as it is: first contact within 5 minutes of the hours, and a lead is free again 15 minutes after a claim
# without one. To change something, take the # off `desk` and off its line. All keys: docs/funnel.md.
# Lengths are working time (30s, 5m, 4h), and days are working days (2d).
# desk:
#   clock: { sla: 5m, hold: 15m, outside: silent } # outside the hours: silent, loud, or hold until the opening
#   claim: { rotation: one_first, offer: 2m } # offered to one person for two minutes, then to everybody
#   who: { managers: [7001], people: { 7002: { weight: 0.5, hours: "sat-wed 9-14" } } } # numeric Telegram ids
#   ends:
#     currency: IRT # what amounts without a unit are in: IRT (toman), USD or EUR
#     lost: [{ id: price }, { id: competitor }, { id: later }] # why leads are lost, up to 8; `other` is always there

# THE SALES CARD
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]

# WHAT PEOPLE SEE BEFORE THEY START
# Set when the bot starts. What you leave out stays as @BotFather has it.
# bot:
#   description: # above START, up to 512 characters
#     fa: "راهنمای رایگان «تبلیغ شما مشتری می‌آورد یا فقط بازدید؟» از {company}. دکمهٔ شروع را بزنید."
#     en: "A free guide from {company}: do your ads bring customers, or just clicks? Press Start."
#   short: # on the profile page, up to 120 characters
#     fa: "راهنمای رایگان تبلیغ، از {company}"
#     en: "A free guide to ads, from {company}"
#   photo: picture.jpg # a JPG beside this file

# WHAT THE BOT SAYS
# People who ask for the price read this. The range is a sample: write your own; `sarnakh check` reminds you.
price_text:
  fa: "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work; usually $300 to $1,500 a month. A few minutes'' talk gets you a real estimate, no strings."

# Texts of the bot that you may say in your own way. A line you leave out is said as we say it.
texts:
  exchange: # the first message; the consent text follows as its last paragraph
    fa: "سلام {name} 👋\n«تبلیغ شما مشتری می‌آورد یا فقط بازدید؟»\n۱۲ سؤال در دو صفحه PDF، رایگان.\nکافی است شماره یا ایمیلتان را بفرستید؛ {gift} همان لحظه می‌رسد."
    en: "Hi {name} 👋\n\"Do your ads bring customers, or just clicks?\"\n12 questions, a two-page PDF, free.\nJust send your number or email; the {gift} arrives at once."
  key.phone:
    fa: "📱 ارسال شماره و دریافت {gift}"
    en: "📱 Send my number, get the {gift}"
  key.email:
    fa: "✉️ با ایمیل می‌گیرم"
    en: "✉️ Use my email"
  key.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  declined:
    fa: "باشد، اصراری نیست. {gift} همین‌جا منتظر شماست: /start"
    en: "No problem. The {gift} stays here for you: /start"
  ask_email:
    fa: "ایمیلتان را بنویسید."
    en: "Type your email."
  bad_phone:
    fa: "این شماره را نشناختم. مثلاً ۰۹۱۲۳۴۵۶۷۸۹، یا با کد کشور."
    en: "I couldn''t read that number. For example +44 20 7946 0018"
  bad_phone_code: # a number without country code that is from nowhere we may guess
    fa: "لطفاً شماره را با کد کشور بنویسید؛ مثلاً ‎+98 912 345 6789"
    en: "I couldn''t read that number. With the country code, please: +44 20 7946 0018"
  others_card:
    fa: "این شمارهٔ خودتان نیست. لطفاً شمارهٔ خودتان را بفرستید."
    en: "That number isn''t yours. Please send your own."
  two_failures:
    fa: "اشکالی ندارد؛ همین‌جا در تلگرام در تماس باشیم؟"
    en: "That''s fine. Shall we keep in touch here on Telegram?"
  button.here_is_fine:
    fa: "بله، همین‌جا خوب است"
    en: "Yes, here is fine"
  button.try_again:
    fa: "دوباره می‌نویسم"
    en: "Try again"
  caption: # comes with the magnet
    fa: "رسید 🌱 این هم {gift_of} شما."
    en: "Got it 🌱 Here is your {gift}."
  before_questions: # once, above the first question
    fa: "چهار سؤال کوتاه، کمتر از یک دقیقه."
    en: "Four quick questions, under a minute."
  button.talk:
    fa: "💬 صحبت با یک نفر"
    en: "💬 Talk to a person"
  button.tips:
    fa: "📬 گاهی نکتهٔ کوتاه بفرستید"
    en: "📬 Send me a short tip now and then"
  price.talk: # the two buttons under `price_text`
    fa: "با یک نفر صحبت می‌کنم"
    en: "Talk to a person"
  price.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  end.sql: # {doer} is one of the two below, {promise} comes from your hours: "today before 18:00"
    fa: "همه‌چیز آماده است ✅ یکی از همکاران ما {promise} {doer}."
    en: "All set ✅ A colleague will {doer} {promise}."
  end.sql.call:
    fa: "با شما تماس می‌گیرد"
    en: "call you"
  end.sql.write:
    fa: "همین‌جا برایتان می‌نویسد"
    en: "write to you here"
  end.mql:
    fa: "ممنون که وقت گذاشتید 🌱 هر وقت سؤالی داشتید، همین‌جاییم."
    en: "Thank you for your time 🌱 We''re here when you have a question."
  end.asked: # asked to be contacted, but a line of the SQL gate is missing: {promise} is "within three working days"
    fa: "ممنون 🌱 عجله‌ای نیست؛ {promise} {doer}. اگر زودتر لازم است، دکمه را بزنید."
    en: "Thank you 🌱 No rush: we''ll {doer} {promise}. Need us sooner? Tap the button."
  end.asked.call:
    fa: "با شما تماس می‌گیریم"
    en: "call you"
  end.asked.write:
    fa: "همین‌جا برایتان می‌نویسیم"
    en: "write to you here"
  button.talk_now:
    fa: "💬 همین حالا"
    en: "💬 Talk now"
  end.later: # the same, from somebody who only wants to learn, or with `asked_without_gate: tell_later`
    fa: "ممنون 🌱 فعلاً تماس نمی‌گیریم تا مزاحم نشویم. اگر همین حالا لازم است، دکمه را بزنید."
    en: "Thank you 🌱 We won''t call yet, so as not to bother you. If you''d like to talk now, just tap."
  end.lead:
    fa: "ممنون 🌱 امیدواریم {gift} به کارتان بیاید."
    en: "Thank you 🌱 We hope the {gift} helps."

desk: {talk: {topics: on}}
',1795239920000000);
INSERT INTO "funnels" VALUES('753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','schema: 1 # the form of this file; leave it
languages: [fa, en] # offered to people; the first is for whoever speaks neither
sales_language: fa # your sales group reads its cards in this one
company:
  name:
    fa: "فروشگاه نمونه"
    en: "Sample Shop"
  privacy_contact: "privacy@example.com" # where people ask about their data; shown by /privacy
  hours: # when a colleague can answer; the promise "today before 18:00" comes from here
    sat: { opens: "09:00", closes: "18:00" }
    sun: { opens: "09:00", closes: "18:00" }
    mon: { opens: "09:00", closes: "18:00" }
    tue: { opens: "09:00", closes: "18:00" }
    wed: { opens: "09:00", closes: "18:00" }
  holidays: [] # days off, as in [2027-03-21, 2027-03-22]
  # timezone: Asia/Tehran   # only if it differs from the setting TIMEZONE
bot: { photo: bot.jpg }
contact:
  kinds: [phone, email, telegram] # telegram ("answer me here") is the fall-back after two unreadable tries
  first: phone
  region: IR # where a number without country code is from, in a Persian talk
consent:
  version: 2
  mode: separate_step # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "با فرستادن شماره یا ایمیل می‌پذیرید که {company} دربارهٔ همین {gift} و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy"
    en: "By sending your number or email you agree that {company} may contact you about this {gift} and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy"
gift: { fa: "راهنما", en: "guide" } # what it is called: checklist, coupon, price list…; {gift} in the texts below ({gift_of}: with the ezafe of Persian, «راهنمای شما»)
magnet: guide # given to everybody whose source has no magnet of its own
magnets:
  guide:
    file:
      fa: guide-fa.pdf
      en: guide-en.pdf
sources:
  ig_story1:
    label: { fa: "استوری اینستاگرام", en: "Instagram story" }
  g_ads7:
    label: { fa: "گوگل ادز", en: "Google Ads" }
  flyer:
    label: { fa: "تراکت", en: "Flyer" }
  site:
    label: { fa: "سایت", en: "Website" }
questions:
  - id: need
    text:
      fa: "الان بیشتر دنبال چه هستید؟"
      en: "What are you after right now?"
    label: { fa: "نیاز", en: "need" }
    axis: fit
    cap: 40
    options:
      - id: sales
        label: { fa: "مشتری و فروش بیشتر", en: "More customers and sales" }
        points: 40
      - id: results
        label: { fa: "بدانم تبلیغم چه نتیجه‌ای می‌دهد", en: "See what my ads really bring" }
        points: 40
      - id: build
        label: { fa: "سایت، صفحهٔ فرود یا کمپین", en: "A website, landing page or campaign" }
        points: 40
      - id: learn # no buyer now: the gates below keep them out, kindly
        label: { fa: "فقط کنجکاوم یا برای یادگیری", en: "Just curious, or learning" }
        points: -25
  - id: timing
    text:
      fa: "چه زمانی می‌خواهید شروع کنید؟"
      en: "When would you like to start?"
    label: { fa: "زمان شروع", en: "timing" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: now
        label: { fa: "همین ماه", en: "This month" }
        card: { fa: "همین ماه", en: "this month" }
        reason: { fa: "همین ماه", en: "this month" }
        points: 35
      - id: soon
        label: { fa: "تا سه ماه دیگر", en: "Within three months" }
        card: { fa: "تا سه ماه دیگر", en: "within three months" }
        reason: { fa: "تا سه ماه دیگر", en: "within three months" }
        points: 25
      - id: later
        label: { fa: "بیشتر از سه ماه دیگر", en: "More than three months from now" }
        card: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        missed: { fa: "برای بیش از سه ماه دیگر", en: "more than three months away" }
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
        missed: { fa: "هنوز زمانی ندارد", en: "no date yet" }
        reason: { fa: "زمانش معلوم نیست", en: "no date yet" }
        points: 0
  - id: budget
    text:
      fa: "برای بازاریابی، ماهی حدوداً چقدر در نظر دارید؟"
      en: "Roughly what do you plan to spend on marketing a month?"
    label: { fa: "بودجه", en: "budget" }
    axis: fit
    cap: 40
    options:
      - id: low
        label: { fa: "کمتر از ۲۰ میلیون تومان", en: "Under $500" }
        points: 10
      - id: mid
        label: { fa: "۲۰ تا ۶۰ میلیون تومان", en: "$500–2,000" }
        points: 30
      - id: high
        label: { fa: "بیش از ۶۰ میلیون تومان", en: "Over $2,000" }
        points: 40
      - id: unknown
        label: { fa: "نمی‌دانم یا نمی‌خواهم بگویم", en: "Not sure, or rather not say" }
        points: 15
  - id: talk
    text:
      fa: "چطور ادامه بدهیم؟"
      en: "How shall we go on?"
    label: { fa: "قدم بعدی", en: "next step" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: call
        label: { fa: "با من تماس بگیرید", en: "Please call me" }
        card: { fa: "تماس تلفنی", en: "a call" }
        reason: { fa: "درخواست تماس", en: "wants a call" }
        points: 35
      - id: chat
        label: { fa: "همین‌جا در تلگرام بنویسید", en: "Write to me here on Telegram" }
        card: { fa: "پیام در تلگرام", en: "a message on Telegram" }
        reason: { fa: "درخواست پیام", en: "wants a reply" }
        points: 30
      - id: price
        label: { fa: "اول دربارهٔ قیمت بگویید", en: "Tell me about prices first" }
        card: { fa: "دانستن قیمت", en: "to hear about prices" }
        reason: { fa: "پرسش قیمت", en: "asked for prices" }
        points: 15
        price: true # gets `price_text` at once
      - id: no # quotes are not needed: a word is a word here
        label: { fa: "نه، فعلاً لازم نیست", en: "No, thanks" }
        card: { fa: "فعلاً هیچ", en: "nothing for now" }
        reason: { fa: "فعلاً لازم ندارد", en: "nothing for now" }
        points: 0
contact_points:
  label: { fa: "راه تماس", en: "contact" }
  cap: 20
  points:
    own_phone: 20 # sent with the button
    typed_phone: 16 # typed, and every landline
    company_email: 12
    free_email: 6 # Gmail and the like
    telegram: 4
    disposable_email: 0 # thrown away in ten minutes
    # doubtful_email: 0 # test@test.com, noreply@… and the like; marked on the card
engagement:
  label: { fa: "همراهی", en: "engagement" }
  cap: 30
  half_life_days: 30
  guide: 10 # took the magnet
  completed: 10 # answered everything
  price_asked: 10
  returned: 5 # each other day they come back
  campaign: 5 # each other campaign they come by
mql:
  fit: 40
  interest: 20
  unless: { need: [learn] }
sql:
  fit: 55
  interest: 60
  unless: { need: [learn] }
  where:
    timing: [now, soon]
    talk: [call, chat]
  wants: { talk: [call, chat] } # asked to be contacted, see `asked_without_gate` below
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one
asked_without_gate: quiet
promise:
  quiet_days: 3 # the answer comes within so many working days (1 to 10)
tips: no
words: trade
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]
price_text:
  fa: "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work; usually $300 to $1,500 a month. A few minutes'' talk gets you a real estimate, no strings."
',1795422620000000);
INSERT INTO "funnels" VALUES('192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
#
# It works as it is, in Persian and in English. To make it yours: copy this file and the PDFs beside it,
# set FUNNEL to your copy, change what you like, and run `sarnakh check your-copy.yaml`. It tells the line
# and the column of everything that would not work, before anybody sees it.
#
# How to write it: indent with spaces, never tabs. Put texts in "double quotes"; \n is a line break.
# Put numbers that are no amounts (phones, codes, times) in quotes too: "0912…", "09:00".
# Words in {braces} are filled in by the bot; each text may use only the ones it has here.

schema: 1 # the form of this file; leave it

languages: [fa, en] # offered to people; the first is for whoever speaks neither
sales_language: fa # your sales group reads its cards in this one

# WHO YOU ARE
# Change these three first: `sarnakh check` reminds you while they are still ours.
company:
  name:
    fa: "فروشگاه نمونه"
    en: "Sample Shop"
  privacy_contact: "privacy@example.com" # where people ask about their data; shown by /privacy
  hours: # when a colleague can answer; the promise "today before 18:00" comes from here
    sat: { opens: "09:00", closes: "18:00" }
    sun: { opens: "09:00", closes: "18:00" }
    mon: { opens: "09:00", closes: "18:00" }
    tue: { opens: "09:00", closes: "18:00" }
    wed: { opens: "09:00", closes: "18:00" }
  holidays: [] # days off, as in [2027-03-21, 2027-03-22]
  # timezone: Asia/Tehran   # only if it differs from the setting TIMEZONE

# HOW PEOPLE MAY BE REACHED
contact:
  kinds: [phone, email, telegram] # telegram ("answer me here") is the fall-back after two unreadable tries
  first: phone
  region: IR # where a number without country code is from, in a Persian talk

# What they agree to by sending their contact: the last paragraph of the first message.
# Raise `version` whenever you change its meaning; who agreed to what is kept with the lead.
consent:
  version: 2
  mode: with_contact # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "با فرستادن شماره یا ایمیل می‌پذیرید که {company} دربارهٔ همین {gift} و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy"
    en: "By sending your number or email you agree that {company} may contact you about this {gift} and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy"

# WHAT YOU GIVE
# Exactly one of `file` (beside this file, up to 50 MB), `link` (https://…) or `coupon` ("SPRING20").
gift: { fa: "راهنما", en: "guide" } # what it is called: checklist, coupon, price list…; {gift} in the texts below ({gift_of}: with the ezafe of Persian, «راهنمای شما»)
magnet: guide # given to everybody whose source has no magnet of its own
magnets:
  guide:
    file:
      fa: guide-fa.pdf
      en: guide-en.pdf

# WHERE PEOPLE COME FROM
# The name is what you put into the link: https://t.me/your_bot?start=ig_story1
# A source may also have its own `magnet`, `language` (fa or en) and `greeting` (said instead of `exchange`).
sources:
  ig_story1:
    label: { fa: "استوری اینستاگرام", en: "Instagram story" }
  g_ads7:
    label: { fa: "گوگل ادز", en: "Google Ads" }
  flyer:
    label: { fa: "تراکت", en: "Flyer" }
  site:
    label: { fa: "سایت", en: "Website" }

# WHAT YOU ASK
# Each question counts for `fit` (who they are, what they need; never decays) or for `interest` (what they do
# and say; loses half its points every `half_life_days`). `cap` is the most that a question can add.
# Labels fit a button: up to 35 characters. `card` and `reason` are how the sales group reads an answer (the
# label, unless given); `missed` is how they read it where it keeps somebody from the SQL gate. `next` jumps forward to another question, or to `end`.
# The bot itself adds "(1 of 4)" and the way back.
questions:
  - id: need
    text:
      fa: "الان بیشتر دنبال چه هستید؟"
      en: "What are you after right now?"
    label: { fa: "نیاز", en: "need" }
    axis: fit
    cap: 40
    options:
      - id: sales
        label: { fa: "مشتری و فروش بیشتر", en: "More customers and sales" }
        points: 40
      - id: results
        label: { fa: "بدانم تبلیغم چه نتیجه‌ای می‌دهد", en: "See what my ads really bring" }
        points: 40
      - id: build
        label: { fa: "سایت، صفحهٔ فرود یا کمپین", en: "A website, landing page or campaign" }
        points: 40
      - id: learn # no buyer now: the gates below keep them out, kindly
        label: { fa: "فقط کنجکاوم یا برای یادگیری", en: "Just curious, or learning" }
        points: -25

  - id: timing
    text:
      fa: "چه زمانی می‌خواهید شروع کنید؟"
      en: "When would you like to start?"
    label: { fa: "زمان شروع", en: "timing" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: now
        label: { fa: "همین ماه", en: "This month" }
        card: { fa: "همین ماه", en: "this month" }
        reason: { fa: "همین ماه", en: "this month" }
        points: 35
      - id: soon
        label: { fa: "تا سه ماه دیگر", en: "Within three months" }
        card: { fa: "تا سه ماه دیگر", en: "within three months" }
        reason: { fa: "تا سه ماه دیگر", en: "within three months" }
        points: 25
      - id: later
        label: { fa: "بیشتر از سه ماه دیگر", en: "More than three months from now" }
        card: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        missed: { fa: "برای بیش از سه ماه دیگر", en: "more than three months away" }
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
        missed: { fa: "هنوز زمانی ندارد", en: "no date yet" }
        reason: { fa: "زمانش معلوم نیست", en: "no date yet" }
        points: 0

  - id: budget
    text:
      fa: "برای بازاریابی، ماهی حدوداً چقدر در نظر دارید؟"
      en: "Roughly what do you plan to spend on marketing a month?"
    label: { fa: "بودجه", en: "budget" }
    axis: fit
    cap: 40
    options:
      - id: low
        label: { fa: "کمتر از ۲۰ میلیون تومان", en: "Under $500" }
        points: 10
      - id: mid
        label: { fa: "۲۰ تا ۶۰ میلیون تومان", en: "$500–2,000" }
        points: 30
      - id: high
        label: { fa: "بیش از ۶۰ میلیون تومان", en: "Over $2,000" }
        points: 40
      - id: unknown
        label: { fa: "نمی‌دانم یا نمی‌خواهم بگویم", en: "Not sure, or rather not say" }
        points: 15

  - id: talk
    text:
      fa: "چطور ادامه بدهیم؟"
      en: "How shall we go on?"
    label: { fa: "قدم بعدی", en: "next step" }
    axis: interest
    cap: 35
    half_life_days: 45
    options:
      - id: call
        label: { fa: "با من تماس بگیرید", en: "Please call me" }
        card: { fa: "تماس تلفنی", en: "a call" }
        reason: { fa: "درخواست تماس", en: "wants a call" }
        points: 35
      - id: chat
        label: { fa: "همین‌جا در تلگرام بنویسید", en: "Write to me here on Telegram" }
        card: { fa: "پیام در تلگرام", en: "a message on Telegram" }
        reason: { fa: "درخواست پیام", en: "wants a reply" }
        points: 30
      - id: price
        label: { fa: "اول دربارهٔ قیمت بگویید", en: "Tell me about prices first" }
        card: { fa: "دانستن قیمت", en: "to hear about prices" }
        reason: { fa: "پرسش قیمت", en: "asked for prices" }
        points: 15
        price: true # gets `price_text` at once
      - id: no # quotes are not needed: a word is a word here
        label: { fa: "نه، فعلاً لازم نیست", en: "No, thanks" }
        card: { fa: "فعلاً هیچ", en: "nothing for now" }
        reason: { fa: "فعلاً لازم ندارد", en: "nothing for now" }
        points: 0

# WHAT ELSE COUNTS
# The way to reach them adds to fit; of several, the best counts.
contact_points:
  label: { fa: "راه تماس", en: "contact" }
  cap: 20
  points:
    own_phone: 20 # sent with the button
    typed_phone: 16 # typed, and every landline
    company_email: 12
    free_email: 6 # Gmail and the like
    telegram: 4
    disposable_email: 0 # thrown away in ten minutes
    # doubtful_email: 0 # test@test.com, noreply@… and the like; marked on the card

# What they do adds to interest.
engagement:
  label: { fa: "همراهی", en: "engagement" }
  cap: 30
  half_life_days: 30
  guide: 10 # took the magnet
  completed: 10 # answered everything
  price_asked: 10
  returned: 5 # each other day they come back
  campaign: 5 # each other campaign they come by

# WHO IS READY
# Marketing-qualified: a real need and some interest. Sales hears nothing yet; we stay useful.
mql:
  fit: 40
  interest: 20
  unless: { need: [learn] }

# Sales-qualified: every line of it must hold, and the card goes to sales at once.
# (Whoever presses Talk is there right away, whatever they answered.)
sql:
  fit: 55
  interest: 60
  unless: { need: [learn] }
  where:
    timing: [now, soon]
    talk: [call, chat]
  wants: { talk: [call, chat] } # asked to be contacted, see `asked_without_gate` below
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one

# WHO ASKS TO BE CONTACTED, BUT IS NOT READY
# quiet: the sales group gets a card without sound, and they are promised an answer (`end.asked`).
# tell_later: sales hears nothing, and they are told that nobody will call yet (`end.later`).
asked_without_gate: quiet
promise:
  quiet_days: 3 # the answer comes within so many working days (1 to 10)

# OCCASIONAL TIPS
# yes: the talk may end with the button `button.tips`. Nothing sends tips yet: say yes only where one of you does.
tips: yes

# THE WORDS OF FIGURES
# How /stats, /leads and /lead name the stages. trade: MQL, SQL, PQL. plain: interested, hot, used it.
words: trade

# THE SALES DESK
# It works as it is: first contact within 5 minutes of the hours, and a lead is free again 15 minutes after a claim
# without one. To change something, take the # off `desk` and off its line. All keys: docs/funnel.md.
# Lengths are working time (30s, 5m, 4h), and days are working days (2d).
# desk:
#   clock: { sla: 5m, hold: 15m, outside: silent } # outside the hours: silent, loud, or hold until the opening
#   claim: { rotation: one_first, offer: 2m } # offered to one person for two minutes, then to everybody
#   who: { managers: [7001], people: { 7002: { weight: 0.5, hours: "sat-wed 9-14" } } } # numeric Telegram ids
#   ends:
#     currency: IRT # what amounts without a unit are in: IRT (toman), USD or EUR
#     lost: [{ id: price }, { id: competitor }, { id: later }] # why leads are lost, up to 8; `other` is always there

# THE SALES CARD
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]

# WHAT PEOPLE SEE BEFORE THEY START
# Set when the bot starts. What you leave out stays as @BotFather has it.
# bot:
#   description: # above START, up to 512 characters
#     fa: "راهنمای رایگان «تبلیغ شما مشتری می‌آورد یا فقط بازدید؟» از {company}. دکمهٔ شروع را بزنید."
#     en: "A free guide from {company}: do your ads bring customers, or just clicks? Press Start."
#   short: # on the profile page, up to 120 characters
#     fa: "راهنمای رایگان تبلیغ، از {company}"
#     en: "A free guide to ads, from {company}"
#   photo: picture.jpg # a JPG beside this file

# WHAT THE BOT SAYS
# People who ask for the price read this. The range is a sample: write your own; `sarnakh check` reminds you.
price_text:
  fa: "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work; usually $300 to $1,500 a month. A few minutes'' talk gets you a real estimate, no strings."

# Texts of the bot that you may say in your own way. A line you leave out is said as we say it.
texts:
  exchange: # the first message; the consent text follows as its last paragraph
    fa: "سلام {name} 👋\n«تبلیغ شما مشتری می‌آورد یا فقط بازدید؟»\n۱۲ سؤال در دو صفحه PDF، رایگان.\nکافی است شماره یا ایمیلتان را بفرستید؛ {gift} همان لحظه می‌رسد."
    en: "Hi {name} 👋\n\"Do your ads bring customers, or just clicks?\"\n12 questions, a two-page PDF, free.\nJust send your number or email; the {gift} arrives at once."
  key.phone:
    fa: "📱 ارسال شماره و دریافت {gift}"
    en: "📱 Send my number, get the {gift}"
  key.email:
    fa: "✉️ با ایمیل می‌گیرم"
    en: "✉️ Use my email"
  key.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  declined:
    fa: "باشد، اصراری نیست. {gift} همین‌جا منتظر شماست: /start"
    en: "No problem. The {gift} stays here for you: /start"
  ask_email:
    fa: "ایمیلتان را بنویسید."
    en: "Type your email."
  bad_phone:
    fa: "این شماره را نشناختم. مثلاً ۰۹۱۲۳۴۵۶۷۸۹، یا با کد کشور."
    en: "I couldn''t read that number. For example +44 20 7946 0018"
  bad_phone_code: # a number without country code that is from nowhere we may guess
    fa: "لطفاً شماره را با کد کشور بنویسید؛ مثلاً ‎+98 912 345 6789"
    en: "I couldn''t read that number. With the country code, please: +44 20 7946 0018"
  others_card:
    fa: "این شمارهٔ خودتان نیست. لطفاً شمارهٔ خودتان را بفرستید."
    en: "That number isn''t yours. Please send your own."
  two_failures:
    fa: "اشکالی ندارد؛ همین‌جا در تلگرام در تماس باشیم؟"
    en: "That''s fine. Shall we keep in touch here on Telegram?"
  button.here_is_fine:
    fa: "بله، همین‌جا خوب است"
    en: "Yes, here is fine"
  button.try_again:
    fa: "دوباره می‌نویسم"
    en: "Try again"
  caption: # comes with the magnet
    fa: "رسید 🌱 این هم {gift_of} شما."
    en: "Got it 🌱 Here is your {gift}."
  before_questions: # once, above the first question
    fa: "چهار سؤال کوتاه، کمتر از یک دقیقه."
    en: "Four quick questions, under a minute."
  button.talk:
    fa: "💬 صحبت با یک نفر"
    en: "💬 Talk to a person"
  button.tips:
    fa: "📬 گاهی نکتهٔ کوتاه بفرستید"
    en: "📬 Send me a short tip now and then"
  price.talk: # the two buttons under `price_text`
    fa: "با یک نفر صحبت می‌کنم"
    en: "Talk to a person"
  price.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  end.sql: # {doer} is one of the two below, {promise} comes from your hours: "today before 18:00"
    fa: "همه‌چیز آماده است ✅ یکی از همکاران ما {promise} {doer}."
    en: "All set ✅ A colleague will {doer} {promise}."
  end.sql.call:
    fa: "با شما تماس می‌گیرد"
    en: "call you"
  end.sql.write:
    fa: "همین‌جا برایتان می‌نویسد"
    en: "write to you here"
  end.mql:
    fa: "ممنون که وقت گذاشتید 🌱 هر وقت سؤالی داشتید، همین‌جاییم."
    en: "Thank you for your time 🌱 We''re here when you have a question."
  end.asked: # asked to be contacted, but a line of the SQL gate is missing: {promise} is "within three working days"
    fa: "ممنون 🌱 عجله‌ای نیست؛ {promise} {doer}. اگر زودتر لازم است، دکمه را بزنید."
    en: "Thank you 🌱 No rush: we''ll {doer} {promise}. Need us sooner? Tap the button."
  end.asked.call:
    fa: "با شما تماس می‌گیریم"
    en: "call you"
  end.asked.write:
    fa: "همین‌جا برایتان می‌نویسیم"
    en: "write to you here"
  button.talk_now:
    fa: "💬 همین حالا"
    en: "💬 Talk now"
  end.later: # the same, from somebody who only wants to learn, or with `asked_without_gate: tell_later`
    fa: "ممنون 🌱 فعلاً تماس نمی‌گیریم تا مزاحم نشویم. اگر همین حالا لازم است، دکمه را بزنید."
    en: "Thank you 🌱 We won''t call yet, so as not to bother you. If you''d like to talk now, just tap."
  end.lead:
    fa: "ممنون 🌱 امیدواریم {gift} به کارتان بیاید."
    en: "Thank you 🌱 We hope the {gift} helps."
',1795424420000000);
CREATE TABLE group_members (
    telegram_id INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL
) STRICT;
INSERT INTO "group_members" VALUES(5100001122,-1002200000405);
INSERT INTO "group_members" VALUES(5100002038,-1002200000405);
INSERT INTO "group_members" VALUES(5100009869,-1002200000405);
INSERT INTO "group_members" VALUES(5100010717,-1002200000405);
INSERT INTO "group_members" VALUES(5100012490,-1002200000405);
CREATE TABLE lead_topics (
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    chat INTEGER NOT NULL,
    -- NULL while Telegram has not made it.
    thread INTEGER,
    -- The emoji that its name begins with, as it was last asked for.
    sign TEXT NOT NULL DEFAULT '',
    closed INTEGER NOT NULL DEFAULT 0,
    -- Whether Telegram said that there is no such topic.
    lost INTEGER NOT NULL DEFAULT 0,
    -- How often it was made: one that is lost is made again once.
    made INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lead, chat)
) STRICT;
INSERT INTO "lead_topics" VALUES(26,-1002200000405,103,'💬',0,1,1);
INSERT INTO "lead_topics" VALUES(27,-1002200000405,114,'✅',0,1,1);
INSERT INTO "lead_topics" VALUES(28,-1002200000405,116,'🔗',1,0,1);
INSERT INTO "lead_topics" VALUES(29,-1002200000405,118,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(30,-1002200000405,120,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(31,-1002200000405,135,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(32,-1002200000405,137,'✅',0,0,1);
INSERT INTO "lead_topics" VALUES(7,-1002200000405,NULL,'🏆',1,0,0);
CREATE TABLE leads (
    -- AUTOINCREMENT: a forgotten person's number is never given to another.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    username TEXT,
    language TEXT NOT NULL,
    phone TEXT,
    phone_verified INTEGER NOT NULL DEFAULT 0,
    email TEXT,
    contact TEXT,
    unread_contact TEXT,
    stage TEXT NOT NULL DEFAULT 'visitor',
    hot INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL DEFAULT 'open',
    fit INTEGER NOT NULL DEFAULT 0,
    interest INTEGER NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT '[]',
    scored_at INTEGER NOT NULL,
    answers TEXT NOT NULL DEFAULT '{}',
    first_source TEXT NOT NULL DEFAULT '',
    last_source TEXT NOT NULL DEFAULT '',
    consent_version INTEGER,
    consent_hash TEXT,
    consent_at INTEGER,
    consent_update INTEGER,
    tips INTEGER NOT NULL DEFAULT 0,
    stopped INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0,
    alerts INTEGER NOT NULL DEFAULT 0,
    alerted_at INTEGER,
    owner INTEGER,
    owner_name TEXT,
    claimed_at INTEGER,
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    updated INTEGER NOT NULL
, phone_index TEXT, alive INTEGER, topic INTEGER, quiet TEXT NOT NULL DEFAULT '[]', quiet_at INTEGER, quiet_due INTEGER, counts_as_other INTEGER NOT NULL DEFAULT 0, merged_into INTEGER, email_index TEXT) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.hf0XW6n7XNg3zOcKbXdjx8qzCL9l9Oai5ISseYrrHLc=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.j/lvUWEOp8xyUTIR/D1ugJxPdYOTxtK8lZ/4ErsYXbA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.GYbE1IW9rHRXEyvIs5F6BH3rv2Jo+XO759T/xM+IrvI=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.AsPMp3j0zBOjJ52/w/Syi0j8QPHknloEoSWEi91l6Q==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.yQ1R18VcMT3BHSJoLvXPuEIwEQgmqaZ64qtcL9cgEg==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.jhP3/yFXNt0tsBO9DvlX3rs89nbHWi4jG6WKaam5MtI=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,NULL,NULL,NULL,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.L+R4NkcLxaK55NrQI3PN7RvrZMcOnBxi2yZG9FiKi+M=','s1.5uL5zfUm.n/42YfZqUIEqjO0LMVHBzLmjT8VrZ9nJMMoLW7FNc/ZMVflj1g==','fa','s1.5uL5zfUm.DpV8tS1ptXeyEMTHJF6ZuKMseKMV80ks9l9PDZWVRtJ9pcE1bXAGxWw=',1,NULL,'own_phone',NULL,'customer',1,'won',90,66,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"timing","option":"now","axis":"interest","points":26.57987074059825},{"about":"talk","option":"call","axis":"interest","points":26.57987074059825},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":6.618007125086811},{"about":"engagement","option":"completed","axis":"interest","points":6.618007125086811}]',1795240048000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.ZLg8ulmTLVMs8YyD6OCf57JFQ1MSLjXc2nPB7UJ5Ww==',1793696432000000,1793696431000000,1795240048000000,1795240048000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.fkjNxm1t6LddCZauwS5Ve6aLdidW5uHGSh3O4C1PbJB6lTI4',NULL,'fa','s1.5uL5zfUm.57b4OnQcUf+YjxUCrsuNzKcebqfMba4CUiPRxNzPm+AnR3z99tVkXdw=',1,NULL,'own_phone',NULL,'mql',0,'open',75,14,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":7.093283246080765},{"about":"engagement","option":"completed","axis":"interest","points":7.093313596079539},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1794980720000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696450000000,347713803,0,0,0,0,NULL,NULL,NULL,NULL,1793696446000000,1793696474000000,1794980720000000,'57f5e46bc7cd795decf404effcff3841fbe10fcf5361ca559e02898e015fe095',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008396,'s1.5uL5zfUm.abMIeS82u9g6pgseFB61+HkkmVSBySbHnd/9Splag5uXYYTK',NULL,'fa',NULL,0,'s1.5uL5zfUm.7CEhKiFDPmeNT8HZDo0Q8Pw2GqG4pZZpxunXVq+S6/nkSUohH76Ir89G51zmHTthSQ==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696487000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696478000000,347713811,0,0,0,0,NULL,NULL,NULL,NULL,1793696478000000,1793696482000000,1793696487000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'c3930e175f671ce0d89118b37919d08a552cc0cb2e53091fb5a6a8683bdd5736');
INSERT INTO "leads" VALUES(10,5100008688,'s1.5uL5zfUm.Z+OwzeGufSB2X2AyrFkckIav5RZVjb7BeCndMrkpgOw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(11,5100013133,'s1.5uL5zfUm.eBGg3hTxQyzKDraDeLNHYKlgr+z/ZdQT56tKHDn3ESg=','s1.5uL5zfUm.XNQqI6/kw/J94k/6e/vR3XNSszKGbwZ79NK7jlv6AUrIGfF3+A==','fa','s1.5uL5zfUm.hLFEGg19Uc2Hen7XfkoRSxSmu0cBjsAiYSQnVFauYJDgOiwWAA0ci4k=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980752000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980752000000,347713827,0,0,0,1,1794980752000000,5100002038,'s1.5uL5zfUm.I02sxYzvxWzP/hUpIQKi4GZ4Gqr2N5OMblklK3ya1A==',1794980756000000,1794980752000000,1794980752000000,1794980756000000,'d8514051e3a3e75a30e2b037e84fa8010ef198442eaa512d9ae6895f958dd06e',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(12,5100013932,'s1.5uL5zfUm.X6uVMxYS/TCW6W9PfPQBpKlsYUHh0CDJZkUusFXIXUq29DEufA==','s1.5uL5zfUm.JvwI09yd+RlwjyU8JK/j5KkvI+43HokK/vyYll8ZYns9VKWRZHqqYVRQ','fa','s1.5uL5zfUm.pKWRlpZdWt5Ob6zu0kxkVt97VeTjNQihif9OqvwN+hkwmmJR6LU+Y0g=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980768000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980768000000,347713836,0,0,0,1,1794980768000000,5100002038,'s1.5uL5zfUm.KBcZajYGVRqhdWJUDMFnRU/j3rCYuJcc/hL7rVEFeA==',1794980772000000,1794980768000000,1794980768000000,1794980772000000,'3d3557c0dba33364073dfaa6aeca9b635bb2d4c6a6e713d22c6f24391e30b263',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(13,5100014266,'s1.5uL5zfUm.dV0Ws616pvCDVwidSjgmgHU68J6kaFHoKq05mIA0oBqnwbU=','s1.5uL5zfUm.8KJSUiTv4a8l5bzIMzRWgpgOTZbLRFJqF1yX5ZnpeN0xA/7N6ghZ2g==','fa','s1.5uL5zfUm.IJua8gNLS9LgfBRxe5nmXa5CrXSJclNjlTnHRsdpVuoGD+jMDaH8pZw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980784000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980784000000,347713845,0,0,0,1,1794980784000000,5100002038,'s1.5uL5zfUm.N6+YVkxp8I3BYqQ/xFDh3rISbjrAvdTIEhpAHPC33A==',1794980788000000,1794980784000000,1794980784000000,1794980788000000,'4f347f393580abbf34fd2f40d8b15b9adf1b5424c424d51d7adf37cbe38faaf9',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(14,5100015185,'s1.5uL5zfUm.ZIUbxJdN/C7qLs4PzSfFIi2irJoOXhRNMiyrhNqvkjPK','s1.5uL5zfUm.31eGx5zcJEWRjiPA7HFl/Xo0tcYMUjo5WHGJ8o4KSNfhjwA2WqA=','fa','s1.5uL5zfUm.322VUrxSZ0sZ/ALSHzoMQn7tWXNqwcK0WqUt+Pp+5uatPOmP+dPWu4I=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980796000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980796000000,347713853,0,0,0,1,1794980796000000,5100002038,'s1.5uL5zfUm.OzdL27OhdpvXbsguKWJgsk2g4o83vWPAilKo+It8bg==',1794980800000000,1794980796000000,1794980796000000,1794980800000000,'f8d718f0b80ff3eeaa15b0aa33834b8ba47caa0c0b790310b2405968149e64a6',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(15,5100016297,'s1.5uL5zfUm.gViZImJnI8xBsR6+9HSBlIgKQIRDByeX3CaobIxfln674ru3zU0=','s1.5uL5zfUm.TaqV6Z+DQcMXC3u0HaUyCIxYtbDHPtGjvF/igqsFK8cD4cAZ+oe8k0IlrA==','fa','s1.5uL5zfUm.winQeg5ChBgjYfb7Jpq9DYx6WMceym615BfT+/q+7RgSO3fdzBmuI+g=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1794980828000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980812000000,347713862,0,0,0,1,1794980812000000,5100002038,'s1.5uL5zfUm.rKCWoOTuDsXZoTL5K8Ggie0CvXVFfivBc1AUYmVXnA==',1794980816000000,1794980812000000,1794980828000000,1794980828000000,'bf934a0abb984acb8e89dcdcfffb5dc4839d80fae26b6f303d5d56d931fc63ee',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(16,5100017368,'s1.5uL5zfUm.LJ6nuDTWkUCuaQuNkV/A0vBMNxAacXEWMVdvQjCyvBw=','s1.5uL5zfUm.g92Chou01HfrCBEKH3lK1XawE/OJGyMPJVjOH9EdOJz7LCcaaA==','fa','s1.5uL5zfUm.GoWuGrjJdw1Zdqx+duJGxwxBnbQyrj+yd8ovxW4zQpyVagsfLpNb0/M=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980832000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980832000000,347713872,0,0,0,1,1794980832000000,5100002038,'s1.5uL5zfUm.CT3FsFODJ2h/c7WMWgQAAvH3IOTpv/QXLNL2qZ+iMw==',1794980836000000,1794980832000000,1794980832000000,1794980844000000,'58e718c0b15feff657db56819d5109ab49601624a60e64ccacc55941d36fa392',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(17,5100018116,'s1.5uL5zfUm.qVCEsSlpvlq2qmxq6eqb/7rTDEtkJJPlXLFPXeNiznmnzX2ZCGo=','s1.5uL5zfUm.nvyGAoS04X3ccZn6PncnDYeOUZlYiLMIR1BxpFL3zo4X/P0+Seh4/K50cg==','fa','s1.5uL5zfUm.Vp+ylDztHI+yqd/0WCpcNIeepH4SZwrY0I80fjedtECFn3ZHngb7mfA=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980856000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980856000000,347713883,0,0,0,1,1794980856000000,5100002038,'s1.5uL5zfUm.s+sVoGacW0x0nn6UmtFO0bBOVQBo2L1OIf2PsRR4YQ==',1794980860000000,1794980856000000,1794980856000000,1794980860000000,'dc4ddf096b502e1fd4b6c653d360477108b94fe4cfe9a1350e14bd641558a518',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(18,5100019142,'s1.5uL5zfUm.Nb5uFw6M1NblloslKi62zBllaNxEXRRp0HO/7Ox3KxWLQoBiccQ=','s1.5uL5zfUm.IK9bw777nJoseeWfj9AZXwYAFrbFxkn/rQ7r9ACfAvUwiR1UJPiBIpoVxQ==','fa','s1.5uL5zfUm.L50G/BIw2Oln4KQUzZjoEwqJxDwP0/iF4Qrc+EREcTRmBSjikVRCzOQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980876000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980876000000,347713892,0,0,0,1,1794980876000000,5100002038,'s1.5uL5zfUm.IqHgrwE3dI2Y5qH1guFWAhPn/mMY7KD938KqWgUyoQ==',1794980880000000,1794980876000000,1794980876000000,1794980888000000,'9a59c231e69eac8820cc2ccb81fd7db6d3b47943a6257fc9f41dc4d55ed46cff',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(19,5100020032,'s1.5uL5zfUm.594Z07nz8B1I3G0cJhSwN23KPfDt8JjQ3vMFs+1ittLSYL/1','s1.5uL5zfUm.RT/ZYyrcLenQOeNXJRfG2Nu+Pnfyjn+b0Uo4NiaUZ3alhrZSFuaBKk8=','fa','s1.5uL5zfUm.fPgpBYdAoxJEMva+JnLbyWhjaNWyDM1Od9jkTF3bE9hWbt8OySdWbq4=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980896000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980896000000,347713901,0,0,0,1,1794980896000000,5100002038,'s1.5uL5zfUm.sm1ztP8H/NGyHlH6/JcQ2Vpgk9agXSLapYXPMtQcHw==',1794980900000000,1794980896000000,1794980896000000,1794980904000000,'7046706296c1a0560f818cecb89e882a32e4d02d8c54d57714b5aec357668765',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(20,5100020880,'s1.5uL5zfUm.k0gVa5//8tdqWvpObF6g7Wx84MTDuR15Y9ebqjZocbke','s1.5uL5zfUm.iprnUsEO2UsjAIzCX9xxRnGeEhwYpKfVrifIV9IlwH6xj/zSA1g=','fa','s1.5uL5zfUm.jtNlfm6WwiVeVCIZhshT75AscVpk/1f2WH//6EbfuXm+GkV3sbU3Q0k=',1,NULL,'own_phone',NULL,'sql',0,'disqualified',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980908000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980908000000,347713909,0,0,0,1,1794980908000000,5100002038,'s1.5uL5zfUm.vP/MOqSX/Iv6VDCgDtdsDHnlggG9fqusTMOBHA/zlQ==',1794980912000000,1794980908000000,1794980908000000,1794980912000000,'040bba43f5eb0ba4f0639a86ca1a311422acb53362a2accfc68965c038363dcf',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(21,5100021674,'s1.5uL5zfUm.n0ohn7yYvPsrkprg1K1DEqrHeY3eZsH4BBlq1RXrJldQZZhPfMtq','s1.5uL5zfUm.ydcgtfwX2LcZmaOa1h+V04g5rHZKFpDqn7dyEUfIAYHLWbfiMYJV4/x/uV0=','fa','s1.5uL5zfUm.OfCvinlsY+T4LSi1L3PpoklmEGnixg1aghiG0UEScovVQjjnlF8JaCk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980916000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980916000000,347713916,0,0,0,1,1794980916000000,NULL,NULL,NULL,1794980916000000,1794980916000000,1794988168000000,'00f6aa05a25ee40cdb472abb79fd0782bbd733ee0b024a87067e27a5bca2e214',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(22,5100022184,'s1.5uL5zfUm.PNjdPiHBy62TyZA/6hp2P60TpbsF56ojb2PE14BpFVZ1kyUb2Hw=','s1.5uL5zfUm.ET3lAXs1GckH/WcC3fSTnO1f7tC4NZT/qP8E6Lvk4FwML2p9vTP/PDDpdw==','fa','s1.5uL5zfUm.aCfSk1CLMaqfy1MTsOtwq4yY2dlU//fs4AMIORx+0KB7Q8SlCmfBguc=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980928000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980928000000,347713924,0,0,0,1,1794980928000000,5100012490,'s1.5uL5zfUm.6PvFpVHziJqkAi5YP224JDWOKl9IMJsY2cqd+CDiiP0=',1795428340000000,1794980928000000,1794980928000000,1795428340000000,'227f8d60cf61ef392d4458dd4958ce3ab0a8b2115fbf881fa969881e6be8f59d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(23,5100023111,'s1.5uL5zfUm.lcQ06dDNvu5tyWQhdvQmnr6/kj7MTcyHu8eynHEum4OY/vk=','s1.5uL5zfUm.ZNcglmfEJkNPVbxA7wFK7Hl62QZaVOvzQ2CLLz4LO/6YcSGCWsrvOg==','fa','s1.5uL5zfUm.ZJjz8V1Sl28VOy1VGRSpPr/mgNDBr3fWvS95QOAv/21iwH35bsN3ZP8=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980940000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980940000000,347713932,0,0,0,1,1794980940000000,5100009869,'s1.5uL5zfUm.Ru/jSr/ZBqZ20gwo6eO4uY/xkK2ZYsMlgxiXKwsP51E=',1794980944000000,1794980940000000,1794980940000000,1794980944000000,'baf20eb72e5071c5b18642dad96bc6bae7df80453d1e75820cc7a844375b59f2',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(24,5100024475,'s1.5uL5zfUm.WW/SBhil7IkgnoQvkHBWGMHk/8q8vWfRfAg8TwhZFOx2dCMB','s1.5uL5zfUm.I0FM70Yu+eoKEUF8iT8pUL6mgs48WK4kOP8jly4kp7zihHtVKNiRAuA=','fa','s1.5uL5zfUm.bw2QH9ajzeOEAHixjuuTK9KGf2SF1LaJc7iE8KweShBIhYGab8FvUQo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980952000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980952000000,347713940,0,0,0,1,1794980952000000,NULL,NULL,NULL,1794980952000000,1794980952000000,1794988180000000,'333c1fc1b158a0b0d1f4084377b31648026bb230247fe43ee679e065ee9e14b3',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(25,5100024986,'s1.5uL5zfUm.FvXVwBNm49WbOMDMIyJFBUTaBwijnFZhojIMYnvS5eE3','s1.5uL5zfUm.v2FyvUtYMpUi5CWk1lT+9MuaVSCBYaTNXpFPRGTUPzBmyHtnQZg=','fa','s1.5uL5zfUm.6c/RBlfYV1hrUFuRM39HYrZYYZd2aP7KX/M6vJoe12EdlHCX5NBHliw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980964000000,347713948,0,0,0,1,1794980964000000,5100002038,'s1.5uL5zfUm.KC13Kwmd8C8yoEG2OdcWkB2Zh8VhJmBKp3rDZX2lng==',1795427540000000,1794980964000000,1794980964000000,1795427540000000,'fd1c88fb73a28dc745c58e2cf887bee86298cba28da47a73e1c79a103ed7b759',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(26,5100025656,'s1.5uL5zfUm.0XrDcH2OnK1KP6acUACH6go4CiFd4QP1LvTFbZuUPiOv','s1.5uL5zfUm.ZdVfmAbsMKT9UN7EJkD0uYAz3MUrr9QPL9lVOBzliXQTf+CQ8lo=','fa','s1.5uL5zfUm.bdxxH9mZ38tr+XyOeXAFAXX/STSlPze6lPvgybtOPBMu2wJhjRhM5w4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84381529912111},{"about":"talk","option":"call","axis":"interest","points":33.84381529912111},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"completed","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428343000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239920000000,347713959,0,0,0,1,1795239920000000,5100012490,'s1.5uL5zfUm.X2yhrCLmC2fMZOEfgvIMDuiD3ZM0GBPD86M/Op7dwD8=',1795239924000000,1795239920000000,1795428343000000,1795428343000000,'968bebbedf8e361dace6f994f250e52fed17a225fadeb76ec416f897d65cb359',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(27,5100026625,'s1.5uL5zfUm.ZwIQ5Cg7Uvci0cGuOSLAypIBIoYNMq94eqveJo7QwQ==','s1.5uL5zfUm.PFvc1Jc+UZkyFUjHdBX3LMmjFJhaSsW0FEwU3dFy3/Rde0w8','fa','s1.5uL5zfUm.4dOlRZZIlRCdXVFZKXA5RLVPKNt2OyqKm+DfQNZWfZjbJfz2iz0avEw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84402647675537},{"about":"talk","option":"call","axis":"interest","points":33.84402647675537},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508696213905921},{"about":"engagement","option":"completed","axis":"interest","points":9.508696213905921},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239952000000,347713972,0,0,0,1,1795239952000000,NULL,NULL,NULL,1795239952000000,1795239952000000,1795422620000000,'d12a42ecde44a208e1839e8af45ac854ad4371a4fce10ef0b471dee22f70301b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(28,5100027615,'s1.5uL5zfUm.ZDpOUltlpgaOTyO4c4UdrrDrl6LdgSOzRWfgAgUvWC+FQOQ=','s1.5uL5zfUm.5EXjzXwtye9h4ET9ZE2ZCR9B5F+sgKQB8BL4r1vptHVoTJC1E2QFDg==','fa','s1.5uL5zfUm.FnMaZ6lnJ/E60oXMT7Mz0I3Q4INUUyJV8zXPN6csfd+NEoK3QMBnMqc=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84402647675537},{"about":"talk","option":"call","axis":"interest","points":33.84402647675537},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508696213905921},{"about":"engagement","option":"completed","axis":"interest","points":9.508696213905921},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239956000000,347713978,0,0,0,1,1795239956000000,5100001122,'s1.5uL5zfUm.10rdlfIKid7Vm4f9BLboEy/nFiZMk9lhFWjmVoSEj9DQ5VyV',1795239968000000,1795239956000000,1795428344000000,1795428344000000,'9ef3d2adde8ec9fb7c8054b4fa36e73509d8599fca18526459c1e0d048b58029',NULL,NULL,'[]',NULL,NULL,0,27,NULL);
INSERT INTO "leads" VALUES(29,5100027868,'s1.5uL5zfUm.ctyr+lbZElRgWGspOr9mTczEkfs1OASyhpoSxgTNi3tvwBc=','s1.5uL5zfUm.QWiS3BmOKrlA2m2T7OK3zEpLTEW+iH6CEXTQEJTTwy801SVaG3GMPw==','fa','s1.5uL5zfUm.JbxDYpE5XFc+i1Wbhvfs/PmxE+fFLCVyCYXPZUIJ2g9ZEE0ovoRTi7U=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239960000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239960000000,347713984,0,0,0,1,1795239960000000,NULL,NULL,NULL,1795239960000000,1795239960000000,1795239960000000,'9db175438c2c2f2253955e11a57b16e3a995737c837d188078a4b9f03a9a7475',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(30,5100029053,'s1.5uL5zfUm.ntxMaMYTH17jfxty4QiC5HCFfgs9GKGF6gilqDAdG/UQwDiTioA0GPNt','s1.5uL5zfUm.0WQtYEi0WNYZohe9S9X5/1BHmMxQ6W0PKQ+Nd07hp5Gh6TDADynwWSQTM6A0DSI=','fa','s1.5uL5zfUm.eaSacpsRSgE25FkgMpbIj1c8c5/T7IZi5SzMj6eL5CGLt76FMIT7VUo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239964000000,347713990,0,0,0,1,1795239964000000,NULL,NULL,NULL,1795239964000000,1795239964000000,1795239964000000,'f1e73beb145a3beac7785ec2869c50bccee9c77c167db3a058ee9c43e4e13ab0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(31,5100030371,'s1.5uL5zfUm.sImvemiQsJgm3NAuWFahpKKNh8MuEpAkHh4wwn6CzmnEtpLYvGAUjABouQ==','s1.5uL5zfUm.p0vTeD04jcFP0KC08bX4D5X1PghbiUg6hLggwks4W+Jc/mO1Xr+Y5Tlk80vua6s4','fa','s1.5uL5zfUm.W9s4HSQ7euRSZUGW2H1j7aXQcQkR6v7zq+nvmAaAAyMMKov6G9SAqy0=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240004000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239988000000,347714001,0,0,0,1,1795239988000000,NULL,NULL,NULL,1795239988000000,1795240004000000,1795240004000000,'7ff35db4fe149ed6994432a7a3961b53e59b9d79fcebe5932ef332f59da0de63',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(32,5100031252,'s1.5uL5zfUm./7jM0cMiDYt5aSIrafstvBTgWZQU/TkMHVMsJMgyGmYLenIyUSlSaCLqzw==','s1.5uL5zfUm.5NLGwNIMok6D61VvsD8oB8vlBkq8WPDXNXaHl+vMvAxRJGbODsDKrSJ/QepKXdsw','fa','s1.5uL5zfUm.UvSLvZh7Y36nl78JnI9wwTzZtCr1uosQvutQXT/vhcHYyLM9CJ7EHjQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240024000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240008000000,347714011,0,0,0,1,1795240008000000,5100012490,'s1.5uL5zfUm.DTXJIDZDg6mvAv6aLQ6e0TLON6AZ2Tf6G12Q5JFCgew=',1795240028000000,1795240008000000,1795240024000000,1795240028000000,'4143e58ebcc9b380c283027646df472c4a5eb6a04a15a571c18c5d1d9d295e50',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(33,5100033040,'s1.5uL5zfUm.hRs6rLkXG9btcW1JmhSN72o1csOITj7RgwVd5C5pCOt67oA=',NULL,'fa','s1.5uL5zfUm.Ne8Y1qW7jsRcAHjmHarzsY9TTnSdS6Xbn+aBPwAX+KtI2kQn/Kik2/s=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795240044000000,'{}','referral','referral',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240044000000,347714024,0,0,0,0,NULL,NULL,NULL,NULL,1795240040000000,1795240044000000,1795240044000000,'9d8c72fd58b72997091022bf36af900940ec33c78a6133cbe168e1e7e4916494',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033349,'s1.5uL5zfUm.vQJg6V5AbG9z+fMCsqf0nkngTOeWa6mtfhtC8JHWxJlyGI4axjs=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.dctyJSlX82Fk7NrI7p2HmfjqlfUs1ED3+SmP7wHTazLgRy49+OI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(36,5100034169,'s1.5uL5zfUm.uMMoxgxCCoJpz+G4F6ngyKuMGjXsuwKURLuaTOqLHRxbaF0a','s1.5uL5zfUm.shu+rVmUDCTJo8xvsrixHTtCrBBNFGXTpPEuS5LvuX0lx05XJg==','fa','s1.5uL5zfUm.sM0FEENv5QcCuY9ItKhf+6JOuK8d5kGfhy5ZRdrYCW8ubpmdFZmcXAw=',1,'s1.5uL5zfUm.eNyGjS+eJwzNie4mV/X3dL1efY2awlF2QnEr9IRwpV6kgnKpMmogkY0BWFon2xhg','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347714030,0,0,0,1,1795424420000000,NULL,NULL,NULL,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0,NULL,'17a9d01af431ee8f2d95dd2b7ffdc507725a3d221ee2ef053cc09dd875585fd9');
INSERT INTO "leads" VALUES(37,5100034988,'s1.5uL5zfUm.ZzLAKnsUC0qhO4fTcZzWfXFwaZJlCcWfidijmMyQbDNf4w==',NULL,'fa','s1.5uL5zfUm./tEm/2pvDItiPJytBGltuzucLMS3LeE/B8Pf5Fb8p0Cj3PeJS6XzH5E=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347714037,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035899,'s1.5uL5zfUm.VOqo0+++Px8SPi7QnZF3io3yV88zSWoeq5ijuOe/xr8=','s1.5uL5zfUm.Qpwj0WTp0iSDRxJW4NAYoibPlQJZZnlpC1UrM0PRXsryKOiR','en',NULL,0,'s1.5uL5zfUm.7l3uf/AGqMX1J1+xACkREwy3zGXQ1UO4F+N8ZrA4m3fhaag6lwcsmV3gn9c2','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347714043,1,0,0,1,1795424434000000,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'a355e7fddc162fe56697c91f04b31cf2cc9341df343ec846dbd206bcf25edde4');
INSERT INTO "leads" VALUES(39,5100036956,'s1.5uL5zfUm.PNjWzpm4lgeTcASZVhB7YpeuJyrddIEreahnk7vkp6Y=',NULL,'fa','s1.5uL5zfUm.t0UY9hEuAv/fdJaBwqm9LtZU6J6VkaU7qCWzoaY8V1rIUppFg47TQyE=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.RO5a7nhEwvu6WIo4v4a/85T8NKcBaxFcBvJIrkrjHw==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'74411c6d3f6734404dd471e63be02f3ea4652cd60eeb840cc850ee556de7dfac',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(42,5100040308,'s1.5uL5zfUm.VBDVLKzU2uVs2D7HLwzbQasczJWrEkPWDDfXYxtQsyAkB4Dryw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(43,5100040784,'s1.5uL5zfUm.BSRFJoKVz5CWU0PAthumTJgDxuFQAGV5e1v/dzJyaWUuW6A=',NULL,'en','s1.5uL5zfUm.aqenBEHlvoqpPFy23+gJ3RBE0LG9h08pDxmx6IMKPlc27bheojIAyLQ=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347714085,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(44,5100042628,'s1.5uL5zfUm.83udGqz3Jt0HvjcBJ3Ijfn985u4KaCCqy0VOnqClFllVRuRtO1ao',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(45,5100043563,'s1.5uL5zfUm.yxCwyXiFTqqre8MMhw2XJkBYctZB4RJFHs+/2rdnSOtY4tvV',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(46,5100044387,'s1.5uL5zfUm.v1GIT6Vf7Zs/jcb7wj9aVoxrNfH/jHqjbPCpOSpIo6nsgsbRTImM',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.9MluGvM9MsK7f33R/r/vn4neMxnIdJDLunW+DnPVUZm4xmDkrUhsFOA=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(47,5100045672,'s1.5uL5zfUm.YfOJL5sNHBSN2aF3KCNUcNglBu2xbjXaDLmHt9h+GYN12jU1bTig',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(48,5100045870,'s1.5uL5zfUm.0LZhC9CVq9pHvW+ckkXrOv2QQB31ZRSH1dVosOpuP30kc2Q=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(49,5100047560,'s1.5uL5zfUm.nNA9F+rIRtgxet124VinwybTxVq4VFUPat6kVUN36MUQlPZaVpWGsa4=',NULL,'fa','s1.5uL5zfUm.ATB+3G9IgQp+DTQApl5J4b50MOlOCl/caTZbSBQcajbP6wfVo+J2T4s=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347714100,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'859b8d50cbe055cc30f5dc842925ca81f384578c80faee0a420d95e7932aaabe',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(50,5100048843,'s1.5uL5zfUm.MvH0bD/3oYa/sWksEJW8gd8uXuS6Y4i7zbhM6XCJGxDMwHg8aclfWw4=',NULL,'fa','s1.5uL5zfUm.wBPsyQs18sF2yEkhgWecWFHG1XNEzTY+EgdD5oRsSx6gHcvOis+Jf5s=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347714102,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'5b6e48226816acd45cd0f20e14376e1a86f66a8c0d54ac5ffd590e0973ba6431',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(51,5100050276,'s1.5uL5zfUm.60mHzP5Ow9o0Z42JxiB04mQRZK+lF9l+chGu6CqRO6unOxgzQtZw3Hg=',NULL,'fa','s1.5uL5zfUm.hh2J3Df3Olski0kcSeBrSjbCYHuqOOD6M7D88SJfVElgrcIZjuQ5H6Y=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347714105,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'13e64538543bae7c4ba271ebaa920397df2793a6ef6a587cd09596eb30e41407',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(52,5100050977,'s1.5uL5zfUm.qFo5jaZseCl38rWEn9fluCRMVnTy5d/llBCFpyxWNOL5ZVE4XMyOBD4=',NULL,'fa','s1.5uL5zfUm.M2V3ZKNIl9BqRhHtETa8CYVjnPHTIjgRfBVVQFfUWz48MbwHLvJkQPo=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347714109,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'4aa86f817f3b60b82cc64f8c313f618de0888a6200ac96f2525f7c7b3c3199bb',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(53,5100051777,'s1.5uL5zfUm.WV9NL7KdEt4RVIyaxy0Un872mMMEJ01Y5sKMU55gUB0gaF4=',NULL,'fa','s1.5uL5zfUm.MwEUfqa6sdgeN6kPOnWGzHU92AXWw1reUwUsOJKankvBPgtezerphl0=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347714114,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'f57b769200293b091b99e849a7d77f7b594158208d1bf657dab11c5e06858196',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(54,5100052411,'s1.5uL5zfUm.Yb/usk3FkkAQAxc78OyIKg7jIbSmFLj9KC93Ff6G4cbtSJIEtTSJ',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(55,5100053444,'s1.5uL5zfUm.6JgBltgY7tqqPIuqt0ohW1LW52YqMvgHhN02AoJ0Ckag99nu',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(56,5100054519,'s1.5uL5zfUm.nQnj9HL1Pj1P5YKvIxMUr6y+PqVGtn3qse3PzNUCHS4upEInSbKp',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.Y61Z9LYJhK2DFYnaEmPajFrB7wQY/F/X3b5EoRGguxrFSNF6Jfvt1qE=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(57,5100055583,'s1.5uL5zfUm.qppoKyaQjRn8eqbwJkvdAMCFC5AAunMhos+4GTgsv0cBILxP/XjI',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(58,5100057183,'s1.5uL5zfUm.gg2K7iUfrbawp/+wD3RpEiiEdhj0dtkNppTnEKMcDMbN1j0=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(59,5100058197,'s1.5uL5zfUm.MVkMVRFEItA6M2W/PgT66p8OZ1tbPUO6uamm8+eB1NJgMHpSmY8+hsc=',NULL,'en',NULL,0,'s1.5uL5zfUm.uD7pOafoSNXuTJdtexLQLjkooxoiE39Z4EcwgFi7nmBddo6QK8mxxlFDDRuhgJ6gikUxzYjJxq0=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347714130,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'cdb86ee6eb7272ea491f9a8dd3a93726e8ce94922440815c528a4460a2395c0f');
INSERT INTO "leads" VALUES(60,5100058830,'s1.5uL5zfUm.7uPbU/7IyMn7xhAoS/YODDR0DTJZ5C/s2Zd305eq6+GJUswkCD9Lcds=',NULL,'en',NULL,0,'s1.5uL5zfUm.imKVu+FlRiDNnrmA4uTrV59wZ1eb01g4Eid+BTCmBXlcn1pVb3nkbNQ8bWunb6+1hb9M5RvZ6r8=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347714132,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'f17ec4b1bbd0d2d5533c48fa5ce67795813d0370d46eaf43cf4993f0d89264bb');
INSERT INTO "leads" VALUES(61,5100059158,'s1.5uL5zfUm.CsYIiwOLqmETpoVVeJfVHiZ648v7zznD+GAHN91wOkh2wVx7XsEVYm4=',NULL,'en',NULL,0,'s1.5uL5zfUm.TEK6L4yteuQ2Z1LLg9CaLawcNN46si6Lej551nhdzVap+T8iTh5ARo97mkp9/MUQ44qvSHuolPU=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347714135,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'0f934375fad3b2a8952ad458ed979b47ffea66b1c0e340cdbd7c2909da7e7b28');
INSERT INTO "leads" VALUES(62,5100059763,'s1.5uL5zfUm.7KKx/hMqkPyJyo7jl9vbe4FlH4VHLw48n/DeHiTBXtQZVJU6MWkXHIA=',NULL,'en',NULL,0,'s1.5uL5zfUm.q/DnVL0JUIEnSW1udh7EG81vw1Ihmcypy8R0bmA+xEgaVWSGlZiYtJDM0gFzSlAKRS4tQATyLAg=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347714139,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'29f05c1823afce4e314b2d6ada8668b1adedf77242e0841eb51a33713da0bdb2');
INSERT INTO "leads" VALUES(63,5100060493,'s1.5uL5zfUm.kKB6diKoiH6ThmjXKkixzUX+/Xn+8pqn3VK+A8FsDNCzjm4=',NULL,'en',NULL,0,'s1.5uL5zfUm.RiWUHpd5YUcYCTpnpe5deCcphuSk0x+AosXVfrTZ6fNeXbBMSv199tKgW8QEHu3B5JjBlWRCfkM=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347714144,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'e037e4236625581682744ea6c08fac979db4272422846be6b20bb242f15e71bc');
INSERT INTO "leads" VALUES(64,5100061745,'s1.5uL5zfUm.aMNRsIvBN0f1JMckmuPVqTaWyEyeZfRgXcKjRob22rodeMg=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(65,5100063541,'s1.5uL5zfUm.5ljjS20iWnyZ2CIvvbAZG+cxT+m9tXUGbIqZhA2YT0NbvqK1',NULL,'fa','s1.5uL5zfUm.tLNQqi/qh7JoCW37ndmX0KMstf8yJIdRTbs2HvMHBqjHES4L1r4WZdw=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347714152,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'7d004123c32e286194e97392906e36b1e7c81b709da6138805d951625c43c96a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(66,5100064227,'s1.5uL5zfUm.1y8YMIswsENSQOC/RhO4wRSeJVQUEXET/oShgD2vuRLmzgsJ6V77vPB+pkN/WD+oSw==',NULL,'en',NULL,0,'s1.5uL5zfUm.XprGyAC4JiQVWMbdGEtB/2cLhmOFKKX6Gd2lhZaAScJ2LIDxZBm/SyFE20egsp0KPNbAdR2PF9w=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347714161,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'05408e71cb86f7864ad3efa0a4928ec8bfdd80d66b304f602b51aaf2bc3b0360');
INSERT INTO "leads" VALUES(67,5100065224,'s1.5uL5zfUm./Om6EgV7wH+7mYjL5mpy6nEB+SsdjQyt7gXQcX0S1OHGg24j',NULL,'en',NULL,0,'s1.5uL5zfUm.tLVgL3wH6oXj2qMr/G6WxfETBQ0wiKEIny66fpz5bXSjBnsCavjJpuvnL7Xk31TAIRfW0GN419Y=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347714165,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'3a52f3302ace4bd4cc3e0131b1401b1afd92ff52c98e66d3169c77d53b071c89');
INSERT INTO "leads" VALUES(68,5100066153,'s1.5uL5zfUm.8BtJ3xKmNexZIRSx5swPHVwO4STuDwGQtbGSxCSxyOs=',NULL,'fa','s1.5uL5zfUm.o+l7zBJC1kWOg5P5ZGFfRoGiAJc+Ck/HhwPkEsKl+SAQVXzBUuha7/U=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714284,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'1a42d09754f0e25b705f99521d78b3c0ba0d26fb5b71eccb4e6dbc4e16c92f4a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(69,5100067868,'s1.5uL5zfUm.SfHW3NjiOGtOjUnt72XEF0cHlt0j0meecGFcPNZseNID',NULL,'fa','s1.5uL5zfUm.5j/A+oeYL1pbj5ucX2/wLUjshC22G3NuqHHn/c+pGFZd6AFWGl2R+XY=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347714169,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'b901b70a22cfbcf5c8983f1cbd964277f49c4a6d49f8e896067f7f64c0fabe61',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(70,5100068920,'s1.5uL5zfUm.zro2WSV9ItMRRdW1UKEU3vmZsxra8BAsYZUXWqSlC52OtQ==',NULL,'fa','s1.5uL5zfUm.psKGaac8ZMtprwJ22VGVKGm4yn76BdDrjBfNmsoLLH70WA1VRtQ9/ss=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347714172,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'5bb3b03c1a89a79e8e723c5fadf7fb5d8435a6e161e0c571f25f13ad6004bb57',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(71,5100070390,'s1.5uL5zfUm.AW42OmXUXABmwLFpp5/0wBnz2smm2rmH2c9JXJxy4qYNMw==',NULL,'fa','s1.5uL5zfUm.SNaPsW+Vj7mUWcaiTpbZ6OoDbumeZGr7Bfgq9NqqW9M6uag0n+2hvmk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347714176,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'4133bdc4112488513f3e8ea81153c21b46bccc1e9a6bd0cf5f1257732e4d5364',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(72,5100071927,'s1.5uL5zfUm.QO8x76G9LhrWzzBUWTIoUHJJy7Vko4lfe1gmmyz151YjSw==',NULL,'fa','s1.5uL5zfUm.kCkWKYm2/WNt+mBf0zVHwRJ5uM5IzQAvwI83S+wobiOCziOJeJVgo2Y=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347714181,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'4dfe7eea96c9aaf2e787739afd07ef7d381c46e07fa7413671781f75149e4603',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(73,5100072323,'s1.5uL5zfUm.IIiDl0HLn2g0ejEQZv8q8j0bvJRMLIkCjYPbKNIJQSc=','s1.5uL5zfUm.+/0SYoPvbch0r0Q+lPxF4DIfvD9b93ssMMFj2yP7+w0uv1CUQA==','fa','s1.5uL5zfUm.rmQLHmWyZ47SPiA6Sg0exWaEqZ7OF6nP/hN9iOrNhIXs77/KJesVAq4=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347714183,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'16bbac717c6151c96722d4b1906da08b1a4ed1c0bff13a1a34276f04b76fb0b8',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(74,5100073016,'s1.5uL5zfUm.FDeytEdxUmxTtSKWOzDrrnkESjtTmvuZUSbQASwQEGk=','s1.5uL5zfUm.YV6MYFPXis9Yga042Xnh7toL/r/7wxxZE3GjskofzlKE9Npi1g==','fa','s1.5uL5zfUm.z++FalBJwNaIXBFY0aaagnmXajnyCdIrIFAZkdE9rUlMK40JDabw9Co=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347714189,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.EryNvFm0OCByCktKNSP64Enfz9tMPPANPnbELgBWlw==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'0bc5bf2e5f6677728ce2074985eb786130fcc70b00ff8e196087f69d43490f5f',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(75,5100073756,'s1.5uL5zfUm.9F/0YPQeB3BQHGuRfoQCHUfqZ9ztBbULivmA1Yu76to=','s1.5uL5zfUm.0J/1xs5QJvTKVLvZ0NePtIwEW/fjjb/O063YGAtZfPiGY6+XpQ==','fa','s1.5uL5zfUm.lY1Uh0coMgOCWNKbD9ALEtiYVYl8czbdHThGU8apCgOeTyivQ+WqPrI=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347714195,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'543b3390d8fbaef967a47b65e8006760fb059c8ab704bbbc558c8793301d72ff',NULL,NULL,'["asked"]',1795424499000000,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(76,5100074813,'s1.5uL5zfUm.0PYYuD9ePMaRJkBL6uY3tlnSsKrs31qEPepyxWz3LFwLQA==','s1.5uL5zfUm.r1bViHj3Ah5Jl369GsFf3VLg2Vnh3VRhIXwMqtJ1W13XfFKLfCIS','fa','s1.5uL5zfUm.OcfaprxLYnGTbRfrMUp4pc8Y2my6B3GABOcQ1Ehj2KcOrbESdAcNyIo=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347714201,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'aef678a3165d6891908c7775c0fc1065984bcb85b0e6f00e65377cebdf8d8c2e',NULL,NULL,'[]',NULL,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(77,5100075866,'s1.5uL5zfUm.RATdjLRiOAB37h9jg8+HZSTBc8dv81QsEZftLj9KgZM=','s1.5uL5zfUm.tgIJ3A+wncWkMlzdtGs+nu6vOHF9T4S9H8AhOq2/7gTU9sJuGQ==','fa','s1.5uL5zfUm./2IJdzsyI7ICt7Yqy/4c9SE7bZ+H2ukhUuz6ECVfEW+Ar2RFUy3v9zU=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714217,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'69266614b5281311891848b15c5c110e3038b441f69986cb09c80d82ce1439f0',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(78,5100076845,'s1.5uL5zfUm.Lbtdet8+tT7gC/9540v8peAXhFI7mjjrmWbU+4SX7Jr68w==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(79,5100077586,'s1.5uL5zfUm.FaQ4F88M/7CVGxBEiH4GifduCK2tBhZ1mm01GuK6uso/og==',NULL,'fa','s1.5uL5zfUm.egEIwgWHDfbfalR7zkTUohyjaA/nJnl+sNeZA5sv9uDG4eSk2l5RN5w=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714224,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'f25003551f5a0586af05128459d7e9b54ebec38c4038be70ef75e9236efacef0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(80,5100078295,'s1.5uL5zfUm.CqUG4RKJ+EfWEoRPF25gcUaWnuikTFhgqL3UqpKFMoyqCA==',NULL,'fa','s1.5uL5zfUm.aoaYHwGVxRbgoBlbBIKyo66mc8q1fKKIo7dq6YBJbmmetqCP2JLIFzc=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714228,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.n69fT6Ys0FHn07Q/xGGQI6Jy8WZkqQKC5QD2iseqag==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'e1dee3fa2ece05e22b7134990ba5f4550d4d41e254cb3453551a15bf1636a114',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(81,5100079210,'s1.5uL5zfUm.gniV93VPj2Ms8kfT1c4vdIU+BVXSqdtuBDXWh47+H1eMT9E=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(82,5100080587,'s1.5uL5zfUm.uZB/siupM8sS4qSSiES/+0nlj/99i/TzakEaDRlQeOQ=','s1.5uL5zfUm.MYlLr41lIzKbBXZsRQ86BpIS27WC1ykiPByL1DgcNKAEl12OVw==','fa','s1.5uL5zfUm.lzbSYlpdimZuo7cuNwZMOsczBdtQJ9j5UiDzwW8VQnSS4/mrzdsr/I8=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714236,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.VXuorzaqiWnFBGMjq4Dn0bUJzD8i5jC1nfeZkHeIsA==',1795424526000000,1795424525000000,1795424525000000,1795424544000000,'df8e981d9028d626da2558a26905bd7a78dd7719ee8ed64156bc973535454c73',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(83,5100081909,'s1.5uL5zfUm.Jw8F52Lv3bojtKixEW6RgU727h2B2MCFKkPpRt2LR1uJUxov',NULL,'en',NULL,0,'s1.5uL5zfUm.N4fYGmpfU35gZtwVVHk/POrn80SH/+LO1Yq6QY/6rcLsC6pUzD5CI6A=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714252,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'5d4d7af33579e19b850a9cdd5190ea1baecc69d660f774f4a93af6f5df5f4cc3');
INSERT INTO "leads" VALUES(84,5100082417,'s1.5uL5zfUm.7mW+VshkjiGfXHM2I4d1fLn2Leh41lBbju8djMs6nJvFIF8=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(85,5100083387,'s1.5uL5zfUm.E+vduVvOQRtt6HMXXxafUvIJnZWVV5ry17oNPyDDdI03Hw==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(86,5100084259,'s1.5uL5zfUm.fRual3a841vbRjPv5G+YjxSiGUQwVh0wte0GPFWHdlDp+YdYjk2Of2sD',NULL,'fa','s1.5uL5zfUm.Yt5jHqGBybA1jDCBO8ENvgu0fZPd31l5d2IRNRPbYQhK8vTtQ/b158I=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999935819911459},{"about":"engagement","option":"completed","axis":"interest","points":9.999978606591386},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424594000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424570000000,347714259,0,0,0,0,NULL,NULL,NULL,NULL,1795424566000000,1795424594000000,1795424594000000,'1316ecea8235d6494508b1f08a358f96824045fbb50f6696ccedb58df8583f4d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(87,5100084981,'s1.5uL5zfUm.V973JblDkwk0y5qG7olh4ExYzY8LN0wRYd9NEwj+Rss=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(88,5100085720,'s1.5uL5zfUm.pDMDvQRGA+hivjZXW3CsPYJpcnGWqPwF2dfRgCdUtIROcw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(89,5100087136,'s1.5uL5zfUm.gEd7IR6XplJtAAUI8PFw2jjnKjWqxb0nfzeBIZponA7a6g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    fence INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL DEFAULT '{}',
    actor INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER
) STRICT;
INSERT INTO "ledger" VALUES(1,1,'started',1793696420000000,'{"source":"","known":false}',0,347713783);
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.XP4w1xFwCkJlhfouSqvYdvuUr9ALnFdj8hySwCBcHG+BMwy5O+Rgbslpw/+uN8oUnmRm/Lp3Nf82VOlNV6jCSPUs5Qc=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.0kzLcioBuyRQizU8BZavBxyMX5w5ylc2ljUNkydp3H376Y2YzT+x1XBe0r/4RmupWorFdkV/+uVFnz+hV7M+LQ2z8QI=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.e+np5b2fAAL3+khIIxaC2LzwFV+LRHTttQeNEfS7zNoHY8dofvxGexiiTYHgZNPHIY0Wr/A+DkNUkS/jtNuWfA8nmMc=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.hivt/V6xSr2ERyMtVI41fFyeH6zexInZ5rfnHyhftAKyPZ+05idep6MtUft7RGhXYnieoSHESajV0stWNsPDeWZ1fG0=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.AC7Tp4yeeUudtHDF+RwDgap4RWxbGDRjU7Mgh1Iq4L5rdKJudFzn5bl1+PyUCijyE3/scMqr9KuCod/pXXyISygFvjA=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.LzdfTl6SVr7tC2sA6rt7LZgBeb35k2BsBq3j4Y0VjiYiFfcz6RHOlImXd/+VkVoWXiiPwSgDecLmd9dJNcNGodzZ+dI=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.fVc2GJhSEC4fGSvzc8c8cI1nVEauFcwTNaKde8UK/umXCmF2tqz+lLAsZjJQj2crviYj9hWk',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.MWOYtN0OG0l7yWqVCE2igZ3sN84qlhz3dJXDktsOwuvrPFsTHYIDg7foPpp1Uee4YgqC4S2FAyH8u1NgTwaRV5STH/F9W6Ln',0,347713792);
INSERT INTO "ledger" VALUES(47,7,'guide',1793696431000000,'{"magnet":"guide"}',0,347713792);
INSERT INTO "ledger" VALUES(48,7,'stage',1793696431000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(49,7,'answered',1793696431000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713793);
INSERT INTO "ledger" VALUES(50,7,'answered',1793696431000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713794);
INSERT INTO "ledger" VALUES(51,7,'stage',1793696431000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(52,7,'answered',1793696431000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713795);
INSERT INTO "ledger" VALUES(53,7,'answered',1793696431000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713796);
INSERT INTO "ledger" VALUES(54,7,'completed',1793696431000000,'{}',0,347713796);
INSERT INTO "ledger" VALUES(55,7,'promised',1793696431000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713796);
INSERT INTO "ledger" VALUES(56,7,'stage',1793696431000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(57,7,'heated',1793696431000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(58,7,'alerted',1793696431000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.eiLeaoSxqkGvMwAPmLaZSsLS66lkJ48H7/zwPxgL01MZAPUTGajyKETbDR4M51fW3HjjIndI',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.E+2LncqylgVwZQWjozDyGsQ7ATmbcqky0PnTwr1cTICNa9Lhqh4Buak23q2K/IlGOA/Mfmdlpm16aaux5+fX9VhODM7wyZwCJCODGQ==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.42UnphheCW4LXUhPtYKnxtL7LtpJ0Y27XRHqGOsChIyL4gSRG1t1kSCXiZ/83sifCUa5cZo39xgoTiMaHMT+dd3hoXCl4gakKog6oMU6kcGs+0iGmMCE59eOD+NHBxfjVHqnoUwdgU8Fnh8=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696446000000,'{"source":"","known":false}',0,347713802);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713803);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696450000000,'s1.5uL5zfUm.8wY9cDmlRls648o7XNoLytvanqqPO8kytF+VwbXBYMfJtTd6T3tf5sTE2na86vQWmFNbjWFWzDFfYzU01L2aiWtPyYEKOapS',0,347713803);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696450000000,'{"magnet":"guide"}',0,347713803);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696450000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'answered',1793696454000000,'{"question":"need","option":"results","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713804);
INSERT INTO "ledger" VALUES(69,8,'answered',1793696458000000,'{"question":"timing","option":"none","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713805);
INSERT INTO "ledger" VALUES(70,8,'answered',1793696462000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713806);
INSERT INTO "ledger" VALUES(71,8,'answered',1793696466000000,'{"question":"talk","option":"no","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713807);
INSERT INTO "ledger" VALUES(72,8,'completed',1793696466000000,'{}',0,347713807);
INSERT INTO "ledger" VALUES(73,8,'return_offered',1793696466000000,'{"by":"end"}',0,347713807);
INSERT INTO "ledger" VALUES(74,8,'stage',1793696466000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(75,8,'return_offered',1793696470000000,'{"by":"asked"}',0,347713808);
INSERT INTO "ledger" VALUES(76,8,'asked_back',1793696474000000,'{"until":"2026-11-10","text":"باشد 🌱 چه وقتی یادآوری کنیم؟ فقط یک پیام می‌دهیم. هفتهٔ بعد","hash":"7d7090347cf5314ba328e2872d841f59bf8c8473d2d6d49b38fdcdd39ce93c23","channel":"telegram"}',0,347713809);
INSERT INTO "ledger" VALUES(77,9,'started',1793696478000000,'{"source":"ig_story1","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(78,9,'consented',1793696478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(79,9,'contact',1793696478000000,'s1.5uL5zfUm.RPvWcMcl/pX/i4SU/6KVlSc+T2EAX7/wX6H6h+zJPbs7qlw5bI9WKBY1lbpqtLZqu1Mrk4ATN6AQYuZkVAnjzSxkcHrtLQEcKnEeAyvJVebtYrCR',0,347713811);
INSERT INTO "ledger" VALUES(80,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(81,9,'stage',1793696478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,9,'campaign',1793696478000000,'{"source":"g_ads7","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(83,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713812);
INSERT INTO "ledger" VALUES(84,9,'language',1793696482000000,'{"language":"fa"}',0,347713814);
INSERT INTO "ledger" VALUES(85,9,'blocked',1793696486000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(86,9,'unblocked',1793696487000000,'{}',0,347713816);
INSERT INTO "ledger" VALUES(87,10,'started',1794218600000000,'{"source":"","known":false}',0,347713817);
INSERT INTO "ledger" VALUES(88,10,'contact',1794218600000000,'s1.5uL5zfUm.PR99FOrjXf/47uOu5RThpoj5qdHuMtM3oSiyZ1EmNeVFywl8Enpf/uEUh1Zp29IQEMtkXmX6kcm6Z2szGJaTKxDIaZk=',0,347713817);
INSERT INTO "ledger" VALUES(89,10,'talk_asked',1794218600000000,'{}',0,347713817);
INSERT INTO "ledger" VALUES(90,10,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713817);
INSERT INTO "ledger" VALUES(91,10,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(92,10,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(93,10,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(94,6,'released',1794218600000000,'s1.5uL5zfUm.DJbjrM+dl8Z+tbFPX32vbgiDzczOdt33pjaIz6x2L/xoWXCthaqltda7HC+Z/wLYukG87wPfzAdH',0,-1793697327000000008);
INSERT INTO "ledger" VALUES(95,8,'reminded',1794980720000000,'{"until":"2026-11-10"}',0,-1794292200000000004);
INSERT INTO "ledger" VALUES(96,1,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(97,2,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(98,3,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(99,4,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(100,5,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(101,6,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(102,11,'started',1794980752000000,'{"source":"","known":false}',0,347713826);
INSERT INTO "ledger" VALUES(103,11,'consented',1794980752000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(104,11,'contact',1794980752000000,'s1.5uL5zfUm.AEvmp6PJDwquFOlKR0/ABjJTHjFJeSdh7w6d/ALkygQc6Tpt7CZNSZ08TWAfCXiA9wgPHZWhFvgBzWNzT5ESIArNzS+cpjS6',0,347713827);
INSERT INTO "ledger" VALUES(105,11,'guide',1794980752000000,'{"magnet":"guide"}',0,347713827);
INSERT INTO "ledger" VALUES(106,11,'stage',1794980752000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(107,11,'answered',1794980752000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713828);
INSERT INTO "ledger" VALUES(108,11,'answered',1794980752000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713829);
INSERT INTO "ledger" VALUES(109,11,'stage',1794980752000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(110,11,'answered',1794980752000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713830);
INSERT INTO "ledger" VALUES(111,11,'answered',1794980752000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713831);
INSERT INTO "ledger" VALUES(112,11,'completed',1794980752000000,'{}',0,347713831);
INSERT INTO "ledger" VALUES(113,11,'promised',1794980752000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713831);
INSERT INTO "ledger" VALUES(114,11,'stage',1794980752000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(115,11,'heated',1794980752000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(116,11,'alerted',1794980752000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(117,11,'claimed',1794980756000000,'s1.5uL5zfUm./hwbrnXNaP2C29oVEH5Ad2JeN+1hDNopdQqphr3o5pqRo7WZ5snhTOGRggjsf8pfryeyvW+v',5100002038,347713832);
INSERT INTO "ledger" VALUES(118,11,'touched',1794980760000000,'{"how":"call","after_min":0}',5100002038,347713833);
INSERT INTO "ledger" VALUES(119,11,'meeting',1794980764000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713834);
INSERT INTO "ledger" VALUES(120,12,'started',1794980768000000,'{"source":"","known":false}',0,347713835);
INSERT INTO "ledger" VALUES(121,12,'consented',1794980768000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713836);
INSERT INTO "ledger" VALUES(122,12,'contact',1794980768000000,'s1.5uL5zfUm.vvXTBHBetmkZA98ybmnWI/NbkSWL8RAcbxKVSnZhzY9yWNOAXj1QEPcFmdEE5IITCn13O9Ji5fIMOAuiALZs6gU9zWMub8o9',0,347713836);
INSERT INTO "ledger" VALUES(123,12,'guide',1794980768000000,'{"magnet":"guide"}',0,347713836);
INSERT INTO "ledger" VALUES(124,12,'stage',1794980768000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(125,12,'answered',1794980768000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713837);
INSERT INTO "ledger" VALUES(126,12,'answered',1794980768000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713838);
INSERT INTO "ledger" VALUES(127,12,'stage',1794980768000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(128,12,'answered',1794980768000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713839);
INSERT INTO "ledger" VALUES(129,12,'answered',1794980768000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713840);
INSERT INTO "ledger" VALUES(130,12,'completed',1794980768000000,'{}',0,347713840);
INSERT INTO "ledger" VALUES(131,12,'promised',1794980768000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713840);
INSERT INTO "ledger" VALUES(132,12,'stage',1794980768000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(133,12,'heated',1794980768000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(134,12,'alerted',1794980768000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(135,12,'claimed',1794980772000000,'s1.5uL5zfUm.BwC+ghDkOw9LQ0oqhCmEJiaZjpngVTdsnjX3YNHp6bZ5A7G6elYX+0nN068GaHRYM8QoF21D',5100002038,347713841);
INSERT INTO "ledger" VALUES(136,12,'touched',1794980776000000,'{"how":"no_answer","after_min":0}',5100002038,347713842);
INSERT INTO "ledger" VALUES(137,12,'meeting',1794980780000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713843);
INSERT INTO "ledger" VALUES(138,13,'started',1794980784000000,'{"source":"","known":false}',0,347713844);
INSERT INTO "ledger" VALUES(139,13,'consented',1794980784000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713845);
INSERT INTO "ledger" VALUES(140,13,'contact',1794980784000000,'s1.5uL5zfUm.dwaeknPObMo0kMD2L6n0wO4E50YfESZpAYQncoy0qhNiqNMH6HKZngM2EHK0sBR2iY9X+BnZT893EuVJtZLLkRlNsjlI8DsC',0,347713845);
INSERT INTO "ledger" VALUES(141,13,'guide',1794980784000000,'{"magnet":"guide"}',0,347713845);
INSERT INTO "ledger" VALUES(142,13,'stage',1794980784000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(143,13,'answered',1794980784000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713846);
INSERT INTO "ledger" VALUES(144,13,'answered',1794980784000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713847);
INSERT INTO "ledger" VALUES(145,13,'stage',1794980784000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(146,13,'answered',1794980784000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713848);
INSERT INTO "ledger" VALUES(147,13,'answered',1794980784000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713849);
INSERT INTO "ledger" VALUES(148,13,'completed',1794980784000000,'{}',0,347713849);
INSERT INTO "ledger" VALUES(149,13,'promised',1794980784000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713849);
INSERT INTO "ledger" VALUES(150,13,'stage',1794980784000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(151,13,'heated',1794980784000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(152,13,'alerted',1794980784000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(153,13,'claimed',1794980788000000,'s1.5uL5zfUm.0U9FNUbp2T9HtoNkMQlbOZxKfVQCzVCSiqirPzoSTPaREfAlOhQ46sFZnEMcEUc8B/o2AX+L',5100002038,347713850);
INSERT INTO "ledger" VALUES(154,13,'touched',1794980792000000,'{"how":"meeting","after_min":0}',5100002038,347713851);
INSERT INTO "ledger" VALUES(155,13,'meeting',1794980792000000,'{"at":"2026-12-05T07:00:00+00:00"}',5100002038,347713851);
INSERT INTO "ledger" VALUES(156,14,'started',1794980796000000,'{"source":"","known":false}',0,347713852);
INSERT INTO "ledger" VALUES(157,14,'consented',1794980796000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713853);
INSERT INTO "ledger" VALUES(158,14,'contact',1794980796000000,'s1.5uL5zfUm.Vbw5c3khdrbzbJPVmJseP6JN25YBEWhvK//WZgyugyCrACL8Qr8iKThZp8jUuIWRIVsqgC1eUy27Sz+qCH0Iz9KSx/QUAy36',0,347713853);
INSERT INTO "ledger" VALUES(159,14,'guide',1794980796000000,'{"magnet":"guide"}',0,347713853);
INSERT INTO "ledger" VALUES(160,14,'stage',1794980796000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(161,14,'answered',1794980796000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713854);
INSERT INTO "ledger" VALUES(162,14,'answered',1794980796000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713855);
INSERT INTO "ledger" VALUES(163,14,'stage',1794980796000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(164,14,'answered',1794980796000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713856);
INSERT INTO "ledger" VALUES(165,14,'answered',1794980796000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713857);
INSERT INTO "ledger" VALUES(166,14,'completed',1794980796000000,'{}',0,347713857);
INSERT INTO "ledger" VALUES(167,14,'promised',1794980796000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713857);
INSERT INTO "ledger" VALUES(168,14,'stage',1794980796000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(169,14,'heated',1794980796000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(170,14,'alerted',1794980796000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(171,14,'claimed',1794980800000000,'s1.5uL5zfUm.6GywWUpBCMmjv2o8PFEVav1slQIqDPXs1L9b1zAqgENLdAfZV9dsq+Mm8zd27zzjm3FrktN5',5100002038,347713858);
INSERT INTO "ledger" VALUES(172,14,'touched',1794980804000000,'{"how":"call","after_min":0}',5100002038,347713859);
INSERT INTO "ledger" VALUES(173,14,'snoozed',1794980808000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713860);
INSERT INTO "ledger" VALUES(174,15,'started',1794980812000000,'{"source":"","known":false}',0,347713861);
INSERT INTO "ledger" VALUES(175,15,'consented',1794980812000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713862);
INSERT INTO "ledger" VALUES(176,15,'contact',1794980812000000,'s1.5uL5zfUm.0pR47YPqnat2EBbJLbJgLJKfyedXHvWOyhbiomewjPGCXT/Xmngs665oP+oKCnHAwnhlEjiktdIBDgTjVrYKoS8dMkx8Egzm',0,347713862);
INSERT INTO "ledger" VALUES(177,15,'guide',1794980812000000,'{"magnet":"guide"}',0,347713862);
INSERT INTO "ledger" VALUES(178,15,'stage',1794980812000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(179,15,'answered',1794980812000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713863);
INSERT INTO "ledger" VALUES(180,15,'answered',1794980812000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713864);
INSERT INTO "ledger" VALUES(181,15,'stage',1794980812000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(182,15,'answered',1794980812000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713865);
INSERT INTO "ledger" VALUES(183,15,'answered',1794980812000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713866);
INSERT INTO "ledger" VALUES(184,15,'completed',1794980812000000,'{}',0,347713866);
INSERT INTO "ledger" VALUES(185,15,'promised',1794980812000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713866);
INSERT INTO "ledger" VALUES(186,15,'stage',1794980812000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(187,15,'heated',1794980812000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(188,15,'alerted',1794980812000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(189,15,'claimed',1794980816000000,'s1.5uL5zfUm.MGML8lNAkTJnUzUdoIPbfPuzLbEDWD3ATDseycANG1Wtq+f1aAWwXe24fWJ65C6gnsxTiqD7',5100002038,347713867);
INSERT INTO "ledger" VALUES(190,15,'touched',1794980820000000,'{"how":"call","after_min":0}',5100002038,347713868);
INSERT INTO "ledger" VALUES(191,15,'snoozed',1794980824000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713869);
INSERT INTO "ledger" VALUES(192,15,'said',1794980828000000,'s1.5uL5zfUm.r+l6Elc1JQntBM89Os0pY2XmDAZgtyEs0FyeLPuDQzmDpeL8CQfx6iLhUt2nVQhAcPqEzWDkVpcPSb38+XUovFgB6eEcdnD4fv3WtjlLHJf10hHbWw==',0,347713870);
INSERT INTO "ledger" VALUES(193,15,'awake',1794980828000000,'{"why":"wrote"}',0,347713870);
INSERT INTO "ledger" VALUES(194,16,'started',1794980832000000,'{"source":"","known":false}',0,347713871);
INSERT INTO "ledger" VALUES(195,16,'consented',1794980832000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713872);
INSERT INTO "ledger" VALUES(196,16,'contact',1794980832000000,'s1.5uL5zfUm.uP79PLhtnUqXDTc/pJDjg5h+RmAO4TXkKBjECApoTWhQIt0cd0yWMBoYRnDvDXl+2z/OgapFcCcfSz053rPYYd2fg8JwBYnn',0,347713872);
INSERT INTO "ledger" VALUES(197,16,'guide',1794980832000000,'{"magnet":"guide"}',0,347713872);
INSERT INTO "ledger" VALUES(198,16,'stage',1794980832000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(199,16,'answered',1794980832000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713873);
INSERT INTO "ledger" VALUES(200,16,'answered',1794980832000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713874);
INSERT INTO "ledger" VALUES(201,16,'stage',1794980832000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(202,16,'answered',1794980832000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713875);
INSERT INTO "ledger" VALUES(203,16,'answered',1794980832000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713876);
INSERT INTO "ledger" VALUES(204,16,'completed',1794980832000000,'{}',0,347713876);
INSERT INTO "ledger" VALUES(205,16,'promised',1794980832000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713876);
INSERT INTO "ledger" VALUES(206,16,'stage',1794980832000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(207,16,'heated',1794980832000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(208,16,'alerted',1794980832000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(209,16,'claimed',1794980836000000,'s1.5uL5zfUm.LHiLLZ/WJPPM2CrYqmNumrf8PTFynvnV5du45UBeAMGUzR/GYD/Z0o7ktz4AGkiCJhuOkBTC',5100002038,347713877);
INSERT INTO "ledger" VALUES(210,16,'touched',1794980840000000,'{"how":"call","after_min":0}',5100002038,347713878);
INSERT INTO "ledger" VALUES(211,16,'stage',1794980844000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713879);
INSERT INTO "ledger" VALUES(212,16,'outcome',1794980844000000,'s1.5uL5zfUm.BVCxi+2cHepg6fPyvnqzTfWcqwR34Sc6pqlwG39EQsi+0/r+Aht/PWYLg0NzwDsCKOgQVHIyP0qbY5ZrflKEgojf4GA+/lXdkM5JkDqFZ3/shueSKK9qY3HmlqlfnIrB8pyAsbu8xfAWBGQ=',5100002038,347713879);
INSERT INTO "ledger" VALUES(213,16,'outcome',1794980852000000,'s1.5uL5zfUm.+C6beBCcYqrstiVZstjj6wUiUqJUWv0qZEHrJr8yFH5J8JlvbbsnJk7UMQPcFlHWKtjTU83TdLD4rE/AnRY6a+XTPBfekZhQF8HrP2GVlwS/H/Ns5UOlOsWJRp0zZ+MiBrlOYChut5uqsw==',5100002038,347713881);
INSERT INTO "ledger" VALUES(214,17,'started',1794980856000000,'{"source":"","known":false}',0,347713882);
INSERT INTO "ledger" VALUES(215,17,'consented',1794980856000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,17,'contact',1794980856000000,'s1.5uL5zfUm.ezG/dnHNIlUneGn3a4lDO41oJ1tQuoXzgwA/q0EukyONw90ej4Eyx13pMi8ComscpA+Kg93GJFSYLNZb48kAF+KqpnZCs+ug',0,347713883);
INSERT INTO "ledger" VALUES(217,17,'guide',1794980856000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,17,'stage',1794980856000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,17,'answered',1794980856000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713884);
INSERT INTO "ledger" VALUES(220,17,'answered',1794980856000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713885);
INSERT INTO "ledger" VALUES(221,17,'stage',1794980856000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,17,'answered',1794980856000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713886);
INSERT INTO "ledger" VALUES(223,17,'answered',1794980856000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713887);
INSERT INTO "ledger" VALUES(224,17,'completed',1794980856000000,'{}',0,347713887);
INSERT INTO "ledger" VALUES(225,17,'promised',1794980856000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713887);
INSERT INTO "ledger" VALUES(226,17,'stage',1794980856000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(227,17,'heated',1794980856000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(228,17,'alerted',1794980856000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(229,17,'claimed',1794980860000000,'s1.5uL5zfUm.OINKnkl40KBPS1lOvyYd/4jerLhxasUBfgpnWUvmxxbBubA7wh/OOkCpgcOilyLs8SMA1RCY',5100002038,347713888);
INSERT INTO "ledger" VALUES(230,17,'stage',1794980860000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713888);
INSERT INTO "ledger" VALUES(231,17,'outcome',1794980860000000,'s1.5uL5zfUm.O7zoP++1yE/Bq3852FVibwjM1fVNAjabxVswuw2b6cuRM4BUEhUGHkCfmfh7RwGtgtksaaFXxQR4bobiwKmRtKbgNLwMiDbANEJcqXK1WOLstm2v+OIAEyoAgbezFux6HE2YBMvjvQ==',5100002038,347713888);
INSERT INTO "ledger" VALUES(232,17,'outcome',1794980868000000,'s1.5uL5zfUm.FOlNU9+7j9tNV88TZY4kfWg8Ah+vMTRkxhUHY9hjRcOF0ezShSLKxrPUt9TpEeBqIANjA1T3YrQXDuufukHil6mxCS2pnuR7uhK85iLDS3AXnwCGpjEu/Xv7hahpgc9gQcZ131ozeoudZkybnA9k',5100002038,347713890);
INSERT INTO "ledger" VALUES(233,18,'started',1794980876000000,'{"source":"","known":false}',0,347713891);
INSERT INTO "ledger" VALUES(234,18,'consented',1794980876000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713892);
INSERT INTO "ledger" VALUES(235,18,'contact',1794980876000000,'s1.5uL5zfUm.zPhYGe41wMhG7uSVpl2FJzSueIaWKVN7k4lKZXt6kIiu5/yMCAyzxUd7eR5RjZ/reCMaV3MGv/I0eyrqKzBxPKGH5bVql8WK',0,347713892);
INSERT INTO "ledger" VALUES(236,18,'guide',1794980876000000,'{"magnet":"guide"}',0,347713892);
INSERT INTO "ledger" VALUES(237,18,'stage',1794980876000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(238,18,'answered',1794980876000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713893);
INSERT INTO "ledger" VALUES(239,18,'answered',1794980876000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713894);
INSERT INTO "ledger" VALUES(240,18,'stage',1794980876000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(241,18,'answered',1794980876000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713895);
INSERT INTO "ledger" VALUES(242,18,'answered',1794980876000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713896);
INSERT INTO "ledger" VALUES(243,18,'completed',1794980876000000,'{}',0,347713896);
INSERT INTO "ledger" VALUES(244,18,'promised',1794980876000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713896);
INSERT INTO "ledger" VALUES(245,18,'stage',1794980876000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,18,'heated',1794980876000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,18,'alerted',1794980876000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,18,'claimed',1794980880000000,'s1.5uL5zfUm.q1rWrB8WMv/3BjRnhlCOrb14czO5d8Exc+qpBW3873HWB7oj77GHUgyvakmGm4xeN+RjEvIu',5100002038,347713897);
INSERT INTO "ledger" VALUES(249,18,'stage',1794980880000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713897);
INSERT INTO "ledger" VALUES(250,18,'outcome',1794980880000000,'s1.5uL5zfUm.XNpHcSZc9MTtK5sXLu/XY+AE010KgZ+ZKjP7yx2JErNc/igjWfHp4n7VB93gUPjvjKiEz+9V1AOW/hXQa3KeM5avP9PEtDAbXS9pw+IoNLXEtTmAibPRzeYmEAzVsGvXZYP+BQq7dbBd0w==',5100002038,347713897);
INSERT INTO "ledger" VALUES(251,18,'stage',1794980888000000,'s1.5uL5zfUm.ltLHq2ULNzHSpcsGZwD6Ci4cy41BZYTewdGzw70gsb4yYHKI6xnr9raNaaBGd6uNuOKep07aE5gbYYWq9m7XiZpf+iJ/dcQHs/ua/mtMSajIGxkBRA==',5100002038,347713899);
INSERT INTO "ledger" VALUES(252,18,'outcome',1794980888000000,'s1.5uL5zfUm.tOneYOVRze0fVMaNYaFPaUz9ZOzC9puQ+vOBHBYlq0efCNKRBi84AysQcNkwmEMVnJ87nrzQZERjRB3C68hg3hBWwBoPZxqeUJpMv9fWry21+BgJ5sMkbhBc',5100002038,347713899);
INSERT INTO "ledger" VALUES(253,19,'started',1794980896000000,'{"source":"","known":false}',0,347713900);
INSERT INTO "ledger" VALUES(254,19,'consented',1794980896000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713901);
INSERT INTO "ledger" VALUES(255,19,'contact',1794980896000000,'s1.5uL5zfUm.iEoWVU/Qn44ZHBEZM+IJYnW+Hx7HKk/zuv0rnqLzTVPSbkpZn8QskQ9PrG7jRDEI1mDO2NwIEjCfHAMugVj/dZ06KFnaJ4iU',0,347713901);
INSERT INTO "ledger" VALUES(256,19,'guide',1794980896000000,'{"magnet":"guide"}',0,347713901);
INSERT INTO "ledger" VALUES(257,19,'stage',1794980896000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,19,'answered',1794980896000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713902);
INSERT INTO "ledger" VALUES(259,19,'answered',1794980896000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713903);
INSERT INTO "ledger" VALUES(260,19,'stage',1794980896000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(261,19,'answered',1794980896000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713904);
INSERT INTO "ledger" VALUES(262,19,'answered',1794980896000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713905);
INSERT INTO "ledger" VALUES(263,19,'completed',1794980896000000,'{}',0,347713905);
INSERT INTO "ledger" VALUES(264,19,'promised',1794980896000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713905);
INSERT INTO "ledger" VALUES(265,19,'stage',1794980896000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(266,19,'heated',1794980896000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(267,19,'alerted',1794980896000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(268,19,'claimed',1794980900000000,'s1.5uL5zfUm.CnJIBw2Du7fQGk+ijF1+k4edF7mW86M+WxhSrPvur4JmUzUL5WGuARkpdBTfgBj2sLussuA8',5100002038,347713906);
INSERT INTO "ledger" VALUES(269,19,'outcome',1794980900000000,'s1.5uL5zfUm.yXzhUx936Zz8i+3rPwMJuDZJvj0kpym881t4s1xJkKBbx+xHluQIvoF+bjRma5AYcstLibCN8xTVa4rT8GKNnjnIvkrjDrT3gbyYvUo=',5100002038,347713906);
INSERT INTO "ledger" VALUES(270,19,'reopened',1794980904000000,'s1.5uL5zfUm.nFsD4Zb/xOPSDxQqI2lV/9Zk+MoVCOwmqo846/ejZTADyth6TbcH+EhCIxD5bGGjPHRNog==',5100002038,347713907);
INSERT INTO "ledger" VALUES(271,19,'outcome',1794980904000000,'s1.5uL5zfUm.t7QP1aOOCcYfPBLM45cxq2wzEqDyXZXZH4IvC7Q+EKydUBQrdZ3Ynxe/r9zBu+zMtv4FzGsh1CZa/JH5MsphPjyZIVBKWYEdFg2IZ2KFrGeuvxk=',5100002038,347713907);
INSERT INTO "ledger" VALUES(272,20,'started',1794980908000000,'{"source":"","known":false}',0,347713908);
INSERT INTO "ledger" VALUES(273,20,'consented',1794980908000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(274,20,'contact',1794980908000000,'s1.5uL5zfUm.QPpHSOG9CZD50LI3FFKwhOV842v5dBFXUlW/SnL0Ncn9xLILiZ6EUH4V109+mwaWukxXDlsxMbt9OvRn336RAh6LFVMce41Q',0,347713909);
INSERT INTO "ledger" VALUES(275,20,'guide',1794980908000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(276,20,'stage',1794980908000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(277,20,'answered',1794980908000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713910);
INSERT INTO "ledger" VALUES(278,20,'answered',1794980908000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713911);
INSERT INTO "ledger" VALUES(279,20,'stage',1794980908000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(280,20,'answered',1794980908000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713912);
INSERT INTO "ledger" VALUES(281,20,'answered',1794980908000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713913);
INSERT INTO "ledger" VALUES(282,20,'completed',1794980908000000,'{}',0,347713913);
INSERT INTO "ledger" VALUES(283,20,'promised',1794980908000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713913);
INSERT INTO "ledger" VALUES(284,20,'stage',1794980908000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(285,20,'heated',1794980908000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(286,20,'alerted',1794980908000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(287,20,'claimed',1794980912000000,'s1.5uL5zfUm.rhfz//GZdTuIyhsUGY6VzNMih0WdXwGaOXOTtWs/fPI13sCm4Mmz9ZjQ/dpK0wcFbVwtu/9q',5100002038,347713914);
INSERT INTO "ledger" VALUES(288,20,'outcome',1794980912000000,'s1.5uL5zfUm.HcUAEhk4oN2civRjOFzlY/CWnWMElOaaxhue4zcybGbua/tsTfmNjhvi6tbujQrRVZZL1kja0IVo6bT5e7J4Cu73UN8lA2EcCKqu09nTy3TIcTQH',5100002038,347713914);
INSERT INTO "ledger" VALUES(289,20,'cooled',1794980912000000,'{"reason":"person"}',5100002038,347713914);
INSERT INTO "ledger" VALUES(290,21,'started',1794980916000000,'{"source":"","known":false}',0,347713915);
INSERT INTO "ledger" VALUES(291,21,'consented',1794980916000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(292,21,'contact',1794980916000000,'s1.5uL5zfUm.KwwMggaASIPCvOYAXMqlHNPWKp7/mGiYjNUgBPF4I+zy8HT9P2nOxI1YSX/p6aDRlefLP+1W6cyedccgdL86IPknuZkbkTA7',0,347713916);
INSERT INTO "ledger" VALUES(293,21,'guide',1794980916000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(294,21,'stage',1794980916000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(295,21,'answered',1794980916000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713917);
INSERT INTO "ledger" VALUES(296,21,'answered',1794980916000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713918);
INSERT INTO "ledger" VALUES(297,21,'stage',1794980916000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(298,21,'answered',1794980916000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713919);
INSERT INTO "ledger" VALUES(299,21,'answered',1794980916000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713920);
INSERT INTO "ledger" VALUES(300,21,'completed',1794980916000000,'{}',0,347713920);
INSERT INTO "ledger" VALUES(301,21,'promised',1794980916000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713920);
INSERT INTO "ledger" VALUES(302,21,'stage',1794980916000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(303,21,'heated',1794980916000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(304,21,'alerted',1794980916000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(305,21,'claimed',1794980920000000,'s1.5uL5zfUm.foxD+hY6WLUXjUufEafhFacjYuTKAj7MxyommLkgKZRuuu2hGMFy2p1fS2Jka+pfwObHHhW+',5100002038,347713921);
INSERT INTO "ledger" VALUES(306,21,'assigned',1794980924000000,'s1.5uL5zfUm.S0oh2pODnucrCbwVpbngWrYLiE+NjaM3IB6TYFcsKLOtltPSOuCFBv833ErXKxDAV7EfWAdDTPgJ+iok8heCqi1cDQNTMwbkbPNKZ7kLKpzO3wlefd8BIvHQ',5100002038,347713922);
INSERT INTO "ledger" VALUES(307,22,'started',1794980928000000,'{"source":"","known":false}',0,347713923);
INSERT INTO "ledger" VALUES(308,22,'consented',1794980928000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(309,22,'contact',1794980928000000,'s1.5uL5zfUm.OhGrExJkPU/iDSmiN1F50PlAnFrGJTSFr1rJog0hyEgwbUXIrNoI/9lYYx/WynTg97qCAMmGIDalTiau/d/J7y+vNloBanii',0,347713924);
INSERT INTO "ledger" VALUES(310,22,'guide',1794980928000000,'{"magnet":"guide"}',0,347713924);
INSERT INTO "ledger" VALUES(311,22,'stage',1794980928000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(312,22,'answered',1794980928000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713925);
INSERT INTO "ledger" VALUES(313,22,'answered',1794980928000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713926);
INSERT INTO "ledger" VALUES(314,22,'stage',1794980928000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(315,22,'answered',1794980928000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713927);
INSERT INTO "ledger" VALUES(316,22,'answered',1794980928000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713928);
INSERT INTO "ledger" VALUES(317,22,'completed',1794980928000000,'{}',0,347713928);
INSERT INTO "ledger" VALUES(318,22,'promised',1794980928000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713928);
INSERT INTO "ledger" VALUES(319,22,'stage',1794980928000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(320,22,'heated',1794980928000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(321,22,'alerted',1794980928000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(322,22,'claimed',1794980932000000,'s1.5uL5zfUm.R40Ka7IGxXcGQuWq3QfzziQgXor3QvP+diHyaB3YT5uB3cUVWAb4b8uxDTjkRlu73zFTqLIwjQ==',5100009869,347713929);
INSERT INTO "ledger" VALUES(323,22,'released',1794980936000000,'s1.5uL5zfUm.WcRDkhtkJZGWb71a9USzJSMV2rwJcQIyXiY5N0q5MVVPE0INL2o4rVr8tujf4BdtwYUAtur93DI=',5100009869,347713930);
INSERT INTO "ledger" VALUES(324,23,'started',1794980940000000,'{"source":"","known":false}',0,347713931);
INSERT INTO "ledger" VALUES(325,23,'consented',1794980940000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713932);
INSERT INTO "ledger" VALUES(326,23,'contact',1794980940000000,'s1.5uL5zfUm.kjdaCEFZ6SyrXF5JEkRveuKtKO6MRtjjavpsDmY0WWy85p2uA5hQmgw3RUcGJpFTNxlPl2qCL5I7R51wOUjNjqwxHtnQR8BP',0,347713932);
INSERT INTO "ledger" VALUES(327,23,'guide',1794980940000000,'{"magnet":"guide"}',0,347713932);
INSERT INTO "ledger" VALUES(328,23,'stage',1794980940000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(329,23,'answered',1794980940000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713933);
INSERT INTO "ledger" VALUES(330,23,'answered',1794980940000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713934);
INSERT INTO "ledger" VALUES(331,23,'stage',1794980940000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(332,23,'answered',1794980940000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713935);
INSERT INTO "ledger" VALUES(333,23,'answered',1794980940000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713936);
INSERT INTO "ledger" VALUES(334,23,'completed',1794980940000000,'{}',0,347713936);
INSERT INTO "ledger" VALUES(335,23,'promised',1794980940000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713936);
INSERT INTO "ledger" VALUES(336,23,'stage',1794980940000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(337,23,'heated',1794980940000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(338,23,'alerted',1794980940000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(339,23,'claimed',1794980944000000,'s1.5uL5zfUm.fZDcNX9W7TssXcF/fdVqdAYopqOv1N+tvb+ulkI6J2OXQjFHJ9iPyQKhclaPp/uXe/avF8hAHQ==',5100009869,347713937);
INSERT INTO "ledger" VALUES(340,23,'touched',1794980948000000,'{"how":"call","after_min":0}',5100009869,347713938);
INSERT INTO "ledger" VALUES(341,24,'started',1794980952000000,'{"source":"","known":false}',0,347713939);
INSERT INTO "ledger" VALUES(342,24,'consented',1794980952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713940);
INSERT INTO "ledger" VALUES(343,24,'contact',1794980952000000,'s1.5uL5zfUm.MzHWKeFN6hXz/ArbeCa+ZLJ7EKzlr/jc1tiNcTG/v7YNz6rCqihBGx9jvZP55Tq2A77Pd88GsWPJpBCTgT9AX+eXHZZSIXis',0,347713940);
INSERT INTO "ledger" VALUES(344,24,'guide',1794980952000000,'{"magnet":"guide"}',0,347713940);
INSERT INTO "ledger" VALUES(345,24,'stage',1794980952000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(346,24,'answered',1794980952000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713941);
INSERT INTO "ledger" VALUES(347,24,'answered',1794980952000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713942);
INSERT INTO "ledger" VALUES(348,24,'stage',1794980952000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(349,24,'answered',1794980952000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713943);
INSERT INTO "ledger" VALUES(350,24,'answered',1794980952000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713944);
INSERT INTO "ledger" VALUES(351,24,'completed',1794980952000000,'{}',0,347713944);
INSERT INTO "ledger" VALUES(352,24,'promised',1794980952000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713944);
INSERT INTO "ledger" VALUES(353,24,'stage',1794980952000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(354,24,'heated',1794980952000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(355,24,'alerted',1794980952000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(356,24,'claimed',1794980956000000,'s1.5uL5zfUm.rOhsANC9o6xix+QEAJ3kyor2bTnuaeLtHht1nd5eiPcS+8IVMd2larNbV+Eex9qhrYH2cJNNa1k=',5100011199,347713945);
INSERT INTO "ledger" VALUES(357,24,'touched',1794980960000000,'{"how":"call","after_min":0}',5100011199,347713946);
INSERT INTO "ledger" VALUES(358,25,'started',1794980964000000,'{"source":"","known":false}',0,347713947);
INSERT INTO "ledger" VALUES(359,25,'consented',1794980964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713948);
INSERT INTO "ledger" VALUES(360,25,'contact',1794980964000000,'s1.5uL5zfUm.Kg1feKY5/2EUKc56TMbaBzPbH3PfAvpPuK5N6xnctsJChKot6Z1YN0AwEEOUV3KTVoHvBwVnCzyhkhbPRcjkdmSkN/EeZArN',0,347713948);
INSERT INTO "ledger" VALUES(361,25,'guide',1794980964000000,'{"magnet":"guide"}',0,347713948);
INSERT INTO "ledger" VALUES(362,25,'stage',1794980964000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(363,25,'answered',1794980964000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713949);
INSERT INTO "ledger" VALUES(364,25,'answered',1794980964000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713950);
INSERT INTO "ledger" VALUES(365,25,'stage',1794980964000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(366,25,'answered',1794980964000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713951);
INSERT INTO "ledger" VALUES(367,25,'answered',1794980964000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713952);
INSERT INTO "ledger" VALUES(368,25,'completed',1794980964000000,'{}',0,347713952);
INSERT INTO "ledger" VALUES(369,25,'promised',1794980964000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713952);
INSERT INTO "ledger" VALUES(370,25,'stage',1794980964000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(371,25,'heated',1794980964000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(372,25,'alerted',1794980964000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(373,21,'released',1794988168000000,'s1.5uL5zfUm.QEhzAhfvjhhrv160R+igM0d95pM2+BQgyJ89U+g0RaWDtpXZezL4rwjuIbmeP7OYSTr++Y8FVui8pqHEc7xIIHwVaYE4hrA=',0,-1794981824000000018);
INSERT INTO "ledger" VALUES(374,7,'mark_asked',1794988168000000,'{"deal":1}',0,-1794983400000000020);
INSERT INTO "ledger" VALUES(375,11,'held',1794988168000000,'{}',5100002038,347713953);
INSERT INTO "ledger" VALUES(376,12,'no_show',1794988172000000,'{}',5100002038,347713954);
INSERT INTO "ledger" VALUES(377,24,'released',1794988180000000,'s1.5uL5zfUm.zgXn8fKgNzMGocz982rCKXtISG0Bc+Z/QzQcu0jyt6BEPFM5UHVMlCluHAVbU/ZRCBMTxg2cpjP7',0,347713956);
INSERT INTO "ledger" VALUES(378,26,'started',1795239920000000,'{"source":"","known":false}',0,347713958);
INSERT INTO "ledger" VALUES(379,26,'consented',1795239920000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713959);
INSERT INTO "ledger" VALUES(380,26,'contact',1795239920000000,'s1.5uL5zfUm.AOo+ryNJdszGVBHg4SAM+jVBSt9iToz+teNlDVnbF9sF0Uk4CbMrm5w8EXFbWPug/+5Qhvzuuz4izriY6G6qaOz+ssQV8ObT',0,347713959);
INSERT INTO "ledger" VALUES(381,26,'guide',1795239920000000,'{"magnet":"guide"}',0,347713959);
INSERT INTO "ledger" VALUES(382,26,'stage',1795239920000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(383,26,'answered',1795239920000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713960);
INSERT INTO "ledger" VALUES(384,26,'answered',1795239920000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713961);
INSERT INTO "ledger" VALUES(385,26,'stage',1795239920000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(386,26,'answered',1795239920000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713962);
INSERT INTO "ledger" VALUES(387,26,'answered',1795239920000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713963);
INSERT INTO "ledger" VALUES(388,26,'completed',1795239920000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(389,26,'promised',1795239920000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713963);
INSERT INTO "ledger" VALUES(390,26,'stage',1795239920000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(391,26,'heated',1795239920000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(392,26,'alerted',1795239920000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(393,26,'claimed',1795239924000000,'s1.5uL5zfUm.PN4XzIbh/5u+pppd0SarAfFEXvM1i3P8Kv2slFHyvqmLcB0eahHbHpQ089mj6OMyfklIlFXnbQ==',5100012490,347713964);
INSERT INTO "ledger" VALUES(394,26,'wrote',1795239932000000,'s1.5uL5zfUm.KxNLcjtSnuxAV0uTWWdS2xgoRTwKMaVFfQiENJ51A98ljviB1vjcn1bqVIMjDrYwOYQt9xEb2HToaxWt17yc/OEOClD1yxkWPGyabD2YSHCd/ibhi9Z/f7WEF/4kYdeRDMWpQu9Cyn+TY5j4PQ==',5100012490,347713966);
INSERT INTO "ledger" VALUES(395,26,'touched',1795239932000000,'{"how":"message","after_min":0}',5100012490,-1795239932000000000);
INSERT INTO "ledger" VALUES(396,26,'said',1795239936000000,'s1.5uL5zfUm.sERNgein3JG3ABWJqGgNWzZcJePNWi0GW/FSeZhfYeE6EvdtzYecMcDymI132IFj8WFRao1JTgvBSrA2nOQi7J+9St/6awq1JyTN767GAE/xBRL88LnBNcoiRx5x8oyyyLCbrt/p',0,347713967);
INSERT INTO "ledger" VALUES(397,26,'wrote',1795239940000000,'s1.5uL5zfUm.w1rpNxnIOA8xLocWi4z1s8G/wMZm3XkKBsbzM7Ib+Z9hvO0xAJOYlhqAs4ATT2zxFFi+ry5b1RM6gYSg+NlwXiyZ69pXRpg1wKLZkaRhUJBDATs4Fw1xhljEDa7S7CYtG2A=',5100012490,347713968);
INSERT INTO "ledger" VALUES(398,26,'said',1795239948000000,'s1.5uL5zfUm.O0SF568YnBdgI5/ZrHljXq6bXCThnoCxFnS9WAMuFkYXWaqGJvBuSaGX6effRHcnVR9/IwbUr9stGNcoQgD2Jxo0ZtQJySHXHAk01Enp1ExfmsqnBdU5',0,347713970);
INSERT INTO "ledger" VALUES(399,27,'started',1795239952000000,'{"source":"","known":false}',0,347713971);
INSERT INTO "ledger" VALUES(400,27,'consented',1795239952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713972);
INSERT INTO "ledger" VALUES(401,27,'contact',1795239952000000,'s1.5uL5zfUm.PIAPm5juJgF36srUDGwzwihx9YBHnsreqnFnEnmgNGMKH0thtTK6G5ZMph6QIIDkW7OC+KXiNJT8Tg8VPmB0M26KtaDxoM8U',0,347713972);
INSERT INTO "ledger" VALUES(402,27,'guide',1795239952000000,'{"magnet":"guide"}',0,347713972);
INSERT INTO "ledger" VALUES(403,27,'stage',1795239952000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(404,27,'answered',1795239952000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713973);
INSERT INTO "ledger" VALUES(405,27,'answered',1795239952000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713974);
INSERT INTO "ledger" VALUES(406,27,'stage',1795239952000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(407,27,'answered',1795239952000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713975);
INSERT INTO "ledger" VALUES(408,27,'answered',1795239952000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713976);
INSERT INTO "ledger" VALUES(409,27,'completed',1795239952000000,'{}',0,347713976);
INSERT INTO "ledger" VALUES(410,27,'promised',1795239952000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713976);
INSERT INTO "ledger" VALUES(411,27,'stage',1795239952000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(412,27,'heated',1795239952000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(413,27,'alerted',1795239952000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(414,28,'started',1795239956000000,'{"source":"","known":false}',0,347713977);
INSERT INTO "ledger" VALUES(415,28,'consented',1795239956000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713978);
INSERT INTO "ledger" VALUES(416,28,'contact',1795239956000000,'s1.5uL5zfUm.VmFBQ4I9JUWEU2TDwDAt/0iLE9zaKWG2NCGZSDHvhk+zBPZcy+MCDlMvkk4mez6zJUusnnJT8lYPHKRnJx+nWnUuFGSVEwMx',0,347713978);
INSERT INTO "ledger" VALUES(417,28,'guide',1795239956000000,'{"magnet":"guide"}',0,347713978);
INSERT INTO "ledger" VALUES(418,28,'stage',1795239956000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(419,28,'answered',1795239956000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713979);
INSERT INTO "ledger" VALUES(420,28,'answered',1795239956000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713980);
INSERT INTO "ledger" VALUES(421,28,'stage',1795239956000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(422,28,'answered',1795239956000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713981);
INSERT INTO "ledger" VALUES(423,28,'answered',1795239956000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713982);
INSERT INTO "ledger" VALUES(424,28,'completed',1795239956000000,'{}',0,347713982);
INSERT INTO "ledger" VALUES(425,28,'promised',1795239956000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713982);
INSERT INTO "ledger" VALUES(426,28,'stage',1795239956000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(427,28,'heated',1795239956000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(428,28,'alerted',1795239956000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(429,29,'started',1795239960000000,'{"source":"","known":false}',0,347713983);
INSERT INTO "ledger" VALUES(430,29,'consented',1795239960000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713984);
INSERT INTO "ledger" VALUES(431,29,'contact',1795239960000000,'s1.5uL5zfUm.m++hApdoaAkMFIQrd4lcd4OBSl7GLrUg4PXAaJR/lKDmWyrDzQoxX+MXub7OatS/7vMlvdcVrvlbWT9LcZZPdxevQZlf0t0N',0,347713984);
INSERT INTO "ledger" VALUES(432,29,'guide',1795239960000000,'{"magnet":"guide"}',0,347713984);
INSERT INTO "ledger" VALUES(433,29,'stage',1795239960000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(434,29,'answered',1795239960000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713985);
INSERT INTO "ledger" VALUES(435,29,'answered',1795239960000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713986);
INSERT INTO "ledger" VALUES(436,29,'stage',1795239960000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(437,29,'answered',1795239960000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713987);
INSERT INTO "ledger" VALUES(438,29,'answered',1795239960000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713988);
INSERT INTO "ledger" VALUES(439,29,'completed',1795239960000000,'{}',0,347713988);
INSERT INTO "ledger" VALUES(440,29,'promised',1795239960000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713988);
INSERT INTO "ledger" VALUES(441,29,'stage',1795239960000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(442,29,'heated',1795239960000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(443,29,'alerted',1795239960000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(444,30,'started',1795239964000000,'{"source":"","known":false}',0,347713989);
INSERT INTO "ledger" VALUES(445,30,'consented',1795239964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713990);
INSERT INTO "ledger" VALUES(446,30,'contact',1795239964000000,'s1.5uL5zfUm.TxMgyNfU/lrFlGRK3bUsTJEU/uXn+f+IbIQbwMDQQisgzabmPuh4WtbCAg6NCYNTqFhqzK/+8fPa/qJXNZseVD6nMqv1n+2d',0,347713990);
INSERT INTO "ledger" VALUES(447,30,'guide',1795239964000000,'{"magnet":"guide"}',0,347713990);
INSERT INTO "ledger" VALUES(448,30,'stage',1795239964000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(449,30,'answered',1795239964000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713991);
INSERT INTO "ledger" VALUES(450,30,'answered',1795239964000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713992);
INSERT INTO "ledger" VALUES(451,30,'stage',1795239964000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(452,30,'answered',1795239964000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713993);
INSERT INTO "ledger" VALUES(453,30,'answered',1795239964000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713994);
INSERT INTO "ledger" VALUES(454,30,'completed',1795239964000000,'{}',0,347713994);
INSERT INTO "ledger" VALUES(455,30,'promised',1795239964000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713994);
INSERT INTO "ledger" VALUES(456,30,'stage',1795239964000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(457,30,'heated',1795239964000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(458,30,'alerted',1795239964000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(459,28,'claimed',1795239968000000,'s1.5uL5zfUm.nepyeoPTTMRzGEoxCvvqMcR/SZlOKXQOLwnMRSM15LBjW3AUtuwtPnSZSn6AcMMe1Dfts01woBCPSjea',5100001122,347713995);
INSERT INTO "ledger" VALUES(460,27,'merged',1795239972000000,'{"from":28}',5100001122,347713996);
INSERT INTO "ledger" VALUES(461,28,'merged',1795239972000000,'{"into":27}',5100001122,347713996);
INSERT INTO "ledger" VALUES(462,29,'merged',1795239976000000,'{"from":30}',5100001122,347713997);
INSERT INTO "ledger" VALUES(463,30,'merged',1795239976000000,'{"into":29}',5100001122,347713997);
INSERT INTO "ledger" VALUES(464,28,'said',1795239980000000,'s1.5uL5zfUm.jHqATiCZmw+6Keof3a9A3JM5J8NWDAL73d0V+hqkAmexlavLI8RaOMCBv3Gk5QWibLSQsyPSBmk3WTOZRH7/S3BMARnhOaS0GHATHnjw6qrgEhCi',0,347713998);
INSERT INTO "ledger" VALUES(465,30,'unmerged',1795239984000000,'{"from":29}',5100001122,347713999);
INSERT INTO "ledger" VALUES(466,29,'unmerged',1795239984000000,'{"from":30}',5100001122,347713999);
INSERT INTO "ledger" VALUES(467,31,'started',1795239988000000,'{"source":"","known":false}',0,347714000);
INSERT INTO "ledger" VALUES(468,31,'consented',1795239988000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714001);
INSERT INTO "ledger" VALUES(469,31,'contact',1795239988000000,'s1.5uL5zfUm.Ib4eMB5SvM4gGL9lJ+syObiAC9pvsq1JeTQE0yWKRZmc3BfMojH7LkuG7a0LYhLdAR06eVJ9yJqi7UvEfKGwwkBwrXaq5Kei',0,347714001);
INSERT INTO "ledger" VALUES(470,31,'guide',1795239988000000,'{"magnet":"guide"}',0,347714001);
INSERT INTO "ledger" VALUES(471,31,'stage',1795239988000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(472,31,'answered',1795239988000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714002);
INSERT INTO "ledger" VALUES(473,31,'answered',1795239988000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714003);
INSERT INTO "ledger" VALUES(474,31,'stage',1795239988000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(475,31,'answered',1795239988000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714004);
INSERT INTO "ledger" VALUES(476,31,'answered',1795239988000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714005);
INSERT INTO "ledger" VALUES(477,31,'completed',1795239988000000,'{}',0,347714005);
INSERT INTO "ledger" VALUES(478,31,'promised',1795239988000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714005);
INSERT INTO "ledger" VALUES(479,31,'stage',1795239988000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(480,31,'heated',1795239988000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(481,31,'alerted',1795239988000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(482,31,'promised',1795240004000000,'{"promise":"window","moment":"2026-11-28T07:30:00+00:00","deadline":"2026-11-28T09:30:00+00:00","way":"call"}',0,347714009);
INSERT INTO "ledger" VALUES(483,32,'started',1795240008000000,'{"source":"","known":false}',0,347714010);
INSERT INTO "ledger" VALUES(484,32,'consented',1795240008000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714011);
INSERT INTO "ledger" VALUES(485,32,'contact',1795240008000000,'s1.5uL5zfUm.8UkRR/Xfq+hqsKhBK9EWrklvlpVgihYH/M9CTNT+kxH4FNa5c6OPVmh+icN0boDjU5+zo7E1TBSnST3knXrW6/zQsuomZTPs',0,347714011);
INSERT INTO "ledger" VALUES(486,32,'guide',1795240008000000,'{"magnet":"guide"}',0,347714011);
INSERT INTO "ledger" VALUES(487,32,'stage',1795240008000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(488,32,'answered',1795240008000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714012);
INSERT INTO "ledger" VALUES(489,32,'answered',1795240008000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714013);
INSERT INTO "ledger" VALUES(490,32,'stage',1795240008000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(491,32,'answered',1795240008000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714014);
INSERT INTO "ledger" VALUES(492,32,'answered',1795240008000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714015);
INSERT INTO "ledger" VALUES(493,32,'completed',1795240008000000,'{}',0,347714015);
INSERT INTO "ledger" VALUES(494,32,'promised',1795240008000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714015);
INSERT INTO "ledger" VALUES(495,32,'stage',1795240008000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(496,32,'heated',1795240008000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(497,32,'alerted',1795240008000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(498,32,'promised',1795240024000000,'{"promise":"window","moment":"2026-11-28T07:30:00+00:00","deadline":"2026-11-28T09:30:00+00:00","way":"call"}',0,347714019);
INSERT INTO "ledger" VALUES(499,32,'claimed',1795240028000000,'s1.5uL5zfUm.bSp6ipcL3sCy8THBKvcXvJPZuEidhf1CsXPOlEmfXJvijtH3WYz5R9BfEZwx7vc5ZC2AMkRciGM=',5100012490,347714020);
INSERT INTO "ledger" VALUES(500,7,'rated',1795240032000000,'{"mark":2,"deal":1,"low":true}',0,347714021);
INSERT INTO "ledger" VALUES(501,7,'rated',1795240036000000,'{"mark":5,"deal":1}',0,347714022);
INSERT INTO "ledger" VALUES(502,33,'started',1795240040000000,'{"source":"referral","known":false}',0,347714023);
INSERT INTO "ledger" VALUES(503,33,'consented',1795240044000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714024);
INSERT INTO "ledger" VALUES(504,33,'contact',1795240044000000,'s1.5uL5zfUm.WkAyC8gC2WUJc1tGX6yjlYEUAFglNwYjS2URwMQhheuI6AksKH2anUVjFSUxjAK8SmA0go5ScUD6w5CLdcoExGm/zFo4hQyK',0,347714024);
INSERT INTO "ledger" VALUES(505,33,'guide',1795240044000000,'{"magnet":"guide"}',0,347714024);
INSERT INTO "ledger" VALUES(506,33,'stage',1795240044000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(507,7,'help_asked',1795240048000000,'{}',0,347714025);
INSERT INTO "ledger" VALUES(508,7,'promised',1795240048000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714025);
INSERT INTO "ledger" VALUES(509,34,'started',1795422620000000,'{"source":"site","known":true}',0,347714027);
INSERT INTO "ledger" VALUES(510,27,'released',1795422620000000,'s1.5uL5zfUm.a4Mm3FiqqteYATGWdLlzq7d34yEZlzMzfRT3y1YDCUlpwNa39eyIR2ZoMK/CFqdaQPfIAuZaBUL5wo5CU44=',0,-1795240868000000005);
INSERT INTO "ledger" VALUES(511,35,'started',1795422621000000,'{"source":"site","known":true}',0,347714028);
INSERT INTO "ledger" VALUES(512,36,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347714029);
INSERT INTO "ledger" VALUES(513,36,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714030);
INSERT INTO "ledger" VALUES(514,36,'contact',1795424420000000,'s1.5uL5zfUm.4O4bGgtWv1FpgA6kRohzoRxf0ds0FLMdWwNBg0HAlYgvcGJ3DMV86RvUBs7b/KY6k37iLTICoFyV64dqIPaF6GDyb4WPUTl8',0,347714030);
INSERT INTO "ledger" VALUES(515,36,'guide',1795424420000000,'{"magnet":"guide"}',0,347714030);
INSERT INTO "ledger" VALUES(516,36,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(517,36,'answered',1795424420000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714031);
INSERT INTO "ledger" VALUES(518,36,'answered',1795424420000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714032);
INSERT INTO "ledger" VALUES(519,36,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(520,36,'answered',1795424420000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714033);
INSERT INTO "ledger" VALUES(521,36,'answered',1795424420000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714034);
INSERT INTO "ledger" VALUES(522,36,'completed',1795424420000000,'{}',0,347714034);
INSERT INTO "ledger" VALUES(523,36,'promised',1795424420000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714034);
INSERT INTO "ledger" VALUES(524,36,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(525,36,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(526,36,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(527,36,'claimed',1795424421000000,'s1.5uL5zfUm.6Vw2qasoEJHHduTdg6fvdoKBDZsBda1cTkJNXk/f3uZybFXEPBZICGHbOk9/0Fn9BNDFlm2B',5100002038,347714035);
INSERT INTO "ledger" VALUES(528,37,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347714036);
INSERT INTO "ledger" VALUES(529,37,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714037);
INSERT INTO "ledger" VALUES(530,37,'contact',1795424425000000,'s1.5uL5zfUm.K7J0axrCrJXZArSmnWqbabVq+mx3RGfYG7aJQL9DxhTQ/Xytpc30HKDDSvtpAvmwG0JGOxMCrHD2miqpQ/aGup6OPKV9q30u',0,347714037);
INSERT INTO "ledger" VALUES(531,37,'guide',1795424425000000,'{"magnet":"guide"}',0,347714037);
INSERT INTO "ledger" VALUES(532,37,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(533,37,'answered',1795424425000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714038);
INSERT INTO "ledger" VALUES(534,37,'answered',1795424425000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714039);
INSERT INTO "ledger" VALUES(535,37,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(536,37,'answered',1795424425000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714040);
INSERT INTO "ledger" VALUES(537,37,'answered',1795424425000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714041);
INSERT INTO "ledger" VALUES(538,37,'completed',1795424425000000,'{}',0,347714041);
INSERT INTO "ledger" VALUES(539,37,'promised',1795424425000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714041);
INSERT INTO "ledger" VALUES(540,37,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(541,37,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(542,37,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(543,38,'started',1795424426000000,'{"source":"site","known":true}',0,347714042);
INSERT INTO "ledger" VALUES(544,38,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714043);
INSERT INTO "ledger" VALUES(545,38,'contact',1795424426000000,'s1.5uL5zfUm.3lqmEioB61lVK2nXRl1OX2EXxGKiytIBKgbWpVklDcdBrl6q93xIqDSPB+Tb4XN7AQLUx5V+I7nWj7sVUC5PmXedyVK7rBjsV4bZtDOlcas=',0,347714043);
INSERT INTO "ledger" VALUES(546,38,'guide',1795424426000000,'{"magnet":"guide"}',0,347714043);
INSERT INTO "ledger" VALUES(547,38,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(548,38,'answered',1795424426000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714044);
INSERT INTO "ledger" VALUES(549,38,'answered',1795424426000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714045);
INSERT INTO "ledger" VALUES(550,38,'answered',1795424426000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714046);
INSERT INTO "ledger" VALUES(551,38,'answered',1795424426000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714047);
INSERT INTO "ledger" VALUES(552,38,'completed',1795424426000000,'{}',0,347714047);
INSERT INTO "ledger" VALUES(553,38,'return_offered',1795424426000000,'{"by":"end"}',0,347714047);
INSERT INTO "ledger" VALUES(554,38,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(555,38,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347714048);
INSERT INTO "ledger" VALUES(556,38,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347714056);
INSERT INTO "ledger" VALUES(557,38,'alerted',1795424434000000,'{"alert":1}',0,347714056);
INSERT INTO "ledger" VALUES(558,39,'started',1795424435000000,'{"source":"","known":false}',0,347714057);
INSERT INTO "ledger" VALUES(559,39,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714058);
INSERT INTO "ledger" VALUES(560,39,'contact',1795424435000000,'s1.5uL5zfUm.dLIZMy/ESa+th/SpdmcOi4CfCCCcwqqtvW6Mi2yDFqL6yHXFetPZnJszQzMAw9Qgpwn+kISGWMk5k+NLUF9btXgULGZFsaml',0,347714058);
INSERT INTO "ledger" VALUES(561,39,'guide',1795424435000000,'{"magnet":"guide"}',0,347714058);
INSERT INTO "ledger" VALUES(562,39,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(563,39,'answered',1795424435000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714059);
INSERT INTO "ledger" VALUES(564,39,'answered',1795424435000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714060);
INSERT INTO "ledger" VALUES(565,39,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(566,39,'answered',1795424435000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714061);
INSERT INTO "ledger" VALUES(567,39,'answered',1795424435000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714062);
INSERT INTO "ledger" VALUES(568,39,'completed',1795424435000000,'{}',0,347714062);
INSERT INTO "ledger" VALUES(569,39,'promised',1795424435000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714062);
INSERT INTO "ledger" VALUES(570,39,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(571,39,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(572,39,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(573,39,'claimed',1795424436000000,'s1.5uL5zfUm.i79i4f8H+Nq2cuXTf0SZAnNkUQYT2jhHiHieAnLTqEXZriI/ibAdri7Zpw1Y7hmBf7Z/wzUe',5100002038,347714063);
INSERT INTO "ledger" VALUES(605,39,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347714078);
INSERT INTO "ledger" VALUES(606,39,'stopped',1795424450000000,'{}',0,347714078);
INSERT INTO "ledger" VALUES(607,39,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(608,42,'started',1795424454000000,'{"source":"","known":false}',0,347714079);
INSERT INTO "ledger" VALUES(609,43,'started',1795424458000000,'{"source":"","known":false}',0,347714084);
INSERT INTO "ledger" VALUES(610,43,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714085);
INSERT INTO "ledger" VALUES(611,43,'contact',1795424458000000,'s1.5uL5zfUm./sU4SS5ZiBZ2nS2s1VjZeHr7ocljR2mWoDZxtZw8FWqAIkKJV5XrXpFEqRniXYQd25YbLA1GSIYyZ9u9/CGHKrLET6LxBmZyiY+Mk9Rnww60v+otfNBgfKtaYSFB5DG/Nfgqlq4=',0,347714085);
INSERT INTO "ledger" VALUES(612,43,'guide',1795424458000000,'{"magnet":"guide"}',0,347714085);
INSERT INTO "ledger" VALUES(613,43,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(614,43,'blocked',1795424458000000,'{}',0,347714086);
INSERT INTO "ledger" VALUES(615,44,'started',1795424462000000,'{"source":"flyer","known":true}',0,347714089);
INSERT INTO "ledger" VALUES(616,45,'started',1795424463000000,'{"source":"flyer","known":true}',0,347714090);
INSERT INTO "ledger" VALUES(617,46,'started',1795424464000000,'{"source":"flyer","known":true}',0,347714092);
INSERT INTO "ledger" VALUES(618,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.WrN60tjx/Ejg15lwc0NmHTcgttYAPa5YZBlKqJEDaIhISbU2FFbo2AfIOenvx10T67mHCg==',0,347714093);
INSERT INTO "ledger" VALUES(619,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.WcSGvOPcfisn10GZeb83vWRiEOFyy59/uUeabNm2sDqMAjq6/W5B5s3KQ4xwSbkpHold8g==',0,347714094);
INSERT INTO "ledger" VALUES(620,47,'started',1795424465000000,'{"source":"flyer","known":true}',0,347714095);
INSERT INTO "ledger" VALUES(621,47,'declined',1795424465000000,'{}',0,347714096);
INSERT INTO "ledger" VALUES(622,48,'started',1795424466000000,'{"source":"flyer","known":true}',0,347714097);
INSERT INTO "ledger" VALUES(623,48,'contact',1795424466000000,'s1.5uL5zfUm.a5q6N8XzZ5N06Cgo7pVjTkzhJ/Jsrb6o4M3XYMa+0AVs5fyZcHUaSPbl7CXBkULHs+qq061h2QjmVdX0dRsXAjasSqA=',0,347714098);
INSERT INTO "ledger" VALUES(624,48,'talk_asked',1795424466000000,'{}',0,347714098);
INSERT INTO "ledger" VALUES(625,48,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714098);
INSERT INTO "ledger" VALUES(626,48,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(627,48,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(628,48,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(629,49,'started',1795424467000000,'{"source":"flyer","known":true}',0,347714099);
INSERT INTO "ledger" VALUES(630,49,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714100);
INSERT INTO "ledger" VALUES(631,49,'contact',1795424467000000,'s1.5uL5zfUm.7dfhom2j5pdhVJrhl17PeWGja3b6OUImE4spuIxllOOk0ni3rkmIvI3hnlMIfKADxyAa5fHe+q8JHb4sFyYe0LRvFjy/E+Ks',0,347714100);
INSERT INTO "ledger" VALUES(632,49,'guide',1795424467000000,'{"magnet":"guide"}',0,347714100);
INSERT INTO "ledger" VALUES(633,49,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(634,50,'started',1795424468000000,'{"source":"flyer","known":true}',0,347714101);
INSERT INTO "ledger" VALUES(635,50,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714102);
INSERT INTO "ledger" VALUES(636,50,'contact',1795424468000000,'s1.5uL5zfUm.NYDhy/FjSYRXhsQt9FA7QXTJijiLFm0PnfqsrZWma5iuEZh+fPl0dIDbXOzKW36UTwrwhhGxZdZUlz0GOtW9z3bs0cPDMAvF',0,347714102);
INSERT INTO "ledger" VALUES(637,50,'guide',1795424468000000,'{"magnet":"guide"}',0,347714102);
INSERT INTO "ledger" VALUES(638,50,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(639,50,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714103);
INSERT INTO "ledger" VALUES(640,51,'started',1795424469000000,'{"source":"flyer","known":true}',0,347714104);
INSERT INTO "ledger" VALUES(641,51,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714105);
INSERT INTO "ledger" VALUES(642,51,'contact',1795424469000000,'s1.5uL5zfUm.v8wBZO6Rs5KAZ1Yte5JzPBh0Q6sL4yf7J0FkFP9kdcDekAzqTMf7aLSfm1BPB6xn68m+5qtpR6Mtu5rPCpkm6BKhoU9cYCrn',0,347714105);
INSERT INTO "ledger" VALUES(643,51,'guide',1795424469000000,'{"magnet":"guide"}',0,347714105);
INSERT INTO "ledger" VALUES(644,51,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(645,51,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714106);
INSERT INTO "ledger" VALUES(646,51,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714107);
INSERT INTO "ledger" VALUES(647,51,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(648,52,'started',1795424470000000,'{"source":"flyer","known":true}',0,347714108);
INSERT INTO "ledger" VALUES(649,52,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714109);
INSERT INTO "ledger" VALUES(650,52,'contact',1795424470000000,'s1.5uL5zfUm.Ts3pAGpp27MExsW9BhgL50Xv4cD3NAzC5p/yx6xdzipX30rZDDKgK1qzvsFL9gFwELxKae+hxBHMiY0FZtloPS1td+y3nCxP',0,347714109);
INSERT INTO "ledger" VALUES(651,52,'guide',1795424470000000,'{"magnet":"guide"}',0,347714109);
INSERT INTO "ledger" VALUES(652,52,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(653,52,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714110);
INSERT INTO "ledger" VALUES(654,52,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714111);
INSERT INTO "ledger" VALUES(655,52,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(656,52,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714112);
INSERT INTO "ledger" VALUES(657,53,'started',1795424471000000,'{"source":"flyer","known":true}',0,347714113);
INSERT INTO "ledger" VALUES(658,53,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714114);
INSERT INTO "ledger" VALUES(659,53,'contact',1795424471000000,'s1.5uL5zfUm./mXDWoPwzof7jg2ekhiJbSL0aa9sL/QHB45JPUMjMGdKZ5Etxo7+ieKQBYzgTaLIK/W35+9Ac7CnXdj/aas7BJMx3yVIejGv',0,347714114);
INSERT INTO "ledger" VALUES(660,53,'guide',1795424471000000,'{"magnet":"guide"}',0,347714114);
INSERT INTO "ledger" VALUES(661,53,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(662,53,'answered',1795424471000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714115);
INSERT INTO "ledger" VALUES(663,53,'answered',1795424471000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714116);
INSERT INTO "ledger" VALUES(664,53,'answered',1795424471000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714117);
INSERT INTO "ledger" VALUES(665,53,'answered',1795424471000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714118);
INSERT INTO "ledger" VALUES(666,53,'completed',1795424471000000,'{}',0,347714118);
INSERT INTO "ledger" VALUES(667,53,'return_offered',1795424471000000,'{"by":"end"}',0,347714118);
INSERT INTO "ledger" VALUES(668,53,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(669,54,'started',1795424472000000,'{"source":"flyer","known":true}',0,347714119);
INSERT INTO "ledger" VALUES(670,55,'started',1795424473000000,'{"source":"flyer","known":true}',0,347714120);
INSERT INTO "ledger" VALUES(671,56,'started',1795424474000000,'{"source":"flyer","known":true}',0,347714122);
INSERT INTO "ledger" VALUES(672,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.y8qMWDi8nHnI3VyXyJm/TeZtmRIrX+CjZfXEBXGOYwdHxuihv8sFxRvtOOcCWcZUlD+NDw==',0,347714123);
INSERT INTO "ledger" VALUES(673,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.wCIEkn/K9QRq1r9DTZhA0DI43v6nFMfnNxC+bL7dI0Orm01jFRnEIg35x8BDLhe0Lc4iOQ==',0,347714124);
INSERT INTO "ledger" VALUES(674,57,'started',1795424475000000,'{"source":"flyer","known":true}',0,347714125);
INSERT INTO "ledger" VALUES(675,57,'declined',1795424475000000,'{}',0,347714126);
INSERT INTO "ledger" VALUES(676,58,'started',1795424476000000,'{"source":"flyer","known":true}',0,347714127);
INSERT INTO "ledger" VALUES(677,58,'contact',1795424476000000,'s1.5uL5zfUm.EIT89XfYgUfPJbfzfpzKKuxVHSTVSoStMryT+7JYU1zCmOQsSCrBBWhKsMuB7qBEEQ7t8oUtpHLC2Wl3fy/qZdy5i+M=',0,347714128);
INSERT INTO "ledger" VALUES(678,58,'talk_asked',1795424476000000,'{}',0,347714128);
INSERT INTO "ledger" VALUES(679,58,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714128);
INSERT INTO "ledger" VALUES(680,58,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(681,58,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(682,58,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(683,59,'started',1795424477000000,'{"source":"flyer","known":true}',0,347714129);
INSERT INTO "ledger" VALUES(684,59,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714130);
INSERT INTO "ledger" VALUES(685,59,'contact',1795424477000000,'s1.5uL5zfUm.j0PadWy6lB7D0P28HaxNWuVKPDhriFjRjXGQ72/d6sCAnsSOeh9hzZ8W8wp6EsWDUxdND9uigFm8Pg2QIHIkmMaVL0J2HTL/Q52JNRCdqp2wSd3iVIRFOO94Yw==',0,347714130);
INSERT INTO "ledger" VALUES(686,59,'guide',1795424477000000,'{"magnet":"guide"}',0,347714130);
INSERT INTO "ledger" VALUES(687,59,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(688,60,'started',1795424478000000,'{"source":"flyer","known":true}',0,347714131);
INSERT INTO "ledger" VALUES(689,60,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714132);
INSERT INTO "ledger" VALUES(690,60,'contact',1795424478000000,'s1.5uL5zfUm.hkj7xOaICrI1IR0Ce0wt+Rav++alKrYZOS5ZWw/rdcF8AtXCePNSjvVegCZUC+cZmYPp4plhq7WYr3VpvyuHf/ZkvkdzaQ7U449PRDgEko7HoHKg/qldL9PMeQ==',0,347714132);
INSERT INTO "ledger" VALUES(691,60,'guide',1795424478000000,'{"magnet":"guide"}',0,347714132);
INSERT INTO "ledger" VALUES(692,60,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(693,60,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714133);
INSERT INTO "ledger" VALUES(694,61,'started',1795424479000000,'{"source":"flyer","known":true}',0,347714134);
INSERT INTO "ledger" VALUES(695,61,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714135);
INSERT INTO "ledger" VALUES(696,61,'contact',1795424479000000,'s1.5uL5zfUm.RH9V10ZwS9avqBa8lHEOHCBUsKPccpQ252cPCt0f6rdafKzzN14HBbAOj3pQPwjJQGqA+x3F9uFq66xN44cI4BL/5X/c7xRiW/j1SxHDkkkKu+bUL3u0eVX2HA==',0,347714135);
INSERT INTO "ledger" VALUES(697,61,'guide',1795424479000000,'{"magnet":"guide"}',0,347714135);
INSERT INTO "ledger" VALUES(698,61,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(699,61,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714136);
INSERT INTO "ledger" VALUES(700,61,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714137);
INSERT INTO "ledger" VALUES(701,61,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(702,62,'started',1795424480000000,'{"source":"flyer","known":true}',0,347714138);
INSERT INTO "ledger" VALUES(703,62,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714139);
INSERT INTO "ledger" VALUES(704,62,'contact',1795424480000000,'s1.5uL5zfUm.vtL1y+U5Ouw2s8pD0nTxlBwH5+lPXaJM5cEmpuexCAKOuXc+TYHOTFhHD9qP2Z2x0tZtU1sDQrotnGzC4YVk6Y3slqwthoXNR/teJaE2Eu74E6J0AZ9tJBcLjQ==',0,347714139);
INSERT INTO "ledger" VALUES(705,62,'guide',1795424480000000,'{"magnet":"guide"}',0,347714139);
INSERT INTO "ledger" VALUES(706,62,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(707,62,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714140);
INSERT INTO "ledger" VALUES(708,62,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714141);
INSERT INTO "ledger" VALUES(709,62,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(710,62,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714142);
INSERT INTO "ledger" VALUES(711,63,'started',1795424481000000,'{"source":"flyer","known":true}',0,347714143);
INSERT INTO "ledger" VALUES(712,63,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714144);
INSERT INTO "ledger" VALUES(713,63,'contact',1795424481000000,'s1.5uL5zfUm.UPdwdPU5sC7hzwWcA8bwMKCy6S9lovMAv3U5XJ6EExOX6NCIi8LmMaJ24OPcGaEbaYGYCDHFgHN35aY3m1vjbb/1r8ZH3bQJNmoDPF+O+u0BbUAoJdavwJz6Pg==',0,347714144);
INSERT INTO "ledger" VALUES(714,63,'guide',1795424481000000,'{"magnet":"guide"}',0,347714144);
INSERT INTO "ledger" VALUES(715,63,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(716,63,'answered',1795424481000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714145);
INSERT INTO "ledger" VALUES(717,63,'answered',1795424481000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714146);
INSERT INTO "ledger" VALUES(718,63,'answered',1795424481000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714147);
INSERT INTO "ledger" VALUES(719,63,'answered',1795424481000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714148);
INSERT INTO "ledger" VALUES(720,63,'completed',1795424481000000,'{}',0,347714148);
INSERT INTO "ledger" VALUES(721,63,'return_offered',1795424481000000,'{"by":"end"}',0,347714148);
INSERT INTO "ledger" VALUES(722,63,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(723,64,'started',1795424482000000,'{"source":"flyer","known":true}',0,347714149);
INSERT INTO "ledger" VALUES(724,65,'started',1795424483000000,'{"source":"flyer","known":true}',0,347714151);
INSERT INTO "ledger" VALUES(725,65,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714152);
INSERT INTO "ledger" VALUES(726,65,'contact',1795424483000000,'s1.5uL5zfUm.o7eWM87cT5FVKg5eLm/R5r66AQUE1nKC1f0h6ZLcLoeMwjw6lx4V9+yNgRUUD0B5qRu9TCFE+y0ztKKtTzcPvaLcN7QVZBYH',0,347714152);
INSERT INTO "ledger" VALUES(727,65,'guide',1795424483000000,'{"magnet":"guide"}',0,347714152);
INSERT INTO "ledger" VALUES(728,65,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(729,65,'answered',1795424483000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714153);
INSERT INTO "ledger" VALUES(730,65,'answered',1795424483000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714154);
INSERT INTO "ledger" VALUES(731,65,'answered',1795424483000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714155);
INSERT INTO "ledger" VALUES(732,65,'answered',1795424483000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714156);
INSERT INTO "ledger" VALUES(733,65,'completed',1795424483000000,'{}',0,347714156);
INSERT INTO "ledger" VALUES(734,65,'return_offered',1795424483000000,'{"by":"end"}',0,347714156);
INSERT INTO "ledger" VALUES(735,65,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(736,65,'answered',1795424483000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714159);
INSERT INTO "ledger" VALUES(737,66,'started',1795424484000000,'{"source":"flyer","known":true}',0,347714160);
INSERT INTO "ledger" VALUES(738,66,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714161);
INSERT INTO "ledger" VALUES(739,66,'contact',1795424484000000,'s1.5uL5zfUm.sVcvS6ZnTwWrKUemM0ILlpd7YWPS++vfVJoVZVjnqImK0LsKM1coj20VEaM5qwhh6Z43NnER18usYKK7OBnMcUUmrBvOl0syVF8Cy6NcD7R0a1U2Dd0hrPa8Rw==',0,347714161);
INSERT INTO "ledger" VALUES(740,66,'guide',1795424484000000,'{"magnet":"guide"}',0,347714161);
INSERT INTO "ledger" VALUES(741,66,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(742,66,'answered',1795424484000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714162);
INSERT INTO "ledger" VALUES(743,66,'talk_asked',1795424484000000,'{}',0,347714163);
INSERT INTO "ledger" VALUES(744,66,'promised',1795424484000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714163);
INSERT INTO "ledger" VALUES(745,66,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(746,66,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(747,66,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(748,67,'started',1795424485000000,'{"source":"flyer","known":true}',0,347714164);
INSERT INTO "ledger" VALUES(749,67,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714165);
INSERT INTO "ledger" VALUES(750,67,'contact',1795424485000000,'s1.5uL5zfUm.FXX/B3aLbT+BMBQSupz47hl8/g4D2wANGrJXikr/NGz1+eiz4E8tZmGJ/gxjMuoojyRpBF5fuMirD+1V5MQdQWqNb4rsaTbA6RccJSpT6oCSpGKZUhjrEej5XQ==',0,347714165);
INSERT INTO "ledger" VALUES(751,67,'guide',1795424485000000,'{"magnet":"guide"}',0,347714165);
INSERT INTO "ledger" VALUES(752,67,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(753,67,'said',1795424485000000,'s1.5uL5zfUm.xqcTkdaU8O4w6dG0ogEhlx8gORsuzQEZGiOqDwWoBe+1yYpue4sGpi4ZBJeuKISIW895TMJ/fJNEItQQhypoLPd6RBiTebujSICEpI74npkJOVUsZU7iyh9KaA==',0,347714166);
INSERT INTO "ledger" VALUES(754,67,'price_asked',1795424485000000,'{}',0,347714166);
INSERT INTO "ledger" VALUES(755,68,'started',1795424486000000,'{"source":"flyer","known":true}',0,347714167);
INSERT INTO "ledger" VALUES(756,69,'started',1795424487000000,'{"source":"flyer","known":true}',0,347714168);
INSERT INTO "ledger" VALUES(757,69,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714169);
INSERT INTO "ledger" VALUES(758,69,'contact',1795424487000000,'s1.5uL5zfUm.B7MPTLJZtgjw+QTQIeMQ3PgDClAnTzNlEh0doitY+IxCx0d9N/yGvW7L4iXdl8fiwMEKZ1JXP6wQgq213EXxBO6Xg4WCQzxr',0,347714169);
INSERT INTO "ledger" VALUES(759,69,'guide',1795424487000000,'{"magnet":"guide"}',0,347714169);
INSERT INTO "ledger" VALUES(760,69,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(761,69,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714170);
INSERT INTO "ledger" VALUES(762,70,'started',1795424488000000,'{"source":"flyer","known":true}',0,347714171);
INSERT INTO "ledger" VALUES(763,70,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714172);
INSERT INTO "ledger" VALUES(764,70,'contact',1795424488000000,'s1.5uL5zfUm.nHj5chegFnr9l2s2E48m0NbZdm1F0k2Z3Bp1QqwtYPFG8z98Es+YwmL5pOO1pvCmXLA6HXHg0pQcWoeE0oF+hydraUQO4p5C',0,347714172);
INSERT INTO "ledger" VALUES(765,70,'guide',1795424488000000,'{"magnet":"guide"}',0,347714172);
INSERT INTO "ledger" VALUES(766,70,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(767,70,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714173);
INSERT INTO "ledger" VALUES(768,70,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714174);
INSERT INTO "ledger" VALUES(769,70,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(770,71,'started',1795424489000000,'{"source":"flyer","known":true}',0,347714175);
INSERT INTO "ledger" VALUES(771,71,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714176);
INSERT INTO "ledger" VALUES(772,71,'contact',1795424489000000,'s1.5uL5zfUm.IJngL518qWsbv3eB5JwWsDp1SQMOn/6OOAVr7SpT6TTFxAMJBN/OqXwOsTO0JLE5i2Dfi82AP6OmDOTV36imfLFedOzvuo89',0,347714176);
INSERT INTO "ledger" VALUES(773,71,'guide',1795424489000000,'{"magnet":"guide"}',0,347714176);
INSERT INTO "ledger" VALUES(774,71,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(775,71,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714177);
INSERT INTO "ledger" VALUES(776,71,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714178);
INSERT INTO "ledger" VALUES(777,71,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(778,71,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714179);
INSERT INTO "ledger" VALUES(779,72,'started',1795424490000000,'{"source":"flyer","known":true}',0,347714180);
INSERT INTO "ledger" VALUES(780,72,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714181);
INSERT INTO "ledger" VALUES(781,72,'contact',1795424490000000,'s1.5uL5zfUm.fezvFK6fISatFwRsj/m0Q/P+x4xcBvkKH8BeoQnMOMnM4KDjZvVtX3lG7dC8egZy24shnILbxZBoOqqCoolkfozIyJPACbtk',0,347714181);
INSERT INTO "ledger" VALUES(782,72,'guide',1795424490000000,'{"magnet":"guide"}',0,347714181);
INSERT INTO "ledger" VALUES(783,72,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(784,73,'started',1795424491000000,'{"source":"","known":false}',0,347714182);
INSERT INTO "ledger" VALUES(785,73,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714183);
INSERT INTO "ledger" VALUES(786,73,'contact',1795424491000000,'s1.5uL5zfUm.Obnvu23g/vdxUWVDoQ3Z9VdIYIODgq8Y8/KD9dJnG1LdShSO7kTdG65lWPZR9XR6FGNnkKkoN7Nzv2qwd5bwhsIuZVI+CzP8',0,347714183);
INSERT INTO "ledger" VALUES(787,73,'guide',1795424491000000,'{"magnet":"guide"}',0,347714183);
INSERT INTO "ledger" VALUES(788,73,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(789,73,'answered',1795424491000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714184);
INSERT INTO "ledger" VALUES(790,73,'answered',1795424491000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714185);
INSERT INTO "ledger" VALUES(791,73,'answered',1795424491000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714186);
INSERT INTO "ledger" VALUES(792,73,'answered',1795424491000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714187);
INSERT INTO "ledger" VALUES(793,73,'completed',1795424491000000,'{}',0,347714187);
INSERT INTO "ledger" VALUES(794,73,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714187);
INSERT INTO "ledger" VALUES(795,73,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(796,74,'started',1795424495000000,'{"source":"","known":false}',0,347714188);
INSERT INTO "ledger" VALUES(797,74,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714189);
INSERT INTO "ledger" VALUES(798,74,'contact',1795424495000000,'s1.5uL5zfUm.StpfquhSG7+8lhdw2UNpFBIuzoj+luaTEsMBiy8yXfjl+1pKJoU7cAC8YEClNoehAulZ2tJwVPCOL37mDC1WzxMFqPd3N54j',0,347714189);
INSERT INTO "ledger" VALUES(799,74,'guide',1795424495000000,'{"magnet":"guide"}',0,347714189);
INSERT INTO "ledger" VALUES(800,74,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(801,74,'answered',1795424495000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714190);
INSERT INTO "ledger" VALUES(802,74,'answered',1795424495000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714191);
INSERT INTO "ledger" VALUES(803,74,'answered',1795424495000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714192);
INSERT INTO "ledger" VALUES(804,74,'answered',1795424495000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714193);
INSERT INTO "ledger" VALUES(805,74,'completed',1795424495000000,'{}',0,347714193);
INSERT INTO "ledger" VALUES(806,74,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714193);
INSERT INTO "ledger" VALUES(807,74,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(808,75,'started',1795424499000000,'{"source":"","known":false}',0,347714194);
INSERT INTO "ledger" VALUES(809,75,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714195);
INSERT INTO "ledger" VALUES(810,75,'contact',1795424499000000,'s1.5uL5zfUm.BkrXX4w6plHFq84qIPzMyj8MS0tB66fS1tvFHcE5+tvzPc3YdknAfbaBxbO5Az3uFqRJr6cQMWh2B84jR0cw3pupH62sHbgN',0,347714195);
INSERT INTO "ledger" VALUES(811,75,'guide',1795424499000000,'{"magnet":"guide"}',0,347714195);
INSERT INTO "ledger" VALUES(812,75,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(813,75,'answered',1795424499000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714196);
INSERT INTO "ledger" VALUES(814,75,'answered',1795424499000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714197);
INSERT INTO "ledger" VALUES(815,75,'answered',1795424499000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714198);
INSERT INTO "ledger" VALUES(816,75,'answered',1795424499000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714199);
INSERT INTO "ledger" VALUES(817,75,'completed',1795424499000000,'{}',0,347714199);
INSERT INTO "ledger" VALUES(818,75,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714199);
INSERT INTO "ledger" VALUES(819,75,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(820,76,'started',1795424503000000,'{"source":"","known":false}',0,347714200);
INSERT INTO "ledger" VALUES(821,76,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714201);
INSERT INTO "ledger" VALUES(822,76,'contact',1795424503000000,'s1.5uL5zfUm.u8VTdcybk/LkzJ5/odaqSMppOLzQBW4+0xDeNFzF/bVO0zLQg/QaB2mKy2EA1fwP+EVAsJYI22dOz57g04/SOc9ay7F4r2qw',0,347714201);
INSERT INTO "ledger" VALUES(823,76,'guide',1795424503000000,'{"magnet":"guide"}',0,347714201);
INSERT INTO "ledger" VALUES(824,76,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(825,76,'answered',1795424503000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714202);
INSERT INTO "ledger" VALUES(826,76,'answered',1795424503000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714203);
INSERT INTO "ledger" VALUES(827,76,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(828,76,'answered',1795424503000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714204);
INSERT INTO "ledger" VALUES(829,76,'answered',1795424503000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714205);
INSERT INTO "ledger" VALUES(830,76,'completed',1795424503000000,'{}',0,347714205);
INSERT INTO "ledger" VALUES(831,76,'promised',1795424503000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714205);
INSERT INTO "ledger" VALUES(832,76,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(833,76,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(834,76,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(835,76,'answered',1795424504000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714208);
INSERT INTO "ledger" VALUES(836,76,'answered',1795424504000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714209);
INSERT INTO "ledger" VALUES(837,76,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(838,76,'answered',1795424504000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714210);
INSERT INTO "ledger" VALUES(839,76,'answered',1795424504000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714211);
INSERT INTO "ledger" VALUES(840,76,'completed',1795424504000000,'{}',0,347714211);
INSERT INTO "ledger" VALUES(841,76,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714211);
INSERT INTO "ledger" VALUES(842,74,'said',1795424508000000,'s1.5uL5zfUm.tG3h02yzUKWVnpkL1OZo7N3/J2wToDGVjossaH6VnLSKRoHufOBrIhDLL/3WrRnUv82zVeO/f4jvADUieblzHdUsImG+NKFWyJM/+aCAHSAsCyRoVzc=',0,347714212);
INSERT INTO "ledger" VALUES(843,74,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714212);
INSERT INTO "ledger" VALUES(844,74,'claimed',1795424512000000,'s1.5uL5zfUm.4uOUPyvBXLNfkYvjIeoEdJEaXrX+g9puTxidHJQn8iHkkkDahxxysA/H9cx+rSI59R5lariTdA==',5100002038,347714213);
INSERT INTO "ledger" VALUES(845,74,'said',1795424516000000,'s1.5uL5zfUm.JBp1IVS6Mp7T72AnDCelbbfNZI0Fz+zP2kFnuWmeYLa0v9ZrgkDBq27rfBtJZ5YHQsDdMBsfT+87ubzDXhATwmH24CIMDlbhbOqq2OTszkRXiw==',0,347714214);
INSERT INTO "ledger" VALUES(846,75,'talk_asked',1795424516000000,'{}',0,347714215);
INSERT INTO "ledger" VALUES(847,75,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714215);
INSERT INTO "ledger" VALUES(848,75,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(849,75,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(850,75,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(851,77,'started',1795424520000000,'{"source":"","known":false}',0,347714216);
INSERT INTO "ledger" VALUES(852,77,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714217);
INSERT INTO "ledger" VALUES(853,77,'contact',1795424520000000,'s1.5uL5zfUm.ea6s5wEtF8kHlBeX0UVFHmoOPBqDFVBZiESNQoUTugurEPkOONuLYNE1926e6R16oy1L4Ul3wJNvpabPhIunb/pszC4OJj2n',0,347714217);
INSERT INTO "ledger" VALUES(854,77,'guide',1795424520000000,'{"magnet":"guide"}',0,347714217);
INSERT INTO "ledger" VALUES(855,77,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(856,77,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714218);
INSERT INTO "ledger" VALUES(857,77,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714219);
INSERT INTO "ledger" VALUES(858,77,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714220);
INSERT INTO "ledger" VALUES(859,78,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714221);
INSERT INTO "ledger" VALUES(860,78,'said',1795424521000000,'s1.5uL5zfUm.1yz7vucOCzdRgNAt98o5gt1eTLAHYhtKpDjwmWCVZPc+wNEA7pkgI5V3cZLHQ9Teyt1t66848hYTQ1YPiqmSu5dSm8q4Z3yJ',0,347714222);
INSERT INTO "ledger" VALUES(861,79,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714223);
INSERT INTO "ledger" VALUES(862,79,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714224);
INSERT INTO "ledger" VALUES(863,79,'contact',1795424521000000,'s1.5uL5zfUm.j3c28HyMp1he4uHk+kXAEN0XIzORpMT+sX44O544AQMRY+YV1iPvKtrDlFVSzmDqRp1JTfwzk/4HPYgD9FhvH1HDlg+msc3Y',0,347714224);
INSERT INTO "ledger" VALUES(864,79,'guide',1795424521000000,'{"magnet":"guide"}',0,347714224);
INSERT INTO "ledger" VALUES(865,79,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(866,79,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714225);
INSERT INTO "ledger" VALUES(867,80,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714227);
INSERT INTO "ledger" VALUES(868,80,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714228);
INSERT INTO "ledger" VALUES(869,80,'contact',1795424521000000,'s1.5uL5zfUm.3KUiGw8g2L0wO3kEurWU4OQFqYUROs7UjG/2cc/6/JPfe+PFmLcCvJ2Bqr/Bzd4G1/oQiWNQMhj8YvGwJhKVrWdNtDfFU/f5',0,347714228);
INSERT INTO "ledger" VALUES(870,80,'guide',1795424521000000,'{"magnet":"guide"}',0,347714228);
INSERT INTO "ledger" VALUES(871,80,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(872,80,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714229);
INSERT INTO "ledger" VALUES(873,80,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714230);
INSERT INTO "ledger" VALUES(874,80,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714231);
INSERT INTO "ledger" VALUES(875,80,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714232);
INSERT INTO "ledger" VALUES(876,80,'completed',1795424521000000,'{}',0,347714232);
INSERT INTO "ledger" VALUES(877,80,'return_offered',1795424521000000,'{"by":"end"}',0,347714232);
INSERT INTO "ledger" VALUES(878,80,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(879,80,'said',1795424521000000,'s1.5uL5zfUm.QpeH69c2LT2e2ZWCR+KyXbGSt2jtfN5ZeAEA3Z59k6h0EGtt7oEuF4AGfCh9ik5YAtTtARqo9C68AYaMG8QluvId+AHauAlhKs4zhrKUWQdhkH7l5Q==',0,347714233);
INSERT INTO "ledger" VALUES(880,80,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714233);
INSERT INTO "ledger" VALUES(881,81,'started',1795424521000000,'{"source":"","known":false}',0,347714234);
INSERT INTO "ledger" VALUES(882,82,'started',1795424525000000,'{"source":"","known":false}',0,347714235);
INSERT INTO "ledger" VALUES(883,82,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714236);
INSERT INTO "ledger" VALUES(884,82,'contact',1795424525000000,'s1.5uL5zfUm.8jlntBpdNcOZQ5ncJYo2BhxZNxtSYZXZtBkIXzRPzzN24PrjhJNincqeiJSgOyLM1d9uYPLGLXBK2NKlKGZcmxocAph/27pf',0,347714236);
INSERT INTO "ledger" VALUES(885,82,'guide',1795424525000000,'{"magnet":"guide"}',0,347714236);
INSERT INTO "ledger" VALUES(886,82,'stage',1795424525000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(887,82,'answered',1795424525000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714237);
INSERT INTO "ledger" VALUES(888,82,'answered',1795424525000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714238);
INSERT INTO "ledger" VALUES(889,82,'stage',1795424525000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(890,82,'answered',1795424525000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714239);
INSERT INTO "ledger" VALUES(891,82,'answered',1795424525000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714240);
INSERT INTO "ledger" VALUES(892,82,'completed',1795424525000000,'{}',0,347714240);
INSERT INTO "ledger" VALUES(893,82,'promised',1795424525000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714240);
INSERT INTO "ledger" VALUES(894,82,'stage',1795424525000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(895,82,'heated',1795424525000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(896,82,'alerted',1795424525000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(897,82,'claimed',1795424526000000,'s1.5uL5zfUm.MEn1AEzoxKHVlVqmD/NhSF3OO8t77zlMOEHYjVEWu54IHpiOPPoNB86XxCoK16RZfeb2fXiC',5100002038,347714241);
INSERT INTO "ledger" VALUES(898,82,'touched',1795424534000000,'{"how":"call","after_min":0}',5100002038,347714243);
INSERT INTO "ledger" VALUES(899,82,'corrected',1795424539000000,'s1.5uL5zfUm.dZHG2J1s8Y0kr2FELVb2l05BulAgwqm/fnJCriSNaUWoBj/CYg0xb5GKpE4boxtq06tuwzvk43k0vXUBTMQgQQ9mLllAYJjeJi3EUNSliMc2/1Wl0GthcwICTg==',0,NULL);
INSERT INTO "ledger" VALUES(900,82,'outcome',1795424544000000,'s1.5uL5zfUm.3GzviP2W+EBFpykDfd20aSQi+lWroMDyJ8XpodelYYO1rBkA84eHvYE//NaJcxrlzhLuZrrcdR8EuUD8lSEiuryYo9eSl8DNtT89rJo=',5100001122,347714247);
INSERT INTO "ledger" VALUES(901,83,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714251);
INSERT INTO "ledger" VALUES(902,83,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714252);
INSERT INTO "ledger" VALUES(903,83,'contact',1795424550000000,'s1.5uL5zfUm.frJuJjKLllWIcfAj7jb/WddGI35vvoGqfk1rx1vuLHFLy78zZidXY9SBbDt5vBhTw8htkQ9sRx9PXSntQA9cFsfopdZwWKriD+zAtT8=',0,347714252);
INSERT INTO "ledger" VALUES(904,83,'guide',1795424550000000,'{"magnet":"guide"}',0,347714252);
INSERT INTO "ledger" VALUES(905,83,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(906,84,'started',1795424551000000,'{"source":"","known":false}',0,347714253);
INSERT INTO "ledger" VALUES(907,85,'started',1795424552000000,'{"source":"","known":false}',0,347714254);
INSERT INTO "ledger" VALUES(908,39,'resumed',1795424556000000,'{}',0,347714255);
INSERT INTO "ledger" VALUES(909,86,'started',1795424566000000,'{"source":"","known":false}',0,347714258);
INSERT INTO "ledger" VALUES(910,86,'consented',1795424570000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714259);
INSERT INTO "ledger" VALUES(911,86,'contact',1795424570000000,'s1.5uL5zfUm.9nzTGXVp1XBQhl2T3vz3t+sTfVT6akX4EMQxKDsFzi8TfqNUtnTC3Qq8PX7qXROtmt5O38JH87Gugr44YHxjeOYiKD5B9des',0,347714259);
INSERT INTO "ledger" VALUES(912,86,'guide',1795424570000000,'{"magnet":"guide"}',0,347714259);
INSERT INTO "ledger" VALUES(913,86,'stage',1795424570000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(914,86,'answered',1795424574000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714260);
INSERT INTO "ledger" VALUES(915,86,'answered',1795424578000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714261);
INSERT INTO "ledger" VALUES(916,86,'answered',1795424582000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714262);
INSERT INTO "ledger" VALUES(917,86,'answered',1795424586000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714263);
INSERT INTO "ledger" VALUES(918,86,'completed',1795424586000000,'{}',0,347714263);
INSERT INTO "ledger" VALUES(919,86,'return_offered',1795424586000000,'{"by":"end"}',0,347714263);
INSERT INTO "ledger" VALUES(920,86,'stage',1795424586000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(921,86,'return_offered',1795424590000000,'{"by":"asked"}',0,347714264);
INSERT INTO "ledger" VALUES(922,86,'asked_back',1795424594000000,'{"until":"2026-11-30","text":"باشد 🌱 چه وقتی یادآوری کنیم؟ فقط یک پیام می‌دهیم. هفتهٔ بعد","hash":"7d7090347cf5314ba328e2872d841f59bf8c8473d2d6d49b38fdcdd39ce93c23","channel":"telegram"}',0,347714265);
INSERT INTO "ledger" VALUES(923,25,'claimed',1795427540000000,'s1.5uL5zfUm.nfyriSqOfKZuI+1dIvMbls7NitIiVDZTt83dYmqua3CyE553LBosoKWJ4w0U4DHm2d5lMTKx50H6o/s=',5100002038,347714266);
INSERT INTO "ledger" VALUES(924,36,'released',1795427540000000,'s1.5uL5zfUm.roxk23n27ArHUyIVIOWr0ONriZHq1oqhtPVCiC8++/I91/Rh014UdU3JUfgYGQotgSyEuUGYbDVR',0,-1795425321000000009);
INSERT INTO "ledger" VALUES(925,1,'returned',1795428022000000,'{}',0,347714271);
INSERT INTO "ledger" VALUES(926,1,'talk_asked',1795428022000000,'{}',0,347714271);
INSERT INTO "ledger" VALUES(927,1,'promised',1795428022000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714271);
INSERT INTO "ledger" VALUES(928,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(929,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(930,2,'returned',1795428023000000,'{}',0,347714272);
INSERT INTO "ledger" VALUES(931,2,'talk_asked',1795428023000000,'{}',0,347714272);
INSERT INTO "ledger" VALUES(932,2,'promised',1795428023000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714272);
INSERT INTO "ledger" VALUES(933,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(934,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(935,3,'returned',1795428024000000,'{}',0,347714273);
INSERT INTO "ledger" VALUES(936,3,'talk_asked',1795428024000000,'{}',0,347714273);
INSERT INTO "ledger" VALUES(937,3,'promised',1795428024000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714273);
INSERT INTO "ledger" VALUES(938,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(939,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(940,4,'returned',1795428025000000,'{}',0,347714274);
INSERT INTO "ledger" VALUES(941,4,'talk_asked',1795428025000000,'{}',0,347714274);
INSERT INTO "ledger" VALUES(942,4,'promised',1795428025000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714274);
INSERT INTO "ledger" VALUES(943,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(944,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(945,5,'returned',1795428026000000,'{}',0,347714275);
INSERT INTO "ledger" VALUES(946,5,'talk_asked',1795428026000000,'{}',0,347714275);
INSERT INTO "ledger" VALUES(947,5,'promised',1795428026000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714275);
INSERT INTO "ledger" VALUES(948,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(949,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(950,6,'returned',1795428027000000,'{}',0,347714276);
INSERT INTO "ledger" VALUES(951,6,'talk_asked',1795428027000000,'{}',0,347714276);
INSERT INTO "ledger" VALUES(952,6,'promised',1795428027000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714276);
INSERT INTO "ledger" VALUES(953,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(954,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(955,87,'started',1795428030000000,'{"source":"","known":false}',0,347714279);
INSERT INTO "ledger" VALUES(956,87,'contact',1795428030000000,'s1.5uL5zfUm.CjmkqQprjZEAn6mwpPxqiy1f4hUlb5RlH1LR54LE6Ay3SnFPRT1Q0BVe13WsvAOiO6zGd2qjhoyPeHRHLWIHW2PfG7s=',0,347714279);
INSERT INTO "ledger" VALUES(957,87,'talk_asked',1795428030000000,'{}',0,347714279);
INSERT INTO "ledger" VALUES(958,87,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714279);
INSERT INTO "ledger" VALUES(959,87,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(960,87,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(961,87,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(962,88,'started',1795428320000000,'{"source":"","known":false}',0,347714282);
INSERT INTO "ledger" VALUES(963,89,'started',1795428321000000,'{"source":"","known":false}',0,347714283);
INSERT INTO "ledger" VALUES(964,68,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714284);
INSERT INTO "ledger" VALUES(965,68,'contact',1795428322000000,'s1.5uL5zfUm.KBupTuhTfRNMpOQhwZF9deIcoX1WgPCQcadlxNrHxJ0SxWCV1PYLcu914jDVj47SJ/VFze70fut/22vAHvCgTcg2g0YqFO4T',0,347714284);
INSERT INTO "ledger" VALUES(966,68,'guide',1795428322000000,'{"magnet":"guide"}',0,347714284);
INSERT INTO "ledger" VALUES(967,68,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(968,69,'answered',1795428323000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714285);
INSERT INTO "ledger" VALUES(969,69,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(970,70,'answered',1795428324000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714286);
INSERT INTO "ledger" VALUES(971,71,'answered',1795428325000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714287);
INSERT INTO "ledger" VALUES(972,71,'completed',1795428325000000,'{}',0,347714287);
INSERT INTO "ledger" VALUES(973,71,'promised',1795428325000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714287);
INSERT INTO "ledger" VALUES(974,71,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(975,71,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(976,71,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(977,77,'answered',1795428326000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714288);
INSERT INTO "ledger" VALUES(978,77,'completed',1795428326000000,'{}',0,347714288);
INSERT INTO "ledger" VALUES(979,77,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714288);
INSERT INTO "ledger" VALUES(980,77,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(981,73,'said',1795428327000000,'s1.5uL5zfUm.j8MkE85jh+c6TXqdJXxKRuINIMpNmIGELUc0MYIhs+E0yUU0RVzWRYX5ov+tY1TrzLHIdvCWKeQKe6bKfMZNDonJTCpCUMB24BdHba24u6+m07Sg',0,347714289);
INSERT INTO "ledger" VALUES(982,73,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714289);
INSERT INTO "ledger" VALUES(983,36,'said',1795428328000000,'s1.5uL5zfUm.NGz3ivU/udHCarDcBqCWfA7Yi6k4XlNlPHoq01sgLuBtQYL985NN2ml4zJXWdryshag7xeisAdlWO8cjZvQFtnnSxvkkM+UdQtpTVWVRXqcoHTTi2G//GP7iNyG0JZLVAN9f',0,347714290);
INSERT INTO "ledger" VALUES(984,36,'contact',1795428329000000,'s1.5uL5zfUm.fgPc8M491Htm4BiLroF3iD0Uf3NdOeprJjfBEUZiqyL8XGG8aa1Eg6jYgD1IpOd44SDlHH5E1omx+aclV0uIRn07adCoIPYpcC2OkpDbtSlJWMw=',0,347714291);
INSERT INTO "ledger" VALUES(985,80,'claimed',1795428330000000,'s1.5uL5zfUm.9pm+1TcrU2pMk/7Ki+qq+AXsvjcH0LYoGqyi467QLTgT7u2ZdWZxULbPJ0KeUujkKBFIpEGuhlRC',5100002038,347714292);
INSERT INTO "ledger" VALUES(986,72,'said',1795428333000000,'s1.5uL5zfUm.8oHBGmeCcLFhhAXehF6FRou92Ht8KfQoOiIlLnucRnBv+i3PFbeUVU0U5x6ZKrLqp9+ZB50ilQvJNG9jAB07UuebhtZIGKv4rLfCbKQ+UAVDYTTEsuII',0,347714295);
INSERT INTO "ledger" VALUES(987,72,'blocked',1795428334000000,'{}',0,347714296);
INSERT INTO "ledger" VALUES(988,36,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714298);
INSERT INTO "ledger" VALUES(989,22,'claimed',1795428340000000,'s1.5uL5zfUm.UDMKrK2XW40A+q4TGCIfcohRunohFxnnZoZRmWCUc/Tke/2d0UcSWvp/qBmWihQ+XVsBczrqSfJspk1h',5100012490,347714302);
INSERT INTO "ledger" VALUES(990,26,'wrote',1795428342000000,'s1.5uL5zfUm.BjrtbgbJb0mCd1H2jmOPFXTI66rIjo0EM54OJs1pIJW14gedpi7Hs8EtU9n+Wrm6qwV4+xrnugxO04mI0w8Oxct8Twqe2990hOe/qBb5h6/cLUPOEsXAnh6/usfsBTSqHLdNL21Xh6VT9VCBPxExgQ==',5100012490,347714304);
INSERT INTO "ledger" VALUES(991,26,'returned',1795428343000000,'{}',0,347714305);
INSERT INTO "ledger" VALUES(992,26,'said',1795428343000000,'s1.5uL5zfUm.Q5Vtxdu2LmHUDG6QBz9chXbZvasAa0XEkU6wqkKTv2YO9lKQG7c5TGbC5XIf3p71nuFu7r2j+w01bVq4Gpn0I6daG5N5oUawjWAcsGco0V/9GJytkr6qXcmn/KE=',0,347714305);
INSERT INTO "ledger" VALUES(993,28,'returned',1795428344000000,'{}',0,347714306);
INSERT INTO "ledger" VALUES(994,28,'said',1795428344000000,'s1.5uL5zfUm.gxAjK8kFeEYWaZ5miAaAu8b/8N1vP21qJTmTQBhJVZDRU8sakuGOKD0KDcd9JUs0ilDV9oZqv/Ezm3aAYn/krDPtkfs9KUMYQv8BmLf9ogb/cxWjSGQyqKzwbsKqbT2F',0,347714306);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(498,16);
INSERT INTO "mentions" VALUES(498,17);
INSERT INTO "mentions" VALUES(498,18);
INSERT INTO "mentions" VALUES(498,19);
INSERT INTO "mentions" VALUES(498,20);
INSERT INTO "mentions" VALUES(498,21);
INSERT INTO "mentions" VALUES(498,22);
INSERT INTO "mentions" VALUES(498,23);
INSERT INTO "mentions" VALUES(314,24);
INSERT INTO "mentions" VALUES(498,24);
INSERT INTO "mentions" VALUES(498,25);
INSERT INTO "mentions" VALUES(498,26);
INSERT INTO "mentions" VALUES(498,27);
INSERT INTO "mentions" VALUES(498,29);
INSERT INTO "mentions" VALUES(498,30);
INSERT INTO "mentions" VALUES(498,31);
INSERT INTO "mentions" VALUES(498,32);
INSERT INTO "mentions" VALUES(498,33);
INSERT INTO "mentions" VALUES(498,36);
INSERT INTO "mentions" VALUES(498,37);
INSERT INTO "mentions" VALUES(498,38);
INSERT INTO "mentions" VALUES(860,38);
CREATE TABLE migrations (
        version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL, kind TEXT, needs TEXT
    );
INSERT INTO "migrations" VALUES(1,'0001_first',1795428620000000,'expand','0.1.0');
INSERT INTO "migrations" VALUES(2,'0002_refusals',1795428620000000,'expand','0.1.0');
INSERT INTO "migrations" VALUES(3,'0003_privacy',1795428620000000,'expand','0.1.0');
INSERT INTO "migrations" VALUES(4,'0004_short_holds',1795428620000000,'expand','0.3.0');
INSERT INTO "migrations" VALUES(5,'0005_witness',1795428620000000,'expand','0.3.0');
INSERT INTO "migrations" VALUES(6,'0006_put_aside',1795428620000000,'expand','0.3.0');
INSERT INTO "migrations" VALUES(7,'0007_recalls',1795428620000000,'expand','0.3.0');
INSERT INTO "migrations" VALUES(8,'0008_bots',1795428620000000,'contract','0.3.0');
INSERT INTO "migrations" VALUES(9,'0009_sales_groups',1795428620000000,'expand','0.3.0');
INSERT INTO "migrations" VALUES(10,'0010_topics',1795428620000000,'expand','0.5.0');
INSERT INTO "migrations" VALUES(11,'0011_quiet_cards',1795428620000000,'expand','0.5.0');
INSERT INTO "migrations" VALUES(12,'0012_last_words',1795428620000000,'expand','0.5.0');
INSERT INTO "migrations" VALUES(13,'0013_settled',1795428620000000,'expand','0.5.0');
INSERT INTO "migrations" VALUES(14,'0014_group_members',1795428620000000,'expand','0.6.0');
INSERT INTO "migrations" VALUES(15,'0015_test_talks',1795428620000000,'expand','0.6.0');
INSERT INTO "migrations" VALUES(16,'0016_outcomes',1795428620000000,'contract','0.6.0');
INSERT INTO "migrations" VALUES(17,'0017_replies',1795428620000000,'expand','0.6.0');
INSERT INTO "migrations" VALUES(18,'0018_totals',1795428620000000,'expand','0.8.0');
INSERT INTO "migrations" VALUES(19,'0019_named_sources',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(20,'0020_replicas',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(21,'0021_arrived',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(22,'0022_desk',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(23,'0023_people',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(24,'0024_relays',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(25,'0025_merges',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(26,'0026_topics',1795428620000000,'expand','0.9.0');
INSERT INTO "migrations" VALUES(27,'0027_marks',1795428620000000,'expand','0.9.0');
CREATE TABLE named_sources (
    source TEXT PRIMARY KEY,
    since INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "named_sources" VALUES('flyer',NULL);
INSERT INTO "named_sources" VALUES('g_ads7',NULL);
INSERT INTO "named_sources" VALUES('ig_story1',NULL);
INSERT INTO "named_sources" VALUES('referral',NULL);
INSERT INTO "named_sources" VALUES('site',NULL);
CREATE TABLE outbox (
    -- AUTOINCREMENT: the sender remembers ids, so a deleted row's id must not come back as another row.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    priority INTEGER NOT NULL,
    chat INTEGER,
    method TEXT NOT NULL,
    body TEXT NOT NULL,
    lead INTEGER,
    file TEXT,
    edits TEXT,
    answers TEXT,
    slot TEXT,
    fallbacks TEXT NOT NULL DEFAULT '[]',
    fallback INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    created INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead', 'superseded')),
    attempts INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    message_id INTEGER,
    error TEXT,
    settled_at INTEGER
, wait INTEGER, sent_to INTEGER, unsure_since INTEGER, bot_id INTEGER) STRICT;
INSERT INTO "outbox" VALUES(1,'u347713782:owner','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,2,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(2,'menu:5100001122:1793696420000000:None','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(3,'menu:5100001122:1793696420000000:fa','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(4,'menu:5100001122:1793696420000000:en','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(5,'u347713783:talk','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,4,NULL,1793696420000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(6,'u347713783:ask_number','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,5,NULL,1793696420000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,17,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,18,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,19,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,20,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,21,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(21,'u347713788:talk','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,20,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(22,'u347713788:ask_number','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,21,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(23,'alert:6:1','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'superseded',0,NULL,5,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(24,'u347713789:bound','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,3,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(25,'menu:-1002200000405:1793696426000000:None','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(26,'menu:-1002200000405:1793696426000000:fa','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(27,'menu:-1002200000405:1793696426000000:en','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(28,'waiting:1793696426000000:0','waiting:1793696426000000',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,2,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(29,'rights:1793696426000000:bind.no_admin','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,4,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(30,'alert:6:1:347713790','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1793696427000000,'sent',1,NULL,5,NULL,1793696427000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(31,'u347713791:exchange','chat:5100007048',3,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,23,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(32,'u347713792:guide','file:u347713792:guide',1,5100007048,'sendDocument','{}',7,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(33,'u347713792:q0','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(34,'u347713793:q1','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713792:q0',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(35,'u347713794:q2','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713793:q1',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(36,'u347713795:q3','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713794:q2',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(37,'u347713796:a3','late:u347713796:a3',1,5100007048,'editMessageText','{}',7,NULL,NULL,'u347713796:end.sql',NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(38,'u347713796:end.sql','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(39,'alert:7:1','lead:7',0,NULL,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,6,NULL,1793696431000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(40,'alert:7:1:347713797','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696432000000,'sent',1,NULL,6,NULL,1793696432000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(41,'u347713798:answer','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696436000000,'sent',1,NULL,29,NULL,1793696436000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(42,'u347713799:reply','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,'note.first:5100002038','[]',0,NULL,1793696437000000,'sent',1,NULL,8,NULL,1793696437000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'desk:7:347713800:R7','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'alert:7:1:347713801','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696438000000,'sent',1,NULL,6,NULL,1793696438000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'u347713798:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',7,NULL,'u347713798:answer',NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,29,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'down:desk:7:347713800:R7','chat:5100001122',4,5100001122,'deleteMessage','{}',NULL,NULL,'desk:7:347713800:R7',NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,NULL,NULL,1793696438000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'u347713802:exchange','chat:5100007506',3,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696446000000,'sent',1,NULL,33,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'u347713803:guide','file:u347713803:guide',1,5100007506,'sendDocument','{}',8,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1793696450000000,'sent',1,NULL,35,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'u347713803:q0','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696450000000,'sent',1,NULL,36,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'u347713804:q1','chat:5100007506',1,5100007506,'editMessageText','{}',8,NULL,'u347713803:q0',NULL,NULL,'[]',0,NULL,1793696454000000,'sent',1,NULL,36,NULL,1793696454000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'u347713805:q2','chat:5100007506',1,5100007506,'editMessageText','{}',8,NULL,'u347713804:q1',NULL,NULL,'[]',0,NULL,1793696458000000,'sent',1,NULL,36,NULL,1793696458000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'u347713806:q3','chat:5100007506',1,5100007506,'editMessageText','{}',8,NULL,'u347713805:q2',NULL,NULL,'[]',0,NULL,1793696462000000,'sent',1,NULL,36,NULL,1793696462000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'u347713807:a3','late:u347713807:a3',1,5100007506,'editMessageText','{}',8,NULL,NULL,'u347713807:end.mql',NULL,'[]',0,NULL,1793696466000000,'sent',1,NULL,36,NULL,1793696466000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713807:end.mql','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696466000000,'sent',1,NULL,37,NULL,1793696466000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'u347713808:return','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696470000000,'sent',1,NULL,38,NULL,1793696470000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'u347713809:return','chat:5100007506',1,5100007506,'editMessageText','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696474000000,'sent',1,NULL,38,NULL,1793696474000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'u347713810:exchange','chat:5100008396',3,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696478000000,'sent',1,NULL,40,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'u347713811:guide','file:u347713811:guide',1,5100008396,'sendDocument','{}',9,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696478000000,'sent',1,NULL,42,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'u347713811:q0','chat:5100008396',1,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1793696478000000,'sent',1,NULL,43,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'u347713812:guide','file:u347713812:guide',1,5100008396,'sendDocument','{}',9,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696478000000,'sent',1,NULL,45,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'u347713812:left','late:u347713812:left',1,5100008396,'editMessageReplyMarkup','{}',9,NULL,'u347713811:q0','u347713812:q0',NULL,'[]',0,NULL,1793696478000000,'sent',1,NULL,43,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'u347713812:q0','chat:5100008396',1,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1793696478000000,'sent',1,NULL,46,NULL,1793696478000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'u347713813:choose_language','chat:5100008396',1,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696482000000,'sent',1,NULL,48,NULL,1793696482000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'u347713814:language_set','chat:5100008396',1,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696482000000,'sent',1,NULL,49,NULL,1793696482000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'u347713814:left','late:u347713814:left',1,5100008396,'editMessageReplyMarkup','{}',9,NULL,'u347713812:q0','u347713814:q0',NULL,'[]',0,NULL,1793696482000000,'sent',1,NULL,46,NULL,1793696482000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'u347713814:q0','chat:5100008396',1,5100008396,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1793696482000000,'sent',1,NULL,50,NULL,1793696482000000,NULL,5100008396,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'u347713817:talk','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,52,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'u347713817:ask_number','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,53,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'alert:10:1','lead:10',0,NULL,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'desk:6:-1793696487000000001:T1','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,54,NULL,1794218600000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'waits:-1793696720000000002','waits:-1793696720000000002',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'alert:6:1:-1793697327000000008','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794218600000000,'sent',1,NULL,5,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'ping:6:-1793697327000000008','said:6',5,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,11,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'waits:-1793696720000000002:1','waits:-1793696720000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1793696720000000002',NULL,'waiting_list','[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'desk:1:-1793716200000000010:T5','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,55,NULL,1794218600000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'desk:2:-1793716200000000011:T5','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,56,NULL,1794218600000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'desk:3:-1793716200000000012:T5','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,57,NULL,1794218600000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'desk:4:-1793716200000000013:T5','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,58,NULL,1794218600000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'desk:5:-1793716200000000014:T5','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,59,NULL,1794218600000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'desk:6:-1793716200000000015:T5','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,60,NULL,1794218600000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'morning:2026-11-09:0','morning:2026-11-09',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,12,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'down:ping:6:-1793697327000000008','said:6',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:6:-1793697327000000008',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'down:waits:-1793696720000000002','waits:-1793696720000000002',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1793696720000000002',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'waits:-1794218900000000001','waits:-1794218900000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'u347713818:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,15,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'desk:10:-1794234600000000002:T5','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,61,NULL,1794980720000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'morning:2026-11-18:0','morning:2026-11-18',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,16,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u-1794292200000000004:return','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,62,NULL,1794980720000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'alert:1:1:-1794906020000000006','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,17,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'waits:-1794218900000000001:1','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'alert:2:1:-1794906021000000007','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,18,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'waits:-1794218900000000001:2','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'alert:3:1:-1794906022000000008','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,19,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'waits:-1794218900000000001:3','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'alert:4:1:-1794906023000000009','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,20,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'waits:-1794218900000000001:4','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'alert:5:1:-1794906024000000010','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,21,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'waits:-1794218900000000001:5','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'alert:6:1:-1794906025000000011','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,5,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'waits:-1794218900000000001:6','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'u347713819:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,23,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'u347713820:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980728000000,'sent',1,NULL,25,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713821:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980732000000,'sent',1,NULL,27,NULL,1794980732000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713822:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980736000000,'sent',1,NULL,29,NULL,1794980736000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'gap:5100001122:1794980740000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1794980740000000,'sent',1,NULL,63,NULL,1794980740000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'u347713823:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980740000000,'sent',1,NULL,31,NULL,1794980740000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'u347713824:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980744000000,'sent',1,NULL,33,NULL,1794980744000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713825:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980748000000,'sent',1,NULL,35,NULL,1794980748000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713826:exchange','chat:5100013133',3,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,65,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713827:guide','file:u347713827:guide',1,5100013133,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,67,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713827:q0','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1794980752000000,'sent',1,NULL,68,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'u347713828:q1','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713827:q0',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,68,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'u347713829:q2','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713828:q1',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,68,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'u347713830:q3','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713829:q2',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,68,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(115,'u347713831:a3','late:u347713831:a3',1,5100013133,'editMessageText','{}',11,NULL,NULL,'u347713831:end.sql',NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,68,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(116,'u347713831:end.sql','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,69,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(117,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,36,NULL,1794980752000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(118,'alert:11:1:347713832','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980756000000,'sent',1,NULL,36,NULL,1794980756000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(119,'alert:11:1:347713833','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980760000000,'sent',1,NULL,36,NULL,1794980760000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(120,'alert:11:1:347713834','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980764000000,'sent',1,NULL,36,NULL,1794980764000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(121,'desk:11:347713834:T3','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980764000000,'sent',1,NULL,70,NULL,1794980764000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(122,'u347713835:exchange','chat:5100013932',3,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,72,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(123,'u347713836:guide','file:u347713836:guide',1,5100013932,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,74,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(124,'u347713836:q0','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1794980768000000,'sent',1,NULL,75,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(125,'u347713837:q1','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713836:q0',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,75,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(126,'u347713838:q2','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713837:q1',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,75,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(127,'u347713839:q3','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713838:q2',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,75,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(128,'u347713840:a3','late:u347713840:a3',1,5100013932,'editMessageText','{}',12,NULL,NULL,'u347713840:end.sql',NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,75,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(129,'u347713840:end.sql','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,76,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(130,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,40,NULL,1794980768000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(131,'alert:12:1:347713841','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980772000000,'sent',1,NULL,40,NULL,1794980772000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(132,'alert:12:1:347713842','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980776000000,'sent',1,NULL,40,NULL,1794980776000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(133,'desk:12:347713842:T2','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980776000000,'sent',1,NULL,77,NULL,1794980776000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'alert:12:1:347713843','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980780000000,'sent',1,NULL,40,NULL,1794980780000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'desk:12:347713843:T3','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980780000000,'sent',1,NULL,78,NULL,1794980780000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'u347713844:exchange','chat:5100014266',3,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,80,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'u347713845:guide','file:u347713845:guide',1,5100014266,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,82,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713845:q0','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1794980784000000,'sent',1,NULL,83,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(139,'u347713846:q1','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713845:q0',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,83,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713847:q2','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713846:q1',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,83,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713848:q3','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713847:q2',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,83,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713849:a3','late:u347713849:a3',1,5100014266,'editMessageText','{}',13,NULL,NULL,'u347713849:end.sql',NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,83,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'u347713849:end.sql','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,84,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,44,NULL,1794980784000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'alert:13:1:347713850','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980788000000,'sent',1,NULL,44,NULL,1794980788000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'alert:13:1:347713851','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980792000000,'sent',1,NULL,44,NULL,1794980792000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'desk:13:347713851:T3','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980792000000,'sent',1,NULL,85,NULL,1794980792000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713852:exchange','chat:5100015185',3,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,87,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'u347713853:guide','file:u347713853:guide',1,5100015185,'sendDocument','{}',14,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,89,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713853:q0','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1794980796000000,'sent',1,NULL,90,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713854:q1','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713853:q0',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,90,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713855:q2','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713854:q1',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,90,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713856:q3','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713855:q2',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,90,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713857:a3','late:u347713857:a3',1,5100015185,'editMessageText','{}',14,NULL,NULL,'u347713857:end.sql',NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,90,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713857:end.sql','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,91,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,47,NULL,1794980796000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'alert:14:1:347713858','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980800000000,'sent',1,NULL,47,NULL,1794980800000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'alert:14:1:347713859','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980804000000,'sent',1,NULL,47,NULL,1794980804000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'alert:14:1:347713860','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980808000000,'sent',1,NULL,47,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'u347713860:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980808000000,'sent',1,NULL,51,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713861:exchange','chat:5100016297',3,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,93,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713862:guide','file:u347713862:guide',1,5100016297,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,95,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713862:q0','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1794980812000000,'sent',1,NULL,96,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713863:q1','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713862:q0',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,96,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713864:q2','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713863:q1',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,96,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713865:q3','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713864:q2',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,96,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713866:a3','late:u347713866:a3',1,5100016297,'editMessageText','{}',15,NULL,NULL,'u347713866:end.sql',NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,96,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713866:end.sql','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,97,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,52,NULL,1794980812000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'alert:15:1:347713867','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980816000000,'sent',1,NULL,52,NULL,1794980816000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'alert:15:1:347713868','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980820000000,'sent',1,NULL,52,NULL,1794980820000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'alert:15:1:347713869','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980824000000,'sent',1,NULL,52,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713869:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980824000000,'sent',1,NULL,56,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713870:relayed','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,99,NULL,1794980828000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'alert:15:1:347713870','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980828000000,'sent',1,NULL,52,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'said:15:347713870','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','said','[]',0,NULL,1794980828000000,'sent',1,NULL,57,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'desk:15:347713870:R6','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,58,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'u347713871:exchange','chat:5100017368',3,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,101,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713872:guide','file:u347713872:guide',1,5100017368,'sendDocument','{}',16,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,103,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713872:q0','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,'question','[]',0,NULL,1794980832000000,'sent',1,NULL,104,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713873:q1','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713872:q0',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,104,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713874:q2','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713873:q1',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,104,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713875:q3','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713874:q2',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,104,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713876:a3','late:u347713876:a3',1,5100017368,'editMessageText','{}',16,NULL,NULL,'u347713876:end.sql',NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,104,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713876:end.sql','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,105,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'alert:16:1','lead:16',0,NULL,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,59,NULL,1794980832000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'alert:16:1:347713877','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980836000000,'sent',1,NULL,59,NULL,1794980836000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'alert:16:1:347713878','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980840000000,'sent',1,NULL,59,NULL,1794980840000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'alert:16:1:347713879','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980844000000,'sent',1,NULL,59,NULL,1794980844000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'desk:16:347713880:R7','asked:16',4,NULL,'sendMessage','{}',16,NULL,NULL,'alert:16:1',NULL,'[]',0,NULL,1794980848000000,'sent',1,NULL,63,NULL,1794980848000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'alert:16:1:347713881','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980852000000,'sent',1,NULL,59,NULL,1794980852000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'down:desk:16:347713880:R7','asked:16',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:16:347713880:R7',NULL,NULL,'[]',0,NULL,1794980852000000,'sent',1,NULL,NULL,NULL,1794980852000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'u347713882:exchange','chat:5100018116',3,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,107,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713883:guide','file:u347713883:guide',1,5100018116,'sendDocument','{}',17,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,109,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713883:q0','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,'question','[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713884:q1','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713883:q0',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713885:q2','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713884:q1',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713886:q3','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713885:q2',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713887:a3','late:u347713887:a3',1,5100018116,'editMessageText','{}',17,NULL,NULL,'u347713887:end.sql',NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713887:end.sql','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,111,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'alert:17:1','lead:17',0,NULL,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,65,NULL,1794980856000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'alert:17:1:347713888','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980860000000,'sent',1,NULL,65,NULL,1794980860000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'desk:17:347713889:R8','asked:17',4,NULL,'sendMessage','{}',17,NULL,NULL,'alert:17:1',NULL,'[]',0,NULL,1794980864000000,'sent',1,NULL,68,NULL,1794980864000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'alert:17:1:347713890','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980868000000,'sent',1,NULL,65,NULL,1794980868000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'down:desk:17:347713889:R8','asked:17',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:17:347713889:R8',NULL,NULL,'[]',0,NULL,1794980868000000,'sent',1,NULL,NULL,NULL,1794980868000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'u347713891:exchange','chat:5100019142',3,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,113,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713892:guide','file:u347713892:guide',1,5100019142,'sendDocument','{}',18,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,115,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713892:q0','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,'question','[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713893:q1','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713892:q0',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713894:q2','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713893:q1',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713895:q3','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713894:q2',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713896:a3','late:u347713896:a3',1,5100019142,'editMessageText','{}',18,NULL,NULL,'u347713896:end.sql',NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713896:end.sql','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,117,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'alert:18:1','lead:18',0,NULL,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,69,NULL,1794980876000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'alert:18:1:347713897','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980880000000,'sent',1,NULL,69,NULL,1794980880000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'desk:18:347713898:R7','asked:18',4,NULL,'sendMessage','{}',18,NULL,NULL,'alert:18:1',NULL,'[]',0,NULL,1794980884000000,'sent',1,NULL,71,NULL,1794980884000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'alert:18:1:347713899','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980888000000,'sent',1,NULL,69,NULL,1794980888000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'down:desk:18:347713898:R7','asked:18',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:18:347713898:R7',NULL,NULL,'[]',0,NULL,1794980888000000,'sent',1,NULL,NULL,NULL,1794980888000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713900:exchange','chat:5100020032',3,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,119,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713901:guide','file:u347713901:guide',1,5100020032,'sendDocument','{}',19,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,121,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713901:q0','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713902:q1','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713901:q0',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713903:q2','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713902:q1',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713904:q3','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713903:q2',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713905:a3','late:u347713905:a3',1,5100020032,'editMessageText','{}',19,NULL,NULL,'u347713905:end.sql',NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713905:end.sql','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,123,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'alert:19:1','lead:19',0,NULL,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,72,NULL,1794980896000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'alert:19:1:347713906','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980900000000,'sent',1,NULL,72,NULL,1794980900000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'alert:19:1:347713907','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980904000000,'sent',1,NULL,72,NULL,1794980904000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713908:exchange','chat:5100020880',3,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,125,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'u347713909:guide','file:u347713909:guide',1,5100020880,'sendDocument','{}',20,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,127,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713909:q0','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,'question','[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713910:q1','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713909:q0',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713911:q2','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713910:q1',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713912:q3','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713911:q2',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713913:a3','late:u347713913:a3',1,5100020880,'editMessageText','{}',20,NULL,NULL,'u347713913:end.sql',NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713913:end.sql','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,129,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'alert:20:1','lead:20',0,NULL,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,75,NULL,1794980908000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'alert:20:1:347713914','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794980912000000,'sent',1,NULL,75,NULL,1794980912000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713915:exchange','chat:5100021674',3,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,131,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713916:guide','file:u347713916:guide',1,5100021674,'sendDocument','{}',21,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,133,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713916:q0','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,'question','[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713917:q1','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713918:q2','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713917:q1',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713919:q3','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713918:q2',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713920:a3','late:u347713920:a3',1,5100021674,'editMessageText','{}',21,NULL,NULL,'u347713920:end.sql',NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713920:end.sql','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,135,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'alert:21:1','lead:21',0,NULL,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,77,NULL,1794980916000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'alert:21:1:347713921','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980920000000,'sent',1,NULL,77,NULL,1794980920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'alert:21:1:347713922','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980924000000,'sent',1,NULL,77,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'desk:21:347713922:R4','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794980924000000,'sent',1,NULL,80,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713923:exchange','chat:5100022184',3,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,137,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713924:guide','file:u347713924:guide',1,5100022184,'sendDocument','{}',22,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,139,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713924:q0','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713925:q1','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713924:q0',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713926:q2','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713925:q1',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713927:q3','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713926:q2',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713928:a3','late:u347713928:a3',1,5100022184,'editMessageText','{}',22,NULL,NULL,'u347713928:end.sql',NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713928:end.sql','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,141,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'alert:22:1','lead:22',0,NULL,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,81,NULL,1794980928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'alert:22:1:347713929','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980932000000,'sent',1,NULL,81,NULL,1794980932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'alert:22:1:347713930','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980936000000,'sent',1,NULL,81,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'desk:22:347713930:R1','said:22',5,NULL,'sendMessage','{}',22,NULL,NULL,'alert:22:1',NULL,'[]',0,NULL,1794980936000000,'sent',1,NULL,84,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713931:exchange','chat:5100023111',3,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,143,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713932:guide','file:u347713932:guide',1,5100023111,'sendDocument','{}',23,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,145,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713932:q0','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,'question','[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713933:q1','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713932:q0',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713934:q2','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713933:q1',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713935:q3','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713934:q2',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713936:a3','late:u347713936:a3',1,5100023111,'editMessageText','{}',23,NULL,NULL,'u347713936:end.sql',NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713936:end.sql','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,147,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'alert:23:1','lead:23',0,NULL,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,85,NULL,1794980940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'alert:23:1:347713937','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980944000000,'sent',1,NULL,85,NULL,1794980944000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'alert:23:1:347713938','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980948000000,'sent',1,NULL,85,NULL,1794980948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'u347713939:exchange','chat:5100024475',3,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,149,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'u347713940:guide','file:u347713940:guide',1,5100024475,'sendDocument','{}',24,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,151,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713940:q0','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,'question','[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713941:q1','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713940:q0',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713942:q2','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713941:q1',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713943:q3','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713942:q2',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713944:a3','late:u347713944:a3',1,5100024475,'editMessageText','{}',24,NULL,NULL,'u347713944:end.sql',NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713944:end.sql','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,153,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,88,NULL,1794980952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'alert:24:1:347713945','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980956000000,'sent',1,NULL,88,NULL,1794980956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'alert:24:1:347713946','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980960000000,'sent',1,NULL,88,NULL,1794980960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'u347713947:exchange','chat:5100024986',3,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,155,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'u347713948:guide','file:u347713948:guide',1,5100024986,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,157,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713948:q0','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713949:q1','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713948:q0',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713950:q2','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713949:q1',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713951:q3','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713950:q2',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713952:a3','late:u347713952:a3',1,5100024986,'editMessageText','{}',25,NULL,NULL,'u347713952:end.sql',NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713952:end.sql','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,159,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'alert:25:1','lead:25',0,NULL,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,91,NULL,1794980964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'faults:5100001122:1794988168000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794988168000000,'sent',1,NULL,160,NULL,1794988168000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'desk:21:-1794980980000000012:T1','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,161,NULL,1794988168000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'down:waits:-1794218900000000001','waits:-1794218900000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794218900000000001',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'waits:-1794981228000000014','waits:-1794981228000000014',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'alert:21:1:-1794981824000000018','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,77,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'ping:21:-1794981824000000018','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,93,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'waits:-1794981228000000014:1','waits:-1794981228000000014',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000014',NULL,'waiting_list','[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'ping:15:-1794982628000000019','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,94,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'mark:7:1','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,162,NULL,1794988168000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'desk:11:-1794987000000000021:R5','said:11',5,NULL,'sendMessage','{}',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,95,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'desk:12:-1794987000000000022:R5','said:12',5,NULL,'sendMessage','{}',12,NULL,NULL,'alert:12:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,96,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'alert:11:1:347713953','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,36,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'down:desk:11:-1794987000000000021:R5','said:11',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:11:-1794987000000000021:R5',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'down:ping:15:-1794982628000000019','said:15',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:15:-1794982628000000019',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'ping:15:-1794988168000000023','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,97,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'alert:12:1:347713954','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794988172000000,'sent',1,NULL,40,NULL,1794988172000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'down:desk:12:-1794987000000000022:R5','said:12',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:12:-1794987000000000022:R5',NULL,NULL,'[]',0,NULL,1794988172000000,'sent',1,NULL,NULL,NULL,1794988172000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'u347713955:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988176000000,'sent',1,NULL,99,NULL,1794988176000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'alert:24:1:347713956','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794988180000000,'sent',1,NULL,88,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'off:5100011199:347713956','off:5100011199',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988180000000,'sent',1,NULL,101,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'waits:-1794981228000000014:2','waits:-1794981228000000014',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000014',NULL,'waiting_list','[]',0,NULL,1794988180000000,'sent',1,NULL,92,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'u347713958:exchange','chat:5100025656',3,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,164,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'down:ping:21:-1794981824000000018','said:21',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:21:-1794981824000000018',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'down:waits:-1794981228000000014','waits:-1794981228000000014',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794981228000000014',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'waits:-1794988480000000001','waits:-1794988480000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,102,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'u347713959:guide','file:u347713959:guide',1,5100025656,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,166,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'u347713959:q0','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'desk:21:-1795012200000000002:T5','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,168,NULL,1795239920000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'desk:22:-1795012200000000003:T5','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,169,NULL,1795239920000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347713960:q1','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713959:q0',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'desk:25:-1795012200000000004:T5','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,170,NULL,1795239920000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347713961:q2','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713960:q1',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347713962:q3','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713961:q2',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347713963:a3','late:u347713963:a3',1,5100025656,'editMessageText','{}',26,NULL,NULL,'u347713963:end.sql',NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347713963:end.sql','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'alert:26:1','lead:26',0,NULL,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,105,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'morning:2026-11-21:0','morning:2026-11-21',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,104,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'alert:26:1:347713964','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239924000000,'sent',1,NULL,105,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'topic:26:347713964:✅','topic:26',4,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239924000000,'sent',1,NULL,NULL,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'first:-1002200000405:108','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239928000000,'sent',1,NULL,109,NULL,1795239928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'down:first:-1002200000405:108','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:108',NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'carry:-1002200000405:108','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,172,NULL,1795239932000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'alert:26:1:-1795239932000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239932000000,'sent',1,NULL,105,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'topic:26:-1795239932000000000:💬','topic:26',4,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'u347713967:relayed','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239936000000,'sent',1,NULL,174,NULL,1795239936000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'alert:26:1:347713967','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239936000000,'sent',1,NULL,105,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'said:26:347713967','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1','said','[]',0,NULL,1795239936000000,'sent',1,NULL,111,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'gap:5100001122:1795239940000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795239940000000,'sent',1,NULL,175,NULL,1795239940000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'carry:-1002200000405:112','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239940000000,'sent',1,NULL,176,NULL,1795239940000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'alert:26:1:-1795239940000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239940000000,'sent',1,NULL,105,NULL,1795239940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'recarry:-1002200000405:112:347713969','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,NULL,NULL,'recarry:-1002200000405:112','[]',0,NULL,1795239944000000,'sent',1,NULL,176,NULL,1795239944000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'alert:26:1:347713970','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239948000000,'sent',1,NULL,105,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'copy:26:347713970','said:26',5,NULL,'copyMessages','{}',26,NULL,NULL,'alert:26:1','copied','[]',0,NULL,1795239948000000,'sent',1,NULL,113,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'u347713971:exchange','chat:5100026625',3,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,179,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'u347713972:guide','file:u347713972:guide',1,5100026625,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,181,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'u347713972:q0','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795239952000000,'sent',1,NULL,182,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'u347713973:q1','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713972:q0',NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,182,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347713974:q2','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713973:q1',NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,182,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347713975:q3','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713974:q2',NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,182,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347713976:a3','late:u347713976:a3',1,5100026625,'editMessageText','{}',27,NULL,NULL,'u347713976:end.sql',NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,182,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347713976:end.sql','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,183,NULL,1795239952000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'alert:27:1','lead:27',0,NULL,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,115,NULL,1795239952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'u347713977:exchange','chat:5100027615',3,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'u347713978:guide','file:u347713978:guide',1,5100027615,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,187,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'u347713978:q0','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795239956000000,'sent',1,NULL,188,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(360,'u347713979:q1','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713978:q0',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,188,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(361,'u347713980:q2','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713979:q1',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,188,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(362,'u347713981:q3','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713980:q2',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,188,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(363,'u347713982:a3','late:u347713982:a3',1,5100027615,'editMessageText','{}',28,NULL,NULL,'u347713982:end.sql',NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,188,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(364,'u347713982:end.sql','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,189,NULL,1795239956000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(365,'alert:28:1','lead:28',0,NULL,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,117,NULL,1795239956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(366,'u347713983:exchange','chat:5100027868',3,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(367,'u347713984:guide','file:u347713984:guide',1,5100027868,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,193,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(368,'u347713984:q0','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795239960000000,'sent',1,NULL,194,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(369,'u347713985:q1','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713984:q0',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,194,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(370,'u347713986:q2','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713985:q1',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,194,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(371,'u347713987:q3','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713986:q2',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,194,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(372,'u347713988:a3','late:u347713988:a3',1,5100027868,'editMessageText','{}',29,NULL,NULL,'u347713988:end.sql',NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,194,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(373,'u347713988:end.sql','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,195,NULL,1795239960000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(374,'alert:29:1','lead:29',0,NULL,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,119,NULL,1795239960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(375,'u347713989:exchange','chat:5100029053',3,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(376,'u347713990:guide','file:u347713990:guide',1,5100029053,'sendDocument','{}',30,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,199,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(377,'u347713990:q0','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,'question','[]',0,NULL,1795239964000000,'sent',1,NULL,200,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(378,'u347713991:q1','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713990:q0',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,200,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'u347713992:q2','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713991:q1',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,200,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(380,'u347713993:q3','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713992:q2',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,200,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347713994:a3','late:u347713994:a3',1,5100029053,'editMessageText','{}',30,NULL,NULL,'u347713994:end.sql',NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,200,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347713994:end.sql','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,201,NULL,1795239964000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'alert:30:1','lead:30',0,NULL,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,121,NULL,1795239964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'alert:28:1:347713995','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239968000000,'sent',1,NULL,117,NULL,1795239968000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(385,'topic:28:347713995:✅','topic:28',4,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239968000000,'sent',1,NULL,NULL,NULL,1795239968000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(386,'alert:27:1:347713996','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239972000000,'sent',1,NULL,115,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(387,'topic:27:347713996:✅','topic:27',4,-1002200000405,'editForumTopic','{}',27,NULL,NULL,NULL,'named','[]',0,NULL,1795239972000000,'sent',1,NULL,NULL,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(388,'alert:28:1:347713996','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239972000000,'sent',1,NULL,117,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(389,'topic:28:347713996:🔗','topic:28',4,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239972000000,'sent',1,NULL,NULL,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(390,'topic:28:347713996:closeForumTopic','topic:28',4,-1002200000405,'closeForumTopic','{}',28,NULL,NULL,NULL,'opened','[]',0,NULL,1795239972000000,'sent',1,NULL,NULL,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(391,'alert:29:1:347713997','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,119,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(392,'alert:30:1:347713997','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,121,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(393,'topic:30:347713997:🔗','topic:30',4,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(394,'topic:30:347713997:closeForumTopic','topic:30',4,-1002200000405,'closeForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(395,'u347713998:relayed','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239980000000,'sent',1,NULL,203,NULL,1795239980000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(396,'alert:27:1:347713998','lead:27',1,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239980000000,'sent',1,NULL,115,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(397,'said:27:347713998','said:28',5,NULL,'sendMessage','{}',28,NULL,NULL,'alert:27:1','said','[]',0,NULL,1795239980000000,'sent',1,NULL,131,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(398,'alert:30:1:347713999','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239984000000,'sent',1,NULL,121,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(399,'topic:30:347713999:🔥','topic:30',4,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239984000000,'sent',1,NULL,NULL,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(400,'topic:30:347713999:reopenForumTopic','topic:30',4,-1002200000405,'reopenForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239984000000,'sent',1,NULL,NULL,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(401,'alert:29:1:347713999','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239984000000,'sent',1,NULL,119,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(402,'u347714000:exchange','chat:5100030371',3,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,205,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(403,'u347714001:guide','file:u347714001:guide',1,5100030371,'sendDocument','{}',31,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,207,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(404,'u347714001:q0','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,'question','[]',0,NULL,1795239988000000,'sent',1,NULL,208,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(405,'u347714002:q1','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714001:q0',NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,208,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(406,'u347714003:q2','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714002:q1',NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,208,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(407,'u347714004:q3','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714003:q2',NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,208,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(408,'u347714005:a3','late:u347714005:a3',1,5100030371,'editMessageText','{}',31,NULL,NULL,'u347714005:end.sql',NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,208,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(409,'u347714005:end.sql','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,209,NULL,1795239988000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(410,'alert:31:1','lead:31',0,NULL,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239988000000,'sent',1,NULL,136,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(411,'u347714006:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,209,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(412,'u347714007:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239996000000,'sent',1,NULL,209,NULL,1795239996000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(413,'u347714008:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240000000000,'sent',1,NULL,209,NULL,1795240000000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(414,'u347714009:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240004000000,'sent',1,NULL,209,NULL,1795240004000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(415,'alert:31:1:347714009','lead:31',1,NULL,'editMessageText','{}',31,NULL,'alert:31:1',NULL,'card','[]',0,NULL,1795240004000000,'sent',1,NULL,136,NULL,1795240004000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(416,'u347714010:exchange','chat:5100031252',3,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,211,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(417,'u347714011:guide','file:u347714011:guide',1,5100031252,'sendDocument','{}',32,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,213,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(418,'u347714011:q0','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795240008000000,'sent',1,NULL,214,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(419,'u347714012:q1','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714011:q0',NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,214,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(420,'u347714013:q2','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714012:q1',NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,214,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(421,'u347714014:q3','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714013:q2',NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,214,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(422,'u347714015:a3','late:u347714015:a3',1,5100031252,'editMessageText','{}',32,NULL,NULL,'u347714015:end.sql',NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,214,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(423,'u347714015:end.sql','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,215,NULL,1795240008000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(424,'alert:32:1','lead:32',0,NULL,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,138,NULL,1795240008000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(425,'u347714016:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,215,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(426,'u347714017:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240016000000,'sent',1,NULL,215,NULL,1795240016000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(427,'u347714018:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240020000000,'sent',1,NULL,215,NULL,1795240020000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(428,'u347714019:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240024000000,'sent',1,NULL,215,NULL,1795240024000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(429,'alert:32:1:347714019','lead:32',1,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240024000000,'sent',1,NULL,138,NULL,1795240024000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(430,'alert:32:1:347714020','lead:32',4,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240028000000,'sent',1,NULL,138,NULL,1795240028000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(431,'topic:32:347714020:✅','topic:32',4,-1002200000405,'editForumTopic','{}',32,NULL,NULL,NULL,'named','[]',0,NULL,1795240028000000,'sent',1,NULL,NULL,NULL,1795240028000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(432,'desk:28:-1795240028000000006:T1','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240028000000,'sent',1,NULL,216,NULL,1795240028000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(433,'u347714021:sale.low','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240032000000,'sent',1,NULL,217,NULL,1795240032000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(434,'alert:7:1:347714021','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240032000000,'sent',1,NULL,6,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(435,'desk:7:347714021:told.low_mark','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240032000000,'sent',1,NULL,141,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(436,'u347714022:sale.changed','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,218,NULL,1795240036000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(437,'u347714022:sale.high','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,219,NULL,1795240036000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(438,'alert:7:1:347714022','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240036000000,'sent',1,NULL,6,NULL,1795240036000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(439,'u347714023:exchange','chat:5100033040',3,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,221,NULL,1795240040000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(440,'faults:5100001122:1795240040000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795240040000000,'sent',1,NULL,222,NULL,1795240040000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(441,'u347714024:guide','file:u347714024:guide',1,5100033040,'sendDocument','{}',33,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240044000000,'sent',1,NULL,224,NULL,1795240044000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(442,'u347714024:q0','chat:5100033040',1,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,'question','[]',0,NULL,1795240044000000,'sent',1,NULL,225,NULL,1795240044000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(443,'u347714025:talk','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240048000000,'sent',1,NULL,226,NULL,1795240048000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(444,'alert:7:1:347714025','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240048000000,'sent',1,NULL,6,NULL,1795240048000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(445,'desk:7:347714025:told.help','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240048000000,'sent',1,NULL,142,NULL,1795240048000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(446,'desk:32:-1795240088000000001:T1','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,228,NULL,1795422620000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(447,'u347714027:consent','chat:5100033349',3,5100033349,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,229,NULL,1795422620000000,NULL,5100033349,NULL,4242424242);
INSERT INTO "outbox" VALUES(448,'down:waits:-1794988480000000001','waits:-1794988480000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794988480000000001',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(449,'waits:-1795240260000000002','waits:-1795240260000000002',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,143,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(450,'alert:27:1:-1795240868000000005','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,115,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(451,'ping:27:-1795240868000000005','said:27',5,NULL,'sendMessage','{}',27,NULL,NULL,'alert:27:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,144,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(452,'waits:-1795240260000000002:1','waits:-1795240260000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240260000000002',NULL,'waiting_list','[]',0,NULL,1795422620000000,'sent',1,NULL,143,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(453,'ping:26:-1795241748000000006','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,146,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(454,'ping:7:-1795241848000000008','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,145,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(455,'alert:27:1:-1795422620000000000','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,115,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(456,'desk:28:-1795271400000000009:T5','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,230,NULL,1795422620000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(457,'alert:26:1:-1795422620000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,105,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(458,'desk:29:-1795271400000000010:T5','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,231,NULL,1795422620000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(459,'desk:30:-1795271400000000011:T5','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,232,NULL,1795422620000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(460,'morning:2026-11-23:0','morning:2026-11-23',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,147,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(461,'down:ping:26:-1795241748000000006','said:26',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:26:-1795241748000000006',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(462,'ping:26:-1795422620000000013','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,148,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(463,'down:ping:7:-1795241848000000008','said:7',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:7:-1795241848000000008',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(464,'ping:7:-1795422620000000014','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,149,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(465,'u347714028:consent','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,234,NULL,1795422621000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(466,'u347714029:exchange','chat:5100034169',3,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,236,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(467,'u347714030:guide','file:u347714030:guide',1,5100034169,'sendDocument','{}',36,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,238,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(468,'u347714030:q0','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(469,'u347714031:q1','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714030:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(470,'u347714032:q2','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714031:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(471,'u347714033:q3','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714032:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(472,'u347714034:a3','late:u347714034:a3',1,5100034169,'editMessageText','{}',36,NULL,NULL,'u347714034:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(473,'u347714034:end.sql','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,240,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(474,'alert:36:1','lead:36',0,NULL,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,150,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(475,'alert:36:1:347714035','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,150,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(476,'u347714036:exchange','chat:5100034988',3,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,242,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(477,'u347714037:guide','file:u347714037:guide',1,5100034988,'sendDocument','{}',37,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,244,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(478,'u347714037:q0','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(479,'u347714038:q1','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714037:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(480,'u347714039:q2','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714038:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(481,'u347714040:q3','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714039:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(482,'u347714041:a3','late:u347714041:a3',1,5100034988,'editMessageText','{}',37,NULL,NULL,'u347714041:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(483,'u347714041:end.sql','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,246,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(484,'alert:37:1','lead:37',0,NULL,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,151,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(485,'u347714042:exchange','chat:5100035899',3,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,248,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(486,'u347714043:guide','file:u347714043:guide',1,5100035899,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,250,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(487,'u347714043:q0','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(488,'u347714044:q1','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714043:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(489,'u347714045:q2','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714044:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(490,'u347714046:q3','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714045:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(491,'u347714047:a3','late:u347714047:a3',1,5100035899,'editMessageText','{}',38,NULL,NULL,'u347714047:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(492,'u347714047:end.mql','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,252,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(493,'u347714048:tips_on','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,253,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(494,'u347714049:mydata','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,255,NULL,1795424427000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(495,'u347714050:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,257,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(496,'u347714053:answer','chat:5100001122',1,5100001122,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,261,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(497,'report:347714051','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,262,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(498,'report:347714052','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,263,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(499,'u347714054:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,265,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(500,'u347714055:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,267,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(501,'alert:38:1','lead:38',0,NULL,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,152,NULL,1795424434000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(502,'u347714056:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,261,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(503,'u347714057:exchange','chat:5100036956',3,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,269,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(504,'u347714058:guide','file:u347714058:guide',1,5100036956,'sendDocument','{}',39,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,271,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(505,'u347714058:q0','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(506,'u347714059:q1','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714058:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(507,'u347714060:q2','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714059:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(508,'u347714061:q3','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714060:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(509,'u347714062:a3','late:u347714062:a3',1,5100036956,'editMessageText','{}',39,NULL,NULL,'u347714062:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(510,'u347714062:end.sql','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,273,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(511,'alert:39:1','lead:39',0,NULL,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,153,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(512,'alert:39:1:347714063','lead:39',4,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,153,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(513,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,275,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(533,'u347714078:stopped','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,288,NULL,1795424450000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(534,'alert:39:1:347714078','lead:39',1,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,153,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(535,'told:39:347714078','said:39',5,NULL,'sendMessage','{}',39,NULL,NULL,'alert:39:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,156,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(536,'u347714079:exchange','chat:5100040308',3,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,292,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(539,'u347714082:forget_sure','chat:5100040308',1,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,296,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(540,'erased:40:347714083:-1002200000405:154','lead:40',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(541,'erased:347714083:told','erased:40',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,157,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(543,'u347714084:exchange','chat:5100040784',3,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,299,NULL,1795424458000000,NULL,5100040784,NULL,4242424242);
INSERT INTO "outbox" VALUES(544,'u347714085:guide','file:u347714085:guide',1,5100040784,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(545,'u347714085:q0','chat:5100040784',1,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(546,'u347714088:trouble','chat:5100041598',1,5100041598,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,302,NULL,1795424460000000,NULL,5100041598,NULL,4242424242);
INSERT INTO "outbox" VALUES(547,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,303,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(548,'u347714089:exchange','chat:5100042628',3,5100042628,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,305,NULL,1795424462000000,NULL,5100042628,NULL,4242424242);
INSERT INTO "outbox" VALUES(549,'u347714090:exchange','chat:5100043563',3,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,307,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(550,'u347714091:ask_email','chat:5100043563',1,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,309,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(551,'u347714092:exchange','chat:5100044387',3,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,311,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(552,'u347714093:bad_phone_part','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,313,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(553,'u347714094:two_failures','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,315,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(554,'u347714095:exchange','chat:5100045672',3,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,317,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(555,'u347714096:declined','chat:5100045672',1,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,319,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(556,'u347714097:exchange','chat:5100045870',3,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,321,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(557,'u347714098:talk','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,323,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(558,'u347714098:ask_number','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,324,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(559,'alert:48:1','lead:48',0,NULL,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,158,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(560,'u347714099:exchange','chat:5100047560',3,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,326,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(561,'u347714100:guide','file:u347714100:guide',1,5100047560,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,328,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(562,'u347714100:q0','chat:5100047560',1,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,329,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(563,'u347714101:exchange','chat:5100048843',3,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,331,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(564,'u347714102:guide','file:u347714102:guide',1,5100048843,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,333,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(565,'u347714102:q0','chat:5100048843',1,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,334,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(566,'u347714103:q1','chat:5100048843',1,5100048843,'editMessageText','{}',50,NULL,'u347714102:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,334,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(567,'u347714104:exchange','chat:5100050276',3,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,336,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(568,'u347714105:guide','file:u347714105:guide',1,5100050276,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,338,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(569,'u347714105:q0','chat:5100050276',1,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,339,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(570,'u347714106:q1','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714105:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,339,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(571,'u347714107:q2','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714106:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,339,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(572,'u347714108:exchange','chat:5100050977',3,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,341,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(573,'u347714109:guide','file:u347714109:guide',1,5100050977,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,343,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(574,'u347714109:q0','chat:5100050977',1,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,344,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(575,'u347714110:q1','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714109:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,344,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(576,'u347714111:q2','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714110:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,344,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(577,'u347714112:q3','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714111:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,344,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(578,'u347714113:exchange','chat:5100051777',3,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,346,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(579,'u347714114:guide','file:u347714114:guide',1,5100051777,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,348,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(580,'u347714114:q0','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(581,'u347714115:q1','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714114:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(582,'u347714116:q2','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714115:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(583,'u347714117:q3','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714116:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(584,'u347714118:a3','late:u347714118:a3',1,5100051777,'editMessageText','{}',53,NULL,NULL,'u347714118:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(585,'u347714118:end.mql','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,350,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(586,'u347714119:exchange','chat:5100052411',3,5100052411,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,352,NULL,1795424472000000,NULL,5100052411,NULL,4242424242);
INSERT INTO "outbox" VALUES(587,'u347714120:exchange','chat:5100053444',3,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,354,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(588,'u347714121:ask_email','chat:5100053444',1,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,356,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(589,'u347714122:exchange','chat:5100054519',3,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,358,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(590,'u347714123:bad_phone_part','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,360,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(591,'u347714124:two_failures','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,362,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(592,'u347714125:exchange','chat:5100055583',3,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,364,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(593,'u347714126:declined','chat:5100055583',1,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,366,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(594,'u347714127:exchange','chat:5100057183',3,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,368,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(595,'u347714128:talk','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,370,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(596,'u347714128:ask_number','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,371,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(597,'alert:58:1','lead:58',0,NULL,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,159,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(598,'u347714129:exchange','chat:5100058197',3,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,373,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(599,'u347714130:guide','file:u347714130:guide',1,5100058197,'sendDocument','{}',59,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,375,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(600,'u347714130:q0','chat:5100058197',1,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,376,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(601,'u347714131:exchange','chat:5100058830',3,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,378,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(602,'u347714132:guide','file:u347714132:guide',1,5100058830,'sendDocument','{}',60,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,380,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(603,'u347714132:q0','chat:5100058830',1,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,381,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(604,'u347714133:q1','chat:5100058830',1,5100058830,'editMessageText','{}',60,NULL,'u347714132:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,381,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(605,'u347714134:exchange','chat:5100059158',3,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,383,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(606,'u347714135:guide','file:u347714135:guide',1,5100059158,'sendDocument','{}',61,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,385,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(607,'u347714135:q0','chat:5100059158',1,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,386,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(608,'u347714136:q1','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714135:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,386,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(609,'u347714137:q2','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714136:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,386,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(610,'u347714138:exchange','chat:5100059763',3,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,388,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(611,'u347714139:guide','file:u347714139:guide',1,5100059763,'sendDocument','{}',62,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,390,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(612,'u347714139:q0','chat:5100059763',1,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,391,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(613,'u347714140:q1','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714139:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,391,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(614,'u347714141:q2','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714140:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,391,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(615,'u347714142:q3','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714141:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,391,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(616,'u347714143:exchange','chat:5100060493',3,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,393,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(617,'u347714144:guide','file:u347714144:guide',1,5100060493,'sendDocument','{}',63,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,395,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(618,'u347714144:q0','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(619,'u347714145:q1','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714144:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(620,'u347714146:q2','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714145:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(621,'u347714147:q3','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714146:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(622,'u347714148:a3','late:u347714148:a3',1,5100060493,'editMessageText','{}',63,NULL,NULL,'u347714148:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(623,'u347714148:end.mql','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,397,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(624,'desk:36:-1795424481000000003:T1','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,398,NULL,1795424481000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(625,'u347714149:exchange','chat:5100061745',3,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,400,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(626,'u347714150:email_typo','chat:5100061745',1,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,402,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(627,'u347714151:exchange','chat:5100063541',3,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,404,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(628,'u347714152:guide','file:u347714152:guide',1,5100063541,'sendDocument','{}',65,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,406,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(629,'u347714152:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(630,'u347714153:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714152:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(631,'u347714154:q2','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714153:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(632,'u347714155:q3','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714154:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(633,'u347714156:a3','late:u347714156:a3',1,5100063541,'editMessageText','{}',65,NULL,NULL,'u347714156:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(634,'u347714156:end.mql','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,408,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(635,'u347714157:menu','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(636,'u347714158:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(637,'u347714159:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714158:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(638,'u347714160:exchange','chat:5100064227',3,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,413,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(639,'u347714161:guide','file:u347714161:guide',1,5100064227,'sendDocument','{}',66,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,415,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(640,'u347714161:q0','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,416,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(641,'u347714162:q1','chat:5100064227',1,5100064227,'editMessageText','{}',66,NULL,'u347714161:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,416,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(642,'u347714163:talk','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,418,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(643,'u347714163:ask_number','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,419,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(644,'alert:66:1','lead:66',0,NULL,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,160,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(645,'u347714164:exchange','chat:5100065224',3,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,421,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(646,'u347714165:guide','file:u347714165:guide',1,5100065224,'sendDocument','{}',67,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,423,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(647,'u347714165:q0','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,424,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(648,'u347714166:price','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,426,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(649,'u347714167:exchange','chat:5100066153',3,5100066153,'sendMessage','{}',68,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,428,NULL,1795424486000000,NULL,5100066153,NULL,4242424242);
INSERT INTO "outbox" VALUES(650,'u347714168:exchange','chat:5100067868',3,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,430,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(651,'u347714169:guide','file:u347714169:guide',1,5100067868,'sendDocument','{}',69,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,432,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(652,'u347714169:q0','chat:5100067868',1,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,433,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(653,'u347714170:q1','chat:5100067868',1,5100067868,'editMessageText','{}',69,NULL,'u347714169:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,433,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(654,'u347714171:exchange','chat:5100068920',3,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,435,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(655,'u347714172:guide','file:u347714172:guide',1,5100068920,'sendDocument','{}',70,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,437,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(656,'u347714172:q0','chat:5100068920',1,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,438,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(657,'u347714173:q1','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714172:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,438,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(658,'u347714174:q2','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714173:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,438,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(659,'u347714175:exchange','chat:5100070390',3,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,440,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(660,'u347714176:guide','file:u347714176:guide',1,5100070390,'sendDocument','{}',71,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,442,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(661,'u347714176:q0','chat:5100070390',1,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,443,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(662,'u347714177:q1','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714176:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,443,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(663,'u347714178:q2','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714177:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,443,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(664,'u347714179:q3','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714178:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,443,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(665,'u347714180:exchange','chat:5100071927',3,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,445,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(666,'u347714181:guide','file:u347714181:guide',1,5100071927,'sendDocument','{}',72,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,447,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(667,'u347714181:q0','chat:5100071927',1,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,448,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(668,'u347714182:exchange','chat:5100072323',3,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,450,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(669,'u347714183:guide','file:u347714183:guide',1,5100072323,'sendDocument','{}',73,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,452,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(670,'u347714183:q0','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(671,'u347714184:q1','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714183:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(672,'u347714185:q2','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714184:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(673,'u347714186:q3','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714185:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(674,'u347714187:a3','late:u347714187:a3',1,5100072323,'editMessageText','{}',73,NULL,NULL,'u347714187:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(675,'u347714187:end.later','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,454,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(676,'quiet:73','lead:73',5,NULL,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,161,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(677,'u347714188:exchange','chat:5100073016',3,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,456,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(678,'u347714189:guide','file:u347714189:guide',1,5100073016,'sendDocument','{}',74,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,458,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(679,'u347714189:q0','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(680,'u347714190:q1','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714189:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(681,'u347714191:q2','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714190:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(682,'u347714192:q3','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714191:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(683,'u347714193:a3','late:u347714193:a3',1,5100073016,'editMessageText','{}',74,NULL,NULL,'u347714193:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(684,'u347714193:end.later','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,460,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(685,'quiet:74','lead:74',5,NULL,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,162,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(686,'u347714194:exchange','chat:5100073756',3,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,462,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(687,'u347714195:guide','file:u347714195:guide',1,5100073756,'sendDocument','{}',75,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,464,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(688,'u347714195:q0','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(689,'u347714196:q1','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714195:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(690,'u347714197:q2','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714196:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(691,'u347714198:q3','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714197:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(692,'u347714199:a3','late:u347714199:a3',1,5100073756,'editMessageText','{}',75,NULL,NULL,'u347714199:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(693,'u347714199:end.later','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,466,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(694,'quiet:75','lead:75',5,NULL,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,163,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(695,'u347714200:exchange','chat:5100074813',3,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,468,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(696,'u347714201:guide','file:u347714201:guide',1,5100074813,'sendDocument','{}',76,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,470,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(697,'u347714201:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(698,'u347714202:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714201:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(699,'u347714203:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714202:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(700,'u347714204:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714203:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(701,'u347714205:a3','late:u347714205:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714205:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(702,'u347714205:end.sql','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,472,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(703,'alert:76:1','lead:76',0,NULL,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,164,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(704,'u347714206:menu','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,474,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(705,'u347714207:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,475,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(706,'u347714208:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714207:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,475,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(707,'u347714209:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714208:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,475,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(708,'alert:76:1:347714209','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,164,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(709,'u347714210:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714209:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,475,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(710,'u347714211:a3','late:u347714211:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714211:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,475,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(711,'u347714211:end.later','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,476,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(712,'alert:76:1:347714211','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,164,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(713,'told:76:347714211','said:76',5,NULL,'sendMessage','{}',76,NULL,NULL,'alert:76:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,165,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(714,'u347714212:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,478,NULL,1795424508000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(715,'quiet:74:347714212','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,162,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(716,'said:74:347714212','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424508000000,'sent',1,NULL,166,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(717,'quiet:74:347714213','lead:74',4,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,162,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(718,'u347714214:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,481,NULL,1795424516000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(719,'quiet:74:347714214','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,162,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(720,'said:74:347714214','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424516000000,'sent',1,NULL,168,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(721,'u347714215:talk','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,482,NULL,1795424516000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(722,'alert:75:1','lead:75',0,NULL,'sendMessage','{}',75,NULL,NULL,'quiet:75',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,167,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(723,'quiet:75:retired','lead:75',1,NULL,'editMessageText','{}',75,NULL,'quiet:75',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,163,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(724,'u347714216:exchange','chat:5100075866',3,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,484,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(725,'u347714217:guide','file:u347714217:guide',1,5100075866,'sendDocument','{}',77,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,486,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(726,'u347714217:q0','chat:5100075866',1,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,487,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(727,'u347714218:q1','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714217:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,487,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(728,'u347714219:q2','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714218:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,487,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(729,'u347714220:q3','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714219:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,487,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(730,'u347714221:exchange','chat:5100076845',3,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,489,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(731,'u347714222:nudge_exchange','chat:5100076845',1,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,492,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(732,'u347714223:exchange','chat:5100077586',3,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,493,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(733,'u347714224:guide','file:u347714224:guide',1,5100077586,'sendDocument','{}',79,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,495,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(734,'u347714224:q0','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,496,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(735,'u347714225:q1','chat:5100077586',1,5100077586,'editMessageText','{}',79,NULL,'u347714224:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,496,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(736,'u347714226:cancel_what','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,501,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(737,'u347714227:exchange','chat:5100078295',3,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,499,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(738,'u347714228:guide','file:u347714228:guide',1,5100078295,'sendDocument','{}',80,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,502,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(739,'u347714228:q0','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(740,'u347714229:q1','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714228:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(741,'u347714230:q2','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714229:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(742,'u347714231:q3','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714230:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(743,'u347714232:a3','late:u347714232:a3',1,5100078295,'editMessageText','{}',80,NULL,NULL,'u347714232:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(744,'u347714232:end.mql','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,504,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(745,'u347714233:new_phone','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(746,'quiet:80','lead:80',5,NULL,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,169,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(747,'u347714234:exchange','chat:5100079210',3,5100079210,'sendMessage','{}',81,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,508,NULL,1795424521000000,NULL,5100079210,NULL,4242424242);
INSERT INTO "outbox" VALUES(748,'u347714235:exchange','chat:5100080587',3,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,510,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(749,'u347714236:guide','file:u347714236:guide',1,5100080587,'sendDocument','{}',82,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,512,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(750,'u347714236:q0','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(751,'u347714237:q1','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714236:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(752,'u347714238:q2','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714237:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(753,'u347714239:q3','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714238:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(754,'u347714240:a3','late:u347714240:a3',1,5100080587,'editMessageText','{}',82,NULL,NULL,'u347714240:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(755,'u347714240:end.sql','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,514,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(756,'alert:82:1','lead:82',0,NULL,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,170,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(757,'alert:82:1:347714241','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,170,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(758,'alert:82:1:347714242','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,170,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(759,'alert:82:1:347714243','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,170,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(760,'first:-1002200000405:171','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424538000000,'sent',1,NULL,172,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(761,'u347714245:answer','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,516,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(762,'u347714246:why','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,517,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(763,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,518,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(764,'alert:82:1:347714247','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,170,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(765,'u347714247:answered','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,517,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(766,'u347714247:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,516,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(767,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(768,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(769,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(770,'u347714248:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,520,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(771,'u347714249:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,522,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(772,'u347714250:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,523,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(773,'u347714251:exchange','chat:5100081909',3,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,525,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(774,'u347714252:guide','file:u347714252:guide',1,5100081909,'sendDocument','{}',83,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,527,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(775,'u347714252:q0','chat:5100081909',1,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,528,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(776,'u347714253:help','chat:5100082417',3,5100082417,'sendMessage','{}',84,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(777,'u347714254:exchange','chat:5100083387',3,5100083387,'sendMessage','s1.5uL5zfUm.uCIqs0xnnVlz2OloykK4O9QMmnoE0e/CpUNel1ZYHws9ArUaXdhuF9aWqNX4zMx1LU++BOzI0ERxWgrB4+EighgXF22VK4XaHVmcwVxL+oXVGfMyCQpw3BZigInFA6R8S55SUnyenLjon9i20KDhDS8qcDoJkrUOipoWB2Iv8RDX91xWz9kqFQ5ln18O8JllWk+KtAr/Xvmi2ti1RFapvVUE8hvxlnF6CCsECx3kRu46rBSLNjti3kYMv05FrUDG7aqSwAIxHlLGyKDUTM7ym+eRLDenf6F3OPwyAF181GhnDKxlvWl+n4Scdjy2TKAbsXv5FvSu1m7RTQ7V8JDnIttytEaWcB2NoBUshz9J/5LFffBO2NV2ofIzQbQuxbQNjMO0iLWG5g5bJ8iZNT1oGn2mRNqByDK68gNGC0uU8vS2vFCbjdGoveev4y+lpuXsddBpiUiQeCo15gzoP4TlgLInknrndKQ2Lb4Krk566jQ87Aya7apZ+y3JzvvFaw/TU0Fgbmcb+kkYbsdrrGviou7RjxpsWwXfM+Zjoe5kVIUxKOIAzEOgruX5FFhpbvbCRGaoK7qsNyENWc7Tb88GWdMkNm3fzaSE44snWaIVxLT+HmaxeAy7CzeXZOa65wxhqWomOEP7bupIcm3V/aoU4Uz3ovhx+RgM8dL9YTjulTnRKOxnCgaC7fD2r80G11McG7vSpOelzY0VwSaaQfvHnaGRwQQn9+PIJfZnRHBZSb+lyH2rLkPU+DnN9lMEzcCtev2dhqaAddWfCQmGzHI/h7JbB17KlV7PZrElKxo69CgwgzG5mDmaSoZ1++ZrUHRCdKxgPO5C0OMIBhEKrQiqmoAuyzZGSpDInTWZGR8qD79t0LhSsf+7voM2zITI',85,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(778,'u347714255:consent_again','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,532,NULL,1795424556000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(779,'alert:39:1:347714255','lead:39',1,NULL,'editMessageText','s1.5uL5zfUm.WWsoUFiz9luHaIIlUH0IPHQ+L0cRvxUKL45vZoU3Wj7An6ZrfB75li/mbHCtM/uQbzX7Ubs+HHinYLjX6rx0JAKxHPShnc5g4sOQ+omPtSSmYGOwF08lxWMAGdrQ7SLQ777+1mR/gtXJrmacrxv3ryNsNd9hYy+SPlGJIu4JM4NoLYoxqeD5Iymq4NoEa+/Y8gkQO78iq3aFbgrV/KQeHK5nqfSXmcA3ZtVVrH1J7sFxt9dYGlAzUgkILzx2npYuEfkTduYzuvnjGuaU6HLOF6cVO5jb4M8g6Ly+LvN8kMj5VIcQLoeQ6l8TRUSEkGQG1wcocqJpskzFMymdi1OfeFKukoxetDMKeMoHM76eRTpXkTL+tQdzvDH4BvJ71uzDUDcRk+hUlzmC9FWEa8yihVECLIsUKyxbZs0B3FZtbwgbpOjzrQwPKyoaa8DYWa6ghGeE3cyy3FwP/QIr529KK7hsl/tTYwMtADJTMB7j/s2NzIKe5+MrXueRCY5nBKG9/b46FG8j2iDud/lS1Z/pFAexILKPd6OIz4gSiPi2wcV5h7kAGjmyK4pJY9vK81xRC74eT/6q1cnz4EjI8n49q9a1DFYrENmbfpJzwOcN3RfJ29hcOCvTn8808xSVCMZKxaKaghJRK/vRiEit8itZkjGnOosrV9Vn7axpG+/3Z6EHTrZXE0ZP54qQUhdbFePVJppjp+NCEf/zcdTuMN95WC2z5wyGerExUHB9YAsYAYr0ZN3OLUVUI2t/SQTVWppXqoGyPeeB+eGqV11QCWt7t0dplxwFHCWMG6p1dVksqw3pnV67XtzN2WohLmGxtN3d3zSkb5fQF5uRlkGh678toOg1Ims/CtlPWclqb6z62GDRN8mY+8KM44QoaEsJXL3bvMl5/WhV/nGAm71GnCKVinlhdbX1Vn3zDX7Om1VAnmmmZG5B6BY6OpSWRo2SLqLcfQFut5tbxyvhwTX/KkmFwMMWaZ5hvRwZpXP/ADVYXEEBuI83jOpQF/4B3aYS6ABiGz9BkGel6qxNH1u9H9YqnvJohYB4jUqxA0sq2ufWIxpHV3eOSvMrdvyIxVJw9H1/Q6HtVDBs+ABcPBR6oZeE0c43qFbIYJY6OXAhT8OxI8hWy9ysJI6NbVquToXc0v6l/n3FFHRSqTdcBx9AVob4jeHohsT4UsUWzyWgsjdoptdvJ/JvOjs79Yc6ICVQpWUnOdvUJGGi+csRQ7sZZ5QHG6h5tbVg2eqRS9DOIFqUqEco5ZEtijd1xwmsV7cIHVn1x9WQZYDdFaqhi8QvVDELz5G0gb0tGYhw7OAPt7aCR8HOQVk8NUV7kw8VZX+WXRa6zM10wOTQ2iCNNVqCYgYpySPlQlujD9SJUOajXDibS6Coqa9YA3iDLBTpk8BCJ9gTkH+X9cQZuiitzyJSOiGrNH1KDOnD/Uboli5ZvsT9/SfNhlJuZFjebHenYU+u7Rt5m76yxtRhulLveuvkRy5V8dqnMZthQgSCcgkevtsMp6G/tYUU81ydG4vCl1Yu8+c=',39,NULL,'alert:39:1',NULL,'card','s1.5uL5zfUm.wxvT8Qo8eb8w//ERQFaXkoCTuMbUfWnwBFR/DX3OQ03v1e/Si6648TwGcIFKIBWsReuW6zrEw8kJsg5WAtbaTmQY8IXaTf2C0gAWoRqipnUN322NRzG67GuSAXp1+tu5PNiVvQ+Rx/qUyqJMn9cqIHt7rGt9uiAoFMps3UwZzancWqhfLwznRG4VTIhBCQLBS0uTqikTh8JLEHygVaqVFMAf0phTZAMivjQgcGswytn78DfI4UQ3NbvIRKTxj7AeZidq4hMvXBlUDKZL1Ko6uMEfwIi6qkLaIzpPkRLdF3Pehrgo9jPYWARWGxdgSXt/lXlXXJd8yIE9QQtcZjRpyzuPcM+sl6QJCJggg6Y0KDPZbA7X10+D+YxZyLYCwYO7F0rAFe+umb+Lc0seXiuIkjSDXiENu6nmMqbxnnYxc5Qh6WYJ1xSVBsqnBBY1JNS85AdIfLb13ECnyCnS03bvP+PEFst8ZKOQx4wwm3aVQakHM4Tc8cRDtxZCHHIbAf/GF4c0naJPkdJARNiA/BOTtQ4idBgdfnLzC8TDIbIVBQQO0Y0xO2FpxIawRSTmaIlyqrRUZBp5nSBTAy7z638cNJYPuljf3/5qB95VxEynYU8uQkDLUh0QtXQeLhs2E90yCN1xjWPad31PooOHtlb86O8xlwJRLWSBScXgkMmwUczY3dl0SSygItgy+umfQtexxkrX/dM8kkQ3VvmwA7bHaxDxdjuwT/4XBIptAndrtuMvxUUiXrkzNOGyqio147WMtFYZD4IvuDqugStgKPF5YOrEZEN31oJIB7RhoWMXdvfggFjKYSRrbFbvxufomd8mVfpN6clnw2O6Ho5TES2Q1VMmGzqgpTOOq5KfvXhl0ffjLF7kV42TCs/nfNzPFFhbu9eQiuRDkw1Kkyr9Y5E9m804mRQwTvFdCtmG6m0VD2xx1dBYsrXdNelDd2Fgdf8+BfER1J+Wp/6REwHi22buIO5he5EkXVTeclfKvLrJaOKsUzeMzjh27ow204swicwuia69V4ZrZQ56pLvGXUyvIujpo/trM15WFu8O+s+ZQghkhmDZBz09p7Hhvs8RgUhWsm3wAO0Erf42Pn6X3A/KDEJ2dZauCSVAyLUndMBs5HFmLIUSrRyR68tcjjPM8m+PseW8muVJN9yPQ2ZqVeYiVXUsnnF3fDFhfvY0mRpGHHAq2Ig3PP4E0S9yvrxDV+OeybOlJjfeVEZLq6xuQ4hUKuy8gvQrvUef5qgPO+K5yo7/D2PzBRZphQwWEwjgZWVdBuUbWS4unZQndXK84n1HE+Gy+3eItqxPHC2CYxOlXCd5itROvr9kv7YgTayvbssu0HEh8qfoPIVCxz3AEsOpITGBVYYIwx6eihL0z3MoszsDrLfsRVqW5J01CdQCDQPo3h9F5WT4RsQMhYUredJrYL4OBzcx5/3Q44hh1CeRR8666C9XOl49beVhl7IXGFYyAg4w33GO0ponV3TdQrRXrLwoA77PPvqGqhKqUYrH8VPUnB8IcgBnAruQDnPh9MLg505X/e5vGPAcnlz+zQilh77wo5hpFbY7PZzidsPPgV5k3SDfNWqAE3f13Lhoaer1y5dJBuhZypnYSMUsVxe3V1oledKyRqO2GAlwzyQVqNifDMy3MDGLSGrav7FS5VeZ6Vw1r10D881oK6PGtQaSGiXWAfWyxrlCTUB7zyJwGW60mqYolYbus9OOC89AxtbnkY6X7aZOryCYn6MiaYo0hULTIN+gGOEFBBDIO5IH7gv0d8gQJ0Ij6u+lz2GSU525zoOp1ZTIjv2AyX59oEGzWOceDCQeFPUYatPWj5IeKmPHfrmvOIjgyu5aNrX6zMYrkvIHZeaTCTXYZOMT7MsA41aXS3eP2auBkPQIBi6Iky/5yjK6u1cl4FVx2mZ5KK71TtI9z1/er5pWjku5hORO+YHZ6c/WqHwmYnaQO3pKw0CQrcvjEY7p01oZbmeFpPBjriPgAILFR/m7rlI05l/7Fk5euYvwwOyUDTIuKp5ekCGqwD1OyqlrNPMYbXUwKabfvomzj1na3hFhZ5lxIswZLBw7JSusaNBh+OTKX4rbKIlmjsWkK2Lg4BPAvsNa7BQrztv8ESroyyF3FiL8Hdo0yoqSiCaSH01wu7xYACBnxCr7Bpb0lzp3lsUZOQBmjKxaqu7gM+G0AE/NAUE9nCeagfqhrmiEEUeox4UdzhkodM5hHWCLXzzQCeFnZVk05/hJQ780/ZBT7z/YqZloSjFpOSGmK/M3ysn9oVdQChk/WX1NnTduzYBRlQzJepOwpJqF5vKXCc+IyDpWJjic4K2UKHXZ3OH5rvArZmmB+e+jCxDCLjTCcgjQwmxaBEIMLX+VgbnpPNjMP8f7rRhZDqBt63jOjL9mBxmwWpkUmBj6NPu66wcVV29uo+59qFcP2M7H2B6K1YhrmveTdtpF5wy6ZUqtLlpljh/JpwuyRsPVISCpx2B3i5/Y6EY7zF+MSz1iutnqoBXHRM1YYUneDRw1akHXDh8CKYEJh1Gq9mGBell1REhY+0GrLkRvCGJjXz3a/Bk1un3/3I064211dNMweRd+OSki7ug4b/5grCa5+zfZxqExIbov3jny7HXEQUJIfGf8VHyDuUPlaFjcstZSGuPLAXdLXBtS7r35RG4lZbBZhP+p+VdEZusGQPn7RABtfSxAuUAqCV9u95fBL6DkodE8iOuamU+uu9ZabM5JG1HIHrgSBI3wPAXOWuS7lrkIh9Sq1ptKzP4qWG7p/1dVHmEKX+e/D1u4ofxKB16uEgtR6h8QFqhXkO16C6P+LwINt0v7RYXYfYSvxLM++r4xv8OKHV3YvIm9YpT4vCFjrYhvkaRk/H6qIUeXFEmS1WKtYyAxlK+slIB25FOdS0UMhtKS1xK0XsHWZ4oyPPccsjVO9pEylc2bPtO8OMc/lkbhQajgn/DhGlfduWKo0qWbCe+5hne6XoMLw0gMeS+lb+QDW7+Mef/Mx61HXGX1sf+w3sY1FCz3HACM/YS/S9+WXQTcaaeMJrJDKrWbjFjhc/i6',0,NULL,1795424556000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(780,'desk:39:347714255:told.resumed','said:39',5,NULL,'sendMessage','s1.5uL5zfUm.U9Od0iZhXu7JFO0bk47z9mMrVYxhDe3GPI4bvviZMX9AXrZNeWD3+HEMNnAeHeDuhrFsGVD1vp5Xt0Y0h176CJ4jPhN9gZ4au0NOTqCL1LiQ1sX3IWTmf5zEpTvlXOp3Dhb0Au4OwkeVijCsqxq/FeulQOoF9QLrGSy+k7AP4JsyZgEbBEHShpeGrzNC45GLsqTPkrclx3dFrUWHwx9FVLCbVTPbmXiEeG4ZlXvXccU+e1kcin5k957o2EJM64j0bTczTNpjGRif5HxvbVZqNeKuzAgSpbPDAV4=',39,NULL,NULL,'alert:39:1',NULL,'s1.5uL5zfUm.jJaxAeklzJ0/H/xNBKK27QJSmfJGCInwk9oeGF/JIZvH756PVIpEPptQJurYAf+neLysHrTqPhT3WGZqMbYSfeXVk0V7rWNTDvWgF04u8U+x3SQ5kdIuUZQ3YLb58SjlR5aJ8IbPtvWZXXuXqytdce7KxCctERalQh6FbFhlaZzxHO/CFJxikI+im4lT//PDvcCTNTrJMSlVY7NhCw1PslEWymR6CWEos1T486iFT1U=',0,1795431758262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(781,'u347714256:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,534,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(782,'u347714256:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,535,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(783,'u347714257:guide','file:u347714257:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,537,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(784,'u347714257:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,538,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(785,'u347714258:exchange','chat:5100084259',3,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424566000000,'sent',1,NULL,540,NULL,1795424566000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(786,'u347714259:guide','file:u347714259:guide',1,5100084259,'sendDocument','{}',86,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424570000000,'sent',1,NULL,542,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(787,'u347714259:q0','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,'question','[]',0,NULL,1795424570000000,'sent',1,NULL,543,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(788,'u347714260:q1','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714259:q0',NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,543,NULL,1795424574000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(789,'desk:74:-1795424572000000004:T1','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,544,NULL,1795424574000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(790,'u347714261:q2','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714260:q1',NULL,NULL,'[]',0,NULL,1795424578000000,'sent',1,NULL,543,NULL,1795424578000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(791,'u347714262:q3','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714261:q2',NULL,NULL,'[]',0,NULL,1795424582000000,'sent',1,NULL,543,NULL,1795424582000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(792,'u347714263:a3','late:u347714263:a3',1,5100084259,'editMessageText','{}',86,NULL,NULL,'u347714263:end.mql',NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,543,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(793,'u347714263:end.mql','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,545,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(794,'u347714264:return','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424590000000,'sent',1,NULL,546,NULL,1795424590000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(795,'u347714265:return','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424594000000,'sent',1,NULL,546,NULL,1795424594000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(796,'menu:5100002038:1795427540000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(797,'menu:5100002038:1795427540000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(798,'menu:5100002038:1795427540000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(799,'faults:5100001122:1795427540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427540000000,'sent',1,NULL,547,NULL,1795427540000000,NULL,5100001122,1795427540000000,4242424242);
INSERT INTO "outbox" VALUES(800,'alert:25:1:347714266','lead:25',4,NULL,'editMessageText','{}',25,NULL,'alert:25:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428345000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(801,'waits:-1795240260000000002:2','waits:-1795240260000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240260000000002',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(802,'ping:37:-1795424725000000002','said:37',5,NULL,'sendMessage','{}',37,NULL,NULL,'alert:37:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(803,'ping:38:-1795424734000000003','said:38',5,NULL,'sendMessage','{}',38,NULL,NULL,'alert:38:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(805,'ping:48:-1795424766000000005','said:48',5,NULL,'sendMessage','{}',48,NULL,NULL,'alert:48:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(806,'ping:58:-1795424776000000006','said:58',5,NULL,'sendMessage','{}',58,NULL,NULL,'alert:58:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(807,'ping:66:-1795424784000000007','said:66',5,NULL,'sendMessage','{}',66,NULL,NULL,'alert:66:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(808,'down:waits:-1795240260000000002','waits:-1795240260000000002',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1795240260000000002',NULL,NULL,'s1.5uL5zfUm.NTMH/hxm/w76YUPeSxBZqis4J5bmiGIZzQdZbFe7NvINEEaVa0KmKBkxxrEA9jh8RuG+bn1eTH/RcQA=',0,NULL,1795427540000000,'waiting',0,NULL,143,NULL,NULL,NULL,-1002200000405,NULL,NULL);
INSERT INTO "outbox" VALUES(809,'waits:-1795424816000000008','waits:-1795424816000000008',5,NULL,'sendMessage','s1.5uL5zfUm.q29sSiYkxhq/Vf8azRceEghRwarXlP2FhpFNMJHRa9h5+mnoGYJYWsDNAnIPXD72PVoeiG0ZcJWE8dgQ1eNXTuxo3ShZMTZ7HtmGERArrfHYEUEU9upaxEJPywreiFuiCB8fQhQKuodOY+0K7hOJUWq9IQHkFOva+Rv9eYoAtE6wxR9UmCMQ9Y+n6gau7NGEZ8kNu19WJbDgOBu1n11+JpNtKGQnP/VEGd9rtdl+sYytMFfg7h7G56bBXy3fG1C1IPw2YK2RwMO8KEN5+uCP6MtGx1oeqHSmdjtuk/Lf60ReLnAcl53EAHLGqNQeUScEcoD1pO4+e63ltB4a3Z6MQibVxL79sjn4CPs35TBRVvum/pqHIQPihuG0x7ynuA8OVpH7knBwYdv2+g0+zUod77AvzY3N10yYgFiBBxjAy+onrla6CFEu/UMxREeiddbIZrY7EbWQavmRPMuO2qdTI2f9ZrWjWjDd4zKkZp9P64dfqYY+fz/cF5pcwEg4A6VYWsqt9UnnE6DnTq9OY0jqGKddsHKPIj80RJ3rSWtrPFnlUv3pCXapExXAkp63uj48cG3UAKWbmqRwyn83oMyODJzKyxhOobn6/jEpGRdebcmUlNSnLSc0f2xxCZ8HPdJ7A76te7cBKeMLJOcqphObiruE6NEqGrtuv6S6MhJq4qlozPb6tGCuiBLA/T9Pgee/rr3nqQsJHOvekcF7JfX/+PDQvwuaSBTSeQy2p2K7qgsTfgFyV+xL13rXUXPvP10+/JdUNZcuSnBHvVcGl+vby6QmOfQ3Db9WWJsHlpwH9p0yfmYIcDlF4dYbBw/kl7v55DypiOaj7qPj6dFpgqkdp7Ael8gVY31zl8AGmQyWEgqgGbrb0NXbfPcu8DXfmoIcp9KKhnH6cqV59I+qa1dvswmY4K2RVRhZYxLbXmIiFFmDL8ypEcjpRjnAjQrPobOr+ZSe9SBxwhg5tFCyOXeca6fia4ja+9QjukpDOFLIBDspBGlmnMPhLLlptu6yB1fSEXTAFIt6NzLUcZJD0B82F8ZHYLYAGS0LmRmIprAIgcsLrqjkNjPeAbt5xjXaL65H7pEgfAmgE4NteHwkpTjNdi+txOhotSbPQ1QHxH6Ym68ZvHRtpdBqhc+uCzOuJXxxJq9YCVcPXJS53xYTIZ08hgr/4dlI8nk5lZOYPPPOVxm/8uRfUxcOxt2BofjshTWyqDvClxsUpWcKxnAkSPkq/ffFvxiNvdBWYHS09RjvIWnAPNlUdZfbFsVeMgkSRoDdVop46x0OrQT1AzQ8oPoyXDeZUP2KXuFrUQNluThQppdzYTJGC/xs4n5JNN4p7W0AeGeCGRjw21GG/KMfNydIPz8vzO7wlqQFCwadjPldoAjlqHD/Itv5bOFEZdHyXTAA0PEJGrcdBIQrM6N1iN0IN7+YFMtOO1/OvaRgMXNmxvFHAsA468Xk52Wl3DLXZ6TKtUQX3GXJSSmB3ZjayHy7qsiDobAOLkXQRzaEL+3/AyXyiLtb+d15ljysf1q7kc15DBL8OikuczkcVsEEqFpMXltNzy3dvievjhaIhisixtM+cpFykDmkXg9jBqvOOy+9YbcR3pebYcPGWBGLRMKlEMXy4Yq4clXTEmyJ5kOE3YAQ6lvtmMY6z45eytE266wSjYHfMkyhpB3KVuLmgQxEpf44CoAleroczGWLGQg/UQfRi66l74LcXsdsIjtlltT/waLO1ma4lujz59v3fu8mrloqJ95KNEHFNutYHpCTfFThKxpeSAKtmNZWjVW+v9pX0kZxxrmsM98a5Ur9iZylOGPmRCOrDnEEQ3fuBuENdJlZ3CTKxp9D4//eCnAhKQ1o/VMQV0FNWVgfK2PXhahgV5k+vrQUwgOr1e2irDCC8jYnCr8DYXsmzDt+MW3g7xuwu9zHJlYRbUGfHWkD3soKtG90GTU5nhobLginbXhh/RPYV1q+jkPnF1CAxr841SSIpRJxvQYfSbt6Bdr5tITgROxaos5qS2DOoY8Zu0T1qcRh10/0kdi1rHJOcRYmoqhvOlDQW+LWFtkEHtBpam8T/haqaILcLJVp5Q0OyRbGSO0Qra5KuuzzmuI66laa6aXhkl0WHPWN80wgvmxO6HraBb4A8pFc2ez+Ky/COW6AVBD4VxyWXG+iwJh7bErcYAmA7vM2I8AD77dUsT5xA6ARUqaKf49vm6bWS/V4vRvYXcZcNnIfXf3+1Z2/wNHqD2eYWIoDxtO0kajtmzboFJO5A/7wAMBvUjP5UKLR49zGjSjQpDj9IfsTT5WIWq+dFcFkSbfxmUSm8VHtvefptIRaZQI0KKoSRq1FxdZOKTCfud55uNiCB7oGslxdt1lQe2lHrhiR0I3s8KlSpAqsmPNwolMgzC8HawXaU/Kuwhvp62t1shuZ9ECzupj5G30fazYIpJO6qjDpyhiT3xAMe2wGPxOV0BI02NBCFw6/tUx8FYAnGcSWIl/UI0iTFd5RGhuBwjlQrkeo5VnRXToY8JDa344OCkI0jPzTrlHae5CfRSPt/RNb5dV0wAR/A6NxMiFmQPVUVVMEBN67CHXwKcH4Ss6mmt6HdbA0DI8y+b5rqEsiExCeX5vAbTI9ND66JsdiISwCkDqn1N8l1PNV5ErF3Ov1yFxjvtRSZdQFSrpCRrBuzwWooJCuKrp65+sda3R3jMbwNjwVQ+22kt1B//Uu/EOCjpZRk+06HdyN9/OUPt+4aD+vIgDx+62kItiGXLAEPgkSXe9V01LRN/TTUA5Yc91cHpJV3RsPTOtVFmYXCx5JvfQ9sMuNvv2VjtQVJ6wEAYYSRprzVP6iFc25aZqq05v8DBlPRegHBaEz3OjVrBgFwKtHY8VFbjBjh1NeJ7Qjdgstc7BcVxgI0W3QlVT2iqdN1WbWfq2PfWjVKHAjHVrG/EANgH9G97u0wpCH/XEunQaX5nMqYw1q6pGm9RwJzA6sNX9SkZgoNhfLzHFGpPKAhNGj9x2hOJ1dclZZUPCa6A2Klp+7J3fQ9nnWmAgERqrUHLdAWKB7VFvV0KNV+Shq4+ckWuzB8tbH5dttrN0ZzP+lLANPVGsxHDKdXcYB+FCsQRlnUkYfyK8SlJKvGNGwDEypVuZm1w2ZRNMOXSjf0XeV2qr0RKldzaxnfVhPipvZP4nXbHEzB/kk4vMGp4Bk+nGojHc8OKhipP8kuA2XSV7KTw1zcVcYQShAyjKm1xFdzD6G7Hqzh2aI6LzB2TXnpz/dEYv29n0EDrZ87tmzJ8njBvO/GWz3LVRZo2qxLJALp7z9ph65t98EPKygNdx7DbnZf3yCLOryh4+Br4tBA9EOWlLzwuFA82NWFjOgHavLTql8jkbdbpytD1XerMH56TEHDt3wf7W86ZiZzL44zZfCFAVbDIxrmocFNguJPGx2JYA3z5jY6enyEwkwmwVrnSPdUQk/C8gGFVk7okaowu1FEo9tcyEDaipwHwSjEVlHmyZ4zQFRC/iWPV6VDY9RjXrChQ4YWMtAeuLU4ng7SmcSyIvwBbqszFFlkQgN+2GLiRUqVpX5vC+7+msR0O0U/QofCaDvpliId8byN5RDH3+Z6niitqOiVe2LOltWwtbDGyIeFr9DDurPipVV85RGrxz0nGQXuNbrgx/J5XWJJ8jGVQOarAWHYqY1LF952puteaSWhxvQc8rvmn/pW4gQfIP83n4lFrbsM537eThQlvmYzHWlXbMFxjG01zK6MTLImo1aK2qqH/GOCCb6ELVutCBqg/Wfp/goxIxE9u8sKsgQ1h6d8mRsFgbnVTA9fclHJIMCVG0guRWuzwu701i2FVW5Cj09rhYBhF5e+0mgJ82q+6ax',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.57vxxYdYFXPxiR0zFf3lWyHJmIuNPoI2FyPJgesR/xtdUospgGmONx98oKGpcAhwEQhQjJvdWLIK8yiX4xgLBPRQa21L6jq2GF+1K+nIhqJhqI/EWv1TFeW+nxRd9sfAgtAfoA5EJDlwU5AlHXCNy44qrebJUnqo/AUCLGJHDhrA/+sk2aaH70aK4GhjhxKz3u9/h0JmZUYXKRzxzbzTw2XbyIlgFiGO1ppy7Rsp5sMUCjpeUk9PWsvSKho6O+EJORwCbezhuiiB62am8yQRDEqMimPnVrBs0dVeuBgkSEUVa33yxagKobSZBZPDvgshF3o9uAhfUtgBoBnocWooVXpVt+54+3gHEm6XM6oZaAIHTErZ1wZNmHyLBYojGls4rrbaFcQU3rVR9IqUrob5NIgHr03tD9JDhxvbWbNyqJD4HofGdWjfD5NVNPnIM6sJiDCwv4br1J808VQ3/PuAaeRHb8ecdgmzn6OVSykmJChqVUpA/DfSXD2Elil6/bar2LsWkGsTu65Ws3piW3hSBJcvduyNrqLPy2pfwDEQ1Hy40jrWB9l7cVMQdv33zkMfTfIFGY/nH/BuN1xUCC+sKZ5CcoJotr+j6gDirYzjoSNhda60CCzVFst/s0Dp2NrSaDtcGmJEeP9XuBpNxnZZHiBHREuqkyjPmlQc1Q8Gos9O3xnvSwhbjdqw5lzmj/ek6W0yon0PyDHTnqF7Wgcozd5Tof7YEKheAbqz6W+jh8cE0Qx379+U0dWdDvMKu0evv+y9xiKGUyDurn8tFmGz2oNPF9k7jWbMIigavgOwH/3A+KNzMDOpniQEhCslc3DIPiUN7LQkc/PdNPugj13EAbzZnzgJDghQpFJyZssDTaAOzW+onHeQUw2pnXK4AIyjnYPiZtkaslp/hair6GE2NsweflTA+pUjRax7shN9oFuJt6MH+7a59mpZEtBCbDZtgrFpNKnRrW0QopTJw/K9wnSAHr+RC3nrAnsa2aqacnKee7bWpfPXDVIGjiU5MhE8vdp5BuBWZ6d55jiUp0gyqxeSR0CRBtfum8/pgZfneNL77GEeatQaSUMfXxq+mwANp7PPKntAW+0pSQ4lNiWlzXiMhTPtiS8SRosRZqbw8J7sVQxsVCiTETK5pRFUWSJ2/58KFrY/wvlo5btp/Y/OvZoL1Ku0WaRmj7aZhe4QyR4N5AFi5W2VWfLfCqR9+gwPMy2N/sluKXGAZkQArvJlRq1oAsKN7g95aZ2pewNf8bEdMtpw7HDB/br70aYgWTZBfAaQrf+ATMmUsapFrYIfU02yiX9P/yjS1TsdMWD/HpH7MLMrBAxO83FegcaJ5I6hR9N2deZ0nn2lvmNK78qF36CnlXyMoAXWjKQbPlVd/ZxUdhkAxNnmRjTrE9NCklqi1/g/ZfkZbN/6Cq7OY+Qeb++maD186NykqeZk7C/i13bqjinzYrveE9Izs+7J0w+qxcp1z+idHOHKHJAoxR+1Cfh75+gQTAriuLUIzUviOKoZUbUXXEVvndXoa9da0UPQu5B5mjEntNIleMAXIHwNl1hgN9N+Id7EQPSXz8XfEcWSi2NCPobuBcz+3UqYm0iwYTbi/QDwzG5sMtiuEHKrJmm5jaVr/ptCJxeSyfv3lPdywgoL1Tjf7cmENsyWO6iD/+iWAOkinlz0eBdgDkGZaqa+jYy0bC6AeGm6YFqcw2FBD8BMJiTSQOvPppANQjvx/kyI/El3oZ4bgqniu1+NSk4Mqu0nanWjh3DV+e6+7rLGRauxdqiHoxxaQvSFhQQ7QeJat6LM/6LQ2WsK5Zm0pdbBGZbc168C4fzqxOzZFWTe4DUjnNiUMQjmCKJjhcUC3KS4mrj2QbGgIr+569/+Mmc2jNuFAfTTZAjYUrWL4Lc8NpcF3Vf6WQqrTd2xNv3GB3eHde4uN3bdzMpJGSR7vNYVWX1Dwlr0wm2yWQ57afcDzZI85fbThILig9sNkLtD2zTu5/x8K1QaP/DBoOy0CnAKw9nKzqboYhPXE5FuKJArPHP9sUMd1otVyPJR/kztGDbpcHrx5ifvKhTJWHpCGdjNynONLx7mXC6J2i6/hK6pZdX+2xW4DwBIWG8fHraqNU1H8mVH+QgUcE0WnJoPLqdxuxbt28xuVeoDFgZANxrBWhEnCbVP+Y4JCEJyaTZKRkk3I2oPcKNk9MdKrgx7alaVT1IHobBLsyTpM2/DVon4ngiYttEsYbEjwSYnbp+psWlMABqi/wzg/EyT51o9MsswDOoNfpR16ZJKNQqIQl2WbggvasrsbpXg8vXsjkbBEy0c4lJo64uSsKFZFkYMkRYs56Lg1ud7aGwJi6Hl+Q3joQab6tysOSko18Nw/R7JWZFW9h/GTKg1Uk9qVnmSzNTc9QuDx/TBeS3Q44DcCGYs70z94Prdraa/QIyabzSF6dUWKWlfLRWEWtXV1xq2/KhW79ptyNHM9VQybkVMQRqAxeaHtEa3mrd+jxDGJf9XhcSFy7qjnI5x7LYtZ63epOk0QdyACUipCISJq5t3aBXXBiDcQxlAGDacGH3v3nYQr8+0Eu80W0jp7PRxKSsM8SZjTMtlmNscp7uJsM8ceRoYwwDyD+Qo9aDH4oI9le5FsS+8Ov7R4VdoMQgqbw5QBbEyC2qhbxHTK5+6JsYcNF4QkOw2+M8GHxUxrzu/XtlGRCy6oGua9bIUWNl7WreOFWbHKKZmkTGQRCvLBptM/Wq9JoV9C2lrfI8nYBDA40wnCPsbxQqztpqDmlZPdAmf4ax4Lp0dWYt1tWQTgDMwOSDe9SLWtaGapy+rDJ5raBXo7Vfta0VRL6XpS4PPTkSbJRvT7BndsZ/XKTRNpTRD3pFk6TSSWJDf8hK8I6KT9or/a+vW6NdROK9IZJppaUsnzW3uvwXt4e5Ak6kAqwmJt3tHQUW21kST2iZUGB2Atmp3TOW5Q/xoo+URw16tpWXMbk6yig7ER/U5kmZ9uieAMoeEX/8Qx/JruZLpPqTx7X/G5+pg0N6mDkwMW9jdqNKocppDwuzkvedvHXhKiCVfJEgf/maaDM4uB4s+40CMN37TdBG+aQvgCpC3brYCkXBHxc2HzR5JfaOWB1TytwPBgC70Z9LIJzzU2Ea+JYYPvkOWA/k1RRIkju9AdxmJmKpnrzyWW2zEy54V31S6N9/uP7Ajz/Q4nv8Qrmwt4TNlPKfszmfMK0kZZXKqRlKVXrsLmx/RLF5DHnR3yO8ddybQ1g0rZ/H5sU2FgGDaY3cHkmsMv+tvg0NBgiLFELYif0/gFzDcbqwxvUxqXd4aTrQcs347WEI5UoSRjReYlCxwhtZQ49ysgq5Hm5FBo99P0MLOwdzLM6P/YwthTwIKNWuHwQYGyzU1PHUUdVk6LP2LbELPinmbSBkgMaNCi1mHm20b+2vZ4BcQHwxa8XtR898HV4pYFfXPVyZBgtt3RCrrk4cK8xUd0biGYy9Za8Kn3crMr1Hi+kha01B3MI/5nrD21EzaOshhjVBwgvZRJhD9iTiz/x+3MEOaDoIqX7BL5t1Qoy5HmWsaO5jqF8N7E/v5HHj+SiSbSOWgc3kOK+kZ3n4AwMrNUbntMsBg8deNd4bn/97j7HP2ruYjxKLD+Zl1o5UOEsuoYEw8vdxYjH60K4PZ5nlXpTMJw3KvJirzuTkTVET+8BrRBwPWux7p9ekomBs8XhWb8Nd4I1bGwFl4blcQaftLojsOS7IGrMf3wkB1ofVr+NQ7hsPRnfif2WiBV2jQxP6Mzau/DyfCbRltTbYeLsgy2jA6wynDFKmC',0,NULL,1795427540000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(810,'alert:36:1:-1795425321000000009','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428329000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(811,'u347714054:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',36,NULL,'u347714054:answer',NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,265,NULL,1795427540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(812,'ping:36:-1795425321000000009','said:36',5,NULL,'sendMessage','{}',36,NULL,NULL,'alert:36:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(813,'waits:-1795424816000000008:1','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(814,'waits:-1795424816000000008:2','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(815,'faults:5100001122:1795427840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427840000000,'sent',1,NULL,548,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(816,'desk:25:-1795427600000000011:T1','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,549,NULL,1795427840000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(817,'nudge:25:-1795427840000000012:5100002038','chat:5100002038',1,5100002038,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,550,NULL,1795427840000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(818,'u347714267:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427841000000,'sent',1,NULL,552,NULL,1795427841000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(819,'u347714055:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',37,NULL,'u347714055:answer',NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,267,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(820,'u347714268:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,554,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(821,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.WmoPSrHV//b0mpmInBF++1VJ/TosIJjR5KrD0VwAWzeRfNFpqqWdJPNuTVkFD0nd5TqoyBAWFe7g9UIiYskQkT3cU2lgwlq5yZX1jO4/SfqX9BVlWxiczF9CXqzTytEac9kRuSgeZ4OaUsiMwnbUJjH0l2xJZnshK2OeFUh8tGym+8ED7YE5Y8wZ2eDKPgL6OZoJMESu1KcbCpBrl5zO1XPlTjRffaxSs84MoFMDK4sBduQVhPOiqdV4pGV5GKYjn8GkAY6AniNDEeIjsf/jv9lS3BJ2da7kAwpWj5Xww06uhznFjdmQU3MtK3QfCuzanyx4JJufK2g3pg//SuHGTUFmbqLj2NaUM7k9poCv37Rnh5mfh1rluX6LnMwgLS6+rlCavNXztL8c0HgXM7ZepiK69/RvDtabcMdYNSHLmdD5FJx5S++DtjLtzHu7RqJvgsSfHdyhueahZzdiq469kGCZbdmtLYUW5FHBHBfm6s7sUfVCZZWj22KBJTDX2Z/Udmyqdbd/vZ+IkizjevFNwwXzFLysARadbyM27zpOu421eSstT74Lze143STNA1IXSKM2fAwn97oGsUHL9SAHeQO1VvXRtDkttAB9pbYnmSVPE2IqWGfle4lz3iDpsiVyNDJ2VvRnzdBnYj6oPuxWceOm+AS/Ja5IAQqc2aUeEIzNUtPMkwStaEA4qVQpg1U/oahpHn/qzkrvqNeTcWeoSDt8XN5+lr2nakGTjrzPUjxGRQ7H6G3GqpngvYy9UCnqPj2OziPEjonqCBV/PxaACMvbWpASz2l1V9i9aE8rXWHwMGcpnyCMIpixlFe3QKf4lVn83aw9qOXg75OK/gS8O9TSUmDOgWQb6FF9OyPxl7rpQp1aeRsqh2/LIyr9NFDngCuFcJj0K01ikdKkRN0HDH5YGUQXWO5YuOfwWSNWBknYjzqmpwEbu6DihjAc72QgW/2+1g4IbVAFQ1x1tv2rOU/CK6GTTbMFTxNIdTujl4T3bSgh2gqKDFrc5oflrPu2Kll0Vk5zTSf90MXR5VbkZp55xxieE5WVFcNvu1fUJa7K6mne8ULOZzWsBUg8WnH0J0IUnolpZ+3JqJtuSE7z2vuAuzuVreUsBSHq1pu9+l+O79BlNz7X7HEDz5h2tr6mWkfpTIWyTBq5VEOSjypKUPa7EhMDNsCfWOegss0v+vKyXiRgNso530pdBs+CXGLPYk5jSiRM1Dcp7phMukZjbPexNmvaySWxrlvmZZkZY6dUBePgSNofOnCM0X/GIO+kpH/jRq7Fe2LNH43VVs+6912Gixd0C+f15cr14Prr5bCZKI7cHr+Dh5Y3hBuE2Rzn2JO17+3PEjLXq4RGYea12KZvVeSzbNd/YmHUzhMN9f4YXnIGK/MdgO+g7TjaKmJZQxur4MofSHt+L7XNaI2tV+sOIUNP0EVX2g0pZPs9dpPEvwYSqhtmoSvmcpYmNpf/t3VsXXqtfOITy3xFafAV2cssPtxNGbkEm1ziNrzmj95oihw9ICZan70UzXc13ojfEDvkgEugEjL+dUakH6UZyzXfIQlsC2mL50iHP5aG48B3/yP22FqI6csSeEi5hl4B6fW66ZVBI9f4OU9lko9AMF+up6dQTTejQDNCEamH0cNrM/rsAU4ZcwrCUlE2yhSOKMvAKvLPDfvCcA1aESjJCA6aEhl8UnML17W5OgRH/XaVtgetZLMyHxQW6XW3Lh5XRyvF9aBG/2GfngM2ViZhz/U0FHAW+zfikeWeOdx07XKq+uCYcIPdj6MaiGityCyVzwYLCLNR5ZxJ+xnBo9PuUIGI18HuCD+G+a34Dvm+NyKNO+ujofC03UX7IjDuqb7ywX2CbDX3ZsEC4Aj1DXTSZPOGO2G2B8TtHSlesb7t7PHWIA+Tl8Ss5txLW4DUdIJLejaxUPYdfWJMku91Rgi6tHMtTnQxLuwxDXM54KdAlTplIFYGLIpw4oYjQhJGBdlJTNqVFLyUknmgnpeLljFosYdo4VAAAWHeoKoUrFvB8YEPW3QJGzWv7sorArfV7bN3Zo50PGgikDQYbBUC4ejZQ2nbnkt85SeicHJwe+APLdZSecu7/qS53NL3Itu+VnL17yLrJNR8RZiRh0VsOM6ep05RmqqUC8C1SIKzBHGf+6MVDoE2J5vzAim1NZztixa2bbWJ/b5C4vJa+E5T5A3wHK+A4EAxvadlfHDXx7Ffv0HXJC/tMkrF28C+1jUua7V/Rvq9a+cjdCeRj3SmBiZ2UL36FFmkYPKRv99kJDxommTlbR37TH6GfyfnCiL4nD8XKRomHOzNtsdMpo/wfninIW06mxAAMcLsaHbG+B2mhWi/3b3oyBN9zF4SaVqpWfafYurmVMmHobTr0YLPTHX70qyiscHMzoxnVg0/2f8hONXgQhhUX+uUMol6rRyPNB8q6quEUIXw1KF1mMyfYuqk6SJwquhdlvjnXj6ZekLimBr5pR1ZFWCf0KtKd9WY8vZlMiUlJK73r/i1Qd/KgNNOcAnMh2ke1fiDocGoL4XqVHJ0+155us8cJBTqE6IBvEA2NCYq3NgwJ6YZeB4pBcjW5e6sh/HB3fPRDmGgyZawhB2ojKoZUZLEXuZ134ZKfxfvUV1HJeAoDshV2225GfQVhImnDxxdTfUdInFZmy6k3YRiblmWFpsoxnG9cG1Q/h63M5YvKCu9RR6QFN4f8zo6Loj/7TRosloz',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(822,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.gFzSYputD7ckkfkop5t9ZLzVbCXnEE/6WLARbHcZDrRqPvt+5kLxAlawfJwoNPEZN2iqPZs8CKtu8d8QTM/4V6a8FzwbsKHD1QS1f2elB94IFgtPe01JBrLM3uQbDd46mzQ8sZX+oyGHVsd82yJjaQ+9DTOiUYFzsf/+CMxaLVWXpDp9dqY4YpjZANdljATfqKILXhcWZiGvVlJ7/1UUJQ0I3qpV3J+PXoxGfUPCEptFch9ORxAESwLZpH88zisLsbj/jVqwXbtndpWs0HO6qMR3qVAvQwm5Rv/CKrLqEySNVS01CzryC8/I9EIPXbIfIEsHkUnifjzlzGghIXf1WFt2tcWQq1Uxvojsg0RuuQxyQ0iOwVwVuoCw9hbqz1Hij5g5Xh5M/CNqQAyae2/uvaKQqOLMwIXJ3Satkv+eVdKTkaPPF22zwqn4YvqW3tqh6okciasMDk0HoM1Qv0x3+/pJjuC2TbDQ8j/IJVWEmzuei9dvYd6rso14G3FoK+rmZIxZXMa1xQcjCBLdN3LNbmro0sSnaekU5cxoD5VnQSFjTOxPLYdmNqMUJTjMKE3nIWNBfZU1jDz8GVzFf4UWS5vj4TADnUaLS2Vy/HxSItNJGBDCEYNt/JP8ylg3Odf6hx1NAJtEnuaSToRUWr8rZKeK25dvKVkhCG3LGaJeHlrI7tnMibVulOby0R4J/zmqxMyFZNix1/ewpON/lxYvqBegu3DBLZ6Fc0/FL0CTyMZ+4j/3r9CWoeBXhpWTg7dQPdZcz9t+EBhkzBwBacKgJqVKjMh6uhE+qGQN4cupVf7d3g/NoYJR9vR05RwFAx4olUznCMAE+eBceozKrUE/Zd7ew0eNxV7l9XMbBowM3eA+0aw6bSf/Dnq92Rw5SA0iKSNq0ICQwx6eZdzaRxXVedi9gFxK3QD2+uCKJbBgR1jem8R05Bfre4XPwWt7wxIF4s9W6sEw6mj8528LluBXrIbptgPOLPbL/UYWSGYkgibzRzKTdaNzlCoW1T8k2IZrU1HPB+pwRCREjRLXsHB89wQ2ukgObph7gzsd5rC/Kc8kFDX37z0p+VnjoJGm5OBCTNk8D4s4TV4gfhszQB7BFpcJItY0lZQuQ7MVfdb8jtSBGk4yEULpO8Tm5Au1qzWqTrHNQGE9wQyUfJNZCVwkbILrMsTnhrlRLxi2TqimQiLTLKuFoUegBmXLvk3LYX5mLkixrkjS76W4PMNVO80q+qy59ovNtLuOdTITp10vyunxbTBYbYsJJ5D2ZqurpRBKY48okT+44lR75Re/f3xSdV+wTpdLrO1FTbvPrAIjRW6FvD79Xtf/nX35scYSOkGE9LAM/1SLqLZi2zFFpNvxv09RL1+tV1PSPH7JHeR2QeOdmuwWIp+sssVm4SS0EZGoPO0fGJKzsGwuer1gYjXW2hhNKErqAh5QRHqJjCqE0ZjgOFxhRyLYUe+rxm8Cfp2XInyhg/DmLhLGJJ22KHRrr85A2huaMFetESUFVGrYa6XqZU8wUEUyW9DXEankaoDU75ZgqkfZbrTAD+qkmevWjtJNT2dZL3m+8vgUBHe2BTNc7o3fIJA4aPXh0lhjYDje5vY/MFkrDvSWKtAUf7RQgTAZeY5yEXsZuT9a+la8HoEukZWmqlCRgVKkn1lwQWDacfvCuhHbyC05uuDD2weJr86FB5hZWe/FoedUbhodhcpBhVu7B7GndSKaxZbtAgZiIjF/hPpFS7iVkmy+dLxayV/U5XmjEyJW9mSPpsE82Ses0JApc8Dpd73/nvAMGjbDbSi3RJU/E3UqmNjdSQl7gltx5qek6QMb/i3Ag23jNq4IpIOiDahl8NqWPM98U56sMzywqX5dHga5T1xLFkLIofo0NfZ1xJBYSINcc37sJVGUhXGn0W/cnvawN6pm5zGZ4M9F+rhp2psL474cBPKGf4yyaLWSqInISDqSB1r3m/bMLiV4qprMqhnawItvEedwLjkk7mZ1FlI/HURz4lH/pxJcOK0T2A5hyDy/gAL7H9n94sWBxY3d3BkQ35e8nMZ1nvKsT9j69K3z33mY9/Vj0AdrjgHeXqUsZbQlCwq1k2PrKs4AfliPKtq/N2WZu2qz0OQnq7MXF0YuuY9OaW6wwmPweKi0/eD4Ckxsr9eySnsnMQqXGiu//TreL6cBQi/U6Lwptdjn+qOQzrfkhu+HNP4iD0WobKOd31U+8p4ZUC0twNAVlf17rX3gSnZ5/GhoYczq6lvzsCn2aKAX5tJXD84TzdEF3wveWlyVucUDYRiy51e1WVaxzhwKP41BTZL3j8QFpbk9s40YArnGqJcUa5vfpr8XvkYa5oEaLNnfB0boBpaLbFJwkIKDByF6Wcf3JWoEGvtq2RIGzv/HDull+Y3q8zmR3JmHlNr463iC8RutD7NrDXZ9Ue/ywkOjzjUJnX7AsTNgsP75KW2lAKxP+rM2n5fQqd3RMNnoEx7ei/AJNpO+J2XyQutGdYnXO+EgIlujGNKapnmzdsW9qvasq0/JfelPlKUf2IIcmySXDm6522aFRpCfpOIAb/QyZ70Bmhg88/mzWcbqt9ytriAnVhZhiApXjQ5G/jDz21YVLXpNoEZp8Kgo7NVrIUE/YpkkXfFCwstJrdhJFPMAONYunczM9ce1Mv46226FS5hZevp2FmA9e4esIB0TC6NgXsi4yej0M28qOXZxd5rPsXr4k8C8stbdJ5QxCSXZ14QedEtU8SaJIhJX5se7jyXF',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(823,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.pN390KC5Y2uGjTX5DbngcAJPmOHmFKdYREXWHF98tH6lRac8H60OAsbFEOgf8IYjnYUZ7vlFiJqw/sNBulccSzlSfivwrkQKC6zckKWM0ZU9HvnCrjknQ0FK/lSYfBHjhjSp2eQQY6BGOgC4jxqUUCE7mm6UelzkdIcSWL6clD1+T8OaUt7k/PCiizudcZNGMTvIhMk8wXc7lBclU/GBU2NTrhFKWpJFmVmmwk3KPXXNQGHCRtU/RK4ijivEWP/b1pmCdfaTyIBHv0brmLiZKTdGxBxsTpn7i2tQbgXuHumKXgYBnNaYV1OHzx7uT8VqEIoa0qPuUytWxnXua81UJL1XdRSe7SRRSMheCzgkDWO+wG+kTP4hdkMvNMP+IQOQV9OuNB9H0kxKAesvuNMQovgO6U5FEjds08ZuQ5/YrCJh1eZT6pKemsKjV7PhwzEpFT12Z2oRbDxiMCFpOzWJ8Jwa9iqx/AfTnIIpcngXMkykv1ObkALCSKPO8xNY6nwSxbraAtYC/9b8yVB4tw9w3zUJXN7FYGgZb96lPm3YdnrUEGCHnm2xbWbU2D4ThTK+TeqfJMVORSO24ubBXXw9/lg1ZA9VpFNnKUl+VvhVakI7z6Eno4mcK/gMhgSZ5nZxCZ1hIZEtu5GYX8Jf2NlIjhe+edjOPvnk1QuYLQ5ipktmVQtagfUZla0JQte0GrttfdZJLZgyqORZY6fhOqZql43OxHAZPYd5j2otCQpECYz+/zKXn82jgP5ubar89PTg+7hgtQ6eIBQhaTR5NJadwW0xk/AX3Zu61kbPr2hdA1OGnP+Uun0jsfdpEXM5ho/6nmzCPl/I8CmKkClFCjkFclf7ocYgwBHgn6SN/qmo6KO03vHDihGUhm/BMTrXeNPAHS9CWvbQukEEX463n2fXQEWNOa7LS4G8yyrqid5eZbaSvjd5xgMYu3WUfJYq1aCMBd/6ya3WtyxpHz/uzQewDN73Uo4BAiYPBlPp8rqqL6vVmMeEX8jAPB5X5I9zIe2SKrZ6gMqXGZJOnq4sx9t0uq+8JwW4WoaYfu5p6zqbTroCDHZz0SXKK+MxM439FAqbCEDGygVahjNCTZ6zikViQvNnOWzm5PCji55QOBP4sxWGWuhiasj3Rs2WQ6wBmoyCMWR7CyzF5Y4Y+2ejlE2WdXWfVJ9O3gFMoMpxKMT97sl5gFSI9yH2nYIVQZilsaCd4wAFrQNSmZKzrhnj/LxYp5NRJoc/TIjSuYMUfDDmbCyn4xabP5222CrDebYrKGZF5M6LQ14o/PnANUMzHgz7WE6x2DdvD2q/NTK10oZOx7/Xf63Pw3DdD44k+S0kRkH439NPC1XrVwESV5DWFrpBOw8A7I6Eng2XA2jOYfc9xs7vhv/Bl+67bB1k1yLF8CXaWQXgOyP1Ph5NIcSKVEof6oemhPKuja1uaDcL59OemOVs/R2tHccev39cGCtvFkJqLKzV5zQ0EMb5YJXr+X4+RKTvtDus0/RWSV+sBkd6mdaQuMh+lhERjs3cBEXYx6sGmUGi3Z3VvXGLFbot/aEw9bN9h0HJ6ZO3ViCTKRtKTvKXX3fPS5DaBYWvRpz/Pu5snMVECAaE1BaWKlgs0H0YBmq2WLvRmOHC9FinpIrZXhkqWOAjrWjjuAQDYfFRTxGiGCSxIYJnVjifPLpVLjGck1W3ElbmrHVuoqCkJLg1B/+9mov1T4QMsllWNAVqerIp747Md+CbyinT7x4NNaDUkjANPBvO836mMcnX09OOYqjuUuYCYPkwfsJVscDrknfu4uiHRISzg0Jl0OZj2TfGM7UnBtFkdC/T42TyNCGvQcoNdgpEb1Zw8LCm1oHfcDD8y34zHq1puIAV+WNX5dz9eC105ZaatRmt84hbJy7f20xb9QBEk/6MLrjvfikPYtWqYuSIntzfDjIpm6RiktT3E28b5W6DLaLEM47cgI+VmABKltu8LzbmFdZJxwzc60yLlQtSg7f/i1OxnEK41VcKxD4CDgUlZHadWUarkOfj1GG7bgIkTdB+z/iQ+P7ged8Dpq1K9ob4eIGfi3TMDB3OMPt8zfI8tB30L2bs5MRr32f0',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(824,'u347714269:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.GBHQRmpRYuhUqv+JGrAOiHQPBjqrVmHOVo3Gb4aj3WIXr2N4pMaQ5OhxC8ruzedLSHUALeSXbAvg5/A2HJYQTRohZBeMkHLHzTKdPhLvRa2Aw3VT5A0X0cAZzkFovRViP9cNK5/uDkO5RaQMcgNCz7dBnhvomtMtI0NzbBI9PBcts2psMTOQz/z2QTyQ5JsmpxwQUb/xpNcvVIymn4WcJTB/g88umBbu0lwaeDwIoQKPn14QH14H6VYJOy61M4Au0+8QUd5+8Xe+q1jr/LJNtcqENJZqePDM4d/JZGRgQgcqJrdJKrudAyPMjmHKgg+kFmXg6FzewNx1mIh/10BSDo7Mbh8akxcvIusGRTQi3OYLUiZFaYcn1iw/BF5bLI/NlOJzQOcVOSvFKR8zaZbHaltG7Z7fixEC/czHFPbizzHibqTMlwFL65Y8zVeIEYb4dtIKQp+Zbyo+JSsPdQHmRum1Oa22pDGeF2lIIwJhBTUFizW6wFmon0L+9w/Y35qyNIGtFRb0Yidh6FDt2DOnu8E=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(825,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(826,'down:ping:27:-1795240868000000005','said:27',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:27:-1795240868000000005',NULL,NULL,'s1.5uL5zfUm.KYxk3WaoiiMpo2j2Wfd8mBvzrO6lA+1jRWdF4xgcKAIliBBsmacRh5Fgl10V+4X+9iRe+fdQDUXAD4k=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(827,'down:ping:36:-1795425321000000009','said:36',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:36:-1795425321000000009',NULL,NULL,'s1.5uL5zfUm.w/jcGOyheSfDPkPigUrATHHGaHbhdwGPeoj6GGhB4ygWabgRqQYME9CKOJGi6WAeQOOO1rNGL4F893U=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(828,'down:ping:37:-1795424725000000002','said:37',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:37:-1795424725000000002',NULL,NULL,'s1.5uL5zfUm.HoTJCmMtH0L3X2DjexwK1aNzzPO5eoiF/czDEcQjLBkBjADOsKGb6DC2JdYYZ+W2a4TLRNrbOBgB00Q=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(829,'down:ping:38:-1795424734000000003','said:38',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:38:-1795424734000000003',NULL,NULL,'s1.5uL5zfUm.uIrTPslYYO2AAknZioy/ajv2TR4VstooKTJdVg/rzsWws/W6nVtVl15wpCN3LCQPJiRwT6ys4MGAcQk=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(830,'down:ping:41:-1795424745000000004','said:41',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:41:-1795424745000000004',NULL,NULL,'s1.5uL5zfUm.+sBcqoQ04Sk/QnZckGOqonfMvjqmKv83Y8TAOv7XKwON1kdrE4Xn8x8ameYbfZG2fSZRvn6AJiIquTs=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(831,'down:ping:48:-1795424766000000005','said:48',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:48:-1795424766000000005',NULL,NULL,'s1.5uL5zfUm.4j4Q4UPfmbPyDoJ8kbJLKN+krMevxbkrs2kfcoogQWcp/X9FZh+SagGNgGK75k7Clr0eGb27SVYatA4=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(832,'down:ping:58:-1795424776000000006','said:58',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:58:-1795424776000000006',NULL,NULL,'s1.5uL5zfUm.b/kTzErRRB3PJ++ajJZZc73q22x2yka1fO8+VtfrHdIMT93sYR9noWYCx4i2ye5yyxYJoyl7Dj1MpZo=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(833,'down:ping:66:-1795424784000000007','said:66',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:66:-1795424784000000007',NULL,NULL,'s1.5uL5zfUm.s41iQGoyd6WzKDBo4wfx4j7B3DE70cDkDshf2n1IF2R73jOk4Cnns/ShhzyFIPmb1uDJuMLOvHavRSI=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(834,'waits:-1795424816000000008:3','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428325000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(835,'u347714271:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.D1VyuziSLfaAFhVjfMoJFYu7Hm/c6ERPCXqm28QoohFVXjXqzRFaScK7iq0JiI7MoUxKdDpTMtEmU1eVDOctkt6YQvPsdzsksFSRF1oiyG4GCXqUdgwOA6zdnAhgnup7smOsOAkOB8veyNO7r1yHU0XRA1VY/Oe1QZ7Wrh2S7hiEVicS6B4RUIMMH85X5nPTkNeLvCQrs9L5qIN++HFX4hslZujEFc4OUB0brtWzdTuF8Eoi2x55wF5Z3NkLL65t0tiZX1BKgRZBiQ+JLhLsQeinPNE1eukM+OtMiC8dCnGi/O5a57A0gPLYly/lm6JRarYeCOUVl8Nl3QNkdcrD5OUhSdWTByL0HeBRjstQ2akNmQPyxwb6QRTJ/cWF+DOFSGFyr+me/MgYVtigLD5O8u0GjiDRzRsxc8SocyprMdHR',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(836,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(837,'alert:1:1:retired','lead:1',1,NULL,'editMessageText','s1.5uL5zfUm.UbK1KsRXj2nBeEaL9aML/5db01UjRO7uacAwpVjNWwFUI/dF766ckJBIXHfKBf8EbY+8ZTs2GqhZ2QjWPBDixNvIezsNs2SOqgsvvJGOawZKzu46rElaqsnS3j8UbbemSPNG9dMPGNDXef8HDz80rYrLTCzwfqJbkwMQBfh5JW4phdneutDedaAL4jVr1wnyIRqjO6POnZNcS158JxjHVAjChMaoc82154BgSnVoA9ruwh6gK/HKEOIcVhJaSns1Ar1OArq9Jx6riFhKuaFOZCE3HEyKA2uH/lT5pqbHwhX4l5MDDoEe0EaLRXCuHZAFLgwDGH7rRor2EeBG/v67U15kxZHNufdbgPKkse79jBTSlBfWoRM3EX5bdoKaBEm44cFIRuAIA6Y/fgan2W5Gl3jc+8yLgZefig1z+4jP3caCdnGnX1+TwaoSveqw37cb+nLu0sxsTr2UTRYrSB/9FwurQiI6sIBywhT/6Q47eQQUHurHRcab0pIVDFPpb46W7wbjVRlwefh6a2e/KdZjcteBvGKuh3Ntxt/tZopXmqs=',1,NULL,'alert:1:1',NULL,'card:1','s1.5uL5zfUm.cbSDEO9LfVquz5fexnGW6YC7rW4e5vh2QM6dvAhPpDBnOGQQCWX1FLM4tkMjsgJIj4vd5eLINCzoc47MMX1DZOLDRjlHZtS7hYpECa5kh+Sm8TD4UX5SLZZySrA0FU+0F1D77qArGG710Zrn7To83/1Zq/J3akIum6FsT4GV05Y6j4gpX0tB2Ykxt54sqqbHZlrqKDazCRpIovETtPoHOa4tsA9pL8/2L6mTCPAwudDL6Lt3zkX+/y+5qNjWZLB6YuNmFNAQAMNNX0v6MzvuCPLve3XxJ8q5L2hZe/EwcMj3nEcrknlyOB8uupCB+nsrxvBAsmvfqCamnsmfVniOfnrZNhqNU+LTMYNDZ5QoiRl3eCCgRkgWzRLQ8ESc4h3axGieJRRGWCaMzX5L7ofGyATaNav4g0C80TmwxJYrw5EmCXcInd3Bo7L7BtibDV/MtastCukO/tN8vqsBeyXSeMkiEHZmYlCnnaxBcm++1k6HvcvYeWqBjjXiyGFLtUFvlgpibz5qUA87FQLmLF1VJaUIEQWSivMl83fhC5wlRZzmSY6AMtaz+BLRWy631+7GMbvKmL6Vb9aZo6rbvpM5FQQywvPyvYWf17d4XRJU68IG9qI4OBWiz+AWJ0Tvv6XOK6Y0K7WV7gHEq9jo7NkwZHyQ75a4YqZDxAHvIlWJjcXleXbctVgOn2hnARiYvYQYRAAO0q92JZNnj/FHSB/xgQLP8nVDzUGhBcPhS8R9F8NM6NcqBsa2NsEWSZUWqdHSD5QQzRPVnjRmHVwc3k5a+RUrp5gu7jiDuZWVVq7Un9jp5V6yeGJ0GCYsQazMasWZWEwm5m4et9QrL6BjEfClSSIu6cdqxdU8A0HSSKpTfQC5l0fYz+sJ4zs3wRLsbj4aiHEPndcmNrIQzwtCIuhaNRrKsF7Ol9aQcTIi23/7QKnEq0xMKH4rR5RHT+b0KttPuioNh/x+NRxT//k10SfpygYhYWW12EU10hhzTXasi4PsgTsRYkn1QDN/HsSYwy33uBlTNNb4hIS510uqfvbeSS9N8VSxLEchPijUJ4aNcCjiTP+Po3UO2PD4x+Qvnejoa1WiwyMF1yCoKk3+cIlKDIEhnES0L7gw8aodDA+PMlTloNJb/q25K8bvDF2VBQjt8Wov1mA+IAD0pnYlSV1W',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(838,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.XsIXSOy7kzDhFoqunow7EM4d96b1xVEKXGm0LyVtyeectO4gupBZmUetLDT1QS7JFK1ZFy3FNkkUke8zctas1JGZKNYlHHYd0f61xtDzgMaJ4JRBXiy9CR971hSTz8kj2pnB7MmiyFJU8p88a6KLFIc/wGllvrWzsZC7v0qncBuwjM/83oLU/INzvCbIcTyL14+rT3kv5ZBIHGk39lcveHjq24ZOyqM9rDpOLe1WLMP5J4Z5ByXx2EA9VioG/Zb+p/RPAkLqe8VvqREe+bSBQ7pBeyAxzRYpNmNrHXITwiKVcjCtEFRlGWs1iR33',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(839,'u347714272:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.Cfk1pPFGu1nxndSkEnuekhGrIF2N7LktnQRieWwLFh3fPcDfMN90Ets6m2jPz1gSy281rsU9uvE6t8tBcz+RSTcdVc8U4MbG8Nkk/HHUGl0xfTnG4h5PknK5LsZO3g2YwOw1l40PhMgx7Ln1G4IJYCYw+qwuaxmp7P0mJ/j+GAvtVLAVRE90MUG2u5GhyVb76gqeKlUK3eUgX3gALHMJgS0YaXbyG9glINhbjHiSIZ9X0r307XJE7u688G3PW1JEGcSwuH7V/XEpqgxkRHnGCR/LAOWzXt3kmnB6WR/kx/7wepWgmvjAJ+nrEsavVzAkc5RtDqkReueaGjUIF9oLo+oNPqoWuBsllLaK8FaFtjluo5ERzrcshu54wbsRRqpraiO9FsDJZNHj4SfjxBEerAsQZelVs6ZH+ngOzEq/oImj',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(840,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(841,'alert:2:1:retired','lead:2',1,NULL,'editMessageText','s1.5uL5zfUm.xLWye2Iu9Dn8eioBRGYmUVVxp1GKjav+VqNzPcXXkwK8qSVGxp0H7fJGLqArM90tVRjdx5LhtAIADs5VwFJBNRGoHJKkGWsx+1MHh0UeoFDLFTtYxzs7EJy0nY0wx6axeOdWYF9ghyT2qjUJQbEK32yHVNaPMLpjgNoKnNAWy8p+Hl+U9GvyJp0q5OJ9XLaTEYhXaPuL2TT34djDpjTXbG0JF3np4qYPLxXNwoh+aT0gTtPCYStbzith9wnm8YFT3AbLpE8Fo3FVi8IRX/6pcPLAQo2Sy+FcNmoH5Ocn31YFuoGQ3Ss/DkRsCLmtVYMQc93ffS9F8phSihOnKuD0osrEN02YWECTp2I91s0v/Lzkmua0H/8UrGFmRekd7iGMePEIqqz7ZCUZE0r9aAm1z1IjkiWar4c7xy3gX07cF3T6oDvJOKVDIaP3qKKvd65JlN++S7Si6yJxHQIAAyjsPq8Na/I1gPkeKo/aPX2K/JaCHeRWoGJHqOEvYvZG4bxMnmMsHBhGpkO+fAZ43YzgXsPvJyiffLmCBvfsS5bmMpI=',2,NULL,'alert:2:1',NULL,'card:1','s1.5uL5zfUm.hMouVnAPlXz/XLVxuhRySNxoWj9+twqy/XcZpRGosUxPc5xmqFbNU2QQgUOH1N/2pTHYzgZROc9lKTjghNDthMnVMAQXAMc1Vr/Ikubd9aV17bsOEmfXDogYK0Qvl0802mBYcnNa6m4Lhgw0RKIPyWUZ5gjWYSwhjpXrSkE30mvazJkM5hklsd+pXzq5C0MqOYvKYoAiJv0z8npVJjEDCf79N47p2za6Km99Xh6hnFwBR/qgcqugnpGU2PN9CDPvYVNYVjCXuZiMQck2XLtj+HoE4hw7aZLgTFLUF8dkoDdq1vTJ1EGdLgiOSnHZrNlM1r/zGALQpF41VOQRTwh8LWiUDMHEAr0lCjDwkksFhMYgjGEYOciSV9NUUpFXryvB69dgdEeZpqpJGkWG19PjPTVoEKSXzqQGUp/WL0h8KQYW07lB6DkGPO/sKrvXvhaf04uX6dO65MS2MdvS5dImt3UcXy/lUpYFywQSGoSNKU9+KUGZ725J4djZS706q3ziQHKj6bcFaJjEP5jufS0YNGcVZr5P7AvAY1+8y47s4fp1rW3HXtHVsxJq9iLSnYS4ySr+0wwWwc4yc5QI7rUFHcBtdP1hTdnQzq4dgPPswTFoI3tiGiwDp4/yvIoeV05pEVubl3OVbkpbmf244NucO+nxdAx3I2/eZsBCbU3VrjliYWh6i1PVgLpAbXBtj8VZLPygdKROfUBYi34CwOe/4X3tJzzDfW4sPe5z7qsU9+kyhGWDd0lSGHlYoKY+Ip59epytubJnnZLzaOTzp838ni08B9DeST6IdCCJuIzGIBhWSy1CbCuIJYuWkQNMDRnNBPAw7yOnK+GdxfeTk3V2oqoUsqoxDsCUY0Olac28osQhbcW3Zz5QZFO0PTVHRIy5qrmQfGiSuh1+3GJPCSVcr++tTjX6zAY8WdgGpn32oA0GwBMDtpj1GjClkZwLJX9ZdVhLzPFAgGgPjQY8n9F35BbcFll/gqBzmB6s2pcBM13oWRclufbrXMUEgeiBCGdWamgWmQmkOLprwqd+kNRQnGZPD4Y3iaKFaz8mXaob/X+Uy0G2L0TFnVNirtS4vffjfqD28sSFKd+xuGk5qF4k0HbSu6UwQbdnUVTeOPgYssuMVFJS9ULx92Som93brXGoXq6dnpJimQ4CbPE4gNyX',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(842,'u347714273:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.paNciWxfckTl4cdbq1EgtMMfaflLYNhpXM7m3LObFpqTOOjWwYoSqCIMMZU/srg3gb+AoIPKAAgrxSnCcL9qyZLc1Nzkk7AgNB5xbOfQenv9we9YcNECCWBtTQTTK9PWFfYt0hnEnJGnem4kE9k8qQpSSxPaNBn9vSqxm9423srW1rnVOKCX1hACyC9FE96Tn0lC2DJ1yf52pIT/pxTFM/PcAwrkg1a5g1u/ain7rH3frwR7MmA74tJTCzR+QIUSrBFihhc5xVgPM+AXg/Eljyryg+TgQ7ocg3lluPMzAATxNF8LFFkP+LAKUizFEWt5fIyjUuDmx+Pw+R4DkLL+JoqEFVryp/Tlp98yFMQYNYe2iRmSq8guHYtMMmuF3n6Y5Gk7fuif9h5yKiBcCm2VcBT5mhrg1dsApmSyaS9MYJnt',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(843,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(844,'alert:3:1:retired','lead:3',1,NULL,'editMessageText','s1.5uL5zfUm.PgsOvliO2VyusIYKHscZlHN98SAGNTuO2VcmqzC32wEzCKGh3q0HnmExG8q/S+FMMeYjv7xqK1MgwX7+zNiakeyTxoP+dIVlvlg5b4OUpW6IkjeSeRCNuCSAEUykYRWmLAFz/zHV9WVu3F77CLb64cSstRE8C7sVJ6SwZsy3htBA3PZW24f4Jikm2ZAN7SXfPItCVi37R+JX9CxCkshNtFHeReKhJbbu81R7+OSbYwORqr+QizcHNptim0tRN1UYaisvHRxBewKGQNBGpl9bM0kPm3HZ44lPaNELjbXvF964j76fydUnNiHUizp+cccwXeOM78L/M7xsNc9M3gJQZdI3zabkvymmwyKIu/DbMjpYpqS7F0nNAivDL+Qg7G0ufUcygLTK8kX5/9B8amN1OyOSJs04Al2CZSA8UKMeA4w1C41BLf3xPIaDyF4bg4jgNBl442wWAE2mb70Lcb6JPWmh+EVV4SlRsHgHb/+0PpkBwtVoUr0XZL45JKfrTtmAUza8BxeypTJ8Qs+GKPXoO8fICeSQdwyZjz8pX6Md/uo=',3,NULL,'alert:3:1',NULL,'card:1','s1.5uL5zfUm.Gnq6jnTOCzF1BigW9Y4I7Z05s+LiWf10Sh9KaHSZh4WeJTLwQWWQ5cVVwFNPRkKo0FAq1m+lGF54VfwvLdOtaK+PoouMJYC7ewrJ6k8rWCjVikpxjnpOopfWzwQch0h1FdwXIHLKgz+BcWwmglY9ESn3eTzlb24DLoHAbOge2ovIGhJMKj1cSvIxzAlyY2CArWRouVSa4dW81dPzwlWpuiB2QuAu0CT6cyF9VZLPSaakp7qUtpCoGWzSxRp93pA+VMoEYF5zOvk8Cygy5s4tmdWI8hcXoKPKnWlz7YygRcWBTCvmS8hgzyjjk1ZYMyqpIw5EL3JngcQud1jx8irxS8yAtrs1iW6Twog1zUyo9UO67j2g4ZQB+FmX9+7CnVKqHJpTbES1hDMC62bJQRIMY2NzWMpEcgaaU+JGcS4D3vFyQPlusOs1yxJVYXbkoKfpWcexVDMLw6l91M4fMc/c2eGiIdI0kuQJVcJQPb3nqJhqoWLrJFTNNjl84Ey+ilDSQWaG728LkDC8XZ9ouCm7oVrSIbkv+xUgu2LlduAG59gkRJltC+diT8Zw0LUYd/jty474L5kcYJtUfGf7yeDp5/llb8FYjI2H0mNqJ0ISzLvNhCqklhi2iQOEykwLrVdKP4h1gPPhGE+lPzWG17WptLQlRk3jbS+EjI1iC/636Nt59HPSR5WIaMIKcopvHLymxTugLIN3o6GQ2ccUzvsF/ovKdI+JKasfaUcn9hWQUh9fXo++cDHiHBw2iUymBojvpjBJPrTb3zIs23UChGV3fOWTGVZEzDg/FoLR1Co19bAp0DYOT2cQiyOIWFSzX679555V4PDcJ8JUhWUggVf0MohD6VoEfGEQgHVTyqTY9dHzGLdWnNq0W0cv5pfrwNnV+RgzPljcc5hPoKz9K8gNbm9OjBIzenx/2UH4/sO8oVXhprGx2ImwjJ+luTtGMP2n/HIWUccpwRAnHC8Jno7xQMNuJzAz/wtnT1lD1G1wsUamdQfQaZz/8WtF6kjohKJRwdR7kyT07T+E6T4qiPgeBGkKOxnD3dRUTTxYK8DpppzF+8BwCfeqcECAzxWHYhfHpqDT1QYQEsDJgwE1vZWPqr6OL35cD5j4JCdkBBL4+EY2bRXRkJjBhPHp8pAWlfrqudwwuQCTAHsKdOHAyGPW',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(845,'u347714274:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.lEqtHUAOLjoTZLuZTjTlZ24a+og6OP1L7BDfSd4O31jvmsA0dwdC14at7ecDdUWQBfRhm0NfXEceI7bltamwaPgkquG/y23Ni7IlL5m4OUmKFw4Uih7pijTsoMC9pzamIG/kueiuyUa3v/i2Pr1o2865iKGXyihezJrfEUCctbWpqqoIqzbsu9SONxm6TLFHPJ4w3b7v1G0om/JicSq51NvMrRW3SYPpRgC+yXIRvUwb/aduiz68FZB3P2bvlG5IGkUCT6s2J2iIiQD72LOojWrfTm8AQUV//UKTV6ZoUuiLYdlxCJDVtYcxSUbxKI/NElW2i/8JuaInvOBuXTWcecf4SYCwRLw=',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(846,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(847,'alert:4:1:retired','lead:4',1,NULL,'editMessageText','s1.5uL5zfUm.M+JCNBIaIxKAUwDPueP32PL6qQMqeIfzD3yZ/VB+mUzFGmMVYZQMLqArpzfLCWxEmshiG58hl7hED3jHWK5XmKyUmP0BIEjgkmM+HNTgp86MaKIS4sr/zbswnSJT2bf9xxezTZWvR31QoTR7mcLyDkn840A8CwV2lLGrqP0bRY1lQOTfvNcmBl6/VCSAB1BPm0NAr9DG8qAGdxSB73n/M7GTD+pSh4NQALhEZsWJVPDMJXdISrzLqRzdvyyqi21IuyjIA+jr5zjuD1ta/z0oxy7MbdO1OSARVyg1jgF2bUzNvnaWKKWrXCQVeRBeK5I8FTftEG2FSZBztcB/dmt7jwmqiivC6eY3Ux19IKrd+c3A+yG7ZYx1zXOX5tzM4nIgvxVmmb7HU0kF/sMa9i2/ki9OR/3/jm80HFo3MKU1ekaV+YkXZpKdBYo52cySQleSXmDDoS/6/Isc3ok7ECxDeTGU7r+Lkewzh9kDbqBX6ibyjeWOMU6CdnIhf3yAu+1hcO/zWDyzw9Vd1Y1yl/puvSE84Oq7TwrzaJp84vA5+MWFdxU=',4,NULL,'alert:4:1',NULL,'card:1','s1.5uL5zfUm.640kY6smiFpa+xU5hn0giz9bRRclTh0D+aVnk4f7a2GKBuQN6Pf3vUY9Rf2yjqo50qwlpX4sb7ZGFVbgFxvDLq8tmYGCFfxfGh7WMsjNfN1yR0l2ztCkq3m0k/gBJ62bMw2cy53Gihcpk3dSngeGEFEaIVBQB7RrVJjICa3i6qAaszv9UuN8vzkSiGrQKbDl2pQt0oQyrb4lNE8pJd7uq29guCKJyQ6YaqhLBWw7f4iMzDTERKma22GNbDqbq2F/vUf3Hk/2eQiV+dh+1IEyPBl/+rg/CCn5jIJvl2Azn8+srTYtK7swndaAoao2vZkwc8ISiEGgIvYHSZciuvt2fR6L5tz7k3HSml1nV2gn71UK9m+JRHkGVHelp86Yjz5lUFwMk3bylwYFebmW7/IGl3skJhkoAH0io9BEQCCJqjUcK4zN7+ES+OxHQE3NcZIOAji1R/iYalQGexela5QUiqTj5uz91c3URSzcoObYF2Mnx6JtwQbst9ZEKYESuFck+w9r/dQB1UjmkNPxP8P+lCNwU98j5J4RiG/MAs/u9xaJuVwuMNx0jEf37pUcFw+x2Lbkd/GwClY/5hH6QyrCJudmFGSpC1WkwbThV1wmrbRJITeEpZHE6XOzqry1SqlSamwJkaZhU+mpEnVjiHn3uZk+7qo2LrmksStd6CPbaT8lFx63pE/NnRTnN9Ri+87Xqh/dMSlIHjKIFlw+QAaX910dE3shW+gqvs3ZTCmRMk6ny3QKG577BwTOp0txcGZU7toZ46+ApvrFVcsCxjCNhU7bHZ/dweB1BevhJ3iEhImv79MbyprInAl/pS9L+3rCk8fApq3nE17d4mwcuQWTxbkJT2BRk/RFilZBLdxqBuhwQXOh0SZGPq5yIQ8Wyy54IyyO1XMCTf3hZ2XdV2XzaEfu9PiASld+f6S3OT8BQ/gk8n4Jw0vh0DRSEXJCe41zMgUC9YJI3SEKnLxupEEFWzuLekzhjJP5ALtNFB+OgoM8hnyddL2qkaR0Azarn5EvkeUXes+j7N6enWGP+jVV335TC6wtvFUo/gSwgFA8d5us5UinNylL9thBhqCJ5HkemEwM0L3W01vceHsMNyh0RkJ8o39fTaf1PnGghHRGIxpoYYSI/lsU/yyiAw+IHsJPOHp9Y2ZY677HE9ffr3piAfrRcwE=',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(848,'u347714275:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.SKjKlIX2/faq2vK7kzliqB3tVdVQokM2zQ8i+slkeiM0K+rBtALpRH1FC9ia9YbPLcz7tSi+vrLJft0xxjfas88tS60Pi+e+9QyEn5Uq5i1scOo5TTQZHAVDdhAIk2ARflJ9OnVxwmlhFjLYvetnK82bPDe7DA+pGaz3AKhK9OuqoVcO9uaOw+U4fg0Hki1F/Z73urcTpspbqNfwr/JTgkwi4G2/WbTH6DzKZdjGeyRoQIqRjSsTbIVfPmm+hBBNdCY6BDbxTE/VhtqwHmFAweNzYSdvtRw/DYB+F0s6PHNH6L0w5cofFadtvFicbjKfTz7UlkXYEX/UJ7hTWkXz4+t2B6oZf+E=',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(849,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(850,'alert:5:1:retired','lead:5',1,NULL,'editMessageText','s1.5uL5zfUm.TsW50H6839W+DZvnzySkPbirPePLcDUkFdUGY5KhpuhXrQb3sGMZ8YgxdB4J8h3mBgkOTdRKgdpq5Qgigc3tCGBXHH7lzc4MyUhHiKkbvRBoVSWjZzXIYvtsM9R/1EjL2CKvXCcBMwiuIFq1swbrc6HRNsommJMKsGjHXac/6sp1pCWp7829t53gAG/B+HLIPSB4L+fT+DXTfyI9/1WD2O0msEJZU7A4LeXKUpB4maL9ajUuFiJ0kKj3wSqEdHwWiSS768wNHeeR+9OL0rbdrWOcUh3kJvrtFAjHC7sBIjFxzVT4iiJfWVQqeL6vK+rv1sIWlT+3+EUjDuXHiDSrBFJ7hz1/meLJnNT4G7XcKmzQqHzTZ3QAoegZaM4KwaQXias0ei2+LubT968fIYrRnoPbhYjS6bWEEssBcSiUIbG0cy9gn66mX1xBVXOyP9C0n1QBDwdTwYC3WOkZwFJPApto6fFeCKfOVezQn+09rDDzYLjgqF2OabSoNdXpr8dL3DvddwxCXEqNu88z5p+7Zi2t1aqoiXYxPcV0uYxBwGwbMHo=',5,NULL,'alert:5:1',NULL,'card:1','s1.5uL5zfUm.Ds+1fDeUKCV7SojVbGLj8/O6RPcwMvecYiiidDVwghaR2P7FS9maqvv2cvNE3UoGDeM1VHU08frnYQNoE7iZ7RxotKnCqANrU1YAvzsbtVZ8edU/tu0cmC+PReF+UwXK2AYMxM1zya+pCmb1wDxMYQC/aVJtgyLn1cFiFRMU+4r+P5bVWq8Y5YYYENzz1JGVtPuYdFVc4ynz6r9WNBd+xbvzIq7Clm2dhoI1PUBHvo06lqyL8YuBdEtnY2qeH4GdCIRI8xouaOGdDpcJ62iGXP/aDgNI1yapispsnIKbs78+vqF6UyA1ccM4cR8BhN8XsxTUIae3omyteAe+riW+n7FP++NbxOaqnIELGSAuVwVBZ0sdzXo7NVwMAV6tBtI4EP8njzlAuWz46gEejSM97S13HaaTpWndW1rFcM5rfHX9RgFDQM2LBjHUnJl4P/fwpjmQYz5cDQRjeruUvP1i99ImsL+mm3575NdTLjeMwaakBip4tMSxurUae/a4yuNBek/qCLBqh4I7ZtMn/PIVgNe3mMz2xdLasrv3GDbld1mzltBxmwBr7ze64ibbnvynCuwgk7MAOvWmQT/ifirnYSbkR4B2aIE1cGqdtjuDjTJqUolf3aoK3tn8k9hs9vy0IDezzTKTdz2r1jm8QVYtQs/t9c8CjEMOKeJBgBwaYajRlaolLpCnRqNM+owvK+Ox5w3sqbV+2AulV08I4zAh1d+B0p6Fms4E5lLLsXuFnwx7MXcSy1mDq/nlAgT3nmwFkHNXsZkQWh7/pgcXNDiTjvlbiUKTY7xvx8B+TzQ814QZxHTCikCN081RVi0HKh7kv3Om9WQGOl412fgQ79qQmIDG3P1UWwX3J1jnjzXNN4uXNjL9dl8ObNxgAyJ0VMz0ARuR+mbkyKvVdNCLzUQy3919eh6hHgknSr7xw7L6OxrNLpf/O+mgkhpWmHQPIk9wGWd1GultTD8qIAKje4Z/zXmWuDOQlJ0K8KxkBoaXFrM7cWziREf6JUpZ9UFeq4IyqyIo7c+bSTCYBmHJNC5wmFTGc3h7Z+8/1nuxmJwlICuSXXvQ50D/NCCBaseCzfgwhWyO3rEpBt8kFknYFdb7Fs7YheHZKfqI5lWZBdtO/Jtd1DCL4scuXuqoyxOPshhFBiPjVg/KfEfX12mqQmrLIVvVukc=',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(851,'u347714276:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.dFhWITS5GgDSvyVKj392bpXwi7nyqfENqcMBWbTx6empeSNpMNRtty1K1RDwMxYMynY2q74WU1v0LThlzoNqz3qkGH3oauqmp0F+9UI9d3hyvHVTc2FyaSQvGzzyiS2tx8KNBlGHs1N1ZVAwpmrQ6oCQzVZGdz02hDf/3kyATtDP7mCbMJB7oS3831mEQG8Pp/2x2Il78TSj4Y1zNeVNdvk2ZXkOPJ/DcKVjglKCzo46mP3fOQ53KCMkReOQNdlB9q0k1uUdVJsHlta25e4h4AUFqSI3YRfHDSa9vlSCqrnCb9P9VzGt10s4gZ49yyYHOnHJQzPXJ+e99zeKtTBf2opEHUuCQWE=',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(852,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(853,'alert:6:1:retired','lead:6',1,NULL,'editMessageText','s1.5uL5zfUm.r6OCy28JAaQ++Co+9J7y/Q2nuw/5WNChQBJQpUuQ95DP2rNYew71yC4mr2zbvLAnSpn28hPJqDZuO8eUKJ22n+2k8KODoQB4YLrkLzuO0gIzZEHoU8M1tCvCBhNmfo4eqO6ctk8Ww1oEm5x1PN7Pr5pUq3iZs4QK2SX12J9sIwpaH7E1fgH7KbR6Y8y8Otu8aGB6L8VapVL+MX7gFIMQUOMSDSYL/w7/uvBv53mr1E41qkvBzjIeWf9Y8GALEDL2GofWo8EH5i3zvzaR0EKERNyZYJ5dUUdffpMPCR2A4jwVaFLISY1j4zT3atLR5LSNZgOJML8+WKtvi4UYEXiZx8W3h9SN1IJwvWa5GaY+JzPe73Km/EJ4sORW2pU6HpUMJTc4LnTlRAITxPLSCOM62A7rXX1NIZ4UnmXlalMusK/W6RdfvdqT9CvSc0HEDqaSwTYOD67WApWYwSYTXhat68jmmvFIEodN1be08NlT32nQIbcERIH/wqJE2TL5Md/c849WpDtFQSiYFm+/Ufdqm47Gv2T0rM1TwrNATMiQxoqAhl9J',6,NULL,'alert:6:1',NULL,'card:1','s1.5uL5zfUm.pagjDu1MjN267DLCHH4yHqlgcx8JuZpcrNmt++dN7z79YTTomZSrgwo7qZ7IgEcgq/CPduQ9gIav6LziDCaJQ2J8ywKMmmP70MEuBeoyf60ZQOSBDlBnlWK2qpUiUjAAwlX4ywvICvbnwBfBO7bt4kXnfiNIqfu+nVUz/wlptXi+PmQ6mtqfthKrQpnTo8WRVxIW0rkke3m0lhZgDaRuBjSIJw6V27TTglqxeU1Y3P6+tPgPFwRotequJ6Zk342vpdQmnWBEVM9SOS8YrKMqRJw3rLd4QQO2SD5jB/W0k4Qh6qa7MhtxDk3edGn3DY7fVYIoWzS+IA6HKAfhpfChwQM1fEN+GNhKjxQTICgla0FQeuk8ruTrzUbJEW68UWQd6PvllrFfBvCFBG+Zs3r/yNbV5ejnOiIsAZ0aLYRRs+OJJEjuWg6C8uGcA/WA2Oezd4K1Nhu38IVeCEAGq6G9+W3K5c0GL6sRwoRBhvXpBB3lTjgQb4tCGBHYXcBcOmH2aqJ/FGbCGe0eAEpybh++Rzk2JjJQBokW3LlJWS0Swkyi7hUPDKO8d3rPM9Ulwq2GTIScCme+aBTj7tLeIMQd9BQMlWdoopz95A/5qkCznC9tlFyWS3eFipKBj2yRGqrzqohwO5SGaRpOXw5mO42ZHK+QYcbex2n9nqCV80ofwNowUczEosFY8ZlBqMTKpWj0/9YSHaZDr21GdcNrgVEvC2gDgD9xs+poJJljiB4J04ZTqBzgD4cSOeDK8aOMrcF24YfSnmVyCx88nbJHAA3qbpeOhFr9Vd3VO7hczKfZVIwyxgQWLi6QLwlZVliCPA0cjkyV/QxIWnnlJqGwbHK36KthPoj8h5kpi/ewfGYH8W9agR4Bmz8bnQDXjoE6hiYIHhSAPDubtNGgGUdHuSZzUOWa330Zn497hYckCWY778M86bojP1Mkz5PRnNS44tB1OHsSLALuKrVIa63/X1bnKHUJ+XcUekVHInLrXKTorRbKl7tLEXxD99y18YLJBSy9pu9m5FcsQZKl9u8Wy9K5n8IKulMRah2ACluMo6eFEhXZtPSSK9ys4VrxFR8IRNStRVsNnGH0AaW/9D23o9J+Ny92cHnbChaqQ57KVaGrCBKp/e0dlSwQxBIbaU2ZiiWPmJU8/rFCLZR0KxtOu0Ga+FtTLcTHU+c=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(854,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.f/I5AMG+pi2VXA0GFs0pvi1gfUGCWNRfOGcjNo6JTZjeyxKu4Jal8qo6/Buv8ICCcpd3lN34tEYBwJTWUTClpYoeGwYypes/9jSlw8p6KhUEdKHNIsmyD+k+CLXIdWc2SMrYnVjwhz7j4rRsmG7p13iegajhDmbLSK8IFNnUY2/4BcDEkg3jylNoaJ2wPl+2Mkrcr44gNAgLJBIP5U2V9RVXyDD0kGCZDUUOigXiZ9B737nTZMY8F6HkPwGkPvK+SKaWYoybVrA8vHojBaHjWO7ImJat1tIlNRpBFFUOLJVFTM/WC6vGVZnpOb7A6wk2Q0Y1wOfuVriQbJ51QthWZUm3aRB1RI/LMRAyJQjTdmaF77dTvaBJHfgCUuDi0PZTWkeIxIEEiGf4Y/u9oHz1rNas4rLloEq80aZRxr5jF+zG5R99BZgBqoJLcBKvuaZMkArnGMHyyjCh1njjkV/qSnkDKMeSkOeajBhfJoLkC+FWJHtm671vt289s+V4EujRl78MwrOJewzsm/sq/4UXQ+To30w0Sp2ItRps1s8M5XJJx4OnhGHummw2A7nSCMTnXW/8dkBjkNtRCRvPdKaarxRkDCCbxsoNCWWjG6ddd8AaLXt8LrdMunLI65A9+rSnBiVxufvq+Tsog83/7yI5bsgohNXfz12UF7AeGZPam9iG6pM+46S56PuyDcX81cztqh5L5wcoPpG+sof1CFK0stmSpmBcmRtVxnpTAtirI0gKMhuvbsAur2cfFvW7Vsnr7qiFq3QjBVr7empCirh71lfMP95WQsVt2EUe9XvhqqZFi65KaEExUixssvxm/9HujXxa+p94X9x+0A11wrmb7qnJnm+eIR3Ta+UQb3VjAv0+MzkWT181Th6BIsk+7w5dDN/BVSu0h5FW9yB3CZjZFGAWwMb3DJmsW0VmfZDoj/Ckk7obJCjQ52gbmPgEsU7jxrGm020mJ13g2eDN7CcMvcBvES7wBxIfqNxcc2fOlWyk34R6mNSYh3W8WXgQW9V8/cLGh0Y2vOI1aMDr3oY9OUZJLZMVRZjvNPp3pTc8q/hFgbdsWYc8hOoGtSFUtky4UdMiJQZ6M1vowuVAT4wlJ8+KaGCpyUp6k9Io3ams+qQd66Z4BFJr27P+nXbkD2wgjzHhtXTqwUDs8qqnfHPSY2NxwOgE33o2k7dNQQZdBkYXh6LpeTKHPEbmx7r51tCfSzfjYYTVgkbAY29YKuJqXJulUaWfAg8jGauzWnUz2XiCaVRnSLanz8eyUrx51gezQLVsVAX0zAWW5ioAldV4vdYrjCEmI3NI5KmYD8i91bqz7Y5d2ZEO4huA29LuGRJS+L3vwwZNJ0DjngFYRHoTtsl5c9/3Nr022PSG1RA/YS48HQ3PQfNqWzI4Ht0XHyoABZSrvRqy2/QAZhgI22z9KjkIeF/R2dWZUcRx2aZxI194C4Q2Y3DZVph8zdoP62ec9MRz/nxxSphWqDEHacGwQGwFABzCuFEqseTTUqSzqvg/ZHasl2+rbY880/+xrfUDTXBtEAibY5Q3J8V+Gb5GU0fkfLHRxrUujv2muZ2g6tdB6gyBuLvF2vDlfOcaJZPkBAUFYRu0vXyJgvXSdXONE1mlzALvgeLAgs5wUziI37Lbz1FCCP2RCvXr7VIyix4+Wtdb8+rwqBvta/5d5c64B47i15M1owtQ0OZle7mA8XEjYGkBHQrhMKP6BBLu7qpG93IQt3/iHw9/cn32mV7dsNI2Up2ec2AEwYbi0WKsrQutEp8upNjouOdHFKlYOS4fXOcUoFAmhFk1LO0JUAksHzjfdUsEsEFwyHoHcWRtnI3BrQfipxiLOo09ecGYjhpMTMFK4nzK6/y0XFFF0g==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.bjvfxh5V5s7awL/JDM402GA5t2JMWLoBt8qIYn3+slfvItMfSWaidQCjhdxakYby8WDIc+r6ZaUZT/hUtUbn/PkkJ/I9jcilka1qaeTlj8RLIdysJGEmRdLDmpmKxOgmc3ipfwImEKKQvc6TyYfM8LaHG2w0WIuDKI7z3djyJF7EEEHWn73IL2+9XnMr4nr1mPyKc6Y8oIZWSiBHLXbGtto9xwHUHM9hn8sCovXNpgQ3RTbCl+r4jhGw1m+jJbDfPyuomhOsNrDNnXLuPxh3SQOHlDJAbU0qNMADESaaqN89ijaSTgAyPv5BHK9gJzmza/AWrXAR2aLjlftUW+QesuL4q+HD+vR7cCPfpjI3lTsnDCfdnU/pvEbcRUSbOaEkmS0EgajQruq+GdqHEy2v7JUPnkKrSx4+HZI3IAguRWT+l4eRM8A+gz67Z1/BhUzOCSGLhzHhherjMu+qFE1jbXXkf6lr8KsEvIjeKI7WM1aytJBKN1VmHtCvPrFgPTDmNdM2pJC5v2GgYbPMKQDdYiB2FhSEAT3pSgzkvoae95zOZmwUsi3RNDlQNSb+WG8DqpAYbxtN3hqrcRWZMUTL3nqvAs5K+MoSdeCgTUTXVptU5LMfoyAWMjmxNk04Wl8ekN23mtv0taM5ByQTVP+nlnboEZmuKqzGoYAmUobBNGIEpU6YZ3Sfj8lDJ7rqpdwYQKcapbf0ERl7wv5/LGrx+XLFluGGCN1FWQTpqIwZxiVWsBa8Yc7PBwp8G+n5CviFT/GPA9d6WM4JUJaBzYKERamH2cfXnQmTwmgpLPbhC8Ls1Bnu8yWrhG9qhhtoambvLJu+2eq1UortflRdi9Pf3V+dJp7Oaxs/aYUTBacww6W44wT8/AyYvvOWzLVFCp85xnF9ilnVqyffjb7pAasKHeqTXHvlv6cz6uAbSCkpOuv2u2fTJnqjPro1ZMPfCM9hT5QjWamR67cCb9TJFXsU/sRnnSqa3KmumJcqReGmyOHUvuru58ClZg7lSWaM0LTjUk8pF2N5nr1tyJvQOJynW8RVFDoAAAhyjxZCkI4ALZ9MP5TkAiasnxYOVa4YqUNUMI+CUmcKKBP2ncnsHInYjZ23Nb2R8dK7Jm03DQ==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(855,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(856,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.c0ou8E2gMon/dukWKFQkseFl3uFfujx59Fiyv/xjGfK64vEz5XYAOOG2IENXTMA1e52lStYYCN5WOYDpEbZOi8hm1i1+HNE4XEW4zlBq8upt/d/KYIqi/YCWYdpbGY+r4VoME0/qTSx+DfeyrqjZ3mhM208Yj0XOawdtB+po+4+aviCic+PtKfVEP5qVYMBj80YQyYtXDUyBXHS8ekqBJDu0pLnPMtCcs15hshLtnf4qGeLZk2xFGvTMBiHhtUdj6o64EMAnOCt7at+Xk1dnflSBzl1NuUgjo+rtJ4I/AfAlcSFXdpbiLty3hHgT+WF0etr42pVolIp2g4dxgkQQYSj3y4jwsn7lEg==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(857,'u347714279:talk','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.ZgKT3r0A1cqlvuh9As1/J044WCcQwa0aZxuloRUDSRwr3J2fxVLpfLw9aF+9d1yeTOczuD/j3XM2K6HdWKDpiqxa1pQuA/bCemPZin4oR3QBc4BwGjQVPRJzAL9zpfQq47sp3TorVa+GnAlys7PNXWOEWLGpu8muIcUJThBRBjAyEeUyVrAOBhY1cpopDMi73A0SUwNH4XCViDeZBZWd6lUkxYspVvS85ORKWt87gymLMTfm+6FfG6K+P4NO3Vc2Ryei66ev3wU+sJ0wV+1NUX2CC8qVvNICcA/psVs/vyVC8tWGpioU3cWVgMRtpKmZgwgKHiSOXjKJ440HOxsk8CzTSnPMQUBbsc4+S/TmiglU5kxBrtaYYvfc98W+eMoU5dfdwLzqsA2W66xEU+zBRFHUJH4F2pNPl9XD+bdn/m6U',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(858,'u347714279:ask_number','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.QIf9/FU0VC0FX3JPo2NGjjVDVdkzBCZeFAyPD6KJT8qeN6MtYQtaPZNF+kpTNlsJS3YnwTXr/SizGh1od6e7ZiCusjKraMG/mM73uFLZyNqIQ9z2jTl0m9HmE4P14iDowxw60jZMv3/LA0xLfnQQ2RVkOhQ/eSaJOQNxTl6aNSImNT2uHgK9Q0rOC348eJTjgkS/8J8hNAZltYkrHF+XRdzv7noHQuVD5J80EA15tEWfvTulO7SP8pYfM1GyhzmlMbkA8fD1WnwlfCz7FbaoxQ4tm/lEyE+K8mwwTlKeDgY1TKexEF4V2Bu3ISInqUqAAXgVLMKwCnh/sq6PIxQ4AMpGUS3hmt2ctcOdh+myDFKy+AwVAi6Txqnsk5jISqhW2zsFSWqiDx/gKmiZ4Oow70wGb7bLm6MwNF/E3XE5y+juS/q8J6ciSwB9KoJEoaImoVNCWmbsQ8BI2adM3H29ncAXnQalhDNckLa2Ww0E6lwbae0Tu7OXjEEsLlu9IWYQgkAfIiFAkgvo8t0Z+dwA35SKToOFIO5M93s3bvoT/7utzZWRHOTKWDBwDuEB3Dy+bT9omGRPdnpI1Txnl+qS0LhBodvBWDwLOzPzpnVV98cOzDrUy+FnZ+DRh01WcxNzdydlNVPaQLeXGukA3lj1KuuMM+kww6klKIlZbGX85GGMNRrXRfzLJ7XmxFt4Qxnv099tSS2qCDXL/OVuvmNvk3KUrz4W4GrXuwJsMS03amnxgCjr4dqJlaQaG2pOeQzh478WJQGuh4Z9LMBwY6GciPrQailGse/lI8NqMEkwmEdR2nVzQfa7EJsD3coWNn9mCq1RfW1kQwyaaR/sGKY6GfH+hCCX/T0SBM7uJ3omcmCZZzEF0hZ/9ItVe2AulpSY0bzoicvVAEAnNkMlHvKKMevGe2SdAcGu6mNG3QUIEvkFLyQ+alFZcQFm3oJxkeN7cF8lcmH8VEQGlUDjEdy+UDNQUvnc4eivJuxNxlzW474=',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(859,'alert:87:1','lead:87',0,NULL,'sendMessage','s1.5uL5zfUm.cocnrml9DBdq/j7m6Z+x2Df6XDJzpxtkqh4Big2WJM0aBr5uqFav/VWEDecu/qhwi40uBPKlRv6k0asINXYLGJFY3Z40JuACiFWmr93Vuf+WhVoB5bm9Alhe+00hVUETui529II+PS8M4m6s21A/IaGGOfQPrnymss7dbaMcewTVVCith2cBXQPqk9vJO3pErnrCZflxCWlY2Mu6TXWnuxHJdgJk3LeJNbVLqFzhFmMJsJ7uPwwMbeYaS9BlOkwMtnHyoPGE29M2nVJZeO0pZTpkKfr0XFvG1AwIgsuEAs2cGNXL9QCoelhb6qFnBovVbGHhAeka2pSkV20JwHu4tMNgWh7euxTNo5iqY9fSnbBzNZKI56xulT1I/cN5uK5YsVZWu3nz1bJzEbKy8lU40D9Eduu7+boF51nyofHVPtXB5ntsb4XLOpLwi/8J3sYb4KGnLHQ6ts/LqHyMIOwlT2Dh2lpv0IPbx25p0vkPeBaVBBsWg1NjgVqKi4hkMknXPiPbas3kvZ5349qYcgpcJGKyHzN4d5/p88YvRT45HVjrFdPIeFZ2v25kkPxYTqZRTsEdgTu+BaJ0yJXcQd9sxvF6KkKREqT2pC4ddiSJGcd5vIIk/euJPABbXDFbDCfgIE/8Gfiuzp8XByTANuZxyvLhUpDeq5PtxC176BPlN0gXCkuJM/rHew9tF8Hacdb5at9IyylHHfgLZGaLfru8UMQRjxo0kstoxXFs3vnrqUe06PHo9ToyOYerwt22V73CPTEyry2nn5S4kFgKLxBywWcUrTZU+vWZyioXJA+1hrseoJ839afphHQhsE4UaeEXM9CiOGQldE1a+9cQ7GNNKAoBSO3j0wkYBrQmy66zYVbo5itLYVbvFTBDZFDRavi59fHIc3V7pt3zNE3lHB0/XtyG7+nHDDZxbtsWX7TIsntJm4U=',87,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.sHDDwxvYmBKATC+m4ndTJ9RWBlFG9DcVTQ4Os79Iaw5UUYUPdiC1BFsHDLitG3RpmV+BAx7AF2ay4WTjv+7KFoom5H9/oqcxuNS/18zX+Qt+pZ3Xnt2tMv79OzDsv1qP2V1aMb8O1zgRlJ7y7kuTXbb6r+b+XkoWSgB3K6hpvNMVGsPtPrrVMBN4VO7Y78Hr1dUXSFc/QlkmatE4Xb2bskf1+l3AHK8hCoEV4Iv+IhZQpgkEp05rdf3VtfKg/exG41UoOZY/nuG6J8U8z8OJzaU2OWw0CqJi3FfiXG29YXF3MPH4F322ciXZspN/SJYC6MfOajaWAWEyI1KhJn0yuFKUWKF/UQkFzPObrxj+GBqTkrOJQu7aPJR4/2t88Mo2zp5cNOYbzILvofsVr5CAxnZ3BOnY0Dk8AH76ZhRgnLwrb+tv+q+55JOCxVexXOyrdcadUPmOI3Ub0sXRTmy7/mLlLeLIl8J5xnJfNbes5FTCF1MBxJh2uLRbqiYS5fX8GLYcvBgw8JQoccCQHZCAzisuYrn7PgmQnUntb6RATNIQD9S3DWPELZJv0h7NyorCznwqDvtPF1OmnNlJGOqTzpwB4a6zUw4qKCH2gdNHoTN9YbUMDMXixM1ti1N3oqJuTlud5PlUNyaVpJYgY8iN2Bj72PSZr6Fs2MAZYP1OuVnGVeQhHtpJl8OG1a7yM90od/KBHsq/gwn7qPnqTpQDsp5SRWhpGByxjKvrmzVJwpxqArrcKuA1JrrXb9WNwpKIeplD6wuf45E8G6/AtWO8aXsNtWOIYZBk0zpKZEMYQRBJwy696svvStvMDB+boBnqr4MRJiLThn9kUgPWncV/6mF6tJhtYqZuo6mJrcpKhkeFxNqYAK6taqBKU7EAQ7PJjs9SPpcqz3dtBiUCmhyY7/mAbYuE9YEBXx1oP9DNhX44DQQebC6G9NsmBCUUjI6WlR7GXRGxfgEbbRpshg6qDn2a3T+0nW087Jqn28fXrya4f6RCx+vYfW994fwxCG2EqSrszo2zikYfxUMC58Rhi0TeCY7tqDPx9voxcuCp8kLJavTdcJetNEbtQC81XdIrXJF1cV8l1XO4IIenxofp7JooF/hDuvQKZ0J+uIN9cusc33X8q43InIX/9zuZKF9xHR+F2IdPdZubAkWgzEcsh73q7ol28AIfwHFkTv1a/3f5W49xaZUSbQciyIKRtoz3cVK53elG58PSAf7WZnyeqF7UEpM36NAuaEc6GYmy+oDVGLcE24E0PrD8SFcLdUaDhicts30sKU6TkGh/bdz0AKO5QDWrArMwmUjFZBYZoBb8bFqO9WxYPLG4f3nfPiYihs4fox+57ocUJknyVsWGGuTK0vA2O4Pp3VKW793yoQGM0VIZgUARcGfc7SdgiRd6HTrTyKbdWZs0ZlvSwCM4SVhWd9a2Z/+/6OJpuT57K/y6y5V36W0bwdWH3WsyK7ugzUxpNFFnc5yWhjPS8/O+mqiXtRcgOJgpL1PXU7sR1GRIviqLV4qsq6QmcingQkjqWRzI/nrP0HlxmpjImZSxvbjUQwAVwlKbNKdLhnKIkR1ap1OVay0v5Os7Nn4VOpN4dYV7xoxQGLfnuE5QKZ8cTzeqmLJiUWlmvU6mjff/WuQUVtAYotu/TnqFl05jWzhb8V+v1IKRHoCbRT+VJais9Cqdy1x0gizFxFtYlqPAXHJOuQ1uFnTHnsLrUjbr7bXTR5p5HASC4sOZ4m1UYcGTTCX41S3wYNHa0GcICQoEimq940gGYNw79Ng=',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(860,'report:347714280','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.tBNFlHeCY0C2+s+VOpauPKAM2bOYpR2ljDwx5qIlZkcDEMP6m94Ct+vKqDJz57TIKbQbLHEYfkw9Y5aBZZKw9jSGT3xG1K/geghz2HH7ajv7fKCaM4PyXVFpl73/nYQ1mYu/bgNuJT6xDy3V9EU/ZDk/WK/1SpuLur2w5vrJDzIOvs2f1U3vFnr5noesM1vwxv0vf8ZtfeXz210x/cDEheCBryhto4i/TFI9Xxq7ECcLkMiw5hYbQQlqOLO2bOljyoGlzicPWIw7mhf9BhZKTHyf8F6/b8M0nklqZwXCEbsCEI/9dw==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(861,'report:347714281','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.DGAoQWYbFl/KcOXHLkR7Sfr4jqK2u3bDqTK0caEjnWBkkcQRmN7Qs5Qos/hfWSi+dZOUJyVjQyv2IlSJHpJV6IbsZMXxZ1bvO3RdNdzor2YCIr2DRc0JqvsiU0E+WkbOWVTxqiim9BD+/qIcRUjPGnAi+BoMkeApl3cQ+9joVJYoVsec8945pWD2dtvTJInC5qTDEF36Kj5WsWwjLKFjj7uMMk/F71JVv+aR3ZqXuX/IfjuWCmzFs30Rd9rDxJG3+ifQl9qzGyRTOJYfdWqBPvAPwdBbA7qzzxrEN17uCYwoWazt2IPX4tIefFiVVU0O3bFBhzfun47HCJWT2gmsie7ypWYUi21K73ql1dHtaTkPxowbRodhA6vZhieFjRHtSqGhAYdqGs1LPqhuR/wAcuYTyWyMGDalfOavWB2Fr72KSH9ZXD31wn3IwdQvqIQLw22HfU20kbpoKmi+07XfcPHJx5WONEIacf47JzfmMyFXtFPE6Pep4D61C5hps/Q/PdbyFn/+KiD4HBX1vSLq8iDlzoX38Lz08iqyl/4rT05LUd5RK9L39Fyq9Gs3XPaJlo9k7O4+OzLKV3f3QFzjlGCRjrfoQy9/fW0vIWjGk7k/QPy8+q2gbbn4JFeVBBdy20GximUgL1jULkxGRkOWl3dsbir087gTbZL/xCDrPUXeJufc8EblKrXgSDK9V9QZKzHKrosnIOXIXBxuwNHwarnkyZsGhF7onAp7S4Cq6i+dItWyuaFOda3kKwkbM5FB6ilqN09hsWWaWGD4pI+g4pZ6Gd4aQYkUYoJTUiCLeu+QcwonJfDg4chFUIZJOQ4KrXe7gkMxllboInXusOUPATklgDhqeJZHBuuoWlhdV6Do+k1T4maZkQHAYF3Dn6CYOdbeF0OJr0nwvDNwzRJOeKG/6ZdIDXpH+fG+Q9881GNHrhv0e+oBa8MIOJOhbCh1t5wFtL88sfxTAMmzHCplTNbr5LqjoPmcYptOf3hIS0f5fiL0FMJC7cMZqWUCcpMuZ4YbVvxNjjdtDEx1sx/7KsOHVMSBT7Dj6en+AGVP6ysMkuneMzlcimQAE5b5Q6x3QSupRNFRA3jkcepIzIsrZ0G1s5ARDy1axpS2JEAgQ5gBpzmxfkLQ9am2XgMSphcdw6AkijzENmwFwJK+vjanOfoutgizDwJGNj2PZs9L2+yiA7nXZrGgF3KtlKR1MsDyjDNCn/aUntBxG+GsRndWf4szEtER928GM9cIB0a/sc4cdTAYcZonipX2Px6KAzn/pYQqO0KMzYqtQ/MQK/Ifn3tMd/NmIrY/DNeokaNg6vf7bm0+vTVzmMoHImGofHmMySRjt16n/c7UEu8kwS4tFmmrEZBhhraYYoD5CymcBxT1Ai2NZzwjWegybXdLPjEcex9zUVsaAXhGO6LMWx+hNfs7I1LfJPTImUZLU9pLJ+U6nq51o3h5vi6dzu+1uyNoShRqL3KDOh0UPyaaMMagY5ff4dgGucK9VYXcdpV6ATo48Q/LnpZHlTZOZsYwcnYyoh5J5YQEHEW4CS1Tygyo041eMidHUfQIpbumFb6d7VvB1jZudm8K3wsvwui8NVICoqywOvP8wj8tcIebfuzxzxgyqoKt5guujjBwvLXit1wMGCHfRS5DH66HvAcu3u1U4hDQ7TuT1bDTOitXU9CkyuTFoX17LQCg8pMaPiH67MSOkwk50KqWBQydr6qG23UB275pdxHjcv0PSl6mSsvXhXeynL9IbfGXeB/+Qm7891IF3l5tnQ3kICKbPwMeIHqSZ3MAu7aaxZCwQ0emjFR3xwfch5aUfQhlkKBEWkQbRfTTlWXLXcpG9heOadmq86BEf7X3MG70QHmjeaG8CiwxNxjHH7wpsJDA2GiHiSA9BRrWIbMd8ycPMpD7',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(862,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.MF8N0xK3pCBoBCC9av/eTvxv2DpDP/3PvyiDxxqEyUHELcn3ohFvKsOYN7L1peOG4bvzaJXS8WdOQS9DpQ0gtFRA7ty3fe5P7fc+Wz55ocJnP221LBL0DJnrPXfk+2TucFLJe4ud0IEBCBxq00aslYzwQFwl+FCfTh1BkegKvuuO9Ly8X9ObEiQahpZuMR5fDE1A7LU2Uh8qdfJUjKnkxc7zPjjlgnpnVvXOt61kFBQ4WhsS6h1utP+1OdUoiT6jdtUzsPnAU/54Ynd1CYQdAaZkvmEHNZQ7KtbJ+ANyVuB1vw0OESas30U7y9wcOObLC+oLpLjAzkLvWe0Ax7ytPFahTrL1MMsN8AEq6H1IOEvBcr8eaj+eiOWRkbiqy+zlkntx/Ck143rT9cLrYv8cUhJcquYSZse5iY+xXuWaGr66QN6xDo04vLqv+Ic9JOc2RdB0SMhLFKG0qSber4gLpAsmmsN1zZnHxgeKCXYCl+3dQPpbz+3p2u5tvftHJ8orT7jFe6uYAxfuqATpf79pjrvuGI6ElnkTQ//mktOa8F/QK1oA7e1Jlxmke+CuUPktn6sC8sydfia9TCHP9qLVNh66FuJg3R75x5CDcDx6XBENIHNHop+ZnM3LpzzVOojSELiCxIpeXxSbEdnzkITGRBDnam4HxLCzVYvIJL8+6I4jo9jZmTyz8qXEJvz1YFuOzV4NPw4COasO5iES17NMGvQv6uspZg+hL+BP07axtf9Flt1D+JnS92hXtwt0UdFi5VzJC1t+RKwXecAqQmC1Eh3xx3a4xM9AO1XO2PF9NpOsCneRpfjpQSQGCFHkMSldAA9LQm59uXynft7aGoDIkbBYVpHo+/vEPeRTjBOT2m+J/pZcrY283glfRUMhYxENVwq/uPqJtj2NTXD/dXMKd1qpa7FzisaQOjjaR646Oqqps3AqSjKPmy1hmBK7T+TUzZkSfhWCej0QUtQhYD/HPO8OBT4q/uqrcwbuNv2JJxh2EjcA0MiqAW0SO+DE8e9FlyDAlIZmaGYRBxSkeDNMVuXRX5afcz3Tb2BsDVke7oToYZRsu8tVsLglCLOlS0UpwkpX4thIB8bZqGocvwUMl9Tb1eqC9ZUM5bM0qmtD3rUKKY/Sz8Hvlggr6vC93VlkVOdugcnvFV3t8txPB00NZa7UJ/BQgw9NqTgFNFrElNEXopORJk46MljQCDQ4V2NDn32cBM3Db9O5DJreiSAXR0EEd8j4LIeps0ad4+Bbnd4cZFARUg0bw9Fn0BtlPi2wWP6gr/TijalPh5Lj5/ylsk6yKJMzxTPKn/PD+eMbUj0ENu3/NuN2x9c/sEsn88JDxmyToK5eHcn2KrIwgveR2caFCJrIDsz9jnvWmGeijf7vtiLil2Zul/TXspEbN388zkFKuGxUpNw0nBEHmUdyOllfKDTwedoQpudEesrKFPuQObp5GIL/X4SEgWnZxhEgdvkuTe3UjOIM7f/QjZ5nL7/dg132/qF7ulMF9cjZQeN3baKdE0Onvy9l76yqQQXs7XfsC9uye+usyaROW39MyPPX5tICLLMgLjwI9N76i9WLas4lAHlb++7eFuG21SHnNM+IVuNlbsHnL375GCUQE1pupM9HCge43c7XwUcKDABo8WjJVbFOHhG8BzLMWZcoGMt63a09KHffjCxC6NY8EebIw2/LcUwd/6hUDr+UQo3CZrk39TP46OslZuoKCUeoBqvTLxtKb5SLXEyLzRvkqTz3C8+DEfrESqx6PgvaLZn2PgD54aKtjVG2rRIynZv4h7z1GeUP0jOd/Pyc7W1trhA8okJ0TeqSYfOfZoOWdtg3UMVrwZF8SYz47uw9qf4gnvjOQ01d+fV00WHFUZpWb1RRfcXREJkhL/qFVH4rD7zq6ceZ6FWX8uS7eSkDQoPivFZvP8F4G+A/mSjeT02Qe1yOurBqqOXYWX3n3tv1cxecpg0TCZLYgFtlXd1mswwBP+Y4k2ab/l2d11EG+qIeNHMxqZ6JdOryhAfh0xT2NNKHVx1M2S0kK0Fo/M7FXR9eDIt0Ykt4Lcnp+Ilnp+UXzXzqfGRzkxzHN26GTFoW7sHW13snBHMlOZHJEkbdnjcN4wSOWkqPwqw/vcRZaPDo3vi0A4gl5cusRvljy7j6hKCzOzg67t8y8WSSlXtkORXw8AcBnqIox+V6/d41f2u7N5iZiiEPyzlR/QxWQ1aNERX0fojjxAHBhuSe57G3mBK0a2WApWJbxJAlPii1caDD6SmoOmCHBbg4E4ibVkj12fre3soHvmslGsmYvsAs0ipzYB70Sye28pYn0PX3GVyfQaDa1ZSX8ViZ5Wi4HZnnc7psCAWq0d3w6N09ABkiVE3ULVngSyqgIvjWNrkG4WJxkREMy762LtDGPYRr3+TNaHtnyz6vze89o4vaAHmWGHsXfE+Fx9qic+gOPIUz/5iyYzrNOnisobjcZWZHqwEq4/eS50uVaRDHrwqUBROKU+6EDMcNl0SZJD6KHowSig8wMMVYi58aM/sAZtk7TfIbTLox9cLNRivXZm1ZuJVFk3rNLvXjWa/+RCdUfQSXu+ABIY0GYYuS2cM75cppVgnA/bni0gq9tfyMeDnhluT2k9YZRbuwnl1uQ2jZfVHETNnlUnaAnZbDcHIee1MtiNrYYycaf0OLZ2DRI4OYZ+MyWKprFxeZsm5a12GOQ/GuYxHGRhfVUenI8HsC',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(863,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.fKGH4KgDCue5x+6fJd+CmKDXoc+n04R1lIf+pI35FR2J3qrcwua8hyr22kbQd5A0UZ9E6M+FBVGlzftslPhObMDTgF3jXC+moBsmJ7Vxz9hmpudSco02kJ/5EbvBk3pcYN1WO8u1EN7Fy+sw/6QaDlCLAjMDCUE2ywQ3a35AZ+RB2FyUqwffw3az1pDKLWnfg2q9M4t/DWlX/DRQYWdvEZvuX8O4TajHf4vs/js7C0CaOZaoMJV/qqF8ge5HI29QPkAE68FYq3YlBymeJ/kmGenh28/n0FpuBUq5jwWfoJviLOoxMnC4SJogyAhPbS8BydtBY/KFpQ8YbyB7+e78hL6+yHxZIW402hCpT8a1Y1R0vnAuHVdq//SOgHXCiBMJB1IkdYyPhaSG6N5Bv721PLcX5lAIVXx5BoTWzNg8Rt0giyHs/TP+moUHh0FeASNn4Tmcr35YNVuZeX6Pm3hriH17T7Q7g5sM/g5p2RUY81UK0XGDx7f57PTrJfk8eExHNTZbdzb3KG/PAUUwJanN6lgtMDZxiqA3B6uW7bXNdD2L/8sFvcH1u9/u5hPTmG8woUc7i1ECSaoGajXx3a1qxKQwflhF8GCSZaxbymPOcrwD4yMRdE9l03KJZ33DDqtm2szQ4LAqUncTiDq5VRFFlg16PQo3pxRzsTq50Oxqy6GszCfDA0SoJC/+aEiEHMxxnEGAHoNqYd31ndZvHGUz2aKXnhQgzNnjd3TbXQ8Zc2nvdzmdg8K1y8fjpd7funmJdeP6xVAxW3qMy50k39tgKIOpxE5Gksa6MHorOZvLzSWLBkr4uKamg+bhWzioJhYg2s5DDaCrtct/sKZNGVXZoDroTM17DUmWcRNe2m2DnwOYPE/mBiy0Rtx4XZkZyPqCsFuzhMGCHaIYIlWZSutXrL88sluHKVYV0acvLoWicLsEueXMWC/r/cvNPQGZB8wdjFbFuidkib4n839UFBYm8fAGwRIkF5WkTqLNotQO0/6KH5/dR6dl3X+fYNIJhmsYc7TlMkQkjPVekXgCrMTiDUS2oDwpggKcyIlXbUOBRm9BqPdMJiQE9jY5JJAmVKai5ibEnOVgMndkKbEplQ1E/23uUdWt2L+U1DVbXRsQmZxTYrZRvWMmQdEIcvrxJakP15GE/UVVFL7Gxdmdtb2JJqb2lgQZ9Z9rMPbt+KNdVQgTlGfS2txBQ5ScNDkRDdQWXu7YSlLn/VTyHrboSIVVf53GOneKl4kIHMCm2X0EUfPPeClOQf9DYyx1wLuYOUKcrvTnxsjcETjl/x663RQdG+Vj/y5LACSQFX16FdqLZwII0s69Vo95QCmuoae57hPjuBz4+QErPPenZZCJz+CvaLx2oRjtp9NDBqNZDq/owFNPV33mDRwmBQ6Up5tAwOBcyamsdFIEuu6RJGW8S4kvOiwJZtlX6E3REQzMNkprYRHe6MBNogBMwDoy4ChNmtP+mxEeJ/KKc7BAAraZHgzqt69DBchdW0IKVGbJv309OELQwWWXtyAzjLn5dC0ZFKJZHOGFJETmX/YL8GOBN00d1a9Ial05LTn/n+8NI7RPd6Jh1m5tJ/fDSbMgucbl40WOjwClVWTN6uqIOMCidpzRXdLHYWlps65oz5aNiIGkYtbtg7uouM6xtceqt0L8X40QuImhslN1sFEx8CSL0F46N1a+PtdjMIqguWnvon4rsfRhR8jrAud36WpPwh8NnH0I//BuyxHBf7yTgNlZRfCABGHlsnN96XZkA8SSCFG/uRlvxGIGUJHqc3crOgbl4Q9Cw/WFL/0NyDS1nm6Nxj5xyeI3P1vcLIMMb5UYmkqdk5iVsMVg7pbULZOMe36nxCFjpgxYLUqjcUaOWSzc+pDunZyN/G2zKjPPlcdaVzT09hIf1kYYYQB7n6WhOaOspgytiZq7Otpd5sg8ZSewzzo6yp6tH0l0fcrB3+3m2I5vLKaQmqOI9i8GK5L3qFmPJCqWWXSbrXmaJ6eNAUsElUJhHAr5P168pV3XoNLgkj9NEWgP2XgEhHlFeV/5b4481prsHh5P+XfHdYw5RZZLhGnCMSzTnrY/rutf02qVTyGG/8AogrHakDVVXxE/BiwjryOzr9ex4k8Ic7ayydlnjY2UKy3b1oXqmOz/BOJUF3DUh4v6dpuX75Moh3mdd3KSJLXvG5NsmBlK4Fep0tzWVQtsSJpwj6s6zX6npjUW9zD4J10kOWNOTiuRYbNzLKniOBXkCeoTkxmhSr8zSshN7qVvo5FtfsAzVUwKWqiHAAeDnQWUjXA9GAywKB6E52ejpb3G8sVsjGFf9ClNV4bV/tPr4MKngCGINhR+lHqFzDKNrvKgKazLpgAc4lHxoOeodH8uCJzmymTe03gzZfTgD9nOjrPfjreB7L5GMRyYyVkxIimMRWY23uuBRK7lIBPKVOrdd3KlVc6NwdYlVgo/HqbQCRrJHqCrri3Khe/R7NUpC3jMf2pH/DVEuVOKR/E8azhSRePIVVmBTBPyvPfFT2AobPc0rmglpFjraJcautWuVXuDBTakrz2LcB4zky0btdXsM+t2NABtAFEmMf3GLEyVOcLifYmSIRO09pqGo9bSGM+MgN5exFKHBDszYO8UCO/lsABglhxD1AKchhWwd4reVnBHDAR0gUGxstCQ5iVRlgukMmixIfw10rIAwDgCfri5BXI1C1C2yb556y1eotgPPnbZMrafbEYryOWB6f6B1P8CWNmNUm6dy2R0Fv5T',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(864,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.d4hMicQIU22vbldumLQM4k+YL8YE3Pq4JRUw3UK0cktIlRNC1JYhsJ7CusBO8nBSK++X5vnfdGvEZxKy4yu76XbmdYzDdH0Z3Xq6MMr8SEQixUsG6H13JYBM3fyvuJE5lnBLos5jBqMNYUjZ2ablRhiRebhd8juwUOTtTLKrKX52lOVatlKclI7780mHK+kFVFgQWGb9gPdNxLkRqNVu7Pe/le4lN8f1BOTv5/xUuRB5t0lEZxgW8r4AO86h7E3X3TAE+r7AxIOk0PDTcvXfjQ1UYNlPDQQ7w8lPR1EDzG+4syAYCggg+0U7YymwF7fW/gHNu5v79vBCt0TJIv8QCaci3bjOjEptucP9HDfFdBnsDHfZAr4fjUhXSP8/osZUUXf7RPkbNv7fZ2daHpJD0WTe0dXZJOpfP6TYZbv8BEoV2vZlTNkln3TKQuTcoH3dPDtjQdgmSmSl93Anf2DDw/T3ljOiuGlOuuVgkMFksFsuG79B1LUtbjxVta1ATbHTqtWw8YLlm/96ZASWo2Ef1cvlURaWzC7dZH0kkquOwyXvxNDM8VgeMbYE3PqfCYaSOm5WZGFBlaSX0KPcSmuT/jbAWILGQ+XtzI8EGPl9uclCAnVyWPwuIM44ZiRZWGhYqN9W1EKiy6MzA3eybpHsp10Z2FZYLqMN5oStKjIFSQCLta01k7Sq9zw2TDdue9mcADGyY3E9RfgSwSVjZB4XFcOzqBNMc79yK+wus3U+/bnLzsG0wsCui4frneFzjTPhNCEH8qrJd4llXXaG5qYxfFPrVZ5EFuVO5a0aj+vtzdKguh9CZTPQHgyNZ+jAVa3jCqxnTGn4vY8hC/MoCZbQUwYyWf1JppT5zVjLK0AZ4YGsMmEqHtikjIEzD+O4nDNlDYT74m9EPtMr3kNRIgHMPgrj7jqDZiHTGAPtFkgpD7y2eVqJ4SHv+NyFMeOdsj7h5sFOV1w9YreerNRvcG55tiNZWXsT9gi6HOdxbaCSfDvs90YOXclq353VOOXlSNRp733nduQxavMkFPWcX20i2NvRYYN9BjrLyAsqBRG+hty1AV7LJIfywCTLVjskiybHGVboLGBupEF/J+wpvass9Gb9DLPsq1etpPcuN0ZeUigRFomM/DJkWrXk8biOpB+C5QrTtB243NXbnOgeZwrdDN0sB/ar5wC7aFOD9M6+VN26FyvqLZ9FGyesDTrAWTcea9OfrQD5lpUvAHx41p67vrGBAXIURJ+b7PwFAwj8U0XsThBY92PmQzVl9koZxKlzGClFMZhTc19QyvT92rKtsxqyarDaCHBMRTblYSBy6HXp+HUUzj73NItFyLUt9cw3+FOR2Nwp2yUrkuGd4PT1Hy3gDz7A2HGGrdYjafxf5TiL3ms8WFi/Yqvy0yI9CyMnv0IKymABYIZdly/ZPQHOfOMHxan4eLXM980oaTu1S6GfNtz/hAaWkbfQ2MyujAd8PkV2stcVscRMBJsgSMagpEHJrgLk36PYeSSG1SAKBRvq8dTP+wSEkkEZBrSoicAxSsxHmxWB+TiavbPaRrOpNIxSNGPmkd4NXmzsX36o2mCsREN8OTQlhWzdlW3uu3ZOzXKwVetTeUH0Imgfmy6ct3pQG69OH0MVEM1nfcGaEwUibAUv/XMZnJHAOs8ajlImQbJlV7Vq905FRchfjSzZ4+cNINaouC39yPRd89wy4/GglIryluM3nwT2wCVSihEuJSTcdcWs8Pm5YE0ZjJEJaoW9wwixYxslFpRQ/cGJyV/o0XJRkBvCfyy364Cvf10Z130clVtJa/83/p4zpq9h5r4GWC6ZqEKtrQKS2uzVttXtpaHe/sNRRf4XXieuelGA3fpAaA2ZLb/2rU7qelc+F26pVRXjNbv68vmmEIqr/S9FxQ5SR+toIHKDs86PVGGPVu9ygDqUwWsYQ8KP1Wauk5qryxxX/UpnEeFipT/OOrzYCcvRp6xbkIQ1xmg37FWJt58NVUDlQY1fGAhkRehT8AhfdkVHVp+JYsZC/jNglF8NVxjL+mvRIxXT5IhyY64zUTOhRh/h1ADI37XGmO3EC++ITYgP1e621uRjvwzS8y/L',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(865,'u347714282:exchange','chat:5100085720',3,5100085720,'sendMessage','s1.5uL5zfUm.FNfdTlvsQ2H5KX62yeiTgv7HJYpZFUU2rtcEVs+Ck41J8UooTK4uT5OG9mbTGYiBveu4IN3ZMfWp6qBKSkBFs35amJNLQWZ/io4n/qqrnifJOQr8nbN6M/1eZVI8FuHEKwSOMfVzdGKnCRdUHWbIw6ZhxMxXNqk5OhV+dmsSJNy1DtgYAHs146w/VObbqm5956/KYRSHFGnoBCfWhrvGn2hYtq9XAr+UJbAjtSpQAG+g/a9V0M5K3W7t/40IqK8U1AlXMCxkvJsrg6tjLAqXx6xAmRJJRBOJjxAaIVfSSd9fAL4OW+CQcSg84yWM19K+CZhMJ6Mo/ThUk+Y1Tzd2i7v/Zba3OVlpWhI7MfBm5AFybRlFyXdTLLKf2WPa7Uz7EC1HnD72koVOqRvzKd0pW2iAjL+H58ehnyjKrBRFzmYA+8XVflX8Dc1+4FVctNpcylQsXXuA5oye7p635BhMrsmGhAtZJao1kgZxZ4h/AVSFoVHzuhY+O1mvTBlFD/3tzLyamSeDcUMnXoYUTogRWXOiV3/R25RKodU1w2jMLvG33Bjd9GRarydGvOmqn4zbs4/28ABy+fzpxRL5OOGhsMZQwzDauF7vMjtDvyVYi93VmON2DeMRAsxtubBrSnJkYU8AwFcUFCEPMq105AEAq1enblwqQ3Qofzyx52yB3QID4UrLniKJooQQRQMLrLERgY9HT5UHQB4tx0ojzjZYjNnegxGSdZJeA+0DlH236PwtgocguRHS8sbsHfJ9+6p1cp05yMMnkeaPJZhFzzrkJCqzioPM6CPVsTfulc6vRnAx4eGW0QV4AZhzJLEhM7yGEWopZutctWxZgmo1Nc8dJis+536mLDpJSKb9dn1zZGUplUSWJ07WpWZ0CiQAWXxyRliTyz+FH4UEp83MkcEizqWZp/zmvzp0+YNu0cu4gLwwpZlJCOpMzBpx0aXCcDplN98+qMC9C1xORsgV2U/a1cNKso715lPRmUC10jxmkRXUXyPDmqAovwbhpbRL1J4oi6ZPpMyTQGpZtjGEO26DHUxfp5+B2V0jGu2tipehZ6FiEJHToHCI/dGcJzVt5d2Mu9cNLwxbi0kLKtdmeIQyBi8Yqx3yVLLxmyevLa0arv/tCvICx3yszimZiIBS+ZjFbIH49RwWcJiLOPkEvIOIQvn0imPEJClX3SvYGAucQ/dKwl9xEpegX8ZYQntFPxQxPuPA3D6l9AsPzzGzSUlnKxEDHWTBTGMtz8TkaUB1j2dH1G3qtMp1s/Bfw4b7',88,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(866,'u347714283:exchange','chat:5100087136',3,5100087136,'sendMessage','s1.5uL5zfUm./lBNNK7qrpVY7t28x4zC1fyFicqJOul0aLX9imKc4rg31qn5jRAhmZ9GyPjC06zmut87XxDl6HcFgP/gGUaFFb3HhHoINPi3q6j5hJe3L2Cl8bKjtyROhKSVv/wyX7BmEl3ATQYS/2iQbSA+aisGGOv07SjlDQ20XdXAbVWADivxxGOK+lks8aQp+cfkQKP9bcBNGdpE0b9da/2KtvGqbv71yBb55s/Rb0CHYVj+q/L7ptfw5lYTg3lD1rZvv5uaTBZ/EgyE4MwNYJHekElekJLNQxhG5QbZlYkvdhiiD9K1kGDGGgSKld/OncEn3KSHnhbQwsV+GffIQqknb6+igBIgIG3qnetMU6LBpo0eQsVjNkcKa2RyfpOhNCd9RP3KpN2q8jwxq5YjcZcjHdOABoa73omXPoPI4/onoZVW47LHPc2MFo+ROTu8dAsjgw0BDSN/WlOZiojns9rvSGBe7att/4mBeHdnX2JGQngoh5LTBZsMCTzhVVTK9K11RGBHVTj85izJHIptwMNZqeMSBXncNpVuyrRWuTZrQXCY3LoPo8K7W9CEc8VzNAfbLSm6jLZZt2UZT3S9+B9v2tWdgVr6CS8meuBEqgu0tZDDnR0qZKKOUID+yQNSaHDVe8GBSc9pXu7aDSrls3DsLSnQTposwd9FL2n1M0eRZDSd1HELIIM9ov5CrKjP24c8extPVLkKpe5QzdM7UGoSVM+ypBZnzg/KVdmTsx6y5HBe/X2f4oVg6o0VHBaoBS3XMZJO/TGkoGHVjC8HM0SkD7AgOX/fCGNTjcFSbvnlPvLoC1L1N8rK3fwjJPdYlCOf6IXu8/xOHg9Eqv+4ejpoftjLqlPC8SKnxSj/BVWTVpFQHGgZK2a/o1fkvWLQlZUl',89,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(867,'u347714284:guide','file:u347714284:guide',1,5100066153,'sendDocument','s1.5uL5zfUm.C23OzxFU6+1kSo3ktuI6Hnrhpzwm6IC9SVjmttwTRVpzzf0g3sIAiskBNoESI62aKy/7g3PAS9m6iPNUWpbj/F+DAXeQtOV/SkrWXlmWHqnxmN3THQOmCXNkEDbNfx51RiggWSuYNkrdEHdZ1Afs4Pw0bCtn7aRmbRbgzjsDUYgOGg==',68,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(868,'u347714284:q0','chat:5100066153',1,5100066153,'sendMessage','s1.5uL5zfUm.dxLVwOFzfk00IzGX2gZezxX9cdqkmCx0C8HyKoB/ncG0RM+/TxlgLOXoah2gSRlSMtBbQIg7NrHLJZ9HnVGcbd4UY02uJMKnM8DUxAVlJ/4SaTvYoy1JZnx30QMc7oimi1ZoLFln2Y1KiplP4WRkagksN6U4AVLkKLtPo+r55tqYHmc0rKD4eXm/1MUwtkQWyH18CyQk3uKon7pM9HpDxc74I0TY7g3K3nM7hISzwWdl9E5mcn2V7/shHm7Crw1Df3bw3O+39tTs0Hq1HOu3tzzLhFl8d0AyrtW7Ta3M/v1Kr1kQVxpPIAOPHjDtPGz87IJJkHnjhTXut/UukkrSqs11tVEC72F7veQ0vLk7/UHDE1hLZFFhSSi/Vka3pLWHKqv858yMJiR52Xs6u5QkfoygQYxDkq9FsmzBlAVqOq+py1btAIS5IFwXYty1WUMpPxz5zBHpZWxfLcNNzGYo7Y3eWuNaINw8qcKu8JJ6vJ9p9z7ozRJxRoYPII5Onszd3cKfEk/MBNaL0ZSiPUbslMSs4tulUVdL3poQ67EkBxYCofApBdtTNhZBdek787zsKYg2Yz+VlVIMYDYfO9hd14xhVt5KiVPCe9Y1Rjyh73GV3fuoSdUh7otAO9ZA617C2R/UJDLQWeqHDBTKooxSFAvckRKq0azCBUs/cZl+3XNweyYKpUQk3OTNLX9dOjt2Ant1xrn+izFLKkj3zRuNip2buWdqy1RJCrCt5YlHtFhSO0545h7XqbU19qT4qYjOYqtr1YMNV7SXCW0jgEiWEqm2Mw==',68,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(869,'u347714285:a1','late:u347714285:a1',1,5100067868,'editMessageText','s1.5uL5zfUm.g1KEm34+BOGPLCcPhwJl9/2llElllGBmRAZX+CmBhhNUQgI+kOzoUGLwIn3UakkHnjg0+SawX3+v+mj7q6bMKNoJc0ntxERRswdj0+U8mYdzX3VSNBVfjVOvNHQ7nXsGNBGA+m1iG5hZkvDQOa8+nFdallHCxH+uQyYI1qyaTDJB/f2Ol1woxQYbyH5qZpIoxGAGJmxwEmGBKmULWhmy',69,NULL,'u347714170:q1','u347714285:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(870,'u347714285:q2','chat:5100067868',1,5100067868,'sendMessage','s1.5uL5zfUm.NrfthSFWziS0k6lWlkXW9ZvKKKXAFK4YfnXSNVrIzKG7D4RubiUKwKrcP0T7zOQY4F9krKlmcm9m+csGB1u+bAocZPIqlxqUXy+fuANnBx6TJAEGoWZSfwDLqBH2UVQXL1BLRVqOX+gYb5zR9QQhBd2caj6Wzlo9PF4RbuxbhGRehLreAGH83wC8z/FnMN1iKDj8LI4yYraLUknOFPztKKc+NVWfmlBP2i8JX6gB2Qt03fFMAwvBSqXLjlotyjgUPA+J+/HJzGv6I+4br74J/JC9qPcRDaXhLpkB+RwBWhRKyN28K4T9yV1pra0XeKJiMXLta54KZL7l+bYCFKIcKFRTuEWjXRMuFcHj6oZubbtCjaiRGcmxNfoA3+s662Rr7cq9bG4s+iVl/AZEO1tqbbNJ9mFe2g0AM/PA1yNPg77S6Rp19hYCAanMvVYbJKJtZLELRhAwBycDZz2IpsvholEASExXWWiCL/Xc2Cuonc4/wqE2G37WnTXgFTZx7HIVaD3cas/rf1Jkq14EUWSysW2ieyrqF8ia2MJv0zyE1lSEvMQhzXrjm6HfjsMdSSJpJJOpZmceKHeEhBnAGId0AQmt0SkHalwgyoiYPYOcUTdGU8SifYNBIQyqt0zV/97hdJji7tyucto50IxtxBxWX/MFpI3zTNmS1si6G06e6MdkeyXY4ZpTL07TYvH3gK7atxjAO7luFtO1a/GD+rTK4VuMxbH7MlghjysVi/sTz3LlV8/oZ2GbaKYGlK0huRKuKEuQRowY4SbexIEHVRSzuNgcNYBmgSejDinkpOm8I7Kh8tA=',69,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(871,'u347714286:q3','chat:5100068920',1,5100068920,'editMessageText','s1.5uL5zfUm.5tg2OB0jdZJDJkgUw8mJQmtxZWoOEnP1jtrXFotw6Pe3Pi32dNR7F3k7Ts+ZUWCsKxhyHCrSaH+Y56vPNgbfSZjvUh00QZQJn9Wb/effKNozDr1A86Dtwp4xGbCqcmaK7k9sLCoesAiSwGOLtDurYBUT22mShaZHIXYTQC1psgQOMcovy7RHecPx9frwBO6oqA9dZDESd24vUT85uGpLc0iz4SbhHdRqv2R6o2CszZQpF7nBL5mVvP0OUIcyCs12z9usq2ckT/6n3i8mRB0B4xRSaoxOnxyjGY6OWbG4ba74gf+f1kK2zh8jY2ZC2D0NPh/7Lsw6JZW/Iax5ejb8NoneOYRNFoEIvodaa2aayDJqWdminPHby26KU1kFplRlf/3HpFkVwhK4G0wYvcbpikL8GGPelAcHNVZDDcu8OrH2zRtuSO/hnyEIWI3BCiTHhIujfwARx3YKKodR9+LZwq9M/bpSCOyd5Ib4WJHk52ui/OmnXe4zhTeY0EZ/XQDe6dI2qeQX8SWrIFvZPVylvr24/CaAUbgmliGA+ckuttjKxfD3OOT/m3ylcC+zpsUTekPQ2ephnnfOpSUDt+KGo+coXTQYhry8siwiii/iQKpDkAn0FwNbvVoWOU6gfo8BuIlx4FmFF4+7Y4BdMFP5DK7/GrQjam3tET84Nfhpl5iGM76duk1YEfvdeGjX/Ehzlm0xUkXjp0ba2FvHxroAD0C+L7dDAQ6RPgyAWYBOdSYtdlDbxM/uZQ6g3WHcDTNIZlhG7t+xBiddcpjfVgqIS/MmzMgu1HEg8v8HhP58LxbTO/f15ct2vDXow+UDzHK2wbSuUq/A7ThcGJFEhiBV0wsuJ3ujqp2lvDLl/rQWlNuvMBTanNBRzTtPIjWNIHS2BnWq',70,NULL,'u347714174:q2',NULL,NULL,'s1.5uL5zfUm.T5uR3/EB4/z0RA+oFwlqx33izPyRYhf/52YsMpMZRC2lrb5d2tRC3I6PjMuCuaBdoY9YIydPIL6hMfIw5m+y6Vty86Nuv+FNmhQh2dNlDPstoPDj8CgPL0SjaISHh475NkNWTTxVsSZ9VXwcG1wrJl8VOUoYPIYnlSvU0B4ewG/2AKG8q8n2/7arKxuT6Ti3m2ohD89lg9+BtCKA9EAJuZUfJmPYOVn6JC5so8hm47lNpnF1RgaV1JV4iPyCsaTwni3PqXXbeBCwukFZH6VAXiZ77DR+kjD8cd2iW7ZtrhDw1fxkEsE4gw5vPjwgI/nOgmkQjGf5C65vzuXCIS2LpnoCF+J/deN7dBosJmDdNyx8De8dhlSJY0HvTtCBI2HUDH1JWTKuBHwoif/DTpPKpLgwGO8clqNYiL1UIVaPBV4hPZePyntn0fgnPeOOSih+sp3OgLEJSfN4rnmWYbzrUtdfC6JzUaVq9ltuJVCkonORzZQDP31wCLV5wEcJsf2LaIIEfuF/TzBwe/V/HuFpI6pa4Y0YZA0rpskQ88urQ4QZQrNW+86621aRxxTAOvlCxRrKBPsP8cIQTJx0nh8hz8ktbKbgMu6CLd/1XIQf7jg2+X26PJSIiXdD8AVDhxixtPp70vcqqnDCZMoWJ8w3OwkZiQr8J2YAlXYs3iRFM41jpn1z92mC8VgWMKJKlvwZdFCLvPAHXwNGhr0dJgoDREhkRknRri6GqlZhHCsxy0ZMl+iqjmSloYP2Ihzxr40PGs73w8gN7Miu2B0i0CD6sqqhL9oquJ1xqQmPEEmPUFDerYbgt+uwVUtLbmCaAkrGWGKAJLZT/0Cm9y9xi/w24yBlO+Ty/E6pCIYoyegMLhpwise47it+fjqIC06dYHZKrd+w9GDTkxqvpZJyuh14cVHWPg0A',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(872,'u347714287:a3','late:u347714287:a3',1,5100070390,'editMessageText','s1.5uL5zfUm.UiH4porFbfpqiNoFTCa6aQGJxXvTC983Hat3yI3YeC7I23y7dVhueWN1KK42g7bq1jiz+tjVa4gA1UOJlpskvtLbIstFYcK3X9bwxW1BNBUKCEpdaX5eCWVYHJnNd1Sq08Xg3VLdp1FeACHmlw1VmgdkjhlNWGBwlAlCfRVjAfbgZ3qoWGMMypqMHaiR8k68vtcVRP0mEX1ZtrgvGlArelRz/C4jQPiks6QUqSZtz12U5N6NebIViifJdPSWfQgD0fOvUHKu66ARfrEY9hyIZvEAKR2VJ7oUvsrn2NIaUM7eQy6n3xDbh/QWdBSPQOCuFhZ8XEGZH+E3lDRnFmSip7+0fKR9MKJvSlmibjCtifBR+HY=',71,NULL,NULL,'u347714287:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(873,'u347714287:end.sql','chat:5100070390',1,5100070390,'sendMessage','s1.5uL5zfUm.bIAbgenIGb++acOqm5TT0MiijAWbVPCDhYxBbMn3HuVrRwnX3VbuTf9q5Ft9xyCkuGi8eesv1S4muO6qQ4OdbCeUorVQN8LJAuS62CvAbqMc1B8QkWssZsedLGyK5RJ/8I5mzO3rBwckcysAMqMgIDeN1/3DZoiIX4k+D0np+wVt7DlJ9nNZ+bAtxC7k1Oax43LGC5th2a5DII4g3YiMmPuUChyY0twS95z/gAiaS7Y6lkSyliaVDR5IdOQ/Wn1C0L2nLG4bQt9zRsWs3MBBRZqm4isqs0aMY1iGuhop4MI2lvLO2Gz/zFbg/i+Z9w0Ku3xdVyDtZBtPIQlwOp+uN/j1i9prBPNQ2ybj3bLBT2cALTEMOB1rO8/taXP4Mc+KTChvc63tWSaAlhJc5NDj22iRkaNYn/OgG558dO7X0vQbOw+9fE/d7d9q2LIDmZqbdrsMe63zMETApIwOnFxC+r06xl4vFqvCii+nNDdDPbrj0JTNirs0Qx64ddsdQW27ZARur5iNls7K1MoZq058yFfPCqpqStUI65eZzntV3jf4JGxpUC1Wr3TaPaJaCP6C/eZKL2wbSJ/qjHJrd1gEyVTwruOs96VlSYQMkqFQLWDHqnalVRxYh/SI61b+U7usIA+oZ5RzWl2jv+A5ZTtrwg7hzx09+rvprGM5gLtyIics+W+Btt/+/8tSQNdkR/0sSQ1DK9QVGLtY2YdNmg==',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(874,'alert:71:1','lead:71',0,NULL,'sendMessage','s1.5uL5zfUm.DS/E3s6JPzDNHk2A7+CK417VFb2+I9QXlfe5zNEa1BEGk6MBzKE+v77ZJAekwkfgchU9nO9PMKJCZTc6mADnNrbg7KSGcOpKhpbzofMG0SjSn5j/6PviZ/pSy9evYCJaf9YNnKxLlvca7SyJUQu7TygUEhU2snsIgUy0MWlOScGkzbMoJ2jmiynFHX+kxBRbc7nuevQG1LOKlvDDmVOrBVGUfBxCa2OOoIDO8Blyvriyb/XqUxlLNGaWa1bI9vnXhv967NxDS+u65N3DXFZoiMwJbhoufVR63jwsrdaDvpy9ynl4jRbgXlskU2GUsi54BZE+fzFWYurhnf8c1epekkwsNYyQc81WGb9CNtzfuqqN24OM3fXtFDajLZTJGGlKvrjHZ79yhqylJd14ogo9L8rl2klbF+bCurB2rfeAjM2Ue4UgQEqskwxVryjs9oQ3Jcfi5JpwG9nDh/tQuG+wP/77QfhCiiNu/eOlhI7uNVoTjLGwMQ2ISBv+evCqmeAVXxokXz0RQRn4g72n0073SuqbpRSY+rb2evSrdlJKSDi9EmVz+ExA+yRDkU/RE6qJcUu+4s1rjXYjgLMLgx0pPjQyU2ZEbojC8q7xnp6WkyweLyTznd6Otvo8EOO84DgcKfyOweXEjdJj4ZM4sii/RnSgCvcoww5ZnEOLGKSiSFtNjbJClwpuwtVSFsTLB406olzJv3lvWcp0Z7x59PJ3uzFlV2bEVEJ57sTNYV7ItQcEvHUsiOTjsPqvnWiKBhk3PA4BC7DHWXF9LmB9nYzpfE/zC/mfTFKAdps2JxV/bVeL9cNf/sDp/JGCBX4Cs3P/iPVG14MYGv59ZBYu2NIdpk5WqEF360YRTIIXASPWqtQFY7yeRfJlGx1HBhZmo6OW1zIOD19uWF5iYGUAeSV/H+ThB5hFIPVywt+dbCjI5P/dRTR3b0e1Z784GNAQ1BvLliKfgfLb+TxPftcnTqcqoKay7PrZ7hdjafwLEmK069jyCqvQNAISzWXWzHvEw8jz71cSXEDEySm0WPWLi/9xPnPfx+8AXn5gSm1B30eR8gCF03bhvo9irc/st9S/+SXpf7jlnulB4nPzlHClc9Fw61LPin1XgqJbMB3iBvLdI0z7vlvxYS0FAXi97WQ7Ax+DFChBFG9OsTO8z8WWFzgN9ByTlNpZ3lcpde/Y4YG73UaoZDkkvwE62rUg8uvNputPaeUoMVZA5RQLHdoBNo2D1TKzBC+DAMTU2vSDog==',71,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Uirz1uS8/9mrhG5B/J+2wj54R949PxDJMowmbHoakM5CPmFDz0PZHCQGl1sPDtH0c6MGKtxkv8P9ws7gXLNQ00/4lwVAKUpygFyX2EcSj+oeYSx/asVysx4bx1eaITHMBoIgft8sklfPkU7kjB8cKSYaVmkmzn1CuYw03hW/Tw0AJcSnqRsgkaPN9EJzonXJJNr1oZ09ANoh8EkrJOk5VsKAEUI+raXVTzTE4fCRfDwPvcBZ0UPlDJrNlZBFhGJfSQ2uElWHhPASiKzRrC8f426es4xj3IrPOxbad5OLhogbdPErtuoMqXdCq7ZlCVNHYQnBNjA+IMiV43cp1PeJF9KXf15eY222+YFsx6bW7jMLknQhO7/m0ZyIS6N7k7o93GgGUjVlcSrX+C1okAtw8YH7ezPS5djkYIUrvPxrV5zKdsIGzZTWawC1d1LXbsV+VFyn9Ea8aebwN9WhxVHfQ433xk6bxCLAr/xpMPCHWFNtame7awTHagTubKnuYyUvDko649Gm+vGCUPfTwEwR/pfqMzEpLDidkXUH+uTjqYRFbaW8WJZTZDdVWI2FTyLoxZe0luGleRKxNX98UHhzOqKQcTCBDTOgSH4XOCeDJsmAiu3FbIVPKRaRarXfNPQJ3tHtnI735ZG8Ko9jAtZsMvwDQ8Q4EGhIliYG+d3kcLcdjkfSm55hGwmAPLi6Q8R9le0NIgTn1STmOjfEyHiPTjMgajpgJhWHNQVSAKL4DWx4/Z9IYDAYtGodeIT8WPfZCnBprMmnCagibUlhcTQw26G075CDsShmz4x3sPkU4L7godWp03AX3w4l4w9c6muSwprUEP+bQG+gRax+Lbmcu+i6SabNqFB6ty2Jf/g0dftnkfKMHB/lYMDuqkYcrLq81tf/6OagV8pApwtZjXoiPK1GtX7jL+OH2HWuHKvcZw7FWNVba0AJBFTGapKv/HnETHELBmZFWuiYuTviguMJQ7Cxnbe9Usfy6bePy0e4ppxhDrlISBdt3oWsYD8EgNHSAtZTMKW7SQbaiaZtMiosZSUlKvmoa8mY6cCzEQavXr6o0jePiL+MTfY/kyT6aJuypq2reKAq5+DRy7BOddQ7HnjZL0iJieHI7Y4/Vno6QBiruArNr6BqM8HTFERKUN0j2AoPDOwPKbKicNSPEARFi2hC7F+lKtUirwhyIfH5/G1+um32YLclNYcBbPXNJx+ZMHTNc0QRGJ+0WD9atHLBkFOkX2UbobLH/jO9zVO1Yv1LPKGk3wOg0vf1aK0yvaLBv+ep7nskw9Fo+SjovgJCyPA0PRH4zsgF93zuzPNyZVDM6sR0IYBnuT2sOFQXzhQCy/usoplvmWuK0kHhVjFbfHRE0pJSpErjz+Xb90HYLFr/ZhLgsXnZGg+1iNZUNsDw8EpWgKuSTPIDw+T1vyBgKRbg7aons/5pAmhNO3Hf8O0coeZqFZAf4+Gca/646e2wdjlaLZOLEtMOlL7c6a2hyl1/hzty/tvkEjbIMiaWW3S563LiaHS8kETwipFX7tTrmABTGHhclOcUFvAM9amDR++5PdSJi6LO7wKkwFESHXzju62tqS1F2OQ51laPEHegw8yf+FnSJP3Tukw+mStik7AZT7jxycsFzXYfbQnHERp/OXEwwrbla+v+uOn7Tsjpo2VHArS62MHX8ne0FpcVsobx2T9xhGPRUexqR7uFNr4Pj5kgjxYaneejjtAkC6fDplUQHMQkkQY0pPvlXckLOn7q04qdghEPjXptGgmns89yxTT3Xdg3Zr8q64hLz3LjHGb3di7DdjmIzcAMdKwVibMRvrZdXKGhdFt7DgrzucCK1JtDcHbs95BUBp+rrEIKinI6gU/NYoNMTFhvfdCGPcdHtgKUllcM0jMFurBY9oSWXQztdzh7/TdvyhBvPoUOqL6+Um5kCMSnG5p+V59wSQBc7r9csrWA6LTRf/YsgZzcI4Q+hwBffqH8K3Ss87yVSqaXPpdpSR8YK0HA7Zpk80Uq/6VCJ5Re63/CHLP3rM4y55VW9Y5uTsdpQp3PKQIIgulsJt3IDwoKmQiKlNEZy1FhAlQ9NrvYHqcdRby3YkEbE6pGZlUr4sWUid4j/62dJ9OZNgdUIZBFwaJi7Qb+ePFSYr8dV+fAhQ/qiDEXYqmAeybQbz51qidQYHen6XN6TdCTizPCTMgOYbhfsDV8ycHY6bVsQqQ5VwHQne2usYYidSj0P+P6Q0L6GznqmWVpAoRuIx5VlzRTiaw3nJUN0grPdMaQQlnIsJyed90oxBPenf043zod+AYffOLqAckqQwIRoBeMYwN5K+Qcmg==',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(875,'waits:-1795424816000000008:4','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428325000000,'superseded',0,NULL,NULL,NULL,1795428326000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(876,'u347714288:a3','late:u347714288:a3',1,5100075866,'editMessageText','s1.5uL5zfUm.TTGQZAYopAgw4SNuEdcGGQOfc9yXYX+O2/yD6ay0lwFPpkjaqDTM4H+s31Pj1v/SaaJh2QA0tlBG6VfgBqciZm3O5a8U8bDM0qocT802ikTAQhjdv3z1lsqTfVDCH1yAd8QluOcBkmT2EFWD5E5piWx5TOFlyuSwDPsAlj2p0M7Rd+pv0phMYmthoOvcDnMG3gLV01z+CrQq+iy3ezZpEXuIYPcDjf3FfDQQN7WylX7csGpta9RJqFXyPi/cCPi5CkZoWs38fSp9Hl734A8tXjmbH6Qgc/53ADhaTbNUj/gOULScs1mXOtg6KONCD17dReiqPSkGnZv5uz/Oidc7LTEhzKNxeTTNZUG4/IFV+BjBGSosE8L6wk8o1a7rKIufqIWFPestQxjHvvo=',77,NULL,NULL,'u347714288:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(877,'u347714288:end.later','chat:5100075866',1,5100075866,'sendMessage','s1.5uL5zfUm.KSeKzmW8qcauQRTxu3looXCvJuPCXPt7ZmpDzWqlUiuW/fGtIT277pLSO5/QoskcRW4zu7UsIZ4AasDmfwv8HPq+FihTFmP4M2X201Xhw6mBYGghT79E24ERq6qji2OdCRJEkZaH5+U9LmV5FS5dS8v7Pi7f0vyTDb4QEgc9a5NJITzNtx3+wKNCzphT4eGhBpevmXb713v3BwareqJuiQbpKbNlrXE9IzyJz5BEd3feoz0x6H4dJ1/Oic9eBManikP98wWPuZMPExM/oOxRj8IW/lOig6xv/b8obBbFVpp8vbL1XP7VEtSZRvFppiQdGxbSNcNHxwseBZdndDq+C+hXy0wCD2zhHkVo3PuyAlB617MaeUjwLyEs8pDYPUzXphtjRzGYt/lEIgjx4RYb4DnjbF+kctIIJN0Vx4TsnnD9rbLhroJqYrr6717zDvEGjgl1QJ18qHlR0Zsl9ov0eyw7oP1AR/PBYF0k2jhhYTZkdEra',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(878,'quiet:77','lead:77',5,NULL,'sendMessage','s1.5uL5zfUm.1xYuG5/W4sp5nhcNaxWJFBJ4q7Jpf3b9XpqxS/77bU4aIZisC02yEyM5CCElvmi/haL/JpMNytJ4jqutY7b6O5SflgYH7nKyAgqIIJziS4n2RugOnJAZT9I5VtUEEw+FeoNRVoj/JUb9+M5xkW7JN8av5LPZWl0FOB0bpsz5vFScuUWhm6ZaZDfRzW0iYBnxwIu+YfvTjuRPDAYE1iDeqBDAmWoQUrWHf8QI63+ju1fE8e/T5F9hCefaOEDNjQmPGqQ+L4G9JorE2loEXMb0FawVV3dQu8hmY0fC6N4Wt9Dvw0MloZavWrHJDZPlQDipbfPZrs0WdFd5cdtiELT8T/AAK8r1iUXtUICcKMypPj+Kw7uYpd6H+SfnmKSTajCxWcW4+Y0i/tdAzxmYeOOlNQMB3P+K19jeJUfYcYVf7BNCatqfBIBURJpnAyt6ygSkjhkAXgg8G1NyxLEuL/qxs8mxz9cJfAp04cSJxpOvKaeNvW2BtyfOqdkoas/+kha2FnNDReaBqgnDtsA7s5sWueMAw65ohCsVVt5abIyr6AGGAHiIqx1FtUWB35LTNoYH066oYdO9EA2WU56qm4JlV0eiksaTOXyp/ulI8pv/POgZzDwp/FCDfO/shdwDAb6rqCx9fMh/DZVc5Ojbq/YkEoL6S0tUAClAtYasaJPM5sqR+tQ+OmL5GXGlPzomBgCl0nvPJwgOpu3JAxrCvhlhsZ8cVVn+ddHVPr/8m9YPzp69JVSlVic5ux1VCoG6YAGX1nG4IHLzSzDcs3/zMQh3WAN4droVhJcPndzHl+RTxEa90peQbPLMtdbVT3UKRpvfqNGbZIKhboTK3WlWHbzRG011NM8lz+qhsQqeopG67Fwsinkz0Wep4uUBTFHxQN+psi4rdaHbM6ua9qi7bTztBiQlkuC4XmfjmDVaL2/GjwzNVegNPo7KLRM1RX6OUH/oFWFTNTStEOw6ENTob2rdrVZNQO9RUNWIwj4EzUhTtbpDl2fg/W33964SV8B1gY3mi1s1Hf86wQFuxDqP1Aea4+jCVTvi0rMSAlHwadx+fZ9FLkITjHKaviV87QuHaDyviw5blWvg0aZ18gMw8SJgX3Vu1h+/7iTUIhScr6zqp0EnOcEqfWbeynMJXvcQ/J7RuxumExO6yQsKvuWDlDvk8YPqINnGPNOvInBYFgBBvwUC/YmFx3jN5JcxiFD8N0FlfyBdNt4KUpKjEBtpbCCm0D+rIIyQVZHjSrctt1WOxihNS7nJndHGICPs7ZqUU2mKYoijdfeF1+z7f3HopVgZh1Hs6v2t7KCmsdUmPfiEpwQG54f1m+0WC4B6',77,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.h23vE5BT1sMQVkMrV4Q6DmORMRbPZXDsrtsMUcxeSWfzDaQgXTIQHxfuKeptFjP4xRljb4oCTEXqj1WRuwM6sMLx2r6kdqck2vMKWPqpTAXGTznpthRK2QTrzZN+oHdhIg4nlVBEDpe4gMijJXkuo+0rEE9pDlj4iLqv9Qy6rUA19RwSADCgXn9N9p4ffPY5QlobNoHI3OqfH8AhlR7KhFe4rarCKk23mTG0zg8i0YkGmYapwtAwNi++nkp2jYCbSC2BTkqt0byrZg3k3p7+c7gn2IGRSCOzth5n3CPiUxOwtw1V/iIsV5zyImCQ5bzrOLA0OCxZ4nsk38QEUDwb951R8QfvucrrhdkI0V+/t1Jw3VMA96QIas3yE05Rfl+Gz11Ba4x1gIM/jgZHQx8HcDkJqqqqsyTvwEB1a4tYGOZi615l22GIdt2mGNNz6um1l+va/FvJ8xw4difg4O+OiZSxyvWEdJBqvYv/WIeB77ZYmAbbpf2JRHW5ToAGdvWLHdrnjvCqZNhmMQ3VqbCu9MtxeY9x47QDXSr0Qq42Wp2c0brGiKLlLIVYFuFfnvSaA96Aw5hoLvG8PRBEKn66WQCDc9UXq6aP/5jDE4+za0+lJzeNistuXwFNKZHSliBBoV5tvE8VddoqRfHOs3fR3ejcGeFdNEnt7VBaGH45h4qwCbhIRB2uChJaEZl9YdnSl9et1ySwS7dFSsCWmVJlKVBk7BRD7sjdqFwucWaJq+fwK0OmMIyNnVSq2+QMdmNX2y0EEufoPpn7fXlSC/qOL9RzD9TnKWuogYE0XEuztyZsNpL5jFoSQi/Q/nOixpr90gNHwHvJ5kmsifskycECtGcy0AJiGq7ucFQoVVPm+3s/mb6CIH3cx9iMwfa49n95anq20ceTdwdghcrTt7MJhENVOHkQg+S/wc8k4NCImeUJ0Y0zR2ZwLGb8S+d1Srs1JaA7wTISz3wTAL2krpM56jBVOE5MPcc+37kqroDulyL0XoUSerx1aSU2+MhkWQY94Hz932IK7TvXagnoXV964LhxqwEWfgmYwIfK96QNa0Kf7oXYOdhy9VpavzUkEW7I5x70IgN/DLqC2E3pYsqwxhzcUnYXJ7yzhj/Gx6lYjREw8+vRdzYr5hzIh4hObnCenLlDVmXN9G5g+PPeA0SzteR/ZfOx5sOFkAvm3rXD/TMWkJHEQVYQIcFnyBfWUDL0utho7JMslcLAjSBQErOBc48alxqj82gDWbI0WC290ToJmhlNwhqlG6wnk1G3tFpoEdOPs2b/BNMjeNnPVUJrnuNzJzao6kYGZUsapTwVz1GC5gfbTx4RIEn0mGRFFZyGfzuO0eVPL2sPWkLzdURnnKK1RLnjDjqr602ISN1D4PZ48cHz0NQfpqG6MBzADmQMJcDd/gfeWDfelgClISQX2enCpfrZjMvFl7rS4OOvVKTj262JZbZUQHpqrSTo6sTrodzc3IJ8mKKUTXgNeb8brhPR3EreYSZ7cMArhO9F54rRu1qVlALqgmq9WhLB5PE5IDu8ea2V+nMzkISrdGIG6M7cmBSJZBev0DKQ8YIPuw6/98dnbBSy2YS3wK6KFyKmpZFs8j9H8QmBvTCb2KZPFUMgKhdKuoCXPxSbpEweNunlQm5SFDmKmJrwnpy+Oj6I9tMXiJVQYv5jvFoAQyq3YwNwHBC6N/IzoFziaQ/yqZA6pK1nZFYqQSn695D7lu7F2W4TdoV6HRzpvVFiIEFe8vldGFgPkkt6G13kzNdX3mTFKkJMSITvo5qsBx/wwrYCIsfGBNXqW1WAHHTjBjINtVT3qQF68H7QMnBgTzsauMPS6I3h5KTDjWbmdfygd0aEFHU0pUpe+X9d+b3h5LHZcfTRCC8q5reojrccgxKCGq+yivQSSk9UvANcehzvDbdFB6abQYxf70F+/E5uzWxrDhonmghQyjqItQM4ssaqpe5a3A2nadqvMbput90dxB/pVWzchLEWKSp86cAdGFv/P+SR+uoARsyN3Bp6IQmO4vf7eASeUwc0glnsUAXJifPFbY4JJXTlNT6LQ+dHwFV+TQHcb7lpT7k0bMK3BUxck9NfK7hUPVf7GCmdCiYkF3a3UOoopi7NW4uBQJiYZCI+NZ1OTIJ9wcu8Ya6uq+q/hSCL2lgBBOV7+l3feDiUgM2q8/PocQZpxTK0eSzWxCxeVQFANzEXofIXjmYYWgLhdNqULbWNLoqQrOsjtaObnAb9WnjEtkPavAPLAceGfJNr+vPWLMWznAWE3eaPAhs/rI6gikseLmM2kRtbJ4AjpbZhchSIhWligx3QkFmE4IYDRcTTmR4uUDS8jhkx/0ICddSdoiXwa4H+vsMiTFex1KWJ3c0KeGDDcOsxDNoON1uGvJeIFb9tqXHWkcrIQNSrpbNMGyDkn9yLVT0jIHoauy4L48e7TSS8Q4k+Y73h2+dsxnUX+urSMCpjCCw4dReoF+Nv50MCzM++sycZP5q/VjzYrO9TOVqp2MZTCB9nTa5vRVvGgyxbscQ=',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(879,'waits:-1795424816000000008:5','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428326000000,'superseded',0,NULL,NULL,NULL,1795428327000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(880,'u347714289:passed_on','chat:5100072323',1,5100072323,'sendMessage','s1.5uL5zfUm.xbwPC9c0rStMOnvZfLJQ8MvYt6rDgNgwB+kcSc/MMk5M0ygIjBccklFP+opkmKc4Yi1KQCGeLAazsxjGYl+drQ2FcLSXgkb3pYRLLgm0LnpqINUY4YrUSA51JlCN1WtyPT3i5OkoBbVf9zc/3rSZiqFbYdVylpe3o1iZqEsQyF7bJEP6LYXbGotGcCNK93QiCHxxcHaCj1uOEGG2a0FJ/Z2EN5qnHizm7dZOa4oMO4JkJ8BlmYnZ8OElAp5bZrliIo3Za8FCZWZFqTUwEfyC',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(881,'quiet:73:347714289','lead:73',1,NULL,'editMessageText','s1.5uL5zfUm.ryhgrovwo7LXpoU7ps3OQHB2ub6J1h9Wmz34ITvXADJdLvsoaRgZn6nOdJ5VsH8fJbQI0GYmigNa7pAQ6DRF5i7WzDgnwwM2gA1coRxSTIDYWx7f/OPD9FlxyUd3KlBkQrO0JZfq/aNyreKhOmJVD8OImZAt3I8+yfc1qmnd0e74dXuMKMid3PduMBN6AhE081QiQ6VLopy7m8Sx+DC6UjXbzvBFGbxUXwpIQ2SIXgoh9VPAgtwUlZaPO8oJLYli82pRjJEf9tAagKvqJFy+e3nHHdvkDrE7ZoJB8TP0KHDskNLWxBTr1j9kpo7GAcBfeGxmolTSTfeZyjrELCiXFreVrBFsVyXR7816VMsIChAkJw24Zo/TLwuKZDTOkU5Agfn/+868acnwiV6ixoYoHArthrWJ0RvY8uJ4meUY1OmMSaECoy/k50TcbqmOcQxjxNvmsZwEpJYtdBm1d4j9s//2tlyqT0yVWkC6siFutj4m+3o0BeMfmYvlmTVEoW32y+wqxDQeGeafPgvhC8LJi/5M57h3fnqYB8dOqaZSYgamZ1UZEOzJovvBrCezZmYd84qzZ0TvPZphh+bqb9GkWeu8cHmtw4BMy9KCaRZP5bGHOlmuyvHmnJPSveEWuizf88B4UW2m6ln54QIDj9BhUmrxdZEZtZhYmVCc1PQaCUJYGTv+PM5PPI8a+RSpaRUv5NtarmjnJ8gUiN644qaLR0LcLsXoAY/5wz2m7Zimpdr8mbD9Ba5yygu5Mrgfq9HNJyCgroy120ptdD9F366MAFJ4qMx5HDCev6vVFFQwonkZzKdZeIBp+RgQdJg1BUeZ1j6sQrZXqbo79blXpq/HKoeMl/QOI8aXbanJzPcqhl6Yt9BFHc8exW2r76tYfB37UHSsNbMQGX20uuzb8DHiW4Xj+KuwXEG36qKDeC4r0XMfRQUtrqTZCZj/zx95zbwPLaU+QvJFEL5IZLkYTEXXVylwhYn1uQ1OGEjeHG46v19gSzkmGeg9FYHLEgEWwWlbXMK3g8kRuABdPbHFpXYcsDy8TScahHtHZOc9YUwdtkC38MSvClf+IFfAI8NACeWdZtjunQ9NN94LDHfcNxILPyTL6ICSvY5b2MWqwdqp+yBbMi3H35Y4gjbJuYkVdfXKeXtMJw/CqsInuv8l8pHhaV4z/fDsl/R3bF6cPjX6Dc/aEp3aeYku1II6RJmGdeb5c6WI+PsUAKg7trrAF12NJn0ey09gtY9asQ4jcaKjlPhZAGmJZlhObnEomflhzJbnyOx8yo5hLlTSvwDXgDqXD6htgS4KZ/tuoys54w9tmp1n/2lzR6BmFEM+nqNP92y6gep+IxxPVmXph0ia0ytlmTyraKoLE0r+fV0fg1+PnN45qF0A4IJTGg==',73,NULL,'quiet:73',NULL,'quiet','s1.5uL5zfUm.s2/nGRUBRORQxhnltENzD1uGqJeVdSmQJiwkEOrKsmUQRM2RYkLLZZqvZsqH+WnM3+pGfIN4PywaRxkWmqcsIHO52RZGpNH4tshxRZx9hRNlWlgEx3ZzgonF2gyI/sOKYf5Z/qa0WYSsYTG24zOSVzXKnGfC14zKrcKT5mEoqYXQz/OwK2jWKioIkiPbwczP9YZUwSLh90gJDnVHbMoh3fC+L/MPjDQhhblFdKTmQ7B8rQse43Cjlpwl4qawjr1w8c9nJCzpik/D8YcEYAEenP+1RtTWZuVjKcF++Nd+fuXEB+79z110UFPAxJBBudcqLsAx4X6Etfioqm+DvlVl13kaLXAHLH4pTZzNV6BQTL0jKGdIQxy/vvhYgm4s58IayVJ/cLdHC/5otZjtmKJvxQE07qagYPhXKTbqxvY7IGUw0ev9JdAf4Hy3tcYMMy0dWYq6Q1oLfmvWGmFOGL7NSQQUGGXHenhLitgCWqvHoJ5Zu/UISm1+XzblhRO06b5PxVOnkxYErNqbxrb4OwFPNgdrqKknxdptIZVIrBRpTS9RlQ1EjgmgYKiB/Ahd6aJbXkIq2d/K/anYquqD1L26LlWOBWzGH+3nuEkWqLI9s0v0+OobhtKjl8KrWdUYzw6GWsxq+pD8h2eitubYJ8H5oQ7AdqzRBqrREawdGi7DTrNSAboVzXNNY3PNt0sJrs234cCVpdcb46zQ10jeZreUOJi8GgQowzHiFWqc/AUn2RG3/iumTZTMG2bCKmQmAiDM/BP6sf9YBIETlatjI/vogYsL7IeldVDyZ3tGrUzyxn3A0qPzzC5HKOPwzCYjPuabshHElGOjp5WQNQdW8tcstfP8zMqY8OMHeXeb4vPIRXsCmCWYZcSGP5zjVisHeMMup+NuuD6u5s8AQ1wqcXQD43/IAckW1JOYmZAxem8oe1FR/lWhdvb/TTzkzj94GKt/UygvnqEFULRP5y7Cl+F5fspiTWSHl2s9B2BEzAUV6AxKTuTo2+0SRiYgxB2NXYwQLoDSQq/ZfNeixVCmc/f4uaAyUPb9cVTBOEEcRcq7TcXgS9oXQdOOkzI/DtbGoxFX4cbpW0sFrcuTBvEWBPHrYbRr4C2TvqX9oyezk76Fx4q6/8/kWk7mEwP0PFCNNG0fkberLQIxyrIZys3+bRaqR0peRo/MJtZn0y1hg8xI3C6ArtpebQhw4mQCprYzaHpHBFEybMhh3SQ1czZBGsRf7xf/VjBt6Zf5RCyPfCi3D9rMFWEksXRFZwhmkWtTJnBAIpd8IjfxfLmzapVg7xT6mFMnH2LhRL+THxmDmM2AIal9E8i4wbWXDQZ9odEL35p2MjqTds7FJQ2X25HLHb045WCTlv45XtmRrjccLMtERqUmtHzvZWVD3VsZr9xkkbcr2HB+sJU93PMhxfdxgjIbq4S6hXdTgaArVjK+ci04Obng9F7ty5Yr6Itii/ckYOCi4pUGFvcrncUYDc3j07XIUGun6Rjnrmh2cACTTjtGCT8SEEdg7tnrxIUwbMnz8yQXMyG42PstFOrKuz4spQweFZUjtgQ+jmxLh8xVDYf0dhhFXdjiaZ49lFSZmy/3eFUKJIvsidBY3oEy36BKRNNPuWR/hayAMCJ+pzOE9z9j412QBoJntMJYDkEU2RqbHG6rfjl/9/N6ewJ+QBwJYaSciavI8jilKB++rrcOYaimxd64QePR5qiQuSWVwc9lFFckp47ueC/wysG/1EJJ+wsqX91zSokdHKLIy23U1fBjDD/oSnpOjUDEJPM3wg19nRSPJJTwyn6q5d2F/BaIhF+HGXsDSOu+Ndb9g+OUY6iBSY0kzl7gIPx2ROTGRfdaaJB6eijnHLgue8HAzVBt0UEy9apu8EmKwOqQiZsw19H7TYQ/UMvQNEZlkVf3CdDU4+pPCjF4UucavHz4QhqOSRdxaVWQS58SbqF2yJ0MpNz5liztDPX1TlYxXdtu7SZ0jfvp/xZ4I4mj1zX0hJwlXTKmno9PSMHUIyVz+SjAxFqiO6fV+HsUiCkORrLdpCW2vEroQRJL0xU2xkvWUfm1i2Vz+1SvZOpDw/1R30ieTza9fAak5l21qHFZt3/mh5seufv4dl+o7JTMSUh3780/drWXqJIOvp+qxDlcftDJwqVCRMXoKoAiY4BPh8vJdA2wd6Sh21xGMm7s6D+PBqHDevYtPadSRYt/1GES0Dcxicj5y5KRCP0rAyoM1AnZNL/d84meQBg1nFwiyXUex1Wry2wjkyMIU71yYt8gVt+FDVziOOjFzHJAxfR9cBXAcctRi9NdfkT9htCU8CtAszuqHu91+VTVPVZyrwjPqEJ0dOcrsaiu9zrcxnMCuZo99Z+SC5eeHp63wx0TXhqeHsOGwL0M04PDA4DO2j7tkbt8ikXQxyAcCMu9EqhBYSesvCbrwtvtqE3fEj64JqYi4svK+CN6CbBkahSdI5QXdtMl/VZHAlO2URvg8cHlOCI22qjAlhHDKIFiZNJ0TmGCqsOrvPBPl5vQ9NsG7Er2t2w3e2oVpEuD/0vnVbup4KJvEkKbd0YxVFQUgHVC+Qfo0U1TRFWCy7HFbhd+7S0pB+hzXFpixbJoYUZEqqMH0QL3klEh8bdPBod80QobS7ssEZkaLTFYAdwOv782q3LQr8MQOxnjpQ==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(882,'said:73:347714289','said:73',5,NULL,'sendMessage','s1.5uL5zfUm.c8K+7pjxXf3D9F09zCfUAIHqUWvUHsISkNihKV8k3P70O1tvABLypAknhQAPq+ugl6bOj22gse/wSZJTnn1STF4yV6CbOO9KgvmOUpDnd6faYht/9QcJ6zTPFxzxNV0sE3l+jliJ7G/RKkaWKIBI2RXWnNQSBzD6i3uDZMzgaPzNcpdrguZ2aqWuPufVqaiWzGtAqV+dSsTwbSnzJNw=',73,NULL,NULL,'quiet:73','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(883,'waits:-1795424816000000008:6','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(884,'u347714290:relayed','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.+qK2GIxxgEdtpxdDXn9em/XifYe+R5j0/6PbWePKT686JPFBMxKANsmdO+/gBfnQg6eaho7RbUFdKVe/KAGdWOy30S+PEhbPssuAOLgWITIiOofFsv2pwdxJbhxGRAH2j0muJJohlaRnbg33cTAFZw9ayaB5HnMS/1Es4Do=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(885,'said:36:347714290','said:36',5,NULL,'sendMessage','s1.5uL5zfUm.iSIyMx8V8cmOV7aoV9mCwG5TxUboNQgofod1xd5NFfoBSCplohR0Ni0vW5IwT9HBOTGDn2unE1vtLpnIT+rU4IigST9fcvSFK2k5vFKWZxgAcHJ9toCj5AgKqVCWtTKyuWT32KCkjMBGlYsrXp0AkUmvXWnPJcGokogzN0qb23WfNPWIYygqKXaSxn32+a9dHxPXPZCBZgSzWGRAsSl1vLJHoShArfceFv+bl2w=',36,NULL,NULL,'alert:36:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(886,'u347714291:contact_kept','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.yPegpcjza5HpiiYgM5ZQPApDGKoFdvowW6lKVxbduRumYrcCkWM1nJV9mlFNbU2ht3Lm/gIf+dj+MxC5vDIglSIiK0lxc8yTI34jg1V37DEXHwN1aiv9g9gYRhu+0yjMGBQ1a2GyImL06UEajDfT/u8hM7PF5JUjA2VRKAT9hJOMJIliz96WjwazC1nMWllxGuSwHDsv',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(887,'alert:36:1:347714291','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(888,'quiet:80:347714292','lead:80',4,NULL,'editMessageText','s1.5uL5zfUm.MYRoyo9F459BWC8SoiAxSKl0Fy6N2QSqsOQIXw1CbipMwFjD7dkXCITvyb2KekuWwVsB98Q+O81J3uvSxVhMDLWeHURNStDmSAMW5ogB1z+RPohwBad+CTSyxiAxiuP4uhylPpM4INoLMB12WM716VXt50+30aQN+3+d9h5JEzDUFdhW2WLJdK8J/jYc+iespW2KBl0v+7AOBVx4CwbTKbI4/cpQxixXSzBRwb8AC0J2+eun3Spv1ZI8thIlQRzgq5PlvKURZK5+SyOm6vqIzQP2UdWO7+G4FXMmKBQwQ1oKmH5fTYiqL3EQcylxYDBf8rPEu8OUfQoUXxfJutbRQsBYeJpAjbqjTzIXNkQzQQJtuFbAyjnU3Ho6zIMo7Cj35zvPpsY4p9ZxUaP1vxiS0Amvd4/VBIVwkYOQL6dyfsD/N7wqCET5zLnmfDKS+jWnfpvpYu2J4J47x6AZAORVoNdVuFsfhARURgyYMYv90Em68PxKN6clIiR+ywFstwEL3PL9R548rdS3gW4/6Wng5s4PZEMbYyXYoME65yYvLcLPIdJxddKSOyncgytFhrexXALEKDzIYbx1KSbuvAyJTyolUdPlBZoM8wC9Z4a8cx4IgeiAevkV4VHjEpr49uAIBhqDx8EbRbwTFZS6k4AS8RKXy8M7H5qOB6vP1NyDVkeC88O+B0f5ZD5ATwI0N4ykbWUK4MK1OZh3mQm/yT8OIFvh57Al6vFuV6UR7VMJQboh5XKxL5AuXg5J17jOoYZbkJdJjwZMVgiujQfRVUH8bo0cRtQISkdSg5XrwcgNB17SRBw72x0G0MY3rDFj2Ak/itwCyhsexK/SzEdGN/eYL1O4XWALaiHTTtvhAc+Ee0qzMbtHyaRT6o7Wo6gdwq6VVxkU70bTvy2zIODOHUsTiqGhewraYrdFSyxPFXimTcT6ig0XSHd4rJpsMZ59hLPJbHMAlw67ZbMZtiDE8cDH3E8MPLiyIsvaMwtgb1pWOd0B35lR75Pr2fxcYBGS3ROF7du/M4C1oHVGF4HNEm+llIOUTSIPLjkdZAEwan2Xgi8WCxagH3DovugCzBw6JW+tAo/jj4dBymkgPhp7VOsgqShP+VSqsrkh8B2fpfutbgAXwjOnyRSMvaTVyQXrdgzllWVGCY1jKUdWHsrN5tqdzDYnCzg9bRQsOpLH9F1IEeUxQVpmUjVvaSKfC2BRAOpoLT9XSKc9Ica8qq5xHap4bV6T/ryWaCWjZ6EWInz38sf+zeyPLF9oAeRxAlpZjrhHzVyA41FlySfO09Q6DFoo03upxUOVhxJ0E0c+5awvsq/OZg8RfZn8rjOyv9fxWn9Pi6cpOsaL/ATmZPtti+YthS5vMuRXZv5koptqRtpuY8Ks+jX5Qj7Nz1PEHIYKXNycClN3qv85DBflljbCDNGzTXWNXhev0G8A/Ba8VVhiGu4SslJGdIfOHiWs/l44twPlyf1vi1YP7+Zgg/N4nHBdeVYw/iWiexhTGMew4MC/gGY3354CM62UOS3Gk1oA9nIUcuY0T6D5eaY9CRAF/BbLyLVEdLZ9fVbFIMRw/k7tZiyx1EOFC/wN+ir+JXHCxoht1m8GkwOsygUB37uJtveOvRSECghdh2XE4X2QmXxBE59GuWJdgr/MDAYiF9N9hpMeD6usqUqpxWabUCca687LzydI',80,NULL,'quiet:80',NULL,'quiet','s1.5uL5zfUm.EiJJPcs+IE0vNPt+NVnYtNI+pxbHyh5O+x5s77V28QPLAjyH1v2O4V5k9easxsOCJq2SyVKClHy1TCP05xSug4tVE/ZYP4zx7o7HRFJJhhS3YSUNqQ0puLRQFM852ylfu+0oYWpYGNKOkr5GQAAjk6T2BXN18GRXIsP4FTnPJPgKFmG+7+RXBx6bbI8UEZXpIzsa0JPLjxtq0srB7g7Fz9tHJx8LLmP2hM12IZCgpbNCrvEWitV9lGsLgXGe5Y1t7Si3lq3Xrbq2YfehzbFcFf10+z6xPl7PZLqH+M0Mb2z/fvdpouzZzdagOyLxKgQUj/KxH9YLchsErDZMp2NR1rEBTs6lV1ZWv23xm8Y+yjmTqGwnFdzAWqI+wLdJMpIvzvNFdZdDwLN7d36mikdGRPIfCoG27+dboR+uXeE6OjFxR2itc/Bx9jIHQjyz7w+Htp5YAh826MquQt63B35s0OztJazzc1+URgVqUsM695bsDLLECI6cBhLOFH2763p5MAmu6uvauZ4MDlwvbPFbNfdXDdtMeesTY91XQEOt7L5o3iQAsaAdAadUIRnuo2YW78MkrSs0RzX+10NWx6pdXNIbKZVO5Qt2B+QjNsOv16otuyfaCASUXw2rlP74PcSOt9PDeC13qRnkrIcp1kGydJuYkXIt0IRpcmD3W1ULnqX8yjP31DGTVMHQLrHakHi6dKlJP2C79dbGHIBtTZHseOtNE6EJZ6uSClHu2Hur55iUEowu+O3wmtoI84TMiqNCxPiB6zmakCeAnzbCB8HXqMBgM1PuHa+qtoheSKooRxuAjSnqd+xW0CkHnosyZdwlpFlJG9xRldDUM5gTMgwbQiPdhetww8MXzwKJluG48UR/+Q8QH7MKX7L8h3YvdVYakDRqhi1SGnHslgZmlIiostRgxD8sSc804E4Z89+qApS3EkKI3YIoyVGsTR+NMWDLGxv2kdmAYzPISvKBAGqATeW8Yc+5DUWf0nLxtPSIxjlSp8zVb965wxK9VfYs9vLuuXW3RGN50KbMiDVelgjF/3llLQGocCngt9oHDApQP0kYyrLYdm6K9miEBHoVrqlkDtc+hJF2j4LXFAvpKzgn3ycJ/em2iWPkMEejCmbB6fZGHT0Ixp4/2HJbiud01FG/A+P70EMSels6w1i09lfYKe7mVsNdjHyFobjMJ/rNSe8J3bXQFA4qPiIJ1KXS3Asu8Xw+8EkZqqPziU4V9eqovXArwFA7x4HS6H7/zVqytOtrZK6G9mvzKo5IuHU0cHd63lpVRq8gbMWTA08c4vPTYIbq+j9v4aNJrFQ9jr35OM+Jn/UPmvtiWpG/yrOUvipiolwR4/c3Cr1pbvn+xwITnQAI9Lvbrc0f4r+iJiEaLWKx6gRgq5B34f2E7+n1ZgGdBa6y4/0o8QqxVCu9pjAlmcNa9bvZfxLXqSjJqaHA4YUz/zdFJwsEp8gh1wBOccK2Y1WiJZIDlOCChATOkFvY699WLJlw+2N1YH26vNNHgH/XSzkWzFnJPkMGsCmjST3gRXmKCyAHPuOewtaTzRAjhadG5hIVFSikN7KS4PtIJqcL4/7jDn9iHEkDL51g0kpRrQfIN9eqhLqU8jgx7SlI328SjOkDiV1xIyLD0PDRxE10NJmlGooLj4PbDgRNZbEsyhEef6VDiQA28VqCmKCEhg5Cme5w/AJeWA8yim5fGI1ZA3LIP44auxYkmRBAP92VOHn5o61ghrI4lKZDM3GbQy55e1g34+ZWU3t0TGBYL5r9uPe+xZZeLjDTwvVWCmu6jJp4l3uWy8isk9S7vViMxttjF5aRZcZybWccbIWkkBqqPkRVAPeZio79xnLz2n2jFd6EJj/IJzPlAh6NPCvjkn0uBZpin33Y14xrqKr0yoQQdP5Gv1pwa7+jSsIctTnH4/WWvjT9L0VYGyUhodM836WdH83lxY+lA2epvfbYniXXr32u3kHllqUJPsW2CfsMc10F5y6Wtu8PTyu8iyUcJn/cM+qNh6SehmDqCYIWHPLQ73mNIVA8Qu/0qzRz/LM/wTXCqU9Kl4ggzcQmM4EhqtMH6jGWQug282DZijDIJUBiUfqAkx+mrpdv6IagdH1R9+WaSrmR37Cj+nWjA68qq/zlmYjyVo2DfnGIELIQ4f/EfXqnvXumAb43As4E9QdLUFe4Jqj7Fl8B4t6qegHEI69xed7jNifBQ00sPYU0oH8Fz0trVVM5MxWa9wyPKN/kyi5zF3i/zhvhAIeCkRHrAfxn5Xy46PDcs9m6EkXmvC9QTouScTQh1B32BVjgGqukmkgeLsKj6ykP2A0ImBsj0pnFKcDmpS1ccnbonsce1MqZ4MhCjMldoM1iNZGsQ243qiw0d+lJ1r5cWqxRifS9DAkP9FCMD0Lu8nunqACh6oDB2+oeSL4JGrNrB6PTL208UUMn34pPMpupwSGqGiudqrKQAqak34TWeDixMwsIkEiFMD+FVM5KZQpCo/YlW+aUQACi8MWobTsn93w7uxA8+BzySbxWGamkgu0Av2ZaL4MhrFHSBbAdbskcW+/eAaTHXpCnreCIKT8wQELZn3reIXcsyyIyXqj6g2aFFx0cHxFdZQwmdGmJBvwelGjTOoej0v5UeRwstNCYu/M2FOyl+vgg5WjeGW/h/KztJYIoHFmqTu0J5nvuavRNiAsw0QfdTVL9CQxO/gATqUQy0cgcUO4qDqhnHvIU6JKepzu/an/8sAjDD/bHqHVzqPIgn1mek7I9nNTZ17SPI1fIlMP/YZfxEtSIsJTR+14LrJmGnLl/IqANRhrmao3Jdeaggi+VZcrkKVESX6mWw+64akoTvpAJ1RUdBgedy5+islMjF1DNFPSbjwm2lWkWo3p4ebQiNmA9ATKq/8lnT229wYodi2A4+B2aeCxRYyDsIhd2+I+PNYQHBrY4fpEbtMfQG82nWHRx79MJtI0DMy03GIOqwFxQj+6zFrDr/vXXdWYb+FpctaQLFE9Ua0pbulTV++WpzefagPWB/hPxe9qRN6j0S+H1hlhmcVVHD+oCEkMt12EDUjhNsNhUDVYjwVLysXpW8+y44vtiXTMPaF5wkQjRAuGY0xRCjLiMeI1uvIT4du0/gEp4281njQpII3biuDDNgPUzQPiP8LlUEuNBPjOeOvlE4O89RcxZX3YkwiEI2+pAy2CV2yb8xgLkeTOilx7dRdR/Nym3PycPfcU4Z0DM+hc8Og7368Kh39MXQqJTFXV3k3CZMg4quexRHFQRxkRFW6MemdfbPKV9a9eQ6u3yXoeA/d+PMZAmHWW1ZTWcjprteqxwFnVteQQhev+ebGmDmXm2Y8sLRWGEBkLSxZRYkD3vlYcEZYgc1lMOslYUvi74+2OfE9KEfF+jkSkkh8eWuCBk',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(889,'waits:-1795424816000000008:7','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428330000000,'superseded',0,NULL,NULL,NULL,1795428331000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(890,'erased:41:347714293:-1002200000405:155','lead:41',4,-1002200000405,'editMessageText','s1.5uL5zfUm.xOfBROvUkstVzBobPIeA8ZTkuXer6Hyn0pplU7rNj28eEZaAtK5TSAb1V4Z93rHFB/rb/qwMakbophpdcVeJq+l+aUjH4qOVohAz/bmfKhTW5SHV1gf4oguVUICWQKqDO2j1TbJTlUVsYij5ck1VOuvpIxQkvuytQ6GYvnc2HOhHgotoylrbPftXrcJeak2aouU=',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.m/O5HsgLOhurpgGQcbVuy6ZYrzH9XuR1qr1HN0V5H6GFlFDPaCTnWB75mDAw3Dp/PvBlbtBxc9omJ7Pvaf1F+SQQ',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(891,'bye:347714293:forgotten','chat:5100038567',1,5100038567,'sendMessage','s1.5uL5zfUm.OtOfvevCrUxpnKHLTuSOXWAu/+s5uWFANHM+jLi1v7Y3Y3nAEHWP/bAYlVWT7BLK1L6rdKdCZ0kJSO0ZK5/ArM6F1QwCVkDrNtgrQfbbqShZPrsrj61xz4BuEFunXrtvd/aN1lb0F1G/gt/SezrNBobd/jtflrbu2z5l99ZuwAbbY5ltlPJYqjDvBjP3/gqfwdTxFD0kOsB8PPNrplbd3x9sf/IYTmwHJL2A5Sx7XyJgWro/AyEafx9UCf2M6LGb',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(892,'waits:-1795424816000000008:8','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428331000000,'superseded',0,NULL,NULL,NULL,1795428340000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(893,'u347714294:mydata_file','file:347714294',1,5100035899,'sendDocument','s1.5uL5zfUm.n0Q5e7p2DEn4MsMI6QqJ4znHhSj+kzN+oFfcVqZwLINjTuKbSd/gxX7AZUnvUNecv6VA12wEkRnSqupjOnwESnhvrmy5FmJThYk3OAwHSgY4FRTLgynooekuahchuIqN2n2mwPmoRKRwhuFW48utNsjcMyKhNXhuHzJIOLHJVVIf92C9Jp5ScP561qMnB3C4C0+uUCHdW3TjG3llmoqeSMuiner0Gvc9a7aJsahamw4LuXKxQ0UXueyN8PKkB+L0GOIPDJoSwp2JctI8wNm0l5UiTJFWVB2yF/qp8f+sl5VBAcOpAclY8GecVxSo5P/wypEAvh9CBzbh4o3yEBcs94GjCg5XCQQwsse2lPuGceseN32fmZ3x0rcZM/Xv5QESG3/pfkj2Vg4uuhquM21HiSLOxPcn23HWm/sgtNuaPuDunckQS+RG4a4m8gQonw2KQ3vziW/3Gd0p2Rj6xlj160EL/qqnvf8IXmkGXO5WmVU3fiH1mVU1z849NSBy7tr7nn08p3ZoaCWPauNwY0qG3BTrkimT4WXm1pZQNzapsi1nPIpXPis0/+bmrOFXp8z0c2aYY1h8tBQzcEd4x3mdpqn5COUZnEsjSzshUypkaslyLCNDXcnJaa5xlRoAVERyRUgVwjkdR93JDmQF3ctMrx1wMc2gJNsjQfWT9KW82IUH3wOQvxD2Ju+mAWmhm7ExZgDYmzfcuAv/lgOBXnVlCv+qsxTLYoGtKxPdnGQNp+tMsqPjESamtJyCq9TFmfRr6UqvjwDSBCPWy7RwnF4zvyRozSlUOyq679wn2yOELot9FfbUQVIDqqJvakNZCeXdDa+OnfWZApk6gP279CBxS/nKcmORiHzcpva8VjorfJjx8RdKL9G4/d++KzvhtMkkLdWPd7UnNnJ+lfh33M3zYIRJ91m0UT7/pPJkLkg+zUgq86jQeoKmu/OV/0lJVP+I3TbvxY/T2e+tQOuFBykisoxlSIY5blJirwWsaUxvmJ+Y9g5F0Zkcja+Y6mig8r6DTKQajH+7x5WciELRwRbCiF4dUOebZSfzYHNc/ox4cf7My/Un3yTad9oj4gIhpuCicAJtcbOFdcM2Jl5auSoGmCoAsEgzR5ixwC4Tk+Zc126vT4vLF2NJ2/ia8DXfYzQTH4b7XJ+KQ7u8Kb70x6M4dMkpfWc68gKNkwjlbAUvJMAMtxEuJk/tAk/TXYiJ8r5JR0SunzZCGfdXCzRdOjwtJ0+Er0X/f5/IEKBRt9DOe3UXJrzvb2Q9lyy19IxOe/KDMFjS1urRDWuPVFLfq+IIny2nhzpGlMnBut9hOogBNrJfWE6gqjc6f3FaEhJjVfKcdWiIF40Ufhpz41+ZBoc4pjtpkagetkBo65uFiBLdDwCDxJBAvveI0GFFlBGY7TCtB2VcPMPzw/3g+UEzT4d9yAGx2znshpnCTLXcLsv8xCVm1cHdlg6H/g3DpGHtAVXWgfVNaQ0XrmOQ7oZCgjecotdIYsasLkW9wxOK4rmdGL5sxbFdSM350tluCIa/ZepXOwTi9n824EWOAspYCEVP2zdgU4qDAYDCAi7pCkVRS0ZwqzupqBSeV/c6eOjw4qUf0OHNhh5lX81ywC1dYH5rJ65O5/nL9R66juCMtdgDLFGNw4yJhLk3Rr433v7lFmvea904kQTDQmLw6DC1nK2GeC0k0kiDbwoHz+uiYRB7weYwCWGa3oW/LzpKWfcvd81g/XlfcxY3atCOzgJPHI5upzW15Iuld3Jr9u8xbC8MHwNc8raIJInwivNANWkvw5NvG5Pe6I77wsdDH5sLx2ai0bkOtzwRMrAs06aMEVvNrXEy+BItS5uAYG/WnaqJ0MztGKr+WR378OfVszfTY99ZeRfE0x6/37kUZwxL3PZ0Sanr/C0OCYw7ajJR7YQ4ZTaksCVUoRyhPvctQi74uastW5Gw7RtpITTEAY2WWuyiGMkcbw/YHjRKQAgVYqdMVJNWtWtK1TXWyhM/TZnuoeWMT5JmUSUYAbXJhLYJh/qjb+zBtHS3PZt9bsuQVkxjaGNlbo263S7DZb927TUHgN8Nke51UT13kvBnc9879fpFd/8CmMBDk27DeSkePqfgTJE4WK+fnspEpWFJzdOskdQ9yvlZzGE7b0YSSELZQJD2jex9El6LgDo5tHbKcZ32TbvODR0HnQAnYRPJpQveRR1p7eK4sn5usZTH8wCe3LTHDWiYc5LicRtcXjePNTHChJTYEL81RkPNqwnpMjd1v9lE1sZSPYEf8QciOT0VmidiIsmP6RKeHgzTkw/70XwoJrAYVtknnMJ9lhYdIgGbnvSKpQEfD5PB0MiLgHd1gNQu9FsHcPznTEqtP4kRqQiD0bWA9d5zL32hnyzTPwpO8xUwGZ7LB0a2fTe3bdX3cmNAe6PrFbaNwCpcLAzaDmNyCgs4+nZPY1uf6VCbjOaK1LQBy3sTuFfjd4BXqbso+6RPt062xX6uSpPqbAU1elpFMe6Dte+KPszDm4FQ2EwNqJKRr6afzlceBcWYS0ovwVN3Zr23T5XQKN8F5euEKb2gPOgqftHC5yvdnUS7m6prndiWNAsHJqu4vhH1x+Dbhg7kLDsH+jU81fFypnJoAXF2TYbDa7x+6Jrt7P80bBkPD4+Qozw4Lzm2gVmCakl/CldtQFwAhnCscBn3UPQV3pFJGDSlo9SM2VM2YJSDFYmpzcXhj7EVbelDIzfRdpYvBYDQyQpa2tN+cpLtm5EcPdTzQdhMw2tD8VWFHJymHA+3kUXbgoRl1n9HT+ZeyelNxpZYVFOh51RHQa8faeJteemNmF8MJFbJ7+MHGGDFSomFjzsudF5suDCsa0HzNDQSkkSoiDcaaLDsVVc0o3IFGLY69hV2d15hcZWcRTMEZ9a6mf7IBCt8szLFNhJePJ2SI4Bwq3gGsi9lXGfeCJF2HboQ/HgIP0Ihu9beEoq80DB+EVtApzHqCYY9gNPIb7V/+KinRD/YqJG/FbWdhcUL4bheKbDlOG0Kp47y1+HioZxrNOatPSh3qH2tM1IBAsqHuR8O9yM2EipJvEay5Qfn5ULEGiCBW/XPmC2qe8Xf0V7y9uPaBfrr5pYZUGdD+ODtOFZlCtiPInpmcLML2VgJ8ToDpyqx6yIpOScK/qcRqs1RgRdiYG+nz3P/Eiu1C7VgGOg5UYcV0XB3MJ1lSG8aSVuMcr42Mo27Xga/hNeAaVOJc2ar1R2FWeVSe+6lPI+Z0KW3NEyKCet015SGmdvtaWtPVW2JLcW+CZkY25NuU76xESB1dOXJ/RCFWx0cU3cGwk4KIv39ZMxcMQySvboIYi2Af9zdqadV4ksuASUZxIO6ZRm5amCtF1t3cY+y0zkhrEwy0NUmYusSi9fKjsQHUEoaTbrdpOLLBqs7TxPkI8TVsOfI8VXop8/NLcX+XGj9aKKddFXWAaSZbqWwmBKn9LZKxB7zLmg6svxqWkRq47wKwvVOzbbI269mUtoIDnS3098SWgT9NzlV8/ZcWfCffBX00Hf+C1I0uiCUaTDB+PKRMRBbQdNAqbhN86hlNKmT2n2shELSOLS1yENVuRjjrmO80ZmQiIS7NTjGTuwqCt+p+u4YeUGiMntYbRv7ksGiqlP66wrC6oaK9zW+H887cBPB6Tl4DI3HFuDHcdXRS6+P6hi78txOsZP30m+BZY1R42NBKDrzKjfc33suHHF+Xp+0SUCspS/PpWxNv9gzxyyhCjel7NQzLVGB+5VOfABScF8hiJI5YH37pKbh4SqDT0ywBoTVDnlXtL7Qp75nNocZ/MnTu6fK3qXTGum4vawxnAOicMi6KHeS0MlkeDyCtZ+w3djxvO1pLIn5Yc/R494LX+L2NiZ8EhTFzhIWV1rN5G78hti6K7RixttdUHk/c0JCFZQa1KhIs4tFpcsiKVHZAdfu3vh/kbIj3txPb8t3vlkGhlAID1Bti5DcqV5KY/F2Ga2S0/BEEPp4+x8u5IaE/I6qhToFeqBgdcn1VIrqfrpmrdQnwleUn8L1MYHBhaxlnT5hJTOQytTmp9B0qOcO+XumnVBYgHZVll0OqjRvK4Q3pyEQZQlN3MPhUJzVCisAm4wFuViLMfADXWBD6PqWs1P/uK+ikeP94eRFtoCtXiSUOOw1EAK4AFbhAK5/ZWMxXH1EnQbaXB9Kb/ogvHBxrjCfTKEeasDw3v7m7GTMrqNuuo1DX3hBdbWomzNw6MP+BHC9h5H8W/pTHs5Y5xrEapa9vRY45xybvK9O75+pnDqGh47Jvf6gr7tm2fu66qo9/dCzbAlhoPRdT2YgldKz9bMXvtAdPOy3i/xEc4WTJia57ylAl9gtSZQb8urfYMB9TH1/IIrToQTzd2+c4+3EPyeKHbwyKh2lGqyiNcgaEAKgzDtc6X9lodJlRPElmldA6ayREJAWjYEVLyVCkvNXgURLZ+R5/I23C9Or3SkVfvDfSWHt5hvqXY4C8trjQs2eoW3c+UDcfKdC3FMMXSFy2Ym7/YZxEAyHAlmD2A3rGMym7Qi0FgRXgTEPXwrEN73r1zenHYv1jbw3Sr5AP/DBg4uXfHG/MnDZCgjDYwcwKV+uYGi9XE4drK/xGISfyqhnuotptqJXWsVGXWEvp+95WKZ2TEDEZeLcUR3gXNjfbyF2oBhgurzteIw34HXz0fqblQjx7zZmQnFCCUmuSLpTkVV6DndqX4LDyVcmsJjxbQjuGWqnnOUqnz/4PiwwhsM6jP/6U9Li+w9p+mX+Y88W2NisEvSMmQT1QJUj0sNxDCDF5Xpd7+Rjv8qaWwRSXUfDUiDwbEfiBXkfFKRxN8re+X9bJik0j1ITwB45LsfW5PJq/pkgc5J0F05Q6ourl7kaYpq+oYUN4/dKoStu1wLPYo2vZyD/7gujyp99/U3r6/NZ/UdyL3b+KomkYHSlOn1deteNf/IBWFXwlCUCFExryTXKXus5p/a2gJdgskzNwwm/2VgErFoI3qijsQo9ecn1xABziz0Iwn+AONSJwZxJGSHwwYPcf+FionaLEcQEcYjUgqrrFFr8LGPuvmfF4VYI2Kve0QemB9Qa5aJo/hkmZB7EtIQbNIGY4775hr4VHECl/GvDAY+qgSbOtVSFd5RhetutJvorG3NO1WigVfEs4r9eNNXLFZv6O1xPnWWZAzg1uxHXh3m4ZiQ55lzt+XAMVFkxYHIwMu4auQd47fslmwem7Zk841YuVoIkH/K8Xsj+Hy68KmEc12AtZ2x2bErg/4jXugW/Bhwu77ODWAikIJTMqzArz8RkI0ks/qyw5tiGfrMANApHGpJnVXLspv4GqOCVrTj+D+AXCNpZK0+HRJHPRtKGdDEcbpBDlSdONfTZBbnCxmFlxMrSkiU97hc4uCD16Cp1l0I+yB2ELxIHILohDUkGnT75/zAvg31XGZlS03fb/Z0Rshq2Hj8fk25gBRe5PgQlpBM1h8yeBqyMLE2ZW1oLCY+ocvVSAn2MOJ9vBmKcLWJHEJIMsia0jBgiobgh7ZLAZs8xil/OnIXh1QevuJ/f5gHSEic0Pnv+Pq50Y/1bshzFHI1p9rRmvxsqo18wmkoNacGblv8LCV+w4HA4pGRY7psFUHoGocLERigV+gHuBKqETedHESFgqMFQXHUjbOdxiXExH8U3bxtNU3ZbTVenbPzJ5VADiT3gdhbzhaL3zGrbm8LDYLwzITUeCxUu2D9X3JAqiLKkjfr2rjZ2z/1tHOwSQvc616hizs6bstqnb6rnFn2oqcJbXXx2MP/8ur7gxOnqpW4LoYozn6KEGWZQti8ImZMbGU8vG3Re31foq7EMSceHuGvLOcPeLBTA04aeqdHE2hPHjCqawBHWYWpp/zvjH0Hau+WHgVKb/SePG9ygNrGtGo7QIsINK31qCbMiZsaKJSPYHg16i/aBZASMwMYBYVTaPn6lESZ9qDYrd6Sf+Sh6+PkkLZCNex7HwV4eKdt8stJm8QN5SgEY/QC3gP0MIph2F/6eRWQrh3BZF4w6/F99WsK3iJQrfEiTc+0Qd/gcb2PU/ZxZnEkcZSbMWjjmNFDUnVl5O2Eaiphz7B1mDdoE79J7Jnko549oB88Ws4Z95fWQcEz4hIBukgI7H3ELFJ4FjMDsn3twIQ2GUqafc0CuJiZBefPKLkDTyzdKX0KT6Yfj86myFriTJnYiT498EsU7ii6nB7dLuh0sANYidoldzOOxaIKldo6TFIlVYmlZ5cQbhvMkBCyywDbIoAL/CUkRQbEwjENfAeG0S3XQl9D/9DFfbAJvUVWsFJSrNQcnKHmXK35M2CVQjKZVDTIlle79G2i6QCjpkXrWrYMma/aiL94Wvwr67rjmgnW0t2IujByTlTxvUnMCynz9AmDeIfzA3Qudh5Qzh4vmFfHBKSvbzxfA+4rwh4W8znznQQcU3lfAPtQIEzHlNMjiD5lvX85UpmhUMfNxs8RBo42tx4Ix/43KSK8CjlK5LN9wa9It7IyhpPPbvaNl6lKehfzyQiczRwevJKvYJLsAox7GNPwQGTI4aq2+PLKTJYOHTpgDPwpadCxOAb2wE70hDJFCbssfmZ7DjmcHWSW9uBxdi8BG/qMM+RR97019S3LZgb0fgWY8wb7EJO54m9W9aCpEwRnAPs5jaMenal5B0sTfcE2JMjEXXHxEWjBPxfyMJPg8eNzOKxlK9JC1EkuKQGqCTluX/8PN84B3aJg4Ojq87xBLRW4YmD7haacRtJNPqhPRdoeCK8SxFPjFzLR5UpuWZ7Vzo7EgeRnJ2Dfjrpl840N1bmcmPLA6qKs7FE8hqmvKbtW3q9SA7ClyIIdhoFoukJgi9+/ue7tT6DwtBY7gHIdpr1J2O1bijI7zG1CkxhROWx4LPp9Ul+g+fF/xtIW4d9dxEMt1wa8MnykW4IS1dScfvrQh18nGqUYxRiDVEEXPzKQ9eVkcCpTMzac1DNu/28RlTnHC5LMzFQWoeYIBEm3VxYStN6tqhiJGInn/0MVF3WtEVAUwBXakOcmfrn7VSrOOEwj0XFnGO+wtSu3iPd4Lhi0Xx5KMM469ug8zeikJ6UDm55+klUStd9RSIOiauy5A+m5Q5c7/TsLGSrtjOPKZQxTwrKoNuBiNYbQK7zg/mlrA2S0AMQCvcCQYaihebzQfFp8DclmJliXk0eCVIBR4reVdAzwKSN9uVy3rudGAE0mOmaOmHEe0Rb3AVDA2OsGgsoS8oY7TjPgU7bmPg8v0TDUnGpvOmPdUTowE4IleTv7vbOQxjkOTkRwWDNdUwfvyR1nWBuEZGni19hZfjzKBEYAX4OC2AmfI6Pe0VuMNnwwlj9A9urAVfP1of/0zsOw4My2tHcHiEqY6GpanVDskJblLbLM4zTOLX9Cn5bXXgyjS6B1k/IcPFP1GTR8Z3n7s1HLD2X3ilcyEmnOiaRXw718QaIOWMDXNHCy6fotdA6Rr1gzlokrAeiMgUMK2cnj4Bf4ZhbcDpw3gkFy3J+90ndjd1N/CbmXhibzQTPp4pPT0w5dccLhWxi7EcEx1oRrszRtBpM0W8BQ/xIHV3oGa6JnwSqu8BBmFTjv7oqa5BBpXfZWQGVkV1asSED8Y0z8aXXyfh6GHsXHaxjnrWxgaEDG796nkKDmMAnr9yXKmxwd0v8VQXw6Do60u/Ls3+YWmKcKttFrwL6BajoPtUy7s3G410TIbEsLFSgtfYXaExv3lkb7cNOS4RHBHfnCphAizSXdlCCMdWzgplTfoL+QyKxgJ3lhcIjrsk5JGZpEUiRyW792SUwCGXjmHLbeDnZnqRShimaeQa8kShyCDZOskRHTyVWZ9xLDzsCRtt3zE1UZ5NAYrXSFP0h16aRnJtMDlaDmoJ3nenXHXX0rM69eb/2VV2cyEfDvwWzKpzBkN2IR5S5hR7WqNfwuqVOZEUfot+YUMGmCUxEnyGQAMmkuVd4tS3wUb1h2vo7rVF1rZPQrbkxyJJvauQvfqJmJdehlba8d7JFs1x2ArXBVM1f+MP9Rb/DkxEs5GDvLtKSrC4OBlu99XWrS04vnoWuSi+j8Bj8F5wMoBl8a43efo7b7HJOgkQ/EFOUE15hotKp+Q1EXRngQTWrCg+7KupX6QCgiFjkzulb3W8A7n/qG5sA2SQ40zfvOF/RVYoyIqNrdAb2ccI+QRL9oiV0rfPp30zOzJKqPkdREDYD2X9Dpm/RgTtpriIUNcilnDQ7p1ZBr16wHefSWFOlbcZ0YEjU0f6GXuCf7uLn2p3CMFxobHk/OtCZhydKsc+vJHrnJkSAFj7+3K6xW/ub41QC5EWNYEVxe4f7bQHaQHKlWNA6UYpHMgf7e/2WQ1JdsC+DovM3Spl+rvB9pPvmKa+fmDn5uFmDl99/xTZLdVGPUsmG5QUsfAi3QIj78pV8gCvh4Xnx4DkMy78UE4w6nlBl88+CZ3xyoYvVjYiXLgSfPNJLMyYtfzleGNHiFhF++ikDrrWDWxCPj1AIBWKDhlKSNqgceEr41A5HK50V+g/KBTmjgFe2yDosex9u+6UZOJYO6swWL3upmb2CTFENz8mqKU4yzAyH70G+8+6NI7vmGPasUOj9P6JPjSQFUZKr6v6FWgZwtVRnjiu5jt4/5BhdvgcukMiomhH7TfcMxZgv06K4/HqpKtY69jGwfKKNdSLPnxs46y0A1XvgdIkJPu/aZ/q7A4vFve+jA0KzUlJVhVtiAiOSgKZFZFplf8xhmNTd4gVA3rfMyUsp8MnyU/9vX6B6pz//Jb+WiuHohGKR/c1tMOzKQCODKSCEg83tUD/Smju/ZLTgLWqqRi/y6i2grRcXTS9mSmm+kanQVOq/GLZ61UP6etLZEM7MLYR+Fi2YzVgqZpQ/v3IhaDRUgUXP5PzOekRW+ebw291h/UVdMC64rAJoINSXxzKgKmSMbOcTC/qxp6UZ2I/nzpohxQRo+ZXzCaP8B5ixR6kB1f++acEEZduijWObIh0V7bKEuZbfCO8gNgT8P+6oFZQNDYX86r5Uo/3w9tBzJiQkuft5fhBCI3SaqOIqSklm9gn4VqwfP/Njui0Swk2B5xTnq91P+NXGKFBbKSL4q+kDydyKxoU1DcdlUb09PoCSU7yd5ZzrBo27aw5PiCvG0Tvt10ZgsFui7TClmMCLUPllJCX2a+K28BjR3RPfMFJZky0sdPo6ROA068WvBKr/MRGFY1PSwdArfXWwsuXLpdQjZqETJ/kMtr',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(894,'u347714295:nudge_question','chat:5100071927',1,5100071927,'sendMessage','s1.5uL5zfUm.p6MA0V64uLb7/03dxMHYHDpc3ky+XGeClULXTVvq+2dQh7NxPakwHwWEXtLRDzVOLBZcCIAKCkeP4N64n4ZuVimHT8x3OBQT+AcmTbXW2DJEYtWGEAKGA+hqYX+v0O6lHDAndKrFHRtcsnZcqH1J5EtkhAym7Goea9wfaUlxKxR2EGRL1a+eMi1EjrdlqEUPnMom1HUqPDqMj8GOB39tFU/CFRnxkQ1vbrxtwxOEbrcPrer2SsTU/csL/c5cwQYYKBdfA+kXnyPi2ggKfTiuUXK6sJ13JOS6vlXq6HERkV69oGdOizGR5FmqApkY+w==',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(895,'u347714297:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.QwYQG9lWcFDsqrNNn6vrLLz3B4HsFpqujqP6BEudFt5vPqhGIbvroY/DL+19r44GfKvC1xrZv+7lV2Hv4IvuXQI+t6TW02PLmToW3V+PkJbkbloyf83d0ZfsSCPyOLAXCYUJW+vsX09U72cONeHNizW9WoUCEOAEGhU5RZRKlmYHVrCDBSAZRECT0IY+RLZP6/LsFqPxbS2de6QDWIqxxjPU1YVV3tRjMte7s7wJdx2VLjhsdJ00D+8nJBKKvQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(896,'alert:36:1:347714298','lead:36',4,NULL,'editMessageText','s1.5uL5zfUm.sWGJqZhF+i1DZRHwUhiouVC4Lu08P4XmReQmrmJCxpCH3lsSUODnMzUvrbVIFuaHlm4ynQihZtltYkvn32kog4wVpnyEXYl9gFk+dr2hWOyDDlLt9rmx3qKSDTmGmoGJKkj0iY8LscIs4UUb2wy0u1PnnEdHnuPQGqmLVBzzyckhBOyzw3Dd/OwX/v7N3B2hGvOpyw9eLJRm2IyXcnCc/FvgI1DVPfXuN6QgRqpBsBRLhRaZJT4Pw1m8MoZUqco0lO0EJ3SGCA1Pt019OpnyB5hew0/ywVTO/iTywe90dompACiIg8GEq52qtuHr9LjUvDicWCFX0kJKl6zTM+GXaBETWgX5XFUDxx2f1IaKE8Xs9saf94lwx6e1YSOMmDZyMdDPlK4i1PeUVLeFko2ImhUQwrxgiE+f2dlXZD5c8CahWu574AtHEuHxHvjGmbP91ZA5zEaPUIeq7ppH6HEVBL/nK1vyBorlWxBjGXJ01tF2jG2LzhPknWthW0d5eL7IXx9wx/eRvf7ucGyPYuPghS2Mv2rK79gHtWsES6AbIPT0Yp/svKUhWMKiarWeA/V1Z75UQGFAPPnt/1GPs3FN9nitInVhsgYccKfjNSkv2ozB26VOhzCU254tQwnOCYaZv2xtGrS28VPhAtPfTZkRkqmFnqBvWIEsCyK11Rnmvjdg6VzCg0YC4J4LdY0lrOMWuS8++MTIMI7YIZPDzpCPI+uhp2ls4t47k5OGGxmfcfv4l7Key2qAfEm/euII79LbkVG+0936ppn43jfay1ttmbieIsdIv1HinVUtr2DgTva3cFba4YSaYsmeO/MlupANMlrwd3Un8fY1tI1JItAW4YKVNK0ajy4osko7ssiOv6lZ74jN6u8eqPCxhota2ytbIPAN9Jv3grstA49XUiesouTRUPqQABkbIchW1EIFqGHmK6aYQHZzBAcBc+dvKRuMfefMde3PRhOd6fuJ6v7s4AkDjhKcfyhqgGt4XcQOppf4vlHQX9V+vF23LU3qpn4zrHC1u0xXT+1mF0+L8XWyCndZM3Zhq8b1lk8YGHHwBo6ddaAv2ld0uIRjabJ3CUrq63l0gsAA/ypja6qxz9IWgXKMCykNI4doJ3taikMIZtbWAqxrqmAYzqE+PQHKaM2944PDtFUkx8pGZkjbAhthPtZXOdV+J6I4XDmTvbrmjQgrMGeEDOc2Hgkrt+1VkwzTwfoyvrVqBpRo13aVVTqL3XmKwvjqyp4bj+mEhsRknLrlPLWlSUA8Wt2+8sO5S4zdi+KOyIwn1vY0MlKYnyGybl645imx4nJ1yKvfhs8YUdiiAjglHlMwDd+5NSkVUY4FqakB+vSuvZJMpw8eJNV0METEQytgazi0dtXa3S3uGImYxHuTbUFuTiXxOCuRNrEqvslYthAsOR8DsdrVKgBomofSRE+limH7i3/oZm7Wg0pEac/4OlY3dydpmNc59nl3JiMROTt3tCUFQ24SVXMzqtr64Xu4GPwPjp/Ia+3/AO8hx1w=',36,NULL,'alert:36:1',NULL,'card','s1.5uL5zfUm.dJI38PzDeoxzjvzOGImiSdLZjbz5ZncBjay0QpztIdhvlHgkMAcihBTIhq9RWVukyVGNOcCe7/R6g2sekyeSo7JBYy7yQkAQGipCa7ccFKuyHsdCtLZXcr3i2A0OuAigoa7gkm6Vlhk/tTro67X1GFhnS1g4BI6h6AAINdM/iHwEEext0Hoaca0Oj8UVE0S1T/bQ4wW+TjM9letAOEdR/4QjCm37xFZAGOvYUUE91X9Erndk5mawI7ony/iUWBWU2xjW+/iJIxfIZhH6Ofkxz5r9rFjQMrdt4+UNzGCDoajgikx800RDNBeN0L0Mfhr35PKiGQMoO4HDfxGDyBaDnM4JF8A8+EDqcPYUXn3HiIE+N/ath2oqMGOyKhcvAVQYwUni7xfndOO7sbRhDW2I9Y5vg/NWXGHkDXYt0IayhiTWvMecEI9aDOBCWIM3owdTu9T+FyWju1FfzcT6jwnEvWWsCtYmzYCpPGy+/nTMNf9KmZhq7KSx52v7v3jUSbzrBXNOwUNy1AU9yTIYKrBUIH0rtKvMwaDzZR+LmatZLbz59EWsrf3wAwpHdjeoeGu/FVGS4FX+c/kYbTglp9xQquc6HwslAS/7OsNb87/qOTDxFN2tnis4Qk+GSZt1EAD6r71Aqn2e45dq2ikzBGScXiiKyL6OWqMVCq0ISHeNC9WS2KWBPzGQlNqgNIEeqtFr6CNURK51DxI0fJ/K0THfFsmObf3gHyBD7ZtQxujqdCHp4oIouxanEW38yrIp0qFw4qq4gDrZpzi+mdj2gry6Ye9gr6WtuztCEYZMKkVPzIithjFYH7siuPcVRbg96pvHd3FEWatiwHyywfdKOxUPyZsp5TZWcNYy3b2a50jiILFXBFo6GW8UsvRFC4ZY94+eFdKY16kMy42bkgCS+8L/6IH5yaobUUCwdYHPro647IDea3fH77eALBewyqiBIvD1eX/jPi7lM80qK4pU6kHmgeMdEAjXQkb0HPK8IkfrosQC8Fb4DVCowcIEa7TX4i3uC+EpiczfgJoTbYS2n+HVnDD8Dvv3C6Dr4mV6X7yCi0Zbuxs6HBawIzo2ASnpU7r4Z0nlj86fCPsNHcfqZzByJFvZMosLF+RbHAM2Jgy7iImvGCVcnxRWGGdDLhfGu7K25f2yh0WOT6h5fyFw3XKNZ14LGb43Dah2F40CdCmzi988pmO40XESjPWkPozW1o2yQuwI5eqP4v5RPZOWT5HxIZ8Ga5cSQAdWYNBR68wXsBC1pygnEMa1mZ98TYIb7NHkUI+ZVwV7A2lwAs+Qkr049zrEXd4weJNbVkg5eFyQFc99P2t/y8z0P2U8w/oytBCWKVAlry/ZizWu2R80uXlc7CehxRWYUU5PfNymhJ1XcTV/M4JJe0a7CertDMeFqpUjHUertINr5kaoFP4dazDCjPQCjM6zyab58Rf9RueHTznADxaVflsLa4t+Wpx2pwuYwqvChvDfkAo7s74oJVPnKhu2PKkSRDiQUPgw3eDD3nMxDcs+UhBF50e0TwXVBLE2qjYqP8uSv6srzURzoP1e9lIfW21MrrQql9hstJ81KPdLEAV9CJuZ4hg1VoDua1y2Z39fjviOKQqhdFy+IhfSg54idSmThsCdrEQ11ytnw9tTCrIwJqUvLryVA3X7xpQea1lAogXOQyHrG7ILRqX8kU2MBVy30/GDC6VXz/EjiJzhvPCaw63E9whZABtI2w7ZWYjK5cemqfmy3QAtthesEC0ukGcbdGWz5nT+Gjq+51kBr/cZecwrLOeq0F+32aHupkatJMehcCQUjlV+zrYGAlnxMn7h+m/wuJEkUMdXtRmvDVdjzxOkm7jsnlKREA7b6CbyDm1Zb3n4INwV3I+5lcVuY4K5zMYL++4l0wY38ZXAMNd32HM0tt83i721wOLlCeFzkz6BJQU22KdGpu2E+rOpGFgrumptZ2QC36EyZI4exJgpqPfZqi/okOoRkmf1d38O76UHR5MW7P3tKULlEag8k2AScPJP/aXcCruFR/s+kYhCwIFZ7vgrBOTGPNgjjLKWN/U3lmpEHZZMWe2MYTwaZBqdziGeGaS2TN1Nrwc3QRZFCGAeKCxyl4V1d9jV9i9ASrcgVEAzp+2bVAsG2EBDd7XXlOYCK2vXUxMoc5h8V3KrELicvIZRM0Va7Q2LHVoeickWIInmi1YZ0smrvJNWQI2yc4sKcN9/mnHhpwjUKKNyHula+F0mhi2dV2+lGlszwIFa7J2WMlnNvRopEk9CwCIfh0Bnzy+BGKq7jBSm1OrDHxsiM+V3JCo5NnazJ1XLmRCsNcID6mHW7WWU+mvcniW2rRQ5HGmlvvODVu2DNwNax4fn34+1heBKFUzU2fXAP1HJwU+NBd08EM9XoCiGjrBCVFGKvcAqfjAlGgdulwi+KWeEg6sL/7S6KS/CEvFd/o2Z172bhfiKn/a7FKps5wrbUteCe58a0eLSCYmStvi+8w8f9X5cpNMvdmeILz/GvSD9l9ykERmQUkf6im+m0TqN/jgc4pX6cl941f2S14bL7ulgmLhHadJdAagls0z/Mi3wYjP4LR8AtfsZh9pKN6pVLcGW03e08NdDh4zPrEg4WjVPniQwoXqJ1XMXou55zrV1BwwYExEUYNI5iEGh9wYOZ+WPabDDcTZCN65n7OduoJZJeYk1QuTWbFPfriS7guCSQ60jGY1TKGPKYvtiSYlCx6FX12JTDkUL9tifc+umxBxIpuk1aLyXWHnWW7ze8TQqW06qHVXQWvXK2SxCuxn9YUXWT//bBnZfZN1uw+MKfIMsTtuE8Qj3DmOKfAMvwZg3Z0uqsdkoKR1XcvsPLqUSXIJW2kogwi4qIWiu0liLc5U03og=',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(897,'u347714298:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.V3p8K0uRN7IkP4g+jzMYvgZBl3OEqaGMx/QFMqeS8PzRZCcwwHF3m6DHkTgyAeHPdYAdVFJ61CM2npPVeE2O+7kYsMJjoNzvuEM07y7qXm8lxY6UoF33l7FyTpokEZXEKZ5vWMHyvDQpbw24KSC9QwsydeXoG2s1ryEmAG7Zo5DyktFbUK1hXOkNUM6h47dNoL1I8hIdYA1dTUtBcYz/3B9q9fZAeqi5jt/NhSLlSsJAJQ6Erc2kI5GYXjUazRGKcK4A8HCPUL4mSGmIbJnT8kvd3JVAmY/NT0TBEsCfUgdF5w2+T3OUJiwPKjyUdfzEyoP6FzEguvhakTfNscBDdcUr7tJrXB0XxiRch9d4AQy58GAwFM03wCqCZ9jSTjRgO/jnGX9FOVB47OzRJ4JB/d4+k0JD9hISwYXClYIkytBRe+7BTSza6LpbZ7oxVz7ROXhNUNMYpZssR73fnqCK/vdYnXrJt8fRyzyArgGwM1q3mMSKSDYmTjypPWeQSoHdhygjOHfNR9koAG0GMNgzpPf5djEhlSKoslRkwEwr8CRqkOsewMw79ZvLDCDe8y/VnKEAlNvnas7ITUtVQuT/jZDmKKKxjjIMPuQrfz4BhX8COV9AA8lFzrcsRfZQWnLdWmGJ+UtiWzvTk3WKUNX2zIWJbGn6W7dWv81ktXq97LaXNpYDNaSs19FbEXei97O9AHDbUTOa1EB6y4xl/+8YHCWi28p2OkyGhhy8DJ0LaW1kI+gXjHRdS/nHvSrpFbcpY88pPu4C6zy/9WrIB1mvBCJaBHthx6Y0fIauo2pm1O0OvHQHMkRFV5HVIKnjaefwhOMzwRYKKnmMclVMxek1x0ubQ688n89FScU8CHcI+mpnGcaBifZSwAcCNHXmFPPye8HTHzwjC8QMkpyhQs9TWbyAzmAyAa2u3azVE7J25aES7pzIF4gQ5mjfjXAerG4HsgXKfqqYTDt8FxjwNp8MQyO//bjJ9rmhImx06200Rk9EDiDbbDUP8kFu3fzHxOpBMORZTWNrYJiLosmFBqgEVP5LZcWiF741ozfq/M4XQuk1khVS0D5a2jFCwQLAUPibcp8Vsj39TFKD+Fg2G8OKoEBikyBqWDEaWQ1hR4rTPk5/lIYX0Wq93e/GLasPrxiYep2SpaTft4xQa9+YDMVB1jw/EiFffm7q81ernPJibAEoy+oKP8f2Ont0ZRt4W2xVub4tZBLqriqmG3P1+BZk8kmMn7q2of+A4WvzkJMzBc+xjy1QZjrILLDivLnp1FAXQzlWVpIutsdf0OwmZupdGpZ51E2z0t1HVzc99PV1GF3SH7nchqqEHwbBoPlkb844ClpxGWUy9gitfidwGXTivtW6uJtBjnwm0NZtCMqI+7GQ6IO4i0RiCQAsqAviHxJmQsn/ivuu1RNtu/wWds7vyi690Yt9X+SRKbMuVdachGBEtP9YR6ykQhPL1hCAps9E2fJ08e6/hiTVUGDI2pdh/UfIPYo69yu/dIUCX9g8qxLgWbZQMaF5sLxZLtJMKqiZPalZVuCA3wB8HtYkBM0/aFa3dpcT8E5fcEzBLw0wUMvdHWDaqtXGehPaNhMxliSv/fBDWRIbL7u3WppaxRzbGvlR6CCZ5UDpK5639vSjzN71UbYkwQlecI6ZRAkA+t7j5rI/EqRQ5hFAVFQ3pVbB2ZqrdFPz87chbNbPloWGozrNYJhF5Epu3ZhjJnd1MAeyLEzi9dQxv02LBATjDliz7a62xxek8rkXJZABfihihCQFQVSFJ9GpY7oQUWPBTnoSXK5WPXZQV6yAGWKrPzaljizJxrphHgXHMw3WdOkUUZg0R7AP1fL34e6aTRMpUwatuDd7Z0YH47WzWG8heXHPSDLrIG9zyBLjKJhtOXoTcPSjOOMF29Wee3PdM86x0fDKNu02Xjb8bXS0j+Gah8EgE6/8IdwXOZcmvh9a1DxWhV8OWRgPiRwWD8ei2lcBnOVFsMctX35jt70Yav8we8VmlnUJVa/XfxzuRFgYGSauxqr0Rqea20Pf4WughVtoqVcm51Or2pEv4JV47sU+C3ngfdETryKxgmNxwEkkHaCfLWmzbXEQCVpI9RWkUb4amNLQ4YDyh5ftHSdN2R+a6umXUR1b2jEzQ5uFJ4aE71T1mHta9rMuWthIYWbYwX8la0UNkNxhePODiEU43mhhjO5IgJW8vAMQUD9Nq+eU9iWg4KTZnr2C1x7mOiZdBzk/fG5l8JNqX58m0m+biyoWQtGZdqzveNzSNAwPS9iR5H5/kufJK295FnmriX50EjuKTo80Oqlut5Kr8cbz7Y5szqV1eMr2Z0enwLKbekx02QaI+MhMwFIuDDOvVOswI1K0iDXL2bKVPS1Pi8+19vWQifjD7rHM5weRaHBfv3tJQYh/1ZBdkeaZ6LHBKNAHHc5W0ZC/KRYC8Vg4NOWWLQiywi049lNk4ZDhbBJCvGNsI3dCLey38yZoCyXYpR3ZIN09p/Bu1wiKImP7UUNG3MGNY+MrVHwdg1ni+iex+p1fMux8jVh5U50azThVCwgCGaUzOpd7ruSMdXocrzZ84DK4Qg8pgv9XhbHf8Njx4Q3qSm9182YPl9kvJRZ8dLGycSi9TfXmibra2IcjjNyJChEYtOE2W9IezTXDrPcPHWof9oBjrzxAl3He0Ue2ZzYXIz58gGW8zmVN7580i1VTcfyWS4qIAn+I5QK+6mf4984Ig3YtRRpybmFCirlsq+nQIgR/NA30P/g31pje7qC0LAFKNMm8pW/xCnJXVAkCoe3vdpwlkC9NI/30iSmd2u5vKGhSD7x1kUcl6cklm7AuLbTxYPnBd1FhbABBNl1dOdXMGQfkZmwgX/SDDsFiw9v3cwJfrveqWylntbrw+yoAqLLbPvRoaA3MKEhFdC1qy4ZyK2+AigoY877cn2QX+XM6nxScU3GyBqNAoF6/tK3IhiFnwEaVYNoZjbvi6XHFNMCZ+oOMezxzbaUt0dxos7jNrRwQulJvfBbf6ZmCiYKWlwJ7Guscl8jZJKapnBxTylGJSdfQ1jCc0K9qVzWSh4SnLlQ+GBcEhZYq2Smpq5wYZL8ywDrr/DBUjydGkPgDAcv86E94Lc6+BgpXRlAsSvp47L59OF6C4k1NZnypqCVFA8swvJmAnGWZger/BrlNhIZjzETn5VM76TZP5mfo2tD+/43OrxvB3vTrnpQMxPb2VtWNukfuZfuvT6MLmKerxUnRrylp2MBRDbhyxvCyJXj17AfBs+G6qXuM2g9cMGXNqVJagIivQfcEGuioCGv4tzPfd1vdkhJHl2vni9F42mmTry0DrPOx4wSpHeyawWwJk3PHIsZR7lv3dANLwQuGeGIwT0o8gV99EZOjDwTDdERjZnaHwNA0uWQnwYGDAiZ1AQIziBOD6Ww8spEX0ASpnAsf2ZKCJHs6xL6hRVJUTs7+0dyuuFGmOYPEdPD4li726dK1YHZ1JAJr8WU6Rcd91NKCXT+YsQrTuFxsvF0yzLIhmEM3C6Fr4Ky8M85gA3QT4JFX3iPoNk5QuEkSKBxY63Ide4BxSRlQk5rMyHNxb0HMiTjYoSMdErPsg3ZoBlSpbGeUGHF1RxkR+KyDTNjUMIwsop6WzN43u2Jtdc++FIZYR/63ozo4THwSRhrXPHk74S2dLql5aiPS0MNPTTX+Ac1tzthCMThK53aUeqHqIsYqYUttJZmSF5lEGaBaV9gEvBAH+XAXqhT13JXsfQ9CdfUF7VncMeVDNkliQ8GTiMI7LXSknBllYwzEFVAnwPyUTl+43IZcGNO5lPyRNZ9gwlRal7tVHTBgh5hpzqJy5LMFCZ6tl71uYYAsA0fRgW2aFRQ=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(898,'u347714301:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.FSXqxTjjUVqTWpPJ2OBcgC5asoFJEvpN3nPG4DlIDdgRWXj5YS14c3+LhH+TbMZOhQdIYxJM/MWe9pviOhazwknVXv6mbqwTlFouxmeODUFcKKJ0vpyciUZwgkNdBePwo3vvDkPUbKHB1d4kPhsv3q3M3ALn2/+mgbEDgmhq6oPV3d+YYtBVJQWXcg0E0fOqFmqR4m+IegHe1qsXv77ExZmTxmF77/DiNNgyn1haaM3YzX/+5Fc3Zt6vV2a9/SFzhD8xqeOcZVwv6LqXQ/l4FBisu2yp+AZPCtgt9zw7O3/gX+NA2WTErBNsL5Levlgt3pyF5sobQ6C9ZOyfKpBv4BTH9l2HF1VINLGeA+RLIrrTSmPHtEN7IIZNBsi6ZOi6WbIyQXFkAnqbb4sCyvKyGACuUplO3k89biaI7NX5Xsxe0ZbLgOjmplnI8iso0E4wKYSjurC9PQ==',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(899,'alert:22:1:347714302','lead:22',4,NULL,'editMessageText','s1.5uL5zfUm.xlsDt1VcDCb4p3BPjNwjXWceK/Ad+GuAZS0BMtDHZWgRKx9pnpxmDzKPEejziiUtJ+XJMzn3ZRZTDUtlNuDIuLX2clyNgXNi3mcKYH7gaPyxnpjjjEatv7AHf8KloiQlYm9HxYuILxw0JHbyu/wPXZB0STW30+xj78q7Xnw3RaH/bAl9SDIVDA7x0G/2qGTxqk2gmFF0MIc6+OhFbPyxVb7iRNF/uk+71iAH7OfiQlgn7u83tqQk2Ep4HQ6cQYRxE1cz/PcjyDJmPUH96jwExdFPaNkr8QIErmOVKZ1OwOUk67j5DQ+uZxiN6K9mHQVyVGvJTKX2Ui4jDRYUsExR3ys59yC019wYI+RhYk9VDIT4Z7oc+P2VLs4amPnlXZcjct8lFxbmglCXDeb24l7YYkDpkcROSyxC3L2UhTmyYL4VB1/s/VUD6xCvDEcLAHxVv0Q735w/I0sQ3o4oljhbGvm0ww/X9VQGhJNcMTqKTF2KSHaYO8hV1Htym3aeaERj+w58dV/+Vy5w58+rKckDtP41WepaU3meNUOJURg6n4CE2gG4akiklkhOb7BoAnpoF7u1hK4Spn6dzMPW+t8co1ZA9gteNaSJa/5TYDwsKAs2XGEyG8dLFgnweNdKeSW4h6jJkNcVV+feK1bywW++sYSSMxaQ2VlWgjneOi+Guvx+eySOOnvO/X/o/ell1RJziLItzphzUxk59BmP9tTibuRE+FN+5tv2+oLeH0l9LFa1+GntarT2GhDEbaZS4YzpzWlD0JzBVQgM5P4YLZkXRWUqVLdTealVBBjZeuBvPOvbbgMA30o5yjs3dB1FyV9jWtengVHK/Lv+ypIdsmnjv6WRkC+/hzkzauwP8S3uIl8eO2mcEVOEcrvfYWA0LlMvhB0UYsQRUsP+hvznPbH6vdGR7w0fcCnhQmY32HJ70FbgUJTpxVAU+Nv2NJprQt2dw2C9V1s6j1Md1+u/ru+cMf0w+C3+o/+YXK1OaB87g5SPuUSqmMXDgR/BzXawjT3fGOhHom6qmHAKdREBP8kN3Evsw3PpKS0sAgnGlzJTsFRpnK7Ue+hsTHTwHfil4zY8rKTx6Y7BEuSISbwO47xXCUh4ZYTRw/BTyWJ6xRq9bQCkmVy1iwviGf8Pjx+hySHKKhmtOURMqXlynRUglnmjzBueM23uNN1cxSAXT340vegoaLr/2Hua74Q/Vkr2QOC2X/3d2urdb8enz+KINmcCm8TDHuRBWjV8xe28g/jnfrZL6+C2BHpjITV4GrS9+YUc1eJMXrVKBltrgm/aOCTD0birYJtPVUYeaOPimmQ9iOIckMuWiylRovkjxwB7URomw8fd2NeKJAFXT45Rvk2RKsZF0v8pwbVl28FWUDB57Eq7ebIzXXMDkeRGU+Q8Al/tdJaGTfmbWqvbx10rOXP48z9ynbqnrYHYM4NPnhagjnZukTED035La8Ai9OEc6BPZCWixIvFhz1lfIrWRMiIONwfhzn/HXiNT/ADeqhSmeS6mvgeZn3HcBYCFVCViIFMnsQU4+pue6Uqt3dqmsyK8dRB/lr4WxLHAjNw=',22,NULL,'alert:22:1',NULL,'card','s1.5uL5zfUm.oyXbjLxc7MeyR7VW5zLw4+nyM1HXb3XYv9MP/M5qZ+THJscs0MgOpUPbbC68j375ozob2TG84XbDzG7Kp0frBPyAg6XdClfbup0UsnAi3+roDc27eueIWZof8qt6K3zLESFUY1tm6z3jTzP6T7dtZsRlAPPbZ5wSvKsU7u4y1M7yokHH8P4GQqX5xhHBdz91E2/Hivropc5+S0KWOc6nBCZk+QAlP0a5YrgHGh//i+PdAroUMK+VyDdsQd2ptbvcZRNKX5SNwk76DTCDq2ztRdtAIQR8L3c6gTYA+RSWO4fxlIy+RyLLHhQ3ZKt7+IGT8Ul+eUE89zmOjMLVJZJTvf9YR0hvf7TFm/8kkKXfbCvWe6Vc6upYlCoUn3od0Ct6JfylnWG3WIqH28zQo7hgUeR0okPZeT2PHHNYC7R+SLfhhEQk2fSQ1G3ABkldUby7UndJ6pD+TQkteKpO9EV3yemAzz81Tugh0F2TSyO36kCwlslrqPfhDhIbziu/eLQ8quw55KtsYdt59L3+PnjXMRGH4Ui/EJu07MyniaL2+DgNcWxlZ4WWWFC/FkaJ1mXjW6PPuvlmmY8ow081OvlAgyk+KCfCxkYwUqxGB1r5PWX+UyI7B0yQeqppwhAHjEDkZsIo6JL/1DFGsq//P/G/UvMh3hsd78tKzkNpN0w7EaW8d+dRy3S4Sb1vASPCFK73tz1LI5Epq5tcJC5fNYlV+FfuyI1TLp/CLnwx1Q4OkhwktZ5lUXSRsHZ+7zz3g39aFecBhs+pDqsNdym+gQz4PIqJtoJFd2D0zzywezdNzu/u2eCjoM83uT6DE7mdgA+4bRw4zmK3AfisQkUm/qfuFGUcjGND2Ps35RMkjpLhPioAO0eaLSzVJ5bST/DBG0GVJBjolKDvHVxMmYqwxs6xDUHYg7QjnpnFsUpgzwyE/rIcrrCVdyNnTwf4HndwHUtfQBALlRD63FKx/oxVcYjA4pYPmH+WowPfbaYUCuSS2rWZbd5x0oNe+hFTtQBSdvPBvJNS+JVkxTQ00r8EaNMvDw766DI6YJy9cERmXpxZJp0wIlV4zTS3fTSwGjS57EDJPc79E3mdpwJyUf94EIbOA8fZiThk1lNzgHTe+qaJcv7rTCPn8MCzR+iku2h6lxsPfGuWZsI9so1QFh1iFhWnIG6AhCj4eN9G8E14ksmvv0bjDimqLfc03ngADu1Kcmfr3r19COG5thpGmbqLVOTFm6niH1k23tH4NAgLi4FfDby9xlQ/6Xt1RCpjaM4JptIOcqQAzYuzZI0phFA/gCFix+0q6jde95QpQyZr5/NR9ZZkYoW7WotenoP+3tyJJhnDvouFu+56x4u/HZ/G0F/GDhte/Yd78oRkizEwXOFhipcDR6zoBLttUTgExwD9vkD5jXM7I1o8PBRLP9rj+GSU4wuFiFFrtt57djjueQ2/iSBTJGvG27SvoMpX57NcIKJcVPiDSkSnLnBWCaVN4x2EwrzW0v7PI6eaYmyYLD1+XYy7VJSsMgemBGT2ZF8GSAelhUUzQ7xwkZQAz0Z4XvJ+Hah33Cnzz7dMiJkmM6r9xAGtcPrtnowrlBLUqvPvnCoa3FklaneLN5aIloyEWb1Od0ykfkajTUEfQeDp1aR313pqSkRVjeUunyscRoNsWKItjckknvpD9CkxxY+DZDJeoodRs8mTngYUmRI2La8FUEP2oCb2g9eUbQ6s6hWJL1CCF0stjdJaShg2qKUWrAvonVwmbcm5djMvqET775wP0x4P4kg6XtJQMk/QOCJbdElKItLYovEgbz8m6EUU8AL2YA1vMp4abiERdUhymSz+gahE5THoW840AXcsq9ver6ywVfI/vVSbnIFJqdMToocD6RgUwRhwjqOX7JKlG439yF9gfpcSEZ+CDyxI8Z66FKJLcvlSYP7WBKICh8YHWl/PA1qbBKGOEWxovw0zNows0Z+d9w69R0qj+QflRo21pJfRKGmuCIJ4tut0/ixPd4+lmomgYPaC+pLS8Z8LaUNW41NbfhrTvtbc6Rs/jPN1JCdgNZ328FXjBh0zXd6nneW/rbglmzphQxyE6vVTuNRYELVvHBeExfemN+hqUAd9QHKRMDHDpSeyDBFwBj1s0jpqKWAkWtlvDStiRGL/kjDum3TGnulz/RKxg4tXDxJmF1ECjdFDe9+kwtowpMTLU52IuEA2TSToYxI2Z/ZZR5m0wO8Yr4cdSUlJ6s6bTvnJzMshRMUKdP5P8h8AlawvBxPB3bTFsg8hj4pk1NzcZSVgVlYvYJoYp2A2OGbZaTQMcEScFS6VopM8x8GO1QX/ugls60Gj7bFx0TfLeiqAJvfDZEIzjpYZWQ5DG+iEGUW5SYNDM2O14xrT2vV+tmosc6B2GAJTk2MJNgB0dhxAluhR8j3i5TpZP6e2qx/BaT/tJytC+Xg0Hh0aVCAykhUtYms5V+iZCWhC/YrqsS+IYWXEcIF1xQBQ+f/T5zmjwIDhrYcoxdL+8dTwn2WwZUkz+oliqgZDGPKJ3udZEbYXNJsP+VK1BnYktnF9cOoQYej7qzPOH5cEL6bkgyMDl9XaLc1dQCPESDNo9cHqFvXCaw34b4bdieapODGqT2bJ/9bHs19wuNnUWGaUHp7Vbxkb1jTXl9voJ98NWFBzSbYWjtdNHipeAxS1wtHMG9/YKuL/6IhhB74W3U/iN8Uywa6cTEykoPodm2s2owKc7FYkeGr8ZtBf+iGspeh4ePMB6iJtUE6g1vRiTOo7Km2p4RzwuYgyRTY7/cpQpa8aI1sk3soN/KojgBMk4JlmAfAa4AmVZ5mWqFMz3psfr7iKhoN2e/KUQ66X4eCRn0ufqWiDp6tVW8sMiSO5h3CwWyq6etwgWsDJkKGclOGFFGFCDOdbfBF2D4aaS2LCYQNAudwatQzFMjredTBO6DvFD+TvFV/g92o4DDJFLycNRWurmd+odkdRSUT3Qe3nrAWsVJg3doejPaYeulNFNWNlN0ZLJsY9FotXAOt0AMzoQK6MXUge7R6Ie5cayS46ytW//8yFxwQ+H7kCUkgYlM0TXX1fPxsRbzCAX7M5zaSEmzFFwmKy9n+hTdrynyFqDHcQLzHklMrudZs7jo0uonyG',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(900,'waits:-1795424816000000008:9','waits:-1795424816000000008',1,NULL,'editMessageText','s1.5uL5zfUm.HRomNFdzIyN5aALBaQeveAd0ehAZR7gg7eZUgBgXj8q0aI8+XSpCntzdSl7BwMnDHY5imaUCDpqStaFa+4FeDhW/36Tkgp77uKCA+nuB610zrRahhR8nClTBgqtm3G8dWqTo88+rV8GJP9ePeUGaDDUYIaDWX67/WFKtPwgE1qMeaVa44lWkdhRWuCYbkluMFWPC1BfsOhKQQ9dT/L0kfJ3szo11INkfP0otaP2aslDfch3h437Mgx5Duq8WBkSZ6wo6EA9aLBGz9RxEpFSflBpFMVmrH78DrW/xEMT2YmIOgshavz2Kh0VlG6OL5ZSmtj3jbCJ8jY/BjQztapUltDtZQ2gjH0S1sHtrQhEDLhI1ijw+K2HDQOXZ59ml0RhbeaoSIdd8mRxNaDbkD4hDxVNfRf7ZoQeJBHfNVfmVuNR9Kz7GilVlmn6JNzDr6b81c3g0rzBW/+P03r/GY5iK3+XCYn/vlWD2Pk2jtGCSxIfyT/k35h7S3SoM60qqG89HIzufmoKPIW5loHsm2Qa+iPIzMCchZ6NSC1x1iAeDmoePNePufuIXVugLyxCKoxYyt5YJCjNA2Idk0uQ2jdI48aDgQpAt6tLfW/CTTCs0Dv+6ZY6ZGjsISR3f1Rix/y1Hflj/A1dGQ+0s+3tqXjYz9FLwOr2KCJ7N6RWe4UaNRlkCa7qikusHhEJzoVuZN7Np6+7AIowoGZ0O3+Purz0Q7XBw2t1VuSwEjJjDDeP7oxeCQmfXR2ScUqwqPlb+W7oCW7mXftkCQcH07jNSejXpOnyOOM5M1WmQIPW3K5qeN+vNBq+85mxxUP23rcEjicGMyNB1nGTfkiJWh8b41g/IfVko0D0epGj0xQFSMDgGmRgYsp2ZnsHIj0Y8a1M4Y0rkYXCXaM2YFpsj1yghzy8SBpipYV/RYBiWZj4N/IFqz4PuzjPJXK0JnExtFLFplFe5570jrwPrPYban/rpvnXK4jFR3YZ6fLHhuYSiKg4M1BohQVcDMs1uT4xT+30HsfXj8cmF9KhSEs4jhAsIjZkOqAgn7X4HBjJjoEaKxhSknTKGphujL7wTeZNi2HpqPSI19KFs/8hH/oU8gEahCl6U0koiJTRpleFA99cX2akY0PM4tfhtcrKNBpDTUNQnngFdsRnu43I7sDx2/62oGTVfrxi++dAkxeUrAmBCPS4uw1t5kvRBsVbeGeqKKga+S2ok2EQ8QbYKtz2OGs4XfMpsZ8HvHUEWKHaOSxEshzW0G/3e75l19qhB5htI8TUqLAAYISH4FbrXbcezusrsoeNxpI2SsSP4qeHungP7hGmKPeK/JMlr449FaGUlkDUmDmMMn+xeI1P4Jt6WwYPdgYLSvSJR3viLuUAUBNnPjpaM2CfeMMziFawkCq+5T8Pf7AKQ2NlazS03xj51iQmU1Mt5pQhsSxVIVnzZTezlYigGlkycd46v5TwmB9aB2mTh9Fa5rk/QWha80oBOPSqB2jjt4iDXVZ5BKLv04bydo4gyISwUZCqImCh3lr1dCfMAcISO2G89poWHsbZ+KG9UOgsvmYLonmhUuKHZ6NBKMy3mWtclh+stUA+k1DGxdnCKjAd9vR1owvwKg/+M4BqvPZvpOhuoJLqv003W+/APPV2XOfoBpp2+IVBDWuv2d9lpOKO5tWwNA9tJZkAPpTkMniogaVI7mghHvZezTl7GpZwx7ke28dNuN3ImLaxm4QQEX3MvXRbKuSKnUGA5X1gGdoLfw7Jx/g/pr5uzSNlFdXFwOk16/kjr1jRQZjI0fk2zC5wqxRgh1X/3xt+XPsQb6nNzy+9AQmtsuO9uBLvNbZ0JxS5U8QieUn8jxZPZHLfHgUZTYxA8IQSd8qX2MVzY4UHcM9PosjBy8S1w1sENq9zVBjSF8i7gQUbcax+a4QuhmxbcsPGLpQk1a/0OeZjeIUcueHbNFWAkaIKZLGFMJScfLQkev2lYpQAr2ZOGnO5eBwMX5dnMDfdi624VFHV1CyPHY7PJMx/hvksOTdqMIRLmVEnqSTQx62wcShaE+HleJZ0KVUMnLw5KTRu16HicqdZzIy+bX2hMOxst73fGbro37eg/yiQ2SdI20v2+uogl72+Mme3Md9X8qghhrEmQX2s3Mzd1LM1CRkKhbf2jimWgUqSzC099NDYng4EcdOGHrgfWEv13W6a4c+r8gPUBXlEgX/Pr6ne8gCJIn70PvKIEpjRffScz7WdNIeFrcrPb368Wn+/hiSNS4wbO270cqXuE6W9Wc/b0lOsXjzsKFWYST2gPBFYNhKk46041ZXBWkMqJdZNMvFvuSohbJxWisyhLI0dTz3XRClPTseYwq9sMDJVl794VOvS4KPdQrkKNXVbQ+mu6WiG9gz3U6IybB8kF8MDDA9mlLROoQpsXEVL1YsB+mSS8rdOrxo1Wos2xH0muQXmB5/3L0JMIYStrfI9BvCRFWap7iAJApWcxwNou5dLk89qN+V8zHNDtq8rbYXoq0K4692bIxN4Xkq4lcUt/8DlSIOVDP3DeRpN31qBVSl9kd3pGdZSITv/Jr2tzRN6+M5HwzVADVk7kYHA8lZW1UPHCmXjFaBjeKo+kford+B/f+eaFAzF+w1EnmolsU5eANp0UJhCDPe7NkklG5NqbVzPuL8jvQy7vsOkfJ/U3yBW21tGBqx7IcIcc4W+waDzVP5sc0ChB4TPSkNIfQzmaArrtXcH1yk6F3rBE87iJevK3IBV/D1ofCr5b4Cyaox4l3nbfilmx4vYCPc/RKcv3rKDPbBb3Tqz+jOA0PfIrGibu4hVza56fMZxSgPJFfzA3VSXldryrfWLDS0NVBeUxnCDYmRGrcDHiNEzHbkgD/TyBlQxzZEeh1nXK70e2iswz23o/j9LiOgD1/HEm98G2e1V2bukiFQjHSF9asTi+tfUTZ7bKBv+E7e3f76KpDx5XO7eJQmidgeEYn28MBw72qhOTaqflDngASkW6PpbFjUrijEyNpUuk1Jkk6g2tkqiUHKMv0TD5Kj7129Gd3z0FDGuSr96xrN3IzoSDJ7Kd5gFfv1dlYnm4DhnocBroCvDW6WJTt/iQlBn9oLMueYwLfCYcuVJ76VEeh9Vkh+Iy+es1Dqf0QsVXV7/1fwphTUKrMvMqj4h76rTR6zhHWfUiaZfBl68HOYcfgans9BisuXRgsqgK0/SMaWkYDSMNYeegXu42z5HcuJrQ2MzJRoSbEW4bcx01kk9o4kTYlXQXQWiJn4gnjWmDH5ARAfRSvTVDTFXjc5kP0VU4frMgOwK5MLx87spYre88vXD9DcZJTzueMjdFhECMpIvPOIy7zYvApUGDHEMx/ktwJdCj49t+ugp1bYt6jC+fzF6J1pUxiOQxeSPDcnTEej/4CS//cA8EYMZQbFjyDJwYSzkFJFLdUu/UqQs/BGDD5GWMcAqgPMzCNAg7jG5W1rNJyQwoTjUw9c3eqojSCZxAaWdvMP0CbJR0DUPFaazQDWaEa+qpH9U+rL+pJEKk7f/xsHuIcg6vziMa4b3IbrpY87fkx9iiBAjuzLg5/CYidPDpv+itGy6JW0UMI84vSbclN/JF/11HeBOdJQXuclQhVWPE3BlxAfLJ1Ax9SK/q8/vXT4GH6vx3ssdFp6SXjUZSiQUqMfTmx1aluzC4aZySemETLbpc4k0v64l+FhtHoyAFCL/wDp01iCJ91/gJpwMddyzUJ+n6xhP8g0z6mphj/JhcYCy9apiLzi9fAAGfznhyIu2J1QsYVG4CN+rkWbrpAzK3OdP/xDOPb5NYIXA0iJD/81bw3oE0+Xf/0mfQnd7Rp9qLLETFAk0GF9KKSOJ2HdsxMjU58G0LO2H53MLZkbXFmw1mbVPZaZ7Nts1qtHKSTIEtLn4Z+TliQisv9KP+UvwAieoKdACkmnHQbpX21yOEl+IIiT6VGsOV02CYKdUdisiUp/oBhaivXPgleexcXSn+ADpM7Cl0nUt9/BtVr1c2vJ/1kVrejQQNTSES++9Ld+L35v+awzevhFmAQfOFRDkb+1g/ynNnQB37zUUwRKIDIVQujQU70l9uqAWrpmh0V2lXSZ+EdSOKxlyYIqVjXwv8CNEOq1JEXrgW0CToeLHyLxNTokGH5EIEXrdNldaWsChMAPHDiOcN1B93jIn2DyuXEmt/U8Wl9hKPf/PiOj5RbflovkcVKltuF6M9k0ddGqyXeJXziDantKT7QkyYluIwhwLV3nT0+G0YwIt4nKV0JPZ/xXh2KItNXNuEBs6KHRNYhE8wN4vh8eWOz3D8EPOulG6p1Fn3DWM0gY8KNapm9rhpC2+QWkVsminxf03dj8BNOnN31oT418p1aHzWRXtECdy+LkRi74yOukKzjNoYIXWkXflo2MaNveb256nFUpAjOaksIdOVh4IjSWW57Ivd1d9jTPtYdlU=',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','s1.5uL5zfUm.FFT2Mc3Lo3OHG8AzAXWDDshxmSqxAJL23j80GsVuuXD141nNVFWzQ91afF7Q5aBbTxdpbgLEtIKZPXd1ADSQ4J9Mf/IQCwEwiCX+cD8h4+A2O/3h7EyVdBDIH4/1yN1BJ/zkuKhYKXGuDfNHrfYRZQpuLb6Xh/gDMlEbL9sm6JAccTSyjl16QVhzzLXXax8xlGRusOcWJ4+rdOaKEMPF2LIfkIgIi3yCQbqAiZ30Gw51NaPY4zL8DyxaLrZO8KoTZBF3LRxEdSarJGEkUxBQ7qe0UmZp+X9io5QeTumbbVMEwuduPumk3ln6A9I/fH37p6G+TapQ4IZwYzzlvZH3SZIPiNaVANqV0a8SDcCKUXNyRigA/ih4cD0cIHl6uiXpb5taGjWVRwMO4q5m3NfAlJ5a/mGBW0BXmCtMtrUDeJPk9+3e74BmV2mWvU+hprKbG9FrhLYLemUm3T+UvrnzzFHgQtpffPvLsKe/Bm6Hv9peg6j1eefQgsXYvoUefDblbT73nL8UuIgIKlaj01ZdkI2s23dVm7HEd6hTqcnUUsckjJuWq+/p0oWSFsXqyuiaP8BoWKPUl2WNxAQ465g45UXcE5SLMmcBdv0NLjaqQTYkj4TsjNkoz06vJ/lFTkJwgjFu3rp1ov4JNfLFdOEiDFuR9OKaZb5qSDaCOfaVcOT49La9XVMKRGxPijWxoZLI+WcZp+96b2usEBeswdKt72Sr9lD5yr69iBOnihqdFPOi3NF7ZTePgS/pj7KKP56B28LA4GXQlOKvLIdmB+skXp9n45/uxnDCn6EoopeC3jL9y4plpfPnm9rd6LGS5pNzPWmBO6mq1JVdXHkIQnbG2IT2tl68+NX10cnRB8iZRFgumGv1iQoipXMR/Hgmw8nZFwH/khhWPfwn9tJ8n1aXZ4D5bFgIThW03Xj+gFx2U2wxbBpYrEl/OQrDJUwQM8WuM335rOtKrM6iSUKgJbxQJJhXCTL1WWq7cjFte/d6X5rPWjVWzZyRhmqufq6s0I5DYGsF7S6pkbCLNCJJLuQ6uReHY9t1qlxVvJ6H3gXoL0+s4SWyGuq88b8Pmwf7xgY+CnKQDCdQta3lax8ZTl9Jyna/iPAOeYPJk6u4NZkEzJ/BSjj/CTS1LxrZ1blACOTsUHDMSEAxmmAHlFG5oGT7Czp2DmA2OIarRwyGpEdR8n9y33s4FuEjX8JfgSVn+mED+iuX4WTCKmlRDXLIoqTDpf6VBCGS9igSnP6/he3hjVBkWI2PedgJ9xKuIHjf3Ilb2TMT/RRdtyncDU/5tm5x532BEVXS7a9zLuyjVqmWNCYUZ1uQJY6XrcPT7X5cmfrNq5z3uXRNpCnaU/kauKt1n6N88CNV7P0T2nKDx+SmZEBCb1rKPJTyPU8IrbI07yKqk18/G90DK+kbsVKEJTcwMqcrskF1OfBIPSXURrd9lblPxfF10BqkGmwYByMWxD05CGq1RUyDso6bvuRYzFQ8i8WAmTNB9GB5w7ABNYnmaVhPVLW37CMzEytYUCgl5jXhFmC9HPB8bAm77UOGnrzp79vgDlr9qDvTFiVHz1a9GHaAsFpNS6OMaYA3upOkxkEyBP0V0CtSDCUF0H06966ZmoG3C5EFi8kns1/1XYHjSViGDDn5n1ODRr3oCr+OV1Xn0V8f5D3zUD3tkzu16Lrvcz0y8zse9pL9wOsQ3spAchh8rK1mIuMzUIuaCHikz7Jo2XacNSy6TL8JUVNUTorO+01eSo/W62Obv9APIdNWZD1S3U1QIoEgyXkmIf34bkhZke2iTGVFYs9aBUDJAf+c7NA1MQZywY4n0wjqQ5OemUtXYBzVdKSbV+niNhIqFK0LipdJGR7DXH2IE56tRD751uiMb/ZjCY5GnSbSbQbAjwOo/MNrtcvsfIwBnxiltieP3gscxluCXUCAoUEIsjHRkgzG+oHpOB4v3Zv1jH0EPXreQqaAG+Qp2xwzIc74JWOG1E70zJXsBl4EtQ6eTvPPgxKa0FHXdanvkdhMoAdKR2sEI2VOvNaJo7XLP9nv3JtnQ1dsRzL4V9KyXJVi2bvRJT39HEPXRfG9i6bd6w9ulzCfhOoI5HnJXsFzQq9ly+9vpaCm/AwboLUHj7YdO2QiKhqLkO6YJiSxFz/AbvXkg0Blg1YaCMFtxudFou2RYa4kEq4Ol7rs5AzkN2avy+hIULy1pNw1lHczBJRZlRJf1fH6nOARjry8PBuuVqoOhhzxtXkNpXZk7Snwh1zLL+wbZ6RS4AxL4Hu5APYeilxyMvZrARjD4QO7tdt/orX4UzLL8MIcQbpDCy0Qh39cGf9gspLObR2e/gXdC7alPiF/cgvmxHXkdvopySU/PPw548DO+lkSEYH2DtCuEetcLODiVAPZld/hH+0z41BrXAaiKoYAYIgnZPmNVwz79UERYhx/7U3QXtddfeUg9qat8hibx2qpfwVR4NQM5AVS2BcB241oexAfYUQbcALhTtO0zLo6j1PO7V62mn7L0IjSV8bYNVVHaAy7kFaZ2LIBn623zKvhS9Juwfqiy457zY0koz/dWm0wX09dp7MOKD1hIZJ1I/dnP8EfmmWOmru25RcgMhe015bO2bSbtnlIeFzk9pQ2lVRNBTvLh26aXaU0BXi5snoFx9KYC39gO9I9atb3Q92fQY2NQatMmM9sYDPcCl327hV4k2dW7OTEG1yTNHHretpvv+q5vN6m1iOEgTid4emsrAGjrGCe91+HJe28iA7btIcNdcWsgjTviuSwt6qb/ld7868Dnktk4cYoa8rtG8JxGVZc+h+YPlAj/RSsyf8XvY11f7i5pn8kfCDFCb4PQ2CVQYMu7ZP21/Y3qsVnO33Hl5B/bjgp/bLDkeigyWfZVtGusR8NQtGfUIBVKnAzOuJL/s/SC+W/R3DLFib5sGscXffWYK4SipMojn+V4L42gTh8mvtXlEya90FnV93O1gsTbvt7hF5Z2+LrsiSrxFNstwpsz1trNV6jw4Th2KSud22a/HcJPJjvlec0/202XYkhVeo/NrrtgwhfqyFlR70UBL1GRtHzeRcHO+DSiMvO3g2UVUZt51skUSC7sZY/oBBe/PY5XDOBxSxTLn14MmF0ikBriHAvn0Mp6OKykMwa7mG7NPAHhplcNdqHD+E50qLfCnCMlJ3F9FjKzURhCtVLZG2vh/SNq3cikywQ50VIiEgQwyN0iX+gCNylxSHPh92OYAOL79ItKO6KACdQPifc1pnwoVVhsDkS3bemwaFy2mFE29sOsjp2kqZ/x4cwtClIZPbBA5r12wi3s9zTKzIWuImhRpfvC22VX8GCadNxDmwMiaiOUqO5acJLMz6lsCfvIwhDKkU+STd5sa95Joaf7KFoa+oiG/gAHdvXOfCUHL9shlsJURZTrqUkf8g2nBr/Pk0XcmeSZO7IaW/XDII/8cmOKvdF73zaLR/iubn0CplkzH51m3RvLcuJDOTBys+166+YfC2gmzId3cSoQLUDYpxGTyTFwSy2LKjT0V4C1jlKPQeiGJMQeILd1LRnAr00vaOeWCfMpscRVxkqVYZAuuwGmSqrKB00xEjTk1L9BeZqJzDfU8XszhzQGYRCApmWA58xNeJVMaH1WY5b+dpspAn5Z96WmoHBR9RKt0ItNqUYPd/wrbStRlB/42/EPGzbidoIlgQOKjvqdIB/K85r81j/A+jw6Vf686Fo0++5b9J/8UlhIUGuBQGRkqAhlhFRPDvHiokYdZ0oYFQWAFLqq/lh9SMEmrvVKEWr5EPZNzeimp+fxyC4LnZBf8gu5hGsoLWYqgA7iyho3mRNLqbMCGs12994Ih7lOql99vRFiGxrpavwdUD/y1FKViOaVwCgtCBulbfhqz8Y23FE4Rf7BnRH8eAJb0yX9w2A55PuPc0BUfHfpMzMWQ/8lf2WuCPdvVkihin1Vg+3IzWEzFGy4pc580gfOif1VkRkyohxkMczkWKGdq4vnBAdTCgKuCjjEF/4uvlTf7b7POzPnNGkeww6FxXyd4XHjKysJDvLON4hc+weuqh0BNCS9yNwBpEDtSMd8ccdcpaaw30/cAq2ekcdPYQnw3Cu2to1xh1Yom0DUpPrhA3jBXHoCXEQmHvaJq75QSaHLL/ZOQ4ttbUyCRYjLQGBscxT3hFvgihJUR+3az+Bw+twD2KKekGn85jU+1LRHtSTjalmL5kzfDH3O92GHSDMrVE0d0PwE280KXSBMhsHW/5euSBbUp2FynkcGJacE8Q8EZDGNK2+7ZQWa3bj0AodglxakcS/VmCBZajnP6hRM5yvjyU6gc2F6M0FtpqPvuWTWd9/B+BWzgSROTexdRKrhZT5j4Nm1xkKcQ24sfcvgDrsBZd2WYix',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(901,'desk:23:347714303:R7','asked:23',4,NULL,'sendMessage','s1.5uL5zfUm.jluUb/HsMSKOwPnwEaDUSRjNz5ckBbVnYxrpdmhrEsKRdbEMJnQ5YPuWUAKFUbu9CFzuy0ToedGg8Sc5fcqNaIzVKu5bzsBAUfC28999sS2YCPuzlgTWX9kiV1F27gaOll3GW8KLHN044h/AbMoM4rLVqJR9zMAzKSZXfrrdzGx1oM69GxxrNIuZtBzjmyBKqkDCMNqmYLC2c/WZeHvYh44EKLmd+ooCLBDQvnAWdM5Y6g1fabiV+jHkhrE+oPbAUYl0yDqLbQcSNE+5CmzNTkGwHKJgNjonNR3Iqo3UFGOE0B+weqnMxAVNYChitSigTuQhq6c9yz1/uTg7z0kw1wn890Um/mqu+k12N9s9yEG/SS4NH6N1pdegKZgSr27mEajVP+jCPZGNbapZSnJC95XCCw1SCJObJxB6mUpD9Uj2Xc1GA8pC1nKvveQPTjUcUm2AhFT5kbfbFJ1De7AqKRi2L7CUDv1DldL4WNBSjbHHmqqo1NigTsAsBWsaL6JQbLJvorjdU3lhOGKeC1UrH/diepdS7NJZY/8iaseZ/Q==',23,NULL,NULL,'alert:23:1',NULL,'s1.5uL5zfUm.NwKLiFxaMokBTt77RvLdCvqIrlqXcfdHiBbHef2ZiO+tZPnEkYjIkwo5II7C8aUhWCKFYM2sEPr9K9JrHKaOnYLomOhoQ3DfAnFQlXFi5hRXmUefH5qj51dLMJJ19Wco0RkUEONl45/iW/8oGvLX7hP+dq5tQQvPtUgwws37aXE/YuHxvW6yIIBOk5zJS/+/MB9NILlbEJJvF/jbdyAnRzVA6GsI9hTSYYwq6txmNgGiwCzWtE3fJPKirKw1fRWeUACSHmcQQUiyEw+pGuvYFisDVZhyK7TsLhFNbz77WOA3NypA4P9Mg0nLa7fj53BaM+z4UGpJj4A5LnfUWENzws3dyuo4WDS5W+dKZz3Cl9ESykLNUw2gWiU06j2WZB174MhiW+iKJRs807QSmyuk//E5xi3fZKy1UCaRdEgyvyspAJ/hGp558cXt7QQCTZR/Ws6VxQxKGv2nouhXO5sGGp3l9CSXUxD1ZxVLygZXcjmkE3ug+/L4DD4wrVrIrMRBIwkim0GDAKL/JUm2gAZ/npln/5pJjhohbql+T80=',0,NULL,1795428341000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(902,'carry:-1002200000405:177','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.K+ivvwWQdN8v2k/7exl2WLJvjSAhgOG/vuu01eElZrfshTErTCY5bTACM+9k4W4Nv003aO+K6mGux7M+QylW3N/1DlyEoddYqRKDs5nnBt7apwLbeP7qc0Q6LJo0dqrmdui1Jht3BBIZkqGvYX04ob86IN3d18DaJi+e4FjXVvCvngifyd7FL4CaSISGD/0kYaGwgPx4P9HWdDQJ68C2l8Hbmufvn0i11R+C/HIdTq2K',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428342000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(903,'u347714305:relayed','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.OQRAQoP3mmVZ2h8ZHKOii2kvfq2TdIqWRjvUC7GDycIXcOSDFVykIG633l47/Q4/yMJLC+myQ+cRkf7a9Ndw78ogpNZ2RXTTTSeWLIeW+VDz8gaPkts0HwcElzXX8S3aCOe6kU94LQIJLpCfefUJsdeN/fAbhmqDd3SltJk=',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(904,'alert:26:1:347714305','lead:26',1,NULL,'editMessageText','s1.5uL5zfUm.hxMUkyEMEiSQLoSqyi//ROpC3AgULWPz6Y0a+qEAaNNFM/2HioeQfJbbKyKP30AUs5VmC+f2ZR0NrOFCF6QkwtuGWinKW4B2cgr6TwcFcXgCo2aLi5f2sOF9wQQXQg02fZwSRJYMMIHHtSF2EG8ZWChri/5tlXAGOKN6eagY+yceaVk3Ujz3kyz1jkeuBECnkECNuC/w1BkaG1iRePj5y6GFgFlnFkB4JUm1b/yB5VU/fAybzjxocGkSek2cCCKcOxZSybaHXtWZhCEFDKqVTKIn7oWrgt5KB82aGHO7aTerkEKIWFfUWzgiGfvPRyubvtfZXjDCyv1xMDqxp1rs0XY9UHzpTUYcozxBPLBOUPtPHrgb12I7qUfhpwFs1EgsdBsphXuN9pRIuADUghLC2lsFH3I/AS5xjKRPdI3fjwN6DaQMVLA00XVK+qOixFrtozMxxJFhQ46xOQ51auwF1NyKCWNLGa4aRAmWcC98JvlIc1QzmRQvYRUWFJmu1Vq6J46mukB0+3qWzJVNpQZZSGbeLY4lEn1opMfBA1nfaKxNg6Lns+IYKiR9827F/985jekIm4KjHbYr5P2qD6Jmu2srgjW9fpE+DJCUEpH6JMeFhBZ9Ccv0+18PONORkZ/QIMldsEX8LadyzI/6Ltjfcxe2kzRqlpoCZ3cQZq1XmUdI+JNnvva+/CSc9I+1PFdM9NLMnx2W2khMXYYAgcUZ8tiraLyZi0i1dcHo8oTwcMk+B1mT0MxhNx0h4NdlWNv/EPHA2EBJhnlpr8JdMLpgygbPOqUBdoWBhQomy8Y/kQalriJWEWdmkmGA0DsIq9kfuOI8RMHvyiuPVZTNulgA6ifYYRYMAURoLK+W4ycS1Wb1nwnPRzsQMX77nR5zX3wyin3pnrRjdaaY1GVkgFBmVa4xKE5xffPS+APPWr9/nlhxDwmSST4qgqBpfVJAYR0p49IXbp9aI02gZFUDNdnzi2Ey3TD2MeIjcLjcmr1L1gCa2DMTRfKHNbtEEDyKm9ZLlVQ9rTsQarSEv/k6QYeM6uqXRjUF9a6j5usnQwjYAl9Awg3YGIm8bXas2X4bRYrw7y5j0dCLK4rbeI7ORkm0SR6kPR4n7XhSU0FvrM8ZziMZC0a4OO4DXBoPFqW8zWjAUVIklr1Qj9HSWqyJCbrQYWJbmMXajLPrnP2hSu3VzxNeDjFB3V6uh5SLx4xYMMOiW54Irq6OR4vTnyrmt/M6XjhbTZSlA8bdAlzlyhp3CGoDmFYu43X1xLu5hzzJHD9beYMzcHVfJuTZqnSorJuVgKZX9cP0Jw4s4qR+Z9rvTrFbhgvMlQE9f7lb08LIX1k2avrw9HE3VPVCQUZGudEYVihpwINgHwfJXVQHU7rZKRqNLL5J1MCGDKT3gMGqMTRPV/Y9R5F3cBv/HsnF4E1ykGgKvOQqE05q/x5PpcwWtBRzZopWXLKvNcegRc9VjKD+b8ixzwmWIdz/zPEeKi1p2cgmStpga7Y3Xv9Wbk+F+ABA+sdYq/RScAdvZgR7LhxcGEC7PFrK7kZxYo+/Xk7AQKvJsoVWIUCoOr7aN+VslBcuLxHp59/9Yp085DiujnC6ELEBzKbNanY3hLh8UaW4zLcjuaOJNqDDrAZQynnz2PweJbd2TwhBW5MPRHB5hWn71lrKRmjOdm8iBVc266qV',26,NULL,'alert:26:1',NULL,'card','s1.5uL5zfUm.EDYs9R0MiMRpd9lCRK1tOfmx0qAiT/nEXWFTKL35WA74p8DXJe47O9R6BmgKJsTl8JHPNEJ8MeG3j5doUfM6cEMi2QhZm+VzG9UNIKOX51y2ph9lG77cLKSla+Zc74K1CPAbFw1m0AfRpTE5sQuPzd39XHx8yRcQIW/TEPe677HeAIJ4FubhfAyYXTbm1cXpme00xY0SZaV2TigGYz+qXZWwJ0Sewa3Ns6m+DhycXuGFYW8boFUwmXqIBbbKr1vpCq29Jvet6lZU1SgoKkZF5PoEJCEsCf0WRBkqz1KbeZuy//Re9SxYwtlPZ5rAkbflmGRPGpPYwWmz6kiw+4MfJ+kllZkfMM8O4cLUcn/HROkKAVoiv/hV5aaitnbYcxWzavlX9pJ37N50i6A5hfjM4VFi4f9W5huLgRj0u1e0b/qTFHRnz1oDSLNgYiuF/VvNZqOl/UUO3kezabnmDLUHMuWz2p0Un5uVVmf7++GWAuFaeH3D22b8JHsJdgyZ4CKTQ6aLVCzOEleQZSENs4slUDzekt0rUNXpla1yjCUjqZGoO8YCI3my6w2c5qvJeVZcpkYMg18Chs1E2i/0Y08nMMqnBrUcP0chrFrbzkifuKZOfu4u5Gdu+9ahp09R3aUrNTYhlpV8QBktLY75tmJolbOjoLFBXJUKxvlzo9YQqZjXN4qCjqcGJMVD33WQEN9PozRWep2GklpnjNEVJepYzgpIZz/vtZDcQbkRw6tJhkf8cV8zG5BTLF8GYLAyjDgnqIa6R50Ugj35t6nECcOgV9zeMeU//LsKUDRZ597EggennQZcOImLCI8TzV9c0VjUs43n0VLEyg8+q56e+S/gezQDtbJFe+7/wWHxBeLGfiXfIyO4Ry36OBiB0JxfJocM4MfYSr8BNLuP3sxWg3BGqOwUYubC3M613Wk+7YEMB2r/5oGUdnfAT+Bsy7/dvl1e4e28e0JVTMuuANVqCGRN+2MvPtaJyU7Lb37sP+VxdLiJdj3FlAO18JW04506sQWgOpQSIzqOCHT+o44P9+kxHl2sbhpN47fZSHsx5RTwX2J8BChRtiV6CrYUsZd/AnI9jntQx3xIzWU6JuUMBxNxqAUKnj+4pyv38HhaKsPqfcnQzmN+28xEGyp8t0NsXG7x6cf1AtGXR/ybfdPhcjMbH5T933Mta2SvZk9PRloZIkr8UZj4aX/O3dkkqSXna+7YM260Ck7M/QuGszlQiDC0GUlGbkNlp1Bx/jmMISuovlQRdoKev1xT9MXmEaPoLpG7aNXc1UG3Wo2bPo2WGjSp8b7q08lfWONP+SBtQ6BeaYfMnr35Awaxbfk/rAuj4hcuTWdrDx+VHfdp5rzwHzFxGPhEFae2g7DQ5PMRRgBTpwa0wkoUxp5Tcqg2Usvz6CPHl2uhevLC/hWUs4gTkem4HDZKE5EsyDMREU80Bjej2tEIr8EJHmlBY+mZDSfYjMGoBTZQM/428JRn0GIopGhq5e1DKPO30qx7Cn41GqBiKz/gosDm5n13v+vvklvvv4zRroMJw9lVOFelHaPkCb3Mz5pzUPeX+q+5ncGA+1nShxR4u3g5VRheH5VOZKDOedPsPRyvq4Hinv9uADhoMy/m6ZHUDMlOXB3dnFbDlH9Fr1+mPcK98GwbaYLIuL2d0ue2Uqg7UbhV4t9RlgRhP+Iwz3514UE9ZaP64viletsCSZgs4qUPAHCd0gbaHG5tDcqkCjz+GJmq7wAui/4gv/9do6mb+WQA7wVR6t8bETEF6aMBPNZ5AdHDAudDURAm8UbPUiWz3OyVLgXt/uxBawmCvGO67aomw7sqSum4ne5BexNTeemzYIhTWU49tpEkFHH76Z78F95R233jiI8hngsBVHxxt5W/fskAWPS04q1fOmCyYXFo2dlW8Sao1G+E6yK5GOeCojkFEhCHzp27lz3a3sGexdeFTg/QBk55d8+7I18LJP9by4XN22J3m5tApHh77e7hEMx9d0QcXJpVNyta/MIC/scimoIygG3R3epe+T02LnXp7v76WnjX1Ihfm7eINxtrh0gsfn0jEXDI0K3i3jp46G7t2aPYQF1PkuRz5TdB+Lf1rtpg04lUcLhHzQA74VZydwGtjYXtTYTrGxcwdpATaaVsTIgier8BvuhD7/Gv+eqGWEtPSBVqrk3B0xoN+PVSJkGle+JpUm3p5qatL3P+Ny2o8IoG6aL5WC4UYg5q2PDdJINrFYQDgkf+zbB5DXsIoK0BeCC00+syepFq2ZZ71zz3O0W9jvfm0unJGlDPCqa6rkAvQ9NFAJyjt7wpoMfbr7XGDjo5uqXcPWLSzuQJRM5ZkgprLly9dSoi3No6YmvRZqXv9h4AFhj1GYBawCqlGn9wWGCq+860qhSE6F1jjxTMDQYW6y6LENoAS8QcqnG/l5VF86rNB55cLjrzX4NZsptERRzjcXVuFfuNXgGOyrfcpJ2edP1eaAGxN4Zh7waW0riPTNhxLk103k79rVknYCfep7I81PDeHddJqEt11LsPhy94u5BCdMk3I5Xxl4YnLXpBD6URI1RNeLkb7dyzYjuv4GLaCzLRbDnX9vcz5tN7Gc0B4yYERoyyYxmuADarovcKBXqgL1nGnHiAxrhhu7mPzEfGdpLG0EWFT/nNhjcXVcaMQLNGPgnen1+krrZudj9UjxLQ92mJCNFCaSFVVVVnuqQOr0QxMIyRClHvRmaJam/nztzshK+eCeyMoyJmvXYEnUGC5eSohOis4XAGmy0YtWPGcjT/pLKl8PsDLAibaqbypDuaUllzRNKEAnEmvWEdt3dr3vuRM7rVIUhvdgy/8RzB01CELriI7rwH3/v6AMpCWMkrqTjefiNATijiPek2qh0U4juOfkwcojTnZSWq7+Xvc7izpoBdILto5OXWiWPsDmAfo3J16VI8uJ17zrQrpxATp3fdsjYj+QibWpxpV0kuLxm4uLEq3gptghN0ryfjoRlPjJ781xYjNGhRMSkHvAOfjkPbi8c/11Ya6c/KfEHuPrGOVnPjbwUl/SuI0Si7qWX4CIySw/UefDwf6uocjVALbHrrhWOHcZiGI00ydu2QivgYTYV2e7YXQKVBq0Z2tVEl6lNpwqA8GvniWrbYQqTtnukRRfrfNtzDYyl3Iq0vuZhESWQFZrJbopFRbqilp2YLS+vfV9p/pv7wTrtwjoi09XvIb4HJzk12AyDwIgGZEzqo2i1hyrstV+3iehOkghw8hQhH1RV42QqQPtUk+bWqbTUh5bBRTsf5WrvNoSRMLJSe9OVCrigkYC75dmHAEGYt9OhofuQwtj16wBBrS30Rs2zmYC74jd+yqUnhaFNjJU5F3TiNKQ4=',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(905,'u347714306:relayed','chat:5100027615',1,5100027615,'sendMessage','s1.5uL5zfUm.NwGa1A7UQ2N94E9nqjIBpWOC2phMJHhZAMUZdyPMtxzoINHOR3Aw624OJW0ilMgy6Of1fXDWO25mbmPZheFGiRBl97EQ+B9m0K+0dXh0bryC8PFcOYtmW0sul3psy7Yxxciw98PjhzTpaGYoOSgiB80cbv+JZNGbv3GT8k4=',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(906,'alert:27:1:347714306','lead:27',1,NULL,'editMessageText','s1.5uL5zfUm.+ZhTw6KxlqI3PBIM4UcZb3SE9TZWDjYz2wS5Du5OzPh7FNu6xmNOoCicvMht678GYTnxM27LGS5iIRHR6BMRsAaQmPXq31pjhpJpzvywS+frVkFpIvd4yrOQoQFwh2F7NK0LW5vblLc04lzLZQByL8bo1ysjJ1zGUJea10WXU7CorzZH35fZQivLYVxhRFumjqGwqkHBg7E8GHRyxYCE0nl/NCbwP08w1oHlPJcRINVCT/lUw0Nrqe2Csim2UHb44oaoiMRKdsJQUnQ7ay/cUk1gzVtzYpQ3qLtnalghwdiVQcs3xJN+5MVlxM7Uqa3+QZblptRDowgdJYXVTw0wzaoWSqgkQZ4KNhjNP89gtRqkUbryORP7SJCRxJl9dxiKN+mm4tE39YlcmlSM27x//DA+igGQj7AJPJbDGcaPLCZFDtztMMr5XY69efZZCUnttRnrQHXh9aynDOmkX2f658PgKZ2meW2G75qqkvIMk0EqnINqM+bKX52R+w0LpPoKB5399dblAt8xPxwQhTFA+nVmmDfEO7la5HHRPTqkyzF7JUZHEf5bG2yBn30DvVk5HPrnw/VvZT4fKSlpgbpB2O+Y2aEJxFODlxFba8MFn9Y9RZT2KaZjtB4xMp8mz9lqMS8ntlT9SNXtjACU5H2O3R6gKbNKJS1Nm1Nt4k3FRnkQxc0zyRuIZyGPgGMhWNZZjb7qjgvW+6XUiTsn6hWVrdNnEn3vtDCtdDemo8Ds1QeOJ6kQtWJ+nQPg4WiSOko4xM1drEZTxCbmXmUsFqxyijBrhcNStg3TJf42s/Et4XoqcDuTuF11cYTFkxWPpBHybncpG+3qwUyghXrqSTvI1yN4llfzq4jwWTqHjg5QjkE565yxaba8WjZ3kuwrBx/+jtFEIFsU66A4m6jdxNDmDgCwBNBOnylMbKC2ZgImbY+PFWHJE97rOIkgIAhnXMhEw/HG1uKmbbw/C8+NY/KS4o9Pfra9mrTEd237GoxShB53crhwRs6jJb3UBo/MOwYc4s5yB41SGspIpsAHZ4vzgiLKet4eRFybXzrUnMxtQGO4Y8eT4cq7b1MJPa7hTEDTjc9S6J1PYunh+WZxYU2Xs3TfEQB4HuPU/cfoFuSWalQKNMoiJKwQTveNXA7XLoXyp6feycSvxSI86lu0g1M864tXsozLK2DLByeGtqam9FoLbOyNgjHWldF+VHFwoZwwU20WXG2G3BIeiiSjBuh0Szzte0Pzd5i9W52tDkNxIpqlXpYaEIhCbUBa3SQn4yTbiWWXNj3IHnsnfU/TjLqujCJP6dGwwPwWDuvBP6fkJ1syp7xAyPwwjrE6oqqSXAq0UHX6Zp7Hy2kBiR6atz7u9zlPtEWaC8/JwzvtFuyy7oDhH6zE22C51jeJ3YV6PwQ51YhwTqL6MqxQBMUfaH2AzPOfYYBP',27,NULL,'alert:27:1',NULL,'card','s1.5uL5zfUm.JPDao/W/wEqsNVLUGj6I3axqMikXiHCuw0EaYbYGxx6nGHPAN9V48XHj0GR+P+raod1g2/XfBnUimdLF1InozQDboFwNwICvw6ktv99B28NnNawV2GJPR9i4+bpBE23eVb6YKuSk/1gtVfMEhiuUcnOxwVnuGzPiTtSgnyl65E/VEBQVk2eSo98/n5OKHVqXi5ON/815yhbuFLo8yp0BfxBR93HRn1pjIpgacZnBGGet1HkqmNZl7/zk3ZOihmO+ZQ55hhEBM0QBCiZHQ0vnzeMBo3UEd7IWckGqMUemVFOj6394jHd4nnp1YgCAi+PfOuFqmRoUzBIpEhm0C44NjRS27OXw095MWNORIeSzTp5UIayJUrV7CkCq/inbGqFT9BiKV/Tr8XkIUXXnmcOnSDqGaZd7onICLcnDDg+fZTtYs1e79pB0Fhs9Jt59AsSA9eYgYD64OAcdCgTbHsTG5lxg5L2DqO+HSfUPgF/ny57e40BOEIt1IdDL4z18xcRI9kTyCoNryV0Hn8yrcQ5ls97GkGz0kOYZ5MTRLJnHrXTSjaVbyOckRguQGYx4ipiT83ZT1kJXZGAetCv4Mkgt2EImuK9ZFhpzGh9AEY6Hx/TuV45CkvOkQJVOyksqKFG7DErqc9zvSsWR90WvkfpBSJaFmESkI/N0ClFzpTjYLymvXgzZYI+FEHJk0Ye64hgSV58hTD5VoBpLEOW/+oBR49h923Qydy7uSWdL1+3LiVJOrP7UDnKQSPY7DazIeYzJUJW2hHkaMqCBh4g1eqv+9/fNEgsVGtYS7++0Dlx3OjFjtuwRrRdyU07kD5jzr0G+gyuadpgNx+q4yN3sRjZxVW+QzWEE/KDJBCyS2mhLrdWyajEi74WWTi+td53XuZz1T0fS+ZwhcT6a1HipS3rcagn/IKelw8QQuMhTy4H4bIYuvkYPho547EjZ6VzsvWwsCKp1C3vpcd2RKWf5FaoFOsI60tSRKdqJp/Ivv1uy8y8pJeIHr3rbDNuzGiZTu7ejex2SDOw3jmGcdoyAOE5um0JjmNHxdMSiFGB95GnGADsG2Y2qpgy33J0CmwH4qt9lQo6VDwYQojH7UF8xQlW9P17X9TNp4YHanoG+0zdhm2/B/k6wDB/2YfzVNfmYvmOWWgytDQNCJnijgauAJghdnShWzUOX4MS/Q2SKjgawcVpUH/hRgs6p8EBG24kjCSeuL6PFyNSraqlLw1AiGi4t4DLoLWRUR1AyvjLSB6jAptve9UJAPNPiACb19WPINfyVxX6vuuBheA8++KRdPsQ4kKk1KVNLiN9bPd/3fZYTFccZzqL9nsCfTvyepMzlodoiIc5/6wIwyzlgtbKiogtAaaq/5H55kZ9kq1TkBI0ZCVnOusX5aT6SfEChqYU9b9azBc+AnIwThnTfbaFcDysrR37GNlsCDDdQpJg/4j0yJ7kMam2PTRGM0ncRoDMNGBlvbKK8gvcoPH/+Ml+mRYCDePqxvEqsavv18UIuIlvMB0g0lpyRas0BJ9qhOf7XJRRstfqzbHdE8kutITBo5g6SsEwkJOsO7NpzTkf2iIaKzdIJ5sk6c9QezIEfUVctoJPkaav4Bg/vqhFtUa63b1GEUlhU0wmu0Yp172JHeK5Ih+uONTJJVoPZcw/YhCMfX7uWg8UNqi7v3fY9IVWp8V3Lx5gZpI56VhOyJPe6TQ7G2ijWyUSclWvf94NlPmWcm+BLhQm+kr4EmC/fO8d0IvJjlAGVUvloeoKwN9DJwE8A1RFl7NVfp8AjmlqTptiHqSvyjDT/AwpA/CjnsIkLkvp3SPCjdPg7Xozu/PjJ3+YF+5Gdbme1RDcE0NGXBfEf5GG3rqIJ5dPtzAAO+YWpOm3+pVIagqWxm2px1Dbrm5VP5jRTOBVKWGOJ6K4iyNQsGsW4PlM0SsADzQkE4svCxxQQYdzw0Mm4iRvhEpIjY5TaknMfRmCEJH6yVaDTF+mEOM25LqO7eOOusX+YivCe8lzu1qgvNqGceKWy2D3Co7NI/Y+Xf20s+gADBZs8OwzWEb2VjW86TgPjG9noBzaXVbZuUKGs5f1puupqwIpN7zRqzsckLATvzwhevxaB1L1GSrJZy1P8A19RxuASJkDdPU10Vw0TnNi5HyeaILQySJQsfDw5tLCjNnF31dOIghJVS9k9fpABZ/HqSPZYeClUPnha4pJc9R0P1bIp2KXuN/uTuEMRZoDWPz/OSHYmDHLlDZJS2vj3UyyiZTSaQ0SHvar0VcZmg5DZwA8mPZQgE/Ja8pJCEfpS0/HnQPav8Wi6DUYmT0LOQ3aGKD3aLZlxuvV4wV/nVGg/0uTX0Kbsj8qOVDNNvVozCazgRsU5RA8bsp2zSQn2SqljlKibBlXFJGyuL5ClbEvW5Eha9qYrH2hAS7KKESzjRcJr9KM1Fj9f0MUbNQVTAjZykKcxg4ucG6V2kCrKRZSRG0r5TW8ks+lerFbmzb389AwhxiLUGCUsoRkblEFExckIa1em78SE435TxcNmRA3JnjqUZoARfayZKvQc+Oe6y2kLRRH8MDL65iCfKvgqEM1ECNkcg0FQ98RpImLK9zeU8V0Z3u/LuPevUT7ujYPmHqTUJ7MSGqsaj0QEpn7RA9wq2uRnRAWC0GVMJH3tb3gH9lSwLcNl9TiGrJR3JppRqcXmMT3yNQGbiguzf6oC0PJwcVwOYASeGsem',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(907,'alert:25:1:347714307','lead:25',4,NULL,'editMessageText','s1.5uL5zfUm.CLOh4Vha629O7REUymH6TFuDcD+hRSEE3hucopDzvIx3Fbrg8tWsB1+il6dphXgh/eI2QNhLRuCsKW0jvv3q6SiQyBsWhqZ40aptpKt4KFjQskPI2nHcjc796GyB35ZZZ+MhGaUS4/WY5sUZfZomJFyWptGzWuFkWcwRBUHQDBTif2fffj/pjh0dA/G6XZqSOkavkfeaWsd9fXGD5GSWpze89lG7w9WL8HBdke88iiw4yHl4Ms1lwWvhtwt+yxVJ+Jp4Ti0H68sA3vMf4ZTsK9WjFdG4N6nhqCz9FtN11ZX4G1x0S3qzKEAKH15GcQ84Zsya/Repl8tW9eTMvXUTWb9wlzckxICyuMwFaFzLeNP2JY3QKvG1Z2T1LphQ2xgdwtGNfpWY83nmWzYT5FF3LQsLcYtm/GfHcqXXGpFl49KxvaQJXjTOy5oi8t/R70KmBAvcP5iVT5/ACr0qd+ZS3LoqIAHnKh+dSHtbPFtBHMRCdgehMjqmma1yELBQu6oAf4wttqRA0EOggzmkNOh6JeuHyIYO00dFZ7CTTmDtBncWTKHo33t4VgNCakske4kNrmJbEqJTQEAXtriFcL+lNsPjVqAnZskS+xD4fjvWZ3bxqSD7gz1ze5ughe1g+zhCdOekTW+ZgYW+yBJjSEMqIt1/iVf4SGv6wINgENLQm47yMFDK81VftQ+ovwje9t/dvmUbAEK3dD7BNeps0KII7qEDndFU16jJJMDluyY7fv960gLlLBikw4hMvnvlDxxomNYvWSJwXEUD8WEjb2eVbnJVoyq45sloxHyO5EaR/EER2bFKY75O60Ljo/EHRguvbkFDODR3RQcxn4QHA2LZalbOOjJOpkYjAeqOXmxCALNeEFJ+uy/ef/CVQuHxqXstIyLGfLI0Z1FRvGMCFrH8HYPiEsBZ+2wlhEXzTbs2j8p8fHIWxrqaAQqbiNdSEndgFR21+iejU7qPnjQQHhz94m3gjzljvIt+y3mphIyyaJi9/lxWI2AhSVvvkiLCmk+QXZL6AAY+2jX4SXmN/LAJQ3BLRSyoZfnELKVZ72fLAbxet+VV1spnPnhg/7y9BEqIk3Mc2ojndPT0tTcregM3HdGOmJqFkoLDkYvhAtxnsgc7uH+SE+/6vGhfuEPc294ChI3prQLT8SO2qUcE4OCSG40LcmYX48/Dgk8Vp6wjcbdEEXNESubPStE1hqyP6jNc9EOIrXwb4NHpEyO4spF0tiX0IG5BGpQPQnL7J7B9PeVoSQYMlZWDXhMRbzUYeujhUV44vMH8PN+OSi9HGx2rReGAEsD2H5ppWe5yocXt0xoqgMnlsn/RjDjP40jMOWp/jdc/nXMvsJ7dDae4R1jzK0IwWP66xH1affJkKcQXstE2gtRfpeprww/yq4KNiZPnJZ6ylnmpWqh3hwGiym4UySZ3G6KKgV3Rq8cPXdDYk7nwVym7LTBzZLuYhYREvMQAjls=',25,NULL,'alert:25:1',NULL,'card','s1.5uL5zfUm.xC6aHWSCD3Hn9uXGJlzcXNv23CAUAzth+KpOSHBQcrOyzvhyLuONjl55vbimZhYlwAH8SGFFOS6MBJTqvZZ8QiixFoSVz1te8xphHIq231gAuUvgheGyHCGkkh/s5MKOPe+3BAtm7GhwxCzSIZwLzoOe/7dJrYJ0aTFePSwDB88otnGH7d2V6BZmS+Xm2VvNHCXmXx5RPT+BWUSqAv3DYB2dNuyVva3vhdI5icBpRaPmtyxP0ipLft9lB72QQOY1J2ghtj+LSQiDIxWumL+qNpqQZzNZjtnXmTgSxbUGUtjPFWHWwxT1lXwzGgeEORDHYvmgxKjZWOILM76nn7odGOXrrPE6KUR2R1SaKv7Z9RPYEB5CBbETtelHcOYB3OZRzPKgok/Gv8Meqaf+hQMO6kItxP1BDJkOEPYpOdBf1SL6vDeb9rQ/5vIaceQ7WI2VZWVYV2qPSJkCYJBuDdsee44+8DewpoINbae4WRaii8CjIWoTtR7I6VCxYU4xFc+vM3JzqzVjV3CdOwoJ1astMLmJFZXM9BPJuxrBvHT66t09Abv8CJ732HXdjtn8/5/w2PhtmOEo4SNwuzpF5aDVfAo5V5u7vvhic8C4nFn/0NTF1TXH91rbwbTa/a7R6UM+C2FxqYbV5Uc2MauJTtvJ5zduhrt7Ibje+aEiMmym02v6yeYYoBelvv8SZ1TtQ1dpKv+Mfwm2WbaXyuNmrp2E2OQKjqqj5lzS9Eob4ZeNhpQhx0xJojZDR8P3SfkUJtHcK46KycA33gIf1rMSRV6QbC6RR/5kKWk4WBVWHz/CrclPDx6iM6YwQ47zALhB3qtul3QMO/DH8Bn+GuYka2slYEGIPWDj7kFj1S4PQihIL69XkbmK3r0poCifzlmrQ5+NNIUjhYEJ2ypXU5A9tM+MSN5BpAHdsHEIS+oTOuzIxYoD5qkWddo3w9Cjav9RWj5RZNownA4IkxZrHUR6v3tFdysoIsFm86oXeotzRq6lPPGRlGWeeiH0EMxK0ixsXRxeboaQ6KiS9Lm0KucyayKQ65TRiJiPak4k5Q9zGu1UBccC6SuMmS16TS6pz598teglb59pTAmt+FaeUTSthoZ5zBEyLS8wverfoQRDqIZXmu6zVphV4ziI+iQB1nEz5knOl/2+5IxsLtUdNCprlohakJRBExrNcjWEXbcEitTbiALZry4BBQcPXOL8M1RGtiu/rbDGbh46G2XmkKtLNm4nCuKYKAIIRiA9veshJ2BlseFtecgC7yU11O0YXyn2trlFIGBK01bHzWcyuUGtrpWWhUyXMJM+MkJcgTGuSTXZiBheVrPxoPQIOdGvNcEb0JDwPZYbbgh6RNIELm2zfEksbRdZEX6LryZWhlRb0QWOersaomz1PlBB8OugrvKUoE1t1xq1rI2sUSQDen+c32EbwPr/xDfbHJcRSazACNmgjuXTsrdukh1Sjc2ubMSuQvZdFIlS2sgU+Vem51ECpYUXOTOn2LVxv1pU/3HsSqrbPCpNMNGeKqurP1UwTnygZUN76r646Z9OMPZP+cAqvzkj2SEKFE4zoUYq/JclR4TVL//rntoAgUUbLZ3oy4etGdMX1FGEpbte7rOj7UVw9ENMrShI0v705HI9e+MmBsiTz5vCrmYKczSCwha6l74ARNnTSMuYJY3PKFcm1DC2RuiCNtghb/Qk7PUWE6bYAZaNV16JQFPMNawM2GUIllnrIHRI1/TcewkJhvMrWQlGvU541J16C6UQVZS7QHCII4/jnvs6D9fhGpmgCpaibrtGqKdvx0cMJcyIUgXbcHicyQd0lml5L/4tmoyHqd4YCq2MmTjTyjxvrG2/FoEIgBaQW9HG5M4yPro/cHrOdOu9rygNAr06e3ukA+pkPuFpov0yNTu1omCmwR6DdTZYE3Gu7tkDjS79jVlMGVa9xVCq5Zyt966l9HfLbK8ae/CBji2DP1OUccpf6WWBmrGrc5CXgFItDPMWAVZnOwx6Y176dsRI57cXP5eQaukL4IwowYm5mAlBo4aIo3aO5ZEBmarDru6byLN0mV4Tw17eGXgM7bUdR5fQTDoX4kXszLudrhUPolukrUr7+SUZPcNr2WqglKZ+r+oYk07w+3zPVPziAMI7BGGR5i7fhIjLJ2WUA6xNf1/aEBRoKwo7VbFIZSxhBsRoplbfcbLwiBcF1kKIx9fr53FpIR395eKaUBzzk/QY/1p9vygHkdehiuxHnLSDOjuDNDQsrCn2akvprIN6GNGL47E0fcv58gJSEtuTp4l7LY8XSQylOsxG9gMK0H3GMtCkkzbiqtoQ9pXR59bUiTH6MLnsK4gevkIX3LBqHm9VhIXIJLIrr0Ej0vr1+9gdLVXyHm5uE50qOOg6uej5qg9oEF6dib2UxELBQtFiNSdQqUkmPaDp93mkUZqGt1T7TBBje3GXNrhChcPQIe6IWIXXM3qtqtpsc0ptJX4ka57T6//hf/9aygXLbGkS4oNbfY0gJfstiMPD/mwYa+TYXoY0Ub99Tx6h422y8iOJonJyKKKZWPkwP8ia36IBaz9emRuLgG0Us/PWdTweE4dC1GkhtpmGRAHSux7uuWtciCuxWpGvK+uKkyDPrd9MezfE81eLzD/JKDatH3dZZRhJFceO88eULz+NeHthCcgJMi0F8D8G4bocqX5Qwjdl+LZz1+ilz12j4LcMdy5UiFWTICsM2XJKIJe3U+a7VZj8B40z4ziw6EB4hBWU2NfsM7ldAcyBXraPWzITP9S7OefQwp85RYYUgKrYMMqMusbl5fh9mLU0tJpktnNwX/iCPNtk3cjzlrsAa/1y59CeY0w1oDzSUDMetjr7YVeP6CrS/PKo1uhh7BDluLbVcvMcDok=',0,NULL,1795428345000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(908,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.wup2wr6NZg5JQbaJJIRPgkqAS8j5oAlhK2zOE4nIs36e2Az0Ob92NFA8CcVoEP0Oz0Zrez1xAjAxkQ7EOmdzxImuGh7X3UIlH+98FbA6uthKEl9N9sAgfL6+Qqd+BVBdple/lyFqxSQAwp34UnW9sXRUsEKTa5GqLr0ay7TJhKm0YnQjK01+hq6LU3iQacR96ryAGiv1YEWvIe0n8ZwfbMraDSsU4SGQuciO2EmdAbX5LQc3uFy9A6Oz01GaQnHPmUYswKeAHD46sXJDM8GhMry1G6VrjoeMa62SaL1u0mSAmJV3MFug5GOi6tfM7iUWyFLdLUVSodw9/vdVWHlCM81JVdQus5vqU/v/qATqOyH2oqWx+/yiWb1Bei12SOFgHYTRz4GaffgCKz5kbinR6woJbVEGGStfmQeddpY/MyZAdqLteAPhy2tpt9QTMCQgQbmmljd5bWg8272sYWXR5qcU0VCBthgy5Xp18edB3bmN+HQEKpRzU0kS2YI1W7s/3kTXwz5ITia/hFY2x/81SESzH+LscFLs9PaYkZ86EzdYEBGQMh891xw99kS8pcEmP9+7ov5ZHGHHgANumuFEDeFMRZC3sPFd3jrYAWc/0R7Pil6Arn1WPGg+IG1pOcz/yxntllMxGMDsev/14d5qNM0gSMYYVsBvieBF+nDytCkhfGjg4w7j0GxVrt0ub0UgXDNJEXq9vzBja9zFCGpE039LEfWQX05ILgJckJM8FrT19BBETfFMykj2//eq8n8jGNz57iMeQgQ6GOj58tx/pfDYZg5Q5s5gzmnS2AwZlkvpAP1Ptz071M6r4YqDL8oOff39DB55y3LP5YwJsEkD/EAzFi89ZRD+Xc7W2iDegPKrG4HzzC85/rtR6KGjk30HHBbs4uQ74sOgT1yEqRM0j/vAQk6PdQtNB8gPrEhyk7FVnUKifBiOK6wsSN6ss0Oholh5/37tiWB4HJiai7KzxBUdWJp6sz9cCvg+OUsVERPyH9/H/jXu3Vux2nCBZzP7g32DyBinyYMIBLUOi67pkdaq9nx/mbA2lWBH4TCEWL1/Gvq80Nil/HY7VVt+BQuykVZSuLUq/TiME7rKQuZaoOspNh8xfPbjBIFl66M2oz3jkWdxK4a/+wdLa6rPn8zqxewUCeynxZCjxbqKGa2+p/P+asWBDIKtrNbw4nf4jO2pAL4FtE9yniqbHjRzG74udiJQCC/4iyTxBqRbZjsXY9Ana5ZimOGnLMAI4wtiBwCRM3EopR0hN5qcjO3gGaZHaWKnrjUnA6uRilUsEaJoXcqwLC54HSe5kNWHiFV0v+/751mwjElhWwuT6OWtdW1R5JkE1VtQ1mahZmsmGopjbrM5TOwoGAKeIO0MZro6VBCyYQSStfZHdvhFRSztir5+UAk6hag9wMULQg1afGKJSK3SZdLQjJK9gaXTLhRVCU4wCt9zRhGLoZf2RhOsBTJxEbFLRyj6AQ5ipajkAYs/aS17UgNHlAWpA3hbETXzp/Bhmehrhm9YfeHFaFfgXJ2vZIZQicwohBKMQ4IK7T/PGny2VQn6HBDaI+qhne3Z8/IsBBvRBCQ39P6u4DF/GGLOjCkFHTYmSyTGFThaJKfzbQrYZBJaMD/u7GbwDGah8VOlh7w8Jla9fLpLhcjwQGqoeEHtbUigYHtAt8Qrr7aoofvIC9NGIDNtY9Hvl7RY3NzEjfiyMPmAGxgiz/fezqvt29zqR7El1v3mrb0fASJT9I0MX+IkO8RE64eTLlNdgquyP6HeBAXxB9RSwYZ3fgBWkhb/N2WcIqJF36VDlmF1Hn9CEBjgM9+REwfq19vSPR+I4w4o5vgI5aGtUTbgzyBcCMwEOF406UTgVX72GZwKN+nKID9btRBHxa7HGznII24wv58qFwusRjpjv3Ou9OnyhXcCuw+5MQF4rkl+1ukWgZhNWpLIM4TJ0s7rDuCJiJL1CoOCINZsanjilUm7UqoWLBKQz0LPuI7+okq2QfSQ+R2HR03AdGS0VxaQ0bcICsMzkasFWseoxS0rNotYvxsGhKesXWlzeVgblHOUrAwdZYKdD5QcIj5ouX0vLSr61VGWBuybr3IgI0jHg7Av47qubSg+Fos5u3pv9bkUKCTySaFm3qr+SBTdZiITy6DxeBLYjGaYF6QjkiDqrSJaQX+cBt3Va8RoL9SDMqkPOqeclMuxXSBpvwiB+OI5YdjQtlb84Ql/19eLeh6t/qUmhbwH5ou3r+TQfMBYl/MenWaDz6SeZsvqsKYeo9hZB+bOu8njzhaY27g7BX3b4SwGBLLisgFZokABo6l1TfxxZnnust1ye4HhbKGtPiJUXxLkjH+mts33VTpQeLep0pGl16vxUhNqL4iRsalIBrRvolsb6d1oh5OMMOE9SdzmXCgIYMU//CE9K3bdbWh5o9ESxNJJYV2DI91u/mqRMR9MEUfUgXmvs7ePpVrS7tQt7d2pukB/FlEjqW3Ua0/qmrnAWA4LM5GxHUTBPywDJWdJzPh3+/l13pBiZmlXaO6jCWqgh0z2XY2qYNeMSv1FH9hW4zU3oNXrXNVbfCKzWU/RIJNaQjtntTZKFQnVOUtmBoHQ8GckHRlEUELRoja96GQiNqk7WZLXDYNYGZSNx4j40DMeLo5tdRJ51jtDyDsyWgHiUb9IHGsYge1HphgJ+np0qfc8NPgDyb6MQMMnHdwB01C7V14nDBnrCIFm',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(909,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.fy8JwICpf3NpklrL3/avaCpgS7yRBRHvv2LdaToiSk4gWeqtTo5PzG5tvEwriyUypvSTOCab6lBHGH7faKLicxvapoFgp504e6F0k5ZQXHALdHchZr66iys4Oewts7S2c9rjnDVISMpfgqT6AJydLxzUH1JwrZdha/Gh0U7L/xXcGXy/KUbymDa3PbbikJ+95Y0XqPet4N6/mPRMvLsMkOxv6G65qNd0C9T12XaZWzvFf7FRf64T/79JiAlw53merR6HDhIC7UznnFWEylNWpc9azjcbWfDLgKBs7n389bEwt5NOc8tYSd/zQeEIcmoPqX+KKpzCWj5PI272vA/Ko5n2rkDjLz1TVPvvk6rTD2E35rSKtEApKjv+yGObaGxo91O4iHkdNVMBKjzs7XsQpeoh6VWqDTEeTMf/Z0WuvsXMSDa28r2J2pUylKD+Ez3zgh52Ehd/zTf6Po1sY0ttwn09noA5qvbyMn/ct5SJvixMMWhqYqpwefG8sjlgv67YkvQdGYo3YcDxlT9offSPuKPy/n90ow9pxheu6cyiQoyGFA5WxzA82gQ3CFYvmlPYAQ+KDvC9W9TTtZe8BH1wWPp3+owgE6r0Icg2A7zrLdHay01vzsWopKInTYoN9A8OWanJfYEfVs8X+fHCG0d21Zd3O6TWgBCNuYHSVRb6u4AwzLTt93bDZs+WZHp1H2Aacjn5o8qzpiZXOH7VxZxdQgSSCwe52OPaJpF1Va6h4satXSPtg+MpRg25xjIVlMm4IoenNvlTAZ6ZoYjFEtUcy1CX8IWG6rR+dzLBm4OuvQVEAk3kKt6cnP0tPtw3ytbU9k3tqzWGGU7hptTpvDfuBUdXef7A9YYPDhtT0qzEEoCuZdq6IPKBbaSY30Yxj9A4R/nulXXRvp/Mb9JDV7LLOAC4EES4PyNuzFjkMX+AAzg4tJGIKQ/5UeJYy4tIczpQAGgUhe6Pip8UCmTDFmefeQFBw0N3ih/5srzMGNggKMLXZ/6o6hs4NSX0isIROBbUsogbFjmFFmuPvkNl7sEWWqM/9GHnhJjL2vwYdEyfCLi7suF2Wo3eoTHFWQsczv48Vnhq736qjQT0NVvQTqQYNBcooqqecqVA/7jm8pgTXXbTahfm+zBk2+SguynHPWXr7IsmGN2sp4s6VW8o8D/33oGJLDXucXjpi+vRB8zCN7/APz62JP92l7Fd8p9i2hTM3oj79MHysZAaMbaanGYQb8HhI4/CR9VKofZmfuD1tmum0oFOkSjc9ASdo2P3MLZE7V8OYeG13gmFXtVIkdr7fu6iII1qnpVzA/mugAhyg0I5kf7smh+2KOc9Ms1vd+XxHHNuj+rCrCBnF2GUIVPL6t8bzThLmJ5SqT6fMlwOT2ernpQRQZwJpN8ODTcY4QLEI0W+8t50meyzN7HARr8Qgo1PMTpIr4lB0XuHx4NJ5i6mA3WNqPFGst3MpqaW+aKAqKNatCArC+D1O0/Qc5C7COpbTWV+eKWm7ZhIavC/mntyzKnHj2e6WGCvQpsTYMpdVhYLLnYRADchVKCO+XFsl99HivfUcOc7ls0lRAJ0dtXIn/gGuaZxenuYHiLXSodelUCqolmK9XexWocY5ccLkaL/JykKR+0ZrXrqZrmV0QoWS0dimaqr2W6ResQXRqtWrELB3PmNectBnkGywdNLGNYTD47vIwsN/92hLLxAsiWQ6mmOF+5UBPT5CeH3uQbldZV2gKCu12oZS7DA+opE5D5Ng+1RsPUgxHNN4NiGTaL9dHxuHJhYTIhnlpp9fs28gE9MC0USvfL3hIi80BmmJWdIYpGgbdpW9hhGuLCJmDJz6KM+ukOtl5PIqYOqaLxafEwtswEzVYI6rApZuyYQFiq39+4pZo3UWkZqA8F3ami2BorOABXXGvCO6gmco7xIJuMdSvKyDI7LJPAGxkj4kHQISbU2tkCzpYwf1TDc1cwdisrdNmuBT8wsh+tWeye0YG5wP9A//iN7WVZ4YdQE1SJmMkvEYmfvm+uJtuf90jD0VXIq+2EVri3AgX277mIh4ZrSMUsvjhydSR3wJvBNF0y3i9AFCbzlIaBlqCmZiWXwGUCBtVHY1yK5gaPHDGQHRhJhP0wTtecOXVN0z/wgAjNPr0JclLrd5p2OanK7hlBV6QKHAwckmAdOgjQvHMukjif2BgSYkTx6kN2ZHjrvgizmwz65moGLs4VHqb7N5dXb7A0+VlWhWSyFTgJI7jih776VLJnw/iClbm/dQFNhd1YnEi/Alcs0n7H6OFb6dmv/y2i8tstBHPb6JXwAyYLvvKP89K2TRdUgohrq8j8SVppG+GVXKFjglb7V/WBv+njvwDX9hVLkjTq9/AVS8O3R9/fJOsFyHhJfc1Ikei0Ctvi4Pt5uVRou8sq5/FQvY6W6dABWT6B0405gx9ug60uG4ff6RnQQXQ+5O8xk7xgMPZOM+JuPbnpBKkCwS9jTeMIZzv6Am72AE575WrmhYpmidQZgNnlhyQnoyiVVWymOcXxdgGSdS9fDxa/3GT/aWxqcnRSNT/dxwG/DjTh6RYMLf+TtOY/V7f65H4B1j9j1TVu7/1VPmYSLJacLLeWKjIH6j+IiyCEMQgpgNauch7ajBNcdvQszvhqab9gd76jHi7+ndBiKuDhIYmehwj7R+P+3InAvKEXciqSpBc3x0nee5V93sgaKKrYoCsNvEi4Y1wz13dbaVG9J+HHiJoBL27ri1PSEhGJvWLdJXmHG',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(910,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.oN8v8CYHEeGNyFdtBdSF7uby5+QnKAwB5JFId0JR6vcm2BqFrEhi9PvAe0thsOw8xaRnCnKn4zFbpCTJlH4HZF5BFPDFMVw2/UQJAUR0UjdLmBmF1yUEM4I5yEN1bjNwtJIxlQLCPjaxhbrrse4HICrO1a4WixUIrceDICiBj6ZtWZX5oGUUbw4MCQN/sXSrBiI7tKYxJrtnuK+sR7BeoWVwup4xI6ZmdHyV46yYTf/wRNbSTwCu6JanNey8udeaFSc4oapU17E6YVWUcwlJevrQe/dlFSKg+geb85oov4oKkl2psqDd2V1SrG/wKAfyFOWjUzalosR2VDQQ0eqPt9FaWE3o9ogd8Oavdw5px0g/4QmF07Vdf51wtzeqH8eo6hx5lS4Jrwp0nLqVv573zqD1ymkI5raXsBoC5uY1GItHC4T7E9Gien9kSdEB5X+yM7d4BL9cRlI8n1OzP5PiJqazei4UfsHQ9lQ2Ys4rwJC+s1E00pmvzeONkTZvJoFdXbfQQToOfWdNSTOxXXJO4bDC7LNAg1F0Z69CwB7e4xIav6khRUO544S4nyYtLMWahk+3ccut+ViT0hedN+Ko/PO4+XboR1U9n5FHl/dtNPsNFYww/vmoIyCG61nXmgoxfjzDt34v6JrTdDqWHLDLfolh8gPh8VNQKrlvJH7flKp4VmkWlgD42xzZQPAPJBGh6CPvoDa+HHgmkDyGMt5TGiXxx/DM4YB16pe9QvvZZZJAB0cfP7Wt9Vbllth0IRoJS/I/C5V7Cu160tbU2f/or8nMLjcp1m0FOMeb+yqPsTA/uTUuApoWcZLYCORmdq/PiVgXFoheHFR+BELCdOQ0DIQwYDImUPddN4mhDlrDXm4YHVKgtvNZ6g005KM+TrRbaFSI66fl7D6TLiSEVkTTEmtMSjSDwNq/N3bqWIkC4O/VJTIdT8s2pxTF25Y2sguK3MRhOdxjjaWn2HOZEvLDHqb/CCr9Kig39eHLQCJF8mbIPJ/wv+Kq3ZjQs180CRn7aQdjY6brWdMdyXqORMz66KRGNBn4GDsCIefXe/HtDvAcD+bDghecLRasaLSmDMm84CacjaCtIRuqiVNG0n7H444RVkbu64HDnqx1F4s88b2o0gVEB7YNFZPmkO4TRuKG2De0jBD5xJhWZDdNyXo4lRLJ7HC04zoDZxc3ZmX8FApVMEzXf1xAsY65S8jzddtCMyF/p6CI1bwYJzXZG9lGVjv0jXiy0qoYxEHhbnCCaLlqr7vxiMUzuEjkmeCiKxKWFG6VRRKrHV+YNWk15GDqfeddb5p6sID6Y9iUGzI6kD/oAFd+abHkCU+qear0D6Fe4BqUdJUJtjvsMv2X0ekFw4+AUclUKObUEotPeq4T+91Oxw86QFyMxW1DSGDuNv33hQ3N5tVjFiyqQbmsDUuEU37EZIXLprSs3v8OSIWgXjhpyyPkjZSt3aJOMqsVX1A4s5EmHHGFNj9ri7JDOfeT1Bej/Ww5Ff4b2H9SRbH/KpO0pGG3H3nJN+/88E7elgbK6AJv8ojrmEqCgj8Wgvr0uPR7a11lpdW4I/fzSWAVidQtKvNaDK0U09rzdv04F424De/Q0DJN0/QkJ1/LnX862ClRAa30JgW3x81ty7KrMZU0bMJuzmHnPvHWiYZPk6kmnVBgY9t8xFC8K64a7yhPNmnlb7nNpK7sEs+45edx7RIuT36FrGchI5pNmH2tO7/6dEhdvvNkg8I19jyw7rhBf/NBoDS/RhxIzbrILRr4QQQ6E++zk1o4fC6CBJMrCIOgr6Abxuhrd34TkVnReGoSY0tf35ivkbu4KC2zYbbqUaOqKwmUZKPq/5dF7PLzZ/Q7IIDVJPrhFOoLg6hzdVrzT/iYxVhIroy+ENr1e6ZD7gr2QMH021MP3sCzQPNZzbb9UkgRMxKDRKdiJ3mdeafouqSFCpXBKCzH5iJgy6FXS7KEd+3WyQzqLxvkxaUbNAkY3+UOvjllleqII/Va2ZNfoareLW9zaIB5OtlecVo8Qwi0Cr6yqA8j/xCykMtvkIx72Kx568axofYh/AmFZWr3VEmfvo3qucLudf8+mdXYgS+W',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(917,'u347714308:trouble','chat:5100087932',1,5100087932,'sendMessage','s1.5uL5zfUm.k0SrFwX56lwLpbKmehdaBLyLU2wGWlqEbizajcm+nmUWYdP11IO8gYsOZa97KO7+l0gqmHy1EW1wfV2uFuVvSbWbjZKs1MZiQQ1Yqou0cCMzXvZ5ByHAI5go+Nd4J887bn07KDwm2rRsBH4me5x8zXg/',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE put_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    lead INTEGER,
    chat INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.aiCIcbXBpKFYk6mqLLiDItFw4Jtv3HKyeoPtCW2qQMVPPVDdJ/tbhc+hRQlpOJK9RYXOZ8aOk8xxHA2/NG0zAQPmiewOhFqpBDIFwnOtzJPqqU4o48Ar3pm/ODaW8qcl6mibqQ==','JSONDecodeError',1795424461000000,0);
CREATE TABLE referral_links (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referral_links" VALUES(7,'ITTuNmQ1IaA',1795240036000000);
CREATE TABLE referrals (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    referrer INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referrals" VALUES(33,7,1795240040000000);
CREATE TABLE relays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    -- Of the outbox row that carries it; the pieces of an album have one.
    key TEXT NOT NULL,
    -- The colleague's message in the group; NULL for a prospect's, whose copy is the row's message.
    chat INTEGER,
    message INTEGER,
    -- The message in the prospect's chat with the bot; NULL while Telegram has not taken it.
    theirs INTEGER,
    -- Who of the desk wrote it; NULL for the prospect.
    author INTEGER,
    -- 1 once Telegram refused it for good.
    failed INTEGER NOT NULL DEFAULT 0,
    -- 1 where the line that names the speaker stands above the words in the same message: an edit keeps it.
    named INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "relays" VALUES(1,15,'said:15:347713870',NULL,NULL,98,NULL,0,0,1794980828000000);
INSERT INTO "relays" VALUES(2,26,'carry:-1002200000405:108',-1002200000405,108,172,5100012490,0,1,1795239928000000);
INSERT INTO "relays" VALUES(3,26,'said:26:347713967',NULL,NULL,173,NULL,0,0,1795239936000000);
INSERT INTO "relays" VALUES(4,26,'carry:-1002200000405:112',-1002200000405,112,176,5100012490,0,0,1795239940000000);
INSERT INTO "relays" VALUES(5,26,'copy:26:347713970',NULL,NULL,177,NULL,0,0,1795239948000000);
INSERT INTO "relays" VALUES(6,28,'said:27:347713998',NULL,NULL,202,NULL,0,0,1795239980000000);
INSERT INTO "relays" VALUES(7,74,'said:74:347714212',NULL,NULL,477,NULL,0,0,1795424508000000);
INSERT INTO "relays" VALUES(8,74,'said:74:347714214',NULL,NULL,479,NULL,0,0,1795424516000000);
INSERT INTO "relays" VALUES(9,73,'said:73:347714289',NULL,NULL,568,NULL,0,0,1795428327000000);
INSERT INTO "relays" VALUES(10,36,'said:36:347714290',NULL,NULL,569,NULL,0,0,1795428328000000);
INSERT INTO "relays" VALUES(11,26,'carry:-1002200000405:177',-1002200000405,177,NULL,5100012490,0,1,1795428342000000);
CREATE TABLE replicas (
    id TEXT PRIMARY KEY,
    bot_id INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL,
    host TEXT NOT NULL,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    leads INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE rounds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- NULL once the lead is forgotten, as `n` is.
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    n INTEGER,
    -- It grows with each change, so that of two that began from one state the second changes nothing.
    revision INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    -- 1 if somebody may still have to act: what the desk does all day looks at these alone.
    open INTEGER NOT NULL DEFAULT 0,
    owner INTEGER,
    opened INTEGER,
    t0 INTEGER,
    due INTEGER,
    claimed INTEGER,
    touched INTEGER,
    touched_by INTEGER,
    how TEXT,
    ended INTEGER,
    outcome TEXT NOT NULL DEFAULT 'open',
    -- Sealed if there is a key: it may be in a person's words.
    reason TEXT,
    closed_by INTEGER,
    claimers TEXT NOT NULL DEFAULT '[]',
    silent TEXT NOT NULL DEFAULT '[]',
    -- The day on which it began, in the company's zone, counted from 1 January of year 1.
    day INTEGER,
    -- Why there is a quiet card.
    quiet TEXT,
    -- Microseconds of working time from t0 to the first claim, and to the first touch.
    to_claim INTEGER,
    response INTEGER,
    -- Of a nameless round alone: whether it is a due one, was touched in time, and had a clock.
    counts INTEGER,
    in_time INTEGER,
    clocked INTEGER,
    -- Every other field, as JSON.
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "rounds" VALUES(1,1,1,4,'alert','new',0,NULL,1793696420000000,1793696420000000,1793696720000000,NULL,NULL,NULL,NULL,1795428022000000,'open',NULL,NULL,'[]','[]',739923,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(2,2,1,4,'alert','new',0,NULL,1793696421000000,1793696421000000,1793696721000000,NULL,NULL,NULL,NULL,1795428023000000,'open',NULL,NULL,'[]','[]',739923,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(3,3,1,4,'alert','new',0,NULL,1793696422000000,1793696422000000,1793696722000000,NULL,NULL,NULL,NULL,1795428024000000,'open',NULL,NULL,'[]','[]',739923,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(4,4,1,4,'alert','new',0,NULL,1793696423000000,1793696423000000,1793696723000000,NULL,NULL,NULL,NULL,1795428025000000,'open',NULL,NULL,'[]','[]',739923,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(5,5,1,4,'alert','new',0,NULL,1793696424000000,1793696424000000,1793696724000000,NULL,NULL,NULL,NULL,1795428026000000,'open',NULL,NULL,'[]','[]',739923,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(6,6,1,8,'alert','new',0,NULL,1793696425000000,1793696425000000,1793696725000000,1793696427000000,NULL,NULL,NULL,1795428027000000,'open',NULL,NULL,'[5100002038]','[5100002038]',739923,NULL,2000000,NULL,NULL,NULL,NULL,'{"cooled":true,"late_said":true,"promised":"2026-11-03T14:30:00Z","seen_said":true,"sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(7,7,1,5,'alert','won',0,5100002038,1793696431000000,1793696431000000,1793696731000000,1793696432000000,1793696438000000,5100001122,'closing',1793696438000000,'won',NULL,5100001122,'[5100002038]','[]',739923,NULL,1000000,7000000,NULL,NULL,NULL,'{"answer_pings":2,"deals":1,"held_since":"2026-11-03T09:00:32Z","helping":true,"ping":"answer","promised":"2026-11-03T14:30:00Z","waits_since":"2026-11-21T05:47:28Z"}');
INSERT INTO "rounds" VALUES(8,10,1,2,'alert','new',1,NULL,1794218600000000,1794218600000000,1794218900000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739929,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-09T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(9,11,1,6,'alert','contacted',1,5100002038,1794980752000000,1794980752000000,1794981052000000,1794980756000000,1794980760000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_asked":true,"held_since":"2026-11-18T05:45:56Z","last_word":"2026-11-18T07:49:28Z","near_said":true,"promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T07:49:28Z"}');
INSERT INTO "rounds" VALUES(10,12,1,6,'alert','contacted',1,5100002038,1794980768000000,1794980768000000,1794981068000000,1794980772000000,1794980776000000,5100002038,'no_answer',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_asked":true,"held_since":"2026-11-18T05:46:12Z","last_word":"2026-11-18T05:46:20Z","missed_said":true,"near_said":true,"promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T07:49:32Z"}');
INSERT INTO "rounds" VALUES(11,13,1,2,'alert','meeting',1,5100002038,1794980784000000,1794980784000000,1794981084000000,1794980788000000,1794980792000000,5100002038,'meeting',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:46:28Z","last_word":"2026-11-18T05:46:32Z","meeting":"2026-12-05T07:00:00Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(12,14,1,3,'alert','contacted',1,5100002038,1794980796000000,1794980796000000,1794981096000000,1794980800000000,1794980804000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:46:40Z","last_word":"2026-11-18T05:46:44Z","promised":"2026-11-18T14:30:00Z","snoozed":"2026-12-19T05:30:00Z"}');
INSERT INTO "rounds" VALUES(13,15,1,6,'alert','contacted',1,5100002038,1794980812000000,1794980812000000,1794981112000000,1794980816000000,1794980820000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"answer_pings":2,"held_since":"2026-11-18T05:47:08Z","last_word":"2026-11-18T05:47:00Z","ping":"answer","promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T05:47:08Z","waits_since":"2026-11-18T05:47:08Z"}');
INSERT INTO "rounds" VALUES(14,16,1,3,'alert','won',0,5100002038,1794980832000000,1794980832000000,1794981132000000,1794980836000000,1794980840000000,5100002038,'call',1794980844000000,'won',NULL,5100002038,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"deals":1,"held_since":"2026-11-18T05:47:16Z","last_word":"2026-11-18T05:47:20Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(15,17,1,2,'alert','won',0,5100002038,1794980856000000,1794980856000000,1794981156000000,1794980860000000,1794980860000000,5100002038,'closing',1794980860000000,'won',NULL,5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"deals":2,"held_since":"2026-11-18T05:47:40Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(16,18,1,2,'alert','contacted',1,5100002038,1794980876000000,1794980876000000,1794981176000000,1794980880000000,1794980880000000,5100002038,'closing',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:48:08Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(17,19,1,2,'alert','contacted',1,5100002038,1794980896000000,1794980896000000,1794981196000000,1794980900000000,1794980900000000,5100002038,'closing',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:48:24Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(18,20,1,1,'alert','unfit',0,5100002038,1794980908000000,1794980908000000,1794981208000000,1794980912000000,1794980912000000,5100002038,'closing',1794980912000000,'disqualified','s1.5uL5zfUm.utIQLnrcTPSRIJEIEA7+7gcBjapIIP8HFN17XUl1GAs=',5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-18T05:48:32Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(19,21,1,7,'alert','new',1,NULL,1794980916000000,1794980916000000,1794981216000000,1794980920000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038,5100010717]','[5100010717]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(20,22,1,5,'alert','claimed',1,5100012490,1794980928000000,1794980928000000,1794981228000000,1794980932000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100009869,5100012490]','[]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T10:05:40Z","late_said":true,"promised":"2026-11-18T14:30:00Z","seen_at":"2026-11-23T10:06:40Z","sent":4}');
INSERT INTO "rounds" VALUES(21,23,1,2,'alert','contacted',1,5100009869,1794980940000000,1794980940000000,1794981240000000,1794980944000000,1794980948000000,5100009869,'call',NULL,'open',NULL,NULL,'[5100009869]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:49:04Z","last_word":"2026-11-18T05:49:08Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(22,24,1,4,'alert','new',1,NULL,1794980952000000,1794980952000000,1794981252000000,1794980956000000,1794980960000000,5100011199,'call',NULL,'open',NULL,NULL,'[5100011199]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"free_since":"2026-11-18T07:49:40Z","last_word":"2026-11-18T05:49:20Z","promised":"2026-11-18T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(23,25,1,5,'alert','claimed',1,5100002038,1794980964000000,1794980964000000,1794981264000000,1795427540000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,111776000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:52:20Z","late_said":true,"nudged":true,"privately":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(24,26,1,10,'alert','contacted',1,5100012490,1795239920000000,1795239920000000,1795240220000000,1795239924000000,1795239928000000,5100012490,'message',NULL,'open',NULL,NULL,'[5100012490]','[]',739941,NULL,4000000,8000000,NULL,NULL,NULL,'{"answer_pings":2,"held_since":"2026-11-21T05:45:24Z","last_word":"2026-11-21T05:45:40Z","ping":"answer","promised":"2026-11-21T14:30:00Z","sending":"2026-11-23T10:05:42Z","waits_since":"2026-11-21T05:45:48Z"}');
INSERT INTO "rounds" VALUES(25,27,1,1,'alert','merged',0,NULL,1795239952000000,1795239952000000,1795240252000000,NULL,NULL,NULL,NULL,1795239972000000,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"merged_from":"new","merged_into":27,"promised":"2026-11-21T14:30:00Z"}');
INSERT INTO "rounds" VALUES(26,28,1,2,'alert','merged',0,5100001122,1795239956000000,1795239956000000,1795240256000000,1795239968000000,NULL,NULL,NULL,1795239972000000,'open',NULL,NULL,'[5100001122]','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"carried":true,"held_since":"2026-11-21T05:46:08Z","merged_from":"claimed","merged_into":27,"promised":"2026-11-21T14:30:00Z","seen_at":"2026-11-21T05:47:08Z","survivor":{"n":1,"stage":"sql","outcome":"open","fit":90,"interest":90,"reasons":[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}],"scored_at":"2026-11-21T05:45:52Z","first_source":"","counts_as_other":false,"owner":null,"claimed_at":null}}');
INSERT INTO "rounds" VALUES(27,29,1,2,'alert','new',1,NULL,1795239960000000,1795239960000000,1795240260000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(28,30,1,4,'alert','new',1,NULL,1795239964000000,1795239964000000,1795240264000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(29,27,2,6,'alert','new',1,NULL,1795239956000000,1795239956000000,1795240256000000,1795239968000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100001122]','[5100001122]',739941,NULL,12000000,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","seen_said":true,"sent":4,"waits_since":"2026-11-21T05:46:20Z"}');
INSERT INTO "rounds" VALUES(30,31,1,1,'alert','new',1,NULL,1795239988000000,1795851000000000,1795851300000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739948,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-28T09:30:00Z","window":{"start":"2026-11-28T07:30:00Z","end":"2026-11-28T09:30:00Z","way":"call"}}');
INSERT INTO "rounds" VALUES(31,32,1,3,'alert','claimed',1,5100012490,1795240008000000,1795851000000000,1795851300000000,1795240028000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100012490]','[]',739948,NULL,0,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-21T05:47:08Z","promised":"2026-11-28T09:30:00Z","seen_said":true,"window":{"start":"2026-11-28T07:30:00Z","end":"2026-11-28T09:30:00Z","way":"call"}}');
INSERT INTO "rounds" VALUES(32,36,1,6,'alert','new',1,NULL,1795424420000000,1795424420000000,1795424720000000,1795424421000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[5100002038]',739943,NULL,1000000,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","seen_said":true,"sent":4,"trial":true}');
INSERT INTO "rounds" VALUES(33,37,1,2,'alert','new',1,NULL,1795424425000000,1795424425000000,1795424725000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(34,38,1,2,'alert','new',1,NULL,1795424434000000,1795424434000000,1795424734000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"sent":4,"trial":true}');
INSERT INTO "rounds" VALUES(35,39,1,4,'alert','claimed',1,5100002038,1795424435000000,1795424435000000,NULL,1795424436000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,NULL,1000000,NULL,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-23T09:00:36Z","near_said":true}');
INSERT INTO "rounds" VALUES(36,NULL,NULL,0,'alert','none',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,NULL,1000000,NULL,0,0,1,'{}');
INSERT INTO "rounds" VALUES(37,NULL,NULL,0,'alert','none',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,1,0,1,'{}');
INSERT INTO "rounds" VALUES(38,48,1,2,'alert','new',1,NULL,1795424466000000,1795424466000000,1795424766000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(39,58,1,2,'alert','new',1,NULL,1795424476000000,1795424476000000,1795424776000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(40,66,1,2,'alert','new',1,NULL,1795424484000000,1795424484000000,1795424784000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(41,73,1,1,'quiet','new',1,NULL,1795424491000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-24T14:30:00Z"}');
INSERT INTO "rounds" VALUES(42,74,1,5,'quiet','claimed',1,5100002038,1795424495000000,NULL,NULL,1795424512000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{"answer_pings":1,"held_since":"2026-11-23T09:01:52Z","ping":"answer","promised":"2026-11-24T14:30:00Z","seen_said":true,"waits_since":"2026-11-23T09:01:56Z"}');
INSERT INTO "rounds" VALUES(43,75,1,1,'quiet','new',0,NULL,1795424499000000,NULL,NULL,NULL,NULL,NULL,NULL,1795424516000000,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-28T14:30:00Z"}');
INSERT INTO "rounds" VALUES(44,76,1,1,'alert','new',1,NULL,1795424503000000,1795424503000000,1795424803000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(45,75,2,2,'alert','new',1,NULL,1795424516000000,1795424516000000,1795424816000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(46,80,1,1,'quiet','claimed',1,5100002038,1795424521000000,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,'words',NULL,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T10:05:30Z","promised":"2026-11-24T14:30:00Z","seen_at":"2026-11-23T10:06:30Z"}');
INSERT INTO "rounds" VALUES(47,82,1,3,'alert','lost',0,5100002038,1795424525000000,1795424525000000,1795424825000000,1795424526000000,1795424534000000,5100002038,'call',1795424544000000,'lost','s1.5uL5zfUm.sKBcBkFUzXxwoS/Fk1fbu+mWvgH4dECepSvpeO8INiQM',5100001122,'[5100002038]','[]',739943,NULL,1000000,9000000,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:02:06Z","last_word":"2026-11-23T09:02:14Z","promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(48,1,2,0,'alert','new',1,NULL,1795428022000000,1795428022000000,1795428322000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(49,2,2,0,'alert','new',1,NULL,1795428023000000,1795428023000000,1795428323000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(50,3,2,0,'alert','new',1,NULL,1795428024000000,1795428024000000,1795428324000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(51,4,2,0,'alert','new',1,NULL,1795428025000000,1795428025000000,1795428325000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(52,5,2,0,'alert','new',1,NULL,1795428026000000,1795428026000000,1795428326000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(53,6,2,0,'alert','new',1,NULL,1795428027000000,1795428027000000,1795428327000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(54,87,1,0,'alert','new',1,NULL,1795428030000000,1795428030000000,1795428330000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(55,71,1,0,'alert','new',1,NULL,1795428325000000,1795428325000000,1795428625000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(56,77,1,0,'quiet','new',1,NULL,1795428326000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-28T14:30:00Z"}');
CREATE TABLE sales_groups (
    number INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL UNIQUE,
    moved_to INTEGER
) STRICT;
INSERT INTO "sales_groups" VALUES(0,-1002200000405,NULL);
CREATE TABLE sessions (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    funnel TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT,
    talk TEXT NOT NULL
, last_message INTEGER) STRICT;
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.GFWqy28abx3XqeRpfy8ngmj6olVEqQLLfYNmvCTF+i+4TPaYbvMRxCpbVFBObRHx6zELjZ0xHW/ZhKACy/kKkCmvnGFZJYMD1Jqb1lbzIqbIjVJ2DUwBmO+0ZeZAdQNNphy5e2Ecnlm68EG4s+SNbhSbUGZ1hoxdSLdchUp9D3mnT1RiF2eIOk3l0fISV4iO/orIu00YLhAwaxIjejMgYT02WlFp2syT+FGaezMACcX7Kuj3N0d4wR4kBq6EB15ry2Ki0rT5ggKf8jzMf8S3jlkfqh0hf9M8E8g90u8ohMsgmQDAtIGxBbNZuOKLsICJGhoNBnrVJcl5/yqLj7B1GtIw4j1E23l/Zg+qjpQIl/4EsgdoEHWdLd/R1nIvmz+3w52a0Q0z3Dk3zkX2D/BW1/Kxxt3FKCpjsr3YeCiv+H0/4Nybs+TEGS/sn6nUUmAmX9qQDNCsd/0av0BDRBfkfd0s1zdDt7ByvYROJu3Qmb0oeb/ZLIWz/DwhVfI+PQ8QlO5PLAmtbDHrh7OHd8uHY8tRqCYmz5IlzgGmy7AMJ9PD0x5iwDGIL60zVGaekKxdQJEU9DdTlUdIxsQgI4B6l1Zzu0cnBY5zm8kvXOGUBFR6+27IDlFMFiQ2YFhM1zljIwoGODEtHxfTxnNRJ1XbJb5b9CsyW53n5crAnfIljgoCGQf0MNH7Q+j3rzJHgm0T3KL7S8Ae/62b2nNa8xv0W4DUJizGUAQUlRWqYGoEEs27+uscVFDVfQqf7LR6aWqY2s0Rc+M=',555);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.BoREGnbiZ4EYeKmDplNe6WzbQHCDNEPP75Q6gzqtXPkXGt5eEhuDYI+YAe7Yc57pC2HnGBSVjsB5VBY7fV7DetWkMAz1JYmZ6BxrTUhebxt03aoAPyLUiwNdfGjk+3MvoyLZpQQVRdUJH5XvdMiZlv5h1dGt9djgZ0w5jXX7SzzeWn0PlIkzOYLJCXzEmxNb7GZ8+zhmFWBM6KpGIa7JsYLzSP6N/cLTdKDDPtSST/X1w9BGab87RIVISmArYzwOOuyECQZxEIgPLeiQxZZsDXHddk5uGAFs99eUPpjjsS6o1TqKT4A+/Cou0BwjWJ1yZyCHu00xuMnQmP9c1uV9IWhu6PoAn80RWn2SsrzXKjnENowOFqKmiJgUc7QupuGZgut9TgidVc8HijdOMpQTbEZ2s/r9x4rVg+KmjllOklRNuaOvp8xYc8LD1WrzNnqE3oBuTexIMU3//sPUc2gpmLgySsZQt7xEnrnlklE2ijLUO0F6bZGu14zDOjb12lnJztYnLlCYDqjaa2lZXs47EL70oP5nDIcQ7f0X3kximrWi71mepWitWB6x64Qhvr91nvuIQTCqojyT5BrAwhmRD6fFM11KJxw4zvGxiL/LrELSA8vWnyi/MH/Yrck6IsySKh5pS7ncHCWucCr28O5SK6g6gD1feirEw16KIcTcxkWfDt1cgt4tEW4/xoEYDPAmMEPzBAU1em1xWUcVnctFMxyhI/rNqiEFOSYoqRny9Rs1AEyleAPxXljmd46nTuIzHJq5hcE=',556);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.D0MSJ4KEyhXXiYQoY4TdpioqwJAPIk55BM6KUfN4Ta+/Nxrs//sCiC/jHqbx+dyxFnH/FOoQaiqWNRYofOdGCeoWXsnfkmz2NW3FbtCYgwZkQFScFo8qBjn92SJ4mFhyL7w3BPV1OwMyxO5N3YHoo6slIsI8jDErmbFQhFg7HVoaB+yAh2E1Yhq4gMcwW/TqRFlSasa6Fnra8IZKSCC6HZKa+L4eLrT3t7qg+tBY8j7Pf2Rf0vN7bwa6X0ePD84GGq9QSTc4rLvYqlT6V9GAshtkqw4Uinx8hwpIWirc+EI2m/tOhq0ari3dE+YOqGvuUGHVcGrD6LaLG6BPhiN82tdXVIXNAvOQIAXXkNqLocj7MwcrA67vV+bpUyPrlA1j07gATtY1PIXnYyftkXJ71ybIV+MFgAVG93rzAImCn9lW8RQsAzWloLvB6TFgMts9sTCbRbymanJKDWP8XJKrqIhuqTn/1mPkyrjWKOTTgIEE5/EdaQtolW7cQI3aeRLzknfMpO89PH9SQfOLvmwqEFSRSMaZn0oAWd1A3TQ8TtjNeyENioBHPZ9m496c6KvKxWLWHqNW90fpJz240GhF3/kHAqK6/zsrHz6VUpMkl4Bkgvh1DSyzsc9YXsp/4IMVox8i1/ka7gItmq4+uMAd+MJ+EwXJALfMILflxMqYLlsy9EeZjLudoLlXRbrsuQaU281TWWZzO+fz10G/tB5/DWOgRbsGR/zkIlxIqNDUB58CHBL063N6B6StElSVKOABycTALtw=',557);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.3hA/ouNHgpi+7LGK4tlnFsyPt1hPsq6sYHiXgP3H4bVDHa9pzpeE3Sxkqoi/9BYxKpkSAT+6a74f+1taYi8CKfc5yQiMyVENPyh4rLP2cBb9fvQ8fARVj1fRgkbLTrZ9SLOmvh3VSlBVDcLncqSMnRaJi4QJx/QgDUdP+3iB30GFavCctTm3zE0YVLUFr0dMNF4WmkbiHO85n4qpB8lvNVNFi2BD2t8VXeoZg73bbC+dcmwovkX2ITVMxOa3IyU8nh+7AL27fClyd5EdPDK8BpXtDRiNADi5gpd0a24qmW3w7yKj+bqodCEzovy8W0R0ydztwY+k+zlrjHK+1dIyiZ5Gsdx3Kqn+sQLnDEeuAD3gwFmpAmVXvKusWUBcx+VxouqFaR9XF6xHgi84q5QO4m/LLZp+IU/5EXxLTscqDvJq5tx9z072fQfKuhtbXdwmmJ7o09n1FrNxfmzpVAngYFxz2D1N2arYO4ZYuzLkZmDVqHQISrIQs8bJku905Uziir5i2udEHYCg+upddbRWX6VV57+oDpmHYJ3SnxlC9vfZjXRp9YorGn5Zupwkoh/cUsc6JllBQIVloBx9kLJQzP3xIKc=',558);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.FwPc77Y0S1v1xBqUeTThI+FcFInVvEp9VTc8oMtdCmuwwXE1stFhJWkcxwormc59SHoyig5TmdnRhqrtEUizNTua0mP85xe7MSJQGFhizdjUg4N7qZOaeIe7Qo+YX62njK7LM2isUxBihCs4XWXDaN62k/UaNUlyMhGQtgR85EogDcX1oHXahFkz0IHDs71zalkB+IyzUw7SJ93ixhLS3G+zZaaVHg7436NUVJ1HIjcbEwLNPyp1dAOvL0vrSBn+XmkutO/yr5ByA/ZMu2cz4t5yPayckNuuNYNWcE+yiOuxizd4lxAUGSJ7pgG0kZ9RKxQjxATy1XpXEoy9Th5U89Zv9UBtv+CXLqNiHtwZ2DXwahGmjEKG7gzfwMBMQSU9mEiAOs4vHimky3VJ1uu5MrunMgKXvaK2mvAu2bJvKdm19KRzNhpbCmCPCbWeIANg0JZLQ92cAYmEhAPFTXk3+i8Zwra0YvL0iezf5pP63h7w9RhX1fk0gf1hfSxHMG7vSDflBDC5orjDPjyATU+5LblQLuyNKyU6TEJR4pcfEGzOMnunC42NWJ0+YQ/2iSG29dkBfjrPyG7DencNAmbRVRSYqk4=',559);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.tLvKFUFtnb+tNNsOmlkqDANUVTwbBzOLPCHX5GDGPrIuKfs7UsD1KpwNMOETHOdx3GNBonzQ4MlWg5do+0Fs0smaAWmo3Jryvlb0Qw8EHMqOS27C4YEDBljXrfLW544WQbJxVr9oytbn7iDu7n3Nb3B5cRclcyvZRL1SppDoh21cE+gwGKFtLck9BNxx4TIW76KIAlmIAsrmMje3r2y1LRc/F3Jr6Uzy0Xp/J9hbtIHRmwX5pWcBfxDceXdlOeCouAlE0kxZCFUTd37E/eT7amG5067DGRGvuBdl/d3x1CvyW/BjClBRKkDJNnuPCGtH6VbYBxKr1PWYic4W9OytPipJ9VGk4KeK8F+xW/wGn7hDEclP8naZiEt5cJRop270pe+GzHOHx1Ydshcer07HqzNgzYAbRjU/hNZZgYPOnWwminAU6lFrTUjwbuOMb4C9z1W+tTbnUVbfy3b1Dfzvpku7DENOYL84liH7AmTQIDMZit6yNfTyf89zXgpkSbF527+qxdxUY+QWzj2FncYBV6PjR6wzmw9Mjnqk2SMUXA41oxWfFKYAPa0bNcaE9katrx3uhxo0OmoT+Lxf8pZ0k9+FaZk=',560);
INSERT INTO "sessions" VALUES(7,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm./o+ShstKD/nsNJ8cPdNnjEH8Nr5LS7id9EY3EpqrUtHMf/zxNY1UgSiE2nqkSqppn5hj2FFulG6eMmKLODMzRstfwVRRU0Ztz7wCqMdfwaZpXlaf8777fpOS9N/YeaXn9c6hU2dQUvs7OBaqepnSPRbdkoF746Kbw50MMdEp+x9xxTOGdgaqDw5rsYSsttNDu3/NnR7uH0HKk3yI/cgIxvOPB9sACbHGEBNsZjUQEQPszG9sLzY9zrH6mR3UecV6hjDIDrWb2lAmh+6dZByQ1wMzTIhvOdkpOAQlqRZsTKhifDIMP0JUkKYFLE0BdlDyth54aMdcvd6lcV/mN8drZqsmdmesGemVuEPcaQWevlWGWNuA2YepKKjqUqx/UAoQv5HFmOK2wxR7ZM80TWA3JF/aMyqZg6B1wXpXd+3Oaq8jll9hln+hdGmE+sjy2YdpjT8Kl3dTm1AQbfIis41prz0PMHXMe57nbA4mbgcPdg8M5GqL+kblkMsx2EkNLXXvwWyfyt6MBdhvvXEOaqe3ixyoSsfwpubNeQW4abBc/guHRJd4JukwDl23sSr29kG6SfcMspuuajZV68ROfEQStXrYw5FTF6lnByD/RAQ9HVCJ7y3JA2UuM51vDAwY8ZVkWZwFzMZ8NiF5NbCpO/8Qb/Fn0NqOVAuy5c9iZ+pRRkxhSsUSysJWEvZ+0t2zwDc8yttwlD8VGyRPfJ9YJlNKe+zK/OB2BXA=',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.IRK103rj9maoQ3GuVTe5wkZs+hcth1eKaQX6olWhr/AlfL2LoNg1o8Dlvd9HJNTYE6kKlb23uqvQY6TmC6UlvAoM6OVSxu36O/jiv/rKpA/x5BIMCzPHZ/r5pfbbMWSJe8aVInuoIB5D1Yn3BD2T1jvCrjWZIysjlr/z/ByhLT1B5qf/pCxdv/XL8T43a9Y2MCdBEbarLnRQRleu+QLYADj00iTgrUhUparthf6UsNdZZujQ6idWPfc/oBsvLNAGz8EkK4VdSL6azYpYpmCG9rbOt+OdajTE3/E6/qKm+0PwpjfWTTlh9vFXF9ecE8P/lPVFiAWrprswBB7BREEZ/fuqCR5K7IEzWxJP7XxxFYu25K9ivHfbprcsEo0EGn18Lc/CbuPVtg5T3aoBlKKGJNBYhuwXBhb1YzAr8RE6fakq3WssQt79ex4nUuu78GQLIkOTzFiP5J2W3g562BKptKSv4RmhUVoJjzhHI17Ci0CJRNSOY0NRji/PlwWvxDG3Lo2lI5QYjWNSpkfxLbv3QGg1nGNxt/7IAtnXEG2DXEbo7fxkNAddSduUVdFfpnZlB0eFIxV98ADvVHu4EPF3H3D97a5uXjC3X7wgc6X5jw4aW45dDKwgYABUHKcrwVGL5yODa+jHx4OBA9DcJE6w6Utd7B03E2RUWvDiQ+UkKUeR+hCjjciLRFavgw9txry5wCJgUWSPX7qWAJKDQdK1kGXR4vvljNOjGcGsbyKoKVyY/GXa83TIxtjWgxJMtiUud0UNGc9AD5awFWFdZjhAYQ==',34);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.F0U/qo1EHTODCFB9ycT4aXSi3aHg1FFP5tBxbJLPG2u10UFxTSSW3/hfRv+26RbjTj/x9RZdhS0UdxGRL9WUoKoPkIV74XOOkh1e4lQYNPr1T+18OKt7thcHqRvHPTDWLQL773TTr7+jV7duPZOuFfnDFW2HAYPcTqTpxTVHmPoqvSOCtFrmJkHGR8RYiA2WfSp3ZmO0u6LsyXO+XOXWTf4c2Y+MItHTOUJ7d9QLCg97fDbsygno1j5cz39TOGqh/RT3cn8702b7hmu7nhc6U6xIaIcxUZrCDwE4vok67+d6HawJkL/YGl1B/Zba9w0yxIQfzui70UXnqJFwi6x0s02grLQ+kRHr3iPbmFs1fcRtOR001CL2KDovAQDGIFTTwDB00GK11wSM8c7MISGOqx3joZ15WEF1vtSiimeyjbrTmJxdZXMeTXBMGBVOP8P9nNB1572BLaeVXQV12eFPj2DUqhFPbjHxkuOvFmwnj6BzvfpoYw/gJ18obyUVG52mNBvp9pNKQY9dy+OhnTuflpOv1zC0BFq27pfFFNL+KHaw5NwsZq8Nq4pEtfw7dmF4Pv5+ONTfwHJ7IW7PBjwhaopFT30sHwKF0ZM=',47);
INSERT INTO "sessions" VALUES(10,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.kY71389wE7Gz3bAFfw0SEgB4rbDnn9Nn0lvjdTUZaxngP0ypUQonG+ry7qLO+9koANMXcuvaQEtNRh4N4zZdwkZZelyL5AgvYjVhEuI6vjdEzD5h2QsA7zFLzrejELVFUVkZxGSonuQwtq+U5QZKX2vecgJajRq9bj3uWNDK/f/18TwL9bY1OgTA8VdFi/wbmvayFkRHnOBpXRcOWZkqwuyR7lVFuuX2bUhZ+mVSBdNCxK0zAdfe2AaJYaswA/zE+K3y4ohJsSeizfn7237bobC6KvgaYb9js88JiVcn+95MfJRfDHJdx2jJBWIx0obAphfr90wsnvqgLGWKuHqR4W3/bQP3xdIDsUe7+F2o1HQBAhqp9+ehzUbBYN/rWBxL4hNF6E6KyNBa2xOpFKsh5/blMWA/9a1PibS989vdBTYJ3o8jKSeGRCHf2uzbTTNKowW+7qM6OWUGC/ZlPE+jHxavPhql108jU8vJTcRUNC5LWTe7t9A+d0xbjr6oLtjKX1Ht0nCe435o/2zvxc9p/LHgu7Vp5sSGNA15r5dkkVMHxzZ9TCUBEZkawySH8boxvaE8cOPmVaMqYqDh6+j9UREogXmZuAvaaGY7cKgL/0BLvTNZMZZd8CNZ8mbIhuzkeiISPfaIkQT8lKlcxGzC585lxX/2/zdyAztgihobqr+TC3DvhAjpB1exApvDg5ZcdZL7L7zUl/z9aNSLwFi2IrK/dT0Cy4m5TCp3St1P2wUV0jYHqRJ7wfkr3BK4bN+NXiyLcbM=',51);
INSERT INTO "sessions" VALUES(11,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.U8VgdqGgjjmPCZZEQrwqkWG6ECyAmDBdCzwwf5ZCf5IW5MNi8lFI9/p0Fq8c3hYxDYF++bixM26vjO5YRTy/mke+Mk0lk7Nogx9KFQOLKqGI2pgNtbVup9wIdxXzephPlXr792JCsta5NTspWD/shYjFvL4tO6miQECABNlNdnUH1kHbZOEnW9sUUL6JyLg3PreOwBTgmzVsTh8pPgLng/qCoXJDKzZuw6lzw9y+C57tQEVDH25lqkAb3lj/DaSLN34nz3R9U0e1bNnELJ+jlQHkarBcDscXE2Nykpbz0tXaD/kaVICP18UPPVN7R0bm9BDNHJZ5BlSff0bjvm9hngsxamQVsGOACGKyvEQS8JLO5SRoD2OiJ2/r7dHket4mee0AumpiJCXgWZBc+ew0U+8Ksz76L3wtmfptoamRZT/jsQtrVmRVuKFxLZMyJenm1pJySoLkAJioxNr8ZwfPQXkXYEXWLbk7LUfGSrlzjTjS2QOXAkStjuKsJc/SQtlRt/pHYHG1ohmZaOT8Cm4KK4JYLZ07JHdVydVnh1JRxvWoPh3Lex+Zozz2XCrY/6g1qGK3DDtjMBk3/YwDHDm6NpOVsoguXdfDEpvHwCd6cYIPvFb2NLNiCUj1+ItwZ60RD3UnQZHXv66aYBt+TgXGyMLbFyramm3v1plXrV6/0TgbG5eYW603OBMpBO1dGlt8ojSDkcfVGQl/z9ia82Muq7p5XCXkMPlFut3RQWPV0XNikMciDiAELgbXE+/hnghq3brdyXgAv6vYmT9gpOmu9A==',66);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.domc6InCg69cTIH41O8pw6xQ0K2bxT8Ecz22dvSsL2CHfpqqa0EGROoB8EFYoYSuSFcg5A7rAGFF33Q2kjVdg2iRJ65I66gdrHXbhdEcIbWexq2OKSnvlD8YC/dkIR+pSYhodnKu+9djfoO+t1M2NhncPdXh7Yytujknz7UlQkOC5ZAqlgPTiwGcRkUivsGGqFiBovvK3IIQGV9VYXRn47vfCgZupEEqwVYy/0xIE/Qmc6xxNgMTDG1gaJ9SsIN7bO2Odas5AGkdSAhIChqMfT2tSgjci5GW03rw9PD03NhjxrAKasqWfrUpa+/QWT3FD1RXVi+/g6SIqwGGevbc6Z6k9gNXe0JSIRNpsVCcNILUAgkv/iY5ORFs2PxwAHGWZHmG670p1XK33tUpmmusaTZknRcrSHJ3i1M347SO8fCc0KgZORGmbz34yxiIP7apvMzIJgLWxyJ848SI8CWbZY48FjSjG7DMMvMfmATEI99YzEAJcVkdZFAszUAINsTkGAN6xICSUCruCtEsxWr7uXIopMiiZXRy80NXcsvi2/7L0Wo1K6FSbfznaMsXOHQwn9dXzr7BvDW5sLqyhHSUH5jU2AErvEoJS2SsTG6iM6O2fvizJ6d1bXF0usNRqNO7B5uuAZI/EMtTf4tu7DisiOGTXpgIYJs2X6s/mrAs8PuRKCNGtMGKY8KxLoETSvUffggaGelxKt9r+yJcf3DJvggU4LIybQWzBM3tG8C5BrhbocK3qDDnZkO3DRQhYcfAdYwHzlqoB3r0jTtyiNMoXg==',73);
INSERT INTO "sessions" VALUES(13,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.4ScJKP0C5+bDSzkRglkCBHP7QqrrOESLH9OJ3ntx7UHsFXNxjklqns9Kbnvp0BTwtkJ/3ekFFAVZiYXJm6hB96MeNuneNL4P+kZ/CRquwKqEpu2WwyXBA1G1EGMNAxpmbm9xPVvPc7FMZosJEGBLOL6xQwm/346ez/biywANgwRBylebvjjHy9TTYUk7f4eHADks7/EOBeLNhPiQlt1gil7fdilGzArmk5wyha9mNqgoqB2vKjmgUGiVnetKDnQc1h5FZxjZ0iC4J9K29/8NFvVv4Pte/MYP+/fLVVW/fKAjaaKJiK7xPLTcNOxv8dZITVa5j5dR0vD/Z5xv7CXUKY2whlOvFCNSh+5rudKNLgv355LnXi1sruqZFFC9JquuAwHGKLY0g5o5WGyqdyjK0KheRRuisLzuDSZqE1tu14VoqhLvp0na2jkrEFkXsMBy7/lNpHD4HldUNpPTBraYFRMJ7fvjVOb2bMBT1QzmicSgd89r3LYn0JLSUdYvfBzpPJqo+MxMzbFej/cmx/1i4KnuO8YGDEsS3rngEx1Utvfa3/bl73JT3QPKIf7HeUIaUC4qkHQBxBiZBXfNCWLqODaH0qU9DzDexrDYOXjoA7Ulzy7NFG1E11NGjmLmd/14jlZN6ud0pBynCYdknsQn9eKkMU90qYmBlJUSV0tRLJWzkBLz24f6+b3XSVl9aMrkg1w4ny6ggaa8hKqVSQ+8QFlUokVezaics5P0wtf8jBZE9WW34FuD1CTplgeSAE7TnUrugVXit6BIs5ImRqUTBA==',81);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.FxP1T6HhVM0pkCXpFv5oW59NJx2mEliOMI0WKRtMhEk+QMALCEzWCJcerk79CNuwWPHY8jCjBKBbq1h9Qh2ko0IYmyxLrW5vYWVzlZ/DqST3r9ceCx6LIe3AwWGYbWvcEufediSZ29gz6QITGMfpnzGIyA+yUORj1z8iu9UNrH6wz96lwSfX6Lg3jsTkIG9MKVmC54CaP4HEsxyvxGMqmYveA+GeYG0klP9bysePhHjvT5UohmYD3DsVemjeTMp85wiW3506V3Suno22kD/72aXZ3J4sCICok73vO0nfW34C41a4lMkisfLDynzmdyr3jbXzoelAG9/PMvri2iQhDjbJT6kVl86zyBwBxOuUA5CcA8CDmppRS7fMNZ9dHnup52syr/2D9HntHYEG4hiSHf0Ug9Y0jCg3EiR9IW22DRGLj7St14OqTt65uYb/yzn6qvzcobLWqTxtqz5x+3SaaPaqpmqI4jmDgl+VSGxAsJ7pjlBK5gKACyuakfpavrmd04o4wKQr6QnaxsXi+zqmi3Hzv+3mWxwEJ0Q1bSMear0n/dspQ5bEhOg2mwHWsAjghIeiim1dmJADAp5iFuytJvNr4Zaql8Ysc0w0G+6OEMa6auYCJ6/QqW/IHXHkT5Fw+Eeabf4WVQ37xRFYtiUOX+Z/BxHroShLi3Cv1azoV0FbJHCTn71ooNe2oXpe+JMowaaJxePfrzzOeCPebbQLmXlbBZH6jdVFour1ucIAGfppskJlw0tEVQ9EPeG/1aN4u2uWAvDRSplWGtpg8eoOZQ==',88);
INSERT INTO "sessions" VALUES(15,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.c441L+/ZZ68lp79b5JxgxgX8+EyLJVgfCEO1sGCGG8/QAlZKTY0nUvKHzskE9IeLL5tko98NpQyRwjhVCFiGlyY3iD3wHtIviArOamk0BLbyP8KqAKH48QgyrFY0tuvbKO7s9Le6rOos4Ps18ey0ngd72yfHbCx2w6GHT30/Cp/Dlho2zOulmD2I2Ul6Bn71MEZqiVho8yUIaLtme7vhe5sEZb2FFHbOTon3LQXM6svjoWIgY7aTzOxrH+sASMXvGjIEvhh8bxlIG4BiHfO+Q+V/ySlcN92os6e/vdTa9EgE+jtV9sL11mUiSsJT9BDiRZrLCfYvY2jK+DT6NMG5YC3D5RgV0DccBnMGwNLjM/B00KWOdNUtIYRkiitaZtuMB0xa1YddtM6HipFVk/c7eV2yULlQL6siMnDkrkEEExIFeSG641W+/5vfn0j8yiKdJzM+2HSz94Op5CVYC4ijn979sXorhLp3mJ4ohY5h09VB+qfnxQZSAmApTjhYRk9ALVcAElshGvidYOmGLG8kGBlx+XO1v2W8FEoSYxyv6rPnDrjOYo+VtBadFmX9+pri7+bsFhSuqzdoxAbCqnMSEu8JSyR+WelHE/ndjCG9sFjypqmmPyGYvucsLNdQcw9KZ4DN9l31M/D7XSdE//617nOCPrrODbSAG/pfEs0CwSPoLvV0ElvpMOOPd75imJv990eO5YitorhhoUt/dtKINLypedB3wET548aaW6wSzNBjpNSY/VPnFNcHsofh6Bq3NucyssokaKlpkjb34Yx2TA==',98);
INSERT INTO "sessions" VALUES(16,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.M+debpXRkCrapGClT8jALy86ghnuMoi2l83gozp4bS1y5oUm8R3UCkhOWR0ue/btzrToWid6mHFc0+sQktXQawcshr4ABirOmvNdnMtqUtL7/lZ3jCVCTKS1muHGPM5DZZzOw4vnuLJRomCIVmJ4vKkLkenQ936PAtxs6OvKN5f9RDWmZ/BSkTMFk4WSXuxSIrkzQWztDJWIqhQg/rYmaMYMdx4+dLrFIuFoIP282k4wwkv1jQSsvUJypH5e5pHweERTW9I2E6rZfUf4aH6I1k3qf5CAQRwLOAsp6tCtPh4Ul6TFOwyZa84J3gL/XB0ER6/tt05LIS8s6RnfLr2cHMdNbkynC/h1Px8e2btZB+GwZ4ddw3L2Gg9MkiUeuk+ZKeDc5j7L9cqkehStamX6MnE2r3MBukLMPFv/aF655OIwnCS4nBy++n/ljf+hrBOUNLXuwKtzoVMi/Eg2FJ+iN6TtdDzlLQCVz7Jkr2/p0ZWn3vvrZdBZxO3IL/CF0YAgfW0oObK1Bqne6xJVEE+Tpz2O2p7rMAGqNQCESlHe4uvhLxTJl17vpkLR2ssGBRLmD/uz7sG+tHCRT7iz2QGjeyhACDvki87GQwwSQ5aemymOcS+uSfXxhzlmP0FK42PTN47XhN9A9Qy0aO3bKfHmzPHqz6qesD1w9CKTKv0PhhGM8dMYe5GtuKAHHDpR/0GBOgmkyZMUxGJlvR9nDRX39UliEbWuq63pt14nuK0ifrIqjvo66Ti8PqyDdFPI4biYXfe446DOrlD63al4e1fTZw==',102);
INSERT INTO "sessions" VALUES(17,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.TR82sQrar8ejDMSAUvr+xzjQmTyotm48RN2FALBIap/EwemT4QNvRX6gqy3qqTPn/f4e+0mfnhIMceF9oLTDIJpjVzNHv6VhoUZscp3QBiK41wUck0eJIjAB/92ir8t33CRoPhloR5Qzms0/Hj86b0f4Uchf3eRs6NAu6cjYJMSYOKipAg57kiIREfu90XZYC8YE4bDkTces1zkjL1BUNdFzAZudFblfaPX/F5XL+rYxamjsQpxq1464ZZVMrbDMgzbQXnl/mXKiKyVlO3K4tTj+zdhXETVqkvn8FGwGJQ9pYQMs7NngvoCFaxb61t2/1SLTAmgD3OY12uwWqd8CRN01vPG1a7/QXX+tXgm5CYl8xPkC4CDzC8Yvvn1lv+phbNNK6BkqA0U1lBsirW5JuGn5zPV8puGcVHY7HcVm7Y80pYJPoouQHkJ4gvYfemQf/jj1yuXh00ubuU7YcZgXlzenaoBTCtnmYpTwR9IfDrOntq8KUCI8eSIfYeKyktFmoCCAap3yS8hgM5oypKTxyPzRCTvwpu9v6x9prWTwilKW/bwmu4/LOm6Lhu6gzxo2dL/E92vDKnbNF6i3RtAcl0cazW2jmoeAiDv5aP64ebwagpDWhPEY2HYpifE6BbsvxmGrOmKGCCNn/g6At3ikUwkd3ULkxS0SfSiRCOOCcSM68sPqP+KF30bHrzw5Xjx//HPg7QVl8WgINopbF7JKyW7hKRbzOCWmmPbJ/Bh/uqdir+lLrdJ3x+zDtNUsHh6Q4pSE/3BZvtN/XAtg0RlD4A==',108);
INSERT INTO "sessions" VALUES(18,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.U+0b1mCFcBlzhpByguoetTqz0Oft5riaU9c0WDY+9C954n5zyxAYllqNfhf7v+xikCGLEKN5+6AwRel6fTMBYgWuS4IX4n+1cm4BmtIgVjqT6ocAkowHzBevGnBKTXCna7pK8OfYxN20A9zWTqx6RGfUUBDbD5etsziO+jlqVXI3enAjSex3Uej8Nf7xAb3FGdw6Xkz+T7efGCvqYG61GOSNyx4AzCo6t2ldCHr4cE0w1M57+F3HNUBZMQtqbrKDP5PuiseNxjpkZs3O4WUPvS4qqyN5hVVMqKjfC5QjKKvS2bGnhfqzFQQFu3qbZWtAI7mg48DbY9pR3oNZ85J2hwwB9IZMgW5G7xwFeaqZ0AzmbSSFzGIjz5H/B8v7LaHJLKqLojNgNmnuhR2Fb7jujnH71ztXnIZvlET7vE5JUDaqz3OkGgXJdDNS2EyPGLN0tRyMti/8s+JZlAo3ILzcoFW4XhQc8tC8VzOPXFqKQlvhJikWxjHMKqs+a5RL5EYconJbJnqsJ72ak/e+XmDeKII/YPFrupZmNYPXinNVoP9oQKI52Y6mQxKGHNdfpiBTZSBBBBSp270pPv6BjXTnTr12qv9ThDqxBBsN1cVHGHdJmiFrhYcMMPtW8OAl2j2IBbvk5o26y4amuGVr5G+v3c6jDaG0LqSoGrlBJTIkwzex9StyIj1Q3FtGAOAAi+yAGC87Ktfx/Mvfx8iYCh5TeQsJkdR5+Q2tiEBEolh6LrmCxKAlcGXg2U0D3maoqie4+hxdbNBBotfbcikvUqt3iw==',114);
INSERT INTO "sessions" VALUES(19,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.FGx+e+WB10MKexFkxHXh9uYH/RXnWMTZxUamdyt+6nT+4qwhXKabQfK3UxBAVqXCztMnvphsHTv1pbO7zz6GPo7dp5WzBuS61896lV8rUoUiv0/DWBLttAKucljbQaFu4cfXtvPA7708dsQcFh1AphP7o0RfpR45w2SvsNWmcX1Y8x6PeksIumXldZdmNf2QMlFt4uPyBIGfI4dsOQocyHDdkwhM42QmaNeA1h76tRtFnhVzUapwHxKd5wOEs6CK6LrEMjPjsrgPoxKaIXE2Ywfjz+xiyPen5Gl+ludBBRe33RPDpw6OEkQunvyAWp244BcEiXESX+k70BQVPwGJ97oNyW2j64dc2rMf3rvk/npJNuwMjAgDEs6gs6HegKgGMaDSp92XhniMQ/vMbMDpg4ldyD5B2WU3mNM6FbC7PwEjLo8SUw+UjQ4cFoRVAJM0FdkadDY5j5QWlQSaSGskTFgEv1M2vmH1AboDISjdcJFPKbtEKwuX865QXmtsnmC4edBHaH2l5fYcV0DhX/D31FCmIKHDWjNGm3Ypje638xNZ1N2hl8lPbUFKQCFLyNtVFCU8VQqoZ2XwzqcysWBQDuEyBg3dtDP8Ge6d+mxn3PVnmap5JWgp/cIVwkplDjgPS2TealpvMs1uv+jTLKYR1FU3TAektj8i5T/6zQJr3b4qvtZqA2pGrhXGK8k01lmhs9gf8dPldg6g3+2Ioyc7z9J4/cQ2n4RjELy+1VRyV4MPRj9r1eD0szFgh9ADuo2ZGO96Gb3jK4wX66Kn5V5z3w==',120);
INSERT INTO "sessions" VALUES(20,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Kma+4LIiS3+3GhQukuZWr1U6CxpJAub6KCu9CNinjfKd32u/dd99j1nAdXJ9FlTm3kejTXAffN4p1dPN7LlTnCEU2DJcQu5EX32stuKXF1lpYu6mraeK/+8lNSn7kjb5URGd7fiXAC0PnZWxbDKAsfPL7K1+ytwc9vpbIbyQku3GWnPB3HPZIm8hDUvCnkWT5/CAzlmGptotLAO5t4pZFXhTPZX+yQHZ9JKzlGOkoA+NMwu0IaPJ5V9VnwBMV/uFWIGzaQz9GMxeDjs7QBXJgJATkxBTZ0323dLR5Y/7GnW+Vu1+jibrZ3zdX6R2PEoimQ/GLCJXNwDknOu0BQQInQchIgj8llg6PDKCt51btDpMKoWO78SdpCTnc4zSERgl1+MdXfB35lO+5cHV0TUX79EoWNfk/jrgh4n+xs+xTlSBFHAqG3CF6aMnzhHts0hebv9mZCpCov/efT8CpRVTqEsLXbw8nENwyd2FZAN3J04B72EcmbdCS1JQbLq0QA5zZs4U7S0aT+SmL22ptvB0mUtjGYCTWa3s4WAD8+iPlcHUKhhrED4vAvyP+kBEred85auL4oupKfooSSbAlBLnJMmj7o/gXW+KKHjZK5fgmeCYaQ0LKmITBLj5VI8BJ0YK70WjVnT2Ujuq0rRuXDk84Jou/l+meQRAWVIm4qyxfELioLhzF4fQ9Twp0nEae3iCoHqdF1tLnv1y2+jm14EAssta/u/o94bLIfecq8PVria3WyzTWQz9HIsWBd+6h4ccVOfJ54kGpotLJ5lLtYGTYw==',126);
INSERT INTO "sessions" VALUES(21,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.tGfA+7A/w7KNs+tvX/itw3K21umx/AqlEV5a8xzvnQmBL3IT0FEM6t6ZgmGZIkoUndpSDLZYqhr4O0JoblAZizQ3yy/Gw3DMZ1mhJtdfvs0EGOdu6LrXpVs7f1UThKX2Psvp4HLDBT/7V40/1vRPGTi4VzUpVmsl527BFdY9wwREkrZQQmipFnXm6QULFKLosqvfP4WgjBJuLTv7k5OTfqICHpgvuzrP+TGyMMCsjovjNy98KubajUBAG10GUTtoArBUF3/nwb8F8et+MYiXJCljv3aa4vBa0FTWdDetz9fL2oXQOSEKA/NGWB4MxYH1/pW9gAITER5w1MR1ka+vVgEN72KpsGuO3pGBWKKmrY+q1tRHV34CzNFC+vDfjlC6HNBGq0YTNUVs9XZWTbfHM/wcHyqvW3mCWa0indxXELhYI/a1ZZhv+jfFtnGUj3t6qLIbpemdNLc7FhvmuUeWutop83/1grDt0hzBw3SqG0GZAI1enoLwsdxjE3UpNIFetQu6MP+8lmSBAXBQC1NhTf7T7Fst01cXR/Ry3Ecxe8/LW9fc/68zSUU25pQ5rtY0RX3PJDTrxE241AMHUcbjqWBAYU7XaQCEfNMUTm6kMXw7pXDSEuQCiMMMe55jVVICn8CDs5UfgatT2voVhf+aBv4fVEjDGyBXBoTYk8V3bb+DobJj3sYc8TwbawVCH92Y1mtHO7AgfjuSB9SK4+VaI9NyT2I0GFx83VjhUYioeA5EoxcmlqnvychkqAJv4l1SfxY1xBGvW8/QYmWWQpYBZw==',132);
INSERT INTO "sessions" VALUES(22,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.7nIGrJzJ1sdk1i9NEG0gRSR1NTy7avEcPbnuhF2QJkMYz/IbA9xA/IRwd521yIFs/uJSsPYvnnv3/GPU9hpZ6UfkcopuaDdedUGKakDONTuEy5E/8+R9x1ZujgQ0sfVBF7fOozRreGAUKdcaghS2mD/V19qFExS/iLkTaRwXXIoS24EZzKe3ucD2Iha8SBP2sqQozRJd3Z8SRc17gfmPzHro2w1uohvQPI8lTgz87ALr64JTLC2OphQdChivg/g4OLYWnkg+Ct6ApWrMNKUE1S+eeA2NV5ROl6JIkxYFG4yy/B9IGc/VgKTLrJQHgP9hlHlnsuTGkd6JkNuKb4nw6bNrq3A/Nk3BKf20HV7PdJ8uRfTIPGRFRc6D7deaXZUu5lwDnhyZ7AJlzahk4oWQZqmTZS4zT8mg8Cs12th0weDiezVo3uttWS3DTaFikmcd8ISAc68041BzcrPk+/wJW7Y5XlZUY2ivXJLmrUvWXAfXdzJnnJmE31UoI9AKNrjhZbqAU/KPkI8vKkIOLX2vbQsCDUAAeEbCeVXW4NcsTXMisU4NYyWCxonIcmtU1vFMxKLCMZQCFigl/lzLVXZI6c4XwIVj3IuDy+LKxEWWIkiIPPeEHaJwHrcOLI9ITpD/wDyYkK8fySSBDLPm1a/SJTNkqco6UR/vUJoXNkIgWlW82LnktkTfdJsWfn1FZrq/frr0QcvJXpwh99lbP/UgDTvi/phf1C0jvYJK3wY7leAC69sUp1W9k8L16+l5gutZIxJkEESj6RfqKZG3x1HVaw==',138);
INSERT INTO "sessions" VALUES(23,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.oT+j7jjgj0BH/xoN6PVvLddxVlioaUcXbTMqDebqFJSMoX5fS7L7BXzxjOFY1wbBcYkieje2wbduh7N8jjquUDOA0kSF6LF+1gZqCtuI+WfiyNqTVoAhmzgM1K57Mod6R4V6DACG4sWiOp7/AikbJcTk8hzL3tYEBkQrvK5EdSyzWQHVgWFQ09bvOYOfZ1WUwgOW4uhYAkGleYyHLunwlXHFd76XDksya5wzYd0/5wSfgS4tKNm3Fprzti7SLF2EH1BvNU9WYryYFYGh1uhGdVgXycvHca+JXfCm0EysC1fEZkKdi+RdhjgH+1yo6I8WRS64iFCotdUWhDa3juuuP1ikc6DtebDi8N1FSeIj4ppFYzagtBFk115FI+T3pAgaSzYdrpQPuPeD4h9UjNHU3Tty/53I5C6I0gQ0f5/tZvDlllVyNOZZevTE2Eo8KY+eN+f+Mkiy8zXWrKJA2T0FumzH4U/Uv/kM2xEGp1Tg0UEQd+V6LSF5BEUfHaxSdRykh3bHdsCNEbX5lM7ZfYFiaKsOCejHvJ529H4ClShEhYx28LUEBXvyn7BzJl+g15PvfRE41JHePHwWYj8VVc90+GE0oQTCQWwkN/rCrSUdvBRzn60ox8sEMN2ooapYGE6iY+qQbf4fdAjaNWXMOQIiygYWdlBiUBJCOIZKsv6Q4Y8LqsokGOXhurvGpslzk9glGRB/+qTbkS9UGqRTILU3Y1HyqaZf907kwvfvulWqnr5ryKsflJuE2gpXRMqzF6lVISOFr2S4WzivDAXCLeFl7A==',144);
INSERT INTO "sessions" VALUES(24,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.uUlsJaVI00Iad1Z9tVEPmWND1utMaleysQ5K7hBqDrmcntRW93j79hv2QgCqBBmCi7syoLpF7gL9MhNQD2aDzBwjlxGT2nWnCYbJuP+j3ooptaEk5dcN4U/D5O4L9DbHVO8f3DnLyqvOdFmnGFU+R0yHkCgXA8rRziWPzba9a0nmgogtSyoCtmyfhSbQDLwqILeFASXCpI8o2xtCrP1qWgTT52r4kbIbuF4sBEGA2Bdcq+ZKd3PD0rFsd5LruPtqm3zCXAjymFM3S8JzZCa/gRdCV3ap4IIu8IRAVzk4XmgkeBAYTFG5eMuWARpYYMP3ne08LAbsYeRPX4nzzLynF1AJJsnswylw2sdqKK03MRsGFawlQQTAlsaaR9oUMHAzj+SIdsdCT/Lsw3gIn2IhU4vU6aGxDAQcBGQiLavf1oj9uRrfsfAS4CeigL/I77tZ8iCqO+8qTuJS5SihiN/jORe2gQZ7+1m+nfDzG705dlmww2qnHcGbQRHr2mFb3goEMhaIcP6Dq31FeWBcPpIgQpxBzflZZETgiGTHFyGIy70N2+vx2P4UEvMrVo+l5TkFCoIUONZpbyn6z2g0snpgsAowHlGG87OUqBHUKnswdeTY/kI5Cx7lbkcVknYlQ/i0yDLGC1mwzYCs0YKyGIK3ECu0kBGbErHEfnsCoPdaAqJsSDrXt/0iKLNO6Gr5dehyI1MYsMZpxrRhmZSss880slO3GUM65m6FyiQkxs3jVfpPtQew+fGLGoteWlayPeGHgzTzj8PnYE3YZdJMjBIVVw==',150);
INSERT INTO "sessions" VALUES(25,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.o2QTQ9Cybfle23Xip4ASBu3ZJvgsuK7sWm7/ZZud8Jb7zbqJ6zHpE9dMNHvI88dQVII2TpX/G5xBzGqmO0hDrgVQanpfhlb9x0vOem6GAhG1BgoPoIWD/gV+mpj8CzWAtfeqS180z6qEX+2t1SDlTJHpRcCJgaOXt77UpOOhpTzxlLcZAVysEoOsx5OeqpSUG99E9o6asG2yAqTAvWKO+KxLBcGHZuAfgqPRWbH3vlLqFzGzFDO6aWbh7GVxhA+F37vIRmfTQOux5WYClylcKYXofhc4azDLa+8dhk3hVQqTIikeBn/WW6dU91a+4dSaLj3089n11AGNAbJL1q/pgp9xUjSM5cKky4rC5eyKB11YUl9ykPzswMpAma/Q5baja5xkt+dvv3tBYoKHCjB2A2/sjE2r1//kZwcjA2m6BDnDoo3krO/4d2YHc98XKQxoxoi9Py7k4ynb8yoRxVgt5lhm4PIDr4shJEW+uEdGIXSIe9TRFfuhhinOM0KyutIp3fkzYC9PL8nTCKXArRMs+EIhYTkGrS5+B8Luzfp0p2amh34sUIC9kjfNK827tbTkD7dNF9DgYVd7x5altjDZAAIOd+dzN6IJrDoHdpLFj5vm1Q4XfemPVy2bnlBRPamyeXP89m/FXFKgDGNNnxBccYLoTgBVLu0lvUdLHBu8K6rGizGgPUtuedaBk9BBhq+k+vQe5Nne6OPPVJwCUirq3DlU17I5/mSoo6bsRXLt4/huDPfGCp6zq4CAn7mNeWfS6wLpPx0a0HZGrPMoPCP5nA==',156);
INSERT INTO "sessions" VALUES(26,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.+g7j7uhH2fc84CYKrWsq4HsjXP9OwDCT6Zy3jWVM2PTUqtf5MNkOinCyb6NFDpfRIFf5m2M/UaHT2nvMX5RESlxmmgJc9Soe+xiNBCCtyxPtQCZqwd8pdb1r1Zp58md5G85+bEjhZz3x4lgQ/79TazEDX17tVzMkaQzjb9pPHN+K9epY07Wo5ywaa21Lz1Xz53Baa7LiE+4cvz2SERZ4J+yG5HycuW4vs864CMLtnWgcly42mLsYG6vrm5s+JHgkakKgfHOD3uSVUrcjqQTSqFiJe0u8WfYJ9GTutdEdNa+H6HwrXSzRK73xsmLjCn7lx9A4uB1CpiB8TtEp+w4eDZ+NLN3HRStdORfMqRQj5LqIV/HtbswuztsCCAG1/XBsFSJvg3bvfILglF+nQPmddT+bnR1SXxQz9kytVD3T/ASx6jNqvJQ8Dif8I+sBJ67zIOfm4gdLGhy7Hy+VgPMNB7SYpDFUk3Q8rU4B5pQK3KMMUcUKO7kRVhAykDzU5OApC5U6KFewDSQ1oHIwj2wMAKb4UrRWidZ3slJd6ZZwEci387fbNLYbbobVMjB/3f5U+BvIGPpOeJPR/wS3qTgOg3ap/GXI/A1ylBmY8k3wDXCYN7skxJNj9iL9jDLHbHlJBdOGIz9xJEvv0lZnE2pKNTBAk5sY86AltLT3H1mkPByoA9gKPXCMo9yOH6V2QnNEWhTEyZEVN8r3E4GtNV+d8KL6tijTSejGj7kBBkaj8WijBALUfctlZCBvzQhbj0afRKV1Ey5EPvLgnRMdXDbAREwiZS7ToeuQ+6WrtLdOHunUZ2CWN+bvTgzWdwrJBPTK/2N+xrK/RvFGsf9/p7NU308WxmJ7X7FJUP0pccMhPkj1J4+93whCbg==',573);
INSERT INTO "sessions" VALUES(27,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.iPYR1cg76YqsMaKWsU2Q0PlCXD1bFBUQxbVAdBjYSV5mYHTknhk7zSnBTIq2sUqIslTtCOR88xxpc1F5N7JjYlHKNdmw5lT37op0sfZ5Y+9SZopsPFL++RIgs3EUq0ZcEPMkCA0yQ5dlaCVouRsY/3uKOWRGyJRVhuD55yYxpGcjc1TANWPKbU0RhFtQOHG9xxL8QvsyDHdvic71w1gEbw+lgV0qjxk2bBnh4d3/VNaHflQicROQ+sLA5/IvVPQ5SHX/ZSBTuaISEO8OtH5idiGDNzxFPwz6fiQaW42un/+YWsrn1zEDvPutWdF8gNaR6AMRBmcJ1irTpVrr6Or9ss1itsDMkxnFSFbqj19Q9prj5gza7rpitu3y7u1H2Y9kw0qNQBEBJPUqHt0rFrE3I/huASCkckpwUB2RWnnBWx9ysdnuWlK20hkLRvv1G/++kR86gYS9hhQp762fcbQB7lsDNtDhIwqZAwk7FvlPCdb2i4GBRw1fKpVJwWtTJ2ebaDIIMpjrEljHTwDbH/aqVBgGTPmODCZuw0WUSmvnAn426aA1res6nW0HMlw70I5s/lgX/9vHgR4oQWdjnPb6SD3F+4PNe/eP2skCuiBxWfh5HIOqM/BCGZ9VvHmpAk5P3utrif9Ezq8GZwfzC+MZ+0wuaTV5YsQHCCcAhNNsHPc8wLqw9VrgPcGCuG25hsDxESyrq94AFv7/Z45qk99xBt/N8zyS+iv0lWvXxAA0YvlVC+Yxg1L4kvFn2uIddWQbjYAkU1dPgYl1RPrFr6QD/w==',180);
INSERT INTO "sessions" VALUES(28,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.RDP5YJzVVaicBNu0le8A5vXtefLeyre9k0PZmjmkXDJgx3nFVS3foQCBct2T2Jz49JkkgmJpIB8XhPD+kPkckOVNhuTdTUsNC/0Gl1Po/oQbAgD/lhNM2bYKqE/uW84uSN5qxWAeoom13wVFUANlwg1QC6b92+pfqTeHRben5y51gUQrDKKZAR0YsVeS+YcbHfXdMYtN0wCwA+2yW3T8wxssQWFXRAE0UWvE3xfTWj/RCNBp12s1ILsiZs4FmXXd/bIB+SqpxtvPNQzMXJ/XZ8Jr91B85yyhbXTr307QO4kWoIpQllFl/iNO+gvACzDdeTCymj6nLC0pWtgbqWoCOWwph2KYdLS1B2twFLr4dpT1DV9kRH9/3nnriJm0QkS2x2fAmnY29ZDJLVO4wWHzghyJRoIJXrCSKDyiI9doYqXVeunoJP1pdpn5ZaCyL+0PdwY0eXx6nRfTIEVQxvrPzhnkH/wkP54vzvDGMoCtmTWbCOpInY/NUCYvR/uxPGcDVOsoTbF4u5y+/qPsXi9zGOf0rj3uD7CZ7mTrIVnGLI/2cWVv2o6LyYyWhsTGscjWXYQkAMFdp50T9Lk1OfWsNvzV2QYkauhsdQMfdCBqvb6p23z1xuK8Z8bKnPZTyNkZXycyDCtAAAh/j+/7Q58PuZtSYXtRioeqeXHCxkkbH1iplJt6XKk1nMlMcg5aXbpKEX8lgJFBGspDc14k+obXbsVl903IIBQ=',574);
INSERT INTO "sessions" VALUES(29,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.8QLiv8IN9GGA9i6cDo9VQJqJ6VFzkqdVXdWF+ns0LZBuTp4g4+Hl+cy3uQ1QjtwwX1dLrSDq6oq/hAaHbjodqyc8pKKQhUMNFPw4eb2QfbVcoyRIz57CbQo+teAzbQ+A0sEh3QU0cThHed14C5VqmWKN71E9GT4dkhP6bgsG6GMEcxkpXnbbSOOcqBtski/0X+JgKlvYHT9N+zGYS8qkUIZKdfOhB2/5vdOqJxvKWw9qSMj7Zppt76cWH7f9sGLCCHGdamA0DjTRovAOzM5DZSKx0RiA4a/4WVB+okbjzl4Jxrppa/SxkvPexlKJCdLx/8koc2aiLK32FSnMBcNA2QcccBRbt4QGTlFcJQ6et/i69ryW94mo3Qepu10eWSeRDHOLpVg4lEqKuSc4mQ9lMUO3wYAmm74EeEPt4LagNUuGJ7Pz94BOIl2/bXACSsirTQeczIpQ6XwhFMx5hX/lj9z0BunsZYh0VK/YA5TQi3AwlzDKP9HAg6N+x+NarZe1OnZezXxgEAUf9udrnLR/+Bv/7oMwcaDT6mppFSl77j7JmoBSPouZMjEjjBYESRVi592SZ2RzqybCeSHyId3wOyx4SOf0tUKClWmQrBaR33opt6f+h5IhAX6UL7xe5cAhXt9ISNdiqjwNF6OuZyoxt570YX7KoltVmcbYuZ8wFr8aVoIab7MfnclZ9NOIWkIBT3A1OTMzj96hKrWBfFeiKim8xKZbZiqXhTGsqKXN2uyPpqeEYQvFvBHcgw2au/x63n1xQ2C1TUgiXMVxbJUZ3Q==',192);
INSERT INTO "sessions" VALUES(30,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.IBmec+TO/hWH7203CNB6um7gdFZNPFDlFqB/LTq0RJKZ9+1XW6kn9+OOttDkabuKMFjvS8PY6rQo7LHHskb42NgKL86cxGkLDgxktDkPbQR7bMVnFjL4gB+p0O9qtYOWikhPLDzsiD70/NriaVh2oJRF787s8j/BgKYWM9e544kVJyS197+U77Z/9cEIbl7UrGR8a5t/nZprwX+NjjakbtUr2JP4MK4qhNqHZ0a8sjiJea8KoIixz+xx2d0VcvEEYh4EDP7eArgzbRf/cQTz9miS5gHnM1CdzYTgc2WV7Ti8K58aPEO5JN7+3OY/u65mpexlP4W6hMNJxIlA2IBGOv7RGOEgF9BAM4aYNKHjCy9GAkahaRbN5e4iFFxpk82EprTz3Cm5g/cFeIgjnqAAsDnH8foMAPUiAO6IKN/N5LFQjascLdcI+WvySgp/o6M6SkdcICjCTJogyb71IA1sBe7bOL5wlGQYq/hr9Bb++MWIwtLbXYTJ2kNcr8T+sKvSEcISg80n98qrX+pvfF7o6Z6r5mYNGu6nECKXDL7rsAMr67PtxSbo6tIbqnF+b11UNIekxGbdoLQMMsVAG291MXvwDrFWXwTIPex9TcMRBBsi5F2w7o6VMNBmvncnoyICuXWWe+DjhJjti/4z0M/57JJKJ7HxecYDg5D/UUxWyfBDRwMd42KZXeJ2u7hZXa7R9Ne8Q50uTm4k3lHiqAoT2qPhNOZrQuyI9ZRmIrrPzD7N69jlIZwj8Ca+CBOGcnlaA3E9wvI/xzo8aCkoESsBgw==',198);
INSERT INTO "sessions" VALUES(31,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.HTh1gUuj4U9K/Q2qGxAsPByvgGX8kNSUY3JYMbxv86UbAlEZ1tIye2HeQQ/eO0l1d+IzOW+d6c/dMfZ4tXtelN4DyGE3Z7Nsim78OEF/unT5YFSK6iyvx/OjWlB5pl+DTMJm1YLQrffkFqYBNp0xLRBoO2P6M1DkpS5ksQs3ME4pjSkA9L7bxcNVRyWlWZcZ6Rnv/ySwedciXnFnHIYukkdU7q2EfrUWMltHApWN1N50jCJ3gr/MBOgZj9A6CPbAAAiCvY0t4WF/czjqKqgYcp7V4c+Bw1h4GOuRt9DOzNhTLvPudyZbzqa3aMrmZqGw8+WfhJJCS6ZEYJ6eOljd5wyrvI+QVpAolm2hcirPpl3/0hvoTXB/d3O0uG9cPvD4ZcRgMm2qWodZnR21VMFZ4DP3z+plu/V5sD5wOch32p+uIq6OTpMn5+M5gt3vjTvKEGcUQpaGfHAr30Ox+0A4b2peXEPTy60nGEH9YLVc2ZhkoTqXKl63M6MTyFDy1KwOsues1KK1OVp2ERL6CVs5l7ap8TlbqdWx6KMenuH5ZlVfUBWMQaCwW98/VqPAWmiGM25msa5ue6J82oiLquzgEbklFeuevu8tVoTYu/wFa6d5vBC34vNI+0AeeRNGSFS16idqWE4sLLt5JiitAYloRmnSh1SpfgOrtj4Uo4NfTC1oIrrVQW0XXqUdsl7qGpjlaN/rTvktiNlVeoY9DKLsTseXjF7qPXC36+/e8ck8QgJfHb7Tb6/nHRi9XU7K4GQEnxww4fzhhHgnPD6CUyF9UA==',206);
INSERT INTO "sessions" VALUES(32,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.RbMW3At/IoNbDuPI1+uklnuJv55/rSVoyHXQbtA+fz4wQN8mdXqf2hfa/I/FWL4GMnXeJ0qwfPi4otsrYYMon+f30N85K7i9uSd+dVilCKDEcikNABtBvq1idxxuoh5sgcAi9p6PjtRtG0B8WiVWNJZrhxzzHZUGFXDT02fceMymMYHNleWfOAvGb+HM362oiMVOO+d39JllWafKJzBT5bIwgcbCTXh+FRLs4ygNpsqiaEadkFxQAONxvkAlpvXXebM1OOS9uqnFwjkDdMtKCD+FWhMiBCqNFicTnNuUAbPn7mrNJRU/6VZkSMWblS2unsLkb5ZsxIhb6rK1/D71ijCT2CezRJt/x8i7PoB0rxPbuBjVPfwkm1xnOFbfj+TGiajGtR5nLroa8NgZIVow51IAD0AWjLkXFelgcJeHZY6QMYyqogGrrB5pgI+QuFSF2tLlvr2mTiAsozZq/ux/M3QsvrcbofmVEfqKEDfB4aqm9xAIUV2BiT+xp0R/qB/+qCng/2xFJ+by2Kftigj8pPj+uzuHlzmlV0nsQZiACbxXqPUwKZhNXW4Dq4HYnb+lQyZHrlAEIzE09Qr4yAAs7NRPW/HIwlIg5frCh035FDWmGecy9fSNybMKRraOzbAgJ6ptyd/bu0kWtlmE9vGx1KCrwx0KIZfe3bwlSQiQK0TBhls+imx8lfvSU4cfKmIPDBNsqZNF1LMkP+/JZW2YzxaY1At/pzqvTHOUXzw9TWtfP6FRAryf/BP77r8r3JeH3Gsu4CO/48+cpMcQTCSjAA==',212);
INSERT INTO "sessions" VALUES(33,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','question','need','s1.5uL5zfUm.hTc9DMnsHvaB0t4fQe3REid6OfqgFVnGML3CFF3OULDdVJdXGFzIJBOqdOyas2pFK0Z0nvCEudjVahn2hFNCycrVmxGDjwQ5GUzj0mrSmlQc6yk3POQX2AixWwgZlOjx7RuqQb73IkCcsqhb2ZOyq0vX5yk68Iah+HEtwOBp3O6t9DwLqLVrwz0hcj2iB14WfKbTlcImpxxCO+GYucp4VOOqf8Fg89Ep8h6aSkmS0dLXRsvWOtHLWZDwu9u8E6XR74CgJwiSaoRDodzPHqAc1Kt3ssNyIbOUIB9wQvvQ3ka7jwE/xs7orHXnJhQfNA7Gu+AGyFXprA9XedAJpTpgKeTwFHtYABM6NwjMWujNe+mbMi6UhFCRd+ZbsZ6TXtKeviHHz6c7t+wPP5ace6DBPA1y+5W1mY+KOd8oDNjs3k3QT6A2Zr3dGCCd4wFU7/4QzoP0v5bMB4akKyLYE9lyMKWmj+/5fGVJt/Uvn4lwFYFcnC8H72kZCnp4k2Ikojuf9Be/CnrhQkiXafAvSqNOpxaWNNUGOc4aXnWyVHNS1wqqEpQsiy1u0R5mjhjstRxoBEl7cqU/z7PFA2omcjySx1rkMUl0gtR1qxlRoXxoCUo6uDX0+U1MH4LwTN8MXgh+Ak59tAtReBgsj6E3FfuQPoU3TwV3dAkeqKFIa+yrt1wtNrdbeHkTPi6Wzm/GqY3iG93um+ZjcqKJmQJiD07gt8yI+DUF+WYcVF9v+KpoMSGaKqOzAcF3jV7xfT6Y8YOmI4O3LHE4SIQWnnk=',223);
INSERT INTO "sessions" VALUES(34,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.fjzsKvPhxYrdpYwTmdFt82KvvMZ3uFsQ5gRku1B3Qjj4dZMBn8g49L2PBiXdsks1y+bREKR1bv6XXOV05w7ZgDpK5ROh6D/2jvAVS3k9ZjabyTHrEBKgDQRB8EQ1lPay2qcH0o7MhGcdzRPojjHVWM6YDpkTyZgAZlMFrFncjcwXG7+wsGCIzBYzQQUS1NtqX5hdzcVoMCfj8xY2i+HZH8VpW10z75OmGglItJj8Vw99xHfz28BQZ89D8rFqFS8mCGaVKOKM3jdD5/WSB+wnQ+CR6No9u+HcwHEuNMZ+ppRu3RWSEviGVtk6i0y82oqaNFKSkmM7G/hMUZtA2tGQAuZ+HG5tGTfluzUmS6kK4eRFM4tJra3eTTXrMuqeF3zfnU6ydijGLcQstCFZ7OhV4mSUw70m+xLZgIZFtLdrHs+CYVZhkR4ZcGPh4ahnE1fhw0ckrOZLliZF2RJLk/NnNQ0g7m8oCw25euDvrmhSK/oOSsh0huPjsDrgTaLpcPsgVzTtez1YAI9tpDGk8KF0LIZhybrKaGPnX0kB+7NzyHoDBG7dbw8nRkw5eUW4ZnK0JjLDFUFMjsnFC7BnTrYVEE9Lj+oR3Re5/LaZ7et9TtFEY6u14gnNb2sTFDpf5Tc7WPDd/umgCc45zEjnayIRnmC/AVVVHrKvA6xnyxVFQMJpzAu5A0/3lEetsp0AuEYyTNEn4dLeNEFO',227);
INSERT INTO "sessions" VALUES(35,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.0n18UfGa5MiVP5e1nNvV8A/U2hDONPTDnps5CXghPvdGx8LDOn8Xe1CwzOfntLZivbydcP1H0PDKsEL2cB8lJZP5iD4lme8CrHMBZsN+s0iMvf3Fi22gZLX+MlGoQ92Up9FgcTSODrI5YONaatF46CH00SaCDvIOWbc2OrqFOLKzIhDHMuxM+g0+8er/wu0/44Cj7H98NYm2hO4FeLnCCJ+iU2e0BToFZM62rvY79xEjaHHmNv7x7BMjTwqRt+1KnZZhH1bXvRYCY9dWWa4Syh53oRsN7zbRMi5NAd4zrWFjRNWgYeqdRkFnx8nHe23/xGoZteakP0Xa+aQvkcn2YgLsAHheIDaiLPU6XOlf8ShXx0HWRNsUV67i60yOtkd5ohd4rCqVuaBMxrUUBdjTQV4rLRWHo5UPVILUO5RxG2uvpTjUY77KW6MMP/dtKPpnnuZY/j8MRo0BTeku2h0CxtW8NDeCkLsns2S/W0oOhb18hfvAzZTe80VhCmCJUoBG9AEdq8o/txw3MBxi3b/5sHElPnFtSZtS',233);
INSERT INTO "sessions" VALUES(36,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.IApqWjQYiIHomB3IlQGdMeSFODF7vst6sOfLkl9M3GBGc5l/MwzfpcmcNNIv7hojJZvziiofyodXTLgxUTmkG4hgV8YSzuU9oDeHXsJuKGL6cKZkMSrbLxrYRY0d508ptGQs2ct5xe9o+NUFBKRUsKlxZ1E3jTofgV055Lk053reJrvZ8lOE5deHn3JpXZ2DMXDeOlPQYnBpaCZuOaL4t4z96lZlBAMCTvFR8wI77FB9RQxTe+JNCfTOIjUYcIoOayxFfe/7mR/f+Qn5zNmlGWWQO7wK8ywDlqVxjmXWSWeClekvx++j21o182EXgxlnJeSvmb93uglmfqwetLEMfFtIIV1C1AK22JfXYLmEn7ssoL9uUIS01+pNj6Yst2UPCqEwNRKlkORV7xDuq017jmMxc5etd6De0iS2ZnXct6j7xtkevcNyopcZML6pfvkEu1m1oyoQ0o+zaYLRhAiCXrBwI5v4hXOPyJbwiopikOsuRMMtQLndFmyeQ3h0PvNmr0W3GHNjLCuDLXhjc2gwiK56R6FE5zvpAC7uXMu7YPAyxXg4/TWyoDLZSbBmxixqYcw4PiHn1DeqitxTsar171KzXBiY+7T4CKqQRWgh205vL8+dKZGN1WboAHB1sQLd0JtWUr02rCH54xhBa4KUebHSIAsHXbNW43exAXAOLGxu/Gg4J7FJQlTUicNYndVfA3X7iwuy8QwFUpoOlHf2SBmUIkjoC9c=',570);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.DN+3kfq++iLn+9mIMdZJA6WBgQ7pig3c1D1q+3Sd60Q9wxAQnBvrf9cVUZgUKBza6iVX2NT8oq2UuKcaT/TfRPC2U1qHx2Rk9znTPqCbJ+68WroRxCiekXO4ud5uu89b0IYXRXpYME5Hi2Qs4MRIaWZBmQLcSg+7MtOvWLtczxybAuwhAKpJnX2oX+0La84AZasWaQwCkFhqZWERN35L/Mhx60YolcHoqubyhmcEOomlh+gmyIaAU2RMCjcHQJ4yObTxjrhUhmQcmbYQgt61klDeEjd9RCmx9IH+rwylsg3IpFtt4cTw5uHHAcW9+VFPFMK5hqQwQn7Qi6uL+IUtRRX4/ZxKzmkrxLeKI3lqEGWYyBEkrtLt3B7wT3dKY0SouFKB07bmRfCgpawtMzQ7tYzGc0RQtf3ufckgdGByYhtsxoL9btXsHGnobwh7fcRIuNH9DWkqy6R4j6SH08S91XgIQYGKrTpO/S6p4GhtNiyEd9a7tLQQl9r4sgyU+1bSA1gMP/pThV7o2nheY1aV7mf8iEgawf1TIL1Dv63GGb+8aAGNiBPMqX3ilbYtprymzXyyIJLDKijNvNKRClhvEWhUJt1VXqm8NL8o5TyGcQRrKhavfQi6kPebVjVQ+2l0ax11Oe0j3K+uRPH1p08AncUe5KCsCqZhWTvFprZ4+U8tTaJehs1DcfOPvavi6uxtcrPDP+zJ/0c71MK624tXF/euMfQKGnWSy3bpuG0YKxLUisvgfbMP7umjYZDpXQNb7gZWP4hA4R0dTqyZeV9Xww==',243);
INSERT INTO "sessions" VALUES(38,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.nB9ZqBNu48XMfdw1bQVPIX9ihFR3WjJpGqxUq7F2ovvDw8S+zX3poFPxH44mMHgrLnfbqUO2AIT3JQ7UJic3FXh6I4gEWcGZ+xhAsbyhI8l/C2StLgs3aHi8FBG3hZG51NLevUNM7pcPZkXV9wULc7Qs9yakLeqgjswguHfm/FmbyADJffLUT1nz1ghTOgsn0oEqCTuxAD+X2ukVfhOR8cKIC/lbEH+yZc6ExHn1Sm+US2ZQPc7daz6u5rrQPr6gIM6M0HEyGfEi46yS+MvyaXZdVK2svVJDBs2eudmToL/Y164ys7nFOlOsg2BzD8fvAPq+I5TXRAVJgMGDXkDW6O6DzSabK0hOWiE3wG9+/88qaPdjO9fCYqgY6pfa99HhzAq+M4OjnA1ynfz3tnxc5qkAKDueMt7G+U9fi+TLAaumv8nf9hVX224UMoj1HvuS0VnnGQhgJuj9hfnXoVY+9glxjv6f6XtjOGOLuV05udDf5thKXvNe/RTfCncxB+9b8cAoUEt3rxvBiRi5D9WSOnAQTbMeZhmM7AFlu5EvkWKgL1fDaG0=',254);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.JAaLblAj0AqO6ijQviDJEhZpabOQLc0aZdWzuL1OB+T2mUx2yel4Eop4Qi4wJkRiKiis71gsdoeA1cwlac6FquYGGORf4jHDDXj3SMTIep0uv1A85yk3BHwWVtpSqU/+pTnSSggUtA+LQHryJAELa6oP4+rmRR8S2zKs3RAQRtun25AMOUS3/nCo50bVMjQNyTvXOvR32Jpb8qaN01bned53vNDmucfpOOHJXWiGBuW41AElXy/idc79+AhfTCJQ+GVAY6mPwI8aDWvFW3uFybvBV4XpDNRSrBF7wJH4HqyRXNwierCRqtvhX9hddpWlnklUjb6ELmzuN2whOs+jQHgcbFQcw41OnkSB0uRjSkSNiMQ2RICnY6cC8Y6kdqVWPBnzemFGAZQQuNrYdIDV2tvJ/eTS5n+ZmprjWSiyCSj7QGyr36olyr8lFtVYEqI+hBq3rv/CTzDIn9BqRAFzifcUxEU1X+/QBtMq81tJuQao0q8IsKfHabpofv5o48Iw4+007xBFYAdWxpl8umexTlyUKiaa0UHzcvxj1jtYG2HHh2M5Hlnv/F6dcn0e4rcet6oh+kQCyFrbn0I5p7CByR8LgxwJZF6iH3Kj+STiyd/lH7rTNylazZHfeKhlEJ/b0ikfSEGAt2iuluxY+XOKXx5vuNh2EnwqAOUFw8RCfXGx4sMz5cVlIeJWm2lK1g+rJKL7Ra/+ehkKpn0uH8hrO+l61oPTEu06ZBQhWd1FXF+CsjgJhlJ9+OuLxbmBXmEx1tfCdhJgpV3TLkqWr9avOA==',531);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.m1oTEW4+RqJbQamOXYulcLqlcNkLWIIqF3SS2lzidIz1+bVlaFkF3H+tDpY5JMp7z1J3An23h/RNj/wFUs/1zKd5QwTj44xH8E1ky+JIXEsG28t08qysAgvGqr5FyoBMhkWpB6HtLB47pDwDIpLAAYjrt23DPRPiWugZM9lIEMeHXHliJ7YEULcuZP8WbXdJOc6xRVejtieV7PSRWpqW6aclaYEAeC2U+oDxTTBjpctPqTDECUtQLaTF816+je1txIdAJKVo1Y8OynNuaH4SmuuEA7pAkDXHtOV4vuRg4qBfsp3i5OLDG5bjw2lxV4ldxTBixom+tMVOowm7ZEcMvd6Yc+Cfzvuno697pHkDMSKjANtVjglVBaFqGUWcXF/3sHIXjNCVdUgV0rfA0f4/KuBzWOBzFwwI0Pd+1ko+Bc5mZd+/Qf2Wh7SAOQZ+EPqNl+jzMdHghf0hZ6b1ny1oPn8urcnoc6sq4tjtjBI9trMMR/lGEDEezUjWjjrNu3T1xTUsIfgPx1afrdKJjrDkM5nWKMamnzzJCfMI4X+aIfI7+YRainwzxdkry1zKN93k7JqVNyT1lWP2M6nTs1OSp0CdfGXyWwyhTxjWUDarceeeJQzoAgZM2OrdiSqeCDpAbLt9Rm52hhkftGmc3JjHt450aDZtZG2wMko7GH6P9DtqTiOYQXfvHKeUM7IfXuBkSuFZHDRIzvXz1A==',295);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Aozv+kgj7l96jk7qMfBxQRE8tovbi16yjFODK7JOHugKlJW+jxdhrT0ctzMKsgFzk69qSSX8ELPP6phCnjcdraDK3Qjv9yh3noadS/PZwRhkYI3uktv3fwcc482HL61sH12NcTi6ICWISsRYj7af3NIbgEjcl0VeytMHz01Nj08iPmvXbV5VOSPBH333yu4Q/PjsxR76xA3k3sMZwa+LJzbGtSHkux1vBVe3UJv1018hFsmbNedbQYtbLkZFS7V5gDannVPCIc0XkuntYy6Lgh1xjwsaKiqW9LnduUBWmGCYdsHWsJjyH8afLd8ymF74c7VYlRD1Qiwzb4Sfk1x862uruIURq2ge9ZbUUcGcb2lanOYKSvNdeXroSRxSFeRhdd41gnJ8UvELByY9Sa301gOGUW3LI7a0Cn6KgYBQbjhl9466o1Q8a0DITY+svVXS1vfZut7PxrFh8dgnXvPZyIe7OLpVwv42Kf3zQNJSmJEDyPj3GpXRotwZEhT8m4qyM3RH34FNfc7QGDAecj5iJQSUxRVpC4o1kgChWj3ZTbPSDpeTNwgKQaWG9fungkDy+LwATLZ7YP6G29S3cjWuCntZu+SpyWq9Dgo=',300);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.qhG+6shdM5T9uK0QEygPi8GqjR3oLdTZkm4meJd6fQ52Q2IU60pg+tdpR607WnsK0ZG+UVOQy4o7gdkyr2dtBFRCdka8fAvliWHcz5FelzQZmZ2PDG/HFGen4ssZ6rdGWlX9F79o5X8lcdB819pMQisofAX5TojiPIdoTUdfB0I/4SgBOftNMWn+zHcnx3p5ydTNt3wvzsTs9bq/p8mRbGrIwzH2olDb+YZQ7Y8xo4rMthBlMdzum++w98ZNPnqm+fvlVVWAB8/7U9fsmaZSZ+/HlYGncBEplPkcIic1aAERscvAZaXFrk/w4afxgxQMMHLAsK1PDk9Wyr5YT9EP+aExhUSDeooeTMbQ9I8Z+KL1n3jhcAcwlpli+j5i3hvISFJd2u9a7TIXX832GPiS1skwgJHVJ5fOkVBqnfsMuGaYDMdr+Bny9a8sns70MIPrmMCJmQcuNXNApryCCxIe1GIKHR8FDKBLydc9EMD0terjq22Q86vsugpd6MeOCcJtC178NzDIM0hVciBiAwXrNwIeCDaZ/TscdSfwYGpHzf0NOW34urB7NVeviFY7rfmo36yZ0V1LobCVJnEgYFRSyUoCE/GDdEHXLcqLX+RAd9+QBqe7i1zVZxkYa18o/ES2XzW1qH+JKjGGcQ6mhXerb6jsB7+lfmL5MpbGAx8JnZtA+SP83tIX0WfexWO2BSHMxD3SyqlAf+ryMQ==',304);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.KbhOmQMMNO6vdQWdz/RrFKC2LWOVj14dr91FSzOyZjaUDgfiuM2JbW81k/P07XnPgOse4zH8vubX1qQK9D9DoqqoqBifJcT1ypVAhPzMyb7Q46ICTmkWUmVbOF7MgCXHRWRZUezSP+H0StCYTt+p5StjXVvcJbeusGHqNMGIOP0xcL2o5iA6Ow6p1La5++2xkw2pOFhUTprRRw9amM3dZpiaic4UgzaUYdRm4hWTMvF8o/iA7ji3pwqZevfu3okP1hNidP290h5A2oCtw32FzK1jH6OaEWcLh0fjeuTaaQgLJSbHYPvDX+HR0dKMdxykYkC4HdYOQLo9UYMkDStrXsDTBTpdc9NeJ3KOcnZqIyQ6h7PQzqhMvN5uwVrR6hct1vRpX8n7NoLwnQXRRb5grHhrZBJ3iYwjRNq59faw8Bcr6nCsl8+8ZTjQDYxhx9QXJhrrVbio+CFBdQTmV9CeQDw0WPSywhCHxt3jXXqin5kvREeJ03XcrMO3g6DIwOVglkdTvjE1y/eA3OxNjnpYCC+qRAfcSwP5i4/TwCPzdJFuGUHlplrqq8I7UgHW79QI7X6QtIIWEyvOtAv6WVz0VD43CwfwiRtEatF8Uitf3//RCPjg9TkjTyx6L1e/vrKEpl4XKkZ92Cos525/VW452gtOf1cMYjdC3IGwGntSfe75GB9AC1CJSA40qczrPKHODjWKJZhTWQ==',308);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.dyKQPMSOkB86cMYaYw/5qF/O6ZTnQxo0hTiNsMFGACnrKh78MpWXBDhQ3hVZvr5SOF0LQByv8bosafBeiUGqxWvU4vqvilg4klPm2rBCnm+pjArT3HISvt3ckPRfR6EH9HTMxz+dorHIgv6lSpNYhRK8jkD5DJylnPT+uiFgQed8ZyY2Z763lS0Qefxbb8hpQ0XXYnhUlfrCeHfHg1ogUcurwngHLRs7qAgcnssDcmhAm+aQDbAcujus9Jh94P72xu2ueviEJw4sTayacZkLsKO8VzNlPzl1yB4oYI9nduUo0SadH9J/3JO17z/TViSDSOJymUFfBqWbsh3m16tyhdg1lUzMbBckI2om1VdiU9j4TXdGgcPGkPvqUW2B5es2IWyQbWaWQqhU6Irn44xtFKMAGgIix7DwI3PEZia5Yb1siOkZ82SLCQtr2UpfC7a2RjxtYUKffoCUBb3mN/E7LrAVr3trCk0wK+9dAW//Ejpjx+j+Q03iMnC43QM1xO+CzYLMV0VXE7iYi2kN3uBD80dOVnHqobZYRLflWiVkQh5Fk+OGBWeBp1Yh1miYY+hsa9kTaYKj3qG/qOz7kWkbbgWOxE5XFrSTVSeAW9QlFN9w/ttbQHweHzqspr0zFDQfUrky/G1TIQIY6dZUtEMviMJZ6VMTKiOVklRGTNXKA30xmwa6hHZGxXn6dch7NBv9iWdgz4f5eT8v38o1oagTZAQqzAx46lU=',314);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.uuVN5koyJyU0v+VH04nK/C0XY/I/FPHkT6zrxEkAyoUKrluf23mZ0c+PSrfOAq0K5+Fcyt7SiMOADmqifbdbfhsNmtJrWKraGKvuCW/65GUkWSX7gdEWBAdCLe7gtb/zjIcqCDbLFntgj+kTOg55Z6I00muRUkeYJX1B810npUrUQ3asSJVs7HNODCn3Q2BJ9DFWSOBr6e7zbwUgLPNdq4ln8jsUQLds0dTiy153KblKUggQwF6jkKWyac5prEkRl8jVOrvdgIO7LQq6oZTVLUn3A3OyQxaYaeIcjcaZFtyNJW6AReHLlOwvx5CN5iPHfjdMkCqWg91BjlV7izcBFyvvR+1bmTV+qq4jU0Tn4hsuqIJzeqmgBhOjfmU2vJAmx31ZAW9zjJsDsU7/vPh9o2iweOs1Pxy1LWrAKFQ+WlWD3If65dOh2tse+ime+2ZTuqoSTAMdXHwa/EZ8xQSFZGBQkWAv5Osb/f6ITQLX3Zuw50JeuFtCNZ5ArqcAOiCSNhX59zWNLR7y5ZHB1Z6q51hXM3TgMGZhtLJC6yBOavkYGUcboZHna4t+WZrYI6I8s1fsLFv+rgxd0ikArdzLeGR1u6ptroHVFzQSjVmx4fWIKhwpQ3/Y0/nTbmXN6qrP6ZiYKlSiGcxUL4YBBb41cI01Equ93+Mo2fM1a3f/yzFuso+f7l2lfjjC4pjakJ9XbxcSu0rS5hf11Q==',318);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.f7uYHx1xs1f4iPZ5TbcohCK6O49qtMWKWeWjwVccXuOOtsIdf2hCxDIpU7ZWua27blAl2VfftPY6HqaiVRsBdmkLco7zmANRbjRndtFxBpNU78dG05CMylarlXa+CX3xPvclXKnXozyxtP9hW1W7zGwFj+LGCWpVzKYOrjbKpQqv3EMRHF7oZ6FLSvJGmNQ1+Pyhwfr1IO//FPeSL0QIs/3WjoHAckBbSrJLQ10Joo0rueo706jtTh8XfMqoyladzOQw2RXovqS9UJXuErItKZ1YQL/8wZRaAvlsmD3tH+6LwqBNPQBfySIC7l5ZEUalA/6uIrL0xsL5vgWOWCncLupTLmJunphzDzvzVvUD+OCtMaLseVUXw0T5JMV2IDZtR3ruItNYUM3CceOWOMRIdDPY+ezHcqVYhNzlstHPx5GB+g3ActFXeCu2yQZ7CNNuO+dcQEWoxtCIP17ONMyrLjLrb4AbsMHw766uVFSpUQlHQ58JkoxJI0Bj+JYZM6sVYhtuykfCvt+9q1ob8KqLBn9XJAhtcZPBIiNyyKPmz7y96YYusQVWk2AjIIga8UNXD1s0lcO7aHV300Fnb0aOU8z3QWyex3fR4fcVWFA5NwhFNMhL5wowtcoUomJE91lHHdOQY7V+ZDD44z75CDlubNa2WxdHZ/rfwOCbrmCK+J9FAB2YnYeQXw9vbDvmdLI3j356G+HU2x1wHo6AEzUmLqaU+uSTovoPt3e9tUWade90FHDPjd2CMG8v6IEDO/DB5KK+NXk=',322);
INSERT INTO "sessions" VALUES(49,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.TL6vUmA4BsQtz2w00mJiQMghWmjK2IndVkNC6mGRnwLORmH5ADD6n2EPXnx7Et0pTAAfqNgwRCD+2nPDUGrMIk+RzAilIGPbvqOudkiQVgyS1qugZCAycEhAVqSQV+cKNHj514MlqLh7HtJ/PVnTuALoJuYEv6YPKXEqyzFB1hb3N1khZL48v5IRqgfZSL5fuayd2/eNG9tLW8lw3s9NvW/fC9gqoL/7ZeibwufdD/wfn5Q1GH4RYBKBuJQ18tySTG0e5JWWWL6iYOQwqgy16rnUoC5Bsyu0earyLWJBvxma+JaXsF5xmj/5k4l8KLXYFJYqjFQX//hi1jCYqKzqB2s0TDVmAOo6Oy1epsuPmfcEF406zavXs/5b7Sx1VGzGnFCaR+fpu6Sjif5uvJg8K6hroakyze08NLIQ7sk45ICGITuigj5HHX3OqNU9AopAqFLBcj6dJlTdn8qYYAvIXiURKpmxrTVmtzAohmcLnZSox0sg4pZC0h33l3mS1eNAFFnJuNJXbqRbDuhwArM1qzoY2LLzb9nXR3jNQysUi49RzfVV4NBPJB+Js/ZoJifgV0a5Akcv6FQ1iu5qwrE2qFaDFmBgR6VZWBwilgWK5eG5qTJ/agjEsoD5ohC2UGbWocyFGyjvyYWHgrfLaLKeJDSr0MTjOxHHNgnGEIGXUOYM+mHIhAnZd0cn4UbdEunkAgndhrr9LDaWFJbboZbLwCZOJOt+HGy8WO6DRtEzCASJ1r7bZbWQkuW3XEV7t8AIPQDG2H6YWVsyC+I=',327);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.tHe4gw+a+pBTVKqO3PwvZs41HYGX5zF8djhHpBwF7/iDjtE/+NENwZio0qU2WXjxZcFK5p/WccqSaFcxJLmRz5x7CHWftJNOnZ5zN3IDEgSm/tKbuPJIWUBfjx3ZrFQmZlukX6hkFLOw0MVLjGPuK6i5po7r8kk6cBIg2DhvCp9uvRhM0yKbzPJDcmB5ciY9n+vm84Cg/6CM0cCNlLzS/u0oDaeAvXH2JYbXbekh3bi1Zz7YCl6pxAbElFS6DDslIvyWlv0UOhbkBvf3Tf8fuCjcwA2zP84iXl7n+wVkWERZNvbM+1zG9miCojoYYo01S5QKrhfhZ6LNiKJMZHY8oWXllbVmBA+Flwpx6CGaYwxUOPeuEwFW1q9fZpiySJWYsYUFkpfxwWzxjADDfS+MhGDVpaWAvECx6gfb6R3/6LpdjwaRzV2ZY9SQWC1NkciOR/+ZZ/jXsZ0t39D/S02e/VSHhZKeB+OIrQj8siIYVt4j1RtwQpfIWSLIWvf1DA0bktMZv4vy1insTZC/b/Fgi3cQuB1FrJkmqPsUULW9Kqw4hR2U/wkpp449GZ4/yL2UcezTw/vj62z5FF3MRk+IrvFWyDGIX3ED+cgjdLrO5mO6HorLe/+W/VqFwQHIlsemkbDT3CTucRGZMDsNQRmtbfgsWACf+sUi8WCc+FVwIJx4m2PplBjBktD1LrHIpweSCbJtOGxmUZjTBQ94/lsHcxfzvTJoFMMrYXvu7AL0jxdcAN8VzIN0lTbCB4blOCH3Zr6gp/7UNFjb9Qc1sWwhDIWexVLYhd8WDDmVnSM=',332);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.ph2Cov2hEeVoMZ+xRTj68R+e/fTD+Eh7a+CGK7AhLw2X6RBogxRw0WnvQu0DTDWA2CfjESu6ZIX5yCHZ9S8I8E+1EpgHybZ39neDD+rFW1mHPFa6aSGyZ3klf2V2Q6OKqH91Er3t62CiwvLq26koYMs1FtleQaeeHHs/QJAi14stym8Jl+xMVOhzozwv0oYK0d3hZVSOWMqO6Wcc0Arp+wU8a9r1JiUKqPMC1fxm/RlxNIiQBPbl23x/t5EnA0WeqdjKr39DRSS7GaT/dc3Va7VrKKIG1gUQofV8C0UvlNDm38kkP7JfReOydckyxz/KmpTEXLEKg5nIkAVOLbO2WUr+7DI0iwK/jpsIn6jEHYujoTtNYm3sa9R4Qr+p5nBgbUFuZoDSGVyAUcgP5V7b3XgQvi/s2mxFNyD6bClTLxK3ZaDAWEMHElP5X8/BJTUuIGFVR7C+O6lJHqxsarYW/CoDcAqZmqvLfGAD39Ktrl3XKTge0d0r1hLhl6vZnJ5OfPD9mz7x6ihxek268QaYY99TVK+1dLL6lGfuopp0pAkOJSyc1Ir/BkYFgNnREz2x3OPPqAw/7CPnsKpmVNFrLzBVZZBqeUtbg+kUYspjmM5LbRPBBP0qNago1YIYXLPm/f0YrifxmjE88tcZpgI4inzuZuHFjRyPGTrmBb8aCioYNb0WWegrNW7E9Z5J8L53EwnNUwEUd6ErBZal5+nCvJm5UbCEGVYgwYI/xH7kRxcowJWRREmqm+IGi+iAg7QRl3GwWPfpEvbxAeuTyjp1fsfQcsAY3k/lSR5yrDT5CTGNvCtNYdE=',337);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.yhTyqgKmdKU0OFq2ztUd8nOZ106xEa6LO1NK3aR7A9V0yIHilH5MDt0ziQlPkorkc5iB70xCPubp1c4sWCBYiDqw8a+OphRTcRqx5kipKf3J7F/pB6fTXkGjlNv7zZtOfS1JuK38UYwbr8BDR0Tc7CoacvRORhi7harpwzV8D/eCR0XyGWhLopSrYDsZfxTSyCoQ9F3MM+o03bfNtEFCshZmZJKLtarCO2bLbFv/ulKO8a6F29lKCMfJ6nTlXqXhAKrENAAgGZhZfx10mVRxmyAuQTyUjtxHoaOf8ymBXTp2cJ3EpEYkq4csYqanYaXBb9MPFD1ilacF7kKyYqyCr2OmknifQw00d24zIl9zRi/Cxjj1lDueUb5MM1BsO+lYTGZBY8IArPH/pxN2hlIPL9iZ/gVzM1cnK134K8cjB3vpDz70xUU+1zLsW/WSBjzpf4Fi6rxQ+Ou7ZICtmMF2//km7pot/USJ/Y1bT8jB4d0igxZ6qIsOAH2kUUCQWVDAYFR3/xDbfJ/XDgEauv7J5aKsioaF4SB5vpjlFZO55ioikbZovU1Ej4DYQFC/SGeRhVA2+PdgdfBl9j4Co1FBTqm+riftYrrTok6MkaVX9TT5o59gDmSW2Yz+0hOzKikEmosL4J7WVO+tGC50r0wqwWKoFCz4qQs1wckc5g08bEbSVtID8gVc+48al3mxi3pegL7x3d0x66gwoIaAvcdUmw1tv4UsnHRByHdgL5/o2FjfMQeLP8xXEiP0mW/vtoChlQdymQcBD6UXv6D3Gg8/grgbnAXECY4Jb33/cuoi55riCIQIoVEeqoUk3JoU',342);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.0BRqubajv5P1hySNYAkIFaacgaRPBvZJrc2PUxlfTvWVxt03mGU4JVD5vb2YCxbk9QPMXiBiCs50ZjEV4ykFjV/+sKgG2VRdi/mWb1m0ye8r5jaurjxP57pGszgJBnozpRlpkQj9IrgIDFea576oUUfW6msocvf1t/GgPGVznRYnqJtC1O5j/zFcznz+7ZOUwbj13IwTJypR2r/EBEhgDlsqxMlezxA8HdvkBwgaoFQYe/SccBhMaQz1vtQZtK4mCkvBvJSeFRAIPUAQCn1TT7rUUjhA4IKC2YzIMu3SQA6ElEjRekMi5PcU+ilMj8IziK6O0BeNZuXF7bmPeFxnMywV7oMCUTEKxcRVLOCPMEcq6gHArCt9uxcc1x/SOh4bI9Um9/VWaevQKjtAtOHiAopoZWMYbDKdIqzXyzmg3XQmlX1/upFXQkaYIQR/VbcMkVOPfIM6842CkpGU+jFQQHSO/ugITpZq5N9Wyc4TA3alspWxkF07etLKNkNwd5HL/U6+HHEgIGNhTQ9mU/+IoDwWNkdeXBD1MOiwnGExftrWH3yszdkUr9Zau5eyFauNffUcD88gvCxNcePPgio0Eq436FeelCDyZprNuiGfvJlbGJdZQniie0CAYYdN7iyU41px5JSPdT2UGNXe4/Mz2rCZdFRdZcXeYmcoSLM7Wsl/vNhpl1s23xEw22+f0I8j6JtVJWL/07iRtCunoE6HKBgzSDsctixSTaZa4vd2FWlsoLFD325/Vwxy4LFXdT/lYCj/WmKQLj/eNeja0esARw==',347);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.ycFW8QA+IKnqdWjhZEMNZZFWYCC41nZEd2T9SNpFpT+PB2RQleDOofkJNqMYOtQmAwRaJKue+zUhKBkfRyUq4otg0M38uJGL75qqfimusu9bBTXOrEE8XaMs8E4mGO/LJzr3A0b4uLaVtDx/dDViJfMxnESyw5Eyo2VnyT2V972NHGhd4mdXY8l2jLzLT021G60rfWksnn5kUpiDcuCW9LHR1NOKX2o4SYySkeSEJ1SiBksbYmXFj4ZK9Ym8/rq6ZA9pGWNd7JHfdFBP7P99ST9OqKr3DmBgiVb2n2j2SrqYb/fvQYS2ttjPORGzk0hcTkM1V/OVVXl2DlVhn8suQ+zSu1Di+dXhC2Olo+SJcCc4D15sS8aaCqVU4IQ5KviwSZrCqcbMWDIkhSiTQWZsTPuIphc8HCmNA2mRjen21Hn6DwdkBEC5hA/N8NlhrsLpaBCDyaSa8xo8zzYdQYEuSnH8IpMFnHgtZmG8vUGzfmpkf/ef+qwtIrNAzOOnG4Q+1MB53h6Ojzji1K1ssv1BypBnGhWeTOJa7Q==',351);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.KS3h4Cn/6pZ/KlHFL7+Z75Sn28yeESp8JGvNeWYFSdMZOGhUCxVmCFD2ql1Ht4OSeEdCwYRvg3yvpk1YHQ0GKFHyTh/Ag7pAQk//RYV9GKgNPHAu4KZNMDpJEl4sqUCXe4jCeOY9MUNSZeuJ/aUN0JHZfHWvplKH9U+QCih4b39s1y5Vp6lRK0TT1c0QCNrjH0dee2f6l3xo+evcXJw49oGPLBy8+D3jBuLk6av7RX+5wt17btNMnzTivqSInvoGUEkgEP+WnJdgJZVIoJ9ZSwo7xyvYElVi2M2hm/YWaJucfIiI/IPFVDB4+fS1VDL5T33n7QbIFxfw7ngjbUEHAqDI0Rq+ImoQzulp3n+o5OcwnRhjq1VwEtSRLSsgbSLxUuPDbDPywr734Pe5wGUEqK3pdc7L8iPTdFfWJERaG/8HI+wm+SxqBHQXtb2nO+2PJHoTYOfKIbV4xHfLHdesB0sguILOlgeqv/8g8SSkAL6padwLk3h/G+ohgEazAqB3ronHsBTzkaci+Ty2xBo2/QmOE2B3/Q==',355);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.hu4RkIgV8vxpa0BHKmKd9cyWy78DdMTIG9280F1k908UwXWJy6QBvAd7R76J5/WzwYzwOoZkLOirQCZtrIshOGx+j2ksDKTHpsbBWcR7E/NoPIkDgCtT3JVsQNDa5eLT4Igz73SjUMkMfQmK31KbdDCJvBNp6nK67NngCQTMy2wEFxB1f6ZCuSs3mpxK7P8S22IXvhlxNtB525jGPzXsHEOtk2LHMhQaYBjpA49pUcEhkZCc/LfoLlGcfb8kD02Ar7rk/8hVUGb1GwL5zC+PmGFtqpwONLE2N4ImWUk+2tIJezN5eMuhr2cCdz2n9GnKF4AYMyABycVs3FZrpGjIe2U7KgIWWH/tFFZccHUgJe4t9O0nj0xj/aJ9qaHyZfhXTGjURsefrgKu+gQTH9rZHZYkPeokiuUft1cXjlQAbF3PxF6QnRqrZ+Ff1wHxI5WtJmCdyrHXwKSIhL+7+CDGW0lWsHB84WizFD0ZFXv4ETyhi6xagBkE/CpmUMCrcGDeXf91w5tu4pHzIK2Ha1oz1DYehTjSC/byveAxM/WeAIi3ggD2ldI=',361);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.d91L3znq4gYwbMvgrVQQwjs/gR/52/zhO8BmQTtvAiT7VvYpTo0MnZjtBbqE/c4RWRU82OEDiq/PHUKusFkl5wkuGxPptzr7+m6TwtKnWG9JA1WOfR3SXXmNfmGVyU75XYt84l8w4Oe8b2KGEGHpF4ZEPiWm2GH+CLbRx7IlYvk7eSW05hliNwWQBcMmyWXlUyBvuXPFpID/1WKGO/DGcxqiso/TmwIaTz4Am33A4Uzh1FWHpu3j0SHvPgRPitSdspf76mWLnSamYGaYpBgMuoRrx+ffaWsDsrd2bfDJH65uWCT1mWbBCIuMJJ1pOD/uVmq17SDPuxmyG8HbfmYr5q5bEdDPy2fUGjAg7dVE9ATIOwx1/npd/NOVp0iopHV7/ZLRzvdoofhXYOVYiyjrdpR2yWCIEN9+biagBozrW3CIZlQTZLkWLB6tZd4EN9JRFaYt8sC1LuXQlXl3JuSRoOMzV+zJTM7nOJ/V0h8hLt4Rb4fgurugAJJy3gDfFOcHUNN4T2t0aL9nb3eJA3TCV/NC1bQIFZuHsA==',365);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm./FuM8i1L6Pjl2xog/I7FFWjXHH8FbHXYYRH0sycy+a5gKyJjPfq4v7fQNJR376j4Jw9wxfoZfwWBWS/1QVlFZNonNImvhKRCpp4nXHDdpXoXo9Dnp011Ri8D7pbaQNWTSBjfJo9uM5pcngdZMKEmQVSN/efOF1EvALoxIXIhyD77kfwO6ot9lu70/SU6tw0gQrQgl5dSAfFkX76QuYa25VqP/d/qjCWxGGYQ903IR9nd6Rg42vfiW3PFCT1KtVfAp+J5eEZidvyVKK5x33gHWN9ROmNiDCb97rA8w5vIFAq78sZ+UijqEK8jybMa6Md2OjZAgF5qLAo9HlP9ceqHd/+apaGAQvELjN0Qjpx9TzlwpTRE7OrBB/NNUuTmtG3PMsQHgn6ij2ch+uuHcuJYWq3AKu2FSg/RtCgGJHt/JlIV3Dn4xe8tjo40/jJqFaEPn21knATAl8I5ypc0CSfwkeXBv1IwM/Jkc7rl3V/ZCEmAOlaR5nwMPWk6vyGEXTWFeirVVl+t9Vt9i7tyT3LxlQ5F9TBsFhIuAc8QxXlyidunJaoHxqTIj6RBidVk5OeHr6WEOfkJrQwnYNOzsDZZCUMjdaY=',369);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Tjcr+YqH7I0bNjTGk39cCG9ZEuZ87kE4GDV+P+8ati+FU8ksSO0EsT/Ld0daa5wofkFvQix2Cn5RXNTnIUDvplt7nhHSIIxRWgL2l6iNyLycBqmvjr9FQjXlezl887Zj0g5bQTHXtsKNf1llvhhDENdBieOTHibpxFIk48mHVI0RFDngglUalZI771vZEPYAAanrixqF0T6vfcNAgcD782o2EYz1UTJAFwWyY++/CYutpLvXb1+xuSUvOXnm7NQYzeErRTZc1KYKacLdbkLnDMC276TgQKEuVZK9M8WtM7v8ap3fRugPrSScYeDVoCmo0/gFw3OoqGhMiWV1T8Sv653qdyQ1xCt8eP3xhio745DDaPcNiYSn2OZrNLSd5lVHOl4VKWHaiOB/vZYAVgrVuC+cEjZYIBEZXV8Fyjj2kH0G8zOGZxp6/UGeC6zKK3LV2Z+lt7/x2MxnYyn7CGk+ZWTajETzKxyG4p9E4G+WS/DfScqUQl0frf5t8XrwyQVjCGW+6UE597WR8M8p6v8/jGYKlT0A/iTkXPfDL/xHrS+12w3yPCBEkTQnj12fQEo+H5MqF313KWJA6z0iYTQHjVapUaltD1KDMN8=',374);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.qsj075yVhuk6FNgoe7QrPUti8nXjzQYLtATZo/KTgGFppf9pf0lXDafPM7q3XCq/FsL+n8jSi2q03OQ2r0fzg+VPIzL6RqNlNSuIiXnaVyRxFX8JCrlRJ+Yjj01fK6LxHXbN488tMFv9YF/2kDUheoDu7zY53ykToTVWbGqI0BPjF55J2Ipq5Dnc3uXPbgqvNw/TSu3SXQG0Oh3n7L1XCcPew+ByU6VC10+PFLHxuBJNjECnL/XE3iEqKBt7iHPOlapmaeQvAQ9v6vHbaVciKHapb0EdEONneOIsZ2AUyDov2YLghUQTSrjBMsR0P25MSDckpFbO08dDVTreQnlckZsm88tlmuF5WFnBe5XKwg9659kwB3ByzsDDvbL+okOBa+rMDiNc3NHHKx9rJEDQH/Ys+/RLd4tq/dvC5M9kmZIXR1Ktgpg7U10AE/UtjoVzUCV3fEZtWhdfasuiGAnez0UEnq1kWVVfCTsA/tDyeC6dkRivOdJsFN2QumbKx3D6tbDEypg1WaUESyz2Ob/DuCUViOYY/Gqakpbl9eC+w/eoyPtYi7YqQ6k4aCYi47pp0qnjGCRo0uTd3agLDYQG/ifp3pBi643e0JI698purVB2oE4lNHDRgMDeb1U=',379);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.8lFlAo9VSwuh3VM/DrEqTzs2pfZwAS+SaUaJOfqITd9i9GmiYG9jvu6/bJ/+BL7YxBwFMvlfMvkfxj0LVPbl31AMPNwNBker4ulf1wtG7KoX/YkyZ4ZLuvlQdZUE7vXvADskfocqc7eXFq2gKpe10xxGyoRQuw2kdaMkGMig4UhPrBIZsJfE5/UoDnu8FAJ0segM3LjfkU+p/lULw7B358v1yz4RCSLILFDMvKb+tnR8Xp6nyOPgw6HNcm0RN5qKIsvJwjGU8Nq83lj6P5z1getw18p9Hh512+EXsIv1d55b4XpI1+4A42SqKpcrlvvduUf6JuqPevu04larHkFbdHBtlbSGvg4AuKSjlamh84Ev7blEpqEqNgveUaqWj0395AB+AM4RTt01DsHrp0FGFvwbFTKosrvSRziI5dmZVOv0wOjgzd1qMQsxeQjCcxe0LxHxG/i4NBXyf4azLDNXOSLGaZP76kEfyRnVnkjHDtMpmNqlE1NucsUEC8huddKE8S04R9eOqhHut69+DU/5ujXXd0ugfKMNOzroIvEFjkqRARNP8Rmdg17nBu+G00RCMV1W3l+m7AE1b6hJ8x/DYDAd1ATPI9DDIdTZCNgOXFL05wpKpHn5nnyfrQQuipxuPVBavQI=',384);
INSERT INTO "sessions" VALUES(62,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.ztXu2Ge/FUrKTlfz1MW2Vo9IrHGiMJQcOdgYiskaizPZ9jpt6ppwii7NFEiRauYhM+EihdmVcbTgbvmm9UiHOQ/jEO9VvrhX0HRDB+d2XK7IESdjcl3XSu+ONxU5pJJs3tCFsdf1hhjL3lyBAtcnRo4xCB+T6R6qoAPyi1Ga5C1Yx8bIeJgaP80M8RaaSQqnnHy3DTNBapi0206bzIrY2iIUGB9nycsDCcBCANDg+VToytsXEh/nRmasoanumj1CKnotGxUn6nvuW7lwK4RdPTxb6tVYB5XT5/Rt+RVALlldW+aysakZTgj+YI3EnGT8T1KuMpoZHupZUs60Chg9M0attST5AlXJxeIpjkk/XtxYXXQKlY07yWPgxWu8m0Z2xkvXviPahrsR4XaultbE9zHSIYZT1tnHdX9V/tgu8S/TLtRtPgLmC7pKYQmFdpTfaHCJHU4TUlGtw1WRXCwPkBjNUDx0wLpZl73fo7Yg28XH+GiG0fvuYObinvM/gR/1wRZOaoqLBGqJMGL0ibupr0mlKYGWFw7deA+eMgkhRH8AAzxbmrFzS1fcqPEx7tps3Lx32k528esQ7V2dfr0gVrRM3PQ1BFRfW7d8JUIp2cvN10BypgdQwyEB81arD99KSWpaByieLovB4ipP',389);
INSERT INTO "sessions" VALUES(63,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.F/SzJSBn4EliZYJlYhdr5fZ7Lu4TTL7m+OU3WNP2nVbrToDDCH5PHjspASmjkrkn/A1dWnaZknu7Pjwu0zC1gtUzlWCmlsOL979vkKS9fek948RgubxNdlBk2QkpgN/+R0eMpp3i7mhX2yfh4y3FdmWFPXJwr+2/wUMRRjAJJTpdoxjx2F3+I7T+nFl3+FoQqDZZMM2V6y7YlxC/D7EW6KIrW5JxR1qTF7wedcwf4fCg9nrAAzN73KPZ4NKWilTRgQbJyhawew12vunK+zZUGROLfDVA36G1XZPeIGFVRkKqBm8gvJvDoX++6sGbiwQX2xGqBXlIHcWzvp9YHolII0ZIHURtGTkP7D5KlO7oz/NO+0PMdvLDk9xxiFWk/hEoW5Ejsk64kcUsdLtN3LZ/6hMElYRAwaBFafqY3Gl6zIRAePUpglE6b07lUT4m5Mp1YocSqzkSfaBcasEAN/vBRjWGtvqAPzjRYZtl6DE9ZKo2w9fQae4PeDEaZAecl9kJTq3TEnPcUP3PJ1BGyklIMubZyovlPololbmTK8eaDndKO3ArBDujRNc0zmgBXJS4XMJNzFbP5afKTb3InmeOwQ3Gi9BAy9M18S4ihgT0XQ==',394);
INSERT INTO "sessions" VALUES(64,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.CwOBWz/lOQPGdaU6dmgzICNfcvvbicMv/oRSZRq09WqZJ35xSHeEPqURRU30LHpFm4p2u6wTiFuIdAQ7fQCLB19aiGB+vm7T9H+xOXIexXWDzDDnmF6M92lg7N786qRH9VPR6Vvh58zOkV8wvRP9vnqWNjwvb62Rwk6Rph3ngtR5kiFo3LMXtxuFn1BZEWvCiMtqNH5H50b2aAR1D+seASmn/kVYjjgpXStlyYM9m9fY3V0iFMwZExmlFB3taLt8r44OGXJX5QOwl2KOXRc4SiIf6iScKffM1srmCaomxVf9grcWxQ4/vo5IV2ca/NqRNhW9RiENniSL9vc12gaiyyaOjn4/ghIxUnM+K+ZzmdJ/s5ucJrAkNEVR3ZVBoyJXuD1Het3F2rwfefBMj1Mn66ikHRvrlH20EB1mLevWsd5Mmc+WaU1TbvkYG+tpO5EgLIwiLhRtazNWPGFCgALRYQlcPawqbPvesCM57XM7+DrU4SPZiK7RjPk0edMF8/XjIb1Rif1gZfNJRXVFDuJmSbAdU/yydWnkYfC6XPLsXd6X1c6ICktEHjPDUO26B4ezIpt2StVv9bBmuslCyFBmyAUNY4mDyjE81oNyzvKCrCDI6w2laIFV7jdz7Z6doKirktD9vlJMgHKi8feTac+RNxdqSYMvsNisnCwcZj/Xb1quevo9DlRwtz4YQsGlavDKutXeNrEDrgJhQYJLE/C7iC3CvIY//A7OTE9612ZCQwYQ3ii0NaDpAmUtBGRrVWqzg+/tHRFShjz4cDZGFdu/u5RKW1SOeUrdB0PQWCGzIq5KWF1y',401);
INSERT INTO "sessions" VALUES(65,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.ELJ/JujCasUm3mNs9RDXTJO616MCQtdkISbJp/u2IHaujM9WWlKLjslY1UhybHJC2Fjw5Y7Gl8be8dcI1qp345LQMknu3F7BS5oNFaKVbCMtmRsbgvP7j4kBX+jw6kAH4BqQtdriLz52HXEZxKdXkR+eJUFLQl6IayTkEDXcfyDw3IJa/bgN6W8sMf01xQ+Id+v5oA+AGCBCqN9Ld7V0jplyklAeQAtWlMUN/CxwwLVC2hEmySxRzFMp9DjS+7S+/Ve3/yNItNjZDox8ahWUHfCzuI59kM0otL8g1tW90h07n3KYrZWBSj8tj8X99XpyA9vdZt7oynmVjg1CvqLl6dGduanl0Gb95+R5vaaS/xoDf7MowbySRij2sB8otQse7oITEGEd9my4Cxan8wsER/kTNirVUzXUK4YKQdACMLCj5KZu1/QXQdWfq20PCqLaz8IGvCGOdipkUxsVR5CO/USZaq4MA6cKtNux9k7KNkWaXDpuqVt5Q8HUivsjbl48UQgQUm0XlCawze+GjbxOhKe35nTgpA03SsIYY5DMmq+hg4HvZVaaG4Pr3XFlxJze/O42RTV8wUDBrbnirjekT9zlCTGrZURjvgBLMxklWdXsV6aPjpZBPjZ8Ujpe78Gh2kDIFXncdvCcyeBpDqejGtJ+pftBB6NQIe0mZunZks8Gdo0seXAHVghvPVpMhifob0QjR0adHvRsyksEJ2dZxJ8b+2clJdG8ZhFwUck2oogTu959Fer0l062/DLsk991XRs2GncHi5tYRVl/VEYRUIp50PpGjzF5fifcSJTYfLXUmS4N8tkYB+tEeX4=',409);
INSERT INTO "sessions" VALUES(66,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.1Ljr1yJoC5IBWiPAc+lQsEMw5LwQdz3+xv2OAyDrBkyF3W0YwMC1na+DnLIQFXRu9bY1XfTOZ8dhKvuiljc+b5YnS4BEwmJ0WoxKReLMX9WGCIijC8ZMRlBdDqYhiBzEyL85FN940wo6j+TUtrezXQVfw1a+HqEy8Qjx0UvbzvBr8S8BMh/43W+XsMH4YoU6qXa4BDKz7yB89hlS8IBk+mkXBMKHGN1QMGC7Oz0xUm2qWbknzgX/Ipnq1GxBrK8ii55hHnoszscbPTHWXgqNHqRy/1b1hPydp8JZHqDP9709137cKXZmlCw2UDfFYDwdKQ+WzCa/fxImrmZmcrKjhQx5ObUHHNpV1iIpvmZBbwC9APgI01oc55nXmCWxO1e41DKVwj4HjTPoeMkXuhFZGpw8XUMGgPDUp/H/PYofh+5PKRKv2/xelpusp+lHfcNW3Fxo3hGsB4KglwY5cYM6VbzrGuMomvd5w5Ih0coJzwnNlbxoa6oOvzcPPUdKgoCVncEbXGmuWZuaDGkWHjkmQ83PM16Pmw6RNdCBSYM1BCSH5XR1gz8qzG0cU3RQzt0dK752TOoIKVK2HIwP4+R/nXTjU97qi9zahphZQgyMr/zOGTpdKUp8s+Wz9yJoXsJvdqabEYNljoXmSoz34zeaHaBdCd6CXK4PZ7bectN72CErivCNnAR3',417);
INSERT INTO "sessions" VALUES(67,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.d5aVd6l+G+J5MhAlKLyACIAiIj4eyA9Z678ph0N0HWvW5mOV5x/ICxa8Gxbf5pYHkohpwpzmMuAn4cHJ63ypjm3Yc6OwFEfDMlPa2RDSA2DGc7THPZGS548RHE+lgkq2EF2nNMPnnePwU6VsL9Bgsnn7wDb6IsCE0WCVfzyIr0SODjbKDX9eQ19VAoS8YgHluqoFsFUq71RNoIDpM3II5p5gs4h78kmUEeFcWSqifKjGDQn1z8Tq897QPpt5GWK7f0kxToMsoJ6CXDxXSoA0zQaLQAF37O4OvoOBQHrQlmo9UNBh0Qjm/Tlf4JMZnlUrtWz0PT7aSSxSqKJp7Gr1LOZ/O+7oQ6NwjALIw6Nb6zBir+1vNAOP2wsWrohc/LWaH7zah6p3o35DvFfr++PyPGtiyKh5qkz9478F+cZizmGX21o1UWkpt3ScU8AzC4yDHsMrK0r3UYomuYizvLnZagLtzR8Uz8Viiy6Uo8I06dKgEhrglJXvX8odkqUkcgPUNFkdZ6+xU+pSNMPhRQ8lPafskWYON08fJ5rXEt1Q6GK8xGq4SVy0FEZfXozCu2147fJFDtX5VIdp4CFmmDKpwocktRn/UX9vLC2ije/l1OLMoEzDtJqX/Rm32mk=',425);
INSERT INTO "sessions" VALUES(68,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.NiW0lXAtRPLNmmuAfCw3d3JYh655QqEsYQckDq7Lf1wwmIsdVXUAVZs6vn9jBmyf5ioJMY7Ry63tjpZQ9CNumZKMhqvbCsoI/GEdlm0E7CVmhyK5HJh5o+s7fTVmAEfIeTGbnJiUS7/O/1f+8TzMXjiFxdup/cObWO6LqBEVQ5wcx1mTgy/FXM9PFA/EMDEU60HHSkVC00KK0ScNradTY692inAv4Ks7cgQgISl0MZW7TakN7C5Cy+PdTB7JfQcs1KuPfZL9CgPAv4wjbbE8zlqnw3tFQyIetep8sd2ZHLRAJ9bfC51+v0/JwAmkJmEHk1Wsai4WZYFELwZitq/Iw2gxfINljDYQoEE+G6vbAoZIR7Nb2+13RXxH2aK1fcYrcpubkzIemh23ObW2TSgAghThQp7araNiIHCbL1bCyhsvSoo2kAnjod+k0AhdZMo+PObSt4xF7t5fPB9l745Sh/hpoaT8MZ1ezwwtA55RoPGqzEubokEaeBzD59YtU/E8Zb9VZFrR8iM3a/jkP3gN8ue6xIuWEfIHetckbBLLyJIsXZGP/NRNmDenNWjJgox0w6FnqWSw9cT9go/s1qdTtJQP5mmTcw5CqP8htjd4Ppt5TpOh1jcEOhkM86ulAXZyIE8uSponEP3lLUYrD2/fZ1lV9SgTGU8/kGSkLCrgKcPz2LzN4RFNX0r52H7h4VthEwCs7NtVugxV6389QoPHe+luYhDGflzrBKZ6633bGYRemxyyCRecoVkb41Ahoxf9aBXaykOwQioCO9I=',566);
INSERT INTO "sessions" VALUES(69,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.6Ice00KVZPeU6RQV2zPaEcAGZUueUiwlFDwcWVAm3VdToOHHhbzmvihaXjqdRAMwN8Qg46U+eu8SwZYpNA3blS4Kg0qK/pQCtYvAAU5/VSlZcEiQe2jooYLl+UJ9hiZhSK/O15YIV6RIbqpCBZGThHfELK7yBqjduqgdBOxZdYRv9NyQJ2qWDErUtp5DZJK4QGv8direOwIlC1+oE32qq9I0uOq6T3Ek3GhG5Fs0oUGDSe4EoyuTEK9dO6cbkb8F4SJesUs9/fGvgQ2d8hSpmxLOuTuAfDXWm/9EoKH1pNypUER02vtC0slXPWWjp1Hi7lXzZIPNu3Srlcc3J2vz+CeNmTLoZT0Kg0AXUm/nYbOi4+r2InYHcmr4xe2rHjQYMD8nazkHEbyTZ7V4DT5PfLubiCKkYotBBkzqwMptDVjDpLqgYAcTvA7ytw+UnBVE2zHcS/rr33KlY7NzCa91MgkeC9a62qIz7N+4iEvN7AAI3NNzdmpD35bBl8+3FvG3pAdPf71djmUDej7lebcDFLK9wXvcm/sxADckX9ikKoG3L18urihKJN/jAVCqs9aX+Eq84G65LjfZmrcRfF4ObunQ+6QZWMrjv5+DPHpD4yzb+GlwnKNtlQ9G2NRcqg3Ps7M79scxeMGZkG9QI+vHS1aSWhcdwIxPSNAbx0DZILKS+OOD/4hEsTBi0nTB1J6Dndj9Dh7y5l9GGZdM/j2AB5W/IqWMTclf7KYFjYMV6Yw4iUiEqz1+s8feCwDdYGC1xcBJfIJjctoRdYBEII6slsxv+foaaOXZtZXyyc2CwlJiYjbW9aOsbZsCGjH7uyl9mtbtaARAAg==',567);
INSERT INTO "sessions" VALUES(70,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.CPKh+o4bBzQVvJ2KT42GPSfAuRp7kSnXAaqMd5UfGmh3pqFttFDzBQfQUciCO0PzLJEDz+rprVePtjDmfJsTFIY+ab0qfMuP92vMpFt3gKR2InBfudUP1X+QCgeDOBwgp+t6lug+6fQ3ssMHsFd8rAU/6qVzJgoA/YLI/5xqfZjCqoG077lyVOR8wBNQ5JOsVJLS3uYxfV57p//txuehhFP0B2+cSv3L3Q0gWiI8GBDYe54ujeuLzJdahTPVs0ehwseQjxX/0f6UXMj/2QGanoXFQuhbRKIsbMEVtrLR7AJtwqsBoRKLT43mSdVSuxP6HUwckshsGRR2+9F420Wlz2mkw9nGCIr8HtMYnwu/2WoTZXSkuP9ggvb1uLz4t/Mk36nEwX2qsHdGQThBv1QOBhDoH7/grOCt7cmZ9uJjd3qP3lPJxregEsj8l4+qBtzbyuS80bRLGxn0urSvp2+ZAk0zPIqtxv1PH6WGwTH+7Ndr/Kb8pp1WTCA6j80HZE8WH9R4CjO4RkBtHiC67PWtl3qJa/SwNhrYHY9eUcY1v3VjKed3NgIeHQRGkMWzmZZr0IsxOybwfTV0BoIxuWblZMk3LyDkIyFdTNR0IkHOwck0eWhSgPZMjZtWNM+t7v00WYjcxrPcUbpTgVs3KxT7/lecwwIjh8jozsnXotXB4vzT9R7mi0Yvq/VDyR8rtL7FK5MAAzMKgUG2MTfad9tVs5f10boNTxkBXBQdKaQeuNlLq/kkwHQUIJ/1b94bw+D3wJhgpsXueW8YX4fRDDSTwZxC8nwvdFNhILE6AXqUzZ1XLg6wyuuEytLmuVNf',436);
INSERT INTO "sessions" VALUES(71,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.zTPzgCe0usbswGzK3pMgrjFPQlz5mKHjkfZ1VYmmKyQIQG9lUaSOxSmohHOZfjzZeWjzLQuazkkc8/V/s2fF9ait0pvV0pmYw7TNh7UmXub0d+hgaiM6MIPX6W9yJQNFQiw8bBx8d82z0Bus8KTsE9y4m2ZKesDGJF+wYga204zW9ANvCwpyZ7lfhxBkjjmEIEO4Lw6NP99Kg3AsplfAU6WwBFFintcRYKbhYsEiMe9s6CxuG223yvlyf96QJSmGUpHmC9EENucWjw5dv+QQjc/j9vpW8MdVvdpksRWYrkrK8VF3O9FuaQXuxJmEXatHU7WQoxO8yAF/Jdp39lcvgrSMqE4lNJbxAkX3BYFNTuCC1DEQj7VlqIrbQgYKEEYDpcMh4CefiX2hWE7bnPZ8XE/INjyYzW7XNnUqXnHalY2fADuAtKp/obPc78AmfFiiZZEL7bU05MJKGPI0ATvqX1EglUjY6o/EvAQX4waY8vvj/xiAO1px8Ezy0849GhKB8YhPCGiKOBQFqR8TOPdQT4wbNBO6NjFULbDASQ95zMlda+i/EFR3pMmEeSyHyjmnW7fWwhGKmm8HOqyHEjgb967nTmGEe9/0dmhTN6CKvwsUuxddLny5ze4ETE4WgxCYKKzgz32U5FU/JiD8xoBsGJTHNd87VCyTDeBxR0O7I80bBsj6BU5nphfeh8hZlsC3tl7o9kTayT48n/LWxErE+7fkk9jReu9/+gZKTpwa/CFpvuTqkte3nKYLsT8X6u/J07pddbd1vM+YyVSMcejrMg==',441);
INSERT INTO "sessions" VALUES(72,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.ZbV1bWhAr2M1ESevU+4C6egFvs0qRUU9R4et0S0WKO6FB+px9UibFNmmkVuhqRT5ftxx/dVC2ML3mM+6ms0vGJ2PxcJ09w4mxTbwkFyNhlvqVGUJrudUeYwnysf0bqD+Opn87HnhHwHOWJ45IB2IuVQ3n7cvzzfboj3L2Ti/RbcnpPy+VsuqEdyTK/Nx4B421c/mjsAM4Fzb6pB61swCtp2T4uH1o8DvtZzM+pn4GE/y2QA/CtXUk4JuMQrqgIjS5anVGjxcedgzhel3em08yXNkPpbu4AbTMbieVkCRc7D7erdWrJjh1zbHe7qpRJPTZiYJkizDO8kg17duKQjHhYaYJiO3/YJmCoQ7Zn1sss4qu8cheBGCZiCb7wIwVnDNnVmAt6bf+s33EjdkYUFkRfDzj/4DGZibbGEYemNke5/bfn6cxBuov6SFPe26XfxtAnQjwuhTDiXZbHg6P+sIy2/GcZzMOAocZ7wY/rOgP3xFjf8oTs11Po6AmHXZlV2UxNPxdEc0b06ediy5I7Z41USaIfBCtlrPqFi+nFxESubmbvvHXl/ZQFEdh5JoiNIcnzdsPK82T1lMg1+wm5U1N3Q7FmpNQ4ulZ4knGUDn+pc+o3YIkWmIG+9/KExiUEtosdzJd7AJ00WzaBiPQdXfNPNT02Hkv+Mj7tHB1rui9wkGtM3ZBsh2YqsweQQSPKpkc0lU3n1EVzkQQ1aLkmS0uC9J1FuB9QySTZYUqPeCrId9NRbQKqnDeHFVlPpAWbZAbaF7zLuZ4K0/NJ4=',571);
INSERT INTO "sessions" VALUES(73,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.PUoX3L3SD6m3Nk8Scy54OHNyY2cTA653b9/OceeD5Et+mTArI0GDjFyrsS99/6cf03d3vQTRZ9/+mKI25bVacddWwWe2FQbQ4M1s/Q5O8mD9IzIHKfTRYxPm01dIDoYuBabzx+AefnZo+fcWSyhc+48HI08mFUlsZUqVT/LpCaiUTSs2hGNCfLbDpSXd8lLDtS2WVm2m4bOs0m2VDUD3BSkDvW7IBTIy+DwhKS9E3U1ITixiEHWAk/ToKTLMIDaEodqggNiVNtx7FyVGA3Y5Drsl9stpWWNqQoV6SU/DtrUIWPrTB50MeDlgK3UvB+zCEy8nhnjN4OyC+lMgHkl3kNJJ3MEihcZx/HPg+8n7oe0llP2PtA971EgXdpYJiFOfBzJ+L+0r0Ysql45sryAIjZ+10LZdl+HRD3xeBnLQg3BGQkKsPPWV+HudKJfo0bf/iGR4TcQwtxY3n79Ez0UyHQ4Rmq51sTRXQ+n4KADmcQ3b9wm585Fg25xDVmsI3i5hUl2JGnFVEdCetTIoJp02ldEFV9QvFczqhMkVxZLp97CtA2M4PGUpQ7u2T/OcnjHkAvETpXylvuBNKRHZ41zHPypioFkSOXbvuBpOO94FzgrHBm5g9tnfm7eKvbrRBLv/9lvL7YBNzNtLWOOpreyz0fd+hzzMP66lLiLjgWMD3m5ovJS7kO1NY2C7G+q/FZwWqDvFJ45ebKhXLrjuuMTIHJTpRxheHao=',568);
INSERT INTO "sessions" VALUES(74,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.6ToLs/tEWzfcG8SQS1g7xTUBH8f0cwJVIyFc1LY3ynJvARdD09XdH6Rd+JwtLJdh50z5nfYMNww3giWCl2lffGBqUDQ8peMPiw2FW+AxCZU8uoqERXTe/Ee7tHJZ+1kV+gtU6TczkcVPmVacLi1fxWhearKF8AjFO/NSFAdIFSU4U0HekHL0/4Mf55mxtfhcWCnDYDaje9O9yCvTU1zXUvYJhswh5LlvvEnyibhxF+Ub9FDsxR+PeWpWvN69VgM33F+mmSh33ER6T0+Fyl3WpX9d1mMRJZDxBaZCDvN/GsFWQcYSEPRyXjix6h5OV5WM23uZFcsSzehgvybUZrUHQRbZKywhNAlVSqrXGXZKPAz4jE4NlwxRdXTzNkqDrxtsKMC1BKxY+HI+FijJQE+cxQ+Vz5NhoyAEkD57mDVM1r671sRxTw/P/Us4Tri5uh5wl+H7TGs2ooktjLh6ScNXHDMI/Lf0z1LEtYDUtkw786TYJjQ3U96+1r3krGJfyMO4gbMOo4g7lX/LyErvv9HxaJbG8jszMQjPM7KQmCNMiL2IVJQUXaC+gtSB3fXCDgbywc2VTbVHslWjGE+pA/FsM1RpFttXf+7ELsQx6xI8fKNbS+h/OXHUeY8uDO9zF4oHng3a2aPGUsk4Q7Zkg8rNqua2vefk/r96SNQoryA6Dc5yoH9SgpI2RQ/CdNYipP/fx12FmcXmqZX/loPSs1VnbRvos/atLAGmZF2ECzJji4k8Sl0gXR6UwZ4s3XNRIujZ6ekD6RGZlaTohIR75LfHuw==',479);
INSERT INTO "sessions" VALUES(75,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.N5jreuJEkC9c6FAn6Bgr/x6WmIPgIvBdyUBJ/5c/FO+4dn7C2mtzKWtUSbfYoO+DcR8QCo5AZ9FB3LVUUpwOTqRIbjd3TRBG7Lybh6smfJrQlDRYi90OiWTpM+uWSo7Ox2hpOjwAHvBFWKqEKH3R4n0NoRJPXurqXRdHyIErNpT4YhPqeMkHU/z9htIqWnNaqMAu3l6m+Iy9HhHlRVy7BRpfGDXIVy7wS9CpzwADSd6xpF4TfzLL4Ez55BzYkGkj+GtG+0IiFcr1wgsxjPppq9kCrHCcYBegUkZdFVA0oTtdOteMtnnrDY9ROiFI7JLz6Q5rItQiuhlBGT54VhjXMDsPnzrPeTUsJ86144JN4gJIzQT3LyMwuTaGBrOVBVWuGcKMY+DCF/W/DAGAmL3BpLp40m9AQeOTbVUWioaUAhiJWbsDHHGHJr2LxxV0ErLqjXcw9IYUA2dwqhAxqCEdAh+YoCFvtsiEZ3LOtlHYqocAhB8+2G6XWAw3p6mp6bhP9ZmvkdHfRdF3uGys5/aNOym9sgtwAllNTE2ZVw1au9XhRUEuh5PkHYwcJJ0MERnpTksgUr1SFcQqQSJwxCoZJpcSq640tragk1FcR+ZG38Hq4QvhnIOVv9oZaII57m+8Je/A0DdGt5LlzwK/ZoqRkRvgvKOGJXntFoAnN7hb4z4BdA099ESrJuJV0kfdSY+82ZZESTj+kuQdFQFCY27NpmbEue/84aa2nWhfEvOiNa6/Ga8aKorzi4LGy31XJTdZ8+S11ULvLoCgS/FjDMBUyw==',480);
INSERT INTO "sessions" VALUES(76,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.gf7PP5xoZJLdOBP6CQMUGfAfSkp0+o6+tIQPpVxjcxQlnjP6hbfCsNkCNTYEFTU1aYfDp3FVS1ZRz5xLFppC4s3+sCHkBPICLPNNEiWvGGpA/BD2C7Lsp1E2gZigZVQWqLgcyOORYSOWdFziasUxbBD93m3KuCEWiC5jRDAnoi9RYIoYV4ifnXFJ0OnDtXjHasdwMFQsmfJUl1rEqh/NF4CmgS2+qV8bAee0EwBy14VgO/vZB7wjJttzX19AHmyniPUQWDIOBOJOFO29O47VOiHV1m98cze9G/L7mKdK8FMg03xjsKhxtgPyDJssEfk7lDef6W6i/Ceh0BVzeuCo9yorL1EBHWG9XoOc+2epLcxuos9/+/eIuVLlEX0K3O6w9rKqOAt2/hA+5Rlfs2RvIsjOh0KlVmT/5XpqeEFC3bGwtvtVytgHBuYW7crD6Luyvi2N5Azjx0r5aefW8LNqo4xl3gD3lnFQO6qVd2eJhJChQM3pbjZAOSAAxpOVpccPoVDkJyStyN3bibaCJIfehCuunFUzC4JG4EztOf8a7+jpGyoIp+AG/o4aZtzjFPsVI45yTaMVhaREef6Mf2HsW95N7yBOXT7mBlUC5gX3NfajwC5peTPhRVIyjbQgoIuGLlpfF7/9G4eWofDwZxM5uEib5xFT6J3XgN9sA1gAHDtHLqREPc6CBG7OraGkbVXwvprcNFhu2ODbLb3WAK2V3zEXiC7CtjLlTuWDwwWFtm2IF3CmqOTRwiFZWT4WZdnaD9NCO5psPpJpGU3oaGPR98At8g0K+wxLrGzaHBQ55Xs=',473);
INSERT INTO "sessions" VALUES(77,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.ITutOg4LbSEJ9h4xDwjCXfivrz/ecUA2pKcpU6UZIL+ufAEZ5XVJHAwl23BVPBHcLUZlcDHK/UOIb96znc05bDXHOotWH1FPV8BMlwlzMHFMKI/8NnFuYJ+CPr8nsLBaF2LEVB5vU06oaEdLU4B07mybr5HB9I/U0UTt3S8UtFcBvYxk3fSh0mzNeOCIhtfVZ/yBSpEkqsOgHYTXRFGK+BXLgCbO/bQLWGN9yCjBoeagGSpV0h2GzVyjxJ7BkgbJ5tFW9PA7buZpPBWhYlvYEaou0Czc+LsanJ3MY1qsAfTUZb0NGBRyAIkDsAT4YM66uZhK/UTCBXKgpIMoT8cukIvWcaT6oRAe7NK0DuXKWi91DFQbHSNPLYScgoOYrFmQrfTPtuW/WVC1WbnbUs7f5v+gw4ueHPSfhcbLA522od+i0I7/vZQBPitTPeQhk3tJ0Q9PuA09tF4qo1BS8c2KIP0+8Bht4Xq18+2Ka4aYDiccHCU+h8MU77281CEwTlfmJEBzsjMPl3XUveoco42M5YDJ1FIp4gaWe5+01kS7saNY+LDrXHgDVK1mBEqB+BGmFbdATDCLfXt1+UIUVbaV/3O14rthZ9svKbLA6O2/YnWY4kAv23QS93RqMbHGU4uZcJDw038hWEUEwzj1EXmSNN6UWlttCggSjNIgOm+eapj5/sg+w/U0/rTuMMNr83Loz+CtPih1Jgr+Takx+IuhPYMYcZsDbjcYpshxw//4Hz/OrEbNaIUTsraO3B1klb1IpEj9J1LcTjJiykb89NtgJg==',485);
INSERT INTO "sessions" VALUES(78,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.KbM127BvV/M5k4BR1/mrwKc7ZA3n73v6FLpsnLAgSHXsxPXUA/F5kD1zaGOOUThVhUPkYwLsuR1u91itUAc1id5i7/9RQSjl0yDIackO8dlkjFU5RBY4U6sjaTGPoq4RVVRMpdeccbrzHiOMhLHrwTDiGzC20KMz9ibhiGG0GOjohcHO59pbTjL/lEjP7ADFHWRj99joTsxHRgxIHmy/Iy+TkwR/mVa0Bmgr/9kqQpfT13M8vT/mPU7cfhbE3oHPM963NWilDY7dB0F5u8FEnYJgNBN9lgI2eGYn0FWM4n91vB0zXcdvu3wSJ6v6+sUKlrMwOfiXX2QHS7JHQr7atrDVITdY/9L4o8KA47Um3O5ZdJFpmYWKayucj1KGq+snOCMpR5pVx6jV5ExxL2RUm8NXhp8ke1CW7DkDQM9raaHmLAjj7Yb5kMiKmpN5TwKCoEZ5GZI6JDfagWtmYWAYsG9wcrZgWctL+ZPZdrYXD+HLQ+LMq0SaHvNYErJJ7OmX6wd5MEwrdRIdPtawGa8F3TMSQ7JqPOJlkQCAxz/07+/T5WP2thmMhJwE2S+507P4SKI+HTOQ8bkKvucCE00Apf1DlKFCdcB303HmX/C9yo4NxfLmqtnHIwbYFCsK7S8D5iyX6e/6/EhVRPl0rVDIGnV021hqkmq7azY3fZN4HvJp5Aa2h/VZu0oM3j736UjXPd9IwiOdLYBpx44ajpQgChKZNyvlY4nw',490);
INSERT INTO "sessions" VALUES(79,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.agddpa92bOw/W8htWC93woBQF87NbFHHKi4Hv2q1hDXdYLow00GgMn7YgF/uMIdjESWvCf6fiRmEcwRT4qobBx00sNOkTLMuPUBiJFPutlYQ9THvcVsskxoDgvkYMFb6rkEYeOR3DWE6BcoNUnqY9QtzDHaZSRtl61wPLclZ7QOImfs4UiYTUQDExUVaGQ7zDn2jNsHBRs+i4mVG9PmJv+rWMexy0Wpd5EA1S57Rr6P69q1sNE52zoyG0GnMBdoxPeP90Wj8p5HjXZNaHtwFaQns7uqWPyeayBaXW3ZVHuzN+mXw0tYgRcY1oeyTlmDJ6f/OS5Wr/J+P7BWpewGbNJPbHJyZhE5K1vtbqrrjOZ5hMTBp8lc/D7jTyI9OGEoiNvQkJVpacPBrMalM7HLVVuMHnqRJ5IWBE6NmzDhqf5dqUw62L3R/RTeUqCm0PmJFHyPtmaGlVIhl5b+9rChwisFalbeFB3WdrlepRW4rw4RdXvRF0CatcCmOVeUUdvwPFhXAIpp5rNUJLuOFbT/kc3I4+n2OUiEgvX54vzbPE9T2IDLc9ldSG5Bwn2s7bN/dEj86liKfpnTFqFf4Q8NZgzw5e/grIv59cQw9pr1VJQWEWu4julqta6eLT91+Wo99aO1s07WGU+MsAo6z6WJCiSlNkb3oMBNL1s1t+uuRSaU9JhUBJnbGs0Sf2jAEfBWojaR1IZG6ad1uwmiK8taeY2jYAHs7NboHO3uTcH5ffC3Zz5lOyd2ioA7jl7YR2Iw/Pu2ORjoQ+mLjuuicixQIh28I1oLqEjeBzZsLgc9zD2HMv0qfuYKLGROB46dOuqebcQ==',497);
INSERT INTO "sessions" VALUES(80,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.AAtd5ymvvo3HS25ZvWsiPtlfhp80E9THUhc6xS7iGttEXIoIqpafc66CkXhiXqSm0CFJWYw2RC/DvsPga3OyluE/4+CAN6fkj2DVyygh4YSUpnnJyBp/Ozqk84oFJDipSrlYpTrigLUkze9dn+wWr+cd8FikFv+ih+jje4Yw8fOz1IwpvTwN+XH2Yws5gLFGbSvIoXb3TQ2+b1QapNpJJMiuJ5tE6abCF72tPJxPYm3NTfzA/NYl0NWMA4eidJmXRFSQ+JlnSoH+tgT6oiXJL8BRBqYVA1ZNPTL+SNcDQ4vW3nGFNMPLCzlFP43QXBfZF5qK+Y0iWnR6GrOpCPKBdfbQHQF+KPYMwr1be4/QbJej2V4Xro5ZFRDvl1d1fMmKu2bGjKjwdATPiRNcHQVmf5fv6TL1fDKEpoB0walPJ8KIqCg0H9wVMqfks28Z7CGv3utXLpGGaFmUijGvY0ghSVGo8XbcCgoS0qxbkF33LY9UbR/M1KH4vQuV4fgnohG3muWkdCPY/vs6lZzAaSCo1lADFaIDT5JP06oJKCX3k/lmH4DijkU4rGq6b3TKOkSLjWz03mrucg6XWpqcWl3agTockH88d4Hy4Z/o0ccGwdaHPfU737XdSQV+fDPt00FeS0bbeR3F7FwAUwW0IirGUORr9UKoYFpWWtID7u/3JIq1QrgB8EakQsyXeR6StrklVLBRUhAW6iOC45PpAYcWGyqoiN19hMDyK+NZbSBUPK+wMgNtObeGUB/JCX1HkivzsLmeCQSXbi3iL6iiJprJeWk0Qd7nrWTLpfZhFFrfjGtw6Sa3YBivDIe+vHbYkpDX5OhJQpY=',505);
INSERT INTO "sessions" VALUES(81,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.puRMChohgyfsCYF6LT28C0TFNfuED3N9wUZ9VpcbqZYjJekMK9eIRCh9U3m9Oq8LowmzI87Lc4wM9berWEca8lTHTwpw3GsVTtc2TxIUrMdcPsLctDcFgMLV53uxd6yKtWinGnRUj5DvkNf+ShZq6jCoCkgymDMxayuL7s6DFF0pAaxKwHhdjlJyB/mjIYyKP8N+/3rJ5CLve3KqUAWSJVwslVVUcD4chvp+xmg7DV2EK7MH8Q64kOJwjMvSf1zwEoqtgT6j4oPLuS3RSDsAQLFAZRhXZuzpEAZdRd+eXJksHiEr4INZ4mY1oju90/xDvi5hdmqkQ2JyjfKvijGqFwRjTz7nzEHd5xxDXJgSjzhwgJXM+nIsnF5WpadobQDLvCV1U59vO29MORlMnIOFrwimw7paMcWJpALEokw2sc1/3214aM4xsvdczvwLv/8uDvHPaPTazttkqHIjb5EQ5a5C4a6CJIj+VgI8mbNj1zPWTj+LQrbGOTLvLKDe/peL5JZ4TqUndUuggeS5RfQL2+F2CcVVhiIAxg==',506);
INSERT INTO "sessions" VALUES(82,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.E4VBZOnxzbBDRk1GYgmP6A3jRLFEO8zkqKD8g5u48LNWvckZQxqRzREoEgZfOnI+Zc4TsIOQNq0DFmYd9pX3Yus82g25Dxm7u5C1doLg0GumVi7qkq6PKE9KyBJI3AKDGiBCXKYmn2SsoWqpWbt6lnUHOD8h0Kx3a7MSyl3NHSLBMKvBx2j7uAA38EhsZpvJR4PB/RisGWpVXZO8SVJ1B6QmofJoaXhBMarWkmPzZ3Yz9eFiBACw/4ISVsvBF67kFlu804n5a1meJaxz8A2r5byv+PQMKPs1gAskTxmcsR0eYYQaIkC7VfGyCv0L+4aIBgQTxCGteMutw5Y6MKSIuwRd5Akd59waJNZc0NK8bQhifOLpMWjMFNeLQUjcyLbumvxXDJO2fUtaKFShYcj99LUHztiJ7HVeYGLc/KXc8MzyZt85ctuJ2kboJdA6gLDHmub740x8Q9O03/PvLUcWNAI2UHy+JpBgUPmNf7n0snJE6Oaaq6eFsrELVqGborb+A/cEVLubZsey+HsAOQCzMD0pROH0QXezrI14pLhO4UxPYSWjos9dIIP/eBWLl3OH5s5P1hOiH0pEmh9IdQtHYp2p9KttCwMUFKaqFpOa3+0kMUm1wcwEZJXyf1lCG3pIEy4NIek/0rinloTPubnstFvpCh9LxxgceMqcc19kPvaAzvK4m0HHAJnDfzObkmMEUWkpkdSpF8Labyjk8ZJp6BRPQrFmTAcUxAD4i4MRouw9CC6HqANcVZAqxG6vczbLpmd7blt596bfE/4idtDJLQ==',511);
INSERT INTO "sessions" VALUES(83,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Va6QRAHkfdzX8PqJ/E/lfxHsNByKPI7g4d2+e0p80k8oLIF10HmSseAGQppyK6vX0O0eppEuP/cuYQGZ8Dau2hmp0uhn5sW94kGZlE0oPuTS/YsI0h3QfHFnUAdfef1DIlB59r3b7LexrN6BdJE4UFUOFQqXOD4dlEZpBEP98fNmw7ha72PS6Xido5JnUzEaTIdCknMBwSeRlne3XdH39URRynVzyzxzxmsyjtNXoNPj4D4TZ0yMg50LsCrC5I38da/ixlQTTyjTwxzBW29YyQqtvkOateTTNX94evSEIb1uis+38KbmNK79w7gEhsKsN54pUww3BeEvQcg0s1XCgdiJdPPW209wI6ZwQIL6jlbspoe9YPSW95+Ptjlyy6eA+JM6cLJLO9pCrxvkpzKqfT1R9FXt3SDnN0Ze+Z2RaX653HxWt/pMLMfOb57BLJxEuzRZi1iSrCJv/PceiyOQ9e+s7x/MV56kDl5tnoCYMzCa1RR7QHMkVogQ+Kq4CLp5wHH9upzCjdgDQDSAunNyHIt73/AZ2jzsbmzvNHwUY2XSZ/tGT5UC1Aob2ap5OLsmxWbL9l8G7RuJ7bmwf0GY8rdIxUrx/v5U5e4=',526);
INSERT INTO "sessions" VALUES(84,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.ECk9odcfYZBzaeSmGnuks5vrA3UDo9qOVVCq/vgvRQvex0RMSNZxVEmn7XYyWJOql+LNxa/8tUkbP+hpQvqq6iCJqZq23HsdpfCgbv02WuykCCHj1GkNgbjosny34Cd/5NgtvQlKOtBkjcQMuDJRedlUlN2unlF2GNNPy3mFK6r7nkW+wZNw0cNYwiH++FnxJcynmyXF9K34seN1YZxUuIZzAwhc3eG3Hir17ezqYYWC',529);
INSERT INTO "sessions" VALUES(85,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.jYmynZL/VL09R+HroD9Koc94oQ8jVFvphSjt/PXQMH6cymc0yf77ZTt7WJ4M+KyC6+p3kove4ncs0uSJwrdaeJRFAZ24HN5tR780AK/AilGgYcy3eZHW0jj0qmRBWaQAjpjjHXLOSwKHTuW6FI6njuB2qc5ieVC6D9aONSdvCQmj7CB0EofAWzMkSItHdl8g5CHdBkg0I/KjIZIwuihMXI+5d5oMHr/y8jya4VE5PYFMf0EIhb0G+9MVEApnVuDVdpxPBxfhUdAGu0oAr45NMnGaSUbfWKT9tZlfwDePbf8PhCgq1IWxwl01ZCawt++yR2bkk7/Bdo0H/s4ttjNegbNmwAVLVCmY9h9tP2LK3acxJYR+fQ33J/vVTWmH+h5Q5uicNRXJGZZRPs1MD4Yqno8xTAykHfw8iqkrfLPm0bF60yybziJ8EAo3M0hq99fQ2kE3IY/UT/fz3et4SzuQaHNHksJ/8zPP5Q3Wbn95uVTEdn8vJDqlmXPDhr+ffsryRezAWJwuNsLpZm6qaH3WzPbMPuZBybCXGw==',530);
INSERT INTO "sessions" VALUES(86,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm./zNhwS/7lNyhu9cxKZmsWf36VpqKSsEh+vJK/30+8DSTj+3MMUWxVlCA8W8oPX++ruAez1HiInsVQ8ZTtw+RvzunZ/Bg7bHo5kY5RJlJ3NOM7TGhn76Ez9EyooGcmmoHw3GVJ8WlP7dwb329InJr4gIKzJgxgkAO9w+cwksHVMUHjXhHa49PA0GK42LhKQK4xhCrBgMvKoSh/PAeMDzyK7UjPxEty/e/AIaFAy+BJIddEj/2kuTbkf5LrD5KkOZhqFLcs2/MkX46VPvB0O+ULHx/jt2EwzHWREyPAlpRtCat6a/5ZiKsxOtm0x1qcjZkh8GxptPf45JkqlpwpSqR7cMbhEocYf9bTlnPiDc7xjMPgM7RENpKOlZQynV+y5cB1P8XcfDj0IFTZOISplR0RWR7Al1oB8FBoOGqqHIGp5gngbYuaq0alh/bHkDSAq7ltZI1XKHkSxPdIRxFosiAaK2MbUkfHoEvhq2eOCDbdTM11GJtosCiWViF7v3acZLiu9MwjSLozMr1GtZr/0gIXlrgnyga8YBuxiibsZXKc+XSdj665VYcTHi2cngUZb99qCg2DBUezpPHtYRJuTEPhNyAjGkOwfhUlqtmJUyoOMBZhLrfB8H6ils0abGpcVhcenjrtNoAJfb3p8oKQGv9vru/j1qL6tKekbOicyVAuw7QkkUMAjbhVJ+LXJBBNheXkUplnLpJ9dxqy7aVav5y6ZKysw/XVxZcf5DKXx/7Vr4qvv/tuePh7LdZWXVDT1bCw1Cl36kjmT5qRgu1dOjw/Q==',541);
INSERT INTO "sessions" VALUES(87,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.By/T5cfzuxVZOlcXkDOdhOfgKgs4T63kNAI7Ti7kwyzorKAdHP39TtA1aaWnP2P7llxQ1vRy0yQPCLI3dTPyOHgqvhQ2oqPVHUoSC+URZuC4QPgtNqEOxBMaadRThdo8XiFzjyIJRsKl76CNp3vaALDke9pIh94HLk8VBZ61dOHcSGTBS7xlJYYupoV6EIW/9yqdiTfTDJAF7jOEztt7jVNsQJZNLTdPJ3zo/JmDM3U1OC2x4rP6Ib+UwM3nj49lpDcEKuyJAcZF+EEULm7qyZWwVHVa1KZKvUG1DIviuDJeB5eC97YFgU+77cMuCClo0cq7b5h5BMwPKjCuQ7XZYqJgLtqlqfISp998sJItSbInXKVmDk3QaM/vUN1ApQpyVyiaPcNON3WkyCuFf4dStzahlXuqXGKU4ir7U2rfB3TDGGhmCd0d8QKPl9casV5JLzwQ7PpL++7+0ePzCNMR2k5K9voHK/sHXkzjWkfESIAaNjwwWVeNcdABsQT5reAuV3sFNAg+5SKto8mfIn+JFlhkpumvMi4IZt3uC3JIjYxPysBASZXNHnvOn7evfhgv4QF1U6kFkhzICJ/I0vioCrQngPej2bHXAizf3S3DjdzIjLVL5AzYZNtOloliI/VA0HiBaxzwq4FtLVPQKv/0rUH9SAG5M59+vi++UpcoLNsWV59V1nKeURXu/AVhvYtICRmymy2DY4LsAoCMReSR3hFsnbDvkW0SbryZoNSSFKOjMUB2Y1tasFPX0WTOgFLQ+3FifhI=',561);
INSERT INTO "sessions" VALUES(88,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.bicow5KJoKlg/aAowLIlMF5C5zuhblgQH4TOcASpuicPnToY/qjF2gAgdiXpJQ9p9PjCrlcE6QhdJuo5yr6Pm/gCmr2smIShpkHGUtv62UizBC10ktRpfBHlWkw1ttZygRAJhu4EbzDRXQiHD413nfj27AMq2F30sNe1wz2gxMh1tOppAT6Hm116lOO1FMomL7mBgOxaQFHdEYHgVadIWnAaV7AV+xuFogFdMjnaAJLu1NVNuufUNJlO1BLUD7xaZphmU31hnl/ypJ24bqT+gvjPMD9vcKqIvfwnuUZqyzakcytZ2Pb8zF2Wqq8ez0xDNhB/NhhNsME08j88a62X85xu5EmN9a0ZRPkDVt3yu79UTXda0pKLw59WRm6Vx+vqL9/zwuQ9f67Eb0ylJ2lIeRo7ErVc/bEZwROaYk5cICunC6tWM9R3zPiWCG4swE24YjyxANWti09RNzCWkbwymhvXALqLVHF8cScsBWcqsGaddRl/8mMg2BYoZ84FkIhj7koAYfUmqYJu4RVU2BmwS9t9kwdYQaZW7BNNSVVM7D2Lee5bdCGtSl4MuktBAqgj7+g6JKg28d0RO/qhe3a20yzRuTJRiv/bQ2S8uHy73L9rvjWPw/E96hKv8ao64b781LFzJpLwGX1FbBhyLU8+koaU3BqhdnZIg9Avqeb3pDX0j2se3kHWJaIcivIGDowQpibLbAq0DXJaaA==',564);
INSERT INTO "sessions" VALUES(89,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.n0QKbZrk8MvsrG0x7c4z37Sbd4Zmj+ITM8DKx8iR/SN0K6xQcUf26Xys6cFt3swykRrkr9Xb4aSld5CA/oY/SWO4GaVejJaZ4s/KzeQL9wTCZzJAPYXCT3wzL2LRFQOT9qVD2aLpTdLodBg4O/r7p1jVtmzlGYalcOkEUr3V9D0AIvnbGTGGmTvMrk33BhyKh2h1yhSe8UT/72SiFRDv4XoA2LC6OlQ+iCiJ5ZuHd+x82ILPf0GfmtQHxS6zN6nFyD9KgzyqzXG2+odbgcrq7VkXtv4nn5O0IowJ1RhHeA5T8cK/Yo18N5w3pjv22fdLe9ptdc/oCQwyDbdinUWsd1lRoUoCM/JP+lI0IeziGk4cK5hSmogd072B+PV40/PlFutzX4cowJ9gZCGZpWYnGutjTEfrFXQErwTu14S/0Ki/H7pkyGPedq3XR08htP53Qo1eYfLvUW3qLFCeHwxiS2LS4N8ZDMooQdDTNynWAtGaRAtmzZ4uiHEx4Vncv51XFxcTa62fDKvWHfIe0S1UmT2dkHwSiS/neA==',565);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:52:19.905709Z","noted":"2026-11-23T09:57:20Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('desk_rules','{"rules":"f7debb6b1ae50f11","lead":null}');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":null,"album":"","noted":true}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:57:20.092347+00:00');
INSERT INTO "state" VALUES('closed','2026-12-01T10:13:22.784971+00:00');
INSERT INTO "state" VALUES('group_pings','{"said":["2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z"],"standing":{"key":"waits:-1795424816000000008","at":"2026-11-23T09:52:20Z","managers":[5100012490],"answers":[74],"edits":9,"shown":679418429}}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:21.347835Z","seen":"2026-11-23T09:57:20.133251Z","due":true,"told":true},"MESSAGE_WAITS":{"since":"2026-11-23T09:52:20.013806Z","seen":"2026-11-23T09:57:20.133251Z","due":true,"told":true},"TELEGRAM_SILENT":{"since":"2026-11-23T09:57:20.133251Z","seen":"2026-11-23T09:57:20.133251Z","due":true,"told":true}},"last_told":{"TELEGRAM_SILENT":"2026-11-23T09:57:20.133251Z","ROWS_PUT_ASIDE":"2026-11-23T09:02:24.136820Z","MESSAGE_WAITS":"2026-11-23T09:52:20.013806Z"}}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','06523aa1894c723efe6694707d50cc9c');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('first:-1002200000405:171','{"author":5100002038,"lead":82,"answers":null,"pieces":[171],"album":"","at":"2026-11-23T09:02:18Z"}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"uw3WenXXMA4","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":37,"card":"nrtedH2rKkg","chat":5100001122,"asked":"u347714301:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":554,"outcome":"open","answered":"","told":""}');
CREATE TABLE test_talks (
    -- AUTOINCREMENT: keys of the outbox hold the number.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    -- The opaque id on the buttons of its card.
    card TEXT NOT NULL UNIQUE,
    -- Whether its tester was an admin when it began: it ends with that right.
    by_admin INTEGER NOT NULL DEFAULT 0,
    funnel TEXT NOT NULL,
    last_message INTEGER,
    talk TEXT NOT NULL
) STRICT;
INSERT INTO "test_talks" VALUES(1,5100001122,'EZvb1yhXuNE',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',536,'s1.5uL5zfUm.5oD/vpihv6gWnTmai1qmjoMt7UhVbAa39PmgtQdnrv6A1LqOF/OGd+wxxOqk0SpWZLfeeRcgbXPxNW34rSheNyf5Lnjwc+PwV9Bi+lNHw5TGH8dN4rHLnbizXCBd+JtJjapsdeYZA2dR8AzTg5ZmK1Wmy2fhS3RfR4nfn1j/drcLOo0iiBs2Nf5efrfYw1FVHqrz4bkFbDrHklVTIS0uQ0Viaf/AR44R5Waxw4VMkWnmj/L5tOyzwNj2KMkGuvNH+RcGAzKuqvkjq/G5mkY1Qxzln/8yECrvpvj/IMCEBmNS7dXqpQB1CRHbohrCBMPVftUv0CRHKdbHgNZ13JGPk35KcdT5s7M2eVU0hfCOzEhiIXxfnXYzuwPqBsHFmB/n+xmte2pCQYPBBCMDeM11OWrrVy0GVwydYvWkWCM80WhiWknb8K2hu7AFNF7JG7Iz2HJ8zo6VoVoW0fadiTncF5vs5qLNRFib2onWzhb0u/t1UTo/yAVRs1FfeuN95ypAQF6O8+ja693+NLGbTtz1SahyjZvQsm5L3asTcc0szJzYOkyyGXVj5kX6Gz9iZNmaOSFtomBBTM3KCOopQGtplyimxY1DZthdWg9LEML/WBtfPCXMp6dbD7PxhN3ih6KA5Vn8YabW/VRTSEYoL4SOvTstgliQD5E3x6Qj7dVyHqqI2+6AS5ZH6wufpn2tzzryLXgyTEVX7gZAtvxpOYGXsIkhZMNoEk/yGoGNp5C5x9TGNrBQB6/St6UNKVKwQQxvSaY77ogQh/vO0fBqFlP4YHL9MuNbqsmgfNUTFDSgKjuLMgpnyKXD8uUlNfHZ0F1B/UqQhndX3XiQo0SdJr5IzlKLIuwDHGhPd3NgFmTVPrgv81qL0Ik2rpel8UGMERMozmbB4EjUam6VA96Yaw8KDKxT0XvIy2SWRWPWcU44Cj57Kx7LALCkpQ9INI9BVxSehJ0ZGB34QpS6jjIrHjkTZ7/ldqEfnIoacGPwMSSpWm1lFSqiZ3jncPp4q2m7lhiWF25OQYnzmdxzz9j3iXwAlONoAkW3s85y3780/GAPdTDXjfX63M5kjZEoFOJB5dkCrv9PZPVim1CPqZnsTsipTIUZP6W2Hs8IL7W0oM5Yf+O2B/iOLDaHFS2cq2vUxY2MfX5szZpR4be9YVloPSfOAOfPx8I8y5tBePkbEgOA43Tc1uibSWjbnCRfjh/xjla6dEMoIIn3onXBZSSiSlEHCDkn38gXRf3hZty/ih6iFEmdFPYpBy0hVL1Av0rOJE6r62FdVM1f7tS4lZdY0nR8rTaHUOi/dc6ExEIKsLVRYeDbCSkucCk+WbuTwBy9QqJkYvw0FLRPNo3Kmme0I/GKn4FOBo+M2Ur2Hbdz4ZKqOt9sZAKS8SUSD7hGjYrfq/tjdlKGY+fGXLoaFlt2Kj+vjH2Snorzd5+tyUeNsXLoesJRyDbGj58InceKDTZc7Ud59ou0dbGaIGLOcq4/SKBh2nyrhzlgs27eol1fluP8QLyh2juns7IQAYJK8wEounNBCUE8BkXI279rnh/6TPvUQ5Ti/aTZk5JvJNFlMDnnG/et4V8P1/d+pi7fCKzP4xYVAzaw1rn/KnEMnEkdYbrB4PneF66hYzqWfc7w5TgzIfQRHWadf5Ie3Oy//mEciMqOZDqaRxrFEL/bjdhVg5Q4rL3YLZBr6GS0+QTySq3vUamTO/tG9GwckfigB1cmDotsDopBMUzpb03VCSeXQTDmWcMSox2BXlKM0ex+ePy7VByjk0wI8Q1Vz/Egj8Xa6saueXp4f9Il/+9fmYhiFPJubyGILCXGvpDle1qfLSuRFUbrTjlxHTxVOEbd9rINoWexbpUIJp52lJE8f72gw3A7hcBnD/GHGysARD6O758YWPVaNpNGD2in6o2wKQfofq7HojrewFOlr6v/3Al9x/4yjxsrZuXAzrOFZfgZgTxU5mninHLXUpWqyW7oAEasz5DqKB3SHOFKT+XNTh/c4DiIbQGJrL1Hy2x82eHvFafTv5WB/lgRYLgtby/DKbm4SCdwfeiDT9xJPREGzpFgC2x/yMCx81F/itjyb+Zn1qIV5VDF5qX00qaq84DXXHczkgtckOtuvCgO5e9rdSbgzCLo/CWiDAhDTLbkHsaWKWR7894gm45F+2bmn9lXa3Ic7tv8Jg1sYYpANhrKWoUg7ccHq6vOiLLrn4KBykDPmmoCrx3bFd9uGIOw3AMyqnjn0m+4TfwcQRk3Db1Ol/UKtT6JJyTrh+h4NE93AN1rbWhQGnXjqtMztxq5f+G+e7eHo6CaVjv4lTcEY3w9lguErdYNV/ngVaUXHUPsbKHPuFYKmWlwhJlP1S50+rCthk8iLxkCj8XHMol26KcMaQNSvagu0vEU1vFYHYgyETeJGsmoao+EkjkBjJstxagyhNKiEZTqmdLnh9xl1iC88E26A8FAElT+T8YGITOXMtWhUkcsQM6sYo7Emgy5qbbeyOnN8lMM7RpsJJXFBingT6pArejIR20HTbqYhI/BVCVdBng0sweVsZE6CVv3O/Sd/Omt+A5eMnhmk+QjKh3dyqEJ0jh52+JUGJCJqjU/6f99K1wwve5r4B3Ff6COcP6vElykZsH35jvWVSxomUhcpzwmmH2LXc91ExRpyurqiXRoXJbhuJXbVvTth/6Qz6dmu9BCQ8nCF4yxSt6NKVGUeQLdFkd5Y9aSMTNyXqAqjRMpLDeAjRxJaQWyAfwQo7wPmw4UUivPucvQbB6Oi1FApEANeQWgJnsRQjNHK1WfTYA/jE8swENdVcfAruq+hFy1sMm2HNoRSdAkT2Ijv1pn3aNrxIbDaJ0YFbGr1XoSuhYCEWIeWXYJ0ERK/gF5toXg4hyfXF5l3ztp0QVzGRaLvgGuozA3l/0l3RuDUQkVDkyDvZt7s/7C1N5x3HCBR4cw');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693365187500,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:10',1795428200000000,'decay',10,'{}');
INSERT INTO "timers" VALUES('decay:11',1797977667625000,'decay',11,'{}');
INSERT INTO "timers" VALUES('decay:12',1797977683625000,'decay',12,'{}');
INSERT INTO "timers" VALUES('decay:13',1797977699625000,'decay',13,'{}');
INSERT INTO "timers" VALUES('desk:13:meeting_near',1796450400000000,'desk',13,'{"n":1,"which":"meeting_near"}');
INSERT INTO "timers" VALUES('desk:13:meeting_over',1796455800000000,'desk',13,'{"n":1,"which":"meeting_over"}');
INSERT INTO "timers" VALUES('decay:14',1797977711625000,'decay',14,'{}');
INSERT INTO "timers" VALUES('desk:14:snooze',1797658200000000,'desk',14,'{"n":1,"which":"snooze"}');
INSERT INTO "timers" VALUES('decay:15',1797977743625000,'decay',15,'{}');
INSERT INTO "timers" VALUES('decay:16',1797977747625000,'decay',16,'{}');
INSERT INTO "timers" VALUES('mark:16:1',1795588200000000,'mark',16,'{"deal":1,"sold":"2026-11-18T05:47:24Z"}');
INSERT INTO "timers" VALUES('decay:17',1797977771625000,'decay',17,'{}');
INSERT INTO "timers" VALUES('mark:17:1',1795588200000000,'mark',17,'{"deal":1,"sold":"2026-11-18T05:47:40Z"}');
INSERT INTO "timers" VALUES('mark:17:2',1795588200000000,'mark',17,'{"deal":2,"sold":"2026-11-18T05:47:48Z"}');
INSERT INTO "timers" VALUES('decay:18',1797977791625000,'decay',18,'{}');
INSERT INTO "timers" VALUES('decay:19',1797977811625000,'decay',19,'{}');
INSERT INTO "timers" VALUES('decay:20',1797977823625000,'decay',20,'{}');
INSERT INTO "timers" VALUES('decay:21',1797977831625000,'decay',21,'{}');
INSERT INTO "timers" VALUES('decay:22',1797977843625000,'decay',22,'{}');
INSERT INTO "timers" VALUES('decay:23',1797977855625000,'decay',23,'{}');
INSERT INTO "timers" VALUES('decay:24',1797977867625000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:25',1797977879625000,'decay',25,'{}');
INSERT INTO "timers" VALUES('decay:26',1798470399250000,'decay',26,'{}');
INSERT INTO "timers" VALUES('decay:27',1798236867625000,'decay',27,'{}');
INSERT INTO "timers" VALUES('decay:28',1798470442437500,'decay',28,'{}');
INSERT INTO "timers" VALUES('decay:29',1798236875625000,'decay',29,'{}');
INSERT INTO "timers" VALUES('decay:30',1798236879625000,'decay',30,'{}');
INSERT INTO "timers" VALUES('desk:31:ladder',1795851300000000,'desk',31,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:31:late',1795858200000000,'desk',31,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:31',1798236919625000,'decay',31,'{}');
INSERT INTO "timers" VALUES('desk:31:start',1795851000000000,'desk',31,'{"n":1,"which":"start"}');
INSERT INTO "timers" VALUES('desk:31:window_near',1795850400000000,'desk',31,'{"n":1,"which":"window_near"}');
INSERT INTO "timers" VALUES('desk:32:late',1795858200000000,'desk',32,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:32',1798236939625000,'decay',32,'{}');
INSERT INTO "timers" VALUES('desk:32:start',1795851000000000,'desk',32,'{"n":1,"which":"start"}');
INSERT INTO "timers" VALUES('desk:32:window_near',1795850400000000,'desk',32,'{"n":1,"which":"window_near"}');
INSERT INTO "timers" VALUES('desk:32:nudge',1795851300000000,'desk',32,'{"n":1,"which":"nudge"}');
INSERT INTO "timers" VALUES('desk:32:hold',1795851900000000,'desk',32,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('company_opens',1795498200000000,'opening',NULL,'{}');
INSERT INTO "timers" VALUES('desk:36:late',1795444200000000,'desk',36,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:36',1798421363375000,'decay',36,'{}');
INSERT INTO "timers" VALUES('desk:37:late',1795444200000000,'desk',37,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:37',1798421340625000,'decay',37,'{}');
INSERT INTO "timers" VALUES('desk:48:late',1795444200000000,'desk',48,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:48',1796634066000000,'decay',48,'{}');
INSERT INTO "timers" VALUES('desk:58:late',1795444200000000,'desk',58,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:58',1796634076000000,'decay',58,'{}');
INSERT INTO "timers" VALUES('desk:66:late',1795444200000000,'desk',66,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:66',1796634084000000,'decay',66,'{}');
INSERT INTO "timers" VALUES('desk:73:late',1795530600000000,'desk',73,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('desk:74:late',1795530600000000,'desk',74,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('desk:76:late',1795444200000000,'desk',76,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('desk:75:late',1795444200000000,'desk',75,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:75',1796634116000000,'decay',75,'{}');
INSERT INTO "timers" VALUES('desk:80:late',1795530600000000,'desk',80,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:82',1798421440625000,'decay',82,'{}');
INSERT INTO "timers" VALUES('test:1',1795510961000000,'test',NULL,'{"number":1}');
INSERT INTO "timers" VALUES('return:86',1796020200000000,'return',86,'{}');
INSERT INTO "timers" VALUES('desk:25:hold',1795428440000000,'desk',25,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('desk:74:answer',1795429916000000,'desk',74,'{"n":1,"which":"answer"}');
INSERT INTO "timers" VALUES('desk:1:ladder',1795428322000000,'desk',1,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:1:late',1795444200000000,'desk',1,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('desk:2:ladder',1795428323000000,'desk',2,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:2:late',1795444200000000,'desk',2,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('desk:3:ladder',1795428324000000,'desk',3,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:3:late',1795444200000000,'desk',3,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('desk:4:ladder',1795428325000000,'desk',4,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:4:late',1795444200000000,'desk',4,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('desk:5:ladder',1795428326000000,'desk',5,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:5:late',1795444200000000,'desk',5,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('desk:6:ladder',1795428327000000,'desk',6,'{"n":2,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:6:late',1795444200000000,'desk',6,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('desk:87:ladder',1795428330000000,'desk',87,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:87:late',1795444200000000,'desk',87,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:87',1796637630000000,'decay',87,'{}');
INSERT INTO "timers" VALUES('desk:71:ladder',1795428625000000,'desk',71,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:71:late',1795444200000000,'desk',71,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:71',1798423342187500,'decay',71,'{}');
INSERT INTO "timers" VALUES('desk:77:late',1795876200000000,'desk',77,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('desk:80:seen',1795428390000000,'desk',80,'{"n":1,"which":"seen"}');
INSERT INTO "timers" VALUES('report:347714299',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('report:347714300',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":174,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('desk:22:nudge',1795428640000000,'desk',22,'{"n":1,"which":"nudge"}');
INSERT INTO "timers" VALUES('desk:22:hold',1795429240000000,'desk',22,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('desk:22:seen',1795428400000000,'desk',22,'{"n":1,"which":"seen"}');
INSERT INTO "timers" VALUES('ask:desk:23:347714303:R7',1795429241000000,'ask',23,'{"question":"amount","by":5100012490}');
INSERT INTO "timers" VALUES('menu:25',1795428465000000,'menu',25,'{"menu":"more","opener":5100002038}');
INSERT INTO "timers" VALUES('again:347714308',1795428625000000,'again',NULL,'{"update_id":347714308,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347714088',1795428620000000,'again',NULL,'{"update_id":347714088,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('585adc78d21228bfcd4269b59368a363c076f250f13f385f0540a538d109e7b5',347714083,1795424454000000);
INSERT INTO "tombstones" VALUES('bb2dae2b7d7bfe52bf53ecaabfca843b3d12f66376aa623b6abf2a3346069e44',347714293,1795428331000000);
CREATE TABLE total_changes (
    id INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    source TEXT NOT NULL,
    stage_key TEXT NOT NULL,
    quality INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    took INTEGER
) STRICT;
INSERT INTO "total_changes" VALUES(1,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(2,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(3,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(4,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(5,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(6,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(7,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(8,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(9,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(10,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(11,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(12,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(13,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(14,-1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(15,1,0,1994920,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(16,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(17,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(18,-1,0,1994916,'flyer','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(19,1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(20,-1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(21,1,0,1994916,'flyer','lead/own_phone/open',2,16,NULL);
INSERT INTO "total_changes" VALUES(22,-1,0,1994916,'flyer','lead/own_phone/open',6,16,NULL);
INSERT INTO "total_changes" VALUES(23,1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(24,-1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(25,1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(26,-1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(27,1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(28,-1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(29,1,0,1994916,'flyer','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(30,-1,0,1994916,'','lead/own_phone/open',9,16,NULL);
INSERT INTO "total_changes" VALUES(31,1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(32,-1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(33,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(34,-1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(35,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(36,-1,0,1994916,'flyer','mql/own_phone/open',15,320,NULL);
INSERT INTO "total_changes" VALUES(37,1,0,1994916,'flyer','mql/own_phone/open',15,192,NULL);
INSERT INTO "total_changes" VALUES(38,0,1,1994916,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(39,-1,0,1994916,'ig_story1','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(40,1,0,1994916,'ig_story1','pql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(41,-1,0,1994916,'ig_story1','pql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(42,1,0,1994916,'ig_story1','pql/own_phone/open',81,37,NULL);
INSERT INTO "total_changes" VALUES(43,-1,0,1994423,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(44,1,0,1994423,'','sql/own_phone/open',81,3,432000);
INSERT INTO "total_changes" VALUES(45,-1,0,1994711,'','sql/own_phone/open',81,3,4);
INSERT INTO "total_changes" VALUES(46,1,0,1994711,'','sql/own_phone/open',83,3,4);
INSERT INTO "total_changes" VALUES(47,-1,0,1994711,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(48,1,0,1994711,'','sql/own_phone/open',83,5,NULL);
CREATE TABLE total_kinds (
    id INTEGER PRIMARY KEY,
    figure TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (figure, source, key)
) STRICT;
INSERT INTO "total_kinds" VALUES(1,'mark','','alerted');
INSERT INTO "total_kinds" VALUES(2,'mark','','claimed');
INSERT INTO "total_kinds" VALUES(3,'mark','','unclaimed');
INSERT INTO "total_kinds" VALUES(4,'mark','','unfinished');
INSERT INTO "total_kinds" VALUES(5,'quality','','0');
INSERT INTO "total_kinds" VALUES(7,'quality','ig_story1','2');
INSERT INTO "total_kinds" VALUES(9,'stage','','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(10,'stage','','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(11,'stage','ig_story1','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(12,'stage','ig_story1','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(13,'took','','1');
INSERT INTO "total_kinds" VALUES(15,'quality','','10');
INSERT INTO "total_kinds" VALUES(16,'quality','','81');
INSERT INTO "total_kinds" VALUES(17,'stage','','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(19,'took','','4');
INSERT INTO "total_kinds" VALUES(20,'stage','','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(21,'stage','','sql/own_phone/disqualified');
INSERT INTO "total_kinds" VALUES(24,'quality','ig_story1','59');
INSERT INTO "total_kinds" VALUES(25,'quality','referral','2');
INSERT INTO "total_kinds" VALUES(26,'stage','referral','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(27,'took','','20');
INSERT INTO "total_kinds" VALUES(28,'mark','','tips');
INSERT INTO "total_kinds" VALUES(29,'mark','','tried');
INSERT INTO "total_kinds" VALUES(30,'quality','','2');
INSERT INTO "total_kinds" VALUES(31,'quality','flyer','0');
INSERT INTO "total_kinds" VALUES(32,'quality','flyer','1');
INSERT INTO "total_kinds" VALUES(33,'quality','flyer','15');
INSERT INTO "total_kinds" VALUES(34,'quality','flyer','2');
INSERT INTO "total_kinds" VALUES(35,'quality','flyer','27');
INSERT INTO "total_kinds" VALUES(36,'quality','flyer','40');
INSERT INTO "total_kinds" VALUES(37,'quality','flyer','6');
INSERT INTO "total_kinds" VALUES(38,'quality','g_ads7','81');
INSERT INTO "total_kinds" VALUES(39,'quality','ig_story1','81');
INSERT INTO "total_kinds" VALUES(40,'quality','site','13');
INSERT INTO "total_kinds" VALUES(41,'stage','','lead/typed_phone/open');
INSERT INTO "total_kinds" VALUES(42,'stage','','visitor/-/open');
INSERT INTO "total_kinds" VALUES(43,'stage','flyer','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(44,'stage','flyer','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(45,'stage','flyer','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(46,'stage','flyer','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(47,'stage','flyer','visitor/-/open');
INSERT INTO "total_kinds" VALUES(48,'stage','g_ads7','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(49,'stage','ig_story1','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(50,'stage','site','pql/company_email/open');
INSERT INTO "total_kinds" VALUES(51,'stage','site','visitor/-/open');
INSERT INTO "total_kinds" VALUES(52,'mark','','quiet_claimed');
INSERT INTO "total_kinds" VALUES(53,'mark','','quiet_sent');
INSERT INTO "total_kinds" VALUES(54,'mark','','quiet_unclaimed');
INSERT INTO "total_kinds" VALUES(55,'quality','','50');
INSERT INTO "total_kinds" VALUES(56,'quality','','9');
INSERT INTO "total_kinds" VALUES(57,'quality','flyer','13');
INSERT INTO "total_kinds" VALUES(58,'quality','flyer','18');
INSERT INTO "total_kinds" VALUES(59,'quality','flyer','32');
INSERT INTO "total_kinds" VALUES(60,'quality','flyer','5');
INSERT INTO "total_kinds" VALUES(61,'stage','','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(62,'stage','flyer','mql/company_email/open');
INSERT INTO "total_kinds" VALUES(63,'stage','flyer','sql/company_email/open');
INSERT INTO "total_kinds" VALUES(64,'quality','','15');
INSERT INTO "total_kinds" VALUES(65,'stage','','sql/own_phone/lost');
INSERT INTO "total_kinds" VALUES(66,'stage','flyer','lead/doubtful_email/open');
INSERT INTO "total_kinds" VALUES(67,'took','','432000');
CREATE TABLE totals (
    span INTEGER NOT NULL,
    start INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    n INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    PRIMARY KEY (span, start, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO "totals" VALUES(0,20760,1,7,0);
INSERT INTO "totals" VALUES(0,20760,2,1,0);
INSERT INTO "totals" VALUES(0,20760,3,6,0);
INSERT INTO "totals" VALUES(0,20760,4,1,0);
INSERT INTO "totals" VALUES(0,20760,5,6,0);
INSERT INTO "totals" VALUES(0,20760,7,1,0);
INSERT INTO "totals" VALUES(0,20760,9,1,0);
INSERT INTO "totals" VALUES(0,20760,10,6,0);
INSERT INTO "totals" VALUES(0,20760,11,1,0);
INSERT INTO "totals" VALUES(0,20760,12,1,0);
INSERT INTO "totals" VALUES(0,20760,13,1,0);
INSERT INTO "totals" VALUES(0,20760,15,1,0);
INSERT INTO "totals" VALUES(0,20760,24,1,0);
INSERT INTO "totals" VALUES(0,20766,1,1,0);
INSERT INTO "totals" VALUES(0,20766,3,1,0);
INSERT INTO "totals" VALUES(0,20766,5,1,0);
INSERT INTO "totals" VALUES(0,20766,10,1,0);
INSERT INTO "totals" VALUES(0,20775,1,15,0);
INSERT INTO "totals" VALUES(0,20775,2,12,0);
INSERT INTO "totals" VALUES(0,20775,3,3,0);
INSERT INTO "totals" VALUES(0,20775,16,15,0);
INSERT INTO "totals" VALUES(0,20775,17,12,0);
INSERT INTO "totals" VALUES(0,20775,19,11,0);
INSERT INTO "totals" VALUES(0,20775,20,2,0);
INSERT INTO "totals" VALUES(0,20775,21,1,0);
INSERT INTO "totals" VALUES(0,20775,67,1,0);
INSERT INTO "totals" VALUES(0,20778,1,6,0);
INSERT INTO "totals" VALUES(0,20778,2,2,0);
INSERT INTO "totals" VALUES(0,20778,3,4,0);
INSERT INTO "totals" VALUES(0,20778,4,1,0);
INSERT INTO "totals" VALUES(0,20778,16,6,0);
INSERT INTO "totals" VALUES(0,20778,17,6,0);
INSERT INTO "totals" VALUES(0,20778,19,1,0);
INSERT INTO "totals" VALUES(0,20778,25,1,0);
INSERT INTO "totals" VALUES(0,20778,26,1,0);
INSERT INTO "totals" VALUES(0,20778,27,1,0);
INSERT INTO "totals" VALUES(0,20780,1,12,1);
INSERT INTO "totals" VALUES(0,20780,2,3,1);
INSERT INTO "totals" VALUES(0,20780,3,9,0);
INSERT INTO "totals" VALUES(0,20780,4,18,0);
INSERT INTO "totals" VALUES(0,20780,9,3,0);
INSERT INTO "totals" VALUES(0,20780,13,3,1);
INSERT INTO "totals" VALUES(0,20780,16,4,1);
INSERT INTO "totals" VALUES(0,20780,17,5,1);
INSERT INTO "totals" VALUES(0,20780,28,1,0);
INSERT INTO "totals" VALUES(0,20780,29,1,0);
INSERT INTO "totals" VALUES(0,20780,30,1,0);
INSERT INTO "totals" VALUES(0,20780,31,3,0);
INSERT INTO "totals" VALUES(0,20780,32,1,0);
INSERT INTO "totals" VALUES(0,20780,33,3,0);
INSERT INTO "totals" VALUES(0,20780,34,3,0);
INSERT INTO "totals" VALUES(0,20780,35,2,0);
INSERT INTO "totals" VALUES(0,20780,36,2,0);
INSERT INTO "totals" VALUES(0,20780,37,3,0);
INSERT INTO "totals" VALUES(0,20780,38,1,0);
INSERT INTO "totals" VALUES(0,20780,39,1,0);
INSERT INTO "totals" VALUES(0,20780,40,1,0);
INSERT INTO "totals" VALUES(0,20780,41,1,0);
INSERT INTO "totals" VALUES(0,20780,42,4,0);
INSERT INTO "totals" VALUES(0,20780,43,3,0);
INSERT INTO "totals" VALUES(0,20780,44,5,0);
INSERT INTO "totals" VALUES(0,20780,45,7,0);
INSERT INTO "totals" VALUES(0,20780,46,2,0);
INSERT INTO "totals" VALUES(0,20780,47,11,0);
INSERT INTO "totals" VALUES(0,20780,48,1,0);
INSERT INTO "totals" VALUES(0,20780,49,1,0);
INSERT INTO "totals" VALUES(0,20780,50,1,0);
INSERT INTO "totals" VALUES(0,20780,51,2,0);
INSERT INTO "totals" VALUES(0,20780,52,1,0);
INSERT INTO "totals" VALUES(0,20780,53,4,0);
INSERT INTO "totals" VALUES(0,20780,54,2,0);
INSERT INTO "totals" VALUES(0,20780,55,4,0);
INSERT INTO "totals" VALUES(0,20780,56,1,0);
INSERT INTO "totals" VALUES(0,20780,57,1,0);
INSERT INTO "totals" VALUES(0,20780,58,1,0);
INSERT INTO "totals" VALUES(0,20780,59,1,0);
INSERT INTO "totals" VALUES(0,20780,60,2,0);
INSERT INTO "totals" VALUES(0,20780,61,1,0);
INSERT INTO "totals" VALUES(0,20780,62,3,0);
INSERT INTO "totals" VALUES(0,20780,63,1,0);
INSERT INTO "totals" VALUES(0,20780,64,1,0);
INSERT INTO "totals" VALUES(0,20780,65,1,0);
INSERT INTO "totals" VALUES(0,20780,66,1,0);
INSERT INTO "totals" VALUES(2,5190,1,7,0);
INSERT INTO "totals" VALUES(2,5190,2,1,0);
INSERT INTO "totals" VALUES(2,5190,3,6,0);
INSERT INTO "totals" VALUES(2,5190,4,1,0);
INSERT INTO "totals" VALUES(2,5190,5,6,0);
INSERT INTO "totals" VALUES(2,5190,7,1,0);
INSERT INTO "totals" VALUES(2,5190,9,1,0);
INSERT INTO "totals" VALUES(2,5190,10,6,0);
INSERT INTO "totals" VALUES(2,5190,11,1,0);
INSERT INTO "totals" VALUES(2,5190,12,1,0);
INSERT INTO "totals" VALUES(2,5190,13,1,0);
INSERT INTO "totals" VALUES(2,5190,15,1,0);
INSERT INTO "totals" VALUES(2,5190,24,1,0);
INSERT INTO "totals" VALUES(2,5191,1,1,0);
INSERT INTO "totals" VALUES(2,5191,3,1,0);
INSERT INTO "totals" VALUES(2,5191,5,1,0);
INSERT INTO "totals" VALUES(2,5191,10,1,0);
INSERT INTO "totals" VALUES(2,5193,1,15,0);
INSERT INTO "totals" VALUES(2,5193,2,12,0);
INSERT INTO "totals" VALUES(2,5193,3,3,0);
INSERT INTO "totals" VALUES(2,5193,16,15,0);
INSERT INTO "totals" VALUES(2,5193,17,12,0);
INSERT INTO "totals" VALUES(2,5193,19,11,0);
INSERT INTO "totals" VALUES(2,5193,20,2,0);
INSERT INTO "totals" VALUES(2,5193,21,1,0);
INSERT INTO "totals" VALUES(2,5193,67,1,0);
INSERT INTO "totals" VALUES(2,5194,1,6,0);
INSERT INTO "totals" VALUES(2,5194,2,2,0);
INSERT INTO "totals" VALUES(2,5194,3,4,0);
INSERT INTO "totals" VALUES(2,5194,4,1,0);
INSERT INTO "totals" VALUES(2,5194,16,6,0);
INSERT INTO "totals" VALUES(2,5194,17,6,0);
INSERT INTO "totals" VALUES(2,5194,19,1,0);
INSERT INTO "totals" VALUES(2,5194,25,1,0);
INSERT INTO "totals" VALUES(2,5194,26,1,0);
INSERT INTO "totals" VALUES(2,5194,27,1,0);
INSERT INTO "totals" VALUES(2,5195,1,12,1);
INSERT INTO "totals" VALUES(2,5195,2,3,1);
INSERT INTO "totals" VALUES(2,5195,3,9,0);
INSERT INTO "totals" VALUES(2,5195,4,18,0);
INSERT INTO "totals" VALUES(2,5195,9,3,0);
INSERT INTO "totals" VALUES(2,5195,13,3,1);
INSERT INTO "totals" VALUES(2,5195,16,4,1);
INSERT INTO "totals" VALUES(2,5195,17,5,1);
INSERT INTO "totals" VALUES(2,5195,28,1,0);
INSERT INTO "totals" VALUES(2,5195,29,1,0);
INSERT INTO "totals" VALUES(2,5195,30,1,0);
INSERT INTO "totals" VALUES(2,5195,31,3,0);
INSERT INTO "totals" VALUES(2,5195,32,1,0);
INSERT INTO "totals" VALUES(2,5195,33,3,0);
INSERT INTO "totals" VALUES(2,5195,34,3,0);
INSERT INTO "totals" VALUES(2,5195,35,2,0);
INSERT INTO "totals" VALUES(2,5195,36,2,0);
INSERT INTO "totals" VALUES(2,5195,37,3,0);
INSERT INTO "totals" VALUES(2,5195,38,1,0);
INSERT INTO "totals" VALUES(2,5195,39,1,0);
INSERT INTO "totals" VALUES(2,5195,40,1,0);
INSERT INTO "totals" VALUES(2,5195,41,1,0);
INSERT INTO "totals" VALUES(2,5195,42,4,0);
INSERT INTO "totals" VALUES(2,5195,43,3,0);
INSERT INTO "totals" VALUES(2,5195,44,5,0);
INSERT INTO "totals" VALUES(2,5195,45,7,0);
INSERT INTO "totals" VALUES(2,5195,46,2,0);
INSERT INTO "totals" VALUES(2,5195,47,11,0);
INSERT INTO "totals" VALUES(2,5195,48,1,0);
INSERT INTO "totals" VALUES(2,5195,49,1,0);
INSERT INTO "totals" VALUES(2,5195,50,1,0);
INSERT INTO "totals" VALUES(2,5195,51,2,0);
INSERT INTO "totals" VALUES(2,5195,52,1,0);
INSERT INTO "totals" VALUES(2,5195,53,4,0);
INSERT INTO "totals" VALUES(2,5195,54,2,0);
INSERT INTO "totals" VALUES(2,5195,55,4,0);
INSERT INTO "totals" VALUES(2,5195,56,1,0);
INSERT INTO "totals" VALUES(2,5195,57,1,0);
INSERT INTO "totals" VALUES(2,5195,58,1,0);
INSERT INTO "totals" VALUES(2,5195,59,1,0);
INSERT INTO "totals" VALUES(2,5195,60,2,0);
INSERT INTO "totals" VALUES(2,5195,61,1,0);
INSERT INTO "totals" VALUES(2,5195,62,3,0);
INSERT INTO "totals" VALUES(2,5195,63,1,0);
INSERT INTO "totals" VALUES(2,5195,64,1,0);
INSERT INTO "totals" VALUES(2,5195,65,1,0);
INSERT INTO "totals" VALUES(2,5195,66,1,0);
INSERT INTO "totals" VALUES(3,2595,1,8,0);
INSERT INTO "totals" VALUES(3,2595,2,1,0);
INSERT INTO "totals" VALUES(3,2595,3,7,0);
INSERT INTO "totals" VALUES(3,2595,4,1,0);
INSERT INTO "totals" VALUES(3,2595,5,7,0);
INSERT INTO "totals" VALUES(3,2595,7,1,0);
INSERT INTO "totals" VALUES(3,2595,9,1,0);
INSERT INTO "totals" VALUES(3,2595,10,7,0);
INSERT INTO "totals" VALUES(3,2595,11,1,0);
INSERT INTO "totals" VALUES(3,2595,12,1,0);
INSERT INTO "totals" VALUES(3,2595,13,1,0);
INSERT INTO "totals" VALUES(3,2595,15,1,0);
INSERT INTO "totals" VALUES(3,2595,24,1,0);
INSERT INTO "totals" VALUES(3,2596,1,15,0);
INSERT INTO "totals" VALUES(3,2596,2,12,0);
INSERT INTO "totals" VALUES(3,2596,3,3,0);
INSERT INTO "totals" VALUES(3,2596,16,15,0);
INSERT INTO "totals" VALUES(3,2596,17,12,0);
INSERT INTO "totals" VALUES(3,2596,19,11,0);
INSERT INTO "totals" VALUES(3,2596,20,2,0);
INSERT INTO "totals" VALUES(3,2596,21,1,0);
INSERT INTO "totals" VALUES(3,2596,67,1,0);
INSERT INTO "totals" VALUES(3,2597,1,18,1);
INSERT INTO "totals" VALUES(3,2597,2,5,1);
INSERT INTO "totals" VALUES(3,2597,3,13,0);
INSERT INTO "totals" VALUES(3,2597,4,19,0);
INSERT INTO "totals" VALUES(3,2597,9,3,0);
INSERT INTO "totals" VALUES(3,2597,13,3,1);
INSERT INTO "totals" VALUES(3,2597,16,10,1);
INSERT INTO "totals" VALUES(3,2597,17,11,1);
INSERT INTO "totals" VALUES(3,2597,19,1,0);
INSERT INTO "totals" VALUES(3,2597,25,1,0);
INSERT INTO "totals" VALUES(3,2597,26,1,0);
INSERT INTO "totals" VALUES(3,2597,27,1,0);
INSERT INTO "totals" VALUES(3,2597,28,1,0);
INSERT INTO "totals" VALUES(3,2597,29,1,0);
INSERT INTO "totals" VALUES(3,2597,30,1,0);
INSERT INTO "totals" VALUES(3,2597,31,3,0);
INSERT INTO "totals" VALUES(3,2597,32,1,0);
INSERT INTO "totals" VALUES(3,2597,33,3,0);
INSERT INTO "totals" VALUES(3,2597,34,3,0);
INSERT INTO "totals" VALUES(3,2597,35,2,0);
INSERT INTO "totals" VALUES(3,2597,36,2,0);
INSERT INTO "totals" VALUES(3,2597,37,3,0);
INSERT INTO "totals" VALUES(3,2597,38,1,0);
INSERT INTO "totals" VALUES(3,2597,39,1,0);
INSERT INTO "totals" VALUES(3,2597,40,1,0);
INSERT INTO "totals" VALUES(3,2597,41,1,0);
INSERT INTO "totals" VALUES(3,2597,42,4,0);
INSERT INTO "totals" VALUES(3,2597,43,3,0);
INSERT INTO "totals" VALUES(3,2597,44,5,0);
INSERT INTO "totals" VALUES(3,2597,45,7,0);
INSERT INTO "totals" VALUES(3,2597,46,2,0);
INSERT INTO "totals" VALUES(3,2597,47,11,0);
INSERT INTO "totals" VALUES(3,2597,48,1,0);
INSERT INTO "totals" VALUES(3,2597,49,1,0);
INSERT INTO "totals" VALUES(3,2597,50,1,0);
INSERT INTO "totals" VALUES(3,2597,51,2,0);
INSERT INTO "totals" VALUES(3,2597,52,1,0);
INSERT INTO "totals" VALUES(3,2597,53,4,0);
INSERT INTO "totals" VALUES(3,2597,54,2,0);
INSERT INTO "totals" VALUES(3,2597,55,4,0);
INSERT INTO "totals" VALUES(3,2597,56,1,0);
INSERT INTO "totals" VALUES(3,2597,57,1,0);
INSERT INTO "totals" VALUES(3,2597,58,1,0);
INSERT INTO "totals" VALUES(3,2597,59,1,0);
INSERT INTO "totals" VALUES(3,2597,60,2,0);
INSERT INTO "totals" VALUES(3,2597,61,1,0);
INSERT INTO "totals" VALUES(3,2597,62,3,0);
INSERT INTO "totals" VALUES(3,2597,63,1,0);
INSERT INTO "totals" VALUES(3,2597,64,1,0);
INSERT INTO "totals" VALUES(3,2597,65,1,0);
INSERT INTO "totals" VALUES(3,2597,66,1,0);
INSERT INTO "totals" VALUES(5,648,1,8,0);
INSERT INTO "totals" VALUES(5,648,2,1,0);
INSERT INTO "totals" VALUES(5,648,3,7,0);
INSERT INTO "totals" VALUES(5,648,4,1,0);
INSERT INTO "totals" VALUES(5,648,5,7,0);
INSERT INTO "totals" VALUES(5,648,7,1,0);
INSERT INTO "totals" VALUES(5,648,9,1,0);
INSERT INTO "totals" VALUES(5,648,10,7,0);
INSERT INTO "totals" VALUES(5,648,11,1,0);
INSERT INTO "totals" VALUES(5,648,12,1,0);
INSERT INTO "totals" VALUES(5,648,13,1,0);
INSERT INTO "totals" VALUES(5,648,15,1,0);
INSERT INTO "totals" VALUES(5,648,24,1,0);
INSERT INTO "totals" VALUES(5,649,1,33,1);
INSERT INTO "totals" VALUES(5,649,2,17,1);
INSERT INTO "totals" VALUES(5,649,3,16,0);
INSERT INTO "totals" VALUES(5,649,4,19,0);
INSERT INTO "totals" VALUES(5,649,9,3,0);
INSERT INTO "totals" VALUES(5,649,13,3,1);
INSERT INTO "totals" VALUES(5,649,16,25,1);
INSERT INTO "totals" VALUES(5,649,17,23,1);
INSERT INTO "totals" VALUES(5,649,19,12,0);
INSERT INTO "totals" VALUES(5,649,20,2,0);
INSERT INTO "totals" VALUES(5,649,21,1,0);
INSERT INTO "totals" VALUES(5,649,25,1,0);
INSERT INTO "totals" VALUES(5,649,26,1,0);
INSERT INTO "totals" VALUES(5,649,27,1,0);
INSERT INTO "totals" VALUES(5,649,28,1,0);
INSERT INTO "totals" VALUES(5,649,29,1,0);
INSERT INTO "totals" VALUES(5,649,30,1,0);
INSERT INTO "totals" VALUES(5,649,31,3,0);
INSERT INTO "totals" VALUES(5,649,32,1,0);
INSERT INTO "totals" VALUES(5,649,33,3,0);
INSERT INTO "totals" VALUES(5,649,34,3,0);
INSERT INTO "totals" VALUES(5,649,35,2,0);
INSERT INTO "totals" VALUES(5,649,36,2,0);
INSERT INTO "totals" VALUES(5,649,37,3,0);
INSERT INTO "totals" VALUES(5,649,38,1,0);
INSERT INTO "totals" VALUES(5,649,39,1,0);
INSERT INTO "totals" VALUES(5,649,40,1,0);
INSERT INTO "totals" VALUES(5,649,41,1,0);
INSERT INTO "totals" VALUES(5,649,42,4,0);
INSERT INTO "totals" VALUES(5,649,43,3,0);
INSERT INTO "totals" VALUES(5,649,44,5,0);
INSERT INTO "totals" VALUES(5,649,45,7,0);
INSERT INTO "totals" VALUES(5,649,46,2,0);
INSERT INTO "totals" VALUES(5,649,47,11,0);
INSERT INTO "totals" VALUES(5,649,48,1,0);
INSERT INTO "totals" VALUES(5,649,49,1,0);
INSERT INTO "totals" VALUES(5,649,50,1,0);
INSERT INTO "totals" VALUES(5,649,51,2,0);
INSERT INTO "totals" VALUES(5,649,52,1,0);
INSERT INTO "totals" VALUES(5,649,53,4,0);
INSERT INTO "totals" VALUES(5,649,54,2,0);
INSERT INTO "totals" VALUES(5,649,55,4,0);
INSERT INTO "totals" VALUES(5,649,56,1,0);
INSERT INTO "totals" VALUES(5,649,57,1,0);
INSERT INTO "totals" VALUES(5,649,58,1,0);
INSERT INTO "totals" VALUES(5,649,59,1,0);
INSERT INTO "totals" VALUES(5,649,60,2,0);
INSERT INTO "totals" VALUES(5,649,61,1,0);
INSERT INTO "totals" VALUES(5,649,62,3,0);
INSERT INTO "totals" VALUES(5,649,63,1,0);
INSERT INTO "totals" VALUES(5,649,64,1,0);
INSERT INTO "totals" VALUES(5,649,65,1,0);
INSERT INTO "totals" VALUES(5,649,66,1,0);
INSERT INTO "totals" VALUES(5,649,67,1,0);
INSERT INTO "totals" VALUES(63,0,1,41,1);
INSERT INTO "totals" VALUES(63,0,2,18,1);
INSERT INTO "totals" VALUES(63,0,3,23,0);
INSERT INTO "totals" VALUES(63,0,4,20,0);
INSERT INTO "totals" VALUES(63,0,5,7,0);
INSERT INTO "totals" VALUES(63,0,7,1,0);
INSERT INTO "totals" VALUES(63,0,9,4,0);
INSERT INTO "totals" VALUES(63,0,10,7,0);
INSERT INTO "totals" VALUES(63,0,11,1,0);
INSERT INTO "totals" VALUES(63,0,12,1,0);
INSERT INTO "totals" VALUES(63,0,13,4,1);
INSERT INTO "totals" VALUES(63,0,15,1,0);
INSERT INTO "totals" VALUES(63,0,16,25,1);
INSERT INTO "totals" VALUES(63,0,17,23,1);
INSERT INTO "totals" VALUES(63,0,19,12,0);
INSERT INTO "totals" VALUES(63,0,20,2,0);
INSERT INTO "totals" VALUES(63,0,21,1,0);
INSERT INTO "totals" VALUES(63,0,24,1,0);
INSERT INTO "totals" VALUES(63,0,25,1,0);
INSERT INTO "totals" VALUES(63,0,26,1,0);
INSERT INTO "totals" VALUES(63,0,27,1,0);
INSERT INTO "totals" VALUES(63,0,28,1,0);
INSERT INTO "totals" VALUES(63,0,29,1,0);
INSERT INTO "totals" VALUES(63,0,30,1,0);
INSERT INTO "totals" VALUES(63,0,31,3,0);
INSERT INTO "totals" VALUES(63,0,32,1,0);
INSERT INTO "totals" VALUES(63,0,33,3,0);
INSERT INTO "totals" VALUES(63,0,34,3,0);
INSERT INTO "totals" VALUES(63,0,35,2,0);
INSERT INTO "totals" VALUES(63,0,36,2,0);
INSERT INTO "totals" VALUES(63,0,37,3,0);
INSERT INTO "totals" VALUES(63,0,38,1,0);
INSERT INTO "totals" VALUES(63,0,39,1,0);
INSERT INTO "totals" VALUES(63,0,40,1,0);
INSERT INTO "totals" VALUES(63,0,41,1,0);
INSERT INTO "totals" VALUES(63,0,42,4,0);
INSERT INTO "totals" VALUES(63,0,43,3,0);
INSERT INTO "totals" VALUES(63,0,44,5,0);
INSERT INTO "totals" VALUES(63,0,45,7,0);
INSERT INTO "totals" VALUES(63,0,46,2,0);
INSERT INTO "totals" VALUES(63,0,47,11,0);
INSERT INTO "totals" VALUES(63,0,48,1,0);
INSERT INTO "totals" VALUES(63,0,49,1,0);
INSERT INTO "totals" VALUES(63,0,50,1,0);
INSERT INTO "totals" VALUES(63,0,51,2,0);
INSERT INTO "totals" VALUES(63,0,52,1,0);
INSERT INTO "totals" VALUES(63,0,53,4,0);
INSERT INTO "totals" VALUES(63,0,54,2,0);
INSERT INTO "totals" VALUES(63,0,55,4,0);
INSERT INTO "totals" VALUES(63,0,56,1,0);
INSERT INTO "totals" VALUES(63,0,57,1,0);
INSERT INTO "totals" VALUES(63,0,58,1,0);
INSERT INTO "totals" VALUES(63,0,59,1,0);
INSERT INTO "totals" VALUES(63,0,60,2,0);
INSERT INTO "totals" VALUES(63,0,61,1,0);
INSERT INTO "totals" VALUES(63,0,62,3,0);
INSERT INTO "totals" VALUES(63,0,63,1,0);
INSERT INTO "totals" VALUES(63,0,64,1,0);
INSERT INTO "totals" VALUES(63,0,65,1,0);
INSERT INTO "totals" VALUES(63,0,66,1,0);
INSERT INTO "totals" VALUES(63,0,67,1,0);
CREATE TABLE totals_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    zone TEXT NOT NULL,
    counted INTEGER NOT NULL,
    cleared_span INTEGER,
    cleared_start INTEGER
) STRICT;
INSERT INTO "totals_state" VALUES(1,'Asia/Tehran',9223372036854775807,NULL,NULL);
CREATE TABLE "trying" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL, replica INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "trying" VALUES(4242424242,347714309,2,1795428620000000,0);
INSERT INTO "trying" VALUES(4242424242,347714310,1,1795428620000000,0);
CREATE TABLE "updates" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "updates" VALUES(4242424242,347713957,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713958,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713959,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713960,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713961,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713962,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713963,1795239920000000);
INSERT INTO "updates" VALUES(4242424242,347713964,1795239924000000);
INSERT INTO "updates" VALUES(4242424242,347713965,1795239928000000);
INSERT INTO "updates" VALUES(4242424242,347713966,1795239932000000);
INSERT INTO "updates" VALUES(4242424242,347713967,1795239936000000);
INSERT INTO "updates" VALUES(4242424242,347713968,1795239940000000);
INSERT INTO "updates" VALUES(4242424242,347713969,1795239944000000);
INSERT INTO "updates" VALUES(4242424242,347713970,1795239948000000);
INSERT INTO "updates" VALUES(4242424242,347713971,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713972,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795239952000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713990,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713991,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713992,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713993,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713994,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713995,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713996,1795239972000000);
INSERT INTO "updates" VALUES(4242424242,347713997,1795239976000000);
INSERT INTO "updates" VALUES(4242424242,347713998,1795239980000000);
INSERT INTO "updates" VALUES(4242424242,347713999,1795239984000000);
INSERT INTO "updates" VALUES(4242424242,347714000,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714001,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714002,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714003,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714004,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714005,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714006,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714007,1795239996000000);
INSERT INTO "updates" VALUES(4242424242,347714008,1795240000000000);
INSERT INTO "updates" VALUES(4242424242,347714009,1795240004000000);
INSERT INTO "updates" VALUES(4242424242,347714010,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714011,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714012,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714013,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714014,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714015,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714016,1795240012000000);
INSERT INTO "updates" VALUES(4242424242,347714017,1795240016000000);
INSERT INTO "updates" VALUES(4242424242,347714018,1795240020000000);
INSERT INTO "updates" VALUES(4242424242,347714019,1795240024000000);
INSERT INTO "updates" VALUES(4242424242,347714020,1795240028000000);
INSERT INTO "updates" VALUES(4242424242,347714021,1795240032000000);
INSERT INTO "updates" VALUES(4242424242,347714022,1795240036000000);
INSERT INTO "updates" VALUES(4242424242,347714023,1795240040000000);
INSERT INTO "updates" VALUES(4242424242,347714024,1795240044000000);
INSERT INTO "updates" VALUES(4242424242,347714025,1795240048000000);
INSERT INTO "updates" VALUES(4242424242,347714026,1795240052000000);
INSERT INTO "updates" VALUES(4242424242,347714027,1795422620000000);
INSERT INTO "updates" VALUES(4242424242,347714028,1795422621000000);
INSERT INTO "updates" VALUES(4242424242,347714029,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714030,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714031,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714032,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714033,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714034,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714035,1795424421000000);
INSERT INTO "updates" VALUES(4242424242,347714036,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714037,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714038,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714039,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714040,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714041,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714042,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714043,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714044,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714045,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714046,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714047,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714048,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714049,1795424427000000);
INSERT INTO "updates" VALUES(4242424242,347714050,1795424428000000);
INSERT INTO "updates" VALUES(4242424242,347714051,1795424429000000);
INSERT INTO "updates" VALUES(4242424242,347714052,1795424430000000);
INSERT INTO "updates" VALUES(4242424242,347714053,1795424431000000);
INSERT INTO "updates" VALUES(4242424242,347714054,1795424432000000);
INSERT INTO "updates" VALUES(4242424242,347714055,1795424433000000);
INSERT INTO "updates" VALUES(4242424242,347714056,1795424434000000);
INSERT INTO "updates" VALUES(4242424242,347714057,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714058,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714059,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714060,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714061,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714062,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714063,1795424436000000);
INSERT INTO "updates" VALUES(4242424242,347714064,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714065,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714066,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714067,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714068,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714069,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714070,1795424441000000);
INSERT INTO "updates" VALUES(4242424242,347714071,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714072,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714073,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714074,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714075,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714076,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714077,1795424446000000);
INSERT INTO "updates" VALUES(4242424242,347714078,1795424450000000);
INSERT INTO "updates" VALUES(4242424242,347714079,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714080,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714081,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714082,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714083,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714084,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714085,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714086,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714087,1795424459000000);
INSERT INTO "updates" VALUES(4242424242,347714088,1795424460000000);
INSERT INTO "updates" VALUES(4242424242,347714089,1795424462000000);
INSERT INTO "updates" VALUES(4242424242,347714090,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714091,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714092,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714093,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714094,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714095,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714096,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714097,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714098,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714099,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714100,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714101,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714102,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714103,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714104,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714105,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714106,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714107,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714108,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714109,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714110,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714111,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714112,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714113,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714114,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714115,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714116,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714117,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714118,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714119,1795424472000000);
INSERT INTO "updates" VALUES(4242424242,347714120,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714121,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714122,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714123,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714124,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714125,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714126,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714127,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714128,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714129,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714130,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714131,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714132,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714133,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714134,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714135,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714136,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714137,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714138,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714139,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714140,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714141,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714142,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714143,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714144,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714145,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714146,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714147,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714148,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714149,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714150,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714151,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714152,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714153,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714154,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714155,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714156,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714157,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714158,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714159,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714160,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714161,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714162,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714163,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714164,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714165,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714166,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714167,1795424486000000);
INSERT INTO "updates" VALUES(4242424242,347714168,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714169,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714170,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714171,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714172,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714173,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714174,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714175,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714176,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714177,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714178,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714179,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714180,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714181,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714182,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714183,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714184,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714185,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714186,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714187,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714188,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714189,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714190,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714191,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714192,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714193,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714194,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714195,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714196,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714197,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714198,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714199,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714200,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714201,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714202,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714203,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714204,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714205,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714206,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714207,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714208,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714209,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714210,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714211,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714212,1795424508000000);
INSERT INTO "updates" VALUES(4242424242,347714213,1795424512000000);
INSERT INTO "updates" VALUES(4242424242,347714214,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714215,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714216,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714217,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714218,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714219,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714220,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714221,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714222,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714223,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714224,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714225,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714226,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714227,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714228,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714229,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714230,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714231,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714232,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714233,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714234,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714235,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714236,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714237,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714238,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714239,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714240,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714241,1795424526000000);
INSERT INTO "updates" VALUES(4242424242,347714242,1795424530000000);
INSERT INTO "updates" VALUES(4242424242,347714243,1795424534000000);
INSERT INTO "updates" VALUES(4242424242,347714244,1795424538000000);
INSERT INTO "updates" VALUES(4242424242,347714245,1795424539000000);
INSERT INTO "updates" VALUES(4242424242,347714246,1795424540000000);
INSERT INTO "updates" VALUES(4242424242,347714247,1795424544000000);
INSERT INTO "updates" VALUES(4242424242,347714248,1795424548000000);
INSERT INTO "updates" VALUES(4242424242,347714249,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714250,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714251,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714252,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714253,1795424551000000);
INSERT INTO "updates" VALUES(4242424242,347714254,1795424552000000);
INSERT INTO "updates" VALUES(4242424242,347714255,1795424556000000);
INSERT INTO "updates" VALUES(4242424242,347714256,1795424561000000);
INSERT INTO "updates" VALUES(4242424242,347714257,1795424562000000);
INSERT INTO "updates" VALUES(4242424242,347714258,1795424566000000);
INSERT INTO "updates" VALUES(4242424242,347714259,1795424570000000);
INSERT INTO "updates" VALUES(4242424242,347714260,1795424574000000);
INSERT INTO "updates" VALUES(4242424242,347714261,1795424578000000);
INSERT INTO "updates" VALUES(4242424242,347714262,1795424582000000);
INSERT INTO "updates" VALUES(4242424242,347714263,1795424586000000);
INSERT INTO "updates" VALUES(4242424242,347714264,1795424590000000);
INSERT INTO "updates" VALUES(4242424242,347714265,1795424594000000);
INSERT INTO "updates" VALUES(4242424242,347714266,1795427540000000);
INSERT INTO "updates" VALUES(4242424242,347714267,1795427841000000);
INSERT INTO "updates" VALUES(4242424242,347714268,1795427842000000);
INSERT INTO "updates" VALUES(4242424242,347714269,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347714270,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347714271,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347714272,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347714273,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347714274,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347714275,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347714276,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347714277,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347714278,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347714279,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347714280,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347714281,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347714282,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347714283,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347714284,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347714285,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347714286,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347714287,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347714288,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347714289,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347714290,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347714291,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347714292,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347714293,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347714294,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347714295,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347714296,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347714297,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347714298,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347714299,1795428337000000);
INSERT INTO "updates" VALUES(4242424242,347714300,1795428338000000);
INSERT INTO "updates" VALUES(4242424242,347714301,1795428339000000);
INSERT INTO "updates" VALUES(4242424242,347714302,1795428340000000);
INSERT INTO "updates" VALUES(4242424242,347714303,1795428341000000);
INSERT INTO "updates" VALUES(4242424242,347714304,1795428342000000);
INSERT INTO "updates" VALUES(4242424242,347714305,1795428343000000);
INSERT INTO "updates" VALUES(4242424242,347714306,1795428344000000);
INSERT INTO "updates" VALUES(4242424242,347714307,1795428345000000);
INSERT INTO "updates" VALUES(4242424242,347714308,1795428620000000);
CREATE INDEX leads_by_stage ON leads (stage, number);
CREATE INDEX leads_by_created ON leads (created);
CREATE INDEX leads_by_phone ON leads (phone) WHERE phone IS NOT NULL;
CREATE INDEX ledger_by_lead ON ledger (lead, (kind = 'said'), at);
CREATE INDEX outbox_waiting ON outbox (priority, id) WHERE state = 'waiting';
CREATE INDEX outbox_streams ON outbox (stream, id) WHERE state = 'waiting';
CREATE INDEX outbox_by_lead ON outbox (lead) WHERE lead IS NOT NULL;
CREATE INDEX outbox_by_chat ON outbox (chat) WHERE chat IS NOT NULL;
CREATE INDEX timers_by_due ON timers (due);
CREATE INDEX timers_by_lead ON timers (lead) WHERE lead IS NOT NULL;
CREATE INDEX cards_by_lead ON cards (lead);
CREATE TRIGGER audit_keeps_what_was_done BEFORE UPDATE OF id, at, action, detail ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE TRIGGER audit_keeps_every_line BEFORE DELETE ON audit WHEN OLD.action <> 'refused'
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE INDEX audit_refused ON audit (actor, at) WHERE action = 'refused';
CREATE INDEX audit_refused_at ON audit (at) WHERE action = 'refused';
CREATE INDEX leads_by_phone_index ON leads (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX mentions_by_lead ON mentions (lead);
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
WHEN NOT EXISTS (SELECT 1 FROM state WHERE key = 'rekeying')
  OR (NEW.id, NEW.lead, NEW.kind, NEW.at, NEW.actor, coalesce(NEW.update_id, 0))
     <> (OLD.id, OLD.lead, OLD.kind, OLD.at, OLD.actor, coalesce(OLD.update_id, 0))
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE INDEX outbox_group_notes ON outbox (settled_at)
WHERE lead IS NULL AND chat IS NULL AND message_id IS NOT NULL;
CREATE INDEX leads_by_seen ON leads ((stage = 'visitor'), seen) WHERE stage <> 'customer';
CREATE INDEX tombstones_by_at ON tombstones (at);
CREATE INDEX tombstones_in_force ON tombstones (at) WHERE update_id <> -1;
CREATE INDEX dead_letters_by_at ON dead_letters (at);
CREATE INDEX audit_by_actor ON audit (actor);
CREATE INDEX timers_short ON timers (due) WHERE kind <> 'decay';
CREATE INDEX put_aside_by_row ON put_aside (source, key);
CREATE INDEX put_aside_new ON put_aside (source, key) WHERE seen = 0;
CREATE INDEX put_aside_by_lead ON put_aside (lead) WHERE lead IS NOT NULL;
CREATE INDEX put_aside_by_chat ON put_aside (chat) WHERE chat IS NOT NULL;
CREATE INDEX put_aside_by_at ON put_aside (at) WHERE seen = 1;
CREATE INDEX updates_by_at ON updates (at);
CREATE INDEX outbox_purgeable ON outbox (settled_at)
WHERE settled_at IS NOT NULL AND (chat IS NOT NULL OR message_id IS NULL);
CREATE INDEX outbox_in_groups ON outbox (message_id)
WHERE lead IS NOT NULL AND message_id IS NOT NULL AND (chat IS NULL OR chat < 0);
CREATE INDEX leads_by_owner ON leads (owner) WHERE owner IS NOT NULL;
CREATE TRIGGER lead_came AFTER INSERT ON leads
WHEN NEW.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.number;
END;
CREATE TRIGGER lead_gone BEFORE DELETE ON leads
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT
        CASE WHEN number > (SELECT counted FROM totals_state) THEN 1 ELSE 0 END, 1,
        quarter, source, stage_key, quality, marks, took
    FROM lead_states WHERE number = OLD.number;
END;
CREATE TRIGGER question_before_insert BEFORE INSERT ON sessions
WHEN NEW.step = 'question' AND NEW.lead <= (SELECT counted FROM totals_state)
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE lead = NEW.lead)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;
CREATE TRIGGER question_after_insert AFTER INSERT ON sessions
WHEN NEW.step = 'question' AND NEW.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;
CREATE TRIGGER question_before_update BEFORE UPDATE OF step ON sessions
WHEN (OLD.step = 'question') <> (NEW.step = 'question') AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;
CREATE TRIGGER question_after_update AFTER UPDATE OF step ON sessions
WHEN (OLD.step = 'question') <> (NEW.step = 'question') AND NEW.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;
CREATE TRIGGER question_before_delete BEFORE DELETE ON sessions
WHEN OLD.step = 'question' AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;
CREATE TRIGGER question_after_delete AFTER DELETE ON sessions
WHEN OLD.step = 'question' AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;
CREATE INDEX leads_unclaimed ON leads (alerted_at, number, created)
WHERE alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0;
CREATE INDEX leads_unclaimed_by_created ON leads (created, alerted_at, number)
WHERE alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0;
CREATE INDEX leads_quiet ON leads (quiet_due, number, created)
WHERE quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won') AND stopped = 0;
CREATE INDEX leads_quiet_by_created ON leads (created, quiet_due, number)
WHERE quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won') AND stopped = 0;
CREATE INDEX named_sources_since ON named_sources (since) WHERE since IS NOT NULL;
CREATE INDEX arrived_by_at ON arrived (at);
CREATE INDEX arrived_by_person ON arrived (person) WHERE person IS NOT NULL;
CREATE UNIQUE INDEX rounds_by_lead ON rounds (lead, n);
CREATE INDEX rounds_open ON rounds (lead) WHERE open = 1;
CREATE INDEX rounds_by_owner ON rounds (owner) WHERE open = 1;
CREATE INDEX rounds_by_due ON rounds (due) WHERE open = 1;
CREATE INDEX rounds_quiet ON rounds (opened) WHERE open = 1 AND kind = 'quiet';
CREATE INDEX rounds_by_start ON rounds (t0) WHERE open = 1;
CREATE INDEX rounds_by_day ON rounds (day);
CREATE INDEX deals_by_lead ON deals (lead, number);
CREATE INDEX deals_by_round ON deals (round);
CREATE INDEX deals_by_day ON deals (day);
CREATE TRIGGER lead_changed_at_desk AFTER UPDATE OF owner, outcome, alerts, quiet_at ON leads
WHEN NEW.owner IS NOT OLD.owner OR NEW.outcome IS NOT OLD.outcome OR NEW.alerts IS NOT OLD.alerts
    OR NEW.quiet_at IS NOT OLD.quiet_at
BEGIN
    INSERT INTO changed_leads (lead) VALUES (NEW.number) ON CONFLICT (lead) DO NOTHING;
END;
CREATE INDEX relays_by_key ON relays (key);
CREATE INDEX relays_by_message ON relays (chat, message);
CREATE INDEX relays_by_lead ON relays (lead, theirs);
CREATE INDEX relays_by_time ON relays (at);
CREATE INDEX relays_waiting ON relays (id) WHERE theirs IS NULL AND failed = 0;
CREATE INDEX leads_by_survivor ON leads (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX leads_by_email ON leads (email) WHERE email IS NOT NULL;
CREATE INDEX leads_by_email_index ON leads (email_index) WHERE email_index IS NOT NULL;
CREATE VIEW lead_states AS
SELECT
    number,
    created,
    CASE WHEN created < 0 THEN -1 ELSE created / 900000000 END AS quarter,
    CASE WHEN counts_as_other = 0 THEN first_source ELSE '~other' END AS source,
    stage || '/' || coalesce(contact, '-') || '/' || outcome AS stage_key,
    product / 100
        + CASE WHEN product % 100 > 50 OR (product % 100 = 50 AND product / 100 % 2 = 1) THEN 1 ELSE 0 END AS quality,
    CASE WHEN alerts > 0 THEN 1 ELSE 0 END
        + CASE WHEN alerts > 0 AND owner IS NOT NULL THEN 2 ELSE 0 END
        + CASE WHEN alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0 THEN 4 ELSE 0 END
        + CASE WHEN tips = 1 THEN 8 ELSE 0 END
        + CASE
            WHEN stage <> 'visitor'
                AND EXISTS (SELECT 1 FROM sessions WHERE lead = number AND step = 'question') THEN 16
            ELSE 0
        END
        -- We write the ledger's JSON without spaces, so the text can be searched literally.
        + CASE
            WHEN stage IN ('pql', 'customer') AND EXISTS (
                SELECT 1 FROM ledger
                WHERE lead = number AND (kind = 'said') = FALSE AND kind = 'stage' AND data LIKE '%"after":"pql"%'
            ) THEN 32
            ELSE 0
        END
        + CASE WHEN quiet_at IS NOT NULL THEN 64 ELSE 0 END
        + CASE
            WHEN quiet_at IS NOT NULL AND owner IS NOT NULL AND (alerts = 0 OR claimed_at < alerted_at) THEN 128
            ELSE 0
        END
        + CASE
            WHEN quiet_at IS NOT NULL AND quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won')
                AND stopped = 0 AND alerts = 0 THEN 256
            ELSE 0
        END AS marks,
    CASE
        WHEN seconds < 60 THEN seconds
        WHEN seconds < 3600 THEN seconds / 60 * 60
        WHEN seconds < 86400 THEN seconds / 3600 * 3600
        ELSE seconds / 86400 * 86400
    END AS took
FROM (
    SELECT
        *,
        -- The bounds keep values that somebody wrote by hand from overflowing.
        CASE WHEN fit BETWEEN 0 AND 10000 AND interest BETWEEN 0 AND 10000 THEN fit * interest ELSE 0 END AS product,
        CASE
            WHEN alerted_at >= 0 AND claimed_at >= alerted_at AND claimed_at < 221845391999000000
                THEN (claimed_at - alerted_at) / 1000000
        END AS seconds
    FROM leads WHERE merged_into IS NULL
);
CREATE TRIGGER lead_before BEFORE UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created, merged_into
ON leads
WHEN OLD.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.number;
END;
CREATE TRIGGER lead_after AFTER UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created, merged_into
ON leads
WHEN NEW.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.number;
END;
CREATE INDEX lead_topics_by_thread ON lead_topics (chat, thread);
CREATE UNIQUE INDEX referral_links_by_code ON referral_links (code);
CREATE INDEX referrals_by_referrer ON referrals (referrer);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',923);
INSERT INTO "sqlite_sequence" VALUES('leads',89);
INSERT INTO "sqlite_sequence" VALUES('rounds',56);
INSERT INTO "sqlite_sequence" VALUES('deals',7);
INSERT INTO "sqlite_sequence" VALUES('relays',11);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
