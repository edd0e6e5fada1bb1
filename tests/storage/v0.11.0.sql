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
INSERT INTO "cards" VALUES('4FK1kTD7fJQ',1,1793696420000000);
INSERT INTO "cards" VALUES('WfsbsR_A5bY',2,1793696421000000);
INSERT INTO "cards" VALUES('uODcVt533uQ',3,1793696422000000);
INSERT INTO "cards" VALUES('TzI79sSphkg',4,1793696423000000);
INSERT INTO "cards" VALUES('cfW-SYvAkU4',5,1793696424000000);
INSERT INTO "cards" VALUES('HaJQH4woXPs',6,1793696425000000);
INSERT INTO "cards" VALUES('DHQii73m-9s',7,1793696431000000);
INSERT INTO "cards" VALUES('az9-GMpjP-k',10,1794218600000000);
INSERT INTO "cards" VALUES('P-oLEfcuuPY',11,1794980752000000);
INSERT INTO "cards" VALUES('elgbcPg4Q8M',12,1794980768000000);
INSERT INTO "cards" VALUES('pLsOVfuwg54',13,1794980784000000);
INSERT INTO "cards" VALUES('YdlvQJLDNBk',14,1794980796000000);
INSERT INTO "cards" VALUES('aN4zUynESI8',15,1794980812000000);
INSERT INTO "cards" VALUES('_Jw4wdSlYYQ',16,1794980832000000);
INSERT INTO "cards" VALUES('nTLZjcs6yDo',17,1794980856000000);
INSERT INTO "cards" VALUES('yLnzd56emgs',18,1794980876000000);
INSERT INTO "cards" VALUES('viEP9kGL4so',19,1794980896000000);
INSERT INTO "cards" VALUES('QlmsOkQaSyQ',20,1794980908000000);
INSERT INTO "cards" VALUES('IBYce8kEMCM',21,1794980916000000);
INSERT INTO "cards" VALUES('4RSVfVS4EYI',22,1794980928000000);
INSERT INTO "cards" VALUES('_ncwapQDm8A',23,1794980940000000);
INSERT INTO "cards" VALUES('3RwgJBZdUao',24,1794980952000000);
INSERT INTO "cards" VALUES('HiQxOPc6COo',25,1794980964000000);
INSERT INTO "cards" VALUES('AShkAEinA8U',26,1795239920000000);
INSERT INTO "cards" VALUES('Ze5rLxw4mFs',27,1795239956000000);
INSERT INTO "cards" VALUES('bVBpTefgSZk',28,1795239960000000);
INSERT INTO "cards" VALUES('7jRTeKEhbwg',29,1795239964000000);
INSERT INTO "cards" VALUES('OTwkg1KURNg',30,1795239968000000);
INSERT INTO "cards" VALUES('MSqQtl1TQqQ',31,1795239992000000);
INSERT INTO "cards" VALUES('Gq25U1_DNAU',32,1795240012000000);
INSERT INTO "cards" VALUES('-t_cdK4Uzl8',36,1795424420000000);
INSERT INTO "cards" VALUES('pjBE4zpdolg',37,1795424425000000);
INSERT INTO "cards" VALUES('0L1veys6IdQ',38,1795424431000000);
INSERT INTO "cards" VALUES('t0pq_4tcWng',39,1795424435000000);
INSERT INTO "cards" VALUES('UhyhORuUsLg',48,1795424466000000);
INSERT INTO "cards" VALUES('ToI2GD1C5Hg',58,1795424476000000);
INSERT INTO "cards" VALUES('bs8zg_ZHJSE',66,1795424484000000);
INSERT INTO "cards" VALUES('MWaJOhQRVv0',73,1795424491000000);
INSERT INTO "cards" VALUES('rRvLVBLpJyo',74,1795424495000000);
INSERT INTO "cards" VALUES('r7TT1n7lyBM',75,1795424499000000);
INSERT INTO "cards" VALUES('yNPrhc-VbYg',76,1795424503000000);
INSERT INTO "cards" VALUES('0rdWPWfPi98',80,1795424521000000);
INSERT INTO "cards" VALUES('Gpw3Vc06LHI',82,1795424525000000);
INSERT INTO "cards" VALUES('UTg74f1vF28',87,1795428030000000);
INSERT INTO "cards" VALUES('4VU7_l1Qejc',71,1795428325000000);
INSERT INTO "cards" VALUES('OOUCgP6dxlg',77,1795428326000000);
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
INSERT INTO "dead_letters" VALUES(1,347714088,NULL,'s1.5uL5zfUm.hfw+9mRXerR0jGHCgEvQRXEsztmzMQS2IJKLsQXF1s7peM0EgzPPxXIRZt4tQmGVr8FjezE2doGbcYKXzkrDfuz676RlEjBcz3mPuGNECvZbbbkiNSLVKmDViF+2q3DhYsb1nJ7ZVXp2RTmjVS1xOG86','s1.5uL5zfUm.dGQdKsmYxpczskMKHhS2OGgMGI6F4i5aBGk3+5h6EY9+gbf5MQclfj7SKhA=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347714089,5100041598,'s1.5uL5zfUm.b4SQ1W5cwDpZZYDm3iL3ht4puEgtTPghj//6t88bOuBUGsqKc4kQRyv7yPYAjYZUxXXoS00NUXD/Ispgpyh0zdRKtrCjz9h/YfrsN6stFe09j5q5gx3d7JlZyzZNBOiqdZE5AgNLbbg/uGk4tBXj7URL4eKMfoIFOdHKnrYwE0hdMYI3by/2pWK3YF7KIuIVjOewe36qpPhbMgU8bwJeaO9/Ft9HqqVOJGyuKO105c9HnxEwUABqh/2RmL2wq5ybJWmkxa1htTV232tE5YOwWopAWYbYzp2cboDoD1EC7I6E8r/1tDDkBJb6PrfiQ8s22U15je4hOvVE0jP3i0wEA+miXNGW5i+BUeu2YUooTLrtOHGk9HWR4/mJ040JoO3dtvG5HCLyBwpLnABjl142OJu8KM/RozAqz+EUWGyHW/pjC6AF7lUHeIbRkF5Ol71O/iAQkN335pL+HWS/Ge8=','s1.5uL5zfUm.KEmQXh4g77aLYxJIX0oyFCQZZZetNrIxqb6Ckga8Qvho9cvC3CwhosNAxfhSVghla8fX6dBbirrHrs5JKbO4u8MaZQnVMfsXV8lQ025JIHOmXy/HlOybhK7e0gNoE/SV337Tq/nWz5eZ+PHYPiA170Fy7ItHQxyV2yLko8FDiBssqvbW95t+BnO+i5s8fd2Qj73uGlhGpXgS9U9pVRydWWwJn39S1DYn6ZU7lOI=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714309,5100087932,'s1.5uL5zfUm.NqGKvbVUDIdAF54R0kOulgSJYok9MmNH+QkFyN3vAFZAUAoS76p6xz5D0ST4qCLaMg2ZJzd8UVKH0AEg1eCzLM540MAFjtUPyxc+uGK7Txk9LnZthldph16OCD4G7BCoiGpQOYy6jbH9nxcNeREqqqACrnUOqAmfQvadNlf4bnVXLHgHEfzWr9tmIUzOsAQ/Mena2u4XvYUvWfg2uUYf98Cz17PUxBE5DlqiNt18dnPaIyKX1tclZORr7vizwXoHVv/FcLZIKmt6zRzXwH64lpckQK/rKbDw3OUJ0qWtIOb59pWFUHSXiF+OtTESti8I4k43n5H2LHXttmXfB33sS73WFM6nZskhWGiKdxJcy7KcLojH7XGQD0dje8pp8+FDfBiPsd9PTgHAl8iIS0n6WHkhaJTuDoEE6njZliYm4G3anPy/jH2DFQILY7YLwtvthVyFwcmIt6PIt4DMk3vFJbJZbbb30h6e','s1.5uL5zfUm.KvxCPzc7ZUbOB/OBVDH7t9jCnlIiuG6WsSs0gA+qTXdHZmd5FThGCH9AHnrNt38w0LI69fuXLPRhv9XTED/lSQcpEn8kjbQRCrO/dda8U88l4cvS',1795428620000000,4242424242);
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
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.J8OCA+ckwX6WdBktI5GSMGF4aJpJUwTGSLOabslDkDSqZgiD','s1.5uL5zfUm.xjhrN0e9Z72yzHIPi+YsMWRzRS8AM/z6aNGn6PgbMD97EQ==','',NULL,NULL,1,1794980748000000,NULL,NULL,0,'[1795239972000000]',0,0,1795424425000000,0);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.xGAfNkDq3HrEiZKXkQL8+9FMIxtJsbT2ug2qRsYLJw==','s1.5uL5zfUm.EMzChzwhLfUUaXwL9n72dkus/WMIXZuvXuS5pt9/369Dl/Wkgw==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[1794980756000000,1794980772000000,1794980788000000,1794980800000000,1794980816000000,1794980836000000,1794980920000000,1795424421000000,1795424436000000,1795424441000000,1795424512000000,1795424526000000,1795427540000000,1795428330000000]',0,0,1795422620000000,0);
INSERT INTO "desk_people" VALUES(5100009869,'s1.5uL5zfUm.jTvHjyL8YaFvWCyjJ+1Xz361Gs21CeuHzHqfjkqYSS8=','s1.5uL5zfUm.AOK9AfHpIiVKZxX/q0sz920NT0tyg6XZG7q8PKhhtGe8rnlTER0=','',1794988176000000,1797658200000000,0,1794980724000000,NULL,NULL,0,'[1794980932000000,1794980944000000]',0,0,1795422621000000,0);
INSERT INTO "desk_people" VALUES(5100010717,'s1.5uL5zfUm.ALsPRFr9LkNQr9eZifPDz9bo0qVYlQMygUpf/WyArZsx/HSORmFxFXxssSJH','s1.5uL5zfUm.U+XmVtO15EMrhOmU9ScGGnHQvQe4Tc72/NxOHxpuJX/377Kt1+wq','sat-wed 09:00-14:00',NULL,NULL,0,1794980728000000,NULL,NULL,0,'[1794980924000000]',0,1,1795424421000000,0);
INSERT INTO "desk_people" VALUES(5100011199,'s1.5uL5zfUm.USK6Je+JTRR1+qWZHNmZwYjhgHQfSQuzFJZplXM6DJZw','s1.5uL5zfUm.9bBKH5gpPaJCPXSUUD80TJWwSUEiAwTYpSNsli03sQWwViN51WR+','',1794988180000000,NULL,0,1794980732000000,1794988180000000,NULL,0,'[1794980956000000]',0,0,1794980732000000,0);
INSERT INTO "desk_people" VALUES(5100012490,'s1.5uL5zfUm.qOSAJcCese/ZBlilkAEXwJFxzFN6ixn/fevPN8dfYcg=','s1.5uL5zfUm.KaIiR/aINrgJI1DcYaII8ojOoABGlOMmMcQu75eFIISvCFYu8Ts=','',NULL,NULL,0,1794980736000000,NULL,NULL,0,'[1795239924000000,1795240032000000,1795428340000000]',1,0,1795424420000000,1);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx7c9435646255471a17986b5fb8d4e3f75d00ffd5f23fb9fc',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx2dcfdfc0c9c13f784a26f2f6344a1d3718ba130ad8ef4156',1793696478000000);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.gieWrYHrqYZIreXPXzWM2F/SmL2CLQyIVfd8v3m/F9Y=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.5B+EzW751LsGaPK0K3O4tOE+d1yj2JAu1keH3WHLdxA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.1Mthyw7s5IdNVm2cnOPfXFUdw5PzBmXIYiuZxoPOmEs=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.R11TFEtbDHI96r2vWj7DtukStzhHeOamIKnohamDOQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.E3Ui8LXFk95V0XsTGG6nRI/GJyJUf92XiqnZcq/ZDw==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.orcZLZgUfd+Ak86GKHagL9OFo8/csEJuq9ABNg4wK8c=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,NULL,NULL,NULL,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.kSGItDy4OjATLf0ZwGRN9gqGrCzY2Iy0fQUH8QLQCpk=','s1.5uL5zfUm.LRQ8QmtSRGzdQ8JfFCmSz/WVDsrZfSn7Anyqid5BKaga3sIxrQ==','fa','s1.5uL5zfUm.yv6Pz+McKhWSo2NSYQnQLkUXtgoYrjcV4me1dJYmoL04T8zPvYEN03g=',1,NULL,'own_phone',NULL,'customer',1,'won',90,66,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"timing","option":"now","axis":"interest","points":26.579851786116876},{"about":"talk","option":"call","axis":"interest","points":26.579851786116876},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":6.618000045996492},{"about":"engagement","option":"completed","axis":"interest","points":6.618000045996492}]',1795240052000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.FpE74aNmK/fn6EJAXcF3NyLaKyo6UtF5oPo0fFwyDQ==',1793696432000000,1793696431000000,1795240052000000,1795240052000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.X+Ovo100ioX6jYtkAqGn95Rf9rA3ZOfhQOa53Qea1p8UnV2j',NULL,'fa','s1.5uL5zfUm.zI/mJCiiR/d1tfYz4bIDq0GhGIJAlhni5TZFphvCtXZ0YIpuFOmu7f4=',1,NULL,'own_phone',NULL,'mql',0,'open',75,14,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":7.093283246080765},{"about":"engagement","option":"completed","axis":"interest","points":7.093313596079539},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1794980720000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696450000000,347713803,0,0,0,0,NULL,NULL,NULL,NULL,1793696446000000,1793696474000000,1794980720000000,'57f5e46bc7cd795decf404effcff3841fbe10fcf5361ca559e02898e015fe095',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008396,'s1.5uL5zfUm.aKO3gT7RzdXLTI01sxrdIbbZOu5mMYTXZEtnKOWjcO/cQq2Z',NULL,'fa',NULL,0,'s1.5uL5zfUm.+DJ63Yg3GDv2A8jSi2pAvE9ENInD82MEfcLm2KZutvIjxFIkGoWECuXfg8Fyg45cFg==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696487000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696478000000,347713811,0,0,0,0,NULL,NULL,NULL,NULL,1793696478000000,1793696482000000,1793696487000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'c3930e175f671ce0d89118b37919d08a552cc0cb2e53091fb5a6a8683bdd5736');
INSERT INTO "leads" VALUES(10,5100008688,'s1.5uL5zfUm.Qr+dUeoYdiXi1ZzlHjHk6qF8vkwLp83YPSZT+ge2N+w=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(11,5100013133,'s1.5uL5zfUm.igyObg5sR9tulXpyi65OD7jo6vw/e3okjF47Dsm1oTs=','s1.5uL5zfUm.XTwahWvrHrCyOz2mpoDPmoAxCxMWmcudbgX1SegodCMTVK4bfg==','fa','s1.5uL5zfUm.wV69M7fEfF6NhMcbFvivL6dS/tgXpbKOPZc/Nmn4DmcHhvx7wJ3kubM=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980752000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980752000000,347713827,0,0,0,1,1794980752000000,5100002038,'s1.5uL5zfUm.f7iVQcnv7tTahtd19sGCt21yee2fiTSyPOur9+GvsA==',1794980756000000,1794980752000000,1794980752000000,1794980756000000,'d8514051e3a3e75a30e2b037e84fa8010ef198442eaa512d9ae6895f958dd06e',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(12,5100013932,'s1.5uL5zfUm.eGMJ6pSbaVG+7eoMhg8AYoNmRr6kph2z6Pm9kOJS4rRtlVJLDg==','s1.5uL5zfUm.eTsVQiiYurcIw7GIN85emy7K+Hu25xvWRj16q6V0DZfedg/8G8TOnT65','fa','s1.5uL5zfUm.sWJyrD3WCgp08XvHtnRcl1YEGoxpkFBuQIwIn4ZZb3JKWsyrzq00KzQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980768000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980768000000,347713836,0,0,0,1,1794980768000000,5100002038,'s1.5uL5zfUm.aeVWYobir6Qeon4lZP6PMT8bB13e/r7S/9S2cZcEPw==',1794980772000000,1794980768000000,1794980768000000,1794980772000000,'3d3557c0dba33364073dfaa6aeca9b635bb2d4c6a6e713d22c6f24391e30b263',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(13,5100014266,'s1.5uL5zfUm.SxifufjusAwSkovVxkh6qS1TquZE/MTrPlwIwb3f/sLaZ7A=','s1.5uL5zfUm.Y/ZNR8Rd9F4CJDV39mezn0VIPV77kxSnT+LOJbGxU03NO53xAFS+tw==','fa','s1.5uL5zfUm.PBjzq2YhUTQGx9g7+wOf8S/+n+OA0BJcaGE7TvxcqXTnz4pgk1FAxfg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980784000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980784000000,347713845,0,0,0,1,1794980784000000,5100002038,'s1.5uL5zfUm.pV1nuVgRHEh10dImqSa4a7XSElgOgJ0OGWXDzUHoVg==',1794980788000000,1794980784000000,1794980784000000,1794980788000000,'4f347f393580abbf34fd2f40d8b15b9adf1b5424c424d51d7adf37cbe38faaf9',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(14,5100015185,'s1.5uL5zfUm.qMyW78iwH+3Vv48qM0vgqNtdX51+JSJNUv0Yb2cDkkJL','s1.5uL5zfUm.xtj+cVqWXWj0958J+fXLNonaay/vCrZiNd202dIQEAc3yochX+8=','fa','s1.5uL5zfUm.jflmvSGuzuHDcBX/7RMGbahazHIo2O/CHu31op5gqzh57Hsbme+COuQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980796000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980796000000,347713853,0,0,0,1,1794980796000000,5100002038,'s1.5uL5zfUm.Q68fp7dmMK3W4BrKf3LWuPyz86l2OoW59WfPi0ABGw==',1794980800000000,1794980796000000,1794980796000000,1794980800000000,'f8d718f0b80ff3eeaa15b0aa33834b8ba47caa0c0b790310b2405968149e64a6',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(15,5100016297,'s1.5uL5zfUm.iwyMASw62w5DSCMbwTw4x9QgwJ67ImruzYCvGLn/tjUddsARDkk=','s1.5uL5zfUm.gN4tSe8kIiMA7J65s8OJ3RjFVqG3G/8079c1HoyO9v/mExnnSSNYH5BIEw==','fa','s1.5uL5zfUm.1/fgc2NnXtaFEbz+/CvCCuUijUXKCnsZKNVQQWI/eboZtmEdVDgshLg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1794980828000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980812000000,347713862,0,0,0,1,1794980812000000,5100002038,'s1.5uL5zfUm.blDwaX/COAV2R3rXT6gThda1RyAYfuG4wIxnL09v4g==',1794980816000000,1794980812000000,1794980828000000,1794980828000000,'bf934a0abb984acb8e89dcdcfffb5dc4839d80fae26b6f303d5d56d931fc63ee',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(16,5100017368,'s1.5uL5zfUm.I4t+0AF79lJwYiOnKXcYwNLzuCIC/SXi8RocjjvDzR4=','s1.5uL5zfUm.FIK1ZX3gFhTE1mvuAX8lXGY1l7vrRWMVflLmFlzBkpV/FrYfmg==','fa','s1.5uL5zfUm.X2lh+KCDAZm3OhiRa0ocSdvPpH4rW+ZW0Qji17m/936mHMd5gx/UrAc=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980832000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980832000000,347713872,0,0,0,1,1794980832000000,5100002038,'s1.5uL5zfUm.0VAEBbhVD3+q2SW2k0vbKwVl5PVYiXFQ+66LK5fP0g==',1794980836000000,1794980832000000,1794980832000000,1794980844000000,'58e718c0b15feff657db56819d5109ab49601624a60e64ccacc55941d36fa392',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(17,5100018116,'s1.5uL5zfUm.mKDKiZ7y/S0/eZuyFScBrrjs5oYkV/a94kz4CYzwnC7N4TJjLF0=','s1.5uL5zfUm.3AcKAbZOotUOP/0N0FNYG3vkcaucAhaM4QuZ6PifK6XgGU9vxwdYmHbjtA==','fa','s1.5uL5zfUm.btj8DCJyg26HWcve3tdYcTES6A+P5GypqEH2azOLUKgLWnp5mk6ZOjc=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980856000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980856000000,347713883,0,0,0,1,1794980856000000,5100002038,'s1.5uL5zfUm.LxVycxY8Uss+C3a71P0TdBHKREnzAB0LDL9jIyHMQg==',1794980860000000,1794980856000000,1794980856000000,1794980860000000,'dc4ddf096b502e1fd4b6c653d360477108b94fe4cfe9a1350e14bd641558a518',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(18,5100019142,'s1.5uL5zfUm.C2gcY8O0jr83SI/9arR4lRR7Hx1QAZIKLBZKlhPpA2wrHLJVWfk=','s1.5uL5zfUm.cV6ct18EUAr3qmPJ9u99HskuLEALCE9OvyuEKn6wlOmGc6P+8Sdb9f9ZqQ==','fa','s1.5uL5zfUm.bHeCs6rCBWO2wVx8E8q5jgMU9Eb2jLGUs8oVm0u+7wtOXqZMK9dc60Q=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980876000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980876000000,347713892,0,0,0,1,1794980876000000,5100002038,'s1.5uL5zfUm.9InF2fANxkTRhOoZfaA9oZItBQZJb9sDoLuC8BL7lw==',1794980880000000,1794980876000000,1794980876000000,1794980888000000,'9a59c231e69eac8820cc2ccb81fd7db6d3b47943a6257fc9f41dc4d55ed46cff',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(19,5100020032,'s1.5uL5zfUm.MM28uAxwWwLn0ybhN7lSC5lkxpymTUGDuXElKHE7M0pmQJvK','s1.5uL5zfUm.TzQR3t+5zsfa2l277i3com3Bw0/mffD1K+xe2yIfXrs/Tow8yZs8cfA=','fa','s1.5uL5zfUm.aWlHcmJ8xJyiyAPDCe50Y1IOvOv5uv2S7up+20vXiTs9BQItthh966k=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980896000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980896000000,347713901,0,0,0,1,1794980896000000,5100002038,'s1.5uL5zfUm.cO8TnHb83f013g8BG/s46bFosGKNJ3355GVBFSyIMA==',1794980900000000,1794980896000000,1794980896000000,1794980904000000,'7046706296c1a0560f818cecb89e882a32e4d02d8c54d57714b5aec357668765',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(20,5100020880,'s1.5uL5zfUm./ToYqpuPOu08GNxeSHdJNP8+hFPn2Y99jJ0avzbKsXP+','s1.5uL5zfUm.3+icBF48pXQj7qysJJlEFir7hlwrZ/TE/yJzeeR6ARiTagIPPiA=','fa','s1.5uL5zfUm.csVVxjHx3IYqn0XWdEO0iGRFCW0Hzn0YqfO8m5ebjDKO1LU0yyKncp4=',1,NULL,'own_phone',NULL,'sql',0,'disqualified',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980908000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980908000000,347713909,0,0,0,1,1794980908000000,5100002038,'s1.5uL5zfUm.Ixf9iJ7BUuGVP05GzbTPwVHv84ZIb34SsB3uJjkf5g==',1794980912000000,1794980908000000,1794980908000000,1794980912000000,'040bba43f5eb0ba4f0639a86ca1a311422acb53362a2accfc68965c038363dcf',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(21,5100021674,'s1.5uL5zfUm.tsELbfKslyu0jpoTyNQScG8hfPxUVOa58Jctrg4oUm/kHdDTEFW5','s1.5uL5zfUm.EqDgMsmXC43V3GHGhXcBswXn4E4kndY9annm1AWYy9lsSQ3t6eFeVbhWbaM=','fa','s1.5uL5zfUm.P0BWXNRYdOazeS7iuY3PgTiZwFKZ4s/vg1A0WGYkMzsUsSsoIYsQRDs=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980916000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980916000000,347713916,0,0,0,1,1794980916000000,NULL,NULL,NULL,1794980916000000,1794980916000000,1794988168000000,'00f6aa05a25ee40cdb472abb79fd0782bbd733ee0b024a87067e27a5bca2e214',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(22,5100022184,'s1.5uL5zfUm.F5fIjx3+31c2foTcOx30R0xpaC8aq/7D1Vx713jXk1n+47n8bdc=','s1.5uL5zfUm.4Hgv2Q1CLYicX0D6W6RClzr4TVyk7HFNNQlpvzdBLcLbtTfaUSGzuudeEQ==','fa','s1.5uL5zfUm.Y5Mn+1/iPbsrvxTD7eZ/rLadig9XQw6vAZcRIdffU9BTKPZQymF5l9o=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980928000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980928000000,347713924,0,0,0,1,1794980928000000,5100012490,'s1.5uL5zfUm.MzrFLEo/jfzLg/9PjB9ZOTvnyDfHxPRYGxmPrhJTWRo=',1795428340000000,1794980928000000,1794980928000000,1795428340000000,'227f8d60cf61ef392d4458dd4958ce3ab0a8b2115fbf881fa969881e6be8f59d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(23,5100023111,'s1.5uL5zfUm.OCXbK2+BFCahOj+RBlx0iW01VP0HJ53YFdveMrhpQAPvgvA=','s1.5uL5zfUm.sJCV+85bfc1aLNSJurcNpkAWMd2VK7ZIgUfRSoEr0g/+HeLeCDEbFg==','fa','s1.5uL5zfUm.aNzZy4jbTJf8kJCTOgsP4YQZPe24M08qLqmYxx1m+odM2K2I4n8dk28=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980940000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980940000000,347713932,0,0,0,1,1794980940000000,5100009869,'s1.5uL5zfUm.dhWlcwFrV2UFx43wPnMrw+jjabVNINILhrfqY64yGUE=',1794980944000000,1794980940000000,1794980940000000,1794980944000000,'baf20eb72e5071c5b18642dad96bc6bae7df80453d1e75820cc7a844375b59f2',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(24,5100024475,'s1.5uL5zfUm.s2Tp7AB6CTzaYu5yH9kunVIJh9eA6KQWkOREoRIVWMIoXuTp','s1.5uL5zfUm.M80j5QDvu1uxCq2ftcf5s+xzUaOBiB0VFUs+uFRrB7UHCg2ulKtNUIE=','fa','s1.5uL5zfUm.EOVUzaaSq09pkRTEAPkB6KSx+OiJfw2IbGN/KFfJGubG3XFpOluR3Kg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980952000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980952000000,347713940,0,0,0,1,1794980952000000,NULL,NULL,NULL,1794980952000000,1794980952000000,1794988180000000,'333c1fc1b158a0b0d1f4084377b31648026bb230247fe43ee679e065ee9e14b3',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(25,5100024986,'s1.5uL5zfUm.TVlRpJPkpOCKn/W55hFmCnS+IzZmrVHy1esZd6jCmJ07','s1.5uL5zfUm.F5IsESEC6hmAHyWVdX4mhssiOHfDlbNoFkeu7lyr3Aw0WuE367Q=','fa','s1.5uL5zfUm.iXL6Oiym2DZQuL+K02Di1V7qxdMRV2+skXYuRty+e3ABwqwVC8CHT5I=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980964000000,347713948,0,0,0,1,1794980964000000,5100002038,'s1.5uL5zfUm.A3+J+Ugu8klX+fxT0ipjAGE/somzXCRDFiWWYqmaLA==',1795427540000000,1794980964000000,1794980964000000,1795427540000000,'fd1c88fb73a28dc745c58e2cf887bee86298cba28da47a73e1c79a103ed7b759',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(26,5100025656,'s1.5uL5zfUm.YKOpSCrkrYDFDBi7peR9gdlwOBt1LJNu0eSNVy0bY7hx','s1.5uL5zfUm.Es9XWmCFKVvXTwoxvkGewhUcRZh0TxbVSpdU1dKwd6sIZP+8NAQ=','fa','s1.5uL5zfUm.21P36BKhd6Th0I9nXFxJsOqmy5Q9r6Bm7npFYentc370UntifyU6GSA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84381529912111},{"about":"talk","option":"call","axis":"interest","points":33.84381529912111},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"completed","axis":"interest","points":9.508607216479433},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428343000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239920000000,347713959,0,0,0,1,1795239920000000,5100012490,'s1.5uL5zfUm.L168i6ruttVkiVuSZLyTrT9ncrmXEilsWaN0NfFAoIY=',1795239924000000,1795239920000000,1795428343000000,1795428343000000,'968bebbedf8e361dace6f994f250e52fed17a225fadeb76ec416f897d65cb359',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(27,5100026625,'s1.5uL5zfUm.2MKBL80Sm2cWvmcIVGy1wWyIBIz35a77i/RIPrz3yg==','s1.5uL5zfUm.Yhf0RDXfHePFoqyoPShiUCjW6/GssYeT/Ey0xMZAQh729hne','fa','s1.5uL5zfUm.Hf0rd2B9DHRxcX4ijI1oLyVh0iiCie9U6GJWAAuGSMe6jZ+Fup8KOcU=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239956000000,347713973,0,0,0,1,1795239956000000,NULL,NULL,NULL,1795239956000000,1795239956000000,1795422620000000,'d12a42ecde44a208e1839e8af45ac854ad4371a4fce10ef0b471dee22f70301b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(28,5100027615,'s1.5uL5zfUm.pAGTKJOr83pTGZuGW3IaTx/Sf5EduG3s7scjVnPR4Af3Oso=','s1.5uL5zfUm.LWE57DTNOmWV3in5orr2tSVesSNbJqH0xISg6a2f2ppLJDY5m6mPuA==','fa','s1.5uL5zfUm.YrdZGI3A9n4FCi+Q2gaJjXYevDieoOWbzThuTqeHQ7rcLeWhgJTh3S4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,92,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":33.84405061142604},{"about":"talk","option":"call","axis":"interest","points":33.84405061142604},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"completed","axis":"interest","points":9.508706385093415},{"about":"engagement","option":"returned","axis":"interest","points":5.0}]',1795428344000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239960000000,347713979,0,0,0,1,1795239960000000,5100001122,'s1.5uL5zfUm.EmG+aZq+8sBt/V6Oc3V0NSFUxBZIrPab7uqWKpLWVxyPSxWV',1795239972000000,1795239960000000,1795428344000000,1795428344000000,'9ef3d2adde8ec9fb7c8054b4fa36e73509d8599fca18526459c1e0d048b58029',NULL,NULL,'[]',NULL,NULL,0,27,NULL);
INSERT INTO "leads" VALUES(29,5100027868,'s1.5uL5zfUm.HLZ2IBVYFfsQ3e0FK8mCBu4saR8z1z1IBU07v4zduVSoduw=','s1.5uL5zfUm.AKS05BA8UkU3+qIGVoMx8Ngw3N7hZlhC3IEDTGT0FJm3qjUUzRJI6g==','fa','s1.5uL5zfUm.QovYuGyVJROvP7j1y9IM8yPSggdXj0vAPaUvqtLyg3ue8Cz2wvE4fSk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239964000000,347713985,0,0,0,1,1795239964000000,NULL,NULL,NULL,1795239964000000,1795239964000000,1795239964000000,'9db175438c2c2f2253955e11a57b16e3a995737c837d188078a4b9f03a9a7475',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(30,5100029053,'s1.5uL5zfUm.NjgNock5utMntxmR+JwuoixJHDAckSTl3cbbj6wKYmL5OxI3EH7woZaJ','s1.5uL5zfUm.ECkfEt2rV9slWsUSuxAIcA4hWU3ZnwOD4acf1biaCbggKSMBb0l0t9wXEDxLnNY=','fa','s1.5uL5zfUm.wCTP75NiliQIW1YvpVxByWCgQ7p22D8VygFtkDhEg210Se7yVnjeHVo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795239968000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239968000000,347713991,0,0,0,1,1795239968000000,NULL,NULL,NULL,1795239968000000,1795239968000000,1795239968000000,'f1e73beb145a3beac7785ec2869c50bccee9c77c167db3a058ee9c43e4e13ab0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(31,5100030371,'s1.5uL5zfUm.wyMplfKT38zY3FbCPBnvF+K9JyJxdUN+VlCNQFVxvLVYtf1egQSSQhZOrg==','s1.5uL5zfUm.sLMq5hsyD6YR+bgHpfcNL/bBtgy4NrOBkCjLS50R+/pXOv2vmCz4B1XMu8X4VknC','fa','s1.5uL5zfUm.uUpwckkCku+LRQZYHTOYaoNmiX2kaqb3fVaOQcLuVX06VuxkK7APjIA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240008000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795239992000000,347714002,0,0,0,1,1795239992000000,NULL,NULL,NULL,1795239992000000,1795240008000000,1795240008000000,'7ff35db4fe149ed6994432a7a3961b53e59b9d79fcebe5932ef332f59da0de63',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(32,5100031252,'s1.5uL5zfUm.AzXoj967fwrDrKcdQH78CicD36yPXI4ErDCCUpRKA+e65F9x7CuGgcqn5A==','s1.5uL5zfUm.IKU96wIh3DLWIe/5W6Kj4I77fvjWFofBA4DZQnMvhligC07xchpfCAvJpBoD1I8c','fa','s1.5uL5zfUm.45yL/ECsX7wed6VJhZvdh4UjR545q8XKgTFGxVB3TfwowCEIYRVATxQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1795240028000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240012000000,347714012,0,0,0,1,1795240012000000,5100012490,'s1.5uL5zfUm.nl74aiM0Rx7gizRS3S9j9JZK5yTHi6o4D/ugfYZmIzM=',1795240032000000,1795240012000000,1795240028000000,1795240032000000,'4143e58ebcc9b380c283027646df472c4a5eb6a04a15a571c18c5d1d9d295e50',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(33,5100033040,'s1.5uL5zfUm.7DtCHT2aiVwAIUBAnnA64YdeCSvK4Bnny8VBSeINWOmxZwM=',NULL,'fa','s1.5uL5zfUm.Olx9+l6Ga09XYh7WevnycLQRtLNGa/6yNuytkFY47NoNH/dOXbciz7c=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795240048000000,'{}','referral','referral',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795240048000000,347714025,0,0,0,0,NULL,NULL,NULL,NULL,1795240044000000,1795240048000000,1795240048000000,'9d8c72fd58b72997091022bf36af900940ec33c78a6133cbe168e1e7e4916494',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033349,'s1.5uL5zfUm./xG++8NiT0+8+8pRvCILBLRmVPvYK1Ro1s2Fr7s5/PuyhJPjxWQ=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.sUaS8aJS0dJgwOOBqjdtKjmVrIa6XsbPWAtKZXiu4e95HgxMYyc=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(36,5100034169,'s1.5uL5zfUm.UPEPlDGidvaLtUlt1YBV4ipJwaA446uKI7kkvEAK35nBFObG','s1.5uL5zfUm.qk0k3ojejPzTg4FvpQlP6OhLuu6DFGZdF/MSSHuIObUEjUN4ww==','fa','s1.5uL5zfUm.10u1/4Bu3RKewte7aIURxQ2g/MEsi97h+8U3x/+02wFmFbsHtknrPDQ=',1,'s1.5uL5zfUm.kg65tJ8rypdFq+mRzOcMSl2uPl+3dN5pi+iT3A+IYimSsKWGU2wzBSDkyuKyZWE1','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347714031,0,0,0,1,1795424420000000,NULL,NULL,NULL,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0,NULL,'17a9d01af431ee8f2d95dd2b7ffdc507725a3d221ee2ef053cc09dd875585fd9');
INSERT INTO "leads" VALUES(37,5100034988,'s1.5uL5zfUm.LLlKEUJ0KSoT3g9jFxRpHZCWsY2+tj8Irzo+8ozS5eYgfA==',NULL,'fa','s1.5uL5zfUm.o9LtAQMC2sthOcSxxFl07Tr1W/QjryP6733n0+uvCszIyWiy03ZXxzE=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347714038,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035899,'s1.5uL5zfUm.5RJa6t2vJtbkFw8Q8Ri8M8d06/4nmOjYZdnJj9yFJT0=','s1.5uL5zfUm.PGvcdf60ZtlHAsgAFxDvw+xps8rRJjK9OW9/VwQe+ShoffJ1','en',NULL,0,'s1.5uL5zfUm.ulAT6t75klmp1J06IjkY/DHIady5svn73Xt7LFJZvy1istbjGuV3XarZAA9B','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347714044,1,0,0,1,1795424434000000,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'a355e7fddc162fe56697c91f04b31cf2cc9341df343ec846dbd206bcf25edde4');
INSERT INTO "leads" VALUES(39,5100036956,'s1.5uL5zfUm.bpUPM8Nl1dXRPJgHUjbc+4UZtxLlPN8+6LBzCh8+H2M=',NULL,'fa','s1.5uL5zfUm.b2eraU86jKzCYpLM+9QdkZYJ5esLEKN8ZWhoA5QZwSpU3xSBpwGpOVY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.EU/77SBnikm9w5CNwbq/nZQZvydDyasIPrZWqweChw==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'74411c6d3f6734404dd471e63be02f3ea4652cd60eeb840cc850ee556de7dfac',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(42,5100040308,'s1.5uL5zfUm.o9+4eKh9Tx/6IbciSB8anFR20elwglpbcKbGUlxmPNXnNt7t1w==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(43,5100040784,'s1.5uL5zfUm.nS1LQ/C97J37Lr4paQH/eyjlnnGVP7RLym+qOBGmH0cOP9k=',NULL,'en','s1.5uL5zfUm.G26u/63O7pD5bexzoB5PgyAvSfTbzIodEPQJgSoTQXOhj4ZwhTqbQBs=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347714086,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(44,5100042628,'s1.5uL5zfUm.RYmx9NGd5II06MeRs4zDWnS528tIhwuhL6QvB3ztO8jH9+wmPK+z',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(45,5100043563,'s1.5uL5zfUm.QgCJ0pXllLY6bzLisNh2AHdxp6wMFIR2OCmvrVUllwXpyYZZ',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(46,5100044387,'s1.5uL5zfUm.//Em5iIoQ2w5dYOnptq+350p5teCg9YyKiqVqB3u3wG1vf2Agb/I',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.A35r470nactVVXsjxhZY72Zs8nh66VzDl8uHTcOTql2i1n2xRaZlLNE=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(47,5100045672,'s1.5uL5zfUm.IqHGwBjnHZGZ0Dgwzx0FOSY4n6m2RaxvJvh5S3EuLJYHaLcAJsea',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(48,5100045870,'s1.5uL5zfUm.c7cWrxHBk/A3HLCIRq6cUKVKvPIZFz4R66W0dFNlpQqU970=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(49,5100047560,'s1.5uL5zfUm.wAR7ueBQmL4Swy2LjlurMChj5yVI82n/7yf5JYIA4smdSzNvnZ41n1w=',NULL,'fa','s1.5uL5zfUm.lZ3P2S6jhBNCtHwCSvfGuIVoGslSj1BsGJjQ/jRikWX255VrxvyyMLk=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347714101,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'859b8d50cbe055cc30f5dc842925ca81f384578c80faee0a420d95e7932aaabe',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(50,5100048843,'s1.5uL5zfUm.ab6NUIq6e0IBG7fCUXtA4EW1giLoftY40Se9i3uSAGzAUXJBDDiE4mw=',NULL,'fa','s1.5uL5zfUm.mw63u1qAEysRfaa7WIgxxEqDzsNBfAURxazVuIDEFCW9maU7y12OrJI=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347714103,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'5b6e48226816acd45cd0f20e14376e1a86f66a8c0d54ac5ffd590e0973ba6431',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(51,5100050276,'s1.5uL5zfUm.Jqx913ymV1ykUxB+Qvl6POfKOuOHf4vrCO1gUAc3bCvX5Xqj2BVJ3io=',NULL,'fa','s1.5uL5zfUm.PQytBNAoRAgdmxKNuqRvecymcsLpu5saqzVVWNpnA25T9ZK/X3hIaY4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347714106,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'13e64538543bae7c4ba271ebaa920397df2793a6ef6a587cd09596eb30e41407',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(52,5100050977,'s1.5uL5zfUm.j4Im6QrFsiTKGgYUxGLGautVQvd0ugtVTLQCf++9o8I62YUhQk5wu0g=',NULL,'fa','s1.5uL5zfUm.IspzYQAa1LkCp7fSlokc7F0fRNekK1trAhJCwn5H5IE7Z5n5t6N7P8I=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347714110,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'4aa86f817f3b60b82cc64f8c313f618de0888a6200ac96f2525f7c7b3c3199bb',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(53,5100051777,'s1.5uL5zfUm.sD5qCBtN6nigMgPCUjDO3Y3tS8W08HvarCy3ZSGQ9Z+cC3k=',NULL,'fa','s1.5uL5zfUm.eaHQKi6+f9VJWNkdlBcIUN2IUGSxirf43YF9evqyRL1JwiX2L68jXdI=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347714115,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'f57b769200293b091b99e849a7d77f7b594158208d1bf657dab11c5e06858196',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(54,5100052411,'s1.5uL5zfUm.htLEcBDATcAS9E3Leqbw8KUrI2hUMQxcwBw7HewLphpbVWDZo+H7',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(55,5100053444,'s1.5uL5zfUm.ioXbyhWBtikPt+5qFletUa0kdyqT2VD7Odc+od7VJUfHv7ze',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(56,5100054519,'s1.5uL5zfUm.Yz/9wmfhQnHi4FCooA5Mdj1FGbAC3+jtQTiCGETREkbna03TdMHR',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.Bx8G+ZSdTfy9emY4epK6q+9DEEawVB+al6nr0jv9HcxT6vlEX1R/aEg=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(57,5100055583,'s1.5uL5zfUm.QCbKeI4x7mCc8dC/JylafswVNhXcyZVa8qQUYQjcWAqqqSyVZspd',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(58,5100057183,'s1.5uL5zfUm.+SSynugpbj0yzwnE+MgnYisCdv8QhYQoemZlM0slfG4HCUQ=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(59,5100058197,'s1.5uL5zfUm.65wxXJnd/QPn0UoQ/x1vdOochUQaHj6O7lRYSrfPh3ETg1u7x8HZbu0=',NULL,'en',NULL,0,'s1.5uL5zfUm.dHna406lFs4Ae27EY/PMNWQ/M63uWNMas75ukzpo4gLcKNQsPFu4OmsIzapgPQ7ZUoViB6EUTBE=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347714131,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'cdb86ee6eb7272ea491f9a8dd3a93726e8ce94922440815c528a4460a2395c0f');
INSERT INTO "leads" VALUES(60,5100058830,'s1.5uL5zfUm.rSOACLgocrf7tuPoeD9WG28qEyScNRIVmIE4ADCmHEM71UBIyiX2HSw=',NULL,'en',NULL,0,'s1.5uL5zfUm.Mk518+wIjMFO8vMFMqUzwkDW5QVHDGiwDbqt314oe24uh6/g3zRwmIFvLJ9Pm5ZigPGsJ7Ni2j8=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347714133,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'f17ec4b1bbd0d2d5533c48fa5ce67795813d0370d46eaf43cf4993f0d89264bb');
INSERT INTO "leads" VALUES(61,5100059158,'s1.5uL5zfUm.VhYBo/u0QxXddGp/UsFj6oeXITN5kPSXHZM0VDLubgbZQ/q3+HtLQp8=',NULL,'en',NULL,0,'s1.5uL5zfUm.NYWu+SDZrkKe0K0SeVSJRmMGyTqOyEH8+jJ9d69EsfFXXn/57WHhf5tNW9i7DJzJ1wRUsDa9M4Y=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347714136,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'0f934375fad3b2a8952ad458ed979b47ffea66b1c0e340cdbd7c2909da7e7b28');
INSERT INTO "leads" VALUES(62,5100059763,'s1.5uL5zfUm.92gJAxxLDN7q3u1C1rvL5SJoNPnIYqiPcAr5UioWGu93Mmi+nDpNQzQ=',NULL,'en',NULL,0,'s1.5uL5zfUm.yzGBFV+leGEFRvs9RW6y+TlMWiwuY2u8QYvIdATjtq8MYT6zLopb2Ufa5BiZgi0SvwQTMSZJYy8=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347714140,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'29f05c1823afce4e314b2d6ada8668b1adedf77242e0841eb51a33713da0bdb2');
INSERT INTO "leads" VALUES(63,5100060493,'s1.5uL5zfUm.qz9StyYgVfpx+r4ZvSvHUo1W38cct9//LpU1XFAxbgEXxzA=',NULL,'en',NULL,0,'s1.5uL5zfUm.I1No3lDrgR6HFwQGtVnfBYb90fBHOp+8tk9mBDYCuWIseXHw7pLHiVDNmlkA+BIhIEWruCNTci4=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347714145,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'e037e4236625581682744ea6c08fac979db4272422846be6b20bb242f15e71bc');
INSERT INTO "leads" VALUES(64,5100061745,'s1.5uL5zfUm.ikLwsw8qmLX3u78a+9aHPqHdNm8rGdBYi+WYl1+62g1SRHs=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(65,5100063541,'s1.5uL5zfUm.cDp4/1jT6/Lwk3+j/SmlgjTYmbltP02+WTvB4TxTgpwqQ8bQ',NULL,'fa','s1.5uL5zfUm.qb1CfynouaYWae9vjL0udhmtASPMBtDvZw8DLltsAZ/SchHf1OTiMCo=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347714153,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'7d004123c32e286194e97392906e36b1e7c81b709da6138805d951625c43c96a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(66,5100064227,'s1.5uL5zfUm.IYU5ci9ls48kPQDwIiv/WGadH2gSj+h0M72WQsRwv7u+LngsD+xj4JczoLyW0LE1vw==',NULL,'en',NULL,0,'s1.5uL5zfUm.0uqSrC7xx4Qc8tl06Pw/CqhQhWpxevvZEMwinFljjUWgGQBj/i5XYWevdi2z/OwoWVwtpojWuA0=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347714162,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'05408e71cb86f7864ad3efa0a4928ec8bfdd80d66b304f602b51aaf2bc3b0360');
INSERT INTO "leads" VALUES(67,5100065224,'s1.5uL5zfUm.hlAfH0wwtz9HarClq3YjxF8JMwRdND20yGlLR1hcW+RcGnVQ',NULL,'en',NULL,0,'s1.5uL5zfUm.OtrPEBTVWgn9CWeQZekXteDIHnGWFMyJwGZw2ispAtTUbaAIFkdcFpI4p0i44RTRrI5N3V81diA=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347714166,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'3a52f3302ace4bd4cc3e0131b1401b1afd92ff52c98e66d3169c77d53b071c89');
INSERT INTO "leads" VALUES(68,5100066153,'s1.5uL5zfUm.HNpXfBwEk/owpKnRAotI6iMJJ9FVIUdwkiwqEErwLRc=',NULL,'fa','s1.5uL5zfUm.RGVYnWAoZVy4sZe6Z0WgHu3oHaww0QbWlhk5hLw6No2wkz4xKkyYfWc=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714285,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'1a42d09754f0e25b705f99521d78b3c0ba0d26fb5b71eccb4e6dbc4e16c92f4a',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(69,5100067868,'s1.5uL5zfUm.C8SjQrX1AuA6Fe9LhgpOWwthlexa+bAiE0iIQe00d6pe',NULL,'fa','s1.5uL5zfUm.RtqfqZMbHWdjkHT+/PJF7EOjpHiJPQgQdR6JU63XrgQnZSUo0gw7sGM=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347714170,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'b901b70a22cfbcf5c8983f1cbd964277f49c4a6d49f8e896067f7f64c0fabe61',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(70,5100068920,'s1.5uL5zfUm.Po1diqPrziDr/tn69nkcQI+CWtKzf8W3zwgE3A+MgDD5fg==',NULL,'fa','s1.5uL5zfUm.j0qYdiMe6RGQMiJuBn8E3aL2ZXO4kOGdNwS2KPeqZrMM4sd5AQOK16M=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347714173,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'5bb3b03c1a89a79e8e723c5fadf7fb5d8435a6e161e0c571f25f13ad6004bb57',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(71,5100070390,'s1.5uL5zfUm.Upn7fyseH+xp+6imzJ29FX1TihqVhLd1xKfUc6vlyu4nXQ==',NULL,'fa','s1.5uL5zfUm.+1jjadyM0+Lx/6GXAsZ7+Vn/32zGJuD9aJSlABaW6GvpbKWUO1NX+TA=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347714177,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'4133bdc4112488513f3e8ea81153c21b46bccc1e9a6bd0cf5f1257732e4d5364',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(72,5100071927,'s1.5uL5zfUm./aIQQ/99S8lPBdx3IQy1fjDrE+1hP/o2L8Gj33XJCg14gw==',NULL,'fa','s1.5uL5zfUm.NSRV2Pm4LXEI3hRvVcDNKbQlP2qJ0wDswzbFbqwSuDIqqHtogVMMRHU=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347714182,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'4dfe7eea96c9aaf2e787739afd07ef7d381c46e07fa7413671781f75149e4603',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(73,5100072323,'s1.5uL5zfUm.oNsbuUVtgagnolqRkLx1GBYl3blpgbkVUGjCJ47gL0E=','s1.5uL5zfUm.8SKnHaWmZSsVgV2TBGqUfsQPEiv1Ij1f/yP6htUfjd0Qpx6s5Q==','fa','s1.5uL5zfUm.VgkftLuBFtUMeBNhH+6ny9YVw3HNJpHS6gaYQ46QRKzcDCCLFnr0MOY=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347714184,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'16bbac717c6151c96722d4b1906da08b1a4ed1c0bff13a1a34276f04b76fb0b8',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(74,5100073016,'s1.5uL5zfUm.b9ASrO8cbhEp6d2P1aiIp7oc1xQM6V1HTvOO9x+c278=','s1.5uL5zfUm.qJR8dSAEAzWo7IunXxbyvTMxcugRNL/0fI+NkfP73A3A+APl7Q==','fa','s1.5uL5zfUm.D2XLDae3wchg3+6KfedJ8D+n0oG/GcJ1WiX+fh16//AfDaCRcvelvu4=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347714190,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.z0Nwd0+DRG/gQpJL7lhp4d0x3ba0y/EaDMNQWFo/TQ==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'0bc5bf2e5f6677728ce2074985eb786130fcc70b00ff8e196087f69d43490f5f',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(75,5100073756,'s1.5uL5zfUm.cj+r8pbVuwjL/97MDl2Im+l5cMpr7pTYqrjGhArG+G8=','s1.5uL5zfUm.0WFe+kUhOc+KXO2FliLtNt72Whm9B3ECET4P9ygsNN/FNnPSdQ==','fa','s1.5uL5zfUm.cfWVBlZuFPk/KVYIDrXyOHbKYsikGNuTvp2OoJk9AFXxbZhZ9FW5hws=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347714196,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'543b3390d8fbaef967a47b65e8006760fb059c8ab704bbbc558c8793301d72ff',NULL,NULL,'["asked"]',1795424499000000,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(76,5100074813,'s1.5uL5zfUm.hdcGjQf66rRLM9i1qJvEEdun51QeZUoGF5jDKa23MUNe8g==','s1.5uL5zfUm.Re1N1THL+eUVEE+Z5sqJK7WuMMiScFwAK1/ahKOntmOXqEkURj/y','fa','s1.5uL5zfUm.GcAj3WYz+wheDu5zZOdWenUImaPWhSCj1doEgFeZLQJaN7mrjPN3xiM=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347714202,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'aef678a3165d6891908c7775c0fc1065984bcb85b0e6f00e65377cebdf8d8c2e',NULL,NULL,'[]',NULL,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(77,5100075866,'s1.5uL5zfUm.xIep+JdCVngnHrIDqN4oYBHC23t8us15hI526sQXja0=','s1.5uL5zfUm.2GDa8ons1+Qcd1zVU7KadmYS0zyJEWPZjqsLEJi2R3jpZ9S0Tw==','fa','s1.5uL5zfUm.m0h779/+V5sRcCPcYNjhjNbiUJuLtmznpsCixZucYEarw9xeGzgbhaw=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714218,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'69266614b5281311891848b15c5c110e3038b441f69986cb09c80d82ce1439f0',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(78,5100076845,'s1.5uL5zfUm.JV4kGn8Q45VGn3T7w+BNHtczW2rIChLy7E/fytsvn2tdLQ==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(79,5100077586,'s1.5uL5zfUm.aIibsS2NxHBswdaxSQFSRNRDEJgk9N/5kOEfOvuPGJ3hrg==',NULL,'fa','s1.5uL5zfUm.sfLVSV3S4fPLatDJj2yVlbplpPG4vU8iWwoSprrB3ZFUzPW9rffReww=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714225,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'f25003551f5a0586af05128459d7e9b54ebec38c4038be70ef75e9236efacef0',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(80,5100078295,'s1.5uL5zfUm.lytejF6rRW9Tmg37ikdFBhrBSrFUVu8rZPd5aX4Of0GbYw==',NULL,'fa','s1.5uL5zfUm.THZrhHwqCG99fXBdeF+HBhfv9pkA8H8EOFrass8Cta+l7XOx99DHKQs=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714229,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.RCe9uxyMrgI9QPrZ6bdADxQqjehSn7mriwrlBv33pA==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'e1dee3fa2ece05e22b7134990ba5f4550d4d41e254cb3453551a15bf1636a114',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0,NULL,NULL);
INSERT INTO "leads" VALUES(81,5100079210,'s1.5uL5zfUm.xR64+nJcMNl8bVB5WdzSgf26gpcYRwcbkB5VWhPLGl399kk=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(82,5100080587,'s1.5uL5zfUm.0zUKQkuHJT2n3tUoN7UdFW7uZpx9DoyQWnLiXjcUO8k=','s1.5uL5zfUm.U4fYg39oCojyB/C/mker+OyBKGHzHdC6Y0Mku5Ioq8NuYRrjMQ==','fa','s1.5uL5zfUm.zm+5mvNmXKXUVEBAm4qwVGS4V8abNQRgUtLPJIy5Ji0XNbRTDx0jb7A=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714237,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.l9rBLaWU6w+EKI/CXzK3BaxJVBZE3Pbfn3lsvVPMhQ==',1795424526000000,1795424525000000,1795424525000000,1795424544000000,'df8e981d9028d626da2558a26905bd7a78dd7719ee8ed64156bc973535454c73',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(83,5100081909,'s1.5uL5zfUm.8cjT8oXP3SJdVTxVOXxndQq+D84b4pheeMPkl6ez3beVeP8W',NULL,'en',NULL,0,'s1.5uL5zfUm.hBxQb0iV2RmJjzlS+5kpGRV5emQxBKgW0Fq0DC10dYiX79Df5iXN/v8=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714253,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,'5d4d7af33579e19b850a9cdd5190ea1baecc69d660f774f4a93af6f5df5f4cc3');
INSERT INTO "leads" VALUES(84,5100082417,'s1.5uL5zfUm.BZmD9zioLGCk4xPfTrYfLimPb8yEwRpeCfpA9i+GHAt+L1s=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(85,5100083387,'s1.5uL5zfUm.jiWAbojNLoYYP47aSjdEGJP38gfLQwm1psKDdf1WlU+dWg==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(86,5100084259,'s1.5uL5zfUm.F7pLO9uoxFDMSYubaj9Ia6qptYeW2YkXV4b4V5t5T5+C+tSYxnrmklvd',NULL,'fa','s1.5uL5zfUm.fLBNUbYeyjz+NhbQWNq4q7C1dic5qs1zJ9YIx+z2eSGQPJ7W1tjLUKM=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999935819911459},{"about":"engagement","option":"completed","axis":"interest","points":9.999978606591386},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424594000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424570000000,347714260,0,0,0,0,NULL,NULL,NULL,NULL,1795424566000000,1795424594000000,1795424594000000,'1316ecea8235d6494508b1f08a358f96824045fbb50f6696ccedb58df8583f4d',NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(87,5100084981,'s1.5uL5zfUm.MFfc5xFgM6tj8wxY2FE8JemI0zJRZUNTcsK4qaocpWE=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(88,5100085720,'s1.5uL5zfUm.v2pmStqI8yvfx+opv2rMPDOG2RFts89mtBGvTnqGHSmr+Q==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
INSERT INTO "leads" VALUES(89,5100087136,'s1.5uL5zfUm.7mzPZ/DA62/3gDAh8NDtjgEMwoQSIQVXllV8Kro8PHD91A==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0,NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.ZXUvuoxw43Z5xh/nua0+h4yzVDrYh03FcUudIVzvkJxDGFnUZuWUS57A8D1/hKtymLHcVQDfsuCgOWCTxp69gIHx8E4=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.9kA7C5o4UwpfWAaSlCdmX072ESXtrjHPAel3hCft4Hk3moUdxmyYuH41V6EAE0OVy4NR6Rjjn/G1d+vAUnTQNK3jTd8=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.FdY1oaBc4uQZbOeueA5ddRHbINVdj6urUSshAbJT74UBQ8Ae/SkaOMMRwQw8T1KLpu8aW4BURebXmVC0MotbFNFCZZQ=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.YeXcAi0wiqLM5Y5vjDbxIE7w0wOriOg1DxRpuC4tEDh1zQODKK9ZUZbEJtxJbmzEZL+MuN9jWpvj2K7XPeCtN87j6M4=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.iLu02Djpbw8O1JCTm1I9YuwrZgmCVAxs9NYGhiKcmill1TvLRUTJMX7wLJRf7LfhNIwTfz2VvaJrjq3WgX+12oyALzM=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.jDSvtGG0fD13mIOmuoQjjSTl9kQLrg0pMVkH18Uo4DkaH2fX4hp0b0dQHsVOsg8MjoUk0JLRbmf5oEix3Gwj/wcXymg=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.VcDBIV07fW1hC66P0SvbgKniINx0HOzxLnooZYhyHdot36VIkK1vCmyPvCBKF0BkHtpHVa60',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.EbzWeO6iW6qsI6f9hHjeqmRpqWgviv6PT6uLQXrVe4aR88GRLapSQ655LCD/JfiDBdUY2qRPu7Yq1KZ+ekqdi2Fgx5e4Njbo',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.sHkLm6Ie1ClA3Q4t7kyMUNrTy4ockujYNIbYt23j5Yq4SQCqcFsgT8whJcNXQ/QciAvP0t4o',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.B0aPhcRYyybjkmBbrFV3uc3Ic4i3gjSOterjMykefkU6rm0ZpvyhBVWvRiWxHBCmf2NKgXXmV7DftL2MYdNRuCFLMtsuUPL0mfdek2fJ/1Xvrfn0IcoOoVWzGLUza7+reLE=',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.OISRgyIvWSunj9ch6HATYjzoZ58dgvRvNBRgiJ+9gnAzdPfCk7nLbQ0XYf2k1Hp5i46gcEJSuL+OfXkEFkz4MX8DgLzC+FspCDpN7g2sMA42IEeMlVAjJWIS5D+y+YfcK5TfDVqASUJQcDE=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696446000000,'{"source":"","known":false}',0,347713802);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713803);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696450000000,'s1.5uL5zfUm.y8oLZ+L/pzHuOM8jVuWMYtY8iBoq3zuB809dHugd0WXmAFKDhDjQVcJ6P7tY8FdekiYu+EjMMzBLjV8pqBl0HQgoENnNV5Zi',0,347713803);
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
INSERT INTO "ledger" VALUES(79,9,'contact',1793696478000000,'s1.5uL5zfUm.ORZ3SBFSPQIGmsvgHeY2shqPJfWeG7uRvT6n5bDtZruOvDKpQCf5VbrNmZPxjEdeccdkIU3/cweY5A+ZIyEVTo87e78Pz/nT4PgejeHvF4Q62Tpv',0,347713811);
INSERT INTO "ledger" VALUES(80,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(81,9,'stage',1793696478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,9,'campaign',1793696478000000,'{"source":"g_ads7","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(83,9,'guide',1793696478000000,'{"magnet":"guide"}',0,347713812);
INSERT INTO "ledger" VALUES(84,9,'language',1793696482000000,'{"language":"fa"}',0,347713814);
INSERT INTO "ledger" VALUES(85,9,'blocked',1793696486000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(86,9,'unblocked',1793696487000000,'{}',0,347713816);
INSERT INTO "ledger" VALUES(87,10,'started',1794218600000000,'{"source":"","known":false}',0,347713817);
INSERT INTO "ledger" VALUES(88,10,'contact',1794218600000000,'s1.5uL5zfUm.9iF60C+jthANApm6T2CMDqzVCwidey14lRp7g1oLFV8Imz49+8B5OA7Of48vJcUnkDjFUR+rsWzdVSaeFB+rYa9hCuM=',0,347713817);
INSERT INTO "ledger" VALUES(89,10,'talk_asked',1794218600000000,'{}',0,347713817);
INSERT INTO "ledger" VALUES(90,10,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713817);
INSERT INTO "ledger" VALUES(91,10,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(92,10,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(93,10,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(94,6,'released',1794218600000000,'s1.5uL5zfUm.otYrUwzAcnVydp8wTmd42PAmgcEHohmDQcydHLxrhzJkHdsA5fWMUIer2okHRlzKHkEkb7LcGmiI',0,-1793697327000000007);
INSERT INTO "ledger" VALUES(95,8,'reminded',1794980720000000,'{"until":"2026-11-10"}',0,-1794292200000000011);
INSERT INTO "ledger" VALUES(96,1,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(97,2,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(98,3,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(99,4,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(100,5,'cooled',1794980724000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(101,6,'cooled',1794980728000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(102,11,'started',1794980752000000,'{"source":"","known":false}',0,347713826);
INSERT INTO "ledger" VALUES(103,11,'consented',1794980752000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(104,11,'contact',1794980752000000,'s1.5uL5zfUm.ngSJr+LwSR28qF+QWRmiTAP8XG5gazHAtgZG1zKGYOzrPSvmRhqHwcTmaNKXb4AX2ZY/UQa6dMqMA4sjHUpEm8IoQBbSBoBC',0,347713827);
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
INSERT INTO "ledger" VALUES(117,11,'claimed',1794980756000000,'s1.5uL5zfUm.fsBrcf50aJSIkFQDgBukaFuIpfxpoQVEerVHQ4HV1EqIeNS+C1EMhW/c/2Z7ou/YP7dbhBJw',5100002038,347713832);
INSERT INTO "ledger" VALUES(118,11,'touched',1794980760000000,'{"how":"call","after_min":0}',5100002038,347713833);
INSERT INTO "ledger" VALUES(119,11,'meeting',1794980764000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713834);
INSERT INTO "ledger" VALUES(120,12,'started',1794980768000000,'{"source":"","known":false}',0,347713835);
INSERT INTO "ledger" VALUES(121,12,'consented',1794980768000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713836);
INSERT INTO "ledger" VALUES(122,12,'contact',1794980768000000,'s1.5uL5zfUm.cDEUibNx2VdBOUCKNERzmqTwOf0OnWiz9y6Rhl5vWBzQOvp9YdW8x3vWXqAaOLTbnoxEkV1mui+EcQqzLwQDsYuHRg47SiA1',0,347713836);
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
INSERT INTO "ledger" VALUES(135,12,'claimed',1794980772000000,'s1.5uL5zfUm.j+FaAu2wasVBg9voVja8TwWUFrUxgp9IywpFj7KlbkvrYpVHv6HGPyEOQqhmpDawsS0b+lNw',5100002038,347713841);
INSERT INTO "ledger" VALUES(136,12,'touched',1794980776000000,'{"how":"no_answer","after_min":0}',5100002038,347713842);
INSERT INTO "ledger" VALUES(137,12,'meeting',1794980780000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713843);
INSERT INTO "ledger" VALUES(138,13,'started',1794980784000000,'{"source":"","known":false}',0,347713844);
INSERT INTO "ledger" VALUES(139,13,'consented',1794980784000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713845);
INSERT INTO "ledger" VALUES(140,13,'contact',1794980784000000,'s1.5uL5zfUm.8qsA3P5fgLgu7odLdjFi/QOvRkY+K2TblsHYM7//rMA0WP84BtDq/8laOk6otUWUlbdS2dpgqwZ9n+GNfXzUFq9pMKYtbBjy',0,347713845);
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
INSERT INTO "ledger" VALUES(153,13,'claimed',1794980788000000,'s1.5uL5zfUm.DVBFyPgLNkNyrm1bS7ihoIPgvTh5jmCX9oQSj/uIQ7C4keujdzzDg4OjkTK8nVx188aK4hMJ',5100002038,347713850);
INSERT INTO "ledger" VALUES(154,13,'touched',1794980792000000,'{"how":"meeting","after_min":0}',5100002038,347713851);
INSERT INTO "ledger" VALUES(155,13,'meeting',1794980792000000,'{"at":"2026-12-05T07:00:00+00:00"}',5100002038,347713851);
INSERT INTO "ledger" VALUES(156,14,'started',1794980796000000,'{"source":"","known":false}',0,347713852);
INSERT INTO "ledger" VALUES(157,14,'consented',1794980796000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713853);
INSERT INTO "ledger" VALUES(158,14,'contact',1794980796000000,'s1.5uL5zfUm.xRTjGz4dXzZfivCcD4R6jBNEYvdoT3SRXpnLLtNcp4o9tMXrawyamL/fKS7w+oke3YgYy9OG6vfiET30IlwRjQ1RzqujdR7E',0,347713853);
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
INSERT INTO "ledger" VALUES(171,14,'claimed',1794980800000000,'s1.5uL5zfUm.eGqU0D5ghVPq0/6Li6MHvp3AoKk2fJ9aGmrMj1wSIr4CXrlShsfZvFizDUL1EnIPV4nCTtGV',5100002038,347713858);
INSERT INTO "ledger" VALUES(172,14,'touched',1794980804000000,'{"how":"call","after_min":0}',5100002038,347713859);
INSERT INTO "ledger" VALUES(173,14,'snoozed',1794980808000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713860);
INSERT INTO "ledger" VALUES(174,15,'started',1794980812000000,'{"source":"","known":false}',0,347713861);
INSERT INTO "ledger" VALUES(175,15,'consented',1794980812000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713862);
INSERT INTO "ledger" VALUES(176,15,'contact',1794980812000000,'s1.5uL5zfUm.DyvYCbxUPDT0KkySthaaZsGuLr1C72gErz+sRGODvcI1CP7XkkwtVevGvynNA3Y+qvHG+h71ApJ4heiUqbD3IPZuWRRTpFEi',0,347713862);
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
INSERT INTO "ledger" VALUES(189,15,'claimed',1794980816000000,'s1.5uL5zfUm.rLQOq/MRYxMc2BmuOXeCjL+q2qL3mN5O144Ckl9lHUBxx4oh1UPusB7vahFP7Nqwxg851L7l',5100002038,347713867);
INSERT INTO "ledger" VALUES(190,15,'touched',1794980820000000,'{"how":"call","after_min":0}',5100002038,347713868);
INSERT INTO "ledger" VALUES(191,15,'snoozed',1794980824000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713869);
INSERT INTO "ledger" VALUES(192,15,'said',1794980828000000,'s1.5uL5zfUm.XirDjIDDtfG3IXm1tM2sx9mKZOIipF1e/Phz6uwVBP7IbkOED1UCLf7ZMCh8fSkN/UVvvcMtrkR4AMCIQvFWEWS+YciXOE+4tGAqb8QfwJsgkECs6mA=',0,347713870);
INSERT INTO "ledger" VALUES(193,15,'awake',1794980828000000,'{"why":"wrote"}',0,347713870);
INSERT INTO "ledger" VALUES(194,16,'started',1794980832000000,'{"source":"","known":false}',0,347713871);
INSERT INTO "ledger" VALUES(195,16,'consented',1794980832000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713872);
INSERT INTO "ledger" VALUES(196,16,'contact',1794980832000000,'s1.5uL5zfUm.OqLotFBWZSTetwGs0c64p+kApakZdjKzbcc60eeq0MMh40zVx9Ts/DiZR7Bd3H1ZK3RfOzLD1JUiTg38e14zqPx+i3wXVmQ2',0,347713872);
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
INSERT INTO "ledger" VALUES(209,16,'claimed',1794980836000000,'s1.5uL5zfUm.rZMe43jtw/YlvXhCqRQrJ652umwyrbf90spbLzMjAu0r2bYTRexNBkbVWdZVdesdBM+wq04Z',5100002038,347713877);
INSERT INTO "ledger" VALUES(210,16,'touched',1794980840000000,'{"how":"call","after_min":0}',5100002038,347713878);
INSERT INTO "ledger" VALUES(211,16,'stage',1794980844000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713879);
INSERT INTO "ledger" VALUES(212,16,'outcome',1794980844000000,'s1.5uL5zfUm.rDz5KLahMSU4FJzZ3AhNaL+nB/ZZOR4qdk+uGfVTpRGpu0xAHFv1hA+6miLr6OvLtRRlRFVqoCEcvDZnewriZYkbrrY4MsM17et47o8pB5Ujwb9xR0nt8ctpb/9TRkmo7DENVhGmdFAJPXs=',5100002038,347713879);
INSERT INTO "ledger" VALUES(213,16,'outcome',1794980852000000,'s1.5uL5zfUm.6Q+qGvMYYUo+m6Qy0lsfmtwWaQwSDuKgoUjJ0EB58jOfbQwIUiIKwdEjEnU6AfbfCNzEboHd/SJzSiBt7i7RsRFFzZNFHnN2GXlix2Rz4gWoSGhX3XLvBxnPFrgTZ9SVQj6K3rhqZ4kdbA==',5100002038,347713881);
INSERT INTO "ledger" VALUES(214,17,'started',1794980856000000,'{"source":"","known":false}',0,347713882);
INSERT INTO "ledger" VALUES(215,17,'consented',1794980856000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,17,'contact',1794980856000000,'s1.5uL5zfUm.bVzmd9vT3Uw13J2nNlJfa3BAW43PyBn81r9pO8PO2Aj0Y9NfEJsyBiFuLfb6yPNaf5dqySEDlnqO/v+OxRGzlNduQV+pzd/e',0,347713883);
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
INSERT INTO "ledger" VALUES(229,17,'claimed',1794980860000000,'s1.5uL5zfUm.V9jXVaiN+8mK/pc2TmNtcHTu5VRxhHq5mKntB//Z90Q8LXVxMElDlIHD69gz6KiCPFXrgDcu',5100002038,347713888);
INSERT INTO "ledger" VALUES(230,17,'stage',1794980860000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713888);
INSERT INTO "ledger" VALUES(231,17,'outcome',1794980860000000,'s1.5uL5zfUm.qCBmi1T6sj9twMfPGX7Ajeq0poFHtjJ0+41VrAWL5yuvlNLeSl68YqDWeePadXrZR1q8w2FCPbkDgimtyaAYCP9W0PxNUIN8JJuyxpjcdnZoaCir4eJ1CP9CujDNrY5hlr/rQPmvuw==',5100002038,347713888);
INSERT INTO "ledger" VALUES(232,17,'outcome',1794980868000000,'s1.5uL5zfUm.sfpKAP41bFHkYWkkpzGVa5A56xBaB4KCRrWIRq6gm4OJ3TkpS5gRsj9Nk9V+C2uCJ+iYCxDtRFqStSYcG5Zjdx1QQbGeC43XSD14HVRP3AvmSwSLHEcnrdf+ulWvUFNSwx6J9H6ZG/E1VVGcjjTC',5100002038,347713890);
INSERT INTO "ledger" VALUES(233,18,'started',1794980876000000,'{"source":"","known":false}',0,347713891);
INSERT INTO "ledger" VALUES(234,18,'consented',1794980876000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713892);
INSERT INTO "ledger" VALUES(235,18,'contact',1794980876000000,'s1.5uL5zfUm.E8MybGsGt5VA3DnDzFdZN7qj5x3udnBu25MZ3tZPIOuKIdELd/7GZevFL1vzeIwrBhPycSSr7tqfbL8UFkIulxdkXj5g8zPH',0,347713892);
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
INSERT INTO "ledger" VALUES(248,18,'claimed',1794980880000000,'s1.5uL5zfUm.U5rA8SnRBjS4CJMRXgqeKwztpwqPLubXTsKPpp97O2pTmhVa3f1HK6YwmaUN/aluB1XwK8zI',5100002038,347713897);
INSERT INTO "ledger" VALUES(249,18,'stage',1794980880000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713897);
INSERT INTO "ledger" VALUES(250,18,'outcome',1794980880000000,'s1.5uL5zfUm.epywpJX7ubfzMjIQ/2J3hYJf3ApQKmqb3FBa193YzwVdbQ+ouhIk7rnYxewFFvCQzlptHwQGddMKs94yqVwu56UDDCrm+wm+UGXLUsIymUzv4gL00EZgHjv8GQ8+841B+/H5pQj4RnbKSw==',5100002038,347713897);
INSERT INTO "ledger" VALUES(251,18,'stage',1794980888000000,'s1.5uL5zfUm.hu6r7P3tL9+mMwkRQgN4kfZs+LeL1ncXw2XKPiKTJZnspcGahl/Xc8rPhQJuSJiJOfeJDQkc43X+2Ib5U/TVR5biFu7vZGGX9QYBBdowGFYL00kLTw==',5100002038,347713899);
INSERT INTO "ledger" VALUES(252,18,'outcome',1794980888000000,'s1.5uL5zfUm.606ukFvcfHcZskn/pJZlSiGLuxRRT0+j24N/HBTDTWEfOMe5VlDWtYkNCrF5bWkxQNAvtmr93U8xSdj1gsrFr8v3g/tbSq9sXu4LJxosHelV8fJctMJFlFIT',5100002038,347713899);
INSERT INTO "ledger" VALUES(253,19,'started',1794980896000000,'{"source":"","known":false}',0,347713900);
INSERT INTO "ledger" VALUES(254,19,'consented',1794980896000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713901);
INSERT INTO "ledger" VALUES(255,19,'contact',1794980896000000,'s1.5uL5zfUm.C/xnAfvk2a44lvJgaIk+geVVl357E5CkB3G7E2rM5icRzjjTGmxgGFIlSnzPqAMmlyTLLjgQEp9KKYIEb+cWzvHUUgL2t0Qz',0,347713901);
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
INSERT INTO "ledger" VALUES(268,19,'claimed',1794980900000000,'s1.5uL5zfUm.PDj+b5jLXN4n9eKxmpp8aNYXlWuay47PkBtP7Ypgqd9D7v9PbeBVnB4MUrvn5ieFQBgJV3Bq',5100002038,347713906);
INSERT INTO "ledger" VALUES(269,19,'outcome',1794980900000000,'s1.5uL5zfUm.WEN15DJ2PwBVo3fLRL6WydIk6VMWhZYo7Q/fHHuh4Pso7cY0ndqXddAC8726lCiIPm6WOexXEmXe3FwP+lf8UGEKm5wngUc3DZI6pDE=',5100002038,347713906);
INSERT INTO "ledger" VALUES(270,19,'reopened',1794980904000000,'s1.5uL5zfUm.EvHMlm55c3et4o1DEEs9Q/Zv6Vh0mgQAu6/Ur0wUVQKkHdiia+g6kmajXUUKP0pSTnW2KQ==',5100002038,347713907);
INSERT INTO "ledger" VALUES(271,19,'outcome',1794980904000000,'s1.5uL5zfUm.x2N1dEjaJQV2rKy0NBtZUQAdgtJwRdcpcePmCDjGy1PUmTzetm5U0aAskAlwahtFsIwFk7XzO1I2D+KUPhn4oMrh+bXxbr0Ks93bCJvqWykAxEI=',5100002038,347713907);
INSERT INTO "ledger" VALUES(272,20,'started',1794980908000000,'{"source":"","known":false}',0,347713908);
INSERT INTO "ledger" VALUES(273,20,'consented',1794980908000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(274,20,'contact',1794980908000000,'s1.5uL5zfUm.OpoUfedxJ5LvnbVSzIQCx7Blc5d3/f/ekI2GS0UYEJ+TlevAn3HrYM5fbe8wR9d9ZgH8PklPySSDB3u4n8I4eiUPLb7iLHnU',0,347713909);
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
INSERT INTO "ledger" VALUES(287,20,'claimed',1794980912000000,'s1.5uL5zfUm.ESDX6cc0u7N38DR0NsajG7nLUSbEXKDiDw2B5tqCn38i5ePporxYNHVyF6GaVkP7oBZ7ZrtN',5100002038,347713914);
INSERT INTO "ledger" VALUES(288,20,'outcome',1794980912000000,'s1.5uL5zfUm.dEKi5LT/FNzJfe8TQPWVs1wwvcHxEet3a2ZCrQiOY8puKrR9ZBNKk2G3H6SUEaAs8jjt+awbW8LAlOaLoyN6BhCl51AvPN7qqdNjQjjIT0j08cMU',5100002038,347713914);
INSERT INTO "ledger" VALUES(289,20,'cooled',1794980912000000,'{"reason":"person"}',5100002038,347713914);
INSERT INTO "ledger" VALUES(290,21,'started',1794980916000000,'{"source":"","known":false}',0,347713915);
INSERT INTO "ledger" VALUES(291,21,'consented',1794980916000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(292,21,'contact',1794980916000000,'s1.5uL5zfUm.XVdz0UHjFLb61lE3+/SFv5MG4b8dr63uGVev+5VyRqBr6JwqP/rXnUfMab2CaUg44oTfFKzmKWYGIZyLi/un+KVBAERwrTsn',0,347713916);
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
INSERT INTO "ledger" VALUES(305,21,'claimed',1794980920000000,'s1.5uL5zfUm.5AQTDv9R4YkfsPjk00EBTzcFPP2VSkk5qadFb9p6u139Av+X5+zmdEfGW2X3r4ZksmLxXFPW',5100002038,347713921);
INSERT INTO "ledger" VALUES(306,21,'assigned',1794980924000000,'s1.5uL5zfUm.EApURbVG7o9dOzGpYnjZZM9RE+A8Nrp/CAWFMv1eeL6tq1P1PzVZzMqnakEEt/Dh19FLxhUYkMZ1ZTmN7FZtP7Fe1H1D6UdQKUGD00TjHdba4M7Y11NnbcBK',5100002038,347713922);
INSERT INTO "ledger" VALUES(307,22,'started',1794980928000000,'{"source":"","known":false}',0,347713923);
INSERT INTO "ledger" VALUES(308,22,'consented',1794980928000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(309,22,'contact',1794980928000000,'s1.5uL5zfUm.dHMhioYkrZMtCTtiX4mMS217kPghW3jyCtTwUOE3E04pgwDNsp9SGFLZq22n7lpGuv22MLVWzpfFn3+X8sgMFY7ciYN1XKQm',0,347713924);
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
INSERT INTO "ledger" VALUES(322,22,'claimed',1794980932000000,'s1.5uL5zfUm.iGd1h5f6l9Ucbz42nnFC/euejR2GKqJwO4UCvd7bxBRv/38mTaB9tbDB88Z0XHO+SngjwyqaXA==',5100009869,347713929);
INSERT INTO "ledger" VALUES(323,22,'released',1794980936000000,'s1.5uL5zfUm.MbSWS7ZXTWiA8RtEQY4H4Dk3JbVkpfEuem82MUF0/bqaqfAwvNJsQuQqjIEnwqJJZrYJL+zE6WU=',5100009869,347713930);
INSERT INTO "ledger" VALUES(324,23,'started',1794980940000000,'{"source":"","known":false}',0,347713931);
INSERT INTO "ledger" VALUES(325,23,'consented',1794980940000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713932);
INSERT INTO "ledger" VALUES(326,23,'contact',1794980940000000,'s1.5uL5zfUm.EgkJPxPeJ+KtPi2L9MD1ZSumhr74212pOjHxRUONmYjeYPhnbLhvWpBTIAj9i4z4OIVgWCoMrHs91YpwpGuJ1m4RFi4bGfUD',0,347713932);
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
INSERT INTO "ledger" VALUES(339,23,'claimed',1794980944000000,'s1.5uL5zfUm.JCROXTts7Vd7oLWydOT6uaKRdXIK2oSRhfwT0X1RzsC4tz82uxSjrJWxgubS3tccvXJ11XWG4g==',5100009869,347713937);
INSERT INTO "ledger" VALUES(340,23,'touched',1794980948000000,'{"how":"call","after_min":0}',5100009869,347713938);
INSERT INTO "ledger" VALUES(341,24,'started',1794980952000000,'{"source":"","known":false}',0,347713939);
INSERT INTO "ledger" VALUES(342,24,'consented',1794980952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713940);
INSERT INTO "ledger" VALUES(343,24,'contact',1794980952000000,'s1.5uL5zfUm.ZQY6+2a3Dik6gBdvf2WlT1Ah88FKPP94Jq9bTPeGji3f9/CjzxOdPj0duvAVP37R/d/8zwE1jCB9vZrHU7R+fzkiuKY0gmf2',0,347713940);
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
INSERT INTO "ledger" VALUES(356,24,'claimed',1794980956000000,'s1.5uL5zfUm.MP/Huze/J4FJUc63grE10YY1d6gn5p0MZ8bg4J8Muq5ZHHG63KCszUDO5XR56KXNCOEkdtfB6YY=',5100011199,347713945);
INSERT INTO "ledger" VALUES(357,24,'touched',1794980960000000,'{"how":"call","after_min":0}',5100011199,347713946);
INSERT INTO "ledger" VALUES(358,25,'started',1794980964000000,'{"source":"","known":false}',0,347713947);
INSERT INTO "ledger" VALUES(359,25,'consented',1794980964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713948);
INSERT INTO "ledger" VALUES(360,25,'contact',1794980964000000,'s1.5uL5zfUm.ESaEjUKFkpwC42n4KUo7fQjJGMHEiuG+gDzxZhjZgrxGQrhNarc3X/hVtaBbQAsS20UuUU5GEmm4qQTgoHmy3Mu75pqQ8GN6',0,347713948);
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
INSERT INTO "ledger" VALUES(373,21,'released',1794988168000000,'s1.5uL5zfUm.HlEXx347HCPeG/RVEDr7iQdDiGdBKRrZJFeS17JlhvIaWZb/sNnrt7By9/gEbGqBjn7m5MYZnrqlK3NAsLmNrp8Igh6wuIY=',0,-1794981824000000025);
INSERT INTO "ledger" VALUES(374,7,'mark_asked',1794988168000000,'{"deal":1}',0,-1794983400000000027);
INSERT INTO "ledger" VALUES(375,11,'held',1794988168000000,'{}',5100002038,347713953);
INSERT INTO "ledger" VALUES(376,12,'no_show',1794988172000000,'{}',5100002038,347713954);
INSERT INTO "ledger" VALUES(377,24,'released',1794988180000000,'s1.5uL5zfUm.5Vxnx/NGJ5sqoltjbp0tCaWGfUgUD1+sGR410QnVHaJQ4t5Lkm2WrHDx1gep/z9ch6pZmZLVyiE5',0,347713956);
INSERT INTO "ledger" VALUES(378,26,'started',1795239920000000,'{"source":"","known":false}',0,347713958);
INSERT INTO "ledger" VALUES(379,26,'consented',1795239920000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713959);
INSERT INTO "ledger" VALUES(380,26,'contact',1795239920000000,'s1.5uL5zfUm.GGDDZ9+jyuOIfN4pJbGajOGZeSsmiKXHPCUPnaRq6oGluuMygeLXF7XpUQRqwOY6JvjIoWfjSAmQliOO5gbuFsRbGFjYGaup',0,347713959);
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
INSERT INTO "ledger" VALUES(393,26,'claimed',1795239924000000,'s1.5uL5zfUm.ZHEllVXammO7/djrzDlr7q4qxdT3rv0Ym2XjGHnKg0TZQI7VQzENKTVMej/Y9BGa/cZ0gRlEzg==',5100012490,347713964);
INSERT INTO "ledger" VALUES(394,26,'wrote',1795239932000000,'s1.5uL5zfUm.VTEk8Z/ecNfVq77ldZTDTNHIoTAkTZmqKdWaijydszdXyLqMJ5hnLtt8MMqHD5CnyJo6fsjKq5raDTY3qDxILd+wzvQiC1x2sOpmRmzH8YtP/kTEL9XcPB45PDOLZqF6+GSFBrrVZ2WJDKTFep3uINw18LrjVl4eA//Suj/R3t2beLo=',5100012490,347713966);
INSERT INTO "ledger" VALUES(395,26,'touched',1795239932000000,'{"how":"message","after_min":0}',5100012490,-1795239932000000000);
INSERT INTO "ledger" VALUES(396,26,'said',1795239936000000,'s1.5uL5zfUm.XQG+197sQmJiWJdHopte86WsycdANEcWE9UKKIoBv9Yozv6XNr39u969gyo7PBTvRIeoamwjxlemkpGuS/wL3cDFYZvq8T2gzALcxMkjNUeJACzZvJ1ZzY9couq633oSZ752GZgL',0,347713967);
INSERT INTO "ledger" VALUES(397,26,'wrote',1795239940000000,'s1.5uL5zfUm.WOdH2NCqFPXeLYg3V/8VxRI4qbhqY0FbeRW182H1bW+WXGLN1YIdeISDU/v62/p58qbBfTZTB7i+/0QvonIfsYhlhWHFSy5B9jzSNB5WI/LEzOvJTBkZ7pPzo7TGKkYdThT4x9qejvXTwliabgngyPIjF+yYAWhj',5100012490,347713968);
INSERT INTO "ledger" VALUES(398,26,'said',1795239948000000,'s1.5uL5zfUm.gsxSEuYjgtq243oEp/5jcdRaI8P8Uq6QbcSGtbNd+Cyl27jgrbD/JGl/HemM2sXGQk+J9XHE950/6on3MYnW8dMDcYhC7qZQYCAHF97yHgY9XlskOJOC',0,347713970);
INSERT INTO "ledger" VALUES(399,27,'started',1795239956000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(400,27,'consented',1795239956000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713973);
INSERT INTO "ledger" VALUES(401,27,'contact',1795239956000000,'s1.5uL5zfUm.gtmg2sTj0LfEl59lwB7viU0nkKZwJ++6YQcRoXmeRI03Cgv2P3DrbfB9yJqvhUZ9TH0jxhzw5LeJRbf9Gz8tXQnxqoudrGxt',0,347713973);
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
INSERT INTO "ledger" VALUES(416,28,'contact',1795239960000000,'s1.5uL5zfUm./msiqvx+9y1e69GE7sYDzil1LWu6iLXcRQGoVd5iOEo44r0BkxoIwrAkD04IjRmCUUZFXnfOR+SDzdWnRgGWNDOltFBKwxHy',0,347713979);
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
INSERT INTO "ledger" VALUES(431,29,'contact',1795239964000000,'s1.5uL5zfUm.+ACx4NaAsi41FpN14oEIpACCtsL+ju0VrKmNGMyO6epVaHmICdvcrUl6HDR9or4gvjKVMjF0txnXcBEXRmUroxA0K9h7rgTu',0,347713985);
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
INSERT INTO "ledger" VALUES(446,30,'contact',1795239968000000,'s1.5uL5zfUm.Em3RZeByf+Hw2lvHGStMPUIjw+DRdJKRLWduKSrVaFWfxeqIjTtrlIXCv7n4IBkkT2eTxGC1XZXUGSzWeRjUdCMXgs+RM/iK',0,347713991);
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
INSERT INTO "ledger" VALUES(459,28,'claimed',1795239972000000,'s1.5uL5zfUm.54IURtAKkTU8fTP8DUHFOpcvgulQnhDKx7LqV/oe99aU+8CqO3PvXxiN5E2v7xq3hMqPEvp99PMriy5F',5100001122,347713996);
INSERT INTO "ledger" VALUES(460,27,'merged',1795239976000000,'{"from":28}',5100001122,347713997);
INSERT INTO "ledger" VALUES(461,28,'merged',1795239976000000,'{"into":27}',5100001122,347713997);
INSERT INTO "ledger" VALUES(462,29,'merged',1795239980000000,'{"from":30}',5100001122,347713998);
INSERT INTO "ledger" VALUES(463,30,'merged',1795239980000000,'{"into":29}',5100001122,347713998);
INSERT INTO "ledger" VALUES(464,28,'said',1795239984000000,'s1.5uL5zfUm.wh/M2kfabFzGicePfqELEzyBrBBROPPkhdA2capjcyHZgYsVHCcklj9lMkcJKyhOHB+o5iLDvGMbXUeg9oqW2Ye07pOSMLpSLT2svQUjDrV8tAsy',0,347713999);
INSERT INTO "ledger" VALUES(465,30,'unmerged',1795239988000000,'{"from":29}',5100001122,347714000);
INSERT INTO "ledger" VALUES(466,29,'unmerged',1795239988000000,'{"from":30}',5100001122,347714000);
INSERT INTO "ledger" VALUES(467,31,'started',1795239992000000,'{"source":"","known":false}',0,347714001);
INSERT INTO "ledger" VALUES(468,31,'consented',1795239992000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714002);
INSERT INTO "ledger" VALUES(469,31,'contact',1795239992000000,'s1.5uL5zfUm.aY07TXVGiSPs5gD9nnU395x87oHBkWVNhzF/2F3bmiKpOvp8uax+VXoMpbU+FsTdV5FSlbRxUmKoIK8DMada1LYKpSPUJWaB',0,347714002);
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
INSERT INTO "ledger" VALUES(485,32,'contact',1795240012000000,'s1.5uL5zfUm.Od1y8ecjp+Ud8+Egsuxpks5G1qDE1YoE/3pAcNlmawFAk8eknQ3UcJP4lJBpo7O5ac7/3O4gGTqp+o3uIXYls60nKFgGFqSI',0,347714012);
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
INSERT INTO "ledger" VALUES(499,32,'claimed',1795240032000000,'s1.5uL5zfUm.OSkj+tkcPLqz/LxQDJ6SeNS/mkRk3RMrdrO0ITFBQqIhwzICpSziJ8iT+emaWkA6nPnKZIHiLk8=',5100012490,347714021);
INSERT INTO "ledger" VALUES(500,7,'rated',1795240036000000,'{"mark":2,"deal":1,"low":true}',0,347714022);
INSERT INTO "ledger" VALUES(501,7,'rated',1795240040000000,'{"mark":5,"deal":1}',0,347714023);
INSERT INTO "ledger" VALUES(502,33,'started',1795240044000000,'{"source":"referral","known":false}',0,347714024);
INSERT INTO "ledger" VALUES(503,33,'consented',1795240048000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714025);
INSERT INTO "ledger" VALUES(504,33,'contact',1795240048000000,'s1.5uL5zfUm.m2D+Wo2mHU2zdhz0dJoSinb6PQxPSirQlUnVy5mhBn6LjRCjaO4DQg2LJBmodW4E4XxQUpQJWMlakBUp+1S27LNx0kVy+kRj',0,347714025);
INSERT INTO "ledger" VALUES(505,33,'guide',1795240048000000,'{"magnet":"guide"}',0,347714025);
INSERT INTO "ledger" VALUES(506,33,'stage',1795240048000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(507,7,'help_asked',1795240052000000,'{}',0,347714026);
INSERT INTO "ledger" VALUES(508,7,'promised',1795240052000000,'{"promise":"before","moment":"2026-11-21T14:30:00+00:00","deadline":"2026-11-21T14:30:00+00:00"}',0,347714026);
INSERT INTO "ledger" VALUES(509,34,'started',1795422620000000,'{"source":"site","known":true}',0,347714028);
INSERT INTO "ledger" VALUES(510,27,'released',1795422620000000,'s1.5uL5zfUm.6nEn64+nB4wWiupzrOVbyGfvLr8+fENDRfh5OF5eX6nnlZ5HwOriTFrH77XeWVDjjdGGzhRmgGvgwUg9ERI=',0,-1795240872000000005);
INSERT INTO "ledger" VALUES(511,35,'started',1795422621000000,'{"source":"site","known":true}',0,347714029);
INSERT INTO "ledger" VALUES(512,36,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347714030);
INSERT INTO "ledger" VALUES(513,36,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714031);
INSERT INTO "ledger" VALUES(514,36,'contact',1795424420000000,'s1.5uL5zfUm.5etCW67lzDGST4hiIaQoyIr3r7HYxku5tC8uhubB+kVwS51RIShpVoK2a3RDtLNNZC6WCIvy4cKEX5YLyNc2aQytq9sM7d6n',0,347714031);
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
INSERT INTO "ledger" VALUES(527,36,'claimed',1795424421000000,'s1.5uL5zfUm.oOs2wG2SnZ9khhj7X6K1V0j9d7Nudu1IVw/4gVXBHZcsUcOowTYDnrGPft4tjbynrMni+u12',5100002038,347714036);
INSERT INTO "ledger" VALUES(528,37,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347714037);
INSERT INTO "ledger" VALUES(529,37,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714038);
INSERT INTO "ledger" VALUES(530,37,'contact',1795424425000000,'s1.5uL5zfUm.6xBwPrneF06V3/bY5zy+Tfuhwnzrp4Hg29sJkGM4WX983G4e7G/aHpAo8Xl6r7dNV50G6lNrI2vWQElRpdIg/yRbgxdzYwsT',0,347714038);
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
INSERT INTO "ledger" VALUES(545,38,'contact',1795424426000000,'s1.5uL5zfUm.OlGmt5XI80HpVlEIGKzTv2n7SY0stnynPM5xhocc9icp7piiHizsSbvXGWzA1WugfVtbo/NCyDa90gi5NwthE5IyZ1QzhKFme/urKjL8ulg=',0,347714044);
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
INSERT INTO "ledger" VALUES(560,39,'contact',1795424435000000,'s1.5uL5zfUm.XbWIiuTIVRjHKbKxealDSlOEu4SyWLdLCmrojAFkKPoyH6l0qGLwYdUhtxYF2cfdirKq4o0f1jVG+baDHcmV/YTOY4GbqTxh',0,347714059);
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
INSERT INTO "ledger" VALUES(573,39,'claimed',1795424436000000,'s1.5uL5zfUm.pxP0n9amMASllxYwDpPFvclaits5+HvVY3DcCOq9OkwQjVua2VfaJqAvNXLZuN7RdfszzTGx',5100002038,347714064);
INSERT INTO "ledger" VALUES(605,39,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347714079);
INSERT INTO "ledger" VALUES(606,39,'stopped',1795424450000000,'{}',0,347714079);
INSERT INTO "ledger" VALUES(607,39,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(608,42,'started',1795424454000000,'{"source":"","known":false}',0,347714080);
INSERT INTO "ledger" VALUES(609,43,'started',1795424458000000,'{"source":"","known":false}',0,347714085);
INSERT INTO "ledger" VALUES(610,43,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714086);
INSERT INTO "ledger" VALUES(611,43,'contact',1795424458000000,'s1.5uL5zfUm.fDj+UVEV1fEqd7Tgovf9np8Rau7p+O/KRwpgTu6EZ4ZN8pABoNcWtltAI4suJ0X/KSxI4rDbeLLwcX9YiBqtBnQ1lzhwFuOjl0D0wtKJY3TsRxzYbjP4+vZmM/KN+w6Y7T+eSRU=',0,347714086);
INSERT INTO "ledger" VALUES(612,43,'guide',1795424458000000,'{"magnet":"guide"}',0,347714086);
INSERT INTO "ledger" VALUES(613,43,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(614,43,'blocked',1795424458000000,'{}',0,347714087);
INSERT INTO "ledger" VALUES(615,44,'started',1795424462000000,'{"source":"flyer","known":true}',0,347714090);
INSERT INTO "ledger" VALUES(616,45,'started',1795424463000000,'{"source":"flyer","known":true}',0,347714091);
INSERT INTO "ledger" VALUES(617,46,'started',1795424464000000,'{"source":"flyer","known":true}',0,347714093);
INSERT INTO "ledger" VALUES(618,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.lQcRDLm2QsT4/GYbgWeYDMnWZ78SwGQVQx1fHv9B+xp3GvEF7CkHHtAUyugpE9Lj2WcSnw==',0,347714094);
INSERT INTO "ledger" VALUES(619,46,'unread_contact',1795424464000000,'s1.5uL5zfUm.DXwsvCVfUEmNyWMk3vQSQvrCFVi9VdORf7azzSIlw0ZG/1gLGtHHS9iyCSmSKZ7dU3AQxw==',0,347714095);
INSERT INTO "ledger" VALUES(620,47,'started',1795424465000000,'{"source":"flyer","known":true}',0,347714096);
INSERT INTO "ledger" VALUES(621,47,'declined',1795424465000000,'{}',0,347714097);
INSERT INTO "ledger" VALUES(622,48,'started',1795424466000000,'{"source":"flyer","known":true}',0,347714098);
INSERT INTO "ledger" VALUES(623,48,'contact',1795424466000000,'s1.5uL5zfUm.Ehk3kMMvn/ArdtqUiB9ISZK26SaTgVakwjZPUZbgDP2xXv/p86KFMZVzbNQ7Nu+01pEW5kc96pq3bcqq6TKRPYdno5M=',0,347714099);
INSERT INTO "ledger" VALUES(624,48,'talk_asked',1795424466000000,'{}',0,347714099);
INSERT INTO "ledger" VALUES(625,48,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714099);
INSERT INTO "ledger" VALUES(626,48,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(627,48,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(628,48,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(629,49,'started',1795424467000000,'{"source":"flyer","known":true}',0,347714100);
INSERT INTO "ledger" VALUES(630,49,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714101);
INSERT INTO "ledger" VALUES(631,49,'contact',1795424467000000,'s1.5uL5zfUm.Z8sNTZX50LlC5qiG1N73+u5gNPErKr33MwL3XINnhIJvHtdWgPuXhvRK1xflCzy9njZVaKyfO8XonV3Jc1Td/FERTv111PNN',0,347714101);
INSERT INTO "ledger" VALUES(632,49,'guide',1795424467000000,'{"magnet":"guide"}',0,347714101);
INSERT INTO "ledger" VALUES(633,49,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(634,50,'started',1795424468000000,'{"source":"flyer","known":true}',0,347714102);
INSERT INTO "ledger" VALUES(635,50,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714103);
INSERT INTO "ledger" VALUES(636,50,'contact',1795424468000000,'s1.5uL5zfUm.itdtIoLwmsltdEUrcju92sWgox3SDs1Fl+GrCGtonCOiV8V2j/FysJTGlxgX6vi9ksAcNKMGuDoscjlhCzekpfRJEhcYPjb3',0,347714103);
INSERT INTO "ledger" VALUES(637,50,'guide',1795424468000000,'{"magnet":"guide"}',0,347714103);
INSERT INTO "ledger" VALUES(638,50,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(639,50,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714104);
INSERT INTO "ledger" VALUES(640,51,'started',1795424469000000,'{"source":"flyer","known":true}',0,347714105);
INSERT INTO "ledger" VALUES(641,51,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714106);
INSERT INTO "ledger" VALUES(642,51,'contact',1795424469000000,'s1.5uL5zfUm.GNztYXXqSSUY2d0b8y5SxCOQ9Fqxs8t/PFoVZznvwMVoc956WH/WNB71jQ6kJ7q2wrrx2xlPN86Wz+1v395SqYLJXl9z8aWS',0,347714106);
INSERT INTO "ledger" VALUES(643,51,'guide',1795424469000000,'{"magnet":"guide"}',0,347714106);
INSERT INTO "ledger" VALUES(644,51,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(645,51,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714107);
INSERT INTO "ledger" VALUES(646,51,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714108);
INSERT INTO "ledger" VALUES(647,51,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(648,52,'started',1795424470000000,'{"source":"flyer","known":true}',0,347714109);
INSERT INTO "ledger" VALUES(649,52,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714110);
INSERT INTO "ledger" VALUES(650,52,'contact',1795424470000000,'s1.5uL5zfUm.ydfzGjhLuZz43PvCNzQYLSpDSmmdC3QK6zUnDLg55DJpwrQYUu9Ij70Os7alpONlXnmO1xwAvuZQMOQdFPWOATv4lq7L2wl3',0,347714110);
INSERT INTO "ledger" VALUES(651,52,'guide',1795424470000000,'{"magnet":"guide"}',0,347714110);
INSERT INTO "ledger" VALUES(652,52,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(653,52,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714111);
INSERT INTO "ledger" VALUES(654,52,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714112);
INSERT INTO "ledger" VALUES(655,52,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(656,52,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714113);
INSERT INTO "ledger" VALUES(657,53,'started',1795424471000000,'{"source":"flyer","known":true}',0,347714114);
INSERT INTO "ledger" VALUES(658,53,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714115);
INSERT INTO "ledger" VALUES(659,53,'contact',1795424471000000,'s1.5uL5zfUm.4iCe3qvoQbtnsRU4ivn24ujcCyoxjMNHRHT+073mLLNchWgGq2bjDM4nf3Ls0KUGsCXgCaOOocgPl5luCIFODcVvhj2L872h',0,347714115);
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
INSERT INTO "ledger" VALUES(672,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.QAWtosd0uqHWzoQggMSDusvFXPWZf5LTHlTkr1mfuYCDIqq/EAmnMrQE2YU9MCgYINdHLw==',0,347714124);
INSERT INTO "ledger" VALUES(673,56,'unread_contact',1795424474000000,'s1.5uL5zfUm.3RpsQkHJbxlRoWVucwUFe9b9cwtuOFNpPQ+g1xc+bQ9gT7sycoQFSV2vy/Tac8qhEJ9auA==',0,347714125);
INSERT INTO "ledger" VALUES(674,57,'started',1795424475000000,'{"source":"flyer","known":true}',0,347714126);
INSERT INTO "ledger" VALUES(675,57,'declined',1795424475000000,'{}',0,347714127);
INSERT INTO "ledger" VALUES(676,58,'started',1795424476000000,'{"source":"flyer","known":true}',0,347714128);
INSERT INTO "ledger" VALUES(677,58,'contact',1795424476000000,'s1.5uL5zfUm.KZA8vW6Ltqb8Ed5sy/Ny9g12iDc1Rc1Dd6wfALLY+fejIPkYVfn4rQJJ3T7zS9xCzmaubuk5EgyqgHyJiIQIqRtt9j4=',0,347714129);
INSERT INTO "ledger" VALUES(678,58,'talk_asked',1795424476000000,'{}',0,347714129);
INSERT INTO "ledger" VALUES(679,58,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714129);
INSERT INTO "ledger" VALUES(680,58,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(681,58,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(682,58,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(683,59,'started',1795424477000000,'{"source":"flyer","known":true}',0,347714130);
INSERT INTO "ledger" VALUES(684,59,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714131);
INSERT INTO "ledger" VALUES(685,59,'contact',1795424477000000,'s1.5uL5zfUm.2q4PQ6ZZzyRhNJQin5NB5z60aiMixTr6s8LM15UvLs5JEUeh4o5IE6OTW7t+Jq3G/qo7D8TLyIfZJJLlFKh/+Z+NDnhCCSbRPH09Xwg47dgx+Zo4ZTxn1R/5UQ==',0,347714131);
INSERT INTO "ledger" VALUES(686,59,'guide',1795424477000000,'{"magnet":"guide"}',0,347714131);
INSERT INTO "ledger" VALUES(687,59,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(688,60,'started',1795424478000000,'{"source":"flyer","known":true}',0,347714132);
INSERT INTO "ledger" VALUES(689,60,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714133);
INSERT INTO "ledger" VALUES(690,60,'contact',1795424478000000,'s1.5uL5zfUm.WLz0gYzFqXNnhgv34GolZoJkfvy2tQUolKmeyl4qr4DAB8Wy31UOJ1thHCfFs2FTaCDmzKvhY0Se1iYP3ud+K18FmzsmIglFpptbwUTKdZzee7fTFuxhfNeL2g==',0,347714133);
INSERT INTO "ledger" VALUES(691,60,'guide',1795424478000000,'{"magnet":"guide"}',0,347714133);
INSERT INTO "ledger" VALUES(692,60,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(693,60,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714134);
INSERT INTO "ledger" VALUES(694,61,'started',1795424479000000,'{"source":"flyer","known":true}',0,347714135);
INSERT INTO "ledger" VALUES(695,61,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714136);
INSERT INTO "ledger" VALUES(696,61,'contact',1795424479000000,'s1.5uL5zfUm.oqDiVRJA1lvqZ87SuqHoaJzqqKlblt4P96HL4fwYtR+TJcKkNPfgSFEF4oTm2dPe8gv1fuprvDE2fWih950JIsU/08pF7ZKfF5totzbPQcveFno4pWF/g2YkNg==',0,347714136);
INSERT INTO "ledger" VALUES(697,61,'guide',1795424479000000,'{"magnet":"guide"}',0,347714136);
INSERT INTO "ledger" VALUES(698,61,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(699,61,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714137);
INSERT INTO "ledger" VALUES(700,61,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714138);
INSERT INTO "ledger" VALUES(701,61,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(702,62,'started',1795424480000000,'{"source":"flyer","known":true}',0,347714139);
INSERT INTO "ledger" VALUES(703,62,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714140);
INSERT INTO "ledger" VALUES(704,62,'contact',1795424480000000,'s1.5uL5zfUm.EfQepxVF2XNcLQWaR2n3RIZ1Q36+MRiGkgz3TPpfwrB5MTCtGPcugMgJ69eOH8pdy9ip9sTjo5TymzTqHD8MktW+bKRyEUUfiiVgzFQ6MKaaxyMagBkobzlWvg==',0,347714140);
INSERT INTO "ledger" VALUES(705,62,'guide',1795424480000000,'{"magnet":"guide"}',0,347714140);
INSERT INTO "ledger" VALUES(706,62,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(707,62,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714141);
INSERT INTO "ledger" VALUES(708,62,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714142);
INSERT INTO "ledger" VALUES(709,62,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(710,62,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714143);
INSERT INTO "ledger" VALUES(711,63,'started',1795424481000000,'{"source":"flyer","known":true}',0,347714144);
INSERT INTO "ledger" VALUES(712,63,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714145);
INSERT INTO "ledger" VALUES(713,63,'contact',1795424481000000,'s1.5uL5zfUm.hMPScjAc5a56qDJC7kgSqAu/RO37/dtq9qrfynqLBa8TMtVwO5GF0SiVmoLR3ibidUHaa6qKoI8fYxcA6QeM3X1MacJRDD91blsC/9zW27d7uTu+85LOFcq0Mg==',0,347714145);
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
INSERT INTO "ledger" VALUES(726,65,'contact',1795424483000000,'s1.5uL5zfUm.2LtXFPEb4Y6XcHtWjfb2m/24JtHZp27wZPdkAmKe85l8sqDabDRDpW+9y4HDQeczIuQ/MN61n5u+jRzNPxeYxzc3C8iOTNyd',0,347714153);
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
INSERT INTO "ledger" VALUES(739,66,'contact',1795424484000000,'s1.5uL5zfUm.2g+9Qgev//D7FHegl7yO+jXlXYgoLJidKGrbj5/mjKmVK9HUCfnsBvq0bkyhGistWjOnp/HXGbAHr7608D1gN5/5rIqJQfefDKXqmm9Qxlqh2y+QvB/QpIhhkg==',0,347714162);
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
INSERT INTO "ledger" VALUES(750,67,'contact',1795424485000000,'s1.5uL5zfUm.Vq9hht5edlIw6SPWsNMddS1HstOdk67RAZmSkXl/CzGAoQKDguIqVwnmrBjpE/G6hRM8RYsuh9JHdqAEsKywvWeWAM2kXULmwTTdCPI1HT+k3FtMSnslpTe8dg==',0,347714166);
INSERT INTO "ledger" VALUES(751,67,'guide',1795424485000000,'{"magnet":"guide"}',0,347714166);
INSERT INTO "ledger" VALUES(752,67,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(753,67,'said',1795424485000000,'s1.5uL5zfUm.HR1RRXxhlgCoq4GRDBvKzEzsabAVp0oNA4WUceEWM3ZUngZtzlZuHK/IvJyvD1dWSHBeMY+gViKEh3K8t1M2jODHnzvL6Ex5VFfS4ItuozhXN0OdS5LwG/voIQ==',0,347714167);
INSERT INTO "ledger" VALUES(754,67,'price_asked',1795424485000000,'{}',0,347714167);
INSERT INTO "ledger" VALUES(755,68,'started',1795424486000000,'{"source":"flyer","known":true}',0,347714168);
INSERT INTO "ledger" VALUES(756,69,'started',1795424487000000,'{"source":"flyer","known":true}',0,347714169);
INSERT INTO "ledger" VALUES(757,69,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714170);
INSERT INTO "ledger" VALUES(758,69,'contact',1795424487000000,'s1.5uL5zfUm.bv3uTcGMI9AXrk0EWbN+Yvqtq98a9t6WKGKTf54AcvVJV5xKDjPa75zg9NLdY9gfsTfYG9GbjcqgiKxdFbeJqXk7M5arXYiS',0,347714170);
INSERT INTO "ledger" VALUES(759,69,'guide',1795424487000000,'{"magnet":"guide"}',0,347714170);
INSERT INTO "ledger" VALUES(760,69,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(761,69,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714171);
INSERT INTO "ledger" VALUES(762,70,'started',1795424488000000,'{"source":"flyer","known":true}',0,347714172);
INSERT INTO "ledger" VALUES(763,70,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714173);
INSERT INTO "ledger" VALUES(764,70,'contact',1795424488000000,'s1.5uL5zfUm.ScFp4A2aFzeDWeDiWYduQ3RNPWUdhjPp9RMAPZ0FyhH12DgBmihBjbsDis9LFOIgIiWd/egnS8aiEEIRB2nyaCrX+Ry4WuVk',0,347714173);
INSERT INTO "ledger" VALUES(765,70,'guide',1795424488000000,'{"magnet":"guide"}',0,347714173);
INSERT INTO "ledger" VALUES(766,70,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(767,70,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714174);
INSERT INTO "ledger" VALUES(768,70,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714175);
INSERT INTO "ledger" VALUES(769,70,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(770,71,'started',1795424489000000,'{"source":"flyer","known":true}',0,347714176);
INSERT INTO "ledger" VALUES(771,71,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714177);
INSERT INTO "ledger" VALUES(772,71,'contact',1795424489000000,'s1.5uL5zfUm.xdszcVxVmLIUNKIZ37hLSazAY4+u6VVAvJ3hBumG/AR1WxoSL6JqAfeMBmXVufxm2sGQkqCTuIbfDBBbFr+yl1+S3J4X7DCb',0,347714177);
INSERT INTO "ledger" VALUES(773,71,'guide',1795424489000000,'{"magnet":"guide"}',0,347714177);
INSERT INTO "ledger" VALUES(774,71,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(775,71,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714178);
INSERT INTO "ledger" VALUES(776,71,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714179);
INSERT INTO "ledger" VALUES(777,71,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(778,71,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714180);
INSERT INTO "ledger" VALUES(779,72,'started',1795424490000000,'{"source":"flyer","known":true}',0,347714181);
INSERT INTO "ledger" VALUES(780,72,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714182);
INSERT INTO "ledger" VALUES(781,72,'contact',1795424490000000,'s1.5uL5zfUm.6q+HqRns74lH9gpkHoryjtorf0knJpAw2tj61yNIXvkv3KzieDP8/tGxpi8ZCFvAZ9BtxLabRSQfxO2IMcoj30YVOfLmeubh',0,347714182);
INSERT INTO "ledger" VALUES(782,72,'guide',1795424490000000,'{"magnet":"guide"}',0,347714182);
INSERT INTO "ledger" VALUES(783,72,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(784,73,'started',1795424491000000,'{"source":"","known":false}',0,347714183);
INSERT INTO "ledger" VALUES(785,73,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714184);
INSERT INTO "ledger" VALUES(786,73,'contact',1795424491000000,'s1.5uL5zfUm.h/bgL9jIB/4HeIvFAx7/1D7y+qeEKtD505wQQedWP4d5xIZ3Fu96SNbliFZy1TabBtvJo9gim0y1n9mPLKujJatXn9pH0YWG',0,347714184);
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
INSERT INTO "ledger" VALUES(798,74,'contact',1795424495000000,'s1.5uL5zfUm.9uzt6VqLm/AQ/l3JmW1nb5QZHssZJLFYeSeVFXv5/duAnVEKQWuVGv9aR2Fub/fwLFNkMTps3qHwbjy/m3t8abSH4JArd9cK',0,347714190);
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
INSERT INTO "ledger" VALUES(810,75,'contact',1795424499000000,'s1.5uL5zfUm.iEZAqNzTH8QMM+n2cUg0uwUhhu1JaKxPstwcQ4l6ITbxyyQBNhgt1FEDSTSGLhYrL5KnEmKyjnfkKEvNc+nhRTUdAwHL+AsT',0,347714196);
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
INSERT INTO "ledger" VALUES(822,76,'contact',1795424503000000,'s1.5uL5zfUm.yWOyqLYT+j8EU2EKtMkEhiJn3uO1jQFn/ypS5MjNGdV6VkTNDY7XyyhYxBKUlvCCPZgTK8jeTTSJi25OAHBTSWYZAMyhlYBJ',0,347714202);
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
INSERT INTO "ledger" VALUES(842,74,'said',1795424508000000,'s1.5uL5zfUm.SP5grBLWJlktr5Imv2Lx6OjrAuldGqVVx8ZbQq4YN77ADx3teNAdUPF5qgNQNM87A8kv9MuKm9ayHLDe3savYDAiPgNBaoa6POuU+aQw8ahrrrGD/4o=',0,347714213);
INSERT INTO "ledger" VALUES(843,74,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714213);
INSERT INTO "ledger" VALUES(844,74,'claimed',1795424512000000,'s1.5uL5zfUm.a3aipoX3V6RNsWRzzG5Q9tUAAXWw0Bi7AcQxsPxkwT8JUgiGEN3j5FVhXeoaKPpew18+HS3ATA==',5100002038,347714214);
INSERT INTO "ledger" VALUES(845,74,'said',1795424516000000,'s1.5uL5zfUm.bSzMPea6mbE4DeYaURhi0VcD81onhlfkhw3K44RvAqcdodEMS5FIiHg9aix3ZdYAfflsB4DGUeOr10uSl/ApGd0fwjWQscnQidDgluQGqcYnww==',0,347714215);
INSERT INTO "ledger" VALUES(846,75,'talk_asked',1795424516000000,'{}',0,347714216);
INSERT INTO "ledger" VALUES(847,75,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714216);
INSERT INTO "ledger" VALUES(848,75,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(849,75,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(850,75,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(851,77,'started',1795424520000000,'{"source":"","known":false}',0,347714217);
INSERT INTO "ledger" VALUES(852,77,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714218);
INSERT INTO "ledger" VALUES(853,77,'contact',1795424520000000,'s1.5uL5zfUm.EpU1PGl/MU/aakhfMQnvbkD9w5ssUrEPm5ulvli35gGKlRV4wqZJWr+EQvyCl6k7qYlnlLfyoBAMSAgiuc+4H/38B5Qit+SJ',0,347714218);
INSERT INTO "ledger" VALUES(854,77,'guide',1795424520000000,'{"magnet":"guide"}',0,347714218);
INSERT INTO "ledger" VALUES(855,77,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(856,77,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714219);
INSERT INTO "ledger" VALUES(857,77,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714220);
INSERT INTO "ledger" VALUES(858,77,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714221);
INSERT INTO "ledger" VALUES(859,78,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714222);
INSERT INTO "ledger" VALUES(860,78,'said',1795424521000000,'s1.5uL5zfUm.mazk19WlxUhr3o2iBrIkTxOFb8XCgirFl5Mytk71d0XcFMTUwY4zJ4pjkTzZE+y1r2AcD80xu9/8oTEscG+iMzQJ6SbVj9g+',0,347714223);
INSERT INTO "ledger" VALUES(861,79,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714224);
INSERT INTO "ledger" VALUES(862,79,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714225);
INSERT INTO "ledger" VALUES(863,79,'contact',1795424521000000,'s1.5uL5zfUm.Su2t9nduiP6zQWexST3Sp8n/9HqzAYAhVMnKiKo3hCHFKq9PXmtt8uQcufwF39J8eqOldTa2UJDlx0yhwAyt0SfRUiiP02hi',0,347714225);
INSERT INTO "ledger" VALUES(864,79,'guide',1795424521000000,'{"magnet":"guide"}',0,347714225);
INSERT INTO "ledger" VALUES(865,79,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(866,79,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714226);
INSERT INTO "ledger" VALUES(867,80,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714228);
INSERT INTO "ledger" VALUES(868,80,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714229);
INSERT INTO "ledger" VALUES(869,80,'contact',1795424521000000,'s1.5uL5zfUm.DwUrhHGwIMvHSJhKD72xGZCyKWHRXpJ/jvLw5glIP5s6of6mUJgIyWz6EDdVlwxigBmgRfka0halR5NwkX+tTKgnmlTz8Oz7',0,347714229);
INSERT INTO "ledger" VALUES(870,80,'guide',1795424521000000,'{"magnet":"guide"}',0,347714229);
INSERT INTO "ledger" VALUES(871,80,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(872,80,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714230);
INSERT INTO "ledger" VALUES(873,80,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714231);
INSERT INTO "ledger" VALUES(874,80,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714232);
INSERT INTO "ledger" VALUES(875,80,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714233);
INSERT INTO "ledger" VALUES(876,80,'completed',1795424521000000,'{}',0,347714233);
INSERT INTO "ledger" VALUES(877,80,'return_offered',1795424521000000,'{"by":"end"}',0,347714233);
INSERT INTO "ledger" VALUES(878,80,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(879,80,'said',1795424521000000,'s1.5uL5zfUm.vY2QWvyUdqI9zGwQ0MBbNCLx/vfudqUDMICKuyPVm9lBejOPH8QaxAXatYpaRRWZiMUr8CdyNdDhjjKmphGwcuN7mpX7K8F80RL9EV6TnS7cnvXkfw==',0,347714234);
INSERT INTO "ledger" VALUES(880,80,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714234);
INSERT INTO "ledger" VALUES(881,81,'started',1795424521000000,'{"source":"","known":false}',0,347714235);
INSERT INTO "ledger" VALUES(882,82,'started',1795424525000000,'{"source":"","known":false}',0,347714236);
INSERT INTO "ledger" VALUES(883,82,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714237);
INSERT INTO "ledger" VALUES(884,82,'contact',1795424525000000,'s1.5uL5zfUm.Rq8J10DW/pi6yL0XfOyLq/yS3qIPxm14OT6AP0ROlvq0fpz86qut4fA63VOt/CaVmlaTXuisrywJ8fQK7IMdP9R+PDG+1pm4',0,347714237);
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
INSERT INTO "ledger" VALUES(897,82,'claimed',1795424526000000,'s1.5uL5zfUm.imaVpLqX+VS0OtPe8IyUcJyOApXudnj9d7TwSU2Kna5VD/IaJlh7VD1cUMUGLL+a5MdShfmT',5100002038,347714242);
INSERT INTO "ledger" VALUES(898,82,'touched',1795424534000000,'{"how":"call","after_min":0}',5100002038,347714244);
INSERT INTO "ledger" VALUES(899,82,'corrected',1795424539000000,'s1.5uL5zfUm.jkM1VFlR9aWSMcHitpc8FHtiz3CiF8sd8e/+cAr+fbWjEqUZnZPgBOYQV5h4S+wBnfceWRWliTTwNj3AC1tekt8l0B5rEbAOrG6ODVYkfg+0OIk9rGoDng5x7Q==',0,NULL);
INSERT INTO "ledger" VALUES(900,82,'outcome',1795424544000000,'s1.5uL5zfUm.E4jsU936TBDs/utY72hf/4Eo67ridwUxCYg9thZVKSnAJ+5a1CMN0IoaMLtp8VrH2037nxZ2QZf17D/RptJtNUdyz3bc1fSU73bz4TQ=',5100001122,347714248);
INSERT INTO "ledger" VALUES(901,83,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714252);
INSERT INTO "ledger" VALUES(902,83,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714253);
INSERT INTO "ledger" VALUES(903,83,'contact',1795424550000000,'s1.5uL5zfUm.7z1vIMQRXOcpRWx9w5bnrd2yNtzUo0EYO89ebjej9lusrFNZOvJUwoGr1H3O7veAEcXrr8GNb/rPZY3MAGANaflMbe4lv9npQBwFE7c=',0,347714253);
INSERT INTO "ledger" VALUES(904,83,'guide',1795424550000000,'{"magnet":"guide"}',0,347714253);
INSERT INTO "ledger" VALUES(905,83,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(906,84,'started',1795424551000000,'{"source":"","known":false}',0,347714254);
INSERT INTO "ledger" VALUES(907,85,'started',1795424552000000,'{"source":"","known":false}',0,347714255);
INSERT INTO "ledger" VALUES(908,39,'resumed',1795424556000000,'{}',0,347714256);
INSERT INTO "ledger" VALUES(909,86,'started',1795424566000000,'{"source":"","known":false}',0,347714259);
INSERT INTO "ledger" VALUES(910,86,'consented',1795424570000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714260);
INSERT INTO "ledger" VALUES(911,86,'contact',1795424570000000,'s1.5uL5zfUm.46Cn4/M5ro52xh+qUiKhprBU+dQugu4TJ4FG7sroedl6DcyshYejjws1YlO2KkqDJG5bTzvc8/wi2dkYMfIUipt2hNdVI/Uz',0,347714260);
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
INSERT INTO "ledger" VALUES(923,25,'claimed',1795427540000000,'s1.5uL5zfUm.xRwUJa2hlOYvnijnf0R1RRMxMqq1rSdZpT3syENL4820NMw81ftjI+3Rwx2yofbG28jqP3BZX8VTK0M=',5100002038,347714267);
INSERT INTO "ledger" VALUES(924,36,'released',1795427840000000,'s1.5uL5zfUm.pp+0+DKpHB4jYsdS+2X/zSTdlLD4JM4LEMGQMInTwSJIUwVhnpUwSAF1qNedmXr9NbFZi6hIy5aO',0,-1795425321000000009);
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
INSERT INTO "ledger" VALUES(956,87,'contact',1795428030000000,'s1.5uL5zfUm.0czcG8F4aJVEMPO+3qCopajZrXtdrKkRz658UG5jT4ttCFVZt4uteh0dYcPM9c2B9YDCjUX+XlHPTL2+jl7CN5Wm9tM=',0,347714280);
INSERT INTO "ledger" VALUES(957,87,'talk_asked',1795428030000000,'{}',0,347714280);
INSERT INTO "ledger" VALUES(958,87,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714280);
INSERT INTO "ledger" VALUES(959,87,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(960,87,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(961,87,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(962,88,'started',1795428320000000,'{"source":"","known":false}',0,347714283);
INSERT INTO "ledger" VALUES(963,89,'started',1795428321000000,'{"source":"","known":false}',0,347714284);
INSERT INTO "ledger" VALUES(964,68,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714285);
INSERT INTO "ledger" VALUES(965,68,'contact',1795428322000000,'s1.5uL5zfUm.1sI+pq+lDsz1eGpXgE0KX4PeFRgzxPnf69dQ+Oj7aN7u1N1SPSnRLZDUdJih5rCubNXhX+7OeYp/pAZllzuLwmQT+0U0b/vJ',0,347714285);
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
INSERT INTO "ledger" VALUES(981,73,'said',1795428327000000,'s1.5uL5zfUm.oClM9+EPwWuL7AB9N9dcqodb85wRX2Wl52j0h9qicgGVCLU0ZxVhBsbNnVK3+Nkce5MrTuSiebQewIAEbp29SsuBil1xlUBPi2ti1uHto37EC9eA',0,347714290);
INSERT INTO "ledger" VALUES(982,73,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714290);
INSERT INTO "ledger" VALUES(983,36,'said',1795428328000000,'s1.5uL5zfUm.7Oi+zsE6ftMhV4v1UkBNbXU205HOWoMloaz/mmBgoXI3vXL5vGpkDOZl1hMnKisoOE8Ayx+wC/o3Bvkc4E23lyYu/SR3kf4NjazK/1OnIS0s6k+PaffdvJQGFSbLoW/dlYM+',0,347714291);
INSERT INTO "ledger" VALUES(984,36,'contact',1795428329000000,'s1.5uL5zfUm.g3TfHt+d9QUrslR4EQ/5h0SrLhMV7qk2KygNW78pZn4x6zcyDrJ6rqliOkcAOlOhIQgiHVEmDCTHV1UpAUOXDCst4T7Y3uUJHbUyOy56olqZkOg=',0,347714292);
INSERT INTO "ledger" VALUES(985,80,'claimed',1795428330000000,'s1.5uL5zfUm.qdl8XRgkgnhkraxdhBFc37uCi0ZsI9XILC2VSQkfcZUrSIfc0QLESHEK/25SWGa/hcpx5t+ax/yE',5100002038,347714293);
INSERT INTO "ledger" VALUES(986,72,'said',1795428333000000,'s1.5uL5zfUm.NxODt26G2cGpxM4vXo1YIm0PCI+OpNdI5xHqFydyMJS3mR8yr/Cu2tFa4AM1vw2LopQ7XTlYKxMDvGTW0EyOUEvlo40LVkEek+B/DFse7hqUKZSFjjnR',0,347714296);
INSERT INTO "ledger" VALUES(987,72,'blocked',1795428334000000,'{}',0,347714297);
INSERT INTO "ledger" VALUES(988,36,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714299);
INSERT INTO "ledger" VALUES(989,22,'claimed',1795428340000000,'s1.5uL5zfUm.CqyFs17fGdbz4TUs+EBUThjQjav0+9FuMZafXtBIzL5/AI4eoyYMeOEc5xsj0paGTz4GwneyySyeO+ps',5100012490,347714303);
INSERT INTO "ledger" VALUES(990,26,'wrote',1795428342000000,'s1.5uL5zfUm./ZI8RQgKBvszmTueb60r//aWizenBsT4Dd2YUdOwS5mXqVYeMKkK4KdGF03TafKSP1X/99JV7jnEcelaXmoP2baoHRX/n/1KnaM4hgmPLztJ/MrmODQAWOpVdLKw/128hpJRYSfUXCZ9wSXaIlVTxJ0E8w/OM5J3hXCFYsD4bOfFAZy+0XE=',5100012490,347714305);
INSERT INTO "ledger" VALUES(991,26,'returned',1795428343000000,'{}',0,347714306);
INSERT INTO "ledger" VALUES(992,26,'said',1795428343000000,'s1.5uL5zfUm.IWqqGS/5+KXDbMMv4mOUQZR+RRz7+QUyXhdRumVdNRQ3Y43frpTci6am/3c6ZSCLPDOazDSXJznbitboOKCIWLbIxz5R3xisOHgwwNg9JdUJfdHedndHQ9gtnkQ=',0,347714306);
INSERT INTO "ledger" VALUES(993,28,'returned',1795428344000000,'{}',0,347714307);
INSERT INTO "ledger" VALUES(994,28,'said',1795428344000000,'s1.5uL5zfUm.LbMkiJ3+W9UoWrkSVJQmI9odRicCeMl8Oar4ANG02orPOq7efWi1SfTlKDY6q+LJZQKxgEGiKpLK3IivwSc216ZAs3oGuz8PySvroJTa+W1EtFdEEWXifQu3eMWvQVQQ',0,347714307);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,17,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,7,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,18,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,10,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,20,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'remind.unbound:5100001122:1793696422000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,21,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,23,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(71,'u347713817:ask_number','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',2,NULL,55,NULL,1794218601000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'alert:10:1','lead:10',0,NULL,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'alert:6:1:-1793697327000000007','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794218600000000,'sent',1,NULL,5,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'ping:6:-1793697327000000007','said:6',5,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,12,NULL,1794980720000000,NULL,-1002200000405,1794218600000000,4242424242);
INSERT INTO "outbox" VALUES(75,'waits:-1793696720000000001:1','waits:-1793696720000000001',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1793696720000000001',NULL,'waiting_list','[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'faults:5100001122:1794980720000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794980720000000,'sent',1,NULL,56,NULL,1794980720000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'desk:1:-1793716200000000002:T5','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,57,NULL,1794980720000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'u347713818:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'desk:2:-1793716200000000003:T5','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,58,NULL,1794980720000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'desk:3:-1793716200000000004:T5','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,59,NULL,1794980720000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'desk:4:-1793716200000000005:T5','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,60,NULL,1794980720000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'desk:5:-1793716200000000006:T5','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,61,NULL,1794980720000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'desk:6:-1793716200000000007:T5','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,62,NULL,1794980720000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'morning:2026-11-18:0','morning:2026-11-18',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'down:ping:6:-1793697327000000007','said:6',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:6:-1793697327000000007',NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,1794218600000000,4242424242);
INSERT INTO "outbox" VALUES(86,'down:waits:-1793696720000000001','waits:-1793696720000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1793696720000000001',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'waits:-1794218900000000009','waits:-1794218900000000009',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,15,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'desk:10:-1794234600000000010:T5','chat:5100008688',1,5100008688,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,63,NULL,1794980720000000,NULL,5100008688,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u-1794292200000000011:return','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,64,NULL,1794980724000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'alert:1:1:-1794906020000000013','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,17,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'waits:-1794218900000000009:1','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,15,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'alert:2:1:-1794906021000000014','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,18,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'waits:-1794218900000000009:2','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,15,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713819:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,19,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'alert:3:1:-1794906022000000015','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,20,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'waits:-1794218900000000009:3','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,15,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'alert:4:1:-1794906023000000016','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,21,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'waits:-1794218900000000009:4','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,15,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'alert:5:1:-1794906024000000017','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1794980724000000,'sent',1,NULL,23,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'waits:-1794218900000000009:5','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980724000000,'sent',1,NULL,15,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'alert:6:1:-1794906025000000018','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794980728000000,'sent',1,NULL,5,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'waits:-1794218900000000009:6','waits:-1794218900000000009',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000009',NULL,'waiting_list','[]',0,NULL,1794980728000000,'sent',1,NULL,15,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713820:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980728000000,'sent',1,NULL,24,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(119,'alert:11:1:347713832','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980756000000,'sent',1,NULL,35,NULL,1794980756000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(132,'alert:12:1:347713841','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980772000000,'sent',1,NULL,39,NULL,1794980772000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(155,'u347713857:a3','late:u347713857:a3',1,5100015185,'editMessageText','{}',14,NULL,NULL,'u347713857:end.sql',NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,92,NULL,1794980800000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713857:end.sql','chat:5100015185',1,5100015185,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,93,NULL,1794980800000000,NULL,5100015185,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,46,NULL,1794980800000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(231,'alert:19:1:347713907','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980904000000,'sent',1,NULL,71,NULL,1794980904000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(283,'u347713944:a3','late:u347713944:a3',1,5100024475,'editMessageText','{}',24,NULL,NULL,'u347713944:end.sql',NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,155,NULL,1794980956000000,NULL,5100024475,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(323,'u347713959:guide','file:u347713959:guide',1,5100025656,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,170,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347713959:q0','chat:5100025656',1,5100025656,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'desk:22:-1795012200000000003:T5','chat:5100022184',1,5100022184,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,172,NULL,1795239920000000,NULL,5100022184,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347713960:q1','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713959:q0',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'desk:25:-1795012200000000004:T5','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,173,NULL,1795239920000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347713961:q2','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713960:q1',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'morning:2026-11-21:0','morning:2026-11-21',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,102,NULL,1795239920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'u347713962:q3','chat:5100025656',1,5100025656,'editMessageText','{}',26,NULL,'u347713961:q2',NULL,NULL,'[]',0,NULL,1795239920000000,'sent',2,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347713963:a3','late:u347713963:a3',1,5100025656,'editMessageText','{}',26,NULL,NULL,'u347713963:end.sql',NULL,'[]',0,NULL,1795239920000000,'sent',1,NULL,171,NULL,1795239920000000,NULL,5100025656,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(440,'u347714023:sale.high','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240040000000,'sent',1,NULL,222,NULL,1795240040000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(441,'alert:7:1:347714023','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240040000000,'sent',1,NULL,6,NULL,1795240040000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(442,'faults:5100001122:1795240040000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795240040000000,'sent',1,NULL,223,NULL,1795240040000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(443,'u347714024:exchange','chat:5100033040',3,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240044000000,'sent',1,NULL,225,NULL,1795240044000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(444,'u347714025:guide','file:u347714025:guide',1,5100033040,'sendDocument','{}',33,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795240048000000,'sent',1,NULL,227,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(445,'u347714025:q0','chat:5100033040',1,5100033040,'sendMessage','{}',33,NULL,NULL,NULL,'question','[]',0,NULL,1795240048000000,'sent',1,NULL,228,NULL,1795240048000000,NULL,5100033040,NULL,4242424242);
INSERT INTO "outbox" VALUES(446,'u347714026:talk','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,229,NULL,1795240052000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(447,'alert:7:1:347714026','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1795240052000000,'sent',1,NULL,6,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(448,'desk:7:347714026:told.help','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795240052000000,'sent',1,NULL,143,NULL,1795240052000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(449,'desk:32:-1795240092000000001:T1','chat:5100031252',1,5100031252,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,230,NULL,1795422620000000,NULL,5100031252,NULL,4242424242);
INSERT INTO "outbox" VALUES(450,'down:waits:-1794988480000000001','waits:-1794988480000000001',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794988480000000001',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(451,'waits:-1795240264000000002','waits:-1795240264000000002',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,144,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(452,'u347714028:consent','chat:5100033349',3,5100033349,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,232,NULL,1795422620000000,NULL,5100033349,NULL,4242424242);
INSERT INTO "outbox" VALUES(453,'alert:27:1:-1795240872000000005','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,116,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(454,'ping:27:-1795240872000000005','said:27',5,NULL,'sendMessage','{}',27,NULL,NULL,'alert:27:1',NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,145,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(455,'waits:-1795240264000000002:1','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795422620000000,'sent',1,NULL,144,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(456,'u347714029:consent','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,234,NULL,1795422621000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(457,'ping:26:-1795241748000000006','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,146,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(458,'alert:27:1:-1795422621000000000','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795422621000000,'sent',1,NULL,116,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(459,'alert:26:1:-1795422621000000000','lead:26',4,NULL,'editMessageText','{}',26,NULL,'alert:26:1',NULL,'card','[]',0,NULL,1795422621000000,'sent',1,NULL,104,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(460,'ping:7:-1795241852000000008','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,147,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(461,'desk:28:-1795271400000000009:T5','chat:5100027615',1,5100027615,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,235,NULL,1795422621000000,NULL,5100027615,NULL,4242424242);
INSERT INTO "outbox" VALUES(462,'desk:29:-1795271400000000010:T5','chat:5100027868',1,5100027868,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,236,NULL,1795422621000000,NULL,5100027868,NULL,4242424242);
INSERT INTO "outbox" VALUES(463,'desk:30:-1795271400000000011:T5','chat:5100029053',1,5100029053,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,237,NULL,1795422621000000,NULL,5100029053,NULL,4242424242);
INSERT INTO "outbox" VALUES(464,'morning:2026-11-23:0','morning:2026-11-23',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,148,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(465,'down:first:-1002200000405:113','chat:-1002200000405',4,-1002200000405,'deleteMessage','{}',NULL,NULL,'first:-1002200000405:113',NULL,NULL,'[]',1,NULL,1795422621000000,'sent',1,NULL,NULL,NULL,1795422621000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(466,'first:-1002200000405:113:over','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,149,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(467,'down:ping:26:-1795241748000000006','said:26',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:26:-1795241748000000006',NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,NULL,NULL,1795422621000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(468,'ping:26:-1795422621000000014','said:26',5,NULL,'sendMessage','{}',26,NULL,NULL,'alert:26:1',NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,150,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(469,'down:ping:7:-1795241852000000008','said:7',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:7:-1795241852000000008',NULL,NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,NULL,NULL,1795422621000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(470,'ping:7:-1795422621000000015','said:7',5,NULL,'sendMessage','{}',7,NULL,NULL,'alert:7:1',NULL,'[]',0,NULL,1795422621000000,'sent',1,NULL,151,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(545,'erased:40:347714084:-1002200000405:156','lead:40',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(546,'erased:347714084:told','erased:40',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,159,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(548,'u347714085:exchange','chat:5100040784',3,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,302,NULL,1795424458000000,NULL,5100040784,NULL,4242424242);
INSERT INTO "outbox" VALUES(549,'u347714086:guide','file:u347714086:guide',1,5100040784,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(550,'u347714086:q0','chat:5100040784',1,5100040784,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(551,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,305,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(552,'u347714089:trouble','chat:5100041598',1,5100041598,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,306,NULL,1795424460000000,NULL,5100041598,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(624,'u347714146:q1','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714145:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(625,'u347714147:q2','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714146:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(626,'u347714148:q3','chat:5100060493',1,5100060493,'editMessageText','{}',63,NULL,'u347714147:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(627,'u347714149:a3','late:u347714149:a3',1,5100060493,'editMessageText','{}',63,NULL,NULL,'u347714149:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,399,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(628,'u347714149:end.mql','chat:5100060493',1,5100060493,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,400,NULL,1795424481000000,NULL,5100060493,NULL,4242424242);
INSERT INTO "outbox" VALUES(629,'desk:36:-1795424481000000003:T1','chat:5100034169',1,5100034169,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,401,NULL,1795424481000000,NULL,5100034169,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(722,'quiet:74:347714214','lead:74',4,NULL,'editMessageText','{}',74,NULL,'quiet:74',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,164,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(741,'u347714227:cancel_what','chat:5100077586',1,5100077586,'sendMessage','{}',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,502,NULL,1795424521000000,NULL,5100077586,NULL,4242424242);
INSERT INTO "outbox" VALUES(742,'u347714228:exchange','chat:5100078295',3,5100078295,'sendMessage','{}',80,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,503,NULL,1795424521000000,NULL,5100078295,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(766,'faults:5100001122:1795424539000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424539000000,'sent',1,NULL,519,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(767,'u347714246:answer','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,520,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(768,'u347714247:why','chat:5100001122',1,5100001122,'sendMessage','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,521,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(769,'alert:82:1:347714248','lead:82',4,NULL,'editMessageText','{}',82,NULL,'alert:82:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,172,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(770,'u347714248:answered','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,521,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(771,'u347714248:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',82,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,520,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(772,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(773,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(774,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(775,'u347714249:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,523,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(776,'u347714250:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,525,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(777,'u347714251:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,526,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(778,'u347714252:exchange','chat:5100081909',3,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,528,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(779,'u347714253:guide','file:u347714253:guide',1,5100081909,'sendDocument','{}',83,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,530,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(780,'u347714253:q0','chat:5100081909',1,5100081909,'sendMessage','{}',83,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,531,NULL,1795424550000000,NULL,5100081909,NULL,4242424242);
INSERT INTO "outbox" VALUES(781,'u347714254:help','chat:5100082417',3,5100082417,'sendMessage','{}',84,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(782,'u347714255:exchange','chat:5100083387',3,5100083387,'sendMessage','s1.5uL5zfUm.XhScOdOhoyrl4izsxurKQjNc8zV2amUaje69Iu+7b4SL2eZZN9L6YPz783xfuAk6fAz0vslNP2Luyp4PTHmJjmS+yTYfFGyYJjw8IAA72AJyHoO6EeOqken8kUSmapObx1FE7/CZ9fxTqq8Bhydeqo/WX8Rik4KO28KjqFy8+ykXwlZrl8O/NSu9oT/kWzd9I/JGwzBQqs5HnhP5k6R+F5ZsoTzmGyMTsGI8QHJ3UPckBGZWctgKIX29rPK8e8HH/jS+vQK1Iyzoa1eiKoqu0PTERugNoUo8CeCdPXdSvumODHwm7io6cJnVxu30qYZP6Ge7Stw4cOKcHWX2rQ2u9nGY9e7+a+QXzugND70R5S7GqKeaB/5umseAAozjUWMa8IOF2stQ5JyXuARS0EXuObI53czK5aUixx+58VVaVcSXXqkBkMpvqRR3u9yISmlySCPmRd4roQEAS1eWn3rHmu50Eh0nxf8PjK4a9RGQYdQcvi8cy1f1ztJHMpJ/nbzjnht2ytQ/T4EcAPoOWFLgGY1BMIQVSS9QsxrERtUf4zKCJ2pL1pmUiPFLuBZQjaHG8b8C+B07utbLwDY3tKHVb5h/pHYpvz9eSCF8bMgzbznzusKczyd33btAh+Q1WeIY0jFGLGKiVnnLW8b85z/d49zkzSYklVEgoOR1vIZFA+VG6RgScKRFEG4VpX5y9rywpVhU7JphL2QU5/Mh0F4AoH0ielDLsL3Fl7YgW8zLW86oE33exDXMiEFWZKTNH/VyhFmqadBh+L2VaG0xLH3W7A2gm6VvqmDo+GLc3sYHeD3SLIecrY3NIvJFUrX+4rt8kWqkLaoSlSv7g2kLMllB4a/kupfMip7sEYKcUmRoSBrxcQYVZIK1lk8BsEdf',85,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(783,'u347714256:consent_again','chat:5100036956',1,5100036956,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,535,NULL,1795424556000000,NULL,5100036956,NULL,4242424242);
INSERT INTO "outbox" VALUES(784,'alert:39:1:347714256','lead:39',1,NULL,'editMessageText','s1.5uL5zfUm.tNojXTvdTRsmVcXCDreFGyoiT7uROdqrP3MaijGdYMeZvvjy3TUBxMEMKIgVQQ+hd3+3msGdmPced/iqbiNVyeL01ctNQS0MHBk6HCXWNUpppxG2XMW5pQbzuDtYrYYFLx+/SYuVl1ThVWCOGto5z7oiUe9dY7haFqs1i7T+irxWH89vMdUloyQw5+nqjdf+6yhwTSJYLd+4GyOfVGculIi2itIWRS1dKxc1vGgV1JLfrPVyAGSQ9tXFXzzuL7qwcgurxywXA8XLxYN0VzEf45fsMtOsxrArw/FGOPlOHuW+RHsOgyJ/CwzNeC2xJgH8W7IgyE5fE7j3nolFJgYqVsVS/LDoruIoIvYNvAhWo+Vhda7S7YvctbZyNrGgrryMCfkSBsF+ieM4wwnT5eBOVtfwotmIMSx+NK9aI5vNqc2TfJpoMUvaI1UquII3obKiF8iGY00+ucaciCtmi3D1BnuJkXNLBkLlrTP8yASgW0p1y6OKv4WCh045uqVE4wr/4az4n59KuAgw8SpguK4X/fmbX0AcrT0ZZ+d2TMsm//jQPhLCGEMLWA0+ROt52bQoq3ZVYdbbN5pl22fregLP7KN40LNFrlRJBPubcap+Y2xG1ULoVNgKFF5hA5HABvllgvSbLYxGQSQON2KBHFSik4ldHwm/PLU0/tRga1QRWq7xulG7ma3czNXm+sEqAlxEBQ1H4SwknCFwAwDZ3bs36rbc8X4sDycWE77iFKAEykNouMnlZD0osx71XZFgRk9SYMu9RoZ0DLL2U4bITVTo6bHIxVt99oW5ElDPx+pJL37jcP2RIMyVXHIpH+HSORbT4siMdv9zz3iM2rz6MC7h8rfsEKV6HLqnq9cDzLZwC7AOvJkFHvW+0SqcEjkpeClQPDj9RPsQjnRvt1Kum9xyUGCgSbxp2KJrFikCf9S7PQ45OnBOz3nA6u12sdp3lN/Ki2jC7gHAvVo9BUFTihgGttBOp9TTlwEz8ezeE616rZ7muE+qtHlHoBDtSJI/Gho2KkXhxteqH+JTDKYRVi4DkIt8rv6HcbnqrTIMRwO6lBU5VvB3styidifhbuZBxruVVgN8JtGSwvYXqYlrTbgzkE9Ji0Pogp6jE7MGpvCHx1Oc87skOfDi3ij0+WsGPz0r8v7O/e6T55kNxisfy/VWHx6Iqkz4So57eikzyWNzkvPfmUE+nQLToWK5HpTvcUt5RhAz1XmlHYjBUetnTKAwPGQZJXLHEXLAFd0ZisL4c8rjlM1sC6fO0GmNeuGcZoihmLvEinjXkNcsfjRHeBwUjv0nOIqyXxkTpbzliQgHuN7lLdk0qyf+0AXKwyAQ5RI3LDOEyIibFm5jeDFlsIZMXw+gkc5p6i9AmOx3/eqhMqSoNBGQGtNEwZDN/Uip4dPUQyK4Ex3IqbhcxdZuBIMcO+Q5/T6Gn2Vg1SHwKW/dfuivMSTui6+TIcy+3udPtYvNEmu9kAoTRkh/yBVEchZj1yckAD4tutF1P4qh5oLoadbvrDqrGaxYsL5MAV0niAE=',39,NULL,'alert:39:1',NULL,'card','s1.5uL5zfUm.CoER49Hkbhvdj9t/gxjO0Tp8gt3Eq1x1SKft2ewPfDRwWYbO2q2oqfojEoMubqBCMrrOGJQJDGdk6YvIAx1QsVZp/0gHEh9uUxg+qenJ/KcY/D1T4PvZZjIIrIZNKR8HnJ8lC3UJtHkkAkruyM+ugNR25KiwnPkuRYi7BgRQ8Z2Ml0iwypqsxCGpK81/F4CFI4tp7pcpNJTsv9/bgIxMSNrtlF1aZ4QZfRzhZegSghHRsfKsu68RLtKEWF/Ml1q2gMCWoFYl2d+hZgWoir0d+bVEN2a67KoxG4zlrdFZ0ttcRkaUgkoJZ3UL/CSwD50qa8OJ66VK7gqzcPjIA04TxwV9ODLT11lgHaT50rFQYJkfj5QpEdJzya6KqSBkWmZ1W/XIvaXwCAwfzEDDSXeaq4XbVPvALgMwPeGob9aIOuYhnrEF/UXtzEAwifbeVFz3MotQaGKXDxlVy/ab758Sgb1INpQk1PuGCiTbvxhZXI8OjyaBmXtq+2kimTSlxuEhVDeNtj3j3mJ2IWc8ghA9ChFZUpvb6PM3wcuLM8LOkTdSsGXWAUjn3oFysu5BKgZFtLrcLR/DhmVVDT89uMN12QLaynEue16wt/JRbmPsUoX5q9CO9hnbUoW45u1UCotmzbZwjE+XYdtE0k535QlXNCu/x+LvV12Ki9O9AHJ3H/sTx1z6xZyl1OOFJBCjlwlxCT86DSyURgEqM2R9/0w6XHIg3RQVR+onSatI8ld3NzUNTyavX8jejpFjwuCfe9sWAsOwxvQ06WBlxHQBTsJe0ik6JMdmQuHPcpkHJnniku4w6H1tTA1ou9DZl4D0w9wmy2iwlhahVkgvuoWLGDGfnyBa7pDFYmGMwrrGZ9LHZlri/yIi0sZnAljvc2+37mnh6N8aAxy9SRv0ivV+AAhzFJ/ZHh3aFftM2ylEYnBqz8h1dlO6FEoMWQ8SUNWLNSscqD/0i/RFLH1FuOuDynDpjsqOpkq5FC+YG7DrFHIX6CaY/QW6/SwvHeIExVlopDn1Yiy6A6JC0otwaoeSaNEfJzZugy3+ZylG2Pi50fbcqoXFEOCFuBoIB+CGueUrHMNYsCadT5hjQhjZEl6KiE2C7YXpRbmu8MQDIcFVUMznw6xti6iFVudYmcdhUFE5nPnR4jwau8Uj0WW+3ewUXlIVnxrpDvEFL1UuUXT3w9Z24zCB1IeSCM8IRsPE8GNkHBWVA3QaU2Wp67x3YAzHETF5nOhwITc4J5tkml6XIj1Ag7TzZkcGTLc1fK/wBPqyZ4OdO/ogYR3Vb9Yn5PNEfCiD5ARK9h7ZcO5IxpTXoSCnBqagwvv1UsXA1zCd9m/ZN0yiBX85DunY5TI51Q78LWrcbzGZf5B361HAFeTQW7EeQLv3cLG2QRmYMxnqEoW+GlOQGrBJ/RHljnLkoeZna7iLnPcnLbm5fq8NGSNggrC6MQ/mHCSpQ467x8i3GYw1Xh04AVylS4tFMIMR2o3z/ck6twYVHrFWwiSb3UFsyPpPxhya89UFfvxhG1D9sSzgmV9Dxh2AROSDP4ghfn1gWoZ3dqpkc8/n/XBfmsDEHa3dkreqODci0Bkv4Qad+ieX8orkZZFOMv1jooX5buHM80mUb/yq6buyEuN9WH/i2GBH7W5JM3TJO8YaQMBLAoM6OMv5kC3SjNHQcg41XjgDDZ4uS2rXsArsgueoPOLBLJ2/CNHbA0Rti6R4WEhYZj7HQCaUGTO4pqqidPmSFBGV4PSxaX3ykIjwG5+isjMw1WA7bKwKfCLDBTyRa+BYLCSCdLQo9jNwZKyHFOpl6OQqGQ5gYIh30VYlsOE7da7ryQk5oWFV4M+yrmOTHcA2ZbeLCvtAgEP2/mgPMEq1QFXnbsACNBo6jty7+vWPZRNgDaLpvRFLaYqMkyTpLDfTeXLgnQMtRsGtD8FF5+pc93ukfnMUwHmVlvrlmsx02bUtwow+WNdWHH8bnmdj4nqvS2jc1/vWrFJxq6hWkUXKxqLcEi+wcjfCwJwDkSqm5sB5evQ8c3NhIpk5vyvMU9rnph5poon3hTaQLM0Zd+EGMcQc6j9QQiC0dYiCQ0dlBH/3yrgoiSLOmZrUohkIQSmkxZ1Vh1YuIcb9GeNAKgU58pot5Ye3mOXTQLYD3cXfevXfaL46H454z415Z41hSxpCT+yADzCrpFOXdhd1P1Wks7aVyK2MN6MPZGZ4xKrob8vyMLm6H/N7c+vUgrkovOeM2cZn1dRjnsl4S6QvE9SpN2eBHVbHAXJgsLWRWuitShTg3t+53UJ129KsD3P0FNMoO/jZ9o+bnB41waL7UYkpzcV5ZtH+RDegXTaEhUxLsepdgKKKS2fKgitIjIKz6hZsocyWLoXVYJWhjTWAJDxHT22BJlBOV5t/z8gaxE5tPUKohAlRfy2Xc+gMDcQmKC+yPW8B6sXsw16a98P312WzJeBKNRRqKMtLJASmntUlTR2bogNYNIG/Gx4Tuj9zWZjb/KuLyuxEhLx3HYDR0nA0e31DObawr48VF01niiDyvpi6OW8DowhGL3Xhi8jSyCNyfFh3nQM5CdrT9VaycNjYTcJgoCK+dnOz3q8s4bWq1wbD1R6ie3QqrDg68642K++MhNMbH8z2S4nG1P6xJLIJZR1pdPEDjb1XpK6tFxQBF5NHozBKTjzK7y2h2xu592O20MEbGoEtOGazPoe7tgIYXFY3XW+16vume29H9CcthUIExexrbNBhxNKwe8HV6WsJHxtBmHWziJjb6mw4tH9A3NjnEXSjXJhCbgkL33mgFDrYCvp9i3SieioSb3vNX9OGiB6n30cz+3Hnz3jVFEwhcGdKv0aZSMi0nlD74xJUsEZdha6ktfidWAAwmg242hH10sobA3i1mUfYaYSn/8DOzdELK5GOfdwFnt2O5uLKIDkP5vOpxT/NO1VkpB2kj98Q1uk4MqyGMp7Kw5DbLOth8bbXHz+NXyoqlXyG8+0O0BktLn5FRsdKtktVqzmavszEPyOp1qlN1S88iorJdUHUjYe34Pkyc+VGMrwvGIZpRzQkBr0oIi8d',0,NULL,1795424556000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(785,'desk:39:347714256:told.resumed','said:39',5,NULL,'sendMessage','s1.5uL5zfUm.rfe77fjAtXgNSwfpM3MoBXx3ezSwS1rkGKolS8SqFUMJwGwg/PZq0j7tmpDtL+i0adlGT/WS6zb8M6qTLkaoKslvrdUvrV1mcQMYArXmBy+rQ/Vx7kP2G7fQM2bsYl6UsxPOuEutxP0SXgrel/V5KFh5XZs/Kgri4uGpf53RkAwxiNYXudy0RFPfdgz/n7QWnjibyXw3y44hAnOoIu8JaUFJYuRaJNi/VpoXUUh1LQPFJ+fgThB7nFTgiN8ChFFMLzGP6Olho9KSPiCziGCR4pk8+aCV8ZEAoXs=',39,NULL,NULL,'alert:39:1',NULL,'s1.5uL5zfUm.ghA/BTDuTm2+vNjA5hmBSTtLOxyxX1W3sKGg1vuGnXEa1R9tOhDcunpKSfd2szNgqagthTonTIuM4u04Dpw+Lb1zupVelBYwG8QDa1GjQcCaVJ0b1HZT9Io7ukdl0spH3X0FbsfMhN0vIWP6CrVjfD/ptP1AA6NdYuA13SQkpQMBds81TslKnyUHfFfsmlFHv9vr7vVl/W68rYL0Vw0LYmZYL0cQ8hcGy2LZmpje3HA=',0,1795431758262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(786,'u347714257:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,537,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(787,'u347714257:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,538,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(788,'u347714258:guide','file:u347714258:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,540,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(789,'u347714258:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,541,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(790,'u347714259:exchange','chat:5100084259',3,5100084259,'sendMessage','{}',86,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424566000000,'sent',1,NULL,543,NULL,1795424566000000,NULL,5100084259,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(805,'alert:25:1:347714267','lead:25',4,NULL,'editMessageText','{}',25,NULL,'alert:25:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428345000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(806,'waits:-1795240264000000002:2','waits:-1795240264000000002',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795240264000000002',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427840000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(807,'ping:37:-1795424725000000002','said:37',5,NULL,'sendMessage','{}',37,NULL,NULL,'alert:37:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(808,'ping:38:-1795424734000000003','said:38',5,NULL,'sendMessage','{}',38,NULL,NULL,'alert:38:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(810,'ping:48:-1795424766000000005','said:48',5,NULL,'sendMessage','{}',48,NULL,NULL,'alert:48:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(811,'ping:58:-1795424776000000006','said:58',5,NULL,'sendMessage','{}',58,NULL,NULL,'alert:58:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(812,'ping:66:-1795424784000000007','said:66',5,NULL,'sendMessage','{}',66,NULL,NULL,'alert:66:1',NULL,'[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(813,'faults:5100001122:1795427840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427840000000,'sent',1,NULL,551,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(814,'down:waits:-1795240264000000002','waits:-1795240264000000002',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1795240264000000002',NULL,NULL,'s1.5uL5zfUm.Zb6ECQGyozJ1jqU3lbPjguLJGlrDTEPMd6zWavbMsvtEYcCe4TcFwYXdHSFUGqwlJ8x4xaa/oLMg4X4=',0,NULL,1795427840000000,'waiting',0,NULL,144,NULL,NULL,NULL,-1002200000405,NULL,NULL);
INSERT INTO "outbox" VALUES(815,'waits:-1795424816000000008','waits:-1795424816000000008',5,NULL,'sendMessage','s1.5uL5zfUm.ZHWFEkXQwc6Nvj5aEOaCwIouWuvIDid+gVxPssWoMlQYSyY+XpNXGy5VlFXz7zwr3ELz55g7CO9WX3UVx9uMvwLjo73Y6hz3VVq7s555+oa4BUWPScGp8TDjhFt0/OXUE2dXuSAPsSHnuiQrfXEuPEiXoJgqiafuClcQgcL0tGDjcEBkTxQobEB6kGzqk8gk40FNAym+GxTY1Z+yY3t+OtkFmx1y3frbquvNtthmmweUi8L5vJmw1rnu4Qy5pPu67/g4Jsv/Upe39nWCkugkIWbKnZQsltGdSKb9sqaOLI/vslYHxq7LsHBFMMbx72zni0tpDP7aPfqx6wruni5bSipwoISwAufjUpnJE5oCj+ihS+YrSC6FzhEFOShdKVkH6VoXXEHiTJP/0NfZhva1hlAC9m9A1EfODDN8JiMQATmMkqXJZT1vRlRcMDdH292wndjy/y9ElCPMpSocSQIfKaK2YjLOrA+CNRkGFpd7lHUBvObxGFuqmSSSL/CVcwn5LF/6WDvw4Ve9gN+CuWjdfJVFxwsggY1ZuHhTCVoAnrLHYXDqcWME2uNF78MlRT/dcHDnt5+dCG9pV7iXYNN0hiAXd3bVo68l8vvhkWEDWjN07T7PZ0kZIOj8X2R8cdQCdq6tBCb5lYNvmQd6fUF9Mz3jhhQVxrqjk5sDwQyARfIX9OdDDoTmYF9nI/Gkd+ZMBQcBMDkfEE+V/pAMkh/8vDdIhYLSNddT62xljp3kl7wWLsT+goDMqTnW5JTPgU5TP6eT/UXSsYUnSDCMYngHyrfsI7I5vqj9xsIog8s8OMqc8pgLGEoEUK/yeOhi3d1kJ+la0aLVSRiz1CnSCfIp7zVV4B/3oEuMJFlVdGEyXXz9DTP/38UnSCrAwTdgo4MSTWNWvkkdmTTfKJu39g/s8nqFZap949S0/RuyD1kaeOf4zmj7z2PCIOmFIBSRa63CYs2GuUkofN5VQKAMLrSz55eKQY3Y71s1YWe1yN4eZ4eNHQGFFEAaLEKwpcmiOahKwncEmwXrzPLLd2cIZ5iQpO42Hswz9BdMoGaw+FznRJ1zjcSkVm3blFMqvhJD31dl/f4WbKQKCohGscbhrWwBPmHIwiNq19jU1utmu/NizGZBvTCrZ46TBPgwtm0RrrS2u47vpQeFCAd1S3NNu9sQsMUbS2nrVqsX0k28bb6cvjf1SlZpGRvUzXwp7NSyBIgYV247YcmQDmOgZjawOoI+LWBi/1fzdz6lEajio9xKLYUjyuIuZDORugBPNBRJh6KKj2nJ++RI8lkrkcR+BUCGTJDrsfgf89g6gZRxsWt+vFOnXB2mNhq87qF8Cckv+LTzPxotClTEg1QW8ZaUSTzhWm+yY8KfLmxE5FbNu4/Z8HCZLy5aFc05jrDv9CO1Q2EAq8cABgSlrH3erpuusNQXwx3XRPlbp3Ovz0Ijawz6aeOilHu5GKpmkwyiRnxONrULajCLB8v/Y6k0A0pzlV7bAtf07nKlrUKj/yEO1D8/YplF7DfkEuNQTuKeIW0xi2FVqo3PPr3I1f3/aQTrNQAI69gqmbQEiBxPszutYaOtCSQP5b3AbZYlOjoIAMLWgVTY5SCkUpT6aGNTUhd16bqHxZCVvg5SVJzM5jCLlXGWm2/92G0qyddzo2Vf8CPmZ+yVB0Gq+WN7HbwpDRNOw+tT86f960UIiyHhon178qgYMqE4oedeDKZxgQt9SdipfrvgRT+mmXUbTwX8lMgEW5S+68Zz4DVtGqrxt013ToovFUps10TpaPfjHn9cdUsCPnW3/KS1/k8jKbyh0IQNQsK0kZ6YCFLtTPemj8EKFFHrrVmgvnF+3/nXs/fgbQm/WiF1PZOcWzbgdf+CRW1iFSsnpkDCx/g+DQXS/Q8jXoGZlt4mBewdCpQ3+EDY6XVGGzGBVjSaUYI4neUKb1gP4M2kZPgQqgXmQQLN9Ji5k3pOx5nNXub0IiRYmDLHTNBWR6cLGCCTP3x7+AUBzsUoKK9ZiuYxROwyoD5Vsb22+BCR3j/LvgZ3eXkqvCVkRkKAITv47zCUEqDjGKOvfE2QWiObjP3wHSVO+pjkppfgjC2h5u7ThZEdFcGRJhJc8FWW2vc980ph8+JtiuVWsEbh56YunBI1qKScZnDItSYbFViPw0VC8nLrIC5o3TjL1PhKaVCbcHgg+P5ifvwfzdMEJ8Dk8XAtoN7td04FqY6PExaz+0QH/yf5zumO6Vo06BewVLnehQQnXsbyOyiWSqsPLSPgQ5Skv8K7UoOQ7CBGf9neWvqKdG5qK3HLeZz/zNKAyj1/ygDRFSXailMJwVgz32cYFLCb/hswAS3zyoq/D07uChvs9NlH1GI7wjfozP4J7/1OHmqfRuBcc+aXGL+Byjh69TdEAjVLaST5ZLCYNBIDy5//qLJB0PjbwoHeSaxqeVj7bGybCqkrgXUXyRlOn+ThYichA1Vq3hIinkZfSdex0MbyU8bscDXG7Q+7ssne4VvMBd6CjBZYcjQtmdE2mOtBVGu1PK3MSgJ6A0b2kLzw8L4HEESH3aLb0jVbN23EHMgZTU0UhqFjsRTHZ7PWOwMSibzkimUSeO3hP2tEJXwH1+lRxMN2dmnPrdha/H4gWqzz2OAS5NILkoVs9FR012gimM29bc+AyOKS3yNtblJdhAGi+pa2cmFmILwA16rvmK+szQOe2ix/C0/Rz6iO3+totf1xA9Cpe7Obn+gOz37CYWVpf29y2hxXZA/Scb/8fsguxGgpBf5qH9g+8UdqXZnKTMSozIpMBZX1zqD7hge2ELboh0CnTnuHWSYPLuIbytjehX8AwR/eF5nPDHKW42dupiT+1Eab0+uOvTJKnnGzkrwR0a7M/fvR/qn9EXFpQW5dGrBDwdeQoT1FiaP0QZOWfTCAY62TfJA1Swj49uXTML+nTmfCoNwLkq05OqVX60JWlMaZdtLDBs4JpOnddKQ7eh1ub2pCUQmvlKe93cgJm3RwjVpFQr4y5a3wTAJ+RUYTClUKX5O3icjol4C6xGZCbDTO56VWuFzf+jaJg1vSdeEsP2QOLOicHrHMd2+8vEYGMvsdC0jswd6wdDHk2mrhu/xBOMdD7d7T0YDE88gAr3x3LfNEvl75gLEYAkzcfZosp1YC7ETiPJxbvag7vAU2l2EclmP/U2gThie0KcNPZwPSlV8KcLkNvRMUk7d8yEnGfA3FfnsGPtVtOzK7bmsy3M+L02/qIP2pUCim30I5aK0XczWogV1EEZYNL1ePtBEhdkiVG1nkzMj40SWWaqTjD+tDJefmSqI81PmtcZs84Y7Lg2ixnfTPe9ru9ah24t5rkQdjmMJziekx6tO8RDZvqMt79pAwj2rTIYcE8crv+7o5L/gRE2HmhDNcn4/Cmm+iDp4KSTW73uWUxUakAJ7m2B8MUlD7FP/13Od1r+hq45VtgdNVp82vjgDJEk6u8mlYagQCxCEDGOUDtSUvBS/G+cje1RdbbZ7AZQdLlXOeA8vSH417HNOmyfQNXQzSFLaQLp4hD2m8Rv+JXII0oxl9JbRlbLqPkYvmTU8fNzzZvIXeyyIVY1Apg9wwaGACgz9T+nH+q8SEyqKJD0lZWzw8zA0TLxMYCSEyPQWJk4UUdNb3m89M6PTyR3/9rdhpc3f/qA74Jbj0/ZDOnJv7k9deIK4+p+YX+TjlDPVTAy86lOfNYZdgBXPr/1VAp3mE9sakAOyA/BQ4UsSoUM2/0zOhrltW9Oj6jogA4jziCOAPiw1S36joVmotYBTmC0d5EaoqWjB0dQEotkZs/XytElRJGRIulK8SeBIaWKGgx40AmknkNmdSGk2lrgqfQRbDpU8G9LdzMH2m',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.ewOkNCtPNtZjyUApT48tepqTuVbvqeVFjjIrSZfyHlB7pCNL8oUiwm+ikfeO0e6MIiaRSW4APoyDh6xz+59I2tSV8bgms8OwTaP9h6t0UwHPlmBDhpX48WLrKJp39bnYEBVHD64StTayB3oceaZQXYXxc8P+ek2fxCrKP2LAyTbwMA5ubK7uEfbTj+AlVop3K1lCWd+SRtG+AQfTphhBMMTUC6/etsLJCM4y+jSjxP7RkTmQI/7dlCCuoK6zNbpO59dJyqzwBiFxWs62Mn3pbGDo4fG11TdxMdCt315uKttfd9Xn5pndGUujQX7xR2rhp/Gw07a4fc38OmRjnR0deMVM7HrxIz2yztAYIS60cQI/ZzJJ3QkEqOKg+mX2OBqlofhjXsYecPa9GVWH3uHUINbLbPEiOdWLxy2I4OKAEP8uVUO+jOL6E/RqXnkzuANZHBwlfoFASa/XqPE2mAqN44M5uhDdewhb/ETG+yAyTG7qYHcxI8vs1ftzpL1lwn78wYnhvqEOuVfnAYN/wDAciUvlHKXdUxsiIG6Qy3+MptJEEZKaQq6GxXI5lLe+3nlWgUg4OlSgRze9rBjOwwx2lkWGQLYkpflcIi6Gjcs6Ejy+dQLCN1ccL8H0jEzayY+hzGEmkB3YDIowo5MtqHypYW1nLwYxPMeCvNpN6VWGL9jIB0Yl6cyJDqlH9HU23QhqESOKcSj0IPiWIXfayvT3sCUWz8yBXs4r7Zc9Qv5+tESRCvi8NaYBoUZhqDdErYn3QDwal41R6fngQxY/krUhKs6j2BpwKRk3QwtsnsNe//RnoskZnFP22Ldqre3M1lxFjEzzsapTxgZMOrhUDaMwD+Q0w6YHcW56Uoq0Cu0eyiqc2X9Rcxxgz8RSH3AVUZadVndyFDjDMjbw3InxMa1otwx45w9t71mD+7Nifvn3sayW4RVN3DD6diLfwGbjlmzB9wxCmfE7Y4IZkmUVZ+XM10hnuQBae2peZ0BeFEbqISD3GW3t3Q8Zm5vIiLkBzyBDk6W6epdtVslL/hWuPJ2rt3pFd+nloa7yRujoJiHsmnY0qm/MrdyUCc3iS9sWv1FjYYmfcXqVRMrapJBxJOHsPEKw84SN1czperWJSpr7qoj0TNWjtGG5kNGwpTXyJbzSn2ze3YlSMae9KNX1jL6F5Hst47hrYzp61YLcwwDZYzUZdeu95fBiyjzdyPKNfuR8C3GC37bN6JRIG+qas2stJDuXJ2aoLHdYHipKB3usBG4DgoUyF+a0hlDLOEx8uEHbfZaz1I1YdoV/fAvxPJS7ya2xLFlyKMSMfO7wtcjB/6WcCzLrjD0QKZL4zIkCRAjwDiC8QBupXOkDmLvI2IeL6gbvWD5kOlAvEI7vAyZiINTwnlaRKgOZKZXx6E4LIt0NT5EdGxAJhncW+jxb8110VBuZjcMrDoHfJPmBeX+L6O0IlncUbZeMn6uOQX71zvPl4dlnmbzuR3aMCoOVd7SwsuHfPvNsxl1VnasofNqME8oYgLYE89R8TCrBWTsT+Haee1r9UAZFtIMe3bJyVdlcHUV9odw4EHwQ+ZS1VZXACRgkt65pH0bxwGhhmvthRopMgFEBcwHlkex2052piQbNpFJUEFBILh6J4tAhIPx8881jnFoXWrNY7sAw5qsLQW2WHqEiCMH+5iCJHdTxFSktonVpavcoiKuyY66n5MUswa4w52cMl8SMSf/wWXwQk2oKexwt9uwCbF2qYgkFUceSkDbBCzpNBYdwQuMR6glkIoneFHejfFHCgKDF+dRoZ015ncB8lNchWO35EyJPwwsTJJvWrbOYAIoFdt8etGiCYzJgyMCATNkDuy/gVy6AdOq2CIR2lgaeVM07PNDzFXi+UOHAXDN3CvnVbwccKtEGiTcbwnJibwjQaY9U4x4TcmYDDaXgygq9IAxTzORphRDWFUJHojLbfwlFXWOgnblZEf/qLLYNsD2Hz9Zond6pcVxwZLhtkF9zqXFKbK+kWlwK3OqcTJNbhJ74Ky8PJ9OUSthPu4c0t0Cta9EZHMLPCuJ3TbZQs4+5LHXuivzbw2qpu3vzaISYGeNklQ1Y30jZo4KqoIg9p9pl813u38KgvxnbShWHRoQZWEt6aA0uNVrovfELuU03WFJrg3JxFiY2JT/LcPse8+NAt395SteOJXAL9sb78CIK50YlmYX7ObpszENdIE2bAHOxVoLB1THjuiT5wAXd+9OCDKVoDlf5dmDjR64rABGXrSZBZq8l2vJcrP1sj45IbIauuz6M7/50Jc/32IOTWpLrrEGFIdndv0PVh0/txp9K9oBUznU9acFBvYpT8sH4bl0CEXyTkbHRSFU9OiCHrp4AB67qZ0cvSlGg886wj+INnSr3cSUbBfzsn+e05NJGmRGizqCD1DJ8pSTk95A6ASX3zvzIGOuSMJIDeh9L/7VGH5lbwWSM6SVT6yP3S53pZYHKOcD1gCQzIRL/yKC8/6GJ1ZCIoNuvkYWEyyV2cwuU1LJNmf70+24PVeOD6kkJB1nW9mTcjS4dUMcPscK9XQl8WkFEwdHSAkNiwWvprd72QDwRFOWvPt/4P+nafj+oEIBK2VKX69Ps5tM8Yk6LXNlnYsbvI/BfwgtGKTPNfGGCNzOQeaTFZF+yi+fcg90tvCOEJj2GOqzFV2iafWRyoWWOCYLeIz2xrHVdXB0suXeNRgeu96j0FVZDVUu6QrcOr17aVfo2svx4TWoO9i2p3E0rQxMb800eyL+UUap89YOzBWcogHsnugPy5nAP3GP0sHUaJj7hYNU5Z6hjhyW/1DWUyIJaziMTWqy63Bqbhpk+meDwm2uBOS2f+4RoZ/arXzZ6MHw+7EA095TutVtJfMuj52vZ9Z4viwHnsgGPXhmq8G0/+i0gBP9SC124/N2pxTiwSiZYt4BdcZgLJldXXeB2C7m+d6GG7l6ktcAvQknFVkZIDVhOEeee15PBIcRiMyKxJwXQ8Fl0Glk8FvINuP/ZWEm9ii2n9j737D3HL23baIeOyRPb4xgrD6YLBQ5S/90/inRCs5OFBK1xoIYAqHfczgdiQdx1xNihKLT7ynR/+PxhzBaXXAWwR/MvraJzb3yom37gsx1jEQIvJ4Dnfm2M+orbj/qUjuTa1ikvxvAVhMJbu7HdSyv3eZdpPYDM4f+6yqqnQIc67yDddDX06WigAN7gsreh7vmRJ8pKEfbkmL9YN+zrLvJE/ES3HppobAspXorDvMGzOkhtpJXv2AuywJKo4cdfIZXrvhRFjyy8qNk3h54zF1Q26KB/jSWWuutyqeyREgZdH9pZdL0fupGqfal1AI1nq+CCrgiQTsZ5IWVHfCQlDHPmhA7Yq5Ui+IIPfkXy2KqpyHJzQH5ATq7xMfGmBHkJYKkqhEaLLUCXgl9HuVBP0RIvFd7ERFLUdM2nuG4SLkPoek3G4rihx/POE8npYQVp8ryi8ZoNy6U6GdAkW4CZnuqMcdjsVMuojTM9PdOX/iPC3GoGjuU+9VzoMI0mR9vI38H3h+xixAFwHlL3krha1KtXSGipDmF3TBHqimj4KCHa29YKtemKVk9FPwQpSpCV114oj3xFK50d8jzLT1QyrDnBQU8mZ+jyqJvSw39nUV7FWrHHX2hrQDckXgJBSufyoEH5icNry4+aI/ET/Qj66dBRuYsdUUUHbJRQ6q1qg6brTmtECIyalkpjtTQjPwNNY8n/U8RbMYfBCMaAOk8k0U1XAeIk3SvpJH00sDLmbeNFnaqKSP2FCkDYBUktiw6v1wXc8UkZXNDtu/oj49V0',0,NULL,1795427840000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(816,'alert:36:1:-1795425321000000009','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428329000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(817,'u347714055:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',36,NULL,'u347714055:answer',NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,268,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(818,'ping:36:-1795425321000000009','said:36',5,NULL,'sendMessage','{}',36,NULL,NULL,'alert:36:1',NULL,'[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(819,'waits:-1795424816000000008:1','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795427840000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(820,'waits:-1795424816000000008:2','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795427840000000,'superseded',0,NULL,NULL,NULL,1795428020000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(821,'desk:25:-1795427600000000011:T1','chat:5100024986',1,5100024986,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,552,NULL,1795427840000000,NULL,5100024986,NULL,4242424242);
INSERT INTO "outbox" VALUES(822,'nudge:25:-1795427840000000012:5100002038','chat:5100002038',1,5100002038,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,553,NULL,1795427840000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(823,'u347714268:answer','chat:5100001122',1,5100001122,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427841000000,'sent',1,NULL,555,NULL,1795427841000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(824,'u347714056:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',37,NULL,'u347714056:answer',NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,270,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(825,'u347714269:answer','chat:5100001122',1,5100001122,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,557,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(826,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.gCKBLjBVkgArI3uj1BO9ATBL50SOBHf3VCmqfl3N2IvEFDgRuomfUpKREo+BtlELJ2HX0Q3dZUWiLKpwrRTZEd/bGYadBkO2DGrCtKvjStbSI8+b84lqsGHxToaNr9X9X7/rho5daYe7mtseO2txmOxhqPndmuU96nqtzZ0+EndIPEHE2GgdiXB/4zJd4lTE0mCs9DwotuSCwItBn8N43SSbAM9rusWL+G0Kka3evKh9D8MsY4xE41+Jfe5s7911wD/TxAX2L9w7bs1poqlni/eejND4P2jbeaXHeIDbcJa0DghY89vPHpuJKakgJHAX7eeSIp8QgvQ5WolHvKR/jLaUzIn++5osymHJtnF8nn/vFHzcnb/a1hzs0MYEFfGoViTTinLZkvCu6KKItwI9CTeOeGbdFll8pOeiKgWZ6fMgAC7hdt86MvSgTNAt6t/T9qiSsbgQofo3/FQHdmDvIvzhoelLol5zCinv9PQd/f0GF0rRumeXIvX30PkLt0mrDMfHZ04BeWugTz9spBuQbUuO3LixJzAo5I3GGlaV2lyw7XbAt/7eMJIi43gYI69yEBbjAde1Ss9CC11syBZluhFe6bvxC4gqsfSgvvC9scJnIvujtWJ0HnZcwS2t4OoujpHw1BM+5MZ11mtqjmmx50zDY88IGE9aFbOdsU23fxQ1oyZX+2vzMHJv+wfyDDYlo5iLk+yYamLvAjhLZbHCbs4LBOORJuUIuAMQQ++0bAuEiAYTXje+0g+D6TpjN4V10RwdF7fEnl/e4SytmwPAKuFC99XVR+CyvB5c25JPAVy+/1Jj7xDi3uUNlAlLq5L0/SgdzUdSwtBFz19kq+z8lQjAJODqXW290/mfO9SsRSX5C5fghqzJGNIRj+6XpXzGs6yFxw3YYnlFemQOLS9cKIhV3S67jBLiH3yZI/K1xusiNqNC85ST/7F5mIsXkHVXpvolICsbmF0H3mnOA2+yS0T7cp6wGoQBR21ntcsviZiEsR3j4m6SjubDecxhK25QTU0swZLaz8JUJzHsyYUcZcnwgGZlpl52xGsZ/sS/2g2Qg1cIBihjUHObg3mb4OqaOk8CVWgfhZoecNiGVKGlLHPDj5Qn/6HuNzj7hklqMSR9+cfiXB1gfaRpAroA+OnCR557tHVU0bGskdET+pQUHCVX0XJQeohK/5JLOEQ6y0sbBCXHwx2dFsRmAbBkuTLYiZVKh7VrdrmPG4Sl0Z351yhgl7k+DX/dnHnv0CQ2AaJD456X3Gu5MXgDOojM4SgMLaF4gSS7SBU3Y2RVt10pXwu/YmHcTAR0AcXPkcI1rLV8Yk41f55OCVTtDyRKaODLqERGwSzrKUGvLhujc0LIQjuuOZXgiL8rxTHr7O8kRq7yvorfBAkVDPBl9OnwenklXFNhFZWF4VQPZ2fSuJ1WaL4F7GyHpGFMR1RBuhn4WRBGnGG2+VqYtBQNYZzn2urSYrLn/IBgg2Q1zgTy0KRfWH5IwJiKnU9CJa0PkOOGOGxfL0aqBrbh297dfS8IFd5pbYvl8VnBQAxApLIWSAzE76YK+9dflNsUwjRYNz/TeCSXagm92UrrfhIrHaTvSkK9d0rWSMYuYBjeh3mda+cR1APcZTDjggLsGBBgo04mwSWPm9OmUKEtrZL/I46XXaoi6T7S2OxKMkExgp0VWTmwgRqn83wgEwJxfu0idu2GcbL+8Z+evYQgMyS9E5LuoAB0/jckgwLV0GR5Yl5q2u1sb7PiOiVQrzd3ajat7h9bL/wvNgY776LzlcwpjWMnNEaBZGA871zDYbFhsncoBnnd92UBIXpBzwR31l13UYybc95lvb9737lImdhaAlq6Cvr8FSN/qT4TeQy0+tjzy2MehisP5IHQZV5JAE8NAgINmLPeOE8YfO5C+qWt31xeYRYKtVgLAvg2BAE8PTZISGxTF9jPM66fXP7vLlHXPEM3RYHpKCkS4pyBrVaXMVMNoBE4QtXrRrhky06V/qPsP3/XNK2LhL9fObx0SL1dBwofcS8ve2M0SBsBYqrw97EwyzQ/+czwWMAzG68ZLyYSkCcM6Va/drc/jQ6I0I+MIn0PEAGfr/7zYybOnMNO3gsZcdqfoyRwoco/YxySP4OzNm4xWCachBHb1iUtPkIBGWNvhbo4ycBHti0O5J/7tphOMAFZTKXiv1ibAnn3vom31j1ANEcPqCUypv18Y3OlBVylwlxPw6HvjjjtVL29dBCa48VL5UNoPOUB9ZChnVv5DdEoZ3UIuaDHiwCbBP+u7uHuHeCH96Fo7bejXX1ERPO+yWlHiJluwtyvmF283eyuEZEfHaMFNYDFNtQZL/qQs0ZCIE9RvnNSbK6RQa+sqp1sVJ7rJfVc3teARn/v0VTAS/a3FM0eeRdVbJzXZrqwoVdUi6Vad/Gqu70tVH8j/LpqwAJ8OJHDaE2Ttn0NyXOZVOn2m7P+z4kX1TmYXuFuB96CrZV5+CDd1NHwd4BL/29VslljH7wZzT48JLBkTvT4OLGhyfrm1ihMI3tdAhByteREFpAgSLq/WBXnvjLxL7bWKRTWRl3YjZXHmZ0lf1bLVxuqfiwiMZ0rttRKmkiGiUfo6UmLCEAP8Yeyrnbg5AZqJsAX0v0ZL9FZ9vTSG0XiACQ+rb4JOb+spJVCIsbIrSJKN65Fj3kd3trIT1IGOfGOOpc7U6348x+oLIVbgC9P3mHQwzD/OE0T3GWr',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(827,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.0zGpnnSv86zU4FzMiT03ZpmnBrrIVzy90zuWbHQdDfmJ9WdpvvsUNjqyI67K6zoXnWVCPW909Q1F9cqFIpozkhRS8+eIxNNKrpxZDA0bU/Qynd7YTpXid8XBzqrWSyk1dit5sVMCntv/Bwr/3/TFQseGOEotATauZp82Zgbsdar+9p8VLty+ZLvjVBjxm26GYYcm1+dnjhT2+BXLT44ngPAx37Ihdq4Ebrla6szLepjaVDQyIriWcgCi+utX6xpEgNn2qH+tKPrNhOIXU6jcCARtaH9qF3J2ZOpyEiiE4WH0N+FrKLEmQ4vJJKahZW0dqMO7jc0IaXIAb1Vj90VDCqo1FtBudZCFBk8yB0J/IiFoa0HG8qxasdhg9qEMZi5PCp3Dpnyu18PhQtaiHyk5hJWfduGWMha186AbMImx/SrORV+EX2N9U3hrmSl2R6wnKfiNeZgtVmE5nv8FPl+DPCj5AfL69hWWzipJCOBGXHmWIbUyrZHP9REvmc4Cs0rE4C8jNIinn0RKyK0LbEPtkRh/4Xk2eRXlEZx4jqfTw1yKkCKsZHAPoCQ88G/BkbJ4bqD30w8DiiuxpueK8VdFrLDNYZpFZ5+FMpY11lv4guB6Th0Ttar4oAYWhQeFuIUmXd5KpOjTjnr61i13I5vDHiwVpKBIXyGnekBW93DM0fFpHqHcPWkrkr3M1irGKTX0DsV2EYotf7I2AtTgOWslCPs3ylXXHldqtiRCnTMTidSa+aqu4Oxl0sYF6RNZU10GlCoRRv/DhZvOYYq/JoGw5ruRjDYotRvuY8au8iVJ8ZwQ1/hcv9szet1IRvFSU9iWxIwZjXVAovDBfdfkHbJw5eM5LzrDD29zqwCg7wX0t1LBuYw3tseq1TfSG8gAYhwyzd1xkHgJfPaPf32ETXn0/dWlbMgMp/tMusEQGzx5h8AgpOZp41IyPVkZK+QlpShx9yNEEat837sNHLfUY/Cre/cJQrNGnP010DUUF4HYSNetd1nAexQjV1K9nHODQ1jFK9jjKn1cpO63BwfhTs5MYNNM0ORRt6OvElnPMpeCgz10QgUo/bMgKx5Ea4YuOgm6NlhypPmoMeEhUIq47UpiinaCPMAYcB4ww38xxVR1o7I0IUhK9BdsngzkRgUKj0bSr66y9LjJi0XwXrIPpah93KLyt4F1Wj8C+7tDaTV+pzndVoAYU/j4Q/nS39Cmc3n4ySHlT5HodTZ7JvK4ZQVFwtSNdYLOCPiOG4o2GQHk/2xwgPELnc3cQa1tEzlispgjNnhLxV8/iHCAxaE4iwRkR0ggtAxjACINAVg8E3H7DTiFEeo64SLRfzuarVJVY+wylXF5FAPeFa06SE4BlmaB4rUx8+hgpjKmU5dSJmKc6lvuGbdNuQ/9Sc4vJomSPtnMJlD5yo3y4uJozxgXJdlkYu19UNeUh0qmKvksYVqxYf4bTGCd5Cpr5J3SQLt2ccZNn1smN8OVDh4e76dV1j+shamIgvlCzievIQA5Gh891UYjTTDw+vUQkWQ6ZrxaMYVPOSAeDt8sVj9DOpwiEouBjXiSxl5FDszi1NfIo2tUMiJ8T0N2n3REDqqOuuFwQW8eob1dkswfXefrjJRkvyjL2MkgtnT5FsGAd04FE5IZu5ob6DU9Q9MLEcj+2dJbUtGhN2CJ5f6B3VF8eqUMD9GxWHbcV59l1po+Sw6io1N2rGNorc3tHgT2WF+hX/YD52O36U0+AC+hmWwKhSfp++5HQ1bkV5hpP/mQr5NeYfFiPU90zrTUGnljs0utKTM7GSaIA8ZsCLaV4i5bFE3KDst3j5sGT44B/shOK8GQeHgK926erRXFF1dHxBVWeLBG6Ed6F7+T+MBcfNTqvbYJx5UWOkMGLYXDhEhsu9pZ2Mou7Cn6fceTdlcCt5E9qRukf9qUU2llHxhZUuCpr7k81d/59hb5b6SLwelwTJdEaPxkNRyRc84XnsHg8dRYv1rjg+zfj0/qWEcW0QV3nNedxbAxBZCGpnMDpmuorUATE5LacSYmsdWheMAzPFDtydnMNp7nkQraMpHOu3xbdu7b+EOq6YKFjRiIFDDxlx90Q4uPuzx+iztresPrpIKqJJXy5dp1tfQoPQVLD6m7rvfLW+exr5UX1ninRn/anfFvyQQujTbO6Irg52kdJ2C+71Fnx9tBNzgpnzRwh8U//YyUpuB0pJOl4YSiJ8aBoAAbYUcMR3Bd0z/FGkVwCo33OCc9CBcPNxqF6FlDy5dMqq4G03meKMyF/sl0HkyDaPD24XS0c+soMz27SZPyld48dXHV0F7j21k9qt3aDfyvandVBHSbXiNoej3DXeRTxx17tApXKHnKmfDtgomD7LJtcKbnw+XUiQER11iBXMnWHXD9ht9Hh5gzS8MdOsTx+xomfjSC0EHVa5z6CT61COy+nYbylYZgFz70mK7d6OgH/XxJo6DrnPVNpjnMsRIC8H0yfGzxJTrOwqvVEoLEb0iTIBSkr/QJ0iJkhhgjVWalLYDJ3vAP5UJcGFNyaZPZvNQDSLlvuaWSIXnnOCQE7n8wkfk64+54g2ykJT9hF0oW8JuQLiSFrxMIj/2femC0jVEgS2nWmFRuJrLY1bsjWpmL1iG9fpHKCl0dLFNEkH/q7zNYiFK7/CN3Ia6Gu4w2slcbItrkigTV5wlySbrEGD5ixN13bREgOzIErPIv0IbkSn59QPAB3VmBHEa0Y7XH6aLb+AIE5/ryZoqUzNuM2K3MR6qQ',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(828,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Ml0+HFXuenh/CJWIS1aK/6yYK6TLd45Myk0hPR7FFWkMUKYtYDr3wYXjWXfdKpzXsB5nOkGCYjqOofUFs/tnrBldXM8v+MFxMn6PaZ4VxGTZeNRE4vC2iHFoWwwIUgdcZNmVmtl08I+JHlV4xE7S8TldobI9cL4q4tMrzNQA71obBth8HdNEQlJUVtGHXZpoJ3ZrYiMf+cxr04Amd3hDu+NZSEeH9equvE8hpjVdOI5at38wJb4Zxh0NUrlLhxn41t4SxyIRTzrD1+s8e8KpMrYWnyzQX0LqyX+t0R3WQVj3PR3D9/aHp7yrt+mjRvLofDCNSQre+T4zatSfrqsg0QGo6q06szhD2Btn4Vwt3rV/PtOHG7h0gA+Mp6tAC7MZobSNlm+xlviVA5oa94MCnaKEL0J5nS6QBnHhqmCHJ2qCOn7oXWuOWPvWsMi8blffbuU/siSUx7pkoaQFP8La+Lw6XMp0T+aa8FWpXCk49XApjuHBHqGeEXI1+Htm+XwrlIIFd3HQqi3JMOPuX82/YmAK1knR61uT8lfkdS2PqwkhYVv2FPfGqKjef8eq+gGHtiG5S78aWv4u3rVLZ3V7PwugIlUBA2aqtP6sXvT3fDo4nVgpBjcpi0lvmqBAZlbiQeG0M9jCnVLS55xrQ2epfpNEgTt5Eggku4cFtrXRj+9ZcgK/v0IuTsABUlPyzPPwQvcQuk2BrHQBWvvXJkYQSmpK+7AJbxNMQbHtT/owSi9R2B+QBT+STtlw/LDhIJR3XBKOUQ+4vJx5ARqMBVNrEuQg5rUUVRJIHuntZjBJfwTf48PhSG6CRSyOpxXrJKShqehbjh6umtVdrzLOC3N8+VKPHJZ5eWVx3P3NaK/w7O+FKjYjjWk3VTbTrJ+6i4kYrqGp+OoXqJ5UfCETH8n9HO2y3vvn79Vv6dIzf4/Y7Mx7Q+NYdxDWrP19iMjMKyt+63bEHIvjCWLrsp8Fa1TVCuEwvloY2ULJMsS/mK0cDcHjmOCW2qJSCaXWvHi4eyQEiIXF0hmtUxUilnW/YouAoA9Loekhu75KfOO3ui/qfGrwlXFtao0BCTOYhKvA0O0bA9CS88qvG5AbmjuTkDBcuNEIVnCuOfF9oqD4StRSsD/ni+1C9CPTMu7u7jNwwgoWyhjZEpvQvYxfvVVZDMTqdm1MLJgSnJrRJ7CRaXoWweQ3nK9zuCZtyIx8Xyb2fpbE6hzx8JCEmkaMj+OBTHZ/L6kBui4tCB746hCbfblKj2nUGVWIBb7BhLBdMvXhUWtJOnvrZhAVqoqK2543owk4K6cmwzGQHeXqIZuTy0of3RrbesrXlpa0M72kFAkU9sBmxtF5a4VCEtnKdlR/U+MXs/5hnLxo02OdisMkuPFec/nZZ5526AV41XASu2hk6ZdXg+7zZx2OKPVOiKr+bg+oET4m7YFuIukNyV8CHAGq+wzeX5YcGxQt8WGSzzuJ5kip0akazKJxAc4ItIGWj5Jn/GNjyaF+cvHAkLgmv5rWlVa23exySb1DcF54c5myyqX8XX9wKYIpsX8gobvt/DFLHLTAqmo1iam1xPLLae07/amTNOSWyDLwNaJa6pDa9AboIaEClx3aiUZobwmjzDSxfbjzpiKqa9hPYcsqijWr2BQ7xg+ee8/VT7zkeomFTyefCGa1Bl4n8Y+LLJSxCp6BgYx6DIJ+vu/5T7ujQsACIbQw2PZp8TYoFFHL5iM5K5uhUX1/Tu5FwdAib26/PQ15DLH5ELZ33o/yONsgq1CoglU+ji6DjA7l6ftFxUCcrw5JI5CA8h+ZjotLHBIgf2epZF9O/thmnf1Zn+M3u75xAV++NICJlJCh1U2cvw642J9pDXcVIFkokg+sfEFCUkk7eW7deAccGGs3NbXk7vr8HCvvE/eptHAk15Fp/xscJIMi64zlT3AXG3GT1LCyavoi5rIG1Cw2FyY07bv1vM/8RgRexSdt4K3zr9s7VgwU6nzi6Iexuh3XHjqvnPMRBoVQQjcbUxGGcw/gUjhc9J2nUvv9v+96DmVZWtvn/dpXL7K0FWhWmcvZ5zkVUUjn46IqOPvA4DXq7i7wya6R3ykOPNZk',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(829,'down:ping:27:-1795240872000000005','said:27',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:27:-1795240872000000005',NULL,NULL,'s1.5uL5zfUm.pWXJsCMCnBXuWPm8DhrbJYWViM+vI1oVSNk5MxDt+U8dzWHniSzVeuCMLH3cUrLelVTvqdO+gecvAZk=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(830,'down:ping:36:-1795425321000000009','said:36',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:36:-1795425321000000009',NULL,NULL,'s1.5uL5zfUm.G+cT6IgLUOTmBE5bPM84dL8GDpMEyRK8j8c/rr5e+hnKTX1PpgCm3MC/GeEAshNjaVoSGPXe5c4iF8g=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(831,'down:ping:37:-1795424725000000002','said:37',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:37:-1795424725000000002',NULL,NULL,'s1.5uL5zfUm.lu19XZim/kPH6OUIXBBNnPEKqyOSOzORqUJe6rc346c2nM3vegdfX4smYoqAxJdI6C4RyEFVP8YJxPo=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(832,'down:ping:38:-1795424734000000003','said:38',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:38:-1795424734000000003',NULL,NULL,'s1.5uL5zfUm.d0cm3vt8Qv+BS1zu+TsVEGWUiEcTcUf9iuTBtP+hlxsbiPTbrzXwi+3+TgXJ6HTJNrtHvQIsBwQI6PY=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(833,'down:ping:41:-1795424745000000004','said:41',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:41:-1795424745000000004',NULL,NULL,'s1.5uL5zfUm.fmaYh4uqYot2CN8/l6ERwCtaQRCnNTcqL+WsqoyDf2yJggDlyCe+ifgQmDugA6uOdmSnJSR3uXhuS0c=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(834,'down:ping:48:-1795424766000000005','said:48',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:48:-1795424766000000005',NULL,NULL,'s1.5uL5zfUm.S3hdnIIAmfMv7pSF2Ieu5000ZpRGT2Z2phQen7Jo3nKDWLXMc3d93FrAgUrNYJ+DlYNrAYSvs8xGEKA=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(835,'down:ping:58:-1795424776000000006','said:58',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:58:-1795424776000000006',NULL,NULL,'s1.5uL5zfUm.upbil+UavvD0kvn41gy7rENqf/lAHL1MntrhUkYAlHsEsOwNWuotBGhCr3IXkrvB1RZ/lU9DBzLDmDQ=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(836,'down:ping:66:-1795424784000000007','said:66',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:66:-1795424784000000007',NULL,NULL,'s1.5uL5zfUm.ldNmBuNgCjui/WxVpiOzu5Ov9AuLeaeatNR7YlINMOskod/TX+tx3xJD7C1s7jVAYEIAu0yoGuxax1s=',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(837,'waits:-1795424816000000008:3','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428020000000,'superseded',0,NULL,NULL,NULL,1795428325000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(838,'u347714270:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.K71nEJfuPqnheoBWxoqayEkyDWKb3BAmPdMr8sG+W1M98gyBmfhGg2amp28W3b9Y38mD9ctuVOKjxJrLfIBd4iwI1X8DiRlsjfxbDrOg9PsvayNpSeKB4nRwkkgPk13zKOJgRNwWfyiWVuuQTkchnQjswCC4iFKffzw35uZZIis2sNQDDJ+zH3vLLVuNTMTc6ehP7nGqEVZO+vfsV9cVXMdS358TP/S/bjt22FAQlytNVz4WySSWiUMHgjN3H1igbpjf4i2hQNsaWnlfLcDUbMsF9IpKiMyOe8lDQUI92tBd6fqEUltLyW9S4+6S0QF86EHVH60dfGQBZ3zA2sV/VJdOlJf9SVBQrF+d6ssBdmLeai7BYi0CbSIzuNEk46MyhuW40iluvtcTdu7yxlGfFJktZN/qNuOWmZaA8warS+i17jfDau53CaMIZsLeooHyACFLHBMdoisb45S2I30swRQP8kjkojUWRMGwBLH4faYm3WwPoY5yFR8yEgY30tl/Sc4z7sWCR63BimnuyBmhxNk=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(839,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(840,'u347714272:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.wmnE3zpjnyrjaJ+53Pj2+hHw5CqkUxKapZZKTt13cF0P9qfR3hbDHJKPp29qwYEi9DRy0j7v1olFksOSoiFPZk+u29GNuK2GxA8+RLnZwkMP5Hr9+6qlAhGkYBRuQBhkQSqPXl43B88ByI57rHkbVPGwhz3aYNCnkeEbdP0KMeibWLPTbrElcYshW8s9aneyQ2V6ft9m0V+3e+POyPXDLAloMpFljD044MFhGah+kgiUAtLlhQYIX+nIoatls0TcALZYtRSbl1Xpg55rUbi9fln0EqcZmSof0vgzf8ykrrr2FypBfPg4T2Ii5cH2beBoxAh9WJNMcx5hrFKAoOaP2EWtYg2H0D/k++cEfdJZKGQTvENJg+32JLd6fyi4j1jYchlWYJsqBTr4KpBxXpr2gD0xJR9iKrh/CU7dD+m/f/g4',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(841,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(842,'alert:1:1:retired','lead:1',1,NULL,'editMessageText','s1.5uL5zfUm.nlPz4htgnFIG9yHmHItjnrnSRio2XXbop1NJy7MOM7gQ1LyqclZB7sYL6GhXMsF3/a+5Mb7dyG1aYrCkirZBZYykCXspfGot9i5Dl5gxm8PB96uMMexD8sdNmSBnJ2CrMkSvXReoHeQj6JVmBNKxqZ1zcnRSLnTTkr1UYHImC1LxgDONfmR65bE+8BxqxkYDLkE4STLE5ipFb85dfHDn7HgPEeL0TBxweaO20Syi+hxqJ5v55/VoRL5B9YgTKN+lvmn5usTcOVuT9cn86B2YlbeS3UOnCkvbMSiYjMcitN8D+5NEm9POoLdZv9eNGL1ZILcRXxjAcnaOzGKBrbniKFJdCbmEoIK6aUHUMhHFqxIWk5h9cZoDrSs5OzoWtSxdZBXfAVrfNbbu5qN2f5d73tT9dbuYZZVeY7mwUQemOlc78SEYPGz37iE+6g8l3edUEFgSqOMpmLk7Z8bx7Zy1IKubrnw1kiL8MnRX+WuwTWDvb2tvyu+/lAGQuqOseRRt2HyQNdUaWNMLkLHXLSjqQ+GJ6VhjL1yg3hUyYhy3Bt0=',1,NULL,'alert:1:1',NULL,'card:1','s1.5uL5zfUm.f5n6OYT1Ck7iUMnziBTs4t0DHi6ooeVsVuuB6/xw2NsfaeyHImyWnSKRfO5DW+xQL5mQXD5LkqgfZYO44CrfC2ABArBoSglkKzk8gmHemk5kKcrH2jcG1BVNJCZQnzhrmZRJfYkSL5tasUKdEjrksQkKIEM06TCvut7qp1hDuOlUCP7shnhXhBe1SSVb8+Jm+WBcq+i6xYOIn5GsAjoB8AuJIjcnFhsnmNS2ZlorHCJHmxa3v0Xn8IZgIZz5Ji21GcNnETSW5QEFdjJ2/3GO6/R9BeKL4YnVBMoXxBCwFS97IjAhY7cHDg03KIDzCTpEJQjXnDYfAaI6RKrU3s8AqBIZkFpK0h1nQ6M40qEz8h69n8qxMW7UuqEFPaQVCgei6QXs7ieS9nEuL8PQemm4jlL7aGVR4nWnzigI7wuES0l3hwJTjwBz9pi+zOuwOkQYqz8vCNuDu7ArHq2DeXNXFt2s3fVY1Ndf803Z5Meqd9oAslFzKTdmZ1DrsbPHNKfwSEMR3+Vztblun6/hNFGSIjUMGY6xOSksVcRjjwO45boOmbh8/DMdDAXABdUHTYpqke/EoCn2z5AlZEwRLgnY8GHxMLzQlNSr1pnrXps6EwuM89dQbT79WNI/3SFyFe704+cAWKZbM8XhFHMWWCcy70BjgJvmr3MrrlC45pQGaTSQQb0rb+GJ3Sgv7bipEBPgJBFwiaHNQrLX0wR8Q63+PhihHpyrOKT8qmkgjrj/tj9cpzJnOt0edBGXX/ucyQa0S/0GE3lJFGe7y95Dn/hRx9musoMX8cj+inILB6NJUZXtwMzDIGIAhMwWoc7pNl0Uhv0+nC/klNM7HBebeBfKQgc2rH3K9+0eAa/sBQI+/c+PTVre7X3wnAyC0al1cRm+4C04wlfWvy0/Ir7JFZXC/irBUQZhEgwVVhT5zlAXcxkH5WE0jON39DpA78T1IYrIlt40IjE6E79SWvhg49XX+TqrSS2R9yrA9dHLDo5Ab5yDnaqB/HMI5siGVsovbd//nwup4X8+9H6paxiLsiaEjt4dgoAK+Dw2v0ebriEdziOIqPIsR7XVgi3MBCsvqzNdnxxrzA62uqpjwpVtWvHciXewLZf78OsOVIz+h2sS8kisCxAco+yGgzGpkp/r62eoUJIUFheWd8Yhj7DEJZ+M',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(843,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.NHZ/4XQV6eGudULEKF3ivJ2BRxATMISYBzDRkLbR4L03X+OwOBz9YLywnDU1D+X39s2xkuwuDWuK/BajcblTYqlyr4Xj7QDUsOMOZrwmx5SNS90xXIBinC/AYb0t9epVf2ZvjSCJrJ3NrQxRNxZnB/OxKjwaEmpQ2+xtEj2GlqUszF2XUl2w0NHnrWR3lMdwsNie6jox9Cav9RCmODAHKYzeUDVnHRv5iMWV1wzPHwUe5jKlocokqckjZLOLBPZrajlqOIbUxv+fqtLP9V+dJwl4qNTt0Kg0HtaHyuReJtzBBhCsdrQZHuw/7uru',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(844,'u347714273:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.hTsN4ldZyV6ID4KxeEGyNbg6+837xzYR+hjQ1+Ck4qvkpifUPn19yOC9tJFCBQPAy2jVsh4s//lQn7hOmbKUCUnEqNz+mVsYy3X6w8tNOEmERQ7CpiHwDxjAyLEoghAI3R7oJY/6RLPoapq0/0WJV6s6rGipcgHrBJG9KydjYj2cMRjzGQWPlnNrCcT8d/P0O4azEoEqqty+xoz3lrwWdin0U3AUzchqriRohtQBU83xUEkdnbK9L3owuzACYSnRcptc5X8N2C333TbrFIRsu9s0SVWoYVlgxWSEHdssWVAfWnbynlwKLK5ZKcENef/S5vbw2PMJfXU+p2CzBnCyBX4wUZvSZteFdsQ8YW7hZng5z6oA8xtWaQqpUyTtBxBGdmIiP85rwBaJdrO2AX6JYCDRKeAEIyomH9Tjbbs3io9t',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(845,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(846,'alert:2:1:retired','lead:2',1,NULL,'editMessageText','s1.5uL5zfUm.G9E/wR6uuqRuL/sJqE6OgITw2KfxscwYHRbdRRW6/nM6puMNgrQl+H4iDNx5DtstXNce3luN46okkpJgEbKbMsVKvTZGWzBxMqaXXFGsN9oeRDIhguDfergWQkJV7sTPwSQwfGrQfeU4RscthpuJmwkkCapyKa84WiUMsR1Usk9c5V1ZrrG37jRdux0Ay7yxjwNUVwKdm/qCrhdccH1JmfKFmxHOC7uctILpUivA4PGxfRy3Gjrvh+mIdRrsgxtM6yeRqc97pcwM7lhRALAbywooXEFjt3mjzVdkvOl12FXf6IyNF/P0d2JX4F8M3HVs4MxCYwP6CNbjVvO3W6zDd2Y2509MHQ+bH/VhzEPYMxk7peN90cm5PeVmuVQbfqeKiP36bUkDe4vF1OAZ0jJXMoYydMrbXzPEtvv8AfLVOo0jEssah4pu9P78Uf+MVWEL9Fd40eSXaC76BBI+QKmjvAEKtvnRfC3sP06C2QuXgIFtZxVIznrbbCsWGv2u19aP1QnBL+ZUZf1DnlnK9/HuctIj6LBRnVodnylcvbQDuo0=',2,NULL,'alert:2:1',NULL,'card:1','s1.5uL5zfUm.lhmuuEiQpqbMDGBYprsKtUbdgrxUsDdZAAaDJv7yIunkQ50ccjKkykoIvzGbUGYAuRExGSiLxnnNg5aD4iKKEmQoRHyKOat1LrOStu7hvxw+iTcBdZU9d8tc0OdBKnM3xVSdFvhGygUnZvWtXAJpBPFgFdu9EGLKeVCnnIDNmcoe2/Ox5w9F74sG8Bf9aiNHsMgZch9yVh9Ynm5hY+bMroCd2Zd9kgELM5kU33Fw7Rd4IbXRbptdieW2okVBDm4Lr+Z7qL+gmup9TSwmROTyoPwi3PdgS1xocGct0fs62AqmtVXFEAPYBiFh6Tue1wS2NO4OPO14K+H3BiRg5JNoAMWs6My8y9uj8ZyHgy3OZoHNj6rJIzkhJXGWCOPBZZ+YeeGNxMOQrk+bZc1MU8TQOTfu77EonFlb2eRay/MFmti6d4T7RDJWOTCQEjNVOBaF4+Q8QZDk91DYROzIgYXFSdp054x9ZGXkMfuZ9pAKEKdgTxuN236s2GCuLDIv1eH2bWZM/RFVQ9lnOcvKdB77cMgcbPt9w/Q3qMCq1SJe9gUR1j2ni1zq2nKb/J8IOvK8qDep2VeJ7TO7qE6tb55NxosHgAz65YKdHAI6e/Xsi7gU699XXWIhZg2KLaq3WkrfekaVcIaHJjbC4MH2GiJ00LprOiRpZsq7KfP4qGMrtxgb2uDgnP8Y91JF36zSvjmz8WT6svNoehtMe4416CjFULKebiYcEN8yT0pQdGoAgPU96vyhlHNA1HAwVdRFvcWS8+Agzbd/d0v58K5lb/iVCtISCjQTdoDkShAopbWbcBd2x7iOQ3cuz3kbHH26RlZHG42ZXMG54xMe9Q0Ly5o3IY6LfE7QtzkLLD8p+OIfEzWfh6zRxxzLMqz+rDwCPMGknCrPaqFQy/gfcX36lLmr6+15UoI5Xn6DIHq9z/DNeZKFm4Jx6Inbgp0UDCifCEID5gsvoCe2Q9X7wbro9BGjTfy3SqwfslSIm6s5io/fa3XdiFOHhE3WGD/qRseMyElbSfdbhjS7AwR5Edgy++bn4qw1zY9FtXSH0QBMujalgoKOKgYvT6Kw/pVe5zigG+90CDQcDdobJrmqiwi97SHXMa7TBGcE5areOm3rMw5F4xptxKIUhZ9SB8/RvuFfsks92WQCLppg8Qi4l8EMTspO',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(847,'u347714274:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.78WPPDc6I9f++B85Zoel/T2Ki/2Lbn6IwI6E7Z7EstmmSB4Fpz5mJZwpCYHy2HPAOWxDA/LT7LRuA1i8yxc0+zKFG6qzZ7VFCgFSXd2Y5ZRVcNjoyN3hg79gT25Lz7S55zP3x+7HPNRn/KenrvmF53bZce/kPkMGAcy3mSQVGhiA7w3sFL8mQZGJVAf0QQfv4jC1c7aSlACafcsyXMXeZwP41oHhntkDynTxiEpYsXIX3mUO6aHf+oazvY+s0MlKAqbG1yIb1TYKEiwmuP354jav5dZxCTJ1PuPUj1/RA9E4qA8XI+K5vFh69KahwGEc77J8A+/2W1hqfOr9BxxVWmURXCTdGJchOJNHMBHoJ6S0jM0OOMXWXg02Q+rBy6BDDbDSbRXPyXUHA1hp9wAb7hU4bNeuDmkVlJAo5szzEmYr',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(848,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(849,'alert:3:1:retired','lead:3',1,NULL,'editMessageText','s1.5uL5zfUm.pwYbstSN+/FTgPP6sHtUWKS+f01x1fW/aomm62/+Zx0dtT8R6Jf95icfB9sBJfB1IUUC3EUrCT4EkI2glS4CGb9slT2218O5HT8bGQzNqmpc+0p3n/25pPgzN1a5x6pMz1EynCy3TnYYlIInvNbpzYlJ6CUj8BfYWzQZp6xoFrNXTaf516mkK5TmsW07FB4Ehw3kMJmiu664dY5XjyU5KgzU9RGDXlWBvmDWTE7UrBVngBSw0WLy4gF0GB9L4rOT6g/+QEDdxB3nffijToUsZ6jSenLxuCWwEl+fxslogXPZNSbDrSQa5XzA1XZeht2Px8EAPJjkAA0p7Si5ldC/JbnCwk/7GUKBJ9EW+pXJSEPVDSVtCPTnqffM5v0cFOp2NIR9KOQpw8hbygXBpvELZEzP6wP4Nx5tn5jqA2Ae7YgVoIbD1d6zCpkCnYcIrnKmad43qIa4ZAIaloPQuxi33eoi9h5ZjEjoQ0IbnkkZmByPLohd5JURRmBvjEVoYoayLGVCV5Q6b1hbs/bHI9rdSmm9vUdSBRJcEKuHPQWec+E=',3,NULL,'alert:3:1',NULL,'card:1','s1.5uL5zfUm.TQvDM5Y2wo1h42p/o3H57waoN4SEI8RlWW1Q9YbllKiQoO0jf8HvYa8lxsDucZ+7akLplWDxKb2EL+US2cMn8Ko3XOKr/5B087NimNPbgwVHkr73/w8GP7Ser/GcispalarxKkL+C/r97mQ9iCGOHsJNfCurLjcuRCEV9OiR/Di2mYXS9TvHTV9mR7Whnr1TQmr06BgXT6ePW9T44bIxjpr6yXk2SdnX3PalOlGjF/HJI7AX1JYvxccsN17vF54XP/Tn212ba4vZaFYlChcpgxyqDLFiF62nx2bZocSRMUCpCPnnT54unTo5888Tkgf7ARAfY3nxA/UDpeWDYojVSjBla3R+LE9RnmMsE7Gzjt2WKEFAVEUCfSQVuZWifXX3TrU+5BGyoTKnUe+qnxJ8jSp6T0tF1xeV094N6W0UtXOagXuL/wfGtFd015iQ902tcHK9J4VpdaluV2w81bG6CXOCsczwDCVKY5IE8SVyV+eSoQxRC57W7rupBA5IA/Dbav81tomsUiRTkgSj2aq2J+Z8kQDsvDO0mJ+ewB7Aiqo9rk7qs1lthWufdc8MbMJdud8Ab/XmAAURMjoZW5Xl7yYOzTQH61u21rE0gBzz798BTtLdPsaluVU42jJSlqPb0+rsv9kAC/Nol593zYpiKD/B+jGfh5C4ECEFjCsEW5uLcEjQvHbvld1o6TyNy4LquwVzzib52FMs+N4p4ih6W+ZuCKg6mOM9Mlhx4NS8hSsPgzO76WqYzZEyvmviVysDRj4SAAwImfieXQFULzSXrAn69swcKcy4NRSY6SgxFQJ+RJIXVSmEHAO6Xqs/OaAyhnv3PD3lasjcJQF2DnZfGZE7Q1jkieEUTJ/JlDiR12dd5G+2DPUEpCPmOp0DI24ebb6G2+9vFPqw9EgGLijBowhI7GVFie3fixWpiafhDtzIGUInffu+ecyJmlIy4jtB+X3WYvG4fF30r9vEt36zmoNEgZCUz9+4wgxxYFe/JxmNe7OA967Vruy/3PJOOZlwag33dapWzjrXOoIcoABSTxFDvHX4Yj9FCC1XfFCNuBdo/hs9nQ5zZLCWez22je0JxlYYfNw2oWUEk3YJHYi9JBPf8cMj30iV87raIZRNzLbuZzroRUS74nQQnaHezkXyUIJVyL7gcfwdnB2Rojrk',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(850,'u347714275:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.iCT7QT0OEzA+e13fftmTBJ1bx5r7uP8mzLXSg3IBq8efYq99IKqE8U58HtCp/sWMXsoCpnN3e22FyURhAAGrNUpnJER2E5WqRdJk0eE/pJvM2ksjJS0uAOEk3VnZ6rnq4aBV6492p3R8voRvyJnPozLkXowr4YwvfBXF9FlImhCNc+K2hSLrH2JmbO7zn6GXEYqPYzpGsoLMfGDImQCxBZtL4UvBq1jeuW99KV1NTUCkk0R0emVDyo9nHSa1N8npk7IHztOpzA/gTnHNRiudqn/bRS8sa/A+TbJMikpPHX3X4rbgjGFxAmjtGro4dfFsDEx365B0bTulUZDOE/goV5L2wA4xUag=',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(851,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(852,'alert:4:1:retired','lead:4',1,NULL,'editMessageText','s1.5uL5zfUm.ANFowfZKfQGttiwls2K0cc/usLZWMGfFh5MGE1p4edkueGeyfRs4QP03Q7HVm2bLty5GU0jTs0uZdA+pZxVe9OgJOb3FjucJj3quBu/s5eQE0IHBdCLds/PfyN3/EPXYsnnAxmjfTsHoGdQtMoIHBQcf66+WUIXqH1iV/5SC8TpHnYikBrc/HgSMb+TQdvnDxAUSpPsnNd6O8DsQbAojRDfZvwhvJqM6K6QuiYo03w+KfNT0NhpDuoF88UJv1YSTNgQQavgQ8kk1BWWK5aJ1ZjGJbEJgFAsEtRHOmW9lFRZLn/IIAsEwgT3UurWo6KT6Pfp8/gdlfIF44seCFUQflecms4CK9Xz44fHHfKrbkFsnsXCsxS8e2QE6JzWNhAmo3cAY0KORgll4F7ubcqKzPmnrwxaCMK/MYdSsBT1HuM+n8WNlnhfzbJb8a/flQYqXBjey8j811z+XxoX0gLvKR4DdePjOyRKOXNBn4ulbdqfnSnRMciBbJNt9FLgyxDSwuaJceiXtQjAaOhYBuADp6UQ248w5zJvXacD4BzEyOzVGMhM=',4,NULL,'alert:4:1',NULL,'card:1','s1.5uL5zfUm.DEA4IFTIhGZRgcFpJPxVXRj70Cj+8hcu7vpM71YtQ5UlLZszVPDB8uNZ3RG/B90QoaBq1oRBPl7mLdpyyTidz6qKFsTZys6lz27wRN6JY7OsbefhOKjpSILtQL53mPsbBx8hJPIqRlMnERcErrGOGQrZ50CRBS4/6SWdzWumRTIb/94aoNiSw5THdinI72McBw/kH+TgMH7CR+3F5DVK+zleOYsWyolf84h7bWUZiCJAG/nxgECTKdrbHxqHhNisTNC+mWHYJRGZdee+bxMekC/z/SET2hsypGy59zA0gFzeWSxGGwS71V3dSNDkN5SWOYRFOeZg7A3dBQKe/tgpwGE6pkQfIka2wrGh6UeGvTC7ApphRhTonpxH9l8UDXuSyJP53Tz220zJD6KgYrzAM3lc8WKzn7pBgcT3e9JvvVzNmImHDUvoioljvK4Tq6Oj7NGeuVcv95w9RnWAPrppKe9wFNp/EmEjVgwruJPnOPhXEbNJssvgeNIX45BpPytwSPjR+BWZ960Isbs0S9gCppWR1/oxMREvknqVr6WJtoKY+THWERoaHgc9XFwM+UyqsSO5sW1TYYYtVn0lgBEFyJtEoofYqxFcgNfvlPsB4A+5iUPvnk0TQppmVWhb5/RM4bIZsBBa0iJbVP5vfMaDDwbdZ1Aj93JI9VyMg6EbMhTigcjAY1Lx5f2mYzwqjmeu+L2xtQhRBIWBjKeT2bQ9s6FIpwjRcXXhhlowK2jaDgCyRKaO92PBCl9bAU8RNSl/yXoFmcwtWOuLDjyN12egg8KyhcoFKEY/Y8aeUZiXqcWFrYxXcZhVBUNXzVdCwy29PXrpiwug1vdkQY3b3q0NpYsf493+q9nTxjpBJv2fjAPS3OrKKUdkfTSa3fab3I02f+7QZ/qGpM/Eje8Z9kADFfG+X+T2dJX1Zetg7ZFBOmppTDPdBfCtCkZf8hjLSPXFvnPFYkR4qR/anxcVWf1YMgVx7C7FQAouhuu1op0mwqJE0mSx1zZvAsC3qunjm9gbAylpeu4uB2N/8Qnuh4gp3MOrggrN9yAthGeM49r4CgpZOaLngbpwNaBtFiN2CNpbC4qKR2vDWQw0F1+VyJWM4x62c2CfKYej8tuvIZf+o0jGIGG+jR5yhAmu6t9jBEdIUHuSa7/0HC0Hh1hnzV8QSIRLRbY=',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(853,'u347714276:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.LazsiPUJhfSzWCm5LO2WTqgdfNpBjlKEuGoMboH56kJGe9xZpdiO82fDiVaoSH/II16k9RbiiepIFwVLSkr3QB7avxb0Opkq1f3pW1Yvh/rcGZ8tPBqKyHko9BtaB8oHk4uxXT6HA4lewkv8MjtWTmkdTrDRzjab2cuEgOjfxKVBhjyGShWyAfyfrtTI0OrnN/043DyaPaPkLKP6MD1w+G1MN5G47y+GNArLts3DlPqLUj45fD9DtU5TH04CciPoaLyltQJKU7BEBkCkIXQB7oujAZlv8bGqhx1bxNsfCDw4HtXdSE6vbUawgoCmizUQwEwMxiFas8CxxBxgCZW/h7YwoI9lpjw=',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(854,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(855,'alert:5:1:retired','lead:5',1,NULL,'editMessageText','s1.5uL5zfUm.44Rvq0IWsaIqdQnrWqGi9I+z7zGvObtsJAp7ZJeK22H6X6+EDsJmJwyvQB52cF2cbvJWH4dVevxE1i1ahleQIMt4L4OHyvVU4FxXycYU2zme1RsQj0UqlftwUMI07oNt2QvHFTyI9HFykAGfrmImFGcRYiCi0GT91QZuc9co9C8Fqrb/RWtTxw6vfzx8Xmf0gvlTWu3HjziEYQCh9RYl+niWnw7A9GLO3m0zNipaVvrymx4/vFAr+Bt2YkGg++nXI3orkyRVYAEDQb5UqfzDF4lcqEXgUNMcgGMmMESqXesUhBxjd4dKwNT/Xf5Hf25gFFyIV1DvPbIzX0kqPcXSJDYRFwpb5U3J3/7heS8cD5aXdDZ5N2N6/+sy1ntimH6QubjocV2JpBkyatlbcdVM6PRVux+e3uXYNXxvE6Azn9N9F2wZCYjTWB0tBhn0q/3Njn0SkbIRvLJGNCjNKh1pr2e1BuVfJsyQCKb0v1Vidid6wrFGryp71oYfqm7m0pdZQ3iS2+s7WEWj2aUVwC+F5DR2UbROafnpnZhfGWq01SRbdbs=',5,NULL,'alert:5:1',NULL,'card:1','s1.5uL5zfUm.n7GXhtWGuReLspZa8QUhGlfAcLWo3Lh9K15ueQfqWMpPeFh06VHx2dj9v3Ch1ZmFsZ9S8Nl2UjTV/5tjHcT0NOysYZaHtzTSsoA5fjIALtnn2sCiIv6lCEWEAtj1+k+LI7huukKQ3Twcjl3D0SsErkoqPvWPp90+7mWRJ7WzbWnhz5hFTWo/U+Xswt4lIiOBlMvdLOCQpNhy9ehqClenRdGgmJrygg5srGP2uk6FczTXvvE1c2HnPOHZ9/f5LaVG1nxU9UPpi/7x1RxVAhnd/yzD8gAZi70QuCxwkfIRpET9FdWFUrur9yym8g30J8rubx8dzVk5h8jwDk/Towyyp7mVvS89dHUb89fNwV801rRa8SpSLVtbxm4flpiKRG9LsYvf15Sj2uxbVLiNU0OI8bNgwNAhjq3iHZSRZTBFG0KAOv7nRaHj1byQz5p7mrl0p6z3/e1pJR1c0RQ/zUkEdvk8MTjby4GMHxK8yp/OzxTrmAsog7uh7iE+YVT79ksODgkVR7A1Fr0mQk2jOq/CQuddehmhfhmYub/HzS0mWAU3u1zQ4gcp8z2K8XteuWC5nOqeSPDqMlC/mAAnS+SynnjlnxDaEHL9nM2WLfc6gc2nOs4R+bLLy8KI4byCeD+0HtlyoVbPHslv9MFDDjjXnHqyMOL3vLxbjpY7gvVhvqZ99XskF6B58aRrqEkIcC3zcjHD1HUApAu+SyCN4DTH/008ARwKPfq3hB0tB6poKtI82IPBgbV2WXwF+aBqytdGxsDUt24fSdaBQf9YRzmEXUdlsHF/PrSzwj8pBftWUW61tTFAPDleZ7P4dYHMG2ME4fYyf3Ioa8OUGj0SmkZy5IgF2kC9oC/JFe8Rn+z1YU7n0hADagoXyuSLr1X3kIzW+Xmt3+nYwvwV5MrBqucRhOW5SOdjkIFmVGuGBOoeFhNNQ4Ljor4gNIugS119nS7EAkAzuxxL3y1Wj3p4VwMNOZ7q7101MDaNxqUh33ZF2y+Oj3QvKF3NwgALgtvnigF6p1+UN9NupPcRRAIRfIR78Q51T7ohytqyAPX7J0m47u4Ke4hqldUHUEe1eOqlvxEWPaD0UvxMLPHsdn5R2mJrZN0ctKUfoAk3QLNx65TzZyJ8U5yEMiyj85+eX+x0DjJ1mqj/ns7R965nOC/9HYDQIN5KVAE=',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(856,'u347714277:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.HfGuF/cr0RsmzcXa65ayghcxdvnI48CFHLE6ZB8QqkbezkzmuxBckafiw8cXPVPQ9A8c0CEgRwP3ygt7S/e3rL9tc+phlwoNpi6VnEBsRixKGoUxJN3i95yFwVuuWhzpAU3fQ6e+M9pb1CdL2kxEgO/n4MVTkWjW4LIs2JnNk20KSq2M+8A4mXWtAaQvB8mtuOKgAwHCXzOjhCphU3GID0X+sBWBspS5OHr6u81K31kLU16SBwWgSuH5cgr5wMsQBDOKKfmj8d4hV3r/00/JlQrS7yXkmWCIbnuGI1hSZLEBfLiMR+A4M+wKV5DZVAkQzjRMrIf7SHcRpgUV4A8NtBFQd2NBLBg=',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(857,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(858,'alert:6:1:retired','lead:6',1,NULL,'editMessageText','s1.5uL5zfUm.mJ2tVfaIgW3QdeVNk6GM9CziwRBm+QUu4yWxMXZ3KsoqPAVy9+0EVe/edk1ygVKxupdI0xfdhqdnIgnRE02h19rDS2u4RSkJmpp5rHPlfEc8mUUbB2BZmwmvOFFlSCs0PVvW4OegkFO0HG7Ihgyi331kL2vKUACXkp5mjhNe9PdZyxHFrBhpXgtO1JeANS+9AE8RpzGMMfUyKEIEOrvSfJd8ZFJpLFfk2qV4a6bq+6I3+BbDNQeul1QYGZorZg1OLYDAhZRkV53yf5NMnoWxDNmmwOfNG1k9+zZ21XrSbDn6+o1Yq31+LCfOx1HD1HmTaqjxK6tbljhgY4DDK0BUeth+qZJZS/MBI4GFeE/dro/hodiDiGjxXJFWCJAvt50t7QsjNs0kB0cK2GQG0B2j7E6luFK4shGrFO2GkgpV//aRxh9DVTACbg0TBHzXJMHK3CUBw6yCroZc4QMqnVwO005/y9iGH+uToFjSzszuRfH7mLA8jw7tBd6wSdch2Ln7jMlsoJ/aGn5HjNY+hXNBLOmJLG3YnPwaR1m922e9BYm9LbM2',6,NULL,'alert:6:1',NULL,'card:1','s1.5uL5zfUm.ic3jV7F/mc9pv+mY9k+2AZiqSUVtFYT67tCjWNmc0S+/FC7nj1APZOVTmjw6Xj1x6kgJyutzWwegChzZQULOpNLA2FXzzcP1tU03amikpp401pmoAwU/bTYuq/E8+ZgoGvUftqfaWqIwfgoSNIxmrcMgIZ+qPmDgS+LVwVAHWVi5bgsGZryBZsl2Dwc2SPrDeznyRNQfqv0NP5sqYvQJ2HNUNqf2rMb/fYu/Vyt9kqlk+0FtBreXURsnjXV1f+0a/st4EV8MiPifOnz1IyDoVDw+/qnsKgS4V+PuB5kipBKlhS1q6eXQP00to2xEGmqeVQMXBHk7N8LjSeJD91MU70KH9t8a4i6FkLwdsjJu3FrVctHJSfK8CB06ysqRmOXZmcGIIQwYhgP4ffZpKGA7Jmf0gHJC5Ly7zsIStfmYr1Nqet2GX9Ddkp8eCzd556vmqBN9/yk9f/gjQJVsQXIa9/it149LPSXM+Aki9lBov5coEzkRNPhtdW5Qu2SGFFkXBFtphxyT5s/2E/VIMa9XahT7XzM+6G8h1DYqFbWwa+qsShXlPSSk/hf0GF3umNK+xr3PAFvSJXROlu0LHKrG59q1Tv3of3I6Takb4bBdSoQJgUA9JjVWsc8kDPz9tOmgM3IVQoXEFFF8pS4u+h9RLH+XAMUSM/Q5sH7ho2An5LUtokJhtQ/u0nQZbEGGBvzGKSrSY+WBtPnzDpzY3xhjG917PP3M6hTsePIkBZXf3ilJYfDILc6iChg2Y5zQPnFp7H7sefW/Q0pNmC/z6aMLFZDkcpvZHwzPO+2vSPeTr5bPn4+cooVDCxcg5CTJeExYLjQEJKX6xC4wTYEgZcHXtyrbga6Ig3MgcFC8epnpEpcRlgeCzwfIac+tfpn5tu9n9mnvsTFrMsvJPxITr9Stsb7Zf1w91MbKhpIukhMGvxLNzmZU50NuOCAa4wCPcE7pLwNocvaNIPHlUWPMhcjUS1aMMdNIBVou+jA9aq+gPxG+Ui6cSB904iHwevl8fIaz/HOz3laBNAiQJWtqDX8x/omh6Kkjdj2ZHHCZ6e+O0IV3Re4pdPoDpEq59yvj5p/Qe2+rFt4hKeXdm4NAnUrALniqBXabcSfP4ArxLcJCaMRsVryB4dwZPNG4wBx7/pYMnNyMiJcKBqB09VYLU4NPGzUHbFxuBZo=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(859,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.FjCjWRb1CqyN36rJjcsYE9+Vjx5gH+8KbKta7kSGRFC66Sdb/urFK869yeylRdJkDAiUdz52Rua075pS91c/KDKI3vIwNacy3TcN2ArgPHL2Vc5JNzlID7wT+Br9LHQjKXei/e33ZmAaw5GzX+284nKVqRzfL7uRPp3g5eGX/6WPVGG+bLnINK7iUaoa1zXYyxACngGNZSJR2073hva4DmkFRYvXNH94ckhlP3VKID+J8d4e1+1M2/tZjc5wcP2L6o88gv0I86Hkw6Cdptcdmbxw0XGmPtYiRcIoGJVaxmkAqNhYPvJUjmgxh1wYQ9IWlBre9ii0ozC9fjVauIs9WRWelEf/rYrjM6mzVLNrliJxKa5MdcdegmfVe4llRAxoxjrn2gx/RSBaVUYuKR4bZac1I4q2IuCZCMOGBwL2bKsqb184PUPCZGQEHHW0YBFiDk+KKl41njyJgiglN/+LDts0QQWS8BbexVCH+9c5u1cuwBM9P78y4QInpYZN9w143T4Dbn4/JZo9WvraXczUopmrlDK0OxPlFNoOlP57cW/cP7+0vo1fyXTiYexE+3/miTDv5vK6Kv62+Oh4MVoT2UXsn+1Cb2odSpVqx4JnnPudjMCF2UlO8lnE69kZx9eyk0IvNYw6y56ezbev2FSfgbXNHJgZtu9iR7nXewwgwW57em5y06S1KqHsnYooBWQ2Pnj+yh7qCEb4B3FqAcIVepxUzd6DygJ46GDrGMhjbvfILkPkW5z0Yg5Ye0MLNJapCchzzJ5FZwLUO0c5UitMA83QwEoLmF02apeMqQzji2XCzys8RL4hFPIVqLrN/GG9OFOM+HS7p+5REACpzuuoH/o8qcJIzjx/uDFCcZ4L0SiMJ/SutEA6Z04E/WGZI+DUo2qpn/yOjvMlVwwRqzvqEC0JfculqVo/fecKHloptghhS8lL3eTzadfa/jZnIZ27C4Tdd3jKrbRZZWQ9uOnr55B+9mqJaF0zyiV+Iz7oBTwQ4WVm5xq9i+GwhRMJG7LYPXujlLyl5ljg0wB37TKmhaMbzdtXzMcLqlmdfiUk2KYgtI3YrfTn9iiS2rdyUfSg3wwdP3SAEGPj17OpHh9pmLRLr7gyLtYFL4oseBrMjJ9ThAJRSAMvgIbLVoJyKn0ccAM8uvjl1P57taQ9hirRCblncLUIdnTz/Dc36mwBrdoYYMtyfXKAqUws4qqsFV9vjZUss8hf5beeAw0jntubOsdei8dvTqoB/t0aH61FfJ/XYMdXRRNszwgfo79fZVDNKInWsD4UaooPJXYIK6zpGIV+TJpvZnCfOnk/5Dkrz8JSWsNUaWP4TuEd74+13zhGjmr8jiYVKTGJM4jBphtq1QeYTI8s6MqRiF/o2Xh3NKIIcTHMaV0QNtBZ779Q4WdViJuQ/Vuomq0+tXwaprfQvHNuFshPPaZ52pj5ccKdag8hdkzj6QrxL79qQPW64lA+h9a41Di9g+AcMYLJ10tgGBMyXstMbryuabvd3TKde1g80jHhkqpum+L5Fg+X6c/LeSYhizxG5ATtXc1ilkNoRwxstUr7IlwkMngx607Ep1U4cxFeuPYkPRFaTziV4CkHXIFHes5j3M8Xmaj00h5GE0RQw8koCRNvw8zueGibLrOA23Yih75UTHYuSjxf0UfGSYAWuehTXR+1AheSRsZbappIt/i7KA25i1rQZ4msmRsvg2/ei/Ga5hROhDNGXWb6Dx1h8/baiwhIvH9zaou0w4/cl7ZQGQje8WYMM7G8nLemKxSZF3c95H7A9AAKeA1J8x4xM78MHWPKyqfYxRVqxgP2xCx4EdJ7eXePPWP1ddd0M4ppR6VmCYzx0VTLVcw3ThWWn+GpRFFF2jVdVA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.oMwZZbPf2buLAp+2izbpQN2E8enPf3kRlZWRH5jK1C4sXh6zWKNssjIwHzPeKixqsd9n2XR72z0KV6kNcid621UQBx/shd+RbC94VT5RgpijKyfRQ4izEAKmoMZl2FSiqyNbMrZvrXEdCh+Fj35C3yfy/LmuUvDH/7ORPfel1XPCgqBokITjY9c2VRG1kIIR5eld0XfP9gs4fLwWkMvKpN3a3APabzZmkJ/HcSOvLse79v7QDEMBDC4MYgfO8FDwp0YrCK9pz0jsoJLHGmK/QWN1E0z+RMeh9Gv5u2sj0siHIGWbPTuf60q8YuH0mHNjklWmQsTi8dUQ2rvkDlvUoNb9uBMDrqpKFzMfCbj86CsjPPnpTp/gZuPvU0KNu5e8Z/q5m+TMVTNo4wr342FCdn6IRUkh22YKWEUwdaobSwVAr7BapUgJNAdiQVbzw3/3dHD/Wc3QCRHcZxz+XZyqQGCzlSDhNX4kVkB94lt3GZs8xKaVovov/om705RVQbI7O94wQnbmOO50B/wNC29YMSssqK3NEddNGUPA88fcY3tqX/6mHPqfkhUsmHjgOQNtiYkjBOhFltFJJshf8rIC+79ozDItPTh3vZsfSOOUEoFJNP4A5GpK2mD9LNt5tcOa9UUdluLkXheV4u9nHMttIXAuTeIKI4bu4zH+EQYhcl9xkfWevgcCFSK16cigdd8d1wEND67MmteSY1TUUHwSoa2m9hseCEu+pSTvBRl5eyTUOonVhbQ1x2OvvCExuxKIXf7rEdXpHhBVt5UaMyHHasriI0baYDOf7Xb9F8vw9GgQkS7Lw/bs/d1Fkgf9EhGGt+1nCcgagWN5VMQorFgYccuYmA8xqZerImPn0H/6XbEz6pzlxGNl2QuBZx9iWZOVFxc5nVttZcDQp2JZObCro/PQm0MZAH3ms07qZKiXlEbKpX26U8shYjxiWoLDQ2XxS3GNduhvtjGYTj8/Ubn704zIV1lD/wi3igthALvGwBgTGKeytNoG1Lnc1uGS14AXUoYzppoPx+0h7oRSexEYTkiqRArjoiXR3scJni/FltOhGeG4LFXpAFhxi1/X+06EanNSE6UFDTxw+o0LlJanweXmOJmsvBsU8hx+Aw==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(860,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(861,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.wH0AEBH1JI+3icHmRlENBcbeq983Vtzdc/lZeEfTnupDQ3938xe2H4lDFV+w/a2cGv6JmiujudqkFWmEMFQ+BGJ6qZfOLvS0LL/8dt2Wm+iSfYK88Nw0UbnyYTYKCRio5dEUO89dJmWd0jXpNUPFGZdUijSrfjZhyQ4EVpXFpZrMf9xjr0jNLogd35tIQXA4bnh/2HLsRTB+XCh0b1UY2BmYuT5lcja2nzZJ7rtUWNmFnubGV+fDJ9Jwe8UdqU642asS8bNztM8r4Q/dxESrco5QcGF+hccbO2buzvj7sRaov7w7R/h+tdvSPUoM7w5dA5t+k7u47cLxgBNIpfFXXecoNBMjQNMzSQ==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(862,'u347714280:talk','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.xA/u6t7vvebANW7usiDUm9t8lhYzT6ICfm7KNAxLyo6V/E6etOBeBs59x02hRzVbIVDBXMiYN6XRteXkBHZhf1IJIBQGIxYCTDHfsd9R3Vg7VZsT4IjD+UlF+lYofAe55HG+U3tewZJLcHqJ2xs9WttcJ3BxtT+v8NI/rQ24BpDOoPT1i1qTdzLG38Ze0wDeC25VEZAfu+S6nGj5Qg9TSBUP3L/4ByT1p+ER5QD5xrU1/zxEbNli8xqaj5TmQ79CNhKdy7G9NLt/xpqC4mXu3IzhoF0Ph+oMumHxkQ0szqfg9qQWzTkIZI+NiO/b5RxsyQXD0H+bwVX1N3lH06D893HimRg5UVjAy+76kHft7GAs1BKyjja+EyGUFQFcdvjEMti4qMAP7BtaVQWRsN+IpZqk+RjH1c3EHmlFr0M+Wins',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(863,'u347714280:ask_number','chat:5100084981',1,5100084981,'sendMessage','s1.5uL5zfUm.emWvUZTbsnDCqXfJlLNU3HN1osb3rnNcvihqhFIY6IXKJ8ihjPdCSz9IXxKYRXmga1idYs7xoUA3hbaLzwx16cJOi7GypbF6jv7RoQsNgKfUMIi3JvePBst9JFUOTPcpwUWkqCAygHDDX6Mli6fTxPJrwdCnVoq4dTi2vJiHEOm8LOmEKHbe/nvYSWYHCoqcvV8ZJ2pS9KLglfOQZw6QN10/f/oCAe4Q5OGxPCtCdakETMwfmsNMhoz6e5WCmJSvqlNZtBdDsB1yjzN0Q7auaiJ9PUBYN6S/zVq7mxvFhuC2CS9YgkWwiQfyF7wR5L6oqe/0eegwRscMu9d3AViOuGlcF9OBDwOu5Y7/nV30kO+1S1GL6Wf50kJTc4IP3rm2BPufUXQsn2NlAHSR+KfAb6r+PDnb4ukxJ9gaYn1BbWKB1ia0oI0eEglAqJbDOn+ddbl+NhOxU5wvhSilJv9vuvjcx3AQ/eBeixwl4vGTuYWcGYyQLFit6ucAJ+6OH+JzkcXO+fn8csGkie0yQ5bBl/lcMy5vQMkmnVV5RsCxOvGq0D6eRBPaRbVuhhrxCtq2Nqgn7aH++SQ5PLlIJ7TGgHP9eKxoZHermnMTHcBogQLwFyCRIy5csf6nCytjZGgwmgFhrzQGtJ7W42gnxR8jpB395t0+TMELhhgW5Qv0ThYX7DFmNibdPzkthm1uV5PoHYa77mWrkY0aX0iTJijNBOzCM/Zm3qX6/ZcJwljI3agDLz4WopezAUOBQb2ksDE8xMKpJZm9OTbKQfnnOXwCL233Uueh1H8bbJMBZnlhKhpi3Jeo4xuEFR0MpBvkuxQc+UmDaMFIRmbpnLQSuTYfAoZ/fvnqmVMoGIwxWZ8bPHIClzm9SSEV1nUmWZHR2PHT2sKsWxqC5JM7z+fRxtnWOX1WL3+ut0KLeynkIj7CDJ0ycgGdZthelqQhkRvtGelfgOLh52dU77LLBZD8YzyKF9effgl4U5dPIK6AQWE/iT4=',87,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(864,'alert:87:1','lead:87',0,NULL,'sendMessage','s1.5uL5zfUm.l47me32EIfyNmpL5CUyDvW600mnVtstJDtyxYZi/ry1hs+M1ygeUCPDr2Swd4lT+DoRzJvXAkZk1HyHkGKCkqr4q4uJsB4gkW7kZ2KfkU6pRiY8UE7Q2fup7X6bG303+5PrxlKbpQyiuNl0Uf2Zf+pgmC1dKzKbkduDxwfdMtMqC5yHAY6HEBBD++hXNsh8jNsgKRPE6kDQOzVnKQGMefsxViPBF+uqZ89YmshtapWYopZZa83yqS4YTAt64AnLhFcfTfLFjyAJ2g47kJppc9ovw9fMq+sKamNjNeNa/UHRXmCqxW3IP/xYHzHXx4OrJCBC1ZW9IDrrF461vFLWsQVxJ//eJUCb1UTnzGJxJ4pTSaoqOIhJrNDab91n/5mgqtfmgGBMZJmYXNZfnKeRbpyP+5A1EGTbTF/hayI5RrxZ5LYn0A9wCaSBKgJot7B/cTcxxZv9v9slJxqTu+EON9nDImbgAVNAScdQ8KFtNAXhPFYyAzvWyLq1jQhCobe4hCPqHVeUjPTSUbKa3GLdZw6SAIko/DPA9F99lh9SjGdy5iAmru2e87zhucPKPr0eJ8QqtjOWDGdvxGs8OtJ40ZUbcWO3F5gQt7fZsGNzv+lZbj3NLwaU4THTVI7Xn+duJtmxnrFUJkvQo8VONAect7taUZc+eGzsLF/2E6UVM/zl9pqCCmz5qVAK2k2/3mJYV+kAlV1raS6iYBRU2I+kPbtQZrCZgwtYIBfVX0ntZkk20g5JkMcC83D1QsXw8FN5kr4lA4FoBny3v2Ynsc1X2lKKoSc0Wz0MV+3s2I1cViKz7HmOe6YMRurzf1k5A9DAubmkN3Zf8JxARefX/9B3VMuYiOz/ohSdeB92Gyo0Jj73x2EpoWv0Gl3Bz9MFBfGiCWF8LMq4RFEkqvzuCnrwsrdKAbHFLMDfTLC0k+lxLrVAQt2c=',87,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.hnfZ0koQwVmx6X0VCfhBrQmfQMxX7xvRL3NaX6s81vuFyAHPvgDuotaOW/MG52zqE8PJQf863TbCUBTl05Ek8sxMQkFbC4GG3rL1pNEchy64XnlIcCgqyAreFjAZUU4ofeeoeHCWylnQA54IwGkbx+0OTgEZgTBsTUU2LoDV39G/xEcl9NbSa+6qFjXj9ygF47CX8ckBdCVHgvlyA5/emeRy65pfAqWd1cDTBHkpfBygUpfdgxbfi+bos2ZaGAbIDZEKIROD9xO7BwyKnhiIblidvywo5yFYwpY507Hye8OEKX1coJwKgcNVqXBUy2e3XC+8XQU5UBmXzzPqYsZlr9qWPAtsjnbyjFXExQzOosHdRmktzpfN4d0mBzLgEaXMdcAKfZFMoZbCALvQHprqXTMV5qFaE4PsG85ZBarlZmi4ARZIBNlVv1V+f7hRVi/iQkpEB6Sm40xliQ63Nt+RCUS4uxfHRtk8tKhB0IJeWC13VWYhjgo9l+T39uFzE6uGHkaevqIOReyPgMgIcFeWa49k6wX1Y9SkoBnP3V1WQFgB8OnEArrDcgfV2mPtd1Yb88pJWcjzSEZopD1/dP2Sk5HrM/TYOsOb+IItj8ijUnv+RKkwbRy0XPteMTJWza4nQqTIPHtZ/3EFHzV7kmvn3T07+cxupZG/oDtyF1n+qigHCxMW7mndnyHFAz7VPHlXnugPcKMc9YSKVh66L6ve8tC/+kR4YKRfHTrWzodlZXVB61XRdU3PWtGIeCMO3w7Z+08eLHcd2mVxzokwiFoXl+fZhtBW/bgU2aqViE6IOV7FkjGxbmP26dcZiLOOg9kEVBKSgHWSp3nnBaCtenMp6fV/xH/YRvXnrLH8m8hrlTujNjc6ntQWFnW3QakaR0QM1qAksf3ba9OI1rJ2DZqZnAAiiaZJe/HRHWbZuoBXyryBlPqId6Qoi0BXRAeCHQibSBj4fCsQxuPNozdFpyqybrfvzSHvFG10A7iVc2lf/V/qe1PUSk5Sy5yCF93Swb/U0uWfRPg6GELIxINLtrivKzJZFrYOVeHt+7S7k79RnuJC3B278G/BwTJ3pbySu1rl9yaEVpzJuNN74VSchpcyFHgPbTOwt6/eiVQpQkjBjI8pSaWxHdA32Hol5YVn2mVSyyRrCaDKMO65nB630TsvExjg1wB/j5eCfcJ2ZHXyErKQDVXBVR+r8wo2xalDSXAfwDv8CbiUPvtHYvPrY0Lj0DQRTTFcEGJkEiXjb1aHbC8aPvHALK+5jFi1rxfk6wZZbxnBbPZlYfLZD6xKuIcJ2LStutBpO+dJlev4DftCf4P7np3pmfs+vNMMhtMESErY+TWwfDN+bgNfkzZxqiUXfXfFIDvB/MmlEzAfCzOFXCq1/o/jqe+zey7b81SvJFd3FedTTsOu6e1jxCtWz6OOFq1Rx7EJTw3bgZoiJhCm891Fzd/X0Sz02FGv4lYb1/HknipIqCBMQqBsn9xNyWsCtnJUGCM1HayTiFjIoOCGR6X+0xS9Akl6VF4oDH02GIj2Tqzlsj1kzDzWUt+3NaJYcY8MaYE5P1vOcXzU86mUoSI1dBFTEykMOwpm5RCWQ9QmWFV8Yb8AvzVL0bnqESbtMji74cbUZ/Qv53Mm74PAZivz3kH2SwAArzwOsAVn0X884nHbVyuqowI9cmzg2KB3Ur3bAESamWzyytDRcXNhDkiobiqXJSUOijqJggwr+x7LzwNGha+Rro/4t0Lp2/w+QTUnWmXASCdep9b9BrHs6otO0EMFaG55pxQ=',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(865,'report:347714281','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.DJGcgV4eARWaB7t/4INnTZYpicD0DANjd+O8MEOEZU+umE/FKVcOzOdtGD4ZI4mt/C2IrbER7TzI32/kstXJ6snYHnLblZsRMOLdMScfpMtvwljKUZRsCvn8b9lKofN64HoBWPxYDguElqhaWB5J/TABylU6O6FNKdupvv4gRcm3Cvc4dONoMM+alOpP8FwmNg1PO8Uv2GX0XrhUdjyU9G8CaoXiXhWUOLJCMOiVMULqBEwlJvNfFDPPEf5kEC0ZqHJdESkwaWTeWSeADbZDkNN8l+utu8Qb+mCaKn17NCDZBZoYGA==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(866,'report:347714282','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.0FqO2eZ9z/vcOCjDvvPqVXEYg1lRnccdMG5PLJ/TnXzZl9Y1p25A7363sB0G7adtVHMnYNj9EoY3yGOjbYPCaSD5+2KkyWQU8JCcK8KVgrarBQpzqGA1A6KfqDLxSEYBSzyPwJiSU89X6FciWGqgPE/2hUG8SsIgpeHfBRwjb9d72jAAjjCsu4bTN5z+A3jE1c8nD+4gRickMYVDR+0ur1tpfcDWyEkMjfPEEhI6HBouttkQRSf7UtRDbDCzdxfd03ghQA728aBI5Lqsp15a7JWqRaiaEjJk2NjztOAcrIB39nlo7IuemFTxnPzxcro+qNRihSuTX3g0hRIL7KEz6BTnzHl7uMWXTfT5Kc299KYxobygYFhRH6YMi+Elykooj/zE9kYsWnb/Ctf4tkFuuQx027sFelS3T+rlDmDLfeh3qfPm7oK81npTeS9DJeaErKLzV6qUuZ+fX8dYR5UZF30m1zrTxtOxnmqobRCopM/Q2xtHEGIakawkchNNf9B9l9F37x0IFRIuecifPdZjJjb0KLeQcMp6RRgBXxxaXIsOzK4IYBdOOBKgEucxBHWeBufoAaoVmP61ZQ5fw3onAEHBMzYN4Mpy8qAdhRJN8NeOdKRuG122Zzxz3krGtU8xX1ePW/6UWMQee47LaX1Ve7aQejxTzEjFsgbLayZx9YpejlfsSyr/mXhuzKV6E9h2n/27L/VsxiCJMUwlNz46CxeY2ZqrCRmN+IlTiTIT4rXwmY4HIjEgrUT9bCiD/FM8s6KmBMMaQtVo9yevmsYf4bGklEJnwIXKS91edJ+7creqEMxtVjXLD3cv5C0ecg8kv8sMwshtCWZ/PRScjvebgWYNcUlVajc0Y6FzwUvCzGvmgnC2J71AFHT1zIiamdsaqkuWxx1ebUzRk2JhFpBFPSe4U0/50K03SM3HSmPb25c8KcY/KGKTfQbNZSjrSk13TgJ+mkGt2kwDAZ+wuMd+LLd6Y3BUPBxspgF/Y0MfA/t9D8ixakZVT7NI3wlh02X/by8LZjx9ytnSI9LhmyUptus7PMP9PcAosHZUGpm9SYqaadFNyyhd3pXkRXAPpLUfc6+xaAZH+Ymd/0WIg2EdMThgglnuownAFpkBEriOGWYm5knxIVaFiINJqU9AHZqcLZaBGFQF1QDm+EpeT5PfIAFYAJCuzFyoxSrmyBeOInwDQmxw5GSulw7D7dzFf3N90Xi70juIFrqzuZ45ivHyVw7YqwzyB9npAsawnBgUKLH/kemPgx5/zjo4dhkzFbhFq6CoCeGwVHbrMtyMqQlY8m/J7mtyiGWXEGJaAKqzjS/os/w3SFVV1wYaSgWAfZWx3+MR2UvvbYDBLetNuFzIqC9RWOUaxtKeTTiL+PsD8ZRzu20tG4ceQ0tvVco2qLocq9p6XdjQMXvZF429sjqQSjFVfKZeN4Aoe3NR0iprYSgcIILcj+PsUc2FwH455A/vHyK/VWEE1wk05RkRfXxb/yznCfDQ50i83+nSccaY3avMgIsfrORw+2xhYJWWG55iODL9v+6VNELxnKPOrkW9t/KiWf12SQqhUrWc7ZYBfbMDXSDwC4sHpYXIYiiw4vs61aTlxlPqIvNiVgIcZLJTdCQu5mV9lPuIb6lcLbkvVCV4zNvA9d/lBazFatTGSdawkllGJo+/oCAkHa1FLyEC8kglst1DOKc4wVAQyLXgcKiQD3jJXTOgmtExnr88TjIy7f7xsuzNAdqHQLqrgRI4EC6ondE4PBnLzRcZq8NCtZZYuYo2t9wGo5GLNwqe9DjQ82tWNmQow4K2XjxnVthauOX02Ok0ZEwGTiRFCHN3tsCBMOZwD/cdKJ7E/YxiybeERKlmXkoDKlrsFT0Fko2lHunzBdCn1j5fF6iMd3vKyfovuo87RDGLhVai',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(867,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Nf1WEkVqhETBZ+vfV1oZk80ULoIXLWgY+otPI5ffruyL/byXOKDTafJv1aYzJ/STwY+akG4UpBwdqeWAJoZePGDu76WCu7S/tZ+Duei8/syYGV5c2FSLh9ZntlolD6blb4wjSQcDa3LtHKDa7WGnLhIgd05LLiy8X968w4pMAKzQN13Dqz8/FokmO5LWBFs8Zq8Oqqh0ZU1ifR5M9QkDRAkRbOdT5diBLB424IA45HQcjfLYjsDkk3VsfjYW6iDPJ5sb6X9XewOorcEQw79RTj5zC5yyQlKSn2Sarm8kFZjdEubCl1vAK9d3XrBm2z/4KioCgBVPUBVq5keqXPuuRSeJpv3SHo4gr1kefHJOohup/54DwU98qGXh9C1GRyMtHuUY9OA5XtzJpzopoQMG2g9cYYr6Q2SV8+mWhKkB0eLY4FcuN9WQMlnwzIFWEjJFfcBikngUmpZUTvtW3dTAX5QRqVWNcEKts8AByLn/285XCrdCky6QAajKCfTUuxcAKS4IWhibFa6GHenMVBf4dyU04zIZa1T+KKskB2aTitGQ041/yCkxDEZp09qz/k37OOBFINd3EZVxc9dkVuscrLd7QElQTAuOz3f/3JxCZ2eCxP0egQBaEEDQhU9YbTWLefjHpfscyogj+9qcT1k0da9lKQF6rFb37wpEmc7WBKP0UFtROq8n6eOiqm1AolSwR85AGqz+6D/rmRmJFosJ9Hby4PR0tZGwroDJKvY8zcNQ3a/Fbf+0ixBmYqLzp0nF9hTuZETgFbYsHnTko63fFb93BygBJJzcAPst12jbjlzQz+4uXVNat9yPwOurAxTgHIKzIB4CVmya0TLU/ttL3HYTDFWbiZ175vq28Yk+nYQqBpNwUP7RCMv7x/B1kiXkp41LsIXzLAnFl/MQ3j1O6C73oeeVPNbc3wQIum+NTnwG0ZiKloypcXKDlqnQnJAFD7ldtq6s+QYpRFjycufXRP8svdOFX2/iZ1aVyFzFUMY83I/S1lWPxRvLReP4DBOnq2vTMsvIGvyJU8a3Il6HcEEX+RUtTk/zx+Fo4E6fRnH9FCg1b2QzXVY53MGDz0+Wu4ankqvqDMAJkASXjVhWy4s0JaI2pua/V+n/p8FP6jOvw+TsmYC0uhLr0LueGGu6AhBATUQhOQm14La/lMRm8jCfeeiav5kG8SVpT8N0O2LlT4Vju/Cei8B+lIGBOP1cCKRnM88VUISovFDWBkeBTBRBG2TczCmI2Na+XxpHBECagrOurwYt2RaTkCF031nh3I7aI3Cw0AVey+2LdTMsyTX37e6hJPn9oUUIERqTkp4qPzCklr2yzdvE25xsZ+bSJgp0Mfo32GOWRi4q75FW6pReex1s2H+mDZUPVbffdFhVXgM8xP31TcaLXAxG0PsHSt4j6kyPmRZ2GxT8GPRE4L22vkxLmuwDgMePBNiebLiV/R49s43InTf3LmdPEJzgYaHFpd0pJCUbNWjx4T52S+VLbWMMPQp5faMFuNslopOxwOuOHQ3PGF7qYQ5XOJv+4k2J8gZzXnAnd5KDIAHPt9cjMy6+rMKIzNanEDZcVkN8uSecVWF3X0tzBa+Y116amdg3h5eXRGhLz/TvjNKt2rBnp1EVBM98o8/MehyRknLxEg+qf+NwiuEGB6DnjA+7PLr2OvtnMApABiuvzCQ7BlryzST+p+Syg+4Qozj/NRhFqH9Ht7TQW0rdIzSP5wDYEXazboNyUIKxaByq2uez3PFOtnp+2Cst1iRmd74tFRFIn56giOqaSI97K2GdpWw86k/JlmtbpJwJh6jspjod3xU2IgEnwwlHjgvX+/Gp1l3nF0NbSYI+/fkYgqoxcTjO0a++HqdIRbUCnWMl9X2qhVsQyX9iYjxJhJqD2CBptIQzE4hQ5MashEFqcncKskL64E0ftM3EWWQgMi4NmFNsov9b0lowpHtzBKm3+nqza5Bp0aljI+yVOidIEpMHemv0e0idMCJd34Dl41F9+1Vm96RZUeCODk2XzdDRDvkTEs4cHQYOSewNbZt/2pJI799Xh7UM6Tt0iT7u9/HkVaKWs+lxAWsAqhaRgXS7qfcrZRhUzyXadZ9/t3BkKkCesYuldCs8n7JvPuo52yXnkI9oCW94XtMyfgljw4naMvtl57uIuyRoJw3SKsthSz/95gkKD7BynKlxdL+5N8426Xaq2qcK9K0osqhPmVu7/PHOeIskDAcu+tKoVlCuVbwA9ojGbdb8hl5kReSP4XNgtfkIcsaGZzuWppyUkuXGLNYJ//yEeLho37hvfHOkBRyFqfH2Sj3NLe3KmzROs2uGXa574Ye83L/HKJ+y7cdcKm36UauQbVNY6/m7zWL9Lu802MaLZwfb8JgJ5xf15cp3bd1Vmwvcg8fewr8bvh1tyxaBPHGuOzzRywliGXnXCmMRtWRQhyB4tjz2wm5dGSLzxPzMHqFdgkN5Z7bj+Ad0hivli7byLA9u/vLXko1jF6k2lri8B6915vk3bnfgWikTvch5R3eC2n9NDglqfVSSxchpKFetWYZVxWVN7KN67dd0NyufvOK271w1t8uTAT++WK4EqkcZPvAaZFPX/HjE2Bl0TgvFYzfCf1F00hAjKE5sCHJDtWUoU407NGD0pQ+Xklw1//tVD16QdsMyWY6gQuazDDMyKa8zRLt1zkCRHckVp+7ACdEyuE1dBg+k7EBXFfdBsimBgy1k7B6c',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(868,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.ikXoHagu7skv2H8ifkoBa1ZGIGDqy8/241vCaoUM2mD/IQm6bRrVjOkM/L3LTe8ONOq+il89LgJNCHjiwh4Yoqc6YGHtJRdytKAYqBAi4Ei8DgmUtqlqE82OzvfadAPPpsSGat3hP2pOgSExDK6Vf/TR6y8lI88ACpPcQu1vhjK9Oy5ueRp6OzoXm+QdSCCjUQSRazzBGAcUfag+j4Ou90LCHhG71s/8ZpLrFTb3yewPDEw2dgZRbi/yRLbVcRDWAvo/cu4D0wGt9wSueukSZwhuj6Y1nHvwmiU1azfvQC4sz0X6qE+vhvNswGgCuam48DSrRiGWINoiiBcKl00ftHF1mQQGoDQTyVPtfjHFsVMpCdBK21F2PfAIY5UxjvMTPq3pRynasGj0ueRlFtte+keo7PtU567GEOX8gnS9l5GZtgXwj1mePeN8wNLkKkUaPQYXNzrUc52f+SlJSenhO5NhLytAz/XB1aUiZNJQ2774ofsRtAZsbaQS0pg/raydlDMUTx4uRk5u3rt8Kc+bZ+29OK1JMQODQxUZ7icTCqphg9xxwaEnSabX19RTd7YJGHvJl1FQlEscAdEJdNiXPxmrAZcFprw1O1uhLloJWAzwMd3QFTZT/YUDDOEQRj1GrbqNpdR6UwVtQ2Y7zCVVkV6uUV/zletzsUDP/+Z2elfzXGVU+7eqKjvMXbW3TyIYMGZU9bRe20i5ygxizt0BpPJVw521fVpjBls7roqCr3mumBWnOLkqe9f+ErgWI5Y2MxqrbLKY72VDA4t/WOthTDlnxiNcbd5feKHFYKGy7Dp/NrDfmMDJGvB18BnKRg7tAs0QGvYxRXQi5dDjs4l7zfrwbcRS0o5VvQJjccLRx7XFJSq8EwGux9pMo75TjSOl3o0lyU4yUJ0YcACjxmW/dAhGb8zC7Pd+Buolc+U1/pY7mmpQdiI25UUv2bVl8vq1U5iUmG3eTiFMsw93VNZkRzyyjsV7qXoeLsf2tphXnEYzN94hH+X3rJ2O12jOrEQKcGlw1PfKJ+mlZwz2SG1nvbPI0zr5tbkX5ifhrWZOOgvu3b6vC5e6FtedkgvLL2ijN79v1rTy4viHbxRmrjKLyGjfwqAVKlHT37XDPSF/AmJVsJvtRRNYKKNThUlOzKjgoY/bS0f1GSFA3DOivD2ZQGvxj5lyIhuskk1F4DYD1T2HZ9dJfj5v8dmiSEShDwWkRK6vpR0YnefacWw0IfTpdI8/T7Oovpu8ofmjVIVUJEk2emUN2O8eOutpXdNjaAEYmbBX/szS7iFsfCwc7DqIv6QfBJag/haYAinR2T2khXnhYN6pkM0j5vD5l2O7LXJy6qfvAsgQUXB11LMxhglUetyADg6e1upFjTjb0/V18sYo0ZaJMY5ifTQSotSnNJFDQ31fCWX5kn0RgeFgMJEiKY73QrQLLLC8to6zeAg+/T+IG/rL9sRepmJ6MsKi9gxUOY+Zn3LgQZddIaGLgIHbpIb9JtBDOmEudNktU6p+R93LJEtJFrhSCYe7P/35DYxw4Ndhx9bAHMz7IFA+p7ELX4aWed3fEWYVbN0KTaeMaS5PZ0M9qQqHAxxcO/zNaSJVE4zE0nrEyTxr2JRvHmnQyt6Sz9kKhtqI05JiAYI57RwNvIymFTa1+x35KcnOLHiaoYJdUoQmAVOKxYOwowXENq0KlCU26NDSNyRWxPWSFHo7uFkJ+G6ob0SSZCQQFRS7NhbooN1SJeFD7cW3zUDEcUlybdIUndbDNdd/ThUaHqdVWV1aC88Vl8xe1Vc41/OYS+E+ivuSJkAlm2MsqcLhBYnxDZQOLHruu1WtWJkkpsDCF5LpwGCT3ijbjJdgCZf7YjCTJokhx6cCP5PXJx+hSxEuEvMRb1KqnoZPK5SuV8l7gPwgTjJ36UqWxlEEYZRFvST5NHQV1QAhXbbD2zU2kFEB4iIkMa7o9lVpYHEBHAsjBaAJ6aeUBiXCa8V7FbU3XczvY76zn+oUeRppBi1z21TSDu6c4EFTJNQ1LcLrBjlRB9PZiWEQB3EPm6hVVCik//OJKs04hHwlRQllmDeyaCe7waJ/Vg9YAD+oiOEe6wBWLndaWLzskHCGNTN0bsPGwwWpJIlOVSUSf2OgmBe+3nyeyxX3YNHzQUVXS/bVb8cUVS2vFtFLzz31t7i6nbuzEjedtisi0rCwNUNA2otplaBFxO4u4MccvV0VoQIOsVTV8Rf2PBJLSFPN1vtVCY4MnW1RxDo439HjGLTspuE7WypdQp2GrrwqtCqjNuB4Ft5uKnxa0m+ooIjXAZxJYsxtuSGXryx4eQ4EkFPdrk6voCr+2pcEMtDBN+1hxfxAob3YxEr0YnDTSsGqlr4Uc455+prJifHC7n3hTSmio6uWtbzcfNd/OhG2QAkkry+FUe8ZTKbfuWAjxBkGxef2HPNl5nqhfxC694FMUEPDU/2So9YG3rUaTQu7QltB3BUjIhsGFKM8PZ3Uzh540mnjSVRnfQi8tigUnYXukcSKQj0SzQo6x63rtXwx94La7vRzatxtkgr/eQHr4xy627L/en6rpT94IEsV/gwaxdQBsyhZKgAr6/BrAnJCIdoeMyMHGgNmfkPbz3odoGfliEuiMqF+2DMlCBd0T4qF7mEoETeey+dIZ6+ykW1jhfulywycS8FDPmQz0CybrOxz05J6aPz7qFVTMLcpeuYzM+qRJTN0FMwPmwPdIQdZZfUfOm4FjZ1OiGbeJKoijQIny89P',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(869,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.ZdsuMHQ5Ulb6asFlU1KFhyP//SePRqaixJT2O3XCIsFlvOuhhe2QuW949QvCBzsi/XkoCKCLdRwYnWwZNBGTBLYrcVQpv3dN+tn3BGkBV149VEJrT9RcEWCrDTswiAtTpCqvbrRA1yTB8Q2IBzM6xonddU8iqQjZCxQUayHjwzaA9BhCE/NM0q0qYBlMAR7Xfg9/jsQbFs1HgcNyOWx4ybRqJuWJzYUzmZLWw21BW5XZuBAy2Sd62uvklEAM4/SUzRDOILJFwzRcfv+5I0aAHJtWMz4KDx3oXXo8TowZ0A0gkZKc79RpOT/F63ZXgIv125jzO1qVwYJi4eqyu1G7uzCNSM149dy28LYdWvIAClJ/s6isC/opQHU/tJ+zCZTMRI2CfTv0qGbqZJj9pqeKou+tb+J51tIQ5NREsE79g/nVWs7xCCDi2g0/XfHvURlX9oclPGug3qRMDbQw3h4V+EES9mfcY8fWaorRXCRYIRdU73lF33ElXGTtOr33LCitbW/nr46SAhOHKnHyprBsb6AriUwOcmnQ5zk36dZLsLykJX9x/MspUTa9TFQwyX7z1YDcEaA4/RSUdJmB1dJvYqhxEI3bOM3WPreQCzPxPlw25uP5XG8ITpaq9tgnpxtGnsCeLwH1KNjRTQ/8Xj4q1nnE8Zqow+lhyyZohM+ofX7CL3tTd5MIvTvuLsUtaCzbU3kaQAAQGg+iM8IhPaZi1wcXXbDJbCu26gH1MVgGKe+1O+d4n0l1eIf2Q+HKfOeRxeKWYDRDa5+bkKDygtKhxv2SYZIJQO9g+xQkFj+e1jYlSk+AYpxAHrpOmR/1rWY9x1ybqCXUvwJVhk3Xui/hIybOxXSMF2F6AVkCAUrDmmDHNwLNTUpfVNmdKreSsn60f81Jl9nGQYiftUmTV6Ac0WkeD1pxnPmJqm8VvtlbpYni4uyFBATCYXNoDsKJ0AthCKVGavQyTAYDhxj7EfpX3pV97WamBi8Iz9/Ovx4mofblNOgv6nj0zU7sx+Wt0PsBhRL2veCDuA01MA8C6Ki4pw78i83ZmTID5f8GOtyV7SsD9bhG7REFZlW+vLTXf59uNkchJUfL8PDgv3kVmfK9XaDMsD77f2G7dtKkjZV8rqc3KBip8RjIRVleo7TVwQrFU4wYqKU7JjiY0OpnIn4s8CPnwfn5nSlcFCH25fFuFMnn2U7HC/VWcv8Fk6UcbvVBEef7iNSVgi5lz5fktcr+9rmH/tbP8+co+kQ6f6jdn4CgDLYrrO1ZftMlEhp7Jn6dnQavFBI6YI0UeAA6rKi5upJp9RWN+K1D55pQIZwCNpiXeNuOFQzRKcPuvnjFkQt6L6iyHBWc40QZ8LK/l0aoUNJqk6/BO9EBHG3d4OQ0TKXHHat/Px+Q1VMJRbCvgFsri+Wl0tclSqwSAxwPW7+8MKCWi+TnKL8HahPrde1LNLWHR81XIVdosizwJXKO1K+52j4L+x6RXYqzLWRFM78WLezppSoxvrTplRaA17t5u+UAfhysaWft9NhH+cP2RWgM6DZH4EQgOoyWFVoDgNxMJzivGOifBUTCjBihQELiQE3d+OFkgTor1R+6KGTWXrF1w87JXf60EfzTENAP10NGXM9qkSXnmtbYILOC9cUgYVUTXArRn5w5zPIjM0MseejB6xDdMVAGG6TKasCxU36812/2enNlFtHZh0GOXfEF5D85tpGszg9QCkhDwOw4vUr7eA1YP+mc+0JZrGSBZIsfH2DNjXic2Nkgry7PLEaY8+BOON77emay0TbPDTR3zkFPMff027ZFHxMcqFAkQQEUFQQZ/5HT5MHyE48SeUQ5FXTl5K/rvRQyFuHKBnBIm18PoHsBcfsI95pB4YArL2UYKeT609xeQm8q6IQ1Ytd6mIOTwe9ioHqg7+YQEiMkdlJiE2LauqiE9FBK2gwR8U6NJcFKfru1C+OrvL8KgSW2n3Y/J6otKKmxevF6XMNMKYTWvT/EGLRyw6VMYtiD5Vaxm6UVR5S2JJXRIpWwot1uosnFAbY3esOhZlsFlt6a8cxEFkC6WxwxjOR+NmfQDXWjWIH29WqgKS9CHdyupAC9pQYJ',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(870,'u347714283:exchange','chat:5100085720',3,5100085720,'sendMessage','s1.5uL5zfUm.3AbSUVOgWTNeGPOA6ceLRwaxsh5dVwSm8eJ5GL3ETCrIf7Qb/orfB2bVSZTrz03JzxRA1iR3b6HadEL2lnpXt0WNTt5DlpxNwxqFh/UOdTNnlv8WlYnSwlaSzqsSgnPXr7fMxyheZHadYVtQrkCEMExKfsfduDBpKnOaMmSsTwED0snfmHeGEhkgyYOqnyfIZTXvQIMAND6ySpUSNQb78vbB5Rt26cqVxydOmY415jblLkYm/dQW0jZ4NehVBZujTiOn0EcsPOsNmvVaVyH9JaBOiAX37FhbZ71o6K4/W3hD7IQi8duSIUVbn0pkfdHiTyAyaHfVfpg6+ZALwbfCD6jEpFaq0OZsTsTU2IRV+A6dTwUf6BNed6mxyeCvzF4+u8AnX19w4JBLZPmh64tNJhZUYCcOQ69eZ6sqDxU3DC8e9EV0J4vtAvpysE+DgAZW1naCRBPnGZcnK6twRhDAEt0a10VSqicdTAoYM2hNhI8wcdcawb5c4uZ8dwZG4hTDtZx1kSEtlAOSdPrBpbjxTQjLWXJB4e1mBlPVbbi4w3ZBqnwaOzNUH4XKWIMOx7EYzQ1v2PDg7PvYmaqcNXYlne6zI5tbqA6Y/kXeEnP8L5Bd/1Y/HUaRlvDeYSHPXeW5YfPvLMpYtdcUHfZ8SzVfw56W73gynTQ8AJKMUfoaEjRKXDz06rMvKP+PhcvL+9GkSDP1+vWoRKV6NC1NQdim5vYbkvf2Ktx6B10H3U2+fX40zrmoGhQdU0kVfKmXRy/mgfh1E1aPreSQEpJYwCpDGA1fB3JV1jpmefRHKmn9/DeKpmeZo6dXRvbyduv57eH6HwgUVtciaoazz6/0KT8lMUfS3rqWKW3KTsj1mYuDM8rSc2EKT6SjotXd6tfVl02W8Z/8R8s2ooBYnKh+h4QkodD0MVmKw/AzBhoOSGCVVU/iy2HvsLgs4dGXSPRVP8ehsrpnw0sh2FaelK6mHfkdEczt0N8+rmsUYncQqFD/20vRndoVhTw2ZWazABQu2CMUtMsoHqB0NyiKLODDbqVpEz8P+bc4Fr0uYWACvMOdSCW6f7jq7RSEn7zEtPWe6u2MBd5j4wTXBSHU48Dyksf7o8HGDbFIvkLkX3rWO84gOMAdPsR+7SJxKqH0ov7RGsHVpsAzPGGbOGMiQ3zAAkJ1JhQLeXEMy3C31o5mXZACjAm+swad0VQKykLRpPSUok3QFnJlREgA73+d3BDsiymwKXO3ut2/ONJogt7dY33/PH+thnCsLdegBpaQTldJ',88,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(871,'u347714284:exchange','chat:5100087136',3,5100087136,'sendMessage','s1.5uL5zfUm.IU92biuiYo43jH1lQVX4ecuU5ITk4EY9gIl9YFLSvk6ztfBTuqQimuLjXTkGMjg+aL+OIu1C2AGfWyO45S87ZvyGe3wP73gwzFscZvmJ9qcOIf0VnHT8dONi0eJ7KoYZmtC6dLVqDib1O8EXdrKH4yhhZz2a0G+G1yqb5GMl272T1kXku12C2TBH0vlKRElM6qJFLVRL4zTOgnpJAlb/q1b2B2tpYWDkunzwM2i7N61CKJCynagStCCnNo+XX7e88V+tIueY9kq5pGhltjS/xO3wp9HotdaSXOf+EwMV8wOk81qz27tLCfye/rnk+z+0eFa/2qPh+v5HKqYlncFTBhq7to1BgrTGGF1uG5aiCAg1zPeKwp2dHgdmhXFm+LVgDasf+Nj/OCg0I4gNVft10gRrWiVJ0QRIbLOfoVbKi2r6Mlx2kuly+/pkyjtiKdMJilw1qagcFwK09X6pIzqzdWRs+xx0hJ5lBl/auOn73f8iDaIIh/UpUlK5+4GAMZn+ReCquLUkZutCRNFHB6BzlO0/Y0FZZ/3mxPyRnDhV7X2gmfL4vrVof1Bmp5NauenYrl1bYuVcL/a2aBFQu+80odA7onFh7sWqlaHOd2emTY88IkJZnai3vRnmpQxpEL6qkmsBNCiTzIuiRLtsBmPb8SBi6xC3StXzXYhD9tcmDpnC2rItQs69OwySUbu/u7agP5tqr1Eqz/Afx6GOxD/0fHNWQXiUFiKIPduhOTASulz2TM/6mNmS11mBNAprXh2waqPsuFvcTNk3T45qb+Q/AlDKl/wlRrKIwSPj39rqfO52H85JYKN2Q3slUoduuYGBqTHkvpf+CsWUTeUCn90n6bB2urTNuz4N1KdE/jWv+g864Owc8cKDNevXz/8o',89,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(872,'u347714285:guide','file:u347714285:guide',1,5100066153,'sendDocument','s1.5uL5zfUm.+2SYJexExNPOwyh0/REUESVjwMGV2XNVUJKfwmhk5icV3D8JwJ3r1UMmjCO3Te2pLU9zL+Fex9l4whvuLI5et6Etna4DrvH1EUuBWv9gH83lKfUdC5JwsPshzSzr07RCD7VAGnduYTZbIlQK1Y6hJ2r4ORzViD2WMhcsM8jO+PUgPg==',68,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(873,'u347714285:q0','chat:5100066153',1,5100066153,'sendMessage','s1.5uL5zfUm.CKBKZgGOnNJjVc+EUY53RMDW8l9hf0rBFbxJ7c4jgGNyP8cx5Ojo1yygJnT98e0/EO7bKJz8E327ebSkZ0UCIjrMtCcrk5WkCuUXMXu5NXkVMnv35ZoRXI+u5RdY6P8RxJx5D1e9YapuLoTlvi63fpP8IwPF8VsnN1iSozACKP0XZ9RrfY8JMlwgLhhncCe8z02xnmZVxryG4XFOsHjA8s+VMuxInGZgztch/Qtf6TwvaVtD0fkk7ZazYUeh3XVIhTswkR0pnunsPr0TR1zZyQcGp6lpCrAjlIIYkjVNJH8tXl90J6u8vU3edOcR1TKU5nDjDNaTCG9w08MpRhLztb9iUaotGKLZy8tV/F98CZg6PycSoVdK6UeD01fm6SvnC9XPe+5CF/wRPocmLthIXaT3Vvwi3XXpfjg25yEKaUlaRBIuLl0mH3EEx2+Fn6/lmc2IcY19QQaXoCeCR71Py2IbV7ocYIGb6JS+qR5cmCscYkVMN7IsOue3uAAwjs92oW1hBnCHHOf1QnfeQYH7t9XKs88FSVnJGIAfm/2gJmt0sAI0jIE6bi99POhiOlFFLSe68EHTs6qyzwH0h3NUENOynUyhyuBhPzWbGVG31CMyAFgEdbCXq6ZFZXYN+bJmiLpXEv2gqttxhKnwLl24KSrdhBeYRfhbOM+ko/lKpzLsjlkj4gTyPHo6oQyAtkBAWNysRWHAidX/hbve1fXNld2upxVdZ5zgeDbk0GY6KT47P0BANtphZ1RuX7x83yM+LJtnttxZh9ogg/1/xvd5AWvliA==',68,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(874,'u347714286:a1','late:u347714286:a1',1,5100067868,'editMessageText','s1.5uL5zfUm.1XZl+Y3lIagvOifUOQzQxwBCKGh8gM/NCX38Y+6SFybBVGngeqDE7S+gHvbgu3Bsu5vlAE7DbKE4QH8elQYz/ZDV8IBbusqV0hEymZfSx+oMVuZj3yKqEAHGboYlZ5pasVBLpjO/pvUjsIR36MZ5Z1oVEKy0NhJwWeg2LBJIek4VMQk1j4zCfECahv/Aq2EMeWYlJ0j9LM7wjBNMJsDX',69,NULL,'u347714171:q1','u347714286:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(875,'u347714286:q2','chat:5100067868',1,5100067868,'sendMessage','s1.5uL5zfUm.Mm95BG/HVkYR+w3pW0Rm5bpFWOg65QkiTBeATAjQRsMBiPcLTel3RpETv1doVBQVn40Y10UmAaOj4VMt4MEx4P9tiZTv84EhSlX2AhkNMGXQICzvLNTCt5hu9o4sdLi/zLyaRpKU+/c6YcWQ4+cKi3RUo/bUD6RnYytQYhRP5sZ8oVLM7bJp61/WrOgWBU8nbXsLEe+WL8qq1NMYNt+f+ark2uLNAh+yCBHrq+FLWPsqA8sTxqqahUT/q4x6yIY0ak5t0ZzPfUQx1wUFZSbOughEoZUjX/RbAfPn1Ff2o8EHC0zi2e//tmN9SOX7vn2ZAuqvYLB5o641m9MZoKbkZRCeAgEdd1w0BA3c0IktZob9hqnqmPyV/SU3f2vpL00w+3Lt2spx7KFuKdsqjzvqxNm4fnDviTLPr/ihqdf6UQFdn4LTfWg26NvtV82zQtyLl4+KsONmgPSeK0bGr+ZHUfbN61R1FWamwWN9zNE0DxLOdLnHMISoiQ8OXjs7EMcB5ROJZuUSBCnk3SMKSjJt+uf0SOeXFpOslsJ9fvJjk1gsseb4p8HGaz2o4DEGFbR5dO/57OJMB/RBNoWMQO8lvTFQwcHqxDniUhatzDerI64dY8sOAC5tireyPgPm0xugGwywpsoj6bx99KdC5DORPAD2CVdYysjx6CrUJc1VivTu7nI0GjmWhqeVTn80H0JU+nIbzV1gIWyKwNj0eYrPTIZ0KSPXgeL249wjKGiR/8x2KR3fI/swyOLxDt/dv6USyRtSLn1NFfvkXkteZuz09Y5iuFUcXMm0aIDbSyKbUBVfj8M=',69,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(876,'u347714287:q3','chat:5100068920',1,5100068920,'editMessageText','s1.5uL5zfUm.BwcXaRHIHpW3jgIgZFZ8aJ7XgUIOen/b5dYrJ1YnyM6Oun4qBgm4S36M1D2k0juxY3sAUr3SH3TKoWJwqPv7q0qOL9sI5PCRCbOHEWtXvt8jttFDC0ED6rGiRInG8yKebbaCqtUDAtU39ay7Zrm6ywV3dKQVZnHbtG2/QVZw+z7xCSMAVvQAdRHYaJiXyG8btg6qK8aEBvZwdRSCyOsqYzlFp9ZEn1gcn1dKZPYT7hYUmJi6jnV6osnBAD5XjBOu4egxdPMwCSiBvwMk4MKnX06swV7L++RGx7n9rUTZi+z53jlEqBSdNgRx1MIxIZdgiHKn1XY5v4072kNzL4zNnB8LTi4Y0JmbF8eP1uLa5uQEdgfKxbXAvYjdvHCD43rtkOs1x64IyhUuzCsTGEg4x245E2von586oysKbxFFCOwVT338Tj2zg5fNsRNIAPnvFV64VPGKzNZYST8ty+1L5Kzy9H+3Eeu2Zqc3o/y4mp3XkdpvPK3QuxvgHeP53gHXfmvcpPHu/xg3NUSaeNg5blAoVA5uvyskAk2hjvOQxjyAqh8gBnl02N87Le/OByXjF0JSyIXrPPr4hcxqsehTPEQthBrXiNJuMQZz+sljDIAmJ/TMNMAsam+4umnYtlvw09TnCE4Nu+8/1yxQ9m6WSbOY5WdyOLHJVS37chjh3+7+lAMvtNbIZqYyTYzbjXDpc5pgtEHmQomFFX1YYaLW3AtHvSlLa8rcM0YN/+q6DUR3lqDe7CHYsg/YWAQivJBn5a2k1bGxRvjQDCC2gnrfUHAoi3riWu+Ec9ucpdaENzIQUdmClXAIse9rJrO0p6+TDs/ERXIJxWFB+pnSsEF9BGDIvxO7364jb92/z9TiJkzIkjVr8MH/ZlTnQbFjoNtOF8JU',70,NULL,'u347714175:q2',NULL,NULL,'s1.5uL5zfUm.OJ4sbBtycOsaSjJ5i7jRC9fjkJxcA9lds0SbPWOpuAzsuYgtdDcvsk/4T7xLP8jq20BYft2t0eKGpWf31eaSs9RiJrALXgnySPbF994u+uk+2ENbn0ryVCEfNL1xDa1MenbcZYd5V6XQ7OmaPYAM92cSZi+p99vt9wIVGvrToYXfDrGfvSp9YeTyCHTGdTviVBen7l1tIeGPael28qmb8J9xCj69rSxuOKX3rJdGRjessCawqckCgdq599X5Myhvnh9lLoWXvHaQSJvzOIlSykQZQSdrDmhfc+eq6PCwTk0LpiFIGy2ptctwLuh9cTxZoEnioADgkqXrXRKZbKxeqloXGGt8B/0ShaGbF5bWJpxpF9UMs2kZFBaO+fTDmQkAIdG37d0YH8NoQ8ogMtVW54J/UsRKiv3o1iiGua7q943o0abJH4em8Hr8rRrzpUAUvaQVYR7/lKpbirRnnyVsl3QWqMTfomMwfdaQK7aLG4h24joroV0WjE3bj8rIhXV2PxAt0/EF6bajpV5z7PKbZbWmqKKuHpe68v6yzvDkBZQ5mOub9I8LdjiSiMZl64gUmpdK5y5KmrK7Ju+lg2oOfguSmcXkeJokBT/hPxYmRwx1pAXwvFoEA/boBZJxUshz/3QLizr8yJBsmVAWAjH2A/KmJky/FIXc19yfz3Mp/WI1tfhAdAMbYbgIVtwUckwYcxiUmT/J271O4knBoLrSXwtxtH6ziUNmwNDY+8oP03/6TVHmU9yP+HYl6kzcwZGWbywQ+wejEY/R6O7mZ03eKQTvNF6oikBYtwaz3o6DUrrn7IFENK5Gri7vyDQAWflv8vKNya2fcIwMcWr9W7y7i7/rniYYP0ifS6S9EXqIETvZqMCUTqFddXXjrb+FoedMEyQhscH/ax/sdqFL9/ra8krMZJQT',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(877,'u347714288:a3','late:u347714288:a3',1,5100070390,'editMessageText','s1.5uL5zfUm.clmEbJEx0Y1t0nD5Rewe63oZ4Rz19w41XNpc+UVteLjXjgRngUVJVgBotuofxv6epRkSHfGBmE5QmJSlfsuTCG+mhvJdEJU0g92QQqL8P8jQgPj6yXGibzOpuK7VfCq/oBuhqIyf3BJk5INj1uAHgTTIHdWe2BP7CyNz4eOhDZNsbzLM/b4bJ3mjCkM98//DSGTrFHOpX/xGcuFEO8dVRlRPsK3DhMUzgqhqH1EtSvqDoHed+W9144SCKf1ANrJP310ev1CJjIS5v1Yvgit3wIYml1plVaVq1kLtqv713ttgqHbJmBJyJIW1mYjyF2a+4BuTW9b+0GJ4Q56GK0rBrvyXdb1Mti+e1KgE8amEkS/Z4Bo=',71,NULL,NULL,'u347714288:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(878,'u347714288:end.sql','chat:5100070390',1,5100070390,'sendMessage','s1.5uL5zfUm.IsbNU0Le6WpFfNaKFzkZ0EUqPQfxzLVjQBWCNqfkr91dZg3+t1cuxCVj+sQYkm/lqSC62CupEIbEkiL+i4zyhp4sBZMcWEVnX2k8MBICoqIz+RyGwGKh50vMUtq7tKP42XK8Gv1JpkgNrSBEaBkOxo876p6gdTVO6D60VcK1cVN40YoZGWlTxTbMDVTEACuHeWkLqEmu988whXe7apcEVq9PFb9NPWas9StqBb71j0mZpBXQ05I43RMHgIVSxVr3UVKZv2gxppEc0Gweo5JHEmekcLpWfZmoOGzpzKBHuE807vDEKO9WifX+T8lEacfs9KXMA4KW+gecQN7m9WG9u2TLSXl1QOX0oSDXhorCQmsW7EQ3bX1NTX2RffI6YjRFqbMAUJgCzVfwwxxwmXZipurgrVcgDuN+PeSXcxj9GbK5+w+zGEB09jtwAsijWuTLhrp49s8DpPUIyd077i1mNBxb7OUumm/YryPDJIbOr8jrvWFaQNWwzp9QI+bIoTgLPd1lIHYrc+bClccYymXiP84/7dmj26eSw8/qJHl51F2QqwkwgORSFtljPLtboq6xqodAiv6q59YFwXADFGcvj8SDAnpkzlrNrRvLNxUbeeCjs16+iKkrQAnr/w+6JAz5cJuagkb5AQjphFKFN+4V0SPbbcG7zj/ZFgC0sSPbHyCUgKtqa6xpDMRuPThn8Y2J0mOnOeIaRNzqNTlnhw==',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(879,'alert:71:1','lead:71',0,NULL,'sendMessage','s1.5uL5zfUm.H2RQ1PynROUVVzS/VAv/nw09eu0i5uU6CeAmiSmcgeT+wcF0lj2IbrdKHNWmiVtBMlCoRvYpI8O/iQyVqSXeHkBrP5DGbhjtSZcOsl/Z5oXdf5YYfMDxRclDIxkV0uKW7fRTSj5GyotTMo99EOv9ucr+Gad79JHanewrf1PFTCHpdoXaZYB1T5M9nY2Xy1nIlhX/icPOM8woa8Ryn4r9cToF3zpiVyJXoXrazKOFvqBvsK9iayW8djUQsbcusfEkcUvUv5zwj29hxIv64KfGHmGPgni9MbmoIQWeWgIDdTqN5dC2QWS57b4twyEqLMsSzAH77tpU39AOj8tNFwcak3Rd78HMrwQWYA1+QrLx1QqXXEDfNkDsEIheTLLhJHrbJV1Tqg3cxa+P0AwJaJ4FI1kJBtAx/TA7YVXTA8kk+MPIPy+nnCqdecIVQYOZNit2D0N4qvxZGAHKw3/UbhQgkYLfE7rOLAOKw43FjcubmIMUtoZ9rIB+Sij2KMA9jvu2L03baaPJXGb3CCcDgrGHa1C8ccoWjeMolBkWuHsdlywBpEIlM0gtqI+H5v24gXemmDGyh12ImWc3lBXfdXeElaj5JcMyUNTP1Obffu7pH2VqZWpEaFbOOjCs9aMfA9v0rdoo6g3VdMgMSvGx6sTrRoDG7RJgjWkNx/Eh9XX3ptQ/81WHuSq94dbf1n0a/Nnz4B2cyI7KAgFxoiIRWfbOCLUkRAvTKZXdLPY9x3JVhwDw7+Jyf3Zn2I/CNWdtcrHaXaObZO4HZe+0dx9vXnKfyLwM9HSYw3VTOW2VG7o1ZuJy2WyTOJyuUzXfLsiHsIlu8vut2jw8xWn52xmD217MetKj6o/ty9Hoh3D8H3OLKUWLuA+wUCZPnZyVKLBMxqCT/+YIOUYIlQ9n1mhq8q9NXqtox642BNWjF6bPTd9kirAMa9hz/FSjRUFMjW6l+7oTVMon+7lMml1DtROGNL9jWrI9MOV1HmvuAJFzByjwdfRzSEbTcnu0anPD/9mFCO2uV7FgP8c0UE+NkGiQkogtGOmx3jvVBs7+mKfMrDobLBEiI9/qWkv8fFq3FLSxFLq6bAWEPYkWhWjjBt5xp8wgxef00LN71y0F5si+ZmTJHYojse32VvCzp8oVcpX/owHcKR3vgVGLIs37IaTV4xjmF5sGlcS2+PFcqSoJ/aaU4/XMD8CrgFhlyp12d7xCRljKy0PEPmYRwV1K3oFQJ0KnHqfQWk+2xDbzw6NFag==',71,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.PkBOARNDFwq2gav2Stg/jSkToAICI4oP0E/R+zexdnm0nT193gVE2iOebhC1/EVVy3+Jn0tM3N3bGi3rl4+Pu3+7UF3ksQCZJCrkWYYhPP8KHM6Vxhd73glSisDJ7rblugf7szBe7pXwGftoayJMMlArGEK+fR9avbhe9MS+MuGfsucV4ssjw8eNwTIh7/0SK1b8WL+bNVNDH+pu4qSdshyF5lhQuU2WmAY+bspAepfmRqp/edOt8qM3Hpn3u5cEWFX4deXRlJvxdpJhhnvExdaREM3AnLUIWsyZpGEknrmSpZHZs7mGMwuCvgKHNDTB0uZVjuTNVLRuzMBvJ2rVGGRhkb3HfqKX/WNIhPwQnpOOoYVDTNK9IilU5AyeVAWm+tmw6aT00x7jxcK2wQBDbRPHi9jzZ9vuLRaLokKeoDw0A/vSMv4NQ8LCVpeiUkEGU729J/e9/cX3fWacx0VkZ5aUnbZiGduBV8mRKm7roQIo4eXdT1FUYzjnuwaFiazpWERmtvmidvy2yBffawG4fwmNbj/zpjEprHmV93s9narHKaqoH17Dt2+4CWu3ojQ4BbrlkkDOU0RnSy7IfcwK0zFTOve1MCs35wO2L03fBs9voNX8mP/UsqBKTwHt+awN4pjDfRqJATkQ9cHlw+c0VTRqQeIEh1jFcDfkhn4mFxYY/KBPm8ps+mTkaNo+GbWQWcrpqmuIaX8Vn+Xa6xF0WZ93ZkmF2HrtrxQGjYAVW/lf1N8JsMUEK3KQKLixA2kAtENtIDJ5akozziMN19wxXgrcYkHirSCq4PDM8qNGWKX6idZpmwFra9Yui/FSW9IpkNDycEwD766CUU1RyYFXlP7LQiQ+ZLlwSevBaIouQ5gXNiy70l7ph22Y3PF0/r9ZiHzaMbEZYFFT5llMXsxN8uCFCPWM2BpSQei6niDMsHXV+75qIJzu6rYODYRmks6F2SN43g/9mz5mK44ARPyMn6cjIiDULQZfSnZPLjSzzTT3Ub5otevXMcuag2RKvuo3w09T7FGXHm8j6sTql3ZeD7h/xBKGwrgwuEMbbYBrNBWzUkmwqgORWpG1IpQ950dCH1mY4UsVkNn5WS8TVtkhYj3uSO5LyX5FZdypOXEuDvxgWbQf4kXmEQHWKTee59TK7ib0Q0MEzTF++4ixhUryyKLKeLviOTAmlWNTJ/liMP8cKTTt827IdL+xQ3e8ShZg8eHy9QtnVCETfueaIdnm4MMnASnll7o55txX6f6U0d+GQu3rtHyVna8lAUYlPz8qchoY3gnbTiP/ZlzxJyCMdh5vtBEgKyP5CHznt/LIPVnw0/pCZ7WtAo2lbBO2pjg6+KfvTVKZ1S0TlIMh+udxtVkTaoV0agLygfqpEe/jhYswiPIO/YDZcfucWHg5av5KzX2xGwFgqwyfvr9mmvIk1tNAfwLjk2WCVBxhAGSI0KjoHkjCKOhH5VzPpz5Fs892E4pZuYt+tSxCcw3dqZIQIT+31H0831hrUipdpPW6zgWzf4XXyZIKWx9c+adcRnhMIdLjge1Lej6k5so+NV02sW31SCsr4fSCfHmDerqVNf6SD7vziONBhQ+vYg/jfxQKFyWqsOy0YiWClN4+kH0riJcCjSZFtcuVBGuT6xosN3ZyBJJ0Px+2ANRw7KgnUhrn/bEzgNb+pmFP7O5G/OoWSfoneCSC8AW1ny1b5EkfIAiSqxDHoFloN6sNSYQMLN8uiEiun+7BVqRbgjF5Qc8x7yH3ues1W5QF9lYNa6a1JhByqqTUyy2kVQIdRLgQEmpZh5sHPEqZP4x6wifklYIHQOAi8ZpjMAfJAVnIkxVwI5llZnw4aCIf7dbCPZEaeEK/bWQy2sEZTl1wclG8E7V43C6oAc50MbUqEXs4p32LqGI4H+8/FR7y8CEYtHqsw/7mOUXAv2HycpnKOCV2v5Bp1yiQW+v2SqbDvd/AGqC1WVcJkM/yc//UNa+EYZNzYi0XESNn+jw56QUip9AUc7xedajkIi8ZP425i+ewYOXP4pEb3FcYcq47fLrDYV85ftM/OeBWrZ5zQETxC0Ems0NPXSZt6SebNf36UXmx94YMh+QuKNL81cLuQkqXy1Rh7t5/DC/12JwUGlDmko2rZtgf7ATLq+QeDGnjB/0sT4nlLXxkTUaSD5y3NoxE6rJ4NzpFmTbGJPYEbTpNSWWwwyDA99xV9HZUophh4lcCZ2oO9qvFawCmLyEiWPJ4+pOLiln5UiBZVK8mzEubm54RpUDkaISG43j3cG8gnFfbZmem6pZ/4fROktEvhac9htPU1A7TalM/mDfrZcv8yQqRtg==',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(880,'waits:-1795424816000000008:4','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428325000000,'superseded',0,NULL,NULL,NULL,1795428326000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(881,'u347714289:a3','late:u347714289:a3',1,5100075866,'editMessageText','s1.5uL5zfUm.GqlTgWWZvu7q208wgg4lp9o4UL1eS7n4wBuqbsVD7xiKkhAgsKBcqnh7VFFwDyjCku3iWumqKN1NoZLosZUiZ9usqy6rOp3zLR5VkLYsWrF6j/nH54565GKj+j6mrrXjXp64DpqK0HL/OorrCUi0Vv0ZcbUKkGce1ddT0utP8xd6MQWHul/Visz3iUz5i1B3AKDO1qNxho3GlRjV3uFRWmfzJiCQN3UbjxhQCypVEL4wdO116awL7tj0M6lZbXgFJ9Vx63Va/b8RyWg7mqy8h47V/NwsdgDnlLV1M79erdujxp7EDrIZca6KptpRvS8UBxAGTAnuxStEAfHRAYLsvqVTeezpcJpDQvz368E1JeIdRufh6pFYq5sT3DHq2lZ9uZjj1yGM1khB5ss=',77,NULL,NULL,'u347714289:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(882,'u347714289:end.later','chat:5100075866',1,5100075866,'sendMessage','s1.5uL5zfUm.XWtQZYuHSjPXmnLG9xjTw2oeDL8iwnL3qkG6jlxkAarZJMjNz+l1HQJh4mo+cks/xMVSWTUUnjKOJInSR05oc+oCaA3Au2qqdFOZyYZiM+3cr2IYskHpYaYRxnZZvmIeB3nP+ZEALyLQcj506iNZDDRx0nWPOw/dpSaIiUzwNlqCSSUaossaaF54TvPIU+U65hIlf0aW+0H+zh5yTbdbj8GZWqiDgk6hfcc9KAMO9YBw9j6CJwKG2uAcOdHF9mXADqol+3BSokSj3YiFTZ4XB3p4KTLH1CbOc0Ryrl1SsLVzQEUFL6ckxK80nbsvVcmnaA7EfMHyW4piCMjFWve3n1LUdR2OefhMdsd8eAbZxqZii8j04Dzb3Q1enAyeu/6e87gjcOr8tVzxKwO9p0aeK16uFaPtjXwkpYZLrr+TLj0i/8hY7DBm1aVKBotQdsMkDN+rCZ7owWTGxcEaEhlf/aydMUmg0O2HMs4t7UYoi6u+azzD',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(883,'quiet:77','lead:77',5,NULL,'sendMessage','s1.5uL5zfUm.LxXOSfIUv+fNV7LCKE2OvuvaUvQRSXSdQaCgJDsEw7gHWt2btIk1nri3hjWGnlZAmRQe6NHKLwVTKM0tPGOHCLOE3bZiQgh+C9AJsBbjCvJ6G5qlv9xU7R6XMOSZlCGTqy7VvLsoccZBdVBvabfEyZxDdPMmd96t106CVyxvGNYuzZNgNF/c3Y2j8bQLV+NYZ925izBz68n7G9U87T5somrIBCFPTVLthF3erj1NSklTENlUCIgwQqhL/2UJ5fZwh+flbXhNg+iNfn8wBxBYAiwJrij1Ly9hXz2JQ7mMiOjzw70jWGBgYFj2dnh/pWscb4IHRyCUGYhTy9VNqdkYHxQWVkhkNyIzl3tnsiPOcqKt2XYwjkPk4oHDk5GWcsrmqTS8npk8jamxPVdJNIdypJwsvXDbERMNMBsG5xt6iPpIjPPI5xGo4EcN3LOGN7N+5x9lgt2ShrJimZeaNRIxRoNSPuVE+ruLaR6yRhRKM+wPsXv9TZ7kX4di3uLISmBdacd0c72+73y1xbANQsqCZogwnkEz34ryItdb1XqzG0S65+ukyNKVZ0/jtgNYkcWkQeWOzU/lA2AA0BYuVHtmfvxiezTaMdrxVKzEg9NDV0qUClwjzNEcx0/qkd/C0CWORpDzlFLwclpJYkTgRAXX4IatjNDyw8GMU2atgz/Xdc+tOh/EdfY1eGXaosnkz1r7ijXThgmrnllKuSzVU4WAoTouShTrJyOoubrJW0KAvJcHi/NnxvviSOKJjS4BGT+n10qKNrs+ueqtHO43kgjSRU9ZvxF77hyPdYfV3xwh8NEp0LyhxJTWFByrcr8KdJE7YxPEQ55/jMhn8raJG+VkPi27JiZAkVnS/VCSzqwPWEu0fJV9XlBmgeoaS8gN03LfvX9EGwKBRiRKV83tBkVElSHyEPgDk3ZErlkn/oJu0kK14hcmYkNCF0NIB4o7GJose/pm0beNOYORUdy6XmD4nROyQ01Mh7UFhcG4CcO+GzOtII3bRrfB1zemCrCIDhZ62LeIY0sxLEsVQqLx9URKPvHHSWfdawfYw56k/44vF7fMfDi/t4Doqhp582w97IsYwDxIVSn1p+ZdroI1lGk1R4FBjSlhnbKsGecpbZNMRvoWCzk2rzOL9P/Ej5FxPKCqtR0ePVOQUJxsiey0ja4D064pNkL0jK/2x2kKo9qbKd69BoHPUDQtRWzYfMraAm/m0TgEyJ6BN4OB/hU3NnmfRFuImCSP23JHG6RNk62ckUOGFcdqh5jU0ICq5rutnlON0c2+2zPVu4b4Il/jJlCXzhQs0IDeoAta/nJrGyicKvL/g4dUP0ONuroc',77,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.POWInqyBosi2FQspkeXKfv1jQ/rAvyzxYJHOGZ2QIEARYLqRebZbSMWFg9wa1R0AerPZuiGpQC1BMIEiEhDhipUjDGehEfvVHmSpDOH4q62KaFGcsX4yeTXp7y4e4YpvNPpc4/bzhukzHbjghi98DdfxdHAr05revQ3JrEjOIkcZ0nquz6FJX/eEnB93Szb23z8aAEIoF6IU26dUXy/k7qMUE0MNCDfa+Jvf0eI6fIS7WmfUTtB++0M2BwC0lvq6YUw2y9h9/xMVNiwtdzpwSAjxv3WJVTE+ROwkVKf/0+BEmi0tb3W06ib3kAZhdQnhF73ufj+Yjo/OuIEReSinrGynAckUwkI4Fi4TwM/QG44733krsgZMuKY2K29MFMlkWo06hsMjIt947KbkxRfREFP4qelU1WgQKznsxz0iOaYGEOtLMMAzZ19TP4oFDzT7Mfh6G1Khpe+q6rwCQoXpsMmmgNIZ4tBTJOOLue5LR7tY/+MWR3vNOdIZ0vyeaqweS2YAvg9xqShGCiKdC7V6j/tOfu7hPIwS1GFWMsyZ+TulXXlnmuArDLI+4ppmEARHgxTue3BOgSBxE1erf9zBdznieEVpUFiRrTJl0bGYg2ckQMtF6cHeaL8k7hKd95TqGngKEDZzRZrldDNILTRh6EEOqjTwVqeKfLQIePtVeiAJMrMV2fMpLgr3zy2S2B6Ah4SpfTJojTUUQqVWf6jncvjkJPPgqYSVLc99hHZB/zqFRGn9AO7g4OV9xSt0x29Yw0zv/a9MUO6l3LsMmiwimqRu3cnRw7fg0e+GrxYToUi2VSSxhOE8JLonevSTE9RL4JIUxjqlTwnk7jlMTRvSeKg9mTqDHGj7WVrCoEe4Sp7R4A3kE0tX1276Sn37SPrmx7YTIu6UxWoYdUUnB7hKLS5Mf6lyydtbXuiEt8+VJ9wxdFQEsMuCdOFw7TM6I7/zI+O3ag5lZg4suIBXy4NSO2WJrQ05irLwf+zkk5WFSPdUReyeO30yCDPA/s/HR3U577q82oBOkwIad8S06RC0Y1L0R3fqMIMo/69aaxRiS0jwYTNv/K8JOBk1daqDJl75WaxU3kQXdo61vv71IW4pnQQUXrOG+U5lIZNSRG5jwUZB5WXxneKSatkrvHAnJE+rPmuvZK31sOp+MZaRZMYKDq6S9IbvpJyKXVXrWvljVS2zlQlnyhi5TItp6IrjZx2CRW+OC1AchKHXObbT3/jjx+7eC24Je2AqcxWIpVcIFTG6zRPvKdG9qjUagohF5qT7HV5Rh0ZN10mC84OVhvt6PVWmuAcRHWYiBizsbWQQlenfGrnE2L2FjePScbqoyoY/0FlclApChrwHApDPLKzE1yF5fLePtE8ogm+F/x97+Z5QWb6VH07aF2onrVPC0QMZX+dC0sYm7emCq9dPF3p6rMqa2KmkKNWqRLpeNBWeByaerpJZhZPrz2BacolhLK6aiAIkVfjy0cN7pU8VigWCpkbivMdsuz1sxCTujVTNG53qCLVUJyoGUcE5W4Ox/iFH37dwRHNhO2HF1yfTcDi0ar9+e/91KsJ2aMbVpjGcsGAI6qYqDI2UpVGBKw9baZfcojRuQ7VrW0Ix1MTiGzBil212jzukKlSVBYFSW8M6Ka8rvOZFTKEg8E0ClVLHWzYrDPybn9+X3QDj8jKneDme0NRlk29y6q5oR4tilIib/B3mfIoQwMIt7Ep4g8UmKNmbIW3sVkJYLSXlBWrZ3nUZuFY57l5+108i/H3fnzytRWmDiQ6PbgAoWkN7HydQNWfmK2urIOITA+EvoYtGr4zDe1UPsMcDgDMtHqhVvfiCUmA4cQvTYfVU82NGeWjx/W9GKGtOGfmVE5gmAWOEC+uF8zpz0W5qQoh6KlxS6UVEn99zCShS+3mKe7/qLIiKWGVI8KgYMU88wL9H96KQA06KHlEqRM8dKLLIO3yrMAeV0NYiXXerKh6uXtSSPQMWf45Jgk4B+B9oPA4Bx/WYbar2yzRgkeoCuV+T4jl1b2nJesS9Eug214c5/mBdc+tQqSPjUc/k7MnEBhi5DA5AvOBiCKJEYsehGTPrQyWuHy+RjkDeaQwSLKpTpTs9jFFiOfhv+1lkVP4XAOIws5VtwoT7BZeTfFTTmH82uREHZyRBPh30Z2nzrCCj0rFCoTI0wUeKOiUZU+NEtKvjz89R4dZxqjE0kZEN7qbyVwvfDC54OBpAF3zR7Am1EZPhLCKpdR6+Ea7rPYOX9bOCZNwxbnhJiSQyBerkNFAZoWHd2zzKaQtFG1xrNdAOQZv15gGCETOVBWchTmd90BfFGBCrHe5r+b7zwKoNp/5XJH/h3yjLo4kGQ242I4RJAjH/lh5uCt6fuydlt026jQ2WJeg7RWIimvREPWn4sFxHeiqxcvrWsroFo0Vd2b7mA+5I2mK11HZkgSVDxSv5CzsVPC7IXUIx8PVVORnPhlrQ+ktf2Re8ejHcUuvjiwHc4N5evUuT5BPFxoHS2doTntZEt9QBWgxUxJboM3ebDhQ=',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(884,'waits:-1795424816000000008:5','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428326000000,'superseded',0,NULL,NULL,NULL,1795428327000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(885,'u347714290:passed_on','chat:5100072323',1,5100072323,'sendMessage','s1.5uL5zfUm.qt7kQdX9BF63mlEubob5vphoo3ugYdYaOTpW+ECmbo8u9/i87Z5l31M3esId2At3Al0uFIVoSBC8rIiC4w8V36Gl+pBDS16eOD32cM3q8bCuqOaOV2+qaW+asSRaHUg+8OIgi1wCGCXYZimbCSDrj2U4Z/vHrAcXntNXiH3Ac0NmOmFyrcaIp4eUnnSSaLdT1CcL3jymz4ZiDlOdbfdpxQsr7JcRP1bXs3ejJ06EjPu+G/36s8WN6AUYjYtk9WQkOkeZ1biS368nFOgEjREX',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(886,'quiet:73:347714290','lead:73',1,NULL,'editMessageText','s1.5uL5zfUm.+EOKos9Ruz2RMG7hHogsbDmhSFix8laBSNhGgKUThT72TmM7HALOolhToHYGc2qJYscGajC2b0HHODOzCUIj85Xk4K1zXLfmbopXJ8EVC27IDXv5QXfEvzuOcJDzFi+hTa5Dh1QbSSLiLW8qJwD+ZU8HcnETvRpm54VevTr86gO9qN5+R1kLgInmIpPlcXkrHa3y0PHumkz+Ql0Ye2x9Ft2jOsaOO6uZIdSn1c6gSWXygf5WSRNYILn5LXLNaii0R0uQb8QBW03ykagirZp4h2p0KSvVi0IHSa+ukfNVp6uC1I9R4vJv29FaLgSQQMZa6XBR1NGNf4ukns04JvnrAB6T/IkkyIrJHaQsMuhlG92bG+C/IA6ukZfWTd6lASs4H8IUOvwe9RE8Mh5atEmacqgX+7HwllMieOQAWL7m9FGmnb+moH4itvispbyYR/BbDJRZKEcMY9XzPtx7jTTSf62+4Zv86OAXkUvrG4V+GNq6dS19c34p5l4WmHZnt3d+ZAymj0xC/jiHPNCo+snv/K6cnWteAhYOBd1hudbNVZGktWSvBlVHSOWqLNhl/SRoAyv1zGSEAJuzUPUtqPztMrEfYJ2I5dlSGT3inMbT05CP/MAoMnK60i8NLzpZ86jk8htORU1XCdDc1J7w6VK9Xr8uOucK3GXfbTwyKiLaS6juYkPNQykjDrj+lZXH0HN0FCZT4t+baZY/XCE5hDHBg3MhJjcU2vsblNz8XiVLzB6A6FAtfrlfWy1Q5MUORA7C6zhmUB1t4SgGq6wd9O2VGyj83zoK3mhIlAX/WMsZfmoy0XFKWOudb/4ePmJmkYQ9hx+n7VNxlAJOHWM4/jAGHDigTqlyj7i8lOs4DXuJrI/SmuwaohW910+Z08YIW7cTNuscAg+LuSDbK7zTM7CNj1TxBy7jNTKp/XiqVf3J7QQ5XFgELO+AguAcCHnczm1UgeYPHy0gJeWhvhNtUMQhbABKe7FP2apNpc3x1o4ZUYzkekqbmjG8G6wjoW2BQrNq3Qh5/rvaR9gX9Nj4oohmsoS8bhzkxOTpFSWP7dUcdJD4asQ9qL8FTjl594Dc74BQQgmwTjB9ac5EFPlxWfy6duq7cVE1PzPy+/J08+eweJxV8Ibem9/uzzbDRqJ/RauYmJB/9s/ecqapj1f4cOFq8AtDr3xLtwIuENOwMYnWI38N6bxFxrYauIq4Bkvsmvcwj95HPgLq7fV6dBf3siyVuZ3o/iW1+gpdvWAadmF8VCRX4TGVloprB2wcpZD7TLy5uIHLiiMFFPMzPVP5HyNwx6JVbuYVW4VBk0LN90Rwwkf85aoYKpF2fkSwgOm3raa1cTWllTBHwOoEabGWUppH9vjS3G5Re4QT7QZoMshHWszcXnzn8HiRTA==',73,NULL,'quiet:73',NULL,'quiet','s1.5uL5zfUm.cejFauBzyJL1m7VoDRg+3KXV2QAjVsD3hSkQMwA8rYTKwUP+UW0Sm6jo550LlcPrVST5t7BE5fD1993xew3pr5TAAr8XOEmHFTmHVwZRbewaYOjDPIJhSpk+8kitRU4uj8d5ULh3jvvBA4T1vhQZWLr+PLTErC8+LdbQuFpArjMS5WA7zwIwAoR9qBw3h6urg3e9idhhrrfcnp9cbVffm2aSZ0DxLsTTalJRnJNlXHrUvouU4igOFUXM59WyEOEExW4r+y504QBaM5rguCu/8y6wSeVl26+h3aA4nvCK/rQsH1uvvRQUz9I4g5/mvM0+v6ZF0sIFxkuxKgp/5wdmi/8LFqulJ5P2H9d8XSOt7lADFi/p40Tap5L5MAxlpaBmCc0TRhN54UvZsqFfOt8dr828pW8ndzmiUG0DYGydCo7XtlgYlj76hWhqpqPGWv7Nm3jrXGCzVspUbGNm4DeUJ7Pa4Rllg8G7zJJGpfdVvpjtXDCBqJv5s0J0gw14ud+iB4NHahB+z52pwrDKr9oJETZZgIzjN2rtHhpJa2ACmVKBCMzQR2K89V0YYlXe9oNNCZRBdud166bpKfDqUvdnJhHTsS45WX4iY0B+xvkxx27jpVFImlKhCBsn/0iKWFqfTwH137NgGpR5h29Scn54aOX3GsYLpzitBFpoR/fp5SRy7n4sXmvYOkEz8UX0nOX1ClBhzCmKQfbXf+u0mRjYe1/skPXKvrsnj23TNKf1pMY9crFsiQjwm0rax8CFTFbbaTlwfEa5L7nBfIoxOAj5kt9Bz/PtmTyf6GECLkhzqKw84++gju42K8a5Lx4QNJ/K1YFaT599DsTP3JYUoXm0bEfJoxtny7I+7RA54RKGbQZEsbonrRRBwJewMtvK6XMaspcVAU/P1opv0r28EAjFPiwtKTSqsprKYZbsLlnO8yNlqPTEyOpo9MYORoCbMsEMSyGs6rLy3jQfj7o06HtRTyXesPjSYgG9Fc2NuYkFHjBh1plZ4h7xWmlqztdQawa7/8VWns9g1k+NBrwSBekV2qy1xaciNH7d5qVvTuKMcFl6RNs26q5NWYPhR79X9zNXML1vKHQA+cILWqJUUjekD31TYI0m71RTOB+0ueNOazosV4I16KUppf8GJGnWa8xsTv5dbUIXfan6KCVrji4eoL5OVIB0Ik3ANAHb6tNPJ66UFKnbnQkILiqaPhbJL0Qi8yp35cA4NOsa+0Xa+MSdqskWX5cb/lhDA4Dp0por+I4Wpf4Jrv+ueJshbpJ9FWxMHm5TfOfZNKztRyK5KJZM7+7DBGwkrvPq4zEl7gnbsUGL1MH6O/kVdxebNAi9ldUSV69LKNoDpKsT0a9Q0NTrUTsD9Jo9oz5ee/Tzae2GDCliR1UGK8UbGnRQObXouAw9iCywSNZP2B1906AY7LyXFhYLM3f4PPxZk7xWAcP8GpeGHXaP6FDeF+xGaUA7UMu/DhuPwwGXt/P6Yt24nWo6kom2C7g9osBpdGxIKcdmDYF2V8/w5AX1A9i5Mog+RBQSZdvyT+BkiYrcQkMVrh0Fv9qFPXodPK+85OflCgPvFRSTJ2xu0w8IxetHkz8PIIzBn6Dg+5ZEKLxLDmftwgSr6NdXthkUp01uS5D/3ov0wQhF9pJrH2nSpoksZu4A5gxldnVrMBu77n0BXObNinFVpKnHGhnOdVIBJxk0SciiEiGypuXHUHRi1nBpD/XZfV1mIbdsPy04C9W0CvfPn4opQHi6pJ6FcagkKbasVZa6J1/XXQqwbNeWTckj4lDfUVFqHV0uu7YA3NkpAmKKTbNt9pQghHyXKaD6OUbpigtYQY8DX6uI1DOnlQiU5EP+ZEBbz99k/RMFX+2K1+PcWaFFuo566YtTIHiHlx03RjOyr4Wzvu4X1wIeUiuM4I9lMW/D+3miyZyLHLeBI6bYlW7oxU+5+4wYjgbEe/AzMQ9uv/5YRKFaQiB+9yAnrPgSVTQ01PhW1iFNDYQgzoPKb7A+2R8q+1QFS527fzmAvCZYXqMYHpgy8GPAwMdLYIPbFpAsY1fRLXz2lTlZkErUdfeC01zB4XBam6GQTcWi5FQ1PXEbJhIxSPpfjTKywU7Pv7eB7M69eXxNeOIW2p7Ub10FZPI2jcYxYWuL9VwWewrACRGOyDwZnMP8QHPI2O527CS3X5pI/z7GcVF2rx/snwDN604+H8z7u/wb7R4nikS5kDszo+4bQEtjcl0s5/9CuloqRLvfQ9BaKlnlS/tWI1AZgSIrMa4RGCjtAchbpK6DN3xsr5AdGOj0bXjlxhrf0yAvH27f6QhWxykkRy8rEuVfgbo189QI48OfoeO9b2Fd1uNGXN0vJZ1z8xCC92NC30kT/5nWRmaiFMXIie9ZWL90JU3i/1Fhgv7psKq25aWylP1fd+HuxYXt769IIUIJBrwsSq2j5CZd4vnxszebpqqT1PK4qh/6730pBTOvDZXx33IuaWN2ipWcF61FG4Z27LXm+1lSEAE3eAy4DvB7p9p3HOpPw/cGbZL+z/U5Z+NuadqqsmQTn6YRjUTxD1LHzBxufD/Y/Wvf4yEW0x+py8QQmdIizL3anK3yJXvPB3WXN+ZNAZEvVm4O38Z8lA0PaiZLtTvy31RuFWr7fq9mU78+iAwAIBU7oZ6gCMv+Y0kE7A==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(887,'said:73:347714290','said:73',5,NULL,'sendMessage','s1.5uL5zfUm.UQOIIIt6kwm5RAWSj+PSkgkYbUusROIAAk7SiIXTGtuQ7qGjRcf9zNdOb57OwE1KIacFZZoVOTTFQN+JIW1rfhNk5p8HPRBmzk5PuEwC2Wbab0i6khmi/votR6i2+oBqjGcNvCOIBiSaTD4q/m7Xz0Nwtesdi2iGEErBiOinB7fuzaoRtwfcXxMlyuY1xDxDpJmgSs5NGiig60/rVyU=',73,NULL,NULL,'quiet:73','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(888,'waits:-1795424816000000008:6','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(889,'u347714291:relayed','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.+2B05D+sZrv++3S5/q0BrtUZAZmwvRfNYyqfCpk75R7NBXU/qI6krbEuhufYbPOhmUVDQdUbdRo2wMDKhac87Z5fWT7Aw8FKGXwxzok8lLALggu9XlZMmnDkFqnxEkcJRRS9XUCXvBTqZyzr1CB8uTovEYrE9xItN4txFvw=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(890,'said:36:347714291','said:36',5,NULL,'sendMessage','s1.5uL5zfUm.OVT0ny2gyLmCx2xQ8+/jq3ZUZbBUJSqsVelE5fQKomihvlEWcDLFRnsAVWqM37fszJzBJnaOzq40LMHc0BRsUMzlMG2r/kYsmYE5cpQcvwTm8SIKwMiBBbUINhkRCcycv2cuBEYQ1a2ZkD+TleLVTngo6Qxr4Nxh9GZT1ocHQuAQG9lqf89NALoGKW2ubTeDtgIZei51lwOgBCT84DfF2zxJniRaVCfWkUx2DiI=',36,NULL,NULL,'alert:36:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(891,'u347714292:contact_kept','chat:5100034169',1,5100034169,'sendMessage','s1.5uL5zfUm.JCUCuyHLIZE/SXRRApRknXy8aly7c2IlPVnoR9wMi3JgX9zMo+ecw5Qfaw96XQ6Tp7pgpFBbtUbnnTh5Zdpqw9n+S2au3TKcWMjZdg1k48mP6U8Ac8Nfp0n3xJ+AkaTuNUBeO+6BogwEM36kTomHPatAarpNZZSi5y9wZ21Ot5aUFxdCrY25tNa4oX0POqyeNfwpmJXQ',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(892,'alert:36:1:347714292','lead:36',4,NULL,'editMessageText','{}',36,NULL,'alert:36:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(893,'quiet:80:347714293','lead:80',4,NULL,'editMessageText','s1.5uL5zfUm.MknGDdhqGoUok5JgyZ6bMzoJ7A52rytuSd9esd/OmaJ9n+O8f7ThYPqsPx3kXZ8FyUc6BeApASQ91K9DtyYZFXhv4qimujRBRNJRFNA30PFeRP20sAloRh08mYn9xvgp3XV3+y64Z1GYsbUCE8E0PSBV54MP7rsvEpCjoR/VVgkdnUKjsqgdRn393GA5ffcQxmQEWItcc6DQMRSBBNjJCwEuvGqW4L3IKzQbCRitPCCio9tTDq2ROfAZR4kUsZiDpmZI0I7yonQrHruQ/3i6ykIvJ5n3dnyk2vXc/Nsa9cqasYigkd5y7z382fsLX4xtFgsKgBE7d+MA0p5lc0ku3HQ9qyMrcSj38gIEPP8WomhuokkWQhmo84lTFLfBU4HBLg69mwtb2todgvBTQG6xLqbn8z2wToqnm8NJX54Eur3pWUf3WsltHyJf0hLgKk6yjj6b/7nViuyWOseJvwz383wCmoGsVtyLSQmyquO4fbGUC2O6+bUH4GyH+0+IOgHveSNxuZdRvFsNeFBhGy7PKphd08/TWZ9tCTTHdev0EBM9gM+F1i7pr+3uBHQL7sNRs3FKq4gPDIjBVdAePElbKqPeRgH24Lf2if0If4jHaEnAfeGFGW7HNzzDIPcdQfIbXBHZ1IPw64ecPw+K7GFqDX9JBtdM+iPfzPzjrZWGpx73bhkAiobZFjPMftwMlAjmPbA4rDPyueadWHuj/Deoo6mnjzOTqv8RfmBxdZX/SMMqJ6Xz7TewQ45+nk56YZawi8c1hEXlAt/hSaznO6fIQgScjYMAhMW0led0y0rZsctpluabYeKAapaxB4qUaHkdcQ+zJuaQRXD88QLEdHpsewB7oEz0bLhZkvhYndnlyJKjgeqcv3DYclxCwRQLO1ideMQ/iiVtrZcaru7eDLFOUYKDHN9axzabGSWhGZHPb81GkTEZsk4uHqvwFem5ZqGXQiNFWNv0Cuo5Ib0+Ple6vV5DfDwc8MWHDNAyVgUr/4k+0c5WE4ZkVN7jvwgcX1c+CWfNgLRxDXUnZoCNlQPZH3LJeDHoN1PBfs9itMMBUGwzRAW1llfOJkWWZJENPnjvffgNwh4j36ey2n19DXHfltK0CnYmcIqXP3PogH7I6o+1f/8YfGimUGKXbjXqgwa/eVmUnRSV1AFfKlf+HickZn3ggebo4qBK9YcNq0+USZPYAB+RD72/8vCGjWNDLno3o1Lcx2YWgh73z7UJ7x0iMNuU2TIb6WCcBln5Z0VHYLOvtMcg5OO1OY/aYmU2jU0oGy3iVGeCD7uOMQwH+J/9MbwKx8IRYjgA0jZnyq+xyGTijRRzmNqK5gD5dwe+SoZGDcG5zraWAQGCLAWGkJTp1K7vC6fQplBFbLVnDF9DcAMjUEkB6KThFwwCBDsZgtY2S9cvcVIpzy0UCGH2lvuS359u8H/72hFpiL6fVR+TCEpx3ZdDAEM0j5OcTQWHGH/x+c8Ed0sMG1F9ECwxcz4PAjz2TC1XCDN/7sr0gU3+GAcuAV3Bxdf/tnjmbxQsxFyjgU6l4Jt7El7j06pclRjO7JBvw/EDDzuvZTOIzM3LlGoRqidpvpfSXC24N2VxoSub2k9lzL+biEpRBYXvmhZNGLbxfw22J1VmHSLOLJPaAz7OUJd68DWFwa4mRFI2IhjIm5tThOL2PjJAlPH7G9tof5VN',80,NULL,'quiet:80',NULL,'quiet','s1.5uL5zfUm.8w1r68qib9C+spb4Sddcgdg7Sjo1/jY65iMGYu6CCs+T66MviPa8qPIsXwZrSTGUT1jk3LZn9nYG+sg4FoX3ANgfF7ET9KdbdHOGi9KYR9ztRc7KsHMhN1nVKcrCrjO7so/WAqCGx0fd/xPmkkjxfWyW0a8N9Z75thqdVxF3cnDU0fffr8nQtMrFmbMyGvJM7OSY1Tej/aLobC0rsGaV+MpPvXsim+xaPEHYYPYoPuNug4ATtenhHbPK/tHfyKLzlgsvQCEEZnfbkO8CNflLAMwr//OYA/foHLJGdJYNrQAH3gj3yC0M1rVIIL5j9GW8snOgGCao2zs8+wSIukJLOXJWL9RcG3OvPzreuIye9vc+uhIDrTGUUqAurhGuV4PPVMTS5E+OAD5VyL6/PeJ1I0AhDVC9HlHlT9z4fyMecK5gBB0h/XbDcqaUsbDImms+MCsWqHY9jU6fB51WuBXRivV5Vo3RBH7puRrb+4qJlwjT7C2I9LPFS4FOWDqPZFmAQSO/hi9axQIsRx7XOzptv2aDIvFcwzoooCbMf6Mlv24LvF/aqmk0gS6xkgA8hBKA4iuFMzAkPn+Aa7VZpdpAShZdLGRrpU45WThVRuQ+vFduYIaCxg3u/6b/cXxOgRVQp4uuxP+Bw+51dFn8ffrNOuIKD+6bV9Y/mtIspD0+h84th5JERmv9aYGBWhN0R0R02/T2XT39GWmHFEr5xSKV/pVulUpBSn5p9uIEIf3OJCY0iu6RTJoAqYazV6Y7Ih2bGWrcce0Ii+cQmk+9qNIqNxNtRxoDfskcbGeB8sbp9bcGh3DymE3L7YxIu5oFPYTjPsK92zEdHC53nUpNoKOWEaESn18UkiEg9cbAYOnUdkLAel0n/n4aQENBqxDfxPZeZfAHZMVbZN+KgoxQ9HMeT6heEYaIgy7V6B4N6DonavvUmDl6DReRec0w2gX3u0Pgy4tD05MWx2+UvZULzzgwz7drSKWmFI6OcS26NEW3uzee6VEY9fyL6o3mPTT37lM4nUOkDLLXgH2YWc8vQ73gJpOaatWFrFJElm3GAd126tHdMtO5SG6h3xFGT30o+Jy4wC+r5zv/HcH5O9O4kYEjUXHD7iLOP4Awc2kvVw1XIYH+e0IR5r6NKax0Rb2Eg4epS5pZEzT8jVpZxGcHYq8rr6a4y2J/u7tr+0YYf4VaND6021E79US2xsye2QlAabRf9AyZ3rRI9AHmCsZslKLF3H1aNbDP5NpLsxbqTMqLPK5vlI//sOAviDfqmtlqOg5agZQC93dMjo5Y8SzlwKcNUokD5xWGDykz7kSun8XJZ/BGDbGF1jW1WKSxL886X39eRN23DHvllceKJV51DgLBu9RVVxfW3E2WTfsWYez0h4GGhMU69DYBljz+thzmBXcMKXvcCQ/iKvTzsn8rvzvCys3263e3keYR1Dsg4ghQcnVS49jtrFOfue0gqDfj7zY9xQgYp2Sh7IGytd8s0hCg43KWzUCtTi2rTb7g0cI2YwaUP5QsjnPoDCWcLSIRw4gRm6yxML/EFc67Fckeackd/6touCuVjpOv/CvOTqU1nwA4ywCVdq87k6dweK5cahRaj018B+lvJHVdvMMeE9DEVb6hu0NK8LUG5QfFubKfcM1AIplbxcwD782VfnnJvH8SJiYejO8eF8Nu9iKoY5DkmTaVF2ddk/TKOERvEX+Fuqf9s3Z32pyn8ot/iFTnInqjbFIgGWyLaRl/fdSv+DGtwahCL3R2Rd/EWzWjW9o24WlGqqMNryxGD+W0QSi3T45tkS5uLfa7vBst+t00C5OwQkM7rzc64H+swnZ6JOERPh37QJvlzfPDwsityav8T1wgJwtcTvURsnpEN0UmVJTtxsv2Umpvc4Meq/No9w9u+BnIONlsk3ImGmdvVKcULeRHqg7AB60hpdwywJROXYb3xwrITCzsR5feWmPxDqEtjTEzHVdot7TaIw6qimO0i6E8OfZ/OuR2qK4YhlPc8DTSA1XpEE+pBlQ5+hSeUPcKfaSlSxXBtGp490aMq6U58CzJyj+R4Kp9TbDrHGKKmOELmtglvJpE8o0GNgRV6f608mo591yZDrTHbVprwChYtATekBc5YHraVUouS8vSguuYA3nJKzKZpcuM7AqL2RjUJnA2k5irrtNHq5qT9lsu29AgNhucBuEfzij+zVw/ds53puePkghy6dVjK9bokpS7NyUpM2oadW9pnIGzD28WLZxTPsU6+msBNtINkWapLknBGblYqZoNdr3EuL0c7N4cF2NUB8T0r4JAxWOz0z10ZDygvrLgWw4gm7z1T4LSShft/dierJNAcv8RtdD3zGdh650Kga7jJo/uxf/qcEo2g2B1TQnn63YbzW2MTcTiSJbi5pG5WcnP6qVN3sCNb+oJCxl6fDUG2WhcIrNfFAOT/CAR/VGPXyQt/tvHwFv3hZaYvz3NKFjxT/lOUkVVESBHIvGztixh3d+p06v6hrQQMxPnjr7quEiy7fQba0CK4hKLAlNeamB942486mT/4drCS/YctlMbIeFsknVKQY0k01HWBrZ4Ik5xOyF4nEd4kdE8sJ+f5EmRgIXqHJ+8haunoUwMfJSlUhQUii12nQLHMWoLk28mFC+OpL2jdK5pGOK/bALXOcb8rtOFyRFYXCOCpH1J9f/KRD3bXVr3i0JTcMp/9I0N8fJElK2Wl3GvUMGA9EMiI9IMy9j2V2YeT6WLUNVvy+J4GoD6M1YIqmvVcQ3oZB08Xt32uzKRxHUHTbFarTfN49qlSvmMah10+roon+gBilaom9SIMy9S11JgyMLdRdyZgaF5miOUIhQ72NwRPxYICugHTzB665fyfvqD0GUkbD0b4/C6FNZCE4W/GMNMhCp9vO3fC6+/t6Nmt324ZYEhNOLPHpV8j4m58/gNxOhga8lMaaa+ORC9uytkPvufzKnKE5lZZ5t2XtKmdlb5asbT8PCFBEPdf1QEXaL5laoER/jeLG1YQDKnKn6pb88y9UgOp/nV7l7wTamX0ZOYgaTCf9W7bpw2XNXldrOaqabn8o7yckaafpy5Xdaa6DDpJVOhrJctFUiDzBaMIhC1TXGwwoKUBZb7YTDOMv60jJLgtOJDWfBeq7m7lorM2A6adVPS6PGMxc9TlK/iTqsgxYpHgI7xVnwhBd8HgcxOAHUshWWkII3GOl8xkx8q8FDsQig6KYBDp3S3dAmDzy7Q4pcOcBYxMCk/VibRY3jR8pq6j2Fai/2r7lofarL39MgV8dpf3ak92c/7Mom4d69pKKqzcHcUAnwENSa7//2MCssAG5yp2NgcnFHFeN7g3aaNlFGFuaxlLMGsr3p2GeEUagIjFNhRiXJ2G/dZJPCkBCHHqP/U42/M9Cv8AyXOzaPR7Qm6',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(894,'waits:-1795424816000000008:7','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428330000000,'superseded',0,NULL,NULL,NULL,1795428331000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(895,'erased:41:347714294:-1002200000405:157','lead:41',4,-1002200000405,'editMessageText','s1.5uL5zfUm.6UTIw8bRimxpnrpykZrfdjI9Zibnsh0ZjCInHH4ToVSHuuLrHTGEjfSFmoSdiPqByA+RPJYmZ2XnNNDw8rJAIoTPwLe9SNqjLhF9Kie/iUhhwZunnXwugY3V0pwLK9H/9eW68sDKweMhqEfDt7t/Aq8mFis02gU6yi0IXYm04qWcsNcTFV9k7kokBHXsbBifs64=',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.w4K9Zs6ExdnplXxMS5MhZB0UsUZAmv5J9Ge6MVKHZ0Z3gjnuogXpsJJuUFyrZGSwvAGCnKXCYttMMkTDVUHjVVB3',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(896,'bye:347714294:forgotten','chat:5100038567',1,5100038567,'sendMessage','s1.5uL5zfUm.E5rBUwMk9YflZ4JpRpNQcuj82HtFJ2ilMwe7hksDb15HWYWWTXLoCHQx1rUMwXBG96cOTmq7aUnDvLPBV76z74+viSJbTxD62POymtCzHC1iTuQQkv7SPw61PMHydR53Tlx7jJRl9RS9fGRUd8cbFtiD3NFNlGKdEmAgRQTSziT7UXG2Ko0xRhfXIyf5gpBxtHuAhFylgClHwbXH7k1iVHkXhHsmoN2Qb1dPXOX7QfqqGcU2Vnw5OmY2kYylYZtr',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(897,'waits:-1795424816000000008:8','waits:-1795424816000000008',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','[]',0,NULL,1795428331000000,'superseded',0,NULL,NULL,NULL,1795428340000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(898,'u347714295:mydata_file','file:347714295',1,5100035899,'sendDocument','s1.5uL5zfUm.u91KsoDMm2y5RdZ6BeOuPHIABWoO831L6auvsJ4Q7ZZ8eellDZqu5StE/K886aj+TOE0cCdSB1tg2Ckrs3tP58jnGWP2WLFAcss13jK5V8mCUcUXxgEesTpw2ZYvubKrZRwiD7nPRw6F/nofr9B7YXcpr66PW7Xshzq6jmWTux1gBOGdyRCelpDUX4So+L+KwYZRcmcUYNRX6tYVs8rMgwJ6tJaPKQpLEgDHuJF01u1825xx5OkiqzU5yfp5cE+8TPRC1eRWJGXwmQEGgUUGiLHR6nsQNJmZYGPfCy4rEXi5y8U4hPmwR0QEj2Qz9VB3nwUQr1ufIQoGZxYVUw6aKwvUkGWBjPF93tl8bc4Hzg8osoNN7LoJXzt450m6I0Swb1AyO0wAABRmtD6r6XukyENs5kM695WhGLzgfZajPrEKEWVQfcKTFXGGdaQwriUP8Y6bkm/CDWjnxEj4fasdWu+KRAaUJq8/BuQoLLkT1WjOnk1ApE2y6Am5KXY/ol1sgQt45Assqs7L4JpvFhZEUEmTQXLJQbPfD6en8ySunOi677+IDpeCc3/uBmAYHtPz69zwEFk0CujJJ/SlV8uOyA9QhvatE2CutrTM0F7u5JH7z2EYeR3hg04ltYB3fMBdS5J719okZJB2AACSYooiZ6WYGPAHnyUW72howCWO5CmN1mS7t4lyYB4gysoCe1KrQHx5tuwDMseMrXvHRxuz0NyBm+BRyKkpINnAkfrBN/vR8MPUJrzQkVulReKwoj5d3honcAyiEyYyMivQvwXlEq301x/q9ODw8BtNqw/kVbcBGoQpeWdSMF5xmL8O5YhdIwQk3eht8D0ur/I95MKjmTCyjRQkGHqWB98LO2A6o6ICMLeLviHJ+oulYGodCwvUymvV7hb21lHaw6yXIsVGyww/33JGRPxQBnFrFfE4cywbz3qpFsCPbmtZgrx8uJKF01Lezr3IQItyh7f8qH1uTOKdhutZlM9HK0eJUjLMNnpMIUpmMsd93jtD/APvHI/zinPHmqVya9EMVXkCoxF7a7k8JHP3vMtQbsmQ4wiX164gkjD/QP8Fztudq85+ymh41Y68OLA+oLRveEhCVM5WmV9TfuQCfRZeAYPoHuMpQ25t3mNt40V+vbuOiWsrLwVEAYpEeS4V5wGMxtCzoBU8rN9DYrIBrr6Au+6B9p2hhCkMFfvZPqZ8xdCvbc4ggHwj3KW/l1fW1RR9lyaGxK79vca/2ADo2Uhtes10Z5jvr7MbKwD4SVBcgBD3+8k1wKoAmQ0lzku00okoM+DoJ6w4OnQm/XXwX15uDoDRWTEUPQOIvmqBpYxVmIit2Vraf58qCZGPrv+ar2Pakr0GYWEYjGl1wHCAfCpfYwoODSX+YFeOswmPVUjtDRZOFUXpTA9prn4H8xZUp5TweXhnmlo+4B0FklMN0tX++IzW1hsiKOXWc2K2hpsk451DRhn6m1phD2HjcdkfdAEYYrYrfBlkr0kH5Xj+Cb0iGNdp+zWvYu1txbYkiSmtik248pSB7xL0lu2YlzuGVHktwiKZ3hS+C79MAIbedDLGeMRlTqP8p/lo1rrlHAE/XzX0dWjCZSdV5jz9DS9T6VbJ4ImQSSa7qiZJmWCQp0LQnqaDBVdxkzhNk+g4cWegXq0HgQrmeft5hxS3IpLQMo3bjgsAyz78+uUqNBCufT/Jskjxdj6wgH5PO4vKyOvzmFA65vj4gLKSIknhVru1kidFXJtkkNJ15rygNBxdlUyjRA8SNGS8PjsBFEuPSsEOKe+S5OaxxRlQ/UB9zJw21pgfDsvDSy1XOlYlDkmnebC9dD0J0U5U/wirCYK4UU/Nc+IWa3aJWO1Ftn/C6mG7tOvniJFhI3GkWYtNg6F8AO3zgSBnuYSNMy5LAoB99NdSq18effuYXXGbhO2SVIdp0RJUs/jPISq/7xrkt9nzwnJCghJIx7QLT5XZNX+RqM6CW9wh55waVembqa72nq+5vMK1oRb9CyyFueeD4GMGbcG6c1yXA09rLXD3e/mIkeJIEA6tFL67/k9ab1fp3Rbt9u+KV4tAhHUZzx+HJHIZJenR4ueuhc6a27ejYqj1BuE1jDwpMi8kaR7lVU6G0qrCaIXCWnVL8ag56yu5u/GAEJ2ANbgNZvPCWlzA1BizsHnbsy0mEm+oFYludfu1DBnKsX9+XQELuQri+ZrpvGGMI7CdBRh+tnjMWE8h/kaCorQG9M5wy2l19sniDIsASTsPl9Ke8JJYyZ84xgqjYMFwseBV4f5ibrYQqy8FhYMisN52ApqdFp/pYTcrBRwubyDR9gUynLkbvCX2xp0qDnKHhGoVnFBfX/tZL16xwd9O6r4Mea6coXN86Yjn81AloNnRAx1qRBitLZilnftQp08ZO1MjmkVErkgc4cY7Go50tDC04e+F7GCqHxnSsXSPcTIn3HX8Rx6HNBdWVL7M0gIOvwL6O4kjAzLLzmOjZ8li7C5+9zcaIrM3BCDO8c8TSH84i0iB7R+2Di3QHOfHMiXr/2AyggmH7MaqtMalNrXnOqMfHjNyvKzT3t6QxSJLrFPO8/lVXZc6IW2ZEXwHOT93bPn5T3d0OqO9/LRp30kU9WOjsPvl4twe4sjh9i6AZXmSvztuviM3qE9BYM299FE5174fY59MiLoBDfUzCPqiiySgcM/etkOg6P2+jI+0WDYe9qJLWRZ40C+x2pua6twbzGx9tBVkG9xk6Ss6gTI1yAwPkM7DkSIJg6gezUV9nmeMYBQ3M5EGzCKnuFx2j+tgtTH7x5DTLURMI1mX6BkAlDqGbTXj2z2vYZZADxTK0dm1qxKlCL9naeWYVe2QGeIAbV/nZdOpEFvzpFQf2RPdNMdnH0XpMVnOFNGcAnSMfrESVPRM/xraTzbN0Cfzrn+v5h97uUIKuulHTihMtRkGA8eUN9JNKF5Npkkc7AvQQQymTtuvt4KpRWGXZVtcTK/241uDvhMXBQR0mA9F8sMUvDO+K4W0RBHz12keYZHTBllavOA/WuA81Q+m7vVRcUOkhfXILzqQRJJ/k80QgY1pUED2I3F2b6kMPotLuDfnmGV3qAOissRwsnA0uVXOamCKhKDVgEeZ9yifhhBkMKpwttH9ycI5ZtmOUS9RuufBeEXgRWWIB+hrSFRUwYqEoQVupFTNfzdBnLnJBO/i6Vy23BxtQQ2fegvLmegYq8oL7h9tC0OLBKVOhmFA7SYNdxjTUU2RJJ6B0YlmJcW0iwsQDsu1R3w7oBe+FFmlS4CYI7VBtVxLzAA+8Tqrfihyao7XFEwWud5qodT5x5TVZCFZ94NNY1Yst+u5iz313icqw+OecJqJA37I/Or+89BH6UVftg3A1CFExSJReTKneXvhdGjICpbOdrzo1ruFnZMlnrroC91hGkHn9Sfbg3FGLHwXK0QP5dE9bp30Olvb04FFXop9EeyxbEAk2XPK/HyrEND7UZL1qISH8odCF+XrQsQlNvFna+lqVDG8MhKpGIvf5IshwUd280ITLajvlfeZ4wdNWt2dspVdQnHhXULx9kH5YRyKZevtUFnd6M5yc1dOetjwKzPQNYdShIrl9G8H2cEv7wEIgxCRXgukitqt4w+g7hCbMnHwU+TJozl18BtJ9/r0R3Dt7CIiaW0vZaY2qu3uHoqH8XTy0RgtceX5Z3NfzFiPYcJXoIKTP3BepVUlfOe6gnETyoTZfOBtNxCbrczdRMhizzi4vMbojiZGnaI2da/ksdL4BdVTGjElIgHMpCecUxnSgYinijt0DE7E2BzgTmv+Jt15y3FkorD6h8SIKYH0niURHU+X8qilvT4Tju6RKe7dmuxdp+8mrudhzyrsYi6AL8qhrn9MYqDf1Y1u8Y+nLpqxYTaKP/V5AxGPy/2gn+dvcukRcEr1gBOCJsU4nw5mA/kAphPMfoMJq+IU4ASFYunUUD3dYnYUssTImxHXtYwjplela3s8APgJDTfS7N+2fMiik9y68f9uZ45NTz2frGbDoyAOuxvjaEbYqkYq2jEfCQldnh/vjzlRF02IRnIEVBLBveOxAdXAV1GR9FBqaFesUElPW+9dyUhZF+2ofpDiNu4QGNCrp8v8sL0BfCPclX/Nj0rjRw+bdZ2dmzL3TLl8fK7LEE6j5jX2ffyeMqO3TZkhzQZSMiYOAoT0d44dvTnwJzSgu+GOmUbdyBzIDAZU1dcuHYPGsBPkya2gBDLHH/btPhfX4V4N71YT0dU1HFxgwCRdHVeRkrI0rw39uuV/eDzFZQ6yha3ysNiDZjFdXvbWjBUBVwBkBpZSEA89Tgv4ClpnhTeBjsHd3ZaVbBpjmSgouq7/QDAw+fOxodOe56P/QWwBWDBsl4xlbr/uD3rjZ3Z0eoAwZByHJe+bufptPdF8YTVdbMhRr7UNFCGQdePaq4WEriW+5jAud/gYlkxjBndILYk1S7bqIC6mZGzL1xX41n9JFzxawjvWIwcAbjF/80MsfA7+7rCwoir0XrIpRV73fPmJ4SbsgxN2TFNQ7p4IFIOFcd008vShbqhV8vKwF5hEBCxHAdgzsOLYtwqYEyu3arWDQZt8QUc71W2Jf1FExh5HhA2cJk4gYNY/AP6DtcUcvkm1LK+yILRJ9YCI+OUipN6wNI5rTdQMJMlxsrQqqwvMcIgHnQMCkV6QJZC4tw2V+Mm+j0j7DPB5Z8dfnSU6eanNxVwmrCtK2oYoAdJKrqr/Mrs4EdSIT8ekYU3uR6VaMHaUM+52Id8z2W486vhM1DiApiTJ1lzBI1K/8ORrKfyj7eLmgckoBBrFF/j+bu9YXQIZROnjaTwJJLdBtRlkLpkgnOCuJnsT2SZMJsiDA6NIoHb12+Qevxfp+Xl754cJI7SDeBZGQA68yrwk5i8N5kY3ztT+gZ0aeVxwEpDbJhrwkqqfPedZhyx+SzsBb+kF1pQvuRxDiIg+thox6FSP40FOp8BzvnQ0DoJ4NKPiM5P9P0AEuEwjFG03WrXqOE+C2l7+6YctRI0mtIVlY0/EFQrYFW4BNWONzuWeR6oihn0olP5FFj4XNuLPl8gT4H9s0h34ZbPpYYqZoKh/IR3J0onwHOnZY3aqfyDrrrEJ6e5cswl5JVBEwpaGnDoECiYzuvVuTXFZ6v38oseW1j/K86ET4v5yawtyiVlo+5MGQZfNaiqIWo3JvSIUI8818Onq/Y4yyH4pdr/1JdhCVEwd/HEhy6vFxWl6+r+1Cbc90Qz8VwlgMxscmW35LOnzO44EHPeIHuOoAov5JE41ahNboSN7CPyyU9W+5K2TPJhDh2sJLV8QAlpIBXPwxT7ryobdAQBpUed6kH2zcgNdQ2curUGzsuhjBTZirof8O8Vb2iZ9a2nq6BBB2FcSusoKWi2Zr6zL7kL486VKb1orDnsMcg8on+4oqAJTMNK6iBsppLKWA2jRVpQkSyzse663u4gLhC5mdeRHzP2gOCR/Q9iND0LqSSjuSdhoTl+LdeGReKFcAcbDdkCWbH30OpUPtPYEG62FtkwcvZgAGrGCGQ2jP9X6p1h1MuhCQB9cy1Xro+1Xm2JV8TxxcPoOT1pZsOZQVdmAdSRBD5HE4N2Kb63GVUL+0zmKBMbQh3hsiMCmK3KeldRjUEgh1T/j9gmt7bBzVWcrKnBTlvRcZZPpFTSw5VKSnKG2ltGu5ID/ETKE8f+WDnStL+cGgY776nj7KuORxrr04tvuUjxsNxTF2xJIhS5spfA5WLzdVR0BgWNn6+BAouPqxIA/k1acm9bpAMhlWR2JVgMfIEAXqWclB8CaWgtbDwZ1klwykAUBZs4l7Bls/VjuRg2hdFI8ajSxEiaKU39ruUD9WuL2mdMUE84i6B2rTvMryVjHycco+1FDcW9jVu6oW9mSoLN/Y/64ELs1Gyrv5lCGo/JdGL7ScOEE0cszJD5KD4RSJGOH7QeJeU1In6XZp+GVHDnmwma67CaP+zNCpMoOMrc9fp8joCUuCRO1Dg9N5wyJ3acOG6ApCq9Qlc68ncBlRtTYuhsFRucKehy98EGw5OUhcBnj4OFJeRBEKUOv/NGz/OsCtBjYukqm7l+m82c7nnaO65m5E3HKrTW11YNAWSvCaO04ePVr2Gu+ngDU9mYcd1b06BhHYYuMl0xqYgfLTviFzAge+AknzfGVLtNOwdev+aPYTrSw3TxW8qBxUiVgk++3kRadoYiVghD9EziDUXMF080HkQq+zHMWXHpXXwrR2DEUKal4e+kNruvOf7jKC+J7WB86hxiyegooSL8YFGuZAffN0cGh+HBhzN4s4SkfN9ROG/U3DaaQy5Jp4M5PsuVki265Y3ZCXA49ktB82ddvCHIJNmlKJF3eJf8R1MdQmldIUV1xJEuEI56/WzogTpCPbn8s0Lbv+XYIiP+2e6QTzxHXmSExM55cEiHj0jd1QQvqR93NdOYCjRrzyR+9LfdPMpy8iru0+43T/j8300K7SWTZBATrThYBJPsRsw/VVdbNPFuWgbZFvITpLdCPWlU+ezn/TWRYBgCsPzWYo5EvXqxDASu1k33wlMAckP6Wg4yVprjdRVkc1NQGkev/8sywwaSkvg0BhzFp5eD7Ky4ysO0X6AdA2HBpljqd5lc2hHWq6QFjHEi4qLmW8/438v82zk6aB7D0kNvmfPkZVWY9egLmjUaH1efcBEPzhzM1Rne/G4wrfgTgpCq1x16jux+t/CDsT7jc8BWxPZ8TjSyAoxZKw4ffYorQFXwSUt23seMdcOGoO52RdAJq1nG7AC3bzxspS0d+SmE3FUt7HO0tXVATDyBT+adm85RgkD+0hf11kpYMEe1Dw01JJNvIALrdo+FeS+ADJbq9p5T+Qt0t983gUUPAt3wST0pl2Odxj/numpkRAQnAIbr5iscsjjSSkI3myTG/kOHt9mpQtLGs5124FVxbRfMXA853Y75c/kUzRLMNny188yktZh3x/xLDyy5414/XAYLgALBv0we7cQsHzZ+0JNkVHtKlL4uCxqTjg2kniawd7RVvGl4z7QpGzcT7t9jKs2JvHA6omgLwcvFHrE/ROgrPE3MfuZLTZKM+lyAG1DMYvoaAt5PokpoPIFQd5zU3pX0Ov0ewZvJcCBWEzoy4oO3faSuXujXSuQvFxEEiJd0lpcgNouu4+QJ8CmVs6XhL4fSCTE2RLQgDPX2clnEN1Y17s48X7hbvnvQ58e5f850jnWQXVjrqt+mJf+DdTP5VdRfVuOV7Qrdhb+K5Ok1b1JhkeE25tAY2fFP/hf6+C416U/sjmaKwJ0CROEO9oki8pl1+Q279ng170lAMl8F5LTLFxuIVoRMFxjVv2yUirAfzjGNaSXehYbuHNKXH0Rhs1i7va3gKQvv1tfg39nh75GkWTMkM4eO0Zcw9Pc2ur8NfgyffsJAQEY1KfqQ/CoLVC4TJJ0HfUeppcelbchepz7CaQLOz2ev015jfz33ZhxjRDhqJHiBf0DZ1KUQTzwvd5eCPKROp/JrN0DNk0P5wouov9bhu3lgn8wrpMUqq/7ZOSVZSCtEsuB9RQZg9eV3ntcYtbhomKo5/xRD9M3S/rT2m5rOzmFu5z1Up60GZUW6WyFJLY6RaDgYeDlF+TojmwvWUBolAi+0SsCoVYwHVwTPWyuadsUZ7yf32oa0L/aqh6IWftDoIKMcOvzKN/NzK7K7at0IgU1hWzztPljc6xlvYqlplvyScmo6/M0cVE+HBcMFaYNCrcRGuhijqCvIDAbwX+iJyExRDlGCQaeZ6KO3D3nuT/9zQXuwwQ8MKyE9Pgmq6ar3SFayh5D30l/ycSRdO1KD5KTr4y6wfmmPuHk8ZFjxDPGjlUWouWm8IjKEKFKa8hTu2uub0AdT3UCxYykmaJO5MJarkgFTxPoiUQcsI4JZRZ/BMVYFU+3p0aZq68xXsc2tA7uz/T8PUyOJGY3MGcev1DbnC+WnaO9rGQB7Dv+YePOAExurikJkUI7suL2/j7b7/m+8vGUyP7cy6JWwk+tXLHACI6UMF4IFaXrr6ER1a0xhyfKE8dHz4LBFGxjsE/BBFaFKD2tm+sIy+kcpd3ioLSO86IZMq5eeaiGUoqrB1zsSy/4dAshhjVhi7XmSvcMqwU9McFcx+ck5M8weFAbgOrDMURnf0x/uFB03jKhzffGDU6XVKp4pwlVcO7fgXO+5GBGdo2CY9gXa9YN6p2R/pgG297EY/evkScccq9IvzMLLqiLEUx7hOG+rGmRoGk8GBwVXnW6mBKShbx6x+NwbtsFdEb8edXRgiwKuO//cHIQuPQwHXVkFhpXE22Tn4jdIkNH9K23M2nJNhD3ddzRjjSjCnhYdzaJmC3rzKfDK2o41RmLCXzls/Jfqt3mwkvF5/wXvtODCWMJGycFM/+u07Hrmo0B6cXuLdlMjVlE/Lbp9R4if65uT/PY3jhuQwF8YGLgCI130UQ3hKvnjpWpTSLGuRzThX7M2LlcdjaPqBXpf4qcJJM0a12zXtR2tZD53scuFZK3wPyJs7G3wXyiPnE/5bLAmpwY5BtY4Z3kgQPwVJl+em53Fx9ETdA/+6BzhpRKkILwEeCBTJGINznsggsM4GnW+xeklXoDOR+tbODjnlbvtoRv7r+6rP/cHCnzpwJL7ncxgV0VuAIRlqk0VpRfl66pB9ENE43zGxMNb+1Mq2hOfsEeDoY00yg5gu0ezuZuTDw5sGObAhapjsLPLTcEucan3+g98JBlAkAITgPl5zdF6u3BbzBZLw7r20taZ/HLKwK/7OWA4DQYNw2Z8xAdQnu7OphaSUerjhuf7gJTt1cn79lVzwWb/Se0u4j6ZgNaVyQt59Xyb0DFeuocLFgwKUqZCGBi67SBpMGHBCr2972T3OI26nyHzFBak7Kzty39pg5MsucChofrczXIIFEqy/mMX+bki+aa9rRL1vS7ODit/DGwWkPwsDuHA7S2lxvgDz6XjBxJF1KWEsBW5XlEBxb3cPtG+kpD2h7in2ffJD7ByrMfFgi0m3a9csq9YFFQm0C+KqQbn/1ETcJKyb8mzFTNg2nXAg/F1Yk1QqBTALCuKmnnCRXmWfprz1QeTZtf1OEaK2005N/GRcZj5DuspKKTO+B1xPITY+DGXUkuMFtMv4Pgw2WQt+KbY7Q2K0PR0yV7DGZOsIpm5mw/a33gxUDyQuYPKshdqNPHZCBFewWH0h8zaenrHg5RFQvB0fR8L5Q0axqA9NQ1Gb',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(899,'u347714296:nudge_question','chat:5100071927',1,5100071927,'sendMessage','s1.5uL5zfUm.bJIOVz1/0ChyWJuG4Z0Ws07cBxmf+HmrVVCZn0zg3NjpZ7IKo3zVE8zY21UAm0K60elqR8ocQrpP7AGdZpcixAHfcVMPLoGCJpcsxtdA9FSwYfSrOY4VqIF4gn8LpKdC8aERpDt3OjtXmFfZR5EWak7roFAEUeegv8PMMyRgDq9GZp11aIe87FOToOElGSBL61InIgNnuTJkcqf6H34gCZr8Unv2n38yMxx5tdohMyE1f8jH3UJu6o4B9LpxNJ2Mr0mW6lXLkHqfgwK9iGQYiPFoe8WKsGJeSKTO+pKvq9sC5eW3zByGywUz4mk1GA==',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(900,'u347714298:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.z4pzxuY2hK8tcMKRJvfJUzHjBNcghx9gAkbAGVizfw7eN5wgCVnmOBnMDD6RXRjR/icK1QSwbNqR41oF+Ouq4B+Gw53h+VwYlY+N7vJC7pAe3o12vV77bkP3MEosN5fuY+QhgfCdezVDvoKhvhTS6Jg7eUAtcAp9A0gY3TJk56PI0rLFAyIsEk5NopdR/4yCAyWrx3i1ZgTmH2xZ/ih0yZtTr13JDf1VHyHWRz25LHISpGwvqBGXlX2l1+UK4Q==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(901,'alert:36:1:347714299','lead:36',4,NULL,'editMessageText','s1.5uL5zfUm.didrVL4tB9kiXP/hEgDciqiuU56vAWa4W2we1Jd/NXYk8ISqnodsq4DkFAmst+oZtX6/zVliNOTwp1+UUz9jHm2Fr+9mflAHRSZq53hw4DbJ3hwsg3wQAjoENCuDXkBZf2vdollo30vjUElZHd9tZ6cOtQmqFMORJ1EapRclOGHm2xug8Cw7ngliuLpxuPKwaS3EZZS81Zrj39f/41RgLiqm1nREdHDa/jF9LaDtD2HykcNUG/8g8GnnOyNXa9SycRBqCHkNBRjrnwVljWvWQ+sNgxMJgMwiE97l/Ap9ytJaAv+k5aV0PIOS6RtfO/JxNz8QCktl3sZlhozBxkgguho/J/I2swhvdL1QiuLQmTmyBmMzVcfGiLIKkaFbF+EPrgWb4MuNfqdnhT28x797N2K1YVk1mlqwWFB0YVKaYgYb0mXhwcGrFldWWrym+1UxUBKuIhQ9CX4r9lhz8nM7wdTGYPGawra/5bfs/8V1KFUfqCLK9nNfXr3Ig1ktS4ltFxIaEdTIj5E5235n6qKGdVQch+2XqzJVmQh4VWrLUC7ZBEGD2w4qqtk/MorI5HCmD0VuxZJknMBXSab9zAbcVl2Ih/tohj0eSVoycn3L8lA5N08aB12j6tQ/FTkH2bcqOHFzN5hNn0ZIarT7zuQuaEoBFmhXiUOCIu4D2bxjAA1Iw3J4ieSuFQoWCVjFL1WrmfNmNpQHUldJDTsxNZ17si+RsBEarNzZ27kblJVBXBermHWIiuDYKsnSgdvlCHKsnGXrB9s+dxeIrjRKkBNuypyYeR7gQAz9EXi/veT6TOTgZYqOYEfEiSbf8A9KUCAKBesgX4p3Q3SpIS3IeA/upBBm/P7cukKQDPEWhniSDobECADTDtDLUvafVClTF0TKteRsU1uaQzjsfUIZLijotR9erMxKGqpuLPSMSac4oHdYHVgPaatVb0dWu0bUygOPzYsN02cSI7ykJdsaX+hkrLvbAMupxIhdekO7//9WPZxbF8F/51CllRm/x5KwLsc+nbrwdSzePxykbi04fDey/SN3bhyr9bL3G5rpPp9tO1hYVQnWO8VbtKOfenWW8FlKb6IQ43i4JrAlwdlBWyHOsn6rGmTbWVFlDGvt7DNUeDTqM6a9WsdvnQEYDY2b9Y7Jpl1NZEeX4sCqUJ66hGqZzMhK9y9NHmlAz6ypHC8SRFBNTSom8Qru9NWJUqdTe4HTo7R+iFQK3nlc+vSnB1Hnnc4lg12kRwhjAxeK1DXntHuRHc7e39ndU6x0HhMKJIvoRfEPQwJeaXMse9bxiUVDMa9TDSDisfgs3YGoB9R+EwqsvQ6HabdvS5jVRvIBS768s+Glk2njEtx4sekSm5/gXiEjg6EdF62+rrLcR89GqpnpyKnepcH2Rrowwz2n21pWO1z/uE2nTXSWF7BDmG2TMSNTrwzYTdzU/0JY4ZtuPU8KK/DG4sdNINuURB+gl+MemL/v/SRyTEvpRG6dW2sRSKZEfk4lUwcftugrm8LYj2vC8fg=',36,NULL,'alert:36:1',NULL,'card','s1.5uL5zfUm.FeuZn4Q6B24DbwvAy4OC0LBEarcIOKyLUHO0Kmf+O/pkvZRK+AN9TviGpuY9230DZnoohdIm86T7OvhDLJecamxdJZN+eIjXrPE0ReieeKsiuLjMYzRZYBWfR7r9TpO2pn87xHRcgwwfvXAFqDcPoPO0a+5g9VsRPvNDjpCVqHEguXBuw2f5ywLNl1Rf91YXmipMxWiqyk/6O4iBtoyAfItV95QaekxwQdCSC57HVh7XCgIU2s9UuFbZ/xBoN68RQfqNq3YUpvcdhzhdJ2+E88vHMOZtgwB8s+1wfQ1z0TJ9zIgWrmpVbgi4lZAC1zafwRwzhzIi6ChNAcWYwPKd5lQr01b7HmHL4gZhhbR7SrMWCcSd/RuQokATCryzOfU9HDPVZpKm2HmrvxyVai94rHODYm6mhoC8qYHE3z3A3NkezW3aO30zX466iffwK8YZiX0u/1o9fX5zdTXBdgPcLzmDsHGP6EGjaHSIVCbWXMCV0iR3WOE0WPqvGtmZhQDyQZvI3uFixmlrQz7OK0svEJdD3be62WavD8RDV0fO4ww1TBgZBYc9+PHdTLNHXuBOVqPLgUAcBx9pyDFNKVRDenGIxRx7VhdJ/w3H40/wTYjmoNs89fTWqouNDODzirzz3mJkOyjiSnPRM67pe+Y2HMZ7JvqjkzzAHFg+R/o2pPhdufuFn0LhScymHSxYNDGk9b4LmE6F8ezB8sl3Q4eI5aHJa1ngPVDYQvFa8h0zyM6rtrhKL6dz+lTglZurijBJ7IO2f/ZxBBqZMP76hBS5c517V50XJcA0MRMHsbWBRr88wilZHQ+mKXfU8QuD0Bu0TjUBczeLNuWFaY+ov4L8Ub2AByoU5Ktk/+Y84HoMaHvo4d5lM/s6BJErkzQllcUXsQN4mL7GocSZMUJTKO8pHQ7/abDpTUnm7RNt4pMOug8PI/NM4CCVJoxEaHVwuE422D+GMR1LoDSJw3Qv5652RipfEL+cELK852E9jPTA0Ofd7jGLoKwAkiurKaLXB0q8dq0fF2GbpKp5Z0/HTyoMSitdPHZJSuymQI4RpUAjtvkvHDV4YYg4i59qEDQo8g/2U2FjxQWm7Y0nkthv9HD0BSYH/EX5xyMxH8A/53n6t7xFs5uWR909B1NKvAbC+t260FFYqsr2D4hSOF0nW97si7HprbKlKRcYiFpo4QPzdUVVo6jyIZWLy7kAe0oSwHx9l87oeEPc/D1jd2hGQ4XL8QKC+Yr1QFSfk8xwGy8S/GK5aDsz9j+8vUVuE7rrD31s9rr73TO0ItZAlM1EikGglwZNn4t+RhgJ2sbQgAb0I+JAbOUQVGt8M8pfW2k/QdGtSqORFTRFPMg1nsk42zemTygXnAyfSxU3do4DnbXlSJr0VaByjkTkCgeafnvyYdaUEjnccZwvEvMbu5vaHcy+OcpgnqiQ9ROFNdgb869ubrcAgh9Qw8CXxh6LnTjC5LZZ+LKESppXbieGOeFFJhLqsL+cvacbgU+M1aIV2u9t/cpMefA6nBni+qBiYGMlIaHbANIJh3QYujPgrclj2KoBa3COOIvNHsChzJXAex+W82RAHFq0Xn/n2vm5RTRXKgPsFPDFexosFYe1eO/0NYdw0hUdSKWl6nBIAmiwfEpxOEbONwrbl/3F0hSA1e/qXqmbBywm+z4iz6VSPJKzOODysKCBItZs4iYCuag5f/L50+Kv6tRzWjChd2OW0RkmyjNq/d23DuIdjn69FLH4kbLohRTlVPG06Mmg6Fo9cYYsWKXrdhL3096UtFuqjTDz6sp4w/KVMM3YdvfhVqZs9i1ZeEbTKpnYcvqI1/vuZdn1bIm89kIrrEcfqwaYtwW7yv6b6wKPSceUuYCim9FUEv5FOKkDehFjAdN6URW+xoVsiZcBfyG9Pp75cdzY1Y/7wq2ZW73onES3T80wuEnqhoT3U42mKUET7C0TQ3ZUIEQxcWPUdVqmSzyzq+wINezdEXOneBypiuM/IGQgRtcXSH+BkhyTe31EymN7K193vcrn+sUW4F5SkkwN6D9BTMOnduRFkS7Dc5k1eA+OCLRaHWxVvmGeVZhAis1SpFLkJAUZq9HYLEOrVeofF1b5eqKCBDzG9eYfL5eJisdy1vvWdJpKzrebwsjyGhkGMGiCJfXL0seEgvVJaaYpIJ9d2y9QMosnTdaskiMXRsgxKFTaj2NirYyvS1IktizBx/NstnWa9poVA5A6ySQcgXnsaHXaniFlCaNg+2RnNksEZFRp+QWGEKoYNTBypjz4mwHm9bbe2AglGYlFJEDR5cyK42bz73MzOfbxkIRPohXZc5JkZ7qDJWEczjkPbuK4lw43mPWf9W41n9xjB2Ist+ZGeE/nX7uapS1t4qnA2leCoRnulsKa8qvYDqesm83mLhcpzWM4dvcau5H/H5WB2rjLz+uedw0d6K93uW3D/8Bg+gIcroTrmY62iKxHWzAPdKYy0+JqEXyz+0Sgh/lsPYSssv7SD294Q4mERxkFBXZ0L3ujk/MLT/o2mSdD8FQxcz/FmXdYOtVDCEMmGAhliEFjsXEbExFbRiYLkSFGM35simz8aSBMltzczat3VEEF8xZ47/Oq6hOslLzMg48VvYgVAkEm6OGDMZabhLHUk9ROvPzL0J9mVDZtiAnoej40yJitdq52DTAHqzb82tABhR/lwuLHck/nu5rFSbvLXBIxvIq4/PpDxoHjcTyoGwhT2jS4E45Lu4Vb5Fh2YGLzjDyo3w0yny0ajI95ZUCarjd1B1SYW+u2FSwcz9HuyIRHO4DMNMnld4GgxsUKZCEA2T14RBc/QkbtA6qk8OTEmi8K6pKFzhWAbEOVNEnWPEJeALMgIYhvRSi8Nr0W5HwbA7I=',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(902,'u347714299:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.aL4L8F/ZGj3Z85L9ASTQ2fpAM/Hwx5ut1Ba9j8Nnl1Esqr6I4tGz7JECbSNDsVKRA+riwA0XphlY/9GZ4AIAL7pNG05u14NtV2T6u2b7M+k4dlw7XXVRzbXS4flVHOTEK/VrhrWB1om/TKgDioAMiYCSIZIwbo2R53MR0wrbPsRMC926rsEyL7otAekC1PD7aoILrug72RW48lAvXCTl7omZrMWu2Sns5HCL+pXC7EA0QXmX8DTQ9aQHuwY6i9XvqiHtAZoMJqyqBSB8R/Lem7xLjkokyegM387N1mLYHmZst3iH4umFcpsyTo1qFG19MnSmxXMO31rhPPyMHmcFo/olTHq05muDNSh7V1GrUTLMBICHWok4e2yL24TXO3AqW0tuA4EfbUDm265SFjww0gmUJXuVLX4nZxBgC9kkHIP1mDH9llT3PVc9uWEm6e3eN+XhGtGFc/EdQrepe+8jarT4iW2O0lgx2lSbz5IjJOiUhx7dtt88YdK7UcxtupwdDahg9RWFfSUz5hFJktVePRGm8Faz1/fNwdnaRJ2rk7JaezUAtMDkbRgGQIiNrogjc+3Kq6GuBUhdCCzV4w7+KmygL8tBk7jl2H9NOX9SiT9477Q4groBVaXdvTA0bLxw+QbdXWDoEDK2rBRhO7k1mNsldE4IXrOmeZWVChkAoRhtpYSTrJYvn2Lzg277xRsijjBViSBsv+OHX00I2bMhm2nMYqwhFyWtC1Nt7TUo3t9fYV8QcWUFg4LIcSfg163MIZPSA+Z6pXwGu/q9nb6PJv/qtFV4VI0eWRjfxRVfZmt3zW6DVP5WejJ23RDp3FQABtOMYifCkKL0B5ieoTJGSgcGVeh9QkRQShyXD1w8Uw4k79wJtLx5sOSI4eAmqAJVSX4WoznXRpDgj7+j5QejNy3XRr9AcWBUE1YdmkO+56NKbg3yumCzXgO5y3k9PMz4/5/aXCAfC0x6eE7QH2fb/KnWNJaj++CTRNtx7EQa29YDyPA1qKyHUY/YZqLim540IdMAALBmRheJe/zfd87EJG2C5d25xLtqa9Zbx2NehIGmI2iq3cR2ZuuIx01FTDW0xpUBVXscOYpmhmkGLrlMRGwyOkUBVY8FtBmJ+m77Q9s9QF5dcWDtD3ia/01Ea435ptbYfXwTZZB4NcdiZjkxuV8miat6Em8UBiAVV84JFoZadOejO0BLehrpzqOc2ekj3wfmFQG1/3V17vGSgHsQ5Nys2RMsFQTKmg47R0IW9eAWDRLDoWA/LYM9ouc6/RLpwNJ1nld8u/e3Y9SX0rvoAgFiXd2zTTM4Fk/V/c5CSeVcnuSqZhBmaKoHdbOdJjWPneyg8T5AlzZVeOBDf0846ZM2EwmvckjYUduFo93TseGCRyo2PPWahWodHg9sFay/LREx3g1z0DedopDvUA3WzgEpFZideXQsvnp1P9+6PQXyZt7xzSD6HsWJXq8wZ9wQ6GsY5uAQNukkmeCdK7uwUd3i3ZpBBPweH+Xfko30srvDRRlLWQt3oHRfE9xZdCqyAxd0dCXL8XAzlbhX26tQF+3pmd6pG7W3Oyfri6aNnVZq83chmreSXGX7oYaqjNlplVqqQ2Oq5KYqCY4PmwdvJlt+EbnW9+U7+QYrSXo0tcH7LjfGMMVXTUSpUGvGjPTRJMhS/S1uNPgUgV0bXm+F/5lHr9nflb/CMQ16/BV9BkqTsAERRuO5T7BWdSDUnlphrjRBv6nU+JxxrEVdAgkqJoFLPchvOLSXrIvcu2GbQPyn10QvcsPGpvwFWyHqiRSAy3+L0Oi5sj9Y+Jhe+42yzV9AM2FUxlqKb1T2fQhyOOmo8cvFw5ClsK1uT8fyRQM6RIaHoHohWvqHHA7pXM3X0iDFRZBhj9A5KqkOjUJ8IianI9maq0fK6dPvUJWSNd7zmV5VgT+PL/xwWfBHNruaaBiKNg7Sux6dRVWlMfZ9CrCb8T+3A60Q1uNRydJx+PVrHANHtZqInfZNyAJY99G8kjiD7792qgyXn4EO6YaVjr67TbNbwjt3EV9OKWz92Z3Gg0RGgt6PCB4RpOmeR+DrmI02/Jpu47px0EOls6db1uF1XiLnqd7y89NiCxEw08G2cfinQhcIrPxpoaDpoIRjai/QKAx6siSUoarSadzud2EyKFXtJGtPEL3wnA1F7dM6U1clisseuqPJeEYNcUvi/tHJnpKWyTOJzzYiwN2omFdPu6ZWTsKXZHmy+ePudx64FttV6xbeD+p6ohGzL82YD8h5mbULNzUNHh36VwebAr5IqzOsDiD2CWDBY7jWTN3pNe6l0XE4Cx7jEUGaSBpzJiXby5iuF2v8DhiuSx+fZb95Uv2jxsfiR6n1EIYbG9by5q8D7Jv7C6FCcek/36FSxDzgBY4iBAWFyU5izgKrXwXzsrCzVFlEBA0YkpDog5evCb/y39F5pmpbaAH0gcfRYaietqx0fhVL247rkUNvfIdz5qbLC88UyUrzGrmVzCg2qxwDmR6CBM9qMfVt0WJ9I270g+sqEzMjgtuQdSNXyVPv8fr2eop4rhb7mG0HZn4lZ5WtOO+QDzAgieaziucrPr6uOgLbvIUxCGq6DuZC5mGhfs9yDPCWnG/hufWA5LZtps0ey777cANffrj2OFPb4Oqn6JrbxjaZOc02AmNc6PgeIPRp7oxCzOjYjbktUIti6sazwJBQpTt6C2CzfB2POeetuwadiQywkOnqBxmVp9nWf8rj1d1XYG0aT0oDGbUNO6l1GjiCAz8Lm2c4CkrxyYVm/lTa8GoSKu3K9OYvrrWq/T65JNS99pDHWSRaPSeh69GlaDsqOsDioL/y38cY+n5mDaIHJ0B5n5Qa4SH/QSbn6GcNr/H2sxsJvID8eROBLHe9HV3KRgaTdH9B0EtdSmkPmv7+Ecof50R/FH6cFEjDc7aHqI43RcTY30iZloY3/XetrzSu54FerQaDQWfWzExAMSW3+V757KBMgqkHly62faBIvEOOpiFnYqLKZt4FC/hgilcNvEyFHAvrg0o2gucpQZx/NYx3IJ3rckEdYS5o3VIb7R9abQW9B32hwOdP38CWYhlY2agMtZ/fzXOydvq4bfu38g9yd/wBYXkbNKKp1swNcxuRN+FhDbkrz2wtCJ5dS2rBEM5WC/kPvhJwR7poYCjWYJjGKI9H7o71bNkqJ0I2kPSG9mghzzQGsXcqFYAtUy7DWgEfT2FIbleC52/r2waqTykl52rRrtyrj58FEsAYPlr6QrzBO32WXLqtAfK5W3ojY8ZvohSXmko8gthGB1EIOcw1WDmTyVMJaveYxU50kiZeUSn1CgHyr0nWmBfozKyPXqAheqldgeW/LwNy/TUJzQLP/jOcJgjJ7WDUJj6RILI416GR8p5ChaszGJ+u31Pw9t43SiU1cecxcRORs2noGcqhNpp7wsnlbYr3V7EBhg5YHh4xO6oZIex/tDLEjJebhT6uBWMgJbJqdUy6xa8d50/353wGoqOY1P9JviLpHIk7FGiSlFva1rLSBGi8j52WJyitbU3XIZgu17WXeaTfovJr6bKYc4QKR8S7fOf0AUudG8FVFRuMHwv03ChcnQ5RA0CHdSlinGAYXkn8VFPALwTbc8yNVCPG7oPznOpXIFrdezMemQoZfsRnIlhWTIUDP6QCZP6nkzFO2rcDvGqiNKQEOdntEawJ1PbqU265O3qhGd7IZdDaf5m0lRi4QUmMFDiUlwDE/22pggT0rQZeYdcc3k6PEUKle6rFBJcFuG3ZOeAOCBHVSy7D8lluIlJsezf2VaiNh0f9o4SzUs44DhArKl7SJmOAJ3WuofBJcbAY136MtnT9v7VCIIHb0iVHDnBI8nI=',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(903,'u347714302:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.Ve5oSKC8dxD9SSvty/J9doa+juUhI+50G0MsiIS99+Lbd6y6Dk34tYOzVpt9FGKH3QLZ0wWdXiC+JTY6iP7sFRycwf4CYL+O4pVcbpzNhJ9tYaWVkt2DTiam85eKyxxI/hT8ITH8fPnOyDqqkwydjwMZMmoGDAujz5tfen7UqfjFr6wLMA4NTOSgjCIhYPhnrM46FJ9nhJZdn5Yk0SDmSKV88hgSSZxx0/YKJ/VvRSyP/BBrcz1LD/IUCq4fqG3S0Ae29/2XtaLuRHPaQycx5WmLDZE/cM+lXEDdXV8IEcqk6jT1CPXVVyz4EjlQUS8aqfAw35J3jf3ObDuFMCQ9e5GZ+J8AcKysyUj8jZ/jAI9C8/hqwy3v3HCIrLxefTunKMtkHT3sebut2Yx14hKNL2jAUA78N2pcYXyDG9gHNCORd8f9VV+rhictUSlq6Zk6nS/RlLwUaw==',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(904,'alert:22:1:347714303','lead:22',4,NULL,'editMessageText','s1.5uL5zfUm.8xeZZwmMxO/6z/ISx6UNIKCuE/YfcRN5n6lKiNAnNbxDL2NOONrRtZwBCaznoZA7jdpqNshKVZ3bDj7x+EV1Ih9JuSItwRl5f0LRvQUALl5TZy1AYCQZSHNJ9AzSnNdOn70BqWmvpkYAY3ltfOZAFxwsB6Qw+6w88afp7oQjRTWurW4HlgmbR4PbvUf/QjlM8L5BXnObow4tkf06IhrW2njWJFPuaEOPBVLCyQPjlPOF2O2H0cI6+PF7wAVeLgGLyoeyzOogOjDbywMnxG9t/u5bJWaeQc6NKxO18z64E4xsvkn/o7a7nuPDLeHfdt/AMQcxSSXFhLgv8Axge51w2gQiYGa7fVMw8jqRzKXiLQ37b9IYdunta1QFl48ZK16nwa4DqhlgiwkCFQeT6rr2drRHMVqDPqdkx7Fo2GahU5DAKtaryNnxrTduKRQPNLOcJrP9BqMBHjvCsDXHvO75feygf6N+Nb0JmUa6LqxYBGIu1gBzktMgcUVEm6qm7krKAm5jsIrQ4fh+QeAC3Vk+x7mTDgVzbRYmfzH3URZ9l02LBdENisxzFik263YWzGKF9JoSuAXrmfzVymv4NWsoS6ffcmpOHa+i5ocOKyxUdHYC22fNaU6i6afZz4MfHO5u19XhJk/UG5byckldhUhXSNETiao8PWiTz1AqljiQ9TBFHNu6+lij6NjaoFyyqGeHJhGAy1x374PtAbukQJyn+dvWWNUOohCBvTzowA87byj230OFVsBOxNNAb57ABv1Lt6qjbp6Dru/6d71os7qB5ZKpq2CDsdxOjEarf1PzRfi5QzCY/LZPfwB6XsrnxqMr+0nldNOgUV2pUWyfL9GzYD+qqSSVjmWhCRV4D7X5JLV3IIui3VUEMulvKq5azDKp0TrA10DKDQSOZoHcAEgCPptu57/tXbUpQQILNyPumgfG0q8l4zwH2AlFMW1DZ01Akq+9IQ5WaqHb6gzAdrgqw4csSdbLLj+vvgkXppX4mWc0x/uZrOplr/7kPIKTwN6CkKN4DSGQWyDr8ZGj4ikJ2wA6s5rfNeN4jsvSfCb9W6v6n7kk1liviDyZS86tJtB4jPF9WhNHXntV/gnuuh/lbRE8lSg0wcX2lSxaTpme2DQRgtN/GMpJp/WZl+Yg66q93SQCKTtQSEedh5kGceDQK/TxD4kzLGbtAlqeXtxqQ1+QrWj9Wlh0qDH82tCXL6IbV3l9DU5mY0zqhrDKV+ua1iwPfeT1L82mXvJ0nH0PD7ybvalzj5cF5C677owVfKT4BIlgoKSYqsmS/k9fzr/RT0XBARFWAWtbEokISc67uYWXMSC2YYlz2Mo+0hp2yqF1YDfjEoEWSs95QXJZZtx8IY8v+ukiGqJrlzv5OqGxO/LgdHEKqa6TnlmRzpDtkhsleD3UxEqTlpKuHsuYkW2rrSHiBn7khYRtuPrmI+fA507ur0yzYAeMHZhg5TUOnABeDVbzhjoG9dasqUoL8ISEuNEY5CpkI3eXZLztAW7Fi1kGkRG9bKJO65AXs4hkxTLib8019M7xDR6m66rXAwTnj6FECtGz1mZ6V0s=',22,NULL,'alert:22:1',NULL,'card','s1.5uL5zfUm.qqwvpvU/03ZMlte4HzrENyGw3K5wUULm2UBPHU0ITGfYVr6xs0OC+2hdSv1PK9OrXEb4D5JoPggFTJWbNknddfbW2zwG+dHESZZ93dU8viF/b8yH6UXtibfA+Df56R8CBq24aTI+PVxdZ36XTnwxQuk2J2Kd6mO8oZnVQC8JuUpnTWB5+GfQmw+ElfxAtRb9YjAesFaqfuwGkGS6BNBUAY5JwNQimFCmpAL4BKalpylX3Rt/Igwd9oPmGtBm4rw4BVv2HBYumKVUfh3jyq9vMurgpVmCHu2yxYNkSMV5aQbriS3n0r74X7psLARHBsUqfFZmoOD1gBo529LD9+98XPK/isjf/umccYh0K4WA5KVxf98aNs/iJHEwejDGXF8hQqPL1fU1q9uXvavoGkhOE3r8TZnBMo51A+Aa/5YAHr8ZTRgIrsrmd4QpdJz/1xaeGLwZNWO8+n2hz0a1T8Poz4Ob73eYKGotEvk2Honl5z6jy4SfQE0Enc6JP4pDHM4vWX7ImlbGQyfO2rVof+6ksgSyTly0oMpfdhwU3ycRvmDE5q08wiMUUowA6zpw2qR+kk+1HGUKo9vprc0OYC6rkNIbFBvT8KS6JV351Ej9C/+oVcaXi2zFZuTVrbapfnj1iYIjcQYWujYFjhrMq2SRk1tRfWBb6lHq7y8c3MV4ksplA5DfELZzZe9G+I6X0EdCC+zfSXuchrfabi4ATPk6coFrjYwYZUPD4+PwDhdetrob6xdHoy0Pm1Crx+1tDDw8fbc6ldVx0x8qZb/OeYREcMMiQtZvJYqnwkOv3NmQjSYHBE77kzB/umsRvw5L9l0UNXsv67Y11SC2jkMY+0XBx5zPSVjtcvXsfU1X1ilz+7TjPyAblz3zEjkQUFsu+jx2+6f9/BDwYsyr9uCluRv12jz8fik8f8ymD9yuERQbda6b6DuX920hw8kTaBHmwgDRdO1QcRApnecVEbAAgHPG1rTlwipBixB/R1emSQAEVwhc/VItirOsH8m+8mQUPfZ0I8PdNc5183PupKrh1JvpZ8QUZTjAOo9ecm8pLkMajktU7BCqkbXJWFMaf2DHA0yJ6zfZ805/zY1wwbncs4Mu4cM+BEuLgIbrhpLk1jIjD6Tnn6f2sFsAGS1YTTqjzCtn9g6AOqv07EKy9lakoqpXBMpNvcYhv7ITTDTt0SJNKfeu6niBEualm33ELm5KPZFervY2Zx7DBjWh19cV4Cuh5TRmirVPPX6BeSHUAtMGAv2kW2MVFJCIB9pj2LS+iT4tUxnIMxI+W2EMdVEFLmTDbUMTyYO1eDD7Fubf3F3wphg/xhj0d5tCKx9GtxPwEFwjmvDPoTTyRA/X/DTVQskiSeuR2KngfDTdrxUdps8e6IAlXmyIo5AYejWfPMrYvG1xED9ubhnj7GlJpyg53reHYYzgWB2xPtuJj/pT7ZEUqui2BekY8Tlsq+9Q+QJDs+AKnNxYdLlHyZRnv665Lf7yHmcDqw7rt00fSaHZA6MffdACitCzXPX6qg/+FGOO5KIYbE1kRbIpqGmHrhDNw8/lzdtBJQLL+OWrYLzvf4EdSTPkv6PgWXm7t7wa7aqaUrG4huhdC9+RGY6eVoiiddbVg5euFrmCIJX8WpTno2V22vrEwF7h3xRSawTBZ1YH6/7pmsh6Kgkc27kHsWX7gRjy7UiyvGFNT7Ibfj+BnRvfgILP3gixfdJ0ldXqvYYstR4SCcpAUZkQx08L1yUtbv8jP/s7YqgTYv89WJi8wHB4dYDIWyZafNTZh7dwOsvMR5Jqxldv2iJrMabVURjTn93fbfcmloVoDrHcD5dvb9kqQRDwim97RatwHiC5cvPsBrpybaqtNSCLeakOFZbxEJNyMA6cKvUyC87v0bkAtm/iLN2X8NdCXdK2E4lT18Qk/Rkxkyk8z9JiPR9DrDZLSgbVI9Y8mL+htSZ5Jdgt376QuFkyY0xtlmNMYbY+SZd+wDC5yBs6o0gRnRVwwv1lDZCZaG2HMVPD66fF9+JLC76aesgbx1gk6LNaN5FsegKOR8ECh0alJ5Bfj7bU7+k9zUyJ/ocBkJpSCV3kZDkde5165gFS1A5TqcPFzwTFZr2nxjTJmRFwmdkJ43hGm0Ri+v9LJGSkovHruTwZCekKrY7ZboHOsMeIAuvXrBQlkdQTxGmDyiQhFce929o6VRkSgmQrIr0o/pbMkHdhEatE9QDZ5Dl2ptXNrxsst6fWw6uC2/Qvcs0lrFZNSHRPb+twBrOVz4/VSAXM8vRZMgnrhWBImSOGsVDbyvpuBhv8XD5xnqjtZnwoGNc6FHri/NwmYqGuIZJYQXD9jd/Hz7W5busjjzZGeP7vz2JiXJD0Eq4C9g6YwvAz/Ibh+jWQRKlHwwyK7OPJ7vocWy+kZI0mtqtSazETSOLxdn6Kk+jzLcKFX5MaTttIToJYGd6X3MqE13hnVVuQZgoDnUQ1kAZHNBvjQQM4c26vIl4wzbIh8rXQx7U7ipFN0K2U64BSBV8hCWb8Ht0i0XYBUqBBrkKwG2kDlk4c5iKMJOkB1BR8JADPR07jnqscuSUEj9jUdPoCUDvp/QA0DLQ3mg7/tmWkIYhIq2OAjPWxrdTqqGb8LnVBgcit/l7FC9Dv4D4EGSVjbSbQFcc7FxLmg/oPKmcqw4TPnmip9aR7VartzB8XzmlSHeDVhYQBPw1VVp2+MmxLZpmoUH6xcKzS+s02MQ/wfvMOnymLKW64cDUGargioX5dWiqi7fgkoF3cCdQOM4oeKrs/N7ZqeSQccPwG8+lALVSFj8FgCQVLturhDdh18Dn0OWWhRMtPilkaB+5HpM4tPptmTStR4HKyme/M624VElKnUett8odw1YdVWTV9UIZ+m2zu8wIiS5cUuf+mRHouqMhrhMnouZxSSJpxLCIBLDU0Cqf+ue+FKuQImzREPurOmmpOJmkv5lXHB6O2Pd8i0Tt967CfG+/lPO9I581xydfwzustVs97raxia/42dKFyfIIq9iomKmSNUlcDUDKUXLP1yVAo7pnKpU9KkDsO0tXNEKVbbQQH+ZiNgcuJdbSWE4gUgVVja3xJxu7XOE9YAuMkj5yOV1HUzUwQMunyMne539tY0Uv1Epg3',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(905,'waits:-1795424816000000008:9','waits:-1795424816000000008',1,NULL,'editMessageText','s1.5uL5zfUm.aM/7BhnkLnCseEOa5KnIggrcFktHcHo5LtP90DqFnimv/7nLNFYDKCTDwg7npUUXiN8SsSSm+m4kSC8Nmr0x0OmEcVDRb8MPTPmxUiUztuFMugw0nq11V8l+56YktWqYP/VQyOe3vA0Z2K5VsSFVvKKkUSwGNkakDt7fosVdst7YUPFOWq5A3NNCHnDnr/BnDNeQLMouV1ld4g8bNDeE1REGQ18OC/UwljfX5yB1zsf5U8JW0D4lPgqSOiafPlJUNyKJMmTpy2/5VjAXfPpFH8bRFMdJiDESTsLK+Vzcw0WZ0XyOap0wiKXcNR9kB7FrjMyMkicTPf+oMRjj326O6S4E1Sq8ZqFpIxS69qyD3M269yHmV+ARTt97DcPMnJqrq187p2uFNVEVm7Pa/+/IJvLTH3GcV4s7/+TpJulWy8qDZC8Y4F/ST3XRpyO8OmCXpumC96wB8xcYYKxulQgl4T4XpovKmunY+htFNSMcItSuYJ1bvJsQEiiXL3NGieuu6Ch15WbaJ/PTR2ELbBvz0YdQMFD7Sy/WIiy19f6a/P3j04r2X2xImc4Ihto1mOBa7JBh9AjFH+KKM9VK3WEBF2KwrupsZPVt1bwLgm5Sxh2ZYkKBKX/KdC/o9Wr0mk3SeVmwjJ1XRZNCMcGfpX4rBcU8JsRtzR5Ee8yZu6xgzkAnTlKTJ87fbTi7ffejMs2m9suFmuVAr7S0qGtXxVDht5j/oYRrUql3tqDhhdJOB5r75T73455ZQPcyboRv2OpB7ZbENxhwH8ik8XaGpl7l2c2a5VboqFt4iqHtxCXLVRt3tr0o7QD7TyDNamL96I7rHK/TQ96YQJC36EtwtbIdHF68zDsBF64jGt/fqZGspiVnCAseTUeKKQyNivaLWYTWmQ1K183lZy+DEBYkUniP8QBWUDTsyaybS413nsOEsaZ0i2yMiaSXR3zFOci+Ur+lg3CQbez6XtBiiEtrZZTQgTxhr3H4yPsERLdp4baeTmYvGydw7j77vnVpG+OqAqU/Y8QY9SxZFdwiENirL70mff+XpbjqKFVHJ/PNG1VktH48Ijl05P5V26+4dvAAwdD9fAL18tvCt2ZQx/ZpilEIZCZJph1szrj6SY6McSMQHzhKPCxTcgDd0dbVdIgcNKvAo/6SJrn1NRlFrGGukG9bivgbaP63+tRbDYWG6R+BM5KrkMPIOm1f00rg5TJr4taE4jkg/Zp6uXxRTp4roadUYwBq/CrbocgDg8F5FKm9Gi8GDuQmKZ7JPhg3l7GRRQACcwkpeffTxLFh44ocNmrwUYhU7HA6eom+xVM/GXyj6pqY622rHrgIKK9NQ2o7qbJFw9hNaXgLoOnCEvKV+kg6SnN1bE3MLry4JztCSsJ9HSmrD6F1OeNPU+xJkaYTIEwx/YhTsKqM2cYl8ZaAUlvjY8B5XooSGjRvX93OhAAPFAlfLV5USh4xJSX29eFdKOSShoHN4pt8MrA172iJf8680PWtJB4Nx3XrMpdSuUsn1Pg6i+vbtkHbmCCrgdtceEqlI00EUCU/WDDf7eOtEb5zddCwaIO82FTA9iUuyaORC/e6ATu53ozPtbuHPTi9V84cMTw33NWzGm1C+GrSJJhyOf7hikZxmUz65qsPwVOgXpou86YZEF5niJ+EgbGiKMLLSLB504JEJQLkzKwL94N+slJd5r0qWTnJ6tgtm7i4Cs6KJCse7DoL6y22k85maFlnQVYaywrJAw6x3QReS4xiGg0kLg4Mf0DeUd+2wYNS7xF0QTKoXnzB8UesS2B3KwNOtPGR+9Cm0ERhdG2RB0RqSRlefkJ6bkr64lVWj0HwsbTK6Yw4lxRTcpEbtZii22YtcdXRIQNYyxOgvnOov4yNHkt1MS+hAULhPYRcuUUlTZo3RGebUAB0fxTZm1AA0RIdPVru5YiQqM7u1Wk+tVx+59TJTWH+iLP/o4qx5AFcWTjITY+U3ZlaAQ53OM6BYEz0esIvED2EqyQm5t64cF3NeI/8KsuKlJzyQ8IESfHlvJz5ASlcrjo51CblZMUzBuiVSQABft4RsofEPaik5JgaVBul0ZgDSwFUStafY+Ac3gfS6dhfwprFbQchRUVjuy/Zv1f/uhDXKBoZ+CRtL4JeDbZQB/NyGYTUnR67WM4Bv3UUkX5musG/ccttWRgDF0yyBBJNfQ/oBXBeK/23TL7nFnP1FnuyxDoDviPiS4t+wXTuAXAnKL2vTt19IJYofSQRF/Sq2yAVtxVXWg2MLcnZcO4PnpVRkLbDwNjoG7e2idzq8mhrxDEW5vwGGX6xXI2eEfaJE1RvRqOZ+gns1kQ6G4QypN16JsckGc9TuD5KUN58HJ9Ca/4fy6RYK0vqA7B1wo8AWumqca+8iJvbIDwuT/0LWGi+ApdYsH5wFrDUdquhyg5XDGzVpLt/420VUPfe89ZHOQCDVB/9IO4GALFNiyXg9a+Pf0/GaycG9ukfya7ABvYtLbJEeGlxAg4qmGBsrLf4AZg7y80+uoe3/0CWSkn14WUwrFe8BPAxQhKL8JuL0S5QXhQRDuEwtg1DaAr4PDFCtctiQoxpSR+MAj5BqQHNVrC1bgECH7f55FAcTg74daFXkzqzrz67jQIgpQWJxIHBC+ognuitb8VSnoCOHf2cSB96FyAFIudhr5qHktaSS+ZaikyP1RtINtd8iMSWuOFA2CS0yylDXvXnMxt7a1z/21A63amwwFK4TN2bRMacAyJTP5zcgFW8ayB6yc6agP/YOwHTDggp8GNKddIK3OCLswYwFyWlOToMD/A8JL7TbWEe0xRIu/776FH4f0Xy27BWZoegYp0Oxy0yal1v6M17ezs7dTNcMPlpVSh1pwtYekSuJdfJuxd5wo2J0ib4pZYOuKm1gXNY6JWmU79QeVB5Yv/+6n5I1fsQMlCMBasKzq6Za7HUbWqXK+cTDyANUn1TTQiNjxnR7gaj8vG+HizU7k3fmacMHthVC7ey8IOl4ea+KQuhLaSE6Xhu1OF9JDbOwT65+L5GIusgzl3WlpV4U17OcdOFwMChiQFQbIpW9DrtT+HgQzHGm9vTEQtwzNig+aVZoDzAyaGbynKgP+//kfFEu3zx6OW2r5mM3wlS0Nj9GpqPJBpaLYgkF6A6Yn45CM6gvib1CMxWzYlRgx0q5GQ8UABDV8V5tXAk9e4GA/A0Vd2GzXnhxQqRt8aICFK3XMH/B5B9umgsUvvwWUA8KbHLHkyxVmy6H8xqn+OYZh00VvYmXPr6WypMiaziYL9++GzM01f/+s8izsJ1P/1c6WaeJBFn21Wg+3T++6SwiOlf10XMC7aAONbGn/tlDLk70ZaAPzwzniZo4sHTx0Kh1IVuIbXwKqTQlpuL/Nfo+0Nbo8L+jhsBV1sd0NHEOpnG0YogSVVJdT+c6n9zOp0Mp3nBcpmptOuJwnfaDd9vU5MvQr5ef5kTyIST3bzeJm8EN3OHYkPo/ITsJ5Olmz22WOK7zHOVtVfqlo7J1e3+jY3xsIJ/tXgOZPvNPMrqu5H+1mvNSZrA8pLcmuvUUo5gAZJUqnrJdRkj++WUQ4IpGQwwmYCJa34sM8kKCbmPWy5Cv0MAkfvtV26A3iE+JMyDOGDYWDpL3blGnxhWVFYiRJmnulg+QWMlGNkAXerN7doFNqIngWWPiItKHOooNc5oaeuXtmc3BkxekT9A9EjP8PP4D6995Bq0X5igFZa6wtSpv+87dYoB2RQUlERENJGIS+YKjs714zEf5hn3H+jjf9aq1MGwCSBgDacEhUJxLv2F8s5ImCPJ4EAotl2Nn0HkTRKQ2qJdmbKfYLKHAeAELYhs51jzJUHfkqG0vUo3AbsHvq9PoarRfT51Xe4bRgDKkiAJtVNz898MWLPim/yXXylp2VzOcDysnaZA3wcY8Z4OvWS3OAOGjq7arNKWblC6p6hkZgaMYSboOwyXX5iBwMwIDYW2TrQE36B3bWiosWi781V8uMluPrhbMi7Go4tYq8SjqYRM4mHr33E3Svs4grS2RgDRcIphf+UCCLhWNU0LNfpzMPnhNnVKHrMElEczrMyaUpORIt0uW27mV6fFAKMouS37fviLPwuRGtH3gGkSwD25sdIKLndQTriXuYyCyq7eg/PWzdPRsQXxvyORcV47DCT7qfr27FQ0u19UBfqRdswBq1KmNNVFEGkijq0MolcR00Yau71Z4mxDChCZs2D6VOOQ8bJJjyUF22baCANafeN92rlJZqSrcBsc/3epTL8OcxhpZkF6xgH5j2cHz27kWSn9ILaPuWTcWrjHtY0RQgzz3K6qOcTdu7Lih4e3Zu/uSA/JSvCBDm/k426ZOJEkOr3hi9C0B2jSYPGCLpM0yssk9kHeojxJgD2Q233TSdkg1ZeXbCP+1qA1bkp4+NGeAoFLuCJKB56FePwsGJzPPh0=',NULL,NULL,'waits:-1795424816000000008',NULL,'waiting_list','s1.5uL5zfUm.lPAWII+gEmQhdty3eqg5K4KHXoaabGzfRFDVmHsW6c8paQtM4B+6n84r4JGfIp3eyWSOyQAX3qG9ttrtaE8tL3Mx+6OTsS6YmRhm8PCfs50gBS3aED8x/96E4FRn/XWFw2RdsNkdapGfDDX1FWyfZJQuiAt0L2SjQExrofsA1HOpPckY/lb8iexHXXrFkPqtoAOXg0pEuWY7bM4VlyocaxDTOR+0/HeQuQRtvQf48elBRLOrkLsvECqerSU6kpet/E5XlsMvQv14L5pGRrTvhBo7Nvb3lXj6ugZ6276qznQ7hj1CzpC3krGpMr1uCXvPNR5ckIyDoeDwiBXJmQIs9s4R7WEMfLoluPVF8MRENZSLELHJ+BPnph+bWAnQJO7dpbdZgM3A6BIsLHCf9i2bSmibXU3d7nCNW6gy8IMrQrrP9ntY+GIkbLba6dwOT3MJaqICwXy+Df47vIWwp1NLPJbJNnPUtuPcA/uK3luSNzhbLV90yJxgx359Z05qZdPFPGfcITnNXIkt8wtk6NepbzzYQZO5rA+XWj7dmlgOw1mSWK5Llf/ZBx1zT1MVC2urO/kfH/WNPeaWFn2u9drlZsiSbbNWCwq/i249whjavTlJ2VgYfhSoigZiJMiHQxW5JAI6CztYhJ2EibEbW+rVDuRHxp2L6dYpgGMabghJpS2dkuP2uHDw1WbZxrxeugxTFWyEDU7FbT1aLq6h6QA8eb7sQ2no2p/PDAAVkMiLk1cWWWl8dn7QPm3+KjEoyvjy12egt/aTAz3MFLwPTYdws88wz/7Na770KVSQFxfunkf2B5CE1kMyMWZj0eFnGRAP/5hd/INHu2H9i/DKLRunUAed9ojg+T7Xu7TVwHVElTJlVdbSnGVjtjRS7SOiYY4SaQlqVhkrL794s5FjfO43WamCJ2/HB6ymfo86xZ2YPw3+C5pbFiy/cDkf7wgkTpDfbQs22f41vUhAlkjLwk7jUAHlxIZgxeBLxnN7vPkGzy7j2a+zaCASB0sHeyVh8KdKBFg8ELq+2OuYbH3AeV9DEtlldOvgpG8mXSBQbfn+HBQj13fh8TQ2BfnJjdZUlZ9avunDNFj1q5CX37QwVQE6V3wdE2UW6u/dDTWhvRfKAqm1xnxiSipChUpGlrAMmHq39TrwPW+MTQF4mYUQQPLnHZicZgtikqbM5GEdMZn7lwOeiK6lTKNyAghi5FC642EO/esJcWX+bRBtzk1gSGMKt9MXnT6sVhRR+eh2jaBDjbvyuVNJeNnCmjINWzPjwuUcqu0jEspY4Aq1dLUfYth2yEMkRI/YvRIVtgDTgeNsCuqQL3/eShpFOGIhqz5duC8jxZCoXgPZspW9hq+OaKy3DG9UtdNjUbKcJagd3YY24fKFK39vpjCcVGAL32OVXfdad6EmLwebVVpGMIbrgSdzIbsg6Z6jUK5yeW1I1JbCrehY7Szl13unp3AT+tM/TgeRx22okXDWYunTOVizxRZDp+QnYtfisJ1pTQUYnVoa2/cKFtVbElnJPxXbghcq2sZPHoK2ebSc+6DnHaUeJ4NALuHBIlJZbT2/ERCghqWx1EaV9ysvgRp7oqcxxcsFr4ZUsRvm1xPo/MBv3YNFiqF5UoTPjzobvo9qYFtSy/xcZE9Ju/LWWyu9+wdlpKumw9bwoKKLDDn1pOQ9BaiE+0DtxcqVd6zJUslJVg3fwI3cN09sVyY8QD6D+2hN+GuDCX3pyYTVQtnBBlEmxA72lhhslNJuSSc1gIjNNRq4CJoGkNDe5b0M+iN9ts4U7WzvhAxElxhoK2q+jV8QodKK9MYxUNiqNHf76kPFV+IQfnK46kvGkzKMI2GPJANSRzvjOC7tfIFSyD0gBKx8Kl+MzHf1kdFWXAjcMe1gFfHZNG+GFlhTATOv5wiXXZwI6dK7K4jjo41ItdIzubN/rgw5cYJE3Mlte5itIRmql/POmsOqiE/BjclKgraZ6KvBt75hutGy3BfA/M8QDnDQS3grCAM4sNn4hX9yzTkHRM8Ru0EBuZD4ZYPQIwGNzDg75tzyyEO64dyC8ErYeuvJZevQqkbGfn0oSAXdVehtqjlCFtNLjpHZ9shUIp0g58xujtGq7JIaHIc4RSWzxNZlSROxO6TpgIcFJx8G/CQVnUkj69TuZGr8LlO64KP03cExLNMwmY9k0nkzVatE6x4Yub1cY2xOqfcY6P+js5YEbCALqxx1XTCMwclH2HoUtWcjhlgA/KWYg7dGKVoCQBqR6mCmoQxC4qB1rFBZp7m3Mun61DrfjXqVSJoCX5gVbf+TNG+zEgCfoiBPtOWGV1P5ckKsrXD5OSExh6hrFaDLVolgjmIam6juCYMnhRL5pIMWrXtRQw8HZ9T3nD4a/XDRbdJ2axtb3yAwYZZ25lvdkCcnmQzf6FG2xmlg/6raCkEoGe8tkq4ZT9DiZ5Qc3KM7yOpUcBUfd1/fmWLpCa/66tJ27SfgLZ7n7MmxDmG7ZL2ik/qNv1ygU9WSvWDpDJL+9tfknCrv8IYhcqHBQiMBMT2uErjvleXuQ6v2iXilACUmJvnIKAVVwqJm4ac37vb9xh3ceIAtpK/V74w5MEYaC/4gq43e8+plpZloKUaoPGCaJr1+6UF3Ay0z/wP2/fyHkqoN2RLB37MqU506CeDAx7Gljn0UTh1QxFrpwfnePJCzqHI9trQCtB3XS7cytJWq71iql5er4NkLM/K/N5RmUxqGjH/sw5U4VVo6FlXoSM2ypaYgxxbjdond4FavMF+rIHVQJyXdDeBcArH5Sa+mAPlCKVPvPDqzfLOAC8IWhHOR8yLBQzN4MkrGAfMQNGrY1u1c3+FfrcdDc4CP6Ho967YYhNd5LH/u+Q5w53KQJzUxSiYErjjYiqsMSVhN0zixWd6E7U0F/pcjQIO8AmyAAo+y+pU8F59tkQFyS7peYr3kp4FrzDt2FLVtjPaAIu3xklsanzsUY3EU8KOashqAoy0Amcch1Bj77eyATTQ5ey2vpL5587tYC4sh52Z+J5gfJnLjk2dTo0KZ5WeeHKIifi61pOAUL/AiRWt8oGhtoW7AMemq5lmoM9UUxoVX0dinkiVx2/dU8xXfNF2xl0ehChgyRiwzUYocOeJrrgMlemauyrdcp0NxQyR+EWcYbBbvIk/mwz4/FxHOY2G+eeBcI08i04uq+yGcrr95fzx2G0UQkgFEdjZMhdhdxBNwKuCJtNvMd2MopFeCb9ya17wSNeqg4yg+vvl4CgxF4XM3a5zMw2t2GynTNT/VG2y65XqCsXmnd5t/dklB4Gy4YveHjVIptTtGIS/x/cNlZma7zFNtPLXCPbJN74BW5p7VhEiU9Rj+tIzJDldkYPcZMFCV8Wi3FPQDyzNNqdidDiZgvG+jocbpf6rqGmiV3GHpApyFbQdrzVIQyS2auSLRQS72JrSJA1Gu792Igh5xSHURrekqFIZC87oj96Qn2pdAb1aYbsf8s5uzTzunJNUfgCM8CWJH8UuJx7wo2JvXQygsJ3DrLCBbJgYm9yNqs7fV9m2t/6uFB9z2FP1WBzSZIspbHp7nfrmBDn5JcCsnBsrlxarmYEa7nTRdTnbD3ADzDh1+DWAQsaJyqG1H+KyQRXvHYh4t7NS04LEMBxoRyfBznH1DLZ1ixRj76EibqnD5B+oleq0+f6nke35YNrn448ipcecxKvJR/kf7vGxh+TRgalKkmKk8OSIou997rfyh9mf+/Xu0azvb3nPyuZ+xg7aIcblI9SUFmgRTO9s8NfFQSBUT5o6mlxrfDzxRZ5Cg2lDMQXPwaWLrBWEbP9YhGJeza3mDLc20p944DAYFxPGOSi10Gb9c037tAXf0kOFclT9Ml0/6oNOLR6io5uzmFm+XqUsUAyvgUVa+GDJS26NSGPcdouHVYJa5WL4pbylEdqGaVY1wdw4L0b11rEPfwK/lIt8TWDU5HsVn24/W3VAOEGZg9e8dHP0i7lZyS51hpULCFSRF9cL5kV33GkFXNC1RY39t9CVZKcHrNkg/DcyLFBa1P6OZ59Q6Ekr2YP1BfWiMAlIYcjOV36jjZeXfNDTYFj3tRN22cq8B+F9eJLTsHPvZcD24VPPtS+IfKgw/095Rg1H8apBIogjvS01os6O2tXlyNAb1OEuD+xCWXPskiP9fE6pWaOpGj3vb2IWVKZSmFGzs3PEFFUUWIWcHPa9VBaFK8mVwxzQmU0EeIe+7oOqy1yJL8HuGQqkMbgqrVvD5v4+flRC0nRIUkZPtKSZsEPiT6kNV4Hct8OGNzYrELCBXL9OodVtFAN1t+2eq6njj9/76lWqMEogfIPKdO3ylUxnkDema/8Pp10Aezjxjrj1EH/HNVllBsN6ARpsOe+fOUtQ2VsPr',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(906,'desk:23:347714304:R7','asked:23',4,NULL,'sendMessage','s1.5uL5zfUm.nmb7XIhdInT+DbZDssMpT9tI+/DbRyT0xMlHsmI1GQiIcP6yt2dw/mfwy7JBfnfhy28RoMzBGV91VXlh4e8mNrgqJwPFL0xlAzJZau9HapiveYTywlv8au+XUKBY1qWnotzr/ILHranRMoAchJVgx9B25q0FNwodGqS9Nt27pQw/uEDmHEBdqvBA9Mqt3dJJtXKc1+sWymxydLWcKYVAWtBbt4rDcj5z4KRaP/XnZ4+83sJ1TIRVwA94Q3Ydcy1LapcPRUN36inyUcIi5RdEEjk2I7RRSpBs6wBvOciIBFtHZ6LhaHwSmtem1EDEliXXIOXBOKwlpyMsNdX2WyX2U4t3fVAUQT87aQZ67l5fJigoxd4hWUcGnrgFBoo6bC3kTpO2wftkWAAf4+EnVPyLdKGGVPsLu2yY7+j4JX3NuM9iCAhcLhihd0aw7tKRGFdDzWHF+vAP10cowCOv9MU7iFilFBIxLG7pfJheNMbpmokYe7uPriqoBl/w3QNPPM2IKSxKb7h5n44I+KtLWdyM2eJ4t36VPYuEuplCoRVtWA==',23,NULL,NULL,'alert:23:1',NULL,'s1.5uL5zfUm.+XqBwSWIq1SlpVOo9SXFKmzmCa911KuZ3tnD0Ij0IYmnu1z/fQ0/zP65XZdtIB4wvHalJDIq3Idm1+ho4CfAl/WuyO2Be9nb/hrJncWHQi6S13F1x3/uAYVLF4peEviXFgCfz0OWrXqvHPmoxdxvW5iMTmKDBBQAEI0gJnNmf6cTS5Rx/6QePHLseUHzzmaOeJEcPJJ+RyWEdYL1Wp6PiI90FQsC0HYersHT6MkPPpZE5iWyHbr4CureELI/8SmcFjwGep1nLW6lsSooMKgWtMb3cxP0IIuhDeAifIqIqwDU0ZUmEmVJ8OX1zTH3OH4xBBj6sEDGPrUtVKyTGLeQjNBB54Rfyl8pVpTVfV3QkAKQEda9Gyj3hRVP+smrQHK3Ue/obxhunjtHb/WWEiBuhBMg63+LU2HUgLtpTR3cFef9ZaOx0BkrViwMnHyAoXDWSPFaAVH9bL4BPcjv6KNvpmXMaL/KmOLkF4jIjVyVAAWcLse4LkAbZb6WqPfqmLwoFFLuLoXxDAqNGrTexYw6/DMQMDyi8ldPFF5d1DQ=',0,NULL,1795428341000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(907,'carry:-1002200000405:179','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.x9GmoicbfZsVVuX4AgYyWvyw+5ItqC5n24D1ZXA8fi4vp+5nRhCBaWXrSYXYalz017kux02F5KR43mMXV/q21ImtzfpZldAgu0G3N1pvG5wL0R+yDoUcnJsESuVb5l3zQbs13du6Q3e3Pnd3u//ZPq3lqTVDgzsiprAk5p8dFzKF2M+zGZ4iUuqut65VHhUukZyAMbZzwd29CUuKDnmPfy/U/ZVH03Ao7ieKL74JEUbr',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428342000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(908,'u347714306:relayed','chat:5100025656',1,5100025656,'sendMessage','s1.5uL5zfUm.AUa5Wl2/s6LBC9634uHnKKB3G6Y/i7GwKNwZlqS/iy3NUtHPT0JYTbJHqwBmK7gQKlDa94yXN1UXMEJ9Vlc5A+bkklh/gERYfmtr+HiZlvQJ4BZYOdiJTXSDEKn0v3S6q/vlbeapEMhNsECXG3iQ40sBKzIbXhBlW21+X8Q=',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(909,'alert:26:1:347714306','lead:26',1,NULL,'editMessageText','s1.5uL5zfUm.bOddFkXXZoAClAoxvTk83FOVJyzTzG1VBXzhHnlqs4k4ii6sCrZ4Ul5VtXXwbsTAZFpAteK9g15BOuQfqw6lnYfyWpvpYsZA0633jX0/M08jcJBuI27hFP7X/geMnmIsqxqkdsgDBFBqAwH0Umf7Ce2yAt8jGWS3xfXCb0ahslDYlpLElT9MEaRBsRxXAbBGBr5zOX0bwkpXAwJgQKx1YHTF3jvbHs2aTrQfzNjvteg+SuO7x15lXblxVsU3QCZKjgQGMKssBmU7ys+llFz6ihIjrG6zHKK0AWc9xFmdhm3OSzUhvxQdyHRSiRDu06GWUxk0RxeDjoabQofX0mHm6Xh3x6cSyTF7t7LxG4Jg/W63kdCdtH5ZgbRJglfj+iNDPE1Ygu2dPzv0Aa3ufp0IiUwT1Uh2yClhEUZCk8pRzKc0xfc+VyDCpoy4xKokc87JoEK0oBEpnUbiG3fNle+EXloMankXwmKCQWcYdUl21D6Cc3cey+mkIH+PaHty1zS/9kOTTbIyoVHlHhY3P8p0VEAsEsWVxflAOvML4rpL+PBd4+FRKeDtF9sF8kR0Wj7bAPpEyBina+SmSdca+ALLS1p/6FSWsR+UpzcIic74MTsnQINyXISrnxHhmYIx8XDBKvOiRpOK0mCQkgvoMx6Sz2hQgNNYJ9Bpl1RrbPc1wHanF6qvX5HpfY7AiH1B/kY3TxwjRtoHs0vlM48YMbrxsKLFsWvLfCvZ1YIvddUO8UZedMXLL7YVbXM9Ie5sKbce/8Imjvdu6D7tCv99IHQmFOe3KAEtCbVWI+zF3A4LQDLKy0B946II6+mCbY48ziu8NdmWkIUd95M0rc/u5J8xJ4OYDI/krOASAjkRFb2Zi+U1zDqHLObGRejHKSZSOP2i2t0vHY+oFFI86VlFIn5+kJdt7TyLinC5cp23ywKqhL8IEA4T1YNx4eRzYhEVODobXQGkMS+rDOMrtyeyb2BYD0IBDZttkJzlVj5o7UUOolvxctzNWgMR3OQ+3Bi9c6d9HZzsypLNUddTe5OHLPVBkNtgUsf6gjs0rHmdH9vdTqBzWn4LcOKPrEzBvr8hLrIarrHkXoAFe5hNZNEKUrbQIaNac/Fnzsua8NQ/QGWW/Q/NXPEbVoJxt5nTvS2PKmXz6OzOhLTQPnEmALNwFRHYotYtYTI5QtSub19TmtxbixiSuQPr2Qhdb6ZYPazxdeWT4/Tf33cEcRuCQH98GCA9il6OWU/CU49InrQTM+YOw1xTc7iEYtEnjM9zHDGKJDIL0x+WOj/oJWcM9vdFlb+LEV/vWqsdpW7htW0wZLDFeaJhFyY3Hp3YUmBStsFSHosBBDDztwA/0CE/RrK/QDT1EcfOj4ErZBrGqibfFRTXx5lJANqasys0Lz7Jk5neg0juh2l0R+nD0UuCmomn+Fn3hShBZLU8/MTThBpmhGIccUS9FEC34CigWzA8yFC8aqrfHik7IkRjd7Wk5rmD0kknLTWcxsDAz4g6eME9DBALZzZP7agfOiWwyuDZ2aZmGtU4JdTyinZhC3IQ5M0j/R6ai8QTATC8sCc9IN5ExOx99pmAWg6vSQhRStdClfHRk5j6jZuX6xvHizyX1WqihV9mn6Q8ZB2G3xdZwaLAeZWkLSGF3lov2wNhixRc2b+EziiJdqeM6hSwz/glBA/gF5d1',26,NULL,'alert:26:1',NULL,'card','s1.5uL5zfUm.yzFb+OQ7Fge9K9xlsO6o2t2hHjrDG9rO/knYqSdJFzSc2Gm8l0HQRRqrNRM8emuOKcJPLI9rN+efUdzxu6n8D0Z2tEmeXZk1w8h2K8+3BTXx9DL1VRW5ic4scr+ZzM5+McaVvcP9GxtmT8oaOOMRadqwOGNxl08qxi2ECPlfpIFZV+sfb7RipIaj48ZsWlqhuoR1g7Z5VtGbYlOIxKt2WIjYepV44NCPMUSNtAo3DEcjUEOgIeW5FAjrn0HY4zLXt5kyzEh7bBWSBf292NyvU2MrSmMl9QudAlSOlvrqzDvGGhKX3W2/diUxNQcgke179cbnHGbcBZshamBoCRGPL1QSosydlDs+wWOWDrgZRt/J8LqRike+WHE7Iy/OEkuLzsaNfqe09ByPbksL/2njWlm3slaM7tpAP3aJIW0GcJhWYA+A7cXilnUH9a1shWhzyBEBJKDm6f4+VhaySF8Af+sPEFmO+aFqjfjjWtSmeI1EsXvoy1ZbjYhuiRQ2y3XZ0SG3YfUfqrZdPKgVKxwmbf3feHPIh/crLDasK438vkBkfkDnfsLmJK7fV9jg/Ormp3KOc+tiXAXhca5UWTwHKdfsIBxveCF7z9SE0xi+tqGs1dUVtjjVqLEl9vFXF8TY8wdVub3uzKCOuRAAXqp3oBPAmSOku/LJgt5IR+mCeu8IDSqIbxtcIDwXTiNydEcVv/SrmzTXXK1YuZuW3vvv5UvvddBUjR/JGeBLjTWz8MAQ61jGMQLF5zgvhYFI8U7GIYQm7ly0EX9z5ueMywGoeR5epgIuoa+XNR4kxro0AMvCnCfp+kp1CAxK7kGdB9INfVnvaG9w36r2hNIUQ0iGwlcfE2R2GPvnNyOMuE92eY4KyNlAbMmMWCnnotv3CI7YCdg/SqxXPit3+pQn8fGZhG79L+lQoFIjb2jEewIaHoDvBDPqqP8EpaME2hRDwtdYBjFEISiO8m5Xii/0D+eSWai0J41IwTFaGrXUdbfQGrQ89u3iTk7n9v/CjhJUNqb9QyDOGtX1dtTsWM875MUL8mk38K0oQrb9qilyAynET1jN+9E8/eV33VR/zfqoBtXc+mpWWQumFf9e5r04fIUZKpz0GvIHuRI163r7OTtflxjv5TxzOyiZ/XWVXnDCmcSB+zOoji0UDsBAFHhZJpDdtSDSl0JTgYbyOOuAodjQ8pO5WHTOKhRRzhNhJXmsf8IiwWsi/sjIFuiXPgF1wBFDVN2LLNdxppDIouZQet/QutTCf5s1BXugZ3H99BuAj19tlZCSkT/KDO4FtuXgYdQPp2TpW1S8PZ5HmWKk7OlEpi239MzjxyQREVCci8AMf9W+MYA8aY2pcmALf9WJwSk67jGFSKQOYPGZHOp0NksZyxlNdSrNAUgyulFMrJUVHHnOfnHqWS7uAu8v3G7SyfFrnErPTZgipJl3IVbebLLHs/8Nb2+lirL/KNcOJ1xV85flxA+l8vjhTH0xI0DIuAMkgiVejbpBN6vz7QQdEn4Bv6mArKLklSGodp15SdmThfm/4xWCykBZOociu35GYPNn3k+O9XP49dhZ6p6EHSLWPyqHymWuuBZCIlrSHWE2ANtLpE3+n+x3kYDry/9rwoAKAcht4+6QAc1/F5QdzYvZmmcBZIten3jeNBF1DCuuCqMG+yoVjJOjQXV21SPaf3wiTSI7ICF7MhBUAN3tbrmEiDrcyHPa+HtnItLSTol/4DtQ03/MvOHJUBNafYmYiik5p2lSSO6Vr9N00F4FYAZNuFdRW7Vk7DjNRHxAYJVFhAIWAn7yNh2w+6h+GlfwR9tuFsy/dByZdqhRBJuidKMEPpC/7NrPqvaOpqVK+11chLw2qwXFRIf/T7i8T6Uev5a5G0sJKXp/IkZb5zSvD49U1xkhX9gSbTGgJ2bchptlC01d9ngVpSZ09jk/q2aSEUAAFbpxms2VHhJqecUOKbQHT08YZ+1bV2mG9rzZdPN0mjYNBSWL/4dGVw98qMAwC0Xisk3n/WjdB1hjdQrnecAWdf816xhC5L5gr5Rb19Bmpt07gsJPw5fTFIMmOfmI+HNgSx8TdAvY79EXOOj0Zv6K5+t2+tzaK7XSmxS5v5/GzlbXxSdvVIOaH3kTjQcfoBWcW+TOScHLO46Hzu7u4CtgXeyARClDqRrAru+XOIM6okNsp+9agvRwvJQbWS2UjkM/oK8ClBzGCMsBMYJETQLEuwjPl/Db/fSaROOxWzNJYlXn0I2YMFtJe3URT4zqAIcbYeBf4ll9vaT7xQs0FGlM05BcBKCuAjYHVZ7qt/6hVAe5mZRMNJGH2JV7Qyz3UA4ytbDZVcx0swSr2vrRGPcGI25ttdz7hTkk6rP8h2ma+/0pCprYXEGLF9eaxIrsosDO1js9uI7T/CFnZP2VHUHiHNvwBVMQ/U7zNIbY4E712PgdyryrwIDjC/lYBblvGMYEc/muQQ90mL47Nb4OpwLAH/EynDwflouf4IgWRp5UDKSuB9n6iEpd9KYj8jdq6pZD22P+sWgvH+o2/mM6M8VqNlONNQm0yfdDD+TqFUXLbFaMAsXvcL3Rn4hqx3g3CvzorNf738NF+MTfa6cGQwvmB6agc3TXT4yhz3d3E/CZIwPn+uAaLetEhCtdpTIDMwa8O3Tf2IihdVFGWdFtMwL7v7lp4TwtWvJP2c/QQ+SB2uZ2HABvLdwzeGn2hQio2d4Ti+xbcvcFSbPrHVdxcbCpRsZUiGXsbOuncq41vjIGXuZGpvUK+sN+yZWL4ta3ypN6QleaehcgwP1uXP2aZ8x6pZgG5TMOs1MvMOPb0RsNyqaEAESnimdfVMTI7vsANdnL5wRKT/IRwwuZ5i6xR7Uvz3k/xZvQlj3RUEx07UqnTULJgJkyXTpgslrfIkstRFBzBdDfPKvgcDje9Lwsz0+YJ12HGqZVNZT6xpk5D8RYSbpKaFst8U9T0vXPAUz0nXio2hNUrEN6hYy86xf9qevFfkksSs3IGDLMhgKC+K49P+efhk8XlJdzLQoKdUu2u/z2DhxioAD+rq7VqpzXtmCiihkq9uyxb5KloTFfPwNHntVMWe7YL+7WzLBueDi+6R9Tk2Jjro378dQQrCFsO2Rm4ZNX0xbk0oxu9N16TM17V5Go5PbecjTekpVQmncDN0kOJnFTJ9ErYutw4pkvGj6F4TGIJER2jjJOSzp+Bc0pn1jhYnplQ0LNbyoCrq/sd9UvIQNbpcacw2L0TBf4Gi3npRPYXC5TnKV52Egu4zp1GxHgDqXlOmjl1XavAZcZMEHCBakVxSdQ3X+Fx4rJntPkwJwo3E+TT4F/d2cdppyFCwTAy3atpSq6Ex59h918l1LKYxQ=',0,NULL,1795428343000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(910,'u347714307:relayed','chat:5100027615',1,5100027615,'sendMessage','s1.5uL5zfUm.EM2HDBbbTTRTJ2GLaPFu6vFVvArwXxRSmVMgxLoqADT1YXJRFX6rdlMAurc9mX6yEsmbONL04TXn1YFExQ8Q//uFAHNE/B828hG7cJAFN2hzMX4pG7WWam3G2Eh0MFqSdiONWVnou3IJq7oLqE51ccDVbtm1ePonJ6VqGnI=',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(911,'alert:27:1:347714307','lead:27',1,NULL,'editMessageText','s1.5uL5zfUm.ftyj0gYOhd7vKjIwiFvRRNSgXxet+woypqeOVh4aPK+t1y4rx/LhukPHoh+jvCS0qDEDUZFiY80woZflXRHH3cr+xn8le6iW2LXap41kVIK9ZhoMu98ipsfgGxj7sLGn7MAzArk9MCUOcUEbhK8gSW0pmkgPS3DIQ1UD9zNk5r3YajV5R5urjhKMTTA1DcT68X7KrQ7QYmGMXDTwJZWg+ADny/X7feou6UeO9i/GeVvzOa1ic5rJFdTeNoIE23pSklegV7rAvsElZbx1Uig5gaVWMHOmIw2CO+L3XQVIwnu6Sgx2wUMxkFYAPWm+0DGFhC/xDjjittz8chICnjm9bGcZKoquViJrRWfxkommZPJ4M9Z5VduwZA9JuHGHV+/q/Iz0ZE5c2nkjd7gB3QTIX4xgLhOUhe/M/VdH/yShmJZzjPwQe8np4nMBputtsIzjPwqIzKGi3PIXBfQatNoCKHxmz0njpmD2C6F/uiUQDWagOvQGbC6TaRoUSEZC7VCzi2Esygoux1z6lLiyO6qI16qnmv32s4RTPk+4p99OuUEkOLhMPVCyrkRBaN1oqXNcAnHO5VYRtEmUDRrFAlkjXhaMdn6vMHlURaLYEqsm2pguDDCy6FJ7FG/fwSqS+WWS5x2JD1fhL6WvhFk8HAcwdL7hMhQ87UnpRMfSHwvNKeGuwE+XcCPKNe4rjHiM6SMTViChmfXUh4hsylIVz/sXX72py1f4VRp4j+h1Fht9/e5WDSnzEs2vDEZeBTL5Ctlr0UFCDGGOsUc2I8dTTW2sUzw84HYkOlhdG7NxAMoq2QovnWXfaI67JnJZgndWDaTcKhcIu+5xEbyMxKoix8WjsW4DEIjvny+W6b8goyQY9NwDI5GKxyEHadh7m0jdRiJQdHvM9EPiAhM1cGOXhokYOxU9zpdzmYczP1YXTlguLQ55/D36y1xgH48nHOyB0n4+714lLwILjaXQEDiBiKh0JLcNHCseSoBrydQUWL9HJiUrn0kWSJfyaDmYFpZGzIr/qFhZyRb9mkcn4irjPKQVcq90kOLINspGRxLM9jodZBplidrUwNVSuMg6dIhkQddL8lQf5BTfTzFhOaBPcc7gc4Qq9m7i+/XU9BMVYb8Ssrs9zoFfxZkVSub3l8YUWK13rUdnFFq2TH4sfucNqDn0QPhizW38PyjX/hD9S43DDneuO5zibjpxht5WP9xnJs4FOjv46iIsBQhp/BleDNez4O793iv1Px+0rvsd3eu/0RdIjpVcjynRRQhDu/yv7OhopRDY5eWtlQ63XmJ0TJRp3uDVYB3YjTxXI0fSu8obTsNN8eRFvgePOgRwpFBwyLwhtycsbmQq/GdhSeyo8EL0FGh56dRO9yRN1zkpvQ06qxTVyWKCd9ZLPwiQoyoiOycbI+vxzSSVMFwvFHwGjPZB6dxBW9j1',27,NULL,'alert:27:1',NULL,'card','s1.5uL5zfUm.38INbKZofQzvZI39mKW244JhT/3xjsj3vqLopbAy5ZqlX+Pfi8MkSN30pwHTXbmP/GSSu/dmfCF8QLPrfhsIHy6TmXSkB85csQ9NjH4GrjXCYGoYEZJXKLRX5N78nNHESPiHo1V/N8//X02hD9jKMBqhbQW267wNaYBey9P0LMNvmiNf0oBwkFcsxHTkv5GtctsoSzz8BEMIH1lIwP1oaZ6Any3mGV3AzD3d40k/07crfequV7NtolGy0hMi/732p4w2lFR3psCg9BPzWGDcxirtDM91Qj6QrnaLJ5RnI+Icr9WP5dxJlqgf+CcAEQUW+0KcXoeEV60WZSCOjlOnoZP6iyjwXeLfh0cYZ0o1mv3Y0pcmfB2gHZeDQsV6hVupOgcL8J6kai1AMTkikLRMc3Qj1QCZJmgu9epzuOOSh2z9Pw9xxx8D0rH/TvhpsPyKzz3x5lWBaa3YTpYmftuNjojiu2+bqc2uTsH9rkfRIhF6ksPJPNt/cG1xs4yVZ7e9joqykwYUZ13KDGH3SelZzXf5DXQlj7iip6Kc7qzH2LxKlQ0SUGaeq2/49iXyJF7nIpT6plxhwIEpb0PIWK9kzIc/yL04yz31j9ocpMmqF6FdLY6RHQbde9zcN9cowd1cIhLV+GvNJ6CEjsvTd5W93hhOBodJ/SchYBpmo8yu+Ti1fJ55fctVd5EJ4EJ94nbm7tJ+SaedbXGBLhVjLzkNti91pS8qV4t867xKnXpux+frBkuZdRh56yEtFp5a1jUIaOq5UqvHm14/YTdPBoanWkwokJS2K3nuxqprhZbgDMmxqKwPKywnyB8K2ToGG+RW/ePK8AafRL7pHYxVF/WGCkZ9nEXDVmPat5qqON9Srs5edWr7roakOxrq7MbQHi8kcL5vm4Nqiw3oL0N8DFE0zd/rmPfFCtW0kS+GDS06J8zABRiCp49QrIFJd6CSFYEd8TzDBxdGkOrU+rE8Atvm+QcJgUxQVeR7PR2K62470Q+QMNa6TIWDp+3zqbG2s5d15Q3+I07IspEyKKn5O7JcDtfpWpOx3SxG0dXerfiRalpogrNwSFHJUCE6wPnv2PNGe5chCYHTOMOX0LCsBShDVfRCwTt9Lu5HavEVkvhtwR7xygJvmT5AETILVJD1A28Md8EAYURMzP3P0pZlDnp9ms+a8/re/9NXluZLTiOsqKHGYiPuQ6Vs6T5PFBZbY+3FL/89ZCc0trTWkWRKJp4514R06l459pgBT1Puiy/wlUVNhVTkkHIUUnKgrr+ZJ40Dpz2COIWI4sw86zHxuU3aQX4kd9eSs8WCmisJmK2H/4nv76JfsxXKkW/KT0rIuw1LWzJhwXcmNrcb0z9FFtgmzUAqi1gOmAmiO/Shu2BKuI8a1ZMYutJnkMbEnGIGi3ZrBxCYpVShOyufD6XsBpcPJfyTKGHAdSvyYxSNoMRzF4XCJPxY5X4jPEH47fyRPl/Mw1UK8i5dPOQSoe16icnggMhtjvxoTkzu4oC97uNGXx/t0Oz6aXPMLVzgn9+dzFIVEoM+C1Ag89jML0VCcNbn712qDQ6VjIZxXGiFRpVqQNcvA6H3ImsJb21rZTsGTw9Ezcz6Y6ojHKDr7h+8orA45pYi9HUeaVKCaIySvpt4cOCy3TCu6OM7Fcf9G5jK7lKwloCBRKYbpxQAZE2baSdh4Q/4XoCawGUEpEXJ7Q65wwUt0eBAKuHLlfvbszGxsH51XHQw+6qj3VsZsAXyYutpmZuj3hoTkMFUw5MuWf/2UT1EbWAygPf+RBVDDIsXsd5/6U2X+uAsWAC9pguA9jxdEeDEWv8L5tcMMdnsof/ZdADVIOLcNp+mGDWkJy/hORBbHHxpRDL2H0JRw3AudUXx4wuRg8GsLjmGZxceR5eF0AXDTCjzuwulYhlYs8FUqHW/WjM51LMMPIee1AbWBas2pNvvFGxW7rPdykxtx/s9hy4Vd72vYU0/g5wO9tGcV3H2y4AC4nkxkBLxGB98Xezn0sqeQM6bCQtGDKbcVbVOZWEoBtDTvNMIzOQlgyR8exn8vi93Ev+Lxe3d+QeXCwPkxB1MSAFaoo83vLfgTYpSEnw0kttXvQoXZefWKCwcLP1oMg7SJzN5S0kIZbQlHGAtCoRNVl2KzzBAH7GPLKb9P0jQqyJojKh9eZNwkY13YXWRO3KJExu1gWD5Dg23fb26cpQvjntYJvnKgtyKOuz4qyM9PRHuf7MlQvO9Zzrmisc/F+vYrwkttzKMKuaLJKA+iYF+dYGiI1OphI33qu5NQhhZo8hNfXBs2ZT+lsWsa6STF+7Fxn99VRcK+BAwEphSvi/KJcPKlmzT2XfVHV5reQVJP5a3vVliYdPNMara0Xaq0Nxm7nvj9geCboRNERx1BkH/Bywgua8Pqa8C2s0rikRXNeKlR8I6x3orHSmzdvm0WqbD/g8ku0YsXazxzt5uVlMpCpbsMgHqpNQTr7Np+ZiYFzulf6Dfn13Ps9DJpT+WetIp0yU94xjV/ZelARbvl7AqtulkVAQvhkV124J+N8KC5juu22gebfBFl8HmD4N3kATrAYG+B2CWMa0z7eOmfzIlW+oEdo84gTVUL4orpF6njfiHA6RvVGVEumY2F4Rz/46YZqMTe909vEiaFYUodppeGdZZaSl+52NuJWc2uXudCoOhl3S2jL6oqqNFc8xpBmeQwrZ/QV7qkroDt7Yj',0,NULL,1795428344000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(912,'alert:25:1:347714308','lead:25',4,NULL,'editMessageText','s1.5uL5zfUm.RCfAqitsb3eRBV2n6J1XgZwBTZ9owR/aP5JvzCf1NmLWyNMrY/8RbXWSkr+4mrnRUv+bxHffzq1Hc4Zx6Mgk+ysYQtYvScoBDBCfCQn2obqtF2+lYOGNEHZ0vYS2JFLmYlpwvAhJ7TCGHg8p2LpFIiuL3CmDMV4VqRUZtLCShYsWQ/P4cU/59jEByCYWRaRt9/qBRayd7IzS5UbaLIHO+9Qtt8r2KGT23LWKS8eR5cjA1SijAsMwt+XSUPkO5jW5DCq88Bp/1bvZGcGh1SCsQB6/qr0Nc72BVXik6030VXxjCWylcO0las/ChPx/qvylBJlRo+VZPoDMyMfgV5GnPN5wxQejjrUyWFDn8ZxgEjIlGXIUdbV0LlTfiUu2awc1Ln6ZTNmcS323l9Nxfu6CRgnb+2igWEMNfdL4zHb3RV6UGMNbZ/pcprZlX2b07sIjsmyGyX/4K9IaDqRWj1LxRON2vlYE+oB9sVL3n6yAFKwJc6RSCQ2hReVNH9vR7ioRaYU+s+nhQEb8ZSbe7R77lAqSsn0I/rPIZa6MyLqT/yC2M1MEQV63ZLPcHckl3artDE9BS/cFEhxqE2zNDUCO2NDNTDx89t56zLe/ie9y9jvMwBV1zhGrCaLHpThv1pPxOEDF1lo8GxOcSWEmei/qMNsD8PtKM2TC922eUUPi6FX0CDJq+Nbh2kYcR2ItvqvWQCan76pbFBYjwZnBurITczpcJb//5Z+ZodFPd3HjUaAh0As7RGJIejAXQ/USSqvnA/iKTG9O/gbTeQUAZ/gtMZPOQxnkGp9jVf1B8qa//3XsD00bykxEzxA2UaWNNhX2cTIBbmcZi7toJcpRr5BOr/dEcPgPZvGmhxiq2QOPp6cLHM0y4u1/IKkBAF4n1zwqkwqxS8X7VOIGbR2ZVoazI0ruTj7yT8TQ0UeIe2cHHpViVbILN4zeomxwPSxNMX81qqaqBiByyvvGgzKTZHodKWajjzCgD1SLwsVUqNyJzCMUe3plhmJF7U2K09+VAoRA17dOp9UZ0IWziXw5PBLf/z0yn470w7+InEaJ8mZj2ghIO/F1TqtEhNU0HnGlbIKpBZZ7Gq0/OuZzOXJF8m/avhx+qLFX+qLB0bPEUZRh3TtOOi1owbhtWa4KWQohf9JmnGz+oJWdOwKUWrC7HyDWI7y0KprGGy/A9ZiOt7mkpU3c7158uIS1JS8wQX8E8CKXFh7ez+cnUjtskAagAPMBqNylLiAU4EFYXUpMVnfG3P1NBgon2tlPgIwsfpUE/kRTg1gHrGrttDUun+gvYn/MKUdoMFUvFLenDsqCty+jRNWN9SS0xGGPg33yfkLLjJN5ypQ1OL/FzblkGr5RqeN+MgJH2YKde4JXKmp98omKZmvcJbNe2BOvhek8gbbSyjvbUkIlnaOQqiaVKPwajb984GSI4dQaesb8QYfILS3k7EKIdwVngeDl56CehRc+YkJwRNM=',25,NULL,'alert:25:1',NULL,'card','s1.5uL5zfUm.1UDcXM961uOE+aEn/yFkfUQfsSAcIB4bNSTvreUmmEyk8YdfB2XcN/Bc6PNkSCypfSJssJdI1yCywJrL/Yyc2mhmRrOxOWwk0WQ+8w8yOLSRDmqKkdYcDRISrWOgLvUW0XhTqjP8DNcC7BwM8dkdlfw+Flphpe93uHSVoCgCPpEM5SNck9Wbx+TVLOQZ3lEyRKwTTgwR4qVJ1Z6mlqiHM0kmXMyH1xKEjI0UyMNMlvZoQIIlPWZNQXpx9LN0oOeWkhRPre+BQ73+25yRgMngtblPAHoXesIao90T9tIdtZNTWzxZxKH8u8LZqHqk92JWU14Y8iPVUicIxoGKBJ88AJH1jQl3gcLxAjNZ9lRUArD1EsBqTHYBRV8Gavmul040yEWq6TqTc8zmAjpPIx5KKwwt91mkcLaLJ3zhve7NDtR2cxMyW/UkHuW+RhcwJ09ynne6/NQbsnbpwvVSMGYA+tD9Rb9HG6sGiRZVNlHONzYgIO8ktWK96C2YjjMyfGwDmDPvIaySuE8meH9T0OhrIAmJmDvEQt9mZFgmKe58/0Ki8UpTnVw/NBxw0uPg+jx/8RoZYKdFd2NNi37HEpCcp+ge4DlU61kfKckeqqiHjrar7NGi+nkmYNw2fMfvwsTQS9GgUkH7VTmoknCtU66Z8q85DYTtPezC7RrbsBxB3RLajXICACgB8yeLnMQqH2YhQINUDyfDLM8GD4pzrE9BhbaGLZuW4fWctGrG4TmZsBCl5NUjz9AqJFGucuZp4cstU2yHzKVD946JyOLDdM+VZBmnaAwcFUms7++5ZsyREeKMqbT92hLLEqHli4BrVKgIK7ek9ZjK8qfsAh/5qnTGosLFC3c/6iwOPn6XyEoPaAA7oPvZAJFoJ+ZYbALp3TbfAcVmg3ohjm2zy9E9cOHskLRpWLX66CDPPNUUyWl53+L6qZGg0fhU/9vevG5FxELU2q7jQa4CSXNx1O8Y/8vFus8Vy+bh/f2K8OEUHHk5Na6Tmhl4IQGm1CjoNzxmkHg8VZPdpsEMc0oUmfh2RSQmsbGxi+p9l6fXqrF7jhzwyDvTzjWupPd31N9+VH6L86aahO8nykKETU/tFqfY+sHFfKXRq1+FZjT9icggDIr7ckdlr6q0bNeIZBMCvOvfc9ajiRPHTYEVZZpwTyvOl/dH05qnXtZOe6smIpjEqa4v1kMeWiuEhOs6gNV6ZXx48qF7N4H/nZ5QL52fdQVWjCwzD7kQ3LcLAyXC0n2bo18fwa9Susd0dRj41cPVYHZev4kyy+0LHfnbxvyvZP/rHv8vcaw9oVHb5RAZlcMg0BPnoRJ5Jm4VEnP2n3JUcmOV2EubXM4/XfLZ3owd2jG/rzMtNYaDI2kdJQiTye56ZfyiQXhSno+7wa0nRXKQS6sLsv3zwfPmnSj3vYkDuk0c+JUIFg+tBghqkoljJCiXvXBgocdUEuX1vEbENNMDF+Cmv3qiSimbsiJWdlKEGxw3L9R6E3Ig2P9wewogA1yQLxbSnUjh5sohpQDnOpDrBzhLNM0mMcd4KRHiVBGAZg+KRIhEftuMrO2ZiDbj2UoRhpbxSMbiatUtuHXwqFZh6s/tiXb28WsT8QR5n4qRGDavS8V2T2j1dmtBCaWgMd9tOexLLUamHGs8sR3c+IQ6nKhKRmTgvq3uA794fqhLQOP0f+hYb63OyvvYsOrL6zA+Me5Og0Z//5OBfSqFX8Tizgfs4WFpLT2YxUgWYaCmVj6Z8BmS9rVGLvWxTBLzS9vmnKJlq1A1YloRIzqbk65u7rN/MLEgU6n5f7j62EhsLBx8NzTYeg0U9rRVzechKimyZiFcWN6aHkW7Jz09WjTVw2xK3CmZrLviDiftKPmSONCRtm6lbtsRl3U05GznsfLZbuVkYmtRHxKKx66HVPy1qsZ1qudMtnJoXyr+6rsexznL94hRPgjhMd5E0SYDUZcNQcR/BWjOiiLZnd3A6cEqQcVeyNExua2hEjezyQ+OY3PFlr4mtJmboB8rQJjbf1WYImQMNoxdZ6LO6MVSWo/lUZWPrgr2XwePXjTBQoaeqLczCRHnWUwkBIA8edD06z1BiZkLzkcL6cvHjzACgi3scfYZGCIpbrj1z7gs8uMXGRD3eJAtJGeWT0YXg/8rEGC5gcAuntz0pikA+dqEf6ehzxZP5Di5A0y5dmpRT6E65aaVFjaB5GrAKukl2ZzpMK8faRtj9MlLzCMNopgsNbFVW7UFotnoJq1RuzDFd4BPGf+iPbs6Dd9AKQHWiVKoTm3pqLTYVbmgyed912vdDAUqXTm74G66NYPs3vczCR3/PuYQqp9YpOnKYzyNndRRlbqKUCqfm0Hk4zDTIGg3Glvt71vPkBbsrb93YlNbaa03wzObNkJ0jFlYjp6t3P4djkgKcO3doYHmZmw3oo1kSpQz8QM3SruQScfNMJpk+htLU0sHxPkFv8Q80UUrOLWymOLdm05G5AmkzlDLiuqUGpmVSbg33JRT6xEMKlVS+GfyY3YVXZZf29vpmDq5R792nz9JcvJiRB23XPYPdvtPjUqZ7yfCRTyOBzgCBepEtwaW3Z/LjsWGfLNzqsZJHcRruN5JC39GsgyRAA/U/Uyhw5tey6+W22uvvmXvL3wYsBEAoJmThhban94W0TQijCUfG3nnBaydw/ZulTrbCBm99ufXuNB5qSDW8J9zkRz1qfK0VN6XKLmZK0W61vkT7P3yLgt+LaOMeTSrHUH/HsJhe2PriEi/DTb4UbzxjqfpR/GAJ+McvFIQygBSzebPSl2y9ZQS2Rqp6QDy2GvaYUPjpi5JsUNpnTvigdnzlbktRauuvCkglOD/5ohKDNxWsrhIsCWpj/Jp8ltVPTIblWXsTIqF3l0=',0,NULL,1795428345000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(913,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.ikxpapOxPcfgUD/qwwszSJdL14yt8JG7PSptYhZrIwV6/G9aWYNxxOVyVWT3M2IDjyHxHvNrRkrtL1QBWh5kpcTV1FkMMTrMF3LOdg6mFSF8CqxvuR/YWbQjW9z66Zs1vqax/RXMqygWTeWdTpY/E6v/KAnvFPTdbgczSAbF0RGrayn7feIH7LLUIKwkFroJgW0PBNhbCtqVwmFRqlUplC0gyuI+Kfl6JyOM0zoJpFNM7pMysgHWYyAUtsoWiUsd/panDQ5ZbwuSPrsMlDP2po+AIDzyrI31fgtffWD8lOAZBkdYEjDGWC9mm30P1yY17lN5e+2t7jSmK6aNMWONmg1fdvcTLwv38x1XvsQyoEsmJCO/Kcbo9a2pft42mFyLxKhqDd/MOLNKuM8t1ok7qabsZlgCO+PClM2uDLdgc+/Ty4vWEPEUhpvWgvuhTaDPlT/LaxxMbpdAcQh+3sYfX+tqW8RE1vQ779AJkncHsCFb5fA4Ei/yorAA20p59vaTywBKJNKsdJakiVhNxBZNiWxu1hUwqXN8CLC7FRGJsCxiRpQyR4pdwDEybXSL5HAHXWD8k01svPWH40R/0tdwkKd14glKtSh0OSsphkp00YCKpR4rYQItJdBi1BFQUbbyhRuOBr3uWzy2MMRAMzbG5qqLDcfHVC7awToEbCWNEX99hJi5RYrdDKF0u80oR9wpqmI19UxBMO0V8vLfoXnT50xn4sP/pG7X0r4O+lYSRcgHkAwyvlWlXwcqsMaSjc8lMPdf8tvmofwommOgXHY5xu/Mgk8nyjQjbIDal6dMVOKO+phqO7bAtd6rOS6l6SKQU4eoIpFTdHsWzMym2wAcczzv95G2R1MVQED705ZKCNWvW6AMcvwaUXMqps1YCTCs3OCYXStZohzDDzk8MqLlLuCU1FcI7cUxh1LbvmiobTj83GQh+jxR2ArbK+TzAdFPCt/5c8Xjy2H2fAUXdNuwyqaLQnAZVW3dU0fIRW+aMiE9EQ7iqsrhNO+CCUtSTPRj95Tdxe913wTzfmvNFN3ArpjmaG/Do7MMH7PrZVN1WlzwWU3D/eEvvWoS0OxNHxlX5zbUDLO3bBE/G6IxN8cYIQKLIRAMKgSshJX5lNtYDNcNXx6l7Nx5x976UwcV/BTMyYWujpFL5xTvZcTd7RTVF4a31P2w9+dG6CnQxWT2IfiamrcmyQI0c9gWmJy40uFqQa3vzPkrXkg8IOZyGsK2jRwaz1hoOQkbM7FCiTM+DK/NFbNIpLvM4dub4ZnMlYEgnMEX0+0yPjE9rPoiAL170l08nlxUiI+QIxKc8pukvDZCACwP5UncNCy1KgY+J6ziJcEirFk0scyaVrxiHm14RcrtiRiiH6U1pf4O7MkkpgSAWE8g+t0EViRT6xXxUwTEVKzOYKdQVVYpUUHiq9uwDFRJ3lmZzYJSHE4QyAejyg3IGdtSAZ3nVYsVsa+zwR3aSsJs35ndZVOWtQgXKozHAaOlKGvoOKq4MDkVBF2iRLhBfIX2NcQsBxwR2qrhpDMvJi1o8M6RroRTMUnIbzYb684elUZNfCxekgjzjfutBramWe16NNxNoTVpfBqr/HLB1ujF0yF2M0I8jnd7FCfgz7DyAn4K3+LxmORu7ws7k1MXA7hqD03uducqjkE3fAgxPcsByIw6O0W9yjP8K2uSUaFqTFSoI+AIiK/ChmrycAqU0mIZLU0PVjyhC6WuU1VkNbHTwXG2OqMQcoP2NZg2YLP6vEJGPiPt53JHuKjC62nJ+hrshQuK6EsaNkgZAVjCI5jQ/AzScuyFtcjSuRI+7Rbylqn9zpXDX6Qyqq1J770bVeVjMvKFirZMN33N9UxqMeW+R5tTPUu1/GUx3uPgr6tKh38d3bjkRpXtN3gptYFlvqFMHjRRCEWIIQkzIYI2rhYBFaxOjsPK/R87nssU37Pgk9tj7gjKciovnZfLnc6Swic0WS7DdGYqXPWFNemfDSX2ygyF7ZtKzqEwuOuEc3dAH/QXm28Dep1kFEOiAokuVG4U68i3oQ6dVueFk8dO3gwXxCF17XJATGRAtCVhXXPnY2sKQuenrMuvkJZpcoo6W6lKViOkzZt5Y2Ce1IA1Lti6PTrn6C1YFEieiZ/AkTKc+T3Oilbg6/BhKDhjAYDbkY4apPPLiNolQ65kGfS8YFXv46ljyNjuZU+1oX7KFOWizbqvhzPq7C/LSSVMbyoRzJBQM4OWJXZjjDJqzJiUk2M5S0NUIRwdsTElnRH5solMTxHLOPA1CX5MbvJwSK6G9qjdbYMNAs+RL8ab1iT6zv+Fs8MWip4LVLIkkDwj3oS+OMi4d9qYiT9NtwPWy/CwZlpnaLis3k60RgHN9YX13tHlzcf1RuNSmSdjXJYssDvDg8f8Lv8aihFizY4XxbjYT7EQublRzPcaqAyb1ub4dUZm1GTqrWGfo3UneRHEvT8u5Qh+tBAdC/3B7g/RPmRQjyuk0DCZMP5Sn9cuVGXwVr297Xaq8cwXIhCOeQ2GeXFm83wbut6c+OhJNHZFBgNuHCLyXlYOPbe3dlrgL4nEpoF/VDuGDUsn6epvgGnKu/Hx5dlVVrl9Lt3uFualTDOmFsiTCoi9DODyZbKgBPGQ6K1T6A3OK1i3G4im6U5m0cn0NEda4Xi0mWtYPWlG/NdzKpTLSlrdbdrfVBtUjuK9up9iSopE62qqQBb/RrwIhKwKTNOnq+FG',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(914,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.TCNnkV2FQPisCBcSZd8Xmj45TahfglR+aFpj0qBHBFexJNPfogqV6tpKnyepNy4q87+8HyArNALTvuxeunUK8MT5p4XfjOcSJNZr9OApi8+SKJOzKJQ+n8aXD1jBG3Swa3N54XHGWg4gJTrvUpoUGtJjfqsrNcZUWBjVMe2eM01wCFTDywlgx9B96bqu4dNdvdzgngz7gF+b/2q3q0BCBsgwiWBIcS5k0VijvJ5ecCEy+Z5mwPAbdrHd2yRVC+t4se9i4W3WMYdl/M0yOE8vr7I7wobLxO66QUi4UMtyukacliDs/YZodJFcSgxaBH0jqriNdXBshMBMNI/IhRuj4vtEh7rwxvFejAIquvmr+K6cWr+1w1/udqQUQjdQz6X++qvnDDnJfbR4NUFmwndqN9eAYS3XbNeGqbLgeL6FBHsTUX0XEe1B/G1Luv6r5qlQjeD79VXWByp0xcWuM11qva0FTUEyurh5bJ8dtYpWa19ZtX+vtguJJHupROkPBXPXo1u1PfQMq587VZbH69wNpqPntUvbRRWIVHgRRKHYuoLgvZluOM4HlaJbcow8S0WQbtmwA1tBC//8sinsfm9+1JE06vLLwPHT0j4Tbie2S7DjHoYOV8I0o9UDzo80nMk1/JU8TAoW+WcXgW+OnvaWWgIaWZF2UqxN9bc2kqjoh92H/Lh8Z9c1KjPZS1iFzgDg9y3jeJGYUM9mL/VCoL2oix13JRdrZHhNyd3LzXGdYDvwjnk3WBhpxx+GrbpyDSuxtpUbCKgO0Hwwgy1tr3uAidnPFnQEFe9bbvdzL3GqyrCuc1GEDywAqSJMdMlQnlPigYUyf2qe4DJAjJCokE3bguweVNSuuXHKG31yfy5bMdjXgieO4TurYmvKPe+ECUXYUeqTvhCbKBDoQ/nERRjhkRM6j1ZkX8UuDNLmWrjIR4jP4Uf7pTkGfoEfEL0H1PLuoe3xaixpR+9ME/z6et5gmTSKzfKAmngcdbV3PGaFvUmIbSvDB0SLwDzigUtJg5giqCxgA6qYzSB2eFhJsTCBmy/jJGZ8jQahyQWRr0CJtimNPKPcqW5lYCpTr0g1nwFtbjiJX0AUXMJYSDBaYIJxnf8D6vhvlkeim7A837buOkjDw66xHEKFNzHju0jSAZ6HDUGdBMesNcubshO4wK4wwzGKcrRV4r7S6d6NKi7J6Li0b/p6yWOoK95N3AIPPADSY7luPYI0UfzsSw2PZjSPr32eTA3h4uW8cAvyYcvz2rBsC44BNBVEw/5D7zPkDRnm48MJgROfPq3iq+m2wiGEqG1W2MqL4L42koD9DkAdqf+VcpFjg94f/N0MPF/KjflL5fCa1/zTxEsZ8AtGPAM4G6hpWMCMdJPkKdDqQ+A5wouula/4Nyd/uikPPIR8xZKe1+tQ2FSYOyhOyMUXMylREMrWIbbjJoviIOY8UihGEza0IoIlXH1/jad6tY//xqgUNy46RGovCXXXuJAtbMkeUVdAfYmQm5guSrmgLWCfC14pgFeo8Fzze71j1o7M9H85CPmGgIPDITV/V1zSFg6ekk71LEVhYSuH3zemjeusgNjysVvQw616p0LDOIMeBItJenAWqcE6yw3mqYTLPR5kiashIy4TqlkTPAp5a7sll362A+if/bfvB9Gvdb5+2yXHicQCkrIXpF9mfnwxvYe+SgkdiTjoqWUxvc6xocjXPi9siN3HgrefTqjr4RvypSEkA/aa2qaebrZgGknewxCtt2hR/7n8AUylfXA1zClmw+A3T8EzJd9fP3xhifqZB/qcbJBfdjtcD5tNmtmRxOk3fCrkYmzDQqIi7oIQz9rIPB1XnJMUvaWlPHaL/zEGhLzUxbOCPV8iZBPF5JVNyjO0uHl1yQjs/VKJHIV7KN7hN5BWHlpkBFQrtp2aH4rR1H4ihKwhdt75wFx1LuXxTOuJdkxyS7VLIXd9WTUH9Hz2Lvqt1GjjA9EB4GxBh0WFeocQqJIm0F12k7giFskXpzTFmK7ks6kj73GAvVm+BcsvMgu9TPvQdhmC764h/ZgBZG3XFprgid8FIBOQkeRRBnA+NtB3s2x/mfSCibM6glSn+w8YkMOnBavP9hZoM5fjZJZ69H0Q0k02wfhvm1riajapHp8GWtBjzOnYTvxMhYTM2u6nnDt4kQ4q9lF5kQsLzzCZs4MBkmS423sGFWvog5kQNrkS2Q5rCyiY0SH2YuoAp4nBcvrlorlZJn2Ro0abz6EKwrJlR6Wvaca6pLsWRxe05blZVC780DNIAWdvBdQaVrZKQ8hAxtAw5pQvBRtIz5v8AgK+zbDk52tNM+CJEgWQBVjTX1vBt1dOHVsJYqVDHmASoRVxCLJGrnlEmFPR8XlmCnnursHAJeoc9d+md+5G/cmzIfvwMAlXQMo+oEaZohEEE49xe0bXva+J3/wR5+MHrZI7rp7SK59eopi8ISthMoTD+q7/DRRRMbI2HsWvPHSrl/9F73RXkY48vp3YbOL18rCqj/mc9na2XejSFrQ2b5TzdWHgWLvaQkO7cSOA6VabOYWqkHL+df6FEt69AH00jlP/ZT6d6eW1F3HtEF14Q25iZ8gbAnu+LmIc6SAMwTB9AebaE5f6AwdNdr+mTVoVx4aMOCyUzor9f2xKEFYzNsig/ut/SkIoEyYCH/lzQ7VR1cInPoLwHmsvovrueqtGq+UoitxmtT8s155D7hXoP4+Ymh7NxtfYkuUsvg4r4jxqf2smIvVX1IvPad0A',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(915,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.LasJMHnZAmRqteWXz1LId2+NmLtx15GqV4Gxg2BvSKrQ03IVNZ6J7VoYfIM6yY/UQoQLMufVgewsTxKFK9Jompy08/j/xMC49afXmGU+nzEOoUQjwmgyQsFtxSnsHxxaD9Kb0qE4944VFmka58Am3PgJuMwKUTkwSFrewVIeddR3zuQdHKqltUpjKbhDwRKUPjq7Cg9mqpDNYcuu2OFpDjtH7ZzZ5JdjTHYeJfBSIMxBpOalCkexdS5v3k0gpccWRFKW3AMjElGuoKqCqd+Zk5oFIRahfSKqUfnNXc99+rhb3Ce83LkR8yDOfVKRvoj3//tCHwyPrGTeh5CV/y/MJ/O1qW0RZi5xD2yqnq3dBXsaAffOYwp0xLbPPLIQqrU4jI++S7Q80YNvBQNc2ibhJ9SkP2ih5LY3cYH23rPJfvCEe26I95tXsFVu2bQ8bVmg8auy+rkqou7l++f2Nr/ADIZmpZLhFPDyw05ul8GmFRPNYDaxEjAeyS1aK51/J7Jl/cXMXyNLond9fgJc+T4CZTexvu/t4sY6itq5bZFStY+3rYuVdck0tw9tq/JeXW6xa4kJvp4mhhMw8QMB9QFwgTneG9TXm8WQZr+X3ZEx2q5/a0lRnPwJ/dGYoIs2TYqnMfSeNKcY8p2wbv18RnWy9PXEgFaK35r8rEddS7P/CuR9wJGJOCpNVxTJ903El7AQp79SKAUf/+tNVKjmypGpPfFKKkA3Cp8TyXGGGDXYlbtBVDC0d/7kSa6yzzjPcjmI/XDtA93QGiVXqOOIPAnH3dgJU1jUnd5JYmQi+s9tc9mH9sjezjyXA9fp3naNu41X6itvXVzslXO2KrwO2Mv+biPMmpWroiEPLk5+yw3kTPlzIUpuTW/MtOW4nNpfN6Tf4tu12DUvR08QA81f/ddb/yRIcqEzpRhPghPJItfFSVp9o0yRyQtTTIhhdGxvu73Cj0zU2pgJsDCj4uPKzch3fOUwsoq9V9PWi0pajWzZtphDIV0DsmT5YLsWjumR37ldyJmI91KEwyXyoq/17+0z8Mms0nB0Fj8opnYTsYMEg2gjZI2CP3W7V3K+wjx/KopFL6pCqx7IWPa/TiRjOafeldQ8YWkXnc+ub7v+y9OiAL/ioWduwWnkxfkjxPX18I+UEqOe9esF7UivB05/bXSnBb6afnpmkhjcDC71A4XrjT/jil9TD/6P/kjLzNlX+/bLfGdtNpvpA9tnCmlR/d5y7+uS5cx1rzs22QCt2gbSYZ/3FBvapjJofhHTQzbGf2sZaNbTA7SJg3VU/tttgprKyl0WmR31ZBmXiU6rzAsuXPut10g5zCHy6iLLGrqJYwjmknedN2GjEBxoziMs7Z4Uj9Fveb0L09IVJSwnreTTn72v8E5MUG86b1Qx0Oz6NL2BS2V4z/HbFO1xQzfpHuCUPcLDoEsOMvTGnzqFtXJE1LyJtHzs9u9NZUSxSJ8A4d2mozlqH3VwIVZsWq5D9Y6+q/pxBZze9N5lfL3Qr6tPusV4P8aGdczVtuPtke264rEPDcYCFYohvP3jnQHIX+TypG5ehRPuX89RRapTC+Ryf/UhqX7rKpG2Yz7IyJog6tYPFG4NTTCCLuWRKLmAMpHhEKE2Tqyall3OCz9SPoC8d/M0RrPafv6Cmc30u+LqTNeUdVr0gZLjGO5a3JEXNNTakZO9F+i15uAfT3g72P13rtfGbCtjqMUng2Q4lFcjz2XSuSfwnRDBPA/rn5ZdqkLbMelDi/3eGVL+0Zvw1RSxcg1XYCdXOYzSKFT42edxhg7XoSoiZ2xzLJ0b3YMOR07OGUxia8qnSY3BxhvITk7Q8yvqCmCWSK0fk0cDkAqeLsgnCMcCfXhVoXlvLbHJfG/VnA1RursC0AVDGrDWkY06Ql17sUCnrde3hVkJVNSe4tBZqTjUVB37vUKARi6v20XtLtuCaJtYsD5lY3SzDLY0Y/KriS/cpFG5r/u6BGzgiJwSbu23FGJRdqNP6KERiaHwZFkntncdzTsNZcvX3Y9KhbqhB7IgM0u67lJYRgqphXrExB1VO0Sf5QRDYytU2PhO2tWVLZUtVBGFbyKEphnljYYB',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(922,'u347714309:trouble','chat:5100087932',1,5100087932,'sendMessage','s1.5uL5zfUm.vk19NO/ReN24Celti+x6nY5xP81HlLOVd1fxWmx/wntq6GFIv8NTCk8/8S3r6k+PB66pYizac4amI7f5Juw1QWECRFSnZxXhL2IIMwdPKRvQzMvZs9SF+mNTOECM6dkICh9b/c+sAbXhKETYfXCJHSCO',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.8CqVQSmKXJHc2hvkOPqN4wjtIcQfR/qpId9KFv+CA9yRJ6yY1kT2+YMpWjgwHx4vSiX3v1oeuHz7WlmY/OtwxCL4od9k/RrH2/w0tqZrtKKFWBts0H7HNHUNLDTaVQDnzvOf5Q==','JSONDecodeError',1795424461000000,0);
CREATE TABLE referral_links (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "referral_links" VALUES(7,'RWda86HXZg4',1795240040000000);
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
INSERT INTO "rounds" VALUES(18,20,1,1,'alert','unfit',0,5100002038,1794980908000000,1794980908000000,1794981208000000,1794980912000000,1794980912000000,5100002038,'closing',1794980912000000,'disqualified','s1.5uL5zfUm.s+4XjHOZYTyuReFmAdNOU007fsEaMYcLk3xSCgGbMyQ=',5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-18T05:48:32Z","promised":"2026-11-18T14:30:00Z"}');
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
INSERT INTO "rounds" VALUES(47,82,1,3,'alert','lost',0,5100002038,1795424525000000,1795424525000000,1795424825000000,1795424526000000,1795424534000000,5100002038,'call',1795424544000000,'lost','s1.5uL5zfUm.m84oVkM7hVXvbV3e6GC0BhqRQNc20BlgkBz3VgZxnJLi',5100001122,'[5100002038]','[]',739943,NULL,1000000,9000000,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:02:06Z","last_word":"2026-11-23T09:02:14Z","promised":"2026-11-23T14:30:00Z"}');
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
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.pOeoIa1mNTHztWHJVyLaEzGmf/oOfXrQZq6iR1P5mp8Fmf0tp1jlVCgoEAtUdnbAAMcymjGnFRM2nXFhnPpsjm3gpiPvTGOpICgECOOBzn7UDFvK62T1pmUyoFCdyvu4NnTxTewr8G6ogzgZE48XlVaN0O950Pu4ucAD9I+PPWa52HiHRo2rOgmhYU0+/O7LyFBTkgTlaVeiDYvlxeTgK/VXPGy8IxP4cnykfZPsXqg801Iu5OkwAwOGVdcmuzVNwkrKOMfRAwc7GKyqSRNyJ56F3hhnse1vmnFLOTY0DAd0ZOYPLKF6aZ6xptBDjBUM4SgBFF2izkcDr2TFYt4lOCerUZxpXpwnnGB+/7XQRNECx3w0TT/Gd1g0dQJ04dZuP4RltwrOfnJMH7m4CQ9W0yLhKkPlwLI0L8BW7GcpVx7mHzI0q9d6PqXn6cbJJVHKdk9U/tfPaTOd0neAWdmTsJAO6/yAnuT9n5mvGvrG5q7OqK+kjdFC1gjweNEJcM+qFa7p5MT9r3V6GAYFqu2n6dmOmvnlTFbToQpi8wbbLIrnpO4hntg0QkngatL+PC0RGQOVkRA6uNqfZ1dTON7kcEDgvkb/L2MBQQM9cJgLRCRZMiEyBGkciZemHmBU6PVOb0IEiWAc6wK40z7Rl6AvcMgAFuwjz57GV6Wao2naIWoEgxnksZusSJFL6EZbSnj+EgQkQdldSVNDgkTpNRyJhVFUSZtWKiHOhtVek9Xo5KxEeYkK8LoidOUByHf9aJ3k1+mKd9w=',558);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.HZ1gXq9yup/ZgHa+/xWsaoJNcna/u5eS3vpzvRDHKxZEwBgCOBRYezfYuKtbKUrX7njJU0v/4/9lTCh4dvGkNhg2b0E6qv+Rgd2f7IZeFjzSx6nDCt99l2wQYLF0Ud0FjccUKDtOkJH59+mf28B5t9nLyIqdMsv42rESYN0cesq/FBlYrFR9Gpc0rYZhetpKkGrRxoxaaJV+OiSM/F9KsrqbSWr06azBdhn9tjleKejVXzLSllb6LJ4xRU5NlHPv0GoLZ4E8UqcPOffqZ6Mo5EUQUXrdsPUexIYh4eyg6lc6V/W1OTLH4GyKzWW+S3B7c/BreW9MtOu4RjJTUi4WCdARJOhOAAPmjHbUkrt45jF8nRtkNvEjyLlcaVdNL4cfV4Zyk7iLzUoVt5HZXK2mzw9SvkD8JsgI/l/6K0NuVomMyoCECSPL1fqw8qysg8anVd25Z+181BnReRfSilL/NPd1fiqbnUgpM52/D5BcTNEm0GTWNdejlMkc2ACuN/0Y3zAZyZrftz73wex5C6LZqeDMKMcXb/AjFyrK1V1SFDm33Jqp1kpO1puEuKlnqyGhiWrUhvg1HPYSkrKsKD5VZZPDbiUzvhnn0ZYXeuGmMn77IQXM7rsj3/KPSfwO43rjLvPYEn7TkSzj9+mNUcNc21SzCsjIlwkrtQRX15sVjM6Imdu0Y9P4DaEk5aUQNnIeUEXtPiJGCHvuQpudkJ4x4ep/6GmxyE5aYKG2dItbhDmEzr7+nE5d5Iuq8gVUXKiR9+KCZSI=',559);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.edj8pLTjg6tomVrhguTOG4Mf1qFHsxXblIIw4JfGL5qXJzM4ruGSCoyW7Og19Roap8g+05Dw0FmbKGbKGydDeDWeZDs9W8qyF/KozTYRkOvD11MUGykhGZN49jNsaXH64hin0Jld3AxVXGQHUnXq3Rfu/0IgvbkOLWbeiUBFjxQZDYlr5eqhBIZDll5bGo5Znpz4e2uHwiFrpYIn9Jbcm0Bs1qbYbzdnlk4qG2KdHUdum8djasxUcIFQt/lgpUds35OhwTkEKR9TqnYxZueJIMeI8p3lwTCnWSsWVpiw8BnZflP2BquDOYVvRylECfp4iz5OwGh8gi6nLAnDaKRc5yTYCB1xcFOR2ljP7e2E9uIDo3znMVAn9mwI5hBhu6HX0m8prY32ycowM8Xo3k6XFhtsYSX7305QmOKjwHLTo88ChIgFRtP3Anch376G2nnXDf0/TAwO5WG0p9rq6kxXzMB6HtEjyR0p+jp/fUvnLA/kgaiYl1Srefh+qElHGcE9W/r0lDQYsvVXBC92ru7r+lKC3hvyEoeMA/FeLweqeLvH42CUUgTvil+0jD1uYjKShdZIfGjlmSmcCPWUhWjFRLXnlwWYoY7dW4NPWjbS4TNxgJlEvI07XojpWnchunnSa+aO26eMdcvO2NeUnc2lFCnTLj478j15ZJ3uIBlMUDdd19I9S7503BdYyaIaU3rm6fncvid2v5bNr5eOclxS7lk5v5r7nijRzcn0uhEkw+XS5LunqQEo/Xy9n/Por8lTPkrppgk=',560);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.8oqw7VWAU/vDKDuZ0gI2a5UEZtUr57bOAocCrgkxVNbO2d1Rg+5//pokvodhWWG4yln+UnpqAuDRSal9LG7W9E+r42Gn5rzOjda6Il+gx/bXCpB560hDSryCrT9ab1v/zoOEP1t1Ak+7/scNiLT+3cZjg0aJxfzLl0+x4tMNmh4HLuTRWVJp/0n40DYLxvhSkJLpNRUMDWScEZUe0rC5hxXMhPWFAcScPIxcNU7v7Dcz26uFVerajkdeCw4m3BJJJgD3LhIX6ElqCgbNtw14W7AQNAWWdARglA9dNeH0AF1lFlGLO09iWR4IVL7MP73Rgx5lAVGSftdXTV//Pf7StTLXVqHAgjtIBhx05culMe1GJUxmJhGKpUCtSG/f6pS0UKiDEvkYjS131NUC0oO8AKEwvOZUaKoDN9iNCNEtT3AlbsAU298gPtyz7EvoSz0zhp0u37TCb8N8gt6AdpLqD4/ffjns33KhCaTp73BMMxaVqowMaD2FOSjOokteSlT04/tUZa34h4U50klmTAiVnYLT5dmr10KsQrjkWWjcP/MuOV4zmFw11G6OiNiN3CNUrhEBj31hwoDMFPZXPeqOBtiopXk=',561);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.AkmkDJc+LGnWIJCL+hXAexcRes7pQ2nEy+CzPnk1v2Du2qB0UiGf70K8sbCENuya8gU4/2h5a/zOYghF9PRmWb6i7HMpSb8pPrSwlBdE4JVA3Ppfv17nQYvhiKT8JINo669bDkiJVGR/ojGyADdiwpU6ETKtjo/StZTx8F7MOmM9R4RTHATjP2rqCj6kYUZ5sSCfaM8ACFztvBIQzyZ5ot5l2hqrQAvqpCbQ+f0GvTtISpfiEsUy6fnaox15iLka9U5E+IWtBZ+kDD0Kc+1Gd5szpYfKKksb7hLIe3w4epETsrD9pvmUtoBZpWkuou8bRQtUKwldxEKRIGPJsjO5AtiMmOi5c99gL60yysBLZj1WZ0x1GgHEzWnx+TNjnWSTGIVCkIWVn//Em199ALSSpnZH8JPn9IJzmtriNgnjgkq/caCgUuC0C/fCUPTY/O5Ch7govtNK4Dpe7m2j8PjlX87wTVNJW6rRJ2cbbn84kCn9/s0+qq3DCdV0DbGg2dXCjvUS/wFOGa8NY3fvtaZLl0oxp7NLexaIdkzyVrGKP2Ql6MiS8USSHmbmYl5alpdpMA9UH6QTpDQB1KH1Mpq1nIewT44=',562);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.diO96SbykxWds6FewGWDKCqVp/XIoqY8MXTo4JC02QS4qTqz0eJXleBZYx+IAX+WziVRw8hp+bWB+uiAq+NwW3YQaDyq95uaHNr6y9H/gcv+0FHbE+UU7gcN2umWaKuSyDZ8kvrH5Zc08WV0Y2/9u8aBo7cBO/MpieuvlAhqS1KYfnVBDcy/JnvcCpiQfXbKCcZgXm6QvWwK6mSZEL5Z5WBMiBifY6a52Q0c+P/oNlq1JDnQeb5D1N94rPqbzwNzPCXjHturc1sOLjR/60nWYCJJ+PAjDfITVo4BZfcPDmqDbIlRfICv0IRtGV0cPRrkVCOXOTl5q6c2IwOqQPFJdtCZBmE78nLd056I9nSE8nLhxXW1oIp1i0+c8AY95lh0f8UurE/9YTPsmUapGpYhqnV7vsTqzdpn0+qaWBBKoql50uadXZU4K1nee1wuOsT6R0Gh9C3LWJFJ9MM/Qg5DZfXYDTbA2SkwpWutXkCLcJrAoyc8J/9xY6Xcr77DdXtBVR8BXm4jDZvfmUIIJlw4PPRbPp4gD0juEB5vHi8QYdz2OoJF/duNWcGNooslMCxYx/LPwpPDtCLa3u27oeyKKQ1TBdU=',563);
INSERT INTO "sessions" VALUES(7,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.HPcA1iiMdqqgA3dotWXXIDSM0JVJCXKdyGN/WwxaEh2mnu1CZ+7LSFe0XVZZN7JU6s4B+eruupmNu5kHl9nErXFzpyO6H343XAnxnM9M2w3Cqzsv+7XNz1GMtgI4SFX0ijEUm0/sUDHWyFKxEm16l6u0MFXm4Ia7O8LjFBLQ478qScBKvj1dKfh/JSqkTvbljfawsexEFqbLNq+HsR8LImINcepqsX6COlY1ien9AnTdH9io22BgDgVXB2v5MompEHEgFzIRyDK1/AoaBbEgOVhKrz4+iBgTuL5P5OyAV2OnMCxPkfGXF/88I0DCi+KS3NqS7vokcdPm9kR89frG9e/OTA3xRC5iBP7gVfRjQ/fzHApxgzkl59CULGJSi5SlRPBC7WXM/ObfNTLEtLROUp1N2QTS4+Mv5biPZ1OAaQDSb2AM+B9AtnyW8KYo8XrioG2OjVOj9yw5eU6yKJRrIfvOhQBzo8gerWC37O0p4LJSJOeF+4nhN66Cla9TZtt9XzYSGCy5H0p1TQ0Y7qOmxv+8nwCgVIQH2t93k4EIZ5j1TG0FjHJ8xT3M55nHW1H8RDEBKivKdhCeYobQ9WCJj2AcDrO4X4ta8tPrWDpXC4/xmSxVNj3s5GHZlTsWMgQKCUbSg+1bAoWgH8jgPcQ2F6nm8l02IZK9Y7qRSESM1BmzYFmbxO+5p2hBSLXLjuaG3BdZlngaUYmuNPO0jLFWuh/eN5OjzNg=',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.D+fJ5INfU/h2B3LYCFMmJ7KTkq0RHgTx1QXE+JBV8FfdSMMJ7Z3vOKL6LPRTU7jwjes77Tvg1tTaD6mxQxtUk8KHmHmHzbONjM7+CbDmA51EBR9qkIEEad0VXYqTS0XxIcQq+h2DE4K4iOg8y4psHLrBdXC8HdXgnO/bjg0l1Z0OpEzYMEAsh4wD8crEHsfX1myLJN4kGW6z2JrEZxOLF8zmKu0YB/wi7Fkn2rIzbvGmsjbgxtP+DPpQwvvl+zOqpyW7BZl0329EjeStgC6qnkyVnvfKSZjSLx+sLYRZ57mri/uoMYQ7OAhmSFCjfok6BE5qpz9fZPH+HodbM6PM6mULc5ptWxfHPOulnIAXiyOQewF3XlBZMOhH6VYuGNboxVyzkKLKDVZSWRFrHF5h8q2/puMUm01KVuR8p3LCt+4aSWIpQy6i04q3iTdO/59X/pQNjEkrwS6CEqhfklh928Z5cNKGMQwZyCdBfc991qSrk3RND8Us7TsFQO5wDd7vrwq+3Az8NE8wDJIDHq0nj1C6xgtu9kKRYwAhoI6B0VAn4XHjya2MAibr+SF9T2nH8aeDHEtJJzk/yJ8zHkKCmkhVGC8q3QYNL2tWY1iFqnUibfin6wy8kvHdds5GCFUcTq4MgR749KDGUeuQoI+rXcX/hiehZCToV7qZyZ7ZCvwuhj+b+cjV9SV0kmxyt9SaEHqzLQvfO0s0/4hPwWjd/6O5S2sKLKK8guwwMIqVYfxNQyD2+hkQsrirBp/jQnY0c7zh0ntXUeCShFFgHdjEDQ==',34);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.ZN7P4BmIpa0can8MPiy3P0ZiObACGI1NjhKR2HCcZ69hzKw0A1Ir5y7XxhrmUKnvWG2itvdZt0E9cW3IEusMw5xw7i60CsSaAR7dYEmMyZbio0SkwLqO3W6/MOswuB0UY9HQfBzxHX6HoYoVmtJXTfNOCWCv2AmwzXymGgV+E7aPe6ZQr1K8V7Xha+1d7COXx2eAtwAKIBefvvTamquanz/y/ra4uuLnIRU8pJI4muxNM8NrxHVrHm73e9c2omjHhCITI/i9wLnChat9/gb8j8wurgID6UQhL33O/mPyBQQA87gz6fGJ3Gh3/KqmMcaCMSlXAaXMtCwwG4yTjfQM/FXhhMBvW2HIqVnfzLwNnWpgUW521tJ2NW6LrNqMxg7bfXQJLMAxE0dHOP2e23jhWbGVFGAAVZSriUDm3eIRkQgbqW/T1IjY5V+ctqXeZX5qcpWmmQ2CFI/b72cSWvBqzD8ku2A4oRIFyvsGoptTIDtZ6IUGKXNvaP+TxYu7lj6Rhzjz6XsKFh7FoY2hqToCv9UsYGXNMnR0JTEceNHfnN+jRtMn7jKlgmp79hQOBPM8OevtAyj2kMTUucRyzi+bL7YHC1yZLaTdV10=',47);
INSERT INTO "sessions" VALUES(10,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.QuTxsv3sRJdnsf4S+VbHMWxVOg7d6S7wbFzvfyHqPCuFIGKLOwpPW4PF3IEB67RapPOqm4V9egETaJPEKHMw3Qwgd0fPibhui8mVZXkUFT0eDtr8knCUCJ5elG0eTpddxkH4iIbMSrffdUTtl6JHznFKNfUGCzS7dvRJQEkMyLW3/dlkIJdpBcAOatXvTG/TRRf5cHjbEVdydKar2ZZZK5s/ZX8lnczxjV+94879ssxsvmAIWKUr3yZL7UljUapcI84Iq8YzPa98Bh2m3NUM59zjS1pCYwJ755vNWvAbsb603mQpLMW/VmahwLofpBtUkNed3dKDpwg/P4jq5EwLkiFupf6mKKB9aCSzpK1fsu4ZnYEGEQuB+u5C0U95j6TFfTbbPiUIHERJr515ngTJLo42EIi2BauHSzeu6dL5kVyxLhqot9TWN9agIZiXZjrM6px4sNHOcKXFPt1R5uEmrqPnxUPuYZSZ7wvlbFOXoYSkvGhjuXR49Uj6ibmwGC9KpxdVCC5JYmXiqOeG8bI+9c6VxVr/TdDf9XW5i3mZbIPM9vHQjmY8+10LBFYnLTj6T+Vxb8pixPRXDOYKUJ6kYLsMpbxjyu/+iU6kOZiaxCEypHTZa9iH+KaR1ZSeXwumYLLzoLZzrmj4hRfyl4tz2wtle3XDEUqoQlQEP3YNzB4RMSQ39Y+TrDrW1V4lE9jktzRuJlyacZvJVL0t/G0ZZlxCaoVW3eTy7jXZu5re9wbaXFFt3X1aP/yy5Hp9WyMzMTzSN8I=',51);
INSERT INTO "sessions" VALUES(11,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.84//r/fMtV1V8QxGJa0Bc4qIVZH6Wn0JRGXG1vJQEkdSsiq2WRTwAQviQo2qOS3I8WdkoDZSH6Fah6tWKXIJVrdYpi8izwD/ARx8nlQmExJbdWEIZfjuXclujOB7kOpA321VfS7UmCTGn3X5dqPHCL5occbbMJj5ENLn/DU4NIc/wPK73PLOtJgiaWbExG3IIbK3NjWJn2betbcXHuTXGOGmjGJ7TxlosPwtYDwOktOKthxj1iEYVfYx0UMXD1VLX9fVdu6Z5Ons7QBw8SRd98iscCazJ92RlM3VnA34KUfjT5w0x7rjQu+nJfQVtBL9Rfoq57FJsq6DEUJTFT934BuvYe5Y+5sBNYPWtKKc0/M4kMlDIQEQbDaz2m7s4b581hctVkTcMJgQCdAS0Qfv+cMAxEl0rt8A/Te/ffgQVrFdTa6+z2tSTAm0MZrTNALqqwLMZ/iy1F20f1MKuGt+zfQXhxk1/eVAcbZIPBBCihZrVQWMYnouvPopuvLDmE2PXdoOWGVTr4gqywkvO7v4NeReBHVFI6vd1lx3AbP5YybnPyyrjcHIwfkCo8jQXHrXtHtYY5JW52+EGDzmqjfn5mw3IZUKrZVfsSZJM+rBzYwH7e1fw+7haDAtt0btx17VGPosg3hSXYCAEdw6LaKRIfr13+XXenGbsQqQ262AhAPg+BiaakOXNuRdxlVMlc/fXB8KyXkXdLY2yJJr6MkKn9Ng8j4ChLYrzO45nlDadxzQPC3SnrNXpkhzLLOPAHRJ3HSfU3m07n4N1ZYeLVxE9A==',68);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm./EY/ZylfpB1Z+MdLznIyEss0VL/0/xKMRgFqdyiP2WjeO3726/GHoeUPFhiIkT52DChCy1nS9sKG25Gl5w5z6k+jnnwoX6DHssUdcctAfsv3FwkAcuAty9BJyNJzj3wFUVwoWvKG1EL0eKgokEaV8eLlo2CWwALziYrrJ6mAKbP0dfhihV7Oy3cosTtPLt1DOWOezaKl/b1tn+gd0hIfl2SMqBW2xajBEV6bO55DuAQWqAqubd/JX9BenYvvHA/VJJ5wVL8kicZiA3yRkcmLIMPATesxyUU+pZDvsqe98Xhc/5leN02qagnRtKp2sOHi2AkjLEdV83IxNMZtEWkRZcn+hs0m/8J6OHtvWiHq9mItWlIyFLg7Jp0ZLdP5fiGQ5tl1/8pqxXYfisv/OvQDtsjS3W2sVtV4YHxvZF/xYg0idJoVqD6M3cGTkQeyy/Qs5LtiO94XMIvcU9ZLkXugO6w2sBOUNQrjI621UUMxvoANN+TRWlw4p9k2BP5mlaR/Ckl/HIVayIe8o63Z+j1Fe/0XA8JlsJsCbQ28mGlox9tSnGGey9TeOBpl+P0RzwBTUXuewqhJZo2mRMM6D1cIzaXTulw6jI7lyv5wTYnYLTnrV9ZHDQYD7hclGF+yGHtgFTMHBYWJQEy+WwqjysiATKlWvS9sDSFa6QzJy98JOGtGXdEZZcprF+NhNFgmuDf90sfc77LO2Fa2+sPY3tDFq3xVzMkA9huGkdjlIh3/oLhU4IaQs9jx+A3taAxdOkbh3UaRD7BEhxrmXA8MQNi0Fw==',75);
INSERT INTO "sessions" VALUES(13,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.OCaW6bqs/L0FD+nnbgWYZe5CUDtyf9HcOBBNml8LajQ+FfjQW93I+F4T7b2WzVff9H/5Q05RioQGbXUNEe+5+6j/Vg6J+3Qqm05aI0VBTEQ8M9wV3679Pnc+Vf7K6zABSazPgbRFQUx7bSfNq8/vVjsBWjGZs3LHmI7XxnbVym3WHBDFCaTBgJOrUdYqv6Bd/7TzLM2cCE7QVGHDy70WG/AT+0d6AlQNwWGlm1lsOQzf5ORVgMOpHnp6ioXbsElamlAkrLN4rWwAD0CnqHXnfB3uaE6qQtvUc3XjX+mS3iKpNAzMSBdHw7kIVomhG7QM2k4Sk4sgzqy3CKIDXkUXgjBI4A7fnDo1D5f6j/t8AVypGbyE5Dt++Dmp2BBqXLYPAI6cede/ss1/8H56RVJX0TLGeSCU+HvYuW2TBLHWtkHGCc9QsY3hjStdjrmu169jqwJXFoHskMT1V3vb7bAqvhUj7zsp8dxQHfKx7hnPXLxX3ecv+owbYuzz+My6UViq7rB3M8ZgbhW9BUiPwQedI9zx8DyiLVpWahh7Nt2BkqfYDvdPd2HphM2O5pnk7Uyy0+noIneww9HLD+92z8/3UmMdISXxM4liaRNb+KjdzpZr0ipa8LXTIlTa+Lq9hcS5ZYOD8SgeYwxLHHB/yd0OscVSzVesyXe8XEphBYuKndGZL3ZSA96RMlC6KbesvinEYW0hdHZ1X5FCMFfbCulm3Cia55OvliQgtYMPj5iOc777uGgqGcdI4xY1eNYesskn+PmXvvUNWYqddcy2eHJ5nw==',83);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.zDtgh74QrROi01TqBxxFWKYeYmmo1Q+/SSKEs6UC2cenxiO/GpN5POotKsFcq6G97u28iYOjOTA1tBGK45C3BIEMM84OH0v27J6UMiX17Kc5yLQV2e1QDyigvObasa9qMGowznYSM1Ic/5yZz1N6FfGdPHwIwsVR93hvLmNSA0UeBv413XkM122HNH1wQAQer7GoyIC8QbXUEghRZgvEq9MSoqpQ/LbJtLa0I5WBSbzus5DF26jOpt/QBlaw5VYneoCofniXq2IDPf//YKYiJ+vc1HjnrkkzwPyIb+FG4tlQ8LUCg+3zdLC16VxPpQju/6SoQqIsdZFOzDeiYiVzN2hUc+sTxVGLAJsfiA1UhqJWhWE6pBDiCHxej7l7H2egXWZYQwKDbwtUjXbAxWp/c3MhZZDRw6ToQGEE0jWBBJfXjbWkrcKfeXnoP1KEGpgTRjBQw8pYR5tK/weDD1HbDHL3FRMEUleosOO3p05zlQUyEgMIWSyl7tmSPUp5kLzBP89sXDUW87y/403T4+G4OkKCwUtWr0F51tciLULSpfcMZKI6eCg19/LWDzQQ29YGQtmSN8LNOTrbLuoq/G+/EmI6jCpDPR4kVvMMW7sOnxVRurH0dZ8O0zOjK60c0xoeWxbtD1Mivp7aqsgCsgIGUcUBSiZBvudt9J7K6Nq/oUv8EwZ7xyUL2ES54jUQNC8KG70040N9I09FJFH1JJBAkKmVNjB3pcokbTUfbL3L2kyA0uCtplI4qNXa3qS2LnaQNLxc8lc8O35vMjX/XkpmVw==',90);
INSERT INTO "sessions" VALUES(15,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.fBNREwjLwqqwPF0UY+DEfjaN/ltgemAMsUYwfSapmL89DrkmI+xVkp1WsM+FyVWeQCOgQBjScIEQVNSnVRq9IcVbmhZZvxq11RQaDN5lOWNvKvyGAAQhHfkEpjrN0yF27Oa/1prFfpMeB3WTpTi1/LONGIwq0PbT6bpIA+5MO5uuSrDViWPCfOp+K9y195AmN06CN3TdZ6GjK4oDn0ZSIe7mXmPjsvsgQuXpnsW8yKT8ejSZw/PZ80m7eRw4YMwjxPCk5zWJZdHBLay1cg+pXr+/S1d8BTvm+Qcelus89UL42q8SNt+UpjtkL6p9aTWuyb9JpdST+nFN6y1vUVYXNCSU6z5QbQguvaV3RlFgZUlhZLqk4ziksJwkgc3BK6Z8XWxbj9CV3pAksiadEEXk7CrE8Y+/WeGRQIZGwzh51zSrn2CM37ajcGP1kEHKQY5kKW9E4z8asNPVKjzRleWmUCinjWFC1LqkKiOur+rdW7ukw7IdBG1+B312N1KC7gVpceWcL+hfoZFTSgEJNXobQYr6vQaPFO28Klcun8NK0v1rQcM4bwD0RWDojIww/D4PfisBV0CcTtXguvWolgix2WiMUoWLH/w5/Vk/BObh3cScppdbrSe3cJKK6+va4uEbugG2Lml1bWD1Qmtc3PjJQV0zL05uqM+OP9RSWhkIwCIrCeiLOFb2eqQq4znwXVm3dkf+9+etUUYpxHTldKKoO3Jbj55qUWN27cnBGMtSwaOTQAqXzhf/gARe7uMTCJry8w+GfVVKU21pBio/ohEhOQ==',100);
INSERT INTO "sessions" VALUES(16,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Hnozw/7x8+bPdn0b00Ecx7fYdR9TKP3aF9nmVs69ape1ca4AyriBCEk3W5ommAaE6jtONQQJzlDg8/ykOE8NCqMZBWKpVdp6q+pAJ/JF0pjAyy/P15fYH6hT5YbGsv/HEL5K+50haBOBx/krVXwKZsGFiCQcOoqIce08fYx4pXfvszeJT2STRNYpud9vOT4VYPBd1F0IZQH8/Mu4cRe0lMqYBouLvWWFzGydSafjp3q+z1FesyPcbSLH8qxCR2OFVab9qQJOJp+7OsdalBLCSMuSP8jx8xTlWNeIrpjFCyZk9i3Oa9XDhu/if1+9vMwUJxlB0lFkr1l3tEKnV5JI+x/0lA5aC/w1FGPsKMSQJdlrT8R91Y3Lbvv+svtwyQ38FlgmdhRMSwv3yCUbcQqZiHP5TB5G9/XovgN5l6QtFRv6+/Vfleiemc+3TyEsUiwtoObzhmwMd/GrdLPjKD6ht7Gi3KO/qzEndQkYbe4+5Gsj+ZRa5Mdf48grM2ObDIsJ4JEH2vBdrbuZ1vhh4Ee7VJyIDB0UGwPEUcnFwJkcJAY6BPU3e24IwdA7N8tyUEHZhVzygTqHiNGLoFBhJVUs3Uci2/HRDuCJXWi5TgaQ5YNpfUHF39rQ7CiCIlFokMzJpLBjaGt+JAWDXmK2uG32MUiUNurmhvC+xbN7Aii8mQa50YP4Bd9Thl0Xfa6ERCmyoc4XuW9bIdvolWHbn5iC23vlYmsjb18q/mnz3iu2F3Z5ZIkgxSnx2NISu4o557Snyi0uKw1V0uYZBfJqRTwp5Q==',104);
INSERT INTO "sessions" VALUES(17,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.tG7f6YK5HnAlYA7b9GANRovDkiGYMEVV8klGEsomhcGrdYhD5Rm7OK1/pYanp5MeSzTAj+pARJytwY6Z9qTJOYVJSBS+Y5Q/CQqWv1U9YTBYmuFQwsFimtVcntiGPQFU2CEqv3sG8/G4uuheiWMIlFMX4vfyY6A3QPDLxHPsdw1zi0LT41xF47pYRpt4V29QagiJ3ffbiPiFXkuwIZzNmLAeKmmHCfVN70+yOwwvUT6ocm5zyDnNuGkTho9S+tF7S+5wai8o5T4/M44dSEeNOqWPGe65sy3XmTR1BQZvx4tnywCLq/Q97Q7iLlXig4pagyP0jnKb9bMO7vxUwZozjAX3rhBWoDBKg4nvgxUJjN4QDcUb2xUpAozfqIdGvgme3UVq+nEkcw9fz6xjETFh5bBCpno0LiMYj9HdFP8gwiCGvic6tumkMB/G4NdIKY8cyqAtc1ayO5akB1tfSta3vb0CTcuuA/xDF1HUqzd+nlManIsZnYliQblAQ8ViopMlz6zwe5Vp9be5FcT16oxfZlEgShqkzR1DCinzRTbiEH2r5KM7vIWkutS6B9FBDJkj39CuD4N9SmihX5/+Y4gshp7iFA/no7B/3vx+Or4Z0zhzUJ1BuV7lGlPenfS8Prr0CkUtJWnEOH9qDXccyXRT7q5LhHzrPX9VS/4mDVx/g9qKiLnQWb9Rak7cWB9Cf4b/oeKY173fJWc/TbGJCXWfnVyRaiPiypGy5GZ8Q75naTmXGcBN8QBlTJ/HoMDtTjKbsEstkhxbh3I25LlbjI0GFg==',111);
INSERT INTO "sessions" VALUES(18,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.rGag+Tu/e4csWAElW28aJdKIDla1FFrVmJ0fJ1x7DIXrGf9Vie8xIcd5bq6cqQ+oXX14o8J13N9L0cRzXf+ogmj3ECqDMR70EuFuFmkBKTYXrg/1Nh7dCWLlTWeEJDfiQA+rcQcS7iq6F5rNoGuZgE685F+vobtsWTUlHcu8KXAYhAW56CiGsS1/J+6ws5U6O6zaIvZpRnElRPwiP5RvNgLfKBS/DsPbXW2cBqHKDdS6No4OEhpxrYKcdOFXZMpOYFeiwmNb8ZkdrgFQEwfGA6KVd8W9jxW31IMfygZhBGjnI7zz0fg3K4egLABy0Re3I1UCLPkXljcyzsIZLzxPCgslPy/cNUHnJHpj2NTRAm23mQNntfSaXyW14aEav69O1g1vOtBAH09X0uMepzecPyG1GVhWZZKA7VtLh82R70Bi/Y/XKR/OX8oeQxXnWMVDSAL89Aav4Tnun44UftgugtAnbrJ5yk94y/5XOtzQkH6kDeiXpp4uzXNG1FA3cvmSIwS8F5XDfsWsWz7rvt5wil4wu1ZLxGgBOMIzoUW2Cj2YFLKlW4uRhcFf5/L/sGIfER7qLp+p/5XS1jLr6Yh9yd0Esq/90dSfbC+s9OSiVhyJ7pa+ydYFX6VGM3VdwTjgF7JGzTiTjVvf8bd85cGDHDle3ZZMgdqjxehcJyYHrG/TslAmtJR9gGIOVS+IqvANbsLDxY2yFem/e8Xtp05qQG7FQakW4A/TMhiIk5jiHqHX4MhgQemDMRMyjCylcCUDt+vhQDkbxksnIdN5m3FZ6g==',117);
INSERT INTO "sessions" VALUES(19,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.CXRA6IAFosaGZzz2KKbwnjZkVxgfw3Q7hHct6kgRoCzB/UFaBhm/5MTk0FVckQbqJVH0bO8XzPLwMJqn/QYxgMGJu/E947Vy6yObJqX964FUUEV2wtncHm9IelbCMVdv0SSOss7jDUSd36JpQFim7a4aQKEn7i7KSIjLpQoM2a0lYAzMgr1ymn1GoKLIp8IGHOjNowwfFdduN8YMLvdJvKq45tx9I4+y2ApFc0fTpjrFu/hCWJrRg+ZPNT/sXMWh9TgvnFhKQx3ypjrTCkNyUrhFUjxgHUkQGgVsTDI0XlrvsLSeseJ8JkJH9XzMhph2dDmMbAx+pSVsohQaeIdkycCN6q+HU4Gy3W6TjBwfrDjBGoeSwUC1b0vCyxHGmBNly0a8aDIZ+FH8sI7xY0Lfgxy2eJhpmvwBzCGY0VCbQUwt00K9kwvcX8dWKOmZHsRZDdgRSdbEu3T5ct5R0Lg1omFSicnVSQLXrOhxJESUnZeXoC4+PG+SyUzTP7+Aa6JqkXDKwyl/53LemveRCsfkUe8zujaSpFP+ukBRbyUA1RJLK+4GlZF4l/lCMgvUMkSVJwEdc+L9xZx50C7Rle3ZSd0mnVIP0LCEExM2s/p/3W82aFsU4gnmoCQ/5/oZxwT0vzE+T9RcHq0/AMHmkB476XZRYKCGGpFL5C0d4Dvdg6irmP/2aEkS0eFiXNtViTOSvpgvwyejHkKbRYC2oEXxE/k9rsm2KYC8qFu29L++dajEfdOvj3qy6g2irMt3kucpNQ+goXQmekndQJgUgZOdNg==',123);
INSERT INTO "sessions" VALUES(20,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.8F0Klzfwz1crh2vg50VjL6U93F+Xtp8jEZx9mv9gyXegDQbvZ5rEwT8YUvHMDleYHOY4yX+ISjRzS1dcHlmZjpl4ikke2+9pALDB+TeQHDeidBlNcsUh8cOId3N/jmUhuNxmHh6cC8lUT1BeTN7dKosFHSdASyj2oXvzd9RiioksUW6NBPHn0KFgyTLKqJS9HFVFpo1VZNSXZUJi4WGTSyRyuwDnXsjLpSwWG4wVuvbzF91Xaz0ARGEtyNwUxx4MC1za3hFJxGSe1vM+sdAvUx/tiT2X7lEJdkTan4rkbRLz35tjnsrDQf3mlfNYuxl2941QjQILyfgHU7IqNmVK6JDPzKbo/ihTusohVoVL6otHczGwzysVfuVmMdyL3PX9wz6QMV4IaLKeC0L5ymFBjAyLfHkoloIf8dQNdtbRvADBdLFrZqwiASOZDN0TAkeC6ThFIQabfED5V1sNH0CA3ZoxKYiGZhMZdgs3YWNDtLD8c9dJCJwlxZ4kMWBlXaQO5IdI3c9rSOqjr3MrVR1KO+IHQRwEyOPbzf3h2b89Z0LBFlEmbESMMN1M0Pan4VExgkjBgGcJ4T1guXQsmeyb1udJl+8ehLVpjI3CiNEoYva5MbBt0eQ9T1o07zT/sRxBVI621pMxZJTx+En+QH2fx9N0dDdX+Hrrt6DKnWW7D9QpPUXVekh/lOzyTITTUDZwtfn8y/7hQqZ57vtsW9Iek7FuLzhLf2irqW/jxpJd44N2Flo2bB01uLO9vyLTHOmkw+YEhQMIeA/OJpcezup0+A==',129);
INSERT INTO "sessions" VALUES(21,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.VshxQcFX9H3hvmjRoCArqXNIbLqdPyugUfeIsOj2RID0k/FWhuw4oJYmtPluOChTzj8ROVEHYds5iYyi70yggtrXXD/fSOPHHp+N2dhOTzYYvG4P7kLmfVieFr6OFXf5A/4bH//LQ7lvBcK9AH+yvckf1LlJe6/K/MmeszOORr8C0YJE23j+cbE6qdAjme3K5S0UmlyGk+5dmxA91Evcqz+wDnIgYRitsyb9gFXd3GJNDZY148KDMO2jgzLMBYZkciLW+ZTjHINS8oHORU4VGNN7FmSALSGJ8wbLKl/Ah02SkoY4BArZf+3+Mj7vtETncWOkwW+KHUw+CX76prz8CQFjKw+bKZOKoWBTfXMJag2jl8fgmSPaYLSa9+7KAyp/j+2MrgwWNBCXk9ZBYnoqV5Bj3GC9VTpoLGVUPJr67oK4VYTL27fWcnFRrEy5nUttkA/HiJplWgDs6uxTG+YtmurLd13zM9/OUHOzLOReTZs+UxdXHpmMgM4VvO0ke3zMZ3UsHu5/+zeo1mioopJ1/zlsrnrMqLhMbrADfT62KczW4bsL6K3Gl0HRxh8Npci7F+2KYyrXBO7Gtk0BuOG8dlj+L0fvDoNSFueRuDTTxSdvzBcRjKYZMiuBP8Ko6xUxtMZqI2R+tkTDdY9YSJX/UPrBuYDtNcp5jQDzHB9a2XtjII6sX8KLORsi5/awMRAFnTQVL+GfgNig/hKlfWMsUwnYPhTdB2FylofW+RzqFcy2VAqcrZ3R+rPDS4FwXMezVCKya5jfuH9wRGFnsG/27Q==',135);
INSERT INTO "sessions" VALUES(22,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.FE9DnGi18T78pi4n10Vj8nSKDP5WTs8z32AKYhWbA9VeIep0dpeBrjIUcFKvx69ATWFdkIg7xioJQyuDMV9h5q5KGorXslV4MhHnPqy0krApmrlioIUsdJ3DWxtgRPHRcZah2O1AIi76IvS1hu0DXyjgZXMpkrIFe5lCzcp9JQbhVDn+vMNpTBjHx/rjMZHbi2cFdxWzjgiAvnq8iDi7bv1UEyCVuz29QMmi6TRjGi6z1S9v0xeLFQiNAJiaMy6ZNfKfRo/wV85JG+F16rzODvebQmy0EzOZhSnXWnnhSOupyhcgvOyokp4w/9HqNG6aIzpuNQq7d55szgF3s5nTJjH8iAhJSawXnyD4si//t+MfmudR/s+WLk+qaMDL30SSvkxwG8g5ab2890iS4YsbUTmeV5tp8oLWYyySXITDIhA9LX78+FQxkXX1jKQfaPWtxCQN2jCQwPQ3PSa5K0/YUBNJmDqIZiAAJEyr5C2iucS8uu+EAJE05VcllN2q77v2idR0TzQ6/bm6kkM+Fl934rQeSJGlwtZiDL85F+YfnQFwZ/utlaiXBKTYD+EaH9aiqg7WdSoy66HHmtMNptPk9j6ijX3KTK3YTdWB8seykeuZMVfgcJR/HBbrdPEZmNjj6HJ96RiRfak6SpFO2tF3mihkUn7vm6zB9KhPfsFFU3PLNVlxXz8IOMVtlvlzRX1VTNCVUuupTv1+vnni0Fg5zh9f6TDOfJj3x1pY0jNp3sB8DtDpts0EIY/3TPqUOjAEZkhUaP7MNLTL2mCRW7JLwA==',141);
INSERT INTO "sessions" VALUES(23,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.v+Dl8FcSQtMIeJiLBPyu5P18+VMI/TEMRyna1jFGub+QABqAbnuEbkqgBie4XghM7MyURD+PIAUkqKzCDYOWP6WouKvaLdvuRsdwRk4dAeY1VDGfuTm1hid/gqu4PfjzI/zhezV3d6LalsPmPt6/CE9XsPJ9VFNxdHxiKdoe3YvYTPN8eWDha9mwvI2kl+FpnvnJV+Y5sSGVsU0dGYEfcvcmlxSiylPNMvYv5/jZeWAdY7+nX0yxWx61yY6+J+w/RSOtbKbj9cpQ60D7/zNDylhxuUcvZESI1oZbp6jjF6w12kFFDxkPZSZTdd6G01Fp+OEo74A690lIH+QX82Me8jPyyDOsgrC6ue1/Ph0CgAcYO73hs15oFkQtReFRKx8wMYKEyS2JQ+RVFbcDzo1AJWXYKJCmFdBCdjrTR700EEq3GrGJAEa27V0UrSi7Em9xjxYtFdmD4KRiOfUZCYcnXAWgaZcnckQ12pSzH73wAl5qehqKAjYFqyYV+k1+5TSAkqkT70/gxk38XsThcqMryti7j4YBGLKWTpJ/672HeGEIMst81qWPQ366xpWeUTFICXbLbjva/9uKbj84eYlf3ZwCLg1wn2yfb4/q2Rcy3Pdy0jWDMKTYTLULigL1bWXrlDneTsI8V4iRVVhskQ1YXFTKHlXGwYmoXtThVw+bbArMPdDnvvr2rvJb0xf/3sek1ZjZuIDE6PJ8JcAE1lS14i7KQC58yD3y2rBCGZmcf20j+cgFwfurU8ofcTbGUsj9Xx9I+SVqHhjSD4N7RJtW/Q==',147);
INSERT INTO "sessions" VALUES(24,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.ujjZk50iugRbL9QP/f2vSB9sRM9ZhxEjoQrOIOl+bgg+jOyFOxCYEC0lH2sHf9MRFxaIy8rK+liR+E9YDghLEkVuqRZwX/VpjNzoW33+kbdtiTmYnXk44oqM1jBIQpxeHVwJ7tEQiUU1g+33qk00mQkkMhJ3w0B5oovs/cuq+wW5Kc1FCVUWejkirN98q4GFD6VXtK6DidBx6yQBhwcbBdshdUDAhDcOaWdymwKHt9OD3AY9+rrp18g63fzT+qhy6NR9GJU2f0V3IBS06adTnBFz+oljB8vV/YvEhoMDWtG6QFiJMm9gQbux/iDTAysTeZWgCp/l+PRYfQKil+TyctZMd2rz5c92pG6+mWu3PMqWlvc55ygnoyPcU+Pm3b3rCzvo8DRBzOQt0zUkybF7f++zA5k1XiYeqN5Ko1FzC0OdGc8mRvEhgLN8YDo5oGXOy2VS7+/gwAvE1IflB7/FGZMXd7WppWZKSYk1dmCnUgE6GodEy+Bg0wtHSmMubB/MghIBUYs9m30G4P94dVmVHc298APXp6Ims+xNuEhIWo0imL58AeBuUUHgSWpPZwOjpxJruEzzIczEPCs5ZrGLHHTLlNTKOr+1TM8U43mi5MFDPtwVjjwbMw014s6YGSoqFqFTvwFIxkK7v1kDxsKYH8pGeM/CEIfVzxD+VD7wNsLoPYgUCsh81FIsIbvIvmYKmtdfNtUEeZn1gGxA41SshVuHP/Gj/I03REn/D7tEBAU+twAsfKBpdzomgEsjkqE6thOTg3qKFEv3HzNSK0esJg==',153);
INSERT INTO "sessions" VALUES(25,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.OyIL8pYv4wHXnTl5Mxo9t4km2dr1UKxgGUYLyKbeoZF3zBFWOh0R0501HKy4FNHjlALVWeSI3oz9ej4fTO20cb7HlOnTTFOz/V3UyWILX9CZ+0sB+jPE9bpq1gutQj8w7MVRBM9oTDyJchDAoXLCw8dAkSMI01F2yy+J1it8V68gpt11njVXObZZcCra9DyXhmcmyOmRD9V9Oc/TIAYbNV3G0VDq/DW4lrLqTZUWwiAqtFcgZOI0Pq/z5eEVOrnn/aEokojvD2ePffWnCzj1dndgQvt900roWu7MPT0G6AVBe/Nq0orV9y5g1AZYVqoDzoC1ZHM+fm68MWujmRuKRaBey8n/W+HRIYmXktiyfKUCW7/A9WnN+mCaWjfJvDEBg7TqSbJjVLUpzi3qxzlPjoxIsB1VXJ6BjQIX3yGC5711ZxY7aaEXoLF6fOQqAvF9a/bS+zbIkI8T/231Rbz0gnN6aLzJoOzon9/Wh6F28fl8PYRLxLMYS8VklyUoXO4p7J2PjRgE0rEoiqOGLJiLNR+J7WNfoUxXwdIYTxXdoVlQcLLFqJe7Ear0tGt61+jVw3MdkriV550tqdmLdTmoRyJYucZsJfnM2O+aGYzoLFRUITwoeC7J0lF7+tT/QwtIsKNoCo+QVHD9wyMr26L6eyLkSI2Ki2A67OkNa+Klkr2nvgTFtTb5uqm2ebrpDLxKaasGpVuqvk+OzU5atlm9GULq4CJK4Ll5+QAv+4LFBEwZ9LzhOoa47y7Mi4PJ97UY1jSf1PbXMI8e9DqC5qx3gQ==',159);
INSERT INTO "sessions" VALUES(26,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.qDcFlcbFez94DBte+4330oFNGo7Wauay74OvK2xhzj7rfNFVgnGSq9izHc9F364uoAP7tptlxoMyFInGPReZbt9XV46yrCUD4skQ+cdXA1G9Rt+fm8sypw5LGASqc5DiYp+HNCtO/lYrAXo+5XGhuJV1pe4LDq019D8BpoojGJqS6Z5XEqYeMtphglck+GE/eoQpc0+CERdF78ym3P4ClnNwnxVkKpJx4PYtIRpxlZCE27cH0cg/nKmh6UhnTWO+JW2STM4P0Dg8EUnx7aDCaX7rMOU+Emsk+17m0yTpkBpe4Or7vcZJVt0JI4lzLNYYyqTNEUKgVQtWpX97ZE3AHCxUW+OfIpLzVIFzrfWwWsxYn645fGo43FYtRHoqD7KSnpLezTI+6QIPvAk7FkJZGHoyuDiVcXRXBuQ6rBXxeovJL9noarI4fewr04jJtzqBXnMYowjFlSHnxpwX1P/zIxhdjW4vcUke0/4i2dmVW3kdvRJLGlzHpNK9jHFB5Rm5EjlLtwtnTfdrjqGIQoheos+iYQOhZtQ/R0xnasvq2XZ+no1uJLGYnQZKPGbpfr4AY/B5/YeJwUuJ4v9FbZicIVsAWlPeIZzMeD6U0qzhiuvh5+dQH4t3nzoc/evcFQSWAuZF3lSgq4LNQVFB7eB/ZAWR4/eTSKftAlZSuIIUE14xEpgIHSx8UEM8pbtcTG1arvdzxV6jtNB4y0N1rP9pDCllaz7nZroU5n4DmkEkhlTe1rxWsnVP47TTsw7Jjp+V6Bh+BZ/N1HXXwqJpxwfdldmg8WxkbNQ+1kszSE5v69vzfwix9t0ZNDCSk1Sewo6d5hULJfbR/GhsAobhWh2OZb27P20k+73KurlmunCavaIXw+B3EgAoMg==',576);
INSERT INTO "sessions" VALUES(27,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.CrBIakvj+iIb5rNkJLWkom0erY1RHKrguKn4yILmecorCSO7IDgtj4njmN/i6phHaMh3IbeKuzSaU0y6TN8hv2bJF2MEI3mSrqkgLWWbJp9rqcEqckrSMWHUgGnFlKkiw7QBIKWEG31f+Y5PutGo1Uu12CZh2LOrLvYh+JlmTeIBjj6GSLdSV/hYRshjzrFJcAEaralLSPLe8Fa8srC11Dk5KFK5yyOQbdmzm5PtOQaA2uKWsdY7hxBoJBfrFElFLJt+HIi8PSs1z/TIYsNWD088dlPjaJt34NM+OLo/z6Bwe9FxPYuHPsWBsLjUhBxwYLnK9ArISDtKrr/phB1BrNzIikEVCeaMcGJKe33UEZ7Q+ER7vqzeuh2MM+Owpcbutx5C0y1oQKV8vY5Su/8LcYiilqKv0u2NvJ+3sqmumD5f0VBLKCK7VOf2zNfGmLCaXZswD4VOQes7J/8pN4/qdEGbcW8aSY7QRsPYT7NPDnd9jNbF3pxOQr9tedcsF7GUtRWZRsC6rQFyhRdNrTH5px9WSaEZkCxvb6jHnw7rXxlR1f0uTZZNXBTFXxjI1gg4YcCBbTPklEAAmGpI8HeY/vQKdEuqx5laIRWLEtLKVTwFGBB4oBLQ7xFDoW+l89zfAUIXzt5pJbAfR20fOv2T2d15NGm5sEQ07GuaUzOUYEt7mZHnnG5Q2+tbCE/6dML2PwwcjCmka8HV7OjJP1wwGwREs2QRplAxNHzG5kjPH5dr1Klfze4SOctIDaz2S/BaK1yKThPgaDuGTuzXI4PClw==',183);
INSERT INTO "sessions" VALUES(28,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.C17GzoGS8whn9ECzNRvOVfzbRAwWn0+NJ7hdD50vpjwuWkXmkxYMtey5VTMOFXIQCSC86t5uH3iCSNNGvtfxsvAla+re0sEYUZYe5ffXetN9HjGWQc55os1vx/M6nRTVkFeLSxvoTVm1MUA12OEWyTTmaeXPNzK2ToPeDg0TNnCYVch9YJB2bTLNRrOF1r7uL+glRN52aP3EwjEh1aXj8zQOoa5dJ1fOtrXuCTlcvlpwKAWtmYoFw1DwPx3DWauQs9WxlWvgHHDBRHJmGNQTy9M//qelgTJwRUYtlSZTw6cg2UrXNEk2egwHfinLfYnjhnb6BgwWEvoUlLo0eF60U+eiS6Y1oM9uCQp+3GSVbCzWxXd9KU7tNCjQcZv/gnGmiiZkeLD5lv/XYHC0DSf+1nHvJwmEPGjsioKOSnvpRuyB17NnnW1K0bpQ2tHrLgqoa9AUTrlszYfcCFnvI4UwNEIjRBR8WHtau9UQUvvsZSf7dmSz30jcfsiludnbbQ1doKY57c8FMBRZqNDqjCdvHn/Z8nHEhQjze2RKvhaas9luIsjPFVlK/YT1RaEihkb+phxNmBzAMKsdwaX8t3L8fFa3wo/4BabdBN+nl82tibnTKA0JZragXGVNdkngsDne3IWTDNdSB8sTP+Rg2IGzb3zI0FbjF8cvycesaKq5WDS/xdeEm2RafeAtn9hFPQTY+WO/7BHn64tt9bKqjCXmBCFUHm0AUdc=',577);
INSERT INTO "sessions" VALUES(29,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.7DsakQwM2TCgJ8QTyV/F36xhavlr7paMeL11Q9VWlJua3gUIdnqwpddb4ktW0wNHtL/fJavJG46sYinH0JCrV1aq7DXAvNw16X8HbGIKTq8a/13hR9OTgMgnv/Tkvr+ZIAQcfRA0KKpji2LdIHthhib0kQduJg/HP8YwxrC+1XK8fPAqQzuXyTQVWukiXOQ8vgPbKu1AZKQOZtr095RkS3wZ0BElBFcFuRCq69uMR8hvZlzHGEk6JvpUTpHKAdR/aF4/fdmei87bt9J4cg5h/uA3LDHGXjrrh88GsSdSB+3Ykzz5McIIjHVMujDAEPztAYzL9fPvw4zo5m2f/6Qg/SeLZzQ7LNJMc2/6kVttXcBAncT6vpUA1sVIAue0veMmZd0QK1m9g5jjk8ljOrFqBkVkqHXnUzh/e+D4lytK0IpEmWKnU2NLJSOGUMYoaY7oBK+MUm81ltxp6INAZoFmd56msb+cR9KpSRFcCB0fdq/uYBAbun3Tz6lyYi6LBQ17fHfyfRr+NyBE9J3BwJPv79G6U72HTBGmfBLUKH8TqVtniwm0VHWW/O+1nrw9taCcM2bkHoqRRBeGtDYqymSQpknt0mRjK03mkhWMvtRjFwnMC4MPsC/DTqEy/a7DWy99jFbRY+1RUJreZvtx5aTU2GqMz+xs1viFfJrPn6rDxwX9uxsrNlOL/pqhl4dy6ZdtJLk5nlGBLn6zhZGbkjbreSs0ACU4HfcHoftwvPgygPIXavrI1pGPZvdfhrW75KMRbvX7QigbTdkDm/S7qkITmQ==',195);
INSERT INTO "sessions" VALUES(30,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.jnHASOkA+7AG2YC8qlbVQ/Uln8ouSiUK3ReGhyhXPeFSaU9kao8al8iAJ940ZL7XnyVXHdq/52SjjrWR766TALTQFq30nrA4xiMh5Yz/TIBapFL7qZDQeJ8EastFT6f7C11HG6FdNbmuqC9kjbqoJlwLB0PA3XzMDNkARGEoEMFteqFOztWISXoLvxb4rkAzzAA2k6TvE+NOTJqyQPQAFM3B9LhMYprBgecqy5OTLYcv3j1jT0e1qbY5uYmuUlDyHBNEhLUllainbT+zopByUZfiRTGLjtcL4zY17d1muIORBMZOIjIaK+kpycy0qd+5QdifHA5XUPCTpAy8JPE81jDIWAGv6bl/VbFtWgbZ4+q/xsCS2fUgQvtuYpT0my48vbztvstMw6lkHOk9dQ+RXBsETeQLxoafNy0hqtp36hTmIBlbTrcEkYe+jK2QcjXO2IKn7bXM/LXVPBUYa+ccBKXBYJD4tNs5BTXwrRumqpDaj6bh+1Y6JqCcwoiEX6Bz1gvD8sWmTR6AgjyWv6XyLRGTIUY92ZvS/aokYiG1WkjEsJrnmNjru7VNAueFMPDyEeJe3LmQvCH0l3MnM46uP3fzSqHz6nSnU5Urcbbrb8UvHkbS6F1R/YLH2qQlimZyKh2qmP+WxDB+aW0RQ8meSh6LW65U95/OpxGi7bh+gzFxBn2EIVGbl3c6P5jdISL9EekPnsiNXVxZ1DCbUdMtSmCj5XDdyIKBedagbGhjsKi7/g0LSx7gcA3qwv+90Gp+x/YyJPPNNdV2UteAac6vbg==',201);
INSERT INTO "sessions" VALUES(31,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.EM3iRPBUGRvGY38NJodo563JN88HtwEldWtygWN4XP68jO/MijisYfjqLod+oIuXN+5fDAo/3f0NSRVbclgl8qVAlp9q12sz5RSdJhoFAE6flTeBQpy82lx2X0Y7Y7f+/8Fn5ENSu8nMjjMPhqD+Bnh9ONdQxIFTgvo7Zbwq8aRkMWpyTdP2PpQa+tBG9SNXP2Boplp24M4te8YbODkHkzf3rczzTlFv9Du+RUQ8YCn+lTFKBzhXj/tzw/oe9tWptitk1B/nzI5o7B3cL8/my53gd5+KRbCQpC25MMtHRikcrF/+QY6oSNGAN2NwMjuiBZvi7hgJwSlHQvmqI9TpdLjJfMvJAiXlR+4gq1G4caol25RMii1gB1B3l4mNnyTgBJf5Oyg6LwInl+r4AncG9bGcbHveqMoDi4Y3Kx0vf6fLJs5izfbGxFS/d+lJwQ4gAXEGCSLxMd1H8N7mZDP+if0/uAKga04tB8JSPuJpssSpemM1YBeHbQao214ATeL9J6KY8KhS5bytoiAel+VHgQC8UjX8nhE7un2fJ3G4ucRWIh1gsOmfQujN/Fd8D3oYJdSLkEyA3na9sk5b2SLdHc58bueJU9dee1XkVzRgaskRchCSfeF4149wjVZITxDuzAJUKqZzMU4GCSuCPCVaAPdRvwjF6MRrtqBmHlPyyiWry6Gw9nbo3Cn4Jef07c992ozTVSJB4oifrxjbIK0PcOWmyEzgBdmvMBBoaAbkHMmAnPntWqxEBKGGezOMOPaglMqe2qJk4L4G7xXaw4kk1A==',209);
INSERT INTO "sessions" VALUES(32,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','done',NULL,'s1.5uL5zfUm.GhOW4cNJEb+rjekVJuBgxF3Saz7uwaSftBHU9oF1TYkVxYwPMWVN5pflgbLEKylS7y88QO7IuUwQ5lMrauR6sxNMgHMOzUYo3YKUFDrOQMcO/UhCBOhueWqLf8XKxvd+ymjZHfQLFZKDyLG8MA2Bd1hw2DQpUjhX8yEuBf/ITQ7fchFRd83kCIfA/4Th66v9iZU85RzPf72V97mKYPsCqcycUGL7vL49q6ThiPUXuhwsOyJZuWuIKnX9IxuCS1OLGGcHkwjMELKVDyzN56AGNdm8BkzxgywqV/bKSoTVIkmmfKxPhhuIoiL8VaOk/5MvU4JMowkAqaZdsaB3Dg+IVrU9h2pxiwlPSy32SuOyMts4pkliB1iznaplFVsHlv1GXdv5NF3JvqdPkKd9wiRf9+DtnoUkC9UJpjQY4LaYr41HScxETwbHlixg56wPvwRM7lNxMl4P3r8UXI2SSfPc+0TGvqvSQ06pjbc1gh9rNARlwE/EIOPw09F3UynS9U4QayTvP7fEZu3OjF7DALoaCfe1AKrwrvWjQunaMiFi8lWxOFwAlaQkNRm0vi26zSBz/IndBgbQ+O1zitvJnUNPxiHQYNBRmRKC1ZerhnA2WrjG3/kPDnOroPBJv9PjaxT51CAspMhIr7J7PMVKDPd1mYu0tRhyt+1ChJKw8C84hAaS1wMHYN3l+vHdkqy2U3kmtJYsJvLjySoIua9ioXCnMHRM5s8uJplCawOFo5KTiIT6kXv+SC6yjgoszsK/9ueMSfnwZ2toH2jxOf5b+eW+kA==',215);
INSERT INTO "sessions" VALUES(33,'7d4ce55c93c4318e048ca2d0045430ff3b8d25cf6d351c97c58d696b32d8764c','question','need','s1.5uL5zfUm.oBv/iGfr5/oW8uz+Jy/Vb/xq18Nzbs/FfycoFKi0il+DTcmvZ9pN0O7kEheVfHIOTTt1oYQbkSDD2ZwKX+tG/fbHcD9M4gwfo9/dqjaUH2k4aAZD3fOYXNJksU+qOr8IRdwJzDOGt9rjHR3yLKFz53CWs8oKPI153fZeJbYUjYaJm+sColityzdbUsbGaW6y/O8X4OuzmwuCqRNUQbybLOweD90RF/038BHTuDemxzWrqgzXjBghVbGz7bvaMe9uhr7Z4DpCruPW02lSFnPtTXOqKc6EcLe9gyrvH4U5bhpUcXuRp+czWQaOxACoOzxFj+sl0XizaqocYna+xdnRnMgUBG9Q5ZeDvQUa5eCbVjfnfNYuHF/JTqlg2203MNu1TQmjAyQUOBjROEI08Kz8SXpe6HnjCJYuBd2UmUmT+ESptI6q86K1LzFOXWPJCI+h43nnJHJyroP3jVdzndoj0sxRq4gAhrc0audGBOOogjrbArgxu+ZxH7Qw+ORV3nNQyNpegOTro40G8OxyxV1++6ZreulkXyR5hlcrknc/PRUcfTXeQt+oruGfDMHWAOi/0Mfn3j915fI7EglZCWM+jp6TUnmlZW+fA3Z7G4j0pAFFAjm8sucbCo5XwnXfJk5znLzUsRBCWdSQx3AwXJ9DMyfAOg+eCVRys2IC9jXicP+oVhCEnYaXzZG60+GLPWkUMgDsOCBMlDnMCjrNSDZzYHNJmM7UNUb75iKkvNzJCxfitCVsFA7dwSYRQ1CuNXVorSLlC4PvQZZOrTY=',226);
INSERT INTO "sessions" VALUES(34,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.cBi5wfWvEYjNqWgwCZSSaiS1h57SM8d+522wynnatIgt2CGUL4mtrqj8yqgQ6coPzFrMKfgB1QQh0OHc7TAH7Mlqamndm/VS++JxU3KSiaalm1KRQWIylGzk+1qt+MZUlehYm9sHNs6GlhafoHiQI4DLMdGOvBPyvD6RZzjRLB6Elpw1JzM1vhQVFJZH/XHRnMqizaZWBih9Iezciwbef89d7vZ9/RNPB+rHoCI0YRTUfF8k3PyGsLNeI+EAtGcZpsf6m51S/NxVFa2OEbc2XPGpHb+A0Us7hw7ZxOuoiOm8uaN3e9IEF5kmA+tdR51xNZke9o7P4iYPpfmQGNadY42ds3E7FSVSHfpBRhk4HLl7pH9ydyewLs82DoUB6rcxk9vmkNjDaaPwx1HZp2MWgL8c2k/zg0lKs9wbIxSz7A4KQHa7eQV+wPgEr/UltNOfCCrNSvUvs2/OqY8sOp5AHcy6eRYxsOg41SvuhrldqbL1f1nDO6+TlJXsEMZ6Q68uXDc0cnolr0YAH2U8hnfznVoWRRvnWhL70qFTMjoYrmIMr505flXwqfkkn1BYuozprE8WV1q3huSKzZTX8C/9jW0PVIF4QILWSJjJfTfwClbAEpiZQ70+FzCoJkCxgVVkSYKXwnaTLbFrijYT/QSAcPktUNbrD56P6rDAItGgsri01p1Q50Emz6nKrHwxSQfpQi9ju0icxSmo',231);
INSERT INTO "sessions" VALUES(35,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.J9WIM0eGNZeMB0HpL7aq3S/cpOn9WJ3xTEg8711C/Rk/oUEw9kknokR0y8OytBQFZ+cptD8Bmm5U3toEzn/18eEl1A7AH2LH9xr5iJNnlXamThRbAUbL+qfydPHKajn9bjCWj9V1NyYQHeNQiWT5DclaN13XpovUMxL9zT/U1ZgSYVqnbBWxFJZK9zfzf8CJTx6PALU6QDNZlaIAAIugw14ukaQqkfmenTuwlvJGwOfXJIUhO5H7okplxHYE3H6c9T5bTygSCmIeuVkxRxlQyKK/jIlQ+t3Sz6vQ9jN4vbiCBarx9XHgGQ95pmPYvgMa/B2AnDky9uMf2uBH8q12+VB2AmyHMJ4Oc9Z9iiuWuukuUxVcT/3n5rDBYKQH/j47zuVmqwaAdgAWS34swoSHXlQYzTqkwwWcvI+XgHSUgtHE4Inp+5I7huMCPWD1u/EiMxv1pUXVE1YGClWj9nOXOcznhXJDHE/5xXCiQpcvPUrMNqQu2lUmaK/3fDTbDpP0+P3eFptVC8HRqJwE2UQgTnMqZlwhU8h7',233);
INSERT INTO "sessions" VALUES(36,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.fqpfLAYjITORiM9K1NHW7r07NcSw/3kpqAS2um4Buh/SeTI5zpoVl3GM22GoqCYsH9rCSdT6iQrvy9gNdW2OhxHuyvIHUiqPbX1c4CqWICrOF7ZPAsTNB1jROqNkz0H8W3oDjPNhqBvCI4fV4Rt3nDA8kdvd5lDRils2gde+iJ7/wI4ED+xzJW/Fllr9ITcOodxvBK6pZW/iz4StHlGrE5Npd5DytnD0bfswGl7BgN9bEcDlmB0swHTHc/UVgWSesJfyCYjntJ37S7CgcDCL5kzvGn4k1M8kJOt+hdJuPOwMAvNvME8/nLuG5nNx0coG0YcSWvmAhn0XZcMJdz3IQ1aiFRtb9rXza+hn/IqPwOJt64lB402LQBLFxGAwZ34MtcCHHhwEcRy14O69TKZkWjwvPnbcGnLU/BgKvCm2XQtkyNImB0wavIQBGoTmEuSNNkeHSRPI6k1P9pV3Ni7Ky0fW+ddV64FxSiWBcd0K1NO7mhKfc8eX7rWf3ztBBKPo4/KnvxvGqGn1V7JwhkK221UYPYgI4VO8q+3Si1Yj5BryI3Nal787wUn5KgjBEIoXjGL/JxrN9HLiCl7LjcfeOHk1QYH5aDq6Fs0jOKJ4koWGFz5aJ8JtBOWGO3OkYv3/xv0CeJKtwIbjp9J1KzFzL/YUwA3mldcnCrc+FBL4UxwG18ey2Bn1/2MzpjyG2VTG84jAoYJjFQNBKHcP7SAqcfLofqDyk5w=',573);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.eQPWiGIepD/iDC5w/NsMsN4w1blg6ivzE7CLYp902Rno5JeEDCsJotJU6E7uhVi3eq5EuWK/b7YdbcfUsaXJoSBwXk/B4cVtcEC4I0IPbeWoJlj2VNmKr5ZcZ0pYQfJItubNyeYoj/4FSq3Ah/XRHxaZGqd/9SpGl92DKGsZQiCIw1MuSQGpOvM2bApYvvsa23kStOe1kI6yjGR3gQMwmvUgXJtNvIuJfR9VBnRF7iXMfxhZBgflCPebW4tEv/At2txwANW+FJh2B5GeVpKwEeT8sU6WEFQ7766CXRWZucf/g/DfgkfR5mCx9on8V9UcF6PwFige+T5IRD4Vw33IIMHpx8YALzdUgc27i5Thgcr3+KMC66qn1D2b0DJRCMy/qR2lbdt+FtEOldeTWj6BieQia9utqpLhSMKdtDfsOxpG/PsQk+uZB9Wk1tK4fuw17bbQ+W2e8SU5VIOghcRezbpGOOmLtNlaDby7hhjr8DXCEts8wI+DEykrRGu6n9F0tNG/CQkCFzwTg2gNs0xVIS3EuN2i8EDIMZu3Jt2Dnk8DrJFvnO+KIHE5S3+NIAvruA+y+aX1OhsY82kirjypeSHBzFZ7q/ljS5LOqRihlFfko3SL3M8011E/4W8ELS4Y3a/YcAx+2n/UyXtnzISu9kAlgjY/tHCTsWrJpyDUyyTDjSmVqhdFRWePGheC4KWJUxGWUFTXh+S9a+YSjxPc/x/BpNq6ss8et4qyVc+icRjtrUnXYMNpWYE9LBe8EyNCbArNFOfWkias1NBKsqkyUQ==',246);
INSERT INTO "sessions" VALUES(38,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.2Z8bfo15RvIEYmWrQz67wb65e683zh7sCwv+JsW1k9CIWvjfEwfw7bumAzTFPzvn71ifTLfphV4nvnMm9C5UOMtrj9abtY+VN4aEvL3bsqjcDZ5pTpTSiqThS4A7GYFrC6+0QVHozt+AqyT6jK93QyvAaLWHBm+NrljVegniMaUcVMtJjd7yCq/IiBoS/JZ/6vesEdN3C6JSBh3tpS6BjjL87+7BZNX9QNjyhV7524Pj1/UPwCzqOXnP7xfMBv0g0s+ab8aqfGV66rrxPx5fQNrwRcv7vymsTceVar7TFZJGXQJ+l7lslSrDkQnfDFfrb60tSX6eKWilyQnMcJ9icUeoCMxY3vxrU9kqY7beri8hbQ8XcUdMO4bh+Sf0h9dn7pt1ZbMLuw6HAmzMfldJRoCJiVNgG0HxgJW0bKizVvXoS8uGpSCeP/B+/5j+39EUQQmr/iE/JVfcPQ9u0eXvY4BahITCibZYovPME8lO9zHYWXIqPeKvbih3MoQIHkRBnenewLcMZHhPNEzbUJ+P5AP+WuTRr2k639Ecgp4IC0D0L2RWwHw=',257);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.CZj12fXXJP2+j0VwfdhdqNL0GzSdf2qzg+wtmygezhhbQ0g7t1U2ysVez+u80iFTE/zY8hCUrgn1YHB9c9i3lNx0tTj5C3rnRAdlsF7ACkE5wRtHJpy9dh5NSVepfZP4gEaos+lGzGxNR3/6BLk5nl3Hjza5oxZDBWi5w13YkpsF2M2CcandKHQvBT3vByTR2e5aA1sx4bAv5vCaX/OZ0YEfGocSIA0J9uIuGyc1U7Q2+G4cmcj/nS9dpYLJL8eHQj4mrfH8iCVMbkAs6AkXUHD+RMPjhns3kBQeuRZoh4udJzzJo8b1SXVe0xHJ+UEKnmrWqOMrD4JmB6hxqLLJ+zB9KiX7cOP3+ehyNdhYZ01Y27IZclGpIyWS92TB/hAg4xW0Cb4aWCYwuNsAwyf5609QX/n1LzSJ8uhEAfD3bNp5hnwkb8MruSX2hFt93DH32WwRvHB2eAwuZVgXlEbWeqzePcsYX7dPkLSfE8l7zIrGzIPqUsoSipjfGExL58SubUnrUXM+mJofG2rATCm4FbWTp0rPcBiTtDtAsjWZ8msOhfq84YKklWQIwMqb/IPRhXBMfnjvT38F9bIHJJo/FkhF8kzjy+Rtj4YaEch9J1MpopcgHbl9ncehIvxDMfd+uSVsI8kL3VEyCSMefRBF/Ty1fyEhYlFL3wIa4vy+aOdqaA0F0/UmMoFzvuXVc83SR7C6D1ncpS+9rNAbOa0At0ViV3J1zMnsHV50ivfMBirVwFPlP6ja1cv193EvBMo1LxpzI/x4yJZwPr63kn6lMA==',534);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.QrYKROcfqz8wh1XEXeReMDRVR2tCMP7NKt1MXhjnYdQs6ypi0UInzWhsOtqXxpv0rr2FHg57xpixhkOINEluz6F++OHzoSLDaj+QOmIw+rp57UcIx+KOrkSOAhjAylAfeNGh6Rdv6ODlsnIo7pk0wXvfNyslAiPJ0EFZSoXcWGlZP1ON/NkCViRMV3Sg7n4cC6EL0jT3iwGtrihktsQZbwQglBsO9FQuYxBB3drTpIPawJKQ6s+IgtYGvlDgzSlrFeECPENOB2AAMIRVeRUjsb7fmRfpieRSTVBny8LrEGaQZsqUHYWeQiAXRouJWtSW+2DMmIyOqVImOIFzHTq5TCeRiRkWjaajkEsjCJzGN6/2NXL45bwAq2Dl79w6ZlHXfaa+F401TWeyeiPl8ghPNa1WX/UDt63kffbYbXI+phbd5ixxFQT4u1ON9b7REJJt5v7rIZItdOnh2v7cznT40qhJWVathKs2axcPw43LhOQpffQPthWhTDgfIe/NjxNg7fbTab24eyjnBhtFtghJE7D6D0zWpAyrV0y4h64BUpnn3Mf1XwEU6xb2yJJ7ZuaAkhEuyInw01YmiwzRC3zrhJvnnujrsGSC9M2v0ifLKaYOoRhUTTvKZ3pkJ10trIjsJtYBNEhP/+NC5ZL3cJ1syLxFgSMln/b1KKhwa1+EC1YaxmpDFg1L+TBe48+HmzMFzuZEbAe3tqgwKA==',298);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.0cFzv02lRG9RQOnM2UAOgHTCdR8mks3DdasRZCXNLmGBK6m2gM4ugqvfSj9GZ7/CTlQ06x3fIvPbYQX+Q0kGMLywIkN1UTenhtBpqMjMKcK/olRSCsgF4gN6BgQZdPrj7QjH3Hjwga1oWf62n+j6pq6IRJzGG2H4j2SzD6iHwvVGW9bBDMssAZjiMKsg0HR8uhrF3uuGjiED7tBn0cUTAQlNjqFRSK12J3QCCfiCNWg5+lWIwF0Z+iXOZa3zORlFf8V0KyWq2hFiID7rRu2+ZtaTeYIPjUS6B1bTtNMq5GwsaDMC9Bw50dUIjrXPk0tu0tf1VHqiLPLpGjyLsliY/sMlswKg2U4JvN/wf+TNEeqGtjVWN56Inq0RC3IONoa3DIubbHQnU/dhYgqkh3Xggo6Kjftm2V4rbjvbgx2a7buALyUbre5bfBjzkvZwW/co0Au2UWu2+gZRoEyfknyizMByO64YWK0jodaho3MOgYvOKKXnQq1KbNJ0TPNvEgK03qRdCa0jMlscyCQjnCH6BESz6EJwZgm8aHmcAfXAm9wXY5oYPcjUysah0PfHaUnYNbhMtwYSzr8q57R4dYc1Suci2wCi3ssRISw=',303);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.pYNcgNCm66aU0S8a8/R2UJ72kyprqG2nOnn5x8WZioSkOm1uGE5UAlhXp8H8olQOOhfk79s6rnnp9L0CAuXw43zf2089A/dc728g2MQ+LWl8de0znueg9Z3kgiNu5s9/jPBeyw2Fua1KaKqs41ANLZy1tCVNzmmAy7QDjqXBsEFlvUMoCJmWy8gGYGgGFuDc8s9WJjtpE+H+C2LiwHALtzP0iiUlH0gbxHKhpxSNMZu7azVkgGxYLZwIjfQbi9g4iaRnkz0Hv8hJ29VU4epUAl3YLgvL0gaQfgpw04r6S6B2pegZP3cUUW2YljaRou6eIBtelXdFtMrYlBp1NWgGlPM2VlGAA0DXUaT80RYC7JO506yswj74uT5hqOwvISG3GL7EZUpjK3fVOPZL0xCaSKoIoI02exsAIYvOhGKVGHVCNWsAVnwvZmEkJerT4OE1kuwSr0bno521QgvKk5+gVXxZCsCU0/84vNH4390aSLyykxSg4oGWURJeTy3Yzei3mWRL//mGf2y61fK6i9DgfCtIf/BJSegFvP1h8AAYeNQG6dMyhVGecNDfqqBYyunVPYqWdbDFvMoKgjbIxBD43jJ2pB3M0kWN+kApV9vXyxrdzAjAaGKdaQyWrkDbarID+pI2xIF+5NeaiyVqzutX4B+0/H6AEQxp4Uhy9jpjM49shWj84OiRnqS0NxclFdtpu96NJNz6BkvGMw==',307);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.VLgUWISbtpYOmisq2l0j8k5aE9PaHtmhK6O3FscdGa/WJc7TFGXEovQdyPjuKHGcnh7zJ5FfVGzy0iaeAkB6pKjyA7twzdP4Z0wFiG0NQYnG+LhNBv9pD2PKTd7DAU+FJNx1v4DOjAOTo7dixGOfvqKU2JXd2TeDdxVU6kxwmVInGjXvfDli53oC9M0tFF7Tbm4k+2s26zxVCOxTaOALcJ4wQRGjpBLNOdf+JQwXQcuSJOWu+18LAcu79FMgvgtXsTY41J8nEjYv8fQlz1Us2lXGusaCPjDtI3VZJKys0GLZTDpTZqQsu/dfR7i3y5e9pl3LDoBSZrnnCzZJr9SXnFcllDkCbtxPMYYtylkItzJZnL++fa5mnbHBHp7W/2eklsNyctSdDI4YFKX3Bmmtn6zNo48xtIOs74fWbGLZLZyyD8g9flmecAMBhiwNr9qKH/XUgqzo0BGnYs8cLymcT/lrgxe9onxar68DnQkWO/ZoCQxP5v1NyzbyOV+Ulftxa5uOIoHS2TUbhChUCXmrBqUWevB1szf+nMb+3QEM4e5XJDosjlA5AI4tkGBbzobSvtoXkLnfKISQ0O8Y+aGM8uqUPdMmoKTiCuowPrQ+jQrVCjBB1LSb0A4Xp0/tK2cKP2PK6wnwogw6pgfPMAjjjAkFasuRCIrwDleRuJdB3Wa3oxMSdi4N46/magylBHNkad+nXjPh0w==',311);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.xYP88g+uieJXuTXviwZXPX08zUiAs5JnBKogisfRXql2DvA1EWGe+88DMgDzAtnaQa5FAr/cAVV3NyAS8LrlBV8+x7EdAjbFuA2rGZPPy4gbSagoYGVVhCcR53rj2tjUQhKGhQc/0vN1ky9xhpNMXnYmPhz4OqT5GSQtFE3+zZgqfrcMSoAQnMxj+n3tZcXhBQ2hoNkIVYf57w9/AzdtBV4JFbU9b6Q7j/evkDBh69z3XK6iYi/0nLd87wx+fcvAOWpSPpLXawuEtiNnOME+Tnnm8k10jbK0gF4FVp7KeZQsqPezb2NRE76Q9o9b3FN+wSaLxG2lUc3+KFXWj6Q2bEku0LudTauHf/Wil2AaUVedoqK8xVk/g6FFo/cFGyG2GAOx69DcooWxnAGsp5pxaMWNpHjHf7g+znPoECluzup8cfSpMxvv+Qcz29yWLnFSf7l6q7ttfAU8vob06VH3xLm/3s5YN2jzvscHR4K4tUGJZx59RhWIUlkFQ1Yb9cV3RabUNYM5mBu6ltVbHDbGPF29UpLH77Pm8upuKBekY0qPyc10VMmHuSn9m29w3P7JtLN16Ql8bY7wyIlxDnxEBmlEonZQwKuqQqY/hnj3WZbhGyiXNkUP1koSJfRdk90tvkhVU2KCR8jzb360Z+DRtv4gD9anJ6VXeDPON/fs0eGycr8SglED/tP5JQ6PiTn1AqMDVDQgsSJK7+sTZQpj4c0cSY1TxcE=',317);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.d4SnN9NkxwkItvgd8J77QSV925ZTbeGz+zBJQVlCBCiGtVtd1orC9qErFJNv5nnueAFiLobE1XjZmuiaO1SnsjMLw2lv1rc7yLnZUvzIhwuSrEhqqkg6PHBKr4OQJ2sYr6b/IT2/ccYHeoXfe+aewJx6Mo0HR9XccG7Ff4gptS2YHgKfRz9Wh4OHSZL9mhr9d3uVU4QLf23rCbQL4fjZxDsIS1YSO3TXU3JZ6CFu935plfEJ+oV1SXXD+qVqIecISxRmSpCF5+0xM4ZosGj+JcCMcVZIO43xI/aVh7m7xWwap76hdY4zCOHF68GS5QvxAX0CqgDON9zZ0wWlOizDEcf/y4Aja/PA86ZZPjpYdXurycEVpn07hbcvQfU6i4jaCoLjC6nX60UBySReA92CuHjrL/b+Iba8/vo/4Qca4ngSVfOoi+FbAZmJjAZKj1sY6otK9OjyT/UihFIE0Xw47e4JgY5qFKuIFKSIv053qobskefAF0CokK7LlzzpZDNlpm/Ce/cFcfRKdVyugth7rYq87DyBc6FVP5rd7zIL5fIzugT1IckYMM14IHtku/uES8T3d1iNrBRBBNS4GEpQ5q0yftOCGoeYXPNHWaQQcUn1auPO2tX9ZmPvvjXZ7TfhRvbC+imZP/rtkX5H4EUMFEcwdt1XZt6LB9NO47M1RKGwNubkF+NKb22NOAFsE0bJjng0+EKsKG8dpQ==',321);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.hrtUygNrGWxxLpYuHvzjwjnENbsXMywh09LHj4elvK68wfW+6DWPzcO6GakHRkNlqfHaiuMgoajW9logJaUyye01PGA/THB1TO+7xk2qC0GQHNnuCqROhpfSWP2PteLw34chfz83IpwyvjK3+7rQ3dnxGZ+mRwaQFKV18fXJczRPGxD1q3H/6yRH87C7/qD9sSxK/gAL+uLqah4Ii1e4S9p428vii30K/8y3tfZ7tq2FUykosQ0PyXZNC5fyENbF0JM8LOerWUoaL7Ns2NPzMp5epSryEBR4CGINMLNv2OOhuq/h4EvqS1lhPNd2EIAxKorv1kcZHpy9/ZzAjdMHQdhyNd9GJUvWGszjRJEcFaikbJy4aHR8SZJJ3/Sqtdzqj6alrYv3lg/frCFOvRycEkQaNmEhdUTKgnH7KmGquFqsGkx1l07mJ11qbjOCXj0Aam2Mc9wQIIWpLrEPyGio6UDt914lxyT5lKqxyQhyN6V0RBr8uxaBJhLADMvPCcoN/ETZCK/JWil8s07lsM9NfkGTgULSUkV+6IyrKGt3eRS7FeXBFdf2Y1CG3AqD/yibFvruGmyjfmp3jX2Ekv6J6OJqPbaFuMIcW15Y9B+vIMwUxzojeWAeCpUsl95XgAHu6XDVRjx5GU+jTJRNreUTiqlzqWM4BI0fel59XpiPiYtLuWvHFRwpI0RH2/SS58QobE16p0961rkgPjbGtYPdqvrNWVqoxXEBThpFN/FawLrbqoOJDo28h2/O6VjcgwNbFHe7uco=',325);
INSERT INTO "sessions" VALUES(49,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.8914UkhwlFKfmnGAuByqDSzTcBOegEiqf7d9VvSnssPGVA4SkqkDzgbpeJ9pPYeoM0agJmEPbSdljoXMqvzi92jmxMfipxCC2SyFZo2zm2BpFDLZU5bsOPmqsFMbjXWT4ay6/LpcwUYaBzssGAK5XHcEhGRRmqXXsZxIaLcSL0IUUrqG2vu2xclcw0TKLy21+5v9Nc9Q2npuW+QH30rIeB1XgoqcJJfLBvYE4z7sqw6pAOAprIovGV2FvQ8POsPAbxjStpoKabGXGnxzp7fQtEGluNGbpFBP1N0QLC+aEm9YRwL0xxu1MH2m2xCMQH8lcoQnsDIa2q1lU4RsQEsH/K4rAZ7H0pVOfujCvwi7oOgPlwBzA0iAUtXsn8uWEXY7LGlEMV4+RbT6egq57yX4o+LRDTv+q1e7rmgkNQSfeDGwQRDJ6EWagvPBFlOVKxaGikgZAmrVhK9a5u5bEAvdV6L0edUkaanesTL4HNMuISNR8pTrcsuvHWjPiQekWH4KIN/aoF4iqhIC3DSDXM8eCCbigML+0vNZyb7QIEFCiVvBsI4T4agjL+OfDh9C+UDsLLh+VOZCczJhbT8ngPc5DNy7ddiDgjofMYv32kE/v0zFZY+d+vqyfZZ32syQaIqO3ragA5gOc9/snhsbKJoG63AJw6ld+HhBqJV8Vvg5KmLpiFdDUi6chKDYfQP14tiZ95xG0y/hapg5qfSrJWuhmKf43bGkwOYxJ73AGkG2PhyW0N3Jp0CGJ+UhRqyY4C6jFtbGzOojBnulklY=',330);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.pmcFRzUfkqHcy9mOxlxmDzLWQfjb39HAd7HfDGbyDRdaHFK802yekXfH8L1tXh00v64xDq6lBmQZa6pCVaE9NePChRQHGuYlfwqKwtvjZzdoC3okE3b002zOwrp7Yq2aKsIbPZ5bZSGCI694MW2KUBglkllmawoOmmlI/iMagbMwGF1D04ujL/0x33cbPMSVfVmcjPTTdTVg+O5rN7R37GSAEzjqdurz2IGmIa1oIDTbHlVRDCpEfe6TUhrVJStV/6CPTD3jwIGtzXadGp4SPMCUX0m/u54WMHBCCjdlDvkt5on5rQnaL1L0iLppK1lcCttZQW0d/3ZQIJRgUAGp+zqNu4SwHr/4T1SbPi3hUixrWBqBSnGJY5XiikCUAafQu1sroiHrbVTt0gUorLnpzow87JJFOubPGb0+ooBTRd+nRf6XR2SjyNhv59qajqAsecSe6cUNosYHD9lsAcyoToHykR1af4EByOKKhVVqvrXLp5zorVVSB/3AhNKmwq4CDNWnQ/8j+1UToepk+hlzN5e7kVM6MQfJXlMyFE3H8o6ZiXWYYsr/XcbaSCfnPzCBjgzM0dq83Hjj2UiN+5wLdQItDTRV70K8rf55JOYdyr7t8KAhx7m6fxUIcBPFOBr3jXY+/MQQ8NX+P2A0umgnnTAmQsR0ET6bjsSI+X7N1r2xYLBotXkZd/XfikmNCSdeRisZUdwhBw3eamrYqQhCnRaTVZf8iUPvgVmxaL0qU6atxKQp6s/q61t/ufsIHzL0/rQRD1p0n4jzEjZSKQhT/5ICedz8wGu5R/RR9KU=',335);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.33cjZ1ff0FLgvUrt+E0nv43YjtU2qEeQNMtxM4y7fAcv4DipjI4lzhp33UW0lQIzwW9eH/AnDNrS06YNiJqV8g47x1uH7ImR3ehWq/bdDIIJlZrGlo7J8onlYo6r1cF2ZqY625UuJVh4xA35ygbt1ClBhNcha/GVMKPc7g4OR+IalagS5VJbBXUEI6y6KTPND6LS+RTh71nCB+Lr6ZBYLSLS5FPORQM8morwc4/HgazJAck4bJiB0D3Sgyn/8Ao2B5AcepWtvoHfKqIV12JcsjLaeINntPqI/sJMEvV4oAGR6UzxWZxlSBA9nYBu0CpFAOkqlG1fofH/I2rxfkD3h3IGSKYnSLy3jpS5V08PWKZpLY0Yf8iIe5MM4RBZJE8CkO6rWdeRY/uBVFPPT5PyjR9Dpb50Cu5FCJMOsOiuwxwY5jqz/pgMNj3qvyIsy9SzOezDxqZvDkG3usJT4G0e5wKAHJK11Kmihn1QnNBK9V+B31e9n6Rea2LOdw3ksyc2EKuxJio7c1Hmukr2XrnJMIj3Vek4XaozY8qvJ+514qu55oFPaTpR5F2AMvSGOpv7J+lII12V9IL0Kmswz5qlninjPzBASGtyb2skk+CSLDVyYWPvb+ZXadTXaQdYeQmdPIrA5wya5MXBkUlOVm7Be8McmLYLlT0I7B/DmaKjcBZsYkz6bgMvKQg4ZCvdbGeBPiZM8kD4mmDdDA9/6ftyeHHGjHb/5tqmp3X3+rP4hhk8k5vCQh2G913d6dkqbsImZAVsTcHQReC5xRw5vXDVbNVX8/Xqy+pG3EuqjrDcLIE+rvVTAp8=',340);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.jGCOIwPv9b81wx0PSZAjJQR0HAEf1QUcI1M6lGAfNnnDg0D9HFEIkwNQe+V8lu98nlCVfJxqr9oSTZpXJo3nW/aao7UQJv8lMmam8m0Rlhl6YAcMAytKwprP3HYIyRPpTy+iMbQtpuxVLSCpKCP0y3N03CKLiWAJvKl+zJpEK4gzUgkO+5isI8dc304f+j96xoCk6BjUyDtU7w74Id8KIkL9vDvH8TXsR7l25CbEB5B06+Mcgq4ZdEgoleOImtHN7Ndy2bmgafjKGgo1pdio3P8RMVi9D+DD6uHm2R5UfPctJ8pLsjtNd4mh4PXSTgWreuFONomTy63NuyCjjlSHdxa4H4W2CSgiFPiqA+oowTH0PU4W02v2hA1VLR/0EbUTaagTxuotdluKy5smiXiHBvvPS+eq9ah95Ba+eHQcngV61KbmW8Zuzn24XcyxvYfbRMZkicRXj91SfU4Df3N4/JQ/TrFbPOnXtrKGHkV4PkrKt7BrytCnh+aTZUFuHak5vC2uqewJfYJCE8ET9/iaEWPiWgoV81+03lrG5SlF9r4Zf/EbD2gPbDFTzUckdAMC+zgbEaqLF3bR4fUjLU77Gl/2eJD7JmgDzGfeDwR4Q4CHd4UGDPogVhNJS7eCTsBjYN4lBC7NBTZb2J72btb+qNy/reJ2Kchi37oDLK9hx+JHjCBRlZDf0tUy/RnqhuLcIfBmDcIhnJiTTUkNOaC1mVpM+1hSI+TwC57sIWO3kzz7aGQ7LE+VHZLLvZIdodTIW3OgebC/bosDrIuervEUYFtj8IIOq31RKigs2PG9DHLmnqGkWacb6EvrNT1F',345);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.+PXdIqlxWGr1aq4vp4QKD8eUHGMfPnm3edPTlCG8MvMr+hJR4uYmD5+vpLmew5YUBlTDCIedMQ3RIGPCvx6Zp67DGc775u/Ttd9+Dufzqwnqe6oiVRfT+Pd09lzuUhdX+vrLHIL8cEM2ycutnmYucukGEc/6Yq23UkmQTLFYlNfT93SBftm2JV6V/sP35Qmb7T47Vtfsil79jRGUE2F+bOh6IRwMJrnjYD50pTsJsHNPAtC272F/b0CR0tJMF1vcoP0KJl8SuFnGIj6XTHW1cPBoQ/B+cEHIrjepkioH1LiNUbN6kd8AS/n2cD09ZyGGOyqKejm0biLQVmo/KFAgpKYKylvdrxzMgpzxDWvd/0WVBzbvtn9fs6cKDIpDfY7GZXjv/E1MfP1+wGLF6GhzieXrKvfaNFKEWDDFQwNw9Inm9MXmi/ao5loVv2rwJCesR8tyTNAFfOZMMDH627bffQtNAtI4rIZ3qWRKG9Ywb95aUkvcbeGk36WBVuSQt2CvgWsyCsVzHgG49IpvJ8lVJRnk9XoPEYLFo0mSrgBPe85RaDde/SxXCJl6cEvybWJtH4lpKcnFD2HwvZD9/ulSO+qYKDnXY1quR2lOdjmqiuCH7JeMXxS8/cmSQf2nLDB3mJ/MbX7e3uOWvBQa2cTSoK0sxPh53josRVR7xgw74+p44Km3q82eQEWX294/PvWy4n9lLEUk1UvMIfFZROow70wvtvX+gMtnGP3l4fM7pM+TLsSUl2tmV4esdzQXxoEIv/huV7ihsbb3dTQvJVsvkQ==',350);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.L6V3gQ8uvDExaD0pCuRfbDcuH3jzygUT362soYYUnfPd2W2anhq9wjS8YCfZ1+9HLS6Xx+53Hl+TJ0G1WEs45nYWvunYh33oJyCP/x3lNsKSoYJKzXScWNswS+DYDftUPbDrkgl2bIT1uQynfEsqQT3MRgoVTr26HZICFA8/HI2Bl5E8xV0Frj3wyi8kUKn1PURNhLaaTBOePZpW+zbwgtWzXO50YkSDTxPWWNqPIm3nDylnKu9W/cihqtfS2MFh9ySeRiFkEtSykstlMrLS1v5JgAYcKa3EHJosj+/IUSH1nPBAsUAucRVnrguMW9kImy9dTb4AyGyKSta098u8v/jCl4aRaVI/YIexeQBxufOHtb/0x0t9CHp7oX0Gwmgfu4GYrwVvp/7JXlLpEVzLdU7ZufsN4qhEXMjF5vrNxjes//xVgC60nUiScAwFC451FPyHH9NQbCOWSynHYENLnnPPLot8dQoBhpsEG+FAyNoc6iZvxtQ8KYtdSwLPV9a0/xlmHLlz0vIHNwvxF3Q0s5ftRtnlbEMvhA==',354);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.EulFS8895MJNS0vBQKLafFTiyRKYg7WxJtY261PzkB03eTWflqRs4PwGIPNgztAiZ5IgvH4oZhqZzZVj4KkpdPvDn+byfOEgWOHEP5XFE4UKqZ1X21WJiKQkNSGVfE+52f1kseLb5B8i+GKiKsdshRPfXPx0w+ZPZn5b0r5yo+cjShluos/caQMyfkjcSfPra5M7BTfCEF1dvNvC9yjVZyee5LOM/F0HsUngBTPu3OTNWOB9uV6zbPFL2j2KOKUgCF/8Bo6sAJlqTupVhDP5gySQbwMWAW5OYehoqQxplnoVudag6ZlXc0gzuZJzbPWV8BOWQWg5mKsVaSfwKBZGHTzFccoIfxmM9DX3tLsCoS+f6wB9nHJ2H99JnExrJwvgSCIwf/pdb7qJ8vBRJPqF8XqLcSI/500oeLDdQgxjU7Cp55Wk+hlNyK4yt11W+aYkl9ykbqeNFrThDacMO1j1wk71+MNrmt2mY+KRXvo6wJqqPGeEkoViseh2tmU5EcE4+bdASos6VHFvh9EKpXhog7o/Ve2Phw==',358);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.jRlqOzSfbvU4OrAANbxppVB/oEGsePbnVFAi8liYdwcS72S0YF+oIGmt0ronlkshBka83vBaIJnWPWhR1WmzsXy8b2p8gQfbJlBwRNJvT5z4DrGYKW+to9i/0+UAHjkf0/LvTQ/eKqmx9i77nV/uKWHLxXENwrktndDqDad59tTtryxJXXsEcXUUCL6g+Ya7Rd2SSClSvLb2ooJqwWOJIdtjemLBzxd38XxBv9Zp+1DHNgxtIfw5BhptmDCbUv6H+4RsJMGZdbOvm6SwwOUhycXHwVRpdex6muN/oPZbGAZMWhvNwKi3q6VWLJSVWPSDXA5J5cMWh5gzKY8xQB3rVOrVd5ZbxPDSIOiUTpNpoxVUtHXtMOFyEVrULXGDRPBSN8APoV+WwD+nxOMGpAOFVD8VB0hWKVYkzw6DjKAE+n7o7nT3Bas7bMwYifwnb9ZoCcmk8ir3Wb18JO62qhubJJrfFs77t2kSUN8oD1rONlJ3NgxUMcJ+ynTCAl/FE9n08xG+cui+NmMXsFDUU6Byuj/XfsIB9rULK2kCCqIb0CVS8/YqZ94=',364);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.wCOKkzYipTps5eR9/1/fGsEUNKFj601JV1uF19U7rRCf1snmvbN2z05uaSuAEoBKDzI1oiP81PtQO5LBbxGCh0fLxQdhZwKEPN+XxY5wovVBEHXNqcnm91uRY4ZaI0vBvNUM08xo+Slb+EuwSjLCISKzWQu1iUn8PpwCfRNKC2M8FAGEn8yAt2WaY2NPZOthZOqi74LzgC6wRKSFsZ05iftsG4ZLyXodcdzMu+QlAU6T795XCJDW+NBHLIsUCqiyXH3NpT8aRek5NKwhOsx4B/2aqevY8FlFQ5kVy01RlcQMu03b9G0/oidYy1nbN7Sia061pyBS3fowwacBmRwYPsuzHYZN1POHOu9ANhBUj8vyhlmcOVYWg7/gQbyjrIC1tQqDSQjhBwwRxSm8FlM5ayRYTCS+9g8WGVsCY0Pw+NSJBtsPBIu0Ze6xDPPBQCZXn07jJKNwMU9qjRi+US2DEPre3W6vqx32YvhFcmPM6R3GmUU8mxdHm1rvgxjgm2+mK62LRjjsNCgJoW4me3SdYzOc8a2gyxe64Q==',368);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.VYiam/GffCL5Z9S5EVDnrZlAm6KBQQk+TtwEvjhK56jhJllSYNp2u0XvZUGiedQ5AGArryohdtKZc3NwGykoe52GEHnbC58Imvz8e6KaJiETHbr9R+DXrz3C8jh/ggNKIA78D8OsIivOJhuPKqX89JNoG+Zc0pUfKbDsgsc1IIDUuZhkr/CULiWgM+tQXa8gPxFzYEJDCaxDLp19n5D68QS8d6EF7IYiUCWwpCJpuiokeoeJDkZm0G/uzbj84Iu1aKahrldWQzS0iXrNBBTwzN8m/PCXw/KYKm8C++bId2j3UQ7MrjYDmKrWeqDmNIQK49xZHSTpCsZjbpx5h1O5frWwNstfvazggCzKWDxhKseU191kBAtyUUZrNF22ldthumAeUK108ERRZEwjRMVTYBRTSXj9G7Tf0SJHSklnz+Or4gl9nhKBA4NydViIO3hgzMa409miLGuWTFrgjB5Rj9YJYIogwuswEg1HU9MS6n8olx2HRyhOPIlQM8Gp3RUioua8kM956Aq6Sxu/MD56DMlKh4BNKce+s25ANMIWzlBQe7bvdkRS6ETTXw/5BHsxApZP+w+lUfWv0G5Fae6hpJ4qhZU=',372);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.HSOf2G7YM15X046I00+fOVZiu+ldXVJoFcUbQhCymxX6qVl01tTIQiEhQbrHTIFMf6DenzCbWcvh2bq4Cl+MvNLVdDnb6O0xy6/G9eQilhuQ2GXr7BTcfZ9ZAT6LQ7b9KvSmNNoUAeuD8q65vAShJxqTzq3T74qBwdybwLMIqYyvJXxosHYlwhr4/9Oy6uOaetXVCAnBTpgaxfiDa/bxBDjPNn2IzlQEuRXtq+aChle594mCXaQUy23lFGXchmCcBeXEslcDuVyCCUjpnvsRf5duOgC1SzZXPEcmvWf2JXGGvBCCRF8zaAlbyb/k5QN+haJPPR3iu3l/Sh4JoJ6bM+vrY/1v5GG23h/vFuMsJu+LSsMfzCGNx+K1RtFcBWRzzjiI/0xB+dzgiWspdku3wR4+FBnQ5R3iO3NUVW5aExVopIItrQJj17vOMK0fi7omoRklfzrdiu4G4tq0+VNg0szbjvF+JRGxgN5Gg/R7TbEDQZampnI/Ped/qf2a+8L4mkuuVSURpj4avLw36nyx12Qo3K9PyaD5lGeYBD1GU59eDSxh/chYK3tZLDfrebMc6PF2D5GwGQTiHEvnaXbZNRFm/aAbZjH0J4o=',377);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.ZLuIdKBJPudWWTL/bfA+HxTWZzk73izc+UEc6mOIa8wYzV+eWfJEPgENg6jK/H1G9NodKZHc0rcNVLcunXYIXHhwpmdpzgempBVIAAkKJS9Gf4xMTft/OzjS8/bdWA1VYgygUa1RGn1CuMkWOnpF3y8POE9fTk1yWH/PmiI7DsnEpR13VmUF20c5ZFa+XqGjtf9S4Eo0uzgwsQ9xaVPDDDQ/vlVfNkrD8+F3s4eCRE2YFF0UFyAsY27yEHIn/yxSkSr1qBGrz554+UVHTRaIqIelMWIKu+t0x3VThBS219+9ZGTuU/TfiMj05ohxkZcNh2NXJMgeIfYFIK+1QaLdMGnOwFQdOJgsLFUoNamfqyryybcTX9Xj1b2ckBsIPB9zanuex3Yhi6aALnRU/xWoF1jvTLhUSehWtCZUghbXfijl174Ril5YEA3wbjiIfddbCNyBv2bn5AqN+e8l7TLYBrbedgIf7s/x/dD4Ddd0+rFJlzs9wnZ4BD7dRynZQLDAJbxtzRBh9eXSCtVa3055/s1mspghqFW0r8Ww2zEKRPrNoKmKQYq7lExdZCjKK6fHu4xLHrJ2QMxkz+af76TiYdT4RZJmcIofjQmULwv8p/6gNBt9amrznlYK2Sc=',382);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.jKOyA+UZa0ig4MdLXfhH3rr59DKGNJ1JIGpq6o5m97eY/gawJtT+tQHy/6l1DjKBLmxS/N+EqohI5qW9gL75X1i7W4Is/eVvC9yf0VZpA3gXrCijIrEhnvLHDP2nUAam5DvqzUaxcALxXT+BeLn9eRcdVTy2kogv5G8EmHos7C9hXZZhgzzhiF8o6DD842lLCBjewqFmvW5fV+VekrQYmN9PMJtJ0E6IJLWxdTiji4+LSsdW3qBV6M/dImMAJqzokrHh0l1jWMUOWmV37ohoYxawq0j+q3qKdjSRfbN+bq34pODJcFJvFYTzvLLTa72ECoYes64OXGYFjuZq25HpXOYkEks9v6VzHSBsvBoS8f8jqa5NnZenim3yXmt2lhEHEKP2oIXj9ZYP1wqBangZvK5lapDi6hg+i/azK8RHlsdmcHeS3QWcSJJzSRUOWrm8C5tGJNYUomE9kLfV7pmmUm2mAOAFsNG0TyvCDM83ev9lsCnb+FHeaNwrSAGmbv204xU4JOMkdu5WY4NfDopTDBWLDT3cktS1p2V3nCi5RFugOXUGf6WHPmRKtKKX2O4mfkehAFCkiENUh8ZWmsqe49lVMI+mw4kfc4s+tF2AUwcNLwVkVMbS+GELoFn8oE+1fQaT65s=',387);
INSERT INTO "sessions" VALUES(62,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.Anv2+OckV0S2/LWbMxSjLSesv7reyAs5doz+ZpkVs0UdAout/ESYvn1XQTi6h40JCKJ8ej1iSnsqCqQ7C2i6LfTBY+Oyo7USF4lGvTi0ILm87s2AWJ91zDoLs49GHthbCXKj6F1D1F/AlRumbE+yahhons+t8PB62uUfKbMhX2o+wtEagtgbHvrnDnUpuqBKEfcQcseYaTgQAbdxN/n+/0mzMgOPOBDy7Ujj4NCjy+xPuBFmP+9b89OCirRjuzw5abJYDlLKBjPfYkTa6Sj+HbMJuMHZ+5oagfcn+hLS3vtrW3g/5zLTQZsOUYiYciaGl7SV0Ts/jwR+LQ04FNviNwc19NOZ3zzxQ+WfOXBSiXlvjNR2oNwI2D5nX8aQ3eCHUXbvM5FstpTtmacXH79xcVJOV8lzX5qBio3Qulfui6LrcgLnhkeSRUQvzJtMAScCxG/SeIt3VFoAWKyKnrbi6JQzxM2MHOFW2Lj/LhE3CaoCjluzb8WrAC3a6d5GJos4/mditbHlMx/AkwtxSijVT/CHCfa7P5NoUEyb0aGIFpCg/G3mP4I66oAVS6ijtL90ZCfqqKuSnaDBHuP11nbTE/+InLobGTNbKcU+6I/bDSO8C8kOVUzAiC93BZBBj6Ap4EzN7r2RsQ82+YS8',392);
INSERT INTO "sessions" VALUES(63,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.UVwyLsytl+mEi3mFuyoVRZB6Evr9BywUahB9k+qfRvCeKqjdWr7Tscd50gf8RYjm7LtU3S2ojJTs9HXpiKrArG8Ch2wTBUkUbD3uEVSfWjtCbTHC+5Q+BPAlIEQIhIVrx1Q7RjeyOXtelSeBj/eY0SA/PyYRpcjFF/uKX54xyN/St5wZQV9dxc6I2GPBv36pbvMS70XXYZnyGZrmqmtp5jmRlBM6EJnhmtxUgqy7hroPydyHsWeig59ph29XDcuWXxIEeBXT0dM43fqHPqGU0PuUMNlILub+GQZhJHb+IuITJdlATdk60jCJ3rhgqwSEuTApazRM1bQKLjvHr5A2QQ8Lt5+3TNeKGe1OLNDexUC1GCx6NUO+SPQPAa30+pIkH8A565STgbGSfkkdxtdjUFDvVRmWOVlhVbAYAKu8/ttb2Puh1cjIdzSPazsNwzkELEB7SYqqLL0rfODtAUZ3KRg558uR++TO31sByR7gRcDV5pSHE8C+MklJ73AhwPj9G/lw46tgLTUSlYgz+0FrcTqbqIg/MfSdaShgXuq1RhCR72uu+dCJDRFc/vAxxK7mYfrSNsvhZMfFl/sWfvEYEnXuWcG3YcThNpYvCuHFog==',397);
INSERT INTO "sessions" VALUES(64,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.6vdtlWPY4Bc6x9VH4uo27PPRVIpjoomkaXUmMnWVW9Al9/5WYuJJg8Xdpdx1MDEuj1eoFFto8A0OeCYIByj0JmWVW41W9cnSGy+zdSAMa2krFdh4/rg6+6yFg4JbCZmEjlTqiWHaXCk7N3VsRkxjgwOoyIMXsyg3DJzAfbTDVIaqJRhrbB4Lw6JOI2+wSzaYc3ek6xlRE3KHYGEFKlLobXe3glTxjdYeWY1/0c+DKF/KNjU062eDyER0MgVGfiTL8IJpaBSJK+0kI/mPlBouHbxksOyqpIZUUspCutcZOA1Fl7CsjT2ukiZ1TYoQQklBBlJDDj1m1+2SP+LcsQSH8ZJEF76nUxT/WUOVQSMUweH6SPsHygbga0lrLeNdy81t4WwNXyvLzLWBw4t5GjDXdgpEO3e342W4yeGv3KvhkPjFkokKBKzy5J41yn3gjb7Z1lRN6PrmT2OG7fcC/FNDdCX5/1DzrO9KI8yb+wNQdFeBT/p+m3Wdduw1LaoYJwW0fP8XfqBU4zmrIydCwWQQaBUqescZURiL8roBkx5y5e/nLyyDXBRoAhC4tVB4MWlVPKITwXJwJ160YgzxX5/b9CsJnHJjpLRNGFDjwkYoDUbb3PrNQCj/5+dLglt3I3BrXE6I9GF8WHh6Y6OXcN2BTiu9lj2kKR6q+RMUW1xJZS4r9+aA9kT2djQq+Ic+FUzMGcyZKmBUWphqTFD3CrOlkEttlQPFk2ENpnW3BrABWInsrP4ABuNeRoqRBDUkTJSrEkM4glolYd1TAf24Zna9QSSSUmulYokzxG4ipzJyhxDQu0TT',404);
INSERT INTO "sessions" VALUES(65,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.J51U9x2QUzSqE/RUfOMqTgtAUikeJYuNslD8JUP+y+lW8Z4esqSuQ0tcJ0DFH5ryl4qXpX3rGTIElZrA8pBvp+aquGdLYETdYiRPyCzzroRkUa//cGG8Toz1H9eYxq4xStUmwpZ5flACmd/yGlNkQnMn+CVADKL9q4fL9Pv3HPHKj3BfmiOaTKiT1rld/10Q/Y+pJgaOaH5waIUMDxohMmn+egg8cbwPavxMuQiFdsTdX6lrY1Vpw/xl7twy0HB29HcvJ7qtr+MRe2w+j99rs1LJdY/Lv50MrtdqldtBPybszuTdo3DVAx8STggwTKGOwYlg12rGnV/TSsJtK5kBrERFH7lDeW+Gh/J9oqVBE6lLHuxNU03EibQBDGjJi8wMNU4AzkSLaWJuN7XF5GB+9eBbgoRpAnL3zoLoykjaNxWmQzcvoMUBEo6c/YRD/aKmVa6huuCUQwREWuW+v13JqYnbhejiHtqZysz8JTHDVLrMQ7Om768+mgZTCzGPfjN1GxJxoPM03fsG9a5njUBm70vzEncpR3YwPKvq20d7X85mTNAzXog+gWCgdLwG9FtuikKHXePFjBpjp9I2VdFaFUZuFSFIaVGEt/lS458tgYjZHdb5EQ+ZGQUoOyv0LrC4E+vzEe6Gr/XbBBqibg/6gd8uNEvljZyd/1G+u01A/czfIzMwuTwbp0R4bAhUzhfA848CX1IcvF6m122OTGaLA35owmD/pBwJn04J974vHoKOMHE9hjjaXQ2XD7tNdp3/I0pEh91UKE+Y/iDB5+PziMeIkdFn1GdeVJl+VxgJvNpONDY9UHct1HfqQsM=',412);
INSERT INTO "sessions" VALUES(66,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.qjZ/6jySFgNxztV18SWybRznc5udcaqpUyKD2+pebn+lbBl1Ckrh6Ipa+ZIxPPAszwJMTMK0Xt58lJr7ExhYihxUCbZSajYjtlRgbwd01ic98FmhWKoMm+zsjv1YpVbabz7f4JLp1TcrYpt1sFbHenN3OjCv9a/FlovbV5rHilqXszv84wbGmCEoo/vLafzlcRjt4sI6z5lBRcK4tSh4HZEvJDj7VacHtJmpLwd8OT4F+D7W+vaicSH2RjCTi0u5OKlURe0c4kqSLapw+nMU6e+ktPJcCm4dNRJMRx8aEyt86q8NhUFdCV6zhjqCqls21TevSciSRvn+s3Y7xHmAOMzdSvIqOH3s+zGrnKhqkir5So1N1nkJh3SbARgUXu1k9kOKwRboAfcjA/kKWLNbBy4Y+dzL0vLS23kPSQm4cnYS5WmaNt3jhCnSHWrx6xaI7xvpTRdzn82nuUYVcjBc2IqvxBQGlWKEdqvM2NYyT91oBsUcMSdZ8F9uySbZNJKSh0RFiwwtC/mWzmnAKK3+wbl6uJyVSGl1rgW8rPwqbL0YJ55QNw816ACmYgtOF3qWgnzCGaPtY0tg0CCy5papWlZ1KwlW6zPGeujJ9NEKW53QCPJk21lmnUKdsW6O87jMRreBkwRGmjj/Bv2nrNkVK5qUIUpeC7PTY3OfQELcHxq+RKrF6vDW',420);
INSERT INTO "sessions" VALUES(67,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.lfqk/d2dAadmLeh+IW1xtpiVyff6LXl/AC5adUf7fZ985KLWry+UgSmLjnjY49I8PNl4eOF6eOCx7pWm5JtmLzWVnv5Bmkx8fhVEPCYly5vcugdPC5bRVIqDs/YQIg/xFI9hdwZpYqPnsnHFjDo7GSP9J7QcAYm+eQRgDbw9McFOqxHemuUTXTWlNP1Eu7DlhLiGwLYL4mqB7r4ezs3E7MJ9SadVWuLFk8EittjBjeddWiehaLMiJbKe4KUS0wnyFwbBY98MdbLouFiOP6M1aWR8xJHr/9paWZKVDD+mlrosv8DfDIajsJZLEMQQQxDGgJ2yAhjhqQoC6Kw2QKfZlK54DtBO35wPXLUjRr9HnD3atu1aHQd7hjLO1nGia8VCoM4HTrhmKTgtJfeWnzyUtzpzpTz8O/vS+ZkS6UIYykwMMahTeShUoj4IR0v2aqYx4Xr4QO5F91niUe6a/HSGoLyMBMswuWyMbP4OTb35SYqd3C/2nK2XOg+QIQJmSgpiPPCSFunvgh5TRPKvoYMbudje9XxIxNUC1psN+c5pxI7D7efJQNFgm4SP1Ik6//X88dU4ybd9EFgEU+KFY3xUeB+YdlwUP08oxM0ICjgpNYiXnnihESdzgnewh28=',428);
INSERT INTO "sessions" VALUES(68,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.OfEUX5JxnB5xpagYBPeiGuS/BSqbBLxaAINWKQD1RqnTQb0xJB72fNeyeQikiCIaDLRc9I3oX+YmhK/GDMOLavGQY0plumXBibfXN5vhjcPREs41oRAbeZlSd4eCK+f5OK5nV232DAJf+z+lc1vzY8Vha4crQhUwIFuBMGUEgdOB0/tEnbN5mnqoFxMNnOVg5O7v5iI52G/CXFUT7l67/sf//Wi60RgS+09+Eu3QcFOslL4SMHsfSOvhEVK2ZBv8+2XLsHD+vjqzNOCfj3BlitWcHnN/b2s4yCmE2Wygqiy16uSkKO4fVRegdg171fMuLt+BiKY548Z5wWN/1i8lVolCK+5LIGRo1mKxa11OdTTBJpvKCZbzJxb2+RPnL1c5BGZLMOBQDJjlBWbNtJgJHNWq5DqSYP14IMbe/Za3kwoXcbOhICUFNisZcAJjj5U1DPcD0RHBtvheDUt/EQuWvDwC6nzR5UWyoQFuPpBBAmSxgYVgOT3/bAfRLcpHlXsTxofBpXmCpY52gAJax1lCG8/NqJzr8kyVYuonMZeKq5xJuqXUGDWsnaRAWNPOsr1w/TwJ7CaVaC4Sdix40QVp2lISjYiHAaYG9DnbrskpalaNvMs2KJ8W/K5XkfYobmcCoDNPPXJXli/pnSZF4FOCarLFdXpxonUy1RuMB3q942jPJYAmw1luYmi5MhBpHQ0X6YIi6hoq436P8eVGphK1HqkwrKo0GCgZqX0UZu/JBFIUmHzFXWncLCWW8YuCdtJ2Vn2SONfSzVTVzDM=',569);
INSERT INTO "sessions" VALUES(69,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.8tJEbnmacS0dh9bmr54NmCTHnDwFO7rCCfc3ITbM7FyZxkl/tuF+FT3XsIUiRVvxH6AuvwdfTf5EaQCOnciJMgv14yjqtZMASI7S48Dqa/SrshZ8crm1XMsp4IyV2Z7zeT7Eey19DGFy91GZiUWSOUGAWhQGu9ciqrmnqrf1VYDd9/ciFz8/Vev/of1aVZWYNVwkFupHRfH03hKj4p571rXARpYaXM6/H+5OzZlAYXDKBjwomoUh20X/1YlNTKlzM3GVK5RTg69IIm95aZgUHvmbDSx5OsLol7KuCIWl8RR98I51BUGN48rV3c8ln917e2WDCfza7R0QuvhnzDciArE2lej0DkMilgNcaWGmi0ndkkIlBSNumwp/Rh09fMN3tEaButwEYYYf7nwEicy5cgBNoJqeKGLUsuqeg5VreEiOoZ/8KpF+RwK1Z9g0zidbry/FGqHBwvNdMQkKbn2LPqUs9oKFcGBoCdOlifKZRw83jn/mmxcAPMS//hnegKBz5eHZXBQFxj6Eru2JyJ1IEICeDMfzuc8ZKSbAhZyWUjuFUHWr1i5mDxdYFgF62BtIfMG+nIrKyj/vJsafK+8WRWmV1Ig2SZXn7VQ7SWu4ySfPt92jAP3ZlgPpiGFHl8oO4dv2P9cspr/Xi0D9XFUptCZKdbHIZ7jLVrle0Y+nqn4d7Qzh9jz8EamO+3KgidEZIfhllt7xjJ21qc0OMzHGWH03RzLrX1wcz5iD7Qq5SUBncIY/y28CIJDKZPGn/RA6mjR55MBM+ke3aCNrHIVrQalfPXKKu8i5l5jw/EmctJN6bNL6kqbKsFPFY1NZUvqF/KC8Lxlxgw==',570);
INSERT INTO "sessions" VALUES(70,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm./pwgstqV17ZeCvUbfWSiq5VqHjIsvmImq+AQ6SiZ9qrOnrIlGglgeMrSE4744HdHH6U/C43WzW8rA2LnTonGDPyA1MNfKh16Hv1wVIb7kR3pQiqUEUwzfcvjNuaL8vRUr3/Tx0v2IORBwM/0O/pxIhkwzqHYR0FX9uU1k5nsbq3izESPUjk7uE6OlV5VmHbUj+x8IDIpDBHyKXoQ7sheDxgznCsItHpDl/XN/BxKZ+O8tylew7SC9gkKvm3MZWAxA9iqZ0ZPOUv3bOOUufJFOwKNC4j5BkY1j2kjh+QvV4Cg1177y/FBLkxCsC2ktz8YeYoNEgQ9LEe2OPje9kKFFr6aOOHSni7OJGWa6FOt3JQOWoWMcgVTBGUTSvK8BTOo9pZ52i4Rpfv7/bwZ9f3FjpFoGmQIk7UY/gUuLEBaIFcSG6uA+Mx6QS3PbsZ0NAPVsI+/9xMhL+R3UYxmzulHw5a/hEqHUkOeJfuymyFlpgJtmkeOFUKuFZjRNHf3J5Rt4o2AIvPPZ07YJmLZ4Vb4XvuGU1QSeWhMgu+8rFXAEunbIvF50h/Pg2hs6AA9SqpSp+DVXRbWgfwsr8mFq5wp2k7AkvTEYYeLDWmTk1Eq+j5sE3MyUzk0aOIan70trzo6cd/LB+00hnKyER0xXG9YoL4/P8StNVvfCr+LHxO/BPH51d29+YqE3GJi9SZ8hOlwHst9vA6AsB5/uYMHJkf9FbLjgA5D4gAJsZ2h+XShwhCjXK+9GP8zJQr6wVoYDvPikai/OEbuklRTzsznGcir8aaVrf+cuHAYG6NNmiJbF+Z5SuQvsv+rIx+l1R4J',439);
INSERT INTO "sessions" VALUES(71,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.OzQzQmkaC6z6DwUQPdzEhpJ8wG8f/8SQcVZKuzi8E1bbKPZHEFgwAKipk8F19FJm/oL4nRmoFB1RTRPNdDWvkH1wijGkFWbWUuccXZue7iUhp/KRgXIJWmbsZYUcZYWAS8Vfx+XkgmQkjJhabaBKRoS1j/wCX3FuRBjoc+jDv/n/uuElrWWEINwfy3mJMnhC2KIjZpv47aswDxfF6UHuaPqC2plyb1UQNyraHHMcgJJho9vk8VDAgRkXRj4GBS+DnM4H9YlBXi3+3lXscUbwHpyBpnZ11vpuN+lH+zghVAxuiDPaB7UESs43sbGwLZbsZSe4OMbsNEuf0zlTpfpUgYY5LVDcfG8j/XQ9JRQ38xjdTojQ12CpO2vXPid/4DFHA3h9SoQXU9lcPbZrUh2uaD1YPyC/4iFxoGV+FbfGZtKVcoxshXnyDSVFFyYf4ObS9+UH7wsrpL8QHzYukcc+gW/G6Kd4MGGQeousq4G9bkHOlTXipKsoncB8FYr6kZ89m+E0/rNqxnqTxT2pKqsBP1XtTApPQbWmhnexMOMGx1nQrk83zT9chyXrzgdgj2pJemXe7mDAzkHr0YlgW2Wvo1V47Fbr6tq72bY/D7iDG+L+cOook3R1czJXc7tYGyKT0z0asKddabKPqNpun6bnEiLfRqbl5lN9EDuxdZqMtSIkN0bu70nk9OVbv69TWQZe8oTlK0aEeTwIOXv0ntGbOzDmpvlpGgsMXoigULW/YU6KwDkEZAhrGLAO7yn5P+yOcq/kigF3Chx6y3aaArDy3A==',444);
INSERT INTO "sessions" VALUES(72,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.BaCsC/dZha3kR2CXpK1UCnd+MAx8E7HKRaBMqpMiKIxVifHCSkKdAyXdZwiE4JK3dmO35+lbpw9g564+32nhLFISD4g7KIMlpuR6fjm7+TntS/h+yp2UQ+qfQfMNvBgxs2WfupUlpNEP5wv+dIrK8TJlyVea5FvTXOxiXas9xQdD5CMPA21xu6KAyyuB+zgQemWRdeMds+QgToCvT0Cjt6YHZo0t0XBCceuzN3qUzUJ7nsaj1uT8PJvha7DklT9YKqhwlmXlmsRrSpnz57hgFvqA/Spjhywlp8VvwCOak/KwSnO7YQ76YK0vHvPaym5i24Bl6QFCtSnS4q4bULsM0QI50IRrdU5C2KTYGuy5Cv1REDC/JPQdAlvlAe9bpYBnVNlj7HHsWv0SXxPa3exJZplWQMhm4XmMx+dnMpVSjaPey9Ea+eyMIObp3D6cF7QtunxpDNrlF66DlOfo2gobXNXwSE+ivQT9vmDtv4RrchAK44biPxAJai9WQsOxq5VvLrhaE7+wsV/qPItJQVifX5AWz4X2HlOW63CJVkfkxvhCBfVJRY4gmZ0Z6PXAZUZm/i8rAJeqMSJfcKeWURvoQSF7gxikkvjYV9RKqviODlpvxHyYoHtAAMWYEHDOEcApccu4Y32GjEg2xWqMuTETDBQ+M5BYYS22q9P4PSclI0y2KGAE6ubuFHafYTx/pv/hC4TJHJfDEeRC9qcc3S6iza0oHecZVBT9mAxMBXfvHSmXLP0jQ7SbCtvujzANdTJzWrYmb7/oRPPnYyc=',574);
INSERT INTO "sessions" VALUES(73,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Yh95yR2PcT4ixFHfd7o913Xe9D2veENxq9wgUlKllik7Z0oEX606ZaUyOmdXDzMDFFDH9f2Hz1+zAJXQ2eywuJuf/UxC44dDhRqHEZ+6isIg6FSsXjQDXs9HoLyuZkVuXKp4XLCEM5Y2gH9ygTC7iHoatEfmz9sd5KMtfjzAt64zzYpJ7176gVJ0LkbmZpwmiwMVQRmt1n3oJVo6EKWwn1JMrEn4xh7QFPJBDwS408EFbcoccvD2ToOvlS1q9LOdMTKQri6gbjKWb0auUshvtQQVCsHlS7Wni/9gewkPEMeKbyvxIAfaGej5d/kaIhQpF7AZAC3glW8SGATavfQgZjdb6x31nQ93XAsct3UsZrMSNFHqSgNCDaMpXnqq8D3Ha3h14kmjxfgq5sW9NUz8KJhZSgRsHqK8SSfcrQZk0M8+l5RiMrQvMgcZmu/+YWcSfPM4ukxHfR3Mnn9Z8jQiAGhKKVADYmnd1r4c0iqbBjXCOy8Mh4v6NWN7Gdh0i3LtaFm/4BZLQ8YGnqwYTnVUDT5E/gAVaMkhfpE4hDqSDhHIKZ5PZab0ffueXA7O2yc6kYrw1P0vATBnZCqQJ+UhtwXZeOsGYYCmtC+BtPrYbDUmHqgzEXuETJRVNWAJZ+XpKeNZOvQjSR/4BbReeK1cL63g5Q5ZNsxRSXb/sjUX0ZdXX8gjJP+OQAyp2W9J4gbdCMS1ODkzh7wBpxWZyhDgYYxrNpfgeU8=',571);
INSERT INTO "sessions" VALUES(74,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.VbhS2lEoOYiM3ntYBnC+1r4ENKr88bktVua9sRaBNv+jY/4nUBi9ps871GsZmjngmvIGJBYSb8DYp8Tg510WRUPw2cCQ9Wmro+I+4Ed5gwgpLJ+EA56frNQrb8S6iXpF9X0WTJNM7wil++vtKkyF5UyETW4Bzoeti+nhQo2O7N3Q+t/XR3IRF+ACuR/CWEzsiGk4411bm4iGy9oFPgY8P36HfJ6sxaAkRUk49jEyWDbo86EEIBbo8ypx280wReL4oPE7QsV9LErMIGmKIYc1pGCAsUL1q3Lx17pjYStodzylaAi6nFWcZltB7Z3w2BqRIHjqMpChW3pGJxdjj8HdbL0dj1W6RRyrBVtm6NwYK8+apNRUgES+l3ZnHS+fhoeoCRCTq4MsqYmhBU9btfoX9s4dqAvi1o1ncZcmfRMQPug/8HvYnvQD+93fpxeEccaXgTYgUrRANBOJCmsyfexRIdpSkDy/zqAqrSzHI45wkGbHiEpWPA+N5WaRa9RZJm6GhP3d0GDUo6/ML+8so6qXM/Y8iFW/6/CWL8oy/HYkEhCjdwnm/sqzAiCn+HGayIa987r1goY4UMOW4IiZ4dc4vsa6DvTdicV7545Q6tTNo0XLGj8z+l4VC/NVT/DoMqmAfl9UVcfjFGGqnKpzz1cL8+J7LNqEyIaxV1k6RC/X0NboSKw4o4DZq/AK6ys251RAiSFIgXGVVjBrlu0cbVN61BeBv1CElQ2F/v0utSyE+vW6J/c2vKvbIPLel7qWEt+00RIwwXWWzDXlTCqR93Xyjw==',482);
INSERT INTO "sessions" VALUES(75,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.pyKtRV7FAl2755tlfM8aB+lQ5f60pAIFf1JtKIjfggX8JmVwYLsahqOD5/000+HHI+YZIictwIvcJszBe9qFGbReXWgNpZsjGvL7mi9eoRDCwOT7JJwjnva+4f1HsK9phZRcmIkzqzvSiTFiKlSGQ9b1AL4Zo5kIMFje1WWqWBMMscWX8fr8fG86QBb9XF53+o04lUmdetpoH+yl82OtbimmYmBV5yzGZvPfW/TC+FA0ThA3wC0osjMqLCaIMEr4RYIWTko1pUWukiw6NFt9BCJT5d50kI3qbsFjXtr4vSwXW5xx0sH0hWraU+MUSJIbWFXJ3psdeD6vkrdyHIVg+T6kB7QehyiSYTayuXl16XzbbM+MG8tZ1zjguAE4p4kBOFSDuzP2fTpwGyYcxhLaRP5GFaV/WCwIDwi0JlKNI+lcUBuvd6AhfSxO0aeSXXmVu2n+y4TGZ4XYoaEJQQr9WvT8LQ6ItW3sQxwcaTlOG6qi2fa36N1W1fiitxxynBfj1KaLkJMHkZ7HLcxzMZKuAPJrk8o7A8bBk0J68zdin1lMxPDitMZEWHCRnWwOlrT0cpMKQeq5Pn0yfhF1ic9ce1tt8Lq1d9Yiu/AV8FwOs52OjeZ098jzDW02Tcv4kWxVNPyuY5I+JWOqc4vRyWHDLaeqd02BN6mkaJkn1ph49GNHboccogvOnT9A5IGWAbY1V77oyLO00S9ky3FCE+z1NgD0QXiUNQsFzO6uZskK2i4CIjpkqXwSPMP/qIRjYVBGYcALTuDGrcU/uhsNneEfZw==',483);
INSERT INTO "sessions" VALUES(76,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.PcHTQA1ZP/cpGC26la+n8hL7qNaLz0ojacpDdimybZ2ElmbxpfEx/RhwXVEGkdz2pCfypqlexJqTxCsENTXlwaVpWmnQwe9g1NPRdW0fpr3mQqfuF6NzElET8nn/aN8182hJIYjNP/ETERhSTmVrVJEqtPswqxC9kGjKehIGjB7uEjiL0V9P/+6DVZk8C5vs1HSVnCE63lZsLRM/q1UBGUfiSbYNYXtwYbTu29yNM7us6fLml+Tj1S8BeQWJLdu1+9Ethta3xE1AZg3ZRUW16yVgfYetDLCxS9Cg/r1+aOquU9JUn/GhzMs196oDyHEYB+nRLjxY9nnD3E0r59jnOkbWoDnsmEmntCi7b2pEjy1pdpmv2aa+55TqlZN+k320NnZ/JRhPS6iqvMmB50BJyyUaK2w6wI0Zib0d+nvc2+2SkYdwteOIlAC+uuwsnI5sAvGTFzefPgqz3vLOFOVLC4J2XhDyv+UHrmlimsrUyFN9HOk/wX03gMOu+tgSUtecxD++PF+5Us0Qb6Hky7as7C9tnbmSwdPtVzJcuUw/m8QbrfpTmWV5x2DoJzhLthOapDfTAtxcNl0CmpnSttleAxGFiDpr4d2EB0p+zSkdpysiuI45359NcBcSB0MciQ68RgDrxxTAHwf+5BFwIYMpCOQIxsDgLCE5HWefZOFJmYBTkarWUnoEZSBOh90ZpOPzdZyZFMWrSlMg2RScRKFC7ym9RWSs0hTdOGMUUrI3yOvKolSTsU2Tf0GC9qqQnbM/+6HY5y1Q148JOTUPpJ8gQC2oaQgtNSUyNHTD+LoTNBA=',476);
INSERT INTO "sessions" VALUES(77,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.B7sHe9HItjIEPjTJwwW8JtWnC5vL+18i5ucAH1i0cuw9pbbKK9T2G8YXsCM/GsKwx+ixdG53xkFqc9xPzZ6PE0VVrl6643H2ZSl1iHHexmgPMszFKin1FUEdPQ3OMoD61d5DUWOtMqrzSEguJ5cSF+J65zCub0EPdXqgiqqRd92O6DEkGuIKpPhV5UeyRD+DD6iMrW2hsAPbf78fVUO5nLdksWSecrYVPUSBDCdhIVp7CSLaBPNrFm+tcMsYJ4+DMhvpDRxYe44nbxsNO1l9jDFq3BSu5skbyWoreJg1tz45rxrOt1aPVXluJXNxBlxjeIsnT/nB/74l0e78TtplBcvSaVzzR44ST7EPM9ohlOcI3HmbYA4mc7/jkrPfakm9BxektWJDrwk3I6eSlx/VBJv6uCQ55UaekeTbbbHOlrvjYUZYOtyiazSq/tJuABegr/JB+W64UnoOUgI3yz2vuQMFovPqYDgYELbtRdTghm1yj4zp05llfxNSXYr8FY5QkaqFREVDGTTprZh/Gq/zo1b8TYtpPSKdLPQPVqQBLcB703hzHJo5X61lX8u24Cx6GzaTGlHKrsDC/C9d+sYmI4UevwDWdPJWY5wSQZhz1ll3ztq1uKMl78mvzaIlxWrHv2F6I9iSe37zujhRRZGMgtfCGgxjmstDS9zueHnXDtz3hwpEKhvf6efpjb8xSksgb2Ju/sJkIfjlWx18Nx1qvcOh6u6GHl1wR1yri+yMLzWHGFuYjYyXpztiwHsao56imwbUR2cLuoA1Pd5g7f3K3Q==',488);
INSERT INTO "sessions" VALUES(78,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.i1TL1ZqndM3RZcX1lo9P8a1YOly/JNeJM8Cji7VTF6lK8khCRroIlVFykNrF0mXdeqKmb0iTJ2kYKGn+7BMXUAER/k+cYeuyWSzYA69swYkJaBZXndDt3G3xaBuY9odJribOo+Um0auHidgT6hg7ysXno8ItxVzt+kZJfjioMzA1F/UH1GerXOvefkZ+LqaN2PYYoiQ7MbATuUX/JiW4JYbkHETLgWRVbhLFH3d4E+irH8QUvmRvm9vevDVliUj0xnoKBm8G5qSMJ4inDWbfN7zQOxklt8aZF43rmwOXYxBHlrk+IHYqeC+mMn2OHXKZo274bJ+pK0Ewsq7xmlgNnizN75x7iP8g0QPYDPllI3xRFDAGRYB29VG/6zWvd36VCjZtrL7o4nRs5UVASgPVyNw3fKbNJ0Tqrq35zqzrGm68Tll9MvWKLbtaWrE/yw7fhPcWhKN5vIpEIr1KqsxS+x1kyQ75Sbuf0XEuZHXOFIevvMnHOlQ2poTogI75FxVTtuL4KDF7VWxKcUzKpa722yzesAZ3uwKP/OKNCKtFFDeO+0tQ/d3L51zxGTqYhc+JVHc8wiSUSUlu/BSmq7ScdgsC8whZ9lVXV2lEQzSEAWTsmkB+kC3yLIkyChauDiuhFyl6gj8tmoZCgpnSkRCko/OsiFdy+7tbSpv6QyKBTzRBbQZ99KuuARwSVEJygKDrWjtpGVT8CDA6HqPqEuF3J3tguYsC0GUZ',493);
INSERT INTO "sessions" VALUES(79,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.deXxgyyH01ndmu+hGv/FGf5lB38HalsJNUYyK3lIfWyt0Sxxp2dE0qmM4GLpEHiceuuHyuUal8YMETcac6twxpxjFBXVBF9SWgSHsIwSKRG1kLEx/a320xNgSprgYZK0Sg+PT3HTDa8fhGHrHQdd3bbewm1ehJw5hQTunU3ckvKrsk6bp0g105YAhjLc74I0oWFqHYG4vVfM2MHqPIFCEa+3O9i0S8eFXmePeKPumF6VsV9pAhARXLKGDp6L4GKCT1W1+xiul+VGWE2T0btthQIZs8AvpM4CuIkltJ+PGfgFWTjgQb7Gi8nyE01Xe5JTkenmeesFB60L+XYy4m5Ykeqljgl2N4jEYO3SHz7ksHqhxgi6g5gMVgjlC/5XITSUFgUU7gtlsDUkAlLzgQeFR5StsDMJHomzdOfw5DaqxfHF8fVsoJ3M92GALtLccuNVR37l4LZO2UM2NPhCzIrPqxtrfPD7GyE1+x61H3mno2ClZkqpPuo4XVTn82RMWfCuYKBO4/PGTVV5dWu6a9SBgU0hwm/KlmCzlDsXO7PmtsUaRkXqkPvOkBVMLzj4ffV+e2gRyPwDeJesnVer3VZgrOjfZHljYmGc7LnoYbQKD6K83mHihRedwzXGioq973RXPkC65S6uoF1yzZgvvvgSDsi3ratTdeR0tgODbMQp+ifBqSl73a4bcYWKDrIdc0kSDmyayhQKKt/y7Ab9PDApiA0lFRHnDrWenOumIn0lUzWDJx3WbhsiYqkSjlu7KFVJSjaDIbK5hsTagArKWIESrPMj/x/Ophc5xWouTQOYhgcqZWhYBlGmMuohlBjvloOuNw==',500);
INSERT INTO "sessions" VALUES(80,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.0D4GgX7u5OV0vV5kXUlpwFvy8mWJKAGPamE5bDBGrgXzFM/RNjke6fFgYjCNFc28nJuUMFHvjhyk+xIbDPfwJQU0BZchNKEctQpORdkDIHp//Tt3y8eQpz7+Gh/LOgsTtCkewCcUlLTJ+Ij5z3Uy4ug/MM4+IMsKcWs+NB7Nt51RZBfEH2TfCwAZR0pFZsPQvhp1kWgsBuFA9khpT9qsH/j9nTDydeF/DkZXWGPI1zEbvFbaNiUEMN/QEIWnFUxf1pijHgBA8uE+0JxTNooWAnzsJU2qI/oOsVgZj9QUT/PjQFyPAPqjrPMIbrBMDnuy0+2HzhPQgS72hGLBNrwS2fY/cED1m1Zp1htBsv5GH8JJZKh/8UFSfFNGIHoY1dmW9hdl1/jf3NGuYbwuT/WtwuCBZmDlxjGIFhMcw9StO/WKzK1Cm5WbKV6PLnyirpMibD8Mhv9KCNjI/0e5oRcawXIL6QhiDLE7nunYhJ1fXvryzWALEBO+YnVBcoyo8id04jR6X8qtjTiNG53k0HCdprCBi5nB0GEOY1BAa/YPFneE9U/j1DY+/RXaxpKsnFgg/z+UEdJH07Q/XzlWRisf2kr8Oe1RFeaUk1PlAo9lh32QtzBqAQck6auVtZC3Ts9ufF+flkTZXGWqv7GF+R0mS4eYtjzGQ2O/qegu0RugsY3VSiSOoD4QGRBQ70AL4B6fWFjtGbyKot8hiwgZN1YM6HVczJ9dORoSWhIEv/2Y7xpvKGXj8MuaXRKYIxQ1Z5TTkvuVcyRSB+CtA8SpFIjjHaZGBXX75wKVQubhtx3slsbGuLHYzcxmqg2jJ9W8wYcNp1evqQo=',508);
INSERT INTO "sessions" VALUES(81,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.jvkAlDMx24yhfsjKiZDt7PinbFnK78T68mOjRG8b/fZS7qWjW6HdAVdygITCHif1Z6I5OU9EhQAsQBHlFJDgnlHiFxIH2Kl7c2SYbPp6/+gN2D2h8CQd631kXu5Dk46o9RN+U49ytkrwNYGRYEA1pJrr0EmAFx0+89eABKeZbZ4Fm8q8LZCpXCggfv7yLZbHPGHU4KmSLmqUDlik5/CWQQ/+xnAY6lt5KOgFz7yQl0OksP/rV66tEvmcXnEe9TbZFifWXJfsUBoQV8UlW/GLnSOfq7TrN6IyPbRHAw0pUr5qA60OIGnOA4k6YJ4zArlsPxeC1UrpvzFkhPhxknjN4kzhb0gfPY+te1BAVHF1P+tkBfPQ/8FcKigbWAVMPWwSeEW1xllmYsxRAS236B6Mn6lRXze4SXedWgbhTP7rId9WxjLE71YVsUfQd7DYXit3kW9OC9ef4ktPzNt9pCpOg7u3t2iuExZ5461SNaEmU92bBWhkOUlc9JWj02fICkDsSkBmLsT9NdgqwBi8IhNlGqVxJ9u8JKENDQ==',509);
INSERT INTO "sessions" VALUES(82,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.yVj/aOFteQufjpnE3Dmdq6iLi7NotN0Xd+9WyQzsOO03StddGeoPMqkEaZAct0CCw57w1njkA1k6BUBKR9YTEnZjVkTsBcqYCJ++8cWvuM1f4c9rqyzgRfSfI+yiQGPjXzxk+YEqAjVfX3bfTaJ1YULUg4yPWOIeHOALOFCqwSFnM2VEgXdDVwnzaFTbjYNbROV0c6Jcy+VDER0dCwkk3em+UBepgK5IcxU0N6QLyCjKECv4HBPDLR08zMwJgB2YhzBq006O1Fxbd2tD1yWZr6Tal125ABKZUKZ9PY1ZJJ/huyTy2gGuA8lsvVTbVwCJR/9g8bB9FokoRycUNqbI26U68W4/qGiQfUxMmH6wyxBLmevwp5gafoCoJNzcFySLFuz9KnXRGeG1s1hzjTDF66NduBAPGP5rW+SVQ8rPcRULFJb2/5MobcVou9bPV8OlX6UcrLVBR8ZaWBeyCFUFLyNlX8HxqnLJDLuBby324EAST+UzMYoCDvDxX8TJOnI1G40cNDxEM9szPyA/ToDA58wA7haMFwCRFY8oaQQaVODi5Do2bRmpQqkrZDcf2sPXUjRpNbBFCVr3UydrxPLniwtdQlnTp+m4VtPLH+N3Nu0qIC60ZkbLGe3nh6dCtFhrdHIzKQLTt8PprDCGdw8lk3J6hSM9Y5TXQJ1n+sxifz+BjM2DwgygGj0hm6/hp0Ssp6hWLMTs0d9+agTsdqiTKOBwRcf1MPn0O3JXj0TZlGPCca7vhSZcDez8jJ6CUkHTXhexWvcO6wtkiiHIobsFig==',514);
INSERT INTO "sessions" VALUES(83,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.vQYw81rnZsXsv8FUo1LPxiaERA3Je1VW9/A9FwwmXzJ8pNr8FVY9rZ+aTyGTsncq6r+J3ZRC8y/UMI3vlm/szpjNSuoYRBoBe8dz6kurKJv9yJA5XJvlEjxWzngId+KXLDtFLv21kN0QnQObVdnfN4VYdkFqZEDQ/VbQUpCLzmNWOw35r7Wz2gDStxjotCCfD37swYdmPzkbSBIMbmePNz6ONtM8f/KFxcJvE2+kO8ftHRd8XHR7Maf9rbSf814ishJstdZKXQ9+yAOTu4KQblWyNwrFMHG3dOTYuVeKwtVc7WGNtbZ2/qGaXGJ+AYWkqxUbRawQDEz6RC+WXeCvt5CB9ddp7zS0Xo4/WntLxXhxR7Erij1BROUxWeNDmt9RxjLSpHj9xpqxweoStksyPSSK0mfyxrRkVUZO/p3mZF7s7ChLjB1MlAFFI9pBiKWxDVLBxK6K7khMGEU2OHeQu45vUUli7JIcf4heP8p98Y4pGjY9aG6Gj/yfevRrtbPNdMXKUQCMClDGbM0uasqMlnzuhF5jgL+FsaEbO0EMWcFitBN7Px+N5nNqCNwik+ABTT9Uc1Yru1nIuF/xYt81NtZDnJSQJSCN/bY=',529);
INSERT INTO "sessions" VALUES(84,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.VxAcdiMkvHvEOndglD1zt5eJcdnEB0/oZ16u3J7zPQuERW71J6HWj7SMzYCWSTJK7XnEnczFeKUoVIjSxwyaeyJpJc2SHr/oiQ3FbXsyopBc2Cq7v51X+FdwHCBN69ybITzeyKrbZTTfrrwPJx8OPVo36z3AxORISM9nfHJXd0A3dwu+nCX4aqFLnxWtGDaC6bQ5OQdyfLyhwdwnMmOEU7XCKFZnleN9NoWcpnk9PMjo',532);
INSERT INTO "sessions" VALUES(85,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.8yBZ0m9hFUg87NerZl9RwO3+YUwyzXOiB3xxi9EuQxptBE4G/7Lzap4r5opdo8db66kpbNPsH6nnUPOYt42a9OHvw3KYMSimEEqDdG8MpDW5dGbR6vY4jdUtkv199C2gIiri0/EZmAy7WAh9X5uQReEvyKBvlHfmu+DjnXuOr/vhwddb9rfAzvUNJB1lxjS0KM5j1vVnNWqAFz5Fb7pJTgzS5tbgm2WEhbF2k7y7vnQgHn/7mSYtpL93i1tiVkW7Z7b4toxyQCRSk5Iv3mN8wYVSxOXwykWu0aguA5LwY/nb9i7tcq6mU62QYKsuFwNCOAYDPnT7Sy8J0YupDM3WClV1B/I8B+jit/hcrE0zIZXueEnZpbl+7M6lWZVy1WED814sQiC8IYIDmUE7/jF/PvCwXz09M060iM83a+NleRHBSkgOZWtNgdulY1YP2kgpmZfNaHH/6weuputRNSI9wgPdW7FvpZrvrY1QDvydUlJRVRKcdpRKV5LnP4zZzW1nUcQStTUocKPRxVqVzgjLEsnoJUZ93Ddreg==',533);
INSERT INTO "sessions" VALUES(86,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.sOlmNfzC/e8dF2nhPbTMp4PJ4UnWzP7v3Pbs3c4Kzh0bRZnn6XsozpQHj7aEoecnUHwb3Uv8/+v8xsmjNEAAdczaYExa5Dqo29Zy3tpFA9z2qVwiIC8tuJM0hI9e2OYMmihqIApF0W/3qmFrMApRRAVk7P6U4Oi6UXU5ecgyxV+192053WRtVMB0EZU4sayv9OfEgGWSSj1ssCOmWugOE44rP1ihbW6n9ubAaeefQry+0JS7AyqMwaklwhhN3X8KQw4QhCG9ZIsoPeRGbhkE+JnOkI4Nim1fu3ITOS+DQFB/SmScFZ6qB3OTiuBEoFEwzoznX5j0UncX0ZGQCj/q75+aSkpvKk7nfYcgixcATWeCWm6dev3oZt1VYWgD3AFHCH3ZM2pl5Q4xUak+RTV2yphdkDS73Dopttclyi3kTDdZmlbICer1DVVWJubWLSynacywwbvzm64wZhJlpL9ZvKzt+AqgJF02MJUTDbgLOMxju0TtWDUookfQuG3FMo7Guko8uipD+gW8jmTWb6htrfJXqtT3Qk2tB39eRAFPNzO6Ndh+Zoeo+2OCDpPKuwqu88PaIw2zWs4MgLLrQq+sOU1P06mGmHX/y+H+8GWS4HnkmmGRbui4VpdSaDlcNktApKYL5/qIH3e6HvjFr+b7xWlTFeY+ffx+NsI78IJX7/LQ4U+pMUxFyz0BLckx+ZByCGY7jqnmHp+c0TBZZv3xeXi7qIgJmJl3kcTjME0dzIaucnAnvlH5A5EBECiw+o7ZD3iKEB/xvLlW0JVYzHHHGA==',544);
INSERT INTO "sessions" VALUES(87,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.6IaudsMTT2WnuEfqjKSBONkzlhGOJnS0gUZJa0ZcnPJshRRuhkpTDShPt8d8PpbTUUBLtWzpwRyp4+Fj4ydgFAYVksxUSAemKwcCvkv7AWX89MNf17txAKPKQUrEzUd6WYPkHTP5m2fo1fbcvyuIGBBiEz2Wptd8YKBbgQTMU72qUWxQVTtvy/O3bQ2EpIW9bB2Co4VvwWc4LIf/EroQ++APv/qpAzln5/haUEnXPo1v8C+Rm5VLMFsoqiifEfzYJ+gO95v3a0JCTGZ0sC2gukK8DT9Mm3Qe9oUTexNsFzovQhUjb07ze8+AjhQX0APQFK/775uE+qHG1DEia33Nyuu71Wxhgmu+W3UKZDpXh10M+kNra3ntfP/UYZp8+hcy00iZZVG0Ova8SVSPg7mK6wpLvv4kEnmq86AGypqrRTwqIjwBAXzcTvHRdPmYeKvLsd0uFdmHxNN9n1QuhPlzGQV9FLpceEUkc2gYCPCI/qYCI4ZRBl1QA9tsIQIP7PoWCT6p/7OAtJ07WHE+OtjoaOSg1A7uCoTfCfEtvdzl7a9Xj2oXN+rj+AWZ6v2DeTRMTu5i1k1i3LQUxONJR2MVKC2PMCT7gO+sW+yUs9d8bjbMfLlEHJdc7mreC4rDOZiF7rOy0Sc3PlsIGyukUJt8+ZPCkk7Awhf00pyuo07nSYPsBlO1/5OIM6iltZza67NP8ScKhYAZsbaBA4qh4jx7qKpNs39n5JqlRwO4PDw7yIYGXgHhjXUZrtq/vjI4z7lWLVxk+II=',564);
INSERT INTO "sessions" VALUES(88,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.zrAq5IVhi9W1eQJj8AV6OdYrbO6XiC6NbsZ8qHfD8eG0kCvj9cO4S0BDfeIqVS9k29b3RzNf6HRG8dPDITVN3wcXEm+DQ/ZYV3ZIjpHVVwMcG1FiddtyuO5plKVgEQNQC7wqmxwF6Cl0N1WAeGYUM7ln3X/GRFjktrmIrB+JRF9Z9T/392O0zM/PBEotqa+hyIZjkUTm1YAwuKs8PzvKcGuMZojtaKQw27VsuyO9etEPvndz12fs7f3mmP/X+F2QnPyvsEIVLRb41jRkMajp4B/DD3gNHWmE/VSU68E7QVRmz7KJeBTJ5R0yPcolfJParEkGIyv+uOz0XxuUxx3elORd0okF8P7vKX5f0yIh0PdPJMIxO7kd9QiFPbHyEVL4c8allZPJ93Ehxc9m1WpSgyTMA0PBBeOzjfq5YTfDwfEU3iIrmNw0TBnhm+nQZzT+DyDSiReHu9C9bvSOCMeizi7bO5eNxnvaKsSBM/sskCTkP9E9Pe8cXmd6jdPFmsGxsbWeWWa3K6YXMvWFZDdZYLpiaEk7+HVdA9nCCEmmtfqf2TxP293PBCI9g138TB/slCFuPBcR0H4DdvpFhgvpkqCn9scVXq0v2fmP8Bccd3PjqT9x4wmXLtUBWfgopalcvo93r8//9WdwBxbv4Dwk7mwgvChn/mPYKstW6GuaX9Ob6XJonkGg1jRVRpqE5v79tBi7TS0aOZTdRA==',567);
INSERT INTO "sessions" VALUES(89,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.fX/fIlT0uACPBTiXetCOTBOaXp4ULHeVza+tgfq7RWwnwxD3hDC2yae/5/f26houzQBnqwkKkQivGc2k6sbiKwtJF9w4/KJNsLz+QkchZQ3WT7GIcMwaH4XT7LQORmJJbns7sqhlMy4LgPvYW8iz5aI7vjXZuO8TjgN6ZnhyoD5XjuzZ3vcTtoMWo6kbGnZwlh99tuTtBEICyFgNS+FjxF2mVp2sOAYQjGXcVnzYw0SHlSFNT4fXLTnwiN1C7b1Hw9VoJdGZb633tcyLD8nPrbEVOyuegq3O7Yze4XLHQiII++P4F8Wrwl0AgaIgv4rWm5pySutNLOWc4o95so8qK1ju4qc0wB6AcbgPF1YiDSAgU+eCxaQ1cboIlzFvcOCIU9Ah1KiketirM9QmI0aGHc/Wp4mfJ+Gbxc0Iu8rA196Y8exu/S8dCA4s/smM9YMjyoMtDMyp/TVCLgpzKxpfyhkH0jzXXsfpjPJc4EQkzHioTXMz3tOtDNe2UXShqwcLhEyD5e3CmUshnwolBc3dBicLCktZYYdBIA==',568);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:52:19.905972Z","noted":"2026-11-23T09:57:20Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('desk_rules','{"rules":"f7debb6b1ae50f11","lead":null}');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":null,"album":"","noted":true}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:57:20.091921+00:00');
INSERT INTO "state" VALUES('closed','2026-12-01T13:10:44.314401+00:00');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:23.645429Z","seen":"2026-11-23T09:57:20.198152Z","due":true,"told":true},"MESSAGE_WAITS":{"since":"2026-11-23T09:52:20.033728Z","seen":"2026-11-23T09:57:20.198152Z","due":true,"told":true},"TELEGRAM_SILENT":{"since":"2026-11-23T09:57:20.198152Z","seen":"2026-11-23T09:57:20.198152Z","due":true,"told":true}},"last_told":{"MESSAGE_WAITS":"2026-11-23T09:52:20.033728Z","CLOCK_AHEAD":"2026-11-18T05:45:20.098934Z","TELEGRAM_SILENT":"2026-11-23T09:57:20.198152Z","ROWS_PUT_ASIDE":"2026-11-23T09:02:27.506934Z"}}');
INSERT INTO "state" VALUES('group_pings','{"said":["2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:57:20Z","2026-11-23T09:57:20Z","2026-11-23T09:57:20Z"],"standing":{"key":"waits:-1795424816000000008","at":"2026-11-23T09:57:20Z","managers":[5100012490],"answers":[74],"edits":9,"shown":3186161626}}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','9cef791968286cba793936c9be0bfa1b');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('first:-1002200000405:173','{"author":5100002038,"lead":82,"answers":null,"pieces":[173],"album":"","at":"2026-11-23T09:02:18Z"}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"4uRr8LUWLb8","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":37,"card":"pjBE4zpdolg","chat":5100001122,"asked":"u347714302:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":557,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'xniuUasZeng',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',539,'s1.5uL5zfUm.N9LbHgQgvgyVeRAdmEn7P+pWCsdCUWjgnDS13KzJg+il5Js4LDBYmWRSAEviWxhbxtpiisZlPtd6EGNCfa2ftK9j9dcAisKtZt9jvfVYfIYXFLq69hkgbdGQcvIFoq5mxoxJyUDgjLW0ozmbRqBGUSm9aC6QBPqgTN2R5kbu72InWYqqyRyf50FGT6mkE0QXkrm1N5E09j0KCGuGFAyut2I/P4ln0QP7oXx0DBDQNg4vK2PB7ZJsQYjZjlP9RF928D0og7CvUZePlZO4vzrpZE04AGlbDnP/p1Aznjw0pUuP2yxLrS+E9SNALe7dgGvZc7PAFJCPBoom9qU2gi/we+b2VPeV4N9KjpQAQa5N5Aqp2n5maGLC0GGsw3GcqJgI3HNZlW3O5MK8jzhjz7Pt5qu1rCKMvzOyxTlT++X2CwP0aSjE0ozvV3jkhHRafYBTAQyUwJz1dbpoLMtWmbSJjVA0kpQjAPGiHeuK778j4lf5kYH4wchNzXIN/v2aaQDQBEFWjggq5uE2hvamuCRHoz4DfdSdzVYzlIE1vxF6bIV0yRk+HENXo57hWd5ri5RprRJppFSWYgJnqaD/Z5VCqez8g560eYnSrmi5L/dc5H77mvoEaow+QK6IUsJccd8uS8AegPBPR3N7uPftiu1KF4ADqk5rZWJTsUcbanEzume8j+oYunY28IuZsa+oaHtAK8daSEYdmcr/bAQ0/CN+HbMDZUlnNE6PKzn0ghfgaKpfhF7kEMSETqZHXZ8V1+RfZ1iNf46YDvcxNjYECFsP2nlP9HSVnI6MJ61XIGyVqy+l2REnuDLGaZvylT0ZZ4vNXQrozXNllnisrVVMeQeVX+Gg1811pXiYbzL88YSiXPDb9v5EE+4Oa74bxRe4ndCYouitpvyerAmd4tzJTe6gLsvTDQnul987BfZ1QqP0oAEk1gjBgXUkplyjxHGqSQz9jsGy9aU6h4T/KYXKP/vqq2kOkyR16k3RaklRzQ/l/pTdRBWACqyQCSCYzV2DLmFAiaX54V6iWhj2Q+1oACP+eYg+BT1O52mimdP5Vguy8ywDttH+ilxFXYIn3aY532ums0Qii/g4+k/wwmi1rqwKoQcPrl3hS7XKhqNp2qKlZEzLxCwndyrO30DwhzPY0I6RTxUanqzQZko/3+pf6/cvBdBvP9pY34cHP1OCCkW74KfuJtix6qHsd8iPZoqDlY8CGUF3rbhf2keMuHr1adzEXyfOkNzo8NEVtgW41j6xH2c4x1tj7YwSbVerxIGy69tVdZFM07tGxahrKOiF3SMFn6sYi/BVijEX6VG+AUAeHLg30xSuIG0qXvQorjRUaRwMhQSkmhRURwckyCaUqpqEfy1zGpZWVZa/3tk/nvqMF+hTGmh0fHZYjvQyzGzXmoOOneeEHGah4tn9L9iYO9nEPWh6YWvJrz1FYfHLTC6/AeiKrFfWoSmcCjkWjJH7KWt8EmziywcrCK1eHEG7dFkLQ6/B6N0isPESGNlN/+8u5KFW7ellnh+HEFqjT+nbhMLhNFD8gWpDivVzxythNP8KDSkSb2xuY6PTrXwLPiQVsaDWPkDa+CH1kvHLR3byU9/1B8trSw4Fi0JYnfnglb5H/f/OWdjgEGltvCDEBlsBoAN4jFGL019ubxT7rXaRH349oK4i7PrOBMJFW5lWIOkzLlFBcK//X9S1BGcqURUTYsPfDkZqPqT6FepD+AHgR29a6Ane96vRnUswV93//iZOAldR5SqaQYz+DWcpUtJx0Nplt9Dg75isb3a2/wqSWamixyNphw4o4njPsT8a2sKnBxRcR0puYwV+y73eZejaURmxziAXAHxiARtOK2/99aPspGQiG8YOWqhSTD0BEDGqR2VlkpssjEJnwyuWjIcW0mRxrqcQ+gwTEOFKAkzpUa+2N2/GXf7Crm3eQHCFd2DlsTVbXgp8hmsKCIpbzF2exZ01OAq3DucROfRq4mG0qZrVwqLJbclbKYbaudUhCQTqTM894Iv57sYrU1n4O+koReifj3jij90r0oGKBXV0w8NgAClofwAE1GqSGF8fKMCVVTGOxHehk9587v7gSWCtfik0U6iAN1BS6m7aj8po3M6ZFkhfXEiVkaFFmrurUlBwDCEA5MxlqtXngRAs185k9nLX3Mag6OaSimWbhEVpwiKzZ7EmoQA/GhwlVei55cFmh7jOmLk/0DH5E9bagmwROdlUJISra1XiIq5grrzNGB4L4Vp9TOI7Kj7JdsF9wTMYL1JJTIVL1oobh5+04K0KCiV79ocY1E8f91BkwtKC/3yi/x7Q7MeRXclZLKlXfxT7edMtMWYCzcamqsCEf8MFpfyskuLq4iQbvmMGoUcvFMmXlPVXMEehOy61fzjuwVfWEVvs7cKNb3vO7gOWe68IHi7ovHfGMSDdhwSh1+/ndmSfQb7zLWGwIbwk+BBg+FDQHLLed09bUHDJlXcFmJhrfumHoJVv3iR5jOmXzN4Kdh9GNVckARO5D5VnAZMDZjnMMlFps2NmgGnMZIaObsACprRSI+umc9TG/w720/PvAB3COUFkLdXK0w9aBqs5f54MRhJiiukV5faEeywuQButmTj/dpVqEwnvvLMkfsMWI5InYKTrmz91LiwLH+7Ce967CvwAhaY/8Da0udooICoubFQVU19Zj9WnyI8tIQRHduO3ScQW5UkHCzIFJXAsn4pQF8BeaL0NYQomd0T26eV9AtmF/1BbNSMzo7B600eGOMnLlw9ylyhwiArIeWOlDk6qeANlYZFYIahOTtZ/U7a9ErK5LsAMKI+UwfitTK6xXfyYyX/A81NkEXoooIMuCDZNAhSOFPvHdeCc1opn0mUscZdEZeivZp6a5RbwPlF+YMswD1NfXUMAo6FTzYY4DGunTgN5GTCCEml3CpP593V1Wdl+zj9A6DUr/2mg');
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
INSERT INTO "tombstones" VALUES('ce9fa570c06462665a6b8580fd29358a776aaaec7e165e4388de2a5c4820e87e',347714084,1795424454000000);
INSERT INTO "tombstones" VALUES('21a4d1928458bfa159e4136d79bfd2ba76beb436e72af2e83c5f1c2b08b87e85',347714294,1795428331000000);
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
INSERT INTO "sqlite_sequence" VALUES('outbox',928);
INSERT INTO "sqlite_sequence" VALUES('leads',89);
INSERT INTO "sqlite_sequence" VALUES('rounds',56);
INSERT INTO "sqlite_sequence" VALUES('deals',7);
INSERT INTO "sqlite_sequence" VALUES('relays',11);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
