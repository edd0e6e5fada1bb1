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
INSERT INTO "audit" VALUES(10,1795239976000000,5100001122,'merge','lead 28 into 27');
INSERT INTO "audit" VALUES(11,1795239980000000,5100001122,'merge','lead 30 into 29');
INSERT INTO "audit" VALUES(12,1795239988000000,5100001122,'unmerge','lead 30 from 29');
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
INSERT INTO "cards" VALUES('1crC-HAQbsA',1,1793696420000000);
INSERT INTO "cards" VALUES('JUdvXZyFGdQ',2,1793696421000000);
INSERT INTO "cards" VALUES('LPuHkWSmoIs',3,1793696422000000);
INSERT INTO "cards" VALUES('39VwN_7I2Vg',4,1793696423000000);
INSERT INTO "cards" VALUES('ApXoShDDveQ',5,1793696424000000);
INSERT INTO "cards" VALUES('6I6tzDvLTCY',6,1793696425000000);
INSERT INTO "cards" VALUES('KTkf9YTLxhw',7,1793696431000000);
INSERT INTO "cards" VALUES('dXpVD9Mzhbg',10,1794218600000000);
INSERT INTO "cards" VALUES('YvzcaGOc_qs',11,1794980752000000);
INSERT INTO "cards" VALUES('lo0xSwnx6S0',12,1794980768000000);
INSERT INTO "cards" VALUES('rc7vl5ZdSO0',13,1794980784000000);
INSERT INTO "cards" VALUES('I7iTIMa5tgQ',14,1794980796000000);
INSERT INTO "cards" VALUES('v5uKVZ86HXc',15,1794980812000000);
INSERT INTO "cards" VALUES('2pa74vHN-O0',16,1794980832000000);
INSERT INTO "cards" VALUES('C68PuZVZcz8',17,1794980856000000);
INSERT INTO "cards" VALUES('bF7RicHGh9A',18,1794980876000000);
INSERT INTO "cards" VALUES('bnOkPyyHzy0',19,1794980896000000);
INSERT INTO "cards" VALUES('3NzUwIX8rFU',20,1794980908000000);
INSERT INTO "cards" VALUES('Ew0Tl_aqrWA',21,1794980916000000);
INSERT INTO "cards" VALUES('B1sQukX92XI',22,1794980928000000);
INSERT INTO "cards" VALUES('xeIwZloWvw4',23,1794980940000000);
INSERT INTO "cards" VALUES('LlLSrtc70t4',24,1794980952000000);
INSERT INTO "cards" VALUES('8I4IGkTM0-o',25,1794980964000000);
INSERT INTO "cards" VALUES('2JQytN0z1Eo',26,1795239920000000);
INSERT INTO "cards" VALUES('7jG9BSBGWLw',27,1795239956000000);
INSERT INTO "cards" VALUES('5GjYjfqMpSI',28,1795239960000000);
INSERT INTO "cards" VALUES('IltmD8AKU5M',29,1795239964000000);
INSERT INTO "cards" VALUES('SYVRDHSCgEE',30,1795239968000000);
INSERT INTO "cards" VALUES('hL6EKqxUR9U',31,1795239992000000);
INSERT INTO "cards" VALUES('p1snOJt-SPo',32,1795240012000000);
INSERT INTO "cards" VALUES('oz3nIQZdSmE',36,1795424420000000);
INSERT INTO "cards" VALUES('BWvUUbJErX0',37,1795424425000000);
INSERT INTO "cards" VALUES('YtX-djbCFDw',38,1795424431000000);
INSERT INTO "cards" VALUES('8uunPTDFb8E',39,1795424435000000);
INSERT INTO "cards" VALUES('bFsTeQ0YsHo',48,1795424466000000);
INSERT INTO "cards" VALUES('KezEMjMU_lw',58,1795424476000000);
INSERT INTO "cards" VALUES('3iDYr9liE-A',66,1795424484000000);
INSERT INTO "cards" VALUES('tmkQpHOQX90',73,1795424491000000);
INSERT INTO "cards" VALUES('vfSfR2CCS9M',74,1795424495000000);
INSERT INTO "cards" VALUES('P-M4XpqzJ_Q',75,1795424499000000);
INSERT INTO "cards" VALUES('vb999oz-7RM',76,1795424503000000);
INSERT INTO "cards" VALUES('qyE2vEt2C-Q',80,1795424521000000);
INSERT INTO "cards" VALUES('z6QeJ9eVG1g',82,1795424525000000);
INSERT INTO "cards" VALUES('y-80vw5labI',87,1795428030000000);
INSERT INTO "cards" VALUES('zw0xuQiM9Wk',71,1795428325000000);
INSERT INTO "cards" VALUES('iW_U8SHheb0',77,1795428326000000);
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
INSERT INTO "dead_letters" VALUES(1,347714088,NULL,'s1.5uL5zfUm.YZkM2WEoFdBrSBkzRyI61i2IgCWsspAqQgt9785ZMl183Bb8zP18It3pDviGkJGgV3cpV1BLRomTAgscuJeJ1eVkR4DSY3qt0QrS2aWlqW+Gh/3tuSMTDbdiSdYRsZblROiWkM25PBMUV9wUlVJSo3IC','s1.5uL5zfUm.jY0spykVvFrSyBXR8Lfnf+gxDD0gqznZKvCH3ydhQHMyV/NTBAnYFfiQ5+E=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347714089,5100041598,'s1.5uL5zfUm.gc6x+mRMgNl3Kj0x/mkewpP9ElpmQ+ktZ61Wkyl3ukKN/WqhNM18mvr4twEXOp4SLsj/4v1hFESaqR86bLu8kn7h0MHYLxWaEAAPUDuLcriOTs/GWdmW+fKvz6iyGx/+VTQlCXYd001Hvv5Y7uC6dMjJjei7DRYulmEYu4DlwratEJDXApeWkWpb3C8ZpZFJkfsGWG+ss/ksrJVClqahiwRuTFWLgMhwb4fmZor9nGnD9LrLjp+EI6uYYdSnwSfz6Tl0pGTFg1mb2CU+JHYoz76/9vKMA41mk+4sVS7hThxWarZs74pzZq+JzwMQMfP12R3/uyKuM4QKEhAeTooRV09WwHLLVtaqqSi+gie0gzwCHYrDE0o43QGvU2hJ6xl1H1BG7gPTtnLz9Rdy+vxzPY047G/LnU836rHsy+hEnE8Ufr1S+FtqFHNfhLhXYLr8grpb191aDJ7S265MBsM=','s1.5uL5zfUm.9cxtY9g801ycqMkNChWXGyma4z2s3IzvqbxkmawlQFOAqS7rml89rUeyhjWF6o4dS3pAS2ZcB980T/9CqakwPc5uUSVpafQpa+G91/8I0G7p9ldglvDrI/c5qb4oZZR8VY1Ve6lkPCZrTtN7nJBUGg/TubVa48g0Hok4ivt+c985Af1WlKZiFhVjmkB7XyzG7po56MzaosMy9wM6mXk8OqOLQM+ZIshXITaVEgc=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714309,5100087932,'s1.5uL5zfUm.qWdBWn87vRCquWpOozFBzVKesbKgrMUDahAetVZWkew49g2cCXEcHT/3/NTvuMUojkw4AINiy14o1OCCZMyUtU6blwQv/FOkt9wPahpnW8/E+9pJrJpWVw3oFqvhrwYViK1kJl55svHaCY/Pv9nJFblCR3R3aMfAdbi5y7rUKwqMdPwCQt7rfHg4slUqDHBZjHFqo1Yz2xPIV+2HA+CzVt58cizEoElFaDIUwq15VBw0HI4J22Wvbn0esSBS5a8kVKqg2r9IlEQBEh6Btn2yzPBbpQwoUiDzhPCu8kR3YPOBRwZ2Fgo8XmayaPQPx74hKy2nmhRlBGHFj1mCi3CjvrvKIU8RePcJwzDkPEYjwtLuST/XjzsUcNTSH/jkck5NQY0ou1TJCvAgOOBCsWjy8xPS4yKl/SFTkQE8dDcMxk2fkDB9yu041opfcdEBwzDl6Sv5n4WzWg6i2VTuphR+LvP7LxB/2F/u','s1.5uL5zfUm.c1AqCasFBAFhbbVDydx84AkStdbnjz5aW6aZnXt60TEn8ueXAhkwTjCQTgzCwck18tvhZtVWHAphW/Az9Rv2CUQ2OuLOKgbLjIUxK8TpcksyaYu1',1795428620000000,4242424242);
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
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.joeSZEle00tkfu6McoYFEiJBEYHzAwUyErGEVwtRjSKTo+tf','s1.5uL5zfUm.3ytkKzR9WBY8Uqw1poOSsxPAHJIVzcDFRpps4xjm3BJWxw==','',NULL,NULL,1,1794980748000000,NULL,NULL,0,'[1795239972000000]',0,0,1795424425000000,0);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.QHQgVeK4sXvhJ/+swpPCG9aaMErM2Jka7ewWDAMGSg==','s1.5uL5zfUm.8aw+qRESt0i38PbPCRqfi2480KHfgrEh56NBQmsb2rrjBM/1iw==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[1794980756000000,1794980772000000,1794980788000000,1794980800000000,1794980816000000,1794980836000000,1794980920000000,1795424421000000,1795424436000000,1795424441000000,1795424512000000,1795424526000000,1795427540000000,1795428330000000]',0,0,1795422620000000,0);
INSERT INTO "desk_people" VALUES(5100009869,'s1.5uL5zfUm.pXZFuoyTc9RUK7oT2b3diTPb2gpgBUHy8rzytfeRg68=','s1.5uL5zfUm.v7M/emXTI0eW65ChZFO/obxjj46vpxpFxNSeNblmpceh1umLuVA=','',1794988176000000,1797658200000000,0,1794980724000000,NULL,NULL,0,'[1794980932000000,1794980944000000]',0,0,1795422621000000,0);
INSERT INTO "desk_people" VALUES(5100010717,'s1.5uL5zfUm.x1foyBUlyibRtMBfFiaRLL9fxV1fTv2bHey7G7wv4u9ylFo7HZSi28f/P7Js','s1.5uL5zfUm.W3hxHuU+pbJ9LAuw7mDrW6UcsP09+mFqnPSGEGrAco1JvDdQcub3','sat-wed 09:00-14:00',NULL,NULL,0,1794980728000000,NULL,NULL,0,'[1794980924000000]',0,1,1795424421000000,0);
INSERT INTO "desk_people" VALUES(5100011199,'s1.5uL5zfUm.ZCyL7QF590IEyN12n1tEkGgjyQ/cuSvd1Gw01WoaNcWg','s1.5uL5zfUm.GM2jQYlZr+6eMk4Q4ZMbG4z6u5WnEJiEOLIK1fM928nK92v8rgHc','',1794988180000000,NULL,0,1794980732000000,1794988180000000,NULL,0,'[1794980956000000]',0,0,1794980732000000,0);
INSERT INTO "desk_people" VALUES(5100012490,'s1.5uL5zfUm.uCqkO9FCHz0HI1ZKn0TEu2f22rW7LmF4l/irzW4hMDY=','s1.5uL5zfUm.Hl/veu27Oj/497NwdjDbCQqFjTkVQOQPNZKCOjBOTl5gDNDxKoQ=','',NULL,NULL,0,1794980736000000,NULL,NULL,0,'[1795239924000000,1795240032000000,1795428340000000]',1,0,1795424420000000,1);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx43c5565d274f81a466cb3c4a809c0031b5956bd024c620fa',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx8043a8a754d4d770734782ae5550df95b53eeea3725f3eca',1793696478000000);
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
INSERT INTO "lead_topics" VALUES(26,-1002200000405,104,'💬',0,1,1);
INSERT INTO "lead_topics" VALUES(27,-1002200000405,116,'✅',0,1,1);
INSERT INTO "lead_topics" VALUES(28,-1002200000405,118,'🔗',1,0,1);
INSERT INTO "lead_topics" VALUES(29,-1002200000405,120,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(30,-1002200000405,122,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(31,-1002200000405,137,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(32,-1002200000405,139,'✅',0,0,1);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.HcESF0BB3hyKBhayvcjEYQIpEWnz2HwxQFMQngIqE5k=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.UyrkfgKAV2yg6kUXB06IHEuvJs/zYpzj6g1C/Y9IYOQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.9Zqxde/IKziSyB5/BNQjjgze9XrserMmus40heVZwQk=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.Q/BSMY375LVAE33sihjOUtO670ao/JtvTdya4u7Gcg==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.PSZgE6vh8yKM9UyHWxHGZWwZB1Nh7XgdI0oUnaX2Xw==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.uAX1AW/01EjpcDTbQJjgMvpAlaNvK6BRqTfS7Tsm5D4=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,NULL,NULL,NULL,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.wAQiFECQFHDAhILnD3DlOvAgtuxnsDslaBjRYjr9vPM=','s1.5uL5zfUm.1Ad4GtY2WYmRJoPAiAnDZkychMITJ/sRvR7VmEdIdZ7YXRUseg==','fa','s1.5uL5zfUm.MhwaOSXxskoRHBDqkn8JXHYv16lZzA2zgEJxzTH9FthYnxxWk9ceE8Y=',1,NULL,'own_phone',NULL,'customer',1,'won',90,66,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"timing","option":"now","axis":"interest","points":26.579851786116876},{"about":"talk","option":"call","axis":"interest","points":26.579851786116876},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":6.618000045996492},{"about":"engagement","option":"completed","axis":"interest","points":6.618000045996492}]',1795240052000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.Z/mWPzyK/HAx99ytKRpvI/aDG8fIdfu4ZKH7RCZjNA==',1793696432000000,1793696431000000,1795240052000000,1795240052000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.uirJryUWB2wshENb7z4dCFhmtsAqImivc6kg/sdcjH8I7m3o',NULL,'fa','s1.5uL5zfUm.2sUnuCupgpRQWE2kKy+WKjVTY0RKyO5r85caPhWP1O8q/obqsCwDMq4=',1,NULL,'own_phone',NULL,'mql',0,'open',75,14,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":7.093283246080765},{"about":"engagement","option":"completed","axis":"interest","points":7.093313596079539},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1794980720000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696450000000,347713803,0,0,0,0,NULL,NULL,NULL,NULL,1793696446000000,1793696474000000,1794980720000000,'57f5e46bc7cd795decf404effcff3841fbe10fcf5361ca559e02898e015fe095',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008396,'s1.5uL5zfUm.aAj/j/BTbez8AEwM6LYY26xdh2vp9/BlXy7b+KjAIE0lUj7n',NULL,'fa',NULL,0,'s1.5uL5zfUm.92FeXxp1dfWWK6jdNonYpYqwxlIOgGzoXXx6G77zLYdoPIKVMcHzyRswYAuafJYurQ==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696487000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696478000000,347713811,0,0,0,0,NULL,NULL,NULL,NULL,1793696478000000,1793696482000000,1793696487000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'c3930e175f671ce0d89118b37919d08a552cc0cb2e53091fb5a6a8683bdd5736');
INSERT INTO "leads" VALUES(10,5100008688,'s1.5uL5zfUm.IwfH5Cgrf4g6QnTspqU2XN9LO4ru62Uzjnfps40H5KU=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(11,5100013133,'s1.5uL5zfUm.w86rJ7RPpK+WucbbL4wyh8BJ8j4szJQC2EnsvFlrVwc=','s1.5uL5zfUm.lEcGeO/uT+jsdeYpojIwYl6ai8gDeHQsKz7/dXlGxl/jBD17sQ==','fa','s1.5uL5zfUm.8d0BajgnkgeQ4dRpHU2i3mBTgt9TyZv7Mf7eMZsTQZdvQ6TbtYAliXY=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980752000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980752000000,347713827,0,0,0,1,1794980752000000,5100002038,'s1.5uL5zfUm.uImXe5Tp5qTUxkqkdOrF9EPAH935H4xQOqBi3rrUeA==',1794980756000000,1794980752000000,1794980752000000,1794980756000000,'d8514051e3a3e75a30e2b037e84fa8010ef198442eaa512d9ae6895f958dd06e',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(12,5100013932,'s1.5uL5zfUm.MUMLxays/SvUKtLlUJvaiKhcAl7dI5cawUNRW9toFml9Xqh3rg==','s1.5uL5zfUm.j0o8sZ7/Rd5MZ1mCuXBsf1L+l7MHhQLrkgUrBsSFSz1Q4dnIyVsdLlCU','fa','s1.5uL5zfUm.x4VYxScT+Jj8lG0aGvE6K2W51Zz3u+OKezn5yteX6LfNsoSt/M1kDFs=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980768000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980768000000,347713836,0,0,0,1,1794980768000000,5100002038,'s1.5uL5zfUm.oQw21g8zGlIzgpdMrCVTWi83NCoas+svzT4LZqMxZw==',1794980772000000,1794980768000000,1794980768000000,1794980772000000,'3d3557c0dba33364073dfaa6aeca9b635bb2d4c6a6e713d22c6f24391e30b263',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(13,5100014266,'s1.5uL5zfUm.Szoc9TYrMTI5hiyMmtDThWb2VEUWwx/1vGHHLo5B1tsIAQQ=','s1.5uL5zfUm.Nizx7HVTCt5T/k+pcFfJKrmIxhlSYIE/6yjSJ0sDoKW6KpFda5t0Bw==','fa','s1.5uL5zfUm.3piJC2ZC9wwF8YtQoM57ZfOQ0NTkGjfv15GCHvDB9teBROa8wZfYK7E=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980784000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980784000000,347713845,0,0,0,1,1794980784000000,5100002038,'s1.5uL5zfUm.EhDuCqplS1OtTEmaA5bws2QoPptKok8mYHKwevfFGw==',1794980788000000,1794980784000000,1794980784000000,1794980788000000,'4f347f393580abbf34fd2f40d8b15b9adf1b5424c424d51d7adf37cbe38faaf9',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(14,5100015185,'s1.5uL5zfUm.1Qww5f+c7homwP8EKubjXMrOOFPjj7UgETuHCRsdGoap','s1.5uL5zfUm.x8HaOnqxCyzM2Po6psuxlWDC1Sr4F119bpfYhvYGMdrLDUVss7w=','fa','s1.5uL5zfUm.iqIgTqRu0zFuhHjb1wnoOXRnbppYgcW0q9S9XGmK2RZ42sANcxg88ig=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980796000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980796000000,347713853,0,0,0,1,1794980796000000,5100002038,'s1.5uL5zfUm.bJ1llApJN/kqYELDXn7sw7wCVCwr//lwodX1zQNYnQ==',1794980800000000,1794980796000000,1794980796000000,1794980800000000,'f8d718f0b80ff3eeaa15b0aa33834b8ba47caa0c0b790310b2405968149e64a6',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(15,5100016297,'s1.5uL5zfUm.PkZlRmvanZheGsJvCs6zzppzOu94tN9Qmh2fd+RbQ32rQ3bfOdI=','s1.5uL5zfUm.ezBV+HhjoiYFGwUbrX2bV6ozV6og3lgyhbvTK135IQZ8mXu6m+tPByVtIw==','fa','s1.5uL5zfUm.1OMJPipDOB6z1EnbNZd1jhTpvWY7uEHDQltN2kTjNUiqw2/7m78xgKw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1794980828000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980812000000,347713862,0,0,0,1,1794980812000000,5100002038,'s1.5uL5zfUm.auNEO+UwL6CGOo02vKmnp6Y+7HcWFD9VtXER5W2cHg==',1794980816000000,1794980812000000,1794980828000000,1794980828000000,'bf934a0abb984acb8e89dcdcfffb5dc4839d80fae26b6f303d5d56d931fc63ee',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(16,5100017368,'s1.5uL5zfUm.hg5FRY5A2iwi6sDnfG2T2dpJ5L1qftp/4xofeVBaBcQ=','s1.5uL5zfUm.Kz7bD+a//qnYHWjJ42JiLcc96bFe8eEz91nx89hUu2BQ62Kn0A==','fa','s1.5uL5zfUm.x4VNkAsw/iB9sX8y0J4Gz66tD1FdIS81+GvG6ZDo1DMFGSkDaxceang=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980832000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980832000000,347713872,0,0,0,1,1794980832000000,5100002038,'s1.5uL5zfUm.dL42eburIv44jBnR57EN/z2lEsueaNcveLzBW01P8Q==',1794980836000000,1794980832000000,1794980832000000,1794980844000000,'58e718c0b15feff657db56819d5109ab49601624a60e64ccacc55941d36fa392',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(17,5100018116,'s1.5uL5zfUm.Jr0cVz/Ag1MsR337crVqjRPQOKfiPgH+yI0rQPaIzCfajmdBx6E=','s1.5uL5zfUm.GTUbcHSZes/KJP01XPxdM/jpuJ8SqLRqWiXierhC5aMhYHeU34wlPOJdKw==','fa','s1.5uL5zfUm.ZJUai+XMEnngxScgiocxkbDcv1+dzNjFXgJFvLSSjd2Tr9yroKqWCYs=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980856000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980856000000,347713883,0,0,0,1,1794980856000000,5100002038,'s1.5uL5zfUm.51PTqGTTRke9d7BkBdP3Kfny362G9AqjL3I8Cem8ww==',1794980860000000,1794980856000000,1794980856000000,1794980860000000,'dc4ddf096b502e1fd4b6c653d360477108b94fe4cfe9a1350e14bd641558a518',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(18,5100019142,'s1.5uL5zfUm.GOChi5BArH9+oydK1n1giifPEqzT7nrOvwRlROITfjvyZrEC65s=','s1.5uL5zfUm.OmhApUPYAFsdOXxqzNDdQwpcXGHzO/CwyiU7Th8Ju4PmCG7CfSTdfjmvHw==','fa','s1.5uL5zfUm.rhKKZK9i1e15KW76MAD9wpzrppKkJ288/Eli2xQqnSg612RV2IlGKXw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980876000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980876000000,347713892,0,0,0,1,1794980876000000,5100002038,'s1.5uL5zfUm.kXKDH005TafrRhiIkzfmyAUXucOvCyD6wFt5+lU18w==',1794980880000000,1794980876000000,1794980876000000,1794980888000000,'9a59c231e69eac8820cc2ccb81fd7db6d3b47943a6257fc9f41dc4d55ed46cff',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(19,5100020032,'s1.5uL5zfUm.+29SKAiqXT0pwAyXm0izo6BpPL+E0fRMQyJHgSoqOZppsOra','s1.5uL5zfUm.+cslykXfnDqCwljuatPjIqY9hhgjMeRHVtPRI/vMBR9iKw0Pu03AvC0=','fa','s1.5uL5zfUm.fUuYEB+1NcIE2BcR1wBD0P/EiBif3d7c7X9hq6seX8f87LnGUAP6TbY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980896000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980896000000,347713901,0,0,0,1,1794980896000000,5100002038,'s1.5uL5zfUm.u2XKxtp3EeU6RSP17+4RjU6/mjWKT7jTSMpuILY+HQ==',1794980900000000,1794980896000000,1794980896000000,1794980904000000,'7046706296c1a0560f818cecb89e882a32e4d02d8c54d57714b5aec357668765',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(20,5100020880,'s1.5uL5zfUm.6aK2JXMaSAmAJgSE6h6RK4O16lWYLAPxOAAn06Y7IKvz','s1.5uL5zfUm.bRGToi8J29l4uQiAMAeLspuCpM3gTFWH/1RoVmY7sb1X9kXEEo4=','fa','s1.5uL5zfUm.0xRyjrwBjMG2GS+8ltGzYhAIkCjQ3Is/ZLGmK+QJiRFwBMAkzXJX+Jw=',1,NULL,'own_phone',NULL,'sql',0,'disqualified',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980908000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980908000000,347713909,0,0,0,1,1794980908000000,5100002038,'s1.5uL5zfUm.ILQelwWohH/k6RYDUIAEkupsLOwuTyVScwPXQuLOnQ==',1794980912000000,1794980908000000,1794980908000000,1794980912000000,'040bba43f5eb0ba4f0639a86ca1a311422acb53362a2accfc68965c038363dcf',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(21,5100021674,'s1.5uL5zfUm.i9TtTkw7lkRn1dGdj2/hTBdUnP9se7X/Itktaf7Q2/6rrglF5kpn','s1.5uL5zfUm.9IpaxBYdrVelrlWCg8ej50MVO05hJp4UGmqMXdG682lxVOkhqfA3qPcaPZU=','fa','s1.5uL5zfUm./lbabEhz+xw2fe9BGDMqDeWGmCBraYy/m6DhW4QXtQ5DkdVzrv7/PRg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980916000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980916000000,347713916,0,0,0,1,1794980916000000,NULL,NULL,NULL,1794980916000000,1794980916000000,1794988168000000,'00f6aa05a25ee40cdb472abb79fd0782bbd733ee0b024a87067e27a5bca2e214',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(22,5100022184,'s1.5uL5zfUm.jvo2nBr5bLhTt1GU3iHQHjhraJ0QzdL8j7+ubimCaO06CrBEAmI=','s1.5uL5zfUm.o28pvHSEDDV2TwaXZQzO88aGwFtPniuMANfX2rkSe5FNrxCpsDPJAR1dbQ==','fa','s1.5uL5zfUm.6NfMFXy6lEMRkE3hqz/S7hi15Evg5yk3ef53XNtHxIyKqT4kdoiRU1o=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980928000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980928000000,347713924,0,0,0,1,1794980928000000,5100012490,'s1.5uL5zfUm.xoDW1FfZe5EtDDQveKmH29e3qfYJ/87/gO+UiXWYuxY=',1795428340000000,1794980928000000,1794980928000000,1795428340000000,'227f8d60cf61ef392d4458dd4958ce3ab0a8b2115fbf881fa969881e6be8f59d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(23,5100023111,'s1.5uL5zfUm.O5q/naQoty238qsLXIwHpdechT7NqSb99MOSdVDxMfVCZHM=','s1.5uL5zfUm.YrcYRNAOdLJOerinMXQ1tMj3isfq4n8GUUY7y5GbYGp7HAFWshB3kA==','fa','s1.5uL5zfUm.epS0p+uD0U1nl86yhMfg+ZyBIXKgm2kDJwlU4TqLHqPB4TPC5VlxQ+A=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980940000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980940000000,347713932,0,0,0,1,1794980940000000,5100009869,'s1.5uL5zfUm.e0jARBhMLSQ47RAHZjrnojNSHB/AVWNYgtMPjBSCdBc=',1794980944000000,1794980940000000,1794980940000000,1794980944000000,'baf20eb72e5071c5b18642dad96bc6bae7df80453d1e75820cc7a844375b59f2',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(24,5100024475,'s1.5uL5zfUm.RdlaPNM94vufiIneKZGxjk6obYsWw9Yt+sepNwPJ+zUqZBqw','s1.5uL5zfUm.6LP3GQLisw2TuyjLall72YBE+m33PAjIH3rGNfWO5bgfKWC+SwRMA5k=','fa','s1.5uL5zfUm./B9polyseczABC1RVnGlT7lZWLu83sFduVQqhgfiuAlZRqwd9QR8iy0=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980952000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980952000000,347713940,0,0,0,1,1794980952000000,NULL,NULL,NULL,1794980952000000,1794980952000000,1794988180000000,'333c1fc1b158a0b0d1f4084377b31648026bb230247fe43ee679e065ee9e14b3',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(25,5100024986,'s1.5uL5zfUm.JT6gg9aIbaieWFPicli087xHFn2I025yXA7hUklSHog4','s1.5uL5zfUm.eeTbnHxopRfMp21maNp9ZPk8Brnu48foD9za8tBMaRaZAiu1nUc=','fa','s1.5uL5zfUm.muu/ZbroXs7yLNfjQ4DpPCIX3k4tjq4xxf6aDyjlFg42Kt2r7tA+tjw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980964000000,347713948,0,0,0,1,1794980964000000,5100002038,'s1.5uL5zfUm.gZnJv0ee44ka9wagv6JEIZNgQnogGvWPiOUy88xrPg==',1795427540000000,1794980964000000,1794980964000000,1795427540000000,'fd1c88fb73a28dc745c58e2cf887bee86298cba28da47a73e1c79a103ed7b759',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(26,5100025656,'s1.5uL5zfUm.N+QWhIw+V2xEDFYt+d7kkv71xBKIEtjKmU2ar3t5r/Zx','s1.5uL5zfUm.//NG9AGbR80Mb7m0HiDp45ARtMWwCrCJU8J4DIvAQrVQGUu0RH0=','fa','s1.5uL5zfUm.RY1w0fezbzR3LdRTD+tuUoJdMjMB42vFoqA5y9gXDzJTEB4pDKcJw8Q=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84381529912111},{"about":"talk","option":"call","axis":"interest","points":33.84381529912111},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"completed","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428343000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239920000000,347713959,0,0,0,1,1795239920000000,5100012490,'s1.5uL5zfUm.GJd9uqtQSODFSXNEa6n+Asp/THY+WwHiC/y5v1Hzqe8=',1795239924000000,1795239920000000,1795428343000000,1795428343000000,'968bebbedf8e361dace6f994f250e52fed17a225fadeb76ec416f897d65cb359',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(27,5100026625,'s1.5uL5zfUm.qooavHqBhPL+FHD+v2XcMl0fYKYmSZu3/fdrRjUkLA==','s1.5uL5zfUm.kbK4ZYjEf6h46+p6uzOSEgT2qLKaInQRiojTJhtQFjAU65es','fa','s1.5uL5zfUm.Ypvd1A9hwcLY2MXhUw2RBy0zPfjjVcrUt/I0ON7EcIKw8DULaj2jCCo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239956000000,347713973,0,0,0,1,1795239956000000,NULL,NULL,NULL,1795239956000000,1795239956000000,1795422620000000,'d12a42ecde44a208e1839e8af45ac854ad4371a4fce10ef0b471dee22f70301b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(28,5100027615,'s1.5uL5zfUm.1VDn+Tk123ARwn6ETzgdkilOzM953AxIeYlmQhx9apeufN8=','s1.5uL5zfUm.AgFpgfMXa64Vbbgx5kpkxvBt0/5F4yEVSu1zqZ3kgNFuzxo8Holz+A==','fa','s1.5uL5zfUm.BV3ti/uHA/mc6g8nxL0xkHRRd35g4wrjSrogoRZqVEg8D8QCykiTBxk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239960000000,347713979,0,0,0,1,1795239960000000,5100001122,'s1.5uL5zfUm.sB+QQggxP9CFydDjvSa8U9GnfCQbK1L0sRMzQaMmyZC5p76h',1795239972000000,1795239960000000,1795428344000000,1795428344000000,'9ef3d2adde8ec9fb7c8054b4fa36e73509d8599fca18526459c1e0d048b58029',NULL,NULL,'[]',NULL,NULL,0,27,NULL);
INSERT INTO "leads" VALUES(29,5100027868,'s1.5uL5zfUm.gCdbN0KXl6nO+uTrWGgsD/L17MeISQrKAMi06kCiBdPE/PI=','s1.5uL5zfUm.KEze9SLLAuf/tvrUIi4fDFD6ev1bRAEANN2jKAB4+XD4oAzpWCeZlQ==','fa','s1.5uL5zfUm.97AaBAvAcn64ivDMzPaf4LLUYL7dggPDnz+0OLwj4acxcL/qEv+MxD4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239964000000,347713985,0,0,0,1,1795239964000000,NULL,NULL,NULL,1795239964000000,1795239964000000,1795239964000000,'9db175438c2c2f2253955e11a57b16e3a995737c837d188078a4b9f03a9a7475',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(30,5100029053,'s1.5uL5zfUm.IBiAfdxNPfX7ZXh7Kqb/dOtmlVbUJlvs+S/lclcBwzLC2VQNG699dx9y','s1.5uL5zfUm.TS+s3u0CSgGgTmsiOeltGfddbwA1ual/nxdM8J/YgWgk64v8EAoCBOQK3ZRCh8o=','fa','s1.5uL5zfUm.5BMw0XutJ5INUh0JgAQI+oylMzjD26JLpHqYY6b41hLs2lVoLvSyVak=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239968000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239968000000,347713991,0,0,0,1,1795239968000000,NULL,NULL,NULL,1795239968000000,1795239968000000,1795239968000000,'f1e73beb145a3beac7785ec2869c50bccee9c77c167db3a058ee9c43e4e13ab0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(31,5100030371,'s1.5uL5zfUm.FNYjSjbQbIiHMjxXJAXCvilZn9zjUFJ3CIylK6bdKoXFD7VmOX2ZIvA3Hw==','s1.5uL5zfUm.Npu2nhiMBpJXx9sPits5vFJ6yO4lGGfESJkmBPTiPQOBb1Atot4h0rUcPfolVJox','fa','s1.5uL5zfUm.nHUxUyFbGwK8m5PXu+8sIx7nQU6VmgajHtcZfHJJRcfCxflJKIk3IO4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240008000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239992000000,347714002,0,0,0,1,1795239992000000,NULL,NULL,NULL,1795239992000000,1795240008000000,1795240008000000,'7ff35db4fe149ed6994432a7a3961b53e59b9d79fcebe5932ef332f59da0de63',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(32,5100031252,'s1.5uL5zfUm.eCzD/YEE1HKHyFZvZn1lCUhzkiLukHI1UDGEeSiHBgwOWH+l0BPug/bIXw==','s1.5uL5zfUm.wuP1drl5hG7LVJOqDstSY7+kyjNcp9nTJPMTc2plJb+SHVgiiMUJgA1x+ul01HJt','fa','s1.5uL5zfUm.Cn0vGgYPMDlLbzuiibDbcDOY4RZsUe/U46OLA6JixYuZb5FWNm2dXEQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240028000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240012000000,347714012,0,0,0,1,1795240012000000,5100012490,'s1.5uL5zfUm.NID7DCf/t6KTDduEXGTwO6KOU4H1oerC2/lo8XraagE=',1795240032000000,1795240012000000,1795240028000000,1795240032000000,'4143e58ebcc9b380c283027646df472c4a5eb6a04a15a571c18c5d1d9d295e50',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(33,5100033040,'s1.5uL5zfUm.goVMDMlRlb72lqR1XvX04mSmFWmAs3CCpmFjKQQojXb9sNo=',NULL,'fa','s1.5uL5zfUm.VPyRDK6qofs1RT2E0qzuc8jnn0WO+TiDprAvvV2Ue/hD5NeNWA7aS1c=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795240048000000,'{}','referral','referral',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240048000000,347714025,0,0,0,0,NULL,NULL,NULL,NULL,1795240044000000,1795240048000000,1795240048000000,'9d8c72fd58b72997091022bf36af900940ec33c78a6133cbe168e1e7e4916494',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033349,'s1.5uL5zfUm.JlPbgfHLjm+n6fMsAPgexdXQz9C3LMat8BMS/rC2tVXgnJQFjJk=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.+JABl+UsgfltBcE/sO5wdl08vJUZTcsCwAme4YwROvQAg1bgaBE=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(36,5100034169,'s1.5uL5zfUm.J/JRuZiAnMiC0bWpLIYwATbsfsQ03UaByBuX9xcChAkSltEN','s1.5uL5zfUm.tzbTLaBNkeheY/QnxeHBFIcb3/Glg8BpTJAlMB6saFb1MFTQtQ==','fa','s1.5uL5zfUm.NIsU+zRAqu8K/kc8jgxukcmBcPIzrxiVn9GeExI5dsuOAePvDt/pruo=',1,'s1.5uL5zfUm.vD2j1XiPE5RYog9sFmjsaXtvn5u3UXUcNC0XlkSXlxSyl72cz2OqH58K+w1Kx+FW','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347714031,0,0,0,1,1795424420000000,NULL,NULL,NULL,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0,NULL,'17a9d01af431ee8f2d95dd2b7ffdc507725a3d221ee2ef053cc09dd875585fd9');
INSERT INTO "leads" VALUES(37,5100034988,'s1.5uL5zfUm.N3fC17RAmqcO/PKfZbFSNrrFEeh11Q/gcgOMijimnWeuTg==',NULL,'fa','s1.5uL5zfUm.sR8hlNINnUhwL6vaXqEjBeCXQ1L9c4m9KqOw+tGAj/we5z1eMWVxqRM=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347714038,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035899,'s1.5uL5zfUm.As9Nd89yRs0qbvMhF8kKRWdl9/yvP/bRXOPM5wjvFlM=','s1.5uL5zfUm.LsYK6ZUwajqD2jcLctwf583W4fFRVEk2nYAsADSFppuoPYe0','en',NULL,0,'s1.5uL5zfUm.26qtnLEYMjjR8Qlh2WKCcjbQELASiVMk57W7uBvt+J7Jcn9oz5kGt7IuHBO6','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347714044,1,0,0,1,1795424434000000,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'a355e7fddc162fe56697c91f04b31cf2cc9341df343ec846dbd206bcf25edde4');
INSERT INTO "leads" VALUES(39,5100036956,'s1.5uL5zfUm.ulb2+KIhvGfihhyhSJrQ5/6my+9i12V4dNtOLZJS2a4=',NULL,'fa','s1.5uL5zfUm.kxORQO8IC9AKW3RFNlPDFrxg1qwp8CFA3a7obH8fF7sT+mn0NaxnaSI=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.TffutET0pPWsfCHBvJpRr78R7quJz0rbcdfFmIlQXA==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'74411c6d3f6734404dd471e63be02f3ea4652cd60eeb840cc850ee556de7dfac',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(42,5100040308,'s1.5uL5zfUm.HslcRU4XlWMjC4I7p3t1U33M1V+6uJd7NHxgLUMdnkKY/8D8og==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(43,5100040784,'s1.5uL5zfUm.+2MfveDu5PHV0kV0fpj9l5I9Tqx0e5fJjgEY5euMzYNwTSU=',NULL,'en','s1.5uL5zfUm.Eh6Mxs/Gu1+lwwQuRdUPmUQGpoLyAljWlhJCH6nEJGN9trxy/35WRn8=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347714086,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(44,5100042628,'s1.5uL5zfUm.zX+eUp/K2NgNPI9r40CgvTsaV1iNNMIURuoQCw+gTFlQU7ld7AX8',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(45,5100043563,'s1.5uL5zfUm.A33qg1lm3nRVLSotYfvPvhm6BvB2l8dWmc4zNi2S3tb6K2iJ',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(46,5100044387,'s1.5uL5zfUm.ADkrSjAjgtLC3VVU1A3eODTv1YZDg7n4mpB9XUgPZYbNoOGb8Ek/',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.pEKKUgvP2c5PZb430ql7QflEOw4pQRMs2tN5GtsnOv2aHc2bnlkUOXQ=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(47,5100045672,'s1.5uL5zfUm.fKHCtuV40XkqB6m3Jn9G0W73TEcYgVICCXKJj+NasRzIAjmGYX+m',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(48,5100045870,'s1.5uL5zfUm.iPF5Rr0w1LXEjPxxZlaUJKEuFEsVLkDBmS2sfD8k26hpAlQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(49,5100047560,'s1.5uL5zfUm.bvgjhX7omJAOXMVgZl1eLlKMRmSMh4YebTKAPncdR2+O7EoU70qXscw=',NULL,'fa','s1.5uL5zfUm.1AjcXxGTI6fP2fNpE5DuFytSUwqFMON9aYSm+wCeP5IJAJ7zZGrGiLk=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347714101,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'859b8d50cbe055cc30f5dc842925ca81f384578c80faee0a420d95e7932aaabe',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(50,5100048843,'s1.5uL5zfUm.HId2Qfa4Yj3G4LlN5eAqiAW9pUjOR1wC6PK3IzbTAFy8ySmFsOZx6Z0=',NULL,'fa','s1.5uL5zfUm.kd1RdLjE/wwq7hOBUrVDv69lJnvvhVLXQBIaE+vqIsCmLS+5I7c/RPU=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347714103,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'5b6e48226816acd45cd0f20e14376e1a86f66a8c0d54ac5ffd590e0973ba6431',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(51,5100050276,'s1.5uL5zfUm.4dqtPTg30VgoF2xIXKD+y952hzgRzbMBvWLwrmwIkm9ZngGUHWtdDhg=',NULL,'fa','s1.5uL5zfUm.HktgNyYQeGGyFZQdjWFtPfzLRNQuI93sBrgQ/NoRvx1t8jzsXiQZXgU=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347714106,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'13e64538543bae7c4ba271ebaa920397df2793a6ef6a587cd09596eb30e41407',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(52,5100050977,'s1.5uL5zfUm.hJiAgvcyzQxjzgX8/JuCC/Qyy/aMZx4W7ouw9UFMRROa0gJSHILx+18=',NULL,'fa','s1.5uL5zfUm.wotmpBDKbSEVDPD02WE394/782NDOToeODhZQZLWN1VPv5mgX143XSU=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347714110,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'4aa86f817f3b60b82cc64f8c313f618de0888a6200ac96f2525f7c7b3c3199bb',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(53,5100051777,'s1.5uL5zfUm.zG24iPjunQRzLzpGfNHqhcm3u+VlWjSFf7xMjbk2s7VVXh8=',NULL,'fa','s1.5uL5zfUm.GBUsPC6o+NI92TDOCwwJ7CTpYRUNt4UUdqLdnV+5RNHIIulaJKpzchs=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347714115,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'f57b769200293b091b99e849a7d77f7b594158208d1bf657dab11c5e06858196',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(54,5100052411,'s1.5uL5zfUm.jWvoFaZRBTflQPDTdMSADYhR5B7CNWZGN1RulEQhTGevzXRyjU7u',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(55,5100053444,'s1.5uL5zfUm.33+/CDIOMkHfkAGbOXZocsWwllj01w3KFUergZyL3BoWHzA2',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(56,5100054519,'s1.5uL5zfUm.drMWw1zuj3N48irdMmggndqiqhySg9osjqXNkhgyR4G8PYk3Yw/y',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.PbfHBZe2es1MsjY90FS3YaD8W/j30xOdno3ifkZCpuPe3bHTTn33fic=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(57,5100055583,'s1.5uL5zfUm.gjyiWEm4wUJ///7X7G9AOmTplmzK60KymrkhNLsX6Ikw9FnpJ0Gv',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(58,5100057183,'s1.5uL5zfUm.Uc73oSumgaE7pt6ZnrWm5HW9ysXLNH0wYqt6hXoLdwpde2c=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(59,5100058197,'s1.5uL5zfUm.B2U/KQ3Y44ue4ZtxGJSZalbAKq2nM6W9riuqD2R4M12KcJw+1MkXVEs=',NULL,'en',NULL,0,'s1.5uL5zfUm.makJCWfWUUCkI5r5Bo4WP8XCGna6Us1dCNEj5WXd4vZJV84U8IN/sPe0xrr1qfsQc2zqPl0GWaA=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347714131,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'cdb86ee6eb7272ea491f9a8dd3a93726e8ce94922440815c528a4460a2395c0f');
INSERT INTO "leads" VALUES(60,5100058830,'s1.5uL5zfUm.zQ6LTkT1zfUSgApR9lwgHUTiUenhQ0Z4krA2ztgmMHYJRD48IoHzn/I=',NULL,'en',NULL,0,'s1.5uL5zfUm.UuGGdMEQ9PiK2+MDZrOozysM20tO4AfdIWPhx18w3WXPfZMA41zs64ClXs+jKCW0MN0ELXWQyTg=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347714133,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'f17ec4b1bbd0d2d5533c48fa5ce67795813d0370d46eaf43cf4993f0d89264bb');
INSERT INTO "leads" VALUES(61,5100059158,'s1.5uL5zfUm.vbmoSG75noI2I1qYpIz5VpYeYfy/3/ONpEqN6PsS8CJQWG58IWIR08o=',NULL,'en',NULL,0,'s1.5uL5zfUm.vdRKw/2I4+BOigyQZA4UG13cCOPn2zq2ZEaizzKohjt1DjJDzf1yafZgu42TZnPmfDNPW04hBTw=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347714136,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'0f934375fad3b2a8952ad458ed979b47ffea66b1c0e340cdbd7c2909da7e7b28');
INSERT INTO "leads" VALUES(62,5100059763,'s1.5uL5zfUm.DG0VkVE/MCMV8g6zFfvM4rAhWo3uq+B9Iaz00d/wzxPMz9fW/JO2X5U=',NULL,'en',NULL,0,'s1.5uL5zfUm.q+MUybuXF0enqmRhxmJhWHaKxR5G26kgPpdY7zK3W7LdNUZf6SA3E/22LEBdMVahZ2FkNy30a/A=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347714140,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'29f05c1823afce4e314b2d6ada8668b1adedf77242e0841eb51a33713da0bdb2');
INSERT INTO "leads" VALUES(63,5100060493,'s1.5uL5zfUm.E5u2txeBIaW1L+CmSxD0NtgNgFjD35ieZzYKFU2E+AWQZfk=',NULL,'en',NULL,0,'s1.5uL5zfUm.WfIf3FpYs8Gy9mwZVytPu18qVMvTexMbHVhvnnY8xwAbiB5BzMYVi0gkNFzMKRk4WKgfPVBX/cY=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347714145,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'e037e4236625581682744ea6c08fac979db4272422846be6b20bb242f15e71bc');
INSERT INTO "leads" VALUES(64,5100061745,'s1.5uL5zfUm.FLJWrAOSB1F1KgYXBETyac6iOHooQWgY1f/ChAIGqaWg6UU=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(65,5100063541,'s1.5uL5zfUm.J9QKF7kToD3aFi40JZOquJxDjVsEhrQv0YiynxF4upQync/J',NULL,'fa','s1.5uL5zfUm.4hrk2pyQhx/LgmWUQKD/nimLGYxlnfV0Ge+UYyIUA2QVhlhclrOkka8=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347714153,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'7d004123c32e286194e97392906e36b1e7c81b709da6138805d951625c43c96a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(66,5100064227,'s1.5uL5zfUm.ay5sqMp/U9rj/xr9TEqDRifxdsmUu2KovhdG3VD3WqmqF8ijnYTOUw0HZuaU1BhXKg==',NULL,'en',NULL,0,'s1.5uL5zfUm.NsHbU8x0ESGZ/nnCdlv+7oiMT4FGJIuz2GHm77uiKYI8v1nuviNWeTjz24KzWuS5bwrp3plSoIM=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347714162,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'05408e71cb86f7864ad3efa0a4928ec8bfdd80d66b304f602b51aaf2bc3b0360');
INSERT INTO "leads" VALUES(67,5100065224,'s1.5uL5zfUm.78YgLG6CeK0zUCXTk+TWPve1aovs7E+iHAw5pDxYK5/io7qu',NULL,'en',NULL,0,'s1.5uL5zfUm.JO7uNRf+1uULsXylrW745+YKkYutf/BoRQNqP0MRoiGPgeQvo2Me6upbO4uWQkoxCKHq5fbnfSs=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347714166,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'3a52f3302ace4bd4cc3e0131b1401b1afd92ff52c98e66d3169c77d53b071c89');
INSERT INTO "leads" VALUES(68,5100066153,'s1.5uL5zfUm.hM7XHuoKNr9JPMduh/g/mkLV7iXg51QUaXXAMPysfeA=',NULL,'fa','s1.5uL5zfUm.paLELUPfipkDT3J1AoIC/Y6WF9P3z5N8qFK+zIJoN3Xc8X/u3dL2hHk=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714285,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'1a42d09754f0e25b705f99521d78b3c0ba0d26fb5b71eccb4e6dbc4e16c92f4a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(69,5100067868,'s1.5uL5zfUm.+p8UPCMBYT4wZi4k3c7nSY9Dnw4S+FoyIpm/P67C5ugr',NULL,'fa','s1.5uL5zfUm.t4OiTNFh5IUdtqzJU/xwIzkDRtq662844Ycd9KcnGK8A9df3I4VcmU0=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347714170,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'b901b70a22cfbcf5c8983f1cbd964277f49c4a6d49f8e896067f7f64c0fabe61',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(70,5100068920,'s1.5uL5zfUm.Wb0zVHCP1RpnVRasSVSK5PxMJoR7zCtjE8JcGTPHE9trwg==',NULL,'fa','s1.5uL5zfUm.jFoDA4M+AgVuY59xizi9XVaOd06qI6QpNAXfiSZgp83tNZhw4QxqQZs=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347714173,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'5bb3b03c1a89a79e8e723c5fadf7fb5d8435a6e161e0c571f25f13ad6004bb57',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(71,5100070390,'s1.5uL5zfUm.W0pMlMyU//X2fIErMwmB2kYRzFacR9lczSaA2ZiWV3fOnA==',NULL,'fa','s1.5uL5zfUm.z0vtxm0oB62tUfeRKMx9X2kvJdeyNwc+wqtdph5YCJ7rAbyPRujNV0Y=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347714177,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'4133bdc4112488513f3e8ea81153c21b46bccc1e9a6bd0cf5f1257732e4d5364',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(72,5100071927,'s1.5uL5zfUm.cbLi3jzhjfGdcuiJowKSTyW8r2FLHr13sMOVhWKZlb0g2Q==',NULL,'fa','s1.5uL5zfUm.OI4A2audeb4DKBlijk06mZZDdockT8mBVme7r4XFROLoLO8RD1FT17c=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347714182,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'4dfe7eea96c9aaf2e787739afd07ef7d381c46e07fa7413671781f75149e4603',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(73,5100072323,'s1.5uL5zfUm.X7E7lIEImof89SYuQtno/+k5mAqTf13AZk6T76bKKgc=','s1.5uL5zfUm.kh+G+i3e3F0C5TfuJWd/ldoiHpYrVTBc5pB3anudy2I/NzpUnw==','fa','s1.5uL5zfUm.E7eo75dSNWTl9uINL9Xepzb344qkba9DlemrDIY2kVcYoAiCwOhGhCA=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347714184,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'16bbac717c6151c96722d4b1906da08b1a4ed1c0bff13a1a34276f04b76fb0b8',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(74,5100073016,'s1.5uL5zfUm.mdK8qnfAaxRjYeHbuQUNWe3lFLUo52X89XBMNkgvDes=','s1.5uL5zfUm.FTnkG8EP1lErlKSx+nBZoz75QDiPfQCxEKLhauE7cEbIGobiMg==','fa','s1.5uL5zfUm.Fy/2ueIlZU5cMs/6+6M6plNFsL9j5Jgne/le9Cqb8awVfVeHpjGW5gk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347714190,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.rBIhggAYTmegqPJZJhW8iYspZsAuKnPGMxobsi651g==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'0bc5bf2e5f6677728ce2074985eb786130fcc70b00ff8e196087f69d43490f5f',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(75,5100073756,'s1.5uL5zfUm.v2MPTV2SFX+TZF6madTcGG0jJTmRvw2dRtRS9b1htew=','s1.5uL5zfUm.lc7JQ7BEtZwixY39df/M/jyp+klhhShZ9yBIy3mpEokDxvbE6Q==','fa','s1.5uL5zfUm.n+7McjmDwaU2j79lclcdcRQjRazcVFekRbQlvh/uK+RuVZiCsoufXAg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347714196,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'543b3390d8fbaef967a47b65e8006760fb059c8ab704bbbc558c8793301d72ff',NULL,NULL,'["asked"]',1795424499000000,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(76,5100074813,'s1.5uL5zfUm.3L8lm0xJFvzk80jxcB9D6W/fEbQsDNJn2Vw9uXQK7Ssu2w==','s1.5uL5zfUm.l034IDj+CbIpYsBrWHyxP+5oI39z0+EyuiqW4FzIkkuLOI2AfAZg','fa','s1.5uL5zfUm.1d4U15Ihg9pxHpyBJ6p18AIMmak+dkTzh2jAqPZRGwVyEQmFmg4WAhs=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347714202,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'aef678a3165d6891908c7775c0fc1065984bcb85b0e6f00e65377cebdf8d8c2e',NULL,NULL,'[]',NULL,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(77,5100075866,'s1.5uL5zfUm.pe+Yun9FHrni+HHdA/7aII/RKQwfC0UyDbY6zebW9mM=','s1.5uL5zfUm.QnGjg3VNsNZLiwtIwWPDfQOTewSuKyWvKBFBiLSOO+YU+OPnWw==','fa','s1.5uL5zfUm.Wrb4vaaKA4bogoMpbPpGHNBS1DexXOo7WSdza0O8h9toMc7Fl5m8rWU=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714218,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'69266614b5281311891848b15c5c110e3038b441f69986cb09c80d82ce1439f0',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(78,5100076845,'s1.5uL5zfUm.JXy7XJpHygtqzU+3YCC299uPBYqyH66ki3opIdjCNaHBkg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(79,5100077586,'s1.5uL5zfUm.nCdLLfUwirqUmUDUmncvO9vX1buvH9zx7S9KDfVIhvBlDw==',NULL,'fa','s1.5uL5zfUm.bg3xJEFHEPiS6Ku+8LUn2Mqnk7/4pHpeb+c4W6L5Ym/5shKibTWpmKA=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714225,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'f25003551f5a0586af05128459d7e9b54ebec38c4038be70ef75e9236efacef0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(80,5100078295,'s1.5uL5zfUm.mszUcnMGIz2R2yNZ34zZbRNQgNrmtUJhKaA8/ilZkLVIaw==',NULL,'fa','s1.5uL5zfUm.NKuPrDkxWknT3w48aOym+zeXOw4tXT6QPTODm8fq9ww6LF1uBlgUUhI=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714229,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.4IeUnEu7ZQayBZS2q9BYrhKyPXeYsBqeMTyj4Ke6Tg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'e1dee3fa2ece05e22b7134990ba5f4550d4d41e254cb3453551a15bf1636a114',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(81,5100079210,'s1.5uL5zfUm.qNvyZ7sqJIt2Dn4aJlk3Q6+wScsirUgJufdUwohkhKj8H8g=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(82,5100080587,'s1.5uL5zfUm.3wMYmsg9g7h7FKfkwqmCPA+Ly5Z8QNd8VJ0TFz2MJJI=','s1.5uL5zfUm.g0Tc5JWRTNSdAYY/TX4N0KjJNjspP0FZxHlvlRyW4vJuCwRD9w==','fa','s1.5uL5zfUm.rbJ/H5qah4KlsWMt58ms+ldU2D1DbqKoZWVv1YNoIUcLLQM9MXGc7G4=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714237,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.1XULp9w87ROfJ3HIahFZwXWc+ToswxPGaEIXm9gvsw==',1795424526000000,1795424525000000,1795424525000000,1795424544000000,'df8e981d9028d626da2558a26905bd7a78dd7719ee8ed64156bc973535454c73',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(83,5100081909,'s1.5uL5zfUm.MZ8OoMiEgyvofoGa8pD0ATDmON13jiuH6M3FY8y2fHU/P8oQ',NULL,'en',NULL,0,'s1.5uL5zfUm.ArD5YQtTi/LrgKBZs93vIxgHFWs8evUk4B5PxYPlisZRUy6/wLrb7TU=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714253,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'5d4d7af33579e19b850a9cdd5190ea1baecc69d660f774f4a93af6f5df5f4cc3');
INSERT INTO "leads" VALUES(84,5100082417,'s1.5uL5zfUm.DOoC3tIvRc/N1VIndmf9tqANUNsTKBc0t5w1gyjVNeJx2yg=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(85,5100083387,'s1.5uL5zfUm.M9eEpI86zaLwHkggsrAtheiaXj7sRRrD5/NkIQ2DrmFW3g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(86,5100084259,'s1.5uL5zfUm.InnaT7dNj8reh620zH4Z7Jgvn89ncRW9FUkbKWcl+XWz4CAyYpNiZDEm',NULL,'fa','s1.5uL5zfUm.rNKBWtCAHWZntZ+Q6FjkWHB9LSlOAyPMZ3iteeoCUM3MMYgfGmogM3s=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999935819911459},{"about":"engagement","option":"completed","axis":"interest","points":9.999978606591386},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424594000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424570000000,347714260,0,0,0,0,NULL,NULL,NULL,NULL,1795424566000000,1795424594000000,1795424594000000,'1316ecea8235d6494508b1f08a358f96824045fbb50f6696ccedb58df8583f4d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(87,5100084981,'s1.5uL5zfUm.Vjg4D6oMB+mNAC+n+pTaN6hVWkpgEfsQX3r1ePA24xw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(88,5100085720,'s1.5uL5zfUm.FRPIEczvfTos0JeW4rm1V5+gqByJakvLyDTXwR45dXZV7w==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(89,5100087136,'s1.5uL5zfUm.7B/rkL0w30M7TPh3yek9lp1rBYsOSLZp64quN/9zPVFrJA==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.nyWtUF5aeGF6rNpSt/peL9aCspWBjl+eMN9z58AyAEOTpiOsZ+ljVgz8qATdKLuN+LbU2eQlZ9kwp3H5TTSbrlzUKfU=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.aHtC4q8QSUx50k7u6PIDFuMl6O37/qsHGiAZQpgQccDZwS1tsT9i5yc3qEAUQtHq5RWoQ+D8/CD/XvdId/t/AqgeEyg=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.4UM7fMHu/OBvXBP7MVfptPw1KFAvinalbCgXeqJszg7JD1t5s5BQjmeJV54kkSycyx/aWrhAK8tqW0vZjXs1la5gjpI=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.wzbC1ZVckit/4HvzZLhSL32g2LfNOGOPzNl+ZAvwJou/pUPTIvKk7ulpQKdolW9dj9uqLrIQDJWIvrkce7IkJjQXJNw=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.MdLDbi9KZXh6lep/3guYq+bPQnRfEMsMZPiUVL89i/15t+gsrHWHTXX7IxU85E2mCwT5JKAYQ7bWIsrhYqpbi1AEOmg=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.t50ybbmqDRzV5vPB8rOarY+nciKx3hyCDLkwwXFsalzSFFEe7kpaGNdlui+LeR3BIuHb+SuJ546dxaHxPn6gbJtk+vA=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.SPufL92zm+PGA4deH1rKMq/kO57yXDAq00CdYo3B/96oyuOOaFR9b8t9zbtU2X/DgachFdxN',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.EwYEfLfMjZ5Fu+npD5D66B5aWygR1NFUr+5DgypdF0YlFyR4leFGyYRCBir49pKQsAEKUQo/hFuwm8+Nhv4J6/8UXMiRkFop',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.jEV/f5dHl4rbfFFc4LIW3SmjuLFZfdUPMuP0XRFMqjbu2x28S+aJC9yEQFJe+e30CP+ONdW+',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.6+J0bWa+18toL8AzDXC2CZN9Zm8lK66eKTY2EM5nZiNNCDIfy64HHW8uANa+8wY5hnYzRoQUGdi/SlqS9Mr1P286E9XwBMERQDOljlwPA8KkujTjFMVewXX1ut0ZKAbPh9Y=',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.rVwcZ3UCAEeKEftlf20t18ovPuJImIBW2JGOEcA7eUnCF5bElG766THqk1/L8/JLq9Nnl2iOg8pqrZv5dVdKr8MAQVdYcHhmaB/DUV636Jzsx2EdOjxkAFllCY9tQ1VfpflEs6tniECgEtk=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696446000000,'{"source":"","known":false}',0,347713802);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713803);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696450000000,'s1.5uL5zfUm.Y3tjDEM6Lm0IE6HojTPCXjEwf3tXul/ET9gqXu0yrTRrIF8KL44yu78HFzd1aqbv4LLpbmFeNiBWmxZZgF0oEEh3A1Z+4xw4',0,347713803);
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
INSERT INTO "ledger" VALUES(79,9,'contact',1793696478000000,'s1.5uL5zfUm.dSz//OUvlXep0Gyodp7Owm1ra6PazDmJPzYUeQd8lPoqno50Raxa8QT1mpCRx8e8OyrRtcIhGEiobhNjAZpGf5coSDEXcWRxm7rVgFcTCvMsZcpF',0,347713811);
INSERT INTO "ledger" VALUES(80,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(81,9,'stage',1793696478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,9,'campaign',1793696478000000,'{"source":"g_ads7","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(83,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713812);
INSERT INTO "ledger" VALUES(84,9,'language',1793696482000000,'{"language":"fa"}',0,347713814);
INSERT INTO "ledger" VALUES(85,9,'blocked',1793696486000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(86,9,'unblocked',1793696487000000,'{}',0,347713816);
INSERT INTO "ledger" VALUES(87,10,'started',1794218600000000,'{"source":"","known":false}',0,347713817);
INSERT INTO "ledger" VALUES(88,10,'contact',1794218600000000,'s1.5uL5zfUm.s0zhEdMODx5dys3ltrufNvMhojSXpTZfHGqXOE1UYjS5bo39Y1bLBuYXTwRkRD0z0HvyuyXxZj2WEntjBTS8ynWya3M=',0,347713817);
INSERT INTO "ledger" VALUES(89,10,'talk_asked',1794218600000000,'{}',0,347713817);
INSERT INTO "ledger" VALUES(90,10,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713817);
INSERT INTO "ledger" VALUES(91,10,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(92,10,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(93,10,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(94,6,'released',1794218600000000,'s1.5uL5zfUm.gpP9GanDES56P/4twvbqiW9YUmxe+Q9yQn0orywm8Lo/oPJ/VDTEreNVEIqWuvFDtoBCrukybTp6',0,-1793697327000000007);
INSERT INTO "ledger" VALUES(95,8,'reminded',1794980720000000,'{"until":"2026-11-10"}',0,-1794292200000000004);
INSERT INTO "ledger" VALUES(96,1,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(97,2,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(98,3,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(99,4,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(100,5,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(101,6,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(102,11,'started',1794980752000000,'{"source":"","known":false}',0,347713826);
INSERT INTO "ledger" VALUES(103,11,'consented',1794980752000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(104,11,'contact',1794980752000000,'s1.5uL5zfUm.kgBwVZR9hpQn5lmlATuCjZD0FQeF5mqbPjiS9CBF7mwD8SDMCl4HAOHcGJCBLRr7fjkfbs9kBpFm0alLtY9DV+lqpqZpzX2I',0,347713827);
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
INSERT INTO "ledger" VALUES(117,11,'claimed',1794980756000000,'s1.5uL5zfUm.VMZMEfVfNwEPJ6LbOTgBNGl1wWlt0E+8vyqTVAanJ44i/dm4Al7MFg6nQr9SjdoDhD8/6afZ',5100002038,347713832);
INSERT INTO "ledger" VALUES(118,11,'touched',1794980760000000,'{"how":"call","after_min":0}',5100002038,347713833);
INSERT INTO "ledger" VALUES(119,11,'meeting',1794980764000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713834);
INSERT INTO "ledger" VALUES(120,12,'started',1794980768000000,'{"source":"","known":false}',0,347713835);
INSERT INTO "ledger" VALUES(121,12,'consented',1794980768000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713836);
INSERT INTO "ledger" VALUES(122,12,'contact',1794980768000000,'s1.5uL5zfUm.BSJOJDn6u4cfx2BXNGECzrUB5SPKqhhBhSy98nBrx1vbKxCb2DDzeXRmm0gzQEq/5hm9KBHUW9IfIfEcNCZQl4krwijrOari',0,347713836);
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
INSERT INTO "ledger" VALUES(135,12,'claimed',1794980772000000,'s1.5uL5zfUm.huhAVJOcoACIdf/oyS2QuVbegVeqVclng88gl62VP6dBaxA6u3M8AVtyglFDxRHTwaCoyJB5',5100002038,347713841);
INSERT INTO "ledger" VALUES(136,12,'touched',1794980776000000,'{"how":"no_answer","after_min":0}',5100002038,347713842);
INSERT INTO "ledger" VALUES(137,12,'meeting',1794980780000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713843);
INSERT INTO "ledger" VALUES(138,13,'started',1794980784000000,'{"source":"","known":false}',0,347713844);
INSERT INTO "ledger" VALUES(139,13,'consented',1794980784000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713845);
INSERT INTO "ledger" VALUES(140,13,'contact',1794980784000000,'s1.5uL5zfUm.yRb3CV6kUzhC9ZDWcCZIX4XY9SXDTsYDzJHwg0G+3pO7+9Qqb1Wtuu9WjI5CS4jJCJEleumTa1oaQZAY9JMBL7XPXP1sIYyl',0,347713845);
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
INSERT INTO "ledger" VALUES(153,13,'claimed',1794980788000000,'s1.5uL5zfUm.EOxdxbVRUvd5ks965TKMCM/5eSpKfW+UlqN/MAMuVwLCLby6GOviiCc5BVCEGZg2scZ8fy7c',5100002038,347713850);
INSERT INTO "ledger" VALUES(154,13,'touched',1794980792000000,'{"how":"meeting","after_min":0}',5100002038,347713851);
INSERT INTO "ledger" VALUES(155,13,'meeting',1794980792000000,'{"at":"2026-12-05T07:00:00+00:00"}',5100002038,347713851);
INSERT INTO "ledger" VALUES(156,14,'started',1794980796000000,'{"source":"","known":false}',0,347713852);
INSERT INTO "ledger" VALUES(157,14,'consented',1794980796000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713853);
INSERT INTO "ledger" VALUES(158,14,'contact',1794980796000000,'s1.5uL5zfUm.AxHlOSXRFZlpK7JgzvTXF5xK+dH2314K0/tNiTxQ8XkXK3eI/3wPuzOEm1Slq3Qzc3d8x9/KJtKsV7fn7ROw0S4CM5uyQytX',0,347713853);
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
INSERT INTO "ledger" VALUES(171,14,'claimed',1794980800000000,'s1.5uL5zfUm.JRUFmkJyg0MEsc0+m9oF9aafMo42s+eLffbmxIfU/vS3+QB5dwMXrryUFKe+NyjrPvBlTA9k',5100002038,347713858);
INSERT INTO "ledger" VALUES(172,14,'touched',1794980804000000,'{"how":"call","after_min":0}',5100002038,347713859);
INSERT INTO "ledger" VALUES(173,14,'snoozed',1794980808000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713860);
INSERT INTO "ledger" VALUES(174,15,'started',1794980812000000,'{"source":"","known":false}',0,347713861);
INSERT INTO "ledger" VALUES(175,15,'consented',1794980812000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713862);
INSERT INTO "ledger" VALUES(176,15,'contact',1794980812000000,'s1.5uL5zfUm.aT2bpFTR39TvPgKo5HAJae4ww8Ao1ktqwo8qg9N8HydKdpCmZTJ5MYctKT0ASUThzP6V5IFcbMM08C8ILohH8suZDPqfZYNv',0,347713862);
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
INSERT INTO "ledger" VALUES(189,15,'claimed',1794980816000000,'s1.5uL5zfUm.xOnbVaRTVGw7dp0XI99qj2kdhklaAMpRpMSgWssZbLFqkdXXSlPaAPnwWc1PRYcWp0+VlbvX',5100002038,347713867);
INSERT INTO "ledger" VALUES(190,15,'touched',1794980820000000,'{"how":"call","after_min":0}',5100002038,347713868);
INSERT INTO "ledger" VALUES(191,15,'snoozed',1794980824000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713869);
INSERT INTO "ledger" VALUES(192,15,'said',1794980828000000,'s1.5uL5zfUm.azHMqQeWHo8IGpOghhJ/w48P2Uxb3rgVc/lcCkpj2LgfCOhDf0K061mkuxvGN9Dz7YW9MVjgQqh9xuMD212ubcngsggvF9tp32b9IHqgZUV79uqR2rY=',0,347713870);
INSERT INTO "ledger" VALUES(193,15,'awake',1794980828000000,'{"why":"wrote"}',0,347713870);
INSERT INTO "ledger" VALUES(194,16,'started',1794980832000000,'{"source":"","known":false}',0,347713871);
INSERT INTO "ledger" VALUES(195,16,'consented',1794980832000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713872);
INSERT INTO "ledger" VALUES(196,16,'contact',1794980832000000,'s1.5uL5zfUm.kVqnCh6HyF/i8MH6+5rOZbdoF4cjrL02kJmk3NaDotHMvho51z2X6b1TrXVqyj127zcJvHO7RgsAquBdvzd45RTJkTI34hho',0,347713872);
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
INSERT INTO "ledger" VALUES(209,16,'claimed',1794980836000000,'s1.5uL5zfUm.G1TUaETd31fyOBj+4k9S3FKBYmSksY4b4zIC8qjaYEif6aWFPmqZ/NoIBq6gZFH7j9sRmkQ1',5100002038,347713877);
INSERT INTO "ledger" VALUES(210,16,'touched',1794980840000000,'{"how":"call","after_min":0}',5100002038,347713878);
INSERT INTO "ledger" VALUES(211,16,'stage',1794980844000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713879);
INSERT INTO "ledger" VALUES(212,16,'outcome',1794980844000000,'s1.5uL5zfUm.hAZq1E5j/gjbI5wAzymTGGoQwdt86vnsaESgixGcN/C1XizISUjSehw8E45n2DKTsK/NY4byg4Cip40UTjjXLW778Czegd3ZBs/npq8FSk/WB6NSxRx7wfkOr2mab4076Ni68CFe66phmlY=',5100002038,347713879);
INSERT INTO "ledger" VALUES(213,16,'outcome',1794980852000000,'s1.5uL5zfUm.vS8P7wvpjnxLhba3HzE6DeVk8gKkR9LLvG2UngEN3HwFOK0c9fQHJ2vGArY1piC8BO1L9gui5X4H4dzW6bievnkcd6DmskOhim4NhocNrITjx4auPbok/02QRkvmrGeD/aFvtF5FnqR4uQ==',5100002038,347713881);
INSERT INTO "ledger" VALUES(214,17,'started',1794980856000000,'{"source":"","known":false}',0,347713882);
INSERT INTO "ledger" VALUES(215,17,'consented',1794980856000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,17,'contact',1794980856000000,'s1.5uL5zfUm.dt2gNnVHTAwAAUksGhYHlRLHjP2iSKBkWX6Cvg/bTx3Q2ib27QlCe5BywCwoOgtcAaYLy2Ob9iTjIQ1cGf4rOjW540BaXPfD',0,347713883);
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
INSERT INTO "ledger" VALUES(229,17,'claimed',1794980860000000,'s1.5uL5zfUm.lOd/C1yy7t90sOrTN+69YBHUuqvAGQ46y3R7WC86IvK5MCCOAY+ncr2t0KgSLzIAuOCBZ1Mm',5100002038,347713888);
INSERT INTO "ledger" VALUES(230,17,'stage',1794980860000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713888);
INSERT INTO "ledger" VALUES(231,17,'outcome',1794980860000000,'s1.5uL5zfUm.jtaXedcx7wA2NB4p15XKcAWuLGb5FDTh8CyJnReauoWPGEeiXVXTQD0csHBMxZ36ZmAIK5tGvral+o6eQ3JMZIwwCD3RYu+/qPOFzd9wfwEVTgW16R+Gq0FvMCGOFpIQoSDoTRzYrg==',5100002038,347713888);
INSERT INTO "ledger" VALUES(232,17,'outcome',1794980868000000,'s1.5uL5zfUm.B6/n2VzukASx02uUd3ITI4JVy6KaECVQBRPLWznfiHbnMNH//381ICI26uNW+XVdDUVHcm3eHkr5Poh/LlLny/OuAsuRhI1kleHr58kxRcIo1p1OTVv7kplhZxuFAhTs4n1/jMsy8zJAXZrqwNHj',5100002038,347713890);
INSERT INTO "ledger" VALUES(233,18,'started',1794980876000000,'{"source":"","known":false}',0,347713891);
INSERT INTO "ledger" VALUES(234,18,'consented',1794980876000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713892);
INSERT INTO "ledger" VALUES(235,18,'contact',1794980876000000,'s1.5uL5zfUm.MS8DSquo2ksEtXQh84JePHDMP4+qL8rTmkQ4ZfNF4MXHB8LDv+IrqZaYzfZsakfjEk9XsrhDGdDLigrFWZb2Rx4810CqB25E',0,347713892);
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
INSERT INTO "ledger" VALUES(248,18,'claimed',1794980880000000,'s1.5uL5zfUm.bng1EXyruXjbOxntaldxqF8LYuo2FpHsHdnmQMq2n5XSynwEeP97UxQD/R8RSvyWlPM0X68l',5100002038,347713897);
INSERT INTO "ledger" VALUES(249,18,'stage',1794980880000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713897);
INSERT INTO "ledger" VALUES(250,18,'outcome',1794980880000000,'s1.5uL5zfUm.OKiSpY5KOlRAHbf15fdS9KzVGP5P9UVN5lDZ/6c/Evcl+OGCZWl6MvDQEW/LNJ2e1vNjEc3wNye/V9Uf5jpD7/EvAEdrBLKYpSfnBUd1kypO3N2oWpNjPKendHmh00o9KLRnMs04C1R9cQ==',5100002038,347713897);
INSERT INTO "ledger" VALUES(251,18,'stage',1794980888000000,'s1.5uL5zfUm.S3oqkPRju76EA4VGG47vCWWj3FDWOmgF10/CIO6LyTH9K9DqE2eznsZhwKc/OTAfbTkm29g/O5FfysNWfwJJa0rhux+je2VB0l5sA9mSBxpQfo3gKA==',5100002038,347713899);
INSERT INTO "ledger" VALUES(252,18,'outcome',1794980888000000,'s1.5uL5zfUm./qbWxworFnE3IX6iJ/IqpaIEJFX5t2gp8BaExlJmzT3FMUm4nQBFb3GwuhXtNJk05ydYmXpqd+4s3/0tWML2aW8X7MUVn9Wu5O4H1TKpQHlaEV2FtyZg17uL',5100002038,347713899);
INSERT INTO "ledger" VALUES(253,19,'started',1794980896000000,'{"source":"","known":false}',0,347713900);
INSERT INTO "ledger" VALUES(254,19,'consented',1794980896000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713901);
INSERT INTO "ledger" VALUES(255,19,'contact',1794980896000000,'s1.5uL5zfUm.uxiQ3h1CTDfyiP4K19MuGLbm8lTfYrvfhHsvu5w3a6A3b/JRudtVk+rB22tFc0Xt3+P2wB9MnCRdZq9jP8QZ8P9z9VlObVeW',0,347713901);
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
INSERT INTO "ledger" VALUES(268,19,'claimed',1794980900000000,'s1.5uL5zfUm.9NIf5w4DeF1g2unuuwX9b+N+YQZGVv6HWpJ7euPyEJhHePDqSXNbqiNABJl3ihRTb3QXQ9lh',5100002038,347713906);
INSERT INTO "ledger" VALUES(269,19,'outcome',1794980900000000,'s1.5uL5zfUm.HtFP1ZdFYfGhJR/4aZWGNKwxls+j5r1d5qRxhoiEPVP5cZ/cYTS1lhZu3WPQfT1tZg4vedQP1elAC2WEcXR+pfTpeQGGKrHW55POOuw=',5100002038,347713906);
INSERT INTO "ledger" VALUES(270,19,'reopened',1794980904000000,'s1.5uL5zfUm.gpvV6mBZZO1rAEHBsZwaaCP2TlcUltVvjtg7tHHX0bwVHuzzvXiyyey92yZpsZQcH5nqww==',5100002038,347713907);
INSERT INTO "ledger" VALUES(271,19,'outcome',1794980904000000,'s1.5uL5zfUm.H7KaER+0X7otUQEMrMktXy3ufLEuicZikAh8qRFErL7mDraIjKVx0X+FGcLEEXdMEziBdXQl9Oizo14Wr16PygPDdJJ/2HM3kaG76ke/qI6tL0A=',5100002038,347713907);
INSERT INTO "ledger" VALUES(272,20,'started',1794980908000000,'{"source":"","known":false}',0,347713908);
INSERT INTO "ledger" VALUES(273,20,'consented',1794980908000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(274,20,'contact',1794980908000000,'s1.5uL5zfUm.xwTPoF4wbZNBD1RjFhm5o0pcbUaO8umbcPAEulkG40USqUk5OF4lUeOZ87FVMq9mrovUW6mS3fyDQrTiNZx/RbsHA+2OhKVM',0,347713909);
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
INSERT INTO "ledger" VALUES(287,20,'claimed',1794980912000000,'s1.5uL5zfUm.OUpZqlshFXunR53oPXTfSmQvb0RBfzPDGU7rtt115eZES8M/M6OwTNBIhIdxQozSRYmO1EHy',5100002038,347713914);
INSERT INTO "ledger" VALUES(288,20,'outcome',1794980912000000,'s1.5uL5zfUm.l7rnH5NEBThEiR185AYI2b+fQRl0zVbv9gCFcow6YqRzxx6rp0mhtsHBO6xiNPoGi6JmerpdjUfKVcyYKqhU73MN7wrJPtxng/19OZE1erPUbPsS',5100002038,347713914);
INSERT INTO "ledger" VALUES(289,20,'cooled',1794980912000000,'{"reason":"person"}',5100002038,347713914);
INSERT INTO "ledger" VALUES(290,21,'started',1794980916000000,'{"source":"","known":false}',0,347713915);
INSERT INTO "ledger" VALUES(291,21,'consented',1794980916000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(292,21,'contact',1794980916000000,'s1.5uL5zfUm.LZ3FzfVS//QjWfgdeuKH3wvZpk7bczNBZsZ+3oX33fHRtmENXVP9UtcL0bQoEp87WY7VCJW198em+kcYz8MFEjtkUrx20A8I',0,347713916);
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
INSERT INTO "ledger" VALUES(305,21,'claimed',1794980920000000,'s1.5uL5zfUm.g6kcvjlYKpeVF+KzUEJmmzgBSsygdLLopaJj5qqc/SA7e5onWXN2AWo1PdnF77bESDn/YQ4P',5100002038,347713921);
INSERT INTO "ledger" VALUES(306,21,'assigned',1794980924000000,'s1.5uL5zfUm.DVjWbDSEmzpmXkZONRA7fWPYYwi+BzclhSCLy8aay69qq6YKaTEB2maqGhjYyzzchlC9RZz+mw9IIQtO0QGueLG7l+MkgdoxK2eLqr7xU1WdLJD7GNDzvYeq',5100002038,347713922);
INSERT INTO "ledger" VALUES(307,22,'started',1794980928000000,'{"source":"","known":false}',0,347713923);
INSERT INTO "ledger" VALUES(308,22,'consented',1794980928000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(309,22,'contact',1794980928000000,'s1.5uL5zfUm.8ddx2pW8lEuvRuPGys3kQ/rSxY3OVy/kCp1QKU67FPBKpfZgUspZaZFDQ9wBYpAGyPSNTCo+GZKdh+vCMS+TEPPee4LZtiIu',0,347713924);
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
INSERT INTO "ledger" VALUES(322,22,'claimed',1794980932000000,'s1.5uL5zfUm.wwnNhM1ZlSQekC8GQneSUtO0WclTlf/FOz3Sc5H9rU2eV2LUsLBpmTiMXd2W45Xey3PX2QiNIg==',5100009869,347713929);
INSERT INTO "ledger" VALUES(323,22,'released',1794980936000000,'s1.5uL5zfUm.dToB0+8dY1yW+sZOj7MLXy1h7u7dmrIzGd5ohf/f5KSCdwnxqpoAU2Wb6oDdPoADDQ8r+I+TjOA=',5100009869,347713930);
INSERT INTO "ledger" VALUES(324,23,'started',1794980940000000,'{"source":"","known":false}',0,347713931);
INSERT INTO "ledger" VALUES(325,23,'consented',1794980940000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713932);
INSERT INTO "ledger" VALUES(326,23,'contact',1794980940000000,'s1.5uL5zfUm.4fxwHKzWFeC9Tqmd42sBYax+ujQAVi1maOVX9VSYNSXuMmg5esAviXZidivNaw2qcflOcA/W/lK5WTZ6Xj9iDqE62lgD5TH9',0,347713932);
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
INSERT INTO "ledger" VALUES(339,23,'claimed',1794980944000000,'s1.5uL5zfUm.3EiKJP69k7sqbWE6wMHb7FNESqrKs8XbfZuhWRU1NKMKoCejdWsbex0gBjoKeoGYl/4un+s+KA==',5100009869,347713937);
INSERT INTO "ledger" VALUES(340,23,'touched',1794980948000000,'{"how":"call","after_min":0}',5100009869,347713938);
INSERT INTO "ledger" VALUES(341,24,'started',1794980952000000,'{"source":"","known":false}',0,347713939);
INSERT INTO "ledger" VALUES(342,24,'consented',1794980952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713940);
INSERT INTO "ledger" VALUES(343,24,'contact',1794980952000000,'s1.5uL5zfUm.43Xeqd3i/7llUODT9tp9GA+RESEiOxsLv3SZaZsS6zTsSqtbwsyS4LeJokPcCcdEg7mOMZIl0cvYE/xRaE3iA5G15cvIpO8q',0,347713940);
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
INSERT INTO "ledger" VALUES(356,24,'claimed',1794980956000000,'s1.5uL5zfUm.GBaIelGfZzzUJxV1GtNwwQx3nu7+NQvzX/u+Pnv2xiW7XJFS/OisOQ5O2Lro1Wf/rXi4jXzlp4Q=',5100011199,347713945);
INSERT INTO "ledger" VALUES(357,24,'touched',1794980960000000,'{"how":"call","after_min":0}',5100011199,347713946);
INSERT INTO "ledger" VALUES(358,25,'started',1794980964000000,'{"source":"","known":false}',0,347713947);
INSERT INTO "ledger" VALUES(359,25,'consented',1794980964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713948);
INSERT INTO "ledger" VALUES(360,25,'contact',1794980964000000,'s1.5uL5zfUm.UVsrKGo2DPp051JBa2vJPELopu1vz15UCawKfkRTC4mxaGljascHKpZaUfTa9+oTq1CCN3psjzU/2/4wXiQwlEPqEAZwJamO',0,347713948);
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
INSERT INTO "ledger" VALUES(373,21,'released',1794988168000000,'s1.5uL5zfUm.TCAbTkqK8Nux77ejeSmZyiiHS3jHp9cQp0entmRDkLXk8tkfcp19sYdxez9kcZ121g81ufL/QCQcV/c8hfKeqCsHOSyu3VQ=',0,-1794981824000000018);
INSERT INTO "ledger" VALUES(374,7,'mark_asked',1794988168000000,'{"deal":1}',0,-1794983400000000020);
INSERT INTO "ledger" VALUES(375,11,'held',1794988168000000,'{}',5100002038,347713953);
INSERT INTO "ledger" VALUES(376,12,'no_show',1794988172000000,'{}',5100002038,347713954);
INSERT INTO "ledger" VALUES(377,24,'released',1794988180000000,'s1.5uL5zfUm.X4bOzi0mytqwC7x1BVBGEjyIW7r5V8/xtzzAPUyLqnJ9Hm61vW7AUeJb4GNBiCxLJBrJPyz19KAi',0,347713956);
INSERT INTO "ledger" VALUES(378,26,'started',1795239920000000,'{"source":"","known":false}',0,347713958);
INSERT INTO "ledger" VALUES(379,26,'consented',1795239920000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713959);
INSERT INTO "ledger" VALUES(380,26,'contact',1795239920000000,'s1.5uL5zfUm.N0LQf9NqIx/m6pUa2OjDalLoFYlZA1zwQNdK26Ui7pVDAg0Gjs6kdLohTRqi28OIu/PGksKhnE16+/4cLbBniMYUhTnfE4Gm',0,347713959);
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
INSERT INTO "ledger" VALUES(393,26,'claimed',1795239924000000,'s1.5uL5zfUm.nt2o2990+UinSdDeCqY9r/y8wGLEAtHewempXeJwgNeOuoKWjjUlGZSEqBQYZdqUGCbul40Hkg==',5100012490,347713964);
INSERT INTO "ledger" VALUES(394,26,'wrote',1795239932000000,'s1.5uL5zfUm.ldyw2GfPwYTlmxN/o5qFOUfs02kBGZKAXFZPTse5RWTB/B6OZpdsUMPo8EMXh6labuS9itBkVQ6abR1NYYs8YG16qMDYZ9VuMWPrwobyx7mA1BvgMWe11xzLQelSJ496h38pZlplp4amPAAAD/nM4aI0Q7yuT8xqt+GyG73Th2Ku5To=',5100012490,347713966);
INSERT INTO "ledger" VALUES(395,26,'touched',1795239932000000,'{"how":"message","after_min":0}',5100012490,-1795239932000000000);
INSERT INTO "ledger" VALUES(396,26,'said',1795239936000000,'s1.5uL5zfUm.fiqiPW6w6OSxWglsAZ7ECllT44/zFZb0sq7kWxVmuO0grLumwSAQWheDTF2Pk5YY0q/WOzAyJwtJ7Wnj3po56KeN09Hmm/GYRBN5WOtVh6fSg79O3g5fyQco2AW0OomFRmFyz0qg',0,347713967);
INSERT INTO "ledger" VALUES(397,26,'wrote',1795239940000000,'s1.5uL5zfUm.7dHnc7UhY+WJY9cjr70jOD7M2ng8qP3RG7ExvJsDZi8sqQUxdrUp33Dkvk9FZzjYZGlJ6FmEocIyB492IH+uGKlATBR5gYDueiLO3+PaL9Xl3u/wAPK/n+cDcsYaF1i3T62D/ls3O51oyYrc6Tpxjvqvfz2O7RW8',5100012490,347713968);
INSERT INTO "ledger" VALUES(398,26,'said',1795239948000000,'s1.5uL5zfUm.2wQWwICBI5/ZMajJjLe7wjbAJZF316PTx4RYzZI2QedO8ZrCPHheJS8StG8LyGERAsKtnJyxQMpNS4i0rEo7EcP9mH1yEzXCcgZP3CWaLVAHNmDtGT/p',0,347713970);
INSERT INTO "ledger" VALUES(399,27,'started',1795239956000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(400,27,'consented',1795239956000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713973);
INSERT INTO "ledger" VALUES(401,27,'contact',1795239956000000,'s1.5uL5zfUm.y532LLUVHFaDQA+a9qJtfvPbfCGBnmk+XUIuM7DiCplnClZ/1CX/EuGIDz2T497vPrDzK6uuFomVrd5ormDRf6cwDOjY6g0d',0,347713973);
INSERT INTO "ledger" VALUES(402,27,'guide',1795239956000000,'{"magnet":"guide"}',0,347713973);
INSERT INTO "ledger" VALUES(403,27,'stage',1795239956000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(404,27,'answered',1795239956000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713974);
INSERT INTO "ledger" VALUES(405,27,'answered',1795239956000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713975);
INSERT INTO "ledger" VALUES(406,27,'stage',1795239956000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(407,27,'answered',1795239956000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713976);
INSERT INTO "ledger" VALUES(408,27,'answered',1795239956000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713977);
INSERT INTO "ledger" VALUES(409,27,'completed',1795239956000000,'{}',0,347713977);
INSERT INTO "ledger" VALUES(410,27,'promised',1795239956000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713977);
INSERT INTO "ledger" VALUES(411,27,'stage',1795239956000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(412,27,'heated',1795239956000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(413,27,'alerted',1795239956000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(414,28,'started',1795239960000000,'{"source":"","known":false}',0,347713978);
INSERT INTO "ledger" VALUES(415,28,'consented',1795239960000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713979);
INSERT INTO "ledger" VALUES(416,28,'contact',1795239960000000,'s1.5uL5zfUm.TAuyVaGtJ3k9TqDQEowd3fe+/cLDlVVYa6uZdLR3ndssk3tQtw/XUnOq2Ptbw/fVyKsazW+VpYK6dD7xNibN4yoT/uThKXKT',0,347713979);
INSERT INTO "ledger" VALUES(417,28,'guide',1795239960000000,'{"magnet":"guide"}',0,347713979);
INSERT INTO "ledger" VALUES(418,28,'stage',1795239960000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(419,28,'answered',1795239960000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713980);
INSERT INTO "ledger" VALUES(420,28,'answered',1795239960000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713981);
INSERT INTO "ledger" VALUES(421,28,'stage',1795239960000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(422,28,'answered',1795239960000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713982);
INSERT INTO "ledger" VALUES(423,28,'answered',1795239960000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713983);
INSERT INTO "ledger" VALUES(424,28,'completed',1795239960000000,'{}',0,347713983);
INSERT INTO "ledger" VALUES(425,28,'promised',1795239960000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713983);
INSERT INTO "ledger" VALUES(426,28,'stage',1795239960000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(427,28,'heated',1795239960000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(428,28,'alerted',1795239960000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(429,29,'started',1795239964000000,'{"source":"","known":false}',0,347713984);
INSERT INTO "ledger" VALUES(430,29,'consented',1795239964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713985);
INSERT INTO "ledger" VALUES(431,29,'contact',1795239964000000,'s1.5uL5zfUm.0Qv1Ltw5G3XAYIZ9BQAg+lcJ64j/PhbgXbIuIEn9OxyhQk0l6Eoi3jifHSjYapiBbukyabOeRUZ0kaQ75w6q11uS87smW7Wc',0,347713985);
INSERT INTO "ledger" VALUES(432,29,'guide',1795239964000000,'{"magnet":"guide"}',0,347713985);
INSERT INTO "ledger" VALUES(433,29,'stage',1795239964000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(434,29,'answered',1795239964000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713986);
INSERT INTO "ledger" VALUES(435,29,'answered',1795239964000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713987);
INSERT INTO "ledger" VALUES(436,29,'stage',1795239964000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(437,29,'answered',1795239964000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713988);
INSERT INTO "ledger" VALUES(438,29,'answered',1795239964000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713989);
INSERT INTO "ledger" VALUES(439,29,'completed',1795239964000000,'{}',0,347713989);
INSERT INTO "ledger" VALUES(440,29,'promised',1795239964000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713989);
INSERT INTO "ledger" VALUES(441,29,'stage',1795239964000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(442,29,'heated',1795239964000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(443,29,'alerted',1795239964000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(444,30,'started',1795239968000000,'{"source":"","known":false}',0,347713990);
INSERT INTO "ledger" VALUES(445,30,'consented',1795239968000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713991);
INSERT INTO "ledger" VALUES(446,30,'contact',1795239968000000,'s1.5uL5zfUm.GSP885ZcqQ4MQ0gbYnikuI3UgEx1KX/J6N/8XILKPzxcuHouTWYmxKnCaBLGEg0OCQs4SASzqagEQxgUw3RkbtZESnRgPVF2',0,347713991);
INSERT INTO "ledger" VALUES(447,30,'guide',1795239968000000,'{"magnet":"guide"}',0,347713991);
INSERT INTO "ledger" VALUES(448,30,'stage',1795239968000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(449,30,'answered',1795239968000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713992);
INSERT INTO "ledger" VALUES(450,30,'answered',1795239968000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713993);
INSERT INTO "ledger" VALUES(451,30,'stage',1795239968000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(452,30,'answered',1795239968000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713994);
INSERT INTO "ledger" VALUES(453,30,'answered',1795239968000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347713995);
INSERT INTO "ledger" VALUES(454,30,'completed',1795239968000000,'{}',0,347713995);
INSERT INTO "ledger" VALUES(455,30,'promised',1795239968000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347713995);
INSERT INTO "ledger" VALUES(456,30,'stage',1795239968000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(457,30,'heated',1795239968000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(458,30,'alerted',1795239968000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(459,28,'claimed',1795239972000000,'s1.5uL5zfUm.CZW0N9o7fh47TU+KgSUdnFUBMO3ia6ATt0A3z7vD2llLiBS9YCmDGMmCPDTjulWnqcReSbAtvt0oxyCE',5100001122,347713996);
INSERT INTO "ledger" VALUES(460,27,'merged',1795239976000000,'{"from":28}',5100001122,347713997);
INSERT INTO "ledger" VALUES(461,28,'merged',1795239976000000,'{"into":27}',5100001122,347713997);
INSERT INTO "ledger" VALUES(462,29,'merged',1795239980000000,'{"from":30}',5100001122,347713998);
INSERT INTO "ledger" VALUES(463,30,'merged',1795239980000000,'{"into":29}',5100001122,347713998);
INSERT INTO "ledger" VALUES(464,28,'said',1795239984000000,'s1.5uL5zfUm.ZclyK6c52IeilyCOsxGq6UG6bScgHP2UB+hp0MLHQEUJQg4lzjiDC9alXV053wtKMaQzjZPc+19bB+z5dJZ1Hb5mLszfdm4DrqMSaT8khnPvY7E2',0,347713999);
INSERT INTO "ledger" VALUES(465,30,'unmerged',1795239988000000,'{"from":29}',5100001122,347714000);
INSERT INTO "ledger" VALUES(466,29,'unmerged',1795239988000000,'{"from":30}',5100001122,347714000);
INSERT INTO "ledger" VALUES(467,31,'started',1795239992000000,'{"source":"","known":false}',0,347714001);
INSERT INTO "ledger" VALUES(468,31,'consented',1795239992000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714002);
INSERT INTO "ledger" VALUES(469,31,'contact',1795239992000000,'s1.5uL5zfUm.TEZURIYCtMRgwPcPeA8d5b6h63uG3d2bcRzWfmKGNHcLlF3rRja5fK/dAYfIa7YKzeexkbG4ZK/2YYO3vWtgVEIrgQM7QAER',0,347714002);
INSERT INTO "ledger" VALUES(470,31,'guide',1795239992000000,'{"magnet":"guide"}',0,347714002);
INSERT INTO "ledger" VALUES(471,31,'stage',1795239992000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(472,31,'answered',1795239992000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714003);
INSERT INTO "ledger" VALUES(473,31,'answered',1795239992000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714004);
INSERT INTO "ledger" VALUES(474,31,'stage',1795239992000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(475,31,'answered',1795239992000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714005);
INSERT INTO "ledger" VALUES(476,31,'answered',1795239992000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714006);
INSERT INTO "ledger" VALUES(477,31,'completed',1795239992000000,'{}',0,347714006);
INSERT INTO "ledger" VALUES(478,31,'promised',1795239992000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714006);
INSERT INTO "ledger" VALUES(479,31,'stage',1795239992000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(480,31,'heated',1795239992000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(481,31,'alerted',1795239992000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(482,31,'promised',1795240008000000,'{"promise":"window","moment":"2026-11-28T07:30:00+00:00","deadline":"2026-11-28T09:30:00+00:00","way":"call"}',0,347714010);
INSERT INTO "ledger" VALUES(483,32,'started',1795240012000000,'{"source":"","known":false}',0,347714011);
INSERT INTO "ledger" VALUES(484,32,'consented',1795240012000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714012);
INSERT INTO "ledger" VALUES(485,32,'contact',1795240012000000,'s1.5uL5zfUm.+Nzl5NXiENiOLo8nFg5Va7qvgaiB/Fwk+ayBJJz06s2fHmTudg58pS9Mzq+XW77FL8w65ihK6gUGeucX/lRgmjYBkvG1gQFK',0,347714012);
INSERT INTO "ledger" VALUES(486,32,'guide',1795240012000000,'{"magnet":"guide"}',0,347714012);
INSERT INTO "ledger" VALUES(487,32,'stage',1795240012000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(488,32,'answered',1795240012000000,'{"question":"need","option":"sales","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714013);
INSERT INTO "ledger" VALUES(489,32,'answered',1795240012000000,'{"question":"timing","option":"now","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714014);
INSERT INTO "ledger" VALUES(490,32,'stage',1795240012000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(491,32,'answered',1795240012000000,'{"question":"budget","option":"mid","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714015);
INSERT INTO "ledger" VALUES(492,32,'answered',1795240012000000,'{"question":"talk","option":"call","language":"fa","funnel":"7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c"}',0,347714016);
INSERT INTO "ledger" VALUES(493,32,'completed',1795240012000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(494,32,'promised',1795240012000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714016);
INSERT INTO "ledger" VALUES(495,32,'stage',1795240012000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(496,32,'heated',1795240012000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(497,32,'alerted',1795240012000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(498,32,'promised',1795240028000000,'{"promise":"window","moment":"2026-11-28T07:30:00+00:00","deadline":"2026-11-28T09:30:00+00:00","way":"call"}',0,347714020);
INSERT INTO "ledger" VALUES(499,32,'claimed',1795240032000000,'s1.5uL5zfUm.Q6Jp18N/zcbZYGZ4tmWLhjt7T410/KIayAnA8tWutJvvAl5JEhSmsHkIPiw1r+7+Mc+ceswaH7Q=',5100012490,347714021);
INSERT INTO "ledger" VALUES(500,7,'rated',1795240036000000,'{"mark":2,"deal":1,"low":true}',0,347714022);
INSERT INTO "ledger" VALUES(501,7,'rated',1795240040000000,'{"mark":5,"deal":1}',0,347714023);
INSERT INTO "ledger" VALUES(502,33,'started',1795240044000000,'{"source":"referral","known":false}',0,347714024);
INSERT INTO "ledger" VALUES(503,33,'consented',1795240048000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714025);
INSERT INTO "ledger" VALUES(504,33,'contact',1795240048000000,'s1.5uL5zfUm.sx6I7BENAlJLCLVZHrePgabFmg/G7BWXHTOujyFj0ujb2Rr6nz6HZ0p/ePVx++nDv/3fIcdDOo2Vsr9U2H3/GANe9PzCUA3k',0,347714025);
INSERT INTO "ledger" VALUES(505,33,'guide',1795240048000000,'{"magnet":"guide"}',0,347714025);
INSERT INTO "ledger" VALUES(506,33,'stage',1795240048000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(507,7,'help_asked',1795240052000000,'{}',0,347714026);
INSERT INTO "ledger" VALUES(508,7,'promised',1795240052000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714026);
INSERT INTO "ledger" VALUES(509,34,'started',1795422620000000,'{"source":"site","known":true}',0,347714028);
INSERT INTO "ledger" VALUES(510,27,'released',1795422620000000,'s1.5uL5zfUm.pH4MQ1ynRBv86t7UAlSyk8L92L1hpMUovAacS8mq2OXO/TS1uWGZplMsVRiDGP9V2uFuX+GBaNgiGVyBjRY=',0,-1795240872000000005);
INSERT INTO "ledger" VALUES(511,35,'started',1795422621000000,'{"source":"site","known":true}',0,347714029);
INSERT INTO "ledger" VALUES(512,36,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347714030);
INSERT INTO "ledger" VALUES(513,36,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714031);
INSERT INTO "ledger" VALUES(514,36,'contact',1795424420000000,'s1.5uL5zfUm.XJlh/W2E99MB4RmHcQsRzeUo/9Ksqnb2V9sVMy1MW8h5++LgcQGBVpdlULg8izRvukozsl8jqXQMnzr4Zi1FyMVKIIMdFaQj',0,347714031);
INSERT INTO "ledger" VALUES(515,36,'guide',1795424420000000,'{"magnet":"guide"}',0,347714031);
INSERT INTO "ledger" VALUES(516,36,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(517,36,'answered',1795424420000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714032);
INSERT INTO "ledger" VALUES(518,36,'answered',1795424420000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714033);
INSERT INTO "ledger" VALUES(519,36,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(520,36,'answered',1795424420000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714034);
INSERT INTO "ledger" VALUES(521,36,'answered',1795424420000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714035);
INSERT INTO "ledger" VALUES(522,36,'completed',1795424420000000,'{}',0,347714035);
INSERT INTO "ledger" VALUES(523,36,'promised',1795424420000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714035);
INSERT INTO "ledger" VALUES(524,36,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(525,36,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(526,36,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(527,36,'claimed',1795424421000000,'s1.5uL5zfUm.3t6A2S33d9Pq/2jjiO2A9IrHuwQgMNcE4Eg+ykLStYNPEgx5d6cqMOaaErxvMjhjvUl6U0NK',5100002038,347714036);
INSERT INTO "ledger" VALUES(528,37,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347714037);
INSERT INTO "ledger" VALUES(529,37,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714038);
INSERT INTO "ledger" VALUES(530,37,'contact',1795424425000000,'s1.5uL5zfUm.vZKJTEJ1p2doi+PqVgqaDtzmk5PDAzjhIxL5hlfyXmw8PcwAG3L/YW6B2b8TPYepu44nYdDmAEB1pxSbV3931byNwkpdf6xU',0,347714038);
INSERT INTO "ledger" VALUES(531,37,'guide',1795424425000000,'{"magnet":"guide"}',0,347714038);
INSERT INTO "ledger" VALUES(532,37,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(533,37,'answered',1795424425000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714039);
INSERT INTO "ledger" VALUES(534,37,'answered',1795424425000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714040);
INSERT INTO "ledger" VALUES(535,37,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(536,37,'answered',1795424425000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714041);
INSERT INTO "ledger" VALUES(537,37,'answered',1795424425000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714042);
INSERT INTO "ledger" VALUES(538,37,'completed',1795424425000000,'{}',0,347714042);
INSERT INTO "ledger" VALUES(539,37,'promised',1795424425000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714042);
INSERT INTO "ledger" VALUES(540,37,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(541,37,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(542,37,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(543,38,'started',1795424426000000,'{"source":"site","known":true}',0,347714043);
INSERT INTO "ledger" VALUES(544,38,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714044);
INSERT INTO "ledger" VALUES(545,38,'contact',1795424426000000,'s1.5uL5zfUm.WDBw9X1R6+FfyVRU7hX+AVAxjmpcCIVvOgcEFKPPnxVbJgBQaEQudmleSvq/FVF5z8ASnCLWFN27zmom1Vi/dN/cLcHopto6MZQxBAG2nko=',0,347714044);
INSERT INTO "ledger" VALUES(546,38,'guide',1795424426000000,'{"magnet":"guide"}',0,347714044);
INSERT INTO "ledger" VALUES(547,38,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(548,38,'answered',1795424426000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714045);
INSERT INTO "ledger" VALUES(549,38,'answered',1795424426000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714046);
INSERT INTO "ledger" VALUES(550,38,'answered',1795424426000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714047);
INSERT INTO "ledger" VALUES(551,38,'answered',1795424426000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714048);
INSERT INTO "ledger" VALUES(552,38,'completed',1795424426000000,'{}',0,347714048);
INSERT INTO "ledger" VALUES(553,38,'return_offered',1795424426000000,'{"by":"end"}',0,347714048);
INSERT INTO "ledger" VALUES(554,38,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(555,38,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347714049);
INSERT INTO "ledger" VALUES(556,38,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347714057);
INSERT INTO "ledger" VALUES(557,38,'alerted',1795424434000000,'{"alert":1}',0,347714057);
INSERT INTO "ledger" VALUES(558,39,'started',1795424435000000,'{"source":"","known":false}',0,347714058);
INSERT INTO "ledger" VALUES(559,39,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714059);
INSERT INTO "ledger" VALUES(560,39,'contact',1795424435000000,'s1.5uL5zfUm.wYKiiugQ9M43hhZwubBqQMYlKjmYzPXXD533MehcAfNFE/iXBye5okyErOhXAcKAGwpNFvSyXHw4VKlIeVU4oFo4eKWz54+U',0,347714059);
INSERT INTO "ledger" VALUES(561,39,'guide',1795424435000000,'{"magnet":"guide"}',0,347714059);
INSERT INTO "ledger" VALUES(562,39,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(563,39,'answered',1795424435000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714060);
INSERT INTO "ledger" VALUES(564,39,'answered',1795424435000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714061);
INSERT INTO "ledger" VALUES(565,39,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(566,39,'answered',1795424435000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714062);
INSERT INTO "ledger" VALUES(567,39,'answered',1795424435000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714063);
INSERT INTO "ledger" VALUES(568,39,'completed',1795424435000000,'{}',0,347714063);
INSERT INTO "ledger" VALUES(569,39,'promised',1795424435000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714063);
INSERT INTO "ledger" VALUES(570,39,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(571,39,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(572,39,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(573,39,'claimed',1795424436000000,'s1.5uL5zfUm.LYSHMVvvR4Nh9IxCuAm5Dyeaf98t9nW9THhtoQ+nP7k29uWbRvsShzQR/a9IEzKhVvikFhFj',5100002038,347714064);
INSERT INTO "ledger" VALUES(605,39,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347714079);
INSERT INTO "ledger" VALUES(606,39,'stopped',1795424450000000,'{}',0,347714079);
INSERT INTO "ledger" VALUES(607,39,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(608,42,'started',1795424454000000,'{"source":"","known":false}',0,347714080);
INSERT INTO "ledger" VALUES(609,43,'started',1795424458000000,'{"source":"","known":false}',0,347714085);
INSERT INTO "ledger" VALUES(610,43,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714086);
INSERT INTO "ledger" VALUES(611,43,'contact',1795424458000000,'s1.5uL5zfUm.OdCGRFFi4dpfAwyCBzwq4Ghj+tljXiypgotXOKDYAqyLRwWDr3Zw6jhiFwb+HQdDPV4WGuEepmow9Om0sQ2ek8zq0ZdnAWdjSyFrvUKZIR2ePlT2GxmJ0Rj4oZqF/SyU9p6Q4PI=',0,347714086);
INSERT INTO "ledger" VALUES(612,43,'guide',1795424458000000,'{"magnet":"guide"}',0,347714086);
INSERT INTO "ledger" VALUES(613,43,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(614,43,'blocked',1795424458000000,'{}',0,347714087);
INSERT INTO "ledger" VALUES(615,44,'started',1795424462000000,'{"source":"flyer","known":true}',0,347714090);
INSERT INTO "ledger" VALUES(616,45,'started',1795424463000000,'{"source":"flyer","known":true}',0,347714091);
INSERT INTO "ledger" VALUES(617,46,'started',1795424464000000,'{"source":"flyer","known":true}',0,347714093);
INSERT INTO "ledger" VALUES(618,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.7aWNjuYeXDKqYXQiBa/u9y8335y6M/PBsL8h4ZQgbj3SE12OXi2Cd5lgkf5lJ+TIfNegGg==',0,347714094);
INSERT INTO "ledger" VALUES(619,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.xR2W2v0EBARuLUJeKi8g9AbNqAUSQRaLVXsYc4HW3Bg/JA4Z3JEMXj8wC1cbmzIj3Fr8ZA==',0,347714095);
INSERT INTO "ledger" VALUES(620,47,'started',1795424465000000,'{"source":"flyer","known":true}',0,347714096);
INSERT INTO "ledger" VALUES(621,47,'declined',1795424465000000,'{}',0,347714097);
INSERT INTO "ledger" VALUES(622,48,'started',1795424466000000,'{"source":"flyer","known":true}',0,347714098);
INSERT INTO "ledger" VALUES(623,48,'contact',1795424466000000,'s1.5uL5zfUm.atSxGHYyxNhTIkLBL1lHrmpbSqF3TTWrOnP1u5Im7L0jn3NRFjHGR2w9iqMq6B+/2pqBlmoFFhM3ROJdGAnCnc9U3zM=',0,347714099);
INSERT INTO "ledger" VALUES(624,48,'talk_asked',1795424466000000,'{}',0,347714099);
INSERT INTO "ledger" VALUES(625,48,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714099);
INSERT INTO "ledger" VALUES(626,48,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(627,48,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(628,48,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(629,49,'started',1795424467000000,'{"source":"flyer","known":true}',0,347714100);
INSERT INTO "ledger" VALUES(630,49,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714101);
INSERT INTO "ledger" VALUES(631,49,'contact',1795424467000000,'s1.5uL5zfUm./QgIlCO4+c+dXBcnwNomoeal50nbsoOmzem9xG9vl7pHs4eI+7XL+EM4byS+XHYM5KiEZMUJYaKnfwXvgxRCzrccEeIxtv5i',0,347714101);
INSERT INTO "ledger" VALUES(632,49,'guide',1795424467000000,'{"magnet":"guide"}',0,347714101);
INSERT INTO "ledger" VALUES(633,49,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(634,50,'started',1795424468000000,'{"source":"flyer","known":true}',0,347714102);
INSERT INTO "ledger" VALUES(635,50,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714103);
INSERT INTO "ledger" VALUES(636,50,'contact',1795424468000000,'s1.5uL5zfUm.pOve3dz6rgvfXqey6e/AMIFTTOuB6Xe8T5FDc87CekqD8RIugFJ1Yduqn6bnT18fOOPM7KyjCZ/5Ef830+A5u5mCxzduaAN3',0,347714103);
INSERT INTO "ledger" VALUES(637,50,'guide',1795424468000000,'{"magnet":"guide"}',0,347714103);
INSERT INTO "ledger" VALUES(638,50,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(639,50,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714104);
INSERT INTO "ledger" VALUES(640,51,'started',1795424469000000,'{"source":"flyer","known":true}',0,347714105);
INSERT INTO "ledger" VALUES(641,51,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714106);
INSERT INTO "ledger" VALUES(642,51,'contact',1795424469000000,'s1.5uL5zfUm.9raSuV4oJOQ/BJnorKKv/4zspoDGf8i8MKlYhQtgCdkPxCmwMnvl2e7/kGqGjtHM9Xvneeda80NWGUtohY6r1Pxmbzs6cPoI',0,347714106);
INSERT INTO "ledger" VALUES(643,51,'guide',1795424469000000,'{"magnet":"guide"}',0,347714106);
INSERT INTO "ledger" VALUES(644,51,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(645,51,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714107);
INSERT INTO "ledger" VALUES(646,51,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714108);
INSERT INTO "ledger" VALUES(647,51,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(648,52,'started',1795424470000000,'{"source":"flyer","known":true}',0,347714109);
INSERT INTO "ledger" VALUES(649,52,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714110);
INSERT INTO "ledger" VALUES(650,52,'contact',1795424470000000,'s1.5uL5zfUm.XYGY4Pb2tCb4MFJTqL9xfgTTC0JWVPxQXNXpENvDksrHyoMxV3Lq8sILLvSRuu8dKw/BK93KZyb3ZN9TXnfVcWrn+JA2ph1h',0,347714110);
INSERT INTO "ledger" VALUES(651,52,'guide',1795424470000000,'{"magnet":"guide"}',0,347714110);
INSERT INTO "ledger" VALUES(652,52,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(653,52,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714111);
INSERT INTO "ledger" VALUES(654,52,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714112);
INSERT INTO "ledger" VALUES(655,52,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(656,52,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714113);
INSERT INTO "ledger" VALUES(657,53,'started',1795424471000000,'{"source":"flyer","known":true}',0,347714114);
INSERT INTO "ledger" VALUES(658,53,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714115);
INSERT INTO "ledger" VALUES(659,53,'contact',1795424471000000,'s1.5uL5zfUm.b3t/75Wlu1aW/kPw82cZ1quifhJphP5kT8QtcWrZ2wwRa8M3q5VpwgijtgQBMgqWb7GhXcFhOtuJzXDpYKKB8OTxLWjUv3hG',0,347714115);
INSERT INTO "ledger" VALUES(660,53,'guide',1795424471000000,'{"magnet":"guide"}',0,347714115);
INSERT INTO "ledger" VALUES(661,53,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(662,53,'answered',1795424471000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714116);
INSERT INTO "ledger" VALUES(663,53,'answered',1795424471000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714117);
INSERT INTO "ledger" VALUES(664,53,'answered',1795424471000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714118);
INSERT INTO "ledger" VALUES(665,53,'answered',1795424471000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714119);
INSERT INTO "ledger" VALUES(666,53,'completed',1795424471000000,'{}',0,347714119);
INSERT INTO "ledger" VALUES(667,53,'return_offered',1795424471000000,'{"by":"end"}',0,347714119);
INSERT INTO "ledger" VALUES(668,53,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(669,54,'started',1795424472000000,'{"source":"flyer","known":true}',0,347714120);
INSERT INTO "ledger" VALUES(670,55,'started',1795424473000000,'{"source":"flyer","known":true}',0,347714121);
INSERT INTO "ledger" VALUES(671,56,'started',1795424474000000,'{"source":"flyer","known":true}',0,347714123);
INSERT INTO "ledger" VALUES(672,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.XbTeodvXPTcrC3QOub82MCKKBk5Alk24JG3JA0LgsprWWOV7fxV4o5JAOzpnv+LSr3yglg==',0,347714124);
INSERT INTO "ledger" VALUES(673,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.LIp1KiYvU1kbiiNVE+dmxQCwo+w6JZSvvz/SLH42JhAa96Rrld9lGdh3K4CIBC5EHNXdIw==',0,347714125);
INSERT INTO "ledger" VALUES(674,57,'started',1795424475000000,'{"source":"flyer","known":true}',0,347714126);
INSERT INTO "ledger" VALUES(675,57,'declined',1795424475000000,'{}',0,347714127);
INSERT INTO "ledger" VALUES(676,58,'started',1795424476000000,'{"source":"flyer","known":true}',0,347714128);
INSERT INTO "ledger" VALUES(677,58,'contact',1795424476000000,'s1.5uL5zfUm.QM9IH7xQO3+JD7BT7+j27tbGE5F/DPb5IGSQI6qKj9GNbnhgmkBQIYkNxlNMp2DIDRqxrrHQaD7Aa8E8rNIb+pkFDKk=',0,347714129);
INSERT INTO "ledger" VALUES(678,58,'talk_asked',1795424476000000,'{}',0,347714129);
INSERT INTO "ledger" VALUES(679,58,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714129);
INSERT INTO "ledger" VALUES(680,58,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(681,58,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(682,58,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(683,59,'started',1795424477000000,'{"source":"flyer","known":true}',0,347714130);
INSERT INTO "ledger" VALUES(684,59,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714131);
INSERT INTO "ledger" VALUES(685,59,'contact',1795424477000000,'s1.5uL5zfUm.iST4wJ5z7jci393wFwzOJNeD73V4vc/+wSX5FLMpgxoEGaMStp6+hv/BOyxiya5e8PJvbIqgE7q/HtfFu1SGQHLjRHkkwI2nHAKX/23xeAYdNWdxNHY8H5ys3w==',0,347714131);
INSERT INTO "ledger" VALUES(686,59,'guide',1795424477000000,'{"magnet":"guide"}',0,347714131);
INSERT INTO "ledger" VALUES(687,59,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(688,60,'started',1795424478000000,'{"source":"flyer","known":true}',0,347714132);
INSERT INTO "ledger" VALUES(689,60,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714133);
INSERT INTO "ledger" VALUES(690,60,'contact',1795424478000000,'s1.5uL5zfUm.kaV5sTQKk23pKq1N2NsYQW+E07XIXXvVHoEG6iW2nc2bTw/VA/s7/G65OVPj4JIf29lAdInAOfwI51iPxKSt2mIbQGE9/5x9Bm74GgteJW/QTZlp+vIg+C+RiQ==',0,347714133);
INSERT INTO "ledger" VALUES(691,60,'guide',1795424478000000,'{"magnet":"guide"}',0,347714133);
INSERT INTO "ledger" VALUES(692,60,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(693,60,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714134);
INSERT INTO "ledger" VALUES(694,61,'started',1795424479000000,'{"source":"flyer","known":true}',0,347714135);
INSERT INTO "ledger" VALUES(695,61,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714136);
INSERT INTO "ledger" VALUES(696,61,'contact',1795424479000000,'s1.5uL5zfUm.L8soJAQTw6dae1mfcbG+fhEotk3gkKfO1Ajvp3MOBvWCO/EwpJ+DTu5r3l9X+oERWf54pxDd1DnxuJUabKSjD4DxLJjM9GiRAEkABBSJhCfWTKyF2oKcarPMng==',0,347714136);
INSERT INTO "ledger" VALUES(697,61,'guide',1795424479000000,'{"magnet":"guide"}',0,347714136);
INSERT INTO "ledger" VALUES(698,61,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(699,61,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714137);
INSERT INTO "ledger" VALUES(700,61,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714138);
INSERT INTO "ledger" VALUES(701,61,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(702,62,'started',1795424480000000,'{"source":"flyer","known":true}',0,347714139);
INSERT INTO "ledger" VALUES(703,62,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714140);
INSERT INTO "ledger" VALUES(704,62,'contact',1795424480000000,'s1.5uL5zfUm.ciAHMzTz90OdUDFdl+jU4a2DpCHjLi3axZLnOn2sbq1iDFuiZJu15VAmqWQnUFy+bjAPXGGXf+0lDxXpc+eHriYmEVhR6SxnAi+TzhrNydyOLhE/L3Wi9HpRKg==',0,347714140);
INSERT INTO "ledger" VALUES(705,62,'guide',1795424480000000,'{"magnet":"guide"}',0,347714140);
INSERT INTO "ledger" VALUES(706,62,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(707,62,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714141);
INSERT INTO "ledger" VALUES(708,62,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714142);
INSERT INTO "ledger" VALUES(709,62,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(710,62,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714143);
INSERT INTO "ledger" VALUES(711,63,'started',1795424481000000,'{"source":"flyer","known":true}',0,347714144);
INSERT INTO "ledger" VALUES(712,63,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714145);
INSERT INTO "ledger" VALUES(713,63,'contact',1795424481000000,'s1.5uL5zfUm.CJRmbUkoPMLbWLWF+wLGv36k+B5tY15S+9qHLx0hCPTLzXdmMwYy816rLKLOvevHW569S3d9bngjYyMhwrcKD5Sy0S/Qzx+rSKApRwAuN6IkjZ24mzsf66dLTg==',0,347714145);
INSERT INTO "ledger" VALUES(714,63,'guide',1795424481000000,'{"magnet":"guide"}',0,347714145);
INSERT INTO "ledger" VALUES(715,63,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(716,63,'answered',1795424481000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714146);
INSERT INTO "ledger" VALUES(717,63,'answered',1795424481000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714147);
INSERT INTO "ledger" VALUES(718,63,'answered',1795424481000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714148);
INSERT INTO "ledger" VALUES(719,63,'answered',1795424481000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714149);
INSERT INTO "ledger" VALUES(720,63,'completed',1795424481000000,'{}',0,347714149);
INSERT INTO "ledger" VALUES(721,63,'return_offered',1795424481000000,'{"by":"end"}',0,347714149);
INSERT INTO "ledger" VALUES(722,63,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(723,64,'started',1795424482000000,'{"source":"flyer","known":true}',0,347714150);
INSERT INTO "ledger" VALUES(724,65,'started',1795424483000000,'{"source":"flyer","known":true}',0,347714152);
INSERT INTO "ledger" VALUES(725,65,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714153);
INSERT INTO "ledger" VALUES(726,65,'contact',1795424483000000,'s1.5uL5zfUm.2BdUdberolBVfkQ3cTYhgw9KB3oitLb+7dIyGFXkZB52ZmqCSld48Govxe1jCuKalODniNetMo7bJe7w9N0B+3JR6hc1npp0',0,347714153);
INSERT INTO "ledger" VALUES(727,65,'guide',1795424483000000,'{"magnet":"guide"}',0,347714153);
INSERT INTO "ledger" VALUES(728,65,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(729,65,'answered',1795424483000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714154);
INSERT INTO "ledger" VALUES(730,65,'answered',1795424483000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714155);
INSERT INTO "ledger" VALUES(731,65,'answered',1795424483000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714156);
INSERT INTO "ledger" VALUES(732,65,'answered',1795424483000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714157);
INSERT INTO "ledger" VALUES(733,65,'completed',1795424483000000,'{}',0,347714157);
INSERT INTO "ledger" VALUES(734,65,'return_offered',1795424483000000,'{"by":"end"}',0,347714157);
INSERT INTO "ledger" VALUES(735,65,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(736,65,'answered',1795424483000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714160);
INSERT INTO "ledger" VALUES(737,66,'started',1795424484000000,'{"source":"flyer","known":true}',0,347714161);
INSERT INTO "ledger" VALUES(738,66,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714162);
INSERT INTO "ledger" VALUES(739,66,'contact',1795424484000000,'s1.5uL5zfUm.nCtqW4EcCyOd8zarZVolCsfCRcV4sgHLSmGZziVcfYRgFTccbmyzhP85kvYWUa+Mm+5vN4ZUNaNm0BnZrq4Tr52pKYpwck4dpac2YUSdd4d/qaLs7ae/EuwMWw==',0,347714162);
INSERT INTO "ledger" VALUES(740,66,'guide',1795424484000000,'{"magnet":"guide"}',0,347714162);
INSERT INTO "ledger" VALUES(741,66,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(742,66,'answered',1795424484000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714163);
INSERT INTO "ledger" VALUES(743,66,'talk_asked',1795424484000000,'{}',0,347714164);
INSERT INTO "ledger" VALUES(744,66,'promised',1795424484000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714164);
INSERT INTO "ledger" VALUES(745,66,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(746,66,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(747,66,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(748,67,'started',1795424485000000,'{"source":"flyer","known":true}',0,347714165);
INSERT INTO "ledger" VALUES(749,67,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714166);
INSERT INTO "ledger" VALUES(750,67,'contact',1795424485000000,'s1.5uL5zfUm.8VyYpFlqnjWf5CxYbIG1bnR1a2HqXKid+4XU2ZhS2f+ABDOGQ8t57WMWMBncMWlgRhRUmH+aaPtfTEUBSxzZV0nUZt2E05QCeEgGnyBxpps7iD9DXrq5j2Gj6w==',0,347714166);
INSERT INTO "ledger" VALUES(751,67,'guide',1795424485000000,'{"magnet":"guide"}',0,347714166);
INSERT INTO "ledger" VALUES(752,67,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(753,67,'said',1795424485000000,'s1.5uL5zfUm.VAor9i/Vb45h/q1PrUCFoZTbkO3+z/ahWVz5hO6pBtCRUhumhqKi7lhSz2ChnFIcrs097Nc36zxl9PcVYF9a2yujll/t0dJuVbCXOjPSxLANQIsT7lNMiG7XhA==',0,347714167);
INSERT INTO "ledger" VALUES(754,67,'price_asked',1795424485000000,'{}',0,347714167);
INSERT INTO "ledger" VALUES(755,68,'started',1795424486000000,'{"source":"flyer","known":true}',0,347714168);
INSERT INTO "ledger" VALUES(756,69,'started',1795424487000000,'{"source":"flyer","known":true}',0,347714169);
INSERT INTO "ledger" VALUES(757,69,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714170);
INSERT INTO "ledger" VALUES(758,69,'contact',1795424487000000,'s1.5uL5zfUm.7GIhTWJQ6E8EU+LQbYQXffnwBb+PeNs+LMTOFd5NOf4OnTA2Ln2d7isXzliJktbE/3p0tIGQGt3ZEzt1+RDvUIrqTnh195zf',0,347714170);
INSERT INTO "ledger" VALUES(759,69,'guide',1795424487000000,'{"magnet":"guide"}',0,347714170);
INSERT INTO "ledger" VALUES(760,69,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(761,69,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714171);
INSERT INTO "ledger" VALUES(762,70,'started',1795424488000000,'{"source":"flyer","known":true}',0,347714172);
INSERT INTO "ledger" VALUES(763,70,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714173);
INSERT INTO "ledger" VALUES(764,70,'contact',1795424488000000,'s1.5uL5zfUm.0ntf6uKxNuLSCO+Vk0E8COrOt5Ya2rUKydfayU8knlW1HGROxkrGpFApi7YYLTrad9R22C2F/1O2R1LlWNEPbzUYtq+oRkXv',0,347714173);
INSERT INTO "ledger" VALUES(765,70,'guide',1795424488000000,'{"magnet":"guide"}',0,347714173);
INSERT INTO "ledger" VALUES(766,70,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(767,70,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714174);
INSERT INTO "ledger" VALUES(768,70,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714175);
INSERT INTO "ledger" VALUES(769,70,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(770,71,'started',1795424489000000,'{"source":"flyer","known":true}',0,347714176);
INSERT INTO "ledger" VALUES(771,71,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714177);
INSERT INTO "ledger" VALUES(772,71,'contact',1795424489000000,'s1.5uL5zfUm.C9Gj31GP7eKhwquo2yXiRYb55SgY1bVigvnJ/k6w61GhUcJHWxsaCVcuG+i7glPADdTPfS7It4/poqwuypZ7pxgiCNMZ4ExF',0,347714177);
INSERT INTO "ledger" VALUES(773,71,'guide',1795424489000000,'{"magnet":"guide"}',0,347714177);
INSERT INTO "ledger" VALUES(774,71,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(775,71,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714178);
INSERT INTO "ledger" VALUES(776,71,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714179);
INSERT INTO "ledger" VALUES(777,71,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(778,71,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714180);
INSERT INTO "ledger" VALUES(779,72,'started',1795424490000000,'{"source":"flyer","known":true}',0,347714181);
INSERT INTO "ledger" VALUES(780,72,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714182);
INSERT INTO "ledger" VALUES(781,72,'contact',1795424490000000,'s1.5uL5zfUm.LAhZ2I0g58n/jxj249JIJqBPkuWXoh9JMX5bpe5LzzNwF8SIEp45ffLv0ZY14JCkyCA83tJF4ICWeAsKxDFfThSrz8GcML9g',0,347714182);
INSERT INTO "ledger" VALUES(782,72,'guide',1795424490000000,'{"magnet":"guide"}',0,347714182);
INSERT INTO "ledger" VALUES(783,72,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(784,73,'started',1795424491000000,'{"source":"","known":false}',0,347714183);
INSERT INTO "ledger" VALUES(785,73,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714184);
INSERT INTO "ledger" VALUES(786,73,'contact',1795424491000000,'s1.5uL5zfUm.cwAUnmVRjJJypI6CE7sGKqUxlWjQy7s23+dAU8mLUvUcMnw20JiOyl/Fe+EjN6b+Dlp5shWvyWGJBIp6hVNSy99gqMcsjHsd',0,347714184);
INSERT INTO "ledger" VALUES(787,73,'guide',1795424491000000,'{"magnet":"guide"}',0,347714184);
INSERT INTO "ledger" VALUES(788,73,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(789,73,'answered',1795424491000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714185);
INSERT INTO "ledger" VALUES(790,73,'answered',1795424491000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714186);
INSERT INTO "ledger" VALUES(791,73,'answered',1795424491000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714187);
INSERT INTO "ledger" VALUES(792,73,'answered',1795424491000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714188);
INSERT INTO "ledger" VALUES(793,73,'completed',1795424491000000,'{}',0,347714188);
INSERT INTO "ledger" VALUES(794,73,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714188);
INSERT INTO "ledger" VALUES(795,73,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(796,74,'started',1795424495000000,'{"source":"","known":false}',0,347714189);
INSERT INTO "ledger" VALUES(797,74,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714190);
INSERT INTO "ledger" VALUES(798,74,'contact',1795424495000000,'s1.5uL5zfUm.TrSAajDfOAI/FYY/PZM4DokdHsdIioZo2lI4CgfatA1YAP9K7jguMs61JAkJeb7LA1zTQbjErBD4XmSWO+fFwzta4CdNt1Zw',0,347714190);
INSERT INTO "ledger" VALUES(799,74,'guide',1795424495000000,'{"magnet":"guide"}',0,347714190);
INSERT INTO "ledger" VALUES(800,74,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(801,74,'answered',1795424495000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714191);
INSERT INTO "ledger" VALUES(802,74,'answered',1795424495000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714192);
INSERT INTO "ledger" VALUES(803,74,'answered',1795424495000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714193);
INSERT INTO "ledger" VALUES(804,74,'answered',1795424495000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714194);
INSERT INTO "ledger" VALUES(805,74,'completed',1795424495000000,'{}',0,347714194);
INSERT INTO "ledger" VALUES(806,74,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714194);
INSERT INTO "ledger" VALUES(807,74,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(808,75,'started',1795424499000000,'{"source":"","known":false}',0,347714195);
INSERT INTO "ledger" VALUES(809,75,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714196);
INSERT INTO "ledger" VALUES(810,75,'contact',1795424499000000,'s1.5uL5zfUm.QeyaI6ZD5PxnQ1sKypunxE0clIV3EDL9GRtjP90YQJs27QarWksgKxsP3Jtf7kL/IJeRzlYyH4uynZYFl+ZZoxFJvXM05ZIv',0,347714196);
INSERT INTO "ledger" VALUES(811,75,'guide',1795424499000000,'{"magnet":"guide"}',0,347714196);
INSERT INTO "ledger" VALUES(812,75,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(813,75,'answered',1795424499000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714197);
INSERT INTO "ledger" VALUES(814,75,'answered',1795424499000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714198);
INSERT INTO "ledger" VALUES(815,75,'answered',1795424499000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714199);
INSERT INTO "ledger" VALUES(816,75,'answered',1795424499000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714200);
INSERT INTO "ledger" VALUES(817,75,'completed',1795424499000000,'{}',0,347714200);
INSERT INTO "ledger" VALUES(818,75,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714200);
INSERT INTO "ledger" VALUES(819,75,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(820,76,'started',1795424503000000,'{"source":"","known":false}',0,347714201);
INSERT INTO "ledger" VALUES(821,76,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714202);
INSERT INTO "ledger" VALUES(822,76,'contact',1795424503000000,'s1.5uL5zfUm.Z2S0FDbqusgZt6OMEdHAhyWJSRHzSXFOrv7gQ/ZSYl+Ts3AhrUKV8D6m6/waAXh9QNkUAVroHUwKr9ogZJ4dtIm0c1gVJ7Hm',0,347714202);
INSERT INTO "ledger" VALUES(823,76,'guide',1795424503000000,'{"magnet":"guide"}',0,347714202);
INSERT INTO "ledger" VALUES(824,76,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(825,76,'answered',1795424503000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714203);
INSERT INTO "ledger" VALUES(826,76,'answered',1795424503000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714204);
INSERT INTO "ledger" VALUES(827,76,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(828,76,'answered',1795424503000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714205);
INSERT INTO "ledger" VALUES(829,76,'answered',1795424503000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714206);
INSERT INTO "ledger" VALUES(830,76,'completed',1795424503000000,'{}',0,347714206);
INSERT INTO "ledger" VALUES(831,76,'promised',1795424503000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714206);
INSERT INTO "ledger" VALUES(832,76,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(833,76,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(834,76,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(835,76,'answered',1795424504000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714209);
INSERT INTO "ledger" VALUES(836,76,'answered',1795424504000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714210);
INSERT INTO "ledger" VALUES(837,76,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(838,76,'answered',1795424504000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714211);
INSERT INTO "ledger" VALUES(839,76,'answered',1795424504000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714212);
INSERT INTO "ledger" VALUES(840,76,'completed',1795424504000000,'{}',0,347714212);
INSERT INTO "ledger" VALUES(841,76,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714212);
INSERT INTO "ledger" VALUES(842,74,'said',1795424508000000,'s1.5uL5zfUm.RLSTy39rRsRaoJSzTCmWVTcQILu6/hSvuCrZoRYSH0m7aXjf7TrSKJhKzeZTYdw7xSu8teiZq5PgrwLzVUXZhcKTsvzzyqPOtPgt+5aNoaBowRHAYdQ=',0,347714213);
INSERT INTO "ledger" VALUES(843,74,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714213);
INSERT INTO "ledger" VALUES(844,74,'claimed',1795424512000000,'s1.5uL5zfUm.fXzikjGa2oiG8RHctyQxfKl5TXQ2bpobk7Cvcs8ZE/p9G/kYvMDznQUAfYrEmeXEucr/2Grqzg==',5100002038,347714214);
INSERT INTO "ledger" VALUES(845,74,'said',1795424516000000,'s1.5uL5zfUm.ePSJCaRfGtYX7l8F/pDFzQlcuBGQWfjluwomzQdZioxRZPbytHBTFs3SrC+MYM8zbEkWrP2QhnKURb4gbEqecciJo8kqGKzqqxSwKHG7puF2+Q==',0,347714215);
INSERT INTO "ledger" VALUES(846,75,'talk_asked',1795424516000000,'{}',0,347714216);
INSERT INTO "ledger" VALUES(847,75,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714216);
INSERT INTO "ledger" VALUES(848,75,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(849,75,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(850,75,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(851,77,'started',1795424520000000,'{"source":"","known":false}',0,347714217);
INSERT INTO "ledger" VALUES(852,77,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714218);
INSERT INTO "ledger" VALUES(853,77,'contact',1795424520000000,'s1.5uL5zfUm.M3qFDQAdMgxNpuc4SQHMg7zNXTJu/cYz2NeiHqhmZOtuVJKigafPUij0HEu7HVgiArYF8VVfxnaeog74Dt6JUBjVi+xeekdw',0,347714218);
INSERT INTO "ledger" VALUES(854,77,'guide',1795424520000000,'{"magnet":"guide"}',0,347714218);
INSERT INTO "ledger" VALUES(855,77,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(856,77,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714219);
INSERT INTO "ledger" VALUES(857,77,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714220);
INSERT INTO "ledger" VALUES(858,77,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714221);
INSERT INTO "ledger" VALUES(859,78,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714222);
INSERT INTO "ledger" VALUES(860,78,'said',1795424521000000,'s1.5uL5zfUm.oCf2Z35coQn19Xgd0b4vzMDopUAo81TXuR6AF6Qh0FYb5YUD4etus5uT0+CHpeR4jzC7tg07U9Ry2hsI0ZEzXIWQbhwj3Jfl',0,347714223);
INSERT INTO "ledger" VALUES(861,79,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714224);
INSERT INTO "ledger" VALUES(862,79,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714225);
INSERT INTO "ledger" VALUES(863,79,'contact',1795424521000000,'s1.5uL5zfUm.zDrcoN4z1bOyxbNyGlA+7g24gyNJ4nt7nyWa55/8LAIfn49x2X23/QLq5Uo7CaiQ+8dEhkzQkBW9o/uvYRbZdo8CiPV1tYp/',0,347714225);
INSERT INTO "ledger" VALUES(864,79,'guide',1795424521000000,'{"magnet":"guide"}',0,347714225);
INSERT INTO "ledger" VALUES(865,79,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(866,79,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714226);
INSERT INTO "ledger" VALUES(867,80,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714228);
INSERT INTO "ledger" VALUES(868,80,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714229);
INSERT INTO "ledger" VALUES(869,80,'contact',1795424521000000,'s1.5uL5zfUm.Woe7QW1RbNEKFZ9QzwIwAp37HAx487GhWR7J0I1SDH0gcyN4s1D1k2N9j80B6sMNbfinmB314KcwNvKoN0g5EbLgrb5cPIyM',0,347714229);
INSERT INTO "ledger" VALUES(870,80,'guide',1795424521000000,'{"magnet":"guide"}',0,347714229);
INSERT INTO "ledger" VALUES(871,80,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(872,80,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714230);
INSERT INTO "ledger" VALUES(873,80,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714231);
INSERT INTO "ledger" VALUES(874,80,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714232);
INSERT INTO "ledger" VALUES(875,80,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714233);
INSERT INTO "ledger" VALUES(876,80,'completed',1795424521000000,'{}',0,347714233);
INSERT INTO "ledger" VALUES(877,80,'return_offered',1795424521000000,'{"by":"end"}',0,347714233);
INSERT INTO "ledger" VALUES(878,80,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(879,80,'said',1795424521000000,'s1.5uL5zfUm.HrhCyNosy/8F1Ol5h6W8RXKCXtgXiQ9KjGrPDiYaulrmmRIDFIfRvByjhPSkOuLmRQjSg9Z7ceNE3+SBhqiR6L8ReMQ8jrSei7N7uafwbkHtD6Ykmw==',0,347714234);
INSERT INTO "ledger" VALUES(880,80,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714234);
INSERT INTO "ledger" VALUES(881,81,'started',1795424521000000,'{"source":"","known":false}',0,347714235);
INSERT INTO "ledger" VALUES(882,82,'started',1795424525000000,'{"source":"","known":false}',0,347714236);
INSERT INTO "ledger" VALUES(883,82,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714237);
INSERT INTO "ledger" VALUES(884,82,'contact',1795424525000000,'s1.5uL5zfUm.+axdNx5P5hp37dVR0Xk+X8nxusj58ZAqObxOSF9Vxmql9UyusNhBGoxEhWiGoBZQhmWujTWtWCxrlkL/c5sC4eAJ7ZKJopvM',0,347714237);
INSERT INTO "ledger" VALUES(885,82,'guide',1795424525000000,'{"magnet":"guide"}',0,347714237);
INSERT INTO "ledger" VALUES(886,82,'stage',1795424525000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(887,82,'answered',1795424525000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714238);
INSERT INTO "ledger" VALUES(888,82,'answered',1795424525000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714239);
INSERT INTO "ledger" VALUES(889,82,'stage',1795424525000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(890,82,'answered',1795424525000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714240);
INSERT INTO "ledger" VALUES(891,82,'answered',1795424525000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714241);
INSERT INTO "ledger" VALUES(892,82,'completed',1795424525000000,'{}',0,347714241);
INSERT INTO "ledger" VALUES(893,82,'promised',1795424525000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714241);
INSERT INTO "ledger" VALUES(894,82,'stage',1795424525000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(895,82,'heated',1795424525000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(896,82,'alerted',1795424525000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(897,82,'claimed',1795424526000000,'s1.5uL5zfUm.ZEH0kLdKeG/5J/QRX/hkNyETEkYJEs1BoNfwu4w6vsMF2Af2fjF9Ndr/de02wiWb1lrGs/av',5100002038,347714242);
INSERT INTO "ledger" VALUES(898,82,'touched',1795424534000000,'{"how":"call","after_min":0}',5100002038,347714244);
INSERT INTO "ledger" VALUES(899,82,'corrected',1795424539000000,'s1.5uL5zfUm.xVcnAAAQJK6iw9g3AxVoTHDJgqlXGQfPgcE8a6yy5LeH8mAL0YbEyE9wgoEmKUVHunhrqQreBMMjr4HRY8aipVlEX2OGHo1uZQM02Wsaf5tj9eqADrUMzdAm7Q==',0,NULL);
INSERT INTO "ledger" VALUES(900,82,'outcome',1795424544000000,'s1.5uL5zfUm.zQHeg8qwxPWFoWBxB/MHzIxfWBC+sCNeJGPxVWJHvJd15tuKYKog/n+Y9AeySVvMsqa26scqIlx4nsc0AAVR4TKRi9YH3K/+ZkcnO0k=',5100001122,347714248);
INSERT INTO "ledger" VALUES(901,83,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714252);
INSERT INTO "ledger" VALUES(902,83,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714253);
INSERT INTO "ledger" VALUES(903,83,'contact',1795424550000000,'s1.5uL5zfUm.6amNLXwZbkbF1qOGIBdff+sdIBY1+VdFDQBmW92qWgoMUoLldk6J8XqhdU7KCN4MeUb37vzGvGxHUog76b/TrRQFw1BhK9cuz7qEKvg=',0,347714253);
INSERT INTO "ledger" VALUES(904,83,'guide',1795424550000000,'{"magnet":"guide"}',0,347714253);
INSERT INTO "ledger" VALUES(905,83,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(906,84,'started',1795424551000000,'{"source":"","known":false}',0,347714254);
INSERT INTO "ledger" VALUES(907,85,'started',1795424552000000,'{"source":"","known":false}',0,347714255);
INSERT INTO "ledger" VALUES(908,39,'resumed',1795424556000000,'{}',0,347714256);
INSERT INTO "ledger" VALUES(909,86,'started',1795424566000000,'{"source":"","known":false}',0,347714259);
INSERT INTO "ledger" VALUES(910,86,'consented',1795424570000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714260);
INSERT INTO "ledger" VALUES(911,86,'contact',1795424570000000,'s1.5uL5zfUm.yV2c1tHG+PIXgZEkLZ0PX9QQpBaK4ZYDcVfvsay6hMs5PB8/hRZsptmF07aX3H5EzO2+Qq+VckpoW8d63p3uhlZzOd7REB0K',0,347714260);
INSERT INTO "ledger" VALUES(912,86,'guide',1795424570000000,'{"magnet":"guide"}',0,347714260);
INSERT INTO "ledger" VALUES(913,86,'stage',1795424570000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(914,86,'answered',1795424574000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714261);
INSERT INTO "ledger" VALUES(915,86,'answered',1795424578000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714262);
INSERT INTO "ledger" VALUES(916,86,'answered',1795424582000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714263);
INSERT INTO "ledger" VALUES(917,86,'answered',1795424586000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714264);
INSERT INTO "ledger" VALUES(918,86,'completed',1795424586000000,'{}',0,347714264);
INSERT INTO "ledger" VALUES(919,86,'return_offered',1795424586000000,'{"by":"end"}',0,347714264);
INSERT INTO "ledger" VALUES(920,86,'stage',1795424586000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(921,86,'return_offered',1795424590000000,'{"by":"asked"}',0,347714265);
INSERT INTO "ledger" VALUES(922,86,'asked_back',1795424594000000,'{"until":"2026-11-30","text":"باشد 🌱 چه وقتی یادآوری کنیم؟ فقط یک پیام می‌دهیم. هفتهٔ بعد","hash":"7d7090347cf5314ba328e2872d841f59bf8c8473d2d6d49b38fdcdd39ce93c23","channel":"telegram"}',0,347714266);
INSERT INTO "ledger" VALUES(923,25,'claimed',1795427540000000,'s1.5uL5zfUm.CdSUYvIJhpB6pFhrGyF7S7673r6idIg+ZyMeo+Pr32RwvHySH4JsEyOINj/OsUc3nuqxYdzrl4ttqpc=',5100002038,347714267);
INSERT INTO "ledger" VALUES(924,36,'released',1795427840000000,'s1.5uL5zfUm.mjLDSrGZb8VItzOSLkv+KQHr13TNUkvflkwFvheZZECoayfKx/Kk+8ruN9J2/k5ZR3xh4gTRWNIm',0,-1795425321000000009);
INSERT INTO "ledger" VALUES(925,1,'returned',1795428022000000,'{}',0,347714272);
INSERT INTO "ledger" VALUES(926,1,'talk_asked',1795428022000000,'{}',0,347714272);
INSERT INTO "ledger" VALUES(927,1,'promised',1795428022000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714272);
INSERT INTO "ledger" VALUES(928,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(929,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(930,2,'returned',1795428023000000,'{}',0,347714273);
INSERT INTO "ledger" VALUES(931,2,'talk_asked',1795428023000000,'{}',0,347714273);
INSERT INTO "ledger" VALUES(932,2,'promised',1795428023000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714273);
INSERT INTO "ledger" VALUES(933,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(934,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(935,3,'returned',1795428024000000,'{}',0,347714274);
INSERT INTO "ledger" VALUES(936,3,'talk_asked',1795428024000000,'{}',0,347714274);
INSERT INTO "ledger" VALUES(937,3,'promised',1795428024000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714274);
INSERT INTO "ledger" VALUES(938,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(939,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(940,4,'returned',1795428025000000,'{}',0,347714275);
INSERT INTO "ledger" VALUES(941,4,'talk_asked',1795428025000000,'{}',0,347714275);
INSERT INTO "ledger" VALUES(942,4,'promised',1795428025000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714275);
INSERT INTO "ledger" VALUES(943,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(944,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(945,5,'returned',1795428026000000,'{}',0,347714276);
INSERT INTO "ledger" VALUES(946,5,'talk_asked',1795428026000000,'{}',0,347714276);
INSERT INTO "ledger" VALUES(947,5,'promised',1795428026000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714276);
INSERT INTO "ledger" VALUES(948,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(949,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(950,6,'returned',1795428027000000,'{}',0,347714277);
INSERT INTO "ledger" VALUES(951,6,'talk_asked',1795428027000000,'{}',0,347714277);
INSERT INTO "ledger" VALUES(952,6,'promised',1795428027000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714277);
INSERT INTO "ledger" VALUES(953,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(954,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(955,87,'started',1795428030000000,'{"source":"","known":false}',0,347714280);
INSERT INTO "ledger" VALUES(956,87,'contact',1795428030000000,'s1.5uL5zfUm.jZJswkXUkuFCNBEerYxtJMWR1BVkXccjSXFchrdMAcjrOf1AXsd2V1Ztm8UTIKF77v5m1EfCZjK+ym38PyEjoGRUVLY=',0,347714280);
INSERT INTO "ledger" VALUES(957,87,'talk_asked',1795428030000000,'{}',0,347714280);
INSERT INTO "ledger" VALUES(958,87,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714280);
INSERT INTO "ledger" VALUES(959,87,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(960,87,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(961,87,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(962,88,'started',1795428320000000,'{"source":"","known":false}',0,347714283);
INSERT INTO "ledger" VALUES(963,89,'started',1795428321000000,'{"source":"","known":false}',0,347714284);
INSERT INTO "ledger" VALUES(964,68,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714285);
INSERT INTO "ledger" VALUES(965,68,'contact',1795428322000000,'s1.5uL5zfUm.dCAYVHLkAWuQKq2Ic15DZ4pixxb17e/RlRMoAahhPLnRWCIZ6vI9WRDr2XKMWOBaQjVtxo1Ux4Qm2fdLP4owgfiNkknH4UH2',0,347714285);
INSERT INTO "ledger" VALUES(966,68,'guide',1795428322000000,'{"magnet":"guide"}',0,347714285);
INSERT INTO "ledger" VALUES(967,68,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(968,69,'answered',1795428323000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714286);
INSERT INTO "ledger" VALUES(969,69,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(970,70,'answered',1795428324000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714287);
INSERT INTO "ledger" VALUES(971,71,'answered',1795428325000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714288);
INSERT INTO "ledger" VALUES(972,71,'completed',1795428325000000,'{}',0,347714288);
INSERT INTO "ledger" VALUES(973,71,'promised',1795428325000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714288);
INSERT INTO "ledger" VALUES(974,71,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(975,71,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(976,71,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(977,77,'answered',1795428326000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714289);
INSERT INTO "ledger" VALUES(978,77,'completed',1795428326000000,'{}',0,347714289);
INSERT INTO "ledger" VALUES(979,77,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714289);
INSERT INTO "ledger" VALUES(980,77,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(981,73,'said',1795428327000000,'s1.5uL5zfUm.GW5P48tL++LTjUzQB1bKxERZKA5YU/5/gUL5ygaURRoFGMHjWACQH99fg+pqdbWkYUXy80smkhCQ3LfRXE3Htwth+px9xBUuHios4H7GleBUnAzI',0,347714290);
INSERT INTO "ledger" VALUES(982,73,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714290);
INSERT INTO "ledger" VALUES(983,36,'said',1795428328000000,'s1.5uL5zfUm.kbAFJ3SZYks7rtOJqZ5EWvq23eVii9kZbb3yAdg+9YLYnO7b8tEUCX/popgntMjFi58XSO5izLV+rojyS1a2W5pyJ5rrkhILl4S6xVdPtubYC09gAMAZKmjGcKucYY444l26',0,347714291);
INSERT INTO "ledger" VALUES(984,36,'contact',1795428329000000,'s1.5uL5zfUm.Js4APAfzYqCxB2K4qLVDEs3rql39FKe14NGrMhmmmDU6h2BeKCeinaWQ6zsEtlyQBR+7UlYG0RnlicAXBvCCqzjqJXW+OZZRC57eKeq6axK3B+c=',0,347714292);
INSERT INTO "ledger" VALUES(985,80,'claimed',1795428330000000,'s1.5uL5zfUm.giJ5YzYFwQ7/fot1vwGn/XDklASr2UO+5XAuMTtSJeMDtU24AOB78pKT6mTK+T6hBQBFL0hmBwos',5100002038,347714293);
INSERT INTO "ledger" VALUES(986,72,'said',1795428333000000,'s1.5uL5zfUm.AR+Pbcq+LtfHuPEqC0RKLy6ENeIirICnfgTiWAH2VAv+AdgC4/KtnvPU7zLPDizjbLS22WOuoWbg+6ZpbPObEXQN4fpOGVWSPl0d3GhIp9ATPtxRnxI+',0,347714296);
INSERT INTO "ledger" VALUES(987,72,'blocked',1795428334000000,'{}',0,347714297);
INSERT INTO "ledger" VALUES(988,36,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714299);
INSERT INTO "ledger" VALUES(989,22,'claimed',1795428340000000,'s1.5uL5zfUm.f8mcuRxBtqaJ1Yipx7TM+yKsu/IP9y3uOjFy9rFTWkJbaBwO+7YMbMRyZgsbTHCz/Y3+hr6mXM8SoQE7',5100012490,347714303);
INSERT INTO "ledger" VALUES(990,26,'wrote',1795428342000000,'s1.5uL5zfUm.zr2S9J5yUocuDQYG5Pu7EPC+ityuJpzR0DMU55B1AAcbCB7N3lJQe0ADBoxA6WGmbOinn8lE/wVDZvEGDrC1zuL7SIAJrE3MsBfWYCgPEfUmLHk7GnYCuW9tQpXSSkmJeodnBcA9i133q98q6pswrVapqZgrkVVaBcY8G6ZFbOXtQrUIZhw=',5100012490,347714305);
INSERT INTO "ledger" VALUES(991,26,'returned',1795428343000000,'{}',0,347714306);
INSERT INTO "ledger" VALUES(992,26,'said',1795428343000000,'s1.5uL5zfUm.kt0JNq7+sPsi4K+gvIFfohjdS6p8o/zMy3qZlSxUCZUU9VBffy5vYRWRdnD+JSjyi7hVOokjHd/ymDMoHdb42C5n3sCeQMomhrQaHo5Sg0EOI37E5h4OAOGQFy4=',0,347714306);
INSERT INTO "ledger" VALUES(993,28,'returned',1795428344000000,'{}',0,347714307);
INSERT INTO "ledger" VALUES(994,28,'said',1795428344000000,'s1.5uL5zfUm.tnQ572Kaxm5JJc3EUZWdt7XOtLCnziaybFKp2igAoGSI2eymje161Nq9yaEF79/AF93NL+d1evZoURT178RpFGUOrdyJI/v1C6neLIFVsUgtibzPOVJLLSdKtDerxvvl',0,347714307);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(506,16);
INSERT INTO "mentions" VALUES(506,17);
INSERT INTO "mentions" VALUES(506,18);
INSERT INTO "mentions" VALUES(506,19);
INSERT INTO "mentions" VALUES(506,20);
INSERT INTO "mentions" VALUES(506,21);
INSERT INTO "mentions" VALUES(506,22);
INSERT INTO "mentions" VALUES(506,23);
INSERT INTO "mentions" VALUES(317,24);
INSERT INTO "mentions" VALUES(506,24);
INSERT INTO "mentions" VALUES(506,25);
INSERT INTO "mentions" VALUES(506,26);
INSERT INTO "mentions" VALUES(506,27);
INSERT INTO "mentions" VALUES(506,29);
INSERT INTO "mentions" VALUES(506,30);
INSERT INTO "mentions" VALUES(506,31);
INSERT INTO "mentions" VALUES(506,32);
INSERT INTO "mentions" VALUES(506,33);
INSERT INTO "mentions" VALUES(506,36);
INSERT INTO "mentions" VALUES(506,37);
INSERT INTO "mentions" VALUES(506,38);
INSERT INTO "mentions" VALUES(868,38);
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
INSERT INTO "outbox" VALUES(8,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,7,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,18,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'remind.unbound:5100001122:1793696421000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100001122,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(67,'desk:6:-1793696487000000002:T1','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696487000000,'sent',1,NULL,52,NULL,1794218600000000,NULL,5100006390,1793696487000000,4242424242);
INSERT INTO "outbox" VALUES(68,'faults:5100001122:1794218600000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794218600000000,'sent',1,NULL,53,NULL,1794218600000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'u347713817:talk','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,54,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713817:ask_number','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,55,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'alert:10:1','lead:10',0,NULL,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'waits:-1793696720000000001','waits:-1793696720000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'alert:6:1:-1793697327000000007','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794218600000000,'sent',1,NULL,5,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'ping:6:-1793697327000000007','said:6',5,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,11,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'waits:-1793696720000000001:1','waits:-1793696720000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1793696720000000001',NULL,'waiting_list','[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'desk:1:-1793716200000000009:T5','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,56,NULL,1794218600000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'desk:2:-1793716200000000010:T5','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,57,NULL,1794218600000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'desk:3:-1793716200000000011:T5','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,58,NULL,1794218600000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'desk:4:-1793716200000000012:T5','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,59,NULL,1794218600000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'desk:5:-1793716200000000013:T5','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,60,NULL,1794218600000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'desk:6:-1793716200000000014:T5','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,61,NULL,1794218600000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'morning:2026-11-09:0','morning:2026-11-09',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,12,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'faults:5100001122:1794980720000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794980720000000,'sent',1,NULL,62,NULL,1794980720000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'down:ping:6:-1793697327000000007','said:6',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:6:-1793697327000000007',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'down:waits:-1793696720000000001','waits:-1793696720000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1793696720000000001',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'waits:-1794218900000000001','waits:-1794218900000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'desk:10:-1794234600000000002:T5','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,63,NULL,1794980720000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u347713818:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,15,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'morning:2026-11-18:0','morning:2026-11-18',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,16,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u-1794292200000000004:return','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,64,NULL,1794980720000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'alert:1:1:-1794906020000000006','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,17,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'waits:-1794218900000000001:1','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'alert:2:1:-1794906021000000007','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,18,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'waits:-1794218900000000001:2','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'alert:3:1:-1794906022000000008','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,19,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'waits:-1794218900000000001:3','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'alert:4:1:-1794906023000000009','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,20,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'waits:-1794218900000000001:4','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'alert:5:1:-1794906024000000010','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,21,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'waits:-1794218900000000001:5','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'alert:6:1:-1794906025000000011','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,5,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'waits:-1794218900000000001:6','waits:-1794218900000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000001',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713819:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,23,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713820:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980728000000,'sent',1,NULL,25,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'u347713821:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980732000000,'sent',1,NULL,27,NULL,1794980732000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'u347713822:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980736000000,'sent',1,NULL,29,NULL,1794980736000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'gap:5100001122:1794980740000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1794980740000000,'sent',1,NULL,65,NULL,1794980740000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713823:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980740000000,'sent',1,NULL,31,NULL,1794980740000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713824:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980744000000,'sent',1,NULL,33,NULL,1794980744000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713825:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980748000000,'sent',1,NULL,35,NULL,1794980748000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713826:exchange','chat:5100013133',3,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,67,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'u347713827:guide','file:u347713827:guide',1,5100013133,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,69,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'u347713827:q0','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'u347713828:q1','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713827:q0',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(115,'u347713829:q2','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713828:q1',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(116,'u347713830:q3','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713829:q2',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(117,'u347713831:a3','late:u347713831:a3',1,5100013133,'editMessageText','{}',11,NULL,NULL,'u347713831:end.sql',NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(118,'u347713831:end.sql','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,71,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(119,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,36,NULL,1794980752000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(120,'alert:11:1:347713832','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980756000000,'sent',1,NULL,36,NULL,1794980756000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(121,'alert:11:1:347713833','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980760000000,'sent',1,NULL,36,NULL,1794980760000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(122,'alert:11:1:347713834','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980764000000,'sent',1,NULL,36,NULL,1794980764000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(123,'desk:11:347713834:T3','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980764000000,'sent',1,NULL,72,NULL,1794980764000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(124,'u347713835:exchange','chat:5100013932',3,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,74,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(125,'u347713836:guide','file:u347713836:guide',1,5100013932,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,76,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(126,'u347713836:q0','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(127,'u347713837:q1','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713836:q0',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(128,'u347713838:q2','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713837:q1',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(129,'u347713839:q3','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713838:q2',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(130,'u347713840:a3','late:u347713840:a3',1,5100013932,'editMessageText','{}',12,NULL,NULL,'u347713840:end.sql',NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(131,'u347713840:end.sql','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,78,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(132,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,40,NULL,1794980768000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(133,'alert:12:1:347713841','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980772000000,'sent',1,NULL,40,NULL,1794980772000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'alert:12:1:347713842','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980776000000,'sent',1,NULL,40,NULL,1794980776000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'desk:12:347713842:T2','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980776000000,'sent',1,NULL,79,NULL,1794980776000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'alert:12:1:347713843','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980780000000,'sent',1,NULL,40,NULL,1794980780000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'desk:12:347713843:T3','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980780000000,'sent',1,NULL,80,NULL,1794980780000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713844:exchange','chat:5100014266',3,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,82,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(139,'u347713845:guide','file:u347713845:guide',1,5100014266,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,84,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713845:q0','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713846:q1','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713845:q0',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713847:q2','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713846:q1',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'u347713848:q3','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713847:q2',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'u347713849:a3','late:u347713849:a3',1,5100014266,'editMessageText','{}',13,NULL,NULL,'u347713849:end.sql',NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'u347713849:end.sql','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,86,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,44,NULL,1794980784000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'alert:13:1:347713850','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980788000000,'sent',1,NULL,44,NULL,1794980788000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'alert:13:1:347713851','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980792000000,'sent',1,NULL,44,NULL,1794980792000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'desk:13:347713851:T3','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980792000000,'sent',1,NULL,87,NULL,1794980792000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713852:exchange','chat:5100015185',3,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,89,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713853:guide','file:u347713853:guide',1,5100015185,'sendDocument','{}',14,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,91,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713853:q0','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713854:q1','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713853:q0',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713855:q2','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713854:q1',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713856:q3','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713855:q2',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713857:a3','late:u347713857:a3',1,5100015185,'editMessageText','{}',14,NULL,NULL,'u347713857:end.sql',NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'u347713857:end.sql','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,93,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,47,NULL,1794980796000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'alert:14:1:347713858','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980800000000,'sent',1,NULL,47,NULL,1794980800000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'alert:14:1:347713859','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980804000000,'sent',1,NULL,47,NULL,1794980804000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'alert:14:1:347713860','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980808000000,'sent',1,NULL,47,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713860:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980808000000,'sent',1,NULL,51,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713861:exchange','chat:5100016297',3,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,95,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713862:guide','file:u347713862:guide',1,5100016297,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,97,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713862:q0','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713863:q1','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713862:q0',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713864:q2','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713863:q1',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713865:q3','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713864:q2',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713866:a3','late:u347713866:a3',1,5100016297,'editMessageText','{}',15,NULL,NULL,'u347713866:end.sql',NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713866:end.sql','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,99,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,52,NULL,1794980812000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'alert:15:1:347713867','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980816000000,'sent',1,NULL,52,NULL,1794980816000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'alert:15:1:347713868','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980820000000,'sent',1,NULL,52,NULL,1794980820000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'alert:15:1:347713869','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980824000000,'sent',1,NULL,52,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713869:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980824000000,'sent',1,NULL,56,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'u347713870:relayed','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,101,NULL,1794980828000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'alert:15:1:347713870','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980828000000,'sent',1,NULL,52,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'said:15:347713870','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','said','[]',0,NULL,1794980828000000,'sent',1,NULL,57,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'desk:15:347713870:R6','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,58,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713871:exchange','chat:5100017368',3,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,103,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713872:guide','file:u347713872:guide',1,5100017368,'sendDocument','{}',16,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,105,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713872:q0','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,'question','[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713873:q1','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713872:q0',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713874:q2','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713873:q1',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713875:q3','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713874:q2',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713876:a3','late:u347713876:a3',1,5100017368,'editMessageText','{}',16,NULL,NULL,'u347713876:end.sql',NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713876:end.sql','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,107,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'alert:16:1','lead:16',0,NULL,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,59,NULL,1794980832000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'alert:16:1:347713877','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980836000000,'sent',1,NULL,59,NULL,1794980836000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'alert:16:1:347713878','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980840000000,'sent',1,NULL,59,NULL,1794980840000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'faults:5100001122:1794980840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794980840000000,'sent',1,NULL,108,NULL,1794980840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'alert:16:1:347713879','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980844000000,'sent',1,NULL,59,NULL,1794980844000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'desk:16:347713880:R7','asked:16',4,NULL,'sendMessage','{}',16,NULL,NULL,'alert:16:1',NULL,'[]',0,NULL,1794980848000000,'sent',1,NULL,63,NULL,1794980848000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'alert:16:1:347713881','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980852000000,'sent',1,NULL,59,NULL,1794980852000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'down:desk:16:347713880:R7','asked:16',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:16:347713880:R7',NULL,NULL,'[]',0,NULL,1794980852000000,'sent',1,NULL,NULL,NULL,1794980852000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713882:exchange','chat:5100018116',3,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713883:guide','file:u347713883:guide',1,5100018116,'sendDocument','{}',17,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,112,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713883:q0','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,'question','[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713884:q1','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713883:q0',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713885:q2','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713884:q1',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713886:q3','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713885:q2',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713887:a3','late:u347713887:a3',1,5100018116,'editMessageText','{}',17,NULL,NULL,'u347713887:end.sql',NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'u347713887:end.sql','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,114,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'alert:17:1','lead:17',0,NULL,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,65,NULL,1794980856000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'alert:17:1:347713888','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980860000000,'sent',1,NULL,65,NULL,1794980860000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'desk:17:347713889:R8','asked:17',4,NULL,'sendMessage','{}',17,NULL,NULL,'alert:17:1',NULL,'[]',0,NULL,1794980864000000,'sent',1,NULL,68,NULL,1794980864000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'alert:17:1:347713890','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980868000000,'sent',1,NULL,65,NULL,1794980868000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'down:desk:17:347713889:R8','asked:17',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:17:347713889:R8',NULL,NULL,'[]',0,NULL,1794980868000000,'sent',1,NULL,NULL,NULL,1794980868000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713891:exchange','chat:5100019142',3,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713892:guide','file:u347713892:guide',1,5100019142,'sendDocument','{}',18,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,118,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713892:q0','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,'question','[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713893:q1','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713892:q0',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713894:q2','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713893:q1',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713895:q3','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713894:q2',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'u347713896:a3','late:u347713896:a3',1,5100019142,'editMessageText','{}',18,NULL,NULL,'u347713896:end.sql',NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'u347713896:end.sql','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,120,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'alert:18:1','lead:18',0,NULL,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,69,NULL,1794980876000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'alert:18:1:347713897','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980880000000,'sent',1,NULL,69,NULL,1794980880000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'desk:18:347713898:R7','asked:18',4,NULL,'sendMessage','{}',18,NULL,NULL,'alert:18:1',NULL,'[]',0,NULL,1794980884000000,'sent',1,NULL,71,NULL,1794980884000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'alert:18:1:347713899','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980888000000,'sent',1,NULL,69,NULL,1794980888000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'down:desk:18:347713898:R7','asked:18',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:18:347713898:R7',NULL,NULL,'[]',0,NULL,1794980888000000,'sent',1,NULL,NULL,NULL,1794980888000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713900:exchange','chat:5100020032',3,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713901:guide','file:u347713901:guide',1,5100020032,'sendDocument','{}',19,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,124,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713901:q0','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713902:q1','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713901:q0',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713903:q2','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713902:q1',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713904:q3','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713903:q2',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713905:a3','late:u347713905:a3',1,5100020032,'editMessageText','{}',19,NULL,NULL,'u347713905:end.sql',NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713905:end.sql','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,126,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'alert:19:1','lead:19',0,NULL,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,72,NULL,1794980896000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'alert:19:1:347713906','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980900000000,'sent',1,NULL,72,NULL,1794980900000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'alert:19:1:347713907','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980904000000,'sent',1,NULL,72,NULL,1794980904000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713908:exchange','chat:5100020880',3,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713909:guide','file:u347713909:guide',1,5100020880,'sendDocument','{}',20,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,130,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713909:q0','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,'question','[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713910:q1','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713909:q0',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713911:q2','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713910:q1',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713912:q3','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713911:q2',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713913:a3','late:u347713913:a3',1,5100020880,'editMessageText','{}',20,NULL,NULL,'u347713913:end.sql',NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713913:end.sql','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,132,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'alert:20:1','lead:20',0,NULL,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,75,NULL,1794980908000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'alert:20:1:347713914','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794980912000000,'sent',1,NULL,75,NULL,1794980912000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713915:exchange','chat:5100021674',3,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713916:guide','file:u347713916:guide',1,5100021674,'sendDocument','{}',21,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,136,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713916:q0','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,'question','[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713917:q1','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713918:q2','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713917:q1',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713919:q3','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713918:q2',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713920:a3','late:u347713920:a3',1,5100021674,'editMessageText','{}',21,NULL,NULL,'u347713920:end.sql',NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'u347713920:end.sql','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,138,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'alert:21:1','lead:21',0,NULL,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,77,NULL,1794980916000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'alert:21:1:347713921','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980920000000,'sent',1,NULL,77,NULL,1794980920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'alert:21:1:347713922','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980924000000,'sent',1,NULL,77,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'desk:21:347713922:R4','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794980924000000,'sent',1,NULL,80,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713923:exchange','chat:5100022184',3,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713924:guide','file:u347713924:guide',1,5100022184,'sendDocument','{}',22,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,142,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713924:q0','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713925:q1','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713924:q0',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713926:q2','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713925:q1',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713927:q3','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713926:q2',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713928:a3','late:u347713928:a3',1,5100022184,'editMessageText','{}',22,NULL,NULL,'u347713928:end.sql',NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'u347713928:end.sql','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,144,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'alert:22:1','lead:22',0,NULL,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,81,NULL,1794980928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'alert:22:1:347713929','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980932000000,'sent',1,NULL,81,NULL,1794980932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'alert:22:1:347713930','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980936000000,'sent',1,NULL,81,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'desk:22:347713930:R1','said:22',5,NULL,'sendMessage','{}',22,NULL,NULL,'alert:22:1',NULL,'[]',0,NULL,1794980936000000,'sent',1,NULL,84,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713931:exchange','chat:5100023111',3,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713932:guide','file:u347713932:guide',1,5100023111,'sendDocument','{}',23,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,148,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713932:q0','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,'question','[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713933:q1','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713932:q0',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713934:q2','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713933:q1',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'u347713935:q3','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713934:q2',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713936:a3','late:u347713936:a3',1,5100023111,'editMessageText','{}',23,NULL,NULL,'u347713936:end.sql',NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713936:end.sql','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,150,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'alert:23:1','lead:23',0,NULL,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,85,NULL,1794980940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'alert:23:1:347713937','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980944000000,'sent',1,NULL,85,NULL,1794980944000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'alert:23:1:347713938','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980948000000,'sent',1,NULL,85,NULL,1794980948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713939:exchange','chat:5100024475',3,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713940:guide','file:u347713940:guide',1,5100024475,'sendDocument','{}',24,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,154,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713940:q0','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,'question','[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713941:q1','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713940:q0',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713942:q2','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713941:q1',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713943:q3','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713942:q2',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713944:a3','late:u347713944:a3',1,5100024475,'editMessageText','{}',24,NULL,NULL,'u347713944:end.sql',NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'u347713944:end.sql','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,156,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,88,NULL,1794980952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'alert:24:1:347713945','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980956000000,'sent',1,NULL,88,NULL,1794980956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'alert:24:1:347713946','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980960000000,'sent',1,NULL,88,NULL,1794980960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713947:exchange','chat:5100024986',3,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713948:guide','file:u347713948:guide',1,5100024986,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,160,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713948:q0','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713949:q1','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713948:q0',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713950:q2','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713949:q1',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'u347713951:q3','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713950:q2',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'u347713952:a3','late:u347713952:a3',1,5100024986,'editMessageText','{}',25,NULL,NULL,'u347713952:end.sql',NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'u347713952:end.sql','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,162,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'alert:25:1','lead:25',0,NULL,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,91,NULL,1794980964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'faults:5100001122:1794988168000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794988168000000,'sent',1,NULL,163,NULL,1794988168000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'desk:21:-1794980980000000012:T1','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,164,NULL,1794988168000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'down:waits:-1794218900000000001','waits:-1794218900000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794218900000000001',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'waits:-1794981228000000014','waits:-1794981228000000014',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'alert:21:1:-1794981824000000018','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,77,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'ping:21:-1794981824000000018','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,93,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'waits:-1794981228000000014:1','waits:-1794981228000000014',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000014',NULL,'waiting_list','[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'ping:15:-1794982628000000019','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,94,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'mark:7:1','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,165,NULL,1794988168000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'desk:11:-1794987000000000021:R5','said:11',5,NULL,'sendMessage','{}',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,95,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'desk:12:-1794987000000000022:R5','said:12',5,NULL,'sendMessage','{}',12,NULL,NULL,'alert:12:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,96,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'alert:11:1:347713953','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,36,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'down:desk:11:-1794987000000000021:R5','said:11',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:11:-1794987000000000021:R5',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'down:ping:15:-1794982628000000019','said:15',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:15:-1794982628000000019',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'ping:15:-1794988168000000023','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,97,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'alert:12:1:347713954','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794988172000000,'sent',1,NULL,40,NULL,1794988172000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'down:desk:12:-1794987000000000022:R5','said:12',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:12:-1794987000000000022:R5',NULL,NULL,'[]',0,NULL,1794988172000000,'sent',1,NULL,NULL,NULL,1794988172000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'u347713955:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988176000000,'sent',1,NULL,99,NULL,1794988176000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'alert:24:1:347713956','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794988180000000,'sent',1,NULL,88,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'off:5100011199:347713956','off:5100011199',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988180000000,'sent',1,NULL,101,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'waits:-1794981228000000014:2','waits:-1794981228000000014',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000014',NULL,'waiting_list','[]',0,NULL,1794988180000000,'sent',1,NULL,92,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'down:ping:21:-1794981824000000018','said:21',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:21:-1794981824000000018',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'down:waits:-1794981228000000014','waits:-1794981228000000014',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794981228000000014',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'waits:-1794988480000000001','waits:-1794988480000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,102,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'u347713958:exchange','chat:5100025656',3,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'desk:21:-1795012200000000002:T5','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,168,NULL,1795239920000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'desk:22:-1795012200000000003:T5','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,170,NULL,1795239920000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'u347713959:guide','file:u347713959:guide',1,5100025656,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347713959:q0','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'desk:25:-1795012200000000004:T5','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347713960:q1','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713959:q0',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347713961:q2','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713960:q1',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'morning:2026-11-21:0','morning:2026-11-21',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,103,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347713962:q3','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713961:q2',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347713963:a3','late:u347713963:a3',1,5100025656,'editMessageText','{}',26,NULL,NULL,'u347713963:end.sql',NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'u347713963:end.sql','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,174,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'alert:26:1','lead:26',0,NULL,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,105,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'alert:26:1:347713964','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239924000000,'sent',1,NULL,105,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'topic:26:347713964:✅','topic:26',2,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239924000000,'sent',1,NULL,NULL,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'first:-1002200000405:108','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239928000000,'sent',1,NULL,109,NULL,1795239928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'down:first:-1002200000405:108','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:108',NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'carry:-1002200000405:108','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,175,NULL,1795239932000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'alert:26:1:-1795239932000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239932000000,'sent',1,NULL,105,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'topic:26:-1795239932000000000:💬','topic:26',2,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'u347713967:relayed','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239936000000,'sent',1,NULL,177,NULL,1795239936000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'alert:26:1:347713967','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239936000000,'sent',1,NULL,105,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'said:26:347713967','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1','said','[]',0,NULL,1795239936000000,'sent',1,NULL,111,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'gap:5100001122:1795239940000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795239940000000,'sent',1,NULL,178,NULL,1795239940000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'carry:-1002200000405:112','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239940000000,'sent',1,NULL,179,NULL,1795239940000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'alert:26:1:-1795239940000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239940000000,'sent',1,NULL,105,NULL,1795239940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'recarry:-1002200000405:112:347713969','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,NULL,NULL,'recarry:-1002200000405:112','[]',0,NULL,1795239944000000,'sent',1,NULL,179,NULL,1795239944000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'alert:26:1:347713970','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239948000000,'sent',1,NULL,105,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'copy:26:347713970','said:26',5,NULL,'copyMessages','{}',26,NULL,NULL,'alert:26:1','copied','[]',0,NULL,1795239948000000,'sent',1,NULL,113,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'first:-1002200000405:114','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,115,NULL,1795239952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347713972:exchange','chat:5100026625',3,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,182,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347713973:guide','file:u347713973:guide',1,5100026625,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,184,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347713973:q0','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347713974:q1','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713973:q0',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'u347713975:q2','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713974:q1',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'u347713976:q3','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713975:q2',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'u347713977:a3','late:u347713977:a3',1,5100026625,'editMessageText','{}',27,NULL,NULL,'u347713977:end.sql',NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'u347713977:end.sql','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,186,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(360,'alert:27:1','lead:27',0,NULL,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,117,NULL,1795239956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(361,'u347713978:exchange','chat:5100027615',3,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,188,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(362,'u347713979:guide','file:u347713979:guide',1,5100027615,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,190,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(363,'u347713979:q0','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(364,'u347713980:q1','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713979:q0',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(365,'u347713981:q2','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713980:q1',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(366,'u347713982:q3','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713981:q2',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(367,'u347713983:a3','late:u347713983:a3',1,5100027615,'editMessageText','{}',28,NULL,NULL,'u347713983:end.sql',NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(368,'u347713983:end.sql','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,192,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(369,'alert:28:1','lead:28',0,NULL,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,119,NULL,1795239960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(370,'u347713984:exchange','chat:5100027868',3,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,194,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(371,'u347713985:guide','file:u347713985:guide',1,5100027868,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,196,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(372,'u347713985:q0','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(373,'u347713986:a0','late:u347713986:a0',1,5100027868,'editMessageText','{}',29,NULL,NULL,'u347713986:q1',NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(374,'u347713986:a0.2','late:u347713986:a0.2',1,5100027868,'editMessageText','{}',29,NULL,'u347713985:q0','u347713986:q1',NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(375,'u347713986:q1','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795239964000000,'sent',1,NULL,198,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(376,'u347713987:q2','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713986:q1',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,198,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(377,'u347713988:q3','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713987:q2',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,198,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(378,'u347713989:a3','late:u347713989:a3',1,5100027868,'editMessageText','{}',29,NULL,NULL,'u347713989:end.sql',NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,198,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'u347713989:end.sql','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,199,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(380,'alert:29:1','lead:29',0,NULL,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,121,NULL,1795239964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347713990:exchange','chat:5100029053',3,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,201,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347713991:guide','file:u347713991:guide',1,5100029053,'sendDocument','{}',30,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347713991:q0','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,'question','[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'u347713992:q1','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713991:q0',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(385,'u347713993:q2','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713992:q1',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(386,'u347713994:q3','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713993:q2',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(387,'u347713995:a3','late:u347713995:a3',1,5100029053,'editMessageText','{}',30,NULL,NULL,'u347713995:end.sql',NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(388,'u347713995:end.sql','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,205,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(389,'alert:30:1','lead:30',0,NULL,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,123,NULL,1795239968000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(390,'alert:28:1:347713996','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239972000000,'sent',1,NULL,119,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(391,'topic:28:347713996:✅','topic:28',2,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239972000000,'sent',1,NULL,NULL,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(392,'alert:27:1:347713997','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,117,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(393,'topic:27:347713997:✅','topic:27',2,-1002200000405,'editForumTopic','{}',27,NULL,NULL,NULL,'named','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(394,'alert:28:1:347713997','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,119,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(395,'topic:28:347713997:🔗','topic:28',2,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(396,'topic:28:347713997:closeForumTopic','topic:28',2,-1002200000405,'closeForumTopic','{}',28,NULL,NULL,NULL,'opened','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(397,'alert:29:1:347713998','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239980000000,'sent',1,NULL,121,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(398,'alert:30:1:347713998','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239980000000,'sent',1,NULL,123,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(399,'topic:30:347713998:🔗','topic:30',2,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239980000000,'sent',1,NULL,NULL,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(400,'topic:30:347713998:closeForumTopic','topic:30',2,-1002200000405,'closeForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239980000000,'sent',1,NULL,NULL,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(401,'u347713999:relayed','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239984000000,'sent',1,NULL,207,NULL,1795239984000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(402,'alert:27:1:347713999','lead:27',1,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239984000000,'sent',1,NULL,117,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(403,'said:27:347713999','said:28',5,NULL,'sendMessage','{}',28,NULL,NULL,'alert:27:1','said','[]',0,NULL,1795239984000000,'sent',1,NULL,133,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(404,'alert:30:1:347714000','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239988000000,'sent',1,NULL,123,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(405,'topic:30:347714000:🔥','topic:30',2,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239988000000,'sent',1,NULL,NULL,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(406,'topic:30:347714000:reopenForumTopic','topic:30',2,-1002200000405,'reopenForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239988000000,'sent',1,NULL,NULL,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(407,'alert:29:1:347714000','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239988000000,'sent',1,NULL,121,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(408,'u347714001:exchange','chat:5100030371',3,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,209,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(409,'u347714002:guide','file:u347714002:guide',1,5100030371,'sendDocument','{}',31,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(410,'u347714002:q0','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,'question','[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(411,'u347714003:q1','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714002:q0',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(412,'u347714004:q2','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714003:q1',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(413,'u347714005:q3','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714004:q2',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(414,'u347714006:a3','late:u347714006:a3',1,5100030371,'editMessageText','{}',31,NULL,NULL,'u347714006:end.sql',NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(415,'u347714006:end.sql','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,213,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(416,'alert:31:1','lead:31',0,NULL,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,138,NULL,1795239992000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(417,'u347714007:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239996000000,'sent',1,NULL,213,NULL,1795239996000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(418,'u347714008:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240000000000,'sent',1,NULL,213,NULL,1795240000000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(419,'u347714009:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240004000000,'sent',1,NULL,213,NULL,1795240004000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(420,'u347714010:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,213,NULL,1795240008000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(421,'alert:31:1:347714010','lead:31',1,NULL,'editMessageText','{}',31,NULL,'alert:31:1',NULL,'card','[]',0,NULL,1795240008000000,'sent',1,NULL,138,NULL,1795240008000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(422,'u347714011:exchange','chat:5100031252',3,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,215,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(423,'u347714012:guide','file:u347714012:guide',1,5100031252,'sendDocument','{}',32,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(424,'u347714012:q0','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(425,'u347714013:q1','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714012:q0',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(426,'u347714014:q2','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714013:q1',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(427,'u347714015:q3','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714014:q2',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(428,'u347714016:a3','late:u347714016:a3',1,5100031252,'editMessageText','{}',32,NULL,NULL,'u347714016:end.sql',NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(429,'u347714016:end.sql','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,219,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(430,'alert:32:1','lead:32',0,NULL,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,140,NULL,1795240012000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(431,'u347714017:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240016000000,'sent',1,NULL,219,NULL,1795240016000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(432,'u347714018:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240020000000,'sent',1,NULL,219,NULL,1795240020000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(433,'u347714019:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240024000000,'sent',1,NULL,219,NULL,1795240024000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(434,'u347714020:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240028000000,'sent',1,NULL,219,NULL,1795240028000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(435,'alert:32:1:347714020','lead:32',1,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240028000000,'sent',1,NULL,140,NULL,1795240028000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(436,'alert:32:1:347714021','lead:32',4,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240032000000,'sent',1,NULL,140,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(437,'topic:32:347714021:✅','topic:32',2,-1002200000405,'editForumTopic','{}',32,NULL,NULL,NULL,'named','[]',0,NULL,1795240032000000,'sent',1,NULL,NULL,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(438,'desk:28:-1795240032000000006:T1','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240032000000,'sent',1,NULL,220,NULL,1795240032000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(439,'u347714022:sale.low','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,221,NULL,1795240036000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(440,'alert:7:1:347714022','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240036000000,'sent',1,NULL,6,NULL,1795240036000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(441,'desk:7:347714022:told.low_mark','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,143,NULL,1795240036000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(442,'u347714023:sale.changed','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,222,NULL,1795240040000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(443,'u347714023:sale.high','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,223,NULL,1795240040000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(444,'alert:7:1:347714023','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240040000000,'sent',1,NULL,6,NULL,1795240040000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(445,'faults:5100001122:1795240040000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795240040000000,'sent',1,NULL,224,NULL,1795240040000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(446,'u347714024:exchange','chat:5100033040',3,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240044000000,'sent',1,NULL,226,NULL,1795240044000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(447,'u347714025:guide','file:u347714025:guide',1,5100033040,'sendDocument','{}',33,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240048000000,'sent',1,NULL,228,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(448,'u347714025:q0','chat:5100033040',1,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,'question','[]',0,NULL,1795240048000000,'sent',1,NULL,229,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(449,'u347714026:talk','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,230,NULL,1795240052000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(450,'alert:7:1:347714026','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240052000000,'sent',1,NULL,6,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(451,'desk:7:347714026:told.help','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,144,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(452,'desk:32:-1795240092000000001:T1','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,232,NULL,1795422620000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(453,'down:waits:-1794988480000000001','waits:-1794988480000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794988480000000001',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(454,'waits:-1795240264000000002','waits:-1795240264000000002',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,145,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(455,'u347714028:consent','chat:5100033349',3,5100033349,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,233,NULL,1795422620000000,NULL,5100033349,NULL,4242424242);
INSERT INTO "outbox" VALUES(456,'alert:27:1:-1795240872000000005','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,117,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(457,'ping:27:-1795240872000000005','said:27',5,NULL,'sendMessage','{}',27,NULL,NULL,'alert:27:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,146,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(458,'waits:-1795240264000000002:1','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795422620000000,'sent',1,NULL,145,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(459,'ping:26:-1795241748000000006','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,148,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(460,'alert:27:1:-1795422620000000000','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,117,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(461,'ping:7:-1795241852000000008','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,147,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(462,'alert:26:1:-1795422620000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,105,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(463,'desk:28:-1795271400000000009:T5','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,234,NULL,1795422620000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(464,'desk:29:-1795271400000000010:T5','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,235,NULL,1795422620000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(465,'desk:30:-1795271400000000011:T5','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,236,NULL,1795422620000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(466,'morning:2026-11-23:0','morning:2026-11-23',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,149,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(467,'down:first:-1002200000405:114','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:114',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(468,'first:-1002200000405:114:over','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,150,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(469,'down:ping:26:-1795241748000000006','said:26',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:26:-1795241748000000006',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(470,'ping:26:-1795422620000000014','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,151,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(471,'down:ping:7:-1795241852000000008','said:7',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:7:-1795241852000000008',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(472,'ping:7:-1795422620000000015','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,152,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(473,'u347714029:consent','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,238,NULL,1795422621000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(474,'u347714030:exchange','chat:5100034169',3,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,240,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(475,'u347714031:guide','file:u347714031:guide',1,5100034169,'sendDocument','{}',36,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(476,'u347714031:q0','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(477,'u347714032:q1','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714031:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(478,'u347714033:q2','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714032:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(479,'u347714034:q3','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714033:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(480,'u347714035:a3','late:u347714035:a3',1,5100034169,'editMessageText','{}',36,NULL,NULL,'u347714035:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(481,'u347714035:end.sql','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,244,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(482,'alert:36:1','lead:36',0,NULL,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,153,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(483,'alert:36:1:347714036','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,153,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(484,'u347714037:exchange','chat:5100034988',3,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,246,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(485,'u347714038:guide','file:u347714038:guide',1,5100034988,'sendDocument','{}',37,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(486,'u347714038:q0','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(487,'u347714039:q1','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714038:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(488,'u347714040:q2','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714039:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(489,'u347714041:q3','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714040:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(490,'u347714042:a3','late:u347714042:a3',1,5100034988,'editMessageText','{}',37,NULL,NULL,'u347714042:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(491,'u347714042:end.sql','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,250,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(492,'alert:37:1','lead:37',0,NULL,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,154,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(493,'u347714043:exchange','chat:5100035899',3,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,252,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(494,'u347714044:guide','file:u347714044:guide',1,5100035899,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(495,'u347714044:q0','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(496,'u347714045:q1','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714044:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(497,'u347714046:q2','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714045:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(498,'u347714047:q3','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714046:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(499,'u347714048:a3','late:u347714048:a3',1,5100035899,'editMessageText','{}',38,NULL,NULL,'u347714048:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(500,'u347714048:end.mql','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,256,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(501,'u347714049:tips_on','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,257,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(502,'u347714050:mydata','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,259,NULL,1795424427000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(503,'u347714051:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,261,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(504,'u347714054:answer','chat:5100001122',1,5100001122,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,265,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(505,'report:347714052','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,266,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(506,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,267,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(507,'u347714055:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,269,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(508,'u347714056:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,271,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(509,'alert:38:1','lead:38',0,NULL,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,155,NULL,1795424434000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(510,'u347714057:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,265,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(511,'u347714058:exchange','chat:5100036956',3,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,273,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(512,'u347714059:guide','file:u347714059:guide',1,5100036956,'sendDocument','{}',39,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(513,'u347714059:q0','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(514,'u347714060:q1','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714059:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(515,'u347714061:q2','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714060:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(516,'u347714062:q3','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714061:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(517,'u347714063:a3','late:u347714063:a3',1,5100036956,'editMessageText','{}',39,NULL,NULL,'u347714063:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(518,'u347714063:end.sql','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,277,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(519,'alert:39:1','lead:39',0,NULL,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,156,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(520,'alert:39:1:347714064','lead:39',4,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,156,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(521,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,279,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(541,'u347714079:stopped','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,292,NULL,1795424450000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(542,'alert:39:1:347714079','lead:39',1,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,156,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(543,'told:39:347714079','said:39',5,NULL,'sendMessage','{}',39,NULL,NULL,'alert:39:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,159,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(544,'u347714080:exchange','chat:5100040308',3,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,296,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(547,'u347714083:forget_sure','chat:5100040308',1,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,300,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(548,'erased:40:347714084:-1002200000405:157','lead:40',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(549,'erased:347714084:told','erased:40',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,160,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(551,'u347714085:exchange','chat:5100040784',3,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,303,NULL,1795424458000000,NULL,5100040784,NULL,4242424242);
INSERT INTO "outbox" VALUES(552,'u347714086:guide','file:u347714086:guide',1,5100040784,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(553,'u347714086:q0','chat:5100040784',1,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(554,'u347714089:trouble','chat:5100041598',1,5100041598,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,306,NULL,1795424460000000,NULL,5100041598,NULL,4242424242);
INSERT INTO "outbox" VALUES(555,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,307,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(556,'u347714090:exchange','chat:5100042628',3,5100042628,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,309,NULL,1795424462000000,NULL,5100042628,NULL,4242424242);
INSERT INTO "outbox" VALUES(557,'u347714091:exchange','chat:5100043563',3,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,311,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(558,'u347714092:ask_email','chat:5100043563',1,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,313,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(559,'u347714093:exchange','chat:5100044387',3,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,315,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(560,'u347714094:bad_phone_part','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,317,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(561,'u347714095:two_failures','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,319,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(562,'u347714096:exchange','chat:5100045672',3,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,321,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(563,'u347714097:declined','chat:5100045672',1,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,323,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(564,'u347714098:exchange','chat:5100045870',3,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,325,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(565,'u347714099:talk','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,327,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(566,'u347714099:ask_number','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,328,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(567,'alert:48:1','lead:48',0,NULL,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,161,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(568,'u347714100:exchange','chat:5100047560',3,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,330,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(569,'u347714101:guide','file:u347714101:guide',1,5100047560,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,332,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(570,'u347714101:q0','chat:5100047560',1,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,333,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(571,'u347714102:exchange','chat:5100048843',3,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,335,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(572,'u347714103:guide','file:u347714103:guide',1,5100048843,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,337,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(573,'u347714103:q0','chat:5100048843',1,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,338,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(574,'u347714104:q1','chat:5100048843',1,5100048843,'editMessageText','{}',50,NULL,'u347714103:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,338,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(575,'u347714105:exchange','chat:5100050276',3,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,340,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(576,'u347714106:guide','file:u347714106:guide',1,5100050276,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,342,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(577,'u347714106:q0','chat:5100050276',1,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,343,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(578,'u347714107:q1','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714106:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,343,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(579,'u347714108:q2','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714107:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,343,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(580,'u347714109:exchange','chat:5100050977',3,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,345,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(581,'u347714110:guide','file:u347714110:guide',1,5100050977,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,347,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(582,'u347714110:q0','chat:5100050977',1,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,348,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(583,'u347714111:q1','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714110:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,348,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(584,'u347714112:q2','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714111:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,348,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(585,'u347714113:q3','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714112:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,348,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(586,'u347714114:exchange','chat:5100051777',3,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,350,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(587,'u347714115:guide','file:u347714115:guide',1,5100051777,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(588,'u347714115:q0','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(589,'u347714116:q1','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714115:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(590,'u347714117:q2','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714116:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(591,'u347714118:q3','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714117:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(592,'u347714119:a3','late:u347714119:a3',1,5100051777,'editMessageText','{}',53,NULL,NULL,'u347714119:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(593,'u347714119:end.mql','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,354,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(594,'u347714120:exchange','chat:5100052411',3,5100052411,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,356,NULL,1795424472000000,NULL,5100052411,NULL,4242424242);
INSERT INTO "outbox" VALUES(595,'u347714121:exchange','chat:5100053444',3,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,358,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(596,'u347714122:ask_email','chat:5100053444',1,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,360,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(597,'u347714123:exchange','chat:5100054519',3,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,362,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(598,'u347714124:bad_phone_part','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,364,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(599,'u347714125:two_failures','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,366,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(600,'u347714126:exchange','chat:5100055583',3,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,368,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(601,'u347714127:declined','chat:5100055583',1,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,370,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(602,'u347714128:exchange','chat:5100057183',3,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,372,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(603,'u347714129:talk','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,374,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(604,'u347714129:ask_number','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,375,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(605,'alert:58:1','lead:58',0,NULL,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,162,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(606,'u347714130:exchange','chat:5100058197',3,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,377,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(607,'u347714131:guide','file:u347714131:guide',1,5100058197,'sendDocument','{}',59,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,379,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(608,'u347714131:q0','chat:5100058197',1,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,380,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(609,'u347714132:exchange','chat:5100058830',3,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,382,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(610,'u347714133:guide','file:u347714133:guide',1,5100058830,'sendDocument','{}',60,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,384,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(611,'u347714133:q0','chat:5100058830',1,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,385,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(612,'u347714134:q1','chat:5100058830',1,5100058830,'editMessageText','{}',60,NULL,'u347714133:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,385,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(613,'u347714135:exchange','chat:5100059158',3,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,387,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(614,'u347714136:guide','file:u347714136:guide',1,5100059158,'sendDocument','{}',61,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,389,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(615,'u347714136:q0','chat:5100059158',1,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,390,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(616,'u347714137:q1','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714136:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,390,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(617,'u347714138:q2','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714137:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,390,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(618,'u347714139:exchange','chat:5100059763',3,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,392,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(619,'u347714140:guide','file:u347714140:guide',1,5100059763,'sendDocument','{}',62,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,394,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(620,'u347714140:q0','chat:5100059763',1,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,395,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(621,'u347714141:q1','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714140:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,395,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(622,'u347714142:q2','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714141:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,395,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(623,'u347714143:q3','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714142:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,395,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(624,'u347714144:exchange','chat:5100060493',3,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,397,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(625,'u347714145:guide','file:u347714145:guide',1,5100060493,'sendDocument','{}',63,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(626,'u347714145:q0','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(627,'desk:36:-1795424481000000003:T1','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,401,NULL,1795424481000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(628,'u347714146:q1','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714145:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(629,'u347714147:q2','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714146:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(630,'u347714148:q3','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714147:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(631,'u347714149:a3','late:u347714149:a3',1,5100060493,'editMessageText','{}',63,NULL,NULL,'u347714149:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(632,'u347714149:end.mql','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,402,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(633,'u347714150:exchange','chat:5100061745',3,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,404,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(634,'u347714151:email_typo','chat:5100061745',1,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,406,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(635,'u347714152:exchange','chat:5100063541',3,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,408,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(636,'u347714153:guide','file:u347714153:guide',1,5100063541,'sendDocument','{}',65,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(637,'u347714153:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(638,'u347714154:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714153:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(639,'u347714155:q2','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714154:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(640,'u347714156:q3','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714155:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(641,'u347714157:a3','late:u347714157:a3',1,5100063541,'editMessageText','{}',65,NULL,NULL,'u347714157:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(642,'u347714157:end.mql','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,412,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(643,'u347714158:menu','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,414,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(644,'u347714159:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,415,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(645,'u347714160:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714159:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,415,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(646,'u347714161:exchange','chat:5100064227',3,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,417,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(647,'u347714162:guide','file:u347714162:guide',1,5100064227,'sendDocument','{}',66,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,419,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(648,'u347714162:q0','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,420,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(649,'u347714163:q1','chat:5100064227',1,5100064227,'editMessageText','{}',66,NULL,'u347714162:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,420,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(650,'u347714164:talk','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,422,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(651,'u347714164:ask_number','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,423,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(652,'alert:66:1','lead:66',0,NULL,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,163,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(653,'u347714165:exchange','chat:5100065224',3,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,425,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(654,'u347714166:guide','file:u347714166:guide',1,5100065224,'sendDocument','{}',67,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,427,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(655,'u347714166:q0','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,428,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(656,'u347714167:price','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,430,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(657,'u347714168:exchange','chat:5100066153',3,5100066153,'sendMessage','{}',68,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,432,NULL,1795424486000000,NULL,5100066153,NULL,4242424242);
INSERT INTO "outbox" VALUES(658,'u347714169:exchange','chat:5100067868',3,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,434,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(659,'u347714170:guide','file:u347714170:guide',1,5100067868,'sendDocument','{}',69,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,436,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(660,'u347714170:q0','chat:5100067868',1,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,437,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(661,'u347714171:q1','chat:5100067868',1,5100067868,'editMessageText','{}',69,NULL,'u347714170:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,437,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(662,'u347714172:exchange','chat:5100068920',3,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,439,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(663,'u347714173:guide','file:u347714173:guide',1,5100068920,'sendDocument','{}',70,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,441,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(664,'u347714173:q0','chat:5100068920',1,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,442,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(665,'u347714174:q1','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714173:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,442,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(666,'u347714175:q2','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714174:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,442,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(667,'u347714176:exchange','chat:5100070390',3,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,444,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(668,'u347714177:guide','file:u347714177:guide',1,5100070390,'sendDocument','{}',71,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,446,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(669,'u347714177:q0','chat:5100070390',1,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,447,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(670,'u347714178:q1','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714177:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,447,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(671,'u347714179:q2','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714178:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,447,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(672,'u347714180:q3','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714179:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,447,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(673,'u347714181:exchange','chat:5100071927',3,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,449,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(674,'u347714182:guide','file:u347714182:guide',1,5100071927,'sendDocument','{}',72,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,451,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(675,'u347714182:q0','chat:5100071927',1,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,452,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(676,'u347714183:exchange','chat:5100072323',3,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,454,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(677,'u347714184:guide','file:u347714184:guide',1,5100072323,'sendDocument','{}',73,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(678,'u347714184:q0','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(679,'u347714185:q1','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714184:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(680,'u347714186:q2','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714185:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(681,'u347714187:q3','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714186:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(682,'u347714188:a3','late:u347714188:a3',1,5100072323,'editMessageText','{}',73,NULL,NULL,'u347714188:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(683,'u347714188:end.later','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,458,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(684,'quiet:73','lead:73',5,NULL,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,164,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(685,'u347714189:exchange','chat:5100073016',3,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,460,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(686,'u347714190:guide','file:u347714190:guide',1,5100073016,'sendDocument','{}',74,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(687,'u347714190:q0','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(688,'u347714191:q1','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714190:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(689,'u347714192:q2','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714191:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(690,'u347714193:q3','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714192:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(691,'u347714194:a3','late:u347714194:a3',1,5100073016,'editMessageText','{}',74,NULL,NULL,'u347714194:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(692,'u347714194:end.later','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,464,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(693,'quiet:74','lead:74',5,NULL,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,165,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(694,'u347714195:exchange','chat:5100073756',3,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,466,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(695,'u347714196:guide','file:u347714196:guide',1,5100073756,'sendDocument','{}',75,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(696,'u347714196:q0','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(697,'u347714197:q1','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714196:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(698,'u347714198:q2','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714197:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(699,'u347714199:q3','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714198:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(700,'u347714200:a3','late:u347714200:a3',1,5100073756,'editMessageText','{}',75,NULL,NULL,'u347714200:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(701,'u347714200:end.later','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,470,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(702,'quiet:75','lead:75',5,NULL,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,166,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(703,'u347714201:exchange','chat:5100074813',3,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,472,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(704,'u347714202:guide','file:u347714202:guide',1,5100074813,'sendDocument','{}',76,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(705,'u347714202:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(706,'u347714203:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714202:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(707,'u347714204:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714203:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(708,'u347714205:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714204:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(709,'u347714206:a3','late:u347714206:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714206:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(710,'u347714206:end.sql','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,476,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(711,'alert:76:1','lead:76',0,NULL,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,167,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(712,'u347714207:menu','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(713,'u347714208:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(714,'u347714209:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714208:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(715,'u347714210:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714209:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(716,'alert:76:1:347714210','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,167,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(717,'u347714211:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714210:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(718,'u347714212:a3','late:u347714212:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714212:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(719,'u347714212:end.later','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,480,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(720,'alert:76:1:347714212','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,167,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(721,'told:76:347714212','said:76',5,NULL,'sendMessage','{}',76,NULL,NULL,'alert:76:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,168,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(722,'u347714213:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,482,NULL,1795424508000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(723,'quiet:74:347714213','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,165,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(724,'said:74:347714213','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424508000000,'sent',1,NULL,169,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(725,'quiet:74:347714214','lead:74',4,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,165,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(726,'u347714215:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,485,NULL,1795424516000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(727,'quiet:74:347714215','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,165,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(728,'said:74:347714215','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424516000000,'sent',1,NULL,171,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(729,'u347714216:talk','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,486,NULL,1795424516000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(730,'alert:75:1','lead:75',0,NULL,'sendMessage','{}',75,NULL,NULL,'quiet:75',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,170,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(731,'quiet:75:retired','lead:75',1,NULL,'editMessageText','{}',75,NULL,'quiet:75',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,166,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(732,'u347714217:exchange','chat:5100075866',3,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,488,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(733,'u347714218:guide','file:u347714218:guide',1,5100075866,'sendDocument','{}',77,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,490,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(734,'u347714218:q0','chat:5100075866',1,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,491,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(735,'u347714219:q1','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714218:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,491,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(736,'u347714220:q2','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714219:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,491,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(737,'u347714221:q3','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714220:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,491,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(738,'u347714222:exchange','chat:5100076845',3,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,493,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(739,'u347714223:nudge_exchange','chat:5100076845',1,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,496,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(740,'u347714224:exchange','chat:5100077586',3,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,497,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(741,'u347714225:guide','file:u347714225:guide',1,5100077586,'sendDocument','{}',79,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,499,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(742,'u347714225:q0','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,500,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(743,'u347714226:q1','chat:5100077586',1,5100077586,'editMessageText','{}',79,NULL,'u347714225:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,500,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(744,'u347714227:cancel_what','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,505,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(745,'u347714228:exchange','chat:5100078295',3,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(746,'u347714229:guide','file:u347714229:guide',1,5100078295,'sendDocument','{}',80,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(747,'u347714229:q0','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(748,'u347714230:q1','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714229:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(749,'u347714231:q2','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714230:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(750,'u347714232:q3','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714231:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(751,'u347714233:a3','late:u347714233:a3',1,5100078295,'editMessageText','{}',80,NULL,NULL,'u347714233:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(752,'u347714233:end.mql','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,508,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(753,'u347714234:new_phone','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,511,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(754,'quiet:80','lead:80',5,NULL,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,172,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(755,'u347714235:exchange','chat:5100079210',3,5100079210,'sendMessage','{}',81,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,512,NULL,1795424521000000,NULL,5100079210,NULL,4242424242);
INSERT INTO "outbox" VALUES(756,'u347714236:exchange','chat:5100080587',3,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,514,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(757,'u347714237:guide','file:u347714237:guide',1,5100080587,'sendDocument','{}',82,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(758,'u347714237:q0','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(759,'u347714238:q1','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714237:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(760,'u347714239:q2','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714238:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(761,'u347714240:q3','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714239:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(762,'u347714241:a3','late:u347714241:a3',1,5100080587,'editMessageText','{}',82,NULL,NULL,'u347714241:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(763,'u347714241:end.sql','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,518,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(764,'alert:82:1','lead:82',0,NULL,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,173,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(765,'alert:82:1:347714242','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,173,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(766,'alert:82:1:347714243','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,173,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(767,'alert:82:1:347714244','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,173,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(768,'first:-1002200000405:174','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424538000000,'sent',1,NULL,175,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(769,'u347714246:answer','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,520,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(770,'u347714247:why','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,521,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(771,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,522,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(772,'alert:82:1:347714248','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,173,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(773,'u347714248:answered','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,521,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(774,'u347714248:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,520,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(775,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(776,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(777,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(778,'u347714249:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,524,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(779,'u347714250:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,526,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(780,'u347714251:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,527,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(781,'u347714252:exchange','chat:5100081909',3,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,529,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(782,'u347714253:guide','file:u347714253:guide',1,5100081909,'sendDocument','{}',83,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,531,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(783,'u347714253:q0','chat:5100081909',1,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,532,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(784,'u347714254:help','chat:5100082417',3,5100082417,'sendMessage','{}',84,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(785,'u347714255:exchange','chat:5100083387',3,5100083387,'sendMessage','s1.5uL5zfUm.P6Y0D0K9Ipl4hErIA4V4ryiz9rvnaL4qL2yKLpJGeGZPVzjx7Lw5+8gU/KU996djbbxAmx8kmRsOaqNjWY7KX/upi+SqE0uGMcGi12KfZ6W3dcSiMgcR/rRHHrmd5ybJGJ3RnFPfeFCu2Xd9rpVmlCKfOdANJZ9T+Dz5Z4WLIoP5IisbIOSUnXzsZm7z/xAEK97z4oFIOkFmMSfblw6hbgamheNMSXK3RrQMcd9rNqFBQyRWBF3+aHL5H5+InXdRfbByP5UJ0lUhVoREl5sLhZRcvcGFm4DHY3CLhdi9M/0ovrUTdg+ahqBFjueqcYQvw3jdCsMqBb73xYmCHMbRUAGZVqvrEJkP3lJNP2OK+mmCPmT/nU0s4MidFLIKOL0o1Lc2ldRcQJJhzgCn2a74vTO8h6W/omriRSdTMOLC6o8SeUP7j+iOMuPh4LludcMnlXzW57CoWC8jzEMavZHm6zFKByOkFL3mcfX4PT/heFMy0WGPljqqXPKRsboK+rd7Fma5C06tI9ulYdEEE8HpKwTTCTJmAJGK3UKMEIC+KfEmO8XMuJK2kBRxs5u4G5DFfTeWvZLbtRy6ZtrILd1zmXAGRgiOKxJxli0eL/scVkkgao0LA+c5wGNwFyLr2uLF9zgfVzRAKn+46tVZdKjztNexQtOnvepbsc8WkocV0Wfh/AqtM58axqaFMQtWS7jT6y2Dd+DsKoYeaObKzspSpQu9dZCN9+AMGQ2xPFE4kmZfJsxUR2v/R8bUdvAfoOTdJ2yrmINA18k0YQmOIKR+sP29SU4xfcblpjeITiRnn4l7CdaK2gpw4gYdkPI8fZEn+k8L2UA/8WS+uc6i/QGU5iCXSJMo/ehoODCQjSNX4DE32Kfrj3NY+P0GXw7C',85,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(786,'u347714256:consent_again','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,536,NULL,1795424556000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(787,'alert:39:1:347714256','lead:39',1,NULL,'editMessageText','s1.5uL5zfUm.N/Xka4zpY5yJIpo6RMgwfOXJ6Lcm2AjHfJhp/BK84ZeJseCdNMJs+pb9QDT9utkEsK52LJoum8WB5WjItnA3QDo/DrdX9//rE+VNcyru1rzAjCzp9Se+M6rP85P6rPc78IfxpwnR+RYHgQcl+9rfy6Av+ESbqMPlTRdtHIhvwEofMRaFaMUYkCwF5p3qbu9vu5KJzepdxwivwwlXfuSZNiF6BpSqwxqWap5h7P1qut7lY9IOI1Fio8Isd613L1Acu1vTaENXbm3y9JJWZl85+pdL8w9P5QBsWT0vxMkVD9QB3/GkTCf8Xz+LWtrVTjLBxMo1mnE1HmJHuB4rCIrMpVkNvl39XDiWDTaN8sSv/yNugOpuEeY2pK9ZcAKKpLny4/ew0QjfZ6J2D/Y+mGqSmuyuodZ3mrvUlUi53AlSciMTBdeirrxXXsLTPqSmsTpPhb8YxmYwqD2kmgyYIx+A+5UAY5rxez3hkL+R0REO/FMvDq+KJDALvIe69uPpHPjdjuG5VA83lYYViLuNf6mkvZiUsDhM9srSJQKjfzbkmEW/5POp6/JKSbX/G2SKcbrRoiHcPt2KbPLF5doBq0QnTY+qPTGra1WWnTORiBQ6gEPOhByDWIbXzdRApotOoIAIv0qcBBgl5wPtqoM27mR6ugQDkdH2Tkyf1Q+erZl4d5yNw+PQvTgIcCQl472Ex9yViUV/XN+yQ/q8E7WILWLz/d2R2aqu8n0pS3n4ci3W53M8wQxB8JNexUa0EOm5swI5rE6xRtDogx3Z1JxHUarOMIwzyB3/0PMLxOdXRNqp3ClouMiUtb+3zk9okVJBjLgSZzo8vRAt/m/OzgzTN7hDX8YwKsLc0lCqnT+VdPdsXhh/nHuZmzIjLCJ3/I98B/OqWHZNpmHvUgqmzsLGCxtMmvvDZhng2x772KsQDgI+c7k8JLCcQh5Z/RWnhnltB508Hq5J6DtvTtj1LYk71e3jbPntHlwdhuY9rBCSaN0Zrf7roSAWSKBdUdMAH1trLPF/fTkSHokjZpq5JpBYWnUunf/9G3Zcc3TnwawD7OXae7wT607wvMkgCEynyUO+fRfydA82YxDp41PMhRCwK9M8UGXG0ywDDyQoPsKjqNRIHm5IXlw7G4gMGqe/xAkjnATBBrs+uLFpfJmVN2jEeJJx3zRK96WJcSKqVwniMV5yGHAgy4I0gJytLeKi0vqoQZWZ0EcHgDdp5dJXsQ/DrFlpsz3DTtuwsztjE+Syw3X5opmLmNYI6/CHUcYBq5TmrfAZcz2UuadeuiO6/NZSZQsyJNmlaA2JOPbrB94m6KyXV54ApSB4bacIQE5rp7gQva5a+ovdARm23+HYqOvI8NICIicr1ReDD8CsEpoIES9/AXubg5AQZMdVb285PoVjjV9GZvqe+yWyrLZDu55eZNNiBvK7zQ8vIlwE8EI5hZLx1vmZ56xGXOWC6cCBzLkd+IkpoK4SrXucND56fNkBeRwO78bNy9V46vumJI/SWgYKU5tjNlVQdKBD/2hoID9QolI=',39,NULL,'alert:39:1',NULL,'card','s1.5uL5zfUm.8W3X1GApKPZokS0efJiZIH+alq24hXHsrBbZo5VYn4MpKzugx+jDfBZQgEMs4N8WP9baartIkOnE+SflGA2U/xly5tUi9D+z4dxDhhTT406ITD9SfdYphWj+DNxjIl5sl1oFxQZqOY6yl0QuS7AZs8c2Wucr46ucPxBF3gpKIGBADrKsv5emUlUmIIghp+ix9cABf30QTOcu8Bcdi1HJE/oOTDDatrpCeveebwDVSKMgR1XXaMbRTtN6EY8nE1AR+A4vk50M4RJVeJN6rJxYgqQuhinkZD25o6zPEjF2SujH1i4IYb5bJcV9KAyPhuwpcXiW/O66z+EzAIT4ojk2kQb7RbqtA94g9AzKTinRovcJOGBejdvMdDSclAQsnp1vDS7o1KqyiSkQs2vv15uhrxXTb+cfCGYNEElXe0M3kLOo7oGK64MRwKiHlgmogZEmrO69MyFaY6LfCNtRIsGJl4Tic29liP4uvx/SAoPtyS1k5dtm/+mCboiTPPlOO++ZnFyL1dkAcrSnn0u4JsNLTHJoLepM+NW2QoHGeI3NQBc9vU9xbgdOcrE0z8Itw6lQRhWVaDvwCNaBM0k9R4jiEuKpqLLiRsOQr7JXonL5ATPdDb8YFPXnv0xMdpSDiDqNgpHwG8ucpDy2EBttePFAqh3kVE1YGlTZAnL/YT3+ugrdEQSol32fPwLrvTTZbaiHxyjVQAuaoHAFgVXN9Czs3nDIJfjfxBrXtcADAIFBRrv3h12i1Inaj8T0d7iv6LzkldXT4430q7ryiUX2WnVyq0aOjUR6N8gTn+HquXCSiQg1AxOMvoNKulh9tReqiRY03vkiyHxUKNCCsWVQst6RHAGeLg4zSA1bSpGSGwDnVTTAvX4MUCb/HdX6L295mIbAPVfQM4k9hlIngDlzlMdVGpunaH1grRSvz3rqAqgcEPsnwf4OVTTplUDNI+pWo+nu5MLhXf3Oz3Nc8c5kofz78rCXOPEOCvfBGFCZ0ASPEU6TQKzUhd4Vuz+4ueGNhPZDlrSTILeKUkFpDT4sxSwdIHugvjnLIEtN2zBTZ4POb0PtTVQfVOgqwAG8ceQxcB5UvjO6Lq0vYHDPMQO3zvCTVopG3ho6+3zWehrN2ygbjgph3oC9K9651IlkevXbmNJspE+ceCAVXI2f2RDC1C3Tc5IKfuJH5Mhno6yoSadR1sLvJG6KTS86/O4R+iBgtZtgbqsb+a2YUtQEwq4oZvhtBWkNgdfzou9u3/pBtOGn10qkXaVtI76jlQvBtZ5kpXKTBIyHTZhA9HwoWRxV8UB1rXd7HESZMkkDdgAKhyi2dgRzZ9+FCR0CeZCVxiewbaNcorxRFWCr6LG0xwuPiyELT145YTPTnyEJJXCcTvHXAylkp58MwWoR7+vohwx3CydBvNI77IOLoK0qbItR1u1jlty2HA9I5llCasQQKjtGtvdh5W9e/zL1XobyimaFeE+uhmmr1D//y1QramZs9Z0TnLSlcdI1Jz+ffcDhqzMKAxcfLw5MGB1+x9II0AhDLGqWCef6IpPFUUEHKnKhLfCxks7yMGBGPd1TpIzv3vYxvEfgE4GQiBgxNQM9L+//fT28+qdE8Fsgad1RhJVHwZhk/IJI56skxoQtGa0q4wo84yBpJ9f5yw6kIoeZIlTKqnt8Thzfa6+VloOcGvksQFB8qCmlmpsGckltiSQEq2zw7HMFbNHtCJWD1v8JmbFpkY5qurqzrLRvvhGEJA0x08fqfhmBcLAJWMuU6JlxlHQ3miYlErQkDCbGHTxSj0gNCv2YbjUVGOuYI1dNz5seE1olKhhh6HfRrHrmJ0foMw/kiBS6sfc5o805eUL2mAnYRKeow9WztwC3Uhu+fOm4BVq5aPnQLBb3EOd4L9SM3V+k9q45lJh6AAfLO9qtOA0YtouFmBu5WBuKctHbJeWP8t21u23KtmfPc57a5kcA/XGZPKVwCquBffl951SMNtqZdZpSOx5gyTqZCYNLsUAe+X6FI3sLz2XCltkHfB4D9fpHp0RTjLl8iX0NnFdRKkholovGiMqTUS1Fj/trXScDPEp2cEmkhddpFSNnrRc2/F0LILkMqgLWpwjY6q3hu3Sz9J2gdBySgchSZpQS5FST0PVA/itgP0luJ61OkQB2M3fY+Mn+QvhCdzyLK65c1F08ez1RCp/ZRjonVL5kXXanV/8hgPz7K4RdjlTOMgF6M1DdLSGl0jwwkEGr54igo2jIqUPGB+KuYPzamENbSjEXrBJdcrdQTEqHilmnKhf3cicrLX9yOj1KMlCfrm9AxfDuAAC3rLcfqri6nithxr4fn95UowkAuQMyRdJ2FEGB8SLRR5PIjraxPKSAxR9QdLa7n3CXt2R+I51bhf+Hakp4iWMyo5N4oSRqNG4eFg5WsMkK1kN/wgbk/t/F9FC6Sw9a0afUEtC/Vl+rb9McmPAEi8gl87haFYXXVjbvrjiUGAqGtmx3XkoFqgFcU4yQVRwBCLYreBEuQy9Yo9cWBvgbLDMUc558yuZiJW/2jkRXTY5u65dQwUvH+OuDfClwAbrjADVSgHi9Htb45zQ/aEScQVHkVyJEsEV5jjcUQZD54s2YwJDr6TkJW6rekm8C5WnSN5mGr2YNpeeNRCUq8a/5eAJJ87sUxLZl2Gwf6A2kilGjuHk6x4u6FXl3KfUFQB70T1WjWoXu9hJyRapHU5T0t2qTELfhxZQZrtwykt0ytV4qAXU0VyWLux/vkSMlE34zQlUvODJYx6KCkaqDiixvLSjq8MmPqiXkWepezgUe/LYwVUdwZLLOHSjM8TnwJmiRGRftrY16FTWyG1m6MOK2lLa+ehVA+Zdz3TnlHpzXGP2Kk7IRIJqVki/bZNnN+gjXjbdSmyBlHXCpNZ8wU0rVFTOMhigOFOQNPBzKXBrIPDM/kMHe+N4FtW31PqesWZwZnTDkLAB2mMKN8Wst+/urCOZyWijJxQv2l+r5CG+JCu9CXlxXFK9hQlJAqJKZrAk561Y6g3dy1NQM5bWGUOXKEF5QRaH+0qTYAWoUVtWMh84Yq01Q',0,NULL,1795424556000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(788,'desk:39:347714256:told.resumed','said:39',5,NULL,'sendMessage','s1.5uL5zfUm.0NpFkKZ2ARncAxRWk5wn8Ropg3UdgJnZxxmgajtYlWpOiJVWJYOCUK3JqgAyVuuDuAmPtzrFPjLZZscAHKazNrL2hoe1yehuJClBTyITbhDGDPIpr9HUZnPPLBbhVi5zxPmczyIvO8748WzRQ17pmPPrFowYHm7WtAZ1ng8poGQLHMpWFxI+YbCObd7R8A20sF8EduZZQAOO5cEa83Rr/Tud9LPxHJKlGhFyVPWPKk9A8zuVfquBBAPIv1QSE09ZyXxm4ThyF3nQGjTLZ8uIqzdyyH8NXydWQ90=',39,NULL,NULL,'alert:39:1',NULL,'s1.5uL5zfUm.jxayT/ORYusO0au41CNlYDY0cYPR92Uu619tZGP0FD3F8wJaNIAWvjtnojuW+gPVMrh5ip8lTdHPl/MNxdBOfCc2Eiiv+m+SLyZaAkf10+lDPguYbW+J8X0nyP1qhPGc6EKv3SP5TlAS76nf/N3YBhPgirSyQcOsnvDXJg9Dx0UKF5Fbw7MLGCSIpMq4NQw9iTvvLdAC26/xl0qESzWmGiLkYv+S2FFaUrJ/bdnaO58=',0,1795431758262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(789,'u347714257:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,538,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(790,'u347714257:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,539,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(791,'u347714258:guide','file:u347714258:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,541,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(792,'u347714258:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,542,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(793,'u347714259:exchange','chat:5100084259',3,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424566000000,'sent',1,NULL,544,NULL,1795424566000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(794,'u347714260:guide','file:u347714260:guide',1,5100084259,'sendDocument','{}',86,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424570000000,'sent',1,NULL,546,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(795,'u347714260:q0','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,'question','[]',0,NULL,1795424570000000,'sent',1,NULL,547,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(796,'u347714261:q1','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714260:q0',NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,547,NULL,1795424574000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(797,'desk:74:-1795424572000000004:T1','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,548,NULL,1795424574000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(798,'u347714262:q2','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714261:q1',NULL,NULL,'[]',0,NULL,1795424578000000,'sent',1,NULL,547,NULL,1795424578000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(799,'u347714263:q3','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714262:q2',NULL,NULL,'[]',0,NULL,1795424582000000,'sent',1,NULL,547,NULL,1795424582000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(800,'u347714264:a3','late:u347714264:a3',1,5100084259,'editMessageText','{}',86,NULL,NULL,'u347714264:end.mql',NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,547,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(801,'u347714264:end.mql','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,549,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(802,'u347714265:return','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424590000000,'sent',1,NULL,550,NULL,1795424590000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(803,'u347714266:return','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424594000000,'sent',1,NULL,550,NULL,1795424594000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(804,'menu:5100002038:1795427540000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(805,'menu:5100002038:1795427540000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(806,'menu:5100002038:1795427540000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(807,'faults:5100001122:1795427540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427540000000,'sent',1,NULL,551,NULL,1795427540000000,NULL,5100001122,1795427540000000,4242424242);
INSERT INTO "outbox" VALUES(808,'ping:37:-1795424725000000002','said:37',5,NULL,'sendMessage','{}',37,NULL,NULL,'alert:37:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(809,'alert:25:1:347714267','lead:25',4,NULL,'editMessageText','{}',25,NULL,'alert:25:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428345000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(810,'waits:-1795240264000000002:2','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(811,'ping:38:-1795424734000000003','said:38',5,NULL,'sendMessage','{}',38,NULL,NULL,'alert:38:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(813,'ping:48:-1795424766000000005','said:48',5,NULL,'sendMessage','{}',48,NULL,NULL,'alert:48:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(814,'ping:58:-1795424776000000006','said:58',5,NULL,'sendMessage','{}',58,NULL,NULL,'alert:58:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(815,'ping:66:-1795424784000000007','said:66',5,NULL,'sendMessage','{}',66,NULL,NULL,'alert:66:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(816,'down:waits:-1795240264000000002','waits:-1795240264000000002',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1795240264000000002',NULL,NULL,'s1.5uL5zfUm.LaFT9FrXlQsJuajBSO8sKTWjSXwnwoDNCmMA1ROdFNHPGAJPREcVfjm1tc34TbNTEa/YBC1vB7bL3v0=',0,NULL,1795427540000000,'waiting',0,NULL,145,NULL,NULL,NULL,-1002200000405,NULL,NULL);
INSERT INTO "outbox" VALUES(817,'waits:-1795424816000000008','waits:-1795424816000000008',5,NULL,'sendMessage','s1.5uL5zfUm.bkHWD2TmP3PX2cmRmR1wnxfgJshnZh/zYnCPcMsT959pn7hBmqlVou6pSmLQArKVDnuFB8qePKkEzmaENwtvbxB+7d9t4jrp/Z6brxABhCm2aWFjF61aX+Wig0HnmGvURjGNFugv4mbWb4gJIj5HaYrH/jyJDe6wnzNTf1snPfDQNHUWvx+n6/kDrPycjUQWIiK1AnDrRbNGqJlU5bQWT4qtI9Yy99RGLhMYzypAsZtUBd9wG42htojXEV9Zv5CpR5NgYOJ9Vlq+WLkQTWksO0CTUCfy82o4AVKuBrFiEP/8gNhyUGtP1pW5FxHQSGgmPdcCRajT/UDs0XBagcijPwJ0BrcX/cmIuV+i9Aq2io5MICk9cVaB+UoEsm4SaAjOabhSDICxQYKoizgL9TK8LkzG5N1wogwKiPrllGpz9CnxgG122V2MskYosF1Oo8ONYeWnF+YkNBW+lUrmzRRUA6f2pONB4pmwRNOpkBQWztZ8YzCfqgSGi4Rtz1mo8srYmsF9akzjltLXGqf/LKXjO5mNa+0E+NrhDgc2kBRT+PokUV0rSwd3lKreQuWyedRZZlIiGyLSFDH4TBwII3DRzRYDnqvXoSOowQVia/HR+QkabSGf5W3CEZqpMmkusO0XpOc8FRl26+w/Wy1OUCVyk/U7g+Qp4FYOoEIQqU7DIeT77QnffaJege0KVPkoq9Cn8WoL1o2Stna0/GN79rskz5NF7UFF2G0NtUKrE/If/2a5fB1jUZPgRom9Qkc2aeV8kRjdsV2GYLUkUkxwJqDTrV100Kz2qSl2sPhU8JMXUwOOXnh7LtLlprdKRIFiz8trYmenBazEJvYlAAEzmEs4MnO6pBpGv/xKU5bFiZd6nYT4LhJ6t23XCpVX/ebvkMFkY1MCMKgQ0k9PG5P4WIYYQhNOe1Wwi9vujCdJX08sOXtNFv9xVXFAai2IgCATFw5+DnR6r/xYoY7ukI/xZW4bdjth2AqTfpzWSiR3h/mI5Kaap4bgf9LgARYuBi+dOUVf0mbvcZyvise/O1p8+JA66N5JgNodcW8PWciXKhuXb+KsJrbiYfhA19gtZ7fzWFGwuTI6QY2Jw6XDJ7Jt14oe5qEoo/lxrhlcooKOYFPCIVJkNXCfk6weFes+pQo/S7lkRjYSDyEF+AdW6b2O6UC74DwaeREa3WXDE68C63PsNDzz2mgxoQvg3pa4swMyJpNRQmrJ3EATqnJFqo5ZitkKeoCpiVhUMR/FtUWlz2ABDBJsAlny0eurnyxN4YKHCql30aEUC1EebfICp94tER915DkGuXWbXCmHH4g70c7hOGeJ9FrADX7oQ+3cv2KLrfw03bq5jbHmqvfoRtZWrFoVyAvz+U0AJmjFgcNEVlEwU8vUJec6bzD7m+jpq99htLqdwsQ+LTlIR3GdDVu4RJMrJ0oeXlIE27ilJH15kl7CGpweWdsHDfJenKKCmXi2N4NNat+B+cSh5UyQPtOONHkPB775nV8WVddbQfRItquBD1CS76eexbAUxyXqjY8CtqOoPKUflFcHQcwmjOPjWm9Kua6+K7sIrTF6hvSblGbEUEFF+P3fIT9XCmqerC+JbFyfbQALQteJDM6TaaYpONyrB+ZUu99g2oCcNw9W0Zsvcb/IGJRDavhMSRGTb/wRMylIvVImEf+AnMqF/Fxxcsqx4j8EqsanB8tclZKbm/9f8Hac615ZEOkgHR81eu7FB1IohSIEtu0nOC60wFPuzuiAei8iM3HScDBX4cyeg/F+s84+lCHUsJAZm+zdh1EYHpkcbreHD4c6AtqNp2Ta/Ddn88VDk0+K/cA3YJZKiFaq70rucMt+Jd15cVy8KDgpAAdq2fXyftJKSBCjjtNraBH2S+OLydnVnPZ5CPIsbIClT1UkrH8AKD+M1VHOmRR8woznSv56FbcoPlfKLIJdIFngeDaAjsFaDdbH70CHEMXv2zkKTIjWujL5VeojqMbvonci/lJ37z9oEK/Vq29AWoM8msVJ6SejT1pRV5KpcRV3/JN2YxzeIuP8KYTeWgWHSVkzGp+NwXvemlIpEFlv40+vO2ubWtZ7sRqR5OMKswODIuXRZy2/zMr1aMCLy+eIsoZy6ebp7378a7fKoo48hKDfWjEC252wlmMu89TS0lfra5E6VF8LKZ9cCTLdfxHtuvFeBwsH7HLqSbTJSOh3IEHatQOOSsyHBGNWnq/taiIXRaUoah7ptIs4oXp2Jh7cKq+atP2WEjTwRbvSS/7IKH4QAM+u4+/rvr7cpXdkQs8aDdTYGlbotiKDWXRM7g4DHjTX5SIppw9cz/kpmuy9YXzC6e/FCI9I6Qdj6uFIemiOkMw5E7fGN5soOjBqgVgOibSq3gpfTLE/Z9gz4W7JT1Ly7PGMbTBQiY2bg9uznnF0eqNUCQxD2VfCFbb5EuF1/pdwMqOV4aOCGW2kr6v68NgW5OAtOoNhwK5rROCRyNyQ1uGkwNmix9i02kLH0xVtxmOhxxjelsoAkR6UJyKXWDo9wwSVtqDmWSm9PzyAmYTy/6TE7ZYvxnaclwUWlVXERFFK/MMNz9KvUbOkBkj0JohjhcGHDbmWLd6r4o/DboNIquhulXoN2V2+jt19NEkZ2kzWVwSxw2QzD/w+5A72sr1QRcUQzBIJHeWvcYNMXLh1rJCm3YFkLJ7K8pkF1BGt1mSv3XM+XyCbJP/Nvx3baOXem+wDgSzzmGpRrRDttmLc4RXo7Z2CiDcVAFrHY/VRVOpfN6wvnHSYp3Z2FsE7aFFgoXNfJPfymgMDzmKPBi2y9v35gDraXh1p8eXXSMHlvUo/tBVuciSV2j8hyP+CRCDTSKEdqsOPKtSCXH3/ujhfDhcdsMEuqQTGNMDWi+G1MAlB06EZft1HLnWcIkFkc4uHSunlL/bXqSKMXvtBAVuntK3G1W9YRSYU3cO3lbxOJP42raBzjzitpY2ULHSCFntGWIr8N7hZlESBZwWib+vSRGi7twgO6dwuRzG1K+W/TgTTzO41pSkVWAT2DoU3plQY2c1f/56LWu28cT92Ux/PU4yieCQBQ8zHV9POkVaGysRMHou2uIvV0FGcnIEy6uaV2EV0n2ECBkpuPE1nNKevERBqkP8E5/hYkNrfsszuMzzmL8bdIDfxGE4LBTGz/Fj8NVgfX6WGjf/gUNAkfIXzVlNHVxYxiO92Z1gIuKDAkYcpABQ3+XZjyouckvmUjJ4lcD+0a5E9poxr6eVB66iWN7VPx3Hxv15vauPtJobS9lfbeX5IQV4ARAP6DOH2WWhHUykZNwHvGJRrafQVPUFzWr9i4jWJTOLn890iEEnGmednwq19xV0EVNmghoZW8urI3dleKoCVfn5IpKE/XWY2mYA/I4346c6CdjGqnpAirsPa8mctYqR6/q2j1dIiRx2E2vLdY5x8UjNq6ffHSPcrD2T2Qhmm7vdTw/rZ01sLkc7e7gluujyg1w5510nhWp4syHomH4NI2MJSnzG1tMHi+oLMfmcaz9Ue5DLG4lxYU5ssBy07D55NS4IJJEzTGvpZIlk5QoQQccpdG1pLvk5UMaDH0e2m4siFtV6w67mREzquWW4zbPMVGg+JWsYECNI15H8Oi25z4Cy+QjXkUUXZyR8Be892OJHfQ4KoxO7MdeUU4D5NYTg7v/5y4G2sw4qz2l99g9O9eL2oPdayYXQEBTNpYQj9a1NEuy+HnVdei+TzvyboE9lk5jmBHjs6982eMcTebIAZhQHwbUtTs9LeXE2KjhNe1AC9WPuIPYnpEsWgcI/ml86D3i32w2AvY1c+8yQpvBFSZqPvtMPRh4w9tg5qodi83CPxLHvgizPylwlfHriXpcx4',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.6l8bn6m3pd8eAPzDw1BpeiiOXnvGm9hqV3wrxWJ6/8X9dGyFBGjtxFhnTq6U56ftWGTUJSIHOeM5GHyiv3W9wTL0TGjbYmoV9l013BZngv/nU6CuYYE+CTQ1jgepWO+OyiULzpyUhZzH4+CUXmm2nYnFkfmGPrHpA+RxnZtUDFnTR0TPq5RRz/hax8Jh2DW7GoGBmn5B94NFP017ty85CQArwtNR+mG9fKDPLCrz1l7jVRgmMtTuHq3PPS2VNVlzniStsCMgLbvr5oRLnayog3lQqKGm1xaJBSH6wP0ho1tc4FJwZveREXWaH2H2Ipgw/xZoxl2k/H+kkXVEq1Dpshi/foq4cJGxG2npVcOvJ7GGW5k7v2HNEUpr6K9s3LwfVY1XFVoONzlcgJ7PWpjlr+FIUMoEXUZfXZeLFI+X/ujg76kYulg8XZycnmg+f+RhBVoylT9XcJaaaZpyYAAbG4Xeet9FvK1UB/V98JC2xbe27jwQHDy6PXqV+YZbKvRhJiw757jJc6hVYBzZHHdv1Ml0g9Cszgy4WYieIvdpkLvvS/Jc7i98SbY/u5VySHeNk6iXiJRyeZGUXaiKLhFh3rIesP9EM3T1DpwbdU5anSDIPh0S4w7HMJy07Ymy2Ypetd536EemQ74/sLHlaY+HbzIJ9XPOHSh5z/hHMcL/tXQT//DTg5+Rt6G8AtLeK8vKlU4nBOUEStFt/p6jQb15+hgzEmieh+PKaAbBm4OfIUWiV9khTRZ4InKuvXeXKIlZVmFOHLFxuu9+Qi4kTqEbtREdrwKm5jiSJ3gvw40EFoa3Z+hzePt0fT696KexlnSZJzazEBBaiICpT2pzWOBjhBQ2JHaBjAKVCYmY9CF6Z0FiGoaW6lHWmDzcI9DOqOZG+L1Gk0Kgh50br0i2bPgJmihV8ojK2fT8lBlGz0w0u3hN3znlrKGYEBKWzQNfVKBFsGfPZFHnFfCx6X7YKI9TNGHHS1tokx8Q3ddcj4MVtFOOdSAlceXSypk2hTyWqS//WUK/WbOJH/njvs235LqraFxc24fJBJcwIufib2cvJ9Q9W98IsBW4QFqz9a1TVJCDpc/VVdN9D8oltqDIfdMVAwJTksNI8B1BQn9wZG/1tLL7lIhRFeKUAbi504D945QWtMRzWSCVxPjhd0akxgOhvfnvITBqZahJNhNvOvdrbYHdW+Bq3G95W/jq7CN5Lfz0rsK+wqBMDrTJq068VNLzAc9srGg8HNx6hJkoYGRpUYZe6dhbcD0kpQV7+5QOdTJDEvhqU4X0YZMl8Ayp3mrrGZsE7s/6rPVJkWe1TyBis4OR67YJzgr/AKVLiKMrcgY2BatUYR7XARjxNcW0avPBPFFRHeFvJyo/UGUANK2QehJS+VKGhcNQTIVig7DdcCRttJebJ8/0ZcZBqU6pLycJcFH3G4z2lCAnOa5qfwFTu72JGC4g3++aALbMf7kE+PP/fbDwEggdzw6bzFPMOtB4KYLlPBVqcpB2p3mFXAHitgbXyi2ha/Nm3gLMhFE7kvBWCoKpokR8netKgzrxSR5uzNi33GDGiDA45o1Tv9jss+jWBDgL2T6zo3BXjQY2jUviZ9CrgSjQSlIt0xUlxvub4fmWwrH5IJjYnucM6RN66rHYoJabbzFxculCAqYU6wFyZGnemEH0xOZN11FG8DjaC2+kQ/ZLUh62x7N/1ogvDimQI3GNnxcs1b18F8EpZycSaULBCYMvO1rMzQ/zuGstxF1QoIpgKIcLVl3IqF3zYi8E6NuCY11MTrfMM98BYt/abpN9g8yzV79lCe2W3fPZ+bmqNSPMlv1IpxGX2NhPvUl4cd3gz9pCnAih8fRYNqnAPFcF1cB+9YY64LMavEiDUmqchiK5FXlVixwOhGumSg/GQ0C3WylgURPw7owLqibbLxOrTcXZRvkQ6yAm2oJbYDa2FQ8VJIel3UE42Z3eksQcN/tyA+YTJ64VXGE7Ql3eeJ9+cqLCRzQNycb6DLNtic+dn4qC83gb0HmE0pyFrMDxtCKUYz44oHaDwF4jMVwuj3JcA2pSmZ27H0EflMEye9i4HO2U6OTSECrYlXvHszXcBJunShatrehcJEe4VsKXiBGq++IZkNfpCP4oeVr7swdomX2DMq3rIYXAy5Ggrw4MvuJ3Gdv6lGmZd3vrDpiwsvmgL/UYF5J4iq8TAufPpmdlKXoitQYNBeViqsg3hB0q0+KqT9yyZCXR6ZrU0qq2Rl2SEFrPTrNuh55t3id03uBlmu0QcQM8HTHK0BbOvhuaBI3IzAcVpI1emBzEKcL9ng+z105deFsgzgWVuayGI7e9KYxd7JkIvsBB90N7WqKxtuwCp8kc8enWBUtMIoOzQx9KeQdlIydKiU2HX26v7Dv8LPMffurgYFzQhmIwPpGNFu0t0sayE4yCHyy7cLlEGxNGcUOK67vKSlot0JwISDaNWujAL/xoIDFEkktTykp2d3ygjz0j6pK3+55zbRhVnpG4YT6LghaXnVD7diBZofat6RYI2dDge91I4mcXyUnYEzU3VF5m361512/2UURroVUUZhgeoFuyWAgGmUriUqBXTl8KuDfR3Iik/goHkvV+af5bKy6BMZCbN6xSvZAFDmiqxqFrLAQeiv8DszbBfXBHbKWnu+iec+jLBtvswDU7WTt14vfTrAyADuKBfvVmazZox2KoNanTpIKTHC0pJqrDowa36gkFn3HDMyxQ12e1rxCcqtuiT3OpLxWzxgBEgvMQLhMTEHMivGxCSeS46x6fvmgZCNvvOynnPVh0kLzg7W0VcAxP7Ge6C2udNmdw56feI1eBp+Y1F/QdQ0LlmNm0aRIrxZchohiogQylnPF5404LFNKuyZnfYR6p/2XS+w7giieVZp1bo48KAe+xiaByTIntk5Pnlbgh7O0m1It5IEcm0hK2xfscDtX2Iv5ImbnXr9wa4H+KE9L9IxDTucdZp7AvFFvUYsLF1Bfo+nPYcz7J4Jf/qeNKrebR3KzN3hsOcnTbOlaBtTaQNIz0iov6noIdEZNimcT2QIEp1bQClZ4E+umbf2JKZuOaWBf1qSV4u4l5Y9WVOVhta+GJa70ClO1IHIXnBQnTrvt86Qf1APAQGnXdOtGDcFT9yvjbBbrPLXDFaVOr2shkXNwjNPFQ0NTtvSKdIt0MCdWJHyoP8hitqRV5FY+s8EyKjbZITokfQjreTG3uBcbBiE3564l24eYIaERPlVXZVEqZQHQNpMctnSgXS33IvI1PM0puHaxaqWNNbC0d2AqqtDKldk2I6WOMWMmRLzZWkGdtlcDIDHekOyeNybVZ/mwLwuzVY75zIEaF5F7kYDP0ZVDFGv/GJRLV3DnSz0NkuTNPI2LCpZgk9tKyMCU6yNVKjN3gnzCSgU5S3j6TJvEFkEeOlXAcR+sJ3MBZZI6D2S8Ob7KLkFAoumB4DA3Mk7nKMySeBf+hPBmAnLWO+tvae2K8DmTg2aRvenUqtpJr+uBA9pe2ynTIY45fmefojvZAU904Rt5l37MGQwFFbHQ8kgLQbnWLmQuuAkCmj2lNfp4HAAaGzCabFnmFlJBm+OFgIy9hGgMkjkXj0Fvth7YZ89xDFH3iXfKRJVKkpAdSMGM4AYuova9TAVDXh2geIVw9T9x6pIiVyCg4PfoOKMyFBJKaQuF/9BP+hDzpWyWsbE0MerWAF/CIkDJjWV5mtOWz7huzLxkDSeWn+8KGjnBrNo7YjsVmIotIlGoEGaxjivjO6ZHgfvaCKmsOzhtGvmfY/OAKozoB09A5EI/mkc4J',0,NULL,1795427540000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(818,'alert:36:1:-1795425321000000009','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428329000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(819,'u347714055:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',36,NULL,'u347714055:answer',NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,269,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(820,'ping:36:-1795425321000000009','said:36',5,NULL,'sendMessage','{}',36,NULL,NULL,'alert:36:1',NULL,'[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(821,'waits:-1795424816000000008:1','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795427840000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(822,'faults:5100001122:1795427840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427840000000,'sent',1,NULL,552,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(823,'waits:-1795424816000000008:2','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(824,'desk:25:-1795427600000000011:T1','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,553,NULL,1795427840000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(825,'nudge:25:-1795427840000000012:5100002038','chat:5100002038',1,5100002038,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,554,NULL,1795427840000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(826,'u347714268:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427841000000,'sent',1,NULL,556,NULL,1795427841000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(827,'u347714056:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',37,NULL,'u347714056:answer',NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,271,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(828,'u347714269:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,558,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(829,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.E+4gFo4/1kdsTG/FRkuoCk8FMB8Ojmt8cp70TYi4RMyTzn5PGUElKjFckW6rnNya3UTTotllxuTW7EVsxMWqoZArJ2JGTsUrDV3ZJWsJRkZM/pmjN3K8bUhlvira0H266c+NOEnCeX9juVt7Gie46/f/AY0p9Rc2KRnCk7TDfmt/69zy12J+HVMgXjdbzHmq5OP93ftqhZ6hvo8qwlKQac382wnaeA/P4LxZ1fmky1XjEV7XX5Wt68cdKzwGeIChedd8R42wHkhfMZE5mLCHvEFuR2JtYnbUP13qX2Xxk0/twy843elFwzF/0Biq3+7HuS2tjaZrFj7BBACYUSOmjB5gMO/Y17zJ24MU8GrnlzsmqHd7HoQ5GhoE3vPOoyDO0XVxkRv4rQ2BVKAwFrjlZ/AHgHaO09rpxgEcODp7TVs7XJPs+a64k1vee8qZkhEtHrvvHhLE2leXm4ink7WHBjeLzPP83XqcfrI7gPtLue7vSkgi8R5F13d42rDLUX7xzclhcJppEtIxzbBtXxSjy/p9KUYNJQnkR1hx/A5eGOCOZIf94axB6uMcJzj4yFrTbMKDQvzhbKmzaf9/1RCm+jo1yhQqHafWjpKt71/bQl+8DTyvbwC6mtc1jt0aBlbuhZB420dHemlShejAxMdtj4Aqw1BAtOAgVhU4H+krLrbtwsnDhTSHb8Eul4gqua9eF57xtBPvYVBDru0etfGzxf26SCjObuoavEheiPXH5hbgAz728vy1ozJgzniEXsoij0efyI8L7QIH1+q2ZLlWSyz2ylpa8Rh5hbVL8VO6RzdiRLVHUE8mbxeZUWMOBxgp+LVMdtRsYEqBQY+rm6jv4dlCEhgNTtmqU7WFeUYYuI+GdgHpoi1GCpXXkfMp8nh5vDnkC+OcVQ04k5sntNlVZYtvZDO3jIK2pfZOgXeGVxE8Mz+Pf0bNNC5IMVkyQKKOKks2rLMuQ+nXY08ahLneo2Wn8bjI89Qj2lWLfIClW+QWfBPz7BH+ie4dHuP/O5mtSh+j2b1DXpzSU+6GrsipZQVr4dAbKDhCr2fgWGy+oatBtDg4SvsmMJA9ucoXJcUiW04pNH0gGKqzPk8eiBDqdywytSdt2RwEUkd1vrFqCM+5gTUWah5XTjdQSB+Z3w5Zynjb9WnIBpV3Os7AtiEEdssdAWV61gXJrEAetZU+h6ma7yfcx3kH8OUid8OZ71B4tfwOBCG15fwjm3y5HYksF46Yki/TPc9smo2FIApRnwarycPNaD5hKcY9O/yjmmF3Ux40Vav91hM5sGSw7chDGHb6dCX6RYK+Tf2duARLICMRyKnznsPtUA026K8ogrqrF1i268StKaZ4Fd57bMo740l9HHE0sdX+8ezjN0T4UJrAdSQs4ORYZOpA2G28sfCLz44r6EGhYDwfqRY0TMaDJFJlpE3Qlrpq7FK6gS86HAO6nZ2gWUynp2tDfct51HknXxbM+PcSfWx9vRBdNXxm+S8j+PXr2M03q8F1M3OSjtZbnOG5qRmNodCh1zlDuv83ih6SJAva8s9IPmUPN1Nl2wk3CRrRGXIawAH5Qtx5gPqSukN5yvfwxTKyx2yBvYdThAcbKCjovnfTQHFbmke8E7DCiZ5U77ZHl3606rLctk+AeksGcZz5cmpW4fff8wiGvraXUdiOsrL2BJ1rUezeaQxFTqyLM/x9/LcOwsSRL8D9TvGgsCRKyTN+Oyy7qBAtxsLi2KC8Zmz7PV+Qhrtdrgc5qla1O0dBLdpSbXgp8HQmZcA8FJnqzWEAlN1SSZlqQvyN61DcOCV2r11aSt2/Z02wE+ob3CSzx0ypuNTEOIbzbLf1GnK6zkMzWeE67OJxLNOXBwoMfYBZ7NFaZrjGsanHK0qvLYqDkluCbb5BCJV7t4/ogP5qoD8dcbmxME8kjBSpeoiD8OzYHIzxjN6+yD3U2guNdECdQN0HmpQcODHgSrWEUWuFTjwJBB5HguEYr39BE9Wn1JfrPPcdEIFrxMhgTjsN+ieWyKuhGHb7K4rYhmLCHGENa78oaQj51HgzeB2f8boW4Jt05dGu2AOiCupNEyONkniiWRPO318CABEvc43H4+tE8Y64FAsdghEymVfAb8A9QAE2TihTPUiCh3FtN0M3B+Wa/1RZmxzeR4SaZD9kbEyTPRcodgypqX1Mr3VMwnid/auc2aGEUZ8+nVinReIazSGu69hK4T5G0WS+Qd4CzgGEVu9ORD7Mb+aNdhgV/ILi3HfeLBItQQksijxQ6IFW0twxEf/12pj7P1Ow0Ob99gYtXGCybNjabTZKaQoIYMFPUkVUF2+UD99J1iRWIHX8HfpoknCD5HQKQWEIR5e5aiYVRoyQCZTN/pzpKZeLWANTLv5UW2xqlNKOO/xOfGdLjw+bbdjs0bT7tdEQpVNeg00jpy10vG+h7FgRZKMT4s2gucse0k8AmcLn+I3HRsNp2gq6iK7zoO9Q6NqDZU2HW1JM8OGv/ShSZuJGFg56n5JY9WUJDu8W3Cdpzj//8q6i7rsqTvHEfUWCH44XmmwIvpsE2TGnZHFQJa3Tnll/mJR9yn1s45/vYskjjWJvBFYX8e5ULE+ASm+RG12ChggePzisyl6C7r//pTJfjcCDf1UDg+hnw5R1lpS8uKAA77+jSCAomdzrFKeFpQzAeULtXk+Ur84EFaccoK/ZxTOz6mdCevRIUczYz61/4kz3puyEdgmF',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(830,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.M4OhHYzgPWydMz4rjqB2t0bx835nKp2GgnvUkwENMOKyS40pauwqKP4drCWnku38HyLeTk0kbUi1+Ag7057uzEouq1m6mbKpJeO21RltPMzQNkn4LH8fcmc/90AnUNCBnm1N9lWHsGWSgIqJ9GkLu+iG/1iEQsxBztMt55MabMsN1haRaJKoay9UQHl4KpWYZVSWwGFSAwA4wZ/lRHSUdRuClZ8IIlPwI5q3+c42fEZkaUwGW8u1/w7bIwYgkeJZXmRrXEt5X74GshpsXdz97IPxLpx3XkfYS3GiQEgty6WTCjANi2XjZYlKk+aNUD5On+KEeKAXcqDWMOvpxpowSE1Sbcoy+oSTQQXN92QhChZn+cKdLxqPpsqUD/tO0jfQR8ym8edZSoXMYP1LiFoTrKVGuCAr7Pw9bSu8iX30pH2qiJ4UIbtKPXh+tdUhPPP51lWxYgDqCOzx7b2arOt5OsM8Ina4BQ4ss7aZPh9iduirc57kaxRGAsVo69bDQVYwjdD653APOZENBoh/GAxSgGztivnS3yEHkE63gxFjHfftrTkhktcMoJoqPKOAvcEqCFV+XjwgtVnj0W8fMv4G261U/Lg9mn2jGQqu9PRbuTiF1mc52LAtpd1OU4Lg5sYKBWUf8dTQRpExRM9n3uksxnFOiG9CsjRHrd5z0LALoxOf320CfBKfIoZt9TQcd4F0VFH9LyzRZjIwyAtVidqhr3+WnbsfHJNHpqeySvSsJNb7tUyQnd2B8b1jejUwi02FWPG1LWZ0bOSSfPv15sx7C6dQJuZeskaMYnIqZO1Guz+g0GU2BJ5XCulSxdkHk/SGYXxSenil/pmfv/8Z+r3O0K3kDPb/+/CCN6X0yt9ND7OYeH157TJv1JZlKKNwAwfI1flKlC4Zv9zZLpO6XVofu0KPhPSwe6rI8kqQuwcsufU6ape1RukdUv+oP/f+I1E3iRpbAMM7N4g8MQlqvFBbaBxmRbzBy0+Idg3C7KVr6h0o/aYnEIY4X2cDbXyRQxAgDFVlXPKX0PJzkJxdnxDVu740k15PNwtk1RCCUBRvBXW2i66ociSLUI/4UyLoNI5S/Z+eQSR46SKe6oFOpMCNuSA2CQMr47BiZ8NHPlcL5k8WeZ0qxa7PynyFHidoA8Lk1xiepP5zpzS8UKCIqSEhJ1nf2jzDnzI9IuzL8yzkKtTZ1MBydhtYOEnNFAWeYjGRg6W+M49IicYn2SHlkR8tV1Y2wPqC0c2K7Q/8qYDYn3zbwEQjzTc0cCWzS5p6sigp9mykjY3bXhSVLlwVC6dPOeIS/kOywIf3xJ0bbUW0HuI2TM8NggfGHD05zMJ+SKseeG8zywo+Je1OORFSQxzWG0pTvZdbaPocaiXn/0m5rf+2ofM6CjMwPyFO00XHsg7vnuj9459Pd5O7oki3GMuNcAXXtBtsOnZ0/9qM0TDLZ7LjsOhoe8pLgTXHtDbFwL2xRQERLoG11RtpL+AbpsuSAKocb6NrwxgRIeWGRsuKwCkoMeUbH6LYhkyM1kuXDWr6p8e+tLcw8HyJjOPQ6U2x6Lp1p0wAZwHo7dOGoB9wE5/2haaNoGDG7ZNf5wLSXekNeKbHlx1xZqHAmBFQJlPArR2W4qt4a2aiUbCSX0ZOWaUpwLW4VQ6v3PSalLgFAG0VSyRIXRekGvga/npzVkrY3cg11ntRwZhpdFKQaWLowKfCOodF3kYK8HmUVNgB/wj/4LK0afrZNKsXZl7nyluP9mrWJLU/psrpLBaUXa3xIPTtt/GCu7joaHMu/k7iC+9jufC4wA8DDwOmJK2CAzSwtQsQ2ClBd2i1HEhRI1mZbRlbp4IIoJj0rZTSzL6aVqG4TIne0mt3Hogo7KQqoVRO/IjJBHbmUCvQ94MIqnQ+Mvfdjh7gAi4l6W2bysgw4u3gJXe8YohyAgqE6C1M1+AQMhkd6YK0YaEh5pes2SznNMTORbUhvQvPVIJ4R4G9utv1phHlOVhyb+3Ve1f9Ehz1+tSn9TcEqjWcj7FLLu3986M0Xb70Tjlbe+xFoye62ZDpH86l83CNkINh9aTw0KxhtI9kQ5EmnnEg9c1M44vZHQv/ZuAa0M2m+u++7PF0MN02kl+hAMd5T43mnR4jEtzKVjvedi4jfMr1Zt3alzalESm4pdUGCnInk77j0zzS2is/ix6Zr7dNYa040jSy6IwX/PwvOH2eM+IC1qzIYJfFd8trbgqVDdcj30imSsJYTDY/SRgPoAYmltCK8NB/ube4/6LN/DAkDtxjZ5mRObcSLB5nvvHc7njYPbBj8HtTHk25zXnksWur+GQxJzDuUVw/xqi/jIV60E1RloYTn+Oj+Rdrf9lM2E14JFiHdo+VxyrtA+bjDpMbGx3IvRZMLSoY9FqEuB+cVhbFYr92KQ6+k7X9KbsOwyLLimJMrK3ORXcQtDCiaqh5kQJ8GG4InoeExyxzy7l+R8G6QZ1iHnnW5VpNpxHyv1TmLTV6M0DlyBmFfucm5jU1aHMwhaazvpGXcobRpv8/trtOWOzFlgom0zJd93j9ZdvJQxApkmk5rMoV649ypPjFcER2Rs8BZorc6Skz7eCyRliOsrqsvpe6tttWUg4206K48xWyzT0m6U/RXlINB5le3Y1gDfsAKAozXmrfyfKgIBaCWUJFQo2ENdWfJpfENGufYsA/zsmzJdYFHGUzaHEWrL32Q5EuXuUbNrx5Ol+/UhrjGlCgW3fJHU4rCg0JPqkspdaM0Orl',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(831,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.nAuq5h6VmO5sPL4omRqxONNE0QTuvBJ4IwRPjUxQxG1uiTierBSoJwU8uA7vVCx9MxBb14GTmHOcAqYvI6F8EcnwKMkMwHMudk3ea2HSMcUlxQcUU4ajolBT9gh7koyvXtrVyvDFm8lSL1x3E7xDPrzdCy7kbyOmQNBtPX4y3hmy20dRHdZ58bpDEHK5SBcTyO/AKpnQurKCnEhCYoCKbrkEAG+92zCh7lmE9/Gv2EulH8EL/clAkHDIO/Qxs6p6u+KkD+WWk1TSMxd6nrGDNanCshejNsMpBwMpfnBWuyrRDvmrRDgGp7m0gaQgaQ5TnIevgBJcbDwJURsbwWVbqA2P9kkrwEXPmVpLDf6kgRWo+1kHVdDpFGY1gpsth4jMxI81z/XfOZrQYD/EWV1ycpp01HyIo9RoxDBBzX0OLjwKoe7ICpI0JRjIYEEVUT+on/KcfrL167QG1ZpyZbpOjjKfeC5Gjs8+BDpdmzRe/Nq/Hg3skOU97Tx5NXNJxXcfomx25yDOikjreqQkkOHfRAqwIzKRYVCG8YazelkwmS3K+shIo+3I8JFKmk0COUAF6lremeAY4SQODNm6vp1cvLsZZgC9itBGY0Y6Idv6LEs6IqEePoWc3wtJeb0qT4YxnBNkuUJCZT7Q5e4q7ZRzpRqEllvWiLDlwea0cfqMKLFOv+02Sta1YIPv39YK6nFqpj+gs5vz6R73c7OudzEHxPjs8rmDRy/e8GtrV9Kg5Fft3Opkzs+9fqfWJPbynADybFJGeyttWimpIT68L6FgnCDGnzFmT/EN7fONY+mgPw4vTChrr/nyeh2rV46VyGzWZZI3DZUpWv6REm4rq69pYr4FTuojAOSYOt14Q5kIWsiqhcf2NdcNHg5niaPgCJbfzB2GIxgo+C1FfrusUHCNiB2YLe7PhW3ynOI1vlEu9uXswJNtsbG8tvB7aWIPxUbkdlu23tMP3ZCWmj//9kRd0nFGBww26kNEzc6i1NpTaRugLmCiK3Ndy6ZU1tzY0g2la5BgSAYsqpXWMB4UZAgXMBbcw0Yda/7H61dtBhqrqhAZpneQhlOd/T1dQSzNdlthXVS8FGVZ2txekPrPu7X0dreM4M3DF7BLXC+ZNDhtsw4UOc68TjkPfcvqrvLsMntT1yKgF354mNA0cKgCfEqoE8NgQnJiCF7U8wY9Is2f9Tn0mzqEUierY2dVTliHXadm0Fj/qxW7jb0eCElV+migFYp65cpP+DiSKsIspBM461LAqTk0gY0miNUa29fWYoHiduw+XzuRvj3Njnor3sIIdrN7M8yWedRX5NPbZRGTA/2LWkQDQLZ8JyOa6bg4I11t9r7vkwBHdeVpwMlr5G+/4mVPpfHG8+9mcIvpKODn8qzAs2a0AKW2ug9e6b8DrHjX2pxQVK0I7glQZo/eVyNCIXf2IZInH4Lidze8h1Mn6PDE0z/jNbx6WQiXWqYkYWiEx/8pmAxgTQ6f2s9c3arxY/aAh3JQ4mMtLj/5OCFmnIE6ziKuPeImXgIKbtvxnGyp+k0VhX62SB8BpeULtH5o/v+HpvviaaxzI7qgiuYOXJovV13JVQHEQeVtV7iqtKEJMgSMauu4tE65YpvukHgmL+WuxB0hRhi7HnSq2e+wFwuTBz7rrJGCS7g4I6JyEf8/GCQnOJvBF8kZVUirPjfoJiiLaIFHsu2J5tUfnU4Oww85YJd/FwN+8FYScsVftZH90yFSXUmFG/nJudrDwEdxzOhqHZnCN8EQ9ZOoszsOozdgkO/5if41I8RGyYxmXRGJFl5oSCzaBDgY6BuRjlFrBC78PAQ+WDExDO8Be4ejE+SLJoa2/K5akeeCQ/8Qy4N8HkFsew2sLoWD9R7Yskw4YRTMwDlMbjZ0pYtMjd0Du29Y5zrPoTZQqOacxTKAsIclI7m7UaoIO9r1IADRDrH7KWx0LTsp2AKlU8jsGXayuXICQxl+s8r1LNGe6qU/mRL6jmzjKC6jwm/gxwl2NKhtJHg4fQrpUAlYygbwl3yEUYxRfUEovJRcaWQRx3mCddh3wblMnp3/m9qtp0kHol6oqs3tmz/o88qcDVtQiOqGWPzt',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(832,'down:ping:27:-1795240872000000005','said:27',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:27:-1795240872000000005',NULL,NULL,'s1.5uL5zfUm.dr2MEeGv+9ljdZIatXTL18QpYeFKDfTJteoBmL6MkVSaGAkjjb9TEHbF+SPzq4l5DR3HL5+L5NovCsI=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(833,'down:ping:36:-1795425321000000009','said:36',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:36:-1795425321000000009',NULL,NULL,'s1.5uL5zfUm.nBeUJvWQOg9P7LatrEgA9nuWXpT54qozW0xn2TOACkZhbQ7jPBEspqh/AKiiSH+QLCiqNmC/J88JgQ4=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(834,'down:ping:37:-1795424725000000002','said:37',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:37:-1795424725000000002',NULL,NULL,'s1.5uL5zfUm.CARZSKJpH9tha6QwaJwOLjEyx34dwNnnIgpsgSd5iqraXsks3PTt2A4kNKyoWMdBseBHP6RvlgBCiOI=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(835,'down:ping:38:-1795424734000000003','said:38',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:38:-1795424734000000003',NULL,NULL,'s1.5uL5zfUm.ubhOAXjmsZVTLmPQYxS03hzH/PnRJXftnMjXxiwoC8QOdTfLlVoekW3e1ALHWiu750HcFw7HDYZDnqE=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(836,'down:ping:41:-1795424745000000004','said:41',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:41:-1795424745000000004',NULL,NULL,'s1.5uL5zfUm.3pYaYpsBj2hTy2bz0tuNpitvyFWtZlOJw//2VZ3LeMsk+HlgwsAlvQlxFiAJoCIlzXd/E7X9DxNGT5k=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(837,'down:ping:48:-1795424766000000005','said:48',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:48:-1795424766000000005',NULL,NULL,'s1.5uL5zfUm.XUrTPVZQzZwbslkH22kiAKDYSeQyh5I23pZWXPcul0ILt7lfb4eMeYO5PNFApCHfop0Uc0ASqqsCpro=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(838,'down:ping:58:-1795424776000000006','said:58',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:58:-1795424776000000006',NULL,NULL,'s1.5uL5zfUm.N4eiqZ88W2XIqOwuiT++RctLMoXj6MaPI3i9TuuS3hWBtMgHoJkufYHV8RY9kTYnqzGNaSataOyCY9Q=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(839,'down:ping:66:-1795424784000000007','said:66',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:66:-1795424784000000007',NULL,NULL,'s1.5uL5zfUm.vjWQ9Un1Qw7P52qL6oDb68abdmXql/ZsWE1u/7vMwuNuxRR5PGzlDTdMT59GTJofn6GTooLUNJBa1vw=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(840,'waits:-1795424816000000008:3','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428020000000,'superseded',0,NULL,NULL,NULL,1795428325000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(841,'u347714270:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.4BGRg6VxmMdnFC6XVzlUHETPullaKDNkINaWxkReKCMsc6eF93aBtSzbg2ZJ1Bu7w9kXCh41dknNMcDoT9/L+QeJa+rCbHdvht096AQQtnLd4ALVAI0gsCu3ePgTV7CtfEiEcJ/+tFwLnyqh440Y2xsiDvygDT2/wm62bs4c/IohiwCDoN9WjjbH1Rsozj0B1LvzlMboEF5CRBLPIpf4hBxSAjepdB+ghyeUtFPpidET8xQNhVY33VvRzNFK3R6MGU/dsbffTnZWeb/m2/RTYkNIfAokqUjznlJ5Qe2HloMvzJ9+kEikmMJWFm1LVLs0EmOBZ+SD5xKoc6rjAuWeOJ1Em5LpyqSCM5ew9k71WRGpg9OMO3VnsUGvqIxBOnNIalmxbmvwtUtjJAm/ss//aaBqydkdkS0knsds4tv0FcMrgoeScD6P4esO/eg3fCBCFUCRG/s9HjfvjBo2xsYoP7GVBCtlQ5Kp5OwPNPZULDunMMzh/vGqKwbk1yTXCbmOLbFf/qTEsjQUwfcyRN5/kn0=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(842,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(843,'u347714272:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.E44jiNRWeNb0+Oo2DwezTJ6XmSrvAlEKgLCWqcsX2LQhkPEI5zlFYuZ2THMIm8zarMCYzN5iUSJ0uBGZhfmQrcqI3qHk7NKlecDh6srmVAujfcsWQA7b2v4ynGPyEILLNCFeKsnRxDycIbs0YIETnv+ygBCKIAKf3PB3Qp+0iJVucGwIsmzzJQBwmgpfY103taxuUDHv1Qz/ZBMOttsR1SnhR6clcQZ5Pay0W7OoeAFxZE68t8NUiqpp1ST9V40UToX1WG9Bp0JM3QTLYPic068FDqVmKnrmcRY5B6+IwEdGmvjeGLkJs86Av64pDn9WLwZSzscZ3WCcEuSoSHK3rE1gv1+8ynRNdvilWNAVtoq9kkMGtdf+9tkUzjQExa2h8BgauWbOtMvcQObBZySCBJfZWII08P2Yxtj9YNhntxeV',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(844,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(845,'alert:1:1:retired','lead:1',1,NULL,'editMessageText','s1.5uL5zfUm.2Vy4CBOFHpTmV3auCCZpjVxjiFjw4WRdhM26eH2lGsMNSGapQ1ctdGq99gtmuzXJbEvyFc69+W6QvR8WW7e+waBp/9+HF7R6ZXG08189Gl14Xa7M5sikFTtSCR4KVGEs2rd2TIkjFsmxGt7duqqMQqs/WMMd8rbCPNaokJMdv8yBrE21RLbs+UtkIs5J1YLmdF43EiUzWKK2q83i36W4kM99KmNwXsVoSXoL0otV0JvwsSBriIHb4G0uoooaJo6WI/vlakWpUcuRo1XKl5iC7FlqkgVbcMcalGNMxkUMYSkUaFzGYe1m+WtTc2KJXMUshvtqlk8oDRKD21zkY3chedQCU9meSLHXq5TXaGcMtsFJMRKxqxmNx7H+amj6njSlsv336MwTvu2sducnvwpMz1tw/gX/SnVngOvO8/INOzjYyT9n3KCbnZKoQIWX+TY6B5/senoSaDNbSC4u3LVdZvCn2goe09AiCK65AjHzA2jE7WRZaFwLM7C1Osg1hcu6YX2MzC14XKv57QnyHV+s0J1BajRfYYz0RFm+QQFREfQ=',1,NULL,'alert:1:1',NULL,'card:1','s1.5uL5zfUm.H+DjDT2XEJzCrwH570Q4PnQrZyamVF5CVw0ut9FGYgRBS+Al0c+tgFuSTXnKBOCRFzzIV/8cKZPq7wRAL9DQmLSBfco4Vo8/UQCdW/g8vclhjIpeRRgr0SKgsTzNvOO01WpN+e39mfr+6iWy6JdOFsaNt6Mh9Y40XOVca+TvgK86e9JAjLPnKcFgQb3m1jmsEaWyHrhdpnKOUyZDE1D40jLozoiIK+Urf8w87o0PzB6Yopk77gfd8uvIVE/o0kaPDBAKcmUlxIqXNsh14yTWjnMfA45WBDkh2vYzgKN+wFA6/zFJbiOty9OX0RkNarQ4rml9A8g40KrBCLgG7oKsIAtrUhr3wYB0W22Yo96wnybo4mBnxx5je+N6IZFaNUrjxCxYXeOOcv/aXNf07eST8pKpsnc/I6+ttTe+qP5JY9GqACm7t2xsht5795wsubZ1wkvsnbCFsxLlrngB4trFj3q9E4jJo4vBfaQmEwazYxtqBA6/CV75hBIFkdMu0lNXZlOBwHX6apyJNBMrQCnchw2VFUa4uCTSQ3pYd8eYtDwaCdRYH5FeVzHsmVjQffVzMv6H39BRQDtrxuRFJPiN+0VhWj7zufNQcgX5qhs0yuToO1FVeSxapdZiM3Gn8CF9Ld1728Es9EfUmlVhtPl3pZIti1sAcaGpbjrXDLJNKGhR2SztYe/10HGeidWOAmNrlmigMTUrKXJEUqALV9jG21tZluY8GEJfuSfPs0diNIvDtaOcW9x2bp3KAi4xnHYwyrgd/X7+oO7SD3JqD6/hCiz7XDl7/D7j994mXfwWufyc3G55dMjI8Wrqrx/YMFLUD7W3qT6gYY0MSvgHqFRAo29bUP/hgCPcDGjqe8WshMKnjUKiNcMqMSis4QmpkFllYHXNxGyaWoqHeq/dNoaCAyY3B4ruYq/YjY0tmut0bi5Oij6riQbvTSUqgviFW2dCmC+T1dX6o/ypMtKu6Wqu6i6WI3QZnt+8dwVgrCr3GkPHAINmEGIbE3IKQHaBVuAntQXwiBQtFQNC531+sbOIFLi4jjdMqknpXz1rEvvRoqB0QsCzRtiCE568SRd9sXD9QYWGyLyGJqtVtAdCI3+gLehnXIiW+bUYzAUf7XOeBed280qveUuZfD+6BjW7BCy5HrOidXUgrfojqgdQJZNG',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(846,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.FsBqvPt+wnkhr+t3PosO9alAgWouGwFxozJuMxsqUXUizWjCSJBnAcQL+h+54C9KoHIMGWo8Jw8FuOpEu3TjqXZK27V5zv/b96va3Mq5oQuctS/m8lWhiBbadZOGGfbwupiUMGd3tgiOFB70+6VNRQAW8skGwGTdqjBduowMhIrX0RYX3oiXfIoubA3ZIuyRs7TQjrcrTKo/GhRy5bqPAs/dYHlYF/7b12y2uyNDzWd9ryBF8sx48PHQiBh+07oFCEcjCmMRz8cDcjP7QaHqAvQ8uUWhBMHOsqUoDSOhktQwaJEGMS74RWFoqEWN',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(847,'u347714273:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.0XaAN7DnJiHTLa7AWy9s3Dso7Phfyp4hjDDtBc1LYNazJzn5S6rdwMkRlsnfC/kMYU43zc9Bkh0HGNr0dzwu6lfa517bBE5rwXZ1pJYBfEhM9NlPJtDgy03k7mXw02lugzHn0KYnRlMIxKVN1q5OZNxAjRTH7HHAj9HWzm5VFpPcbprzS3ZjqIovjTVNyWvNk/oxphWImAgn3izDk8OH3ccpddvdodZxDsjCORxNj8OkBu50UN1WPe3SoNnyOs2ymIhZwD+6cEngtrOpfFta8YoggSa0kpyxEpEpyhEOJ7mA8RF6EsBK+NLhUGG68fplSNdJ47H/FdFrVU4oADOV4dbegrc885UIotcPIl7iLHgSmYxiIV6xmAqCydJfXMV1FuAn7ZlDflyTRXquRo1I3YEGjmvmgNmkDjMLX/YffKo5',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(848,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(849,'alert:2:1:retired','lead:2',1,NULL,'editMessageText','s1.5uL5zfUm.wmdr4RPHQjvMIGn1aNeKr+Oo64V9bNeISVEvZeizNv60a4prcpdfVbQYPk5Sexa99LQwu8FVOEPdPPItzHhSzi0rLp6ZtIZSyMnf57CQaf6Elo/RMwLX6qgSwb1doIr0F8N2oIbUyg3Pkt9pmJT4LJBIVIUBwt/6ebPxROL/q75UXF97kaOIhOT2msW5THkVWghYHtGrCMRskig9853kr+CJd1T/EegJHZIF1opM6Owk7e4I80bsNsO9jhoQTgPZIMyFKZ/Uls0+NjBiEsktgKLUj4/R9v+EenZ/n33QtsmW+xZZtC6FgSox2nIlhCvKyfW3t139cG7H5Ttu76SavbRL61bQZYFkJ+YG/5iiBuRqLQT3z5JevYQgMsThVAD0IHKekxvPqvbOPTQnHKCQe8utkLZELYn7OWaThZ2jzAVkATePg9Y7WQFw02DsNwoiEKP+HBJeQXHQsxLXUasmVM5ygwD5B/D0tGBKN5ze2z56ZXDJJK0won7MVsF/XxfS4u2VexKj52wOhNs5QFTFweZKARW1gb/3PP458+xgs+k=',2,NULL,'alert:2:1',NULL,'card:1','s1.5uL5zfUm.sA15EGyJ3jSpbr4QP6GkMJwr78qFqn8Jvo+WWdd9dQ4xdHC0vxpXUyjz4V70qCWO1/qcmhzWLgfnWAqoTR7MRSsl2wgROAbkYp8hBsMHLOx4zZmwHE4NxC9qEUUXbCFBqzI0jHPsvDuhf5O9haKd+rhVn1pP36toT7yIMcnONFJsxfOOfP3UfNp9tH9MbbRIFnH0pBvuDAGCCChbqTpeqof7AMSzMcqg/26ZD34VU/pDTi9wgnZfDQUnz8GnvXECpY/+Aqtpa1qdCtbhBbZ3AVRB4ClPL0hNkOYGTLOIUMafSw2TbOR9PTQugRZTeg9vzyp4est9buh0dYmE6MumEMzyVdccyXZlruC2HGTZmJmXHO04QoKn9K4Cr2LdFs+dxXvaHB8zL3tY0whHG7FK/gujR58XShiEhTAhUymEiWq/daNiSeIhmZttCbX/X+wpZtxCMoRrxPEHuwtrM2XlmWkqsDw7nQ6gPRrYYf6NTjzgTaL87cMrweZxQOl0bdKLljg/RsPKxNcBJ6C5redYkrAGnAOPHu17KjUZ7jJ3WJlbFypcEnogKMEwolMrklZafi4ibpK1kl4PGB60R7C8ZjrqhNz90391aLo+te/YT00WrnYBm5hGXMTAWUX5MCC9RPUNDtCTwScoOWU9mcCFbp9Vgxc93kg0ymG+V4m2wytqMhaOd87nXU+66WzHmnk98NaO8Cm37kqpMnV593p8fNFjFWTK8INQLBID7R/UYILcFWtYPNCK+ohUHexkZ/gMFE9NoD4RwV6NaMVfm0m29I69ybiY8OT3j390Vdm2uFkdXMEA8NCq9DYs+3hHs/J4vAuuuurmwZEFzLJgkTHl1M0X8DVOW9OXgnX4rDvMxBNtEAifeDHkMLGASoxHty2PWO5ZCTo5ot7Pg81MuyxfkG6qDodwmf9kP+ypVNsTWNG43M3hUVy/EMcaWI1JRauA8NtsN6yEJSnsWcF+4yqi6Q5fKFMgJY8FzU3q5ei6ZLLrwSQiBYW4jouMEWJoAsrJy36oMZWqrfVfnmB6XV5bSxzUTEHHDuXwqJvbAA+r4qagjwaq7Xw+M4/HjFwOGt75DLzgaMYisVuuHaWb5Gf8kHzYGbI2FMT6a4OOTXfYa1TvoumN5XEpIBy3IoYxTzwRIKlKhsDDZ2vQKMh4eI9V',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(850,'u347714274:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.r3e5h9UnjtqBwmuU3YI8aeUn7lpaoKh+ECgoj06QSwEHBpEky9LhfRr+e7PmK4uavNQHmFS0yKNRFeyaP5IeJkTrbousZLxHHRjFD5r5NEh83ErYXZ66eSdhD8FWKfi9geesnrZEJoDQl/7xfV6qjFYjzn7e2sKSTkhHfRwL1vWMgnybDBmoan2OfcxPQJvu1tBtexeXilLMrEMxmn4yqfGQclk4ObtFeU6xCq5rHvzBoJ3lqpK29+6jWGlTX+u7/KugvV3mnWFzdrOAR/T4+sb/7x05z/zbgATzQm4/vJmEZtGJgCiPgjV5L42NnTpOGAp8GkQw9Dd28IuVo7v9cXX5TxnH3BCM4L7mNZAOTOqPuS5E4NCSTvQpcjh6yMz0nGdAfEueBD0GuRxBabZWsVwq157qPHMp6xau03JJRK1p',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(851,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(852,'alert:3:1:retired','lead:3',1,NULL,'editMessageText','s1.5uL5zfUm.j2+cXAIymp0OsvQBQvzDTygDwMS/kDwmH0jhIUVWAXdNUcTTRpegCNNapUOTG8S9P+/ZwlZDNHmSJxfmt4hUAZCrBKyDKkrOilO6joAf7FEHmQjNf8FZD4owCo57/hCrEQA3N+w89Kaf5qcX32xLnR12EORFN4qIB7yvwhtQ/xcTqXNEq1KrAJP69rr6X5m0JBZo2/fMgFRf7csGMHd0aL0w/624cg4iplNLBfTODUkhMYRreBOAR6zvd9JAycYUWqQF2ta4zhqBej7WUtpOs737Ipa+tq03+fCMlU7bY1zGb69/4xUFWAkUi7hE8+VYx1pWimqBFgMls1t4imAGXzHJteOz5A67q1K+SgemGxWN0i+WUYNoUaaf5slGBvdKF5kJJ60ykiopl97nRhlvb8tGXvp/2pP8UaCpqvuKnFhtMbo/OI1Oe2BKPYv6TbScXywbeyRJy2HkQNGw9n30pSCBUD8OvTZSS9f8phzA6XqbMOGAeWgBLLwfrwbaAXt+m9n1ySCkd36g4j0TVTAvvgI9KcNLNuY0CaPdUGsJDqM=',3,NULL,'alert:3:1',NULL,'card:1','s1.5uL5zfUm.CK72lKlQcPagyfe5KOjmf7Gn6oDycbmUcmjUm7tPs5eSnzfyPIz/wKXp2R7UE4x0LfHJd67Can0VLGNg/1cpRuxM+uGSOC+5n5dAqaEwPedH4eMM6DObbf7atYnyPFQ6E4xilmMsdZePANqCRaoKvsSc51fncPMgdbGc90gLF8r8pAPaE2uPna8iV/y+N/it7Lcaf/FuK1YFmOhjOMvdOgRXXrWG2ansDmOW28xYSeUBCRm+p8oubGZoJxDkdVKE7pJ7EorOn/pzHFqTzzcnDrTpTvhkmlU6GvnYYRYMehFa4bH8/MNgcBKZQgr4T2bbsVt0qLNrtaudJGiQ4KFEzIBqVsHuI5XYZ3favn1zZFzpXXzhUbWKkzsVqJ/uDL4FiBd4pugBpvUqCxPYg+XCtka3k66vONkSBO45jfG24KADioyBJ5rq3yANmDXk4Ahhs1aylXH5XjInHBAMpRfF3m7kQl3BtgCVyhy8+H/xpc3zfNX7o4HrOSIwKCjHaLwk+v+ErIgAxsl9myElYUDHqkcYNRPpHZLZfkQrVW5+vFt7jxZf9pJFQXCnvyd6gM2JrS7NY+oTWTG4bewhQv9ZiHXB3zVnCQYWEHyLeHqyKN2juy4EFlByfbRcjY2W8AHQOvPHU3TzYf4gvGBrHVYJVgi/wdC9mqVpdEWuATiNCcowttHUVRxRY8cjCXEwYU9A4N/efaVBqyWU4X8qwDpgMZBuUInYgqs9cY361re0q46/TWXOrRx1PIEWzd0f70TtvlVhPF2eDWKkW1fpAH6NcPABqp8X+7F2TGxJRNcGMbVa7K1YhLwwKSmiz+Ll+E5Pw6tZdbrBlqMESxr8fOWLy6U6oATNhbsZ3+g2KQ6ms476BqhPH4jEPS9TIWaXxRAQcwIrX3nMV/P86w2IzughySAAC7wxqL04A88ntT9Em/Ygow1Zc9VMpY2CjjgHKYud3G0zYrWNox8YLd8rHavyDTL62F4LBQi2/eaFDv5NUCBu/Dd/xc1744KULZJ5tHSq4rFxTKQ7p7NaMsREyW/W132EzyONtdLx6E6yuLsLs3VDGPmPEt3DQ4wBW8dVevTg2W1arL7rA8WGBJkq31qFigArU0N3m+U2gGw2bC/RimIlpootn5Crg68u4U65ucfTBDWglRh+e4OPaR7L63rG',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(853,'u347714275:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.gDhNuGpZeZL2EFfd9uZKELzdRLSohpcD4fnAHTGy++7qWI0OEVqH33hfTccLM+ogtoTyPIRQPgaFIEfrrloZPmGy+iPnHHsUSxIgN1O8033tnz3eNDib6pVLdzupca80s8XUFM12Ovvs1FHMpqBP6P3DIFrI1LS+HkD4Vl6kVu/7cayVw9KDh7dJtJ1HxhdLg7i0vglSPLOfdY7TYJa5M5YV8D1ASIas0ro5tbtm3EGXD2F3CE/TbM69kelEyLNQatx0Yfm/GkTrKLxVtFreRh3byv2jFmCx1FKpLCBeCUU9MzU4ogdbK4AP88n622yAsPjEsF2IBrOQdrjUAiyIpUt2fMGRMRs=',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(854,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(855,'alert:4:1:retired','lead:4',1,NULL,'editMessageText','s1.5uL5zfUm.D+0mdPSjAMTx9D8LMUF9TkWGDMjS2Z5+wGWMzylrpIITRpe2mPYGAKeED/PpyD15XuTP+S65IMmVyxAR0hxQLUytKrBwaifp3tiGgC2bsRCITPGAq3O96jh7+BWajnEABhtj+qK20jshS5ABSGlxM+EGataxEYOyBcGKVsJoQWg/qBRQxZp5FFP26rKMwCxNDlIvYLVAkzJjDz8WbTWoh7SEVt+o39o6N62D7ja+seZaANSROJOfxDEK74asoajAv3M4TCy+O/E40X9a8x+7wzTIw5Llpw8rXnJw55ge5hFa/b3acGTaaGiMM/NQ4vUqT8EVspn5ReSiIsDHguqw7BDB7YocHhe7EYFnisHl72nKO01bS4I0jK0ABLVJweUXtlRTrTP+NWAld2e+VUX7I0LjjYCBbjEHtTFGTc+yDV8gpTTw2RpyUrNwtIoBApKgVWI+X9QWLlqXZNX/b6D4yZ36NFj7bddkp7dQ2xRs4lq/8ETntcPeGlzU7jtjan7aym5tvAtQgf+6myIUDdENWoJoKXZO2pJd4ubtlcXLvhBWmNc=',4,NULL,'alert:4:1',NULL,'card:1','s1.5uL5zfUm.ci5k5NCT0adfGqwT+a4gTVjUXeRvjAKBrAAjXQBhs95I1t8UNVJlH8iU+ubHvqqAqwxWRL2Dqa+E+kQpcVNH50NlaH64oFMnNnjLp260aaD6bMhaEkztkxywwLBPJA4eb78gC2yhzolLfwpoqf0UFKiLE2xwmAr4+dEmv4b3uj3z9MnjiJQo4dIHh8lTNYWTffFOyEIwByLrmhBBdE5lzfUhNJNP2prO/SVsBwZ3IZOl5lVfGHCTTJs+v8CHOdUcPRt0lkH3vyqnk3UuQXkv3xDtQaa74qDXR8fMFu+Iz2hMr1bGtgXRH52ktfhgqk02pSKW6XZrheZVCAxRnYXpOAhs/eeLAbsApU0L7p3r+cGN2MiHRjmvhiHXsYc2t048dP3s20I3niuJWaPPJ/n552kvHSTajE3EjhU5HTU3z/M4ZSIQmdhxYD9cHXzmk77BCx0/XHeLdknut5iZaA4fh22cFbJapOp6HO4Y4gujJx5uzjqDb9D00vzQk2leDLLXZR8nn/qVpP5Uhuf6iDuMe9DVNoEc+q6LcXSvskLnYhwkwNPGp2T4OswgbLXVCKPHxNjxRreZlQnTe1o8+VLnWKAJK97DyD1qFZOKiB8Za2aI4RGQ1oSxTDL9pHw6A78U3t6LkabesjkQOWMEjc4PJSpP818zl2fQGmGfDQsK3acmEhrz9CDIOZB2gUSe7VyzhbomnKGEQhbjFddgwMHJtDgV6foWEPH/OFW4flec81ywPlLBtATbwkg0ChxdlCm/Cp3zQ7CabnSw9zT71YFqLyEhpD8bpPWFnw5pKQjIwCRDPtqQU/gxI/fbxB6vGDceY6uH+50jzZs3eVdx5iumIQtY7VMoBlZvL3g/moXZX6eOALyOTlUlWEQLwB6fEiKvLNbasFlI/AmjYv9g0gUmGYwu30iZLSWg8vi0TpCV/oQjWkl+JGkEiy320+C4NJu4Kb+9SRcmuT3X+0X6W99NI27s0hiPUcvfNCvhrc4SxWZ7kzsPjcYPBGWaknZXsK+6KNIrZ4xoJr6aX62UYl/t9aBOuo6eU5P9kCQ+crmG6yvrEPIgBWAgvVJk7IdeQnyQMhPLswzIU70cjJiZu+2TCw0oaNLYcMKZ1tonBQaJZSPFD8vnAM2VReKJJ6UYfCufPBBEYqt8Y3WSmjMZ3hwZpVA4G68=',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(856,'u347714276:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.ytX/PTCBZiZC7Uo48QhkyD9KyClxq237Sg6MT0M7/OL+8rP/tCCnf5NTuuIN/YomQeySQZDqr2CIbMORgWEV2PBHGCCxyYhIIchBCV38mkWjhQ9zVfWB2ly6hC2r+kwr7odUhi/3dVfCsG/TN1VKTuQig8tigOFV3Hl/Yy9phZRNAyA8l93jFaXtPb/JExLXsDbYbufNCifq5tVhkvbDa/J7T2LCM9HGZt1l1lK/8SdjbBvlYaXnAMts90FGG1dZNX0J5HiaCiNQN47FH6BrIIa5uyKGyH4g9E7c9MT45R1Md0r+t3Bo4wKRRDAQtKgjerbBIeb61BJSOKNwvicKIDrm1jy+WnA=',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(857,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(858,'alert:5:1:retired','lead:5',1,NULL,'editMessageText','s1.5uL5zfUm.fNcjQWG71ifRtaq2r0ks4+84kI6HaX64XvQtr9VDSPfOiNmOZD53fZcJPC8k/A7hWwCvUNm+IAiedFrZxxPAvHmMF7I4IQObYo/Y1SIB1SzCPuUEmUJZGaywoXAszDYashSDh5JTPPrvw86q+rYewTJDVu3esrf8XzaT6VLgSpUXMj0AgYhH3U6RQ+P4uoE7z4YruvgyqhZiiuPyBfbURMzuqVHJgGlkbNxOTYeykkuiAkBlteC439Bzsa+JENRuYL8vZwkHzXbC0i48+btjndVteN3htKCZ+2wNOFfiYO5CxGX2sJlb3xdysUcyXaxM2P78FULrg7+IE1J+mITiYP/ILqqEAN3vlqi3D6Dk4Xcac3b806dFQIO0/ZzrkJKe0r36W/6A/RSKOCrSF8TVM6VHk52YlykYdswBTnpCBAA+zrTnCvUoUH+jlR/ndHuWV6BXMygkuy9vq7bpUU7LNuT2bTliagXHKlQj/I+COTKQNw0Jhu22OFMSipumXoZsMvwWFAsJJOo2Rq4O41+tlRicQCSiOhfZvfWoS3dGACf0MUU=',5,NULL,'alert:5:1',NULL,'card:1','s1.5uL5zfUm.zaZuccZrO7iwdpriBxcvpsURD7KTaAi+uW6IE9idd6NBMN2SUjb9SeLe9SSGzLivHa+9Qe9VT3V8a5vvJZ5+CtTJkTKyTPpL7QrqlPHog5smuLbgOxrofixskgN1k2NXawyaXEQwSo4FnnfOIKnGVL2LpS+DCZElkzGZbGllduKWA73gx4GScE3CAlQz2jbZTX3kSpXjCD60JRE5oN+z7R19aDVrGiFMYaz0w0UfIxg95NQ7ZAnQzpGa86Dj3iOO1WZtns5TPxLRftmOcIoE509/Uitlon01IlFhnCscRhHWuUbDNhe29ncIb7/JU3QMlvWHUt2Op+lX952flcJzqnNmoXAPtZvd8z1G3zkq51HHX7vaKUOpYU16WghDCpU6Kf2jH++Y18iariaoK21CUxP1EJs3agTAefPzQj647Z7owfMjOR+JiJtw4g1/cztSjBp8KNYto7lZM8kOUSkv1a84jlgBMApXVqRXcdJVqjrHA5eTU4+30zZiN2yHxJ5YlKc0XSbxS0VyOid5NStC9F6mjjKZY4nltO+jAxFPG2/Z03RMHeF74WfwQit3PHY5pnVN2n1B/z6LzNXBbzPzRYM7T5V+LQOqsnDNqyGMWuMZltbBb1NB/meRtSi3uFvy8DsXr8/V0myfoOlNwPDlEE15/zEr8yNSxSDt3V0llUZxsXpNpl759DJX130tg3txFvXnORStVErSVth7EUFuJhQba+ryghlQECBxNHGmbBvep4/rvCWTjv0mNF3l7RA2n8uc+GfLJDiwY6BIA1Itz7yXjWBN5PKjOPqcMdwlEXHktaRB5Hyj1qdIrD9WWtETlMHyBvNz3nRsfE8Crn31wfvDk3xTOO3LHWsUZvtPhtygR+pgj7cQ5s2iaZmO0WUsln8j61fH2j36I3x9qK3kCXflssnEskJb9Z4hm2vZO1IaQLgtS5vxjIskNY4WBTWoJ14wnGiIHEEgyN3u0eO2+1rZX6WPj0DDQrsJpyBIf5uKOJ98VrYCfaxta+6vfrQrtQxMsG2WgfO6xOJivsiEWR9YTuI9+EcUAXYv2BclZKsrf/VL7ZkqP74rZ6A1rzv18gX7EY46nAd+sf8uDNf14io9I3uInnaDC4K9bBg8VLI4pkZgvo7nZJ1VfyOXErz7fig5I3IlkKSm9sSAB2pTshw2mTE=',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(859,'u347714277:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.y4f1oJE17w5/1OKthWZezMG/Svwqy0B9j9bpYNCYZiBNVEAV1yt3ngHTtV2sva/cJK/w3n0XauD8vkVrf+lc8yhHcVMFWzaCo0M0NvvvRgmUiNAtnC/5RCAnouj7mfZ9/b2/Nf345Y2g+NSKfeRgVuE0jUbx3NWbLOZp/+2zZWiv06obD3Nur+2emFZUIg+OfqRDSuAKh7m8iqZqPcF+2K/PrJ3CGPvNqOlapSKwYAzm+srPyB7/03z27dn+FsvdMX6lFrXlt3VcapRD59XZBF2k3KkeWgjKh9ODWFqstlyQ5iLbBwHd+FDqMMWXDKu7QFIKvP0mbSTHqbLX3Uzz4OEA6xFjEwM=',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(860,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(861,'alert:6:1:retired','lead:6',1,NULL,'editMessageText','s1.5uL5zfUm.pRiiMS3LtoMmhhwU1tA42lYpcmgy/YUJvM52Jff9L3YVYCPK2+t6FlAoY542eKfPxzOSiLg9L1OjRCC6cne6MeWX6J0xIK2R+xNVyM2J9/m7UWIGhVDWSGYMlNOnx0eF8NWSK8vOj4q7vkh0ZHtNt3tWs7Ozd6r+HEAwwx9UXrNpfqegEmGmXLraqGdQF3gpgEvkvIfDSCH/3ORYXn2er6WRNgI+WJmHBqtyApeBFap38NO5rqESXW4SLfhtzoi1rjK+gWRK3f6/1lWONsiNdhmJtsRtLSnBcqdyE0D/CD6BHakxVVVHPamuw9LtB2Wo1DgQLPTrZO8ob3JhiQXpGavt1bRrEvHNWOq+vV6mzKPv823oSojevWQmYyQ+DkyuNptuSnlNoDNCFrHnZ8h5qXRs5U401oqiOqj0Bq35lCjAgI6y8PXsULSSeUEnAFP0Blxogk7CLJvY+tjLrP21dtPpaNd7VOunAivSR/B3QadmiTWMUgGeNkxJmAnmDhNdzgn+is5X/3NmEovHkMIHRrPeAzZYDEGe1gItcD5m9VKNwrY+',6,NULL,'alert:6:1',NULL,'card:1','s1.5uL5zfUm.zV5MYWflsCx+fceNg2hjqdZluJqaUHSdbD14HiFLCifIGFEkwn5xZlxtzIh2/Lo6dEwo4EZBQt9m2Z6bsiXkxd/oo76vxpZM0ijMLniQ1RNpxjEko0B1rW8tKAUfqZiy6iAlK4HUz4mV1WpkixXHmJG1eVBoXVw2TduUrZax+nhqc/UA9LPKIl0hH/CcJfvHvfiik66jyhcjod3Rq61MH5aQlC3vuRo7k1mIXuK5uJo0hDQgRzmFsFRS2IgpThITm3eFA9UmsF1+btzRx0e5RR9RXvqeKkB6LLqeRAafeutksGvxPNv1eddwVoQYNPp25xJNYLtGpnoqLXv9b1quPqhAdfGwaql+zVbPWRFlDeeMYAo0fLATGJeoRucOJAStCvVAutn5bHBb7j8u4H6XSFKkEN1kYvQVB+s8acEx3R5pSs+uPgpwHtbc4cKC723tVcUJ+QOFbXbI/nJkmhQcvfVUNzU2uLRkaLOe9FQryG/ih1NegPq8hu2hhuAcUhgwcOjA3S/Jv2rZ8DerAmAE2x64GECxS4ln5ZTq2O34UUbUSfO0pOhF+/TQVIDkQsLcTS6Dqwd1p4rr3lnzvj+8HKGKJE9Pij2VbW9Cs9nszUQkmfwGeIDH/fRXPFi8EHM0/E78oqu8rFpxG4bjWc+LknPoEqLaAbHAupD12AOsK8FI131lp1ZAn8g+2l9CiYEYKtbjz64P2iqYh2l8TxOWbltFTrlpJK8yowb1sRPwtK9ANk45R5vQQA1S45OqpWvRdRLHkljV3Bw9HwGSlUWINqZ0ygxqjc4QlNocjecZEDBIZ0T67MJUnzq15SriN/huqtuVi11L+R+2ZNvOtxLjXtB8PZpGyxNBwb4IuRfYVu5OtGj59DnBup0VSJv1SY3PgofkvTyyZ7DtN7DrfO9qnPL6K3tYNVW2fl0qd+fqkU7xSP9w55XTYYq0u4e4pRg9bw5T482XshKVB49/H8oUnUbtBtjcHgR4h/69bJIQVsvG+6/UrlGJ6s+e+fwF2Tl9wJT+Ugr/ZD9z/12qB2Ir45jyLiNacBvrOly0STdpf19UU66Pj+mtQeq79Z1jwl6taE3RGe8LoAdGU3CgB6Q1bngTpz1c21MgygT4/LPnIiDcesYTIG6sgckGNnW0jGCvtI6Gq1GBTp64EMSBH1L2K5xUYPUisYM=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(862,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.+l3B4h8h5tvXCCKvlBtWNuro9Y69RuWSarVjjC0jS2n3ph0KgSuImYcmb6rxkfNgki25hH5Q4+X0TJelAeGiv00QMohMI71aX1WkXCvFq/+HFMsUhh1bxo/tYfH78KDXsj3pxDfXvYofxD/5MU0a4FWxVoZ7Cb2dg6R92EXJLhOybVmC8HflDp9Ze8B2KwfzMacqE4T0E1klTuHqA8ekmgzs9zwI4QwwjsNRsy55LVSsQzb4DSx1z6FYbqtiYP81bqn2flm6Ajtk+n91YNzVDa8SrF/E1AUpHxgK31jRT9yspUgWC2Gp0DTWJy/MXD4wqnbTeRhFB4PSqFaEDm0LJeP0v6KIGGg73z73K/g2d8B23FmRRw2+V5z41AG6qL1XU7Du57oaVNYTU/6Mq4FM2hwcj8fzKYhMgnRLg3o5kVuB+lc6itz80XcuP/5LBHTo9bWHPOYxLksD+Qx0gieTs2RdWbpC+TCebvfRrlTKujatmansTywmOSNusXl8A2UpD03AVOC/apxwO5snrK5yYflMNiYAiUAUwMH52uiNGJoVpFBmZ1SfslVx/N73tkeMe6SG72SheO/Xp7ajHanwyE32c+kuSXLiAwmJQa1L43AYbTY/ZusX9G+ef3OzWlOrVbG6BIZTpmU0R6OGUCZ7IB6/L2NFhoESFRB5UoeHQjQfFhbMnMSQab7JjpiZStx7jdWnwNAQ8Fss+nfcv822lkF268TyFAS3G94n5eNIIzeyNko+BnP7KKQ8CN7hV8c47KTv5e9Y/1tqdCGOWnXNuE1MqCTVPeHbUFzp1i3VCXMH9eomdAQ0mhKBS5dtVeyxPPXK8PMrVBMuN/Iw0cX5p0WCMY8OFNAEECwEj+yRKlMms2ioMXTwhBMQhq/vyQ8qLHI5Z4Mq4aRmgQfmaQ7xyah1+SpZUVYNSW1Nk1zrLwCmr9qcerAkbpTIL4ypTMOlenprPYA2VI9zNnkH8oB6mMvvTA0MuMVQ0qljzoHtrM55T/mExCE3YsIEz0NH//yo5j9PzAYjwvckp3zWTHYhsRa2SgVRiMMbVUR8KwixsB5G6B78eu+wzVEBfZDJgRmrUe1Vsu7W2aXefFVbfkeKQtAQl+KI5ZR+5D+VPiJQTLe6vaH/QJfSgvXMdDeOfLUY6hGvplXNseyFZppuMlvocLGUVvgFCoAvSQxggq0uDYT74f+ezHJAdBqR4HwehIZtKwFe9oKz7wFBLstMv041D4MOVguOnd0iNNzgoKofrubERN3wHb2LEnJxmgJ2wqGH0QGvsefBiEte0gGoqCjGwjyJH6R9wtj/Z2FcqAdrD392oZaOCtec1VZJrHikkRVM7TXIRbOLJoQixcY+DpYDVZ6u0zSlaKI880gvPsfBy+CvxQ2svI63hG0dfja1BFRIMQnmS07thqtZVIwc+pSyaabjXOG5VTNYw4s5Rs/Rdu/NEyxrxSPXMrFKtj2dfOcReyWhDzhN7w3gUgGI7tI2YuR8DBvrbfRYmhyilbDocX073RN1KVB4L5580+uvpIxe4F/UoyL0bhc1VtXEzzepYVD4nO6OPZXbA4TXxJ+Fl24jXT/jl8CU5778n7TR0IYGcNsxEHWrn0KLLl4K6Y/KvYHfeq7A3XKbds+ZLzEZvzPIFGSc979Ha0YCdZc++cSToyW1Xtq0y3/1V5vMglKVYlaCnPmBJURyzS2CKGB8gxXiC+d3jweAVOfqN1Gd58u/qWtgkLBaTJMw8R+neOriXdEKe4XZJYj2DfHv2zKgpMhFwLcSpWk+UjkXPrwNIdj9MUJas83tk4sxXdY8ZjVxFe31Sv+qvvQcAzjr48Pz8HITrpelV7vayW2MJyuiNSFuMhGQ2NMzxGezOos2nw==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.ObLysNTneearmsRyRQC8lcdT1uGzuPIMZxd84fcILbOCCLHSMN7R+zE7HbhXJ4XoHVaJIFybihjdarE9Id1OPCsbNDNxbJM+vRFTzt0PSupX2S2PD8Q3mwHfie/+goxpGsIBEdA797h3HYXYoXmjiJEBrWfc911HVm1WST7Ir/WfqF78qDIwhvcSsyrXCfkgaucUpWoyC2C3RzCa1by3RdGzA01cLFo3+N043I4+IvWX+vuQQ35LhReEmy5DfxJahKrQ6txg7V8F+SjzV++1PrQvI71eLmJUvWMK58obARMDIQ5Umwj3bSGnQzELeEqIITjk7qAFlbCuA5DlLSqxIH7030SGihb6xKgXUcWqWmmksGdywJR6c9KXyzj6xiVMrI/axhY6vkdoNfhI+6DX+raDVtVIR4yHe2xiZK53UcZQrufDpF4xHO6YoXMioWxkkUIg7Piraxhvznwa1XOzGQRe4aSo8Es7MUtO5HqcAQjmwKKpBI/k6eEuENcHjNYVRotDmZsHgnU4rS11AClMSllUzpMKxW+9Qf/B2n0rZJwfdm0oA4LOLgml2iAIn447PfsI+x5yHYf4a5tMldzNj3fc8dnvReYXX3T7lXIfb+Lguzc92HSxUmKrLhgKKSyRWxSVxfOsDTBkhNdTaSneSTtmngQTaecEPinwhOXzRezOPkTp4xSunDltoUEXrpOCHIWzOKRgcMmzgMo4QslLLxXgMDcMt4WMRnSvmbCZcS2W69+U6LVbtiEbwlhfY1HQ+Z+Kd/bIVp7e1vFlzZDA9kKvbBWWyEJEVGXRgAUkIdlqt6iHqTQ6kHF6WaXRzvKBqWgVcU5eGqmY+9sxv015C3gTlBLmW19qzQRGb7iIH4cXS2stx7JzxGW9cOa3Dk+Rc7RDgJgGRXMeF36FhL2J0GpQTw9Dc53VBV2jcu/0Ef43a4+ztBJ3C4a11Aj/faeHun5R+9Vohkcyp0udK2Pr0QLh3jbzofnIRAD7bVFmDJLzkfOQPgm+6WXaFkht9H+Bcqt+tEX7qKlD/RMH2wEsE5HFDyVQfRoAs5BlzjvrDJo2cxFsj1DRI8ZALpkAip+hYNMDehfUfziWk2rB5WzgU9FkBHi0BKwypeewqg==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(863,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(864,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.cN4QRAkbR/DC1AipyNMq/hEcRFYYQQKJY8pcMg0wDs6fgYoSD61wqkD21N45hT5y6j6gHZTXF1yYiS7tj3K6P0Gb+64IttP3OIyO8sBzPXmuA/Fae6gsoqAgm8n4txJR41UlWXgE8wfYuc6ZxCs1hwjuD2Cy6oF/Jd/J2IHaB93esesdJ4UF+hXLjz4GPae9CuIaXIjO62NpgYwWWskRg151tZJKHg+kd2k+AGEam/Punjmc5fYM4ySKvcvl9DAPI5OpYQhsAnisueyuVmfk6tavkVlUKrxUCa7RqgOQsEApLXXzrWEpJJllY1J2jtUzE5vsCdrVJQO9UfhNxW0sIq/qhvvafyhWlA==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(865,'u347714280:talk','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.r2I76t5LDDbtvARRR7UOQIe68DN6l3mpbvs0JHkZBpfQxYp7jDBw6BPMS9Fu5cvxVVFot9wgZJQ6hK2Z09RdJ1F/kUN71eGE6mxrsQLD2HrEPL7WvMvROgyK0l0nMt+i+rcaxCi74cVvvG86w1bLjSlFfTnQIGi9y4bK/YmsF4+8zWBnm1ns08hXU4s+M1ucPXL9SWmez6LrBc3QKdwt3RKuJeq4w8gwuszxO9iQzwpqlyTNmlLo3Vn6Zw4oQkBr2B5oLoPiLyTCeNdqxGBMHNRXP5mzpazzyVzErkU6Z4bAAnpAOI12iDvVZT9ltSObjnQFxVDiVAIIO1hCH6Pf6M8u82WyaRGmZOt/iFByCODujzhl1HuIqdE2dw9LE24Gtitehak2a5VVGns8+vWR3Iud+0IVpPjpJxrefgsxWdQC',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(866,'u347714280:ask_number','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.fB3WoZD1t6F7OCNz/FpL7MuaLyW27s3eToZRhp21Xc6XC7UxsnV/B6kn2AJhg/7QjLt38i7dWz+/2ylcD+PbcDxQUHkvkyx6zGFqHfGyhWtBKrD5nKJARIYUHtaMx/WvZ8b7OGpr9q9Qc5a+blaWznTltzmwJsmorfKB7MQxsCwtnNWa9P6fCV3xqd8Gfb1dHkEfrRg5gUawncfdygyGhTk3cfR/Qzczx5zCQuQrOSjweWABoOSgnATLs0c4q7orUfcm7LZfkQIEMEX+bsWwPF+xDpe+d8Y12tb0dkDAMqrWYdwlYFBymzpV+X7nUUwYIviwwoljVLHK5R9Pkr+Av0b8udjfuHpEaXNz/z4wYag9HSCba4pEiHEIFU7P+uxE5v0bjqf5MwVawFchb2At/N2WH3SLvSFAsqX+95Exa2bfvEcmXPM0aI9aLfOi4Qc1gR8dlWYJ88RGZ9x6HWwoEFWb/wwxGE99pdytnBpH0l6K+xKzi7UQt1HZJyurXN5hCkSV1voVUTpJ5X55c49P+EbkF/9igU1Ofy9S1sqzmIWV3RaTJ/motpsQN6HxpZPG2wLfyT2SMMLybmsRg7BbraaLebrpq9bXTDsJmnQPNb0j32SMelZPtbFTiEoVZj0DNKCafnXhs57rtC9QUve1LUeG5d3fHE+rIhTCMNThrKC72PVSAtIDaovxHnwTMxFqnc7C2LO47WO1GNCI82MC+Ee20QeyaSIOWuf8gYp4Cwv9boOlI8IIFanzyn0Y+UR0Wq1y1xIxM51nQcYZ6p1i+4aJzcK5nIzSKGWcSbWHrFEfxbq8IFSeK39M4ImfTy9okXnlrByqIcQqoknt4xsM248xfSWkbZawNDSO+QjCp8hIdN10+C0GYq//D6tF57UcyOOw9MWfj/MAZSlLc5TYpajNVGWdeiaAPdK39BzjCB1nEv7fZVQMZ0gK1TJicom0IvdPqjbcT6HvtvYCbFIw3s7op8kkYJXatVe3hSo6Nc0=',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(867,'alert:87:1','lead:87',0,NULL,'sendMessage','s1.5uL5zfUm.zokotRvQsF2i8ATodbO0FE31p5nKYnkiwX9rq3y5XL0lVuYuceSIjpC09ONwTUzykfgIjARqF6u/dhbl/xb5ootav8I965jAZow9HJDSMrWcgcqtDm/W8Q8Mx3uowk48S5nyDDGi/5/39BQKma1FY2jxuHWwng7hzXPxOLlKWD+0pGkblWGjbK8kjPMNCmBtVm9pBKRyP8UT/iOCGa/2sa1cNd2l6T6EP9OWa8w0NeuzxA1nBmFNhlELbjq1f39GTxe2qk7rx4cincyyhJ25/i/LCJmnCqaUc4xTJS8PGBckRk2vRB3SQPxNfNxh9K8XFj6V0JoTXNQfYkf6YmORoq+KO2NIqSWOTnuCCloxkqfan3YMNWH30xbeOriD/ksos2wDtbRbavPGe1Fd/pJW7gvhpA9F11KFlNPiN/zb3e3aRbzII7wI2Fg2Yw81C7PSsC3yrzQTAOO9sVHaWzFsiAzcnbbH0rzN80nxi3zlS7FgT6TimN8r08U7nX0hZdFGPDA7ibLa0aRsIrX7hA/JN8jPdcuZIcOWlVYVC3oSH/cskEOBbEmCoQ8Jc8afF/Gyev1A0y0ykH8qp9+uDeU4hca/DSL1vmlHWVi3Rw2n6d6w4Or4G9ZeqbBT7Wy8F+0qVo0Z1ekXZYwQ/43ibNyZ+5X+5yQhAGs/LEeBIkFibMvDffAYikY+Rh9qlUgCEDDQAVbMRdglxKReP5vnv+GU3cgTJYrvBkFWYSIfM2iDuycI1XMfneb370JlazJtUzCg7w0YGNznq+S1m/k4HUO8Yb6QSgGZNH3w9WbIQipl2wtkpVqvc8vMAK02Sag6gRYYI3MthsecDEQGYosxvicrXBb6G57J2/32cyv/5QYDOZBsFAOku6hoHXjBEh7U88s5qRvNsHt31U3uAMn6QK3j3G+rCRER9gLLRacM4eo+WAtSVIw=',87,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.NH8ZbUc+lKkuV/tKoGHwvTUeTDaLwx9O5mDeX0VG9Z7/8SXSwRd/fia35noJ68QVC9/o5gA+FiajxEcqZwjAXmqWyKh1YHfgJUKbdI+AZIQXA0wIMd3lPT1CxYvtmjXP1bP9OdF0W5T9pUC0snkJHZ+v6HAfN6OCZkmbC4qiuGNPNdOQbVvPcEW9W7Hd/HjUFawopbO4EaLptg1tYRmgLiA+7XdXi3bbEDnJPltShlziIYcSfnUL22FuJnRgWmiok1uIXck+9ZcbhANgzUNAE1seBfPVKaHUGNIY1CYXkL4SlnOhbsO4DYnxCUGhnIF5E/wSm7V0mJiQP1VQ385qL5tm4GJthgZXzBZnXPYRHMXddsdvbXThpXbmIHFSYoUbJjNFNHiwv+mN7A6/6yRv+w2hnRN5/4JQz9mos8+FNVFkEsgJ/h5gq5TNlwxh4tsJkcHNqj3pRaIpLAjtbzq8zOQg0URB1l1NzYIhg//G963rPW1Hx/OSmC6Dz4m4b/gBm1f9ij36bW30JtOeWttrhb8U71R+Uum9I+EPgHIKntTogpdk4FM7xG2679tkuXJMl5vZIvsYQgyRt76SnKsmWfF5vP/6zYLMQCwAYyiGR5lIC9PDdQeA/sDIymHEKt8S88Dqd1F8TpeSj5+sAKFL3+gyjGrJfqduqCPkZjZwA6mC+GzvmUmxmLFoBzwJUELt0qA0Q8y0SCM95cGXqRWmUTmo1LqyW51jawvGlJLfnRwspuiZW8ERCfbgeiiI51FnRVn3oxBZWBZKuZYnFEwM4YFWoiFFKVQB/7/ld5MGvYQSnbeKesA0B5l9bU66OEM+h+FzM68ySUZdF8cjZAN719bguDXMlbo4EOZH0pR5Mx+owbqEZLafN+8/jt07xjeRBmhDJ0bRoqNbaZRXsvpYBkfY4P0eyK9QKT3R/3itXi+CG/gLJtnhXNkkXB4MhceyAt2zN7Co6AMqJl+4o6fn7XVPc1Q4H2fMsUE3ldhhW9QAei2fwYxmfKMfvNQlUa1hSGmUcRTpInWmKE26QIkOrOb/xrhEnJoGeqUewEIApLhZg4qOUBBiWDKmls6ISPh/hd5eHVubDFbu02KAfIq5ew3gwK3o9JvN/yGQCY2nDIzWVbckXVlYvMH6XSycac84pXVSkNFccq4GbBvfEfwaeGmqrT6SAPMLKLyNNV6xH2ZXaBkmzuH4nRomOSBW4gEkfF25oW8xuFZNLGdf7YGCRs5EXhExJ30ByOmc9lID9sBHotPqKQUX1q6q3tkLvhuVlXbcgj2iZaRxLZ3ZTjPOAANW8kawz4QkWbU9DNGJUjOcmok6u7erjvkx7WNPX+hrY0iCTtuHG1CIK8EvQ7zBgXKWO2wZ2Px5AwXLUSWM72F9V0hN3dCkjEQh67spCZKb+1FfthYf6tKa5jNU5F2ZBsqwkmqA5kWCGoJpHR0Q4yoWvRToyQFmAKP+HTuz24Lree8vDZFK9LqC8VHa1GfA26GU+It0DxckeJ1Wd6UWBJi3Q/zcxdPWlQVDIAuMrGRfLBwLlS9ARvUb3gUf0FeZK291ccEdFnskOpGEScPlTaHbsgGLZha4Ye7hsvVOc0VJXhbhK3QA2Pg04/4vZ1OiKRUFo+bYeidqmOfVnkndYREkOpGwttVYFGm835vYex7DIV9sgJNWdeaP/yWw/QctGjxyi4QxgXIMDf0P2C7ysa08riRKY3JfFUNZ70ONPvBPzv4pQXp54qq9G0yGfI+nxWPcdrgOlSxsvI2L3wbsL9rGpjhCpXTE/R0=',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(868,'report:347714281','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.p4a/npq/H+e6hREo6dKY2i0OBs6Np55FDK5JDyEWPcPLBiJvIH4gU4xLnWl6XCmksiarzcT+s5KIJhh/G+isY4VQNFqH3gErdcUSVOkjy5N9QHXbFXqRnrph862opSx6q4w1IM43TEcz3LBS2xfPR/UZJi8uuSYspOtcEbXZvu5LNwBh3FSNLIy+Kf7QxZgrruMmeTv8ZvROpKrTvhGn26wbqywJEutyVY4WjP/T0e+FjHUTLbsQs+JR8hapZRCmMnInpu2fFUe8arIs1lQRL8mcv2XsdI5Juw4ttsh5lY5qB79ntQ==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(869,'report:347714282','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.csF1qXh2dQbYlX1JyMPf0C+4BBs1+KvRLIjN14fOOsJyLQZBzUtuBmX17c0CFhslFtufHqYquvHg4IaPLYMtJ+AzMSxPOeNWKM4t/oJJM5diVCuCwmdC64Q7a4tiuKYpCqZHSoQU6zORCmU+SybDhcbLtFI/ToqUd9dS6Qhf/LZ24UsyTTV3HWw1wbOBbkcN4MT/i8l6hfKAJM8uxoOULe3CW/mtWF2FeUhogwoHlJPhtpcEzYnXxq/eHnnwxTWnnJAMxd916ai91cclrgdea5joqXZoIX7hQbJ4l5cBVmzGaGW0WobUmUe50dRD7aa8s45ufa9dlyxMVB9BvZKR0cghTQgLyjM5mIajH+zer/duY3uithw2hciDHdQB6O7wm6zZivmo4eOfMveylPUa700k7Ez/obCoPMiVdPITc+aKk/jrilF9J/OUEGe+dCEDWBu0dRTV6nlqCC6t0P/XEd44ajTqrNOuGk3e/gmLoA5dpCL5Q3eqoSBs6LBLIPgVeZkxlrDBkLQxXYc6i0YYPJgXR9Lv4wYjtGWeN7gr5pFwVWfF+r+QeV5xhDNFZBBJdxmJQv+5RIwyXW21KvpaaGeyEZA8RGJazmfxtk5bf6b6XmuIBxmUGoHF9+F9MN743lpBOw647LUk6rvxvbS8YB4yVG8gxNh/+DAWyl6Hhh40y+eYcUk3ujYR+BerUQIYRGRnDnoBJ3H8UKho/9iyr4hqfnNd26fTsOaQdpZ3rDuDy5woJiawSOQZ1m4ETYat/WjdmIJ38brv6gxJAMxsEa9Xq3ultkqd14FSeYboVU0BQ/9ulor/PjOswjA+GwsOYlf1uPzSvJpN/Ldw5tjgkQ6nmJmr8u2DA6nqW4+ivpTNjg4ncrODjU7vifqR00Hrw5fRNxXLA2zHxtG7Km6ZfDsr+WxZYlIHO1BMZ5DaGxUC5jii37gM2R5YQ8lnjjl3H3W563ezbMuDQ65oMtHh8NlGwgfP0nSMjV3L+YyKNS1IFHtlVdLMwPJElSH5YYoTkpL6WwwdsNfaFU8MAGWbiwvqGw2FfGxeCSTATJVxcLCUxoXEs1Mx+z8DqhN2nfXJOxmrCQM6YfKAe6NzoOGgkMaB3qOA5M4K1CqX8TNjXRmvWSnGw9E4pe/lo4frNjdrqQKcu/1iveRZvZa+XE9jZ4SdFxD95+1PxY8LXikQtoQuaEA6iGjCpurXO6nDKfDKPZITnA1aHfIqiG0LvpJ2Fp7j/6O2KSYpQWV3eUPUWPx4G3kQ1uBvErxS/IOBN3MFO+ijqHnsValiX+k5yfxkujnzgaaSmBtgRbOkCoCEWwKevzvnAZ8s+eaCVADqowAmPO6MbJRGm8nJcLR0bn3OayCsfT7JW3NF+fkCx+5EjAlJN97DEO1tGRV7NNRUgbUSGM5IK4/tndi3rb0SJqjLfipWXRKT7ua+/jOz6s4qJw4aliNaLFROZbHLTCwftSIn7b9lMek2GxAiGOyFLLUZB3ckS0X48yDemOERq6Am7QxuyfEchXIG/TLQ36UE3kz+r8+RgHKRcyGcAoVC45B82whHP5RgLNeIr2PF4TL0WT6Wgs2Hpti0gLSauwMpAv6BQAKnRnq9YkZPhE4hOUnBIZ7wOyvn7ExSpuYQMML3982kDTROiiWec/WqZGjey4BnxAaDn3oWqjVhexDc7V/VO60ZY+cqxEl0PyVOjEff3YJ3Xd7p4aciUyfR7nOzb2gUYZhA4/WUUzjYnlICDNi3oSToNNjWr8LB4vJS7CaJyNuwhZJq0vUQcRRolkXpjDh04mDU46jAUGemN7vuQLw4rmvYIx6r3obZC9qEw223MTnBya13DYH8b5bvhHMUlHX5iPO/QfLtxU9U601siAsDBSA91mJxmVnxHa9Ry8o2RdjuXugpX0qo1bTa',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(870,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.L0WLk4pZhRpy6ZGArX+kd2J7Ax8ObdNwnwqMCKyIJwX8YQb0alXpGPrRYVrLchc51zUYbfpfNxs0Y54y4PQvniTILTqeVf3J61R0QLtu0LPWH/uz3mr8dvSDxmbRZWS8arENaE1NBBgaewX/CTB5NYIapkTVTCvvA66dQPRzqeOH7yQXRAqprNzhdIZMCiFlRmVZMzXic1iittIt96Mu0FE/s9PKr6cBiQ5cqHFNEdtxxgMsMbd/Pw7Lw8YbmQiEg47C9Tel9ekfkU+rZgZUmatFOwrVjF3iBEIT+6pUSX7clQi8+4QiX9jF4JE9BhtJDs5LYV5ze6sUTxpYcNcYPlih6A1NYpXw8IAlxAqS9ggIMO1j+kKi160HqvLAQw1RzAAbqMAQIKpVuv/S9V8wfjimee//ArkrQT8hJM+m+X7Kd38/JzbbAyCsA1HLRehSgyDRLoo6dtpjXS0xnVtf5xijdM75Lnn11dONOkX7FN4N8w2KbUCjfQh8YQ3xJWuG26DfyIO6lhmBdVD6yZRyKv2FnIWcg/nX9TFo7lUAj5B8eugZGM2/eDW3NeYej6jveusxQFWeyiQjzBY9QnOuoZBeQkWrga0Ua2XCZR94WXUrGUvu5fvGS8M+QD4N+VBzeSNaGMpzG8X6cEn42Qerrviaqqpg0wM2ws55WXkSPYxuwgo8MO6XqALf+9F69QaUT7SMKh/m/cMS6dCUnkopRvOA1kh2I/WCJlTEakJQzZS5y9aUiKr7QPuvGe9MG6xams7v3UZMAK5MElqWUpYI/OzgXy/8gCPAaWdlybWVryUs0rBjVKWQ8GmtxZLcVCoiDHsYLdXsa5C4BiZL09Lcn6fhevkU5u7qd9VvaRUMeDrhr6qcWLiunpr6iDGlbS4anAdtiQQF1ILSJyUEm2rY8nUngbDKwU0/2wb+LN976aG1XunyVa6TM6diYZby+Prv3tAmmEc2BgL4YbNRHAN7q2OYAKV9DR1XIXigoN60dYYiNXiagyKAxu8RQdiavSideGKJXMF3w6Y7gsAFKS8vnO1WaM4i2GiiYhu7dZCdGlvlSQzQtda5DsYvpCx9DrGMRUUTmNb26Z5GRgo7l7IFZgZjy7uHDcUTEDbkBvthPcdZeN13KnKt59lWHkBwRRqIF5/cKMOnqafycN/+HFZiQ3f5TCh3AxEX40T6+09fqAru3r3//eGvJIaitSJsCtP0aRMDjCFnuO67/yWQdFBjbf+qoN5ygKqVfZ/QzcRxyh1lJcj2mSu9OnxGPPCSS1HVVLazVufp/heWaBh+Z2ZaBKkW+CyeN7uHtoIIyv6JYgw7mWd40nLrsGRPtzTIiScHgPXQMeoASEYFSGK2E66mEwCXsZZvQaPqBCFPyc9lthgW/Iad1JCUqAD3NbOJQLU2X5Kytb2wDml/Y6AXgmbBn5y3V5+jY2Jj1HUxPEq8afibvoiU58y3XG5qIe9oirJb/u9HjJhKmWzwVtI/yVFPvOFCLfMRbbOCupUYc7Q9l1LgHLM52wARIIThI1f2S4CTISvo/MBA0ZeZVY5bAKaPZRbMpuLzw7oQB5RS7DMqM+u6dj7bHCGcZ9L25JaXG+6kx6NZoEzFomJ3TefZWbJ7GP3VKVLAj6eYkMpOBCuLnHkRgge2KTGGyzPTLGE9vI5zS7YBfN+rZoKpWbdiu2lF8lRbqhcxror46gea4Pv41bQbBk1JkOM56zezgBWvRKq+zZsoMAV+yMAWj1GMPhcnxIxNUBAj6sButoCObSxCRfdpBlry35OYOL7fz0EUIoXvfAtoHl6xvobUG3uawwHt5kb2AWeD1Rs0MY974lmqKzi2zelC5NrxAZNJ4KZTU2jS4OU5p2rpL8GdnfM+e4at38e5ykXLybuFRD3tLBh5ZuELYlAErq72uvO3LWg68Y+HfHUjOkJAgJQmIBuJ+nsG3rrxv3gMkrDRhydhZ8iRk9JrAbuvVSOeDTuYurngA9OS3n8VosLdvdQQj1xjgSV8gnmpbmb5nzRQyhBWasjeCb4bdDSCctCFONhxM/N8J22Bxhw9u1bO85AXw42aIu+ErCdwlmIpsmjFACXLGSquqexZq/0ENRZWvvMziqNQZjcblScGbGEY3Aojr5lzmv6/CbJJpHWmz4G6SEMCv1RbaiBKPuwWZbC+hyqaQ3Oxe2dedSDaKxK5MksE3X9HIGV5FBgPVw4CmHSvkxtELjggZY9zmjRTWd7E/8OBahYEBhm3cC2KC+psRykRHOmA+GGbv72u3FNJ7CvEv5jkL2YpILW4UhTegvpxtrapvARiQjoK9J9U1il4zrHSU89+nHZ3EIYpVGtsyeBIUIpSjWBC7gciDUwQQdFwwg6p6w6NZG/Z33FZ0krvCoc/thkKaKuTSdQPKR5nmL/omOOAjw8+GwJg4pR/GgnMcoOgrsht1xr26k39mVblOGUfvUQwxRJn1O9Jk8OEwWx8K33m8Yblz147U+DJ8x4RNeOmB8At+svhVfBfjVzdWNE1o7qyOFAGTL2Y2ePL6dvw332Enf6+lLrHCdUE5ZQl4SP9rNGJ1VuRocRPBdEigS+lP2LWjpaH65F3nzh8J8T3Not+rKberA+lL1y/zp1n+Psuqa+QEjdTAeBEeoOD4mVKKXzWfkJMmpONRuJ8iZSv5TAh/peIdl12dfWbpwnr4xzyqp71PE6LaoywCqEcEYn/MV/qQ0GAHlyZo0CdNnvO',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(871,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.VcgG/YyhCBNrRc+xugDDCBwup/QO5DRlwR0hgC/WfmtVpr+yUkx19BcEAUkO6EgA3imyu/eCoYtoCyIx3jzCIOJ9DYsTfaeZWIDAFm0iuzKB7sP37Dy9r3eXAjf7Ch0NnzF9KczR9yIFHU9nUy99HUqa58cpqfPoz2zGWzxWuUaO2MqJ05IJtGsT/uKZjTHQ3aD4G1WHxNaekJfS9w8avzhNiCHMgxNFWQPPoUoek+KwrVlxTFAdp5398KL1R58dn43nqHZa8YTXG6jCs4oiJTT6pfQNvVhCjpjdGASsy4Xb8p0fUAeCewD1Vsu9ellQygM3sbDOAoSOxvjhH9/xEymSQLOiS+pqajVV3ZZIYZChNqZ9ArhbKvK6aVtKoNYAm13U0DNcW32osqdLpGexRIljrhZ0mpWsXYdGWTYv7bBOb6+DKNxFppPHW4oPuVuIEmGiqJtW+Yn1g77n0KWRNpBpQH42RDJmTYcyzOIK4m5gkJ/uWb6pqIlp+mSFAhd7dv5taVBXCHgg/1nox9qkVf8jEykS6LPwv62iqNKIxbjBV/FLpf1+ruzyE2uXaMiyWoyUy0+EgDNw+S/IqTL7njIc6uOj7nbfNNqvRv6oYuWOTw6ACMPoDeGivSQWw98Ys5g8Z6AZQDDT05ZNIoaTGa3rEjmeBKpPLLMDavK0oTnIe8/bnhzNtxXS/YOqRRvttIv1iQn0hfJZQ0NFMxKDOuQbrp5tZsGJykvphR/AowolE6uo1R6D9XOlB1RGrnvZeAhdTUYxcOofge0gkGjtSEPFVFw2n8U/IoHUR+WfPU0AfMFfJc237SqF3B5BDesx0sf+cDpvHWp6rdbsdPhBud+Aa/LcT585zdawDYajsyFadUmCsG6Ehik51uWvzTVmF72UjnrthkVLaACZeKZEJ85v67Cue0IikDK/Bc8pM/EPr+iggOWhaiegTQ6PHqvPKvuuMvWqjvWX4lVEgVWOKVWDJ7uY6s38sX1dok+9Jnya2tt0piGWKH5BBuuk3kUJdiFUr6SIb99ZAdI/gdTqH9BJ2c8BHTsZxbVZQiEFxTtEQ8BX6+Q1yfuBZQfbuAGDz0BxR8GO7seadmEYcQ/o8keGmd30o6fsqu9KIA/XS24nQyHKDM+WboZ+EJhxHKmMKhSuMmci2e5XqpuUo45wYsKCLfWKFTqW6evObfnoKY0F51GBS5zoQ8k5/QmT2TkgSjyedSNty+iIEsa6vCCokQDxF12aNT4ixssSy3sg3JDnPnLxQH0fC1atuWsAi4nG3a9WmjX3YCvzjWHoXztN2dpBQpdvxC9eWUY3va9oSvfug1mC1W13GH0Rjws41BJuBnCbeQAnSpQr6JfyaiNX3gQssId9D9tRE97cDtUjb/Qs6OLSJibrzc5BFiiQ6DWTfXUGUE5WJGQ9dDJEr62v/E0D+5f0qCItU4x7rJyy565gwVfx4AuaJM5K6V9yINWnvuN+inHPXmUlLS7VCRaFhFqw+D5uxnx/weq5Nm6s/5fv45kacxEnzzrh9lW3cmYRgEe0jiGI4pXEz6aBcVEMX2J9nvEwMj0QP3hgUcXbfLcPbgurdsK8wJk2DS3Yp1DJY6fkGNoko6sCGbGWExY4jxXoj19aEHzOSKLWP1V9MHcw9JtMlGrmgYEAeDZW+qMr3+YsGnVSUXcSxoelJjvD7drWeoCrDvxyOb3QYAAa5HH66QD9Tj4PMAIklIEEeTIagM/E6gUIksQUK3b+Bst8ZJNG94IVgiDFSWXx3G4MVU5RsGCy8frOqWjQmYieMhHRH4MxoeCP57UVlNLQp4I2KlsxWRJxXDlOkm0nktOobENipjtrhW9xsmjCggQs4y+w3Dcb0mpDqBnMlkaMOMht+yFd7/bm3QoKvvBe/3Y5Aiq5QUPYYtC/GHABi1K8z/Q0aIpqy5zHJjUNN5D/ohqwapvQcomo1Vs01hTUkd1cXIZdwQ26U8vpdA80fKvu9QPxdE0JfTMudfrAUiylHTPw8TR/wFhsgyWtpuBioFQp5FdpmmdkWfym11lStQ0INFlBrySBnQo3HKHDJNMFcVIwOAFEhYUtEn0UUjBLit3niJmt1x0XzlkNstgcQmlu5lJt+cPPrG3PBLthNh0iPHKQLOqwNqcGvD3hZBOIQ3yRBBVDAmWgliu4JsU9E14Kg8FYyAk+zeCcENAKwDQ8OLGfPkOS+ocIpsK1ky6rOxAdCS4ClQUB08hCFI6HV+feATb425pkLVu+SP0mmuAm7DoHOVbgBcVdv5i5PleGDxj1mBLlxhS8qV2Xx7moCoTpUl6xURqap20zT+3td3SM9BpdN6NpMFsQtIUn9voPuvUOUO1Dvycum14AyqctC9sU+R74CEQ9O2Do7NoHy47ZA5kd7ZMvET7X6OloIJNIbLgfTkRlOuNU6cP30C7Z4RBzS0tO+wlI43AtFvqKNNhH0r5QucW7CbGZzlT32yCd62OddLf7nUbvIUuIM3Jfsr4Z9URn8vHlCITVAoB3voneIHgtpGkfhWGroYowOqwKSXnHZqUsLHMKhG96HtCJbatjQ4IUed9CS8Ahypv51262kExVNi4WWIXUmXNr2yjcc9ZYoiCW7L+C6VGOK6OQbpBMvsDomGM7BrI50jM9ZPWCL4OONNgHBLX9SubJb4CJQCWgb/xt45y0F7tl2iJ/q7ZOHuT1rX1BcMEX7TL1Ux9Du2JhVqvhBVIh+VHwY3lAqwPmwfJHA0RXU0ZfyzSjCosx',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(872,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.9vNR2YYNHhHO6m4sfZ/lz1Um1wjo2ef7b8jS5dbtiXg9/VQ9UdUKo773QDFTJOYpsVioL68m5hfEj0TDaa2Uz7GYcMkegVBqpbGtlJrTXHLA0062AjX7JCRNyCqSsBeOj7vMHikv5zG6E74jtQehBTEjwofJWGqK7uDP2oklwsix6Gur+JMWC3dSd+GxeII7NK6kcpsE4/0/Nd1Rgh2XsOYEtVbgwNOC4r9PPAFeNdFWQsm28luKc92+TfcqLw1wyz92RSJkO/pfAOTO5AirfWncBRnlNeWbHtIfPLMph9qRTnOjDoIx/qDTkWnYJv1qK8ECgRbAB2WL9GhBDF07duiecNUwlv9S8HV3CLn6DNi1ieYoJbicQq7lrO+G2zAS8ekeFCEVbuUV6GhKBlsn4Jg+8BfIeTExYdRUdT+NoqoczpDrIMjM0zE7d7RsoqVBn6kEg23RWdblxIanIM9wn9its+ahNbWD2qWWdbpbzfQQxC4v/GANzp7s2hQXtJcXpWkMaA4pSzhfFPi6yQvf6CiOsb27pRcYWeK0ldXglbt50EA6bBbjmP/e5sk0SlqHEr/fvD1bgtFGBl8Xx73VzbmO7ydWokTIJkyXYkFwKcHV/3fHiH0zSRfTMLePUvFSfELgeGJmGSUlwqH8l60ytKCiZ4VwzrmzhVEMCjgPpIEUAZCiOWnP4JE4rzwKaEeJqqtXPftw5t6eZdAv4dU/bd2Z6g7rWbtsBPibfg1FMLXg4sgf7C8yuOUvWHXOliqU1pPO9+oDxOIQMYipNy3uI+CDb0ekUDVCeqatZni9HM7+P1IHG1IFGGbqFDg3Ku5FQ2qKj8b9guN1Y2+yr6j7e3RkW0lHbpaqAy9RuuG6S5YvWqPd0zseNNyKnmgQ5eMkt+yGTarT52JsT9/dvQa0sRymPwkfc/A8bowddKyS+BE3tR15JcJ+vWiKcfQOoSM0glmlhGDeDDirSLB/KvHCqMtVOOzAgWPKOGvsrZfaeSBcONx+w7B+OPvk/1lKx1P2oj04PgIVl8Tz1ZDHi5ZN+r0JFC8xx9gJ85Org6VP+4YijjYGMPTwR0fnI6TbuMvkm3wlUWb30TxE6Qqfs1BwshV+7pS4YYKsazLw+XHLbJOqV+KZkufGAHw3vDtJZiWXhEgIeEADYHLNMKsfg94P/3AFp7s+h/1v7SHGg31VUeXkGEz2k9p3LQZ8lRslkLhMPU4Nf+w+FV/vr6yd6FDfRTeu3jihMYsnxtluIcXGiFwfDcLyaP+xnUPgHUrLKSdA5XdMG7aEv9v7bYUNusPiexDKjvqyIjgmzMWIHfYTck7DsTf55PAZSAF+JNQs3EyAGCrz+6YWMYSvHPhXbxw6MX2aQgqxBtU//cl8UN4lvp0aMER9gOTZYaiFQ6xmpebW8PkUviJbfqo6Mj8skeM/ySR7gmmNkuEh0ov9XkhWWioR/C65gFMjLR56JMkc9veToMX5rB3+QcJYACvYgSvHD81zri9KwsRhzzWlXgzHvhxlFSGrCn08m42SYltxmse0NYiXBbt0P2aHtBnnGT5DHzKndcpBisgEgojbxrknZNXKM/U3uPPCE7q4C1NYx4tuTW4OyX1RJvp9G617V3meZ8lNyovBdcYBq9WhCfoSI3rby4qGXKL/SvK8ET9rXZAjImh3yRQjcECEzMmKHuyCFOmHbiMCYMJ08Z0eAx0SONGbb7ghsIVfw2Ba3yB29SDcRevK03UQpAp480l23lkdSzzEKNnxBsrJthfPcEt6OzQc5fMfhf08YcXCgnoHFmhr4CATB5i0it5dX/w5Fyp82cWW3aSuNVDa4rkSQGK0oFbYvBQ1GWqH+T7YViyAT3NDayfQNJw5ZBMbrxHy3tWbYuKe2x4EJDErbAIOML+zCRz1+bFFSbJEZN5TTHRChBAQ/Q4HDYPRsDzC8RVfRUaCbG4jcVcritoFR+cxJoOlc4jg2H49PBH9PFARrmAwUsONELkkvkKagiHX3o1MH3gmqckDO82pZaszDsoW8fq7YoWlI2lK/IIVLf83NAlDF29JAErjlc7fJWArN9pfG16YYzIiX99RcDNSo/Oz7KtNoDfe',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(873,'u347714283:exchange','chat:5100085720',3,5100085720,'sendMessage','s1.5uL5zfUm.u2eWAHP4fQ8M+mwjg3btrvXikIbNh/5DuUKA6wgsNwdBlxOl7/gH/mXiBOWQgC+xhRGjNvgOmPyOqekFKg4GjFeN3Aqo+JEt9rAC56cmhV0cy/ET52HyNKd29DQjsICKtjbQu1cFjmr80evQzMsnPHPqZ4treC/saU2DAFh3j7+7oEGQWRFOEcH/HrsKLl1UqyFZq9YyuN+7GJqXv1CBIEvbXq9svF0djRIYc7EBp/a/ReTf20M8IYjlLiqBih0kQtG575G0z0F8exzr+qF/1PPOZrvTOrpjY9ygB4sxjpghR7J7wE9tJZ8j2ZrrzkqSeHR+diK8JK3lxBhFjCFeVy7gcO0Qrea6w8ocd4Rq6UlRr8RdE1Pzmue60Qbs1IDBsEMywDfjn9reZCwoOvhrpfjG5HIYZ5AX0wsbshQl+ofw5iuQ4LhV6zx9jZQU4sJupjoNkF3z34Q8tGSAJn6fyA+xZDk1jNpTKbi9AFF9iJygXC0J6jiJXHivXKgjcisxvfahfsJ6mzOeoX/kDw2/6iCHooBc2gfgOorNiOu7GGO78G8y1A7/Gd42BCNvj7CibOSJPWdHzsXGWM/UUxM94qAmuw3JnytJWwOU/pAWt9p4t1MH/2iO/397VAtXGrsMn3ocDnnotWLU0aNxaBjBWgd/0d29l96JDA02UyPtl3vbYirfdAsvXA6muM73UdaBb3bMNKsbirh+nsoLX6D9Ml5PTbKdYvmkLC2CHKgOM2kcy2easp9liNYR+g4dgnoPO3GO0CXevqwpQqX2xuf7ZD5ffvSHCNnaZe7nXaDwg33B9K0y7pdKQXYJJpRjeVP9/1n6dEQsGv6HjbVHmW1Nizw1hNMGpnb7OADmpjKiyZgo58bXW5PtbG0+zggQbqbQMyA64iwm4pRvelOkMF2xqk4KK03N9vj1IGvxGfjQNF1OUbbEOLO7i3eFEQ6U4BqgcvR0NedKjJb6qYtl8w+Mpndjkpphg3GaYvU4MjjR7vZQi653kKHeA2gzBxRFmM4ygN8ZK2Hss5FrdT9uJ7PE1Vvp18jRkozR7G/lpCnFj4M7suDMP1qnBnQcF+kV2+uIOncPlb73+V3xI5eX4tFkJv/4qB64RxcBfM7eQbsT3/kymEJCE7w54XhKuI1Qn7a/Rp3Cb8kt6zkK91p3fax5uBZENAKkP3D2xhSJYWueEGx/t/AOPKozCebN8ZzCPmsbiU5TAQzOBgt5fUE3P/5AECCDM0oZ1WH8goTD4DdKDRZ7dK+nJcsnWCk0Wl7w',88,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(874,'u347714284:exchange','chat:5100087136',3,5100087136,'sendMessage','s1.5uL5zfUm.+XnpxOVroDXwGxsTha4ZU9qSSerOnuLNWR4DLkS3HouSwpXC2igsEGml64cDEQz80IwUMsdSkRuPipYQM4MgaJjWZGLxbsTJUOfb79TFIUCiiAgSb2F2kB09b1bPXeKRyxBrCnT7ashHmSsgfXfASM4hRI7IACjIcH7gd5S+/nJRvDjzN3CWwx8ZDk5o8RFSemQhxoorCrM8kMTVFlkHlOCRRL+FYvsXdG/t1MZOweSMdxw7YdKiPFmzkHzeIRL0yUOhYs/X0jYQkx2KIKrRw21ubx1Ne9PVVMuFVvRIuYpjbOtYLKCxX6XkXX9qNcBhxJqDgFlLAVZeRNCJiZyOA3kRdfVIQ6OmnmeGrRH9s09/hiSiSZOU4nkPizPJEh7XM03RE8XV3bQzKhZvAe394GHXgdtTIR5WYgNNDEQlEzHCMvJfcSPrMWvSlHl+/rS3D4mr6vJPJksLFGrpb7p6N0NSbVrcHoEGL3TRsawhUrkOh5Z9v5ONusMHWtQPHdoqWQ4ZsNjfT+4qCGdY5E7TN8W/i5OyLqbrwkoCV9HOWyVgf0whU3wzjD1nRYYF5gFHVRjAui+fDxfiwiryDfwdEkUmDh28ZLfIaxdKkU5mEe/IJ0nDiNYOvTEvSj802iEaA8ae+goxytgQGGeWL5/EZ1LXH+K9fuJMAHpvkTD7e1Sd8VMAirlKxj/ILKWvGhWQnnGLhvwKDu+69wEldhod4QlhvH7giQLHA6V5gqou37zQGn0jfuEQF+ZmOjVjQh65GwXCX0QDnLc7a4AR/NY5m/PwLvmT7U8sOgBbk41crdNHcgtaNBvgKJ57YP0VyL7QEAe6xr8xU3b8rS2n97nK5yYKddneZoL3g+KUN2HmNdpmBp7fa2TedqmBz68d',89,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(875,'u347714285:guide','file:u347714285:guide',1,5100066153,'sendDocument','s1.5uL5zfUm.v9j6Tbkzo7zxlJTkmUjAzP6/L2bImGGFxtt/OJHbiD/UGY5Ljl893PN7fA4czeTu2Oc+X7fx1nfGXFMGU7gbbrXdcFeW3NIvqm+eJb48s8u6s55hODtV7O6HdG8VJlHMBU5DPtAKRcmiev+jqfQlJ8aNRj8D8wMJAlLN6B6dvBULGA==',68,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(876,'u347714285:q0','chat:5100066153',1,5100066153,'sendMessage','s1.5uL5zfUm.C0uIfHO5XmWrjAIaksu0aYoez4ijsYanNG+BDIS9XyuppS+5Ft2urkEBQ2LbrozLuoRE6mwcygdaYl+Dgl4Ov/42n/p0WZgGYRUVWpDE5ROxF1H8gJxtaYrphcBHMLiwscaT0vaonhGzKk8Kfaskazxul2ZAuyjOfMdfN542wjo/7m0Ee9olay5QX04ReoGIAnZQ/45Y9YH7FIEj6fjwBgG3T8Kc5c0HfAhng39kEH2ADDfpi5HDY3/YWb0gv+bZlw62CwBdE4qwYuWd8ijEMrATUChSKZoCKZrFNlAmNm1xWXjtU5tDb9qaF6OE8cCNeREcFw7lIbPPyuBQUiO+9a/uZidjwDwKPkFGpJ825Wgt6N5Q9HwV6HYeTpmKeuU+P3ZgrVAzJPZhiYHJazT4UVFtRtEL4ponmkZ8rOsqjN5nnbDuyrEhh/pBGQHWN86M3jSAdUR22s+9jKfvbjwHrNdahakcWfQNE45/Vqk0N/tkQDgkfJYQjUw3zf3vKo59zJVwCHW7ul1L8AIGp373roVPYhLqshiNOl6l7t7nIBzjxnoTxIVWW7FBDTcCD8bb8ELy1oB2axWZ4iisxCCPiqYjns4AnwjtBM4jy+brwSf2UC9tIE2Dv/RFDAeMVz+SJt8z4oqc5Hsmci6cmGyS0V/29zDgN5LC84a4pLZq1F2QyHtEbyYi72tOwrsFyp4efebB2+BIiRhfK7bP/MAiW4fZyraZvEOhDznlgwDeZ+yz5AlY7VipsE2mJjS3E6312uUB5KjNXCP2FM/99Api7MP6pg==',68,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(877,'u347714286:a1','late:u347714286:a1',1,5100067868,'editMessageText','s1.5uL5zfUm.8TQkcbp8lj9S4HfjN9pjncQAuIO3WVGaxcQ71eJmoo4IYqOIiYWiiSIQjwL8KLh1wumlHoHcpqJlYz7Xq3e5R76zy6li6bEuckY4qHHN+uStt3JLxkjvUsSL2i9YQF52uUWb783vXL0f183+BU+sme8HAg9L72JVZ/puNyPXqwXLTH7DNGfl1CMsunE4MqhicZYMdrnZNBsv+zLjZT1w',69,NULL,'u347714171:q1','u347714286:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(878,'u347714286:q2','chat:5100067868',1,5100067868,'sendMessage','s1.5uL5zfUm.x2mIWY4vpQSN2FxPwSxBrl6d9vsjsDyleyvjlBWPQdybFVnSRpDEnUDsnPq0yxzAr737Q55nrqd5WZJH1nfWrxrnBIP+h7GFlvryBfOZCzv6+fvfSTKRXAJv7xQnAfHFPsflkaOj09VgjX8CLY4ZncUEGngLImRywwGy3yzhzAyVvDVbxhQIABP1P//Fb8zwiuzUaaWQZj3QVZz6fICik+nZh9VMWQNvrN4yl0pQO09phQUASuJHesZ4ptSHq8I2wO0oqDU0ZAlUME++b1no+hLemELORI/BcjgACflhjSnRHBtwXWt4nalm5Ne0+aHhE4S7Bvi5Zgz1AtN0vyo4C58pCArFRWfi6sjnJeGU0SujEI9kaymRpDVO4q/Zb8WQWlbgMBynhlz/YASWPvYLdtZBWgE02mkXmWJ3O2DnOyLChXDjkMItjUiaf2VB3DATlDeRWjGbbup0oCq2dFCoqyN+hLRmaGtUy8WZi6+q9pmf4nw6RlpjmeFOKIg21vdr65QL9aEzbFfc5llKiNxQkJIGn/GOeU+v5M/r7kONmkSWHezfO4fhDfVH5tDmyD/sqILUmtINSLrQrSCPzPYsfLaO5eDIDzJhaveX+tnaQvBE/O/Z8bvJD3pg8gqq6PpLrgKx4yt8BJ+2nISLvn1kVu34cfypoEUy5/vhbAWGHSlDTws2whmFAgFBRyAvDJglLBvf+E3i3963PnfYp9GGHB8tVA0ezI/LyOKxI+TTWzMktwXPAK5gRHg7pEGoqLE+r4rQgceLA/FOsii6taH8WHtV0tkDA6KAcfEgs2T7PcPrdfY=',69,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(879,'u347714287:q3','chat:5100068920',1,5100068920,'editMessageText','s1.5uL5zfUm.TD8hA5QxmY85Ulh7+CIfyw/vTTa6M4xwfdTMkURwz4W7goE6QyXKDFe4x0pWjksgdvSJo8CeH0tUeyTpW1Dwm+0bJxLlMvYhpNE9fh5Vt6SfJ7MPOvBMRKcxZv1xfYJkzBqz/3cnMnH4KWE6zezaWmw3b9pzzcBFMyumHAZbCaMyRNG7s4k4Zpl8dYyviZA1hMdnthHB45meJUQ8cjaxFnkRrmUT7fPi/MQwMJQfLT77+/APh8rzypiI1yWTD6GfXVskaYXzNYH9BKAIPMaLojRKtsqh6k5GHIG80gX0DNkVjackTu6//wo0FasBu9QzY2xAUzpEgmo7RXXMYS90TDlDIqbff5W86y86qFlypmj7iEUxdpuOvhx6s4Mk4ZzIT5FqwUvvBozcrF63zaMPrZWqNZKxgwn9QsStytycbm7NC1+AEODwXSMsh4Rezl+Nku6JvL/vt+92eKHZeRqOffrNJg9Hqn+8OH1fIlgmDk/5NhYeeBS8jGA2oJl0HspxbBEamul8JIFE0zpDi0sTrXRh64rOI8vuuPD908cabFg93/TVLqnIKtAzxZsN7fbwTn+uoO15kyRa7DGVNhWobSzul9n6rfZ69K6Nlzic+Tf4GPFrKXXz6TkvN09EH/iuiYaE3uAFOD1YkgjLTjnKGK6C4jI1Abxhcd/74ySkqatFVUN2jb75iUzsLVRmXs4g6n5on9rqOhK4GkrJrHbj9lD0zWKRpfa1bPglEVvLiC/IyBMVZuYEQEDjNy2IjdZUtBpsRc0ZUr32jfhuglzeh5LjYtIr2LwWYhc85N5+Lkk2/1+3ZwvYRRYxXBY4gV2XWlKGDIgh1tuAJXdwa+xrnQ/iEqVmiVB3jVJJU8LOPQRWCtkY8bnWMPmP2kuwX4WUwwGI',70,NULL,'u347714175:q2',NULL,NULL,'s1.5uL5zfUm./LHqZdRVcroYaZGTdNVtQGy3s9QY5ttEKP9lPMtsNdaQ84Xexb9D/2lEZEP08sgEfRoKc2Z6QcMo+p9zydRalvbX33jI3N5GI6tv/FNyxbzrYToNDPRSyBxKU4GghkaNzjmzg4isb+VK3Fp+ky15v2WYtpUQrrOVEO63/V6iRpF7jpD69eU36cPDzCPnmHHIU/aQ8sTtQcAVCqnqb/HxaAXpCqjqgGkQOBgkbsqbOKf+1wKkDwIEp5/BO9mq60yHPETtIiGZwt4bLQ6e+pvFvo/8wBLmLOWE2uWKTsAAeYaI8YnrZUhjmMRXdThW/DHCmNo2HPxVMAS5jf23qNEXsfhj3kg1EhdiXPF/w+ZkeBTpnlmJQAhKgyTwgSl1MSmB3QXcpJyXUG8xLsjDbFtd9cpDcpY5Pqwmj0ueBQNaXoVWmE7oOS3KYk6Up1ExFAVhZXNpbs5xWaBk/V5I4m2F5q9tiM+oVqBWhv4NjsoReulMBKmtbfTBgHIr92LllNdxtt3YNlTRBHq40am49HA0XedO7xg2jDKMvTaJyEKrS/LWyi6rx2zWMCOhQJswuHlbZAUPm7YaZOL68aSlJbc7YvZrXGvzqnHFWs7qP3ZAYmDxOjwngYInG/f3RGgbq0w0rThFwdB5PTzpravxbAhPKqM5J7gxPyG87cvazjLyZwRh0/mL3R8ZpxaQV5utVqHDtCdZPNjec742IKfaI0Nqz10XDIJGvYp6bpDKM5FMYg3OhZoqAHvvO1hQCVZ4uOe5d67bO9o5s1iFkSsXMYQRKcg9YRcE9wCqOEWbLNaGnUyRyjKkUftv5VLNYkOf5ck1Sq0zkyb3VnQ4HOKy12pcuMk9mqKLReEg0RQFRvUQCpVCCPsVs8brdtnaNDUkkRz+Yd3W3OVqWvkF2ia56Oj2ws7p/9Ss',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(880,'u347714288:a3','late:u347714288:a3',1,5100070390,'editMessageText','s1.5uL5zfUm.Gja+CeVMteSHPW30WRLChlm8vw8qLh8ahuRP/uA+h1K0Py96N+a/sNaMFEOjEC4U1L+Puj0y8zWn61QcOigHwlak2VjDDoNdwWZ8PA/EmkU/ZcnyqZIS6oX5DA1OL1lvtHIr+h5iOvuekPEErqKa4JOeAfTVec5QjTjHemc8F8EFFKwH01B5YNtdz6OPWLOd5AfFNHn7Ewm4ZijAQc8pg1leuyprZ//VVeQ4L3lqW8yzGkkqk35ZJa1boF8BbTsC+mqvqiehJqvDw9oPVIL8oKg/iaCAMSh8WEidgonSKgBTWtKKRK+Kol410eTY4Tge+ajCnixSB/nNXaGSfX+H5krFCOwP3Qg+Gg28o1soFp/LMTk=',71,NULL,NULL,'u347714288:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(881,'u347714288:end.sql','chat:5100070390',1,5100070390,'sendMessage','s1.5uL5zfUm.kcBAzdY1ZtvIDyV2Kd8rWEIOuBtuL/bR2BbvSB2rFwyP2r5n60u8mZTLoBGuXcC3uz8uWMeUdeFFC3VEtR5aFTVRfe76EDqqufMKUjfUouWEtAeH9k29wIRZgj8fiMbZ7WFF3fcxbXPgN57rbPVhoqJujrG78IfqjpAL9wzGp7F2Jb9X69IXIzTOjGD8ZCPmjEUA+sKuVH9NitsBbslqP/MeYfqeEt8eMyvPP3mUh+3x58bcYvfCXZEHP5xnTZSEoNxa2Jz3KaTjfTcZm1zqBkLQnIk3IfHSBljnFXU8s1z6CMD74iZ83Qe+C+ORinVXiyhOAk3hrTd33CSoJPRQSSjYGCwG8tuYTW4os5TwdUYq1AekO3m1/fagfONrA6jr6h3miR2Nbi0b1eZ7mH0Kbo2D/VS4UKyrG3h79E/ZKiGebES4VFqWgjdZTRiP87gFfvKS2LVSr5/by+S5ygqzCVZ3TV1LuwH7Zh/nnIGOlblgTSIcIe07GvpwbIEqQOhryBNY+W53DCIUKLZAd03LvydW9gHtv0BpLJUa53L1auhdRh118YnlB8PXDTa1+P/gb5kZqd7AlgrPXcggSMRYdbbtRugPkbseHX3JElk1eMvyNjEKdnSrdZwagrAznkY076s30BBlEX698dtBuUAa2M1+lDJaAeeeWpDEpfG6VjOknzklrkRZaXt4onZqIKV7iYLGO6F4m/x4zY+XlQ==',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(882,'alert:71:1','lead:71',0,NULL,'sendMessage','s1.5uL5zfUm.v/g5+sIrF5xSn7F2WyUjBJe3t/4E418Z6Z1G1Ayy1MDf+u1BH67tswJnBT4bOl6JkphP04oahZGWS4YRLFy6INpmFgu0P0xpmAwoA+zM+1LU9jiWB2lUztkAa2dAAzB434Y1Bsxoc7YGcZR9YgsF/pD4p4kyAflDDpqMr6ZpiORjgRA1yIDbSMYE0znTM5igOExEMpyRZVkxFErRZw3TlpAtGP0/W638/z44Kn7i+cLZoIbmRypnl+vbNy6HkxF7oBIr8PhtWYqUVufwkTx33OZNZ6gJAhLB8z2LQvrZeBbMBEoNU80+3j6b+h745ZkcaaC1OMyRu7jBOXG+OmDVa8dySvjbt2470H5Oc7UNRMLP22M0JWOJUyDZhNovyATTKX358F/Q1rMi+395HykGn+NkTt66iuIkFOyyNCJMFM2dEJkr6iDxKQgJx73/QPsOQtCEbJ+HBSL9Wd19+aCkJtPbwGnrAWGmSL2aiDfzEnt12IQ2S/oH3OHMNzcLLIxmQkur7BWxsngt/AJYbUq4xXJ6200TQpzIAPgHBMF5N6HUXrUhdnySm3gB71c6ryof3CzqlcVKjbBfPOPD93LoDkeapWhtXAOVhpLQUe7hY5a4TSXoZ375IPqn3RpXzvLX8qdLpyTWMDzrUm0SIqxXLjiXHSHpwQuK9/nC2nra1mv1Oxl/xWI/TJ6eYLFgL2p2XYwItvsI9f33S/TL6CRD9BLtP06Bnh3OLI1btDlJ3byyMx6nK2VHUZpXLfdZHoHUdls8DWxh9Oh/h6wA6W5HhVOH4VfFqSZNIne5d+NxSmQlAAmi336WM0u7O6hkNunIk12QRaVEOw82AhoYsBEKLEcF2uoZAJZp6HeJiYTJr+DmlNYCvoFXjQzs9ixmtwKIsmhRplCb9+9P8FRqI7aZSkWUI8CzbVR5QD4KxH+9lx2OfVOanmTG98sy8+y10dUJ9stymSZxHljRMmx513SY4bwUHt842tYqhOj2tgzmCn3z4MS602qJpTDTs+kNE7YN9NFTjNNOYUxBmArFy3CCLmpcVod9z0x+2X5le9yFqQld0Pul77hrCopPgsQzmMxAuBULFzrA4e09NTLBgNi6uvQs0oxTFN1eLSf+OJ/cvEpnoQmECrWiGAGSfsB+040rgBL/OQ0YGz2yI8VvCcjjyfvbqVXljUS2swFYjmTlIFTQ+SSq7yp8GlhDcdG+mJItPwZAdjEziJWgDv+Novn2qCvekYSuQSytoip9pg==',71,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.fw59mdG/+kH4N3+d9VAwQhhoysSoAzk5Gh1l5D9QDSsF2zT0DSzzcIdBu47E+HNrW6UQvy3zEjLlU4PtfTRQnxV0kMyZl4GGaZ8ygY4FWO65KQfXCtZMr+2d0aKwFZnc+rej33PzkpI4PcwTW8M1epBrDS5H0Bw1YBhVPOWl8a7aYeIbNJ3OPpKBY31fjC0ZnqYEuRWilmXzWoqCe85hgYS3u/B8+tdkrQVK6NgVbPm1Hdnr1Oa5ZcSqz3jpeHhk46wC1qP050sb6IRmCj477zGOkLcY+wlVe2VuHkdEb3lR8/lssRQLn1OdYNpodPp63Fpq+xYWdVrAFjnzKhDLlKEXwk36hQ6alTp3FSH52AfIq3tiAZ0+vK9u186Ayk09jek9imGgkIhbhuG0MH6ev7fgTn0q9IZIt2JvJpkMC4Ku0ooFI9xeaN7rJ2TH1/EE2HMNo0l4keqOPiaoEY5Q1qlyan5NPVCvah18J22Hm9l9b9aO0n81tRhefA5hgId/lpop9m3cPSDB5gp0mXC5j3YCIh1DIoLReFT7mW/P0HWXAZk9UAiF/vh8mZ7finsfnmXczI8biTTGIocXOQZ6V3A9De3b2z8MgxS0qEwk5u//Rqj0Mp866B9orFiSOWXaIVqsrFtyL5qYx80Q6Uj8j1HbbOFxHdEuDzP/X/y8oyFyhVKU9fLW8Vofr8h+YiPNyHijTeoGF9SIUC4nVhUWnr8RrQbbgJjsrbvRJ7/gQXoeWeDXKZKq0txj3hFFRcxueRzpoNwBAeQnt4vHT4IRA3JWfJD8hQ0NYXa5LL6MBt8oWoijXzGAeJd8zXUELZyFSnXcNQYLV+mxh9mHcy7Q4xWYJLfVDPuAyQfeQyVNATYa0Q2TmDJ3Zg5s8hrJ2f6YTaxhubHsypfzmELEkLL98l/Z46fLvlvNAh6GUxfg5R+3utVNQcP0pPuyiiOclVzct/ZDQajCGHS3jh0Q/Iz0l/DLkfPfJ44NO9YrXpcNa+hF3dbwhXfO18iVAM6N6njzNGLESTezyNx35t70gSMM3S/HBwJqf6OBDhE1YqlX8t0WRrahWlaTXJE8xn2xvKNXkK0Uj9NYZ8ThjfAk0zQDmbENJbK3qX+nUHmb4Inkbb38buQWdYJ3Nc3lo5aP6rQkVjn4Pl7ZwWtMDrKTBgyARZ0fEHwnL5GVi0UhddEjVDuOC31TaL4L0TNY+STQ0vuNvGIyktoekzcSsY01JMoWSofjHajsbxZA1zbsZv8gt7ba06wvJc+yKmE0cDc2bsp6NgTP0StMO15v5fo/DeW9AODiLSjuINclOxAlsbusEntKADK33m/ttcZm6i6UaGHWOXRo2ubwMdm1h+7lJM6Dz0/Hbsr0q1AdE0XMPVr2NLptGc8iFy1NZOjM7oX7ePUA0gItm5cJO/wN5dvNR1OJcXTApwIUABBULcp07uiKHzjQfpbtT2CuBeh9sMYNcg++VV64Wf9Hb2zHYHaWFu2WwEOcNO0BwfCh/xZTwAQl9YmudndcOEFDtJ+ZBEoJPcS7aj/Oy1pjLJ6Eeor6prnQ8+LnDTfFTuaTGnqfZ1rvqUu3ObjiClhwOKhHsWLZ2AhVDVbCl9exVyCsl1n27Z1egKSzHw/OOj0ieoLdXWoSACxRDW+iCKuIbdgOnXmyHlDBeIPW2gnPp6U3XR2p76ejk5/pJwt0oIOIcUe/4zPNM7lcfSYJeYoPUfPQ2nDEAq3CGN0gLo2QGTQ2GvBz/x3YzDblaxFDeYEUHavCwad9DFgIFCk1juu6O1nvf4VDJScgNcIS1HwEASTY9UWq252bTHZyI3gn3jDLMTG9kJrq1xVdU7XrvCNpj79QeoQKm4dC/7b+G4WBIonJxnOfa3U7V9fiXD8CgXoLj4+JMuK1KNZ61By4gXvNa5meunUA5wEZzcerH575ANO43PfxrZr3wYajKob5uqH/r5V6OFlVSV+Aa+Y6f4P7NmFiEBlso1ciA/Gb2gTsFqHT+HBy4B6t6N4jITTaAbfJPhV9tozLbnfDmULItq4xF8HcvEO8Ke/fgijobAtcv8yvndOrJN0ylNnhHtEfLDbm62IReYY5kMd2ZTnsrdQs1DvXVGMHNyIieT3vzql2Ow81RoAZfwgQOCRtYsGpTag+XIJBJZG8NiSgQ7i5V5xnYOnXcI86VTQwGtj9eWTcQE2fqtLMBUyZUPbF/mSnQ1LBSOEOaf9gTw1s7r7xkBwWRPnYj3rNFzIVV7ZSrCmVZlmVBXmA+JdfNWozwa4jqnlFlPTNvN7osaM/DJzh8sx3yWK/pLzk36aAwCMFy1mlPTcy1macDQ==',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(883,'waits:-1795424816000000008:4','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428325000000,'superseded',0,NULL,NULL,NULL,1795428326000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(884,'u347714289:a3','late:u347714289:a3',1,5100075866,'editMessageText','s1.5uL5zfUm.6d8KNFkEJHsGEkLCjojx24BA62sn/YBsHhc4LECfZ6wuW0ORYWGlouOOaK6M4yNrh2nXkce5HpJQ8q/aejSDzsMTFHBkqVcB6iJYDN2ma9fx8FtqihfVWPeOsFYmFwptycH1UOEWqgHYj4+yAcwMw6VLsTDuzv93Uy39G5EFvjzOHpMmqKyJEQyh4ai7bM1SMjNj4Cx8LSlTwBIjlpbOE+cekyT8cukxfE91uWkxTrU9KIpN9XBZN9O1NmAq58Mfy5xctqaRKGVHyv/jO3yHJMJOKHftMM5uzvtdRjpgbU3eDotuVaNk5PHdVRnADAc4dgV+COSwr5zyD38zUc6ryfmHf6HEmJJsaNQuEHvY4eyye8QR8bA1G9QyemLsI0/mwjNy2bncFVZoPPQ=',77,NULL,NULL,'u347714289:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(885,'u347714289:end.later','chat:5100075866',1,5100075866,'sendMessage','s1.5uL5zfUm.311xaIQQgypdZb71SIIY/7FC8oArEwuEtBTWq5irWJJDJomlGY4lhPeQkIksxdIbMZmTgBYVRaQ1WaYj17AKevT8SdVwzeBoM8aL+MrS87JfAnWAkHdht+acuoEj7nfUi135S4xGSPgLvwmT8kr7dpDUomXEc9sv81TpIZVFlBLffbvaB6YvkGa3HJn4OWgJUnTk166Yqqo5pnh/mpbIkAshk0V9NurN/YtYsfU78tt7tW5O1R/MUe2PqjqmJODnH1uGiEBOQjRiDsazPjO87tDXRdVcojxE5kT2LwCET10j2uL8VQXXPFeYeT2DBtH+E3BvYdRrOAzgCoPNUi2zNfBzqG/7TlNGKxqrhGNyaB0E+lm6xAVsg2GbEwaUN/VZE/KHy7vE7Ty1v+f4b9U4yGKugFLRhOGd3mMV5TWxb3LQkLvhGm1MgpEqDT01AkhipXFIHL513acpy0bpZLmfCKQNuLQJZkZVJy6wAOjOl9Rum1v7',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(886,'quiet:77','lead:77',5,NULL,'sendMessage','s1.5uL5zfUm.Z46y63qaA12INULC4tL9QxBQiDkv8K81FoQZUPcpsWfqBu0eq6/dW9uNL5/ohk7CvO92xcBMyLSQx3c30Kvs6zlHjsSi6i5BmL9zlHqeZN58s2yTXcpKb1kqz3r4SHSYQWJK4GfA+Aho2qFC4lapjM5va4R2eGH9+Ppt6tZaAeARkH6F1VCR9JyxdybfOHS2LMiOI0bNs672zA03UIc0a+bx/jmg7dRzu86jfFgzRbhx76RAODdppm0KtQ31QeTdA4cy4b35GDjJns/A8UzHkSECCfzfuR0FgnGjXh+dNEEPJbESQK/YarXPZqGnVRz1jdkM/VzerIjKTVVxhD9gzco/7iq3op2/9UodC1BvLWP5TMEBmz4N8xTpx85qk9Rr3PESm0AAhvB9h7He06NwywEv/5RN3hT7nHQj3fMXEhcd9rXON6yEgAap+khTENSkrHSIdSRoeNr1D/CVnqXtguL2+m+wpSl+KUaSsfRscZQYvrYBeI0+MLrNnkrN3g4T6jRclMW2dDbh+rWqiuV3CXboJAOs4ck1rc3+rZJx1/u8+2DqjucgykRW+wiPdXTQxbO9RBYSTJJmuaTIAZNIXT9hEEKC9SCqgngg/2SQX6Y5CHXeIUTEtWi0t7fFGODkeiSlHme5XS61HuvCCFGqo8Yq5CiNQJ4n4r+RE5RtW6oRiy+lf34DFaJ+S5tMVVGKRP95E2GPkg2C3n3LAcPNNlSNCyYGiGN9okdRBG+1k0+c96lkUVdmJJ2gPwH9J0uVaBkcvCpWoyxDu7qtydjf7Jl8u1klOKI0Ket3giYqtU/LUjpXhccrxiACvkMJTIM+xSxEdhMbAqklL5tDBR5q6x/1h6iYOtDBH3ix1qt9XfAr2itx1SLGiNQSHG/3HNcxd9vqetKYuvo8iwT2E0BO1wZdOEmIAEutmDsyQBXUXnJISliRdKdIoaQYR9NjhiIvIca97jeP1Rh3bL++7OBnccFxkEDXEARKvCeC4zPdr5A0teIu9DehlGD1VsosKqyDNfku1LRCKl09mLr1gL+LgqdEPpKnwN5MiF21VdsWlLwH1/L3T6VOCv1hVPWSXcIZad08hNvsJwLkGBT78MtPdx656kWvndFFCSLDk2OujCJ2d9PLX5VfEuoOrmtvnCdjFm4afU1q6SDgVE3Yq6VodQ0EHB5fMkmLVJTsSW391bLSaRyZNViZmzhlP10TTpIfENdgw1dQxnmGh4C06p9X0eKbaNuWlokactYthaElVlMrmme4yR8WptuebtWSP7YzqLD6zhXWwxUSHr0OMKvEclZ+G8dhX0ksR64elEF4d7u9r6hF/jXTfk/e',77,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.YVfdLzVMNPEcJ/jLxiEtzohxnOZll9Yy7TzwPaWS9rMMBhu1H5QCEtPcQGEhEy/acUDVxdXsi68yG+fHZIMJd4R8M3Srh2su+XQdYKFCWEzfaPNBVA3ZGNWVvEWcCXvjSYncYP1nawgZa6QSl8uCc8CjBoPeXDr6aEMVBFHI2aHqghrzErgADuaAHz6Pcy/Yz7SyrvUb/h4EzQu+4wkl4WLrruVRybwJzQ79OJ+l/MuKiiOM62W6sU0ex7iS2MPaJi2/Fk6BHoGP1ubItvRR//8FT+RbHlhbVTSqSEWjoUvmXgGlzViSC0KxIRcJf7bBFMhJ8b4F8EB0iq5D6WLjKf1exm9LFBg+dCjGR//8bYuil39CBhKqm5jvoFddo3MhX9qlHK7AzqciQzHtzoE7QGYHEJU68lMmIZAeqBn691JROa5F9xT3/irA6xZlPG+2XBPC4ncL6gMRblaLN3LLU+wwj/YHajB97Jy1tILwATfMMDkqExpI8/Nl7ZYQgqiTP09OvR7NQdb+KilQ+UN2+7Ub+0QsXAJIKPPpKTa5DWid6jnr8GU9HydgUynZmo8lKsWTWvFYNyekuSd9S1cj63jvFLPXg2ktmRp4O/fbQulbeyiHAUI1anV7MwG1c6WkTeQN5Ux7lpvxAFQX/K14DSs27QHB3hhOxze4ZDsIMp3/nzV/HLXW2Hy4sQDfppdc0jDvKzSLHHISSiTAsrYOl9sPPk6pv0ucEJdNGTJnSD6psXu5LEzi2P8yD0RBJyNzRCG27phInvi9xvh/2RintzqYT6kwg5EO8yUEcwWXoZXBCA716mddsOF/0x8FpQ5HuucTi/bPBOLGzyRyG+1q3NW63x6qIFSMHdwvU6WJbKVn6YPNIq9O5emuGsU9prnj0FAEc88HVZUVrF0QhUtz46OMlc4aQO+7L3dpZqwJMATCF/e3iLjehX0AarWl77mKP/aB/NZXUR27rDzWVteq+0XZNr+YMq+iW+PMxOB3+87YXc7SuC2Tr3d4/HOMPeCy680l40zxY+Ls2EWMiwrtB7Ysq3ANnZdoKN++39qdjvc6z0HdsBqhGUiT4xRkXg2FZwLjD7OmPKu4yi4OVFc2uc0x53RrI6q9Ym9tGnOMfD7J/RNECRm+P19mnfMGAPMqD3245BgXmmqWBfotIYdnhSQ2QO7rU1+s/b3bb8FfpSzY47xNOyXbGA3bs6mQ9oZGr2oRF4qqJRurD7s7jVVM5WiVGrT98Gcb3FhPa3aezf8Q24+aDe5rBASoEqNtoHcqIaaAx3qfRbgebLs6Z2pA0npUrCGqxl2Tgz+SuUX3Y3ll5CfnG+oCJRQuSB1rHUXDjX7WCzSmyxDw0sF0M+OSBb3m75Q49m/lWMUYNv/UqCBSxDt/cfMPOSWzME88mMKrIEk/Fp4+XEBKXho7vnRY4qhziDUqJL97ttZhWHXZM+CwnqI6JPtueIAhq2oobUXRvEyenYaL7oLLg5xbibRgJ4A1h/HEf1Cl5Xs25wz/0AP4M28gyjBpF+0yl/NkVx0JdEPj659Vr06ryCvgIolLu1BqTjhtFsX6fZax0ElVNnfTzruf6ux05QSHA8Dy4eRh/ofBwMKZnoDOoxV8EMGAivseCS6PArhXGlyzwE7/OGcd1hfzRnQnhCi3uFsj0ztDgazTGxCZbST9DPoK36VC2w94H9R5rpxKAq38lzbf3PyjVmyoWuhWvnS7E9UMGl8POA+GyIJ1IinCzeXtkRhJXQyP1gEqhq1NBhZGCuKqYu0Rah1TBZJu0GSv8ej9EGxSR4YoxXsniHOTOkd2varExi9dQsA6uSl3Q2V11Aqcyvxubp0tRzCwKHWJO/UNyoZ9pu4QlZiZ6LU7ogUIus9VjI5Jhs9XLS/w9aDSOTGxWkTmEvblp79y6lf0ypmGmWNyev2UBEQZtyDUXY7lqK6YHybFj7AT/G+l9nGrc1pzlAGNLnF9D3ZElKVhVdM1FnboRLkVEfnBvDcL0WoOYjyUm+Y1Xyf8aWrmeFcQErJpZYHyTmaDI4RolxkrsIX0vt5xkMH7PiQJ82JQsuXaUXkyMGRx3oBUkpRbbtnYxRLVAPz+j8myRMQMBeI7fX+djydYoxw90QfxDWMcTOxUIRHC8hTZhbj+GqcmKj67hc78o6795RHkocuGsUjdm+epd9VLm3MSfyBvG77DpkffURtQXwgjtC9kb5srNTpdJiFhWR75TEVo8d+C8z6TqrLMvHfmk2hcF2iLyr0wBgXeQV4Mz+vVNU602RDxyOG+o7+Bk2PtmZMxWdiqaAv3o5SLAx/3kKCYrKrn9+8pyHDHwkWGeSv3Zym3zKswcE1QSlUEJGosPRZD43zHcZ0kWY6NZGKzwSUZsrKelXZt2hSoQLZ0GDAHpoDoC2vSbLQ0IfFOFfJbOSvKIKQrGc3Ill++E1YcIoMT9UaLoYywkhtwiWs13i5/9KJaN/X5P1SfKqbmLbUFIi1s7vlB4ho8eL6EInjysXeSSQ2oz28mPcPGWRCQo8SaE+QR6AU=',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(887,'waits:-1795424816000000008:5','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428326000000,'superseded',0,NULL,NULL,NULL,1795428327000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(888,'u347714290:passed_on','chat:5100072323',1,5100072323,'sendMessage','s1.5uL5zfUm.gCPRn32RHMa1Rvx0PZgDTO7cf7o9WRshAtU3isS2dvOgtx+2EKdrDbxg7XDROCqRtYa5RXaRh5C/eRoYIHpEUG1A5D4/jczgqJDpyJOes0XGgktX3bRCTsrj/mr+L2wTelDAviVlKlQYiyAhimAODx657xCSAAgvMbQNNFQfNoos/5VTimx1udhD4lHTVwH6dBQgAXFvge0TGbAPIPMnmAi8niVVfmlsNN//CRN449sSse+uRVyC/ei/VE238E32vKQnJzgvsSdYSnaENfoU',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(889,'quiet:73:347714290','lead:73',1,NULL,'editMessageText','s1.5uL5zfUm.acJRfLkQSgVZKHlwSos790xI9ivD0xEwX6Yk//lFpWI6YMYuqmcui0K7Mb8KPyNfcYHqUPfoeKMrpWA4A9CwJItv2fIdEoocJEsi3ppY4R58rSKHALkpM1sFgVo7JAcrNSvye/63tZoJmjbRhZIvPNHmCgKWx64oUwn6JX2zgfU4Q8z3UVV+oFrJTJOOA8graOo34icKwvdAQdeED0PE4eyRR2WLVAy7kfqiB6zBH7cDexP3xmESbNgyaur33HOUteJYOGTeOeomIb6twHUCpege4SXNErYXwdxM3UgA5cpcdBoXXR2oM82KSIkfLFgdIplm3FsThMAF6ovMXr0cLq9d4SYfVmQrdXXoOtNGoHuHP7Er5KDiaxmKFmZGQ35ZDBX/VRXfn0yMJPHO+R41ViTfDOavWdC9qw5JQiOrZPI9xJ1bQEONT5vfNTzCSxOIWNwUm3kKUrsJLRN+F81bwsjpzP09pohFh4IZ9BlYtdksM0uc3AkcC5AcFITEgcnA2e5gKyQ4xBZ2xiM8fmoHs6LEFx/gHQk1yKAMissS+7CK5eUjW3DYIVxb3A01iSOqxhTp4d0PwNUgRmnHg5yLcKxAhGZQ0LoyRoTYxiQxx88sT/X40PEizBlIULu2K7gtrkkUpzIcCXVhAgzEaJYpshDx2/utHpXbOOMBdvogC3CSqZxING0z7dl9romALiXeAiAD7VNPpO98pIrCnJYtnfmH5zPTxhhhiDHeK6ZhUsodu4wqP/CXTAdcEhhpA9cKE1miksqAeb73xFh1yW9YCCYBAJsftaYntR4jXlalCk3ZSCmZ/qS256OeGu9etDxJaiLvYYYAkdwrTVg6yw5TuZztlXdkYl4tt69XfiAkKbARrZsI/4iho8U82lKrqpEWqJViXsOmuPH/XhfsB5GmMpYoHYdMzr0sxCbTlzCV8cNjvp7JQHs4E2zWTxcHL+wZseIO05W0WZHXK/TlLm34J8OZFuuYH3K2kyPrypn6ltdQdaLJzFL+/ftGuQCQw6S9NzLbC8/6p+rL3kIs3HDtYMXQJP1v2VgGabzeXURcPe7C4OfghA8pddEOs4CGl3Zg62zvl9SmOmk7EtcfPU8Sr5YdWDfWdPheKXIUbZZccD+Y+BBfw6N//dPPJqEl4GDbJ2VLafLEpIYlK6FCk5CjYvnlujkuZbpLIRYjss/Ilx4weQKnrfwHs10VJ8HKTX+usYixwQS0M5TQSuZkSCe7hMBaNOJnELIGaw00cdMySwuZNngXjkJAC9wdQZuyVnJK9E01VM/W+y2+TVEzseH4o0bi9AJrBWVGNQZ9ODVPdtIlkFHwpQAc6CrBeWPPyp6Hu+9JdfE+IVcSR9wkijYFP2Ll2ilptajwYz2HjewUK+h9dY5mfnVxHA==',73,NULL,'quiet:73',NULL,'quiet','s1.5uL5zfUm.EzPqyGOy3eX9EHiXFQCHzso04CK+62GCrD4wwVdQr7CDIbu/1ial0RmgJgTWMnONqQBEoH3BknDRgv+7xXtH4c+jk9dRv26wQJ0D2uX53hSgnrNsauPVItJiVsMkfXpH9FC+b+SsJ11z6EJQgO2H7d5xGcfbq5zCShkhM6mn5iKTEiPBK+0+OKwbY5MK7KVqRnzUw2ZwWX8SUuCLX1LZLp4ftfmq3yxNzDptqe2lF2eU8qF69OEhzC6geeZs5OqyKEP47TNCsiEFq72dT1I8I40NuRniDi6S7IeUZ5o04i3kQohEutPQA+davOZcUXeJw1QI9BO9kKWdCWu9pDmlEJU70k3c5kwi0KuFnUz71gviGBS2bcfAOTeRO04tuzZRXh7jap86CqhfxofA+36BlBm7UJONxAt71wZ7On9imMravEjr7I66qDj2Kdx/Vds1xNMb7iq77hSDsKBgXS6r33ctnL0n8AqXwPvItHcLB1ArkCZleVDnnPq5/ldfAIi/t5kGvpfX3IIqo7v0tLSlEYgjohbb1zlzT5PwfBMHcoy2bZ2ilhPMDkgaZw6EmOAh6hZ2RI0VpHUWaN1sTDE/cOwEnZngwGdl0U1OpaBhKIiMsNIJMp8T7GLrg9cvPaF4SSW9SfuaTh/bKCI6eegAGMmO0ZWEzvCyz9qCuFfBFKgo5mxiQtXJdKYH5+KtUpnHp4R24li2A0r3ksjmJ1mA6U9JGYmPdxwRaGdbtlQM6PeZeGMzpuLOD+gX+59WeR28IYzl4LXQ/pN5FO7wy1V6TemZuQJbBYQtpIhvgSraqrDpsVXrZ3F8hrXJYxqGbdYbKYwMgmHBPdnAajns61YpzbPS6U4DoVYjdTtADGah+BscgYOSgclvpqTXFN4OGP5aa9b+KdgEDEh5l8cWsjqKa1S1D0qENroPsxTd6MBnO1djgHLNQfYQcDMIHYRG262Rc0EOF0R6AtDy0TDW8QNaLqiwe+N10SKBPrihpUzxfd9DULSOSpy2fHx9Cx4Jaas8DkOtiwZmNfphrDqh+XHxxkbp16aaAch2RlZn8XeaQcYx+0T+tHwc+FEEBQJsLN36RxL9tnFwdfF4hfrpWkj0w6pFOJB/z/bYEKsQQvj78GV59LFVbCEwhn67vvKk4DD77rCqkJfYJ0viynG9ClIGB9TOFspX7antSbU0Cts0DZnWClWYek/7bAnzBm3SpgvW1sYTS2pWk06CRAsMjq2jsHBrr1gIczWqZ1vr8hlGxSgIygj6V8zMaPqSxffIu2QQQ3YmcFBGkwzMPa6qMyVJpXvjWF9vHqm0wYPEoWoxBTqKJavN6e164WQDbWWP17kBAXlmR3fcrDcREy7lZtbJ/E6LZiESS7jmiDd0gasZsa4bBHfVuhmGd3A5O71rGys/cNVL/NSLsbYVrKibJaqogU+cTfWz4pzHMJLpQkjC0N0sJLo8WyDbYYE+a8HCP2nNbgEOnRiuBI+Z+gKpcZ1oEJpJEiA1miM6oGXRoHjQSa+zkj81Cz67t9JXXtUwVewooLxxrffMmW/Bnj2TD66yLlFjJtEMx1Cku3F2wpv9RW2A0dRYjplJo36RDuDjua3ZLuufNhJumLXYk09Gg0TXnoaUeFpYhxiRaX/EjUYQEjwQYx8KpL8susu3dwyMKhvLYIotWAD+gG39qv7NDgVlOOT61AxQrj+KFkWXFRWUgtswQxvRMVYwfmMNge1OKKYWbfeHh+17TBmdxCdayaZrtmCQjn3l2+tktBZ/2Jsx6uwqkaIMxGV7rrrFqfVDFqQgmm++99E4K5FvmjkvSvo0nSLNghbeOu9hYvLDwwz4Y0GpcTqvFILtY1QCX4C1dkuC0JTYXHQkOa03l9wp6HPZbSFFZSwv9mNgg+RqHhbxtKbkSM5/b6Zqa/dGIChzurPxtSIIZSYxVj1SICAFzPV9PxPC3jnNrtGTRBFzu1jIR64/DGPbH17GtJIicORpoZ38piicZ+rqSEawjqW1YnRIzRUO4wQ7jYUukQmwymMBSAqaony2CN5wYSlvzHV73qPeDK2r7hjVBQ4da7tvQpuAecYqB/DhDK96r2/vCcVYxk3YCt6sBY2MizijSKWkaBn/InbVkEcgj42m25z6zPJxXGf2PzFlvj6AMY8/r/H3GdcUkl//gf+QOIfeCoCRwOLLhHBCjFhseeRzCnQ9rIqqboC4/yOdSaijzn+4hd+sb/fbrLaJVDiRkIYuqFwjlQU4f5kBZTFDctgKtRe0IOdp3jyXI2fU06RdjTiqqVtmo9adJj5o+l3q5Ezhmta9OK9ApCwnhk85G1h/uD1+eJCAOmA0rnSntLmuNfyk7AexdX+NGpWs5As/PxltjSujaWzXDlSc4CvAftJl9qNawq3xy0P/2CEyRYNDUMN+e+GHn7CrFduFWlJsp4t7AH+VV1N6Zz0mSpbz1YCOZml+z1kx+XBMNtNGC+zJFUue7qQofwmLAtCE0j2eUuwk/NiS54m/bvzlKChwAFPQcSnSitV7H0hMWFpeKEAjFo6RJwl9bNf3vwm6ot+N/SmbQWoN7xOqSwPE36UV58lMly8JNrNE4hNU3ZtDqgiM1fGnd/6WHaz6M1bq74MDxWmQP7yJGraQe+J2mryl0VpxFGpc3dZvlKWDLpTXElxxtOORBBPhVQ==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(890,'said:73:347714290','said:73',5,NULL,'sendMessage','s1.5uL5zfUm.0YSxt6y+AllTKPi9eGDdIrdmUx2mSWWwpsQjj5HHqlL19HfI8LKYhLubBfOkPQrhK2sk0Fuyy3UD/CJGb4A7UO4CkarFJUsYz9teH/8U8kVTZmKSxk+uOv+/GS14UELROfsp2OoIJfBlPN7xBNlCV975lDZ7k11t7nogMiJh9yQzvixqm76bjAlHXpmUw1+lTmpKAOjVC1KcCk1ExjU=',73,NULL,NULL,'quiet:73','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(891,'waits:-1795424816000000008:6','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(892,'u347714291:relayed','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.v7P3po+5UpkDVxry084+iZHwBObouSt83YZkkmP4bl48TzkAtuMLiLq0mK0KVRPKCUYlQa/OHy1ES30GECLJ1eLW3UXt1e8IWZdeByT9lt0qwzc2k8FY0Q+9QfC225Hg4KFTVmMUkAKHH+FmJeFwenDQc5fWpGM3HxtN8hk=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(893,'said:36:347714291','said:36',5,NULL,'sendMessage','s1.5uL5zfUm.vhx2k3OToos4CruV1GAQpd6Q7/Gt6naHzA3cntjhjgzDRXs7xmDj1oNohxQiLZEIu74wxj90E4Z36OW7vd6R1YytQh3n/EomoTaf55m4gEsD7XCiAy7Mvjnm9kWifjHQr3EQ4jPHPyEEGW/LeoUmdaH41Vmjcqcvd8qSWzPwzcKbYpCRdBdKU8BebixbJa9tDa7mxb3/6hZOWPUfwtCIfwILIe0U6V5ikNX/fG4=',36,NULL,NULL,'alert:36:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(894,'u347714292:contact_kept','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.+tj2Wh6cJpoWqQNxLOYvl57/QA0QWcG+f8vM1xBJg1yjwzdfY0J92nqLS1HcIGvJFPo1eeb0FRcQthPjtPdlqbdY4i2ZD4zUtebN2VGj6ocGfdtSQG33G/ubcQkJo+wdRsVhLPTiLE+Os78SEi+fkTrvSU4X53Q7/dD15XD+l0z/KxGMYyDG+eYPXR/K05yiwvPRYgep',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(895,'alert:36:1:347714292','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(896,'quiet:80:347714293','lead:80',4,NULL,'editMessageText','s1.5uL5zfUm.5mlcPYV5s2FLWLCexPlfiW11SbBFMGx2RUqoePR3D6TC2if6+CbszuON1lO2H+iGgTuWfqsDqLOiUpmVwBL534WcEidO80XXc6cwMNkt33x9jx0T1uuOafbq64TITVWYSMy1KYr2mfM19KDbppMe/8XQLs+i6be5nBGZXmsFe04U+Pcwn1nT9yFmTJcZXWipb95SrMDsfB1BHXmTrDlfKpRpMK7LVMellDj/53+cjWY6S4G8lfIX1s4BGXwgIkjIaeu222alQMdiVFEnMpKTjckSPDY1tGEdxZ1fvu3Ym1Tcdx2CxpUnBJMHzOGEE9G5Hp6GsfDnas7vQaDEzhdIIyu5XDXBC9iMiC0v4Kp22gwWSI/643C1PUFi4/pE1kklok375semZCEE4L4BaroQr0Yd4+g5qPqv1vpci/UjGwjzUcFDVhffgswtrArUZlrNu6fEdlePIgIFVnhV3gApZFFTwtao3pEfuNQVcauux7CrmqZAmZpL1iiizGcQuWLH3U9N0Ctn7unGlp2IUvwvTt4Mk0vQLOJMezbfaTVSvbktebnSJu8ImrFz+9Q4rfqqu36Gpfew09U2FqKhAX17KgHVUfUdD+NGJdZqjJ6wStmkFSJW/YhxUD/1on49lsazb+8BPsxmng+MHcY0UtrzMim4aWOqRdbAKKua0kfoyjHXCaTfJfN3twbW84nvOuTk3Ne27p60J7jTilpEFa3T90YMDBdwG+5BiD4F37dXM1VCZlXoPNJJt0LDTQRpHqlKbAirdL+LrTGHrHZ29rsdWbHKIgV1WFf+OSY1RRL6WVbSCBlv5AdO/kTuxH1TZlWlbuF9DygLMqj8yxtDNyPh8I6Zq39FzkUtRmycbIWt0y8tYUuiSPdxA8uiS0y9K7fCZ31+hxG6BM7u7olNe+D/NVwb4CoAgNymG+Eh03CH+W7TwB/f1qsnaQUbefQce0CNUAqD4OMSRVyjsd10bzbCkSsidt+rkhi+1xRHUshksPg2Sc77dm+PKWSQvSmIlVTXMjgHeR5QETeyxjHhTGk3UvXBemY3HUU99dn1jL31utEVnMi/gmLKoNiXbMsNSYh80LWQyo4pvQCBbf7heMO+tXHEUO+RiVrAJD52rfVzerfRGSQddZTxYRxjg2jn+h65x0SIlosqdVGxakF6y4X14uKhjeF8rmnK3QybEl0R+5iPvkB85PKtLGleP9tJxzpnjSIo6nKp5goxQjNDaM3ItCX8ATZyeKtCERqvl7SBK8fyA5zjsz/NAlY2DdLy5btIG1uUkx01kEJZxfA2nosNLIU2F7sTw+NGek/U9sl4zMWgMF5lZS98OxfRyhfhutGb5kgX3F+yyjclicam4ObFPwFYUoI3A+qPldyt9C5Pckx0ulfh1ceWNnhRSq0+D9aeimSTKFtcKaGgBb1bTZs7ODXR/WBaz8EgZOwlU3ejWO3e0PHyGSSmcU3sco5JSy5A+tTz8J1SgziVATspI7a6We/KhU3FcTDYZG0eqSV0slq+JuUpTW4jCBRCwc+eperOl+ou1l3MCjKkUAtXSedK/lf8wTF4+f9Pt34/XcqhbOWVACmAbWZbIh5c3MAz8gut+RjtF99TRlFqT8oXXEA1C81YHUJo1SIN3+zeRwO/kh8Jlo0CYC4H2Hlm+mOs+zPCabLBEZeZR/49ulREE8493qvR',80,NULL,'quiet:80',NULL,'quiet','s1.5uL5zfUm.fyfeQDuKLKOL4ZYOJku5/8Vyh7lzC3xwloHwA6r+GyAscRQJWh/RxyOB3UJ8JWqYOSVgxzFpL28e3lc+isrdtRCiLMYj37NviAvKZjTmEs9eVe0KX3BfDXyGcyET3/rxMs1e9WPApaUCnyfIQUX/C+E0ePlEwY9mQK/m5tp1OeJ5p3qThYef0YWzavq+2p2em63CHvSABglgZxuf3JD7ei9PuLOalQdeBXsSuoyGqWcfyrxB0j65x+//u22hhPbO7WDhhkb22lGQ/wUKw58mnvMgTFfenzXXX654G8cwi3o3dK5HygmJJQ5NhFHJ99hT3kcZfTLk3/+yFliQitm2ENcS+0dSEORTSLi/wl3Pvrqw1jEoHa8MZq2Vp7+9VLhDW9US35X8WuxD5BIAtenmvGiO75FnmMGPSR6PcD0lwTRFZiDpcSG7KGiJpSQ5UijORVIOTtyPL78sGT0tL8WRwywDZUmjXKMfOf0DggY0rgVSO7mNVMvRF/L6VSkSOIsh9mtu8gmPVjyIpbuBdIhUfYUSNMsMJcaVd+uVflTlPGKwgKo23E3i+qJB3xwcpUzrB/9Tiu/Yc08n6z+GfKYbXL0MKecFuZpwCovVJlBpDHhf86S2lPJt4C2dfY+jphl3YW1zob30l27q8xfv30X4y19gcEhuWoUzC3hyMgTKcBoDV+A59yOKeclV6Wui8RYcC05w/wxnNxS13zQ9A3xInn6KPr9T0x+ZzKpxb1UJAt6KdzikSyQLpx47zA8CF3qrXqWoBXxdCpwkEtv7OB6/z9nt4VwLJJzw4t2kHXBMJsEAVU3OIEix9L/YFrVkFr1Nlc/S0dSzw2QH4FuGouHxg8EXl4ASQ7ZkeV10jEcYDa/YX5d2ZRHMiNOz8odGC14VoHAMbObwWE62/QEQOIN6S1eLPuVqfLpiEH78TsO5zLl817QPB5DQoluDEXA0OtdVztpmDdeDdAHLZXybruHdvjjmJcTu5ZmuHWTQGr+ByARAhKH/a+ECEVvA7PGaivx8JkGp6dRSNEcq+i4nus8ogLYJ1Sa8U7LNJFbAtZ7F1vNZovKLmoqfFsqeVKgpDWDUAUVjwktXrshDtlKpF6Tlv5y1VWIjZTXAPvnfDu0NdQTOx5SHKXwA4pfzZVsFf/VjKoenWZkBGMPjibKB8+aNWPD0fANijodLRRsg2eYg+hovR0uqjxMJ0oOSSD+DrY0YMpLUfCkxZZuzEtpYcaTEhZU9ks4ZJfREujLZsV79wBpjN0bPIwX81OmMJGHCKN4u9X2BP0uc1eUx6xqiKV5Prx/powcv7EP9l8isyL5CAVz9QSwq+V11tBT9h3Gin+aHbwc87fwe4BBxUJzqAjQHfz2z7lG3o12QmzjT3QhokJ+5MqG0TiezFgMRpyS+Im2X5PvCjDoNLD6WGsfHWdlTHoubCT6yl43/BTW+2E5PYPwDZ3x9qgivL1jfgdn2MgP9UGr+gONwJh2+1hlY65z/dFHl8NZjGbkZNAcGpFoxnIGY7t+jC3S4N9XpxnGM6uHVJto+qI0VemyqgrHCM5HA4j6uuGIyJCxsb0U1BJh4npV5whb8N8ixQJwgAEecHDiEXJqViOam8ToM+Vn3+duLUKVP4E0svkgP9cjGM7sJfYE9PqmO+AN0tbSVdjW5n+f4DalD2I8SoqUHcf721jJ+UgizXrhKm/lzgA+PvzG/6OG+OllVI2qS1ButWFxoEVtLty+dRuCkiT1HNruYKjdIFqicsBvwa9LlRjdZLdBI/UnkJAPrHp0Vg3p0Lbo1eHc45d+wx1w0eKDTNBRVjbHpZIGpZ9/WOe3RSpqj4OioQ6VGYC1HwP1uVVVRpCcEkV6ROloTwi+vy46eBZPWFogPZJKtb+SSmH/p7Pua7iv5bmL1d1fEbVNie/Tt03Mf0af+KdZepTCtk5CXzqhjyM2VopTVCJN1pW//31wWcKClPc2UhW1hqSyq+SntkSx6IHrJjdFhY/XVM/7wYRv/v6KVDF93pGTLDVRfnz5yMiFot/KfYZoOklptAmyhozbSYQ8+VpmbIHW6KXO1Nv2UHV4vHS++3VVmqFmjDTl4J+ri/j3OXva0LQdShbO1NfuRQhYudYY5dz8hjhfd+kiDPDs/YobYc+ydTy+0eHRKzh35AoMs8J7rAQBKt7NofwH+HPNkp7aK6EuOpJmrormdUxJ7kC1yDsN8Rag47/F6PJlRInR5lGxWZ3YgnNNVLOhiWwB26o9nceXxqDitID0/iJ8iTAJPtfzwZ0oy5Ky/g8HlZQyDUmypdW18jk1dteXqU/cN8NIzpMVH3lEarsrkgDa+k4rs2BPjt36rXKxNeVDaFcZr1CiF4H09ImxQcAmaS8Roo++zA4CulAuXH3VqpE5QByBkR5zmBh5oALGOsUy+1CIMw3LLaapIHzovhinX/5Ww90gcLnSIdwE/cbiD3VLYAYDr1GLCywVd/XgVcuUd1YzfSI7lIeh1bmSPqKk61Po8d6Wx5wWzp6BpKsLQwkAshAyfTBUWT0fuMATBTFP/22GEZtmK2gslvBD78JCNpHIVYy7KhEVBEQ8G0jS1UQoGxdpzvKCRppXH24utef3MMbbPuRhbBVOSgkOuyWTcNtbnHifPF7vxxQuJ7x0rC2kYGQFvinCd2jWgaFrg0KARav5BE8Fe+JxPF/jEdY8jS8vCCNfTiZX9Yt8wHEripjHCGT7XV0zkLZQ/05Oe9o+Kq+YBvjFXMfwaQ95BTrJXaSWt0V/ERJ1Ho7B+r4xPrwnKOBSeNRl1lIIVzHmu9kgEy/ZUeciXoYDWqqNrn61j43Q0ZhvwqZvSP3TPrTSCqeIwRgMFdaizWhnTk7MR49W0TEgBQFmJ1n85R2vMlqlQDqjqz014Ufzmn+0BQIIRY5EIKZixSypbnj52ft4GgSegSfge5qlM1cLZ2IEXQnIeSTL5f3RZ+zwb/XQp8Ptgi91YQ/t39rfQLpyMKz7Rurgfy7oUcktncpOPmeazOJiXZacz8u9wHBcP1R17n3cA8lFI/DgZjQR1cJ+QrdXYxLzd0fWNnjXvukRAnLNl+7vG8mtI7uYaWlWMCJhwDkDzD4NRmF7ZO7l6zIAd853HRwAF4yiLRo3gB5LQu7Kg4tTkuXjwjcG1sqXuEKAVIbFMz+Dc+pOV9dQGaEeUNCZ8GZAJoefjZyVxoZFNtXJd2cglTH6l0RAfxgeT3pdp8Xorz5LMFJetNL45QphMBSM7TycTOIp8HFNZ/MTHgdDVFGVPB9SGuIaSBJfIEl7DDYj87XF3rpZycio2pqnI9GvjsNIZAWQ1aRokjiKdF/TgQHqSDuZc6RGvF5443Wl2g+cXNCrsm5hITIosoz7wCvyH8XG8Rfji/AL+V86pqMCmUtoD5SyWv4II',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(897,'waits:-1795424816000000008:7','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428330000000,'superseded',0,NULL,NULL,NULL,1795428331000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(898,'erased:41:347714294:-1002200000405:158','lead:41',4,-1002200000405,'editMessageText','s1.5uL5zfUm.rC7ejG3+h9rDTWi2ijH6mk/LL2fCxiDLxfdSOLGTsSgsbNRJQOF3WDqHHCrkkhDArjrREaO+aShqdpK7phRdG3N0dbMBdycBL/DrMTe6cq5u+bt6HCAbOrLt0s4B2XbSUbe+cFuTrPySdaplaRMra8oFwmAf+G9wzpmnaMVajS0AJO8BmpT7/FyhhHHP0YdrNMk=',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.s7yASPWIr6psru3oYo/DxCPmVOrvgJLyxZn2lC/K5LFRXhTc7hhAqI3l6V6Vm6Jd1lFr3HahKU4h95Q3Z7/GERW5',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(899,'bye:347714294:forgotten','chat:5100038567',1,5100038567,'sendMessage','s1.5uL5zfUm.A7a3rtiEROy2yk/IVBb4IFZbQ4pfV0uNmdNcrzIGNZWJNDzB9SbEdQ95EOiRd/EKSQqGWH4G6MH9PI6oierFwF7HFFJfICy5YcNq/xReeXjwyVGVX5MQNgTZvVrav/him/AY27bLPn1kSIz5NnLV/6N1cpFTXnVIoJ/qGfPXPbSXtVHBjM+v2c50LIfnDmnI7t3i0Ja7F2m8mAag/vmnSEas6GDs4qRFoevZtDkLeIKZORsFwYC/Q/zyIRQ6117w',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(900,'waits:-1795424816000000008:8','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428331000000,'superseded',0,NULL,NULL,NULL,1795428340000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(901,'u347714295:mydata_file','file:347714295',1,5100035899,'sendDocument','s1.5uL5zfUm.1m5mnd1Ri0PChq2T0z3FQW4YwN1ZvLUgz98gCUHzKOWf0ktR5icP1ZKgiXU7qI/SViBruybVcXgLKdJ0IOrknelCg82ljs7r0aKZx6Cv0kGn1eP0grILKYs++PPbFVzx3sEZMuQ+LfcZfAr0XUuYy7Nsiza813YNFpfAi8Am6dfTCh6CRUMq2cur3BJ7SA0B0wFSCfeiu89oSrWSeYIDHv4NIPV3Xxun36tO+MjdWD34RpL4hQ8R4Mo8Yuc1EFI/4HIgfk+5Yiqja9XJi1PUo464KthvTn6VlEht71F1CHaJW+Hep218P4R8V9ZgHrVh2vnOB6rvTEQ+i6Li5qj4T30+ytOyMxaxS/IC8XmgtngVX6bex9ONOSpl0IQKBfRPmKU3JXK99uZp4hIl/K0R5So7Ks2aKLBBIciKcjLR3rlC9qFvHr+CRcimxVU8oBJPghJNJP0IJ1yvWbxomAXB6FghLakbxuvb253NzM5lAHFpDrBmDLb9/36R/DdC0/zipGUz0N+3rQBlkKd8Heytv3ro4XeBV8M1UGd6Nzt7+5eXTvmZCuK6iG9YWF48pORNZxg5V9/6L49v3rbQZfOQlVvdL9YRKPHNDQsdo0o3b0kxfluL9qblLfnb/Nj4cs6tBUoq/cMkVJt3qM7ihT4JCZxUBUpJmogEwp3x6noS9gbLPALKeXsNFsR0kjgiI+ryMLtt3dodPv8hNscSE2Icmiju/JTO2N5BV6R2WqLAHisyMf1LSvs5YyeXgTWahYljLHJqeqPQbv9JjATXmHXSZ+lVz/gF6zy0G2mddsHwD5WSShJnjhz7XRgM2SC3uRf0N8L9U7W7OpgHUjvuAL8lC4yx0oWfCkawQTpMgPz1X+aOrW3zf7x+NbLLnjw2RK6rSHRnpkZ/24SIGgGBZuiPOG7rJ3Mxl2zoJoe+WhWZiV1EikXmZZQnO/b2zWZ1ECXZXnsV8X28b/hGJTXmt0uUimlLBsIxKtIZshXwSm7yR3I1lOMdUYmYanoJ933PeQq/a4VlHdPP+0WXUy1CEVGqs0QsOQYuzlQ9uoFf4feXU9UVTgBFtVxIiQMCzSSBMXZEw6UUP3aC8k4Os0q4uFVuF0RVAcyasieOeiD1cupJ1lmC6k1jLQhP+6OCjGjk4JQimJMSUAEJhlD590s9lo5ulfnDjZxQhyubcgmCQaZUv/EiaJqR96NXPlGnCMHObWSuMrc9k1irswHq8oWeYCV3Y0uLSquY1kVLJZUc1njajYvQczqCyNzqJyX1WWB+4x0JOKIp0Pb8wKTc302euiAGulcNuOp7fKE94m5qYktk3F/9jNXZ4m74d8bRvT9/VxuwYr+pzsAZVPfkW54Fwt0CCr5tgtq/JNM+EE53c6ligOOVOUrsY+rDgR/gepZ2xd2JnH1qvDx/NnmnrEUNvZ0hejqAtSV0WXZHmi8DhHB+c9Y8IRMIr4p5kzLOzRjBui48ipSjk1ez644FiS3aRIDty5vqDmHCR7/SNjO4m7t8iv25O2glUJEvliqDNonAnUsd1nWLeq96sr3Sz5rdqClUu8CQj+LjMurz2itrPO/I4jrTNyaP9am19RevaOVsswE/g+W0YJVG8qWoKzGpeSWj+kRi+b0uoZ2VhuPSQCDhsr9lIG5+0eW8rRuTHS6i9sYIADdJF6ibHbGHj55VMOwvimfQbZciJX0jqceHIepO+AyorG/iVbwWZ1Vq2VvXMEbBifCfdJvRZZlJkZ2AIWbbe8pT5CxqOsn49mv1ZU2fWKKiXlPUiQ9Ngu4dL9gu5wq2CokNhuwFkVK2MaA044nuv+TVtLCrmYTl4RVLNlvmy5iWBFsikA0RgGG0mvebPhJ+tOjZPEGd4Cjggn44OFIjZ5QYSvMsa2fnaHoI06uc4wF1i9ItQtYPIdSdbfWKK6vVL6uEbIEfvove8X6SzXyrOvUSbCKlA6J7hOCGDJ31uEZhzYfNXSL6GtmTSqzmxSLbqrHmzr+WrrO2wesaPxM3cT1H1x56NKeZabFHeUIjbJZGDWoorLUmEj2YYO3ju4EgoWS+inHgqFzbrEbVuVWvwA8tQzmbXui2rHSwkcy45OFKsO9Tx43FPV3ZV9N1po0WDoTDz8IPZqu4j7Jsqsr7AyKoEgciEwhUoDWwUe2dubtVDz2p0li3NXW7CQJbRzL4UjpySIjRutCDuvBJy1finEeNezakmQi7BEIoM71Aj1pix/huz+ODTihf3INtUVyAID8mbe+6qDR7T7Wy4VPcZjW73gHduysa+QxvZG3tiHVMBnA53624MKJ+tcESvCMZv+Kb6SV8Mnb0iVanxIgYIofbqghdhx00SNWm0bYIaxarGIB4YYTpZCXMTf0CMbmo6c5e0kLxchNR7lt34Gto0cl3oK3gGHht3lanX5jqDfQj9o63ka93q3JQ5cDrMpGYYar73ZLOkauUuCiPDO4kKOu/l+MzGjCkK4SqrLYb/KnZIDeEsTnNVSjq2qSLxJmKLYX7mdHxPNgkDdzFjWevVBghwzVCIFqUCw5DmGpEZ4maJH1ui+wyjgMHyaojqdlQCCls+NmWV0NeHbPH2skljXKlYkaxzNVQUuRGSyxr9HPWBR6Lm0sR8X6/ZCp9RZtBOA/EByem5gF5pDEBcUJ36krh6d6b7X2mUNkF1ez5WVZLqJRtqOao+K5RMgBRE7tMR4Qht2kF48cC4OzIapqWQpCvOLN/u0dZ9wGxN9yuACf6xPTHB/8YPk0R4XuatUJDoGwoll5c8oUI8JNPsPlAY3QLh42qmoYKFSyM8932dVqiu9BQFePf4Ym8WNikXtX/L0ar+BK6n7jCV5dl8Nhim5/9GqQLRbEdT5+NTlbYlzvtUzPIbhj4vDJNwKpe6Sz90jFYMCWzi2OnPylwQQpPyX2phizEVH3wGkqF5c9lPcDDc1NyoYDTkA0Jxu3YDzznE1ryNUxv2z+lgWZx8aBzRVJpF7/KGpdBV7abjJQG5R8IE81tHo/HbIxLmwhfFnD/VIV/BMLHRA70napKCEgO9kD6v5DjuOKF0sGnm2sH2pBByN7naXQZ2TA+yYlrhkAipVwCbMpVDTKSI/5r87iSQbV7LEvFCPRSR7E/vyCmhmms6/cBINdG8YJKTkKY6ecKTzzL84vE9zcW45Nm2D0oqFzuWVOxXk42dRiDdetTREfJ+umH9lHINhtwSBeL5psGKGJjIT26TDovjhU6DkQgFIWY8eMCV0AYzarhqOvXgA2ENkuSPx86AhUezqgNKC1rnXuUqvlQW1/Spb7bHQnS3vUXhr50srM5tZjuuNYxhui5KXyOojznG+0rX1RKpGjW48V+UN/7OjnO4X+YuGV7HWx+7o4zd0jGXcHnKDLnFRm9QYl/k1IGUOfqeUULaW7DMADmXtK+Z0A2BycD63eg6EM5XjeWhq5vN+t7/f8P4IoBLXxzS6fTTDegtvjAG97ZqUwk/QzjJXV2zFVSlxNoQNHLIHKinippeOTSSgubGdyv6KdRrSr73EaJMERi/ShwPUI8akQXscAyhNj9284UVNcKj7xI+J1h0vlbS9qHQgueKX7B6+7O71C6shKae98rD/4VYcaNzQkWVrmlR5rd/6oi1ocqyNA9P7xwsUfQWY95HgcvTfx792+8CS7Xapr6ZpXPZ++3egYxuTGYWZnv9qInqB1I+15Hn79WLCja9ylXQoiWdUBt99nNbJ7GWs0a6y0Kn7yC0U7o9Epd7UGvGLbb81FIf8v/qSgJwpsBTXjZWjJTL9AWI9ku8s++++/pobAlIYe6H5QVFbT6M2Dj30kioX8xj89xNB3rTMl85wdCXz60H4YnHeNXjk1E5QRxakdUHQBSwPXuW1EHfOvO/yu/IoK9NyeLBSLwPB2d613kPdCac5AAh8pdAmMeWuBERMPRdWeZmkwcFvsOJtDaZjH7Ha1VbPxauh7cCdXeW1PqMEwds6L8nQiZk3DvK83TkLACmswzqExnEYMJJxSFDP9IlHSE72aF5dgy7LP6XtnPZw3qUxLzISTSjjUEbUyMKih3CtLMaD0Hregk6PbyJ4oUAAQaNGjB8JSmmpAGv70Ukd5zBYgVrxJ0aj76qDQTAV1SzTz9S0AGWTD2Ydk5DOLVhOxXJ6LsBBgpSyRQXO6quCGGoLCvQDkEuoexQrHBXXtPtpZlsBvX3BtDNGHi5i7DmWP3gUcfM4l4lamwP/XXd/I43Y6LvJucCSLdknnrEkqOrR4bVl9y75VYgDr5ME/z9KZCJwJV4voBV0GcW7PZoD0yePw8+UmQKjxrwzSNrJMlvpP0pxABUKTWVYm/25gsCIbrU0VCIvxybalv2egBD32k8ZDrJQju28GK0ug6KbfGCjTNxQqr+b7k5mCg/9J2Gynwodch4ff0Ac9D/1NjWLTfDSMn6cl+4ORS/+rzTKbxNWpIx42rWTwhiYbyRScUII/LKwTzAv6er0ty0SZVKxX52+yz0c4iUdWKmaUha8hv0DOBRihNvZft7+RocGiJ6UQQ5pcWYe6dP2NFffBBzPd8TMEa6hW40HECYtMB7DTza6epWGo+l0K/youdRBqmHynOKcM+qifLWKcte5TW4UJeZt550kjOeCeT/h41+tKwo82MsupBzJWvuLCbNvxN51duAI2NS/hfT5WwVYeyupalnrXea5EUiRplOvAjugmPa0mHK1tPlKw4t5rwXfAovnPnn1foCyZoP5wckiqNCzhmkAlymFTck0t4PpVkbZ0umuZEORKV8+Y7LyqWdksUX3UpzO1XSfCf9BHRauTRi5GfdRgs/9YWvXl4w+hhJKtWxm+xLaFETeMwpiVozZZuqnt61iMFgS2jQ2i30OfLHFOUUk6K9/a1gsI14n1Q3o9jKGAjgaJeazLQTAtsh26LQ4xDX0zGTjOYIDCaU4T8d1xX7FOB5731EPHuxzRkKGyZ8vzBo3klQ66AURYRdJGs/EoFCOQQNSTc2OGf0+YoiJvk8FdNZ1xtFuig0MpUtDUy61e4/Fc+ZJJtwpzdZT4V7lK50+ntcDZsJ5gCohyo2bAlTzmPzo9TY3r2PMw818GS2Y26yYcVT98Q8+zFs1X/7Ldqq/QKCt9j0MBJdK/KfP2P+bgSPXj5TbUVkYhk8AF4JxdqiEAOsDp7hgfxIwRsvmt3zG3ZJzl1x0Z+l098/VfngPsUxAy1uEVtMMfXLEwtxk+e/52VX36ei6vpLyj83cwfsbUpfkJ7ujlT8Gi4w7smEdS6HsLFpxAmX+6RpT8i4X5XxiiojimJOuqP0a8gIHBmNDZcYR4QN+tWBMMrBbQB5VHzgF4HmLkbYpz1cUwyxbYz6plf0Dl7FEBwP9mgelINP4Ldap8xuvOy1Nv+KinAi+DSQsEAUb6R0kMzY+uzdQGJItLP8Jkm70MS0xoHM2sWMTmf1QeVxI6epcF0Pz4Mo9C4wBZ9dnvyh/VaSJ1870ujggFwfEnA9FZ1lIK8BcHXS4cyJvAUd1VFmTWCpqxZRzAHA8t4+Zw3uEVDV8SWJogw9hmGKdhwY2ER8S5uWIiF7Q5OvXJ4lOfo3iR0AoorYo1S038X+ikonZQjbCyG8bTgOdchAET4xJIzrVitSl6wAkX1xmhnrl2jLcrTg3LoMn5YZ4MuJYz3IGiwu1FVBFzLD5jVC2H0SGT4MHkPPe2IMyiKzA1kCkUil+H+zMjGcj+rOleDH3XpjCWti4WjVmq2zmy2IQbD3u4Lt0USoU9rQu2TC9afwP//HEjvOB6tN9sQC97fNtC0jU3joAqcsYBqjeWY0UiRaynn6/Vp+imiCF6zfSZkVAPZv4ST8DfIZ5XwtGxkmzAV0Q/iHiOS+644MXyJyRtWZaQshC+vPLbNzeeo9rwW+SIBpc356dX9CN5rzxNxyoKDvaEgXbGhnUd8Of0SoC0uZgTHqzhZoNM1wUo1ZdRC8WU+SB4057Awn3qXNWfLGiBmz8GefIR5mU6m2470ns5RCODrFbtagIsSYxOGUerZDvf9DEZ0flqRFJpMsgQFT4211FHiWSjnjjC/xOpBNS40dz4374/yeedZu5brYePcrq6x1LcG0cz377CKitcdaF4YeZeu9TFHas6hTIrKYZXXmOMfD/j+V6ILsAyZd9k7ZkVJvtW2xluog1j8FU9bbKN5zD1g6bHUHxxEkHQgHHrztiKETkt8ZjnWgB/oLGQeSKw4I2IJQ8V9L4EB0a1lyvGsScFkG4NCNvy4Upv7FcC47wEnmkgkaJEbCFd1QneYRn/Nntb7q/6Lz961CnaX+P3aihi9WyzdgJEdt8sURxGbaz0EqK6XwiScNKnw6woX6sSjml280c9Ul5XR4rY+NPQJckb3axmjq6RQIUrHDvWqpExonzrmwZUvJakCTaDR4H6HDRp8knXKcPfB0GxnC6NG3+Tkg8aCRoI/hTZOv7XoX0EsQwQBvWdscIe7297l5QdhvbYr1/TVn/d01DYB/UrXmksxzvzhBUZOhmXgnZpIxJCC6Gw0xUx4QcO0kKrBhbAYLcAkATrN7dsK+6NuTHvIa9PCy/2GiEvHr9hVB4wX6hicSBxmIedLINLnAeqgk7tHbDhgcUW6HRrXdktY1z1UcMKceNaoCZzNuaMO4Lm6Tf8EnvRjNHJhe8py87MSn6cjf3k0qAZjbozENifo9+sTrZyDCw4DCMcO87ctsKXI1s+czmglbWrvv8kkXe5iDdEYXDjOaJwIGNaGOrgM+3Ux3+1501vn04XkhHffLBDPHEkXQrgWbgj+VJ6LuwJ3uDRtxoNf3zLYQnxd8YarvgRZ8xWEf5sSjDrNLqv/fHVHuZ0HpKOvgCvwXcvUYdkUAESF/51yXr1rDo8cGJHZgYiHAcZHb7/Mo45IsLz/Ch8HBcHLIBZVaqeOHU8uAJGdQANI3wid6yhIOtB6EJen8NaSJwwuyRjcCfqMUKDBCCWE7EjBmsYR9QrO0Qdj9utZbcSlIUoen0HDb68BSfO3nLBx0rvbAI54GLero7fp0QwRF8Eyd0+wJdjD5hZtYcZOUtImml+zPR73Z0NWJDu0bQWcySCbSuVb/lYyyRH7EL+gK1baivITSyB1XS0v6oLFHipNwQ7Hb586vbPq9Kvn/0tGLZrdQyQdm2HUDCKSyCioNnoHIecR6v+Jx4dZ7oRCKlHZ+rqazWxHagxK7r4Dt7a0Vo82SF3xyEke9GlEFEGLW5eA7XsEwkmyp0TSmQhgNVfxLcoM6iAAyPitD+axuRXGlBw4iCwegKpjxzD3WFWlmFh4JVYf2kRvprGk6WV8QPKeVQq8J6qBvnr3XipTrpD5H1rr9Vf79/KvVzODO51gOmlURgh137jfyCCE1OyNKdAhQPsM20AwEtlXIE4ex8yn7YpD8T8boDKSHlIZO8pW/TIE9Wvsjreb1s7LLPq2Dqoqr4vn3JLiGiXPY/xtkby5srmPawUXsReQ3rCMcXgOMLiRxobyjvabi7pbubfcc34W4cM4i/x/3nmoJzkcJaH24tfFcmLO8adKQioWJYslfaApzpDIek+eWdkri49btICriIyz5A+q55mhNyO9OSNfpbSpb1GclycxJIx0tiU0GbSpRMb8NoLqFcssrnq9F6vg+EedT3JaJJ+gPdpJq1NGReI9nZCPE1hwl6cVYtRZXCoEHYjyuoKKbXvGJnWFJh3VjN+QXZ0Z7dd9jHewSqa939L/UOi0JUUJxNIBQqDLbQCvyGpCGQ97BrfcMVjTFr5ju6UPvA1xEDv6fR4BiYHfdVwPIyipOrgMXno7iHhEPjXJqOO/DqQVG2qW77xW0NydpfRtAw3T+KHioTD6YcFJemctrvEOgGLoNY3KUStYcPFTlUaJbgC+Wna1QjNnhzQQeAFRZ0aLQe2+coFz+7/IjyzWh1gUhRwZlj56Y/qMpmzT5wHf7JAtFW1Ifpex6wBHfA49rleQYD0PuUkiWIbfN6J7BIS/JN1B4tyVxq5b1O0UL19ZyDX/h79WgVbSoFex7e5Tg0FHXkknYNOZyvHm8+Tq3bl9y3Dj0UyZJDO4i/E9GRUwOPhaperw8K+18a14YgIFEABaxq+zQ+MdmZE1Wn62YG+/cbOPzWCfWU82fuTlhVdldC8kxXBxkMnSyipp/D4uacGLhpA4jgD4q+q+coy54QTpFDco54xvBjLSLe1TZnstPjmpPEjZo72gniEYsGFhaLDksk9wkB3exv3uBWN45U/sDbptxD+izuPAPfbDeI4xvBavO7UbJyzqPkIWs/fbSMJEvv8+DJfsn3gpVUR6BC4k2bZxuV3if4VwAeVNYFeNm9IsJEB/1smBrP5YMxvPnyHtmay7wsYIxf79puYzTCMq0zIZTSy1rEvibj3zewlvM/jGVDL56eCI5U2UdiYnYsqGUBR0241qybZtSj3zyySEDDCROvBeDZCeXL3GULC/hvllE4iUN83aCgmF7bR1GT51Vm7Rh2cIs9161TEwSiXxrTaN/qasqOXcUmDTwt1I9Zl3Uc5nf9ibVIfknT3WTUwXM2zkkrh25s9NbcandbtSwYHnLofYOIIfm3Fg5iJ25vYqlrV96z+XTTXimnLSk1eZAkX09mBxFVDUQOmL3TJEdRPq8BDTZ80uQkEZ2kQYqbHDjH9c5wJ0bD53qcjrY7h1QhLKa6tTd8u3Og3qhfQK/OGpbaloJ5dk16SkHMUBsZUyEpznIfw7pJzQKGaXn/ikLNUQY9dLeD6dI9EBg8j8Mq6fx21FX2kni61DGYMRpxteHfuSCRjNtU7SUmQ1rwoRaKyx/RcITrBf41e4/RvRP45qbBob24hd123UtinJ76meeR09gmlzA9tqqQLHn1lxkcriefZxQVJjNZT6z4UFTl6Jq/Ozyf90WGulWTuebyftd2phfl4kGOZQcELfNzUIrqsHOjyZY2ad9oK7sAQICz4t7tpZTjk74tvXRw5K8I8hmWYrLIiJ4ydR5KfG2AxzvUYpKw+nfM6ocTxz1Llxu04ZKVTfoXPEd4no88BjdWqUG4kr8ghy6ZvdDMycMqER3oMDLWjijATc6TjIUjHacndnYJKFwEM0wh/sCKS2o+HQWBxx774KofIrn062eo77e9mkbkeUKPeMlKM10gv+VzagcnwOUYdvWGp/mtLErq31Ys6SC8bY/NsBgPV1BwcP8rcWJ08KaCxSpqTnzqO2kfgk/ymXcE6kBh1TqSjkbzpAFGGIL62wul9auMcRdhT1',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(902,'u347714296:nudge_question','chat:5100071927',1,5100071927,'sendMessage','s1.5uL5zfUm.rE82miEsgkEJ7NCtn0kpy3djB5Jw4LAROtxkL9zAi3TJtF3D52ZE9K6B49asAywWOAyOCr5r76KPvGxQVvHlKQ0hw8c888AI/oapO7zAb5TZLqh2WGHOIO4fKoWeBNt+NxYjt/WlLmRQjM0hEkNRFEQ2+x661CIhSJss/hDOkVDEvH6B/la2Q/eCbuNB6GfrTEDi9x7Wm1e7vcSFuLnz5ZsF1hvJO1HVIzMzpdaSS+H1qSOaXcXlz4U3Eh6bsMs8HhbxK6RX8lanGM2tYmJe0V8aQ0O7J1U0LimGNkMmJt0UznzseBMFiT8UKDWKow==',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(903,'u347714298:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.ls7FH41CmR/nOxseaD5pNAZTV2eFnP7HJlZ65GLlO0+OSHXEVxsd9tCroPZt2DbN1oBRvU/EPYeDJnPBg2BFQyVbNUVh39MbNdSAgUc04XQZYmuOR37k4a1tIBrT3e+SWJPXLdyj7lUzSSz9wBDM6cj8Fv2TAwmhsSu7Htr2qvbq/dXFCFQEpUVj3auFFLUZPRmy50mVIw243m05VNPEPzHj4sOd67VVKztxiYZJM+SkDY+/QtUOicTO+QeRcA==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(904,'alert:36:1:347714299','lead:36',4,NULL,'editMessageText','s1.5uL5zfUm.Nc7oJP7L341b/OWhPYW7k5Uw7WoUXPqF6vcLr/GiBtcqU/kq3GmODy0CRky2IPjBUX0wgs4O43EZCIywyLYZb0OSUt8GFXLtQi48bplIaarONwQseMlJ1j2oOZebmpLtKsCnWT2un+LALCvYIz8lt8nKa6MQ3ocTIj4oeHDN31RWWS4KlLZjBVAGJplMLEquG/r2oFB7M1AnxOsfJXctnz6uo+5kDXPULE0p1hNUrMqKUpn0R9kuco/TLD19tOJTV76U2YlkKOph+tPMvpXLsBbDGNJ7gzPtQpg1hagkvsGSXbc/p44yKEjYtK1KBgnIRXVQb1OEkSP55X8SdOIMfBLq9w+q60G7LQV/38Zr39T6ezEZtEcvesnYuOuuiJRMGkPI2HWsaRoJLHKqeJzFcqYtqi/9sMLjNzD8JXnVLnUtIwQriiAvIJl5oICaAbgxLZDq/Z8pI5JAt6YKiGgcKIJRqu53L1Adf70i5uv0BtS+I/1v6vY9RwaCL8BL7D//OZIJUUpfWhGNMr25wz27IATxsJZPsGUxRlPmYVJMHzJCJUPpeGeMSP1JcJjWG15XtJ3aIidrNv8bKTbAhDIZG97fifdh4/PqTQ8WhcjWyQGhjba/joX2VuZm3R0haB6gIIKqwj6wkYuzdA/aSTXk3yYWfrHxF3khcU3Z/OqDz5Sybsg9QHMq9YFMfYd050rntZbYHltXW2WuQjtaJcLIEELhgfiZVRwWsuhRu+K92PxnhDQ4eSDRevV45h91IzgzNwU0pdJzjR3cHLmbZSsg4FbaBf3CT0oLQQgFDVUNxr9R64GEINpZLS39wePmagaCreYsyfutbKwRxRslitsbwxMDYnG4rZPBrE4/Ma28X/jMtos0JyA4MRjargGTGsrrBO+rsT+74QDItiHSriZ4FMEsiJxCPxnq16JfJWgz47Sn5DwmBEnEgITQQV4e6HJmcTnyhrXpckgXnS2HRaPalpLcCgaOg1+XoOnsd30DILxzLFNYotZYJ+LOySexCbVU5ABBF4p2RTtFlygt4FVv5m+IGxG/Akw+DAXnsnp6GKFbESnE7uZrZOHxkQ0DWRSYjp4nmtT/PB2+C9iRxgi/7TuMKAqgaMLwSFoTODxHefmNE8Z4KYTLymwhP8ymQODCZFS93eggca0q4c4Biy12X/txqRttFjzqYPZRptNZWas6smi+XLeyWSzQa84K27+leBt0fCMZP+qqmD4TRX5cxhOsp6yO8o0pq62gefCYfvdoV7y4axa3NRxUvtqRxMoyAHisG+KFA2rdZxm72BTuR7kWbE9X2qEPlMNAkRvCGAu3dwDCiIiKnLFa6pgSCeSAspun9+qx/aKXi77Gar/ezbd/gaCxI8OBBSYkqBIikD6gIYzYNqfVRlAhlPxQ8Tojsqcmys2kBOtpX4eW+eYlyN9+NOgtcpwWT1jvYxmndk1ws3IOJVoRYPzhAHObFORWTv+Ar+AX1gCQHiNFLgjVIoiEa84M23yDpQiQtQcHynLk00o=',36,NULL,'alert:36:1',NULL,'card','s1.5uL5zfUm.mYti5a5bE0sfTS6DLe0lAHM58tyOUsjrZHFluHja3CyZbkhQkqVPo9ujZjlPFAWkoD//bvEiUCuwevIH8mrsto1b+LiiZg777TN9sXLwuQJrrWw2iDQnxT9J7zB26PZRIOtn5g7tqwv92207hHsBtY4ycZhd6NCZVVNRUisIaL4jPbF9NebcDFa/r0XUsh+DX/+9hkUA0F17P8ex41wN0Apfhp5R/Tmi/5JLUqzwMV3tWFaxDA0lJOs2Cy6F7wlyz9l5gFxAqYN1b6Kvw4bpuz++uYnwV277Hx84sbUrFHOv31Jbfn0XIqjceG9AFOBlGNT/AJ5l/Q9qlUR2Tc8CgWv7bNptj5GC44lSU1jvPhVxOIr/+ck5pcp8bRAjBa9fjWfCZJxvtUka+nNtY+5dtBauzHrQ3q8Ha59oNmO1z94GqSfIoQ9yWukQSXUmcr/31s4Fp3Mq2Jdswacq+YcSXZEjeQFmGIIowiwvX8duYoM+5SXxQyGlHXi3+Fe3bBPfOgfZ9zCd/9LmwZtytZeMGnl66J1wGOooTmLXwSn6rP8OUkNSWjJtleQWMVkIFL+pEcmeOTFIjdZjdpaiNaWA+5OkVSZdOSk9ROKSOvsCBiWxzqMoXh0/eWOfsBGFh4dsBd/C3a7tIzY81Tk84CTPJA7AkL2QoMXhPXb+yHLMWJzniKsmbHaxbnkeolnP5qLk1XooEzMjbcP5E0vmOAtpTUCSdO1zDdhlINe29Y9T8zjlJxpglZrguKV4AEvi8us2TPshblozHnnP3lbhqaaqDpGGMCrnyGwvcYyqcrEGXZfqrstBJurJ/KcvXCvEiMDDf+fgM+rYPowNJpEGJ5u099Darvmc6RahCEc6OhsIabwR4MFkXS8Iu6j8COoclAVCaa9uFK4wVAC9BfVywR/uJHj/MXrgFFjmzczZn4c6AsLtIbfBpcPC4QrV8G9QWh5TqqhHBiD4+MXw3HgIl9vzl9jQtn6udR31hWy8sr6hTFJHcL8UdQEq1zwdy83rJQngBxuoBzrDxERfOPw4pNpceKsVhXiha2fs1myoM3zWJCnNwKgGfWbdmQvHo0w+vmMskn4SRRwY5+SLB66lrQZBy1Z5FSctxcB4qQR9xgEsDkyO89Rm8kYkIoOKNRadsNiTWL76luvAMxpMICeEsiFy7sQfTqk3qo6MTvjaoVbgA54LJ/0kB52Md9stpfa48Aut7yyVsmNQeYsrwzgRzNEdxpRiD358lLe0U9za0Z3ld8Q0+n1t9Efc4A59DPfHTHtd0TLKGfojs53Bl5/0TPSqIGDCOFOVIsxBiFu4+wZOgX/EpWxTBihUrElyxaF7DaFk82GQsFgwWRBz0hYHstzVZn/rAk75rchWKURwRpWGrPyq/K23CrU8vMRSwThfWFo7nX2yqgdJPscXRYSQ2AGvpmJF+g6oPi5pC4s7ervqt1tI1TQ7f5hYao8Gwu0wl4xs1F92OGS4Gpxu/1DzrUCv+JARvNkujBpmEZbnXPCr+D9BxA66fWDZ4Zn6LNu71uvhB1+2zFTE+d4+pSxuiqmSqxMl73Nhts3MVxlQ4BAqiVAH3DGn+UpcKlvhdS5vJlGGRklDBlrNzjQ+OMuWRbREfv/NJCUX9KrESo98UIFmzMjbkXMXnvxwqi6CFH6R30vJJdOAv11C0fD6OISbTm4e59elzDfDnSP1ykT6SStTEieEZqEUiu25UpaDwI8cZisKYrgw7vfXqkZcIH326LP82STmSFMk3yXKdLu/R/0vPZ8drDzrxU81nFrA4PO8q4NU8/PtX/YVTkC4ktB3U/b3P6w/BpGsQgo+wEwDRXPdC7eOjOOsBquHvqt1jAQDEuwNjFe4T7N4MUJnFrGOsNevII6Ta8EYzWByFD1OyRb/VKPPefOdpp70tQS4lBmd2woHL6kOHMnTYZi2i+f0X6EIiT8+t4k79CzPqbOUzarV9NOPyb/Iv/I1LwsvmoNDV2hrQwAYQtKBP7LNMzqqrCqMnIhAoVP4Hheu8VIniJf5ZHGdc+unLfSpSniWArvsykQQ1pkRXhXwlw+XIy6MLeLpzMd3TOLWcdDjtqOPU38msO/MNQFVnyPlkJG9H+2WUSIFbSlOzyzGgWDSALuqfRdNUG/DffxMpuYQOGW3hus25QIo43cL+FVBXegf25qF/ARfQ3w6aepQxfUgLy+tsxM2A2v5lc6sYpaL+ow8RxeDmd4Y9MtqnRi8yFZ81446BbsFTEBjgIFYY6KnakguDV69iOei2ipsPcrvGpsNFL3j6GCAfgE8PBD1ZZkUxSvVWG8v+BoDlMqgg0feVwM7Vj4vjM/+bXY1PM18sZifC+/BFIer6xC14p1ziFww9aIsiBEMi9PpWCtz+LpenQm/vYErnyOA/F0SR9io2ih7NF7VcKYsu72EiLgq2D9eRlDmxcwE4jDqyGDOp4REdvZAlpUWAhkdDBbyZ5uPBrR43q4e69L/We5Xw01JN5F50uJG0L3+TsXSmlyb4EpPyMCCfXl1N8NA+zgiplUowJtLdFIVuH9XJuo8Ts8k6iNk0y7VE47C1QNgjv2hVf+fFVP5ATmYWHTheUtClMU2Iot+VKKyL8mjlFzTdm7sN0hGDmgExvAU4V/WPjQj61rAz5xeFnVwjrBNmTzcq2yx4qdEe72M5k7B66lwvx155YRAWk+h67EGY97chg97LXYXSfu2DqPXpcw7TCnCc2FneuF1RTrb2kQbaVbadpT4RkAivyovMfGdYlkDyykTWbCFFCIYadyQZm3K4S/j0Fe3cO/SyYmYkvwhUkaHy/KjnPvGlD0cu5HjyiPCzjIApO4kkfhPbndGZh+f5mHkZ5iwfAT6NXK5/+BqQYoT6bX1o/0=',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(905,'u347714299:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.iU+YyBFk0T3aSAqDOHXU7pZ9ltBzJijGs2SH+UdVtL7kZkbLEo32ZQUR/SGiko9NbmWbHfrDyrzx/Gek9pNPtdU4ypzQ0QU7jsQvSYJZ5ySdDxI+luNB3fZClcZnirvlxTVzGOWUbCWS+x8F2aOXZXOzo5D3VbmajeEbnQle+YZ6w4yzczN45Nm2Xhvw/UzfN7t4l8JsM5eSUDLYwaN6kY5AJdLcxo1Gy/MKoVACFqKegy4h65/GUCfCqpeQeJMdp09uUCnvLGBnQi+x+ibY0zMiRs+wfhGdfax+nVoTF8r7tuvQfCBH/IZRhPMOFAeAKi/AcEv06weNZ8+dpSRysTUsyb9N0WaZdhwEbaAgBJDmwUkdOmcxE9CY/mZAR6o9Cgrp4tL92WRphi5oTE8Yic1vJUZrhr9PGEvheClBOvv+gNbRxQqO+fWaV0BZ1PnQ1idNECRYdriTt/MCvxq6P+JhuM/ptxh/RUmu/z2AAvf+iAZHTh8QYIjqCCBM7oyU2Cul9JH2hOBwtjScDIXmEDEElmYZ6fafDMHYL7IfczyUqcvi+ks9vRATiYK1mLDRm9Hffq13GI/tcdhqjbO5oqzjxbApIDFHh3/MFHSHtZptwwguAWI+u/cgocQZdxD7Nf5sLrI0Fj9CSvgvMO+kwPM2HGrY292Pm0FZZKzGJwYjjewfszQ2HvVaHaFg35yZlpPJ1nPqZo4F1LZ6niV7E85wC4e3ImiI2N8uae3j4iUF9ss0NAQNWpGnIXcBN7S/FuR6pqzE8QlULry2w6nd4iNNrVI7qSEc+kWjc8LnQoeHmeio5AHNxfrd2Xot5rgdxRG6mcOFWX1lHMVCfoHwDZA0vs+qnx4rU9b+DcwqnSG7cxkFg/Z10jiP43qbwMLFy6r8aHqICJhE5lL88gSm+l6bz73xVsJoaun1w60teTEX8htbn/zZvXqsDXiqg7CySk/KQ3EgGnf9ol4rXbCkqm0g4qvNLif3fkiR4xT+4Izy8d6OSApfvUH1J1gma0iUPp31VI9Sowg9O4NAOQpVVF7UjVieTHTqHNDGq6iuS3EX2bpVHWu7kbpoPaWWqYqoXlFBu5CKn49e8ChAKhKu+g9/V2hDAY5kVC7l5oixyVmgZzJRVBWhzj80Eo6xUoHSWi+fI5QG1kAg91AVpk+gnBAbqQ+4dSDpkg871wfue8t2XHN83Z6eYwaJAX0sYSTNn+LSOzA12ln9nC1s27AXHH44Yg56p6XaRn4whhRymN7GFkB6vnmNZx2gKeP21aDbP6yt3hY1JcM/079O8Ydqj0/LogKFWlGydtjKBWFMi4mfARreUEhhboqNzVVOwxSDpYvuKZnu2m/Mlc43vXeoiNMb10EGQ4Bn7Z8GqodH8/us9jwibwJhpVjpAdWtzJ3gE6VQ3o3SsrKx/lzhNBg0ecxzxD9Uj23tp4WcuMF1QWNqBBKh4Bm7JH1OexlWVBnBYnyCxOHBn3+ccIjHoavNnQ0z6rSxG88n2i4DZBsO7+AdgqdpunGCYuvGcthSAnxb3cvG9499MUEU7A+/bd5ciZdLruZh5zVg/1R6TGDkKcB/5V71AePjVbjXSrwU72K39X7fchmXcOKPiWF2cjdiLqh9py+f8VyexaQqtLi4FAXezaWezTBChjV9W3+QdDBpuYDNw6TpYRpJKlZcWVWDBmS9YtJcp4I0Vw2OcEvoqm0Ug8+XFx1bIlVdAGjLRc6syK9+JyZGAn2k4Bl6QKhHAfVaYLb+15AQx5Sjhg8oE9B5y+iPx5yfnbrskSDPYUa9YpJPTRZtf/AS8WlK3+g/p+cdKeZ3ls3RzrWU9t8X3jQaDuicIQIzyxLRPeD7H6sKq1qN8Lx1GBmKHWOYUK9WOKncGpeD2LBpvL40I21DJcZF0jA8IsuUquAwb89lj4kKlpJApSSIt6ynRf1I+bhcUYOcsfOaSdYo6+MZBcgZzRLEKDKrzNEXge6bTXho4GW707lyx3juWXRqH8dX3oGfsElgHAfWGBhJbM+HpamLR6KikThVaDz1y8fVVyB+hKpt4aJRTFMaeVQbQG3HKv1va3tzAfROfQ4TNG2BJWF1ZxIrpLhzuKL/x5Zr3a07xnlYmaN2FRR4RDisLz/wZeeLG+BwXa5pz7zmeNMWfY27nW4JOWD/rvE0GP8qHMWcumXNb2INij7yn9uvcO9jjJjBYF8VKeM7aZa1WIa10Jgeh5zhM/1cyc5sMtWsSLtoe2c7RvtPLsHJhxBszIcgbJsGhpyBrc0HrumGpl1whwR7OA0hiUUOrLdfrV6NZ6qK+ks+gsouFA3QTno5kJtEmKH+YUJxb8NGplZKM2Dx49/tore4OdygaXmuAAY3ieeyUbjJsQATjxsYqqdB/z6FWgfgNxCZa0Q+bop+AZTrbW7eABnT9tmdMj8HkveCsKkY3mh+boh9co7163LbMcV/ejJUGL7xhHAVEaYjVJIHb/9lHYuZVocNc1s5yR1ZelkMrjKDheM6Kp4rDR3Z9LAd89eXR83YfbYfPqCbpHla0xoBBGxVAuDQ5mI/PR2qUasE1nXqJ6W/di2hHYOnP6MnbEsz7ecEsGFCVKa+aBpeebmUW66qazvKjVsLdxuV1kNmewx+aOVIymv3L/tD1kMkpohDAur2Df/eJAeKjAl9PFtpt0DDq0TPRPi9Hkbq14e7zQNjgv9E9oK6tCn1b0snpdDFgjcLDvhlobSNQ718lxhFmNx0dP0UuirjaGvZcDkIDjiRydTQdmlsfqex8fzpSGP+kSBPXfdXhTvnADe+XkXDFQDQGowCIWV2LUR151yzbQHpwLxXsd1mhrXTTkeC39eSyUb1IbPHSO4MWt4i2Xe4O+wIPyL3N2NFL5mtxfMAjKfuUyEbemr12BxIEuNg5tC1il0tFtcuH1LGFiPFjX4QZO7O4Ju2gzPzqN4dYs3fbjtl6gzofmGsBzjmjg5cxwPjggFND9ZNUHmKAEoYRd1Q+AFhdZBmnkRuc42RpvVpJrVWEq+LPq0rHOaMbRk53rKVx9J/fCNXSzbKYwBXqNM/oVgmRKuCFfNc0TcEtYGQgkN0iBQGbb0of53ofciEmwBOPsXIjwrXh3l7t9vqGDmIeLbMLVWOHPdnn6Ua0xrBTEpVS4s6bZ49Iih0xab/COGfWSylc4R4/+hvztPND8eaWPv/hTM3H3vLFxuqXErpET9On3Muq5ZFC/CVOXuvgm4NawFgpxj3DxofHnlY9MpljtUQ9ViNE5gSWKiOJjdWmw6C++KTh2M2TCrPGu+fcG1br7BGjwYecq+36fZ8QXWUuLHDrPA4ZI0qtSCqKD0hFN2/poUZHxPIH0HIPbJPY5Smy0As+GBBuLSBBUB9/4z/njc75vyUvzfcWDD12FkzqZ7dotVBSkS+fcyjtb1Xx+gHfnNHncV2Gkj444kaEVyeYr4zC6GOceyPa5Rh7Qe8gAM572sCvKk3NqNU1IeRZBqp0Y0FrWL2MlJkq/c6q6pfYWEbb2n2Nwz60vMqRhrio+JyNKsJqTkiT8wIzUcdKzPIFFZnYEUn7zah1DLBERldpaHY4Zt1egT5nt4F07DbDfezKTQOaqZTByxaIZGsgEpBPzouO839DC/ZcLs1xeAdOIiySrt3znGcKbPQWIPhQyYoC+r5xiwn2W3UARKVjzzwVXGKTkuqbhNOTJ4GMbM8sBOKGYUsQMInJ+Kpvn+2s4fet9fsudW7O1j11FdXlw11Ct9dIzCt6naNIJq7Gh+VdTz8JBncGuu8oh091PyuX3cT10VIEuHPjnTzA7rJ+9tnPTJBXycbst/KGtY7xj7Wri5iaKwGgQgBI7Uk3QRoEn2tdxCkWO8qJgZE6vo=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(906,'u347714302:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.X1z7maLn4i3Z/LqtuHXETyVN7oaigg1YQguoJsTNPkek6P7LKtNyaKOxGmOytrTag2jkSoMWBFaZXXFVDw6V3r3L6gB1gmftewcQxXfXNs9rVx6ySz4PG/ZaYDWwvb0/SKIp0QyKXsrWa2l7AN+JyOrfnRdsnIUyFrY3fV9wKBs+vM4eWMqEHNhqjQ39GSgsd2vwN0m9h6sHGFiurLvUNICg04km1Q4YbxEr7MtnWoxD9ubNJkg2f8SapGEWjkstFnA6vNjq/W6Uh7uyxUGDmQ7+RWyOmGH6uapYlja2sxYPtIOBEReebch7eBWwOgry1K78SeGu0yoH+bhomrb9jk84OwmZd3S9GLGhrdfvYsiWlld4Mc1YpYKtKfpxlczy6gp41uUARUOwMf6q6DGf4vtNO1g/poddURZvp5cTjyeg/YG/eYEIv1Ra8hPDQc6NvGcshsoZXg==',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(907,'alert:22:1:347714303','lead:22',4,NULL,'editMessageText','s1.5uL5zfUm.dt6z6Ki1P/cnHV/zQBd4p76jfh9nqCjp15YWK75Ddt3utUkletx9V30yrrvoS2QYwdP5JwroSRxT/JqygbdF4IKnFmmmlNzAvLPJxRGzvz1bpgyyEZsFKLSUV7+COcrRxhCsgtuRuSjcP4YreVdQ9CtJEt3G60puwM763Q3Nki3f9vXOIcvFkXmeeOr3FO3deWYwHmXlXbe7aruHK3KYTWbQN+AvNSbMwY6rcY5vfOIkYkIjxvvnz5ArIJeMzOF/XHNV7kO2zoVH2f8KiurJlGpfsh/APDHMmy5Myjsq729e9dit9hzvJ+7PzNgpU8Qw6/LXOLU0H05ViOymsvweRe6M8hR2cERjxP2lAhS7qYRcl/XHNIT8ssZnGpIRT/3rsEXlEsOEcm17q6GN0BsnnL5GH8EIUXqFVdVDiY1FpQGl1UMllfBrwNDa4hb5feMemeLkFIlrbr4UQ7l3bg95YqaZssrH8FNWpHM8kp7dAHWmJVu5be+HNPvAm77FfX5Cb8JTXLoyn/+lNc34GYLlHD7v2VoJqgdWSudZ1f51+6BJRLVnawOQkl6bs0leWKEuhY1aDIW+D8JeitBU1zZGm4/p7Hh0S1r29SP1iy5ysiSjR26yHo6uZlXfdSth9w4Wzkv3RfF0wal5zRtIP6f+UMUVGPHWRwoaPCyKAIMLvrkyda+7/B/Vr8nUy9c9w2R7f7ixczS3fq+HlSm4Swaf4Vjggm2y2fNNc/8MSc7CzNVhSGtj9aiF4LW3N+3VAPXzdiLjOoVgxf0XGctdurqsd3SsxPCmCRUimvQjGQ3nvkdepAjrD8INdyd9xoPBqH/feQ4Re/q7xeik+/bGbOeFaw2NFlXguk2b2Bq4SB/+X+PvG1GvVksAwV1bhG6Jns//HwQNujwKO8TET7IEtsAiCm/Uh8LDENzHSryhZoU72yFiPFk639Y5ttpQnFQH0NhV3Qtc/RULz2LoaUsS/RF3Hsj8kHPw2SqkKo6zcaPc/JSlLp1nMjmF1Qw7tCXu53FMKG5AnrNTBfBBoMJmEEjG7arTG+4kTlmuitIBIjP7E3Y26DGT4DFLvmoztl4DIlfZMPJrUaIOgE8Wknl2b0LcGwe2fr73dg3qjsx1dztawc0K8JWfZdcaRfKQI7iXiexLbeb2ogqSKY0+BP9tKdj4q4zEojNKmWAqsssmCacys4bTw/9WAMnh1IkxjjKL7dDvv9MqeL/Bz/x84fRRrDgZoE9imdjdPhilbbNz0JHd08K/mGozrF8uoxWAsfeOQQthKHcsrR3Dn3Fcbrp2vZpgKCB/i57X9UspCz2dojVOkwbtv4ZRjTJv1xKbmq0k0nHoyNn5Hzb+0VYL9OeUXgAddjeJqIlIP/gzCSfIspqfep33V6AXLmAyxbrZOhc3J6AVCEGKoDcM44nO2DB8FJWahs/OFd1CSpSbClTpaxuWpg2Jlfnyxed2SsfmBVVUOjqlD2hHTXbeZ+voNKo8JiXJLs98fA/cbHWTBPdT8KA49zCVaL4aNVwO+TdAejSLzAs6ON1swlfOBlqnmFJMNvJwCFkvO40RcO4cRXQ=',22,NULL,'alert:22:1',NULL,'card','s1.5uL5zfUm.ZVW6zDbLnQX8WgjiBr/D9Y8HctN7VXg/QWc69Z1uRTSoOif2B2ABkkMywpN3JdqrR/dlw0Lxp1QoOtteoiTefjW8ZBeVudChrltRLk924VwDVkdwxN8HGePf+m3zH01b0olOqg/ujJI/MteCGjZdVcz3Ng5BQ2TTs/xjqzrjaMoE6xDXWu6NZlv5m+EE5BfNkpMBvlt6nggndjCOYYuBK9ySUg9FyRLn+4PIdhrWZR4/xgFojZAzr5LpvRr0F7jlB78ZSCY8MnRS++VeevNuJ5y+lXOdEC6d5GN/JwGn/6YOtzk0g5EwcZyo23vsd84bXdbbyhl0+Z3tGu8JAdnog2dZXIrLbrKsLMrgYY/v4959HxHhLo/Yl9cPgn7uuL2fBcMSDSBo3MtEkYx+oM6VX5IEsGH5aubyg7dc/WceiaBOAzjnl7Zp93l4zjjZ+MCfNX0YEOpP6UH7ZSiNmjR4AjH1REUeR4478On8sPfP28uCiZp7K9/b9fGR5HSRrk6c+4F32Ng5Sg+DiUq7sw3S9D/7+P5g4GGiivxN6mVZSFFEolSmwlX2JZNxnl+4+VmopzkNb7c9tSQX8bIsgyLeXws9c7OLr+6h5qpMtwWWanvdVRtMzhzFBVdtIX/daofo++EEUvJlubqtyro4nfQAQitx4KLWsx0Bx9+TkyFXATPeqkrBUw2U8p3RERQAfJQuuPlIDDSonXdisKFV/uXHpx5/9/hjLY5BG+kxbdPfRMPPFejs+8A6sgmwvH/E+Ubnidev9iWadn1+5JSnvS3cZwk5QDcENng+qcGJTOcsnOcrSV+bMFIS9AetdPPz4U9dG0eKKLc1HTOjrVRIKMbBXdQQt66fQQolCVlnyP9JbO38IIhtK3i/6wIUNwGdwBKuemP0P2uk9amdWAD71HPQagor1uSP+5WADTI4thxX1q4W/+Wz9xHdrZ2sr8jwQUqBcBHSI1q2K7woRofb+LnWyranNSvfRMKZuAmnHQRgzP/Sy/fWkkT2vvOWmrZOAFpDsNt1thaOBgykzGqqbn8/pBCEPmB68NGCCnesRmA5aVTEWmgCoI8LRFb5+mlha+KLNpPvIyXC/kSkjr0uqsSXQ4nvEjdKL9cOzNJHRFu7PFlI6kRBUW4gsEvflq0E8dEAJlrFoJdYcbXH3+30WJrHaGrFeL+Ph28ELtUXqwxtLh3CCOrDXHLueQ+GLZFaXntyqVWzpjj1LzSxeSF2+c7MjEMBE3HW85HajPMo5VcHbz/D0tCpj4nL4Wkx5MGvks7odqYa2r/wrn3y34buyzfLR955UuE8MRup88WxwjvsCz0bheyFikkbWXEONl7BgXTUzBHHmzjaBf3XfbiB7qThjHg6PQvOkaIQHQqb5EATr3Szq1JEQNm3h1t/JIwWD6KZg8vxk+8Q3WCbHcHoKhQrJY3z7rCIl6nToqugDeMBtVtu6HaEMkrKTa++/NAy7dK2F8FFKG8Vj6VKeObI0S7SuM0N0Fbz02jPFDCA7eObipsdx9eBfAs2AZrExu4CKyquKkALGDnOXw2sIUVznicW/Wj1xEFosMzchlVA2c55O4Qq9OgqDjdoI79NpyTDEODJCAbsUtKOIR7o2Sr/uujWp/D3Kt49igXsK3aBtGBHqJj4Wswfn7z1algF1LhCASSMA3qTRaukTHHoTZ3H4gaC41S7UCoVaeqWe/lann7dmCiY5H+3gK3Lz9TSJGO+ncadBFclzZEb9H8oloKYoO+lTyZGClRbm1xxsc/FCd3cgqms42y4GcczrlVZm3AVhgD02uYhrryzaWRp2AcSevzW5m3+FQlWihWM6TQmzFUHJ7uMJtwbFQTBWbXYpVKt5AmSvqROUw6cJX7ieAaQZb7mQeGdUHkIPS9I2tlUa6KypsUn1nJnF/jywiK6z1rvPYa7PJiWO/YlkhnXAOQUVFt9k3z3IIGs8nYDYOQk1sZE+waylbfjFY6Jhwczq2HaDhIHukxaP1N162pe0VUtaXBPC1wzYwtWqcR3lh/CQH2BMHjAmheRtYqMKc09C4HTEPfG9qv60ds9VF4Y2ekAQGJdLIJ9tg66jZTg2zDU2dwhV8yZjd+EOAX+1YV4tBd6X98KbQPmHJqWbZKU2lv8imOTJO6hTtvF0H+JNK3uH9uk9V016Uuxjj9JaX6Is/gHyEyEGyVqgJ3W53/9lGb8qbQbSzxxAV78JD9Q4yqZW/2arnrkOr9IXugY97xkhUdAj1r5ZJn1u7zwbBIpCAIamtogRJWr0+giUSz+i1rjVgfDiZlQZGKZ1Ho1iDcdSZKRRd6YbUkrmUH8U9WdtAOJ2VdQm7Ny4slGa7k7fkgnNo+PMvMRd477RVmRaobVCv9pMLlZXU0apYPfV8n4TCBxmhHVkZyrFMaDvW340bZMLmziaspI6WgOGjuh7ORrHsxZCdjaoMcQHR2kC3lRjkhcSFEJvE0YWDAY4BaSAq/pc2p9S5iFsxlM55V9VjcWm9pA9uzriFS+Y25zDuYHX9loT2ahRDA1OGqsf9kVONA8drdqmVtpOls+emhg3/Fbkdr5+bV86DEfLlu+NC+z8SFDHQfNi62i/5p7HiU9YfyE4Riq9dc2EkcZ0AcBwhLCdCr1CTX2dQPs1ggazqRbVb7IT5gg1Gca2ftSNTuTkn4F569vCs44SEK/ukvtIp3PnXokokpd08N0tOKiKlTzah+xcAV9xAAID1/dPCBjt9qHJ/AiXcrdlLUwvbM5a4WmMJomjqVJpn/UBsTthVy0k1uR79M5tQL11mXMDdUI5Em/jNpP4ENwhJF4MHeR/8MfL794fRvKt4fhHpG1Hs2w4iiguGg0DpZfXtLqH3LIWpMCxYin762ZCwU+SHdu1KA55JEmaoLmjyw3Qoipq8bwr936lRi9gn55PLKKKtwRctridQRUywGtmkhVdb6SL9NORFRFa8PKc3QSltJANzU/Wc+X61ZTjIan4PWYPggYPG0xIa2AZGnpTxm6xmNBHGEHdi6Cb8OJq3UCl7XbKH4QP1al86RRB5bxrr7sZB7oiHzKsrv8VmaI+kDyRtvLYX+9iqod9W8Y5QC7g3sv7ToiuM+THFW/jBFyDzoAzcHY8PCGLbgj55nrTn2yVDVD',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(908,'waits:-1795424816000000008:9','waits:-1795424816000000008',1,NULL,'editMessageText','s1.5uL5zfUm.HCGJ207ekWccSwXI4VuSA+vqPsAx8mg1vPOSiiYpCoUurozVpN21N2eFGmuvFAvOklOMFFmFZ3VTK0yucF24e8HucCG7Q9h8y5bLGjWe1TRB5070UjPO+bufPYXIEILqvKOPdyQKk2zh2pSVP+a/Avn8H+fypTeDNXoLJmpZ/oUV5jIJCr8cqrImBkgTvjXqVIBvcfIuQXPdB3nR/kt/L/tplStWk7V3IHpYFRLyFd/4YxVUqkvLieyCbDDIUSHOLH2tjVmJFXGWKYuJXA8HflLoCrUlhNBf8H1/MbslU0v8G8NIE0VHi++iCUpLhaU6LeYbZRBVJOR2nCLQiVA7ukziN4U1WckbnKQA6bAZyKprJpQI7cMCXJe1Yv/ccZTfYibXdP3SukAScQaHMs9I/+R2st3k/EFMmkEgRG0uqyzEv8uFAiv/87J/Y4u5O3O4IQ+MZgq4Avpa3r1p/+lVEKcGXDFvVnYfwhUQz2T4KZM3dWa3crny4Mfp77xDiLNuMNmmrBFAEueArudPp+py3fAZIi7PuuUUp6MQeLsXdZET634CNlm5gWhGOiKneAB04pZ0MQcb2WD5NZem4dPbLRF04IIqVzhUitim62gARnf7+9LeexWs5VVqpnjAiRakN8TSyy1gGuWmU1Feg8z9ekoyE82927RngBoWFYoOMZg4NO5xExo3uRoaKHhH48FJCvX88A2KZZVPLBhDls+EcFQ5mKsYupE0uX1GfbdotqUZ/wRshQ+otyqvnOl7uTt18CGVr5alpOFhGd+doGgaHEzFw9Xztv/O1TYuKdbQDKfBY/FyDiKfNAENkwCjhUdmn42xGOn+h8Kr3CbBpsvMtvVK9/jUP+PsJpMxooS2mLCKzT0dzrg8QY1E1lEReIcBYuqah7+boP0+y7FXNvZOaf1/uxsoCJIcg914MV6K/5MnQab9odJ9GY4MfMvLP1R/gZNh8tGyOi7H+7Yijo/fTLXhlfShTTxN1Dx4M+/BbLZFD1o0cHs/oW1rGLerXDvJ316kEOfQfgVuEkxzPcQB7Q6ECCMRi/knCtH/hYuoMFQEFk2s674ypOkyWbD9/VL7RHvoaVDyTZC/tcgc5HjF6j0KQidUKKlTsrkOtCkHO2ZZwUyjpkswJZ+vVInQBSNhGhyPdfc7+CHQC4eSP/3HNJo/vQ2869yHHZ8zWIdg6twawjWSQOHMMVw5qmWGWGWhrSjvmbH4RjJbB5XoZC1yK/diOpFByGb2vfS6IjsXKc+3xGUPr8suc1Ft56KDdKrzxKIC2XiCPhXrMxQsikE/JGJM77PR5ghNIWW2isPsnsUA8JEtKS2bdwVSGjbPGA0jv+1gWHJ+td3UGK7OlGv4qCfU2LEtkLKBQ01gFPERMH2H1VDFOt/sK670YgGXV/hKHJns6m/DprefQJH8XTRqu5lcCRGv5TlLMw8axSY5bsm1aDabSCyId9FVxXHPiybszFlOIoytJ+fmjpFa8xmdvuc3ICtZF6knVQ4atHb/EsTrgn06QG7xd2Q9Z/kUnsu4hPyDPgiqX7BdDST1WUSEOMIXClJQQy1kPyqvOwPp7v2q4QV4GPQzDwagq9POQXOKAxvy/kf0GArUgAM2xXUGKURert/+DIQqUsMDd+FED+9+7vzE3iyTvC5ud7A+kr7HIr5d454L8G3rVNuIX74oGLY6bWEJhuZ8Gts+FCoqjspToqsySX8gNACdIITYHml7tvV9hQ99zZ2i36gZ2EaDXYOBktIoEP56h742AATV1CWaPebH0tboaH0VY5ugik5B4FhBHb2YIzWQ8kNPFcP6g5RvmzmwU7VvApP3PAZbLenB24cXKvprnHp8w6YHQeXkznpGeUaZUGwbxLlaGrAFt55CX2nexvnOvQ2SzpKO/vyA/BFwYCStzjhocyejqbBQXc43+frf4Gm7xmhfawxQxjaB7CVuaE9C0p41oX582vJq9x3/T+VZeFz+AaRePdvP/ia8AjdSsxFdklfHYGl1jWmgyPXXLNoqbvAV//y7S/fxjyG64SHPYw9cHvRRQelAj/pXBLSTpEwsIr1k7Xvv0Fj+oEvh3XZZ8NlgRw+8fg7YFWY+GObAHKziN7JcIZLyjuz4q64AkYk6xIgJGn9he/sn/eLcinueOjAFx/FUd/mHCIKCHguoH3WsZWCqHZz3sZGOVJWumzIrGtF5/1G36YvGZcIaMJMaW1gRtRN1HnoIDrG8FjIQpM/xD9BqGWCd8enRjVUA5pFTMqImEVUs2QUJJvxdBvffgelLuwmzRXaRXaKTZocorqaIqFXrVA5gMDN8BM/HejKVqyo+6jlrhpbttWpT3/Nh5Qravtvqcdm0u+0NPNNEA1sCdD3VzMQ+gw5oE0KU5XXPnRNC3xY7N/M3uQCcjagvM+tVpfegc0/4nFtlNgqFbCCf2aX2Eqf0AkZYpgGQ6yxGCc1HOzIU16OYL4buAjbvBVzViAD7wX9GpzVtZhKQ4FwPgvIsQpi2vMoVXO3IwdPamWuIYncAWp4cBTxG3AaydACeLa66+ti3BRa+IoqgiyxAxG35Jrjafxpp0m/aTFvIi3iSRQBJq2LYKtNIO3vHKB+W1gARbV0glXUSQnE3yV1mQ0Tu86x7sSYwDLinL4O1ozK5QTe1OEWeWCUgvO2rovXhDtScZ3fw8VwWUnaBnQ3HdVF2UzdmzovnuwCYAl6dio6gdm6J3gweMA0ayOIeiiBblnlu0+BWln//j3NW9Uh7gEDfcoH1zshuKBxT+YRQNWWJhUY+zrQVNirc2sH7Aq+Of/sREb6m8j9Y+z+XdjVET6ehyxMFB2w3rAVrmrB7tpKrap9DWosUFQZQXzNU+syhDml+XOH9b00p8KT3sURYl7MB9ePED4MVR4ttzCWbN301+ULpmbNq7gfG/qU5kIKx4gMDvWNNOpvVc2VBnUKCAXXG/lr2wa3iwbdILD4EVPpjpxpM03vocshCfiUJYvtnY9So9mUz/uwm8Dvtrbk/S4GFBa1w+60CA6KcQK6KJB5dtwqB29y6QLhF8mXSxM4gZ64vzaJj2fYiqwavCJiX1EQLgmeAS7gYmrttGu+pgJdr0VqBYGU5G8Fr4hA5IDvWfo5lFSVN1MNfWsC6rApxJXDFK3uF+GQZTV98xidloSLXjBONBPhbE8URhJlmFUQQBpyarMJI2jAulYmdMc/hR1Tb4ytEB0FArhnY8cALlQrUVxg5Zu60P3HoV+B2gktEdrnu5OUDDBtUZ2BluGqZzpE9cxjFIBOwblC/c7ycEImzb+KPeB/gsxQH2EsOAos/mR24IOxyePA/1jIl6AJQFSjjWNqU+NPyC6httC3k6hk1L2KRylNr2TPwRVQHfozKhFsZHpCSU8INg6qc/THcXREMAdOTTQ1JStXsaY/PbehYtKrQ6A4DOCZAX/zByRAtRHpmPGGFcgCzS9DHWhMzl/9eTnzsoIPFPvRNC/N1pi092cE+4tsu9FfwVB5vANu4PSBKjs+/JyLtNterh8WJhcutrHpjgRC2xdWQ7pdMz3LtadtY/bBo+zbsz44el6g3XgSAHJNZNQ5OZKWlDhyWaquUtse/iqqDIH6IgUzTDqYtM4Vn+X+EFhlNA/wqKTwgJ+EagcMrpV92OGaA/uNwwB3m2e7BpBXA5kDsP/wlxJ54B0U8owX0xHqreziq12kLivWuTo5C2ot+DUFKl55Ln+/L9P1HMGYLLxXanauZX8kqZqUPOcXOzIAw5zpnuL67gv/tas0UD66TYlhZTSf9EW78jGi60Mn7fTz3tc+MIhcdOmexqKa7WRuh8IOh68qatErCrX0C/xA/o/NZ5QFm+aW0txggRnvNDMMaoWqxB+UoiUmVliqQlwp8rSuLrCNZ9T9EYxtFg1pvkLEbNAm86Ex58ZbkobqK8I63tjpd7YowdCAJCZVce/BRA/QnfTNz+g+XOr1qQMn/nx+a9CGO/2ZGa+/XZkjsBXlGtMjtd+mUIYld/2CC7OTYzen/1e4CBj/m7kCvDeaiHTREi9lZq161ZpJj+HvrKwKVeyT9XmXkHpIHvv6pJ+bGNoh8F89BZfGmNCgsmaBAlQYA1m/5bcHDB9zUHyUvbpDmEHWBdeFEXiGePruH4bkSC0hVgY/1yCs32wUp90JKKIRrsBzXikOqgN7cMyVfWyi+A6a07Bcv+nMZOWXY8P0JoWaDeHW59/96RdvK/S8LAj6u6WEGciLjh7NikI1zu0h8zWGVU6j4yQzWMLtY+PTHnsF4bWLrRJcfGgv0H2+Fbre9sp4e38Qe9pRpbMU54X27DpARupCIsNhMByFpXTd8JXPwuq0SvAksTXR459SkXAEi5ojxLv8iEqBOOXM5uU6alb3d8YaWoNdPrJ+gBB5s0LeyxK0d5xZag7baL+8Q+R00Bxv0NgI59QB1vd9IAu8=',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','s1.5uL5zfUm.FQVnS9+jIY8RZmmPGD9NTKA269GS7PHUq7YcbZTG0XcUgXYPaxHHC1DnZrwDOTFiPyRaQm4Gv6YMdMkxcUOznUb+NppRVGae/E7a9GaR43XdoRaHstUY0D0v5hrEpFe++ryS8pL8Hh6sR2HFvF8tPAM8KhyZyL7HPHRjm9QQJv1LXMqYa5gFnwkcwhO/25mX1NxmytG8HkF3znGGn+zlSrGpXb6CbanXubhGPXbCTbqCE9OZ4b1fuTRiX7yzQ4B5D5vOzgmLntPwYNG39d6M1bw+yYf78fvigEBB8M5+s2oKTrH5k2XlTVNGBFsv139yOnEpf6tdgvMZKBDViSjKdxvcNJoJ0alG+6t2Us2ygJAnS/gFMBCnfrXmYDn5BkEFJrE/V+7wjME5tBpVqd2AdiD33++zqEo+u0/lkn+T5jlT1AeoDKm9Z2F2nzj+44Xt+LnJKEBycR+XYct23/7docz2562vdkcG2OZ07noOEz8Ixv4ffJf/GrvMkf6SoOACrR31cNHsgIJfo7n0StvDVVqHasx3TH9fjoLF7HF+tOCIAFtGLLWDFe3evZE1b+vdSdeFx7NnWHM0M94Pxlh6VpOnC6sIcTgTwz6rHCxuuHwSZnqnuirzEFn1vVvKGTWPG0TZbIzTV62Qsn+bueJ2fVqhKXOClsHfffhI6IDZ7wICG5RNo86djnh3p3uwDPc7a1CwfKF8gtxUE/dNEYegVXMSXRHZNZZW1O4BGgTwzJPNyBUmCqKQ/DdpFyc8er1RcvR9OUWz02cCHkHSXtfjpyoZRtXqmSJIwFiLQ9mq9jqAhtPQU5dA8VdJYg9e4L/WKrRE1qvNjwpuwgS2hoCAtpsXD0WE5Sv72uSExP8VQThu1+8bGOh93AGLDpSKl6qyUME7WgvaSp+Mmjm3whQxfSSH8GCio+Ce3UoWvgVU9rY5beJz5FsZ4yzVZYGgf1j53kF9PVIbYBSQTXmMpBzJGfn+F17aPcJX0fhp6QrcUnpGJpdkIHkVRJKDzTziimB/5DUeb4khgbI7ZTl1WqrjbcTUTkzJ+KFQHNQjUEyc5PBsQtiqpFhDnMAf2i3l6z6aItKhByMxNAcR5Mq2PNlXS40O+O44iZ7i7WZpuDmbMG4cWqrHgKjutbudfTuK/5L27CGB6BHRy2hb+EsCGwSeF4nNtt+4Vc25r/EQ3rrWFih2eZbars0CqeZpcU39zOajdlEbgarHGtBs3rjfZKi1MePmYkmw9aMhwh+Mk6QVdBAkfXaClVWcDLu3um8UApg1eSugvp8hmA5Plz4ohtoYMT/gn2eqGSp/jhswiVDBRc+xGs2FharNFz/AVCEEiNSnHJlDqSS8P57wtB1oA9TBAYk4tYSkhpO5x1aiWZ1TsrqNh4614DPa2jiMZjxbrlPrulS7jqF3GeUxgfXBjU5GZ5ENi9NNwUxvgPasAxXfodrQsoKi0IxK9pNxv8DJMxQ76EHtSIDTz7HIBF0Qo8ma6S8ch+VmkDISOWLK0yvCMrUpA7YJs8FfUSTMjfMnA1L9flMZxna679IHN/5GzxafVNZJRQs+hxVfJAW3eJ2sAxKXkXvm13pa7mk/jdJ5Ge5x7GtP8ru2nU55ryIzWyGLYcBhCjIn/545rL3NJZGnU+HAC6ur+SF6xvhVLY2/8h0jx/tg+Rw/M+dI4Akpj3L7gKj/uZt6LAUtA5tWZ5TMVnefL/P51ugcU27bbJVRErCfVMNHkW+py9SvTWqIMTK24NZKdJf8ZatvZj4qwMYz+c0Fv8ruX9r1cfhPOtUr3JNa5A598899gf1+jBePSAy3UjZkETtFuprlhHIcGaLaP4bnVpyKLMluWx880Pso0Hl930f5MN/7BWqatmrwHdcuem/KasrH7akPiJMNuMo1KF8l/RJ++AT3q/v+S8S44ZGUmtxJlQ04qV7lgkwxjG348UztB0UvgidP+/JncSxkV20PhBZXSrr0eaNam2hB2CYoiuyx50QDpcv3w6MV5SnyBVskPo+rG0wlUaITpk/5z0oa6JImrtDxosR41F5dnPRQLHWUPtlDW6IvOYgb7fhWQILGf32S958AEXFRD4ISEZAOUmyJmXcZWA/hleg7lKaqLoXmpkJDJzH0es7osRJADmUOv83hbsAmwlpyxDi5Y4U+32T5jXsMOCIRWKrOjEQuIkzYh6JUGBASzuj1SUM8D0g/cYhzL6Gdx0gJKcEUotd5wwdjAjfDurJHTZWQdDXlRzp7iyojEcZWBNwpsXptWILNpZkz3A5fK2ahHMgp+1p2p5QQVm6GQbLT0UV2FuHLHDFoseZ4hWCN9eGhoAI7ru0B9MLiHG8PUqNPJFPJUMy8zXVSNs9tzjQx1fhruNgl+zUpnX9sEsikFjryDE7sBLa+0264d/Rz6kamnLRytUv8gBfYbdxX9UMn0UcyETLHm4eMH0PusczfsvHoefYcSjNEckHTXYotNLXGAi8wXlhaiurNBlP28K5kBaAoSGJAVl/Bt0jJcQ2JNDzJgT6uQrQz9TjR6XH5OkYUUmXg+9U7WJZ3dXrl9gWuoxDBj2zVOFfKp+n7KOTrwnFw8N/M9MAb8RqVtgREFLhFyA99S0uj8mbHIoMthBlaokQyoja54+PszuwdJZ+GJlA51O1ADKIuC06j7EeajhUtwSzVU8ExjprdivQvnMJUH5bxAvNVbyAfc5D5YDNX+o3oHmaDiCcj4wDckbiS7WCHHupRKz6zwGJriZYzT3iYkkf4oG1n/a+973DWme3x0wAXMfa5g+SSn9r4mW2pkrabBdJuI+TFgBlHM5w8nGU+Ua+GpNBGvvz0JkdJnEQMD3Z7BDaQqPNhJc7mCEwZkv2kXyDtR8VZ//+aUGhs0ehsK0hpNhlc3buPQoobAZHhBr9THMcikta76gUwot+ZhfHAiIOAhZAwuDdTDHQk5vKw5M6Qxxxp5FNN673YBkey3bJ1qiwVnmIQa/AxV4NoBpUUzBJrC+kDXUl6n08iYjqsZ0GzI7eRSfzIL7FHIEJLnSccPidKAPOAPIsvW4k39uFtlb2e7fCwufl9WYFuGCSjhWa0vuzXgjlI0LRGiWUq4RKY0aooAjlGpzr630jGhXDP0+Qa6PSGeJkiX48/CbbUAStpe9oV6UlJYlYyyr/LT7f0o0RJjd6x+ZHDibsgOUqg7OsX560t+IakndgeB/yI6UQ/gG0KKbT9k6sIgFcCiGwtD3pn8IecOYCXbt30Sv0jspdhKRKNsHmI2CezB0hG3Ir8M4pgTvn1TH5aMBuWCHhwXKMHfv3hHJ+xAsBnnvwKDj/TtxUEmj3pNMOGGrxcNT9B0wkpAsjBCeNt5Da9sbDDyZtQQX0S54ajTH3oer/u9AzjdcYUhFLZLv56asgnL4moQZp19t87ZikUHQ8x347md2rg6wTzLdHzT5jmeZi+u/Uo5f0T6E0F7YUQtMGT2I/o4RMhJgtz6SdM8eg0yBJQ2Aopj48576uVFRxwoxkOL7WpUsGQx0dnkaJgJjCMTqrvLHaofSoFnyZ8cbwi4LwYEBJ7GrXPeLaR2QT4kIdGtw4XSP7glJs8pwihDgMzaMgXwABSXlk9O7RbBRgIQRItCsc/JIyWj+h+TdRAnrheFfYuwHsNMDy2lYjCLSBUx7SjhSBUVAQm7QEEu40YIhhYuSlw8Ws1o6SZ8LyzLLnIcAu+vCep5b1sKdLX0Vu2eqf27+B4E+2WalKLTJiIjRGz9oHoiKOsgyfBvxT5Sa5JLgm5bVdk44oXKCrrLhpbkXPzc39vmNr3rcUb3kt9uW0QmRsScpjDbCxJRIPiYAQ6Ng6tZ0AcDglwjjcAV2eMZ6kHrVZPyFn69kFRA0kMKMF4wevy0TtBewSE10flFMEeJY9fpWcDKfLAKnEzStYm38JC+YYsiPUv+AINvgyfKSooATgPR+RpZ1d3tcdSVFfrxGqaYqtrQR6M7M3k4A5utm4bzdX0+XDxF9i7z5/gojyCXCfWrVKo7aBuvJ3Dxqn1gSfW3ddppu+QnCY7gyGlLrbptC4aSZrva8TUCJiw/ETsKtp6CWPg8GNpm9R/xmpU315c+QQbFxFFYwd6xJLiCbARjiPCTZjRMKMtFnjwzvNwocgN93vbmeEjCoJNUvkwWN0CQV6fIDsr+ruZUz9yP+Iqmy7B/Zi3kQ9YFFR7a4qKS+nJZ+YH59igkACxxlOoMy03sd3iwEmUz0kzpnlVdKa1ykt5ep0ViEl+3tkkpHZjEiFfDzAweL0nvoSl414Ao8ba9+244c4G1Ez4meKUGp2iI6kSQbB2ZTsbIrDnzocWMJRb2UUmOSkZH1no4iRBSEngY9QJfJm6eLlbSlgxg6RyVtOzTHkiUdgmKeH31FG2ObD6',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(909,'desk:23:347714304:R7','asked:23',4,NULL,'sendMessage','s1.5uL5zfUm.HcC/MJ3eWssi65cNuwhwCzzrTC6tN8smjG6ulp5frKXKC4GqzvT1JshojCHZCN9NSao6HUtz+HQSD8TbqXyJmR7B98IDBL6r+oeNrNtJzGcOjqeiyhghVBvtzXEyBc9fZhWg6hEmvoVlA2vwuO2Ze7E9t8Ew99mKVTF7X0gF74ryKfvrgw+m6OdyTfrnpMi222MYTu3pQPKdBJVlrY+Cs2E15Pg2x0vjHHwgt7Auk45QDkRZk8I42fukixfYXuI/zfux36w3RZEHe19By367S7r3H7PB5p7HSYD5SCTx0/DSwMO++6N8IbVxjwzHfOLxJlsR26EuclqmQRKVhO9WEig/vdCaKOfPMYnbpQV8j+uJEdOT1o/2XbA3Ze4z0BPpLmlQh4TXFnN5boTmznbrqa0kK6iQwey62K6FWUTG04NWrSOgNZIGC/m5ngw0oKE6OYuHVTQXSykk+zeeZqAMwIBCAypAbEufyy4+WavCJnJNZgdgLbLiYam1ZEG8CUaHyb01szWvJ6XpuNbID5YNmsDXiCy3J+c+nQqFjK2g0w==',23,NULL,NULL,'alert:23:1',NULL,'s1.5uL5zfUm.q2JeLWR3u4ItnhfynXXdNUeEbpgiybUdOFc2LrT64Re9glHtDqbx6wwQ7vjoL6s+L+SE7f0Db5yWIh0rqFHmxjLR+H/IOKjqrqrnyAFCptR9eDX4mseFRyPZLzSqsnhy9CU3a7blzPOax+5RYIFZJN86ITwJjP/HoC13XbvQaOgcLOdf37WKPvEGtDu5ZlmAyNeUUusnEJUIq2eZLjTg3KomLjUTeBBOr1+xhrs++SURDhudYxBBV8IYjMnno6gHc/3Cvp2UZOZZ5w598f5pv/CA13hGdXqmytc8k6TfF+9F0avCMNNEwHnsJl0VS+aA0Vg6PtncaVQXiYfUAccc/aE24Pq+o3hxl6A7FpKu4pABdN8yxaFLiYhbF6874KVFvhMrFY4eJrY0hApH9Ac7uMSzMRnK4eduIwAL1JFvjid05Yhib5ogJBdS3sGMLsrAQP8HGMl6MvEFQ1MPT9jCFv7JtTQuZwlxw6O5kRNb3wsrSb902x1z/3SEGRYLMgxcPnXCGAUx5Onvwn1/qIW/FMWIcfyZh9pefIiihdY=',0,NULL,1795428341000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(910,'carry:-1002200000405:180','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.4yvj8t0hobcZWqoOhPaxrbo15pJWleKGG0gWQ3IRIfQhTVKLdhIXgbYe7fu69X/ZdUu2nj2MefNxC/EKCZ3OI3brfe0ZOcj+GCsdTVxXHW0G1ryja/lthuiK+IyH4vBG3DUDKufTTOOYriH+3Up1nDvMFGJRDqf5V7MpQ80Q2e3Qf0hwfAaZrqG2vb2xDEJZ2dpC+pPEWQlizdw5U7MlHvyHvqD+5Ao2GWP3yb5GZR/4',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428342000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(911,'u347714306:relayed','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.aQZaKuJUv2X2zunxTozbwBKaqNrlDUDZl2W77+pUW2OYv+iBEEJpk3UWE/dFQRpRyIP+1RJM6a/hY1s/c426oyZN2IexKY6ljakl32NSyh/Fgm9gt0ISXZS533VwhbmAHX95Y5QXdUaWRmaNut1UfK8q0q+xoocNd2vzSNA=',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(912,'alert:26:1:347714306','lead:26',1,NULL,'editMessageText','s1.5uL5zfUm.u1Rh6p7yg0EHXtHwQzfX0u6NMHt5aw2g5C3y7IO85+BgI722u3PpQx4I0BR0o51m9A88Uy/Ch/IvxC0Qij60casGCrXN+fCTj7Py/eFyDOu6ZWgh+ZPp6LNncvJMU6YAmFRifi+o442OWPH3Wv6NPTju98wClVaMpIzVPrEnjB8y8di7f+XAoS3zzPHFhSANJCH9Hg8B17EQXB6wH1naSdD9+Wxy7dzMNYmXc9z4wEEGOT6Y6nrWC+NI9F3+SY8DSbhlTaUxpaIa/kPTQEG4oyoMbStzISmpTEHnC2zmCBJlRSWb3rDd3xBVx8XxYR6yVz8RFVs3kQp+gMauIb1OStKn26wmbYWbHz7qAaiwsnz63R7ZdJNf7YxZcnUVR3UBHU+NaH9HrH5ugWQImWDoZZS6thEBvJxD0tAuYIFe3+sIzHCiCTOKQbg8zts6lLrDLEem1bhwhfK+6vb9KdKWDf+rZ6sIEennk/sf5PELXLXRDnUc4zi77ukIj/kIcEopgauvjhPr/T4PPDyP49LajAVQL0XjLBzUyGUIsHGUit6h7zpZSwh5/EE4M/3pmRRRWyAvR1VUAIzfvAGFiEd6G6EUBV2+8N7u7AgY86C0b2vQMnYGzvi/HSX+BJNnGr9qfWUPQfWX06umUMGY5e7sHuAHlOhzUAuPzfuXCMefpO6KIAr/AFq79tNU+VKlt043SXszW5vLky6w6wD221SgJ88kaj+KVKi8//9PCXKAsCr5f7eIGuU7jRI6VycVCuO4IpprB+7fcEYuDk1zzZbLyGV5Gq71taYKAqjiJQ/1K7Cs1vzFF9eLbKQ/6UIR6l7WUxpKFo6sJAOsfw2dB/WiQwXiMItNA0plUWrkKgtsOsqErCkG/BEc0SI6BfzmvfWuC/m3cV8RTInk0lfNQ4yWKI3bBCQj5qraFt7mGrVEuwM4WGvoPIumh70EiC8A4+h7AUDSlXzFyLa8QoeY0SVRCl9d+iALyX/c6G5RU/yNazRt8EnDkCQ9KEyOu/RtZ0n9uw/H9w24k1yOWq/ElMF0Ekfp1CqWuVS0sezvcRNeLMdcH3g9pWePuJJkmM74RHKwg/fWMJdnBtGpHsOO7LpKrCP2nK4oZSmeaUFrH042QNOla+ReufpImbPwDShZKIggApbLYlp05bjOfbVcIWpaExVeNnYIOKdxtKiSSLBL6AboliscvQ3sSsysCoicsERj+hxbqHgb0zlYEceOsQTTv5NBiWKmcKMoMnrAMyqmUWu1JnJadbFw3TzOo2roBWI4Cfj4sO30+Z9sIR3vT4wjfTvjGKR7E8PijWP+GH6K2OrNs40qUxJDhdAfRO2JJHvpFvtjwZFKyz0zDMAR4eEbfF4Q913cLfwEgwZDXRKPopheqqTTeZqRydhkd2QCjK46ftECjcRjKXuwum8FXsq75rz4Xn8X0z4w43WBWQ70jskmQZzC3hYtJy+I+f4ns7LBb7tFHiWDdL7GFuKAjAFhqT5WNvJP6U6KpcBDSB88QXUQjwECsuuvAuB9YInTgjvQ4CuHHjuCEP6+4tp2p/SGBKSCnzDprMoOtXlLtqX1yvVYbl1ctuZ0hU3B4xfgLmuBJWwh38LtDez4fy1vnJwWs1sFdnZ7RhOJhcV6jHXvClRxRRjhlyVdTDPjImj+U9GZzoeap/M2xNM9w1KMInPA',26,NULL,'alert:26:1',NULL,'card','s1.5uL5zfUm.CFHr7MXGbQJMlcra7VnahIf5rfwkTot84qhxoG55W2QC+aZK8G1SAONkoiiyrP8UFsAHimz98x1XTQYGpFyq1HLtSPlsvunoc1epWjKNAXfQPhKo9pnStnwN8dCAedeXWFPGwCFs5MmCFZ6b7/E96bzMf6XF1bz+bns0EqoKzpqiP6jHGC2pgXDmgzcdoUbOhQxwKJ2NwZtlx3a8gBcqjAl6hDmQwqJWo8OHNCLqMe9wjv1KZ0Mx/XB5EAE5DfXfwpAB7gN+zFuImGUShrsaK00Op7j5RtTzTbdaO44PQ0ozr2GusQqlsLs59GNUyF4c9LMY0zyHnTCwWmK+AS6sFErjfRQenjTNTOttL3FZX7IT4ujfFqcuANbdWr9NhdxQfqVV8vcmBCF5Ns5Ro8G+h/NUogWDyZU0kW1LDiFph/TcpCZsN3REZLHanhdnhLUgBWUVcbP46RWSuPjuKYDSZaD2YDftr3YDdEnseDxUm5EllF6tR2SOKzDbr+SKA5CuZlpzVvicrP81qvoH8YRfayQb1+VshnYwnX5K5x5xZwoD8TeDdLwN6IBraydYPZqrLb0fgPjn+0/OXBSJ+ofJOcEKBUdbTCoNPhRl5LQdLv2cWgoMkLOgjRu2KOAUaCr5DVvwI+tSJh9r0Mj6oAAw/uJZldcTNTDjOPkI/F3AbWKndU+ujF/814XacuzggylQGTECm4Rid2/1tlWsC2yly8BYcicFLoyTfM+tjn8csnp7tdF4K8sCWrHtw+lKfrPyN8ktUnuSv2ckE8UaWN+wSDhGuz7/NjuZ5NuY1hcu92gIi4zERcd/znmiSoKQI8Fq75GOCA8ini/C6tI0+U2u50hApAqyXF+g7tfTQmw0tbjgTzzvP7HHxPHcV2/ESgQx+SLhTWgpgR8Ang8cIsDK/ersBOM+U6Y0mtOT74Dp4sx8e2KOcVIJGMkUYcpNuUyI+cscM+oGZr/gnJP/JAObJb9OVCWNjAHSaBDWh44cRL1tdM0vm96+wdeOyEzqJy5M8EPBp+ammuB4ptAROHzH14V2H5zOvFvTkHkeuHJvZ11Olu3hV487cc2IeVIi/tEeRd7pXeVGz8y+V3Gdcr7LaHqJWtTtoszYFzW5mvovcnl7EMcr6ZDzQKPTyuLBZZ0OyNXn43GcwuBXeF5kWhyqngeh9pjC+Y/9DCh1F5Jq67BKJU7WFXK3tgDv68eb/4ViplLXend/Ckw8SG00eDjLyy03JAEi6j63lKpSq/D+oYuacfhoynuBp9v/lVo9w8YJYno2VHcW4JK7kdiszT5oN91sMWbq17Il7Fweis3qJCudUbLWToHdand03HgoDyBzEDWgwnocmujWuWVm/yfyMkfr6GMcezSX065aUcp75jumye/uGoQM9MyAQ74fCeIw2xX1c3COd5/qw2nSFS8ip/pFolqs3DvL88VFUqswxY+lsm7CjPGLgDDbGuFQg0mPbVLEjDD9wVSD85AsQQUf0ZynCUeBRych0bZ808YZsyNRW7DDEf2XEBxwWSOLx0iuNl9VfPhPyEtZT6VQZRiYywbBVyT+/0ixGJ9bQI/H+ew2MUgmCsI1N7Xx4lLAkcRWuKOh7NeKmPcej/6t/sfkZux/MYBx5xsXw3MxmTOJjEMBgquQdetESZ5VGIom5Md7pQ+XM26dHTdBnuL9HPYufvNyB7yVdRqV/r++XgATaPIfrDsKrOKuNNKi78tXUz++YMgQ688He1btp4eqa2Foy1ITLphZoyTSVjG8VkCRuBuyTSP8pAvhDmmkd6DeD9SQDiZy0AS6dUwt14VPJf5Tss3CNFwwQob7D+gAxja9UQeSeA/D+v7VNU5snyj5vN4zYpkdetSuVp7Q2LF/vqcVCDiqWEv3e41WuTqHgupQFdg/Umt51W23uaM2+nUp86U/4/ovtWYM0nAkY0FO9TJu4LjSq2+myt//kZVhHpitovzGAq0Z2hkCxQfOK9j7fZNhrrSZw1gYz5c0LzeVh3AWBUei2goug+QQR25zAtKP3vI28vjXTu4ImTPqYUk72d6ra9eJTBLHFpE5MTa2rJGTwzidycGRH/AlcRVe3HGkkfx3LNIuBsMgQzQM3BBgNS0y9frCAtgkN517C5DsdDx9Ye6dQZ4hhK+icWrNhTQUQchHEEEQlxuMFfqemQBASYr+xuEIUtdLXkTBbtq/RA4EEoqRW1bnevD2SmnhCDMCnOefU5TG2eFaH0XRoc/x1wFbsPOe//vPSjA709qJhLKgwUMmDl2iTDfNKxSGMCBY+/JqzCun4/bzEYRvCK+896zazs5iAa5BiNySROlzk+mj1xVRHOzu1JyGCGV+tATJ2mKDqfCBTvX5gvjrSmVDLsm4IQk/vCYSynx7gQSMJcAHh3PIdO5ME0ZLGXix7S2HdgOgU5XlQ3fcdulwIBP5Ll2gKO8lA1t/YP9R5vl/SW5r1YZwYbZShOgyCiD/o37efQH0Y2hPzEEMUkG7HHy0NULKy5/da6TRIpT/+13W+I3xWaWCIzRsOztVreWRnXkwo6TQWjnfEqcUc6ownQr1XjXZhejcC9EcmDIK/2O5rB+PLS08VntP07yP95M3P8eVd8K82lVxLukRdXAhbRLxE1VZgsDTI97dBGnvewZ4VfiAk6zsmfjnHjCGQtotebPnYV390lljXIRqSTiQt6i7DY/9Ndwbw0VizldZ95KknCUomPrZ/osGcEzqTfDMF8NXi5Bm4wb3PYgwgyeN2p+F3LUmQZf2f97VLS/DQPKRra72h6UnFLh4plptwb/1xWgwGMnU9ySVM3gJeDGLQ53ZjXvFDM85u4YQTbSYE+zX+2Lvlnn9tBbQBBM0+l4GXiJOXJX0Ma9dqKvu36D47vkmhyw9VVYOLHc974L8MP4mHh4ATG2owuTCOdAlA6XBbc17rN3PWbeJ5nYLg6Y6qNrJOJiy7esUL6T+UjW0r+nWHlnaum9l1iAIpMrXokYk/WmRLbHOxDu4pN2g1ru8FwfUFwtmMYKsZMeklh509PXJ+6f/t0ZwLE7XnFvxIufkaxrJG/tLjOxP/vd0YqsgK1wQMssmg5YUNx5SQMO75xSM8L6g25uML0oLSSQuwapeqT6l5/lfZo3bH2G5FnHDC/sbQBhmpTxQAt/IsV3uB9+nDwFa68z+RlP+9/cmo/46q7yf6KZkJqDL8TNo9tAhv1CCgt8FoQa32ebJ+UtO9sBpVe/nqS7yzWXadyYjKfW/p5PPw2KEAJuV8qJGyK11yXn1EUwyFfBvE9psMkzWAVQpVOZAqBrOxHgZ/05YsQ34b/UfCF82j1Yo8rdP/mR9mlBtozKFjYwtgWCB2NxA/GYnZ2FWwcU=',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(913,'u347714307:relayed','chat:5100027615',1,5100027615,'sendMessage','s1.5uL5zfUm.HSh9DC13BbiwF0bvGhtW1X9/yEmn0nHzHLBGXLVtCzmxtso/+K+4lQz9EAmXpU7g0qWZeXBe4sZjnapVDhr3N90iTm8lnZqtSG0J3/0/uozjh2GX/6JPu1egXcVsYOPBUXWQoirSjKhKRRzEDavvOYNEuq97DW02tvtJ428=',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(914,'alert:27:1:347714307','lead:27',1,NULL,'editMessageText','s1.5uL5zfUm.hU3UidM0ylWFZ4AnwPUfgXfauLVMby8qFu/xmbC+t4H1OXddTl5nOVTcWm5yQJNXHzXMMMHJEnRvcoknbjB5FEl0pAiy1FpCzbnVmrddBLFA/nuDXcpmym63nRydsSNH1HjQM5+aOCjADcJ+UMlXNOfEZHWdh9hAUzNT/fyPIieJBfnbfxXnccI9RAA1AE4Ks2LF+Z0h3wnPKmg8eG+hHPwXKswn2b1DXWVpSp6AEu93bQ0sHYLoBPEVm08jj8ZVT2cigLdo2QEP2dcjuGnks9Sn3zfW/QfPRHAfdKnhYuWcywcDr5le3uXX2McfSv/cON223E1uQCVHSmfN86WnVy3FtSqeFdb0cPZlpQp/9Xe4DA0ztqYgtssNSc0kDfZwvcKkStMShX9/t1zcVCZ55qXq7YaKqqxIw3SpgClhxBcC2GO6bFMH+hcarycm4NX19nhT5b8x7l6eHv/zpE3ZSO4qo7GbwlU5nIvcAGWXJAid+w4W8O2hacIBm6p5tmRl1wAuEaYkLHqKL/oXG3L8p9etZ6Yz6ynfhtRRnLVgceJCoQ03bUVMypjXPy89zEMlgjUlX04fqC4JpNxVf94aM/v0b9AzXkxmRk/7QaURrd6D3IzxurCBk+zK6llf69yt3nh0MeTVCol+1049FqKFMWfNo75BHnYOrlNpdATCYTr+l1jje41iv7tQRuJHCd/+6pYlpC/7KNAkHmkO44HPApS5APFDpZS4bGTyoLfNA8LHnkocmccq37a5PhbXRVvKSsuQRhLpUJ+nPvxkHtrd5DODQbCtY2utzlISokXD8YKIdNmiAqvxomHGmhZ6JMFq6ltqNlFPS0JEdb198mcAZDnVPcffPvj6UgTPlSJMot/UUkEwQwc0Rw27YHJPktO8TByjAjK37PGBNeD9Zjw9Gwt+/VIj78Vj0UII129fGEpByiM40+GYwj0Wx/t7bMKU4UtJJKWcfJ8up2Rj1yYtOLDdmcVky3Uwg/bWAxLS1023xCFGU9nS1JiftdtAcWSE2S2qzfHYBgKVI05IfzAdXAAnWH4Tc0TsQkUdR8fGykkQxf2jc/IN0zkSXPOJEkX4qDgbhYLolEmJ0j+rQXQhTLzk/4KxOkDVomiBgblvR4CXbXQTd6NLiGpgYJWksDmOVLQgDYHqpU5Sfx5yum8fzTr4EjBzcBnWKatfFhPERsXivmuyes4h+V64iFo+xSKjjoSqdVIoCq+XsgswBols+yxg9zZQPMphuccJZKdmQw3XgZjmMlytyE6D1t0NIGZkF3lw3hfp02LKP975MYLD/iXsxAFE5d54aR7mBfQhawONBWjiYkniGHna7BkLgTrsYILZIZ6CNgb/08rnrFN8ot9LeHiVGXUeovSMWUAOYUAieRzmtcpugKFEHs53nFCQx2gtYBya8hAXY+P+oPmNuU/4wPSm',27,NULL,'alert:27:1',NULL,'card','s1.5uL5zfUm.WUIAaHvrBxKgqKvjFHAXX0HaAufwYUwyYjtYPxvGZrVNvT6r9RckxeR6XboYFXQBZytFchmu7N5QmYvVeXXlGhFW82/2pyQ1XNkWH85LztaZf9KcA9BJ4lbBt7vnGdd8HtuXqVFNclgRizTJBTEPiNOeQC2ysVZhAdugo6dQEe23BO8Ef48yU+eVqKpQUWDcyy698PPX2ppNiBwBuM8vm9dZModeUL2cKj/+iHX0rY1ZfaUh7t38qyuBv3KZTSRiDjfUHDqHji1BWL123aDqhWfMExUJlHVWpSo4VMoIzQemhi6TdrZDeTpu+UrO2mAxaWz/24P5tq2hJRPtCAOwRDm71JsmUujWR4lalWm64LzeMR209n37tCDX8m/U3K3x/cepE7Uo+LaDBUBdqaaztkBJCYzmrPNR7E6CQBDaLlNx91Y8MrVWsc4rUQTeuY31Nqg0VjkJPX3OJToRGwg7jgpULfd/mDcBVf1Bpwccsgt07dEUghD7XdO9qxsAIC4V2vxIAJSbXYmwoGGWFBhS2R77DFdppvLP5rgVWWLAKOARn3GTdJCXbU6DmLMMePeLw/ujMp/otFivEiHkOLt3wGD5Hn9mHm+MXlyhKmVKOy736K+jtp2eqF/ihUcbM/6SVbdjP0B9JqD6c7JoqPTBjVk3TmYbbzEyIBItKD7YC2NAi+VBbsL3Wa90HzCfWfmz93QQsWN8TgeCgeuMdDwHEQGvivTnFEGzRzZTpkCabklV+0N6WpJCeL8deK7SNc1pbAwoI94Eiv0asT8G7xjtWChRd/9WNvjpHGe+bVW8kXZc7LV/6Lipit5beRL1EeFaDEANoK++wW6de0KhBhBnjHqreRK2VBbPz5LZR0igMGNfhGTS2fMFgAbkkitfk6w7SHRPdamlCdbkXvxew7fwTHSdjUvTG0Yrzlt4JtGKfLVRqxdwkVEk/ex3mb1gNrIp5SuMfra0cUcPQbveMC9ikn/GKbn+umK9ZQJdenjn7MGZFkbRh9uLyvQVGfwEw6a2VKottzM+/bpZxqS3QDb+IpX1ZhU3JfmxVlqLKisb8VeYczwMH3MWIYyARqMstdElI79mqpgv/g4AjsCKqrVuWyfr6BVyhqjUNZAt5+80GWrqqCCrgG7llvejLrl3s3wWcfKAIhFDKE06KsYxYNC76IgNpSNNpZWlQhRbBY4RhMsceDa8TbVSqlQtLV9xMHm9wAIWMKo/KaQEDm/U4D27xnNW1ALuYMcHrWGwNgyg1MHZ6vwyV+y+44L2hFOta1Xytzp0U3hiBaSj1F6kRG64sYwAHpjm1iZOV1GNXE2qH/F/rDcGz4FaZmibsNcpZLF8Z8rPKUnLnlRcD5f5V1OVoqvHMtM5UWztKPSfhsd5IbniBdisnDoXyEOcAiumrP7xuO4cj5Wr75aLkeqKgzdcDXv9ZHdfv+baVGMz/e8XfpW+KvWv0U/SryIKLbiHcEyyNev5XIVy4FV2ejnVQIEzLLcZZ0szLr280wyX+ph4aVM7z5q2tCInSRJwCTDTTUGVhwY8uYd1pxtVjfMs08bUyuNnqNFPfWS1Aodv09RCnb+U3IJVhb/9QFnTeAhjx9qSp7uWyxHqAdAIrc0rJUuqVXCxsyjVXAhr9mmfNoyu4YEgL1m6DGJcgAFBKQ0nj1zV6CMWWwZnACzJb0ZZgE+fvJ1rLVwZImVrF+UCYtjmrDgIBLO4ZCAXBtuTBkdcecm/77FXmBL6pOd6aCqXFdSrzYIaCXK9kzis3DaEHdI9v0bwdJJary1lhzxq53eVvvc48Ywsa1EkKYyaAmZyovsiYDfYIYtujqeWHvFS5KEOBkewq9uiqucQ0GxQYO6sjtMNn7sx2y4iUbSgz9JvATFVg8uhYksFIteOe6EP0XUaW/oCcoXOqv4XeGjPwtMZgSgVY3n83JypS9px/Mc0EV8mbzeEEmxQsUnGWPZefZXmMpyxwCgpNlSh+uDVGgifDUoOsUqlW+z7CSSkfam2j2IJ2yYEtaYoeEQ39AG9IAGwqnjAfsCJmZ6y1PJSi+vIOKk3ROLOPe8SGsiffhVt7Gz+E/Oolgyh1h+Vqtk3awfLK0SvY5cUHbGFrn8snedk9JHdl6ebdYYF8OCilSFzHSEhik+qTJRioNnNVpOnGdEFq/p+F0ht6yWvtLWAqIGIQzO4slk5/M00W4KVxSUiIFWSa/Ick2+OhXuzsGeLaUoXvA073MVhR2T5W4tpfINbPvdhQgPMecFaQeW3M0vwbo5DIiHq5f/Mt4h8IaDc0FEoq5x8Ejh3g9hveC2LkihuXDewvTYYQM6Kf0Yc19qWjl+1lD076undeNR5RXVHdZ8RsQSBEdxLwXWiZm4hlDEVcA1disf4kxL2yJp7zwHLFdSpNHZ7hom1x7K0FQBkNi4puW9bX96AAb35aM3dalG1uY6u4ZMgLCAVVQbeQjQ6X8cZzwZkUyCEqkcuXh7i6VeZcGua1glJA30rCpbvJcKYQO+zDjOb8fvfBKj0fN169LkggYYz7KJQt5h6316n4Q6hw5Ltij7XGgt5MiK7VqrS3ZUQ+uWAunfjXII5QnoMNhPQc3L6WndlKIzANXIC0RuEYTDUKKrrvMLZJQ5yFT14sFQr+BxbSIdUpAcW/+nZElxKUVAAARNxC3BJUq1sJrXJWKxZvTJB0xbgtlgERWPWFvoLgqVXDZwojNGRvY2quR1g',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(915,'alert:25:1:347714308','lead:25',4,NULL,'editMessageText','s1.5uL5zfUm.A78+VdfF5ClQ/FhOvFPrxlfECuYLorBGHpAIyW5CMJiNJM8plQknT9gLgDaGaGvX9tOd7aKQ5mK0p7u6Z3laTlbUfHiymd2x6+mT6Lczqyeb/4gb3d1KLN2L+8rnlZErTz5DLtsVStHJl45yAJ2lcyH7NBomn7ZvB5FAPBapxsKfBZNzHItrEDwzVnycroQ6H8QFe4wpnLy6pQHCfpav7C209pN00cRYL7SvM2X5j8tNtYBed7sQtcY+lQ7DtBrluutWc4FDZfgp5eCw7oXv1THGEysawyzWhJ9nchD/59gBDMyAKSOoXX/M4WpK1ztivJtuE1SI7Lojlvs6GPO/aYsot1yheGQ9clyjD9jbxuZGEBFVhKsxcYG6t7F8/Oz+m9Lx7BlbzJLJJyi6V4ykSkC/a1C1nt8kMqXvwqSKHKUbTxE3Q0nV5hsH0jfJGjDck5DGz9i8648vtr+8ZIQzPRTyIwqiAwK851JTI+fC13JeS47EPy8RGQQJsStom5CHZlXEY5cPjfOJceVnogZwpPaXYcP4ux+3a0Oy676Ga+FsERsMl7mfeliH9z0VSGEB73FA4EkP/GDDIOv1cL0GSrYwjvbiHUCKZVEZOjexb9VbzsLJe35OVsDcEZki6UJLlVV5l/6IoVXvwi5LG+A6a0s2HTZFytKrNAH+ywiNCixpAUvRPjqYzT5BI8+/E98q5m0DerCAw3uIaAJRDVTYsSK9KsuW0pFWVQUnJCrMqk+mC97Ce5BXqpEOEUENA/uZu6kVcAsxP+a/8P/+DsTTXCSdDqKL7nOLrhaLuxh/Htlg0XMbltmNurAYVWpcg7J3J/SmFe3IHrg7FhlSyyzNn4AOzNnKdS2zRaHbRSDe4L5WeM/CGXFKCa32I1oJUAtXZgifzzR9DWdx2eTaXoOgHlp4vQSjOBCmDlDMx6dya3TiUVMeKPkGYGYIvTXb8+BkVV8c6zVc1ppzOwzwOD61CjXEIstBqdhVpxRSCL1aKLJXqzj0SoIxEbbbHEiqssFUbh/hH520pdEa86Z4ZZPIgGab9SfGbeq5krwXcOKoYpYllZ4Q6rwAX/q9lgbWDkpDUzn1caWJ12Mq+zZ5GoHz57ES2BT2jx3N1YDHoLlGAdhUmVsVUQlfEne6gzZx8qdSUpH33g8iS5joexnHhiX72YVQZRn7HR/0SwUvapIZBIfU0EXmHmJRBbBn960YxkL1axE2x4MrDsyXWnDsp17IsJwJz4pZBt7ASIXx4cgJx1bvFeAfwKTJ8n1K6MLI4tJVd0WoH/m05T0gScH2vRyXccz6yeAmGOvyedbhz9XjCTQC430LSl7RVsAUfe3kuT6b10/eMjYXHOE4OyHrpFQmM4lkcZFaWYZgeaiZMMc8LmhA0UfUoYNrnenexJ3Kowb32vJ9Nfx34ZBO5HE8KZ1UHzTbkXC/axQM8A01hHtFonJwAWwZs6kWLYo0KycpVcNV/kU=',25,NULL,'alert:25:1',NULL,'card','s1.5uL5zfUm.xcFpMhX4w/MGA0BvsY4jaurraTQKnNiwxvlp1K+jYElLgjM00BlGfswdvCm6XVSyG2tmQKPb+FDCWi5izaXjF5xYWBgcREEu7J38CAMuThvsoycbbnjlv9o7rTrKbxuP2OtfRtlzOBj74ocuax/ce2HI/dhL7VgU/9UT7muBiLFx8ynYWM9/IzpCjXrDQ3wGzHH2Jfp8y4r36oJLczJR1VRG5AerEvxS7fGtLBQFKWYskGs4m/olX9b9+O66fKupC+JCL/6x1XRCuCzXseS9URC76MppTWYn8n02bv7ckzMvVG0f/FtbP1sw3N9DDb1jKAzEkHkER7y8z2zc4bWQLeJarNvoZsKl0lVBu9eIdgWPMa7ig5x37iELDFPmxWd/BVemqN0k1qNCWdTqo0Fydb+TzGeMpOuUo/AXFjxiJUd34ZFrzCpZZSkjR7Hai+44ONVLNcDRe3yuPNHkZpsDkX62SoJc0GjXXk65I9BO4wuilYMYcQtD9MtrtzwrXVBuAAtZrW/K1hQcSt0wHmmxzoYW2YVSRNiIvZagjPY8DFnJ1NTfVzP1h47WNkhI7p4H/oimn3rANBXiwwiO8LmHFUAAZMLs/1TfrdVaYbwN2N5tlq3yQHA3zI5icYnfPu6UIiRPqQNQ9pVlHZbkWt37CXmJMDSA2ZxLxAOVZiv77dQiveGGiCsyPYO9dAh4CNch5ezNa4Elb25YzLeNrO38LXk8yrg4chsQasUsNGaFKLaNJP95hdzEFaIuaFcR0apMq0twFm+LcQHSC7aKeYkth9hi7Fq7NYpum21oW5l0jGS+dT82t1oycHOZ4ekgIIak3gvVVt66Xz4xXo/D3uHFnO9XR8ZzD8/NKiGyF7s50JVQ95oBg+dFfyKLwrOhWJhh3ttF5t7ev2qNxkwCPO3vnHZ4GGeiTl4nA8aJnaTD+xnU8gDH5xn8ASCbA8Ygksod1RR1OvbQbla086qwFN1wQYzbfdQzvxtiYPFp4Xneut//LbA+AI6P6PoqMQ9SFcQQl1Df21IxPRUguOK/AovUtGttJd6XC9mSeXaV8Ee1Ziaa1x4gp50+NfbQIPjOIc7klYjX2F6OJ46u4OQJN+OL0V7WfK7ghTk7KgKmzSgtXSo5SKyNbhK5u2ktc/blkYlbP+0svtYwiwy0e1UtlHD1e2kwjYGZkSCUDtpaAi+4htjuSEd2zr+/4eFrXEsxiEqF6XT4YDxIzcxYCqSImMKi5+VMVlh6Ko27NDZfynsWdHPTENWZlvDqYHIc4BR/JatZWPBj5V3GyND0ovQNfLdKRu6QLzXETRG17TvEkQYwyJqzOqdvV4xqrwLCjScrfoUkBqzSsFBeGpRnDxKvbith9RMtC25gDHrzZl7kZpibUdoE6LyIQFdQpU9bmauqGKA/J/GAzBvb5DVzDbD3aBKQYkgYyB+aAZb467sPjC/znGzWB2X2AA7H5xKDn5z8zuq2AKZo0/cIUutG3jbxE6jxGeOOBrGCDQQYh6QdVeW7JxEGaCZkPH208Q8U1vcFHVFOrUcmPewS3d6opqxnGgt0UG0ieYh8LcSA4utj7g0QsNI5c4bmxTVR8z10FANb+fOfZ1FwBDw8T27KnI/1aU5IxYirjCNRGmT2/oB4hxlg0EzhjMq1iPxF+kd0Tnk4x3v30OXqsKSQcQ0Wx+R7n7AEmpVc883CXiEpujzjqFMHTqvjnWKy/lDugTMQMmQzAcgIKkW98NL+30zWmHCSWoyI12qK9M5noJbZXF1UaVunU5O3HzY+2Z4FB54oxkZ7ZG730iRl2A6tOQRWe0uopZkh8I0m5ltgnY2wszy8ClHGhxuHlXGujlp8fopQI2tpqS0giMVLHpauUD31DusJfvQDYYz963IJxFsylwJs+PUvdBMOKz+Ctqquao0MZ+X+6mpL3YNaGVg5BasRngRHhcKna0LX+vyITJIs9PLu6KE9AlPT6aIToPIRExhKmW/zWirJONLxxr+IaQlzdG98I+NTpwxpr6oXZ6/4P25I6hOJSuJWyV6xqzV+ChHuc/hakjJvJYL4qb3LnhpGdnM5V749I7gExqfxgue1k8R+MX/xSgoJEB/e5ccY9SnzI4zpLGs8T/GwwKhl0WHwh+tEeGtmGX4XkKEe7QVRZsoBCBfQxIFmCsHlAnci86+zNlT4HQXSd681X5OP8At+Bd04wqZDokTstAVRHDgfM1Z8+kPtRLQPTobfVzzlV+Xc1PkF4bQmbcxSbwSSJ0pZZ5+Zw0320TWZy2yi4Ko4TVxWx4tE5+5mSpqNXN+WRLB6QMNcqpyXT2bDjDmcjxAdGzPD2DQt3+2L2YwYWxxhSDyI6FzitAToDHJZBW7Q+FX6bQlqFtaHd9/QfDLRF9mEY5w7KPJPFITkw9hOLc3B95dorRFJG6dhyOLkpHU1WeSdsPLaHUwkowx0Wvz76PrdJjNU+Q3o2MmjTXVg1zWuowVgfzHHKhN9kwSEetpBivVTR+iazkXdn8a7OtimOMBTcb/Y35VYjzS7Ob4RkO549Bs/y2V06Z7AsJrciTIldUGVJX0WcqtNn1WrUNEphVfQZ6MsRMpJuwwledXZZsJYER7wOnzPciYVAxY1/H1J33htcUL36b2KEDUdAq9K/SniFv2M3V9KoIExXJd/NsOdUmucFsKuLvFZdIJRBhbUQ/iWPOY9I6t6hbosFBxtm+hFQ6ZzmIPI07CpM1HMk9398+hMHeqCfwniYuJ6iCgVPrWhZFeZ9Gd2lO29o83JF9MhDAgVpKqVaQFT0Wn1B5Fu5ru4WOdYWv3N5TJ+t8KR10VFj58rjDyfSeFHXsTmW78nc5IaxWy5Dl6/BqePUHT0Wd6ehzb0LwrpKEOv/vIvm0Fbgck=',0,NULL,1795428345000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(916,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.RxvZ+Uq9NGmJXwi/dP3lsXXWQVeIPdhtl207lHdHO4Ssp3w2F0BoQiabX8WPxwArJZbzYK6ve6o8FAqu5SUx/iWaXNCrVMIuZEVXALLLrB7hA79oncNw2Rwkk2K7Pxrak0+mdR0pSXnNahx+8ULY/83XFfalvKush+9GzUsk3XQgBWDer74l83+qHKlVY7JeubXYsNFuxuGp3X2riKwj+uJCHnpCKikwg601j2aZVh8d3Bk+wDv4WpwAEcib8a+SIT/nOOJpcvpIIiwP41WH8FeT1LRwgC6l50foRQswex304+YPqj1cWDCezov2N3q4YVrhnp5cFKVmOjFszskEg8RHA5mvKZZ5qsSpH/TboKnmG8qv7pVuXToSXykuxabpzROmusCF+2/du/iLMwHXAvQLxW6oi5XZxiNnHzi44utABBzaoPR5RtTykwcRKxDWHKUuoqki9L4xdteaynxstkEi1AcGmjkaiVj+TwXSoIWtu+KUbnNnAHHKXz38w8qkgbUf6/niZMxYiVylhu3MSQIpXXn/6gttli/NYqlFhhW+QNfi9GwivA4hKxbiGAzLQFCCK9Jf7JCkE85Sh9rSqaqQMzUfSRdjVBpEDq1zItmjSVp4bABBQhXsqGABk7Ldp2tJw/ix43FYg/JzHho6gpuC9LCSAWtFtaT2UZj6bVmjgAk0bk+RbDgR4Blw2h3d1EV/yVU7RV+F04N2jt6WtVilqVv5Th8/fkOtbnaj6DsRrCXF785n0xaTKrKkxHS0fP4YYqGC905Xs2H/UhqGzdaiGbkqutL5FYgQoNYLUFckrfWmT05xpZuu9mpAPvosw9zToZnM1Ngcse2S/V+heQd2+gmhit/uM1yhcTUtwQLYZVKnM73RYv63rCfdcqEDOtZ1yNZuJdNljzLnahXvIoVgSKvlLRsfAUYJL5J6gZf8nW81eA1/4eaPPe4+JLdj3peaZr/IRoKRx1Plh0+yAivNF7gB1qgThha3/Okg5wpA7+3kPVmy7AJF6te3KGUWepskhC8iISEpTPQY2MkOvAk2mp04P7dlxUvL+qv4DalJYmoCIRW+rVX9ljlGJEbjRw7Aod3+XFeu25cGR2JmMwub9MPfYGGBYpdOzcQ06fud2iIl1U6vhimuKxVpbtPmuYnz5te9gGBifYaClHkGNIAKj/gtrh+tT6yCMgaazja/2sTqdZcqHOupxseVwsl90YVkRTJn0w045y6USLCOFMCQfjlvpecjiM71Fxq9fIyxjE6NBgHz2Wpqrbt/URALFhiNdPbqbsw+X+sckV5wZsz4Sq+F+oskHF1sXz5D33vieLdcjkz2zusmcZxfkqhmtD5Pxgt3RWMiwOv44zf7slZ9WZvhbdEM0zhbcFl4Dvf4CpiYvkpcsiBWvRHDEdUe3RXonUE7lA5xoGoRM00VYMUBvQ+KBdzv+F+nOeymbvajFppU5yiysRZIzjauu2YwHUmbnfPXQfFfkwQHBlDD4zZeeBujaifItbDP+9A259/EGLBclJhDvoWoNm5K22vo8ezeS14QZX5NRYfPQxnkpXPAibbzVQLu8C4uaC0biwuSWulukTs+wEpHg5vUlZtqlvvG29j12jkh3lopOKfiAb9ul8V4F1MrBo8JKXO7rl/yet/7Izyf+jqxsIoT/M/T9KZe+7VuvFE7ve+qi6AnOWFIcdYaK89BCiGacKwLunTuhvYhgDo5A9dDwxN48ITf/gBX2pkl1pHLkBftM9n+kWFkMDZIY37agddQj3i/zk620LVWelrBpBroSgHymiDt17EkMwg9ypFBtVqYSEdBl5xAIelGmOk6O3pD5yCCI/8hYAB6Rf+IcX8Aj1Nv5VX0kBirCnqniC/jRVbhUyBuGroC5PquE2Y80M/zQKptxQ4C4/H3TP/I3exEM00IrHFBSKvriOVEGpek73KqXMMIxQobeU7N/XH0tB6N34LqUgpMrTZ3TerULnmXH9BFSEYsx8lQjvvToPMER4hKa5T17RldZm8dYN0LQdJWjACq+3ZKVIFXzDDzcLCQd0SEBOafQTR7A06XmrI/EdIfT/7FF5p6Q8lXrcGfPLDpDGUDzbqFKi4wDu9AQoiKaNBHy6HFO5kr14vAcKRIkNX12GP4RZ3LtNgMe1AbiDVrDkZbYmHlP4O/A7w3AphpZtnY87DukRKEIiMVvuguyPPsWJxdpG6uGhJlDr7GKfVzLHbJmUP9x5sof/JRVKvA0P7he9vou3qhy7QgDOqoie4rdW2R81qx/R76kIWv5LBZgTWJe9D8m5G0VmULDdVYxXtnM1KNvS9p4AuarLZ5sPYr+4JDPvT5WaPMN00a0otQpJW/vmKEIL1YukYAfCC/vJcyScNHMvp5YzZf4717BzcfHxLWb0G1GpZuvm25eh4rSi1ZFzrHNvm7cQ9gCcH5YqzC+V0KqW6iztrzbtjMwVrIggTESU33t9nS8ucvej0NB+jH87NZQ2eS6kXrZNXqy/pgSXcGUOS8LnyGk/RRtOtQI84sLS6ENCV54i5KlFO4lLTzW9tKaMnktZ/TmhJ65Y15Hyqhs+pE6TA3bf5Y03NO6wVIOuQ/CHQeHdYaJwFPXlbWke8KuPJPGD5DKWOsSgUb6MrqFJzbHDBd0RdU2V+LSNtzC5e9h8k+UGq95pgE4rvRK9E4lMJra1rSs5Wx7muOz9j8Mitx6OJ3RkT1s+zzqIiF0Ef/A+AxJO8I',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(917,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.zQSV5dm1qtU3oJ1EOyB6EiZaZ6p3hoM2h55P9iJWKG5OBTPgDF04gJCpE8HQB8qxxkOfIJAuFcJe3jTIOoXTbDqs2ZsE4TWeuzYJ1vOwmeA9/DcbkBZbMR5lCXEKEUgUI0Is6BHlgSiZ7cIY7mRAOQm6z8JrOnDAMUcuGOm8jKaUo/KH2JkfFZSte1IlIfxDnoOFJVxqaosou1ARZPRwW0m59gcxQCPk/KYJnmoPfNDcxEfY21+OmHLWpCLHOTPo1uJ5AURC3Fh8OjS5Ibl7vRlpry1XhQN0TPYG8dcJqdYHeRU2fhgNDtvlBT9CqGiOctXPpocf8PRAEA+nw02rlXLIseHe7ouRJhYu1XvO+f+48VQDVp6zJAHbfIi/C3filJYvo5bTZ8ALNzVytffXZ7jUgzUtjeMfWymC1CDaWpxFJpiRf02XPw5zPicaqKk5n97gyDh5zJv3PHeWAPz86NUDDWwhvTTHyRr+F6WsbSTvjBBNRwbHWIkK/bK7o+p0dQF1w3V6UFARnNf+ZZlm5bzZXhnaeg8oOlQ+fDBvPNUR6Ty1YzXN0Jvt+9OeVzsuD1MBFfmGB6YO1FZ6x0ZfXHCxaLZlDhN80+6Y6UoyZ33ApGOcTZ2Lz1LDecPoTMjraqnYEzNzCYYehGgOJfCL2yEVkOuCkAp9iyVSIPSvensROHV4WdtgfvhMcNwQEz0vfv5Yb/rSrI+x8hbuafhxMGoO+B36bJuXdp4y5Lg+FHjUPcS6xMcSDGefYGPnqci8R19KqPOaxNhboznNQRD8gpX3SSGwAQsyAPHgN4G33Lnxhiol16LcVwLAtE31KRcUwbB36Sc8WGmnEu4XGXIyWrJU9zgYp5RXOyxP69Ss9K4brQH9bPXZ2ucQ1fOm7RAfZSZ0pxwxRY5JCUTjv4XbYSSHJ6tKHuoK+jK9P+a3tpa5z7ivBbwZcAn/TgsJR6UZMYgg0n1hAJgXLu8EZ2N/ywdDyfyZ1r7VPlwbHOc3oIyeoueqGpLEeIhIET892WbDezfy7r44Dm8OBZ88cZ0bss3zmYvtK5f6evgt3bekge8WY4ryItzGSeAhC6aSo1QKGVb1SY7hlfBXu7KHhHoFoeSteQDDuuYwtCSpJL+JYJStXrkr9iPbCs6VNczZsGvyScB1n1K4BEPDBgdlZngn68jvDEvbE1tgSOqvK+8CTOAR07iS13kwrF5kk/DxoFHiHdsqvV4RSdQrfiUwRtMDvVtpBi6acJcx+8zLTNoBoje+d7VMxHsk2W3Zw+/AqmiVgxAu+IkEav+KxoQae4ymGynUv1fpS41kgctsXORtnZqyF86o2QefIbftDdlm3DJq3A8+TAnKkQ10bHcgw9XhJMkyK0Yg3lxHLmhDNyducN+y1pn2LgJhbV3fQAoxiBSNAnzZ+qTGA9okCEzcIb8Br1gf51NZ31EN8rxEHIA3cGTRZ1+Dvs0a4pAWkjx5rucmYyuZxm2rwjqeJfwwD30bv9dDMLk7TXVT3JJK0A6kSfkkvuozlfDJL7b+KShMsYsUKoUX74tVGj0Ml9m/YJ0PrKxStkoiWs9QUER4J3FQWcVN9EpokrVKviow6WSzNYdggysfHPxkoXMNSWLnz6Pmdqucq81j+PScmZ/shFdkFpqevD5u5B/b4l/fr1OONITW7hMCfw7jLEuau4yNt9ZrYZ+fNr9X0LLeVfpwJlRRWYy6fIDjZ34v4kkL+MaAn28B9CriSKu4ar2ZAQ1Jn0mdNccZhr9tz1OSCXZafKa9gGfF9n59XQwUepRGImrbTUXkQNKZFpCOaa3noEISOHIk8hdwJl2WoLBw9tYNhSxbwAwlv7yvcgfOEMeosVafiUd8QnPfNJbvLmXO75htguZ7q7PY/Dmemqo8DwRWVJIsJni6sEEyg2nZaOpmt1gH97FumkbeRv78N8sIBuXVPPLewRFpqf+x3O9DGdO2WdezuIQq1Y79IR3Ge+mY+6p5VY426tSiABe7D0tZbf0N+Tp/hIW4xbNZd5FzqWP+FfEpGCNmEgJARNAPS16/AaDAOlP0SgJgX+OfVmJYZ0SU5q+HyEUTj0DvTJIjrmtPTZqevgiXB7GtDr9Fh+RXPnExBKLSPw62r/ss5eBBRocvhBTd8MUTpBXlbdgn+XvE0VJLUZPggSXOcIr8yX7XUr5b8K7ZBj2xfZQC84Q76meRgC0b56I+NsUn2NFqpYZUQfSBwVgT7s1Rl11hqgPAooTjDAKKrfNP1Bjr3DvQpwDjEOEuvSPMCSxdoTf+8VVGB55VFAU3W/fOe5afFYsg3aabF3b/MjHmeUigK6vywFnGpwIqFna89+gO0XOb03j8bwzOriEVcODeaymkIH1RWLhZbia6LCpwATzuo9uLLz7W5bKYzQMKON+B2cLGI8WAoYy0BixWuiwxq4ETirET3xg3TytZmz1m+NIMjPOXF+i2BvD/nWcMQcZZkfKF8/NHENeB4Rj3Mxn20eiWP5NAhtuvgDTCBEdr0xgGV8uiQ8voilItrDbfCyOoJh7+OeXhXNZX2kxtitRKc8IubuH7Zna7dTKUzg0DrGSh6CZuypSEevp22+n58Px5YHHulRwxR6KvIqrJU3Ko+mPAiJs+HSJ/zF+A2crd1wMO5NZHn9WA5Q+1mKSuWk7hDJ4Moe1vwpnGGwgYE03/Wj7mNHaZqp67K7Oezg1xTVFiyjEhIKkp5om+C9CbFINn0AED5XQujVHJuYNnC929+F0VX6Zz69dL',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(918,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.SUPZSDpfVxyPYMAZ5hKFPZSgO5busQP3fnxMCxKl3Y9Sjxm1Ii20JKQgiawmTPzzk1v1PiZrAOV/IebCrqInOVX9ObtOOKS3mXc96RbWEm1NYZeqp++44XBuPyB9wBYLPg+qXrZdiNyRHBeBZm7LvlJoW9RFE+QKC/TjCRB9UqQVkxCwkJEh9b3mTqu/mTu/mFbKIVCKO5Mvk1VlOvdcJnmkffCVJLOimJ3uRwUtoV4AJKEVt+erlkhORGiDPWJZzz4c+ysaYMfM55ChT4Z4yhrUIQFmmKtFXa+NsMYiID7e8Gt9TuAMS1Ag1vARlv7sIOZQrgGUC00QsA6EblyeRmnzJGsrkDYahlRb/bh1uwYqF8kNuMgkUPd9FhhvOTpVwzCq9hmEPdWmtY+Cwwi7UGxNBOWJrErcEazz7eeDSvpvWHUhFPsEDZtXuz6Txo+iXL8I2oU1ZWRAZmsECty69c7sgMaSlDgRTFtTOZTnYxg1lTSFhig0a6uZrE/QZ0viN2Dnr+rM292U6ILjIiE0YBETGRSuQKglPhwGIXYFfDlcjNfIcVRNngtpJNDjMiJ26rl+VFVTXCyXiAokl6ml10tNH9+UYMA6Ab3w6Ucu3QimkbKOYrwMxWBvZevRRtYzTp+M2h6EMIWfRJeUN/+u1AP+nHuS43fyQd7ARqLCLUtRNtMwEJPt9sMVer9QqbLNRIndYflGqsEeJRxR9HIs4dpU6IWHa/N3/ZbfAJVkRYSinzadQu39EYHlF2wFj5b/r9xYrAsKzQ93HS7+FRyqOceLGU1IG9XLMDFeW/cesGde4R4c99poe1RNLPtcgF72rKdue8fzYshBVVVAMbjmt3QkJCP4tRJExWnrC8ySQq3Md+g/+hldhgSF6zElxAZiUiqID6P22ReG83t+hMESWfuhLK36OOqXQN6bF3gXDCW7TCX0efb1P/H95qSTR0Ew9bmP754tnI01lBwbuJ9bSfRMhZOybHfUKXsCmfaaxBhOv4FcJV1BoF2ofNqkaK8hnTFTktUP/ouwcg3WHDxs/FBUZ00+zp6DroQTaI7IYzyKZvLPQDXBKvNWEFmm7GFfVDomWFI1jfjN00TkxgWRK0azy4e8gkVrJrNrtqQjJMX/3gt+x1739/Y4fBo2jSVFH28fync6BBpcuvp5gRTfkpmdXV0PPbe0GhniAz9AveZZ1KKTX9A15n3l5t9CAS9cgr3Og6cVb4gV0nKla5OFWvbUW7XkSY+GxKFKecOJzY9aQJoowxmdRaKvT2F2R0lYTGuaOMxBJLftyDibSKkMYYmBlNVFiFFdzhoGpZz/xl9uguNGyQmw49mgeXi41DVp6zXRkWgQvq2zL/kROBhY9fERXL3IBFl+RUKGCx6wtKN57JAv5UAzgrUDETaxtWMrbFEPMituEFY+CzVk8J31AogS7pwaqQINOUC01hs4eZZai+qT0mRhg+dsx+BxernROSuS5FvqN/KTa1/dpwHRE+3uu7QcQHxYxHo4UZSTn77KT86NA7bE+/jDZnMgLr/1vaLAO/t3PwjhoOTAuJCOCfSY5mBHHGJ8Damfcj6NZayTeYNG3g4w/N8DSgtutU5IBsseEtlHhgw8gmb58gALEM+7+PoICI2qKeKuFRiRK1JjQ3OhIWqhJoqEe8s+27mPqVnjOAp50Kl/v8ShACMppooCenp2H5gmUf/uBSaYBcvdWmuWEN6+zQYXlJcq5XXZRGu7n6Wjphm9pa+TUQdJjTBrTESGPcuIOLBGWOXWicypdAuOhg/XefWO10hwowNF0/SKTV+Gr4kWPs/vWS/5SaCh8ZO0BWrk1SEkd0MDzkbQPg3YfixAjtumIWSs5fhJqonRPyvbFnbEJWHPZcpaZ1f+RsA5vajPK5C7SZ20TlOgib7/Qm2No+yKcTZc4MFI9gCP7zOSxq3WA/mlAydirudFj2BM54uV/1M09Ua7Z6EyeD3274FpSJT2yc//07t1A/SwCP8jIyFBud3de3k3J4zNb4C14xYuUVTgIwDz0GPgg375BMAChu6/3DvpUJMChiZ90FWs4j56R7OWoH1mQf/ZX9zb2oP/qeiUyTl4F8lA',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(925,'u347714309:trouble','chat:5100087932',1,5100087932,'sendMessage','s1.5uL5zfUm.wG97LyC8+Q546pD9rTDz2QwsytaOCJiFYqiSmrqpq6EEiEbREu+udbOOengASrZ/S5GXjwpH1pQU6XATOFb/GIkutw5RCiyz+n9mZnN5J78GFzxujdNHWs1/gp2Xssa6EpEs9/wxKBr5kS/zZK1Wl9pS',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.MLMvaD/AR4S7+hFmiyM33sGQ27I2uAB6afDlKwUb9nDH9zYiqkDVehaQlsmK9k5HBUHI5mAqyzUY60ZNo8bxcV9vVrlp9IAMOxYKx4l/sHAo6vMmvYGrUtpJECODaZUIYCo2yA==','JSONDecodeError',1795424461000000,0);
CREATE TABLE referral_links (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referral_links" VALUES(7,'t46i0HIon9I',1795240040000000);
CREATE TABLE referrals (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    referrer INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referrals" VALUES(33,7,1795240044000000);
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
INSERT INTO "relays" VALUES(1,15,'said:15:347713870',NULL,NULL,100,NULL,0,0,1794980828000000);
INSERT INTO "relays" VALUES(2,26,'carry:-1002200000405:108',-1002200000405,108,175,5100012490,0,1,1795239928000000);
INSERT INTO "relays" VALUES(3,26,'said:26:347713967',NULL,NULL,176,NULL,0,0,1795239936000000);
INSERT INTO "relays" VALUES(4,26,'carry:-1002200000405:112',-1002200000405,112,179,5100012490,0,0,1795239940000000);
INSERT INTO "relays" VALUES(5,26,'copy:26:347713970',NULL,NULL,180,NULL,0,0,1795239948000000);
INSERT INTO "relays" VALUES(6,28,'said:27:347713999',NULL,NULL,206,NULL,0,0,1795239984000000);
INSERT INTO "relays" VALUES(7,74,'said:74:347714213',NULL,NULL,481,NULL,0,0,1795424508000000);
INSERT INTO "relays" VALUES(8,74,'said:74:347714215',NULL,NULL,483,NULL,0,0,1795424516000000);
INSERT INTO "relays" VALUES(9,73,'said:73:347714290',NULL,NULL,572,NULL,0,0,1795428327000000);
INSERT INTO "relays" VALUES(10,36,'said:36:347714291',NULL,NULL,573,NULL,0,0,1795428328000000);
INSERT INTO "relays" VALUES(11,26,'carry:-1002200000405:180',-1002200000405,180,NULL,5100012490,0,1,1795428342000000);
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
INSERT INTO "rounds" VALUES(7,7,1,5,'alert','won',0,5100002038,1793696431000000,1793696431000000,1793696731000000,1793696432000000,1793696438000000,5100001122,'closing',1793696438000000,'won',NULL,5100001122,'[5100002038]','[]',739923,NULL,1000000,7000000,NULL,NULL,NULL,'{"answer_pings":2,"deals":1,"held_since":"2026-11-03T09:00:32Z","helping":true,"ping":"answer","promised":"2026-11-03T14:30:00Z","waits_since":"2026-11-21T05:47:32Z"}');
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
INSERT INTO "rounds" VALUES(18,20,1,1,'alert','unfit',0,5100002038,1794980908000000,1794980908000000,1794981208000000,1794980912000000,1794980912000000,5100002038,'closing',1794980912000000,'disqualified','s1.5uL5zfUm.Nxy75yWCbf8cBKHceHxazno0WFzXUyViSWU9F/EOXI8=',5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-18T05:48:32Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(19,21,1,7,'alert','new',1,NULL,1794980916000000,1794980916000000,1794981216000000,1794980920000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038,5100010717]','[5100010717]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(20,22,1,5,'alert','claimed',1,5100012490,1794980928000000,1794980928000000,1794981228000000,1794980932000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100009869,5100012490]','[]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T10:05:40Z","late_said":true,"promised":"2026-11-18T14:30:00Z","seen_at":"2026-11-23T10:06:40Z","sent":4}');
INSERT INTO "rounds" VALUES(21,23,1,2,'alert','contacted',1,5100009869,1794980940000000,1794980940000000,1794981240000000,1794980944000000,1794980948000000,5100009869,'call',NULL,'open',NULL,NULL,'[5100009869]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:49:04Z","last_word":"2026-11-18T05:49:08Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(22,24,1,4,'alert','new',1,NULL,1794980952000000,1794980952000000,1794981252000000,1794980956000000,1794980960000000,5100011199,'call',NULL,'open',NULL,NULL,'[5100011199]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"free_since":"2026-11-18T07:49:40Z","last_word":"2026-11-18T05:49:20Z","promised":"2026-11-18T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(23,25,1,5,'alert','claimed',1,5100002038,1794980964000000,1794980964000000,1794981264000000,1795427540000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,111776000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:52:20Z","late_said":true,"nudged":true,"privately":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(24,26,1,10,'alert','contacted',1,5100012490,1795239920000000,1795239920000000,1795240220000000,1795239924000000,1795239928000000,5100012490,'message',NULL,'open',NULL,NULL,'[5100012490]','[]',739941,NULL,4000000,8000000,NULL,NULL,NULL,'{"answer_pings":2,"held_since":"2026-11-21T05:45:24Z","last_word":"2026-11-21T05:45:40Z","ping":"answer","promised":"2026-11-21T14:30:00Z","sending":"2026-11-23T10:05:42Z","waits_since":"2026-11-21T05:45:48Z"}');
INSERT INTO "rounds" VALUES(25,27,1,1,'alert','merged',0,NULL,1795239956000000,1795239956000000,1795240256000000,NULL,NULL,NULL,NULL,1795239976000000,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"merged_from":"new","merged_into":27,"promised":"2026-11-21T14:30:00Z"}');
INSERT INTO "rounds" VALUES(26,28,1,2,'alert','merged',0,5100001122,1795239960000000,1795239960000000,1795240260000000,1795239972000000,NULL,NULL,NULL,1795239976000000,'open',NULL,NULL,'[5100001122]','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"carried":true,"held_since":"2026-11-21T05:46:12Z","merged_from":"claimed","merged_into":27,"promised":"2026-11-21T14:30:00Z","seen_at":"2026-11-21T05:47:12Z","survivor":{"n":1,"stage":"sql","outcome":"open","fit":90,"interest":90,"reasons":[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}],"scored_at":"2026-11-21T05:45:56Z","first_source":"","counts_as_other":false,"owner":null,"claimed_at":null}}');
INSERT INTO "rounds" VALUES(27,29,1,2,'alert','new',1,NULL,1795239964000000,1795239964000000,1795240264000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(28,30,1,4,'alert','new',1,NULL,1795239968000000,1795239968000000,1795240268000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739941,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(29,27,2,6,'alert','new',1,NULL,1795239960000000,1795239960000000,1795240260000000,1795239972000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100001122]','[5100001122]',739941,NULL,12000000,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-21T14:30:00Z","seen_said":true,"sent":4,"waits_since":"2026-11-21T05:46:24Z"}');
INSERT INTO "rounds" VALUES(30,31,1,1,'alert','new',1,NULL,1795239992000000,1795851000000000,1795851300000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739948,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-28T09:30:00Z","window":{"start":"2026-11-28T07:30:00Z","end":"2026-11-28T09:30:00Z","way":"call"}}');
INSERT INTO "rounds" VALUES(31,32,1,3,'alert','claimed',1,5100012490,1795240012000000,1795851000000000,1795851300000000,1795240032000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100012490]','[]',739948,NULL,0,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-21T05:47:12Z","promised":"2026-11-28T09:30:00Z","seen_said":true,"window":{"start":"2026-11-28T07:30:00Z","end":"2026-11-28T09:30:00Z","way":"call"}}');
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
INSERT INTO "rounds" VALUES(47,82,1,3,'alert','lost',0,5100002038,1795424525000000,1795424525000000,1795424825000000,1795424526000000,1795424534000000,5100002038,'call',1795424544000000,'lost','s1.5uL5zfUm.5b9MD8v8jJiCYc49YWcTo0ibgRfxWSimH+96wpEzQGIh',5100001122,'[5100002038]','[]',739943,NULL,1000000,9000000,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:02:06Z","last_word":"2026-11-23T09:02:14Z","promised":"2026-11-23T14:30:00Z"}');
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
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.oLUuRfbIOr3jijY0IozaBmiqx42terKn+fTLOoqu1yw3AhFw0OQ8lTjqj4WdkVZP6M7bHMCmi+ww8HUWJVQiJsxDxYmf4NcckAF+0oADFlNT0L5H0OqG72IsugLbyK4/yj4ml3aQbU0dlpGs/y5wHfRBGQi/hTold7d9SpjUmf0thI5kaNuc0P9YBrYybuJwXyVINBKLhfpkQVQ7rV+bhb+AHkOJZF7/pQUWvm94NPHEd7czy2uXnKeJAP6jq1AYwsQ3fab0oHCxJ534UnimULUNOV5pq1q6+lVlO009EWad49VrCwvJnnwJ2ZLdm8bBQrM0SiSMQKFXV5xrmovBuiC/+tiIuZCJzP+Fe9pOBh2Ap/ejOoJZncXIswYMeRdUFUGdUyRTlJKWesMllLjSRGz9bTMaJfYx+nJvjUlOfiapxUff/SYX/92V3bMFdLycdcLpC4okPJXz3T1vRO7u8ydRypSVe842Hhfie5tAhqkD54Evhwp6HUkbzSvxXU73InP7Wc9U1Jm+CTAqmqXkvfgYK9bGu0oyjnMxR1yT1ICZfMLEuNW/RzmtDBCfjwhZWSg986FPIGgJ8X/NSWA6kF271hXHvEg0Ghdbk9A9W6Y+MWg8iInH8ZEPzSqrEJxLgzNqQGqhYetvAbgwsrA6aTZkC+2YFKjIVB5LQU5v5HOX3JwY5G/4lRFFLXHnWJE0csWe2nLfWb40AmIK5+mABXninKptoRt77CtN3hQeFQCg879AUbW+bI8t4kqtdcxaHxv2QhE=',559);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.o+UKmjXLrZ40vrYR2tB4kF1XJRcpzjeY4CsKoi5EFcn1CvTFjV0Blxa/QTrDxH/Crn5qbMI3dIKcgw5oxSpwqbkOwFGjt6Z61mdewJvM3Og21GYc2GBzKsspBgW9a1qtW8AssMe4vGA5h8k/L547SIqJPZPkDPMChEbXTQ6m4RpZwVF3rWCA6VOs17tlN9wBdUko/YxoDi9D9i14oNA4De59HOO4BNk9RiY+2a4Y/8/RhxvfwyqeaonSaocE7Oq9NDxymVVVuT6KNvuOPOvE1y37vv2Cl3uRvqfWE7kmVCW+qEhapsiVSYnMWW95CZlQw4CeCrxqv4ElHz/RE30kKtYnZsVXbJRzyc2y/YUE4SMtxOicFgwadgzjA/2aHbo0a+Gor15bxM2ueN+szln8SnP23XvyUCX3dHmGFEBPstUrQ9kYSsUwpAfKfh/WE3MfuBqz1rYxWHkIMN2VLP/vXlxNY5mhu2Lv40uVeiN1lOUIUgQQRnKx2D7ckiBWPNx2yB4FCZ40LbU/o1g8ENOrPqdCJzAB83vzInoU+9wdTG0P+Dh+lfGTtOv2UaVlFMNTMkmsIVncx5npVZkl2FEJ9R8+SwdIy9dyicM6xs8YoGLVO8YYRluvHKNguE0TkdaniCcP11Vlc0mLBcSH+lAqykCnxXc7c4e+NWDKUvNQSIswQm8fO0briuu5i4x9SQmgEQleLpajttKV4lZcur4LpBwEIl8UJFtzU1R9tKx5zchoiB/j61Ub9o9u7iUCs20PmJOSUGg=',560);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.okaeskgQFJEBeR6DNJDhfbqHzRUxvY9u/zXy8KHW9pQCirSfZL/cZRb5YSgnAKJOfyggQhtfPCOoEGLNGDrP698qVSRl54znhCn/XEdSOd43j5Zy7kX1IJzWOJMvoq1BOspBQHM25nTzuWHtjwU4hxeQV15guYbdPavGSyRrD9faSoAFhcSxqMaoVVPg42Ky3JA0qNF9TLvse7xCy4hNqrjJVoOdE122XqiLmQZZUExS42Kh/GVBeGwVBWUu522HYAtBnMY08nylrfP8iHNAJKWPAXzCJBFkVrHhFfooHEebOByHWAGAIrhpWY5sEhmsCkFRRY/OP/vjN5biBkaKcfjd8CaSfIQmFQpiba6lgjqOYBPe0zusM8L69DfMhgJb/2p3TvYrSA/n5H5/xfhXX7X9MgvVI23rCZwn7trm7mOS5+FJ7PHmsqRMSjkE2ZaU5N8/zPZckS5M49bsDLNhmGHM1qsYwR3/CkGklhIiF54aNyzF9x2iILwJYLcBaeqI0sYtpLvuwIaBuR7NAKSoBRmlkZsSUdNGJ7g7ZEKNaJv7RRC8lylSazYmxMESCh1+NoVOmuWeLoNNcdRs1MkWG+CJbLOdvJ57TLkzmItcyxpkZPEej7g/A24klfLvW/E1t0yfy3HmyYWUmrnSmxjKQlLJsN4AUpQRSYLYm1642zH+653D9Pc584AKv58MVPp73PnWyeXTAsh1Te8YxUynh6uaN+H5Xl4z8qk9BQ32YSE2VZPOBE5Tvbbe7PSxqYv7NmCIt9w=',561);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.rvBy50dN5HUPzfeTsK5VCwdM/mdXoeeVrt5pWh67XcOhZ7QyCFE6kCws2PAwmL+IcuuSwWmHYWXl+tZadIKj7Fr/1x9tp0B5vCDvq65QRCTPQSJBB3Kl54gkrUtOf952BaCRxz0AtILfwSnjksNZygC7uIs9jX1S20a97cBHcwKoQV0Zbox+6PZLrxkR3Rnqx2oNI5JJKyNcoNpzP8hcy1qrqM5h2bhUjfvJpfndqqTDtNcuk06x70I8S0GIy4kUTRxqUStGW2pHxNISwEZIfY/LGzPkmOTXXAeRm63zeviRHD3MAbGuGYE6ItTR60JM07ljdt+BkwTDv1bPivGeiYYKkFcQ9DvxN10wJSv2t5QlyZvdDqiaxG7daWb13eAu3nA/6eFhIzMquHPnwmJIFCb+flckTmbCDJVxYye9/tmnUTK4fJSbxHG3KsJxf48MLz0jgQ981H7gxouFOx9ppADenG2CPfeFk1erSMNgLdIERzFpAspkRGhiawkg0DB5Pt3B0atveMmgapMqj2gnUNNITrWFQwFKOtEZyyovEEm+VnikOHSjvWOQ20zIqVyfWmQSZiW+bL6Ze5StDwFUm+nBzrI=',562);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.VO71Y6Rr3ZPZL5G0oKoEh5IP1XIGyCqgUxW91uE1/m3o4b8Eyb6Hr9s4if+V8U0dppi354dldsZmFCT1f0+FxiLtDF0rCrBJ8lSFwGRVIqo45MhF3Vd2Bt7T6cMrSlrhOgZAOh1sAa9SQ1ypxNVKGYA7MFsD20VF0qeYXo/zRc87DyHt+QBGeVz0FnRMslGkomlUrgJEfr4bMGGS1NPvL8z5lDE8C9kzA94u5qNNMbmZSW7RG30DjSCQA5kVRJygolhpMOXJ20ET7Nvj4l7X0FCSClIY+PITn7nogTxoqhdcg1i1fPUGRJ4c00OxrCeXvq/5GBcg1j63s3K3F0I6n20joKPFWxJadPRiEo1yoLqz2GES1NDWd71s/INxYAUuo4PgtWaDIndP+AhSSWZUFmjQCKhXOfcre4+wcUdapXIovHQEN/WcF3BJ6AlO7WltDdYcmxmtpPpy7nRfjYei+W+zrR+OF2o1TSs9lR7oXDGmxa5vHSqx4twLT88gLWypWnj0HNVXvQpwcihucqUpd1Ca8j6o74ZMOHhhxEnlGoK3my74XPSnz+y025Pv2mCrrIe87OtWJ/TTVr6P6E9YNc/tA3c=',563);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.ZM+UwUL9wgb1hY5JoXnUC1zBSCb0XZp1Lx0NrrApvg/V+GLFVy3P1AaBVV1HnXkRShTagTMcvfQpbGWzznUi5R2s6ieIyplr4GbPMD2jQwhxHmP8QWK9MvDJFmVPICt5Y/9Rbp4YkYhWRWGrpfLKhnG9kiGjsKXqGTeWReT8MbHMh6Kn7d78RfpPP7aKIsoRqbx4MMYMCoc8JarLL8s2cf4rQbS3J5wk1a3+/6zjOvEPtpuTFxWKIGfTwb+bKtPvKmlCqsbvWJDLgmoJzim9Gy/Z69w3Zae6cWB4pR3OAF9VbeAbZB9Pj+Amfh7XrB1f/q9tabeDgeqwydYjMbA2RAMDRgApLLINCbOePlvBno9mvagUnBJoYNMYhgNN98G9YQyMrvNs3zngS6dySHMnhURFmvShsQUkaka3GPKl7TRK7oKkUTMj35xwYcqXSM4b3zUgKJxKxcOwKW4wYss5IDm7rj71CuSIR493didUEOldqziCQzWodu3QmNFp6VXU5fSAiPp0K2B6Tc8XNj7JCk1LAsPekn3+vK0sn2kmE8M7CC41484C/1IZYKOjj7HtcFsKKM/VAjbYU2VnOOv6yRPXoCg=',564);
INSERT INTO "sessions" VALUES(7,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.gqeFmqSDIiOPmWWYXDOKg3FI68RGiP9F2ladiX8vCKGP6G19Qjp5GhJ2dmVMSDiAWsleH3+znuCn89HQCwrlkFwKCgnTz1+i/ms9Mv7qf3d1QxGZVhiJxgJCUOrnhYHT1sdh3GzS0MkzyRa3OW/9S5UlBXswTjv9RN9vW2Xbxrsipo3aZmiAMwowIh7NkJMVYXAOjsL3FgEToz627thTKfm/hlRJFfz9ukk9qH2bv5xrd7kr9jwcrIUilxB3N8puKaljilSzpAY7S0t6f2pq4+j8lsq7Nd5VmAWNEurqfY/8gM75DlOsDjUFLn/iIZyg1oGCbxWFGMkBYEv0A7WxIKbKrMvWyX5M0bY9WADibHTHjpgyG7imLj91K+xJrx3aXgpFUMLTM8n+9VKPQWAZ4BX3NkS0g9dwy8TBij31wCHS8+HX5hKG48wWl7i+1ELdvHLUeUaZtyLOuCohsWPStkufYLAPUzYJdlKLiraKEPuPDtTJCJKVJ1t1aNaNSBnw9WdHBH1gL0baX5dddRtlRdtb3rylMS/W6j6Op+j62IsBezgYqr8k0WwbnuHx5wMkhYvJSafQhJHfmC9Mlvi8iC9jR9jBdNWAeQHpwR1nypzXJg3pr3RtZiaypr5lMgfHuCiWFf59Qk0It0ogOSn96yOLdoqELmvJtgN9aBiZqJJ535zKM/BPd7yQPUyOuwa42OPCozfYCj1LZ0J+ZKeoYLZGp7uk6JA=',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.pa6wtD9D9oz1QdteuDfmXE6ZeOeUpW54DQKgW7dldM3sJ9Mp5kcPr/w26dmJE7Nc2bHImuShvlUvq4lFOEM2rS6r9ky7m7kVD2ik7Mo4Q1IE2WHXZ5bFfPS2ZjQ3sFFtIypoexyRZi8Fur7o+HAsqV7R26554JVTo1q8gm6E0rgccBABz5SlSCN4ALRtbGAxFCqYj7xt7FRC4GtEbhWjHAdzgrLmrXH4I5OQx/NE94pKCMQpSeBqXpMopV5eiXvPkA/1enrDiZgaty0iv8dIH2k2+T5NJvSxbkpLCDotnWg/y/hNqwzGmqObAnBH/XV6Hts9aqgUJ8GAKenk5c3O1L+HpDRB+ED071WPwoggVA7vBg2GJuFRmck4Nv4IfBNM8kvYjzt2rQNiXTqYSTngT2NcdI3uKkbGNuj+uo3bLtvaH7Kb8vAxs7cm33/X/1mVmYV7GhAs2r09vh0UL1ptPuWA0aRsmoj5to9rUyLQtkdoXwbAJNIF54G1WZLUTX8emvEHG0Dc98LgWJ79f2ijcUQPrdYfFhMDtbI3GyAAv7AtBKzWBDSzlGRvhvIMeD+nNGDuJscv00nOYaUFxAriRZSA8+PY9ydBBeUrlSoD1K1Uk0UwmaZusGuOI71rihal/Yibt4Sk1B5wmhhM1huhbQMynjiaJRMJrGqjfU6mZa1joQUrO4LEfDF9+ifWcjUOoiaVyKG+cXNgzWG0JFiatSNw0GJCiKkuiS5cFwX4UmD9HkPMstOt0aAmEqIijdwaj/7dwc0siSGpuqK+0Ppo5A==',34);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.7u9u/Ukk8sRA5W3zCqWssudAze20zIBQ+oh+5jwTGyedUC4KECeYAPoG6q3WOPL16MgAa+LbnUTkIt5tHD7ZM06Ywb+R22RoWfenznb6svojYZChzN0X0FKNkKyifyFnCpTAuQCG2Rx5Tpuy9bv+N9LuzmBCM5WZbKDitK1LTM8sk79xTkHrlgEQOMnQ+qAdYIGyCii3FUfDEsVYmbc3rZfS+Q9rox1uTdVui4Isw2GjQeKRT5wcbmnb555UwKS4HBpgt7vznZ/B2hW5UIUu0qOlrT2yvpaJgm3S6YTkDfFTqmm+X0rgmX+0Y35hl6FSe4rsCKWnvZ1Q7zjiUGXGUK82NoD4RhIecsMjYp11DBeMbE+ins/oxHsnY0er9oMLp9+jZYAFrHhqAOw7orGR8cYQCyzAbOBiAhujdjcFI9ckodcgRhW3wcFanSjOwxBsnLzkh2T4vQE7+VU+2yO3etgJcoeXH2kfR2I89jgQL8ZWwlhB1ImymSX2zG5CTM1nZQjg5jz+DqsTY3SICGxm1dALWbURz1Urk0Or4Gj/1lBnI0ubK3yaYEapAt3lvDlTTbXrul84EQsyYaYfSZUvM1qXpxMH71ktG7M=',47);
INSERT INTO "sessions" VALUES(10,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.NWUwv7fkduMrtlYX/EkAckhK5KqMktRwrTS6mI4+SKI1Mt4HrsKOXizHoIck8CWwnY61ccMeVRe9g8G8b+zMYB/17cvsaYl/JtjFCGiSqyLVJby0Vw+4bOT6T8TANrirG+yURGDtjGmJfc+ObOJSAnQdyoRawVQ3yHDmuNpP8lGpJ0CfWiFwpeKUwcKW8T/IuUtKppmSkhdHyTV+9sBPJ4U9dahjpg1sSVZY8Gs4XTdeFtLKZAsyUnLUcfZaGtgDokOxVOFnISHM+4Cxgtxu+lGICTCdmf+WTcnbdTOpWJrHxKst1BQc4NmGyyCtHnk+N8XmkhbzrfVwqAWTL3AItuIUt3XM11dS1EP8OtC3mC+fMxLU4to9/WmXJh7aJIvEzZ91FV6pdSTYJqAqXFaZnO9zuVU7Q+cxW6M2U8pDg89rFxPvjc+BeKBl5DiO9LhktYSi+RoqkxBkN61POudBv0jEVPcLnOh/V54Kfa+rS3N1AJDh2SEonJdFVpAGD5dWeJy6Wk5yAPjC8O4tiLFsboU7Yutfn2YTVsncaaUDs3/j8xAfzGphmv41jiJcocNqV3kbWcc1VUdW/hqTbB4iLCXFwMbs025xjmZuf2ETLbBX0Pny8T8F+uAEnZTYEWvkNLexXYIsZu+yVrBEY9v6wPQjXrgkqUOTOEdqs7YzdittAc4kgtcPiYPjMJU8lYhV9alJyoX8RHwGnJOVsutxv0kKeT8euf14ALgLwuxcrsboNgTtZ5yXLHNnsBUEpR2g2AWxyVQ=',51);
INSERT INTO "sessions" VALUES(11,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.FHFqhFcQd9OY4FiX2Y6csh+U/+HguCPVLUmqS6Xq2ngs1zxNSCCPaxsEmzmW8A9mlR2oiJkJN/lw8QEj1YMi47jNV55GvN8DAsg2nrbA+G9DaIsBxs93V7Bek7mqsRzarYp1V6mYHgOT8mUd78L5sE4vCcY+/RlGvhor/vFYaUiCHLIb0P06f3Cn+w+breg6wFw6RdNNIrHBOYu+JZE3KknyGk2N9OjlcnlYbsedye/7eWJvhbdUJ5jx9APPpk00aA5RpuvYoJH66F3TnJyNZ/AbyWmtvAPS/ZUpaNw4Cbtv5zzF7+bElGGbUE0b/X1MW56ZquFDI6oWGKSXidJbu6luQ31+9amos1ROI/KmYy4MrwP70Xyl8VHXd8ImBdQdmHeyE1L/YBOmOffW3aNP8ef2AePPryeC+fplZODWXO7qLMQds/plLEIT+mx4kMZi6UE884f1Qo7JdqZBC6dqLpkXBCKC2+ZfT/2FHFyLvUom5ykA+C/CrWD6m6/O0fY9QXOJcX2ai6RDxcZzyTrL7NvL8fVfGE/ti6dJ9UAH72IKXxnnXhmbKqE5tC2p4VQLTCS0V8Lxa1xiI78Tv1rYtYOvgZmDOVp2QBo8aYcU2Y+mSiBBkz5Hr+FN/gx+2xdnm4zCqBxoNj4igHhE1roCSKuDG5BFR+WDmqZ0M5ulSHOVEY/UZs0pH4OwmY4gugJoeRrsU4Oas5fK+v3tmBQhVu/epZvH33SW92MzvnzPrj3f85Kozv1DbuKsj8BLufj+KMbiUiiSIDQQmYJuTqzuug==',68);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.79yQny/ZlvYiR0Ygq7p8InKt2nLv9Yr+HNbFkSrcVFCxTjYk15A75MrKWIl/+xDxn4DF/7fzbzDqpkhZQO7PBuDv5O6zMti3JlB/82WXhQPNzYBREZpvQ9JWKWoYLe1ydop/deEx3bLvoE9zsHogorhN4OJNOCUZoIbzC0QIx/ehpsdPbNMOxBO6kD4Rw/9oDM2ywJaQBu7Mo0aqtXlexjhr5uFQWIPTqQvggTJDM9Mpw/rv9oXXxlnfR8Gs0V8G2SwLSbyQ+dtesuBQ+YhZKewyEtKV9q7273OI/O7e31U0M7V5v96wwS0ImXo4A3dRqJ/+8aRMPNWNaaj3AGkiyo7OKY8zPEzRg6ZFQmE7f38ACNLvCJKPwu1dQp8aSiX9PW7YQl1NuEVpyWWn5CPBMVKj9u2VxBfipBTxO3o3E3qdM01SPTBIGCv0OL+37Z0Ldj93N9Q7/XgUHmN2DkT2Y4XaS9NkZm0i+lXAmQwKZpVOtBYfkYGX6G6VHB2AoXFw0RUMQcr8sg6nop7jhdQjpGQbQoNc88xkDkHkNaLGzlOFk8WIIddJ/f6zWPNeb4RlfLKsqqx/j7NemTDnNYdl1lWv0CAfmBSRJZVAev9qZqhr7nYeguCzNn8Pu83YEMXTU7/7UzXCfvbbxZaA/v/GC3DNNCbnbytC3KFFkJbCrEBmKOmWkjMxlNYWpJNLqyJ5r9s7oL9TUxc1vR8ZVl6vFBpT72imEhPRVrIbwSEkQiEIqkJRpKazSuZBIEVw99xcx+bkbL3rRRgBVK9n7ZLqRA==',75);
INSERT INTO "sessions" VALUES(13,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Q+vcqVV+62QjT4h99DQMeNVvMtY13Vm+9/7K+NuyZXK3/nvpnoOyAoVxTT8t9UKspXkcq2bMvzgHf47TCryJnzJRSKXLD7qLxixarISVbfSeUDra44R/n4FfVG6zxil6TLWds28IX1djfRFdqcASSuX3njreMepUyRg0qcVZMx3tI2V8iyVvxMLoWRmJhRfgZ0aP50J3CVpUMMalIAoFOkRQ144RTXB1+a6R6hS+KN5RowlywX46DQKiJq8pPC0qYtoCaFiVregQ0ZIObaKOxVNwyA0aGSRVjgft/22ubKw7MRXzAYJ24vZBXOIPs/WVjloZ1ANl/bLJZI0qo0GlxIRgQIUM1McMDdJkMuw1R2ARk3j2ei5PIH9bmlFHJhmXHRXovKz23sjZYkFrdWwWxvPmyAG8fcN5xm/mPYySBbEWLieskMVJq/Rixt8mLYqKlGdKjuw8+N17SEPu1PBya19LqnOJg934S+Ix9TSCM1N49sZ/HDC47DsoQjM2sgIAZxz4o/nWIvlqM2GocwS5cBtjzHkjjhrTlQhm/zwsbHXC0QnNFARnlLL/kX7uN989fQYp+C642bItb0I2wO7EN5oVJDgWKN8y7s17ceo3o4a6gsdkrqbZAtXfZ4i4zCL5RY40XBPYX34sinIYqCiMDcMhN+/SdvVWbLnYtrnrCImZTQz0zKuyf70XaadMgdyzEi1kc54qCxab+hSgB69KPXFiKdg/vVK5zz9n9KcIMi7ItrXUgEzjQ3wrilX0vIYmOiTVOkXjEqxoL49/lyuabw==',83);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.iPcT1UU1XukwasDfC5mUD6CTyfqZKry2SMnnpehfr9PYK/cMzpbuLekd5Qcs3QUXh1U1RopAKbWvHNFEMk/t2cMfh7NvGO3vm49Rzf9kR/Ud4YXZtQLc9ZdNNDVKBeNkBk+/rl+ewYcChSK+hYLk0PvKG+UUMEAolZbpDNYTOGgiWjM1KeT7zLvpHXIfNsQtskMk5kMZG5NNpjnYV0tNDeJyHc7b79yr9zvFf0o9vx89btbvVIdoDJ9VijeyZihi+JQjdZgz+338JME43Bq2+vqHcAtWJWf2it0Zm0ViY1hLQTE05wGlJOx1z1dkgE6mqKfkPisOiYYon/bkb8lWj6h7ife67yj076wt+5QsB0fmTEpqptEf5TJPEZNvH/NyFIdnLZeHHhV5sxowDsMxvqJG0aqDp2HeeEIIrRSpz748iGmatvKDoPdYA6cl/5zxGGOd6aDcdf6n7J0md+ewBjYhEK/F/q/m6fE01qN57KKUMyL9Up2kJ1x/cQgyZdG+uuViPu623pkYUMU8awMnOMGMbUf+ybXN3mvTtHBNpAEEBg9tQqAyqbuEnLgjMarUII8aPNVUe8foVmtQ8Cm057DVxJ++wAxv2+cskDVXcRNcZja7+9EHIIXHsgtXoU12onpSOQc0Xq3ulFXxbkzGWi1+PUt3YHHhNKixULecZn7xxAjw41wPPC/D34r/HTkalMhUN4OkK6sG+p8Xx74dwKvb0Xwk748JVniMv36PsxoJsmCYXZNSfmkWs+BYXzOMgLz0A9bwYMnfY539xoFgUg==',90);
INSERT INTO "sessions" VALUES(15,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Forl1+1iBthT3vk18OIhqRUlY/IfSz2OYmCDR/QdL5uyZOJ/0tT2ayM2WSfdMHrIwE4xupc902a/sT+67MmYhG4VbzZvYDBi81BPk7VrD1DoETXpvwGkLuKEU2d9GUmy2jgGlioM1CYQGJ5Vw93EzvqP/x6bBzx5mW7VMS/L4aPaUW1uIwYG09/vb0JUVOQ4U5PflKE7iOLiwKXWa8JMy8W8KsxuhwKqAbMK8vVNON8cMAKwrRJV5GMuyAk7xQCs9t9TwioQaY9Tq33Apq0BIMxl3RhfuP8njMkLIwL1G+oJqKSOz+Qe1pzL1cGB7vFhVkHBMLiV+qd2F0DjZ14SbXi3hKKUe4EDf+MfDI7nh95Vg0pnVjgv0H2jAc23ztiyPxpgg/zq29bgb5kI9FDSHecQP/qa6hDtXvlwc3FeVRoKyGqFbQoic/XoULLSM5fmuVEXklk7HULmhTJaNWcy+XBRb+knJDE56dEuKOHIqwFgIJw8c3a0aNuBx4AQBQ9A9PMGJZ5Bq5mPHbpFR4Shoddk0PGWyoooIlMQfvD+OqkYV/voxh+c95Nms4YQWXm6rs6/vgNB4UE/pJt+Z3utdK+QT345vj/t6ydeLM7iZ6s8c+NEvGjIkmdPGaOT1E01nWlwxrHLe+3Jroi2aaHFdQ5T8lSnJxgK6cgJj1nwaOLelfVSMPHLq8x37V6IgAZInoM36cYBOX089VZ/qeKGK7Z1pXem1rK/mQFi4esh1qBwIMLhHkqXc3RAlpVA4e/pSLIDQl652sQndpuhqw+AoA==',100);
INSERT INTO "sessions" VALUES(16,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.ub2ifO5RdumM/kMXnCfLiSgpfa6NzvJq6UpI3hqkVJjND/WKiXbqODD6V0CWLa+m/HMoXL50MvENZc/SSbqelhgNnbASSfcmYzdRYKMcTlJwIzm2ydBubE58CH2vrAm3o8SKEoSCnAsrUliz87TD/LQwP4vRcMGJj7pW2CgDrGMnrGPren2G++qvsKl6oBtD75cy2hwyUmwWx9SbH8ZOiVPzbyKGJfeWI85yxVVuOXFrAMxhyH+kWJphBDPbXlBDRBVo5ZMpLuuXMIiwv0yVk3lLb4b+0uAbCG2iM1mK3KWTM2nvWndUxLz4Ztbx293ByqXocE2OCe+OTaZfn2ysDCRhTsXtwtY5XaEpqdh+SX5UTCldVp6Cl/A9g5ydeuuZLFxrm7UKRQJz7I30qPljB+X1f5v9iazz5CBClQRx72wPPEu3hbD4tqMyfqRAcTAmkhDJ3mkUpU17R1yd/pdKlvXNV/dTv9SSrto9fgzWRpAEnsM0KUM5oK3u7ZdXdFQHZWqPPKF0eSz5ON1xHOtYlBYvn6HqTTkSo62KjA5ico7QKbiHbA3VUySMu7rTFKqckmbE06t9b0/8wnR3RdNHEpRGqsjKEhe4P/gNSgaPcGrHXLjUbIUXjKMCnjoV0qwsCro5Ufp4ZVWkhtyYYJrk9DK8y9t/HdVUb+v1t8rJtfXL+jSD6b2FyvC4it6YzeqOM2jU6FzGdusGkJJBK1C0PLB1ieN8KYu5neDUzgL9sCth+aCENJMFLiT1jCGe6MV8rUIjKJQ6KTUm4BYDaFL2xg==',104);
INSERT INTO "sessions" VALUES(17,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.8VERZZTXzZErEiGhQSeX5M9ArI92DEFPVO9c3Yx9MTQRXXDKQyGkq96FTAvfF08KvQwm4krnrUtA1caBL5XXcUeKO7BiYz+SVvKYjDEpzfz4OAaU1jEDmWu+0TyErKRU1nShmR4pEBRlT+5gi+VjjFrMdj0XrmoV/BrmNQdSFI8JvkTPIrPhCxCQm159m/j7Z1Fh0xG4JR5RSYUxsqN1f5eu/TZFl6K279FjYzNSo6Qi7jax8v6WFxdFQFQ8SJVxlcNhSy56wCqHg9G8BEbrac35mnTokU6b5xS/pBc5V+c5lD8t1kLaEm9xW4lW3CYn8xJ4zEYyvuYuq7xANt9FQtF73EiXpt1czkV5hhTYk/A3O6I2AnwI6s6WC5rb17NSuQwFJcR+nP56TxrzL5DkvbwOmHqs5O9WCRRdMH5ijWv3dzV7ViYeGXKV2Dnn8cRp66nWLfYFrcZ4ipYdt1i4vbGyhvU1RkiNL9vU6NoS62iWBLyKG0DGO3BsjoiZiEye9Hy4dza5n6Rc1hzu6vadgt612KMnrd9dmC76sooxnswqBLsW5ob91CWzuIJArrIPf8mnR03zVVW1rYmVgbSuDE5tMVnZ8eb4wKodXQTkz8OzZ71kIBi7wEhiPd15CkbtbakQiUjTOhCyni08feUPzmPlM6k4TeCWrPU3yoXWOtZEdY8h6Cpnf68bJn1JatsuoAk0bfN7oF5qFLly7ZGo/boe6lm9rJUu66dM9vAJd09THI456IR2zhTglkQpkD30cNLIwMn9fc9hxsMah38IFA==',111);
INSERT INTO "sessions" VALUES(18,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.sEEdsFlLME9rHvmbn8sX3p5gZBytCSeACVmMVSxjmxO/7AT92wTmGwWsyRNnOBv81OmwgWzAWRV5/D0ZQtpL2MfwvVZll3b+l5oO23eBs0+NCx0XQTphAm4oBFf99fQ+I43xhUmyHBo7i157nBl4YY4q2u+olLsdbzG5iE14iA19yCKgqihQ3nrx6jkYHVHxzh2CBqCiD+kM9mvMEhBPWKXRp8SFzEexXkIgRNAh6U02HZkW38+/Cgw6oiEjfA8ZJW+2PS3q6EGZl7BT3UNL3d71wUddE38tdyYmGdtZmWrd2x+AHYoIJY+GNCMsoHkvvjsui/g2i46eC6ulppwTnN030URdjO9S8WJH7ZH19/t80W4HHplY+efXqnUC13Wy5fLgrvO6MJ216lngyqJ9CtpCrTrIVYp855F8gnJi5fQi3aklQL/1iuxGprqF2iTGOAanrS3ePP6tZrNvhh8kWO6COQXsR5+OANJryaeH4B4lCTd/k8/sNcXFdRpFX/V2ao0s+Y7Z9ON0d3hq7jzQufDlYRbG15g8rI/43bFfroKzKVeX0MoIw/h/pe7DAxobMqYIZ0RMUlnmfbE5DnvUai6bXdmzJKZuSGnY4wry8rJR0UMTwnxM9BfoDCCsibKwOQwNqSughrFgdfwyQK6pdCudUDnfZC9K/NHnSW3xgOl1VSysiT3oxBk1/cVkbLZ46zJaUjNcxiituZ0qui/mc6aCCLxxh5m1yhXicIT/JnpNxhWIYlnBSwEw9GyKOEZn/2ktWgbGVhlvXSweJPO81w==',117);
INSERT INTO "sessions" VALUES(19,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.33FZNcXm4m46h/4L5WCv+SpMT9DUdJ2cM80SBO0mZPe3IXaAULFQpbPUZYRmDAW5fcU+IpX97iwxA0bzJF1mruf417xIJZi9HTFfkJAjYE9s/iVvOpGQoxpqde6u/Si6eLnZf2Ows4VrsedrcRrKmO0CsDGABvc6wIoruxJJPydV4jS13Hnx9nPw6MUYI2/siTVCNlmi6G8JgIn5HtukqRM4wxFnx12LvB6Rq2W64p1MKhAeUz7IfLKYGltD8iCghOZO34eFjvuNrFJJu9YXyNOtoyR2Q5b/LD3/KRD3f1QQaQxtqrMsVFWSCpx6JA9QFRFqATeJW2Tqi6LyPRTKH0AabhDBTnclggaqOxH3gUWN1asgsZCB1j2AJIJ1KtznEc5Nm/mcApA7h29S/SlTmx+wF+gjyGisstGmlZTVo9tRjoepin0hA8Xl7OO1pC8P7wwiSEUQ2kUnwMUnfSooTz9237h17wC7y8hItGAW0EF55ETVrVJz+lcqrB1IZHL4mk3as0OKmP+kFBcBw/kMP+q7d5xlXPyGFI3cG9rEv5A6dSi6pVja0xfuYtpQHnzCq80eOuRI7Ub1q6nn2IhqPldCn2mnV/9prMQEdsmUZkZ5w2/3c+0/BBlQZuZ4MF7sAeKq1y1vbNJnmSkqszwIr3OyS1loTN1CWzA5i90WDcpV6P8fTH0+nQqDeHUHCmFJWT4XNIE0WRydKSsY34g3rOK1/ALw8lIGS92yTWMMzS2IErvSqqwd3vTyDDlv8CNZdOapdWxYtVjr7asTJ3ldyw==',123);
INSERT INTO "sessions" VALUES(20,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.5uXC+AjtKkU95ciRsTQtjX1IqGWhUChHUhuze5IQAX5nqsjvceC0Sc+9k+mhFyMys/5FHvToHf4iEiiRE1ROSdJH4aSb6FPHnNMYlk46E7TYs6XaBNbvbto+R+OmWi1QhOOZwvhssIToYKIx3GJ6/+xCKjPTMw4CYDcle57Us/Rm3jxiPoFQYprB9riRhYfrFYtCq3uVUrxBb5s11D9Wss3H3CvKzAQf3DtmfDQ0TZcXpuLa8WdCXNCtH5h9ma+kyaZixEzZpdIkiwf7IsvW75zf1/vg6enVhLL0faIApwCPMzVg2+yNMcnWrZyLEUpC9vsuc6oLX//Xx/agkCDEU7eDYltPZbYTHD9GKk3fodKGTYVFbG6NLm2EgQB1jlDnW1TSBq9sW0ReAmVXbCaznQ/vc5xj447pVPnlMo3IvKCn5Ba5ucIhKAx+PYKOu+HtGcNNClRjApg0xrzen+Uhh3QYwudbkDdCacAgpto04/jBnhMv1dBj26J3m6V/qmGyITBl/JxnhDCIEZqBCuCgMXSDtx1EhmO2u974hODI73iSk8jp6eOnveUVeE/7TMiUUk9AHskoRWbI5fUxTE1tzOVl7/Rk8/T3raqmqVec1Mas0DW5xpPo/pNFx5QbNxyWwARt91Z1JndJvHLViOo0Eo+gFmcmrH9BKEYMGVrUprpV1sd/EQZ6xe+/4HKFj5RcdbYNc4FJw/5ZeB8nPMYkQuNpcADaGWFqBcoCDWs8SZ6QGTETxuc0R2VCsnqRudl+LkfUisSxp0+s6CdT2W7wyA==',129);
INSERT INTO "sessions" VALUES(21,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.SnbBCSE9Z6qUTk0oYwelsv3ht4VFpylIUKfJC8xUFBGqIoJ8/RMUtAm7is7Rz5lA+JRzA46WZ2ihGd3RqDx3t6b8BTRm9ZtREGgkw2Z7y2d0uKnm+iVEfgryd72vAjM3SSoOBa0aIJEAAn0PEn/gQbS6jdoRohC8R+oIA+/SKTHCOI/Hjz/sn1R9C8c6fYg+pomCg73qDM5Ehs+eL3wmpopDh7CMuYzhJ/IXqURui2ceJT5W24pdkkz5CnVjAHG7sxvsblxxhNqFU8VpKr3hqj66aCxBYz5DoIRmTUp4Owa60F8jNbegjz6SJQWCoYtAJ+FLH+tgoMCPBJTktYFBA1TfWblabbO/+Fv9EzLS8DB6NiA66ntKR92YS6QGXb+Y6EAGdME3eQvrCfw7cCzAr3tBw1W0kqnN8Q/IP2eQkmhS09vErT8WQ0bDwvwOFA57gI3xbZhChv+1qDfTAR9INSSaUU1K6ijsbPSGd+mm17PGJggAE/LZucCX1+tuyiKxS+9V5icb94FdyGiNWRz+TMGlgM5Z+jkJLLKvyxuDaPY00NzApa99ESJaPVWj6PRW7V0ktEIv1vw0RElN++nAnT9lH0UXVczR2lUbOEddh6LJYO87RNS302VoAcGgwuIx3FQjWI6uDuKNGJc7xJ+KjaoxIqqwpyPXa8uhK1OX697HNDt6QtXTa1GFO3Kv4c4lkwrzpAJExGvYfp2uY22hP+GreromO1l/1vEA6W/Q1+stupWGCJcZeM0r+C06SIWrsFOdJk/uhLUg6+OWKKqbXg==',135);
INSERT INTO "sessions" VALUES(22,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.WAe6YQ1BT9x7Cd+faCjSU1V6qLmDqZUyH9z6eEITbHjUVIIpDKBDEHMf9JG4WmbDCHLv9lvOnaTyJg3e6UksJA6nvJu/thbb2ql8O1NrCxH8yOuLdlmH2G0PllhY84ntms7vxcXlVRkbqbrTNOLwi6k8PRmR6ReWbECKWd0aBssNavDIb3pEn18Abb3Z1COfLdSwSZf+MAKjJEREtQm4Jk2tOZ9RcNPB+RYALYbkwol7I92QXkHs/xlm3H2S94d6pACsRNna2i6xsdgi6mJPzdqu/uful2uR2qwypMU08sKaVTp9EwAB6LjVpr3B2CmSvJltVRoEIepWAMPF9Cvy50snp7STzNmC10YODclTtxOSqzfmiKbSwNsDTZnmzYNYa6ou/efjayddUG2KIh8oP4/j3LgWWYnDWFEpTrklyiVqrpd6mqUZIfxfLXLLqCAnEtGarL2T7J9ySgk5XGKVXGx31ujjOEoSYixIdDh+2zkBT0okiZOAQKAEO67azI1PpIYvqW95JmecXQ4yVW7LkUIThyTiefxIGP3xStYlmJCivgzKI1UsPuesL/ryxNYt8EAcQLAWwKYezItG856pDyW0pdMg2TQ412G/CbKEYqnQQsHx5SpAFH3o5164b43hGB+7y2ENTQ+UJZ2yZIvLDg08vgAAHPri76U6vQ8ymMcQBzHvkv0piaT5pQJtE5846CTzHr7XTH4J7s8coQ/8L3bZMBtdbAzlYO3FMAoQlsnIL/2on7u7woBXf/xWhy+TBJYcSRMTFNmxY8Iq8CeVNQ==',141);
INSERT INTO "sessions" VALUES(23,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.vc4/94BA6Ozg69GACXllUqqY0LhQ3DeKxOv47KZGtb5/kFBtH+w8Q2xmuQKf2vZFp3DG4Y7Q/rqCpJmYuDpVo1s3WzS/IoHTUc9H0l2tba9lr95tZUPOZMSt+QOVB2qvQb8AlBafMKECS67uAzzS9KVVstkEIfveiJRdH29Yu39xxOCMByqszqzwivAS6m/lLYw/gzSY6grMB1DvbuScrKgRFxvgKmOWtD5gOX0fkq4NWGMTUHsolonvfpwaDXwQl2vEorvOTO3mroDNb9XlVN7ZWyXxEbUTJS9DrkDQ8c0W4+PN2lZRMwWQHZibK3FSICFBpMAeVlcf5pNciY8yh6LcyzlVHfad8b/A4HnHuJIiOeXAPOZGbL3TIETUFIIHafla8qV1CePbpwQId1uXuyo3zZT+UvIKHefSAxVhJpgzZy6QWStZlD7wA4hwPslwx1av/AMZ/KNWqi+U2JbO4Yn5U7yr/rrsMqxcd/Ndz4JJGkxNogl2T6D1r7hKkjE25T2bV3VeZ+0S6StyMjNxD5jEu2/p6NkBB1mLgOuqJ9c05RepUCjIdViHDVJX/MgBco+uw73LQOqHCGxM9mwcx5yD5GV6RfnGGkUQWdctsoZu0WAt0UUw18kYKvaUwAsYqUvHJ9eqEJlg9GY4tEO+EKC4FL1+un7TUI38ipLySMjb8ZmhAegZm7zuInfs7wT99HVN83VXo5+Cw+GZnWTnrRByjwA6ZpX7qzVs67GJ5lmtUWSaQK6x654VEEXGTdloBXmVvsKLI16w4e/FlsVr2A==',147);
INSERT INTO "sessions" VALUES(24,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.GX24QmLOIEQ8crK8g4iNO0qT2Wbh4NX+cOHf2Zi5+mu52zdQlNEST/LCwv9IWgw8cdHZu0fc3eazPgo8A14p/K3T9gPP4q2QXWtyCTWJ3K8PPGJyg73KoPoiMGeq3AgqwmrjOsBSNTc1qr8vBqQ2vZzqU5T+r4iUsJjOr9IIy2qO48OUvESb7L0Vxv/lSMM/ss1YsTaHFzpYjfDx0mmEXRVg7kOz+Hh6IhwSki2fNMgyOKxsuxomPGj4lI155+2c9hVke2EWOfLrRUMThkjf7/fMOdiUjwAqONeKIgdj+9PKM+5lJiE7pnWrL6XsNs5as/ehg16o5EKsS9byidqDZRTTIq0/NivNcw+oDXfe5Zq5Qo4z7Q2Srg+DO1cQplsMD0U263WISb/x6px85uL1he/1jrhswEkz5NmSSgLwYDHsa1dPhwUF/ZLLdRzPRQPbwysRNCKEafTOxKvG93TY+uiEW1RUWXXiNs7HCXY3ZXZwkqI49ep1bta6iMncvfKFda/XTwmBkXq4UOYDOMtzCx62Wjq5O3dnhJN18Kv0gkKxgaUXdLfBj18QOhL/CrqM296kzVprhLsfCprHeII/ujv3tn4mIigGzEt7Rpm4dKYBwrZYVBMQXfRtEVDGkO3jPUgDCh0Fv2xZ5fsO3huEKp1tUcSR+SGjRAZ2Ru2IYjiihrdTMfv93f7P6boRfjBK2XgPhVr2+diToh8wQLNbJe5vLUbAxdnAeYouAVqdgUxB0fYOsvoPJ9kZ2tb3TuKsAxvRp0GVgZcB1fEP4b/V8w==',153);
INSERT INTO "sessions" VALUES(25,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.yHJIXm23GjYIEZxqmn/vYZOy5ho84QG1sm6jUmImp/tqMMrzL+yaIiM8N7OzprxqspuFYK5RZ709RZLfoZ8f3+Z3/jbVg2b03VQMRsW/lJL9TanBZnM3POiBy/tVj7gZmqu8cExUnbhjy2jHai4c4ae6+6GJB/wiHI4zcvzD+M1dJJEQH1U/PqJ+NznvyxmZQOLS+fH+nzXmZWOlxqkEpBiIyueSpzbUEkODB+1A5n4NaCp/OklmM7BDeQiMeEs92CkLfeFY6WA3X6GsXqTkwCTJ2Am/W0qrLbrrOX9cWRAebKi1rktP7bCHyNvCi60NjITV5pYjhgziA8JCxEdKbF+Lw7v3VQWgzpGYDcS4UQQLmGGdMZQUAQ6+BUjfDsXMyVLs1zMseZJk4LuADrypc/i8MCrr9R6meBt1lWdEUJ/YeBt2tpdBE7X3anXaDM5jeNTDcZkAtcWvGV0JwOoP19DJHXGO0RTojzqXJ/b8dwOWDsOqnM1WsOWL+CjnkFLX4IwdjLxVFDXHZgs8cwkZEI8yStB+kRfCBUdzDSpR3H1xT9tgWibC7cibo+tgrVTQ9jDHBK3c7Jj4OB/1I8GxoX7zZAJuwRUefcprYQvEPBZSZZW8XSY3jZwJkU3MXkwLqlXLX9DTojvpBiCk+K/mXAHKNUsmxJrjHYnOiqg+boTcG6uH3SzDBdA2Z9Ng92rJ7QKe/jc6YY0Q40YY0RMZWy/AMgA2iE0xAybPgj0b/mseMXoQPHJNG1WmfcFSUehiKNFMCpe6+eZ3Rjn966kPSw==',159);
INSERT INTO "sessions" VALUES(26,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.z+s8kT4OoR3v8cmTC0t+9mlohQXul2eFjAdj5F2cImLXhn7409YB/jyqsnhwdcjQABaZYoz8umFD9ylmBOVWxhpS4Sofvm+9TrhgaPQ93FXH8ZcDF2kHIESCVGH4cNO+16OZN+mWXF56PaiZzmJmJiP0Gce6XNTPKlSkhH7vudyqlnWNwsZHg0Hc9PXK8FLeplUvHjQO9G9MSj68MvpivwyJ2QYubom+aVzq9mPK55KqYzF7Fo8vu6/JR2q4hDo4elz73cdxdgbFs2fRScwT26ujbeAcubgBAkVz6R168b6D2XfWLx31VDTaS7dlibcuwqeTUB3Xv4x2MWm+70jOpZaVpfPnJsdr4r6ARS4kz/Q2uh/0D2MITAsUOSC46vr8CB6BzySHXNZaUOqCrpRy/jAuPL6JnVc7/ayECVAqBMd2AfP14bdfMIRgVrFw+N+ZbPVHc1h/gTayGoVt5qYlOcQf+OG91bp/fxuvVxYDYnAa6zej2LueAxhIOXCUxqPviR4oXcf/QfLe1GBRShsjXg0TvCDnjrEb4weIgMYXShuC6UrmJYX+ZwIyy31Uq8oKrOnONaWAX0dWayazJrCTjIicb/BHDSeDMLzyip8lOiKdoaA/398xim7SeRJaWok3TBfCHqhL8sQPNcQT5BQ/pw1gPTMBACvb1nmSLUKHdMiseueBPWSmYZrnkzHbAA+uE9cw81UZlHuVZBwV4rUl4SGBkgcI0EaB5ma4mv0yoVOfuaghWS8SJSaab+0fgDnCZFVntL27XVv2RKI/3vMrPmbJKzmzsv3fB9hCg4lPgmrqKXYm8HHIGgLitNOCZoEtjyc/ZWBdvaAkJM2PpxXAiddjI3dgiz9QZtgmB3piT4wcYySXY+bP+A==',577);
INSERT INTO "sessions" VALUES(27,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.zig2BkP2OOsa9plLXZgONUZgsk8FE58/ARprr/O35IpM00MJy4b9AVZ3B6xJq7SNUxznRSJDiQkiU2RJ9Y2BJbjTUhg/Db/QnTSUeXh6M40y0eeaW5wOKLzYhgnM79HFm7brpvyYadTROY5MXh+Sj5RZwGh0uL7g0luJCHHXJwqHtKHeuDYnMRBFNpWiZFaMN94bq0jLiGTKciBRD5yw9jiYuTiRgREHf+n/FHAspnJe8dHbmUM+dVUkBdPuBbWBW338zgSbv6E1Mlh40S3Co6DI8mN3DG2JqofBECQvloUfYIaCZgxKQI2IQN4KpunatIg4Va6WX+trhDcF9dEvgg6UUqaKc5Fm9c80QekuXFxG9QoMqKYA3Xskx9io6RSIzQm15NNJBIgE6Lh52PgINyP5+WCgZWDIbf9yRM39SlKOclrbG4inJIkRrAWe/ApxPI7hqDIWJHyuHqZlwe4+LIHf5aSYYQL16exvN/TtFe3WIgT5MgnIlfhVm79Igr9H23BkfDL/YFRUG1oDuaL/WppCpfffIqxiYssKlf2CxPmXac+5kJXHhJhaXOBmJ4bPVQdRqyQNRJBuyWO7h4oE3HHeaxA3yhd7Li8zrgu11pvG+snW9WFwyooHVHabmPI8nc0DV6iRn5+TXpcDz3OCKD74OJfO5tgUQ40+dd3qWAjjJQpII930M+YNW7AFcXrfKaYhgOiw3TPrT0uwr05/pT6SVscH1jVdflPTOvL1e6ZBa/n5+d2wZwilqm3lVfxaovFV2lRJ08234QJZ9LlDvQ==',183);
INSERT INTO "sessions" VALUES(28,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.8QIJzJvKtf53SHrScI54MPvvfYLMPtZNbvXDRQfFQSYph/zQ+wRbRSfo2spwhNWyHRDkGdQaXf/WSsJalIJKWB5fWrhKfx6AH/lIN1G5yeFtApqIR71rRjSuH6R1KpF33bCjNsUwbHwr3bcY+5gvX+zzE1MzLpQVS03e04a+y0N3TGhVbOfIwvhNQwlZuxVoA1uNpLzD4TzcFm8Xk0wadxPpexXN6FwgVEOCvfJ8M4FAMNcDH13kACsoaku1zwO/WFLPnS2ZjDnNX2WaIo/fM+vTmDJHZPUpdghHABnouq3WL/MyZd3btqf4oGXMbNl0j3JvRj6wARRWPxPOKRu/NCc73AA8EacoJtj749GnBmokZT66j7pazT4JAwnQuPgObvpX+eDhjmdqz3k40pjYhLzabIFQHsxF/HdtEWVPUZbUR7XKW0JGXIy0Ro/If+MkbnVZXm+hQgusAP7MzgkrYZqHbtJ+d3qJYNodlje5Hkgjs8j41rSqffd5fWg7pOhkVDbBzDLD+22AbwGLQsYm2s1+B86R1HltKlIHNaeDdF0R+NIFfOwPI7fCOuRCkVpmADn7Qt1BQRkVFPmGpZnrt353JlaqMPg7x4W94duvdKos5RAdBa4BFmT6R+DQGXHxNhzV7KeFzaU/kwqTG62IouCJS+M/KQV+XLAEz5xsUKvOCZGw/sIC4861ACnCzHIFN5AoUDgI2gpC5W35mK7COIzWU12lEkI=',578);
INSERT INTO "sessions" VALUES(29,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.IavSkVPCCAMkVWphZzbI9erWsWU3erDOCbD9XHOQVK30EzUar/BkjAIEYtTag8/Sujh/0O1anQdydk8H758eBYZLuQ9R+qhUwhwuC9ViDye1nXJlWHagSAhJ26IdizrxBghLHDql5LjIHz7GdKSGxAep/YSSngxGB6ddwzwR6HaH2qx+eb42BN5yWWnuRxCsWMI4vTMigTG2JLZQ8bSMIm7rGmxKqa7fFSVQmVAG5UPFuYn1yP61yy0+WVzJwKKigMq1YhFhBziOC6WKVQ8vWlW100RBozNjhzmlU+r8UgxHIjucIxksQKP/IbA1G6JEOL1bpp2q5EuWqEXn07EHyzdQmaFcd3SQFB2AUthXRHmf8GVvjMTz+xjQ6BQehg/xyn/wBBrfpnPBHbKZYFV0l3oIsAY1DoUC/eVTEtNRYjiPtCdTMbCwAnk3d5VOq1wXfZcWftJVzrEhPRQQNq7I+jgUq6uReleVvsH+d74cNRArDuh+4AQ9S0P0ObA/KMWD4ChkfQpPL5C7xTJL1TQ4wo7AHsgITaRtDQ79aRBbeAsTSAaZbHzZpv79iS+HInWWLP5qaa3vI4qtj1m6g2nlXc3SVRPUQKKx3ke1NOiVQLyfSPgki68ttlejylj4EN9C+BfKBs8OCXOL15izjrvlmC6N45KYC5YfmysAH0R0kmKzpiQHmQZW8TVoIRNcXocvzN29CJg6MOjQxatMr2srZjefO2GBINWiKyOVAgjd9leM7dTnGlpurn7rz5bvdlqrldoAHH998jjVkxxt10bJ/Omm5W/itCFgO8IqrL7sUAry',195);
INSERT INTO "sessions" VALUES(30,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.H4i95JMh/W+wx0MlbbX0aCKA7O3fdIBOIVEagbpWLVp8dmcZf+p++cKWhYZr1Ks91Q7o79Fd89e5CYPriihBCjHxgqU+SkQeiDKoHy7l5E4OxBjlzJNCgDadMcYMwAh5SsVBBjrJVb7lsSqIGeDNJJNL/9punYikNo0lEb+4DIMP/28zHk8sQ/PlPhEeFTYO4nS4LiUvM/2pNgEp2JuIQ711ZTlETyQ5FyYaEFCG5+vRDLty6g8DG2ijQSgvecUaqEQoJNslvGYUNkL9ZDGNTBvoeRYc5cSFMAX76gS8HD2ZAgYSx4+LuSk1piN3WojSnVltYp3pst6zRZPt/en+P0Gmqi4/cWlL4p2JmnRSHJCj/3rWgY5C7to48kSem5PGgwgoRv/mLzVpo38Y6UQ0D7Mdus/cMU6mQ4BmpgZnCDtxT0bkHuk1MrmTtXTpSsGUhd4AU9k7E0r50F8+hsvdn9Oiuqhl3F5PW4MX/LPpa6X5l0kyUDYUNAJiHwMk6A7DlTlrcMa9CdjO3aas6GmPps+ptEwIFsRQzzUeUR8z12JD6KwEKSXQ7KHz564XtDDCBGZnmqVdrMumaWsP95XFL9xl0FTcFZjjnXq6msOYDGIVSZkKyHJsvIraO1cKZS3ZeXh252wvT4sWFQwTZwobKZSmdA/rFxGC87wReUoR0WMKuL8K7k1vHW6hbikyCdeebJ5VRrhKAGw1VKIRWvK0Tm84VpjSEcRrs7lRg+2K2zmLN2gTCN7a+DfESRFEyruwcYjS7LQK18spUgS84ykrKg==',202);
INSERT INTO "sessions" VALUES(31,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.UaS3LEbC32a5tg+D9JW3aS8ekMSuJh/kdnEF2FLDkbo9CSkJOHJBcbraLK3AtAijob+f/MxP06R4IkXa9Tv6SExfFjByrKmAiOkX641Vf92XiwpjfRDPVRSzm564bNqYG2XDseIvRPYlDpDwwdFQ9h3jmqS7B4Q3xqPcUpILP1tvw6lOJQRedcDZGKgVcZAPuz4ovOWha4CQHWajBP3r46IMW+QUNmR/Hpw/bSgk5sy2q8gbn8rDpckIvpiwXd1K92wONdh5g3T03h5NQwHtJr+HCXRkKkG4GrySUSHhWQq3RZ/uDtbEbdIT9x+Dj0MaVBbc2IHRoTsxRr3wpb/vb9Djjz2OF+HbmWAptEtEC9sYZ76ZkBK5sLbpqs2bef3DSWILkyg3yL+UTIfelPEL8v84OYmNb8ekH0xal+OP3JMkxhTsu0unF4Vzxe5vZ/C0l/dgNBzfxgaBb2ch5scIEvNNyIeLats3nDHfoTxgZR1gUXXtatdN+Hg9JnvSZeznJqhwl2efVrKM4Cpu5fFFDYv57DPxmzXj89tw5JUeCggjqef/6p6RPY7SPcTIYtuvvSM1a0IS6b1Zwv9j32puYTWlNHg0RNSiSXb1zA7ZOz1GX3oGD9aEWA15AMFYG2ALTcpALtbWb+nKhAM/QsvknwDezkShyBxUjNOlkg8QTmXCc3Q1jRqpy49bP7kJxRg4apofLkiA6fjyNJLej3hOKztgilu6j2MlLoabS79zHKhagRpbVRQHS9PJ7Z0s4EdCLFvkZ/qUs4D3uT9D9gAmSg==',210);
INSERT INTO "sessions" VALUES(32,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.tJ+g0wJ0HVpuwZbx3TuUQyMBPZ1zh1+8YXrdBffiMQCF/evWkxz+1E+N+/OFJGfOJVfd+Yl3MuIo5mph5bTrxDyfJqKGAoUqxW4mW/xVBJNFO2Z6Lc6/hW/PAKzgLIVPyz9puCQFdGkkLayvqxlJotLf7O2o3pa4n+oAH9afc1TseinnGDN/1Gn4dXjuKCgMxsyyzT0+UxtCxzREzm2EOVPoRnz87qtETkoMRe/us2ZjOxHRJQAuWEvxYh5OX5r+gL/SoEpJxJMIcy6rSUrlOpszxuv8FJi+Lga8SHJpzHezU6KP2C950vJgvpbbeqNFZvI9ZNnAtVilmLr6uZuCGsudSP1tCmGGES+N1wsNL8sEsgeMvCwFsEps3conIPn7ejinlPO8KQLUo1uGH12W4tHVmBjSMpYKvGVIsU8VdU+qlI0LA+OYfnBq29CE+Oh38IxbrReqUnvhzPa6keOk2Z4RhY/NFSKGNGzdQJ/7ofu01eZxbA1r0IWEAsOsjLxi/JLsNKBtD/4spCXbUM93+kmD/ElLof5kUT8GEzyczTqhBe7N8NMsdcuJ8d+1DCgw6D2PLXzftYOTb4HYXdMvd+6aD87xKTQoyAkXWdrsT5pdDGlHC6XOt534h68pv7xt3KwTs5hrqXxgZkEE57rfCGHu0uPUzlcJcSKcRktE0VnekgxFvSmUbtQRtmwt1Ns+acvS3VNL4jXoXGge5hvqRKAIVfdw/9V3oL141zZUTo1yDJiR+VZKs2RvozfDXVwnToWsHRlGm6NuNocyt/nFog==',216);
INSERT INTO "sessions" VALUES(33,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','question','need','s1.5uL5zfUm.KDh9DLYCnpfDwqekTpCQXGdhzV1xJuf3lVobQqjPhpWNamR4FXUJv69vrIzm+pz7JgzHnq0JMI9ud13zq6TheXlBn329NwvZ0wbGIXnYUK8oHnEjR8gjVad2P4WmaJNIKGUHXv81VBHW6o4303aPV7OZ6RTvEDXE91UJ8VkS4DzBzF75G3JgAofBioWwKQaGVQa0vaMutRA46o5+5c9hFHWhTrFU5C+6vuM9l7wQ6eDIkgLupnsK6fXscE+jHKyJd7QRkeGMQ81iZ9K89If9VqTocIl2sfSwzzS65ve3v0HIVq60dQpDwT6HRGkKaelKo0GMyk1blCSO+HawQqFx8NIjVyHsBoZkxIlyxxyVZBxUGrViulyCkNjgZsw7KJ5k9GCxLWV7Izh2pQgjRT7wRSdiWpgPx4QF4FkH1QJvNwhX7fO3OGkvbKZAog53mfqjMP5l2b/1LlLsScAIahgNJ0L0364cMPbCBEjDpAoBJdPkrZovgeYeQEENSuPFzbsnF9pBq6sinXEIZ1wQxj1JLJ7+03BCsxQjEaiuKav5NNXeUez2WLMAPVx5Dkt2UZdmbzQNB5UPtRInywoln7h6jQ8R/zWSOylPUPnBXsvrRqF7wiE5M19s4sFewc+P4VDEIiAW9yj3YVnJW0jjHuDU+qzUAPH6ZQhvwrzMRzIHuKsG1UeGScOT97AgcYSHyCUU1OCu1jADSyO/qMJS1ykPpZ+6iwfRDdTbcqYxPoJQbZRBNREKebAPGy7kJL/ZCqBu74MBkS2gprQq7vs=',227);
INSERT INTO "sessions" VALUES(34,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.flYtoAwFRudh2StoPP/hAPTMRQ2uFLF1k26bBwn78T+KQMphudUMaLwXIZcf05ImILqJqxLlaL2Ou2m6Sk71a7mVc814xS/O1acWS8W59WIMgG+AQRDk7TvaYQBwfQ+Y7Dh++lJVOA4gcu2p6+KyVi+9lNbYKyZQkniT+N0Moql/1RETc8xa8fvXzl1MsNWLw9hKQsvkmIm8HVhz6lVn7NEOD9Hl02WLSiWQDMsmKIr+ePHeNAXIDts4edjsemguW7jdcZnfSLvwoECQalf++SF53qWzGxl29mc0csfATT0oH1+XdMIqkO6YqKgs2s9QXclCJN4wSUEoLr/up35poq5wOR/GfZTTas4fivf2BA+3pN2rREovaC0ec0vSkteFwwgyYsSmZKtGeCKKb+1c6SiIzwjRyf/RInby257b+whnqX8GJdQ4bNU7FucRjJAE/LiTFcYAUCtRUBLYcxIlsefmfE8b2FnddTN5xqfmnfGSAHMBHJ7qE8E0sbn9h4HspMhJTHuRoJVT2KriW5O3XUVrPIjcybZhYzPhv0sWzNvS+8j67f2KufWgtZt7AzCr4y0vZP3QxFzKTXFkQmXOAqM+jnC3/sioDziQDlzQ/+PTkHMRK3CCa3+xynSzCAKKBJK8sz6lwQiU1QjGODm928O+MEBslr3RUSU/Llfn/mYavpHAtmPIDFRmp5F4f4tw+1ABrtKdQ+k5',231);
INSERT INTO "sessions" VALUES(35,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.9q6kK/Gl1+zjUM0JXz7vtsN+5XREvG5yuo8GCL5Nm/KuTkSbLGnpp6Zme1iLfNkGxazut9q2hajNKIjhGVlsM6SzYqN0OpBdhOrsntcE4xOjXtA8fSQdHakx4nYl+4GPWS6UHcoyShBqSFh+0fAl3ZE2jp2BJBfePVQigdOXWiP9DaiHr/1BdzP6IIoqesrKLtugGZSLKMBl7i3JBqRgWBvX1+/ZIkiwPL4ufsDz0E35oE4g7oPC9VV3prk0q+RT0w8sKxi6gPBpMLaGc384+oLS0Lhjd8g86eW94OtnWMeNhXQgZP0DwRI/32CPq3dYpMEI1pFYw4oaJj6y+opBFKryCyG0E1lXY7kT4p4LD4dPTeJdGQfaiZJpIjLYWE3v8WezqvcjEXHarQXMaszccKKqYwxmz6vKg6lFEYo/hCbUn3/gXNgpN5o5lzjk5oh5v7K41QC2JZ3GVXzkZUiIhF/kkiHRyfi+t2W9sCflhxe5pE6wroRjA+C6BnotqE0mKYPEqTNgW0U3HFBdQbD2smzjG56z3FhN',237);
INSERT INTO "sessions" VALUES(36,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.d7Nlnp042pAaL7U18qAKA4uLaZNtGHYuxFAMnWB46TKgmAiqQFtjX0mBbVYxrrVYXOtDcIN4+ZYEBJIkRfc4wuGa/K7YcIi7VtvPqF3wSWfXru02i0hrEPOMjZSiWzvrpE2nDDJLLDO8lFxsh9kiByDpwT9STxNzylWckYdp9xvTF0S+FMK4ljk8UH3DTppwEfFUuukE0Tjb4aQ8La0Y2M1lMnwvgwJw9HllGL7/bCemF0+E0DJCXYl4PocSrnPlzz9zA5XkbuoqZzEHnqRY2QComtWzlhNlF8SCucOCaXrdoJ8/ldGUyL8bqNDEQilFQwDY9sfDXTCrJ1KjCSXJgEZjpfWTHpidoSh7Fko5RIcyMpZxrBlZdHUXozEwasfwateU3TXXi+Za8Ra6RFBG1Vc6Tq0EnxtxZhzP5pUX3iGwX4AsqVP3FDrB1hdqq5RMmKQXxvLdSuE7IZHWUTvs433I4nINlJLX2PZePlJpn4d7zStxTVmJ/9YMsDgGMpDBfu5udzqLtlcbnJ191m5zgrpnvXmswpGyoF8RR6zd78a3wGJaIWCcsORvXI2zPh4gxblT0vn5+JDM1D9cLqdeEp9R2tPKhZIsdt3/4p0JI6tQALLKqfyHXZHlocBJaZ5uF91ky+rtssQ/6442ryHvR5SZCwCNHdUi5oioJkCTLQy7Q3TXpctMQstPclUNROJHJ6B4MBOyLM/4j4p2OR1HOCIS/BhOtxY=',574);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.4MBsIYG/PdCrel5wCzXD+PYtBsGQHw/SKT/EFCkWsN6toidRRjzOUYgeai0EiWCCMcrcjdSjwuQ9ZxaZzOOHAshkBuMk3HHRMBp/gsPZG3IRo7DJaJKlZduINqGUeMeQMePx944kjm9a0F+R7rKLJRpx0aCMFHUjMZBazjns8GV9lppzAxAviKAKvHpiBc2F5G5hzQIdrB/807xsrUlqNok/IEZHwK2TEDdbSWSN5+lcvriO40KziHf9OP0U9eyyyS17/tq39Xe/DaTzic8oMdZHSBPmjqhGeI1UmRXLt+05jSNCGPlsyJMU8jwf5Nkb0GGLjna7x/2iCVjozmx61jekBQ3v2EXsqeenbKx9y1vUkyx7rj8oLh04yBMJX8ECAcea+C/epQyeRmHdA1B0yNe4ebCL8gAFptc+f5KMXH062XQA+FXbXoOwmkHpzofnhDOP2G5kGHfeIgm4lYbsXoWNxuiKnaft4Z6titLD3sctZsaT89/EM88W2EtCIE+PUUgb/ubIY7d/nO7Z/mV1asuKSQ+xxyn5iBYYbUllTpZLzJlNnezS4kKGSOpJX9KXN5OWTnjswXIf/DzWuZvliJIJaFvbgfoj+cG8L6HXzMK9Qic7WBohAuyvwyfwCgeclnKn74KbaAWXWDfqI2TOhuCmHBKyLbs6+i8sA/IYwLzMvBkXWuB9D2eIfAGH+cp06gfFQMva02kTcwZf719uUaAhkMlgWvccn5CMRVJU2DNRJfq0po6OtJ/ZO0B62eJNwsvyY+Ax/w4OtwE5cRXP1g==',247);
INSERT INTO "sessions" VALUES(38,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.m5fc1bWqGzmjOm2Z4fn+Hgw0zTRCHO8NdC8zKrReRjJfG9l9LUalPxzMSxxE+UeGvvSdhTUfHEoSb/DG6s70dpqAUQAYVlzVGuiM3miG3p5SJKnrYjBryDWT8zrW57AJNUOuErthObP0ygZCyF2CS7tjO3S7bLvllaACidx5/8Ju3GkeS58xdm1KxH+SSEt+OuM1QXh0BNeNDXMni/MkGj86PRteVPbKA2IsO/t5RrF84OTK/xneBeNhqbYvdH17wzM/0wjXdHJg6Z92ewqvef/z5RAj9Oi34YZfSIZuYvzX0yDLt5co0cLmnkjDJLDfmLOzpOQeYxcICOuE2NoZiKMOcierRVah7KA7Yewm87sW/LvgI0vmzWCwSEVet39+GH8MPwEnnEA2a420XpxwULGHAyt3ES7qBAbBDY/eVZ75drZuGkgPaipWnnr63/OvsBCOLLaClrX2fevuB65d/ALHgGS2EJC644XD6K6PlUOZgHkgFcaohdyflALwL1cIvfGOEA0kYKYyF7DCv3SaCxWpbNHVw7P1wAtpWdxs355HLS8EiHQ=',258);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.tIiagn0OAkBkoE9Qu2SdMYJN+lvcuKJXnHn1TnKFddNsq8Bou7O04vc+C10f1ZO0m9fqN8PAIM/hcYRsPe8LY+OgAqxDJRpZZOIXOZAj7T6oNI+sm7bZrTdRAoA1iGs2KWC0P4FntZA9SBaOTCUzcUZASL6ZNKfMWWnmk+qGaUamp69F5C/XPhGBpsE3s8S+xhr9Sbays2omFq9yEXGHDWE7Olx+0FSmjlpeB/L8YjUlABI1FHtEQCQiFEn/fCfYnXoLPccVHWsi4gt4HsF48Bb1TQnYqOKT+3usoCzs3xfTocPn5XmGDb3jNhMC+ToTvUgHg16VDAciRx9evFMElVXkhYHVjWpDc46I9DSuK8sx/OiWb5TWNvkIU3C0b8wEd3VEsyxz1jmoKsQj2PjA6D1oGlMGHmamK+WqDNHOOsFyhUTeKjvWRKroegbzwkHylf9D0eNsWQu9+oKi1qfEyRNPEdmX1Wx2duWmUWV3dvrxyGoiZUTrBYVxJSuyDTDCVZmCJ1ttezA0RXOPjENsj6C29t0UL2/dkjtgtoGbE6HsqEHSBxPv26SLw8j7wLV0tBVixDVpwEsghqZXuZ+axDnYWwwmb8dzDA98s4GL6SYmXq2Qs91DBQW0zAdLRLRPpm4n86mfpT+xNh9E1dt4fk79Og/aeWrJTQQ70wZhQv9OE6/t4Dyrp/sHlYQY5Xmd1oRNLvGHJruSFpuB6IBoSIO+GulMT7SUiQE1kkmO9upe3rWBQTSXje/Ml1lq8yknJhudnTGrKvSWVhBogLIkww==',535);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm./nM6TMIRAkMsivhXyCBCi6UFcVAD3o2hCmlT8d3rEz3MeKi4wfwVj0KSqK/ga4mOXDM6vCAff4QnMgfSFz4O7RBAy/1PVnlYkPYIVbFfW7oCxL06rRUHxE3bq/iopRLGMrjXqiD0uWq4KzBJVvUwp8AX65iV8sbKCZedWBbIRm7W9xvX7ND9pApllOuFsbsQxC6xDHOncLRsOn0aJv6oIGz5Gw8fLXcEDjTzSu72YecB8SeEnNFmEAzOEG5un9/PVb9TKiY94CmcBqM2BpFXxsl63wgio0KpXY+F+zu2uiOUtHt1F/uG65A1GNm3+VACbD8kyQSDe7jVEPq4QtRuCcVWnijB39Cw7zbKl6wYob3xMS6GRVOxu/WhDJM5RgexYwt5HE5R4zfkwxMSMmyDbHCKyNIYsQyhfG0Qe6NRG5hQbeYjVlRPzNhditvmX9VuUAQ9TX0Zhjv7CKKxKJOqHu1yqpVLovPykqofsNOGsJQSLcv+NP0Ug9T3TghUK03Fv6nyBEca/x6qYtIrUHIG8wuajjbi7QbY/7sP4MwNirYdOk1rb7t3+SGONrNfZeF6osGzuH9csqj+5UTOCD2GQtHxL3Y5g04kx93pCy17VkmBZ45DWT+FcFMKfjcNbCj1+Boh8u3VnzgJJlbRg1FgOeAEb8R32Y9AOSgu/5BNZFGcKGnTuXqyIhJXkENVSietyumfl18mbIjiVA==',299);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.o1kL/7CyI2ig83BwgC9nqYPegkqxKtYRI065rKf+O34kJhTR/fBQi9wOfnJUv2IlgiTLKl1h2F+OBPrpfp8Ssg/QFbgokYRFTgLgbb5xnfjZ2d89YohOTalu6XZl2SQPtFVb3uPycZVacThpOcG1jRUFdhYRsvIvC/Rf/aJe6kbDDttrHBL6YWAusMRxDsfjFhQDCIlA4Di/1KrIJw0+1RS8bMufGNWKRL+6VeH6uS1j0Sf08zuLgemHAcyYv4OD5vG6MZjZoNwAbS7xCnLry75osGdQMTlfQVyWjOelyXlgi+cw1H4GEbnbdfLtJ//1It8eCBobnlCVGCZnEDLReV6Mqf74AKB8tSPsk7Dw+3mSWeOwv3Ek5ZHpGyWyFvwlzic+xa2Su632RSqz8tXH8uKZqW1SjCIEAuX/gt5HE+hzs0su/UqaMfuUFZTcfZ9En+TqnJwx/ddDQSC0sznBd2nVjFS/uf/mMcPZNU/qctmbXpum+xmcqjZ6HrgJDDwDFDYjuQv0Lfa54S/pHY6CfQ5MNQOL7dLCNUttMjG4SF0THuMt4FaEUW5eyxqd22wFQNynutZpRKETc6EBnjbjMq0TKeRGpHDTw4Y=',304);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.R/UYfOR/OStzveZ71fslSXymAF8XZdmU/5jNrT/34ETcJsrmagN7KYqtmLFEXr8CWl0wq8XWAS3kiixT0QHDcGRlaYDEr+lCwEyd5uHUR8k9UHeXMsfPvRuwUFG2aG7zdvCmHp5GMQZmKmVFvFdYu2lNPn1xzIUUCbJPVIW0YP81OjtB/emB3mU9PiPTYFohZkm4d3kubTOE65z+fTCMtVs/7vYycSdMVfb4tZ7fF4RgqwGH8EpG7/xjkQEg6hdwFcvB4V/BoejzixPcwHUyP62TOWE9/ywf472S44Qg/HxX88e/vIyVdZGSkRjAxfF0b5wRtw6wKOdHlBYwaS64o286aaZvoYnCoJJUTTdwQyg7iJLDLhDJ0hT0cpRN8PPL4mB+F7Kv7SFWPfJYWWaIDutOh/ke5XqydU4/FJN7OO1KB9QqPnxvQ1m5s7Vz3d1dc+J99/VRa/Tfsc+ttnYzRuXn5IuDcdjIdxLeupxDJ2QZtFBzfxXZNBw6mnwDo06dr2C6a4WSdJ0rN7XQVMTmNQ3li4HJBefmgAzMzmNVWxqzuwb+zIxBmzxKnggWrtn2XKI2OQeJB5uFm/3tpoI/pBxhxkR51K0vgNbWx4oT5mQyEb/VHzIGRC9Gq4AKb2qml+Qg/k/tXSiq1eUT0h2pMkoR0ZB8q6S0B55cyIJmhK38ywwGNpTbANLJoYgHbiggn5fCW389P5RCRA==',308);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.ofDDvzrVm3oup5Pb6CkeFUy6VqcCOK5sHAZxiWsei/vOObAGFuBuOcPZMwAVntNYeCTzuduIE2DcS4Y5n4grjVxLUot5V7YOZVyHUoHXeCjnreHmaX/JJspBDb9/iBcLpu4Lw62Vjz9qY7oaWfmz9H6Cda9EZSK64PVea7QX2/+euWpq7xAtlZyNmFVOJxca1pJK5uMSjhbzuu2ddHd6QpRUvml3Vf4uqX+r/HhSpX2eFh0LgYEUZ5kTtkdtDxm8PBv9qC1hAxV2L2ZWCPI2WgRXtfbE8O5PCj4f2bcR4kE065tiMMpNj5Ib+cwEwGGBIdty22CIsMTSUcyPnL/9vnTl40Tbxnb1OyU2pgRcXa0jTf5o8Tj6KevnSXmdiU4nBZ9GxvhSEnVGWrXckxuTkm3DkLk4UIvdWyBGGTZLY7ftCtRLrwVJR7Tg+Sln8ixcW1EAYGLMLxIwOtoXyQyKI0C4LQkFXGJ4lveTdcW8KqVctM7bzOt9bi8AcMaXKvC8vtWsjU9frPOlC+pbOILkV4dBOgdUFkQ+KaG9lsyzKCqLAEFPYjkV2DlkjRXWbSTRFS/WELxYVUSnKbGOTNG/nlD5hmDxmW4g9X0057Uz4j1Bg/ZznbsNIFtNZK7NVQq3sIpU0//wuhdA1am+zl3blUCk9yuxmtlog3kq0AAFJyTZ3BZi9RPg05KXsTSjOPNoA38qGqdooA==',312);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.QDpPVMTHTkEcUKMzJ9M3a3LfOTNER7w4Pya+xkOm63IiVE8yR2pQMSQcsRiTOxL+6ou/VkK1rOnQ61V7OSPEliefyfnnOKdTQNHJbHyAht0NiYgiNY3afdpbyVBTfvywNWvq07mmeU5P/LckJiJKVwXMY6E6DXIWdUkEW2DYQdsH7CEmXFQD85N7dGEyEgY0ZK2vQGr92QUbbcK/RVYlOMVra9Z9//9Mc0uclU4w9RJnlTZsETihnoyBncXC6oRjoYJp1rVxyPvrvxw1pqLBbJ+K4PNoGzJpJ/2d66iZT/RMJlVFQRXgnooe8sqd4vTRSxdy50K5eFUQNSPGN7IQRQQilhXYWhny2zx8DIq3bdM2TLNM/rsOS8VvqcLm3nObmLhzXo9hd75y7f+GR180LTRZIBZ1z5LVTWiKp/n8mI+fvXefZaL7Ogqv+8tulVC287mcl7jy0mh0weewJHJ1tAOsaFXkqv8kjF0sC93r3ANvhTJ37Jf1uHcZeurhrWSJ/4sZMYf7Vsv5dSa/Gshdol48Vvz0RYFo3uHnB85I1zcA8l0EnOXvUNdjikM+rCi9+fGVcZZOCbQXUEjNSXlkMK3JHBRO2guLvF7cd99blCZg29ftEHaTLjpGRBDBLiC2powF9AHi7hClCSgB9v+tDRx+sOR6jrTdjiBDU7V1OYgcpnV2Xfm11sPeCXk1Ny/LQJfM+da6zZSZzbzqzsyR1xaBzweD+u4=',318);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.p+jW+ZlTfFZJmMMGXwiIakOeSOSDLkkzi2NKItq90lwprDle3EjO48cKlLv+TPZjcC9cTckC7qE3kSlU+uP6sybRkuFqxsKujOsyA0RHUXHLcisJhs2L7ri9EUesC4lHun2KOg7I7NyUTcPIegg9PeOoli2UbwEkhEDjmj67NxbwxOGyJSP2PpEdDyISMGCsII6SKYeWhG7RWfSO/cgkvVBgvF89pWmf3d4OiHt6Zp4lZkZ7Byqd6FjV11IjzUCsahrWqTm2E46RZOH5XjWudegREMdmCtSlMQpPkcVPqZg6lRb32luZGCqnYHbtRKh2INWWwHxWyspYKdfZIjAv9Vxgt95BeYQGov5/DgguIAtq6YYfUScx46O3SLc05fxtdN2Hbbp0UC4teHkYc9xGFO/OAdZ7iSbISR5ExTUjLvycpeSyoRyhH4C5XwwncsLXDEnM6HXPCd59e67KnKTHKn5ULh+Mw0L/35F2ZZRuASdDOrvLnPyVGo/4mskC1g2eibQIJ9XSMsGCfbQ3CbYnm1zsccShQ3ttaqjQ4hqabbwhELLjnGfgNBc4Dc/jFY+VfZnCjIIMN7HJp/dW3Ub91sGBtXltesPTLv5qq0kLLDInrzU5BRHR0DJ8iP8wvMAGz4sszxz6PGL6QdTWY2RvumOPaUJZNSWhnC19WTXjqU+fYiRsIgvbq5cyulqOxZ/19cvU9vOShXYItA==',322);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.KzDa7J8RqqzufM5fH88reoK12InxX4IqPqq9CfHXnk9c+oLcuzLP5md72GaIa79Qth5OLvVriUVm5C9zL/+w52q6MOF3biu16CwiCETxQkRMFCoBR3Pr5qxAne4KdRvlAtwUTbxpyKR7Ede2qEZAQvJNa+2Ttvi8HHtbX2QYeEK3M0Lm4msH+YdUOuDMGw2UaPc2DktPM99GczFqLXvXzt42CWesXXOcuf8Vy4kLb7n/7TCc3tTwATRpX10WWC3mAXE+vm5v1IHh9BnAhFcnJaqE8Kgenm16ppqUNQth/gS3hItIODKIwONkCMKxOB6bJMwb30BCtYh0WRV2/MwCbKUGL2gbf5Kl0x1RBM3ji2QH9OGil7L6H5gSOMGdugSgU8m8N+5wVK1TDqO2tQArRKEcTQlsPVjUZe+lxJfKTK8YGN2ztklmE1ORHdpnKvFBd7uSeedHadOtrHy8ME4wdByIg3o3U1CGidzVb7uPTS2Pm1hBKKZloX3m6A6yo0yHSt0aY0MKbKunu6KxSnfyUgxiknW6z11SOIhYJULiEnDmqdyJfc14PdXMi3NbRVUV7DTBFuyAGa++HswyZSxLb+HvIbNC3NK94lfR1bHbFPW9OeEoAW4PcLuQjinBqFh7LE/gKqf6F0MHPrJvJRc6clp88NHcOiZRmC61WTFkDvBGg4rfA60Jd5+Jv+Kj3Ht5MVdCFnD2RxgqirdAR9idQXjHmBj0GDZkMMH7Xc17JgH8Dzp2QsjY1ARRf0zVjTLUzn6tlOw=',326);
INSERT INTO "sessions" VALUES(49,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.eJ2cPTujcfu9BshF/2OuXOrr42m7FPfctCtBC97x5q/K7yL4eWxHU+tYQjN9fkvdRgdx5I3F/gNWMxRpady7w3BCITiVn68/1LgAEr8BLHdG0m7shV8N27tt9Efxo1ZevRBKIH9z8cZI8X4ml8mQZacZKskxgn/7NFbNK9HRnsGU07G+Bvinnprn6bcHJc6Cm073xxgoM4fUzb63U0jC5q7QEWDOmZ43g6Z51TDDk9oRC1xUgYWR79c3KcGczM+fOOVyLk6t4UF+l7z624YdhC/TuWgw1R+MxIUmDwqlMyWxT1RqDrGbMe0ojqqkwie+CQ5JVV0binzo+BtUB7A4n4GnX6iUavteoWtYYM5GeVc1rAKpnBvrtB/pgh2iHxB2N4BD24RmlUM/TmHvH0ypTWXGP0Cwf1r5zluQTeRmT8srhxT4AOaVJoFHets0VDT94IC7P/UekggS7THs7hmZU2/wIplqc+/Q0uE+LC9wL5ak2/rWAjLZCDffMD2gtdW7nTfQpoXllFouVQyFRNpU/xE/51F6uZRbaqyjSIHr4WS072Rps7cwWjz/4nHTbSKd49SbVFGW7Bt5dKo8jmP5e++vnUdF6ZafCJ8gWPPII22gE1ENnjsbVpp94o4xRiF7TfpKigO9zGTzXV0NK9Sn6vlihAoWRS3YcgZoq6hUR7gHSDKU3UHcykUPkKTrS4x0+KBVRx53BssifZO5lK2J8Od8juLtKdiif0UsVKi5pDKrhbXsIrFW+EDz65DymVhIJdOTgPe8kg4OyqA=',331);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.iH3oUiLaPQR+RyRXsGK81L09/OmcOK0nzROxEjzx6Pz/E1v16TrNtZuJO425OBFUJz2QxF7jMSXZYoquBw+hqr90RdnxqbxdawhnyJ3GHUdzq6OjIRNXUGV6CkgLFc9CfjHwVgHHbdJDju5+8JigDLzA0FU03h7SisuVcRwANrjUMcN5CWlVIlJzwk/YsBbfCEKidaAYVegl2uShgDWpf03VjQsifuwmWs6tPNi2Xr7CC2+9Y2upfY6/ktRrDu042mqYZ/Mrvm9aFyWFt9/i9KbMpWVlrBXx8+B4QXr17JG+gjVnMIdNSckMNSmcLIO39QFrFoFfndcIm0AyI7QcouVQd6RP9x/LvyIk9DF0MJmNrs0xsmQOAhClhU4Klza8y1z0DHQZ5/uVxokE3lzInoHNEeW0Fc7g10fgOQPNKwudwYxlDOZEHyRRHSo9t0ggOGphLSCpNATTi56NHpx6zABRTmS+6Fkx4m7QziNzEiLu3Rv1vlC4PlMN5rvTDYMIZw2qjBfw8QcswtqUFVIADkEDn7iDhK2ACQHeSY2MlNjb2JUnBoCs7tHAF+MUwPUUNfhGQEM6AFscWtm3/4uNP8vLKNBr2CKN/hwYqlaOrbb90yMygD6gzKDGgFdgH1lnbeH/UBNbt3FuZ4HhR4BH5RKH77IVHH6c0ElToLzAEjOUd0ZIZGrjoLWrR7mvTXdEJ/M3WpZ13BKy3j8U9++iYbSxDiGEK/T6cokyC2OhUiv03S9Y1jzCVIXhJKIisSISW2NLBsIR0/vS0+Z5J8Lck9dEXRt5JouZpv+3ZM8=',336);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.9007gwJOZKb+1Dy2A8Kv0OMjNJQ5dxQoq706zh2uBjcp5PFdUHLbKAD4CeauS3ApjbLMI1pjwXwzwsBHFE3gh8vq4+PLdZRMmKVZ2YgdF2v5/I5KIafDYIgk1n6QWk1jdyB7qm4LfSRbLHdD3aUDDtpXwVGjX2lXrXwolTCFkoS5Y9kPvO1TOHiRU/PKpNrDxx7OBR3fAt4+uGt5jE2S/kWzHoleXtdQM+3W9F4nF6MhgTTyYPw0teOOx5mUNLZntwGC4NTDgaRLQr+RHoNE2zEwMSl5cUvCqykZjRxhT7altSYVff00Xi2cWbFrjzokma2KYiuPH8zqYGdhqajBeU5hdC+7aTOEUzycr7ODCflmLPrsJoKgnCllgTaU9KzkI62IhoOYwEQBjlfjBs5vLq8jJu/vKWjarpnYy5NMLNfsCpfAu5lFilsFE09z5MUco97hSiviANxunewlccq01+I6d9JYo7dFzzviY5ly1k+ZjHrxqm5nq1bpd2V5p0laAjcp5V88piBuCA/h5aJwDW8tkdbxUBd2hYjmiv6VBbOPyQf+mX88fDHrhrBA4n5z9BMqSC9uMK7Mj6mL4p/TL35f9ujuKVad+tC9wtsHoCb3uonCZ743qazL8Inn75147FbTCBj1IaLSnf97LfdzzSIj+QpPfBTYVOdHf2j7ZLrfSzbuKjTrpjuToRwC69TQzV+MuEn4hR9XBYnEMuVpf+bb+fbnC0TYZB1Y+nQoPV0QT6V5nBQ4aKS5wD5ueY1MR7f/WRtWseTfWstqMqgezEapiUHg2GH4ZtwfhL0n8efmGbSxfKk=',341);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.yUTJIaHsVVolhHHJTIIDfd5vsjyeHSP73mUxB41BdlCzMcSQ8QESwUJX6yrxy7TtoJf7dOBmJUrYvPtfd/9WBzIhNnOttOahjEwM/RlSTuI9i2iB8TuP3nrjB3vsArT/DxKJUclW3jygjgc6WeLNNNW2dHFMkBsDP3ETz7TKaBywD7JMEXST+HOXpSEHqJdlsyRq1pE6Tz3n2BpqeG7sJyxu3CD8vPvVwqPUUGDShR4hzulisQSnmRV/eIJMKrhwa2189q/DP6jnFsCAt07qr+TyQpSQ07meDl5FwS5IoPSGYM6OjLYrbf3LV/Q714GVYPEOTWrb6kaWedNivAXrMKQ4EZWgMMbP7wBaBpzbRumkYfsxqcaO/SDWbcZdP641fGbh9Gsv1xIbDxaxBaYeC/sT6IivRtZuahL4D6Y8A0xrqR7hl+DHk9XF/OiwakmUbtR4LJZ45yPhPCE7nRYqCTS/3t6OmBjeWWMyePhCZZhI2ZrNKY/G9AL0XJVuxhijyoCgLgL57kLiUEmkqdc0NeyzeBkE/79kDU3bZMusE8GDxrji0WeFANcFJ/D8rHyLp4IHmu2Nj8PNdql9h26L/tDPjA3H9VgufkK39uJ6iTfKThi4/NeBAqVKQdg2qLskLFlB4qMyznYa+HRqLabcNWHK8xtbTCZIcvEFEunw4hnB9XKguM1oi3Jhw8Md6tkzDOrGj8CveIoY9T2+qotBSqlwYcjBIPCnQ0AsHmjcT/bzole9kDaaAZx26tUA9bumI1D6UqQjNYXQil4sSL+q4sFVhzDU/RXBFH+2WtgZo6Q5oG2AVf2f4tHhIqOm',346);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.ITbFcS/AVaDUDscqd/ITBzUiMOURjO/KfXXdol8nbYHIP+GmyEdDiMDs7d7DBsYmz0GWvqE2nB/l+PSn4BczA3mMyBIswFoWFelcnL3Eup/GS6EJdC2IgEIRnrUBfRFnGP3Q17Bk7Z5eImyL5e4IlwJ97vaA4QeU8KP+eZ9HTQbW0Cl7sVBYF1aOweUIA59zOieOyfdUzfZOcigMSfk3NP9q3kOoSBO7HGVi/W1cjsv8w8kZLkog0XKevQpvF6Jq74CKfCA7uvLFDePMTA+7hGeYFyQINQRtC7N2ju6z03/gVliKeCizeM6/8CBPH+sUHCvz8w7PBgQO1dP9pqxO6/eDQTRZun+Otnjc/UP0XnY4pGR2tSY/MNEYo3pCS/i6JQtZkH/G7cW6YVVbbwMWG5jmLZsjX3XGlCnB7rM6ULj6oTWR856V949Ul9wAd0tDOqwiMRvmbqKTIrCSAQ4Y484hXkDkCQBhUfSBD0jJI4eyCe4JexHt1gnQG6LjLKdcFw1/GCUNe7SMSkCjP0s+v27eJMhTYfmZgtvl9Cb+RM0Gpv4otATGJeeYBDU8JrBNNzWOLUtd//cjoQiwfTrFASM1spRC9lO1AYUrjuWeg3rjVtqIG+QwkEWug7xZ3DAob2v3u34mv/SXJAn3UQJiUrBQlaLePBaNECl3q+x4rrABGC2iT79O5NzMMPBHhg965MVQ/RYjpm5qaM3LvbwPL9dzMk3ae9wWGN91fVRje7iIqX0m5zJcAkJhgzRd2MQakGCW+2Aqg/Mtpy8Bl06w7g==',351);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.MsLKQdfbzapjzOytqiFxc+884Pxe8vy8oGfq2pDxWC6RFjkEpc8uUWubbC2s/r/PP29qu17y5aXNfLJKsmpvtozmEgvLqrtt1fa0hAjU66BEEsk2MFpAIw/c4+p7tZtjdfo4V9GE2dLgVkEWpfKLpJovpn9g9sOJDQfjgaKvIsWjN/80KX/K1WeAAtqQTzXrTRyTHwAkpwqIPsAhQUSmBhQVxWRaQ9E3Yp/n86pC1ilJRaDTs1YZ3FY13hqBBDusn1hK0mm6E9zM5P3nJ3GAtlvNxQijg7/gmwRgQjqpwNW0Lp8f7GJ1rfpKcCMYRITun7oI2ZMdVtfYypQwEqlzoXS0hz+2Q+3tYHJpOYdtjAx859SwifWhZFnYSwjQn53biJmTDdfGwLwzwWqlLn2X6TuMg0sLqD8WkAn3/7I150YhI6I2DqOyNtoCgtpB+S/jVuJNSDVJ5RAEDcjNLnGEHB76T5+lKJNkMcZZslVa1Z1ZdKE8Bis1qb2TNWFkt6zSCum3CR7xdM3D3lHH8mZ9kaib9OPkJ3/svQ==',355);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.TgnD7sTN7OC3NtYv2J//Azi7iMW6rfwtyP7RcxidVSMZxwkGh8kt6EkHPFRCCZHy9oNDJ9bp77rdNtetMJyhFnn7uUVBAqin5CjgDPqgdbyp1LojauRNXmTkKrlEvxnFtK9uB/dF6VPdQcb1qW9V+npiga14U+rvN0GsB+/KjE5d6tYzXUKywqIJsARJFwrR8FXE97ItLHB/8C4+bleIOJRiNzQwhYNOgN5FSjXGJSORVF0BoVLCrPwe4+Awc+sGLSwWZ30PKZCm1YRBgsyJJEiu8EDLx38JY/kKNSAeTEIUNr8FCTlH/hQWTCXuFRtyKInNzJy4bQU3v2UqZZKwQIK0cIjKVZKquQemrENVynw6vQ+uSQ5MTN0iumEv5UWGLJPHhcoivAKYzw21I2CPlU3ghrj6J2AbzrwOu63c9DmT9E0bpR/uQojnh2zTbDD9XI/Q88MKBjwsty7+h1Qf4S5PKSmLDB28hx/W+JpwDBsMkXrOf8QjCazmdv3qUvpO76wHvK80BL4nULvqAbumgB85JB1Kkg==',359);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.M42ZOWmlI0bNlPTNBoLztdFkL9NrQTm5QJjL3smIYcCFZAHUJ0DHwcuGOIxjh1JCEXLT3Pjg41kdnaXXG6SFJc6G9Swvfpk6HxuPyyEQb0Ober7P4YAQAY8QrGoc14A+r+8Y6LU2WBmQShAFtvGUJmuZB7FP/wIf7vyolndkHLiaDeAp9SinyFqPbmfB2Eh1qZY2KjYGcLQ50sd433Kv9ZPgf9UK9nDPyhzY6t6xZO8chC0uTI1ucmZ8HU6uDLprTkHSw1UPkFDrikPBHWGVcPou0HqlgnwLhqk4FJOFALiUgVlebxpng+zDcTyei0gnWouyPFAhPy0ZdBBXcIhcsJWBqP7cxPi9uZgR5MlicP/RUMrM1pfWW4/rMH0rIxJWs5ovqzIeIL9cQM9A6dqJPKZOJZrgZ/ctGKRDAGaCdZBIe/e6pWhOwskND+guaSLH4V2sKwcR3Py2PcCZj6ANDRdx9dWKQaVlkwOFGAhHcWNrrt8PE7z57Wc9HBURvTyBF4h5VFHgyy7w8LE0YQJmfSABsQEcHvKPjE4Dm2+cvNU+nIF1M4w=',365);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.fJ+IHw2aaU4pc9hJGEepwHVSWVNKT3wO1n95B6fRZAOa2bPk76G0mYz8BLqzPw0xmzk8Imh2KYNaSImfqPh4ug9n2+iSUSbJldA+YmZqrxlKJ+BKspz3GoAl/7Mo85DD1SH7BLqOVnfdfm1m1C/A0f1O3RW28I85lszeURjrIJQ+0n7LfLlneEgZqY4OtqWP+v1gXBj9+HuMHydvf1iFFT7ZTYT/xx0pNoDRVpt6c3+C+y7yZkize81ZHxgMx/kDSwMLB7KA5aq9ngoFiTaMoHpC5rWcmnbWhsw40qfj49ejXoMyt8TWiVsk/vnFHPlNDSw+yTvg+Ij7gVWMFzldHhcgh+Hv8rS0RSsABYXEekW6rNBvTe9MJeI4l8eIAvTUTnRjVLvE9Xfe3vhuT0ZpeGBcgQQYoiz+e2fiphmXVvrdW/5vygW2I9MCe3dqK7DFLLIYB6b4VluVvU5eVFSy3cbrl69reY3b2ep5SqAf09YsDnyEl8GQwk1Ha2dE660WPOANvzZ1EZr7wPffz5wqOoDmOhUSjHVtWA==',369);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.C/OHz/Ozut1dM8TF9SuaBflHX8nxhnsARFkivZGzrLz69N/Uo/Qi8qiNiNAwDPUPgH6JFIG+DtY1b4wqthCHiCNC9pM4MndIWaWyIrWXNhENf1MWu2UbTG+JDefbU2L8V4APQCK2oBGhK8Upn7X7yrwL5Wi9uCJd9F6NREALPt9KF/FEmbRpay0xXvf1xXIVqg2LPe27yiYsxTsTcYM045Yj4BKvrgiv/a/5KG47rr2DJpERF1bKHHHVAOThihJkGGGNkaVhpXRt6//gf+YdkUoQY7okMUguHb+phNs5KnaUyMpcgCD/pi1nVjtCmXWQZbVn1dzlt5LZ5EdGQ172N9tgWkcpBnxm9NYr77VpbjnJWlNF+7Za2UW8nbkga511ufnVtaumigMLKN8vg0zRgj5hIleKWyxyYMGCKEMHjp/dPf8h0Uzh+UxjsyjyWs85/cHQWjP6wdvB/bvqGyCuG6UqrNkQ9+Q2lGczKrifk76IeplPmZZZQ+iWumd2m0yidmjjUYON9IutWANIdN2knF7IbAUmRbdctA1ExnY6S52oFRTsoUXenaKIh2DbB0U735LYP5PXuYmNY1/zjxihjJoP6ac=',373);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.5KVnXdq8FcJYxMLwGzWgNGNMmMwdWrTmBIyIIDdC6M62F/duBA/1xJTvMXOcYNAUBJtEpVmrIYfqnAmVR8MeKY9W8Qioc8VhLX/NcQ2aiPxsiDDg/Ap8BZOfbCU7A7lBDqxL2wjVLtnOPNv7R97X6ReaR56kHzQol6q/0h/jSkwNGXd+Y2p9A4IbR0bh/goXVBnxuAtOZmU+E2WoyT595tTxZFwHTxH6sA8oeVNP99emiyUWHUCht1XVbDl49285XLNsFfqjK580VYBugNb/4ywYswdk6gPhjJ4x5flDg7FQrIhQUiGhck/PTAoestu5olVumIgrDjIyJrnoaju+xAvFzieivt4hNCGB3htguIRnpNcUuOVXa3oL/Z/w5hxBsogPoVnKp6np3w6v99fIPrF4PFbSENA/dHnqy1ZTK9VSFNhJ+58hae0SSyQ42su2tBzYXrB0OLb3ym5+bBYEBKx8ljyyfXirYYcBhIbYRt6wh/QSqclSSu/LnKT3PBDXOBPkyy8W5548byNUCDEoRxQcJgNEpYpgAG2ec5ig+QyVEn1RDmxTBBW/DvuqT/sit2qpNc7axbOhCc8gADUGjRr9XQ5Yi+fTHYE=',378);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.SiIrkVWtOe0tdIQI/41FZogN1TcZ/1WRkkW7g6gr8hdj1NvKCSCdpEJVoI9WAXsx/vWfwDv7f89DvGUFwSD99SR4iZXxxibjZxrIDw8h0Or3j//gk8rcMF4sOS0bYzw2uAXfNrdzKcnRIYsKSQQgvq99reU/lSEOl/iY03BAdWTHPhRxf+DIkbHYorKrKCHZUXtboYJlZcpqjJ5/Sf52/xzHvgNCE4O7xSMhO6ep+B7uSiTbNPdZtbc5Gfsy9TZVJj0pHk1OVGOEZRY5dGY1k0CjgwbTvafDIalPfkn+A/nGSDTtUpIqVayFi0KiWEYVah2k4CYZTsSLoG+x0fy+jp1uKBBU6vBoD4WD/aPRhIRhIZV31o5wboh0zLOGRV6vmtIisKTL14lkCa2zhNKfDIliRmqsvUSH8bsjKcG19K3G8wNEGqV1yWywkw2OlA3Jhh4qEBBWWkCvySV4UUBmgjtmjoJBR+wwArKXpctmnbsiW02At44rMqoqPjzj+bToPW8w/bfrK+5C1Lb8ne4XilIzIQ5veuK2Ba2jFuMTXgp6Gbhuqy/OpkHH2NCy3BPAxbbLCQQHyJWOJNcUHobKcgYblMkupYEIEzH2G0Zd6fmtYJffst2K6E0BA2I=',383);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.RhPxqPflIDA0dEtyOXXrTo0FeTd78nxVH8+rLV0dE3hrQ4PQQXB9GleMfanZEfUuZ1LvPf/c7L4Pw2Ydh+Nj5P3luL6Niwosycbq3vkXHWzIRoRTvHqibr+DKGn3BiIaibHwebsqmtI3D3lYitDyqVAj281XEqc91bAXWqKp77qUA/ehxVERY6RVZHJdwVQJ8UPs3xdqSQ3L43+VzcETQOnywcFVA8d8c+hdHcGztmuKuEscYg/SrGt9hEn3J2q8HojMh9LT/mVYvZjwK29GOhGWLVzoq84tYdfsiNtYA7ZIVd6mPWqjMMNRnrjdore15bcXDHL+e7W5qonnxOKqAW7GreZhwA2ZlyO9HWn9vTecOG0bcSZOSsfVFFSSnK7J0wgunxy/uPXnGZHR95I3awaxw0IXe3E0+0YCCQ1zSDPDNSpn6vv/aT8q4LowHmNZD+El71AGN4XPDhV/2zV/ILnQ2qIgWa+o5R6ZK/kpXhPKiRhkO5AuPChXpsQG6YyqGWD2nYcbeniCTamJw0Y5sKpY/2TycfKkcLTXZsurVRirl8Kmx3kQVwrahe8IqDZCQQuHON7YnvFCpuDZbKCqIQRvn3d/PPmZfj99NekYPZyFeGfKD/NHOSfVSgYOHDaqK9KAyUA=',388);
INSERT INTO "sessions" VALUES(62,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.5ZD3C55qIUr6TLuZ6YkPnKJTFccHkIKzS249dgpdeTRcGU/lznlintCJnM404gi3ZQMqlYqAr4ckyxLwXc2vD6n0jgFJ4n5mOluHgOi20wqGG9JkTdgzM4YnNBz3iUWPDgw+YlawyYGXl2xLMvXg3qp8p92kl7o+iL7lk6p1+hJ3xiJUBOY7vuqT7Ba5Qu/voHX3lFvMhNcAR+oCZMnVBxEoVv/3AUz1oVM0BokDF84T9XHvJ2eHUkYwwlB19pgv3YL+SiBrbWXQ+7NcnBe6rGZo6Un8I67oVYbFAbHgYpr7YkT66doRw0JlV1I/rViRcksZvPcHtDK7JKTbSu4WsBdT19Ln1WXuIjgwpeXSmZ+Tj7KsUqRZA6GGLeVlMliW3/bIxtQW1HM8/NdTcOJh6Tc8f1W0mN1LlB0K14UpDKeIiJUZUyfFjFVk041PisrYRwOCYAbXvAAl8xR6ONxLXsh0odioQWSM+uzf0U3UlbSNHBq3YWwljuY2V9vQWZEwtrsL3LnCuORG05eQqOZS9uTdjEOgui3nSlVFYMiOH+nwzTL8trAiHl9EjJeU8tbckE8tuLcTdO2u42zg2AjxYoo6CZ8MiD8YEeb2xDkGSqAKwPudMDHVdqHeZltrXKrGOP+IBq/lYkSv9Ikr',393);
INSERT INTO "sessions" VALUES(63,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.3BENi4DTvMtAulPZXF4RaqbeB/Q0XfCqHYF4jdeF5hipTzfOl86UlLXasmCOLIGmPISasQA4xDOW5yqWEXhXYsw5ml36245Et2lFBfREClRXayp/wAUBTRKtN42SRRinAdbN/zTqPzBYoDQbnZqykQA15YVchMRxYNOCq/JAjsYQ9nEijrOcsxk0oIRa/9YBMxb0Tu6wCf5zfpaSEAisNcp5hADD4iLMKQa9s9rO0b0+j+uqqbk2NR5VvXmufhEsYvu1mLr579m4pgHTWA+60ecgfLiYyE2tT/qLTRJTZwYvdLkXQ2SBZgtmCu9R4/RC5aqf+I9W5n8i/27DHUlb6RY/rMAX0wrmWVyy0La94wl+VK/1lKKw6VpTCqKu5cVS/ZeLZKZaFAuxAEMBg8WqLnbMScoXBBAuXs+raTRiJZUbYQSBZdvZ7CiVQJO5CRUGpJQGEaEAsD0E26uvd6Yz0SSB6WrVGeU8ZiE9VUI4IusfRTlVtcyBk7uAOdls8qvNjrDfAJmnQmhxKCMPcVDOu781xk+t/A7bJT8mW02On1yTXDr+3jPO5We9G+tSmnPHeA2xrlfQubSvsPKF91AUzXJt+nZWoZJwyJKCuVGzag==',398);
INSERT INTO "sessions" VALUES(64,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.hAoBhV6AYKpmZdF+N/19SqBPGeowr1hxU0QLazKxd6K/VB2efqjey8BYdPmVyccpwre+vqD3y4MFrXPYSnOjwXo8T6SJY9sco4bjdpFzEPl/P9l6C9Ncz9ars9ym1z6UnW3M444YT9FyLs9Sc4YGqZsHUvATMWApTi6BnekdNM0bghzFGgW2LBOdCAY3IXf2pOO8oMoUcF+cbEb70GriNtPpgRCqprK3jggIjKxfZ9j2nB9SKu+qmglT0zFxmJmr/ODo6V8VIwTZR7sihxwC/+fQvr9ILO5eQTMTRZ7xIR/vF4/kHP9qBQeKkPGP0Y4sxEfb4TWbMsmjZjXEBKY0ojhDF3V7yVazoH6Ki67NtNTfPfBSJbZ0Ohm0w9eNThZ5DQCpnuEduAQuK2NlAk1+7gGCXg22gp1350alpA6K5jE//7/Pv3BDhJ/ilAieGTIg7ZnLxXZvC771t1iNzAv5Xw1GOqt9hbpf4jo24J7p1XKbH55MZ6XWC9qsIcBlCmgcLIppV0qPRSft+DHT3xBZ5A2K3j4XPp2G4/7Ae8nX+OzzmK2LbTHACMoRWWLODhUUa5bBd054vnB+Kpf9E5wSmHpjoPCL5lXXYmXPJMXvebJwtLLG2fvgDwsCr5aXkjqQp/GRHCcOWQ0s8Bi41hv8BTkNE/dVfJVw/j0VK4KXj69O4FncA6PFDJVjwfzDA4xLzeFrbWcvsfgpl3/pAWyKllETBDcHYmt83SjYItnR/4dDLOSlfLnU5U7vJMKB+O8L59eLZq0u+nUIej/r6BuCv1iMRMlWxqcuBjA+VRHU3fM5T7qQ',405);
INSERT INTO "sessions" VALUES(65,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.6GRT8GxNknoixoIp2zeFvtFeNnll0I11fhYc8V/N7rKNyydSxg0lsNTyIpmusSqdSlbdBAJY3hkm5QnpoUV5i2VlEcJyBvWylYcUfcK+PDHe7lwn5I7pHPy756yTDpvd0RPkMhpOppeeXKE/9qEHhNoja+8hIFS397pgWzMNmeJoe87iWBQwwTfRZSaG8ZhdxSB4T8K8Vmb5fr6ivWkDo54UpFXxophUOzLOdKrpH9F8yyBNHBadzKmwfxUHz0QCngvq+0m/sM2jLzOdj1gYRoCfAt3HS56kCRuwrRUJekigMR3opnj28W5jepXiGfx7s4c/wzKXI4pGFnIC1/+PNEIDnWP8Y/E6MWpnQ0N9mjJjridZnzL//E0JVVQjKzSiCnptVQALjrDcRACuOhXLIq5yeuaaOfPP9VKRcrbBiJPzbsC3vdpCXZS9JGu7wN6Lw4KGmkTa5cPk7YUBB45eAXnaFbQnCTIoxKSqMM39M5Nns483O64SzPM3J0lszjjCGpEqFhXIfgxuBYexedsIB65HEpnYVdTN1Ig0qU5w3/9JpVJv01LZRlcwuto5pDfP2xLr7Hk625a3N5qjh+NtPulNSRE/AHGnu5c1RpH6ZYg18eVCekj1+7ZYA/hZK7fEKvIaPaZncN3+KOgXi1bSloqtk/+TD9zzV3EI60modbYIMkVVSFIXIHaR8hHIsms1Gv1L6ku3t5ljCiHdUurSIFuE0X0zgtcMaKRAI9g4TKnRTwwM0mAe0F+VsDkjPMAlAkzmCCHxWOwSKVbIAIurK6K1SbIAYF4wLB6gDTYwUbwU3iF43RwQJTgxZ9o=',413);
INSERT INTO "sessions" VALUES(66,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.NAZ2PemKCmQGWddwd7dLj8bEBfT5hwVPSDtqCfONfV+im2z7zcvmMuQ9HXBRu+3NPCKgsV3HLzJQOeQVP6V+5oADMugD1WO0AHDeW95awYWbFjUkDYT2WFXw1I8Q1kNd/1jfSxWOnOgfOl2G4g62fygfoJQg4hf5hNxDTGByVXofYYf7Epgdeym3Z+Jn6hYclzrIZmNjyHVlVMU7+8sX5loCWOc4o4qjWULM8VfkjPYBWouMEDRsSnGT++RF2tjo/MbJ8S6PCBbydVmoa9qj47RGPskBKKfAohMvI7ZBHE297T+1CWII7uxjMLHFGBZswSRKhQzksj6XVRrpEy9X+ny2+e0FBYwTw8vyjkqzRySu791mDVahlZuWgmoGN1ZPKHlQS1wRkLc/M6zTF+CQK4NV/i7AQk2NaaQM2+/Bq3y5xbbcxHqbv7ck1GAqiyO1QwJLI6KkJWO72+dLEaWkSR860eKvy1WVNmSK1LaZnpkhKKYdgDGAhzuAC8i2uLQ+721OsIddP9TWWz+J6g92JWt7nK6WMnp+n4WIWV3LxA6+ss3IS206W1GZc3u93iku4eov+Ox/Smv/E8qc3oWkU2wtwvZyHStTtaHc/ghHrSzMiMP0Owh+03P5ZqQ5B+VGRcugVMaj2/jVH09Xa03esDTUF75405PFeHRA+OaFq6oLQeFFuIIf',421);
INSERT INTO "sessions" VALUES(67,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Z3paqjcdtofHr0bANiDml43t/orUM5/MQ+v3NeQVC+FNZi68kS9fw43YDIEKhYPlYmCnz+w2tuxjbvG4xNGWvfCdWH1T56FW7WqlU0GZnznHU264xEhJHD8YoWMlEWMg/VtV95orJUTpcDpwDGIcM2Z8UNEuzEsGTJ+DawFd+grXp+nW/0x7hmQOmlO8QAl891ZUUVmJmJChNo5qPKJVJB0W7SpxlcSuD+05LIn0WZwe6nNz+VPx3B9NBakwvKpMwoFh44YKxeEcH+YOrb8PPGEdQT8ajbtnZfBcdd5LgqwsBcagWDeCBlIfE5BJ4zo4VrNDCyuIFry2u/A1KZzrU30ErLxruk6VhH7SfogosFw2c9h/ir0A6//9hnC1XF49E4Wbsnj1Q5tS1Yj5fCPSyjKEHFiMucaG/duSTv1FHTAANDZRfGKTW+fvFSDfTyu4155HCc5ifaQXbb/SPDBTupr+gE1Vc22Q4hp7OTj6Klcgn1ToP8o+z3wD0o5DJxmW2sOPLv3rawZMHkb9CX0JuUCp9k84EZPXpqOK6uak1Jvq2UDkzfXcSR79u/+XZzQRVfwd31U7ebs7NkmabmiYFaeth6MChJXYeH8nD5xCXT2+Y5/ADXZAziEivWM=',429);
INSERT INTO "sessions" VALUES(68,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.zluTKLShkDXTEhYqn59H+v9Uxi4SMw+rkn/eLp8AaeRZRcdaDFdnQbvCdMFjVdBl+C2JdJhhfG7P8IZYmPQmEU8dqD6+e1T+vanNq4e7hhlAwLaKp+K4DBr00HjN+QD95/GYOmDp8lI8E7GJrb3w+SQgkY7uAd4AhSOMofODnMf5OydmhZX0feVQ2cosR4CwCflPg8FeNouiMcSgeQKh4KVs02KhiAfvG3z7EQ7V5mlqh48gV+5Y/H1lU4cU8H9N5LVgd6GGd/NdaSvUlmWhtNlvFlRgSCABrflDPFkfDz3Nqu8EvUFsl1qpiR+oypm5V9SKNhQv7dsSFqdqeYbj8DoOYD2HKFCYOJGRWzREKitdq1zLrS2ttkDFvwLkwCf20CbIzLbv0YaWnZyzxLUJPNDu+/w2qRZt/Rg7zyxExMAS3j3ZqSs0B2pROCQlxpRkF+1eLQK+XV3DgOQFUoitYMptv28vytF7QLAwB/S7cFPuttpZ6iqYrmC/KjnArFt0vpxLEStq79UfYFR+8xkxEaAskjWgOuL4Xft941D3BfLz8xJkkfiw2YWxSM6wLVl4xlR/Hhwf1dx+wucCBVu66DmvQF5YTpJbUQy5LDbax7tCbIzBI5L1btCoK5BxOJrq7myezDU0NwOHbBYqeNm4ZmQ3UBpvkThVPq4HHniYX1o945938aJLTpdoqnleZkLdwIhfJwHVW5qzOR/tcOu0eFmmVH9X+R2NZCEXShGUKyNrl3CyfWpwApEe+DFC1M3F5btRxnUKk2pqlJQ=',570);
INSERT INTO "sessions" VALUES(69,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.LqI6AHRAVOMuw+MTyliVHLuv2+PviUbI/ATiDjMewS6No3D/LiwTmVkHbAX+agQoNqXxFDOcJOQbtOLkCcLpgze/YSqfP17vQ4axm68NOjy22+Vrgo6rD2KVkXvLsGWVw8H8Qnb4yfwgrTLF1dE8nsB9ws3XvwwDbWGNcu8Ou4js/KNANbY91zKxmX5iyLiiEKFlVbewNzmcKkL9sSjsvoKjwQ1SETIsrh/4o2E+pQ8xmeNC9OHaz8fI6ip8OvHz4C7Jlb0atrPYkbAwMtpMJ6hWnasFilaemslO5efs3E5cs8iU5lDzsXrLtg8jMC5V6ltLdJya80x1x6Rgm7+8Ea/tNvBBCm2w75ktrAHfn4+a9HmJitnT/O2OJIfGaHS9w762/fD8OHczslXcpucP/I5VxPb/0kAdUd+MaALqERFiAJFk+GO/mKTyn9+PWQPPm99zjh9mKWyyBF4uW7fs+btWn64XlJwYL07VuxtWw23/TfdXvOLsuMdHWFBgnQlYAm+aVCgMY2TV4YapGUTcr9aSuMR1lF782xFkg/tUGd7D3Us4/peImxfEWW9WnUvyMGa11fv+s4Eu3qItC5GvARUhvxEyP/xzd9Ot7NPR+W0unKTKCsRA6YW+/u/srxlixsou9ibxxPjFvc+VG/x7zX/YiZLWRsg75oeRVhSi04fD9rJUPCAlNE/1GnQ9hbD2/J7teZ2SJ2+l11kQOk07Bx0BHirySs1bnlw+rP8WTPYVIZiDDPwsZlKcPQtEJrG5J6xRrBSGiSZCTRKcIRXQ2ELO9UQT792wtfuJQGoojC22TPRh2t1r/mDpIeGq94vregRuSDym5A==',571);
INSERT INTO "sessions" VALUES(70,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.raTjeT+YMCYSveUZfobmrJ5dm0gYYJXd7dYiR7NKCqDOEz3us9e+X35OUFlNI82fY2Uos7kcwsbdi8HEBIdMg/EDGT9gmVc/+A8socs1mteWCRtj299BKzUec2DL/F+qMKFEq8mPdAEPavrLMbx/aebnMm1gxRgX6g+jzMyyZ8HE4+5LyYcShdGe+YwckYsCj6UFw0dyZ1BQ8XQ3OKYOtcD29QQtTVdCep5AelALCYaabBoWv1a4dv2ISaavDowXoPlHcR4dwRaq1uuqGV9QFcrmjLn3uesGw9JQpMpqgJZaab92xjqi7wfws5RV17T1EwB+dpwOhjJWORCnEHNW0sKCrzFEqmVHgo9J7xgTid5GZUnzodSJSi1KFAFKqTrJy75R5JT0SFAhlUrhXEZQlV6DXhu2Cpa4PMjyy/7a4sQwawSP8fOzQa0fK3AtTj3Zkv5ckhePnKJS2mlZlswdP108hsNCB/rrxSQ115YaoTfPhQGPlc5dHAGmdlglWkAFvc9y0BSkKufjFTLCP0vbqOptgzW2p7omwg94f02on2pBrMED6eTtEXVKUyT5A69rbg+0lT+A0GhfASbQ7ZIt/NZ2raxVxDRyEJPsLpm2pjvs2XJlEZSkzEdG1jruaUgcnKCwPMSm9td+sILr8xlqgPKnEYnUmwLqIocX/OIWbfIFcuVjWJnCLNA21X2wEpF1zzkpfDaMzElJcp4LA9Zu56T84hm0Uymfl6hCHjBeObDzdS3qRJMSNdq91IPCVpRh2dYMxhEGJGKfDfmIIn8LArf3LPE6ioNgB6tgodebmPBGUUmMYluWZxHqMx45',440);
INSERT INTO "sessions" VALUES(71,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.u0EVC1ouqUVMmwzFXF7yMc5rOuIpDFM8fgHv8FIxAw1QUu7AE0JiZcX+OtDyTMDX/CiwmlufXIDmAqmbIt+DlqpwJFR14flwj2czxpKmi3fybDTz3iVABZYeFp4e/xp0uOwuLQMEUJmPZABfZiVDUoVDQrGLgltZv41xCKWufizdGWMHZs8dPcTGFt7pkjrYX6NklOzemAqcloyctqXuW2rWHQKQhK3RQAaoA6rbDW0FjdU1Y2/wZZV+ELYuFlfQkb3ONGfKRxoNi63cI4bN1K6TjxF4mv/KU+BbP8FvE6uwMdAac+liCQ6RXVaOD6d1FIGSz+ukB3Pe3kqajL/q+G6Yxu6Ry+OnUt5mlXPc9Df1EwcmA8kCSdTzM/4TB3yUOjxSbOYAhOkMIEN5nxPAv4Ew7rtfHbWkzVbtGA5kPqrrLFHx/vINhcd9G0dwAoPlcVDVdCzFYoRWh/s08yMKi40pmnPxGvkR5vzQN4J4AasekEvJbhmo0WPI7Sd1YevQTIwPbgfP9+Kv4zpalbgeIGIiedJLKI+KumvIxwJe0Ilvqwhc5pL9WrJhDHcPHJoXtLLWKcIEP0BvMCGKz74SNZz1vZdnDqEw7YaoG7crw3QTuZcOZ3ZMKzzuPIlhpNtdahU2QhWMWrO3LPp9/Ae3YrqRO3QpVfnnzacWmAiJN1vKcntNUuqQSa6xjOtops5/N/Cr71uf+M2GcSg0Cvefd6rEgQeqxdWdOYu7p5tcllmso5Ojy7k58AjlexXxbHbDmOnqv72saB/L1Lh1SrFi+A==',445);
INSERT INTO "sessions" VALUES(72,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.zTPYH3gCw4UIhFOUBVp+oX5NowfhOycFoGZOES73urYWy7o7Oj07toYtzREz5x54Sb8Bk2QjVy+N7G4iYFZAazMNbIeiAOgqFaiWT/wwgwxx9sAhfpz0c9KA5Yol0ewFY3J2HHL5pXs8YyuK95Ty+8Tj0Smid7BC789JBk3PRyQSllU9wAzYAKyz9z5rBpiOOZXXlMEdyJcUpgTXoBwAyjoC571dwiDvrFYqp4vrFhBhicPrxcL3G1hPX8MiokAXScmHxxQ8jXQWsHnKGb7cU5kzuhk60Ck6YnbBtGI2W2NnRYSEylkh3WwWpAj7OhTZWCdz8k5D/gUDE5R2ob7efSrFhINdNAtIvNYKIhQ1RIRW2gayiofO89CLejJC0di/XxiRS7IuiLwJUy9mrYUGxKiXLLb6tyrFnpTyf693EXku70wOmIvAz7OYZ0DY8cGUjv/iVv8SRtY3nhU3as7qGMNu9Q9+DKUExV3xJJot3u7rSb9PphtUn0TGEeuHk4wkE+CuKlFHANLZ40eTuXCsC34j7B6h7jI58yHrrhSwRpqcgWGVrUrZUx/NSyzH0ROaGm1lVQR74SZ+ET2QZqmUrlYYlbmRTkCvhue7H/EGxIz9YF0Vki8WPYIFgqJ7OnoBSJ4p3QTKS/6/ijmyx5SzourtGJQBxE16eQh/ZwkJbMCGkawodXr4/Z3bGwErqdExTdJmnCyvIcwLidbdh2yMD2mN3NWW2pVBEkadFDLe8kn7MSRbEP5zOjzutiuTX4sgeNicaWLHbFD9lE0=',575);
INSERT INTO "sessions" VALUES(73,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.SXHDHYV96DQCwWqD4Z82urvBVGISnLwWdnxl1KuQdGyomqV8anOk1Qo9/0i1YgHQ8HpGVnepllNHoHXqpVMfEohAlOLqAT+cAWJgQ4ZiMQHxiK3NUM8nwpjVGgqjAmFI9TWpszlXH4OeBFRBj30z5zmpzSMruq+qVLdRlcuW0ghwHO5rJfZnohJg9E4HWc0Op3ksDrLud9oUC7rXDdBsdhDsSSVlOZlqV9YFlXz96eUQC2L6cyDJMm0RNFXntZGhaOGQ3BcP80E4KrGv3AVh0cIj/9A3w3FowrNgIQ6DQg9/XIZTbJnyIzZ8PKht1382p9Cy3tqcqUnM2lPV9KM16iY6wOmqr+SW7aX9quCNIx11kuOb7x0qVrUTBg1WCo9JecuMXc5VvFGwWjwTmGTJm0+3GOa62mR95lzP6AuXfZu3buD95w40XLRCW88WaTdKnh/JNVu8p5PTf3KCnB7S6k9PftAX9SrYqTMF+hQJ4MLRaEjQ+BZ5jicH3aPUfgtxTjuGX37v5N2fiChycvr01C19gpfB0mcvo+pSBnZUVScwnWpASVQL1Rd2xQopH5JY97/ypUYTKYiST/mFk8FY3BWQzY6cDRWCLPLNqjXU48tMBn20DmMtnHYZ8cNjdPo7N9dkwUOq1aMknDjdmpyuuMbqTy8RolRkRPkU6Xk7boFyhSo/ekclGosL7IPej9nMyoB1qwN4RGSs6P2sWMtMe2YtJkZL9vo=',572);
INSERT INTO "sessions" VALUES(74,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.wBCHTXJGdSZ/mxzZhxU3FlX+XqNFmQ5p6aA2/fMRNnwlrJBvTD5eXR61Wp4K503BhWsimvoE26qaiwmyd9N6nA9Muj+LSACaMMBVGosn8ZGB/hDO6cye7Y2hiCQ1K6w58VvYkNK8WMSnJsipCZR3biRYr7ILM8HL9N8EEIYfR45mROcYpvzMDgftzCnP64p7igJLPFHO29r5cDHC2HLUBj3WiHxsb44xmuCa0K7gM7Eb6FCBcFhxmwQQwmMcZjNIS9bUbjWNHp8eVKIvqjMhQWAmT70sUYEgfwIdXBbWobQJ860OCQZ1leyC1u8onnVQ0vpq5wyjRivlykQtYt6aDk2XpQWON0r0+m6bX12So4opOAdV/xGWW2wuwYdWOBpF8zfRfjOy5fQT4OKNHeWNiPZXLRdu/pxRBpqkFfaQhXGUpFEFsMilKKqwYdzTniogTxxI2cMWEntsJ8oCOWjE4xxZC1XaNVBbzbz4y/vDHib84mmz/GruIy0QiaFIK4AKqDFSrz/MF25mnxiV71uAKRhG1v8OxrsWrc+v8aamdwusT9R/FVLUpNkr3BN6e7jliUdDzQZS+EkFJA9knbcGW3MAQwqgLTZSxlrMaPmceEes0ycYir5SIHIJ10O9K9BpAeWNsnnr+PCmb6vz+FAMtVALWJZDLV0mPv1Sm4vn269SGtY1P2K7rPd6ifcZ7SOVE9ds2XJ1dUmFyBiNWocPVhgzgbyO71D/xd94yCQ4G8cI2xZuG/3DrB9Hoodm4mmrZZ6T4IBjsRm7mkWnrvWG6Q==',483);
INSERT INTO "sessions" VALUES(75,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm./Uw8aasKpWSSoGC4VBlQJl6Met7y5cBIzEhb0EABaZ9NzCkvJjDPSGPXep3CaesLfdCwNqkofq+hTE5fluqcCFso4oZD7hSBQxlVz8UQECranxEeIH5WN2w1WSUFbuosplPKmbEUeDJYik35hVGnaeRbWn2+Kjws41RuejfWcbkofdr0YgiXj3g+RwcHLgPBmDeD4BofpvONKZw29uXnbSA375c4edaMtJOyKYeE5DDvcNVvLgYg5t1WGKrSmL4VKk698Drn75hPGN8DvTbNk3jAzLXiNm7gbVkdGOIydZnTpLVPCjAsaWC49BUn/2pgLu4JRbTJMG5h0fk9I/sJC/kzlIUhVCDdMgPJqs4pnk4d4GCL5nGft0fWv1AEpVofk68PWbTjUv8sApaFv7/W50wZB/V4RW8te/4CFYWdHEW+UIPzSVJS7VWUFQsHFQJzGFdKQVPjwmCwiYDl7LFOQiu7msCLzqqGJscWqbiP3eMJ2OPl0EK6Clg4P3Y+gqdBT9ye/bejCJPXtyyLlFjUYpPA73fawNALItmYSmbdEcj9okwYBJJbPPgW6+A3vK7nbJEnrknSQ6pVHaHbXXPeJd33ZuqSyjR7DN2kDc2TiTpqO6rPSxpRxxAS2F841UECSIxmXvHa6BsoSeG0zmuvTQpzjm1jM7+WU7TVddYfDZ9CUJpbdIav++YpUoC69Hfr3nYqcR68t6/0LirPWcs/jO5dAc8h8ns+v2yb0DxsmYi5HR7PNQhz8tReX7dZzeu3ZlpI1j3n2q4RA4Vgk6zYoQ==',484);
INSERT INTO "sessions" VALUES(76,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.6JbO9sTbalXTYCxDVz+eMD9T8lBCiXOSigLykIq0f10RnSxydz7R5p8J0wqLjoc+pDXx60I8tK+juTe5nLHEndyNuV/XZqit3DUGlolH9V2PBtQrSq+2cfnJpHicIb4zZ9JfL4MMzMtiQ8TKOUKR1gIT9AHjWR02UOG7jdy6KLWi9+m6vgwm0RSNdJoKKk9FD8Li4iXm8yzbflf0FRFSm/St0vfOVyGtlVkhZJG/oomhz6jpa5U4nc0CWHqAUjgmhFXKBwm8N0ZnsUsR5lwr1PiHJyrpaZclbGP2U5yI/0uB2ugnxsfy825FgaQLuCGOvZPka+p+XMC94j8BUW7UF0jaQm52gwXrWI6YQijQ2ivI50lOOxqkiZNIhyc8Yjl4ls+oeYeS5foqp+WG6m+H1SP7pbj7SM4iSP/ufdN401K+AGCJmULYUt2xjvV4geIrUd6CuPq/TM2WLScbwwxb5f12TN/XterqmPDwsw52Xop9CFc66xpBPKLQNhvV1ioBDaZRK333mgqpAQEC4mDC55ORpracfNRRGywpAPAADawaKeO9KAWEkSpeW4xtPPurvDHIeXdbjWAA/F2+xLZRXogJ51OX9iM/c0Km6yvJVJUr6fTQIhSDKOBLHf7qt4eb0NvyEhBtDwKSWjW9jGdcJnqyR4EU4nZQsxM5EDB0M+X/tcTqyjQ7pXW7zFRPv9OH+GCr4YXy6scvPzYk+xbgZqkyr38eKhGiReQb4mJWCww2movDTIkx8vLV8icZNCErLzo0LBZHAaDoPiW829eq/QU/9+tkiZAB4+AfoYZdvn4=',477);
INSERT INTO "sessions" VALUES(77,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.k6Uv6YX8KMoP19GZefVpwDw6sN3yiRZQE5DhOioLesNKGve8WXNFCtGvNKMOACUjnXtwojK+lpq4UPOsNB4Q4Rp1BxwQT236LRwfJuC94rTJoUkWujjnFJYSkpsvThZfKAIUb86oAM6FqKt6hVOn1ESywqo3wmXE2LVjpKoUIc+bWQsOYxFTMX3Cc7rIZSeuB3zwoA0jztTDIeY7fnjVLaTz0JzEfOc5kPQrcMmILhpLEBXP9dvUt0L1RI5coSXH1mp+L25EbnP8sReVq23PvcWZvnHjGR+9Ps0fZJkIGqebhm1IO11bnZA9BbmbTT2GatOREG2VQfYmpu8KJ/ren243ZUIlP1QPhjh3e0jomqZJ/0czEiZ/2D4v2S++T5mox27mlz6WziVecypzSSusdjh0IEpGwA9xSlZe8iRE9dBOCVXjA0pSfsaRQYVQoEIut6gc6ayJi+k7m7oXvYn0Kl2J5zaU/qsWGsL+9vCeLx1MKxAJ4NgIQ+WdNo3Ow/JEBjiyYzj/Vb1ZOq511oM3PBmZfo+hIDHOqKly2ya2YhGWIcswY4Cb9fMr88PNsWlAwxj6BfOnnB1wfE0LgAZ71fhssTFF40yC85BC79CEcWZbJil5OnkX0+x8fMiZAsPzwBbb9cqf9mRQFJ9F4ps5/mHuovk6kEP6HQix1BEdw+T8Y9oVLRILMzrM+To9SdPDxe1T2SaC+1rnUMhQjieZ70OmqOpZMHlROOgYeMby+kBZ4uq5atTYXELD+5yUYwenN1lVUt6xsJrZItpqdNkrdw==',489);
INSERT INTO "sessions" VALUES(78,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.cpO4qDJpFT8GYa6WPQY7xAkOW3J662ysQ3pbQ7LtLlLX+FFGD9zPudGn5eWtGcBWqR/mcz8FsQ3g/TDiX5hLNDZmxZGTvDVH/JCpOjpDa0gSi7mqX5OB54XufyYcFJ3NzYEooYFUW8SWJMn3kpqkSrli7diu23QtgSgJEScMHLV6HmZv35K/Ogz4sOnFD+Rrbr0Cy8rwg5VzsZ8Ra+j1rIJyqc4opWXnejehY/HtnXhxJToQAAHVBgP/8ZFxo22H0VJboFFWZN2rZ6iHQucPPNvv1q/cWWEg5xUhsRA4cj1hnS5K2ow/xpiOGGXIiCwVmUmEriDv4ZbFcXVrBgdsGlqQCWTIx27SMa7WpmWU2u7dQ7pYvVcJ6ETRD2JdBKiyj+5YI2jepOBPoZp9WirZaBBWv6dMjE0VHroT1XXz05N3FBtP4ULkSsks0I6b2xvHw6E7YLu9dnBKnqYFjSJtan3uZbC/BbOPUz+ZA1lrw5iSWgEA4Wbc6BKWn5/E0Mrppn5V8cMmtmUQCKu7QWW8tSaqtFm9+pwicMjo+Ut0ytLQBXl8HNFE0GYaXzS9V22g7+ffSr8tV3R8BL24zMVhv4oHXCsRgLLOeIUxuuxsLYoKkfNhkA485nuKAp1DNd4iT4SoG5Zh9dhSWigcbaV1SsktsCSanrkBayd0EpPdlUF3xajjIHKv9GpdtD49pg8ol5C30e6PKixe2flHdaemDO6b10ajRfEK',494);
INSERT INTO "sessions" VALUES(79,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.XFQWEkvvT/OHuGv5TRZOnfZ5kFFDjCF9cSuVhtuiH565JTu657B7cike5RIvcQcd6pHdwjjz1okeOY1qAopgDZBERjPCeNhA6ihJCkTyikxoE2fCySe6Fv5p3FJ84JNygZ0nogTklJipY7qOZtfIbyuq6qeiAdeq5aovFmmoPnaU9RrPPTUMIumUjoYFs/X02paRyz+N2YFbDz+v7ck+JmyvUoxwWD/vPifSbiL+zXhJDQSdF6KhgrsOR4Jq2xracjyZLpF+wu6joB49uPwFzqx9DBDQKKjE+LIwNAhrKxxu0LInsqdRxHtZczZ1Qu0FPd3QRRXY9nifvgCcf3/rbUOIcctoD4O6yqYfrsROAM2I3R7sGa6yNNIBehKweP8gmiuj5li6gOg+HnccJuV2fB3H3gXd95ewGVLfN4+I4xu9kS9YmToK8fJdDXbja9m+I9zwoAvXM31ec6Abyri73lQDDi+vbXuZHDtHQj6DlWTbazVZr81ERqMjKcipvDsdHLzR1sXy8Hfrqzo4sdQG2lNfKjN/R3ZoCOtqtzOI4MDeeXhE6enBSLW7/4xItNI7v2i/PxpVXdj7mUCuenVyu4t6cN0UrHyu78LOdZww/wb4i2wK9x1es4YJihdykwvh5R2nLQN08TWQGwWhH/WrGWjUJ9MS2AH7aQaH4Rgo2mpLysuntXISuVrysZZD1rvPQqlDKXDWrNBki6JsDGzsTeAjuIyB0HqDgtq51xopmLFcR2DStlNIU6Za7gr1+8ZxRYVSIhQKjxX9XKbGoib2YmoNRqMPBgcUMJH57gj0eQHbPit3LCPfKUtKTb6/h5GgoA==',501);
INSERT INTO "sessions" VALUES(80,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.QGOJ0+JSQTAO2IhwS51sskxfaVMe7uOdOi/Qe31FF/0WgPzNkLCCJY6YqE59wlrig3HjmBFG0ilrK/ri3hbsVgz2osW2jfz4CNOqO4lMUromy08y0kaXreBW8F9keR1B+t/gvyXzgZEQxiVUECBp43UMJJ/CXOEHPpzsT0aSisrXMs9TYMJNIU6N16ZdZaVD3GlSbxQgLH8Mx2rng9inhW2OwmXTfK4NVlxXGtaOfb8/ZF33P0d3pCy8ctdaSFXTH5Pfc6LOqvOQelr/0hihmQvG6bJHfDL9OSbPQJPHamPqz77HgdnY5hDqTnOvFQY2SKzxweW6SqAWkMQxJgJnWPXY2i5uWfROVaVbuHzz0q2wf0HC/ZuEYzRMKBFxmpBSH1FMuNDlwi++d3dJNxN1mHjo1Cnydd8x8BioSSo5FzTCOZkRKzFBG9d3FUHsfkcFg1c3BfGl8h556kT1a20p8jRxhgvW0HaM83uyEFjvjuquG4iRfTtcnqlfEtFZiduHG3gH7Y12Cdw432WhtNjtcmzoKjS9zmpmEN5w9oJazUrU2Z9LDXzW869nGKZlGQ6eJ2aQLPbumV3F5Ufh2nRS75IdnMw644m29zDuMd+mE4u67+G3otZhEmXJ8jEdZhggciJ1yTpc5uSy+n8cICuP7JEQ7o5sygCfDjaob3gQoab3XXn3JdQPEvHUGnbnturzDBvP1UcytdIpJw0yRYF0/CSVLRxySgz9RXn9YCVmT2Qsl335vAW7GE3CTVvVdMas8KbjggGUIi6aKgjRZlrh7fuEKf7AZbCbZdiGK4TXA6nAcNbL9e2U7v77FSZU0PkSeWS+DmY=',509);
INSERT INTO "sessions" VALUES(81,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.uApjqB/oLfGvzAqQhIfuFlgpWY6i1fGomRNfX7u9ZojhUu0nWpYcgvcCyGw0NsY60w1nk6c0kCu/7ylqhTmEPPWXtfxHbThEaUxBB0p749vUTj6GjHutfUhV34+9nZYEAi6ygS+V4hxAMah97PekpogS1B6vU0+egaXvg7+9tZ8h6WOOqRGFIor5CvNhUJMHNB8fUx6qfi1jBXNbWkVFmOUXVTAsIC1qzBvaGxRZhl96T6Gegu/FVV4ouN/qXU8dgux3ObnlorYo4FCueRVTIFksxhhaa63X66BxxqZYNOp7AZ2fY7AFj/rucdnuzD2UP009XC9yLDIqOugvObGzuwu7szmFDLNxywNsVuWhQ4fNHdrl1bpEr2xjv8m6eIxNArL5iql+ObtD0bTc36epgzO6RktMLqvKMo7YXGuyGypdnChoQyPrB7yT6HBcjNTTgiCJoDk867BiWkWbyjtYAMXB/51j2uko6ZGOoQM4nHYa+UFPalJVsn5sy32RDGcP4EwTPEl1XyF+Q3Iy7Q9YUfbDfw3oRDbrWw==',510);
INSERT INTO "sessions" VALUES(82,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.AMtPYa04XdRx1S4YVd7XrmbM3FUoo371sT+R/1OgqmUxfoo2WpdzJ5MX1bhRFS49WWSdzQhLx49rmDhjmVtrrvW0MsuHcXNq+Kz+dZF49WLCUQAxyAIrgh9xWRbwgc+PUb5IAMCRr5yT76/GpjxleK6yXxHQGFWeWKNMNM1PWcrKUf3yyQoOyZtIb2UGnYUgCwgGxmgEJk6mUQotZEFDmJe8MtuoMX3E+EpEZNC0gux7CsjD9/q6B6XUp4P/JY3wBvlUrXh2M/5R8mB7En0I7NSjHG/VWQ8oxpzNHn+UCaLbLYbK90G3tWvwcuQlkrO4HZOBz07oOXtYQkhSxnZ2aNfQr0P3bonRLEk4Ymt9B23KFjkhZvoqPjcTC35BaQdQaRSSctUG2CDFWKnSN0YPGHOKeQe2PA95wHhQslJDmOkdPdTGSpPWUQJhQhzsRUrkD2IMr+PoEpYldiYuzPjtzG2s81ERM9rqqk+09PZQBIPQvHLMKfwJy9IP4aIL3iZtn8ztFPuPfTUKre9uFhfes6gtVkC/z4zxCxhljpHeOon3ZuSSIFntZ+irZ/6ZKW865BwoQUTSpYTMto3z9vHzBuSZUb1D/i1C0kL3UE/fN5iXEStkpZ/0jyvIQK7JFb8joxVVkg8X3WAX7SWKb7tgLSj/jl9rV7C+t/1X/zhRUuFpCbvAp5d9Dq3AGb9YFaNwSVWjhuz+9/kYoxKglt+6Mq2hA+mPt/yjZxQwBDmwyxYe9yNOQeUiSl5O4MM00hII/6w21aCEDgp6ZHyPa10fnw==',515);
INSERT INTO "sessions" VALUES(83,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.4n8QpboauESZqVzJu6dh6jHK32DNFRdcvh59fiS4UJcpPJF5Rtn8tLUQiu6swtH/jtg9AESY4YgClVz0drLOVyYzUMoXqjaG8q+OfbeWP6Lux/XvF6K1g3HAw1H++kpjPCr/QdJebn6yzxASSBr9V10kihK2eMg7ReGif3pcdxgvZ6FJ5j7jMSEWPtSQYDuxvYOPjugoWeB/LRzRtlhWoxtILZwOYsIY276FpN39HZX/rXXHzopLABy+dHpbwdivPbYIrVZFSKXpDZk6x5Xql9c0GYzOfBhXoTALeiw6ATB45J/ggBHR49I+M8cMiv2EVZVdhAA44BlG3cr41ofZPFqM8M0dU5aDkUX/V0PE/xuWMH5qE/CMZ/PANBlbYxvE1RcHdIsrR7JOV8gBJdMKb85HnBAeskYmI9TnZ+yyOzIrSVUHrwdC+zm+r5bnvtubR30g+CzcxeWS9M2QlVF6EaqvVvfwRA/6wlSrB+0NaZeyaIPmXpyE0ixb9kFc0Xph7A046Isai14vhzH+PQX9P0HdkC5LtA7+KpUdoM4oRWVCavbIP2KFIkJbotGn+iCu0v5vvBl5CX/4oYwrkLIjePkJqVdiL975NF8=',530);
INSERT INTO "sessions" VALUES(84,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.MlWzyrdqRkajz8ABOrUhj3DR7hkUi1c+AVasq4+bmK7D/UFS0T9ftB0CeH/iGDv79oLH3oVeH1XKtEGNz7Dku/PHzxMKdhSmI8sAGIEFlK6Zm03q4MrRpLv3e/cSrE+qSJyxlef/2BrN9UxLToFmAIxmU4/AwuSBHGymhZzI15rZax8VWGFZP7HjtJ5Y+JOWRtHubRXCxu2//AEEwBUoyKpWjxSj+7N4Q/kR29gQoF88',533);
INSERT INTO "sessions" VALUES(85,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.aqNOf5h/3gchRaYNJK8BkszGK0kba110Z6m2HovCAGdpMKfgWA4fEjMqyG/DKDcKrVzqOO6EIX4E8NKDfvWIhleG9dD25fNFynGvn5KtWmbgupA5jERwHfsTrH5Pd3/rgEq9R1OKMfDVkL3VRlXD1wwteKNazEt/4O5gp7fR0FttZFRa1LG1qzy8UEVbDg3f9MZ34iQJML9uCvAxGBGRCUf00GzIYiMyOaNRGoM8NgsOPBgjG+nCUTB3t4CdFppjRyyJbLOtbcq4PHjiUVxdmo2yDrqeUGZr+2w1IcpEqFJGliwBeryUXfkMIMla0hb+nC364Vl7PUtDCSPksul0P2UxsYrpoH5UmPMBAJ5br/heEc1rmsSWc349D7nuoYQchtFEZ+EkAFJvcmW+IdacLGW12UhRpCMQcPCy+O2Wek1pR02p27jpiLBAfdBhsrVjenstiQm1kAHk9VJHSlbsrXVc80i/O/jDzlivOUIZP1s1UIYO2L7hKgg3wIyoEfhFgY1Uqu9YoEgYE4UTc1UYuUr9zlJKvpMlZQ==',534);
INSERT INTO "sessions" VALUES(86,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.2QlVq7RxfK6WBUeecX+OrSkT4juXBuxQok/uULhCw/P16aVbIJJfUrxhxQP4gbcYOiUGJCDpA7yiWOMCjitrOoyKOl4JfItDO+DI8400J+DOYzIL+tLxhwh3SbqoFqnsNk1Tin7D7qpiRwC/LeVTqjyPqTDl/JlPLl/x59y469wgbXh4MPn5M24DTM5zV7J35Q3aRjU1Prt/iIANY9H8LrXgfh21rf5mubIo8K6CSmD0ifsxBTisYdcsW0tZU4fHpz6sGommVL4ePkF/DrONX3EmO9iIJfsEqzumYy3r4/n9trh41zmX3Sq8eB3i45IkfCiTBAUlIOTW64XQ2FF8wwUpt2pW5h7aucmyLsTj8rKn4hKL+s+LlVetH/lEXBhQe+TxOGnS+wQ0xW+/Sxy+ukJFmgqzAF4KlzjDxYvvap3atWbpA1nAsTWz4TlMsvAm9gI6IoPgAXuX2J6JvBHofPYWSj9R5Lu1DDKDii+9Qcf30a5h14GgsC/wIYwld14Ffz3ZQqNSq7AsD26wtEftBPZAY+5JpE5/w4jX3Mxb+ExASUjv3pSjBZqLIxVZe4vb6NkyugD4YkaR2kmN+IRySNqR+P1BwbwAUXUvUJp5Y6jMSlK5ajXl+EytCywTlw1hO1C9knQaeetxoLZYuRbjj9tZf5fdmFcUSkHgJxNiDGjHqVJ5WxNt3ydzM5An04W/jBcBHTyaT31+AfbRSaYCLkZeI1C1Vwv4H7a8BwwtAvtxYQVpf09oV6zXFxmO3LCDGv0zDliWF0NhFg7eH7kjKw==',545);
INSERT INTO "sessions" VALUES(87,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.SPQOkce01LID5R5mj3yAb0FAp2cnf+hzNzzDsY/z2s/q804zSxs5nNn6OMF24IU7ZYg0gCROUVULhHbKgQeulkvwx4c/zo17B9P8/wInutGt48HN6uf9jjtSi/kixvr4/rJBB93kk/TIPbfj5aSEl/hM9VmrUleQo6M5BR2iYs+UDTcHIcHeigqLTDgloh0OKpzYsPQ88Jvwf4ACjplnjV5uk3q4wJdWrtpRwKACZbb+SC+Kz9sQKLm8sVuMCGKpZjZVjjg4JHy7bTzEMX8fPEswBLpXentTfxgbYedrY2urTvtrSQaZ2K7xwdnLT8W8pv9Hl7ASL/Z3bUzwAhAfjsxDIEjv5kKXATN6yOuTL68HHso+x2e2jKZPTDYqdxfkVTzS4h6/+2wrKUaOwxFG7Pkxdr7XsI4vPafbAMgNcEobiL8YqFVQ7tu+FuwqS/lNCfAfPhpurg0eU+fKmzWN/ntgO9H7ZAfpXYSSNCXxmwW1U5PuBb+Ba784mkRPGWkkXdglWRjcytSL84OFSEWNt/fgDa84hwR2DOb9B34Vm71NEFP7MvQE0OezC+bmZ5UEu6h9WRCWFll3kXWduzXXOqbgBcRUR4dveAIkTECGPMY3xAliCgHNQal6UkxtUtVrd/McjVaJ2irCbujyazTNn1dxhun2y9qSeO/x9e2C1B/EKlYmGVuN5Q4bsprqTPWs+ukms/9MtUj+qUDCcOeFliv5BoLSewY1fJm3GOEXH1AwPeRUoKS8ZzcbCHPqdWopfOM5JFE=',565);
INSERT INTO "sessions" VALUES(88,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.Nvumv7HfLiTmARI3Zw99+L76JFBG9sULphJuWtFSAOmuV7phAX8SgLfVZT0kBvFQebTTq6OHXqIhwi6a30C/tVmNZVRmmJ2NYLZjiKA0xAspeylly/OfnxK3niS6DRhkELPmIERE/orDD5Vh+rx4MDOITcymhYP4p1/vURyOSVvtMzVFYLV4cVZpsKXthN9B2cT84GzfdkX2oZ74tOkDp218AiOMXznP+kTras/kHbYKTwVfyjQp7/nH/vufvqTuTC3pNBaLO7pDNo233YtbBMazw+xC5mYpJhrXWsAWg9RNZ7imVk1AKGHbdCeX7A69pDrRP75/45LbMmifPy6RdrTylwAzAEY5FIha1C0Gkrje0jbPptcNm1hjxop1fyqeo3PPW5n72qdj7xA1nHU+KMgoy6EXcS21SrxBfJuXjvHjH+CcRpZhiKhh6Rai64udp1ee93OweddnlxkXNcqBBHBvRtVUYz+mfoBWLvxgxSicCm3gs5QOKRzaH/FwHUGMc2nLUeAINqqK8LZLKablGrUPky1SpMymxX5VRw+eknxnO2n+ELWHJWQTBjXoFzXlP09qWXw7eFd7kmvMkP0lE3XrkYef+627w0BOp0MIh3Kkvu0uZYHooHVE7bQPRF4Pt42MCje/lvauaUS4dK4wSVlul7Wv/MzKJQLceuQ4WrqCrCHpvntJ9Qv4orBsaZE16gMQaH4V96jOMA==',568);
INSERT INTO "sessions" VALUES(89,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.RHF38VcFYr/uq+gsb8mk2ZTTR5YDBpSAH9kpVIxUUtY0bStugcdHekyKWPn/dR959tBhqq55BEF2xshrKax3wvFjL5jxdfP7+ow9pJU7Y1RwDzjhlCU+GA6+sGHUZygC3SS1D31NmuI81gC0TD++KPEY7huT1Q8wjAx1NrqbtlvE7SZWa2Bf7bFC90u+RdDsrC6PCFADHuTPf0YeK1RWsGN28WOBZFUCDUF/DunYD3nGyss+ErWfd/lapwTkHoXRlGt8QN8sPJ7VTzqFlgkyuN+r3+3jKaGsSiCaYWnBjJMYFVRG/tpxiHwZLrO13StRWeZd/SnINPubh5zxYzXZjpcDrPwtu2Q6cm6PvIseHV3kJ9QbXuJAV3kJwysN7dBEbvtgCjy0WWrnHpxrvDVGX/6YDBJQzP8Q/NC++mtc7vEqRKnkbM3HJY1liSv2mDyOPj/n1fELOHGh4Hr3lNX1bcSHzuRzFR5gpRBdMbMJPvOV0xDtgyX+k1XCDVwoaZJSjR3+rV1l2TH8L088cR9AUHAluw8iIf0RpA==',569);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:52:19.886833Z","noted":"2026-11-23T09:57:20Z"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('desk_rules','{"rules":"f7debb6b1ae50f11","lead":null}');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":null,"album":"","noted":true}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:57:20.108219+00:00');
INSERT INTO "state" VALUES('closed','2026-12-01T13:31:56.636117+00:00');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:22.084006Z","seen":"2026-11-23T09:57:20.257487Z","due":true,"told":true},"MESSAGE_WAITS":{"since":"2026-11-23T09:52:20.057389Z","seen":"2026-11-23T09:57:20.257487Z","due":true,"told":true},"TELEGRAM_SILENT":{"since":"2026-11-23T09:57:20.257487Z","seen":"2026-11-23T09:57:20.257487Z","due":true,"told":true}},"last_told":{"MESSAGE_WAITS":"2026-11-23T09:52:20.057389Z","CLOCK_AHEAD":"2026-11-18T05:45:20.088555Z","TELEGRAM_SILENT":"2026-11-23T09:57:20.257487Z","ROWS_PUT_ASIDE":"2026-11-23T09:02:25.872431Z"}}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('group_pings','{"said":["2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:57:20Z"],"standing":{"key":"waits:-1795424816000000008","at":"2026-11-23T09:52:20Z","managers":[5100012490],"answers":[74],"edits":9,"shown":3186161626}}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','227804d7087bb5698cb680dc1afb7b41');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('first:-1002200000405:174','{"author":5100002038,"lead":82,"answers":null,"pieces":[174],"further":[],"album":"","at":"2026-11-23T09:02:18Z"}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"f-jbQB5mnPM","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":37,"card":"BWvUUbJErX0","chat":5100001122,"asked":"u347714302:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":558,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'_xUNcEEcWaA',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',540,'s1.5uL5zfUm.PTkS69rtAnPNAK3hlZvw/lcZBfCfZ1bhPRYiY/WpMh9dSMYubX2Ppm7Lns36kYjslE5xWLOBMRb4qdri9ycnTk76WYHvIdZXdMk2cKYkfHv/G0BsHMqsMF0CYL3O0rB4Ot51dJwokmHaem4ib/a3eRlbSTQxAa7ROV0xgGJU9qJE2BTmO6cpakN4/Cqp2brTtCcI4TnRAH3yGh54U+7YwhhXK+wGlw3W3awdv65t5dI16CVubwTYVihvncYzMmDe8aY0OJ4PPKWw/x+XMOC6idakkgWHdbK6gsp7rexuuK3mvf5vT4b2XoJRaD7uXrFzr1NLkRVcnuxA4DrisUrW67PcI1jJUu4aq935M1oStAFyBAbxm1kvpSma6ZMW4pcVjGX8E2vx+mKPzYmem/+O9J3LHD4UHKx9guTxWRmpmzdFuM0gJ27Ow92X1JkMBaz76mqhJ344dC3mL2CqXPoRPbcpOutzc9O3epI+P2P7vlHt9Kn+8eNevjJ8C3I2guQEoNH9lIFsvo8La7xvvw8B3s8mmmfaO+h5KB8cA03HqWrCdfgjzoFbAB0+tDn7xKaC8sjTAJHECPaemJZWOIHQLW6Z+3BxFp6MFDzv79LFTwdukMiPriEqP/5y7zPbSkGpcIPa6bgpusGgGOmLK2go9WmPpxiNlrzyfzcidiyrhaX6L+5f+siIgPSbyLK3AnP3EkclDfB5RadcOvIgWs3yVg/lWSXJKAsyNzIScwh9uO54AGuBBrfqBjCObq06yu0noFo6RlZKsEzMYUqqoLhWXcMs+QVw33B0Ft7XVwWPVEeE867Gujuq09q/UusbWuJlk3Llt1NjSSxb/PxOEXLSG6VAKCa/tMtU6rQLaBVMiOmwooRFkbZ52NVU+PaV3KlNcwkRFEKmhp90mH8wt0+6EQ6NTuvs5JZEiMEDLGKjCDz8G0q+LLpEz4P3RluK+laxkiJeyoy2St1i+JaukjlGX1VIA4DtAHbQZ86iKu7ujm0SQiC39AUsJObyummJAU1N4ypis23wu4GHFa4vzN3olIvy/5aWkrb8rSiKKe9ps0WAxJ0djVsOuYGyP6wUiutXIC0x6J1TkgcuKxqoY24P5SaA+ycidxJl6C1Rrk3Ev295ZLMsCXp+q3Qvb0l+prMKCVrKI3Rq8ZBpDTQYS2lUe8R6V/QafnDHQablI7RVVoajD8gwzLGl9+jP3HhySvEKeYcYi4f76EB6jCZKyjFQ/gZ53HjnMHXmjWMQpWleT4hjYFQMSkx9zaUJMopWt1bjRPLQdXDW7wkt3mDW6laJ5t8/9AsKdx6TbBFeiGvoAwi81Uy1QsSuJITOI+ADYjD87ysU9skvzF3SVinfoQLBF0bGdshsP328j3froMBBe5WnMMzOKwhv64nCG3cbqIlxetT7JmjJx1SFckJqPXbzV8Di2bKgzsYmelWgDFXOsnudOXvX3DTRNA8MxIBW7N5sHixVtns3yavQi3BddSJJsy06q3UIZhFSTCue0pJv8le43vlC4I13Qsxb9Yoqtsv9fPHDUCBdCAS8lpPWoDLSGqWJ2/LmsSpjPXkn91gKPibc5mq7dPNIBhu/53KKbzclOjCaLl7Cjvgraj8yIa6kWl3AgiiOjkZRuOiFuc3EsGKD68ieNmJnGMazzCR3soeCMuvUvFnjST28OhZRPV0AqXXKaUHe+Y3J7x1UxfWpOsBW8v4Ryr6vyBWhdqgpAZxpgAWfM0aVz7Y1mLCPP4WbqtDhh6zXrnFhEMdbjzsATCikzNoVLVixKGsYyvGVqKrR8K+f3II4kchjtGvH/1eKmzkQot2K2s+fc7NQlLSGqkFl11CdgX3HFvGZUCXZs2yO1cfvDpwmTMesP+KLB8QHi32bVJ4MkxnH642J+2dh33eWYf5Sx024qHoe7x35c3OF9i9xEfrfPfjkOuElvSfDI5BsTgxFvE3/G0BltVgBPkcHlK2BHxzomKCmWIGWzBx/omexNc8QKF+R1O1OenJaR/1tfP/ibGrIM5XphhyRV9pw0np7qe2VhiIaxVhUk2RQTiY59sZt4+2UREbIQtqHVZPajFUrms7DAq/2qjQAwuncC3LPPEiATjg6ZKSx/7T53OfRJoDdxL//B+kfMY4JUpzjWZZMo2yGPVm7bYS95IOkDe1CRQFJJ92fJaJ8JCqvMW2geIvSMHCGaR453m0p58QjLJ6lOjh5bh9+DLC9RThoJ0Sur3PK00d0/Tj2nxvlgVZnF/gbkYH4Oo2BqGMFrKsagRNNCTwlFPlOvOz7KTfcCb4vIF0ItySwqSoegySuweh4UXbrFhQ4fbFuZuDfSmd7Fjs08YsqUGdiynrvjLVlTFtJhvmnTPcjrVTLFPOtgG5bZ8+ZI2PRD4/LyQcF4liWw22xj84OlDit9ML0a3Daalasghsxqx/Zn5NFvWV6O0SG5nMIUvfY6hE63U36pcmg1eOo6Z/BD6lqLRBQuT/MYddUxOc2prkUo/S69/SYMX/JxooAVky8yZtSbgyXz8SlT0wdgyitVBi9B0G+YFgWSx9WTTQyMPZosJ/v68dEB40mMKK1mKuOHY+mm27Or60VXkUGRlN/z6iL7KvQ3B2X3IEGsHJST3QjpKlQWFLSdPl59oMDTktk+fWT+Utt/TBoZSy/M/PzRsca338FCAnrWTq3wg6RpWbDNfvvxWhIsZv/dXcUoAMX3wDlLlE89upUliQoVD2f0DAj+J6mxRNKXcoIM/0AGldHXKHU+a9uiN4nxuAuvAEo91XQHR/QDa3ljhK88lBxy6hYLymJT+93XM0x6YLzXNqLsiY2pYQxKOP2n5ljTrZIKt0pJ1GH0Erpy3p1OSmkPHM9sy22h6v2UDkUxEjphaHKV5ilc4lPUXSDyIKXr5HiAGBc5LbgidJS9iP0tcVhJ+/ON8udarD5AKvYfP3CRKqQ');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693369187500,'decay',7,'{}');
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
INSERT INTO "timers" VALUES('decay:27',1798236871625000,'decay',27,'{}');
INSERT INTO "timers" VALUES('decay:28',1798470442437500,'decay',28,'{}');
INSERT INTO "timers" VALUES('decay:29',1798236879625000,'decay',29,'{}');
INSERT INTO "timers" VALUES('decay:30',1798236883625000,'decay',30,'{}');
INSERT INTO "timers" VALUES('desk:31:ladder',1795851300000000,'desk',31,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:31:late',1795858200000000,'desk',31,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:31',1798236923625000,'decay',31,'{}');
INSERT INTO "timers" VALUES('desk:31:start',1795851000000000,'desk',31,'{"n":1,"which":"start"}');
INSERT INTO "timers" VALUES('desk:31:window_near',1795850400000000,'desk',31,'{"n":1,"which":"window_near"}');
INSERT INTO "timers" VALUES('desk:32:late',1795858200000000,'desk',32,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:32',1798236943625000,'decay',32,'{}');
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
INSERT INTO "timers" VALUES('first:-1002200000405:174',1795510938000000,'first',82,'{}');
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
INSERT INTO "timers" VALUES('report:347714300',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('report:347714301',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":177,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('desk:22:nudge',1795428640000000,'desk',22,'{"n":1,"which":"nudge"}');
INSERT INTO "timers" VALUES('desk:22:hold',1795429240000000,'desk',22,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('desk:22:seen',1795428400000000,'desk',22,'{"n":1,"which":"seen"}');
INSERT INTO "timers" VALUES('ask:desk:23:347714304:R7',1795429241000000,'ask',23,'{"question":"amount","by":5100012490}');
INSERT INTO "timers" VALUES('menu:25',1795428465000000,'menu',25,'{"menu":"more","opener":5100002038}');
INSERT INTO "timers" VALUES('again:347714309',1795428625000000,'again',NULL,'{"update_id":347714309,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347714089',1795428620000000,'again',NULL,'{"update_id":347714089,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('c0cfcba74283156f6af47c700b175d043706c40420d2aa15cadd4a17efec83c9',347714084,1795424454000000);
INSERT INTO "tombstones" VALUES('2cc2eacdd632d57a5cc2ebfbaa7a6fe97d8754c81f06097717d8b2db9f513e93',347714294,1795428331000000);
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
INSERT INTO "total_kinds" VALUES(4,'quality','','0');
INSERT INTO "total_kinds" VALUES(7,'stage','','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(8,'stage','','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(9,'stage','ig_story1','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(11,'took','','1');
INSERT INTO "total_kinds" VALUES(13,'mark','','unfinished');
INSERT INTO "total_kinds" VALUES(14,'quality','','10');
INSERT INTO "total_kinds" VALUES(15,'quality','','81');
INSERT INTO "total_kinds" VALUES(16,'quality','ig_story1','2');
INSERT INTO "total_kinds" VALUES(17,'stage','','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(19,'stage','ig_story1','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(20,'took','','4');
INSERT INTO "total_kinds" VALUES(21,'stage','','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(22,'stage','','sql/own_phone/disqualified');
INSERT INTO "total_kinds" VALUES(25,'quality','ig_story1','59');
INSERT INTO "total_kinds" VALUES(26,'quality','referral','2');
INSERT INTO "total_kinds" VALUES(27,'stage','referral','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(28,'took','','20');
INSERT INTO "total_kinds" VALUES(29,'mark','','tips');
INSERT INTO "total_kinds" VALUES(30,'mark','','tried');
INSERT INTO "total_kinds" VALUES(31,'quality','','2');
INSERT INTO "total_kinds" VALUES(32,'quality','flyer','0');
INSERT INTO "total_kinds" VALUES(33,'quality','flyer','1');
INSERT INTO "total_kinds" VALUES(34,'quality','flyer','15');
INSERT INTO "total_kinds" VALUES(35,'quality','flyer','2');
INSERT INTO "total_kinds" VALUES(36,'quality','flyer','27');
INSERT INTO "total_kinds" VALUES(37,'quality','flyer','40');
INSERT INTO "total_kinds" VALUES(38,'quality','flyer','6');
INSERT INTO "total_kinds" VALUES(39,'quality','g_ads7','81');
INSERT INTO "total_kinds" VALUES(40,'quality','ig_story1','81');
INSERT INTO "total_kinds" VALUES(41,'quality','site','13');
INSERT INTO "total_kinds" VALUES(42,'stage','','lead/typed_phone/open');
INSERT INTO "total_kinds" VALUES(43,'stage','','visitor/-/open');
INSERT INTO "total_kinds" VALUES(44,'stage','flyer','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(45,'stage','flyer','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(46,'stage','flyer','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(47,'stage','flyer','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(48,'stage','flyer','visitor/-/open');
INSERT INTO "total_kinds" VALUES(49,'stage','g_ads7','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(50,'stage','ig_story1','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(51,'stage','site','pql/company_email/open');
INSERT INTO "total_kinds" VALUES(52,'stage','site','visitor/-/open');
INSERT INTO "total_kinds" VALUES(53,'mark','','quiet_claimed');
INSERT INTO "total_kinds" VALUES(54,'mark','','quiet_sent');
INSERT INTO "total_kinds" VALUES(55,'mark','','quiet_unclaimed');
INSERT INTO "total_kinds" VALUES(56,'quality','','50');
INSERT INTO "total_kinds" VALUES(57,'quality','','9');
INSERT INTO "total_kinds" VALUES(58,'quality','flyer','13');
INSERT INTO "total_kinds" VALUES(59,'quality','flyer','18');
INSERT INTO "total_kinds" VALUES(60,'quality','flyer','32');
INSERT INTO "total_kinds" VALUES(61,'quality','flyer','5');
INSERT INTO "total_kinds" VALUES(62,'stage','','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(63,'stage','flyer','mql/company_email/open');
INSERT INTO "total_kinds" VALUES(64,'stage','flyer','sql/company_email/open');
INSERT INTO "total_kinds" VALUES(65,'quality','','15');
INSERT INTO "total_kinds" VALUES(66,'stage','','sql/own_phone/lost');
INSERT INTO "total_kinds" VALUES(67,'stage','flyer','lead/doubtful_email/open');
INSERT INTO "total_kinds" VALUES(68,'took','','432000');
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
INSERT INTO "totals" VALUES(0,20760,4,6,0);
INSERT INTO "totals" VALUES(0,20760,7,1,0);
INSERT INTO "totals" VALUES(0,20760,8,6,0);
INSERT INTO "totals" VALUES(0,20760,9,1,0);
INSERT INTO "totals" VALUES(0,20760,11,1,0);
INSERT INTO "totals" VALUES(0,20760,13,1,0);
INSERT INTO "totals" VALUES(0,20760,14,1,0);
INSERT INTO "totals" VALUES(0,20760,16,1,0);
INSERT INTO "totals" VALUES(0,20760,19,1,0);
INSERT INTO "totals" VALUES(0,20760,25,1,0);
INSERT INTO "totals" VALUES(0,20766,1,1,0);
INSERT INTO "totals" VALUES(0,20766,3,1,0);
INSERT INTO "totals" VALUES(0,20766,4,1,0);
INSERT INTO "totals" VALUES(0,20766,8,1,0);
INSERT INTO "totals" VALUES(0,20775,1,15,0);
INSERT INTO "totals" VALUES(0,20775,2,12,0);
INSERT INTO "totals" VALUES(0,20775,3,3,0);
INSERT INTO "totals" VALUES(0,20775,15,15,0);
INSERT INTO "totals" VALUES(0,20775,17,12,0);
INSERT INTO "totals" VALUES(0,20775,20,11,0);
INSERT INTO "totals" VALUES(0,20775,21,2,0);
INSERT INTO "totals" VALUES(0,20775,22,1,0);
INSERT INTO "totals" VALUES(0,20775,68,1,0);
INSERT INTO "totals" VALUES(0,20778,1,6,0);
INSERT INTO "totals" VALUES(0,20778,2,2,0);
INSERT INTO "totals" VALUES(0,20778,3,4,0);
INSERT INTO "totals" VALUES(0,20778,13,1,0);
INSERT INTO "totals" VALUES(0,20778,15,6,0);
INSERT INTO "totals" VALUES(0,20778,17,6,0);
INSERT INTO "totals" VALUES(0,20778,20,1,0);
INSERT INTO "totals" VALUES(0,20778,26,1,0);
INSERT INTO "totals" VALUES(0,20778,27,1,0);
INSERT INTO "totals" VALUES(0,20778,28,1,0);
INSERT INTO "totals" VALUES(0,20780,1,12,1);
INSERT INTO "totals" VALUES(0,20780,2,3,1);
INSERT INTO "totals" VALUES(0,20780,3,9,0);
INSERT INTO "totals" VALUES(0,20780,7,3,0);
INSERT INTO "totals" VALUES(0,20780,11,3,1);
INSERT INTO "totals" VALUES(0,20780,13,18,0);
INSERT INTO "totals" VALUES(0,20780,15,4,1);
INSERT INTO "totals" VALUES(0,20780,17,5,1);
INSERT INTO "totals" VALUES(0,20780,29,1,0);
INSERT INTO "totals" VALUES(0,20780,30,1,0);
INSERT INTO "totals" VALUES(0,20780,31,1,0);
INSERT INTO "totals" VALUES(0,20780,32,3,0);
INSERT INTO "totals" VALUES(0,20780,33,1,0);
INSERT INTO "totals" VALUES(0,20780,34,3,0);
INSERT INTO "totals" VALUES(0,20780,35,3,0);
INSERT INTO "totals" VALUES(0,20780,36,2,0);
INSERT INTO "totals" VALUES(0,20780,37,2,0);
INSERT INTO "totals" VALUES(0,20780,38,3,0);
INSERT INTO "totals" VALUES(0,20780,39,1,0);
INSERT INTO "totals" VALUES(0,20780,40,1,0);
INSERT INTO "totals" VALUES(0,20780,41,1,0);
INSERT INTO "totals" VALUES(0,20780,42,1,0);
INSERT INTO "totals" VALUES(0,20780,43,4,0);
INSERT INTO "totals" VALUES(0,20780,44,3,0);
INSERT INTO "totals" VALUES(0,20780,45,5,0);
INSERT INTO "totals" VALUES(0,20780,46,7,0);
INSERT INTO "totals" VALUES(0,20780,47,2,0);
INSERT INTO "totals" VALUES(0,20780,48,11,0);
INSERT INTO "totals" VALUES(0,20780,49,1,0);
INSERT INTO "totals" VALUES(0,20780,50,1,0);
INSERT INTO "totals" VALUES(0,20780,51,1,0);
INSERT INTO "totals" VALUES(0,20780,52,2,0);
INSERT INTO "totals" VALUES(0,20780,53,1,0);
INSERT INTO "totals" VALUES(0,20780,54,4,0);
INSERT INTO "totals" VALUES(0,20780,55,2,0);
INSERT INTO "totals" VALUES(0,20780,56,4,0);
INSERT INTO "totals" VALUES(0,20780,57,1,0);
INSERT INTO "totals" VALUES(0,20780,58,1,0);
INSERT INTO "totals" VALUES(0,20780,59,1,0);
INSERT INTO "totals" VALUES(0,20780,60,1,0);
INSERT INTO "totals" VALUES(0,20780,61,2,0);
INSERT INTO "totals" VALUES(0,20780,62,1,0);
INSERT INTO "totals" VALUES(0,20780,63,3,0);
INSERT INTO "totals" VALUES(0,20780,64,1,0);
INSERT INTO "totals" VALUES(0,20780,65,1,0);
INSERT INTO "totals" VALUES(0,20780,66,1,0);
INSERT INTO "totals" VALUES(0,20780,67,1,0);
INSERT INTO "totals" VALUES(2,5190,1,7,0);
INSERT INTO "totals" VALUES(2,5190,2,1,0);
INSERT INTO "totals" VALUES(2,5190,3,6,0);
INSERT INTO "totals" VALUES(2,5190,4,6,0);
INSERT INTO "totals" VALUES(2,5190,7,1,0);
INSERT INTO "totals" VALUES(2,5190,8,6,0);
INSERT INTO "totals" VALUES(2,5190,9,1,0);
INSERT INTO "totals" VALUES(2,5190,11,1,0);
INSERT INTO "totals" VALUES(2,5190,13,1,0);
INSERT INTO "totals" VALUES(2,5190,14,1,0);
INSERT INTO "totals" VALUES(2,5190,16,1,0);
INSERT INTO "totals" VALUES(2,5190,19,1,0);
INSERT INTO "totals" VALUES(2,5190,25,1,0);
INSERT INTO "totals" VALUES(2,5191,1,1,0);
INSERT INTO "totals" VALUES(2,5191,3,1,0);
INSERT INTO "totals" VALUES(2,5191,4,1,0);
INSERT INTO "totals" VALUES(2,5191,8,1,0);
INSERT INTO "totals" VALUES(2,5193,1,15,0);
INSERT INTO "totals" VALUES(2,5193,2,12,0);
INSERT INTO "totals" VALUES(2,5193,3,3,0);
INSERT INTO "totals" VALUES(2,5193,15,15,0);
INSERT INTO "totals" VALUES(2,5193,17,12,0);
INSERT INTO "totals" VALUES(2,5193,20,11,0);
INSERT INTO "totals" VALUES(2,5193,21,2,0);
INSERT INTO "totals" VALUES(2,5193,22,1,0);
INSERT INTO "totals" VALUES(2,5193,68,1,0);
INSERT INTO "totals" VALUES(2,5194,1,6,0);
INSERT INTO "totals" VALUES(2,5194,2,2,0);
INSERT INTO "totals" VALUES(2,5194,3,4,0);
INSERT INTO "totals" VALUES(2,5194,13,1,0);
INSERT INTO "totals" VALUES(2,5194,15,6,0);
INSERT INTO "totals" VALUES(2,5194,17,6,0);
INSERT INTO "totals" VALUES(2,5194,20,1,0);
INSERT INTO "totals" VALUES(2,5194,26,1,0);
INSERT INTO "totals" VALUES(2,5194,27,1,0);
INSERT INTO "totals" VALUES(2,5194,28,1,0);
INSERT INTO "totals" VALUES(2,5195,1,12,1);
INSERT INTO "totals" VALUES(2,5195,2,3,1);
INSERT INTO "totals" VALUES(2,5195,3,9,0);
INSERT INTO "totals" VALUES(2,5195,7,3,0);
INSERT INTO "totals" VALUES(2,5195,11,3,1);
INSERT INTO "totals" VALUES(2,5195,13,18,0);
INSERT INTO "totals" VALUES(2,5195,15,4,1);
INSERT INTO "totals" VALUES(2,5195,17,5,1);
INSERT INTO "totals" VALUES(2,5195,29,1,0);
INSERT INTO "totals" VALUES(2,5195,30,1,0);
INSERT INTO "totals" VALUES(2,5195,31,1,0);
INSERT INTO "totals" VALUES(2,5195,32,3,0);
INSERT INTO "totals" VALUES(2,5195,33,1,0);
INSERT INTO "totals" VALUES(2,5195,34,3,0);
INSERT INTO "totals" VALUES(2,5195,35,3,0);
INSERT INTO "totals" VALUES(2,5195,36,2,0);
INSERT INTO "totals" VALUES(2,5195,37,2,0);
INSERT INTO "totals" VALUES(2,5195,38,3,0);
INSERT INTO "totals" VALUES(2,5195,39,1,0);
INSERT INTO "totals" VALUES(2,5195,40,1,0);
INSERT INTO "totals" VALUES(2,5195,41,1,0);
INSERT INTO "totals" VALUES(2,5195,42,1,0);
INSERT INTO "totals" VALUES(2,5195,43,4,0);
INSERT INTO "totals" VALUES(2,5195,44,3,0);
INSERT INTO "totals" VALUES(2,5195,45,5,0);
INSERT INTO "totals" VALUES(2,5195,46,7,0);
INSERT INTO "totals" VALUES(2,5195,47,2,0);
INSERT INTO "totals" VALUES(2,5195,48,11,0);
INSERT INTO "totals" VALUES(2,5195,49,1,0);
INSERT INTO "totals" VALUES(2,5195,50,1,0);
INSERT INTO "totals" VALUES(2,5195,51,1,0);
INSERT INTO "totals" VALUES(2,5195,52,2,0);
INSERT INTO "totals" VALUES(2,5195,53,1,0);
INSERT INTO "totals" VALUES(2,5195,54,4,0);
INSERT INTO "totals" VALUES(2,5195,55,2,0);
INSERT INTO "totals" VALUES(2,5195,56,4,0);
INSERT INTO "totals" VALUES(2,5195,57,1,0);
INSERT INTO "totals" VALUES(2,5195,58,1,0);
INSERT INTO "totals" VALUES(2,5195,59,1,0);
INSERT INTO "totals" VALUES(2,5195,60,1,0);
INSERT INTO "totals" VALUES(2,5195,61,2,0);
INSERT INTO "totals" VALUES(2,5195,62,1,0);
INSERT INTO "totals" VALUES(2,5195,63,3,0);
INSERT INTO "totals" VALUES(2,5195,64,1,0);
INSERT INTO "totals" VALUES(2,5195,65,1,0);
INSERT INTO "totals" VALUES(2,5195,66,1,0);
INSERT INTO "totals" VALUES(2,5195,67,1,0);
INSERT INTO "totals" VALUES(3,2595,1,8,0);
INSERT INTO "totals" VALUES(3,2595,2,1,0);
INSERT INTO "totals" VALUES(3,2595,3,7,0);
INSERT INTO "totals" VALUES(3,2595,4,7,0);
INSERT INTO "totals" VALUES(3,2595,7,1,0);
INSERT INTO "totals" VALUES(3,2595,8,7,0);
INSERT INTO "totals" VALUES(3,2595,9,1,0);
INSERT INTO "totals" VALUES(3,2595,11,1,0);
INSERT INTO "totals" VALUES(3,2595,13,1,0);
INSERT INTO "totals" VALUES(3,2595,14,1,0);
INSERT INTO "totals" VALUES(3,2595,16,1,0);
INSERT INTO "totals" VALUES(3,2595,19,1,0);
INSERT INTO "totals" VALUES(3,2595,25,1,0);
INSERT INTO "totals" VALUES(3,2596,1,15,0);
INSERT INTO "totals" VALUES(3,2596,2,12,0);
INSERT INTO "totals" VALUES(3,2596,3,3,0);
INSERT INTO "totals" VALUES(3,2596,15,15,0);
INSERT INTO "totals" VALUES(3,2596,17,12,0);
INSERT INTO "totals" VALUES(3,2596,20,11,0);
INSERT INTO "totals" VALUES(3,2596,21,2,0);
INSERT INTO "totals" VALUES(3,2596,22,1,0);
INSERT INTO "totals" VALUES(3,2596,68,1,0);
INSERT INTO "totals" VALUES(3,2597,1,18,1);
INSERT INTO "totals" VALUES(3,2597,2,5,1);
INSERT INTO "totals" VALUES(3,2597,3,13,0);
INSERT INTO "totals" VALUES(3,2597,7,3,0);
INSERT INTO "totals" VALUES(3,2597,11,3,1);
INSERT INTO "totals" VALUES(3,2597,13,19,0);
INSERT INTO "totals" VALUES(3,2597,15,10,1);
INSERT INTO "totals" VALUES(3,2597,17,11,1);
INSERT INTO "totals" VALUES(3,2597,20,1,0);
INSERT INTO "totals" VALUES(3,2597,26,1,0);
INSERT INTO "totals" VALUES(3,2597,27,1,0);
INSERT INTO "totals" VALUES(3,2597,28,1,0);
INSERT INTO "totals" VALUES(3,2597,29,1,0);
INSERT INTO "totals" VALUES(3,2597,30,1,0);
INSERT INTO "totals" VALUES(3,2597,31,1,0);
INSERT INTO "totals" VALUES(3,2597,32,3,0);
INSERT INTO "totals" VALUES(3,2597,33,1,0);
INSERT INTO "totals" VALUES(3,2597,34,3,0);
INSERT INTO "totals" VALUES(3,2597,35,3,0);
INSERT INTO "totals" VALUES(3,2597,36,2,0);
INSERT INTO "totals" VALUES(3,2597,37,2,0);
INSERT INTO "totals" VALUES(3,2597,38,3,0);
INSERT INTO "totals" VALUES(3,2597,39,1,0);
INSERT INTO "totals" VALUES(3,2597,40,1,0);
INSERT INTO "totals" VALUES(3,2597,41,1,0);
INSERT INTO "totals" VALUES(3,2597,42,1,0);
INSERT INTO "totals" VALUES(3,2597,43,4,0);
INSERT INTO "totals" VALUES(3,2597,44,3,0);
INSERT INTO "totals" VALUES(3,2597,45,5,0);
INSERT INTO "totals" VALUES(3,2597,46,7,0);
INSERT INTO "totals" VALUES(3,2597,47,2,0);
INSERT INTO "totals" VALUES(3,2597,48,11,0);
INSERT INTO "totals" VALUES(3,2597,49,1,0);
INSERT INTO "totals" VALUES(3,2597,50,1,0);
INSERT INTO "totals" VALUES(3,2597,51,1,0);
INSERT INTO "totals" VALUES(3,2597,52,2,0);
INSERT INTO "totals" VALUES(3,2597,53,1,0);
INSERT INTO "totals" VALUES(3,2597,54,4,0);
INSERT INTO "totals" VALUES(3,2597,55,2,0);
INSERT INTO "totals" VALUES(3,2597,56,4,0);
INSERT INTO "totals" VALUES(3,2597,57,1,0);
INSERT INTO "totals" VALUES(3,2597,58,1,0);
INSERT INTO "totals" VALUES(3,2597,59,1,0);
INSERT INTO "totals" VALUES(3,2597,60,1,0);
INSERT INTO "totals" VALUES(3,2597,61,2,0);
INSERT INTO "totals" VALUES(3,2597,62,1,0);
INSERT INTO "totals" VALUES(3,2597,63,3,0);
INSERT INTO "totals" VALUES(3,2597,64,1,0);
INSERT INTO "totals" VALUES(3,2597,65,1,0);
INSERT INTO "totals" VALUES(3,2597,66,1,0);
INSERT INTO "totals" VALUES(3,2597,67,1,0);
INSERT INTO "totals" VALUES(5,648,1,8,0);
INSERT INTO "totals" VALUES(5,648,2,1,0);
INSERT INTO "totals" VALUES(5,648,3,7,0);
INSERT INTO "totals" VALUES(5,648,4,7,0);
INSERT INTO "totals" VALUES(5,648,7,1,0);
INSERT INTO "totals" VALUES(5,648,8,7,0);
INSERT INTO "totals" VALUES(5,648,9,1,0);
INSERT INTO "totals" VALUES(5,648,11,1,0);
INSERT INTO "totals" VALUES(5,648,13,1,0);
INSERT INTO "totals" VALUES(5,648,14,1,0);
INSERT INTO "totals" VALUES(5,648,16,1,0);
INSERT INTO "totals" VALUES(5,648,19,1,0);
INSERT INTO "totals" VALUES(5,648,25,1,0);
INSERT INTO "totals" VALUES(5,649,1,33,1);
INSERT INTO "totals" VALUES(5,649,2,17,1);
INSERT INTO "totals" VALUES(5,649,3,16,0);
INSERT INTO "totals" VALUES(5,649,7,3,0);
INSERT INTO "totals" VALUES(5,649,11,3,1);
INSERT INTO "totals" VALUES(5,649,13,19,0);
INSERT INTO "totals" VALUES(5,649,15,25,1);
INSERT INTO "totals" VALUES(5,649,17,23,1);
INSERT INTO "totals" VALUES(5,649,20,12,0);
INSERT INTO "totals" VALUES(5,649,21,2,0);
INSERT INTO "totals" VALUES(5,649,22,1,0);
INSERT INTO "totals" VALUES(5,649,26,1,0);
INSERT INTO "totals" VALUES(5,649,27,1,0);
INSERT INTO "totals" VALUES(5,649,28,1,0);
INSERT INTO "totals" VALUES(5,649,29,1,0);
INSERT INTO "totals" VALUES(5,649,30,1,0);
INSERT INTO "totals" VALUES(5,649,31,1,0);
INSERT INTO "totals" VALUES(5,649,32,3,0);
INSERT INTO "totals" VALUES(5,649,33,1,0);
INSERT INTO "totals" VALUES(5,649,34,3,0);
INSERT INTO "totals" VALUES(5,649,35,3,0);
INSERT INTO "totals" VALUES(5,649,36,2,0);
INSERT INTO "totals" VALUES(5,649,37,2,0);
INSERT INTO "totals" VALUES(5,649,38,3,0);
INSERT INTO "totals" VALUES(5,649,39,1,0);
INSERT INTO "totals" VALUES(5,649,40,1,0);
INSERT INTO "totals" VALUES(5,649,41,1,0);
INSERT INTO "totals" VALUES(5,649,42,1,0);
INSERT INTO "totals" VALUES(5,649,43,4,0);
INSERT INTO "totals" VALUES(5,649,44,3,0);
INSERT INTO "totals" VALUES(5,649,45,5,0);
INSERT INTO "totals" VALUES(5,649,46,7,0);
INSERT INTO "totals" VALUES(5,649,47,2,0);
INSERT INTO "totals" VALUES(5,649,48,11,0);
INSERT INTO "totals" VALUES(5,649,49,1,0);
INSERT INTO "totals" VALUES(5,649,50,1,0);
INSERT INTO "totals" VALUES(5,649,51,1,0);
INSERT INTO "totals" VALUES(5,649,52,2,0);
INSERT INTO "totals" VALUES(5,649,53,1,0);
INSERT INTO "totals" VALUES(5,649,54,4,0);
INSERT INTO "totals" VALUES(5,649,55,2,0);
INSERT INTO "totals" VALUES(5,649,56,4,0);
INSERT INTO "totals" VALUES(5,649,57,1,0);
INSERT INTO "totals" VALUES(5,649,58,1,0);
INSERT INTO "totals" VALUES(5,649,59,1,0);
INSERT INTO "totals" VALUES(5,649,60,1,0);
INSERT INTO "totals" VALUES(5,649,61,2,0);
INSERT INTO "totals" VALUES(5,649,62,1,0);
INSERT INTO "totals" VALUES(5,649,63,3,0);
INSERT INTO "totals" VALUES(5,649,64,1,0);
INSERT INTO "totals" VALUES(5,649,65,1,0);
INSERT INTO "totals" VALUES(5,649,66,1,0);
INSERT INTO "totals" VALUES(5,649,67,1,0);
INSERT INTO "totals" VALUES(5,649,68,1,0);
INSERT INTO "totals" VALUES(63,0,1,41,1);
INSERT INTO "totals" VALUES(63,0,2,18,1);
INSERT INTO "totals" VALUES(63,0,3,23,0);
INSERT INTO "totals" VALUES(63,0,4,7,0);
INSERT INTO "totals" VALUES(63,0,7,4,0);
INSERT INTO "totals" VALUES(63,0,8,7,0);
INSERT INTO "totals" VALUES(63,0,9,1,0);
INSERT INTO "totals" VALUES(63,0,11,4,1);
INSERT INTO "totals" VALUES(63,0,13,20,0);
INSERT INTO "totals" VALUES(63,0,14,1,0);
INSERT INTO "totals" VALUES(63,0,15,25,1);
INSERT INTO "totals" VALUES(63,0,16,1,0);
INSERT INTO "totals" VALUES(63,0,17,23,1);
INSERT INTO "totals" VALUES(63,0,19,1,0);
INSERT INTO "totals" VALUES(63,0,20,12,0);
INSERT INTO "totals" VALUES(63,0,21,2,0);
INSERT INTO "totals" VALUES(63,0,22,1,0);
INSERT INTO "totals" VALUES(63,0,25,1,0);
INSERT INTO "totals" VALUES(63,0,26,1,0);
INSERT INTO "totals" VALUES(63,0,27,1,0);
INSERT INTO "totals" VALUES(63,0,28,1,0);
INSERT INTO "totals" VALUES(63,0,29,1,0);
INSERT INTO "totals" VALUES(63,0,30,1,0);
INSERT INTO "totals" VALUES(63,0,31,1,0);
INSERT INTO "totals" VALUES(63,0,32,3,0);
INSERT INTO "totals" VALUES(63,0,33,1,0);
INSERT INTO "totals" VALUES(63,0,34,3,0);
INSERT INTO "totals" VALUES(63,0,35,3,0);
INSERT INTO "totals" VALUES(63,0,36,2,0);
INSERT INTO "totals" VALUES(63,0,37,2,0);
INSERT INTO "totals" VALUES(63,0,38,3,0);
INSERT INTO "totals" VALUES(63,0,39,1,0);
INSERT INTO "totals" VALUES(63,0,40,1,0);
INSERT INTO "totals" VALUES(63,0,41,1,0);
INSERT INTO "totals" VALUES(63,0,42,1,0);
INSERT INTO "totals" VALUES(63,0,43,4,0);
INSERT INTO "totals" VALUES(63,0,44,3,0);
INSERT INTO "totals" VALUES(63,0,45,5,0);
INSERT INTO "totals" VALUES(63,0,46,7,0);
INSERT INTO "totals" VALUES(63,0,47,2,0);
INSERT INTO "totals" VALUES(63,0,48,11,0);
INSERT INTO "totals" VALUES(63,0,49,1,0);
INSERT INTO "totals" VALUES(63,0,50,1,0);
INSERT INTO "totals" VALUES(63,0,51,1,0);
INSERT INTO "totals" VALUES(63,0,52,2,0);
INSERT INTO "totals" VALUES(63,0,53,1,0);
INSERT INTO "totals" VALUES(63,0,54,4,0);
INSERT INTO "totals" VALUES(63,0,55,2,0);
INSERT INTO "totals" VALUES(63,0,56,4,0);
INSERT INTO "totals" VALUES(63,0,57,1,0);
INSERT INTO "totals" VALUES(63,0,58,1,0);
INSERT INTO "totals" VALUES(63,0,59,1,0);
INSERT INTO "totals" VALUES(63,0,60,1,0);
INSERT INTO "totals" VALUES(63,0,61,2,0);
INSERT INTO "totals" VALUES(63,0,62,1,0);
INSERT INTO "totals" VALUES(63,0,63,3,0);
INSERT INTO "totals" VALUES(63,0,64,1,0);
INSERT INTO "totals" VALUES(63,0,65,1,0);
INSERT INTO "totals" VALUES(63,0,66,1,0);
INSERT INTO "totals" VALUES(63,0,67,1,0);
INSERT INTO "totals" VALUES(63,0,68,1,0);
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
INSERT INTO "trying" VALUES(4242424242,347714310,2,1795428620000000,0);
INSERT INTO "trying" VALUES(4242424242,347714311,1,1795428620000000,0);
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
INSERT INTO "updates" VALUES(4242424242,347713972,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795239956000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795239960000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795239964000000);
INSERT INTO "updates" VALUES(4242424242,347713990,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713991,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713992,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713993,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713994,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713995,1795239968000000);
INSERT INTO "updates" VALUES(4242424242,347713996,1795239972000000);
INSERT INTO "updates" VALUES(4242424242,347713997,1795239976000000);
INSERT INTO "updates" VALUES(4242424242,347713998,1795239980000000);
INSERT INTO "updates" VALUES(4242424242,347713999,1795239984000000);
INSERT INTO "updates" VALUES(4242424242,347714000,1795239988000000);
INSERT INTO "updates" VALUES(4242424242,347714001,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714002,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714003,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714004,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714005,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714006,1795239992000000);
INSERT INTO "updates" VALUES(4242424242,347714007,1795239996000000);
INSERT INTO "updates" VALUES(4242424242,347714008,1795240000000000);
INSERT INTO "updates" VALUES(4242424242,347714009,1795240004000000);
INSERT INTO "updates" VALUES(4242424242,347714010,1795240008000000);
INSERT INTO "updates" VALUES(4242424242,347714011,1795240012000000);
INSERT INTO "updates" VALUES(4242424242,347714012,1795240012000000);
INSERT INTO "updates" VALUES(4242424242,347714013,1795240012000000);
INSERT INTO "updates" VALUES(4242424242,347714014,1795240012000000);
INSERT INTO "updates" VALUES(4242424242,347714015,1795240012000000);
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
INSERT INTO "updates" VALUES(4242424242,347714027,1795240056000000);
INSERT INTO "updates" VALUES(4242424242,347714028,1795422620000000);
INSERT INTO "updates" VALUES(4242424242,347714029,1795422621000000);
INSERT INTO "updates" VALUES(4242424242,347714030,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714031,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714032,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714033,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714034,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714035,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347714036,1795424421000000);
INSERT INTO "updates" VALUES(4242424242,347714037,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714038,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714039,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714040,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714041,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714042,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347714043,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714044,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714045,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714046,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714047,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714048,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714049,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347714050,1795424427000000);
INSERT INTO "updates" VALUES(4242424242,347714051,1795424428000000);
INSERT INTO "updates" VALUES(4242424242,347714052,1795424429000000);
INSERT INTO "updates" VALUES(4242424242,347714053,1795424430000000);
INSERT INTO "updates" VALUES(4242424242,347714054,1795424431000000);
INSERT INTO "updates" VALUES(4242424242,347714055,1795424432000000);
INSERT INTO "updates" VALUES(4242424242,347714056,1795424433000000);
INSERT INTO "updates" VALUES(4242424242,347714057,1795424434000000);
INSERT INTO "updates" VALUES(4242424242,347714058,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714059,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714060,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714061,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714062,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714063,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347714064,1795424436000000);
INSERT INTO "updates" VALUES(4242424242,347714065,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714066,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714067,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714068,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714069,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714070,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347714071,1795424441000000);
INSERT INTO "updates" VALUES(4242424242,347714072,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714073,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714074,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714075,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714076,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714077,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347714078,1795424446000000);
INSERT INTO "updates" VALUES(4242424242,347714079,1795424450000000);
INSERT INTO "updates" VALUES(4242424242,347714080,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714081,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714082,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714083,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714084,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714085,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714086,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714087,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714088,1795424459000000);
INSERT INTO "updates" VALUES(4242424242,347714089,1795424460000000);
INSERT INTO "updates" VALUES(4242424242,347714090,1795424462000000);
INSERT INTO "updates" VALUES(4242424242,347714091,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714092,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714093,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714094,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714095,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714096,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714097,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714098,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714099,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714100,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714101,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714102,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714103,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714104,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714105,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714106,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714107,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714108,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714109,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714110,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714111,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714112,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714113,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714114,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714115,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714116,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714117,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714118,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714119,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714120,1795424472000000);
INSERT INTO "updates" VALUES(4242424242,347714121,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714122,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714123,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714124,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714125,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714126,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714127,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714128,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714129,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714130,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714131,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714132,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714133,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714134,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714135,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714136,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714137,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714138,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714139,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714140,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714141,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714142,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714143,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714144,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714145,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714146,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714147,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714148,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714149,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714150,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714151,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714152,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714153,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714154,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714155,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714156,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714157,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714158,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714159,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714160,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714161,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714162,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714163,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714164,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714165,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714166,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714167,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714168,1795424486000000);
INSERT INTO "updates" VALUES(4242424242,347714169,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714170,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714171,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714172,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714173,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714174,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714175,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714176,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714177,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714178,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714179,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714180,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714181,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714182,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714183,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714184,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714185,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714186,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714187,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714188,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714189,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714190,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714191,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714192,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714193,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714194,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714195,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714196,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714197,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714198,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714199,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714200,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714201,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714202,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714203,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714204,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714205,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714206,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714207,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714208,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714209,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714210,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714211,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714212,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714213,1795424508000000);
INSERT INTO "updates" VALUES(4242424242,347714214,1795424512000000);
INSERT INTO "updates" VALUES(4242424242,347714215,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714216,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714217,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714218,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714219,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714220,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714221,1795424520000000);
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
INSERT INTO "updates" VALUES(4242424242,347714235,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714236,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714237,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714238,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714239,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714240,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714241,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714242,1795424526000000);
INSERT INTO "updates" VALUES(4242424242,347714243,1795424530000000);
INSERT INTO "updates" VALUES(4242424242,347714244,1795424534000000);
INSERT INTO "updates" VALUES(4242424242,347714245,1795424538000000);
INSERT INTO "updates" VALUES(4242424242,347714246,1795424539000000);
INSERT INTO "updates" VALUES(4242424242,347714247,1795424540000000);
INSERT INTO "updates" VALUES(4242424242,347714248,1795424544000000);
INSERT INTO "updates" VALUES(4242424242,347714249,1795424548000000);
INSERT INTO "updates" VALUES(4242424242,347714250,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714251,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714252,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714253,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714254,1795424551000000);
INSERT INTO "updates" VALUES(4242424242,347714255,1795424552000000);
INSERT INTO "updates" VALUES(4242424242,347714256,1795424556000000);
INSERT INTO "updates" VALUES(4242424242,347714257,1795424561000000);
INSERT INTO "updates" VALUES(4242424242,347714258,1795424562000000);
INSERT INTO "updates" VALUES(4242424242,347714259,1795424566000000);
INSERT INTO "updates" VALUES(4242424242,347714260,1795424570000000);
INSERT INTO "updates" VALUES(4242424242,347714261,1795424574000000);
INSERT INTO "updates" VALUES(4242424242,347714262,1795424578000000);
INSERT INTO "updates" VALUES(4242424242,347714263,1795424582000000);
INSERT INTO "updates" VALUES(4242424242,347714264,1795424586000000);
INSERT INTO "updates" VALUES(4242424242,347714265,1795424590000000);
INSERT INTO "updates" VALUES(4242424242,347714266,1795424594000000);
INSERT INTO "updates" VALUES(4242424242,347714267,1795427540000000);
INSERT INTO "updates" VALUES(4242424242,347714268,1795427841000000);
INSERT INTO "updates" VALUES(4242424242,347714269,1795427842000000);
INSERT INTO "updates" VALUES(4242424242,347714270,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347714271,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347714272,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347714273,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347714274,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347714275,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347714276,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347714277,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347714278,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347714279,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347714280,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347714281,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347714282,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347714283,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347714284,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347714285,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347714286,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347714287,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347714288,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347714289,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347714290,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347714291,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347714292,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347714293,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347714294,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347714295,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347714296,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347714297,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347714298,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347714299,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347714300,1795428337000000);
INSERT INTO "updates" VALUES(4242424242,347714301,1795428338000000);
INSERT INTO "updates" VALUES(4242424242,347714302,1795428339000000);
INSERT INTO "updates" VALUES(4242424242,347714303,1795428340000000);
INSERT INTO "updates" VALUES(4242424242,347714304,1795428341000000);
INSERT INTO "updates" VALUES(4242424242,347714305,1795428342000000);
INSERT INTO "updates" VALUES(4242424242,347714306,1795428343000000);
INSERT INTO "updates" VALUES(4242424242,347714307,1795428344000000);
INSERT INTO "updates" VALUES(4242424242,347714308,1795428345000000);
INSERT INTO "updates" VALUES(4242424242,347714309,1795428620000000);
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
CREATE INDEX leads_by_email ON leads (lower(email)) WHERE email IS NOT NULL;
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
INSERT INTO "sqlite_sequence" VALUES('outbox',931);
INSERT INTO "sqlite_sequence" VALUES('leads',89);
INSERT INTO "sqlite_sequence" VALUES('rounds',56);
INSERT INTO "sqlite_sequence" VALUES('deals',7);
INSERT INTO "sqlite_sequence" VALUES('relays',11);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
