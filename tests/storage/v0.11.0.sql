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
INSERT INTO "cards" VALUES('Ihjssi9_3x0',1,1793696420000000);
INSERT INTO "cards" VALUES('dGMO0SDk8hQ',2,1793696421000000);
INSERT INTO "cards" VALUES('e9v6ocsSYok',3,1793696422000000);
INSERT INTO "cards" VALUES('zRNVR7YHa98',4,1793696423000000);
INSERT INTO "cards" VALUES('N_JY7wG4vJA',5,1793696424000000);
INSERT INTO "cards" VALUES('NndR3qDLCjc',6,1793696425000000);
INSERT INTO "cards" VALUES('G7ghd3rMrRQ',7,1793696431000000);
INSERT INTO "cards" VALUES('T70Dpid-RUw',10,1794218600000000);
INSERT INTO "cards" VALUES('Fw4FKijoZNE',11,1794980752000000);
INSERT INTO "cards" VALUES('fG7OlE3qMdo',12,1794980768000000);
INSERT INTO "cards" VALUES('UCgQBOFokqk',13,1794980784000000);
INSERT INTO "cards" VALUES('Fzf3_PQiG-Y',14,1794980796000000);
INSERT INTO "cards" VALUES('8SWalDA2LNE',15,1794980812000000);
INSERT INTO "cards" VALUES('fOOvHNDgv_s',16,1794980832000000);
INSERT INTO "cards" VALUES('NpD-MXPNRoE',17,1794980856000000);
INSERT INTO "cards" VALUES('sudncb9FxgM',18,1794980876000000);
INSERT INTO "cards" VALUES('VfRGHOpaJuI',19,1794980896000000);
INSERT INTO "cards" VALUES('sKhcQx0n-7c',20,1794980908000000);
INSERT INTO "cards" VALUES('_gc1vTEdEyI',21,1794980916000000);
INSERT INTO "cards" VALUES('DaMtICndHlE',22,1794980928000000);
INSERT INTO "cards" VALUES('ur6lnKc1nuM',23,1794980940000000);
INSERT INTO "cards" VALUES('tq8_vimJdyQ',24,1794980952000000);
INSERT INTO "cards" VALUES('2TfbcXiS_4M',25,1794980964000000);
INSERT INTO "cards" VALUES('YUZLljUcu48',26,1795239920000000);
INSERT INTO "cards" VALUES('I13elZy_tF4',27,1795239956000000);
INSERT INTO "cards" VALUES('r5UGwXYhd-0',28,1795239960000000);
INSERT INTO "cards" VALUES('-s9ExHd6gP8',29,1795239964000000);
INSERT INTO "cards" VALUES('DVGkvWBnxmA',30,1795239968000000);
INSERT INTO "cards" VALUES('6Lx1VSl4tLo',31,1795239992000000);
INSERT INTO "cards" VALUES('hep3mHfgvl8',32,1795240012000000);
INSERT INTO "cards" VALUES('VmUtVV1AkmI',36,1795424420000000);
INSERT INTO "cards" VALUES('NCsdz6VPHnc',37,1795424425000000);
INSERT INTO "cards" VALUES('ynRzQwZ-VR4',38,1795424431000000);
INSERT INTO "cards" VALUES('q-Hl3BpRtN8',39,1795424435000000);
INSERT INTO "cards" VALUES('wIIBG7xrFtA',48,1795424466000000);
INSERT INTO "cards" VALUES('Sm3bYpGuupc',58,1795424476000000);
INSERT INTO "cards" VALUES('vsgKClUb094',66,1795424484000000);
INSERT INTO "cards" VALUES('-w1mb8jfWSM',73,1795424491000000);
INSERT INTO "cards" VALUES('b3OvuFId7b4',74,1795424495000000);
INSERT INTO "cards" VALUES('OidaYORmGmU',75,1795424499000000);
INSERT INTO "cards" VALUES('i1RzqL8bDs4',76,1795424503000000);
INSERT INTO "cards" VALUES('OY50sehYPzE',80,1795424521000000);
INSERT INTO "cards" VALUES('bRluz13A8xQ',82,1795424525000000);
INSERT INTO "cards" VALUES('43LL_BoL21s',87,1795428030000000);
INSERT INTO "cards" VALUES('30vr8RRvYaU',71,1795428325000000);
INSERT INTO "cards" VALUES('tQyrvmr2GEs',77,1795428326000000);
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
INSERT INTO "dead_letters" VALUES(1,347714088,NULL,'s1.5uL5zfUm.oKIXomB3KY3eN8L4noR1dKbK5ZwMciK3XiL+Cn7vge3hIII/UdV8wqYzA8m2SA23gV4LGW0laK6lRc4b6xPaqebE/Eb3G9abaV1clDfGVYpcSL9MSDc7KcG6xSRz0diMsEm31Fubomg4JlP3MfWZcwU6','s1.5uL5zfUm.VDuQlZXJ4PG1iZxvfV5kAdZPz79ENfMd2v0tn+dsEPmePFrBcJlerw+zDUA=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347714089,5100041598,'s1.5uL5zfUm.ywPbaL/MuvkNQdmTqVBWZTm+wKO15hnuDN6HPRCqug3A8q+6TOylsSqr+vMf8ZtauRJhA9lI+xsDqtRTciM/B92JXwtVizjJVLbBa+twC0pJPrCBinQHKABS8/3bVWXJDi6RBVyunYKVtSnkJrpcf8ZgtXrGuNESz/WcruVQSj0MMLQVUzgZz5cVEYCZj4Yo/iFcv7WERH2yzdDONxqkS2+hN5IWDJ8jIlMnJGGNHBv9j3TNJWUcSWkS+zAV1Cd0KcDCUf9wOdlSDlU79O0osCiet6uIlD85B+w1/yPVhHhb0p+AXbXjxK52KPwR1PAjFLWViOnil2XQ5bNGGzxjoimBrc538DZEY0ejP+0Kur8KwRB5IFg4GZ9iQcZD9Z3Nt4TfiZhTHXrfFHoe8SM8PWsRbujv22d/sjVmdtuGff7d8BEqTYRlvaAd1ajMc1oi0rOsaZ6gBpm3ZV7pIvU=','s1.5uL5zfUm.UMeAMeLIA054AlR391laz6M7IBthhH+8lRxa81+0zr5hP5iKnLnXfAt4631BMIDqPQsB+PtDjTDQ/yQU30RduU7YXotKoLWTKTD4FhYRwNSKOA1Lrk/VeSdjsXFPgCEbLNdf1TO+d+N0s7MqXf2piJDITGX870bRJQ0wLszT4SpoTn1rDJF/TVKYuWkww7dVblGYDWe5BaUKBwSUlhkL4+FG0Pl7TLeDFVV3RPI=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714309,5100087932,'s1.5uL5zfUm.x5jODGcjcISxp9UUb3UsHlxq3FKHgcX+OrWRb08mw11dwn7xWFCgMYGOuCW9yVBIviMUZP57g+r1lVSGET91H5ebKn5Y11LR73c/lx3NIbTZuk8rkhueKOg4RQ9b2USeYpimK3UNONwNxKZrkk/zDYdXVUqA81y0y0zyyIalb1bb/3QVnquof/jQH4oYG1p3eWZ8Sy1Hc5lU3M8w/+FU+4K2OPigkTVPj/86wGHze8GAUU4vT6y7KyLZPnjQvB8ZJ5zMywqw2UZCysE8IBNYI6N+zG4w/vA1vD3V+LePpxmn3cv430i7fyR0qNbijUQAHGlNVKo4QTSbzIEYxbZViPQ20iYyKLnxRjP/2iJdI5adkiMiahYIPyS8iM23lc8Y8IWRRJmoReu/Ng6kLwbLhK80tba2cd8gY+ewDimGPhpXJb9+CH3QSFm0MQ8zTYMo9QvUDb6o2o+vUHai4V+EmPKVyJ30UtfG','s1.5uL5zfUm.3IieOyFQe2SEeJfUgQpRKNzjtixbXPQ+pGnWD2sMlmLyA2Uxjdc2pd9/702vEw7iKQnXEposQLG4vsGDBGZYXH1j3618xTfYl2krUjtYbdj/Zm1D',1795428620000000,4242424242);
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
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.92x1TitA1y5E50rRtkVDw3jTeg1dq+y6gaMe9qOjedjj2Lzz','s1.5uL5zfUm.YZ4riM4O7X46QMb1u/UagOZPZuzhB0mupvRRfpxV4nemJg==','',NULL,NULL,1,1794980748000000,NULL,NULL,0,'[1795239972000000]',0,0,1795424425000000,0);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.AkCKRsg3uF9xHB4SzFfjWd39zdcDY7D8GmVCRolsmQ==','s1.5uL5zfUm.gVHvPQ/L1XwE82PsKqlSRU2FOF/2wSQPEHh1L16KbqfF3s1k2Q==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[1794980756000000,1794980772000000,1794980788000000,1794980800000000,1794980816000000,1794980836000000,1794980920000000,1795424421000000,1795424436000000,1795424441000000,1795424512000000,1795424526000000,1795427540000000,1795428330000000]',0,0,1795422620000000,0);
INSERT INTO "desk_people" VALUES(5100009869,'s1.5uL5zfUm.+dgF8cqtFSYLkPgJDkABEYJQad1NeDp7GeXFRy/M5Ok=','s1.5uL5zfUm.TDC0oxEPQK1uhZOLvr5amRzc3obqyxMyxwI4kAVC0ADAckgPRq0=','',1794988176000000,1797658200000000,0,1794980724000000,NULL,NULL,0,'[1794980932000000,1794980944000000]',0,0,1795422621000000,0);
INSERT INTO "desk_people" VALUES(5100010717,'s1.5uL5zfUm.PvbPckArTKFNbyOEhXVBgz1X12uwnJq8Ji8uxEdsToxvZu37KdKltgCHp5Ov','s1.5uL5zfUm.02o2zP0Sq66SRN61zIla35EH3C6VmHnRZ+57LaM3J79PDRg4w+UF','sat-wed 09:00-14:00',NULL,NULL,0,1794980728000000,NULL,NULL,0,'[1794980924000000]',0,1,1795424421000000,0);
INSERT INTO "desk_people" VALUES(5100011199,'s1.5uL5zfUm.tmXG/6njbtZP3asdATu64ZTTvd8JO3ziuoEAaWpmKCVL','s1.5uL5zfUm.NefEuHCvMaFNCXTn6M2fcbZRx64/xjvu/17lzwNwundIFsn+t38B','',1794988180000000,NULL,0,1794980732000000,1794988180000000,NULL,0,'[1794980956000000]',0,0,1794980732000000,0);
INSERT INTO "desk_people" VALUES(5100012490,'s1.5uL5zfUm.NPEMcNsTqPwr298Woqy/A/2MBGK9zsi6X8OzNSvJzbk=','s1.5uL5zfUm.TihcTFffHqGzuBLk/9/G4qJ2SWrlGuFFjFgeORWsN7vZNOiRtUU=','',NULL,NULL,0,1794980736000000,NULL,NULL,0,'[1795239924000000,1795240032000000,1795428340000000]',1,0,1795424420000000,1);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxb3544b4a041122164c0af2f5831ced97c415edeb112ecdfd',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx06585b7059cc9070325286872da2dcc2d97374348791f5bc',1793696478000000);
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
INSERT INTO "lead_topics" VALUES(27,-1002200000405,115,'✅',0,1,1);
INSERT INTO "lead_topics" VALUES(28,-1002200000405,117,'🔗',1,0,1);
INSERT INTO "lead_topics" VALUES(29,-1002200000405,119,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(30,-1002200000405,121,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(31,-1002200000405,136,'🔥',0,0,1);
INSERT INTO "lead_topics" VALUES(32,-1002200000405,138,'✅',0,0,1);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.FhSByVduAtj4VYWftJ+VGtngqRH5Al6HGw6audBGUWU=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.u5MOLRBcHltelihjp3aDsOBfYLB93uwodq/K8ybMkC8=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.2wcaWe1xVKaCDE80hEMmAEIWy443D5Dp/y2ZvSXv/Pw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.ipIPVAlRKAw5nD4KDkGrPWcrH/R/wNf817Xl4KP8WA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.bqJWvcFnEZvdXnTkleQI75BPoM150zIiw1r2ZTX0GQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.AQpxaGQk8BkiOob8QzYTbDt1hfD6sGMFrmpnslF6Vrc=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,NULL,NULL,NULL,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.B4SI67Dnm1vRSZnVnyTEUhX0Xm7N+8DLl3GA2rMuV8A=','s1.5uL5zfUm.gyba+ETcxipLepYKstY6uV15nJVoQxMQe882NBIdAV4RANZFzg==','fa','s1.5uL5zfUm.AayPvP31S3pBol2ycIJ+G+zOIdeiMPhnJTJC8KMpY+xGljW+e7ejQh8=',1,NULL,'own_phone',NULL,'customer',1,'won',90,66,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"timing","option":"now","axis":"interest","points":26.579851786116876},{"about":"talk","option":"call","axis":"interest","points":26.579851786116876},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":6.618000045996492},{"about":"engagement","option":"completed","axis":"interest","points":6.618000045996492}]',1795240052000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.wlhtQRkz33X+iwGJAP35155eGRn8m45hMNJ+DU2dmQ==',1793696432000000,1793696431000000,1795240052000000,1795240052000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.18rAXQOxIXPjgY1kWPYc/Cspjb1E/wWE62OlYm2bTieLkRhl',NULL,'fa','s1.5uL5zfUm.zsUAQsh9VUQWMitfgkvRXo7RP8YBn3HhmZ+1a3r858a5FdN9r+0dGWM=',1,NULL,'own_phone',NULL,'mql',0,'open',75,14,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":7.093275658601361},{"about":"engagement","option":"completed","axis":"interest","points":7.093306008567671},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1794980724000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696450000000,347713803,0,0,0,0,NULL,NULL,NULL,NULL,1793696446000000,1793696474000000,1794980724000000,'57f5e46bc7cd795decf404effcff3841fbe10fcf5361ca559e02898e015fe095',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008396,'s1.5uL5zfUm.QGze5+qbZvk+r1/3vIk8TSnQeGrlrPjRJq++lmsOI3wOo/Ab',NULL,'fa',NULL,0,'s1.5uL5zfUm.eyUljv54ukyPLwTjadFpBeZhgnuedkz5SXD/+7gcOE2AH0SiyJInBQ3AClIZ9nQO1w==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696487000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696478000000,347713811,0,0,0,0,NULL,NULL,NULL,NULL,1793696478000000,1793696482000000,1793696487000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'c3930e175f671ce0d89118b37919d08a552cc0cb2e53091fb5a6a8683bdd5736');
INSERT INTO "leads" VALUES(10,5100008688,'s1.5uL5zfUm.Oq8qSfoG7lZWG/09tx2XWGhaL07N9v2ZLDVE7ocjqzQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(11,5100013133,'s1.5uL5zfUm.Sr5/iyNsi59Sandrz6iKHDWT9yllJZ/IkiD2jPuOvUI=','s1.5uL5zfUm.w6zeAjzNlo9+Uk8n8y5grurZo9mKbGkHBmcPhRvVGrkbO8ZU0Q==','fa','s1.5uL5zfUm.Tzg02AFViUqPxAUzzYdqltDHk1Y5Y/0psqF/cyBEfjo5LMbUwTnx3aI=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980752000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980752000000,347713827,0,0,0,1,1794980752000000,5100002038,'s1.5uL5zfUm.0qvVPW78SFgnd+XgH6HXJ1GbaVf41ZsGYvdifcTAOw==',1794980756000000,1794980752000000,1794980752000000,1794980756000000,'d8514051e3a3e75a30e2b037e84fa8010ef198442eaa512d9ae6895f958dd06e',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(12,5100013932,'s1.5uL5zfUm.fe4kL4a+39uov1F6G+332tHOwba1vFAP+njLrhcy4tNIuHG5zw==','s1.5uL5zfUm.z7iLZv+y0UcSwjAlCpzOpDLB0SoQy6WQUOqqbQ1EMsZOVf8bRP5LoDEO','fa','s1.5uL5zfUm.1zsCDcsYN/ZerZETcBAv7pA/2m+s+vulU5M9UzxK+qAVVSvq3fedOKk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980768000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980768000000,347713836,0,0,0,1,1794980768000000,5100002038,'s1.5uL5zfUm.gxhrw78YsMx5JmoziYMaWYZJic5I8ChY8Nksd1qoIw==',1794980772000000,1794980768000000,1794980768000000,1794980772000000,'3d3557c0dba33364073dfaa6aeca9b635bb2d4c6a6e713d22c6f24391e30b263',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(13,5100014266,'s1.5uL5zfUm.oiIQnj03AQ8VoHI9okJ+DGHeh0FihN/edQYiHz6Qd96kVx4=','s1.5uL5zfUm.kTrlkrz85bsb97RTD9AiB9DHSqjZcxbpgAr1lvgYBCNVqWrTs+Qg3w==','fa','s1.5uL5zfUm.uDGU+cXZPd9KY26Eqfb3mnBoUGpkb7iOzibOSAPCgYKoFWxyXwzz7/o=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980784000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980784000000,347713845,0,0,0,1,1794980784000000,5100002038,'s1.5uL5zfUm.5zfu/V5W1HJir8/df3s1UlAjSMGyv6SJaCuemz0Nxw==',1794980788000000,1794980784000000,1794980784000000,1794980788000000,'4f347f393580abbf34fd2f40d8b15b9adf1b5424c424d51d7adf37cbe38faaf9',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(14,5100015185,'s1.5uL5zfUm.uLhz+XD7oL0tukfyfMEfoVEo5KFMjnEp74kb/wAkZQWm','s1.5uL5zfUm.1ulKBehJ62IX5lwAQVRJ0MWrDrCfQ17G8EqAFpeXiTsJ+rqxDFI=','fa','s1.5uL5zfUm.gQ2VdDoPP35aU38/Vgp/BIJPR5xvaTPiLAh6Bw8WIwZ1MBRJz7peg3w=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980796000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980796000000,347713853,0,0,0,1,1794980796000000,5100002038,'s1.5uL5zfUm.oP4eKGZHentNTL3moUDPO+HzZI2cAcNnl9fVkgTGLg==',1794980800000000,1794980796000000,1794980796000000,1794980800000000,'f8d718f0b80ff3eeaa15b0aa33834b8ba47caa0c0b790310b2405968149e64a6',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(15,5100016297,'s1.5uL5zfUm.331E+nXxF67S5j3Dy1TrckJwEJSvFhBNs3iSI0KQq7fmGhXh6Ac=','s1.5uL5zfUm.Z2Eo4P7nSJGS9ZrcCa98exlu0Zdztuj+zdwnmBIMY81+CUWiqUYRHzbB3Q==','fa','s1.5uL5zfUm.Z/Uz/ARzZ94NESOWB1VYc9dxo/qbApMtJ3PKcVM2lcNISl04hm/YPVA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1794980828000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980812000000,347713862,0,0,0,1,1794980812000000,5100002038,'s1.5uL5zfUm.dSM/cNcokoReFd9ofRJZVhT19k0nLj2nFQWPWcCrgA==',1794980816000000,1794980812000000,1794980828000000,1794980828000000,'bf934a0abb984acb8e89dcdcfffb5dc4839d80fae26b6f303d5d56d931fc63ee',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(16,5100017368,'s1.5uL5zfUm.+O6WvAvZD18hmYpuTRV/Y1NI25uxUpkx/SLhPB6VHt4=','s1.5uL5zfUm.7wjaOJPj3tdQqAAfSK2a4PaWs66e0kT5QgkBGgHOXLSEsc5qEw==','fa','s1.5uL5zfUm.sRK5VDSZUmR1aYmzcYrtD7CnnQHEleVvwteVNaSAL5MdjPl8MpsdWzo=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980832000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980832000000,347713872,0,0,0,1,1794980832000000,5100002038,'s1.5uL5zfUm.8bXE83UAXv2ns0ys7av7TXgH+fFV/+4CKpwomINHvg==',1794980836000000,1794980832000000,1794980832000000,1794980844000000,'58e718c0b15feff657db56819d5109ab49601624a60e64ccacc55941d36fa392',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(17,5100018116,'s1.5uL5zfUm.ptiX03b5/gAnVvO/gYddk1NDJmkwe2ciKcgKUC1/MhLPc3np2+E=','s1.5uL5zfUm.MD/ZPHQ6dGCLnh1hfBssSYGc9scGkG/dP7264l+qabGM+opUDSHdT8DfvQ==','fa','s1.5uL5zfUm.gXN+SChZTSrw7D+kf24zCi0AZz7YeHKeIY8HDkabaZ4JcmDf9qN8aBA=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980856000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980856000000,347713883,0,0,0,1,1794980856000000,5100002038,'s1.5uL5zfUm.oHG5JniQlrX9KrqEaaClBTsrshYfaRgmY0XQXK9DBQ==',1794980860000000,1794980856000000,1794980856000000,1794980860000000,'dc4ddf096b502e1fd4b6c653d360477108b94fe4cfe9a1350e14bd641558a518',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(18,5100019142,'s1.5uL5zfUm.DbVRCsDfk4RXYnxbZFeDb2N+USrlx/3c4MYWTqQvzJMy74kCx40=','s1.5uL5zfUm.37fr6p15rUd9PU85OwqOfECDqtX/dOY11OVBKZiInK9bN/B/3I728GFsRA==','fa','s1.5uL5zfUm./tnLru/OJtmu5CJ5cfmPx8ofos/mJ8yhJ/MsUSs6pA4L3PJiyvmJhBg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980876000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980876000000,347713892,0,0,0,1,1794980876000000,5100002038,'s1.5uL5zfUm.UyFSdDIpgFIF3+8pTUtz+Jh7Yrd1oWR3pQ5RLJwgtA==',1794980880000000,1794980876000000,1794980876000000,1794980888000000,'9a59c231e69eac8820cc2ccb81fd7db6d3b47943a6257fc9f41dc4d55ed46cff',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(19,5100020032,'s1.5uL5zfUm.RB/Hzmu+wDJ5lVqZyFSTOWzj2b+FT36fr4RP5v/7QuL40kPa','s1.5uL5zfUm.RQ7rEmYr9yORyY8CNjtFe6WZsjkXIaoGiA+20TxNHTCKlAbr+IILpuM=','fa','s1.5uL5zfUm.HIfexshxm+mBwEp/Qdc90HCdDWO++iyaBLJ3b83SnJ4hs6gn2tf+tW4=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980896000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980896000000,347713901,0,0,0,1,1794980896000000,5100002038,'s1.5uL5zfUm.XNwrZTAcLTnPbemfRSVqAPX/CnIlI8fk8g+O+r9uJw==',1794980900000000,1794980896000000,1794980896000000,1794980904000000,'7046706296c1a0560f818cecb89e882a32e4d02d8c54d57714b5aec357668765',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(20,5100020880,'s1.5uL5zfUm.0BlEPVRonV1T1mtZzgRUAdq5PJgYKPybgBISrB8b1QXr','s1.5uL5zfUm.SO0031/76/7lWVgkHOuMPvaePqq8hodZlLnBzYw1Agu4SebfB+o=','fa','s1.5uL5zfUm.DBnLhmumrRI3gCMQnOPqi52HlUVAoJyUGzPVQJnnDbBHmnpyh36CeyQ=',1,NULL,'own_phone',NULL,'sql',0,'disqualified',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980908000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980908000000,347713909,0,0,0,1,1794980908000000,5100002038,'s1.5uL5zfUm.CcGd9W0dYpEalTnVR5ESomhIXFv6Lk9uoJobVHpaFQ==',1794980912000000,1794980908000000,1794980908000000,1794980912000000,'040bba43f5eb0ba4f0639a86ca1a311422acb53362a2accfc68965c038363dcf',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(21,5100021674,'s1.5uL5zfUm.viRcNkv+EuZYoehRNQ5lWLTSGevCRium+EjZczE5iTP+kJLDlEMg','s1.5uL5zfUm.6XJ87JmIITHYWocRtEZWRpS8Unfb2kBYuKgYRd7ffl6duJpTd5njslDa7OA=','fa','s1.5uL5zfUm.DAj/Udncc+v/OavVSr95w4dNZKDJFFNaS+WCi5r/7m2zXQtncKdd/gs=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980916000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980916000000,347713916,0,0,0,1,1794980916000000,NULL,NULL,NULL,1794980916000000,1794980916000000,1794988168000000,'00f6aa05a25ee40cdb472abb79fd0782bbd733ee0b024a87067e27a5bca2e214',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(22,5100022184,'s1.5uL5zfUm.Yuo1ioPoilsm5GzrfmBV55fJAXaWyTcjs4TPR3J8478XYtIpzZ0=','s1.5uL5zfUm.qqN0lh73Am+BWOTaErCGD1AR68w9NrBgJatIfcjSbkr6olFyzPkKfwcyBA==','fa','s1.5uL5zfUm.Sc7cuZzvDgbQuecsaLXwpfKwkifOwJZBra+Q6/kNnLqH0VMhjW0E/mg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980928000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980928000000,347713924,0,0,0,1,1794980928000000,5100012490,'s1.5uL5zfUm.5PUb8kqGmyzLVocPEz7AKjPJdtqWKVuDF8rLmdf1k8c=',1795428340000000,1794980928000000,1794980928000000,1795428340000000,'227f8d60cf61ef392d4458dd4958ce3ab0a8b2115fbf881fa969881e6be8f59d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(23,5100023111,'s1.5uL5zfUm.fK0h7L2B7VDidS9DOUXPiOwPKpIXZWLp6GnH4YM57qcCzek=','s1.5uL5zfUm.b1TxIL/B8oKwl2nAVQ90aq9474hZ+4E3a8TaUqNvsbfukKCOKyGUOg==','fa','s1.5uL5zfUm.NEcVO0COQ9ZpBuhbRqXa51nWt3IuT+ef4ZAHobFY5JZ7SO8pfCfkUk4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980940000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980940000000,347713932,0,0,0,1,1794980940000000,5100009869,'s1.5uL5zfUm.RhAnOxbjaIiQwMaYCLe6EQcMwNB33/tvtNnkWP9l924=',1794980944000000,1794980940000000,1794980940000000,1794980944000000,'baf20eb72e5071c5b18642dad96bc6bae7df80453d1e75820cc7a844375b59f2',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(24,5100024475,'s1.5uL5zfUm.MLEh4hDS2+poGCKr/wyGYLwSYsxWYEEIoi3d/XyhG+hb2uQ3','s1.5uL5zfUm.0EoY/HP2du3HnTvO36FInBk1ith1NUUBQj7a7OAOufqXpT051E6aa0c=','fa','s1.5uL5zfUm.Uh6iKMp0EBwJUmJubzaGt6KOTAy9QRjNk1f7vJdd5fqn7JGvJo1t3F0=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980952000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980952000000,347713940,0,0,0,1,1794980952000000,NULL,NULL,NULL,1794980952000000,1794980952000000,1794988180000000,'333c1fc1b158a0b0d1f4084377b31648026bb230247fe43ee679e065ee9e14b3',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(25,5100024986,'s1.5uL5zfUm.b033g/uIt81HYNwn8085ERTDFa7X0o4FX7wvklw2fp5G','s1.5uL5zfUm.7i1ihoim3Qt0cQlthk7ICsln9qR6sIfBpCZRSeISmZErUNVAEa4=','fa','s1.5uL5zfUm.Trt+VOK8orxgHQl1r3kkvcpXHnMTh3+870zoGMzJEXMR98JuvCQzrnQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980964000000,347713948,0,0,0,1,1794980964000000,5100002038,'s1.5uL5zfUm.TCsLU6dJIPSmgzHuGD52cEOEMFWEjRgtsc65324eHg==',1795427540000000,1794980964000000,1794980964000000,1795427540000000,'fd1c88fb73a28dc745c58e2cf887bee86298cba28da47a73e1c79a103ed7b759',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(26,5100025656,'s1.5uL5zfUm.lA/3kJBnXcDlvYgkVvtDvXufKgoOwMMV+YVbLm82buA+','s1.5uL5zfUm.4MD3xncGQSukfvgXUEdl23GEf+Gt3S4F2M4aacvqZB8zwJ3AlKM=','fa','s1.5uL5zfUm.UtQ2XRr9sz7Jcoqhuk21Al8Q4Wopb7UoHiyBaqP7WsLvaMTxbNwbNjA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84381529912111},{"about":"talk","option":"call","axis":"interest","points":33.84381529912111},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"completed","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428343000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239920000000,347713959,0,0,0,1,1795239920000000,5100012490,'s1.5uL5zfUm.ki+i+/sKq60tNtzqYj+z2MJmHqH6KhOMckABfJwN7as=',1795239924000000,1795239920000000,1795428343000000,1795428343000000,'968bebbedf8e361dace6f994f250e52fed17a225fadeb76ec416f897d65cb359',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(27,5100026625,'s1.5uL5zfUm.1Qg+UBljKRJH4MqpjScv9FN0PB9rmuHWY1esVu35GA==','s1.5uL5zfUm.lSBWsgtVd4Jc4QKKzol3e/4iJem2GdWjRoYyHuRKePOTqOqX','fa','s1.5uL5zfUm.geP4u88jgtVmtFmNz0NxaCQsKDSli16cG+q57+zM3JaNq04KAZ0oqG4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239956000000,347713973,0,0,0,1,1795239956000000,NULL,NULL,NULL,1795239956000000,1795239956000000,1795422620000000,'d12a42ecde44a208e1839e8af45ac854ad4371a4fce10ef0b471dee22f70301b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(28,5100027615,'s1.5uL5zfUm.aNXPfFLAuKa2UQaev2INwqddNPKGoHIN6Hr8eH2FaeAu6mw=','s1.5uL5zfUm.ocjpCRW8mYpB011u56kb4gQ6Bz6cwh11QpV9QP1KcIr+g7ChOC3Y3Q==','fa','s1.5uL5zfUm.tjGShaegh5sR1LlTfl/FFQh1PbOJ7NgsrYbDGqLuw+xWMNv1kqk/oTk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239960000000,347713979,0,0,0,1,1795239960000000,5100001122,'s1.5uL5zfUm.gQ9usaV0LDi2RVoGglDirtpo84JFmkSfw/Uidx0KoPV8V7wt',1795239972000000,1795239960000000,1795428344000000,1795428344000000,'9ef3d2adde8ec9fb7c8054b4fa36e73509d8599fca18526459c1e0d048b58029',NULL,NULL,'[]',NULL,NULL,0,27,NULL);
INSERT INTO "leads" VALUES(29,5100027868,'s1.5uL5zfUm.7Sc24sZzslS4sAG90/enSJhGdjt4U0wiDmKI5ExQXqXXbTI=','s1.5uL5zfUm.DTcIdlVvygHJ5dqsKnOU0SlZZ0fG+ualiGtDFezDv9BxqYmpQyU+jg==','fa','s1.5uL5zfUm.SFf6styeIGygKZPx+pEv91DPlX6VcIoDdv2ZojK9YmtRp3W3DQdRnlk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239964000000,347713985,0,0,0,1,1795239964000000,NULL,NULL,NULL,1795239964000000,1795239964000000,1795239964000000,'9db175438c2c2f2253955e11a57b16e3a995737c837d188078a4b9f03a9a7475',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(30,5100029053,'s1.5uL5zfUm.+9q6VzoFjJ0Mr1eC/HFrkcggv68XVVAegMa/Xg3BJWn0eWFY0m3fQXQq','s1.5uL5zfUm.7lEIgsAGeEjopuvfnleTjbL3lLpKS4fT6M+r3rhj35AETwtvoBtq5bIS24OgTlA=','fa','s1.5uL5zfUm.2AMa9nm00A/jvWTtkKE1aXt/xHx/zCa0shfbHaMa2BWnxgGngDIeIzQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239968000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239968000000,347713991,0,0,0,1,1795239968000000,NULL,NULL,NULL,1795239968000000,1795239968000000,1795239968000000,'f1e73beb145a3beac7785ec2869c50bccee9c77c167db3a058ee9c43e4e13ab0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(31,5100030371,'s1.5uL5zfUm.J4EH4zT1ZIDr3QZUk3i9BiigY/iZhnd2O37tGOit+DiPopDfIal0QqjsWg==','s1.5uL5zfUm.bXEsR2MYVKhCkYC+DhQ0x88xs8N6OJm207peKkH7VBkIcxx+acw7e+G4XH5izlNx','fa','s1.5uL5zfUm.hEM2OfCo4Jm9Qh7ZqNfXqgNpgjouzJ+iiKgVY2zF5QsGiuWDCfE9iMA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240008000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239992000000,347714002,0,0,0,1,1795239992000000,NULL,NULL,NULL,1795239992000000,1795240008000000,1795240008000000,'7ff35db4fe149ed6994432a7a3961b53e59b9d79fcebe5932ef332f59da0de63',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(32,5100031252,'s1.5uL5zfUm.ooluH6laLuqJd+9fASwRkTv5NQgYhnjyMADpIi0ESG81XLU9kLJmoNEwow==','s1.5uL5zfUm.9OXAdgCZem6a6t+EdKnLzlJBv1JnTnbO6XsBiIh6AcF52FeUZVG00wlaozHOnHen','fa','s1.5uL5zfUm.zxG7oIRy9Dssy5ESHqjgTsbF3j0stk3oZP5pbLb+TskIoPmmhwjoDOU=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240028000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240012000000,347714012,0,0,0,1,1795240012000000,5100012490,'s1.5uL5zfUm.ZbHfzhp1w0g7NHKX0reZNQgdo/mWHoc7+oZf9XzhTO8=',1795240032000000,1795240012000000,1795240028000000,1795240032000000,'4143e58ebcc9b380c283027646df472c4a5eb6a04a15a571c18c5d1d9d295e50',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(33,5100033040,'s1.5uL5zfUm.8mzvs+aLAWVdRUt4f41zIMdMTJrX83AjP9vsv8T0bNk+scc=',NULL,'fa','s1.5uL5zfUm.FvHrLm49sH0EBT68NU6r7B37yCanVSHLQFseMjo+TUutufC6sgtlIRA=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795240048000000,'{}','referral','referral',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240048000000,347714025,0,0,0,0,NULL,NULL,NULL,NULL,1795240044000000,1795240048000000,1795240048000000,'9d8c72fd58b72997091022bf36af900940ec33c78a6133cbe168e1e7e4916494',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033349,'s1.5uL5zfUm.EbVYW5keoxo1zX1e04mmCXu/pomzX6yx/75TasSzCzHI6oDc0j8=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.ZOY1bGaCGoGErvxgPueCZRXQigjEpm4SPc6rEkKhZtALcFc9p4Y=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(36,5100034169,'s1.5uL5zfUm.9RexUXqi9x+7yMI9BwzWxrtD21//n03jUV6QnM+qKUqcadwg','s1.5uL5zfUm.Lja8puwN+6MYzRVZ1YQDrMPZ9/jQgeT2SE/zdtF+vDDUCKEzDg==','fa','s1.5uL5zfUm.gUAQ/9BnYRQtZihvytDMiII8LkjdQHcWuquknkeNGH/jA195chP8Mcc=',1,'s1.5uL5zfUm.Gxmxdv40RS0hI6XfL9yHHi8pu7iD9WZyRhKqbckUw13C0ApEym/6s0IZqh8c/MLr','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347714031,0,0,0,1,1795424420000000,NULL,NULL,NULL,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0,NULL,'17a9d01af431ee8f2d95dd2b7ffdc507725a3d221ee2ef053cc09dd875585fd9');
INSERT INTO "leads" VALUES(37,5100034988,'s1.5uL5zfUm.WsoZIInBm/ozxfIiTRz+hf/8bTgltjkDzfsjdwHYs/m1yg==',NULL,'fa','s1.5uL5zfUm.Mfo5ciDbQpYKFo2EFUuGvp4gHsWmt1XNOJO2dz7QIK7IuCyCjYw7cEI=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347714038,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035899,'s1.5uL5zfUm.ICJumMuJzUbCVN+vCw/SMbO+zWw24pgEC72H0J3nxtI=','s1.5uL5zfUm.4you+NwrZGp1i6nKUPEFciD+Z1wkYoyMJjeFVl8q+7ulAd+R','en',NULL,0,'s1.5uL5zfUm.i/CcEnRWME9xBELst683VKyMjC3tCH0H5WK9I+jqXrCr7VEXfNO4gS7n04Nw','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347714044,1,0,0,1,1795424434000000,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'a355e7fddc162fe56697c91f04b31cf2cc9341df343ec846dbd206bcf25edde4');
INSERT INTO "leads" VALUES(39,5100036956,'s1.5uL5zfUm.eGszBoSKa8dhQ+4FeFO91pbn06amRjBr9VQ0s5ptjx0=',NULL,'fa','s1.5uL5zfUm.TUQ1wFmB3EGYM36BYDsziw/rtqq/BAuDptKzzxb+HxE9E5G66L2vtbY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.nDK0f6K3W0qcqzRtEHIgjcucGcXWq9uO6DPCOI9qQw==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'74411c6d3f6734404dd471e63be02f3ea4652cd60eeb840cc850ee556de7dfac',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(42,5100040308,'s1.5uL5zfUm.4WVqAmQ1lYEtI8xdbcocHPmuh+Z652jdCv8nsrwYeMsn+9Kfgw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(43,5100040784,'s1.5uL5zfUm.jfHzLS/FyhW11g1j/tSGNJbfmKr1BSsQ491u69MTiO7H+84=',NULL,'en','s1.5uL5zfUm.5+LtMFgXPNFlu+Sn5B2mC23Fb8w3pi8Sultp0tiIA/2FXB2l2LPrj9A=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347714086,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(44,5100042628,'s1.5uL5zfUm.19xTr0bwTtErBPz4sNCVNvjZj+jIQoRl9psRbWktjY7MwrawDaWZ',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(45,5100043563,'s1.5uL5zfUm.XCdnzocP+uPURrCZJkbIgcCl471iWAMBl/m1LhpM+jTbp6p/',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(46,5100044387,'s1.5uL5zfUm.307p7GZ21UewrxhjrXXtu1R+kmeqzQapvSqQ8w58xR/GJBWIaju+',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.MJ9bISiAinzjAbfcqpdKsPGCcKkcypxoAU+Lb2pHpjLBDvfMNlLZkZ4=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(47,5100045672,'s1.5uL5zfUm.TYIiI8GMRmi13QrOd0ZM9r1uDCcPnXzWppGcMDirNPsvg1hqQJ/C',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(48,5100045870,'s1.5uL5zfUm.OoqnKBNAvMjKhrWZjoZxJZ5bFQ20PHUQmpm/jT2Swl6KZ2Q=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(49,5100047560,'s1.5uL5zfUm.SyIPjBgZuu5oLVlPorLFe1VB9ReoRYJv7XQ52zTmSIvFwO7bWecd01g=',NULL,'fa','s1.5uL5zfUm.G4UIBKlbkLzeadIM8aPXiPGgX6AbwjBm8Kb+VYFHfFNIdSgVGJvY1yo=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347714101,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'859b8d50cbe055cc30f5dc842925ca81f384578c80faee0a420d95e7932aaabe',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(50,5100048843,'s1.5uL5zfUm.730i/xkcgM3WInc/IIBd18cw1jRyDIi3DCRj05VP4v9UVhjJnI9hdh4=',NULL,'fa','s1.5uL5zfUm.2xyq2W3LoL9mDVlyDnR2SlTdhgVllKt3WbZE/SDM0geXbNR0GFZk7nQ=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347714103,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'5b6e48226816acd45cd0f20e14376e1a86f66a8c0d54ac5ffd590e0973ba6431',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(51,5100050276,'s1.5uL5zfUm.726TNL5EQBSu6gNgpnb8kIshDkwOMuWjFwnzT5tI/Yg7CbP3C0eJEgA=',NULL,'fa','s1.5uL5zfUm.q5+hNNfjwXy1zSDZ9kGrqjQviR1HP/Bgcb6L0GWfPFIIW1pj0Bj7wgM=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347714106,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'13e64538543bae7c4ba271ebaa920397df2793a6ef6a587cd09596eb30e41407',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(52,5100050977,'s1.5uL5zfUm.6KQneOW6hPiPL5JSGB34lEVCvMGOOUO2JlfRALhwdXyA8pzPHyYtrMM=',NULL,'fa','s1.5uL5zfUm.tb4rhFaea5yQ9ZXGg55YELczvR4t/XlYKFIoBGx2KTVIV2l+Y0+FQPI=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347714110,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'4aa86f817f3b60b82cc64f8c313f618de0888a6200ac96f2525f7c7b3c3199bb',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(53,5100051777,'s1.5uL5zfUm.TxDszIiaesij5ei6x0nhKrh9f5+DMnQhxh0P+ufuVkiIzmY=',NULL,'fa','s1.5uL5zfUm.L8UgUs1K88JiPozdcBgsoepxmD+mdfMBjN2yKPNEhjy5buBZXMghdbg=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347714115,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'f57b769200293b091b99e849a7d77f7b594158208d1bf657dab11c5e06858196',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(54,5100052411,'s1.5uL5zfUm.3nDFrxImitKLbbg6Fd7UMEFN9FQsEA8+b+ynJkUf1O2O/8dAk5yl',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(55,5100053444,'s1.5uL5zfUm.XMPV2yZmyXIX3+zI8ouSZnVnEnNH2FY+UVOzEf6K5amrtlPG',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(56,5100054519,'s1.5uL5zfUm.RhGjiMzMveaj1nhxAp0XdSd0lFpYbquljadtLbYwNsYAaCcTLPrR',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.7+0XL7bdSOEufYdiNxTXNCCbxtkSTKQNTlEMVAymKI9YkrWdtwLxGHc=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(57,5100055583,'s1.5uL5zfUm.1zPV9EtN5WhiBzktnWr3jkYcOViZda9fCXoyk+azV4u5TP0BM1kX',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(58,5100057183,'s1.5uL5zfUm.eKRc7Cww0CcorGCi1yC0m9rqRbESsC5YZLhe6siVU9tnI/U=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(59,5100058197,'s1.5uL5zfUm.t4cXB5Bys9y6cOWPQZbVMrkvtEpOIrMFQmwFm78OXZ1odtSPFUFbz48=',NULL,'en',NULL,0,'s1.5uL5zfUm.ZkRbNYQ/275M/1Du2h9LdxonTykVEYJbzfe7c1zZlg5NTK21M9zYglIhPI84Sk6bluFyE36hcGU=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347714131,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'cdb86ee6eb7272ea491f9a8dd3a93726e8ce94922440815c528a4460a2395c0f');
INSERT INTO "leads" VALUES(60,5100058830,'s1.5uL5zfUm.SdOYAzMTIwPxcp4xeEfoZ4gorW2y+Uhg4K4XWudJfrjpz7M84JZmNkQ=',NULL,'en',NULL,0,'s1.5uL5zfUm.Tqi/xB/zURoapfpwx8H0eoWzrUBB5F2VzVSShc770FScVOtExaAZJ1umd774uXohSSWSRMH7Fxw=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347714133,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'f17ec4b1bbd0d2d5533c48fa5ce67795813d0370d46eaf43cf4993f0d89264bb');
INSERT INTO "leads" VALUES(61,5100059158,'s1.5uL5zfUm.xViC85Ynad9CK10M8auKKaUu/hGRvuu8K7nVP55RLkgP5/Gt2Gs4Fks=',NULL,'en',NULL,0,'s1.5uL5zfUm.g0SNYR+4dnqACaINKKR/zJkOAMj/mUOm9hSA+jqlWq5WjnoQq3BBPKh0eTVXyiXxkX0YmsfHXmA=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347714136,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'0f934375fad3b2a8952ad458ed979b47ffea66b1c0e340cdbd7c2909da7e7b28');
INSERT INTO "leads" VALUES(62,5100059763,'s1.5uL5zfUm.JrY0mkft4TIz8AR9B0ZklAm2ism/oUBQfkvuDPd1gZY48IFbjBt6NgI=',NULL,'en',NULL,0,'s1.5uL5zfUm.NuSDKS+eVNtC9GxMGKHVxUNORHMdRzg87kxS7Vg+mAWWXXJsUdW+ySmBQMoYwuwJ0wjMT6k5e6A=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347714140,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'29f05c1823afce4e314b2d6ada8668b1adedf77242e0841eb51a33713da0bdb2');
INSERT INTO "leads" VALUES(63,5100060493,'s1.5uL5zfUm.WYcSRGkOkA1/yONfJCNoklVVVZkK3EiUpcS+/POpPWYhnxY=',NULL,'en',NULL,0,'s1.5uL5zfUm.Xm4okzRzHUBi1/CtbhgDpAgTIldr8du6hQGOSMIVF09meR7NmwvtFqggXPJuFwdgrsyNflVL7+0=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347714145,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'e037e4236625581682744ea6c08fac979db4272422846be6b20bb242f15e71bc');
INSERT INTO "leads" VALUES(64,5100061745,'s1.5uL5zfUm.AwRKwVTYCgfskV9hWEHhLVhPngXgL8Fhj0hqdg4+EAb2YO8=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(65,5100063541,'s1.5uL5zfUm.tMpbacMaYONaMaVi6xcQITvSHGR6ixIW4WRBqmDJ37rVJqkU',NULL,'fa','s1.5uL5zfUm.Y5+VlKyHKD4aeOHDO2Q10uoi2wyuw5fXo+dUWRXkJZf5OGaVUP7p2pU=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347714153,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'7d004123c32e286194e97392906e36b1e7c81b709da6138805d951625c43c96a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(66,5100064227,'s1.5uL5zfUm.JwJl0/UblUeLJy5aDkvSBNjl9B/3tXiTtD9szJuDphAayxSFzAxUT8YYLs5Vm7JNYg==',NULL,'en',NULL,0,'s1.5uL5zfUm.kqwXOakXvH7TLsgkzyB8zvB0ww5rEZ1HJS2vYeOEXsXQi88dHlknzxhxEQK4w9pmb/Pe5dPlkUM=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347714162,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'05408e71cb86f7864ad3efa0a4928ec8bfdd80d66b304f602b51aaf2bc3b0360');
INSERT INTO "leads" VALUES(67,5100065224,'s1.5uL5zfUm.0SBGXQ+l6vBcJMVzdBwvJyACt+/NMSrzDw5sgrxMUIOIp1QN',NULL,'en',NULL,0,'s1.5uL5zfUm.M4obQykZxZ4tPoq957HYzhlMQroF4oq9qKQ1NpBntZb3stjuqjb3JCwVO9GR+OhM7aCk5cXDcxM=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347714166,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'3a52f3302ace4bd4cc3e0131b1401b1afd92ff52c98e66d3169c77d53b071c89');
INSERT INTO "leads" VALUES(68,5100066153,'s1.5uL5zfUm.Za0QjAatJ6k56ezJQcJ6bXI0WLM30ju6HUuwUwF1AAU=',NULL,'fa','s1.5uL5zfUm.spZUbNkwDlo7g16cmRlkWPeWcKq/F+PccJEWDxtGxnlB5fGNA+6LK0k=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714285,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'1a42d09754f0e25b705f99521d78b3c0ba0d26fb5b71eccb4e6dbc4e16c92f4a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(69,5100067868,'s1.5uL5zfUm.cfDrVWjMedBkecKeRMyvl9LwctbaRfwA9/U8MPKv56me',NULL,'fa','s1.5uL5zfUm.k3TM1ORCBJJaCt+8FsrZCKgEr/cBAwdEaQtUFEzdfyuo9jbqI+c/Ij4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347714170,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'b901b70a22cfbcf5c8983f1cbd964277f49c4a6d49f8e896067f7f64c0fabe61',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(70,5100068920,'s1.5uL5zfUm.VQcigVrOboqKG9iN0xwEeC9XJNqBwE5JlN1yuyyWbRqfVQ==',NULL,'fa','s1.5uL5zfUm.t2JmLIfSt7+L0yhTO7zersuRXFOmwS9qE0Ybgowtn0/dGF583uEqpio=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347714173,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'5bb3b03c1a89a79e8e723c5fadf7fb5d8435a6e161e0c571f25f13ad6004bb57',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(71,5100070390,'s1.5uL5zfUm.r0GfzCcDbpD0SlFfY5LicRIqZrPvDjbd7dMWgFZCORQtCQ==',NULL,'fa','s1.5uL5zfUm.ZtYDzbL+3Tc8FvWPalSYtwiiW73K/kvhUgqWVbPJhnZtlFS3+xZbvIU=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347714177,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'4133bdc4112488513f3e8ea81153c21b46bccc1e9a6bd0cf5f1257732e4d5364',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(72,5100071927,'s1.5uL5zfUm.4k9PAelJ1y0LqB+7mQtb5thBksa+aWw4azQCEkx3F4eeRA==',NULL,'fa','s1.5uL5zfUm.Lo8s9gTKb/g+9edNN3SAjSsvGFcgo6Bt8S1NGidvlRN41v/wsqyVFk0=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347714182,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'4dfe7eea96c9aaf2e787739afd07ef7d381c46e07fa7413671781f75149e4603',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(73,5100072323,'s1.5uL5zfUm.ce861E9I0aKCEj+UVhDrqZddwjx1vYUKbnSIj2Ki0zM=','s1.5uL5zfUm.IEC98uzByrDnR1u6v/epMzP3ieFoNZFpB7hEuwLpojt8/CTXXA==','fa','s1.5uL5zfUm.W/rhLExztREbk7R2VafN2CDjR8/0oAEgHlDXehPMT5+V+IMP/j3E82U=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347714184,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'16bbac717c6151c96722d4b1906da08b1a4ed1c0bff13a1a34276f04b76fb0b8',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(74,5100073016,'s1.5uL5zfUm.B0HOmUPlYsJ5lHDXIb8LXwqBN87Yu+sbtjp+v2GYIbM=','s1.5uL5zfUm.pmvFbWPq1BPvNGCDDMOVc1a96KtqsMZ9tvDgQ6WtnNPTTOiCFw==','fa','s1.5uL5zfUm.dDcFKrF+lPLzWVXnoHRD03PPeCOgp+1qJ5DwdKZ+R1oS/vTO6ptba4Q=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347714190,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.RaOrzy3TCV6DNTBG98bZqXuIKJEvOdJnussxdR7NEw==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'0bc5bf2e5f6677728ce2074985eb786130fcc70b00ff8e196087f69d43490f5f',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(75,5100073756,'s1.5uL5zfUm.FA2IhK+hHyxbOD6RUtiQ8mjiS8lLzt/10j0TnVtNQ94=','s1.5uL5zfUm.bPmIBTJmy6f9ez53yN8bPk8RZPEcqy0FetIIMyA9jbImZ48tvg==','fa','s1.5uL5zfUm.+kYm+g3UsrHLcrn7jkC+2CITljGjQmB1S6oFsHYCPBHa/5oSuZv6t50=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347714196,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'543b3390d8fbaef967a47b65e8006760fb059c8ab704bbbc558c8793301d72ff',NULL,NULL,'["asked"]',1795424499000000,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(76,5100074813,'s1.5uL5zfUm.xmE+OOBTRCa6DFWzkaPtQyf3O+g5GzN5kb0liMCjARgbhw==','s1.5uL5zfUm.xpQNegxHVQNF0JFR+BEOe/wOWnhDlzS5Pi+omlld4NXnDg+wM8Ob','fa','s1.5uL5zfUm.hhbScxpGbcewU1IZ/a0W0wNPjZPV18fNMsGHoMxLKMt/b0IFjiIJ1wo=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347714202,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'aef678a3165d6891908c7775c0fc1065984bcb85b0e6f00e65377cebdf8d8c2e',NULL,NULL,'[]',NULL,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(77,5100075866,'s1.5uL5zfUm.WFnjfq5JaS4/E1a4Q2Ed0uRfoEwQGcWbp0LUCHJsiRA=','s1.5uL5zfUm.T8+EEpklZ2xya5XRGCyDjIdtQK48mHG9lZw4uJX+5qVMsKKfWw==','fa','s1.5uL5zfUm.aTCyCYDR4COXzR/RMHYMTfK+424bDNP4M25ksMGwtWUGJ6M0Vq5bH+M=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714218,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'69266614b5281311891848b15c5c110e3038b441f69986cb09c80d82ce1439f0',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(78,5100076845,'s1.5uL5zfUm.hVmwWkw0jxqfll4Nd+0yM18wJT865r+5ClDoGoYRpMEsDQ==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(79,5100077586,'s1.5uL5zfUm.o3qloImz6XgUE0AuqpKnW31GOnESCIhkJA9T46q/0U1cKA==',NULL,'fa','s1.5uL5zfUm.n0T8T/1WPVCw6RZ83FZN9XCxGtZ16tAzbtKwHbHFRDaBiK8WRnQMOls=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714225,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'f25003551f5a0586af05128459d7e9b54ebec38c4038be70ef75e9236efacef0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(80,5100078295,'s1.5uL5zfUm.Xile4QyOjuvQOUlD6OrnoIgU5LF9qfMVcFByq5mFxt7QAw==',NULL,'fa','s1.5uL5zfUm.RTqV0iXvBLnwNqhJ0vHFN6GFtUu2d20gzXT9ar5zsSen7VBJ2VrwefE=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714229,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.e1zTA8WpbEwIDizbnFWxiN7ZEm0aoSRaeqNRZOs6Rg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'e1dee3fa2ece05e22b7134990ba5f4550d4d41e254cb3453551a15bf1636a114',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(81,5100079210,'s1.5uL5zfUm.f+x/r71xW1XwhtxMDLF5bXAe7z7pHjB1HlfPE6Kdga+fHdA=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(82,5100080587,'s1.5uL5zfUm.lRvRDZ7bF5kgoTbbfvmGjKaa2UShpR2dmy0ieKNnqfU=','s1.5uL5zfUm.kPpRVocuCjxZQO/LpJynTimuhMnlHZDalK0GO6HXd0GRnhmvjA==','fa','s1.5uL5zfUm.6vXjU9C7fxlXh5hW6rJnhG6hD66YCb2kxPQiXh8rncVgj9QJxYZSTvw=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714237,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.lz3QYJB6x4S9gupMSQqrf6x1jxk+JUZ9ThbYr4hO0w==',1795424526000000,1795424525000000,1795424525000000,1795424544000000,'df8e981d9028d626da2558a26905bd7a78dd7719ee8ed64156bc973535454c73',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(83,5100081909,'s1.5uL5zfUm.OSXGXcFfu0yKS9tACNRhFsMyOQhs+eM11u3gaKqoFztml5aO',NULL,'en',NULL,0,'s1.5uL5zfUm.fRL43UkR3qvoAV+r/Dvhv9fKw0OBJyly49+D54uLS0x3+TSIn5/xVyE=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714253,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'5d4d7af33579e19b850a9cdd5190ea1baecc69d660f774f4a93af6f5df5f4cc3');
INSERT INTO "leads" VALUES(84,5100082417,'s1.5uL5zfUm.iKYbmNJtpxWQl0pDkMrteQfvTSu6Nw+3QhKGT1wS8pyO96k=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(85,5100083387,'s1.5uL5zfUm.O9NCHbnWubzUh4h0bAnZlrBj4rfV4N6mGHlpXrJB1DkLBA==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(86,5100084259,'s1.5uL5zfUm.sKK5raf4tdJL3C73dYrfZ7pTjQFMG/vXmoGX7HUgNFRST4zWn9cCWwdz',NULL,'fa','s1.5uL5zfUm.Bv+2gbcGPptb5rD+CmSVapgCVxHnCQmG6D1XRsPDJkdF2imcJJw7w6Y=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999935819911459},{"about":"engagement","option":"completed","axis":"interest","points":9.999978606591386},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424594000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424570000000,347714260,0,0,0,0,NULL,NULL,NULL,NULL,1795424566000000,1795424594000000,1795424594000000,'1316ecea8235d6494508b1f08a358f96824045fbb50f6696ccedb58df8583f4d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(87,5100084981,'s1.5uL5zfUm.vVWWU4Ku6E0mmkmq1jceJxsfQWWS8S/PUkyRUtGfWi4=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(88,5100085720,'s1.5uL5zfUm.g8mTdGBYpZIUHTHZAXY3tP81pEbFsf4w486fuTWm3ffI2g==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(89,5100087136,'s1.5uL5zfUm.oRHJ5iLd0i6Zj19VY/3YkmctYYF+GfQ3bUZ6BBJJvi7dcA==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm./Uxvnz1thxa79C04GYOfGxnCwlhIHmZGOqZx+13ODj9SMh7QzIQmVWJ8/0U3cJFedjOmiEPZG9I53ZP820Wtw2YHlL8=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.zPJUyw0f1KhAppfo3lZsuuIH9O46m+yybHz7SHJQKIB5+qor2c1seb4iQdaC/OTXrh8zMeAmZp/exDocfl2RmQfZ1CA=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.qCFPZlFPniJKxeNOuU5c0nZ5AqebLeT72/EAt/GALRR/0nkSIu5572UpBgluxfpjNZqcPIsZPmsThZ6okMPTewXrc/Q=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.+W5FM+2TqQdlZXOATfIxV6ecWfNUaUtUgNpCMciPGZZExgKPCmb5kldMePoP9eIhNHL/dA9JYkN62uCfQVMOg5wYsvU=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.v3O0fHLTobTDWEZhEAi5xqsZFFVhvnRAQiTHAfVbDAfTMxRQtO5bo5qC5fHvOmUAO6bO0xe7fx7S5yU47i7bmuT1y74=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.c8N9uAj6iBLazPXd4H6pg3X+N8MJXdknBWaPhgi1IDwNP1OrSmGJfH6IFxad3JRdWHuKIaL5xMQTBVrRCV1QlgQLNfw=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.Fx6JD7H1/x0rLABTXdAxom+DIR8qEEeTNwta5rQppmM+/iTMSr5KIlmDfwRupfAp9SL3xUu9',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.UgaA1r/au4mQwXtqTFC43cGX+0Fpphi2k+lyy8vTGorMYy4R70pOOlnmLE773QA9MWtwz3FgmBP3LzbwSNgh05nhRubnYw75',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.UlnCkn0SVjamQYulSoPY84sJwqBRd9sUVTBRYchWO34QiloGTH53dfL6YqxvSM2SnuY+TlEK',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.UMr9deLVl6LbUnnWHt4SeWD0CjRv0scYMeO+JOL2WDGDGcMBCNGcq4k7+h3TXB/p1VaPlmuSpli9AmTblDWJ/crsw+obGosHrAXLznET8tQko1JKP0JEFQeLiEfOvZX3mDE=',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.qKvmqccRwQKhS2RIqcWI6m7mf3qkRheTlL7G2WGYQW5iYnOGm+Bx1bTd44Usc3TmpgOOzrs1KsY5vhQE1O/MibUstR9Zc4j5Q/1bltYpWdXys1+LEOkGwJjVhWvJYUU01GmWmv7yD1aPWLk=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696446000000,'{"source":"","known":false}',0,347713802);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713803);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696450000000,'s1.5uL5zfUm.pyFXVYGHJpi2n4B6nPMbRWJyEBRBb9muDznyU33y+yfkScN38BhXKmiArPxpzmqWVrWkh0Cowk2MbsDvhjptHhbmWXlMsu8T',0,347713803);
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
INSERT INTO "ledger" VALUES(79,9,'contact',1793696478000000,'s1.5uL5zfUm.J04T19u5KYRlqbnyeANG0Z89Thiib0ivVdyx1sr+vAU33TN5LKfALFDeFXlp/ORP6nQKkwARP3dbYNGExpD4duTZ4q1et2xSje7H2xIEJy2Srk7t',0,347713811);
INSERT INTO "ledger" VALUES(80,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(81,9,'stage',1793696478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,9,'campaign',1793696478000000,'{"source":"g_ads7","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(83,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713812);
INSERT INTO "ledger" VALUES(84,9,'language',1793696482000000,'{"language":"fa"}',0,347713814);
INSERT INTO "ledger" VALUES(85,9,'blocked',1793696486000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(86,9,'unblocked',1793696487000000,'{}',0,347713816);
INSERT INTO "ledger" VALUES(87,10,'started',1794218600000000,'{"source":"","known":false}',0,347713817);
INSERT INTO "ledger" VALUES(88,10,'contact',1794218600000000,'s1.5uL5zfUm.rBsISr6l8PPnJFbSm4r7SSKd5TIp/DC/ohtlZNT0LpYs6gFCxgDe43TL/Opzb+vquwwVeVjRL7hwock0tnI4/Av0LUU=',0,347713817);
INSERT INTO "ledger" VALUES(89,10,'talk_asked',1794218600000000,'{}',0,347713817);
INSERT INTO "ledger" VALUES(90,10,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713817);
INSERT INTO "ledger" VALUES(91,10,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(92,10,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(93,10,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(94,6,'released',1794218600000000,'s1.5uL5zfUm.RnqkTBKtRlx11X2br+aW+AZppw3LEriGFi53kWHVK9uDkiQ3eTuNoMyQFRmjJokQ+457XKv2q8Xx',0,-1793697327000000007);
INSERT INTO "ledger" VALUES(95,8,'reminded',1794980724000000,'{"until":"2026-11-10"}',0,-1794292200000000011);
INSERT INTO "ledger" VALUES(96,1,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(97,2,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(98,3,'cooled',1794980728000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(99,4,'cooled',1794980728000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(100,5,'cooled',1794980728000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(101,6,'cooled',1794980728000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(102,11,'started',1794980752000000,'{"source":"","known":false}',0,347713826);
INSERT INTO "ledger" VALUES(103,11,'consented',1794980752000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(104,11,'contact',1794980752000000,'s1.5uL5zfUm.urNHRRULOstlztdoY47urckxv5fF0F1piMOxwHWRv5zMTXtaGvWWXTGYWb5qWtZgZwqp95pBHBfB6+Y17veswnv4smpYlxim',0,347713827);
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
INSERT INTO "ledger" VALUES(117,11,'claimed',1794980756000000,'s1.5uL5zfUm.g/oR50Q6Ak3Li8debBXoIPnBN1bLgSVCCt7n5DcSMRoUkLMUkV6Q8K5B3SOSPldkNzUCETtl',5100002038,347713832);
INSERT INTO "ledger" VALUES(118,11,'touched',1794980760000000,'{"how":"call","after_min":0}',5100002038,347713833);
INSERT INTO "ledger" VALUES(119,11,'meeting',1794980764000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713834);
INSERT INTO "ledger" VALUES(120,12,'started',1794980768000000,'{"source":"","known":false}',0,347713835);
INSERT INTO "ledger" VALUES(121,12,'consented',1794980768000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713836);
INSERT INTO "ledger" VALUES(122,12,'contact',1794980768000000,'s1.5uL5zfUm.K1IpcC2TrwKJF4MhTgtxggcIPYImt5raA3tuF/FgQUGhyqRjyMcDWUkED95N28MbxrP+/xjGc+yCVauJBFOK17p1bKxQy06q',0,347713836);
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
INSERT INTO "ledger" VALUES(135,12,'claimed',1794980772000000,'s1.5uL5zfUm.eJcqXDsFccxzRX910INMC29Fae9MzdMMpl0qoFkdUEBguqdtQVIoquKbUjj2iZqkdFljbPah',5100002038,347713841);
INSERT INTO "ledger" VALUES(136,12,'touched',1794980776000000,'{"how":"no_answer","after_min":0}',5100002038,347713842);
INSERT INTO "ledger" VALUES(137,12,'meeting',1794980780000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713843);
INSERT INTO "ledger" VALUES(138,13,'started',1794980784000000,'{"source":"","known":false}',0,347713844);
INSERT INTO "ledger" VALUES(139,13,'consented',1794980784000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713845);
INSERT INTO "ledger" VALUES(140,13,'contact',1794980784000000,'s1.5uL5zfUm.yD++ICO+XyrRQzn1jkzbQb69sR7uxkWb9MT2ofDKItKZUq2I8skJHvLAeBq0kk7sd4lrMdaoO82XRRVOIKPU9OSo7qcWJHsd',0,347713845);
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
INSERT INTO "ledger" VALUES(153,13,'claimed',1794980788000000,'s1.5uL5zfUm.4eWPV7Niuw8KLpirMCJrBaqtXnY0TwwhKtZrhMsCp7+pCzScE32zdflJLr8FgTvLGTwU/1u1',5100002038,347713850);
INSERT INTO "ledger" VALUES(154,13,'touched',1794980792000000,'{"how":"meeting","after_min":0}',5100002038,347713851);
INSERT INTO "ledger" VALUES(155,13,'meeting',1794980792000000,'{"at":"2026-12-05T07:00:00+00:00"}',5100002038,347713851);
INSERT INTO "ledger" VALUES(156,14,'started',1794980796000000,'{"source":"","known":false}',0,347713852);
INSERT INTO "ledger" VALUES(157,14,'consented',1794980796000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713853);
INSERT INTO "ledger" VALUES(158,14,'contact',1794980796000000,'s1.5uL5zfUm.xvqSo0MJK2dUlNcbpUak+vS5NtRXwKl96ZQiVe+X6QsbCFgSw0HcYuABWlq+CCJOCt6hClt76wRumbG9raGwsJ9x31I88Oot',0,347713853);
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
INSERT INTO "ledger" VALUES(171,14,'claimed',1794980800000000,'s1.5uL5zfUm.f5B9bHEW3CESDCWZUeHDX/EuPSbxVAWiiv54nHNafpB+mYmLXExepLJmQtEWn4EaQnAhPuVi',5100002038,347713858);
INSERT INTO "ledger" VALUES(172,14,'touched',1794980804000000,'{"how":"call","after_min":0}',5100002038,347713859);
INSERT INTO "ledger" VALUES(173,14,'snoozed',1794980808000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713860);
INSERT INTO "ledger" VALUES(174,15,'started',1794980812000000,'{"source":"","known":false}',0,347713861);
INSERT INTO "ledger" VALUES(175,15,'consented',1794980812000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713862);
INSERT INTO "ledger" VALUES(176,15,'contact',1794980812000000,'s1.5uL5zfUm.vHHMGBD/NqBh427HDsDLtGTgelfDNGtXQ23DK2ixjgvbQxV5767cy2lFTokNyQ3wQy9AgL2oZqfmimDDiu5VsM7ReHLgCcg+',0,347713862);
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
INSERT INTO "ledger" VALUES(189,15,'claimed',1794980816000000,'s1.5uL5zfUm.nMeYvemO2it+WorDRHvuH2Lxg/an0RZr5W6R4xq47xV+0gozesnybJf/UhaNCXW0mcCdoJUJ',5100002038,347713867);
INSERT INTO "ledger" VALUES(190,15,'touched',1794980820000000,'{"how":"call","after_min":0}',5100002038,347713868);
INSERT INTO "ledger" VALUES(191,15,'snoozed',1794980824000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713869);
INSERT INTO "ledger" VALUES(192,15,'said',1794980828000000,'s1.5uL5zfUm.thlyf2Ck8wAygg3XcmDz6NYtJbd6skXpk1/9mAR+uSXFIxehPe/VAAFHckl226Ke9GonSf+PLmCcr5HQEdwNTJiUlVNVg+J930WkxXNPnKKdqFmqHV4=',0,347713870);
INSERT INTO "ledger" VALUES(193,15,'awake',1794980828000000,'{"why":"wrote"}',0,347713870);
INSERT INTO "ledger" VALUES(194,16,'started',1794980832000000,'{"source":"","known":false}',0,347713871);
INSERT INTO "ledger" VALUES(195,16,'consented',1794980832000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713872);
INSERT INTO "ledger" VALUES(196,16,'contact',1794980832000000,'s1.5uL5zfUm.ktttPftXcwxqrnrbZGhEDK2qidF01ojeZqUT1x3COBSW4FfpeVYpA7aGgiqtD2pfNmH7gF4pbOog4gqq0+EMZTxEKk4Rig/P',0,347713872);
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
INSERT INTO "ledger" VALUES(209,16,'claimed',1794980836000000,'s1.5uL5zfUm.WuSHDOXMes9MavFU77Hd7b+NHO7XyQyRV/eXEYmzCrDBrgdP4UTcGycb6cmG5PaSVH1p5kYZ',5100002038,347713877);
INSERT INTO "ledger" VALUES(210,16,'touched',1794980840000000,'{"how":"call","after_min":0}',5100002038,347713878);
INSERT INTO "ledger" VALUES(211,16,'stage',1794980844000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713879);
INSERT INTO "ledger" VALUES(212,16,'outcome',1794980844000000,'s1.5uL5zfUm.3d7CeCK5p+1QlAioR189//dZBLTKvjGrciiEK1shfTtEkw08c7ETlXWNWvT2hmSRvudopEjRRkjq8IYqcxY1ARU7u1eF9w8qIMuLfEdNszdXWVlMKUehSMqiZxGu3+DVBJ0HgI5EGFEo+n4=',5100002038,347713879);
INSERT INTO "ledger" VALUES(213,16,'outcome',1794980852000000,'s1.5uL5zfUm.dVFBvupPvcROzBrXMXcLQW+xiw8acshfqrbq5Pk7MiW0cfrBmaqOrlMX0L3zLQpNC2/kBbwfW2QzN+8FShkzRg8ALZ1THTNQuVlVfVo0VLvyzho0gwC2+0E93TnHaTd5y5CXfNSP1qzC6Q==',5100002038,347713881);
INSERT INTO "ledger" VALUES(214,17,'started',1794980856000000,'{"source":"","known":false}',0,347713882);
INSERT INTO "ledger" VALUES(215,17,'consented',1794980856000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,17,'contact',1794980856000000,'s1.5uL5zfUm.Smknqk1h17kYnaulStB9c4gKUHRQ2Mi7AX8TptL5ZpOK+jsfpp0P9awIOhBTPilW9XFkc0u4s6vM75qhpuldI9KZV6gDd6WZ',0,347713883);
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
INSERT INTO "ledger" VALUES(229,17,'claimed',1794980860000000,'s1.5uL5zfUm.+rCLKkK19m2jUiPesikxG3Crww13lFmrbu5jH50tD8iii1rzEMcgL7pSIMYV7NA36uOF066m',5100002038,347713888);
INSERT INTO "ledger" VALUES(230,17,'stage',1794980860000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713888);
INSERT INTO "ledger" VALUES(231,17,'outcome',1794980860000000,'s1.5uL5zfUm.jE68Uk3AA2lj2bkP1jSvLUd0xyiijnvRWqzUHcUC7HYiJ2ymAHRp5xgJAefwibGXk6g/f8cVoSXJxsBD06qvTcJe+RSWDZ1o0QVqXfMMiClrH0MrHcTKRFupQsfmVA99C+rUtZI9rA==',5100002038,347713888);
INSERT INTO "ledger" VALUES(232,17,'outcome',1794980868000000,'s1.5uL5zfUm.U+erxe/u8TfGy0oNkMI1qbrM01sonLZORvPOvpqnnA6PVk9Cm6XdVU14sfvbhin4qbPVXp0kwthhauL15MwHekrZ1gNsF0oOgXsfovZfOLZ9inzmmt5dYXelwuFzzaBWdkRrg38YijjyeFj8CXaJ',5100002038,347713890);
INSERT INTO "ledger" VALUES(233,18,'started',1794980876000000,'{"source":"","known":false}',0,347713891);
INSERT INTO "ledger" VALUES(234,18,'consented',1794980876000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713892);
INSERT INTO "ledger" VALUES(235,18,'contact',1794980876000000,'s1.5uL5zfUm.m26pmwhRFxO7TD2wSVieQCUilpaSjGuNDLRWXMWgNEP4RobrsPjVVHyrjJY1waCdugjZHP5GKrR4OTzrttFEzzjh49dWHBQN',0,347713892);
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
INSERT INTO "ledger" VALUES(248,18,'claimed',1794980880000000,'s1.5uL5zfUm.7jzmADF+DW/Lp6jGgutUz+Ku+tPQTv6ARRCjBznI4Wlt8CSQWwuPZKAOGlCK4QtWG84TuJJN',5100002038,347713897);
INSERT INTO "ledger" VALUES(249,18,'stage',1794980880000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713897);
INSERT INTO "ledger" VALUES(250,18,'outcome',1794980880000000,'s1.5uL5zfUm.5r8qAvZRvzQLItcjyWdrJD1NhmF4uWrwG3a44HXZaQX1xbl3BJe6Aukhy4jHW0BxW5aaks5cPG0o3hSQeeCKCZme46sQ6StQzxinEoxcNuIaBfIKeBH/WKzkkeVF+J1DMDhFL27om3Ukzw==',5100002038,347713897);
INSERT INTO "ledger" VALUES(251,18,'stage',1794980888000000,'s1.5uL5zfUm.tkYdoim6yhKoymcG9MC+Afu6oUQeZ8KQjztc1xCXPJw1CrCd7/qXjmhihh5lO/s0WZ2wEYFqWeH7saP578gFeyQP0GlC26mLkOM36aSZVpFqIi7Dcw==',5100002038,347713899);
INSERT INTO "ledger" VALUES(252,18,'outcome',1794980888000000,'s1.5uL5zfUm.zXhL8NYU/BoxQQaKRPKV/mblIqcFKX2ILDb3tKJreGMYy9T7H5EncEQhCvzLqIXhTNzBv9oSo8hBPjh1H/w0w6mPXTYg7O5eBio+K/zpPNjVs7qr2lGYDzea',5100002038,347713899);
INSERT INTO "ledger" VALUES(253,19,'started',1794980896000000,'{"source":"","known":false}',0,347713900);
INSERT INTO "ledger" VALUES(254,19,'consented',1794980896000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713901);
INSERT INTO "ledger" VALUES(255,19,'contact',1794980896000000,'s1.5uL5zfUm.NZutN0tBu+j7GK6r7b/kSDf+mJ0dpxXVTBgxq97no4XEV7hE5qSd1b8+wok5kJV8uHi9MjBNNaLSOqtPjfCMkowhmfw9e3AG',0,347713901);
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
INSERT INTO "ledger" VALUES(268,19,'claimed',1794980900000000,'s1.5uL5zfUm.q2SKJLrikBNLDlnQPIIMBOuQyv2ROJ7FVDiKKQWpb/T3aU5TfRht/il4P9/HDZnZ//QlU4eJ',5100002038,347713906);
INSERT INTO "ledger" VALUES(269,19,'outcome',1794980900000000,'s1.5uL5zfUm.gt3TMkE+8wkkdyeiN3tN4MY0hfUbUJEWbwbdDxnafQ521bHL2aZTfJx4qPYlTt/g+Dk2gMuk8sIrCaU3Za1gCARvUhincDYCY3ocgms=',5100002038,347713906);
INSERT INTO "ledger" VALUES(270,19,'reopened',1794980904000000,'s1.5uL5zfUm.c8g0KeVIT01cE6Ov8XfOzxJiqFtkD9/bC3FOPBYIWmzbVcagQFtj5wZAWPEo5x2n+2oPpQ==',5100002038,347713907);
INSERT INTO "ledger" VALUES(271,19,'outcome',1794980904000000,'s1.5uL5zfUm.EJpz5CmogdxoVVCemv3pgmvt6fh1ntb8XHTRom3wV4Ow7fllrbGQSDcYU15W0UNNQIGDKY28RJigX9DTswi9tMiy2VtFKxf1zesqdwJkPX/w15s=',5100002038,347713907);
INSERT INTO "ledger" VALUES(272,20,'started',1794980908000000,'{"source":"","known":false}',0,347713908);
INSERT INTO "ledger" VALUES(273,20,'consented',1794980908000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(274,20,'contact',1794980908000000,'s1.5uL5zfUm.hWK45ZXdUU7TyyywJ61tTFhAc07fMYdpt8O5xoNUHRf2fqgV2wGBX8/YYfeyOP3rhJcsbJh53Y2rZT2MkMmHC4QkcLFvKZ9c',0,347713909);
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
INSERT INTO "ledger" VALUES(287,20,'claimed',1794980912000000,'s1.5uL5zfUm.Mz93fonmZcJQYDhVf3pxDlHnxXN4kxb75Gjbgth4ABduOBOEO41Ja+c44/oQnKq4LfVkZbVd',5100002038,347713914);
INSERT INTO "ledger" VALUES(288,20,'outcome',1794980912000000,'s1.5uL5zfUm.i2sYzX0xZMz7ZyBHbOPVp6xHJNbC0fF9rEyI3/mkXYceitvSTGy9wqsMzJCn9ldWG26BfOzSA7CCj+SCvzUoO0uhRCQcuNlmlaLcaDSxkF/cfqxU',5100002038,347713914);
INSERT INTO "ledger" VALUES(289,20,'cooled',1794980912000000,'{"reason":"person"}',5100002038,347713914);
INSERT INTO "ledger" VALUES(290,21,'started',1794980916000000,'{"source":"","known":false}',0,347713915);
INSERT INTO "ledger" VALUES(291,21,'consented',1794980916000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(292,21,'contact',1794980916000000,'s1.5uL5zfUm.MQdNkZJzggubPjVPzlTpF0OUZ85pnc67YNdHXzGQ8WoTOQFqfcD4ndZnR3VJcgU0XmPht9essM1orfWQh1aznsnAdhgDXvGu',0,347713916);
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
INSERT INTO "ledger" VALUES(305,21,'claimed',1794980920000000,'s1.5uL5zfUm.YrGP5N54LR4r5AxvgpKoaRd8Dxib1a9asYOWARdGzWbStouCwAKl0TwJpHrV8TQ5qMvG1HLy',5100002038,347713921);
INSERT INTO "ledger" VALUES(306,21,'assigned',1794980924000000,'s1.5uL5zfUm.fAO86bbbI3N07hMNpQ0uNV27Kj/OxaJk06tUqlP7V61SMNB1G8zLdQ1Yv+ZRBHg4j6LW51347vNgiuYg3gZPGuQUKeyVRMBdavHKzznAcwsGIZmP//hzsy6Y',5100002038,347713922);
INSERT INTO "ledger" VALUES(307,22,'started',1794980928000000,'{"source":"","known":false}',0,347713923);
INSERT INTO "ledger" VALUES(308,22,'consented',1794980928000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(309,22,'contact',1794980928000000,'s1.5uL5zfUm.w9Zgl7SYUC1Qcv8f1abFURDAGfsFIdcbifm2gva4W9W3fHn83pWvcXhljxRj7c3ArrM2tL0Y3pR3QJ+35cz47zQwleBnmPJl',0,347713924);
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
INSERT INTO "ledger" VALUES(322,22,'claimed',1794980932000000,'s1.5uL5zfUm.C8oB/bKyzRwYgVnElVk2PGjt6PiRA/xRVRyJyUk2mH0K2l028HSY2UEvyfrBtRB3tV8pwSWr4A==',5100009869,347713929);
INSERT INTO "ledger" VALUES(323,22,'released',1794980936000000,'s1.5uL5zfUm.xHUab2BUzs9R2W5V7zXbpeOnORjjh4cWCbG/k7w6/jb7vygGH2sRbytT1MZGfO7GHZcr2v/jUWc=',5100009869,347713930);
INSERT INTO "ledger" VALUES(324,23,'started',1794980940000000,'{"source":"","known":false}',0,347713931);
INSERT INTO "ledger" VALUES(325,23,'consented',1794980940000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713932);
INSERT INTO "ledger" VALUES(326,23,'contact',1794980940000000,'s1.5uL5zfUm.nJQ/wpBWmebCBQTCw7EQFZqiAkXmLynD5I4ZK7Wlkid5D9gMuyD7K1F/dm/me/TXXLUuAq0al0Po1Dje+2r2Y2AbHD9JF87Q',0,347713932);
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
INSERT INTO "ledger" VALUES(339,23,'claimed',1794980944000000,'s1.5uL5zfUm.X6yyqeUP0ek8t4ibAfCxGq7eVX5R+GBeLaQPt7k2D8vaUaot5Sn0GNd1kFDcplljvk/CsI3zcA==',5100009869,347713937);
INSERT INTO "ledger" VALUES(340,23,'touched',1794980948000000,'{"how":"call","after_min":0}',5100009869,347713938);
INSERT INTO "ledger" VALUES(341,24,'started',1794980952000000,'{"source":"","known":false}',0,347713939);
INSERT INTO "ledger" VALUES(342,24,'consented',1794980952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713940);
INSERT INTO "ledger" VALUES(343,24,'contact',1794980952000000,'s1.5uL5zfUm.3Rp/dWVXVASwlIr9r3qX87nIMq6QG6J4v4yQUYg0jIgFOeGWBiO2zLxP8cE0hALAqGUs6qKrN98aQ6hDp2fDbWjL//MZ5S35',0,347713940);
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
INSERT INTO "ledger" VALUES(356,24,'claimed',1794980956000000,'s1.5uL5zfUm.RykHO4T2LVxI0SyxNFP2GfXYc7886UuLEyvlvxcS283sEMmI0n7mAa81jbVGJLL0pGNXdLhQCNw=',5100011199,347713945);
INSERT INTO "ledger" VALUES(357,24,'touched',1794980960000000,'{"how":"call","after_min":0}',5100011199,347713946);
INSERT INTO "ledger" VALUES(358,25,'started',1794980964000000,'{"source":"","known":false}',0,347713947);
INSERT INTO "ledger" VALUES(359,25,'consented',1794980964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713948);
INSERT INTO "ledger" VALUES(360,25,'contact',1794980964000000,'s1.5uL5zfUm.dlvmL/gndFShmIUN8k4OBVtyazv+RyGXQXgGZxQ35RZo5pd20XAzgNcoU8s2n463NzCiJMsYfo7s1kyZ/tM3HAAgs6RngrrB',0,347713948);
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
INSERT INTO "ledger" VALUES(373,21,'released',1794988168000000,'s1.5uL5zfUm.Yri05GWJbwFrxMOw1WAIbSqpcHd3wFR9kWLAYbPtXQVN5HCnT1QNMt8rDMTLsfcj8CQTqxgjNF1aRVzTK+fONmmX3hheqVk=',0,-1794981824000000025);
INSERT INTO "ledger" VALUES(374,7,'mark_asked',1794988168000000,'{"deal":1}',0,-1794983400000000027);
INSERT INTO "ledger" VALUES(375,11,'held',1794988168000000,'{}',5100002038,347713953);
INSERT INTO "ledger" VALUES(376,12,'no_show',1794988172000000,'{}',5100002038,347713954);
INSERT INTO "ledger" VALUES(377,24,'released',1794988180000000,'s1.5uL5zfUm.HFc6fKvjgBug6nRWi+rcXkjeo6EhpdFKatYllULuL1h52rSDjyFB/Ljyk9CjqdRP/zgeYzw6tIOj',0,347713956);
INSERT INTO "ledger" VALUES(378,26,'started',1795239920000000,'{"source":"","known":false}',0,347713958);
INSERT INTO "ledger" VALUES(379,26,'consented',1795239920000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713959);
INSERT INTO "ledger" VALUES(380,26,'contact',1795239920000000,'s1.5uL5zfUm.u/e0Bc07U0V/N/yCihMijLiUj22OYyFTv1zPnoXXKduvfU7rvFMNGRNBFsktNxoPLS56G5i6FP/3eTWpOgVrMBaGZqllwtZD',0,347713959);
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
INSERT INTO "ledger" VALUES(393,26,'claimed',1795239924000000,'s1.5uL5zfUm.fehQD5tqgovd/5WL2BEEyGgupyzRBxxTEsaHtrpOSvNvQl0BxHR2LWC5wSynecBoHaVmea5Ksg==',5100012490,347713964);
INSERT INTO "ledger" VALUES(394,26,'wrote',1795239932000000,'s1.5uL5zfUm.4BNjpmL8zxUD3Go5EuruyyaBAX0jAPg8dQw9q33lUMcCcWK7P/64uTiiG7g1pTNfUFaAJ/hSSwUt8DJyT+C3zXZM/cCS5WRHKYQRdHtLrDDCK64YlOG5IGO9L7BjtSGj00ORJys2s1M/e7HboQ+KD+qWZsjxYIY6ALbbUhnErIkU5/8=',5100012490,347713966);
INSERT INTO "ledger" VALUES(395,26,'touched',1795239932000000,'{"how":"message","after_min":0}',5100012490,-1795239932000000000);
INSERT INTO "ledger" VALUES(396,26,'said',1795239936000000,'s1.5uL5zfUm.roVf7TeGFYOjKM9ptLq3Ceps5uspx5HJiakqplvlsl/+yHuMQ2nX7Mzh3RJpGrO8cjpoNxgfTO+WvStWQWlQnvYUdL05CLq1tDUaNXDUtT8ljkQcBOZ5fdsSLvPNauRKrqZ2z1Y+',0,347713967);
INSERT INTO "ledger" VALUES(397,26,'wrote',1795239940000000,'s1.5uL5zfUm.R2to4a+Hyr6UQLVApeUfJJSDef6STSK9pO0xSi47uhF6M3Nw023Q5xVJOjzEPu+9a+KCcHHLlPw+aFuRfeoNemJUzrBG7zxMiXT61G3/p/KLYHen9wasXsy7GK5Ytf/wDfIZSR/qIBaW6TgnlnICyXxH3aim7hSU',5100012490,347713968);
INSERT INTO "ledger" VALUES(398,26,'said',1795239948000000,'s1.5uL5zfUm.2lO+yA3s/PE8/vEdfWMMXpMeLvCSpp9VnKVVR0Td9Ar3luvcBSnYZGJyq8ddssLxKuajkaSkylT8Ec0XNfWrhgxkasVXR5NVLjaEt7Fd1vrR5g29Kh/q',0,347713970);
INSERT INTO "ledger" VALUES(399,27,'started',1795239956000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(400,27,'consented',1795239956000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713973);
INSERT INTO "ledger" VALUES(401,27,'contact',1795239956000000,'s1.5uL5zfUm.ayeq06Ba7P5R4x6CFyH1uZspqRFsInqxKtw7eBPJZ+CwAUPHSPrHdJQQXh4wnm/hOvfz3vJug99h2NsUUc80rfPCuZ8yfSJp',0,347713973);
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
INSERT INTO "ledger" VALUES(416,28,'contact',1795239960000000,'s1.5uL5zfUm.N5Pce2pJSYh3AGzL853AGPlU92CxnP4BGsETjc3UH0PQhLIfNjPvgsCE3X3n+JfkEdTdEqC3zB6moiHKNU/2qfb7USqk+hby',0,347713979);
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
INSERT INTO "ledger" VALUES(431,29,'contact',1795239964000000,'s1.5uL5zfUm.guK++5Xu0KJmB0qzD8nT4lYPqGTaJ5wVqIh53UDIqJJiOHITrIgp0UW7hP9ZIss1sgcJWXQu74VpdIJlPElzOoWGMC8DTs1d',0,347713985);
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
INSERT INTO "ledger" VALUES(446,30,'contact',1795239968000000,'s1.5uL5zfUm.z/MhaivhTGgddvxnrm5LYc7CoakPAFbxPxuot6cD5jXsEqFB8UzxbxG7HPlh40ooYzcce0WXF1IhdlnS5N/J5YUEI9POsccH',0,347713991);
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
INSERT INTO "ledger" VALUES(459,28,'claimed',1795239972000000,'s1.5uL5zfUm.Gp+MM5M0yue7RP+9TPAhNQSqNdiTG6E1zZ1EG7TISqHxp9PAn3GloKl1+55NwT3vVfNpqXlNPftgBd0G',5100001122,347713996);
INSERT INTO "ledger" VALUES(460,27,'merged',1795239976000000,'{"from":28}',5100001122,347713997);
INSERT INTO "ledger" VALUES(461,28,'merged',1795239976000000,'{"into":27}',5100001122,347713997);
INSERT INTO "ledger" VALUES(462,29,'merged',1795239980000000,'{"from":30}',5100001122,347713998);
INSERT INTO "ledger" VALUES(463,30,'merged',1795239980000000,'{"into":29}',5100001122,347713998);
INSERT INTO "ledger" VALUES(464,28,'said',1795239984000000,'s1.5uL5zfUm.Ej5hAOrAWX8QPgI2DzsTtXbeaJJfsj/4HnB9FsVTtSHXXTSX/o63WR194DwrycJRpXWQ2NtEnp6IZAURBOCrmGsO+wrv/bfkuFaOvLY8XpzkTsBl',0,347713999);
INSERT INTO "ledger" VALUES(465,30,'unmerged',1795239988000000,'{"from":29}',5100001122,347714000);
INSERT INTO "ledger" VALUES(466,29,'unmerged',1795239988000000,'{"from":30}',5100001122,347714000);
INSERT INTO "ledger" VALUES(467,31,'started',1795239992000000,'{"source":"","known":false}',0,347714001);
INSERT INTO "ledger" VALUES(468,31,'consented',1795239992000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714002);
INSERT INTO "ledger" VALUES(469,31,'contact',1795239992000000,'s1.5uL5zfUm.fwQ1aR0CI/YUYSZ1zxlxVdB904eKsm3TzlW3lELrYWMsQP/UQtboj1CJJ15OZgBtd/MkhL4XzWtxsBqEWszi/TmdTxJbsM80',0,347714002);
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
INSERT INTO "ledger" VALUES(485,32,'contact',1795240012000000,'s1.5uL5zfUm.fEol+GmzFJvq6M3RfnyqXW1tv9Ub+aF3q/PgUZyrfoA/aJLV7DUNGgEIq+aDWdbwf/kyrHJaovDOeoWUxkvsIV7BM0fnL1Xf',0,347714012);
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
INSERT INTO "ledger" VALUES(499,32,'claimed',1795240032000000,'s1.5uL5zfUm.FlzCNaokRhAXaJ8Q9RK/S9xZhOxRL/9jtDSge//AJX7n8YJxwSSoNv7Ohu1SRitvgJ76Z6cl7+w=',5100012490,347714021);
INSERT INTO "ledger" VALUES(500,7,'rated',1795240036000000,'{"mark":2,"deal":1,"low":true}',0,347714022);
INSERT INTO "ledger" VALUES(501,7,'rated',1795240040000000,'{"mark":5,"deal":1}',0,347714023);
INSERT INTO "ledger" VALUES(502,33,'started',1795240044000000,'{"source":"referral","known":false}',0,347714024);
INSERT INTO "ledger" VALUES(503,33,'consented',1795240048000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714025);
INSERT INTO "ledger" VALUES(504,33,'contact',1795240048000000,'s1.5uL5zfUm.1jwLSK811SIS/a8+z8F4Ty2EPJGqftwrWJ2QcM/z2PMdXq1vsQeVzYhWc+gjE0tzA8RO4T2herT4+gVZCN1E6NvlQ9ViaZtW',0,347714025);
INSERT INTO "ledger" VALUES(505,33,'guide',1795240048000000,'{"magnet":"guide"}',0,347714025);
INSERT INTO "ledger" VALUES(506,33,'stage',1795240048000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(507,7,'help_asked',1795240052000000,'{}',0,347714026);
INSERT INTO "ledger" VALUES(508,7,'promised',1795240052000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714026);
INSERT INTO "ledger" VALUES(509,34,'started',1795422620000000,'{"source":"site","known":true}',0,347714028);
INSERT INTO "ledger" VALUES(510,27,'released',1795422620000000,'s1.5uL5zfUm.rUpNg51IpY8z6fCWqGR4OOZIeYMOqaFny1xKyq1aRRr97g6O9qNdpqzfNd9ZvIhEDUqU6Fm/qRbl2BsiKIA=',0,-1795240872000000005);
INSERT INTO "ledger" VALUES(511,35,'started',1795422621000000,'{"source":"site","known":true}',0,347714029);
INSERT INTO "ledger" VALUES(512,36,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347714030);
INSERT INTO "ledger" VALUES(513,36,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714031);
INSERT INTO "ledger" VALUES(514,36,'contact',1795424420000000,'s1.5uL5zfUm.9hfa6EVEGx89jdwr50clju1jyKt8PFVTnTkj58w6NoMXed/BXK66D34/horcW/WCxxGmLeLEu3j7RWkLNrf5PnMgwSC8Si70',0,347714031);
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
INSERT INTO "ledger" VALUES(527,36,'claimed',1795424421000000,'s1.5uL5zfUm.rsajj8FVrX/go0R4JcTzdOq1CoOyIvAfTt7YRzj4ZOa84vZhC6RH0919MSSpB4ysX3yK0D8N',5100002038,347714036);
INSERT INTO "ledger" VALUES(528,37,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347714037);
INSERT INTO "ledger" VALUES(529,37,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714038);
INSERT INTO "ledger" VALUES(530,37,'contact',1795424425000000,'s1.5uL5zfUm.99pi7m6UYxCw6WJWRgX4mCayPZXPv/935wRuzKsD1IdYHXSWS8C3KqMi92bvNdsr2OwQagcj9GNZ4Ph6qAJSmsrcbAvGjxjb',0,347714038);
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
INSERT INTO "ledger" VALUES(545,38,'contact',1795424426000000,'s1.5uL5zfUm.rO8Du3iLOjWsFR4988J4XKhmKVCJVefWl/x2vBNGnDWht5360kr57LPuEH0Kgjm06GBAEmYzMPBNISOoW+KpZ0Ilmg0hU5soTl3XQszuv+Q=',0,347714044);
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
INSERT INTO "ledger" VALUES(560,39,'contact',1795424435000000,'s1.5uL5zfUm.HmZkroGq0OBt55FJhLn3tFVZxM9fsmJ21jCIyzhRXpefoe3NvAWOncX7FJXBNGeHO4JKjFb2HtInurk4ez/4k/WCdqcQ8iXb',0,347714059);
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
INSERT INTO "ledger" VALUES(573,39,'claimed',1795424436000000,'s1.5uL5zfUm.nMP3eBPfQKKg8lg8QNYyicF+GDoBQYpnn23XtyuiB1BvV1qOvI1befZqLLAS/IGOFX9FwGM/',5100002038,347714064);
INSERT INTO "ledger" VALUES(605,39,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347714079);
INSERT INTO "ledger" VALUES(606,39,'stopped',1795424450000000,'{}',0,347714079);
INSERT INTO "ledger" VALUES(607,39,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(608,42,'started',1795424454000000,'{"source":"","known":false}',0,347714080);
INSERT INTO "ledger" VALUES(609,43,'started',1795424458000000,'{"source":"","known":false}',0,347714085);
INSERT INTO "ledger" VALUES(610,43,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714086);
INSERT INTO "ledger" VALUES(611,43,'contact',1795424458000000,'s1.5uL5zfUm.ew2ZcXvZuZwH7maOd33LTi7Z/nrAR2g3snTLE/5W8ah9s+j4GwsM8LXiYfDSBncCbOoPoUCIuzlfTeFi8yJGnd5KqYgE0ilnEP/cpIkvpC8gv0RXjKWcKxLmUwQnKr2eCitRRXk=',0,347714086);
INSERT INTO "ledger" VALUES(612,43,'guide',1795424458000000,'{"magnet":"guide"}',0,347714086);
INSERT INTO "ledger" VALUES(613,43,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(614,43,'blocked',1795424458000000,'{}',0,347714087);
INSERT INTO "ledger" VALUES(615,44,'started',1795424462000000,'{"source":"flyer","known":true}',0,347714090);
INSERT INTO "ledger" VALUES(616,45,'started',1795424463000000,'{"source":"flyer","known":true}',0,347714091);
INSERT INTO "ledger" VALUES(617,46,'started',1795424464000000,'{"source":"flyer","known":true}',0,347714093);
INSERT INTO "ledger" VALUES(618,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.2kuN4xbKfJVJOq4whAh5TOkPf38or3ALR6PwniVFNqJLEpDUhr1IqO0IYzZUraTWPTDMcQ==',0,347714094);
INSERT INTO "ledger" VALUES(619,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.0fciCnWrKwTu+jHopsB6eO4Qil8FmBGcVBsUhScWWoJVHWUbpV+8QweFxgAovJxyMdn2Bg==',0,347714095);
INSERT INTO "ledger" VALUES(620,47,'started',1795424465000000,'{"source":"flyer","known":true}',0,347714096);
INSERT INTO "ledger" VALUES(621,47,'declined',1795424465000000,'{}',0,347714097);
INSERT INTO "ledger" VALUES(622,48,'started',1795424466000000,'{"source":"flyer","known":true}',0,347714098);
INSERT INTO "ledger" VALUES(623,48,'contact',1795424466000000,'s1.5uL5zfUm.r/IGWFKscs7UtRIGBfS/hnNUvN4zelW+oLTtEixorBFjkxNyWYLTkFjPgfwpduAkOrW0+RhOMAUi1oH2Gt+ZByz+qhk=',0,347714099);
INSERT INTO "ledger" VALUES(624,48,'talk_asked',1795424466000000,'{}',0,347714099);
INSERT INTO "ledger" VALUES(625,48,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714099);
INSERT INTO "ledger" VALUES(626,48,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(627,48,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(628,48,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(629,49,'started',1795424467000000,'{"source":"flyer","known":true}',0,347714100);
INSERT INTO "ledger" VALUES(630,49,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714101);
INSERT INTO "ledger" VALUES(631,49,'contact',1795424467000000,'s1.5uL5zfUm.pCKgHwlTJGVb40+I18VYzxpS3warp+WZomzchIwNiGn1XlaihiFDVxgG2eaJNjsK6KzcNkckYG1vCRz+CzkMdjJR0MrEsGmv',0,347714101);
INSERT INTO "ledger" VALUES(632,49,'guide',1795424467000000,'{"magnet":"guide"}',0,347714101);
INSERT INTO "ledger" VALUES(633,49,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(634,50,'started',1795424468000000,'{"source":"flyer","known":true}',0,347714102);
INSERT INTO "ledger" VALUES(635,50,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714103);
INSERT INTO "ledger" VALUES(636,50,'contact',1795424468000000,'s1.5uL5zfUm.zYtMe1/4nDqheyeAL7u8VvCtbM8bUMKpXdohzJJSFGvI63R3I+nqhmFG92U+e3BCywWaPw12gXPy37M7WqOK1rXgr9pPPS0D',0,347714103);
INSERT INTO "ledger" VALUES(637,50,'guide',1795424468000000,'{"magnet":"guide"}',0,347714103);
INSERT INTO "ledger" VALUES(638,50,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(639,50,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714104);
INSERT INTO "ledger" VALUES(640,51,'started',1795424469000000,'{"source":"flyer","known":true}',0,347714105);
INSERT INTO "ledger" VALUES(641,51,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714106);
INSERT INTO "ledger" VALUES(642,51,'contact',1795424469000000,'s1.5uL5zfUm.mSqphB7/qF+LKVho2iJVXvKQONszTQU3NXeA0FTDE70Rq8ft2qd6F3Bb33n/0gibO4PJuneH6TvHvjEnQazofjrooT+FOYNa',0,347714106);
INSERT INTO "ledger" VALUES(643,51,'guide',1795424469000000,'{"magnet":"guide"}',0,347714106);
INSERT INTO "ledger" VALUES(644,51,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(645,51,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714107);
INSERT INTO "ledger" VALUES(646,51,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714108);
INSERT INTO "ledger" VALUES(647,51,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(648,52,'started',1795424470000000,'{"source":"flyer","known":true}',0,347714109);
INSERT INTO "ledger" VALUES(649,52,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714110);
INSERT INTO "ledger" VALUES(650,52,'contact',1795424470000000,'s1.5uL5zfUm.GwzFwGvJ27m+W9GDCRwvHrJT3JaWo5a6Sw8TkGQec3P/kKhM2eNtdhMFG2OqAyU8PfL2plhVmOBvGXTAxj1l2CLg5pAa+Heq',0,347714110);
INSERT INTO "ledger" VALUES(651,52,'guide',1795424470000000,'{"magnet":"guide"}',0,347714110);
INSERT INTO "ledger" VALUES(652,52,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(653,52,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714111);
INSERT INTO "ledger" VALUES(654,52,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714112);
INSERT INTO "ledger" VALUES(655,52,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(656,52,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714113);
INSERT INTO "ledger" VALUES(657,53,'started',1795424471000000,'{"source":"flyer","known":true}',0,347714114);
INSERT INTO "ledger" VALUES(658,53,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714115);
INSERT INTO "ledger" VALUES(659,53,'contact',1795424471000000,'s1.5uL5zfUm.EX/SsnvP2oQbRGpLiyYSF4DNzSlP3iaPJppP4Gx49KXH4DAj23BGZzvxRFJThewstYcYW1uiXa5atR0CN/BfMOiA8Z2DNucw',0,347714115);
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
INSERT INTO "ledger" VALUES(672,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.bpwH2BP3TTu8iwGBLyvR/reHPG6tFFwEHLwx276JcSKotJ2UaJc4yHr4ZOOSzR2NeJSpsg==',0,347714124);
INSERT INTO "ledger" VALUES(673,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.Luu+Xhu+KtFmwXpDg6Z+0vjzLWal+6CBHmxW3mvuGEfJMTs+TTEc9vUsgQL2RFVSg8BXMQ==',0,347714125);
INSERT INTO "ledger" VALUES(674,57,'started',1795424475000000,'{"source":"flyer","known":true}',0,347714126);
INSERT INTO "ledger" VALUES(675,57,'declined',1795424475000000,'{}',0,347714127);
INSERT INTO "ledger" VALUES(676,58,'started',1795424476000000,'{"source":"flyer","known":true}',0,347714128);
INSERT INTO "ledger" VALUES(677,58,'contact',1795424476000000,'s1.5uL5zfUm.NnJ21Ft4Pq7y7ZpiefBeZPCCQh0XgSeIVAZub5Ui4hGwX48Yd23oRopEJDhUKu8Ng9VX+79+eVSsn58FIVrHXUmQPJI=',0,347714129);
INSERT INTO "ledger" VALUES(678,58,'talk_asked',1795424476000000,'{}',0,347714129);
INSERT INTO "ledger" VALUES(679,58,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714129);
INSERT INTO "ledger" VALUES(680,58,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(681,58,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(682,58,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(683,59,'started',1795424477000000,'{"source":"flyer","known":true}',0,347714130);
INSERT INTO "ledger" VALUES(684,59,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714131);
INSERT INTO "ledger" VALUES(685,59,'contact',1795424477000000,'s1.5uL5zfUm.ZwQU+1gxYB8rSPFJalheiOx2VUEZkOLl4EjEDtN+lX+vSwxgJl85bVMhZtrps/3bLn5uho2Cvnkv9owdtNFCeKfyPK3pXow3ksaW3ksPGmmAr6F4puSqs6oNhg==',0,347714131);
INSERT INTO "ledger" VALUES(686,59,'guide',1795424477000000,'{"magnet":"guide"}',0,347714131);
INSERT INTO "ledger" VALUES(687,59,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(688,60,'started',1795424478000000,'{"source":"flyer","known":true}',0,347714132);
INSERT INTO "ledger" VALUES(689,60,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714133);
INSERT INTO "ledger" VALUES(690,60,'contact',1795424478000000,'s1.5uL5zfUm.LljwwXHHRfq7zeXOgfkIg2+00DE7MiUPPxPIcSPhOojcbc2H51YBQLecgU2etSjHijrGFOUF71+tm9HzodPvfPbqqf4ztmteDKVBB62YS9iIHbsLM29m0+BbXQ==',0,347714133);
INSERT INTO "ledger" VALUES(691,60,'guide',1795424478000000,'{"magnet":"guide"}',0,347714133);
INSERT INTO "ledger" VALUES(692,60,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(693,60,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714134);
INSERT INTO "ledger" VALUES(694,61,'started',1795424479000000,'{"source":"flyer","known":true}',0,347714135);
INSERT INTO "ledger" VALUES(695,61,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714136);
INSERT INTO "ledger" VALUES(696,61,'contact',1795424479000000,'s1.5uL5zfUm.gS8r5eu7r3gXK38mm1G4AFqD7ZvjZApajZMW7DOxbPS+P/zKMf4xbcUTH22iMMpoQx896oeB7MwuwdIqB4yy2QbfM3T+2a5DRpKg/ztRymvWlETnndehhoQunA==',0,347714136);
INSERT INTO "ledger" VALUES(697,61,'guide',1795424479000000,'{"magnet":"guide"}',0,347714136);
INSERT INTO "ledger" VALUES(698,61,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(699,61,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714137);
INSERT INTO "ledger" VALUES(700,61,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714138);
INSERT INTO "ledger" VALUES(701,61,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(702,62,'started',1795424480000000,'{"source":"flyer","known":true}',0,347714139);
INSERT INTO "ledger" VALUES(703,62,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714140);
INSERT INTO "ledger" VALUES(704,62,'contact',1795424480000000,'s1.5uL5zfUm.ZhWO8pe7AIeCYaYM/sg17ZoYRC7hpgrA4f6VShaaaITigaj+442j8Cs4vyPSiECIgHJmqOk/OFYKTAgC0Ldjt3FTEMuDfwDVHu6mj2ZfGMuXErVFQoq3HFqRAA==',0,347714140);
INSERT INTO "ledger" VALUES(705,62,'guide',1795424480000000,'{"magnet":"guide"}',0,347714140);
INSERT INTO "ledger" VALUES(706,62,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(707,62,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714141);
INSERT INTO "ledger" VALUES(708,62,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714142);
INSERT INTO "ledger" VALUES(709,62,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(710,62,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714143);
INSERT INTO "ledger" VALUES(711,63,'started',1795424481000000,'{"source":"flyer","known":true}',0,347714144);
INSERT INTO "ledger" VALUES(712,63,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714145);
INSERT INTO "ledger" VALUES(713,63,'contact',1795424481000000,'s1.5uL5zfUm.DXbw+y0XbjVaPmxCbSkr1dKTBfRim5kV1IgcumH8seFqwRN03VpXeTjnWtVrb10kC3U7evziyEEijdthF3eKNjPIxQaVqzCdujuAQ5I+xU6HGkSYId+DhIiAHA==',0,347714145);
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
INSERT INTO "ledger" VALUES(726,65,'contact',1795424483000000,'s1.5uL5zfUm.K3nZOE5/XgVMVTLm6SnleROqGmqiVukIDpI5ak05NPLrySwbYL/c0fQpvqKDWdcJdEb5IseHn+ghKXU7FR7Fd1C0ZQQXssgW',0,347714153);
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
INSERT INTO "ledger" VALUES(739,66,'contact',1795424484000000,'s1.5uL5zfUm.6L/f8wGBGYcI91HTOVrltwP5Vf1smUmbyuDn/xKelf32blMJ7mdLSOtpOjqP2cxo0R3S0BGCEFqemfXyxf8QtBIHibxBS5+2KI2CP1Oo/Hc9RLDpvQbnbqhH2w==',0,347714162);
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
INSERT INTO "ledger" VALUES(750,67,'contact',1795424485000000,'s1.5uL5zfUm.uZ1ZhyBjP+85xcGWG2f3L8XLGf6Ycej0f2/bzCvG59E7f3iOYdLi8qQYRWcqOeRhR3sShKiLiuUrjbS2RsIBYnEqE1X3dSzcrVRYIX8OpJZmNtEWtCc4gvMXHw==',0,347714166);
INSERT INTO "ledger" VALUES(751,67,'guide',1795424485000000,'{"magnet":"guide"}',0,347714166);
INSERT INTO "ledger" VALUES(752,67,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(753,67,'said',1795424485000000,'s1.5uL5zfUm.xxAJs3hq7fBalgc0Rw3Gl9BY9fkuAztm/40oi0wH0/p2gYnTootmrHEQmjjFm7HXKUmKnbAx9PDqYZumXy6zahAq6So6tlAHI7FSd0JAqQW/ndQQuxIvdwRkqQ==',0,347714167);
INSERT INTO "ledger" VALUES(754,67,'price_asked',1795424485000000,'{}',0,347714167);
INSERT INTO "ledger" VALUES(755,68,'started',1795424486000000,'{"source":"flyer","known":true}',0,347714168);
INSERT INTO "ledger" VALUES(756,69,'started',1795424487000000,'{"source":"flyer","known":true}',0,347714169);
INSERT INTO "ledger" VALUES(757,69,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714170);
INSERT INTO "ledger" VALUES(758,69,'contact',1795424487000000,'s1.5uL5zfUm.iX5BQySg+01jk7mE7Wx9iByqNeUjt7gKl+9lpvElHEOnchutwPPUs8CpPeSlJDFUX/BOy/MUH2wkBJHScw+oA12m7aB0RJRl',0,347714170);
INSERT INTO "ledger" VALUES(759,69,'guide',1795424487000000,'{"magnet":"guide"}',0,347714170);
INSERT INTO "ledger" VALUES(760,69,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(761,69,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714171);
INSERT INTO "ledger" VALUES(762,70,'started',1795424488000000,'{"source":"flyer","known":true}',0,347714172);
INSERT INTO "ledger" VALUES(763,70,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714173);
INSERT INTO "ledger" VALUES(764,70,'contact',1795424488000000,'s1.5uL5zfUm.V5UvMXeH59aRkKlSQdqhnEYWB24xoBS+shRKbpZ8Onvj2o81S6jr/DkI3zIdRPj92Jc82/f4GY1WR9OzMI59mD4xvCHOAso3',0,347714173);
INSERT INTO "ledger" VALUES(765,70,'guide',1795424488000000,'{"magnet":"guide"}',0,347714173);
INSERT INTO "ledger" VALUES(766,70,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(767,70,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714174);
INSERT INTO "ledger" VALUES(768,70,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714175);
INSERT INTO "ledger" VALUES(769,70,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(770,71,'started',1795424489000000,'{"source":"flyer","known":true}',0,347714176);
INSERT INTO "ledger" VALUES(771,71,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714177);
INSERT INTO "ledger" VALUES(772,71,'contact',1795424489000000,'s1.5uL5zfUm.HOZsO4qss8JgTK9DbmwG5pUOKP5blOstp0JD/zIzG8IPNTxe2iXJg0dUwHJIv5/kgHgtZ1ElbbFe4fNUBaSCAeT5u88pq5v0',0,347714177);
INSERT INTO "ledger" VALUES(773,71,'guide',1795424489000000,'{"magnet":"guide"}',0,347714177);
INSERT INTO "ledger" VALUES(774,71,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(775,71,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714178);
INSERT INTO "ledger" VALUES(776,71,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714179);
INSERT INTO "ledger" VALUES(777,71,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(778,71,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714180);
INSERT INTO "ledger" VALUES(779,72,'started',1795424490000000,'{"source":"flyer","known":true}',0,347714181);
INSERT INTO "ledger" VALUES(780,72,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714182);
INSERT INTO "ledger" VALUES(781,72,'contact',1795424490000000,'s1.5uL5zfUm.ACTsxLYXRO9XeAudVZoympH0H5AkCjGLmraAuc2DLwRIKU+jpK4+mjkShFQJaOxPtAYNEcVaEdmttO2QdsKgbxZeka+AJEUJ',0,347714182);
INSERT INTO "ledger" VALUES(782,72,'guide',1795424490000000,'{"magnet":"guide"}',0,347714182);
INSERT INTO "ledger" VALUES(783,72,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(784,73,'started',1795424491000000,'{"source":"","known":false}',0,347714183);
INSERT INTO "ledger" VALUES(785,73,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714184);
INSERT INTO "ledger" VALUES(786,73,'contact',1795424491000000,'s1.5uL5zfUm.AR+SMQmJ2IZFvPpxWLaRqv0MuP3ss/Gj0b9FEl1eDHoJnoa5EitT12lZvav0eXxahq20Wvp56I2jKNkSnGlmxzpT52P/KRUp',0,347714184);
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
INSERT INTO "ledger" VALUES(798,74,'contact',1795424495000000,'s1.5uL5zfUm.fYtt0EjSwDEzxwRlsy62YDlq9FageWIZ8LvooGpkf4pm/VVKK8at5kgZEDuHnkVriZUR7/VI6Nulb9kDhxcBk+OuDvERPNi/',0,347714190);
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
INSERT INTO "ledger" VALUES(810,75,'contact',1795424499000000,'s1.5uL5zfUm.wKRYO7lovLrCKOknkyHcQQbLJmwK4heMtuVtmU0kc3SbeO6WWhrGhui/xeKHY2+SzPaCTcwWiisNsMJ0hDFPQxKpvVv9/F1O',0,347714196);
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
INSERT INTO "ledger" VALUES(822,76,'contact',1795424503000000,'s1.5uL5zfUm.cQQcm47F5u2gjLfta+DIN0jcA+lPpOCd2bN5YnktlL/9p/g1eVCAv8k0bEgnlNaUafs8Uz7jEfStTRY1p3R5BOzSEwj1jnd1',0,347714202);
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
INSERT INTO "ledger" VALUES(842,74,'said',1795424508000000,'s1.5uL5zfUm.S5gbEp7VPJEEufxoOWo5nB5hA2CyFbQYoTDOXkAjL6+ZG9LOiFSpmiclEPBDsDyWbcwzv9YsDUWwyUyQodVqto/ikJAGeoBG7RYG9bO/FAPIWv/B1Xw=',0,347714213);
INSERT INTO "ledger" VALUES(843,74,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714213);
INSERT INTO "ledger" VALUES(844,74,'claimed',1795424512000000,'s1.5uL5zfUm.ztSs+p6g4yCz4QZQ8XCVQxIVbepeyEUG76AGbk4PuiEComfvlSWF70r5yrE6PqPZszMQ3pFTsA==',5100002038,347714214);
INSERT INTO "ledger" VALUES(845,74,'said',1795424516000000,'s1.5uL5zfUm.IOWKnLb6G8Y1e6S1MiwpCCfwswDvnXi4sO2OpV5jxtM0cq1FUVav583NBect+FDryUkY9ejb/CGJ+2leUHVj1+TGB+D5VDzKr0cHh1+djXhoXA==',0,347714215);
INSERT INTO "ledger" VALUES(846,75,'talk_asked',1795424516000000,'{}',0,347714216);
INSERT INTO "ledger" VALUES(847,75,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714216);
INSERT INTO "ledger" VALUES(848,75,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(849,75,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(850,75,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(851,77,'started',1795424520000000,'{"source":"","known":false}',0,347714217);
INSERT INTO "ledger" VALUES(852,77,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714218);
INSERT INTO "ledger" VALUES(853,77,'contact',1795424520000000,'s1.5uL5zfUm.6YYSi6OjfAHRKGGN8PlpbxWTrc3YUQfAGT54oJ60mq14GS92xqzrvjjbUI/YUySjxpJvouptcdVxDnlw+F/9oqzlUGQWC9zG',0,347714218);
INSERT INTO "ledger" VALUES(854,77,'guide',1795424520000000,'{"magnet":"guide"}',0,347714218);
INSERT INTO "ledger" VALUES(855,77,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(856,77,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714219);
INSERT INTO "ledger" VALUES(857,77,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714220);
INSERT INTO "ledger" VALUES(858,77,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714221);
INSERT INTO "ledger" VALUES(859,78,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714222);
INSERT INTO "ledger" VALUES(860,78,'said',1795424521000000,'s1.5uL5zfUm.kJqqtodlvtW1GIsR3guChZxaGL+ZUyP4v6nsI+rrMyZlFqAxkwkaxvs5v//Hg6+74NBrqOxaDFtKIB1vBPnfBdT7g0rbJ0xD',0,347714223);
INSERT INTO "ledger" VALUES(861,79,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714224);
INSERT INTO "ledger" VALUES(862,79,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714225);
INSERT INTO "ledger" VALUES(863,79,'contact',1795424521000000,'s1.5uL5zfUm.uBP6dCqNSDuhPmwpZIB9r3EeT0/yAP+o59o6DX+TBlp4jWOYUqVYknWujkd6Kc9w6HTDrH65SA/+wpP6h+NEiHYSAJjmT1Zl',0,347714225);
INSERT INTO "ledger" VALUES(864,79,'guide',1795424521000000,'{"magnet":"guide"}',0,347714225);
INSERT INTO "ledger" VALUES(865,79,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(866,79,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714226);
INSERT INTO "ledger" VALUES(867,80,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714228);
INSERT INTO "ledger" VALUES(868,80,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714229);
INSERT INTO "ledger" VALUES(869,80,'contact',1795424521000000,'s1.5uL5zfUm.7fNxC6KtPb+Gwg6HG1ANWxSPh6SXmYDCmvujlg3x4gW1CEbrJCNWjqdfDtGKw6fRWiWCEapX727YH4bpRet7gRHrXzoM0NX8',0,347714229);
INSERT INTO "ledger" VALUES(870,80,'guide',1795424521000000,'{"magnet":"guide"}',0,347714229);
INSERT INTO "ledger" VALUES(871,80,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(872,80,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714230);
INSERT INTO "ledger" VALUES(873,80,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714231);
INSERT INTO "ledger" VALUES(874,80,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714232);
INSERT INTO "ledger" VALUES(875,80,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714233);
INSERT INTO "ledger" VALUES(876,80,'completed',1795424521000000,'{}',0,347714233);
INSERT INTO "ledger" VALUES(877,80,'return_offered',1795424521000000,'{"by":"end"}',0,347714233);
INSERT INTO "ledger" VALUES(878,80,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(879,80,'said',1795424521000000,'s1.5uL5zfUm.Huj7wFaGd/jrv/smx5Uqz1gcF0tJ3bZDQIXL/YSE7jE4dxy+6RxgtR4IN9GO5ArN/vms3DSmrw5d45yp79lpNPdIjy54mi1wYGDzDSG8L3WYI0ocyA==',0,347714234);
INSERT INTO "ledger" VALUES(880,80,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714234);
INSERT INTO "ledger" VALUES(881,81,'started',1795424521000000,'{"source":"","known":false}',0,347714235);
INSERT INTO "ledger" VALUES(882,82,'started',1795424525000000,'{"source":"","known":false}',0,347714236);
INSERT INTO "ledger" VALUES(883,82,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714237);
INSERT INTO "ledger" VALUES(884,82,'contact',1795424525000000,'s1.5uL5zfUm.OpXVPHiULA6AkRF6Mpk/uWbKb4lWsXxcomgMM040JzuMPSVMN1FJE5fgIsQST7boQm5C5Qfspl+u+ePzwgwVDMbMKizdgcxX',0,347714237);
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
INSERT INTO "ledger" VALUES(897,82,'claimed',1795424526000000,'s1.5uL5zfUm.JzpB8DSAh7oq38NRNbJ2xU/i24ehC7HXeaa51AAYkpwXsJLzHTmjhzCAj6pEpyJ/DoMMkYp6',5100002038,347714242);
INSERT INTO "ledger" VALUES(898,82,'touched',1795424534000000,'{"how":"call","after_min":0}',5100002038,347714244);
INSERT INTO "ledger" VALUES(899,82,'corrected',1795424539000000,'s1.5uL5zfUm.Scq8VnwyjCJidAhsD+e6Ln9hY6Aw7Vl745NKcE5cKL8GgFemrmxdjaCS3TjcGC2eHVMmeOBYQVymD0Hn5cQzp3GnxyvQFlYWrWyWaYhozJ6TxfxUa0BXsGvYIg==',0,NULL);
INSERT INTO "ledger" VALUES(900,82,'outcome',1795424544000000,'s1.5uL5zfUm.zuVCj5973SJ92vkg8JpbeI4SxqzIthPIhcHf5yFsbC1jj0eH5hNZlAIcHkZ/fIPBHul2Rep9VVDTCZLt2LzGpg3fzkJbqgEDsvDdTio=',5100001122,347714248);
INSERT INTO "ledger" VALUES(901,83,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714252);
INSERT INTO "ledger" VALUES(902,83,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714253);
INSERT INTO "ledger" VALUES(903,83,'contact',1795424550000000,'s1.5uL5zfUm.kj6ynreGH8VFxo0H0tPXvKsbksIXLLbyR5gNEmpHHxk7SSWhhXydH+pxngb7B7vL/rRXzFEKVp+y3lGLSa8QDIpxScb6ozXM0MVRnrM=',0,347714253);
INSERT INTO "ledger" VALUES(904,83,'guide',1795424550000000,'{"magnet":"guide"}',0,347714253);
INSERT INTO "ledger" VALUES(905,83,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(906,84,'started',1795424551000000,'{"source":"","known":false}',0,347714254);
INSERT INTO "ledger" VALUES(907,85,'started',1795424552000000,'{"source":"","known":false}',0,347714255);
INSERT INTO "ledger" VALUES(908,39,'resumed',1795424556000000,'{}',0,347714256);
INSERT INTO "ledger" VALUES(909,86,'started',1795424566000000,'{"source":"","known":false}',0,347714259);
INSERT INTO "ledger" VALUES(910,86,'consented',1795424570000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714260);
INSERT INTO "ledger" VALUES(911,86,'contact',1795424570000000,'s1.5uL5zfUm.OccqWc34d5J1ofmwXVUEhjCzcl9/wmGYBpypQeFC6NaVIvy8WlXig7asShih0YeTuhDgq0Wsborrl5R6MOg0LA9CiJDEh8bl',0,347714260);
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
INSERT INTO "ledger" VALUES(923,25,'claimed',1795427540000000,'s1.5uL5zfUm./68IJ/YdqnnquJnoVpseCqZNLvRd2u9bkZUQVvtAtceEPj76pg+q/iAj1w0onhqcCTCpeTixGGqfxUE=',5100002038,347714267);
INSERT INTO "ledger" VALUES(924,36,'released',1795427840000000,'s1.5uL5zfUm./3CHA1DvFk1jj2AaewM6gkQG7QKulwOmJ5Z/V91RalC+WmBXfHszG8Xl5cv4q/ePDqdfLLwe/gQJ',0,-1795425321000000009);
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
INSERT INTO "ledger" VALUES(956,87,'contact',1795428030000000,'s1.5uL5zfUm.BfJuLFlnF8NEnD1w3x2Rp5rDHGUdeERxUHcDRJMcC3Q9u4A4Lo2GTJFQwsHIRALjK1dUAFPTndmzeA//Va5T0syJKwY=',0,347714280);
INSERT INTO "ledger" VALUES(957,87,'talk_asked',1795428030000000,'{}',0,347714280);
INSERT INTO "ledger" VALUES(958,87,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714280);
INSERT INTO "ledger" VALUES(959,87,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(960,87,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(961,87,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(962,88,'started',1795428320000000,'{"source":"","known":false}',0,347714283);
INSERT INTO "ledger" VALUES(963,89,'started',1795428321000000,'{"source":"","known":false}',0,347714284);
INSERT INTO "ledger" VALUES(964,68,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714285);
INSERT INTO "ledger" VALUES(965,68,'contact',1795428322000000,'s1.5uL5zfUm.BjH8qT29F6+8NSyL/6Nt0suL8hAdmG0+W5tA7+FP83PUPgRqkjZDqJ6S5U6NYKq4kRHC9Fo9lMCNmta1x/Ue9wtLigjchYxT',0,347714285);
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
INSERT INTO "ledger" VALUES(981,73,'said',1795428327000000,'s1.5uL5zfUm.AvInRUfaaqW6ncijv92wC/ut6ntqPDlCykhuGrya1ANF8bdR7tXT4PFVQaH/hylUs/xEePWlGR2ZXeCMmdbe8fDyh7k37Bby3Eyw3qQnH2FtzuVM',0,347714290);
INSERT INTO "ledger" VALUES(982,73,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714290);
INSERT INTO "ledger" VALUES(983,36,'said',1795428328000000,'s1.5uL5zfUm.y/xQdndkwMyeohSQRebPuEhPj/hU8r2RHkddypar1FUwC4akp2ti9ZEUKGaDcGyk6cnC11S7QNGr24WUg/XcWLAatD/GUV4grGPGmNdmV2fKcqGXNtTgzaSizqEKUrigIad8',0,347714291);
INSERT INTO "ledger" VALUES(984,36,'contact',1795428329000000,'s1.5uL5zfUm.1ruuZE6hF9/beWn7NyuBio5MJZwA5B9zSFqx36pUX/04Cxa+jglv6BLQHWoGh/Dx5NeGtijgrr2hvh9S23xYN+BQbV3MYj6zYGdcfPRdd4wgiw0=',0,347714292);
INSERT INTO "ledger" VALUES(985,80,'claimed',1795428330000000,'s1.5uL5zfUm.HxM5jeLkcdYWQWbW0bd75ejg66ENoDiniVKojfFcFb1QcmhDenKqA3ryk+fRkuC5Cqk8E4rLVNd7',5100002038,347714293);
INSERT INTO "ledger" VALUES(986,72,'said',1795428333000000,'s1.5uL5zfUm.uRh/Yd1F8iW5L2dWCW1SXqY5lpB7DPOmAtrQrQF4+UQK0ttf4/VdhzwnJWAPRi4xVCfngINK/pIgzqcXFjur0/a10s/PxfjWcwUw9p1cz19wMrmf9Vh5',0,347714296);
INSERT INTO "ledger" VALUES(987,72,'blocked',1795428334000000,'{}',0,347714297);
INSERT INTO "ledger" VALUES(988,36,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714299);
INSERT INTO "ledger" VALUES(989,22,'claimed',1795428340000000,'s1.5uL5zfUm.tsLwSv+yy4lC5gpaek9F46ohpme25aDvEKOgUQVQ5JihmO5dxgOd9GU3lfTva8cy0Jwk8ien3spgikqo',5100012490,347714303);
INSERT INTO "ledger" VALUES(990,26,'wrote',1795428342000000,'s1.5uL5zfUm.POGzaK24m39QOn4l1//l66KlOnFmEl7tzBAHTU3dPSoDeidHjCRc0jqlhUvvtiU0vKLOU4oD0IX0pvD9+eyqbRH5sYqSjgutbK4KVkbAn9TKg2estOQTMcIBTsrV9Ctbm4iV5OWMsUOnylZr7IENBU/Z8Wjm/AhpWablJXnWPA5FnRdUdDw=',5100012490,347714305);
INSERT INTO "ledger" VALUES(991,26,'returned',1795428343000000,'{}',0,347714306);
INSERT INTO "ledger" VALUES(992,26,'said',1795428343000000,'s1.5uL5zfUm.UisiJxYUOtbMbhSQw4O8mhviniOB3efMkt7HyWiuL6+oI1trflEvN1KMFSuMt0pNwIYahzXkLMxasZBJ0iN57/ITBMuOvC902F4EGk8jwTNvNw/xaJWuwBNeQm8=',0,347714306);
INSERT INTO "ledger" VALUES(993,28,'returned',1795428344000000,'{}',0,347714307);
INSERT INTO "ledger" VALUES(994,28,'said',1795428344000000,'s1.5uL5zfUm.eTu0/LzkSAYkiNMyTym0He66eJ4ZPp+qxbtRSeMsfxGj9QNaDHyAFDgT+rDX5AnBABrdMFY3d0/N/byOcCou939enx07jImPHygkPu+zHH1/JCeoI/rbpt/s+SCwGU17',0,347714307);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(503,16);
INSERT INTO "mentions" VALUES(503,17);
INSERT INTO "mentions" VALUES(503,18);
INSERT INTO "mentions" VALUES(503,19);
INSERT INTO "mentions" VALUES(503,20);
INSERT INTO "mentions" VALUES(503,21);
INSERT INTO "mentions" VALUES(503,22);
INSERT INTO "mentions" VALUES(503,23);
INSERT INTO "mentions" VALUES(316,24);
INSERT INTO "mentions" VALUES(503,24);
INSERT INTO "mentions" VALUES(503,25);
INSERT INTO "mentions" VALUES(503,26);
INSERT INTO "mentions" VALUES(503,27);
INSERT INTO "mentions" VALUES(503,29);
INSERT INTO "mentions" VALUES(503,30);
INSERT INTO "mentions" VALUES(503,31);
INSERT INTO "mentions" VALUES(503,32);
INSERT INTO "mentions" VALUES(503,33);
INSERT INTO "mentions" VALUES(503,36);
INSERT INTO "mentions" VALUES(503,37);
INSERT INTO "mentions" VALUES(503,38);
INSERT INTO "mentions" VALUES(865,38);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,18,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,20,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,21,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,23,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,24,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(69,'waits:-1793696720000000001','waits:-1793696720000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713817:talk','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,54,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'u347713817:ask_number','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,55,NULL,1794218600000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'alert:10:1','lead:10',0,NULL,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'alert:6:1:-1793697327000000007','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794218600000000,'sent',1,NULL,5,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'ping:6:-1793697327000000007','said:6',5,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,1794218600000000,4242424242);
INSERT INTO "outbox" VALUES(75,'waits:-1793696720000000001:1','waits:-1793696720000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1793696720000000001',NULL,'waiting_list','[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'faults:5100001122:1794980720000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794980720000000,'sent',1,NULL,56,NULL,1794980720000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'desk:1:-1793716200000000002:T5','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,57,NULL,1794980720000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'desk:2:-1793716200000000003:T5','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,58,NULL,1794980720000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'u347713818:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,12,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'desk:3:-1793716200000000004:T5','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,59,NULL,1794980720000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'desk:4:-1793716200000000005:T5','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,60,NULL,1794980720000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'desk:5:-1793716200000000006:T5','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,61,NULL,1794980720000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'desk:6:-1793716200000000007:T5','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,62,NULL,1794980720000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'morning:2026-11-18:0','morning:2026-11-18',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'down:ping:6:-1793697327000000007','said:6',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:6:-1793697327000000007',NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980724000000,NULL,NULL,1794218600000000,4242424242);
INSERT INTO "outbox" VALUES(86,'down:waits:-1793696720000000001','waits:-1793696720000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1793696720000000001',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980724000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'waits:-1794218900000000009','waits:-1794218900000000009',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,16,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'desk:10:-1794234600000000010:T5','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,63,NULL,1794980724000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713819:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,17,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u-1794292200000000011:return','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,64,NULL,1794980724000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'alert:1:1:-1794906020000000013','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,18,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'waits:-1794218900000000009:1','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'alert:2:1:-1794906021000000014','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,20,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'waits:-1794218900000000009:2','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'alert:3:1:-1794906022000000015','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1794980728000000,'sent',1,NULL,21,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'waits:-1794218900000000009:3','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980728000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713820:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980728000000,'sent',1,NULL,22,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'alert:4:1:-1794906023000000016','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1794980728000000,'sent',1,NULL,23,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'waits:-1794218900000000009:4','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980728000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'alert:5:1:-1794906024000000017','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1794980728000000,'sent',1,NULL,24,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'waits:-1794218900000000009:5','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980728000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'alert:6:1:-1794906025000000018','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794980728000000,'sent',1,NULL,5,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'waits:-1794218900000000009:6','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980728000000,'sent',1,NULL,16,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713821:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980732000000,'sent',1,NULL,26,NULL,1794980732000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'u347713822:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980736000000,'sent',1,NULL,28,NULL,1794980736000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'gap:5100001122:1794980740000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1794980740000000,'sent',1,NULL,65,NULL,1794980740000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'u347713823:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980740000000,'sent',1,NULL,30,NULL,1794980740000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713824:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980744000000,'sent',1,NULL,32,NULL,1794980744000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713825:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980748000000,'sent',1,NULL,34,NULL,1794980748000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713826:exchange','chat:5100013133',3,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,67,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713827:guide','file:u347713827:guide',1,5100013133,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,69,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'u347713827:q0','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'u347713828:q1','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713827:q0',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'u347713829:q2','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713828:q1',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(115,'u347713830:q3','chat:5100013133',1,5100013133,'editMessageText','{}',11,NULL,'u347713829:q2',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(116,'u347713831:a3','late:u347713831:a3',1,5100013133,'editMessageText','{}',11,NULL,NULL,'u347713831:end.sql',NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,70,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(117,'u347713831:end.sql','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,71,NULL,1794980752000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(118,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,35,NULL,1794980752000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(119,'alert:11:1:347713832','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980756000000,'sent',1,NULL,35,NULL,1794980760000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(120,'alert:11:1:347713833','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980760000000,'sent',1,NULL,35,NULL,1794980760000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(121,'alert:11:1:347713834','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980764000000,'sent',1,NULL,35,NULL,1794980764000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(122,'desk:11:347713834:T3','chat:5100013133',1,5100013133,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980764000000,'sent',1,NULL,72,NULL,1794980764000000,NULL,5100013133,NULL,4242424242);
INSERT INTO "outbox" VALUES(123,'u347713835:exchange','chat:5100013932',3,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,74,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(124,'u347713836:guide','file:u347713836:guide',1,5100013932,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,76,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(125,'u347713836:q0','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(126,'u347713837:q1','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713836:q0',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(127,'u347713838:q2','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713837:q1',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(128,'u347713839:q3','chat:5100013932',1,5100013932,'editMessageText','{}',12,NULL,'u347713838:q2',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(129,'u347713840:a3','late:u347713840:a3',1,5100013932,'editMessageText','{}',12,NULL,NULL,'u347713840:end.sql',NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,77,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(130,'u347713840:end.sql','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,78,NULL,1794980768000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(131,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,39,NULL,1794980768000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(132,'alert:12:1:347713841','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980772000000,'sent',1,NULL,39,NULL,1794980776000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(133,'alert:12:1:347713842','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980776000000,'sent',1,NULL,39,NULL,1794980776000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'desk:12:347713842:T2','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980776000000,'sent',1,NULL,79,NULL,1794980776000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'alert:12:1:347713843','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980780000000,'sent',1,NULL,39,NULL,1794980780000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'desk:12:347713843:T3','chat:5100013932',1,5100013932,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980780000000,'sent',1,NULL,80,NULL,1794980780000000,NULL,5100013932,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'u347713844:exchange','chat:5100014266',3,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,82,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713845:guide','file:u347713845:guide',1,5100014266,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,84,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(139,'u347713845:q0','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713846:q1','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713845:q0',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713847:q2','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713846:q1',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713848:q3','chat:5100014266',1,5100014266,'editMessageText','{}',13,NULL,'u347713847:q2',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'u347713849:a3','late:u347713849:a3',1,5100014266,'editMessageText','{}',13,NULL,NULL,'u347713849:end.sql',NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,85,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'u347713849:end.sql','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,86,NULL,1794980784000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,43,NULL,1794980784000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'alert:13:1:347713850','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980788000000,'sent',1,NULL,43,NULL,1794980788000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'alert:13:1:347713851','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980792000000,'sent',1,NULL,43,NULL,1794980792000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'desk:13:347713851:T3','chat:5100014266',1,5100014266,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980792000000,'sent',1,NULL,87,NULL,1794980792000000,NULL,5100014266,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'u347713852:exchange','chat:5100015185',3,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,89,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713853:guide','file:u347713853:guide',1,5100015185,'sendDocument','{}',14,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,91,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713853:q0','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713854:q1','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713853:q0',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713855:q2','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713854:q1',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713856:q3','chat:5100015185',1,5100015185,'editMessageText','{}',14,NULL,'u347713855:q2',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713857:a3','late:u347713857:a3',1,5100015185,'editMessageText','{}',14,NULL,NULL,'u347713857:end.sql',NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713857:end.sql','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,93,NULL,1794980796000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,46,NULL,1794980796000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'alert:14:1:347713858','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980800000000,'sent',1,NULL,46,NULL,1794980800000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'alert:14:1:347713859','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980804000000,'sent',1,NULL,46,NULL,1794980804000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'alert:14:1:347713860','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980808000000,'sent',1,NULL,46,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713860:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980808000000,'sent',1,NULL,50,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713861:exchange','chat:5100016297',3,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,95,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713862:guide','file:u347713862:guide',1,5100016297,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,97,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713862:q0','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713863:q1','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713862:q0',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713864:q2','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713863:q1',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713865:q3','chat:5100016297',1,5100016297,'editMessageText','{}',15,NULL,'u347713864:q2',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713866:a3','late:u347713866:a3',1,5100016297,'editMessageText','{}',15,NULL,NULL,'u347713866:end.sql',NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,98,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713866:end.sql','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,99,NULL,1794980812000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,51,NULL,1794980812000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'alert:15:1:347713867','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980816000000,'sent',1,NULL,51,NULL,1794980816000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'alert:15:1:347713868','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980820000000,'sent',1,NULL,51,NULL,1794980820000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'alert:15:1:347713869','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980824000000,'sent',1,NULL,51,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713869:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980824000000,'sent',1,NULL,55,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713870:relayed','chat:5100016297',1,5100016297,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,101,NULL,1794980828000000,NULL,5100016297,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'alert:15:1:347713870','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980828000000,'sent',1,NULL,51,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'said:15:347713870','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','said','[]',0,NULL,1794980828000000,'sent',1,NULL,56,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'desk:15:347713870:R6','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,57,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713871:exchange','chat:5100017368',3,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,103,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713872:guide','file:u347713872:guide',1,5100017368,'sendDocument','{}',16,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,105,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713872:q0','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,'question','[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713873:q1','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713872:q0',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713874:q2','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713873:q1',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713875:q3','chat:5100017368',1,5100017368,'editMessageText','{}',16,NULL,'u347713874:q2',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713876:a3','late:u347713876:a3',1,5100017368,'editMessageText','{}',16,NULL,NULL,'u347713876:end.sql',NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,106,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713876:end.sql','chat:5100017368',1,5100017368,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,107,NULL,1794980832000000,NULL,5100017368,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'alert:16:1','lead:16',0,NULL,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,58,NULL,1794980832000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'alert:16:1:347713877','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980836000000,'sent',1,NULL,58,NULL,1794980836000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'alert:16:1:347713878','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980840000000,'sent',1,NULL,58,NULL,1794980840000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'faults:5100001122:1794980840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794980840000000,'sent',1,NULL,108,NULL,1794980840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'alert:16:1:347713879','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980844000000,'sent',1,NULL,58,NULL,1794980844000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'desk:16:347713880:R7','asked:16',4,NULL,'sendMessage','{}',16,NULL,NULL,'alert:16:1',NULL,'[]',0,NULL,1794980848000000,'sent',1,NULL,62,NULL,1794980848000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'alert:16:1:347713881','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980852000000,'sent',1,NULL,58,NULL,1794980852000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'down:desk:16:347713880:R7','asked:16',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:16:347713880:R7',NULL,NULL,'[]',0,NULL,1794980852000000,'sent',1,NULL,NULL,NULL,1794980852000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713882:exchange','chat:5100018116',3,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,110,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713883:guide','file:u347713883:guide',1,5100018116,'sendDocument','{}',17,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,112,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713883:q0','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,'question','[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713884:q1','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713883:q0',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713885:q2','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713884:q1',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713886:q3','chat:5100018116',1,5100018116,'editMessageText','{}',17,NULL,'u347713885:q2',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713887:a3','late:u347713887:a3',1,5100018116,'editMessageText','{}',17,NULL,NULL,'u347713887:end.sql',NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,113,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713887:end.sql','chat:5100018116',1,5100018116,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,114,NULL,1794980856000000,NULL,5100018116,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'alert:17:1','lead:17',0,NULL,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,64,NULL,1794980856000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'alert:17:1:347713888','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980860000000,'sent',1,NULL,64,NULL,1794980860000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'desk:17:347713889:R8','asked:17',4,NULL,'sendMessage','{}',17,NULL,NULL,'alert:17:1',NULL,'[]',0,NULL,1794980864000000,'sent',1,NULL,67,NULL,1794980864000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'alert:17:1:347713890','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980868000000,'sent',1,NULL,64,NULL,1794980868000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'down:desk:17:347713889:R8','asked:17',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:17:347713889:R8',NULL,NULL,'[]',0,NULL,1794980868000000,'sent',1,NULL,NULL,NULL,1794980868000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713891:exchange','chat:5100019142',3,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,116,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713892:guide','file:u347713892:guide',1,5100019142,'sendDocument','{}',18,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,118,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713892:q0','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,'question','[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713893:q1','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713892:q0',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713894:q2','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713893:q1',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713895:q3','chat:5100019142',1,5100019142,'editMessageText','{}',18,NULL,'u347713894:q2',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713896:a3','late:u347713896:a3',1,5100019142,'editMessageText','{}',18,NULL,NULL,'u347713896:end.sql',NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,119,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'u347713896:end.sql','chat:5100019142',1,5100019142,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,120,NULL,1794980876000000,NULL,5100019142,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'alert:18:1','lead:18',0,NULL,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,68,NULL,1794980876000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'alert:18:1:347713897','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980880000000,'sent',1,NULL,68,NULL,1794980880000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'desk:18:347713898:R7','asked:18',4,NULL,'sendMessage','{}',18,NULL,NULL,'alert:18:1',NULL,'[]',0,NULL,1794980884000000,'sent',1,NULL,70,NULL,1794980884000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'alert:18:1:347713899','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980888000000,'sent',1,NULL,68,NULL,1794980888000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'down:desk:18:347713898:R7','asked:18',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:18:347713898:R7',NULL,NULL,'[]',0,NULL,1794980888000000,'sent',1,NULL,NULL,NULL,1794980888000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713900:exchange','chat:5100020032',3,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,122,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713901:guide','file:u347713901:guide',1,5100020032,'sendDocument','{}',19,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,124,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713901:q0','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713902:q1','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713901:q0',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713903:q2','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713902:q1',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713904:q3','chat:5100020032',1,5100020032,'editMessageText','{}',19,NULL,'u347713903:q2',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713905:a3','late:u347713905:a3',1,5100020032,'editMessageText','{}',19,NULL,NULL,'u347713905:end.sql',NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,125,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713905:end.sql','chat:5100020032',1,5100020032,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,126,NULL,1794980896000000,NULL,5100020032,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'alert:19:1','lead:19',0,NULL,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,71,NULL,1794980896000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'alert:19:1:347713906','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980900000000,'sent',1,NULL,71,NULL,1794980900000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'alert:19:1:347713907','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980904000000,'sent',1,NULL,71,NULL,1794980908000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713908:exchange','chat:5100020880',3,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,128,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713909:guide','file:u347713909:guide',1,5100020880,'sendDocument','{}',20,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,130,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713909:q0','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,'question','[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713910:q1','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713909:q0',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713911:q2','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713910:q1',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713912:q3','chat:5100020880',1,5100020880,'editMessageText','{}',20,NULL,'u347713911:q2',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713913:a3','late:u347713913:a3',1,5100020880,'editMessageText','{}',20,NULL,NULL,'u347713913:end.sql',NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,131,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713913:end.sql','chat:5100020880',1,5100020880,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,132,NULL,1794980908000000,NULL,5100020880,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'alert:20:1','lead:20',0,NULL,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,74,NULL,1794980908000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'alert:20:1:347713914','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794980912000000,'sent',1,NULL,74,NULL,1794980912000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713915:exchange','chat:5100021674',3,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,134,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713916:guide','file:u347713916:guide',1,5100021674,'sendDocument','{}',21,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,136,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713916:q0','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,'question','[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713917:q1','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713918:q2','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713917:q1',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713919:q3','chat:5100021674',1,5100021674,'editMessageText','{}',21,NULL,'u347713918:q2',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713920:a3','late:u347713920:a3',1,5100021674,'editMessageText','{}',21,NULL,NULL,'u347713920:end.sql',NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,137,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713920:end.sql','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,138,NULL,1794980916000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'alert:21:1','lead:21',0,NULL,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,76,NULL,1794980916000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'alert:21:1:347713921','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980920000000,'sent',1,NULL,76,NULL,1794980920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'alert:21:1:347713922','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980924000000,'sent',1,NULL,76,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'desk:21:347713922:R4','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794980924000000,'sent',1,NULL,79,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713923:exchange','chat:5100022184',3,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,140,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713924:guide','file:u347713924:guide',1,5100022184,'sendDocument','{}',22,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,142,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713924:q0','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713925:q1','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713924:q0',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713926:q2','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713925:q1',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713927:q3','chat:5100022184',1,5100022184,'editMessageText','{}',22,NULL,'u347713926:q2',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713928:a3','late:u347713928:a3',1,5100022184,'editMessageText','{}',22,NULL,NULL,'u347713928:end.sql',NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,143,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713928:end.sql','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,144,NULL,1794980928000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'alert:22:1','lead:22',0,NULL,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,80,NULL,1794980928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'alert:22:1:347713929','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980932000000,'sent',1,NULL,80,NULL,1794980932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'alert:22:1:347713930','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980936000000,'sent',1,NULL,80,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'desk:22:347713930:R1','said:22',5,NULL,'sendMessage','{}',22,NULL,NULL,'alert:22:1',NULL,'[]',0,NULL,1794980936000000,'sent',1,NULL,83,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713931:exchange','chat:5100023111',3,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,146,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713932:guide','file:u347713932:guide',1,5100023111,'sendDocument','{}',23,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,148,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713932:q0','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,'question','[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713933:q1','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713932:q0',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713934:q2','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713933:q1',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713935:q3','chat:5100023111',1,5100023111,'editMessageText','{}',23,NULL,'u347713934:q2',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'u347713936:a3','late:u347713936:a3',1,5100023111,'editMessageText','{}',23,NULL,NULL,'u347713936:end.sql',NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,149,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713936:end.sql','chat:5100023111',1,5100023111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,150,NULL,1794980940000000,NULL,5100023111,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'alert:23:1','lead:23',0,NULL,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,84,NULL,1794980940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'alert:23:1:347713937','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980944000000,'sent',1,NULL,84,NULL,1794980944000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'alert:23:1:347713938','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980948000000,'sent',1,NULL,84,NULL,1794980948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713939:exchange','chat:5100024475',3,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,152,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713940:guide','file:u347713940:guide',1,5100024475,'sendDocument','{}',24,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,154,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713940:q0','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,'question','[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713941:q1','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713940:q0',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713942:q2','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713941:q1',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713943:q3','chat:5100024475',1,5100024475,'editMessageText','{}',24,NULL,'u347713942:q2',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713944:a3','late:u347713944:a3',1,5100024475,'editMessageText','{}',24,NULL,NULL,'u347713944:end.sql',NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713944:end.sql','chat:5100024475',1,5100024475,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,156,NULL,1794980952000000,NULL,5100024475,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,87,NULL,1794980952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'alert:24:1:347713945','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980956000000,'sent',1,NULL,87,NULL,1794980956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'alert:24:1:347713946','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794980960000000,'sent',1,NULL,87,NULL,1794980960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713947:exchange','chat:5100024986',3,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,158,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713948:guide','file:u347713948:guide',1,5100024986,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,160,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713948:q0','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713949:q1','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713948:q0',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713950:q2','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713949:q1',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713951:q3','chat:5100024986',1,5100024986,'editMessageText','{}',25,NULL,'u347713950:q2',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'u347713952:a3','late:u347713952:a3',1,5100024986,'editMessageText','{}',25,NULL,NULL,'u347713952:end.sql',NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,161,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'u347713952:end.sql','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,162,NULL,1794980964000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'alert:25:1','lead:25',0,NULL,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,90,NULL,1794980964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'faults:5100001122:1794988168000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794988168000000,'sent',1,NULL,163,NULL,1794988168000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'desk:21:-1794980980000000019:T1','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,164,NULL,1794988168000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'down:waits:-1794218900000000009','waits:-1794218900000000009',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794218900000000009',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'waits:-1794981228000000021','waits:-1794981228000000021',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,91,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'alert:21:1:-1794981824000000025','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,76,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'ping:21:-1794981824000000025','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'waits:-1794981228000000021:1','waits:-1794981228000000021',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000021',NULL,'waiting_list','[]',0,NULL,1794988168000000,'sent',1,NULL,91,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'ping:15:-1794982628000000026','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,93,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'mark:7:1','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,165,NULL,1794988168000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'desk:11:-1794987000000000028:R5','said:11',5,NULL,'sendMessage','{}',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,94,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'desk:12:-1794987000000000029:R5','said:12',5,NULL,'sendMessage','{}',12,NULL,NULL,'alert:12:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,95,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'alert:11:1:347713953','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,35,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'down:desk:11:-1794987000000000028:R5','said:11',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:11:-1794987000000000028:R5',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'down:ping:15:-1794982628000000026','said:15',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:15:-1794982628000000026',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'ping:15:-1794988168000000030','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,96,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'alert:12:1:347713954','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794988172000000,'sent',1,NULL,39,NULL,1794988172000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'down:desk:12:-1794987000000000029:R5','said:12',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:12:-1794987000000000029:R5',NULL,NULL,'[]',0,NULL,1794988172000000,'sent',1,NULL,NULL,NULL,1794988172000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'u347713955:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988176000000,'sent',1,NULL,98,NULL,1794988176000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'alert:24:1:347713956','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1794988180000000,'sent',1,NULL,87,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'off:5100011199:347713956','off:5100011199',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988180000000,'sent',1,NULL,100,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'waits:-1794981228000000021:2','waits:-1794981228000000021',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000021',NULL,'waiting_list','[]',0,NULL,1794988180000000,'sent',1,NULL,91,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'down:ping:21:-1794981824000000025','said:21',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:21:-1794981824000000025',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'down:waits:-1794981228000000021','waits:-1794981228000000021',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794981228000000021',NULL,NULL,'[]',1,NULL,1795239920000000,'sent',1,NULL,NULL,NULL,1795239920000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'waits:-1794988480000000001','waits:-1794988480000000001',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,101,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'u347713958:exchange','chat:5100025656',3,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,167,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'desk:21:-1795012200000000002:T5','chat:5100021674',1,5100021674,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,169,NULL,1795239920000000,NULL,5100021674,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'u347713959:guide','file:u347713959:guide',1,5100025656,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347713959:q0','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'desk:22:-1795012200000000003:T5','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,170,NULL,1795239920000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'desk:25:-1795012200000000004:T5','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347713960:q1','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713959:q0',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347713961:q2','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713960:q1',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'morning:2026-11-21:0','morning:2026-11-21',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,102,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'u347713962:q3','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713961:q2',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347713963:a3','late:u347713963:a3',1,5100025656,'editMessageText','{}',26,NULL,NULL,'u347713963:end.sql',NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347713963:end.sql','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,174,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'alert:26:1','lead:26',0,NULL,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,104,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'alert:26:1:347713964','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239924000000,'sent',1,NULL,104,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'topic:26:347713964:✅','topic:26',2,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239924000000,'sent',1,NULL,NULL,NULL,1795239924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'first:-1002200000405:107','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239928000000,'sent',1,NULL,108,NULL,1795239928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'down:first:-1002200000405:107','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:107',NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'carry:-1002200000405:107','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239932000000,'sent',1,NULL,175,NULL,1795239932000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'alert:26:1:-1795239932000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239932000000,'sent',1,NULL,104,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'topic:26:-1795239932000000000:💬','topic:26',2,-1002200000405,'editForumTopic','{}',26,NULL,NULL,NULL,'named','[]',0,NULL,1795239932000000,'sent',1,NULL,NULL,NULL,1795239932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'u347713967:relayed','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239936000000,'sent',1,NULL,177,NULL,1795239936000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'alert:26:1:347713967','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239936000000,'sent',1,NULL,104,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'said:26:347713967','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1','said','[]',0,NULL,1795239936000000,'sent',1,NULL,110,NULL,1795239936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'gap:5100001122:1795239940000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795239940000000,'sent',1,NULL,178,NULL,1795239940000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'carry:-1002200000405:111','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239940000000,'sent',1,NULL,179,NULL,1795239940000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'alert:26:1:-1795239940000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239940000000,'sent',1,NULL,104,NULL,1795239940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'recarry:-1002200000405:111:347713969','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,NULL,NULL,'recarry:-1002200000405:111','[]',0,NULL,1795239944000000,'sent',1,NULL,179,NULL,1795239944000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'alert:26:1:347713970','lead:26',1,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795239948000000,'sent',1,NULL,104,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'copy:26:347713970','said:26',5,NULL,'copyMessages','{}',26,NULL,NULL,'alert:26:1','copied','[]',0,NULL,1795239948000000,'sent',1,NULL,112,NULL,1795239948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'first:-1002200000405:113','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239952000000,'sent',1,NULL,114,NULL,1795239952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'u347713972:exchange','chat:5100026625',3,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,182,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347713973:guide','file:u347713973:guide',1,5100026625,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,184,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347713973:q0','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347713974:q1','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713973:q0',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347713975:q2','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713974:q1',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'u347713976:q3','chat:5100026625',1,5100026625,'editMessageText','{}',27,NULL,'u347713975:q2',NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'u347713977:a3','late:u347713977:a3',1,5100026625,'editMessageText','{}',27,NULL,NULL,'u347713977:end.sql',NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,185,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'u347713977:end.sql','chat:5100026625',1,5100026625,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,186,NULL,1795239956000000,NULL,5100026625,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'alert:27:1','lead:27',0,NULL,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239956000000,'sent',1,NULL,116,NULL,1795239956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(360,'u347713978:exchange','chat:5100027615',3,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,188,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(361,'u347713979:guide','file:u347713979:guide',1,5100027615,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,190,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(362,'u347713979:q0','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(363,'u347713980:q1','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713979:q0',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(364,'u347713981:q2','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713980:q1',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(365,'u347713982:q3','chat:5100027615',1,5100027615,'editMessageText','{}',28,NULL,'u347713981:q2',NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(366,'u347713983:a3','late:u347713983:a3',1,5100027615,'editMessageText','{}',28,NULL,NULL,'u347713983:end.sql',NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,191,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(367,'u347713983:end.sql','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,192,NULL,1795239960000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(368,'alert:28:1','lead:28',0,NULL,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239960000000,'sent',1,NULL,118,NULL,1795239960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(369,'u347713984:exchange','chat:5100027868',3,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,194,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(370,'u347713985:guide','file:u347713985:guide',1,5100027868,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,196,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(371,'u347713985:q0','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(372,'u347713986:q1','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713985:q0',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(373,'u347713987:q2','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713986:q1',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(374,'u347713988:q3','chat:5100027868',1,5100027868,'editMessageText','{}',29,NULL,'u347713987:q2',NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(375,'u347713989:a3','late:u347713989:a3',1,5100027868,'editMessageText','{}',29,NULL,NULL,'u347713989:end.sql',NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,197,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(376,'u347713989:end.sql','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,198,NULL,1795239964000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(377,'alert:29:1','lead:29',0,NULL,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239964000000,'sent',1,NULL,120,NULL,1795239964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(378,'u347713990:exchange','chat:5100029053',3,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,200,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'u347713991:guide','file:u347713991:guide',1,5100029053,'sendDocument','{}',30,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,202,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(380,'u347713991:q0','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,'question','[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347713992:q1','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713991:q0',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347713993:q2','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713992:q1',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347713994:q3','chat:5100029053',1,5100029053,'editMessageText','{}',30,NULL,'u347713993:q2',NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'u347713995:a3','late:u347713995:a3',1,5100029053,'editMessageText','{}',30,NULL,NULL,'u347713995:end.sql',NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,203,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(385,'u347713995:end.sql','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,204,NULL,1795239968000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(386,'alert:30:1','lead:30',0,NULL,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239968000000,'sent',1,NULL,122,NULL,1795239968000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(387,'alert:28:1:347713996','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239972000000,'sent',1,NULL,118,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(388,'topic:28:347713996:✅','topic:28',2,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239972000000,'sent',1,NULL,NULL,NULL,1795239972000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(389,'alert:27:1:347713997','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,116,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(390,'topic:27:347713997:✅','topic:27',2,-1002200000405,'editForumTopic','{}',27,NULL,NULL,NULL,'named','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(391,'alert:28:1:347713997','lead:28',4,NULL,'editMessageText','{}',28,NULL,'alert:28:1',NULL,'card','[]',0,NULL,1795239976000000,'sent',1,NULL,118,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(392,'topic:28:347713997:🔗','topic:28',2,-1002200000405,'editForumTopic','{}',28,NULL,NULL,NULL,'named','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(393,'topic:28:347713997:closeForumTopic','topic:28',2,-1002200000405,'closeForumTopic','{}',28,NULL,NULL,NULL,'opened','[]',0,NULL,1795239976000000,'sent',1,NULL,NULL,NULL,1795239976000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(394,'alert:29:1:347713998','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239980000000,'sent',1,NULL,120,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(395,'alert:30:1:347713998','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239980000000,'sent',1,NULL,122,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(396,'topic:30:347713998:🔗','topic:30',2,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239980000000,'sent',1,NULL,NULL,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(397,'topic:30:347713998:closeForumTopic','topic:30',2,-1002200000405,'closeForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239980000000,'sent',1,NULL,NULL,NULL,1795239980000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(398,'u347713999:relayed','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239984000000,'sent',1,NULL,206,NULL,1795239984000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(399,'alert:27:1:347713999','lead:27',1,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795239984000000,'sent',1,NULL,116,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(400,'said:27:347713999','said:28',5,NULL,'sendMessage','{}',28,NULL,NULL,'alert:27:1','said','[]',0,NULL,1795239984000000,'sent',1,NULL,132,NULL,1795239984000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(401,'alert:30:1:347714000','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795239988000000,'sent',1,NULL,122,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(402,'topic:30:347714000:🔥','topic:30',2,-1002200000405,'editForumTopic','{}',30,NULL,NULL,NULL,'named','[]',0,NULL,1795239988000000,'sent',1,NULL,NULL,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(403,'topic:30:347714000:reopenForumTopic','topic:30',2,-1002200000405,'reopenForumTopic','{}',30,NULL,NULL,NULL,'opened','[]',0,NULL,1795239988000000,'sent',1,NULL,NULL,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(404,'alert:29:1:347714000','lead:29',4,NULL,'editMessageText','{}',29,NULL,'alert:29:1',NULL,'card','[]',0,NULL,1795239988000000,'sent',1,NULL,120,NULL,1795239988000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(405,'u347714001:exchange','chat:5100030371',3,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,208,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(406,'u347714002:guide','file:u347714002:guide',1,5100030371,'sendDocument','{}',31,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,210,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(407,'u347714002:q0','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,'question','[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(408,'u347714003:q1','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714002:q0',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(409,'u347714004:q2','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714003:q1',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(410,'u347714005:q3','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,'u347714004:q2',NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(411,'u347714006:a3','late:u347714006:a3',1,5100030371,'editMessageText','{}',31,NULL,NULL,'u347714006:end.sql',NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,211,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(412,'u347714006:end.sql','chat:5100030371',1,5100030371,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,212,NULL,1795239992000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(413,'alert:31:1','lead:31',0,NULL,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239992000000,'sent',1,NULL,137,NULL,1795239992000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(414,'u347714007:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239996000000,'sent',1,NULL,212,NULL,1795239996000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(415,'u347714008:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240000000000,'sent',1,NULL,212,NULL,1795240000000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(416,'u347714009:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240004000000,'sent',1,NULL,212,NULL,1795240004000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(417,'u347714010:pick','chat:5100030371',1,5100030371,'editMessageText','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240008000000,'sent',1,NULL,212,NULL,1795240008000000,NULL,5100030371,NULL,4242424242);
INSERT INTO "outbox" VALUES(418,'alert:31:1:347714010','lead:31',1,NULL,'editMessageText','{}',31,NULL,'alert:31:1',NULL,'card','[]',0,NULL,1795240008000000,'sent',1,NULL,137,NULL,1795240008000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(419,'u347714011:exchange','chat:5100031252',3,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,214,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(420,'u347714012:guide','file:u347714012:guide',1,5100031252,'sendDocument','{}',32,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,216,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(421,'u347714012:q0','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(422,'u347714013:q1','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714012:q0',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(423,'u347714014:q2','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714013:q1',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(424,'u347714015:q3','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,'u347714014:q2',NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(425,'u347714016:a3','late:u347714016:a3',1,5100031252,'editMessageText','{}',32,NULL,NULL,'u347714016:end.sql',NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,217,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(426,'u347714016:end.sql','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,218,NULL,1795240012000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(427,'alert:32:1','lead:32',0,NULL,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240012000000,'sent',1,NULL,139,NULL,1795240012000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(428,'u347714017:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240016000000,'sent',1,NULL,218,NULL,1795240016000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(429,'u347714018:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240020000000,'sent',1,NULL,218,NULL,1795240020000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(430,'u347714019:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240024000000,'sent',1,NULL,218,NULL,1795240024000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(431,'u347714020:pick','chat:5100031252',1,5100031252,'editMessageText','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240028000000,'sent',1,NULL,218,NULL,1795240028000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(432,'alert:32:1:347714020','lead:32',1,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240028000000,'sent',1,NULL,139,NULL,1795240028000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(433,'alert:32:1:347714021','lead:32',4,NULL,'editMessageText','{}',32,NULL,'alert:32:1',NULL,'card','[]',0,NULL,1795240032000000,'sent',1,NULL,139,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(434,'topic:32:347714021:✅','topic:32',2,-1002200000405,'editForumTopic','{}',32,NULL,NULL,NULL,'named','[]',0,NULL,1795240032000000,'sent',1,NULL,NULL,NULL,1795240032000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(435,'desk:28:-1795240032000000006:T1','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240032000000,'sent',1,NULL,219,NULL,1795240032000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(436,'u347714022:sale.low','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,220,NULL,1795240036000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(437,'alert:7:1:347714022','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240036000000,'sent',1,NULL,6,NULL,1795240036000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(438,'desk:7:347714022:told.low_mark','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240036000000,'sent',1,NULL,142,NULL,1795240036000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(439,'u347714023:sale.changed','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,221,NULL,1795240040000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(440,'u347714023:sale.high','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,223,NULL,1795240040000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(441,'alert:7:1:347714023','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240040000000,'sent',1,NULL,6,NULL,1795240040000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(442,'faults:5100001122:1795240040000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795240040000000,'sent',1,NULL,222,NULL,1795240040000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(443,'u347714024:exchange','chat:5100033040',3,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240044000000,'sent',1,NULL,225,NULL,1795240044000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(444,'u347714025:guide','file:u347714025:guide',1,5100033040,'sendDocument','{}',33,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240048000000,'sent',1,NULL,227,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(445,'u347714025:q0','chat:5100033040',1,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,'question','[]',0,NULL,1795240048000000,'sent',1,NULL,228,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(446,'u347714026:talk','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,229,NULL,1795240052000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(447,'alert:7:1:347714026','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240052000000,'sent',1,NULL,6,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(448,'desk:7:347714026:told.help','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,143,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(449,'u347714028:consent','chat:5100033349',3,5100033349,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,231,NULL,1795422620000000,NULL,5100033349,NULL,4242424242);
INSERT INTO "outbox" VALUES(450,'desk:32:-1795240092000000001:T1','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,232,NULL,1795422620000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(451,'down:waits:-1794988480000000001','waits:-1794988480000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794988480000000001',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(452,'waits:-1795240264000000002','waits:-1795240264000000002',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,144,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(453,'alert:27:1:-1795240872000000005','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,116,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(454,'ping:27:-1795240872000000005','said:27',5,NULL,'sendMessage','{}',27,NULL,NULL,'alert:27:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,145,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(455,'waits:-1795240264000000002:1','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795422620000000,'sent',1,NULL,144,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(456,'ping:26:-1795241748000000006','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,146,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(457,'alert:27:1:-1795422620000000000','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,116,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(458,'alert:26:1:-1795422620000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,104,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(459,'ping:7:-1795241852000000008','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,147,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(460,'desk:28:-1795271400000000009:T5','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,233,NULL,1795422620000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(461,'desk:29:-1795271400000000010:T5','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,234,NULL,1795422620000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(462,'desk:30:-1795271400000000011:T5','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,235,NULL,1795422620000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(463,'morning:2026-11-23:0','morning:2026-11-23',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,148,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(464,'down:first:-1002200000405:113','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:113',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(465,'first:-1002200000405:113:over','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,149,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(466,'down:ping:26:-1795241748000000006','said:26',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:26:-1795241748000000006',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(467,'ping:26:-1795422620000000014','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,150,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(468,'down:ping:7:-1795241852000000008','said:7',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:7:-1795241852000000008',NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(469,'ping:7:-1795422620000000015','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,151,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(470,'u347714029:consent','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,237,NULL,1795422621000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(471,'u347714030:exchange','chat:5100034169',3,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,239,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(472,'u347714031:guide','file:u347714031:guide',1,5100034169,'sendDocument','{}',36,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,241,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(473,'u347714031:q0','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(474,'u347714032:q1','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714031:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(475,'u347714033:q2','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714032:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(476,'u347714034:q3','chat:5100034169',1,5100034169,'editMessageText','{}',36,NULL,'u347714033:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(477,'u347714035:a3','late:u347714035:a3',1,5100034169,'editMessageText','{}',36,NULL,NULL,'u347714035:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,242,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(478,'u347714035:end.sql','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,243,NULL,1795424420000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(479,'alert:36:1','lead:36',0,NULL,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,152,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(480,'alert:36:1:347714036','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,152,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(481,'u347714037:exchange','chat:5100034988',3,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,245,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(482,'u347714038:guide','file:u347714038:guide',1,5100034988,'sendDocument','{}',37,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,247,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(483,'u347714038:q0','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(484,'u347714039:q1','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714038:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(485,'u347714040:q2','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714039:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(486,'u347714041:q3','chat:5100034988',1,5100034988,'editMessageText','{}',37,NULL,'u347714040:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(487,'u347714042:a3','late:u347714042:a3',1,5100034988,'editMessageText','{}',37,NULL,NULL,'u347714042:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,248,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(488,'u347714042:end.sql','chat:5100034988',1,5100034988,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,249,NULL,1795424425000000,NULL,5100034988,NULL,4242424242);
INSERT INTO "outbox" VALUES(489,'alert:37:1','lead:37',0,NULL,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,153,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(490,'u347714043:exchange','chat:5100035899',3,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,251,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(491,'u347714044:guide','file:u347714044:guide',1,5100035899,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,253,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(492,'u347714044:q0','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(493,'u347714045:q1','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714044:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(494,'u347714046:q2','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714045:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(495,'u347714047:q3','chat:5100035899',1,5100035899,'editMessageText','{}',38,NULL,'u347714046:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(496,'u347714048:a3','late:u347714048:a3',1,5100035899,'editMessageText','{}',38,NULL,NULL,'u347714048:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,254,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(497,'u347714048:end.mql','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,255,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(498,'u347714049:tips_on','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,256,NULL,1795424426000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(499,'u347714050:mydata','chat:5100035899',1,5100035899,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,258,NULL,1795424427000000,NULL,5100035899,NULL,4242424242);
INSERT INTO "outbox" VALUES(500,'u347714051:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,260,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(501,'u347714054:answer','chat:5100001122',1,5100001122,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,264,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(502,'report:347714052','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,265,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(503,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,266,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(504,'u347714055:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,268,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(505,'u347714056:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,270,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(506,'alert:38:1','lead:38',0,NULL,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,154,NULL,1795424434000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(507,'u347714057:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,264,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(508,'u347714058:exchange','chat:5100036956',3,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,272,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(509,'u347714059:guide','file:u347714059:guide',1,5100036956,'sendDocument','{}',39,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,274,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(510,'u347714059:q0','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(511,'u347714060:q1','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714059:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(512,'u347714061:q2','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714060:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(513,'u347714062:q3','chat:5100036956',1,5100036956,'editMessageText','{}',39,NULL,'u347714061:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(514,'u347714063:a3','late:u347714063:a3',1,5100036956,'editMessageText','{}',39,NULL,NULL,'u347714063:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,275,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(515,'u347714063:end.sql','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,276,NULL,1795424435000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(516,'alert:39:1','lead:39',0,NULL,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,155,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(517,'alert:39:1:347714064','lead:39',4,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,155,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(518,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,278,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(538,'u347714079:stopped','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,291,NULL,1795424450000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(539,'alert:39:1:347714079','lead:39',1,NULL,'editMessageText','{}',39,NULL,'alert:39:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,155,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(540,'told:39:347714079','said:39',5,NULL,'sendMessage','{}',39,NULL,NULL,'alert:39:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,158,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(541,'u347714080:exchange','chat:5100040308',3,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,295,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(544,'u347714083:forget_sure','chat:5100040308',1,5100040308,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,299,NULL,1795424454000000,NULL,5100040308,NULL,4242424242);
INSERT INTO "outbox" VALUES(545,'erased:40:347714084:-1002200000405:156','lead:40',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(546,'erased:347714084:told','erased:40',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,159,NULL,1795424458000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(548,'u347714085:exchange','chat:5100040784',3,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,302,NULL,1795424458000000,NULL,5100040784,NULL,4242424242);
INSERT INTO "outbox" VALUES(549,'u347714086:guide','file:u347714086:guide',1,5100040784,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(550,'u347714086:q0','chat:5100040784',1,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(551,'u347714089:trouble','chat:5100041598',1,5100041598,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,305,NULL,1795424460000000,NULL,5100041598,NULL,4242424242);
INSERT INTO "outbox" VALUES(552,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,306,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(553,'u347714090:exchange','chat:5100042628',3,5100042628,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,308,NULL,1795424462000000,NULL,5100042628,NULL,4242424242);
INSERT INTO "outbox" VALUES(554,'u347714091:exchange','chat:5100043563',3,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,310,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(555,'u347714092:ask_email','chat:5100043563',1,5100043563,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,312,NULL,1795424463000000,NULL,5100043563,NULL,4242424242);
INSERT INTO "outbox" VALUES(556,'u347714093:exchange','chat:5100044387',3,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,314,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(557,'u347714094:bad_phone_part','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,316,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(558,'u347714095:two_failures','chat:5100044387',1,5100044387,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,318,NULL,1795424464000000,NULL,5100044387,NULL,4242424242);
INSERT INTO "outbox" VALUES(559,'u347714096:exchange','chat:5100045672',3,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,320,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(560,'u347714097:declined','chat:5100045672',1,5100045672,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,322,NULL,1795424465000000,NULL,5100045672,NULL,4242424242);
INSERT INTO "outbox" VALUES(561,'u347714098:exchange','chat:5100045870',3,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,324,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(562,'u347714099:talk','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,326,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(563,'u347714099:ask_number','chat:5100045870',1,5100045870,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,327,NULL,1795424466000000,NULL,5100045870,NULL,4242424242);
INSERT INTO "outbox" VALUES(564,'alert:48:1','lead:48',0,NULL,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,160,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(565,'u347714100:exchange','chat:5100047560',3,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,329,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(566,'u347714101:guide','file:u347714101:guide',1,5100047560,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,331,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(567,'u347714101:q0','chat:5100047560',1,5100047560,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,332,NULL,1795424467000000,NULL,5100047560,NULL,4242424242);
INSERT INTO "outbox" VALUES(568,'u347714102:exchange','chat:5100048843',3,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,334,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(569,'u347714103:guide','file:u347714103:guide',1,5100048843,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,336,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(570,'u347714103:q0','chat:5100048843',1,5100048843,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,337,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(571,'u347714104:q1','chat:5100048843',1,5100048843,'editMessageText','{}',50,NULL,'u347714103:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,337,NULL,1795424468000000,NULL,5100048843,NULL,4242424242);
INSERT INTO "outbox" VALUES(572,'u347714105:exchange','chat:5100050276',3,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,339,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(573,'u347714106:guide','file:u347714106:guide',1,5100050276,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,341,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(574,'u347714106:q0','chat:5100050276',1,5100050276,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,342,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(575,'u347714107:q1','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714106:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,342,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(576,'u347714108:q2','chat:5100050276',1,5100050276,'editMessageText','{}',51,NULL,'u347714107:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,342,NULL,1795424469000000,NULL,5100050276,NULL,4242424242);
INSERT INTO "outbox" VALUES(577,'u347714109:exchange','chat:5100050977',3,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,344,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(578,'u347714110:guide','file:u347714110:guide',1,5100050977,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,346,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(579,'u347714110:q0','chat:5100050977',1,5100050977,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,347,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(580,'u347714111:q1','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714110:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,347,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(581,'u347714112:q2','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714111:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,347,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(582,'u347714113:q3','chat:5100050977',1,5100050977,'editMessageText','{}',52,NULL,'u347714112:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,347,NULL,1795424470000000,NULL,5100050977,NULL,4242424242);
INSERT INTO "outbox" VALUES(583,'u347714114:exchange','chat:5100051777',3,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,349,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(584,'u347714115:guide','file:u347714115:guide',1,5100051777,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,351,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(585,'u347714115:q0','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(586,'u347714116:q1','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714115:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(587,'u347714117:q2','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714116:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(588,'u347714118:q3','chat:5100051777',1,5100051777,'editMessageText','{}',53,NULL,'u347714117:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(589,'u347714119:a3','late:u347714119:a3',1,5100051777,'editMessageText','{}',53,NULL,NULL,'u347714119:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,352,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(590,'u347714119:end.mql','chat:5100051777',1,5100051777,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,353,NULL,1795424471000000,NULL,5100051777,NULL,4242424242);
INSERT INTO "outbox" VALUES(591,'u347714120:exchange','chat:5100052411',3,5100052411,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,355,NULL,1795424472000000,NULL,5100052411,NULL,4242424242);
INSERT INTO "outbox" VALUES(592,'u347714121:exchange','chat:5100053444',3,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,357,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(593,'u347714122:ask_email','chat:5100053444',1,5100053444,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,359,NULL,1795424473000000,NULL,5100053444,NULL,4242424242);
INSERT INTO "outbox" VALUES(594,'u347714123:exchange','chat:5100054519',3,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,361,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(595,'u347714124:bad_phone_part','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,363,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(596,'u347714125:two_failures','chat:5100054519',1,5100054519,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,365,NULL,1795424474000000,NULL,5100054519,NULL,4242424242);
INSERT INTO "outbox" VALUES(597,'u347714126:exchange','chat:5100055583',3,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,367,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(598,'u347714127:declined','chat:5100055583',1,5100055583,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,369,NULL,1795424475000000,NULL,5100055583,NULL,4242424242);
INSERT INTO "outbox" VALUES(599,'u347714128:exchange','chat:5100057183',3,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,371,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(600,'u347714129:talk','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,373,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(601,'u347714129:ask_number','chat:5100057183',1,5100057183,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,374,NULL,1795424476000000,NULL,5100057183,NULL,4242424242);
INSERT INTO "outbox" VALUES(602,'alert:58:1','lead:58',0,NULL,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,161,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(603,'u347714130:exchange','chat:5100058197',3,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,376,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(604,'u347714131:guide','file:u347714131:guide',1,5100058197,'sendDocument','{}',59,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,378,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(605,'u347714131:q0','chat:5100058197',1,5100058197,'sendMessage','{}',59,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,379,NULL,1795424477000000,NULL,5100058197,NULL,4242424242);
INSERT INTO "outbox" VALUES(606,'u347714132:exchange','chat:5100058830',3,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,381,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(607,'u347714133:guide','file:u347714133:guide',1,5100058830,'sendDocument','{}',60,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,383,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(608,'u347714133:q0','chat:5100058830',1,5100058830,'sendMessage','{}',60,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,384,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(609,'u347714134:q1','chat:5100058830',1,5100058830,'editMessageText','{}',60,NULL,'u347714133:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,384,NULL,1795424478000000,NULL,5100058830,NULL,4242424242);
INSERT INTO "outbox" VALUES(610,'u347714135:exchange','chat:5100059158',3,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,386,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(611,'u347714136:guide','file:u347714136:guide',1,5100059158,'sendDocument','{}',61,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,388,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(612,'u347714136:q0','chat:5100059158',1,5100059158,'sendMessage','{}',61,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,389,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(613,'u347714137:q1','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714136:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,389,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(614,'u347714138:q2','chat:5100059158',1,5100059158,'editMessageText','{}',61,NULL,'u347714137:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,389,NULL,1795424479000000,NULL,5100059158,NULL,4242424242);
INSERT INTO "outbox" VALUES(615,'u347714139:exchange','chat:5100059763',3,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,391,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(616,'u347714140:guide','file:u347714140:guide',1,5100059763,'sendDocument','{}',62,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,393,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(617,'u347714140:q0','chat:5100059763',1,5100059763,'sendMessage','{}',62,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,394,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(618,'u347714141:q1','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714140:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,394,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(619,'u347714142:q2','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714141:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,394,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(620,'u347714143:q3','chat:5100059763',1,5100059763,'editMessageText','{}',62,NULL,'u347714142:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,394,NULL,1795424480000000,NULL,5100059763,NULL,4242424242);
INSERT INTO "outbox" VALUES(621,'u347714144:exchange','chat:5100060493',3,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,396,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(622,'u347714145:guide','file:u347714145:guide',1,5100060493,'sendDocument','{}',63,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,398,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(623,'u347714145:q0','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(624,'desk:36:-1795424481000000003:T1','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100034169,NULL,4242424242);
INSERT INTO "outbox" VALUES(625,'u347714146:q1','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714145:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(626,'u347714147:q2','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714146:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(627,'u347714148:q3','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714147:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(628,'u347714149:a3','late:u347714149:a3',1,5100060493,'editMessageText','{}',63,NULL,NULL,'u347714149:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(629,'u347714149:end.mql','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,401,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(630,'u347714150:exchange','chat:5100061745',3,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,403,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(631,'u347714151:email_typo','chat:5100061745',1,5100061745,'sendMessage','{}',64,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,405,NULL,1795424482000000,NULL,5100061745,NULL,4242424242);
INSERT INTO "outbox" VALUES(632,'u347714152:exchange','chat:5100063541',3,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,407,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(633,'u347714153:guide','file:u347714153:guide',1,5100063541,'sendDocument','{}',65,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,409,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(634,'u347714153:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(635,'u347714154:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714153:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(636,'u347714155:q2','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714154:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(637,'u347714156:q3','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714155:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(638,'u347714157:a3','late:u347714157:a3',1,5100063541,'editMessageText','{}',65,NULL,NULL,'u347714157:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,410,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(639,'u347714157:end.mql','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,411,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(640,'u347714158:menu','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,413,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(641,'u347714159:q0','chat:5100063541',1,5100063541,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,414,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(642,'u347714160:q1','chat:5100063541',1,5100063541,'editMessageText','{}',65,NULL,'u347714159:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,414,NULL,1795424483000000,NULL,5100063541,NULL,4242424242);
INSERT INTO "outbox" VALUES(643,'u347714161:exchange','chat:5100064227',3,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,416,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(644,'u347714162:guide','file:u347714162:guide',1,5100064227,'sendDocument','{}',66,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,418,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(645,'u347714162:q0','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,419,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(646,'u347714163:q1','chat:5100064227',1,5100064227,'editMessageText','{}',66,NULL,'u347714162:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,419,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(647,'u347714164:talk','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,421,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(648,'u347714164:ask_number','chat:5100064227',1,5100064227,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,422,NULL,1795424484000000,NULL,5100064227,NULL,4242424242);
INSERT INTO "outbox" VALUES(649,'alert:66:1','lead:66',0,NULL,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,162,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(650,'u347714165:exchange','chat:5100065224',3,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,424,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(651,'u347714166:guide','file:u347714166:guide',1,5100065224,'sendDocument','{}',67,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,426,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(652,'u347714166:q0','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,427,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(653,'u347714167:price','chat:5100065224',1,5100065224,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,429,NULL,1795424485000000,NULL,5100065224,NULL,4242424242);
INSERT INTO "outbox" VALUES(654,'u347714168:exchange','chat:5100066153',3,5100066153,'sendMessage','{}',68,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,431,NULL,1795424486000000,NULL,5100066153,NULL,4242424242);
INSERT INTO "outbox" VALUES(655,'u347714169:exchange','chat:5100067868',3,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,433,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(656,'u347714170:guide','file:u347714170:guide',1,5100067868,'sendDocument','{}',69,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,435,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(657,'u347714170:q0','chat:5100067868',1,5100067868,'sendMessage','{}',69,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,436,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(658,'u347714171:q1','chat:5100067868',1,5100067868,'editMessageText','{}',69,NULL,'u347714170:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,436,NULL,1795424487000000,NULL,5100067868,NULL,4242424242);
INSERT INTO "outbox" VALUES(659,'u347714172:exchange','chat:5100068920',3,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,438,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(660,'u347714173:guide','file:u347714173:guide',1,5100068920,'sendDocument','{}',70,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,440,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(661,'u347714173:q0','chat:5100068920',1,5100068920,'sendMessage','{}',70,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,441,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(662,'u347714174:q1','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714173:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,441,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(663,'u347714175:q2','chat:5100068920',1,5100068920,'editMessageText','{}',70,NULL,'u347714174:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,441,NULL,1795424488000000,NULL,5100068920,NULL,4242424242);
INSERT INTO "outbox" VALUES(664,'u347714176:exchange','chat:5100070390',3,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,443,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(665,'u347714177:guide','file:u347714177:guide',1,5100070390,'sendDocument','{}',71,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,445,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(666,'u347714177:q0','chat:5100070390',1,5100070390,'sendMessage','{}',71,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,446,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(667,'u347714178:q1','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714177:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,446,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(668,'u347714179:q2','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714178:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,446,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(669,'u347714180:q3','chat:5100070390',1,5100070390,'editMessageText','{}',71,NULL,'u347714179:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,446,NULL,1795424489000000,NULL,5100070390,NULL,4242424242);
INSERT INTO "outbox" VALUES(670,'u347714181:exchange','chat:5100071927',3,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,448,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(671,'u347714182:guide','file:u347714182:guide',1,5100071927,'sendDocument','{}',72,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,450,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(672,'u347714182:q0','chat:5100071927',1,5100071927,'sendMessage','{}',72,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,451,NULL,1795424490000000,NULL,5100071927,NULL,4242424242);
INSERT INTO "outbox" VALUES(673,'u347714183:exchange','chat:5100072323',3,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,453,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(674,'u347714184:guide','file:u347714184:guide',1,5100072323,'sendDocument','{}',73,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,455,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(675,'u347714184:q0','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(676,'u347714185:q1','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714184:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(677,'u347714186:q2','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714185:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(678,'u347714187:q3','chat:5100072323',1,5100072323,'editMessageText','{}',73,NULL,'u347714186:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(679,'u347714188:a3','late:u347714188:a3',1,5100072323,'editMessageText','{}',73,NULL,NULL,'u347714188:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,456,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(680,'u347714188:end.later','chat:5100072323',1,5100072323,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,457,NULL,1795424491000000,NULL,5100072323,NULL,4242424242);
INSERT INTO "outbox" VALUES(681,'quiet:73','lead:73',5,NULL,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,163,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(682,'u347714189:exchange','chat:5100073016',3,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,459,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(683,'u347714190:guide','file:u347714190:guide',1,5100073016,'sendDocument','{}',74,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,461,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(684,'u347714190:q0','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(685,'u347714191:q1','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714190:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(686,'u347714192:q2','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714191:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(687,'u347714193:q3','chat:5100073016',1,5100073016,'editMessageText','{}',74,NULL,'u347714192:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(688,'u347714194:a3','late:u347714194:a3',1,5100073016,'editMessageText','{}',74,NULL,NULL,'u347714194:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,462,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(689,'u347714194:end.later','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,463,NULL,1795424495000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(690,'quiet:74','lead:74',5,NULL,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,164,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(691,'u347714195:exchange','chat:5100073756',3,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,465,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(692,'u347714196:guide','file:u347714196:guide',1,5100073756,'sendDocument','{}',75,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,467,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(693,'u347714196:q0','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(694,'u347714197:q1','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714196:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(695,'u347714198:q2','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714197:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(696,'u347714199:q3','chat:5100073756',1,5100073756,'editMessageText','{}',75,NULL,'u347714198:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(697,'u347714200:a3','late:u347714200:a3',1,5100073756,'editMessageText','{}',75,NULL,NULL,'u347714200:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,468,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(698,'u347714200:end.later','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,469,NULL,1795424499000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(699,'quiet:75','lead:75',5,NULL,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,165,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(700,'u347714201:exchange','chat:5100074813',3,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,471,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(701,'u347714202:guide','file:u347714202:guide',1,5100074813,'sendDocument','{}',76,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,473,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(702,'u347714202:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(703,'u347714203:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714202:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(704,'u347714204:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714203:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(705,'u347714205:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714204:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(706,'u347714206:a3','late:u347714206:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714206:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,474,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(707,'u347714206:end.sql','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,475,NULL,1795424503000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(708,'alert:76:1','lead:76',0,NULL,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,166,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(709,'u347714207:menu','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,477,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(710,'u347714208:q0','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(711,'u347714209:q1','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714208:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(712,'u347714210:q2','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714209:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(713,'alert:76:1:347714210','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,166,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(714,'u347714211:q3','chat:5100074813',1,5100074813,'editMessageText','{}',76,NULL,'u347714210:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(715,'u347714212:a3','late:u347714212:a3',1,5100074813,'editMessageText','{}',76,NULL,NULL,'u347714212:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,478,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(716,'u347714212:end.later','chat:5100074813',1,5100074813,'sendMessage','{}',76,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,479,NULL,1795424504000000,NULL,5100074813,NULL,4242424242);
INSERT INTO "outbox" VALUES(717,'alert:76:1:347714212','lead:76',1,NULL,'editMessageText','{}',76,NULL,'alert:76:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,166,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(718,'told:76:347714212','said:76',5,NULL,'sendMessage','{}',76,NULL,NULL,'alert:76:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,167,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(719,'u347714213:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,481,NULL,1795424508000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(720,'quiet:74:347714213','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,164,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(721,'said:74:347714213','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424508000000,'sent',1,NULL,168,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(722,'quiet:74:347714214','lead:74',4,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,164,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(723,'u347714215:passed_on','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,484,NULL,1795424516000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(724,'quiet:74:347714215','lead:74',1,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,164,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(725,'said:74:347714215','said:74',5,NULL,'sendMessage','{}',74,NULL,NULL,'quiet:74','said','[]',0,NULL,1795424516000000,'sent',1,NULL,170,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(726,'u347714216:talk','chat:5100073756',1,5100073756,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,485,NULL,1795424516000000,NULL,5100073756,NULL,4242424242);
INSERT INTO "outbox" VALUES(727,'alert:75:1','lead:75',0,NULL,'sendMessage','{}',75,NULL,NULL,'quiet:75',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,169,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(728,'quiet:75:retired','lead:75',1,NULL,'editMessageText','{}',75,NULL,'quiet:75',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,165,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(729,'u347714217:exchange','chat:5100075866',3,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,487,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(730,'u347714218:guide','file:u347714218:guide',1,5100075866,'sendDocument','{}',77,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,489,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(731,'u347714218:q0','chat:5100075866',1,5100075866,'sendMessage','{}',77,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,490,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(732,'u347714219:q1','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714218:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,490,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(733,'u347714220:q2','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714219:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,490,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(734,'u347714221:q3','chat:5100075866',1,5100075866,'editMessageText','{}',77,NULL,'u347714220:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,490,NULL,1795424520000000,NULL,5100075866,NULL,4242424242);
INSERT INTO "outbox" VALUES(735,'u347714222:exchange','chat:5100076845',3,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,492,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(736,'u347714223:nudge_exchange','chat:5100076845',1,5100076845,'sendMessage','{}',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,495,NULL,1795424521000000,NULL,5100076845,NULL,4242424242);
INSERT INTO "outbox" VALUES(737,'u347714224:exchange','chat:5100077586',3,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,496,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(738,'u347714225:guide','file:u347714225:guide',1,5100077586,'sendDocument','{}',79,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,498,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(739,'u347714225:q0','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,499,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(740,'u347714226:q1','chat:5100077586',1,5100077586,'editMessageText','{}',79,NULL,'u347714225:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,499,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(741,'u347714227:cancel_what','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,504,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(742,'u347714228:exchange','chat:5100078295',3,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,502,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(743,'u347714229:guide','file:u347714229:guide',1,5100078295,'sendDocument','{}',80,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,505,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(744,'u347714229:q0','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(745,'u347714230:q1','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714229:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(746,'u347714231:q2','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714230:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(747,'u347714232:q3','chat:5100078295',1,5100078295,'editMessageText','{}',80,NULL,'u347714231:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(748,'u347714233:a3','late:u347714233:a3',1,5100078295,'editMessageText','{}',80,NULL,NULL,'u347714233:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,506,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(749,'u347714233:end.mql','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,507,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(750,'u347714234:new_phone','chat:5100078295',1,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,510,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
INSERT INTO "outbox" VALUES(751,'quiet:80','lead:80',5,NULL,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,171,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(752,'u347714235:exchange','chat:5100079210',3,5100079210,'sendMessage','{}',81,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,511,NULL,1795424521000000,NULL,5100079210,NULL,4242424242);
INSERT INTO "outbox" VALUES(753,'u347714236:exchange','chat:5100080587',3,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,513,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(754,'u347714237:guide','file:u347714237:guide',1,5100080587,'sendDocument','{}',82,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,515,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(755,'u347714237:q0','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(756,'u347714238:q1','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714237:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(757,'u347714239:q2','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714238:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(758,'u347714240:q3','chat:5100080587',1,5100080587,'editMessageText','{}',82,NULL,'u347714239:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(759,'u347714241:a3','late:u347714241:a3',1,5100080587,'editMessageText','{}',82,NULL,NULL,'u347714241:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,516,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(760,'u347714241:end.sql','chat:5100080587',1,5100080587,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,517,NULL,1795424525000000,NULL,5100080587,NULL,4242424242);
INSERT INTO "outbox" VALUES(761,'alert:82:1','lead:82',0,NULL,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,172,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(762,'alert:82:1:347714242','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,172,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(763,'alert:82:1:347714243','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,172,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(764,'alert:82:1:347714244','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,172,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(765,'first:-1002200000405:173','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424538000000,'sent',1,NULL,174,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(766,'u347714246:answer','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,519,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(767,'u347714247:why','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,520,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(768,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,521,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(769,'alert:82:1:347714248','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,172,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(770,'u347714248:answered','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,520,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(771,'u347714248:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,519,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(772,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(773,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(774,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(775,'u347714249:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,523,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(776,'u347714250:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,525,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(777,'u347714251:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,526,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(778,'u347714252:exchange','chat:5100081909',3,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,528,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(779,'u347714253:guide','file:u347714253:guide',1,5100081909,'sendDocument','{}',83,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,530,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(780,'u347714253:q0','chat:5100081909',1,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,531,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(781,'u347714254:help','chat:5100082417',3,5100082417,'sendMessage','{}',84,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(782,'u347714255:exchange','chat:5100083387',3,5100083387,'sendMessage','s1.5uL5zfUm.4Jd4aQyqSiqM36PEUEQWtW9//LoJre9kEIvmR3uT0BXVCtfe1xazgu6gNz/RRcNwGoKaPj6Mg/vdlwJRcZbeK49cuyLFVM9z9qsocoABtki3zisFljgbydmwMLwU+aq4JdYzw0UCfTiOK5rnQOva4iU/CtQOquhQAi0sl81w5ISQufpO1Co9WYG615sP5QnmzIRG4bNXmAAtkBdH+tbhSgCvo+hv7UZ5kEM3oI9GMWeC+QX/H2RputDQR3HUw1yUBH06sFZxy/MuEWOrl8iLmRTYOoBug4PTtTKLjcYBy4jVDzcFXQJIahN0Kg9FPQYSw3yntFTpRLmhNqowIdL4hg4nrEpBu56e7dro8WsX9OFXLrL0jZ0Qcqa3HgAVzpaADDkN/Ih9EvueTtQytamGwULdzPnTxbKxC+Y7RLN8dikjeMWGlxXuqRxIKKyg9eq7miuKjnslPvbVTlQomGHGg+EIaH6VMPzc41rO3pBN3YYWs0DV5eaYQtSfgkULrn9o3a0AbMDWVZDMtz+rnAmKBvSbWgSDFigTiPuVIz2XZsnxFEo5QSB76nDGJUYf3YUfMiGROY/sfwuBiw2d3qkEb9l4/5TvqBnyrRwm4snv6oHuVvPTKgb8g5L0uWD87QJ6CGORgnqBU2sfbVp16quLlzOM99DZxSnZpk4FFyDP2PjwRvRpxl4xv5SasSmkuDTx5EoGqaipFSxeThGfSrxfgc96YksF8WJF4mkTrDyeZiCrODL5uRwa1nniGapLxTFoc1cPBsmW694z5m664ZWPLD/3bxXetANCBEAorcbr9sHGxSHZL7AUKaqXhs8xCPb3vhW+gNj0ZUT3J2s3DmpMqprzSoGev/jNCQrTEc90QhLV3bCMPQAwgJWA67pd',85,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(783,'u347714256:consent_again','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,535,NULL,1795424556000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(784,'alert:39:1:347714256','lead:39',1,NULL,'editMessageText','s1.5uL5zfUm.wuUU8FFoMK8iFzsZifq154l+x0aE/VCtfXanHmAcP28HcCvABUdvvKGOVJ8MSW2zu/6dkKXI1y5yVCrbvJHbHkujd2gOv2lQgWPnFhE2QvyWEyswtNM51PSeQCR1QLW7S9YDsNxgpDm5AFiSRT6W1tjcPTMdmkOdDyIUGbU88dGsUqwliMKzKTryC42pau30/qEaEfixvQqYwImHj5l+WJhrg1RPLpylyu/btssuByd4qxAdxih0+Hf/dzcyjYFdS2GLq+ftqbDQjGbuclrimmRgnMGjFwm2A/Vj+Rf95mtRg/gF2xbULgVXcExG9CRIbWiEH889jmvKUe0erbDMMYAPbL9ybSC2gL8NRtmMu+/0s4sOOz3viUhA/9hKe9uwI5jryhA6vbRaemWzEUFf03O5PAer2g7CgzM2SPKozkBa3MMi4i9zIs4iBHq10M6FyrLwaNQ+2VmdK+eNFjCE2KnGKBW8QMBVXQjCoQP77t0yyVPBy4Ma2RBaXWb4+b+KoYvEHbMs8RCoeCY+OU4/7Az6cACS0zi0nsKWHojViLWg9R2d0V6auDxLsiLzARCeq/X/SPrEcyp1IxoC8O30cJpxMEqHb/9nWv9HUAfs+BcwQB0qxBg91/Dd8z1h23jogufV8ZRYmlC3AX+bbOegfc1ze1J2PiIsy0hO1gTc6FV/zx5jHXQuDlxWorkitdVO2s+7fxS3KZ8y4oYH4egMRrpkfmSoUjc20HHZONOAW+QzE0ucI5y0O+kMMi9g2DEF+us/sxoM99HtlaJxDlwJ/3Ml5Ry7jpD3HdndzeMjgdxMMkD9HwxbADTkBAayLUeFDeG8qKYhV2clNFP/U0Lt9K06RQW2L7uZ36UDTuE2U9NziScEIFK6IfHvFoib2OFG5MiQrRo9j45H9yW73HqE+f7Z0P02dfwjUje+tPLUEP1xetV7fx1bMLWvg9vwfL+5UPAKXOdIyxIBICny36wjIFzsXjnHygm1kqMyDDnY05f+49P/kJtYK9kza5SS08alRXnEG0pXvXDsy7RibKfao9mf0cbJAmVR+WFuOxc1bcAIWP4NuFQeHsS0YkdxNNR5n6CtWIahMDobrL2jTFz5nIigXJIJ/5Wdfwk+vRYR9eXMzO31A3Hfh1QTjUQa+aN7g64CwQvSpX9Cst09R0UDHQr2EYEBcmhkB5dGc/C+lNf2w5gHb3A4IMiazdB4+wrRcNk1OdZ2/599pXK6UZvVXdFA1MlRoE3qE5Pb7Y9v2BpnFUeg+k5xO+OV0B4nJGl/s3LkcYRMKUhpYwe39fVkJXjyFDesNLYJAvWaTMwSObRu0B8pMb4t2Dodx5FCj7l1A75wcE8wvcaXmZzye+Rd7r/ZA+49RlRcMDcKkRmwtatMc5YkImN1OAv5IkLgWsg9t3tyTDe91dU6v0B57dK4SFKy3dOJ8nJ2+g+1j5WSzWLLYwsmn8APmMib8hEgPUI+VbpZPWFt3y+rYVy9QL6kdloZdsTuORBobexsJNSQTAfrfnxjX42rY7G7zqxDvZE=',39,NULL,'alert:39:1',NULL,'card','s1.5uL5zfUm.ruLjuIFH58ngwle6QfLef8EzGCawIqJFo7KH8Sz/mrBNskB15SHsvaa4VAdMp5uzFY4nBGnHS7m+HCM0/WJT/EevhXTEgcRUohGP6ZAPIh6bZDJhrJtunOazA5aXkZu0MDpEe548wQSHi8eRGLBZL4/MZuXlsxM23XUAukheQDQUo3JWHyHqo2Veg+gBOwFyFBJQDMqRLtwgupCv2H3vqtSCN/K3KtcS59X3PsNwkQ04fao9dIWr/YWsFshQw4Bbo1SGt5KDB60qGpYMOEgSyt0JZxMg3megXNxTa2fEgYzSBfCsUEavs98aJA7CKRMn0Cxpf76k2GmWciFQdzyxdDYXP1FdhG2linwivtQih2noUzNvqtRiyOS7MRmfjfsIz8EqYvsPMOfVRomkEhR2lHXquEEFHmzzAlUZGy9s7rwbfObJ3cJRTCRjyQfWHbkUrjQJyQ2OoQePmBPBmeYfF48slgLwcDUFJwXUAOl6FNEDZIrUGQk1GZ6GKwSzJ9knaduICRk8u4Ek6y32YOLLJiKkiW7sNS0mbs8vxqGGPRNGaCey7/IVE8SBFUu5w8rgNPwiqqFMxHVvFxtNIMm6JKaLFET/Tiq1pwAA+xcy/7ZWnDqKyDL1m71EbDUTMH1vgx/LRwKVBWUhQ2/HRTOH2EWZDMWPQ7GgTnySOr4AwoTnry5vfyL/lcfvpr1vaVlUPRQm50QVsSbAqonr/vFCeLpu2/aE/yamRdP1CIExo7C+bTeeVfkx4Ia62lZEO34Gdpb0J2x5urfwaOdcPcFgDWY1TvOzNqxBQ71M4k59taXk6S4Tj7RBk8AyMugJelbgjgZ2wgjjRnJLq5cZhfnEu07TYnqUxUUQMcnj6gf0/dPTjgnWHOsJ0mfW+zYnVxvbXQn3XNHRlmOU6EJkK9w+uWuiqa2mudvzMG0Ym9tt2qegTCNY4VccJgJgFXk3kTLU0cwE87PzEYqXyI7OOVReneKrEE7GfSnsZlRfQ+v32xkaPvFpGf7+c22go4QOoxoV5QFAjmenjfg2QmkKivnYN3Kx7nTyFfadTPsQ4/1Gefk2/I+vsoLrEj2thTtVsPBqhUeDOQ/Ta7uwr61D3gd6b/t6a8lrYHcY7ViKAgphEV8gjAdmB2ne4Xp5pdhZaY93j8lVdyVvh8HfikD+vb283hWYevr8K5THAzT3n4CzfYtRWGiytdedYShDZ7fTVCH7wsvMHev1stgLkurNyWPsYs1vb/p8cnVjzI/hkIobJesCY5B6YlTniRQmeF/a2aak77PGOrSqOWZHRhF440XQanVX8wLQ8r5vI9JRVgmWzCBchMHfVbe3cte+hzBdNw12SUoGNBZGVSuTK5ESOfChUP+NtyDdv/HDjSr6xWD4W0xcHCMNho6p/jfX3CxFIoPKGyA71tdVqxAqjKCX48Reh8qJRGTRgFLnUuz5d+z9lPx5PTt240i3Hm9tJGzPLYk5AGeh9XaXGz7AWdNObLm9NthVLQe7GgmuYf9uab9fJTzu8RcGADk5WIXBFDyRnPgj38ktPi0SqtXDNLGqmgyYDXUuJ4b2dnFqJqC2ASegts6tcAQ4j16UDVrYppdXitjvbwvrLI5MlOUgnsQ7IiSdfG8D1Uk5wwft8C5SPqtG/XEgb7NRaV6AocGqSeQaXCfZQ0t9uIO9rrdAcnK/Y832Wg7HNutwFtUqlmxQPCxj1s1wjV7SG8vsazWmiNawQofmvyQsuDOlSnpn/j/HTV12+Wq85tqm3e54TYRvlnF2CQJclDwgxIblAGQkNCEDn7gFcEl+BaJsO41xaCZTfe2eIdSlpUmBW0aRfBivHtyncL9t8L/mtq6S8y4vfOKgtd7CHxdVinfFuYpa91q8X8xc+rLia6BWjQModkFq0iLc25cgt4bxMH7xIxGtiplSdPrx103G77lX7M0ec+Yve7Eitrr9oXYls63odl5Y1CG06exkC5mjPRQ4/iiHldOvuU1FZx9evgsTR6c6Nn/3G8x95l3Uvy1+iKAMx2QLgpg8XsiXs9j86pVYTyvQmwjt1YpuDKv8q8mw4pUT+NB6CGl6jNwt/LpEXId/9VA6l+XZwYFp06jP0tLFZmkZSlsbOEaq1ELtElAiHfEbj275nWvXSA4ENV+SDd4Atr2OP8DSGARX5pPWHp1M2VNlkw1RA/l9BmImcB7wEXKrUoErpn/YMFkm+2GEdgv8gbpvPXt3S+YU6MW6Tqz1PBtdHS4ZTnljtKJ//9q2ZMXr8hskW77L03Dcm2Tro8RWqra/B66hQkxR6CEK+xvXtifCqHEWDtHm3KfLZaVQul9YfAa23IBdMXnnbivca2yCHV9AErpGdlbB0uQtvr8EjTwyV+GukyUuyExDz7n2y477G0agScWgS08SwruwRjw3dfWXnxKa8ZuuLBjGq2gNv3/bNE1rF+YTm29FTi+8gVRWewe4aKpW0frU1sWdY8OYJMMUn3gTnS/WSehAZ4/wsGrSCei4hBmEuB6liZdWiufRmsb35n24sS07nY4rjfunK+vGEe91wXRyVJ9ITjo0dwaegNCOVeXKW3MKvIpB15lgczljq4dBgYwo+rYPOClHjbzws2SvPM/g9zB77WPZuOhFozW00C/ikzNXcrhbVbokbVT6BE1utSOPMRLLrgxtmHN/l+BIcYFqsmQ8a9TwLHmM2LczPO4MxyBJJU78wd0h2WtnKFYeDW0Hc2EzI7COqkLPXNfvVUrCaSZPcNq9gFK0YClNZ3s8UeyxgPEl2JzTu8mcFz8MdT9KgzSctNZVivAsNwpWkpGHu/P/ZbnZSBqTtjSpOF7RetaxIV+fK9nWP152yGgkuD8AYN+dqMqC+UPE2k0DOcgC29lIpMVw6lynSWq59lQ6GnIQmjY1gul76gT+qd3DIyCpPKrxTp89mEaWLpqURVLu4m1RPpN+6OffHkrdnIUOO92kbemeGUXGcWayEODJUZcl4SLvLzpzLchEqBFubZa9wjAf1FZSFeRSv/7WLk68ZMp0BPIa6UAa4Xf3r5SsrmRxWb93+m5M95YLvkcurnF6',0,NULL,1795424556000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(785,'desk:39:347714256:told.resumed','said:39',5,NULL,'sendMessage','s1.5uL5zfUm.4NCOo24AlYChAMwjfQiiTiotzfZc4FvHmo6BuMMjWK0HNR+M6P8ltX6ldNc0XfEDuXxcmgpAlRjxHjglcgnI4EHebGnGw6KYfKSLH4O/37Z3bI+uEJp1wm29uGz6gqU3fQsml79qA3WeipW4TiLdtKVPRt6eEIK/J8RRNfYzQzHOqRbzO4KuENiHi0SCxW2p2SwEAxkx2993mu7SQ5v9dlMpZ4j3HhZE8H7KczMCtay1awP+Y8WVfO2hJQxXcKlvA8e+iRZKiNE6maLHQdt8EcpzmqTav42NseI=',39,NULL,NULL,'alert:39:1',NULL,'s1.5uL5zfUm.+fSVP+py7gowhj4o0SeU8k8PgsKrSvhjehfnacKmDAfyTgfdNAb2TgfSAvF/aY7Jw8bnfQkZ61inasLk/WNDuiVntQ6Xz9APL/3aCawrFPeGRKLzbEZzoBDtp5cHJzkYvmTM1lmOuwN4KTdcgDjDKbaw5ZbVwExvedoX5Us3gybkCTwATU/C89Z6KBd0CA854DMCcHl0Aqi3S3wg3oR1ubrBECdSY5MQVbS94Wzn9SM=',0,1795431758262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(786,'u347714257:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,537,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(787,'u347714257:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,538,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(788,'u347714258:guide','file:u347714258:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,540,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(789,'u347714258:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,541,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(790,'u347714259:exchange','chat:5100084259',3,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424566000000,'sent',1,NULL,543,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(791,'u347714260:guide','file:u347714260:guide',1,5100084259,'sendDocument','{}',86,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424570000000,'sent',1,NULL,545,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(792,'u347714260:q0','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,'question','[]',0,NULL,1795424570000000,'sent',1,NULL,546,NULL,1795424570000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(793,'u347714261:q1','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714260:q0',NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,546,NULL,1795424574000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(794,'desk:74:-1795424572000000004:T1','chat:5100073016',1,5100073016,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424574000000,'sent',1,NULL,547,NULL,1795424574000000,NULL,5100073016,NULL,4242424242);
INSERT INTO "outbox" VALUES(795,'u347714262:q2','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714261:q1',NULL,NULL,'[]',0,NULL,1795424578000000,'sent',1,NULL,546,NULL,1795424578000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(796,'u347714263:q3','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,'u347714262:q2',NULL,NULL,'[]',0,NULL,1795424582000000,'sent',1,NULL,546,NULL,1795424582000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(797,'u347714264:a3','late:u347714264:a3',1,5100084259,'editMessageText','{}',86,NULL,NULL,'u347714264:end.mql',NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,546,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(798,'u347714264:end.mql','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424586000000,'sent',1,NULL,548,NULL,1795424586000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(799,'u347714265:return','chat:5100084259',1,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424590000000,'sent',1,NULL,549,NULL,1795424590000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(800,'u347714266:return','chat:5100084259',1,5100084259,'editMessageText','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424594000000,'sent',1,NULL,549,NULL,1795424594000000,NULL,5100084259,NULL,4242424242);
INSERT INTO "outbox" VALUES(801,'menu:5100002038:1795427540000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(802,'menu:5100002038:1795427540000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(803,'menu:5100002038:1795427540000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(804,'faults:5100001122:1795427540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427540000000,'sent',1,NULL,550,NULL,1795427540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(805,'ping:37:-1795424725000000002','said:37',5,NULL,'sendMessage','{}',37,NULL,NULL,'alert:37:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(806,'alert:25:1:347714267','lead:25',4,NULL,'editMessageText','{}',25,NULL,'alert:25:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428345000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(807,'waits:-1795240264000000002:2','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(808,'ping:38:-1795424734000000003','said:38',5,NULL,'sendMessage','{}',38,NULL,NULL,'alert:38:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(810,'ping:48:-1795424766000000005','said:48',5,NULL,'sendMessage','{}',48,NULL,NULL,'alert:48:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(811,'ping:58:-1795424776000000006','said:58',5,NULL,'sendMessage','{}',58,NULL,NULL,'alert:58:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(812,'ping:66:-1795424784000000007','said:66',5,NULL,'sendMessage','{}',66,NULL,NULL,'alert:66:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(813,'down:waits:-1795240264000000002','waits:-1795240264000000002',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1795240264000000002',NULL,NULL,'s1.5uL5zfUm.n6rxiwhXLR5IfCipgqlwQARnVdWnYCgWfCLXP0AwoIg56cqBS5GT0JmDWvVRYhodl9AQvdJVSZTp6BQ=',0,NULL,1795427540000000,'waiting',0,NULL,144,NULL,NULL,NULL,-1002200000405,NULL,NULL);
INSERT INTO "outbox" VALUES(814,'waits:-1795424816000000008','waits:-1795424816000000008',5,NULL,'sendMessage','s1.5uL5zfUm.AGWu62d+Q0TBmjzlPl8moR57EUCU4nQFEFaIwCzRNbZfHCgBWB8XchT9zNOlH2upGQNJ1Sk4XsQ/mHD6nz/uVpP744CGMohDscGBr1dbu5iEGsz89Fvv5lOWZsmBZC5OHwUc90AZvdkrJDX1bTyteO1VMDSa81itObqYi+gKQ3PHVZZKQ2rnvJTyNfimN8NOnBvegTFpB//Iyt+Tp9qB7M5cUKCW7Ijkr7b5XlQAsalihr9fHd6m4ESAzUSLAmDsb8JaBrbOQ10kTfduZGY0rvyqImahTSZcoQnbyJmK1pXnx8SCZg1VlcwR8wYXaVc3UOYmvBuPyHVn6Vb3AR+vpii49poeGICNczbJXIlcj3ZuVDg6eVc1Gmprh8qhRQFXzjWevZoqWZxBWNdYZLVQ0c5ge3G6ZQ7xATtJnnqK7dqF42nPxiXhYv1Oe6MDtQ6W9ZpqWr3rfIzG1PdwhF2hPjd1W+ne5za1f18t8Xo0Lu7At4Tm7kcqxMTcMW1I9U+U8tZTAuBOxboY2Z+F8n9f7js+6q08rggvt5aFYXlwF/80V+6uT3lvv20jRg7iElgsN1RVsTWvb05gzEqQum/dAbJsRBxqtUpRmrTMygR2hXzAshg7gWbEM62fueZGRSejW5y9CKrws87lth/DlCoyeaz0FdGa0bJE5XGATU9EfMVpquQkf1c6waoTL5EZ9Z8YraqrGgx2XyfI/qHBByd4Md4GcNedgH7tsqPtghkQgRQkm01zLTGciPTF1sbMuJdr33R6lgQ4fNyDm8Fucv1sZQ0CBXhcuABRg/2QcbiRK6K+F+Mha4L7q68cNGaeDBkTluICeOgkR1TLYYAuewS2dqA1soQX8etC6LJA/rIOr71NVk/dPdReX/57MPPK+eEt05JgBa8D8RwDk7zGkYkPXoQDDvc7P52BEdDe7B/RdzUqtVMtTPZHlslNi2hYTJ9CClzdJnKB4lnYi0+/jhYnETMer2FZDYR7hED22eZvcR/5nLHNX8hfGrTplcPMOyAlVxFdctKYDoc+QGUXbBrKWW3flsJaqK5zAvS0itr1KlCkITKBWz4xy3+3L2kDiNt62uLAfsXfEtHlHEe6yK/vTICNTaXzNPOf37hw5Stqc1fKWTtTgW3/RiSn8DFh6Co8M8BWQdCLw27WAUC5YikQ676VZMJQHQ0lsah0lLFhqI1+SBOyYxmW6oHDWS7OFQvcO9U0Wz1WeQy33GeAS2WPlenpVlWI9i1KZrBRLZnXDwJs6f4u1b34zGzL+wYBYtfRe+Bkw4lxkeC9C7NIMG8JFIY82gT023ubRZJxtXVbIQGivkP26VnnzymARgVi+z2Q93rjgiz/aoEU9mGQn4gOiX3xYllmk+zHQwy4J2106Zg3Jk9EceFOIvJV2jmSelW7DMnMmBJ0IcNYaz4/YtIYAjcE+k1dc8PhVZ6gkrVouTdXYMEoAJsku81wAuBNPVajx1TauAo2ahOm9A9QP+fj5EVYrtQ3fI9AQ3onhBsrmdniWDOen7AtouUL4rKVzCvNwVIg0T9Xe4SUZm9mP2M68A9tyAr1CeKTpQmf1+B71KGSkIdcUs4HKYyxdbV9udRUbr6f+wbwdU4muDeQF0hmrUAdqjVDXHHMUf8fZ2FojtfDfuHIkWSb9Mlp6LkJeUQuESlhw0QnsIDMsGLi0F3HRcxQZOjR7rB5pVkxeyaPsv3bRC0J4xemJFHke+/dWH9r1Hrz0BQggrhog+wGxU+hvXyq+RJgDhI2h5hIgMgy6vdUqGbggo251neFhMvcSPmcp/T13kSskuQ6IAWZCQu3FDM367K8hOtYwPuF8ocUIEnJw7/Io7c7blyHM94SGwSMtwgdhAIVmrNG0A7yD/1hFBUm9BD1lDgUWiE5CcNGv8sIyf41j+eVQTjXgNxuol4hTgeuz3CQxciW54bJ+qJ9AnYojKARstwtdvdpNYDjnHwvwv2W94ImTYm4Y6UyYEgFxgvqc7SEjMHVqvhDGw8R3zOtxDM7U21jlADMMH+ITaAdgrUsr1Au6ElImEUrcgP9l9LyMggIscMIO1Z0v80ySntN3qtI2sO3b749UrZlFb3YjgInSsA9C9rIelY2v5HaC5gBYaTYb35ILloHA8lx8S9Ta/y1yy//alQqQm2WAdZ8zm2FNVK5qfbBE0LrWEFb/ziyvx+sY1vES1edG1aXTo8k+7IXXQtIuiIbVjBUeOAhqFikcF2OzjruHqflBzxsKTs2KmqbjjS2HjJnuJ1Fw7pcwQSQe2+Q1cNF5UKq+3FIw83tUxOHMHjjlF93xdjenK7CRjdjgssoiQlgm7T+A3RkA+74B4Dj46TaeDZLmbi2MdD9r6WotnGzuhrt7cLuSmF4nRjTBO6EfehusxmPZ0z9D8+nPV+HGgbOXXKu9mssvBK4QwbQsvy0AJgZGYLJ2trBO3pawnah5XTymVB3GG4h1PVvZNTG4hz0Fz7/9gdBvN8nacoKbP6oQEfqx+mOSsPm9sqbh2EznEf8URvJG1zp2nZv9a04Onwkp9evfMQeuovgvmV3vfA3i2Rdier0Qveu2dRqzM+cxx67BElHjyhdCEQFbYWCW9fdl2Chfhc4OIdXXOnbyfo8xA14ituCRnC36qy8iq/jeu8vYFzR+eTyWh9RUIRFJC4P0fuDnuLxo9q+J/SqulBhe918iHo2/qhal+rLBQ5G+7khJQQsM+/l2LNeGZNuN9S4oX0a9VJZtUgyus8/XWNn6SU1YbyUi67KaBjpuPumkVDbEh2Bjzzf3ySBb8Rezaaf8dFpHjxsxioDSTY8Msi2IMe1sxYvWZCqEFb8FX+5H7IQxjpyWT0GR0IBpSS6NCJL7V4TjyRDGPXN38+xWRPeHDcx39h2pkN4sE/VJjZSeW0sEqWJPfNJ27erdEqUtYvs1k8Bp1IbDbDkt9/Aau44pcHVJeiHizTej447VVMbVZErb20/qYDkTCLC3NR0nWHEnRYOu8Hk75RVOS/Z/5oQXYelw0wkuEHE/aipCdofjAiu6934ZOCR+EsOP7sABZzbRJDLt3sj/NGztQZpgx8NlzKC2rqADTOoArezQU77DMf3oONCYCTEnPIpT78IFkfTfd4RlzA1ew98wj8X9s7F72I7FHOzdr/V+wf2GBDWgBMIkZKkwjcDYPrRBDBzSoGIWuXl9Q3yU0DOI3xBJ4HU7JhMfjOOFNZ9iZtZklifZAh2SE2jY4uQOsfRL3WV46BbL1FWRVFq5ZPTszSeByEFzL5rkOSlGR2MUBgvPbXk69QHwbfIAsp0vAmpW7m5vWXVQeh6AyaSDHPNRG9/s3gxR0j0lYQMPY232l1MVI2nporIUXxjrSRdSWxKmNij3MUqWB+rBKt1cJEZBE2BVJE1KAnXOu2o68vyNuWRoDEhMlgcXg40ae8CHn1jJo/dakwrXq+DhgMuQdQGuj4cnulgQps2gVT2Qj9k0ePJBFcjt2fLB9TbfZn4v4c2DHmh7r2CRo+/HMw8PgO/TmeFT8QUl3OqhHpooa3dCTCnuGb03SE2NfSbMtwR3XTFSObVxMAE7mPzeIPCzyIhyLieFuzJgOAH8GLSFNRNT3rEH58gWFvn9koMaugQtHbaSv4W+oToJfeWgXINOGBRvBdVmKL7t7UX2Jf4CecN/DeNH/AW/Efi9ee24uWOcYQgyRnk45Y2kT6o/uVfgfLg0gx+0l86b2bjjVTL5Wfnz32fMu2GvThyE4vGleyjGh3O0NI8KSKVk6BX6B3PACqzRClp3mISvVOzUwUwsZ1zuHBGazNGUvEoPJI9GEB3DMCfR4R3GwLn5B9IS5O6exPDmWwzghYQojSkrc+6gzsvML9T',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.9uB6GRQtYwBKA3/HW0oCczlThjDqAVt6IgborfFhK07JZoL7Jf23nt3x0nXFslLRLD+eVsInC6aUw0271sLPIqg2Z+v4XlcR+fquIlIM8c14V5/CeTMzwOTb1X1PMu3kyE0IAhqAkzBoVsZx8B2Q8gio6dAHkTStyALDTHE0/Elm3yGl9q73APtDjd/7p3LZwj8JqS8KW5MZBW1a0Y6Ag23VaSYLOWWq7Zv0ZN12+1YDmHejT0/UG4Qh9lhb6f6SRsDlsVkfpSgol5VSEpkdn7rnh423mhU3f7jgGD11qNyrogs94SfjLLT9sU7CIHElWjcXxwPppw3ZzzTEaDC3Wz9yBPaXvR2PLmfTtFDpp0/Xd/KKGnsG/VKQIQWk+jww8q6UHLLcJiqTxbudTea0qpCR4TgotDca37ifWdbh6iN/AQmbSTgpRkl17W1x8cAI3anYShLCORBYqE9NrAu7z9c2rwlRG7sT2iSUcbQv+zSnhLYfBYhT/KjW6R4Ywwh4mGJ4IzrJ4IF94s95rgUQLxRuiygeGbjeuO3bG5Fgt9I3DRaPX/8jCCZuzUq5CRp5pSePXeyV91o9dVHP4i6t2tNTchv5d65ciE6t9EJGf4RYwKyxEDPvbfWaMlfkpYtwRk3eyAbO1wDJBG6LMlW6CBwrhr16/+yY0AR9DHHjy0te+1UglV7ntQHSYQbGaPyIZMBY5QZQBHikQjLf6J4+fBXY+rXfh4VlE332KuTqkRmsKGhxp4YHvnuHVi0IaqlaeSnybrDh35r8VKweK+E54afmpyC66GrN5h1/omK0kYhWd9rjC+mGJyFJREw5AFWLGOPvDgpk/bwe283tBsh76AFLSYuq1ZhrSHwXD3hvkBmtcgOv7MXUw3XMaZWew+kuktmMHJDrO4w4mDQ6dDY/9Bc0e+lo6RJc88EP4DkK+syWoMLtVdeJyL4hmYef2YJvBXMLuXA5Ph/pI9L/8vWyslRTddTNBGqlxRsQTuT82MrU8qmeDCKBDs5bC0WGCL/p15/FzaCCa4dUGyZqPJn+nNy8Wg1tFrkxPxTkw36meF0vBl+k4KmQXmSyBnpyyfPpoUPNmsjrmR7vAg9+Qb2oKvbdkOe3FI8BsoYM1V5f2YQzz2b/FLUb7c10QS0JlAIjgOWlUhDVrRwu8f5Edc4irT0y1E1dU1560WvuBb51yNugu+kYJoVReuRtnA2SQLMjIOXpI68au/oGGqIsrnpN9LvsQICBRq46h0QeeLo5ZtuKDuIJ6DTPdbaJ3x3JOCLe5n/NQTAfzk6UOjJqtmkJlsL9CxTmdSK8zcA3+5No+sFI1PiY29Rj+gSZQG9c6MI/S2q8aghGpq4vzO8Ys5OAlbTBAKAO+0ppVL93mVKVfKdwCq6CTOhBfjJYbsySzMCKjozBSruudEvHA6tOxopjQ3Isw228PC9FAI9qWpWpZSgaM4vINNHCa9xQ6N5Ly7kgrp6ts9N0XbuM1P7PJWB1J379rNnuTbkZz6ucK8t93mkuGQd9xIkw6ql+ZMvoT67y/Qd1jsiwOfjMm5TPXk4RYWIWlycglnuPTTSKuzZRbsDz1nKdW68D49/GUlSq27TreT9g6jv0xfO9mAD9YDGb+5rtDCQto6IwjjNkoEOZMBCZuD+lbT+S/0wZD+g5grEydWz5Af4Z5tklCYD1Aqi0gT3Yejp/bqMQxyG4Wzm4CDXMcjSCWQfidbYFwnQ0Ga9I9mVE+LNoCmnshMwTIVJGhdvkd3hACuTdgMKst2G3Mm2aA+Key4TTkaXM7ymmFv94bPK4VaO7ZoCEToSjyzwhCYERkhWanTmvU0CT9egBQ0pwtwaTJiIG3TtzoSygxdz9xtpFCpmGnDjtwA+y6CNUV3cYliQQrcY9p5PC+XBQqP1fyulQSRpJ9eu2jSBPJn6QMvJrGydrsjBEsIJMvdEZjtveHMNRXS/7uA/yo7BvPIVoLh33jLnqJ3JxWH0+lyi9lSq1orkM5x4abTRtVtbjKIj8wo+F3Rvo/ygZLe54WsRnk1R1Cn0baeRJ2bwB+GaYpk9EOOR3Sdx6/+RElm36yZoiEp1DFa9wWAU8Bn8XMVSf7ZjpfG01OQvf80kmaguZibVactzqHgL95boTULkbb8cT3A81/atqQbdKb5nGmBbazey5mMsOAJWs/iqB41YIbuAFSsG+wFipd0xxqwXT1I+iZhjBPSGJT2T+cA+lSeCzbb5hvSC7SqGPdgbbufwyc7IhFVamwGPqRA8aT5maVBXKOu7ZQs2wVhDKLcznfEGFrFRjnhilq3TiV4E1VJ678jGQZ1H1OK2+lBSTyR0x6IG2ozH5CZIIQ3B3JPFwqOsUNTQBnqORSyBTCuMW7uWu/uqdjW2s12NujgkKeEWzGX+wW9rQ+WMGzyn6YboO242iMBDE5Wo2q3BIt/l7U809FQSgFTq1MBTt6WoGs6vVdp4OM3N3C1lpaAOoK1nfl/YYjzHJx/u52Gy7L2GB/AWS1P7LpHSEpPLK2K2F4LPXSZUWCnFT9eHC17EzZFMSw2UnRNizcXhh0W/3IsQr7CLUnFGiDLSzGyshesPDEiFNSUYwfa/9Ox+Damyn9moMJaFxW+djATBZuelR+K89/NQtWKxeH+4y6Ai2Is1rfubHi4C88fSBhJMCpv5FnY80qTz+e6YMCevCyiUROk/MG6aphKcsPb3ISuf0hJvMI3QN7Q2XJxpPDViu5F0Ux0CiQA0KXKb+g885+X3NuwzvR2tjTxuFBqAh27H0h9IrKjvDUkevHwG54wi97qJCtkzwP19pGPdlwHrxR8TEUOau3giUZMkwOyJUWuI0DV3u4VAwjMpriokNeBFE+VUwmUwMcqW2m7EBIHLBf5W2Oa6kOJrWduVGZ2ZPu8OVGK49OIR98gp21UqzDPf7+BCh9ls50c59M/JOmr1xhLxVIRIreTN/RY+lg2XStS7y97608EChi+17MDrFn5JOyNS/yue0ZsV1PgUltXLFnoHJBP6u6riEBmRIizChW7R1Xu4wzpl82SW7ucC8UcUn/+jcZoqjQND2gsr0z2QDovBHEvtMDjtRKI+W77NSkdfGrwwlBumm0CO/o3McJWTkEAJ7oiwJLXJBICbcCbbq4JAK3gqycj5lfY4tYQb1pIF4uCV3gsjQvK2Q6wywaAt8jzcX+jYsLPeiPgLN7ifoWUyC3zhmSO3wSVtQ3LVzVpUlA7+4/RPVc093iC5HV2pRy2cSkaTXqT9n+jUJj2K/+2ParBOD7uDFnh5w9jhxEaH6tL06QcyYfgu2n/FtvCCWnvxM82EcYuqPHXwp6j4z8RVEWSV4Zlae8dSCNLOhThEzul2fW2HRRXRhEB96pfGdMfYBJdaaM3xXhU3cI3zlqKsDhGlRh64grtQSJJq84W7q5BRZoPmfBF5rJkJrjzWXUOC0nzxuCbT+GdJBCnbB9ArYXT0AMPrrfpo+0CrQu4W8YpVTj6J9ruOwifRVj2XohTP/ziXs0eTZxazbdWAjmFKmN6Ex0PjFVJEojNEo3x0AYI0qTHrRRUyAZgnKS+gxg90RbHzCyp8TeyC7Ug8Xyp/JMpofxl3H9tY+KYdmedi3U7zXLSrm4XSGrdaefdti7jLZFGcpYfygfCVuexXZB8pGNKnDFWJCqOjJpidLXJnUBkwFKFqzxUML5C2vpoiYQO81VjqvZJphSO22t91xxNcJvTBbyxfo3P0tUhzo8435p4tFEgXr3nNvdWGhEduQfK+zP1M2Xv+KTppxR+CUuW2xAv2IJ8Mat17oQ8Upsauld2Ky',0,NULL,1795427540000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(815,'alert:36:1:-1795425321000000009','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428329000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(816,'u347714055:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',36,NULL,'u347714055:answer',NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,268,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(817,'ping:36:-1795425321000000009','said:36',5,NULL,'sendMessage','{}',36,NULL,NULL,'alert:36:1',NULL,'[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(818,'waits:-1795424816000000008:1','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795427840000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(819,'faults:5100001122:1795427840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427840000000,'sent',1,NULL,551,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(820,'waits:-1795424816000000008:2','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(821,'desk:25:-1795427600000000011:T1','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,552,NULL,1795427840000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(822,'nudge:25:-1795427840000000012:5100002038','chat:5100002038',1,5100002038,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,553,NULL,1795427840000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(823,'u347714268:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427841000000,'sent',1,NULL,555,NULL,1795427841000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(824,'u347714056:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',37,NULL,'u347714056:answer',NULL,NULL,'[]',0,NULL,1795427842000000,'sent',2,NULL,270,NULL,1795427843000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(825,'u347714269:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427842000000,'sent',2,NULL,557,NULL,1795427843000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(826,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.EoZ2Iw/sH86ysFGjdizHuFiccg1283F1ukZ6yj52Ggd4BJfukoK1vxTjJ0/G5a/BRFwsZ1pRy85pKPargc7zJf6q48rC+BhKk1CFJSk1y776eTtu3gdM3TxbBd84FpWNyC4s/4UhVRYlg+HaRLHXOQM7Fmm1692ELh9iWJt4FN9HFxcOWaBt0AKsz2upr6WOs+hNrjabHon4LZGz4yi0QCJYR7hBiE2y5jxWOut5V1o3y4i87E3kHzJFP6nRhXlBysVTYh64vWQHo+Zqp86Td5qh3Mj1DcssjbYrDnk7lzijy5R1OzHmdqPsGz6ZE2X09evQhK8Lq5W18GuRy6uIohVVxjt0ymewvXW5ZF5/e9LBbEEdPP4/b9fv33AdllwWmUv6D9Rus/e0fNEuGaQurpSOhf170/hzAMqhW7ilLJCOfRvOrPLnvQT7GHLMSDqqdiwVfk5MxGgusGCRqNgrx3qAcCYa0yxBvVC5x/5vT5Wh/xPCJhNRUhFNreQus8WPJet8aD+B+0PGnl62Y3PBKCnmIBP9dUqphiVjdZLPIFRHptCRo8SqDENiOz1SskR8A8UW0vOpz85buOe66Pp+K+KHqcv6ZomTgvmrzHb0EEEDZkFPmBAmq2NxpKmzvemegX5XB8YhsWFNUEm9hmkpjD4JV8mhP+XjY042txgbiXr8B8TMWXEJUEmzqZk6wMt+NUC9YVd41lBtmPjx6dS8WMoQLWO4L98J5zwiTd4QhI5vuRVkAwhJbDTk0uAIzeHZZO47PV5RUHSHrpd8nerxR8wxLKDuO5E18brGY5Ab1k1l9nhJD7j25q7yT2wFR7bQVyJCWxMeINCh1C+vZPYQGpuuuuj+y8zGeNSEgJE+aHlStYP+nqB5xaJEoaXLe+wy6xPuQWVKHU2uEls+v/hUKE5pBZGt2+EOsrEh8UOXafU4A0NtXya3FtMLmo/7nVtMPOSINZicDsWVdZaKOH3/bhuIrepMgHee87A9C0yCvwDs4K255zr39g+J3MEHqc/HjezKSF207/gSCahPpl/kBEmL8ZrlPQSmBhu9LNgnE51BXrHXTQfJd55Aq/AAXRQHiyNmBb/nMAQPmnmx4vEkVrPT48Od0Q1tHokTbeM7SlXsyT6VGplFtp+QeBJC79WET3u39ywSZZFb/dQ2KYL/5K9jOWK2ksAIYZAxEqIW3ERlU6u/Y+qs3txIkyro/l/QaRbQjWw7l7nno5NqYbv4CHSHSm6be6IsGK4cWR43Zho/Gsma4jtz5ui/mg59hd3Nj4Kzp+0WRtWBZmn2u6pnwGgynZK/M7AzXgUnbP5HUfnbs1f4MNvON4TmySgvkog6cqKHC+RbZTDQLYnU4kWmR+SAB1+10j0406Xk846DerBSbr26mcTVlQrrfekSxwjl30R3FSpWnSGlli9WCbAc9txUFpaEMRO9Q0htNGtgjhKTwGP9FJbdyisycasxl4Finl3pDXfa395GQyuUAnwc6ezbf5dEMfF9XE2jw7DfW4ymTozp2GPTrpJ9MMW99+mywoLEFvo99S+kYjAlK/mDoYwJ63CxeotZj0hvFyPW+F85fuiip249C85b5kMBlEFO1vFRvn6NTLis6+V3QiSl0HyKnbknxBRIvSfy50mfYuxurR0FTpZnw+YDXeVp6/XO+hIr/kThYwBrCUfrHDiyGwfajaXntroSJ+Kx5HbEyT3QduSEGBTQUIIEqbnL9kUkavTctbmDvcBiYWzsZRSxsfwmOTwp5E33e3gpjwDJEBKh3Ia+ZXMI+C2Af68LhP3qZbXCeLjqQJsGbarJkqGFOywp4srISNyju1tLrE17yDgD39e9EQmgLLQ95t5u0/EV5HTSYkktgA+Zuo12BAG/FWjAa+lTsSsLqff5ZxVIug0pSspPcT5Dg4mcEle9cIxorpu2Qdm5GMQkaEalKkjzpLzERRWDl5SF/LmWq9IFrhYnSiuH1QWdwmLLUTbWPM0kgecRCHDPd2uwSO1oDVvfuNZ9KW683V6VmF7r1+mQndKboDwaaMOM5hI7SaO3Re7qFuf3CAbSZyMXb7Bn/TjG2t2hF1aBq/k6fcUYcjUJNFFShYbZcSMKNVgqtvYfKN0feKZ5rwbygIh8EyTRhJgwPff/YKni3Tv/ypaVJyv2in4W/3zEGrUHrtapWiM25WNYYCnHDOTaqBq0s91jtlF0wXd5ObUUiQ75qCB3KPpbn5M6/oSXD9ATAsyOgLJBmUFcSsY8MB+k4wmScuSSM+oG/bqclIA11MYqp2kFu3vTUuLJEodbzQ7WnZuE2cL24LeogahGkrcKs424V5lLcTT+ECsOFc8y3KUTaNxgL0041oEmY6ZOTLCB09GYEoYu41VMGOiJ8fVzSU7QlhzH13l+oxUg6Inp1I1FYyPIRB4VyJMEaXmGrpo0r7UzNXhWUcgnP6JgaHvngw2mrPI8wlJh/MIscDwUsnfILZebVQX++pYp7cdRnq2f8JdxiUKFRP//USxE0Lg5RZrswjC5G1B6SQRjnXltQut8BrNh2DnasZQnX7BtsydlHnbRS6i6fXEEZGRO4FyafKJvm3S0DLWc5eivdfWlLmrWx8np6iozwx/+Pd1kb0YxvSLS5y/2ltyQcgyidjXrTMBpIP9EDZ7RLadvVvXHV0TLUIe+ZyVhf5v5zpdzEKysrYWX+fXeRnq8oKWYuFSsSKNqYcJk4T5Rx5VWn2aH+akW',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(827,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.GXqB16ppSYta14YNPokR/zPu80O5ctDeVmACy8jr3Dp4Cg/3U5mxLtqFmEBGcbuSrpQzIV+iDXzUOf+BICwnbcN4+jSWqmVOO+TUb/sEDGFojooB62mtGdaBLWsa5KejMplOUA9xj3c6MuhHqCRDreBiF6hGOUT782DS8PmakZ5+sV52GkDhOjIO9qZoGFFfrN0P/vOcodio8U+VoV0kmSXWOIeOkrITk3OuVW24ZHyi0gtryADRFy/X2sLpikz9BcNTFGjhCl0SqUBImf1cqS4kyfLh76Q3KJDQrVDgpboUi7uYNxjCee9v+Jg2aNKiE/c0BS0/69sk16zzN0ttn+y2v6Jyjr/iRx1T4PhJJQ16F8KX8edzcEUch+U51vD7ma904mwV1xheOsdyiWLvLboXdlowER4Zmkiea7Pd5wjDIk/7LLXCKFFzIv5ZLhUbWiDO978dg9nfRy7RPItbHsJYs56dBxMp/RoL1n3BQY33LA04AwIRLX1X7IQZ6ABzrS6hdu1KsPgQvjydOFPOB94vjMHPv/qQIkq/I8pauVOYjJUf3nAyKSBlJ/8ecJlEO8vyU2Hkpvz5T0Gc+UNGpXoA9ipy4O246/R8RlV3HnhA9oTDNGz/WYVAZI81+KAC8EegrGgJjQS2j/At+sPuv9FlSlhJZ/fPI1NOdpi9QU68pi3p0/ZXFCFIMGEHXcL8IprLxI2INJGhDZJERYvQSRMXyv8JKEoROoS32AT3yvpkfxMHye32aHJHfDjyWGcESSVU0xnUf/+Io++asEyiloImIb0k8VnoeVXsfY5D+uVE+JwmiCtl8RmcXHfCLhIqlJ9m+pyDrzHtzxxKjfWEBQV1628IdzkzlQ70jQeZ2xjTrIOYpbbgZnOAntAA0WuFhqQnl3afHKkxTnCzfVQ/3obdWGTFP3eywhKhsoY01Jd5/P4slAWAx4B8QkMI4YfGXeDox1NORDAkOjWqpHecUor+rmylhAOhoSSv7z9E86sPw/dYPWNL/8JIZW9y4BbONNcJsnXY3dffWrJwS/65ShHGggiL56Lj7CxC15e0hhC/xfWvfE/z8KHq2r/xvwxGQB/bpH8pODaZA2PenmC9tkv/giKhhTYLjU9wUYcSwOlqpibNNRet9vlluCknWxt8jGvUm44QyGCiWsyg9+s3nYHZepPUh16P/yC3B+3X4HCqnYo27MXSl21reTJ4JUm0qifRFHuL0e/xhWBU1nDIoDVUeUM1iiECy4xBUVwZcYmHaHBKaOf/8jwec1jV0L8QCyKLwujGRzRFTkq2eMjJhNJVliwQeGfbmFM99vwafbV9SitSd9sXnViEni7i3MMkcplHFCGwANBuvX9RSHLTJCh2fm2LVafd/JbHvMUOX152kZDDUCk60SF9hGgBZrtE5AGlqLTnX3ESq7nWbCSqfWDqR4Xw/g/WDj/uWYjKsucSkZLvz5K7C592i/ssJy3Qj4uvYtS2iGuHd20n4YxtB4GqHUxqEuwKTu+VrLGonpHP0snnG9itVuxUx2ze4JuYw8KtqwsphFuXNMgl7gncZucWYYXFbCujmHeyRKImgteiKSHUeEpio4aiaiqko1zys8dAPoGigQVK9KGoxfevTOrEB4bhVJd6AFQz4Sxh0cA300n03dprQGwe/rCwNm7Klm1LrHgD8TXrVr3YM39DubGmdbH4EqciZcnkRz8pypOFCKKz44NfVUGSPivbrLNViek0aiPYNMmv+ir5dPGXXVVgSmTrfXnlHApV0cKeiwK5fWyERnDiNM3F8qcXC8PwyZ7nAdrvzHnTRNJFktZYJjZcx0nRTC1n9+8xM1A/lppcrc4ncmFBou34AkJizYIRcx3si2mCygHyOcDW+nn3Lhlm0TQwH+vWyeHjGaNjsw5ilaEbWlsCQH+iG/2Mp5FB57b+JRRNsyB/D3rpd6N9NsQeVAyhial4yZndshqgKB+mG8Q6em+/ufTIazbnMthb0jVrtFfEHO/f0Z3lQbLokeaLK9ihqtYQlQizLlnnSEpzV5IYjLs4DrTdDWmhKveSVp40KOB+QNXTmxp2MrOvHmz2lJLvLY7q9LdBijT/YgZt8Ju0dhBK6hisPOxeOZyLWU2/YS7enE1mXu6rzfNcrkZ7IP+Oc9YfuK00zfx9MU3n6GAB/h9YR5izyhPp9KMvCYDdd9X0hJWVj5VRyHbOjPgYuQdgk0rcIXwWR0/wHVEQ7QRq+SxApa5YtZdQTehCUbGZV92tABKh+oZG942FQuh/zn6un0HA820zsv36ctg0pATKwe9IHiloz9FLnb/wlOWqjK/8P7HNtZOxXgt0mv45lBshZtemJeGrsv679QH1y2kXv2EgAUMRxwGe4RWeOIElQcWxnbamBl5dtTthFOO7zYFys3NRg90k7DGaic873jARjwPwkiXyw3HjEITdt1kHAtyX9+gkl5VkkVTIDeP2AN+hcW+RpvoGYVEy5VMC0qN+Dh4IAvBBoSefTenCqCpeyMLcyMZuDA0kN7lyMgwbNXb9KMFRoPvV0PL/V1fxQxiK0ywN+Jh2hX0UlQLfe5+i9NRK5dN0c5mCCpbbuGvB0qJm+5N6fhIHZ72CN5SfyNvPeG0517px2CZpRRLNNeoCTz/SNQj9Rv3MzK5l68gYPfZXt3SvU7QpTcZ0op2TgWuthjuE4GM53oV6JOPemAaUWRC0W3lAdJ83l5EQiDYaSsuFFvXUz+Eo2bJKpJav0XXZoOGkkyDuiB6p',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(828,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Qcek11waQYdHcklgrsuhh1/vHulc6J1of7f1fxHnNpegVOS9bmcJci6SK0eYdVkWyODgfSPVfJQhUp7QtDmTHGzUc8W9R3yKySTyO4NoJTCh46X1ilMM7ZYM4wTkIhjV392iLiXQZA/6j3yRxQzOJpTEJjfnpqYT3R0wqRwYc4IrMjlq17XtFMATsTFz6BAUqhCf9ELW8mo+jllr/N7jQtClJdqu1C2StenhsAeDh80r84H8NFZZUwN82xKP0f5VrlMIgFjJUnipmKuu+QS5k0qCd6Q/orPpZGv+p1eAb8cx4dQ5Vlpx0GVTKGtZ5ZyiEf2fs9T9Mq9xge+IGLuxek0gk2PO9CVCCbKABgXokSRB6Wtpg3jGByDXiwhq7rjlNu+LektY0aREN9Rnqmptw76Ca+nEpIXiPZvryuavXByTMQvVhEeN0It9NdKPwBIbGYani9vmAVC25AR7Ph6KOr7D459tKYJjIUXRck8u6hS5ZvTptKIYEVWzJhQw5qS4M5XvJU7A3TSiCj/98IeUZAig09G0RprZaFVOoeUSvaQi6FK/IdUCz6al4Jg3eZrAhr5rMzvyJslkl6z/+aCzANe+rpHqsCwxNMf+rce1f8XeAuCHkF+SD5mqHa7pz2c41/O4545rQzsggP9GH5WNoRc1sBBjFKLDZRrms2FS/Os12gCxFpohtPfSvJEQ9Y8GxyfOB69JNAvtYa/OMNcR9WLNFIuH/W/flNqW5nfIYE1FJfPR3bhT8XTdnVdDuxGzQXB/wwYuGBEauCErc2c5BvlZhBigGcbKS9UQUdH0fpGwPLPW3zUEARq96MD5ztYHwXECdkZrq1PLGfVE5X0piQxtFPGFya1KPn7J7A/jKDgcBKHHhMl5oFGzCeued1r78304nE833dKxibcXODZXK7f6fR/D+hv4b/rgL/3fl1FZqkeH+MROpitgIBqBk/8MU+ksuteAZ540HL3h/gK96wsGJFSGnjPLS3RCGcRcA0k/pqnamFOzzsvovJ6W94sRkJvwgP0zlKSwWdNeM9nczQ3yy81jLAHrE96Rem00K3bO9XzhFqPXZDdP/b8MVeicodiJ5MwElAjtyZq6rxQMHLP+lVmnPAyQA4vLyUGhm/SGz4gbSWHGRDVwe2P8c9YWLw9h2JWKZe6adhs4bQ9P5KonlK6sEymGQ7uuXQ7rCZqHMYmgPK1GgqTxiU04LUBSa+nXQUGpxc5a9tgwJ+a0uNB7SIAR0XLltJSwZKIF/eXXJTFmeZ0i1gsFDgYS3hoMzz3kV4ztyn6pjcaQKBr9Fsul7CpH/AtSgRxSLRvvdYGYVO0nAwlHkzqTou5cyII3+VZWe/vZCamebPLwzqzC0bJpUdg1YvKyK08QW9opE0bP+948FH3t/FI3pboHVarFTGE73OB/prUWr9pGpFlsrVZbX/l8dFk5yZT5v5SjDCbO8hBx3FSv5oP6ACtIVO+9HFq5gi9tleHlYEIe3P8qGqLSZbPkpsQaRLnc20oroWr6yJbum5W2p9BGUgCty/f9nOiRCDqZ7CUEK5BlYXaY+ggau4u6cc/kUnAToh55wjgdlW30LcN0SMlJmoogIC3UrwAq0pwSxH+70N9h/aRVnCO28ZGtREiqZZD5wtUu055h2C82lZAa4cLpAF+v8zOX6TVFqPdHVHvn5d0vofLdJum7XBoOr7vkgwqkOppw/0Z6AaYp6mwm5cP54s5KuWWLkz9ntYjBEPgJSK19MzJNM8l1tyBJ0ihBWOVTI2DHVfjLEULeOAZvNpb0LtQd6lr5AZnopAdB+cjBpKpyoHPMkeP/TYq8CBIsiDBd/8K/BVmYF/cj5jL1Sk16bYe88d/LSJbNhCnMVx3Kf70Ut7jPZIw4jwkFT/GrZdtmhiSeuBgg7dmnLKjnBbxi5ZNumpLGs12dGH/YILjy5iq0EpIBi/0f1qu1/vM4os+850x5DMu3fGlBqh7yzRsov9Jv+FA5MexyZ23XU+oFjQV/LrfboEHUc22xNAPY6EPOUU9VJL71eGxzRI822VRyN5wp7MkYs+rHkdWQ2hH0xAacG0mvPlOkLROPWeh7tGSwgd/EPwGp',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(829,'u347714270:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.Bl4yusvBuODgvRBqYLcQxaMaiuWPT9JRcSYVq5Kem7HpicdXrCBbEFkN7r7BYNFrt23lw5SJoMSk/DDcAeaUmMSXht0T9/QVLHev2N41gZb4uUmp+6GuWLQRCXfZWcmTBSlLgJf8iz3px45fGKll3qdq/cijSTLfAs1I+bDJDyZv5oxD5pOUSGeWL3kWdfcmvjTCFbtmV5jJOhuH4yHWHiJqIc4j445MQKEmtS35cC9hcjSSFvfoh8od/AqInY9n9LnIi/y2QoNFH2NZJIf2aAUjZwF9Xne7gSvLTL1LCWUmL1oSBiGqP7eOw41bYeGRirhM8sfzEzytesc95ywM5x8SEMkzff0xNI4qetLvobw8PnIvnoXbHkfhZ436CLVqyTq2btj9BnaOKDt9qz7MwuwJuAYFoZAzFUBe8ODuDGVJuX+w6keRlWDkVRYoPKD4N7cm0PbudWguDjV4AEWc6SHqg74BOtRCU+yObCo8VYGdMvptfEU/7KkrELjWG2KefzbVLB6FknyzjistLXIP42s=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(830,'down:ping:27:-1795240872000000005','said:27',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:27:-1795240872000000005',NULL,NULL,'s1.5uL5zfUm.hHLQuzEJbd93R2UvKQLCXIrfVw6UD2+uGn7scQEowVdqQa6brDzKuhpGKKzqFiQrAZq9dfPNhJppm6U=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(831,'down:ping:36:-1795425321000000009','said:36',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:36:-1795425321000000009',NULL,NULL,'s1.5uL5zfUm.04LBUb/WOg+Nsn45w22YcyFKRyQnMOxTUqnetJfOs16Nmb8eO1lfQrUUjfOXu3nGfWZDWr8uQqZnzOg=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(832,'down:ping:37:-1795424725000000002','said:37',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:37:-1795424725000000002',NULL,NULL,'s1.5uL5zfUm.yBnjYGqdTWPhszr5IA5c+mexZH2sFMCGrzvP550sovYP+xCB03RqISs9uXiL3XOqBpwbXTkgOF0xtR0=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(833,'down:ping:38:-1795424734000000003','said:38',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:38:-1795424734000000003',NULL,NULL,'s1.5uL5zfUm.0fIeBHbdPZG8oaJUWeLRD0iGk9rbMY1w5/YAsCGI2dEZgweHSRvT1hmMj01agwlFyJpzX7+x1I4zvuI=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(834,'down:ping:41:-1795424745000000004','said:41',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:41:-1795424745000000004',NULL,NULL,'s1.5uL5zfUm.YusoVg6OWpMuKqcNOLgWuJY1Hod/OSeuLdzOSQuMbP5y3F/ANG2ooFRfGkYAJo38rEQedhbSjGp+WRQ=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(835,'down:ping:48:-1795424766000000005','said:48',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:48:-1795424766000000005',NULL,NULL,'s1.5uL5zfUm.LC/rK9zDr5b4WzPAYOYG04FDPvoSXZh7wSyENwJDRNm1F/q+F/F+OpNG6J6q2ctpjdQAUuDdXqlpd9E=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(836,'down:ping:58:-1795424776000000006','said:58',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:58:-1795424776000000006',NULL,NULL,'s1.5uL5zfUm.W1a1wVQRv8dnwAHeDS7QvfQDDarBs/gw++FyGwuhGgxQd3ZJ2QIegaeQ7DE0rdL41buVbb45mXHN/4E=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(837,'down:ping:66:-1795424784000000007','said:66',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:66:-1795424784000000007',NULL,NULL,'s1.5uL5zfUm.7g9Xqlp5UIVLR3Y9KitKHaPzeZ+/5HaC8KZn4+s45gRFw2mFTV/FPnKvnbCpLLUAXECyDwIQVlh5wXY=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(838,'waits:-1795424816000000008:3','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428020000000,'superseded',0,NULL,NULL,NULL,1795428325000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(839,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(840,'u347714272:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.2iSni0Vi15qHyY2V6SllZZLIetFGswNq9/z+BWLAxbny/m0xkqJ2UxISzy/EbHni++U91z+ORto9hP65313grCrH4f9k097FOOIuHUAd6h6U6dctF7/zfvKwfwfWxX8AaRB2unQ5nDvfNung7gyiwABkEbEUXgOtmuz+MJF1XTthwaNPlAnjXIncRSPhkG6kWoaRnCfFCYC0uA+oo5IHnI82D25M8ETRm4eFeCNHrDAecjXMKWJVnLcjPjAe7jujDrc1m7KK+A2gtBekmFHh/69g1W55U5j68yldEKjA5cgq03McknfsT5Zgl37l6V7mK9hVWV3K37/KdwdLut2e3u7/d2CgEx4PUEGAw3sFIQnsf5ghvIB5Rksox1O3wyR6greztPKTPjlbnWRrUtAQt7qUyLOcP3Z3X7XdlLu7AZwt',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(841,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(842,'alert:1:1:retired','lead:1',1,NULL,'editMessageText','s1.5uL5zfUm.ZOOwH+ckV/frfwjZBZCXVGfXfkLOWSopVVhlCn+h66MaBYq3FWGr4ikNwc8i+8OXWdkaHarbu/wk1DGaPGHXiV4a8USzV1QYLST2JOCeaFR3YSR7zAh/34OpiA7s4+DoM7usORysTwD9izmu6buezmbbOtSDEdkXuh1oIY1mMZ7PHyAlARZJQDb+pYt4InhUmbUsdntTQ8ls6YC4jSvyeeFI2voqsWrD8DA36f55nPhJDJOauxsONvNnmWdddFkNrfR8jJ4EJSY5VBeB1s/7fQUQe8RxKoxry2gHj8LobayAdCeDWYC2FnCeOHIBP57ZGxn7Gfkl7/F+mWnBXLFnYjc/6qnNNE1aSpmLo2NaUZU0rL/nRB1ViB6DP5XoDR1116xXfnNhigl03y30kp+HPmRwZluxpY/I4UrAsAiBWzobafnZuRcYCZA+mkt0C9g6ICW7Iird973Ucp2hadlS4/QcFSAxltWNe06a1C1Lgn3FoXsLrp4Awp1jItrTu5CUVOcOzZGZt9N1CaH5oz8lhuNXRSupEmFguhnkhG+PmHg=',1,NULL,'alert:1:1',NULL,'card:1','s1.5uL5zfUm.qQxUZ8pJCNRYjIs60qeLsBC/SVIiqKGnuj+XS978HjHUDUwg/cjwIyNzYQ6Q67Y1HidwvU/2cfO7N1YQThWEyzjJPqzujgaueWCgB1G3MrZ4ROZ8NNvMH8Ttb1HM8/FOpowdSa7CSJUR38BaxA5onpvcz7tPgHf6G1WnXk1BXLMZ1+EdaT1FXzg6QY9HELg4+Gob+ZqVtWqJ5ggBUuZq5VpNhRPl8B61ofKhVbH/6VTJXpEArt/R4pdtCL7vJnPQ0A2nIvqmS6H51VaAAEDgZU8FcPBiNYo9A1ILUxDFaT+13RsIWU6EQI2wt5p8yNrETD7g3AhxwEAKNNP5ZJKkT7aHj1pI/cp0dQcnJWiQeLbZoPS9JYfUZ/HoYIjvso6qLRQrqL8mwbXy5gdT3oQhOdPLZlTFzkZCc7+szLOJMHE2Vxtu7AXLmSTMdgXBY/G4Ww9xYXi2KCkM3Gqt9DY2L2UxPgR+xXdyUoK65zWyoMgAWQFnp+7F06Y5n6iEbsQKXeetpgj0mWMwwfQ6YOH06GIUChcoaJwEXI3HM7kpse2Zwyw8IkfWDM71MnDijmY6zlayUyU8vNgn6UUddkWkKhouRUbRRlyyKj3O3wIiZlhSzIhXkaGrNtiNDbGSp2Y86M8Ln0HyLh52SzbvnIIYtwm/LLyh3XMqPcqTldTwdjvIZA8jqCdubhUhOtxc8Oy3LzDjJtLgmzrEQjU9/WgHGRlRtwXALrQJa7lTmOhgBdUL/HL/j0kAoAFGl92LixQWhXDJ6YjWHNn/OrNeyB59rhVuqjCgiT49GLHWG9GKNyIAkvPhJWj+EqtygoNtjWrDc/dBW/SN+VHfRbczjsblbEghH7hNPfzKPkDeFBgY/H2fnlFYKGalxGgwCzTwE/3ySx7+9zNLOXFbptAw8GUAo132hztC4y2QTG0kmafRMmLcefMwXI/tfaryoqXzlgmugkufpw2QDrBzRaqopxNpbxvGGzrtg2WzKxEFQyPsljfVU2JzuWA0EpOFYEg+MUmh8MxeAn3Q3RErsxbFYCW4DThbhVC5By3Cg64cD1/0usJgrG3BGulLd4DDTCKMK6xmbau8XGx7YNuIUsqd8hocEtVU/9bsY8b+uGApJENC/sGuB5n8hPHD7gEZvkd1ZKUGpP/tzoKDbfD49hLLsSvy',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(843,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.K82hLmGlRQL12eZkIMdxMkWMikgOVhSdxG4t14uKsYt1CUibxg2veg75jSz/CRtkrmZDIKpRChP5D6cS1w3uoPlfxWk0j98lFZcnNNHXez2R5NKe0yFMz9PdBcYMc+6Ih4CQ3/gh5z7DnfDfy1uzmMC7AYIqw09vE1qZ7b6i7u6dl1ZyEtiJXy6tWRybSr7wSNUUptDyrbC1PLv8iTQJzRY3Yvpv8BUkYWD0IOd7N0gprSgYq+w8YFFt8aCuN3qcRfflh1mD726CWdfWCamel6AH80nUarBYJ2nG4rntDr5/cU3etKIrhBt9fUx9',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(844,'u347714273:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.edapMcUfEbBs9eJoUp+jk8XoxUb9ElnwlYj/RQ83jLykrTQvd9C64EaK9MNAjlMI+lXV/AfhOWVDNcxGYHJMEy0zdLPgcZcNKZtKPn0QlqXU+QfX4zXLAqrNKASfxDQmIOa9OM9DPEozfrFN7l9OoEAqh+oCxyZZTQw8B9aZKQahLlUYg3dNGfZ0AzbFhtVZSBICBULbCNCcQXuJCAdPekvhgBeab8Jj6I+i+PUnlOvJMMBeXkoHizA/OvdMdiOPpDRVsDW79QGqGu6DQFRUGg9HDc8SIDYYGuf5ORcB3A0aIzeemKv81kbdu9nUh50OwywnalQ6+WZJFUlF3NIUuQIQV7o0XUWWisduzPfSITjd1OYCDQ+kApl8bK3e7mF2th1T4QJeEVlaUFZ2QV4u6nD2o+27M3BlN3I0jPpX758U',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(845,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(846,'alert:2:1:retired','lead:2',1,NULL,'editMessageText','s1.5uL5zfUm.Do0UTxNYD6ZcepENG6gLT/u0i8UYD7hdX0KwdtXo6dqeN0evpvsxEX/gS8C0KCpLAhHPdnFW0UrqH/PeYUCFvYTlu1v9IH22+opWAWncEvE43HHT47o6BXnvoXFcpiNSi8HGQAS1EEtepZXkmSEllSA047DJ//6HH6paL3syEUZzExiTrybENBqzb/Nf1xlCot11yWsJqPbI4Iyp4K4JN6cqV/NxxxlHyBYyGoRnd7WL2x06t5DEqvmmkzevTaVAKfJjxCLunwsTjwBF64w75eh/B+6ij2WIkVRyPzr1ABYmoLUnJuwig/9RM+n4sJzx/mtGpbkGyasmeoHsre4/+Xx0OfJqGkBva2QvPCH58zr47ZrHrQWaSGKMX5kO81VCMVAqAyv0O/egCbTVkqS2JfIviRZ0Wx+cPgKvsD1J27XhnCUWvPuqI7GJU7CbY1R3LZftcc6BuXY0ZmcIJSeMe076RuS1bXFGNTSh9Er4jQ4xRwgKnhXjAoD0IwH9sS74H8Ct+gFbySF6ujnAMFUTS3gbzs9JaWyXTnDP51fmNY8=',2,NULL,'alert:2:1',NULL,'card:1','s1.5uL5zfUm.wUFOTHuXOxtSfzXYyAT4oY65wI+ljOpYef58aFBWWdDJNszllJEehwXDp6a+pq2slAjzPJ4JcWx0wJyMwytqsfS3WJFoUzglUmhNND1acvYPmFNHoAh1/khksAVGM8E3yuFhgKSvYhEjc45uSZ27ojKJpBBLVLGQNStoxRKnCX5MgP7+5hAXTR00d2fDCOuZ/nPpwhr/Mpdn9wMRBh3unD4sWUdg+N8nVxnZGaw9lArIfZNh3V3LweNn9vAPxz0Ym2sAsqEPHUyClIXVzNaxF++aprWTDwuiZgBT3roafBE8pQyg08O02UY0ewH0acrbk2rWGE/S6r2cyUoG2O3+fHFZts7htLNPRF99GXNgd3RA2+WSUzWB4nkeDsyvfCb8y+Grretb6viUNL5PkFRgrxio8HB73WPmhPhWeJne9O+qR6+42j0Ipnx7cE9Uru89/Pfo3OK7nbOmNiRqHEat6kbw0bkC7UXTw7MwdUr1iEg7Jw4N1KB78RiU9+xwPjIHTyE0SSWo2WUiSiR+AP8Ui+V5Ur6wGR7r8OApjidDlMyBfu3/J2qWJ7eYjIs4LWClwyjGyYInpREXH9p7Se7ft7kOgw2AStUn9qSVnO1EGZd+Spob0EaBULG8vxAvUrgcMhYyOjJQIm8CFBIEQhDr6pAZbS9qoH+Kjj+X00jIr10z7SpWkA78GCj5138DVkb4Kr+wVtyVTg3uuc0rRiAbtWoSEaaiH3cFdKQHzV8w5PMgj5w8TxF2GioY8TqnsVrvx5E25stb40m7D1FWeY0NUqd1j/HbcwvHz1oNpCYUFwcCyMgl3csDShkT/wFUX8/NtM4xiQ1iK1KprH2o1g9zo8XyJMkNGUZiY8EG1Celvt26LUfrqnuHi3IKOR7ttl96Lc0FS4f11aZQKZ90O/14GAfvCXJDJpKm4eP1LmWgqNTfBID4WposmvYaQnYKLMHQym1Oe96UhjD3vwL3D4NMtnxI8IeHsY4rS7jBH1EnPVEir8TX9ihdHmu0SJQ5eo27RQ3emZWIEsNzF+qxTN66hJAx8ThAU4m1pTlXMEvH5DrGeKl2ES3V42P4UWgZqLt/FPKXeIs/lUn3kdE/dswAlrPbUvGj/UGvgIGH4Rd5HEumIEjOAajgyfQ3h1CqDsw87vNfZUAeFJBCEMEcDS2V',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(847,'u347714274:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.Enem+nCnjUPLDJGVdD3q2Jm85LoFI0OmpoDI7A4joh1xsk2uLEhADNCwt5v1n2tH8nPwoNuXX2ZRz0PT1GRI3Qc0RF44NlCWs1uOPgHn0MMcOyfpfroXclfRxYhbDV38dK2gEqraO44H8RQQVJl/H+ju8rU1QphfwWqHPZJ9fwewRpZqIVSgDs2l3wnaVFhYhYBUFaXW9xb+8VL9vOSR5UtNHljOTvk/0e2nQpr7m3juf9Q5jwfHb1I5jVW3OEL3NATbJRVxxDJFXNttGDWw6cbkbT2pI8o10cZzNrb8i8Bsa3JLU/nNX1fCCAq8J83R3l7+xwGvcYrJrpaY6u0JApqO+0WQGyz7Ax/nv+hA9dgmeTc7/SOZHti/T+upmZ/BcA0hKLsGQYORhO4Yq9X3UjkVz5XhxBPEZW1VnCIVfsmG',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(848,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(849,'alert:3:1:retired','lead:3',1,NULL,'editMessageText','s1.5uL5zfUm.1d3cvFmHQoZXA6W4zqWkmQQvxmGXT+RsrGFZP3oomOTT6Eiis0tQG1LUgYx05HOjxR5YX3gVBM7MNhdNNaXbiKkZp+Qg0YIDX6+I0NZwBLaMkHJvRzMfvfOVgXxuf4hjB/4aiPM6VyPagUgIhVm5UkLZ5j55Cwgi653SCMhIAijT7bCuyfnlTCHfZddMT37lka4HqGgTbVYe7EqOEUrmMpERolmqq5/++fBauLNx0YLDNeBnM1hhQDUpKnHfrrH8KjKJ7sYZ90TggTM0eKPUGnuK7MrtPcxzS3UK5HnJSNLTETC/lu8s8FOFRyFr3Zg9ENn6OaXs0JvJl/ggn+3f2774koxPx+oNf/7HOAnw0rTeDKR7nYtPoOobEYmnH8PowcRQh4MfVWtOmwUyBQ5/mH5gBmYLLZuK3g8NNYGujRhym5b171NpauwtMmbyl8rss8U1HRVEfeF6vI/rHQlCBnjvSuJiB0ybDNW0QIqddwOSfy0TyYYAE81ZbRs1FbhzZ2qH3BEOYceJSoc2UoS6xblBC+bF+qw0FqOPOx3WlPM=',3,NULL,'alert:3:1',NULL,'card:1','s1.5uL5zfUm.T0K0L4Q9EYTkM8ZI1lKtQWrWbW655Pa7YzVAIZ40d3f0dyHV8MN9P96SmYN7SbGIe26ZPQzfx5YEieZAXRrnlKRtyT++khOFzH5x6ls8iMZ7L/H1QEa1+sypy0GSi5FRL6BP35Z4MxTm5qUZdnSN7JxuyoPyxqPyICPIodwV6YhkO7L0n75O9xsBLl94CQ2zCKUUFzjTn7vvR9EiCvS7JY1KRzqqCggr/rLHhZC/c8BNbk1Dag/pRIhFb0Ptn51vVBvVmMM81Tq+w/yNh7V5chaTZ/hOOf7icdPqtRv5gT+lPKrPnHEZSdfHZSBcjU+BRVdGshdxOnTBTNYXrjVsGN2jk2pgAMrBq77OhTrD2LxC7QJHwZttUZ8yR64jCiuLx1TzRSNgSQWBcB32a/2ISF6xgREhVet9qPaKw4RSb8xvvfLINgxjZldtYTnhY33qAouyJ+GM19UrJ0DQFkH0suyj9FLmsqmjFo0Kv49TbNB9zdlQLjGwZyfFYkz13gj8Lu+9R4G3f3ms8SSnQfXKMy9um+dwbaPw8EmmFGbeTUK41gunCe5TsLC4nnwd+mpbl4VVu3rdSC5W670RefHW0OCZU2uLR0bzgoAudpVHTFHKv4v8Jh291t8CrzEUVj0k4wCqUvG0heegS8HqVIMtQ8AvAH7YwXSYPDFp0liulKvS21N47A1+xSP51PfxhIz087409mwVRerPAJhcmJ/ea03wfBTX6DF1aHZ28BqYD/NCKeB3qB/qAhzrv0KCy3QoT84USue9n++CcYANazsGpNRLbg+QKuyrdxw5YOJEdUaz2zh1VxcR2+brD6tPCwZ8imQ3Is7rQYBVV9ZxmdXZrtRYPJWK5G2M///amUm4nGeciCYI7vPc9JuRfSaQW0smlQ0Gt3DNT8vqoCy5gbGp2pCNdAxy0gFxbpX2eHG45B1Dc/Qmqt3bX8+3SZH+ex+8n9B25vtWQ/cR5wDOJuIc4mHnyFQYmy0K1Q9HWXMcbxDpsYv8fClJUCMZi5AdI4yodAcur6ORrlJG5CYSBk+FUHpv4XnEJaAKTVwgNXGRiA5SzDkVy59dQxKYSNySwbHnV+E5LHAQQHpmtmzuW+lYS67hK9f0jEbyTkrR7wqb3+kaOmFPmy3F7hX9A02DV8T/1ClgHBLLqmYSjHF0hqrh',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(850,'u347714275:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.tL3TxHjBE1oVJT7fcBBLbk2OhiNsfUxd9xWjjLHtKYL3j5xQktriFmhHf73kT6RHzx2cUNWx1UOPsJxdFvEBs+L71nsIZMqfpbiAHHOMPMcaZwSWxLXlXw1U9TVhKEyQ0HkI/8xErL/dm0jfeZUbUrSt8lWZYRmnOJZjPZOHZ0dd40Rww8EhY2NkrfurCXrwR08GmU9X6JZ+jgLCijYRB3wMS7IAuqjnuFao/7zlmHu4mH6USkaZEDQLT4x0XL8Gg4MlNmL2urchoIpcPVkMuFwMba8VonJGh5Byj2Jn3HmPZNCeEvmf3m5wE6kjIw4/5mIeFrUeJebERz7xAbOpsDR65Q1UVI8=',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(851,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(852,'alert:4:1:retired','lead:4',1,NULL,'editMessageText','s1.5uL5zfUm.JLnBRKxuDKGWoUmndta/hfKsTTahWNV5ZfBAvZPWE7AjcV3GdYrIuXKikOpZz4cgBPsOEp93WnA8HipjYvQzOcVtphqYoiFYb4siNVPf+HZt8DL6+fiMMiwVeENeEPNiz5+mLScYxJX+YYQJHCMjaKvTJP3PA9Zvq45r7lYuiEHwtZvx5+7118bJoOzuFevf59IcExsCNFrb62Bols1TPCGi+I1uINtUAFBY6ZmntYHqezAoKJFSvlhmOoK6lh+48rajT8CFfA+6CRbqIbhQF4DS3YbUIO4UC3ksTk2FXnqB1KN2/hcBbRcmyWop324Dpce2Xx9c7x/9pOj9g2OocQAuE5GuQm/iP7HY0xJmrjChkETZmSHDr8wVC0NUfLpQrfQeX6diPJu3BD3a+4Gz7YAQqYDi+RHvV/0ElTn5rFZWk8bU5N0AAuQehk80XikzcKaOEgDk+MvSw5gmh5x9jhNhrXx2l8LdkPXiYz3SwxAD7AU1dvM2hrP3WoKw0vXlcJiG7p1gNE4dLJoJql7R/r0PjvKF7PtYvCSxFajE0gVFdMQ=',4,NULL,'alert:4:1',NULL,'card:1','s1.5uL5zfUm.hIluufduf8RCvQIqqxboQ5ER1RbKrzCI8XSaKP3utWhsqb2AgmmMXrPLBvBmGYzZlbpPlOJLwoz2qb4jlBrxStVN2UeToFL6gNfy2QtI0jK8nhvVe2zxlIc9uf4U47suA7Pt5Vi48Ef+TzeOlVg3854Py9AJXBRiEszV/ZC8zSyUEXsKKSfQUiNndnHcYGEE2WLhUJgrkZ3OdGjx6S/luHR+TdGyPKGaW2cIxKwsliJ2ujWUD1ri9wC7rlLdFX+z2RIEYHNuydmLGbFR70fB4kCYB5+u37MV6huQtfMQhEhh3jNhlp3vGBnYklhbJpVyjEsJsVvc5v1pKd5AGjbjHRuJFBgEulcinZDxqUQ4/c4SptRlZmIlZkadN69UYnmzFAJY+mEtvioV/O6LfJEDbNq1BS2Mp6u/RCibTnEH+77SzWzL5FT0+B47yI5SvOlInPdu3xbL0x4HkrSryH1TWPFxjnxMpHz78P1z7ZhqPhuax5UpejKVul1TT5kVESkLB9BNIh7JVJ2UrvkC3pS9soVdPE7DKkZk5Ak+9SDVqQU5Ss5GHMmQCW8iCnv1FO9mIgyXlmqvgM1v+sU1H3rT/ot57NWkvgSVkThP1nZiRHyASihcrLgpYQoVr69GVfwC37PC/lBENmZ4iQpxOrResfBJphfIiLLybKJApIKv+OVxmIByuh7NxW2CcrZpilsq3ts+QvsngVpQDkGVYfFi8+3aCYCb1hz9GL+mYoAbawMpCiaLkwB6CIJnpGGBwi3EABXC4BsS1lIub7u/BGHwU+WiJ11oPuO4RaTpIsGHgjuN2LTPkbJwywA0m1wUP628r0xGwZVoq/upcrRtd+B7k3nT71fDTpMEXNoBbPo12gWQ/rl0V00DPnYc4mzwbihqyQmh+0Fxkwx8eSm6Px/37fDivrEDvWfMO5EsqbiO3aRjeTPoSPj6jxrs0MTq0VWVdAl4HjcBFnpMjg10MGU8mIu5mD2oMIylSf1m9CKWikwn2KsMIogSsbVfuRTlfQHXy+q2oDDLu2tJENa5mqht40q/eBCaS7mNHDsetRtc5UypXQqyCUt+0TRT1AcZVgzb/GM1Nen/TJ0QwMT8BxZCtmPQKE2I1s7ghEIwK4m24MiSf9YPluhARFAkYNeMoTM+1x2yKf9qasry4H3q8dd6oBiiID8=',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(853,'u347714276:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.e3CH4WEauDZ9UWLXmrS4GYbrNm8RiL8uQgy2e+dY4fj5/A2X+PQQIs231RMEScTm/KFQQ5PhR/PyKx3zZ1RLBIEZYYBj1CAIbCja6HebpG978ZaeCviJHf/hdvQ7nGa4KZBbXh9K+6VNBvpF6P4ruLCSHaEXY/KBIUl9siOqCoFf0cRuj4RKOXMQ8WfOH1jY4QT05cl7WPFrGTyJKQdBzpEEWssqk04zGoGJCXNaiEmQ5bUnxue2xWRS/cbcUpei7UxxNQkz7vWLU9UM0231ZBQrMMVhBEh7qbSLqaqOveot7vaqzUzMLeM52r25iz8cCSDzJqGVqjr2wJ2+brzO8facmSu0AXU=',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(854,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(855,'alert:5:1:retired','lead:5',1,NULL,'editMessageText','s1.5uL5zfUm.nEKbiLT0Daqeyk9pC09titZ5Cpiiqb++7+Kv803cwt3scHm1moCsUWiu8yqAE0S+waqVtTswKP/+NwGUFVWOj9vRMqFBdJqxXknEzvgQ9oSZN1qbyZTMi8ATLvGXguj0iyDY2RaRy6/7QqQwoMtEO2Yq4pKc15iFsclTSOFSTFlSm7hVOd72aF+gfeJg9t5BXPydl1cTt5fdUo/C8/c6Um+tuUK7FX8zjcfT8vqI7jco5R93w7zAL/0OCUG40tzN/nf5WkvKkYnoDz5NPrqARnccjbryRBxalha0S5YlMp5tBRnS3wSN8xF3hoi0AiQzEZb3ynuryrogY2gDiGlSfKgwIwJCUhnMkQkAsI/z4Pv+N/EzMASZt1dlAAVcovjDIiKECNNkYojAumjiHsExbyTnJAffpMHbQdvdDtKQu5YPCDs3hGpbooUAC13dtD6knqM23dDlpKw3L+rOpAG9AJbI7CAaj6N6vrLLSf8qVxoAsp7+zJt3+S5Vr4ykY+VMxFLzhKKEdYvlq0bRbu4a1wbj8FBIzsQjOl+7ZNI43ZyqKok=',5,NULL,'alert:5:1',NULL,'card:1','s1.5uL5zfUm.Yc2w4KDM+hxLhEJkX8cQBmyt3iQtEnPWhHtsFNxQP0bM9QlzPVlUhm2I5b4SMdDxzjwhgMBLMKCeFwMCIJwupIAbyJdrNhsF39z8byDOcnJeZH1x9xjH2Za3nZxRntLO3qxDQ+gJF7dXpx80MVgeQsziDQPjWBHVH9szqNRdve6bU4TINJ4rKd1UN9z6n3HosaDzrvlp2vVuTWlO4XTkXmRC+e9WfG88kkKoD7KFs+FDvuymtlmWNvxCJQFh2AOqja5nJTD2tohYxeGiLc90QRelCJSVYC+JmxhVlfWWSRnDifYBiJyARgLb/IAuYPvO0zWmRUD4lSVoAVYOJlRs3xci6I5whv+SpPJpiaNfSVNv2NNf5k5AO0lc5atT0cTiNMdpcKH0PbDtQ0mB7a40fpKt09ZFjYrODsD2PoaUeDBJrHCZUnPLDkjDqFiTfw3KQwD0zXEB0kyxYt6gX9WVL3sym1vdhX4geagOEm/E1R8G3CawwL7p7fUKdUA+Sm2W83eHUeF6FHu94e9NYU3P8AjXABXEiKdCn/XFOdLp5MBdlrqE7IknOPJi6jIT2vYxFUFrvagBDeVGWTYQAufNk71Avd96Nht7eZtQtUu8d7IeakoTNzJj2bru1xPQX1VAdWhfzjSjU5JBJ9uUrmXulsoZM6gPCwGJxjjPw1kozch9q06bWfzknbT92Esde75+kGeWksWJIPW/uXb/+80lpBjkelZypjh7AMME055f0ap1bADQFnRzbu6oCO2Qqc8NsHtlYXYFjTwCgG06zCZhx/nEGJoV0G2t93xwdUJrP4lKo/RE8yEIWeKUmf6H7CwydGwLn+ofMrJ9PJ3FPlTAjy9Hb+E2fUfUovQXDVwgfDUoH0j2ue4ynMpuhD/cHCzV3a5QedvzSo3dWFoETcT/yM9xExxNbDh1JXlgI6sqn2oJ8I+REkwsMtX1fTnEeQbeUgkeNZZDU63r+dl4L9q64itLP8eB+4LvM8zjDZ5xuf0DPqQPxnHh9gN/M0SHKwv8EeTqWEMdDtzQ2koO66ebYDIp9wfNIj+BEPLCDF30TKbLZut8bHAoJe1eWWuVBooeZexmqCLHjxDdkXz1DdRRAnM9qUoiQIjxSeVRhkq7+iHoqkox7Uj7bwtYebvSHL9wWxvjkDnrNrVM+v1BRtm3XV4EWDw=',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(856,'u347714277:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.Y5/j9dz01Mm9XQDmT7semx3hREwNTuTUoqPjicL2eneaJSeq4+ngXpDYfbg2jSY9evRW8E3IhzQTt75scxCH/E1D3SFRvw1DSR+Osj+W6ku35azcrQ33Ee2KDH1bvfTwvYUf3r5MWdi0wCHuMWrBBcgHxgEoifEsdJUrPdpYHlJ1PLC0fw6wvm5RvwN4bMC3QnKQFAxiOYA3jYS1iRxGOCLMz+f4aUOAhlOCGLoeDe00A3895N42u/UTmwF1SxtPXqjEZddyVVmxu3NbCeWFeYRFqcJjbrZQX5o8vZa3PQREBwJM4/vx9iZnR1nPVc5Ho0HsEEBKNyQI3Rpbl9/iTdLtMGD88xM=',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(857,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(858,'alert:6:1:retired','lead:6',1,NULL,'editMessageText','s1.5uL5zfUm.oirGER755NaPyKoh5I/ks9Q9fzBzXpDZ8ovOo6gRqsclyPRnMcWBNwwrhVavpcIWB4PhUMO6woauRdWtBHoF3/mvdq6AYWSKWZwlQ7/IJLhbjxO3Gx7IrWREE9WXdpnk1oR0R8pZftq05QK108u0h0pbI0eqh2hcKlhy2rpuinz8Ro0v50gTasjOF4zLkOsGvPOEQxaqsyP/z891bDBc271wtre664OT4y0Kj4YbFBn8FVX/LVGB1lZ2ykhyWMoeuq4dN8QVDcIdKSEOQ8KkDK/3q/LBdEkazvyggXoRDa31cG+WOYon6L+7P2RL5VQL0L+WYFsnFX7wUhwSI79U+n4g+FwGu9JOetQMShsmLDT8M1kOHxoU8pBY9yDKAORvL4rb4xgk5BL/rBnVEENz5C1ntkhZQ/Jgqvw5P+2W+AFm4jxgEF+GrG47pPw2VQVWobrATzq/1LX6IRmGkMbR84mfwOVqMRETGUo9FrHzh55Ovyqr1ck1d+9bKQ3GMoj/aevLlJ6jKe12VV3F6uDlgZzrZf2w8mWRlVR9gdQDBu8PMurE',6,NULL,'alert:6:1',NULL,'card:1','s1.5uL5zfUm.WQhLBzFP3O+m+jTXqUmXHWLdIPiTrZNAjdJXQp2WebpS0wP+DdTkBwIgq5SIKvyYnPvlPLHoAHRetZTet1P49g9OcrUpDSQdOuX2hn2m0GR3GH3eb+ATkdxAO+srFX1X3y8LzU9FB77Dp3s15hX6F3450t8Hn1OjTnptl23PLTYYxrFy12C6bZx95FIxZVH9UcScctpwhr6ntq1nVDPJaLmoBXxfLFUIZs2wMVJuxRO7C0Hr4xN+RAJRdQTCotJkYzYcKJD/lwCxU+QQyl17pym9/ae+c4s3omEId5fa+X4YpW8ME5blJA522BTG6PRGI+SFKDqM2S3GyrsefF1Hu3ol8vtS2DSa517h7W9COYw7bVLIeH7T0ZeVBATosfFQ3qYD6GDTH1Lu9r7sURGLC/VKldPiUwboib8Wgm939cAVpgaiCwwIT28Cj+J4/eEEnBBw+cS/A9HkHrj/OBLYr8s2HAiOYg8vg3sbNCeWP8cpi4mC7AcDTs1vSn+mPH0CbcQGR/1mftSfOInPTMaBWoKqg6hLXnrEnZUQK/UQdwzt2eE4+1s749Wc/9dAYq0LOel2D3ci0Wpx0drTQXnIHh+9JCh0Br+4WwvB1JrvrAORIpmYOC6hcJIlHDzVzw6y8stBmu4iOHqo424Jghbg5E5GNjriadLI0Xh8DbM/ROzN6k74InFXD4ZkJf16QO2jy2Ts0KqFEfHpnR9/f83VfYG8bvYWupeVy7NX3v4Je9/gnxbXYdDpZpz2ph3HkzCKtxsjY3y6HEUFcNVCO0X1Rk/L8L3MT73DWoRvFbviTRmgLVuE4xV0gJgoGo3xS87Bor+q6xbjUVAP9BmAB6FrtWLiS1bVieRA88h6aCwOuI+P27yMDc/fJOoGsNLhVr0ne/ymehu2yPKLHUexkTU4g4dmR4WdTPo+NI64MIxByjG+IDy6fVUL6VD/dHHLNQQVDx9D3pj8XlUHYpfjdVH4fNcsrkj7QjdTamQFdCjkOFA2Bt2O+BlfzAf1rIi3hDtuY/S4j03g/O+XHyqihnx5Q8PUA3txTuZaQ1Xno5a80YlVFB/NCxaFLiCyAH+hshVFNt/P9j4xaaPIE/4GAbdTCjdZUV558z67MDy3+pxM2sHYZJoKPGkRAonhk4iN1tY3vatcwSkcMuCwB8Sthh38okYiGUkNxWQ=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(859,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.D6GGvLdYyOy9HJoGP33Tzq6jC1d3qqLxPz8rgi0SLuRy3YkvefL3LpplKnk8Gwk7t9r5Clr9GhlefHAREcVaJrhXLmQZUmDtE9ogbOuBY3qXwWR1/gFM++zYRVh6zHLR/54Aren4Q/e/Mn9YrJAzaW8Gc7XQuBaWmU9THpmItB05iJyDOM0/d2c/H86gDHj47f/kwTmi/a/rhczKWSfV6piFTwxAS7LLVENki2GpU7nA4YAFUeJL5ykvetWA819DY2CiDRgw6VZCBWokQ6+0oC6bP2Yy0eIdMD1fmdjZlr0k6XU0qtdQQUw2L5BlJOwcc7aEeFQ5bAC0Dv1bMOU3Cy6ZumwK4tZrCUIZeqyNK5MHkVyMA2KBCC6/T9tT2l8XzYFm+sfcZjCE7MmS1TDGKtYEmHBUKJOgd+/7S1F8ooFjB5gwYw0vretJZY9L2auXetXtcrro7nf6hWwKxlLyyQAc20XmD2dvDNjf2AYRRbL73QvwVlTgDkz/a6Zxsqac4X3QE0+DyTeevTks0G9mnX+vaGS7jk4ApaHLKZyA4hIT/UA+dJA3Z8D7KgFwJy7cBBKabfmT7OC6lPZcJ0Z6dTdnqDIGqknHYfq2ZRjH0b+ZukSpcXNU2ORlXDJ0qOY3MaVVO6PkL5mYKRR2vAeYyyRomBpOX8SXmQn5jBsQo070za5GvrjpIR99py6cNL+x8NFBFkorV+sM6LqplfMdLXXzoi3WCU0Z0R7+TqI07Ns0mPUTMNiGcNKJmtIkSy0+gFwS3xWKr1JTtzC74SNCuJtADdchYjs7BhifzVfks0R6lggjs1eu4aFzh9+yZ3TCZ20mlhOXpPvCsyXcDoIfOrqxlyL1jpwrudUtfLuriwtIPzEu507FEHfMi0FOX+r+OmQ7InBtKueW+WYz0eMzsem/MQX+IZS379qrsspsqr6Rwr1CL+chWqJS2ZdikctHRKQ7sBFy+qNdLkLAjFhkJNHxulZn9YqaedyqcZP6dYDP8o+Gc/zlXqD+KVGe1f2pmxGD07FbeQxAqNNs+dXkS7c8OECapQ0hUv/D3UlsF/Q2ynFQAmjjTTgA3lJYRI/4PlC/RDX66tQEPXatyVOWR0q32hVUMfKbaI3tGD+5/IBj0OJH8ECjdyK5DnOnPSQKfUol+VmUiyyRUbAhxtjUbUtRooPXccIaIV+DRZnR1b9lLsqfTfu33bJVnLsJBfWWu4itqD6HG/8JOIgI8GN8BgHBuomxZlvX0gT6Pj2KV7Q0VwtMppDJwJIQUqxhuaw7bLOBn+eh7EuNPkD+UEq6+4L/Q2d0t/lKO+CXt2uXmi9q3h9HTfuEv4GYekGH0qyB37Pp/evYwJBLRPlLa96Xn3VZhyUNz5z2KYZeAxxhah0XUoG3ogTLyvA6zT4E2STHsHhUT1zDLjwf2uMrQc4mzj3/alnMoU1D+l3A3ewB9tRF2KBKJBLry67QXNTc+e0f1+pbxbtSrqek6DALo6mialVl7vXgfUQ2J9+r6L9z/u5zIrW5iDI8XZqaLdC1Y/Yw4VMXFadaFmvKtfr/JWGhBoesdZ2NPGUqxSncXtgOv5W+vesCtc+YECo7NWYgurTNQoUtUy2tBk6S1wuuwTI2U9rW6ghH+MjrZN/CvJZ6TfHZsNm/V5GrGva4sIseivTjHHLRBv/Ez2GlGB5ECbM1w7nq4G+mJfy/rhcXXk2zsGf3XIENeibglLAQN+q35keWlgrf7/qhyVnMOZ+AmeE7ysfT7p8VLFe58P3EkravMSoBwVSTtW0t6uhLwmmuZVNRs1gby3u2MEloiSoGxIX92Hw/18Je02bZvEI3gCFYNhllCWFTWA4rpIpVLA/sySq5qdBLsWPOGP4V/siMzw==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.u3DY5Gi3ti3xZenTKm6f4Vjn0HyIe0Ou5jgB8zHMRerY9npOrGJLzft83AxC6dKPiwD1Ql7RKAHc7mlmi3MgYFC3aYm2HlZlnE4Af/xdwPivJRjNmsqLUZ9SrdsL7bi2Bt3atVbUvld69zvq+c4UfNZuV1K5SuvoMMaQLgk7/xc3RrWrubH59nVVj4nglK+RdB6vmcFipGTKpSRBjCCdgel7m+tu3y91WD+Vof7p4KvRaAS4GYQjYaZM/ieafpuwHoiE7Tu45RFd1LP2pkj1emNvAz6hkjkA/bziqZxonS1UEA3RiBdHk3WV8DuXrqHbWfHdP0lZyLv99HBFCUtvP7xHoLJnKmUUZEtza+1AhZfTb6/6ahTQmFb1o2O0S7wIWkS8p2KAe4T7CKDbPk4C8UWOks/82go5fQwifyUfX/KI7Thoothe2c1TpZNntwYB449Z3RbLKg+qTu8zl9FbjCmUYSgnYAdE/49543aPyBQ+TNhoVK3UgskbAGQ21e9CH7mhQDxAFvWAhIFLQgSnB583+qxSxfsnb8hCUbNC/r2wg5ngbXnDEsc1v0wVCWmwfye87SkKbKUoeM1j/rTgFi6dxpxAjOCbVGrXz/4MahhgXHe0u5hX19lbAS2hvnud+Hyl2BxWxlkcLFNezfc0y3KWAxSV8uVvF0VO2k1a1FarDDM464ck2b4MyF2ZULPa5kdlfoDxEjm/cllaGtlvCDcSI99RHymB7Hms/FPV3LvYHp4Xp44qNXuwj4giHcLHNhf8bmN58V9h2ajLBv78xMioslCkOQ4vKV/N/XeyZTIVsZvHnAU3fiYOHQRR66UjDfj/nlWvWN+5b99RkndGkDIdQbxN5tqEUk2c687Tn/4EGVfj2vk+uluzffjDZbB7O0hqgS0YHvMWKsrXZj3w9oS3RJf7t6x7wK6O/z3rh4O95M4Sfnfvh1Yotffs6jdAQJZNE+Tu/8TJCZBmIbaHoEOrAdWzHqH4gnvkwAD2G2XmL/MPSc+hehXX5bI1p0lp1ZqWS5DsHT/byuayEsAE3NZWMeosqbdOvng9v2HHoDzQmaUN4kxPtmAzqwiTx6Lg3I65C4N2UMfZhEa3HMMyyRnYQqqU3dMUCBfYGA==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(860,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(861,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.hWm21hCQTfvpQN6PgNcjfCqxI03eplKNmqmkaoIwrN9XwAF9urj4hbjYtb7Wy71xgJCMa7NJvG9YgQ7R0uhRKIYQPTbME0H4vG6NFwaoE7pB9Wby8oDu9n+6mGME+aPfUXkU1VXdeMJlGePmXjw5GMsU6kz/IK6k/51KtK+uvDwadBOcYHBFlIjWpiRKG2BkhZQCVhQOAhfoAEHAia/faxfLhfK/0C1WmnsgK05mmHHfAHaS2ECB/ENKHbuiFOhe7r8suufRX0v8uNkxVsJzMZv7Jwq4BOuyjjsR4qasXqTkLb2h9XcLiZBS4k6GhIhqExPVftA/I+Mb8LiYsguexz0eYi2+vC+oBg==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(862,'u347714280:talk','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.jtJmaoxKKrWV9t+/BCo73+qafPKfEK5ciDskCYxnA4hCfy6SI5TeR97nnPsb9x6c+OOhozJYjML8p9rjvG0Tzw8H+PkQRi4Z9S7MfnqmjdmsbEiNjkOrupNUd9cb4pKEnzg0PHWtzJwjNrBdrNGVUjd7R1A4BRapQMDhzh1/bwQhi7cSbif6NyRYx49d989NqMQqeEQ6DAOd2U3XU1UbocExsYupkV+Gt9YVqAqUw6nHcHEHWi2Ihj1Lb6ALTVtxERoMQ2toOkLvvop4FaRqf8GgE9/OwtTVvK70bipEJErux3vttlEK4oNL4R5T3fnKWaPZyZKBUfOyl5e+UlxooltUWP86fuffF+IXsycnkn5AYTZuRIwN83n10HNt397PHuwLXd8kcKXuAeOGU191pIw7nlBXjA7HyBVNOsbmo1m7',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(863,'u347714280:ask_number','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.NBEl9+i4L9JSQE9i2ULVxU49ga9e/48Bn+qH2Oh8X3OZmXbZJUCIzQfH92BIfyGZ7xjG/MspXATcMeip/g2ohnHTSGYN++plYTCCqXIh3lfq0gLkP3TswbQKUsYZ1EWX7HLdTu6NJoRvkLQPrs93p5K6XWQrpbq+e8PRmPSHkwfs2MQF6L8TkGHCWsaT4K+fF2hdI1CVM5wPz57ooWihn2oASJxi9gu5562WFktp6R7ZJlFrM2X6Vomx8n75p42DRkYFNqz5K+gMYca4sC2cQK/lV8jSZGpELfgdcHFDgO04elyG3OvI+ONBpr3IslqoxC1jeTkbBhDkcL4dj5BFobWPzVeFCzWW3auAyAqykeRSdqu8jHBcBHwoo9nP2PLu3NG46q4swbpPEQ6WM1gLJXJEuZP1xa5QrWhqEhdcbU7Ea5XYgkdy+HhFWsaixqtubJ7opbNDuEdlQozbZe+aKLgXwieTyj3RtbDhDEGA014AkIeaxspWnCLVvejoGGSPxbjyxuIri67+AaaADCZd9YVghMjp8e3yN8JrZ+KgNmZn0HKPaXBE3UlAARRxIrc6Qe5+NG7sryXwPSAl3JdTtZnqWvX5/uw5nYFS2qmIvtVigQQBPbazoGTWwXPIyGe4XHaLSPzVQV91/kXllwaw9jbpTcalseIOvIFHTHonle4rBq+bgXIVr2CGbS2xzRvLP6uvLyfORBtHW735TQA/0zeRBIs/p8IBINdOQnHX0xSdXWEXZAWqco/Zy8XmQTbmrHJ3uFWUUxZRKPbh9u8XYtiBtsfqFfu2Bg3H7bdW4NS3AQ0jYHtwSb6BJYLtF7rvYYJgkWNxnsKxXVNOGYtNUPD1TfynSYuPkD1dLjJECZsFsCcs/IbImiPRC/RR999B2I9oibS9UJeNtDFgjbAt8A1LjUAa7an5Sfxe4NWvUqEUCjZsSHrlg2AjMNTQ3VVoCeYwuKL2B5hN4p7+FyyOa212UxkbZgYXc/9FbUvXs34=',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(864,'alert:87:1','lead:87',0,NULL,'sendMessage','s1.5uL5zfUm.rReZVGg8eRf6ZBZKeQq7L1p0zhHOX5bmdk8A51tMZtZFI5xIVmtRHE0vmvt4R1CAjH+bZsTcJ54m1TU7Hu63RaQZEfbGb6uP4DxqxhSjR4ycrWutMpel8L9vLVcjIbJHnqxex4+emSB6NHx1CzXEpJdF7TpHNnNh+TS0RuR4qmiqzae2uqxYq28h9MkqiFYs727cMTsaURadjfRMsWO/VkouMkm7GyIOcr4mMcVRv4xa1FKynkcqP8i6QczYyF+JCRVbpSoC1GyaxVKQeHKxzKseA0+VUdWeI9PmLsGAT7TWgV2VsZwmQrTVwKeQoWNjOtrjq7TAJyoD4pCwPUASbQgaXueCIsfQGZeCc+68MBWg5RbmpcbfA/Ir/YuJKmSB2Sgru+7ElH3Fg8E8UJ+4h1mmwiOw/lIWUt7v7cuxz5yGZ2/KvHsrepwfKZXfZY7D6sNxUmve551aBDPLEOpn2N/5GRI4Rjx/7sE3njmjD/9X7CDmuvve8FSiT/J9GqTotRdVHTy2HF0TeSncTLp0dtPrM2Itt1I+2ME0jvhSacMOBcHFTb6Z+gTCGSj/q5q8eLZxJMIFOYKUWXWf47+4d6yEmPDI4hBHhUPUM48tW64ZwlbfqwUJNloagOjMuXQe9DL2CD/EwDLue21XfbbWh2cwbfeepx++vba2AG0sElxb0xWtVItdQDhnV32cCe89eP2+83J/lgDQeWj1ghT2rR0K3Ml65OjjvNmMIQhEnPEat46agsfsHhcqCpezIKGR52eqwGEvDGr6WiVnK6NCbsprS975y2otJ3ul0L8R39YeMGy/Afdll1ou5RnCMM33ZWivg3F/Z+YzbCqZXLvLqdVosT9jpXs8Tzcl0Ez2BO0iH02p8vM2lkQM5uRYJo7+D3Ry0UH0zqmMclorWsQBPqJVeIFkD1oauTRTEPUv5IgFue4=',87,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.6EXyAFmMICuklq3HYEicIRrR0DqGkJsGlKTYeGYrCLzKXQfOM6l6K1Eaieb+9QZ4HY15Ha+GnY80XjdM6OrwKvCHZ8cEaTruq11HR3JIuVongLdPJghaOZwXMWGiI36tnL43TGuD60Tz0m5XD2e5/CHsIg55jbQ+GlyNVudSSR48/koEhfgydSSGwErMyN6LkmdjvZDuLhFsnSzj9N00m5gVBGeYabgLdIi/aogdSwxJu4Uhn3jeDzSOcRgVDQdIg4TxUbazsVjy/5df8IYqdwMIHPKAEi4jqN2Ggj1AB9S3SFdgnvh0Qzgyw1015Ocv/RrpSw5NfynZrV+hDPcVMoHZmji3uo6tcwC1gkVsnywoF4OJ/z80PXVpCBTRS6oCVpszsNJFV1ETxdEgHsJYsTdn7zMih48++ork6753EsY1bgd1/4R2cNoybZZdpITY5TnaU5IFjZ6Y+vK/uXnw9QMMb+O5u39/kQ+rOeMLQS3OIjYzx8afP7QjI5yhQH/dunWKuIWTsMGEl5TpUEjCOArN4vj7XkAKsM24UfV+X6OpIW9nn+Qgg5ArmGRk7YHfApno0UAQG3FV/P3NqoYM6C9qApSwxSjaZnYjA0mH9Ysb0Kp0JapONpK2AjAn2jWImbfBWpVHO1J1yupC7QKW7QY9uksHksUuzPrDSLM1PBY2bsIl8Svp3QjK3KW32vRiSZEM6ikQngfLVz6EF6FXNmKpyPJfXperO/3YXNp0XXSfGRX7WS42i9HBSR0fMJbmufFfe0B3wY0tqU8pRCGH1vVbK/Z1axxgM07RdRqfbWk3JrdSJ4FVESEX46xtk86onDGngW9DSMABiOFbOccsEMUlRIREDv+eXOFr0xIQC9RG73Xa9ZOa/n1hNpPz5YotaG9/HEeuPrhjji5UQ2Z+har90p0Ht983cnqKlnL5K8B6tpDbW2qVk7MKTv+xvRq80I75Vu68fLgWzJgH4rluZP8EACSR4Y40X4P8k6AN6VJlF/TjvgizvoZn8oxxjln3aHXSA92vC1H3rZ0CgaCuL4wh4b5vpCZKBAivy8U7eRCbGkeYLWlv9mqwIfpffCxI+FFLdOmQJEWCKbpiT+xwgtKmh9UUEAuFwwpRURJCAlery1BvFALKqQWKbuO2F8xj+X26DSkUfgWe9XMQV1aNxrDtRc4iEx08r0LDSEobySQKUqzzcAa1esjsry63LPzZdClLZxWpSgqiqHnx2754eouSofsIy+34CXJglomXsO5aPY/td+5Tr2yOkcBTqlJaxg7cbT+ha/Jim+x+OW4+KMuUPjqwnIKiBLwFHGxKAvMs3oNmMZW4wc2dNhuZWnNh4ITsAOvxOe5nlA7fp1H82R+qqT5JJwBIujmQWCmWCYYqHbTtsUp25KAigLQ36eguJYsWwKAGLdl8EblKUwTZf1IBNTqzaRTDRn3rMjweX2rimH56mZ/fOG2sSRc3QYYUDpw7UaDUYXrUyO1IUPaPd9d5yafonsv/fSuld1nf4GRg8E6sLgJJL7aLPPSawkrE6H7pqVuxO8blhOgGIIY5oAdeqknH0yGOpx3YhnfWSsoSxe07A9VRXe9ZB93ww0dYTEqB55zpMpv7uXIRch218n/UU6BE267/CDFYAc98T2Gg8BtfISZhalzZhHBf/5437aSfg0naANrY6Lq/YYoWMwqGly40akS7O0MHtrCI21/DMA6l3eppGmAFfE/7kIY664z+OSLPjDyVaByUiAlNDBr1RILPsTsSJM1KOWzvvcxq6z4Z2G53UHI=',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(865,'report:347714281','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.XobFeRG2tXl5az+djqYYNsW7VQjR+xRHFjp7z14ZL5BYFiiTdwifop0a3IGaCsUv84tJ1dTu8PORhwHqSaIZvJZpIOd/jnvmhr1SAYjs7TT5y6PQkbqhxJEaEHvXqTJZFECWwjJcUeQ9An5IjB6qF3r9GpGHmMs1T0c/Ctn6iVdBpa4jJSkNJPCoZSLKGLEh4S3F7biYka3eejL2U+ZVkMLGqdTsnsqApJX6KvasB1rchV1JPHqNL+s8sDCAfVkY0kBm5n/eUyUNI2gSfLIYWMzj0WYiyuTPVr1Ez2Gpb9Xft0oicg==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(866,'report:347714282','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.eW+JEBWNVS/jf3159OBSY3EKCqumGo5tcTuD50qil6Ii6U8R53VnEJUDhgyt2c8I9SVle2Myu/IcGDNlOpxq1NhipKmtGKjrzcFaNAsBE1RhSuENTTdZr2u2SokhLH6avwy7VWzniCct4WhA4xS3RP3kJqqEvKrJp7o4WKbbe86weK4avXJ9LYcD1Ma80e8X7VaLWxPKmLmjxkojTj9cdKpdaP+vS3v41YgE/zaLZdhik49Bax694KgBZ5TQDY/8IHeYHPlWRksLWpw1cWoUAo9gGJ8s2gVcGPoGxdfIThSBrvSw4ms6Q3ijSk/cHzbn2hv77lnpmGpFU3e5D5QkdIyJGvVUYElP/tJo0Z/PS85W8tZDrMHtcUG5j+O+d6kJLIWNRljqFE+atDY8Qn1ofS4cgWLXlZg0q0pvoWbePGs8uI/zwuBbmK1fDyKMpAzHqZphkgcbFOyfLSLzr6xpFDIqMaMAPD6E2zt7W+69ad7l5zD0fH/GPBpBRkVHwFJiw1TSPu0wE5UPHh/vHL/rbF3PXTq/6UKR085G5j7UDDd4dc5qkFJnJNYNq3LxvKbYm1zE98rw96j9ecGboYAsXYXD8li5lvJ8CYUi3xI1SDDRdDhrKkpnxVGc7OT5AzUNxauws6mNsDIvFqx1rGLBTDsC5PjrKQBFbNnesamGdfm+YQd6WmVUIjG/wGpe6mjsjpe2dchcx/rIglr76TLUfV0UMVCnWH3qTKtVokbFugP5iCd/D7qiaIlKtqOr4wFMy3rcpmWgO7DbCELt5juym5/f2pHaSvZo3xcjnicLzDVa6RsmEPbVkmhr8DR9pDDvqFO/v4eFpczT/eSMmaAVb722P20+HGnjKBsbzO/m7mtWVCRmFeN6zQWtb153k31tfhIeNXUGcG80odAOyvSJRZhuoH3afxHvvLQxV2C3rGtkhaB+D8eFpwKUdtvrg7HY438nP/3VArDvduh6KlAXDamIk+GgDOkCdRoVfNnmun5l0ysA68Ul7b9wPo5m3WSOzer0ceydgGJNgRrfYw4GOEs8qa4APvx0J42FaY8JG/XNuNE8prpjSk5iZC4ZyU9bDqHYfAFdrs1SU2ys0XrR/yBWutaK0/knERovNB/bw7PMbCsjZyrfXaEYDCEEEqkHpv7PUdN+uoEZp8Km9Tix2qed//0bFnH7elmz19zHa3bJ1/myywvDEGcto2wVopCsUlAGREJEleRqMZDFXtulaJBy8dmqmxI05nC6Lm5riGNX0aGLsRMgh1khw1kEAOxlF38Ec6LBWh7h1e/t/h57Zdz8mUwd7ZEDHWcV9GVLA8huuseiPlZCDdgcYzVdKhtIVKWKhsFWTBqS8mKR7uzdELv96GSzahxLEHDaPbfbFQ8KHPo8t9chYUgAkddcHdgFfoEeKLBXJx3AWa9F5ac0Fe3rjH2Gh6/2rE5/u46yohpvbZL4zwsKR9MclQE0I1jqznRAD4EXykGEet2lvQgXilPVScA7CBBtU+CMnrP3ErIApt9n9WVoBvHBSwKgVRjzdsCzEDkHNNS5uYOck7xINDjati8k4/QUzPnHbofsFL5fyIjTaOhXNofRCzP4HhuJHORQOkAiKxM+YQFgdNGIs/3pjS4QeW9HLub9HbKdWJRz+pzMZPqs+Jj9OdsRUO7D4Vh401+eKXoHmE8uAxwsLGQlwg8oWva4IVxvdI9Uoe3A+g4StPh7pADhCdDcUWv1fuVk+MB+S0+qmIo7NcCGqM/i6nRHSUMFa4OFXz9wkmC+qzG75c//QZxn7Kam5nprQlnzaIeBwtN2NcVvKanbErD+fSH+Bc0X0ciaiQTwZ9gTrWvMzC1zFKqG5At1UK3UnMf7bHdpRHnyi1xFMCuWB5VUD+BK+UvxN12OMnlGM7VNjZP/yYy0WVSO',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(867,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.OP58itTDW6zC8LKDv/j3dR/aXuXf7c350qJiAPDOKdhi7xroSLBrd9vBtvgbysYwYVPmPPfSUJ2+Ov2l7BBxHLGpj7IJOiUBMy4MKZ9plfGr7uu/xuktedPV/ZYmpdTqvO6ktU6I/mPBHOu4HqRnsRl/Frz6/OMfHQdtVIr9L8mEuYmhq9JGVbHGsaPDOKsENM/R1pYexVrvrwSe4Qv38kTArBaypfbjAxmX5xHArZES4bJbisuW1EQf7Jvs/xmok/nukGy0Q50EMKYTfQIgKJyfgFnVvX+jGTQRKcPCQ4xRxEUDVpdhwiUnSI78qHaZ1knQDwdbaW3Vz9lkFhusuXLRT5O209CTp+Qag0LPjE871YpI8FqaDhCvj+7Q2Qc0HISQDm67TAkZ9DKId2kOi3aLjeBLJ7lkW/sJz8VHdCYK7bs+Xhb47dQANaB3hPQIu+UHWPkmq89e2EfwdC5n4kwmjagy6ZIvYm4ReW58qu1GFpt6//2kdeIX2g4LzAfrl/uH1bzL6lkMOTgeBxDrxaq9hnPbf6Raqg2dh7PgQGitZU+R9MJDdtbiauztiPIdb8YftVGberXlebpNhi9ANvBDtbsOyfeRgBD3AGofkRAShOZ87YhS1k9F0KIKYGsmu+9piEzYfLnHs9Di8osZuUeeZ0osvrrAFdlDB6GX/VmQ0quDKNuxLF+7IHh5nfQKgNsT0iEcAtqjtIKcWrzb+ppC1xgv+fk7ZHtMMAaM5RS5dTZ4AcbCLmx6ZVFmnfD/dy4D8Je/gfkoL3tdULiqJuX89qQqgPupB9wbn6YCDVGHEfeGZupvqZHNzD/0AucRGEDCjUd775AbJy6uI0ro7myfX4U2fj7NzYWECtNMb7zakkXqLM7B1KKwUNVhCHK/X91f1m69RtPrK5jHR2u2jjYoVMQAlrQcNtF1u7HoSNTu/g4/b7UEsTFYMgHFFy9r0C/dmS2wMbmaere7+GesJYMI+WYvkY0GHFofUMAtesS6h8xiI2+WKZiaZjM7vtnxRE1GdYeAc+JGX2CrPD0IQGDPrr/LhI6d3AtontHAlkJdIVuT9P5laW1KmHa+/Cp3mjb8qsd4BFTEhRYprNTlmGEAVnqdKJlLqKZQKXSDpvckhAyugGXtJofF+Qdl+3vA1UI+cZjk/DLkZZclf7Xh73jRqz34/toiSjkFraEICgnXfxjlxbLal6xy8BXeDrwNiW1nczPrp3oBmpTj05T5rie3OyKv64BFBvIVxzZQ/Th/TMqt8jwC8/j1oYPFZCXPS7jmJ647NO8soGK0PKnJmB2OQsT5N0uy/G2XEYmeConUG3Zedsj0Qh9/fQPFVrD5sWvZ3wceiTgws9JfTR4VaN1DOpVR/YBz0VuK45BWgQJGaANnY6RUfXB6U5DNXjrF9UrPnVMQUAnB55tFUV8C55A1xUDvGZJ4XJ5jJEOcUH6J0Pg9vHPRsBUK+VJX/mVQkoEYK860SlHDIOkZnEgtijVgh6BdPK2k5YsRBACUeDkdO1H/6Fl9nTLq0yNjq+J65i6wyWMVBezcQodbZUSfKgGf6/TS5w1VWU3PTOe7SxrCxcsI582t2vjDR1NrKN5XHKlorWL1vSaiCdxOCgWtNRj0JQXHi5HvYeehdoaACAnacMxTSSnv2RukSkk5blnqeRBCC2Wn4SULvvBKjtr/srzu0sJoRWIGbD2whfzgg/wJHA5WLcJqeiJYr1vhQ7rbflo+0yV9KJcAL831C/GDNnQRWmYCoavP5+eFcw8Zz/+gsKwORQO11nJJ9CoPwOax2/PtBMKqv/aK3e+PhG6WcL+hxdGs2OPVHwApRpsznMHLmeBH2QANnbaI2pfcnKSE5s2EfCU0WTNpYXOurqhlGh1FuW4mgjIXh8XU9805pT2qOhvU+aM9xiQbhT8GlqO+p4R0ybIH3Akk8XLlQTq0ejZ5xPkgRLQOgjB3XF13p/9hngBaRwkGvu2QuLQh1nMl5lUE7jFy5nC3e/wVoSReM79nizd1nxWWCDR8jKqK3DZiEL5Nf1pnWSZv9xTpvq52ZWXu0BO4z+2uOeIchB9qsxsGMKS9GUA/3MT+VJ85k9PWAP6PNaslGrf6mJIRaix+FGlRbQbBb0LwD2Vobv1Pq0Knr5ns7NWeWSs+MfxaAOG+zE7EhrFYiUJk9vxkc+9ttUE7Ii7Y/9gbBVPYDHTNXx6iKvflQe9J23AiiKHx/QcswLRyLYHvs868LSdhcP+mvokd1SCYi9+SV9h+CdI514av4QA6Gv8AUbvA5gVAZZja3qXR/jEe3T9jW4YwaNieKRX7quJSQmsSCvzpQ6dIZl8H7ryO7nKYWFmnCOkuCNiuAdYiNi4B077C8OYID/vy2gPxUwoujsAy4st1PxzOmjodBLgQ/SaS1PIIiovi/yVZaQpm3zF56vK62nDkMCTipnOE/+3meoCIfiWU9OE8CxB3Mld0jsFuLBgEYRaRqWYxCFTlVm754XytFaMuXOZiNxJFqrRETdSlNqwADKOztBL04HNkObx9pWxp7KOjLqnY0JuZaS4CPRaR8AEQVio4l62IgATyYbbNBZRo/Yp/ebmH36gjyL8/VXtaoEs21PI7kEan9WLLH131nI+ktB2bj+hHlITvfMcBh/OIHgJI/b7/7UEgeXnTwo6bz8G4nlLw9T/BDi55mVi95SNd81efhK5rXkQKyfrBEpQ7W4D9GilnbvjrXbRy',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(868,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.uSEJpvNj2PQBXEKuc/JK+8g5Iw7ecaT4Rh/iwp8S1VY1iAZhQc6iVPb45rYz/7BW37+0At2FrvRA+sHFMy3POidMixo/kvSXX9rMbAdaUgkuziMnS2Q2HPqDzCuuUpfRGB8dHmVxRJW2OGUwUbDTdfK6R9u15N0xTjYFqymAyxzRhRA6Uy4QQAsKxCXxXeQR8km5Ut4g+PWao3NKUSVfGLJ13rdNkqC9ZbpShZk9xPNtFCpW7F5N2IYd6uZAMdQ8iMRuHKY1Q70YYpZWCF1YpkPOVsxoxyEjC+R/v2l477+Uw2d3eJ+zrB/qs21GdZY07Ljelk8NjhbZdo22yAAz7Ii0ZJj/GHSjUo3jmA30fWK/u7ZbST2IcFhqh38oucO0988r4OJ7ugV1be2jydVD5plBSKWsu6WJSvCjkSN5fgppm6jr7aynfjMjVGCdt1QlvvB952SXox4jRdEniEgLoVlMiaKLkGvIIEE/ak/tYeAdm9pUKHGyi6/whMvWj8X1RVOm7tZGn0Buv963hIKvlRZTny225zbuJ3R1sRrkwIgHKhZWYS+e53UpXA6rRl2TeRKPFnJPCEpyjNboC+55YI948p07p90Q3nU7YHs7ZkBh2MHn1RJbpVXZpkNIZ5oj6AEpuAOVu+gqGunzHwxaFM2vyAw3OCl3LPeeuRjmJSrSDrm9Bxyn4evd12sFjNfAdBcmSLeX/OygfMsFSZuZNULbM82ktsAZD62Oh6V3WDN74rVNV2GqcEC6mCr8ydM+/ijY4Xc25y+hUbPocBi56C+8WHU/oDi2HLol0kGW/8pnLPtcNqyA3V2N6Jrwi/z9GX6wlSg6EqQn6Y69pWhkrocrTJwzYKJBzMrPbnqVDx/DXZEQO1FIuSgOyIegKM5mkTo228owaOABO9hi/Z/Iz1Hlf8TKEttVeIBavnawD4/Y3Z+sPJg4T6n26xiYRju02Bv+SCNA4Jnj7/4nq0vh6CgdQrdMC18kqUJc/tNBSfsi8S9dS2wTRLo3dX3ZLFbNyal+EVLfwyaXf8A9wvlB8Kv69o1SMokalB2nYIUpJt9jrpzQDIxxNq+Nx9ve928Dd7kKzo6AVhO9lBmejIFwntaB+iDUMr2ddxAurXT3k+pKSsFd2GuiukqBxFUBuQGFt8OCYk1lEosx9EK1hgRMzBgVjJGCnMZaPBGwFHJSjg0m67CNH5ZDRzCQCO/IHCQUw7qAlE0jDWTIUNRpc5A/KpeCHVpRT57nbptRnwPFhOlTFn6DYGnVXSqDh8LTNz3rq0/VAdAAzdffRgJBtJbr6xnVYjYEGEvPmNjb5qU5SfSt/dhwI9E4ORrdfO7phARGYNf+fMO0vrA/ntxfjGQFvQMSn/8FFjgOPN1fna94ZU/Q46Unk5XAOkdgzTmD2tVg8waPz2pcYon0YSf21Ehqd7EPBJqd01cEdmwQFgpZRvt3S5CFEdmj3xagaclVx0Yrg33Ys0XvUQVARkqy4fUjl2imb1fE3np0zZxAmxJU5nkFRLeRM5pzVSooH9Xzt+Ycyyj2Hcj2HeDPr8ULd2cnfCU8p+i1HJ00vVzudHdz30aGfphI3KMWa2ZgB+Jh+T2oAzu0RlJgZAziKo7lwZuZPuiZ6YEGorYXzHiCh5zVoKuXUoF4iminfNBVFUq3A6B+n6YsKHib8AujIy9AwIunaCJZf9aFIenaJeVRxxl633UByqRpgvBIIMTjzsBHUvEu2YGqMTgi7uN8nt1sOyw6qwcgZm7g1a4XIV05Q76yJ8GdblwcS2bSla8DXsvG3mv6eJVYFZmOPayObbPWTxAavr1rOO7TK4MRiJuf/iY3yox77GK6Vl7bh+NOTaGlt+qUo4xqQ7bBC+3HIg9tadvZarXqKxHEP+h8QMxvvyfDS31lB5yJEv/Sv/DirdgYRYVWkv0cWc/OSxSeVJ+O/RFuVCTo2eUrdPH0QPGAwblRhBfLG7qA8n16vX4Sl8rnYWHuH9ygXFII+z4fuJLrC0p02MBYFhAGWuMKj9w0/JUzfHoQeVIlTUkIKJO3x+mS0/SGUzy3xclpT6baZAI3mlWP8c6T719CxbPkDsdhpiUJ6gqAogdIgBPPd2AsR8m2Pq7iMEhVB9kXaSEdeAE1CUSeC5zJ9T2wpFBXTiDhYX6FqbSjsGEoSE5JSTnqmm40PMZgf6hw/c/9jir5sg9M36aqpdA0IU2nKF3z62eE+1Isj1/LoLLvQazuK/tVsC5xLwGgOge6XCWrukIJTojIYPSlAJYvNrN+k8dXHGc9SIyJqAsAyD//khUnC2AwHa7Uz+M1QeqWFso/lPwiNV8kGrFoUsOOQ29+Au2RGzp7rOAJP7FmX+J59pbqfHMbIMEDz5eRIdCatiOQITUurqOsy8DCxINcMaRZnaFg5KGYd8oHSBUZL5B1ZLYDA1s2RmWpbC71oS9ct7YGlLTrOGPS+k/1z7BLtkKsFOHUc2q4QW9Lkyyp4VSukjJZ8R8yW+d3sRnSFKgNps5yH0HzeFMfMaWx3Phh2jFOfzwFnHlrIhIMcf/DxUTREXuMFflhGWs2qH1Pm7oKZnwdnwPVo2P8x8GIZ57FlTE9i2M9BTC+92A3hMuLWVzqjLcIDlSIFZAHk2nZPtpKNk2AQ0N87h4Ix/B9h52A8znRl1wXTqRnzhN3ymwmdDoRFYkI7neYl6+lRGkWO/d7mLXMR8RR1sioPR/oSEVa7jiYTPDe6LhSJ3GIZ7QnPkVVDpUPPifpxOwc',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(869,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.yVSbSS9Tmos6CrHgb+ndDqx9yLyYInUWXZocZ01VoVK6W978QYLwi7ovwfA0Y+SeQK8GcZhQ/0L58C1AMUIwZfT0uw2a2Bz1isv7OxGjEAm/IODqU3sMap+GhVA4lx+mVJN4zpvXNYd+HpmYlFLOVSkFdsHN0fqjMtiKPNVB61p8MFnTg2mGBbl/o2/hH2+du/gPPmsFqqqHhWj1/ZFFbmW5ZQzMwBVJkMcK6JifbcJzT57fMncGYLJG9Req+k44HaaIpHSPedjv00xJNrurf1pipOWP1wgIrUDLqhO6tLGVbm1wgMKCqK0bL+4hAMpGyemhJR1aWb7Zyx0evx5dCuCwuBNv8HTNP86DC/Ulrc0GEWDBgeC0I3vcJZJBBxW65o854jQBp0IeKNFRtpOihhNhB0f7Fmr2rzyIx73guvErLm/hkkuUlmsZ8WfDJ6x51OI3/IyZgwtCirf1DcjfvE0XlDUefHPnUsSZQlQo0+l/FMwlgLXR5bBdsqyE15bR14csWwZDHzjqvAU32dGy+71/rRilXkgw57T7d/kjwpM2t+JMHZeQxZfmAJmZBNQtZVxDoa87gtQCrlb7s4TAFwYsLWr81+lCNEX105+2MVZZdX/VW60lH90NvbH0ww+OMoRzswmveCo0sBmPlmF14UOsyrw6OytI8tX3ffdy+ZjXVtxNdp7cYL5i5HrBa20yAps99rFq/3I3cY+6L0Ocy3QtjXSPrSFTlyj6mJa2EQokZgVgTu046sSn22YYTWB/ESNe7kFRiCbDats/XotOr3Ua+uqLdzQLXqvcDZcNA6UFcp2zs7+1hotHUWCTw0jpgZkm8k/q6+1NVDS79/NKH32jIio5SNKHJDnHIkaJDMejD7q6gm/fGrV3XbICFQEy56s8EXqs418O1NSECSj7MVBXfnrcji6K/eHTE1Vd+qpMTI7KaHdEQgNYewZYQfF5smw7j3fk2n7LN0IpSnQVu1BxfObmYxN94Mly95brY5eWXJAOFQMwYCv6Kk+vpI/yooTbFzi9910m1b+wRd3/U9NT0A+lWA2KuahSm/AV9mfxuAJgLo6k3BKcY1zgWN7gIrvu0NhYj711sPRcdG+pqGHkkXlUrYk79R8ThRyjLa0eo63vZegEueLVviTtHwtjgWgNh0YYJsEijI4Zr4mhOrbfo1hfLH78tOx3J7IdL3t5U1wOMcHiORV/QbisW56cJ8Kmkyc4ltWWq231aZw4cgGHV77JEmwHTERvcsVjNRJ7EtGkPnY4x0OBc3+7TphvW7YXHwZjqgmuY8uwyEZWBN1Al93XxFnQKpyu7BpZ4N6lCf8e1Cvr7aDS5xfkazwKXuD8BtM4f6QeiR/IRVqUixZ5s0rC636mMuWmUo1Cqdzg0EcNmEhp63noxY5ExPcj3EaOoPD5fAYnU7uZzvsDtZuLVc/2hNc+8YkfGOjr8LG4FH33/MsUIgLYyyhL86kWZkR6SK47P10l4kbUpw2T+Y+CV8rkSUO+TtNiB3xXy5BtbLWNdDI+N7SHl9zkqzq9oExoa/dsXhzXQasG3Lo1Z/xfoV+vbRx2zYdVwT6NO4Dm4dQmQ5nassPCC+Bhvyb//IoR/kh5MW/CObEQC/dquwE5uJaz0O9XPUTNz5g2zmUum6Fc+RxPoIUqBNeBQWnQ6VECgodc5NfbBtkorA0UXlSAQQCl+B73bmPxqgXn+1MEi9ga7MfmImpIdsE/ILaoV/PatiDiC+8+x6lyd17ylur/d1BAwor7/d/jdDe2vcWaORCgmuWx+9XsAnfAdjz5trR1rF7Jru3qEwTB6BBRO2BFWrbQpIf6PNQoFO5FuljsuYsRTqApeYoUB9MokdMVs8j7z0geHpC44twmpDkmWQbowFQ5xCKpCidcfdEqTfSEaJixTHoBACny9vQK6qbDT15WpZebKlL9HRMfHGqJV73BV2bSwQzI+2eups2H274BxFvqKjCHtSroTe0JfxHTQUBXLHpC2XUikZ9m0N3crJ96jeMMyuxPRTN5Uc9L2DYyGX6qFYNNqNibX/AkIdEpDNkbUwj7A+TgGHi+nZim7UD73P54yAcndVrvefGWVyC7',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(870,'u347714283:exchange','chat:5100085720',3,5100085720,'sendMessage','s1.5uL5zfUm.py/QTWyrwtCOg3RkJVGueHDCMriHWFDJy0lYCxwtfiLZY/d+sHvtLAMRcgkEDGTflpf1+tnSov9OXdDtl5xh8HafeK9DIBL7LF+5tdUIUBa6eeuoCiat3h4FWs0MOVpVBbwJ/B7bihux25BeG2hE6gJaUb8aa5bnmyKbnyTx0c0gJESOcl8wG954rFQsJPj1YzNSLhvflVGS6njYmFH4vXT8DmRXRbY/76yE66wIfa1jjQqhi00RwM/XMAik9KDa2ptlnMMGJ5ngp1/I8JnTguXPlzzRXwVBvUexEg70GBy2FBbLdR9PWsUqHuZHtpYYKYAV7MQe/zq7qZWpRpRFTrq4sbTZqKbbLuMhm13yU5cy/h7OPLs32IZUiH5nV0ksJlMR0qrsFL8ItqUZurfT4vfuouD9X5kakxudtDLoqjeJmDGjsiW5HlK8VbpsdDkVLRJEUfRP4h5ASBoKdcCsUjjbiV8tJfmRQNsq8PRxHEf9MHp4G1EBiCFmnB6ZY2VZAuy/g9AXPtrZZ4JCUu5if7oHw7PliZUFc6gUCcerxdpRY5aR4WSA9uloDpeeK7WF1b4+Rj77NGCGga/othHjJbVxA2xGHER4Y211V6PwOvYCbZjSubcTJQ7Ma+WK4lgMMully0Wz3TuCfXdR3hXLNaMVjpJG4MMSI3KgNfGLPzA4zVzVOWu5z3HouuWkm7PusuRQmHKVb+y4/vboV8jknDT4A38WNz5xDQJ0dzVUcEPVR94st3MoFEI354YAUsjlNRCrE7qUzlljx19TbufoI43xIBt4NGrkZ9y3GPhEhGdbD8fnxecYLQoJjYCoBduZIoVIbwAaJhmCCvYCbpcqzu9txm89gDpTGTbmzG4mZX8AckI2VUimptqS0l/iVxFSpyRHgV2SLixjMpM9bO532a9IbWH7yJ7Kgc3sFWjHkqPiLpqml8YgoRKwooEYpeZhxRPP/YN0mqXIGdDvR0OgYQOhFf860OzdskZKp3AsLNdpmQHDdsTwnkLl0IyiR1sYo9dIrvY+oT2ATxB4v1kprSo6E9Q9LAr9e6C3RlJ/cjU01BPHDapmtExFb05GLYVfCLLceNX0dBE+s+LcgpoutB2InRfRbcY8KU02PUe5mnlJVcnSBEDyd9AMj97Bi1rJHd5Ed8hhO+8fRmpyFiTjTEo0V3J5jQUrK2odQMyCk8wsFzZey6Y+iFnPKnckEhjitWYUk6oKWClFnug0UMWVZEPMxWgxUli/Gee8gCtF+SZoCpfsl40Wz7rBYDRV',88,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(871,'u347714284:exchange','chat:5100087136',3,5100087136,'sendMessage','s1.5uL5zfUm.lr0tnSZnWnZcFbnZV2txSRdqIlK7GN7n5D8xawZ3zkG1KIxEtmeNHAVgrpmY7xqefxKLAAK8D5HsJMnb1mFSGhs575pCkPe4eLt9WZ1iJXf8BbRlvgF/Iz1oT2pILIn/0O7Kz6f4tw7i7lW5Bzj5g59s57dfCb62e0hh8zKRXIDBWaEnt5bujFX3Hv3u96XbVEsFc0EQ2iI4rhubHfzWNhL+FJzfyLVNlMqrJqCX7hLc8B3Q/3BGf3J1lf3d73JdwiGQvnAqjdLCdX7Vj2nZxuH73wrbXvFXpdxZqPAuC4IxqYCD8PIUZ2oak21GPnhyqBAHEYMyOwBpMKJqYgbXr44NjSsQRttG1hNyVlzvtbdpHdIepUwz0IR8Tupr8g0qIHpIY/Jwzeh58c7Ma8JZUixAzvAcC+TM0muSDq3c1AiBG7Qx8opknlblfwFjTvBVUWKF6h7CqSUyDsNSprFSU9WF8JvGpS2Zu41Y5R/a4Hy2ZkqS3OoUp+Lw4u4s42uNcPo7CPz5vNL/qOlbHaO7nb81WXBxiRSz68sCdIR66xiiLIdZCKSNVtSJe5oOIEzbyjlhQy1zF3yHWsotLaT9xom7XEKRki5JTwxzWIPm/3giWKnlWzXs1578lgeBvwrFlL0ann24C9cUVJ+uxzrDUNLyo4VVVoTgeE356K6PpFAa7jG7JeNV2f9FIiW5xd+540+voRv8M+jrigXrkr4vm6UZReklB9HzRAyFZ/eQKIvInyAcL7OOBFtl7c5PKClmpONC5ANl12Dnc0HvzGpMQ+tVOkMMtAkGbLP0yV51ohwaHiHLK0UKT4EqoY2MuOZKYW/YU8B99TlZ+yA+RIMn+aDL9HjfoW4qnAPboIDu2fFEYpQzMlC5TIUegk93',89,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(872,'u347714285:guide','file:u347714285:guide',1,5100066153,'sendDocument','s1.5uL5zfUm.PupTnpqGbi9W6k4Qf6RPoMX6gWKZDJFp4+9xZgMhQZEQssTjkzSrIrJofp19njhBoSOQLx/wS+LDZXRzbnxKBe74R2bCVeWU0BZWhYlmCyyi7kMDyionwleipmQgoHLBhbscKyoAAc4je2/XynkTHq37JgvyrJAGxWdHIWAiKWqSHw==',68,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(873,'u347714285:q0','chat:5100066153',1,5100066153,'sendMessage','s1.5uL5zfUm.K17PJBDTCrK7+cvDja9JRKeySwak8YKCqYXN/O7qjFGntxynsxcjFjVS5L0Q3MKQZgakJ9u16IIKVoj1ONRc6M3K3oyjM1nSwWNO3LaMfXzhCTi1v5JIpTTjJIVu6+dtkhYgwWvzwoywHz1lQrF3+Odi0bq416syneDspH5wchdLGTsw3iB6paay9a5tvgjWypbaP12WhfFNzQg/1uizYo9WMVJytIZlNf1Pj+wVcOk5zld191LN22yqJFj0yxK7beRykB3jpPNMyGkgeeAXtiz/a9/P2YqXDBlrjhMTofIAQQQYSuq0z4Bzft8Md8fbPLz4SapQJrLF0edgjWYpDi6h6d6iaL/MGRYfO7RFaYyGN3KG1EvDT5WL7/fAOjwv751ytXtxvVqBD4ScgTV6U/E7wqHk3x0LOKFXyMqlMJa8jxObNPMVcPW8LiocfrcTSzSDVAwzmFgyeUwLypU8RxmrjkWz3e+PTRt+4TNKJCZEiZdz4upM74t+SL9Px1UHG1htiDjKPZU5mx+BkZtgyPj/GXSvqrsxeYmRrXioGd9CXr49OHRP9u+v7KEXQehMl2Hy6wCbjoIj1uHy6LVpwNHH2ISROeBBtAsaT+P86OacmkPtRZPSpKkVktsYHcM/jtPWI/QO/dmGlLUKAAEoQDHfmMM/xnUigdXwV6CwbBxACJxqI/O13Av1GWb4BeSRKG7rgPOk/ZhG2E6D94aBH8tMbEeHmGbnUCb/YeD5csiiGGQZ9LH4yZNiA2LSE+dFqU2JvL66VmjjiyZiMdX+lbgJ+A==',68,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(874,'u347714286:a1','late:u347714286:a1',1,5100067868,'editMessageText','s1.5uL5zfUm.nOYNw+OJQYAHneIYv0WymxArAIvFI8y9RWxSaKAS+7n7HKvwaN22UBTEP7IweydrS7FkrbOF8wJ2Oq7KpsBSN+FGbTbIEcnAfx1uvHLpKvCtQxFw127TIqk01YudxRD6QgsHW3s/9q2+UV6KyZ8GcexofSU6ya7om6JqA5VfaZzbzg1lvSgWX/+Max5OVAJ+woMAFQLlJHQlMtcxqRKQ',69,NULL,'u347714171:q1','u347714286:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(875,'u347714286:q2','chat:5100067868',1,5100067868,'sendMessage','s1.5uL5zfUm.9HgZtZxHeKfjNRmNvu2ng1AuRoAHYpOt0MRvLuiaDhIFv6EsWHQbxF0Wy91JsHVcAr6iPrKX+7BoPNKM1FQE6Z5GjY9rehju9gPLoxtDoTsujW0HWjU+FUObytooZQuymEzURe99TzneGWMjnNTRWUJeT8sNmwCu01GAX/Ofz07jtxTT/jgifGzOnpB8dk+OHiprcCbuzg/u7h++ZtoyeaDfVhuMqe8aXyZd2ExG4N6nO/Ctf9Mmd8bT+dgNokuZ9AdR/ywDDl8Ufem6uXleh82xCB5jy9CY6HTUp+FeAOwZLcOYivYzADUSmXOcgir+V8N+20MBbxdhExGqq66/mA9FMHegNis89LR7aQhl7xrhvDoGguV/dt5Czb8QNw8bI6ajLBeZuOSb5zyw+FmBGXzxkyV8OXZalfXk96rf9c23YITTkqOoD0c4YUCYRkMaRAHj/oBrBM6MzhvDkRGhfzGnfmI++RTXCQ9vguZ9yLK6ySsqb4DjkRdAk6K+zeyAZ/HfJTbBZQD44HmHsOsLC/OOPcMo7yNsTsReHqXbKeuvEZgySKyH3wS0jxZFr8gKQIQ+7yJ0jHsv9xlK+4Cfsw76Lcw4jMvc1NKqIv+Z03GMFAc9Yqg1hgZWSumstcbIstyfo2GQ+RNHCVh3iPznRAq38cjl1LqNuPS9CL4tZt4TqpjSPu7B7StgnQTkaDriVZ9JtSHhjpFkIsvkNup90UaljJDpIOvLpGLCDZDshiJNE4VVO7LkOGHAm9seBNr4MPJPWBcbY40B2cjHuQSVewj5qh6lNgXYyRDlq/lEX83R8SU=',69,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(876,'u347714287:q3','chat:5100068920',1,5100068920,'editMessageText','s1.5uL5zfUm.vrQjlmdUIq5eN6hsyNXzHLap8+9oc4GLnNF9ogJUERq2AXmAhJwA7hA5MsLLraTe9h5MnJixD8j9r47kHqlTlW9F0/bWc63Cmlprgti4ENGG1dxuPotKGlz6PXvsTkFbJXMyeNn1BA29IL0ITt1UrA8noXn5MCpjtvtM4/SAqR+82zd6VlTKqhSo698xp+RXf5CFQtMu/LFpbtmQs/jdVwjQtqHF/hFtmTtaqduUS2OD0jzMgFpzZH/eyhKVtBQntp6bgDGVcaG51SAok3gzuFNe9fB8n6OtM9yUK+ZB0aODNP51pj3DEtyrUlA38GL0rf+URt9LGd/XIitqvUMxkbBmULj3UCBoY7a2cU5rcYtm7Vns9U+r6eLPPqD2Nu2VqCPldP11A3+83cou8idj7XwSGQkryc2RQzv/A3D3y95PNV/d5TzkvJiME/VielI8E0h3iZVzkmN5DBL7O5UCZXe50l8L5iJ9rKnmGb1bRxIOyGxeWSTsH0bkunvzSh2IrSsVQxlDaNZDvmZcF9+V+rVHn9hf6Woa3T1gfNQ8KPJtgjOSjawnIWix+loKjr3g4jWLnXylmjMisVklNKNx+cHTS4PSNEkCaJH3nBSNUdLpZaKuHa8DT0B3ibcGNLplO2r9NXj2xByBjBkYrQmA3z/FaBf+Pdnywdws/01+TXjkqHEo61Yj2J+FiJUoTMgPETZPPa1WJKh+rfYWzg8Lk9FAhRRPwk8yele1z4XNEhQrQfB8h0giNATvfMfMtafneCAKkhfS9u7mw2WeGioA2a0YxxbplTc+iBWOKcy19OhCwOXVXVoHPk71M750a++zeo501aDznvwp7g9viDSkRJiv80I61AyZAcZ6pg/bg/bK3N3A/C068btq+2kKF23nhw2J',70,NULL,'u347714175:q2',NULL,NULL,'s1.5uL5zfUm.OWtRN6v9dhc7dN1pB6YaDp5g3zP/D4t4dwjeNhpvf8ELvGICqOOfLnR3nyXMD8JKC6mpWLiRor1ka8zn74mJ0tGES2bdAQn/JlqB1t6wnlc9mIuwrJBxzQiNhxtZjmi9vYDCAkwRbXlxnzzSfrYkLoAa/uCOiAMemdykBJl8mGGUL6aH0OnKdzFooNkmXp93KC9j/u2hTI64zA0eEpyvouy7qkLS3N893K8qAJEdVClVr6PDh1QpFYb28S/mGFH2v5kjnnt3h6XTWpS/wIgEVwisif82vwZq3RTsdEXhZI1+faA5yaUAmxHeDyeGtl8l6W83oSYXSkxHyni+YB2gWlYwJ9JLBT7d3G2CnWgUOVIR1bHQfj7CJHap2upfnCsI+MVDZGm/PUr8mgKqiiLfEL0PTHY+8zcs2FnZmgPU2/8yQ82f/Y+6ZgQZ036/V2ApRY1/AY15WskhtG0WlHxj1B++ixQ2HQWzRCP07MwMHbNUfsskag5j38e0+6kV7jiQRAuRN8la64c9+5cPQ7xygEuF/z8uxdcNMCOeF/eugdtuvU6m+cGFlOen5wtLOPVZiYO3+tPmvfeeJokTeGDnBgla99/tr1Y3j69ejE+xLTIpB9ZgL49m+MotDxerzXQ15isbR/G63laqM4y844W4tJnLNqX5UhP+BHMNH9Muthmk665uRBmje29pBcKFnJVQxky/q45ZndskXtIijVNoeKXOtnM+9wMhxWRf8jD9QNYqpTTmYRvUi9IhEtKwjTkgGV0LWWH2cezXDLpJNR8WEwSeFWAE9ABk98XVdDpAspZCFY9HIYEoXcCKD9owAEvKHONdoBUi5YIHlzlCnRFXrrcCUMI+4zrVC6YM5g3JXW6LZZV6yWqyUCxuroJjXrKfwDKqfNLU8TzUQjKI772ne6zaOaIQ',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(877,'u347714288:a3','late:u347714288:a3',1,5100070390,'editMessageText','s1.5uL5zfUm.Re+iqzfKIYnRxHTKUQchLVw0s9Ft8DTQI+Yf8Q2kcY3x/E0U8HeTvy6CYGU/jx8zqPymkvvgBrvQvg30ipoRJ2eU0vXhxWuu8qhCRQbJzTJDLeaJdwe2YeqDsTxbFZoEQORIdTjJ/5fdz4OIiUtoYHygKelhjbofdITD8kdI3Ju5VZio1fdgsYwR8PrHVxU8xu3veWtZnj0FVOXRhyD7mlMex8+VFC0s85NQDJRJN1+7Rv08sJlOGszarx7KV4VRUf3ixPXLv6iQ+5bLFqRaioHr6OlJ8mw9ElFvK2PcNV+Vun3StCthXUQ1NvzDvj97mC3wmd1E2y4uMwtQIhIsk9OW7fpQT9tHNakWFdk+mUcDZHA=',71,NULL,NULL,'u347714288:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(878,'u347714288:end.sql','chat:5100070390',1,5100070390,'sendMessage','s1.5uL5zfUm.7tVrJVAGkoiFExbTV70UkAkLw1mlW/CHZdzc2IglJB27y09lH6z5gNA2dHFx0VG82IkELvDk7o85ZMCtb4NdT7tqh/wl2HoHX81LpoqQhrUKedmw8WFWahLc2cs/FjlqKHzZ4h9dTeejfENFTqoPBpGSxwBDWBO9FqaG73sg/2vw69zwE+BEnkSGIGxVeOKgO9yQhzY+/1BohR9+Q+Kv6GKeW9I+DEb1drtBiYF+TNprS4Rh0r6bsBEcEoPq3MpDCf+GURrakHVocWNwlIEwZUyALWMKZj4CMZd4fzqcaN+K14WSb7gDrpWQ9pe110nGJ+s3vIF58jeBJb3dimR8lvJNZhOPDFDLyJgTIK46jPppyhBXgfYArLeH3baJ+W1xIpabFIfNSLXLCEEzef2w4MT3gn3TX/+dA54YtE+jbri4KE70Xglvry0C15LUu8MaM7D9K9IWbWCMDdat+PSIKwREveH+o6d1lzLB6NzWiIo9Wg/RxmCVZxTpmZKeZ9pO1QBbvfbb0k+0Y6/mQ0UrcTKwqQ8tpVZcQKC6cRNxn3q3q0SI0GvuwqgYs5aIydsS8Hs3JO+aXzvHnmvdMoYhgDiP9bSaI1W8EybIqmT0nG0rP3Ic7PFspAkGNZyX61P5uyLrhgsHxNMflx5mDpyE/XUDjojI4fjOb1kk9EChp7dyhtDumzAZhTi6dXrI10fcDoxCXzTLjWPKuxrHzw==',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(879,'alert:71:1','lead:71',0,NULL,'sendMessage','s1.5uL5zfUm.gDMVGhm5NwAFwdDsdTqSrT3Lw6XJ1H5pzhgWDlijTlvjs9lFZTKThjcpW6q0Ypf9FWQ14kZnjrepThSly7zri2+Q8Oq0znp5bY+R+vDZ7IDw8Js5KpfN0SWr0v2QVvbyFjY6YihNTo18X1ADq4zq41mQ49gli+v1RAjkwFieWo29BRX/rS/S24pX0VV6rpcBla/wALMjQcyCFPesG9S7Sd9k2Jk55ckS+nAAl+1oJg6WZTQkViNtvfTv5picVSEnDhhL5TZ5nifCPmsN1gV6W+k514gKy6DQU8Z1yDm7HEEJ80WkSbRgUm3L4xcSZZ9bxmrnzpvesVm+vt4q3+oTkkdFw3SY8AvzVUZ/8OTJ4W2KwcqtgkH1pWdWGYBNCkTkwloebq5QfRP349Fzou5Sc0NBxdp1C+7R1quja97Yv+TyjeS7mF0jZhBXo3edJg5MfFEKu1jYoh0Tx7AvX2km3dMC+co/PXgHu0JnzTkYOM0kQkB8iTLoLS8V0xeDLCrlaogg11nM/80dAE2qjUezjnaQSYpKGdq403v3aLB73a8w1SezAZOlITGRtAw18jwl8o10gN468cHZg8j016eluyWCKDoR15imhTTyabMGw1bwD9yq4LSbJTwliK5JKck8kLpJ1e5CMnvRsHtlxYV2Ni4cziA0u2QNHMJgdpkMDRWJv43L97i1afzNWQlOglOb8V4XZeuxSkI6IdGHTfHVXGFxjMJNtHXBTU8mddwFe77svW8exAaayEH/xmm6Uhk0IKiUF0WhkxkxXrJmtul8i7dXQfeJjTHEz84GB91T4+F/uw+dT4+eFNJlM7ix5yuS7bSPsAr+JdigYO6KSOYHZsQZJ9EtJRn6mAVh2kBI+87AcNVU7ryjEgY32qgp8jF2V4wLD8A6LCj2vm9R3+hPsk6WRrcCDfyxTmN/Qikdl4I/TfeifwNIrgUoBVf34z+G9KHSToblQosiZkIwjlis0UtD0cblVmxl9ReyaV1A6m2MRG2d4zX0t5OZqRb9A5N568a+tS6ys0Ul4KsTNe6vOM/TwDPxqBwveAPqhoxKB4XYw2saB4f3UB2iC7UI0vpALeQH36geL23Q1SVgFC19xudB8fmh7Bhli3EVQ7gCGur6IlDOMVsaVEflMmsnzb9DC5hDweu0LF4VenglISso3EUZh54hHtZeqK8y3pmEp7VLgeT/w6soqL+HLXucAuZ/wdKEOjalDE+GKfE9PLxUP/PTfz8dx7ecvfPHJg==',71,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.318IX/UF7eghctbvuIfF5NVt0WYe7p8fGu+FPtFAgQSyDvTsWix28d8Lar3zK53uayrC8VYXmlWRn/3uhCoIwE8WEarQOjMm8RHgX/3ckpM6+EdgygY4DX4H4FjA2bQiiY5quq4M8TMsGyfQo8O56YsTcZ98ThUC58JI2yn5+eY2XYo8DJiK+zoDqfJ4XubYVPINv6GrRbKJjjgwTTwQfVCtOZCinyo7/DFFbGj9J6rkiR2XtgUsKFtTtYXp/DFsLqXP4aGsC80Gs3RYTbQZ5mRrbv+fClPHPE8vCDw2CjC5oa/AlVP4dUh0qKmzHB1daZRcjoLi98K7rFGhYTl+uzIYXEhmhr69ws06QI9h3+PdDvJICkq51NbvgBcFfnyh8hRW9eSYLgl0/QjIZzhqY37HKsqsZrpaJJwmu4STm71zp468QSVzCJknEOe1QU7QnUI/81OsaZYF0JCvOaWBywaZajMse5ZvrmnENoozCW/YA9c8M/9sJgTloB8LppgjkWQKxZk7NotR34MnXaTdiLo3vrC3kIjum8eHWAc+0g8FDGUksFU3Om7Lnz/krBlvsyEYWesXgsanZDJWz3cT5SIFtAt46QFLY7tgDJjkSIEJ4Nq7i3wvcYQk/Dck/z/PFEJ8Hk3GkTghA8MrKs8NmLFLF/z6Dvb6JCLle4PC30E/sxKDi49nOJy3/S+8cGSzPLXN37ghDSDBCdgwdB1PMW+0ZJKdshWOMMSXZvcIZM6A/Ha3WWpYZ0v2l7V8AqAzGThODZ07ZW3wM0QInmuRnOTGb6uK1Y+j9C95LNJfETm/ZGsy/MoXei7ztmlVPa/S/IA3xVkyx0vrK3EigXH/Kh8gQjdX94pVJIp9ed0Y05zRZV9GrKw3KD85F7nA01ojmByOA2OHboOCj2DGrnEDi4h6oQQHxuCn7cc63tfpIwaMbyYoEEzT+tqaI3UR885UpCFKVb4+lvnY+LlKmTUj5YAfgFTUu1h4GwVpnAorRmS75Vaodq+dcVhdhWnCxLCbFbe1kktcDrzvsKenRx1AmjUCxy73JoUyoojx5OD5cr7vsVWgyuNgWZaST5M5CnKoWVw1T/0x7pY1sNc8lXVaBva7NXwCVk2XiaTSnNbz6VamxHV/iyAEDLUe9/p8SkV1Vd0V/EHZBCt6UwVGbSVd5gEpr5cpyrlOLDJjiZhA0eujfLElBgNSuhSL2fyjY+YuX0VlhTShdueCeVN7A4bSk6AzqmdHreWi2Rsx40wfApN+FIfV+GM9UPRTijWIQAMW8DUjNGvYXMxbbmDrQOTZuRV4bijppMhyt+cJRxc1IZFnueAla5gUIYH6JxYX4xpuss4DCR1eKlZhPNKIm1hFoyXwNjgDridV0ogqdPIYFaLykQcKJ67AefiKZhFWoE+kwlfwB6Z+TvO80AvtOlvSO43UReKEKmbUbuv1VvTLEsMFQw+jU4X9P/8VedXvrH9DNBPzgRr30trDR3BifGJ5aEXNH+qjMtkIHnjUApKr/Sy4bd5n9aO/kgpKbpgNR1UlidVApIK0YATIxG4m0Wf+aqcxUQhQRmUpbSteWTQtn0Xaw1X3rgnt/OJGOyhWAKVnaO1UuxKNbmn0MjS3ytPFqH5/w3n/tEeBzuzEpBdobI+5wORnEDye35qBFp7T3bIfi8RbKpgGQDft6ejffQD6WfQfi+NEj8WhyfZnArZgfbqDb6BossQpQHrvHwIfOqpaq5tY3ke19hki7Qm7MFjXSOHSOxrNA34PZMJoLwaG1/aukWztkTJxrzruAn1xtTs+22k2storIp1egj8m1z70mc/AAM1EsyPZ17IToi9DWpbxAmhrFdLJHaNRu6t3vL8qnvj+GxP+NNfjFKl+svICtBoOPjMi/kR7/NIFFf3V1uU/3kgQWdT8aMEhvq5xD6tqqtoUs5/hm6YKe1ZsPB4nqv7ZXi4VI75VRudu83PIkpg+GLrCq9/NAvLDnihas8fKCoOhH1mi/pKqYjqq8J1WkHcLA/MkirUNtCyp6M3iGRUjEb+QhGhxJh+my09VYcdQeCiAEw/8iMwWqqqjh/4ebVsPw/KkOnQAYNwTBkPxCVmjiP4psDvhdjOmYv3YIU8fn7lle9lKOSlJ2dR6/sqtFu+4G/5RGQYG+P5Mv8saYS9l2Dsb31J1yvEUff5zVxoSHwCCNvirpHjQQZJsMd+t9EapWNdxnFXfS7UGWnCgNt/dtyjTTR2QO7i2jYFnjJnhwWKWIooqSkmeIqqCPGIlHWtJQZY3EBzOXbDB1nmEXVgvMRowbOmDxgcb1rL5dFvV3wxKK2eI6utgt0qV0g==',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(880,'waits:-1795424816000000008:4','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428325000000,'superseded',0,NULL,NULL,NULL,1795428326000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(881,'u347714289:a3','late:u347714289:a3',1,5100075866,'editMessageText','s1.5uL5zfUm.s20FjDXdbxyCAMbhePM2W6Ue/Qu9b1W3cgRjv0ckvOpMcy9iH9ajZZSQDkD1vutCmAQLQA4Py6fxbMrOuHJzFgyUz+7sguSGyUs5NKcmrdtOA/TYZxntSYzbXpIxF29GFH9kcbmGyEJUQrDSM/Js4e2sRONz9UXAWSHs7B1GJO0trBLt3lOV1Baw5CmLM/yF281ciyGxV+UCG5/m/gQVMQRARbC4unyPkMRWoGYtCZrVUcJu9bjvb89rUKgNNPRFPSraxdtCJTQxNYi7UQk//thWN7byO1PAprUQc38UyGsnC94tOaocAvClGsO7osz8DMu7xdVIegzgEWTYygK9yN02qQzD4MmgeMkS2lQK8lFFZFKClfVmSb7F0kHp8aOn+CF1y2XELGaTvtg=',77,NULL,NULL,'u347714289:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(882,'u347714289:end.later','chat:5100075866',1,5100075866,'sendMessage','s1.5uL5zfUm.du+9K6j32epfc8JLOw20xygiymEApbSlB/p5cDqZkRMcFZNS2aWUMoaSHVVqvy3UN+LFNYAHhb9r5QXx3kgl+lWu/JXY7BNOpQXjY3WEwWYuA7BiyxCjYSwmCZApQByNDSI5g5MROkLL/UICYEg0iLMHvVbhnV1xPJ20Z0YShZYgEGahrB2FS/uX10Xn8tmQ7RiHKCdMmZQDLWcilhX8GvVzvTsH+2XTFjZExKG57Uo8PLXcTi8bm8C7g+NcOEfBPPUraI4RSYJfFd+uZp+7XqRmVOWQenrMjC0jjn9SsAF+3fg9c1CtarJS+/NezCwvkW/9+/DdQjaCfb32J2RinoxlFAtncEI2hV44ruTNbZuvIH7Qnc3XapegZ8UmTyn0dIXGbhVB5Scd4MaqOUGX0LkNKqSECtGOzpAZl2P5s1zijb1xqGlqjjDZw0DB2oz6K/I41Xw5A5DZAcbz5ZF/Uo/+vgw1af4H8Lgu91scUUVLb1+F',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(883,'quiet:77','lead:77',5,NULL,'sendMessage','s1.5uL5zfUm.4qdTyF7Kwy/HWojJJXiuBc/5igEM+op0QPgELt5owHgPn48qQyWZ3I5iY80UI9KkGZu6ASZjFwRuH1CWsqZv6GRhcS8T7LPk0AylAI6OiRsL4XCdkAc4kSuJsuLmWo0Id9Ofav7S/KdDb5p8X1xFtj+K+RSzvMfi4Mbp40XFMMu9R/SQBhW1mAdlPDJ8F+uJWGlIoLxK5RF9JKR9QmBYGOaOH9VlX4oVY2LXnTLBNZKJr/deWBICxEkdNdInypPe4UsxTt6C4Prpyfq1qQfw6vF+4Y+JJ1ma5AkxVZn3XZXIcoELZYbPpmEu6/ft99ZzHaZOtenFPgHtbRZ1t4wbssD6bFOPdIHjT67/eVFxcG9yLr/wLDXXP2X0CUPGTjI3mfmfE7oFlUXLiI9MFTmVOvOqBQ8i9zT/DClkdfQ4wnr8srzYQQnAxRbccDD9PshXm85r1JhlDAnFTg3BjRuPx6OnPNKGGr3r22dN+XkXVPnh2PC2G9//L472XE0h+/rPJXsUrupT4AFn0XvzOhGkWpqUOVu4LS4KU1T4MKT+TWz1QtEuiEJVrTnL3hmBU8iQHjX6HEe96/wzqDnJxFI1rvWSz7omf1FK/kGjF2be/WQ5di7HORIKO0jO6wEpKXzz7hvvJLfK9kfIGR42LO61wLN22YvrSaxL0rP6YkYegTmKsuRuoLwuWywrx0Cl6uVRomdwAQ/fH9jf5SBZMdpNyv43dB9hhuPviN3sV8WIZkjbSnfLAtdQQH9fCT/BN+0miLpcSKCrQ08BPM0K2dR3k1kpCU3vaab1TwGvIWl1VFnc7Gt5PxW0OS5kvOtzcPnaoc2g8xbOLH6D+XRjDP474aXnTzySHUjN25ltDc5zIWdohB+YC4zBjr8EKqAgbQdbZ4lNajJ+fgE3qHv0sssOqDYZspDd7FjmYIT8d9yYHCldz0H+TsqNWUMheCNtaYwMltXGyQzSRxp6qRtEEIopIdBeCeecLSjvctjZaTl3KmJw7lMCdY6DWi4vSEDbD9EHvzcusJEtcy3RBONXTrFM7875H82dmt7kslFzG3qp67HNBeYSwbm/v4DuqVHToXZmqtgBfKaOxfnbJ8oCit8qkxhopS/pSxUsV3jUWOagoi9wtY/Ceyi+WiS3MyZLlpitZJmptUfgbqUS1poOYhAsbzH/GGfj3SekQE/QnrGP3EvMwwi04HXZl7AgZuUJINtQ6ToAStXC8nrEq7Pg6xypSAEdhU45q1ZbUdHKucaDt0t5wCwfVolCS+EoyS2e52D05bnheul0OCcJAcymDRInzgBklDiBXxlRojGpdjNeMl5c1IaSIx6P+ScM',77,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Wg0b53KlKDGYgKv/opSn5z0oqXomFCDJ1V1yHj1FxiAyLmNNYBTqkuQbriU7dbDMubOsZEdHA8fLB59ZNwmtUmNntCSdAUkAMujNvA0Wb6pPsHxcMBkzstoQuRx02J1Bqo0hMfOTpMnZuXd/Sf/KsHdwcxFhRNfislvvoPvGLXgI6h94xOOhR2Ee/RZ7fdxJsc3MT/7m6WPUvFEL2L6u0GZc7m/Iv8e3bnSb5coe2Gb3WDPOj8GSvy2YBEKNX8KzR42cz+dG9DvZYn5lmpQPmK09c/jyj+tyIkH7Atrd2DL8LSkycqSQpLWf0Jkc5zmgCHNDBvy3pu7s6zKfjhlTfv52Su4qRGP1/Hcc8kXhzaL8wE+VizZ1jYZZpIUazgQz8PUuvzSeOYVgrwvE9mpZDPMcKP9kYSuZKEjxTMYNDOsK6+kBACwAvsjynGBt+vgQa1h/xvgLJyRFSw5D9ha8Bc/wGlwcyzf28NDEzGVwV5RAGwiEvsqygf9pyilaBH1gP8do/MRO8TTw4N9f2lWKSq8gXq/N0tAw8cyqprmJPHH2LI0wC4Y2oDLbFhfxm9ra4V+T2eOjxgy4NOGCyVFfoV3+MDvYnpRDMa6dAiBjKsvIrqj7mzWvN7UxMSmMh8JxG+/Z5Upc0Guu+D9tmAPsJfV1NM0innV5TdjHjQ64A5/POGVi0uXNTLBrlrUbDwNde45d56jYtZgHLoMxtopOdoO7kSGRUwgIhoIyZ9fWbcyUf7ZnQmm4HfdaKCQkY54RojyiM/NGG47ukakQ/k9wYfz6MgebeZ9Huv7y1QjESCL7a5+1n1BXYQkbpE9BR8wKgDOFktOt96fXjuq4hIgWpMtbgURkiTicA++kSBpCRcBIfGtAK1rhtcq2qi8K3T2IeR4kW9UPAs0bvRVhxCTXLu48KnVFQT+komJf6GfqThFMcVbO7CbM/gFufBD4NMNvPkYHgmRmVtVszeA98lFPp5zbeQ2XhZLYSx2w9kR6vqbqug8ZuzuOjbjVUlqflRFW/rJWsmm7tdf4+FXZTBEyCrxGvYyjkumOu7R/nutwK/PT+VaYtftyL5IDYghFReH+dzK8b2c6rCUtJuutcUoYnzvPzN0Uix+/jbvuFDbrsLgZFdnaDK57eduLd2UlRb0l9UQpO0ObxthtQ8MH8+8X3zP7AYt6MudrWlf3i2uXtrS+qgGNlBS+gmZLUnqKr6Of9zcV3I4EC/ifaShmnui03LBy01VBKtqLIZW6hTifQXO61090+kZCYHw8koeUR9DKzcneJXWW+LvL7vICnJS7YLo0bzXKSnUYxwkpMqNO/ut6E4yCO9BG28UwhN0L2bw1Quj9FejB1F2TMOBXiS9tJqoDnvrDvlxzrX/LXST9iQBq3pp0S97bA77myEGJUMy0hqMkZMGoF68PQz2rGPzIQnun+8VPEfRkvYInX/7Q0fWPorXnjkcei7SuSx7vfTNa/U8W0nq8NkhUNT2/L6MBY7coIjB5CpsI3znX2mguYKWTQ8XqadonxJ9SkWd2GEcFEeJxVgJTTlWDjYgnf89LMnRPp789KsUjmOqWDXIhQxZcmQ2Q9mnVNCzrSNJDfeqEj9iBTSmEEhbw813iyVJ6c4vqcJnpVdCFd5ar/Vd/LpF3UppmXOpg0RgyYJGTzhZhR4k8EUUxq5D94SAuuuxeesNqIiL8h/gNx1v0x5gXZ4FISTVlR0El/WbbstzisoLYm9ZVj/JjAPEOfGVd/1WJRtYRmkNUnafukoYVfgoPYeOpvovbyg4v1Ssg8cyfBBDDhoPNoJa/gYDcOm04fOmDEK3rdEoLOLKacQCIn0F/Nh7HXZwcyqfWPserniS/B8PTCkw4qSlwvCzZFfzzYKATCixO5PMEDmETuvWEfgrbfuoopXXjpVB35ADxtoeAKY7O1lsBvhDy+PpGre4oI6FFcVfKmKbNa/uk8yAtVdw5YkXtRK9Fn+/sXiIqXSy3VUKZZZbJNrk6d6a469G0TrO1pTNSm4M5C/pXpFZShQvFPxziZyPD/uDjPNKIO6uGpeMk9Vcg13LuTjjdynaYdfIdhBxKYBG/87WUrkR3/ufajR1T/bHyTK+mBvf+3HgyIDTE6GoXPAUaI5CdD9Ptm57Htr/QNf6mQuufUegXkpXflLd696m0cQFtG6oCmSw22X1Y/d3F7ALmbVFm7eZOuhzITIapzTgyEjXy4WkzGBBweRjbNV8hmvmtR1GbzXR5EF93b/Yyk+ChoLXTET2fdOH3Rj+mvkN6McY5P6vUiCZCZKiyD2MkffCPjrlo2XFn+wwCMemRpVej+2rbn0td9BXA9D1moq8URR4IO9aYLAOHgjVwY/JhSBn3ttjshRWMQF5TxfVAplCP378Mb73+Go0KYbL6eBgOdnZjR4Nc37zhF6bwNUXZOTCSH1SoPaUGAswD/E5kySWvct+Uhm+oMKwKYy/Rk8MipUbDSkE+p4XzDvYmBtIzFcbyi2Z+0NnjKHUg93iCLpNmziR+gifktayGiik5LHWOjKU=',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(884,'waits:-1795424816000000008:5','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428326000000,'superseded',0,NULL,NULL,NULL,1795428327000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(885,'u347714290:passed_on','chat:5100072323',1,5100072323,'sendMessage','s1.5uL5zfUm./YlHV7b07tz6VqSc2OG2OxxDFX9h+5kBrGSSGfOT8J8Fw690C6Cc9LkjDzzwCKFBRX7GZX/B/G7suLidWGlPYw1oiVoo/SeENXTuSXKpVCPzq90C6Gaxe0ZfoF/UybSYG2Rr1tAXfSnpYaMbKmhxB7ezJ2FfINE5wrd/XcnUIjzjlVYMhgFvi3jBobcndNkdEVYm3REvijOBSCL2nNzAwv+HriMK42iwJ17Bfp+keqYvtUxcXbI5iGC2gbLVjXjWB/XmfWR4WLRxG/Zt9k70',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(886,'quiet:73:347714290','lead:73',1,NULL,'editMessageText','s1.5uL5zfUm.4FmsFOsuewds40MVr1IhzVATK6UZrj8WvcOrmUdMRQ1MYLw9WBPPJpnyIkB72U+CO7giDiF3/IiQCDT2j+NySoka17oRA4qge5+0uObwzCndAi4THXXMQgrr3QcfM+h6lysREYiCdRupQIrRMvJnMSJC3UAquqzO8AqDsrg2ez6t92yC3vDRrhQINXPt0NLwZ1B0p8bcNLq6ygOBYWxrHAFZuQf8LHJspQSB7chTTd/orOSZfD99pG9rkyTe50r25jMgHLP3YjEgClKG0d5609CyiSXG7U3HenRfdJZbxCRZjmWWtYtT7iocYxvQbR3kJuh77b0iqZ2/6qpniPkNe1lGoM9329Mi5mgNyPOwsQR+eLbt36pZtxRgeQfX1BhED5TIZsEISljAHGDQxYPRN/RnvJVI/raoEfsHptSecZbVDAqiQT4VaXslkBp3Vo6hTSQY+u9qtdvQpcv+bZr5TeD9IxVN7KM6ApGEjxMPUV5UsHvoreMyJdR24xZXqtGBzUCLC4FICesLAax8JwuINhbQrG5dTdtgk1N5h7JYZX0P+/g5BEX7ch8eeBST3ADoeyObrdXzUjXSHkgTrLKDH5mo0z1HLkBTwoGWZL9RN6syHzFO3Avn1Ps7oNJyb7DcoHpa7bJNeZ5p27EImfgJQ2VELpG4WO5ziSjNfLEDhH9CRJOA49/NpTRh3XUuMAHxguDWSJ5L4L7xxoGJiCt7TlBcDOgB6mJweHZyOzkAQ12Sr67r3zBmdYqhmcRowhaNxEE6YE74oxXjrzY8hJI6NXJwOnfOI1niBNbfZtV88o5Qfc85L2PbOn0kLkVWdIg2OI7aL0fNq/bBas2EU/FIRTM6Ey4uasESCytIOUHLlHV4d0gZhHz3RWh8L9cGl8DlGuSTDohOQM2yX0td+X3dsxkE/uMUX6feaWW7ngw8Lb6XF7QsIoainEw8JWTtra8shKnnE0og8tpiawRgKaODPe7cuZduqRGhQyx6MeJKJJy9+T0z16eiP9SB4MjJXBcV6YgsnEV7xCw5wrd0YiDrndewTBLnmJbS9Q2TDc/KQ8xbbLDl7FaN0w9DFgOYHlN+bW53TL8wFWDIhYdlr48I9FZBGz/VLr5i29WT1jheJLndNFiLLN483msMUX+ghCfpHg9pUdJw+CS+BcaWZ3s0/GQWHabEKFqw2Sfr9aEAkxI+yj7R8gOsB4uePCewt+6SYSjFGrsBxNSpSlv8IF1HawVC6rv64iIT1NjmjHIyYIcmrA2ThJ9PRaHklDqLnW68jO3yKoPtIFP/TfCo6IQGLrRldC6yiC5xuM3qiw0G/fohMCCVzaL0jooDq0DInli5WUNMrIjkSueXjl+P3PSQA/qzREI3tG7nzDWdj/FI6s00X8RivvyZGQ==',73,NULL,'quiet:73',NULL,'quiet','s1.5uL5zfUm.4+lqiDq86EXZoYB9geXqFLq9dpQXqKh7xJHb5SeNqPm6n7IDKIJMZKw3zsZTK1BKEFQIos7f6ivDkc5bo1JSM5dzW5biK3ecSfH5IS/wTNhoyjw6pJnsQeKxiHkwJRgRtPfhNW6P1v5DafIB5m2oBFDvdv/lXTThLS9zNMeIg9RgBGjqnlZK/0udxQX1VzyYHvqy8xf2yeKdqCiLSXRRdMHp5BqA22gv/tMYfZAik1jNEe6B8+XoqgFwFbXDpLL/3o980bQccHXB2j9+C2rCXgQLhiQPKmSmFDn1rI2xnX8SMKxgDOGghVNHhzsTY2TnXI31mTLOMszXFI3evq3wtHGNo9A7OEVq6qFhQUPbqBVRryaWIma7UIpRCweqQgqK+s0zTXZny1TQg6jzVA0/4YVZQCQNg8dZ2H8W+4prpYGtoPDACFXis4maaDDbawZaozkTJOu5zJBJiXuR2gTaUFd2a886Ch7HsnMlefvMmv6ZLWCyjC/Tt+WjZrMR5qpXkn8rOCfP0Nwa9U4pZsRV8mfHEp8cpf+glRyUWHv+74H3lAOfkeL6lOk6pVk2UXbOgRJQRHUfgSDbWlRFmqad11uHGu127b3ijyyAYfm8AbLhs0J0EHMmmWE1xAWqWAjZ+1KMEArAip/tVbrfj+mpgGIebLV6ieHa6Kz1fly2MmgDpYK3nU5zULeHB1n/aD/6lmoWJ0zIGZGJ6sRNdMTmQwL+wrVQFBRy3iSOKNCQR0rkhFP5uIkqn+OwjsvaJW5/HSzgbWcjuMO4EtQOVS+TXpA4xtu0j6sO1FHez8nvOYGYx4WiVOoIPlnMOa2lx1vkFOetAimE+R3xMSddI7a6PW2GqSM2iyVjs6s0GSLnXWnRafI+3FvUjnpLVz675AjD3Q30J34NB9QA712OT04a7A4U4a9c7pDQp7n3TMGwWqRgm3ANAWq20ASkgDG/znYm0nPeJh64Hy6Tbzu3lpgeWAm9TKW00k7nYBQajP2TNMVaZasdUCXagBTLT4snyRxzWPISWerGSZLZDjZsyjbd479NRFRG7ufkXiV8yzfrrE4A19mYrzQ1slyNb7QefRMvlMYmuw/bh/NJ/L/XHI6e/zK1IZ4ln56snXyxbt8wZ8kqBuXrtztLRxcjzRaiz3Ef+DZ91x0jP3wlgQusEBvtbV8B52SwECxpAjRsJhana7BRNQwoctZj5lV0sxc2xmSsPWNvrcalDbV3M9kKAyJgOSikx0VpEiQSyaWANE/SIuZd9vkfYCnH4K1Pogi/uq+JSsPG9Fr8wXL26ysWKlPvIrg1EZoXidXIJh5b5zYoV2Wa9dhN+NhNMLcatabs/MaGXwqCrQdWiQLksnDvFW7jjI52BzKHfqtx1PBHKOdPWdTY8AfB11ru5wS0EsfyV5PzqMhOrNgaoOXuUSbc/74j3Y1jaVtMIXEv8hD0EtOJQExR2EdZXmIc22+SZ9RpwtbGt5z0CO35uthFaK7SDn0ZhBFCeNHVw9FVxnT8AHsMXGrxWb3Z9K1SBNxO+KQa+NC4eACik56FKaHk79WiJ3lyDkiwHDQeP4hfJVvQaUOKKyLIvr/ta4hC5NaXz2Z2AiRyli98ygNzpZ6AMz5bCq7px26qdNhy1JSj+sSbFOZxG/VLGXciHvIMnMrfb169n6gdhEFTBGHVx9fR1WsCkb0qAA2SiXunpdTMSWdPelI3StNspuesoJTL5T6QvZownhSiQK2E9kkqfEiVewmj5kUqjLo4pgptoVssYhJ53xOGMKsuv21wtpDzVnEJV04ANTppSVEUwVQLjj7YCZGlxfPR1Oy74ou7uxKf/3xnJqEJe5v2knwECnsnCrSl7bz5pTRqn8MiF4MlTPemcVJscawsuRWx+iZX/o1EqlI/a5wuGnS1hJnf5OzWlDMXz3q2qtPcle4p3PUTFiS458u1D0Rhejn1sXY6PU/mdE8j2iv1M43GVRBJSJubKeKbAEgA0KautV3IKVfHY4KdkcJI5oC2gH9N3V1ME36+srLZnlJc0TYR3LmUhN4SjaU3PAv/dM5AIzJcg9P/qyN5a0bGP4vJg3bOGoVuXvCCBjOhHFbQ1PcBablcFPIHYtb6h8M4xeVExyURXWaEg4rEZIlvtmw3joaIU7aeeRFzeYLc7m9PGkUAWr84UuC2LWHJylNiBMOPzjEGhlPfcFK1stj/BzEokpdoMJZwbt/TN7HKy0c4c94zPrcGN0oItW7Q7+NFiAFmZfcmMB840yzfZBWjsgKEn43Ppzk64UhRUTpLNvsTkvIWGRHCuz8sb8m75XhfeDE9dFJBDNjM5bMdGXHUGeaZzS3qP75LKw2iaWaBmUBr0HVoJvtzBIr8Dj1U77wqWwSIVVxWwTQoYZ+b5Sr3vy0I30eE5CyAPT1OyfrKPOqb/HlcSPVUvJlHpJSbka73sfMEBJuHjmd1wEPBwIkUAXZ1YD+TndrrSzYueb871sbEA4j3P4xGY1MwK1Ebl7IDfz4VIP7SDL6ZwBnQWKWPOzFYjm9BK46M4ITqYFn8fvNW28jZEsTxHN8U2wjVODeSXEhLlth1YlgbGbM8Weg4ymA/4NquD6nK+rTtThxjpBX2vUSG3yAolZh6XxqxtIBth10Ou66swDcnz3K0XoSVzvdsSyq68vJqc/TB/SEBY2FA6g==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(887,'said:73:347714290','said:73',5,NULL,'sendMessage','s1.5uL5zfUm.DuZt5i7CmMcYXEcrIAoqcgZ68Wi+ltsdL9tm+j9hRon4gGSK0f7N2YZh4uZHWnCDtFvFkOFGlc6k2PugxpMUNcKofTOXRiU/mGAfH4tlNrolda//C25VABQLg212RykqKKkeTUFE7m7YzXrXOWG5td7Kf87OPKEIVVDh2SRM0xJNK8qZdWqhHCH/HGfzkWxCvGXHH4mc634LlZhrCJo=',73,NULL,NULL,'quiet:73','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(888,'waits:-1795424816000000008:6','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(889,'u347714291:relayed','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.zms+02ldxFRM+Zjl3qLKZait9ng+0/iHfZ96BRiPxusjgfXKjDoiPWUnYRr6LekEO8y5k66aiL+3zbiEvMrypj+13N9uhW+U7b82X+MVajLw8u1Ry1f9qk/IVaW1rqHezd+q12tyvLEv4jYXpaI7Te0Bf1MQFTmvuc8Xqmw=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(890,'said:36:347714291','said:36',5,NULL,'sendMessage','s1.5uL5zfUm.yPs4FeA7HZatqnCtLb2Qn7xFXNDQMDN6MlTMe2MrMdibp513B7UNbUoRvQ4Ii9qzbDRpUwj++cv6Fdd5cZLABkPnyu28OL6IaBgX7CQRF1B+jam7gSEpku5LDNNxvyh1w3W9e4JDpOlkAO0CM/KPtx5e1rIAjMwF03Ti+ROI3PISp5kaykMJA7QIfLt+WkHukNBiYtWBWERs8vlS/UXPcA/EAtxwef/4Tfn/B+k=',36,NULL,NULL,'alert:36:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(891,'u347714292:contact_kept','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.+yiwaER6zeaC7Q+SBPthDJ+P1Ui5lBOTO6boZXGsmvDcvFLlWHwq2AbX6/Mmt2VpPimtVZhECWH5BmefP5F1A06awDBsBUmzdia1eUKeNg0IuHvoTqM2diMZ3qPxWVcu5J8yCL5NVAMMBxOocHps5kKaaF40Gb/37aLlaoyBRwHAs7o0Vip2GGqpzSncoABX/nwIQbZP',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(892,'alert:36:1:347714292','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(893,'quiet:80:347714293','lead:80',4,NULL,'editMessageText','s1.5uL5zfUm.TGHgQ60HqBNJnBgkSz8HGo9Nkra3BwvSBSuQXIJNfIUMty03kuMTdcLzlse8lhQBgzzxtzVOioU6be3YNWZrLtlrUGTNpQecjBjmY6cBmHU5orsckdx2rBaH2tIHD3WdMWjPGbnmWsBSEpmQY8UdhjZlUFpXvryU4rn6BA9mOus0crxko7EKaH+liy5AVCSNvb6h+uMacLWwjdSXNNJBtJZWslWzpXdnB+CzqHYmB6zxUmCCt9sbC0/Bzdx9FtJDFmnCURAe2xiy6WeiToMbeJFIJ/v8uOxQAsMFjrOlSS3M7r+7FGi0jvaeF6Ogj7Tv5Wi+9ada53nYCU/mLl68OEvmnoTY2oFRLweUcdJbbo4A7IVfc+Ek6/iQ2OP9+w/o0PA2SbMo+IXTfSqZYximmQAbcwpy6FF8CuXv3SuivSnGdITJDf7Te95o4z3LMb36atYgTq5FnGJJByIPDPVEzBDQwudwSn5F6qSbKFE8x9S7lmOy0hox0YHvf9Ovmv5FW/UhKxZK2LM/l9l8F2L+E8inETDoFSQrAasl2YT0rcjy/UUOCEkFCGpEZ7ZYKsjETPBLrH6wzLYQqYRhInUUIiSwHjFGCguwxbT/Pfa8FbR0suEG/z2B74ooey7DdxRJjla45M5hTGKFIxvy9Zqs2/GePqASeYIAVxpYEYJ6wG/7tZ2yfbNFTg+tQitymWCK6AaMn/DPKqcwIgEsmZOdpB1IsvW0vHcvMmqUu8T00A7Onpx38DILeTdv4cLdefA/swwbSx1q1/U1p/QUZGg+F4ZBm6o4HTPGdGcToG1szMr64rfjDOi5nC/S5LJeaFzePC+6p0Ghc1/obCdPid/kdn5pv1k+49sg6Cl5t0Sk7do3U1++op4Dva+yhROhzB/Ab4wTqMddpgQjmnMI59oExK2ZAMYt/y6YKOD6vTFaHlxE/TSB0nDJUpXM1/Ig014wxlTZSwN8UpnVGh6xx10UmIVCRgtysmMHwzM8GN5AcSEVLBnF18mx2vGLC4wwd+gMBa7DR5gKwkdM5fO65xxa+aUkmC3aRsoabdXmD63GObviPIJL2NQm/RTRvYFPnwAln8QDrdmtp8M6cUxJwMNzQC5TKwUqjvTEkFNRGOUxt78sw13rqQq4p/MVlm/Oan0f20cBIDBRDLcS3DBCe8w56r8guXq54M/jw7KO43tuksk6PCVAHTAqERj+LTddoqx6De+GswQ2FtnR9dtbfBReNciJ4N14TA3PW+ffBL3nZTHY2p5wXJoEb2JqVzH7/k0bhtwOgIJDRaAzeLI7krmaDKi31/48XdeM6PcPADKdoWUCZVI1FoXX42zbjwle8/EKOrxXZdgVdd5fOYZgdXFTlKEIJo5H02Twj8O1zKnbMk4YAOmSVYHySb6LbE4PMCd7tFEk43LVhHmicqPziUgS/iQx5X8kHUbzcsbTSwhxVHlPL5n2fquLC/UofnEDqI1KRb0sFh98Z/IuKFytJhJUYJkQcmvq50btAJdxGNbw61IxsqnU+RBrgGwgxPKG8AJ4I+amUKTARVnXjef1iQvNB1F6sXNPUHV1NiDTuoM0AQT0cKm6KEO2uXMs1N+WKp3zRc8NPd/oG2JjK5soF3woLCcgX0bET6380qTGKxFbyRqwDfvRQQyScftyf+8rSAWtlCy+hjSWZbJSG/qYOytkcmk1',80,NULL,'quiet:80',NULL,'quiet','s1.5uL5zfUm.NPXyLxleV5gCK0lxu3x26EVstmuRiGsn5VtiNatzuzq5Dd8bGCyoNnVTf9HxKFSQW/xXokuhA60DCDOcZXXvprSf8PkZjMgJJYX/HnuWiRUVjPLcoODI8Cisb1YQ4O+v4ZZ1hC8Kiev/z2FkTXl4fgm0T0+TOoZYWJiECi961z/PnuOLeraWPNxV46HMLkxfS2qX1HeRspn8TP/yQ3RnrJ7HZjn+TTXhEPhySAUeh3vFgARYFtVaLVRlgHqmWPgpZKiMZe+z8Sd8+NSiBKjv2Z+l1J/urJ0hOpbdQHwkXU3LPg2qcrKPOIRtOmAmYlFN9LSMMq+XDmaRUQUlnEeYmq4ouQMEge9/y//C9hjIS6ZaMig30/om3Fs1RSh29ZLs230fOvh7WfzTItu/vKBD2q2BwfJauCwIhTWaQH+pw2atjHZsoih8nkmycig1LVG3ZSB7LREb/yBIMXLyhDgeqqMfosoixllYfnIBpgayw4fbswTWUiElm/i887oXSt1qAxKdeVB2o3PRGkPcwGhoj9kww2eAjJDRZYlOmsuw+7sKKJtUumlBPiEOryMR1J2Yv0UnJAxQVkvUf3SFXUrkCnWZ+0TRBVuYubd6Crjhgut30lJZockv7uwfh+Kg8XvtalG8thpDm/kyrg+X3H6BgRIpa6yxFST55MpJ3/2uILkB+HDdPYjZCFlmaEOWyrVcfo1zn5FhRc+ZpjfESi16cdlciI1vLHgwEPF5zaTmD2Dm6ZRCvzlDSSVv80kdwRmJlsqRR6qpGWkU0KEM/jWLyB6qMdCgEiF3NQFwmT0PFYDuzfc0QNKxWOHtzS3rtob8mNYNd+0DFXhaEHJLDLKfb7r6EbmQ5SWOBt84F+cM0jHI5ElM5CZRHRP9rtab4VhLsbFYFfiJctrqRGV7t6afNXvhiP4cpacRPitG+zYpimGopodC3CCx8RfT71/QCgrnhBuiPDDihE4gLqvAwri0OhMPjQFdO6xNFCv0iZHX/1sY0+djWc4VV/ifN8oUH8UqUjtCVqBUv39vpUEwFeP0UEJxRvR2VeXv65JRaB9rt8+SjTGqQiNbrILpt+uC8yFDsDNxWwkiZKVXNW5s7+Vx/frWtJLxKlK1wnFT4HXiGFzwLqm6fH3VaqWwXRSbuBJNSKWiH3xNIhPUzCQrt1O8xldq1QHCun1eMbauAWgUx+KmTQKu1WW2Uv/YQpeqep60bhk1NBMKYVwpcUPPHDwc+hu+srb0iAjyoxBc7Yuo2aXRmpDQQxhWvkUwNINt7ACUcPFJ544deP+3KGuGCTrSStXfM1o55j1GVO5CCqI+A86B9gdKmZNdy9yhwuOHTkv/6/atdu2N4Uvy7JfCDdWee6KZUI64cmax+e6DnIcP0Omkti6W9M00nBNeB8NjvEb/cUZsTi/jL7aSBu7Ls0PTOjqvREsBZT0ZRUYSvfztUI4mkEZefDoDweBA9nUMzSBnPESyFfKfIBSxyQt/glumBODwBsk/YH6XMx6KygXs466dY1DYjhJt2wUYWrSjDAE1C7Vg9DOwNZqxfNr1Pyodp7IZU18C/ZrBJBepce76MCzeYcmBaMTBlD6qJ06Y9NzI52E+Gun8ZuIhKTbV+3A49ujxBLZOCwoOuyCgp/A4c5WTACxVLPkuae8EdmeicJo6g5C8XpXEZURlyitUPkFSERipGsF7v5jXdDJrk9oRV94PdhyygPQZYhkZdWRey9O40rv5MSnHQOancSCGvBz68n2FpOsmoHlqJ9gdpPFR9mMKGK4XI0DLuvzYeiC1y6ozhIQQMhJ3dFm46FRKgVcTZmhekIj9FWyMbfatet+btS+h+ueB1M3tXPfTQSHRuj1cwUwbI677VNGQrcuP8PQG6QxAYAxgZVb5CZ4g/al93h8ARF6jRKPBt2ZQuw+ZfG/Qpm9RC8j7pe2SslcMNTKAG72YmhV5pBrxm4SOY0J/IAhyW7jLOWkl9zndGwQjHJgWRXWBG41mH5p9HlRHq9Ug5jyW0Adcaolc9GjQOy4anrHSRGgtX1j98VVyfOXKdDNl5gfXaG6ZLVoJa4FGYVrnqx5CY4+un2q12HrIhbZiC0I/H0q+qBjtDTy7HO9Tgwy8oDhckeVwF7GYsVASuTUw2m8NSA05BxCJOJzI6oEGN+EXmiknkNWMR/qMDpLwnTD1Kq4C4cEXPCGIFY9U0m4duXZ4+NIGIVXWmuLpJ32yiTYb6sCX2sUH5ftrFsa+1zOZui4UbhMxpwfxC1Z3MRLV9B9dwMebRYwqUs1N2tG+BcImB/XC9c1Dg3KbIugmRrzcm+Ybe4chW4NSeS6kWxbes790a9sLBN4bPbiY1BBCtvMrJyMwLLa9ggpTHDP7BY2gplfs5vBiwa5QZAGytCtWIJ9YrPpjxgnrf1FSMtO3x2LNvCRuY3/C69F/use8RQ/SIoW9x4KrixFKAQQD07sABviOeCmxTL4oCeVcVBIpnr2cE4A/knRKdVw/IQoekWCil+5w8s3xwJQrQ3CF5vWDIgpY7BA8Amdwl8QJ10WqR8wDsNHAr4VRU4HTfYuLYHIyFWEXo/lj2Fgsdyc3dMCR8zTOfVwN1h9FfSjFRpWWyXQUeaJLJyIEbYmXGPD/kuZPxR+iKRk0alnZ13kujfmP2zlxGp9qf5dRaq8qjqRkCE/vgBDg8HCdMjd2AM9TOOBTGrRBDLu2xzRVOePwg9PPc5ROn0bXcH8w4L4Q+lQAk52Y9UA6x4w5tRO/M7fEyL/kU5SqsZzzM5FWdHL8szVP6bKSF95yEBlKc3vOYzLpfFy1HNpKTHM5igQiu+cNOKeo+55alZBqKiPFvHI2LE38RpcB5P9roGzmVhIDRYeSBgXL1IWUP7di1BvIs6er0vEDIq7M4ZMK1v5vGVRhUHA37JbEHktxCuw1yDHT3K6JVCcTebqKsAkIA06Aiv8oRWGdhKQiyjs95QMPa23PUEYbtsWzps6MMcRxV6PvhmfDGn2VJmhgCR1LFL7Z8JD6whqnf+7rgQ3974E+J12ArCbZdFJEAdtTwdbwh4c6OxZ+MNYo/0UAoKrj/METd8TDw2c48hfoUV/MDU43B1hMAvrV38sChp7vKYdLwzpqhczW6qdD/o4dL7C6ccDnlBqIrbhZJdOUbIC/UU9HhBDO5MOZ5y9UScEJnnvkBsUasPJv3N02VBHytNyqHOWmoQq+6uIukhoR6Shs6KfYSUq4yySkmBQvkE8g+SrPu+JNNHXYl7U7QZQi8ORb7UFkQHZnHldKyQPpkJNwSbA4xAWYqN49WeOnhTEVdP1upr9SIFi7w2VRnxGu/11S6mKSW8R6uWeaUyFW8cN2ooNJhqQosF/kY74zfJYPM6on7T7W2YC4+5rhbCzprKQ4bEBK4+CUMv17dDwE',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(894,'waits:-1795424816000000008:7','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428330000000,'superseded',0,NULL,NULL,NULL,1795428331000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(895,'erased:41:347714294:-1002200000405:157','lead:41',4,-1002200000405,'editMessageText','s1.5uL5zfUm.PPQZP7eRqKfYaRnTj3L84yZqWvh0XYpH7+WNMEK0phsLQJHwbB4XxcRZOV5P0yAGx3KUvAMUhk2D2qRcWVseAP3nIkwRJtqLB9jG1K+ymZGTJLVkXxn1bGr4bY/gdjc6dOzH8T+JcJg5ArMlXHZHcEStHpsCSYFqdfnBNHtLpBnBfhAh+z37k9v49DW/Ja/Ap9Y=',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Q3UeVtLzYRJs6spl7gsbKWbhbTlRhWE1a0X5kRAvpLsBInDyySSR3W1xyBHTUjZX+54VbEXjmn50dtCN8C8oeqSE',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(896,'bye:347714294:forgotten','chat:5100038567',1,5100038567,'sendMessage','s1.5uL5zfUm.28qAsSuDb7W4d49R88JNj7IyNVIRqOwtlrZBgRjdOHDaJjA7h0rj9es6HtuFSZjD8w4henR3BiejOnqbbZrwlqCdDnmjmHEPNSyIX0OxUu2UmO4NM+5yJoWdYJ+xHjOdJLJ7G9Qry8Dy2GchCA71pZ49vap83roBUBUKhoqwUFgjdvmN/v2sWYBGmnKkAhuU8gFxLNXO/qFXU/MHpq9FqSVx50g6pAh18cC38QGBg2vPGQomA+JD2UvJId+Ystdh',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(897,'waits:-1795424816000000008:8','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428331000000,'superseded',0,NULL,NULL,NULL,1795428340000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(898,'u347714295:mydata_file','file:347714295',1,5100035899,'sendDocument','s1.5uL5zfUm.WeBUu3U5kbboInWSOGqcb5qZHP6SyAKNeu1HPArek+Mp4k7JtnFDd6e+tiecr8M8YBAz19b9K6k8ihVJz9nWkXhNO+cWdsn/cSPAMyL5W1dhwfrHIz90ohY77nGsW9gONuDJlVpEPKCIrZ5e2WiKwWzw8paW2Uox8b1Yh0lYScj/qXp6r4Ijqr+db970tghrzPk2TuzhuCffv+M6oK5ej9C3zel+jP3scbX3BaWeIT1/HoAbkzDHmzKMEanQAEhMJlJwloWAirOtJPpAIKQ6myvxgEk06bVok/LhUT5ukKvMfywoP/SSuVXp4pLm0Lwo4QgreqWPmzDlvzLl8IjV2xSbqvF/iSjCdlMaK5CPQZHgoaw+GQlrRuTZ0NDHubv33UkiMKsvshB2sL68m82mXyHYe3pFJ+lrN6zI5rp0MX7givBv7/nnG7DGwUKuT7uia1NfNZEKbnGvjYIflOoOxfHdutBGRPQeuhP9Fn7cjkADTkRpg5gnn4It6V/z8pNwgk5WunOqX/BO8IV1iu4+mmjQZ14NMN7m7pvHWX9c4toopFoG211taCx7fux39wXhMiRL8hG0TjkEKjWc92kG24AScPFmaACNXmKIwdKCLIbiH+6IXOcbFWtmz00k1mmO5JjHiS/M8CAfM6IRH0pY7S/LcOl9K9DB2cEyxzc6vqRWZo0WrK99bQHaoBsbwBExA2oA6xLFym2rlqHCesflhHHNYhlWx60rJIGaUlBpCnsFkuEpgaCKtWyfwIgu+in2vYz+8km0699y2CZ9p0yp6RzhuS0g11yFdcsEz0ak36h6/OUgKDF6C2oS8vwGJtk8T31CsBj0J8QhIZklG5XsSdrtleNCyi5l/8gkxwE563xwjnDU71C2jwnCFHJqlyt4/9I2eRVgdjARlinXolZOu1Iq1JqowBGrqE1wFGCFyOXlkjzYoLnpVF/lhLuyaLSVf4f/GEMnYkwu+VPGJVIdqua3xUcMU48WjVcdpmt9PIYOab7GTrZqATZ+YOCmOv2KX8r1TUIybzlOCZX3GiBWMgwQc4VJpc1bVReArhP+FU4qGKyy930iVcTNwWI71X1V0IoHAHvGz90ROZcwdpy/BX4rIYJ3rZXVE8icRWaZcdd+aj6OxekW2k18nS8meJ30wSS/kzf89G6NKAigIWyCuqfO/EUWEZP8dnvjU56uNkhQRB9hon4sJUiu54E+7WKOslVt4Unu1kVdtrqqCmV/GS8kAlBZyqdAQuj44bBlCYHvA9kIuOIsFSCji53GvJ/mpEbeMsm8pNWvQw7/CT7N48NgKYPoK7E+ITUaLGAnP5gTX55Xo4jV6cm7b/Y5CNBPjhizOMo0lp43zAwGuOBjPaCihxX0myMm1r2LI+bvfrm8plBsrr5xrq8fhENgtHYDgLPR6E+pTVCC9nJ8q7v/aoY1q8/wxqkhcFLsJprP8qcraxweKq9PZf5x5jXtTWIZKCHebiv9otQQm5sDdfQc3c9QuYBYB2NsGrmNC6n7wIEHl0tL/y7L52i7EWrVar8z5HHewsKXig4OVxeAA9yy0PcLrPoe2neNBvXbXrfd4PmoBvavTyLWiz7O/QmtbjS6WeuvtVMl5ERxBd3qMaFiJI4qVpYBprlhsehGjP8FTC8Tz1qRSYw0VLVj53wrjZAoRsIrr0gxTn9taOqIVybfAFIPrXl8VafAC+cgeBDIxOjXrOT1zcBClK7oo15TEb+lxA7zmoPsJjzsMxyJDMG11V4nGr7ao0eExT/GUs58mzf2KZ4AQYzEyG7eLldbfBOz7w/9ShFLoVKpDN0OEhMlAbbuX9dHjmkzmCtiGsgtxtXHY8AyoTww49m9b6IinOQdCJReIhCb1kCooZvEbH3KN+c2kQwUhOaWWTnD7iaGLmBKdMAYjjc+izUhiL5KBU6FpZFA0lx28ag4HT/JqF8CCaNZfg1KwGuO9ii681WiyG7Yca5QWCFnmKox9W6nUJ9//hMAzHIyMKw3P8Qn8pbQ10TwcvX9xZ4UptSFzVnKfkEe4cZFqfsQhiJgAo4dZGptBH6kbhsKC1apoNYQqiqnPd/RALRZSv95jVGGtrcfoQAoc1oERLWbpqebiizBbJpZPL/goFtxLddnaUza0BI1ngm0wy7Vyl2ajQTHYqwwoQysGkwqMYV+ZiVCNE2p1Plf1Cf/mCZNa7JFSC++Qv+yRYYJm7uZ8UbF68EcLMb4b3spwafujfwlb+mNMyU17mmvEKrS3JXFfoY+CEa21we7GzLDyIpKf0pwcepPkQ+D/JGmjOpelnt5hjk+Kd8WIU8wiszla4VFMF03+/clLGmyXHCOkolYSfxabrpAFZjuxPwwxEme+rdyM1LEZfdA6jwQv/tY6XRtHV/9+ETB8cyTd9pODlA/iJEtkMzAvUSebEc1rfT8PJalG5wMcer4+Oz/f0VAp7HG+l9y/bakC/oE/FU9QcYpk5erT7flhDriV9f112BLgR0JkWFRW8PL5aLnLTjU5ZqeHmd39Xbd8WbYJ+pxkurjyEOJf31bsyzBTXNp2YTIYq4zWoZ3uNwX40swZa5AJbiuBUvBT2Qawf49lfI+F0eZDk7sO38s0/y1fK8JKS6e5CAPl0hr0d0vSMtd+93kUIFYoZ1l3/4HE6rhSA4V1uHnJl0EJguba9ZfgIxvyKmGbh8ofsrT/9vGULDPjahr28hKfDuFKiXSCMb2eEmcBHhe4qOjMjyn8TIH3+gUvpuV9BwTn+RUWAQv8n8nOAfHMGSt7O2oubK4tk48IFrOmosBYozrx4VawFCBxRqg1DHWqHZGy/70rMQnLY3/n3nGVPkg6pHkUzH4H8U4OrGrYI9qMUULvvYtCbXBmDm/0thdurAyxMsEU9S0d/jTnbTrzL/5Aevq5Fk6MhTXvMkqpZ21p35tvnggpyZznY5SupbmFsHMsibkeZ4bedNJx78jzeKR6yfjhp5mzieYcomKwCzs7LtUvf6zo48VjrdLlzJqjHigcTg51WMdESTIT8XQh73jUFPFef7OdgGKEtzOHybDgK9O9ehqw5YDfSgb4Ov/+TEWP9W2001k7ZDT6WI/86zHMVUs+wrMsFFDgYRrGThm8dLe7EBWqZAunauQFMPW5VznACxGyKsjQIwikVQaKC/1JsMY8aAmzjvK+kEICE/80zKXkbeNts8Rt8ibileDwz1fJRY6m4gPqcy7OyVwJhFAM0So+CY1vVvWrfweVhjKdB+35XYKH2VACA18gjVTfMyElFvy+iYSJUJT+Fik+Fk36X10HvM7ftGBD8OvXAntINJ6IGFP2Zq8F+M/JoUjsW1RBAj7/60b9jCwI/w+z3xBJgRIZ2181hHIU68jsz/hRqDGhaKi1Wfnmg93WjiqIKvtE+4Uq2Xa7dTrM3SNsaPqJuPRzeW+p2V7Q/45Ke8nGVCuhnNIjhFN8/c3ToemtByJyzmSIwbKat3f7Jeu8EMb44YFy8+OE3mV7+hHFuhOoA1QqQoR6GRA5FNC5iDGczxApzBoE54E2rLZsjK0psrHrE+e+yGC5pKuYKuEUmsUOnFdc4gvTU3FH3YvatEJRfSIYUuXUDggreShG1pdvvsiy/78iz9nR8AyUVcviyHYQb6uZTKejPU6kYQzb60KoUnvhIzm6M8mRwIjwxL5nmD8wct05HVicrmN5bECvdu8aqIy3x2IX8hlCJEFnrtqq42iQqgLmZiBtDgrnTA/PzSne9IQkVCOvkKKdGFofppD4/sdAzLsyD4bhke0DKf28xpKeNRIPnFfHm3EFRwnrwO89YZrNOQP8JsdhbdiSb9R9PivRCnbO9LByM+c6kuH0FQ8nwQtSsAQycVJlPeUfK1YyUFQ3BE36gkInrMDVREgKyWNlxvA37RLFX2Rh7jTSGhu2iFi6i+C0OvhaUOmA1qsyps81aND2dTJw80wTtMblsA7maEKAUr7TrbRurfpnERwD18/mMbBf48x088xzqufIGZKSgYtLt7WRHS8fpVlHEQ4Z/FE41F85J5VOps3rDZczvcNgM1c/74KKZSkrayLVH7ECGc5JNSA/ZsnXXVb3ASxJ4u6mN1GX45Lq9RinpTx7/NhTs1R6uWelfH0vLZl6x5jRroDkDjogOmhOgpsBNOwFVKSLi98K09XnAL/+eZsqnmjN4b0oTLTggPZ79fLheHpykPG2eyssVTuyekZQ7/VDa+OlZm/TfzdlCJakVU4urw4U+jEyzgTbeSUyxLPAIytO5hrjwwDM9+63y24ANZZ5gyFbgkGQGhMpzZ+FKZK0k+t1iI/+tsD3qRLV5CTmky4DRsmasE9OPfVtFmzdMLY9MEWCMGWiC1XRS42P7j1aIsQAKI3OoJHUz2/FEF+GoQ3wdHTQeZthTXdCdDxoc582msJmupUe0isjBf4wNZ7VPUpMm1drC4FLV68LgPBarURs97rUCrpbhV4QfFhaqUZb8F/dwxeBhAk8MKkmHFPzBmKNUtFQ7WYDJ90n6htpsNx16IBHS686IniRxn+3wb/HEOu+yxxJ3u5W6bCNCEG4P9DTV9aSTkuEeidaY32mgvU8OSJSwkgVkJuRQ9Goa8StGLUNOavI2e+Y4b8uWIbRAGe7Ywfe99w++d9ljhn4nZJSx1En3zY+wonjEf9d6iqOjH0Z0bGfq7BbQi9HIEHl2E9wTCoyKJvu3h9Xvke6ESjykQszg/66rVkOQH8g+1Yjq0oNKf8UcoC5LmulXi15lXQnGQ2VOgh1zehPMrtC51mS5McmR27XcauaoCOPAxYJc0gs1Dh45hW6R3nrcGIApiTGxfLcJescDZ++jJtnnib4kDXviT/sJ6cm5CmoYCY8ZPt/iVneKdKu7NMpjH0uWZa4YFLRMnp+u305WlWtmlQF1XTpSZFI0lbmMGZwXzY2ku97Hp1xRUV5n6G3o5A5mPgD+G5YIas10W+ZJAQAQdOUg3cnE+9G0M61YuaOhrPgiM80onTgeeG/VNEun9is/eQV0b+m7hNfWL+1vwWXy/QrgiTw3eIfWeCdacMuavvJwFsaptrMPDcWmn/v3TmukzVq2Le59z7+0TpbZgAdHDpb5xiW5KmevT0C5w+CEk1YpKu6h8+Bqo+06KpazGloMTS4HURkA58ssXh3oMnpZR4IrfZzR3Zaai1MckgWdrn9z+rfwgnVIypS0IWda9pQndI3ij6UrrddqraLOPudgN+DcH5Quepv2xTFP4yLuF6OFiNQVMwckebD1FTBmivrI1K0nHw20CYQ3PFQxuGt9Gtn99vi5SFJbedpUXpjeii22sVheWiS8b+/0ZyOrXgl61/BSPAjY9E8pM3eSsNc+ZoDV69mUmnJqnSEJR7E6AO/teRZqIn7kaDusn01kEKiUIrGqxiAqyQOOkDl8OT6VN5LzzH775cHET9wu1DQyud/abU0ZFgsqS9RB6L3bXQXcMNvZOFzKNxOWSIPw2faz+lMZQBrLYwGDKuUUhgvjAnwn/dxikE1hWC19KmiVkCKe8TFlnwlhuhYINCO/323qcMo9IALP5otOFvLI9jQknUnOk8IiIfcx+WJ3P8ftDLLoMXruE1ZpQhWe1L4F42zTiSr5GdUIQIbWP5jIZGo5OBzOm/Qxiod4gwhcW7r69d3gdn7t+LRHDe3hCgix9Y6gnDF5421mup2IWeFpvJze+KW5lQTG78PDNo8fNKev/eEEj+HfmnvuI14o2Tl5o/Rbs15PQMo55ddtaWYr5Rp+/n8qd5HdQXNPfq2aEKQFtOYilHZEVFMmoA8zDpx87MaM4d8W0ki2A5K3M4xhmR+S9RkUDE1w+r1zA08ptV8lOzj3gKcQctpUMY7Gk4kwnh+/woHXXTdpE9GLtXXqE5Yv6GUCZOo2sIc83O4gfziAYdmz6DtIWNhrP+1brBnUgtDRXEMU3aStRyfndTKxmBcvTM61pWwJ4UVjTngpH0g6JMsUdRDHqUR2Gyqm1vpD4/AWPT0+UaIVzibJThkIb3Swe5bppd1gabL0oWi/LnSy+eNOzlhJhjXC0eoALrBnGQMBQ2WmtrsPQHbTiNAmVa87ssE7lsMjehO60K8sROAb7ZNdQgzjDO6hAjGxyC2PN6ZWrpKgCj72v0paj+3lTvjrtj9NkHWtiEuqa7zaJRNcAjEHRUZc8LSId1JMtykPj2JZdlip1ElbLvX6PlOO3Natre3wpHoAOBqjOig30srZ/8bnXtbWdnxQZjA2/wVmVJoRgFNC2+4hgn7Aj8E1C7CRKfXt91J89hPO8tKw46uxo2qV5NNQolgXHcnC8o82NO+bqSQRvw0+muzgg08Y26uxw0nHqezOiKzy8YtQnYMYH/zmybcH90w+bq2iYg31dstQkqK5GFxzxcgcsC9npKVXspSUCwYwkcjE7/ommjPw9DpEbjoZvD6Ehyv547MI54hzTFmHIk2NgFdXreNl57+MM4FLQ6PYl9sZf/J3DQLTLJb49H1cUI6Y+gugxf2IZrTyQAfsZvIpSRVWjnG+v+ddoeUCcQeYbJOc/lhwdw82cBqMDQVYUTM+DTLbURsJCFsdxcQx8ISsGGitN9/yJHiEibP5GNEI1gd5JGUBiwLotgJQgCOC447KYNHuGkgXrIDoN0AnQNECoZFkDADoF6JXJ9HfMNhGdT5naVOqoLu3DRK8sb0MCGLcqcT4+NwCqkNy1hweN1jiAbuXiQbSQVGxVtvu2V8U4SOf+g0Zd/qfI4aFiVB4Bq5WNFuTy2+Yj3IbxnLnSqb3leAebRiyT7jWec31IBg+ReU3JdR2dCZvUaSYfIJSTVXjLvpVuI5rtsQEtt8QpTT4nb21U3SA65+vKF9YuByJAI2fDlUPB58AEmQrIlAnZ0rWHkfvNWcmhvCc8gIXPS1BPw4pEmFaTH8XElBhKch+Ib0FT2EAPsOP1mCzGXzZfnzgQX7V84ftLELlCmqjrCjydFNkwbNcBffocwYxGp9T1L5R0EKMO8cqw/YMb8l0KydnNbeOZXX1cbsYNEdQGalAvilXFMtKee4isD24GlFPW3rJ8YvztUYc0j7wvI+wglTv8XduVAZDl3tv9wnBjatGOjmHs7jMlG/5aDslLkZzaRwonYn2aC9Sc7e8wwg03UJduc2ihdXLzjmYhhmZhjHXeG8tgYG0Qhps8epQg/eZ/NDsIwUZrZuVU2Fd6BRyh1DlbmecVj4CjAfCbg29jrM/bGTAanHQYpGeoGboTgRcvTP0z3XxHrzcgVmlIDwtSrUlWRnoLVU5uwG/oWsVysQYLNnbkKiz7Wi4nX2tw/K/tGqLCRBR8TyhRxbFbSqk5M5YZSlza2rP5YobEMGFftJL4HU7hBa2QJWalIXzOXc6Jb6A+yyoLAz7F35a7FLihmVF+nmZIcd5Lr67hOiynnuePTipu8F82v30M1mg9TCXR6odM+FG9V+S9+FaUOFc8Vfzfg4k400DN4b2VCIl0G7ySUp4AaszXLZn42fUtW1CkDmpQ+0tmSJaCM5qdvf4tW8dbygcsYOuKkcqykKoo6SnGSo/ObGaGJ01o3ETQJ7YYa69XnJOjRdnEjDQhJu7iqRmtLcX+oP6UPryibE138C52AvA3uINgLTDg93KNfIzgZ7hW+79DQjzmeR/4jclXTS2j57XUGJhA2r5imsUpAFFEjerZDDj6tVZ9ohD7krZN31mMSNCoawESPzgt0Tk99XZUBJRU/DeSdE8JhHC2tpTigy6Wk02c0paWYNhJ/Yy3qpL0cJ8wTMUB+O2QZ/31MXH61pNmi0wAHe+RApimuy1X3rSyevufwrHNfwv7YGZ8KFcB3g5ASCsikBEu0KsoyC+SxPxni+4waW/NeblveT3Q69iiY3+MhmX44nZxY3tkE/U14UUlalSI7KMqP86ukhLw880N0oWH4C8nv1vyt4RZMtKBZPrTen1Jf5CWEznyFnANUDwiaYELXRUPB49VvCFrJKKLxdqlzXHdaRQGoV4UOxo++5V6ybDSfrGBaxQKMIDFLvR+YCfiKzeobqmmRHPU6gURRfOdV7/ZQ8hEY07e3zlk4KftyNzJgWp32Vp2E80Wcg8Txo0a1ScVU7nScl3ZY/KdV9YTaQZkeGtP1UuNVF9dtV6Y4rKkFSaLQw6hGALYCP2umYavCDgr8YJSeTiOAKsdCSju3wFg7ddxiRYYNqKW7Wyt6bAkH6DpItr9sAmwSqtYLdEzHOsuiRUD52XZJHlKN/1tmEuukCRbRO2gLG+oiE+bsqmgAOPOdjLGHqywR0B11LlXYyLcnVEZ9a8JGr8C1OHEW3cUq8BG/uH4aWXHcdeNLR4Lu6UmUP/L1YKWKs14l+vLc5EB4ioB4CWfvYw5cWu3VpkIu0k+Oz6fkVcj4Z+h4OvE7MiMXY6CEEwuSXCy9+3LdVyBgXOJdQnpEL/TeXQuTYxIlZsioMzsWhQe7jJDgLFlSAtjkkvzk0nr/ovIFbu8dzOIbXSBODrvuyQvOOKTMuONjGi2Q6Mr6mb5FWYVNsiXkBoCdczvmyLKXll321hnQoklL9vgmb7TUBL//tN8yvulHSco9G7cabMnJ42Hp6VUF3yQkqmbFvjYXTN3f2fIt1zMl0mPpoJKfRLHfHOFEzJDIoSZKfheBX5BH9YEueRU6Toz1D6M1itcDk1eHdJw7Y8IQfXanzE9ZkPghcakbCPtFstaS3g3crKhJ86Tj7go43NeQyMHYgSGt0wPwkGLk7VOgzwTobF3rcHRmcXPyxJDtHYxxgnVsj047rlx5yILQPPKMWJg4MhdkRmgvnFHGRWljvGW1lN0TQjj63DzUYkljcJAP7EnUqmwXk6jG25X2S7e7vdNpFzEHKNeN0dbbFIdUErgKDot2xGLvizmuGOC1aDlO2mOOntQdmM5iVbrn5J/2qTkwokFDJd6ROQckFC710W/4qjVjBbi5mAdJsJscENV+n3HBpiad/kEc+fNMYF9A1jdRrsgmS6QNjr5Qf5CUBC5ZtSoxFDodxHhHGvD5f3QSkXfoLt6MLd0WIPLvuIZMK+8QAO+I2wG1QYZ0t3xgSthZEagqxozv0z/akXUu9lZAXiZ7+pFs2j+RAXQLMFX9jrfFVdT66LrQWfZuXIka94DDdgJbHFmqdXHxsOsiSC9TcdAjeBhUDsj4H1GPqj02x/aYtXtdZ/NLL/Y/bwMtCpIxWartSq3n4e7m8rq2fFNVsZDnjF8phRBc38pw1FOVrLP3BZoTPf5P',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(899,'u347714296:nudge_question','chat:5100071927',1,5100071927,'sendMessage','s1.5uL5zfUm.jxnKxdrw7Qah2rb71IOujjZwNbWGrN1HGiW0GCAaB6fmIXoqIpWl/+Zsw/EEVV6jIidA44qLfUm+tOAcN6tZYd7nGkHHRKZ/P8dj9XRhGWUMz5X53lYVeDjx4uNuYj1Xe+WKOjEg6Q8SuJLDbqRU6RvwBBjIpIqxP1dUdKlM13UrbxXvczEKVzFbZ6h20rGTweuZp8R42MasfbGbTKw0CL0rrJgIdYFA+CMD3KzPEjmppF5cXUrv6K9f9FKdXD0ZR5/zWxAyc+TwCQm/myEAibvLp6Jl301z1cMsOF0EgWbLl4jrDVUtxohwKSSEQQ==',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(900,'u347714298:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.fcjupqMuE8bpV0kSlpPb1KofXT6cUyB/oou5IYd9TZrkDdyA+kB4iQRypvWYwtUxPn3gPC3h8NIL6DDcUaqSWqkILHxYa3jb53eiSRikcy24/wdub5YAM+lPY9R6wIvpZrsR4PA9wWhCQ3UFnipaoEUS33axeI+uiyFLTotbIIWo5t2FtOWWKmlR1obG+auqnH8y5P6lXTTDCJxNPGyt8xiUuil0sDYOm9ov7hREqRk/+ik7d6qHr1D3XS4FiQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(901,'alert:36:1:347714299','lead:36',4,NULL,'editMessageText','s1.5uL5zfUm./5EP6pbfkY+i4dsqFfuY7zBoDF2o2xDEzDngROYu9jBJMmjaZ9zF6kbburyvRQcFuJ8i12XasLbZbHTfvgSuyuf2KXaUuzoNiO706dfw2NXMkcSmux5E8BqEyZ9Nj5D0OoQBPHaB1Sp7EyVe6o4cW8PsYxt0LyReJv3FhWwcQwOQT+UCrzvbfZLnkZ2IZ2k6Qy0+fIpcZWu5UcoI+dMmjRHGAuP/0mGplZJ4NgY3tzI8Zmz3A6O+FXf7CDyUzhkistYUthMuS22kbbNZE1GfQz26Vs6q3nFWB40VpYoDwHvfNy/fSODMAUqKHCwCnqHGHcIfS6GjQZGx1S514Ao2pY5H2a9XpiSNicv0fEjtWOZ8S1gXeB1Z3vvQEuRzl3qQs70UVZb6m7zcR6SouKC0Dk7wWAUvc3l79UaGpwN7Y4XGyD3Boj5h4ZrI0s0yCMRt1n5k9haAGQLcI+Kms0ypGWMspdBuOL8OHCoFBU/HN13wNqhc896XwfXFiQwm1OKLh2hr6B9v2ykJnWDK8imjE7fP+ozdjQV7Wzq2JjlaSBGV5T3szsH3VpYdZlraDDbn2Ex1xTmn9+0YLVuB/yUopeeJHF7QQ3z3ll6VeE0tgotgIxhhnPpqQurNMpmYv1APa6mHs+w71egy7FoDScSonbwXPwn40QQO7iSSmgVeZfM8vw6KK0bXtozxNUPxto6/FQrGTkku/TuVXakrZ9Y4RzmKsGpkmUcKweTQ3gLWP7Y8THhoLBBGZZ/fB9QhKr51nY8busYK23Nz/d25ZVka+hsHuOOWK1XYE4RMqinrSGJ+HYj6gXtTx/fY/uqD1Qia6aK+8oEpquuw2hrm4BjiaI6pyxDf9O6PwAc1VPg8x/gZJrRQ8eKphjdkbKdF9dTXofiUx8H8y9wpNOKxPg5uvdJhwBWIZD3oUtNaKihvClrnPOG4GW6ID6Y9KiIibv9i9uX0yKzjMrGADB1ekfGUGmKb7yARTDCbMNpx6XtpBglvF8xvMlmTcy6u2G520AQZ+lwpxvfMavfB5/3TxzoQFr45boNJM3jZyg2pF5Dl72oBUzXDYvOTfskuerfAfZBbeobze1xNrQ2t8IEJ9qG33oBdmW0w4UCfz03qBbG/xlIsgTZFpaRSmwl0rqJ4S8h+jHvxWQ30vEdEm+gmgN5ts3ygfK774WKo7no2AHu0Pcj0OUZrzryDKkiLsqQMcYICqjqxaXsnykGOAgF3o0GquUKN5ooR3MufnkRrkQ1BdXin4HL/9WbH4QUPLtgPWnB9WguHIJP06x4G0RmDQ0cI5SRyL9H4fWNtEB5r8frPHmWZjRlEP7q8MATiYshhSuncgD5NdZEEbbVgatA2IVXmttOzH3OhEzpcNJhAlq7+8BzcyIT6E9f6wneCKl40LWq1fpIcTqz+B+Xn57fEGMlJ8k6YDsrOzkctvJlcmW3gYlr0B5aotXR8LrWixwVBgemaLb8v2tK5dTNsXf3NnQbceJ8PorI5DDdDW/zQyD3rpAUsL5o=',36,NULL,'alert:36:1',NULL,'card','s1.5uL5zfUm.qge5Fx/ytDqUvngyv8ST4Y+RbpXtG8MSbh1L44GhGXWi/0Clw23I/AYuQxA2gZKCd/r//kfC1wqCqD9XtC85RGXSwfiJa2+LDXG5GjpOPi1TQk60/lttss+vY8utEiRlsQ/cSWmyuWoJkC589OW5r3/ZT50psJLEHQWOO6s8mWMDvcwXcjQLEHGlA1DrIX0KKhVi6AJFiUzcZTQyXPDb5YbX05CpnsZXIc1QgvcI15priVsnQLhfNGbztOA+GBYQCkmDz+/vzZRJwLE2+xkh06nEDyrnXZLb8ANWcDW5RPmon+qZhvQOQnMQlKQDOH8LDZ3luL/1rC3Z20CE0PBOkZwRC2neGPiImC7+YnR7KUINkMhqnJLg3PDj7/q58nTfdZaZ70VUOjou/UlxSVCsrDjh5KEV5ugLnRiIfz1qZdBBqdn7tAB0v3ZwytNRZ21N7mHsb6t0+r1UrYSgUwPamoEqd2sTCbateQNu9N59ltvu7UlWP8on3QKUxLIDgfith+iLUmxRe3Vy+GFgI7sK8d80RSml5xrp+9QAqjB3fHDIk+sKctF2Q/pc1RYfum3e10V78lu/Mr8ccCRlDYaRyStNpSVV1ceah17MrOY8VeRJK0dAmjBkOCHjNElx7yQoDgZsrpXsXKdgNCpbVyXG8i4anGX92ffofoO3Pnc0PjRoBsAIhUMQn1qroIiqJPHMUiDNApM67Ix9bJ/8YDhUTSKuoMfoKMLRQEHOkx50qzc463XhZmrQ4vTReyAmeFdx1Jon7Z7Fqv6fFUuw1sNEIY8fKLDg+ybM8COXxtLNKM578XUbDTG74GyJ0f0+Eqt7VVhrCj9JbmV8XKta1nigbZzfJrBYdLcYbkjalEgOW7jL2dlqkJG14tsMwPJ/iWqq0dzyZhDWWz/tdUrZOxfzRgPPE0GHnvfrMLKQLGvj8QWX/tctl+OYgc5cVisnQwzJ2XxXvvmNAwZj6O9w5ZU+PLw0QLMi0Almiyp85Rp4kBtNOqE9aS1iYZN82wTLpGiZLcB4PA7g2lXXZBv98VY5ZMhUVYOWKmiEN1lbDkWho5rvgAd3wc1pfMZXPyOEUdwf6XLU9PCqkeq+cdN3KSuSB1xjw6ZVp2du+CmFzNnoYs0vnEtUExm8pQOihdxJ/j4CTmBHWUtPa07AEhfTCxdFyd07JuIGCMdu6m4ze10oH6FQpHdkjXyu6LmZNFPv2vCf6+/bt9yeYoh728DeulN/EPs/1Js4YZBIuWpdeu8LjldP0nT/GXUQawB6McQSHYDuMJCXfMeLnyqesH2vT7mv9Op0ij+xwQEnuz5b21r2J4rBqPh5xGN38wmTQ36suG/EV/f8C3EE/RYZRP5VlTjwOt7ceLNYdCiYW6Bp9aDlxP/EMDKPVX6q8k9g4Tsmp0jGswzOv9EkKTJ/o1I7EZCPGaDu8duPYfmms4mg5KbPni545XD6tDxDmbCqqrnEc7wMhRb5A0OD9Euh+j+IQlK8LHDeC8C9duq9cNjGdocsbaM522GDCBSMqE8pT9nn2EP90z5yr7lmcwq4Ak2ZK0X6qnMuPJQfK7Svm3xinwI8erNjIZ4JufNSTTWtjmffCdnvvf7uXnppNXmRbhGjvbZA/FgD+uwmzmU6k9XhFg0Ng5mzg3r5mD61xsxvJZj6jskkhs0oJfLvyFfvmy+5HK65Rkyrr9yHwuc2NTefQHZn7CodrsbKZj+T44bafnpfqmwbdpawHSJojDBaIx0238DEEW4as2SrIVMqd30t8sFCWYiZ5+nA4zoa3bP+HTYzsTHdy6eQ5n2qBGKa4MY0u3YUkWcR+7ZDiAUcJOdboefG7Iwx00YqRSB8c7OfK+FsZiEAp+7tCEYVrZJ1acwtQFxCWLE9zOACG9AXP32MwTWn3B5TXDXn74QcAR1qi0gtzWLpuQUTPJM8/R4rO2CLLmB9y6zj9vuaHlotNQMeJWBfXNLVGEV/Q2TyrzPUKUJvINZgkHRqg3VPnPjz9dJmX8uAluHej25ncYohABDar3rUgqUSIfCpnV1ZrTlLwLFRsj8qEvJW9I/XfvmyB0EezNoMZr41mADirfyfzECJFLAmlfpp8+DbSMuEGM6dZW0h2CzlgnA0apki+3TPBEvVcwWgSA/ZJb1CSIFDLUUU64xveVbQlcqk61Zz2APE2pxemC7Sb7x3T6/nTeNkmAPBAqwQR77s8G/D2jhaDXmZoJazkbhfteOYB+gsaT7d3HWffD6HJLfXTrStgUzjfYzFx+kcReaHnj2J1BMks213iYUInkahAGxk0ozfAGXA/TKNwPBvaksTU5X2605xDpvV57ZT0nSRKYTrcP5K8X1fz/2yk1UMowo8C2MX62OqfR3NUe2rRKfSqSeZZkb+/ThJ8Ld3ryAS6NcjhtfkdiVnEzMHZ+JolPszpbypTW+ED3CmBwfPEWUQF1PuesKviv7ZWgFOrBfWFk432FDW9r09PByEiZqUG0OFBNGAeI46qKPjXwUvzbxl+rfZJ7WQuhtAT6F6oyZ1Ynq2cf/RJB+B6RDHCpXuz+QlkcsFrbd2HDEDVCTKfFvNxRK8jAWUierWZNOHfXib2EgXzCojREnNRQO81USU/eYXJ/2GFWR9Wp41BKNLVE36XktQJNZ/v2mjz4oBwvfrO8Bw9xFswDL10r5HjtWk5CKAsfanECnt/WYWYNT9Eo6L+RVJ+F8lBM+Zqi5nhm8UYAchnd3N78Ixs+rqfv7+6Pc/pk6MgwzlQBDfu8sfKwx4h7J1psRozVhwt79qZ1ikgkOJn2rLIdWBUbCJ3YyeM9cXJ+XDrvcxNxEow/IvoMcP8LGdcnQ7Y3a22gw4OyVruikCadEOI83AlF9oFr6zq3g3bxLaRlw=',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(902,'u347714299:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.j/HtpVXW+k3TA4AGbADf1HHc9FEVy2n4migbKDboRrPDTCZbMMadMOIR2TuLEXxs1IrYRUoxTuQESeRzFb+ygBz397wo7f7xrgWDruXP6dc+S6BVFTSdNJkXpK/nWzvGcGejCVzGl1Tao6YIH5QilnzgYnY4bKEHbOFfJpYDQxI5D6h85LpF1WMe0KXwyTt5hEyrZfDzPJCIw8fPmYznA506N3yPxEfE3gTciva33ZyAfPD9fzanlfQ0WQgk+Aw4WpQ3/iQPBOgBowfs7FbQ2OjDn3k9LT4jgOFHYTz8+9D1S7P4GVJYs+46WjtTvGvH6mrJufPDez+phvvypevWMKg9Rwp44qmMmpa2lceIbSboneDgYSZ+Z6TXPeYpk8EgG3emINzNNehWyWYPgwfSa34nXUXGVcQ5IsMMIapQ0RrqbU08PPbpzyIW6PvEsB/Qe162S+512YIk6XjIbZI1k766d5KNPTs82xJnF0gj5l8AufAoIM8/OPx//38Fm8+QbHqdyoX506NiLSsXP3eAYbU4c7FhNFBx6taXh/WRWmfUOO+dk4LPQQ5yaqq6hoee2AAOGNXekzRKnmj9znl2KtXfQ/9Gm+1xsjKTSXhpF9peYGYP1IRjWt2OB3aqzzpubBUiKCD92XiLJli+a2x5yuU53OUfhJ3Fygo9TEjuNvDT9beL0hiC/Pkr/0HAS8jwi2GCOjvRGMIPZMVhpL+b6xsH5/+34MLuXFTEcH+93eU9VsPIEoxokBDkdac9rlg4a2U/3aIcCTnQwGDSF99n91x2B1MI8CFMCo5AOGg29cShLnz7ABPn8rFStMATgH5JO2Vcr/cQ2F9m2uc7YrUeAX34rom1OEJ6DCvA6C9ehYVcVT4dzRNHet3DFnTWrAePd8x15XtS7WSkY0QkuZ6/dOA2bCLuNxzZhYjwUkMEJvVQf0uc5DjMzycEsfu+i3OQhm8kkIOqLDBaGhmfpy0gosw5s7Rgrsjqq++nioV/alqbfuDwS8jrIe0OSXv9rRlvlQgG6Qp3X9k8PpsIvzxTD55+t1BN2QDL15W3BHssVeKZWm+Dp9Ad1bvCUBljwishKbdjRpK0ORH64ViZINe+vnq9bqMBHDy9YTQj9K0xgPa5AUZZkb5Kbim/CGEAc4cZPOxLz7JUwr/DWybKadwCcLJso/zHR1XOcOwKFJnKnWUW0z4APO2pPHb7Gird5Dm3IONJZ3tDMAlw+L/ZmSiIOR810AtW+MY+aypfN5gX9taQlohqytQhyp2+vSMq8yfXy68oJ//qp/F7zbPrY1wFT6icel+UrKp496ZcBs3OZjvqSmEJg/Eda9ywWWTUsCXAn96IdlZwqluTW+n4sYh15c30RIhHB015mc/N1wBYp9z0db+nNua46el+FtI1OLEBG+6Riz4S/s8gn73qiUOmNFv3Fn/AveVmKHLYw8Vm+zmCA4IRX6L926Aeo1JmrSHVff2mF652WbPoVr2dgxnIpD1KkGXiswAeROm7evbyrbHb1h8hzEDz/AHtvCpVTkIz67iZZfpiH/W8ZS6VgZVlT8jhABsPRX69haDdfMaSqGupLk/ab3lmJDxqU4UEMRyR61G55fnz9KBQRr6Ywj6YA8m3KkDIs+QMFwxI0jUUTk6z/eFqm5NIfByFlsq7OdDxiOwyGAVPaWfrZR59zuxp+vji1J55gOfiVLd3T5mZ3cx5991nQ0vDuud98XRKByp8VJYcT4bVBmTkCN8rLftAMsDjQuDAO2DlsyWeHBQZNe9yvE01/Quz9ec1FHXFh1oxgCycqXrHBnfy4f0Eyp1LU0UN3XLdjebU4RLRGKEqUE3E1eXeAw8VuSdWXK7fFRBjRnTw7tcOBM+oPaOM+XpDekMrmST5N5IwI4In0g2kCOhNUbjLhe3o4GtX5CKk2pIoC5iiPgCs1f52d+NUczjlXIpDusdSjvr87Z5MwWQqAgKsBPB3ylc62c15JDMlHeXdXiKJHH3kpcLrSMm89pfl4afRtLRCPWxWzwOCOTHFJuUPf+Xte0FHhZRxcCniVAf/SUql+SbfDMoLoOyGD7jHChqjc/LA5KLtqXe5ZxiQOc72n5rkylptrO3dkfYEyoiSxzFjJOtK9d1Lz0Ox61mafryBNw9LAyK3ywwIvngizKBsZUpFa2eiU58QFB9QD0r8Jk2zS0w4QgnYkv++CPIdzqGJTF/L2VQL5UVasBcA4aErwM96XfDS2IRmrUKCA9eK8Dfv5Bpqyny3xEH5IpNgsZkxhyqlw9OW94Nk9YSEWOfiYd8pY8vxzQtYJwxPAb6hhrvhQKO5ZxdEe3uXH10eGB41dLC+70QKpn/do2u0ycQEES14/FljYEidmuCB5MRIFMnZ21YU3nRC52k+qTi6MourGVdc5Fw5aMW98kC0+1siaHWlBaKU8O11O4dcLWr59wrGxkBsNGUMV6g6xe1maJiHZQBqSemnlzazJe/YlmbVJmHBueG4mGbdjPvR0u8WknAtWhP/4f6RC8t4E5lTXXS1HoBbYbKXx4tZKLzPgOorz8a+mU8hwSibqyOUyF2vjodpcGtg8utwJXTKGy5tkfHZqusz/AK+J6A+BVZ9dpxTIxvHu06n3VtBxj3Vvp4HaerQL4weVVniSBN3HJxrdiTc6if4z6y4j/hL6ZQpSrNXpSSt2Gn4CTpg2bgYUFbNH+qKdsAb7KC3fwihuGzMti1o8odrylb/dJpp0m0bqVPs892Yl6Us40lOB8EE/qxuRm78w3yInxh1ItP3BfHMBl2UMDNVyF5VXGlBRhEosQNW12Bp+8cmokEcTjRnqUlBiWyVZcTEHvVmVEp010yX7WClkg96zvuAHYj4ul5oQvLm+5kKHRwscBUdjW44FR479hRCRX1Zj+/x4O6e5md8K+bXwZz0CgZUAjwoqozAmyZ7e1o/FE2BJsDTVZHIG5aI2rH4aBFr/797iZqYwLGz5RqO63ynwNE2Ztb/mdd9up0Zwwwdg/7J6wqcYA7JDYTh8S2VQHK5Fi0MuCj6iFrzVznk47m8hYaEzmLOg+Ssa5VQKXnaRkvdHijgw2Jt3j6Wp1zczr0t5Nt1/09xw+go2DFDfY2M80yZl7Cfun19/lJyodxb1fi7vNRoXmFMA/iIAcFHhMJUEEzor2Ob4ktuFMorDYdJuzko8W73O9vyx8y3j4w+c3xI5edvcKknn9GgSbM71XG6Ju2vO7JXD3FEuExr1yJsNOQ9J/QXOMwUQIT8bxlw0NBzK46ihwtTsBDoGMe27mV6zuyRyEbBdnlAjMxyj9vcfplbE271sfjnViG3D3SGf/Uvv6E49HgLx+jEVcV8OjNcBMQr/BjOKSF5F1w20IqSVdSc+6bIsUQ1EiTcIwua1Wq5YJ6fXRB6ScsvkSovWU6QAppfwgph4sSjFoHHLPgFIuKCUX7Ls+/WiCVQjFFv4q2/iFUgd82nKfhOWQ811A5ortsQ9bP5stmq+Owng8AzcsXmivX4vtKd9j7KRQLeH+/1W4Fdaw0AN99/YXPpo7h7aUb+cePP6n312p3hsio3noslW/XNyd5wRuhSB6Q9ypg17gusP7xOn9iP0UhQ9Ufo3e87oYtgV8VZ3gbbrs12cXgwwss7vT432u29zCzuyVCxSinf9g5oM5hNgXX0tctmqq9Fnyi6eAN1CPTx5NxSeOgWrA/b8Eot+nQhSSiXjr+KpVGGDoQxH8gPgpci0dDCYrG7ScEBr4iYqxwOyuyR0PJkk1H2v+gzir0JcY8quVGut1eVUMIQTMRqcHSB/1zYWt6qkC5cVk3eB4mOF/IxoQSzWwgrDjzwpAH1EYk92iXicOjb+5KRm1LV/2Caca9w8Q1+B0M=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(903,'u347714302:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.RI+BMCyWEG1zyL2L7YzBmRcSYbsNsAD6I9Yz6JpOK3kYhvfK2tEzFv3VBZmTwrHsAhtn39YazceNyeEXOKcLdE3C1KpRnjNNeRU2NBhrEFuStYYeXZ/qnmpFe7LiedvOIrj0TeCuGBCL3JDebQ8PzfZsFRXDNCiwZaYnlGxF6jEV9lZxZdtS3jpJP3e2kgicodk3ZShmmeCXRAPQ60g2nbL+TT5jJ8dxFTSETCpwM9ciA/nAMaZFRLRgj7cfM0zFVGEYxbjm+JGZDNUjMccvHeRbgPhl+D0aiyXSwlYgXs+ENiSVtUzFf0QFTJmVyBd+dLZCxGfT/7/HNRa2CGsVt3xACzamSzBUo+8phzVp78d8iclCKGSEUkwPZbURla0GYNoV46E/T18g6+E8zaBoHpjU3C4AU1uScdSoov6CAwu0cHqc6SIb6RhRvsKmBvczhWocQ/BHgQ==',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(904,'alert:22:1:347714303','lead:22',4,NULL,'editMessageText','s1.5uL5zfUm.0MicmcdWuWpCcn07g61TtK+H61rgKVQMjm7oh5Ii2fpKcmddNAjJWWRqr1iz6+fAVnceISzCHGdJbwKNt+/5ey/G4npPhn2arj3XTqHcxVAf2t7KIHoV1OFRTb8LtoOnRPSezWrdQdiJN4VGq7L6eTehjMnZ4p5ugpBBma7ni8bfUVwYX8u7bWKCrJ11FSfjHP/ThleNfmcyNCJwTJZwAtHqdbTw0Jtoy50TPmXuZ5tbRPEKgUjT0KU+ANT2x4XRqZS62OhlIAfSYbRgZJEy9sAfvMNi8oXo/Rd4L1yWCaNcihgLkKN0dBjDIZ6XaNclLUqXjqzhuIJjfnfyx6PWkq2tgjKWucvvf2YmiSB2QdTVTfIrzvhNi+b8ExwF1kNfYuN31pq3tSuEwSoseb0a/qtDknJmCx6tVUyPKBL9E9vwN2gMn806tYiXWD/F2vsh42kH/WEzYrZHyZPJX5PU/CQTXX7U1uGiBlW1hGLgNGP/+mGHa2oGUWkOCIimZSf6MUpvL3uwuP8nZT+D7UNLaP1G5f0aJ2JALKR72iAXqIORBKNwVEvu5jCCD2qczY3BSlJ7x1OSb+3qu69Z3NCBg2dj49sExW8nq/oIVb77pFsozRl0vLvDH5NKiW7LyOTqWNo6kv/13dSEN51bZct5dS5CBQ/44lOvhawuP8CnGvcixEG4UYsYDzprRgTFicFsUWcX1Cqn+6/uNGvR9eWvicehBIMFoTOfO+U8V9owLyVy2oqciydpris8mesgsxl5h8wkhCnAftxO5FYWNULqLIucg8M9C5jNBsu3TRuVkvzMRXpHot/jYawLhHI/oIkDJQPxqpAxxjVNAzpHcGoOET6XJtFbMuQDDKRv0INcCexppahohC1tFBd98SfU5xmZGeIth30Vp7HENP1jFmyZq/KW2Gi/7iWbXJagy20IqnxVndlK+/8v3wzm1hNnHdBhykBqnBJHqojSCrO8puptB6VJdUHvNqYdeAbfgTrvSJaZWg37jSqcpI4GsdnxK9y3qDh2pKLIwF0jvntVdMZ+ND476BtuWyMHKlEYmv8MvROErKZ1/OxViNNB7hE1HxjynOWhaVszXtBtHM91d5wt86uphW7epjfLBrjoPHEvnV7p6aUCMEQed0HDSKYk1g8Mh9/c9JQOZey6wNS/i6Nbas14djg1gZWatSv3bJ2fnig5QoLtkhkfsqZBn87nVGDgJreErV/5C9GSVzqTr6JkLap3scAsZcau+rl4txjdaw8q2TuYOaneHnlUy+Ps7ZYaKkvG2xKZ1hFLHE1+wjg/v0Vdj/3NDMe/c+hhVIVmIwIZPgJ2u01Q7m0IbvMaxLiFEp3khmXhe841H7ZMHnIMDTOgke7tpC/h9xgioljg0eMpFTQLUdZuZdsLiRI3NgaazuWxzgczmKVIeMlhNMQKM4ikP5eXEL7cyDSeZlNt2CeVstxC4ofuoMCy+dqZyHOLKDnDZweXL9Ab1xt9lC74TjXdF2Ntv+xzeydRaAyxcxqMlsLq3yIgHSzyouPMzGQDOYUVwjwcgtFurfPCIXH/cu1hj4uXPsC6GCY=',22,NULL,'alert:22:1',NULL,'card','s1.5uL5zfUm.5qlNXhKwqFt9Mn3rjB+5SCVDfX8wMwD4kyn0QOh7u/CDVMszCzVNVf4fle5owwPCTwm0HACVjzEbLS4umgxXsq0pqBi9u6IKKOhZBQmO3zpwsdOvlJNcRdHUDkiIgmfRYabZpd5DnkT3rn2qc1TbuX648Wm0/7329/Bp+MNSzLdE/ioLbFEa9CORwpF2wEdsUb3PXo72FWCD8qOBnlWBH1+/2seSETLyLeY549WDsZh+O6zovFOtehEIPY+SVtPRRdfZ3eMcey8QF20xyAbUDa3rbDXvQ2AXHNUc4mDXwQkyZb0m+zRfofcPCDid3aUWIjfT93DsLq/EWHysRxEhqrHO/J73pWruCPDbV1wNsBJGgi1aZrWyPG+3PgEtinW4XzQWro1qXxpcNNjTOfZF5lQ2xxw0V20tvs74VW++n2dF9gSiUUEuz833U5VfLWhmK/8WkNq7SyVAi6XZ6785tWpFryaDlMPE1YHFtylGYZdIZn6bLfO911ME0NBr6GxL52hD9KeJygaLPNQDbA0wIBHdKRlNy+cF66JKSVNZ42Lvvvzzdwtlr2ZogvK4Sejrv032e4pvgjUh0ZTfzYDLDJzAHnYe9jD67Gg953We89OaZex5MF1z5dXrPPs+1hnl/v8gxs00yJRMOA47vpu7FpKUhP0g+y9n6UWEHJjbhorJw+LDmZtW1DjlJRIl4R4iBHhcGXjpGHyniZvxurvzCCAOzj29yu6/IVdn0x4nt620Dv3JRSRYOh2OjA6azE9QKQPGXm7SkvrkOEHT+jcOKKfqm2/0o7Mg9NLWHH7WaFj+yKpzGvJW9j5DJQq/fHFIEgfS+Sv4rc+LvJ1wxaKUBNv6Hqj95jMI3cNNsQbxl87WcGoM0u+le/ipDNoH9nqK0moje+P+oE92ndwqqxHXNb5jM3BqzJPv4QYmCKDAcAPq3+AvCaAbQtKidcw5ieAZIY3+uL1ijp3nhFY3Hd47vYCF/6uyEjW4rxpMnN594vdRXG4anO72yxM5FrxYrYMwN1linnQ4yAiJ1IPDAeHMP42TF+5kclToVJLvP3z91uOKcIl1D302CrzPMhOJnKd8QrXysNxZcVJS36nP+I8GcFAf1VaIhfEaPt2f0n/FeuxcrhWrlsc4JnVN43QK0oy90H22kgCbpjCrc6YbaQlr7/Vk6jpQss+xhApCha7RHOdVvm0Cl3Ft9anAbfchXk97aQppmQ38qzkcvqFMWc2Xv71qgD4JwRNdPt9RoubXb8tPk6omevsousvdaqLy6FE6qJMr2jRVLHSCmoY6UTdRlbKNf4x43R1tbTmj2ABelQ88CMuVfq59gyx9vRp+kgFiIzJWeJ1gLku+VBTyRTY/Tcve3Wxk/loiJ/Tnl/U2+HJI1BCZjFjQWe+aKnn+wyzlrjYNfCXH+GJevCjU8PS8iLDf5Mk3qvlYHo/80/G2dfIKnjtyTqm1sx3/MCrYl9UkXEtrKFGpsL/bvOkv7aNmXhVFQoh4J6pxpNiAFWxd7RpFXJS2s5bzcXzGjeDRzePNhynJgWFTxjAa98K0jEHEp4gtZGZCs6ZbWb5m5ROSXGoSJH/kzqFCiudofZGdOZOWlixyfVabJX9YtXbVnssT00s2aFj91b5Ll6eCoj3RGjWTDuE0NjHvA2vTmwOnnplf6hLxXKDM4XPDMDzEueBe0A+IQI/QKmMMvVmn1pveX6xmrL02vUyVIv12rpr6lT3pH/76C7Eq39IXTe9NcSqwb05vWhCToAt9PHvrmf1ZI8BbOszbsxLmqIkNMZo4WGQqrULwojaTwv/sNFmIUq3yyQyCTjsgH6eyjLdus4orRZO+IdPBw9XnmCRMAuyDw3aacaRQ6r1wTkwrLSW/729hyM4bG3CtBjegiKzGZR+de9602Kttcu8WFe1uxdB/Pn6qrxj2k0zEJkF/fg+63lz/fdHP8FiqsGRclDau+BW4s9Vtg22patJnCh/p/OJsGeIvmuKdkTTQqWg5YWlPzKdqJcz5t++GrZIfQmHuE1l8tvb+HPH9I2f/CN5DILYWsq32B1TYRlO3dynBHLm2bI+wPddHprCSKJeZG+dYysj/jQAUai2bhtDoIbVCcXmEGwmJnyvIxAoVAw53iV0aqskuaISICJU04bWNgcg5//6g6QJKgOt46qY1d8m5POrf55fGI0awZ42Ztl0xgEzOnTAJRmG2/UnKOUvJe2AZ3q/oP42dHqyCISaBpnX49/Ai2vou5FVybmUcKdXgwawDkDtQJ4Um8Pe3IhqtkN8fy9rjA/hdHZqNB8AhJTf3ds2U3jY++aus3lQyUfLpNjeyCJIhbv8xM2wLuPpZ1A9KR75NDE5AzFzDcdlg0PloDuvyrAFBG7Mx5K8blWassYvXDXxnq7ZseoujzbqyWxUApIGA2moh832ha8uCzkA3SEyg6UwlHhPZ/YF0/qE3x/H9XrLuWFRFEr+ro3+uKT+X1XtsqpAAcub/9cn149tNVQYBLn03Zj4sV3DfenLmF3NE5ZOndVSfmcB6tzufup7o0K8Lye2Xf1i+kFE8UwAjdN49FkrTUc2XfSZKjykUPyDPipocTgWq4f860fYi80EdbxMLYrGEPWea6ikH5LPkmuftZ6sRRVRBCjUA/kXkciPnzoIPl0GuRRHnBmFmWsLIpyFBbshGKz9zXxgxYuD5PLmKU3rKUZyZC7jZR0DNCVXshjU3+OHdkYKfnVUyYN2ZCizyJ4TfFdFMiAmDSLGfhwVw/rneHrwlyHkHblq+ZInwofd6nlo1qjBJ8xxG4BiB+m9KKBHnW3qhfkUBNJH/lcAAo+2VY+sWTQQuzfiShahFH/hx11zlVEsBnFkYsYJZLqh4AjIs0XPmvG8Sm2ddoqyXBUt1ifEhHW0NhAyDhh9Ul9XULx42SqXa1NvTiqnXvofBsp0gscnbu56Fm1p0qdQMh+Ftk+E9JQN04u2tvcGNYy77SLeJcyKPWSNseSXvfFDop3W7JtwShuT9hBP3yon3osqPFPXi2f1ujLYdWkKGD2YivQ1QPlN1w3TvYk3cZkKsR0onu0PO3sXGHdtOCGe3GayVg2Aby+7aagPJo1ZF0aUzoKnJQ6UoKlmB7w10NZCzn5PfCxrAk7hK',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(905,'waits:-1795424816000000008:9','waits:-1795424816000000008',1,NULL,'editMessageText','s1.5uL5zfUm.d8LYOh11Wl41ppEg2ed1uJ4C91z3jO56e7cFP+1USJZIqqI4mwZ63Y6T+trfyrZ8BTdfCspPTh2w0TvgzUqWeyDnrAH40YWQHuUJhyL+l0Z2Dc1HRLsleP89eQihhUeiPZDvFMp/owEhFTqawqtIceaWHJgN3xMg+HSjrGKQi0hky2xVDgOWE6flicmDTk0T/Z76vhDNFdh9iQylz4L6wLCsSyfzRV7kQMpBy06P70IK1i6RM5kqY6rVmi5Rv++lxwUoSy/R2XVnVaJmT2PlSzAN3pKuM5bABk4HMQkn/60Kr67myJKjL/wIaKWOf5/OU6bMmq8EadsrNHvmWdxjIEc2dyJlTbjx0PKetzB3zEeNcwHk3PCEuSACv45MGicwrLQljYt4BkXYbb/h63r1Mizk+KJLCvnwTWwvlgBKoNi0+kzJ3hiGJQwyOfXLGPAWhSBoXvEOzovcXU+UNi80XgM5YEx+g4ovF6f+MId9172xx5j7jVNPcUPiWbeS3Uehf1bb1W1Ero7B7aS6p1g+TN3Fcb5jJsr6rIEvpH4g1s1YhOh36OgQoW4ULeVZqEJXJ2FgDvjANmkZ8O3q2G5V0yvx48VrvdkheS3t4ljUVQCKK0HfgejIr2GeSTbJqD3EOqGR5cfEtTfo4ipYLjgyINbSDGz1elbmGKjvvsnS4lPOZwyyVspku/HA6Fl6ELL9e96iHeedVYMy0vMFHGX+I8u2syfuDVIIM9YKGF8W7HV9sXbCVkWFd5lUFGwfUJhucQ0vvTLpzPaIQtuie1ZxsLjVsvlONPwcvJOew9t4H5ML7TIfZ0Kr7poGzfaoiRxaur4PHlvRWP2NU2fLSVE1KPl8lKAKRbSIXUmlP2Z1kCTX8LAF/Cd9ZrTbyOfR0/1/gcsJNPToCX/sUdiuWlF8H2uggtxYc1ZmrdyEnWSsoRYCKWAqM0MjkeukRO3ktGIsrG66DyDvPtp9Qk+RqCLrhk6QD59JAeI1JSLXjyhb41RekGmF4wVVYULz3devtFCYoBQH2UJ2dBdlUF07U9/iRKQasD0Sv7ZPwv+UjUq1Et4E2duAn105fgQGvYxIuMKErKJK3SgDVZlhRMyTtrRETd2Ho6rXUVW4XOoS6DE2gqKav0VArplzZbH9bhqz0TZcULc6mpkYPcs3/sTiTcVbsw+dUfEeCUWB1Juz7qsclZX+3U9X2Db9sRVRLEce+8AF+hpmSFeZDUDrSls89zVdRSKCY96UdZpd6O7roqOeEIXZtRSUkAllgxb+a37v5OghZFYv4yYazxEY79WRHnYCvWxdDiLVxpz+hdVE7v/GDRtqmbSfVC1qFLwIsGrUEQY8sh8B7n7jo3yfPA9446XzXYo9jFFRboQep8LgzFsj57usm6C5H4UHXPx3/5oI6fRNm02hM5IMUnCFN+LyeSwHf+jqjJ1wCgdOY+nxTQ8OWVSjq+t0H59L06yRydnj8xkl5lhg3NJO36YyVHR0scSnoTJMoOCFZbS//vDayo/VBFzSOIYcIED2wqllTttVTm0P8TipXCRaT1lbUi6NKwyQGaoUstIIi7IXR0I5y3en5bo5yBtpihT9KB7QU0ArdgmnzgumQJxS9DwAoxe/SXZtbt95G18IwzhKVIpYxllqmn/zsQXtu4H/L3B7d2pT0Acy0b8U8mmhics3op13Mqz9t/eQt+2toumuUMARfmM2DS4mLe5hHMhjpwDYjiYUMxlc0BF4KKu9dzAl599Nl40Z2U/SnyzdZZg8nrAXBfyiV9p4iqdqkZbSejxMaguuj3ua6+jfNTNuwF4EmHbZxrRfSlDkcjRiBg9HslxZtZK7P2D7faSmNHq55FUb2INQNSAS4PaZ9e+5NFdRbm7xbwAKjjoQ3amgz62RkUzyiwJV4jOG1T84AeGmxM1I9Ps7ortzVlyJscNOCjAFZSJqn3X+RIXM7+hfC3CfMaO5GtEg/OK411PiqSRp6VlXwVx55ApbwEegeQszNxM4FWTQkYG63+bT3Rcwu347zNJ8OHEF/DyklMasfkIpm6eF/lmeGsyiC6jgzKdop2gaE1RwqFS3163pgzAMwU4sKtjItpqN9ERVwgFiMr/6cf4TLmNAkAExu2cr0wc5mCIREd37+GIU1vFUv0TBjOr8iRCn144MFM8YDqGPvvbrRBRaqLJgOTHGEJ5v3KWtRPKZdktucHRiQXLDGVLWYVC6Qh7LmjHwVtU62kzamujZn3SvUdD5USgvQ1nBaFqh/VfIxktpq0MG0s89eDqxHUxCo2/W3sYD/Qd2YeDHNMyUCK2TZqXTEfmmpjU2esEy8nhqkEoszjMQPEBv2GjoQK0eTkVPvugy/fp2v0iT0kur2zYO1OOjjBAQe4vILta2VOyj3cS3tLXMNIpun35tVRt2UuNI3f5gl/fVnylUOm/wNU/3dc/2gmcjAPv1mp6OUGkswHGp9C6DOPanhWFlK6GP1OIP9Fwlbkg8RKCg3C0BVJ0UHJEJRsozOzJe4MFw4pDFWCkVrMjgeeVhDIJ7aU0eay1KPSSn99ayy3lxDWTy+vBK8mTytjoFYs7/j0ENlQAVxvnFKh5rcfySuGE6IGe+1oE5LFjEOSMMUuGoa2KgxeMFCJYbuyB9Ia3wAfX0saRqaZq7th3MRWTrzhXBAMg6f91XRMc82HNeTQ2P2SUY9fo/qC3U7Ot48mWKAK96nD1i75gdtfcgxGsotZZ/1rF3XpT7zmlfslgp4sA1chWZIAvUgTVUPTk+3bUjlsUo8CC67pLg1mz6MfctLFX7dREHpnk85lnv9RZ1rJ5X3uS5KvvhQJy33wcNkog5GU/yi+D4GQsYv4SHlOgv5DNTGUKyCg9EXqMfHEENILrlQfynp7+iTsWU1RnHckl12Q/RI1FCmka5kGgqcvC/7AecioLxpHwlVTyfh1jzYK2CaULFo/y8TZ6jwwT1w2xq7YHRDghgXfCv2JOxTkoB4Itf44E/mtYabQZvNqAAEaKqW2ywf1EVYTTQE/CLvL9QfCmWiHQ8hWLjrje372rcu8iQ1DLrNqyIzkkEhAoLGxtYRxfhE3kaXdRuOENVJBB0bgvfuPDEu2DPhHMSAQ/QesDGB/e8+GWOHttVoWBifMQLSxHK0OSsOAIwtEp2ibwutONJOtI/afSSVDIqVuJQK885LU8hP6PwhnQnzJo0X1ar5Y5GBnQ76tDXdCZS1bGhakBsNzMgNeEVeKT+powMTCbKDwsqNk4P8Z5s0xMzF91g6rWvAtWANenVCOlNP78tIj0+MlHkgOmNmN0bAOtz7oDFRlKlsvu7L5y33ks/Az3yVyW/L+vh+/4mdPgKWF5dA9Jk0tHaSS3ci4YWoHjopq4fPvWvNlWKr1rpH12fu9OjcqnRFJ6yWWuK84xEL9HMNR3EjTkxSL4OlL03iiS23b/Ca/rFD9nHBNi+wU/Ve/eLPJgAc+eiN9sAzb9qku7MLfSSwQ8iYmgnJlLNGQ/Yu1IQYwaPwDsKUhQQldJxAyvWy9XbzXWKqN73wMdDfv9msy7l4rtySZ5+jowt3LN6blN0dqY5x7pbKntWn4/LgKkcFpoyiVxwuz5LVLLPHEDzSXMF6rb7PC+4jsXEC51e22r22elqmC6R8kWnx9uKSc14cpIqo6kRHRH1tza1Tf/rl7nULBH9yKfMnpbxkRy4yn/LOd4EBdQM90q6oZs1cOgGOUeEcDtn4x2myM3bENVp0f7y39d4Sib47muVboyQtML308DhAbzvXn7vlbdd5El6MTpDtCL+8A8BX2775Oi8vk1OgqXwy9dsCw7uJY9sTa5jPaeWt7jVo1feAE3yzBxPm7rSci0enS1FPd81h3g25Dv8NkfaEcC9lXKFqE/JWjtX1IXdJE4pty5UWj0G+/OXbtJinxf8rZAylNEZX/QgF4wL66Dhpj/qgBAHbCneK29C8VlELzTbRBSgdUqHL5TO6Qs3AS4FOLmmQrPFSMxVQ9cSSpYwB2h8hGGxnMy6LEMthhPXrxsfy9ldwbGDz+dwbyktNXge7Cs7lsnkI1IqY0zbJAvfT4z7pc/S3Hc1ILyf2RmoS2psNefwiMwhhw7ujA+RYnSR3kqmE9uWYqP775VZ5VlToYSlzvfWX6wWcH2VxX0yUA3OnO3rZouzXugagAW00E4J1j1trWxDHmDfkLZhjvNBggiw5iVvIBgWOqJSUteSgnobi1VbM296kXZETwDM6vfBWeYVucgIan7AGoZL+xvYD4FrUlLNjvXmf1M5/AYs6iuzhwJQIfRGn+BrCkthgNedsffqsDLacBPJG0SbNfAxXTovklessJqRTlmO41kbCMXmVqp3rbcqtEk1ILAn7KFpx69b6kPVD43RcC59y09/IG4fRF/QnjBdvUfiAryupwGmv6Xm3oAKyKMekL4slEPYO4bUene6gC4ZarY=',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','s1.5uL5zfUm.nB0+2kGlLZ4H71O07QXBcFewj74sju0y3i6M4jl5QO/Dfh9vy//LsmuiOuwSTWMflWyF7z+vqPctxcANOEEwEPPFujoShikWUv9x51IKwuArurlJYArNmVZObENwcm/Vt+BWEcMfOj8GTfzwGMyv28utR8tsqZp1hkU6oAYpjtzPYLVmVZfyERJ+3QjCA2FXA8o4ORonjBFBKAWevKgSgMuL5YepJAxTZT1aHLwEk5e9nbV58uMS7a1yYG6GgbAq3l/fvJKZhel7jCnREObR+0tcQGzTu195zNzjDDb5ltaQ69axuDjwOZMu1j57Ig5I2QRKHdUDrvta5WOPUK9QLPHWXMLx4xHvTt7eqU0sQKKoNEU3jHWjD396/+LGUjnBdSkB/oACL86GrhKQ1HISA5sRS7rPq3qsjoq2SwBzCKL86zX1YbHXKwDgXgq5UH22pRBwiEw9HmhcSeAfqpLTRS+isM6qO3ocOknjJQkayAqvKQreXPL+0AtcRCMPFtsI65MKpSeHmqjZhixstAKs+iKmZMZxOtDXOSG4aCDsYXYIpWaa68qPqS80MPlvCy6M0EfK692sEGHo+xJ96ELKrnqn2x4o7E1aQ2Ie0Vio93cTPb9kVK+0RDoYj60hgUMXWR6MI6e3jiqrlc0QNXejlCThwsMrTpDUrXrKo3aK6aW6nTzxhAiPc7/QZ+9x1ptUVTzeKg1059L8Nv8XwigyIZz4EJxsotnuNmjOdvdNs6F7js00sfcuGDyBUQZNYB/pWJmlHGremX48g/ZdxVuo+IEXRGaHJI9kAMvIKKSFDV12eJNPSl4RhXf0i1xYXDoLeUf2/H7Qss1DbaO+kccuUa+GoOnkWGk/0WviFZxtwogesvP7byK1lRm+i0gHFqi5e0P59d02GLeOLditUQmf4iUp6j41fY6IMY0FP2GpnNVLdNNDNs/Jcy/vqusyHj4bPigGflgQ/JpQ7Dokc+nsVt+Z4fyf3d7/AFikJ0tZ1FksZvNGqHGlfc7EsyN7KaL/TDGvJVY1G1Y/det9Icus+Utpoo3Na2qeWrY9ODxztBqJeazZzkjv9j4y/gZwBrdpJObpxplfBZrXg2lns1Vk1MSVrDeJmG2bPyjaNqTde7Efjle/jnkrcbbMqiiAj+3wqpUid6As6FkFB9uraaIdEph7I1W5e4ejtqWQla1d8LPCSPFW0IS1Xw3ESw5d8CS8VJZMicP4EvJ90FV1MwPK9zjXbu/7uwT57RefNoxSvdKKGVKJ2dZVV94CPYmEkXA229iEY4DPJ3kE95eDal49pPN9/XmRaTnpexbvlxePio2M6BpaJQvU3fZaBtNUoG6Pth2fc+b9dDtP8SK+0AHAUQVmFTBCpxbD0CJpOC6PxftGMcSE7eY7yS90mLFL4IZyFw08v54V+1rlTKyNbksTp3E8evPV0aG9ULWP+HsDEJ/W42q+M1ECbqeBV7PIZ0o6iY6OaxLWQ8m/++C2JBCxOAL3EAmk2vyiTVwfd7qYJTBRudjZJVGOgqfL6yCIonSdv7Kg9sh8H9ovrvmoeftPQtfedyjRo8xu6OxNKS7Wxwi0zLKTGlTPirmixeoc5IUfj1RQ8hepIf8QlneoEmHG1fQbUSYGt4OY3VQvXtvVzZwPSnBrwFKiTs7Fsi4/dQdfOCrj+3JqRcsZHufMe+vs08ouU0oskjKcrmCg17f93Q+SGEMydYaZ+2qxTE21MoM2FqG8G9ik0LoZvlV8GaZWquJKjVSv7/cH+4u5aphllTw1xSb7nI1DxajoIVwIl/EdRKoVa2D+mExCYk9RWELkSx0LeDqg4sFUhcQR/e0OTeTc3ckU+9ILCjIsEAUcxbIZ0LXDnVJiRO7V3vxSIjQUF7KQMqa2nokFn46Z4ZKeaE6vbUTJeuRR+0RP2A16DldQvyCTgwf+xN0mpnzBx7onxrPNFTzZCOhz9hrDiuMjtEVvSaNe2V6jwqHs+fv/3HasrMY9XZjhkm/NFwGKvPctox+c6OMVYedRfmSJZii5zB2nOjOBwMOgkBIESenXvaxmdibBAzQ1zMVIiSJdvjKe5YlF/QeHacKoamouw+tnN18AGjMCcpJl20SsjAB8K975Lq3QCP4Ws0IYphgw7qFV1OZICmUelCcWmPhG/4QtPsqRqC0OQcDwz/yIjwOY7RMmdIJVDvipuQ8IHhWk1TVwoxCX7BkvNN4XN13mIYGmKrI6yTBCKU5It4ZoHty9iGjwh/C5bUorS8rHyAykm+zvUlk6f97dup+MpVjoPhJqxLdFB/b1KsR8uoAeeuNy8ZQh+vFB2zGEduRiMCdpSBMq5OVlSGWpDJXd8IGFIrnc6aWfe/fYafW5mfha2xz/i2vXG8jGF1iPHzW23/LHiKeY2ptiuKUCsSX5xzuAiUdllKLj5z/ssrJLLM+GgXCrF4KVD/15YgBaH3VZ4F4lGswczMhddXLO3IoegehaIPCeEugJ91Sdhr60Pi2VSds4WoCWjFanZoHFbLZiHdDh660aopFQEtLSky1hYTXRcn7OrjcKECcPeCGqbYh0HioVhgHC2ibQQZzLUuT5xTDj6vV0qdsJwCysrwk9/p6MwhgTqtvQHcfIhxsNHolswNNM1OLGTFSwhC8hHI6LO2vchCmh+TzWPH/kMjFxc+dIDe4emFxmvoDRR5qYaOmZL2y3baFp9voOO7X+MAV2/o3YV+NijgINHrp/v60ArMf/5PrZHd6+PropZMawJHjf7DsVNVtjocTwCF4gzfLwucX4D449ZvzYjxtMfZQlxxrwau54GP5melGfk6LNHOM9Vk6UIlh98yu8qbTVuoaLRpgoz2X4+jqK4jG3wgAAwmsMrq5FTKa8YRkTRo2YKoceUXmgWaBBOZHvu1BE0aAg3hH3fYiGNPWHSvv7FF79XqYmvbHJi+Sjr6r3CZxvCy1MB1DDM2/yDaRUWOeEMyV/V6zy8rL1c8YA5aH6/D320aBIASschPmMDRo4YEQqYbWrZORFmYTO59z5CmKZOi9VBBCK2mSywiQd2KDFGUv93Ng92h+mzZWYyZkq+YQnDgvJ0WHkCdKBVBAwn7vgFOKIM+EkKS2wAXYLhnDRNn611ioQVlYR8gE102/Hm//+Rwqr8oGVH2XnOTh2o67NiDFoY0pIMSsdG0/pQZG+3PSyZOmKt1OU2n0vJ99UJA2fZVohq1afij1nw0rl31kgzc4GilGIXjb5QFEJSsk6hJb4cSzidpTkbrtmQhTe5A0A/1M8FnTam45y9MtxXrJyiOYx4JMkduiC/2PVi7YYElAaIkUE+1Ce3wkb4v9UUM7sXq6wfU76yBu9rNKhv7S7NoSOulWy/1dRBtGrx38rAs7iQ2IFzT9ZI/qBKepqVQka1GA895JoYsm28kXRD806rEo26ffmOuT1ayfWkS7aCmUzJnmwR2boPfxI0o7BoObaDZAi6OR4Qj6ZTjK1NXgv6gGU+eVeLbRoIpVgmE3gIeRknc2qADi/sLhBKVa6Fte5CG6dMwSJoEUUe0lctlqq/soeYjEzQvSlCLSWkSF1X/l8IGoYzoJel8EXWeHIjLvtnf0mNeNTH2LxgVl+OyDFlR7C0NySgvMYIsO6xaGL82VPnME44qTuuVmSMZcK2rD7O9LZqRpwVD+jUMzT6fkbOvMP5sgD1iqrYrr3WA/6a1ht/ngoZoSOGhA0IY325YjR0+QUZmyRvV4N2SWk4JM+VUacUQPm5ylSLG28W5ddk4G3kNb52ihk3zEONskl1C+TFGTF5FwaxK1DAoou5eK623p5H+piXfYqu6ck1LWeBjG8Z/OzxSCk8NhqUF8VoJuIaybCzxkNuWRjJdePIobPVrRkXg9wxzk8SxgCjpZTUvc90dvR9KYOqa+THzrV5bI33h4Fr9C4/ZRupZBEptP1xxB2kNe4XOste6Ol0/ohZrym7YVZALA7ZuUCMrY6JHe0/42zulJmoY77I7hOF7MyAiwN08M9uQc1QVRBZDn8AbLlk3QYrp92Yukmq/6LZZin684A34Sr1KpxQjtuJlqp2wZ/ificy92feAfvuO13ULYOmdfxln8odscppRh+g9KIuocsryI/ONj1sYWrT5ydf2CDgtRfEMSU5DQp9UbsEHpePHUaQIIb7+lQwE6Wkt0FJH1KGczRSGUFm2jq7uzr+6O1XhSUs3rXO8jb6ggSdguBCMW4pJgWx4S/Gwj5kcqPxjlDshIKaSCVrncaCjJQuNpIF0bzt/5B9Ybg8umRnXLo/lDaIWCx7ZBzdQhB6fRoASAVR5ReG7BlDScy7pO3ZGvqehVjwZJq3sqOSO+7tgfIHqRRJX7zlG9RRgSFo1VUrIYL/vAiSA+iT7ZKWcndOoILOvW5ihtr',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(906,'desk:23:347714304:R7','asked:23',4,NULL,'sendMessage','s1.5uL5zfUm.wjlzsdCsx4I5wyE+3/rubw7+Xasffgpf51BwiiuHHcokpUW1EuDblYMVGvcP4VB6DzmPPRP8CllInyV63/h8yH54p32Jfg4PqpL/f24v2dzJj3iZadrBy9GAHToqWKMFOoLFoOrkH7NGGh+b7Hgyuzb1EAAF3aX/tQjK4MyGHgEJP2YtK99Iri6RL4+Qzbsb/JjHyuse/0WMN6YZFmnNGaodXcfJaQ6PXLm/pXvLwYhw/l9j7nppoW7H6L+1LFymRvQ5cHv+PgfIDa0v1BVY5yPp4qPp5LNqYYFRRTqAv6jis8rI4EXtEvPEQ30t5QvEKVMKerC8CwFn8rATQXBlN6AWNo0V6mFSLTQSEbceorSza+lK5lW0pd/o0HAzkJndGi34g8PWVfZvta0RutRzDLXIg7lcVjunxmTUbEhJ8qE6Qn7cqgEgxcqdkx5Jyuxvk+zJ5hHgaTY+BVRU5k6ee6jh6cyKkINHsIexJKpw0FVoSZHbL0ccKxzs14wtBxeTjoh7ryWl+Nz/5A9lVPMTF3+y8i2HLuDMeJZZML16qg==',23,NULL,NULL,'alert:23:1',NULL,'s1.5uL5zfUm.7CEpNxKZgHK33igBMfFCjTfrzT1/zD/o2jR97207m1Kfgztj5/VKpxrXxa6wfD2RIroP32eJBaStGWmRRWgf6ts+OqzYRjHe3JCv6dyT0ckasB6iI89IVxQRZNrGqFk/gVhfNNvvNFTI2Pqv+5appQmdy6zcqP6L/zG1eAIZYLfnAPVMLei/aOGLZe6QKRrlvkhNpJHTBJgyk+OJjpZ7b60Ts6GvLyhJz5RFRu6E9Owoys5Je4976ahhUueYUhN6Y3hf9eibsVav8O1JUNXdZDQh1ock1HFxircM5QXloaeHmTyB8uTx0OQTogVidwp30vyoIuBX6k/CE0WKhC16rg8zZYz9nfX+f3JdYGJkIaYrrBoSH2FnD1OOsmfZmQL2iBD8C7YVNkFo3kiAgsE2fy7EL1GmySQjOJ6OcYLvLu9D/j5EeQSU0hL1rj/gpDmsMj8do/tzvRuqShpG4HpwsxsknEKa3Amii0n/eat2BroD0J2poVsZSmZwA8bSzS2qF5Oe7kdiIv0Ujc0gxbv5u6ZN3lKwATqyYpzU3pk=',0,NULL,1795428341000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(907,'carry:-1002200000405:179','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.5H2aAKa47H5x7i+KSoDjOx8Ghh3oIVQxQskJSHy3R5fnJvB8CV5eda+NrvS4Ho0tzCMm17iB03pOG6hSZcZAA63EKVCs7b9SCHxCUcC3kwaiz4/SNhMj51dfTDMWdW3/JgZBoodz5Gph3WtQxpVtZZh3uUXcTjB/qm4TwLzLk1bXJNJ8KSMPBw0wmZ3lVimwWYKw48oxt66ygbmfrR5uEegcaKMZw9jN9t19VUFnSQTe',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428342000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(908,'u347714306:relayed','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.o0UAN/8SyiJIUbjyy55pNw+sgjs95zslo3pDjrm1GgJaqCI5fkJQuLY4ucJQYarhW1dWWIWTbZCOpFxKJhnh2BiNVdkOLcSw7YCzZNUNB0SW9JTSq7vz0E/9hT4fw8xStbe7MZpM/REQmWCt+JL22ZtrcS3vHDFnTZIR6uk=',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(909,'alert:26:1:347714306','lead:26',1,NULL,'editMessageText','s1.5uL5zfUm.8JtLI7JmygiJQCyXK6aSrU2xS4YtTJy2XfKLfTuacrKq31KpQHKYfwgJi42i+Z1t39ILo/H+9x7zBmWpDV4IfMhvcn7CfeyLRi3sGQZniBDfBv6XTVnc/TwqktLC5m6NFOHy6joqOGEKJionueybv22s9CTxgcm2dmn16Z7sp3EmNa1PemRnGy2Kq5en/oPhriZXlIxFfQcjFzZ1wML0n4Z3cblg8A+KH4BrAwsrF3C+YJaQhoFjiI1SjGrQ506vFtXo8L6eAQoN2Uo1onjy9V330S5UbZYClubhDzU8gm1AItFmuiYyCXaqArmPUq0zkss3BpckqSiJ/tSlv/5gWjF8c8wDcoYmb+mJHe93r1GEuvn9plWEPkofzkgMmNZO73fJtGZ8WbkpxFjDtZ4YvWQIi+q4erq/eDrFGLiCZA5sDcGk9Bw22d7Za0O7lUdz2sTl20sO/0IpD+rYPdFeAeBskuQlypNVJ15h7eID7ju/vayZ70hWU3k3zopHAkEhEzDkPB0jDvy/rKtkCwwxx5qr5qORkwct9D6KjnpkIW+2kf5TvYbLWJM4OfeG/oa4w/p9GxoGEzi/qhN2CCzKC4WtvL65HtYeqiag1U08uCZr2D68BnO2Iv624H7aHjGWZQa3ngRD1eFw6+fjmc2oCwo0KZBRi/XijIaavOvYHbOXctVtlHcBvKAmZZ2WechIF5My8bMc31dcBCCkcg5uoA6cimSZgKj0AnHznKeIu9xQ5SGkKkHVfBYsvDuKzAccUs5x+eTfS+NbvRx1WWSQReC/2rwq089rSzJ4gh7r5u1RGFds9AMupLL+RNusw3nf+F15wKuUw6lhh5xuWiA12d4PD+5e1BX0DeK8CgPKQK6IQIhntSXGti2MzhKmy7gcxyvrM7n3oUjHcIGASHJ+XEx09/TQTjv2lBGRTqgZJbvObZQ8zpY9HeqEvG6W0NfTX0fc54EOh7xJRaXw8YHS/nT3F6O04qeZizJLJIrCG+slYL3yTcmNPjAVvO570qXxf6kNU0IlZj7GZ40d4JTVg3ba6IVQUvYNEg7RH0XFrUeN3yN6nEzwtocn8Gpj5cqToNl3dmB2X8tthMDyXXMaT1aB4e1Dyl6jTwsyO/re60pgRwzZ3gu/7pPS9msrzVNH3ETBbzCfyv4tNpCdNIoOmYQaVwl3kXPofib2SINDfQbn2+d/TvchxEsevR3E3JHp8cVCtw4KqIW7QIOSwoiMLZL5ioCXcfrJ3Z0nkm5xK2irc7SchWhCCBr0Opjj34E7W4NrWo2VBkJGxVLZUbJNjgTQrQxkVkhM2no2r3TedksLx09wCfTOd5iF358x08gohGDEJLwoIFkahBAhozr+ywVP3iF2VTylYCnpsP/+1v/5dEiQS5pIGrUsgcIAnceNuWhgCjrhEr7Ekq81gLrUqHhkc53WBAk9JvRo+ox05sHvkpE7K540CotSW55huV0QuzwR0oJq97ZpksXANbUhnNZs/MPEOo7RSzBukxnKCL+gpmS7MO+6v9AHHoiqTbOjnTOioUGj7zcpv1OiGO5hdLQIzg0G+3bpRTKZFdgvDbwfceV1whpYLfGBz3tZL+8BI4vqAPWNZ/RY1pp3aOGukGbSE0R9mUWpvxl1YlCHECJ2ALEeG8DzFhqmJzayaIutjr6KgJjmmOdW9JUuE2k6',26,NULL,'alert:26:1',NULL,'card','s1.5uL5zfUm.3yncZLz/WyhNDIvNRYVeZYLE07y7zS/dA8fKKxYMoe/jLd01sa8GwF2uMcVf9RClcWokMop67ivBwZ5TXqYe5MFc+S/g3y4i2a/tqa/JhPbTn/c3x83XGpVP1BFEfHj3o1AI7EXY5yyEwyPP6Sg0REF1bxYcWpu6EqPbt1AdmBDcOa8cEC5vluH37trdrNVM1Jo7bbSdKz7q8xuFN0G5OV7QehayDTHezPXidO6C0EfORbjtEMPZQCnOHSpLh9Y4WTIvcXPfE0nmTPqpqduH0Jq+J7aiC35M2ow2ZAVM6BGh5tf2kKV16fhbCahkf1az3eVVyCy4r+lTy/auvVk4pe49hWwLKICmwDo2FpG4ZkbRc1ypRCZMVeo8L/6C8MdvbDxovddHzUCDhcBwy7MOi7I89CRO46efkwhQNFFFsJ8OJvu0IZ3jqkam06Dgao86Ih/e5jecbME/oJoVoXyyu3/4FlYIeyhFZWpSHp4XYaPoYPNhb8JCciKW+I5nfPX0iTu9KWVW4bOJUJnRY2WRGKihu5GJrYYCdh0F3YUvqLymAjBgJcEctsZJBr5aEeTEszJ5UpQgddwEBuQmNNt2MscsbQQL23RTnVHkXZsiXX9nLPR/9cndiT2pA9xHqJAM5mU2Fge2zQj2zHeGohqi7f6gWdmL31SN7AJAwsrvIxODf1jfVh0xvC4sNutMMTf+4qJQwGN9vloQxLXmThOfNG28IgKDcUMUUulFxwWID3auetBsn71yU3osikmDSMy26FNcddoTkOsTEttNIQM1b8DdEEovW6X+gL3Vtoa/oUv5AeLlyyCQwGg0mAc6NfzqPrCXzeveTZEHQbr+MLR6Srp9CE3gOaOSswFwlPLdOCzQko39DXwIctk97tF+Ib4XUIQrwMwEAetWQC9wiWgpiKVzEQWwVraR6sF19yDJIzU5nf2FjxAF9vpp9bgE8+0oBrfDimfmJ5NyRAhr86Nyub35rELcaNqZF7QELzM/3Mne6Ewf607//RJtnC3KUkL4rMmZtfRKeElS2NNumKv8cibJUnSyfo334+Rp8quZDKNUPQgJyBfTvllyHY8+0dcmbtkkCDfOGf8FAbARrTVxVv19uviopWQs4COl52KIg+PweuuYlnRXqVqMsP9BMPpvRRULW++ngpc0NzZk8npGOTN7WOwOnEudhwo8Y8DKLgf5TH6Anj7lnZZpeGZqy4yrNKjgnsD+RFS7gjj2+3IsA2e51csXsaI4pgyLORp8EkO3nLSSH/YMrRKBLBB0oKs8c+ghdamzCFARMfhcdpGUZ8cxG8jRSIdmEIqfVFax6rkeZKtd4EVsMzcCJXQBlwxj4ShM/iIWVeOtQZtYZ5PpYj8v8BQ1lh9nyk628Gf1fdh8hikxQr05D7MrUo5qJtGr6GPdcUYGKdtCDsJD3PhrVlZsmcOLpjQVQdt1MX6i0Im2uH/jTktycQ3HFu0b7RDpsE3cFdBjK+M6brPxL7eCKB9FT7Ptr1l+H8x9GAGC9Yr9utTYE7Xc85RozFBHlw8xmYgTdh26SsP7wrzbDQpVPAYBDtNO5mv6wCB7YPxYRtaJ8Ll/EWzRToU+0Byz02AGEQ/RGUZgweciy0wmfyoVaJ4EhfFxj/m9SQ3ougR8XZssuuojIMP8JY8RuG6feBNrYHcQdHEir2fnQTuIpUoupL1FDrBHh0Jj/th3jtpeZzvxpejFAnt1xunJElLqEXFevjI+9PCR39oAuLQ14OPQfdLAOAn2Xx2OqEP/KhAxQ2hWje2e2uTSwylDqyzxlMfE062ROAEhm/7RHJCo9ekbb47GsHg52/DKWdaS5sNkCB90IySmpKonhJ0aQvYMGAS0jp4Y4pW3r0XixLg3RatL2IwHZzVdkR8S3v9EQU/Iu9bMx8dlvj2VIE0CqR4V1C9PChTtyJzsh51A4wELqzQsLOCoN+VUmE+w35H/mrfDGH6e9xtbyHucxCThxpyVywb5xGr5m3XEc/B0PJSScBUF5Cv1Q7gDqs0GXqf0Bd240LpeKSqIvP5djMVmt8F1l+DHgSYfZaPVT+bPknxjEtlWupSkzoRJ/LTGQyIdWjqEQb5BAw8ArPdaZSb39yu6o+8B1K6GSf9YgDcOEYLFgoUg27K3uk09SLK1umMfoW6vuqHf0JECf9WSsRwCjFPnUOsSXI1ribL1kYYKPipHn9EJDnhVgbs1REm1X0DWeNwLf1bgkfnRZfK51msrFtC6grYS9O1S+nSuikaaLquKIFF5+da0xsdQjy/BPqVsEgs9sT1/O9fjh/obq+BIsxiAGU63rjWsRUEBZM26qTzNOblyMlmb2SNw0yugIQSTE2O3UgIBu48i5WCeXG4KXUubtUIqZ4/YYJI+7kUX0hpdHupz/Gp+53cBc3t6ITCDRa7rdWYM+YeEtBEpOup8vOc7BCZwpffn99zQhsDXLLHIslYgrN7gtguDDM0d2C50BBYOviFwBEDVgcKw7bYXyqkqacuM/a6V5uptsR8mDb8o7fD+jA9IjNLyniYrl7uFZyPzJoFb6rpOc2NJ05PXN43q3+1i8l7jjyef+gUzhnpZaloy+GRAnD87mpH7I1lILDjrbpYElp6T22jmLoZd0IKoFeQWzky49YnkcLQmP+rPCGehmQxR8sFf5n4dS0ReGPxs605eYrlgTJ9LIUDDe1nRU3IL6ZqjHyArqTyxMf48kkB2X8gbV7s2A383Hl/xMIalwvfaduOqmDc0eftj4EIUN6gO1PpfjTl6++oBkRZQ7IVCd5wPJFdqSNUpNtJ9Xy2Oj28cN0tlQjZs8PC8vnwy4HQ0/Toyh1lVl6tBIaoTyrTI9O/RGIob/fel0JrYh/WKIwH1eeX4OvXmBCrJQzKS+ongaAws8fjCEQpxfHA44JeqAAYyAoAwY3sFRO6xdPYn/vTHZ4MwVRQ5EnG+btsIRQ5SG771TMXnB4CPHfmHjfBSVGkhlobjnk+S0DUzNKz2T9SfhW1ldQBrBkBXiP1gW9WlXwLjmB2jQ+spcsR22Ob1lnX8igyjUDLzkMtMndiJs/NWMDAJtrJNQ7OG40XJbEyiDRCY21pj4pYEbHWUYFf4rkJOi424beHXYMThm83lmPgjPmixaC8HRtOoDR6mTxIALX/N7ZUDC7XwC5N2tW4mDjkRqjgRPMLzJzV78cydPAR8FT1iJ1Au/GXrsmw6DRq0eUCJRI2VzexQAVbrxwJL0xRO4MdaYtCxQCIJ/ZWGVYwQR4uySdASOL2fI9LeQe5kdT82rCvgK9ySPLLJlrubBkaUqJpxoeuvW4/hTpWU0AjifHXpdkbl7A8MAT6uzukfA3cUZKFtEiLQkdvLg0HH0m8=',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(910,'u347714307:relayed','chat:5100027615',1,5100027615,'sendMessage','s1.5uL5zfUm.1GkKvmXJnAlc7dFdzl4KrPHzPuk9BhhIlDQspAWt+2wJXPYecAvIspMKvPoGi0BZdiuNp6q4zXcutQPM2JwoWLH4ATEkAK4Xrok15XTrnMXNhz05KrA2ZsGxSiQCYuHK4WVFgam8Kemmpa/fsLKDsg/nAWyrSax/EKpwdiw=',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(911,'alert:27:1:347714307','lead:27',1,NULL,'editMessageText','s1.5uL5zfUm.6AVEPZjjj9+RxF1p9tu9fA/mgKmZx7HQbWpUNJA2QcBxGPit/wEzZTt+8HGzgVlYM8HQQbq0MOGbVLr13OLMDtDc8clUHCQP7yfuBSGo8JAsjlMvBvF9cb/Z4nftFl5NyWyD5PPOVMpyxl8NZXZl03qu3ROP/u3Mb6+YcIEKPJWwc8pI1OiUi0EPEWY53RUbvzfiiC1NUC9xC7uMdAmpEcM28ZcMnfjRp5h3RLHIn9IqhEApI50ogncn0B6+KMMDqSM9EhxzDHGBgfO7CLsR4nt9BqGtpM3E7QF41IXy9mktsEAmbnNXxWI4oIEBxcbA9Ho8NrMUzQglba/NPFPObM7VkGg4Ayup//SPJVB3JUNhfuizrlO2XCh9N7IBNM2xlmm2f3MAZvj1BBcZuc5MiQeQQcnuNK8I/bAAU67n50tqJxGLMwo4q+pN25uMcXWG/1mFycwzANiS/ijj4ac/gWZBvKySFdgNk7LL7qS6b6cA60Isq5fXelHs9W0JU2FdDZLcQsrUtDNDw0Ar/bLcW3AwHQscG9F/6P3OXBRvsoJrCzPmFqtvyI6x03JfCDdW8eW2iT1QgmZmzCL4O208/dkLp4+3l3NQATWflmd7DHYA/rbTPpm2QSF/SSdU4y6oDISRLmHUkZkhIj0QbSAklX6yL1bWuCPlXy7KElf0fBTZyPJjc8ZHsyJwGUxqilrt1TpZU0QC2xAd4AZANPV7v4b0o1qV9nVN6/1y/LZDlmxD1AXJ58PbcZrUgtaI2EBlMYnY6m+OeB1C5x3XjqY5w/aL0dL1uH4qnCxX8k7JEuIe4A3ikzynh8ZAUcmDO1kgzLMFQbrmcnn8nACe+HXsotTCk+ep6nPY4v6Q4pO4D70QdQ/6NJ+7iqdfYOqECJSp+HzYJP/PAFcC1PvWv1hYr26V2FekS7rKxO/LWBgF4h43uAdvsJPhfUd4tABb0zmyhUFH1KEZYFSCYqUz9rM29weruNMt9b1neoM7tXCH3T4r/eX1bR7iaBUGMf2NYFKLXBq8yHVvz6F8LDp1icWxXBKcO2tspzxpPRdS2YHVuwiNwJEVjKdouh13/wVCb+nwLpErksZuB54O1dTNqzZbB6WPe9odkoryID5vALtPt4eySnLhXB52vntoseY3lJOV6r7RyT5FCWUv8UKAXk4N4BOdsBiMbTJUB3ePnoKJx3C6QIDAf5acniAILSy3eTewgRPur3C1WjUt528202hodcjNqU1RkZczac5qyznNq24c6Q7yL3smka+BS6knjAYBKqxy+eefncTrjhJYDtuEBYvukQPTMdKTLysfLPnkIFXUsAva0gM7jOv2wwuWtP9pkWg4PUZE2crELH8rWYrWHQLNfbyQjKwpqURDM8RK7J9qqZs9k4dN3ffXCuD2KPmj6nFW0oFG6aN39vjJn9h4SRnxFf/J',27,NULL,'alert:27:1',NULL,'card','s1.5uL5zfUm.zaCmMMUdkT/E2Qm9mHTcqp8G5jUJ+VilbrKatPyfcQDySQqPXa+ohgY7Di4a3LDhkwABeetlyguEK4xBnXAfnOPw7uJ+R37o6PnwvR6BnHswS9GhsadIyQVjJ8c21ikfS14DrrgHLquuPSr1ssi8TGnY3/SsHfBYVf2DuS3XfRg/EzkYs/q8FzqKqjDQjnZFhjFE74delD6S0tdJey4QnTZULJp99PrRHQEs8UPjKKXvWJqfDtnF7EBYNvuvkHmYdYjJY+yVug7/vvwxtR8Rhsk1WE0J3fhsdQ1wvmTVvK6uXGAqFhQMMe2GVihEd+tuOFnrUj3BXC5piGqUiB2yX5ONH3R844pZ5l+urBQNI7ejA4RFdY9k9yg3wQMSXNEuvf5n7Ftbb3ot0uzeG+LKQ4nEYHsz5d8rkJzFShH1j4pdAqdHu/rckNdKOXdi8huD4R090ks7FjsuQVl4NmiBZKGWY3O5pqW1WRo0KnX1KDmtUuhF64Z+HFbmKBNgMemyNayWR3bHjx9xsn019XeL+IIdN6qcck8REEnsO+EHsDCReC02RkorWIBX214ifsxTpS5f3Mqz+Hxd+OPu7chgk7mqYYvfQrZj2RuNKyE0WpOMJ20Nylivn++hqsqqt28Rjfur/Ex35RUfK5wdSKGKLZCw01wHj2VnkJRJQnA0aaDTkGAwq1Af1H6RHrk3zaNyNg8tXu8yqf/cMpffDS6IqwpmdKWnoY4QURehTw7hZhgrDBd44KmrgSdHZoIFlR/y2c6klKswjD+wYf7cEIh2rP3F2KqLvkEs3PJTIV4ucquRyohMikWcm514iHt4Enn5/ul5RwhZcurtLnFdzeYkj3F6YArLyZgi7Hkm+aeuE00M5K0ccLahnWRGJ4BUNIeYrDAYdSDLd7g8lp4mr9SHIWPPMtFnSYnf3NaB4ksaAOe48xDzjPcyv/45oobZEFXziQb8TPoChlt+/lrHV2tbswq1wWUTSTcbCNEAbdW8uAONpz23pS89xQTKriXi+aNCK9hSKmK6mvHE26Zk/6j1PHRfbpSPQc/L42F6Dy1XTupnV/d9VRoWKpU+4RY05lcKhWgOmWgwPXsCjNKWhzmgSpkkJfujlu3e7cxcedQxxWDnVL+Kr2NzjjSWlLG/KItLxi4F5vuIAdu5TxtnYdyV7j1n3/OMhDAJ+mksjcx4s7aMUzzRbcEbKSdQWLAEPXb61lhTgisfOTn9MZHcdyZycnVibUMN0LDR2HTaY22ebL52PfnArTV1JfEZYgYsXT+wMha7x4azdeD1CSfQ58+CKgigrqRDMXYsfqdZEcB15F2iGMZ4UVEL4cTfZt5iMaeMaUVIdcUu6Bfya7LiRpJEBEQip6spMOzRyG8+0L1A5JNOeRVAjIwlkswo4bNwG80rPQPwz13YYaH8F4ujxgtxQef3U0wPiFWn97I1sgaQXVuitckpxfXhTbMeLVBZS1FImaDw044DzlMsFAmUm3f1/2g84teIk4XoDOt52L3gJAnbx+mhTWB347mN+j48nDcwm5Tma91QdWoY+nn2fhupwww1H1tQuWuw4x4k4bpZgsDSmFdUowHWmDFoMpNxTNpFqBnW9JOoxAWOhSEUUgP4n60xd+jjkxJW2ZguRSz4cyK+I6s55M3drESGgYSCcPfbwbGcv/Gq9N4MxE/rgsa1oyU+8orwGHdSJaztMrfiZwOXQr+Jy8+Udjz06mUSp5sh/YT++gPfyRAFeypT0m1a1DVKWGc0B7X/7l6NNmjqrcpW/pu2Xyv6hkimKGWEVWi4tfFiYBA4Q8r1kyo+ahQMQ8VgUFScvnNTY2T/ICx/cgm0zN1OoCYsBnyGUAJc9KkINJpHNmQ7rgib8Lj/Lj9IYMrAXIpFZFTqBb6YwBpocfiNFv37oZwm28yBj2B8VE4fHxduTew43e+tGfiWhwiz0hnQ2RPLxFtSp5AljHd+yMqAyREJIMfs7GEj4xGOHyVteDKryExBgLnWW/zCo/E8g41KFEREF9EAHyTQIvpA0oa8+S1+VkA3Ir+/c9+vSAfMXmTrHn1oNDQleINmgqU+Me7BaKE1KR9xUx4DBsFSVyjKcSp6MFXMsXf6SfZRuzN4OU6SpMJciuH7yVN4W77rgF/riToZZWPRm/hrtRADfDTSqR9LkzGTTGqlSQQdvxfAz3/I4Q80H8dcjrV1fDMhlhIPPWLIrbJ+efuFPuqeo8F+1IqyCHITOYFloMp83PSlNji3HcOOCqgqxUWH9tu4ePn9ik623UcvUAGXAlAG/1tDdlR7q8SOhFTMhSw9smivgnZHaCFI/a7E/cxpfI6Vlp+x8f4ZuMqoTgwPQ0dJX8tfg6lPaMBQ2f0TN/Eae9WEHtJF+w77YF6mBDFo8dUwXxnJtBbm/32Q/4QXJSrPMCVjnQjzLHam2ZoKVh/7nW54p7WI6FkDm5k6tMk+JlInTfn0UXGYsJnUkquOxOjYO8H+CT/Pbc9xvNTw2SNJx7LqFgr4OooiunFfmKuft4nq31whDp/US1LaxbzwG0IpGYB6L4p8vpkvR6NuhCVqCPdeE2rIdJ/Q1A/w6UoODRAU5mGtG2CZ0yweNCbSWYf7ntJGM4X+5b4xku929eTccqL0He9cc1pJrMPHP7QagmV2lAh5ANLrZRfqv6lWQ+GkyL5ejbCgXN8E7KcC7C4lw+TQqZCNvUGKzvPBKqtEFBIv',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(912,'alert:25:1:347714308','lead:25',4,NULL,'editMessageText','s1.5uL5zfUm.qU0h3J/lV9BEt94w/Li0qHGgt+ektAGnfHr6tHhGDVRem4bs+h5qPZ/tDNPSPeEtV0/jyvgaBe1VICock03lUdcX2R6T1SzRaF3/ye+NOfvSgo9IVo3mgCHqQhkc+Rv/ZB544IzF8xbS84rrVVjY0vJ3c1Zwaiq/iJI217NrURqSuE/3TnkXiUeql3trZ3s9wthspAWTpkTxJIGmtSWhmu/exizMa69w3k+8ld8OiqpZ0gFL1QUOpdqjJQ34Zs0+92/WhMHWUW4a5XPfHbTZ8WZl1eIn3UW4pWNSlwsmbVGsC/d3GzSdxkz/Xtie80xgVHVouQM72bSDo+G9HoXCrAW/GZAPSIRgE+iqSc3tHZXPo4j3pW0jJfLSGo8OhG3IqKEHkcHkxcPA96k11uaAPb50tXFT/I6AyPmfo6ZILcnwPSSg1Jf8allqJEgwKqV9nOwWn9dnfIZaqTYKpvC7KCD1bWoHy99cZxnv+zWDrMdF55/IqbwUchq7hQmirZcnXGnS8deOElNGvnQHCLm6vZ7hH9rbBenV4y9dOOEPy0+FIGoiQILeqCjDA5WpAAxWxfjGDecQLsJlcM5p7eeT1+1n2a0zYqk972zGGtGwYfIgVkUiLYSi4W6Gc0+ZH/0KhYv/evdQuVmZ9+pg+8jl1rdyQwdHjHZCAqbcSLfObkThsIk85DtLKpLvGMNZ34Bqu61y40yKLEH9R8imjEMjTRE0KSwKIdy3g3SGB1RkearmN7JyKT1DBmzC8RmiJjLQATX8vR6ijfFAnaDJp2OeTaLe1TkI1843bYiNhQaUbdSeNnBRg65J5noDYHB85zPuJ+mFwvgrodNrjaEWcHNj3nW0Fip2d5xyBY7vKe4QimX1ipW0YADqMj/WakKmjSzCGLCOSPTgoEJFyZTfGVk0P4qTPeR7pHDhJ/QIjNpCHtJqXld8YxApc/QunW/U7gYKdz0zfkcXvmm4pZucCTTZ9FMx7MvLPwJNuR3c4u8EfkjyfBq375ESTfALgWCQFEVoPb8ZZWPJ9+ZhURxxtx214mXMMwZe+9Idimy1GGwQhFax/XY1Xjj14dx3OqNv6x4P5jQnaHS7NGXocWT2nIC9vDXGDDFMeBYIJSDQWxVxsPjRn8EL6FqANYDtoA9D7utWy0lqvFVVoLWfGWpZP0bUQIj5PB3vNKTDfQcKsMRMGyAP1ehAWNOHRBeAPcxkKbdJk1bo36TTh8cHVlgUtXfxq1EnkGNgicDXtVbEu/IL+3xdcLkMkvQH88oA8Fw1gw1rzwxM/sDYG7Q1pb0u/ZKfQea+Q1Wp6liYOow2LDWN0F5zxI1dGPpTUtvDsUDxf4guTEBVJWuB6OvzBXbGAKQ1K+stmsl+MYOhiZbH6tW+wAZhFvFS0MFQuNyq7IZwat4ZXGxMMGyBGDWaJJgsSAh7F2wEGdLvEWal7ifBUMEqduIdkXY91Ac5EIa/VJP9LBHiiRY=',25,NULL,'alert:25:1',NULL,'card','s1.5uL5zfUm.4ykjKmcbfSP4HbU1oT5b5/xaTtdZVnxaLHpD49T0SRg4rZAzyUSI6fbZAjM7zdAULQBlP43G6Raoz0ftmR/+QyEB88L7DUCwnzT1No9HPVmX88n9zSqbBLm7R82p4xIU5uZZN+cEXXoMWQhcgsr268LxCKdC/FybLPZjwvEECwF0aUN0jc7SUZ7xaMmC9wODNNtnVVTaL3GbPIrpA9Tg4GJYJPKuSgqobR+Ot6qLQjrEFHthpe9kP/xsmfszWKdxJL0A9Gd0z4gWMo6KoKqDApLVvsjNmKF2UdY7VQ7WiDAgrktrRDxpbNbx3+d0tMhp+62GNl/zpkkN1nxDaq6eZnGC5hzKqrqAnB31TPDa+dwniv2QZUOr/cdmx80XWIM2R0y+4zq+uGesFsrSxlb5ijvKstW5TQ5EozNUv2slSqbcIAc8Qr1DG97vIy8pwWjoY1da+YgEOoD8lBLtxR45eHyXXVqiO5M8OUiPy3mXD+L4RywOdXL13KnIMhHGqdKYx+Sc06Qhfh9r+KXT696Cws4VXMJANG29kfWYfm1gxuiKXNoGO0iAp/6r4l2mNjTJvjpGFFbUTlT4A79NXco+2WCuTbbspkWAlVsoD5uCttGYzg+HlNeCSWCNwj+okhCaPbCAZRNsP/G5ItKXRExKEuaA6zRv5NcCEy/GgbnX/f6rADv1LzZMlmAkrKf0Q2we02uFDTsPc5sSMTz8nNTB43D/MeeRstG6MG/2VjOyL+rJDbiDREaK8cmhyXGKLmnz+8P0/Mm6B9lr7izvjdHU5fneykCSr3jtHpzv+y2BeO7UUeF5Mkq3FIVV03FeH9NoGAPLeWUyN9AUxT2pXyUEWiWvKl3FwCYmLQ4TBaw/EocYL4HvhoHMjzVf3A0KOIL9/TGrry1HQhYwGVgjt8lyGV9nDPrLjm6KjvWZkSv4rHC6E9ICac7stY/PYXOl66i7V78wprQP/OroNDEER9SSr/A/D0lbLcZ20F+lcVdQt3vYfpQ+c9WEyPBm1f6RkMqj5vSoIGbYIt9tBnRjiCiFxwqIKGRDjuB2LuPz+9CjD2AlOC3e6G8JGg2ZxybNwjPd496e7YRvS6TUBo7LNocypfxBdpT18siT3kmGU5ZVkt9FtgIyNqT7PKjNaVcVN/Btu1YKd7rB9S1RG/KhoMC+GaxLMElZksHT9om0ZTa4sa5qAUGy3tIPL0eO3od5xTeV1dkNlfTife0gAvnNX/cwzmORTFka2XTCtKnTxmA6Ru8HQ7lrNmxOhT/NTBAxha4ovYINr3p8VskvZN9SOYS+UIgL++nbPbyG69hkUYCK7T9IhTa6b182oILq1QihdPBQ0VBmeLDY23xoZi/O7EeIXdtLrnqxWbTKE9Z9TzuLgIvN6NgjhWq0jeAQHJEQYGpqWv2s37lAFLHYXnjCG5M5B2Io2INGGVBv7oZjJRP/6zFV2qvTRcpf4gVoaJJWomGsKR78k8bELKa8FkhvYr/vyyiLt9AXGXoERi+mOdwPNCrw0wiKgcYYzgWQRyN0GEIZDsWcxmAe5ByrhmVu80LznsBqSOStQBJuHfD+yFStZ0VwRxghDLClqAcVVnnL46J4B6AH+52Rrk4X3bg+yG9MKsQfv6bzXrovhHXDFM/51wvpzJLZmyL8LqFZoOi0Oi1LInx2eT5Arg/UsMGRS0XV6LOdvn54yMKtBjgk1nDo/feM3hEj81N7/jsLALrcoXvewbJ5m+e7w1GBvxcZB6FJdk1LSLzBoj6UrajVGmDzyw3p42tSo7a4OWLU3F8O/hDNQBXzglnsposF1vs+udb1zrWxX28fXjUh+amrMpk0Kb8daA051TtVlBmxGgnnBZZavTnsns7AIB/67oS7AWy6FsNeh7bZFlc6dqyGrErkr55nH2Bq2ayBbf9nBfTP8CdmRmlicZIRuNZBLQ0aVulOj5ld38Z36z3Btwb/TVapkAFHvU1ZEHKxuJk32YoR2KD8p+tszJ36Rdeo1H/gT5VlxoXVRC5f3NhoGsMsnecIF2VRfCRJcslJnh2RqzmX+Dhlh7ta0QXA9HLxW11imFm99va2ngOKutArOzxRPQkaZ+lzZmJ4AGMezWDApv6HEFWaYUxOJlopmwWWr0ox/2Prc52m1mvf4oNtMwhvbIFB8q4AnZclShAcAfp4b9Bi2ncYR/9RSJJOtmLjRtMA+GoOGtlRpr7NVKfBGgY9NKxFWYv+XituG/K0tUo8o69O+bJMjyYQcTnVpDsoJiNgui9oInjNfJj+Lp+UawbcmwhQzNUesmWpiiAPsYWKij9Dutwbh3EEvrLkfn9j333dkUCh7W+jPFpRPm3hrhOQqWp1WpiIlawyBm7X1FTZJs5+gywq1O0FOqj/dtlVeN2DePgo+sk+qZgZjd/U/NJlSsNmk56q2ihyH72YXow2vSJrc3kBlQHWJWmLYgF48YIlKGjhvJ4lrfZtX+CnF8eAtDUzrw9PWpMj9LJoQ+y7SJy3j5RVuevYj4VQxuCoSct2PaS5or7Micm1chOQ6kTrOV/EifUsxQFpGPDKyACe90yCUtfTyoz00JYkqJy/BYo8SrVAvex90XGPpqUoR3w6j8Rys/4lxeBkMDVP9QhxbVRKpTwTxraAOTj4Diz4JWo0/u7N1TQKPyK0YRCi31iRjHmXzAb6SGpibs3tcBhOwanpaDLLhPm54kZ+rYsEW1I1ciOuqtJX3X53IerC8PKDirRk4Zt5siz9mvtotDqYcdIgTKzI2B3DpxneV9TxPMtTjWWlK6YAba//MVTt6rVajDEh5trVPMEESq1+GX0Wn6CzXQ2hD4IeF8N64puGZ1374nDvxxKeu/qXxUk/N9/uZ4nzPj/wyZlTUQuJAeJeYzQ=',0,NULL,1795428345000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(913,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Oxz0k/7JxZwT2ue4V6vbYWo4fsUK1sJjZLoQnewBGw1bA8SDremtpsgILL5Z5d/MJ+Sp3KBC5KhmWA6SV9f+x3nYx5sseaE/R3wPO6aHjNaU67m0zGo6maCf1f8Qteurs8sn99bqNa4GMG3e8UsJrOTozPiS5F/1JxG2aqdXA4s+BZ22mU9Mtfde/NEQro6QcP4A6WFF/aJFE+FCQ7LF7eYapeE/kA/+FvLNWFXbHav80H5xYsIYa/CuUCAMzCgXAHuGDFcj54x0FYcIys4c96kWNy5hy1wCsKrndB80w4eS4uFu/KVie1GWIMSABoHtlgWsHm23KG1HFnwW0m/jwx4dOi/L+9x35oJRZRSrPWlOp9soJEmFVfZjMfxseXmZx6XpEDtq2oVoNwFqRu2y5mFW4k3/HoHmiDQTIR8jX/adsVkooOpNoWnFrXs2uSCU3nwHIrEY0dDGqL4Og1aYLxyESjCmNoJjeYDmwuFcOViwJpvOf1TVwrrNwMaFV6lTxhRXFQyQT3ez+CwjWaGOy89W0vwh5CRe5/blpC5POsr6m+Rb2HEYaChHkfJ96f0S7OIQFm47GCdgn6JJHQwP/LgrnYfQ79/nmg9JkTb/jTsKe3hhFsWsL+ddpTwwV7Q0InjmxNgAxKCf36pW5qPzvXkCV9Y5HuQ+ojXT9Vr0iYkS33zKTSYAntKsQoEwcfYA9RsF+JsjLRua2Luvs7cV5C2pzKg93owMTpM4sZ8gG/hlLH4boOzyn3+VzgyYvCHXOfVY4UzpCcdTYYgKctO68ExO8x//rtKk8V2VtY8U3mUqCW2mDQRvsCD94RmhWaoRaelAEyDvCJjIuoHLNKWV7w++HTYxlzMDHVQvJPQQXlhD/Nl34CgnNtZaIANGRxnU7jpNvHKLl4Yl1L4Eg8MUylQ4IxLHRV7utCZy/Szpwxa+FLeiarNGc2NQlPWEMf+I94W1PfyW8eB+O64jlQcaL+JbuUrMhK3ZMWZzsZX/lHdovFJE8Daanyr5uxFOTOh1PhgBasmF+5tDfHohVJmZAoXNx3Ir8qSu3rj4fzuWJkZHNmZTzN0bRZaTHRvLvDJHtb2tNghxs7fuF9z3yil4khxHVRo2Qv2QX+O+A+Zm5CSHwnPzVzrlrCKNNT4j4cXShrQcfXkTPlAT6ZQyK6BJ7V21vApsdcwM7ZQeuccoZdhYtzLnETW3C2E3fzC0VtpspZA/YKyB6w4OiKSYq6PbjZB2Rfryg2RLY2iqHei8OM8NvUEwfXohBipL/DcGQOxCUfHmTOVnibmCdVOU64dh8lTRW338vKlUKSjBeedrxRLlZBMgefe+gRDP3ZwA8fCZBvCujYcnW6rsb+5RYpYgkaVHS84OxoLzOZoXVQZMl7LsLoZJU8o9F+BDfI9CE+SpHJeZTsKxEi/sVHHq3ha7FY/AG8oFIZzc5DrKphneiQ8DFnGQmIDQHNlSw4TjxBZrRped2yyerYA/gz94AYEiFAi15Uj8+K0ggjQSE67p+ZJZrdAP7n6+dsGj2p1PNJBpl/M/udthBbvBrcfzHzhXYcGjAV36awCRESjVNMEh81wpECoE3l0em3uiskAlpYyp59nRjGpAKy+ik0+ANMuB0zMn5TzCH56sNVSyMYhnU0+8+buUMLEhVb2XOIjDB0gSIKIF+VG5L6plpr8rHJgf23TCw2iLEI8RafCH18USwFd9STs94aMXdp5/QKbTyRcDnfhfcdi2orWPLSQs5x9N1YurSpkqBnOVCw3C/mewe0rWd8sSAEkSmf2AzasFzRv+pdlGrg4DOffjyujh3KFAGrtSivNMiefdPLtejYxhORATyH2Az7porCZqlCpM1Qq1GNxNrX8a3Y7n8XwLhX9Q6Ia0siLQj9JNlAmsiRxtE5bNZxkSldqJh1UzXpRvx1GDZ5qeBvPA/xo6rI0tpSAxR5cE4f6st2zAX1gGM27uNOP9fF0BT3KXb+IiLuCDQ45OmIeIS2gJX9MOiHQadpoE+eUcYuTEHs/3+aOG3itjSSLt+uyEEc9Ye7C8J1Dcu7vgLIeG9hSIw1JGuLH0fj/BqOfdyGI3mN8Ny7oKtgOidlhj7H1AX4hkgvfB9CKQYNNqZkn9NNDG4F3xbiA8sBv0uaVtyXJ4/E5sBHgU+8U0OoCvlCIeAZ49xlsJGrPUYzcE9sGY+jVb1OgFeML9N86maPWKIoPvsyakfdNvN5QxknCs+kcSH6k7eQNBd3ywXhS7Kz+AUuKUp2rhOYZt+OYZV4ZyVsYa/KwZ/NALVLtJBQPIj7z/G/bptk7qBOBd1WF13QxXcuYGW9cL/Mpg2y4jz6FEtaYxqi/0u2Z0Re+4v/mFnQW6LE+1x9PUFu31/VWh1FGL0sp8iZsTYBM5e4FDAsDQoEj/PnKje828RFP3JVk//6Gq082/MDFMfFJ17olgqPOukaMlwzpBr1l2+5F2U/tO20k2hI/+/Ejd7HquGFu9J8SjnzoHKfeR3orOhOsjHsEa6jWqguBeOmHiKks05nRVnLRQwrRm3LC+PQ+r3fouNcZJ5NH1xnDTeEua+Il/O8XJpFb7PSdYHevGXCan5dFFwZWRtpIg8UWUY5G0i+jLnKGGQ3PA0BmLkFYCZ1KF+urTVSdIteikmPtvibYqbzEpr24RNq+jkx5DgVuoglaXJRAWdflvfa6brnSfMH9HOLUwG6wrM5p+k8MEnYt9CW5dq396CC/e',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(914,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.zTW7aOnuLdOYadEk1sPz0qjrgUYTeQ9yhlFND+2rGK2n+ToKXIDJ20pCpT7AQXgae3u0dBysywL0m3E7EosST01VZqqK3wdQYnI9RtF0xp2l9t61b/I6zlvY8LRw0XTF4Ms1G/kGeAH8TN0MZhXRD+H/aAUAZOkGyZOO66RMvmu2xSxHgMTgMoRRiFAqG4HVJTvmjvlfYbhCJqRPSlkBNGZbNQLvcGu50qx7dsvAIEaACo2DY+Q0DvfiVRFmcAW5eA6Pu7HCLsJNv18dP2Zzcnvgs88K+K/bctkYALfsAcGJvRPVsStTSmFaVY4BccOnBl2TWyTUZueWRW2iCY1GoXx64mblFwOUkkINITkV0/ZBXtIXlHCBqBRd4Js8RGJLkt1TG3sLDMh335Rcdo9Px7jOS8W7iDFg2CApjPj1m1iXYb6GUn/aAJaIFNzJYEvHpXKmIpKYnUlq3mpRyw2JWUr5ZrMAJSjxN+41OP4aKdRTuanBEeehSB1zbv3Tka7KHz4bxPWLwB4L5taGTKHRhLCQB8EQa9iHyKAlPREUzbrugTRhnwg5JLSuLHspEygGzsycrZLnpcghnNtFRHaucqiGEc8O1BTjNGh5l06hMR3VcuI7sIRlc08hlJaNLIZ4BDjTDnOVdNmGpgkjqePPSigeDbvZ+l6L9RHZzA4BVGHTalWFMHKpsHt5+RDiyHU300P0El2U8Fkq4vIw0zqyXg9KMljPLTblS4vAEcMm+aAJp4m9FiDRM2OonZUMIyT752cVA5IB3GxpcfOt1eHPcfQ3wdrZnsJj5/Zuf/fDyoL7itQaTVomdWF4wvlCovRRIog1TbMfBReImyICA8XSezrR15SUtdjG+kLa8o+URblKzgqFIxGTeULhAjK+NeYxH69GZU140EFkRcYK2B4x2IFT2uwh5ldeZbKQGxrUaRRxTEUctQ8HUopcdk7l9TFlwe1w2XZhJ8rYOEOvmnTaRlGhWtI0JbLUXPm3iAePhCRxp8WUakzdZf4WISZbpwCV6LPo1L32VmZLXAy5X1iA10sBVElByWoNENIZnCcFcHw5Ius1jqjf1dIibPkTFWWkYPsJ5y5WC9SPzAWQ7Zre+Syn5Zmn3XFcdooY5q9D6poLUjaek0FADFzx3z76CNCu/k0us/IR2ASvpZ/+8UXIMULL8W+9N0BSJek4y03AhexRJyIbOV/9fb0aXYss2SW7sJEJAmnQVHqqgJFRWA5AgLv+Ko7shnFqcOzlGnvvDbpw2Q8v1mE+hdjqqaIHL0eqQvBgvEDuzWOkqsbBDfHVyQbZ1Jg+fwx0jDi+x3RruQBqG5Mr7YA+PJvIdsQDlrVVMjY9M3DbU9NvSH3cMhL+8ZYxa7bEcPAdJeQG4ntcUCKXc5DKebHXn3vju4wq0km5iIuELtdRrpPJKB7m7N7+OpzAHrQZP0tX8PfTYQabxnxWGbIzkPURmXaUZDXpLUQTiLOCdGMsud79UlY4gAnKd+g1M86KyVfWxLOFh6FB6ls6h0FGxKXL5rWqzvUDcE9vh5EfvmQp0ZX4vl6JCS04Mk4xk24nlQPEjACEHKD/PVM2fItl4qLWyeac43yv73Sjem1+ByOcJO2PG0Mpvb6vRkdsoNw2j80eXdwWlUz/tCf55y8yom0f/jiK1BfSy5Sc3awgmkBqpbxRSpKZ9q9nI32/bpSWKfprbqgEraXhbqK4wOplQtuLugowtIgKKgwK273Grh90sivMF6azHSHCmmzQFbflNRykfzsbdysJX8Kqk+NsrOStzW1crPmpInvXLK464M1dNRkraG76Qro/sIRZcFV7KQuPDnZ0CL394nZyq7omLtHwTWe5vO1TnewFoOLDh8zfl2AOaqyJftfNGgsEM0ZlD6mGZmO7e4YFZ8LkjWBuLkf5S62W/AcyQJaGyhGCxUYLZ0maOhDQ6a8cZNl2NR90E7XN6Z/8Fdr4/MruHlHufI2UryVsYXJW8uXv32ej9vtfGr/mKQ/PrjIJ+dzhoUQT06z8C1Os9bnWg2/jGy2EjIculV1ksVnfepnv+aQKxab6NujMhzZGDIIfMu3H6SW2apN/8J1bfNvGRGVIkHqHnTu442nBJp1wkqVLeFN6OP1mR1/6YGgHQ6tZDLnbu+YWNw/QLyCrXKTWAwwB1w+6M6mxS4jifAPAWUX+NORoM5+K1olo+wU6Oz0LYoo/kiNTNnU6KGqFqOzr1PNuN0eUWK0NgA5ew4zEJ2ZxGZYZsLfB7kvm5UutPd3HJiFp3ax6mTBpMeBshzoo3LFnVqvI3wlr1/rK5B5P5qmQxKrICwepGDFCn9QBgAuXq/JW4bs9qkYB1sMjOF4UM52wfdZNS1WIxsu1ehsE+f1j/PP8AUo0cBJ1rd6MJy+73KYndheLKjO3T+QDzE6qvIKatdKNMKhaaCuaa+modVpuhb6hl6MRExzyYmn/dkU5RNYbSOCfSFj8wzvfjyIEjAhgZRgeR+L8rMM72TlcD2Qs7klaDLdZZOwcJ7oV+sl3PM5FXMFNhm7rPPEcEfK3sI6s/KQsfm11nZFBLC674c5hM8kYMZU2hoQUNVQeYAftS9M6N3DONoZN8A9UnplXtJ5OoWPt+Qo9/KDA37mUg5zTF4TGipnVngJqUJfdolOhSVsw23ETgbpZ+gUcFEAbEhKlHjYlewsB8kEuiBmfnkOuBlaYbivH37IMHrIqTAuUJlfU1M4dek0Tf6b/5g8j9WEsKaU1MTF5A1EiWHoG',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(915,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.hjqEA2v3tzf/4Wum4ywRbhpqE/Jhb4N5U6MDvJ/U3Pq4UBF3TLedju3821mUlkjTqdpeDu9+QO4mwrTvX6vsxfPWGJ8SIBKcjmGQgNcVQlb11mOfyutx1WMZyKN89m5OBzZPAIZI0yexRObV1NNa23ijAcUhGn2mFjuEmLw0oejvmD/JIcTZG34c/uQEo6GEksbxLidQTlxZwkvD3HXAPuOOYzLHGTObmtwgo2O9hjYdbLf72jFD/LePfPNWt/6e08jy+7olhrFKCuSquew5qze0t29PA+t5DNUx32B3JIladwo7keoOt5iXbVtr/ykBOI/N085v8KXHijYZyPfgVW6yCaWHxQ4SMfjIxhcgrfSN1EpPHJf0I/V75T9yrbB2o7veEu+Uo4WB/CzyuVnV0474VmoIoVXvBJuf5nxGUHGnR3kRYQjdgjRmb2uQLDFavUYN2J5K72WCgo3M+y1I8bn2LT5AHuJuE8WgiRm8uFwI0ICSRzT3o2KnBsYrfABFtAwyaiaz76Q4Hg/WfDQCPXRVh1qXoE291TmUc9B0Htl9rw0n3eMFb7sZQnLfa+LclWJUI/wlBJ8JJrTb8FNM+rNTCRttQotfMNOSYTyIxgfMhMOdYVU+QMEetiBHugfw116ycME8zNRlbeqoxFSdGT1ZrqySAC4eXWLgj8yfUfaM/KWSYUfunc7zVEzfmhcm1bMVohdTv1oS4QNQMqnQTfAJp8oh+c30CYGX6qL4daJTcJuvrkd22p+ksj/amU4nzItvaPBNGIBzRpvE6Is3Tp8r3jLRRzrY9c/SioeQKnxlAogLdUip+YMir6ENISHdgI63SH9ze4CrfF9jRgLfq9lib1pE5gYsM6htfnO5kpoUi250wRdfybMzFVOmj41265qZ50+T28nvRQI2BxfbzoDKYBHjiJByaIAILkCU4SK1VuC7tmmX5NvsYrsHpr7qCXcrStw5DAJmZJeKUlVWy3ITFf/O1Zsfa1MxzknOK64J9Xt2/TXfUMEkv9WRe/eJ9hq2chjAxtfWjFBcQk0OX8fhN6TqMbBDomxGPtBrzPgEtEeO5Qig9c5yZqEVOZyjhF8skbVyORr3y02UtXO1OS42ddloQ4Rq3LDTbJ2CqJwknMHkMgDLzhlf5QvG+N3GFS82owEb9v+hy6eY5c8yct6CiuIO/cdPAPLajJuGDZ6jii1s2NhH2IONnkcsK9l6Bc2CA5T/8tvZYWUonCWfwzkC2T5aFzzX4S+gqtwqG4Db01pk1bOe6uuFN41DhMjeUZywFDvGInMpdxLh2NzTA9JT8Qz8rBP+31kVDNchndRzULCjAH5nngk7wAcG+dgg23BFmPdMQVvj2UVUt3gAdHDPEYYzRuv5Ox12IlN6vk+m0VqJR1tug8KPq0KuCjMo36sDf4bFkzv2uDiMEyRe0pdezbBKwG4yX5HTN0c5bStPgajI5Znwqqq/OnJwECHKdInDeWedDlVRaiFvmCPedah/X4F+mIosLVSo3aUNvWzKLWGNn/7Qk9y/nfyvaStJEKrXj0IL2S4NI18dur4QcjAASuv6qeXIFScBVVW5JoVu1M5Bc23Rm8DkwYBLZUyCiYl0tTln6FIhYnEnTkQD777Jwuq+QbeMuJseLW5lr7E01pvmIxU+U480etig75x+UhR2sdoYU3aXVVBpbge2GV1qvJhPKbL+V9jD5QoA+olu83ICIUoVKXz3E8OKYTAOXp5mDlqXkbZ9Hhv6azN5/IAed4rkIv5TQ4hYQUXLy9wmpaRrCObFI4jlsYTra4mJI0rQnJmsJx2MD8OCxiGy8LI6V0xCj5+pXUv4zXPlhEYfWSM94Bnr4rOK8ZZajPQ8+bLn8YQUUS/XhcDKJKh5ZL+OLyzUasIzrEVpRu12WZsQUw23+1MFVI6bFlry3Vde2yNVF+m/2Dt4N0eMlitkn+XXzP83zf4iCPenR/+mnatMNz7Xmtqap94OB3wkR5sgHNWlig1bGYySVdCrJsTk9Kik6fEhRU3RgBJW3LaJa0c2hMcH6fnR+nbJIAAFmINd6fh8uyyQBbBc8fr8Bked1a20dAU/C5thcrkv9J7xFhe2',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(922,'u347714309:trouble','chat:5100087932',1,5100087932,'sendMessage','s1.5uL5zfUm.QtJCx/MxAFmgTOOKr8+1wT+H0yeuV16EzJITuk+RJmv88TVrLO/XIoobj7HH42SJjqSOn7F1k9oqqV0ZzAQRdsWoELYjUTMwcS6+3LLlZ5tpOOHVnUn2/Lk4X/nd+6yOqgxygs4DJB90kq45rzOzyYwE',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.j9Li0hHswSY+p7+Oo2EvereJrkDhc4efaVt922ajj6txHovjw8/iCcfpCB0TrTJZJGpmvhqZDE/6I6UlW05bxvbqJd9BOErYqetBACnB7Ym61l9FpjbQfOstI5qR6P+PUyOcOw==','JSONDecodeError',1795424461000000,0);
CREATE TABLE referral_links (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referral_links" VALUES(7,'3ink9eJIw20',1795240040000000);
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
INSERT INTO "relays" VALUES(2,26,'carry:-1002200000405:107',-1002200000405,107,175,5100012490,0,1,1795239928000000);
INSERT INTO "relays" VALUES(3,26,'said:26:347713967',NULL,NULL,176,NULL,0,0,1795239936000000);
INSERT INTO "relays" VALUES(4,26,'carry:-1002200000405:111',-1002200000405,111,179,5100012490,0,0,1795239940000000);
INSERT INTO "relays" VALUES(5,26,'copy:26:347713970',NULL,NULL,180,NULL,0,0,1795239948000000);
INSERT INTO "relays" VALUES(6,28,'said:27:347713999',NULL,NULL,205,NULL,0,0,1795239984000000);
INSERT INTO "relays" VALUES(7,74,'said:74:347714213',NULL,NULL,480,NULL,0,0,1795424508000000);
INSERT INTO "relays" VALUES(8,74,'said:74:347714215',NULL,NULL,482,NULL,0,0,1795424516000000);
INSERT INTO "relays" VALUES(9,73,'said:73:347714290',NULL,NULL,571,NULL,0,0,1795428327000000);
INSERT INTO "relays" VALUES(10,36,'said:36:347714291',NULL,NULL,572,NULL,0,0,1795428328000000);
INSERT INTO "relays" VALUES(11,26,'carry:-1002200000405:179',-1002200000405,179,NULL,5100012490,0,1,1795428342000000);
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
INSERT INTO "rounds" VALUES(18,20,1,1,'alert','unfit',0,5100002038,1794980908000000,1794980908000000,1794981208000000,1794980912000000,1794980912000000,5100002038,'closing',1794980912000000,'disqualified','s1.5uL5zfUm./xlZT4nMS6yeK1oyLDGjLsEDlszQ4U4AtulO+E1AntM=',5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-18T05:48:32Z","promised":"2026-11-18T14:30:00Z"}');
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
INSERT INTO "rounds" VALUES(47,82,1,3,'alert','lost',0,5100002038,1795424525000000,1795424525000000,1795424825000000,1795424526000000,1795424534000000,5100002038,'call',1795424544000000,'lost','s1.5uL5zfUm.pQPbLwqued7tVyuqcJr9wSngbiePp/jlwWNosmlXyXPl',5100001122,'[5100002038]','[]',739943,NULL,1000000,9000000,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:02:06Z","last_word":"2026-11-23T09:02:14Z","promised":"2026-11-23T14:30:00Z"}');
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
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.FD1m6d/AFt/1R/ecfYCkBy8PRlDeP6Br+P0r94QR+fK2IBzr7WjAuD6svJkpshslFrSo/3AmsDIZz9IqIDODqZQd4MccHS6Si0zsqUOtGN68Sp6U6bQBdVy7+aUxYhKVwX6SM4o2DsIpAI7vsMEWCTjoj8Kq1iPj5+fOyw0TfBW+zpjH9y8kpuV8R7yhCWxvYNHf999yUTExL009Lzhk5VJ9w4haAJ38plmwhqmG2Hv7a2vXBc9qvaaxImy5G12J2CNE7ehQA9a5cALP7vRINqJUmCIe4w0EiKe2+56Z6TwpQ/r+Q3Nge6svR4/s5IV53BA39emEt+/N+PH7agA/NZU/h1qoS3voc71B4WSxfhzb1+euxrQig5r12VD+XhEj2TnHQ4xNFF6py2r6vvG7US67SdpipQY4ltqoFcaifSPbqI/qsuh/Hwjk3dLMXWFD8CDZkJZcUqXtKpADxmFCB2lzDF1C6hpc8oCppBXodtii8repprECiRSCvMnovooPOf+S7eOMUOGdIFr3YXnjwXUeVOYSWN0BS0GDH/sASw+DSIMMN37rpdr0WOj5E0BdmOMRazoYGqWEdOJH4VOIdwLZ2omerkt7a5LyPJ3OEWALownfQArWPCSYPWmeGRRZyn/5EVf1C4Qb2ItaWEQuOqEdlBa47EWJ7/kD1+R2f4SLcAilSQ8YOLXGkVI16PPFTH5ZkhEIh8eUC4d+EIsortKtO6SvUxjyHo1LkzaRS8xIeQB7K/FzYOjDZXjTumq+drJFIDo=',558);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.cDbe2oU8vA39ZscA4G4SeFKLyZuTfKWG4usl5LjWMD/S9xw4HI+9zneUiVIrlH/0iI/lJVYBsccljjXE94/pDCI2bNo0Ri4C2aD/Q4YOVg/xgSKePCcDpydbpDkbfRK2NijL/mb//IN6odNrFIYXBUDB/sWlgFpUm5cnzG3uoZS5WZgLwiO7C1LSH+zrVdE+XvVynLSo5lZkPfXVUASIXGijbblH7S5z52sm6MyKgIG/B8uypmoEwOR50njc1xg70/U5M6G+/UYFbx5F/56E2cEl6dUJvInypT6ZCpOiwBXynqyT0/sLvImWYgfMgIMiWCuRBrbhVWRYlO/95sRv+8C1fdQQXMPaLif+o+T4KV/QpmkGnhj/lqf367Ozk6OBmrd/A3FQjH8VVBQsJA4vtUgFalh3ZP5JLMrFp0dHIkKPBTORaX/OcMUpfe2bI/BSkE59s2kQZZTFdwDz/AJ6jRkL1Lq62iEYpWWdX3WiFlhc7o8YeFNYrWWsMdOR1DYtykTVnUqTR23QORkW4OpOHjKTXFWx0nJCDQFQhUJJtTdUuMOcY+H5j0IulU03h/1hJazM01b5AA4+cY49kSoRvp/PLWLlaKA9xCYaXMRq5L9WFUlVHkjv4hgJevjJ/gLVibha8NTRgwo19zMUePwINPNAfFjU7vYAnTna1rgafXDKM4SlYlAS/z5PGO+NyXq9Mp5CG83gOBW0XPj2mTLU/bOLTYshTq3aBC8cFYfKqJSjLr4Ux9NfjBYutYTWit3QcWwGgkQ=',559);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.vgmQyQhX+lmErRdRcdj8NSNr8AQZHwy5U0rBzY2Rjd5/p2hoIwW/Qg+DRp3yQXLkBy5SZoJfxVfAka9ZIZrYq/MQDwU114r486jNW7LaJJGWX77BlBqEJe1V/ULTKQc9a8ZHKPyv/K8JJ9OX0yPWOCWWKVkHhOxRq8D8BMIJG3f1YgrhYxpAKiFkWSo82+8bvGE23K+qcdnrJ4e5K9lwSrLcLoQTa1MOrS8IZP8AAc05qmkWKAfkDZ27TXvja5yDBy9a/gNyfhiuLn+CJLVOVvSfVjZMUDwt61D57eqR8x8NjDygkC5H93ogYFjbvEDgrwMz+r1Br/EwHVb8f4yE9lefB7bVtNZxZuW5lUx3oIZCxGlhB+i71Id0t33FzYZSLEQIP6WvL1P1CiYIOWaH6ne47SXgQRaKQZzxKEHrtItfC8UTffQ2Rb3AFsiV4I+fda2TztYWtI5KW7pPp3yV/aP8X9eZuDAHZGa7w+p4Wa19rbhj+tA2+BUD/lwUfNrsQOc7fFL/aIZti7FELq8isH/JegZOzRHtZBYXgZliinhA/DRBmBle/miJHBuk3hug+xW90lwafZkgjnVuM9lUUVzPBmEN0VmjGQfF+IIbTpHFKIu7yeVTg4fDStccLFBOzrV8En4DyR2ZKcqfwccl5GvUclYm8QSy9Tab7H1QwaYT/2J9TBri0rA6/RnGJ1Utfcagla+t5zNSKRGix3v6KKZqfDn+K15CEYxsrNkiyBEAF14GJpQJpOdB0bSLRKHHp/RTtk8=',560);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.pW7/ewNtS6/3gNquVPuLveycCGTIB0pYccJ+gHH+eSRWBebQ+QyrdyeXEbH6JHs7v8pENPxAyATY22OmMZh5If+iXksNf4NU9PgLnE0sjjLR9AyHFoQgTAAdE3B7qcMkExYl5+2jzToRYPQRDMydoBng6WamADOzWUU5dKRsIVDgQRnMbWipPvYSEPxm5Nhg6nHm6kYed+X6vgnFhJ7J88cjnaJ4bh29UOOqIIhrWd+5vd8b/jqHBXtYzIfcu7nmAjQmFwtqeorldVHwckfwfxfOyWKd8sDA8MA1TuHBZQX0ehqMs5+vZgyVcHgYZoRXVDKXDbvILZ07z46c3DDMx7n4RY+wOVFvQ2VRZaK5lMXOB84PFrHkuWXsuB3h2BszdA+0AHNVWw2kPL2usfSVxN0UemjvfC2CiZLuu7e0ikZqlu79MopRFGRdIC9OM4TkAaVIw1ZyRtzvtJAg4cEWnZH5ewsnBuvJILY3P2Ux4EqBzNIee+XCWmPUz3ValB2ac63qXppfCBnuCazG0F/+tJENOszOasvnHGhMP7paHHiq/to2wsew1Xpl1jifpi1fG1vV/bqzsMFe62uW20N8hQm19kg=',561);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.RyG6QYQmnET6gNRhfR2Pr8dfsO5J9ah3kO+F2xZ5awWcYdWMoFMRKbA10OsGJIWNc0Z3VekxVQZ7DFBuv0VWNk7/3lC2CRl50j6Idp3shoYnX+TNlckLRT6BPaAE52YmeHzP7vbVAIIHYWSmSvQ//erYCJojGlLG8kcMsXf3hLoSF7sfE5UGcxD7l5uoxB2Wjv7vCfvEBzBzHhoD/84Ckkjt5f0jGVNyj0eCuG/ApDGjXTzK9UF6R7bck5AZSjUhvhIT8ckWfF5r5w6WDpm1Yf1pjw+m/wu6Ci76YMJv5V7usiMZkfewVKjfzqYHP32oLd0LshWXS6dWBoxpNIwAAh5K1CeTZ/USgMlyXlU1KLSJe5OZ6dP9n0VjKTa8urVZE5Iel4YkfMMoeqnijio6M3kaLKmui6Xlhb7spCekMLhYUNgjrNBpkU+TlwEVUGubXxK/KXTRLnQHBl5W4AWPJ15cPr9P59kBzCXmYJXVA/h2Aauhetb63U8SWEuvmUjfKyBmSp7I+FnGHCr7kIkjYTgbMXdcEc1YOz2FNYxBrnkIqvBjSRd03lQRt2K7guZr1pr8EejpfaQqojC8gecvtfOFnZE=',562);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.RSsep8WsERs+yWKDXOKOJm5F1c9qmSoeHX0CtJAHag07r1lrc4btFWsqLUuKieAtLjYH2A0ChI4egcnjMwQXpDd0u7Ztki4vswsDyvOBik5eDUO8vj8zw1BWAYyNnC/FtqCUONX3Zu4Fm7LPo9iuW2o+CBpmZqYB231py6MinfcXlz9qX3xgtNCmvcXpdYA2StNgYd8qqQ5yBtDU6/er+ClwP9E3um5cfh1cy4tFa0Pw8uWay+lIY0mP4RyB2CsFyT61NOcEBzFWkfHJs5p2/gkflFNrl3Wu/aXWy9MY2Os1MqgzJ7gY59re6tevgezIB37amc06zpuvzoNrcKdml1EpE1BBV1PBI8ToKes4evs/z2TUFX8F6bIzwL0cQDeUrYZnr62TPPfPqPH1Gt033hatU8uk4mRb9qZ0U/fz7FTtr2wNEpP/gXkHYfz6dDzBiQOG/knk65HdqYHafC0hli4Jo9gqXpoaEaP58ywTvv8aWrijzgM41QB3qsYICSmPqMic2oq4wqM6uPHLtCcj82VgiApH7+SsAd0Q/4FTtyqufG+lABUvsOoAM7Ifo49r/5XTQJQGjddqTb2W5YSHJlQJzm8=',563);
INSERT INTO "sessions" VALUES(7,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.007eXLTaTWZ+Ig8RDIMY5OReaR39or8l0SutOc2yLgs7hoqfGdh4DRYVP86SJhB6+xxSy3phCLYD6hM+nWojB9k/oScBnhKELEq9ra8GA+Te6WNNm2BW0en9ygEhs4q5iEgZAnBajnWeqK8YltGT4LxbQrl+pxT03gtv242T/EqG0LStcWzDC3BswCh5y6QpLd/E/LmcwV8xb9/qGCEZyRSoDpMWeL/Oo62N/9pNiX5VLJELBPDB1nHExtYex307OqS1EWb316NfeGSF8rFHz4X0B/f+fIDXQgnnp1zfCfCEDsUEX8xEOoCTAfbkkxoEvd2hs+8x/64zWr9vEvveOqRSsvgDCuuhEQQgu3Gy6ZNHwMX5NWA59xfixc12hoo65xBukt/dCH0K85o7pHnuB4uf5PNJ+/P0L+vmZJOYagbSWh6s7a/lFUpGMRMS/8BV7sBHHXN5yeCVP7PXAz4+2oC9dAvrsGmlXYwuPPmPeMX1MKpyru4YyyjAeAxs9xaY5BVSv6T1WXZOjK4yOVJsRjNrlDT0zlmGxi5QApSJ1U+xIR4jIPqfb/uXuhYlnY1Xr7AUZEYAK3W2xMrGrwnac8YQXf7UBRv6Q9SDTGGvUOwy52p8DKllbfJDvz3HPLtcz9io5M/4dv4LObomM5MvpQTdeN9lXlyWZVkRSsJRSTiMXRnQMdV73ZpkYFpFZeLLP76ka/szhO4bTPEYT5DjCCkZz9EJefk=',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.GZOFmI5X6U7TwLgdB1n3m9xYJ6WxbDOkXBlwanm60bbaisa18UTTsS8Zb9wkgVjWTV2OOESVIjjtPvXd00Lgl7kklH8wUGHVEa7PjBy+/IVNmoGwS2xUw3kCB/S74m8yIkRkfFoZm8GY8E51KJB0NnLknoKYVRegsesWhwPG9fIpFOLWjwDZBzD8EPf1fdCFsNJ3Jn/gbK36ZRAnaeWKNBSOxNYrR4N+gKKc9z0RQQRmzCpc/sEFVDrQQHmkvs3t/po73ORcDOS4+BspI14sw4YfJ0WakHYsGpMff+WuwQq6hLTZErvzQnj2gzF6BTJ+YZy8U+qaaDIu7M0WRnnQyKBk+msrzGJ5omjlF4D6Ch00xV7xkadKpGK2h6KK7hxXWVR5CkNw0OvwXkfQljXO47qcaPWMAOSumW8OfWZxCCPEQvsVhW8tzqJquzU0d96XXFPOCeo1dNud8CIk3n5OwcFjds0gQe7jFGizvcmy6vFy+YXkkOQZOri/phkJ48Pl4BUcK7VyOKzjSqrotkprX04Ain/lT9otZ2zL3dMyBs0Odc0Vp2Rmr71ZFSXBVCtRW9dw8IPzwEvMGbPvCiRap8Qs5AlxCOkNIr+u5hDberNPL4BCymSh8MOsjPgbJxPXj7itebOD/2uVxLheOIxg6r6RbeHs3gfvdHHxuQHfM8woV6uq/m33uQXykip7EX2BpOvtrSG/I8MzYIWiXIH/AxfeDjGHk/EZeGqyUwFGNdvi+SdHCIMUj2TzIn1KhjqG4Qq2LL5pyGokPdpSnTwo0g==',34);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.rl0WPMpc6DpGM0JOBTSkKFvq738gi+vWz69tmyuM5SjF3Jf+uYXhYkrmlJ/SjCcn6U9b8U/IG+YlMgGvEqlk8kjBXf6rFx/ErZP/GUqJumhgFsRaUBEixL92L/X9J646iVYEXhJue9GRsEjiXyhSax3GaYkYp7UGeDd7+XEv5bVc30y1OeNb1+YCe6zBNrwdvK7VorVwvQHEux2oEt5D6qMhqx4TCuhtZE32jotNoa0m39Plr/Kz0fY9maMYcaoQ7XHMR2Xir0qY9LyDHv5zVphujxWXbE2hZo9x4pUMAkMtfThkGcY5Bs+ro+akz7wWdeJP54rroNTNEni+9FyCraNO3vDtTMpEMt2Ak+NugGq1/OfJMlzWW9ElGLnslyq+E5vJMGEX+LmOpzQO0dhz89T7mlyQ05jengigzG6G4A3GOAn/d9TehGa2/CsBn9nZBMemWb8S155BVZ7+er1gVE0iKo3TmIMBaJHxyzcGIMH3LsuWzpNgLzYVPbdeIRz2DnuBvHx9EX/mssHFsuYXTyrO/6GHVYz6IMLI/sD2z9W8EZS1l563FyPyzJEnsec2Wo9SzaNGuOb7TFSi4/uocGqxDmZFsLcL4oc=',47);
INSERT INTO "sessions" VALUES(10,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.cPZFvDTgTQVSD3p/Hjnl2EMCOo8Tg4Hm4XMyNrTMBstCTjFWVP5chRzLeD89hJIL99jZZXtqr3amgXXawrN5ht6H+OFQPbA0oMRfWrLI5YzHh6XrUmheDJyQ4m++baHXx9juhLSQcXjqbZEVHK0RvV0j0EIot4J/jHpCn9b8e4j1t2nAHBs8PksPAtIDlfBWgZlp5OYO6fmGL2S086qg3jeo4VeLB8Sxp6bQU8X8z1AuVpLPYOkYcd6oorwMOnx1VY3c9O3Pm74VBdkgzdE29/iLAVBdNFS9eoMpJXUYOWKPuBTZAICUHGw5gjyHlzePTNA59G+ILxepDDvEPYm9U5LChZXzd9hqIIUTtJmRDS17tXGDS6zD+VHGjA0XzF0y5FkWbtLz8Vx7kBp986FG/+0MHnYbV3rrJCpPQgSlT/8ZkEYDtgOajes2Uu/fjPEwBelEcXBpGkZDxTAuyS6ic4S+xt2Qs0mkkvkNNQEBw1rKaRGh9JCv3qCncoXZQCxCXP0MCm2cMAZ/45iBbKrmRD+8pXCqcZZLwuv2PGVPu8GtXQX1sqHZsiNaOt2IwYFpLJP9bppjTlC/cMw+XdM9nuAKSLcNxrRBhI6QzIm09xiTcq0ZUadFlzXf4BcWpxKIqr4OINz9JVG+IfLLeeGFIQYSqL2jRWO6RY/hspmIBV2oFgVJStObUlOGNL4M8zt+kps3Z8FD6zSAkoxRDMelC5GLn98ogtIGm+cgV51tPMNigQzxqeeYn/ow1Cq6gtMF8MzH0/A=',51);
INSERT INTO "sessions" VALUES(11,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.CArJuW9PBVIadk3bpPB0j98f+MDfPz/9CJcoioDFCTDlfsTNl4YOCuC41wDTFTJsWRLDFzDuK3DASFSIQ+yGTrXRiUo1Wa+rXvKv2AQR7GoOkZ5DD0SgGlZ51LJngXhfDIXk1Lmm/zUe6RwlSCCt2df91GxlSUknNv3+mZQCODCRs8ZxaYEcmMtsWCYCF8rTddLo4o6KAXWHHiBW/EftZxLertkLcllKeH4W999IcKAfvZ+ZpSUEcEnCEPsAJw6/AO9zZ/olm1VGlWrrzfx0vZ01B827mst8mkqrWqv+tMw0RjvKtxWSE3ygromPtho3muyxqhpLhXBSt9WnJByUGrUfz7AMjOPYfHxgOy1T+aBXUjOjdq2ctu/9ZwEeY6SLtFRwe8qb+wpXpKaHrcJU7xUtyDhNO16GeV81eqmQ7k45ok9fy7FZBHH4cFhvTEC+0kERYGpT8W22kdAAfWDssZ8Tn1j3Yuf+zkPvLRoTPaSWoWPB/UpgKfYg1VEW3orVrzxIkGiaF0t8PQpAkiQ2HNu5568fL1jfZ92gjWYdRLVwXYTYDTfzoJLrNCR5T6RFfj4TolERG83mVNI9wR3OjmV4NzyxSxAvAQ9RlktKQHS146WOJ0xzthokIZCl6sEgxCs7Rkvx3PW8qAV05OVzit56VRvVBuegL2qVakviJNo4wA8aqWAaiORDpOJvRI808bmgZ8J7VKYS4Gqqz2PioWhVuTvlrKk4BZqGX+ElPkpaW256YyQ3+aX+xgq6OrtELT3GB1QbZyjDb+45Yq3q4Q==',68);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.ivpo5T/j2l+XsgtZmzkCuZc2e4BXqkezVsvhAYwPZIupPUJO0EG173Nfe3g73888co8jpf7zubmeYf0gd4Tu2qUhRC10fTo0w6vppSDAzU90kISFxuXfvBX+vXIfHqnVSmgO8O1/CZ5duyI3VWoSbebQwgGT198f9JHX2cvtU52RkXw/h6mTP8Rcnbai76DE/HEWs2G74VResExl40ePB907VHjm+ZI1/l3/wREDYy8RxDWB+O2Y2wWAgVP7+5q0rV+hTF5t6b5sGMp5D6oUvFD48i4XhsX76YF5g8pBFqyUxpq0L9uFIwm8w+HAZ2CfGaXZAZzVxXa3s7iysKA85Z3ELvUq3crWOj79ATwdsICno7S/3EhUQfncz0RbUOzGOpSj6opNDXCRO8zMipeN+WprpWF3mIHlbYC4FoKsUNYDTK8ONhPJ1acFTLiOgUzCCsarKLTyr2+5bR1SUNW7XEwo4a3duBcbj1eGMQmZarnDZCyRUN4JAa4VBDo2gE5DzOAuQTKSupd8O/+Jm8xMGAzhXCII34VovaXQNfM44FGFCtDCWUqu1Ks8o62AUZrar7fP+iyuoiB9NYTUEJhfDZOU0Bw0SBIJ85u6o/JGlBwiio9EMvdNvW5V5vZztJ9pHEX61nAJZSVHsPubgQJUJgK0jGjfy5wZdd1GQzwxXSMgFRdUZV0aU5tDDZfy1O7w7RizepuMt5PgCk+PjqodIUse/E+kNHJm48KlTG26TOLuGL2fLVMIKxuXnS4536Dj4yo16MhZJ1ttiBIeAW68zQ==',75);
INSERT INTO "sessions" VALUES(13,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.SUdpMhhjyehox7iE2uewRuFg0B2lBxcoxK8/yPnHPZbzptLK0khIazGBe2QpMYtpf6z0xraNwhUfFj8tmkB13WA/tlbLJttvsGtAlvDq+8xq1DSEDPZfw7uPe6J0OtCU8bSis9JsjNthKNtVRhk/YTaHoK48CjYmELbZOdY6C/ip6odjCl2ofLVXhyetzCwyH6oq/kXgYJlv2UDRWxVPKebfiwm9e37ZQOeDXPJrBJ2gGKTY2jF73nqUG61QiiDqJcP0rZpykt48Kho7ynkhCohD55E35OrO3Si946n0S581gfSiar+Fu69Z0w5yzs08dI4ag1GxItT4bvcwn0eyFZAlRdL2y45oUMvKojIyCORwLNKj/+WuDAR9AZorG1G6kx04jgn1hKkZkA/Y2qokOroxj9qjTrqf2j3udvbC2KLKCJtZoNrLIClRcBRC4shoI6teKeNYHQWzh2/mA8dubjEAlr3jcN5O4XZgVQg8dJEGI+d0DYyp6A2UhkGtF6hckfpGc7d4rB4rcD+qGfTVARoeQSqTZc7wNPYwrwj4HZck2jQw0wyl/oUShWeRbbFYHiBgr8xOz0Boalfjbff6OdDKtSvqBcUTgasNM4fwbhPqkvy4jO2Gek+2punMVlwPWrnNgEI65jwXC1EcToTgVDT/mMdimVRH19jNZy+Z4FkoRi1Dxb5+sVfHkS7bWQNUp0LVjf3BClHHEBzkJAXbZno7dTExaTAbIOZErmEdYPDyI+jUws5xC5p4ADYZXs9tatafseO2J9pS6upY1VWKTg==',83);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.e+skzKh3EeKFTTV70uxK+psebcMge3WzUGaVOYYUoR+zmgT+bjxV1KVQYQoFABiguY2xMf3qUr6sg8rCxhc18wyZwYLjHrclGX3xWlt0FnbLoxBLddpXscGusXL0AFWKEgMC2qQbThzFm/FOeTFCcbYr6UL0/v78EzYgD92kSDWZr6P7i/clwcK1uYNbzovy5azD3kNedwQ5u+mt5keR/nzKPebw/g0YEIY4ZDE6sCBhfXeD3OYHuzFAB7gcECea7QIuPJdeXFl6wDVzzjZs2nT9dozu5Gdfqrha2L4zTwUavFZ3avJN4Xy4ZftqylCNBn3UZ+WXwUw5yijhs/DDMbV4fWaQyOzTYnY08mTc8LMQ9kjr0v38cIhO6NeHJGP0MN++bLEcT+E9X/JoFsJTEksk9+m2qLxrPxXSCvG4icFk6+VtwPV9QnMtRStjnz6pS9WClwElWDPh9LIeT2g+zvnzzdGeWXy0uP9DrbtpkXEc1dhGSKlRFZYnzZuItdicFnnWaNn/uLKWz9biblozwuHVaq+gG1c4Kg2xFU0knFAr90JwwRwoOI6tfM7A68jj+d5ZM6/ZhrBg/OH07qO0TRzgHiJpOo6fOU3JYjMOC+ZZY3PlvmuSXm1K9lDUmdr63bbLWsGAgERRvwNxa6cA0CROMvx/muh89rvjUTbzaQOWK8UIjJ7lcLArwZWrXS5QkwkGvCkrLi86hzTx4UGgEkqFY5f4j1j5ryM1gmxhUGN4kkMpztsChamgHarOqtWYLXd5J8gDhN/iD56jFWuLKw==',90);
INSERT INTO "sessions" VALUES(15,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.vzbbvVL5ReurlO8PTipZpOJXlzpbVqOeYSy71oYsdndu0Aq4bS2zJpdUTj20EJh3W8pUBqY7ymsZvam9Ks75iR+igkHQeNG5S+j9zj72WsglKhIIHtmExTMkw0hzozyBqo2DtAXb4lXwM0QyV2Sn1n+SowCkld+8ryoAn/J7Uc2/XAEwX2cqfFtqrY98s1mO7QNWCekBHSHT/ip5vA7m9DFtfzyDvMQeZ3E10/5+JiT8u5OfQnsDlIy8asPz1kuWgz9MjcCYTcZEHOdcAxpLwMlCJvm9L7CxutQiIuHj4BnhpwvnhVnpU8Nxtro/4wGLae1Twi927pwU4Y+L/KbIRBOxvZPeA0aCyloC8KEP4GWABtm0YUukJwuA4U4ZRmCIQnH91yJQHYuC/0vmfyzFRTEetwHiOMQVZ9W9+Aomh8uZNXfn5OuPiurw/2HJoLpZN+IcqPiSslVp41IQXlKtStDXJPwiRQqPMDCFA3SSXSBVC/lLIypSnxptNOKr3GuY467fgPTowyaakiKsTmUkKqeJWLtT6TvZkBs+gvCF8Fr0mJQ/tn3CEBwR6ikxfudpeADWCYeUPAW4vxnDozu5jgLu+v0h5s0ZA/nabb1Y6ajDqet96S+N2zy6romxRDC3ws9Tm57bzIU+qrV5B7Ena8hQJsiI2SLYcYuIrBYXvS+8MqdNgL6vUGvFTQlhDw68KSLS65meKSEDOjzPN8SfQj6bbzY1TQ7C+MMtkkFlfsasPfdpa0YBVe3HmfaM9nR2v8mRxOu9ul/o1TqiWwOGMg==',100);
INSERT INTO "sessions" VALUES(16,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.qj09b8Flp+J/pvngUYOut4MFrIQW0MPpS8AZAz70+12G7TWNya+4EyhLlVEILABcK5hyShMDcdl8sHAvbXm0hlQc1tkEPfW6RqO2sUEYPGYU5zvzLbtU0plxR8qSRRI60ahB3v8k+PMChxKKDwhUxUmFMi4xE3Rlpia8D52bNYKBUH+ybp0NZatEBF7DzC2r9FETMffM0aDVTXeoCce/ee4zcFHQcnOTV4LPscl0ebRXTyJsj4oVce6BBxdc2TcRw+cpZDkDWvq20lHGQ8wHiikFUmgEqgh1G4DNmohmOhYf8v6dg1vriQY3XntULG8PCiR6JpDFmflBKx9LE1s098M1fia0HKu5Y47Us1cd4Rj7qkzdfzN+D/PHm+2jo35/mjFhS7cXu9YLlJfTecgA+N3JyOkHa4SWUmeEbT8WXooMjVVrutiR6sdn7BIslQmEEUZusQ+9Ry+5/uL0xcQzqzgC2iZ4O4e3ne/q52FvNNljZksoNj1kBx1VELCKjrzcN0GunZRHCAkoS6f2s06zs7MbKyR/LN/7GyThw9Jq7NvydE/eT3RWDqrbwsIFVufJH4mBu5ZjLwapoERYJ+n2g8P8+OAzQTKlK3Ihy5MQy8NSH8pI1Xw07+7ETb2XYNen38bhLVwSaaiOLCfQfeb+yNP/gxU3llqX640AOkYkk2TZmohJAWWLkpxmESUXplv7wXyXB/z+PiTnJpzZSxpTVM9/I3KJVy/wVSDQsscgF38cJlHFQerdpV288IjYaPPMXTYI+GxHQOcMHB0olb2uYg==',104);
INSERT INTO "sessions" VALUES(17,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.yVFv0VHEwxl1gutYUdTmf9KFT2qsFfsAEADQ/FJbqLOZFvOLW6riQFlrxOeyLV+FtkK517b+q92Mt3/XrCvD7kY8eo+7pv0ztTtATgeXv5Vy+zg9az0k6ZlVoGy9VrAqhA0K9Iu9+Gjg0jdgnbGQKmMtSsatjOEuloxQs4SvbVG9sUXZx8CZCczFDoGfzET/KFRrPp99zw7fXsO2T6Gd+rhFvoNQfHDse+nXMXwSTDkJTPvurnCO0RT73QgooV7LQOn2yhEogxPhP1kyUeyoM1dSVb9VNQ9hoz5xfXzKLZf9UbTl2ERw1rdcjs1e44Eh3eE/aorAsMf9bDC0wahtVYYmKwJaT7m6CJiABxO5G9QSF7zzcle1Y1Q3EAB68aZLR11cCHZOoK12T8jjDgJgsKi/o1MyVgzEYKFBH/NPBuv2/FBoJOWZyJ/pgYzGTJA3ZvvtqHhZ2AC4VOlb6MKrG+1GLUDDIp7pXfrYVGifJXtlBKHc6KERRfsqYeiP2Ymoh3F/ma9miZswJY/JE0jyX8+ID2keab/lKnzOpG+qRqJQNKHjT5QXbtymoc1lvGHf8kSsfHDy1KsOx8+auFMlz5xEtjjKY7mspVO2VcRyyyVXXDl7pD7swhqgsOfo+atIcJJgjzMbfSsT2wJVVur0VIbdddrUf1eJAqGK6bI8uYPuy06o3T3kOm/7ztOVAYc5y9kJErpXAwJac0Oci2/hSuZb5TuxhgWP98tyMZey1y4YthRB5+yiIO0zZXR0lJOxkVbFoufztkkZH40SbVKhBQ==',111);
INSERT INTO "sessions" VALUES(18,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.twvEFfaFxKNYmOj7xaHIOrF6zj9lFiKWHw+JOeqKHuEQ4Sjr+UBcugjaXKlFHg+Elvw87l1BggcWycPOrYA3JNb8sbA0piOfolJZDpY2mIKXDud17nIZDqndTr7nuEnfbpRCq0J18ld9QgONt607EPrX7RphSvVrQcI0l+eq3HXWJEOTTiMBKYuqw251YQfOvoQ2w9CBFjb3X/41AiJ3CGvviw75ICQsHMQ3QSiYhLIp9jgKDF+or/uHK2SdrOYyq05Wz3o4+1QYQlbt1vx2A/v+stRCCnnRB0Io2i/OfMek0n0zVL9QyuF7KY6OiUzzOX0pkzkQYZjXmqWa++8eNozSZ2e6fb4LjCGTl/jc89k6HaWtKK8yXn5x8f684zdxnRryJQmkqxctC/XTAu3SiiQPEH1fm/S+73cGqfPIPtoUjd6aOzECwtBQMBe78yr4vjeu1QH2dIr3kRpzgG22gM4JRR5iB4aDI7F5Ul9wvQNxQHVypuDeahtKccvy9eWYhKwxC2lWuAUJ6EkqResEYRoIOu4ACabXm1EdyPsaQDSBH69CAiVkpBF2tPp/lw3ImdJWUhQWbwv3HfeV1YA/ZFKqDfOsbEhd6sW8r0IlkB9ACDShCg4idtZxhSrSqPwHpQJvYX+bjypZNftA79M5mmCpb5Ajq/mjWMw8v6CyMtCujiPBPnfL+BaLKhHRIORGQOIFn9/ttyiN9w1AE4coVlZRzbts578RsrZT6FLbQPbSm6ZiUPuAb364UgsvELT/LE4N+Yv/vvuBLUii4NXbsQ==',117);
INSERT INTO "sessions" VALUES(19,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.a7qVFqSb6p/8uEpM8uupX/xYz9T/HLlQV7oUPBkXawROO9WXsiSUU+1J3WKxeYFAZu9DR99sddDWzzsdhbghfdCy/lBilZSe70C8rjlHUhe8LY5L4k8cWV+p698XHnBc6zFHM3Hh208ClDV0P1FuuoHgpc3KN2WgSjP0HNzVPMXJpHtr+aEYR33xwcu9HdlhLt8+/Wr8HWhTshNgtOjEWkTAwaLaxdxiskQPfS1JX34Sj7Q9XW9GphcHpR3CAS2HkFT82FYi6/SuWAAWV50wskPGWtrU29/i7i6BIX4dRmppK55f9nGjmjb0xSdwcFMLN6BNQ7cnADbeoiCEMWbPwnX5N1feEbHWWGVLiJEr3gB/Zs00xF8nY+fJUw/wbFcywcc9G2XVX/IJECqWu3cx4zSYQ/zPEMwVPBfkdz3kEw3v77aj7JQjowk6m2nK7ivhMTAB9mIq+d2mDO2qAX4RO593cjUjlv7Zd8NFdqF82I/ixU+0zFoYu3nxvs1HiORjQeUHCb/Vvg237fxxAbdgoOXl81ZodiH+IkWnZPCKhakEwrIrxFDVaUrcH8yD9JyX5R3KYdn663hclCuGcRVMrHaHkj/c+ZpPvlFRerO2Jw8apnaPpjuQCfuRkClFQ36AFMlkjcN0psRONRlYHkMmppCpd802bBy74z5T7yw9BKt9Xdg61k0Xz/6J/hvUowTRNlMmCjcMpKN5UCmThV6RSLyWYksLsjzwK35mYSPrT7ForclwvIDZrmf9l+e3VPhhf1Ke9QVC9RBU9xzq69TJkQ==',123);
INSERT INTO "sessions" VALUES(20,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.uDHimGPW7xG1T1g2ZC48zcNZmE/FnpcpnW5cSDg/OoT/oRJcilnjMpw4IAmv55vJWfUv6jkWsuNHHuIRrmCc8nldnWV6Nu6i2NBOa1E/TdIsk/zKkEZiGWJbL2ZUaKODRwgHCfgDDGqrrkbvHgNtIDWTN7VY4p5zHlSzbteefd69vtf9L+ulpl910CGGCH9anQCaWdAELH125vwXjU16vcCjC37EiqzDvE4KoWkzcyayYWOhahXEiq4XWP/khz8iqSuO7LmoDM/8hjPVmEA1qJGfNHfEugVfyjp9ts9JpaRwX+EPGE5zJ+M+dQNmviv4+kcBwCIXJHUrBRNEBEuijHcfqzlTqQ4EGpcpTAsui2Gq8gvGBR3qlUzh9ajAAWGwF2K/Lg4J4Pi/IOvvLG1vbnCQfpbbFwH3sGEuECa49xX34LwOmmQRrbodmkB30HryRtEE6BqnTNI37S0/LW3MaCIxwsrXh/FdPI/Hsnsll7p+ezJ/Ikgo+A9bhFGYmHTNZQ6joCQv0acuh4qhG38rikmYMYykeNz2bGBN3N1qqcyFm19UJwchTOn5n4EmSOed+szjFc5PU68givyuUM2kgNPf7Aonguip+Po9FCIEJaOnYeJRWlk2rjwkqUmD8UburylVa3Api/owytVC9Jqo+nU3j9Z7Dfr2Kl2pHUjWVzSrYptHaaQQTTMtljmWDjz1TxPghQlH9CBKlw1Ts9SSAY68EOZt6q7/oBdNsbdBM65h6R1q8k4gEE9cfLr79xnICgwcDVCaLGKnDq2kW43GsA==',129);
INSERT INTO "sessions" VALUES(21,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.DoPaRXSz9IhCujWHkB5NHKbufJezs8n86TVkoUWRKHzy7FGam9i4cX5MTUIAboVL7VZXLDR/xJIDU0lfAOotDUaQvOiQiSB+msjVkxvat9TWkeRwYZ6CBhmQZw4E1boT+89/7SszZ1Ipt7/gOXBxc3ZTlj1w0fNY9DyBxnZ5Qzq/pzppS7qxy8jlvRMW45zTBZhCTWR0lPmf4gOADNLK5Cs1S1OPsSwAbfOFzcNxhLkFPcrZEDllic+97obGDiQk/jhgN+GGjB8tpV/roT0o2MA1uuLr5fbdA1NVFUR92xH/3YhDWHBuNGkFHAo1p1YEUQWBOL8oLLe8Ql8WdQcD4oS+S8KExAYxwsQHGqKeFWHNn5x8x5JnMvOy3e4D/ZBb9HY66PwXv1CfbxKWWGZbeBTENId4txHZe2x/FXy/Pwz+hoWOzdO1RgPu36aAd0xKtlmFx2I5jiZQSV8dotHC1WNlvxr0LzjqeuM5q9/kM+EYX/vNTPm0p7/fXeJBaSKM5pWgMoufEUr2PzFdHI/ffuFuaGNAxjVO3r9CYTuBjfPV0/ed9MWtmrtIdokqXiUj+A31s8YPTnp6AQcUx08RVWzX7frqzLjkr6nrX4eeTzt3B6k1QyR6yRG7aIqx5DJCkeeZKSbcCG7VbThfzwSzNOLzWwpEM3E7v5QY9BRDpCgC0hFcO/CMyDXNfHRnP6gQ3+ocWBe1nNpdwuUSvXcBJTJ+nNs7ut99zmtXEaShDpQWYCfLnpyOBGR0tsyxTeAJX/rs5X3cgzBZLtp5r7gu0w==',135);
INSERT INTO "sessions" VALUES(22,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.dWQ1CfSHp9F2B4u/rBu8LoPtqaZOnndmP79SbddwsfFXsIS1KoMjfi8PON3uw1Hvr+nIFxg7kXubAbX49J2Qab4DaTXTZeY1UTsw5eCmDwRbwaQbEG5/ogGvtrKdBthgeNt3XvM/b9/OzO+ffRcV7HdsYjcC7H3UlfYBCH4YUqoWLrAJosg5hBpSnZr7eXNSgdoidBzuoNa6vlBX7obwW3K6lxF+J1Bu0ndAZD14VJz4G3JsBz5V0MWFvhLgbD1wt8bW9XOaRABm/9SBp2S+gWnxv3aepAns+f6h6hHAEv+ogY7mk8YwcuMSg8n8u/MtHNGevf7uXdNkSd0uRP78/cg5Qp89jOWQnptTFGUnOqAYPu7OFsYrdDywtMzLE7F5j2NZEhXqv+FKPnlp7sjcOSQOLA/qLjjoM3x7dHP4IWwxClKp1JTR6B5qEYzFPubnR0dVUmb4WfK5wl+gDv2w9IPFXYD1QIAPyVAycOKpYlCMLWDfJbkFTSYcuc0YFARMw8OdPr+HjQ3e8KC4UkETxmk7hm4rZi8hoXVwk+MQtHB8d5VO4qXTl2EBsS9S+/d2JN7+vPa+2w3ESvtRsYD8anuKvAYCGeayZrYg9i9bVzqTWHUwAWqajE6+V4AYKoUB3vKkS/ffA5zSrgoBSZwnl+pnVPMeInNc8dae5qsm2qKYzb/GeLAk20Yd6nEuSMJB+F5L6TkeEaFQ/+VdUI9twCPQZgetp8RPQbT51YV7trUaoEOV/m17VReKRkmRF2QB4tk25rthc7vmJkOfdUeH4Q==',141);
INSERT INTO "sessions" VALUES(23,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.TGZIB4orvPjhQ145Nl/XXID5i3g2a1udyH0LXXYA/jcgM3tjx6Yccc7AuUxFscFw5X/TzrUKtgEGWrxB8nQBkrGU4Q1i+bIDl1NT6DAglOPkoCH+2raX/MUVh41gaFPk2zhbk8f8ePwn6J0cT/hfpTtOOvoc0YE/9qZIAWQKzmhy9GMWvEz2059GQ3uId2vCHkzgMWXbeXxeK0mGbrbSoVYj8loaAUXpW9/XIdPW1aORfjVC+bEXBKREVvxP+rvFw+24jE7bpqkvDyPGoLb5oZKCwg6DStSPntSRJMk60yuh3eowE+wjEIxhfKvbhUhIFxEGyf6dyXoJi4+0uCYdbdwHrHRoubmtXGcroe3kMiX7X0RbksqGgjA8PN2uALZxFYdv1sGQ22LDArmSHivH84NdSEoqhEOp8APhBJeEUq2BFTzpRvAJstayY4CDx55sDyHApmrPuAh1Jd9O1kOtCYBEc1GFbRs1QryJQZYIoT061YzCTBKl2UE0MfaY+/xHB8o8WCzI5Jra03DisXRO396p1A1dIUkHJS8UfJ8tbGLEEUcF8PyMcLo6s/q3hlgiwq8QjaKBea4kFyruBTcjZjLjkoAXr1mMisKs5VMc3WYkbArexEOrn+pjIYksqCXtR8mdGTjSqiSVJ8aL/tmIi0bjoXQEUxErO02H0ordCiPLnd/gWrYnuvHWGVb1Bd4j4QXaDp4QU2KnPXrfod8uR1mzYMAJQn9rPCEG5K+9TKaztQ+sSSh+L9IDphYoSDPoEPgLSu/Kmx8UHufk7yOcuA==',147);
INSERT INTO "sessions" VALUES(24,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.zxZI0GTf4pkCtg8fXfETtMr6EUkLhEGTqyyqA5VqM6SGGaqlApRaEIkHnTGCfqOJNlMglRI6MpcFsqNKqyX7Etoy5eMPIfyYwkXKprLkqIERPfqOa5hm/DDiyvRxd07Y6ETM9CNll6LboKQwIOvzrDM2weOOSRse42p52RJJ4PPC9Eh8cNiPq+GIj6HeoKOcdZX4xm3kzhy7ZZCOltBgUzrj/LxAxSqy+H0pOoSfVuSCpG1KD/ad4PX6ZvA5mP0HGuudgtJaw0kDO2p9/dhsq6YlsY2iinP1uAk1eNzapaodjLG+iBYd6MVtBABcwu3HC8eWNaPNdQyi3nssVpj0ThUx4RsMKVH971RUKc4A2exEqxMMwWvqA+IFcUuuKasi6YkPeTPyLXZtAB/oaNJB62ssV4OH/YOTNjjYdmTiNDoVzEnBywZxdlOXvzrm1PSRTe8HxtQUkl5dICP26TND19ADziFccVVrg64iweb7D6U6kRbykWiYzrHqiEZVPelEePsp4FDv/v3fh0iNUctowk3qAG5GGIXmfa8n4LbSTHu85E6J3/OpMYwi+O7EphR2cRRR2oMYUILfQKE0HlTbEhyXmGA0Xt0ileAjaBvV6PWrguPWL+nvVFycf5dQeeGIBumvvyo98YCX+n8OfBfkw/P4dmJx6gEhQi6Rip8OkSx+Qkj0o2C/z32OrUlFLeSTLdaU63ux9ffcV5bY1B44xaOtPt4/TC8bF0dSnXslinWVxkCw8d4mlAJbNyOMJEmXUG767xz9TqeMnYPg+a22dA==',153);
INSERT INTO "sessions" VALUES(25,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.SVXxe3+/EuTR0/6bBETZRbxennt8VFiavXlAzMyykpBV2IHDkssCifm/zx8s3vOsadz53npbs/C+YCghPRC6sJrKz1wIvYRMsUn2U3MP3GWRe7qgt8azwss934ddgDlWzQNLuEkSN8iIyvgXpiatBN32GJMPUqtPcUPegnbgF0uBsZTt042bg2oKjwLwQC1F3Nq/akd8V4/R1b+m7m3nJuZVM+QexXtZ92yn9WnJ9nFbheyw2v7vtIX+ESz05N8mt2fmkYFXbD5gGvlmS4s2o5goJ6IpsN37GL9f2gj6I0Jw8HPZRPZagN51ki7AgS6qVd0osvqnG/fZl+NH+R0en2FOb9xeWYw3XmXTqFcqlCiWY+399WRMI++qb6e2YxizocRLSVAoA/cPWJf7+0Dl8u3ujYCtvBLNbRtI1GQg4z9TnH8cAb7s0wUmRxPQR2Bi4lJ25h5/jXn4nq19dNP/XMzq0iYPwP62/mdE0q1dDmBjXIrVinppQVJpL7jRerQ5QGgzfshr80vJkOBkjnCh2xmDJlvpm8j+qeX65FoCGcbcIXTcLQTJxk3MU24P1VyiV40oQpWPf/s87yXJjTIaPa/apSKrzIU5wSZgrRnvYC3eM0vW+PPrdLni+IBYuy6HavLNxpnMqdJ07FuoMkOudDj9owPKX6223mpBN2NT14iBEkCRSP7fHqX0yhKLByEiP5JNW9Tz+PSc7Z0XGH1Q5DrUs1VOrD2pvEzveL7/ydXbvDizSZ24ZYfPYhdIs+PhYBHqJBTDnphnYSPyyUX1+A==',159);
INSERT INTO "sessions" VALUES(26,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.ylD1GBFfwhBrY1C9zFjO0R4reGWx0QG+shy2cLF5QVHPmNm2f6qpavEruOHTkLLJuK7cWN1UjPtgJFX7evaI92GdN3fo14A0pbEabE4gJoD1ObkRyjBmE9GdxqzSBW9UqomLr/BMcvRs3ZOj7GXqX9eY+N8352C6UONjkCu3bnImgTNf++rc27NWf3FTjQJN1zMkul7G+AzvSoK7RVBbEncEsouiaQjTL/NOZHTcveBoeCzQGANLiflHZt0gbsw76LVdE5/Yt/qWr3rJ1HUqPvwjlB36w89h6LW0GDIOTLPDR/uROo+bTWbq0pg2RVfbOIsS3UBIt4uCNOvXwHuF+1oEb3KWw3DPsr1P4N4hPG1QkX2YKYGaL9U3kYuMXVQ9VxwGi4lZLvBEm2H3IWcOgN21tc6TGFE1cB2IgJnPkXekDQ30ALFWW3eFVlCMNA9Y6nQNwKwV9aldZI0HoJk+MsuIhiI+eI6niQrbI8XDhLE3qa1f8R++Hi5YHfGgZBIKJ2aLXaJHNM8kex4LTkB5IhPSbYBvSzLwe4E6u0KdZ0eXlUsFkWdVXS1T5Sl7xpXuHme5dVRD1Nqu5BMr8zMwEaPX2TZwjoyOeAGq5NEbyFxd+J4L8bN2WLzomS42bry8BQQ+P6symB+UMysbDvl/iOjSoE0nLsnbZGiXBh6PlxiqsgiqHlrm7W8OkLOb5P/n0b9T7Jfk34LYl8tf23h69NUWHv3ZRB+oTLiUr6UokFU2lZBim6zZYBeqpFRS3gqvt/op+flLQIpySTcE82p+hdsSYfflnFeGaAbL0LolQVVGN9FK11cXgF38zNl9ln0H3zSIDrnY7wto/b4olavt7wRTqrz9Nj/a4p5gqcarIJqe660zchI+aA==',576);
INSERT INTO "sessions" VALUES(27,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.eQNttnWNC4/WNymoa2nrITWxAm5hQTKLx2m2LLtEU704sVGTEKYM5wCUF6jSqilZu+d5tVPyuc++hIRfxMrkyA/cdezD445oOF7eb9Y5YOOlvB0lnzOD6Ssr/P1HGAChKUp0bqrM/bCDL/1vY0Q4rIwJPzHiOKBwAUI/lgrlSxQUfhfidfUX/2Qlk+m3WGakpDqmX7dz8OA/ikhjkmMvSt6LV0GruJdpuK8tyVFbwVhm1TBcHY8BjcUbKZQjnnA1fwXRBsCvqW0ckEqo6qA5yu68T0kqXV8IzJh+t3umyji0Fwwbt6PsVW5XURFUaDi318eO/RmuZchB1JtaH8mrd8rvCX746YSMnLK/lVtZGg2HOfBBquvMXtA2smVz44XJ6cO1O5ZBNpMv3m7VvbPPhpn1qu3+zTEu3sDv5qmHRQHrooLr0cXQeD/2vIizHI1mNJACgu27umLPQx6UfoNWu7doNbamXu/EJoQ0ivJQLJmAs6grwFate32UNs4EWPsIbumw9jdppJ2A3wpJ8J7YEfZ7pIKQsLGh3jTElbZpTfujIw7wTKt6YyFoh/a29qEnaAheOF5wAHRT8t93TOycTFKTRYm3aS91DMh8yF3NfE/1XPDHsxVUeMRHQSHWV9JZUgHcqGFzbEM3X2jpea5kHTBDf58vwuTOdRLViNpPjIhOzT5XN8IYeSVWoUeFpu1Td8xnWrhQs+wiuq/hD8Uo/t3Fym97t3o73sxxywfB/BUU8IUg4OLq9zWF1lZ5pFOSboShQdgyacx6DK0NiKyKXQ==',183);
INSERT INTO "sessions" VALUES(28,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.kHhvPtfrgJnhIAmrnVD/WpnNhnQ2qRgHIRIIlpuHPVVvrtOR2gs1X2mBvnyomgFlIhc+LQKsdqPEYrI/MFEbU5LZJPQs01ckdJHsgGfwpfbRfUkeVXYNrTRc1jSEn0ee6R8+XHQEwr/XHLV0r/BmDTYAJteBkwtso95abuuhCXKcKahFebkqhPh7+72xpL7v1aP0Sl567Jcjqz7nZqttvEpIZBKZjTt3T/x5t+QqWoTBOHfxw1gdAUrM3MojyQRYSYHApz5q/L1O3d8JaHH8p5k2iYIn4RCqhC2Un8N4QlK45+pe5NOFwFtqLpYbGvE7LxoNzbvWIdRduu7zhn9Ej9tSbuo0uX1LofB6mcVZYemM56e4XZUtx+pnxJKCstgzF28/3yCzAQQB54S/ZXRJEWgk9EmCjVabSHM6gKkUCdNEoaLwJF9oXp2gRsqshT+BN/1nwTXW3WFQhgV0nRPESR+59U66LYqFuz0afqVh3ajiwucwp/ioSaL523H2DpQrOlcb0Yva9YmFY0rJ1ZLxAu7mgPoqUBv6Ecp6JLAxsITV6jDPI9MFMGfd+UC+a6OWw38tV8SLd2gNRKGUYR19BfEbAvfxqAHnpfS1A2iJwiAU/OP2bBigFwGNtA6JeRlpHv5VWipxCvZEzAUuyQfbROkL9WDCD6RRi3dEiS2HrL3o7cTc0dqYHP5wpx6jv77cTZzWEGr2jntSNSqMorlxZR7OdRp57Ek=',577);
INSERT INTO "sessions" VALUES(29,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.Jlsw9pVdDihzX1Ead1rPweUSkz/2zQt041ADhoDsvXfOZJTLd9c+geR/RUwFsLcqcKtpOR+7dM8UHEQwU2xbJoHBqtYU5V5ZE5AE7flpjj4aapGDfMoI9yWUByiLAXrO139caO5A1iNPfbKVMyXnDiNkOc2sjbjSkWAZ7rMv0nRyUAyCjrZZ1DzcIFuemFzmzpcRmG27m9XcxFZNQhuZNQjdUi5O4H8tSp9LICnPqv8oFQ8iN/bQ+5JeTYsYd87E9tsERujgxBY8aCs49sGr+5LGsHAxL2Q0A0IJJ1FinYK5F3WNa2hASWhtL1squnxQxl+Si6P+UVpAjdUDUJWd8DIXMYOFyn+k0GqtYrYgzC+8XLPLI6KbRT8ckl78FfuFDHrsx9XGYi1apyc/T/EtRxc0Q5x/J9Z+bydQRXCtL+zp29WnlWDOM1CLxnIbULCOOEfmfBGje7Ua+bL/bgWgg+uuBgDBjPSjGMnFFStalwEW6Ed8oAeRA2KgZLWtA3Bb1t7Pm7tAoKy7uTL5vDe/GzmtbsQjeutmJuCz9zwVTYbHRPGplpZhq8SzgmYAY3Tf9N1YpSahCPKXX/u5zpSGiQrkWmul5zYCRmw0+wISjjvlLV8VOfZa2jySmHGAYnN0av27Fx8/husiDP+viz3a/uuppt9qEHCOEGVLnZL6meIYv+YAvQADU5G0Emc8nrXSGbLw1bqugpfMFc0kujS1MtvfBR9wobVa/FeCScNDZbHxMyi+c4eGxvDFLrQTrrN08Jk/y5trdz0pBZUnDXiGwQ==',195);
INSERT INTO "sessions" VALUES(30,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.h8W/efiJJ4YlvOiqxNfN0Vo0uhoDhYr/LaVo8OkSKMCAjr1AhGsysd1H0BUkbATRXSY8czo+k1+J08n+1njR3ERVNEJx+mCXFH2rBo42E6vTRDe5DQGutfvu2IbzITJkcN/0+gEXVg+ROPvngwB3jaTstc+jcGTfB6BaIZa2TkBfEzyz8xtrrNxqEyMMJHpqip5e1cTiMQUjZXfKr5HQe+oam5i2GXLDchYkyMS2tKeT1ZkSLbpsEzyN3FdMvEgyaE2S0g4tMEohGr3FcepA85N9bg6vfo3MfVtQivf6i8Wf7cU3Xrc00rvcTK6CIw9JL5BUfH9t7TgCi+5SpIO4GfQnqHBJZTkac795nGeMIR//pJAsHyfSX8lWejir8zEuUpDrXJKHk9Go77Z6RHuf9hrDpJNZUQGSHHbcbj/4VWp84iwiMOHyfxZOmqox6wTYkfO0Omehf+tlTm8Evggv487mUkvhJe5C5w7pf0IqIc6chN2OE7IjtGhCjIsdJrdELSGPesNKhw/NhpEQNOakfRXpLKuxyz9DXadsO+87t9zWMQ7TJTFjtuYMtXyp7IfQO3Egiufln0N7UOqj22oTPIEJaOVO1fHD2qO9ahCjzrXZJfzIFCA6MVLZB5H0UD1TZtmAc8UWWENLY1wXxatn4U+YHteJ8+jo4oF5/DZhMQcscVGuZkGFA06PvWExNnV1AkL4ZYnskaWeRYUJt0eSyMsyo2436pEBhPAkmkjior8OJiE+81oGBxHVR3FuVFxMwmH88dLYcW0qb+JrWcV11Q==',201);
INSERT INTO "sessions" VALUES(31,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.5ev2HoAVF4TjYa69RZphunDijQ1DWfOcPOhQYeYujSYr2q6BN2QslGNxziMjNOa5IV23CEh13LgXzIYSlKWpGh+gWJB0GEI5S4XFc+CwEE6/tfa8ZK6RzUQNoTVvkUgeSpoNXh9kz+RurhzVl5vSfU3OmcgnEL7ItWlKec34HFZPT+aV5q7hdztmWg6FBvLlSfhkBlJtG5dx1X9aBZ7CASaMZibru4/8WhZvXjBmFJpGdjiL/GqiARvKBnvvORdeN013VJySV7qyhy4Scht5aEh9TDFqk7V++H+/WpaiZVI2aXWt88EICgILKff9px/K6N7Mq8cMboFRcvlUwsliG+BMCTZj8TSMBAUxKLrphO4y87T+TMy3n3JEZ48dGrGZZvusq6kgn4wosvArAAUK88BdpHHOwloth01jOcFrPPwmE3vjLf4krXAhthKuYv4X0Rig03TLv3nGqtoKlykbftYviF20wOexM02cFbhcdtMgAag3+XfYOwKIKsVea37x3Rj73vG1ST2/Vb10NGFupyoUf+Z0lhdxpDx5AYjl2/F4SHEC+OpvNHcfLbU1a/mSBl1fMoAh18Et71IGLCVjAbk57m1VmBdOb7r3f/Sita87HwyaJbCYnlI4usdYgUVwXM5NCQIOEYx7xmwoMtlosKXhI92II4R73iiT7oeUl8dKDlnOwL6tqQDsxZOgqiBCfi6Wuzf6P8UP3xw4trt8z8BRxIRIZ9gvpkyX3HG6RiNKX1NaeZu8kj9IUIxF4r95Hw4sBzA7w1zXRhv6aMCuGw==',209);
INSERT INTO "sessions" VALUES(32,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.cjxzvomSB2SotIbNOe03cxhc8Jy3iIwGW+A5dra0z2atSq26M+t15IuDVSFT4JaD99GLg9I141CJTtozbjGQ0x5+xK8Pbol5qo6rncd6z0l7OWUAo9JIyi/w0seDqAAFypvEcL93g1y5+Z7ki7DWmrHEZgW4o5y1jNTWtHUFrCSnASNr95JUZ8LMMpT4qeod6qpCAiI/1pwv0eMK9LjVrUwb/c5ezDXyS+jGp/CWgMG8qXxR4/yzeRQfXiHJQLQIQEGk3I0YawTPZfW4n8R60g1cpMTBBpt457oPxXzf0IuBa8QapXJApIiTz2zdOCjj9sOqhNLtn+M5CC5x0r9osJCosEoWf/upmy+X4qT2Bb/xzoPar/eaSsbVopd0PukAlpO7T2xYOIdb2WU8ofML3jnznUdIEDf0NsD6ektDUKI1UfTae91eOg6gEqlNWkYGMEW3GIded2dheMXYOc2lONnehUr/WoX7Wn99L3fcB3HtPWedE6W/HI8QYMmGKiagqKI9w4auCVwPdGeawI8BUytrGaJHFSMZZrd3/NYFb9fZne7QNhLd3R5sXNR8fZG633ckO+pyH6wcMtiW5pDQKoSSWod84COtdimdeXbl7D98l37PPBaKW692+oAHgRL/M4/QkZ6RJScdtGIpeozkJc1Da7THroGr1hZDSNKyaSivz+RuVbZ3YKDuim+dall8x3fjqK8Jm5hfWVgVS/aG2poAnNVtX0uB1w5VuKTx48cvm4F0AxQ9lAxoyBXohexLgh40Bps3qmfTCt4/lreIPQ==',215);
INSERT INTO "sessions" VALUES(33,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','question','need','s1.5uL5zfUm.sAKCTo0WBR6WThN1K5pr7p7E32aPnaRKM4ccBCzchmmUvyhDVnWTABu0JjkwsK+7myFDoGrPJ76x+Oq4SUdMuogUhAwQnwlBsRGKqIZ3speUtKUZG2P7m8zcf1c7aujHG63rqFazQ9vmPJlAKyGInSAmAmG4tYpaVx3GAn5gU0E97ISw0jM8MNFUb+rjKdOS6f2EmuomcN9UplWws+ohDnsG0GPlAZbADgvVz+wt5047HMikyju7vGMHi5avqkiSlE5ccWKmq9BfRbTyAXGhXGzTIOwPmPUBHwYqQH/iMk8yewujZYSvcF1flmBA/3QN7FmZrBOWCdKnTnWsnSlsaFrWGa098MGOpv62QNWtaSTPXX7mgrprpSK9cjJtGSYN+ibaqVxT96GkR/6OPxW1pp/aotj+mi3TmgU+UDW0w26+xK23OMU3cuoYMxyifyhsTLbrB/ARpGvy+HqdpTYLPBCgER6oayia1LQQgjCxwkZ7UmQlV4vN0kRyotVNtzWIB5yo13v+6g4TfKoKreoUPNxfnuYLGUmKG7XQDp0OKBN9F4l04M1hcF1yKP0IAalP2tot3MyBBoPE+B8K/6fcE0Wz5qtnD5B4QAwQIRIxExFvrVd4BYNcucASCxID37ZfilwMpvXPOCCQN8Ra7PYH+zVBD0vCnxAqfo9rIDOFBcQXtFzXnGGb1CUs9OUuLQj6tG3wIIk2myw0FeOtB1VePYhds/PNI5xg8lh8qELiHqEuD0qTeziJxtsD2TzpEXnRkZ9lSHnpMmt9Gg8=',226);
INSERT INTO "sessions" VALUES(34,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.UzsgSK/HyHJrb5nO4PbJGH6/XNz+IOMuUk5OpsalGHhb96Ow/qShHLVFSu+5XP52YrPJXmA0j+z3DiszX7qJcxiqtx+uhJX+Rd8YDI7CKGYhP1btqb+sdJkWhMCBORfEm5/vYb4/I77w3cg+bOOcX7IZvxD+Umv2IlL5GGCPHF0eNxIlcphtzz/xX8PL45SSddLyG14DsF14oikPnaMSId/vYEkZgnDWVWyhYYo1ahe2D+Fk8Y08UR/X/x8+I/dxCm3vaHwfOnb3F6cPo/rGX1eLWM+W7c8hc3eLzYNMMmJxFAkrTMHGQvI1hPc1m9xqmRBIXlGUNFVQopNyrSMwA6v+g7yhEbxhf3mOQjJswm0ubVHgCGGszt20iOVU/SB0qOkHD8ax4XZQBx1KXqpFBq0QNkRq8Q/ImuKLBD/8kBOI3H0lnqWJr4fkWW4T44JpydHoO11fhhmGW9krPlo6cMJWT5nxFM2P32s3Crnn38BG7u8eqaX0rGE5tXijINagA6Gt6/uIGv3GHt+Dfultx5aSRsCVMMMPIKevHYVO7J3Vvo5n3HsT9+Y90GyNsI7gvT53EgYD0eUWGC7Ti3w6ZH27qBGsKf1VfL2krNuXfgwE1x5msLZ1ZQW8xFsiwfrs9t3ulNvFaGj4mOtymPhcKzQ7K5zgSdaSUgIi82+itSyj7HFXu9EZhJmGTSqMb8NY8WOibKc/p5ab',230);
INSERT INTO "sessions" VALUES(35,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.+d2J4/14lCbqXj+1J8xwvLSqotZwge8bRlMco/B0KgVmAcIXKbtLogy1LN1jYYVpCW7AaTIJtrNsv/v2rkDGfTXhkJvpAY6MhBl4aZOj9pUN+5MbfOfFhygRPGFv4q4suEQX71wYr24Fp6wM7J/3A6qEEp8bXQzYoDzDEufQSolrWX2epxJmfb/c2RDJeU7VMldTafJ2L4j7CVZnuErTtwS8nOKvrLxO6TQ9pk8KgJCmJ8JP35nYhw+nq0UAMdS2iICd0WZJ3CDxLUDfYd/rMA4RLXjQlYUOk/SagEJvV8yChWWcJV/mXyYZhI3DPppFSciRrdBDQjcxckfNU0B5JaluskeYkxWQY/hYKlrRf+SVnFoqm7fV82usmnYw8pfw4vrmOya7ShzrFc013uxKtN0abaf/shbvOg1D9cBeeYmDO654wl2ihHtuCD6lOqnoSGoK2AmgWAFQ7F2b8UvIoFFFEbpzju6AHpjgxgYs+Im7eWdt5rhOs0G3klPtv99X5DKIueQ367/HBIp/UvKvJSsPG/mkEXro',236);
INSERT INTO "sessions" VALUES(36,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.tZlrk4AGhvfIpxi+dI0tL4gns5LC+3tlHRKIcmKrRscLRKShcuRm7bnpzEv+pgPwaBXhsO896NNVTlMz/5t1CzT9db3DPag57y0qMnBoFyxWIHOk3S5chhqRWor886aH3LiXgABGB6BsqAONjDQX6tIJPX+aQcZLRO+axihduMrrU3TNyCf/cuuYBKqyMlOy4n063uN6kDJ2TX8e7PsHoneJfMx5+2joWP6Ct1MhkAb+hS4tUx6nwxEmsLENogxTwVfxppRmBuIJeMCLokD0rDZKrQ7+df2UDhvO4f5Eza+M/dYuzvULJfCJ0okxr31RXEJGp8Z0o6rQoS1R6uO2dbYb7nR5eb1syPNKG3igOc6Bwd/SpvYtqnmUKDxItDp9kuOUm/QBDi3swgG49y3md2B+JbrXJ2d1JSGPz0QFsbz2nV7EgK2DisWL6OzPhNEJ1fIJvTqmqgHBIuwG4ytcX7Xw2Pjbgk2iogM0rufP97YMB9CzA91vXsdmI4Cn6EmNZnQW4Kp/Hp9wcfH044uSuISMPHl6wb9VGZCZsz5+snr4nqm2eQuPrQpyA45qB2zn80CFvAjDDvhTtO31kmtlaJuiSF5LmAQi0+OdYPlQVPgOha/FxGCSCNrfdTmnw+pFD0RLB4ZnIh3J5y6vUvH+wz1yuQxhRs2oMMk+7HlfWdDnWEZoxXkYsqo1qk37fpYzjq+B8qH3AJnoyBQEd+9UUHVAmKfBVtc=',573);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.3jje7HniO6lgVEdR1YYOXif4dlDuo8+r175DZDsqfC6K7CQnm1q0K+DsHdDt+NE3TKaq6AvD3HwqvzRjltTpH7lFeF1lmoUBz/dNc++kAhhkTCmB9e5zcHa+JeHR6rdqSrLIh7lkAK5nuTOxc2axoxIFWXda6EbFDav8EXlw4drmQR8mbEPjmLD+Q8TATLnRDfl0PcFjxX6ACowt6nrkMSAytbU2T3XRb+MtngcHGHbj6RrXgeYqTt2sfWpTF2QOE/625g9Hgia/undCTGaaZpZtCXuLLPB0e9LWWodVqpP1nEHaXq9rmGnx9bdG5WIzzMwbWlHI2ReTGyO1FHiX6BwQhHuqpQQAUJW/LWAvVYr5cu/BcghgrzGcwWyWO9+8Sq+cm9+Xb6mekvaI5WGq+B0eXZb0K2Yb0CAzIBFgf2twQAkDbZv7Lj8eOKlzHYPJUNZ1Rc7RaK5rEPKZgOCaeNlGfY40TnplPwoDAQTsf2S9ULOxAhI2rigm+EQU75D/FYvf9a/l0IsWhQmPeeLaF5YKrze9a8/UeSXvfOZaUrJY0GhFzM9OPrZ07rQslcjDcPh8oMqWIigoawoIHYIPq8yWcapEzlhcdF9QYFATcE0FlZNdBdsTOWaC99wub7JJ4NPkWpNp5Guf2zzKiR41wUrQXyaVaR5bOIdjN/Oo9wwlyUuWm+b5Ytr5yQuw/XugogmWyHQ33HXJlfIWZgLTyZ4LXY+QQsvSBFPryhHhri+tt5f/MWC2FgjUNAwoMS/7H8r22d/vyfHn0qo8+jDlkg==',246);
INSERT INTO "sessions" VALUES(38,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Ea1iEY9e6dsqAmKgXSWVJNFOYU+InyR+sQEDsrznTtBRM5tDca7gkNuxLu8uqkPBDU9B7Uxin39tYkLQypsLigdrZ49m5N/Co9JrASSaooV2F9CW7spAlZHX7GALKGtESrqXaXX8Pt8lFa5BgrDqEIhr8+j0FhjPJCVUfj47Gdc/86FmJBj3FJAlw+YwJhf1opjfcO0msp2aWF8pgoDf77GwVIEk+trsHhoLMdO1aVfR7LmzLSG1TElHsR/FjBlnjrnJUsIsKw7ZnnYwbSDMgwTMsgNsuJjcPFglgxVsscscdfQ8c5vTzhOXduHwPszEpMRxpp3x6+WxwYTtwg6jex8KlZQxYg7A/5UppTqga3BSYTsM15q65ps09n8AQmTCEu9t6UQex6dOPD35o/yBXWHTNbJW747gsiXjJ2FyG9BXJiZFjwkGD/+v+RULZNshWQo05s+Q8p46GDm7QD1QEH0H8yWnmz/3s+KhtieBrn4KSyeWqFG4FgvBSw/tDzh1hEbgNWNpvXvE8vpbiSedLWn1sK1wGeTOwLCaHktfsJzLIjpWhaI=',257);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.5WwjcFTG9tGeCt9IvPjdDjUPMi3EEDCLAjy6Roe/NwJcbxpeJlHzfrljOazmfswSaQOQ65lkKElvUr8IRQwbL7ooJLaLd2GvivIUpy9bH/QThhQ9VmYQBQIR3je/gKK+9aCjxnupe6F9BZgDqI3lDZ9Zh7WfyNqhHW01nceqgXXylt4iGlvktlkl1IGSeo45z8XYGxsy4X6SMHbQdglmaO+gSl7up97JppjhKll1sB7KLha6xK9pQrtqgsyJQDUUPlk4oWdzmbGaY+KAly84WdKlvF+0+VSw07zu3ljpKfaP2ZT/Sft0uoCHHdCQOjePbsNdFdTYeiE2fY8IGq2RUORzV5smcReWJQnmgI8j+D6btNj3OOEZlOFxFNE3PoL4rNkq/TU8QEIz1Y9CEBMYmZ5T9gi4GPE18EXeSOrLCJgjwPhFRiBHlDud2Wanf6C0UgfIawhWXuENRqK9EZAccdpRjiQcdDbWefRpX1//6DuXHct5Ev9rOUnE9ohS1MGAsKV4Umbu6jGh+2aYJg9utAJI1sNTktRW30niq0ANLpWm1wlFB5VhcLMzP/qePCo3C1Ka6Znd9mWhFbbFHfQFffhHXXQRkjhC/qtrRsNGdALDDBB1h9SJnI2V4I1HYz8ktYzneiRXjtCg4YWhdl8sHGARd8Uqm8DNPgzxnJXCadIZOW09L1SKrPotylgRrQh8Ws74PlCWJ+3aj4Kg6t1gL1uW6x9r/+CjlHv347kaBd8MQQxWc6lotuReFl6kqijls6tZIDrrtJst3H/SC+EDRQ==',534);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.cKYr1quqlymjzc5wGOWUM4a/SS6l8RpTFUqdYvzA0jLPkn1i5qfmGbbZaijxNEYgByDCdK8m9fkMds4ByOvGQng+941kiSoF8h69cXolIjv1E336WvDzQv9x5AJQR3Fa7bQdtYBPghLpVQFoyk2cAVqEabgkH0jJgmWDsDI9c2B5MxOXPYl8ENcqXaYnkygU4u3WbfcKivArrdYP5iYa985X0aTght/JBM1tda80wkRAvgyzrfc0n3/bzJ5HpFwws9zZdX9dCXWzlEvyjqAdmntqwTLMHGd0bFqYXtxDKaom/qHdPDjwZf+Fz3e0ITjm0lQVASxL9n6fiUxWfyD/mUtQr0Th39lhW8YmDMqPCSS8lLL2SA7dWbPo4r6nSzZN1zhx14d3kylq0SVkx+45CKobaqPQ60NO1ZnU9bl2SK+/DxqP2gP52o3h+xVdFrGJBXS/kg9cwPN4pubeoXKDaZXpXEvsJwCrl0LQLMGx3jJw7rCfbc03INuTpwvW80cMR/H2B3Fou2Id4/nm+EBaqP4HPyxt9z9g2shlJd9tV0FX8qnytoYOqW4I0xtlkrSmGF9eVkFpZX/56CKtFhX3ZETumRhfMteku+r2Z7k9SfYQXCgPT7VXyB7GuI5K9TflxCvHYZpECqwCpitRkacipXs+zgFy5QnQwiPWNyZeZtJiaw818ijXg4TPnFg1hEha6RgzQya/0oPgLw==',298);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.8YD83S6YvT9lhw4mg9Eoqqtt8numaezJUykYEzYyWb7SNLW0M8WDh/jInsfArPt6ILaTKFHp+y3wdRIMkPB4zHzqMUcrHeTMw3Wv1xZs+/Gl1yldJv+Aauz1SdrrpF9gJ9H8tIdwyMdIEEz79tTO5vmSsXEWA7HwwQUtVryElIfMSJzERRGOdchvFs6GE5g24XJYmEXriXel57ouzjzOJO0jY3N/NfaRX5sFF7SpINmBRG0Bgq9pdf7SyMg+mLmw1g3TBFkDDo7gTXXo/U+vEzUdxKw1QLiT/JayrpVc2g3W/XPKOoOuOBeg5in2wQhyYQoN6Uf+cTWFJxzVsW3O6pllBcN+2R4v5uBotaQfteaAaf+EziS3l94Ycsa0RiKLEFFKwyX0y8LXc1nqQ9/mVkuc8Ml8b3m2pdXB5UTP1VhnararWAa1EtIdBX5TeK0kGqKZFBfxuqztEnMgJKvA03uXPUnm5y4XjttnmyXS8EaRBwsQp5EntsYhpMpE6wh+PD2m0yiFgbnoUZiOHQXYZ2NL8Y1a9AoPcdJLCBfzXPRpR6PCGunxz39ofc61mqXRnL8ZmqsLPF5p9Nw44sa4hxgdaQVhm/ds5L0=',303);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.NhFO+MVsaABVZ7Q80D7tkyKHzSrMyY9jOqRRxHDwuyhdfOYtpidopUGkocbdjaYk59Q4HCvpZ1lrv6c2C7753WmP2hTZBExrSPwXh3URMaK+b3PmeX+8xFJpXL781+EkQqHn/48lmY1Xm6GiFHWO4twXzl3A7SVMofA5bDZK0Jg6rDXfSHH97fkSnyO+pY7qRa1lgnIj0iydgmRPdElOvcIYj+eGAxMlDEb9yWCvir596QFFTr9PJLil9xdSnddl9WPYIj3EasusQzI+vH7ARcDLMAcHH4qb+YDBsZEaCYaN7GbIdPyhyXdZb5gdtem49oG7ivU5TPAVSnEAsRfMDQ97Nph5w9r8TkhWiotWYwRZa7g/wcblK2PzZhfkCOxii/3WFhAHBdwjUYBjRngSA+z7s4AkJ0pFKNp96I66a5h5ZXrzNDj7xw3ZKcl4ZHFIHYs0hRv30sEMaR4Un6jLd9uPy5pp+Tk+sPiMw9w2QyHupyUC0WhEt1BG+9p+/EX0BGTwYFYbd7CplhlvNBnTm7sAuSbCPBKlmNiKXO8pT2BN59R6tnUKZvM0Jwc6g0aFxWQEW3z1ngYYuLkFOAO9jf79qZ7jHW8IrW2aHQp0+o5yJd8tQLzKOUoki7JI72ND/TfAue6vb1XSa1ezh9T+2N+rxMhchTedmYK4K69hIrwaER3sMqXG39h8v/izfpGh5mb0EFF2uXwrmA==',307);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.npw4mknCKqmdIJva9IMj6HF7+7pOxLbk9Gt04E/QTiqbJtA7pLXFSbupIOP9Qgh+Z3rLVQN4u2P+gQlpAl86WDgwm+q/1p/ulJhSp9/2HRZcfe1V03wUEwVIxO2sILn+P/PbwPdCwTJIc7PlGuebtNXzby4Jy4Zg/hOieLyUytG4kmxxLEUMBoTC18cJsVnJw1zRdZowj51txgAo0IWWPBFL3wjbzbXaldhrHOQXh9EjCd1DUh4zL0WA0mnE8g/GYn3knDAuklU0mPgVg7KBiPJXqg5Lyg5VcU644tIa0n4ekbkXuGu1iR/VNiFP1/mlWecqGSQtkDuAXHByG9AQmiJ+GbcGfuwjKxAv8ssBVQpkAa68aQThCR3fxsjtGrIcOdU6YOuCcDEs224G1Ahk6SUew8qbVrYBsSfvkjXVsmtbuG0e3CJYXxPptq3zrhK641IAKacEr2/U2buYPVbc8/jM02gAYxGr02iXVhR+iNhVVxUmpSm8oxQ8+bCU6VJWJuXuA7b4smlOMdtXpbZubbQrBYi5EK93qBkX0l9zdRQ36iPpPJgOQoCInjuWM5faDktqmLOjqvlThqbYHXIBA4vVLSOcrMCexdHKHFbc/nja1sJ47NMeLVxtJN4uLyZYjk4XhPu6OrkVcRvWeKhE982VhfhIyXc3nWNvJrod5SwlxsTeN9z4fx00Lx885cbDSnuIhLdu6g==',311);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.T+nBS8ke6inyNX3PjoDS6gRXx9cDSZDtm9h5Zk9gOC1F4J7HKbuTTOFTFPEVW5a0upshpSpZJoYWV9Gwl2mLV7wyed9qDpDWYG59y69RwUZ55NjAYsiN4M25exGi8t7ut12bFKP7YefvQqZns/Y3kbtThZYX1k4ewp40INrYyQbb7t0pwF0rIfeGWCkCb/WttZIYNfrRCIfTC+Ix9fC8N5MJUV4XtP8FApNHmoGp89UwkqD7kwrVFp7WCxyfI3ArnTbtCJ1H85o7XsLSbweckrrWzkPjDscrkoWRz6+pkd1dIixma/6YRt5C07+18UA6qSp2lmYFTIMGkUj1BjtOzoOIr9IviZsbg/sTswH+bb8xezvTlc90St/6UgtWT8fbiE15EVt0Pxeh54hLCmbNd16GODSBNFr5otwXB2Yp90pBlqiX9G8tU8TSkzQv+Ud3i38/TL3TiG8QqyvgrIm/DYRGrN6rqKvqobxp0Skx4K35jNh9L59O3FXCYGg5hYdDZgjEfJFm+TG+yI7nU+GMhwvrH39zqrWxz84V/HVmZdT0KmoIBALGQr4gE6aGVf0K2C6mF58XDLIQDdWL+yksi+O4yhpeaI+oU8g/DKM4ldYQpq2u6Kl1+41G3/uodO+VkNrWioxf14wbUMXzKom5xz4IRcAoYprbDmkI4pz8iPUq4BLkehkMbL3XjXijPef0MlZ7yI9yRuiXRrT/P3a4DXAksbqiECE=',317);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.FZ0h5JMwj8msGTAEeZa8irXCf1Ez1JBkZXXUM5btzH1Az8g7SbnN21TdByVOwH2e33MDlnaFpE7qNrANfOCm1KDoSG/V2Vlx3oAt0iWSWC80pVs0k5Xk/5Zut090zbem9hGfRwI8AhNRC4tbWuGNV+x0EQWefPwd2EyFCFWDFNbzXsf5JM0iAgHMJRpkCbTHbjSfn4weofLhIkH0kI2MnCQGp9KyAK6cMdNF1SbDfhFtLENX1nwZhqZXP0g0yB9RJkigBJs2cpS+3QfZvdo8Kr1d8Df+fRUmaoElIRxn7oKUW904Uppc0NwIiK4fUt4rPULUaWEjtzG44GlfKaXP5sjuryPNQ1oylwBgY4XdQjgfbeRs6QUamIlfB59Krr5jY+Yq86nsovKt/yXDYIbd3e5W8tasNDO3PYTsfpJdZ9LMQrSj1l9PKkvs10iPSVM8udAyEMx45LFmYqhPEh/bCZOfhvBvcRrhgcmWINGTbDCHj8BjaXAKrCkzWpMcfaRaNkeQ0eXfpsWLvQXN2a9QbaiF2SFPvSq+ZowPjMv/gm4kYOyR4DEZLHWIgEqoorRIgWaZen4KZl/0ehqbiXyFX3N+UzpfsZB4C4GIggQtuAWQF2VWYcAzryZRDHW/kNfH8hlf1Y0fZvOxR9yyKjq8zU62Di/nEMiJqXo+8b85SfJr6Y97LeOuPyJR8XKRldfXvQAqRkJGXA2d/g==',321);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.Xi12uRM0IjPUqeTqoIZaSJRc50gZ4J2IFO5a7biBAK6IKhsV2yrsx9UZBo17n9B+zbmXr6/dGZpRV7btWt3nzeE7g496yI2EXolIEYftRdaFIbcpIcjzMVapc/RULBcLNAbD+5bLHiQ2w0p27gLD2yN3Zt7W8u16205KIUkuaD/TfERXQohx5Ncs342DfDUQ6NZxnf+H6UH2qn29HKcM3oY0/x53AdL1RovYFebc4wY6Jecz04FDgB8i/UADHYtiWMFfn+dkQNubLePtVAYuK8xW7LNV40y1cJtczNd7pPmf93asJ/pAszSPMgegdLMJTHd/Sb3fj17ufEGipO19LwI/WBa0IK1J5O7v4lesg/ZYIn1Q3zA4j3Xro9chYvOZ8CdfBkMce2bb4itEgNpsX5pjaPAvryG5lJGmwDpvyC5H/ooccOh8zZLJZk9W50l8inXjpA+/LEgquGWWiTeyM6SGDPeUy74c1MS3E5Ct7XfhPKassWVvLej4lq9czNK7qwaMpZEGJmoN6vQ9l1E3gzMSUgpdx0md0aiYMIkQN6UzqW09LmbX0jRdPNGWPdyvGZLsKH1sXVH0iD1lwE/sSGFsWNHx95cc9fHeg4jsT+xb2h7TGhpbm1vEk+zE29smKOYhcBh7OENzohbeZKxVPf6P8gSOGT3xzr012R2TVcQDgOyIsno9ROZndGSIW177MHKOP/wUc2Kbbgxrob4+fFy0n993Jy5NkC1JMVNat3roXJwDMg8q1imD9CfnB6E8ymnNaaA=',325);
INSERT INTO "sessions" VALUES(49,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.FZ6rTBZJWv2W+3QlkFYO3NsETkt6C7orIwP/l7nK76KrnqDN2qt9gMtLnmPwFIaN8rID/HYqy7WLHYNc/IdbyhS+kbV2FUNqGtUpeygNucdv6IczMF2Ckrba6vl3apbezET8A64OGLJDygOd/lbP/4pBwO6ZIYOX0mirdmcXPBgpK+l+up4/pjrd6RTGVlSzxGgsF9LZOr2x2yekGFh2V3PaQbqtzshQi/v/R1phy1nFatFgr+TylhD7DZvlkTFpUdx9Q+rDgUvEIL7MNnR8rQPWmapNXS/HvRWjohAqQfv2FQ5/vvFQ3XZz12JtgY/s7DEQit4NMFL6B5ZuxawP4hjUhaw7YjUhul37ytwJazkWsLlkgrorCvOfsE0zUVb1AtQY31wJZwZMN8VVUGgdb0BCEKs6X5cU24tuZ1bG8+wKzQHpTqn7KvL49JxshDVoaOX8ezX+O+OBbX/xgX3UTobjGwFXOCSJXoscxtPYadJWBJf8FKHL1OfQoHYpxwQNhwumyGMBSoyUgUDefJOX/NkU91v1u3ozRzQ9MkufcqevWSgRwTKhYTp78bEFtfq8zLMt7Hpg0SfukQaKMXLWccOptsW0zjcPs/pP5D00wL+HzkLZx8+BxLq3HareG25r44NwSD+T7YNYosMDvNDKBLN8cvqFT3FyeoKpXfEu6UPoZlan/A5MlrySz+0rvdjiXgTsc87BjrtNTneKf0aP7NCpQtqmAxwOgFcS9JqsL38x8Xzoe7vDqHr4aoBG1J68AzmTYR/F1NKzkCg=',330);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.dwM1G1UclVA6umxTp8TxAtJkFOuYF73OjQ8Y3yraMjfqrKZBtU1mtrqddDP8LlL11vWGfU3kVkuzeEoOoGSse15I988chfz/MdeZUQgVlGXGX6+dpvUC5Pqp7MYW12/bqEjF2gghw9OZaB9ARngjgRQM/HQ5v8OvqxiLWjNK5MZu5WJVuB4ijB1NRIbz8iuAgiXOCX/qx7/4N3XVeArF6Lb8Tmxf2PbpDmNPKKs1CVKdEqqLHVa2tGPIWkAIRy1XtiLINoKc2cHZ2kNRpIR0muEKe8TjGOxXFOa2qXeUo02uZLFFzyU7mIDV5215NKwvbOEsi66InktZr+J+6tukNWbj2GoiIWzGayV7T2C1C8Yllk94Dadv7zEjdFzoMaRcQmxSERU8Xi9StaQ3hPicaYiC/J70+152QOC2KKnUfpQWeRhSrW+AYGK5Kz1Nyp5lRJUFEyimafiPHDlSwzuujT2rSZ5qJwr0MJa/W2PlCd8TBpFz6XKyCn52kUQUXflPoEtwryQKNR/ANxmaySurWaBywffleavwUPDXI1mtg5Hz6mT9yBRZRqeNYLfYybcZHqMMSogpJ1NzIxzrz0QRx04SY3an2Cbji0svz5RTGTAgXQReaBE1nLHOtcIIrsN76+ilyK1lv8vOhHo07sI4xnUhoTjeihjSJZVaw3BJZlJRixC4i92d7x5EwsT1xJppWp282xNq7BAKiaKiIfDhOBuZLalADNDr02tZLs65WIj913eSKRn8Y3i/akVCkujAfc9QC3AgkhjJW+GnWz24RF2ZEdwOWGXM1g/PTh0=',335);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.ht1fM6S/sDBuWXKbikpL5TpnvwWzV8+KhhChMnXWDskdprBCq6AE/d00liHAkHm/4TGLu2czfQV2nLdwixZA2Tjdos4pGO1EMKd+VaAEgdklK7LysmGkhYI6uTCClQXswxCyDmt5fOKPiKS99Y64WfvOP1Mow8+9aoN0jp0waAyh6HmIKX48K5QdrvTYnK+Nx8YMK0Ci3Tty2JbiFybZJyvZxe6j/iDiyUbMaqs1EuEurARmJ6Y9xqKV3Pqly2YWH36VLle6QEITgQVhxA01wAQTDb6j9f6P0KuB6I576Es2oljLfWJnCkh4ZK0hc+ORw7HRWVensgAX/R7PlkfY1LLnA2i8qM5boCVAdqnI4Ks20SggmQlwEZqlcssCVXohGXMgpENqf4Xj5SLgZ9S/ywKNMePqRWAHgGlv6SPbgL9ovohrmD6AdhD44qa70QL3OAQOJHdxexZJ6/gJBqODWQsy6uXead0R8Yt0/WY/RH4rVb46TLda34ZUi8YKMJbRNx7fF59D/94t3d4uctKXPWA7s6TLt8b5GtDJYWuAtR3rMTMtaMl6kkuXcYbINw8z6mCkpPJ4HJRPOimQepY5kcDq4+Jfk1mynupGnuiB6Ggy7BVzcHgA90hiXVz7ZGC4JnD2JfRJYbnxd4dxjPr66rjsko+iiu2rM8EA9BNhgiCFfFTya43CMiD+oif+2B9gVFNqTj2IMcdTbHZdu7i6U6wUQvVQBRtGJ0Ybh8SzRl+NG3jSPqxNJ5ElAov7MhfAVWYc1f1G7JDrIbJSyj0CKXMH555bKNJB1eCQVal7KYEeE6NyY5c=',340);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.07d97LP6Lv64MUizkqBoGmvqf3dya8wQ7Am0+kg6SJgMdkdLPDEFj+RX9GaruuSl5DzPvjGgBFBdncWuycYHKsfG0fIixKF7yimnoStLf1xfozaB4UgTy/mUVd2rJqFo8iBSzbQP2Ioh+dCFutQ6Iod5bnq3qBunWpT7AgHEbKeVBQib73+mzHSPpEuJtwSHfEF9YeaeBBQrNdWlwJuSWZaZTdfNrPigk6gQu/4CdWJbvtphPqGjv102dmA9yx4OsObHMGiZioqU8UsDwB0wwxHblXgHOrtKkOfhvQdAe2pz33VnbnxE5E9QlnjLVaTARxBsHUEj1AHZGvIbCYedSt2rjPqQ2KB4qMpN/A6Te66yNA5zC1Yt0onjYSYujgb6hMMf4VLaWPbx7P3Dr3TJf2GQqdvAoaVJBVRQz7z0nkuh5+n0kXKykJK0znMsUzn3aqg+YIq3yxkTMVkPpcIM8n0+ViXMkrxCMF1GZP4U1aKu+Up5q8EuGv70LtccmQrl72bu3x27hd5wHU7ztd24cJbQk57rktt6bG6qJkn8ORccfwUI0epLOrvwdSya86+VD5rHjsGLkNHvbWRRiaxjYnx6OimICUAyoVmcAhACnSWib63PIoffpfxVbpHLE4tzDtlT3rwTXye0DUqc/RsAImur60eTIJzTmvVVDlnxCNEmIEER+XzWuHXBL7wheKShW7VhMamxnzmVdXHiPfrRpoNUbaCFOWEO2yuRFZv9v0chscCTPNdRm4vN+EzmnTAkJ/eDbWzq6WXT75lTtFses3Vovltw6bVX/FTEj3Nr9YTsoSMM8Ieo3oRI1nbJ',345);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.41R12Ilq5+Dbnh9HoAff06BXHg6Q5ZaLVVydtX8whI+p/zI1fxXkvVkMpBX8ahfCJKqZTn88I7c9eFmsUFVs5Q/Wk3OV6M/PMs5dDEfIays8G8ICH74LLhcYpxy4tmvbUnRvR8iAU4Qbst082zsHBTKZ9hnmJ4Qz6n2napCLRvvd0DNUXOQOgUcSihr8jWGBge9uPkQPPDQoxix1b1BapATxJyDN463J98ajbbyZkEGZVfbn/78YSevOjhH43LSIzU4W8VCa8FUrLknUHWxflQ8pGmcUaHlMioIxTrAx4aCsu5Ax5mdChton1JTaWPjj6xVSRYqz3+IqWlfR3dyDrG9VFUnADhHeiCcEM36eNVJwhpTgsC+ZkkGUiH6zGJIR1soyOBLtLXcie2xToWQaUY0ebUmHgauJ8W0uBXyaKF/FNvTNIUnwpEPO/5opmviH56ySFbE4DflKYqt6jmD8qkGDtaga35Sw1kXHIGhCLbu8UDV9MMO/K5Et2mDSG3Qwq29/gidsGlWGknvHqyuWPKpi/Q/QqIYZEhRhzQBfv3l1BpU9lLiY8tRLFh6ByqT/4tRBfNiZuNRgKGB4AahZAUemgbKqH4FfAoR+pc6XhtotaW7V5WCgYb3hVQ0do8v61Q3Up+EXWWqa3/2n8mPQLRoCLU3FDOcoutWLDh68Kq//v0Jl7Qsbiju38LaScFrNB20GCotiaHnnHABbjxILa6yNhtF7/plAjGoxa1kD66yFai8+Z1Lch3pJXlVteR4e/WdgTO802jCX1PCTFqbHDw==',350);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.DAKgwhDv9N16AyhsJnd8NY07+lNaDbxihKQrOWcGD2riPZWXocpqK5IY/IRWanh6lGJHdyhGtvlww79knnCiDpL6jOTtxo40C0c3+m+V+pxNF6CEM6fi1r2deDShiPc19MXxsaSqb0z4vswmeghyMv0o//wTWORyBlRu1V8XkFhVSwfr8ALzP8PQ3iMTCdaPdPzUohDXh5LUrHpLZhkWVC8/Ij6ymWF2+yC9ojudjnjBY60/v4W5bu91FUYrp1qAGGvkAWxFBw2eQ31Q8cQvZY9r7BmQ1oyatJHu/tai/6J0FxmpdCdFoXr5mNSmjSS9Ku0frLh41E6/sivA4zNgOrIye+ww0kngd8PHD7pr8RDPv6AzLIoWxAS0SgwmI2frIrDs28WmdmX2k935H6+75z7HXsUuhetdruUG4OWx2glLAMXsdjKMZbUIH5gOH0525FB1v4XEloxC3qUVSslbtbOCknzQCe8Jkbcfi1jnx5kK+ulrIRqH63gOeDqiPOt7Zy6byxmcjtMCnS4FL+NQcVPlvZpTFHI3gw==',354);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.dghJbYc4ARlSJiiCHlgvEKWiNYv5JIhOdvb/OMd7Xk5g4wd3M5xJeZ5KaSIaSa7GlRCjklai1GbmDft/EKRLVzlQafsn6KNLym3jpTey61RkSi9+JDGtRSLTugFmOfqJvp5akD699Kkv2V/jKv1nI8zCTwu0mQ+SkNfObwvlOwTHWCoQJktjNZn6HPep/u+pQ1gb3gQx9cNIYitRp3QXNDg2GrZ6VVrSL4lMVWhYU+EqXmtnLfhL3qbBrgVPBHSmzFTWnVmFN0JV6YBwn9TpLy+f/IfoA3rXi7Hdw/JgE9EWPo5puIw092tKY0Ho7ckXIVT31irj3sH9hi82DeXveSMIZH3YY0fWgxVDNwXSNuiSqxD1qW89sb2MX290DMdSunAYYsbsTkySsKzI3nNWP32brFSfo3EuTG2gzI1uMmITlwygrY7pdM/pSkMeOQGRk8TqZwk0vpza45jz/3au3Jalr3qulP94Dm+VeKgB45Vv5nfKRsdWOjO0i5UbFMohXaa2p+DCN8+NL8uEb8esmq3E2VMnjQ==',358);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.TVvajBFzs1DW8IjBnlkLddsPIMAzFgMOQZNdebxEM8ZjQ12G3hbs4QVxqee3EQj/AbTcc82pxAuuO8HgbeJUELA25+8Ei1jt+qcU7Pp6xDCpE893U2lewgDh1UXQMqGCJ+xtVCYpiZwA/CPQlE/CpZET3XcMnGEtIh7s+zseziM5Ta59JjuLhHOkWuizIhI/zTRJGUUsPu47COpHCFrMc0EmePLyoqH3LIHoevpLZxm/PdI1aFtxiEtnSnOsVPN1b+9a6c0gZebabBhtjPo4Vm+qpX5UdlBrn4OXWPNn0o31lvNnxqic3DmiULIo4NVwnmegMpaz2S4uMgd0aN/Z4i0IlLPKRYrppBDufFSQta38hzeSl14qtTt0l8m71XaZgp8eFDwj5qVRBF76m46WkR1Am+vK0BPlfvY6oTBJnQqBc0rV6e79zHr+dBttcCMWqsHJCPa1f9x2oyFEfan1c2yjO6xsMVufQ6aRHh0Cspbzvo87IJ+D02CQbBGgKfqQgIRSvsBjhCKhRrHdH/nK82sfx920LKIUE5HEKUtjag5qVxEasNQ=',364);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.WBEknvPsOZfCGvdLjL4TJcOppwqfr/+yV2DeiWTu48F3tRkh1mWGBvEOFAtuOnc0G1T7Yk4pSTOCL3rH1IZFdbfukHh78r3qXw4upKB121YE81i1CMxGQVYSYKt1IE/wlnEhqT6q+OmYYcco5wIhekNS7K2YZh/g2e4uUmYCtvuJr1E0f8y6RdfSGE1jFzTbkrK6kVuyVTiIivsiSWkrCWbeKQRBpfCKtanvoLOmoFHG76EQp67+G088I7fkk8q4OyArrZp/P/mTq8WAB7jDT82Tvig7M69f0PJ4Nt777XUqT2f/Cly+duhT+kFXNSPQqaspzhHkqEofhgcQrfKJCGEv4FZ+o9Rooh0YbB2H3jkCZTggRa2KThvSWTPgYxhImYPvDbCwVL4HrgLZBO+VGwFF1LSmCgByLBfnKxGxhj0FMIPyLJ5qLMq80uH0CYr6pDpxWIOo2MefrFOX12ZU8VlHe1AOPReW0WYVUqCvcHNEjtBiDhzvKTcUNX0Z9tROwyeVGFl2uz6OU6cT0wEEzx78250PqmKAMg==',368);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.r68MEeDEk7xsUzxhMgfSp0CgiE5cxxkKuFh0l7ULg+VHJdDU5xS/lGdOcdQVqWYcFn8J0Ik7R18dA4r8zLk3wsPasl0F7NLXWVzusFuUD+nA6J0CGTmTN8gCVlgcckquNnSBAu41go3LRlLcAEbs2Ajph3E+7xNIP9nSzugdATvMQOKqKWjymbnOb2kfpgl0ziGscEFI7L1iMdhPjx98qWNQB92J7YZfMS4YRHJXyB8CgpjWCJuTuehlJdAZogvyyZpvfx0TDQSTdLevhNgt6Y1wFjfpedVlXQd9hg7D4wtCO9myeTL+jinGszxM63ZOkgHv9FCpjgsYaSTb0XR/Z68eIs6vesBMmD8+WtIUXohB+/lzMH5QL2Doo7b8+RKq9Bm+yxB+A9MtbNa+q19lXtojpLY2Dj3qQGHwTIcqfbHW86+bW414RiP/dz/EBOwC4ba2JSkdhQNlwd/kCOpzPQc/jk7/innd7xtzhYQyCc9BC5MCvC5jk8Fb/ud1m9JAy2gbkUTc1QfAPygIWOQUezVtvvono1NJY0Uuyy0a8XpNPP9G86WG/CXkxnuZtZcXPfzKvadcuYOnlvORwEDOQnXvU90=',372);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.VMQoQDEAr3fufBBC4DbLAaQ+hsb7RaVdGpmE9kTvvIdyI6mSMqv244LInA3fyr9ndap4s3D88HfmL1mOKLo9wXAqfSTRi9+NalqS2xsVLt/1xzvhjzu2XwKONF0X7UPSsfTKx/lO6hvgRPtSSlelILD7ec5dNDDDKNAySCsdXRJMLGDSZTCaEHKw6nbAifClD97PhDL+AoNmiEbo/FjBc4j9mp/5uVS1ARzKbl1NZYczi3OxWHoD1ZxE5O5OmjIGGKhk/hRhLI44ZUCk/hZGuF3TfBMHBZxf+lEXbA++Oy/v3lpWzH1cFhBJfwU+veOMaYsHz7ewY9EvYmHw4bu6jKFnMrPxzCzXybQJQvEgktgeXS67QOyUmNWTXy8eEfc7iWErXRXfQ1+wvVEf/ngrL4GhzSXuFWD02qAM7ODMgB0sR36bDblqSP64CBwnJJtkzRnTIGNpzZd6FL9qFNNsDUz8LrvExFXnYzh9t3Q6+G4ygcKlWi7l92Ksc9IyH2upYAXmTK2UygqOongu57Q7BqauW0MNwArtbMYOjN3nVAsf8NYZ/vttyjEpdoerXy9cYBNoAWwDx1RqJMmfKtXvoyc3sPSG3Eo4ua4=',377);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.DmTYtjyZWEtaCZ5s5k5b8E6kM4wuTSC7nO6qSHCVjeDjshfUh/eig6b9P/ZEydVdPR5goqJpXBRbrxNrppLOCcGkkBE1laOxV74voi/haSLTeYnrtlmd7lwgDQrbRhkuHT7WYO6BJQGAo+NUfeRaFrGyevKdqe+0Vc92FV9wqOo3uKrLucc4qAYgrbonhgLYxp/f0KUonDrSTD42N3AfFwJSwiL6HuXKiaYNPh4TwIVz0bszIH0oN+Ti74Fmk9b+ur3CLVM+J28i83WS325VwKEM/51RTa2TxrxuW7+axDmHgldRvr5ov6vgaffaiCJkXW0CGmS2LkS878usB+yOQnHBJaRJxsPHyNeqm6YRx49RW29afd9RHjNqrlmvJAwIBgnmJUxEen0p7wckhsBhvYtDSa5Y4dvs9nc9IAKSDGc2qTuKXLHXnefg3JtYqIILJrKH22TeO/ff6wzE1sFeIgOoqm/toRoZrc3+L2AK/fhQ8lAR0uqj/JhGpjmCePxb4cmUi71rVC3BeNTKFbc/0em8ABuefleXN6nNIIFEJwKWjZpMTxWVDtH/UprqtXb3Dq0MMQwZh8t3oFJlxSmP4ltOygTarpssnGnPaoALPGrYcZ7LgsD8Am8ledI=',382);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.cl8KMn9nPyVs1mfepULdx7RuKw9VrA7VEqK62ftz30LtiokbHjdeS/47rK+QehB/iSwvB0a3Z8qVG6YsNmKltXSRGMr9+HM898rkg259gj+0xew7XVbPQoPhdsHjR6RPipT3l9hcxbCaBtWfrVXR5uYA18oTSTiiuWJ6nG6mJsh/KDd/ogXvNXnK6PX+bxtM+RpQSh3bDIoZ09zC4yEM1zDVsfpNmMZkxV0jJiVxOhlTML3Wt3jtKnOO8rmhd4n9CsVfRkUasXVYy3w5uvj92PtWDDSXoGrZskUF8GJynQ4MZJQIFBVpLWA+6hQLIrKtuCyWsSc9ho37xOToZmr4fp7KNZ5w7JT9mpfnmiytUvucpeXjlFE9hm65HHPVMCs79Lsj3IXsPoxT0c+8Dys1jSEJW8wdwqB3KBGZHMQFvQCJjvZm4Dlq/rNHn+JSZfwXxubndHFc1DswKrR4LvIX8mecs/Z4SaMA38oToQ/GmwrCUiHukrwqkx6NOJRyGyLyoXUbuZ0rNRIqNUvyCxiEWhx3uZwN5xZh309wE4fLNiq4N41pnD+ukbd8K+ZPV+5YK1vsQNc5JGz6RhHeWXzAfCNnF+37aPDRubSvP6oQ6mIaJrArP000KTyM3pwHLz6IaO9GieU=',387);
INSERT INTO "sessions" VALUES(62,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.fzviRP48UbvrBIHG50PxRMAtrUicxjOgXtq6J5O6WX4qAwikJIQpYxyQzB3/wnBk17D8guHgoAIyzOMFQmi/2BVfwKqCpehV/Aynm7USKItkvjJSfcIf5f7r2r1CcvRlPrbq12Pa9ipHqJojjW7z0oEczrIKThG4Uv/Pn0yAK/zH0aYRBe3TAdxRdRg47q+fMtiamjfuaWpZwL2k27x5zaygmdnaJF4876l3LuUKadTCaXKc66fFk1EG5lHmLPlShUPs+F7KgJ7GW/e1+7/nxN6dz9nws7kyhWruX5fVUCYsbLk5MzvQQ3Gi3IBkxN/JiMHyYshoNprgan99bjP82uIuzKXRDBxtiTsgQO6MSQ6S6ReFm3dsigtUVn+yixUVgw4SNJgtdkjxkT+ZclouCuwJvFgj+Lcw/GR6R8iN0VcbimrcvPLFMEvbl6Pf08b/dF3mLvz6Kq6A4LaROke0yADU43zMW/e8GkAOoD3t1BhIN+FB84gSOzcouQaReG9IWC+env1yDXRYh9z2H2wu3NCaZ4brN8Do/vRQoyocC7TiVaAvj0ulVlrcR/XGKbSzmwAzrJyJWwirENXUNFuKHZbpcp9VTYna1AikwRDo/0djAHktnMJxtsjmGV4S9uPFlpwc8cBm2cywitgo',392);
INSERT INTO "sessions" VALUES(63,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.UJX2CGMzLC9znzAEzFBTtoSvbK0mZg95gG7RhT9yZtuvE56efgsEV9uyMQz/VUBA+M1NzZ9yd2wIDp2yMkJ0tWnb7ps1eJIMXGJBLp5gws/r2nXry6zPCFERKRhWhAZBPCwknNPKRhX+oImWi7bf8rFZd9U2ZuxwycJdYZp33rLw3CcygRLDv3pkPfkEHOJV73SwXhfwwflTPK8qBaBwAvraQHRj6aTTZuqbgMcbhtYGKrxAVzqg+5v+dPz5EtsS/ruUiXwlx68xboGnZ2jStIYJ5q6etYN/QYo/gSlnkcDejLjmOqGW5sRyR/8Lwgwymy4+MCM/NhNj1yKGPRsBFE99E2Jk/403x2S0tlA/mqoioZ0K874lr02LTpbbSmdm7uIJGtYb5IMEiiqLtZ/HYZzDjFUfrMMjVh3jfzKbFCnmW9yE72fFBCmSKZOwmmMKe0toeFV5TXFH3ZEkMlb2u1ox/3aeYj7xYPTK26gMEIFctbzIkIHOzU1dyQp2fU9GDCGUTuUqKgDWjPZaeCcpj9+dDhVNA8oVqkpAJNhzHPZ/J8ATH9bETbOhH+0MsA0po8FBGEYA4rfJkkUhA7Q7ibIoJt0S2G6UFXrYYHP6zA==',397);
INSERT INTO "sessions" VALUES(64,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.QN6/nRlyvAHGD67N47wfflfj2CP4fHpM88if4k6mc8B4m1KhuTKuHXf+jPmp08pl0mZmr4x7R6GiIknYVQ7x48WRKrU2w2cYygab0+3sYpuK7layqSmc8YO1OSDVD5XA6ic1yhAW7gm5dfLXP2nLLyFvxf4D9OSMAa3/snXRQaMGpwR6CzLpoOTKbZss7uAhCv0sPJCSLBhO0+fup29GnukPbkJ/OAJPsuPeU4Fxfz2a3jnDTZG/djm046vQnSGijsAsk75AodCTncgD8LG2VK+Wm8/szZ+A5ao9Eh3mBbp9yKssJsT1SJNOa2ZA75fj2x/+YQ40LYmJX7Kr5gcXELgUQKdLXTGWDR1JhyMRYTONkduWXpWteRHdDOk3gXXm9T9PhWWyct6Nam2AHiByKs/l4wTB6/dLYyAzNGuhEM5ZJOVkAujpyJSx7BRsKBkiNPzWhQDyMYzqByNSIuUZRJ9iaDQe5hYVwU1YvJFfH+09gZ/BQYZCB80Cq/wiRWjNP3dLAA4K/UcC6v3EoWISvv4I4pfsvF5pRx2uLlZe955KQpbWFe02LylqdYzMO5PCt0iNW7vpz7PVOBZMegfBed9mHeITATX3zi/BqojM7yXpNU+VchreE2of4fuoAi1iCAg+Rulz/9vWL5vh5fFGQh7STpFeZWTdwiDDzqTsULhu/r3IZNrHthLsbEVNZQ7nefohiAiudGLnQ2OSymmu9P+SZHyvB2VV9qbYh/N6VgZo0UrWTU6C89aLJ9me/7320tNxoIFVEjHItT0NI/YzRl2ua/G+UZpQip5wN4WEKxhxrWnT',404);
INSERT INTO "sessions" VALUES(65,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.jT1mRI1i0Kd/CpOijbDFg0f7b3natvSXfUU2tzT/kSgT5TLbyd8MgyAnZiFVvZLDYuI3CoH4lp7Of/RRi44w9XVkaWHKS20N0N3B1zyATuW6pHkM7Axj3eCwuncI1lljWz+9MneTmNtiIRGAdPy0L6suKBb8WXztc9CF8jhxFDWwR5I8WFLgWOn/4ESv67QDkDhsVf2ArLpzMd9fs9V80A2V+DIiCajDXU3XUqUu0OLs8MRL9ZCgMFWimhprmcyh0xXJxSBj7k6O/8yFlcaposPc2tfFqJKZ4rve9H6zU0qOWwriXBR5lKSyer7kjCchKmteMtcdMXYl3R99vfhFwUrd7d9u581Id9mGr0NRMbmsnC2ZDqk6ClU7j6CeFNN+c3yi0e9J8oN/EbfxTggRTl03SmVmg/I0m/3iGDrMLwLRRz74CSnJQmtHPEyP3IIFEG4FY0JeLwBCfxQ57caJ/iDXZobWVxJnr8Wsk2MBWyvfFE9sAg2+i9MM5xmOh5/06EpMKf2be1InWJoUiCw1D4U+u3WxklO6egb+9q+pxUO5C8DkTh7BxWqSY7V4K4ebQpYJ4sPgpNPTa5Ys6L6hYtpiCZaZ0ckaYoVQbRoKw369Wa7IjxMI2FqfxLaHpu6hgK0sZGZddp6mfrYQ1qOKz19tntlDJsO1HKCgnNa6iKgysqWgNiiJpQ2EPNIywOcaEErxgqpwX8itkqVAyNFxagxJsLICYXGIKDiwsyjWl5OB/OxU+uZbpghuwQ06Nj2T3b1QzulqFRwxCwCm6TyrjHpEMpFgHUW8/osJOMUzYwavm/dezBUeF1ewIsA=',412);
INSERT INTO "sessions" VALUES(66,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.4Ii+KMMZ69+6lFNYCJ8cNsspFcr3QsUhUQXPZ4TPMNtEc4qe3BxxrAWBI2o5Fh2ewB2ulIFgKMRl+1ex36QeL3mg/AVIv1kikOjT7gthOqDjLdhlA9lR+mnZTw9s5KlmSQTXnT1OrSHuT36ozXIbrWGhtMAOwj7TL7vCfQb/2l5l1FTvpGwRdOmF1A0Zh//O4wNHXhQeEoMRbovX+wiFrBQ78hyWMiqDWaPxoEOafDZP2nO5UhmkXxe2xtUy52AkpyCNvGMc5FdD6jDrWORM8HTfD0itaBZoKRZC6ocR87dPks++ZUhy9lMGwlqxQ0PtxsvF4n4HbBLrxbaURuJk6OZx7WNecn7V27Z/vt26ZQCzLQnqI17tnxV4bHAL33Edttfp8MHkqd5qXlo1GAeIreQdwyAc6APOZXfOz3VvQ99c/TaUo7bZ2TcOFBaCf8jtIqwbDIgWipPy3Y/DoBIqyHxFURL7IfeKXjfR7ZJHQe9vzCe2F+JEpyMqyK0FFRT5kFV6YHPUy/vyJ8ZpcCwMRQ4SfexDtlFLcge8KxJGS7g9ZA5EufVUBFngHMD2KbrIGGevDnrYWMum8OO3Pu79VsrXrucLrlAJ+OynHwkY+1sA8YtOpN2zvR+WdAK3yY+b4lvq2SzLpTE/YNk+ZWr7+E/6rhQSaG1m203YvVbws/2SunkFXYNk',420);
INSERT INTO "sessions" VALUES(67,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.omDP5mvqQx6iqwesYC+dQ0r6NGz/VbCk/93znBkX0TPgggpMOUZFqofH6OmVr0MYHlhD4XbTX+UqSLgR+BblkKOdxAyhnBvjC5Qdq97niZi6PQqNkpYMo4O4ot4ZHDknmEp3DZPouqZZJMEXLil8UqxjRR/can+JLCpLVGia1tTH5oi1BBOotwgbw3NeP/22MD+F1u6wdnI1t+bPH8KgkLEQnRjnnGdssqRvuUYEaBmP4xsu4nKUg14Q4kZq1Bau4Yljz8SmIyYz1TlzkvEsiHAnprcx+2ZgwEhLSqFPk9bICd0fB/z4cZvgcJ7VcTS3a+a8+kjdZNkG3SIEmJIrAjlF40yR/knbYC4SRlZA/rUD+BEG0BO5NpZ23oHUi5ErD5UQU5C4vj74b8PsBp6knFRaC7UHrC5PIo1QrZ2g6Jymp3odeN5e2GRhpX3UDpPblfBT5WEW/Fz3V5DekgbR3/unG7H48xKe8c7hjVivC7C6V9UShNRgWabVrkgN4LorGCNOt2H53DoRVzpYmKtpQbK8k+4O46DGEJeIJgs1I4tpiY5uTG/rNjNhkEpheTdSHB3ljpEnchdo6BokKpm2bQhgSP5Il+AX6AX4kKDEHFI1Is2yesHW9uX8lmc=',428);
INSERT INTO "sessions" VALUES(68,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.lvQp6kC+5UECzU33b1ZUx9TXGV4BSsGD1orJDZ81z6Hdq9icf4g/64vhIOFOi9mgJ3V/Ia2taBNwe/dVgV3kV9r39cuZY3eO0kXaatePhEkeahQqnbVWhnhMdYWAGTisFVGBYQNwI7eFdfc9c1DbENj8+xIclkZ2TXbYZioLgJDWhDP3JHJGA9hLu4s+hB4TnkvC4sACN0Xmqx6sFtIORwuvp8dUhiGBzpJlK6rRKBiM85deaWrDqSWldDxJnxRQEvuM8QjM/VudTJA+ZdBf5TvCiJErYRVyheReaeAHTqk0086FU2fjJN3C+eyRO4Qw78NBTvqDY/u8yZdH4uGYA76QX4kc5ObE0w9BpIerpIjAGWZPtOV+zGWcFU7MbZ3XAbr+pN+qlCR7bpOY2bsIlkPmcCDXhbi2JsnSJlWoInHZAAiNjkeYNGJuRAYgzsOeeBUihHkjHfDEeIVm5LPMlNIH/MRDutGyfLSKQZcjFx+SMT80CQZdxSlHrdGAZIx/kgFwxn8an4KJXxoBEpSyEgebiVVM0cjEn2Td2kVVw3a+U0sj24Bpg/wDg8Xz5eh2g9znc/sXqJytaDpP6Rzy/hwCIrUUTs94HJhYWloto3myACbPfBETYG4cWMHjKqRlzu/YmyVzchkokwHHz40QvmADP3qtDyu8zwCSwdcO78M7Ws85KZ9jprW/LCh6XQyUTpCPh/w9rS93eOH2+A3lj1c41+tfPZio/KXvaL7DKfwm1QpMwMtAo7zlWkFzCw2jPF4ZDIoUQ9b5fPc=',569);
INSERT INTO "sessions" VALUES(69,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.ux/K6qL1v0tKtkXKswMFBGoYPbFpFLzMjWP5AjKJPmzeNuBdOoqR4B7uvLQqop0wYbclwXRHTbxIG3tHdd7Av73okYLGV1dBfW7tuC9uDGPyDI9PLrgON8O9AHmcsv0H+ECjZ+cfDvTXAc7QHdCcv1CGqhuwH1xIwmJeaaf4hrjJEzt3Sy1xyAnQFs/cCS9HSq7sDlOtSnmB1xy+dp/umasAl6kTPuupdBF620vacv1xaGItECFE8oVcwGrxymhmKDbASfAsCyUzP8CWxVuKB+tu3b5+/6PZ7Nh6okWDaySX9z5yo6xXvG2tDbXZkZHURcVm2c1FoOknl/z/rw9DK9nyJGDF/0KSWoyRgBQzPchKUhmp1DruJu4Qlvxd85f/MrCrmphhQir9RfqgOoWE+m2UF8Bs43AkrGTja4Xs5GBHhycN3c5ROR9ijwpEFHlcSkFfO+xA6svhuFYDMkrJAQccHLg5UOufM8DSYcBz4ld+/eF/M6rN42RGNSzqoTwJGaTJixT+z1B3qmiP0zre6rweS9XKYw3IXyExP71hBXmh1lSpBmtdrq1/Cvt6XTUpa3GkfKsMaYbEb/VDohd9M0WoP8+0bcSm/3RaKNL/U+yQIVh0o0KNQkn/jcWUgF+lisCPQVYqMVqV5EuE9Da3sbGwAp6hze7zBCQ+iaggsaP1nHuJlu7+pYzzTFucNLgCs8UlLGan6HaR4jc5zFXH6eTY/6BkVK49ZZJPk4zkYkJM8yTEgLvZtqvGK5eaDVAhgHXveWwVePJPRQp0sFT6mIdjfcPGON552IAve0ZHp6+Y6S4WeQcYGChI3qv7qGpR2gQ1ElVePA==',570);
INSERT INTO "sessions" VALUES(70,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.+4GgTDHtaPBQ11L6Wo5sr7Qh7FureDc4rmhHOXpgxQ78XC0XMO5VLa6U5fQa5T9Uq5dmNde7xlftJXzPLuU1THAQ/eHzlK34ZrN5O3x4q1Yw7b0T5idCEvN6PE/xhX1GyjXT39Q54oNun+GeVqb3MKfZkHu9ivpueCAKPukkwDmtsxQ2MM4Y2S77vU+UkI8WC/+sKPXxXGNkdhL4r/VO0IvFUBC3F9B5f/GY0bdNu7RUXNhMvOyDLW/XVBKo9LInExtmiQ/UaWYOYPfbsEh5kAgVS/g059oNuJOHFXz5AxQSw2zDhqvYbByOuiGrUv4ipr9y1siaB7ebyd0Ai9l1NdAn2weDvltzrzE7JFdAXPgMljCloml0Pqju5fHW3fudIoURsdfaY3VUFGiJCc/sD5nBRKVFi1ToQk7HgHbm/CR6h4Dj69zXt2sLoBld6qlC6PYe+NOA0NlTbApF/54kq01+/EWJOnypbOKjz4Duykd9/o0wXxBpHd9XpgLVkXeQtrUQeqzWiLgE4eZXSxKem9DAMMUoF+8DUWbxTKGtx+XyqQ1+sn/I27H+R+DvUrdOS5w9ZLnFPl51246db6/n077DQpGhDN0GYIsqfVaZ4xMFT7sPKLP7TyL8C9q95HdIaT3N5EqTm0UuGzg+8Srv6Bm6tJiBTe4YhBProXgaq3mBSfmFAdXDb/KqtyZMTjJKKFYIfBvBu0F6bK8ZIV7kYy/0Nw2nbKMxZ5dvLw7Qm3Sc6hLH379WawPuKXsdZquam7X7L1n3ZnDJXDj0rztQjIT5x8Xa/D5A0PtiS5/HzqnIicMslL8rbYOHkkr0',439);
INSERT INTO "sessions" VALUES(71,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.AWh2GKzEkif3UqCNjpJdub6LwSqAcZHh+pEl8SOtErRi5U9egNGjo+5dfO7G+8xOweH3U6aJqDHyop1CWqWDRiEYDN86eFj598ZieWSKgpRApgVAZZdzj4xis02xyFqtoK3z5B6A/esL7GB5nnbyw9ImKwLo4MER5Mb836hUR8irp/q4VNCis8rbNLrGTPFBp/KVKEl9Rajf/ZoFD1ehQ0gjTCPWK2XS6WDcxvHTarrLt1bN2viXQKTWwh000cstcebHpd7TE3V/9IB9y9SI34aMMvxWrU7OD+89yL52Cuur24Pjnb34Vecn016tPyn3juM3jAuLuj3inReUG1LxejefmsL2kJKu6gJP2qBp2CaWUB9dXLC1w9topaefzEwYp8FTNcoTQ9+Q32Rygz1Sbq+3aBRXcj/ai7JKYZnps88Oi87sFrlGFIeI2pXmsREio9RlSeRZz+N1XAlVyV3R0Djd3dyD1GySYg24qDLmHQ9KJQz1JpLpP22v4OBVG6awFPS2cOXUsQoUyZNPUT5KLt6KhT9XoVSDzX7dzymXxtoxgydp9bYb2aHfBaik7Q3Y7ndWlowiiAHvz6QvenNBojVWGtsqFYKTrSdlcoqhJnzCoOUR9PClzooJwntuYN+0LMUOf1Qc0GOOM9UdVs54zEj2i6B3H+H6Fb8DM3pJ3erYq7Q0TmmENR2bclOhSy1eyYyHfwBDIw940JjKAQk31cSQv1V31oPjebfTZui5p7gMy7G21sPhwtiIxb+JVHbgUEQ9H0dW3do+lj1tt3OhNA==',444);
INSERT INTO "sessions" VALUES(72,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.AIlzAXAyuA5B2+/evl9P4DDIM0KgmTIb3bnnh6AJVw0g8i7629DCRQrWmcBLDDnTOXSVAIqKFLQpf4I9M6OLHLKdVtZDOndAAOl1PBZ06HA2N9JSKOle5BepkDiNsWlFs9HuVvzX30EJgRj81RbPY6CUrQ1eSJT3X9zZ4ugqyqoY1t4aPYfkwz47KezlVNMtz4+u/QPo5+0k3MMN/zmu2UdlC4yj9O+S+47hHWF6mKbP9dcdNCfgumsJrtF8deEFwb9l0s3j/MFcXXaKgjOdgeOsj9KJuc9Lb+9q1tYJTJm+S4IpxehLO6g65MOvTSpaFlt+fTV4wnqgG7+SdUCoNmg+u6FKcJu5rs3l2EWnTp4i6S1MEexuhuSKB9yAsV1RUJP33CYi7IB5hywfRtmrjKkCbSMTlsPX7ZmjGGffyRS3RtsEwCz4lGKLi2ic/5UoPY4DWyEFGE2F54InNeFvuos6Rw2D3FpC2XAZOJIGuVgulV9gvDq3X8DG3bf8G1uAFfrLUIjjuCAWHyVfyJ8tEhwxqIBii0482dTIusidExI+t0KS9dlCOM3UgcX1qtn30rGOIOct32SzkKo1r9oyUCiXEj23eHqhWc3ReyL3UqCTFlG4oEHOxgrjkFWyoYPgXGWQp6dkgELwYE5bYgjMA0VYVxxj5LodszQkzoCCwjBjgVbZ3VIh0XLM822Tva32FJtSbppFWkjd9l6dxh2TGjEz2/7sP//Ke7FkDm6i8+F/2SDgOuWd3pRT8717m8t3UbY/LA5amGlx/tE=',574);
INSERT INTO "sessions" VALUES(73,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.0YQFax8VczFUU336sia+oIjG3301J7MdOKB+LkLaQtr63DAYJntYJuD8aXgduq2GSBBTpr9OeBAiUuB2XximF3SnIfWILCkoL6FjpgQ4ynkOkhRZLF+MzKEZLGDF9ZIL644Jcic4o3BnLzxJVhldt56mWKaEagGQy4IaddynuaBUulM4PyamX1/DKok21XV4aD4Nrhg0GaHa4bxEMV2f55evBMMgZWZy9sCDlSadSKGUMidBN9VjOGLuQrp8emz7tOpCUzRv2CLkYA1hVZdGe5Tyy9KcgMb45fgeAYIvljWQbEAf95XkBPT3N5Bvp3c8WQi+JyaZKqvghbgMUqtmTo+wUf85NULqIpOX5LMqOrLsxMLC87kL8v6lv5eARXN+9+SnLgZIlImVWfUuxL/14nn6nPZm1yh9/VgMrZ9j5rn9dF1w2RUUsMc8BzhZOkD++UVQXuBcxsuT5HlSt9WjSBJ9mqy1EliDd5P2wKcAimejBheHJ4qxz5eR+5jz7iNE1/DjOtU52O4SE3C6Zin8OgF+Up61f/i0xiNuBESYZyKJrn+66I23qP5bjCYcaRNGV0P1mdhYoe93QJQZt2b5rE7FxA4NgZJrbeRUrvU5ro7hS+P8mjmcqorpzysh+KIBYbAXK0kN32q0EBrt2UCOlvi5KCDJubZZpwSvB0FGE5PKJhdOOfAGsg3mGrZhrM0AwxcVWnQ9o3EKX3uu4ZQqzXR4L/ai444=',571);
INSERT INTO "sessions" VALUES(74,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.cfTuQUzozTW3qqGto4Dtnal7zbq2LFnKrjulxTU7APzIcXYDqd+Nhn7cX3OoZJLEHq3MBAa/ms1ymlLktrTDpWejjEa8EAND359MLGOdNA5jsjX3qqcnWuBiH2TRA7xiqoGemI8Ol0U3yy2G3u8movmZoOraoFzyWqr70F9GRKiaNeQBn/wfVknjGH0h6+NxiYH1hmqLBral4pddGbrVs+si2eMLYgOtWAOKgOENYE6GalM7Fnef4Bl8mljZyHXGCbwjba4y0w+7SPg9RiySKEa5zapAQ6s7omiigY/dchL7W1UqHcxWJBnyrOQJdVXHVNsC4h3WVElAyqpHBo1H4PtLZKRaRsY7b2uHmSWaBi8EWhEfRDlizX1AcFwXF+EEVkf/Gi+vn759AWx+CI/AL2vY8GTiBpZeM/hnlnK7nWN9f12W3dQXxg9cZpoFkphk8yRssDkrLhKFVfBoTGaAwd/SRcd4HjVQxJGToJJb7zJjugiFZHkUUuzm1lGIQ9EQr3xk3F/34w+tmdA2rU31YpAzEosXyJLilVcCDQlWrPeBaWYb0z8Rj3/l3V8bidMxC59fCetaScn2PagURiUGP1ZEWct+4aSnY+O8OJ48f/rAXOWQ28xE7cmrT8ILt9mME9TstxBpPqJTWgRPPuvs2hc5Dws7EIHm40wl+5kCitYFEhgGJytdITtkbhl1BQmZ50D0v3xtKRACcg/ZOw0fTDuLMAK8pLNfTfzJ8trWX9DTu8CnurtpRGmvaUywjD4Nkdwi5J/i4dVN6nlQBM1D/g==',482);
INSERT INTO "sessions" VALUES(75,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.A3W36GHTwepuT7QUrQ3tm8pdSXDaH6y9LXDYizleIZaOwtAoTpNJJpQdAsCtOahPB7nF3BIEFQGjwfIUxbv7QGxdgwrVXAh6ojg4jlAPWBkzzNuiLv2LkNoaSh4ilKfPr4MtxJzsTLk2Z5x8IlYEbUgT3tYOnFWQFWKa0nkCTghBI/9rG3Pn1vF2w37XZLZsguisu1JS5bmUjWuRW0Hks+Yk4pAqzLpVTisSIP1vcIhP3BDegIKqEYGCfG/gnbXCnZM+JyE1ea+P1yOhvlu6j7D6/M8Iv/sQ0yfq2FrzAdne3FFt9GZnl40CxpPqZ1FQPLt/gMAJ4i4Ku2uhochzk7NvIZ2YI21GdWL8vvYR0QOQ3aYZTsNDt20vN5v4HhN9CK8x71Yk6XjnO9BN8RmUeEczgeOZcicJT1agEsXQ0uemrc1NswWXgU6i+a8cnZHFLjx2ODdeLPrGA6F5G65kHbNNgHUYJwtFflNhSqJaF7V0OHUDCqJgM1va7L/kgMisA8ElPYGzxriBw64EnV/CxSHs+dLT7tb3Hyqg7iP5F8Erg101kXnOCRKffo7IT7vFBQDk1b3wMFKTkR8hoWcdSxcTD9xgPkqa8XFGM3uF9o8RSX3/0MbKhjkYHewjL82nlzeHfNDo2/haqUKkZ0uJ+vcUxhmI7Jh3OI7bLa1XqqNF1zgyzAYxLb383cuzPWcpW84g9egt+gfByFylSL49X8CQ7vU49zN0Boo6LFTid3RneF67vFdF1VKgvjELUDj+LwUszbpQpxOWhvlcywOFdg==',483);
INSERT INTO "sessions" VALUES(76,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.XPY3cEIbrp6ajymB5jKdpA0qtJQMUwYyhv10F2cW2Cbda2AlBgAAbtRuExcgEvNp/7Z0QMUbV7UbDnROVwOd1Q3SrZZ987y1+fZI2V8MD7jPGzKtyN30cZD6KZjwS7L1Jj6ZbwMKemqr+aZ0R596bafO30Dn/9RPllFp33ebJpG/hazPt6Y3Mieu5UEV+ZBXyXT4Y2yuaG5nc4h64aF+Cuu/Tr+3fnb6RTFVAmLFaBjUltHHUORPLS83pTNzXNG62OwmMO5oX129VQU4X4Fe4034vqbOlsqBdCY7kTzcP6zv6a2b6h/x+/BlbIsBDi7VLmHiECJskWY6nk7U37JXkiRolB93JfoFGi1aN/Trv/4g3tWWTqPnMnsg5ctBSDsUBmHF2/TZA4zGJ9XVCIvRaOo3dhusP0Rb7v9NBXuOBC7UrgcsEbgyX4ogWpm6EmzafKZ9P7M9786/AJHyUeWGUyLZqbtD3PJ9ABvQUvk4wRpMQSP/5eROZefY8CQd5QlX5gbt+aP94mR0oV1xoSDX9TlbPcLNZIJxPkpJUQCJNPeEKBOKXa6rp/yP7c6eNc441G5p7pXeSSgqUQrCL4tuxIyf3fQ2NyY6hjJ2GWKUQhRT8N3XlBYAI8j9EnqqrD1cA2MENbYZbQHoMzPil1L+4s99/DB2wTaiBdk3vYAaEcn4+mspScUCjR75BBnqAaiGl24lkO8U2Je8rX+Y/QRyP4AaCdkS/IeDvuqF9Hx6Nw/aMZwzQe5XkjSYlp7jQ+GtFIEugEXraxA2+arOEnbAQ5L6bX1TliXpMeoxUZOlvVw=',476);
INSERT INTO "sessions" VALUES(77,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.B8s2Qd9my3ZXb7R3T+AXlf7ozXxa1EFSY6Y+FYUs7kLwazTjby367PIVK8m/+xodHjzZg/UFQYfIwe6qhCR91gfhcryl8dy/bJIOcR6ALnkmeRuOvsYmxZXbLIB95MePyJJFyEAcEVVqAM2XV2vN7eEsVd88TeV48ZmVi3/FTvaR9yytseG0SvbCBCvJDxVo7reV5zbE5d9uaHJtJVIAzFVT0ejCdJQJaTxpzWqwJyPg5wvu6xfUBwB4EsnbA11wsMRt7cotGyHSZmYASUwENZ5C0LMsUJcN6fBUhhrko7749Ocpb5ADzO2g+GnvS1nTIxwUlKQxl6/28i42YmVhCvTGUa/WB885SLFoX2ByGR6azKu561YjPowoXwQHT1UkVI1GifM49TwrUpJjoKXEI6FyhWNA8nNTHHElpo0pwLCvhv6xSaMWUQxy3ClvojYBrwm934u4k7J3sV+OC80uhWXYtPI/3nFGZx7mxEOR7Qn1wP8xH55soiLcyb6KvS9yTG9y8DqXU2EehUu5KEyVeMgEmLlZ5NKFgkj2inxhA7l0zeHTUNXjeaSS2tVPF5wtE088UsFX0ms7YLN5uiU4WbXb4Z4ygbLsBamGop6qxsRaCVXg/OH0P6Ynt51O3M/kkKmcOgVKcHdSDxZbNvM9r9CkTJQuLtIcfxaBbONzLFhyicKuahjqCEXWMwdLXe0r6XzLdZZg20YOBuXpu7SGMDXBY1apMPrMYKzr9fhlwBhtdkBWCNPBsASBAbX3Y+0PLgZN2zDX6W9ctRClLeoyPg==',488);
INSERT INTO "sessions" VALUES(78,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.70eRW+dqyeOetH6cSAKFBzyWCeIADkUop9ok0xbEnCXXRYrXQIAqj4LpE8WiMjEAobgtpOTe4TJ9ubAYX4QK15D5h6L4NInAbZPjWuvhYzElQGLM2gdBiuMjChZv+NVrh3dnPJ9L5koZcBF6Sc6g0Tr0bPnb8cQxlyBdPGjysYUwoH8eEus6d5dPWauQq4t040v5WWIIH4g19Yf3g0CHulz/h3b1xVsEa5zydDe4JS9mNj9hMQojqDdnYsbwYcn9jTo9numuxneSx8Y/aRzAlhAQUB7d5AMrbgUllvLWlCrb3hPFXAwzD03YlxdHEo3oaJFi7JyfIQ1rGRWkBz37a6ObZ5YcBcXbcflIYblIRUwK6pppoRUxlV8zdxPWcgFnPTQj6kP9jFbfmPbSLIPw5swEpRUHKE0l8MN+y7UruJ3gy8AaG/mgK1gWnPH/eO0pSs/QPCis7ATs/ER5md9AOV9Irmu8fom12+cuGXBcPg0AqefTWJsEOSi9PV8RrjNjh6H21eTarCU9+SlQJvyVqVukYB9ZkwYvsvWrDjsQDJXT7oMBduIxzZubx6iXGdqQ90bwtsb1OPnWkh9sfSvD8xyK/9rda/h79vy3BDkP1ydx8z5eTwwi4+ov2EPcgsJ8V+q/401t2dLynMtIgf6e7vgJSsLC2EKfc56yiN0N+iax5bfi+l1Zm4pL0r8gHV2pYtQaP/UlBMRhTiekj730wmUANKb5cqtZ',493);
INSERT INTO "sessions" VALUES(79,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.YCDGPWpEJajZWR3fjUngt9qyrERqqWvuZxbUPzXbXufrjuU5WYrq+5GAZg1H5pe6EGGpBPLUnXTDuKESWtMA/xs/sK0380QUNmvRNjJ590k26Zv946fXfbKY8+dB11Moi909Bo/aXhH+mAXnR46FbJ/MhHLAGxqkO52PTEWXel3fvYfaQLrd8BzwS4L3NWk1C1Zw1beUw49wx4PS9g3lhtsAkY5fKfOgsgPYh2gw2anrEb2wlDY738hz5JSevbSW/h3olpFiFsUmn4iUCR1yKhnozzHAk9fEJhoHOukx9pLp6laSh/Pg0SOEbrneogSoq+xIxH3Xt8STuuj7S2cTXEoeyae6OtLmtqfj25Xq6tDFBE8XAy4uzRo6LW2rjidA5Fwu9wVRRt4TjG6/QO/chXJHUScmeqZIbRcYTMAYLAcJcdAGItkTDHGNVeHd406Xo2jSJyyZhstu8SSZRhVoEwPizurFqXofj9Aqiauce6bfNdBqmmrrgzc54omRmBrA1ZilDkACsLahHBE9xKPsSiRPH5Bsoe2Z2T53PEIedPro175bk0S4TnG/gedaOuaKSDHI63Q+gVSUv0LEwPfbFlyfjayeBK8zFNVkit3T8jZFRCTtPv3i9noT6dp93aWlW88Fwknt47LcH91Ibmk7/DB1UEdowONmQZk+tQhtV5ahGInlZd0qha6Uh2OUzdPZEpKTo4VQJ9S8pMYl+s/o9zp2363fbWN/csbcCwfhtWh8d0C3D1LXss743nD3hgwBKzgHodzKe0XVLU+4WBO9plWU13VojGBfJQa29FnbQW0fBvFiT1ZnudqQCnBmkomhog==',500);
INSERT INTO "sessions" VALUES(80,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.U1e1tqCR7A9PAvze4jqeXmKj4YFr29wG97m1Lire47zKYxDJvagq/CxRxaVUtum/GBe1mWBTwG2I5v8LwZlQ5S2rlbSSfVL1X7yk8q2hShv257Nx7ZHgDZNMcxgPpSK2aiKA5Ml0vul4lmYg0nB8uE65h3NX3jxqHBILudOCEOsEru9OvpPthx/OTmjMjDY51Kgzt8YyQ7ntu0qlSDu20UFst2NXDIXj4LzNK+8AiDkSrycFJ1PZ/iIRrXZdyFer74XnHORJjK2yzkuk3FxsVPXZEW0F8xub2HgjBxxwgnomLBTTb861/+AeGqfl85V7eMNEyvPltTAnJxOajSOmPoKP3Pcvk+qf3larwJ2GQU7gqni9VAWS0KT89LxAp3Ut4NcKON7EMCVVylMrIG+q4axU6z6banNGSK2z3MYdXX2241lKD3xhGxfWQhZ3NaxPnhtPAKrJgeRLlncwUSiAdZaSQ1CYSPcDAP9gqojR42OGo3lygaCdpM3clZDfjYbygT/0Oc2VYIVk0P2U4aDoB0zuohz8n2h+MElZEOZ64Rr3EB09Nn1HGmkqa93O/NHVmoKGbn1HF/7RBsdivrJoSnaALlSFgbtsqcWU7DJKzBf4+lKE8UWkMPkbPnZpkae3yy7Qy9hNk18f5RAKeQwGOt1+3NcNL+O4CZZNof4TkcaV6XfqOSB3INPjgluR6sX0EpX7q3+AiNwojQRDp1tpNZn6emkk+12jkBOzW5o79zDC63cJdwfr1ivfDl+lYsKG5tkAZpIK5r+RW3tt0huG8Sy5ffvK8yDCfp52WuyFrDw6myky8IcAyv0pCHdk7GiJDocHr9w=',508);
INSERT INTO "sessions" VALUES(81,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.9u6NhkSgGuplABkrFZtDaC2EWMp+9Hmpcx6Ohx2IhlYi+cTRgoLxQTtGw9C+7DgbK+MsdJ5O1tbTew/Cj71YfKUavakS76KcAMkeL9lAUUuPAceyPFz9gMSH+9QEI1gpssp8TAtFZB1xTwYt7yh+Ooo9UlCN2dL6wRCR/v1kfniFJzbJo75Wwn9PDaToWRq2kRJ4vdiaOpNwCICW/YYG7Qw/IiGEiUE3qI35RcMJX3lDctWUwuGXU16GX3eJVeKhTt8kNE0RXikmhVUo6a6czoPEH/e34vvJujAgJtg7pNScIrUVbLUV0uhjgUaLOB/4ZBj44LVDPc05VUq+mxC70e5vZRFC6Rl31EY078Q6WjmyzloQoF0ap3HG3HulSeIpjDtuqfPQlcdInKMU2R8uLv4DTsA5hEEKJbF4NHwkQFdWV1b+NQWptz+bLZ1EbP1z49si1MWHuVhUdOsmulgrOAlJvM589cT8ZQGVZ3B72XJOD19fLLJYQcTXOB+0YA5KwymD+OGJF1Xd+1d6mp1xpT9gTa8+0U/Zyg==',509);
INSERT INTO "sessions" VALUES(82,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.JpYrzvy0W+FU5dIxx7ZSCrVR5FA+/cT+432zUgiEmE8zJp/TbLdtoJT9idopmEKYiLoa+IKb4038lUwjSRT/2Uh5Bj6ExSdT18vxZ8tHTEUs3Lc9GyWEU3Wb1yvcd5L5Y8JpEsoKicU7TJ6fk6vlNJpq30TJh/RwvWCJIMn4W6zGVnvzgGzyQyuiSlCW0Hh6kGM/vJ8uU43eSorDCPkG956LWm0KLNfZTDOiCs/WzN6XLn0b4fXJhdEzP18iJnwFI92j/f52PwA87bajXOFS5UzTxtqTJCW6n8knlY7tSmgMJLio02hwnvAwe0V0Hsu7hNwxVKyfJmVyKx/AQB1dRcpRQFlMP8g2vLdIW+QOC1MLVZZpRAiUaL1HExskJRHqqpJDJBk+RwEgliOMFAYyHpZX8Oxe9vOowUYbcZuNWQVqNnozdOGEnhvtGkclg7TvsGN21iOKJToCQh8P6s7QUmzQu/tSyle0aCKzlrvZn1Sd/ZybcLzVgAQGf1tmN9AFbMIS0KLqOjULzfWVft2yRcTQBB6aKR9r5KXaoJR4BrltKzXxH1dVNuL0PM4IN18QEJ4IiCJHurI8IWZhLz6jMaJqT1kdyFzjrPolhhFC/Kh4D+DurgLjRHD3JRHDLcM8P9nN+sNocBMPUipVo/M0DkAjHonlMEzBNXcAFb30F2hf+75kVfTx89llIWZzx/3Upcw/RJTvVn3a9i34LgWqjGiROr+EP8Po2tOVnSigsH77/g/vTXBCNuCukp37IWNOlHRpLiZmZ4i2qKcYhyU5Ow==',514);
INSERT INTO "sessions" VALUES(83,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.AOJbq9pccgkfRs5PIuvqTU216Wx3r+OEJ4vrryMf2PDEHc4rX8NemRpjCwWhQub7rYEBf8xVg+mSkS1OIOJRp4ClvgUMIcfKM9nDVO+8dF2q9hmHcmOOUBBZWSkNGwUdDxo7mmEgwQ0pdvX0Ftq1wZqgQhvihj0zA32BaV268Ixfur6kRWzsWQxLbE6+CJKp0MQobZ7qbFEK5jA/Bp3eFRk1PsQgrasY2VWj4d369mQCB37bOcakXEGNDJElMfzlAMrL0NLooegn7+OzWYrjjLNDDVj86VIwpeTwvwuXFQwPXLZBp3b6HikjZ57EQaJyeB/MmbA6zT1qsEtOZAUohlqQbjNZ2u6SuZw+Rp9SEmilpXtrujHPZBQGEK8YLr1mgTYxqUY4Dcrp3v5Dkh3oUb9rpTgrhU49IknDf/T6Vxbo+aD3W7VlGd8WYnNaO9UDYKmR9BzLzCvHuwkyED0+/dMmsTS0VgV3csGioQawR6b/mucK0n8XSas4vufye+E6s8Qbx+YN5b2B5fPd5Q4E4fN1eqAt4vdT7sgMjUYzTm/jfwUMlI7GrdoTObn1wOitlAAJ2rNxGRodjO9jiANJtKXsxWI34L64loA=',529);
INSERT INTO "sessions" VALUES(84,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.YpNk6R4utbiVGDkBuIJmo/B80UpMW15jX+PVUq1nrX4cQ7JyYEEGHm9hpYZSPQZAQ7nyrnxZJDYszCtLpUJ+y1MnWoJAIlGZY9O+l1DPGU4N2RTR9OALqJvHRAMv6Kbb73gtuJLR+vrH8g1fq1z1Be3JK6SUnLKQi6ArkLXv36pP1/yE1bbF1OQPHZPJiTbeQYg59xmlJACcHjtS764XZbK+bk+cM99vaHW78SYMi9jI',532);
INSERT INTO "sessions" VALUES(85,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.PygshTyHdy/zOCzj5hOj9LaiBfa2BzHom8/9X4MuDvyzzQR8NMZX1FGhWCTdf/O0exm2SDLlH9AYqYbvBRQ9F/qLa/NQCo2yaroxZ4jVq47Rbe+b+YUj+nPuVYm+vbkl8PB/4qS5lCGZJEKTwVqZ50KHLZFPXjku/1Zsa152RJXnJ2V31NYzj2rhRiHbeh5fLELEvOW7RT7gx4W3hMWdfrUfO8tlTuG3Ny76Ki0dUHG2JFFUq1qGMXh1YSCekm7JH2MtTTTXJloO3tA085bU8SCNJBipD/u5aeeI6xfxPTNmgYd9CaCtphQvRlHyQ4azvhCxfGtDSc933N5IA3ap4YGNEZ1n4qs4LsleYh0KbZolL7jvKaYHMxI9d7v+QLAzImKgU3UHnofiXW6oc3XHemepDoqjAIGlRiutw264LOdHUp84HgkCgFBVK39upT5XdNYk4X9L2+4uJJwHNMmQBYt2RlIgXZowmzFCe5w/9kHLSZX+qdrJCyBKePu+097WQywzrYVbEZVEsRKRGotGL13mcQShhpfYTg==',533);
INSERT INTO "sessions" VALUES(86,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.zGkhk65KmoXwOVGXHDkU8iWJxGhDxU2EQswXl6BMgTz2MN5cBCq3F7a4OGrDrarBHx9EHyDaoXejmczLWjV59m+OORkJHLcbxwiyuQE0SSKsPMuSO45vxSsgQ8jAtCro3/E/TR35h3rExQ41su2Id7NhjB7LmvtECjfp+JW9BTOPWA5doe32BRJ08toL9pjailD8qNjRyLnfceU0BC/OeW8ysYFyC5qhSxejBel0KN6Bi6AADEr1/mBHmuVCCAGzAAfCic54aRyd5drQvqeFKBLeXnl0dvZ15rYBSarIGD/kbMGUWVpoPzL/oa4A3miH9EZeXPCbcwMf1u5CEFb+w6PhyCEREDTrCjI3HwRklNceNSR/ewjGa0zk14KEVdPYqp1sdTKj+ReJ9UuLZkcV9JunWxCpp4k7rBT6qdZK3e/lMI1SbaECPcCf2PrLrb8vSeJvHAlnTE9hcHVn5dl8xp62bc4LjGGKOqvNOuHiYUjcHdkLbxjbbMRu2xBvefNhk8rKMi5WhtaY/ZJu29woeEdjCxQbWpxqNY/9dByPAa5W0djcATMSLC7aVvhFlmB8w0M+uD1wiKEWEeZlzzTFA3c0CvQyN4i/q+7L6fHKnjYWgjEl4s1l7HCgIenPVJSetfBNAzvHqdc9E4O3aCTbhcBuvBxyhqdGoQ32NmH2PC/CI4Lx4+Us7NgoXaHlslvkjUTxpDn5nTDk/twI/yvcVR4qOegbfnNivXi2hSJrsBo+YeexxTQKGCf8e8B8VPYsv/S4cBDRVjup4AJu7jGPQw==',544);
INSERT INTO "sessions" VALUES(87,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.0qsG6WThwG7KbmP84zEVzfKikrcTGcyrHQc0+SWgnoTUvG94ifBAdu4iiI+JQ1tOkI6Y+v/MdnvcjqWGDLNquYrWFTdHKBq2o9qJBwcID9RnpvcVT3wYaQFqwDdEwyiUn8mNFeY3mqzXcOjbukOzhUzF8vrty5MXt10UwOMd2LGr4EAZ/rKtZwuDv6y0lYgO2onKRLV+Yxtwd3PeSDWtyHxfPQSU18eN7fvutay4xM/H1NtzJEqoedi+g3wzWnTvAY7akkI4Ef0xQFCSFKN+FHmyPSkVweVOFUopkBCe53mKqHlPSu3BnkoYRFpq4G9FoRThVovy8ZC7YvnV6kr4U8k4lnwYO3c+4g7W2S2q28ra1J96aYS4pS9ACzLovtC+xIbwNHda67jSWgJ9yfY2ydAlpXUr2pBc/yCjNtU88HC9aYo1AV0a/Xla62t2uro+E0K3GEitTP7bvYhC2Lru0SP/IsUqBtvP62jtBkCzMUyN+/6yGQUETOSzHe5GRhrPgGKIKiyApe/EUAit/t8JXGkncK5L2vNcu48VCJCUHMHXAU3t3FesxB/v4SiypwIfzdwXR5/ROkb+/n8alomhyT4xGD9qL4mZ+aVOimzRnBVV3Ok0tWmuK8IGF3SENA4CpTV2Qp0DqCQgPXaloB2oNOrbevN3zbPH7NYDIJNE0+WiLhXm/pHVG/Nou/ZT4WMmyh2sEL4ywtjiBfXwTGxi0ThESYg8Kq+HV8CapsbOvaAyYOLHl94xUuGtVCcEwOd+1e511pQ=',564);
INSERT INTO "sessions" VALUES(88,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.5i+pfWnaQ8iqx/v0hsD9VBGncBfe4/mv/xh8djMj9xUZRSFFBFrhqedCzFZ035VCvn9q0TVHUDwtHT6XWoKWm6CoyLVGsd0t1gh5Amgfbwda0QAfaQwfoqI9dr4INIyM8AQIKiA7ft6zNJY7sDUFP/NaP+edffI5t2pK3se+xNJUXfxiiSsl4iv8xnxontuFvCKE3az9sjpA7H9sKe96pyEDs90BzzaI2qH04BI1s2ZSHXSLVuWkuIkRoAYn/cYqASp4gbotpKY6/mCivbOoZsRWyGNgOwaa2akX7FVkUfJI7AgsfPRzpFkiI6KYnKqgBFa9vTgUd/1tGA2YNnmvNz/KC9SLf2kLfW7Y2mbODTvtjljPws6ntTQsQIlhgk5RaLsMp4YoeesoyLoxZByjmT0IWZ/68mr6XVb3BbZ/LTJugYTEMiu+2XTnvMDTqSqf/gOyMB8w3qMeVaBY8HwpR4dyywUiQ0oH3akPomASf2lkwrMD2+mm6QYXjAD0eeJ3lGsp03WVJ/5glh1+QCM24BjX9Iu9S56w+VagEJuHN7JiqbUJN61UfGlVsm4hNZqTvc3fF6bn5MD91yNpUA+oQww2b6zkdleBGqJP7DxPgjcRzt3Ryc0PlSAZW9LpWm+4xNP17Jc9qsTNE7tHWR55CLgYPzBf4+sQMdWCDRo7ySknDxU4SRz/T4XWaFwEwVhmB9V2M4LWbanpRA==',567);
INSERT INTO "sessions" VALUES(89,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.JDIIDuNi50MoZeYer2hdZygqXgEJTmXlJIgiOKSK2w2heNDewAfGevW6nJIls3uv7qGSB6FJH9OUVfkhHHGQINNQQueUe56uWD2znCHjPofQdACtlpGsAlsiH9g/s0ZNp4nT3ryxiolGXItOQyrHEk1FkeIgp8tYT7k+qZcQ5SLLit+u5eRShZYSSFBKYZG1VUbKTNglF92wxxcf4s63BCa4OI+Gr4KSFqp1dsy2OS0aXLR2e6KT1dGMawP/9itbwGx+NCdjPE4r58HPailEkYzknVLZCFabUA2dG+d5YaWwff+Aovot0qusKiGneEpodH8B6la22lFYLXw/tEGysUlEOP51OJDactPvrFIswUC1RW5r7Zn/I3p13xKtzT5kI39Occ/ZvifxkcrZl7T8MslS1vSnJP+tjoOKdMMEaNGvF6p35PFkeMoREuG+SNwr+sONpkZtkRGnedjFlYDI61U0PsVobqi7ZuCYXfQ1PD8ozwc5q4P9EpHrS1RI9/5YycYGqOU7YyY2bloqlw2ZRqXfrLfMy0wUsw==',568);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:52:19.883455Z","noted":"2026-11-23T09:57:20Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('desk_rules','{"rules":"f7debb6b1ae50f11","lead":null}');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":null,"album":"","noted":true}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:57:20.133222+00:00');
INSERT INTO "state" VALUES('closed','2026-12-01T13:21:32.169934+00:00');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:23.327582Z","seen":"2026-11-23T09:57:20.302315Z","due":true,"told":true},"MESSAGE_WAITS":{"since":"2026-11-23T09:52:20.094804Z","seen":"2026-11-23T09:57:20.302315Z","due":true,"told":true},"TELEGRAM_SILENT":{"since":"2026-11-23T09:57:20.302315Z","seen":"2026-11-23T09:57:20.302315Z","due":true,"told":true}},"last_told":{"MESSAGE_WAITS":"2026-11-23T09:52:20.094804Z","CLOCK_AHEAD":"2026-11-18T05:45:20.122200Z","TELEGRAM_SILENT":"2026-11-23T09:57:20.302315Z","ROWS_PUT_ASIDE":"2026-11-23T09:02:28.544290Z"}}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('group_pings','{"said":["2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:57:20Z"],"standing":{"key":"waits:-1795424816000000008","at":"2026-11-23T09:52:20Z","managers":[5100012490],"answers":[74],"edits":9,"shown":3186161626}}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','55749a36da1f16379af3c706112da85d');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('first:-1002200000405:173','{"author":5100002038,"lead":82,"answers":null,"pieces":[173],"further":[],"album":"","at":"2026-11-23T09:02:18Z"}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"SuW05yP6RCs","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":37,"card":"NCsdz6VPHnc","chat":5100001122,"asked":"u347714302:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":557,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'lbM8uL2epZA',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',539,'s1.5uL5zfUm.QY2h7R9EbqJbckvMi18Q9sYYf/zFa+QVRfduouKJiWV8S5Eoj/WNGrbF6ICCf97CI783bfvcU7YM/wTXOEo6WWCt33DwWdU+kdBreT/350zRm0m+iOnJ/fvjUPumDsnmNBfAdk+gMptraU9TZV4r5gtnS+IChcs8z473CwpfAJAGone5O3lNscv7CokFj2wQbr28gzRCPjT5xrEd3lSoDIkWdOr6bE7bUQ8z/3e6Gz0TkSbDoWSNShVqcq4+gH+fOi06ufPEL0s+EOC9ej0vN4GX5bZhiSwPagenLf+hR4buLfWSDyBcm/ml+P7wJRZmFsbA4ryF6hSLrjgB9C3VTDhMdNPFSKsQAvYl367fseCe3aaqKcxN6pgCLd/bsSp6xlx4VuoC4XfRgf0k0CER6mmrOUgtnj4O3Gh3anzjiE1tJ1AtaBwc4zn8A4huxBI20CBSYALwTqUYgm4Dzhr1OnAzrmE8uHIraoCSx7Q3xL4mcP9GaTZhGycRo5RZ+mWc7zjukpPofTPE4pai8/ndhqWaAOWFATp+r9DtZ71VDA7USr3SaOTK2zdUR2K1sdXGahjHNAsxNs4DwnARAT0jZrh80TiK7Lm3WySgx/rnvFs8i1m3Upz04eXxMjFKHof7l9igEZe4UMX29Tq6c110UmEo5+f4VxsvHhcKJd+rW5JF/+6oCfmdxeDbJdUpVmv+99CquousPAaqogZ3zFSHcLkzQ6RDIWwEROkiS2ragBDHbUiM305oH9K1GGB7xH5Mvok1UU91Lk7pJyTSfeQwr7qX1R6EoqfrvVtkVNH+UXImpvkCOolrEuXlS8fFdJv8FWSJZFIjMSpOSkTN6Olqa3gfDB22EK1diilpCed8EQOmUzffi5/aJYRMtMnELTaGN/l1RllNtYy/XleMNN5zQEMUykkTeIvfshffqz7ttaG4eYyccRhYQPXiL2hsbH0hAZ3fWeqqs4tR5bFqgAdtADeWbFws1sIwB28lQNPPTQu2aFN103y/jJ8TbG8x2CKfU2brrSVqhtgfDJo482297RuHc1p6CUKeo97BXWCD8enAc37l55xU9vqx8CfGnHZK6r0LcTlax3bZUfo6RxMeGFN0/VwVh5NXshHgsS2A8T/ucH11njCFYyrBDhMEIQRckoVhPFtSf8XPBlIjbF7Yi91HsqhiVONYqrxXYtOJ+ko2E3rgFGPTRFJeiq56hUoKHvkDIFtTi1n6w5KCeyJ9jgqGnhBWjJzn+s6syq8tbuWqZV7E1brgvN9SOOk9IHNgo2qduV76YiOD8rkmiyPt7IlEsgPbyAFQJM5Wuqm/0h/FyVDdy4/Hs9b8M1w443E/C+b61QDp6FKWuQ45vBybuYJ1Wgf5G0ISFw0bELu5iZI7kipMMDBB3+3KaI9W+ypSdDCGytkZjIW56YWKykB8ySnxNT5oM1JV+QjbXTyITLFTXIZDNQx9np9zarXA+1oi2dg4jii/EvxORl1AGwlUaftXBp9HqDt4SDxKxi3bypTxtfHY82GJ+fU/kdRAQ4ANOnkCmJ3q0L015fRvQDGoj2hwSnnUKgv1mwWYGB7qELXuXG321+hXRkd8Vvyn8xWsnleZ1YdTiRryJUk24/3dX7LXMJLGstYahE3Lsv4CZBohEf6157yDgIxFiaBVy4yOBTS5RBaNURBYfHGoCYzIFgKcRT2jaGsTM7tLe/l2VHEQ1u+8yD60CODmsSxtXDoA9ja/JNtkCLfhCNIF73vn3btx82EUUeSfYv5zAdq/0nbqYppkQEj0mtvyo5Q6tgSIfBd0HP0wj/Rg2mD+kYpmRKkbIwt1Tj0pKOLT9GDVZgeu3Kovgtl5LM/d0TjitHZ2gN2uri10m/wcJvgvErrUIqjcIvpNx3Uo/wfnjYcRM+uiVCn5t8fm/oGf7KOCRC63vvlQ5KR8zvtCfK9UfkwtKqBwadZeVy2e7x9pHjdKaAln6DDovaAcNjNcfHkxC5xQkNyK011A3pKaKLc6oW8Huxr5BezJOx0WtGoUls0ip0SziAh+Lq1wTt4L3jKZi+e4SqlCtGoOFsX00WQVhswQxVUSXIBNwiogmUVtPhxQJR3o5n1oNbd1yOm0KjNC5ttvU+rMO54RO4JaWLi4C6nmXCRQtInldzEZhwyMlLRDyH3bqDDkjNJiW0+FhuIdScRMmyw2FzHXZF4yA82JdJgvSlPbUcZdtA34vB3BeNhOsGCTGDciKmw5B8fuptDVYIC+8KD9vBeRRvXkD8V3mznsgNiCiDze9cifJbnwHiaEG7cvdQy7cdzejV2Xs3y4kyKeH4xeSOdAAyJK21gOVABffGR8q+vf34ZRuzRdq6KkDPqVh5/7Y4XP7BoAGBKfARcdvzuofI1M+Ysqoyw2jpeYCwT2yFbu1XwQSI8jiNkBkn0HdYwNhVEkCBYUd59a+HtwnPibIc5L5zTx7Qv34Z/RYlvDIQC//uHEvyGE87fpp08jJyQT2F5xbJH2FCE+NnBk8qOPFVIwNj1GnL0tqZqAmUwsoa8USusdSIzkz88j2GbhMNIoIXJLKkzyF4mbzq3G+333LpbcY0YS0sc60uA7DEzWtaGQgXY5Nt5QOPqzWPC+pTHRzaietBQjGhVxUbWnjoWIPWdb19A7tyVp7QnVqxrsba/mniJENA+PLcPO/NDJvrMyh9efpZKO+2jGPn/mfknzLRC/o/jUikJCOIo4NRLsNU7ja6S/r2Y+kGrmhNdw+wRbWGYtC6uGtzHTmAFkWyeEECIiIGRx/rErkhgo/5Ait8leXzckOCaZjAXR+kY/yBsHNxaNtqJowux2yfuTe4dmeK70VzrhxWCp8+bxWZoalc5hfG6/B40rWu6eQd0mbDT4Qi+qGQtK8ORzS8FZ61pRnjwWa55AJt+Ts0oNDKGnR828Uf7XwTfnmqOP+apxa4xbRS+bStOg');
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
INSERT INTO "timers" VALUES('first:-1002200000405:173',1795510938000000,'first',82,'{}');
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
INSERT INTO "timers" VALUES('report:347714301',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":176,"language":"fa","by":5100001122}');
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
INSERT INTO "tombstones" VALUES('cafe4473f5e75c2fb925fb7ce94908c89505ecc4212811479932127621f7b7c7',347714084,1795424454000000);
INSERT INTO "tombstones" VALUES('9d6b0053fdeaa8109e33997a7c991b74f007e3896cc7f968eef34a2507ccea81',347714294,1795428331000000);
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
INSERT INTO "total_changes" VALUES(1,-1,0,1994916,'ig_story1','sql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(2,1,0,1994916,'ig_story1','sql/own_phone/open',81,5,NULL);
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
INSERT INTO "total_changes" VALUES(13,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(14,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(15,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(16,-1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(17,1,0,1994920,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(18,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(19,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(20,-1,0,1994916,'flyer','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(21,1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(22,-1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(23,1,0,1994916,'flyer','lead/own_phone/open',2,16,NULL);
INSERT INTO "total_changes" VALUES(24,-1,0,1994916,'flyer','lead/own_phone/open',6,16,NULL);
INSERT INTO "total_changes" VALUES(25,1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(26,-1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(27,1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(28,-1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(29,1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(30,-1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(31,1,0,1994916,'flyer','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(32,-1,0,1994916,'','lead/own_phone/open',9,16,NULL);
INSERT INTO "total_changes" VALUES(33,1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(34,-1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(35,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(36,-1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(37,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(38,-1,0,1994916,'flyer','mql/own_phone/open',15,320,NULL);
INSERT INTO "total_changes" VALUES(39,1,0,1994916,'flyer','mql/own_phone/open',15,192,NULL);
INSERT INTO "total_changes" VALUES(40,0,1,1994916,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(41,-1,0,1994916,'ig_story1','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(42,1,0,1994916,'ig_story1','pql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(43,-1,0,1994916,'ig_story1','pql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(44,1,0,1994916,'ig_story1','pql/own_phone/open',81,37,NULL);
INSERT INTO "total_changes" VALUES(45,-1,0,1994423,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(46,1,0,1994423,'','sql/own_phone/open',81,3,432000);
INSERT INTO "total_changes" VALUES(47,-1,0,1994711,'','sql/own_phone/open',81,3,4);
INSERT INTO "total_changes" VALUES(48,1,0,1994711,'','sql/own_phone/open',83,3,4);
INSERT INTO "total_changes" VALUES(49,-1,0,1994711,'','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(50,1,0,1994711,'','sql/own_phone/open',83,5,NULL);
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
INSERT INTO "totals" VALUES(0,20780,2,4,1);
INSERT INTO "totals" VALUES(0,20780,3,8,0);
INSERT INTO "totals" VALUES(0,20780,7,3,0);
INSERT INTO "totals" VALUES(0,20780,11,4,1);
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
INSERT INTO "totals" VALUES(2,5195,2,4,1);
INSERT INTO "totals" VALUES(2,5195,3,8,0);
INSERT INTO "totals" VALUES(2,5195,7,3,0);
INSERT INTO "totals" VALUES(2,5195,11,4,1);
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
INSERT INTO "totals" VALUES(3,2597,2,6,1);
INSERT INTO "totals" VALUES(3,2597,3,12,0);
INSERT INTO "totals" VALUES(3,2597,7,3,0);
INSERT INTO "totals" VALUES(3,2597,11,4,1);
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
INSERT INTO "totals" VALUES(5,649,2,18,1);
INSERT INTO "totals" VALUES(5,649,3,15,0);
INSERT INTO "totals" VALUES(5,649,7,3,0);
INSERT INTO "totals" VALUES(5,649,11,4,1);
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
INSERT INTO "totals" VALUES(63,0,2,19,1);
INSERT INTO "totals" VALUES(63,0,3,22,0);
INSERT INTO "totals" VALUES(63,0,4,7,0);
INSERT INTO "totals" VALUES(63,0,7,4,0);
INSERT INTO "totals" VALUES(63,0,8,7,0);
INSERT INTO "totals" VALUES(63,0,9,1,0);
INSERT INTO "totals" VALUES(63,0,11,5,1);
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
INSERT INTO "sqlite_sequence" VALUES('outbox',928);
INSERT INTO "sqlite_sequence" VALUES('leads',89);
INSERT INTO "sqlite_sequence" VALUES('rounds',56);
INSERT INTO "sqlite_sequence" VALUES('deals',7);
INSERT INTO "sqlite_sequence" VALUES('relays',11);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
