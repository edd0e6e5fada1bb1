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
INSERT INTO "audit" VALUES(4,1794980740000000,5100009869,'desk','hours sat-wed 09:00-14:00 of 5100009869');
INSERT INTO "audit" VALUES(5,1794980744000000,5100009869,'desk','name of 5100009869');
INSERT INTO "audit" VALUES(6,1794980748000000,5100001122,'desk','manager 5100011277');
INSERT INTO "audit" VALUES(7,1794988176000000,5100009142,'desk','away 5100009142');
INSERT INTO "audit" VALUES(8,1794988180000000,5100010571,'desk','left 5100010571');
INSERT INTO "audit" VALUES(9,1795422620000000,0,'funnel','753e407f');
INSERT INTO "audit" VALUES(10,1795424420000000,0,'funnel','192aea3a');
INSERT INTO "audit" VALUES(11,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(12,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(13,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(14,1795424431000000,5100001122,'read','lead 29 in private');
INSERT INTO "audit" VALUES(15,1795424432000000,5100001122,'read','lead 27 in private');
INSERT INTO "audit" VALUES(16,1795424433000000,5100001122,'read','lead 28 in private');
INSERT INTO "audit" VALUES(17,1795424434000000,5100001122,'decided trial','lead 29');
INSERT INTO "audit" VALUES(18,1795424539000000,5100001122,'read','lead 73 in private');
INSERT INTO "audit" VALUES(19,1795424544000000,5100001122,'decided lost','lead 73');
INSERT INTO "audit" VALUES(20,1795427540000000,0,'funnel','19fb71a5');
INSERT INTO "audit" VALUES(21,1795427841000000,5100001122,'read','lead 27 in private');
INSERT INTO "audit" VALUES(22,1795427842000000,5100001122,'read','lead 28 in private');
INSERT INTO "audit" VALUES(23,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(24,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(25,1795428336000000,5100001122,'decided trial','lead 27');
INSERT INTO "audit" VALUES(26,1795428337000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(27,1795428338000000,5100001122,'read','leads of all stages in chat -1002200000405');
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
INSERT INTO "cards" VALUES('GUtYWPKjQOA',1,1793696420000000);
INSERT INTO "cards" VALUES('gpUUvKm33tE',2,1793696421000000);
INSERT INTO "cards" VALUES('LDs7bbkKrMg',3,1793696422000000);
INSERT INTO "cards" VALUES('lwJ2p5exVx8',4,1793696423000000);
INSERT INTO "cards" VALUES('38fBP0DveHI',5,1793696424000000);
INSERT INTO "cards" VALUES('HUBZBIi6D1w',6,1793696425000000);
INSERT INTO "cards" VALUES('mQFY_-VY39U',7,1793696431000000);
INSERT INTO "cards" VALUES('0HM-iKRLa50',9,1794218600000000);
INSERT INTO "cards" VALUES('BRdezmCrQm4',10,1794980752000000);
INSERT INTO "cards" VALUES('-128P23I1iQ',11,1794980768000000);
INSERT INTO "cards" VALUES('p4KjKg9gm4Y',12,1794980784000000);
INSERT INTO "cards" VALUES('j9TrL4o-WAg',13,1794980796000000);
INSERT INTO "cards" VALUES('Dj8WVvI9cUU',14,1794980812000000);
INSERT INTO "cards" VALUES('U0ZPhQ7-q-c',15,1794980832000000);
INSERT INTO "cards" VALUES('fbDLyL1x6AI',16,1794980856000000);
INSERT INTO "cards" VALUES('7na7DCGYn2E',17,1794980876000000);
INSERT INTO "cards" VALUES('0Pz0kGVN1Zc',18,1794980896000000);
INSERT INTO "cards" VALUES('JAEMnqsuGXQ',19,1794980908000000);
INSERT INTO "cards" VALUES('4d6l-UpMBek',20,1794980916000000);
INSERT INTO "cards" VALUES('_3G8AxvBZeE',21,1794980928000000);
INSERT INTO "cards" VALUES('ecdvAjIqX08',22,1794980940000000);
INSERT INTO "cards" VALUES('HyBSZ8kYwvo',23,1794980952000000);
INSERT INTO "cards" VALUES('nVAWgjC5MaA',24,1794980964000000);
INSERT INTO "cards" VALUES('5hYN1QofVX8',27,1795424420000000);
INSERT INTO "cards" VALUES('gNyzAyf0wKU',28,1795424425000000);
INSERT INTO "cards" VALUES('CnEucE9J9CQ',29,1795424431000000);
INSERT INTO "cards" VALUES('6sW9PzA55OM',30,1795424435000000);
INSERT INTO "cards" VALUES('Avcv6zI0Reg',39,1795424466000000);
INSERT INTO "cards" VALUES('jGGfUApjkak',49,1795424476000000);
INSERT INTO "cards" VALUES('7rG7_R2m_4Q',57,1795424484000000);
INSERT INTO "cards" VALUES('Xi2t7nDPoSs',64,1795424491000000);
INSERT INTO "cards" VALUES('Qtnvbm5KKi0',65,1795424495000000);
INSERT INTO "cards" VALUES('VnppwofPo6U',66,1795424499000000);
INSERT INTO "cards" VALUES('ZszPDuIBXOw',67,1795424503000000);
INSERT INTO "cards" VALUES('6pFvTgWxnXo',71,1795424521000000);
INSERT INTO "cards" VALUES('Fk-UVt-nJsA',73,1795424525000000);
INSERT INTO "cards" VALUES('4Je-f3_ydKY',77,1795428030000000);
INSERT INTO "cards" VALUES('nwFqnwSOJ9M',62,1795428325000000);
INSERT INTO "cards" VALUES('HtleYABEXmg',68,1795428326000000);
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
INSERT INTO "dead_letters" VALUES(1,347714009,NULL,'s1.5uL5zfUm.3ViyUFL0f6v0Vw6DAreJknu8tw3+nN6a/qDVV1208jqkDrI3pXNHFXRLh0M61D2p+U+X1env1KMpgzMrNqgg1TEqTH0GN8/iaB5Rg1+rvo2djfKmZZYMrN+mm6XBi6yY2dypSfx3OnPqRaQVJyJgpuqZ','s1.5uL5zfUm.kxuWO88ud2b8PKBmhomCdec0TExK9hKEVkoHGezHKzqbHbheKs2VwyKziB0=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347714010,5100032807,'s1.5uL5zfUm.VakfyAR5BHw1kEb2phO0Hq4bTOCiJYCrBjLxz78TIytcShSyc8pJUicL8bFT3ZQVufpDAP1KYyojEQeW1K4fPObJkoIXUG+9fsWFRW+0OyPgGFn2lvvVMTA0XrkEH0MO1dgs5wLDS5Jl1cm+I15GtnKPkkEQZ7JK1esSwgTIq+XNQ96QnuxXqQF7Uip9NOeYhu5/3nEgM9LsByIfg5Pv3X6gQaVaIe6Xr96J37bX5UBf0JmUzeHbNugnhe+olJv+JLHlFU0kYRwzi+PdJS3xkhkerTWs1jF/7K6WfKarYxB6M/fZxGBsvr4V5Z5dWwzcvz42NlGiNYG9FWKjhmKbyPas3Ft8gbz4wg6CNdNmAGErrRwrdrSzwL/b+dfDQgzK32bWxGjnf0IwMQVR9sgEemeDreFPBlACgklN8dSp4BC4G0Ph4UW8v2MsA7ASKFzljvt/Own4U+hHRRZerJg=','s1.5uL5zfUm.qGYK9Lu6lJHIJheaRY0dvwQkdgBABnPYuO5XZB0igzKmMqg6+YKlqgzEDljS20HFuqU++rLJTyoV1W6xBtjOOKSNNbbkA4Fm1yQT0NVtHNSygeFDvYMAIj94GD47+eU8Hnzaub04J0Ir62mgh0Mnd3ex04kEDUMpaI4dK7+OgADG16nRpjbbtJ5iXOzDG30sIG0eEuLboooN9Kx8nXY1XS2AZiVo3L9TYYKycZw=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714219,5100081405,'s1.5uL5zfUm.GEkVQlf8stPZOM2qRUnAU3XYoa2pGMznw7GKazXJECRoqX+XL7H2gbARVxNebdTDgXBjOWAmOeUnYRAh3PkfyvPQ2He2WLg1+hd4Df6vp/v0MKYpcSdc5TpjRh2Kzo2FKvW7ZtMCWB0NO8XT+YIe+OumAuNPbxmaQ0JT+gl/2eKejKcdBFdct2cK+Cj37wmdbE1WlECiSlCjJcH6y1GlWOwQCGH83h2rZI2J3hIXrET2cP4aOcpONnWTW5G8nj9j9rCOF9ZY+H41Nd6GzYIHIKtoLbLVygHShuJ/UerBVnvbRvDCDz82pMqnFqv0mnNF7SFdrUnbFD2z6QPCiu/R8I2QgUw/2fz/0ZQfZSeyI3QWy4oUakF/ShSEXXrSZrgXj5uyOVSJfAv55X2lBmdkn/de2+E+GFdtYReA9ZN9ANaHxHlaPX63wlzqbvMPOmVzA1WGYxqozTo9nVHzNp0JLwdXoe8NbZaD','s1.5uL5zfUm.aJv/qnlRIUjZKBl6p0hwi/Q/qBYGjtYpRHfxuA20JSu7//e4qKCz194AL3IIZAdv8E+UGe4N12fC4V0edZAU2YnwWl9EjDBFdiAcOAd+5yqYzOkY',1795428620000000,4242424242);
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
INSERT INTO "deals" VALUES(2,14,15,1,120000000,'IRT',0,739938,'',5100002038,1794980844000000);
INSERT INTO "deals" VALUES(3,14,15,1,125000000,'IRT',0,739938,'',5100002038,1794980852000000);
INSERT INTO "deals" VALUES(4,15,16,1,50000,'USD',0,739938,'',5100002038,1794980860000000);
INSERT INTO "deals" VALUES(5,15,16,2,70000,'USD',0,739938,'',5100002038,1794980868000000);
INSERT INTO "deals" VALUES(6,16,17,1,50000000,'IRT',0,739938,'',5100002038,1794980880000000);
INSERT INTO "deals" VALUES(7,16,17,1,50000000,'IRT',1,739938,'',5100002038,1794980888000000);
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
, manages INTEGER NOT NULL DEFAULT 0, named INTEGER NOT NULL DEFAULT 0, confirmed INTEGER) STRICT;
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.ZYbXcZElf3UhtAK2PEq342PYAa9Y0vucEr2GJwK5o5AnApZ+','s1.5uL5zfUm.9Ap5IFapsRUWWwUSHuIEGitfPpPhEJL+uqMr54DD/eCeXw==','',NULL,NULL,1,1794980748000000,NULL,NULL,0,'[]',0,0,1795424425000000);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.crqo5idt9sv9Ac2AM7MCBQS9viDlQMMPbBaozfL2Hg==','s1.5uL5zfUm.mP6LPe6vWvK4pXloC4u9ZzunAv0YxTUgKh0D7RDCVLhxt/MVZA==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[1794980756000000,1794980772000000,1794980788000000,1794980800000000,1794980816000000,1794980836000000,1794980920000000,1795424421000000,1795424436000000,1795424441000000,1795424512000000,1795424526000000,1795427540000000,1795428330000000]',0,0,1795422620000000);
INSERT INTO "desk_people" VALUES(5100009142,'s1.5uL5zfUm.8dnT7Gu9gRcXGK+sTHrfZGPvWZ1t+xKyHDHLCieVh6s=','s1.5uL5zfUm.6tKlNuLbpEVsYZErskV3izrNzhDGhNfJkcxHse38rVG2WHLTVz0=','',1794988176000000,1797658200000000,0,1794980724000000,NULL,NULL,0,'[1794980932000000,1794980944000000]',0,0,1795422621000000);
INSERT INTO "desk_people" VALUES(5100009869,'s1.5uL5zfUm.xQPkZqxnxHZ1g0Cn1PFVN7JPyy+xWJI5AWqOfNtfU73S2gC7VjXRArzpjnQz','s1.5uL5zfUm.G686W6lyK6zJUvZNlSz63Mc9q4fzLn4Z+bTBCBAF5hCGMOxTVp9P','sat-wed 09:00-14:00',NULL,NULL,0,1794980728000000,NULL,NULL,0,'[1794980924000000]',0,1,1795424420000000);
INSERT INTO "desk_people" VALUES(5100010571,'s1.5uL5zfUm.SyHCli/dL5ZSYh5SiBmlf0BFSK6krKYZLKdhRHEribA1','s1.5uL5zfUm.48DFuZDDE65p8jaYm6wtbKBYPCOOoQBhQZigYLPgSm1jkDduc4Po','',1794988180000000,NULL,0,1794980732000000,1794988180000000,NULL,0,'[1794980956000000]',0,0,1794980732000000);
INSERT INTO "desk_people" VALUES(5100011277,'s1.5uL5zfUm.M5zyuUeao6pPO/OiuD20o+xAs/IowrurTnxHRc/TJIc=','s1.5uL5zfUm./4KT3vohPNNkanZyx6fmSOdkkKGNvohSMIDFIdiNRZqiCPcQwL4=','',NULL,NULL,0,1794980736000000,NULL,NULL,0,'[1795428340000000]',1,0,1795424421000000);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx003ad2a7d888539f297beaff602ab975145050a957b20f8f',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx927f5cdcd5574b92882abed4761d232876d9c9c31b537735',1793696446000000);
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
INSERT INTO "group_members" VALUES(5100009142,-1002200000405);
INSERT INTO "group_members" VALUES(5100009869,-1002200000405);
INSERT INTO "group_members" VALUES(5100011277,-1002200000405);
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
, phone_index TEXT, alive INTEGER, topic INTEGER, quiet TEXT NOT NULL DEFAULT '[]', quiet_at INTEGER, quiet_due INTEGER, counts_as_other INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.YeUJtUuGqvUFCmhedUOwQLvi5YVW9weAl+z1czNrGig=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm./dje5w9QFF7iOOjvvi5kuSpNw8sEzy6NQcQonCODn/Y=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.3ydHcFBSnEK/l7EwZ/AEzY+6CcbQ6im65wLs7Mgqopg=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.3LbV3k0gv5XFAIbHs7f/SIN2JNcOecj8wpOBM7TcYQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.oeQss/ZJfsv3FPECVG4FjYr1fV5pmDv9DMRCWyZuQA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.Vez/dvT2vh51IPrGRM1e1v5v88Xxa7RbaYGgIBaZmIM=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,NULL,NULL,NULL,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.qWRWS+3YQKqelEG2r3eJEPik2cMhpqRTR7CjDfQ5FP8=','s1.5uL5zfUm.Tk/8ABjaFZXpDZ2EYjQqgelFsZIwRWMVkoQ2dU85g1G1qUEIpw==','fa','s1.5uL5zfUm.SQJUsstua55mntN1BB5lq2RKKhJR+OGxQ5NGB1r3kib5aw0ySXfSe2A=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.YDIkUc2o0hW62fLPeE93Ue0vDLVjlj6wochx8pC2ug==',1793696432000000,1793696431000000,1793696431000000,1793696438000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.cMr5XphzZ/W7/sPw+33nlUxpo9ALQnnTWiUDKQ4Z4j8q15LO',NULL,'fa',NULL,0,'s1.5uL5zfUm.iaUETjfibESXUC+cNfdPX5+uybn4PmqPLo0eVKskRknWJTi4vFEPc5ut4zs/ZNydhw==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696455000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696446000000,347713803,0,0,0,0,NULL,NULL,NULL,NULL,1793696446000000,1793696450000000,1793696455000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(9,5100008125,'s1.5uL5zfUm.gkXV0fv/GHg53NCflm3njrpKlL3Xaa1GHvG3mSLffO0=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(10,5100012167,'s1.5uL5zfUm.QmyeepeINFkYwW5vGEAFwR+xAHadZrevDqDqhokbVIQ=','s1.5uL5zfUm.sNQQhiJ5345JdoB1zi18w9w1KYJRguVXLO9V18WsvfuHkd3AQQ==','fa','s1.5uL5zfUm.mV7+4mZzd20umBmH+XCaYx+ANkOZpoZHxHiB+pIvq/wmW3m9741b0T4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980752000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980752000000,347713819,0,0,0,1,1794980752000000,5100002038,'s1.5uL5zfUm.GWnCzz9nNPJ1vmoPxh5DgLNRFF5GdAI8tS8U+DRfbg==',1794980756000000,1794980752000000,1794980752000000,1794980756000000,'d7300a88a0181cbf540bab8aa55cf657d7e67b08008a4d26ae0ccd22ed9ad057',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(11,5100012649,'s1.5uL5zfUm.Ly6yARhdma8R3SjLrBLTqoJZVe7rLj4Jx1cqHWDBW9vQZ16KUg==','s1.5uL5zfUm.21nSNA1kOO4lCkAhO6M5LRbwR2q05KIMISPeykhJwyiRorgr4nNN8ARN','fa','s1.5uL5zfUm.0aj3ramCJyoCVTYX9++BD2QyH28Cs9ErvK4FoFgnQ5TTRP+SB91shSM=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980768000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980768000000,347713828,0,0,0,1,1794980768000000,5100002038,'s1.5uL5zfUm.XKljt6FEDFomYlOFByCfRe1zWtu2Pb2IQPS/bD58rg==',1794980772000000,1794980768000000,1794980768000000,1794980772000000,'7b4b079c633a2071e7dd61820c587f74ab0c3a45a0f50a8d27cd1e8d941c334d',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(12,5100013891,'s1.5uL5zfUm.TX62NiUCCMT+gC3rZJf0/C7iP0FdshHQyAnCSlW1Xp3RCW8=','s1.5uL5zfUm.ubS9ce9gJsfUIRRhma1tKdysgjqykoaAg3dJWLfI3jUiDNjBil4vEg==','fa','s1.5uL5zfUm.pxejSPQrl2Xc/0ovY/Zm/k/j5gQznnJH//iOdoIkxAmarp36dIFBl70=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980784000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980784000000,347713837,0,0,0,1,1794980784000000,5100002038,'s1.5uL5zfUm.E61h29wtsBZ278N8G9gSiW8f5cpjPLSJsOKmixMoMA==',1794980788000000,1794980784000000,1794980784000000,1794980788000000,'f0a22e8a0afd3375e1d5224ceea322095023f1567aa2990ccad641a2babb6309',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(13,5100014890,'s1.5uL5zfUm.dW9IvHkVrMfCgzA+nthO/rwlMe85j0gj9rf8ZV1mjW/C','s1.5uL5zfUm.sqoCStTN2Lg28+wksBb2LKruN/Jp0uHt0cpoyutyO6kYWJGj4T4=','fa','s1.5uL5zfUm.a7bNGhYyf4PnGgOcRYdP4tJM81aQNgungBL58ruVdvb8MJMYvh3PwRs=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980796000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980796000000,347713845,0,0,0,1,1794980796000000,5100002038,'s1.5uL5zfUm.4xy0oPwYJgCotd80TvXLO98UsnwsVs/nLQBTccYVaQ==',1794980800000000,1794980796000000,1794980796000000,1794980800000000,'6e5c414c0d74a52013efc82cb1a2e6e85f200ffc5c92a62772da5c8c4a1757e7',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(14,5100016139,'s1.5uL5zfUm.gBaAz+uLaNlSWaES1Kqi/NaxHYhEsLjBVXyMtdaIgANZXzpaEYA=','s1.5uL5zfUm.4SdcgcieKPs1yMOggnsFZPgp6ozZxCUmrOV2bl3eNpRPq7MKRkYGVXArWg==','fa','s1.5uL5zfUm.BwB7PuHYx9cu6XUhqkYOyXvSrpOY+CHmtucOTlsKoJQRfJtK2S55ZqY=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99990016412873},{"about":"talk","option":"call","axis":"interest","points":34.99990016412873},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999957213228539},{"about":"engagement","option":"completed","axis":"interest","points":9.999957213228539}]',1794980828000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980812000000,347713854,0,0,0,1,1794980812000000,5100002038,'s1.5uL5zfUm.UcJMVwZKPCItCcdIZmlibQnPCJu+Zp6HHYhUfh+Rwg==',1794980816000000,1794980812000000,1794980828000000,1794980828000000,'832a273570770e4a6e4733f9ab6d923718eec43a3a1d0e0686e39257ddaebace',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(15,5100016737,'s1.5uL5zfUm.AbA8OPHYgTwFKSi0708IehplD6ZTGryUsgY9ymQxAZc=','s1.5uL5zfUm.jDgPQBr+LILlqQG8hTPgZ1mgfVFcbL4oB9lyfdb2Q5Uke5mt8Q==','fa','s1.5uL5zfUm.lXcxhKKhl9JRTbZIyE1KZIEK6JAB6zSap2TdbGLEXCONxRb9ko0bkoE=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980832000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980832000000,347713864,0,0,0,1,1794980832000000,5100002038,'s1.5uL5zfUm.Eog6v0mR3gdwEXrfqW9Z2nkrC1i/QkYGPqSppAFKZw==',1794980836000000,1794980832000000,1794980832000000,1794980844000000,'6d7208636e4c4cc97879d79aa69e4037845140de1d89ef41b044753c54bfc10b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(16,5100017808,'s1.5uL5zfUm.DM/4mFXYhEFziHXvsd63pLjEpzhLIp4Yq5bdxsZ9eVXZcB4AnO0=','s1.5uL5zfUm.krL7x0Zews2QNaZ+C62YcYz1gL5fXxGU4yRhTvOqRFJe7lJW0MrZ0lWUdg==','fa','s1.5uL5zfUm.+SDmkwCk/nfG4Lrv0Nwn2TG1HKpxxpOyGsXyWsp+72d3PyGO9NQ0bTk=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980856000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980856000000,347713875,0,0,0,1,1794980856000000,5100002038,'s1.5uL5zfUm.ZLep2kR+oKG/NUcBOwW/kSRjCLphINTZd5tar6p75w==',1794980860000000,1794980856000000,1794980856000000,1794980860000000,'78bcfee468a8235d6dfcb45e7bdcee5f8e72e226eadb2c75d4fd6ce74e059835',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(17,5100018556,'s1.5uL5zfUm.EfnxY93jgJPEv3XIpItVqmFiCBZrWRPKUtXuER9jXU0kDDJN8U8=','s1.5uL5zfUm.21pzE/+fh3HmsFS36FZhJWV+fMsInAkrogkOXRBfQ+S3bfvmIoPB33bkKQ==','fa','s1.5uL5zfUm.pQNIIcki81I3W2jtKDHH0IjoFgBdhAl0dittZLrAKQnEgCzhIN3Tyqc=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980876000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980876000000,347713884,0,0,0,1,1794980876000000,5100002038,'s1.5uL5zfUm.VNZ2SuyETSZAY/e5+Z/7DGWKaIiQJ7Zak3Lh/y6Q1g==',1794980880000000,1794980876000000,1794980876000000,1794980888000000,'f939f70b616bb281a3c4a55534636d5e60caf5de4f3c46b24764129aa4cf75cd',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(18,5100019861,'s1.5uL5zfUm.bb8UpaPCm6QxrP/a9pLrcL8idNb1XGp+Kboy9afCkRc6P/6J','s1.5uL5zfUm.qHC3knMMsJlVxiv+Z7uA1kA6LMb/UPVhmW1ItiTyK1MP/ZzPK8E50zA=','fa','s1.5uL5zfUm.lgR5SLzbdH4A2bifwMGJGHqQVVpRhr/u6Cc113iLO1H3grxQ+1DPi2k=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980896000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980896000000,347713893,0,0,0,1,1794980896000000,5100002038,'s1.5uL5zfUm.R79cGO1YYTUbQ67QQmnyPJ3aHrQag69afwODalPLEA==',1794980900000000,1794980896000000,1794980896000000,1794980904000000,'7c2763a4446582ba242637eb8c0736cec706e4213aef1e6b761e596bf17e5459',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(19,5100020146,'s1.5uL5zfUm.F8Fhn1Av3A9xj+vD52pBUJ7azTR9+piTcG7YvInjibfl','s1.5uL5zfUm.5kPXD/1yrCgfxer3Ei67z7I+Ob/m5ZBl2r+4TWWAjfPT2eQZxVs=','fa','s1.5uL5zfUm.VDLXbX4Iq9ut01oTxPUezc0LikbYwFCTUXUvKbn62J8DHH6QvPML9SY=',1,NULL,'own_phone',NULL,'sql',0,'disqualified',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980908000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980908000000,347713901,0,0,0,1,1794980908000000,5100002038,'s1.5uL5zfUm.yoXaX8iFXsr7v62JDaw9fBUGqhUv5V7yLGtlhAm9SQ==',1794980912000000,1794980908000000,1794980908000000,1794980912000000,'07c6c116168a49b5fb8f0fb748f1090df1677f8ca9e8783624952e843d50c1b9',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(20,5100020400,'s1.5uL5zfUm.DDnD+m8Rj8IT8c72R6iu7NsbMFZVlBArqNhR1iknTDNop+NFpzaZ','s1.5uL5zfUm.zSQPQ2dnseH++q1a1jEA4HO12+pwiz737cAd2tbXPLYvZzmLi1Gj4TLpy7Q=','fa','s1.5uL5zfUm.eyPZoRzdGc97UzgIuRfzQ04m8oZU7H1Zvi87EjZtGvHgZkpgmFFJ/N8=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980916000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980916000000,347713908,0,0,0,1,1794980916000000,NULL,NULL,NULL,1794980916000000,1794980916000000,1794988168000000,'2dd5eabef58ec789e7ba6da1e642ba74fe794963bf8a46ad112f61da4868c396',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(21,5100021849,'s1.5uL5zfUm.BtybNVGqR96aaKhg18WhFH9w/Qi7Cxb0NOcADFLkz058oObSm24=','s1.5uL5zfUm.+9lHuLhQ71w4EIXhuhoBeatNLq+fHd22w4VjkAT41VLI7CgGjCZ1+VAeiw==','fa','s1.5uL5zfUm./tjDGh4c2dm9u/gK3FvaObwuw9fpzv5hV77rOxOOw+3/K6wUyj86Dug=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980928000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980928000000,347713916,0,0,0,1,1794980928000000,5100011277,'s1.5uL5zfUm.JHFoYcLLQSBFDxdr+upYUfSqrq8lRVRm7CebhrHsTSM=',1795428340000000,1794980928000000,1794980928000000,1795428340000000,'20141301781af56036bfb4e423d70265a315e6efde1e53729cf2437e1840b8da',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(22,5100022089,'s1.5uL5zfUm.x7wmkjpUwA5WDmYYxcR4dhmuHmz3dA69kBWCtgxPzTb8L/E=','s1.5uL5zfUm.bCXHoA7AGe8UZYk1kcQSdtjXOxxadpYpbq2ZYU6on6YmnGbuYYE6jA==','fa','s1.5uL5zfUm.BvrWu8TeW8vRjmmJG/uY/nZZz16hi00LdUZQBUEil2BLW16OOXUbli8=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980940000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980940000000,347713924,0,0,0,1,1794980940000000,5100009142,'s1.5uL5zfUm.PbWdJuuGLAHgZfknVQQPHalLKMLqq1KJ/8nsV1gQYi8=',1794980944000000,1794980940000000,1794980940000000,1794980944000000,'8f426e6c7abdbdf5e2fb983df1bd1a9291d440045169d65bb7714829106e60b9',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(23,5100022648,'s1.5uL5zfUm.JVNIBIm0d7jyWH6xKrKtyMuQsPLuT4DNla9zwSC/Epo663zq','s1.5uL5zfUm.aRWR9zfD9az1mRwD3RULe7ptwrlUd4feOvVUNsBINwnal/EHqxjIlAQ=','fa','s1.5uL5zfUm.fQqKVzSD8LSdIin8FJSqWi57G1dg3oNsCOmyVE1n7GJXsD+G62Wr4iw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980952000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980952000000,347713932,0,0,0,1,1794980952000000,NULL,NULL,NULL,1794980952000000,1794980952000000,1794988180000000,'f3c3b1fb660ae57c0f5cb146691c38c4f2300cb971551b48c83d1d7098afefea',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(24,5100023753,'s1.5uL5zfUm.WpS/tT4taoaCRlHvaHUEMiHYFVhi24yAITB2m1B6jgkS','s1.5uL5zfUm.Y+xNDdgygWlfK4hi0VtxUu0kb9u6y+ybQMlp4+vufzmJS1nYhks=','fa','s1.5uL5zfUm.XBAxSIVkyMcAzCLzgAdb+/D2upp3+OUmWeiCtEh4VY6pZNhbse6pduY=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1794980964000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1794980964000000,347713940,0,0,0,1,1794980964000000,5100002038,'s1.5uL5zfUm.zQCmgNC17TAPph9kiKzDF0PHrzrz7ccvU3P/EIdFmg==',1795427540000000,1794980964000000,1794980964000000,1795427540000000,'21837238961960f14fbd330cf419a303e99faa021d5254396d44b24f3dacc5ca',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(25,5100024566,'s1.5uL5zfUm.Yi3UOiYiDxSe+LWl2bKRkKzbb2dbisCfDtCsOIhroMPU6EnNrcg=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(26,5100025167,'s1.5uL5zfUm.9I4vU7InTK9qE+yk6Ht0u6GkRjxK4NeUN3RVNIZQ+EkMAgjWxKE=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(27,5100025817,'s1.5uL5zfUm.LDGn95C0uWa+hR/AQtelOPaaQZ7XFpW+BujySNl5wtrBCz3J','s1.5uL5zfUm.N49upVV/dzFB1zSHMbMYv9oqCDHUSEWtEQJVmfc1raLW8CH8pQ==','fa','s1.5uL5zfUm.yu1ym7gcxvt3oa0uRtVR8xwBz5A9p1yAJ2Q22Gu+isx3tbC6rZQuY7M=',1,'s1.5uL5zfUm.qBH+cMyL8meB1oIpG+/Ll5FuAa5yuZ+xDugSZGeXtkWxaJ6GMdbYRsatlEs7H1ju','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713952,0,0,0,1,1795424420000000,NULL,NULL,NULL,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(28,5100026433,'s1.5uL5zfUm.Pz4TNFM1FuFX+hs+4N2w4PnS2h+b7vxJNoJ1BcDhTbkSNA==',NULL,'fa','s1.5uL5zfUm.NgT1Mk9f7zPnomFNkukalRpZUQo+BqSJfCaR8+Twtmy6FufhtA4XI84=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713959,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(29,5100026460,'s1.5uL5zfUm.1W6TK41iaOVn0M/g+tnCRUZkrX3QtO+15DUtguJawgc=','s1.5uL5zfUm.NVeKADh5ejylVRElzgJ+khaQgFZfppiVmb4XRLJvuzYUB36K','en',NULL,0,'s1.5uL5zfUm.1GIj2+RJ4mHU+FU/UhF4OnkGZ8q1i4qYb6v756cGBXPcdDp7Leo12ia4gozD','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713965,1,0,0,1,1795424434000000,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(30,5100027449,'s1.5uL5zfUm.xg/GxYlLl15N5kT/fZ+CivGjSTKqXyTO2rP++1CDnRE=',NULL,'fa','s1.5uL5zfUm.lRDMZBkyoCN9/VBleaX+aHGi3FP30Zs0UcpaUTeCiDKly+60OqUxE8w=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.SzblAOaS6MRbaHnSESzD1gQH5Q2twZM9PDsjT429Ng==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'578fb169aa5ef84af226b37d0254f4d6fe109bc90c7dd18852a098ae74c32a29',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(33,5100030601,'s1.5uL5zfUm.d0dNHSHi9xC9P5ng3oaDW13755KBrAeE7ZA1837lAe4AKqiR/w==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(34,5100031954,'s1.5uL5zfUm.3qpXN13jnxkevZdwGfpnDzU8LyM39RqagTj383J6YWHkO9E=',NULL,'en','s1.5uL5zfUm.Oybyw+aaBDgQa8AnddbQ/Lw5ti9DKrEBImAr3sRre49OpnTd92t5Vl0=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347714007,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(35,5100033688,'s1.5uL5zfUm.LnvCWd0n/LMqWzlI8gn6yXeWgrrI2RYjEvFDwLyg/Imr4xmOyFGH',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(36,5100035147,'s1.5uL5zfUm.EZWbV3TfM0HfI0iOi425yuQ3XTTa0gMJ0DO20SCULBA9BXKi',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(37,5100036732,'s1.5uL5zfUm.taDVOjXmOrlrEl+evqp3fYbnRTbm97IOhOI5Zh1XO08EM0Ox+XTm',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.H1l3giXIThSg3/mApJLKlkWc2sj6DTnCa17svA8z0jLiBTVPhd79gN0=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(38,5100037806,'s1.5uL5zfUm.ABvOK3s633D0U7VQGA4zF3LY8XSOOzpBdWBTaQzfAPaHC4VBKhK0',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(39,5100038878,'s1.5uL5zfUm.Vx6/Q1dME/QL9gnRimOITSryrCIggSabTPpBul1z+oXF+DQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(40,5100040127,'s1.5uL5zfUm.CSkHarzzIbTU8xsJcvBUjzPdr1NIG+17RGvewsKeOWqdEDXaacADYsA=',NULL,'fa','s1.5uL5zfUm.dadCD0IPY5c9cHAN6iyrEv2I8HTQY4bPS2nSwtn3O9Sy7aXYPJ1pFv0=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347714022,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'5a31c87660b3f3fb32a92256c6fc84d6ba1090fb3098c542d7e16f81ba6b141b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(41,5100041708,'s1.5uL5zfUm.GWIgYpdTaYQS6DqBQ7qguGf5bkJ3uvnl0b5mnpWYWZsjm083HApnaKk=',NULL,'fa','s1.5uL5zfUm.i40PsERiPvdNMyjgYzg6XbDAqPEz9v2wTsOLT08qkrSA68YIIBgic9w=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347714024,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'a39e1034a18252d38de0147ee33e28e09c39138401baf1302d7d495a003fc449',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(42,5100042744,'s1.5uL5zfUm.Mq2tO5ABP0RCeF7Pz4XTMVTW5Ia0Rk5yJwvznf9y7FqQtOlxy6JfBP4=',NULL,'fa','s1.5uL5zfUm.PQHpc06Wi00ZOORohdcqSihSthdzOfYE1O7wSWRe8/BwUrmXTyZ9/KQ=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347714027,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'8065bcb895e8a28b1003a4a0a5733725a4e68b5e78a3f997910280aba138cb3b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(43,5100043209,'s1.5uL5zfUm.dFXqPM1FN27UhNihLez3ktMTkfiboDuHG4+Kud42Uf1BR/dXoVOxIgM=',NULL,'fa','s1.5uL5zfUm.010bepQ4imuDfrYf5tx84VAYiAgLf7NEmeknMjUUFcWbko/n3eCxODs=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347714031,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'15cf0bf3b346df7c9a5e44cc4e46ff056e08730d607a8c55abbf9c872ea53479',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(44,5100044545,'s1.5uL5zfUm.oKAVZLlBhQxNee1ZtnvsRRZmXDGrAx/zKKB343rnq6lJWUA=',NULL,'fa','s1.5uL5zfUm.dp3OSK9TEQSZ1JI1xT8iDNv0IUicn+u7bHDIpJP3PtRaIYzBxe+N4vw=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347714036,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'2b6296f04041a79349f2eceb97d3477dfb3b9078cf385bcaf1b82db51ab4d756',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(45,5100045101,'s1.5uL5zfUm.QEc0z5zv0oIZJgG4LYDE0jWbn0kc8njOpNX6kA9cBSYmEtIhwdk0',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(46,5100046236,'s1.5uL5zfUm.9xHMHPeya1K1wH3p8rk3lF/ZvfrlqXNlwZNl7ze6ufJHkPKJ',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(47,5100047783,'s1.5uL5zfUm.J26xGypnhbKrEEVGwrFQC+pTf6B+4187rfkMnEG4Fkm7kFiESgKu',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.UMheqUpnQWOZyJCisgB/lzUU1efRPJtTWCpGhyQVGVtFLzaUDv7xltM=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(48,5100048646,'s1.5uL5zfUm.b0MVaKkOydU0QMZUAyLWskJfEU+TrxqpAcBkh0N/NWt5NVbJxBDm',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(49,5100050069,'s1.5uL5zfUm.acmjhSm8SlOhitxXbP/QD1EN2IA+ZP1WKRvXdp1KOTDGsgQ=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(50,5100051091,'s1.5uL5zfUm.dXB6pKGgLQ5bmAQJbFh3oFeX3rGVhNVZ7oWquztNak41a4fDbUSJCRE=',NULL,'en',NULL,0,'s1.5uL5zfUm.NLN+4qE50Pf4NFeyE5M/mWCIAAi2JVIY5eLWCfZaHECoc1yU1ym5hroAfPf6gm9t65qDJFvw7KI=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347714052,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(51,5100052569,'s1.5uL5zfUm.wWLsw7GRQ9g31fZHGcDelEL6iM1WCJV6oSjaqjQwXHWsAwvhL0nUY2Y=',NULL,'en',NULL,0,'s1.5uL5zfUm.K/Frgy59PEBdWDvAHNVZGXm54cQM81yyBJ0+hEyigZyQR0HaSsIY1f+AP+n0Btlq0AZKScQ0Zb0=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347714054,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(52,5100053899,'s1.5uL5zfUm.yvHanyDXmTrxVFiulw9Czk70ALgyBdiyl6szdqlbqm+NQdqx3YUDTRQ=',NULL,'en',NULL,0,'s1.5uL5zfUm.lttZkitT7+62mDTXZHvELAvp2SAkmZmsZl332cw1iUJs1tEIZCOw/6rF6jMCG/oN/KGF4cVFO3U=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347714057,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(53,5100055300,'s1.5uL5zfUm.5gt5VSy6mY6WUYz6YwqW/my62Z3A+gciBoPRnv2/ill5rUvg0E+N1cE=',NULL,'en',NULL,0,'s1.5uL5zfUm.2XGeE6inOTjlO45CZUZJXiIokc5an5jCIu7LFS2vxMbIqShb3Kds5+6hmB8vJBRuxUSNpKXd89s=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347714061,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(54,5100057090,'s1.5uL5zfUm.In4iicQmJQVFJpzLGHwexsSDkZwKyxSNzqXcupJGM1rXYlI=',NULL,'en',NULL,0,'s1.5uL5zfUm.LpWHFnsPOcmgCketQW9YaFuPGiRacBB0Jt9QEi704CIPzTsDTOHOI1qfnmZ6oWdn/XtNNtUHRkw=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347714066,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(55,5100057996,'s1.5uL5zfUm.01tbCbOob/LinvaLsjRbWOwxUeYKA1l5vHfdvFyuSUWk1dE=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(56,5100058302,'s1.5uL5zfUm.xU+v3bONvgZcR3hhCsumK1aTvw3v35QdWrCVxSXMqY7rTEPP',NULL,'fa','s1.5uL5zfUm.kieShSERtJKJhszoKiBLnlE/N05rkBmhhBm5sDlX5O/MQ1rxyWUYyHE=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347714074,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'eef53860cc29b9460ab0d25484eb97a6c71def7967ac66dd1f389bad12d63855',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(57,5100058339,'s1.5uL5zfUm.d+Q79Ncd8jwyoOKGQFs3l2fh7Tig0XPWaLMIycyEjMLv6BeSJgsLAHfK4EGJr9ILoQ==',NULL,'en',NULL,0,'s1.5uL5zfUm.3OzC7SFglBn4/y8E+/efSCmzpdXy6tg8MIr1ffKXLEekgI5vGs3UlEXOzjoVq1O7W5b07pKCD3c=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347714083,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(58,5100058985,'s1.5uL5zfUm.n3QZmVW0BhOR8Ye3vyuhGIKoh50ldEnsrSkX+hpFQRzygd/2',NULL,'en',NULL,0,'s1.5uL5zfUm.phxAf1wWbIOSBHxBNs0vLIFGxKBr+PkOQp9LCWvZR6mYt1WsqJa6z0qcrQzy2ku8KNH9bbCTONU=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347714087,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(59,5100060710,'s1.5uL5zfUm.kU85Pnu0xTl4E/KyXJV7tWjdhfOnjlO2m+V4sDhSXZA=',NULL,'fa','s1.5uL5zfUm.YQsG4OKTDIUOVSzS9dZdaG7jt9ih2AHTUAdQXFJWlWCE+3l8Un5uc0Y=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714198,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'b045af42c79fd9deeb260e7111de7e6ea23533f419b1070e4f0983e0519b0418',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(60,5100061298,'s1.5uL5zfUm.Hng+Qk9Umrbbg8VkJNTum086Do8or1e4/VdEt75oKr1n',NULL,'fa','s1.5uL5zfUm.I+0ssRIC0lUs/93znNXeO/cUSy/J/Eu1KfOyd8f/QZlm0l3HoNnbI4s=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347714091,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'f1c50e990b74055ef394b29c2fb758e7fb075886157c51cb1e3ca5a7da48722c',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(61,5100061585,'s1.5uL5zfUm.U6E7iwjfJ3dB2IcMaq2o15IEGGMOjNKC9iT62kADUsHFVA==',NULL,'fa','s1.5uL5zfUm.fQPD8zVJLuyjxRbDrqxMidUU97fW8nG+UYp95Rz8SRzT+uwZGaCJGTg=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347714094,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'21d3dd8708e976962fc0e1d0b8e015243dbc7d35047eb16a9a98cc0b5236a369',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(62,5100062969,'s1.5uL5zfUm.zPpNNDO6qiQ6zxXW8xae8x7OFpxfjhOSkK2dT67HDWApwA==',NULL,'fa','s1.5uL5zfUm.n6tuDIy0TtmeFPaK8SwvXJzCh5/adsNHwAQmZ2pK304LPnI4O16CV+A=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347714098,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'5dd78042f0cd7165558063bf902d3f123c0ad06821a221250e05fd4eb52abace',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(63,5100063964,'s1.5uL5zfUm.VfG0ktdqf63RF07ifsq8ClN+mV9xForrkIlE+sr8hPYpPA==',NULL,'fa','s1.5uL5zfUm.o0cVDn1n6VS87qPRhl0BlPN3/mM3F8z9geLsviytgH5OVW94l2/BW0Y=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347714103,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'b5ba5eb4d07fde31db34a1e02840d92bdb785f6fdde483249899ddd1cb77c2fa',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(64,5100065085,'s1.5uL5zfUm.EZfljRez5iiSYnI4s4h5i+XFUJW2/TuP+3A52W9ol4s=','s1.5uL5zfUm./Hx7tihsTuOFOJAnQYgc9Og8K7kuEgMIAZrKOzFvQoDJtvq0EQ==','fa','s1.5uL5zfUm.dqkboFknDnyFhBj6l7mZ9mCe5c4ituF3k/tLkPdlFiZfjvhlwwfnegY=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347714105,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'0cffd713a3f3f802fe2f051b714b1f276ccc1512002172b94470e117b1e15e7e',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0);
INSERT INTO "leads" VALUES(65,5100065764,'s1.5uL5zfUm.+tYyTN5hXH3gbNHF1bONrpLYCEOpoVbGCTH1Dt/+mcU=','s1.5uL5zfUm./rnpi47xcx73lAgpdoNqvbi+u+iBx7c1+ube5q7Q31HPtzuXIA==','fa','s1.5uL5zfUm.u+1NF2TZMPh7XjObROLvZX+jiFrhCrsCBEqOGI2Lk1liwnnZSB/YZAc=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347714111,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.rdGOcVL443akp+xE4EYve3GtnjqqfsClgKXqx61D7g==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'1d9c194cadb1deee229f231052450d48291ed157368eeb91c87e113740311415',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0);
INSERT INTO "leads" VALUES(66,5100066393,'s1.5uL5zfUm.T85eNVvH8ws3RzfbYz52HS/P6pKcAsMuqjc82ZG0FFg=','s1.5uL5zfUm.N37O8Gp2kw9IUrIS/ycGLGp7O2gbVsVEFiy3C6R/lr18HM74GQ==','fa','s1.5uL5zfUm.7GBkOFnI9EfmaCUMM543mS8D55uipEEc2o7JRNO+SMJNdxjXpE2x8Ss=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347714117,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'723adc27017be7f97f65beb8245db8f1d656aac9ba1e506108198a005d8c791d',NULL,NULL,'["asked"]',1795424499000000,NULL,0);
INSERT INTO "leads" VALUES(67,5100066791,'s1.5uL5zfUm.HVht3WEvHR2SDSQ+iKI6GeY0/YYa23XbMP1c7B69bT9JWw==','s1.5uL5zfUm.AU230MFAuj1UT0koktg0glXLnLqmj5Fx2/4/CobDUdHogV5I7oAL','fa','s1.5uL5zfUm.oOkU1Q0RGAg9d3u6f7zyIehF17095ZLQNDiLQ5nQo72ciZAGsU4f9+I=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347714123,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'5b9e58cbde83d1f1fc2498670d982f99285fec88809d82f872e1eb44286055a5',NULL,NULL,'[]',NULL,1795876200000000,0);
INSERT INTO "leads" VALUES(68,5100068642,'s1.5uL5zfUm.1MgxDfKC+Oh4UIDfjmPSR7/CPixDKRhanAI8YVOLR0Y=','s1.5uL5zfUm.JNVQdpyp/e8Pi8PF2AdGC3Nc5B7AmLCRaL5qU6ORKCClES0r4g==','fa','s1.5uL5zfUm.6m37G8JQYS2QLsMWWJHBOqbBONWLjulPIkMdtYIeIgy2Q7A1nsCGzMQ=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714139,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'6f9e9a644e921bcddd9160ba5231ef94cfcca4302c2503e498a7b84ac54e6279',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0);
INSERT INTO "leads" VALUES(69,5100069788,'s1.5uL5zfUm.EJt8K/OeaqOVA+5ZFnU2m3odTQaFyaVTbLtGnfdDJWZEFA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(70,5100070703,'s1.5uL5zfUm.GCRwIiE3o0ToiAe+eI3ydbAYah3iNWTfaK9LJHm4j8R4tA==',NULL,'fa','s1.5uL5zfUm.EOVxA/nlVVp4+JQYJLPO0QMCbP3EGV37+ByOhLUO165+PLQqNvBfQS8=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714146,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'42f5486837067bc0ba1b80b7369945abf69ee082abc96ced560ca07c097d9e43',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(71,5100071771,'s1.5uL5zfUm.V2dbnOG1f/epdzPbHZGufRfAj7GLdyVChPD0meIiqiSimw==',NULL,'fa','s1.5uL5zfUm.O5AH+hOGXPmjRr1a5ne8Beir5isibLnhYyGourpGSFLA9eLpHbzEUhc=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714150,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.DTlNWCx/WAVHQA27cq2DWis3uJuG2HzgbvYw2XfFQg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'b89890559f24e819ab43ea3aeb36f452bfbe4b83a1cad75e218c7470c6f1217b',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0);
INSERT INTO "leads" VALUES(72,5100073652,'s1.5uL5zfUm.dwpU3jNKZrHAlI/qWBRbSCwqu7wNxqLIPSDyV0juVIho+5o=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(73,5100074721,'s1.5uL5zfUm.rV0ymq7cqFTgtoea/U5SOjhlOJzl+FHVvilyUtyO/UM=','s1.5uL5zfUm.8dQ1gdH/BkqIaoL1w6Yhoya7JITleDB5B2Jg6YibrXtfoKvj3A==','fa','s1.5uL5zfUm.pNsqTWXzkNCGU93fQ4Z5hUa0+Kh2wpwM1j9unLHntxxrb6i1n7p4Gj8=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714158,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.5cE+zQ9F8KvRsNqfRTYq4Owsq/5HxPjQ5BGHBfyUIA==',1795424526000000,1795424525000000,1795424525000000,1795424544000000,'aaf33250acdd5d306314f0dd9b225b88b0e24634f2bc18d7bd14bc809bccb7a8',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(74,5100075243,'s1.5uL5zfUm.b9zr3EwPrJjVzHv8pWTDiktWCJ8WiFzqmmOUFhgXhHzxYVc5',NULL,'en',NULL,0,'s1.5uL5zfUm.Lo9qjl/hb9a/8lLEjEaHc2m0qpCnh8F3TBlUT8nLaig2ZCJ4otf+Oew=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714174,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(75,5100076408,'s1.5uL5zfUm.7Pu2T5LCT6IQ7+K7qDK52Dw2vdV1jdXC30iE0njXdSF/lzI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(76,5100077540,'s1.5uL5zfUm.qSrEyJH3vossEuh+C2LDEvlbWTijxOuyc8ddKqdXOq4B5w==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(77,5100078244,'s1.5uL5zfUm.pZW1NsKuYXa4fIwuvkCMF+j6bztySLN0fsoW3/3WAsA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(78,5100079985,'s1.5uL5zfUm.AxHst8QTq7n2dj9uqJ4kIFgD4ganEFF25IHpvexv5uprTA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(79,5100080490,'s1.5uL5zfUm.fTZamUXpiiMdHCTOXSUwhsQqLoJCLOl7+C0GTaJ8KlaT0g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.UlLh9cR313syXACRE5wCCe7i1H29a+63rP7/uBX4hfntgiXtUSpXOl2GgnFKFuNmSVj8+9M8eZXaBaurNx5x97LLp6c=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.Li91nq0lI6YPqCNmENWEBXbtWEMqSt/6TVJqDrWk7caU6uakE175fdgQ4pTlp3QMi9woORa3l39vXg9M5N6TIh5VRuc=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.dtMRKPDwiRI2cvSO/UW3LfsUnNYKvmYt2Xf9r9xlru2LXNgf128wpJHQulrerrHytvzUuxuQ5O7KQY+hdcqQ3ACjDno=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.v7JpeEfEHfNAdjrQoAACxWo/6cyKmJvmE/UpIOtihUC56GMHppIByamCkcSVAOc5zQ5QAk/ZDkpSif12ZDKJJ+5H3r8=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.4p4Gjt4akK++nv+EuCzLgrgfuhlqQbHdreZKyRjHh1X02YOpfETEji2xbJcqFfAbAvvIiwUD8gO3StQhUzePDFAYYg8=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.C5l1UueYvn3FlSV1z9MDLlslJNRV5h5r3unAW0GTzKrpMmPVyTkn6q6EI7PK4l5AF56wrR6S9u/vC+tNbxmQuQTPpls=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.XIxbYTo2zBjEEdhEMymPjwoh9EVMeU0NkaxonpWv3OJrzuKmYBe5icECUqAyenOGPlDttAhb',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.5BuImLauvvPGOJBp5TRL+GMOKKlB3rjxXKZJkK/tbz63n3nQlR/owtXadZHuLC+1j2ebl5s49xb4Bg4/ZzVnwCmdmfcjBZsJ',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.pGtcSt4neVQewkUEUZl51x08umKnLXeB7WFuPdD80f+ncK5ObPfDFPPK7D7SEfnPA2Jq5g3F',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.Sx2sZEUZHVrRoXX/i2CyuYFH/ZDKCE77hJA5/JBLgOYXq8faCM/7kT6/OPsOqXhQzo/65qMSmTuMF+FLMnd+qH14J1Hnx4aB/Cpt3Q==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.WOjYrFnA2PN37VQkqUbehnQL8W437K1+YrYBefXHnxtojnH0RxFp5L4KjolPJX8pCB3PkgIjFTFQHWTyrGZe1BTmZhyiZqHRzm/q9eO7RGaRVZXN3EN3sOFfJ0k8/6kz1Vgwpttjrs8/zVo=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696446000000,'{"source":"ig_story1","known":true}',0,347713802);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696446000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713803);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696446000000,'s1.5uL5zfUm.09bqa0eZgtXhBPWOgoHHctAW3hHhQSHpRaBzThhbcPKa45AT7Vs63gtKQLPHoiCK0jAPFndMg/pUSGWB2q5DrDFnLdhBOFNWKgzhJRWhOExv7wLA',0,347713803);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696446000000,'{"magnet":"guide"}',0,347713803);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696446000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'campaign',1793696446000000,'{"source":"g_ads7","known":true}',0,347713804);
INSERT INTO "ledger" VALUES(69,8,'guide',1793696446000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(70,8,'language',1793696450000000,'{"language":"fa"}',0,347713806);
INSERT INTO "ledger" VALUES(71,8,'blocked',1793696454000000,'{}',0,347713807);
INSERT INTO "ledger" VALUES(72,8,'unblocked',1793696455000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(73,9,'started',1794218600000000,'{"source":"","known":false}',0,347713809);
INSERT INTO "ledger" VALUES(74,9,'contact',1794218600000000,'s1.5uL5zfUm.VbIN/MbxLPqj9PQxJgB69Rdi75YKbFvNCfMn2aZfWIU5kI8EO8mJpQAcR6DB1rNcFXeqjfXnhnpiQy4cbDpI7q3lnZI=',0,347713809);
INSERT INTO "ledger" VALUES(75,9,'talk_asked',1794218600000000,'{}',0,347713809);
INSERT INTO "ledger" VALUES(76,9,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713809);
INSERT INTO "ledger" VALUES(77,9,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(78,9,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(79,9,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(80,6,'released',1794218600000000,'s1.5uL5zfUm.kES9lTjz0jSLbcJ86MFQHRoLRfn2aewZfkqoB1bH5eYf6+iFn798qNLpWq3lRUlhEfvXMr9MkCFb',0,-1793697327000000);
INSERT INTO "ledger" VALUES(81,1,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(82,2,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(83,3,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(84,4,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(85,5,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(86,6,'cooled',1794980720000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(87,10,'started',1794980752000000,'{"source":"","known":false}',0,347713818);
INSERT INTO "ledger" VALUES(88,10,'consented',1794980752000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713819);
INSERT INTO "ledger" VALUES(89,10,'contact',1794980752000000,'s1.5uL5zfUm.agsNG43BwXWp8LLt4ga2Y+xWWBqmsk3D/AfvbGhkZxW+TJ8PPhdF3eHW6aHLSl4eHmpcT81oi71RtOWakCOOPUyFYpDTtweF',0,347713819);
INSERT INTO "ledger" VALUES(90,10,'guide',1794980752000000,'{"magnet":"guide"}',0,347713819);
INSERT INTO "ledger" VALUES(91,10,'stage',1794980752000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(92,10,'answered',1794980752000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713820);
INSERT INTO "ledger" VALUES(93,10,'answered',1794980752000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713821);
INSERT INTO "ledger" VALUES(94,10,'stage',1794980752000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(95,10,'answered',1794980752000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713822);
INSERT INTO "ledger" VALUES(96,10,'answered',1794980752000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713823);
INSERT INTO "ledger" VALUES(97,10,'completed',1794980752000000,'{}',0,347713823);
INSERT INTO "ledger" VALUES(98,10,'promised',1794980752000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713823);
INSERT INTO "ledger" VALUES(99,10,'stage',1794980752000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(100,10,'heated',1794980752000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(101,10,'alerted',1794980752000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(102,10,'claimed',1794980756000000,'s1.5uL5zfUm.rAx7eVRHLnTKH5rGuqyijDkR95N9CPYJC0ZTVK3zbkfmVpQuqhI+wP5rpLp0JgPcqhKLoQxz',5100002038,347713824);
INSERT INTO "ledger" VALUES(103,10,'touched',1794980760000000,'{"how":"call","after_min":0}',5100002038,347713825);
INSERT INTO "ledger" VALUES(104,10,'meeting',1794980764000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713826);
INSERT INTO "ledger" VALUES(105,11,'started',1794980768000000,'{"source":"","known":false}',0,347713827);
INSERT INTO "ledger" VALUES(106,11,'consented',1794980768000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713828);
INSERT INTO "ledger" VALUES(107,11,'contact',1794980768000000,'s1.5uL5zfUm.rFA6LZRSKtu8kRpvWP79Im60nVq2sV0dAgApNtMACUIzaXlARpdVB17hgdOI82e2GwoBVUDuo9FUBYLgVey5YNZHYyl005lx',0,347713828);
INSERT INTO "ledger" VALUES(108,11,'guide',1794980768000000,'{"magnet":"guide"}',0,347713828);
INSERT INTO "ledger" VALUES(109,11,'stage',1794980768000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(110,11,'answered',1794980768000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713829);
INSERT INTO "ledger" VALUES(111,11,'answered',1794980768000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713830);
INSERT INTO "ledger" VALUES(112,11,'stage',1794980768000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(113,11,'answered',1794980768000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713831);
INSERT INTO "ledger" VALUES(114,11,'answered',1794980768000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713832);
INSERT INTO "ledger" VALUES(115,11,'completed',1794980768000000,'{}',0,347713832);
INSERT INTO "ledger" VALUES(116,11,'promised',1794980768000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713832);
INSERT INTO "ledger" VALUES(117,11,'stage',1794980768000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(118,11,'heated',1794980768000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(119,11,'alerted',1794980768000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(120,11,'claimed',1794980772000000,'s1.5uL5zfUm.Bkn0D5hrjMPGkfaBoKAjQTOJ1vGqkjGj4OBGNQ72v5oKjMV3bbBI+ZvlHpCo/OJkW7yB5RW+',5100002038,347713833);
INSERT INTO "ledger" VALUES(121,11,'touched',1794980776000000,'{"how":"no_answer","after_min":0}',5100002038,347713834);
INSERT INTO "ledger" VALUES(122,11,'meeting',1794980780000000,'{"at":"2026-11-18T07:00:00+00:00"}',5100002038,347713835);
INSERT INTO "ledger" VALUES(123,12,'started',1794980784000000,'{"source":"","known":false}',0,347713836);
INSERT INTO "ledger" VALUES(124,12,'consented',1794980784000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713837);
INSERT INTO "ledger" VALUES(125,12,'contact',1794980784000000,'s1.5uL5zfUm.py+ZFgfkYg1jWsudj87fBEO/0jvmJNGy/C8yLjefLRTu1Rrnlb2LTIowMFG2Ma56yt4pAR/8DoB0E2tshyRA21JWbL+ZkJls',0,347713837);
INSERT INTO "ledger" VALUES(126,12,'guide',1794980784000000,'{"magnet":"guide"}',0,347713837);
INSERT INTO "ledger" VALUES(127,12,'stage',1794980784000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(128,12,'answered',1794980784000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713838);
INSERT INTO "ledger" VALUES(129,12,'answered',1794980784000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713839);
INSERT INTO "ledger" VALUES(130,12,'stage',1794980784000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(131,12,'answered',1794980784000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713840);
INSERT INTO "ledger" VALUES(132,12,'answered',1794980784000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713841);
INSERT INTO "ledger" VALUES(133,12,'completed',1794980784000000,'{}',0,347713841);
INSERT INTO "ledger" VALUES(134,12,'promised',1794980784000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713841);
INSERT INTO "ledger" VALUES(135,12,'stage',1794980784000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(136,12,'heated',1794980784000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(137,12,'alerted',1794980784000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(138,12,'claimed',1794980788000000,'s1.5uL5zfUm.F06FUiOjbuX77XUwemXEoXYqSN4q5TqZP49qB6MyuL0ICzjaV1ccThCS2RrR2PGwyb7bMDCG',5100002038,347713842);
INSERT INTO "ledger" VALUES(139,12,'touched',1794980792000000,'{"how":"meeting","after_min":0}',5100002038,347713843);
INSERT INTO "ledger" VALUES(140,12,'meeting',1794980792000000,'{"at":"2026-12-05T07:00:00+00:00"}',5100002038,347713843);
INSERT INTO "ledger" VALUES(141,13,'started',1794980796000000,'{"source":"","known":false}',0,347713844);
INSERT INTO "ledger" VALUES(142,13,'consented',1794980796000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713845);
INSERT INTO "ledger" VALUES(143,13,'contact',1794980796000000,'s1.5uL5zfUm.PwHyQTxHusjukswFdvXsN6V4jsUk8x0E0w6CwZpavu0GB6W5L463waCROhjwlP/aaq5ypLQVsp60MGNHNq8WEzy9VwzoAUnO',0,347713845);
INSERT INTO "ledger" VALUES(144,13,'guide',1794980796000000,'{"magnet":"guide"}',0,347713845);
INSERT INTO "ledger" VALUES(145,13,'stage',1794980796000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(146,13,'answered',1794980796000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713846);
INSERT INTO "ledger" VALUES(147,13,'answered',1794980796000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713847);
INSERT INTO "ledger" VALUES(148,13,'stage',1794980796000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(149,13,'answered',1794980796000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713848);
INSERT INTO "ledger" VALUES(150,13,'answered',1794980796000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713849);
INSERT INTO "ledger" VALUES(151,13,'completed',1794980796000000,'{}',0,347713849);
INSERT INTO "ledger" VALUES(152,13,'promised',1794980796000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713849);
INSERT INTO "ledger" VALUES(153,13,'stage',1794980796000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(154,13,'heated',1794980796000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(155,13,'alerted',1794980796000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(156,13,'claimed',1794980800000000,'s1.5uL5zfUm.hFpXhnUXLUOH3O6hQKNi/GJlNtcTfA5uuwrfduMNxlcZbldBUUzqTpgKV5KoJepXKT81Woz9',5100002038,347713850);
INSERT INTO "ledger" VALUES(157,13,'touched',1794980804000000,'{"how":"call","after_min":0}',5100002038,347713851);
INSERT INTO "ledger" VALUES(158,13,'snoozed',1794980808000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713852);
INSERT INTO "ledger" VALUES(159,14,'started',1794980812000000,'{"source":"","known":false}',0,347713853);
INSERT INTO "ledger" VALUES(160,14,'consented',1794980812000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713854);
INSERT INTO "ledger" VALUES(161,14,'contact',1794980812000000,'s1.5uL5zfUm.TRRxJR9oG5+bplB1XbqSQKrR/fgoW58FTdnAjsoLEIjfhkCp0z6F4iTRLHNvMu5ebN0JUvqaWjtE9t2FPbrEgVMnnLlMZykP',0,347713854);
INSERT INTO "ledger" VALUES(162,14,'guide',1794980812000000,'{"magnet":"guide"}',0,347713854);
INSERT INTO "ledger" VALUES(163,14,'stage',1794980812000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(164,14,'answered',1794980812000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713855);
INSERT INTO "ledger" VALUES(165,14,'answered',1794980812000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713856);
INSERT INTO "ledger" VALUES(166,14,'stage',1794980812000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(167,14,'answered',1794980812000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713857);
INSERT INTO "ledger" VALUES(168,14,'answered',1794980812000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713858);
INSERT INTO "ledger" VALUES(169,14,'completed',1794980812000000,'{}',0,347713858);
INSERT INTO "ledger" VALUES(170,14,'promised',1794980812000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713858);
INSERT INTO "ledger" VALUES(171,14,'stage',1794980812000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(172,14,'heated',1794980812000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(173,14,'alerted',1794980812000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(174,14,'claimed',1794980816000000,'s1.5uL5zfUm.0fYe0+SmD6//+boFQ+fJ/MkdJnCrXn3eeJsgWDAlvaTzuLgCywIRyWtwGecDBFD2WzRKXbvZ',5100002038,347713859);
INSERT INTO "ledger" VALUES(175,14,'touched',1794980820000000,'{"how":"call","after_min":0}',5100002038,347713860);
INSERT INTO "ledger" VALUES(176,14,'snoozed',1794980824000000,'{"until":"2026-12-19T05:30:00+00:00"}',5100002038,347713861);
INSERT INTO "ledger" VALUES(177,14,'said',1794980828000000,'s1.5uL5zfUm.GDdvR0g9kBBtC4X6D0C/ZL3gPHtf0csjusuxJ+bL0g977eW2ihvIsWPPKps5MfG4wGBlxC39YOSMS9Vlfgh5wPDySCfn14eh',0,347713862);
INSERT INTO "ledger" VALUES(178,14,'awake',1794980828000000,'{"why":"wrote"}',0,347713862);
INSERT INTO "ledger" VALUES(179,15,'started',1794980832000000,'{"source":"","known":false}',0,347713863);
INSERT INTO "ledger" VALUES(180,15,'consented',1794980832000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713864);
INSERT INTO "ledger" VALUES(181,15,'contact',1794980832000000,'s1.5uL5zfUm.FX6xzMG1CLHDCMHKMMdjsBTfxrcEpvT6y9JOe9HB3yidC67owmD7J6jyw9EiMa8rad/yK76wg8nGoqHgRmQl/ggDUi2RP2Ap',0,347713864);
INSERT INTO "ledger" VALUES(182,15,'guide',1794980832000000,'{"magnet":"guide"}',0,347713864);
INSERT INTO "ledger" VALUES(183,15,'stage',1794980832000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(184,15,'answered',1794980832000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713865);
INSERT INTO "ledger" VALUES(185,15,'answered',1794980832000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713866);
INSERT INTO "ledger" VALUES(186,15,'stage',1794980832000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(187,15,'answered',1794980832000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713867);
INSERT INTO "ledger" VALUES(188,15,'answered',1794980832000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713868);
INSERT INTO "ledger" VALUES(189,15,'completed',1794980832000000,'{}',0,347713868);
INSERT INTO "ledger" VALUES(190,15,'promised',1794980832000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713868);
INSERT INTO "ledger" VALUES(191,15,'stage',1794980832000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(192,15,'heated',1794980832000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(193,15,'alerted',1794980832000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(194,15,'claimed',1794980836000000,'s1.5uL5zfUm.3/wvmnSXPNlyh8Uf2K70JN5DtaInGNu5rYuhfEHaFMHjGtc6Xvz4BDwUnCvFPTgyL0j3lkc8',5100002038,347713869);
INSERT INTO "ledger" VALUES(195,15,'touched',1794980840000000,'{"how":"call","after_min":0}',5100002038,347713870);
INSERT INTO "ledger" VALUES(196,15,'stage',1794980844000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713871);
INSERT INTO "ledger" VALUES(197,15,'outcome',1794980844000000,'s1.5uL5zfUm.vtucBG2bEXZ+X1W266/739648reGp5MW1MK8Ut6Ta5MCuNuYQt9jZPDHEh7XXiJa1nXi7kshkbPlzYLloAcn6+jnyEPOiHBg3/3TMBuRjm8RWL7879bRFcQ0e1T7szx7sLzvzW/fe3l+CaA=',5100002038,347713871);
INSERT INTO "ledger" VALUES(198,15,'outcome',1794980852000000,'s1.5uL5zfUm.krHs8qDQKrxX6Z8zmVAStqBB/hPJhirOhY4fasPNx3TI/pmkl3VXBl2Ri2ovjwS7I0VK6owYs8kuIpV4He6vARkFRVm8ouJ4+HPtiAbVrmNKWRLBYA8dOR3y0Lk+EaTYe/IWYv5C/1LeuA==',5100002038,347713873);
INSERT INTO "ledger" VALUES(199,16,'started',1794980856000000,'{"source":"","known":false}',0,347713874);
INSERT INTO "ledger" VALUES(200,16,'consented',1794980856000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713875);
INSERT INTO "ledger" VALUES(201,16,'contact',1794980856000000,'s1.5uL5zfUm.g5WbVwizXMKUYNQ882etpEt1Q7IBr4rEDYOMRAjTWXg1yIQzAXGHZ8LAqD+btyT2c54O0tLlaf24XSOGiMMu62edqk9+0uZc',0,347713875);
INSERT INTO "ledger" VALUES(202,16,'guide',1794980856000000,'{"magnet":"guide"}',0,347713875);
INSERT INTO "ledger" VALUES(203,16,'stage',1794980856000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(204,16,'answered',1794980856000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713876);
INSERT INTO "ledger" VALUES(205,16,'answered',1794980856000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713877);
INSERT INTO "ledger" VALUES(206,16,'stage',1794980856000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(207,16,'answered',1794980856000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713878);
INSERT INTO "ledger" VALUES(208,16,'answered',1794980856000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713879);
INSERT INTO "ledger" VALUES(209,16,'completed',1794980856000000,'{}',0,347713879);
INSERT INTO "ledger" VALUES(210,16,'promised',1794980856000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713879);
INSERT INTO "ledger" VALUES(211,16,'stage',1794980856000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(212,16,'heated',1794980856000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(213,16,'alerted',1794980856000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(214,16,'claimed',1794980860000000,'s1.5uL5zfUm.kindt8AC/bRGzSC4Wctb3FAh6o+wmzWKly0y3OJses2CeOTFxxiqq1RNQx8S4o0Ar71jLxV1',5100002038,347713880);
INSERT INTO "ledger" VALUES(215,16,'stage',1794980860000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713880);
INSERT INTO "ledger" VALUES(216,16,'outcome',1794980860000000,'s1.5uL5zfUm.ZVKOBtq6XepacvXa00U37TilvT2Z356sgeKqoihDZjX8lXahoQRYUos/g+3/kA3YpjK6Ochc0KAzPPOBWEUg/z7OUZADXnqa87vn0dTTFVAuKOzY4l6ROaJLl7VyjeBLX/k8oFAzUQ==',5100002038,347713880);
INSERT INTO "ledger" VALUES(217,16,'outcome',1794980868000000,'s1.5uL5zfUm.GmFyizJ8iRi0aXwMEPoWf3Rj/KZaBCcyBfh3QGHj1+tVfqelKuoTQ45g5b66qDaqKwPxyu8i9tLtJ8Qt3nSb38mT830p0DBHQM+/2NOcuHvzhTRLsHBy1+sAaoCWIiQvAlcpiQ77UfoQLqg82V7g',5100002038,347713882);
INSERT INTO "ledger" VALUES(218,17,'started',1794980876000000,'{"source":"","known":false}',0,347713883);
INSERT INTO "ledger" VALUES(219,17,'consented',1794980876000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713884);
INSERT INTO "ledger" VALUES(220,17,'contact',1794980876000000,'s1.5uL5zfUm.Dp81ni5PFQ03VsfvRDyHH6q2Dxon+nM0TzSAKG+lzhXhEWRu4q5baxeWL/gs0e7Unpl3exTnaunTX97i1Id05s2pViyuAzU8',0,347713884);
INSERT INTO "ledger" VALUES(221,17,'guide',1794980876000000,'{"magnet":"guide"}',0,347713884);
INSERT INTO "ledger" VALUES(222,17,'stage',1794980876000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(223,17,'answered',1794980876000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713885);
INSERT INTO "ledger" VALUES(224,17,'answered',1794980876000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713886);
INSERT INTO "ledger" VALUES(225,17,'stage',1794980876000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(226,17,'answered',1794980876000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713887);
INSERT INTO "ledger" VALUES(227,17,'answered',1794980876000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713888);
INSERT INTO "ledger" VALUES(228,17,'completed',1794980876000000,'{}',0,347713888);
INSERT INTO "ledger" VALUES(229,17,'promised',1794980876000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713888);
INSERT INTO "ledger" VALUES(230,17,'stage',1794980876000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(231,17,'heated',1794980876000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(232,17,'alerted',1794980876000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(233,17,'claimed',1794980880000000,'s1.5uL5zfUm.hmIWs/YwjeRhVsymyu+2lwnLn58ijges65m+esepCZ75MUd2SzKK4OqL+GFREHjgRBgYbsWb',5100002038,347713889);
INSERT INTO "ledger" VALUES(234,17,'stage',1794980880000000,'{"before":"sql","after":"customer","reason":""}',5100002038,347713889);
INSERT INTO "ledger" VALUES(235,17,'outcome',1794980880000000,'s1.5uL5zfUm.1wf1oSCmy8IvdOgUCTRHY6BTkFNFCBhduDykGwRgCUcNdL1eIA3Jeb/yHlad5L/hPGH1mdYhX14lpDBPF9u6HQiOdQrxc8i+xfLl/ai5tTY8sbuoR0X74gob8vw3xIaDNn4gZWYfT9gYbQ==',5100002038,347713889);
INSERT INTO "ledger" VALUES(236,17,'stage',1794980888000000,'s1.5uL5zfUm.+Oy2B933eyr4b487idWLMqerFjegJO+/KWir7SvSaZqw1EdCX4TO5KIdaJUHo+GqMz4uwNW5cYgKsjmRozqHQdLfaAif6W4zAkNVwhmq+Ex3JEEz2Q==',5100002038,347713891);
INSERT INTO "ledger" VALUES(237,17,'outcome',1794980888000000,'s1.5uL5zfUm.HAn9UQ8n8Tf6yFGU/HPNdJm5iHgNJLRSkuV60xeqfSv6giv7Ql1Ir3P8B/0NjvUq31go45bjBZLXTXOAu3G131/aOWgbE8mpJ6j3ENKuWPexAspVy8CUgXmH',5100002038,347713891);
INSERT INTO "ledger" VALUES(238,18,'started',1794980896000000,'{"source":"","known":false}',0,347713892);
INSERT INTO "ledger" VALUES(239,18,'consented',1794980896000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713893);
INSERT INTO "ledger" VALUES(240,18,'contact',1794980896000000,'s1.5uL5zfUm.Gw/zKoGyRvRQQGY3F3QW01djy0zhqa03+73An5xAfMl2ZmQggzZT78xDAjv/8JOUMl0LKrpisQ1A3/uW0U11pTUXZz1fG22Q',0,347713893);
INSERT INTO "ledger" VALUES(241,18,'guide',1794980896000000,'{"magnet":"guide"}',0,347713893);
INSERT INTO "ledger" VALUES(242,18,'stage',1794980896000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(243,18,'answered',1794980896000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713894);
INSERT INTO "ledger" VALUES(244,18,'answered',1794980896000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713895);
INSERT INTO "ledger" VALUES(245,18,'stage',1794980896000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,18,'answered',1794980896000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713896);
INSERT INTO "ledger" VALUES(247,18,'answered',1794980896000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713897);
INSERT INTO "ledger" VALUES(248,18,'completed',1794980896000000,'{}',0,347713897);
INSERT INTO "ledger" VALUES(249,18,'promised',1794980896000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713897);
INSERT INTO "ledger" VALUES(250,18,'stage',1794980896000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(251,18,'heated',1794980896000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(252,18,'alerted',1794980896000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(253,18,'claimed',1794980900000000,'s1.5uL5zfUm.befwQqHU597+EY3WJwUa7rd1gfrIAfkKgRgTHmfpk4C5at0Nl3+1N8b0dzqJKFB0HJkd43A8',5100002038,347713898);
INSERT INTO "ledger" VALUES(254,18,'outcome',1794980900000000,'s1.5uL5zfUm.ja62qKxqYizQgw9W4QQmFXA0kgxbRJD+lljeCngpppdy7EK2uVChug62+0cui7wjbT93JZnjGUivI+KxcsfhxusYcSDskbWkqsv7SL4=',5100002038,347713898);
INSERT INTO "ledger" VALUES(255,18,'cooled',1794980900000000,'{"reason":"person"}',5100002038,347713898);
INSERT INTO "ledger" VALUES(256,18,'reopened',1794980904000000,'s1.5uL5zfUm.JKpvrGEtDWUU5ShPCb/+sF/9TJlvZPpCYxoDUvwK+Osc+JXuOUYd/hcoTfyYUHUwKtEHFQ==',5100002038,347713899);
INSERT INTO "ledger" VALUES(257,18,'outcome',1794980904000000,'s1.5uL5zfUm.jZ0UvcXSMhnyyrtaS+mNFc1JdibkGFRO4A1xuN56N0KtwJA4g2EcJQaZ6xqFsRYZdnQ7kYXTvJitWtBT3RbjF+P5SPiMAeNI6xdQgdbo59Dlw2s=',5100002038,347713899);
INSERT INTO "ledger" VALUES(258,19,'started',1794980908000000,'{"source":"","known":false}',0,347713900);
INSERT INTO "ledger" VALUES(259,19,'consented',1794980908000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713901);
INSERT INTO "ledger" VALUES(260,19,'contact',1794980908000000,'s1.5uL5zfUm.p8qhmexZD90NkRVCxuqYlMQnMLFjC2ceGSS6LoJs00sOrNI4E06P1glCq83UlVrO1e5nC1rcu9JqQVd0tXQs32dWV/jCjBAp',0,347713901);
INSERT INTO "ledger" VALUES(261,19,'guide',1794980908000000,'{"magnet":"guide"}',0,347713901);
INSERT INTO "ledger" VALUES(262,19,'stage',1794980908000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(263,19,'answered',1794980908000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713902);
INSERT INTO "ledger" VALUES(264,19,'answered',1794980908000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713903);
INSERT INTO "ledger" VALUES(265,19,'stage',1794980908000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(266,19,'answered',1794980908000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713904);
INSERT INTO "ledger" VALUES(267,19,'answered',1794980908000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713905);
INSERT INTO "ledger" VALUES(268,19,'completed',1794980908000000,'{}',0,347713905);
INSERT INTO "ledger" VALUES(269,19,'promised',1794980908000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713905);
INSERT INTO "ledger" VALUES(270,19,'stage',1794980908000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(271,19,'heated',1794980908000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(272,19,'alerted',1794980908000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(273,19,'claimed',1794980912000000,'s1.5uL5zfUm.MzFmMlsmVn4TXpl6UWAmI1G321V7OiDw6SZjv+1IZub1ADoFTIcgPNMdLnHyz707miv0Wl2/',5100002038,347713906);
INSERT INTO "ledger" VALUES(274,19,'outcome',1794980912000000,'s1.5uL5zfUm.4hYQOMK4UnrvoORsoP2zIlW7ZtvGk5b4KhYHBCSn7oFOiT+TMiu1PkgreYOVHqDMPDCW1GuUJfoYhHAs3aH1I3dXIhr5dG5GdLibapiE6SD31dE7',5100002038,347713906);
INSERT INTO "ledger" VALUES(275,19,'cooled',1794980912000000,'{"reason":"person"}',5100002038,347713906);
INSERT INTO "ledger" VALUES(276,20,'started',1794980916000000,'{"source":"","known":false}',0,347713907);
INSERT INTO "ledger" VALUES(277,20,'consented',1794980916000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713908);
INSERT INTO "ledger" VALUES(278,20,'contact',1794980916000000,'s1.5uL5zfUm.zBNQE1LKAoj6HGyrwOM1X35jOi+z0T09ANRLUrMW/mBlyLP48gXScgpz6EQNmFwtUAPEJQ8t+9iXXqApPwyTVUEx0x2fUBrQ',0,347713908);
INSERT INTO "ledger" VALUES(279,20,'guide',1794980916000000,'{"magnet":"guide"}',0,347713908);
INSERT INTO "ledger" VALUES(280,20,'stage',1794980916000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,20,'answered',1794980916000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713909);
INSERT INTO "ledger" VALUES(282,20,'answered',1794980916000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713910);
INSERT INTO "ledger" VALUES(283,20,'stage',1794980916000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(284,20,'answered',1794980916000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713911);
INSERT INTO "ledger" VALUES(285,20,'answered',1794980916000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713912);
INSERT INTO "ledger" VALUES(286,20,'completed',1794980916000000,'{}',0,347713912);
INSERT INTO "ledger" VALUES(287,20,'promised',1794980916000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713912);
INSERT INTO "ledger" VALUES(288,20,'stage',1794980916000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(289,20,'heated',1794980916000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(290,20,'alerted',1794980916000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(291,20,'claimed',1794980920000000,'s1.5uL5zfUm.Wdod8HflWg9SV72FYbNVOGaZirhDRjMzItiafZV/xoewgZTBu/saFxAGspPvz/C2ESx/+Lhu',5100002038,347713913);
INSERT INTO "ledger" VALUES(292,20,'assigned',1794980924000000,'s1.5uL5zfUm.NU/TUrwVYRB6hPQQ2PKzjtnO8c5UufgB/kYlqo+kYrfvwpZYe1icCcWUi0H+8+lhbCbZXPL1YDtpLetVZjam1hJWr7yzfl12i0ChXNGhoC1C5mCytJMf9wSW',5100002038,347713914);
INSERT INTO "ledger" VALUES(293,21,'started',1794980928000000,'{"source":"","known":false}',0,347713915);
INSERT INTO "ledger" VALUES(294,21,'consented',1794980928000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(295,21,'contact',1794980928000000,'s1.5uL5zfUm.r96BjObrSBfzQdQmh+6WPypDBieR0ZkVT+z/CyVCZLoxvTM6vR1oxiPJSQQIvPP/xy5fi2+QgyCu31eHRj0+/5qDrKosKGlN',0,347713916);
INSERT INTO "ledger" VALUES(296,21,'guide',1794980928000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(297,21,'stage',1794980928000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(298,21,'answered',1794980928000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713917);
INSERT INTO "ledger" VALUES(299,21,'answered',1794980928000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713918);
INSERT INTO "ledger" VALUES(300,21,'stage',1794980928000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(301,21,'answered',1794980928000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713919);
INSERT INTO "ledger" VALUES(302,21,'answered',1794980928000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713920);
INSERT INTO "ledger" VALUES(303,21,'completed',1794980928000000,'{}',0,347713920);
INSERT INTO "ledger" VALUES(304,21,'promised',1794980928000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713920);
INSERT INTO "ledger" VALUES(305,21,'stage',1794980928000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(306,21,'heated',1794980928000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(307,21,'alerted',1794980928000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(308,21,'claimed',1794980932000000,'s1.5uL5zfUm.evLkRDCT6jGl92qZxj/R80pKfJRR4jtMFrN9cQOTdWU57hxgfPCVhqfuHpe737PX2+wZQK6YRg==',5100009142,347713921);
INSERT INTO "ledger" VALUES(309,21,'released',1794980936000000,'s1.5uL5zfUm.nxe4s8+zLEN1+sjzPYcsy0VM/+GGbCExzYqQZvqjWUNymDPu00iISja1Be2F5fPlsJWu7m8V0m8=',5100009142,347713922);
INSERT INTO "ledger" VALUES(310,22,'started',1794980940000000,'{"source":"","known":false}',0,347713923);
INSERT INTO "ledger" VALUES(311,22,'consented',1794980940000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(312,22,'contact',1794980940000000,'s1.5uL5zfUm.JntzN+k8/ftA8C6Qzem7pz0RxiwlYgEXcsqWGm2o+bpqqB24rtsntvH0E3Ue69kpjC4OfVgjjmrTMXV6ArLERHTuin9nrfow',0,347713924);
INSERT INTO "ledger" VALUES(313,22,'guide',1794980940000000,'{"magnet":"guide"}',0,347713924);
INSERT INTO "ledger" VALUES(314,22,'stage',1794980940000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(315,22,'answered',1794980940000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713925);
INSERT INTO "ledger" VALUES(316,22,'answered',1794980940000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713926);
INSERT INTO "ledger" VALUES(317,22,'stage',1794980940000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(318,22,'answered',1794980940000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713927);
INSERT INTO "ledger" VALUES(319,22,'answered',1794980940000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713928);
INSERT INTO "ledger" VALUES(320,22,'completed',1794980940000000,'{}',0,347713928);
INSERT INTO "ledger" VALUES(321,22,'promised',1794980940000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713928);
INSERT INTO "ledger" VALUES(322,22,'stage',1794980940000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(323,22,'heated',1794980940000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(324,22,'alerted',1794980940000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(325,22,'claimed',1794980944000000,'s1.5uL5zfUm.Qx5+VY2P5ORaYBQVWa+dqkDS7PqDNW+MOXac2a5QuMxT/aOuWctanFPD8PijKvgzOPzo+Xjx8g==',5100009142,347713929);
INSERT INTO "ledger" VALUES(326,22,'touched',1794980948000000,'{"how":"call","after_min":0}',5100009142,347713930);
INSERT INTO "ledger" VALUES(327,23,'started',1794980952000000,'{"source":"","known":false}',0,347713931);
INSERT INTO "ledger" VALUES(328,23,'consented',1794980952000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713932);
INSERT INTO "ledger" VALUES(329,23,'contact',1794980952000000,'s1.5uL5zfUm.nhPzFxALp/w8JdKXggOAFDFuRPggmQANa8lSEphmsyTjVi8ZvMynDUfA6rtlIjnDoRnq1UxZtAhXhF9fo5p2JKujB1CG6VAa',0,347713932);
INSERT INTO "ledger" VALUES(330,23,'guide',1794980952000000,'{"magnet":"guide"}',0,347713932);
INSERT INTO "ledger" VALUES(331,23,'stage',1794980952000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(332,23,'answered',1794980952000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713933);
INSERT INTO "ledger" VALUES(333,23,'answered',1794980952000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713934);
INSERT INTO "ledger" VALUES(334,23,'stage',1794980952000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(335,23,'answered',1794980952000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713935);
INSERT INTO "ledger" VALUES(336,23,'answered',1794980952000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713936);
INSERT INTO "ledger" VALUES(337,23,'completed',1794980952000000,'{}',0,347713936);
INSERT INTO "ledger" VALUES(338,23,'promised',1794980952000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713936);
INSERT INTO "ledger" VALUES(339,23,'stage',1794980952000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(340,23,'heated',1794980952000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(341,23,'alerted',1794980952000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(342,23,'claimed',1794980956000000,'s1.5uL5zfUm.w7QoyKkMdqBl85NHTkkRZs6Qnh7qF9ZWAa6fKkq9sPhJla1KovIDEOFPbHNRh4H6SS8aI9NMXec=',5100010571,347713937);
INSERT INTO "ledger" VALUES(343,23,'touched',1794980960000000,'{"how":"call","after_min":0}',5100010571,347713938);
INSERT INTO "ledger" VALUES(344,24,'started',1794980964000000,'{"source":"","known":false}',0,347713939);
INSERT INTO "ledger" VALUES(345,24,'consented',1794980964000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713940);
INSERT INTO "ledger" VALUES(346,24,'contact',1794980964000000,'s1.5uL5zfUm.WBAxmLGSJPgvAcK+IXHwd1K1LqMcAHO8kvBmwPftG0uZbaFrhiu9unR0YCag+FlXrJez0FQD1zDkKPCcT+dGdOgdYw55qqWs',0,347713940);
INSERT INTO "ledger" VALUES(347,24,'guide',1794980964000000,'{"magnet":"guide"}',0,347713940);
INSERT INTO "ledger" VALUES(348,24,'stage',1794980964000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(349,24,'answered',1794980964000000,'{"question":"need","option":"sales","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713941);
INSERT INTO "ledger" VALUES(350,24,'answered',1794980964000000,'{"question":"timing","option":"now","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713942);
INSERT INTO "ledger" VALUES(351,24,'stage',1794980964000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(352,24,'answered',1794980964000000,'{"question":"budget","option":"mid","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713943);
INSERT INTO "ledger" VALUES(353,24,'answered',1794980964000000,'{"question":"talk","option":"call","language":"fa","funnel":"19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b"}',0,347713944);
INSERT INTO "ledger" VALUES(354,24,'completed',1794980964000000,'{}',0,347713944);
INSERT INTO "ledger" VALUES(355,24,'promised',1794980964000000,'{"promise":"before","moment":"2026-11-18T14:30:00+00:00","deadline":"2026-11-18T14:30:00+00:00"}',0,347713944);
INSERT INTO "ledger" VALUES(356,24,'stage',1794980964000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(357,24,'heated',1794980964000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(358,24,'alerted',1794980964000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(359,20,'released',1794988168000000,'s1.5uL5zfUm.K1Ato+pcfMxNpMyVk49BR19wubvy5RLumUZfQioI4sOmXWFzIgrW8wcZ1KkYt1hVd27yBylg75Bl4jvOPuqpLjpIoGRPTjw=',0,-1794981824000000);
INSERT INTO "ledger" VALUES(360,10,'held',1794988168000000,'{}',5100002038,347713945);
INSERT INTO "ledger" VALUES(361,11,'no_show',1794988172000000,'{}',5100002038,347713946);
INSERT INTO "ledger" VALUES(362,23,'released',1794988180000000,'s1.5uL5zfUm.izSQSxA3qA9xIcGbBdMrveO3Fh22ZUje60B89Gfb6g4d+yYRJsSwq2HdoBGs7Equ3if2mK20oA+Q',0,347713948);
INSERT INTO "ledger" VALUES(363,25,'started',1795422620000000,'{"source":"site","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(364,26,'started',1795422621000000,'{"source":"site","known":true}',0,347713950);
INSERT INTO "ledger" VALUES(365,27,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713951);
INSERT INTO "ledger" VALUES(366,27,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713952);
INSERT INTO "ledger" VALUES(367,27,'contact',1795424420000000,'s1.5uL5zfUm.A4lA9JztUKWVJZgVgB2oPa7ATxdZpFAReL7AkcOMg7HTr/N4lMmZ1wYbl38FfvGj3NfZuO0MIyHKysHA+0qk9ghY0gaPEDZ1',0,347713952);
INSERT INTO "ledger" VALUES(368,27,'guide',1795424420000000,'{"magnet":"guide"}',0,347713952);
INSERT INTO "ledger" VALUES(369,27,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(370,27,'answered',1795424420000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713953);
INSERT INTO "ledger" VALUES(371,27,'answered',1795424420000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713954);
INSERT INTO "ledger" VALUES(372,27,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(373,27,'answered',1795424420000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713955);
INSERT INTO "ledger" VALUES(374,27,'answered',1795424420000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713956);
INSERT INTO "ledger" VALUES(375,27,'completed',1795424420000000,'{}',0,347713956);
INSERT INTO "ledger" VALUES(376,27,'promised',1795424420000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713956);
INSERT INTO "ledger" VALUES(377,27,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(378,27,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(379,27,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(380,27,'claimed',1795424421000000,'s1.5uL5zfUm.cQcEqhdP1xAuUlOI9PfdiyMZ32AXcLEnS25Z8vd4/W6TmRJE0idCVDFgnjqXN0Wmr9k5ztO9',5100002038,347713957);
INSERT INTO "ledger" VALUES(381,28,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713958);
INSERT INTO "ledger" VALUES(382,28,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713959);
INSERT INTO "ledger" VALUES(383,28,'contact',1795424425000000,'s1.5uL5zfUm.CTBwjmCraN7ZTTXeOHTaxGQgzcCBrxHo7QPUbc4QKW3jwfHdlc6Ht1NgdRLRdVfP0C9Ydwo35UlHVgUKh7gdpA2gI75mAK4E',0,347713959);
INSERT INTO "ledger" VALUES(384,28,'guide',1795424425000000,'{"magnet":"guide"}',0,347713959);
INSERT INTO "ledger" VALUES(385,28,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(386,28,'answered',1795424425000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713960);
INSERT INTO "ledger" VALUES(387,28,'answered',1795424425000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713961);
INSERT INTO "ledger" VALUES(388,28,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(389,28,'answered',1795424425000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713962);
INSERT INTO "ledger" VALUES(390,28,'answered',1795424425000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713963);
INSERT INTO "ledger" VALUES(391,28,'completed',1795424425000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(392,28,'promised',1795424425000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713963);
INSERT INTO "ledger" VALUES(393,28,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(394,28,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(395,28,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(396,29,'started',1795424426000000,'{"source":"site","known":true}',0,347713964);
INSERT INTO "ledger" VALUES(397,29,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713965);
INSERT INTO "ledger" VALUES(398,29,'contact',1795424426000000,'s1.5uL5zfUm.V2arbp8tEucE8abQH7F9n1oZsvJubycfUb6TECzaDyQNWCtuKbM/AYeSNsRN3h0UrPFOsoQbj17DiCjGDxI1LbQP/m6LG/tzNMJhGfFF1+4=',0,347713965);
INSERT INTO "ledger" VALUES(399,29,'guide',1795424426000000,'{"magnet":"guide"}',0,347713965);
INSERT INTO "ledger" VALUES(400,29,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(401,29,'answered',1795424426000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713966);
INSERT INTO "ledger" VALUES(402,29,'answered',1795424426000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713967);
INSERT INTO "ledger" VALUES(403,29,'answered',1795424426000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713968);
INSERT INTO "ledger" VALUES(404,29,'answered',1795424426000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713969);
INSERT INTO "ledger" VALUES(405,29,'completed',1795424426000000,'{}',0,347713969);
INSERT INTO "ledger" VALUES(406,29,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(407,29,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713970);
INSERT INTO "ledger" VALUES(408,29,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713978);
INSERT INTO "ledger" VALUES(409,29,'alerted',1795424434000000,'{"alert":1}',0,347713978);
INSERT INTO "ledger" VALUES(410,30,'started',1795424435000000,'{"source":"","known":false}',0,347713979);
INSERT INTO "ledger" VALUES(411,30,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713980);
INSERT INTO "ledger" VALUES(412,30,'contact',1795424435000000,'s1.5uL5zfUm.S2gGuKR78fXmin0LFfTcIoFT51dzdRPuoNUKazP1C/gIHeX9x5feFxuxsRRsEx7d5REzmOlcdu92jVEvRGwhEFX+sUGQ345w',0,347713980);
INSERT INTO "ledger" VALUES(413,30,'guide',1795424435000000,'{"magnet":"guide"}',0,347713980);
INSERT INTO "ledger" VALUES(414,30,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(415,30,'answered',1795424435000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713981);
INSERT INTO "ledger" VALUES(416,30,'answered',1795424435000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713982);
INSERT INTO "ledger" VALUES(417,30,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(418,30,'answered',1795424435000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713983);
INSERT INTO "ledger" VALUES(419,30,'answered',1795424435000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713984);
INSERT INTO "ledger" VALUES(420,30,'completed',1795424435000000,'{}',0,347713984);
INSERT INTO "ledger" VALUES(421,30,'promised',1795424435000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713984);
INSERT INTO "ledger" VALUES(422,30,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(423,30,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(424,30,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(425,30,'claimed',1795424436000000,'s1.5uL5zfUm.2akx08PNq21fVBfjFrgi4jFYL1/A10Q0GODVmsmfmmnnlJOSktMB7Tf12A7yfiW5Kxzf9W8H',5100002038,347713985);
INSERT INTO "ledger" VALUES(457,30,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347714000);
INSERT INTO "ledger" VALUES(458,30,'stopped',1795424450000000,'{}',0,347714000);
INSERT INTO "ledger" VALUES(459,30,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(460,33,'started',1795424454000000,'{"source":"","known":false}',0,347714001);
INSERT INTO "ledger" VALUES(461,34,'started',1795424458000000,'{"source":"","known":false}',0,347714006);
INSERT INTO "ledger" VALUES(462,34,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714007);
INSERT INTO "ledger" VALUES(463,34,'contact',1795424458000000,'s1.5uL5zfUm.MxbvKhPZ1DxpExol1SpBlIZqhW/wUImgG9rFIIkjLS4+uCkST6yl+CedYn7BpqaHBHDXMejR12o03u8nN6dl90joJb9hHNLIEgLg6qo5C0c+ejA9kiOJcQdl2LxzC9QB/V7HNBE=',0,347714007);
INSERT INTO "ledger" VALUES(464,34,'guide',1795424458000000,'{"magnet":"guide"}',0,347714007);
INSERT INTO "ledger" VALUES(465,34,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(466,34,'blocked',1795424458000000,'{}',0,347714008);
INSERT INTO "ledger" VALUES(467,35,'started',1795424462000000,'{"source":"flyer","known":true}',0,347714011);
INSERT INTO "ledger" VALUES(468,36,'started',1795424463000000,'{"source":"flyer","known":true}',0,347714012);
INSERT INTO "ledger" VALUES(469,37,'started',1795424464000000,'{"source":"flyer","known":true}',0,347714014);
INSERT INTO "ledger" VALUES(470,37,'unread_contact',1795424464000000,'s1.5uL5zfUm.DdljqdvZdmKohlplqj3TLf5WluSX5sfcKUxXxI4VB2aFpObQZMkX/XNyWGIZ+d3oc7obOg==',0,347714015);
INSERT INTO "ledger" VALUES(471,37,'unread_contact',1795424464000000,'s1.5uL5zfUm.ZN5lrKTVEG3AmkxcBB8QFsOQOzYFhBEV9b720AI6IrjETmItgvr1l+auv4RGsoW+GD/nFw==',0,347714016);
INSERT INTO "ledger" VALUES(472,38,'started',1795424465000000,'{"source":"flyer","known":true}',0,347714017);
INSERT INTO "ledger" VALUES(473,38,'declined',1795424465000000,'{}',0,347714018);
INSERT INTO "ledger" VALUES(474,39,'started',1795424466000000,'{"source":"flyer","known":true}',0,347714019);
INSERT INTO "ledger" VALUES(475,39,'contact',1795424466000000,'s1.5uL5zfUm./AhvPE613VaRP8D6ERd488yCbhYplaLimSj9g8W0x14qOHrslx+qMtXEOf5FV9xhLSEq2TFjWgrWbvnPB+T08s1Yi7c=',0,347714020);
INSERT INTO "ledger" VALUES(476,39,'talk_asked',1795424466000000,'{}',0,347714020);
INSERT INTO "ledger" VALUES(477,39,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714020);
INSERT INTO "ledger" VALUES(478,39,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(479,39,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(480,39,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(481,40,'started',1795424467000000,'{"source":"flyer","known":true}',0,347714021);
INSERT INTO "ledger" VALUES(482,40,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714022);
INSERT INTO "ledger" VALUES(483,40,'contact',1795424467000000,'s1.5uL5zfUm.ib1t77CR07OElM6pVyuTEFf6AptNDiwH6IzFDek/LnDzHIKoHkeAQ/wDMiBZARrgGznzjp9ex3F0rdHVdGcbm1Sc5EChXLg5',0,347714022);
INSERT INTO "ledger" VALUES(484,40,'guide',1795424467000000,'{"magnet":"guide"}',0,347714022);
INSERT INTO "ledger" VALUES(485,40,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(486,41,'started',1795424468000000,'{"source":"flyer","known":true}',0,347714023);
INSERT INTO "ledger" VALUES(487,41,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714024);
INSERT INTO "ledger" VALUES(488,41,'contact',1795424468000000,'s1.5uL5zfUm.af72HjbwRUf9Z1eAPcSYrpxGG7SpMwMmOBl8h6dzHYhAcx6drWHmv66p3v7yKt6s/8JVnK52BWJS66/weU48T+ux3OVFe/dF',0,347714024);
INSERT INTO "ledger" VALUES(489,41,'guide',1795424468000000,'{"magnet":"guide"}',0,347714024);
INSERT INTO "ledger" VALUES(490,41,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(491,41,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714025);
INSERT INTO "ledger" VALUES(492,42,'started',1795424469000000,'{"source":"flyer","known":true}',0,347714026);
INSERT INTO "ledger" VALUES(493,42,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714027);
INSERT INTO "ledger" VALUES(494,42,'contact',1795424469000000,'s1.5uL5zfUm.c9h+7SgEDFZDAbGddw2RJXHrQaBOIUiIXm1k6pL5FabNOGrtZfqftVby2KvnkfuIHzhz8F11Rad3tYux1eIpYMVAMlZZeSYG',0,347714027);
INSERT INTO "ledger" VALUES(495,42,'guide',1795424469000000,'{"magnet":"guide"}',0,347714027);
INSERT INTO "ledger" VALUES(496,42,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(497,42,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714028);
INSERT INTO "ledger" VALUES(498,42,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714029);
INSERT INTO "ledger" VALUES(499,42,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(500,43,'started',1795424470000000,'{"source":"flyer","known":true}',0,347714030);
INSERT INTO "ledger" VALUES(501,43,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714031);
INSERT INTO "ledger" VALUES(502,43,'contact',1795424470000000,'s1.5uL5zfUm.UJQYAw8febKJ6ZRISEjMofddc6Ma8CqIHOyc+LFAAcQudxE+6Qkbr9ZNiZduj2fLDTbwRuUgPmmgav11YcRj/RxYTPmaxkFm',0,347714031);
INSERT INTO "ledger" VALUES(503,43,'guide',1795424470000000,'{"magnet":"guide"}',0,347714031);
INSERT INTO "ledger" VALUES(504,43,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(505,43,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714032);
INSERT INTO "ledger" VALUES(506,43,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714033);
INSERT INTO "ledger" VALUES(507,43,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(508,43,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714034);
INSERT INTO "ledger" VALUES(509,44,'started',1795424471000000,'{"source":"flyer","known":true}',0,347714035);
INSERT INTO "ledger" VALUES(510,44,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714036);
INSERT INTO "ledger" VALUES(511,44,'contact',1795424471000000,'s1.5uL5zfUm.GLQjvkyykvntZIp81zbPpfmKZzt3zPri+PNJch8tD/Ka0hyys3Av64tBfQWif/OYuHPqMj3m7zQX5KiWuDu0JDJQr4QIyUfL',0,347714036);
INSERT INTO "ledger" VALUES(512,44,'guide',1795424471000000,'{"magnet":"guide"}',0,347714036);
INSERT INTO "ledger" VALUES(513,44,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(514,44,'answered',1795424471000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714037);
INSERT INTO "ledger" VALUES(515,44,'answered',1795424471000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714038);
INSERT INTO "ledger" VALUES(516,44,'answered',1795424471000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714039);
INSERT INTO "ledger" VALUES(517,44,'answered',1795424471000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714040);
INSERT INTO "ledger" VALUES(518,44,'completed',1795424471000000,'{}',0,347714040);
INSERT INTO "ledger" VALUES(519,44,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(520,45,'started',1795424472000000,'{"source":"flyer","known":true}',0,347714041);
INSERT INTO "ledger" VALUES(521,46,'started',1795424473000000,'{"source":"flyer","known":true}',0,347714042);
INSERT INTO "ledger" VALUES(522,47,'started',1795424474000000,'{"source":"flyer","known":true}',0,347714044);
INSERT INTO "ledger" VALUES(523,47,'unread_contact',1795424474000000,'s1.5uL5zfUm.4Mg3OQFwLaop3gRgEbh5Ijgpxcghk8kKUqRgI3DmY6bW6JwZuR9pmKMd6R12JWfVcWJlyA==',0,347714045);
INSERT INTO "ledger" VALUES(524,47,'unread_contact',1795424474000000,'s1.5uL5zfUm.NxEEMMhUz3eP7Ts1O6tRfC5ZERF6Ye1hDAL4rvHM42nF0V1240A7Q3B2TD6ubD448ao5/w==',0,347714046);
INSERT INTO "ledger" VALUES(525,48,'started',1795424475000000,'{"source":"flyer","known":true}',0,347714047);
INSERT INTO "ledger" VALUES(526,48,'declined',1795424475000000,'{}',0,347714048);
INSERT INTO "ledger" VALUES(527,49,'started',1795424476000000,'{"source":"flyer","known":true}',0,347714049);
INSERT INTO "ledger" VALUES(528,49,'contact',1795424476000000,'s1.5uL5zfUm.BX7cSsMxE9DqS7niKjhQk4BXfr/U7yyz5kz5a9RPIhd+aed3m6sXGvEXE2IltIiGxxRP61sRJggdobQ7tU80rv5JAxw=',0,347714050);
INSERT INTO "ledger" VALUES(529,49,'talk_asked',1795424476000000,'{}',0,347714050);
INSERT INTO "ledger" VALUES(530,49,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714050);
INSERT INTO "ledger" VALUES(531,49,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(532,49,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(533,49,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(534,50,'started',1795424477000000,'{"source":"flyer","known":true}',0,347714051);
INSERT INTO "ledger" VALUES(535,50,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714052);
INSERT INTO "ledger" VALUES(536,50,'contact',1795424477000000,'s1.5uL5zfUm.3aTxWeA3Ozwy2UDb9g5Er4ToNwfX2fsNHLHgYGYJz4y3JAwBwVkoiprlgEX0Li7HJxz5R4n3s10cnZhkM0G6YXVNAJMRt0fMcgMJwmqnarwMHLSQfbqbjPMeoQ==',0,347714052);
INSERT INTO "ledger" VALUES(537,50,'guide',1795424477000000,'{"magnet":"guide"}',0,347714052);
INSERT INTO "ledger" VALUES(538,50,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(539,51,'started',1795424478000000,'{"source":"flyer","known":true}',0,347714053);
INSERT INTO "ledger" VALUES(540,51,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714054);
INSERT INTO "ledger" VALUES(541,51,'contact',1795424478000000,'s1.5uL5zfUm.MOH6AHpIkAbh4zvAUCbtdb25TkXDOMU9seUOwSmEKOQZcjR+LfqK9/sTAaEKEMNMEPsNNWtkGUruz+6JtHo87fhgCIHj9WZzkDIcACycAewtUBJcuzMtUXiGhQ==',0,347714054);
INSERT INTO "ledger" VALUES(542,51,'guide',1795424478000000,'{"magnet":"guide"}',0,347714054);
INSERT INTO "ledger" VALUES(543,51,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(544,51,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714055);
INSERT INTO "ledger" VALUES(545,52,'started',1795424479000000,'{"source":"flyer","known":true}',0,347714056);
INSERT INTO "ledger" VALUES(546,52,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714057);
INSERT INTO "ledger" VALUES(547,52,'contact',1795424479000000,'s1.5uL5zfUm.LNpMvl7KzADYkXIM+AODpJp1tJkbrnJdOjnmMf5P5vDxRIAQ8ZoOreL3/rQnylM4S72XtcETKs/LsfoNcr4nHYNbWa7jFoQWIDLuC6OpN0sr4DqoJ5VbllBFfg==',0,347714057);
INSERT INTO "ledger" VALUES(548,52,'guide',1795424479000000,'{"magnet":"guide"}',0,347714057);
INSERT INTO "ledger" VALUES(549,52,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(550,52,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714058);
INSERT INTO "ledger" VALUES(551,52,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714059);
INSERT INTO "ledger" VALUES(552,52,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(553,53,'started',1795424480000000,'{"source":"flyer","known":true}',0,347714060);
INSERT INTO "ledger" VALUES(554,53,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714061);
INSERT INTO "ledger" VALUES(555,53,'contact',1795424480000000,'s1.5uL5zfUm.XALI4FTQiQM4rWNPXXJG4dsWduINvk12QIpgaE49gFEgJ9NIUX0GEl2YSaraUPhGb4f7s5MJFnCAzF4zf9FsaNv51wiXtLT759fp4g2CC9k7LjJcI4yrmR87sA==',0,347714061);
INSERT INTO "ledger" VALUES(556,53,'guide',1795424480000000,'{"magnet":"guide"}',0,347714061);
INSERT INTO "ledger" VALUES(557,53,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(558,53,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714062);
INSERT INTO "ledger" VALUES(559,53,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714063);
INSERT INTO "ledger" VALUES(560,53,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(561,53,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714064);
INSERT INTO "ledger" VALUES(562,54,'started',1795424481000000,'{"source":"flyer","known":true}',0,347714065);
INSERT INTO "ledger" VALUES(563,54,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714066);
INSERT INTO "ledger" VALUES(564,54,'contact',1795424481000000,'s1.5uL5zfUm.sgZHwtp6MLD9DFuajeVt7C+zc5tmn2ysfsM+JWWVSmEWM4MNUoUysyG6yr7FZ1q/9PG56tNPP/dPk8KLVATnxAwQeDEilNUzRcaaXq+Y8uX3de1U4edrld6Ugg==',0,347714066);
INSERT INTO "ledger" VALUES(565,54,'guide',1795424481000000,'{"magnet":"guide"}',0,347714066);
INSERT INTO "ledger" VALUES(566,54,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(567,54,'answered',1795424481000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714067);
INSERT INTO "ledger" VALUES(568,54,'answered',1795424481000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714068);
INSERT INTO "ledger" VALUES(569,54,'answered',1795424481000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714069);
INSERT INTO "ledger" VALUES(570,54,'answered',1795424481000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714070);
INSERT INTO "ledger" VALUES(571,54,'completed',1795424481000000,'{}',0,347714070);
INSERT INTO "ledger" VALUES(572,54,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(573,55,'started',1795424482000000,'{"source":"flyer","known":true}',0,347714071);
INSERT INTO "ledger" VALUES(574,56,'started',1795424483000000,'{"source":"flyer","known":true}',0,347714073);
INSERT INTO "ledger" VALUES(575,56,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714074);
INSERT INTO "ledger" VALUES(576,56,'contact',1795424483000000,'s1.5uL5zfUm.3L1N9bHUZ6dx1573Zl9dbq/H0BTaAObST4gdwCSsRfWJX2LND040t+bYspgRjt03VtipamlbVsK0EY+y3x0x61U0+/miJiBt',0,347714074);
INSERT INTO "ledger" VALUES(577,56,'guide',1795424483000000,'{"magnet":"guide"}',0,347714074);
INSERT INTO "ledger" VALUES(578,56,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(579,56,'answered',1795424483000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714075);
INSERT INTO "ledger" VALUES(580,56,'answered',1795424483000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714076);
INSERT INTO "ledger" VALUES(581,56,'answered',1795424483000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714077);
INSERT INTO "ledger" VALUES(582,56,'answered',1795424483000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714078);
INSERT INTO "ledger" VALUES(583,56,'completed',1795424483000000,'{}',0,347714078);
INSERT INTO "ledger" VALUES(584,56,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(585,56,'answered',1795424483000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714081);
INSERT INTO "ledger" VALUES(586,57,'started',1795424484000000,'{"source":"flyer","known":true}',0,347714082);
INSERT INTO "ledger" VALUES(587,57,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714083);
INSERT INTO "ledger" VALUES(588,57,'contact',1795424484000000,'s1.5uL5zfUm.bgmfcC4DdF0By879tPAvuh9cs1bQwYeG0Z6dNbXrXQE6SOfWu/vngEjEB//jnyMkAVO4HRkICIdwV1E1DWdyo1KaN7e3sf5XykxZhAz6Y9ge3it0/mGJ1ZbOIg==',0,347714083);
INSERT INTO "ledger" VALUES(589,57,'guide',1795424484000000,'{"magnet":"guide"}',0,347714083);
INSERT INTO "ledger" VALUES(590,57,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(591,57,'answered',1795424484000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714084);
INSERT INTO "ledger" VALUES(592,57,'talk_asked',1795424484000000,'{}',0,347714085);
INSERT INTO "ledger" VALUES(593,57,'promised',1795424484000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714085);
INSERT INTO "ledger" VALUES(594,57,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(595,57,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(596,57,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(597,58,'started',1795424485000000,'{"source":"flyer","known":true}',0,347714086);
INSERT INTO "ledger" VALUES(598,58,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714087);
INSERT INTO "ledger" VALUES(599,58,'contact',1795424485000000,'s1.5uL5zfUm.ld1xRur7iqoitxr1rzUc2U6yEg1U4441FeCKSK5ZCk8kLuc8h4eiBgsSrKlUmXK0681PS6i25iSGSEfiD2vAsNBuEwNgzhwzeajnul3d+EKx9jhUO3BKnehcLg==',0,347714087);
INSERT INTO "ledger" VALUES(600,58,'guide',1795424485000000,'{"magnet":"guide"}',0,347714087);
INSERT INTO "ledger" VALUES(601,58,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(602,58,'said',1795424485000000,'s1.5uL5zfUm.120o7NwLX28yS915ofoiE0qgSIXws4Bag0fvBWPU7Z40oOufwxqE9wjMvqewSQx0z2bjEgGa+zG+/+fTTJtgzaV//BT8hT2/Li023fs=',0,347714088);
INSERT INTO "ledger" VALUES(603,58,'price_asked',1795424485000000,'{}',0,347714088);
INSERT INTO "ledger" VALUES(604,59,'started',1795424486000000,'{"source":"flyer","known":true}',0,347714089);
INSERT INTO "ledger" VALUES(605,60,'started',1795424487000000,'{"source":"flyer","known":true}',0,347714090);
INSERT INTO "ledger" VALUES(606,60,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714091);
INSERT INTO "ledger" VALUES(607,60,'contact',1795424487000000,'s1.5uL5zfUm.fI8Jn/1pkqb5REWhrCJe9XLyvsHwHckHQ6OV17R+p53c5aZGV0tYt+/LTfW6lmxXW2g0bNDXU46Rf8np/L0sM6bmywXSbUmU',0,347714091);
INSERT INTO "ledger" VALUES(608,60,'guide',1795424487000000,'{"magnet":"guide"}',0,347714091);
INSERT INTO "ledger" VALUES(609,60,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(610,60,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714092);
INSERT INTO "ledger" VALUES(611,61,'started',1795424488000000,'{"source":"flyer","known":true}',0,347714093);
INSERT INTO "ledger" VALUES(612,61,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714094);
INSERT INTO "ledger" VALUES(613,61,'contact',1795424488000000,'s1.5uL5zfUm.er2esVcf92MfdNmHiTiEMDx4wUl0qq5JwoclEV8aHbG0dobtT/zbd18hcLfq0iXJ6gRw95TRpxYqLf+MggfihBpz83Iiz7Ds',0,347714094);
INSERT INTO "ledger" VALUES(614,61,'guide',1795424488000000,'{"magnet":"guide"}',0,347714094);
INSERT INTO "ledger" VALUES(615,61,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(616,61,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714095);
INSERT INTO "ledger" VALUES(617,61,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714096);
INSERT INTO "ledger" VALUES(618,61,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(619,62,'started',1795424489000000,'{"source":"flyer","known":true}',0,347714097);
INSERT INTO "ledger" VALUES(620,62,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714098);
INSERT INTO "ledger" VALUES(621,62,'contact',1795424489000000,'s1.5uL5zfUm.W8si9HD5PrGPU38T6DTZB09VQCYP65+UrXI4S6QpzqMLh5BbkGDvvQcz4lHPuy1wq4ieYJwBzJEN/GeiGv/Jsk3lzl5jJBPJ',0,347714098);
INSERT INTO "ledger" VALUES(622,62,'guide',1795424489000000,'{"magnet":"guide"}',0,347714098);
INSERT INTO "ledger" VALUES(623,62,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(624,62,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714099);
INSERT INTO "ledger" VALUES(625,62,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714100);
INSERT INTO "ledger" VALUES(626,62,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(627,62,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714101);
INSERT INTO "ledger" VALUES(628,63,'started',1795424490000000,'{"source":"flyer","known":true}',0,347714102);
INSERT INTO "ledger" VALUES(629,63,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714103);
INSERT INTO "ledger" VALUES(630,63,'contact',1795424490000000,'s1.5uL5zfUm.oHfFdx3JripCpwn2/JtR4tKKRozix2LYwsSFXH3xFCKbbxtLbbblLozSL1zTtiOKoYT68SR0LStTyZJVob4LUbV/oQ6y59Sc',0,347714103);
INSERT INTO "ledger" VALUES(631,63,'guide',1795424490000000,'{"magnet":"guide"}',0,347714103);
INSERT INTO "ledger" VALUES(632,63,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(633,64,'started',1795424491000000,'{"source":"","known":false}',0,347714104);
INSERT INTO "ledger" VALUES(634,64,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714105);
INSERT INTO "ledger" VALUES(635,64,'contact',1795424491000000,'s1.5uL5zfUm.5lIq8jP7df1QPQxzwGbTAz3MhAUQWC8S5YZgTdifsPgcHjPi0Drwrq0UJjid0CcwqBmB2Z8WVLZUOOBWxpD+EF2Wd6E6l0ff',0,347714105);
INSERT INTO "ledger" VALUES(636,64,'guide',1795424491000000,'{"magnet":"guide"}',0,347714105);
INSERT INTO "ledger" VALUES(637,64,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(638,64,'answered',1795424491000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714106);
INSERT INTO "ledger" VALUES(639,64,'answered',1795424491000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714107);
INSERT INTO "ledger" VALUES(640,64,'answered',1795424491000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714108);
INSERT INTO "ledger" VALUES(641,64,'answered',1795424491000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714109);
INSERT INTO "ledger" VALUES(642,64,'completed',1795424491000000,'{}',0,347714109);
INSERT INTO "ledger" VALUES(643,64,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714109);
INSERT INTO "ledger" VALUES(644,64,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(645,65,'started',1795424495000000,'{"source":"","known":false}',0,347714110);
INSERT INTO "ledger" VALUES(646,65,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714111);
INSERT INTO "ledger" VALUES(647,65,'contact',1795424495000000,'s1.5uL5zfUm.v5TzAMafBvw4Gk86sCwibNMwNECUjICSx2Erq8beIVPDO+bSwmo8WxQuKEati/vU3Ly5a7cM1nZKjbjmTo/khKE+44tx7X/J',0,347714111);
INSERT INTO "ledger" VALUES(648,65,'guide',1795424495000000,'{"magnet":"guide"}',0,347714111);
INSERT INTO "ledger" VALUES(649,65,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(650,65,'answered',1795424495000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714112);
INSERT INTO "ledger" VALUES(651,65,'answered',1795424495000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714113);
INSERT INTO "ledger" VALUES(652,65,'answered',1795424495000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714114);
INSERT INTO "ledger" VALUES(653,65,'answered',1795424495000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714115);
INSERT INTO "ledger" VALUES(654,65,'completed',1795424495000000,'{}',0,347714115);
INSERT INTO "ledger" VALUES(655,65,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714115);
INSERT INTO "ledger" VALUES(656,65,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(657,66,'started',1795424499000000,'{"source":"","known":false}',0,347714116);
INSERT INTO "ledger" VALUES(658,66,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714117);
INSERT INTO "ledger" VALUES(659,66,'contact',1795424499000000,'s1.5uL5zfUm.BDA6hnG+xf75Etu52O86wfAk5yPGDhpNkvGyMDrdsoos31+jHGdzwNGV13SnAJLkZtWWD/nlYkceXnO704hXxFSVdSadIBxn',0,347714117);
INSERT INTO "ledger" VALUES(660,66,'guide',1795424499000000,'{"magnet":"guide"}',0,347714117);
INSERT INTO "ledger" VALUES(661,66,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(662,66,'answered',1795424499000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714118);
INSERT INTO "ledger" VALUES(663,66,'answered',1795424499000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714119);
INSERT INTO "ledger" VALUES(664,66,'answered',1795424499000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714120);
INSERT INTO "ledger" VALUES(665,66,'answered',1795424499000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714121);
INSERT INTO "ledger" VALUES(666,66,'completed',1795424499000000,'{}',0,347714121);
INSERT INTO "ledger" VALUES(667,66,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714121);
INSERT INTO "ledger" VALUES(668,66,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(669,67,'started',1795424503000000,'{"source":"","known":false}',0,347714122);
INSERT INTO "ledger" VALUES(670,67,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714123);
INSERT INTO "ledger" VALUES(671,67,'contact',1795424503000000,'s1.5uL5zfUm.aKSrAwcabedik+SFfVM2k4pEIIcJgmIrrGac/pgzJ40kWMsMSTL036JA0rrrsoyH3DgUEsz1Cs1z6CPWC+05zLb7HVc6zGLa',0,347714123);
INSERT INTO "ledger" VALUES(672,67,'guide',1795424503000000,'{"magnet":"guide"}',0,347714123);
INSERT INTO "ledger" VALUES(673,67,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(674,67,'answered',1795424503000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714124);
INSERT INTO "ledger" VALUES(675,67,'answered',1795424503000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714125);
INSERT INTO "ledger" VALUES(676,67,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(677,67,'answered',1795424503000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714126);
INSERT INTO "ledger" VALUES(678,67,'answered',1795424503000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714127);
INSERT INTO "ledger" VALUES(679,67,'completed',1795424503000000,'{}',0,347714127);
INSERT INTO "ledger" VALUES(680,67,'promised',1795424503000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714127);
INSERT INTO "ledger" VALUES(681,67,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(682,67,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(683,67,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(684,67,'answered',1795424504000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714130);
INSERT INTO "ledger" VALUES(685,67,'answered',1795424504000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714131);
INSERT INTO "ledger" VALUES(686,67,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(687,67,'answered',1795424504000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714132);
INSERT INTO "ledger" VALUES(688,67,'answered',1795424504000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714133);
INSERT INTO "ledger" VALUES(689,67,'completed',1795424504000000,'{}',0,347714133);
INSERT INTO "ledger" VALUES(690,67,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714133);
INSERT INTO "ledger" VALUES(691,65,'said',1795424508000000,'s1.5uL5zfUm.Rho1oj4mWYHIRB//UU8CqNuYyG8xBVIDnMG2emY3KGaIBWavZ9Tz9X7MHoCIR+YQUq0rBD4nyVrq9cab4RRRnrCLHfdKm0KN',0,347714134);
INSERT INTO "ledger" VALUES(692,65,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714134);
INSERT INTO "ledger" VALUES(693,65,'claimed',1795424512000000,'s1.5uL5zfUm.+WlAmRZAuTLf1+pJbMA6gPPs/pfzsWvErhcggy/lsXf+QblpkXyxDWP8ZTs32ywTFYcNS88i1A==',5100002038,347714135);
INSERT INTO "ledger" VALUES(694,65,'said',1795424516000000,'s1.5uL5zfUm.7/mv1DueYK9IeeqnZKxgM5YbNN72rc6u/M65DGQRzb1IRFVGVmyIb1MYZkg0h79L0oyvmO7dFa1muDoUMojNSw1kYHc=',0,347714136);
INSERT INTO "ledger" VALUES(695,66,'talk_asked',1795424516000000,'{}',0,347714137);
INSERT INTO "ledger" VALUES(696,66,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714137);
INSERT INTO "ledger" VALUES(697,66,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(698,66,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(699,66,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(700,68,'started',1795424520000000,'{"source":"","known":false}',0,347714138);
INSERT INTO "ledger" VALUES(701,68,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714139);
INSERT INTO "ledger" VALUES(702,68,'contact',1795424520000000,'s1.5uL5zfUm.yIj7uRRnCWUk7l3ugtOkQfI4C5PnZ9r7hoaLl7ilVq+0IciAx7GgOrtX1DKMXNuQRQa3cWTEnALB7t3OMykRLWcdUeG6NiP7',0,347714139);
INSERT INTO "ledger" VALUES(703,68,'guide',1795424520000000,'{"magnet":"guide"}',0,347714139);
INSERT INTO "ledger" VALUES(704,68,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(705,68,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714140);
INSERT INTO "ledger" VALUES(706,68,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714141);
INSERT INTO "ledger" VALUES(707,68,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714142);
INSERT INTO "ledger" VALUES(708,69,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714143);
INSERT INTO "ledger" VALUES(709,69,'said',1795424521000000,'s1.5uL5zfUm.bE3z8AYz4vujXpbypzVLaDKT8DxDpgJ9CqQ+Zy4uoDblS8tsXMbxkdR7s1Fbg31QCd5VA0Rl9HSOQw==',0,347714144);
INSERT INTO "ledger" VALUES(710,70,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714145);
INSERT INTO "ledger" VALUES(711,70,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714146);
INSERT INTO "ledger" VALUES(712,70,'contact',1795424521000000,'s1.5uL5zfUm.F1nAEMcFwrgNcMiL7ecPE+vs1c9TAbePLhRehNWTsboMDAWmR66MDI3ZT8GlQGnNBp76rocAB6Hh+EMUxd3dKTA/c4+htpf6',0,347714146);
INSERT INTO "ledger" VALUES(713,70,'guide',1795424521000000,'{"magnet":"guide"}',0,347714146);
INSERT INTO "ledger" VALUES(714,70,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(715,70,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714147);
INSERT INTO "ledger" VALUES(716,71,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714149);
INSERT INTO "ledger" VALUES(717,71,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714150);
INSERT INTO "ledger" VALUES(718,71,'contact',1795424521000000,'s1.5uL5zfUm.6ELSX+zjVzG8aBlgXeTQrC0rg/U2Ss+H5LsKP7fmcDGVBpngTGm4RJEffFbWFfxdH3hdpxrYJVTrkW1TNVKjQOXEiFEQB09K',0,347714150);
INSERT INTO "ledger" VALUES(719,71,'guide',1795424521000000,'{"magnet":"guide"}',0,347714150);
INSERT INTO "ledger" VALUES(720,71,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(721,71,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714151);
INSERT INTO "ledger" VALUES(722,71,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714152);
INSERT INTO "ledger" VALUES(723,71,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714153);
INSERT INTO "ledger" VALUES(724,71,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714154);
INSERT INTO "ledger" VALUES(725,71,'completed',1795424521000000,'{}',0,347714154);
INSERT INTO "ledger" VALUES(726,71,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(727,71,'said',1795424521000000,'s1.5uL5zfUm.LALJlE7FnH3aFJQCBmVVd/UQE9oU8gz/s+1OLHpu0bvvKyPNzgvKVhm0ps8V46IYWfBcGUy0EIJn2dPaPzImmKfGyj8H/ak=',0,347714155);
INSERT INTO "ledger" VALUES(728,71,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714155);
INSERT INTO "ledger" VALUES(729,72,'started',1795424521000000,'{"source":"","known":false}',0,347714156);
INSERT INTO "ledger" VALUES(730,73,'started',1795424525000000,'{"source":"","known":false}',0,347714157);
INSERT INTO "ledger" VALUES(731,73,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714158);
INSERT INTO "ledger" VALUES(732,73,'contact',1795424525000000,'s1.5uL5zfUm.ieRN3KjU5lMJ8o0/DFeKCqFCKF94L7/YFGNSxbfYZ32nasm41MIGJugCjR5aK4lQXzLKjT9K/8yaPa7G+A4wkz/eihECPJmt',0,347714158);
INSERT INTO "ledger" VALUES(733,73,'guide',1795424525000000,'{"magnet":"guide"}',0,347714158);
INSERT INTO "ledger" VALUES(734,73,'stage',1795424525000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(735,73,'answered',1795424525000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714159);
INSERT INTO "ledger" VALUES(736,73,'answered',1795424525000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714160);
INSERT INTO "ledger" VALUES(737,73,'stage',1795424525000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(738,73,'answered',1795424525000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714161);
INSERT INTO "ledger" VALUES(739,73,'answered',1795424525000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714162);
INSERT INTO "ledger" VALUES(740,73,'completed',1795424525000000,'{}',0,347714162);
INSERT INTO "ledger" VALUES(741,73,'promised',1795424525000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714162);
INSERT INTO "ledger" VALUES(742,73,'stage',1795424525000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(743,73,'heated',1795424525000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(744,73,'alerted',1795424525000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(745,73,'claimed',1795424526000000,'s1.5uL5zfUm.RI8+KNO4hK2KwiGI/2L+ut0QejjjlwaPN9mUI1f7yTX7cSNHajndZiKImQb4xer1LDwCdTil',5100002038,347714163);
INSERT INTO "ledger" VALUES(746,73,'touched',1795424534000000,'{"how":"call","after_min":0}',5100002038,347714165);
INSERT INTO "ledger" VALUES(747,73,'corrected',1795424539000000,'s1.5uL5zfUm.y+Ojsqm7pa+hfUBKrXIBEHckTeFssUlgnMbr/b1xfxTPNnSPGtqR90aMfH2jM+vTnoCl0qtzWiqW9iT8lYLnr41WA2sVUIAJ0Biwq0/1mhzz00H+78Zrj8iSkA==',0,NULL);
INSERT INTO "ledger" VALUES(748,73,'outcome',1795424544000000,'s1.5uL5zfUm.fSJsaRy3VBQN2d9zkJQhFcuX7axlx/1EdVWXOw6HoSFTlb0Bq/PEl8bOqUpC0bp5GeIFK5NVgRn13K47/wlNT4T5D2GVReTDw2MLoRc=',5100001122,347714169);
INSERT INTO "ledger" VALUES(749,73,'cooled',1795424544000000,'{"reason":"person"}',5100001122,347714169);
INSERT INTO "ledger" VALUES(750,74,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714173);
INSERT INTO "ledger" VALUES(751,74,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714174);
INSERT INTO "ledger" VALUES(752,74,'contact',1795424550000000,'s1.5uL5zfUm.cSg1lIjkWEPlLzcXJCHDC5iuR7DWh4hp5bnQLYTQ6Nav04RuL/nAFTSaol+y9nymddLZjkCT9eyG4tTvoypAZprTG56AUWlu/zuWRwg=',0,347714174);
INSERT INTO "ledger" VALUES(753,74,'guide',1795424550000000,'{"magnet":"guide"}',0,347714174);
INSERT INTO "ledger" VALUES(754,74,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(755,75,'started',1795424551000000,'{"source":"","known":false}',0,347714175);
INSERT INTO "ledger" VALUES(756,76,'started',1795424552000000,'{"source":"","known":false}',0,347714176);
INSERT INTO "ledger" VALUES(757,30,'resumed',1795424556000000,'{}',0,347714177);
INSERT INTO "ledger" VALUES(758,24,'claimed',1795427540000000,'s1.5uL5zfUm.4Qdseya8CtCyVIN6wTYXOu0lOM1RQ19yM+gzKlf06iVPtpA8VQ10iiCnZdDA4MpXW2buClQSzuTRi14=',5100002038,347714180);
INSERT INTO "ledger" VALUES(759,27,'released',1795427540000000,'s1.5uL5zfUm.8W8fOvkrecPFA21AmVQxN4gjQt/Qoj6CGvYVk/mctUEhGsMX07D2joBKijx58nHxP0oO0MKfrAMP',0,-1795425321000000);
INSERT INTO "ledger" VALUES(760,1,'returned',1795428022000000,'{}',0,347714185);
INSERT INTO "ledger" VALUES(761,1,'talk_asked',1795428022000000,'{}',0,347714185);
INSERT INTO "ledger" VALUES(762,1,'promised',1795428022000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714185);
INSERT INTO "ledger" VALUES(763,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(764,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(765,2,'returned',1795428023000000,'{}',0,347714186);
INSERT INTO "ledger" VALUES(766,2,'talk_asked',1795428023000000,'{}',0,347714186);
INSERT INTO "ledger" VALUES(767,2,'promised',1795428023000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714186);
INSERT INTO "ledger" VALUES(768,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(769,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(770,3,'returned',1795428024000000,'{}',0,347714187);
INSERT INTO "ledger" VALUES(771,3,'talk_asked',1795428024000000,'{}',0,347714187);
INSERT INTO "ledger" VALUES(772,3,'promised',1795428024000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714187);
INSERT INTO "ledger" VALUES(773,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(774,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(775,4,'returned',1795428025000000,'{}',0,347714188);
INSERT INTO "ledger" VALUES(776,4,'talk_asked',1795428025000000,'{}',0,347714188);
INSERT INTO "ledger" VALUES(777,4,'promised',1795428025000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714188);
INSERT INTO "ledger" VALUES(778,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(779,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(780,5,'returned',1795428026000000,'{}',0,347714189);
INSERT INTO "ledger" VALUES(781,5,'talk_asked',1795428026000000,'{}',0,347714189);
INSERT INTO "ledger" VALUES(782,5,'promised',1795428026000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714189);
INSERT INTO "ledger" VALUES(783,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(784,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(785,6,'returned',1795428027000000,'{}',0,347714190);
INSERT INTO "ledger" VALUES(786,6,'talk_asked',1795428027000000,'{}',0,347714190);
INSERT INTO "ledger" VALUES(787,6,'promised',1795428027000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714190);
INSERT INTO "ledger" VALUES(788,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(789,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(790,77,'started',1795428030000000,'{"source":"","known":false}',0,347714193);
INSERT INTO "ledger" VALUES(791,77,'contact',1795428030000000,'s1.5uL5zfUm.nT7kHoK6d245G/ljCkpA68gx74kMtGSR2UiMTagtmChKLG1DE5o11aU1g3uvTgvSFoKkmzXRynDUyLf8wmLHCr+JK3U=',0,347714193);
INSERT INTO "ledger" VALUES(792,77,'talk_asked',1795428030000000,'{}',0,347714193);
INSERT INTO "ledger" VALUES(793,77,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714193);
INSERT INTO "ledger" VALUES(794,77,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(795,77,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(796,77,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(797,78,'started',1795428320000000,'{"source":"","known":false}',0,347714196);
INSERT INTO "ledger" VALUES(798,79,'started',1795428321000000,'{"source":"","known":false}',0,347714197);
INSERT INTO "ledger" VALUES(799,59,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714198);
INSERT INTO "ledger" VALUES(800,59,'contact',1795428322000000,'s1.5uL5zfUm.Ar1UEA0OI6zH71Uxo4a0FGuGWvfMEOkbP4EWzJx90G+TY5T+LdBZ2y6FZ608CSXivzfFAPRC8X58Ulp6EPGTE3rCKb1NFNa6',0,347714198);
INSERT INTO "ledger" VALUES(801,59,'guide',1795428322000000,'{"magnet":"guide"}',0,347714198);
INSERT INTO "ledger" VALUES(802,59,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(803,60,'answered',1795428323000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714199);
INSERT INTO "ledger" VALUES(804,60,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(805,61,'answered',1795428324000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714200);
INSERT INTO "ledger" VALUES(806,62,'answered',1795428325000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714201);
INSERT INTO "ledger" VALUES(807,62,'completed',1795428325000000,'{}',0,347714201);
INSERT INTO "ledger" VALUES(808,62,'promised',1795428325000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714201);
INSERT INTO "ledger" VALUES(809,62,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(810,62,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(811,62,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(812,68,'answered',1795428326000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714202);
INSERT INTO "ledger" VALUES(813,68,'completed',1795428326000000,'{}',0,347714202);
INSERT INTO "ledger" VALUES(814,68,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714202);
INSERT INTO "ledger" VALUES(815,68,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(816,64,'said',1795428327000000,'s1.5uL5zfUm.mHPIBOdcSTlTPfBE+tMC+NT8qjUUb7H6TJnTPMP60NoHSmeQGrGigwHTurPF7ofCdq7QnSK2Xl+thflYPn/yw8BLdQlR2A==',0,347714203);
INSERT INTO "ledger" VALUES(817,64,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714203);
INSERT INTO "ledger" VALUES(818,27,'said',1795428328000000,'s1.5uL5zfUm.uQ4q2HLd+vM6vp4E7vHZP5E0WitSbbHDnjSKhvPusWkimuuU+FZ07+Nj2TGcq1U/S/wQIJI2DSaVAACXyX6RW+VqtbMJxCBNTFhIfUNdKc6BEJ7WQA==',0,347714204);
INSERT INTO "ledger" VALUES(819,27,'contact',1795428329000000,'s1.5uL5zfUm.XEgn3X2mzg2jPiTmQYfiLuVLS5gafjuggmSLvETnU2Sz/Cg+EixPsgW9J3Z5w7edviQZKjqnyrhl0BBRb3uz8l7EViSgripbhioUx7bxgOxiZRA=',0,347714205);
INSERT INTO "ledger" VALUES(820,71,'claimed',1795428330000000,'s1.5uL5zfUm.Wmr2KnUXJHNhhEZG26swKtySR5Zd6mM8UpGqHYr1VkpU8k8ATGBI7/qYyBctH9FU5uiZUdnc1Gxr',5100002038,347714206);
INSERT INTO "ledger" VALUES(821,63,'said',1795428333000000,'s1.5uL5zfUm.v+R+qjJtNG02lxc1nD6CF4Lr8OWur8qzcxYuBzb7opqaNP+KebzNhFcjcbBJvVuNiM0ci0eFboI3W0W4hR4x0OPfOfD1ywcqww==',0,347714209);
INSERT INTO "ledger" VALUES(822,63,'blocked',1795428334000000,'{}',0,347714210);
INSERT INTO "ledger" VALUES(823,27,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714212);
INSERT INTO "ledger" VALUES(824,21,'claimed',1795428340000000,'s1.5uL5zfUm./0I4nfOrKD5zGX2r1Avg6fRHWkL1IpHyUricgsQt2ovgGEuB8AS6J5chex+MGqdtCHlalnZPE3jwklyF',5100011277,347714216);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(344,8);
INSERT INTO "mentions" VALUES(344,9);
INSERT INTO "mentions" VALUES(344,10);
INSERT INTO "mentions" VALUES(344,11);
INSERT INTO "mentions" VALUES(344,12);
INSERT INTO "mentions" VALUES(344,13);
INSERT INTO "mentions" VALUES(344,14);
INSERT INTO "mentions" VALUES(344,15);
INSERT INTO "mentions" VALUES(344,16);
INSERT INTO "mentions" VALUES(344,17);
INSERT INTO "mentions" VALUES(344,18);
INSERT INTO "mentions" VALUES(344,19);
INSERT INTO "mentions" VALUES(344,20);
INSERT INTO "mentions" VALUES(344,21);
INSERT INTO "mentions" VALUES(344,22);
INSERT INTO "mentions" VALUES(301,23);
INSERT INTO "mentions" VALUES(344,23);
INSERT INTO "mentions" VALUES(344,24);
INSERT INTO "mentions" VALUES(344,27);
INSERT INTO "mentions" VALUES(344,28);
INSERT INTO "mentions" VALUES(344,29);
INSERT INTO "mentions" VALUES(701,29);
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
CREATE TABLE named_sources (
    source TEXT PRIMARY KEY,
    since INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "named_sources" VALUES('flyer',NULL);
INSERT INTO "named_sources" VALUES('g_ads7',NULL);
INSERT INTO "named_sources" VALUES('ig_story1',NULL);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,16,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,17,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,18,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,19,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,20,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(21,'u347713788:talk','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,20,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(22,'u347713788:ask_number','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,21,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(23,'alert:6:1','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'superseded',0,NULL,5,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(24,'u347713789:bound','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,3,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(25,'menu:-1002200000405:1793696426000000:None','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(26,'menu:-1002200000405:1793696426000000:fa','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(27,'menu:-1002200000405:1793696426000000:en','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(28,'waiting:1793696426000000:0','waiting:1793696426000000',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,2,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(29,'rights:1793696426000000','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,4,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(42,'desk:7:347713800:R7','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'alert:7:1:347713801','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696438000000,'sent',1,NULL,6,NULL,1793696438000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'u347713798:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',7,NULL,'u347713798:answer',NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,29,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'down:desk:7:347713800:R7','chat:5100001122',4,5100001122,'deleteMessage','{}',NULL,NULL,'desk:7:347713800:R7',NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,NULL,NULL,1793696438000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'u347713802:exchange','chat:5100007506',3,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696446000000,'sent',1,NULL,33,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'u347713803:guide','file:u347713803:guide',1,5100007506,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696446000000,'sent',1,NULL,35,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'u347713803:q0','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696446000000,'sent',1,NULL,36,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'u347713804:guide','file:u347713804:guide',1,5100007506,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696446000000,'sent',1,NULL,38,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'u347713804:left','late:u347713804:left',1,5100007506,'editMessageReplyMarkup','{}',8,NULL,'u347713803:q0','u347713804:q0',NULL,'[]',0,NULL,1793696446000000,'sent',1,NULL,36,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'u347713804:q0','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696446000000,'sent',1,NULL,39,NULL,1793696446000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'u347713805:choose_language','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696450000000,'sent',1,NULL,41,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'u347713806:language_set','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696450000000,'sent',1,NULL,42,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713806:left','late:u347713806:left',1,5100007506,'editMessageReplyMarkup','{}',8,NULL,'u347713804:q0','u347713806:q0',NULL,'[]',0,NULL,1793696450000000,'sent',1,NULL,39,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'u347713806:q0','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696450000000,'sent',1,NULL,43,NULL,1793696450000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'desk:6:-1793696487000000:T1','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,45,NULL,1794218600000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'waits:-1793696720000000','waits:-1793696720000000',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,8,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'u347713809:talk','chat:5100008125',1,5100008125,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,46,NULL,1794218600000000,NULL,5100008125,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'u347713809:ask_number','chat:5100008125',1,5100008125,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,47,NULL,1794218600000000,NULL,5100008125,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'alert:9:1','lead:9',0,NULL,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,9,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'alert:6:1:-1793697327000000','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794218600000000,'sent',1,NULL,5,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'ping:6:-1793697327000000','said:6',5,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,10,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'waits:-1793696720000000:1','waits:-1793696720000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1793696720000000',NULL,'waiting_list','[]',0,NULL,1794218600000000,'sent',1,NULL,8,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'desk:1:-1793716200000000:T5','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,48,NULL,1794218600000000,NULL,5100002684,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'desk:2:-1793716200000000:T5','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,49,NULL,1794218600000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'desk:3:-1793716200000000:T5','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,50,NULL,1794218600000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'desk:4:-1793716200000000:T5','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,51,NULL,1794218600000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'desk:5:-1793716200000000:T5','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,52,NULL,1794218600000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'desk:6:-1793716200000000:T5','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,53,NULL,1794218600000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'morning:2026-11-09:0','morning:2026-11-09',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,11,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'down:ping:6:-1793697327000000','said:6',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:6:-1793697327000000',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'down:waits:-1793696720000000','waits:-1793696720000000',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1793696720000000',NULL,NULL,'[]',1,NULL,1794980720000000,'sent',1,NULL,NULL,NULL,1794980720000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'waits:-1794218900000000','waits:-1794218900000000',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'desk:9:-1794234600000000:T5','chat:5100008125',1,5100008125,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,54,NULL,1794980720000000,NULL,5100008125,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'u347713810:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,14,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'morning:2026-11-18:0','morning:2026-11-18',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980720000000,'sent',1,NULL,15,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,16,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'waits:-1794218900000000:1','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,17,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'waits:-1794218900000000:2','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,18,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'waits:-1794218900000000:3','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,19,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'waits:-1794218900000000:4','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,20,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'waits:-1794218900000000:5','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1794980720000000,'sent',1,NULL,5,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'waits:-1794218900000000:6','waits:-1794218900000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794218900000000',NULL,'waiting_list','[]',0,NULL,1794980720000000,'sent',1,NULL,13,NULL,1794980720000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713811:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980724000000,'sent',1,NULL,22,NULL,1794980724000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u347713812:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980728000000,'sent',1,NULL,24,NULL,1794980728000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'u347713813:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980732000000,'sent',1,NULL,26,NULL,1794980732000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'u347713814:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980736000000,'sent',1,NULL,28,NULL,1794980736000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'gap:5100001122:1794980740000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1794980740000000,'sent',1,NULL,55,NULL,1794980740000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713815:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980740000000,'sent',1,NULL,30,NULL,1794980740000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'u347713816:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980744000000,'sent',1,NULL,32,NULL,1794980744000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'u347713817:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980748000000,'sent',1,NULL,34,NULL,1794980748000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713818:exchange','chat:5100012167',3,5100012167,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,57,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'u347713819:guide','file:u347713819:guide',1,5100012167,'sendDocument','{}',10,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,59,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'u347713819:q0','chat:5100012167',1,5100012167,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1794980752000000,'sent',1,NULL,60,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'u347713820:q1','chat:5100012167',1,5100012167,'editMessageText','{}',10,NULL,'u347713819:q0',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,60,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'u347713821:q2','chat:5100012167',1,5100012167,'editMessageText','{}',10,NULL,'u347713820:q1',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,60,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'u347713822:q3','chat:5100012167',1,5100012167,'editMessageText','{}',10,NULL,'u347713821:q2',NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,60,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713823:a3','late:u347713823:a3',1,5100012167,'editMessageText','{}',10,NULL,NULL,'u347713823:end.sql',NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,60,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713823:end.sql','chat:5100012167',1,5100012167,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,61,NULL,1794980752000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'alert:10:1','lead:10',0,NULL,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980752000000,'sent',1,NULL,35,NULL,1794980752000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'alert:10:1:347713824','lead:10',4,NULL,'editMessageText','{}',10,NULL,'alert:10:1',NULL,'card','[]',0,NULL,1794980756000000,'sent',1,NULL,35,NULL,1794980756000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'alert:10:1:347713825','lead:10',4,NULL,'editMessageText','{}',10,NULL,'alert:10:1',NULL,'card','[]',0,NULL,1794980760000000,'sent',1,NULL,35,NULL,1794980760000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'alert:10:1:347713826','lead:10',4,NULL,'editMessageText','{}',10,NULL,'alert:10:1',NULL,'card','[]',0,NULL,1794980764000000,'sent',1,NULL,35,NULL,1794980764000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'desk:10:347713826:T3','chat:5100012167',1,5100012167,'sendMessage','{}',10,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980764000000,'sent',1,NULL,62,NULL,1794980764000000,NULL,5100012167,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713827:exchange','chat:5100012649',3,5100012649,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,64,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713828:guide','file:u347713828:guide',1,5100012649,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,66,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'u347713828:q0','chat:5100012649',1,5100012649,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1794980768000000,'sent',1,NULL,67,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'u347713829:q1','chat:5100012649',1,5100012649,'editMessageText','{}',11,NULL,'u347713828:q0',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,67,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'u347713830:q2','chat:5100012649',1,5100012649,'editMessageText','{}',11,NULL,'u347713829:q1',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,67,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(115,'u347713831:q3','chat:5100012649',1,5100012649,'editMessageText','{}',11,NULL,'u347713830:q2',NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,67,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(116,'u347713832:a3','late:u347713832:a3',1,5100012649,'editMessageText','{}',11,NULL,NULL,'u347713832:end.sql',NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,67,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(117,'u347713832:end.sql','chat:5100012649',1,5100012649,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,68,NULL,1794980768000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(118,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980768000000,'sent',1,NULL,39,NULL,1794980768000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(119,'alert:11:1:347713833','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980772000000,'sent',1,NULL,39,NULL,1794980772000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(120,'alert:11:1:347713834','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980776000000,'sent',1,NULL,39,NULL,1794980776000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(121,'desk:11:347713834:T2','chat:5100012649',1,5100012649,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980776000000,'sent',1,NULL,69,NULL,1794980776000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(122,'alert:11:1:347713835','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794980780000000,'sent',1,NULL,39,NULL,1794980780000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(123,'desk:11:347713835:T3','chat:5100012649',1,5100012649,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980780000000,'sent',1,NULL,70,NULL,1794980780000000,NULL,5100012649,NULL,4242424242);
INSERT INTO "outbox" VALUES(124,'u347713836:exchange','chat:5100013891',3,5100013891,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,72,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(125,'u347713837:guide','file:u347713837:guide',1,5100013891,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,74,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(126,'u347713837:q0','chat:5100013891',1,5100013891,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1794980784000000,'sent',1,NULL,75,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(127,'u347713838:q1','chat:5100013891',1,5100013891,'editMessageText','{}',12,NULL,'u347713837:q0',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,75,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(128,'u347713839:q2','chat:5100013891',1,5100013891,'editMessageText','{}',12,NULL,'u347713838:q1',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,75,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(129,'u347713840:q3','chat:5100013891',1,5100013891,'editMessageText','{}',12,NULL,'u347713839:q2',NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,75,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(130,'u347713841:a3','late:u347713841:a3',1,5100013891,'editMessageText','{}',12,NULL,NULL,'u347713841:end.sql',NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,75,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(131,'u347713841:end.sql','chat:5100013891',1,5100013891,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,76,NULL,1794980784000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(132,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980784000000,'sent',1,NULL,43,NULL,1794980784000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(133,'alert:12:1:347713842','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980788000000,'sent',1,NULL,43,NULL,1794980788000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'alert:12:1:347713843','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1794980792000000,'sent',1,NULL,43,NULL,1794980792000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'desk:12:347713843:T3','chat:5100013891',1,5100013891,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980792000000,'sent',1,NULL,77,NULL,1794980792000000,NULL,5100013891,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'u347713844:exchange','chat:5100014890',3,5100014890,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,79,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'u347713845:guide','file:u347713845:guide',1,5100014890,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,81,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713845:q0','chat:5100014890',1,5100014890,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1794980796000000,'sent',1,NULL,82,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(139,'u347713846:q1','chat:5100014890',1,5100014890,'editMessageText','{}',13,NULL,'u347713845:q0',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,82,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713847:q2','chat:5100014890',1,5100014890,'editMessageText','{}',13,NULL,'u347713846:q1',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,82,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713848:q3','chat:5100014890',1,5100014890,'editMessageText','{}',13,NULL,'u347713847:q2',NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,82,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713849:a3','late:u347713849:a3',1,5100014890,'editMessageText','{}',13,NULL,NULL,'u347713849:end.sql',NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,82,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'u347713849:end.sql','chat:5100014890',1,5100014890,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,83,NULL,1794980796000000,NULL,5100014890,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980796000000,'sent',1,NULL,46,NULL,1794980796000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'alert:13:1:347713850','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980800000000,'sent',1,NULL,46,NULL,1794980800000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'alert:13:1:347713851','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980804000000,'sent',1,NULL,46,NULL,1794980804000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'alert:13:1:347713852','lead:13',4,NULL,'editMessageText','{}',13,NULL,'alert:13:1',NULL,'card','[]',0,NULL,1794980808000000,'sent',1,NULL,46,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713852:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980808000000,'sent',1,NULL,50,NULL,1794980808000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'u347713853:exchange','chat:5100016139',3,5100016139,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,85,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713854:guide','file:u347713854:guide',1,5100016139,'sendDocument','{}',14,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,87,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713854:q0','chat:5100016139',1,5100016139,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1794980812000000,'sent',1,NULL,88,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713855:q1','chat:5100016139',1,5100016139,'editMessageText','{}',14,NULL,'u347713854:q0',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,88,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713856:q2','chat:5100016139',1,5100016139,'editMessageText','{}',14,NULL,'u347713855:q1',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,88,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713857:q3','chat:5100016139',1,5100016139,'editMessageText','{}',14,NULL,'u347713856:q2',NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,88,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713858:a3','late:u347713858:a3',1,5100016139,'editMessageText','{}',14,NULL,NULL,'u347713858:end.sql',NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,88,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713858:end.sql','chat:5100016139',1,5100016139,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,89,NULL,1794980812000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980812000000,'sent',1,NULL,51,NULL,1794980812000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'alert:14:1:347713859','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980816000000,'sent',1,NULL,51,NULL,1794980816000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'alert:14:1:347713860','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980820000000,'sent',1,NULL,51,NULL,1794980820000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'alert:14:1:347713861','lead:14',4,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980824000000,'sent',1,NULL,51,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713861:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980824000000,'sent',1,NULL,55,NULL,1794980824000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713862:relayed','chat:5100016139',1,5100016139,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,91,NULL,1794980828000000,NULL,5100016139,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'alert:14:1:347713862','lead:14',1,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1794980828000000,'sent',1,NULL,51,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'said:14:347713862','said:14',5,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1','said','[]',0,NULL,1794980828000000,'sent',1,NULL,56,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'desk:14:347713862:R6','said:14',5,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1',NULL,'[]',0,NULL,1794980828000000,'sent',1,NULL,57,NULL,1794980828000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713863:exchange','chat:5100016737',3,5100016737,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,93,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713864:guide','file:u347713864:guide',1,5100016737,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,95,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713864:q0','chat:5100016737',1,5100016737,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1794980832000000,'sent',1,NULL,96,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713865:q1','chat:5100016737',1,5100016737,'editMessageText','{}',15,NULL,'u347713864:q0',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,96,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713866:q2','chat:5100016737',1,5100016737,'editMessageText','{}',15,NULL,'u347713865:q1',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,96,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'u347713867:q3','chat:5100016737',1,5100016737,'editMessageText','{}',15,NULL,'u347713866:q2',NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,96,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'u347713868:a3','late:u347713868:a3',1,5100016737,'editMessageText','{}',15,NULL,NULL,'u347713868:end.sql',NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,96,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713868:end.sql','chat:5100016737',1,5100016737,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,97,NULL,1794980832000000,NULL,5100016737,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980832000000,'sent',1,NULL,58,NULL,1794980832000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'alert:15:1:347713869','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980836000000,'sent',1,NULL,58,NULL,1794980836000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'alert:15:1:347713870','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980840000000,'sent',1,NULL,58,NULL,1794980840000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'alert:15:1:347713871','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980844000000,'sent',1,NULL,58,NULL,1794980844000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'desk:15:347713872:R7','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1794980848000000,'sent',1,NULL,62,NULL,1794980848000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'alert:15:1:347713873','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1794980852000000,'sent',1,NULL,58,NULL,1794980852000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'down:desk:15:347713872:R7','said:15',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:15:347713872:R7',NULL,NULL,'[]',0,NULL,1794980852000000,'sent',1,NULL,NULL,NULL,1794980852000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713874:exchange','chat:5100017808',3,5100017808,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,99,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713875:guide','file:u347713875:guide',1,5100017808,'sendDocument','{}',16,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,101,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713875:q0','chat:5100017808',1,5100017808,'sendMessage','{}',16,NULL,NULL,NULL,'question','[]',0,NULL,1794980856000000,'sent',1,NULL,102,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713876:q1','chat:5100017808',1,5100017808,'editMessageText','{}',16,NULL,'u347713875:q0',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,102,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713877:q2','chat:5100017808',1,5100017808,'editMessageText','{}',16,NULL,'u347713876:q1',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,102,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713878:q3','chat:5100017808',1,5100017808,'editMessageText','{}',16,NULL,'u347713877:q2',NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,102,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713879:a3','late:u347713879:a3',1,5100017808,'editMessageText','{}',16,NULL,NULL,'u347713879:end.sql',NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,102,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'u347713879:end.sql','chat:5100017808',1,5100017808,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,103,NULL,1794980856000000,NULL,5100017808,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'alert:16:1','lead:16',0,NULL,'sendMessage','{}',16,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980856000000,'sent',1,NULL,64,NULL,1794980856000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'alert:16:1:347713880','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980860000000,'sent',1,NULL,64,NULL,1794980860000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'desk:16:347713881:R8','said:16',5,NULL,'sendMessage','{}',16,NULL,NULL,'alert:16:1',NULL,'[]',0,NULL,1794980864000000,'sent',1,NULL,67,NULL,1794980864000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'alert:16:1:347713882','lead:16',4,NULL,'editMessageText','{}',16,NULL,'alert:16:1',NULL,'card','[]',0,NULL,1794980868000000,'sent',1,NULL,64,NULL,1794980868000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'down:desk:16:347713881:R8','said:16',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:16:347713881:R8',NULL,NULL,'[]',0,NULL,1794980868000000,'sent',1,NULL,NULL,NULL,1794980868000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713883:exchange','chat:5100018556',3,5100018556,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,105,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713884:guide','file:u347713884:guide',1,5100018556,'sendDocument','{}',17,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,107,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713884:q0','chat:5100018556',1,5100018556,'sendMessage','{}',17,NULL,NULL,NULL,'question','[]',0,NULL,1794980876000000,'sent',1,NULL,108,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713885:q1','chat:5100018556',1,5100018556,'editMessageText','{}',17,NULL,'u347713884:q0',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,108,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713886:q2','chat:5100018556',1,5100018556,'editMessageText','{}',17,NULL,'u347713885:q1',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,108,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713887:q3','chat:5100018556',1,5100018556,'editMessageText','{}',17,NULL,'u347713886:q2',NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,108,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713888:a3','late:u347713888:a3',1,5100018556,'editMessageText','{}',17,NULL,NULL,'u347713888:end.sql',NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,108,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713888:end.sql','chat:5100018556',1,5100018556,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,109,NULL,1794980876000000,NULL,5100018556,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'alert:17:1','lead:17',0,NULL,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980876000000,'sent',1,NULL,68,NULL,1794980876000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'alert:17:1:347713889','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980880000000,'sent',1,NULL,68,NULL,1794980880000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'desk:17:347713890:R7','said:17',5,NULL,'sendMessage','{}',17,NULL,NULL,'alert:17:1',NULL,'[]',0,NULL,1794980884000000,'sent',1,NULL,70,NULL,1794980884000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'alert:17:1:347713891','lead:17',4,NULL,'editMessageText','{}',17,NULL,'alert:17:1',NULL,'card','[]',0,NULL,1794980888000000,'sent',1,NULL,68,NULL,1794980888000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'down:desk:17:347713890:R7','said:17',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:17:347713890:R7',NULL,NULL,'[]',0,NULL,1794980888000000,'sent',1,NULL,NULL,NULL,1794980888000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713892:exchange','chat:5100019861',3,5100019861,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,111,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713893:guide','file:u347713893:guide',1,5100019861,'sendDocument','{}',18,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,113,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713893:q0','chat:5100019861',1,5100019861,'sendMessage','{}',18,NULL,NULL,NULL,'question','[]',0,NULL,1794980896000000,'sent',1,NULL,114,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713894:q1','chat:5100019861',1,5100019861,'editMessageText','{}',18,NULL,'u347713893:q0',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,114,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713895:q2','chat:5100019861',1,5100019861,'editMessageText','{}',18,NULL,'u347713894:q1',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,114,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713896:q3','chat:5100019861',1,5100019861,'editMessageText','{}',18,NULL,'u347713895:q2',NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,114,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713897:a3','late:u347713897:a3',1,5100019861,'editMessageText','{}',18,NULL,NULL,'u347713897:end.sql',NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,114,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713897:end.sql','chat:5100019861',1,5100019861,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,115,NULL,1794980896000000,NULL,5100019861,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'alert:18:1','lead:18',0,NULL,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980896000000,'sent',1,NULL,71,NULL,1794980896000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'alert:18:1:347713898','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980900000000,'sent',1,NULL,71,NULL,1794980900000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'alert:18:1:347713899','lead:18',4,NULL,'editMessageText','{}',18,NULL,'alert:18:1',NULL,'card','[]',0,NULL,1794980904000000,'sent',1,NULL,71,NULL,1794980904000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'u347713900:exchange','chat:5100020146',3,5100020146,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,117,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713901:guide','file:u347713901:guide',1,5100020146,'sendDocument','{}',19,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,119,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713901:q0','chat:5100020146',1,5100020146,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1794980908000000,'sent',1,NULL,120,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713902:q1','chat:5100020146',1,5100020146,'editMessageText','{}',19,NULL,'u347713901:q0',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,120,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713903:q2','chat:5100020146',1,5100020146,'editMessageText','{}',19,NULL,'u347713902:q1',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,120,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713904:q3','chat:5100020146',1,5100020146,'editMessageText','{}',19,NULL,'u347713903:q2',NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,120,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713905:a3','late:u347713905:a3',1,5100020146,'editMessageText','{}',19,NULL,NULL,'u347713905:end.sql',NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,120,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713905:end.sql','chat:5100020146',1,5100020146,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,121,NULL,1794980908000000,NULL,5100020146,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'alert:19:1','lead:19',0,NULL,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980908000000,'sent',1,NULL,74,NULL,1794980908000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'alert:19:1:347713906','lead:19',4,NULL,'editMessageText','{}',19,NULL,'alert:19:1',NULL,'card','[]',0,NULL,1794980912000000,'sent',1,NULL,74,NULL,1794980912000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713907:exchange','chat:5100020400',3,5100020400,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,123,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713908:guide','file:u347713908:guide',1,5100020400,'sendDocument','{}',20,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,125,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713908:q0','chat:5100020400',1,5100020400,'sendMessage','{}',20,NULL,NULL,NULL,'question','[]',0,NULL,1794980916000000,'sent',1,NULL,126,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'u347713909:q1','chat:5100020400',1,5100020400,'editMessageText','{}',20,NULL,'u347713908:q0',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,126,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713910:q2','chat:5100020400',1,5100020400,'editMessageText','{}',20,NULL,'u347713909:q1',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,126,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713911:q3','chat:5100020400',1,5100020400,'editMessageText','{}',20,NULL,'u347713910:q2',NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,126,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713912:a3','late:u347713912:a3',1,5100020400,'editMessageText','{}',20,NULL,NULL,'u347713912:end.sql',NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,126,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713912:end.sql','chat:5100020400',1,5100020400,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,127,NULL,1794980916000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'alert:20:1','lead:20',0,NULL,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980916000000,'sent',1,NULL,76,NULL,1794980916000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'alert:20:1:347713913','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794980920000000,'sent',1,NULL,76,NULL,1794980920000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'alert:20:1:347713914','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794980924000000,'sent',1,NULL,76,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'desk:20:347713914:R4','said:20',5,NULL,'sendMessage','{}',20,NULL,NULL,'alert:20:1',NULL,'[]',0,NULL,1794980924000000,'sent',1,NULL,79,NULL,1794980924000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713915:exchange','chat:5100021849',3,5100021849,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,129,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713916:guide','file:u347713916:guide',1,5100021849,'sendDocument','{}',21,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,131,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713916:q0','chat:5100021849',1,5100021849,'sendMessage','{}',21,NULL,NULL,NULL,'question','[]',0,NULL,1794980928000000,'sent',1,NULL,132,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713917:q1','chat:5100021849',1,5100021849,'editMessageText','{}',21,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,132,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713918:q2','chat:5100021849',1,5100021849,'editMessageText','{}',21,NULL,'u347713917:q1',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,132,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713919:q3','chat:5100021849',1,5100021849,'editMessageText','{}',21,NULL,'u347713918:q2',NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,132,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713920:a3','late:u347713920:a3',1,5100021849,'editMessageText','{}',21,NULL,NULL,'u347713920:end.sql',NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,132,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713920:end.sql','chat:5100021849',1,5100021849,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,133,NULL,1794980928000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'alert:21:1','lead:21',0,NULL,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980928000000,'sent',1,NULL,80,NULL,1794980928000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'alert:21:1:347713921','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980932000000,'sent',1,NULL,80,NULL,1794980932000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'alert:21:1:347713922','lead:21',4,NULL,'editMessageText','{}',21,NULL,'alert:21:1',NULL,'card','[]',0,NULL,1794980936000000,'sent',1,NULL,80,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'desk:21:347713922:R1','said:21',5,NULL,'sendMessage','{}',21,NULL,NULL,'alert:21:1',NULL,'[]',0,NULL,1794980936000000,'sent',1,NULL,83,NULL,1794980936000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713923:exchange','chat:5100022089',3,5100022089,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,135,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713924:guide','file:u347713924:guide',1,5100022089,'sendDocument','{}',22,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,137,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713924:q0','chat:5100022089',1,5100022089,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1794980940000000,'sent',1,NULL,138,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713925:q1','chat:5100022089',1,5100022089,'editMessageText','{}',22,NULL,'u347713924:q0',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,138,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713926:q2','chat:5100022089',1,5100022089,'editMessageText','{}',22,NULL,'u347713925:q1',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,138,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713927:q3','chat:5100022089',1,5100022089,'editMessageText','{}',22,NULL,'u347713926:q2',NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,138,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713928:a3','late:u347713928:a3',1,5100022089,'editMessageText','{}',22,NULL,NULL,'u347713928:end.sql',NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,138,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713928:end.sql','chat:5100022089',1,5100022089,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,139,NULL,1794980940000000,NULL,5100022089,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'alert:22:1','lead:22',0,NULL,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980940000000,'sent',1,NULL,84,NULL,1794980940000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'alert:22:1:347713929','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980944000000,'sent',1,NULL,84,NULL,1794980944000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'alert:22:1:347713930','lead:22',4,NULL,'editMessageText','{}',22,NULL,'alert:22:1',NULL,'card','[]',0,NULL,1794980948000000,'sent',1,NULL,84,NULL,1794980948000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'u347713931:exchange','chat:5100022648',3,5100022648,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,141,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713932:guide','file:u347713932:guide',1,5100022648,'sendDocument','{}',23,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,143,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713932:q0','chat:5100022648',1,5100022648,'sendMessage','{}',23,NULL,NULL,NULL,'question','[]',0,NULL,1794980952000000,'sent',1,NULL,144,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713933:q1','chat:5100022648',1,5100022648,'editMessageText','{}',23,NULL,'u347713932:q0',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,144,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713934:q2','chat:5100022648',1,5100022648,'editMessageText','{}',23,NULL,'u347713933:q1',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,144,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713935:q3','chat:5100022648',1,5100022648,'editMessageText','{}',23,NULL,'u347713934:q2',NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,144,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713936:a3','late:u347713936:a3',1,5100022648,'editMessageText','{}',23,NULL,NULL,'u347713936:end.sql',NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,144,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713936:end.sql','chat:5100022648',1,5100022648,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,145,NULL,1794980952000000,NULL,5100022648,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'alert:23:1','lead:23',0,NULL,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980952000000,'sent',1,NULL,87,NULL,1794980952000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'alert:23:1:347713937','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980956000000,'sent',1,NULL,87,NULL,1794980956000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'alert:23:1:347713938','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794980960000000,'sent',1,NULL,87,NULL,1794980960000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713939:exchange','chat:5100023753',3,5100023753,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,147,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'u347713940:guide','file:u347713940:guide',1,5100023753,'sendDocument','{}',24,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,149,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'u347713940:q0','chat:5100023753',1,5100023753,'sendMessage','{}',24,NULL,NULL,NULL,'question','[]',0,NULL,1794980964000000,'sent',1,NULL,150,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713941:q1','chat:5100023753',1,5100023753,'editMessageText','{}',24,NULL,'u347713940:q0',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,150,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713942:q2','chat:5100023753',1,5100023753,'editMessageText','{}',24,NULL,'u347713941:q1',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,150,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713943:q3','chat:5100023753',1,5100023753,'editMessageText','{}',24,NULL,'u347713942:q2',NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,150,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713944:a3','late:u347713944:a3',1,5100023753,'editMessageText','{}',24,NULL,NULL,'u347713944:end.sql',NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,150,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713944:end.sql','chat:5100023753',1,5100023753,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,151,NULL,1794980964000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1794980964000000,'sent',1,NULL,90,NULL,1794980964000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'faults:5100001122:1794988168000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1794988168000000,'sent',1,NULL,152,NULL,1794988168000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'desk:20:-1794980980000000:T1','chat:5100020400',1,5100020400,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,153,NULL,1794988168000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'down:waits:-1794218900000000','waits:-1794218900000000',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794218900000000',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'waits:-1794981228000000','waits:-1794981228000000',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,91,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'alert:20:1:-1794981824000000','lead:20',4,NULL,'editMessageText','{}',20,NULL,'alert:20:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,76,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'ping:20:-1794981824000000','said:20',5,NULL,'sendMessage','{}',20,NULL,NULL,'alert:20:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,92,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'waits:-1794981228000000:1','waits:-1794981228000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000',NULL,'waiting_list','[]',0,NULL,1794988168000000,'sent',1,NULL,91,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'ping:14:-1794982628000000','said:14',5,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,93,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'desk:10:-1794987000000000:R5','said:10',5,NULL,'sendMessage','{}',10,NULL,NULL,'alert:10:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,94,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'desk:11:-1794987000000000:R5','said:11',5,NULL,'sendMessage','{}',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,95,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'alert:10:1:347713945','lead:10',4,NULL,'editMessageText','{}',10,NULL,'alert:10:1',NULL,'card','[]',0,NULL,1794988168000000,'sent',1,NULL,35,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'down:desk:10:-1794987000000000:R5','said:10',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:10:-1794987000000000:R5',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'down:ping:14:-1794982628000000','said:14',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:14:-1794982628000000',NULL,NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,NULL,NULL,1794988168000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'ping:14:-1794988168000000','said:14',5,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1',NULL,'[]',0,NULL,1794988168000000,'sent',1,NULL,96,NULL,1794988168000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'alert:11:1:347713946','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1794988172000000,'sent',1,NULL,39,NULL,1794988172000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'down:desk:11:-1794987000000000:R5','said:11',4,NULL,'deleteMessage','{}',NULL,NULL,'desk:11:-1794987000000000:R5',NULL,NULL,'[]',0,NULL,1794988172000000,'sent',1,NULL,NULL,NULL,1794988172000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'u347713947:answer','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988176000000,'sent',1,NULL,98,NULL,1794988176000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'alert:23:1:347713948','lead:23',4,NULL,'editMessageText','{}',23,NULL,'alert:23:1',NULL,'card','[]',0,NULL,1794988180000000,'sent',1,NULL,87,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'off:5100010571:347713948','off:5100010571',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1794988180000000,'sent',1,NULL,100,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'waits:-1794981228000000:2','waits:-1794981228000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794981228000000',NULL,'waiting_list','[]',0,NULL,1794988180000000,'sent',1,NULL,91,NULL,1794988180000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'down:ping:20:-1794981824000000','said:20',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:20:-1794981824000000',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'down:waits:-1794981228000000','waits:-1794981228000000',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794981228000000',NULL,NULL,'[]',1,NULL,1795422620000000,'sent',1,NULL,NULL,NULL,1795422620000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'waits:-1794988480000000','waits:-1794988480000000',5,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,101,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'desk:20:-1795012200000000:T5','chat:5100020400',1,5100020400,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,155,NULL,1795422620000000,NULL,5100020400,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'u347713949:consent','chat:5100024566',3,5100024566,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,156,NULL,1795422620000000,NULL,5100024566,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'desk:21:-1795012200000000:T5','chat:5100021849',1,5100021849,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,157,NULL,1795422620000000,NULL,5100021849,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'desk:24:-1795012200000000:T5','chat:5100023753',1,5100023753,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,158,NULL,1795422620000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'morning:2026-11-23:0','morning:2026-11-23',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795422620000000,'sent',1,NULL,102,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'u347713950:consent','chat:5100025167',3,5100025167,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,160,NULL,1795422621000000,NULL,5100025167,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'u347713951:exchange','chat:5100025817',3,5100025817,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,162,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'u347713952:guide','file:u347713952:guide',1,5100025817,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,164,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'u347713952:q0','chat:5100025817',1,5100025817,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,165,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'u347713953:q1','chat:5100025817',1,5100025817,'editMessageText','{}',27,NULL,'u347713952:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,165,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'u347713954:q2','chat:5100025817',1,5100025817,'editMessageText','{}',27,NULL,'u347713953:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,165,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'u347713955:q3','chat:5100025817',1,5100025817,'editMessageText','{}',27,NULL,'u347713954:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,165,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'u347713956:a3','late:u347713956:a3',1,5100025817,'editMessageText','{}',27,NULL,NULL,'u347713956:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,165,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'u347713956:end.sql','chat:5100025817',1,5100025817,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,166,NULL,1795424420000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'alert:27:1','lead:27',0,NULL,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,103,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'alert:27:1:347713957','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,103,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'u347713958:exchange','chat:5100026433',3,5100026433,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,168,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'u347713959:guide','file:u347713959:guide',1,5100026433,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,170,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347713959:q0','chat:5100026433',1,5100026433,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,171,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'u347713960:q1','chat:5100026433',1,5100026433,'editMessageText','{}',28,NULL,'u347713959:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,171,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347713961:q2','chat:5100026433',1,5100026433,'editMessageText','{}',28,NULL,'u347713960:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,171,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347713962:q3','chat:5100026433',1,5100026433,'editMessageText','{}',28,NULL,'u347713961:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,171,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347713963:a3','late:u347713963:a3',1,5100026433,'editMessageText','{}',28,NULL,NULL,'u347713963:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,171,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347713963:end.sql','chat:5100026433',1,5100026433,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,172,NULL,1795424425000000,NULL,5100026433,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'alert:28:1','lead:28',0,NULL,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,104,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347713964:exchange','chat:5100026460',3,5100026460,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,174,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347713965:guide','file:u347713965:guide',1,5100026460,'sendDocument','{}',29,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,176,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'u347713965:q0','chat:5100026460',1,5100026460,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,177,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'u347713966:q1','chat:5100026460',1,5100026460,'editMessageText','{}',29,NULL,'u347713965:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,177,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'u347713967:q2','chat:5100026460',1,5100026460,'editMessageText','{}',29,NULL,'u347713966:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,177,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'u347713968:q3','chat:5100026460',1,5100026460,'editMessageText','{}',29,NULL,'u347713967:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,177,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'u347713969:a3','late:u347713969:a3',1,5100026460,'editMessageText','{}',29,NULL,NULL,'u347713969:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,177,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'u347713969:end.mql','chat:5100026460',1,5100026460,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,178,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'u347713970:tips_on','chat:5100026460',1,5100026460,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,179,NULL,1795424426000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'u347713971:mydata','chat:5100026460',1,5100026460,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,181,NULL,1795424427000000,NULL,5100026460,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'u347713972:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,183,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'u347713975:answer','chat:5100001122',1,5100001122,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,187,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'report:347713973','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,188,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'report:347713974','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,189,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'u347713976:answer','chat:5100001122',1,5100001122,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,191,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'u347713977:answer','chat:5100001122',1,5100001122,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,193,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'alert:29:1','lead:29',0,NULL,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,105,NULL,1795424434000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'u347713978:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,187,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'u347713979:exchange','chat:5100027449',3,5100027449,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,195,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'u347713980:guide','file:u347713980:guide',1,5100027449,'sendDocument','{}',30,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,197,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'u347713980:q0','chat:5100027449',1,5100027449,'sendMessage','{}',30,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,198,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347713981:q1','chat:5100027449',1,5100027449,'editMessageText','{}',30,NULL,'u347713980:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,198,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347713982:q2','chat:5100027449',1,5100027449,'editMessageText','{}',30,NULL,'u347713981:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,198,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347713983:q3','chat:5100027449',1,5100027449,'editMessageText','{}',30,NULL,'u347713982:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,198,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347713984:a3','late:u347713984:a3',1,5100027449,'editMessageText','{}',30,NULL,NULL,'u347713984:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,198,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'u347713984:end.sql','chat:5100027449',1,5100027449,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,199,NULL,1795424435000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'alert:30:1','lead:30',0,NULL,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,106,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'alert:30:1:347713985','lead:30',4,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,106,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,201,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'u347714000:stopped','chat:5100027449',1,5100027449,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,214,NULL,1795424450000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(380,'alert:30:1:347714000','lead:30',1,NULL,'editMessageText','{}',30,NULL,'alert:30:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,106,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'told:30:347714000','said:30',5,NULL,'sendMessage','{}',30,NULL,NULL,'alert:30:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,109,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347714001:exchange','chat:5100030601',3,5100030601,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,218,NULL,1795424454000000,NULL,5100030601,NULL,4242424242);
INSERT INTO "outbox" VALUES(385,'u347714004:forget_sure','chat:5100030601',1,5100030601,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,222,NULL,1795424454000000,NULL,5100030601,NULL,4242424242);
INSERT INTO "outbox" VALUES(386,'erased:31:347714005:-1002200000405:107','lead:31',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(387,'erased:347714005:told','erased:31',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,110,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(389,'u347714006:exchange','chat:5100031954',3,5100031954,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,225,NULL,1795424458000000,NULL,5100031954,NULL,4242424242);
INSERT INTO "outbox" VALUES(390,'u347714007:guide','file:u347714007:guide',1,5100031954,'sendDocument','{}',34,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(391,'u347714007:q0','chat:5100031954',1,5100031954,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(392,'u347714010:trouble','chat:5100032807',1,5100032807,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,228,NULL,1795424460000000,NULL,5100032807,NULL,4242424242);
INSERT INTO "outbox" VALUES(393,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,229,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(394,'u347714011:exchange','chat:5100033688',3,5100033688,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,231,NULL,1795424462000000,NULL,5100033688,NULL,4242424242);
INSERT INTO "outbox" VALUES(395,'u347714012:exchange','chat:5100035147',3,5100035147,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,233,NULL,1795424463000000,NULL,5100035147,NULL,4242424242);
INSERT INTO "outbox" VALUES(396,'u347714013:ask_email','chat:5100035147',1,5100035147,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,235,NULL,1795424463000000,NULL,5100035147,NULL,4242424242);
INSERT INTO "outbox" VALUES(397,'u347714014:exchange','chat:5100036732',3,5100036732,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,237,NULL,1795424464000000,NULL,5100036732,NULL,4242424242);
INSERT INTO "outbox" VALUES(398,'u347714015:bad_phone_part','chat:5100036732',1,5100036732,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,239,NULL,1795424464000000,NULL,5100036732,NULL,4242424242);
INSERT INTO "outbox" VALUES(399,'u347714016:two_failures','chat:5100036732',1,5100036732,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,241,NULL,1795424464000000,NULL,5100036732,NULL,4242424242);
INSERT INTO "outbox" VALUES(400,'u347714017:exchange','chat:5100037806',3,5100037806,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,243,NULL,1795424465000000,NULL,5100037806,NULL,4242424242);
INSERT INTO "outbox" VALUES(401,'u347714018:declined','chat:5100037806',1,5100037806,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,245,NULL,1795424465000000,NULL,5100037806,NULL,4242424242);
INSERT INTO "outbox" VALUES(402,'u347714019:exchange','chat:5100038878',3,5100038878,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,247,NULL,1795424466000000,NULL,5100038878,NULL,4242424242);
INSERT INTO "outbox" VALUES(403,'u347714020:talk','chat:5100038878',1,5100038878,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,249,NULL,1795424466000000,NULL,5100038878,NULL,4242424242);
INSERT INTO "outbox" VALUES(404,'u347714020:ask_number','chat:5100038878',1,5100038878,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,250,NULL,1795424466000000,NULL,5100038878,NULL,4242424242);
INSERT INTO "outbox" VALUES(405,'alert:39:1','lead:39',0,NULL,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,111,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(406,'u347714021:exchange','chat:5100040127',3,5100040127,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,252,NULL,1795424467000000,NULL,5100040127,NULL,4242424242);
INSERT INTO "outbox" VALUES(407,'u347714022:guide','file:u347714022:guide',1,5100040127,'sendDocument','{}',40,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,254,NULL,1795424467000000,NULL,5100040127,NULL,4242424242);
INSERT INTO "outbox" VALUES(408,'u347714022:q0','chat:5100040127',1,5100040127,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,255,NULL,1795424467000000,NULL,5100040127,NULL,4242424242);
INSERT INTO "outbox" VALUES(409,'u347714023:exchange','chat:5100041708',3,5100041708,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,257,NULL,1795424468000000,NULL,5100041708,NULL,4242424242);
INSERT INTO "outbox" VALUES(410,'u347714024:guide','file:u347714024:guide',1,5100041708,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,259,NULL,1795424468000000,NULL,5100041708,NULL,4242424242);
INSERT INTO "outbox" VALUES(411,'u347714024:q0','chat:5100041708',1,5100041708,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,260,NULL,1795424468000000,NULL,5100041708,NULL,4242424242);
INSERT INTO "outbox" VALUES(412,'u347714025:q1','chat:5100041708',1,5100041708,'editMessageText','{}',41,NULL,'u347714024:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,260,NULL,1795424468000000,NULL,5100041708,NULL,4242424242);
INSERT INTO "outbox" VALUES(413,'u347714026:exchange','chat:5100042744',3,5100042744,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,262,NULL,1795424469000000,NULL,5100042744,NULL,4242424242);
INSERT INTO "outbox" VALUES(414,'u347714027:guide','file:u347714027:guide',1,5100042744,'sendDocument','{}',42,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,264,NULL,1795424469000000,NULL,5100042744,NULL,4242424242);
INSERT INTO "outbox" VALUES(415,'u347714027:q0','chat:5100042744',1,5100042744,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,265,NULL,1795424469000000,NULL,5100042744,NULL,4242424242);
INSERT INTO "outbox" VALUES(416,'u347714028:q1','chat:5100042744',1,5100042744,'editMessageText','{}',42,NULL,'u347714027:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,265,NULL,1795424469000000,NULL,5100042744,NULL,4242424242);
INSERT INTO "outbox" VALUES(417,'u347714029:q2','chat:5100042744',1,5100042744,'editMessageText','{}',42,NULL,'u347714028:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,265,NULL,1795424469000000,NULL,5100042744,NULL,4242424242);
INSERT INTO "outbox" VALUES(418,'u347714030:exchange','chat:5100043209',3,5100043209,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,267,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(419,'u347714031:guide','file:u347714031:guide',1,5100043209,'sendDocument','{}',43,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,269,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(420,'u347714031:q0','chat:5100043209',1,5100043209,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,270,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(421,'u347714032:q1','chat:5100043209',1,5100043209,'editMessageText','{}',43,NULL,'u347714031:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,270,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(422,'u347714033:q2','chat:5100043209',1,5100043209,'editMessageText','{}',43,NULL,'u347714032:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,270,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(423,'u347714034:q3','chat:5100043209',1,5100043209,'editMessageText','{}',43,NULL,'u347714033:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,270,NULL,1795424470000000,NULL,5100043209,NULL,4242424242);
INSERT INTO "outbox" VALUES(424,'u347714035:exchange','chat:5100044545',3,5100044545,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,272,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(425,'u347714036:guide','file:u347714036:guide',1,5100044545,'sendDocument','{}',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,274,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(426,'u347714036:q0','chat:5100044545',1,5100044545,'sendMessage','{}',44,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,275,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(427,'u347714037:q1','chat:5100044545',1,5100044545,'editMessageText','{}',44,NULL,'u347714036:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,275,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(428,'u347714038:q2','chat:5100044545',1,5100044545,'editMessageText','{}',44,NULL,'u347714037:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,275,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(429,'u347714039:q3','chat:5100044545',1,5100044545,'editMessageText','{}',44,NULL,'u347714038:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,275,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(430,'u347714040:a3','late:u347714040:a3',1,5100044545,'editMessageText','{}',44,NULL,NULL,'u347714040:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,275,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(431,'u347714040:end.mql','chat:5100044545',1,5100044545,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,276,NULL,1795424471000000,NULL,5100044545,NULL,4242424242);
INSERT INTO "outbox" VALUES(432,'u347714041:exchange','chat:5100045101',3,5100045101,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,278,NULL,1795424472000000,NULL,5100045101,NULL,4242424242);
INSERT INTO "outbox" VALUES(433,'u347714042:exchange','chat:5100046236',3,5100046236,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,280,NULL,1795424473000000,NULL,5100046236,NULL,4242424242);
INSERT INTO "outbox" VALUES(434,'u347714043:ask_email','chat:5100046236',1,5100046236,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,282,NULL,1795424473000000,NULL,5100046236,NULL,4242424242);
INSERT INTO "outbox" VALUES(435,'u347714044:exchange','chat:5100047783',3,5100047783,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,284,NULL,1795424474000000,NULL,5100047783,NULL,4242424242);
INSERT INTO "outbox" VALUES(436,'u347714045:bad_phone_part','chat:5100047783',1,5100047783,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,286,NULL,1795424474000000,NULL,5100047783,NULL,4242424242);
INSERT INTO "outbox" VALUES(437,'u347714046:two_failures','chat:5100047783',1,5100047783,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,288,NULL,1795424474000000,NULL,5100047783,NULL,4242424242);
INSERT INTO "outbox" VALUES(438,'u347714047:exchange','chat:5100048646',3,5100048646,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,290,NULL,1795424475000000,NULL,5100048646,NULL,4242424242);
INSERT INTO "outbox" VALUES(439,'u347714048:declined','chat:5100048646',1,5100048646,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,292,NULL,1795424475000000,NULL,5100048646,NULL,4242424242);
INSERT INTO "outbox" VALUES(440,'u347714049:exchange','chat:5100050069',3,5100050069,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,294,NULL,1795424476000000,NULL,5100050069,NULL,4242424242);
INSERT INTO "outbox" VALUES(441,'u347714050:talk','chat:5100050069',1,5100050069,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,296,NULL,1795424476000000,NULL,5100050069,NULL,4242424242);
INSERT INTO "outbox" VALUES(442,'u347714050:ask_number','chat:5100050069',1,5100050069,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,297,NULL,1795424476000000,NULL,5100050069,NULL,4242424242);
INSERT INTO "outbox" VALUES(443,'alert:49:1','lead:49',0,NULL,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,112,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(444,'u347714051:exchange','chat:5100051091',3,5100051091,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,299,NULL,1795424477000000,NULL,5100051091,NULL,4242424242);
INSERT INTO "outbox" VALUES(445,'u347714052:guide','file:u347714052:guide',1,5100051091,'sendDocument','{}',50,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,301,NULL,1795424477000000,NULL,5100051091,NULL,4242424242);
INSERT INTO "outbox" VALUES(446,'u347714052:q0','chat:5100051091',1,5100051091,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,302,NULL,1795424477000000,NULL,5100051091,NULL,4242424242);
INSERT INTO "outbox" VALUES(447,'u347714053:exchange','chat:5100052569',3,5100052569,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,304,NULL,1795424478000000,NULL,5100052569,NULL,4242424242);
INSERT INTO "outbox" VALUES(448,'u347714054:guide','file:u347714054:guide',1,5100052569,'sendDocument','{}',51,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,306,NULL,1795424478000000,NULL,5100052569,NULL,4242424242);
INSERT INTO "outbox" VALUES(449,'u347714054:q0','chat:5100052569',1,5100052569,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,307,NULL,1795424478000000,NULL,5100052569,NULL,4242424242);
INSERT INTO "outbox" VALUES(450,'u347714055:q1','chat:5100052569',1,5100052569,'editMessageText','{}',51,NULL,'u347714054:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,307,NULL,1795424478000000,NULL,5100052569,NULL,4242424242);
INSERT INTO "outbox" VALUES(451,'u347714056:exchange','chat:5100053899',3,5100053899,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,309,NULL,1795424479000000,NULL,5100053899,NULL,4242424242);
INSERT INTO "outbox" VALUES(452,'u347714057:guide','file:u347714057:guide',1,5100053899,'sendDocument','{}',52,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,311,NULL,1795424479000000,NULL,5100053899,NULL,4242424242);
INSERT INTO "outbox" VALUES(453,'u347714057:q0','chat:5100053899',1,5100053899,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,312,NULL,1795424479000000,NULL,5100053899,NULL,4242424242);
INSERT INTO "outbox" VALUES(454,'u347714058:q1','chat:5100053899',1,5100053899,'editMessageText','{}',52,NULL,'u347714057:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,312,NULL,1795424479000000,NULL,5100053899,NULL,4242424242);
INSERT INTO "outbox" VALUES(455,'u347714059:q2','chat:5100053899',1,5100053899,'editMessageText','{}',52,NULL,'u347714058:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,312,NULL,1795424479000000,NULL,5100053899,NULL,4242424242);
INSERT INTO "outbox" VALUES(456,'u347714060:exchange','chat:5100055300',3,5100055300,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,314,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(457,'u347714061:guide','file:u347714061:guide',1,5100055300,'sendDocument','{}',53,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,316,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(458,'u347714061:q0','chat:5100055300',1,5100055300,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,317,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(459,'u347714062:q1','chat:5100055300',1,5100055300,'editMessageText','{}',53,NULL,'u347714061:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,317,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(460,'u347714063:q2','chat:5100055300',1,5100055300,'editMessageText','{}',53,NULL,'u347714062:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,317,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(461,'u347714064:q3','chat:5100055300',1,5100055300,'editMessageText','{}',53,NULL,'u347714063:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,317,NULL,1795424480000000,NULL,5100055300,NULL,4242424242);
INSERT INTO "outbox" VALUES(462,'u347714065:exchange','chat:5100057090',3,5100057090,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,319,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(463,'u347714066:guide','file:u347714066:guide',1,5100057090,'sendDocument','{}',54,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,321,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(464,'u347714066:q0','chat:5100057090',1,5100057090,'sendMessage','{}',54,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,322,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(465,'desk:27:-1795424481000000:T1','chat:5100025817',1,5100025817,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,323,NULL,1795424481000000,NULL,5100025817,NULL,4242424242);
INSERT INTO "outbox" VALUES(466,'u347714067:q1','chat:5100057090',1,5100057090,'editMessageText','{}',54,NULL,'u347714066:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,322,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(467,'u347714068:q2','chat:5100057090',1,5100057090,'editMessageText','{}',54,NULL,'u347714067:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,322,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(468,'u347714069:q3','chat:5100057090',1,5100057090,'editMessageText','{}',54,NULL,'u347714068:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,322,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(469,'u347714070:a3','late:u347714070:a3',1,5100057090,'editMessageText','{}',54,NULL,NULL,'u347714070:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,322,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(470,'u347714070:end.mql','chat:5100057090',1,5100057090,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,324,NULL,1795424481000000,NULL,5100057090,NULL,4242424242);
INSERT INTO "outbox" VALUES(471,'u347714071:exchange','chat:5100057996',3,5100057996,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,326,NULL,1795424482000000,NULL,5100057996,NULL,4242424242);
INSERT INTO "outbox" VALUES(472,'u347714072:email_typo','chat:5100057996',1,5100057996,'sendMessage','{}',55,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,328,NULL,1795424482000000,NULL,5100057996,NULL,4242424242);
INSERT INTO "outbox" VALUES(473,'u347714073:exchange','chat:5100058302',3,5100058302,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,330,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(474,'u347714074:guide','file:u347714074:guide',1,5100058302,'sendDocument','{}',56,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,332,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(475,'u347714074:q0','chat:5100058302',1,5100058302,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,333,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(476,'u347714075:q1','chat:5100058302',1,5100058302,'editMessageText','{}',56,NULL,'u347714074:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,333,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(477,'u347714076:q2','chat:5100058302',1,5100058302,'editMessageText','{}',56,NULL,'u347714075:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,333,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(478,'u347714077:q3','chat:5100058302',1,5100058302,'editMessageText','{}',56,NULL,'u347714076:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,333,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(479,'u347714078:a3','late:u347714078:a3',1,5100058302,'editMessageText','{}',56,NULL,NULL,'u347714078:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,333,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(480,'u347714078:end.mql','chat:5100058302',1,5100058302,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,334,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(481,'u347714079:menu','chat:5100058302',1,5100058302,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,336,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(482,'u347714080:q0','chat:5100058302',1,5100058302,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,337,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(483,'u347714081:q1','chat:5100058302',1,5100058302,'editMessageText','{}',56,NULL,'u347714080:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,337,NULL,1795424483000000,NULL,5100058302,NULL,4242424242);
INSERT INTO "outbox" VALUES(484,'u347714082:exchange','chat:5100058339',3,5100058339,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,339,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(485,'u347714083:guide','file:u347714083:guide',1,5100058339,'sendDocument','{}',57,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,341,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(486,'u347714083:q0','chat:5100058339',1,5100058339,'sendMessage','{}',57,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,342,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(487,'u347714084:q1','chat:5100058339',1,5100058339,'editMessageText','{}',57,NULL,'u347714083:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,342,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(488,'u347714085:talk','chat:5100058339',1,5100058339,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,344,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(489,'u347714085:ask_number','chat:5100058339',1,5100058339,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,345,NULL,1795424484000000,NULL,5100058339,NULL,4242424242);
INSERT INTO "outbox" VALUES(490,'alert:57:1','lead:57',0,NULL,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,113,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(491,'u347714086:exchange','chat:5100058985',3,5100058985,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,347,NULL,1795424485000000,NULL,5100058985,NULL,4242424242);
INSERT INTO "outbox" VALUES(492,'u347714087:guide','file:u347714087:guide',1,5100058985,'sendDocument','{}',58,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,349,NULL,1795424485000000,NULL,5100058985,NULL,4242424242);
INSERT INTO "outbox" VALUES(493,'u347714087:q0','chat:5100058985',1,5100058985,'sendMessage','{}',58,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,350,NULL,1795424485000000,NULL,5100058985,NULL,4242424242);
INSERT INTO "outbox" VALUES(494,'u347714088:price','chat:5100058985',1,5100058985,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,352,NULL,1795424485000000,NULL,5100058985,NULL,4242424242);
INSERT INTO "outbox" VALUES(495,'u347714089:exchange','chat:5100060710',3,5100060710,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,354,NULL,1795424486000000,NULL,5100060710,NULL,4242424242);
INSERT INTO "outbox" VALUES(496,'u347714090:exchange','chat:5100061298',3,5100061298,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,356,NULL,1795424487000000,NULL,5100061298,NULL,4242424242);
INSERT INTO "outbox" VALUES(497,'u347714091:guide','file:u347714091:guide',1,5100061298,'sendDocument','{}',60,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,358,NULL,1795424487000000,NULL,5100061298,NULL,4242424242);
INSERT INTO "outbox" VALUES(498,'u347714091:q0','chat:5100061298',1,5100061298,'sendMessage','{}',60,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,359,NULL,1795424487000000,NULL,5100061298,NULL,4242424242);
INSERT INTO "outbox" VALUES(499,'u347714092:q1','chat:5100061298',1,5100061298,'editMessageText','{}',60,NULL,'u347714091:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,359,NULL,1795424487000000,NULL,5100061298,NULL,4242424242);
INSERT INTO "outbox" VALUES(500,'u347714093:exchange','chat:5100061585',3,5100061585,'sendMessage','{}',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,361,NULL,1795424488000000,NULL,5100061585,NULL,4242424242);
INSERT INTO "outbox" VALUES(501,'u347714094:guide','file:u347714094:guide',1,5100061585,'sendDocument','{}',61,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,363,NULL,1795424488000000,NULL,5100061585,NULL,4242424242);
INSERT INTO "outbox" VALUES(502,'u347714094:q0','chat:5100061585',1,5100061585,'sendMessage','{}',61,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,364,NULL,1795424488000000,NULL,5100061585,NULL,4242424242);
INSERT INTO "outbox" VALUES(503,'u347714095:q1','chat:5100061585',1,5100061585,'editMessageText','{}',61,NULL,'u347714094:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,364,NULL,1795424488000000,NULL,5100061585,NULL,4242424242);
INSERT INTO "outbox" VALUES(504,'u347714096:q2','chat:5100061585',1,5100061585,'editMessageText','{}',61,NULL,'u347714095:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,364,NULL,1795424488000000,NULL,5100061585,NULL,4242424242);
INSERT INTO "outbox" VALUES(505,'u347714097:exchange','chat:5100062969',3,5100062969,'sendMessage','{}',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,366,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(506,'u347714098:guide','file:u347714098:guide',1,5100062969,'sendDocument','{}',62,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,368,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(507,'u347714098:q0','chat:5100062969',1,5100062969,'sendMessage','{}',62,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,369,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(508,'u347714099:q1','chat:5100062969',1,5100062969,'editMessageText','{}',62,NULL,'u347714098:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,369,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(509,'u347714100:q2','chat:5100062969',1,5100062969,'editMessageText','{}',62,NULL,'u347714099:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,369,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(510,'u347714101:q3','chat:5100062969',1,5100062969,'editMessageText','{}',62,NULL,'u347714100:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,369,NULL,1795424489000000,NULL,5100062969,NULL,4242424242);
INSERT INTO "outbox" VALUES(511,'u347714102:exchange','chat:5100063964',3,5100063964,'sendMessage','{}',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,371,NULL,1795424490000000,NULL,5100063964,NULL,4242424242);
INSERT INTO "outbox" VALUES(512,'u347714103:guide','file:u347714103:guide',1,5100063964,'sendDocument','{}',63,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,373,NULL,1795424490000000,NULL,5100063964,NULL,4242424242);
INSERT INTO "outbox" VALUES(513,'u347714103:q0','chat:5100063964',1,5100063964,'sendMessage','{}',63,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,374,NULL,1795424490000000,NULL,5100063964,NULL,4242424242);
INSERT INTO "outbox" VALUES(514,'u347714104:exchange','chat:5100065085',3,5100065085,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,376,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(515,'u347714105:guide','file:u347714105:guide',1,5100065085,'sendDocument','{}',64,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,378,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(516,'u347714105:q0','chat:5100065085',1,5100065085,'sendMessage','{}',64,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,379,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(517,'u347714106:q1','chat:5100065085',1,5100065085,'editMessageText','{}',64,NULL,'u347714105:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,379,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(518,'u347714107:q2','chat:5100065085',1,5100065085,'editMessageText','{}',64,NULL,'u347714106:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,379,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(519,'u347714108:q3','chat:5100065085',1,5100065085,'editMessageText','{}',64,NULL,'u347714107:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,379,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(520,'u347714109:a3','late:u347714109:a3',1,5100065085,'editMessageText','{}',64,NULL,NULL,'u347714109:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,379,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(521,'u347714109:end.later','chat:5100065085',1,5100065085,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,380,NULL,1795424491000000,NULL,5100065085,NULL,4242424242);
INSERT INTO "outbox" VALUES(522,'quiet:64','lead:64',5,NULL,'sendMessage','{}',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,114,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(523,'u347714110:exchange','chat:5100065764',3,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,382,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(524,'u347714111:guide','file:u347714111:guide',1,5100065764,'sendDocument','{}',65,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,384,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(525,'u347714111:q0','chat:5100065764',1,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,385,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(526,'u347714112:q1','chat:5100065764',1,5100065764,'editMessageText','{}',65,NULL,'u347714111:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,385,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(527,'u347714113:q2','chat:5100065764',1,5100065764,'editMessageText','{}',65,NULL,'u347714112:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,385,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(528,'u347714114:q3','chat:5100065764',1,5100065764,'editMessageText','{}',65,NULL,'u347714113:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,385,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(529,'u347714115:a3','late:u347714115:a3',1,5100065764,'editMessageText','{}',65,NULL,NULL,'u347714115:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,385,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(530,'u347714115:end.later','chat:5100065764',1,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,386,NULL,1795424495000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(531,'quiet:65','lead:65',5,NULL,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,115,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(532,'u347714116:exchange','chat:5100066393',3,5100066393,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,388,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(533,'u347714117:guide','file:u347714117:guide',1,5100066393,'sendDocument','{}',66,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,390,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(534,'u347714117:q0','chat:5100066393',1,5100066393,'sendMessage','{}',66,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,391,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(535,'u347714118:q1','chat:5100066393',1,5100066393,'editMessageText','{}',66,NULL,'u347714117:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,391,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(536,'u347714119:q2','chat:5100066393',1,5100066393,'editMessageText','{}',66,NULL,'u347714118:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,391,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(537,'u347714120:q3','chat:5100066393',1,5100066393,'editMessageText','{}',66,NULL,'u347714119:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,391,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(538,'u347714121:a3','late:u347714121:a3',1,5100066393,'editMessageText','{}',66,NULL,NULL,'u347714121:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,391,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(539,'u347714121:end.later','chat:5100066393',1,5100066393,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,392,NULL,1795424499000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(540,'quiet:66','lead:66',5,NULL,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,116,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(541,'u347714122:exchange','chat:5100066791',3,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,394,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(542,'u347714123:guide','file:u347714123:guide',1,5100066791,'sendDocument','{}',67,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,396,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(543,'u347714123:q0','chat:5100066791',1,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,397,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(544,'u347714124:q1','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714123:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,397,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(545,'u347714125:q2','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714124:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,397,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(546,'u347714126:q3','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714125:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,397,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(547,'u347714127:a3','late:u347714127:a3',1,5100066791,'editMessageText','{}',67,NULL,NULL,'u347714127:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,397,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(548,'u347714127:end.sql','chat:5100066791',1,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,398,NULL,1795424503000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(549,'alert:67:1','lead:67',0,NULL,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,117,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(550,'u347714128:menu','chat:5100066791',1,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,400,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(551,'u347714129:q0','chat:5100066791',1,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,401,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(552,'u347714130:q1','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714129:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,401,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(553,'u347714131:q2','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714130:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,401,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(554,'alert:67:1:347714131','lead:67',1,NULL,'editMessageText','{}',67,NULL,'alert:67:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,117,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(555,'u347714132:q3','chat:5100066791',1,5100066791,'editMessageText','{}',67,NULL,'u347714131:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,401,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(556,'u347714133:a3','late:u347714133:a3',1,5100066791,'editMessageText','{}',67,NULL,NULL,'u347714133:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,401,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(557,'u347714133:end.later','chat:5100066791',1,5100066791,'sendMessage','{}',67,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,402,NULL,1795424504000000,NULL,5100066791,NULL,4242424242);
INSERT INTO "outbox" VALUES(558,'alert:67:1:347714133','lead:67',1,NULL,'editMessageText','{}',67,NULL,'alert:67:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,117,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(559,'told:67:347714133','said:67',5,NULL,'sendMessage','{}',67,NULL,NULL,'alert:67:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,118,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(560,'u347714134:passed_on','chat:5100065764',1,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,404,NULL,1795424508000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(561,'quiet:65:347714134','lead:65',1,NULL,'editMessageText','{}',65,NULL,'quiet:65',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,115,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(562,'said:65:347714134','said:65',5,NULL,'sendMessage','{}',65,NULL,NULL,'quiet:65','said','[]',0,NULL,1795424508000000,'sent',1,NULL,119,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(563,'quiet:65:347714135','lead:65',4,NULL,'editMessageText','{}',65,NULL,'quiet:65',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,115,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(564,'u347714136:passed_on','chat:5100065764',1,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,407,NULL,1795424516000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(565,'quiet:65:347714136','lead:65',1,NULL,'editMessageText','{}',65,NULL,'quiet:65',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,115,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(566,'said:65:347714136','said:65',5,NULL,'sendMessage','{}',65,NULL,NULL,'quiet:65','said','[]',0,NULL,1795424516000000,'sent',1,NULL,121,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(567,'u347714137:talk','chat:5100066393',1,5100066393,'sendMessage','{}',66,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,408,NULL,1795424516000000,NULL,5100066393,NULL,4242424242);
INSERT INTO "outbox" VALUES(568,'alert:66:1','lead:66',0,NULL,'sendMessage','{}',66,NULL,NULL,'quiet:66',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,120,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(569,'quiet:66:retired','lead:66',1,NULL,'editMessageText','{}',66,NULL,'quiet:66',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,116,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(570,'u347714138:exchange','chat:5100068642',3,5100068642,'sendMessage','{}',68,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,410,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(571,'u347714139:guide','file:u347714139:guide',1,5100068642,'sendDocument','{}',68,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,412,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(572,'u347714139:q0','chat:5100068642',1,5100068642,'sendMessage','{}',68,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,413,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(573,'u347714140:q1','chat:5100068642',1,5100068642,'editMessageText','{}',68,NULL,'u347714139:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,413,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(574,'u347714141:q2','chat:5100068642',1,5100068642,'editMessageText','{}',68,NULL,'u347714140:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,413,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(575,'u347714142:q3','chat:5100068642',1,5100068642,'editMessageText','{}',68,NULL,'u347714141:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,413,NULL,1795424520000000,NULL,5100068642,NULL,4242424242);
INSERT INTO "outbox" VALUES(576,'u347714143:exchange','chat:5100069788',3,5100069788,'sendMessage','{}',69,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,415,NULL,1795424521000000,NULL,5100069788,NULL,4242424242);
INSERT INTO "outbox" VALUES(577,'u347714144:nudge_exchange','chat:5100069788',1,5100069788,'sendMessage','{}',69,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,418,NULL,1795424521000000,NULL,5100069788,NULL,4242424242);
INSERT INTO "outbox" VALUES(578,'u347714145:exchange','chat:5100070703',3,5100070703,'sendMessage','{}',70,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,419,NULL,1795424521000000,NULL,5100070703,NULL,4242424242);
INSERT INTO "outbox" VALUES(579,'u347714146:guide','file:u347714146:guide',1,5100070703,'sendDocument','{}',70,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,421,NULL,1795424521000000,NULL,5100070703,NULL,4242424242);
INSERT INTO "outbox" VALUES(580,'u347714146:q0','chat:5100070703',1,5100070703,'sendMessage','{}',70,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,422,NULL,1795424521000000,NULL,5100070703,NULL,4242424242);
INSERT INTO "outbox" VALUES(581,'u347714147:q1','chat:5100070703',1,5100070703,'editMessageText','{}',70,NULL,'u347714146:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,422,NULL,1795424521000000,NULL,5100070703,NULL,4242424242);
INSERT INTO "outbox" VALUES(582,'u347714148:cancel_what','chat:5100070703',1,5100070703,'sendMessage','{}',70,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,427,NULL,1795424521000000,NULL,5100070703,NULL,4242424242);
INSERT INTO "outbox" VALUES(583,'u347714149:exchange','chat:5100071771',3,5100071771,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,425,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(584,'u347714150:guide','file:u347714150:guide',1,5100071771,'sendDocument','{}',71,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,428,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(585,'u347714150:q0','chat:5100071771',1,5100071771,'sendMessage','{}',71,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,429,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(586,'u347714151:q1','chat:5100071771',1,5100071771,'editMessageText','{}',71,NULL,'u347714150:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,429,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(587,'u347714152:q2','chat:5100071771',1,5100071771,'editMessageText','{}',71,NULL,'u347714151:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,429,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(588,'u347714153:q3','chat:5100071771',1,5100071771,'editMessageText','{}',71,NULL,'u347714152:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,429,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(589,'u347714154:a3','late:u347714154:a3',1,5100071771,'editMessageText','{}',71,NULL,NULL,'u347714154:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,429,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(590,'u347714154:end.mql','chat:5100071771',1,5100071771,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,430,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(591,'u347714155:new_phone','chat:5100071771',1,5100071771,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,433,NULL,1795424521000000,NULL,5100071771,NULL,4242424242);
INSERT INTO "outbox" VALUES(592,'quiet:71','lead:71',5,NULL,'sendMessage','{}',71,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,122,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(593,'u347714156:exchange','chat:5100073652',3,5100073652,'sendMessage','{}',72,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,434,NULL,1795424521000000,NULL,5100073652,NULL,4242424242);
INSERT INTO "outbox" VALUES(594,'u347714157:exchange','chat:5100074721',3,5100074721,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,436,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(595,'u347714158:guide','file:u347714158:guide',1,5100074721,'sendDocument','{}',73,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,438,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(596,'u347714158:q0','chat:5100074721',1,5100074721,'sendMessage','{}',73,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,439,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(597,'u347714159:q1','chat:5100074721',1,5100074721,'editMessageText','{}',73,NULL,'u347714158:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,439,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(598,'u347714160:q2','chat:5100074721',1,5100074721,'editMessageText','{}',73,NULL,'u347714159:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,439,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(599,'u347714161:q3','chat:5100074721',1,5100074721,'editMessageText','{}',73,NULL,'u347714160:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,439,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(600,'u347714162:a3','late:u347714162:a3',1,5100074721,'editMessageText','{}',73,NULL,NULL,'u347714162:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,439,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(601,'u347714162:end.sql','chat:5100074721',1,5100074721,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,440,NULL,1795424525000000,NULL,5100074721,NULL,4242424242);
INSERT INTO "outbox" VALUES(602,'alert:73:1','lead:73',0,NULL,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,123,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(603,'alert:73:1:347714163','lead:73',4,NULL,'editMessageText','{}',73,NULL,'alert:73:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,123,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(604,'alert:73:1:347714164','lead:73',4,NULL,'editMessageText','{}',73,NULL,'alert:73:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,123,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(605,'alert:73:1:347714165','lead:73',4,NULL,'editMessageText','{}',73,NULL,'alert:73:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,123,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(606,'u347714166:reply','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,'note.hint:5100002038','[]',0,NULL,1795424538000000,'sent',1,NULL,125,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(607,'u347714167:answer','chat:5100001122',1,5100001122,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,442,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(608,'u347714168:why','chat:5100001122',1,5100001122,'sendMessage','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,443,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(609,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,444,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(610,'alert:73:1:347714169','lead:73',4,NULL,'editMessageText','{}',73,NULL,'alert:73:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,123,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(611,'u347714169:answered','chat:5100001122',4,5100001122,'editMessageText','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,443,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(612,'u347714169:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',73,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,442,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(613,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(614,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(615,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(616,'u347714170:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,446,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(617,'u347714171:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,448,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(618,'u347714172:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,449,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(619,'u347714173:exchange','chat:5100075243',3,5100075243,'sendMessage','{}',74,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,451,NULL,1795424550000000,NULL,5100075243,NULL,4242424242);
INSERT INTO "outbox" VALUES(620,'u347714174:guide','file:u347714174:guide',1,5100075243,'sendDocument','{}',74,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,453,NULL,1795424550000000,NULL,5100075243,NULL,4242424242);
INSERT INTO "outbox" VALUES(621,'u347714174:q0','chat:5100075243',1,5100075243,'sendMessage','{}',74,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,454,NULL,1795424550000000,NULL,5100075243,NULL,4242424242);
INSERT INTO "outbox" VALUES(622,'u347714175:help','chat:5100076408',3,5100076408,'sendMessage','{}',75,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(623,'u347714176:exchange','chat:5100077540',3,5100077540,'sendMessage','s1.5uL5zfUm.NTtFk4ILbE+KlKi58cnvYIdnOrYsQBa4LaoEns64KwGbpTaCdkoYfDCVJzUfKQlzOLgz2xrFfIg1OllqvZa1havmAVOU9C2a5uKZZ1oQ9XGjpqp4xXEgzgEIn71XiJyA3hQ3DQeyqbS80Ocy7OTgI1m71dYmdXdR+OAxTEJh5vgXlJBJBqCvZe6XulDXHlcyiDSmG9matrKPRMWSvKkbB4MsFmJ3jpckU456M2SiqwMBaYCEmO4ba5NsniuVeAtsKcyBZyllZLX8U0Ejbg2F4H500XlkkK0g6nBaHU1v31Y8XkhP1wefAhzvoAQbP1tOL2+BIoPa7ufbgCHXdKtZSifXrmOZMbl4asS4pASunzt0iPqjuSuNGBJXGS+kOl76RxVWumXMbfSiXarDgxRChxEzf3sqAhv5RwEHL1T3pgIboZN+2GFW67DJFaQb7zhEDFNWkY73jLVucHmvFuVE4zsEtUogPamQZH2zlQpsDhHjpdEid/yOQ3NK4QTCkS0wxt+ecJ2Z+4Vf8k/LeMeX8DmSzEWXIbgJv5KGjuOEfDxHMDBK+OwNfDoM9Nogi6dSz6vXYMTnRpBL+Sc7SBR207ZYpxH1eCepAMtn9+WxibBrBpGC4MihI/OCbkOlWqj2eg35tOtN8zifj4JRet92+DC0/hDqbWxQ7O1KYfoYt4WK8luhQ6vmRGUCeydw6g95sGsA/ciT6WgoIN7ZXpJ9oF3ZATDTXvgeO8RUdWrdclVARpAZMGq6TWWTFM3bMl2xmOOR7Qu2KxKJLObmB9DU0Enk+kuUSPTDTCt37+dJkcm4/HcOkQPrC6MXLvp7utCwZ6DCm4kx7VJR3fZq2SbdrZrV92gtNSkeIhUgA8IDhzsCtsnWsMuxVGnPYopn',76,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(624,'u347714177:consent_again','chat:5100027449',1,5100027449,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,458,NULL,1795424556000000,NULL,5100027449,NULL,4242424242);
INSERT INTO "outbox" VALUES(625,'alert:30:1:347714177','lead:30',1,NULL,'editMessageText','s1.5uL5zfUm.TXwjD4tbRDSq9BHr5GJjJt7Ecn2+q3AGDrxj7WNW9Twt3YvJ5okI8STyxATHYxLK2uBKJLa1ysobKNzwlW0vE5fd/R8nls3IG8iTsjn7QlSI6MXaiEpSouhtrwGimVDeiHCFMKjnCvfA1SmSwkuJNY9fu/eB9JpBgfm2dfJ0goiAcy5b9mQC86Gabo20O1FPb437Y1vt24zeya/HL6c65+in2KHROONnEIByRZV2/WJwvEeTjQw50XY4/xedcRE8vkaJ+9/YJZlw4tfHrZMfzXGbHDPhyLmfmPs2OsZj6m1WESb/O2nP+R9KUltdflk8QbRwV0pb5dILQOEQEjvkFiTWA9Wl3ubYwoQqbLKh1LsKXcr2oGcRth2MCoXPdk8BQWYhPz1Xwi8gn42YPSdPvq5AEDj7zcjCQgVbRz9JfrXL8IJ54HG0u+Fvyzf0P+mwNt6bukPqpgiQb23c0JZErhlYti5xjb49N/Lr4Swku7MPOCLJCbzqoHj64zhw8r1somENxj0CIWfpRalPwwUG3B8A216q644vxYJXQ9ouHK9b0Qa7Ri2DwFTKP7z8HzqFz1S2XZYd+Bt3dXr6vXUNFW64T09dXybi0gZMYMAUTONquGECGQkN2S2Y3f2lxnfxJDT/d+dBqSAapwMFFLQHfFBAbBmzIxUeid0gijsSHeWwsWlPA0xVjhiUqCqnCVcH6HJaD4wJXF+rRZeWY6SWxgMKdgBJxnSUpNkw++SJTyfZ/52nRTd7+pjathGeUrf45fxjoDMHWp4vRQMbRmfDrur76MsDa3gyGbQFHCrVJFNQx5KxaZsu3yNR1DCz9bpMHIheCZpcS0ilyygn+GR6WVPF+LoXCEvW2bgOcn7P7zF4vT9sSqtHzsTb1qP7m6ICIg0APTZO+eH1hFjI9p8ij/XRzQC66GlD3I/egl/dBQyqjXwp7OU0J+QIoOyIKVQ6/QrgLKvmNaGaYJq4wkb651QK5klsCKxsKpUGkPsYdAfgvpwb+hDbrLEsMUhESMEJV3Lkca/tHTstM73ucgGY5kgPGAS5s37SVcb6yCA00uBHIkY0bsAfnaj4Qw36OCLIHqkVwkcI9P+ZxucUz6Hyq32erXyiDdNG5Sdb2akjASnAyqaJ4LyuAQB4PkDDI34ZSNnjn7LYeK/SIwzrIUfCUfmKeaGUPtaUahmHGW3GQu+EELS1hrchHYmL2hac2KEUMRjXi7sYIreD3pNDEiGQxcYOqsjofynwwwgjmqoBjjR0v2JD/2aNmg/NM3T9TF66zHy3WdjTOMZN9UlUaZfRNy6hcKyNqj6chFrOuedQ3fKMXu1LmWwwW9dx5QJBd8PA3/EmIbA42iTRRh9Mr98fC+toep2ol3NyYng+zJ3X+k0+1xBmMrg6JwX/7u9fpcejihVavtbDnscpqFVxPE+djLYGCqpKyN0an0VL1TxnoIWpdwj6+F31KRkAuNX/9dRZUiemUb8gkn+983x0eHgS4mdcTolJuoEKw3cUg801HzUI6+5bf5gVV0Tk3gfAZ/o=',30,NULL,'alert:30:1',NULL,'card','s1.5uL5zfUm.LOXi3B1+jGAP5QQovyxwxq1aUMU2H/pI6KtGWBftx2sUIqVKzK8Qq85j4T2Xpvf6ey81QC+MlllB9iEik31paoSi5GgdCY0D/YFcKFvAivJ8MnHF1Yk0zEQ1CcD07DAxbS4EDrntDtEq3kVHH/0nyf+npoFAeuHtPI/DgCrZ6nA1n/QGy9Trze7UJvxFD+0KQ8w1WO31tewcIS9cFV4pApEwZIMFMSSw2Gq1plgNonHet01WqkFJiaJLIjN+5pu0AO1g706hTTaP9FifdZxiP97X/JM3Rn1esdCnHJgkRKZBvj85o/fIm99b2kRAkcDsAYf/cQYJX/WtaaIQuJ9mGOUu+Nxz9Ez4mBa7zx9QCC8KOBa9Cpq04t7Wk441XSluXwjqSVphO8POnFR9Dt4lsxZutjuYFB7AGLd4b5sS8QEndwB62XMgQCyhS115t3yFuA74RXvPQYtPx0qLJkBkb070GwJgL/nZ4oAFzDTxAInyhGJ0TEvqreYFHaSnmPiwi7Q1pZrWOB/O8HSPmlN6NkRiwCIjeCGZ8W15dKI6PEdGB/L1gMsa5Gfb/qJyumhvbXnp6cuhPwEEZ8luGzPh+bydhUnTf3/Dq94DlBzOlrM1NTyhzmb3oBfirkCtNcoh3RNwl6uzTLQ2gllKJwO65ayqYcJuEOyAKO7YgORuWHabxG0hwfeNK6I4daD8z+1f1t9wlN6LMUoVpPtvP96Q5vw2weGjYQDXB72Kyhy+6qiab0iO9H/SL36uJCfw/frMvRBI7Tv+G/YabfF3DKIxCFsp/MwUVzN1HLkxpcQrRgkri/C3sDXM+5MHruby1wDiHJUWiix2MzLlJtYXENIWVqKDtn5F9BbGPxHyBtRL7JrO4iJctXkiu40AiZMJxbM1/+Z0eWMIsBdobrfWm16y/e72QPKRLWu0wvJB9R24yy5ZQ2o1FbeoRuqyRDY1ehWlbG23uLQ2EzY5FNronHmdADKPMPT4SqWzzmYP+yEBj6wYMSVb8iiWd/vIo+iMnM2e9QPNgzhzFtk1gj1fjEaz3R6iLXdXYOHoASgnDcFVx2Q7i4Ox2RGJfiPTvP7S3SFEXIeQ4FQekJdEaKLK1r3hAW5obuhvQTo3CnDjlwwFyt33YLXTGcO2jUQmiYfDaMhgcXnYQTqIbULLt0GF6QhC/7RlXIaJWQnTzxhWCowLVqa1nqFgR5JYKj0sKs5wnhYyXNzQFrTgABac8ocIgbfrAePUg1adl2Msd0nB+tAOksYng0yC86fbAYf+qC/dzBhHgOqbJM9xcYMoid9AemfXq068J9FNtXeR+k2kUBAljLSAVm3nMfmKUVhoXYcaKZlCC42sRlAXh7qnSo61mjJkxCGP10LuBs4peRalGKQKXPQeqcBLjfTI4vv47NF8LzrF1S0PTykq2CLhyiUp8DVxBNh18gVBqeIDAbt+lfqUavFAu58U9WdEkl7ZxNTucfajIJbF4UTGGTxZDblcLLNLXMwsPlJ/TG1kXku/v8KBdw/l/BbRau1gs1EqVeuWx45QcOf22zaMkn3cgercJLDPVrhZsm1weHJn1rLfhv2AOSvdFHQbUxuZkot2iWDZ8TJJTmm8YwqmrZQ6qsNTFA3zXey9tnF1yCXmKLcBI1woQ4nTI0tvto7hdQSGjTfzzaEKShB+0ND9PRoGlQ11KCW0i0G0v25Fc3XSO6p0v/3I8ugY2iuH86KGj9HBXnE+wbd9VZfr1yMerjjjqQgMzIsD8Dmh/+oGFBo2HJgatRS8tg6Zq9NCO+PHZiKaeNU8n9EaFtfWh9lTF0K9c0SwUv1mMzSKY7xkqAfgg/6Y1+r/R9zxSCV2L7gtJ8ALXG7Ea7yeCvGlki7k8U9AuqEpgX8zB5xqTk5afJEprCDLPeECcwit8dtdNE4u3YF96QrwGNose61vAkRUWwEY4paaGugGfcNyR0NxiweniqN+fddtgcEz3BcY3BCsoWGSN5OGhJlieYrbFJuvQzeaNWg+QcnecPxcJfX2aKaPpSgjly2Hj+zFagPvIzM5+g6uU+O/MBbeY6eqKwSh1VUZ6SkYZpDNikwcCcppZgEB4AsXlPQxq6bDuh4lqpcMe0c5BUmRvAGjpGSmgNU0Os8L/BA79jY3z8hgUrvZaJjnT3Q+m9kUhyud1IvJslAqF5+vWWFEXdI64yyUMkg0pQka1JzZdMFkOGWsFehUppdfBzJkVoCqOAFGt2u8/9ID5GDa3jmwhiS/X8xsKAgepmorTrdLGY/5Xkyc7xO/JFxjtdmoQW+mCaTQrc5j004z3CETSUbIx9dvMRlN/Vdoatb1Bme4MjsswJ7ZuQffrnmrejsuziBrJPGtkNwreuINM1k5jVHLoBK+CbohhFYH7igpougxNbXlhBg6qiH7MwOOPJotm6StzgHn/QIKHt16+FUyLQrORQbTl+xHGUMSJKpSJzmBNltugJqryZ8cdGiTm1r2ZKYOe6Sohkywn0Bc9iSETe7wR+gt5/TteJSSUU4NR1T4RB4O/cP1wLzFVNnVe908AuTOEWGacYoZVfvkva7GSn6q6KpHTW69owVqlot64X2HMw6GD1NSRKrm9TNfZNomMJXnbNXszvrQxMTbVQAK6Xnlv+pDQ8u2rh3GL2P0WyH69bh3GJkjivetA7Xxs2fY7e2z6HvgocSQ3e9bgWq3LPJkChngDPdur2++jr7YTsY11aGSctaAnGFzFVCEfx35JYc4+Fd5INhxKDgQVcJ6/FlQ/aMDNzK5m4jldW/uTiq9clICwH2Z0k9J3nnodEFj0HoA4zy3bESLFlNSpGc7d9gsjVT4hE3+xxSpJuPuTGfG6U/L/h3EXfZEdaEjRrQwLaOb3XsHeAdgMhIIiqUl4QSYavpok8RYQN1Hw1ocdnrBw3jDvUNbRZiw9497O/7QasJkDtdHdsdEHVAA7KcpaM/qmPoPaXNvf8ur+zDK89co6bCwX00ui+w6e+FXVOIdrDgGgibwMpZ4z/B2WvVfLOEK7LWOveClQ1LNuV5LzpLqO1uBG26tBdS9P1h15deBtaglar4+',0,NULL,1795424556000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(626,'desk:30:347714177:told.resumed','said:30',5,NULL,'sendMessage','s1.5uL5zfUm.QTRmRN348pEs8bBXkDSE6ZUiCkoxPV7tiMw0o642aV+6fBTaEjdPgbi6l7p6Z3yJn3HiN8BD7zpNjZLDS+iKp6uUbEcXKRzH4vsZ861OIvrjeYylzknmGE5528ofjq5PjYDusR2aVVCuVZy8vMdipxVM5HoU5G6FbJ6BbwwOfdX6itihssFDDS2RCKYASJqHoPMJ5k7ER8Q9RhTRifriRzhaBDZ12rbORQJReO3H0C+b/xjndkMxISfMwLtqwS/C4LX04qMsvVVSp212pY8Y8Akk+2xbKHivVFI=',30,NULL,NULL,'alert:30:1',NULL,'s1.5uL5zfUm.mqEWZH8aNUjNN5umSAxoMrfZ2PAY4Zb7RWty2RAsbi9YOl2SMQznZtEYtqBdAIxPdzf1gZ3KLQahjL2a3mUSuY+XKFcye0y6p/M/ksa5bWVCzF+iacj+/oC2+ogbdL1KqMpQESAsJYGn6VlKRHwUD9L9K/uVYlRzSUF3LV/dE2sHTL3z/ZIOA9BT9Q5cDKZ3BBO6tLcc6w2ySwsHBsFJF57fC5ZW1vDPUR0Il6UTNXw=',0,1795431758262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(627,'u347714178:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,460,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(628,'u347714178:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,461,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(629,'u347714179:guide','file:u347714179:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,463,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(630,'u347714179:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,464,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(631,'menu:5100002038:1795427540000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(632,'menu:5100002038:1795427540000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(633,'menu:5100002038:1795427540000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,NULL,NULL,1795427540000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(634,'faults:5100001122:1795427540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427540000000,'sent',1,NULL,465,NULL,1795427540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(635,'desk:65:-1795424572000000:T1','chat:5100065764',1,5100065764,'sendMessage','{}',65,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,466,NULL,1795427540000000,NULL,5100065764,NULL,4242424242);
INSERT INTO "outbox" VALUES(636,'ping:28:-1795424725000000','said:28',5,NULL,'sendMessage','{}',28,NULL,NULL,'alert:28:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(637,'ping:29:-1795424734000000','said:29',5,NULL,'sendMessage','{}',29,NULL,NULL,'alert:29:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(638,'alert:24:1:347714180','lead:24',4,NULL,'editMessageText','{}',24,NULL,'alert:24:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428342000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(639,'waits:-1794988480000000:1','waits:-1794988480000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1794988480000000',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(641,'ping:39:-1795424766000000','said:39',5,NULL,'sendMessage','{}',39,NULL,NULL,'alert:39:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(642,'ping:49:-1795424776000000','said:49',5,NULL,'sendMessage','{}',49,NULL,NULL,'alert:49:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(643,'ping:57:-1795424784000000','said:57',5,NULL,'sendMessage','{}',57,NULL,NULL,'alert:57:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(644,'down:waits:-1794988480000000','waits:-1794988480000000',4,NULL,'deleteMessage','{}',NULL,NULL,'waits:-1794988480000000',NULL,NULL,'s1.5uL5zfUm.jxgGBhTKp56DdAQX31QjV6hs96U0w2ewcuMS+0Y/aGHaG9no613vPyIsOs5Qf/f5A1CIxiqZK00aZ4o=',0,NULL,1795427540000000,'waiting',0,NULL,101,NULL,NULL,NULL,-1002200000405,NULL,NULL);
INSERT INTO "outbox" VALUES(645,'waits:-1795424816000000','waits:-1795424816000000',5,NULL,'sendMessage','s1.5uL5zfUm.Q+SskoIdNw4ZDlvTHoCpIr2wVxzOIQqfhetmK3HCX23TSf5SFcxTbqciNtmS7Y5OUXY/xMqNowGLomeNzFclN7mvo2nwFDKdbHgNcMDRnbJcw20OE3tS1YzetKrGHHxQeeWkhqQsQAxmm8ujCah15DBVIOpCaIv9c+NEGK1Hf03wlHYOZ47UKmplBzk94lYhEiWP36kVmnIsbzcm+YcCRmvjXqU+zb3O9EnkfJSRpi6Wq0uVc8XFVUGI2QsrGwvxYjBWf4t3/0+2Z8cMKquliUCxVirHolY08ffoRm3KUcK6LsJDYsVUwVKBjOkzGoxI0EOiD1bP8UvWlb8djPMZ96A6MTF5VVfv1IrmxozWiDsA4koJgvtUvuezEiW4DeINdoq3T3wwK9L+RHhVDAPEAHdrayzJdeqPs7fdnaqAez80VXfVyBZmkoP4GbQ+ZAQHnTckeR6pT/ztuyECjGTf61rFi5VQqLo0JETIzp4d98hvlEHAoJuGd2j5AKIbHD4AW08q1GDDHPn9Se48qGwq+04uHSeveNp+HRHlwCWGCO+8o7NzOzsiT2PMuHkPZkyaojy6MXT3C0oYwMbP7rviMs4SERAOiDgWmEO6JMJ/xXGMwOZ3RSDRGjmN+I//33QWT4DZiFbVkOWnj5Xv8PD2cDokKnaPAAYZ+KgNDb9cSYgKiqRZjgnxiG7hMULFYA8XXgpkcb6Y4qaqQB6S5Mbc+6FyN7IUaZeQcbLVKF8fDiQh/KPsDApYbXhCv/fFFAxe2yxZP5Vm+MteKN7ZsDHab/+P5j7oun9n8m4T1uiuZJlADG/Kqkcwa3GMzA9bAEZfB2bu13M1ldBbvQUbVRyoDUxYfk9KnCkqrmY9QqvD1ju/Yx9XuQGslh3MoIUrzPjfu8yd0T+rjur0tEU4f+9HXT6zCodU0PS0O1EEX2bmLIZJKr4qXi+Ffwuo9otM0H+DT9y7Czf6sv/29if2Y4HKCn1JKcXf1ewiXukVLg8XoeJqeHy6xzKKW4OJKMQzJDYkiUj2CsXgvWxslb2OPm+vzpVTEfru3gfFo0Ud17ln7O1zXPu6mACYpi02OEu8RKdaIOHp7vBxu/XzVOGdI7Jpz5CTmYUL45+J+qcVYxdKz1sHUa0PJ8F0sXeNnsfbSWF59sgxri1edyRcZ4lmF1oBKuPtMujyMj4i2HFc4UQMc/BXEn2Rbz0+nBlMw4nkhQCj7kcZQUr04wnYoiJnwfrnVA9vHlr0E01ifK8TXzlzqr/Gc/KNlYgJHkiTcstSAlsh3earrDAVN5zEb0/ZuP0djbqHnIJb+SfB69fysaLjowBy+KvbW3YDPTsosLKb1KzrdvcPWG31blNM6cKFAzWVWSaRsKSAiWbHxg4seTqd+N2WERAE6x+sapyfOk7ltqcmKZpitDcjvlv8PZi/lsWvtoFWW+ds5SNJd9Y+eMxxHxVfs/l+6vs5RQz1G3Yj7+1Ou4Ty7HReOn+bbNmPyE7UQ3g55HXt8409Nvb5Ld84VLy4C9auvVPcSj3qhulWZg9wUXdKczu5i8qJFM43Te3HuMeeeC/04lmLI/0J9Cgj58FvbW1aAYI/szKusLCDEf152EwZFeerX1JnUXR8Ig7xL6PIlG5uwI92FkFlgvmWZnt1CeKdaad0qcC2kx03AP3sICLHIV5Q3xNuxhsRZa7XpT0J6ZG0+ydlHS1H8e50+HnPGxT50R89IZQk7BxylNfa9e5GGbtCbHfhmfI6ppofUkLGk0GqyMZw4CetaM74zESAyqWtYvjL8mneLrWDKTJaUJt58rZrde0sfPBrOCOdKYd/yfkUaJZL49L/bP2h9Gywo+P+SKjNfxX2ZQUYbYjpJi/4wiD7c7ERqpXrVnDS0FS5aOpg9Pv7q1KAG7riWIVpdbGIQ2KlzJvXAU0GXE3w3r8MPkWcTr6uQ3Wt5zA//riIMMbcbrqIFpKONuuBI0rq0oycyhtqsP5zsBbkdWWeBC/Xpu/SOtcw+rqlHyEk89L+97UQZNWro8EEZfC2HjHOcTOCFR+5gpXGurqbzMdjrBtHqgxhM/MtBZOF6cdsoS5zntbELd+sgmkfrWYIAHUIt234UzvRs18f68XRC0IF2GYXm9sznF0uKRmaB07Mrve8zTY0BkzcVoysmbGUEMnEHbGr/aVOwBd7dAAgO60GLe/Xn3ttrQGK24Xnumaj2wIptk+3BwY38SYTXb8HAtlgPElTQtR+XLUlDhIT34s/5tK4uv4A2HhkJxqIwUe/tzudQJJuD3/xKgJTwh5TCQXceKLnijzZ320ehbX14R+gPO9gX/848pF99vMEP7dANjpYyY3KMAmDx34Et3Ub2QX7nuMLy7RnFnibC21ypnSoTlvAP7ACevAxjPiwoFSlVgNMwhe1KPz49530KQsgeEL8goerlzqTtXfK6FfFgV6M4CpAuSIe0F1YLi86ICuY8bsMS/neous84HYqz6mQbkad1l/VKR64q4eMDV0EaQLY5T/cNw+e+BSlbDCG6mbPCjyvgN5+Aa1CxoYcKwroUS/N9XNcjmuVM5A//NcZr677RCqeGyz4qdZ4i2zQIXHoZnNuU4nzzfP+ZOetW1ZF9DuZfqM0KepdhpFJ2YOH+IrINbQLh0h6vxd1hLnXQDS1ubOsxEuJYJlATNXySnmjBWKWbjS6l6aOLRWJP8rFcoUw2UXHrEEwOn5wcOAIapSolSqAvSlkqofU38m5uScfkBqXsKrQtWBReQduGYx5eH+HaKAqdtuQQUPUb3vd0r6WaBfjcKlE+Mj2Bj53cEI5nhqQ1DN0w1d497ITVCRpOpuKli1+SLlAE9DhQhLeLd44xjGcE15eoPX/pVL/WiJz1+AOXv6bNVfyTvjBwZXgJT/00JgHXRRHRRTK29PqpMv116G+RH65PNgaurmbL29U8WE7EspwSu9FaZWwnw/V+TIjZVUbXJXEA6wmb4iWPNWikxXDKuV6m/PHNJlIq6QnBA654rm96vPjvUJ9NNkS+L/sraOaN8VtINMTKrJHR+WwpsefBXcZc7hhTQiW16h2f3ZyKhA50xYFlWy6I1Egu+vPlQCxdZAJ/dH6hCjXbvkuTNTU1QUH+6EjtGErK0nfEXd1/68XX5Qhj02y',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.IZShnYA1rA+LC0PPgW9QT4FHGIoV0AipZHEcc7QFzXi9mISVC9dSmuLDlQoZI6G4na+GgGnV9OtAEWGN5tbWhPEm+4KLrFL7JdXCUe+GGbfKRrdOIDAOWy8PdUAeKUKkNgInh2Wvk+gUy3q8riH7t3EejWZYpPlUz1vMr9PxBvxhTBUoj+tVqUasYkpyJkCzFesbesCmI/wi9ScilZeK5b9/IrbD8yDwojYZtqeB2QxSjnHWT+OLlaZsrazaSMgsl/Z+5sJGKsdRv3U+WlsczUOlHMFVDP+1UgNi9g0nyGnJ8FBM1famGs7qW0K3ZNcNMMY/od8hYyHutYtB+IIEqfNa17IZ/ED2v9sASuJCCBAWslQARjtEpdky4LPLQhAuSveWULq/zX8TV6r/ytmrQIIUCLfbBIoyHwZKOpRF2iKgWQmfch9luGoao7l3ueo71krrd6+RN4fZ3cw6/5CE4Ai1UUNUijnRRsKmhcvwbrkHZqwYpbyGG9u3qbKsKvoHG+I5EKBtWIC42Bi7ptYJ9f1RZapeBWu12p8XGwLHeV+A/YNxjfkRVJ/oWuDAutWvZzivRunYJnqmi+o5KdtC3Zgyumw2h8TdytBLfPBNGWTz70A2NIY6O5A/PPq5C546IkFn1H36Im7aD/Bo1dtaKDABHPsANll9vwV7cGcHFcaQQ06s1ze4EyfB7uCSh6yl0xAyuCvOc5u+Bmk5dIv5cUt7hGZNoMZNNfSCjGyKX+EeZo8Oi+pcGJmHVqkEhd0+A80VDAnEyxk/pYIDutGm+iurXemmE2GLRZwBZaV9xK8O0HbzLRvDr3dHu4DTxwF2iJOTNlBIubvI0sKZfbCgDF6TGE+9fm0OSln58AZEs/jzOq4lUICrFzcNFOO7Chwgy0JsVFFAWFwIvdA6PZvT60deJcs6BDqVruMJIaZVEN6+ZsNrDlzHKtM8WCnm8sip1H0r5HiRNcALXYtQXafCk+VgIRA13xqeJv/A2ANdbwFqMLKzTp5w0rEmV8UbeJlRfrfS/TvCxeIrWjs84VVjzpwkreO5nkEeVQVwf8OU62dWFGyXyAbC2vC/OhHQDkgyfkvoMF0XU2ZuHkb09xpmEuRkBiTNhub+neH+cAY2Z4adlIiFPn9+y3ucSLS2OBTLgNQU7xAPQ14haeAMDhp55FnLyUNJEIcfW0AyA2HCmyjZuHOt6YUFhavIuxoe+R1wTA0fnbnuPn6HB6yFPk9zbBUJosBihjfv5p0pK9u+FVnVsNs/GbEg1wge0zklSGTVcZ9ZsQpSUgfegR1qoBLV0vfbXJvn3bi7a3p487k+9seJnn3mrenKy9Bh+enk+JvyIkGkMQ6RBbRIoWcfuQ62gAYv6XcLmX3nmtR0D2LRDJ6oTTuuMKFtAzJWUIz6j4MiILC1aClOKyWtTNmO9ecuNVPvzIFmDBajX3p7Fl9UlfGce/OnK9ZW7et+qKPgneFxw5FiOTC0yC3ChEtdhrubvzRlaeXO41SIVA0+83eIPhzYxRXWU56gTPD287xTWJIeSD1IxeqJWHMncLORE0hya/IY6i6SXfHSezDaaLe1ui1Pz8DAN6UhKbuFutBmkaQojigd+rQZimvqlDKQTAO3LTbyIaS4LZZyYSVPXSE0563vpyoRdudk3SlCYUOxEHZVnOh6DnjyErApeKu/sqe/8oceASnf1TY3N/XficnjkWrkYxCKjEBI+s9nHZ0SIV3zijlg9dBW2fhReh+PDREgCej6DUVeClAt5O/G1ukYc9rY3QZaKLUDMZumEE7QlUmioeC3dVDRx/Va+5rhxc8L8W+gVmdJI1p5Yl1f0fCMRIhPNIfvhCpx+GlhcaQaPoZFbGI+QunobPgpRfDbK1ay1IwCkmsA2S9UQMcO/y07SnkLlATm/UmHjPsOQrYrm1V51OQUWqsGtMwisnTuEQWuPFaAQR1CaNKRl8DDPXlYRXT6QYzGCVo/AFLJ/Y2xIFQofRTK6XO1aRdr5sThL4DrBQoaaIDOrlz9QfzuP3yV1CNOsGKNyvqX+QCbWQ/bAxAqrsYwrK6QTr3q/gA7K74j/gyhrANuPUnGNfcgD42Om49VVep0bMhANbwD1W1hu9F+69K1Rg35qi3I3wYlE7OMM7nw7Qy8Z/2LyjYYDSnnX6ghp2th9Aerm3OBGg7ZwaFT3I7nuK4D5NpgrL1vtbd5eSbqrzwhqbx9q6YjCLEXk3J/bIOYdPqwcx/JOEFf6aZeetc3swtc50KPnpiSUsBX9GsSRZYoov3HsCZk/EF8UU53s38vHjjpy9Tq8DtOy2I8WfEaKUE9Lin8coYXmw335k1xQHhZorkz2dD6yXh98Qd+GNq0LIUKnbln31cihWdFVW8sjqlatSWP3jzhyb49LQXBax9XF6Y/f/MOE5mN+g2WP4GW24iGigLfT8yQGxoygmZIIMCB36QHfjaYZHyxfku6PxL7cR8kn652cJZyEQY38CQExFjgzUEM7E44b/9PtMnQtpf+b22XTGVEqtAoD4NAk60hzIadL2IdHcDOjNik+yU4vq9m/4oaETcaugAoxBRZtTwp8qGGWxVAJKisqkZs5gWjZlIGtQs74wkFdWZGD6yMjQ7mIB+QzZWXDCgfux0pUdJMg6NTGeYm8XZ/dgXUbK3DIkY149O1x8FQCprV0gmJy+bKNZIEtfZDaPhPtqK8KTgF3Z+nGPTnU2QfvY2ZE7klmBIuJUgKHNsgE5SFjGA4CsVOMM2IZLzbwlwlyRRTod0Zu3002tyNEkVTdJ9V4ZdselKIo1ArsG0wAavF+ByW33dQwFeaNQ5KrBH6xZmm0rERTqmhh3Db4PG3eFfFBVruutCfVRytLj180Ph3jw1vu89EhxuxopWV8BZZzXSmUKot3l4vozQ7kwKL0vrFwm6Kc/izJvkilHXAFCAO/1hUcKxTKEHERza1vac1CQg5MANso1N90vxp8KSGEe8yl7ges6JBVIxPwMXlQwqitWlkIeGT6DjtOWOjX5fbnTY1q46XdE0mz0+4xpCALVgvFHLKlb/rREc6RyeLFpe3TgX6z1A7z3psuBJ4KSx4',0,NULL,1795427540000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(646,'alert:27:1:-1795425321000000','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428329000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(647,'u347713976:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',27,NULL,'u347713976:answer',NULL,NULL,'[]',0,NULL,1795427540000000,'sent',1,NULL,191,NULL,1795427540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(648,'ping:27:-1795425321000000','said:27',5,NULL,'sendMessage','{}',27,NULL,NULL,'alert:27:1',NULL,'[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(649,'waits:-1795424816000000:1','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795427540000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(650,'waits:-1795424816000000:2','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795427540000000,'superseded',0,NULL,NULL,NULL,1795428021000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(651,'faults:5100001122:1795427840000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795427840000000,'sent',1,NULL,467,NULL,1795427840000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(652,'desk:24:-1795427600000000:T1','chat:5100023753',1,5100023753,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,468,NULL,1795427840000000,NULL,5100023753,NULL,4242424242);
INSERT INTO "outbox" VALUES(653,'nudge:24:-1795427840000000:5100002038','chat:5100002038',1,5100002038,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427840000000,'sent',1,NULL,469,NULL,1795427840000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(654,'u347714181:answer','chat:5100001122',1,5100001122,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427841000000,'sent',1,NULL,471,NULL,1795427841000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(655,'u347713977:answer:retired','chat:5100001122',1,5100001122,'editMessageReplyMarkup','{}',28,NULL,'u347713977:answer',NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,193,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(656,'u347714182:answer','chat:5100001122',1,5100001122,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795427842000000,'sent',1,NULL,473,NULL,1795427842000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(657,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.X3w9yodoBh5tMaMtKRVGiQUmjRRdWWXN8Sv6uqQo/0dDSGeqAwnAlM+lxDjqys6esNwLkFNSA7RZ3j5FmDwq4EfhN/Yha6EHHnePI3Q8Ev/sK7FZ3lKJ7ZSoD0J3TJdmRl8Amnw1CtseaxtlokehTBLAgQDJFBvBA0br/8Goz1iztvqKc5WaqcTzWXOh6AE+pwmvqGOltm7TYebofau3HkyiMmhC/+H8ooWAtb6hkLBNQwOc6UUKzx6tMbgakRHXjf06wzGygjQT5E3MAaul0gM6HrU1Z3epzsIRrybUgHynnYn1IhetBlLtYn57FAkHWiiCiaN2HiEJDkw6GH9i+EqBC/HeqzOjDR0fZ7Fat6ISYSNRNzG9lOB/UL8dwiLarZ/VbubN0/Vd/+VAA99Yp2E4ouWafiifY27QB7Cuj1lyVsHFkXAT/4GXBkxdBYxjtE22bbUGjDpXEv7hEDK9mtigbWgcTuESO5UCXkyo71M0csLZFJ87qSHOMLgy3ceCw7FkDEB2gzuwJK9qzMEVF70J05QhPP2WdvE90QiX5En/pHRCs7haMX0YbZlifaDt7koNn5ECqBV3g2FGue55s4PGGRVgz9Bk13w9Ttz6bG/lHcLWMy1FUuJf9XckNsUkveRVMoagkksrUN5Y4IkwRF6cVV9ZBmL4QFmC4NgCxf6nC8suZlzDYjHfBpvYDNN7XjfRuw031pYN+4GmQT1LtMRm9K5+CBUJI5piA6TQ27G1qIrYS68SHE2uh0fJYI9FC9TGJno//JkhhQDQrQFyrGkKOybyQb/guOvchLmJRRJCxfClgX/uAObY5TBvncIPhbJAo3hJqHYe6y2Hqxml28Db6F9CQ4IRgNqZPMne+uKqQUr8HyzCXw7LulZikb2m8gjWANUBc/3KCNgTIXDZZ+dvO2yKfGteOXw2mfK44gmlz4QhAzWQWAzzJ57b3qXZdN72XhBzZiLI+o3VQDl/tc1i1rYya/bds3qEEpuHHp5PCFx6XuSdrfH3gs1RLkCbyqOHX8JnCakqxKS357wrPsfynCpFwey+Gpr0rLmHJasW1c0P1O4DBOF6VJS0DIajC4HZQvC4AtyTcVFwp6so6oNNLSCQjSKFJQ0nX3U5nfdT6dLxdBlBW8kER0/WyreXlgppI2Ob54BC+lOMWYD+VToKxzEt3CUZsAHvk1nddCafQpeKMXNxPrY/8/Agxu6MFcb1OPp6JGwiB3jknhyhlaLQ0okJDBWDKI77dBupPQzQNj+feXj4uYsI4bVO5U2Se+WNUNO2pxB0OdLeSQo+1ZgrRXfCulEgCNM24hYmadaFDJ+Efi33Xc9jQ4uIdl0ov/5dlkerhCrPjCDPF/2XMeyIX7NfjB3kPtjpobSCTM+Mwx/y3VNZddKjpaJrAr9Y/5j/iszP2RLCVrtv0kSTSd1ZJGW52VcDBiF+j3VpX7tSZgcm7I8wIsyF80SOxCLTLpsxZ7c8La4xFDuA0APHouWH3VZlCON68JQeSFfaitJXcJsQ9GU3cR1iD+WnGWjLAsVhQbJUpsNjh1K6LM/FdQz00B7XpBwxBkcpIG9kkWgBdbbVAgPSb3KLNaUaps/IhvFJjZb8sHwmSQllGYPE4ITPt1rs+ceuQiezktZWrdrjk0cTJz5ducrUO1RFBVPgw4bkLQArSh5TadkF3mul/htloeiy0evfZNuuCGos2keNX2vJCW5DTSsUOhG7TbmwXcyJjtlmkFC3t8qIwQ7tCiH8VAksnC58tnePC7PrflRkUXVyKekRhkZAevWMgmdrEidOimVPU4oFDV48ncdyfFn/92WVGafp7swJLzsK4qbz9b1MMS5hYOSsbLdKa24juOXtQO2Aylwgd1A16HFWm4fTSAE7ePCMt50X+9CfO6ICWAVEUHhOTDKKAwVqUGeksOl25a83azpzM1foXpegMWohKeBLiiOm+NvVs7+e/irYGpFYPLuZlGpEyDNim8rIfu9m/lugxfPyjV38lsjC7w6xtXDw8deTxFmotoGmzvpfqEvppxgISh4WHQxlGKCn3tufwivNhIOXPerFy4KHU4gSs5x2FkXC6i9fPWD7QOwISQPXrTL85pkQunzHyybMODItmCx75U6qSzzSTUfAaUF9D1Be6K9ZG80i/S9kgsMX6LnLaIx+hLDMJu4Tk6y/czmt9udzCErZGwZi9uo/0M6rPxRjuCDGmXQ2Fd3FEIXbHhri1eD7y2X9MEuACw+nUc1zRk6bO7iRmq4OFOihIz8if/8whtrOT7CD7VPtjaKBZbHAZqCq',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(658,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.kucUGNFrymij1d93e3vQMIPdPhuaXHlDhIYeBRSb9IEmreNvBwuji8K+pLcDU0rry/MFa3eWA3K9/IaaKyzt/yMrjoNbEM+WuJ51J0LspHFqrllK/s0Ebmz70mK72/fCuvy/1JsIO+tUQChnD0o72MErP6NknTR32rU1weBM/FqPEz1dWZFFoJoeDGujGERarD5tLxq0HAyjeixFQ/ZPMg+skZGeBM/Ye9aTTt7TXsVPO/9RSPRxMP8FuaqNmQAvfcXkNpYvclGYXZxSpIkY+pLM6wh9plUBfWUhT9OIU6shP/QN+A+6QrNwyBzTXXHyzSh7JgazArbzmDrxushu5N3xF/nBB7u0CeEkoGH+V3tjoBI5viYG7Iqty/mSMV2RXSiKw6rWxgTJm/qX3Yt6VLpt7kSoV/VnT6RsK20WL2kik7gVTKUGeuPpV/QJHj/noGhIi5Rz0CFvK1uMN6ySYkfZpQrM2p6bxLEw/04lmv2xZLolus0XjZhZbGoZZzqje7nSUkuk50UdxHjZTjF/lD9cMjE5va9jCxZABzmTj4FjomIziDW+K90JRh890pdBwK05yd+TNO3DBLPJI+6K1ZDmGu2hK1fFzCovPAHYcNNiNcyrAyJ9DQKfOlQyKQF2CXUB5x5PbLyerYK7zB5qv8xEUl/NojdG6fS4jbtKsEaL8Np2gf9fR6yvFx9elAIIMt3DaxCynDRBANPrqhfMlnOp0AQX21RpAq9/uOulB1KJw6QVjZm2PQN4pF8LdQXMnJPVV7Y3rv+LSSAFrUUCw5IPX7bGVPiGrZsdNvSDKsR86DJRNHGWvyxuhXxFTgKcWEUxD0Pxau5/7oB0urmpBe2O/ULl5yD1bo1+ECp3B5dbkGKarqDjweppLga/Wm2w8CQawKDQEh2PxDHszTaSNHjb072Mco5hQ6e7j+pCFMJdMtpWJONeRyGGAFp+gkVY8bFKnP0q43FpvOqqluX0OIqcy9uFGsqipZeoyMDnfMF5rHTWhcf9JirilDsVHwh7GkAf5/gh+ZtF/DVnOKRKwyhibApvKnH/XqxXul6zJIonFZDY1Z5jI9hiAWIml6aVEjku4YPOIwCOsxx9RVJvSATB4YqgjBb9xDNWB9d/pW5PaTXJenaOMbg7mraMjSfi1zwUWExP/BnrAf70vqRj9SPwLz+glEiIzATY/9EJwMPORyPbX2ULF2w28GBgGQwxil4jNQ/5djij5YTiURq2/M0ToYDhDB99s3pynmPWAp3IUO5EOLEJmWK7wZ5LR0Ele+D4oJ4nmBFEsT+MvlQkA+El3VV1SXfF5os7nLWKBI+r+rlMY3Rn+yvAdjjf/4pQhalb+tsb3p0tpdvYcKkeFYkd95wB2F71NNJSgECdVx2ohN9IVJO1Ay5HKerXoJT4wo03qXMFyS2eJgq5Rujxv8dBj06ewPy2DXISmY5nzxVLJk4HtSH1taW4sqh+RFO8FAvLKi+a6X9l5JoC+x0Dzg9z7s+YPDzh9wVxHJO4vCMdZKKxYg19q/D/folu7islz6p2L9IrathNkMVDE30v6jEUFiAqsbZ/lOyun1kTM/hw8hH8oDaye+pvA0jdB8lNgDZKye0iRxGLQfbYSqLhcuxncW1+UPk+xTxJQgG2dj8L1C/sNjmhuYESw5uDxicXrqCBBGI91B1dyZm/VMYZIIl3v9ccAWYnJTLtjOU4c+K2P1CsomCRZ18CtM3cZMp1fS2wm6sX43XVxN8sCn3L0F37xqPY1sN0mPDKykkFLL6V5SJUOyrTuITUbzagGmgiwfgeYJdKhwtahGwt1YF800LqkZPzwOIJZgRh9ZqNpOsEpRgyFd2BNyFz6VbH0vPsxCACMYI62JN2b/OBv/mHpZOF5HA4Z/kj3GjI9MQOx30dfn+KHbOa9EGebO4RLibAT8mlEhvd3GwYViZyRRLJLlZFI+QRIwf/RZChVqgkgUG4vwJTVxvgqenr6u/FbD1FdkT9LbnQYkxIu2kO0aw9+Z3Nw4ziV9Zf1LQk+DvK4qvAidgHfjipjN81AqpUH4oiD1Km3k5SplsL9SlWoH3xnvHkz+Fg0z2xLY9gZxvROBc8a069ziv909OYirIbYrlfzMda+pisg6rFn5/oRyBL6sxeD5OFr6BmQxsX4LBqmOYpbq4fbayQ4fHE7JMNsYpxCEEYUlRsaCxHSweE8dnnPYIxt2Dzun4Tcu+Os7BbeO0VekGgxHr9x1YgzEjfpWlesMMp5hYdTzdc8hzbeVkQuHQrzSJHzMc6L7AVvfX7HbyKgnHzMO4TTzEsLk+33KjyYjI1axwrms0Fd1uO',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(659,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.98YnU+dBIWtJHFc0qI6Wie8x9Qen4SCtMZwD3kPDM7h1beD+/3r1YfFHMo+99LZH8bdRzTbMBfxD5nD+CN1gByCsaVdiOt2Mx8kJR0tUo/WQdoP7j3MbtL6NO0Vtrn/z6RqEiSkTXzZy7brD4SeEuJ9oNu3jQpUO8EHU3fCDes5XApfQyIi47IAWD9rQPBNnUSF1FqR1HD9ERl7Lpv5blyF1eGoejqKfuDWdeofq3rbXODzL6XZqhIZCtalLz/HXm4N9L3j6T5uo6L6EFDQPxtKv/64h+JSs2dBEn5Cc5wSGYMvC/3YoVhy5ZOH+fbZz8U6U84W2Bys2utX1FBl0oqa5zaIIF8CrXrNjN0gS532UxRa5KQJlmGXydHQa8Jv421UVHZitrjJkF3ZBR3uTlDiGWMEVzR2I5Ud3kF5xEBqd9cnXTHuRI2Yz6O3d6+LM6BIqca8twp6LyWDwqMGt31CNFjVTxHiynDjYb6HkGSr3xLn83t7+KKFDCoLYhKvZ4ty8oJylsuDa6POGxWrZq9pvV2kdBEyz/JK6YNG1rfGy3tMR6Ll3WS8NymrjpRfinztN3De+yNIa19oKNUCnfvtMqVFfNEwIZOdmc0r/n6dRHJn1svnS1r/iQoP3EkaaSYZrJtE8IcuaLh0WPsyl9QaYZiS/E5/GYEu41d2Setm2jLkYjQXWlTiGNkne4kd17yP3lHGxGbk8UREJT0fC4hf4mnQXLlvgyd3LhOpAM8AA1HZ2F7wKeoqHPZE9dsMxINTVT1S9RW9UQ1+vUFnaqVc4lGGoFxt9FcwtR+7LgEGI1/RuDtihfeJTsBHTvSMV7JuFINq3+Iw1yYLmesAmc7molkhHIJBxAb9CYld44WJQMjmDVjFohhr0G+ukfxZ9997O49afs4CJy3Z9Jn6mutkF+zzKjfW0JpzsPOJzX4AfRuRfJol1mh28h64Zv4n1njjfqJzYHBLmsoGqqdzbBY0RcFFrd7Mn+1c8mUQpscq+DZnI1Io6hKa8at8yjfcTPdoJNUHtj/E6PiEyW+JxHJJjnu7P7Hj0ZJ4mzjk8KQ2D6xk3ajvYWr33a7eQ80wb2Gpzs7puA4uV8vS0yNhHZr1MXkGmkhiIY2ejvgvq6Nc4e63LOMPj5syjDVJTDiIWPBh5J0zBBSMWrRlWGdH972TLzVbeoNJaULJDkpfBtUD13MXCTloR04eecY1SV1Hr9lOpllbOspacZ155uxOSt2EDiSH8r25pOByQuhTE4m/w2MHRYXYzC/SxXRrd5GvnyfAMBe9LnvI6X2DEQkmIHEPnnZj69277/LZ3Q7YZ8rV7+1Et+qXTVS7UPYcPXXTTTFuy9zbEIGmRvMej40ZNXO6bS4lte1+qQWeYfcAjMeoXNy8eZZBfkRnO3DyEKL4eG/CypWHwBuzTMlCO5mnfkdT3NXIml7KSlkwNVV1Kg5zNdRXhMGp+Qsr0qmvE4kaAmObR41p/gpLKNzufFxxw7fi4SsrFcsBkbtr5shrYITW2QZ+c7y5tzmv+bEYklzU8wyG79A8efxaspmyJYGN2E3n/aGfYpF4t7AKYcA39Kzq832SV41l0q7HSE5Qnh10oeQWMtezAD6fnrXYUnj/NEQN9bUkoyIhQy5z4jv9gxOC8oHvyi8DzK33lNC/rUsSFe7z1yLzVhlwhppclO2dlASlUs2PTAMEiGNMPYmj8y2kAXtIWr7/cc8g9guOUrGTm+2KrixFeipqyHYgmdLJ5tv3jbMCGbj2Tk/aGKW2fSRu6WnkoGxOfTh6w4yOpvpv9',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(660,'u347714183:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.n/uAJVOur/RYTg0Tax14xY5bd8k5rLPgvqRdhIkSi9vZ0j8nCUAt2hDTyvBr6ZRVFTc6nBFbT5ktBE2M/xt8dCGzexbUSppC7G3NRm7MuFRHN6cHFlKDqCakWP+6Wo08s0xv7jRqh4GgHODnlXTT26ff9ZrvaGK+WxY1053B0JpTMrve7X/h77swRosjGH9OBAaMe4wgkhSHsN9pWEIq2ZFJ4s5QiicneLamzQlrWn/x5XAZ6sF1Q6sgKMxn+2n2/j9cp851YjzE6nQlRcbqZ0nkzxI/yM6fB+iSLeg9nw3tuvOnZhW9aqbj1R9teVpFPGC2KcMwNOcimqOT0yNmXz4mhOxBAczGVSHESUDGxM7ObXKho6aNvm973akmJX8LP3U4o0FlqCryyKKCUTVy9AU1x+qOs5ll0dsxS9f99+7f3WUyZvRVgmeMi9u6lDKgZ2vrejEm/rZ4eLf/24aK+B52RmPMhmdXlpHPOWuzGogcnITmrfQX/ENAhRVJMb67pzb9+/dtAKuBk/yjdrzVfQU=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(661,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(662,'down:ping:27:-1795425321000000','said:27',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:27:-1795425321000000',NULL,NULL,'s1.5uL5zfUm.QjGyUKv6Rjk3P21Y4Kz+6dep2xy7/Q0rtO/GgFjCyTFrw8FHXaADK/R7eRdo+96CKc/rEiG8IW0DASE=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(663,'down:ping:28:-1795424725000000','said:28',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:28:-1795424725000000',NULL,NULL,'s1.5uL5zfUm.gvE/Lnj2FBvXkL+UQA+lbpJGrLl9XiYFPYdGmRogyPlabyrQgLwF0TiqlJq45vBEKS4FYq6FfRAt+4U=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(664,'down:ping:29:-1795424734000000','said:29',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:29:-1795424734000000',NULL,NULL,'s1.5uL5zfUm.1LHr1FUXz/RQYqJ3YqhSxxMFXzsZzBk+OwEV42kprb8NxIJlLW+kS5/lo8/0cH4p1As/G9F9K6QbNZU=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(665,'down:ping:32:-1795424745000000','said:32',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:32:-1795424745000000',NULL,NULL,'s1.5uL5zfUm.wuLK/DktD/TiAXdHVM0d+ev3QxJ4xQmjQg7Kll/ZO2m3WVStbWeuu5BjtByDmQy6NKPGWdNmdgy0N0k=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(666,'down:ping:39:-1795424766000000','said:39',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:39:-1795424766000000',NULL,NULL,'s1.5uL5zfUm.MqelR7MhL3Mn3YZFLxX6iLCsbFpdeAT1paSA9JJM5a4EMntmOCHFypD4+MvMyFeIqop55S5mwPeQPcs=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(667,'down:ping:49:-1795424776000000','said:49',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:49:-1795424776000000',NULL,NULL,'s1.5uL5zfUm.8mjQ7ubG0ehhDa5bQhy+E69FdIxH/DQtZGKCNfSMP1oDOH488gBRJTDy1A8ISoiej7JUGG24hinGz9M=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(668,'down:ping:57:-1795424784000000','said:57',4,NULL,'deleteMessage','{}',NULL,NULL,'ping:57:-1795424784000000',NULL,NULL,'s1.5uL5zfUm.1K6NI/ZKcXwkTmRg4N0HsAGrPkD04zIeRa7guvSd5rduxaKHgRdllFA+3p/IPSCI1ytrBApVUXDrJDs=',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(669,'waits:-1795424816000000:3','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428325000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(670,'u347714185:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.HtvtZtCbQvkdXq5c+7h2otEYNF4flDB6rw/t/KZaHVdmF/VylZOril+7XLAK7GYDvEux65dQ3YmbbbwSWXh8/iMCWAN1Se3DVjo4ghaSgPyGkKUmQhLMLFt05xe033G2BXno2nO3DODnNbP/GE8/4TLzfdY9KEAOjMw8q2oRzcFvnRJyDob1ag7n9kpGIoaygMC9uGlq80onfai9orWCA2dDZqUh3jeYBLYTmcH2gEHQU/LpRalQuvetNnmnC5OJQJc+1fiw+di8AnS4/v5psTC9kfGQx9MdOzn1wqnGfJB7eWQ3lffmgdNIMJzCT+/PuM9hSLbj4Bho1HQqtOuN0GxPin9symrGKb2q2NkI8bl88NJyJ2eTCSqrnJ5qx5RIQOvWS8Cj8ymhoOI+g0w0zp//cQ2gMfpjWQ2/wXZPDDFqoIZsKKdAgN/PyEQSYOn5bgw=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(671,'u347714185:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.0Go7Fg2tRgvsCfs9AOVKeHDrZ5jgdW+exeTwN1LXRyTBqkLlp1fI/2cZmER7azzqBrBeICAZBC48+dVTKVnhhij1qdaBwsXlevHK35zQyJNy0Bv7aMe3LCOqsFX0q8q968ZINBMMN4mdUFUD7x0niU4Hj6nTrUMnUSkUum8Iu3CPCI617ThK40r3qFYzC3de/R8wmulUWtgyd+fK7W1376/AKi7B1Q54RTRl3X37EIcIUO/86VM3z+q5Vjklbbeb+J9q7/3xuqlbhNlB5zHifwxULZ2vXdaPqPDSJHInM2X861vH+QWDv/xE6plwwVCGnV54jY59KnNhwlIvucV7DHnvO26ZTbYvH5dBEshi21E6boHXr1QAjHVDi/UI6u4X0FUIrIMTolNha79r3QIgE88UN/nC12rEd1g8dT8bQ87n7A/p4Z6pfV3IhQBQce82Q26m0BgcxB/0kjThaXOTCyCiVm7hd5z1HICaiA5FbQnke2B1fA1ZpQQ0W3riJeOmbVN+hKdWO3lEwuIpoYkhom16nvAp0Owj/x8ofwdqry5Y7sB/rwD6DHwiI6UvxTUF5iqgyIvz5g+zdTZYQ2YbaWcWyqrHmy8hZKqjr/2lwm1Pw3lXD+lSVDhqi9AIMw0bf20aZSSqPXmHL+FD25QHpxVpM+Bj9slWVybogGJM1rSwQeTzLufxwYlftd32mPmYputq6BkWLHSWEYVbYGyhitbhHLZuhIoxt9lOp5e69PtNyMCpElkpIcmQkO0qcku6UfzVjbkdYK7fmHLWGq/uJVEC1thzK8JdtwS0UQh/hzFjzbjk0yXkjCUXeLL/cpkP/4t6BbXHKZgbwoY0PmvdZkrySEVjd0UsCNn0Sa6zho9A7XTVijy5AYe4ggNIzwdPL1GOyiMNyxrt5ar3egk2VsljfhDmUep0Do0Q0BAQhw==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(672,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(673,'alert:1:1:retired','lead:1',1,NULL,'editMessageText','s1.5uL5zfUm.YqUcR0k1RMeCMSq9zl0i9A91pxp6Jsjj50knHmRU2X3vNarqsYbWuSXlostq+4fkn3TTfhbZsu+rGt3vafsRbF77ApjBuR4tkdMtyoZd/PdwtEzp/d60FpuNG4dXLTkFwR4Drn1vzDqvaBBYIJjMQraMyjDr2hnIYQm9kXgh4Qxqdv/vC3BIJ+MCyQ0LCtYnRnRID7U1W0GYfWc1X8Im616OMDbwDNl6cvEsLdkh495NDIg0ymJ7o1BQ9FNQUSmfCyslV6EI8Qf/h5+c+MrOsxUs3Kl4g+/HiyDiJsbs5dtYZ3xEporcpuTilgdmTy0P98UOB4ejacdRl6pCJLylvUPx/i3zwSgPKI9PiMN4+Iss6lec7gqY9/sFIiba/5LhsIkxowwRvO3bsHkeahPK89JEaJF5am1FkL9ewsg7ensFwr5jFjJSUF6isobo/ESYn5n8+2nJG3+nlUSdqaFl8LpPn8GSNm6VLz54L5HrhJ3mzTVHiLqwZUk4rJhd3VcjVHKWebwGipktoY7d56Z9VivHnjTwlMHM/LjqC912dro=',1,NULL,'alert:1:1',NULL,'card:1','s1.5uL5zfUm.B1+rbnQIwCCiTs3UVEb/4qFt93EBMEcm8zwzoBelLD71PEAfX5lwI7bRufiRYLvk/Q1bWN6FXCnC+Z1ULfk+o2Ys9bsE2NVR8vQFuYolO0ODg/xY6T3ErhSgC72wjALKL7kuJqv54XyoreSufRuEHV++Cv8nATtb0w1u0KEKgY1zVAr3exxEVJnyUnzxtNG/uJ2O72DDGMVzetGEMjsb0jE+/VH4Q56jviRnOQ8/0Sqs6Ao0/uPJvgyrW3pijmbTQNnkV0Nwy10zT7O3pRjchmtahShjMYHERjdnWZHFBfVF2Oab1mItkxSYKVuoBszI6AJ31QbDRLXmjKK7AI/7cTiLW0nI6fcuzAYN52F0JdfN/JOlS6SN2t4YfiebyD/wlFGWZNy2WxXxZnyLm0kxJ6MTeK/50Sfa/lJop1025LA63vF9BSguFlakcOqiZy7O2QdF0F7Pj/wSNyCevdNG6KoWBLzA6mSgqp09ULzTF5JJ5gFd7Rssew/1n2l5UT1T9wWok1uUsbAAW+dORAKTl3an6EkoXpwSd7U9r/J1c23Sg8RgeGFXGz0g45Lh7yojtFX93/0HQBT/xTYBSGiCarRvFCQOuiuIMBVhrEMl5e/QQPuUAVntv+AZeEfecYDOPBPB8DaKNGxBwx+qa3mogrnV7nud97IwcCRJ8CS6dnqsmEbN+kDNlGpV2H9ESXFiROy5KO7kQjhNJ2W+4hKs6wW2eaBUnBoEQOiVBLi9KSPjeACNmftPbewgohXFgP9YW7n1hhH/LPLNqz7N1wjf1WhU2YVFj7RzV0BgJ95GBzgquVmg83fmgcsIMcwzijZffl4RaarBwoBkkb0xcI1obUx2ABMtiOXivKnwPGD68zvDZb4oPwhFT2bFKXcEZIMaAcBnUackhMQ4YqO2kJo+454HgP89cu7ccTSTjvoqUtMk/yRc9TOBtesTY1fibU48io503yMGCR85ztgsT4VMA/zReTqeWP+cP2iDvdBu/JN8RGLwPAK7I62GJo+lhVWO6f1m0jeckgwD9IzjOWLDren4T0W5RZQZ+h35VYQgcBURrq5yurA1JyncEVq42F6CTqsi6I0AWqbwDEUKYSS1yUOwDWwmgMYwOCWH8Ddq6fZbr8AwfxEuSm0KxDSovumKsJ3viPF1y5oGOsWaws6m',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(674,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.L0OZFGDD6m98/YexE87lkZbWy+6THU5SQv7TCKpsh3cCwIlQMi8DsziCQBIPCid3d60Iev6vMSvAxjY9FGggl5v+12PM2M9hlUFKo5WOf4ewR4cET0q+zpP3DjhYMuZ/cQAiMx8hHFgSJxD7EW+KqI0uCfAzKlxgYjoKhKKa03aJtF/aDFz+DLW+/fNoRmRUwBkSAsN50oims0T7UtzbJak1FImziqdndms+M5xS2QMQpe40VTkCH+s6mqOEDLoAf1V2xDT+Fi+H9cdNBd/X+VNpeKNg2J3AMfi1IszbDqi2wftFbclskp8LA/rq',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(675,'u347714186:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.h1ws8cPnRgYS55XyCVS2h7md5cZd+kRmvHFkHHC8TmHLarWpnelVr+LEaxbkQlExhW1VgsXBj9mytBta21xPf0MdDnPLw8OI1g1Jhl7Ypi1ebCyLuJLv8V5lQsgqPcOVvFSvAbut9JQLwMxJISvqBici4CgD7IC3YFLfS1kJkhdyBj13sELVjA+/K7yxUl/Ee4d6r6yclfvlkjLbyhwKkAm9JFFBaphkKmbQFEyB2jLyRmYacVMlgmxHe97QjbrBPIHj9b/wr8mVTPBvw/CxQ+OXEoYOmCE4R5PjKNPkXYpTNGX5yeOX1GMZpq2XJxjCjy0V+PVuqj5og/cGMT5dBNatE5LVgf8dFN3XA/U0zH32SgrvlYkPNl85a+qYCTAnDNcwcB2IMUxxd5ZAiV8QB36RUdJSSBHY4LFKA5+PGghXTZ6AVUMWMQCd5QGErEhlMuY=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(676,'u347714186:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.3l/q/ujkx0pZiqZoQEC0Zkvs1W1cpyxmj38ojJTsPgmZx7XTAJHOsDq0DQEY6/NEuUvrGLF8C2hLAlc1bXdtrJAWouuJ5nTOc4yVo8LqN6TOYO0DzpIH2lmgeggawKNl2JON1LtG24P1th/di6y2ZcIDFwDgaghX8sTvaWHapfNFdE62wc3xJWWQT4THyMDdGGP6lcyFXMMyLVPgncHaDy5QgKPpHzLI4QAC7aL58Shm65Go5CEXlOKJXaDh4JZGRiJSyhmtH6IfIbh5eLjZGtwF2h5qeEAY1ubvetHCzpXG2Mx+UCmW32lNOuMYnVeV6U8on4asMJOF6r3rcKquZqk6GavWTTE5p5IoBi8oD0CJp54RxJao8EYHAWh/e3dYcJQkZeCKH83x/Pf9bce5GvqhxxaAhv51IhqK2lpivZXgOI1rkLD+LcQvZM8Y2cMJl+etIAG6tvKI/WNUMLBIxPZ3w0gv34lGmVezft7uQGeKOgDx/PHl46FEU9P+ftNyafEnzrA6LOaDNRIWyR6anYAmpFa8Fj/zqF4xOpqLAvYyp7IcOLk6+L9mGKef2ECGFc65DeMW9rxv6D7ABFM9Z/wtjV0gdhpCavND5tBlsorO5HArXg0LBbvyLpAEPLScS56REznkpQISCz1Rqlcdl+oIQ6SEpp5iWUFLfNr3oXGF0hOujh6Tkh5SrTKuvyqD1evj9KPZ8CKnkZKTZ51GPB6IahcqFpV2xSxb268MQWoXRQ3VszXyRSluTmrg1eJYLVj9uFArEJ3OfiOmPmxPFIDqPiAGnIsUDi9iKEKBge5W3U6h2C9WMuqthLLOzp3E140HROA7bAIngOz0gRvhasnqXJTpZero48s1w76++zRiYT/o6ZPU/B3bA8yXvep2q97W9vkQoGvUdFcbSdyNki/GnjMvu112JQut81w+XA==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(677,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(678,'alert:2:1:retired','lead:2',1,NULL,'editMessageText','s1.5uL5zfUm.YHYE+iOJYubTHbuN2Z9NIBrk0wlPgO1bTU2236A/zh2r5TMgF36crSMlbLi7DEhl6gJkvKPSfHdKbwmWKMPEXKofObtSKkMDD4CdtpZDzjVF6e3L8PKR3KTU9tKCgVrbkBt6XQBESFemqH9vBKItj9GkQQS1FGNzx4jAm/OAsb30qu3eW5y8nohywecz7101EoW7Uphx9t6yVOASmgeMOQ3f1lxE30wdnKxi7yB5/Xy6/KkUmPEN2BW5bkAotnIBPVtw6E0GN28N1FSM36kMWeXEvHSQGk+jTVm6Yb0zcpdo/iIZQHHMLRQkgQ4vs/Ca8BUTiYy6kuE1TTiocoJVe6S2xJcftr/5bleuRBOuCgtJf9X4VIGW0jxqSaVxI1Paem/w4TMFL5M0TjkHEtG2YM7Ho8HAUt5cHq0NkhK8jj/B4f0nx+OupPdvYw/6BLpj84pRtiv7uE/0M4/bTcHiJMNN/9s4X8r4HAll+groain3oTI+TjMZiH6M9KmCvksHlg7nTc8POfa1QjDbAZ2itc7LwAcW7O64zah0XQv4zHA=',2,NULL,'alert:2:1',NULL,'card:1','s1.5uL5zfUm.MqcNPX/5xV7ZzulaqKujKXVKFRK6/Zaz7q0qZlaETUMVLx5jglX87jYXQ7ZcKpLQXlRyr4M2/DJUoS+fed+C+KlBc9xi0eO/e5FG6x0iKFJf0FqK8ltNqKhCF0lsBYDnB2uNdu80Q6jCffT5BmFKXmO6sxt7XDhOIpKhawH2b4DnZpEuieYiYlUAx1WWictmfzvOl+OXgHALGp0UmLB032AuGFg8dEYf5zWWBLtZU2PixmZu8FmLg4ibcDsqDKsut1aI3CY/XT7gaC/7Snp2NnLOVsCDtiuwZKcMFlz+7k6bMz8Mv5/1hHEao01Wx6vCaF+8hZNHZ9TowPoCFAr18Pn9h++3vh2shHS+3yM/1cBoIpNUyAusk8TzZRtjO9zu82XdwXa3WT3+f4rTpGq+GLX75ajF7yCAfgtl6fFNikBrFoSuXImVYAY3UrI7MTyH9B18sE6YxXXlDjiyUiW5LoP92DKWvW3PSvm2KZvfDdyXT3H3QLZbkinui2VdwIhizHmEoIVOW6Xcqr4KKqSh8NBC9ppIaxN8v9kyaU2ZsbetKPbFoQdz9JkpPjHCG5GLKhGn2Irz7AJoYMiR8o9D29P+9u7AUaC0eFBUmE9RkO7622t1DtWR/G372SdG8wCKf2XQgoYfefPbmhkeLUmvqZLIKzk7ZfjumYjZVCPV/71QIPzYG7isRxyP2vUCpIHOcYxm+FVF62N96f3NUu3NWvql2Y4j1Zu0OsoQwHQW+Talma+D7cpQ0tqZAsesyyvB6rsxubAP35R2Ol0b1WysGILsavGS0X+hlyzHEGAGy5s6FmAIkymkxGhDxZiUfm6V3wRY1hq0+Qq0XsthR9Rkw7MAky8yy+fw8OQId0GkGFgCh0yiJm4+ET6oTfc6+wZGgmSYHlNzlqJHdoCsMgPvkWeFGJgEcuF6spl7HtMsiTOkXLmvit0ikpEceb6gzuAdDoIKGEfbqrUJ7W23CLNffGFQGN1uA7EK0Blzrth09Ij33oVCxbfV+c6vyKyEkd7wjGTHHTRB7e//pq0IVwjVfeZJBYdzGb0hG0PBjnSl0Ve+fbEWi6artl+GTHq0v8XZ7MpRYTITOANl+m4juehR0ryfjCYUvs3qxm4Fk2j0wcQ+t7y8YHHMs3PLAOuBT6b9kQPLlCyjc8/hSVsQyNI3',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(679,'u347714187:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.ZVx2RxYGvcGEjSmqHKdlyOZzdUGkoeOcfhqAmDtWd8Dry7A4P0Y1Eb3sK2MO5lHTw72nz6TGfOguriDkZtrA/hh02qJyfjqOl7zG1BrvSab4d43i1ERHkWoZhLdsc3t4dLX3koy/zSUb1iIB2XPxEck/gE2AOayFa9hEbTvcNpb0KQK9zI1sUUvfMbUoX9qFnqw51qw+HY/geM1HgTUXike2iv8455THneZv7xFfOrsjlylk3bhA1rh8ECy4eyoDJQc/8RyO4kgPyCcxAhBObiwGvX31F8YFj/OGFDeea4FQZZfmau1m++5VytIA6xtZi5qbVKU74epDf/oLVY91M05FuQ9nbKXuqGmu969aJCr8YQjrZ1sM65LAJjqKi6qQRHSMBdzZ/HCWCprIPYwdYn1VDT83dVj0a7KpoB7zARtI3076sWzjgKkmdQVRWlL1n9g=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(680,'u347714187:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.uQdruT/uIeaplznRtaY2IXR3GfpCbH7N4Sx/fZmXNpuAEZdznub/W/OhB7hUPvOjL1vH/1W1i/gtCw8t6w6RYgxaQsehy3s7kLQasEqUrn/Pn7pvwt/n5l7kk/6mDvhhV0okbr4Rtvtvh5lKpedxWipuSorxdnRYhXH7o3NpyEwqSnDyQVcT8UKgjOoUlgFtCntSKlVy7U7ZRkVgyZ28kPkbaHGclOQfpCZ+J3SbZQQ+F12qqI/hFzlNiyc+gtqU9/pYrb9Cs2VEoVag/TbP5k5lYNCZ/8MDIGIf9KaPUGTMNEniV0Lcts7kqO7IUkQp78Ti+7iCGZtbe9FQJP66dbmwj7q9gmKgmTKnw52zFah2yS9/5uSTMt5Sj+Z4w5mSRG6x20SV5IqgzMkEjSqllV7c8NISVErPwr9vwTd/+ri49/LIuAXz0wrUa/LqJXIbWfZYKBLbmHeJXDnqEajMOFo5M5IiaYe79yY/+8E9pE+ghm1EY3yutf9rDMIdCLD5dRZaFB0sSUPawPpAX9uaulilTuhqoZ6UF1LV2PRvy2XjOxEtL8Hy9i1Vu2Ey88RrnYAUr+0nTwTfqiloSL5hUXvq7xvwcU7JSKLw8KYkqIZ4hD5Pus2Ev4K2QQXfdo0Fp/BsQH9DNLAXfk2d2hIrMqZ+y2QEBnkNADoPUQVzd4/c2eLNA7gCCCyaeL+Y7n43JvkdZ26vifHfHht4YNvLW/FLEwz7SgfJcZFAsZ3KLU6YptlLM/UMgMooJkgMlBDDWhnLVz6wEoX5AmOEhrW+swAXMbDYUp4/ORTDwgiU2u4A4nMTay7igqF9wgaGQh3PKHcNBLRPfHhZQ5lV7THud+v0JiCWAK64MBpKCvgPlMxBcG7Zk7pDNh6F5QvvZO0NAFeJ9s82SgPwv2yC7WpVs4kTCRfUh6730LdkN3o+PA==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(681,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(682,'alert:3:1:retired','lead:3',1,NULL,'editMessageText','s1.5uL5zfUm.+8pJhtIoBAXilC2JhemWLTIFsV4opipgsATlxuw2bLJp9VOpp92HFa6QMWcdnQJSqfmTVc+2lVDV7F5+eo0raqhBHTS08VyZwU/wpAJWQFn9aqDgVIUNsYAwwZxsvSkQppeqHwzUtuAlCCxx5ZjKc0Lub5Itg+OpEJBp/qoQHOqu+0MKbKIkk2Xa0cLYTeCYth5VD3+6f+/W0LaAjSXjD4zA5d9DWr8ukXRN2nzrejU3lPmYEwvxgaT9xaAekiuHBBo2h6eOI7fjn291PVaJQurv1iU9r2K9/kRNxPr8rAFVuMjG1xrjWnTDu8Zjb4kEd3Si+x1mq3jJxKbCPzD29oXijPXf8jI5ErBXVvE/km0Jc1UxMc0A+eCvG7HojfXHuSrA/ki1P/BVRXxcOpplz3IpYk3qAPYhJM611MgxXLChpx2MTNj+1Uf7edH4HAVRQR7QEt8BgUxkwZh8MglP8+X0O0xGtlkn2GxKeUXphykppZqXd2KAcBCQLGrSutToCWzfvCeZiAfFwgepvOAp7PVh7UmePvZBltzhVqDWa1c=',3,NULL,'alert:3:1',NULL,'card:1','s1.5uL5zfUm.ocUlVKT6BE9+ChMwvPliGBHPbAgvKGc2O2NG/IUrpOCR24oW1Z+U2WwgBRbQ2WjFV7g4170hBq6/mY806Ksur2fjldi//OChOidstgoy0OAXyxZVinoeCSi3E5xn+ZFrPfmVzqOvQC++P829aubf75h8LyaKPifFf/MV7p0SgATar1qxEeA/ZEpmxyavzNoFnUMCkuqyQvgbWTl25tUUTag0seIbgVPBnDza5RDeV4DB5AZ3li/4RcedrR5EZbsK17A488mbYSOACAY9blsdQaEk87B90cH2FBrqtkSZJ4Y3CrOJ4uWTVjbZq2XfUD71NMt2TnQdqvJPhSqVZQ3qcYhLnwsje++3piAX/78IRa6sYKPyYanQ4asgPAacC4c2FmRH3RSOzMECPSJmSd2czDoDl9ID6RluNj6oixR9U2xpnSAfpbS353ul0iw8rHdxg1BNUgBBxz4H1zDZ45y8WPrVWzKzzv9u3rffuWH5Kt95AjijwP1HCChSAexOi6dWLhv8LAQfSv8oB1eX2I3b5a5TLjiFFTzSBnkhgFemNAN1Ba3M2SitFJJzx1fVwGDXyhb8YQEm/VQ0thrzssLEmOQ14QzCuDJCko71IvGW480TQQsWn45PiTiaf5zLmOPyUD4rw4iwL5G9SQ2klzWdlT3pbNJG9kuEBsYIRexAV1zEGv7lp4OP5rfsFOt+06Ui0D6Jlp1XV7eCKlEnZAAkubUM8qByETIehE6cZNfoepprEUvoQI1uhlbu8NbxXTepTb4ktUuldnGip77PSLuSrVfpH1Q1Gs7/zb4YUVxYPbwDH3Vcq/djsJ8aMUjuaEq+3YM1j3ZCWsCkPtDx0ieX6WR+sc9khb4eLDxboNoZQj3gtJBFvJd+ZxoHOMsamxZFiYre0CV+RRC+kTejtISFyNQOVOTUHFuqf+/WjRl2TfCoZMWQ5j45+szuYIubqTTrb8h8cvVCkH9eI5bifND8uzKA8DhQrzHnoqS879fPPYKYeszytdob2eIoROv5dX5iFTniiWuYzhx6UAe9jporTEUsW7IsuheWx7Gb7OMTS7cRSlMr5hxYES6XixzAQBEnztRRRzZL3BWCUbnHeeFEd10KA0C6KZfK/aVRPstSSEOSPiPJ4stLSr8h9AeIrItszZhKFETZRHiD3ocmn3Te',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(683,'u347714188:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.Pe0Nq95x/I18aj5dcj2YliKh4XPHC+x7SnBuigZKxrqEPVwqqV9XFHmnh6XtCsRrHGP6dVhFVze9UOXSEbIGJeJ73YB2MweDeb2OjEkN7PlDHVigjmyFe3NAwOWJQkxLCCExuCma9D+dyX0PtPvsV6NJAsjDy0rgy+JbZBPPo6IU3OTkKMbNOPW/gVcYllJV+Uf+WlCdxoXA1Pg8O0fKGORe09Zr5yda+BPrm7dbCuWPFFpI96IDGNOa1fBUHDgfdhv/uEVuuevXdqWE6Itfwg8AFjaMoS/5Vq8YGQQfl+6MolNt+iYVoGhg3AEIRtgF0aqZ',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(684,'u347714188:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.GAN7VAuMEnmTBMivkEldEwlVYHFMXuBMNclinkTuY5U2h9udwy3V+VC7pXtKpaB8Bt1DaItWH1j35XU6dWT67mBePklKXz0NBDxuO0GPSYxubmn46KC0zDMV2t/TM85IbEkNSsOpH32F/hHyZl/hlIGd0/xhda/tYYx/iNf0lJeHM1Y3rQ6nfE5+YSxaOmG2Hq5L0t11gK0mCuo5iud/WDuivBS8y38sexL5IegMwATSPy7RCH3I7/w5HfDfqRnacHfRQTuPw96phHNUeM1KU4Ft1Qy+cy7fGWwdAlcrvLUGnyMAEk0PqSXAncTaQk7IPS+xQ3ejs8Qnu7h2cD6xkEaglkQhR4EAhj6fRx7ejtoosldGUijDEvMPexTppoUDZi7x/hI0fWOuLY3w5Z6sdxT0urGmCNQD0giRoqS91uZosOw+Bzo3rfKa4vPDWfOQrTg8ZNg611I11g/A5bZfYBWg6AtI68JrIlssHB48tGyiJew7GrT1rYygFWo47MQ46E8n5tzJ93ILaOk4jVMPJOCoq9A9Th/EJ1Nnu0RGcVxQYmUWvWywtxChi7x3wfbnfWHR8onBh9Lp4u5yHZGUdyanaHCWofRBOaVfa16/DtVtML41yrXxXKah/3wLwjcpg7PCxh8zQXUF/rt6mw==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(685,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(686,'alert:4:1:retired','lead:4',1,NULL,'editMessageText','s1.5uL5zfUm.K74qCFADrsqhVo/PSCdZa4uFFNSF+JkXyu14LyyQHPCKw6eF+TiBDmAjgVz8/o7nJxTyTAkdCjnH28S0tHcYrREriaUW10hsMTuGAvwJGdPpJZdICh5l4QLp8oFD5aKYHoTnSGxwKTJMcX209aThQM5wJIMBKZ2adIEQ90UcHClnOFDEguiMIiyvSQviUia3s0EvMHhUVrpF5zzbs8cx0J6tspOZOFQ/B/MA9yTkC+ZWV/0PTXHrwzc+QQiNZxp6qx6lGHx/hWHmIjHm/7zWY2Z9gtfY/yZw5k9rtiJnU8VSyuQngK0fuxXPKknjOuhnazQECoJ/JDRYZBhuY4mi3bd7OrDp8eAb6soIaDggLOGB16UgupBqkGzjC1o7CfHp8HoeGonWQ8rLuATCQxxjcWktwQOjRyL3tJvmKYOmnNPY678yC2V4C7VfLu/X0k8T1OxHT+xIOW3tXljFeV1AqgS9puOuw/PXYRJ/BqwROfBnJKnbUrdRfhUugpre/7k3hxhnlux9EnDAQM+tsRQ25aNNNqhDyd0w95R52+QJAJlKYDs=',4,NULL,'alert:4:1',NULL,'card:1','s1.5uL5zfUm.ODUM1FJa+ZuY4E2LLZ9xrIhEudir9xZRGY1F1PH6b437mO6o65yT55j3FGOcxE6/rweV1VUAACY1fgqycOxXAsCUYH2+Q5r4dGdNkg5j7rPhaZymEEKpvEsc94hs5bc5rtfeo9jO00SEgiyLIiZ4kO/khLt4pYv832MBQUBRan+vokaoiLV7kP286s34iCleSufEHuAlBb4LTZ65/tET/M1/2kiP+igKvVE5/5mZe5Z1SYX6coF8oMeZjEmHOGK0wKSQhSzfq94akDX3/wLQ3mN5+/OdftPovpyXMtZ8kxr8hanZrXk+gupF1OHGa9w0RClOSWMRZ6jyWDvHihKkPnvcDSdcMGLZL5ds07wuu41WlEMVJcdZgLyyYysr+LVquYuQgBqtVKDd05S9GGVsnfATjSr7AnMCRC4JJurK3GjNiktJbBV56B8gkpfh3PXgwnn1t1ywdn4TeFtAB2pIbp6b9RNCm8TGYuz9Wu7MazyotBah55P+jXrwy1dbeUMBzu11RH44BzJlAmHMEV0O5MWBlyMnmWT9WN/1ImiDOHSqoKGAoj41ucJlWnastD/5hB4QkjU9Zv7Qdf5LCKnZp4YFmmd/1oKskq6IvgQplJCKfuEApoz93reE9ayfkr5yB9yP5EgIFc/omGsZDzFckmpbwMYJkBh5Ejd70lIvfNDX4Q2XubVPg+RIxD0IWfI5rwWOpfhWIJepMUegJUJSMeDX2T/8bKqO2AT7n6D07NgZyG35NAd/jDVzLRUubpldOSPueyRr5lWe83LvDb3zVxjQ9fJ/63xo38vZ+Q0F7HnLB8/i0ZFtpQMEVI7EXY4KDiNYdnu8wAWCwAHV4X9uVkI0Gsbnlhmex9IpUp7v7zKXkna2RXVc5zzaEg7ca066KDFiOzbPgy1JAHfQuKo3TlLCxBxmp9tf9ghm/q6mU0he0YwfZqwW6JUDABXvDDZ8OL4pP99gwqQd5LwxtyLDBwghwDPctXd/Cv+k4F0vJnEA6tuEaEZGDzdiyRXWFbCU2nz5QGk4Ah5dyJscJyw30q5AcdeE6V2izSF9/tZECmbsM3MhAimT5AuhQy++w1y7k26UY0ueBj1Ap2NPgCsh0oX8lNf7YtJzetExU9IIpjbEd8yGj2GRF4d+C8bA59m26I9un/vNWQ60vJgi+zTSAtb1NOM=',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(687,'u347714189:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.0HM+Dd41fr+9PfLpqk1+oZxE/kgOC1BTEueqrKnpnv27Hz9vDcKXpO+cqDaKPChJpby2cNZUHXODHv7nDeJQkcmKt+8lCZf9/iMxpzy34a9u9H2RxVQnVObSEComaRy0a1XkucnsNDTo4BOaREcpRXLd7/o0XTavko0mPcCe8oXnFKQahBDVR5IbJt5xA5jd3M41sIdyprakQpPcqqM+HAMn4kaSVHWeiLBxBwqJ8aatv6HNiP9DOzD9xq49VVBQhMK+GSRMY9MV7IbJ6gmrfQhl9sVdx4YsLNS2brmSrNS7dPE18KI5yHkJeL5+VfXzEilX',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(688,'u347714189:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.KHUdhzUFgiieeWGbB2whV+GxGvFTzRSCRuy7vOA83QKKqaT+rpsygulPkurx/q5hIp5Oq2uetDAEXwqrAPmo0SCSwLinRVbjdzx0a9MvThHMmL/5FnzMe964GyFbYX0uRI8ny9k8ksOW+uumu7fB/nnsUUTBvxmsYqDQvbaBBHcWd2IHV1U2UKcEpGHKhv9SykJpmp74d2Fe/LNQM7RPnIhEC0vo8AERLM0clYaEnhrdrgVmRxVkRuWh1Afsj6WFi+216TMBPp6iMaNRIU7ukjT/uqKICqVXkajH40mLsQbkBpp/BzqYavYF30eeVShYndja5KDQA1eBmk/87BGY07dVsTeBKppLgJgxs6XY4httNpzGzFPH2k2KxvxLeQ/j+tfSvgUW3svZfJjTsK9r7VOdNj94khytbVVxvYRWndGXT/2JrpGay6plTsRpNpQqkSVYzALBQDPEBp8Qe490k1q+0vob8/W1iz16JjMFtvZ65CMkX+yUSMSVg36OW+BCZQTEpjiMOp3VZbVlXKrLDfK85H+/sB4bpSjJ3DxVGLaTvNmcq1ENRKl39xzF+LjZ6Du0FjrHYEEBSKq8ViZMDObtTOFKc8CoxHqyWgCqVgRTwiaoxXvv/INNbDFms/qX8XLQfRzqWXbFq0IBCA==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(689,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(690,'alert:5:1:retired','lead:5',1,NULL,'editMessageText','s1.5uL5zfUm.WpIVsDphcJu6r4XVoHb/aHfjJ6qA+1mrNYml6w6cm7ny1AmPDj/wwPC9Hrz/3YF/XD/N9oc3lmcoGfj1rVWjk1Rm+g5FyangOrkXtOM59G+sPZ/78s2gVWHWeqaafc5DACzGPz8hU5WylEZ7b/l2g9zrh1PJ4efIKt854iLBdsAGBhvkELpAPHQL+Yvh06Jd2QdqKvBE42kYqIUuNBCf2ymn8Y9B51OJO+1blY8Hq8NHQOJDPSPnNQDvGlqXS9JDINpcc+zcxtOU/KYgCFbBIQVQZDYnIPemuhZjCoxQdqZlipM6FEcFw+Jq4UKtHYwOGamk5akVor01Zez5/NoLuE0BLDZDaMNvQQczqupYg9StOyBpAZuOuJljmo+YsBeZf8yR4i4eAFGsLuJ6QAE9i89AJ6CKKMq1DhSmraLuZiKsWGGrIB1q5zzGd01xLJXzJvRak1utj5nOia8Xr9Lbq7LMEn+Ypen0jxqsqtCL6ZxJrkkiF5Uoi4rR8/HEJcKPDAuid3iXOhNN8cvwF03HLBchGG+diU+qT7EpVqfiFonOEeA=',5,NULL,'alert:5:1',NULL,'card:1','s1.5uL5zfUm.gex0217eUWpYppMgzXtsvw79Id089/LX70AiYuIm7PGI8lqn2Mfr0UR7f6OcMWso9o4pA99ac5EANp3RAyqO5I8J2ZnlBxBkiqT72M8uOiBV1R6GC8ToNSUacVxdwBJ6+YFTuYPRmXLuaLx/bApF5sT+M5P7vKalty0JK7LkpIXIegFgRppS7A5ojIgT1PLkdtKDfCorLR0uZtWv3YYoz/OaVE0LDqVPeq4+Y+Ho53J8iYKseLtF2YRXGLiiDdC0lYa1oz3lBhB5aUHgEe4GCGsknxVNHgt9wJBox/Dg/IkKXoRuKVzRHYO8m812Lp3qB12zI744aDEwkxY9Q9uDW/E7PZ8yNppdNJ3T74/E4xgtaZvDVnyWGmRz8E9hlzEjSyt+y4gypb0oRios5r5qAQT3e8FqhTB4jmsqv5oKr9R4XNv2J3MZx9e4xRE4jcsOrqH2iZB20oc0qulQglk94or92Rd/PQ2QX4vWQwpSyg05LtK3HDG1qEmvcn6IlKf9gkQkuHBsyrRQebOq7Itdv+pHfc8Wp9wurG1O9j2KpTetbCVY3t9WUDnFCpKNE18fKgy95l4bXQW97L3pyh1CKAr1kTpcSJSVqoFiL+nrjalaRnw5IR0/zgvTa3HkDclxAezlugvGZHlmh18p81aBHktIBLZt3/jdcymc4tRbQRcIMDELTXQCewh5gQFjDQ5j49e3kfm3D6aHxxBwHgYuV+Zsl97Fa82mP8kh8Dd73MmHfXz0/w2QheV4AhMqhREiEFs5gBPumMtEngFmDIJ2ovrDjFtgH69Lx9TgrunxJisBVfiHiluT9OIJOAIZTKfplkSmNYFh7fSFplLAJwEUi72wwGsc1HCr4uMnZN0F+rX5x2dAIY7Oq/U2TLXHqAXBKQ8ip0LbFmFu85/c6J98hVbFUtXbvj8o9FuMjLqnFJb7ss2zu+jr25DuID7GAcgZ5Ix1UrMnu67Lg8vKtUgkYQw9SnF0jhOnY6lLkK7oudwy4nkvTl12hKJ+w8WaeJKAkYBgV+qdwNPKlOAt7ZI0dARuruOLApBYQxC4nmfKwd1N2apFYj/h26RnoqvOTn9vSULpJm1VvI3SkosXRk/bLGvxSuzE7LsCDPI/3ZcQPf0+y/s8dJerR5kFul1/MElH0I3HSzCGu9lYISd+GryJAnLM0BA=',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(691,'u347714190:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.R1/mFLxSYE5503iZIwJ6rUATwnt0q+sbj1adnmf/AJgFp4u1JWBCbq8cRuYPhIKMxkZpa5NOxEPpZqn5QWY0zhMx+6hWn+X/FJcn9ASAz7gowHn7bPxfvUy8aSmJk00EVQPBMBrRydw/lQ4yBBkqdElrh+tzZ9HfRm/AHDDjgVkq/IuptBFNs8QKCDgI7GckwdwDoV1hcpZOBS990mLFVV6+ObV2Y2mgfd03aQFJvuwsaORzDht5AC2GFaO4amXocxyRwDJHA0Gu2a0UGZWnossLVVprFEVzqRBz6qDdTVjhWvlRHmX6bsEQgGEnk0Q1QIv8',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(692,'u347714190:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.4i2eQ3SBL2ZB7UC9m3nKPofKI37NeAuoEXjDolf3vzqXEISSkIkkOsH5wy9tHrKzpUc1t5lbLVd0Q8DqhEYad5TgRMhke4P2rejHChebHYL7KvC8DyZ1zr+Vvu+pWMgfvK6ZDrZOqsUJIkhKn5Tw9Oeva4b5BkIgkf/XcNW+JZ2zkCpFRyBl/TRC+D1vXqvwCx3FZ44sXRPpMLd2CkIo5T/Z/+zE1jjIW4I6Wjyth8ca93rFa38n2uhGXbxCu90laMKptnZr3f/nqUSyGffjMJ0JlfivGig692H6ZMmUDhOKJGoVTxuo/mavWhLPv1ZUkKiTWjbnHYXfmHWMytWpih1ZfgTyflcSVoinSN9W27WMBbHgnTEWUCI29tOch9yq237eZCtKqFGsu7ZNP2vuCa/pkw5oKeP9iBKtWi/gT3qYyp2GxSHR2DX4I9k6eqfTFtD70khCvdI1FTdiQRUodq0NQl4YwvL0y7bs6LgH/tGoo+o1LVWRtsd0omdxpx6DHiDYEWOYvSYWtC7/Shmo6ADDwyIzWlcqbOpP242vAsCDuX1rcPMJPKvel21mDqYJObvVP/XDg3UyyauETleE9Qi8UNtxQf10mrngCx7Q3hpnrx/lf2w6UEIHm+AhuxQunJmOF4F/jTwVA1q7mg==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(693,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(694,'alert:6:1:retired','lead:6',1,NULL,'editMessageText','s1.5uL5zfUm.HAXxkb+LP9xmjIiAb/1jugV0xIqcCImKKKm3m9RycwQH6uWZSyVG0As2u2jIS4iKa1BF6GKUdRnPXLTa5uBT7u7Ed+GMyX17YivDiojw79qyQpP8cBW0djFpAZU7qz0lM7X9aVsCUJA3Bdd82i0G0JfRVKmRoyyFjLlUqaANgJ9XESPibXi2NQd1BgebObzuKepm/AS/Wvribu8GzlGoriMetykJeVGOVbp/o2unghfNFNCIvg+5jSAVkEEY7IDEPbIGmF24iZdtvAQpdXzFQITU68ebMTZqKWGf+DHbFXPycRFyds6+1ErAnM34lRyiAT37AZGzn5VU9cTdHfjpih0o/GE5CDmPiazNc1W/NU8CzC6TrBYUWpCZysFq2aWlBVcoetsrXrhnknIp8AgKelaVEXTElrYF85G5EW2MgpJmryjwZBX4NpqHp+Sh1PlAWhgsur76pOFnzYAKd4QdsJ5egrOWv11Se6rbAXuGT8eTG5O7Tnfm7KgR20plaO0paAq9l9mWIcyNorxNaZx1ppIFPaDPdgj5YXTRgFMrjYZvmslS',6,NULL,'alert:6:1',NULL,'card:1','s1.5uL5zfUm.ZeHzzyEq3Hxn07FGyUgtdBnvBnlvmeCo7o1wkdB3JJu5WsHEXj3EXoWjXMid5qlr41cnQLyW1OvSuFDjdZVeOK7IiOif2+mTpXHfPmpOk04b6pycwK8TVJp/M76LL+DWeqbQk6FBTk3iuM1k88hvgwcEgaWfqbL3WxeY72lcvQFoDFz+0HOkv+VpsYUYTXrh6DQ9y8yppc0z6eCXABRdh6/i0k6Gx9IQpKj1W7R/U/dkx9gWmtU8GR1vbyDIkllf/9tJ7HpA4otXXLMhCCeYFqF++i/ylMFxp1iCIJgHi56MF3JBPffgPiXu57+ePDnonXl8Gg5lBLYp/2drk/PDhHkTACSJQ04sq4KDUt+d4wd/Bmq0MMGcwWSH8/KgkclUzDf+tv/QsrAStylH8AAlgntTVk4D9NrGlOFy8ELeN0DvEitZycVrOt8KGWTdNozc2eqNKkk4rxlGN0eBKaMhGkIc4cO7XGLW51tKFFbLnEzWs4L49GcjCFgnPYNcGFULO0NF1wngwgrJPeGzjf5JF0DUOP+YJQedpn+r3nAL4kMdMSijkfDzsnIQZNJgTTzFF7bF0CI66moTdU/8ZFrm+4NIptDbFidm8Ks1ikvDrlsBUVhXXLLVBkj1G9zFJGaoTSVk7WPWnk7Ga2wyruNCLRtBkf0wPWXXjjlCrCgpDdGee/1KcIVHFLfaMNOgWrvgDrdiFjZoHEMPfm8UaWR7rOnZIBVYPNBT6xq11Qh+MPQNUgEsQFNCuy+PQFbnNYYBVOIqc1GDTNg2DCRT79j7qOnTpfTaB4ORbM/5fwGtrDU1G4lKUB3KdBM5yfgMesyNM5VNBbTohH74b/aAcJNdpwukqcaLpkNQ6cAJF46wYkjaCesfGF6cRm+3JJPYkXZxbADLvEfC05F0wbWVxHgigJ9crm4tQ3jEoc9xSFo/BNDRQfauxanAJR5b9bxApQ+G423eYxp9Y3DgT7azZhvw3Gi8XO0UwtG51BilFWZfbOV0yPmBH/O99S78L5tbsG6rDAvAielcCtChcGiwHdIy6SeZzoh3RwVvS9FvC76CSutZcqTV9l9yef7B6uCWkUjYDczylLsHCB5du7p5JcTE8lCIFK7y28HDSNRl9hmKOEOgTQ1dL7m1B+K178LCcmLf1BXjqoej+jh/L4rQhFxY0X6gku5ShXE=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(695,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm./IDAIa9WQUIvPaUQ15x5tOAnioXGRbYGwp8mJTezjhnhWtCxdPcDtJ69rzrRFjnkQR4AE5Oqv03Q3YOIv1JybyBa5LCXP8sQYjOafLg7mnLGYPDdU+sdQBw5lgOfOmWbmu5dSqKGwgGYhx+tw5C6R7+ngWKo+x8EiDnjO6Sp83ksGt98Kysuv0a2fHU4umwtSr+LNMTs+pJb8s9jA7U2/w9bZo1vz84Ff4L62um9esQ8e4MDBtyUsLWwaIsevUj0VqbFDvDXSqT6g3iZHVNhUSc4keTE996w+eRltvdtXHg5qFWEuC63mabhqWfmFpepKBlSn8UI40FkS+mY4BlvW41cp+NBoPLrK8vi5IXXCgXyArO2OgfrUGwHv/Zjm8ggtPcth1vhSslE5026e9k19Sg2qPs72DO4ToG5Ii02isf3OTDKylPwFjq7H6vmB+ku6+2h8FywnxHLcduyKO7WcC53J5CDG8ut+3yEXB4VTBASmv4muHj8/HNFBIjQUraQuBKNDSfH1AXkEyQF8jC/23t4n2TrDisX+dzzWxZihgL4n9P1zPiagz6EzS73ToDn17hRWIhdhDSKY7wTcrkeiBStNs7lCS6LAf6wQrxaheYdCVSdOPeqafGvXBed6tdcsrDcGxOzEB49SiQeBMWfAcGxHUUCtbaJ3+w11MvsUE8tObKhIuB7r8wDFAP5Y7RUZRj1oaLelNlm5w+sMslOGH4w26JznlwhOiTaWHC7Ovv9yIoFW+vjEH8P8SPBH+erUyugHFeEcpdcsIm41NnZrqv3o+NBJN59tp/aw5AcLjMlqAst8mnMMMn8j0nQj1N/nyaA4x2BjqmShEziNQqNWKNNs37AY6hgAWmBeTzuH5+TU7XbsG4Vxbyys0orOSxXLxI5+EUxezZLs/WRi0dW+NBgl/vRync0LbUw4kdJvf6NBuAnVf+mSMvWBEgFaclQPFo7szIFMJqYsffcdW6Z0i8o7xw48aSbYMUKqOEHwncpA9DbEOCk4mXdxdDV7SNNwMgXxvT9j5pNca2LnKMZKKVXFTvPhS+f7jQAsvHNM3QF+R8iIX0KVSfOc8rw35J2j0tHHhiWtsSLtsu1vP9QmE5fX4Gfyu09c23n2eg0RPy5VjYfVaOAcjt+/0cYmf5H0wka/DKg5jqFlG9URf7TGvmkf2H0q6JG78CO21cWXgYFuYQGsuFspnfbUKsz4txcjilwbvTiPAvEHCet6eZNKH/IVKQPer9sv1Np+aEb5lq3sguNhoEKzkWygkVc9EXSid+H+c0Dn9RifpPxwWfpSV6XgDyVG/N1bphiE3kqKh2RXjtCkMwgqTn2AReXQLPBQ5OMUTBFtqV3qBbiOpqdrUZSw/ey3PqUhHJb9sS5Qu/WsvEcDaxQ+iKkhGCGfduJxHfpi+OrENtlxKRsG+bN1cGp+CG+U7qDw2mehNGG5Yx9rh1vphBGEZwfuLMFGPv9BK6FK0Vp6SJvavjfAG/zRd0jfnZ6pqFT6RppoaTchjFhP1tbAiznq9vkNbzdMiId6ZqR+4jxOfYq6nuSt+gteI/zV1Wt8cY7m7ge9IT41cLs0qW+dgxG0qYWFlgBYwFb4nXAg4CnkxAzXHLZVj+i+dtZmnEi5JPZuDAZ8gN8HioUv0xhcG9B6Tt1I+EOOV/i9Rer3xUE74E67/7vX7XvQBskVl9jcRUode4vLBcGBLQ2IOSCfFGLcu/2j6HisKvTbJ2bEM0zyzXvw4tmMQCC7T/vmYOGvcbTRlkijrhOLseUcHDo9JTVN0541hYn9g0vZZi1tAgPSaDspF2ZebVtuLo7AucnMOil7uHvQEA5/I4Zfm6P2Rg2yGZr3R6jiRJs4U8Nrnkqnj9TgDL0lg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.xbdZX4/Xq0HOQputJTSd3fd8JvA29FkmbqUcji5TYWSGNw+VdmImpDCAi0/ZPBcqs2V9h00gZV2hYtgMDSRQ2o0ywLmobg3yuCyIa1iOvAcZbTwXGzMeURPb4XJ/mzrMLtAGXLTH/Uez9R+snPbzXg5yubrdx3/8bit9tQ5oxXnDzs7Gm2lHMGMhhmDvS4vkl7wsO4NvQPl05SwkxrrsjyszwzYMCpvXqLc0Qj0FQKDqyaoO/lAtuWrH7la0NZ2VB6o3I5m74nNs3ZriHub1ByXccTXhDIxK8YBrXByBBN+Y3sHhCgwEY8IY654AB2cW6XFfF1PcHgMWVCt4IWtpC4J3I+441cnPIeFtsx3cGaraXb93kAf/6/ZY2Ni+rI4HY59W69aykq7w2ajEEPLIhIKMxXDVlJD1lZeZ9H0QiQjuW91LQYaaPaEAgkMszzXd0MYRixM5BA7ojJGr/YSMz86MrDvl6dveP6OpJoctnhaYoNVEYxmUATuud6iFUvtkGzTZzLOQYCC9Le7CE4IO8lHoeTLuHtHFAqh2YQI+JhT+06nzx6nZt7SUQL3ar4QuLrI+Tz4Nq/9kxE3v6nVT+X/MfKJZ8b0Y88iukdcK9j7hZN9F6XqNSaGVah9ZJLl3y0zq1Uq1RRDM1TDTmpDrsSg2gauJoFL3JirGOFZ6/Rjiocp5sn0vCG7VIqPIiprjQfS7lxEP8Z6VU9ji3JjlmoMkayuisW7stgJPr55afHyCR47jf0Ua/OT58+CstEm1EeFv4NfTH/WX3YSSiE/VQqDKiybp/H8YJllQJVBVsKp5gN7UPNBZRpuR0tlW/2vyPXVMzDhknlg7CirSOVFxGBW4AMREsU+JclhkQ+YbbbS1ZgjuDl04ziwzHIFYOJ60uI+X5ds8pYWouQr7FudK/uIvSL0MOJaYnkEQVU8hgFMfLFu4ADDA6SGVw05YlOp6FAa+Ba4VVeGUodJUFnLaalSjyHmM79MB9RmYypChlZOKDiX3ZTrHM7FbmmjglyZUU0f7CPwRtMAWA2n+xZ+jAcKAJ9RzYGLKsZRcrEXwkDKzPbrw1uGI0xHGCqxA/HFXgk5EZwx1hzXtpUHU9kOyM7zhQqgjTpZ3JndoGw==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(696,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(697,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.rl0GC1OYBGUtmxFG8iVERH2bYju94FjtoopKf+Xu7qErpE3/PL1WIwoeLpLv+YySgKulpwlXbzXQEzXfTPRZ52fPAlf1f1WqYT5WbmT9PzS5BjjWdLetI9IVqdr5E+EGy7JptiJEngcFaKHid0pNh0dhG+dxWHeDU/mraLZTTuFsf5XQNhptS39v4rwujRs1SYSVLeRhIxe/CSsE4Lgdj2KKZ0UpUW7I5xNApzMWymzYaPIV9tCtVxoGFa3gic0DBO0Oa8gs5TyLaoFiZkJM6Hn4uNUiRgTG1laSzl8ZbeZDDxoV93baFfxWSMfxtUhkhetboaCC4SDpi8sjhsGpiK7DI/BmaYdekA==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(698,'u347714193:talk','chat:5100078244',1,5100078244,'sendMessage','s1.5uL5zfUm.Hx1RveLXbxMz1btOexsyNtr7Eu8q/jM2dyB1kd4sJjD6o7FqeaY4t84F1K7EpzEorwwsUO1+4c9gB9v0YHeVeHr+6hpqSpmRSjeXEtFXdYDW4/qJAH7CbWPGtef/j51kBLHjvRVBN4+TV96GpUsqd6P3PrJB9Ex3ijG3LYzPBWw8EeCjmuM9yXnGykzMd60MPljxsYyYS/xPUvFpnXNnrxWc04jDVkFXH07648PZxN6/XXV9k4012mZciON/xmOM3JNDf5rQi8iWC/e4XsUw5o35mblhRQ+MhOLkZmb38wjdogAN1+CC7yYBk3cHhRWqMFRcEEXAlRhM6aBgQZVEOALA5KisBuIM4hlv5h+GCmMBjkKXGGhh4KYgOzzUe8Q6wZ5FlXxWClZZ+7Kb6pHKANxULtcXTLqSw7ngfFX/S1b3AOUMkssBgHxYqn4eDSa6Ok0=',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(699,'u347714193:ask_number','chat:5100078244',1,5100078244,'sendMessage','s1.5uL5zfUm.kYujtBFk1nldW9F22ZKNL6xcE/dHfHMs5uT9nUcE+e7hOKArlpl9j0ZP8JtMOiAWPK2jhMjEMTIHZD8ayYkY7pG5UhZAnl6virR7WQbg1h+gwE//vAIKa9+uUQpU7TV0ukazEVwx6JONGfoE4nAo29O1PrOvgHzBqkU6r/cdrTeyPpMKgjq+ahTgtP7j7tVdPLMrT51c8viKUOz+G6yc4KCjIcL+wscZ+2jpMflg9NzG64WchVsWbd43bBMcK2qFYOX5v+YCMoBKY8hNvCiOedXnEYHv9wmnySYrJnnVrP14ePfr/9+5qg4DZ1tGmvJdDSX22Uz5vFXLjkPz4N/LZUNrrKVr7egxCswIvLwiI3y0ifeRDULwJy2t6B/xdeLgFQKKr2E7WcllhBEWz6PmF4vUqGYU54VJlbwnFnLVsWZFaUi65RgQVPh+JeoBc66ZqUAhhfMK+/tPkGi4C3bzAUf8ujNAZe5+mm4mTVr3PTvIZSI98DDZWkFxp4Gbd+Dacm1HrXEd/n1ecnJspAI5VMCRn12A4ViPvyUT9dXbzo7zhxBPpXpYKrFQscEiTd8DjVB5/5kIZyJTMqeUdqhGX+dPCZHhikTyC0XGIxOe+jSclivBggxXPQj6JrBJMgLeOdI5Q42y9b/C5GQFrHCeLTI7yYcgEVLF3SZK5raXhCB7VlZhQp0qhC5vMx9k44AbUkZt+YOwr77iQPurRLRW4hrgAV0jIGZc7dImNDK14xY0FJscc9vK2qTBGWXfY1ZVq93JzNTsI8LCZxWTSdeA5X0B+HRfmwrAXHlzRENOHwyOzNB/5IYP7byiAx9fu1QaISMnlbZngcOm1ZYcaTmoxKAf/1h05tPYDja0Qt5OQE0a1NsQtjUldnnC52+AjbWlnTA+htZxN5n1PE+ywqLKv69LWLR89y0PL1Nqoianag==',77,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(700,'alert:77:1','lead:77',0,NULL,'sendMessage','s1.5uL5zfUm.G1R5fBLc22nYhwSU61cZizS6A2ksgZrPxpQm92fp6PFN5FkfBKwWnpA65EsFwJXmov0XWRpQXTn+cAxwCIOo6zGvns90Rv7e+D1jRbBOfIUApU9UJjN9CkbXqOEqoE68vXr34rySGIkDuBzsqc5RoLKCWkkEXD3PCseeRq+KYD6yPkK4RvOvU/K9pkl6MdwbytVrD3fRN1caebJLmJsEq1nDADWPIN7ybrC981Wg8q3JYARMSN81HsnPMqDnkc85pq4f7M2VaeJ8tByMX7m4N+gDBCeeMh01Mn+Y8wlIZU9tATAFHCkX+gjemn9LYl+yoLD6jUvMWPxBLkRWLham7sDD7uJg7zULOD6iDAqM7jjFKTr6lw5XwqbsNbPjLLsP0PcHM4YMmZ/3Zbyn+O06f/zjx+JUM+7kJtPoYlN3lTX+iS4+Z6VSouE0rvk2EkCywhAwAoeaw5ioWQdz+zJwnA9oLL6DJK3OGnYFY71/zh2zOoP/pm7w3rpYmaw07s8BG+I/KfZcZlVyZ8e69tJ/InW3zgxeqs0Z8sibT2nlmHq61UCRRdngGfOww8/M3lUl+p4X7Rwgd9rNNgNHQPPbSjOr1cuEokUrWo6REO/LCnG3huX0XHxCpJwzIC+Z88C1Fc8F1/26RdwtMhTbXYGFFPuEdCJqOmBslG1W3fNan5Cq0oxV1rUya8xiZ+V4BvyargjLfIGNi7Z8jyjp6GSWItlb/JK3ABZA1SQGy8w6bFXhgYffZFkpncaewZ+NMONMEKRm7XUwg8hksPeqAQIOBjYnk+u+8fNTp8wFn2wzv0Z/TnmJ/+lvZHR4oCdWAYeZpkB4nUDcIqxmd3kRRK/coPongEL+wM2uaHfhaVQ1e4CyhiB0WTe1VzL+w+nodGzo6t4XUD5RfB22RyxVEsAI8KOsvyfrJ2Z0G6Uyjm6+VIibiTE=',77,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.OgXbflqeT8vD7doU3D+sCTPO/83LpWf5NQDIQ0b8Oxg1dqEpaFLdiB08BYA9BjMOPoWBmrdEWB8CPNmOzWZ3M1vX8m5WqvxcIumCHrMutKpKygCSPGEbs2XIK1nFX49Klg+OAVDLa4G+TZwbWB2k9PWNe5QHHHby+AH9z28yB8n2LY6vvrHaKCAs3ejP9HQ/fHlrTDVU8EZWw3BjlhWmTgMD4Au590ex8Ui9+NBfvF/8MAO2ToHg5K1nC/JiiQUgBZvgGHZgHolzlSIoBrEC7U3i1IZi7GAZZk4VKJ0Ae1jKvcXP7eUkHWCgRx3ystIN3EHnOJeYYlLSTepp7qOWhfmdEexfL8rPPs59rNIPAFm5ii4HZuXgz8wR7uaco7fG0IQIQEDi+5OJR2NDl44DjBYSXjYFxo86KRchIk5y5lYBIAxUMtJC1xPZDU4qNRIRaXoW+ATkr3avRGc64rhwHYhY/gUhJW6Oc1a5srXS29txVhgeaxD5n9SI4NCgpUauwznPUpGmZz6G8kh1NPafcMQ9hkuT5aJfrZhJ4HBCxZmkyFrnCtOzxsh6SeM5pXiPIVdFgZ+ec83ZUyGms3SIXziep5kXy8swQGl8SZ7vBLhKzeLP06cK4NzuR5p0NAJ1impKgK0S7dKqX3+vGWVGBpmABA64CEHJmBCPfj4u6JXTOGzhIKd/y2hElr8FBAIKL3D1P9uDW9bZ00u7q/7SvEEsu/mU7UhnsVyCAuDNi6Rb5OyAaE/98Y0EqZuWMbNWv4mpYDRlCKx6wfmfS/vH1IHOqIaC1blXjRgiDu7NrB5/h2/jQNVBp8u1cCbhPRuHw7KRC6QyVayXAs1Zr2P7NVgxOkk72MvB33gA4L9Zf+YCNl5izcbuh2Xrn+w5ZIJCFP0WRU8HKEeo6gG20K6T8QR+naja7d6I/n+pgLXEXTQWwqRx1md7bTnRkIUnIwUlzwPZV2P0bfFK1nuSVFD1G/B+vJm/ymW7aDLKnWbLt7C3wfKiIgmwHdkA7tOinrL0kgTg+Jty/a6+LHshypqBhLCP8DmS4u4AHkIfMKOKscCWwmt0Kz6Oio4CdQn5hvjJpCWhz8lAiEcaAZtoczGP2BSGpeCqTRJK+vWNE5vQtfXXA/mUhnAlXNGSxy4eyzuIbl2ti5mD0r2sKLUWofW16Kw+J95iN0pjMtJ0t583C9Pm8l802Z8WjgAQrrTfvVbSM9r3DsaBKkTcxYtOzhdq9gFpvHqLLc92hLaO4uZ96/QVGQ+K2y0bm4QWtKhvTg3/hf620tbUE1D50mO4iABV5D/d/sLoHHlzCz4R92xfUaRs4pZDqe1CGy+PqywCe3WO1In5OBKBv1VJCMDRSN46micyVex8lRH7sAHKdzs+HecyhQDxNpQgk7uokcp2OqX6+BrlJQEm77TP2it2Ntuuix8g1BjBn9t1STSzi+pCpXC2VBzLzREd5clVPGSUgoR7WMWiTaoDvj2PHsbOfv/abKLkD4e5KaEzommSzb7CRUlPATpfndpdKsuaYOQMyyI6WJ/tmIuLDw9ux3YtWqCKq5eHb8j40gner9pYbDqO7/nOVcCzBWT0kqWEz+A7y0ux7G0GaGjOkmZznvrHZQy6TuTT0dy/BolRsVylhxEa/c8ibsmdJuc4gdX9rrtMM+tpvxNVR9E1hgYXzMHIGH9EpDDHsm486dXUzxqPU7bc0KnTjw82hG0YJIqQ85JhU/bYSHegis+HBA3BiEXEyf5hrXdbP4JljENxzbboOvwKDK1FUyISHPx48Zs=',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(701,'report:347714194','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.qPZ6o9yTxDcq6SfX0lL99LfJrf2O4UpjDIt/0NpPHidjkIflI7njXVKhH8imo01m8DWqFC6plazmbzmOH3Um4Irn3ES7Fc1jgfxbeaqoUzyrlXVRctqE0qzBIrP1R8XO6DtDzatvA85kWhEYrgOlZW/lDCv/CRNiJS8mi6UMbn8lqNBr9e4EtqpqyzUU30g2q8G3FX0Tr3Dq903HlGl+eCSab9FfkEFxv1LQ6/+1bCBgpG7+EcgrFLvyIvErrKL91cvV1VPZSFZXfcVfglp89KvA1brAeZORpgPNXgUk88xzt2Bieg==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(702,'report:347714195','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.XxtDhlmpnfcOPu0N75j1+e6KfCyOuxB11Wx2m0KJbhFUDEkaPhEXsiJVK5kozj67MiPJR4I0jMW2QX9pOE09cqE2Sr5nkR3n5tLCYvYlXqSFK1C71QS9ddzI6WFdqj1+z4tafUr0NXNCGBL5hGcdgeYGyJr4opNlFUNICkfw4XZDVVzyRfAj7iOj4sMdKNWuAr95acfmvZJHgG+JBB9OFIR+oZGzUl9J9iKW7ZV/OLD8j+1jXRbE1GTPpTX7tjPAYHuOElz3IYv/I/p5eMgRGIAkJZL7ZqCq6dLMY8bZskBo0j+uoBCVOoLg+5IPLph3KMw9MW6zVBxXFSK4f95itF5roOK2fSr4OBf6wzdSc325EDBoJySVpUt/cxVwyc8UCazKdW+q6glh4ahTOSszyBM2Tb7T9ZNEKZmcKDgU3bSpwQekQWrqggId9H9fl7R8rW5CGTylEQejnQjHQ407fhWuAiTTLrvWAB/5j997x1hXQEG6PArnXrjsK0O7rcjhCicro9wSjui/9O/Vtn9qPps5bszDPsc/dfm6J2Pk+kLXuNyxIUp56QlGYcoEIoEObpeQHuCqPfQZlQIxwrS/wxMDhXcsjOcsuP0MDmAHcFXIhQJfNeXKg6gq/8XqJkTOs5KhPiQbYHYMrvrjrQXjeQkpLskjY5Wb88UmN/+AM9Fsxo7RZvLOFZuH6PPaqhwJ/+rPcIMmPYSytM+XfIni+2Y2lOdGI1BfpF2cVoWQBt60wvSAuGbJVOpGH7vcF/PxTGjzvY5q8tJK0Fx5URgqmP46eZQLsn388IcgIH5HvzQhcapiupTKOVwUyCakc4nBmuylHRfJ2qUoYHjU86oE2SFUEDkJOiMp19/eQSw3F7DjDWzTu/TsaGgoXxCRS9RWUXeIdzO+6WV11hxA1tkX9YivsP4alDTHzLGvRf9xxIm2Dm1gy3JwEVt2J6VbRcsABZmfSQqrVQqnLdlfEIgpf3uMCzv/2bQr38vSsZvO9yFlVkGKgFtn1m0bSpNyrJlyZwKKofvYr8CMyeu0HYjXaXbXwquhDHLQx/pN+mUXsOpiMexHvj5qzqWvqnnHf7MaUjmq/ZXuAfDT+AsIbaAvXThQBRq6zw1PcArsFzjy3xjC6dXRGgj+BqxsM87vNGyW3UO+puX9QxAedFELVaqJATewszOX0SN6b2RJOPYdN5Bn6kS2vUnUBt9tOPxQLdB4pM/GQ7SrxtVmQ3J5FDFYNBmP5lbP0HM6gwvHrmVvOBsJA1xSgdm6OPDBZO3OXJ5k3L/2HHO7QPfYFyKcWwulknu8kZ8y0Gb7gktZ1xWOl/MGWSvhcjLQKTzeEHWEslckd3IWv8AIqDld1SufqmYOYmKnxkPJvFgfDLF3JF6YccWokd1tEfIMNPPzh3D0hpJoVWr30ih10daDMXLWbFGLPAnrZRjEzWn79J9U/CJ1awz+KZW8/t6TCyUuIxhwwongh/6LY99SrAB2GWMffksrO6Kp7egbJkJOkIBceiQl0s3hkd6A/p1vJycBPwNJk12aMc/7sxpADq0FuO51CD6f5UoCEykvXo24kGtUAz5oIt4joqQcuDzfJvrUbtMUWpcm/lj1JTHUzpRQlJJR2FcGzGhk6RaImPIxtHoQ+nwdhT3i0wt7OwQ1ckX9n/9PWkVx/rOdkgy+gxANDhiPCwuGaWC55ibp3Fs4IYyJxQhP1QZnqNYzFkkJIm3nyQ4tP6CBSep1hkzBsu3H1IawSKB6z4fWdU9J1ygfu+NTHdPqzhKLaxR0f+DVk2bexqUjYXVuACXKih3ONVcIk/sg7o7otPDaTwidhD01CK0JfCK8JaL3ew76l6S1xSQkIH+Yj4DB4OyqE2aOlQXWtQOPzdygD1G7NdcnPZj90GLDIZD2rLfgfHkUQvpHARj9',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(703,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Ty6RF7ZDg1SFImmc2+2pcRlLJcnMxkPpizeBAz+W3K3CR5YOEXs4UtAvVLtJcrxW2ZO8MIkNS/OeYaEAFPojLVFWH1MF+q0fcSKLaqFuOn1mH1zmeGtdx6VkKXuranJUhFL/jvSOJ/TyFDDSPkK2NOMvDsDb6+P1D0+RGlXcVlOB7enfzwUGsh9AbpGRJgrhSKncO4wYPKN4giPjvSdz/R81vFMuCSLetPkNr66TNBwNXbqBas+IBW3qTXMQyIas556ymFBhSpiBZJdgyrLWtg5ZiE1F+NDHC7jz5ykhHZqVnYWkpfn2cK/sMlN+qZnrgMcn3i6lfpelhgTi3gwjO4LsqI8TNdOLlRC4HIaa7UEcERcvmPfJe2qrVPS5uUSL4WH/600Ps8CRYth2WRzWGDWHKqwl/Ejh/lslH85MATfP1Pck6v90EzHrmw0C0kj2iMI5YAIOEujyKu2eRdznIgLMWbio54VmcCCpdGCYCpHDa4Rdd8Bgslp2n38KMuf9ZclJSQI4uX/TiktKQNj/BrtMW6S0/5HFylltmu/xk0Zclg2XKz3mpv6HqJOLWJPuKXTWCWAoDByxb1BvSfDB/ge8WOv8m1E07RRE09onVp/GX3aToF2bZ8ieqqDfdNR9ezx0SJGT1SAxyhCKcnkH/6/yhe4XZ6SXkeP+N0pjy0h8xS3/vgr7IuLRO0J/E1skhkl5QwXdUUsvTFlg6KMdIRg3z3OsoJZ5EzWSftG4LrAQzbUzJku4UH8lT9b+CQflkvnkqeWtO42xDhZqQJfYaKC7S/OCwJ7ncVw962DG1xbAkg2YFNCO+r0o1MRNexCuLD6C/xhpJ6JpfaTKMA2SAoL34OtogIx3eo67fMHJBdOp/XydNkvSmagUkPjqiEIG2xmNW/NLl6iipe1eFx/WdcXznO8U8UnDWR6rh1GUoUyKfrxmdHwVqfE3zwWlnySkTVV0sDihRiu/Eze2O9APUyaajaZvi/8Ou973gZDvqOjV4dpzncQR7fFhy4pdPpfIAQMmgsTfJ/ea/0vhXpGx+/FyQGmt1lreiLuUpQD6cm6USKBivCGAZFm9Zjj3LV9cZFNb+mip46Ei4wUu2/o5DfuhGQ2SJkVcfRObjiPyAAI/jqq4mc1L0eNmTCMVTzPw5je0iCGSdCAScxYxTVq06m8zs/Jw+DvU/2NfWzbwYJ5nbPiMhRf4U0nJTydo2TdST9FaVt366k+yJgia5JKXlnKLSIFMS+N5ICtfeF9yahmyXXwL5/kQ+d6Tgpt7YS/YQOiW6SI4HQiJ2cozWJB2fmSHnuzixnu+ZZA1x9n4Eg7Py+X6Nb9m/y9chVqOjE1pYCXHloEHKJwWJACPqdBP1u7+jS+K9J40ZHlQPO5Xfeu4G9wX/PL/PJhyEOfJ+Mrh+6pXh5nN/Y5uMbucT9/jMDJiS/si9EADu0Vmgo+QiaaXcnk632ccam7KpMEqnbk2+Sb/KRDOlOG+FHymg0RtyJMvUFQBEa2eM+vz60bVjzlpK/YoOPkY0bOMqhMAuu82fnnuadw1cwGX+S1yvjpQ0rdrxikqVu8VgKsqXP4TRNo/gGftPGxSsniVf8bXLdyxqJcYzTtamqcd60dC3sjKdOVLT/0tfWxMpzP40nrNPTEuVjSKRfksiq7Cx0pYn3zQjXQWKCdjJqMCUC7ASjd8JxZIi9E8Ehy1ZUtkmmZWUa9nfzspd0KlN2gl/YhLCiCd3cDmKk6moBOdX34CSnurTrmOp+ZFf8FIFL3sveNh3JKi07XDpJKTF0r4zp2dG6kA6n36wr9KifoM7QYvH2+BIcnjEGAvMy9P/xTqM3UB1ugMnoLPEQtnBamo38EypkqcDhkW5EzsBrbxoGzBf7swtEwiKGcbgp1qkD9Su54BhZOmjCKZc+mQ8wqk3/0GzdQe3JfUxvSUKmGO0/IbGYzUdFJqFyPiO3n74NGUfgsCcn5919jcf4gL/t4YZruw4e8EK0QMUFqIgzwvOts3/MyoC86cczuIHDJ2UXZsS+hQsEBrNl6vosxke+tZbcn7LFSRC/Vud5eT41Fy+vyFDVZzFoq1q7c784sFOvpcxOw147jbK/bef8tTEeFknAJbej6UMAGgIPi0rpj36wVydyP9/79utI/rzlir4/Ul1uFQua9/dRGzUHNPw2B1GkP32U0ZWiLkEz3G8BcCLfbk30xgpnVEkmu9FT6fywrzicLAq+CB1fCnCICjimCE1CzJUI9py2nrxMLdzeawh9O5mz44DnHbwa2JlvIZToT7nLykoLTt0ncVQqOU',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(704,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.CNcMAlIQ8tmG33Q0gE/dfTz2+gvaeKLg8rumz/+ARkQ8tx/RjSb/9NSzxFvT2NNjCrBI0CrFSfblahc6mv48h1KJRODB6k/ZEXnKwLBVKv+NttywkYnZRhrlqvJCVfrE8XCIg6fk9Ua6AXJrtP2dvs9Bst9rw9zkuLIg83EFgZZC2t6BE5Q06pDcc0sMgMnyiindvCSY1rYOOfJue6gOgQgQq3ejH3CnudATnGg4fssSAl06UC40rJ1GX/ho6C/IfxGQFfWgeWIs/EXtEqNldcJzmHiN/4ua973oV0Ld7r7ohkqM5zYTVGok0OnPpbOX9fdPPvAyrMZjjgDHaI9M4s8YtDgp9RrXcSJxzj5JVr9uyzlvZ8fuj1AlYHtybpTxXSR64FUf7A5j7saHJeZNFIgIGdUyACkbHhYeHVC1NpP6H2lzjhDcTeZvHmdAVny4WnPdOkJvKYWZ8YoGEHFSLFYmUoYa7c9dkXMq2RBY2rPCfRTT0sggcDnb9O6ljc4943g3ALf619VCsTd/DVb6M0c/CkNE5rD+An6Hw1Kh+0ntm2m20QeYF3xb/shDis1cBcJV1AGPj3/Ztyjd/yecbJDoQpViGJE1aTeSiQgHrPhp15gFBOl3L95tpRaa/LdQZ16JG6RhEF9LrjRvNsXvya5lnwLBCa4tcAA9WCrn7ByloKAKKMAiGYYeU/4bWEKd8lhSXZU2BFddeKJ2/1L6cQ/tO8Ic5nJJaNQ9+CPGGKUzAC7D/X4+Na5VIsqjvxcvNKKMnafgyaVFgORieBSVJ7L7xn4vdVvOFVzzBwD7u5JXJVkKz0EaYn4rTz8tMzhJhpABxI5R3GDAnOmaLTF8Kcx0c3mGNP0d4/+B9HHJJi9PJ7X5bDSp5QTU3x5TF16p12FoWFKC4a08maLPxiYVMwDBo/UIBcbvBSNP8FVOk/J72IK6HOGqb+WLrYjuHvWwanN8rI846OglKLmI/JiondGuOx/H9sTbmucEvBfPzSlWXVN3TsPf8ml/PyFVf3eICBovu1Kb3HwyLL4H2EqSFujZcj97452REjVrDbNHfqUUzn/nCmpOnxotcAUnFa+i3DCBOCaq0/V2AZHSOcP1B1mG2OQajjXP4rWvXtIgtdkO+9zAYy3RnU3mP3zQnUG0vkl0xG5qIUPg1NQEU9SjGCGLQcRVLQGIr1OUm0ba9/jsd9c5TYsbGY0PGYBEfvmhYnFO8irpRSc4OPycpFLsZJOlV0+HHGHl0TFjUcg43Rw26dwXk70dGEfK9ahH4Mp0yDx7FmNyl8Q3vnphxCzPwOkWWP4bvmhezbdxUDm/wAiY4tRhUej/5zsGRyfQNEjirrnMKnBK64FPbSTNQPu/mSGsfqxYazudXvcICDacFDaTBaQmJX87d/G3UwerfjTowUQVMofNM0cJjMA2S01ZH8MdoTaPXFI4Lms7x6+9iYDbGdOxh1jfXDsMbTi8jd4/xWgJ+vWwKnlk5lKeXymgbCiqUCasOuluVD1cXaaaQCfGBc0YYjfforBybB/pIQec87heG5damaMebu/xuE3/2KQvlaiq0uZZZLozKk8YACg36eEzg30gmtbuDhc1zV+7BUcAuEsJCYAhdXf3mhdxGBZOiGlf5be9bMQif1foHrTyfuCjpwAx9gsOYQdV/T2I2Q+ocj9r7DpalFgaq90a6DQRPdSuhWGqapHn4+NYFX6hQMGHMuLmLT29eOVgE70/wcoVZU6vQ3jW1dMBXnditgoQfL4IIl2r1MMLTfsNVWwq3acyxFNHk9gB37SIpUK0J46UXF8FCLeKx4xi//QgA5AuvRiOg57+F4K47/+2uqry72H7Q4N/wzi6R3bdeH9X4MoLMjNHC4Sq19FVWOx8Rnu6DnxpR1U3tJM8J48oi3dyue3Zx+pqKh8yj8REL/X3FQONilKc/Ct3BjIc6PO0xlJnwhoMzEA34uVydvbAsKV/sY+fxzuxPX0j2/PPpp0Bg4TLxCpkTAfj4mqp4cPa2/6LJqppIaa6qP8nrdZVd1pHXi4IB+VopDLRgwLJoo8n29+KwO4H/BHDna7hKyWpaBF4NeUzEGKWA0/Ikyv7LvJ+nJoTmClx+TqpNjsoMpjMG6oRbUKPafyFjv/sTPx9mX0tp03B6Qm9FmG0zJ6N1SHfLKnlFxp/bq2VhQY7A6ufYHL3ACe9ax05WMkrtDXkvVg55chg/K0wvpLV9VteII+tGx9p4fG+kXGKrtn++h3Cyvi2CTQmaHFZdszVbRZTkOiTieqslkN4nMKiVx56TkwJYfNdHRJfIdpZQbpHrOm7zFqj9/ZlPnYjX+lQ',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(705,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.JcN3PmuGL1k/R1G7ujg/esIOsBfjNhj8z490BP03oe+t5HZ4/Brr7zw21pW8s7XNAZcsAlFEngILUSJ3cAJ3B8i9Bg0z0x6jpx2vcntRVMQ7Sw+TWLRQSYt96XPoU6vVdCY0CLEtP7E+3dMaYZpqf2oBRd1YuOWeLHrVTP8My80sSetg0DK7DCZix4TqAZNVqUe52wwpM9oatoxbDmwAw10Zw7d/o6OOkefQWaV3V1Pk+uQwRKTi5QaQQbDi10Bo2ebVHEE1m7xkwW5NWw1wscCdoua71DRwIP72Tckgc4cUDMTPPvsUIjqkZeSKR9p/qXMdWZ1rnUWsJ6Ce84DhcLM2IbdfU6swSPYSlbiBJELld2TEFIxshW5HARMdjygDApgxltfdfA05oP8PEC/Qtwf1CoG6ScielW4PtLde6EnoakEbT+e162FyLRvoCDuCOlScBLqOp0mBH01XaF5IcyPug20BocNprfEW+oYG6+A6/Eq4NxPI0B/0tJ50pNDAEe12s9ef1TNHkRLa4wH3RmcBHi4CNEBTYO493LdIm0k+thsK2zgLbghiG8MHNLK1aouanjprM64c1Cql7RVczMmEIbdJm7ovZFYc6ziD3eSHF+LFz4kcl4KSnTmFwzYOiKdsvSWPBJ6h36vkKOnXuvh/gHoV7TnSaH97l+k+74MM7aqmN9HuGJp3KVpQ5qEjALySxckhfveXvj58vkAEDBvs7+f++6XJLpu6VY+0yJAM16vzfqLd0Z5V/CQAuuvWAhe5pMOGydJvN35foxuT5MOCqbYd9lmlZYJUYh8NK6IlTk0CNmNypsOeHo+9vuSEHtKJgq9yhRiTiy3Ng6dxJYPU3/XmTLAVP0F/lluBMX4RKCeuEJcyocL1skQeFX0HV1qKVkC8TpbUdvYFkJJ5HklBSaowfUWRxV3H4XBOqyQ1qAMhpRbZD++724UgZOIRg4OTP9quENB81a+3Hdv8QcrMCL+3KG4iTyuZZEKaX0HiFdl2OJkasmxqgUDSHSW/OTdgHRD1yAEkbUGpuCurJxHC1M7wA3svbNfZVs6Bvu5ojBNGMo/vzWJd6DLuyGbmYsOQpssBFCDvryuNmfq+j4vgxDzKWkZDl14rcM42PelxvttuU8GzhF8DPkq/a+BUK0qjovUtCSQ5aS9VWmz4l6y6eq3pi4WVpemdATXyhnXwjvGLCRO8Ou9HXxeGJM4X6Mr2AMPCsNb0DQ9h8ADo9ITJ5XvmQqG4SsrqsupHEYNMeklodf4HQoBEOniVln9d1F8iLiBb9/WewHRog5hgBOWrAiddjgWjeDEb1cwXbL/J/0mccc/kIUuzshqewqX1Tq1yfYk/C5WAzvaU0Ioh+PMaiW0CgYWMFGVuSahUN+100Rn+te+fUdm0uoqjzQIIg2hpKVOcynk/4ZtFiKtrt5OAt7F2yXZwPMdWM43HXP6vrFulJw1kL7FabwkLIhT+D4Gkv2oP73LeOpx+edluBpOR89p5GSAeS4bliuK7EcvvFRjrzRTPxrvAAtGsOwJbsMP6tJUMKvSIeFQe/Dailyv/dJFl+ITnNgpcsoLJ5eKoS31bHB5KZCfuENquMECklEJtK4UGtMsZr4dssfP+l5yhotp/tHErYu1Mr8D8uu1zExmurfKVmFoweC1okdbMKsYU4lmiSgQqD0JqVE0XIZqCb/5TEVQWUvG5U9tUwUDWsWVADYB6LmalTZ06elaw4kEKN7Dm/Kylpn5Je2dcKuIyMXVemjEsOrRLLbOVbF/Wp9VbYGnRsh2ZLUdLl84e',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(706,'u347714196:exchange','chat:5100079985',3,5100079985,'sendMessage','s1.5uL5zfUm.ViTDFKvvEYF+9OneiarPXcL0aPt/b4xOOKmSAfWtBsX+BR4WlZCCBBIvdArpNane21TRzg42BU/Mhy/qyljd7IqUBn0UmrgnOXurewuWru9P21KE9cnl5ufCyZ8SXJWwHs16AaZe+ZUH1Ri5xI/C8+ychpyBFVTBZ7EVlgu4aZt/L1gBCcJCcl4H/EowiR+LIVqu2EIF5d3udAsq9FFI/I0yKZ6weSPGmtMf09JRaHren9iKc4eb2mMbdPY9v2VZI0LWk4lXO5/rMYj4wTTnF+4gyiVUX5F0HbcUnQj+E8tUlP5MH0ueni+EAC7D1oss/ZFJivKKl/3gLSbRY04fvH10nozNUON143RpStTQnLlIWWRDMMAZbeTdu55QY/PzxSiccc5IkfaVsFKeUDnWuqXviqb7sXbVsYYb1mSZWUyl1xcJ8CWvGR3qKSfR8Q4bwAR3hSq0Q0wnacWBxLaWrFf2lgWgv7qut90K0kHAp+YtD0/8MDHQQWbLjqz4LSN7Sat/ETSZiMgdnhC9wpBNihjKJrgi2Ps5Gw/77bVLkGnKTec8/APAq3ugbA3l1El+3FpMhN6MJQpmsDizdB0vX0dXwEUJzvVSD6p8KSLgpNHKT9LHEqf1fgxbnrojX4JXbJ2OPkNA3lI7sukM/f9aU6gq2GMgX2teEVmA6GeAtl9setxuXlVuJZW1oUxIUICQGY+zEiI0Us9NfKca8r8yaQEr5F2lcg8K2kGo6Bqht2hQ9tXpcO7I5GRnQrrb2rI6mp0jZq5IUFrV7X9Owkp9lBGBymdWA/oyF6vwUceOKvRZyGjnHImdhPub0rqb84K+x0VVsytLQSmjHUw9AIGkhLqpyttrTD1+3c9um6FF5Y3EYpZHmDKvx2YNEJ7ybAiFPnq39zSq/ZI6iDymkygHyOprBD3M4S+zfMbDbSPZaMtoTYXL9RUwiw21vzI3oM2u3le6kRIUywD/NKV72xrz6O03+Pu8rrCULQmbC3Pm+/Lyyq5ReREIiAsqRnOUIudYpeF3v+nHuVNM0M3c7anNk4bdm1CFTNZ114vhm2utCt0evC/Kbr30SBkMe2JNv7ezNUpLt9hiP0U5/AHW+nTxShV50c/qM4zM023uF3UyWxOsSMd3BFtNlszLu0DHOcZ8zsTOCPZ4yXzYlOC9Duj7vVFb6eAcpTtCISCCk99a37z0qCrrgYZzWFHkeoLvgfAuybeltBTsVBiS3zV94spw0yXyrwTrFrpEyoxR80Ikdxjm9qb2bsWpEH5nq+9y',78,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(707,'u347714197:exchange','chat:5100080490',3,5100080490,'sendMessage','s1.5uL5zfUm.zGS3ogxUrs6DMcE4RPwnzSNK3WwVcrV2VzfToQY06d1nEx86kI3oa0N2uRABo6QXGpYSMa2I7SBOQe8iop7lhUG2QUDUgmSmh9vwR6+7bvxaQ375GWP7ZXtC59Kmoarp2t6iQnEIgVutJ31iKsZbA8SV1HkUTi7NHYOgbIH2nIbivQ2RWAVOVcZ7gz4YuoqIWB9cUghceERmOpAe4gUj4rkKusvbZugFpKnyjEw6mhNv7voA/DNdYYmTspb3ZuKWMd6rMUdUJz0WaWYjVxrN0FS8SXeOy/7K5QDsx4GCqcGmM4zn0o84kVDHLmuIMZaTrzHZ8AjmWA+sYf8tKTAYByrFWQX9S11Sg4jN2abq9n63os8S2rmfymIvOsLxi3Nn0LyXclH/BvhwiCNRIXRd1UJX+kn4OzX6LJMSt/tbU4RbFEdxD9t7BZQLLqnxT3CvX5Krgy4owyBzFYWkvv+Zg5lvTUXaP8uLEAVNdFXqoAy4ffUxeexQhoKQVcp3kH9wTxqRbOt5abOC4sT1AGVbjGyN18jr4IFTnOE2u752cXQl1E0pNra+g1zXKOVT2D55mrRlQg+RHmI8rVH5lZ9EOpKYhjIMBbDQPzZPJnjPvPbtjmGKVWZyqlr0buzR+RT2L81ZP0a/kQFwkKvTvL1Y1AZZ59NMBULtNsE2/w2g9gu2VmMaSG+U93oNvIwFqdLy5yGHn1Ag1qtWYG/3kp1vdWdm5Kc75l/B7mxVZ8qKHl16ov7kWiB6uEKDl1ueMPNrcqVu9HUGjpb77p6cnNOrTi+aJ5rXYPF+/kwbevdJlWa+u0gdl6pAY18iTDl38TLaCTSathqtjy3Qivm6gN2kccrxoZy8xyb9Klm/z95XPBi1hu+m34ITScZSheuh',79,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(708,'u347714198:guide','file:u347714198:guide',1,5100060710,'sendDocument','s1.5uL5zfUm.Vd1wY4Ntmm22Ic3kAUVzUcSyROz2xJRweMfsjxF1l/hNRdgUk6O75QEH1by1bSV4yQNmpLGz3fjoglT15Pr9vNEEashMjNCWR4R3E+LbMeef/JzrDWwd8voWobsSsW44IWUGHA/dZbuGa5jvZo5VyKvMTclx/7BLhCV3Fb273iqKrQ==',59,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(709,'u347714198:q0','chat:5100060710',1,5100060710,'sendMessage','s1.5uL5zfUm.NiI+Ah3VBTx66SdjZQQBY51cXvHsPOei6oumU6TnJkSVg4E0GSRlsljuayYMLCfgX6YoKD444Xwx8Rk1Tx/mWZGUDsXgUlpDxDWruf2sVFKQ2VaLLKZEBVTtiIgQDJ5BoSJTlxyFYe2+Fg5WFYoWM9jpEqDqEhjHBoOhNnbqouxzaxNP7vw3e0Vy2sHkI0qyfZaWm4Wzkxg9ibuGp7Mr+Ebly7jgfXdbrWMxjiS8sC5vb755Ap3qsFQ0vgwrwxTHerKPleuEwnYDP3XY71RW1s67pX/MJJDpqMVCO3e6+7ncUCRzlqZkmMehKjzmNc1PsobL3Rhi63tZpZq5POY7TdbRzFyLVoZ/10wfU6zGj8vXULTa0jJ9t1Q1WBbUk91sQoyhL1M3Imec4Tm5bV3+x7SMvlZsqOyjjLhzdflSQJZER8W/FX26JkrOkCzP+1rvYdQQKCK75lBnfZnhSLKkYaEijpeJDNKJWigKYMPsv6XNZT64w33wXXT46wmlVY1FGMsiDUfOXBf6J8NutQ2RRovVPI+zge+fpTt4QF9sskGB5U91/FF13NVI46ZWgnJldCne3NnEHxjFzbZfUqCKXYIHUg3mC2ZYjAnzSPEcEzMYDidddzVi0sxds7//BQN+egMJcyLgsc5nyG7qyu6OV+c4KVWhO6PlXgLhRvucmDMZ9tyg512HrzeeAsGp6KHhpHEliCwF/JgbuAI7L7mlfiWYXSMgUeCxU/uPg1mjovQXMmv8AAaBTvS32muOhOJyg0p9PqDPcQdUcTJLifLYs4QPVw==',59,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(710,'u347714199:a1','late:u347714199:a1',1,5100061298,'editMessageText','s1.5uL5zfUm.4kBt2TdtK3raEGN1iTWODFmpnSyLRvnp81OBzC5RqlvN/4jvSHwEJmBKQhi4/1YJtK1IobjyYgZ9hRNMc6EpFKgd7ntxBJgGNi+eSM/GXiNZ/tNnrSwwW/03l6viJtJ+4yW05YApvVrQ71yiu24znN4LWgx8UT+Sxs96ReWiVeH4mhODZn92ngYZrQ91n94sb2hDi5WcH9Bei5V1cxys',60,NULL,'u347714092:q1','u347714199:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(711,'u347714199:q2','chat:5100061298',1,5100061298,'sendMessage','s1.5uL5zfUm.SBD3HFo87BX/15g1doC4fo5U9F18OKD2cyS5IhpmSASxLDSASwafeHvOolYeDjqSV0cD2K99sLnuXNHUokr4W9/TxqM6DUXgaTHvJcEDk+SK8yBwAxxkWTZwDvY2cFsarR1kA9SLmv1yyc28Hz51Pki4JB0aHsZRo4FP5gihuil7rJK8DCjRKOV6FlECqXPmcs8kwvLGxL9P181Ah1bH8PZ1ZTxrRg2ApiM+C9dSn+mNXUV32tUYvxFOC41GpoMYcQhexW9WGtdjFozgZs5hZ19KHZfOtNE3O5wRoYFXgLVNYMR5qsu7XEfDgrLvYFLVpRAGOcaQVwdH9QcYRD4gc63x83ua24MqI/TPWW212lh6xwL4a6OpXmx3CY/N6lOFt3y0UWIgpOOxDheuk5AdX5abHqcCs5UOmKnA9Odj1toTwrsalR2jVu1wB+8tHmTOLZjEMyIFfDcMsIhz/fhuBaQMC+Fi61l2MCDZYg5kKrTN75ynL7L/uI/b7HCC84gBcCy8ly/xjqzKBIdB4M6y55WY0Vw4ptbs7x7xTY46ilfyVMwJjOTyrPS9/0xlE087SP3QiXgspS0cCK0VKm9zj584CvJ6UuZoJWFGnHhWiuHov01BsTVW8hBuKclnb5/8M4PQJ0MZS/GEPfH5be1zGdCMzuTaxHJRffFrMf577QzKmdkRWfNYwi2PMvT2ECILJ8PTX7eu7KgeQOjqkXP/ZH1sYcwHJtvVI31O1TjOnkIf2BB7el//eTOPStSKtEf3SQ4R84DQqT8YgcYEtReJkaNbhtghRNRcWdT5KT2XhHJwzkM=',60,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(712,'u347714200:q3','chat:5100061585',1,5100061585,'editMessageText','s1.5uL5zfUm.LQ2Zq0Dg9TBCVFOP80DSGgYjTGmJ6ATQZUsW/93edU+bDpvlS5aKjeXnBsVTWqE4GRTsYDmcQXHhyywKxiC+8Fmu+b1kNe77SiwXJyaejYKAgcVVO2PIEvCspXEBOZZcKdmsbR7XtPooRtRDRvlTXrGY1e93OZ6YC1xv0NUXdGTXleW2WOD7M9jIV9ff1NjETp823P0T//y6joTgAc343TtYZcoQgear8EK8ht/xA/dUJC13R9nIAKeSu3jS5tOrsRnJxdGU5cURPppsONNGUaNs3aYbR6e6/bzjuO3su2Z0zXoxUnZpTzAcIcKHzeC2NCbkqUrBVA3j9krDFoSRkUj0k739WSxUVld38LKls0pNHbFuLSmNZ2BGaWNP4ijSrzoBgBcJOO4grpPdEguGI/T7ylJ6MFAdCbf73pPRes3TwXMa3vem3twFZmuShE8ph6RqTskL7ZKuZN3r1X2+8cA7E21JHEJhyvdaTN5AVAZY5lYYlOrhKMTx6x+NRdx3+jts+T6XlQw9YF15od7TL676TMNK5cJPT5QX0piodniFWFuFfAz6BasqeZh/8669i1vkhJsdP4wEv9nswx8VShszq5p0RFeASm6YX+K4g9lbWIGcpzEEo0nsK7T2fRKNzAbV5cY8vmQ/vOGs+lMoSvM3o83WZIqroX29Gw0LTLJQyhKXun7DU3Ujr8fUahoFyiLRCTO3hxpXdmVQvV9wFyvCDmHwdJ7FAB4ChgWWzmCfFobAwqq8LEYFOUswrP6KpB1xMy0/k1l9mkbV5yHn0dpGf6wC46hbkGrwKCi3tbdP4OhqpoaoMAGVMmIapky0KzikpOGCpe2LIBZ7VWgXVZbOyqoSiCdlC9xZz1h4TbMqpzMG1mWrYpAse5V0WGpJr14C',61,NULL,'u347714096:q2',NULL,NULL,'s1.5uL5zfUm.LXdSaaa49TRRzCrj5qIGb9qyVK6QYRiv4nF+YBe3CXB7+rhVXpIUG/ujzSlObbAOmCYPqp0BSjIkyItuedVRxsA4TB+fhirVgmoioxH3J6fWJSU877Ya8m2Mxk8GAK4ImYmdYrbPzAcvsiHcysksAQTj12Pt/a/aUIa8QBPkIeEM+TVxKTJvDm1dCAzq+C9jZAB889cOgofRW4Y/xEqF5NResfo+UPrwBjASxiU4ZMo3ff9jpVklmMufgkL1lckrZGOgo8wGA+BCftivaEV8wZzxMA2KrSHn+AjQotNg7xGNEVIdbluhsbwJ1x0IWn9QXruHRJ9qQh65/Ek0cVWMVStB/mH9shtmgZP19iEMdIXsN4TrT6JGfccQbedQjjjzVQdVwwJ7KMa0m4Fbqwf9giJp0J3QTt+peb1JOrH3h9id7fpmmPUKR0DVqyS27u+M1jXR5pyP63rr6hQsrdnS1o2qAhkeiZ+6NZYgXWsf0DgPzN2gtjEXBDdkYUyitnNo5s6fKj/pdKEEILBozHA0UBuBEbMxKT+H4NYRX8JLGc1uIRRVQwlJ95PFZmMxwYKSNcRn1mCpEgNMajc7TL0vdA1YibWY7Ys7ux9xjXGV+Zgns4q2o3GgarOwJdMcy74uyYI0Xfye1T/vyRvzfhl0J1R+H7Xvk0btqvva9Xhb8DC+lF3wZXxyVwzsUbFCaAu5zQVgxDmsT4MHRGdnA6pwz3pWnNauHMj+XdHnvIrjcHfscxbeN+0GsyjyUgoGFv+09F9yeB8heedWnpCfXwWw6GnTsH3DDE7tzjpAReOPGd3f9T3+TkXYcQwbdCPMk2AwNP9qF5x7mYnlrfS2uSH7PUl5a0Ys+ez8bFPs8RmHPI5brl1b3EfbWJJJUOGX2/PDdiYuLezb1rlrAYj1wd0QeEfG1u7y',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(713,'u347714201:a3','late:u347714201:a3',1,5100062969,'editMessageText','s1.5uL5zfUm.fO7DRWjXJ9jfsWUuKjbyUNUmWBT65ZqZf9jnJ2Wr6rP3mDd+5OtpqRy1BTJDg716JCZjcAl0WvJWPgeZDdiJUK4tUIdEGArJXGFA4403XcgGzz7jBo214WyFYxYle97reHLlIhnM1AzGMSJLKPNsRExyEVXfDsvzRr214lR4++6rAD196K/0VGJhKwla252Ul5KhWfGslKWJ/mEvEVJOvaIn9JAr4OVNUHT8HNiHgp6QMmRKNY12cI6i+OGiE+QnFXDTn0QFphgWsPrNwVPtML9GYzSSS/72AGi6DKiu8chUHFk3N20Zca6aut1nLjh6MSf+j51ivKzNb2IV+8L34nB5De8OgRx37aqthxQFZ6Jy5NI=',62,NULL,NULL,'u347714201:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(714,'u347714201:end.sql','chat:5100062969',1,5100062969,'sendMessage','s1.5uL5zfUm.ubIH2ByiDAta+/gGDja+KRQwRx/cTbUQoq1ELKXOLDwBf8tMJ0v2+cricg9jcWcM4wHUSOpFz8pFf9YW0JbkufTddFS6nrjSgE7Oe/QOP4KkJSTkJqR/sLIFSL7HfCX/IJCPf/VklaWbP5YSl4VHSwtMJJIKeSEx43obZrRlwMaPaC5ew85zipIbOOW8Cfo5+x2xKYE0pXgPIrd56jkK+OkdAFa1BMB4c+VdqAwi5Zz9E6J+n1A7mdoW5un2B2ktA2YbBPG5oTpEleuDe+yRRNtuEOK6ku0Cvz5Zx+aj85E/yNQLaObJ7p964MUEijalKlvzzLLYFu+CBqigxq4UFK1zkcRoyBOJFmN5NpKqP+Q5tvBBugL7wELI2zccEaXPawyXVw2XUTX9jQRj5PXw+QJ6mNPYnNsxGMK2vVMJ5CcIr2xclC1PAWy8DDuqlFxT8EnzQkMx1e+/aH4q326WeYA4ZacJols81MouzUGG7BLkFcOc4JktNIjA1r/sAaZtLSJzG/KYFRKfI/xRNq9snidhKkM5KbZ9GY68IyH0dbbn7mjN/+bVGA/4gYhVyEZQj1ImeyS788g8',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(715,'alert:62:1','lead:62',0,NULL,'sendMessage','s1.5uL5zfUm.DtrbObWkJ77VKthxVnPVG8E8PKwwQ52WLJGvSWf3g/djbDoWPZDzgvhiSy30Y1nvpO+2t0SBXVTI+KVVWO0/q7xlXua6EaBnE309/uAg8DjxWUkkyazcFnboYfQDoyUV2kei5PVxyT5nJFPwAEHeYYJXeGW5SS8WAb/BynPQDerjCdOSe0tp/3rXoHtM8cpI/FtIOu42zI+PF+aV1vHeVuZDCTaTKTcr2yNJkIRI2JAPiVMB9EAjSe+ZnU3X0ITQsFSMVS+z7r19f3fCcmqN1iOnwJIfhO1t4CcB6gzoMSn9UaG1zuNiGaksg+ml2pmtT/x8qJswIQMDT6EVXKsnAOMtB0BZvmwXR45BW+wPON7to2xB/OSWsSSQwtP8CxBHumTw3hP6z0nA6wFiS4OdTDrUMnKJOVIz5YFdhlnUTjYaPWDSbQi9ffNJsNcURIKLHo7+92GOfl2bYJEiNbqQbGTkhnGr1nYn84ZZUmmgTW76ryjNUYJ1FEmrzWKGasSz3VKVt31BO4Ya9Ul2tMaM/VPszzBqKwMbdv75RY7EpYYF+pH6mxHRL3krN1V+RKo4AVUk4I+zH8OB6mqYvOnL9G7+H6bRdgimx4CKqpXPznvaCRRxT3C5mu91xUMdFAaY2mhRcklYiuKw23vs0zlfAhXIHbl5OA3cmHKgX7Ijn2vPJZyr2aQVgJSm5J4WB6ULM7HeJdIP/8QWlLtF5jleQuuR8YDuCgewOp6FojVmX49BBEP+Xy0AdcqfjYDQzgotr7ixigwBkYjs3b7TR1wn/gzd35MgRC3wWfN6fnLD30VM4nqaf2f3F9ZoNQqFrfopGY91GkddAbORykPVsQL5zk47At9abi5auYTCPCQrsATqJG4Ti/qfl/LHyY1YzTOKAC1ABaCFKlWJ7YSwnK7p++0W18m5ratr3PbDSKmqKB060FAFEx7EtUfsPqsW77mEoV3K9EYZyFyTxpVGBaVmTedyxABlHfrVIM8EDcYOTzI7nP1vT6W3ZqsKfyUroaQamSbvLhWJ+fq7kF+xNhXQ827q9bNnM133OKi2MATn3TVsQvyj6wmD93Nblfpwy+80tski3xRjVfJ2H0aMAkArMA4mc851Cx2Wxgi3o4lx8Q5/f5jXf+9OV2Njl+mCgdi3DRKFbQ9qx2VSmJVqqkVouG8oL6djm8BGmRQVvnrWZalJhgO+X8qxA6FBQwuFq9gOHmbjnP1a6BqG1pddgvJEK9nV3jhSUJD8B0A5Xw==',62,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.3qv2WGsGfQUkwr3sBY8G+JJya/lGOwzFGx+Gr7D9H7hB3mZ9KfIKgeEeBIUsINtYjf7NFJ/sRx7KtzhTSxof2JctXzvFPVyb8zBL0YwSiMePK+ahuRjRKwEhZSedhMoaKaTYTHwtCFeHwSJ9A96O3ZpSVdkUemCqNLQwwaw8ktWmgSupwF3uJ8F4E8e8ZvqL/FYKzXR0IXBVC9pYeVB+byAV42gUEmka47cl/3Pdck/qcrVw88k956suDZDJvnion8G1f8H0LpF6W3y48SRnP3XP6VlFCF9PCgJfDzK9U+l5EaGS2fS/Xlh+ofBdNw+X8xJr5AivOdh6rVLVRbjB4Dtq6ptyI5kClw/oaHmjCTSB14wm458pgmzlBr56o1hNebjjQd5XC5RTvT6euuoawelI/zhI5cMoGARrpaHo3GyDOtdSCfE1ML0m0HBUM60yo3ZLHuuRcKNpN2N+Ghcc2WTJH3trTbY4uYf02RAdvZiimb7WFuNQ8ftKsMOxt76jx6vIVy9qTmLp+Y0UxejqCumKvsxGpBZrIYEPulKa6w6rwhYaX4ihh7TJq+3/bOlP/cX3Mv8PreTDeU4Ycxvr00VOn9LHX7bLQefjeyHsOln9EK+RiSTZKkHBPYsnB2eUA3RekkyDQ4zY9kBubF3TnJUzKduDcGnQTi6kUeHtoHkhiK5x/RTkWAMM8qP2s/zZVWUkzJyJLRQkRA3Mv3gijbAFKPZLtY8L3NO6ClvEFerlkPMKOHu1g0Z/Vo6BuUrJzdfpAbdJdQvIe+fRJYldDs+IewcBh/ojc36d3pvsJ5sxve2u3PYNKLQYCmpBSlURj5Dld/jDXs543gH1sle5Z+fh4cgzu4hFrInqTxyzB7tWbqDog8/q9rjBZkre3uHvCJDBuKAyC2IN07fix+w2jmUlCL51uAGkBURDNHmS4cvJMliIk2rxY06LctcYpYmn5GVxeNNDsnkdAXfJKGfYB3WC2KV7BDNwHcLY1R0rtdhwJnJ+TcpQk7Rs8vGP0hCiNL2RzaXk7CJEWU1YmlDq1LPMfcB8UVhyazxsJ9STY3oxre+OjpCCES+xGS5WenTMOsXc8BVZ9PdD16RidsgeO/sTWmaXYzwGGSKm9+ycE4Q9oEEKcdLEKVY641U8q0ZhEkIsUVZgYCvZpZDbIbD/CUOmUv1cn+W3DNxaTkSw/nxZcImgDEZG1SneUFHt/YIvTzeBSSDZYUYfKyTFoOIA0A2elmK/e9HpjCMayjSrVJbpfouBgiMIWRD84RdUPtTyqov5IbNjRt30t0/W3p6u09LumNsu6RC9koygdYMq+nOvHGZmLRfpJQrlXCzEOqISri9VGV7LWtXBVyYg0g2w4Csd/1WLNpsx5HGqwql5ooIpDEGo4B4mz+XUspOKJjg6i034yYVVT8SCykjOzgm8Up5esrb9g84LufgmCcTwZ14wycq8Ap/abOAXUJ0HcWiuQYJJqpBGc8YuVpKvF1/Al/UcCXZMKxijpv337ES9b9tiHz+JWLn0OXKWEMPgxONGP5IUJNkiC0s+JiIWg2RUhChwQWbeaIp3lsDPQZrEpFrnr2XbItXruD9ruWRyljmWkFX2HZYI3HGHqgVSgVe13GWLIHbsJeD7Q6hF4gQcF0fV2U2Q54HKeGIJ03TpdBC0bx6Qu3SNW7J9DU8/u6s5wAKe2BqZXbSrBjcncQNZy8EptnVw6gwiYNc5LhEkwCYXYxk9P1yqAIUn/1yQuAvR9nVtPw/fCTnASa1ENUkUlZah0qg6wZ/aL6cxxOqHF4GMDhBtZQGRgLxX1BFMBMbdgvgzIEmKSOypaXKnxH9mf3IgyC67jPk+dJLWSGyiaaIA1raJFK0tjo4DaRZnusocM870z0QvWnFlwe/vzmkeZNEijv5BK6V98nwxLCCgyBZWmluTtT62sp53gyPfWrQCmALZqFb+n3Fn69H3p0dwEl6m9SlobcEqVgyE7mPz12XSr5XXKC5bO8tNgtWeOtZjYrULsfssFiKXzqGWQsdCTYYv0tFDJvoRaAUQw7yB0AOKdIrdGKX4sH1LDrnFTRrB35T01YgHXzv9iop5uI6LJ5A7YAYbtvyssqjuW/Prz8KwGkTytEl880OXN5Bsbz4tFb31z2gP3qgnMwk/A2v8fuBJK0m+Ebt/9XmCOsJchi1eLd2S30U1iE35b+HE4pyV/GfKZiwTpNRYmT6pIrgKWrnYaXlYBP44722yfhd/3k6hoKQVKxZ0/VIUffjjWltZNes2Vk/u2r9eJAgZprzYFsn9DgvaZVzeBFQQ7aVs7691ODIBMFsxCVKV0vlOyw==',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(716,'waits:-1795424816000000:4','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795428325000000,'superseded',0,NULL,NULL,NULL,1795428326000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(717,'u347714202:a3','late:u347714202:a3',1,5100068642,'editMessageText','s1.5uL5zfUm.nJy5ZKResnccac878p+HJSTjfOC7/luKC1gyYr0i4xJ09kkaX+1X7WcgMlTFQCJhM+LJ5yiG2+/hwwQlnYE5ivEfACIjGtNwLUXeqhdDnFZVaeNDSCeqzorT4RSUliYmw5wcd7fHH59DZ5l8lWFABlUH0islpvtfe4LzBjzi8IK2zfduIIP8aPu92vJ2oQcJ+HouO+GfrxU2BtB8uj5T3dNAAglsxok1+BWuBq4A7ax4RzqWif5YUCbcVgjaGh/nNlFkBnq/Wi6q7W0Xkk+qIXuvEtLHpCQmUls+tJ81L6Iu/AnBkntPuyn4vEM6z+qxbdShitRFytIIrNrQo1DLPDTj+lzgEn58RMGMAwYJYXAuxF/m5M6Msag7xoeohBVybJXS5n0zd2+E6qg=',68,NULL,NULL,'u347714202:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(718,'u347714202:end.later','chat:5100068642',1,5100068642,'sendMessage','s1.5uL5zfUm.10pAm971DuJFMMk4kpudWwnI+2J1dnDfH33FW2f8QfC+5NZ/VxaErKCK4vEkWmJ1dbFNPhHsM4xDy1zGxewXxW1hUzPFUH+bmqdd9TAHi2Y7Pv1fOTLfruQVVxS1axlgizeaDdWcea9QY9RrhxdkLcfxAaHEWetxfNFxY6C2jdWumHTEvug79FteQieo3n25wB3QqVAasAFr9YLmosF6BCxXoWivPku0OJiw3bfvf58GMasmB9ECVY+FL8IZr6M9Uq1YUcTCpdJFsSKoS8whrqn3biGdaK2OJomTVC2iuLvBfaSPhAKCzSeQqAIR1BU8DpFXJUqfwTuE+FR+Q3pLz6AX1Qf8S6H0/HWGNog7Y3CNZrWltJMYFe4wTQOLh2i2rQfGdmfizShFHmUHGu+GVuPrdrBzpPK/JpF1u6GKoSHDRMaBQjAKzAq1cEO6INQxoNiC0sy5y4lHm82+pjP2eb1TrS/ItsAP0l0oDl2zZN2l4+4+',68,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(719,'quiet:68','lead:68',5,NULL,'sendMessage','s1.5uL5zfUm.aUX4Xmjrl8vR+vcZtQ7+U5iXFlLp+YEwQmvI6Gbfvd/8CSNjoLCxaMPfS+0nczAbIhUCWtLT4cEB0HcIsB08p9F2COgM67OXbWS9YpH8UlYg0DFHpn980xx91zxatrvWriKGUy4rzx6Du+X3J/lLzlHBmyv4oRbHstP82iLcfbRqfkwrqZbYnHTBI2Wd4OJ0PreXB9sPzmsH3Ti3O8pvbFaqj53rtt/FDJa0u7ObuyN3RExDZe6Oz6CcbJS0pPbrzcc+xYVWkWUACiWL91KFb8+MW8Lbn0Nv1Xq9e2kX0/RVSmuV+KWrtwhhg0De6CyOOuO2zL05ki87tEEwiZvehaSqy1D538uRylS41CmXP61vFLWcjcExmvGjd4l78mDL0AQ1vGE2mJEgwgSyy0XNN30U0N8eHgJz9OYIjKrXeQbgZ+VXH1gl6KJMjF2XIUhBJixhEwUVDgPKwD5kHa8W4PkzZenFNIR3+QbICdpTM+NzcuFO4kKeJYrt0GlYSGCJmR8WutX69rKnWztiPfQp6blfqR9fboOJILg3Abodx1gutnx9ZOFrhD2yr5sOXEtTB+LIqOYWbODpb8uWmEk3O0fB45d8ouPc4ENYRpw/le3vp/p2w7zm9j2N8ebaZue6v3+Ds7aBdPRQoSlq/2lJL1EXHRq03wIRiFISPI0a9INEAHh2uMXSQBpiHvV9im7OWsfWO/eg0YrJqpS2cAr1TPZgFipCtrI4jebzcHYoBm4i2tVraGfqIWCIpRbL4CGEDr/YAWfi+/MsUxQL7qGGkbqPCeRz2C7RoJIdOrc+RXL+0g/k1M4HYUUMiPhtkvJ0KFjcLOmoWtiazxecBW1d1rCM40jxKmLSbYC79xmvNuM0EPYqp8Ja/MJGlpsYJGUrv+0ktYDMTlfvmrlmRaPtcicduZPe+e3LSTc4m2SnAZ0+qAJ/89bv8mCGgEX2C7Le9bQX+eZL/QsR7YmyjSHrYUbqxe593mqABOIOWu4RySZtz+VbWMzb33UrY6ygAaLggboy4C+uIJ5qg+WsJSRllreOGb2SgTp9ZfIFtm4GDojuOWCkenaLBoXjzLkL12cdwvRozy6OS81uszGwsWwIJzjlQcrvfPFuJ8l1Cu5TvRL2FeNOnaISEIP8Gtq7x25sL/eUZ6gnig8HR8AImfK10LN49/wlY+Qbj43D7a7ywgKEPqqX0VZdq5Hh6AX9ECrEkj2Yutv7KOZWUOupxaoJLr6MfhzBPJGOpzj7qcHaVdCYYVaVHsB+Qd05mIEXm8Ut1teabW0eDKXcVBkvh+OOxbfxC7XJKaUFYlfqGfou/9YCHMtDytb+peZS',68,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.vzhP9WbR27ZCFb+5s1uh8QH7ENdFyO8uX6XSokzoHyXqWLNoJObuCf8p7rqPdzI9fj9bm4CBKxpeemZ73IeMXX80hg4fDf6yuUa+WKeKVbywx/v7DNa7qr5cyoWjrkwyvK/3N23i9mH6bv8Ib4PcQsODB8ZudM5mtqtnpMuqNqpClb4Z33G7cIIXZAhMDXqs4xAQEn+0Sh+8rs/B/FUf7GPLQWMYMlKrZ2jQv2yc4KafHj9HrQwLJqz3ul+Ul6i5PDjQv0QCE35Xz4aD3UUAVdy3xLHP67QxJRDrECo6xCZ28ocVQuss7MjzpvxNEEMLmmzFpcqWjUWvC7h6GCJrx1Jb9/17c0Y/MXCrwfAVPtzj65XppUUEe6Sy+TYwe/9esI+7rPxLQ5Ht1wr3dxx10aeIO3Lbt940V59qHCwjx3GvrXapu9ILASKESuR28PUhZgBiK/x6BAaNzx3yramyyeYU0tdTwJ/e9GENRMvF7GrXvDp0bPyFUwZQCifk/GJQnrXBARhJrF9aUr/daWtyjKUm9XaG2BDoS9prYL7BkrUGwi+3JfFJsGR1SkbCNap2ZskxWYStzAqMxeSGTlEj3hkQM/uKP97UmDI7MUl6EdXCkoYEJqEeZIszN5hyYxTFsxiKKUORpz/hT+cxhR2HstH7gSPQQGqbKelad7UzcsayKLwhqsUZnkchXj6sXqIK4xvDYA9UCBQ1dkZLB6yP7b4kaprmvB29SJPNC8wF8YaoGENa+PMrgs7EAkFzylmt6RXMc2G003dPBVro2zjXD1Yp+ov5PM35ZIRyQkcOzuUujLC91j0P36PAjYXyzuy1rntqTerXvgvXhLQpnGnc+anXXBOTCNgYmu/2BlDaCr29YpdcUwuXjPKGUyc3AVmEFu4o3RGErC6Ewxf8ZEHncvMDn923GyxE9fwW1EdH7CuwISo5LWAgPYehTx+2ucbln492NAx2mZeH2j75m2ZjCH2nuXcL9WVljTIZeWvEt8TBWMUTZ49icOepVEScvll5S5SznNWkZCeEJjJf/3dlt7qiFyDdc/PNt5aRib0NGZaJHLRlvGZNszCdtKjSqvMI+z879PCB8kKDDloj+SY5I9Zt+sxlti4KwFiLi/Omp410ZXkqJsamn0kh38XVGXtxLaAlAskQjVVzWLqdQNjvy2s3yjHSU90gctBxzgw23K9HooecesVQnbK6eVBX3BHYUeiHUoLtbWHf4ORFD3jYuv0b2snHH7/o2+SY6VeFGP7osezYl1cxUADUr/w5z9JzFobT575Li8hmYrJ4OE1bxmvaIf3MsV2ozkBSkTFTn8c+4OpbMDQcnoQiS1AMxuTRnZUs8jxBENcBeF82zDDmaygoC+0AUBhCs8nwLZnsBVuvseB7t1COP2TUt4DQ368PMvyKbO2qET+A4PERgAWad/AOXnxXO3uHDw9/DHVuAQFo5qrWnE6vRo2uMAt5EHNSt7A9ORViRrz+3Azq7X7NdXbz0d2LFzIPIe2GMsdn5/Hi7zjq4UxnelkaclexkBpPkXhtASLzW4hQYG6KPe0FC1Gf9rmfVu7yjH7Tig5y2+dtSRNhXzk2NG6QC1RZve2nkXmfU8+gxgOxps/GdJCaRscIM93z1DyQDkk84eqX49UIlieO+gYLEgk0RqAkCqzMD5It5w4DP0EYXW42aZOGhZBhFRkLA+dukgqW4x+EjK5gk6BiSmREMYWc/iCa4rhns41q5lwSKMSXHvQ++goZ8f7ykgrFsu5K+koqPBo1rjbE8e8y2aX4iYwa8qbt9PVJo2KTMuYeVT6KCklR2mpWicqqPnqTWt9qBQeGBiw9DktSgH8D+EqSZZTURBHuD6D5SXEswIlXP+w1CToEk38yvXuwpu7dikoyvUrsiKM3P0PDp1CmWYK0qpZ1QQU0+M0LvOT8IojP4BiTvHqF4R5j7Dgeru9pmt+33oTY8YgGK7fnaznum0767ZCpL+vud5Cs4mjPICTlGShfy+NUtRccXNN1G1YAvrUpKepNuDy4T9If2EkyezwDszd9ZUj5pXt+ENZh99m98JeKtGwyI25tVQf004QZroEmEKsSsoE6ta0YTdTljATTyEsOop1fBbXXhBD6rTppVaKcJNhh95SLA8NrRyJkvTssr9RGYqsJ3tp4vLL0dxBUVMep/wpWrYSI2fCMgRZDY9A0nc9PSRU3Xz+NZTKzQKM4o90W2A1NjHqLmuKOknGVhJE8DneSSsAg3W3LIGVRIAfa1AnSBBWPvm/a2eGO32QZh87suO1LeWzQY7vMcWVDTr3NamGEbhzIfw+ShirIBSJ7OGZFyqfuQf6xcbz1f3jQVERzS+PN4Qt3gfIQ4gpqLvmuTbMRHMqZ3mzbir3EYAuAd2YULgBtAOwMCSGg0dj42ljw0Ow05Hqs3MJokMTUSK5BJB8j/Jti/bzCTSLNaSyT/lfG76KtHhNE2KqE9/+m6cN/3jZSjJgaQ0IZzgAkGwIo3eEaWmuCw1WJ4hYJmgP30yXC1Cs5EnQLGf58J6U=',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(720,'waits:-1795424816000000:5','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795428326000000,'superseded',0,NULL,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(721,'u347714203:passed_on','chat:5100065085',1,5100065085,'sendMessage','s1.5uL5zfUm.5G+ZTH198hxYbg94DxvAQMdt5GFoeaSQes3iLrUemklX/b83WBGOhy67Tn3M3+40OhipZJfHAjwzV46zwFxfo4t3oxa6qhk8qKd9BMsJqeG/AOBVrr9/pdWMSS80kZTYl5DHpkBPyPppCpsMxRp1Ou4hm9tK2cfMWDyeu7u4/aaH9tbrYMs35b7jq9i/eceDP+ZEodjbMeIVcvdlH6d33NI7o6L+aeHV8RJIbsMw0spb29q1AE9BXyAAtgASnfTBVYniWzWRyMAXVBcUkmJU',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(722,'quiet:64:347714203','lead:64',1,NULL,'editMessageText','s1.5uL5zfUm.RbIt3PxRSEy+wXlbD8hclgvkX+Q9eVzTbnoOX5PxkDxsR4tadl19ljEaqjw8xBa7viZtiah7U1Wbgg6k8M+VqAzyJ1vuDy87fpG1Sg0l3L9xIbzxfjEzCLMEDufY1Y/aBKnv4woQD7HzoY4DZ3e+fSme/c601vQeRREDxst9ZUWpqeyROEel5XZX2T7l9ShGjbgHeSIV4RQ0Lys9vxcGdkKYkR6N80t/z21Honlj8ftFlidc60U9By8SiXv1A0tciWz0HPFz/NMO32kA21NwmVAu4MKpfkg29PmWUujeA+wV0O7akQ0oiHWGVzn3vdGc94qirVzuIIFwIdYY9N7spQ8O0+/EH0d55O/JAcCq33o4U9z9MnSlqMKGE3bTQ/U7qCfn7gbTScPe+VgPFQDnjTs4Z7F/E0LuOLhQjJz9J1uoc6EuUs49byK6X4dUM4N4dIZhYVnNJnT9ZrSFwnEO0Ldqo4hOFF0HcKmnHXpSaXP+zSG7HTCwe7nBPGPRmufRTebb5aCSFPNnpT3C3tFq0AG/pZoxvN1odFETk8WZj96cO8lpnNRPfcxQ76Tum7TCtOPXqCf5cUnrQ12n4pENB8MJH+K2goOQZY+X+CdKujwYLTPdR3g3R+cdZaQMhzPK90ujlt4g3dWmsl/GDtDJlEE5wjSRcarf7/uQSHsi0R4UaGCZlY1XQHyYW4hPY69+4d16hUFwdJ81KuRfCMVPA7Io7Ju+Pdh2pncH95RQvSIc9ZqhmVCYQhYU9KX1R8T4eQleS9bpr4fO2cJlTMMirN2N/MK5OvlnVL7nl02KGu7FBDVM9rv2OyDo4cESP+sb9MUMgB9TXtC6vHfj53cDBxnBAdXv7PcOaLIz9OLzpd8+UIExYN6DiJSMSgnShhLINOzAZcH1lrA+3EVuv1o2K4z2DRhXW2JvP9sFvLse0XXigFH/J4mJxWK60yy1cUkYEYhp3mPSGU2vTArNiCCJtW5G33DmUAqsXT3AMIUddlTkX+LLAV/SybVOLM7XbQNeLjZTUgg2yLQhSDTUy2p7DryQjr+rgnW0MzRzIWjLssM2yJfeFrozWzTYbqssPozciixJrN6GGqW5UXMfcUqRNwahy8v7ktOuXmSvxJmqtLAMNm6yYYyb/RZMgw4bk3eTOt9HSnxdy8VTUDkjmDsaitkNXuAoOzvuecwdAgivXOvPWWQE37DrHkKEB9WFDbCBCpNcy3VMH+IrzHGXPSkMTRlAEyhhEwVKNGBNR1wtgw5srTxtWhmvPCCYbamDosv8QlTnENBav1H7SBu5Dy/jBaOxErW044gWvvt06Fhz1KhFipPVoRuYMzD57U4k/V3q7fmjGWTmPoTedjbYghosTuWZ9GHbUGUtAWEeTM5P4v/79aVvPsZJXA==',64,NULL,'quiet:64',NULL,'quiet','s1.5uL5zfUm.JsDNivdEv8djiZCkGeoi+Z1GWNF3vpvNcvUP4O0VelOy728tkvUcjt+z9oiCGyaKnds3Qgzwmn9Pg5Ujmy9JVpqmWaSKVrUysLahWtbXQ7cw8nbWproARigGsJq2ABdTvIU6FTO2brUNjPZFSLwd9wL2XqneJPQ0eXFq6mZz5mcTPYN8C4FAT6CljTXLIM+X6qF/WH1aFPQ4/PBfGrcjkAbKVGISlypoaEkvDw6yYQLrqlLn1sXvFre8pU5AK0Paa88yma2TgyzIZKQtMyUboRUP2VPUje887lAh1hWmUCY768ChvAWZmbJUacPRHolJ9222w3JctC2Xs/3wXzJHBLoCua0mv5JDpVIsRUeoUPJaRF87CgJaFFPT5CLHMKGJCnlioR8VH9pxRQqOvBW7IlJzHfGsyeuR1lYiOtx00sdD1q6Yn2e5bytcjnLJcRnvuLMPZ/zeMpgdf1fVpSKKaHmIcSk2NRMeg0Q8aYr6bKhBizehk8trE+P+miUgMYR6h+KoT47zDWlspJBURmQ8uWkYeIdNP5FZfuti2+3TrIdYsRsU2lAmi7ZjbWjBq9G8V0mZ2aApC9OE7LSmsT5OTsQTMZTrYd69Vj73tyUXxcGtABM5jOwmZRN1MqqOwYYa3B6XhGEHPX4NOnAF2bn0MryTromufVatNIww+DHG6mB4s7i6wQCR/ctdFUDT+Gy+r2aTGl2ZZmi+HdMdkC1Qa2AYUkeSu9N7PnuH5T7tp+75SKIYDYeyQcnxeNEssN5hmHwUrOPjY3LMUz0i9vWgGYLZ+Uoxq6jNNEz5aQRwg+yLLc0k3/va1GQ/5BYgQ6aQqp+fz0sueGCGhO1d/Q2rqq8a2nReQmX4u2RJX/RsLReSapRFrgWoMKZTKZilEzJ6dgqyIaDHX050pGF/aEFV1ClBs9Y6OoKW/j8m3yAWyktkDwdAJxcbN3L/7SRe+Cacc/im5eNZsdFtmBnA5cwfwffPxA0BNHtQjipbhUkwfmWwCu8xB94b25yAAugneaVDA90JLjBjMvi75wFroGVFg7bGHnf/ZAzvUR8PTuvz6NY90qIk7xLbC1d2EuIuQqKiJpOdctk5kDbsMJQtHJyP+lT/zwAX6GMJ5cG6bN79s8Le8yGWaqlJwHXnr9oNZgXExwyCadDU+WEhBYuMQcWmvODMdf5IHerCoOqR/oilUrvPo2bsZsHJY1+2XhBBHMhQHj9t1RdxsgySeYsLTK+Eg8rTOuifMb9VS/nxr37rCPa8M7/2oeWDR5PmJVbSRoGHYHKo5es/RRJ68K3Eo9BLRHe2AV4rjAyyAdjzpUBgLt5XQaTK/rKo3XauFJremmhBMgehddRZskWhwtTkVh3KtfhvlgQo3dRI6DUmKaaV6Q7QqrkTM1UqgJrwYsH+QTDJqAY1UpojA3ZCVUY/naHSu3IRIUozyaWYsn2t0yYv/bzEXYgCSlZfdVOfocYx7FRua5aqwKfZz55dWwoVJ64xuZCUs0R3Er1xJKFJ/ofa3nPzAQUNwf7pyW7D0atMiaE0Pcxyo5LtlIGIeTOOMdHiQeLgJZv1cJkXNYVSgxMM8Idnj06hdF7Z2IRjSwQCaLRvNwvcXzrDm3lnfDYfy4t+qAw3p78IC1A4Jiii9YaTC/HMQbae2Qk+hSlCs0xUq1NatIqEGqKdMmZpyTvBczgStTDJgSaYmIj97uEq8gSa6yZV7XgVdNhqQG6z1wTchSuLEIWCEvGKecbX2qf8mCkty5E70FLJwjEgG+BdC7ljLUJ09IzJcKgntQMcsyekWq8Mr+pDqijm2ongSvwVrIkGZpGCRXhJhxyhBqMzJ6ZGlnnQDvQlO58UYwDewy5hNuheH+l/KOx5Nvh86KniXPhnPlvWWGh3VmDiuhvZV0sXZLQDnR0UDqwSvRXKr2UWmKJ9MZD+azpAv30o1Fw4dSVcn5Qvf9Guze8wHLS7j35KzbaaZoqzUv/zXSMAqg62L6/Er50uWChvZOxFHS2RzcEH5hj6hGrKrCTSDf0NquzERIJakEyLCz5oxqD0wi0y2PMUTbqU43CGnbmnU1qOVQbiI+w+4MxZ5+42KF/1UyLNg1Z09V+yGpdQ0QyCXcQBhIXS6+piP42xQehSDGU80jYis3plyFSOOqtxEQbtZ0/MXi1e1reuJAjaBhceNBVjAEBBqkQTgc1HoFFpf2WpwV7PD+bwiHRzB3MARkL02WXDu1waHyDtgTgZYO9Mfi57EyqcgnwmS3lUyuicDhAEzJeqYhKwECYn06lKUouCZ0XiIg3hRY4uYPbxOHk8n2NcreQ1x8tt2qFX9O7RF9cDmkTOsTNoKwWpBsKbz7LtbFFkesELwtbkK/FAEm2t5vH49uo1vdF/TBVZmQq1DOtMB2Z0mZtYsUfhsjWKNiYQy8DJTjnsZhGZP8EpYbwi2B+mT/sREFzUDpIO+F+7YSyoWgbxyvoM+Ix9t5mnXvhNSHlDgMyEth97uuivnkFl3QR+vDocOeYzxQSddjhcFaE/ylcPV7ZlTQ9A5wzZv/riIe5sVwC0Jj0dTHAkTT3EsQ2BtBxaLym4+4nptG8oE90aOubHB9H44lPqDaHN5XwDHWB9GooMmuv7UL/mFZKM2jBAEgNReTqO3XyFvhAStwlbEYcX8BEbVooUmTHa8OrMJvtdPw==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(723,'said:64:347714203','said:64',5,NULL,'sendMessage','s1.5uL5zfUm.XW/PM97+D3sE4F72SrEeyzRR+80Kd/mEDy7NZJkz9NCzbgFnpLr6MuOmcY4Ja7ceybTTD2oPDfoe2xVhOGiknOLJLTpJrF22REK+vy529/KUkeSby7h8B9gQILo1snRZlynR8rMjkQYydmlW/VoG89RqTs/Wsw/ZwGkEzZ2MXbsMyE4tTnYNA58uaosVrn7zlhhokyWZo16cto6SZhk=',64,NULL,NULL,'quiet:64','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(724,'u347714204:relayed','chat:5100025817',1,5100025817,'sendMessage','s1.5uL5zfUm.uFEynEbLRmEw9uE3DMjRaOSTKfWLpHDUXor9PlY8A2PBUNDzf6bYW2uooN3DvsC+rctQtzpozSmfEZt5lICnZhRc4hjwMhN5jSRiwOTt2DTK7xJMT3ivjatytBjoCpILEHudc2bsvfGG0agMViNrAUu828EM9Kfzt+xyyKc=',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(725,'said:27:347714204','said:27',5,NULL,'sendMessage','s1.5uL5zfUm.Av4AmkZe+5aYXxo9aGXogyoQbDvqLB/YuAMJK2mWr2hKxDCOIJTWtz7ecQO/B3sqWppEGSxWO6efGgE3nhV2mV5ZXUXnHuCKvE+RXaHGvHGa47qTFYD7tiAlq5/wQ3fnzYdk85dU1xnUEa3Hw57mSOyGCf/AXLhjZf+DWiIGxqQMQplwHBCDJajs8Xas9F7L+JuP1YvgmqKa07Rdwgym9W3CZ8+G+ZV+fYiCehA=',27,NULL,NULL,'alert:27:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(726,'u347714205:contact_kept','chat:5100025817',1,5100025817,'sendMessage','s1.5uL5zfUm.J/CKYS+tBScPZE0FsYZrMshYY+fVhK+267o29eqJ4Inj4/mljFJX/vn6bwAWJUDiozPLEOWEEXKcHv2o7M706qpvgxIZ/8Xs98ISXZgwYZ5VoKxIGUp4mp2b6zVBcMEHIxio0OtPTk/67C5VRwv4G7+1bJGjbX9Jh9eOsttm5WOr+iMx7PFQKwhDn53Bo48gTD0PGULO',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(727,'alert:27:1:347714205','lead:27',4,NULL,'editMessageText','{}',27,NULL,'alert:27:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(728,'quiet:71:347714206','lead:71',4,NULL,'editMessageText','s1.5uL5zfUm.udrnWfqrNYONx4qMsVDlZJeW5tbTlunpaR+EK2MvzdfDfSPyyY+qZ0PxfHWy2rN+M7mhtsThW3NQLfnihtsvQTgXVcspiU+vJFaRHtq2vYhcfycXyE9Vx6z6hvQ4WTdxJgS9u0ZTVphfr7c/KCbsLGiC4AzOkIjCVIj8ekdaBgC1SUhRFeE5T4bAndG9c5UffwgmGqxASaI7iFoVPTq16H0I3XeMA6LORS/PB6N4pqbS2OrBQ9PuHkRXyLebEr05POFSe9N319WP2oSY90biiCqkwZ2oINRRMzc6vWX2UbCppP2is28RTPpsXsO+6U0jvMP6SttuXcOtN6/moqWjbe+h7iPTOuesdCMijvMvMtL7p3JVI/5aZydpV8jrPmmffx0vx3cpS2C2A1YbikK22uwU4XRVYcRWwdGxuP37kxGBV3yMTKhX8PkrL2ET+9NbcWPlq0xMg6PWRX6yFSHYXgDIxuNDgo8g4OlHk+A8+IwTqgI3e70s3ut3IObmfYQ/Y22PxU5jWn4Fj/UZybOm79mvaguhIMqnIWP2J5w6YXrWw08ypRigkboHt6zbmhV09adLb8EwnktROvzxNCS7EubUCOUqdLgHEvtcxmIxAyjwefg7kiE6MoA06g4VJnhaNZCpjEtpuPmxQtUP9LZKjI9JDHwbXJBpkjNHr7+0pd5aAAHnniyHs4PI9qMhrlsl7KCmaGBQDepFp775fV/r9pxWuGbsWok9l8dUQ7GF5+YJ5f0gHDpWxa9MIipF2bhk66mz59ARQr2neMBdqDELd8XCOYWo3lEZKa4Bgnb0nLmdtQdrug8c+HuylZB5R0j125UNpoCeGuIoSxCQDUEg6UemEeck4HHFRAXNzJeWtpw26RN2a4OqYMPLiGgm2sLF92n1y+yc1obBH/vmLT3r70hPrg/y6SrcIY8US+3e0Qtsij/telXtEVvByHlDSrR5XDFVZBTjKHa9VKkjcY2w4o22iiUjA1h1UllDjeK9HD8wyWUdhOWapPHfdfxcBC9rO0AXp6UsvYvT03ucuz+FKdQzoCudst+0TlMeftC/wTUxQM+FWsz0gdhUeB+yc7TVA3wjWbXl50PW7CkITiNFWhFmnSKG4VgswPOND6l//3vReUH8n0q2HJqUo9FgzCkEx6jcnrZ8XuHYq0DTQ0mQrgO1za6sddyS7/3Nr4c3vIAkEhqvBiy0ZOpyr+ctNiGk1RlBrxAFcI3NZxRliMmbWTvuH2Wxs9IYyFjA5ZzjG3OKCPUzSVfsMrMEk3FycoxNZ8BDSBvZ69Z4twIRIhtzO2+83RPIbdW/1HhcnWbj+KWnWx44G2IyfrEh9/xqKv6z+6sNsoj+szt5AEG5erbKhZrJyWOHmfFIoxVdJPCs8Kr0m7M+jO76Td9adq/gy5IYAfIxn8k3dNlQQ73Fhe8BGdVArqR5TnrJ3kujLcRvHvr6IDbEjGRclqFXjmiDdCVGGSr785NzrOEaSMrgImVB4d3nVBQl28YMssfpoZmO6SNj+qAZZNaVZqTUWluwMayAzCkhvifdBOhkf8PD7ujQxY/nSk/IMPRo3qaBetfCgAym2yUOUI4N02sJG/ztsAVssFZMYv8ujUce1wSJTKpQUnUwvgETenBU2p+3RXCIOK7h9PZNMF1YP9ob8gW6y16hV9Y98QAmfPbDcrqeEof592ZV',71,NULL,'quiet:71',NULL,'quiet','s1.5uL5zfUm.KpolqZA/SZeHja0OAdvecPqTHFBeozGTf+TiChqLg2VtiBxuaMD1hsEvmHD06ewVAlTPoIJG5c5+Pa6LJnS/cCWL2PpDPoNYBLDeDjWcef5f5wAtYUdBgH8jutQPlHKc9GS2oOwcjru/hX5CwK4vrSQXoD3eZvYvjDUSsrxEo6Kr7HpeWHrmcDHEAhe7klKkjKz7nbLy4RnoDcl0smYQcSNSOjmADIa9iD2Ko05d2ZMmwDpG9QBvzwbN+oMvoRi8bK2TXPTngwYm5O+4oBd3FFOkX235e0S3tSFuSt3p6Wgt4nWSmmkj1MTHM2Mmv5o9uuvOfzFyEcg3BuScCUvByFgmQFUljCVlU0dC5R5Nda+p9F6YCkfC9kAWo8AFXcd0M3ga/v3uUA80zy47KjZEUw8gU4KtVW6v4tdyKQfO88gPcZ40X/Ln35Zf/xSBlhZ1oDm8gf9huGmUlTD+XWGIETunE1Mmfny/sbeaeR1zjJrJLlVfNkBAH0ia2Rj6lja7IL5tVgDjpHYJIcXAUhQgOC5gpjVkFax72bcA54OkPZZkk21v29XLLb2FhK3fzIUgd681RcJXXrKhXgu+qmBqmRlwlELKvapvvthpiwCDbVbjneWV27jca222/PJfqwVOWM2MNN/3y2Nd8h6pEbiLGrkspY8F4io5/YX8Dk0fav7K3AnTrRRfz4m0is3R5e2rEfs4pzhdHRzJ05kdtIUWqvXBXyxoYovXGM1R3bRhbhsgSWQLKKvDxS1s+InNkuNLvogRun1nWO6RKyVooTjVdeRBFieacqFYYLrrKEnxQ9jrSYYn7XX5GeHCkfmgLvW8yn61qUEWMF+h1ZCcK83Z6HCfXxSFjjER4ZQemIirKSalcQbHaUv+i7Iigx64fmqG/Uv0U1Umt2vprnwauHObFJ9X4YyT1PTRChcJfVEKNkvWKfZvZ9Gfqb8v/GybxKs1X9jTjq0oWuuEmFLjY5OAw/qEiRPkklO1+Ex7Ay8Z1vG+CE1GOrcpydfsvY5er6sM9ENk0kLjBH2CcyW6cogRmOUROPwEStsoegewCysDGU59vuG0hy7roSSgcxAfv+r+B+iVRm7O6XffM1oA9QvBSD3CNk+cdGQs/CvmLoLAmr2s+I8WViO6+1jkoXIFheBFR/aOq8X0unIi+JwQtTkFgQeQydyUKn60DatwXsB040AXNr8/h7ICZhkXfyQ+RPfzCkMtqlRKZdoCmdYd/JnPQXJ6Xw4+TKuJdYnS437XXM72+PhmxNaJUO3EpC58+BeBiqZHa3IgLY7rM2wSnf5r1AOeL49D3uroyGgK6YpLH2/LqV6f2Z47Iwe5yZxjLUhx7ieOgK/9HJZd7iUYSFSmKcoHnNd+9/OAAy0KwhJAjQ5zWlPLP8kvWyMcKlaixbFg6pqL2kDAhUxGIbkpWyNk5xDsXBh+ZAy4pHRmuq0QEHYCxpP5nps7BUOjfwdvih2M0XxgVHB/oTojL7ktbsTTRuGfolavnOlcf2e5igspfXlqqKU3CVBJh/kp0YBNIeut9kr6Qy63zzbarrm9HWm1EOzDWpIFuiWHQ3ZOxjC2Vpg83Y0S/dlhGapTC2I/vIWvZin2yhtE8BvaB1MUd6h77XeuuIfyV3azL3ZqyCD+NHapo61sjS6R2UpOzzhp2NGtBcy9Shzs9FfQ56Fdfm3aR2CVjqRIB+hEH1xIHeDZxHlsMEFsU5EVcxrCYgQjqAJsx46xbedIyqIVXDcrG4BQSyKCyFRTRO2k50XUs3gEwXpIDWyku7Zsfy3e6oRuObRn0onErfgNqPGcaJBcgx8+Et/E20ZWiTa3A1c3npe76TTImDW2aE/5zR5v2WhyMQEOCM/cP0UoDzwu+garGMlXvhSjqA6pdyMLQBC8jNTgbKkCdu59yi4p1p16AXHnoUntDjiUGlS/JFt54arK8T4tsMry6sGWyXhCLU9E/xxjph/U128fkxMJRT8rHvHBKImRIUdOknGQCIcP27mgm7/HhLMGhMt2cCCNbh3wXkF8jeroOJIgT/+Wg2Z79QpTJvKjbHKVF2h4MdqIyzHGEJ0IrL29cdv2Qk3FCSHB3+SsS8r4FVVfGrzs1d3D/i1rfjvQDLlPJ+/a1+c9+Ka5tYVoqp/MnvyaSZ9MVlXslCZvBD57H+jLCo2XtGVUICpOEBQakhGO/d9xCSobqdjE1QmOJ77ZFuoSyv71NOOK55orrruDIL/UhT3ukeoMVvcFq1/Zoa37g1IddvGR8E+0nGAGdJddUKop5V1BrRSSnE+8UgJI4iagErLYNst3EByVFXE9r34w2KFeySM5E07TEihxlWcF0+uooEDQr8smSheAyv4LQS31sp+NRQRuRxJVB/L2iGJ1kLlMQEhVXxOGpOFWt18s8Ju2swro7o3volNnMdZ1eu2fMPlT1kDIhkOzj6MpeSPnZ1HjcqVdXrD4bTU24LzzcP+u/qWFbrDeuxxCxeZpqrFxgvEETHwswt2fQM7t+2chvVEl3Yv77XkTO7LuB8I7nR5Gfz0mVdJzt5+LXeiI+2ealHd+2hRR2nUtLvk6BF99vmCCVUb0hH91+88hgMnuD/OQAXNzzgmHdSSFsiEfwCv+aah3F7FY8ZJV03lrxoagKPZOW/nnszy4bmZDb7OGgxRARQic8EcbDdPmRoOqB+eU22LJT1Sf//9ZXj3Q3fBkQLZcf5pbX1fAA88Fl02Uchz/1pHF6IZXk9aZecDz+vILhw70MTUsMlIMShPeypahEGiyDQ5gafmKOCeutfHOLkDaEqxLOip99kDFpsGxOmcGePMOO7S9hkt8IueHeSGTwP3QXHW0LvAd00apFXrRaQdbshN3B0J5nQT4JLspRfasToD6oxU2CTGnqkwXFjHdBZqYigX6l5mTl6vMHglhM9o+4BgVsLPESc01SiWMd6d/eX+5P7xRDIrNr4njzR1ARN3jifV8m9ZFQ/rEwvHyUU69VUPS/XWtGiSLJc0gGL/yGDEgpoKQBlKwC/arHy+oLuRF59BOGvWrBNDIvY7c4UeHanpEpmaLyELqZF5oXYamHC5fGfp1yEahkdDy64ajGNt8ZgosR7gka1vJdgHUV2IgMPO82oJW9r7ToiGz3GzqxwWHP3GhDzmnmvYcO98pWmKk6crG9L24qr5PoBDge8JjgVDPO43BgCGiIrXXFH+M9CteRDaDJPNk1XsvU9p2oZRlv3vek/gwO/Td+VSpa6hHKDg8KnWaHCNK3Bn9gWl/9A7OHF+5Rc8gbCdgQpYXxi5q8pWlJBTKGGtE7uZbW2YDym3JXhxcmUR0URlGwpeAcPG3rBy4u8V+InUmYDhWOqEPb4tZGFD9OsNSKKcn5PWsTCNgtI+Tiifi66AvcPUTlaGOgTJzBYJG5hXRjybz',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(729,'waits:-1795424816000000:6','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795428330000000,'superseded',0,NULL,NULL,NULL,1795428331000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(730,'erased:32:347714207:-1002200000405:108','lead:32',4,-1002200000405,'editMessageText','s1.5uL5zfUm.YGkeZUVYMAyuDMsVmzqoa3MQI5NoW1EazjDhM8zaQmZo5vTZ7GhZaFYR29+N2v6rRTDA0CjGo/8bE418rtkolHP9+pxsK6Okl1u8Kr/EJzmG0q7dPxjfSTYAxYVjVaTDPYrOeNAyt7alDRknrj9hPZbOcztYSFB1bH2Dxkcfx0RIUQJrdFZLStogH0wM/i2v1pQ=',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.oE0Sh2LtshRXjxUuDQsfWGzzHKqIEEkXBbWbpwEGdFp0OSMhTjJqBMSgqRKtS53/TIqY9aC5v+uu5BlPA/mX4WM5',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(731,'bye:347714207:forgotten','chat:5100029445',1,5100029445,'sendMessage','s1.5uL5zfUm.A8s3BlIRJCQK8WNDQQZ3exd5wQEMVUwxw09QXbnnqRc34sVp/daKYp/VgeqaD2CNc8NvNGBOEEn9Jf9STQDfRJKJHPw/4xpPHC7p2rlf5rtqYHp8llJz01qgVVXCDRY21L5lvbKflTKNXjfpDL8kWibBOPSu/yCp0RBMnCe9jsmj5EcH9ufWaOP2hZL0VxZDaH5ihc3nnwCoadLLt3lEr/YGfyuaU+b7GgolCJEdpPhFTp9Zp6IkUFoTeBsvZbq2',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(732,'waits:-1795424816000000:7','waits:-1795424816000000',1,NULL,'editMessageText','{}',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','[]',0,NULL,1795428331000000,'superseded',0,NULL,NULL,NULL,1795428340000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(733,'u347714208:mydata_file','file:347714208',1,5100026460,'sendDocument','s1.5uL5zfUm.CgnnSxTDZTFQPnqIYeZvg1mciMuyKKh9T/hIvhtXSQlNmhUzXouPeTawlu22LIC2JmzgWoQ5V1FAbhqJi5D7b6mQR9k7ev2sw4+sftJTnDpD9Jtf6T6YwbzddJIOnBVDCHuVXzB1oHVHhFj2LXP+QrrwTqmGbRPrakryyH3lUPjTfmdYxwspVvx/xgFr4SXUQ2HII8+OlRgN227WXaYiMCOv1HURAQ0J+fsEcrICb7XpitOqQ7HRqDHlQl/+TeBoHSTHOUp3swo8nnN1URdmDZyg/f0jgMf5sgcKYgDwFRJleDsrg4EJEoXTkjmjfHBflvI1QNpco83cmfgHEr/xIZgjFjQpWtc2L9o4uu1VVZFUilpAJWOdwp51h5aFeS2wSlx3nupL+HeVMn2sCKMqHsOOtq55WXfiLrsmsej+ogS+Q7ttE/qKTgNdmoQjZMc9YriIZifuU9OePq1jLWMvBjhFerLA3nPF+F2FScLcEhatQ9uF1gEixSTJ40c+ui4Ud8uCG2u7BNj1EvNUCQkt+C4ltKwCkHeed7WWJpJuI3LqyW7ds1WJAZvoTyYIWdfmQTzHEK+LHrNNN9HPMgAqIiHUnWh4kLStEh0ejFc26kB/anDwT9pMg7qZIpOX64yiYGtGfYnnaVMCMXi9oD6/+7BsJzW08taLPEr0VLXi+YXE35+ZMCkvn4lUhpCDqU7l5IxHRYKN0QWgtieM6cVoxtiSOumA9/Y4ie0Dbp2craEie4dYmO5ghlBnH0tpklZL0yTZ296U6mdMV8TKGX8LqrD25Uv8WvAtpeHb6jGQK56TOrAw0D6VEFZyrXtetFgoxvDo/lwfPc6pNHbwH3axtgxfXKz5C/5x1yEC5rv+tIm814418shxWS6EOBB9qsgCYfJ2UO48GowYCgadfCuoHLEZ6oqhEYKqCnEOfa2GCZeCEyWFZRhgonnU9aqlG+2aIZgdH6fubSV1iEKuZf6zlIS4NmSVB2JxqG/rX7MbB5WcXQr5rRfRzIKVD6l6jnLH7NGdBsYoUz+W5toO16TYNKhxK/rsqrAfoQNHYaRRa/KaZaw1ACfN+bL89BgGjqmk11eyITe3XA6a2JKX4EDCFRCcv0i4hB350Fxvwo2kqEc1SJ3ttHzAogstgWeTyDZeJ6s8f7xwTq1NrLZyDm6bSADsRZPygGS6eoM89tg3qYjs/l3dhNS8pZYmItUhceMSJq7Ml7zCgA2sbH9mt1alu3XPu7Na/qKQn+5JS7q9zSYvBzPH3wM88ylUnWjNT4IxGcpLiVQ9rIUbOyjpRAlFPYAx/OlRptbTFR8wwxKHrcT9356zFV8HZChS/NF+TGpxQb+kBDAfUYN3mOQ+Pa/JmynPxh87Hewlvs1YxKrEk84EbeWLduKgHMiweuKOB5n7R80aukcbpUKT8NLNHatPysHQpnNAchfQwnfNUcqIN9zYQfK0MSnsaVsmTUKBnOZwmPIjPEglKD6uP1ClYHF/jEjWVoUFLfuDCqGTqVAU8uBH596f11WFsZBE+PFL8lT1sXVtR3OiITKwvwyBXyjkUjktb5DKE9jSLXPR0nddU+SNbO0kDsSQ1il2jnNLoeyHy8+ijGLnggIMCJZQCfHjxezlBZHEHphmYAgLEJ7216FYxR4xgu0s3dn69a9NySPJhVFaBBH8W1LY6QXcG5L4Bs1aCxRfEaytMDWxxngg3y8/K/rhZTBrIdfkRJMT9fcLUK3wttiqwXS2PfsfoWvRcAuaygzfPD2P1dZScyThAgaZl3VRd8O+eGn1rwv1rPJkf1F1L8u+sNDwpdJNzt4pavBHT1MTWbUxRWCbdsP44lJ1KX2O3G0+BrG3/3XcHDMb1X5DDWO2OEwcRT/kmHV0/KT+qR8S3Zbo9zt1pVP4hzcZOoWGTMwRrXBnZoUuwkCjHPuG8vI3HDU22XJV9nUH0gFXuS9rLDUPI2E+owypGD6PPWl+a4wmhEj+pEIQtY53XDMQ6j3saNBxc4QgOaP8VVKJhS7fRBb+iVlRnzH41x80B7tqRqGDkBwqwmwojfYB7Qid43IGbq+kW+Yl2WMtpc210BHi/x5B7gglvIcpH0YUI38Y3kxhdqjhnhzGzxlniTuRTu3bMPYeQlSPUfikGdCofVI41QG/EpWutogLyKvAXi4bvoFV1Byy5n6uaTwdccmisdma42ix8B+OOKEpTO0hTJIS3aJKDUM49DgcTj3xn403uGTM+ykG4Hv+BT6FX3vJRWasG9etWsJic3q9s1BuIaLnEP/SjqnmL5HIKl3xVM15RV0H2t2pXd32/FuqZVVwyrtnHeYoYQZCpraNI3Kx9bGHnq6FQ5gVHBkR4+op3b9odGGPfF4FAaM21IHsi/O8QPPso1PjtIDa3H5s8fvg5gD7MoILhssfjPZhlAeIf4HtyMbLUKcvZwM41b86QkvjHf9dRcxN1klaC0ZtoHMNVM3/Gxoflrq/HFuI5lFw5MCMt9TaS0ZdnLWUsDhqUUzhp8YIWYE3ApbgI0fF8rmqUET48+pKO45MGi1XTSvvPTYzggdUKRor2n0eJINTmQ9CZFcR19Jr6B52FL9C92G1naqQCVKzOAOXjbIfr32hOkCPKAiBTYlcoeRzPNUkQXodMB6o0atK7Mg5E5bOSZeauFCH+WB4aZFTAbmQy+7c70FIP0ydo0GJPrdNTslWw3okdR0z708QOeaH+yGLiHil8XMHRM8TD0PLeVuEyMdONDJQ0KUKyCwhSDhY9tU75oqyomGkudKZOBYTKTohFB8IKeIjd2DvfV37IdKdCFpW1vneD8lZxrvUUoQoe0Po6dYkrHBG/5Cx0yWJb//7mQEFcZbfr0dJrLHKsBakGJT0fvAdJ+tyziNz0lQin27h1VY16daIXpUjFThCrRShMAbDobxhZsOGTG2Fzwld9D5jQHVz2w2uZB6PoKf9JkDHvykUdmeHzCRZ7lIG2PdwqGWrylSeHG7/UzUFHJbpWJ554e53gvMJHqlWc2L5wAns+1vWt7esSRt4KK27sGtCgGzjCe3i2mRss83Qm3kIpOrMv7Pwy7rowcJkY3xbpYcI+uJOXZohKAKvERsQE97EqF60atci8ayjsovbE+obMGneVTVVl0BZAYp2tMtIuqDq+y2H12e8TvliqBstZ/ctMfxMJbVzjvJYWAWEUEb871/xLVNuaXRsb/afzWdJlD3CdVHRtocHz849vffhRaSufJF/Ez8pSDeN6nCdnTojndXK4JCZ85JZmHJ6g0wesVL0EjI+FcAcmWPbTJshp8pghgxjkUgltqaz316Ovk7JbBBLiU30Zce7vdJXdBBNtOfLPncQmdKXWy7K0A9mZAN/NITjVihWSjv3mte8yb7nuXqsnFRW0kqmCzljINtYmMOzVBoktshU7IIT4Iie3k0US6JJMGiLgwMrrZkyxP2bmIuVB7K9YxJOx58dkjR7wQL6IyhKzonL97zKkGsi4DQWbRU0w34JTjJyBfmqhPznMkpzG1vF9PZJ1oiMp1QQ1mbhvbC/XtfkfZGkVMJX0AowIuGQQbdMRqDXggQHmFGlEwLeuK5rA8cGqbHICtIXkH3p5NDOF9kx0Rh8vnAiZMzq6GSkFKH0BRW/u33wZGqu1dXPRZ5GGEHx4ROVaZzM7G4aIeNj0bgH71+nkj7qbdjl76vnd0+0L1R1YektAEYvFCGeTIxbrTwmuN6dqMw3NhYj4JnrIVOPd8gnj9+GPysDd+IHR2JlKL17JlH6/ZrvzuURJq/T4K4VK4lCf9wuJIGpBbkPU699+/o1XfuvEekdUNP+QiM/PbHQ85EBBdYAY7PZSiVQDq/1jEXyLXhFy4GcoqNbeLrHuo06vuVTD/AjPwG2wjO2i9+o7f0gkkk8Su5Mptt4tUrJgeutBpMcQDVz80Rkl/tN7akItzj/h+0sehglWfUfS2uDWgOfE8oh1Vw4GftYakPF5WmdK/Iz9TaQXE2J2DqNCaVhY2SPYSVd7zIwlwfzxyLjN2ccMkD16G/AQ4PtHbcGM2d7as2Q0AE+8Td1zloOIF5GVWWtbSZzMD1D+yJjwAY3rAd9LB3rI2trRxM61ZA9dHmMOabD8ROXQK1bduEy8bem2o6mxH3U4Odeh0HfsP5u/ejhWPgtZH+rsjsfh9LvZelwVMllHJCIQiJz9z+2YFmvP8TKZS1oe8voZgqtzDIii0klLtJm6fgkmtzW7GrjfDcfpTBW3a9aG3DPuZm/on7Ym1vX4vcgt+6G9MvRf4wewxwkXq79b5dlXfifuJzGqu7UB0q38UhzyrYusZk7NjKKLb538XVLQvCKg4rIq5fov0zoK9BehCo639bukwKp/a628MlHJRbaj3tm0TcdfaZ3UK/D/xrH7M4q7ZI76H6zY5FMrZ5L/yrnfuduCdWzYCRyvvW8kzXSzU3+B7P6e4gnuw/MNd3TLv+uB2wqj8RJaTuHCyAviXhdIYZkth2qHDIO2NXaaxkeGv4Rq6BBCjg3l5E4/dhVoYAzlN+g0aGDeY6voLSmzA4I2h66V1DMUpGnW6Cr2kq3HVom9v3dAuzce49Z64Zu6DfyxObsgG3dx4KL3y+q1UKgRheyQFCZcqzY6z7n/TOrvh4jXVTZUCC0tlPH3KCuJJQJyELUsZIszg+Tg0MUeJoMMyPOZxZdMqrrQfDCZids3scHh3OU2di/ESgG9yK5TipevisipEELcr/uxfEx9j0HF5Kl6st+9f3VU1YC6WcC4eQEjHLkU1T24eC4mnF4Ncx3fJvkhvYRAJiqV5JuZzjtIvZWBzRVB9MZ/2KS5higchDVz3MP/yVxw4yb8i1yZ8kx75fh5Qhonrx8s01J0npnyYoV+M3ncyJN1E2vRD51jBHySNmi3lGNQKBSIQZQyR38SJW+gpphonodU1NoUDm2mXC2o/ZeV3tu4BTXcCCWRjCH8TTvdAjctO++Uj1Zf/mobU84O6SvQu8Bw2UNw13AeqdtWBjT7mqDeOd/aD5tx83C+3u2wTpK+A9fzWVxyyR6ro6yofGtvs+N6IOxsi374IJixMSaJ15uTRwg217azlRo1yM20+CcA0AAgoiCIpRVPlJEh8auyBWGza6uRWCCg561ykWwPtLAipoySARKDHFmYb9Gqp6pLe90nQ2YAg1GGP/VjGflew8MUWi2GT0NuU5QtgjbS+q33ylYL5JG80pYlY+rswmF4nce9Kai2VvxznoydRC1JkJs7gGUNnKHAOEA4V/XuYwreosCOsWRaaaUDoOshahH79IvuqFro4BtLJ/aqLvXYTtQqZNmJ6BhjYve9UyMVHe8e5Pii1y47Zu5Y5WKsrou9N1zvSJgLL7sIlejCA4Io8NkVBST2pbWOlndu4lqeyJC91V6smojmgK553LWgE6ELRNSEE5F2G8sAUEFtaKdsTgwGctElX2j0y5bckCA/xjer5yp3XM1ScLFoJkVpQ3EDxCjf1C3GKdeyga7nsPuw33ntRRihLRCw4XcyyMXhiMObyZZoWdTgm6tXdwsIKxJbN38pK2NXl0uu3eOoy71En0PjFFPeiiYElRk1jeqnqA74AqNGDX8kLXYgGwrFppo4YsKpgn+7hFTxxIQGzULnDbW+BZuQFAIyA+WHlD3VdjDsHFbjRpk5nLzOQlyjAfBpuzzru9HuTuDBDOFkjeTGH+ZDCDoCqNEbAnk2YCtNdDHqqnF+fw/aL2GytMzVHQAciV63uQ/MK3+22tkqiiviCy3uUmb0rTQyHb5tlr7uLK2IjC2RtlfgC5Ohsbn9m9jHpNk5nrfm8mL/WxHVroc7eyf/D5PmaGVUQ2bHtJxHN6zAoyA4UlLMEY7tQzDLUaYrpUl0YNSpdMlEKkbwmKq35m34LnvweTfxw/IEOqr3e9SN8vo6rSmKTT2jogbxasLOzMpoJOe8m0JdqYp/p3HdVMiH4W9tahuAe9sBzgmIS8vfadoNpYnJuPoPT45myFjILlJVAQhK3nRVMLVsP/nA5ULAlMHzo9MSiCEHls1RbxFb07wBrDUdfQguwDDyR2H1MEVuIH5/rM8kqfHTLnopAUKNJ0MvIUPw7wiKoWHNLPzG+v33XZSKn9ZT6BfwOUk6QFNzB4j4h8m33L3XnaIi34Yo8an2D2T6DLvNAJ91Ubyz8lmayyfiLosMfse74JMdvEouIqUvc/dblFjJl8I8nd3k/MRhphUsxSR6H4fGFIeWjH02ryflhKJo3B3b1Zk+xl+qRmMU/GioU0GUbajccFDTtRpexfFs3vc1bYD8SHMv+kbIG55K3hUUGE21xXC1H0V80PEoWkTb+BUfTP6xybchdT9HrgDwilS8huZiKRsZ4P4XKGC3N0jYM3608ImIrwhnPgAk0Aktj9pq4lY7PCp9tzEYL5iqEN6yzOEHILxrH6XL3WSAC0LW4mPSjxaxhGiPCfSXqZo8jpRHFZmDJBDVJcWCcvS8q5+dxm4JMF+xZei9rhTfn+32gJkGJsbfi3O05T2jNiPT4X/NmM5hADcJSe62exD9Lrc8DL2qAnuL4tCyEXehvALi6NZPmyhDDRYf1W0wFaZgyG1pXF0+il9D0q40CwAKDJEZ/PH884BI06Q0Wv5XK4dpKHiLbNVieTLmJXzYrvTIrvvIKzECwga8QTRZbKpqViWa1La5MkJSLSsjP0Gq/xF03YyWqjIgv/EFK6SArohhQaRnvCe8ACU2z2S6FgyuT3uS860lxWGEYi9PmC53wUH7PAPy4K1E8g+FmLt8Mjkf15MawCNLLIZ8vZfbce1Eb4BFhXX7qhuSudvNpokJo2hg34Mc86Q5tzcRhtFpOTdRchozBzdxaRF5p1KekbV8uMNs0/kca/+1U4EHCnkq2u8U0dAkQWx87EsiLXTjAeDmG/5X4g8RwMfX+7nyhe3/IvssjR9GPCJMgB9eIJVVFqLd05ypNEgbDNykgQ4x8cex9V6Yfa4hqbYTl+hIfY9wIVyws7b3kazb9Xb35rfJVfkDd3eksQpdOdCeCXUJDAlryGYqTGCZsSrYe/ye+Ov/8cWauhjuJpfp4zuFGjxcDjEtwETp2NVOh+bW9QzKZvucfEynUQrDPNNXGOAMm7fhDkUic9a0wAESxVQxIXvPgLK/hpdOyAvskgpWwoppI985H3Bgmanx13SVLYL0uFEKX2zyHopbY4tpcaDUC7cWcf1B5lmPuziNm1681cuz8iCvx6xZ1hUe7KrV3K2fW2uZSFVtNnq6eJhiPsrudDWe2Gk5lBbB6CRW0HOsvQdAW9Fa2UEYNBwnb3KToVqVZRJ4hQ/0oKcP8aZPwMUtBWvGbBDGLkuSGrr9qlZ9mD+Df9Cnd7+zQ8lCf7PThkhxnrjG85u5bo5lpaOUA6UCS2DlqUqoS7OeenZveuLnrTqk+orP+Qy8EvhxQo937pYEfspvJiLKuksvvlExQrzmCbJZ71PYjroQ3vJ5iS1rM+kdW+qIFrTmg3UwF5KMmqHBz5wSGHt/2pVNuk96/wfaUUunxx7oJyQIdvfGTS1pPjuctwharcciCQUomWHt4AY62X3JNACX43FRNgF6ogB8ekO3ez5IItIiZMe5rYGFYnN47t5GtbL4zA8U7DBQ8VBv0sdAqYjp16O3xf4Wuul0daQeE5LCkD7G14Vml6FNjMJV9Di+kiJNjdSGIprW1h+H7L27TjqA6iDLZMPZBJlfPwK7h6HyrKGHhg+xawY/WB1IJRj4atY18RUT8Lrq/t6cRbrz8OvbuBsX1bYCNvV8hg8+a7ftedM3EUHOQFyKymMvZ8vvvlRF3K35l+JDRcAqQplDtRI6CDRBXgukXIHi5rMjR6UiU2Elrgnea8WHMKb5hZejkolrlVXPdE6yYtPep/3eg9UadQJPNZd+jgSgOLSjcqR0Q8EvNommaTUZ51hykNR6HIEam2PVGmCWUCG8gWNtXkEyRWBLHKkzAX8V6krKPsJRe59lRCi/bcC1PpbFYY+F0BON+ff6SLvl8qvCxynGl/ITdbXwgmUZzJOuLAUYHTYIa6edo2+7+WXBF4x0/H1KSFSba4zjI3Jo38gavGzZiSS/YYj8oMTGFDbxiT3HAfciYmCcudNy9iTMoRRDNQfkew+ZQBF/G79raoW5NH49Xarv3sM7NI07C9KgHdVS1+qEGXd1vCMNuYWkzgkzJCiOwItpfMNCX1zkYEYYWrX9DgJ8uO8i6xKvwWpXCrZ6v1leK1aLaOGMmkOtkvjaw17p+qWp0xQWQuqvwy9E7ls9RhovXofenAVxJLSjHOXd8K8OyvJUEdUcnRSrfIFC1SblpoKCfC6u2jaq1XDcL93tsgUzPVE8n7y1gJd8LojcuERjEIAJBHsmErySy+QD30EGpeFw8UN36p1BJRyLZo0lhhaVKSXUZqqhA/EsP2cCP7ZVkN8ZlOKM2gB6zNTEEyjT1j8fFz7gWH4kXkTy2+MN9++u8b4y0q+OHFrXrBUzabTzMMhSDKNOLb9aFmIDgEWLwuWjggmtvwTBpzQQi8Or4ICB3Hc/yR5SCeKfXhqUrmt93HzNMrQiSA5ku7b05fr1/iY1xXafgtNzQDDGF5kv7QmE2PraUx4xfPX7FgJMUbVAjK/ZIZ9DlEryW0uaKo5a339P3U0Fa0agmgWhHUDWsHeGo1czByli7Cpypt3FMBi1CYYXdwXfu+nUb0B0WhPQU3zF9zn6vttv3NZEGWTthiAt/f4+xpMaIjJ2cO6t/EZHGvIBM8ndETBl2bfQVMT7IiFrUaYGKscg1cCgNPjXMtquRWH8mcCrHTILZtJUvfSmj36nYGBlRbDd1Jc4z5NfukANd0ChB+tk9bwUmvMOw9pU7FgV7Hlrp1vEDfd7PS/4QCfMkMYjbhA4WcSfTyiNDRc+9+WNN/HWMqgqPtcMyRcPb03cO9z+kSvrBA+Kpzo92iF8/FMyWkx15c+ixDWgQmv2DzkaZgbdQhuJ+acaoKVEqUuy8TYyQ26KsN4NzYxURjV+O197YAyfECeW6wC9WohoovRuR2xy+E2Pq55XkeMYzTSGeAFVNrYmWgXZ5sQc4DphKqAPyO2RnW3KwX0kFgod1LCFn5Hh4JzMr8SHbwX+HgCtEeRcfFKqUeBbDYIyE7+xiBqZvCL6ShioG9CnbIieU+k1wLbUigR9+lpumZ1nlhfSTVNCl/brM8VFggtvSNgjqARK2NugSh8A482zbJH+JJ0DGleWPj3cfxv4vo46knweoxZL8T0JMp15WcdBqrL2VBB3mzOGLLOyk4mmVAU6gKx8xoWVLhRjPjPsU5IIDbCdeCerP2rAA9OQ1AdN+ksaOrVkVZV3B+KUEO7U6c9DvPcbwdiNU5Sfew3gTIdqxRPNlZQEkUcT8HU7p7fJm53cVGyspmKXkDSPy2AR+V3tEZ1HDO2MeMWnBHbdPUEJWVHZEmeHMKofbCkGmHEk4vu+hsWtbO4LdPEoNN23/PbRkGAdZIqTq13GeLSlKljcQiKQpGGTGW2VSgZ+BMFkJ+t6pyxh3MxUMJxLfJKA2vbmEdalpoXa4r9mZqpQipqHYsp56kh/D7eFPaBtLQ/ZTbLjZmtURyJSj5A1P8Q590DCe5xlxoJwIdOgUTL4zrRbCTJp60Oqpre3wfA18vWp7wqdC7N1E97kpEXSyblf5Xp5hAswoU9rhNRnLPjQvv2kpENoftT83tofUbiEAGGK/4MOBSXWATE1xbP21x+kq7z7jdNjv33jb/971vGxmTn8eLiJ1u8DfYs5hb6S/lNzDYn6nJ2+uPPblm7MKGeLj1bdSz2a82ZhF1Veoxlkh+9ix8ChGRNR1TBlYDKNz1Uda7qaYGNmJW7amP6IX8NitWs5Y6yG3WGXcA/QoZyIC6cxjMIIYVh0y2SyYOZ7obQ6ePqkcIXBqGTCUSlBn/9LItUMBf3n0TOzzKuILlMwnFxdHQf0f4NU3lhJ/5qux2Dq1lbOrbmDhcxQu/Qkpo+HZWNFZUeyOnzFTrearJ8oMpOzzA/K2/VjfUOVkWXfR6wcVf/P2ja6JaBNOSFtp4YFFysGv0sltX8zASAbEWedb+JxhmE0d9Yp/ZJxZqmaG9tqbUqQKNlNDRcRT8eZg+UqMVO7GBcMSiLkfdHVsVlnuw/KcTL0ahYHomW1YmPIWjrLwPqhPSQap/WLMsNIxrliKasfnrUXXgFhzYIQO8WJvKbBoCwH3uOaf3E2vBRj0t9KHTEr4Q4VgazFvZoHJ9DRbs3H9CtY4C8MtuWy+Vkt57bekss2nAfkptwkcI0yc3ircxJMeEpCl/Yen5VYUt04V/cLFzetC4jEf8SsArN7sOVOdNJx2fiKRysy/vasi+Y2C+vtNzQNp7slUPohZaSvPEzxandeheD2P15j/PVhCfcmTqGbYh2kSnEQzB9knbELjxWBCo=',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(734,'u347714209:nudge_question','chat:5100063964',1,5100063964,'sendMessage','s1.5uL5zfUm./hkbM7TdamRFyTSaFOumNBkgLe/KKRF8JmWUh0MoTuLJk/IO9zBStIvcGNOX15H5aBRdcv5SZkHYr6BRN3q9qRQPad+pJ4Ff4Z7+BHSfzWg/sesX8cw6YiR/ppC67IcURJMOO2u1aulbsxgeX7v74+f0BQLLwHFk30idomS4v2TNHu7N+zjL+dS3SaJ2IWKOxXVQFa248t3zAE9nyvEb5rYe0rFKmRmSDkSlz1eUzChGfhddv8D9W7W1Rzb66b41RTv0JzChnV0sl1yu7+raPxi6Zo384KzNXfdI/WERlwh0WReB4S6zRuvn3kfyLw==',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(735,'u347714211:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.60zDNwWyDMo52nMUtbPmgIr5IK/EUGscS0QvBTTbT9Rtua7H9aCUz9xFiV4NlSeL5Ynnl2CQuNNMuzTJU5IlHf5HInTUNz4Wtc6BGuLdIharWCipIJKKw/92dxDu/wvzwQkdHaz+Yaxye397xEADmRYa/vMjzFHWZ8+IYoNs8ylPaqDeku9OHOZbfNHaIuhj4d9QS57d188TemxhKndd0zf2lKA2WLHcDqAdv2GHZ3jMM952qWD2D/aswK6SRA==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(736,'alert:27:1:347714212','lead:27',4,NULL,'editMessageText','s1.5uL5zfUm.+MAcDgzMU420XIgYhC4hM4CEkHD3dLZpTDh5IDzMnnG6IHE8l5WuA2oWnXtAbh48y0OUAX2Gqx5xTBUqipkfsUOY+9Z50pQHtwqqt+rV17MsUQFT6ybGssEPo/qMea1qUv/BwTeRtlf7z4sgZI09k9gqszNtLmidTWyy2AEFg1yV3UWm+JnObHfZPuOe2C4rwURSFXXwusoGgChFpyEl+QN5St1GgGOr1yh8YYq2p6jdi6iGrS9/P34ot44xScWIQyxIoIusUO2aWw3PQgTwc02r8IFtD1baLpjWFSGq8P+PVZi7tlRHrCuTlxylX/xwA2ut162FT1hpUaPoA/oJvgDRB1pWXFFRpFUzLzs2BMdITkbXTT+rz6KH6F3VqywsN9mAZepeLJ9epOKKlDIgBIRLjEHZPYB+NAaJydHMa5KaBmNB9T0tv6IEf5KWDO0uMdK0TaeMBKlLNAE63ezH/ZkPMXlDk8YEfdut7M3b/ZJIsK/bt5gsVtexxuIfyLOrUHPdkEdXN76fm+pkjpux3Te3uKssFiRJePRSZEvYGYiOecjiJjF981BvvfWR/JoHw22KdMzYVogeiVgRc8QvKfX7wrukkBO4s7cdVlIid08fNDY3hQFQfuFxnTqBUnC8ljlc4kE/uUvRJNRFHSXxAweuQtjUxjSiN82uiyBHgwWMOQZxRe/gHINbUXSsH9eO3wRY4fSvUKomdqsZs38bdxiUgz5P6SN3QCdTWOyvy/unxaVP49WEyIyxqO+Pj/bDy4pnMbsqCCjXPzsnaHXO0kBw0mVuUhcvmp40krcTnmgfGlaHunS1IDXk439zyvtj+tBlATb3EB4jhNOvOFgvw7xleAFa3YikSMbfulizlWIgFkmQiROGomdz2iV98wITTh12PQHCIkazYLMt6NtIAuOicFqeiK2zhrRgPy8c1pazalERlDTYY7nJ3vU1tsxk84opBDBm/rzte0Exy6g6UnuRoLn/A2OLstPvGONjjHe0Y2visXWx2GNRoIr5OYfKqxiSEKEg+oxfK+GcFIL7zrwREpERNAoYzAWuVp1adYVeNhmgtCq7pjTHbdwZQjCyDkGheTcJpLmlNiCAwPq26Qqh7MilA7iHdxrJzgTUuF6FftTGkMcDJ5WShqZpYY4cPgm2fAr2vJ+EAJOZ8ry5M0tCMkL+u44R5K4zQpY4mZVwGqDZ9s9rITWB9Z/qCptlqhRtgegyn9Jd3ZcQYMKXz+aYhl4Y8/hdRiPXd7U768PYnYh6bSAs4AtIMfbACuUXgUwXjsLk4jeYqXQAPRMAs7t8FgIGwXRNX3Q5t7FAYzvxNwO5sbBbDNc1pnnm8R3psK9VyrQawxIveRKh7Ehs5BlEuGc7g/CgtUU2+GcPvOykb8lpzVOaMrFt/y0qZPpNV8S4k3Q5fykupQWxlWaMPBbcju3mhR46aqVstiLBQ9UBUUL3XtW9oBbGbaFe6bjugufUpR5oYM/hfnu8Pl/R9QlwjMXg1SDWfvkGGTzqDv6Po/I=',27,NULL,'alert:27:1',NULL,'card','s1.5uL5zfUm.ewnBCr2aAXZPrBWCF3Qjl+xuatsRPj2L78caOqilulNDEHcOUGaELLZLT5818xsHMJQnT+HtzfRn99gMRtnITUZHAo6tj177o/uyRWVD/ZT5wmDa1U0DaWXUKVIzee3hr46JXENEI4qQmT41mdZV6iJTgAj6O9E2sE4cqLtEGVxfM2djQ6Sj9q/DAOJbLcjOcKh8cDeKXYtH/tI5MLUzelcWeXG85ILc+HJBqP+pbZLES/AtfVEjn0XZQj6ijDihvCcWdPViFzhHJZUoDmywmsKWW8sVkyFS8FG0Nlx2/Wph8s9GT84BkR5VLYldM6uEKup5rNLfksefnYA1TOZKn6uvdjxFMClV1Li7kO3mmAU6g8DPmJkG6LKD7ZdE1tfsZMdVToHylzVcf5y/vSyljqwKRfiet0qsgClOS6ZS0mJlI6wmWv7O+uWMrbqOESza0EuLbbXm3+zBdCNCq04LbMLLSc8MuqfEwCt0CLg9xgBSVLvMy1i19FunB2FDQKaHS+xcoNtlC0NCYNEJRAgxl7X4nmr7KnwUtLMRqG3UXrDCTvWZ9JAWQEg+uRFznTx6WFXTJJt1TNuV+anzKRbsL4SR9c6yohDIV/es8xxLJe403auC55inkHj3S1HmalDnP5uHyPFI+ggu2o8APYukZt424FBcgZszhOVAMUfIdgssqpnfwxzrfIxuTEyf85FrbZpo9cG9XV5SO9Wl9U7I6S9JDexVddYJVY8T8fnFnGiTQpbpxDn9bIpGxUyLwz+2V280NN93GmL1tFJiWFXCjOLCgsOvInYQL32va8a4GWvJ6OYoTFjbF1OFhgof02tlj80Bm398FXb/KtSPvpcBjcP9JnRXJM3h5w5o/JTKlWsaetM2DBHapVxsoxhYPhgnigdntz0Mk6rrMYpcWmM9iObBvWo6C7KwSNXVn1M1J2QJXd0+Q3PNfwmg2AGKCsVzzZrwO7mApM3Ya75kD6UAvDShytXmDwYaxY8VmF2L1/E1NqChfcwEVkPOy+riTwjIVIrYCL0hyP9aExBj6BW5Vw4o/j3WH5zzRrAVwUSvzsYqif+9NQ0ZeZhiKrr+m3SBc4NUM3oWFdv1A7tEVG+5KalBfR5uz0+/Osbjbg2+K1/kGe5R8neEmGw6Uz/Qcr5xXXgo+7hjwlt/vNynqHsWz41XZ8zUW+6OuDJTLoWHEhLyhxAm70gBYTnMfioRLoZ1QkzQm17WPLK3f75Tnb/IgX/bguZY1AmZuWSxa/SU0+Dv15sXzQolX521x5l2uznv/B8KiPABvKIMS7MrHoSORdcAY3HML4uoQqH8mcvCXx9rr/yio25NUGt83neKNS53EnTZHv6H2woCWW/qWsrZ2pBynat0BH0QyNTSqP46+9t4GHQISw9IFN3Lor7eu6aXUdmyLGNe+ghdm4zLRmE4A2UVSEifrR5Y+cktGyGVrPRIRHQ8v8uWtv25bURUJIRd0wMREyIMLVZ14vVFw7goMWq8RGDuzSd0GJt8t5OjfkS7qVz/pEOKEJrtvZnC69Wt/7H9vNKoreNJDSZXLN/mG2LBcZzjUZjA+DT4ftsyvGClbS7PlssC+Eg01HQB7HXcrV9dlUrnSBFvfTGgCr62C8NscNI1ni7EjbBysdJFSlFYTNYDWGAyQrWC/KvVOqMqyAMO97aMIvWnuJk0WeMB7ZG0bNeJrlK/o5DfGUVNvj6QfMbkFf1E8HVmtVTaIdfsL3tAGcNaDzZZBpOuODFHfRolttab43P+jn/SIK/xK5ZjUTZ8kiB9mwfR91QYAtixlSJDEeBYXfAP1h+L8wWCqIhTHXv32b91RyasIbMRFBqRhtZq/yNxwbtuL3qKNLyBTmof/qnqJqM3qAkPcSsy2drA1Vhqizjytw2jyrZajeymC9kkFrVjtkPmon/kkFj0UqbomE/oPL3Enmm7XdD98mhOYgAa7VmmweKcM8+3KPhIKB1lFcHcSJvaAjnJpzIYvmLG0IU78mFL0/ZsBIMghqAbQxVLLCR7iyLZ4xX02bkB3UwVyQD3zm/Nh6Dgzp/AccmXDZrln3UZnbSz0yBqnW94UU3d9BI9sIkKhEnMgabHJiANxQwAguM0NpyevuFTRdwzApsYpgYXsExGSvgKsZQXO+V2dhliBkZeTnfNnHbAuRvTwpHtDv+p1c8jLkwuzdJ0YN7pjR+EHo7J+tbDJifbxpuy2Fy6EbLOnpt2LonCYk/2tGKkt8Qq61gkopN9XuhyfdWHIOi4RjOozx60ob7N4wDCKTDex5AebtaMxFASx6zwXksnJjXMVJbHz3sqgG6zM5QRJ03kRM5rTMhG/U4JGFQTWjvEYtElspyXwH+Nso8hdTT5byhGfeXIuxyNm9NxtCaJaMZ9df+s2oVvsEyQr/Ig1WcNFXrEAyZc+XQPqaTGK/TCedwZiM4ak2/RdvzEPNPnDq47yrrD0FKqm1CXrFBjcyG1zuRgcuPH8SIQ9dgDkdOVffJLScnzfkG/qjAaMKRu5GGFxyKhYbKOOPxq6P2/qh6ZLxdwqX+bo7J5U0o0/VTDvQJ1saWKFt1aUF7l2rH4fkh7BAvQY282sP/ufC1QA61CwYzvjp+CNKDArvxzJymV80anhRUJx2rAuNO2CZPRh1elUQLQx4KDoo+oMtlw6U+4lw/RZmC0iM2+C51ESbTi6ato98ArmORvpQd3i5G7/lL+aEQuB+B1HdM7Lh7vJb919eoh21PBZ4UkxdoAs8ijb/BBhYcnRdWKTdRPKBJAb+vKBcDQJuitxIB4Xz/4w7d5Vp3bWfL617+tiJqbSFQUR2zT9pDyKr7Xga8xtaY7K2j0KWSotZXK46lb+qi2VUUU2nNyVmbynBKNJj/qMP6i5SA=',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(737,'u347714212:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.CFhmCwRXkWcn9eZu/KAHX8y1HNoRa0dLi6srqithe6/Uk5jiKJdO1pNzikAU5m/+Df2x8WCAVF4hVg6WrVPUAatX1YhqpDvmOkM7H40dFHA9fU/R+xyHOgGYiA+Vi2HrtKCkJjVVdsSolSoTzy46pYKz3WsMiEkK50fbxPJRKK6vq4K2RlQ7LF0/qIuGqeCVDJ2Py/KxotxP5ERgEQyweDX523+pxjli6jolllLGwkIgQsHZo4vhL1uVI6DkSQuZlQdvZoGO21D9MwV5jTwVaRsLOj2vLqzO4g8sB+i36ai4leST6mETzoOK8hIu6AZPqpVf2wX2GHE0J71HlWvf/gOTPoBpnd4u2m9uy2mnOlvko4CdNunpVZe6lidQPhHgnDMGASIJJMOKGhBhjjoI1c69U8FVxEvvn3KNTZJnHEeAiRWTg+spElTKMonzlYhOUAWzerakO4tSTzjYdcNNtyYPxAiPz2sc+SoAt46LS8Ulh7xgyOjzlZ6LEo10MlYfWXPPd+UjQ2viN/1Ak2/UnR+pTuHNO86MLuIXvQH0OTswCryF9NCq4wm1Vfk3AOjxFsEKxHMpTtGcb2o+vt3xFG+bKgYCfnAusq4/VKuEZWoqhmTJUPhJOeVqyTHq8EQouGHloHhQmR0So7ZuzGR3cAHlLtgvSAVwVBiShj96ZWqECEoy6GcyE+udiNu62HkiMXB43BAhXUcsGAFL70JzYelBJcIYnqeyEnq6iCiV12FnlUtAkH2uIVtnKhYuMAHSz/IS+fNhCMOgPGovji14xorN1bo0yFSqYojaQfP5R3CUtaiNu2NBn+9Txfw44VRdTUPL9/svql6QTIYa5TDtJThXz0SE/mldfnkWq57RD/r2NmSF43HJxaOcVZKyLpPWo1F7c6GQOo9s3CvwYOcG67jnHkAyOK1WTae41yZnMpnZapqydkYfFTQUURzh01SSxST/IUvhi3KJ91zz2SzidkhPL2uAWeJsGDNglEcSLK6tF+921Z7Y7XeKXMrM3IVKoDQ7sHYVizk2v1uw4sQs1CC81bSboWZfAhMaQVOQF7kneQiwx3f1TwhUd7LgxmNn3XJ9sgHeS/wL/1vkGKB100XwrF9LVRR/Lu7/CfTUZu502KbytZ5OGWscNSCjOEIwh6v2jVYWcu16YeOd1mYP9S4H2cVYDwJeJ9YSFN4Km3r+MRSzsivMRtH4d56dUzya5qkn7bqYFr5la5VEJbPPG8+XhQRKrhgP0tj2o465FJ4QO/xdEO02Lb3kbWX5zAKiKdj+OKxO6BYCy2LSclLHX3KDA8qaYRewOtP6hs06U1ICR60BDm/Lod330QfoorJKpGu1rf02QA33i0DzM6QiuAlW504riBXk+FX6Dm8dkqy9bP6l1AXVE46dCgJCt4XKWMPiyN+afwS3Mq4SzMc6OulDVv5UcMisL6QtY/e9DCqWBfLtEXzp25laWRUYihY2YnqcQHg18CVQMPXQKW6VymokR1wdppj6dfo1KByYVxllpKuPgpswibVZAOoAx96Y8dg6L1aoi8tNS2LeZaPpzVL2ZohJmOwUsUqt2CmrhYiNMjruH4e5Kftg2SDF7Ei3B9RwWa+TTfoX20arm99BdLpZFjN9Eos9Opu2P2SrX1oF9wumGO99XaRSKeapOWTY1LF96uHCsWhA0KDAj6THguGklHxqp29QDJtGDo0xyYxH9iJdvJBpdasJcB3g+bJwu0GIb5ECZ3Z+Q1lF188ARFSkOVLt9zkMbSw0190xSHBws2uewPHlvcrb8bqe9dJXr3lLKCiRXDHVLHdJ/hLk/bWtIowkL7Na+e5btXNTHvgzashsVPsi7gxB975ZzjxBEAeaaC1CScPp/DgEYlsrY7LAdiC2JccU+TYDzUmFOs8B6BzP9xIBV9tk99L1rqNlD4/VRoG/4eK/N3NnLWZTdWCpJiswlgvAZgqDhkLljgvJ74IbQTYa1akAOI7JK0VCJi5rcUGrb3LDK7feTV9PIg64mnovVPyJiLKyq3pQJcAkvHiqwGBkzxBWyCPdcwjwB9jW8p1xLTUENtwlkDh7oXF4yBmHprAG0tG4lrUngGzd8vSYBqxSbY/RReiUw18iIhEsDfWarORicAIVGC7JQtclNJktaOB/pX/+rBt8jmPXW7THv4uhPLo9XZpXCMW6MLEF9Efd2oFq0JaHEZo7ghnp9JDnCGX/B9cj7b+6JGPjjzAfPqRJHlBECKzQLDVn3UT4cDgw8E5pIz41nSPuFcgOKDDkwxrATuvA6s03ZB/jc9tEOuwL2DDGsDdi3iAy1cKQ0KYo4fUko9HjcLELNehMZXAZnc3ZQosfErcvDWcVdISy9W4F2KdiKym+OdiRoKkukd2kNwd5Qsjh0mSKrzQ3D9a5CTCDh0pI6Tvz1R+/4Rq4yGnFD2Ol94rqxZzhJW6HceVtF3soIrxvMvDv6ESAmbPMg9ObkvbPrEIsCok1D9VGie1YOPBxoKn+vAKr8aUMrnhg9+KGCERdZr/aNojrzR4pVxQyGE1b46wnhoKWhopeVO9HuxrFnDPg1vzOEYvbec/OGQbHYQcgP84JBP7q1obYKoA7GVlA9Bdsnk3/RaPiZ129nRY984+2q/rPSD9ceLfXHOTa5f9LF0DtGnn/bVU01jUbFhrjtUehJb/mD6cFnvhNlXKOeFhU9IElye3AbsgxKnyz/vYRyI9OUTCcniqs5+t27fPtLPfjga6dYqvw3bsmF4b5y1gecT+6p6A3OpiplcgpxEBctDpoHb/XJ4zXNGFcRPyNLOt13HcPagT9o0tjiT2e01FnIORQLznIG+PkHlN9oQv6wj/EATp3uuDhkWJr0C/1G4GI9xDA+7VOneQYMrfdN9peCJak15c0C15mbMdUvPnxTXqPKDN9IDDE3aWggy4dr8ZozK1zEGtZFtxKCcM5DlPwgA0F3RisaEF+XCXSd+F6/h1fxSyv/OFLYnneTt7AlCR2Riao1/pIJ2TRu+UO4gISL6QfzZK9axAwZmUSc/qs6VmSGkupvUp/DKrKUCogfKh/FxoSRNuGziF/FGB0GnVsEAHdVwl7o5b54TmARA33FUDovgQKpjSclWz6mcYrAEFKO3dD8/XWADqdHAvDtWcqENAxbyzqnD3UWs3bUzR2rMZ2Z8U3lpBcVPauxnwBK/KspwQOpJUo5ydWRmXMEItcuTGssJxD1q8q5cImHimn7DMQpB5Wj1eQhWtd4uD3tH9yF+DFOi3s/P8RdkHEwjSEhohUotLqrltaKx8Pg3n9F9ul9yCkzEUGC3nhOSeI9Eeu5B5eTn+lJMiylnhpDAN5IZfMDqJZRBoEpmT0uHfiNJr4hnUzEieqiJFzyVkrkevTRwOZEMPIK1rDH0AAYGDGHByxciMzKv9cqsG5fxdedvX8AE//16MtLTsFJWcyttXccy9b1jywAqMOkmvBP/synBvkAnIZh8LQghrMBOBmN65lf0wqG0RIFJcr4Ua3VdelEtB87H7yWjSWtOPoSxTck4uzhr56qDayCp0quITTPxG0qskp6LUdB1BsnZ0NHb3ROxAw+9gYukwIIKvLzi1P7A8rqF0S8LOgn8pWBzBiN2ILwcNAjmlu+L3UnIpcsCOLieWprS7Zca4+XTC+E01QMSWW5wwlPuT3aDVN2RcN4Mlj7c5qkdgW8TtWpGHV6DMyLV8DjDUx9lGi9qp1j+yfgsKz+sky6IHev3Q+7gUDueA5KKgtAmk/rJ0fn+6CI5hUBkZCzwfBBaLEP5yFJDnjo31E2UL1u9Hkq2hQy73Q4sfI43TzI4o4Ollia9TeN52wed6/YSCzlZ0NpS8Drrpz63Zrvy0avcAl8AfV4sA=',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(738,'u347714215:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.nepse8EdseEB2FM1v9E3X+ouLiUmum3B/HYVcLqdeHz2PjpxreK5ZC0q4FuGBEjHlz4Jo497fMe6k6r+jfxnKxRyEc8Bbexpzr2RX3i92yTqyWrFD03D3SGcgU4LRyJke7eBWYSk/gKXMSjWyC9hZjBgLxJNnpKr71ynEWuQxBu9z7NBF2MTQloNDy8ea/xHEtoAuiTNdVgdU6ZWbrCqfKhbnULTT+S4K5u+Z0XG1WKckvVxF+7oS69u/Pzt9PimDLKur8uVdvpPKvXOyUF555QLNWJcY6ci5euji/kdwa5Tv9eseddgXwr0TYUHYr2AvYUXnyoWn0efat/Rx5gxS9SSBvbDzuM12oYgT3waMz2d2W7SiNP6ac/Knu3RGIg4FAk+WTlGaPukVID3FKSeVoQXyDOtsEPXPyPlKmMk5PEwKPgm+3I8651QkSEg+8y7MJIw1GrMIw==',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(739,'alert:21:1:347714216','lead:21',4,NULL,'editMessageText','s1.5uL5zfUm.EONrYPlB9enq39ytOWu18rO6SgAzfb5zaIGGB1Il1S1yyM77Y0c2vzMUCkbMwsaPgJSUiknsv7UX64AK/E0kHspmGRyMVTs+MaAVIklKA84UPHZ66hws6w/0g+WiXDAnd5XQos9NTzxUuXw7qQuqt/vtRjl2V/yb4llwaz26IznJtzIoA/SCJAEbruZdD0Me3vGtwNXjNQApJtWF1MiMPa3uyjUdY/HL1X+/A8XyBeZjwRyLjjd5B1s4ZZu51EKzPJDHYNFNLpLd3+hYEmt0So05V5RCqbdmMkhQLSCSzGzYRC2ewhADSTm7FYNEOj6SplcI0KCSKZX67fiXEim3kg5jNdIvABHD4vkLZ/EYgW3Mw+HqMU3KfVs4c+00cnvpPMWYv92fTwirilT6YhqVlLs44bmaq2Aly6NkCnZ5HtY7/d9lp178Fn33skzaT3d4xAGSxrVi1I1sqDVnV0LhUt/nFDyto8JqJ28IyBJLE7Lv8oWC0IZ4p3MXAdv0xGRHioaV6j0SGtgQuzcJZPgkf1KFlPMuN2sUA7zwA4dU0JB2+E/z8dRvbAOSf880Yh1q8u80wUjkRqDACXQZ0wIZkt0Vcld/FWOdB+fA6mEI8BJlO7Pmcu3Iij99S44HwRgJkQD2Rgfmnuio7wUNdB5kcIVpY7gzKqRZVgN4Bp9IAVVODxz74k1jiXuNyXFAVTM7WtCyCsO5KzFLmG3sQaEcVcHSt+XLow3C0hUOB0NKlfwl2vy1LXBi3so1a4in3xkRvRvEaPS9YuBXxl8afGuRaWX3mnk5cIJus8NgA2qwenHP8K8OrBdGbvWICB+j0MwRMcee1B2Jm0S3FI1UwHb34xiIMyADV01HCoYhMFDSKGmpmJSrWnQXeTavkabc11SEp+RueCr67LWcIgw+89leBu2VKxm+egQL1dTFZMjUYyt5byaBIyGb/NDVX3eXpamlWYFHEDvucYkNND3pgxJLQWzfhiEefV8qbyk7+/gqdYKFRV93ogSecV5nRaUKIqgQqWmxexT8fJtSyZRTKg8nldD4nG62E5xmw+nfiyeH2x9yrMAMV24iLBhc5oKTxpwwX+/uSom1dsZ+Ee7aJAbj9XAqtpCd2yW6rYTW6Y4pbiGiz80h4OaEijL9M04M6hiOU9PhvqR839QShfJ8wNY/RU/OCclPwzSnInB2aDjUuEK8TAWWs0tjvxiLOMCBEi5oeI2hK7tzwmz2zKIg0BYcpeQnAqQZM6wNIOFtu0BtTzSUsOHH/OHJ+zenhQ0H8dpZ8EiOKo0CYVNiA4Vpf2td8hLDUxNLORUCmnJl7jNI+Je6ciGde+vGZU1O6yJha/bgm0XhY0Px2/na5O8jvN51f4ya/awFwI891+hT2GNjgrAW/XaplkQKYYumO2TqLuuTwdPRR1BYgOKgCmIFQsordmUuJaEGMVY/Myw7IP2R5CpyrZfyWJcgBdVRDI2phGdERPDqYkvDabsuPGbLh9KTmQkaBIwkwTCXVGk/u+WHrw2U+dFXOyQxE3cPQRK1PhSJQdzOs8q7GF81zlmmmqLBAGP6Gvvq4SHZCxg=',21,NULL,'alert:21:1',NULL,'card','s1.5uL5zfUm.bldWEMwbKdaI0f5EVUCfrBvNpHxgzDRp0RhrXhj3VC15dRmlJrtqcFyNvr9kptaM8zL13wYm6MWWmeVus8d/T5W15mG+A3YEGSeMxVUu1VOk3gK/2nv04euzQAXDmKVIonqmT4JVK8Osrn7eKTOzwDxeHXetiYa1XgZ8LZzK7pm+vsmzIFB5vtv6B+Afg0les6B9XZ/PnrIe+lt/ria1yEQbvrGJRoSj1PJHHjyIp7BN+SPmXpL4dedvbWG2TfXxBx2uJYtQQyZHuK4993fskQmLbJNlafOfmvy3ReDjfROJwdIvVJEAG1SovHRfgoUBx8xLZyRxMQ5HYRU9uPMgNjL4f4K2fih2SQHKkMRTqtuRQ4u2iGaivKz3TLKS5Xv16uhYl+yvHnO+oY5dkuDiDXk7AllCmspasWP6tZRvNqnHpBodVn77nkr+vRbMMuV5RTq5ATxRXDRszfDgcApmgr8bRNOurIMAW5JP9jtY/+HtIQjBhMZamBKRX7zPuugc38MI5F+GICpTahWJfAThGcpZhv5w0u+0517K1Su/raK4s6bGJbkbUNzmAalY92AHAXiIzjE+RoqBc8F8u43yinOLKE73pOjTsyJsGkuvq48124v/blWqUvbpLtot9pyjq2mr7oLuWditWDGEmsZKoPlmA5ZWiBveUqXmbTUrwtrYGrdVVur+61+ThrIeqMv6UM1ebpUu/n7tI3txiWSVVOYZCeqe+Um90jWk0kkkmcmtq3HtKdVZGO5zjtn5eE4q8yAUCronF+yVbPOar4ChxNNytOyAkKua4Q6tqEHNlGJ1Qggt7OmJkdolKiKAdFvBdQ0iO/FwbtBEMnshtFqbwoHN8kGJ9UIANOm1edpn+S1Qoao1DsHI2xWviGTMimmdzxbs3IkS0xu+/FHAGCmO9pFDho2Xn7WTIe9Llmh7LEeb0ds9zg6Z0FkXbhYYeZE20BQ6NW2+k3KNOnJMVIgQILCKSX0Wk8QRPOcyNOKU+4XDonziJU5npDsrcB+yz3q2sKvNhDy8ZBiJEFSDIr3V6+1Z7TIBxwH/sg5KGaD0u2XHsnqKTnzXJFASiqfa1PDHZ1NLtWbHTo747YjBkngmYoIEsuIJayG/FDLH3VjcaJwK0OjikyXDTuREVCRfB+I4C3HJmuu8l6tV05d6kvhIHJy6J28tiyW5iXixo4aAdpwuS28al5G3SMs8E3LqYfB/24Ug5OWpeFLlf07b6YARjj4Uf6uNbz/YDbsyMvO3f4xtCOU8weocGjDCJcrvgsxkt1p6KCP9hFJ3Ph+DlhORUQYfHE3Az2o99L9r7A4I8O/DWvL4l89LLJHyAIw/+z7xP/QN7pqstpTx4ndQtzCGO7vtOUbqFz6B4C5jvwB8sr3Gp47/jb8XLDO0KgRdKzsnuWdAengQRHUhP2Sbr0W/AnsuHkWi41FktPSODEd+Em5nGvj7gRatRSm3GDFrDIZ3wl1UnDXVGTCyO7lEZrRUvWDEwUHZhBJ8t6fDteILHG26sMdvlNdbv63QPHqjrMPxumro0armxwhkgChozfW6Gq8vIPceMPGepSIVbK8SD9/acRw/hso26PV5jo9/FE8aMI2RA5YiUjlhuewEAX4L6nq6DJz0Hjt3FWLoIW9NFuk2X6OIMSYB5KqWfdsyhxFJstWJOHXLl56CmN2cLEt9sTeXC6dDJ+tEPfzFTX8Wqg8hIoq50YlKzYGZDdO6KsUgmWp2qmvwFihjHHuiBotbocM8MGTArfJ/Ij9NtPErmYsf1PBGVlQBjGAIp/NFy6NRbTo5nly2Qav8i/+5KuB/NNnGfhbZmA2JWzwm16+N/QkhJBr9MwmPozzSd9m5gC1W3sq1RILnS5r3nFidzXAxnn14RYaN+88WFhTrQriZVIdx+EubEkyTVPKQFrQ7dHH5Ehnsn9zoUnQdF59+mEkUZz1+VCKUPQIPnf3amYejHyVdK7mxctEGqwpNLnAdk9ZAYrsIUuFtQ+lNQt2XacK42nLBK+hlW7e+DuyESaFc8X9BAvlzuD6GpLNJNN/xSfDjtNwa4djTT/q5QAktOwhXTHLkQoJav9nUjMhDbZUvsfGGIE7pvJBfBFrxPNeJno10T95tKeON9Y6TAB0E3igMe/FOTkSNzkZa+CaL0934mXFMk1wCNYbVSiJtziVIWM1XT9zfDg9s66asPd7JRa6x7efHOGqESFOlbgSPhPSLedcy62L0vmXk54Dwe0QWv2tVtsMMfHPQNsHenAfs5NJHf9AgBJYyVhs2aNy+fb6lCt75ZIhHfbVzZW/mDJBkFpgr+dyq+Clk/Y6DErdxLrD2cDz1fef32WY69XxlZwx6ASlNqQmuhSkWmhlzyIj1tGJdK2gW9mSr8BJHuI7WN8qcO6DjElwkM+c1Lj9FExuVdZW44Wi/FG3YYKxoPXoTieMVucdKx9G1B6mvlpu/jKTnxjyIuPxFfrUgKJH6Hw9ouzGnpCcUTpv+LDhfBlKn40SBjut+F7ebt9wwNhBwIvcArDPOsAIuFLY4JVgS80/+5/DEGpZXzA5v8t62xENpkXGPMWXLna+BNLx1/kr876mRyr7Xu2/s5BBtTMnCENCJXWD7Td7suzpmAoACw+ROvaHX+twD6W3S0NEMGo86sWtiYZFs+33/5km4uUDuwYksShIh8P28E5ibkg1BjXgVDsXK2RODw9K3YwVn1v3DyYDq/23Kr/YWI28UFyLtDBBuyPg++GnorQCB3mMGoLaGSIG3MAaw34JaM33BKiNL8Yqyi2B08guora8Z2P/efXX3UQuVWtoOuBdvE4/a3mKLsBf6tddSqud8xpOMT+tvuVFQwHa/BvU0hGVmfxR7icPUcM8x2SYe/FpQK8Fg4u6Wrx2wisj0jlp5aWk+EXscwQwN5pjXRFtcSzZTTHGKTuzTzYpi6iidTEeFdUKKbjeEV5blnizJnDJiCj2Ns14BS2Z0wVbXH6pIIPsKNWMBbVGqPLpiSxBZvghaLqQPSMu1F/CGRs3zX+29iYAYQTuzqA4/jlX3D4qapgySoE450sHWmJYjcclSRoRAYpIssVaFnmZscs1xvPCBAbLtdHLZ4LtFBacGL0AgRp0jo1PIDoaxv5DrrbLWRsjl',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(740,'waits:-1795424816000000:8','waits:-1795424816000000',1,NULL,'editMessageText','s1.5uL5zfUm.xzMHSSzHWJ1ijoStFZKoywWQAMy4jhWkGBEyOr2z5D2zbOoxTSwe3Pc+j62Zsj+4UxHjTSujEegIYYC/J2BOZuJZMaVlJkGA6qVAOYa/CDnBBB7zsiJDLSl1pJcF+lLvjiCBogE0NZM3MDd7DYsdgNCqe3Ees0Ie7bGJiPlbUhER/aH/LZsVx6PeSlamYSaZWvPeeE0Su2P5BjcsssFjnxiQtFnZtnz8kZ6v0qfUa8EufkeybDzWtl00Otyvps+nb4uFMAwy7IibmFrDhjGzrmZvP7GbffBQfjgAn2zTBk/L9eQfn8yHjogh8rdM1FIz5JJv/q5ikL+UNRNlugFl6aAAIg8nKjwwXjUSML8VFSrX/3+uFakKtQAA5wpJMsnz7U3vf2qVf2ji1SgMMmlkuRkg23U2bom5D/AuokcZsd0aebLEdeTfdPdn+GJrTuQl06TKmZXUYb5lG6h3MV1YwdPhSvbw8azgPQ2dVjTw+x9ZY4fXKpiTxjx8vQ3i88WWot98DFMtRTvT0LTq3BdwBnb0MgX6Q9m01B9UANddmDjxy+KvhFZkQC/V4rRawZIt04rJij3ar8QkpnpfFvMSf0O7w1thramo7iU/1P3thhEG8RDvaV906p1S9wnj4o3ZWuZmUFfVx39nvi0Aw9czzTwdEJK8WEJvx6/t8JBeSUj0FMWfv3L27uhGLSacr3BSDyEpBsBG+TuLTs1AEE8pGAJKjjGkyed24zknaN841/vTs8KW4/rmwYEjarrSLNRHXQIWNh+m5rfy/2go5FlrlQycuAeM8/cI7lhTU/iBdn2sdLuOQ0Oo4oIKkt3CYctJRTuXIFVZlxSEiFUkc/ewGXx9PcskmOzoqCC+Nfgj3YFPwidHwvGkMeZKbf3TmXgp+2XhW5W0Gwh+e8heTuB7iNsRyO0axyhT9HvE4IFgROenl/chzdCamBYwNT639/Fav7/qghHPw3wQGnm0hNXrVri54IrJMQWBygG2uW/Eoua0Z/qr/hAkq4gD39NRMmCtEWWz+tRQswuicPzsLJCk96EI0AYbi5qb7asckZSqQI6A0JgdsUL/NYqmRkwEdd7FhVx4tHGEjpyPGoqd7/l/19gf5ilMaKQnXyPnvWZ56p5A8Omlk3DvhvRyGdgslp4vTMp9fGa/gyp9sHd8eCmhcxA8NN2dpF3NEs0GwSA+pYue/sQQJLaExtflEejeIPunoYYRrcvzqdqZ4lsMpKqHYdkDaQY5P/PXNYHRWTB5b2dyVa6k8rteNzAylxYjp22cIhCWkAJdIeX2CHZe3AAeCkRjJuZq87+RFt0fKU+DZJO9Wt5NvlAEaS2e4McLyS0IKpXDeNSrcP0F+if4xEKZt/EUCjXivoXoqO5ZMIMNTrqYn7R1B7jaltw/oOMi2vOeaeIxX0wj3ofKOOpDFvbAAQYH/3vJdfMyq5jbSNEhSfkIPRbiylEIx9pFaLaufmXUPvoLA0yVD12Bq8oiClxDQ2/OwBlNPWVCaj8TkMsrxlCV3DMxGGNi3Di0sHmmJrpIrMYwxR0sKS6NhOzj6bqttw3hJv6PGG9zJslmpKHJ7nfqciIwzT53aTimNKqRMpz63Vq6pfwf2PwVm8uiSKJ+0Vxfo6ZMO1/RO82YVgZsVFJpdpRR3w7x+ctb9vslQ8ylIQC/r5eyPy26LyuDR2KfXcYC48NHsVZKxMfBkdYLFeFqEKVBcnyQ/EwnccoX0ip5qXd3pp6W9bYAGeAUcfj9qmyMqyCo42PqCzFe5lDuAIGkUUA9kBekizv+TBNsUEGHcr6beXA9sOuaOv/l2KP4nDOXYtYoXM2AfqZJkaWFHNIBFxXdWuyEn/Xo8yh0sIBQgzV7wB8u4YOZG28OcfA2vE7YFlY7Anr2vjioDKd4tgNewHyF/SCBolhcCzYmnZhkax7sfQ6yBEGXQJdR/suxFOqL/zqsTr39vj11Ncs7s4iJNUHCY2rDLQ2n/32hUOO5WxtC/LITgApAfj8oHA+L8oOB81JRXXd6YpWA7iZYCUjZ77KJq6X0rc3UKVgYegi1RwKUj0C4whoONJh3yxZW8lmmHOee02P3TISiYZCMfD/y6f10YJ+WiOELYvJw34ma/W/Q9YECN+Q3M80mYL/V52M3QRY8eQ6F0eKmsD+8GcdjOPw7Ixmo9xXZzztz/MKySeYbtbXeDhkLmBeEgMGz8s6DlHhrz4nEALaRQP1rUSp+3JIV4HqudJJFXAKbX3/M9N1cjGS0kW6Ql5xsudTphPbDrAhE+FWcT+5xywRUC7wFSVqk5S6ikqkxao3YjGWs9sS+mrr+hSD0DVp9J4DXmnLPpQySZ2SwPzaa8u4e7xjazXztKBMW8AwsDm4zkFBjJyU7AOUTsMLpUCZUmSfjsYXZdlqXDhJAJiGr9bMHV6rYX3tetdkJnN6KcgwFzxvmWItyOw1FqOb5chDGmkcr+nNNYgztZeE/ZTJCNU13KmqIByg+5A/wNqE6mS3DukoJFqhudeg4UTYaAuttVxSt3c5uLyezdpEdr7LSR4uKx1r1kqe0yrFNp1mYF0jJmIBSieSb6JId9dk7ttfUuCDkMV9ceIc0EYPXEWytrvDBek2mP7LnP1mwkJ9s7pezAxZood9iMJy7RY05M3u5ZYzOOIVbkAH+4Dp8ql/xCWrWC/M/daL6HRpjCF1TVrYuuWpo+AKlzV4D71tU+y3ddE/UzNn3Id++V1NGqnfhKgKoV2GlVv8Qm0twJ/nXcq1gqFEKcyDMDd4SbpspvZZBgeKYxmewct+MC8YGSnQLk3F752947jmSQK7FcXz53XmEnkZwTIMya6PucdiBa37ahxQM+ktlZMQ32A/8EMTGKPOy+ghb9VlNr6u+HOCIiKyVgTyvnYa6LWvAN+jMjFqU1Fj1C84uOAkoeydgVOOyE5TNtddLO4jtdzUDzZx+8VoKFyPLMnt20fSIE6HwUDw6cU/2EwIiaZ/8gpQHTsIpvIgxNLvnnHdHDlfEu+OtaI2F/0DfIbOJqfVltg8xsUJTuHiEpKaBdeGzVXJk8GhpAx9dhQtKfq5Fn23ghwAIY6dOuQ04/UjX9IfJwSPH8/E7/WUPhWjcKPdKpNwJaaVZ+rl37k+Of5uhR949F6Ku3YVKnZnYWuUZhb6kEmBpXty5ChUywR5GB3sK2c7R6naW75Qsib/BOIbgvaZzwCI5nA5WSLm2SAdSpyy3jnwLOb8wM6r7BbrtQiVjF7jyZQ+SYFozk3pPLTKCVtAqu4OszxX8oH7tYdyZEvW4u+w19v+HrmX07FBS0qA/x9WuK0LR5HaTlG9QJeW/f1c9XBOICrIgBIvJ2X+lwktAhml+vywDH6SU+K2fxxzIU7tlLwGr4fSbc8NjiO7ErDENVpP8q9XRTA4r+PPBkqrkF5mibW8vLrm6+XdzXw0Oug0uoZqnx5YZYEzJ2L9fHskb8nAnyzxdpF+aCtnR+f2/FJAVnCNxf5vW+JwMLQW49iInS0sQerDagwQvacCW2l5g2kB3zZAo4+4BCDvXrMPgAxwRF78d0J2pSu+DZPMwBy7o+aPB4G6T2lju5OE1YqBVg4oG5Fkeca9AyiA5c757b5iFhbp3xCUR1r+SHy595mjtDbLrJhStyT3tUoCWAuHJ6HAqFQHvQSqYLsUKCIa7XglqMqDjYsmANe/C9qBHhnwUzqg7egFgTEIZUHvMP4bg7Q+Y07VaddDD/oIghdqKgzIv0PhVGQzHE6xrDRLjNZ3V4asqM50D19TNM41Z0LvLazKqiOCtv9atWLAdMPWiAlUw2+1czSgzG5a4CphhnaS6pkS4Nu1cMTY8j0Yp1d/ohnUeRRqwgmTcd/OYo6MM3+yQ5YRjJ5r8e7+BpXEbQrubCHHlTMagPtzmEZsdMZF4G8DgErX9gIZucJYyJeusZDsi30Fcx8IVrkJDobz4NBApigHztAuXdreJgFxWhmhAQpNcFlLodkpuNTaosqgMSZ1mohQHy+T4UYWlJJRUKbPrB5CoVOyO33/FFIsoRbZzCzh9K+3NSDoG/dXTFiLH96qaWpeTVTV/ts4mLZUYbuncX5tNZhPE+7dGIWa195up+3kGjdG0RNYFNJv0EMNph+RIJKIVxlLyB/PG0Q0fXyCdpWsuXFyxADBLHePsqIBDDPHIGV/gPDLvGSPnqXBUm34ATv+f8X9WnU+uaQ+T7FjjSEZxsTj3tirwmJJgwfj/TMvHmC8vFRDV5KcgpZ9jvA5FVI2iFzj+mqJAPImuc27rfeMbbVW87dWSD4ygMbfY3rKgpQpHs6amdXiIoX2LAVNvFmIPWARZ6j+Mb9AkguzUSku26nxnVUjLPdOcronHws8rGUWZGcGIyPS3McrMEvvsihvk90Y8v1WDVpRAYkydxHvRwPxMQIwiiMfn7uFI6hEvfuj1c9oYNhydRpKKF3O//sXm6xo6VLQXh61cyhlZRVcKLq+usLzNr/FrdVtZbJRwVKNFGQMhHcds7A==',NULL,NULL,'waits:-1795424816000000',NULL,'waiting_list','s1.5uL5zfUm.BS7G/5GYV7qleRV3uVn2Yy2Tog5UU73OCugTRDcc7C1A8LcH8ufOyKTdw+23ebSRLZsPcQeRlLVnuaqEUYiCQ1ieYoCcTIuXsE+ZcY0JhjQENCNiRfJ9xae+8gVywlY/YeSEUxRBSI8lK6u+JXr7+hQXb+PdWsP7PPuQh7PZmZJhs05j1IYLuLZjUrleNglHV8PzOlHqvpO6nN5sYl9/o4Bp0izRpOp/kynUAg6Gt/JotiYShIKCv+ln7UB+UWnxkBWkSxZlV99gedk8sy0fWNBJDIHbS5BMabEraZIxtjmcV/XrsI7mgh4dnO+1eil7pLPYYJSagfVWzRS+fcguC9HTwUFvh/Z9SIJdKw0DYss59BIXu/s+UQrnttIVLW6Rh2UKPu1+oLrTjpkDhEl6qq4BhLPCquTiQ/YjG19SXOKyx+Wo/WkgDlzkGJd/viFLCJ0QRntr/rreqNWxTO/929BquaeLFCAFteKACW+fa5jiEdUlUXUnkdMCLnCUgZj7XVWgnt4EF2MIlV67sRnGQ8Hfns2pwnh+jqjQ2fISr09lSZA/yGkv9jcMofWAtffF200PhxGzcLwngUSDpPXawDUUiPO4tDp1oL5JCJmkbbrhkej5CzHpfOwjalBFX2IRPdGpfjkO7Tuv53l2RBaCZxLkh02CQZU0nnHsTGvZ9KkivaWJ/FKCrurzckgoCko5JZXrydMCLmKR7qJf9mVrLxnPyT6GFWslvuJzchQ6JyBlXCyxMtDUHtI4ptYH41onBgijvXmSdbw3m1lnnWZ6Z3ICzib+0sCgYSgfg22w0oa5fnayt3BVwcLOJChPJQYzuCk+0e7I57hRAVcXH+3X1n4Mo7Y0pqLafihOO02c3P/OcQZkRoJjU+W4d6VEF28shGDqKU8wvEhMgs11ZIrVigLVGugzXuci6zVkvBx/ubr8nFalrJ2p9RYUNxKnXodTMB1uTfUiTvfxLO1K5AyuUSK6YpWAkj9KBjPRvYVEWGMe9zxKyeRGW4UqYQ2un2gI84+vLo59HkgAw7ElLyAllbfSEEgcHS7MSm4/fLD4Bl740BtdwEv/VzNgtCkI7ik78fmHhQ9EFFqClHn7y33ppMAJKi6UgJSx30mWtR7CzbRH+ksVwP4c8O9bTCeLgpPOjsFZ1Za/3atSP5dnJBgDErklFL3MxXL+7v8QDcFIzC6sKsJExS/ISc3SMXHzMhzwhnYB83doYM2XORDM7IUap+zs8G3tH7I8Ht2zZuQ7WYr74DLlbPUGvefp/B82bG01ukuYvO1rUYGKu6juqFfnaeEiogpQllWKl8OgJvbewz9/reFlf1aG1DNDSB46IAz5tuMIva4g5leNegXDkRvPNd//8Rf/k+k2rWC9P61C8gjGyzsG8186Cbz0SPs4YLECZLtGk2eMicdEU/Nml6JEeJgXJX87+LaZUrfDYomCH1N/mbZVm82207ivbHoKj6B8arS6kcjMUI4quwODLxo8pqGA5CozWX6v5CkCk3qqjqbwACSVexBNY+LPAUMytEnb+gra6+ipnWYLhJQIAyZnrk471jqt4EwA8rcPWUrZLIlDwfzxaiaOt/VlQvgDn0kotC+SWIjqXkhid566hr7yeb6yLb4mek6+aT1t2ty+Ud+RMY1+MsQ4ASq0K//gvaHv2wfj4M+1bfxXQ1Oip+gbbb3YAVjoK0B1T5nHqV2dSbv+G7+WRsD3WnvFuDAWE+2Zaul6Z2i90T42NutyllrOfHGFMhhqrGYya7/xgEZ3pHI9VxZvw1QYtI0dlFVGjiZ46WOunniN+S5KwGCOoonl5luIG/QnEZmCXD6eHECQB2FaCs9hkvHHQnyginuH1pcyJm4qr60CBFAPZ/BXCc6gV/arHaLEsj+EyOvIBANrtO8Qn2DWqc/x+Atz6cXOchJrSA364IOQDLbmVPUwxbLQ3O2N5unWlua0x5CDhy5fbUA2bEEk3upmiWzVcLf0aWow1RrJozMieF/9t67AJJzfM52HHCNVsgQFJCMQ+leEGDZVQgMEaYxGkjkmGVNaHP6YuLckzvoU90FaFCNk3bsn8cRv83O09aqc99LKyOrCulTz4EawzpJpVQanYrZhnVUMRh8giw6pP7zbxDtpGZEGYKp7JBGsVkF6mdKey7pn66C0x0CCaQJ/GFdKeyuoApB1txbc7WqDuJvX5pUp9yPiyqsMlHa0PESatlqZ8z9kXzxBJClzAeMCYwiO9aaphYqW9WnPZljrJAS84jsrhbZhNTbdkx//AMgMKGpYHAI4ZW0aeJo0MiCuOhvq+LM2w7DQFqGQKzD9xjnFg1trMd3qMdNeFVIijO24ZhjXjwr+tivVRD6ZLIw+DojxnXxCiL+FH2Ag7lrwhFFFYnL4TuKYOltr3WZINVxrW6Bin9bG9530vjXTee+t2sGOkcKl7b30wSh1StwIDfBwU2B5ukWaFGvpgoLu92dYvLdgE7BlEPzut5ERODfjDG0PW5HTm7KWd873HkXcsVVvMJOM0mXKO4/Nx+mdjcW99+Sa2tavxH0Sp5hLMKPzvH8swxMzKRrtwT+Dl4xdbSDf4WwMjm9xrfOFjQoah8zxJbKVxJdVYuuGcy6/PqD6UdkDtopTrO0Iih+IBAVIw8q2pD3rXbBPRXe8Omc+tHKemlOn39HeVAxnBI5KvD9jGr3efXP4LYNKJujfitwtH1SeFg8GOx1qU3Cd2xi4YWBq6VERzRPAF59TeeiOgeZhmVKQsHxrRcYgJuLpG7B4B8fAEbwx4HbqwRdtmiYtSotpve1IFpzPCcLY4vEXleZLheY29pA4doMfBU3lZ8derc+MIm6/h4wF9+C3oMOWbPyDfSu3emS21XwgowHk/pJP/rLTU2xJN7ElxzId8CP4AMyV670pAx3XnBP9mMoQ2yNToE+svE81K2c4rNSxyYG6ByS+mtV6BahuJDGEGQVFMkPgEiR0ZNC78V7z3R6F7KrOt7Z7uhkUOX5+tvX7PFj3V9Vdwp6bk0nlFRdNoThps/T1iWE1kLbFGKMkQb8tMk8Ai/N+29NxvggCNnPrn5adtzmrcHswL1rWD259xbLEWquLdTNqiX6mhh3fRy0R206YffRFDgu7MGX6yGt4xVc7vGrQvScpjh4a0mMvj83gsI8YPmtACe3EsAGC9I/09rvfG2DI9qdpNSl+tQC8iSrljwqVp+vNC3zU0jySVA75i8ggNk4UIoUO44GB5ISXj82OsIvF+ZZD7+NkC6hEn28zHPWLlS20KbHcorUsTHZBHqgv1z7NgOWdlEVNXhjCs5Z6jetx9GDCqijjAkteVRy0rJ+69xye3TNSHxTaLme2ToJl62mQKrWqbwph2ceOczbNNWET4Zrcu1e0zcpKpXxam9XrBkLi4CfL0f6UHjznqs8kE/ID3brfk7+PhldyF7ti0roVlP4c3tGq1U3n+W379Jk3Xhcs26nhVqbCh9jbvhWWAWJfuOw7MVrGk7TMze5MYB1tJOAaYXr/fUwhQ0NUQm6Lib0obd5SpYG3NwUsN6IyRWHE/p76naqCLDRM229mPcEv6AQIl1nN3pNJXFocoh6IVp/x60yo3ZcVTG6BwBCC3GYxaz3Z9UYYlpVzoF6ZGF1QdlR/IUs3Yjx22OKNA3u6CBG33O/KnXo0ip1yUTKcgL6diFEicySsK4ftc7/cXstCj22nW7rFlDOhdA+LBOALE+DEezWCY5CjA6BEak2+cKCbJLn1TLigZJngFA1I/t7nfNsCkY0boj2QUna4wWmtSuD50G2zyKJXEOj7Bfcl2rH+KDSuhwVGn/9kYPFhUfRs2KCb3i1rRGtwuemEfXAhln0TTdDsOvPFooDoDaT26xRD6ZMAVaPPnycCHsf0OQgwEk2PFjDQrLfiqcB6l0h0pumZcmIzKMneT+IZ9Pd+6delv7r6CsF61NyS3VWnD6HzIBORMC/f9Sp3TGkgBiVgkGbo2RS60iQcsyfHCnL7Ey/ELWh9CG0qpKh9078Sl6kl/dz2dQTMg0MVrVswu/e53cAUkBZcny+wt701H5Cz82mqQe21+CvGzlwoZXzUS+awTRI4eXHg5iLd9MskU5n3PosUBBfhoci9nNweOCaE3vxATN6Dks63sIiY/E185DHiVptJ4oWvDMYYhltpbu2Ab4OAJQf5OFPRgrOhAN6E6LabMtEBEVCjq/EJBb2OKHR6KqzShQdjChDeOx2asKpaKTd2j4tTfJJfAVAy2DBQ3pCLAEEsOQHmUlEKhlnOwccn23K3JycvTmJEUEEGt6Zh7K0nuB1XbFiX7+ZNW7K6gBfDqrWTryt8n5vFaw1jVAHnUT0QMPRHHOb57Ak2/RexWoKE3sPXZWhsJI/OTYDdDRG2aZaXG7sq+mOXmoKK/6p2r2zNClGclhdLKWnYDigltCFnKeCFQBlWkac4cZp3aRFzMFI=',0,NULL,1795428340000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(741,'desk:22:347714217:R7','said:22',5,NULL,'sendMessage','s1.5uL5zfUm.c5pIjnui1Q8X/RjxsfRidyGlc//1i5z6GMByjHzXXtTYlccA8M17Q4UvJMoVrhYUmlQk9jblk1k94r/UViMcvZVlrnadYDf1k1Jy9htwu5GlFZyloBjruXIVOrc0kayKfIQ61NahtcxoI1uRTd3gcO4/W4B32aHss78q3gRGBmbMKp0pe6MTOChEewl5zJ2UW4D/F6SNgUjL86xC0nd4tkYdUiBYiD/XIU/F0niQwMnBBIe6qPmqh4OIz68qB5eje1XLb9znMuup/hTbMzKTZlAczkOoiaB+Bq432bKWRSxz9m99pUL2lZNMbsg9IxSdsmsjLTmpaG0eCZE7LbHt/FPmGRbyIJxq1dAHIU0lNOaAoi8zrzA34u01/hF/c17b4AURL6O64yPFSMRLye/U6A77O0cno8tQJL9xt3jZrpPhlToWsiLr71n9J65Y45bWYD1Jtaz06Uk9DsZh9Nbvc0tVzFv3tLIRFIWww4/U/2/XxCeYpVJIttIsicr5oEceYjFojdKmMN7kWZQTdBtKgV8fxxX7Dg1GcgcX6CTeig==',22,NULL,NULL,'alert:22:1',NULL,'s1.5uL5zfUm.snUK7VckCQ+N0y8hQBnPsgpdh/V+stxETrnsI83MQB4Irm9/Q8GyHuKN3eT0cm1iapGVXV8r3EIfb37gNS1o+nQbgFCum0V7H5K+H1iRj6hXZhFNFqHO2KJazZc7doPBetdPygGkNWoqFbFZYzZ+z3wcPLZEjl3FHYkWw4zNWT5GoeD8bABnd5lli7dHnPNzuj2Ix86qkwe2FJBN4ow9zPIejlNzfuJvm7j920E9sSMbv4F4sjnfevVOhQAEjHSSX556OtxxDdi16mPbmSVB2W0JW1+K44XFA6f2UtQrpDAkTW3rA5wC/gHNF86YZXNScN34qkYunikRgTdMe3t4UWusdpB0IdXC+N9rFmw4st8CgcqIpqaJY5VNQ8ABa5Ls2dqa8qDO1d57NrEAUrnP/YVt1JgO3gIqiy1afZUPyJPR04t3AR08lDzyLpVl8fQfhP68svRzKzB+Qg0F1g6BzUNKe1ArD1aZNT2SB3L2TAJaau9FR7CzTH0BTkenUaarT8argnFdhQyCO73M9yTmJh9ZLMS9TbBmbcmbS2U=',0,NULL,1795428341000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(742,'alert:24:1:347714218','lead:24',4,NULL,'editMessageText','s1.5uL5zfUm.xrL+cb60CTQiQqf4lFSBSSgdNAGlIwNvSPASea6Hqlg9o1uBltj7xNqYJVQ0OGUWls4GXZ6EM8Ba4dmZgzI8IwmmKvq9yllAR48wx4OS0nmXyi94FBeALTPbxTIoVnMa5zM2nNITTcA3wYWkEQZXJ9xp2QKPoKsFc9fyJCInXtaajPBsd9LUz4SKd5asZc3KzQWefPJ9Bxuy5iEARuXoyLDmCi4HXDUz4+LGwKC9jpGGEeMLLfbS/q8kP4i0bTN4O97XKyuDlNVRxFCgzpqfatAfNZiMkleFBeSYjoy1RQaJ6IFqU4MyiuJgZvnBRNWHvvnxLr4ZGeOECMDd4XgU5aNnPHznDapx75jxo58UGHkjBitBvFtTD322ivNzDdx7BmR6KF2RrA2IrlICNrizXLpwczu8+O8degXfWbRmAtaC1EjZ3EtIaz/cNzG13NUZR88Jc3mxqW+Dl7202I1luvBgWsUs27ue6SCiDnyMKVK3tU4NWsmBny354TpvoRGjZqtRygCD0N8PDTP3qDk/g7nXUeKQwtq0X0vOpx59D82ZcuzzUHb6KieBspXgRGgKCI+yhvT88Q90XtZsKR09UOjpIXo/qcXb0XTHXr3djMNgmpriK2WXAxTNl5UZ1G3zO4/MXz32Fx7Gi6qmRpyGitDnbHisvBblBiCvNFXH1+fXBcDP28Fh5F90AdySLQ0RdHLAXSrCxyRbjNa3v57DnH16QRXEtyBtrz0oyzcgG9RVhfa1tL8OqQNhwgs7uaY38IKdldCwYDr1kRtGsgoffnFnal+vMN0jYX+wxKsJEU4W+mI2GcI2eYax8KUempThJChqONxz/L4ZMzrZwd2preFznXkgDIaCUj2ze1RLRFUDP/WPXQaqOFYjs5kRgEaswiN7kihU4YCd91Xcho4wqjitblN7jJ3k1O1BowlQEupTeXQZvskSgF0iKLrb+5erh3oPJjGAskkDGdUMky+AE3iNAe7Ldv+PzS9V04lI8Z2B7Jpmz0YORMH+ErXqYHd0fNF7Ffu2V4cPhLaNX4No5wGXbvIVrz9pAeQLoc36RmJQEO/trVYHeeao5ftk2b3SeNU5dv8KAWmzdKclGnQQeTgJUzl77oQYNDDj7nPJkqED9HE88Gse9QS78xXQ7NfizH95UEX273HmX1RfQk5WBaVdwUj4QH/uzUn+53jlCtIDbjY6eCISJ47HVyS+wc170akj4JJ6YIGor3s2Kx6ns3MoVc6ognGYy22dHQqmLPsZ3kLUjr0dxqDsbzik1clM9Qw3yXRBPdDqK522cnPliDTBAxoWvwaZ716jsGDYmVYqlvmNZWgLiI6T9EOcSFTofbcFGf4DKNHNWmynOa2MiK3K',24,NULL,'alert:24:1',NULL,'card','s1.5uL5zfUm.vhi1Q+azYuJUdtTkh2K5gRtoR4AwZ8lKUlTrJZlQDYgx30YGalxILigM/7wTktgUoaUx29QaH390DasitaLhZd3TbDFZHt5jYiwBW2kvCqlZALoSSHZZtQBu4mMd6zi4nxHSSgF2TjcEftvgNdZPmb4XX/0Tsj3RUpNIcRybIumLrW0p3skTB12xccn7UoDD2utcmwFEc38tqB53eTs9+KgfHfhfYSUUa4JVOIMXIz7hAcRfVpg6JlXMdUWyywIWYSRa4lADUNNm5DYLOI80fQFdr9Dlxvb5oN8JGA5ZVJfmSSB7QbQOylxq7nEbFOz+NqlybHJsubEkteESir3vpJ9LLN/1sv9T7YBHKglzmMfK+qbhoSzEyXm2wsp7Ig0nc5UaAES2Ymdp//PScJkjV6QA7JYXsSZWlRJiXIVJf3G5lNS+s231hlNf8rRUuIvC1UrBW92PZGeXcAW34xjtZgqodUZTL70vpyVHG1M/dqulWXKfORORu7Q1FH/fGl17nJbRNi15fDcHJkFXfBOGfnb1eRVCifpt9mOIt/lMGC1oC/iKuGo98NyLiRVcxuqFkVuzKe04oVh0mL9i9yPmWX7WNCFvNbm0AK1VGE258Oy+rsxEKvqQM1f+WznLAOVih1L1fqq7/zShGZuivCEC2NaOx/GVfVfg+s5Qk/Ywu84wp4i6WNSRGD0BYz0vumnVFy9Bc+RUQTSML3dkQ/uDIENGf2jONNKoPVbBF9StU2QeZ5BQ50NgF/kzBxxU4ToARw725N17VFiDMbvqWb5DiTy8lBVIZxmnjJUt8XxXkSQJvLBe51GrdYXwgE7ek420Z7u/tqNXEehhghEYtJQ3a4z2sFSqFiPH7xB002IHerBYJN9O0i06aaTaHcpzu+bNY/k8Ntxfxx1Y7Wzz1NkkbgE2CBDrwxCxr6S13ImxlLh+Zd+Iz6XCP2jphSBPRkWDNDBCB/S5tepgd17LgzeLLShyZ1Z9fJ6zl4hstDQRKnQzmFjGPD0/gB15uLhEI6PXD8Ey60Q5/K7SUWd5uILabXr+UTz2pwqES3rjhFIh/QbodXVUHQ/veEK+G7UgKXITUqjmuoNcsLLbXBBQz/1wyw2zh3lYR0IZiHfMuvvMdBHg0Tx2j1+FQgeV5wASoirVVeQr7iePqZuMJw2QAnczPpHeSvfw2824a2c9MCdlZZOJVs75w1IVcxWE9Bid+QzN99r1hZ9782eJ0zulRPoMO6eanrmtruhNND3IYMQsEp9AHM/6p6dX7G2O2mNMeMhn1tWM/dBhhREVabYXfQR08PrL7x/7t/2vKpsmf7yOzB6YKEg+FtviT/OOB+BWEnyxRklR+mMexnFyTeFxQq1dQ3f/URN7Gx07BVX7TDqIZE/7iL+rcC1OgXMp+WdgBCwdYxFv2n5BCuuh28yqCTGsWPTudwSL/QVB7759mPFcufxiuojf6SG5UXG5pKPgMBHiBwKgbwXxS36VMEUtkS+pvekceOiRNcJAG37ikSbiBujXYqKAA36s6oe8SsBVpvAaxXL/aIOA2sTpP0d4MtYleEyEcAEdfUlUVGddbsvgvzvVBhFDbWOX4Ecc/Nsf3DfB+agT9ELnw0ybf0y5T69HLQq0V6b0wiFdAerMJgd37crKpsD8TaShDQ2WtIG88VHgpbKjxKE3QUKqK4VWfLbZzZ+/ebwF784yy6n6CHA8vJvuI1kMjqRg8oDX/KR3TQqdkFyQuT73qJmdpONTp+R+uB9L8Ec9IDewh2yZxGD4TS1lCgr/+ibOQ8qa2ZMHBD262/K+2oiBuBL1N21nL9m3/2wTEe0Crh/9boJyzto04RrfiyDL+zHcvpcnRlFRAOROyD5li8xB288KaKEYEA/4VW9pvtXzXh5TlrlCpTfcY+XilL5lGglqR8H3maOlnzXpsYObbOBZHAAmCh4LHT6HIlMDyt8wS3V5xh70Xw9+Ecf1c+lwm/4rd/iqPQ9idYDVRttyozvI6XDExR/5XWAmAxO+GbzyZ/upraIW+HU5i7IcQLoMjUH5ehdiNssMpuNgqXnpb/siAlOu51aLS394Lh8jXJJ1Rh82J1JVFVU9jKK47/jBYaeE5FRg87JeX4434EejEstMx4p+PmBW8Pkk3yIBM0wm9ODBNPbe1O4tyFNNscjzXocJ+mawnlumNWIwBkC1ko2KCAtAYz6u3AXQo49F5MePQAlHIwsp2Zhk4tcZ8tdLzVP8dPC8aEfz02kRUIKe+d6PkbpAIVtadR3MBGd7zP0Msc8IZzz+vp4gII4ruitIz9ue5BV5UmS/xp6ZdXq4lrw1rVENBMvGjYTjrVvlMNye0K9kBEWOkr3/TOsA38aldzlbkG8NJUyJ0boybc/8E56+RpdoUk6b1Hbc4BXZG+PqrXDXBVrGMrnr1l53Hpe0uildVYDIzWsJa+FW8Az1DfYY4bBMgJ5uGEMqUubWMh0o6glrAJTkmLXJw7fXIO60UkjKo90didX0CG4Metd+iBTF860TEQcMqGd3iBxIxoBM8+dF6qGwucK0Bv4yCDwAsoIZXu2mxuX7mncM9Z+QXfvJT6MSHmrFECIWvOgxTIIvqMPIH5bZF1Ly+oyU73Y6yXQ4fYpdIwbd9yIGB8T3W2gRflrAJwOCME6s18ydSp+vKGIc9WSH5w==',0,NULL,1795428342000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(743,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.6nDqTmyrlMSJFnatJOgVXWnACosPM/A7cHL62DJnVo4I6lvRWSxPbWYDr4Hj4ZLyu2sxjUr1dWUn/scTS17XHDdGnsU8zUgRecGE5OnwyRMfwh1yUq96MX7oPYOzl5Xx8VyuNWU+Hj+9JO2ymna8H5dmroXo52PDZjbYI9syAB9vgZWBhZ4jsJj9/J5t+I28NwjADo5H/9ka8VEYucjqao8eo83Fmu61zpFdY/ScFGxWAGPNv+vWseriNZ09q2STpxsITuGmIyd773Rs4kiUytofHOeS3tzohaahJ88DM0gkA5BLeY1ZyBcDKnzMKsQP12Mrx9twqRvofo7oCRraD5O83HhCEKyjz74cv0uV6Bn+bSfuXM2x3Edr2uf6Witz26ofNs3Oro4gYKFcHViyzj5A5tMzu3yRFABvWm6NQH+tnxUPFtYMhCKKT+D2+IBCjQQwFiHxMZ/f0lGemnT39aJiI34L35XJHxgfJv0R/6D+Qn/jfWJII1p9ZjWoaqWpOYNvuB4DMYB3CuA50p9nrtQZPfbO0MaMktJQy6KlQdjvpz5AZ6koMYiB9EqpNc3OsVfrwDOMkLDyfsJnznSfZgYTXyk4562bJ0j5j6+eavah7FN/b4Bo5dB4Aff2sGqIHTjGIPusz6xlNzkiIT+z/oJpKxawJnZ1/R6bz5hP1zvRqd8XRE26Q750z5HNC2aPGZL4TDbtCn3IHdu0mYkzL8thHBj62hFd42fD90jMScGbsC43eWCZ4Q3CyXNln1tr/sYD/wY/siZGgFCvUwseRJuI4sA6z4FxW5jVsaZddvxFMrB2nmn4bD9pMWJZsAxRs97g9UPbmog7nQ4PubM014vRPnPOEHMzojAHetvA70lyovjuQEIIaxZ8JB4g3Aj1qThP619PWvN7E8pM8JnFsy4Tp4eK9jbHfyrKOfUX1uBEJA1PGkFj+v1qy10d35T6p9tAwZWXfY0PXd74bYI3t/cUdSUXe0Ysbrg8d/rvK1wkXmMS/aMUF4l7V7JXUi82c8hEgFaP7uJL4XJ2H/iR2Lp6jl1KQFgSfmZleFXTzK6qwxagTBtXccbDotk5G85SuHNLAwTYrnuo9LblxPg3NR1q+jWwcQSNBNxnhpXbBBY2lv3pG1HgiiCPTX6Lx+ay1lyaQDX2mSdBYGtzJ62mryjVOPd5hVJpjfD1qWT/ZN/H/fcHJ1jg0QRpUgT0fEfFtbJXKFHD2dPcNTtUdmeEyCWTx61SHB7FZ5WHrkki6Az2jZou8B+PgrLHC+kKAJ4ULezxO7WAHGJqH/dFihKTIX/j+zkSX/mSqUFPhuJkliMYeGuexSisHvuSvEPycpuNI4FVtDXuzyFh9WAOXOICbTii8Rjefi/ct2IIu//nJFZDOEhNodryC7qTbaxHA/Gpgmc+IuNHQhwePceeAaW6Png8fdNWH25rcOYJEGQ4e5XqbJ1W/rUbxwn2WWIuEJgfEkh6tIjRPvjnc8U4pS30dHnxfe+Fmt/EKuOBkBw6JeHcqjIZJflb1UEv2vW4u2jR/tYij7ali4hpsrEZGyRERJ1zqpj9LFX/6rJ/ec67QTxQqktG+GzMDu3qJrSlLHLIoz8dytTkCmewAq4GA+I7/9SLvcz99Tpkw/W/SIjed4IZIZSQ5tnU1S/Bx2zDG79B5q56/urb1sk07uRZPG8g/hG5+2PUZp27UaVANF2mtmcVk41RyG9BsjaDgDtMnXbjZnLLmK1KdifM8JQIWsOwiY2cRrNaRVaVhIjTo2ShuP3MhLdTHroqnOAOB4vp1QaSS1yNlZy7+/HuSpgEVO84y/ai6GVE3s9dnNr0V3mhW/dvtNgoZNykVvG55VRGWIvejHmdv3vhi50r/RnuapRIX9c0V65TDfaA3p5/VgNHzDE8hW1gtI5s7wfmqLQuvY0NOhCRfgM/x55UkoMxdh0wkdtcpKGfM/dITmPatRuV2/tPJybDg74yU25D5u2PaDvC8a2S9MujbKqx1BrqMCqg2jf7RBPyavBgswYjFEH6H8K2vcPjBmtgA21WNtiKYEPTVDQrIyGPQbXvsFWaY3X139nHyYG/KOMkqbppmblgqmaUogBD42wBwF419Dka2Wvu4J12XJU3Hj+rdRjWLFvD4kI+epfSwkEkybfwokn1FV8d13Fzss+Ms80BnHkJQ84e+AEZ7NEr9svEwTXjwxlMlugMLos5hLCy8SjJbaU5Kqf4vomvpS8fESVUnThTGOdzO+tk45BHoyh2Q3Sp6U/3LJse65KncZ2CoZDPiUtqHvDcq/s+BJqb',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(744,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.a7kXFe6bDNjL8KsJotp5VoQjMZkXJp2DQpS1oj2zXM9KRm0gHiq3FXZJXAlJD85Ag2XS5ytoOgpDu+JnPoQq3QOqkkonQP6CFiwAd7z4fmQr6Au3EDrOiYWt2g8MDcS593dIT9iR44V7h0TciUeoIDuQjHkxmZve3inSrzQIXFMk6NS+qzR6BKixrbCGzq6qXZT00tZA7G5Kv9rV75VQ2oDmvp+9IUAueHg7B+nh5YDN4oz3dVJ5OFujYkMcxJJs1hmC3CM3MnoXE7H2faWDnFbh4nSPvZh3j/l3SY8wwjtLVcUDLtvqZncoKI3e7NoijGcCQUzj6VdVzdibEZyRc3Wi237LJx1DIXOlmE3AaceY8POlUZ961wN3hfecKjmRERcIrpx3cAE5edR6lMeG+WPeq2qSNwsVXkzDXAWexIBFwmuYlsBQT3kNmpbtzG4cJZNpk46GFRGFaj/oGvaqf7TPHDSmyU+WQIWVT1xqZYXMK5CMkiwNfZoGd0VLROwCSzsTW2z7osENKpvfG2SpIBLKPyd+z9gnIVWplguq8M+FaNrA2e/V+0UUt7FpyV8HKgnQfzqY2ryuPEzMod3Y2vxm7/q4W5yxHCL7ZvkATu3emeJCfCQSQPzM46wNIPNiC7KAcl53lHgTzhrz80zQWxElcD9+jD4nMaERB2zolp2KURwQTkcV742ScFqc+cX5bLV973v2FerPLoXN09Kyp2YGohKxbvYVyY5sMAp6Q6rIdzJ5a2tWWZCvZzgh1lHsrNjUHM7vWnTjVtWaiugdAEjDKoYHcUTtMfKBOwslX5ekPSiybD8Z/HNOr9PVFScTDBfOaGwCNjil3xOznoaUBenpEaX6hC9kxn1Pv0cykLaUKRYBQa+7xiAulkFnoji2vz5oToY43BlwYoGJpzr4f+x7mBjTVySvRCebdd914N9k2/1veWCUjd91SXQZSJ7n9Esk1F/ucFHao3maxJxoj3td/ZLjuKfnIU19rhfhK8TZGbl3jq0zb6TuUZLNXdUIgDWY/1suo8hlTYU2FQ1/EJJhayMl2wibRl0uBOI0YYWV/tKUhIEb30YqNwy1xIm1gvxFPe4Z2W0RK4AoVeRRPDtpr/koyG5hMoER3YqDP0AwSsqRJTe0IPiLI5heTnYQrfR8IB5qr9ISwTJ0wQSk1jhirY+dnqxNpo/ldOVrqDHqSeyxIUyuCl88VYREjOQnk5t0xMVNPlInyCUSA0LOpLIOMYJ3BE1piNAcpT9tNpwKFwla2SayKprhd0C3C5mcka2HAk1AkqRdH79aPyjPDCN7PtZi1lU1uomytLnw1TzMU1jr2ttZdYwdG//6w78ezpReh0d0XVR6KjhqjlCacaNXT8q3cnvZaTXYj5La+v9rE5SUAXRj7AXKd0XjvN8bQM49Lk+GdeZQzYMWqYHH5e432L0G7AvVMITR96GWreV0t2XB9Z2cFVz7s61Am6lRuFkFgar6xZXTqJUzh661Cp5Twv7Ek4EAMirgl7FRGicH1O9EifNgKVNXP1fuCqTHUlYwjr36JaLkM08ErE4AtpNQ2OqN2MAQMMadjwet9rBm/rLP+FCSvuZ+5Mmc+1ZqJCTp+UI3sLYUxG80zWVUPAi0m5gj3bEdvNUlc3IXFLsLHLSs9gde1CvVRol53LB7HhpMU1h7JwbmsPFCUULbgWFIBUQfTYXrQZzPUj7Bwq3qFYGGyRoIrPvbDJaktP94L4u867gFKseu/KVODWOTipOIOIyFlhKxyqMt6S/zT3WfDG3tIEFDf549L8EEI/ZFycYs3nGYdyLmr0IwdW9VxmLKZtBsQE/zNQfyxLctXK9c0X+QjE00vM0AzMod43PNquUQuv6ZCnuuI4p7kORTodMBjzyiHRxHpP5vT13JFrVomUfQbsyVQ5wOmxtyzM7eFhN+frFUbdPt/aUVuBbvd6quRNOCnGObEWRIKvpGDiCsEdwlHxs4SFxzBhZLu13+UhsJFsUl933FDE6KIgDn+g+DGn+jx5hDxkYmHNYnfFJmmE+IFbPYsgxy3XLcuXE0GS3sb+EUY5Azy9F7znFTaeBwGB544CdUMe0cGRNRXVUGP7K1WKBLfLxtFORD6goD7gB62wrh/T7t5p/X5T+3ZiTl1cM0AAwhfyi4Xxt1t294x0ksQixxokRXUiycaBO2CSQew59omIs0A/CprqpiXL9gIgylYayLhUlMPBPDqenNxwRQF3vDZNmmNcbbW3DoEnC+NQqnSHegtNP5Hk8k7qTADfk3xnHUy28wazfu2zU0wbGSkcvkvyZCg1Lfqy5lRGi14NjckssrQJgs',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(745,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.HT5iyly4FMknuLMaamE6gwMzD4+8u4o4O2O7qNYgdp1Yja1jUKKCyB+JuOZHWXf6uXOqNm9ps0Kg/bpmk9er9+DARHxIUOc0BgJVvpTWitMBLcdjA13eFEra5khYClJdHjLXBDh4wbIUQfW7vzweN4Gs1Mx7yRqCzfgobqBv2R6F2ridn3KgekbqWAwSXKREGJ/IkKDXnSozKFlu19EWsdiIRi+C/YF9Yf4LYe1OTe/bP345jx9vZfaWG4lpuV+dCxXIdj9zYQHrigBs4W7U1/aO03aSYZSSY88/9Fg13ZBrm9/B0vZWsxSCi4h+o9vWx68v6gqzcUdbU5+b9Q9Z/F6vDnKusswzax5WR2giQauh5Jx02AiQS4LifYAyhkvuXKHDJxEiY+4TOtuhJyytDroLLLO64WJZyKD9ZQmh9rW/k4n5twN2OFUjNyre+ol/mmn48clM6ttAd5P+W1RTo9JG6aOhWIxZE5FEqD5ZEtEDuZZe+4QeqqeOgnaWUOA9d8QsL7YPmMOJrOp8mK4/iJDPvcKRlcwC88O2joJqde5Ri3DDiQ5wDCpnMxQEl07F8y0d6Lbk6ulaNHmV0nnbaLbp6ux1P+Of8uXlwvvNk+qI33vSISEL/wsMCG93ad9fCJp9aHhf+oXAJtfAHYad7WxGLFFLe7xxmRHb3JTZ8F6mTeE8BWISbCrJhZ4sz36r4jh1dWjaxoiCk1OzQ4yGfDj0QucUHDA+h3R/fQHgCFFWmx4+9fyYeBmPiZk7nNBJ2KrwXrUR/+D5r0Mbe+2ehs6Lpx9kWdmTsBODGClNeIYBmdu7ynKaNCGL4nI/R7RyyeCXU099uHRJSHPWJbg6U0EYjuEVvq5MshglAan4tB3/oaSjIkzALe1CZtNAbeLXCoRYnH6vARM2Jiomy2BB7Wjl9RhtCt7kX0x36gluRQRsGEWX7VPmYIPEGYd2zWyvzVzuqz8+2akYRFCSWwiKJPN8ZqZD1/yk+cFaELz0A76VsRKz5kUcQ5nYXUmwJJDtd5ekadE0vKuUj+L/sDDPLtR7WyCIaQSVbYN+Gm3SKQkOwW4gogfilp6/6+OSxVydG+NJs3zOn78m29iUwpqezZW3io5uL6FqJMrlKf1Nx0WwTO9eP/tz1Q9n+MT/eDBEjNF0XUkPEGJenlziaczhm3sksS28dV+ukfTDvAFI+paWgLzdA7W7HtJBrvYv6e7iLZG8/OItTUhUVck0Caple3PQ8yLa9LPRSkV2/dXnFnJoSdHOl+iN/YKkAxuNGWLTGiMx+vcglk81nNNioqrW41JOgrPdBFQ4MfUMt3YiYFQEGGsnkFdLBhb4SvhtxxW8voiJzH5FF3jzBqLEp2Do7BhyixUs2651wGm3Y2njS/oK3LMIY0NKAjp4XQ2l77mWTl/3GyR2mtVPp0xWN7gZt+5Qf+FFmsClNfHNGY34Jak+LOPDuX8QKF35Voc/kWC2/C+O9C6vLNc7G7fW7lanx+anbFCVvdmfXFhC2rVk2QQr8ele5P90cdp3yX4jXAuhjMDmyPg+YUlEjHdQKAuXfJwwum5W58LLqgoWt4YS3s6Hv1j2XtKwcWU+8caCfhPRZnssvT1mSxvHUECyfNc4KmrHdahnHVFdHBFj/p1K2HBUi63ybQ/Js45Xgo/BgYYtQ/WxH+OR0Ny1hs3XufNsZeVyagC8JJRuJDGglg4ZkUyOzB2BC4nkTSaYRp1bbJtAQKKCASVDmR6Qjg0zB+6LSM3z2I8+SmWnPdhdBzpOnrvUuqB/3YDf9K3OvAWtFnBR',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(752,'u347714219:trouble','chat:5100081405',1,5100081405,'sendMessage','s1.5uL5zfUm.CZD6mJFpL2Oz+rfa8yw0JFoO/iG22zo/cP8uc4qFvHBj9YAiJLsFuxXr7IGVr5/qO0MgTVzMXXXsJvmIGqlWCoQ8hCioZUxRlfVKoTpGYeRz3eHuuAc7Kc0HHqp3HbWh2UqNkYJMpTc6c9MODUwmuXO5',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.s75uFl8KrU0nhNunIVN/CxSlP0zpzMr1JgSzIKxV2YyDF21wrZRb0K6U/lZ9W+59GnEwsbMPk79pvKKb3woJFOBgNmZK1t09+1CZz2tanqM7B1yG882sH5YTiqKexS95OLoDpQ==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "rounds" VALUES(7,7,1,2,'alert','won',0,5100002038,1793696431000000,1793696431000000,1793696731000000,1793696432000000,1793696438000000,5100001122,'closing',1793696438000000,'won',NULL,5100001122,'[5100002038]','[]',739923,NULL,1000000,7000000,NULL,NULL,NULL,'{"deals":1,"held_since":"2026-11-03T09:00:32Z","promised":"2026-11-03T14:30:00Z"}');
INSERT INTO "rounds" VALUES(8,9,1,2,'alert','new',1,NULL,1794218600000000,1794218600000000,1794218900000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739929,NULL,NULL,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-09T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(9,10,1,6,'alert','contacted',1,5100002038,1794980752000000,1794980752000000,1794981052000000,1794980756000000,1794980760000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_asked":true,"held_since":"2026-11-18T05:45:56Z","last_word":"2026-11-18T07:49:28Z","near_said":true,"promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T07:49:28Z"}');
INSERT INTO "rounds" VALUES(10,11,1,6,'alert','contacted',1,5100002038,1794980768000000,1794980768000000,1794981068000000,1794980772000000,1794980776000000,5100002038,'no_answer',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_asked":true,"held_since":"2026-11-18T05:46:12Z","last_word":"2026-11-18T05:46:20Z","missed_said":true,"near_said":true,"promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T07:49:32Z"}');
INSERT INTO "rounds" VALUES(11,12,1,2,'alert','meeting',1,5100002038,1794980784000000,1794980784000000,1794981084000000,1794980788000000,1794980792000000,5100002038,'meeting',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:46:28Z","last_word":"2026-11-18T05:46:32Z","meeting":"2026-12-05T07:00:00Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(12,13,1,3,'alert','contacted',1,5100002038,1794980796000000,1794980796000000,1794981096000000,1794980800000000,1794980804000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:46:40Z","last_word":"2026-11-18T05:46:44Z","promised":"2026-11-18T14:30:00Z","snoozed":"2026-12-19T05:30:00Z"}');
INSERT INTO "rounds" VALUES(13,14,1,6,'alert','contacted',1,5100002038,1794980812000000,1794980812000000,1794981112000000,1794980816000000,1794980820000000,5100002038,'call',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"answer_pings":2,"held_since":"2026-11-18T05:47:08Z","last_word":"2026-11-18T05:47:00Z","ping":"answer","promised":"2026-11-18T14:30:00Z","step_ended":"2026-11-18T05:47:08Z","waits_since":"2026-11-18T05:47:08Z"}');
INSERT INTO "rounds" VALUES(14,15,1,3,'alert','won',0,5100002038,1794980832000000,1794980832000000,1794981132000000,1794980836000000,1794980840000000,5100002038,'call',1794980844000000,'won',NULL,5100002038,'[5100002038]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"deals":1,"held_since":"2026-11-18T05:47:16Z","last_word":"2026-11-18T05:47:20Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(15,16,1,2,'alert','won',0,5100002038,1794980856000000,1794980856000000,1794981156000000,1794980860000000,1794980860000000,5100002038,'closing',1794980860000000,'won',NULL,5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"deals":2,"held_since":"2026-11-18T05:47:40Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(16,17,1,2,'alert','contacted',1,5100002038,1794980876000000,1794980876000000,1794981176000000,1794980880000000,1794980880000000,5100002038,'closing',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:48:08Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(17,18,1,2,'alert','contacted',1,5100002038,1794980896000000,1794980896000000,1794981196000000,1794980900000000,1794980900000000,5100002038,'closing',NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:48:24Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(18,19,1,1,'alert','unfit',0,5100002038,1794980908000000,1794980908000000,1794981208000000,1794980912000000,1794980912000000,5100002038,'closing',1794980912000000,'disqualified','s1.5uL5zfUm.5DZvu7ocgL4Noocz34+h8as71u12ZWCrMqk3+/DXnJ0=',5100002038,'[5100002038]','[]',739938,NULL,4000000,4000000,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-18T05:48:32Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(19,20,1,7,'alert','new',1,NULL,1794980916000000,1794980916000000,1794981216000000,1794980920000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038,5100009869]','[5100009869]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"late_said":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(20,21,1,5,'alert','claimed',1,5100011277,1794980928000000,1794980928000000,1794981228000000,1794980932000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100009142,5100011277]','[]',739938,NULL,4000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T10:05:40Z","late_said":true,"promised":"2026-11-18T14:30:00Z","seen_at":"2026-11-23T10:06:40Z","sent":4}');
INSERT INTO "rounds" VALUES(21,22,1,2,'alert','contacted',1,5100009142,1794980940000000,1794980940000000,1794981240000000,1794980944000000,1794980948000000,5100009142,'call',NULL,'open',NULL,NULL,'[5100009142]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"held_since":"2026-11-18T05:49:04Z","last_word":"2026-11-18T05:49:08Z","promised":"2026-11-18T14:30:00Z"}');
INSERT INTO "rounds" VALUES(22,23,1,4,'alert','new',1,NULL,1794980952000000,1794980952000000,1794981252000000,1794980956000000,1794980960000000,5100010571,'call',NULL,'open',NULL,NULL,'[5100010571]','[]',739938,NULL,4000000,8000000,NULL,NULL,NULL,'{"free_since":"2026-11-18T07:49:40Z","last_word":"2026-11-18T05:49:20Z","promised":"2026-11-18T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(23,24,1,5,'alert','claimed',1,5100002038,1794980964000000,1794980964000000,1794981264000000,1795427540000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739938,NULL,111776000000,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:52:20Z","late_said":true,"nudged":true,"privately":true,"promised":"2026-11-18T14:30:00Z","seen_said":true,"sent":4}');
INSERT INTO "rounds" VALUES(24,27,1,6,'alert','new',1,NULL,1795424420000000,1795424420000000,1795424720000000,1795424421000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[5100002038]',739943,NULL,1000000,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","seen_said":true,"sent":4,"trial":true}');
INSERT INTO "rounds" VALUES(25,28,1,2,'alert','new',1,NULL,1795424425000000,1795424425000000,1795424725000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(26,29,1,2,'alert','new',1,NULL,1795424434000000,1795424434000000,1795424734000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"sent":4,"trial":true}');
INSERT INTO "rounds" VALUES(27,30,1,4,'alert','claimed',1,5100002038,1795424435000000,1795424435000000,NULL,1795424436000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,NULL,1000000,NULL,NULL,NULL,NULL,'{"cooled":true,"held_since":"2026-11-23T09:00:36Z","near_said":true}');
INSERT INTO "rounds" VALUES(28,NULL,NULL,0,'alert','none',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,NULL,1000000,NULL,0,0,1,'{}');
INSERT INTO "rounds" VALUES(29,NULL,NULL,0,'alert','none',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,1,0,1,'{}');
INSERT INTO "rounds" VALUES(30,39,1,2,'alert','new',1,NULL,1795424466000000,1795424466000000,1795424766000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(31,49,1,2,'alert','new',1,NULL,1795424476000000,1795424476000000,1795424776000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4,"telegram_alone":true}');
INSERT INTO "rounds" VALUES(32,57,1,2,'alert','new',1,NULL,1795424484000000,1795424484000000,1795424784000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(33,64,1,0,'quiet','new',1,NULL,1795424491000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{}');
INSERT INTO "rounds" VALUES(34,65,1,4,'quiet','claimed',1,5100002038,1795424495000000,NULL,NULL,1795424512000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{"answer_pings":1,"held_since":"2026-11-23T09:01:52Z","ping":"answer","seen_said":true,"waits_since":"2026-11-23T09:01:56Z"}');
INSERT INTO "rounds" VALUES(35,66,1,1,'quiet','new',0,NULL,1795424499000000,NULL,NULL,NULL,NULL,NULL,NULL,1795424516000000,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{}');
INSERT INTO "rounds" VALUES(36,67,1,1,'alert','new',1,NULL,1795424503000000,1795424503000000,1795424803000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"cooled":true,"promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(37,66,2,2,'alert','new',1,NULL,1795424516000000,1795424516000000,1795424816000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","sent":4}');
INSERT INTO "rounds" VALUES(38,71,1,1,'quiet','claimed',1,5100002038,1795424521000000,NULL,NULL,1795428330000000,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[5100002038]','[]',739943,'words',NULL,NULL,NULL,NULL,NULL,'{"held_since":"2026-11-23T10:05:30Z","seen_at":"2026-11-23T10:06:30Z"}');
INSERT INTO "rounds" VALUES(39,73,1,3,'alert','lost',0,5100002038,1795424525000000,1795424525000000,1795424825000000,1795424526000000,1795424534000000,5100002038,'call',1795424544000000,'lost','s1.5uL5zfUm.0ES5T5uonB1pGptKt5TPLTNvLfwxWtMc/TPuxmv6TV1L',5100001122,'[5100002038]','[]',739943,NULL,1000000,9000000,NULL,NULL,NULL,'{"held_since":"2026-11-23T09:02:06Z","last_word":"2026-11-23T09:02:14Z","promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(40,1,2,0,'alert','new',1,NULL,1795428022000000,1795428022000000,1795428322000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(41,2,2,0,'alert','new',1,NULL,1795428023000000,1795428023000000,1795428323000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(42,3,2,0,'alert','new',1,NULL,1795428024000000,1795428024000000,1795428324000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(43,4,2,0,'alert','new',1,NULL,1795428025000000,1795428025000000,1795428325000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(44,5,2,0,'alert','new',1,NULL,1795428026000000,1795428026000000,1795428326000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(45,6,2,0,'alert','new',1,NULL,1795428027000000,1795428027000000,1795428327000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(46,77,1,0,'alert','new',1,NULL,1795428030000000,1795428030000000,1795428330000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z","telegram_alone":true}');
INSERT INTO "rounds" VALUES(47,62,1,0,'alert','new',1,NULL,1795428325000000,1795428325000000,1795428625000000,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,NULL,NULL,NULL,NULL,NULL,NULL,'{"promised":"2026-11-23T14:30:00Z"}');
INSERT INTO "rounds" VALUES(48,68,1,0,'quiet','new',1,NULL,1795428326000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,'[]','[]',739943,'asked',NULL,NULL,NULL,NULL,NULL,'{}');
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
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.AJkxkI48Gm/8lsdbukjh8aFCv5qZZw9wmF793jEtjY4JNXnaYdYLd9ekgP+pWBOBDjvuHvj1dx7ltlkYIp4HtEr/CgiImaHQaZIfyknB6bysQf8qmxbuEeycIoC8j3+cSJa13JnfSddZUwNdlDifB3vTHoeM0xnNLJsCcR9xiRJL3gQ7VhQVArtDotXYpt++f73ZiZrjolVIeg75MWlXmGUnfSMcbWr1LuF6XrvYmxgNl3TH9rm8rkDlnV8OCoQH8u6jOcFRewFAWd1NBN+1v5j7+5dVKsNNq3T4UyWtSu53rrMenmzMMN63LJaJK4041j2z+iqy0bZvVPgAaki0WuLnkgkYcav5o2PlFDRURtQNmdVQdhKsoprEDk1JRZUxRPYEV58V8kKYOhaOJBNRZuKvwGBTG0m3U8FrC2efd7OWgs3l/PaQQPq8t94MsfTZuhouQDHty8crgw7MFB075WuUGnSM/6SiLCK0dHYwhIyMB71AVDl9vrEUEdPQyH7DtSU7LJuIFOgOU77mNj6N2gYHZzjzeR7wmbCDq91DRf05WS2X4TbSa+5uMQ+8hhFSoWK4jTTlgB1tq+tZj7n71Kkkr7GwmHUVPpMTDuiY9Eg7vv5Bj0b+knzGrGbd17eBIPP1EOVl04faB0he33iLDK9o/Z5VYnws5kQx4NMHSXqnGmhqbYS7DSqD5/z1OJjmJ3QZ8HniSLt79bccP+FlBDK0VS9yWmiWF23RZHamvhHlUQIim5IJ42+1KyQd9R+Z7uiEmzc=',474);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.LCKL8DYlX2CQUQ1cv01oqn4xkW+XfGyqS66Nh+TES/1PfCCE8xeVJTK4bfmrhRftA8G207i/Sm3YbIoJV+itC2Fm7PsQh/P0ENjiarVPEkqgAtf6A0bV5y4Hnkr+pUZohZj1XPLe7wfvfNLAMMWRXSexvmvrJt2YFwqJb8CAUYmIjjiezjkjbZCzwsBXNwpfM27cHXFYr8PniV7OT/c984UjoTDJLdSSwJrHoQa6UoekCWGTE9+DWbZ0G4MOxC36kQokEWD0RSJOoE1kLfAopqBmkrjw3Q4YXvZT8DykAOy7awTMf3F/Swwl9828Tr5735QfOClgieoqSGO1e7xlPSVPXhqQ1tbwJ1K/Vk1BPXjjd4gLKV2XFNqhJxkIqFAH3NmYOHRm/HTRc/79GGuS07Y4CYWA12rySlhE/aigcZk/N4m1kzJcmO/Z7L+E8igtuyEU6msmbrQz2MyZHWA88tBUPPmrbvOyEEboQC8qmB5JqC3jcMQF+iGvRaDQZgj/CwxAaUchhXjdk2RePd53tJimLPG5ZWsB66E01LMQVeoFxqseE28icdyolVaAafmITH0w4FnrQZ+1vmVz5SZLndW1LrxHAlP9aT3UaNEHCMTem0l16TTGdXoInqL51/JTLj8SNe1s4CXm0dsqGl1Bgx6HNS8PqaChoHpGtvflM86IX5kr3MFW7Hoadj3zGEseEy67kHOxtd49EAxIu/DQ/Yf3dUK9iHxWOUdb3qmkgtebDLJ8xZz3RE4XUJMsTaJIx/1qIm4=',475);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.tTNnigFoGZTKYN1rv+dtSf9GRqhX1mcOeiKSGe9Gd9I33bmWI1N5I8kb5+yp32sbHYO8pEdxn+JizTncDRW0yjKZuQ41/nJRhg+TFsZ6aBjcjxqbu+pVDS8i6jadyK3gGc3kaqc7RABz0wljgxu1yu6kqeZvFhXjgzrfwbCW7YRoxj+zpA7ijGBDFbEaXjxUNI3f+bY5U+Zo02VPrTyZkmTrK5pdFuvNqyjUVPrmNATYPPxySkUiTxHFNSDUIlKBgPa9qdPKRXI5bYmgbDFEAmCzfUlrri/cyLC+5GmN3NpGZihnqlaCs73Bd6Z9nROh0W7PGgB+rVJhG9TbAiG+IA2wXxEEyZA+itvrnQGPodZcDsrhSOKbV+YtVthpAYwsr4zh4t4Mf522DnDnk/7EsRPOoKc9vi5R2K1joZlRqaWdAS5OcjjW3/tTRQJLGLmSHtWZLgDOjxmrP0Nk8qC1CFZjPrObB5qn+ORso4dn554KsVvE/eWi7L5Ni/oLNiT6QZ1lg/N6ElqBIjWaXZHk0RUNM07b4SWxnCEG8yyojxYvyEExoy59GRghAKh4yu//+Kv03D/MAdRoZeH8KrSJ0ZuEVgTolThLJZOvGjJ5JL87J7ryBgOdlFSP/534mSnI701BjvB1zXXlQBDi/lFqWlK9nU/XpD0LkPVIihcMHNTBpdCuU1xFaOCBK0w0ApdPUxPWthywSHH1bS+oz3TV1mR2eSbMzRU2ZIiqoapRvRcwimHuhU5ChzMeAJynDNTLhwTO3t8=',476);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.A1bJxT6cDKgzwbTCSQhQZuzBSSVvt32vCyEZFuFCQLXBQJLtUYtydJ4lMgsrddCbxLbKRgiCS9y/P8B+VNxItcQxjYW//O0gPGqwUYVW72SD2JQGHC/3ldnSu3BMcqXhOSKCAZIhw90G5X56Hu5rFMN9X1MUqmGVKkuf2qre9pWNhON/eFecWzOPHkWwXPbhrhqglIU7Lvj+EfJbT3FV621/uNWEAo7dW5Ng1YEkBc3Fml8MjXinZz9fdIFBvvOohHR1c49E0lnUdlISYbJ3NIzQLNVoZvX4g9MswyxHdMzupyRxEavG5oYBthe8/cdovPj0+WJNTKvDBWOUer16Ucmm/MLO0tqSFuOKsqI4FYZOF0XtyRlrAxADMgcin0TS7fRNJzQ/zpNJHJUW7blmNUeVSXeMGYq8t2MGW5Pd0pnlZhYEW+S92jfNe8aWCAr1P1+rlep4jb2Q1pLzNZh/G7ts3gGWRyCWECE+ErZ8damcmUKc9/+iK74Mvp53qeRpRiYv6MsDlbpvOxrCc9g0HvanBuJ9PSBczXywUUT0QRn5cRvbs42TdJmNlk5oqwSFAvc8nqCORrdRguwu2tEtFqAlfME=',477);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.6sknxs4y/1XL7CJfnjRf1sfAXXH69W/oq/32VT0N5ru1ZIEY/xZcwcxgDx+Jp5SHduxkXXQJs/WRd3Oa0fEPacILn0yq5OiwBo++9ee/6Fz7yysrrkmc/V/sxtKIqFJv4AdJI0yRMQiQ6rjd8matFbkGsBpHK+9vPsWWwsvsaqIOC8UxCqV9i9C5ecUo9kJUsGh1JJ7AOyQZlsrmVENwAbFGsFxOLAycdVqog0TZmrIdGo5DZ4XhonkyRC/WwWIja+QJ8kejWKU+Bumu1XbmPTHbBuwoZ97AEWFzJ2ynYSJMm75py0J13SODt6Mjac0DM9S090c+oNWCOfX3nSyAV52uKyMjDFXP2VPu5LeVUp+zoIgzor4P/aYuwl2xyhmKi86/7/H6qLkXSuoVGY0p5ibPhRI31AJh6qIiSMijSEywO8lydAt8yTKCcMiRRMKd1z4NDFcHf9CR+kGz7MXrkAyKgxtf+YFUA3cWC3MP8WsMGItZVxuinuA4Pn3YVGl+c2GgculUCi+l9Doiq0ztxSpuVdbYoMPc1MsQHcog7Q6IKhiGD0CYv62L+1jUbaPk5Dm+z3BLmUSkZle2tiZGn3Vzys8=',478);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.qoJ237EJXwsGwEbd5Kzlslkk34ELcTgHgZmU6jK6MkB6vfhFcUMOaEwyx1NE1L9vLULJZ+l5WGD8ZmGFHSTR7bqU5Vpgr4rXVM3fxKwBURNbUnoZw51Ntd7CmXVcbehxBdfZPDIk8w+4JMsX2Bx3wyH03e0USiALOosfCbEEXfTJzQYkPz5pxDF9MMq9JsEuPEGlyCr9uplvkXHXPe/XNsQK29aenTh+U49XeF3Vy68jIsrSSWQhn9ZoPAFGI2tS0TfobB1Aw+YebbvEL0QzXpRZIEzkZKBiBcfHFSyiQRs294HKqQGy0CHRNsPDM4mI7afqLkPOXAQLF4c5jb9irwaXzyowfHr0zAcH0EKVeQwQ3ZuBsBmK5U+jglChVnnkwZ5QDWYeFLpwm+XYIBlLWrB/PAEPYGSfooGdC/+uVLHZynf76WMegriFIhymhvO3liu6UYUML7x/QDk3BTGg5lAjdSfNVTJ/MqVL1VmmwuylbZ/X8SpdrEBUyhmM4tQXSGCnZAjd2r5hHovZO5a+rubtxuUmSq8PUI0Ny0gy+vvmsfs+WpDRp6/BsVbmhIZvhzPcML2fNoXqnonDYeZl/dc2LqY=',479);
INSERT INTO "sessions" VALUES(7,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.WCNiHAcbGhII3TjuExYq+z8z75qK2PMFIXsbP4yn8JAvyyekFKqsvYrpS8YKy4DiPSVZp1nAH8TpgeYacUHy/bM0VMC731NWtIkTpyQKwIZDS4YW+hggfbKX34xoTNT4s8W+97EtSAWuQPXkg9gYEepxT6hmwSC2kOVU0s4SDoGlnsI5JuF/x9nFZOYzj3vWdW9knKg4aNFqs1zJQRlzHP+pTtaPA5ZRdXBoKvN8hZSr6/tQW/VlNo99jChKlz6ikHG0uD9drUaZgztaoU8xm4CJyPg19ViEAUcgwV3vayLcry7l+IvMuG1Ma2KwkXy7OrwvoFQxGyfWIh/I1Krfjwk2kb2+05UdSPEzYlTtcvHQwkq6I0zWKq2z2RjcDJhdBv0XO977uMMM6BkqMgoBj/qrUOAQ5oxJjiCpyFv1qB6dMd9HFiGTaqG0tA25vqUIzQ5MwvVjBRsG150TGu1x72vnXqHu0vjihEm9BNh69joWzvnCthCLshtVgxwXlyTx/pGXtebW/5A0qZyMZszfUPnuLZKf+1OqIXbocQGKSQnYlJ39Mj7Fxo59dwnY3MzObLUSkNj63tTSyXEXi4tFjaf5u+TZ//d78oTvYapuBed7J1gDpsAaKzHIx/4oNqbbcRIDa5w/7d3xtIBDYMQ50wv8vtN5mf1UTvxhWuyFQ+elQ//H5b22Ua/KL0AhvkSyAk6o+s3eeI5uGX39A8+nk3Pro1jpjB9At+6fiXqKse+MzXcamxLQFYcM6IubWlgwFSvPTOigDc6kE10iIdInmQ==',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.mkEPH0EF6Z9hIJ157Y6y5rTzINYmOvS1nhI4taMx0m4R3afHWbbRMqf4ca05E5ztN8hk4NHbyOrEIGLFXKpw6fjn+wYJXbzua0Th357ieL/4twWhiP9xOGTmY8Hr2DHqkpDDA/Eihj2hztaDYkZJ8j2vGBm6rf6GuOFx9I3dWRa/QTYx+HHjpMzc1TmHMzTdNFXyQ1s4PPoW/TUEAnQo3rEQ0FbC75OJAL8HLqloj43avCGZ/iHsMSCATRsyuM0vKQNdfECMq98p8G2N1oX6Kt/lVhm8jL8Xf0OC9zzOnxG76sH8gwXftlOeNZ7SnBWUCiPj3hJMREbPjsUd+V6TXnztD3m3/AAfsGzKp4d8QJFj0bQBuPzyH4LZW2xwTUTow3jBNFoSPeFJ6FHb5Vdfs2FdJ9hvljWqV0+2+k990ua8bPD2WK8ouwfCPc5hyCyZUA/Xyr/UeHjGRupj7x7Z3HOUNBUTXeM4YhmK6SXbTXirrCN0FlhctgDMp3iWhlIQYdvyGPbk5z2Gk87iNscaRnt5rRI8jhTofwD2UifVmsM+hQx4WmgBLhszdEo2FUz11NLrU+9m+ewpzYAYmIDjNAINy+l2GgcHnW0=',40);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.XIq0V2gwlJO+goExJBh204ctq/1He/Gy1vvI9hhORFhNgeLLAx51ckhxdMA5zoukVxQuL6H7s+JjuzrOaiafmuv0Mbg0fwlxpWGXsVWNpuhPzKqNYDA7bUoF2sPJCwBeIhznJTOIE8BvPFQqsqN+ULkhql6MEy5AXhZGD2tmrhHPxggVXyECqH4DM7ZA7UUsQv6sT8/dQBc9dLuzMuw+wrLoMBDp9aUuh1dlM+3UsBiV9Exfe7sYsHn8LG6kC8SowKGG/mprE6SQcFetk9mx6Nic0IX6hjtzPU60LEh/pAq2JKzBoTWPSAZqFeESCjYzZzy4nuoJg+F3qttuedkwrb6Mf9+8UwvQJWjd545gWB3kuQvkp4rWGSyG1C5SkVLMMbgDa6bGbSYcCaty6348vbtph4UPVxebJTR0+Tut1emH49d8o+/KnzkxwYreFkTGlVtxmAJNVgBJJDos/v3jp8mq22VVL7fhH+cNDx3R6tcwYqk76WWeBXiuSur7qsZRSFMLGgExFYnoDuv5UOTPd2sVXd7VlnPU2qqqopk5FlEUSFLfedgsp5D6tfKCIbCG/sfVCWDkJi8G7mI9WxunVR9xm6e8v2YkBNBJUCOrxX2+g5dkCFiAtLV6x4dbuZW1u2yaSRgLuGDcO2nF2DUPphPzdC/6nQ/ElnwjWuxXHFJ7/vB/kkYugDke/aGo1vTviGzXTG7jdMadKp8yLABb47aITnnhlGP/UVYu34MMmLhXyzA31aydVu3xAbq0eSTRMcHCOfY=',44);
INSERT INTO "sessions" VALUES(10,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.xTmkymRvJukdJRTGkTBiOWOCih5oPGP/ClRS9gDPXYI4kNholWznYbvvBKsCYORRnvaaCl9BB7T4FzdZgLXyOveCTtD+ulbTLR1KGfb7e4EWedDIj/8rYwez3z5DWzSBJmtpktEku5tA1xchxHyGGNDL/burAIdPVEqnEgnQMU6+IwZGGb7JWYbq9GMaeA5htDudv7K7sAY3EWyZuIcecn+zB5zzQCVkGUj75tSdQcwQ6QMCyfbv9g3qZWid+qsODEXyBvGdTpaLCXPyKkkvGh2Zr/ZSe6BqUpgz8JoRAHj8aGRQI42PdlDTq35cNXAuDLZOOfLcDz6NpTztE6L1oJF5ckf+chFLaWI9HJHgxeiFbN1DZZz1Xil8s3zkXy1rIzl+GQc0KLANPoMQI6WK++Y4Oodej77Zf0rb1RztpsazgdyJ1F4yPXayhVPOwUOamMMbH3VoSqBZDo1mtPxNERWxcKBLnmYQgRD3A0qG0N1txEAv8Xw3X/SRdrhEhPue7ZCAn8dt0toHIg28+N+OKQLAR+Ulzp0Qb8ToZpmyDnWGn+ULL7n1yK/bgtZcofMiq5wabCwziqAuTLNFV2NZYfghpz/wV4V8J8uKKj0PidkeySgX7P3Dp4YHhV9iaN6lISiTmJ3xthOHjturfTlKx1Z1/I+FXIhK++HV8IF1cbGe/lwy9xL7IDm4ItY6i0Mk2+iaqeeaWDUlMMiFy34owWRsLmNl7oYAcPtE3ewthtZPL8Ph4Qfag7T9WBfkaZXxp2D16cKGYHoy9xardr+LPw==',58);
INSERT INTO "sessions" VALUES(11,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.3BdCGmNymKIkHB166Ov6ppUhYuGUHwbdLHx6jiO1lup1fxVB1TKTRtYeWv+5ImhGmbWMc7uTF0dXrviioDA3rPP0MF8cZUkWdbUf8hNmhVytmAaQ2gN62IOEWhsc0oWPsg33GuBV3G0x9JkPvxFCfh4qoVpzb22oI//ITDECvsyqDzMu9odO8Ug+rm/YkbhoyfgQ1cvuHRiVnhl31iRDA1bpn8qkX/JW1OGhBDnS2dYipeEWc4FogMPeorl4pFL4qrnRoD3Es1IfKB5Dctd2rGT4Jr5k+59FfYjjJc0oe+vuXfIw0vTgBvqbFkzAAFS+2hQtU1S4yKEJUeD/dOAmG4AxS5htaNXqLS5svSrNwyHMj9wUpRizvfHbNQeJaP0c7HGxbz6Jjm8jyYA646hk0Kq0OqomxN8Yfzgzj0svgWlBoUFG2b86X/kKiWJiXrh613yMIZX37JeJMNLYK/lCTJE6QHa++h0Dt1oN1mHhHbcn1TyJOb3lFmKMZg62cYU2N1qDk3tMeKgK6tBGvp2zV80xp9fLCG6CzdAARS9Dy3h7uEX0kcrLFouXNyl3N0TlnouThzi5yEv/gHLxbn3FuzK3Zv/tdlqS9EPLTqDkUMmBAFNbmHAnGTKKunhWXYr1/ps7vMp8biOhgliQ13H9AmZPRxeGSqsK8NNhsJ9YAqg9uOW0OJ19QPOKm1B/edRY8IZk9GpM68C122sMs/jmTT4R686wc9gyQSQ2q+PY6qGNJMIeMVxfhGwaDsWwovDcdD2VAXyzMj6T5Xi9+KPmQw==',65);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.8OT6Hkps/sGmZ7I24UYyD3ZpcJCcu3sZ9Avdbt34FzI78yIRJ4hQHhsK1BgSamRxnD88VFTArCQjmhfWko7l6zh0Qmw1rULX2naDFdaGQKBqK2090R72KjLB0WlrrlYpP+JbTZwb/kLYInkbvbrxtERG3aVXDkOongMZ9wJJ952sW1YMwceimrhwh3FG+7tW1beXV+FhjAxuhHDWpVEEjGwz26+hRDVf9X8DNeM3Si+INkVba/GYY9eM4SzNp6Xa0khbkfzWmGOsl+Eq1R14wy21FQyYOD0LyaqAmtUkjv9i1ziAHUA1dfx6HhNBMw2vfP6auPq74zoJrozkjidzp7gl7+nP1cshSwF3UkDlzSxtqIabqHLU/jBgBPT8xCtViYmAgz8fL0Z/TM3xZj0Nldo0lod8mH7gzAWvVIuS2knVmrIw2rUT7ijuQY0KISYbMI71qQpcEXNo+HZEr5yVdTFvj4jwJm8cY99JYabGWLiJtnVWRGCr4r7MwCL2UXEhh+Ad5vsfgPb48hKmERxErnvn0YdfaSWpLi939VYu0VxvCNwsUHrro+Kunpgkz+O5leRhOMcIvE3ocZj9ei/KOTVVfv6gT6AZ7PtKm6D+/WM95wd+HGpiKPLXa1P8AuwERZzni+VjgvNpX6yg/Xv3AOsz5kmuqrMS00sRyh2Qczb4oNvEsjBq4YHvvQES8eE3vsYRosDs6L9yMsj+Hh/zBEZPsm+jhhjRGdBJw0DQJj3V5ArQYe7NoAifa+lqZfUaw6x97BEMPY6xnIYXpeEvMA==',73);
INSERT INTO "sessions" VALUES(13,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.8gs1iElWL+uqc4L+x4I1kUvOD2d/MFSZjqfmxz7SPPsW/Fqxtn19ruApOPCYykdUmMDRIF1VxlpRxJ66Wh/GuZBRnF5tf1W9CbqGhbavmGoPWkqfdVLuD42tOWHgUolBTn5CxFYLxkDk2+rhD6KIsuD58VjgOM46nFoLK2ww8B1r+Ql8eClaOW+qJvJcKmZeLGJFXPF/iqZfshGFUhroCN7/lkcOE3jSxlIj73fryaVE1A3+PW1Wt4vJkewLtHuUCn/tKbweuI2PQqdyeYEVjhFfONhq1LSrUATl0mUgLkcnQ0czwSGned+37Y/sk+uFBYV7yZhULRL5rczzZlRLsccGBm76FIIontJ18sEAXHftgFz6tjH4y4YFysc9Z2pZVr1larjUtt3Vb7cFenwZ1C0q7S7fu2F9I8xOLgvxqpIlELFQGNTTtW2ZbgsTIlkZt5xR/Yp5c1x2rM6noPQmHxJYz0GxkmcM5sNcx6znYX1ucPCDe4b09GDq2jj35xP6pwgISnJmqRH7RoTxGAMAUlP3CHGISWJumXoiQB3hq2PZ1ws9jkNHjcC89BCI5iSmq8/UiULuyrEuR9FxSWwK9YyLCY7mavskIvbPUU+RtJbSYjcidw7RVxzbzXTpu0LjK8xM9YgLKbdB7thjjoePtxi5a4SCVVWCF9nkpNiAQ0SOzZPJEFRLViJVWCiiMvR24ElwZiuCsFxxlqo0Yz9w8nDGDWgiD2hPF5kq4OldYZzvBWP5OnvTrZl84QKntVGgeVKGY5Q9RvGKuWMmBaw6Kw==',80);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.whoUlce/ZAIDfaN+cj+iwvrPhoYySylq+v2u0Ab1yF/6BCN9ejWnrCo7WM6pSq7QM/5or/3irH8LDMeO7/pjth4wq+oxKRvitnsK4LzLXckIdWWebwelXu1ez3lZdxWnVZFvLhMI0LGmdhnt3Qud9UtA6gnvmteug78kAvkBzelr32R/NJZMcuuK/yMHKNOiSPGjuynYdAJoTcM+tLHEfLfnGWkaW80Xf6sSRCHPEVZKMB2Wa92Cef30XtFPICBX/MCoW/tO54gY2ZFs/Y5wUwb6lZYsANj3GpFRWNCrtiLTdo1s10GSO+LBnsGC8Bv06mTuAE+R7KfTpNNT8DvIwtaYWznjsHAAkIm7oBqVYihZIlR7aayM3OSDNCdWAULE9bbK0ojj0MHBAa69E8d0qluizx6J2mWpCFy6Fv0zi9gJrPo3uSb5VAilHd928n/u4/TTfF6zqQX3u/5Vkc0o3NKMqVtBryIvnDNQUTrEV/RdW0rOlvEEQdsVPikKvTDmy8d0Dg1dgkDm/SCNnukwAMf6BxtfvUUHMMqC5mgpq5yYPT0TiyE9JGu97OuOe5iiF4Iivyk9F7giGQg3Y5T/5cMXApz+BrsSd/LDA/tMunqftjOukewINItjFq85d7LLQA+x/Z7OoaIf0nJ/fYqx18F0zYIvFnbhbW77/7+0YV+vH0lTlMm/tmtGqLdsscIe5oxbAAf6suTWrVJSTTROmE3nZYMtb9mrJU4RvqtEdgKMJtiooeQndg46biZriORd554AOI6W/AqXr16Lkxb+Lw==',90);
INSERT INTO "sessions" VALUES(15,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.bJxMeLJZrFs2hgulU7+tDNMGKFCqQc+hI7C3js16DvbNXgo+HsGNYeUvrA998cjHY9TkPJXDf7pzLTsanprQfvveyOm/886f36RgYP7R82p1UppYQhSRDpLyWgp3gBM6ZEIAw13kJAmPtV8edgKDfspdnI0BN1qjJv38JBlGmawTKrZWx8A0zc4MxsrIZ8B7EfSP0V7udKvZwtVs+iXN/C8IHLxn7cuEXa4ebINUUCHv7AgdY7OGuhmAPYopw0lz6uC/sJh9egcfdP6XnJLRksCEY4XNtClVQCtXOvV5iz70AleHpqxxmr18eA+66afQPYQzHfX+p0SQfpxESmZBrz61ql66ulhV/4Qkwj+3zA/10bEvy8sEruKXdzaftv+xtDN1NFXM2Vq3dybUnTJTFz1R8tn0NVZb9E+NK70oT9ba47/rx5ssM/8z8SSogDdC2s7EjqSJpnSpZlnDtUUWGjSqN+DWAe7hMSk/ENBqTo7JpB6ulqeT25G6VjKY89ks8K5OTgG03SKM5bwku8VPaC6adlwgOcPrtDoyEGmYbCuPYHZHUOnH1+zKM1WG2NSByQ0V7VpcUxD+9mD4G6voaMP4f2cSI+U3M5IKcfXl5tb7Uudzn4qAsNtEfutOGswSUNNcztUOt3mzj7qML3ondRPUkgRXfLXmmt650Ents+z5o+Y/Gt04pgCeviXCFpIWEJkvnJV40yvpE1nu9N1FLn49a1vHO8o1LbHeCnDqvbgOCBypyFZPq5BrLDplB7yisnYZPnvtVO8apzLrnp0Y6g==',94);
INSERT INTO "sessions" VALUES(16,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.0ZBLOQPywFsug6SNuQa+NzQPnvNixOjNOuVsKm2FDCU/JJdBbJfdUJCwEeD0SviOo0DZZMCc5olZUKGBCutj4k2UxPsf5zTzJnTma6CTU2FOqIyCyRFA4n1sbHtF7acO8nOeTDqWQE+XaPpMLx5y2Fg8BCrMFyFXGZFBgZ765gSvN0DHgRmKVKvh4N1kwWDq9ZMlRn6ag3F9j8l8r4tlM31jdxSr9YJdwzOVhsMIGjsFhdB6NMMjl0VMc/hJAkECPc4/i+3bV1f9nTeqfMhbgm9Dt/k6X2a0Rb3rRyDVdH4WB90Cbp6GxAs9V1H0ZYPjVe0xNBbF4lCY5cV5o2UyTTjqUYFc6AzensQ7+H6k3YOoA2CjB7M6jOYh0+3Em3bN4h+N0JaPwfcFb5mxid8Pfn+Eel8Pca/+fnAizUCpuqPYqgUey3wF6ZxfJaGj1PUMviaA33LAS1Pp8xKkFX7GRYTC2okP4jNhOvqYgG0C8lyKSBMa4KLQA6A0TIA+V7OVNp1uqrWXplOWjpFkfgVfuLv3Xdg1tqSjwfwDTBji3149ytzEg6Ca9kX/6dgfwoeGT5aIvOhRalCLnMCcyICUlyYidJBJGJppelBfMS10mxX7W7M+z4GJlHxHfzjq9NIL+DwrCMJ/RIopXDiDqRIOTGhNh02PeDyXM21ZWO7cbnHYfVZpRsKtU1rCD5aumJ03feZqkTrXm4avwXYbRD1tLCdmF9rWJLzlWCOihCbfkTOlULpldC6FxN8hP0bYZBDrdd5oas53xUkIwX6QrX741Q==',100);
INSERT INTO "sessions" VALUES(17,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Y59m9IZgwPM7X3HUpE/vTASVxKNWATg5dUpexzapKJpaNZIMPjQYJFgujdckbZd+OX9hAnF07aGnCz4Sn2VzMYJvymjfqeHeaE/uCKwmEUZ41LlVllj8qew5btZSFLkNHa8Y51M3tpxRn/DhXw37G1MasXaVOYUZH323fBLsQjqRshWuHhtps9SkcIVIENp7Oxk+CyUL+ZZBTdIseZ79EN5O9uu5kmU3jsnlIPEPf60eejkC4XUSIpjSM74SQvnx8i8TGVjAU1NW3MVzzAenspgkCxgc/LGUFJjQ+r8f1gKM7RWd64JHb70zzGhUVXlFPLhbjzOs1NjuqPLDgVd5D2CW+VwR7e/zpmrmYv2OTGIWaxB7ahqukaCXD2xoZbRbVgFdvXmTHxzwPhOl/5ataUI/89kmZpBoTiS22wWp6qyACYQG7rQE4ePxLjiJHAmjQXB/vr1m6wioPsuif9h5aEgdtGH9NzQgj1G4Ta3o4qKlfCrrQYnlH/82SSv1Topv6ZF7/N1L/xc0hwKbMdqlzQMJRhPZs/kAL+VMHl8nEGjWmRRSv0hCRul5vgyEIqiObsVdBrWUyUE6tjLKAxJv7jizNd8KX4jtdrIzzZLJWRYu0gPwP0uokHrU2ofB4d5X7RP64guGDxSToYoT7zZ3ybinPJ1nvkxXPRup5X/s6yiMvIbosghIwoy6qKGvX7hCBfIXwdBW27VZnSoV3Ol4g0Rju5CXyN72nDcXy+FYrKRyQ9RoP3fCmaVpZmBqIXX+BRjuHOAW57gjZv3wflIHrQ==',106);
INSERT INTO "sessions" VALUES(18,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.r309KYUZ+c49iJMOHiSk1lcieOSNIfXesc2GqBRjPXjjBfXf3IxACT8cTxZjOk2uRlutf7jt2JIZIIDBb4SxdyTFCoB9wA88DwkKEFuhmtD1duuhiHzDTfeBukzENrXLyLpBaKNziA0tMoNlOlEj5vqGNlnATtXyO5HG1POffVJWH+/2q8SdjyLlwiddlztjM18W7IzSEjWchG0Pom0BQV56zF2Xuzp8yUtwJxpysgnJnDEnPZ8oElYiis3GfkI/v4aGut2HX/NsYK7yck6UOgl7aXoUgIl11cBk0YQnR+R/2AegPI++q83d3UB8JxZrBIG4jVit7aBw0aofODHJ5JTmbLmh9Q7puRtWm4qw4BYtYdSJKdo96Cja2GYwi3HtpWRao0h3rDb8zGZqzDenjPneoUxgGnBxJZ06tSgSNCT4nKYWE5dEdnul1GWFdQtKq+1S6KnqkxRQIn6Nh6xtg5sOpD8+orK11r40FZ/IEirp/zbkB7XMwee8jIB8CPIcH2AdkoztQjrcg3mOkO4MC5V2WP3v54GPv4D5uTkX9k2+E1MOkk8KS7fGaSCYg10JcntUdArFja3jAhANKOW/Zb56cxiYszPzjV5cBUr1QrdXoOeKbeP3nbRkZLSjZh+QNErqVoY/vxd7nTMhg5hoVm+vj+sDzB1m+OzzFKmHIKkvedU56Oegyezyvk6eFnruw+f9bnepdyL1QRddarW6jSXhnjpuSoIdQd/2UJhPcwvTROmiku25eWvfbjLqDucyKiyhlAJVw77W+08f1SAkRg==',112);
INSERT INTO "sessions" VALUES(19,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Gy+LeIFsquHORt6zHbA5r61In2xTvMAMC3pxi+17YMROlA3u0oNbjhMLyC8DDoBkDRP4ZSsm+Mto6o+KjXKH2nS9pfl6Cb2IRYlpeJDnPr0YuxtIJOkipBdeATfFdOOvQfSGN6SjGcpS2n2ymVYFFloXu28E6/dea/GA/qZJGQM1j+FR1HkvFDk7Dq4dWkD5w1IynhOfq+wfUoSZEnekOq92pq0Si1kJV/xXPj8ctPWv7VZ8GyUE+KUIeZjP3+jCms0iYZRBLSvbBi9i2dPJlQ0wkTUDeGfu1S4aTj6GGPekB+FT0LLf+exQLpWZR23RgsvZ01q4oU2J9Va9Jb9i8bwhJM3+EEBofMlKxSwlIaY69t25g5wQzl6h7MBZ1PmBJHciSegNJGdpNQKhmphRSJmmwheozRYHL/J1JBdHlndF3yshnOpAa/nfDOGnMWMx2ZYZF4YQQ/MDXOQAH1zBSmLyka18Cqb8hIgF9jUne80GsGcftSDiM4h5MeH4b+P0gWbcqJQ9ak7B88e4gDmETeMlcTkqk9gEUrYJRwLM13bWJ9OTX/87/QUswhEuUQbjusTHAbJ8NKC0Xm3f/RAImTD/Yq9GhEyx4Sy2rqim9jqVyG1b2CUYRpnl8aIQhlqm5CIkobosspGC5/gUZwxf9gStqTaLmBW0nPIKyuL/11KeoJbMca2vKOUXcfMV26b86wgMqFgn7PHJKu6xa6vplEuFtNqhemm3VQZ5ojrHcVJxR5rdmNOmlvMNHnqUmkBkLUL8Q40HTYBQIU+MMCoovw==',118);
INSERT INTO "sessions" VALUES(20,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.sVB5zqyeiGIlIk4MDTdIlsg/S68YuRVkTIRyjVJIRMglTd8FP9lKEM7BpDo35LSRJBrwxZNGUkXTicpoFMhWx3PYeOPWapJW/h4ny1D75GQNEy7WwOR0rGb2aSQKDXePsM1kyNxCjBzBfsVPc/r7ovF44EjvewsqcuLktiC6VhBmyI0b9Z6BMsqN4Kh43H9os2nM3TbuBhSQxX0BYjF45KM7tjPMaaPe5l47lhx9SGN6lxuQWIMdbqbr6Y4MoxBhSrNnJmaSP6dYTm/n9k3BEDU5jilGiVoHTGpC48kP0o2LQLLQ+4vy/H6Mqjd5vpNnT5ICQG3KvC4bGRNR/R2HF4umMsfALJrMmvHJOZqTZgdOOY9YnpeRLtaDFonz2i9iH7rnJN0XTcK8lwStc8/cL3l0BptmhvKntDSAWjkQoDWS2APSmRx4GFQGH0Dj7wkCPoSpdviXTr6p86BnigcHMS6hSz49O4eXf7j+wvss8EufiuLJfwplbAsDPLK4+1eO88KT3QGFqd33wqcs7vj/tWjrQRXbzqOjDZTdzyNAaDJcZjwKR4C+ge4SEDaQk1uKjeI3kIlcl9yByiCMX7e4FHTrqYBaq+4zoRbC+Qfj/vq+YIwTnzmu2SYuD8x+Ys2C/KMbju+UhotahdGcw8A9Y6L7c4pFR+FKDKI0kycHd9ZjQXpTkxLveID4uADFnrpUb0Hgzjn+bgbyq6oTcqX9QOplrEPGlXNnVEZAwGid04W99UMlzVqMUf9LjmwEgAGBHBrIF2WzjmyOI/IB+/Az5Q==',124);
INSERT INTO "sessions" VALUES(21,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.5mNqHP6suDy7JyRw+CVGe05nFgwwtyTtCD9OZtGoM1Usoa1V0WmPvYfgq8yw+4U3RxC1++UyLQor2ziRqRiNNdWzaP4CkDccIpr0WaIpnb2Z/jzNVJtIcjyNDbl8VjCoSEdHTdlvk6h1Hhhp3TNJMTIwVS3jmQg1DaTIs49YA5p6tHfq4pjuxlNVRvD9XpH6poa1C9Nofn7GKagpzoJJzIutxxm0TeXzGCJGz7VPSKugGsMIUMUocvTH7WUCr07vqo3Oao5bywjjDpQoyMTXvdXK1XCfL5tJNu3eMOgK+hkuBT71Ki+OLV9fqMrRYpD1M7i27nvx9VscoCmfyj8JphIMxxEHXqC3J6t92HPgBHzcIKXvUsMwO+JBa4B2Z4yBKIHKiidiZlC5SvrGIiz14zXjANyker/jY16o8089LOn+MHBtZwuMw+oeiR49wo7gIJD6RRIFP7xr88ssw/AAyQ7e4sG++72YrxDF2ipYYLwt0+Goopvv1jd8T+OzWPOwmXURikdgYk0BCm+azQ3+u3NurwNkRBkVZaPre4mnp5Y1Hy7BiKZRV6GuZFZDmzQgjV3CJETB2HawPmfvQUbLLIFQZOjTwFS1qW/jsrGQ7PbbaPRyo1DBUMb/1u9d5/va3Uc7Gp5Ut49bmJxwcHnpq1xYRpRefDy4orIEqXgc/ZnjfcpE0UrzXYSLs9GnLLJBupj/DGyV4gbOqxzGLW05D4g48A0YCKRmnyAES4IUjs5wD8dXul1bwqHD5bti+khzTDt/+qTodfSjBgiJquENOQ==',130);
INSERT INTO "sessions" VALUES(22,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Jab0GTOBfceCMBL3hYUabgPoq5kQasatHK5PlUYSOvzrnIJ2ngUD9OHBjOUrMOYEU6OljnY3maEC9yUvaG8WwqIY9qsYyzeuoHtlINWUtXi5ElhdcI2pvsdAkpKa6WMsJHgGs15prZKywVwmYpbnT5+6TjITG8TVF75vu5mYRyaLi8I1rMjxWCMe+eyxqM4YE4TyBURvZDcYnQXmxloV2oEvKtwNEJgjg/G1BKCNT4+ni4KGn5IrJOHmMfWkDaL8HEsaiYv44FcHOV3A1033vYiBKJaOSqDARPt2F6E7j4OaWHKCeN/VFD/a+ChZeLEkb3+HS4j5iD0GztLwP8etKXiLSogB+UkUqfcW/v2+toA1L+JIJzYapRuxD5OwdUOUvC+raq4lm/gmdbt5SqYAFTszFeq4709FaofHsptYuHjAtlTP9kocLsb8jFHts7VXp7Ukgbu4OcACXraqlnWVfKF0J+G5BlUNQeQoct4Ei7hou31Fj8LR6/YVHGCGX3vWX9AS3I+nBnIP9BiRNZlGXEUImbzYsF0WluDRsZJ6tEJGTAmOH0UBAvr0g2xYy6mn6aTWUtIJJJDu5FgXNHrFn8QktN4pRpW33dz5zV4aAmZGRZejMPAzlD5M2Da6qjuSzPlEbUAlaKjgzoEfu5/A8FJBvSSAiglXqoGLAf05nCgk9Op1LHe7Z7I/gTwckUvjWXlheqZ4Q3AWjCbBMO9S22DZU0RRoC5cDrojFNE+Lw96aTW+vHSLKwJNji4Kq5X2zZvm4o9uHXPvFpacNMERjg==',136);
INSERT INTO "sessions" VALUES(23,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.Gm7tk7nZP1jq8zvojqpa2FOW0rXMUxobywgMiS9Ob2HL29K0fwf17O8Tk14wZVFyS19O76mdJBz3J6K5GDO+N5j7MnCKd/6zonr20sxopeKXWLqxYjxp+aWlt2cgUqrbDe+/7iaBQW8+5bP/hGZTRel22gbfxGS8y8w4cEMeFWC6XQ4wVEDyF2Pze0fpcCnqSQruSYFji5wtAXkfS8W81q4EYRdS3JvGkbh5lP34IAQTPc0Xlr7KBC2jT7m4VVipb0FwBGEsOW0Vuvvh1DtZK7JSo1pLBdLyzyOjsWoShbhHBWiZbZLEqRGyNX/arfXXuyf4iv4bMGf/6wMIGFaTAUHmiEOkcifx77l217/XVw/5N67E/aoGBvD7zLzmC1jICwpPHuYOc6HoJvGERUCUsSyalHbV1LBQREmQGywAODYqiwpNZyzjxqGtwmHrFBkzkNDGYD7ASXD6Bs4LdAJe1//zSk3PjwJDUIWFBc6MfD1OMUsXgnxXWDKu8YP5rhm57JvSZMSnLmBivP+dDWE/uQbW2eImWXYWdkjsfGJ72j7MMmo+Mr79FZbiXu08qG89H/yXNFNCiiQXwlMLVKgoKCXqsy3TNyEdY2nMKDUtPejulBVFMcD09xwiV6a4qlIfEbyS61xBCKi++nl2421NX784bKlQ2d14zbcXK53sh60qZmul5hT+1lHH2ri9wHas7XvGETMLcU7JUHrGDycucysd36MyRQ0eNGyKY4X5CjHsIh8Ls/NQJD+6NfEXjmyklxnXFL151xKPui77kqENtw==',142);
INSERT INTO "sessions" VALUES(24,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.ZxdVRLyywRkUhivFMu1oBybl9xj5KTDH9G2bNViXTo/tMnE7Hb5c515LyiBxfR2UhPGTwkI+r2tSnMkcH+uBLtIRkCh2MdKio6Xm7WHUvZ6RYrY6lBeDYZDqyOWSK27YZx0wPk2pZy+REdSCNKTa6sFmZnwcnnAeiXq5pRrf/27VHagEVMAGn5qJ3KoRKuqBDmiByf/6BnfdYauguWE8l3NdiYgZdPs5FI8eoAf2vk3I1YRBT1Dc63soH9rmFmKj4FLdA6vWluflNvJLKRGgMZd17R5lYB27cHBF58E6GQbZlvOC0RkX50rL0GD0u0NIFBRP1pjzWIVD+dvWBqLlLjM5+892V/hdbpQheHEcCZrTCejtEjhWIUW5dnky17G3/7b1wx+8tCDwwtgnsrDDiILY4BRySYBZjpRm0GSWIThk4YKCFyUbv/I2EwmGil6xy3c/1MlLXfz8682eBXpcdBZ3f8aaapxo8X6iLrD9tEzlJ0PFnvRdUozKqcrs0eMwQT0cqcEJqZtb8MFYptELFk3Fayu7K6KkFba5BP9OxkIsglsQdGC6s8COq1tgkQjuW7Rx88ZOnwNN1kl0gx6zdU+WMtoAj4MKB67tDuvyZk5KQE6SXCLmwm0LIGaghB5TrL8Sts8BhL+kVp4f/52TDokszMFywWrriKkDbY8YEQmfr2MumV8kLfXbgSg+gQa68YtrppDv4F3rlSUCWgy3ByOemliBcWw0pwmj1az8ggytkTRxUB+HkYwkvDDRoSq5/btcWG18E1dAiOU6R+4j0g==',148);
INSERT INTO "sessions" VALUES(25,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.+U0aTvIBx4CLenBDREk/vsSDitgs/gPtKbQyvwLBHdLPVcCp03AX3mtH/ZCqP0wWyHTVMPlfg+0v6TaSpeFZ9JJZHIVZQgOruFb6w9dOhTjNWWOqZMFzXh4KEA2rZAvebJgZvz1RY0Gesto/6NcYQiu1wYXtU+W6x6YVExRn38RCRsbNTEt9w6hFg1fNFwGXINFPJ3M72skwcSqCzBMOHARJ7UgXgkSMWVy2sF/PCDMGQzjTxT0JmfimcZM4uUkMlXHgCaHeqkVLvz32m38GM6u6KDuYnHUVhE0xnFe6MBWBBLmbQOlKrjPli2oQTTSow55gtGWZFOlHyR8nEWNFoMJWoYTiGv89mqKfkEO+R3xx1dEtGTkwoRYyBRIW6fjBWwbu5eGj6hvfHjz4XTYvl6btNr1ewAVwQB6OrUAiS3FyhvNuPaS4gkt3i9zvWDw+ZrRiCe2Dsy3vFd3XnPmga9qzv4fh9Ok7zMMOHgIAhftNS6SIxEEk5RiVtDz72Vv8fGL/F87i3Bq0BQ7EyZEHjKIEsGVW7/LB5QFR9zPQFLaz6RDoksSnscqjPQLco8nfCMYhL2jtg10+9xGi3GipsLH99IQNPVhfEHYLH4j/V4b8CZrnDZWQ/Eak/vbzCqut25CQljeP4CicloZ3jNTGXiwnGIPXISZexoItevuM2B9wcZfK3Qs3xwTd/gDLkUeIh8oIIsQXcaDS',154);
INSERT INTO "sessions" VALUES(26,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.tLGJ5U+SEXMi+J5JKDWEEPeU1Ik7he2zU/O4vMfr0N86tRPVgPTBx2D6CoghdFQtjiUsvfyu8kfnzppiy7ONa7YmioqQ5WjEMbpLUUYGnNK99eDdqpV0A4rpA6Nl1df8KUfAyPXX4tkfk+9uldNesuCUkh/hsVyqvmYD7g+pfGp0K8vJFsbbasVjDDj4ZAFgOSRFT1waK0zxK0N5Ju3mG63ut4/tDgjNfPZdwiT6v5bL5AZXAaUfZrn6MPFbrwM8f3GQdJmKVIvdfnPJbRyiZw9qVepEM0yo17/7o94ehHWfGByWLO+tTgAkFTqnHOlabX3kHQZejZuwPLDpRQdgE0blKwBNBvVrbwHXg3d9DeAH3uZL/nzAcENQfEanGRaqg7IxZ7BbK+ztmDD8pf4Fm7ueLU4Fa6jCi3WFEb/IqC6pa1UCrmtmexwyApT3kQJg4n9C3b6s2V6Fm0IaIb/aPyfcoz2+Ea/U5k5kaSOuB+aVVWKm6u+d5FzC7SESdTNYQfEyghmz2TpcBfvuxW4ZB6LimW77ZaF4',159);
INSERT INTO "sessions" VALUES(27,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.z1GiTj+zakBxUj0Pp+xMmku9/h3mlInIVRimPyLYKRfjFWULE4LX+iNxBoIpCSuvdBL69ywn0k/O4xhhpKUiy66RpgM79kJwPNpybT3f6aJJthkk9WzJmqtP1SDPP/3Kx2RhZ6R+uwhdYkptnK6UypJwo9oRZMgg2Hu3T6azGzUyNGkq3+1LqHhtvFZEQXxabaoADMDVuoScF2R9marGQ5vf5fdfzbtVW1hJbEhksKCk3Jhz1K5kLgslDywNihjrJZD7a7pDETDd52PN2tWlEMw6odBI6IX0HA7XhRWmDs16yRfjaVrUCMq8IYmxOpV26XfYa4ja2lkcMDGsfOeWdyL22wfE85b9GQMuPI8+Fjetlja74hdCiCz4qYdSlPEikDQTVGFvCiGh6Tcrvvo3AHq0bj7q7cJvLPuJQF0+BYWaQF7xHRv9W8/Nx9nqE2IT3R7Z03lMmu3eesd/fk11pFMYjAc5JueC+1vGIEyEUvltU2VIE5CGMKakH3y4EeanlXEScFGNk+CzOUkukYzaDbiEh9gsk4YhgyNgj8uQj8B9PZWAUukY02EnPGCwclgSnxdOTh7i3hINNvi+Jpdt9UtYw5nEagTBthh9CAhZgPG2lJeB6anjekOHrB7zRbpPbMdhhkH7JbXGVd3l/p+y9nIM0uKPhRrZ9Q+TtjXnWcpkR2zUzqVwdlxypCdc8kZWCeOb3deg9Zic94cDPVdW86/H2ATOQPE=',489);
INSERT INTO "sessions" VALUES(28,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.zGEIlJ6EJFidxJ3v/CRy5Fv3KJYrOVqDlaAGFkDEBMNB/C2ebPIQh9akSOS1Bw+3s9p2SZlRNTrq7lVZbSAQUCgHPX3G/4hOJF4/frj4iz2nI7WQQaCnDt6+QTHrPZO4W9jdbDKgevprXCKyuOYKRoIT4h5b69KSdMCtpHPSnE0mc6n1pHaQUo8YMlrvE0j/CqAe8k7921cEhG5pZanjDadMaWGk2vtpe2U+fhwZZOlRyRwYsgjpdhaRgsVbe2l5ZfIaVtd4sZqqUk2jNmjVPrvZo+sCVBi0kCwoKDzn//RFCz/3I/bsxr/XnvOBrvBtYGv9adrmui4uIS+C5rDKRaUsAXm5+ISKcYKz7B09XgByA2AXf45i4cOZXgZ5NKociFzokuv0UQ9f6wGeH/cDx0UArdrZc8YHRLDoKkTmxzRY57Ei1DQBP1jSNYh2zKf8s2eURts7lyW+ZgCpMWYFrSyKlw6GPtdENL0HIblhHSsI1m/ZtpyxSJBHpjLYYdxWlKGR1pcjPCTfPwzfIF7XeU26fdwuPO4vuef3OkD3Cx2HOlr4RJFvky29kgTqQ+XLjzL83WD5BwRVX3IV+jajul7++h9IDrmnsm/yEYjww5q0rlZAmWpK2SV5DVfWokQ+GC/nI7lDTQXTIXrjA23G5CgC7rEVHl/atx9SC8eeVwXGm0A47PBfj/+N9r3nlvpsHz7ulQvXmqUPUASaajexIn2NKAOV40ugzExcqDlvJX6WjxramHmA7t2JIWKYmfEAm7B0SMYbp44fsgMYNmyKYw==',169);
INSERT INTO "sessions" VALUES(29,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.B5Sc7tG5KtaUfiN9xDNOdYqupFEk4j7oiv3EkR3u8lqqm1SCNdgn3ECHoZy/MbrD9w1AzzumKaQAvZF9aQIvxtEeeOTWYM9a2/2BD/oaPQGfwtV+LLS8tFoR/WTWhyGoav/4pX523oINb1GSlIyL3yUmUmhPKpWP72uIqAqnA8Ib9ZWty9r14ezRUV9NKDz7V9SOqTSv8q6wYzplFzz8PEXvSTDbVC5blNvOoRSzL+jyUODEcLtN4u7XR1n7HCB3Xzfly9v3IQpfXxTHnkCp42oifsovTGcUhZOVpfz3Hc1AseXPhixPgA6NFFrLBOzBCEYzjqFqWeObGFck7jXwiUKcLsxIbzKy7OjyDmyugiAE89OF6xEfZ+jPM0Pb/djxpsHc61am66z1bucrnujbk08HXquPDTO79XnQaPHFn06NCSvu3J4kgwAZ8rHUjXa1Dl1t2Tfz1UGj+jpsF/DNMsf/x1tLHiGbosYDmLL9ScAeHnU27cxR78qF6vbKMPCVoMlfh5TIOTL61CrDd/nkv4P5QiTuF0o3AAnxxqgfxZsOVrYpNRM=',180);
INSERT INTO "sessions" VALUES(30,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.9FEx3tSERHzld9D3ad3scoKzEVxkt6ZZohHP/Cz1HshRP6tHVx+klrrlb2ucBgLnvWPDquRbfdJAw3b2jsCyOBN9HKsDHaGrHpAEt9qWVsVkS0K99Zy9EFlCzCAw0AJrpkl3HQJuQPKiFV1UTHQrLXbaPZOXbQm5lt5DYB/YbR3/CHmK+w7EgDncvjRnKDssSYozjZC6IGDzYaCQvOwthsGSrhsh0b6gnnLVSKdIoq9ypGjZufB95CItrLjUW0ezxLULYhmKd+TjORi2GwCJMLJgDQXeOP8LkkjdE29dN2pAq+4xruIqmPvM/q8tru1RhHOpGXq/ydA35Hcrmg75c/ZfAiYbA5tTBCCn0t4VTgvXtt34Gswz947+krMxDFSv4akrfknQ3P7dFgys520Q8RGpP4rt+5j2ld6J9Lp+FnNR5+L/CwAZwlYa1Z0D5kJVE3vtJ2TagGvpwVoFq2Rkohpz0mKJU/E5WK1WAZemtT8rK3LVpdJisO33wlWqXAXK09Dyb2tRCMNj/r2Sl3RuwT6uqr87TJatOWqIumOpUZzbgcT2UuLMMi5ttKl+gJKKIpFTyEemi8a5WZZfIvLrPFAfM1xk7CziAmDpHm6EFfcPiPWWVYJZ5mTTWdzM/6VhttyboKgwhzAKDD+fiBaM3Px1YlvmlIiwDh3L7aFy8FrmhDB9i3A7JJ9gcIFkyx72zpf0QWjqWsjFRfbmkOnXGKkjGzjGUpnehCrfn7dcPyfO0wjE7uDcqSjFlLu33T+Ad0NlS9RYZN2Fx2j43f2IEg==',457);
INSERT INTO "sessions" VALUES(33,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.NPiUY9/GEcuqI2pwAMsmLGZ2KJpY4uUAsEsV4sIF/5GSgeKaxE5RNVpwfYn3D9aQb9Cre5NJ7jPgEw3cjaDbmuJsVeAMum/iT95MC5ZsOl9fAVvf8Sia/piTliXQ5J1c60IEVv3Yz+i6NdSW224TR+U1XpKM998Laxi1uGkdnCCjmAmp5k4RnOJsSzuXHJ5YCgE12TmTcTQ2SKJ9l7TldJZ+2Mf6/998YsJvsKQG3r9wrHB/i2Qm44NBQI66gDUSwxp4AIBakICRmkK7UmKyZ7UqU7E0a1mLJEEsV9vc0s9uP9RYC3wG+tcD5p3/exOuv9iszt2eFUuoUO7YRLVlJzuiBFmMPUGjWlbFh8cNqk2VZcriVBINK+DLfEdGqv9tk+Qj01O983WO1aZIWNLfMF0CL8pMXGuRH7leblOfK9cSphfferJ8eDBooKYk+V09p5F8ziIEnZs3N/SDCuX99pqBHDAap0bgk4iG/N4+v9M3NaWeqfFYQSMWndQgR/qIAgm0Rgkq87WuiWiurwKssFIj3PqOhbE/3+E0mZvBwXY9AEaNnMzHxz6Xq/rB6JT+/onHOk4CnrNOO5EnBa7nLCTmOCtN6ECVj0mWiGhialXBYs9Ir41ktGAXGh6Gm9jVqC3FnsZeM3pr6l/nYPSV7K9yCkFup8/RG1BxtDKY8iFS7OWH+h+FXs0XGu0BPKvBh/cHR/BcyLhdgw==',221);
INSERT INTO "sessions" VALUES(34,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.71nyXw3hGdGU3piPNPpth3Y9VY5EpGxg7AJ/NAKgO1chQU7rTDkXGkdvQmXKX7ekLiRuyOKBduCh7IimFLi7lcVxOil2uUiTX+79hvrH1Bpi+1WQgRdYBoOq1CvIbP7X5HxMJqL72JqWRvTshpYYdTD2yXGDZoItl2ZVVfqZFkFB9Kdgb+dmC6BeyFybC44WazV4SwXCjZZTPlQDfNliz8lOwmnw5SOrZghXupzV1RiFspMqE5R+5Jw2U2xcLuOAbOUY1kmPWRPz9qpux18QjiaHQOyJSu7ZvDwuWEW+F4xYaSgeY6SA4OEy4q6j5F4M+WwJxGPNeP0GEW1qTRDBETrSY1R8lQCTPLRDq4lLIp7uEfqz/ztW4+mY1MFHZxOgSQAWC2YHt+kPeK2pla2Twz6uFlAOhFf6/NtvdWuZQxJEXEPYgi+iNfyDOY7mU28Z/Lh63SrAhF8CZolG2TJjufHfxlgYdPtpggoBR74LALIk9QhXabX8TJObGzDQYThQ1XrBfB/L1JkNc+VMksjz8C+edkjYm8XEyadWU7t473cmowPpBZExj4XGTdMQqsCI6knLk3QNRIL+c+bcpJGl01nyLqVyBuwNCM8=',226);
INSERT INTO "sessions" VALUES(35,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.H6BC+3DFG6p1Xg5FTS3xnL1c+tRbEOBh3s25Q9AmhatGdIHONCsxSH93Keun+ziCjXayI6SiH/+zGQwwR5o9OKA8Db9fV1x1HquohFFR3t/l2tPheNyd0MPG5tcrRhN6biMlNhpP1CbhTYxl7rPejAWWI9B8zzZR8MMEub49oDVPa+ikG6nA+3c0l/84zWovfRhPxItomKV1/tUOK8XCXXbyCgTRSXVtj54+2T8HDpflU65CyRYShGREX/+9m9Srx2gVDtXv5HPY8jHyPQFfzZnEo+4+NmL7uNC44+edyJ/JQkimEam64bJ9RK5dZajVKMAho7vWOnFumDT9ao0eTwebh/cFZZsOIsDSzhZ+97cJV5fGSUaZXp+lnvUIoh1QhUdNaFjldhl0AXyp5g40LgY8XevoTcHNpgCxqLjPQsofmy4WIfUP/xHCUBWVvYS6CnHhrHFEl28ylCMhi9KsXPDRSy7xw4fuuXf64iex466rIFtHog3E2YVbyDBRezabdY37KtVqNJNhYqO+ygtHZjiuGpUFKhiOl9Oiy0D31ODU/KI56IcF4Sm98uyRB6mYTW0Y49oFJeMBElOQDYyeHunf8Te/U0WZcq+WjRvJ4fi3FMxi4je1gTTkl9o2OW0FdwEWhpaH+smR6lml48NsgoXMVCqISq3rdFZc09N/a9iXKE8Fxial41QdnG+kanqnnuNuTRGbnBlF7Q==',230);
INSERT INTO "sessions" VALUES(36,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.8d85lR/0j6nl6Fs//Mm/Ea6olMMr8kOZ3kxvmxqije3nE0ApcFyrVSnJPwhCZZI7a1iMjdRLnVSqwP9vAjjlyRrt9AEu0BlJQqCI5RB5uAMlIhUCOFSgB2Fi/3hiF05u0YIKFdvRMejLYjxeGpthVsDtEtiQgf1Lbnbn8zJqgACissDrBj19Bab6Tx6Szsnnfccf3fmO5LFkcYtElpV2iiFFF7tML8i+8wpvwmZw3ReVtlhDr895YI38juBjbjGqxMJOWi8seR3vL6NLAc4JK22dTlVp0dF4faFIZcYdgo4DZqiK4kBV1oOrNFa5T50voNhsz/TzZe4ucMiwd6X66WeO5/Ds5aljkVJsOjx9lsdj3GjVOwPsHaChVqzOockQqvf8HeSmpeN6nRqeOOU1GCd8IuSIWdzakYdGDyShugIXXTpKTvWvP6PcP4yopEO0DUlnavhQ/Q35VLmb2T/U+d0xTD/ql937haQkxx2pAezSILGCTG/r6u0ZY85clZCvrH6omq/pyuD/00v9a8zOSIGdlsVy7eXX2H3IoH04dLgQr/y1TmU/9dlZvlCWwrr7sKBrpY/r9J8ByxBVD8FsYlhsN6skBYkEQkAw6ifo95hKXR339I3PP7bgIXmtW4KSuQaBnwtpzY3KdSuuPECgsUBqRl8/1CHhluLPmIfPRVGeXWDkbqOEmnpfPEm0141gWSJsKyYEUQ==',234);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.C/AJBzdOkFbqDEWsUNSJYvHw+MIkjmO/cn8lq3KxcDXMtdHaNjj6Xq88Bk7hGjifPBEfDG/q8h16IyKEk5b43N/mRUbfo+FkGXqeFIz5X8JVUh4oIsS9XIechSOhtZ6v3G/ccENutjN8zJtZUIzfmRHrbzVv40Gq175UNY9LXmU5g0g+rjFCG63V9iIqFtu1bDh2kcMMVcK0Rsx4n+P/i4dZXnQ7tyvJc4FQ/iC5SZXvbof0A/v8fMm2nOqyXfrzsZlLan+aLwb65KT833yLs0gR2CdpcnmmCXwXDXQNPQ73khv4u8k7Gk6IxcNP4ExJexd1+L6VCoMGOWPss9VYLSuMbFuv9OJkty7G0muWBiIvGEKKn0qFI1so2/OEoE2YVyTTu2SYa1ecaHXM4hDeS0U/bnO86ObgV8eab09649c4Oz7YtXZ2ANPYmQUVWoBqixbcMWiYDjvkDT7dSCmYpb2EsgL2KLFWlfM08zAfO1j3c0ke7mmuOHQ/lTcBnBhx9YhxczOvIgaOCAqYP7vvPnPW0pM6tYcaoI0pydx/8jgcpTTD/FRLal3+pV+5PvJLFjdF4CGr0eV75CVmCMJE4mOMXzxwLKiAavmX8XCXl6Slq156YNexRfZbm0tVk++tzX9JtfG8pnu0hYUSNUovqKLuNzkva51OnrmTDd1MU46lNBNh/OJoLQPLg1Y6JvRGo894PG7C/hfjOqJlbjbwzbV5PPY0vGo=',240);
INSERT INTO "sessions" VALUES(38,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.OBGO8ukpPTbd+m1sAJFHhb6r8do+rFP91u0gFyHR/OAakQfcjZJRHmP3CoDydH+tPRmCtpUgKdGyPi/4QC2JEe42NEbQTYDQeiUjwmvVUOZ1dKblK7UsesEtWzsNjnMiv3/Qx//viL3YQQvudglFrBQlaKUcckCH1+xD1mulbVr1dRJLeWhj9EoDFwJpvY/pAzoxMGw+Bt44ShUiYGJzzHwK14bg3DyuVsoZFVOYORVFcSk6yWymWof5ggcZ+xvTVGdfiwo42/Rf6OuG8EaEtHoOctJZY8jPjBFnC9IGQcycm8BpZK389w/xDS71EdypggbTkSNDYQ9kuDI3pCh693g/89plr+AXCnHH8UzUOdTv13xaKtwJ5qTpJRuhu5rTNTtSwoi/kOa71cxspHBNv74QELzcDTFLj2eL91xE6+QnZlPs9byGeuLnThKYEkSNySjoSJK2Q6ezx7yHKS8awR0iWRWNCfRtQ0h+gWnTNMmWWnReHEXclKhfD+dZuwT/LA5pjWTGjOMEKz1omdP6z12CukgXXb81YO1ypN7olSvTjT4qvDXSTAYqBpsXl26S3x6g7zkUEDiMvh22BBT7FJDUxc+Q7LcvDdpJcSF7v52YRuKqHSShVa9aiarB0uq3k5TTrJQZ7Z6CVXigBevBiXwLNXc7lr8EjfOrcW232QAKPDTbP0Jv020ReWbGruNlVZUCZ5aibxsL0w==',244);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.UZqaVmpfL4Bxtzy+Br0ijkYJ8QXcBC7R+TFQ7yXwMbkRRYYXi3t9gvlzapVaHHtUQhzjGjuQrv04NiFXScOZwhvV9Dmyr5deLQu6SlKdCgsmzRjI6mVIAHOlEkCt2Yn6+LSaOvl5H6uYqMlpf2uBq0S5/7WGvyvKNpoAVFldPGiVGoLqmprB2KPBtC6V1e3ztPeKOVPU7vT/A63cde/Y2Slh5DRrvmnvPN4V2/Mi2++ek5HOhbtshf1AJFm1LTIMsZkT9dbL76cfm3MVkoYaA6H5gosrcdTonLcpPm6ZzYAEo7shLlsMm1Cbsdfx9lO/JXo41kY4N6OeC7aGFLNK/dL0VuLJdxdAL+j6u2tX3XxmL7dVUe0LA2iPX30fn7b4ZR63z1V/mT1PmlWD28xJHp0rez1ttWcY/Oav3pPpSSWPGA3nD5weTwdRy55GniGLjJSvwvUg3iUXCJBC+JydOJq6NaiyDvs4iKfqnoFCnDG90m5t0V2GM7ZwAX4i662qDT4BKPXGWocBb6Wdoy4CeuGUl2eabKyevJPVEjYWOIzQuxTfJasdUSDH+6nWI60d7BkKzCslaX0DkjfFYchq9ekNoRcmJk3w0rAp/RnhhCMB/XuMzs9zyHbbGTlW9FGPNWZYJefImYP+iBWv89Tau+U8rDJeGW0PTGlkbUpb7JzWjyReP0mTz5tYWbgXiowKpjRLCat2Uz6wxF61z5+XTNdoFwD5c+r0l/iWhoJgl5Csj28N7wC7Re+0qEItDKVB1QWzyJs=',248);
INSERT INTO "sessions" VALUES(40,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.N8u4AcXxzBtJ3qCyyCBLMUlQiNnYClWFfhHGj83U2bQojSXYQay5nPaBHZxPo948bBbdN0EHLPwIhU1mEn5J+LEwMexaSIFKWx59lrofWmb1/uP2hr02mH8mhJ1C5i+UB/nWk/+yFm6L1lUf5nqICDieZcfYSuEolHGyZCa+EwGRmSCcsN9yHhE57dK41j1wiIJzZFPTWvDhBy0XxcB+v1nof0Q4vSxO2ZZXQLPl/ZWRuW1Z4NrrJlG9eId1i7WHrkst2cPzmmDbA5CkN6+R3oftVL0ZwwIdESEcukL7LosxT4+kx0W8TDGCn3B7pWi5vRkEvEezSb0oQjOYWg/4NTzVGjcfXvoiq9oZ2+6lS+WdmLvMU0MUj0d32TFi8nxMmdIUeBysu3RX6Hg22FuOeA2RE/R/zmdFE3Mainj8GnXBlwgkqRa+MD5hTwB32z9KYd2dr2WgKhKl3mFa2PAmzIr/AAq21hRQw0UUAadvpcSTb4KEZeM/zfXEjEIo7IGwqoQLw7+u82jboN3dCIpza2X00utp7Ze8fj1XzC7TpKWBBWYi+nN6R0eclJ92ZKa5QbBzbHXKP5bS5ZL4n5sbOyItW2FUUEX9CJnyUVbqZi6VmcXutH1ZRvxUUR88oIW+13+hFRHTIJWNza63s+sTXWsO8ab6pxSgIuD3T0wMLPN2NYgdkteby4yof4sl30CLeUsw2cMGqN0XfkNFho6wkiPj6XkbTdklTv6dZwXwLUfqaRH73zBJ5FwrqajlHGbpRlkApgAq6c0lja4=',253);
INSERT INTO "sessions" VALUES(41,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.ckrIrU49bqpz6KAkFkF7Ple4SSyX8Mp42uCK/rWapLLIwrNUBm/hdvhxI9tof0Q4CL7yTcbqFPm6CsB8/VZkSdfXacCYfpDR6N+zSKAVyA93P7YEohK/0V12+5cr9UksT8wy4UnYElD1lLaY320pbTFGrEWmRKmjWARq8493OAaxNL3ZzdjWh07VmOxkEAlGWvMyHzO0n6KffkOGHq3xJjARXAnHjQQ400YDgfW/vdJphcFStx7Nddc1pOPiQvZ892XiTYWh+9B7qGsf6Bh1ts60QlzIry3IQuKpzelAFqw6Qd4x5pB8CKK26WnYZ/+7w+je8nXaXkETtpUBL8kS5TOJmWTyfXybJaWJA1+XlpwoV367ObM403HYICi8en1Tmy+XXfajJqE0rSubjfoMVwiaTuBX520z4H4PpGjT9zEVSDdqNX1NQKQ65V+sqnPO1OH+0JQIhtGcGiQMdmZ9/SrN0Z6swDICYBwPUq+TQCNLwTqrR3k3R/eQilUKqgb3w/becaqwk/Yba05pPsiE34Gy9l73pYUMoe/5OqZnwJJWym7QcEridyPVxfNIU2N3te5bdbIA2oD9MCSiwmE02SONS8ijyvpJjqHLm+fSu/0lkKytEWEBVl7EP5LsmGkEVxhJ9U4AXLbDt8DAv2h73Nwc6gN+tp2c/PJSR6EB9z9PjCQFI32j8PN1LA3WB0GYV0Ds3WM34nYYA5+AKZpSKtlYjNaSJDeRICyyq73ByUan2hX5S9R5UvmyN/xN6crsTuGgYgF6S/N1AL8RxhTDWsotgbxzltpFHDtz0bI=',258);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.q6Noa36tSLf0sMMM4b8HNloqQyna/JmrnwE5Ob6js1Q9xuqTXWC67xNWG1aJGJSzMFc3kleljSDMxzKT5chM3tfQ8BmNXUpGA5OKcVp4u52Dw12M2bQZMzD17fY9QG39VtlSVsOCX4uJ3R+f5mA2oe9aZ+oTfMGhHGXPPyPrDRgenpPa+CdErjtaAABIfHWrA73mdpI9B+6xuP3vwwMPH55en+OYpRiR4+4aT0VsNmonuiREThtqepfeCfhwxxqsRzDzpdkgFIG8I8UuXwHg+JMRf0gqO6SdL5TxRp10WPe1KxqZnu6vNNterEyR9jPu3SAMOiYrArHLjyU+WykVJJQrlNUTpdqG36r9Pc+QSPujQhygiZ+arhmaV66SQ4h/zchvmmugKaCCPP8E/JLcD0WhVgVCbd4yKAIOK1XfSWi98gDZ09mHTDVqNvaABmjqGBB2ut/kglt5RBOhiHe/5gnHVIl8UfjVdsS5PmwFPq/h/oJNyY1BnnH85vJcpYRQplt8elm/OwYhLQ/SUwyKNU4TjBqA4+Gd3aR59fQd9MncU7VAfFNjsAwa/2yaeERF0NA54mHaZhdOUh1rENi8sCbzgOJ44BrPTBkfEb6+MTjxuLvyECHQEJ5yz+8Z5sZU/xMrslcO5k23fl7NIbTntywX4j9PRCcwy0Dz6dkhudLeoxwHV1IDZwo1Z3fNPtyUh4dzyCUtdd4/t5Jl9HAyEjWZ+96ES7tjicLnRyP6AMeNgXYjIQ6Ychwf+IAGUQiwpFHTlvYgNuoK4L8uce2Iw52GSnaTvU1M/UZztjZVspjDErjHNZs=',263);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.W/74fIs3mgWxviV18uKEJqNoMDR0lkJsdduPJ6LyNF3CBv27UP/P5hH4PDueY3CuQhJQFpwvxzIgyT5ncedXp8iday3Lh7tU3RMaNcCWAg+tNlksO1i1+YuwShM42sw6uz1Cd0iMsS+OCVDft1E+YsEI+mgPxBilXzrVvol0mR/eGkmvBgofO1lD8z/nvpTaWhLtimX4f/0m0GSmb4ZajE2Lr+l8Ea6kMD5AtNDv2CGIvTFxNZqymepyneuQzG8AJoqo0oGGhn3C6HkJ9N1lC71fQ5AZQk1TNwd3/bJrBL+JYFfP7cY/Itxl1OLFfEISAQuCw24Sny908IoW12oK0JNJJ+3bDeXgJPhfcwexbwvNryEp2ENwv7pIpzRWt4WdJFD1JJFICKVEyBiVEJlsgiVnIT4p7FLW7z648MAY5elilotvKxnJ5x9cszfUZRYDzaDkeC0ZJPXxUqoWadzS829AuO5sQhCmwT9LdIg9geK9sSchfLJkevqdbXVWBTjzVHng8n/9H6yxchTQgTA4U6rpfhtU78HkRlN0MVLLVlXfwCcyN1duFNbisnt8+bc5mXRoRIIhzymD3QKa/eUOG15i8VGmN0VJ9e4kmez9FDy+m3kTztCyl9Q1M1GvNsIHPt+pY1En1wrT72ZkWzO9E3VoA6XATwD44vqf/kf5nkay7Qte1nOPRDR5rvhAyhZ8jCZDE2CgKTRiH9C1B9y7bljdZUf/qmSLGuE33EI/Mln49bbeUNQC8jMGgH1D5FZe/VQ7xHFzSWp+st8oP2P6KR82eA9ZOVwS36GeN5FWc5NOiAgkMEunEgoPBC7P',268);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.3WkMQiyuMugh4+H8TzVn+sPIlHGwSE2Ytuu1cBEFOQzNxBxWSV/p8D+tTGdfNtdMaPiObRyKbs5PgX+ZbD4RX3+vf6ziBIsawlyY0AxG1esn1R4IQzI+DbPP52jGAGu/q0k1wCXK424hE/STlsn6DgZ9C6JU7LYNB2EFlvS1RtsIXr2UdUO7YM0i9DuTQ0mHG3vOMIc+aIRZTW4wfBsouDRigGm7t0KIGp/h5TZU5hxlvPgzSo75rYl1vAYt/IVF6YOK+0kzpDU32Sr/xVo4qbtY2St5tHr/UUIQKIDpW2Y0YfyAtgcZK36y3bU/itHfQdhE8flzoXF39cjxFKqieURvHi8TN+bNQtvkoKdkzpz/Y5/DyqeNmr6j6+sQ+4SxYH/54EP6SI53C9K/DvrZLgBHhZ9F/21HQVCF1RtrI1BHPJWAHnMmkJKo7d01eUXjfZEhn7FuEyu/OP2h8yZ6eX4o/GzC9oxWwIn+C26dgYQjmEbJmcokfbaZZ59rXUSOTfwe8N68lIS1d1HckJRit/hmSYCkLjF9/1XjxL4xsBC1ZwYFpwsU0x1TCx1lpwwVMQouEJfLg3hX127r7mLdrAPkigoUtG5X7aenjmvFFm4oLKMr8Uvb3YKyaMxqJ00d57kTRcjGpNyqa52L1aRB2D2yQ6Wu0sEtii7CwN0vgPe5Irh70DKK5Bqgy6+DUdjJW4AcsesRAKWR78Bk6bsz1K+FBfg/9fzUpAJiAIVSvzTniVab9p8ylF+3XW4UjdJsx9fUyGgEdl1DsLrEImjyVQ==',273);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.Mte9bb0REMNGO891zKDtauSBfp1f+DXlbCUA9Dro9cYYObGFOI3+NQqFuc+L246pgpihw39YYpQOjZch/IbKl9Z7QYCn/urR8OlZOBs+3j2t8CLVF9XXjti86xjZT/Qok06SD215mazXJ2R2U9V6QU0d+3GvfB8r9NRM9/P5BuYBAeXLvX3lQK24TxlIzLdPTXdglSGqr7U7dhALL6IdcZAm8Z2U6OUbWjeq5jcNDFvcgtIkRP/INGiLnw/n5iQHNs4jRxYMs4X1lOYx24rFnTgtZVcQ0SwgH8RCkEk8vUKAzCgSSLQegfk4YSN+uvcHkxMZp0myuxxqFzofb76iAy2pWIltiT1678Vq1ob0Bi4n+BbA+qhk8ixQFv89qT/LnFDKPB5kCg23dTZdGszqVBvlsM7ZvP5EWe/9iAl6VWuez2APMuGawQrSjvIm6Lih4U7nSpZYQ3I8HVc+3fiyM2L5yebxV5uZK9RXqkHY7sNQpPAArx0pxK99MjjL4HFwzOs1xJmhScRw2Ylwf0jQAyndm121rrsiDQ==',277);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.szu3JiSpQ6MuFEGYMmOrTLHpzmmeDENsi2k9N3a+E+2gihyjdDj9hQVF1uDZJZ+jZxYQ9aonlpfiLRJUF/70O8/1zVK1VdqIz7Dx0+rrCUVMcLhwqK6j3CT7KKbVdEpZYp5BxM6rAhzqLDlYdTNiFi3S5ArNRXZoOksuAPBhqI0CnpP95RxrN9u0i6ml3w6Neuo9lmtT+0AuDrK8Uhs5IktFRPwWYnNvm89cn7Yi3B95QYB6cShpRQM+DSOJHF5peZBuJYN48XwYbcw4GCHJe1W/p5HuJpQ8GqA5DNvyjPzyWD0QzJtmb77Q0GoI5SMZivk2qr3GWlX8Kf8xmQgx/taHuAnlHrnvOQW4eU2Fw8KeP0AA3dywMuiYUl/ep+f8magXV5qVortBAPSqTBr/y3lv//3D1D1BPqDUFRqrjfi4/1M2TKsF+2jgWjeAGl6LQTb8vVa3N92Z9my4vXtu6/tjKWFGgt+IsSVstW9dkd37d31V1EFDhxdxgDzStynZ3ZUFX9cgPd+TAprRjfWH3WpXiQojPA==',281);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.uPHXDlZqs5L29Am1i2v+icGG0dtGYTl74HXVyrwD0YuLUBuoPPRX7kpnXGoUI11J3R8ekY2DBe7fEj7CghpciW0V2SFsnmbg8nqfDr1OgTpD4AjDLI58JZAx56vDvbu8dSWcRNJG2N+zEwCNI9nOOc2gl8/Lhi0xpHTrdG9baoer21NX09FnHDYz9Y5ZTClDIheNzhbuAH5zMrX6RFHSZImyfW7J5hpOvrz9WUHV7HUWS/yZQLAKIDRIKLfXQgk1CjUI1fuKkyPo53JRGZak4MVjGjo9N61RXTrq5kFwk556JjVVAGDfRBi7m/FHODg1XncGUtL17hL8bxJMANtWjGWDanB0Qmff8mMWjAt4VHGO/B7uIbu9FhfcTjUHAxufx+a3mOYXeOJ54LA+sCJOcbjzMcfCSz5PJiONlPj5Pdysb3aj/mr7b9rgdA1I1BDZfjaTXkQqfH6EvI5I8gLhPKuECXJQ4r2iebom2OyDs+uiOwCZSF7ZgkWnh8Fc7rzyb6cxxt+6FtbjnkYXMjk0e1n2DJWBp0OMZ+iev7llw3Af+OVBiwg=',287);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.K4vmdNs1cddtRUUW1OFXikoUpegnZeeB3Hz63gOhJnRsYSl6c9SSe6xk41EHGhL7ovsjf/M5GrRQKJ1fvsxCV95qYdUeEFTuZJpFVb0vPfAVBakYNpWkiE5ZmAuux8xFIytvlx6XATBM2RYwDKZv6xuzw9Jo0b6ezo20DSOF3kxtk2+x175JLLrPuzPnAFBiJ4v9XNFx6GUuN1aOA1Kr8W8yeNQHeProR7qRFrUYtC0WCzaKQ1vY1LMDdPdL+iSucqnVGpDkbHaDq03WEHHBkI2xcx8HRX3ijsf2r/Q2RGsgqxRTue5yFFK4iFRIYSmKNjCDP1orNWgHORox2u/3wmW1Ue85ITxR5vgKrdl3Kw/8V+7UpcpVwRe29KuAmcgv3P9GK4UhmDz5NY2h9zbjbgM8hxKxDAfP2PZ4136ELCDSXG8pQ1y7XR7NT46H2yFS9wNcSRmrkpYjssl3L9vpUdV32fpnXfP3kLkTfxD3UoDZyqZeaVT4FN1uux7IqI0a7LNpvuqrf1MSF4U+Xk1t132Fg60KQ3tjUA==',291);
INSERT INTO "sessions" VALUES(49,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.XiMxQ381c8Hvq7BNN8UoX/5sb0shtNtFNgk/msxShCQxjdSAKZK8Ih0H/BoO2N69cT7k0YoPdNSajVnz8+M4RxG7TAwmjqLJJPgFRGuw2FXBCpuxsEg2+a8e78LsPsYOHKHy3kvClIaBUSn9yPD5ChK5zIBpSA2vT+OdIDzJ9ar/lBkuJpYR8pNnMw5dvAGUFtFRGnbw4gXaFRNqZtYL1u4uDvFxg6d0kVFfuroyxWzEveXxV1+Avue2gfWOreYZpuYGC6G+bkAearADpC+tU6/TYpqCDzbPfRYomeUUfDtqJ8g7N5VSVYsh0oxZavEUI8aTNbmLFKN6s4UuswXKQDCHTHVYLrPavmW1hde9BOwFChQlvMLbw1Rawj2MJ8PmoaYmfxAiD4IeBwOJXgzf+V3uvMW24oa5NY1yUxBY0vRWEeExRXaNfhIYuzTiiKOn3sbl4q81nTkNwaqStmo0qsprt9RL67r+jxUbehU5BxC8/b2LfjEC4FjcxBS4/TZ9F2YsosilqONudp9FH0CZUvWr7VtlUBvW+mXZIKn30lNQHvWWFyphTbLfF6AE/46RrM4QIlRWJX3wMtWHt8iKrirKkMc=',295);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.LjYy9JWAzoHwuYhuIH9bmGz1f8PlQYenm4jbikCXiwp+VZ73GHoqmAJOxHm1tRqp/E6DyM8wDC/xXWDwB+Ye67N5qY2YZRvJTqxVINb6vtr+Skq3NG6VRk6Kb3uAMxGqccr91meedEBSeq8WChodeq77J303Bj2Qs3B5GObtkfJEksFt2VcAks7tFJ90yuLz3jpvBiXodsUdIQI7QPqTBbU9iGkNRUo7N6j84UkYJbo9ZYJnnkf/QRGgnGOnEoCmh3UidPEVgiZBPYr8MNrY283ZKDbxzg2KOOokr3EGejjgYeZa+Gu3X5Svi5ghZVLZANQNW18F+iekHP1G5jlAEHEC5eV2tI3HkA/NRHYNlz46ZoDmhF42lHlSoaPpEBNp/nMjcg7PbBK/Z2Gy2n+EiO5nsoK9n8nLoBi1UkylJnMLr/DRuF39EXcDUvVmZLiH9nU2gb7PEGE3dBCMrRi1nVHVeRx08tyu/g04OCetdUiQuDto2ZUkO0BpC2Y3At+QCMMMBNpRw9h6oLiGWypV2Lar+0HaF0PvJzFCmaQT7EU/0x9M6YGgEn0A62NBho1WAqDRdIap+1RGfcyWDQu+RER5+4ipsgC9j8M=',300);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.SpSvo75irH2ih7VhIsHBfMeZbMcEbjIMASbBikmgUmTA80WRszd4wS5RDfK+SLUPVKfYiaQRoKS2G9e0w+JBYBDstkGNteLA+ve8hdbt/kIQLMCn/jL017gjtPs5PSEpj+MckyYmTZ3BHC7azgPid+SHQkXFVCHkXYSsQkYBvcDsCF4CA2TSyYw9VHRro4BUN3vqMcfQFzMS8H5D999h/nY46JX86fPdHZOEC6rYrpLS1jrSbNBX3XyaRfbaU1Yfr8hJ8sxHqTNrC0qq2uVM1FC13zQgJtnBaeD5LYkae6wdyVkUmGsJuOkIVHG6l7htrCrdEaOQx4QXCc2yZe/VKrWWqB61JEZFU4Uxf89bvAIQW6TGt5td9QmQWXRca9VuRKHqL/2fh1sWCnwHhspv6ymDSvpbLyDJDJcr2ZjyojUIjflJ96DiXDeSImdQJhRXvVDrt1l6PIi/sxw9ovnGPrdPxkVtUe9JDo0zI8393aq89CBws1kdqhuFJgEuDAtkbf76RNcSklJcdQFlJGv02mLHxQMOqDeSZNnwnrzFAhYYosstKMPQkgW6pzyh2YLRlwjx31xSZa6s1NZSFW8l8hGHdwy95nx1ZgplhM2T/Vtk/3rCsAPc1Qed9Go=',305);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.9ivDm5kH3FUCWB6d2WN/BT7Kx9MkIImLLvoewIfYT+61T9ym4FovfLzynWUZNorHO6v/xjhg7/BkW5NIN8iXZ2dPlDa41jLDs18CREFBYgNqFjqtleF+HZPQEfKg+KiaI+DLI+NWVXvgiQz+L1aehcbRiulWpXM/XL60bPxUwH3jhSZjYyq7z49OLLqzCxqv/9XNSqGU//Mt+a56aQ3+DbhbxvZkntkFudY+fLb45eQObWFpklBpiisU5dOQLc31pRw9OvR1MzB6AY9JbTfoxnIflvaxt86vzXgYy7xWpB/dPN7Xobi2M0PEjRipdOe4OCSgtrMZdOkhIm7MU2+p4yAY3V1n5r1DOxrg9N19G3eGhJrl43PYHC8M3vZyAtAI1r7+y82HXYc5fx0laXK+JF4ox+qLJoIYugF7ke6z6+brtDCF4lLekavfEFypneAJqqxPPBmD15vrIc6R1qiyHKy99X3b54sJ5YinT9ZtyNVLsyfACSeoaB6eLmQZdp88P6JkqyRvJhnZCohwcPSVTYgxXXu3cjVZail/hsQyC6PfZnMOGIt6kppilry3JvqE2/tGUXsNjKL7+9oBkkceMvpiyGiXU/znj08o4dzIYTAb2W8rvf5OmOVnbi/lrAyZKbRdimM=',310);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.oBNkdxqcuf4XQQ1t6AnyVMoJ3uja85Cs73UtExxXFJekQEGr6pfr8nv5TFqDEc5OZUCWXfqzTEcq3Dhc7+r2kgQDHf3FkBRxa/089+aEcrNXIOUqwNHvNpp7bPxwUpTFwreb59IpfEOlElckv+yQ/NfH9uM4tr6sVjQsMe6EoaYOZ9AQr5FViHYCaha35QXrtZ2Uml5u9HepNuY+ExRGI36OS1mEF60o0VkI00wnqtVqGfS9c5cv/GBYmSiWgV3jHwd7SL2shpVa0r6lshh6gl54Qu7zJ43FPdmY5mYgc9FUzLSiRsCWIVX7/wC22L6wztX6DAfL/HJxtFptdxPl7M8GiEiWyjvPjDYjLXo9gAu+mTzNrSpBJz//25UuqcTpsGzZoMsHXBog377L4nMLTveJm2OhWUPErWq1xvDGYRCzoPKFTI4Shxi1f1Gs6QguVkUEIdwErc9+Dq3GJkC20hngg5MBeBMwN0CXU6saNsPXEMkC+EGAeIB4K3BX8+7kwhM3TLQSi369xWfUyRaYCvUMKPGesMV3Yhwn/3FDtJdwD0g3ZTorMsSvcrAkxLNiGdUCK/gT9TXo0z0e0bbTaSWSOtfR8soAAyHVnQhn1I7Bn/yu1hl5jQ3MR3MbO1XtLJoc3I+NRxYy/Vq7',315);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.0rfRhe9RIwMrwao4HXUlgeiyjIMbS+36FJ/pGjEXHxux+quYF/4xiyCMt3yYokMnaBKDlCKrWTsY0AsbIkSt7uWNAwu0jNfrh4BlWeQ+JZ60lh3SfKDLPVThzAiYNQtRNA+w70c9thAi/jeLrIEMSM4aLQfDEjCGbe/URVP3zMb/cU3uKwj7A4COx5lcRk9HPBGMXvR2WBiGqyoJIOVQvew3MT3zZ4l1nJAitF6chCQIAMrOMQjbHE2ZTFNyVBUNMBCbsydDCTB0tTHptbl5FFPLb0dKM1p5U50U4a+pmfR50uxbDw2DW5TuE/6f0n8fsX+U/KjGj31WFonPzzib75RUcXcsxIM2YwEhq8UH7mxQzqvz6iNleddMlZLv5FrilzdG3Tg9QApg9UT4x3qyeiUKvL+/qU/FBCAxB4YAtQiMeVRRIJ9jr2o1FOZt+t1f/AgF6dzzligDI6EffLsnOGbYvUKnDWONaz0Eyz16iGTQx+3HhvoJuIMdN8XYghSIMBxY4h6VtCYrRjHI0zjQfvWoYPXvGIJ4fUuXQ9FYSNltqg5tpYz5/mBdaESSqEZAd8Jdl43Gg4Lo87QCgb1gA7q2KoGCcwnO9WdVq6feFQ==',320);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.t4R4ZsMDg9Lx1QdLams1V/70lOJkfSwXb2TRp0CU3B0Ef2dlEsTgjcnh/x3JgttwtNP7dwXsX9XmksKbjJ9UnWR/xp/0XaYcedtU8gkGjKp5FxrxhnzkqP1j2D7CK7NJQxuDn6kPhYYDk9hnwzB5YG89LqcuXo+tqAaNTD0EF2wXDIrThdFY3ERiAst6CkjPdmQeFOQv1BjyOR52cIFz2wuBYCwgpSoiLbdsiyM/NUGdQDouxqc0UtGaE/CE62Kon4q1MAULQevW5o7PqqIm7mKEg5ZO5LiPnMXtMzB7SF3/wI7419Kb3hZxcrYUrl2ETGVSntxvhgSb3D9euR48S95UvbGcZ/E8Ns2VdDGJfnuGKbZtD+fOZLqmFBNAuGA1B2K5grwfpmguzeuEcyPgbOj18y8Vj7OdUrHihBIOnx7ZA5utE5nfSwMKb7GNAyKi+FJFBfXGvdd5MOWGF3x+ANGVBN4AEPNtqSJ6GW4RxL24HCXMOILxvCEzLY87jfdJNB7iUZFDy6U155A8LnfdbMlj7JKWayBNcyALJLkvqFiMgP4Ltap5xaSIXD+S5fNHQ2yZrMoyObBcWXiWRIMI6O1ctxvCE/j7voW5LsWKotJLMXdtvwLBk9ns3tpKgGtsOzkRxkg4Y/KIU7HhwlFx+L3/rR2ImE7jgbYwM7QNKiH8Hox8rA8SgX1hspZ1IVjTurhbI8HCnTX0qgDXWdRX5FlFMIPVL7pCygYQ72Ev7e/iRjQX5m2y+f3zIIfaI6WqF2kXytBFPR4v3o4oAoamh7+LBgN9dV3yzRRcQQworuxd8sFl',327);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.o1aG7TX5RqGJTKUU/E6K1UAL5Og9p40Ajrea6zkM28JwM1tvZz5dbioI/4chy3XzKFF259IlW1aScJMknjfvVgF5Q6ZgofD4k+s3KXnWzCNhrNzAY1qVpVIJEXvVQ/Q3vMvCVxT8gM/qHZemAjwc8qXOJFfSxuF6i5GqSBbuMc1mjiiS2g+mJaKi5o0WpM2ikpfCukjxYCBVHR3GXG9OuybDQ6ZleT2m6N3gAL4ueciqQE1TG+GH1rvczlqWdKz23KVyKT+CH+AzWMILR7g8OiqIfD/kL0Pb/LQTfEu04rPmwPaNyBLZcKkczANGWwXcJfuIoHjMC0Pp7zC784KkepiUX4FLh4BJehikmalr0115fMGnHVqKM2b1F7dxRgnhhn3LJ2brHiXxxglX3eSmfSpLAlLuho7ZWUWirOqifCpNA6Yygzro9lhbWdi5kYXD61ppJPUSTVoPBTRDHIhTjW5NsnUIJqlc9ChoBY/LzqRMzQ85TCMaFTxkyDJhZzq9Vv6DjtDpOO3Sram4C53ZRK9oOGgnCMQbL3v0oMFzOPSe6po07/qmBGQTosu32Cos8NqfGYFbjDig2Sm8qy/yf+b64ULnU64rY5ybX7iOINuegOxdOdr3AHVfqwytwir+ljW/FhWibAFQDXcveE8zePUfCuRZXiBCpt0BU3tZM4vuHugYcA1sV9ZgQCLj7OiG5fWdH9y1WS0Hifk3GpqvJ5cyzPFpp3AylnHqefM45zofuu0DybeDAui241rLdIbLnX6aWVCznuhkPPnLiYU9rMIAg3768pzXAwE5tAbqchTCjIEzyBZw3rawAu8=',335);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.s+VS8qur4mNwyyZJT5lMN9+zkDGbTuuNLSD7X9zF/d4qlEdTQ8/sBanTsB7X1RSMOvyv8O+U0W4sKHcKGnoDWNsWG9UBk8NKDwl39NIcdnJ9EkkuTI94YyhBZQOSytkLNoHRtmYpwbm0zI01tFEHTr4dI2N54QWBlHSfHiHwgrH+HS6SoaBMUETJ+23RaozkevX4U0/wzfq3gm2tRWpSoY6myGj5U+zmcI72khSPgOSJE9ylRhRadKEQuNEMgEa6OC1GqhBbV2DWRerZmcfsIw3C0M//q1f/q3pR6GcInmqT7uHqmn3XQJtZa/ZU/Ysp015fG2ov/047XO4S6z/r2S4/RdfbAR+mDONxqHlKFodz1lY8CA/iFXfiwCNqLLDkfJXy7s0m/e2S9y7ra36FOAB3iUjhRK7UYDCzmDZb7uF/dJodYGmsu4l6GC1AU70uFom49x1m29IPcmYTH3v2lMWT6wa2uY1cPwthhs7b0pntNzb6Fn8BPY1DHqH0NBohNIsg9BkREAIJLjk17ZNQn1EldU8rbJXhyCpEuKxK2bBLMGC32gwPVqTKmU4Zbo590ApPyJAiL00XVENdWcWXyAZvp0XSTxbJRSme8V/6Vq9LIA4tDlIrsVDwBctlXaUDcb7SdgpaVZ/dk9oJJNMifFtbVjQMlRDitO+p9OuHPXb9AkeZ8Q34',343);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.ENzvdyNMKZUiKrXU4TuMG2S/fa/It7/f6LJTcH6CE14S1u6n8IX8iToHr6Wp27CPTobbpZgD89mYALhPR/UiUcIiI7Zmesw8NgjHbY13uZMEnhkJzopif0yWNKgNSkaAYdmslsW1Uw7opO+N3LPSOTGMYocr6Tzmz6aVkENDAjnOAharmkRr7xx6hYUncLKGftCoC795eKfSnnLgIvVJSKHcQ94SADW3DXaL1s5oSDcJ50k7GGJ+N6vAN7jNvQpTf4rTzp4K1Et+pmS0aChjoZ5Pk8TvAy/cipgGoiSxgk9gLzmj5WKX5IyBLgF5lixC/VgvGNptIinOxpeflFb7jz3UFEQDcKNk56J8IJvFbAOgDFohECUIrol/TZkEbqccPyWhY7YmixHLzBKq9Klavjwvdj8PX6Q3f+692kUOaGQgeTzPTC0VbyM78auPqq4p5MzDGZKlimo9bmGAt0zG481caYmSLWuRtBGSkZ6BnPQHJYcV0QSqshbElrN3zevl184uwuDsWALRnGH2hrZ0jBOCVYuobxWngl/khkCy1T6b+jAD4cH6Em6JPUPlbOxcFc/2mrX9LeStzcJF/guQX0C4HaIgh32scY9y0kWTl7b8tPdIYc/aHceFdyM=',351);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.BUIt4LbRPyNe6gXWpJGnyLHWQuh6w2q/OLwMscgBczc7JK7CReMk4FXkClMHROohjPfkNMCqWN9EuQoBPM7/EcEB9hu7l4BzrEUWGSbCQ4N2nAygelEJaMgSDkKZdd2yf+yn80vALDqXvajYfWUcblml7IjwuiBwA9vo1FMjI2z6vYv2980iP+I0RYQiqMDVD+Vm8+ec6u9I9BPtTo6K/q4zeBoeAgKM934GHgq2Lq1sf2wPxh07YvJZFvTV/u0T3/f+9w81tGutWyl+KWBGfRLSTu1wRO6ehDW2Mg4DifU6npqbf6DydBP/WLS9AzqrdxzdjHms9FL4JU1Hsl4YAki3pxu9HL1+B9EbZzv0MtQFJe13bxV67rrDP1XySLiuPTSBr0YJaqYUvpEPcu81ZxCk8D9gcbIjFsrCTfuobG0PpuZ+k8ny6thpaGm1nRrQfQIE6gWnKDT865RafQDnesG8b9UmtFvCZNuvfVULvwE4VnFQ/DiEGs6obCsatN8UyYCpgM578YgfH2N/7LD2uYLZOnHqGd3gluvJLo0yxApoI5un/P8hUUu3p5mMRmjCguNmj823kI4a+0jFfirJG4pe11ZdKt/YvqY+tXMDyNOkdIKmheNu1l00F/9cJn08CfjdIJQaA/TA/tPbEIrbUpRCoBZNPCqZjieRi3w9mPRaMr2dZQm+217G1fJaO8qG34ksRp0FEaxLPjoecbmD74Ag+fK4Nt1OrV8EWbsZ2HbwbYjf/xCBo5SzcuNFBbohxMaNkagsre7X6U0=',485);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.1IXfYd7roltGv/rynlNRLgbFgkLP0nAmDjXjHaSUwQdGs3H0t+FEgOTDzm/ova/e+etQbndgxRBv9DhZGbOsxweML/oJLrF393h2R8+UWGguBxml/hjnf12rK14DiJOwnFjqFUBif14G0DJCEiNNGr16yacY1DuEtklGdnTsRVPvKhlvISocxdo2E018Zk5CK+D7T5Ni8BtMZ+Pl3uZo9TStGf9eye92Lt9t75lruTMgcS75QuZpboiWTIBr07ZwJZE2w03DSzOOlJZvJHnBFq0VH+Wa4y2BWVzSxSzA1/H/cgLkYsdQFZNbHzQBxwGN9Udqtt9KV/tn07QzIqnXRfSjSGm8lmavpNKyrtd6pAMz9qHKyXB3JN8CtE0nDnXV10vJkzx68P7Ns3RGufVD1UyH0JxUkLdkK/qFABNWy0LUU1a+QxVXN1RcwguM7sDmeYYCINZJwfiUrLVFRMW9gv0YdQWb8ybS8Z2FNguohVcgAffylaIJtEwCfTngQtzY0/n9Dz8qcB5nb3enrfFNGTCAZLvS6/cRCqJYIRToG9aAUWC6t9IovMSRFHnUvqDbunYaPGnN/vGRugJZwvk3mV6AjNRlT4eqSMkXTkkkgTKjvFAKKLUwKeHrfWuGCcPgbd2HN93OEdI4y29KDSIIWTWXAfwhLKpecD+tW0l6sDL1ta4LaJAKgc6i+HMIUOH9LGebRJmYXcQ7YL0MuJlB7xxCkH8vTQR5AL3ms9wk9MfoBTEswL7SHxQEPYDGn9J2g+JF7QBxbLVOEhjA93Un7y1mgDi1zhC8mwz3qpFgu1kM+he2PUgqL+ts+Gw4yfWm5wUVncuDfg==',486);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.ktm5SB8LS+PUGijndBHyT/Moj8o5NydbmSSt19gv+K0aYWWXRe9P26SGKOkYjCwSU05GjM/7rQIDGX/iJ1Y4v9QCcy+2gFYkH58LYdnOu7sivdqS4YHFC6WzeIWHdg91sPcU7RT+o+KPAcNrTz0PgSvl/99zlfIIFfQHGXeWHAdx3nqHN6Ophuq6Jzf8WZ/p30cNAzwkWjyvdgfjV6WlwJcUOdGtjmrgnctlwpRSJrzRq9qFFhXwkr6fWoEWvZ83oHVFwpypJQiKQJ9CYr2KHhaLROOl8lJVdE1hU7yxPa26Xf+ho8z5qVC3ARhe5qiLgzjlFNM+aTvPpLe/HjgNRNjN75/T77P0q9Mh4HvSlwTa6YpzxN9OO9mfojVXx7kRVNNiobqC3tF+uzdYcyETDTDcp1WfFa4xMBb7qKEqvMzBVdI74vKRJB7unvod4K4bPcAvG9WwNxrbFqcjYgrn7HthFNfElroUb3YPN3MdGPlo4o4RmpiI7CVdEGjdQGjV5IpRcTj19/4ay7IHGiDGvkrm1oD69MJOaHXrHqT0Q0PCc+3le9utmjQFXIc8nYnA3Fnk1SzSXjhqYl0pK8skNjenYHUXjj23zRURXnM++/k/pjb6xv4w4Oqctg9EkZ4tPNYEK2M7niG6hiOmA8Sazwaac31XoUjcUFpyHvzubte6PPWyZ7KsDNSomkmPKnX2xvFPCOefT0UlrL7DPmB3t4rreKDQ3QA3CjA2X3usHCXYszIG2SCDZttmI4kqSRqMA2E1Gkp2nEzObmOkt85iukgS9cFrbHS+2CNvkVpd6Zf6EUHgllbT4dwq79e1',362);
INSERT INTO "sessions" VALUES(62,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.CjPi3U/NbxxPaQLm7dCjgPkby+h3h/a6UV7M7PaDlhYWY1kwc425PM2TqQV9k1ZcRi5+oSpOuunxj/i2usD8NNlDxEAUbfJrBiNhFpHlDh6Rn6rjdpUAdiGMHdeGsIUTgweQdXtB9ovqfJGAmp+8mZohOVnqV85lQ9TY8pcAqCszJwvMxszuqtxAU91VhPFrl5sXVeTY/MsOHF/Y39xZaMA7KQCbUsVg0owQrN9L7RG653LcW9d/VfmvAiLg1f/PxGZgNQ35y6CsrRnrXGICsO1zYVlmWbFa0UvgtvovTn141BbpZPBR46X5fSL9hGtTJ6IZNQ3Pw7SA4amrOpKr3EZhqXFPQHmDC53NIfc85lz+KaZVZot5OJ/HT4MCsKPAKT2pfSXqPVSWunHe36RGxDTqVLGVq64PqQJHDJUCzHdQ2OpVT1tlXn8ZVlIg2Tmm1IMa0wJMJwX9RBoBNgnjZotsz/5O6nxVgQe7QoWs/O9zo/qb4y+tu6NomXv4afnlR2rJqf9p+K9Pie5YMMaEbCDhaqC0STfn0Xv6GJjmQBrzfTmhr7DenKgdGxq8fbr/439aMRFyYOBxgEBN8fY0rU1bqRtxh4Z5feeFkp/apI/lGYPFg0eJCOVRnwTzh5ftGu096i2Vvs7HbuTfCKLbf7YjJiNOPcskxcpXI6dfFyZmIxMZ5udscjWMEHJGDc84szStWnsYyIoLM4NC70dvfjXT9AKpExo54a2E2eDqwGVwG9Kmygk3ggQ1FUtSq9o7cgP426uxhJsHlssrIV8lxQ==',367);
INSERT INTO "sessions" VALUES(63,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Quz2r2/5UVHyXQvVgW9ncju2kqzTVtL/K8CvmumaMHtHcp6gs22hVUS5sniKSPpoc+N7Y6un5RtGW5VueSetno2M01hspfacH4tocuihETjG0O00I3m35oV/jBsRrEy4wHi51p5KVTc6Q+WswzyGBdT087uf2tkNjhVC7SQcECNvf+wItWgBynPHoNYFaKFJMOH+V2bT5IwL6+imKopFL9sWOoMQyFjkcdSncYHC6H4hy8/YlEay1H39WhbX7zKzQE27wPVf+TwrkZ1vI1QKfjIOo5GnfDTx0klOAsVjMcELkV1Zo/D9/M7cnLKfhQLRRQh6c2zce7uraocrbltYwJvb8fQb6sOjj2NlpOBIr7FEh82EXrGqWz6pm/CsCFNloxZS6cMCKgh4HvkS2Pq4IQwNo5pkgB0KtsnGHKGGz3D/8H7AwxCtYm32cR1kuTE7K9s8jy/02Y5v8Zt3TC+ZiY8LG1v7r3uJd4td14tpwyxQoC/5wwVTLTFr7JSilHxgcSHpgc7bKI/Jn4tEmHeEuAk+qBQiwUweDtS6RXiL+2JpbDoHyCOxB2YiRWOY51h+XxEVMQT+Jt+GEkPW6/N0kr53q/RvJ6fE6m1b5uVxXwg5euBXDrwYbh8T5G21R+4uJhNQBHuoZ5lY5+QVbg+V4i/tfdVQD4WCRni+VZffAwOnTGwYwoVuw49XmaW81h+39NUhn7lAirJBydGwvbiG6DKZOzrQc+mNAfo9I4L05s34dr5IN9rthAIvCBwzPVe+UQ0geIR6OCQ+hXU=',490);
INSERT INTO "sessions" VALUES(64,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.6cjGwrEFbmqg0FnQSQIBSa6pjnbtl9DwwM5qfyjbJMcbjt8ooZ7GbIjKhRnrw/BnlrXPzmWQml5wfYZwoZL3HNZ0RbyYFtgPNguJr3SgUuWjBxzbtrVkIm/82HvfLwZ1GQnoCM6lQpZdlpkRFOeYAPDRH/3oJfZqFmOsnwNdv3sqk1ZbYXEsynhJ6QAcz6bnIbk/GvEkHFMdAT6HocMAwJXXrcKvU91Yi30U/BluRBCQW3PT6R8zebguO10P3gAsBTqyGyny8EGsPRCrtDiAFohrFEBAoPmrH3APELUdBGyHvePaj/E6Mk9RhC/hn8pfn537FxrrxiYyzRk2eCLixezCj+ILAnKkBI/EHU6fVYcGf+MqIBTQtQMYSIS+MQkvhMiNXHvBrF5SJws3DXU1EU89jJKOAg7VHFhvsbOjUsOJ4QgXt03KY+G9+uTnk4mgz87hbNuNm9luiLLU7A/Oq/jm4Z+kB1BA6oqx7vt6ohKH77m1RwSxmlFutzAvRhNXVV8T880zdghfvjGsBxF6Uwz/nZa3b682856apOS9WHcC5SOTFdkjxZ34l4mTMIuiXUXAjVZC1ilZ/ULFi18zxcSGhLvMRSFqL8WIs78kAJD4YHQ0iysavukU2Y4iOLwzDKqSj/IIcSUmfPHkdp4eJ6jXkivXryIni2EncFG+ydXPZy8zeFDnqqJvZldWG99itT2DUbDDwAGm1B/C867F9fL2d5btIsE=',487);
INSERT INTO "sessions" VALUES(65,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.7QS0NQ3fNSjnqu74JN4+eAa/3msnCN8DM1Xd0tNbpqYMJ0lcW2/7f7RG9qNX/bvFq8tSP3ag+X9mw26u3UBZoxiIGc+8lkKN6eYF32YkL3twcsdxNnFCFVok6rABvTegMFo60nNCKv7A2hNQHBRLVugjfKQKTY3wTiEcpSn0B9c0Dx+Stpr7XHqvTlej/LQYEzvzqQWJke6ZGTkby5RyfuPwnB9cremcsJDGWi2h16TyiaplGT5ENfgqGCeAcDCU4yxASZad9Q+GLCgykC7y/AHg9VpbeTCJdOogOBJkbGb7mYIyUwTQpQMY22aqnPT4gVdLVDX++xmlYndcIJ2x40hBuArOe/YxIkBtdJ2dvEpFksHhiJZMgFHdPbX51DT4uCibYbE4cxjcAZbb/RAbxLu9Pj9gr7dzhRhjozaTRRmJQRDqCsr3V7u/IABR7yRGMvFTbpTLumZZFVYD5N5ZZQIpdgUG+zz8nwtz3EKcQXmtaEiPq5lMmzLfoCFnb2V4nVwy0UgmI6hrwBKC/KAv2PnzQrYXLmTN0R8yWUD1cle+kma/0l/0cwtRB6kYUMBuQkTu2pf+W88Lb4XnTZep2D7mg8DnHdQ0VyDGrRWQUjmh27/3FZ3a1VyZO0Af2vz/7n24zQqbA3pIcT/NZQAiI5tyCrjwh6EIIZWBjvM1GEuXGf9GaxpPBD7Rd3V170hj+X/3u2W6FJbSAwlNIfEodAHY+C1e+J57nJZTRaXppuJlqfi++gEDlLPPiX/ecNF/qjMrbgV1LQNdynvj9W1LWA==',405);
INSERT INTO "sessions" VALUES(66,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.LRHZcbTXfr4eaXAMcO0oibbCT7IFq66tEuciKmyq3esc7SVmVX1rpxe7GyFz7OtlO4Jz1su0ArYkM1/WCaUREvl5s7Skcizx5X2+e2S/4jvqxbph2hVinyAbqZ0kkjY6ZhJiX8TFMGk5IW9kLJKbk7RHFaplZ+2ntmDVJ0G545hwNNmts/8D3dKwmukv5Kki8W4QlZz6OUeL2591Y2m+igsgZD6xpdgjIYa5GQrKlY/ob6aEYlzVK5SNym+9p1WeRXaz8tEpTRgG8XwnNC3AfEHWN7H1mgR9T5NcRfzpi9otnGx+myIbJNQBxJZCVuULhmXwDDr8mNCBmoqLEet3IyiUyacWiA9Uk8c1NFshQGnwzFLlPX0tVLh1Arj0D01Tey1FkLPl5rGLzCKnQtC8LqJEu+t+rwR8GByU/0vntZ+H2TgxiAopn/MjXZcvOpd8vmd1UBP1O9JO0Ir1uLdnblXeC1Llq4EjgSg3iWTlyPTiZzYG5OILS4EuzJIeQ5EYoo69a4FAs9/DaoYj10Y8jgWmsX2c+n3WvdGSpPkN3kT5htWa2fjt9dIJAluIS1gdhgi6x76sBwv5PSMRUA2nN7/Us7mRyFbR8dILZxPTGzwGCbhLLbj8ABx1BZUVNjAMkSlTM+1LQ8id3znv64hsbobS6Mk1/L0GGCZe7X01X6DffpHYFuPoW8BjHxHpwumnqYfweMsmIyrt2xafvNdkMYj1pqsd2ZgDK3Bo3nS6Jdjj/LeY+6Vsxyv4F/OQ2ZdNMSRbIRplUnEOs35YBxwUqA==',406);
INSERT INTO "sessions" VALUES(67,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.juy1QHeK85gehxHN2EQURqv1Z/NZxVrPimAXmq5Nb9MgjxuM98mxlxWWwZKSBpTayAErsih8EkgPDEZtwcboN0+cClu3nGd0Ra1Ghv49tCn8b6q48xC9fhO4h9EUT8WWltcKBMMghpSpoTc2z9mahOijM07NxnoQ3v7SLNVrMKPt6JfLf7qiPK1CZXsyAPjn5WRb0HUwRATfvO9U9CmZzTqODO8NOoKA/B4IUS84uQyT6s/Vnde82s+Wpxjpxf8zppwWMpmmMeKwPYpFpadDKEfHqcx/oNG0cm1i2qgBtVtkfza97BaPpZ5VPdYIrqHf44ShpFND6LW3hd2nCSigV5H4RRFSuJ4NAc+3ROPvRSN7X+cVIBqeb8B7OqLWoPH4nQkNcKI7SmLQLDEsgnomSnfQp1dpa54KkEFuG+Aa0mRKe9Ca3szsnLlNgHct4aJS1DaEC4iumMS85lFmiNwnt4qQkMtofkkkLaByS8AAhW9g/G1iUUgsUeFMMI5DgDJbrFPEwiz69jnJDMQn5C72Cg5NVB6M3srvHYlMDOXy+70VrNk1vNFUdtdO+tng2G09Z5c9Mjc/rytkoVeFEBv93+mlqeBGScXF5esb6XzCZgQ9F2ezszukzrcLP2HJMHV1rM7IwKKjW3n5WyI7KTMynIvaXC8s2Ze09DgtTX4260CA8dQ26JQuuTuRAE+VdaupnP602JlwBt8WhOpZvMkBpcRPoXhFMr8oj9pd+emcbAqvgeX2AZMxdr9f00l4hLa2ZtePpciWa+qc8qCUkEudt6uwdUkPQ/cxu6aKH2+yLD0=',399);
INSERT INTO "sessions" VALUES(68,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.wLRYJyCePw6VB+fjPvptR1i0r0tRmVBXda3eb1azzRARAj0IwpsBQ5viRHqUz1Hdz+4BKZ10M4uYOJydHMN0OsKyZXcv+PMkNiCpvo4V6pLfYr77gN5WJsgXlaMCW64A8A9SY7e07VcPCxdVA7SjEj4QC1iytzim9RZ55haicWzqz2loHt4fGFjmjDKiKC8RnVbnMo3VYHOyso9dltO2tWIhdSyeLErUklF6Ge6G85r1soc/js8zk+G3uMrc9PhdzM4AIGQDbsVHe5uvz5F6LYZWO9fYA0Dha9vLRAtGU6fG6dTk24Yo9pqKAx85uOVNI+wOfjjXL29uhsLFqY1DMEXB8EElqDFubrgx2zE2FY5zIMH9OzuKwvphJ/i08A0Tgcwlg3HMDV36Cn5+xygSILxqXOaykPJ2F9prsExuMOJj4SK3O5tA99ba0MJhvqx2CH+105xe28qmf5DmntjbFe9IZudHgnyEJTiMs1VJf5fnKUBkmZQ4ZZ3ZjOOWYO7yKNYAvKqcIdR9MEUA4olGL01x03vnPqBWYeuc0iJjeuD+Qtui4cc7XeKHnK4der3isMqJPQn6jqu7c5Z4G2+j+OKJWQ6K1USi3Ftg+yRZ7d8RT1b5MIdeCqILgaENyYt+gkj3z+ZUGxRwD5i2UagH1JpdySAPfhHn08PvvTiWIxxsGsP24ZPLcQfCUo/HpdhGEcX80ijcW16iOKYzWl5eOCuH6rvE/+4oYxsKXbW64w6gBOG7VbQjRVR/GAKmMA7DBCBq3sCenfpOy4ITfKDjpg==',411);
INSERT INTO "sessions" VALUES(69,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.lYZXuGoGtZO7Iq6+7fJWMoVlpOIuq5Wal5IaJAp9Hfq+a8CrmZH9P3J/CYaesekBO3LCZchNPB0oiC/N9tlnlal9SVJEiSVaHieE6ByZDdU3GXFyXGNgt8YQZV1F3WoVbQLglMJv892nwjvYcOpqos2Rl/T+i4cIQzsrNkmk52aIXjQpEQQTteYrJs11a8wlMS4i1ydY0FEQ6RQhHEtAqtZuoeoklPJU4RYBUPlF2IW+nJvDBsXctqnxfAE4gN6WM2XHb92IWlbjuORe5pxDghG5ByZRf8hophJBYZl/v68wQ6eE3h5qnKoKtqA1H4C153QFoePjH8veSSZ8ppdxarqkYL+r96RevwBXKYZa3CCSCXnLj3/jj4falVlzrjuZSYWsnCtxhBMM4r3cF5QAKoCw+6AkN9e+wet1Ch3Fn0YKKf21kkPt/a1jFsyT5Hg/Y7o5GNdbNu8W9y8SVTBVt7APE5jN1Ldbb9egtEYnl3BVRzGRd/7neGtv/L6eWxemzIULfJCaA/iv02XhwqqxA+Qe0JaOKkYTMhOypQciXnS7SJmYUjBvJPmP1LMBRdAmBLeHJ8O4CIaAHOO4Bbi/uwzDhhDyXPJ3UkELCN6zDhUdBUpBXhd2TqwB192E4FszjS1PL0/c/iHSLcXe0ZdawZZYMLfK+tnycn3gVXzyhSJ5yYEeru+9mi3v9AplDUsbCWFNLjFEN8l5l9U5Yzd6P3cUHH/7JYzI',416);
INSERT INTO "sessions" VALUES(70,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.36776in4Z3Jfh2/azk2vRe6YhVz9Tw4vfCVh+hTRwGU8R0aDy0KGyW8krl/m19KU/mboCozAR38Nn3/yEBl475tdhhVmqQnXOzaff2jpYn7iT4maMLZzWi5W+Q+qkf3CvAscb+MQmcl9AkKk0mlDLs88ubxIoek3Sz+HlXFrpYHN9YDCZlQ2iw6KpA+FpYZZKBfMprOU9rqMRAqF2E1RlLYhZgH3PXFovY2TLoM2nbtbhLTR0+JZlhdKhHyjshCQK3DUTLE4mVY+FvU8i0O8d3IAJh4LLMnTbQe05YtcfJaLBL0XsXjKZ2azTN6QJ5ggFmggOgyIxV8Dlmb+qGheBTBuo70AkLRORKC8LEkw8dhzKMT3C/Q7Z4FW2LAZ6YyYY8DBAcxWulDQzvUS8KtjOIQ8EdhcsqBhp70vn+nUzCuq5slqJgP2hGCb1ukxLyfaPIYAngLJQateYSTu859NvTvF2Zf+vJ56Cb5O2jyzwnWjwzvEKWTLMUnagudZDnidt+dBUwHlsMjH2higH6nufZGgnd1RcxUMHRk7xbHLf0Y2tAeOHT+xlQwhEZFkoTfnw0P0VQqEMUIQYkcA+CCU9WBux90UetQumNulKRb1DPI5hMNej6Q5fBjuHw1c0SCvdnS+3vnU+CG4ZjlxTThHnLwf7fkigA/lCUYzKySzSzprOEyid7hZUAsi+di0bNst0DI5earS7Q8Kq6X+aDLKzI/hw0bIUHe35QmXd6pzWVIUcRwu+iGpMHFr6Ex1RcznAoooMLhSlGhDCxQouQEQQaXdw4vL3rEAzDk+zsqB9nSVIPeKKrv2oSMmvYmozyMJbA==',423);
INSERT INTO "sessions" VALUES(71,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.vGA3hdJRWp01ySWT0BbbwAXJRcf07WlCcwL5tPheTLeTZ32D3zL6HmLJOaCIXDR/TnjJhDLP4Lhk31tQxTabYiOsSo4R3D/KRamfGCXQluY/yerwsRCAIn0yugQ5hCs3ndY6+kp0jM0QX2p7VWVYQAnagmkSvEIhPC8Xx58xevQsDW6b6kVYc/ynRxK5qlw4lA64ao73zuTjQDFSDNGjtGg2pXzUw4DwNyUG08FZk2kjqRy8mfYnVNwfljIzfgIl93pI6laXnqIIgEsPa1men0y7WwdSYSz+OEvGxA8WdczGX14NY3roXaXSPeI4q14SmmCgkKK2lDA8xapXRu98P9+twQyJpS+0OKN/w1lLnyOMFZKcRr1VRXC6ifXaBHX5vC5tYFuhHid12wuxd89608yKL8SfYJonzdFk/JV3qfZexkjL/TODG1CzKaej9AJdD8gTh+hBs+WSNnS1NUX4ysbf605p98SW9b13iYbzPSeiDYO1556PK5CXUtdH0BC1dsucGopI25WXTDTCvu5H/QTu6TmPKqrtru4KfDu9Zj3p0u5qEnLyOdKbdhw+Rnl+dYZGlIGh5gw9juPis4rXTqZtiz4Xprjtq/ZWfsPHda1LSVbuBBAq61blLgiUn4v8AcJ3BwHa5yUnQFyC1L5o5dRYOVt2eV+NxaJOfltnmWluJPPcSMprW7ZPM05ZSb0TixBKbSE0XCJz2LwSH9ZC52rdsEb7+G4WdVsNHK+ugo/hyT2SJyrXhp8Pr8IIUl0kA88WYSq5E4b2l4D1J/25vV6svepJSA6S9c7rsDGA2YG7pEF+iFFBU1Wkl8AwCr8MKu/gzZ0=',431);
INSERT INTO "sessions" VALUES(72,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.xPgkwuuIJ9Hm3rfRHUg9tJynw0mXmJV6PBwmBq2T1cHstZ7omDp8ofCXg2owTOSaTaP+E+yzmkOjNmTXSQsA8nwF29QLW+iYZSGWBjZn0kxZDXLEOQQ6crHve/z+GR4Lq5KZ40J4nstKN3uPmrcw9GtemosG6YdyC0Y55iZFpkIq+pBP+j2brO48kdZH1E+blsZuWXlbzBMTC4vFjCWxpuIWBW8C1zr6ys5HTt13YWMk1t2MruW02uXkjpKAVOm/MbOAEZjYgWsFdPY4ASxE4wr7se3GK9fCMC4gWSKHyQsBPssS8zUZjTojg/RTel3zEGQc09Ac7Tw/z1/P5osel6YkAVaGZLIn5Jf2+9BHgGaL+Z8+DzP6L8y9eituIKZ71N22MSmoNOnCZzDvPo1ztJfkwpyoImQOdgvm2cKNcz+ymD1UAvYNItoQyqR3XI/Oc0YFsJnzm1+xVvcfSawbbY/MN1dau2xQQzTtHScp1fMz335Rv3ISa7nhLrdj5lqalJ6/1nJsDgSbmFri9QrvaED0BcAiQdPy+g==',432);
INSERT INTO "sessions" VALUES(73,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.r+qmP73tHRsRwm1by6rumdK+zTyaJ5JanJTmXSygAoZpfNl+SgACBoDDA2eA1UsGZVZc3qN9onkTGqMqsl0neQL0bwr3U/uDdys8dklRUagqgu/cEX70FUc6A/7pc/erxqJcXinPnM3WM/EI0N9DkIuVSVbikU7djEZ2aIYGy4ze9H1IrYXhVdOvyNkPd+dd4aky89C6ZHFN7GYZJifBgP9yilOdvXQyBjEr1GFv9UAPzBZ0xmZQ1+QZCWB1SRK18gerhcwK9lxfc8ign0iLLt7YrJdWE4ICGLtik09s4DAtYWjgBr7vaT0Bf376+/g44n+nrCcIyv8DvbyFRBgv49rUVCYDgSkKgrFt3aXpbgbKT3lE5jms5Uxt+4N9Y8kwqQjLByElKkGxxLKZ8anE4wus7yFIOfjkw5NkdK1+z39+yY1aAtnVfeagmH1AYRR0kybqSUXKJn2wWbRJJMZbm0/G4YKyqu4snfJmQXq/PN4mcHd8qFaUU+yOTmyOHUmQ/wLLDdrogX6Q8HnBVFKSrNDiokJpaDJS0dSqaQLiBgp/7M1x+RWdOl2tmPTK4uv2Y216EtTKEgb91VxCNqyAujyyZ6oIll0PUmfLQSkK+Awr1EUzasUb1wOyMfOzt7K8am1Gr4EQCJLz3ikD1arUpQRzD/uxzqo5j79knj+d388MwzySdKqNObyDKNNGPB/Ntr5yMhwgvqf8GVizV18rs9KngfSndJ+XeOV9zkoxuRT0Nu4lTT7S+8eajtGnuta7BVyJaF5LZNrqAQGJZh5i/w==',437);
INSERT INTO "sessions" VALUES(74,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.Mdr6p9J2Gv+HAQV9OVBDb77+6McdHZlG5oVlFkCjZBAH0yV/lyIihWgYpzhwvxvA9xI3MpSaWw1xYxChPgm3dMDDsyFToYoqPW4tHL8YrQ6p8LUGk51TWtpS6ray6unDd6lDMUkBSK+RDli1CDIFH18TR/vDmLuyxAsYDw9G34OpxcSBqFuwcOoJztXYZJCk2LqvtAuB2rwBpBpXkpfe4P+CuQ3opqlyJkK1ERk5y95zV3pJaYrmwn5f1F+rQY4Er2HZKUeBuFu8CtHVV2d6uSHCMnFkJp3Bp/fXzgys53GIyCmfx6y60/6rdI3b4rp5MGmC3+3oCDBeyQGSphs7jmrkQUfWK+NPu84tymhxlM+eqsnRZvtrYJUO5ccWf93VFXyhzaWTok0YjebgnKpKPxwzNFwgIPFJkr8/AzvtPxCKCanBWAr/PxqjgRisii9Dn4KqMSPo2rr8E54sVE7pX4IIaz6cxbyI81O2lvKoMnDZWWHnompaXQFFmryUeUGHLtlwIS4UFzU96qauEfiOgQgOs1aiogziW+RvnwaOcARS6fD2u7v1IcX9O5mnHf7Goz6enxgE/hZ5d/wA80UyJ/YXH5KxWoFZipw=',452);
INSERT INTO "sessions" VALUES(75,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.qD+ri12I+EWHs3vCwdh8qu2WQRglKT4y9bRHjfdREF6GSF7DTtyngyQpHjzkwkj2xrigWqSjooZ8YAkNMbzlO1vmvoaK+WcNXzoBgyB+nCI350dk1Mezsf4Xec64kiqQGW4QnonaTgWvTcPvAC0YpuOvrnlb/bRL3Tx25JdZ2FG0OGsYtsHlqCWhYQlnMWaUal5pBR1AqnpiS7rphe25WmV+Ejc/1iHl/OoXdAqvdkLx',455);
INSERT INTO "sessions" VALUES(76,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.H4Jhxuvb+Nnzuhax9cU7vtsL5BobBKR8WrEABaCd6mYLMGY7Rr9Vy/4JeGMIMbJWHu7weMHB3OdbWNfpxuntDd1p3b87AzySYtUlj4c93bIl8NgxIcWy1MTNYjm+L3vFbNijJ2qSSREryKpzzqUzYrLnmM87a7vrEO94yWWWRcu+85KGIT1NlKFyxqcHpPXltQ+bxsZabmaRxgHbwaUHcAYLtRM8X95OFvzE0Osukyp/G9lFDuLWw1us+IPvv8KHeDJWPlz+YES3IGoxQBLXS2CyrL4AZnw8IKOdjk24wFl+0xGOmxIpUUQmJFGJ3tq/GfaER87vgo8mIw3C9CRPnqKCVPr4lhgkIQcBR7Kk45uyy8GhRiHfItG3Gqr8f5A4GA8If6R2UtJkvOuitJyAQpq1FREXYpDQr/mqDW3XMvXiPCViuP+bEs6y2dr8ocJcGYodN1uDg/aGmNyYo/AGjGu/xNcxqtc6WM2ePYB60oQ2VExGmYkzlkYdCGACwdg/10XInPXbAJnlgiMlN5wgzAkRlUvpF6QGow==',456);
INSERT INTO "sessions" VALUES(77,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.6vlFJTQnHAgQIRNOiuOo203SfKmgtbeL5B/d0bOFRaha5mAWpnB6qc8LGmF7Q4Hpn1qxgBJOc+KoCo+cCZ15fyZleH1F6xhWX/tLP7cfLa4qTpKSuMscyVWikR0tm2Ye1IGYOaFmQ0vTLAlwPBofgZ+71Wxl/1QkFVjzbC58wQYN0xojVXVcBhCSxICRB8A+AsI1PYdtflChrPZJV+Btk7dRATX+fcPSwqRr436NYsU6NIo5T0fpWfoHpgwWSWag5ctnjZow/7IcTfeXHHiuCzJNQQvWnIbf6VGtSn7kpBOu2+EK5J5q46DFfKWwbcrNCwLrjW2v5hTRlNctiEYmY/vrdWF2cNHFFh03gPYoKBq2aAX0BT9+isjeKwSMnQWmCYS9n4gthHK7nIp3vxxgw3GV8ypbeqgVJsM91TkNFxg8mNvT4sxujjUFlImew3WDUBv6cThUYp7+2Jg4ljJAscCbTbVM8Fs0JT0xIezu9DdWAJnt9XZPNhByUT0wLpCEsCeA62/fQxWIqkZMvn3wLj61YOHuBPQkLrVmAx10sC/eYryFYVODSmjURlujxpgaQiOarVXbt3bDRwSgau0SLC9wM2t9Z2uYB2EhG4cnIXkbE2dHwk0nUQ5wod1d6t6Nojr1taoko3bKXUs6thfuzlqBrbnoJcAoLUzlQwJJNoVY5wM7OoaZYNlCIymok8OoX0C50icz3MgyvwN222SA46YGhCc5zZYItS/24e6EattQVnBJUbGXNov5HQW+inO4kbiegtc=',480);
INSERT INTO "sessions" VALUES(78,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.xh/XKPfN1t9CgdvuZEEVemh6UfEeIiHwzuc20LlEn7lmFDcLpeCck+OAI7E+g3vLz6euWxF2H/qVSTruUEZdr5seua5Gtbggpb2K5+7IKzaLxexeUhnojvmCKKOCNUsByh/gSFGGfg14uG3PfvrBCT86y/v0K/tYdxq4/YyssdckAxupgJU+1yDhK1smo25DOOBS+pA3RdCA06Yfs9rXPNVUSuOdhmj9j/2BRCqYJmGvnp00rl6UkRkOTMfygZ2WLrjxRzVMiaaRkxMpiHkE3d35UloP5St5I7AIsM1gUCoFyxNtA79EhonfyFpHsPp9pL7Du0DTMtTLURA07SU3ciZNDGHTKRh2T/ar8xpJ2QNVia9y+cejHuFHQNIIwxCY0cNJHWK6y7jdqL1c5WgoWFl5WgVGyF4qxYTjjtyLz2VDPiRDdQVt1ql6KfSyat7Ni6uOYjW/cIAPVxC1P8XZwWpFG9H+d/loq1tYgJlhVSU/gMrrgn7VBir86GVZInrbZdZxv8jMHqlDIteLdkn1QLgYeCklKv7+3XHElncNxvBTJy4x6ogMjhPSwduRnPdxesuVLVdHsfihIOLYIMbK2LlFbVEVqN4G+QniCzJAMFzKsuWkUhbDzYcxUlNK8w+bd0MKeA0lDgqkcd1Goh8WQGjHe2CB2L+1Va/UNRftB06qp2N7g7kmJnn1tWX6z3gAv46MqYyqy1TTBw==',483);
INSERT INTO "sessions" VALUES(79,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.F/Vj6J+4lCcjFeOoMrkgJolQ0/vK4RSIY9aBvQLvw2utOztQ7/RxF0ujcKKEj5fWNAyJynn3Fw6oWaQM/wStztst32CEQwIrqyeyzxX+vhmmJDBSzoN5woGU8J6CvOKxeQK2cb1Q74yOmEBbPBtyXB5DUmh4WCdQQ7lAJXU50Nqmv55BuKt8nIdS2UZUYpngM0XX+H6UKMQhtz4uDLw4AtNiUVG5RkK0nUyFYyQK4KyzDqAFNr0qf30LCeJJMrvrHX/ajU1LSkjWpn3NL+jVWcQLa35L1oYFjXr1PvilSMWOW4qkKgAqSbjovA+sQt2R44Sn2T1MfESyH9uxH2x/iPXAYbZ9M0pkfRbd6i7fnobB2SfOtyjPAC1wH1ybwkcXjlemT9dHNpfxukluhxRVtf5GG9N+NhJ9iXr0GFG621waHhcMLxO0UvK/3+yyklbaVtSSfjdfj8KpOzAPMi5qro6VcrXEDNAE3IAJzX+s38mUWY5L2Vh//xhc/dnq+EI89btRg55mcfUmlgORQ//IyKQ1P2Lmjt6owQ==',484);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:52:19.907873Z","noted":"2026-11-23T09:57:20Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:57:20.088023+00:00');
INSERT INTO "state" VALUES('closed','2026-11-30T21:45:09.391924+00:00');
INSERT INTO "state" VALUES('group_pings','{"said":["2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z","2026-11-23T09:52:20Z"],"standing":{"key":"waits:-1795424816000000","at":"2026-11-23T09:52:20Z","managers":[5100011277],"answers":[65],"edits":8,"shown":4095255841}}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:21.799839Z","seen":"2026-11-23T09:57:20.133147Z","due":true,"told":true},"MESSAGE_WAITS":{"since":"2026-11-23T09:52:20.013030Z","seen":"2026-11-23T09:57:20.133147Z","due":true,"told":true},"TELEGRAM_SILENT":{"since":"2026-11-23T09:57:20.133147Z","seen":"2026-11-23T09:57:20.133147Z","due":true,"told":true}},"last_told":{"TELEGRAM_SILENT":"2026-11-23T09:57:20.133147Z","ROWS_PUT_ASIDE":"2026-11-23T09:02:25.206626Z","MESSAGE_WAITS":"2026-11-23T09:52:20.013030Z"}}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','a7f0049b938363206b81cf94c43a38aa');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":"2026-11-23T09:02:18Z","album":""}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"5ukJietpHGo","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":28,"card":"gNyzAyf0wKU","chat":5100001122,"asked":"u347714215:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":473,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'TR8dEyoEDos',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',462,'s1.5uL5zfUm.P3tojxQeXNbfEe0Oscg53Kfdq4I+zXMmXbfp6dlFAVcuq2OXEebL447Vwg8DqHD96qC4uQvju2qGn7M9TwwjjsUAnAgaFSr2BNQBbsWZS1gDpvMWRAIsPvooe/aL0ZS1wZ/AneY1v6vAcZgNzdOqnvhw+JYsVLNmRWXU6mA/DEDx7vKIBAkSl+oFXq2bgsa7MQ5a/extrUL0LVa5y5T7r4I+BxpNbF+pbahFiqmkaj9RH7h0eaAvojfOKxolzpnTXoeC2rSCabJa3yG3ul3GR11AqsmuQgAs6M2l1d/2hh1f1UR5dGwCQXnuHPRWqs2+dRYlIXIGikq+7PJaeGhWBbhEV3IvnTZI8NHiqMirR2pxB29EZIgIRobuA4OU/QEvYScGcl29182HKxCy2SZQ6pRB7lFZUSxB8geP+shPnN3vRuTnz8zR2+T2fD/K1vFXocePF/P66iReyKCmNldesb1EWPjj8bBJWzrvHQM2WPGk2qIfqnEzF8O1YjS0kdjYPgaR+g9yS4KKyJnMbVXJsU6UlR9v4waROKo2hCwN2JZrmzJpt6PoUmKLi5HAPXP4R2wYbVr/0Mjz2Cql68KYOPYG8Yub+6TzYM6CtBWHc32ZpP+IKZtL9h0CRM8N0LopjltJt9KRYJ7/+cv5tQn0BqgzwFjMlaqPa+6P0bleMt5A5R6jqT+pWo9wWL4Pizhui3sxy6URO2PwObzU+RpsdN1AU3qJWqHYn1B7TmXaAKjAb0bRnjg1BM5WqtIvaSuRHJ54UAMFevtJPkBAOwNfGzfCsQSGJ0UfACGs7AV7V4BOZPMCZOitgcttaoc53HeOM/YKRWysH7OKD0fwK4JCbgOMu341V/rXODV3bbVUE0aGZxJPQRppee3s8MP7rEiLkEl7YVp1YEdvTd4OWiAsoS6OnhGpJ/KN9543WivJUmwGUyPq6ua9+akwQtIa+K/VisvEsQiy1MR49BJskjycaZTZ5UepvMHeZpGUD1i8gSJZT2aqLiaOQWA8Sd2uYrVuJ3Cyr7H4p+qg0HJ+cR6Xp0QfKls+Ktmo/FjVvR9/eu8WFFWWvaFuZTjfCyOpyNd6tLN4OMnok6NmSz7oZJ6YvQc6XsAMUD9ygmQ7T6OWPMB5gEr85L1hQCHj4PwPM1mS8s5tu0c3TFFqUykL1aaZE54CtZ1EBqq3nsXJhdp/QSDWZngawg3C9W/yMBr8cmhr7tr4WB0P0aGrx3djtxj6uybW6KqlHAGpTHCx4bhmmRi0bCs4/iejBjdyTEZ2PFIarVhOxLqRJi2JF5f44fvdH1DDVchgSaW23CCA86gFoDPQdBDv7PMn20W+HQfvTy55uWr5e58JH9eUjjS8JldFmnIfvtRGv5rpusgZMsLgirfXAYVYzAniscWZCnJ/CoDFy5EPm+bTd7G6gbKc8Kw4jmPoTE2oPjnSxs8GuR3A16rCB4ALL4tak7p8zizc+W7C5qpxhyBJKSvMgj+tYJmQGvjeLxcJVgYE04lquh0xS6PFbHL8peb4TXHOfqaKDNkfEWMv8FVNKJ/yDU8+bi3CAWQgrrayzL6dJZbTvdQSPLf/GByneu0EKkM073mkd9q8SL25CvqmJqCg4F8Ym4ZhNhEwZuZPPxnrncVXUw6xAjatLa03QTbn1tKzEpQ91sVnm/12pXFyWaKsjoWJcKM7ZwzPMP9rVDjQrVOux210jyp/vum5FJVX4wn+n6mmUw6svvLF4GSvGL1qXgial39e8L5ictcASsMiAPXyY2SBZxNlJaMeCSlpV9tXqKSAXr6SmjZPwqV4Bch/It0P4zSOQRfHbfawflkwMej03cxBPl3WFwk1WUE5MR0vTx28WHwDLFjRD+zcLqJKmVUuJMM7XccxPDuP6RbRsHx0/F6DoIGqfGSxLO7khA0wmmejlk0thtrpqGqmimt4YEXxbTJ+XzDJrdKUVL7dHZ3Yk1Vr1kCujlbMpGpv8XF089Agu9iiIqw/Re29DpZrmbyYQj46bzAXXwRk4q9JI2kXJW8tpsFEVDPRhDqubNF6HSmNXbRMJ63MP9h+7GQkz4zZxRiX7LUr6bTE70ejpFeVlhxkhqlbDhv/vysoZTDRDnoPvhBa0o4TPf4ENHP33aBs9/qNpIEK+8hup2sUhttST5I5VJNJiJI14Y7dYkSxKjw0Jr+OjVecHVc4xFGhNewjizHMGS34GJY3awjkAjjl7u2DVTMi9cLPMCoS5rXnBWHhTJ7o/3QlUIcyEbFkuQu5CYDpfWDx9ANoZ9vqFYhl4HNi/ZYPqBBe3XYhZallgFeszHjDLGGXFmAZjXkw+3NlqJBEjE3dqKqPz2TZnCNHF/wEwhnYbhMRA9dH83aRALfTaAESdGBOZj/AWdjivDmwflaqyPJQBcdOaW2BINr4zLHJ1j9+V0WYaY+Sv0dp4L72Gq5fNc3oPg05jFkcDEPUifLtBvfNUQuDAy9M2Q2q6FRJnj34BLDG9n7zTWFcTKX/LRKHn6LBsORvjAomwwXUppKGa+APSlHZFhuuE6fyPhujx7jsY44vWrzSOFz4tV2DUNHBtRk1bC8mwoO/Et6QyhnQjocDW6E4YoyjeXmRuSjeAKHip8X3fywhiUEEmsr72rrzyMG1ImshT215TkDxlNnBtYPNhcJEl1CE0j4IHmID9h5nFJEzikhCegHd3e34UuRnYqDIY5ocwD3Wgbty+WsfCeFRHktOah0BRVuMC3eQ8SR65D6T0C5J7UTeRFwFcfZVzs334F+u6wKZLh+cY7fe46VV0OEzb+KveapB20X29tviDhAkSbJEpuEnYrB+GGUcoir3CceqZqujQxS8qurA8QTxd4PNhNenmM93DnQukcJdS+judcvBneQ+o5FW6vCPMZOr1tj20DKtNovK+w9K08mX2YDdSxPtdd+9lY+iZUdVRKzB1Vlrpc/Q');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693346625000,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:9',1795428200000000,'decay',9,'{}');
INSERT INTO "timers" VALUES('decay:10',1797977667625000,'decay',10,'{}');
INSERT INTO "timers" VALUES('decay:11',1797977683625000,'decay',11,'{}');
INSERT INTO "timers" VALUES('decay:12',1797977699625000,'decay',12,'{}');
INSERT INTO "timers" VALUES('desk:12:meeting_near',1796450400000000,'desk',12,'{"n":1,"which":"meeting_near"}');
INSERT INTO "timers" VALUES('desk:12:meeting_over',1796455800000000,'desk',12,'{"n":1,"which":"meeting_over"}');
INSERT INTO "timers" VALUES('decay:13',1797977711625000,'decay',13,'{}');
INSERT INTO "timers" VALUES('desk:13:snooze',1797658200000000,'desk',13,'{"n":1,"which":"snooze"}');
INSERT INTO "timers" VALUES('decay:14',1797977743625000,'decay',14,'{}');
INSERT INTO "timers" VALUES('decay:15',1797977747625000,'decay',15,'{}');
INSERT INTO "timers" VALUES('decay:16',1797977771625000,'decay',16,'{}');
INSERT INTO "timers" VALUES('decay:17',1797977791625000,'decay',17,'{}');
INSERT INTO "timers" VALUES('decay:18',1797977811625000,'decay',18,'{}');
INSERT INTO "timers" VALUES('decay:19',1797977823625000,'decay',19,'{}');
INSERT INTO "timers" VALUES('decay:20',1797977831625000,'decay',20,'{}');
INSERT INTO "timers" VALUES('decay:21',1797977843625000,'decay',21,'{}');
INSERT INTO "timers" VALUES('decay:22',1797977855625000,'decay',22,'{}');
INSERT INTO "timers" VALUES('decay:23',1797977867625000,'decay',23,'{}');
INSERT INTO "timers" VALUES('decay:24',1797977879625000,'decay',24,'{}');
INSERT INTO "timers" VALUES('company_opens',1795498200000000,'opening',NULL,'{}');
INSERT INTO "timers" VALUES('desk:27:late',1795444200000000,'desk',27,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:27',1798421363375000,'decay',27,'{}');
INSERT INTO "timers" VALUES('desk:28:late',1795444200000000,'desk',28,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:28',1798421340625000,'decay',28,'{}');
INSERT INTO "timers" VALUES('desk:39:late',1795444200000000,'desk',39,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:39',1796634066000000,'decay',39,'{}');
INSERT INTO "timers" VALUES('desk:49:late',1795444200000000,'desk',49,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:49',1796634076000000,'decay',49,'{}');
INSERT INTO "timers" VALUES('desk:57:late',1795444200000000,'desk',57,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:57',1796634084000000,'decay',57,'{}');
INSERT INTO "timers" VALUES('desk:67:late',1795444200000000,'desk',67,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('desk:66:late',1795444200000000,'desk',66,'{"n":2,"which":"late"}');
INSERT INTO "timers" VALUES('decay:66',1796634116000000,'decay',66,'{}');
INSERT INTO "timers" VALUES('decay:73',1798421440625000,'decay',73,'{}');
INSERT INTO "timers" VALUES('test:1',1795510961000000,'test',NULL,'{"number":1}');
INSERT INTO "timers" VALUES('desk:24:hold',1795428440000000,'desk',24,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('desk:65:answer',1795429916000000,'desk',65,'{"n":1,"which":"answer"}');
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
INSERT INTO "timers" VALUES('desk:77:ladder',1795428330000000,'desk',77,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:77:late',1795444200000000,'desk',77,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:77',1796637630000000,'decay',77,'{}');
INSERT INTO "timers" VALUES('desk:62:ladder',1795428625000000,'desk',62,'{"n":1,"which":"ladder"}');
INSERT INTO "timers" VALUES('desk:62:late',1795444200000000,'desk',62,'{"n":1,"which":"late"}');
INSERT INTO "timers" VALUES('decay:62',1798423342187500,'decay',62,'{}');
INSERT INTO "timers" VALUES('desk:71:seen',1795428390000000,'desk',71,'{"n":1,"which":"seen"}');
INSERT INTO "timers" VALUES('report:347714213',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('report:347714214',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":127,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('desk:21:nudge',1795428640000000,'desk',21,'{"n":1,"which":"nudge"}');
INSERT INTO "timers" VALUES('desk:21:hold',1795429240000000,'desk',21,'{"n":1,"which":"hold"}');
INSERT INTO "timers" VALUES('desk:21:seen',1795428400000000,'desk',21,'{"n":1,"which":"seen"}');
INSERT INTO "timers" VALUES('ask:desk:22:347714217:R7',1795429241000000,'ask',22,'{"question":"amount","by":5100011277}');
INSERT INTO "timers" VALUES('menu:24',1795428462000000,'menu',24,'{"menu":"more","opener":5100002038}');
INSERT INTO "timers" VALUES('again:347714219',1795428625000000,'again',NULL,'{"update_id":347714219,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347714010',1795428620000000,'again',NULL,'{"update_id":347714010,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('ac3a91f50fd3235ee664746c405f7c4361ebcd500e94ea07ab2b63361b69dc4a',347714005,1795424454000000);
INSERT INTO "tombstones" VALUES('e9da20a47449a15a5abc2a4d7c823f4e1e6af58f19ef0dacf05d7bc1d353361c',347714207,1795428331000000);
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
INSERT INTO "total_kinds" VALUES(6,'quality','','81');
INSERT INTO "total_kinds" VALUES(7,'quality','ig_story1','2');
INSERT INTO "total_kinds" VALUES(8,'quality','ig_story1','81');
INSERT INTO "total_kinds" VALUES(9,'stage','','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(10,'stage','','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(12,'stage','ig_story1','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(13,'stage','ig_story1','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(14,'took','','1');
INSERT INTO "total_kinds" VALUES(15,'took','','4');
INSERT INTO "total_kinds" VALUES(16,'stage','','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(17,'stage','','sql/own_phone/disqualified');
INSERT INTO "total_kinds" VALUES(19,'mark','','tips');
INSERT INTO "total_kinds" VALUES(20,'mark','','tried');
INSERT INTO "total_kinds" VALUES(21,'quality','','2');
INSERT INTO "total_kinds" VALUES(22,'quality','flyer','0');
INSERT INTO "total_kinds" VALUES(23,'quality','flyer','1');
INSERT INTO "total_kinds" VALUES(24,'quality','flyer','15');
INSERT INTO "total_kinds" VALUES(25,'quality','flyer','2');
INSERT INTO "total_kinds" VALUES(26,'quality','flyer','27');
INSERT INTO "total_kinds" VALUES(27,'quality','flyer','40');
INSERT INTO "total_kinds" VALUES(28,'quality','flyer','6');
INSERT INTO "total_kinds" VALUES(29,'quality','g_ads7','81');
INSERT INTO "total_kinds" VALUES(30,'quality','site','13');
INSERT INTO "total_kinds" VALUES(31,'stage','','lead/typed_phone/open');
INSERT INTO "total_kinds" VALUES(32,'stage','','visitor/-/open');
INSERT INTO "total_kinds" VALUES(33,'stage','flyer','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(34,'stage','flyer','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(35,'stage','flyer','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(36,'stage','flyer','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(37,'stage','flyer','visitor/-/open');
INSERT INTO "total_kinds" VALUES(38,'stage','g_ads7','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(39,'stage','ig_story1','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(40,'stage','site','pql/company_email/open');
INSERT INTO "total_kinds" VALUES(41,'stage','site','visitor/-/open');
INSERT INTO "total_kinds" VALUES(42,'mark','','quiet_claimed');
INSERT INTO "total_kinds" VALUES(43,'mark','','quiet_sent');
INSERT INTO "total_kinds" VALUES(44,'mark','','quiet_unclaimed');
INSERT INTO "total_kinds" VALUES(45,'quality','','50');
INSERT INTO "total_kinds" VALUES(46,'quality','','9');
INSERT INTO "total_kinds" VALUES(47,'quality','flyer','13');
INSERT INTO "total_kinds" VALUES(48,'quality','flyer','18');
INSERT INTO "total_kinds" VALUES(49,'quality','flyer','32');
INSERT INTO "total_kinds" VALUES(50,'quality','flyer','5');
INSERT INTO "total_kinds" VALUES(51,'stage','','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(52,'stage','','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(53,'stage','flyer','mql/company_email/open');
INSERT INTO "total_kinds" VALUES(54,'stage','flyer','sql/company_email/open');
INSERT INTO "total_kinds" VALUES(55,'stage','','sql/own_phone/lost');
INSERT INTO "total_kinds" VALUES(56,'stage','flyer','lead/doubtful_email/open');
INSERT INTO "total_kinds" VALUES(57,'took','','432000');
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
INSERT INTO "totals" VALUES(0,20760,8,1,0);
INSERT INTO "totals" VALUES(0,20760,10,6,0);
INSERT INTO "totals" VALUES(0,20760,12,1,0);
INSERT INTO "totals" VALUES(0,20760,13,1,0);
INSERT INTO "totals" VALUES(0,20760,14,1,0);
INSERT INTO "totals" VALUES(0,20766,1,1,0);
INSERT INTO "totals" VALUES(0,20766,3,1,0);
INSERT INTO "totals" VALUES(0,20766,5,1,0);
INSERT INTO "totals" VALUES(0,20766,10,1,0);
INSERT INTO "totals" VALUES(0,20775,1,15,0);
INSERT INTO "totals" VALUES(0,20775,2,12,0);
INSERT INTO "totals" VALUES(0,20775,3,3,0);
INSERT INTO "totals" VALUES(0,20775,6,15,0);
INSERT INTO "totals" VALUES(0,20775,9,12,0);
INSERT INTO "totals" VALUES(0,20775,15,11,0);
INSERT INTO "totals" VALUES(0,20775,16,2,0);
INSERT INTO "totals" VALUES(0,20775,17,1,0);
INSERT INTO "totals" VALUES(0,20775,57,1,0);
INSERT INTO "totals" VALUES(0,20780,1,12,1);
INSERT INTO "totals" VALUES(0,20780,2,3,1);
INSERT INTO "totals" VALUES(0,20780,3,9,0);
INSERT INTO "totals" VALUES(0,20780,4,18,0);
INSERT INTO "totals" VALUES(0,20780,6,4,1);
INSERT INTO "totals" VALUES(0,20780,8,1,0);
INSERT INTO "totals" VALUES(0,20780,9,5,1);
INSERT INTO "totals" VALUES(0,20780,14,3,1);
INSERT INTO "totals" VALUES(0,20780,19,1,0);
INSERT INTO "totals" VALUES(0,20780,20,1,0);
INSERT INTO "totals" VALUES(0,20780,21,1,0);
INSERT INTO "totals" VALUES(0,20780,22,3,0);
INSERT INTO "totals" VALUES(0,20780,23,1,0);
INSERT INTO "totals" VALUES(0,20780,24,3,0);
INSERT INTO "totals" VALUES(0,20780,25,3,0);
INSERT INTO "totals" VALUES(0,20780,26,2,0);
INSERT INTO "totals" VALUES(0,20780,27,2,0);
INSERT INTO "totals" VALUES(0,20780,28,3,0);
INSERT INTO "totals" VALUES(0,20780,29,1,0);
INSERT INTO "totals" VALUES(0,20780,30,1,0);
INSERT INTO "totals" VALUES(0,20780,31,1,0);
INSERT INTO "totals" VALUES(0,20780,32,4,0);
INSERT INTO "totals" VALUES(0,20780,33,3,0);
INSERT INTO "totals" VALUES(0,20780,34,5,0);
INSERT INTO "totals" VALUES(0,20780,35,7,0);
INSERT INTO "totals" VALUES(0,20780,36,2,0);
INSERT INTO "totals" VALUES(0,20780,37,11,0);
INSERT INTO "totals" VALUES(0,20780,38,1,0);
INSERT INTO "totals" VALUES(0,20780,39,1,0);
INSERT INTO "totals" VALUES(0,20780,40,1,0);
INSERT INTO "totals" VALUES(0,20780,41,2,0);
INSERT INTO "totals" VALUES(0,20780,42,1,0);
INSERT INTO "totals" VALUES(0,20780,43,4,0);
INSERT INTO "totals" VALUES(0,20780,44,2,0);
INSERT INTO "totals" VALUES(0,20780,45,4,0);
INSERT INTO "totals" VALUES(0,20780,46,1,0);
INSERT INTO "totals" VALUES(0,20780,47,1,0);
INSERT INTO "totals" VALUES(0,20780,48,1,0);
INSERT INTO "totals" VALUES(0,20780,49,1,0);
INSERT INTO "totals" VALUES(0,20780,50,2,0);
INSERT INTO "totals" VALUES(0,20780,51,1,0);
INSERT INTO "totals" VALUES(0,20780,52,2,0);
INSERT INTO "totals" VALUES(0,20780,53,3,0);
INSERT INTO "totals" VALUES(0,20780,54,1,0);
INSERT INTO "totals" VALUES(0,20780,55,1,0);
INSERT INTO "totals" VALUES(0,20780,56,1,0);
INSERT INTO "totals" VALUES(2,5190,1,7,0);
INSERT INTO "totals" VALUES(2,5190,2,1,0);
INSERT INTO "totals" VALUES(2,5190,3,6,0);
INSERT INTO "totals" VALUES(2,5190,4,1,0);
INSERT INTO "totals" VALUES(2,5190,5,6,0);
INSERT INTO "totals" VALUES(2,5190,7,1,0);
INSERT INTO "totals" VALUES(2,5190,8,1,0);
INSERT INTO "totals" VALUES(2,5190,10,6,0);
INSERT INTO "totals" VALUES(2,5190,12,1,0);
INSERT INTO "totals" VALUES(2,5190,13,1,0);
INSERT INTO "totals" VALUES(2,5190,14,1,0);
INSERT INTO "totals" VALUES(2,5191,1,1,0);
INSERT INTO "totals" VALUES(2,5191,3,1,0);
INSERT INTO "totals" VALUES(2,5191,5,1,0);
INSERT INTO "totals" VALUES(2,5191,10,1,0);
INSERT INTO "totals" VALUES(2,5193,1,15,0);
INSERT INTO "totals" VALUES(2,5193,2,12,0);
INSERT INTO "totals" VALUES(2,5193,3,3,0);
INSERT INTO "totals" VALUES(2,5193,6,15,0);
INSERT INTO "totals" VALUES(2,5193,9,12,0);
INSERT INTO "totals" VALUES(2,5193,15,11,0);
INSERT INTO "totals" VALUES(2,5193,16,2,0);
INSERT INTO "totals" VALUES(2,5193,17,1,0);
INSERT INTO "totals" VALUES(2,5193,57,1,0);
INSERT INTO "totals" VALUES(2,5195,1,12,1);
INSERT INTO "totals" VALUES(2,5195,2,3,1);
INSERT INTO "totals" VALUES(2,5195,3,9,0);
INSERT INTO "totals" VALUES(2,5195,4,18,0);
INSERT INTO "totals" VALUES(2,5195,6,4,1);
INSERT INTO "totals" VALUES(2,5195,8,1,0);
INSERT INTO "totals" VALUES(2,5195,9,5,1);
INSERT INTO "totals" VALUES(2,5195,14,3,1);
INSERT INTO "totals" VALUES(2,5195,19,1,0);
INSERT INTO "totals" VALUES(2,5195,20,1,0);
INSERT INTO "totals" VALUES(2,5195,21,1,0);
INSERT INTO "totals" VALUES(2,5195,22,3,0);
INSERT INTO "totals" VALUES(2,5195,23,1,0);
INSERT INTO "totals" VALUES(2,5195,24,3,0);
INSERT INTO "totals" VALUES(2,5195,25,3,0);
INSERT INTO "totals" VALUES(2,5195,26,2,0);
INSERT INTO "totals" VALUES(2,5195,27,2,0);
INSERT INTO "totals" VALUES(2,5195,28,3,0);
INSERT INTO "totals" VALUES(2,5195,29,1,0);
INSERT INTO "totals" VALUES(2,5195,30,1,0);
INSERT INTO "totals" VALUES(2,5195,31,1,0);
INSERT INTO "totals" VALUES(2,5195,32,4,0);
INSERT INTO "totals" VALUES(2,5195,33,3,0);
INSERT INTO "totals" VALUES(2,5195,34,5,0);
INSERT INTO "totals" VALUES(2,5195,35,7,0);
INSERT INTO "totals" VALUES(2,5195,36,2,0);
INSERT INTO "totals" VALUES(2,5195,37,11,0);
INSERT INTO "totals" VALUES(2,5195,38,1,0);
INSERT INTO "totals" VALUES(2,5195,39,1,0);
INSERT INTO "totals" VALUES(2,5195,40,1,0);
INSERT INTO "totals" VALUES(2,5195,41,2,0);
INSERT INTO "totals" VALUES(2,5195,42,1,0);
INSERT INTO "totals" VALUES(2,5195,43,4,0);
INSERT INTO "totals" VALUES(2,5195,44,2,0);
INSERT INTO "totals" VALUES(2,5195,45,4,0);
INSERT INTO "totals" VALUES(2,5195,46,1,0);
INSERT INTO "totals" VALUES(2,5195,47,1,0);
INSERT INTO "totals" VALUES(2,5195,48,1,0);
INSERT INTO "totals" VALUES(2,5195,49,1,0);
INSERT INTO "totals" VALUES(2,5195,50,2,0);
INSERT INTO "totals" VALUES(2,5195,51,1,0);
INSERT INTO "totals" VALUES(2,5195,52,2,0);
INSERT INTO "totals" VALUES(2,5195,53,3,0);
INSERT INTO "totals" VALUES(2,5195,54,1,0);
INSERT INTO "totals" VALUES(2,5195,55,1,0);
INSERT INTO "totals" VALUES(2,5195,56,1,0);
INSERT INTO "totals" VALUES(3,2595,1,8,0);
INSERT INTO "totals" VALUES(3,2595,2,1,0);
INSERT INTO "totals" VALUES(3,2595,3,7,0);
INSERT INTO "totals" VALUES(3,2595,4,1,0);
INSERT INTO "totals" VALUES(3,2595,5,7,0);
INSERT INTO "totals" VALUES(3,2595,7,1,0);
INSERT INTO "totals" VALUES(3,2595,8,1,0);
INSERT INTO "totals" VALUES(3,2595,10,7,0);
INSERT INTO "totals" VALUES(3,2595,12,1,0);
INSERT INTO "totals" VALUES(3,2595,13,1,0);
INSERT INTO "totals" VALUES(3,2595,14,1,0);
INSERT INTO "totals" VALUES(3,2596,1,15,0);
INSERT INTO "totals" VALUES(3,2596,2,12,0);
INSERT INTO "totals" VALUES(3,2596,3,3,0);
INSERT INTO "totals" VALUES(3,2596,6,15,0);
INSERT INTO "totals" VALUES(3,2596,9,12,0);
INSERT INTO "totals" VALUES(3,2596,15,11,0);
INSERT INTO "totals" VALUES(3,2596,16,2,0);
INSERT INTO "totals" VALUES(3,2596,17,1,0);
INSERT INTO "totals" VALUES(3,2596,57,1,0);
INSERT INTO "totals" VALUES(3,2597,1,12,1);
INSERT INTO "totals" VALUES(3,2597,2,3,1);
INSERT INTO "totals" VALUES(3,2597,3,9,0);
INSERT INTO "totals" VALUES(3,2597,4,18,0);
INSERT INTO "totals" VALUES(3,2597,6,4,1);
INSERT INTO "totals" VALUES(3,2597,8,1,0);
INSERT INTO "totals" VALUES(3,2597,9,5,1);
INSERT INTO "totals" VALUES(3,2597,14,3,1);
INSERT INTO "totals" VALUES(3,2597,19,1,0);
INSERT INTO "totals" VALUES(3,2597,20,1,0);
INSERT INTO "totals" VALUES(3,2597,21,1,0);
INSERT INTO "totals" VALUES(3,2597,22,3,0);
INSERT INTO "totals" VALUES(3,2597,23,1,0);
INSERT INTO "totals" VALUES(3,2597,24,3,0);
INSERT INTO "totals" VALUES(3,2597,25,3,0);
INSERT INTO "totals" VALUES(3,2597,26,2,0);
INSERT INTO "totals" VALUES(3,2597,27,2,0);
INSERT INTO "totals" VALUES(3,2597,28,3,0);
INSERT INTO "totals" VALUES(3,2597,29,1,0);
INSERT INTO "totals" VALUES(3,2597,30,1,0);
INSERT INTO "totals" VALUES(3,2597,31,1,0);
INSERT INTO "totals" VALUES(3,2597,32,4,0);
INSERT INTO "totals" VALUES(3,2597,33,3,0);
INSERT INTO "totals" VALUES(3,2597,34,5,0);
INSERT INTO "totals" VALUES(3,2597,35,7,0);
INSERT INTO "totals" VALUES(3,2597,36,2,0);
INSERT INTO "totals" VALUES(3,2597,37,11,0);
INSERT INTO "totals" VALUES(3,2597,38,1,0);
INSERT INTO "totals" VALUES(3,2597,39,1,0);
INSERT INTO "totals" VALUES(3,2597,40,1,0);
INSERT INTO "totals" VALUES(3,2597,41,2,0);
INSERT INTO "totals" VALUES(3,2597,42,1,0);
INSERT INTO "totals" VALUES(3,2597,43,4,0);
INSERT INTO "totals" VALUES(3,2597,44,2,0);
INSERT INTO "totals" VALUES(3,2597,45,4,0);
INSERT INTO "totals" VALUES(3,2597,46,1,0);
INSERT INTO "totals" VALUES(3,2597,47,1,0);
INSERT INTO "totals" VALUES(3,2597,48,1,0);
INSERT INTO "totals" VALUES(3,2597,49,1,0);
INSERT INTO "totals" VALUES(3,2597,50,2,0);
INSERT INTO "totals" VALUES(3,2597,51,1,0);
INSERT INTO "totals" VALUES(3,2597,52,2,0);
INSERT INTO "totals" VALUES(3,2597,53,3,0);
INSERT INTO "totals" VALUES(3,2597,54,1,0);
INSERT INTO "totals" VALUES(3,2597,55,1,0);
INSERT INTO "totals" VALUES(3,2597,56,1,0);
INSERT INTO "totals" VALUES(5,648,1,8,0);
INSERT INTO "totals" VALUES(5,648,2,1,0);
INSERT INTO "totals" VALUES(5,648,3,7,0);
INSERT INTO "totals" VALUES(5,648,4,1,0);
INSERT INTO "totals" VALUES(5,648,5,7,0);
INSERT INTO "totals" VALUES(5,648,7,1,0);
INSERT INTO "totals" VALUES(5,648,8,1,0);
INSERT INTO "totals" VALUES(5,648,10,7,0);
INSERT INTO "totals" VALUES(5,648,12,1,0);
INSERT INTO "totals" VALUES(5,648,13,1,0);
INSERT INTO "totals" VALUES(5,648,14,1,0);
INSERT INTO "totals" VALUES(5,649,1,27,1);
INSERT INTO "totals" VALUES(5,649,2,15,1);
INSERT INTO "totals" VALUES(5,649,3,12,0);
INSERT INTO "totals" VALUES(5,649,4,18,0);
INSERT INTO "totals" VALUES(5,649,6,19,1);
INSERT INTO "totals" VALUES(5,649,8,1,0);
INSERT INTO "totals" VALUES(5,649,9,17,1);
INSERT INTO "totals" VALUES(5,649,14,3,1);
INSERT INTO "totals" VALUES(5,649,15,11,0);
INSERT INTO "totals" VALUES(5,649,16,2,0);
INSERT INTO "totals" VALUES(5,649,17,1,0);
INSERT INTO "totals" VALUES(5,649,19,1,0);
INSERT INTO "totals" VALUES(5,649,20,1,0);
INSERT INTO "totals" VALUES(5,649,21,1,0);
INSERT INTO "totals" VALUES(5,649,22,3,0);
INSERT INTO "totals" VALUES(5,649,23,1,0);
INSERT INTO "totals" VALUES(5,649,24,3,0);
INSERT INTO "totals" VALUES(5,649,25,3,0);
INSERT INTO "totals" VALUES(5,649,26,2,0);
INSERT INTO "totals" VALUES(5,649,27,2,0);
INSERT INTO "totals" VALUES(5,649,28,3,0);
INSERT INTO "totals" VALUES(5,649,29,1,0);
INSERT INTO "totals" VALUES(5,649,30,1,0);
INSERT INTO "totals" VALUES(5,649,31,1,0);
INSERT INTO "totals" VALUES(5,649,32,4,0);
INSERT INTO "totals" VALUES(5,649,33,3,0);
INSERT INTO "totals" VALUES(5,649,34,5,0);
INSERT INTO "totals" VALUES(5,649,35,7,0);
INSERT INTO "totals" VALUES(5,649,36,2,0);
INSERT INTO "totals" VALUES(5,649,37,11,0);
INSERT INTO "totals" VALUES(5,649,38,1,0);
INSERT INTO "totals" VALUES(5,649,39,1,0);
INSERT INTO "totals" VALUES(5,649,40,1,0);
INSERT INTO "totals" VALUES(5,649,41,2,0);
INSERT INTO "totals" VALUES(5,649,42,1,0);
INSERT INTO "totals" VALUES(5,649,43,4,0);
INSERT INTO "totals" VALUES(5,649,44,2,0);
INSERT INTO "totals" VALUES(5,649,45,4,0);
INSERT INTO "totals" VALUES(5,649,46,1,0);
INSERT INTO "totals" VALUES(5,649,47,1,0);
INSERT INTO "totals" VALUES(5,649,48,1,0);
INSERT INTO "totals" VALUES(5,649,49,1,0);
INSERT INTO "totals" VALUES(5,649,50,2,0);
INSERT INTO "totals" VALUES(5,649,51,1,0);
INSERT INTO "totals" VALUES(5,649,52,2,0);
INSERT INTO "totals" VALUES(5,649,53,3,0);
INSERT INTO "totals" VALUES(5,649,54,1,0);
INSERT INTO "totals" VALUES(5,649,55,1,0);
INSERT INTO "totals" VALUES(5,649,56,1,0);
INSERT INTO "totals" VALUES(5,649,57,1,0);
INSERT INTO "totals" VALUES(63,0,1,35,1);
INSERT INTO "totals" VALUES(63,0,2,16,1);
INSERT INTO "totals" VALUES(63,0,3,19,0);
INSERT INTO "totals" VALUES(63,0,4,19,0);
INSERT INTO "totals" VALUES(63,0,5,7,0);
INSERT INTO "totals" VALUES(63,0,6,19,1);
INSERT INTO "totals" VALUES(63,0,7,1,0);
INSERT INTO "totals" VALUES(63,0,8,2,0);
INSERT INTO "totals" VALUES(63,0,9,17,1);
INSERT INTO "totals" VALUES(63,0,10,7,0);
INSERT INTO "totals" VALUES(63,0,12,1,0);
INSERT INTO "totals" VALUES(63,0,13,1,0);
INSERT INTO "totals" VALUES(63,0,14,4,1);
INSERT INTO "totals" VALUES(63,0,15,11,0);
INSERT INTO "totals" VALUES(63,0,16,2,0);
INSERT INTO "totals" VALUES(63,0,17,1,0);
INSERT INTO "totals" VALUES(63,0,19,1,0);
INSERT INTO "totals" VALUES(63,0,20,1,0);
INSERT INTO "totals" VALUES(63,0,21,1,0);
INSERT INTO "totals" VALUES(63,0,22,3,0);
INSERT INTO "totals" VALUES(63,0,23,1,0);
INSERT INTO "totals" VALUES(63,0,24,3,0);
INSERT INTO "totals" VALUES(63,0,25,3,0);
INSERT INTO "totals" VALUES(63,0,26,2,0);
INSERT INTO "totals" VALUES(63,0,27,2,0);
INSERT INTO "totals" VALUES(63,0,28,3,0);
INSERT INTO "totals" VALUES(63,0,29,1,0);
INSERT INTO "totals" VALUES(63,0,30,1,0);
INSERT INTO "totals" VALUES(63,0,31,1,0);
INSERT INTO "totals" VALUES(63,0,32,4,0);
INSERT INTO "totals" VALUES(63,0,33,3,0);
INSERT INTO "totals" VALUES(63,0,34,5,0);
INSERT INTO "totals" VALUES(63,0,35,7,0);
INSERT INTO "totals" VALUES(63,0,36,2,0);
INSERT INTO "totals" VALUES(63,0,37,11,0);
INSERT INTO "totals" VALUES(63,0,38,1,0);
INSERT INTO "totals" VALUES(63,0,39,1,0);
INSERT INTO "totals" VALUES(63,0,40,1,0);
INSERT INTO "totals" VALUES(63,0,41,2,0);
INSERT INTO "totals" VALUES(63,0,42,1,0);
INSERT INTO "totals" VALUES(63,0,43,4,0);
INSERT INTO "totals" VALUES(63,0,44,2,0);
INSERT INTO "totals" VALUES(63,0,45,4,0);
INSERT INTO "totals" VALUES(63,0,46,1,0);
INSERT INTO "totals" VALUES(63,0,47,1,0);
INSERT INTO "totals" VALUES(63,0,48,1,0);
INSERT INTO "totals" VALUES(63,0,49,1,0);
INSERT INTO "totals" VALUES(63,0,50,2,0);
INSERT INTO "totals" VALUES(63,0,51,1,0);
INSERT INTO "totals" VALUES(63,0,52,2,0);
INSERT INTO "totals" VALUES(63,0,53,3,0);
INSERT INTO "totals" VALUES(63,0,54,1,0);
INSERT INTO "totals" VALUES(63,0,55,1,0);
INSERT INTO "totals" VALUES(63,0,56,1,0);
INSERT INTO "totals" VALUES(63,0,57,1,0);
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
INSERT INTO "trying" VALUES(4242424242,347714220,2,1795428620000000,0);
INSERT INTO "trying" VALUES(4242424242,347714221,1,1795428620000000,0);
CREATE TABLE "updates" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "updates" VALUES(4242424242,347713949,1795422620000000);
INSERT INTO "updates" VALUES(4242424242,347713950,1795422621000000);
INSERT INTO "updates" VALUES(4242424242,347713951,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713952,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713953,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713954,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713955,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713956,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713957,1795424421000000);
INSERT INTO "updates" VALUES(4242424242,347713958,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713959,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713960,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713961,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713962,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713963,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713964,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713965,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713966,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713967,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713968,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713969,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713970,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713971,1795424427000000);
INSERT INTO "updates" VALUES(4242424242,347713972,1795424428000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795424429000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795424430000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795424431000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795424432000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795424433000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795424434000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795424436000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713990,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713991,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713992,1795424441000000);
INSERT INTO "updates" VALUES(4242424242,347713993,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713994,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713995,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713996,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713997,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713998,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713999,1795424446000000);
INSERT INTO "updates" VALUES(4242424242,347714000,1795424450000000);
INSERT INTO "updates" VALUES(4242424242,347714001,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714002,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714003,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714004,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714005,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347714006,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714007,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714008,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347714009,1795424459000000);
INSERT INTO "updates" VALUES(4242424242,347714010,1795424460000000);
INSERT INTO "updates" VALUES(4242424242,347714011,1795424462000000);
INSERT INTO "updates" VALUES(4242424242,347714012,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714013,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347714014,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714015,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714016,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347714017,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714018,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347714019,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714020,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347714021,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714022,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347714023,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714024,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714025,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347714026,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714027,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714028,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714029,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347714030,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714031,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714032,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714033,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714034,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347714035,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714036,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714037,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714038,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714039,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714040,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347714041,1795424472000000);
INSERT INTO "updates" VALUES(4242424242,347714042,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714043,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347714044,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714045,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714046,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347714047,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714048,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347714049,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714050,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347714051,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714052,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347714053,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714054,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714055,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347714056,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714057,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714058,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714059,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347714060,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714061,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714062,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714063,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714064,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347714065,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714066,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714067,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714068,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714069,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714070,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347714071,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714072,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347714073,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714074,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714075,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714076,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714077,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714078,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714079,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714080,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714081,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347714082,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714083,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714084,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714085,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347714086,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714087,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714088,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347714089,1795424486000000);
INSERT INTO "updates" VALUES(4242424242,347714090,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714091,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714092,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347714093,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714094,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714095,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714096,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347714097,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714098,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714099,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714100,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714101,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347714102,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714103,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347714104,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714105,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714106,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714107,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714108,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714109,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347714110,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714111,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714112,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714113,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714114,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714115,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347714116,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714117,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714118,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714119,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714120,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714121,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347714122,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714123,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714124,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714125,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714126,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714127,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347714128,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714129,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714130,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714131,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714132,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714133,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347714134,1795424508000000);
INSERT INTO "updates" VALUES(4242424242,347714135,1795424512000000);
INSERT INTO "updates" VALUES(4242424242,347714136,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714137,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714138,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714139,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714140,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714141,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714142,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714143,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714144,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714145,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714146,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714147,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714148,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714149,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714150,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714151,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714152,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714153,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714154,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714155,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714156,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714157,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714158,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714159,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714160,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714161,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714162,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714163,1795424526000000);
INSERT INTO "updates" VALUES(4242424242,347714164,1795424530000000);
INSERT INTO "updates" VALUES(4242424242,347714165,1795424534000000);
INSERT INTO "updates" VALUES(4242424242,347714166,1795424538000000);
INSERT INTO "updates" VALUES(4242424242,347714167,1795424539000000);
INSERT INTO "updates" VALUES(4242424242,347714168,1795424540000000);
INSERT INTO "updates" VALUES(4242424242,347714169,1795424544000000);
INSERT INTO "updates" VALUES(4242424242,347714170,1795424548000000);
INSERT INTO "updates" VALUES(4242424242,347714171,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714172,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714173,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714174,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714175,1795424551000000);
INSERT INTO "updates" VALUES(4242424242,347714176,1795424552000000);
INSERT INTO "updates" VALUES(4242424242,347714177,1795424556000000);
INSERT INTO "updates" VALUES(4242424242,347714178,1795424561000000);
INSERT INTO "updates" VALUES(4242424242,347714179,1795424562000000);
INSERT INTO "updates" VALUES(4242424242,347714180,1795427540000000);
INSERT INTO "updates" VALUES(4242424242,347714181,1795427841000000);
INSERT INTO "updates" VALUES(4242424242,347714182,1795427842000000);
INSERT INTO "updates" VALUES(4242424242,347714183,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347714184,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347714185,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347714186,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347714187,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347714188,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347714189,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347714190,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347714191,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347714192,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347714193,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347714194,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347714195,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347714196,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347714197,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347714198,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347714199,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347714200,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347714201,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347714202,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347714203,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347714204,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347714205,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347714206,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347714207,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347714208,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347714209,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347714210,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347714211,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347714212,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347714213,1795428337000000);
INSERT INTO "updates" VALUES(4242424242,347714214,1795428338000000);
INSERT INTO "updates" VALUES(4242424242,347714215,1795428339000000);
INSERT INTO "updates" VALUES(4242424242,347714216,1795428340000000);
INSERT INTO "updates" VALUES(4242424242,347714217,1795428341000000);
INSERT INTO "updates" VALUES(4242424242,347714218,1795428342000000);
INSERT INTO "updates" VALUES(4242424242,347714219,1795428620000000);
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
CREATE TRIGGER lead_before BEFORE UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created
ON leads
WHEN OLD.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.number;
END;
CREATE TRIGGER lead_after AFTER UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created
ON leads
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
    FROM leads
);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',758);
INSERT INTO "sqlite_sequence" VALUES('leads',79);
INSERT INTO "sqlite_sequence" VALUES('rounds',48);
INSERT INTO "sqlite_sequence" VALUES('deals',7);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
