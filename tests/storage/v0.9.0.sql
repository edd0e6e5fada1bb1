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
INSERT INTO "audit" VALUES(4,1793696438000000,5100001122,'decided won','lead 7');
INSERT INTO "audit" VALUES(5,1795422620000000,0,'funnel','753e407f');
INSERT INTO "audit" VALUES(6,1795424420000000,0,'funnel','192aea3a');
INSERT INTO "audit" VALUES(7,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424431000000,5100001122,'read','lead 14 in private');
INSERT INTO "audit" VALUES(11,1795424432000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(12,1795424433000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(13,1795424434000000,5100001122,'decided trial','lead 14');
INSERT INTO "audit" VALUES(14,1795424539000000,5100001122,'read','lead 58 in private');
INSERT INTO "audit" VALUES(15,1795424544000000,5100001122,'decided lost','lead 58');
INSERT INTO "audit" VALUES(16,1795428020000000,0,'funnel','19fb71a5');
INSERT INTO "audit" VALUES(17,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(18,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(19,1795428336000000,5100001122,'decided trial','lead 12');
INSERT INTO "audit" VALUES(20,1795428337000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(21,1795428338000000,5100001122,'read','leads of all stages in chat -1002200000405');
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
INSERT INTO "cards" VALUES('EPqZXUmx8xQ',1,1793696420000000);
INSERT INTO "cards" VALUES('PkkB6yOIUd8',2,1793696421000000);
INSERT INTO "cards" VALUES('JsVnYbVGqsI',3,1793696422000000);
INSERT INTO "cards" VALUES('Ks2dVx7_xeI',4,1793696423000000);
INSERT INTO "cards" VALUES('UOx9Dm3sImc',5,1793696424000000);
INSERT INTO "cards" VALUES('4SJd47mMcVA',6,1793696425000000);
INSERT INTO "cards" VALUES('qDD_XQEpHRQ',7,1793696431000000);
INSERT INTO "cards" VALUES('uXhX3ErK0bg',9,1794218600000000);
INSERT INTO "cards" VALUES('NayrxDlnBzw',12,1795424420000000);
INSERT INTO "cards" VALUES('telMQwF55uk',13,1795424425000000);
INSERT INTO "cards" VALUES('8Uu9sOIeHKo',14,1795424431000000);
INSERT INTO "cards" VALUES('qagYpfA2Iys',15,1795424435000000);
INSERT INTO "cards" VALUES('Kd2m032_lY4',24,1795424466000000);
INSERT INTO "cards" VALUES('Fqi94eWPQjQ',34,1795424476000000);
INSERT INTO "cards" VALUES('sCGldO__Urc',42,1795424484000000);
INSERT INTO "cards" VALUES('XXjyfqFf4Hw',49,1795424491000000);
INSERT INTO "cards" VALUES('vw_bGq3Lt4w',50,1795424495000000);
INSERT INTO "cards" VALUES('YkuDFiOUIlE',51,1795424499000000);
INSERT INTO "cards" VALUES('ELSTAG1OjFc',52,1795424503000000);
INSERT INTO "cards" VALUES('YHgdXwJvm4s',56,1795424521000000);
INSERT INTO "cards" VALUES('OYSgZB7pi4E',58,1795424525000000);
INSERT INTO "cards" VALUES('jg8NxJNqsmc',62,1795428030000000);
INSERT INTO "cards" VALUES('a_rGgt8LigY',47,1795428325000000);
INSERT INTO "cards" VALUES('J7T5bH41MSQ',53,1795428326000000);
CREATE TABLE changed_leads (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE
) STRICT;
INSERT INTO "changed_leads" VALUES(1);
INSERT INTO "changed_leads" VALUES(2);
INSERT INTO "changed_leads" VALUES(3);
INSERT INTO "changed_leads" VALUES(4);
INSERT INTO "changed_leads" VALUES(5);
INSERT INTO "changed_leads" VALUES(6);
INSERT INTO "changed_leads" VALUES(7);
INSERT INTO "changed_leads" VALUES(9);
INSERT INTO "changed_leads" VALUES(12);
INSERT INTO "changed_leads" VALUES(13);
INSERT INTO "changed_leads" VALUES(15);
INSERT INTO "changed_leads" VALUES(24);
INSERT INTO "changed_leads" VALUES(34);
INSERT INTO "changed_leads" VALUES(42);
INSERT INTO "changed_leads" VALUES(47);
INSERT INTO "changed_leads" VALUES(49);
INSERT INTO "changed_leads" VALUES(50);
INSERT INTO "changed_leads" VALUES(51);
INSERT INTO "changed_leads" VALUES(52);
INSERT INTO "changed_leads" VALUES(53);
INSERT INTO "changed_leads" VALUES(56);
INSERT INTO "changed_leads" VALUES(58);
INSERT INTO "changed_leads" VALUES(62);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713871,NULL,'s1.5uL5zfUm.ixGG2XTRMJOvANKxJK1QEJvZ7wnq4qWJKQ5aVecZEoTAEsuNd3XssafdYO8eru1rvjVBvNLxFGtfDtc3kExhDNo64c7pmszzWo7bP5DxZD9Fo7ApaFkQKcaWMa3nhnOV6qHN1hx1fml7qIiCYEoKVCzS','s1.5uL5zfUm.87dquI4/WHvhjAW37KCZ5ocWcJX/O46KkkgS3Enc/8TfUolWWhD6dVwsFNs=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713872,5100016520,'s1.5uL5zfUm.HTWKCkPDnuGiomFDCdaLjrhm+3XREKJMBfR7q3qGQZTJbo3KFA1kluwSCRyefSYn76eUG69UwbY1sjd0u89lJMp3qHRtCqk+Rrkjy/k3svH5myyxl547L9K6jML5K2GccGtx2dwlTZ4LfT0zTam3Vq9S6TlkooUuH5Rqv/RJYbyQSaPudSBbiw3oeN1WgUCc+nHU6w41WXjZrYYNJV6xUYcOlnrFuNXhFQOTStVNWl3XgUHbhaAp5L1BPQtmmzDgdVusy3+Kx0ReQMBK3y6dHcnipqKlwkZvdW27eOcYFHHfxl5jESng7vQBjghgJZGyEuwCd7h6bKhWxslJMihquUwjab5cJqx2fwRdxpbUOfzdaVEw3LMWfDZYiFDkQvSmAFsXfJsZ6kpKa5QlVeWzXJzIj/I4GlPgYuhaed6mxdEHDAoLejowqLS+UqkseUL3f864yunoWINUO8Saslc=','s1.5uL5zfUm.qz6mO3srPv1rJrvdvJM4KRT+E3htR4l3z3i7MnoDj5Ges4V83gZbppg8U2XK04qp4+Ku86+1LZWOMCmIJof/IuTFdmyeAS0790V2Eri6TIsTcyY9uUdByUXrsH5uNAvOV7/Qe/Mip/Y1z5VuM9JbwdKjYk5N8DXRXq0WrZw/6w1n13oylxsSmkB4sWK9ol+PswluH5GzXTZ8AOTJpF5x1DRCASuNsYeANMhHDmA=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714075,5100060486,'s1.5uL5zfUm.3u7RF2BEZP1SVykah/EjFHXQksyMSqImhtZ+0vT8Vf2AEaTmuyfFLwJus1Y2mStGuErXHp2if2BItvKHaYrUV7I9hf2+3H9BFHLwo9gw364o00u8DDYfQINGL43x0YfZ62CrIjdGOvFccowake7Yy7mmsArRIeP7G13aUF8qABw3abNqPkluhvsQhH0rAK6LmmaFUdK1aSokAUIzCrUMYat5zoqJg6eStgUty82WK/XGuKvYYx8Q5D3iTidsj5yOAdkirJtJtsxyBCcBetCVI1HRWU7CN9UAOrxjuj9suWGI13CvUSwKulKj2zoTopj3kJdD4iLunDFP1fk1uiA/o5i00F2WackwoyKJ9mJga3EXMYQNb5aoE8hUkiskVg2J8k6CthF6L1M20tmCnP+Zz69eCwvMucO+PztSYq3hlNI4wiB1bFTlCVpSuxfTffdP4VPhFUFD7Hn78e69o4KfwBK+XipWNFKh','s1.5uL5zfUm.ci7uUa6kLMrEp+8w18eALEG4Nuh7ZM0z3Md1gOKg2jdvq56RDEwujmUP2XBmelS698u0D5wQnJkLxJxYFsVCkwkZbMta7EPFNdiwulYjGE47cbzJ',1795428620000000,4242424242);
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
INSERT INTO "desk_people" VALUES(5100001122,'s1.5uL5zfUm.gQaJ41GgCrE5aDu3VXx8Yby0gDhfQ8uI20MFwgfnsXAA45Q9','s1.5uL5zfUm.WKc7ZDl0PkUZaOcO3lfVSDF37mREnWB/BsMIVaZY3FkgDw==','',NULL,NULL,1,1795428338000000,NULL,NULL,0,'[]',0,0,1795428338000000);
INSERT INTO "desk_people" VALUES(5100002038,'s1.5uL5zfUm.Tf8u8TG3kLm/OOvW+DVzOuTrgj/ROcHkwVJPtJf40Q==','s1.5uL5zfUm.x++CsZ2qpfCFFLfsE+/931r1lrAgBftBh72yJ3HiJ++qH2iFOQ==','',NULL,NULL,1,1793696427000000,NULL,NULL,0,'[]',0,0,1795422620000000);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx75fc2640ebd2076b7fa8daa9b16102407eabd2cf1eb3cd82',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx73ea77aa407b0c0530fbae73d7cb7ab6cadef7250c2e4009',1793696443000000);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.h/rUv9AWPkTkmka1gAUyZrqMwU27RHyfmAAnxKj4v4w=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.OCHeZgvAuw+GgiHY517S3o3q5NUeN0n+i/CZEFcOxoE=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.6ZXDhThPho219H5Crz8NXsSygLrTsDIHfb3GL6dYUT4=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.JXQZFHQTIWk1Mwtu9PmmJeKO5S5hl6JZmgrtsXVIfQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.JsgttmWHZRG6gYNxmXojcsvvfKIQG/EiYPizFHNMVA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.EoxQuXMxrcoeUvMmt35BuRQ1PESViGgrS1EASaFOkXk=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.xW3cimEaFJrZt8EEsLOswbhtnnWiBQNP1zWzjkbDow==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.Gprf++cTNZ3vKnVUDy//iqkB6t5qS54NPbYlraQ+8DI=','s1.5uL5zfUm.v4I/4jYZgW8y//zxzyjQVlmn0kXbH1CyL5kkGVMK/8yXrV5eBw==','fa','s1.5uL5zfUm.eVYVDJS22NfWlNmgbstAOqYydCxWQJwYsafbB+pESPLwZYA76qH9uS4=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.rBvMQ3G0r7AY3po5bpXl6VyOSnx17FCMYqyaN4FQKw==',1793696432000000,1793696431000000,1793696431000000,1793696438000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(8,5100007667,'s1.5uL5zfUm.4WGjU+XWsBl69HQgWLrDd11ZgAGyDC92ey2g91V5H9YOJMS6',NULL,'fa',NULL,0,'s1.5uL5zfUm.1LKIrN1GE3se6nJeU4/UWA30w1fFhT4Qu5NjcLBO2kJCrHcfJKi3Gjh4aHyaPX7ruw==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696452000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696443000000,347713804,0,0,0,0,NULL,NULL,NULL,NULL,1793696443000000,1793696447000000,1793696452000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(9,5100008394,'s1.5uL5zfUm.kg4osHA9vrJ1lPbWiiYwql0bE+NrCmnIn30yIILDTCQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(10,5100009096,'s1.5uL5zfUm.Qv3eA7WZmlYqSFlIvEVJs1euMSU22wjDAt6cc1JwjUe4lasqzTA=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(11,5100009802,'s1.5uL5zfUm.U/RHu61ih2MK7rxIsE3qSC+lalXMEwBk0L9rLpsQWDGP5b0mE70=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(12,5100010118,'s1.5uL5zfUm.EqOI07REP5sqU+mqub7o2Wuox7aX3vGYSoCxru1whNxbqzU1','s1.5uL5zfUm.ZnaNPJj1jLk7SEgiA5psiHcJNUYrB5BcK7I5P3G7oaBfI20Fog==','fa','s1.5uL5zfUm.9eUo/+UZ91aQQEMuviXxSmK6+daDbXxP0Pm5MhsM+XyDT52ZKr882KI=',1,'s1.5uL5zfUm.LSQDEs9wWnjaorm6VhzHJd0FT0D3Qqj4zhn3P7ZR04jumYJrE4m3ftH6nKSDBrPA','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713814,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.7InpF55tTnDIiFSJsFoSD2tGZcB4KIpgyQL/17C2bg==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(13,5100010848,'s1.5uL5zfUm./yxxi+ep452uAiVdqUL/XV8gg7PBVL62h3niEGleOImRTg==',NULL,'fa','s1.5uL5zfUm.xeKgUX7hOTldUA8TaEMkXWubGLQJhu3tIjokTm+QfCbshdmyediOdBo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713821,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(14,5100011286,'s1.5uL5zfUm.gDVWdxknltSWkHxHsGIXrrkiF9XumQtHrEqoJ2CJjDQ=','s1.5uL5zfUm.8mUSUto9hQLBmja8mfmueEAXGdQD59ymA3C7zcj6pFSfXEiB','en',NULL,0,'s1.5uL5zfUm.Vv0JDEJfS3UsPpQfh9wStCvAxdYQfCKximuVd4qSVu1bGZbyvrOtwfyEm8Ka','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713827,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(15,5100011959,'s1.5uL5zfUm.AGiw6Wh3l8b6gvia/CoiNM1oiKm+Rs//2RDEIkZGJJM=',NULL,'fa','s1.5uL5zfUm.YVJ8kGiZi6RjNH8Es0epNgDB1wLPPXfx3BLuChsuqsgpq+wa+sni9UA=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.lrDLjXK0rY39xx2qjlmVdrLeO7RXH24ZsnU/Qh3F+Q==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'eddef4db7aafcdfc1482bd0b630a0cef1a7caf55aef9c32660cdefd4b5c19673',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(18,5100014995,'s1.5uL5zfUm.FzVXViXM0kSq/iqeAX8btfe2+xVPbSAOFuwrbkmCZBvnMvrVBg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(19,5100016390,'s1.5uL5zfUm.03nD69Tpg9M2CDdP3GtYsKyv+iAJsMm1s0Obbl0f8UmMWXY=',NULL,'en','s1.5uL5zfUm.RSsKEeZMAu3949O2RET6lL0TISlFOjlCPTA6Eg8mx8E/uKyfS1irdyk=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713869,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(20,5100017988,'s1.5uL5zfUm.DK0YR+NOWVpiNL59mwIrSyWkHaPEYt2YWaGBXwBkEoCnFVeCigSQ',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(21,5100018969,'s1.5uL5zfUm.QTuy2WTn5asStosZ/xmuj3Jrxu4T38Tv/WpEKHhEfS3u+fC3',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(22,5100020259,'s1.5uL5zfUm.8la80Tf/WzeQ35Kw6L2b1i/Xhb70ihlHHeEZ4/ZSRAMJQ20RiHpO',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.gEWFNur97mNvcCXliMIAwmwhJgx2+03xOfyWUfC7BFl3gCKLlPK01R8=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(23,5100021558,'s1.5uL5zfUm.wjA3STc5NvnlfWc0tUYODMrhbalvVcQL3g5DQcWsc1+LAH1zEon7',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(24,5100022584,'s1.5uL5zfUm.+RJnlGUSvYTaS7rvC2T47bgEomrq2SPeCaGj6d5xyXs/We8=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(25,5100023889,'s1.5uL5zfUm.629JXsxOBigKT1KiuZ6Vx7yRrghF0nuy9ONelixWviQXABMqwYjtODM=',NULL,'fa','s1.5uL5zfUm.Nkl1cF63YeeovjW4nbLIDgyi2gUs8Xxgu1NvQLyUgbUeZT8HFep45tw=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713884,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'eab726032dc6b82924afbd407af02fc4bc2ccdb0f5d92c2e5ecf67815036ecfa',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(26,5100024930,'s1.5uL5zfUm.30US+v2jfr/X/UQB1Dy4ng/Uei2SbuaZkK1IdynQ34TyvYIobaRl75I=',NULL,'fa','s1.5uL5zfUm.FIA6j5t/3+rU/zrbRMeBTH+wblrzrB6kV3CbqrpZ3+cofCGm2b39KkI=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713886,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'177d9764fb3d4cde81c32275397bfcdd1ef97857543e55ac93dad2731bc39496',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(27,5100025729,'s1.5uL5zfUm.RtW1Tkanuf0RJf3uLBSJUAynG/HUHqx4za1qc8RBJYg2gFuy1Q1n9bY=',NULL,'fa','s1.5uL5zfUm.cX28MmbG5P8Zejr2DkZ4btai8ZRP71/kcQgjdFwLSWZKhIYbXM4/el8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713889,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'e7552dca0721c42954deeff1977a85956e4534c60cc09b3228e4ab438e3eddb5',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(28,5100026811,'s1.5uL5zfUm.llEYInT+r+Dy9HnksKzQf3fIXSaTHZf1Pozq0pjJBv0AuFFwfK5py/E=',NULL,'fa','s1.5uL5zfUm.uma0kCdNSHgJBb0qBKke8Pu0736wiQEiFdcJINIxlceTzw/Yl2o9DUg=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713893,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'a46a4a4a1391d5017839d4bef71bcb13f82277e767e00033de2adb4a60485d0a',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(29,5100027065,'s1.5uL5zfUm.AUPYBefcOIrQdo0brtjbZF7OkqHIdGZrIHA5UV4Pp0aknjk=',NULL,'fa','s1.5uL5zfUm.OC2L3HZv0RLOqFXjTZydOJuJU5bFkDwXYcrVLpRin9zU1JEtoRR7hOU=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713898,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'4317c17ecb1582c42c2037690ad864eed5fd7590b124b32c7511c207667e2529',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(30,5100028514,'s1.5uL5zfUm.Lup8cteue+CXhY4e7shs+E6viVJV86j+lfVU2VUmvXWKVK+3IbzJ',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(31,5100029524,'s1.5uL5zfUm.pN9AEX9eiUKUTpFNggNV/wfYNl43mfkAtvv6bXsNjTsULJyH',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(32,5100030318,'s1.5uL5zfUm.PqvGNx6hE6AQynD6QPt3Njimy3r9bQhTuEqd4obXJ0LMEUMx+3Hh',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.6sETwucjTTmdnr/IS4z6spIBIlAITI5eBGIZcLUckofuDkgjzIO3giM=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(33,5100031924,'s1.5uL5zfUm.apGPvdpN6wNgzcAZOdI9LON5+wFeZIXfMrIdDp1JeO8Ff1PYU7b8',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(34,5100033295,'s1.5uL5zfUm.uSzYfa4o4AJBPXH5qPrGBGcrNsg1f1HUUU0SVMH3tU3fYfU=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.Nki3TC3ywJM4XBXu8XH2GsBaVXA9/k2/cuPI6Vn0Wy9Ms/RmQvjQE2g=',NULL,'en',NULL,0,'s1.5uL5zfUm.c/EXEWS1IyKxr901MEtIJJ1Y0L0tN+UzFklFg20gTGgdnd6KSuXWcpiRrb2nEI0osviUpnHYTrU=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713914,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(36,5100033953,'s1.5uL5zfUm.pPuO8/uoCvq+Sd2c3U+gBHKENFhZ9fNCaJUIQOYFiPqPqP8ZagoLCVs=',NULL,'en',NULL,0,'s1.5uL5zfUm.Kvj6kWfz476Q/UHQzpqAII7KV449xFFVG4bTps0WV2a1LWh0Mk8r8zQ9GFJjitfhp63jdE/kUZg=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713916,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(37,5100034867,'s1.5uL5zfUm.JjdxFwoQGE+/FMZDsZgTrFKg+MR0eRbzw+WOx9I3AWaVmEPSiFRQurg=',NULL,'en',NULL,0,'s1.5uL5zfUm.Eh2taTaVqrp+qftuZgcyYUZL1h/BGfs7RcQ8Icldn+yuRV7RrGR1iD91NphjJKNX0qNZOthtyHQ=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713919,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(38,5100035324,'s1.5uL5zfUm.tCcY2Nz2TGeOxOPv9pRprDwQi0+D3+aT7MD9bKfcCxmCxlDfMOJ48iY=',NULL,'en',NULL,0,'s1.5uL5zfUm.Q+9NF0wJMi89PaQmnHaDRHO9xj/HK4RKqnjvHgAI1Dxmf+GCsnzOycpoNI+Y/vnF5EIaZYn26vo=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713923,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(39,5100036529,'s1.5uL5zfUm.3AWHS6WIlzuFj96ez+BT2aXBABvMO2+GOw/78Hu7ilxI7S8=',NULL,'en',NULL,0,'s1.5uL5zfUm.YnhW03GtciKlA6RcKYo9cUseKLWtXeqxOgeq5Y6Hyj1QJH4PN1B01bHh8jWuS/hO5mTwuxx8Rbw=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713928,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(40,5100037343,'s1.5uL5zfUm.wdctX168RfCQ35vnTuP1prIRinCSi+AHyaUfevqxpxcKaQs=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(41,5100038733,'s1.5uL5zfUm.YCphcd3MoSPcF71gcUSHlnvZPbW6gCFDyZV6fyIf1fa+kOKU',NULL,'fa','s1.5uL5zfUm.wxVKHotE1rWuPrQKLeY+tH0oD3Rig+q5lLToe0E6K6eiW6kCae+85W8=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713936,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'867972611177d8f4845c1a43a1c52bf5d5d77a569a4b85e779d60b63438fc4ba',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(42,5100038998,'s1.5uL5zfUm.jE+nGouArnKhyttUrWAdvcClCr5rYH7xW45UZrHdl1JkQmj/PkU2ibNk/TR5fI1M1g==',NULL,'en',NULL,0,'s1.5uL5zfUm.pR4Ax0op7nwAoyKS2V2p08S4sjCBQzizbhBd331aEKRw7m+YfWbEVQKoTppxQa/SqdmUK9NGnjw=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713945,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(43,5100039617,'s1.5uL5zfUm.R30hkFp2HXWb1EHv8aEHzqLYr501US8qJwXJW30n7McRVaJg',NULL,'en',NULL,0,'s1.5uL5zfUm.yqDsqJwXfA/4mRnPG0xtUtJx5iQGtl6ualA5BDQoCod1R05t4YVoXBOcCrqi+fYisuF9/Vnc7ro=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713949,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(44,5100040079,'s1.5uL5zfUm.yW899CdsaAkWKtAphalKQn6P7AWKekteRgDp6WUsf6k=',NULL,'fa','s1.5uL5zfUm.MVGkbu7aq2a57Oy2rGNLLzIE9PdUU75CQAJwokIkJb+var3C0A52b50=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714057,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'92ebec934abbe2be73812db0954a506cc7d0696fe3296ce03dc7a8fbcc0ae092',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(45,5100040749,'s1.5uL5zfUm.gDOTpcPhXCDptG8ZjrGedxtywL7MgXil9KHaVgMqOhcs',NULL,'fa','s1.5uL5zfUm.VQl2CDHF6YRUYEqjoAaqEE+BS8K9z11Hi5YksIYZWxzNXSUjf1ukLxI=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713953,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'4282d142adfefba6f075ea3c3f7446d44493076dc021cc771f2aa8e841456b46',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(46,5100041485,'s1.5uL5zfUm.AiDw+D+aGGyXdviqQtCZ6qEgZgIWY7TCQhoHfTR2qOmujA==',NULL,'fa','s1.5uL5zfUm.dbzABkIqutevVgKqGhG78HWNAIz3SE9BSfWm32Mb52Cc2IjpBM/bJ6g=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713956,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'3a340dfd267742dd7e94662792e118f7af1766bc7a494c5c1491805422a19338',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(47,5100042141,'s1.5uL5zfUm.vv/lHo3RadymEwjHaRE1GEo+RohIrkBdFBZ8zVMlNK37/w==',NULL,'fa','s1.5uL5zfUm.lKMuY7P0vx1/O117Xvdbk9Lrc0BL+wmQf77DC3HK/cTqyPkfr84pLWg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713960,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'1f27bc2ccbf99c90dfbd98e20f5d2b374e19ddea3b700a60c01b7a990b2144ac',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(48,5100043476,'s1.5uL5zfUm.EfhODi7DhudJu/lism/HzEPg0wSh7Md8YHSEHJibeHECaw==',NULL,'fa','s1.5uL5zfUm.d63HuVjNgGXcNrEyJgZp5VPJBRSCpU6XWCkmGYQd+kGCtZyPfKShSDM=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713965,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a3ac8082b4a817035b8ad884301c5af8c15b70899123777e26a1a5c0d4bcf096',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(49,5100044466,'s1.5uL5zfUm.+a8w8kZNTNy7EESqJnBGkjeBkrpeVEe/pbiS1ff+KTQ=','s1.5uL5zfUm.hZ/Q3Qd38UhjizbqCKVFx7vu+GLe7UQL6dAz409pbze8/Sw4Nw==','fa','s1.5uL5zfUm.zYZ9pJpHFg96Q26wuO5jtWeGjrzxrVWb/xj0uS5auXdw2J/B042USVg=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713967,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'d0646c9e637d3c6a1a5f1939ef04097ca7a0aa07e2fb54a028c6cb7795d8a80e',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0);
INSERT INTO "leads" VALUES(50,5100044719,'s1.5uL5zfUm.islIyflofvj2RwU1wMh6tW7bRgBML6rQvNYrvAZ/Z4Q=','s1.5uL5zfUm.4Dg97BymmhKYcYF4PcpJXKluqobY5FFuMB3GeqtARrxdspZjgg==','fa','s1.5uL5zfUm.JWJx5nwqHPr85uBZJ78bMye0kKUQetaiGWAVxlgp36OYsT/TYB6klek=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713973,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm./KkGDZMxtETJ3a37vfxj0mI98pQmh8ZYw+j4lCaOdQ==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'777dba47fdeb4d41b1922deddd04eeba0558f5b708476b8878baba30cea87580',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0);
INSERT INTO "leads" VALUES(51,5100045904,'s1.5uL5zfUm.K0UIzRbzCG5ivYLvIsS9MfBbyddGORlvQB9FqlN55BQ=','s1.5uL5zfUm.6aMGUyv1jeFthXHwn3bJNst7lCp8OmoG/tuuJGk+nwmcSNy6BQ==','fa','s1.5uL5zfUm.CqGRAdhdWL2WhexUo6SMf9vGNUH2k9sqakbRSYngRBuU+5DprgESMws=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713979,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'c15a37eaf041280c88aeb6813dff431acb534967c9b2cef686f6f3fcf417ea9f',NULL,NULL,'["asked"]',1795424499000000,NULL,0);
INSERT INTO "leads" VALUES(52,5100047222,'s1.5uL5zfUm.2XxIHIt8gTu+jAuIdO6746Ein9FV2UUlyD92GQiqACwlkA==','s1.5uL5zfUm.c3YSeuSlQsTWlIRUoOrmuv3IzUtxZAeyAdktckqitjTwGHpyVmaE','fa','s1.5uL5zfUm.dWI7Y5nHSU3x6Nq38+wjxI28E5BDURIm96PraNiFCgwimFX2xvCPoHY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713985,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'0596bc76de2ebef5c8fb79022352bc61e6cc8a0c2e0db14960a4024671350dc5',NULL,NULL,'[]',NULL,1795876200000000,0);
INSERT INTO "leads" VALUES(53,5100048278,'s1.5uL5zfUm.4q0zVgS1Sb1f6oLphctGptYahUUCfWiGg4CAsPt0Plk=','s1.5uL5zfUm.1mlMgn7KJwDD/kPTawSA6v/HEd7w9DeU9vC1no1uvRn8ux+q+Q==','fa','s1.5uL5zfUm.rkctT5OH5RKfVay83qBpZ8j0b1Pk1waxrAMKj8kwBtGNgqlG6R+B+ro=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714001,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'a5896c18c111aa84e932e6c6f99196a6426d6041e37e8a8d7947cb3fa582390c',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0);
INSERT INTO "leads" VALUES(54,5100049117,'s1.5uL5zfUm.dgYjddnDJyNPBwYcMcS4vbDXmPPM5mbf1VhWm6zMIFfp+A==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(55,5100049888,'s1.5uL5zfUm.Fgtl7iuTJ0RJOKnaA/dQYNLZmo267Jj2pYIFkcB5IGcsOg==',NULL,'fa','s1.5uL5zfUm.XsMWgRvP9xxU+LZ1pepl6AGLDdIUfRic2tN1445VzohboN4sjl5RCbA=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714008,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'de9b5600f14a07819efd32f30036b2eb83cf50d7b6a1d3747115eb1f47c21c31',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(56,5100051218,'s1.5uL5zfUm.5G55ivLYMf9w1MqWB/SlHawCiKhBj3R+p7829Erwnk+TbQ==',NULL,'fa','s1.5uL5zfUm.sIN7UxlFem3JQaOxzP2aE6KjU9TCtoH94Sj+CHL2Mn0lf9U1sSRDNvk=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714012,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.x7d9z/PHMBZWOV3K6opXYSSnd/ukYDSoF6kbb9RPkg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'9531d2570b16c0703b4382f4a5113c908521a9ad54d6aa2a3d8cbb342a35c69f',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0);
INSERT INTO "leads" VALUES(57,5100051549,'s1.5uL5zfUm.o+EK4H6X2aQdU0KdAtMZi7+oJOTRIY2aR64oeusyMpAzd5A=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(58,5100052264,'s1.5uL5zfUm./7lVdWgs+y3dSqgZfUUSFvDDSV9CkRAu3eSAFRddWgc=','s1.5uL5zfUm.sNhVHtyEOxgIQ+KstVNTq6lc5mkLRpRZtZfN9jIIAx/zeFuCrQ==','fa','s1.5uL5zfUm.M3Rn9uXLnS7Nd7stcUcbwTLBTKZ9SiXBeuZFfhJYBp813Me+oZWCCko=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714020,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm./w8EGshynZQ/iekt+MVHw7R6xUtvaqE5R6f5CyQlCg==',1795424534000000,1795424525000000,1795424525000000,1795424544000000,'eba4887b63908e420e79c15123cd4498348ba479324c7767b9331ff690b85a49',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(59,5100053665,'s1.5uL5zfUm.r78TD+sErBx2VxK37lPoxt85PK5jSalNIEBSk2QS3C549+nm',NULL,'en',NULL,0,'s1.5uL5zfUm.DznCd+UKBK9PctCSTPvBkg7f0YBGev+tukKrkJTN8ZTs65CbZ2JTzf4=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714036,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(60,5100054293,'s1.5uL5zfUm.NV0npHdrrchO3KnFBIvnp6OVgCKob5M7bgiQNQL7hvZI6Xo=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(61,5100055754,'s1.5uL5zfUm.XsrjBInOx7F1gS0F99rdfkKjR9JBnIMQC0qtgvzGT7Qzag==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(62,5100056184,'s1.5uL5zfUm.7QtaxKVa+DYNSRHFYojclRPlYo523A5LuZt8U8L8ESI=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(63,5100057974,'s1.5uL5zfUm.ZSvPB5pkRno7bo/1USiIoxE3sMsa4dTfYAuVyT/24UC3/g==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(64,5100059709,'s1.5uL5zfUm.onBwoVNOdNwyE6LPCPmsDZFlSQmbAFCGH4SUMqirBgTJzA==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.pMnpD7GE4KBTvo/7rwZoBFR6oC81YQy5ZCZrQnw7EY+lG1sInaDf9U8Mppa9UmE84j87/WHmn/AYvyKawANNQenAnC4=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.W/0HFJpIoBCbvpR/hCmLO9WBeps/QwHy1by3xCK9qLpIBPjui4r7groirq3pbc/8eB7fwa+jtGw89/c0oxyofjz8VwI=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.S/XtcH/WYBRyL2EXyy4mY2lfoopF6yF5wLbByL9gTue/Lq8UDBShpTKTEpl7vgz7KLahd5uhrN6uxkTBrKPjWxiIrJ8=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.OaYBWW04n9BkjNBY0otYgMJ6nanNoA3mFkmsjX9/81alC8rqPqRwh3gubbwjUkAXOAQHEzAdhsLACLzvAYZkwgkIxRM=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.3mL+2deVxTtKmltuzdX2rwC4jQech79n+xnd1daJIdFxVq1fSS4OFeXlrjsGPgMo0KkTymILJQDvnvAPx3mUsIF+FFs=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.n9DvM489kqk5pOgPxuATIA4Bxb1xQVbKN6PuAjLwjNfjMKbvtkcOomOd/4pKOcE/SK0H4UT3ElBbaOTqQ8GK80Lafyk=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.bINI+L//Pq07lLsQ7XXFGld/R66wAdi4P7/5PZDt/k1HXVtpOiHzOY7L3VkI8GyMZft90SNv',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.YEpxcbP3+ziun6CbTM+hDZJuEoSqSHe28swlOtIGMIWqzE3zfkiMxM/x3VVLST9FZmspyvt6nwLcvwFWOdM4GmOHtBzxZ6fY',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.8VYBwTA87lTdsm7T7RG6phGf735BTpQWIYtxozA+vvrjcSM8xdgx7DMX7mFocKpnia/Joadg',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.5iaJmUdXw2TvksOgwiRTOGkufJ+embvahRWalxsEXcu0srHg/fK/30x5nN97hptXdH0PGj0KSylot+zat31fWS+fyNb2QQu9o114ZA==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.Z4G+ma9TcunPf0I9hrx8anGBYqrbb7bpTJx+m99/D+xhuGn4UOnkS83qFNreWFvOSdwORYrd7KHQpBmuDeZN0TsI44ZCJd8=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696443000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696443000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696443000000,'s1.5uL5zfUm./E0bIZloFMegHFtfBxIrnwHjwlrKKx3f7lehQLTcAolZuWQszSSncIOKfDBDaEdOclItebq1lcfuvZbQDwvPqfRzbJr13mPVIHfjohvcVAczqChh',0,347713804);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696443000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'campaign',1793696443000000,'{"source":"g_ads7","known":true}',0,347713805);
INSERT INTO "ledger" VALUES(69,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713805);
INSERT INTO "ledger" VALUES(70,8,'language',1793696447000000,'{"language":"fa"}',0,347713807);
INSERT INTO "ledger" VALUES(71,8,'blocked',1793696451000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(72,8,'unblocked',1793696452000000,'{}',0,347713809);
INSERT INTO "ledger" VALUES(73,9,'started',1794218600000000,'{"source":"","known":false}',0,347713810);
INSERT INTO "ledger" VALUES(74,9,'contact',1794218600000000,'s1.5uL5zfUm.LVROm2Jzw72iIqVPDc/wJEsZ5geip6U34nK7SHMY3MeFMjsd529J8cSBTdgnm11/pzfWaJYVmr285y2CfobW9wrJ4iM=',0,347713810);
INSERT INTO "ledger" VALUES(75,9,'talk_asked',1794218600000000,'{}',0,347713810);
INSERT INTO "ledger" VALUES(76,9,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713810);
INSERT INTO "ledger" VALUES(77,9,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(78,9,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(79,9,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(80,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(81,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(82,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(83,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(84,10,'started',1795422620000000,'{"source":"site","known":true}',0,347713811);
INSERT INTO "ledger" VALUES(85,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(86,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(87,11,'started',1795422621000000,'{"source":"site","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(88,12,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713813);
INSERT INTO "ledger" VALUES(89,12,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713814);
INSERT INTO "ledger" VALUES(90,12,'contact',1795424420000000,'s1.5uL5zfUm.qHzL8wcXReZkV0wUhmNAfW6Se3IzvHusIBfDjXK6sXc8TnkWnkMoWSCytnqUIWvMpJz5/dt+QAe+2l+TaLWweqLVh55Z4zpN',0,347713814);
INSERT INTO "ledger" VALUES(91,12,'guide',1795424420000000,'{"magnet":"guide"}',0,347713814);
INSERT INTO "ledger" VALUES(92,12,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(93,12,'answered',1795424420000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713815);
INSERT INTO "ledger" VALUES(94,12,'answered',1795424420000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713816);
INSERT INTO "ledger" VALUES(95,12,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(96,12,'answered',1795424420000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713817);
INSERT INTO "ledger" VALUES(97,12,'answered',1795424420000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713818);
INSERT INTO "ledger" VALUES(98,12,'completed',1795424420000000,'{}',0,347713818);
INSERT INTO "ledger" VALUES(99,12,'promised',1795424420000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713818);
INSERT INTO "ledger" VALUES(100,12,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(101,12,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(102,12,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(103,12,'claimed',1795424421000000,'s1.5uL5zfUm.ilUf1kaLHMfJqPctd1OgHj6F0TDe7PVUhviZZ6dWGgAw0t1UndDrBogg6IsV+rd6rNq86Cf1',5100002038,347713819);
INSERT INTO "ledger" VALUES(104,13,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713820);
INSERT INTO "ledger" VALUES(105,13,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713821);
INSERT INTO "ledger" VALUES(106,13,'contact',1795424425000000,'s1.5uL5zfUm.5ncEbSi+Mual/liJdgGOEuQdEgAYQdlf38zAaTpKAe8CbBrCk497k3Ip0vBAaCem2Po4xiwmhfAJGMXUjmSnwfMxz/+ZoCKa',0,347713821);
INSERT INTO "ledger" VALUES(107,13,'guide',1795424425000000,'{"magnet":"guide"}',0,347713821);
INSERT INTO "ledger" VALUES(108,13,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(109,13,'answered',1795424425000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713822);
INSERT INTO "ledger" VALUES(110,13,'answered',1795424425000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713823);
INSERT INTO "ledger" VALUES(111,13,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(112,13,'answered',1795424425000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713824);
INSERT INTO "ledger" VALUES(113,13,'answered',1795424425000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713825);
INSERT INTO "ledger" VALUES(114,13,'completed',1795424425000000,'{}',0,347713825);
INSERT INTO "ledger" VALUES(115,13,'promised',1795424425000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713825);
INSERT INTO "ledger" VALUES(116,13,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(117,13,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(118,13,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(119,14,'started',1795424426000000,'{"source":"site","known":true}',0,347713826);
INSERT INTO "ledger" VALUES(120,14,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(121,14,'contact',1795424426000000,'s1.5uL5zfUm.Sa/6SSpkSe0xTMzGkJCaogF3/ve8E+kbBMyo3Bl0aToGLQbkwGZAwH+CkKsMQWyWI4eL6aZgLJbmDFBn4P8VHLqujGfgRVxZ2O4dOYGMKek=',0,347713827);
INSERT INTO "ledger" VALUES(122,14,'guide',1795424426000000,'{"magnet":"guide"}',0,347713827);
INSERT INTO "ledger" VALUES(123,14,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(124,14,'answered',1795424426000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713828);
INSERT INTO "ledger" VALUES(125,14,'answered',1795424426000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713829);
INSERT INTO "ledger" VALUES(126,14,'answered',1795424426000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713830);
INSERT INTO "ledger" VALUES(127,14,'answered',1795424426000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713831);
INSERT INTO "ledger" VALUES(128,14,'completed',1795424426000000,'{}',0,347713831);
INSERT INTO "ledger" VALUES(129,14,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(130,14,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713832);
INSERT INTO "ledger" VALUES(131,14,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713840);
INSERT INTO "ledger" VALUES(132,15,'started',1795424435000000,'{"source":"","known":false}',0,347713841);
INSERT INTO "ledger" VALUES(133,15,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713842);
INSERT INTO "ledger" VALUES(134,15,'contact',1795424435000000,'s1.5uL5zfUm.Q8MdPZoLeXKxuqb/H1TXQnNyRa+sXG7XwxJZfgce8nOkNz5gQ4/LqngSVmFY+xI3jdizY3w+yy30lXyntfCvvVrk77SLc4de',0,347713842);
INSERT INTO "ledger" VALUES(135,15,'guide',1795424435000000,'{"magnet":"guide"}',0,347713842);
INSERT INTO "ledger" VALUES(136,15,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(137,15,'answered',1795424435000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713843);
INSERT INTO "ledger" VALUES(138,15,'answered',1795424435000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713844);
INSERT INTO "ledger" VALUES(139,15,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(140,15,'answered',1795424435000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713845);
INSERT INTO "ledger" VALUES(141,15,'answered',1795424435000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713846);
INSERT INTO "ledger" VALUES(142,15,'completed',1795424435000000,'{}',0,347713846);
INSERT INTO "ledger" VALUES(143,15,'promised',1795424435000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713846);
INSERT INTO "ledger" VALUES(144,15,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(145,15,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(146,15,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(147,15,'claimed',1795424436000000,'s1.5uL5zfUm.HtMN5NKQ47P7AXVGu0vydXmVEgKAvVbGKn6cfDSyg0pcRf58crAlQy6arc+OFGO7o/OLVMzX',5100002038,347713847);
INSERT INTO "ledger" VALUES(180,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713862);
INSERT INTO "ledger" VALUES(181,15,'stopped',1795424450000000,'{}',0,347713862);
INSERT INTO "ledger" VALUES(182,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(183,18,'started',1795424454000000,'{"source":"","known":false}',0,347713863);
INSERT INTO "ledger" VALUES(184,19,'started',1795424458000000,'{"source":"","known":false}',0,347713868);
INSERT INTO "ledger" VALUES(185,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713869);
INSERT INTO "ledger" VALUES(186,19,'contact',1795424458000000,'s1.5uL5zfUm.aDvqSpvDQQ5MvgckhA4wQaFoUWQy6dk7XseaJr0CBAHB8hKQMIVQb7nG9NEsNzZ0//LT57WC+eog3PV3Yr22+8rqGoV1jmqXDK7B0oGl3bDj+RxJWRvtW2jmlRdWDhu6bqyIfb0=',0,347713869);
INSERT INTO "ledger" VALUES(187,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713869);
INSERT INTO "ledger" VALUES(188,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(189,19,'blocked',1795424458000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(190,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(191,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713874);
INSERT INTO "ledger" VALUES(192,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713876);
INSERT INTO "ledger" VALUES(193,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.6MSXZRi8QfqrHdAv/kHczN2i8P+0asVE4Ac6lelOwld2lxUkXwZYaXvDiCYoviK8j/D9Rg==',0,347713877);
INSERT INTO "ledger" VALUES(194,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.WGLwAnbO/zEuafhcVlzD9YYpRRQFn3pzeQUhJbN0UiGl1icvsUPqIftWB3wK5m1XH1XV8Q==',0,347713878);
INSERT INTO "ledger" VALUES(195,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713879);
INSERT INTO "ledger" VALUES(196,23,'declined',1795424465000000,'{}',0,347713880);
INSERT INTO "ledger" VALUES(197,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713881);
INSERT INTO "ledger" VALUES(198,24,'contact',1795424466000000,'s1.5uL5zfUm.LAx3BKpPO+xVEdsICnmOwptE1j2qT7qWdxpv8WymcYletZzbNxM32EF1YkyVatblFi434LnCLETZDhi3d2PGsfmo6mA=',0,347713882);
INSERT INTO "ledger" VALUES(199,24,'talk_asked',1795424466000000,'{}',0,347713882);
INSERT INTO "ledger" VALUES(200,24,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713882);
INSERT INTO "ledger" VALUES(201,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(202,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(203,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(204,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713883);
INSERT INTO "ledger" VALUES(205,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713884);
INSERT INTO "ledger" VALUES(206,25,'contact',1795424467000000,'s1.5uL5zfUm.s55I7wm2TORNM7bbKQcLC8YDBNOFGaWC7y8D3DPnRjzq9VbrdVPi36L8Gn4A+o1PPD2q99Pt/AKVAcehnRCwX7TBdElKR9y/',0,347713884);
INSERT INTO "ledger" VALUES(207,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713884);
INSERT INTO "ledger" VALUES(208,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(209,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713885);
INSERT INTO "ledger" VALUES(210,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713886);
INSERT INTO "ledger" VALUES(211,26,'contact',1795424468000000,'s1.5uL5zfUm.D1WPlcALbFQUHIdb5nH3bAQdgpkq6lqattXcejWMJXDCe66suVrEfD/XnxMfa5tagJV7BbfyxqY5ux5HCrbhzLjRS/EwzDtX',0,347713886);
INSERT INTO "ledger" VALUES(212,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713886);
INSERT INTO "ledger" VALUES(213,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(214,26,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713887);
INSERT INTO "ledger" VALUES(215,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713888);
INSERT INTO "ledger" VALUES(216,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713889);
INSERT INTO "ledger" VALUES(217,27,'contact',1795424469000000,'s1.5uL5zfUm.F0iBFwBGfavMZ9WBKez374mrdf3AAZBPEg3FVVsZ1uQUzeCOKSZPBgVp+MYAyA3Zi18IaDCRc8KWv1JVtuXC+ia1CzwOWow4',0,347713889);
INSERT INTO "ledger" VALUES(218,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713889);
INSERT INTO "ledger" VALUES(219,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(220,27,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713890);
INSERT INTO "ledger" VALUES(221,27,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713891);
INSERT INTO "ledger" VALUES(222,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(223,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713892);
INSERT INTO "ledger" VALUES(224,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713893);
INSERT INTO "ledger" VALUES(225,28,'contact',1795424470000000,'s1.5uL5zfUm.VYDqzlHFfXhJlr86YJ8Ff7DaB8X33bmGHAoAm96DrwslpKffJ2WYtK6Jjxk/6gI3XDsxoAViBb35Kc/p0jipTleJQe5D1kKw',0,347713893);
INSERT INTO "ledger" VALUES(226,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713893);
INSERT INTO "ledger" VALUES(227,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,28,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713894);
INSERT INTO "ledger" VALUES(229,28,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713895);
INSERT INTO "ledger" VALUES(230,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(231,28,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713896);
INSERT INTO "ledger" VALUES(232,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713897);
INSERT INTO "ledger" VALUES(233,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713898);
INSERT INTO "ledger" VALUES(234,29,'contact',1795424471000000,'s1.5uL5zfUm.AGPeqOQyQdXcRHXwmc+qTm21HFjDFvtyoj/Xhj2+GacNhZ7YzLA6HftpUcBzZk4UFTtHYfErTRNiCYFITgCOd0oqTmDpNAD9',0,347713898);
INSERT INTO "ledger" VALUES(235,29,'guide',1795424471000000,'{"magnet":"guide"}',0,347713898);
INSERT INTO "ledger" VALUES(236,29,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(237,29,'answered',1795424471000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713899);
INSERT INTO "ledger" VALUES(238,29,'answered',1795424471000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713900);
INSERT INTO "ledger" VALUES(239,29,'answered',1795424471000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713901);
INSERT INTO "ledger" VALUES(240,29,'answered',1795424471000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713902);
INSERT INTO "ledger" VALUES(241,29,'completed',1795424471000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(242,29,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(243,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(244,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713904);
INSERT INTO "ledger" VALUES(245,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713906);
INSERT INTO "ledger" VALUES(246,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.tyTkmqUemr3+Tk9pPieOffOe3onh+6GBjF04HgTayMrD5Tw+8puSdEjJn6JizwCk4HaUrw==',0,347713907);
INSERT INTO "ledger" VALUES(247,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.AGDFPzFlw/AR6cd63wRDmTlYp4aElVoijehiAw+rPJIxsYJ2fdUKtg57JcCs5NxOH5tBqA==',0,347713908);
INSERT INTO "ledger" VALUES(248,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713909);
INSERT INTO "ledger" VALUES(249,33,'declined',1795424475000000,'{}',0,347713910);
INSERT INTO "ledger" VALUES(250,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713911);
INSERT INTO "ledger" VALUES(251,34,'contact',1795424476000000,'s1.5uL5zfUm.GdmQ2LXK20RXq2fsY/YC7oc4RLGz4piyPFLFxpgqhT153mogxJcp9Qhc24d8lJemcwY5uUDAzNzttreyQfn8qFVWh2w=',0,347713912);
INSERT INTO "ledger" VALUES(252,34,'talk_asked',1795424476000000,'{}',0,347713912);
INSERT INTO "ledger" VALUES(253,34,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713912);
INSERT INTO "ledger" VALUES(254,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(255,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(256,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(257,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713913);
INSERT INTO "ledger" VALUES(258,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713914);
INSERT INTO "ledger" VALUES(259,35,'contact',1795424477000000,'s1.5uL5zfUm.Ypi451GNP8BFoTefxZJKYhqzhSaPKpjpXmaqDLeCjHkWqkxfwJTqCS7LWve2FtbyWeeXjdoCpa7PnCXKp7bFJsZfLdGrEAhH17oy96371rRQMrSb5PHh3kbvlA==',0,347713914);
INSERT INTO "ledger" VALUES(260,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713914);
INSERT INTO "ledger" VALUES(261,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(262,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713915);
INSERT INTO "ledger" VALUES(263,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(264,36,'contact',1795424478000000,'s1.5uL5zfUm.zOYHXWTKlzZDB0K++D5E5njYx5Dw+eUwdgN2KAnxMUMGXD0xcR6nutw2SfG8EBYz0zb+JZgpswQbl2eObONXZOKuQYB4+o5n17+eShmBKXk902VD6kQKSp2ntQ==',0,347713916);
INSERT INTO "ledger" VALUES(265,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(266,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(267,36,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713917);
INSERT INTO "ledger" VALUES(268,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713918);
INSERT INTO "ledger" VALUES(269,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713919);
INSERT INTO "ledger" VALUES(270,37,'contact',1795424479000000,'s1.5uL5zfUm.r/REODwwytsm+qSCtR/2shsyLE4a7y+7eg6S28l5DelaAq0VxGJuH5g1lPJ6bAFJajpq07nbfzIwVtrJkjofR0a/ZvuM5XohbRx0q+dvZiZSH7ywuClgQ/Nhog==',0,347713919);
INSERT INTO "ledger" VALUES(271,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713919);
INSERT INTO "ledger" VALUES(272,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(273,37,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713920);
INSERT INTO "ledger" VALUES(274,37,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713921);
INSERT INTO "ledger" VALUES(275,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(276,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713922);
INSERT INTO "ledger" VALUES(277,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713923);
INSERT INTO "ledger" VALUES(278,38,'contact',1795424480000000,'s1.5uL5zfUm.dAzqNm+C8+KuetLYdoQoFjgO9C3PC97DUX5jikuBhIMXzLloWqx9Oo/5Fq/S5WCgk+R8HuhJigQQKngp3N0+jnAFvTavxqJ2r3CefxR1lqp1OblcXhqAFy14yQ==',0,347713923);
INSERT INTO "ledger" VALUES(279,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713923);
INSERT INTO "ledger" VALUES(280,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,38,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713924);
INSERT INTO "ledger" VALUES(282,38,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713925);
INSERT INTO "ledger" VALUES(283,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(284,38,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713926);
INSERT INTO "ledger" VALUES(285,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713927);
INSERT INTO "ledger" VALUES(286,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713928);
INSERT INTO "ledger" VALUES(287,39,'contact',1795424481000000,'s1.5uL5zfUm.KKBKojNP4wuh2GLEq149fAjJSmrcPz+YOUj6Z27D/yut/b9uR8TF3mQIPc9BNPj/wOL6C59wwCiwSYdugjbiCGZAiwv4/s1WzxquIyMGcQx1nNgIhMy5BDIqqQ==',0,347713928);
INSERT INTO "ledger" VALUES(288,39,'guide',1795424481000000,'{"magnet":"guide"}',0,347713928);
INSERT INTO "ledger" VALUES(289,39,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(290,39,'answered',1795424481000000,'{"question":"need","option":"results","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713929);
INSERT INTO "ledger" VALUES(291,39,'answered',1795424481000000,'{"question":"timing","option":"none","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713930);
INSERT INTO "ledger" VALUES(292,39,'answered',1795424481000000,'{"question":"budget","option":"unknown","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713931);
INSERT INTO "ledger" VALUES(293,39,'answered',1795424481000000,'{"question":"talk","option":"no","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713932);
INSERT INTO "ledger" VALUES(294,39,'completed',1795424481000000,'{}',0,347713932);
INSERT INTO "ledger" VALUES(295,39,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(296,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713933);
INSERT INTO "ledger" VALUES(297,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713935);
INSERT INTO "ledger" VALUES(298,41,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713936);
INSERT INTO "ledger" VALUES(299,41,'contact',1795424483000000,'s1.5uL5zfUm.GMYpOgs1jWm8tdWAku8ym8ZADaQPc3NTL2w06p9iCU/KYE1OGu1gwhKZdu/NJgEA/BIqhQhKcDUxt8IsyU+PCRCy8jQObwT7',0,347713936);
INSERT INTO "ledger" VALUES(300,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713936);
INSERT INTO "ledger" VALUES(301,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(302,41,'answered',1795424483000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713937);
INSERT INTO "ledger" VALUES(303,41,'answered',1795424483000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713938);
INSERT INTO "ledger" VALUES(304,41,'answered',1795424483000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713939);
INSERT INTO "ledger" VALUES(305,41,'answered',1795424483000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713940);
INSERT INTO "ledger" VALUES(306,41,'completed',1795424483000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(307,41,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(308,41,'answered',1795424483000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713943);
INSERT INTO "ledger" VALUES(309,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713944);
INSERT INTO "ledger" VALUES(310,42,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713945);
INSERT INTO "ledger" VALUES(311,42,'contact',1795424484000000,'s1.5uL5zfUm.RvhXgsyqBqJtr4qH/kuUjZvyjAdI08DAaYmuonCciJBc7D9lEOOc8HZO1e4SsCYrL1ekCYRVMHoZmU5S+nRjgFiLvVCgQTByNANCGAlxgnjZksfPHcOxj2EsBQ==',0,347713945);
INSERT INTO "ledger" VALUES(312,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713945);
INSERT INTO "ledger" VALUES(313,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(314,42,'answered',1795424484000000,'{"question":"need","option":"build","language":"en","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713946);
INSERT INTO "ledger" VALUES(315,42,'talk_asked',1795424484000000,'{}',0,347713947);
INSERT INTO "ledger" VALUES(316,42,'promised',1795424484000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713947);
INSERT INTO "ledger" VALUES(317,42,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(318,42,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(319,42,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(320,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713948);
INSERT INTO "ledger" VALUES(321,43,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713949);
INSERT INTO "ledger" VALUES(322,43,'contact',1795424485000000,'s1.5uL5zfUm.ENkmj3XuULxNCm87rNtl+iYLa8u+iIFZFmTWnB3l+HPdcscN1dbJNHecNgtmGLV74Bozm9KWxrkn/zuD3q31kJoHwG0n7tA0Og4mBcKVs66rveXmj/3ujy84uw==',0,347713949);
INSERT INTO "ledger" VALUES(323,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713949);
INSERT INTO "ledger" VALUES(324,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(325,43,'said',1795424485000000,'s1.5uL5zfUm.n7VHDGiI0qgAhZkVQ4DjZIvkkS01NKp7rFg5VTCgqtaw9xA+VE2h3kg2HujeZp/MamoVjAGkZOyALiOSRrilSq8zynytZJFW3FJ8Xdg=',0,347713950);
INSERT INTO "ledger" VALUES(326,43,'price_asked',1795424485000000,'{}',0,347713950);
INSERT INTO "ledger" VALUES(327,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713951);
INSERT INTO "ledger" VALUES(328,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713952);
INSERT INTO "ledger" VALUES(329,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713953);
INSERT INTO "ledger" VALUES(330,45,'contact',1795424487000000,'s1.5uL5zfUm.vMKTsmOP+Yl/w+TIPllWyqvOk+SvA2toFQS00xwjE6LBUn4tyi/1xmgRnJi282Bvxo2iR6A7ogv69XwZL9C2vR0i8nE8oP3V',0,347713953);
INSERT INTO "ledger" VALUES(331,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713953);
INSERT INTO "ledger" VALUES(332,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(333,45,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713954);
INSERT INTO "ledger" VALUES(334,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713955);
INSERT INTO "ledger" VALUES(335,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713956);
INSERT INTO "ledger" VALUES(336,46,'contact',1795424488000000,'s1.5uL5zfUm.LzLv0Vs2K0fDsRlwO4JsFDDRyjNnowyiFU2pcJsLrmPEEHW+rlOo72Bi8viL/e38lk5EKC20kJVVFA/O9j1hQik0M6yZWPzL',0,347713956);
INSERT INTO "ledger" VALUES(337,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713956);
INSERT INTO "ledger" VALUES(338,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(339,46,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713957);
INSERT INTO "ledger" VALUES(340,46,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713958);
INSERT INTO "ledger" VALUES(341,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(342,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713959);
INSERT INTO "ledger" VALUES(343,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713960);
INSERT INTO "ledger" VALUES(344,47,'contact',1795424489000000,'s1.5uL5zfUm.dw1J6wkuPhATti0smfkjxdqEXgiQXmcW1O8RC8AAC67ss+cqtNj1WuzFXXHEnYwjcJBqjhrijjdi6BvRFbeLDWxOjWSuWUHm',0,347713960);
INSERT INTO "ledger" VALUES(345,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713960);
INSERT INTO "ledger" VALUES(346,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,47,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713961);
INSERT INTO "ledger" VALUES(348,47,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713962);
INSERT INTO "ledger" VALUES(349,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(350,47,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713963);
INSERT INTO "ledger" VALUES(351,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713964);
INSERT INTO "ledger" VALUES(352,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713965);
INSERT INTO "ledger" VALUES(353,48,'contact',1795424490000000,'s1.5uL5zfUm.nZFs2ONZhc5kiBoKxCJlCMjIvDP02YJHAzg59CSt0Gf9ApP2gkSqL9hxW5oJW4CAl0prTl0GDTaE6/JPpXHoQNtf6xlqc+MC',0,347713965);
INSERT INTO "ledger" VALUES(354,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713965);
INSERT INTO "ledger" VALUES(355,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(356,49,'started',1795424491000000,'{"source":"","known":false}',0,347713966);
INSERT INTO "ledger" VALUES(357,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713967);
INSERT INTO "ledger" VALUES(358,49,'contact',1795424491000000,'s1.5uL5zfUm.SWAD/PSMz8ZE+SRyb7S59HQBo5TLe+GpId2XXaja4WgzyqWUDsb9FuHpCVOrmW3AUL8p1rY7CybW3dUcOmnPBhsIRZPQi41q',0,347713967);
INSERT INTO "ledger" VALUES(359,49,'guide',1795424491000000,'{"magnet":"guide"}',0,347713967);
INSERT INTO "ledger" VALUES(360,49,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(361,49,'answered',1795424491000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713968);
INSERT INTO "ledger" VALUES(362,49,'answered',1795424491000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713969);
INSERT INTO "ledger" VALUES(363,49,'answered',1795424491000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713970);
INSERT INTO "ledger" VALUES(364,49,'answered',1795424491000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713971);
INSERT INTO "ledger" VALUES(365,49,'completed',1795424491000000,'{}',0,347713971);
INSERT INTO "ledger" VALUES(366,49,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713971);
INSERT INTO "ledger" VALUES(367,49,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(368,50,'started',1795424495000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(369,50,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713973);
INSERT INTO "ledger" VALUES(370,50,'contact',1795424495000000,'s1.5uL5zfUm.ZKmD87Z62IrTreJLELnoRuN8IFTgGFc97O4pYFwCluBTbBxmModdwd4w9Zrc5kWvb5Wj+NoLUv4N4qX53QAi60CNNOmlNLpR',0,347713973);
INSERT INTO "ledger" VALUES(371,50,'guide',1795424495000000,'{"magnet":"guide"}',0,347713973);
INSERT INTO "ledger" VALUES(372,50,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(373,50,'answered',1795424495000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713974);
INSERT INTO "ledger" VALUES(374,50,'answered',1795424495000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713975);
INSERT INTO "ledger" VALUES(375,50,'answered',1795424495000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713976);
INSERT INTO "ledger" VALUES(376,50,'answered',1795424495000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713977);
INSERT INTO "ledger" VALUES(377,50,'completed',1795424495000000,'{}',0,347713977);
INSERT INTO "ledger" VALUES(378,50,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713977);
INSERT INTO "ledger" VALUES(379,50,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(380,51,'started',1795424499000000,'{"source":"","known":false}',0,347713978);
INSERT INTO "ledger" VALUES(381,51,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713979);
INSERT INTO "ledger" VALUES(382,51,'contact',1795424499000000,'s1.5uL5zfUm.28UUebCGvFIkq9zNOJe8qXWrnVbocfGUK3VmwqUEGTi3Kacpbi/4ShxSCuZYeApCeY+I+yFNyAxiUOQnubr6RUCWBd75Dyp9',0,347713979);
INSERT INTO "ledger" VALUES(383,51,'guide',1795424499000000,'{"magnet":"guide"}',0,347713979);
INSERT INTO "ledger" VALUES(384,51,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(385,51,'answered',1795424499000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713980);
INSERT INTO "ledger" VALUES(386,51,'answered',1795424499000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713981);
INSERT INTO "ledger" VALUES(387,51,'answered',1795424499000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713982);
INSERT INTO "ledger" VALUES(388,51,'answered',1795424499000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713983);
INSERT INTO "ledger" VALUES(389,51,'completed',1795424499000000,'{}',0,347713983);
INSERT INTO "ledger" VALUES(390,51,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713983);
INSERT INTO "ledger" VALUES(391,51,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(392,52,'started',1795424503000000,'{"source":"","known":false}',0,347713984);
INSERT INTO "ledger" VALUES(393,52,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713985);
INSERT INTO "ledger" VALUES(394,52,'contact',1795424503000000,'s1.5uL5zfUm.Xx2GcMOUXEE8h8SjgieNn+cdhr7q3j0Rh9R1pmfle0bCDvLW6wWV1a4cUTaeLnIH6vA0oZmGxlwDMSrL8Hsq9zN1KiW71/Vm',0,347713985);
INSERT INTO "ledger" VALUES(395,52,'guide',1795424503000000,'{"magnet":"guide"}',0,347713985);
INSERT INTO "ledger" VALUES(396,52,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(397,52,'answered',1795424503000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713986);
INSERT INTO "ledger" VALUES(398,52,'answered',1795424503000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713987);
INSERT INTO "ledger" VALUES(399,52,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(400,52,'answered',1795424503000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713988);
INSERT INTO "ledger" VALUES(401,52,'answered',1795424503000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713989);
INSERT INTO "ledger" VALUES(402,52,'completed',1795424503000000,'{}',0,347713989);
INSERT INTO "ledger" VALUES(403,52,'promised',1795424503000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713989);
INSERT INTO "ledger" VALUES(404,52,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(405,52,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(406,52,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(407,52,'answered',1795424504000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713992);
INSERT INTO "ledger" VALUES(408,52,'answered',1795424504000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713993);
INSERT INTO "ledger" VALUES(409,52,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(410,52,'answered',1795424504000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713994);
INSERT INTO "ledger" VALUES(411,52,'answered',1795424504000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347713995);
INSERT INTO "ledger" VALUES(412,52,'completed',1795424504000000,'{}',0,347713995);
INSERT INTO "ledger" VALUES(413,52,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713995);
INSERT INTO "ledger" VALUES(414,50,'said',1795424508000000,'s1.5uL5zfUm.XHy+0zDB3Yo4Ex30y5/rXJE6JYTr9iOMX+ZUKr0Pua7fwyHDUzfzCs8VluwVLeN0jz2HsspdFPCUXxo9koNx48Z5f/qhRq2q',0,347713996);
INSERT INTO "ledger" VALUES(415,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713996);
INSERT INTO "ledger" VALUES(416,50,'claimed',1795424512000000,'s1.5uL5zfUm.RnXU0BWX4jBY+xGsrittsEnqOL7GbEHORmtseTjGpGQrIvmwAF+2Ofa4FImbYwnja4Sj4KE/Ag==',5100002038,347713997);
INSERT INTO "ledger" VALUES(417,50,'said',1795424516000000,'s1.5uL5zfUm.rPFq7angrHAeiar76y4zwFLuGEVjGKtaw/Nof6UFlLCng3Wnoaqsj0ibmBnLr8Sk0B7M5ldkxFoCzUXd29xbQHHJljE=',0,347713998);
INSERT INTO "ledger" VALUES(418,51,'talk_asked',1795424516000000,'{}',0,347713999);
INSERT INTO "ledger" VALUES(419,51,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713999);
INSERT INTO "ledger" VALUES(420,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(421,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(422,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(423,53,'started',1795424520000000,'{"source":"","known":false}',0,347714000);
INSERT INTO "ledger" VALUES(424,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714001);
INSERT INTO "ledger" VALUES(425,53,'contact',1795424520000000,'s1.5uL5zfUm.pGTWmMT8xX8rhyfkmXrFSoOrzpfY+cr1UZSHgpidc59pmmHV749BI5MqYfteweHi22HQgSe4gJbzodZv8IZbCEahJYLIGwBt',0,347714001);
INSERT INTO "ledger" VALUES(426,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347714001);
INSERT INTO "ledger" VALUES(427,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(428,53,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714002);
INSERT INTO "ledger" VALUES(429,53,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714003);
INSERT INTO "ledger" VALUES(430,53,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714004);
INSERT INTO "ledger" VALUES(431,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714005);
INSERT INTO "ledger" VALUES(432,54,'said',1795424521000000,'s1.5uL5zfUm.8yzbmwaEjoaaAiVUG55ir2G7m5DsqnvbOtbrdnwVnJUhyn+imi0l9k8x1h5OdDTTznfYmxU+YISrGw==',0,347714006);
INSERT INTO "ledger" VALUES(433,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714007);
INSERT INTO "ledger" VALUES(434,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714008);
INSERT INTO "ledger" VALUES(435,55,'contact',1795424521000000,'s1.5uL5zfUm.nzAGkQd7TfqrgOl/GjzNR3QAA3AFmtEiPWDQh7bk0TVLXX2vA9MNwJTOXgt1QP/ci/ubBkjtv/O6xAyDpt73LKQYth76ykYB',0,347714008);
INSERT INTO "ledger" VALUES(436,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347714008);
INSERT INTO "ledger" VALUES(437,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(438,55,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714009);
INSERT INTO "ledger" VALUES(439,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714011);
INSERT INTO "ledger" VALUES(440,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714012);
INSERT INTO "ledger" VALUES(441,56,'contact',1795424521000000,'s1.5uL5zfUm.3CiXNwXJKbTX9rBVEfgJQGfV4IKufbwzPnryfqzrW8peBcRhN0AKCIhK2b09xv1+kPV3lHQyZ12f+ao6EmqzV6Y4LHAQigN4',0,347714012);
INSERT INTO "ledger" VALUES(442,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714012);
INSERT INTO "ledger" VALUES(443,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(444,56,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714013);
INSERT INTO "ledger" VALUES(445,56,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714014);
INSERT INTO "ledger" VALUES(446,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714015);
INSERT INTO "ledger" VALUES(447,56,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714016);
INSERT INTO "ledger" VALUES(448,56,'completed',1795424521000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(449,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(450,56,'said',1795424521000000,'s1.5uL5zfUm.s8/6EfGgQsv6hHqkZAv+2zZ0Wo7c/rxHBWp9q7lwQLTU3lXm5K1epvn1HBP+QeU6zxzxSKHt+/3giUM3BywbqbiHmYEuHxA=',0,347714017);
INSERT INTO "ledger" VALUES(451,56,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714017);
INSERT INTO "ledger" VALUES(452,57,'started',1795424521000000,'{"source":"","known":false}',0,347714018);
INSERT INTO "ledger" VALUES(453,58,'started',1795424525000000,'{"source":"","known":false}',0,347714019);
INSERT INTO "ledger" VALUES(454,58,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714020);
INSERT INTO "ledger" VALUES(455,58,'contact',1795424525000000,'s1.5uL5zfUm.4Rx6HXekkup0c9mObaHTvbkVu141kvpMreL9F8P+LHBpAfFjU+JqgaV7ywnxu9kURfGW4ZGwFEr6fNmtYEYvsgzVCOOP2lZW',0,347714020);
INSERT INTO "ledger" VALUES(456,58,'guide',1795424525000000,'{"magnet":"guide"}',0,347714020);
INSERT INTO "ledger" VALUES(457,58,'stage',1795424525000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(458,58,'answered',1795424525000000,'{"question":"need","option":"sales","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714021);
INSERT INTO "ledger" VALUES(459,58,'answered',1795424525000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714022);
INSERT INTO "ledger" VALUES(460,58,'stage',1795424525000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(461,58,'answered',1795424525000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714023);
INSERT INTO "ledger" VALUES(462,58,'answered',1795424525000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714024);
INSERT INTO "ledger" VALUES(463,58,'completed',1795424525000000,'{}',0,347714024);
INSERT INTO "ledger" VALUES(464,58,'promised',1795424525000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714024);
INSERT INTO "ledger" VALUES(465,58,'stage',1795424525000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(466,58,'heated',1795424525000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(467,58,'alerted',1795424525000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(468,58,'claimed',1795424526000000,'s1.5uL5zfUm.Hu2BjYtd0KJs6C1N8VQeXmunKzFrP5STrCknud269Pmqc0sh3hEdthRN1aeHJdvaZtSZi83b',5100002038,347714025);
INSERT INTO "ledger" VALUES(469,58,'released',1795424530000000,'s1.5uL5zfUm.ZJfCpy91JdUqW8z8IpP0SKNfM15lmcPakm5P/EC6z98dE7FxKFMUP/xi',5100002038,347714026);
INSERT INTO "ledger" VALUES(470,58,'claimed',1795424534000000,'s1.5uL5zfUm.gSj+AJMxqRBwbqDuikA6lAFdEdO3Y0O61bSNiaHgWDrovq2ICsTImAosH9JEzitGm/rqQLRH',5100002038,347714027);
INSERT INTO "ledger" VALUES(471,58,'corrected',1795424539000000,'s1.5uL5zfUm.34f+LVyOC8gwtkYwVvdyhwkfJsRykgrtkGb//+VE1Bjam8vswKcZQ+qpzO0aHc93Zcmzfx9+U1qqWEGepfaqAq7/56APGHQQoe4dWWz0GOhvnCofYAV+vrx3aQ==',0,NULL);
INSERT INTO "ledger" VALUES(472,58,'outcome',1795424544000000,'s1.5uL5zfUm.wBOPBHqPM5N9dfC+0uY1QzhrJDs5s1f+Ho9nZqquoSdkaOtQIQMd2EjkVfo/wIepi9Sh2x3h544hE6SEnC2QMdga93JiDJ5+2BQtP70=',5100001122,347714031);
INSERT INTO "ledger" VALUES(473,58,'cooled',1795424544000000,'{"reason":"person"}',5100001122,347714031);
INSERT INTO "ledger" VALUES(474,59,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714035);
INSERT INTO "ledger" VALUES(475,59,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714036);
INSERT INTO "ledger" VALUES(476,59,'contact',1795424550000000,'s1.5uL5zfUm.YykKtUG/Mucqz1Ej+ZFLY/cYRwJLCw4taanzObHFWonPHQakGWDlWa2pHxjxbGJA3gYHvBrwWSjRnzAHkTPPCeEwe8T7vbkVCWGv2zI=',0,347714036);
INSERT INTO "ledger" VALUES(477,59,'guide',1795424550000000,'{"magnet":"guide"}',0,347714036);
INSERT INTO "ledger" VALUES(478,59,'stage',1795424550000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(479,60,'started',1795424551000000,'{"source":"","known":false}',0,347714037);
INSERT INTO "ledger" VALUES(480,61,'started',1795424552000000,'{"source":"","known":false}',0,347714038);
INSERT INTO "ledger" VALUES(481,15,'resumed',1795424556000000,'{}',0,347714039);
INSERT INTO "ledger" VALUES(482,1,'returned',1795428022000000,'{}',0,347714044);
INSERT INTO "ledger" VALUES(483,1,'talk_asked',1795428022000000,'{}',0,347714044);
INSERT INTO "ledger" VALUES(484,1,'promised',1795428022000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714044);
INSERT INTO "ledger" VALUES(485,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(486,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(487,2,'returned',1795428023000000,'{}',0,347714045);
INSERT INTO "ledger" VALUES(488,2,'talk_asked',1795428023000000,'{}',0,347714045);
INSERT INTO "ledger" VALUES(489,2,'promised',1795428023000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714045);
INSERT INTO "ledger" VALUES(490,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(491,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(492,3,'returned',1795428024000000,'{}',0,347714046);
INSERT INTO "ledger" VALUES(493,3,'talk_asked',1795428024000000,'{}',0,347714046);
INSERT INTO "ledger" VALUES(494,3,'promised',1795428024000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714046);
INSERT INTO "ledger" VALUES(495,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(496,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(497,4,'returned',1795428025000000,'{}',0,347714047);
INSERT INTO "ledger" VALUES(498,4,'talk_asked',1795428025000000,'{}',0,347714047);
INSERT INTO "ledger" VALUES(499,4,'promised',1795428025000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714047);
INSERT INTO "ledger" VALUES(500,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(501,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(502,5,'returned',1795428026000000,'{}',0,347714048);
INSERT INTO "ledger" VALUES(503,5,'talk_asked',1795428026000000,'{}',0,347714048);
INSERT INTO "ledger" VALUES(504,5,'promised',1795428026000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714048);
INSERT INTO "ledger" VALUES(505,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(506,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(507,6,'returned',1795428027000000,'{}',0,347714049);
INSERT INTO "ledger" VALUES(508,6,'talk_asked',1795428027000000,'{}',0,347714049);
INSERT INTO "ledger" VALUES(509,6,'promised',1795428027000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714049);
INSERT INTO "ledger" VALUES(510,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(511,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(512,62,'started',1795428030000000,'{"source":"","known":false}',0,347714052);
INSERT INTO "ledger" VALUES(513,62,'contact',1795428030000000,'s1.5uL5zfUm.v/zLrhQ3rv2AakKMlLTBKuhV8k9j1acKuAM7NEHGbxKWNDiLedKXzkxdGhHbnXvDdz23cTaUipcTN+V2kln8j5KM2K8=',0,347714052);
INSERT INTO "ledger" VALUES(514,62,'talk_asked',1795428030000000,'{}',0,347714052);
INSERT INTO "ledger" VALUES(515,62,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714052);
INSERT INTO "ledger" VALUES(516,62,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(517,62,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(518,62,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(519,63,'started',1795428320000000,'{"source":"","known":false}',0,347714055);
INSERT INTO "ledger" VALUES(520,64,'started',1795428321000000,'{"source":"","known":false}',0,347714056);
INSERT INTO "ledger" VALUES(521,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714057);
INSERT INTO "ledger" VALUES(522,44,'contact',1795428322000000,'s1.5uL5zfUm.VaJYCWiTpI53dwW7LmzaJhPBHOj2+CNrwLZCzW4T+tycg5PMYtJLb8AwqMr6f3ryUl5SYtSVbEQMAHG3TdhKfRuNpna3BomH',0,347714057);
INSERT INTO "ledger" VALUES(523,44,'guide',1795428322000000,'{"magnet":"guide"}',0,347714057);
INSERT INTO "ledger" VALUES(524,44,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(525,45,'answered',1795428323000000,'{"question":"timing","option":"now","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714058);
INSERT INTO "ledger" VALUES(526,45,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(527,46,'answered',1795428324000000,'{"question":"budget","option":"mid","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714059);
INSERT INTO "ledger" VALUES(528,47,'answered',1795428325000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714060);
INSERT INTO "ledger" VALUES(529,47,'completed',1795428325000000,'{}',0,347714060);
INSERT INTO "ledger" VALUES(530,47,'promised',1795428325000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714060);
INSERT INTO "ledger" VALUES(531,47,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(532,47,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(533,47,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(534,53,'answered',1795428326000000,'{"question":"talk","option":"call","language":"fa","funnel":"192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9"}',0,347714061);
INSERT INTO "ledger" VALUES(535,53,'completed',1795428326000000,'{}',0,347714061);
INSERT INTO "ledger" VALUES(536,53,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714061);
INSERT INTO "ledger" VALUES(537,53,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(538,49,'said',1795428327000000,'s1.5uL5zfUm.xV55X9+6/VX7BZY3qkhAb86rRz6CBPqFIDPAk8BcfnpNhwQLADjfypwW4f68wJDTrHtNqdgZTdYFGAt+Q9CvT9TVj/w9KQ==',0,347714062);
INSERT INTO "ledger" VALUES(539,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714062);
INSERT INTO "ledger" VALUES(540,12,'said',1795428328000000,'s1.5uL5zfUm.AbQKJjkmG+IvRTkueHEdMT710MAYgwqp8cW8L9qdrQnGbWGBhRVSA/JQVWZE2gKxHGDqRv+/bmFXsXgKU71ns5ZBeD+499BOsElEvz7Cc7CWEDdvig==',0,347714063);
INSERT INTO "ledger" VALUES(541,12,'contact',1795428329000000,'s1.5uL5zfUm.a7rj+oUKyWB6igxtCVaHAsQXjxU5FNyeh3Vrx5xkzPK6o1Bhy7kT7QjHqBbeOD/L/i8ByTxDVMfVGhPjeOBYHHS8zlx98lI3n9PalCURqIy2TsY=',0,347714064);
INSERT INTO "ledger" VALUES(542,56,'claimed',1795428330000000,'s1.5uL5zfUm.lN7TWSrV8w5w9ezQSLjj3rjcJFLBIj6dPCKMlla0EWhw4JfoOpgTwpvfNeYlJP7oz9q3oUGQ9Y5Y',5100002038,347714065);
INSERT INTO "ledger" VALUES(543,48,'said',1795428333000000,'s1.5uL5zfUm.9eAL3EGsIdTEQ6vlTXZ2oAeMb7/6uW3bhUDf3JszQu3JmiNgKZ2mvcNC1XZtv+J7mNYZcUM1LbLTGNLDkPS2yq23ybJKRM3UqQ==',0,347714068);
INSERT INTO "ledger" VALUES(544,48,'blocked',1795428334000000,'{}',0,347714069);
INSERT INTO "ledger" VALUES(545,12,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714071);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(100,1);
INSERT INTO "mentions" VALUES(100,2);
INSERT INTO "mentions" VALUES(100,3);
INSERT INTO "mentions" VALUES(100,4);
INSERT INTO "mentions" VALUES(100,5);
INSERT INTO "mentions" VALUES(100,6);
INSERT INTO "mentions" VALUES(100,7);
INSERT INTO "mentions" VALUES(100,8);
INSERT INTO "mentions" VALUES(100,9);
INSERT INTO "mentions" VALUES(100,12);
INSERT INTO "mentions" VALUES(100,13);
INSERT INTO "mentions" VALUES(100,14);
INSERT INTO "mentions" VALUES(416,14);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,9,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,10,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,11,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,12,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,13,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(42,'u347713800:why','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'alert:7:1:347713801','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696438000000,'sent',1,NULL,6,NULL,1793696438000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'u347713801:answered','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'u347713801:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,29,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'u347713802:why','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696439000000,'sent',1,NULL,31,NULL,1793696439000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'u347713803:exchange','chat:5100007667',3,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,33,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'u347713804:guide','file:u347713804:guide',1,5100007667,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,35,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'u347713804:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696443000000,'sent',1,NULL,36,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'u347713805:guide','file:u347713805:guide',1,5100007667,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,38,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'u347713805:left','late:u347713805:left',1,5100007667,'editMessageReplyMarkup','{}',8,NULL,'u347713804:q0','u347713805:q0',NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,36,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'u347713805:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696443000000,'sent',1,NULL,39,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'u347713806:choose_language','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,41,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713807:language_set','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,42,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'u347713807:left','late:u347713807:left',1,5100007667,'editMessageReplyMarkup','{}',8,NULL,'u347713805:q0','u347713807:q0',NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,39,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'u347713807:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696447000000,'sent',1,NULL,43,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'u347713810:talk','chat:5100008394',1,5100008394,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,45,NULL,1794218600000000,NULL,5100008394,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'u347713810:ask_number','chat:5100008394',1,5100008394,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,46,NULL,1794218600000000,NULL,5100008394,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'alert:9:1','lead:9',0,NULL,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,8,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,10,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,11,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,12,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'u347713811:consent','chat:5100009096',3,5100009096,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,48,NULL,1795422620000000,NULL,5100009096,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,13,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,5,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'u347713812:consent','chat:5100009802',3,5100009802,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,50,NULL,1795422621000000,NULL,5100009802,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'u347713813:exchange','chat:5100010118',3,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,52,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'u347713814:guide','file:u347713814:guide',1,5100010118,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,54,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713814:q0','chat:5100010118',1,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'u347713815:q1','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713814:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'u347713816:q2','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713815:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'u347713817:q3','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713816:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'u347713818:a3','late:u347713818:a3',1,5100010118,'editMessageText','{}',12,NULL,NULL,'u347713818:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'u347713818:end.sql','chat:5100010118',1,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,56,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,14,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'alert:12:1:347713819','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,14,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'u347713820:exchange','chat:5100010848',3,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,58,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'u347713821:guide','file:u347713821:guide',1,5100010848,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,60,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'u347713821:q0','chat:5100010848',1,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'u347713822:q1','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713821:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'u347713823:q2','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713822:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'u347713824:q3','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713823:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'u347713825:a3','late:u347713825:a3',1,5100010848,'editMessageText','{}',13,NULL,NULL,'u347713825:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'u347713825:end.sql','chat:5100010848',1,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,62,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,15,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'u347713826:exchange','chat:5100011286',3,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u347713827:guide','file:u347713827:guide',1,5100011286,'sendDocument','{}',14,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,66,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713827:q0','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u347713828:q1','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713827:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'u347713829:q2','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713828:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'u347713830:q3','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713829:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'u347713831:a3','late:u347713831:a3',1,5100011286,'editMessageText','{}',14,NULL,NULL,'u347713831:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713831:end.mql','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,68,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'u347713832:tips_on','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,69,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'u347713833:mydata','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,71,NULL,1795424427000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713834:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'own.admins_only:5100002038','[]',0,NULL,1795424428000000,'sent',1,NULL,73,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'report:347713835','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424430000000,'sent',1,NULL,77,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'u347713837:answer','chat:5100001122',1,5100001122,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,78,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'report:347713836','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,79,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'u347713838:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,81,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'u347713839:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,83,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713840:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,78,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713841:exchange','chat:5100011959',3,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,85,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'u347713842:guide','file:u347713842:guide',1,5100011959,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'u347713842:q0','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'u347713843:q1','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713842:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713844:q2','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713843:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713845:q3','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713844:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713846:a3','late:u347713846:a3',1,5100011959,'editMessageText','{}',15,NULL,NULL,'u347713846:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713846:end.sql','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,16,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'alert:15:1:347713847','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,16,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,91,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'u347713862:stopped','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,104,NULL,1795424450000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'alert:15:1:347713862','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,16,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'told:15:347713862','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,19,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713863:exchange','chat:5100014995',3,5100014995,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,108,NULL,1795424454000000,NULL,5100014995,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713866:forget_sure','chat:5100014995',1,5100014995,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,112,NULL,1795424454000000,NULL,5100014995,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'erased:16:347713867:-1002200000405:17','lead:16',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'erased:347713867:told','erased:16',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,20,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'u347713868:exchange','chat:5100016390',3,5100016390,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,115,NULL,1795424458000000,NULL,5100016390,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'u347713869:guide','file:u347713869:guide',1,5100016390,'sendDocument','{}',19,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'u347713869:q0','chat:5100016390',1,5100016390,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713872:trouble','chat:5100016520',1,5100016520,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,118,NULL,1795424460000000,NULL,5100016520,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,119,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713873:exchange','chat:5100017988',3,5100017988,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,121,NULL,1795424462000000,NULL,5100017988,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713874:exchange','chat:5100018969',3,5100018969,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,123,NULL,1795424463000000,NULL,5100018969,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713875:ask_email','chat:5100018969',1,5100018969,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,125,NULL,1795424463000000,NULL,5100018969,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713876:exchange','chat:5100020259',3,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,127,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713877:bad_phone_part','chat:5100020259',1,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,129,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713878:two_failures','chat:5100020259',1,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,131,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713879:exchange','chat:5100021558',3,5100021558,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,133,NULL,1795424465000000,NULL,5100021558,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'u347713880:declined','chat:5100021558',1,5100021558,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,135,NULL,1795424465000000,NULL,5100021558,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'u347713881:exchange','chat:5100022584',3,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,137,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'u347713882:talk','chat:5100022584',1,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,139,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'u347713882:ask_number','chat:5100022584',1,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,140,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,21,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713883:exchange','chat:5100023889',3,5100023889,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,142,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713884:guide','file:u347713884:guide',1,5100023889,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,144,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713884:q0','chat:5100023889',1,5100023889,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,145,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713885:exchange','chat:5100024930',3,5100024930,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,147,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713886:guide','file:u347713886:guide',1,5100024930,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,149,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713886:q0','chat:5100024930',1,5100024930,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,150,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713887:q1','chat:5100024930',1,5100024930,'editMessageText','{}',26,NULL,'u347713886:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,150,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713888:exchange','chat:5100025729',3,5100025729,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,152,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713889:guide','file:u347713889:guide',1,5100025729,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,154,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'u347713889:q0','chat:5100025729',1,5100025729,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'u347713890:q1','chat:5100025729',1,5100025729,'editMessageText','{}',27,NULL,'u347713889:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713891:q2','chat:5100025729',1,5100025729,'editMessageText','{}',27,NULL,'u347713890:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713892:exchange','chat:5100026811',3,5100026811,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,157,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713893:guide','file:u347713893:guide',1,5100026811,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,159,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'u347713893:q0','chat:5100026811',1,5100026811,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'u347713894:q1','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713893:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'u347713895:q2','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713894:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713896:q3','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713895:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713897:exchange','chat:5100027065',3,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,162,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713898:guide','file:u347713898:guide',1,5100027065,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,164,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713898:q0','chat:5100027065',1,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713899:q1','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713898:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713900:q2','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713899:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713901:q3','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713900:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713902:a3','late:u347713902:a3',1,5100027065,'editMessageText','{}',29,NULL,NULL,'u347713902:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713902:end.mql','chat:5100027065',1,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,166,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'u347713903:exchange','chat:5100028514',3,5100028514,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,168,NULL,1795424472000000,NULL,5100028514,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'u347713904:exchange','chat:5100029524',3,5100029524,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,170,NULL,1795424473000000,NULL,5100029524,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'u347713905:ask_email','chat:5100029524',1,5100029524,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,172,NULL,1795424473000000,NULL,5100029524,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'u347713906:exchange','chat:5100030318',3,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,174,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'u347713907:bad_phone_part','chat:5100030318',1,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,176,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'u347713908:two_failures','chat:5100030318',1,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,178,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713909:exchange','chat:5100031924',3,5100031924,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,180,NULL,1795424475000000,NULL,5100031924,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713910:declined','chat:5100031924',1,5100031924,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,182,NULL,1795424475000000,NULL,5100031924,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713911:exchange','chat:5100033295',3,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,184,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713912:talk','chat:5100033295',1,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,186,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713912:ask_number','chat:5100033295',1,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,187,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,22,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713913:exchange','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,189,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713914:guide','file:u347713914:guide',1,5100033687,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,191,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713914:q0','chat:5100033687',1,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,192,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'u347713915:exchange','chat:5100033953',3,5100033953,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,194,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'u347713916:guide','file:u347713916:guide',1,5100033953,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,196,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'u347713916:q0','chat:5100033953',1,5100033953,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,197,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'u347713917:q1','chat:5100033953',1,5100033953,'editMessageText','{}',36,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,197,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713918:exchange','chat:5100034867',3,5100034867,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,199,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713919:guide','file:u347713919:guide',1,5100034867,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,201,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713919:q0','chat:5100034867',1,5100034867,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713920:q1','chat:5100034867',1,5100034867,'editMessageText','{}',37,NULL,'u347713919:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713921:q2','chat:5100034867',1,5100034867,'editMessageText','{}',37,NULL,'u347713920:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713922:exchange','chat:5100035324',3,5100035324,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,204,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713923:guide','file:u347713923:guide',1,5100035324,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,206,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713923:q0','chat:5100035324',1,5100035324,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'u347713924:q1','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713923:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'u347713925:q2','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713924:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'u347713926:q3','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713925:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'u347713927:exchange','chat:5100036529',3,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,209,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713928:guide','file:u347713928:guide',1,5100036529,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,211,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713928:q0','chat:5100036529',1,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713929:q1','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713928:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713930:q2','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713929:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713931:q3','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713930:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713932:a3','late:u347713932:a3',1,5100036529,'editMessageText','{}',39,NULL,NULL,'u347713932:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713932:end.mql','chat:5100036529',1,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,213,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713933:exchange','chat:5100037343',3,5100037343,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,215,NULL,1795424482000000,NULL,5100037343,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713934:email_typo','chat:5100037343',1,5100037343,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,217,NULL,1795424482000000,NULL,5100037343,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713935:exchange','chat:5100038733',3,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,219,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713936:guide','file:u347713936:guide',1,5100038733,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,221,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713936:q0','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'u347713937:q1','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713936:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713938:q2','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713937:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713939:q3','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713938:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713940:a3','late:u347713940:a3',1,5100038733,'editMessageText','{}',41,NULL,NULL,'u347713940:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713940:end.mql','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,223,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713941:menu','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,225,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713942:q0','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,226,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713943:q1','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713942:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,226,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713944:exchange','chat:5100038998',3,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,228,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713945:guide','file:u347713945:guide',1,5100038998,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,230,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713945:q0','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,231,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713946:q1','chat:5100038998',1,5100038998,'editMessageText','{}',42,NULL,'u347713945:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,231,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713947:talk','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,233,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713947:ask_number','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,234,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,23,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713948:exchange','chat:5100039617',3,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,236,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713949:guide','file:u347713949:guide',1,5100039617,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,238,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713949:q0','chat:5100039617',1,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,239,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713950:price','chat:5100039617',1,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,241,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'u347713951:exchange','chat:5100040079',3,5100040079,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,243,NULL,1795424486000000,NULL,5100040079,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'u347713952:exchange','chat:5100040749',3,5100040749,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,245,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713953:guide','file:u347713953:guide',1,5100040749,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,247,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713953:q0','chat:5100040749',1,5100040749,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,248,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713954:q1','chat:5100040749',1,5100040749,'editMessageText','{}',45,NULL,'u347713953:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,248,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713955:exchange','chat:5100041485',3,5100041485,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,250,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713956:guide','file:u347713956:guide',1,5100041485,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,252,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713956:q0','chat:5100041485',1,5100041485,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713957:q1','chat:5100041485',1,5100041485,'editMessageText','{}',46,NULL,'u347713956:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713958:q2','chat:5100041485',1,5100041485,'editMessageText','{}',46,NULL,'u347713957:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713959:exchange','chat:5100042141',3,5100042141,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,255,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713960:guide','file:u347713960:guide',1,5100042141,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,257,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'u347713960:q0','chat:5100042141',1,5100042141,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'u347713961:q1','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713960:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713962:q2','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713961:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713963:q3','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713962:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713964:exchange','chat:5100043476',3,5100043476,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,260,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713965:guide','file:u347713965:guide',1,5100043476,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,262,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713965:q0','chat:5100043476',1,5100043476,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,263,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713966:exchange','chat:5100044466',3,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,265,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713967:guide','file:u347713967:guide',1,5100044466,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,267,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713967:q0','chat:5100044466',1,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'u347713968:q1','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713967:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713969:q2','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713968:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713970:q3','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713969:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'u347713971:a3','late:u347713971:a3',1,5100044466,'editMessageText','{}',49,NULL,NULL,'u347713971:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424495000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'u347713971:end.later','chat:5100044466',1,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,269,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'quiet:49','lead:49',5,NULL,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,24,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713972:exchange','chat:5100044719',3,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,271,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713973:guide','file:u347713973:guide',1,5100044719,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,273,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713973:q0','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713974:q1','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713973:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713975:q2','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713974:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713976:q3','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713975:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713977:a3','late:u347713977:a3',1,5100044719,'editMessageText','{}',50,NULL,NULL,'u347713977:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'u347713977:end.later','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,275,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'quiet:50','lead:50',5,NULL,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,25,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'u347713978:exchange','chat:5100045904',3,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,277,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713979:guide','file:u347713979:guide',1,5100045904,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,279,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713979:q0','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713980:q1','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713979:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713981:q2','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713980:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713982:q3','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713981:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713983:a3','late:u347713983:a3',1,5100045904,'editMessageText','{}',51,NULL,NULL,'u347713983:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'u347713983:end.later','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,281,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'quiet:51','lead:51',5,NULL,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,26,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'u347713984:exchange','chat:5100047222',3,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,283,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'u347713985:guide','file:u347713985:guide',1,5100047222,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,285,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'u347713985:q0','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'u347713986:q1','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713985:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'u347713987:q2','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713986:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'u347713988:q3','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713987:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'u347713989:a3','late:u347713989:a3',1,5100047222,'editMessageText','{}',52,NULL,NULL,'u347713989:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'u347713989:end.sql','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,287,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'alert:52:1','lead:52',0,NULL,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,27,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'u347713990:menu','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,289,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'u347713991:q0','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'u347713992:q1','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713991:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'u347713993:q2','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713992:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'alert:52:1:347713993','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,27,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'u347713994:q3','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713993:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'u347713995:a3','late:u347713995:a3',1,5100047222,'editMessageText','{}',52,NULL,NULL,'u347713995:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'u347713995:end.later','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,291,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'alert:52:1:347713995','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,27,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'told:52:347713995','said:52',5,NULL,'sendMessage','{}',52,NULL,NULL,'alert:52:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,28,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'u347713996:passed_on','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,293,NULL,1795424508000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'quiet:50:347713996','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,25,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'said:50:347713996','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424508000000,'sent',1,NULL,29,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'quiet:50:347713997','lead:50',4,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,25,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'u347713998:passed_on','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,296,NULL,1795424516000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'quiet:50:347713998','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,25,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'said:50:347713998','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424516000000,'sent',1,NULL,31,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'u347713999:talk','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,297,NULL,1795424516000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'alert:51:1','lead:51',0,NULL,'sendMessage','{}',51,NULL,NULL,'quiet:51',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,30,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'quiet:51:retired','lead:51',1,NULL,'editMessageReplyMarkup','{}',51,NULL,'quiet:51',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,26,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'u347714000:exchange','chat:5100048278',3,5100048278,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,299,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347714001:guide','file:u347714001:guide',1,5100048278,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,301,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347714001:q0','chat:5100048278',1,5100048278,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347714002:q1','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714001:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347714003:q2','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714002:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'u347714004:q3','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714003:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347714005:exchange','chat:5100049117',3,5100049117,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100049117,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347714006:nudge_exchange','chat:5100049117',1,5100049117,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,307,NULL,1795424521000000,NULL,5100049117,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'u347714007:exchange','chat:5100049888',3,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,308,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'u347714008:guide','file:u347714008:guide',1,5100049888,'sendDocument','{}',55,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,310,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'u347714008:q0','chat:5100049888',1,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,311,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'u347714009:q1','chat:5100049888',1,5100049888,'editMessageText','{}',55,NULL,'u347714008:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,311,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'u347714010:cancel_what','chat:5100049888',1,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,316,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'u347714011:exchange','chat:5100051218',3,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,314,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'u347714012:guide','file:u347714012:guide',1,5100051218,'sendDocument','{}',56,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,317,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'u347714012:q0','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'u347714013:q1','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714012:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'u347714014:q2','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714013:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'u347714015:q3','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714014:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'u347714016:a3','late:u347714016:a3',1,5100051218,'editMessageText','{}',56,NULL,NULL,'u347714016:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'u347714016:end.mql','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,319,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'u347714017:new_phone','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,322,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'quiet:56','lead:56',5,NULL,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,32,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'u347714018:exchange','chat:5100051549',3,5100051549,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,323,NULL,1795424521000000,NULL,5100051549,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'u347714019:exchange','chat:5100052264',3,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,325,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'u347714020:guide','file:u347714020:guide',1,5100052264,'sendDocument','{}',58,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,327,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'u347714020:q0','chat:5100052264',1,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347714021:q1','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714020:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347714022:q2','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714021:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347714023:q3','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714022:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347714024:a3','late:u347714024:a3',1,5100052264,'editMessageText','{}',58,NULL,NULL,'u347714024:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'u347714024:end.sql','chat:5100052264',1,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,329,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'alert:58:1','lead:58',0,NULL,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,33,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'alert:58:1:347714025','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,33,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'alert:58:1:347714026','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,33,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(360,'alert:58:1:347714027','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,33,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(361,'u347714028:reply','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,'note.hint:5100002038','[]',0,NULL,1795424538000000,'sent',1,NULL,35,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(362,'u347714029:answer','chat:5100001122',1,5100001122,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,331,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(363,'u347714030:why','chat:5100001122',1,5100001122,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,332,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(364,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,333,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(365,'alert:58:1:347714031','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,33,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(366,'u347714031:answered','chat:5100001122',4,5100001122,'editMessageText','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,332,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(367,'u347714031:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,331,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(368,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(369,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(370,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(371,'u347714032:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,335,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(372,'u347714033:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,337,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(373,'u347714034:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,338,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(374,'u347714035:exchange','chat:5100053665',3,5100053665,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,340,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(375,'u347714036:guide','file:u347714036:guide',1,5100053665,'sendDocument','{}',59,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,342,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(376,'u347714036:q0','chat:5100053665',1,5100053665,'sendMessage','{}',59,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,343,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(377,'u347714037:help','chat:5100054293',3,5100054293,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(378,'u347714038:exchange','chat:5100055754',3,5100055754,'sendMessage','s1.5uL5zfUm.lYwQehUXsqvM4/YwbGLjk3jcy3bEtyeruM0KwUKmzSD2olp5CgEbOuhy9B2P/HJWyS+l8aJmN/d5MIU1HQwH06o56ljeqdn8s32tYxgEgWye6BhW2CGahbz7AZ/DPhIu1tS3dRqOugGaf/88uvoCYN3nlNed/LdnAbQ+ChZkHoXc7dqrQEM2ZW7p1+8rMgh8LxK3Tb/NMtnA64sFv2KTAMUeYwsPTzth3ekKoVfE61CYtpzefS0R1rN+6Xe83zYEETaBrxeJN9UVA5nVm4Rvjbd5nbT+sN8JReJj/x84CtJn/h0GfwOwRprd4uQ3Km55ta7S+yW8SLCDaarA0D125d6SnrfdsJb2vBH8NiUoGiUNO9+VPT9/axK/mNjhEDUwmcAfBdT5kPdw2YF7Wv7b19utyAZ6tv3MzDmo1zG5XvUlzM472KWKn2udStk3y4RbgxjWCKLLDxyftOtoAraooGNRb1fqScFxZ1kfldUcx1OQthICEJDXyWv0Sf7iSgiFofTtT7nkX3CA6vDSwqNegWJHzNkWk2G5IA5RgUf8d159I6F4OIHN58BQbcI2PJVnaSaNwHCxYUgo58RtQslvK5sm0SdfMPkSeoy1Ko3QiG2uuxAuL1vlvA0j6Li6rYvjorxq1lw4H3pNCVzrVKCMbRz+ps48KW+0bM0cnlubSvjqcmzu3vexNjt+OOPCUWdHWRYrermtYxdyTjqUYsetrmybcmTU461C9sBJqn4Hg3/AhMSWD3mVcP6ygn0iBNBmuSDPtx6gbaEqff9CVjXVdVKPQtSuFWiZd+jLYlwi8TGcyCtR/g7RGpMu4/XOOS8984cfW4MMOgcDG0KBdm+inyNayTYosd8lffmumdQMeK/X04pjfWbASX41r5Ih',61,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(379,'u347714039:consent_again','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,347,NULL,1795424556000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(380,'alert:15:1:347714039','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.RxxURkrGN7gC5ccwj14ueoN/3yRKgkFMOK6iVnt5Ep03hR+2jB4vBvsRcxY6F9F0OYrLVu7FZpUkbMNfIz7e+RZm5xAdYUP9GTp7rTiTMly1LzTSRbC6ACoovSzzsxTrtFEzcNSBxGwBfceukVX1ahHmAg/QD33px2uRAgQR2eh/8nyMbOHqanR9x3eBasYQ/Cignx30xH/Tid0iTFF+HbO4zAAOqPE0VKc7aIuqe7dx4gQh+/fICbgPwf8Eu2ikayIq0Z4mGK++Tb2RDDxK4J//i/pwZ1+MaSPYNWE5cMTJoNR157zcm3DcHWUB6hdPcmJLisIjhS5dikujMokvHFtPOxMqWsD5gDthJGM9+HV7eVZaViogEGD2V+K8/R42mbt7Z77rYthd4W/FUW0X+pph733LXQw4X4mEIx7zygZmWicZnb3eEMQW88vfp6cyht1CTuZwFU4YgNNrjx31PU5+766mFVu65JHoSO4zz1dP1tZP5+CQe37f1l/lwx1xQh+xjSEyXUZT7ZG1icECAAUfKV/NQQUp7FX5REY/mw2RpJptZdf9w3pI1JASW6mVGejez+HiBjtis48iVY7EzkJC4X/G2uOygqG7SoyjXRkpqSAMJXsOpgzafB4pJgo2ctYWKAWBNE3VIZoInWuyjdY2mmaf7/hJ69RHB6PfYrrTwcCMvsyiHenkNRuQDQPUYYIRJVerRjnko+VCSGiHOWN6GeTTH/kq4B71iQnWLwaibtvWRgyWcSD7EjPaN7KDY0NyvL/PbnsMaG47kSyLvkzP2X2NXI6OtTcU5iNK65VG1KEyITfjTD+Jk2ayijlMckHjdbCpT2KtIiNBuL5Jkj8iXGUIrGb+Tvc8GN9EmpW8nV42p/Z3S6pGRcT54C+cxTlm8Zc4p6QNdbvl5O/VdWmGdd1//7mcim9Exsq28A5vclAJsZ/lrEmzBWffPM9q/qz7RTQKKBNYaaY4hi5X0R9DFhs93IaOpsSfu3lCeO5otX1ncERRJnGwXCcQXN++hleKInvY5XoibxNJDP8tFto/rVn198WKTH+//sZrWthnl4oVrrJ/VklstU1f3H9WV7GINsgL4PBCdyUx/3vFyJ4daGM+/5QmC7/AoJorMiFq+6nYlRU87v1Zg1tjPqkKKJShcEfS87b1zMKr115FTcY8Ej7oUn/SGvxYTvMf5a2AUS1RDhvBKXp6IhqQuROd6AaVNXjk0TwD3N71aPFV/C2nlNNSLNOYAFg=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.nOGvhAkMInXn2lUcuw7lkel/Rz6gdz1zI395CZQxVr7gXvHJuQ/8GbAdWsPWcEIt8owem0nS6nb98j3N2wmbV4HvRDjot7H2nU17zHwxslv25nQz9gI511H7X2JD/lk5yNLs6ETtNU0xXF58RptVV3ItEhAVfW6fHAOMjgGJeKgUV8HpPds/5NGptADsXsVU3MZfr7XwD7iGpH2DFx5dhQQAo6xJkorlvh+QpPfiRBJsN+xTNHtRIZ1xeMmEGbHz1GGOVOf0hwK1a7029au8KjMl5FfjQS6aBsehRvk2KXumKM311D27Ra1fGR9Pdv47hpKrYqti+06GHWH68d2zLMnFkfnWCzsnugbcht7Erj0bA5A4NQyDS2bR1sFvMDLYLpxyfYvWxLQfR7G0uOZOGrsIKiMQ1ZZfQ7fZU8Ckg59qjronrGBnGMNCuVA937hVE2gxpdxmp697ZxZ6xBZthauUZyLZvDgWuciucw0p8QZPUx2/4tyh/PnD9UIPZDEI5zXv4EIPKjVoDnI7QXdwrQrsKtMeRzfGJNNsG/IH+uFd6d3Ylo+l1enLHRqP0vm4jHwjS/Hml6z1QaOV+PwgWm8+XWuWhL8xiBpFCKsjnjSZXB47yNaoniLrJymfCFKxg6l57EHSSJC0wU4ZAPudIGOWilNbWjUacSSTo+V2T/Y+fvSRzLIzt9YX5t3NrJwFPs/Dl09Btk0UCDP/R/zK1jhE0P8d7PTnKe7Gbjjt8ymeHgIHovNG4cXZw0WZq+1YRJYBlWp8m8iJIKn+GtxrLG/ZiJbvcTfNoVy2NvYHidy/Tr1Qm9+OoYz7rq/gKc9P4eBE+ycclJIX7EAYRw8vg3n9ZSWSCEcf7JsVAgTXmKRjKNUzh4NMNVErcE3vXMAWien+vRb1BIVAB3XOEONu3Hdnx7vqMNhs10Q4+sLHePl2hqCeV3RK3W5rug9wB1tcwzJF9iYy5tlM0WpQUojnC3NUfXpUwf5L7LoOHzHsIdhwTURZk3jScNBxCFeioCfyV5gNVfSAqwBShDnih4Q66GBoe2nS2BveMPSSJqjeW7rKmHBVhEPF8KdXwbeyMGEsmHw886ISWblm4MTKxviSewjjDfQd9QEDuM4QnubSRE0EWsJ0DlG/IOOEo2+AfyOrn16jt+AGcmGK8F2qzHZAgrwJKRFfVXBWxFveuVbbgBUxzOUg54IZbHMe0t9qAef4Ho/KnduJXYMJMWIaJ/+te5gec2C8LD7oET+Yu0EYs/LJSbHQp1UTkeiB9Yp6e+4VgDdXU71RlvpBu9i4t3aEH8+lMai6fZ7it95VLZw95OCKo9icUkWTfVeaPYR7uH4u9IYIHBtvySoYZEIaKJ7g46GQ9EGcyi1JI6+KWZCJJ/XZARI6y9wiCrjmMe1AzwC3gRRgkWr0hcsThPfhvGgvFdbp6o0n+FY7w9U1QCAPmgL+AsTKyOEaYk8uSHEYqbR8RQ9T/+hoxkH/RxU3DTznm5G7vR1itM8PUlAeLuYFBsNaOnzV9kbeC0FchjGBTkAxYdllqzOmLN5gG1lc2+2wa/Zer6EIe5+jgEetwicc+cce4AflZzyGsJPOVSgx/uIuQtpB7VGlDPadTmWwzwyLTlHiuH/vEgWW7wuQqrgWpqjwMYkPJClq3O+iEuMLTrjcLWs7+F19fDKFEBjGAfULDsp3iE2tf96oDn4OVNmYK/KZDW8Q3htj8aBOjHzLD8eBvS8sPAmzsVdkmOkKXiTEQWYm9fLJlTc9V8jRDkffXud4kBLyEhxGzIUXIoYh1Br19GlFo3lP+bf4evznL8AFRuf2oejaZuOT1P6TbA8HOq4F3c02facgqQ/LRfYkEICclzrF0rvgVkfmSou7GsLJWnLgeEw+bhrvRQsQn7hbvjsSGaE7QYRlSDAr91XfLxMqsN3Zl+pZTBbaGhWUb+aZLEWLHFWDz3KTiacxY9Avlzq+tnV+H20daf9SctrA85E0yAspKbCaEPwazreF5qcX0y+mjTEk2SarqytbGiSlQzz5e97dvkTPgOgNsqIe52wwuBW/FBdNEH+5dMOc/t3r1r15hSn7xYHWSZgjAmA6c8PqUq01HT4rzabksCYiAfoUxXmFxOS5oGLbOnHBvwDc0V3HmQpHE4nZg+L8Z0Zh+yk5CBfjKDnMvnE0PYiabkvFxmzy0oW2gU2GMsPD6kMy5Dg96rvnYV0rEkLZA4MIZLGZBUsgX/jz9TH8zTGgctj8vmqeFtmQVwunPaZLrEdV0QXVNM+aFOBeEIamOOFIssAAJ9MYTONUItm5fRYWQY8tqn/EqETJ3S+93b9fwuyWJQvOJggC',1,1795431762262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(381,'u347714040:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,349,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347714040:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,350,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347714041:guide','file:u347714041:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,352,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'u347714041:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,353,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(385,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.tjih1VslA+5SQ+/IxNwXxSMEOz8se49aGN/BfUfUH5aQ8QB5t18T0WNMgTkJp5ojcjARlRhdw1msLaDGX+Z8QMiiEF51Yo7aU20K5nDkt1LJ3xZ8nstFcd2NlXXgVDygX//p/6QcE7Vgt2cS50HscKjVLTM25GW96fzMf8w/vmpSEySRZWBS/6CQlq8B2806/5qcK2zSc53e0N8nvm0TMtcxCoqLN6DE23AXZSBnhYApPa3wJ64mfCRK67uvinlXg4aKJm9J3fCD9AGVlNAWC5ex1lvJ69qqkXYWPyKtxmdsfmweAT8AjbVLxFNiT1g1nvpEIXOf8tJc71b2JW1M/tXIgeV3+hrCqYmf1Ec5Agg7j82A4MpZTfSkRmSwMgR0m9Px4lvWxWNDtPET+/ikDuyTiiZvtoqDPpSsDAwxCgEsmhcj83jAvGfcQGFB4bfhYIcNvKSIytx2cVrHAuBikgduPz81jsv/CDpKXIHj5oze3tIHxyKK+tJn7H1Uk9HzO8IGgp2nwAAm5wFeB+ew7xhoGQOX4Yrz1v7MTYBdueKGy3C09rNp8xgp10L9CF4bDE9usDhg3JMtDeex+zXqCrdke1plF4d0myjk5jpZXXPRHTqd7mQO2rT+0oOBqz8F0GI8mJ9Fb04Hc4Dq8FBxxgXoTyb4tpNFMXvURpppxQs2DmNmYsx2O8RIJJ7wTnle7PI2uLsNEX19xko9zO7UfBBzziVU2/C0hZ5teoL0nHuw82OtYaLwET0BoddMnWDVBf3nZTXVny8ej8xvsk7ySmbZEwJnA5DVqPBnRf2uxv32VuvG3+A5khbaSw5jKtk6EhQARGKOgEYlTPqDvwM8Os3w4ETb8PPNkHehq94e5xvPPN7CnypSd2pAAJdZ0YbOm/V+bfTAYHn/BMjpRke6SVjKy2G13mUqx3QRVx+l5VGPVOWPMfNpkDzffkuDt+iDDnNRQMnAZzAR7cSxczUa4+jDOjdoaugIu6JK/BE2wHGAZBQ=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.uSjFllkYcv2AzPW7S4QP7RsiXRpfZSMi7B5uk7X3kz1rY0Axv6wZ9X6SwFL4ZIsIL1P6nOWGL14uCW18PLHgIcZycqMMBAZlgxKvT7aL2Iv9TK8G6kbhlyCh5L76aPpcrtMD10epcW5pRRURzS8qdx3rHvQdglQdI8S+o7/yQtfYkpu8evs07LD4l6RRXt2OU9a57GgsNllkT1OjERYjP4cn2ZUMO2X1QCkZcFzhQo6ziMMvtYNejB1pvS5kmW+GQJU7K9889Jdn4fouQN40B0l5tuASYaf+Cy+xxDgC3XEcMh18Id9rs/8UKIXplf0rX6xvyUe8mI7Vxua6zpA5z5z4Y482nL0ZrnabA2a93jocTtUKlIxzXW59wm7VPbUVNgzxccOoYHKh5hHzlDxg2Xd1pRObEoz7gAOOcNCZ1nN/H5AftULgAgJRPKzwUC1eVEpTwYPleNZOrgx+3AZu5CNvmE7ncvIxx9BlNbWAR+3oF8mJYyIGOgtkihsxIyeLkc5PMdR/a4AiTT0WCu81HSl3YbT5JVzPuTNn85mKxFBkmdzDvlBkqjOQkKdqwgBl7tPu4avQ1xIjO21QVDlufP/5h7HsmVQXNKu5aYw1MjMAvfB4V/y03qk9kui1a1RaRtJvuQTb0Yd/KkUP78lZbxpo5tZW1fKtPuw8SUcu7gthfOhjj1CatKkww2pYlQu5pWKY4Hn1qaIJio5fl08a1MG+u2VVhKbT9q+OXwaBFEh2g+wSl081N/boyW4lURi/zeIaCVvdtQ7EkQEksAQHP3Quqdc2BFY3FDpsa8RQFf8D1F9cXoWWZXHpiXt0ejoAf74Kw0ivw3PAEsJ+YMYn2bT9m1CKDPTKc3Mb53JxoZf+nMAW9e8ZlpD86tnAJtLcO/Xu2BJ39fdRzu8TU4PJ8chEqPnzVLuXj/fNyelYPJ/S9qK63PA7U0/jBlRoALHW+1QVmaG9LUuSq5bjSgm40ZONZfQEk6LQuXr7XsR9TB0Bj3dAcVRCL5zFvBt5J1EfACT/NiVHg5w=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.XTydZ2j0O/pe2X7G/C3FU411xZ8Wh7j/eq2j7e76fM9NUtwecgixmJ3VDOiCT322e3W+sXJ7OGUyYW0JQn0/wOfrLEd9SyPTvjUKuuocx9Jq6rmWB/SkcqfX7+80Az89Zoj4B7sCI8+Mb8M3v61CZSFrRrLteT18lIGgQOjkdUtSaNc5XWlL6nprF/O3aafTOdAn3nHQdB0XWwPWG0mqW/Xe86UXE8qHDGevVWI/JjpUJ0dHcPcPaHj6O3XUPKp4xvYQQfP4EwOrShFkGPgiQuFD0+RDd9aeGIorvH9uW9wXemXrtq37lkZK4AfT8YI/F3VOIaLtUZ0wbAWp+SwQ05Koj49ovsJgExpinnIle0w/raGNaljMjSz0W/VSWR73z9kXoR3wDY+IGGCRSx7iMCVasNmoAWCzaieD7mZkNpFErbul+a2lhN85NTP1BWcS8a6HfzDpXxfU/GjUZ19sa/dUbC2yoKcDVEiQGbcJo1boOQkkDL3B5KKHspmyqERclowCxzCZ9LU50xPprsN28BkDcvIVIAPLWapletwgA5owFcxPPbMOcpl8T/7NrBRLOdXmz67WLdMC9b4XGPTX89xb4NnQYdcLdZwCB43FW2enKdgYQUjdKU8PxOheQdQFKM4Ol09OOidoZkMlfZzf+G9jJN671urx36DXKnJWOnXDuxYYDHAlE64VzyF/a1xid9FXDvHqSfsb+u8uV077PLt7F5VG0bZ3Tgh8rL7GusK0bWZLbgNbbM/QBrgG5nqgL4L2JKDVJCEssmC+sHiFVWeBnyTkIN29',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'u347714042:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.WD6I+2Vnu3IaDidmQDJ8/ExQrUIVicirIipo7ipRXq0lP7JJfUdGbFs2cxWGROUfLjsUeCmyr5OBy2M5KhJlQikqDPrmpIk18uTW9JQlhiysR5HRi4CyR2W6sYA9AGDgsA2rXq+zwR2c5pqqp+a3bYN5o8Keq1Ph6KkQXZU8i07ymxYlZYKr+j5CD6//+Xwx4kj6tSgMUz+mOSGuUSyeaF8FdkpooNoN+9Ux00IF9953rx38SCBRUvaK/iJWwy0qLUizMYwPsBkPg8YBoQ0BquW5lnthaDQi6oUOt2JlAOvh/GVrG9xu+B9MmSjR0vt2bn3p/TBPgXs9Bmj0Fa9FnK43SQ5/VY1ZKxcmAz+Z8wcu+aErVbYBAgFNcpqtQIIPv2mpDX3TLCchuFa/r2Xn8UeBBRMjWxoMP3VQG1MxcWyLc5ThaMjMzjkLG8Fg3iQP2NsHap02XEjNzHZM2z3DM91V2rUqu4FHga1dnFXHOJxUuHiZoyjDcwvrIOxc6GNGWOCd/8L7dAfGgV2dKDcueXM=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'u347714044:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.zdeo1yByCO1yve+34nhXKq1apfXfp647NVvXw1oH/MYxJt5tRf/bGY6kKtYZJ03K3A6B441pkvUo72s5liLfFEUCayuL0uFY/bAP3HkJfx5RoZrTv8HGQuHz8h04sT7Z1IEcn3/LzYX1huxzL5Tf7AexB6LqJQf/pGnKwviJhHuW3zH9FwXzgLlfZjNzjsX+SSxxPuHI/yOHO7TcLDqO7HecOTwgpBVwRUWFBZ9HxuCCEv0xWAnp4Fn8fAM/ex8PiTsDJJ7XqVycxdBO7cyTB9PvT0AJGsMEm+O3HIrHy9ihWGuRWTmd/FA+wGlr7GYY/s1yG9AEI2EPe2h3IioFFu2qzjO8+sP9Ae4z+PMZs/amD8yoQTyKU1Xa5PqkBoMKaSlIAYpBngN+P79SuqgpKGa8lEeVwKyEZtEuAUqW2+qKA3OtLgQYuHAd4SAaODB8a0Q=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'u347714044:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.as7eJhJ4UmOpbuwE++MBQSNETLRIJNwxNewCLZJvUiVgRCIjrBES56ABbonyfwHgAwFLtEHNp0v3Sd+wKY0P8qheGSaip+UMmysCcsE+6F+qn5yUfZDJ24mxuw1aRxAASYE5vYeUL5gsmyseOxFAZROQYQ2/oVrR7H19dsboAA5ZMi7ibxgHWGZcpH4FzcYZe77aqNmLQeSST9LJ5kSnxlX8RfrdmqHfNxnRPnBKurGalJTr/a+COpDbFvCPR7r7c6EBKqgOXxqkc3ykoOG3CWeGvwB03snFsfCMX2hoHv5s8kQg/G8dZqaUZSwsKWMxak0p6lbOZ0qVFDOp547GWSK+i3Ecv1IYsaHM3ysX9yh8spVYbLuULZl/LqQqkrquVvE556gbZ03rTZydQeahGXraP+bdA0G1lkGcZQXkC3U9i6uepm1KOl9+WBxcFA3NDPbOKgniIPpumh/Dd/Zg3rNXQ+6rl6zBvoER4oIn3zbNTxKKEnMRe9hf1ovL26FMzfNmNoMUn7uuPfkpj0ZKZdZM9QoBz0/BDfzBQvX7l1KycIA0x0sCHQM18h1w/daFrn1DB4e5yehg/HfKPsZ4QGC/+2Te0nYdpJcEm0bq22AhKEBZpbztmBAVVOSSHE5kgQTevkatsXkYj1LGPQ9Hn4XlWkQa0cMB5cUV9MS1sdCzg7Sa8Zmpn7r/EEs8nPAoPUjyTF+M/AihksSXdGcoaqo1UocuQa9LXJ9Ou/Q68O9ONOEJkOKrzPjp5rOYiC2ihLtYm7UGNMKEQPgXCVwKLpR0EgN8bKrJfPgohoxRbj6kACNKmaKbf9gp+LFm5hXJrwKYYzOLFOU8VOYxegZ9sRKqXXhmuImJFrp5IM9uKSKGKzfWXncgueVpE+Bijz1yryw5kJqVY8YtL9RBTXqW4UAnwXU+mQtIWzl22A8zJg==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.ZmmrwXgGzyH7/yxtFTjysOXgO8MH9odsZ3pSvRIjvSwDANr4Yx3g7vIjri8p0OeqmlC4/s4oh3I6oLch0bwbnrtykS+IPtC2sJp8OgvizdezhpwcYChnD+93ue6nMtfKVUQJVM2HelLyu0GsThd6BB8zLlfJqdWDZmyUQ01A0UKvKleK0OQrCWAT/mPkKvGF9BZ4RJ8HV7W7lr/UWrHYq10z8A8RhCTx55aWeQAPRF6mCClk0wOki0JMFimPg2IVdpbv0i8f7uXSErYBqFGCMgsKVhGQ/Fc92s0yUEpvUWwFZXawe2Oqfup8qEWt',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(394,'u347714045:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.GMo80AdW9hIYzvOMCLXTCxSJIOalKJPcdfe1YM0Aq5tHwiN87jpxsuS1jVahAe0PWPf4KFGJZObjOdFBrBZbs/BZjySEDftau9MK9ehkNXQ+C0XgeMef52AAfgwB4LLE9i5MsT+puYnN4vObyS3ApEnp7c438rFOD9on999VturYr2Vzr/ku/bPQTR2VNKit795ebREfIBfFADlXRJP1xLVfdak/omZriqm0NG0/kZjNiHXfTjpc1Yoh0W1eB8VIcdLsfDpvi7Gf+DzrSf6EW7JyBsi8flRAz2RYPzpK50ZrOez7FRztvFMY/lIAX/KLn/rGZSHoeIvk4WecbpxvrHrBPGRbEBUxTpZDcG7kqu5Tt8kgqtSJAVwTRVLpNA5aKIsGcjcPtQQL3hNBaJucYFzedqwiN6TUKbgdM1T5Ca1eH66WlX5AncAC4d2NXHKAmAU=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(395,'u347714045:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.BDwfxtnGsyiOtED97Lf1AbBNZadkUNO5eYwjqXDHHsr75bwfe6ymrEr92uRPspL7uC/9BPcZoTulQkttMr9zjvtbEsSi2A5eGjBAkNy1dViNQCJT2MKAlsOfm6FGi9OFoPLpsiuehh/xbGP7dbTQ9JoJ1PuonQDlKMAPTOMgahyNGLxftPSAOi5Dw2QrvkUBT7nPJvj+bo+S7IK3E9Q66mPPZh7/NmtctxfvhIcfD2O+dWDiqIgUQURhk61UBzaagoiUDtjppqhGGvaPx2sZVAHDtZxmcRFxSDX1SYvA8ciKlqZ7jgbE3/mgJACRTqwuMAL21TGLpHOMszO5wxLZ3r6wqnlSJ5Z5if6kcg42OslY353ObGgDQz5UPxEhaLx6QlkrF3XkZBPD2EI/QhR4rRM9Z69OyVOw+eWggwu/lIHV3XxuO1f4PpHmkgPXtSe6pU43iHLmL//ShvnaY0JTWkUI8CXNddRsHiBM2oJ54TAm6Qno0p1yNaGZfAS1HrJxj7LneLdkyMrgBa/ubMR8NhqaWfxopuD7lKO6mNJYtv0v7vEU0pV9KMfbu9gIP1bZmDYaSIJq/7HejYJE5nqgbWYhpsF69tmGSAenrUlDpXcErnWvIJ/nEN0EILSbvUdYr6/+rC4xZIfpK3t1KZS226CnD8tEzNyguNO7/eosWoH42sjcG7MXy4Camzhql2QmdleNuS/CKAc72ns43cTME2Zh7lYqu4LT4Ayfo1a3GoJT0d/OZD1q+2JusLWvXnmf+zELQvgYIthjIiJEM2ZH4P8jBFQWxjhiu2ORmwwQMqZMVgmkFKa1LDqbjdaPW9myhX8rks5bo3UV2+FSXRQRUNHRGFMMBwjbXHw66CbMgrVCJZ5BRLvc/ZLikKn2eX8IM9PDoxIWbcwyETU7kFGRK1ch1IVJdjsfZwH5N9W19w==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(396,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(397,'u347714046:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.NfRikvDVFsPiuq8wracyT+FSK102A9Qg2IgAftZv5rRAnjfmOeW5EKiExzjWZnxd97xCtSjePiBS83Rbd7EZtMIWddeXRJHxM2ClyJvB/kIHFrnQNmmWfDM5YFvQfvTEw2dmjF6GokOS0GgZ9KQzfx1gc46BwuFIU1/F9SMIJKKI161PXII7z3Lhk8FCjaYWu++v2PGL99XEJhYNlx8/bh9O3JTbJ3/levRRzh0N1hky6IE0AepOI6CXwa46bV/juYqcM6dqSffTgwElZroGX+Y0o+VnWeewAGBDT0CrgcjP06DwMHsO3awK7F8whdTYcEj6hFh+LhRYy3+o44S8UBCRpfrbvtLaRNMoOlwSKjkpFaL5TS/FiMSk2orXU9Xop+BdHDLfPq0I4+exYQyK4FM8MahC2cXri8pF86mUbfZSQUYkyRyfKJHELroksEVJ1qc=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(398,'u347714046:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.n9+89k8vzzuDyb5C1tAoq4N0PUzVgEu94SM8i+nrxkt6jp5Em/UWQNcGhdzGpbNvOuNTa5EYo8/64HwOzo+wvYJ29/yQJ72iC4BIw3fTez8K5W/ASgEOYbhwwWrJtPBPCrRSSHh+/nL7aXSGHntS9l6T1ergtUCiLMCSobzu24DJzzSLf/D8q738jc6pVTDIwycqDmvX+vsfoX81e8CXOZ9YRAcVzqPDXT3s+C2cCh4mWXZss6YiNNr7t7bxyfA+QQUNXpVA9fg9RAAeUP/weSHIlxBl1+juWothbw5CgZ+HMoIWepVTsC3flrIEcdYOx4uE+ELRh8h+xCrTA1JL4znbUEU9p1q/0Rjc660Tj2YDMoKcmvkxGsTGAuaS3kWVPJyarN3zgfyX3oUdd7t6cMpP4BVdIwMKF5n1xe3fddPhz6/nCgT1S2ZMIwDsth7WBRmqYSQtuOciZ98T38LMh6J3zjtiDuPvk/ARK7tQ0c/sVwoYDM8XsVXNrFuqbu8B557QXi5P1qFQvUPDzJblkpqepa3k+8jRfn7k6d/3m2prMhAjKuk2gVO1la5sLWXkGxwSPhw4Mc0NyE3R8edclFIdKMSsXmc+4oaFcIlqhXkGXf5ho3vHbAaXWaJ6xteBhaWPAOz9kB5EvzKGboDh/Wvzt8jdWihIwua6IphGUsFPrqw7fRgdpcmosmm46L4VSnNcFrn1LRinXZqb70UA34qGK99tqHT7MeJWoYlr85m6FYChHo8ORhRL2ZFV6jvAtK6wcxUywR3/cXSiL5oeD2p/KmG6YQaL8oLFanKgpSUr1D5COYHXImA7czNe/caHlcXgCNpHs2bz/8LOswxWvpJQjnvIZmyhveYyKyjLO+YG203u1p/aFpUDC/c+kMnh+o7kCS7WUGlAscdvnaK0gOKZpXlBy0nP+DS6tz8cDw==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(399,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(400,'u347714047:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.NQ47YWcIvh7ptx6hVSY/J6sobhfjnjfsNGwN4aGJ2dQo2szlMvHstCmlFC45bjXlQON7ZhJ/z2wwVKnJNiu+xlsd5ci1suSHX2cloWRfMagiqBVRqVHIpW+tYcmb5+7GGlrSK2mC85gK0+EzkCVj/6eci9m2m/5g64DDVw53z5/xMe/hNKMW/nCsI77Q7pPrk0IMZdo0he2VyObsdVt2QlbEJn4gze0l4/P9pdigO/rFKNANeS0qQPPZ+tbuInxCLWXOhU0asUW/iKm740yit6/Fmwrz03W1aA8qp7lSThkY1CXdePyQZeSaCg9Xh/UVzTsF',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(401,'u347714047:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.c7qvu2Lvsg+ZbgrtBEE+ijADGCKqhBM3deznV7id2m+NDk/pca0AMfhAQJbDlNdrU7Ax9zSX7y2i2pW0yLzDQCPgIp5yAmXrw9v9w2sZw9nentyjU6qsb9iMcwx8SByURBLWrrVX22DxGQcneyrcWvOuDAVKuBY76chFC1hrM/428GvlCY5raopKrTwAKUgFRBqaYqIDUCpPgrdpkJUpAJ99Km+eCbsKjNjHLfIkcr0XF3l/eLa00RuUmGhFPdoAGU8Htpz2OjUnlZHlfQhqH92o5TK+UlTw3cXOKH4sPjMAj7sCTqrRpTbHmmMxLfIcI9Lg3ytBCN/Xq5D6grXMd9za7aAOtPHtYOXJmOK40nup1M9k6iUrODTw3YF4L5xnFu7fJVvaTvzvY6lKk+29XL3Y0gqUUlu7RM9dx8x+zwh4Vk44Y8o6ypr+SxgT+IOLb5GPaMa8Sn3pW75G/080iG3+JzLszGBzO8ANtV833wyziZkzEgHif8+oGQoBOJLLoyeDTmzpQw58cqk5IjlrjCpyyZJebsdfA18ArmjXKWxC362hVrs/ID8FhU5KLE07SJN5aBNoxSU+cb94kyl/5yllItvFJhD5JkwAhxqqIT7sNmS0Uk02pNQXw466q4HEuXjw7r0rWEKV11cNiA==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(402,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(403,'u347714048:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.jge79tkVeYd+gMkneCoIuKpiq88I8Nlu6XJscb4ie1ZrtycLvZ6+X0FrhAyN52MMjFtw3Qg/Ndbme46S+4LrRZoZ/A7IeiXFFpizladEHRGZ7Gy0IibQAsZa4Eqpvg/JJ3ne+MS+8t9RJT/Etsw59/l8bJbF8ISWehwZ1hfxAVkFroE0gw8aELel1zBFn2pc5pRhg+AOeFTWJ7N40OveOHwDxRheM7Muqo/ZSsMDMsYmkJYCErscSjf9O7Frdj7HqYWWI81BbgnDXFS/BRuxWl1pBXgL4nwH+9qtkoSRGS9Rql1Q3Gm2iZMGAW1dRCLmW+q5',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(404,'u347714048:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.VseGFO+PWjWAEvkcBNwvcu8+osTSeY0BPf7hBbseoDn9xoW6i00j+Mc3S+ZsPqtwXxCQ41r2sTmRXLx8K/l6rLqWbe+a1DCanxZ4vv1bV49g/+rrn5rPhjz7K+xu3KxNc5R1RZqFs9Y3wLNIjsbA4NnkUhUP9eHYQGDZ8+3bkAtZmc/S3WzLRq0qmFzd/+ngteIVO1syscY5ko4FsUeAjGMgpUILWWVYAzF8q5naDe+UGRQHlpokv87LHHc6JS90iqHMSADee0Dc+I5PjoY3IezfNrNmhSkx3WTB0ZY6jEKQzysAUrhHPsE74NBKJsxDvVIOzXnBnBdVNsu1QATsg0KgYUQL1aAaQyV4dQwsR9m6ZdQlRLKi3k6FqF/RSdiQDgJawFeVFPjwUrGJHQ8ttbVXSjENKA6f0fKbbkK2mKHCubG5qd3XJYA7AyMi7liVYOrgqrk95Ll4UDtash/NY/WMfh9/HT0onzBlkWUHEGk9wtHU2jlmqTnEdmS1PTd8MMf6kqPEPQa3578IJz73qaLc0+f+Gmjd6fJZcQjy93x6hymaZxf23c4KkR3UgXovw6Jxu/1TwS9oHgMIIlFONWoWY1SmnrnhmpruK0iujFzW7nQV3HmQKLajy/q8lT+b7ZZTyeWSUNe51cmnIg==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(405,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(406,'u347714049:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.HliyUJr8Zz/fp51LKD4AK0nASemV3w3S0+HwPO9CJh6uuA7Dw+xFNVhM/rKNpVycj4QwmlM1R7rIv/8iwq2jp9e5petwtg3Y4BcXvpN0cgCxdri0sty+J06tStj/GxDXB6FK0r4N9PUzeFHfarSarV2kiEukVCAalkIIAcfmJRgS+WAtkQrmkXEJyJ2GwEeSk4RoMPrITLfjkiseabBALvVpqd6TfgyfmfMFPNwv0WYo7KtdbKhOdQ9bT1+sbUGQASXFGxMjlPb06xQtM4xkdYnHFfjhttwghn0In8pvwKtVNN77F0IH7CQw7AsxM8JO1tLS',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(407,'u347714049:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.RiFuVgAJabi8aVcRzgOjBKy5F+2F+Z0N8VaUc+UybGBB06pfhQD8TzXbtucoEfP8R2jnnHt6dibCXaCg36tFkDyfIPhoNdThJd0nyKjSJ5s0aUk8rRHNBkFu2sne4eEgpxSWs2C+chAS0ZUDBkB4R0AjFC5BeDRgSuLZURwDtmE18QEy4Rlb+PJFk8vaSkqi8BNHKYutY5huYRRm0MvlXUfDfG7xJvDtE5rYf6N2ekHdTjy7AvnFsXr6QKHDd6GbHta9JH5WrPt4/yzoWjPc22NDAu7SIse1F5n8cZYj2kovoacXXJByxkRLOkBgdHRxY5Yt1OrD4if9X2ZNzH1jvqWrz0MLdkDsrhxbR09pV27t28muZ63MgzMXRp60c5HsKjXs7ZRQOxXXuT8n9H97K4OZ92EOmOihSGF+JdJosw8nxztjv7jT4OqELhrxzfKG0d1PJmQ7LAbU38ClGgspPSVHpZVJxPKbRdEljDQx7h8ePZsnWNf3c4T6TGK9URK8ckKhMw47v1H0/nDjO3uTG3OPzmDg72EnBwKkZBXMOGiWIEFvFfS8wE9KautPcphjwPeJJSUe7+K3ShIqlxqUJdsUOBdUzCNVzl3AYDYzbmXYZfe4Raymq3nbnqFmD24yYYlbA99JVPaaps5D/w==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(408,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(409,'told:6:347714049','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.9KO7qeAkaSFtJ4oxHaoAYYx0couHqpSoyJF1yGRLLTTh8wmyVuc0KZdmSHskdjS0ec22IX5/BNztUMauAhjXsoAw0Ykh+aRfOgg1Hf2Wo8QDivOAexhgje6Rx/d+Sk/bp7+rNVjh0Gjdr23vWHWIJw0/002254Shi7+6SlC2MRNH7X7fHb+NHPZ9HTwdzHMkzOPBShsBVNIyWi+aDSQhufxjDAAzVCG07Dk4Dz6GaZHk2fYSih98lyheMqtPyC3Rt/4MNPNwYUrBoE98AjuBoR6q8DBZ7nq6yzY982MPyiqgr/EpzQ1PcViKUw==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm./Bnln7CQABUvXQRXmj/XKY5ySo3zGSmHu51f0pfyWJ8c+aLcZWRqcllwSvBponE/ebggZ+zaiKfDcTaemV7uW32nWAJyevSb5ywPTqi1oIobVoyKVOf5z/UDwDAKrDKek3ntcGiyRcixGJv5QwXjAvpbgZGVxuVnJftg4A0pyV52kuyqniccIE9jAdIjTpJqx+lucYE=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(410,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.laO6BWWj/vkSlo/uvEosTl3wlzeU8QjWczI5xuRe8LMZlisG8+f8M11LXSgAgRb8byuCUKfjzwtNahCCMkM/V8EsXpwrZRRmFSmt5tBY84rbVm0B8z1yLT6s8ue3CvBv28lYC3Ue7my8pWdzQxyRqUPqfjltggOh1E1YifMuty6xY4Vdf4A3f6plwE5RfDtR4iZmheY9zJiazcZoyd0O2hlCD1DixLeZhyhmyuRSPG1sC6/Bnfr/PAyFp9DFfU98j0mqq7iBcBh3xf9PQq5uhbMKbNAKsKrADf8G1VNE0cEmXfgwAzhy1zYXTPWMwPe8Ld/yAhwgtQu3vA44taGFvi75ZNY2WG3+xXm+kdkAf5wRAuE/Y7xQru42rot/ObJt2ce7ezvCMs5O/2/EVHJeo68v9oelTaIuYYZQkPdRZdVCHC5tOLzpMVNtlLnbnp0Qnn7DOwl8sXuNC5ZI0TMN0Nn9PCHCGw9W/Ad8xBQUkkZ+Was6E0LcDbccCKLBhRKa2HChuN0SRVwiVeNnDHtU0txZockMJ6vwjYVpuMuEWAVwsViJsFmKgU71Xs9/BhdcixixoXFj/5JgaO9BuAORxga0M++wFegdW5c2j4ohRNt+KchDS7nmH4ZuCS3uVPbIlEflqoMILe5uL0v4cP4hcKQLeGgMUWwkprYBdF74YZBqrF1GtfkKkDMM+WEleYXLnpSFHjAKvwKY4KEv/yn4FllHDG0XS0LvZHSmIASKjBacmD9dAhjfXQDZN1p7ct8Py4eORCduApQbIAt9dllZMdWqPCJzwQTBxGRysVQNnjTMErsenLwSfhPXxPtXq6lEyunFpB+b6Zd8CRbbvKmjNVU/Qq3yKCTXLAjfOm5SZrPEUf+Pv3Ipl8cQhklf8VjL2yG4qHC59BVyRvlr3JrCIa42tfELZIFrPw8duqY8YcLcIidvqgXusGYDynWpJ+Aa2lVT2wBXx1Gsn5sQfPN5PTP1ttIYninmdbPsY+cyz/SPwQUhmSxP+3LTJCXsMnWRzwb2/cyRe8Pw64BKwDN1k9o/7fbhTqoZ4ctG0dRio7FMjty4Ub+diwkklVj2+a/ihU86x7qviKvXZlq4c/UKHsopiJoEGS6kVoRYoQ/cI0k6KUEEHc4xGqQT8jikA4BjTlMGYPZEk1GCPjhkbgLDPTy1bCAONSM8q8mhiZvu3Q9DKK8hyZMFhA1ZP62dqK+Uyi2QEZciBB5QB+YwvL6tUg/QxF+eDRz03xf4PYOZbJOU20uXBlkfHvg8wIw05M9cs1iyNkTTU8Rvz5gVGQoR6FHddOSB7L9UGBFYpuk20Cl8PErUxL9CtD2oq3YpyQweoS8M3SrfDe6R90KJvitNlBpRVPxKzhPpzi82947ZNOwl6B4BNdrfL2obDOFOpwhPWLSKw2dFdxm9Bhiyo8khLVHxAddh5HKt+bwzegGXDz+U0HrXVNn06II37cWBW5UdUHMz250emOlEThvpDwDVsnIb1w3b6Wejd0QomJLE45KUQX7uUp0+BUbb0KKF3Wkg9WOd0sbyBWTJY9IspN5JAnYQMwNqSWilfQZEI2AVeuQz6aT6hUGrIAcRliCzNkW3Bf7+rxF7Ab+BMeXme39V8nvqcnm2KwF6PKfkZ/4H4Tok5wtiWUifV+2bjHhBXqJw4JNnkGPVyvaoTgxUkkdfPtYUIwuEtlqks4UB4MUUEzuGhruKPqw781wqk3hSFz4+sjl+QfK1cAt+AR/2WzyTyXLOo/4K495rmxoha/OYT8rYmoy7XDyayRyFNpla/uzmPtPz8+p7TdSgsYAlioajDKOxVzT/zNFvxO9cdAC6X7868BnMqugrgIrpq3xnze9K2R6rnVdDYYMPFm4Mtg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Egn35KCBJStMyBoA7UHaWjESerMECbtjT5XSS2DlLFTgi0NmsBqmXQx4P1v/Zg2X+3byOoEsVy4T37Zmc/9gUQkc2LJ5c11/O4m2Vby5e83CgNCOidYlvgUW3J2L2bTkeGjorI6Y+8CnGcO4givW6VMqLWPox4x3EBeB8U4kqJeW7gQSNIN8kJmHOdE4TUUINEWGQGw/yW15r16SXB5H4vt2/IeDWUXK4st3GL03xcwo2ektpkX92VTkvDq0ZCL+mEGV/Zf65G13XAN/MmlaDjVUeyCkIqt1sR5+9pjH0yLGH8Jmj5HC73lCKCPqW1V12Y+GaPe3aqGldxnceh1NRSHofWOr9B51D4L3uPOrn7/CtLclCxN1fPCfzCA3GbqVgfJ/JvLLYcQkmiwJXBTMxHq5QUEaH/ey/Kvg37pHL/HoB8IgS/GvYw6OrZTlG5jA5jyEKd+I9xJKaqCMH8RvanNvie97xY4/lw0NpW2IF+9zr7qz0bonfZv+EgUqi+T9HOscffUVlcP8BnIr8/ABfdXCPIhUAjCNo2PHmWgjVDZCJj2o8A1j+f97UcKSfvbnlNEHATtUyLbq25mVpHlCSkfVlue96ydEh8BR4yS44scQ351oIqoRUzWKO8dbDfv7a6M+Z09o22+zm2+CDBDxmUkqj1GMzBiICxPnxLye3ZFJ820TURirX2F/lq+KN4KkamknL8xlDq+vAJAmjrOKiF6Iqkp/h4mAqGV/YDR36XSmIia0wv89+kQFdA6kyvX46BFzRHB5TBc6TVtQRh8zxSg4K89uRPn9NG//1KrdgBoIvGrdwG1n/8wyfYCvE69YdFYp4cO89jx/CaOaNzPLuAZDnmTOFzUwzBl3xOp+VgnGLHj9sYk5YiuP7WcgPpN2BwfOIa6HSmmkX/LSWGbv7JvTGwUkYv3anavNz9bigTnDZzOvamdPIukmIfs3o8P2YixNLMcahoAGG9q0RvNIwT87sENfESKzPkZa1lyqDIxid5Ev5rmgAiSmIb+JX+HBhzUftBXTnFRNclGsyGUwVbhzTO5zYNndJiFz0qpKVku3QJz9Fb82s+3T6LXJQERRcE9+jfOlZXTpPPy3mKvznk+/5FLcQ407Bkwg1Q==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(411,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(412,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.aCb+sOjsIMWybTmh+19NFVGdLIW/Q0vXqpM7tq9tuoMInhK4CwoT5sk7D+36w5NSMkhNb8JvpaU/MPT8pPQQhw1V8KWCJzuHRaT06H2c1UqNs6X9Uw2IEohUrMlJQ9bq0HBZBXNuPRWYM9iPHfeTQqG7UIN6I8L3zjFKlOwzmr0nQPnNODd/W7+t1o3Fvm3rt/qpIQxAazx/C7L9Mf0F8yUNW9RSOtrAKaFcT7CdiysyeL1n6w28P2qVA4P+FS1xFdF0ySpdTq4rfgB+kQY0jXIWpkQmhiV9ojVVNutj+as/dEwlU4NHVANxhpsiX1nHdXLi/aQl4GT467T3AhccjbXjBhmri4LL2A==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(413,'u347714052:talk','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.LhWT31aTW8rN5ogr94ZO8I7T4k7o/e17669FiR+z7gj7sH59Ieq1rvFqAFNIw26OXT485zp67We15ceNaKakUa9qcDFwA7iw2oNEXG+p9r6JGeO/pHNlevblrPA/RS6NRLnJMiY9qt74zwgBrKg3mv7atpXsdGOR/WMKRwsAr0RsUSrHOSKzGOUWrVhamUyE57HsiFMMGHHmGXbJp8Arjm5P1OQGuwL06OzIeexmeAycxJRcMhmPEkNT9d26g1IpWqI9DdC8FaCj2lMwl6NmCpvpCruXClCEB/uRrS66SXpa6vmpmDAWiM4iq1pifAgkz4WOcnpZvVpUPOQWqOKuVI+T0wmdSgP9mlCwqKoxosLe1IgdetVL7uyADhVG9Xf0i2+nIcWEq5p0YMCHsikm0PSKXIQ0Jp5QudbqMCubfeHhR/JNWgrqNbC/fY5SzzUkDXc=',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(414,'u347714052:ask_number','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.U+p9BhOU7oXdVUn8hOLBNHMsXkcq6OrmHrC6K3q3mZH9pFejC6kADV1gdug0ahgWRCeyE6JFw2WIe28XTRsOrQ5JsJsesJV82SVGf4ow58CBT1tpP07LKHOGZmqK3Z9cSfqJM18GLfzHCytFXqUs/VwKpXQQBhm/GfGVHZXRvvFHlSmDdld3TRlb94jCY5JlBjEVv0Fg7/EVoYC8HRzGlNISkxGUqk84Udj0n333ulmTF9Jkug+CP4FcbOc6E3nBbKFk7FhTdBbgYL6bJAVJeml7HmuuCwfdve/fjGAvBzynavPqw4lErNlJQq7IMIRx0/TwLK21FVAkHk71SrksGdNB3OOqW0jMv3BilzXb5XF1StvM8+gAtquuNVJ3gpHBOlQ4CCfLcO4xB6SBGkJV2ck5s5ePFlOCzbvPkyhLaANEMdSga4xfyL7wcNhWBsj/57mURPBKkSbSF8GnL083Q2SZrJfW7WMwrwDcD/CmKX50nPI7+Y9oG/8ubFYNtr1lp2AobzH7gJyg5WiDbuc8FcI62Mq6WcuqHP2J+T2kKuKekmMITaJIEiQHWyTOGronpGPoM1zwKM1OQUOlSmQRC5TQ9TN7TshEEutLFkSBnkotSKfG8kaIEIbdR2HxSuBwlKGb0l2pW6/WZXYOgDN4UMGvJQQRGzHoHenS/Nr3EF+6+zkVFS54psdcoFMW+KgJ4zIwZa8DYP2ow9ijFYHGka7xNmXVSiirnaDoKQCyfGPqWb/pZfPoWS668YPOQUvDk//ypqW0gMSU0VKmv/YFgEgXhOvfWxGz1qocxSxaLi3UrU9PKpP3Z4/xbSfxxLEED70GQBXmLIOr3RWEHEgngKROrSAyfrm4tcHwLpzPPGD+IAptML7T1NqNXMkhccn0wX9l98UJM+hksrdL/8Fkqsj6xnzPFdPqsWg98e/vhw==',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(415,'alert:62:1','lead:62',0,NULL,'sendMessage','s1.5uL5zfUm.cQY6RqiZy1ZsZkKEpGdDpqRTC4ZxQVac0DY//cXAc7AfM+NRwae8iPTvy1FvCHWmzqEM2msxGyCNXRrIxNoiEXHhVxCFYr5hWmi1V636idYgo3m9xeiQh1Caq+8fWCGWIBuvKDiQS0P0mIjGoY6Evo0WCH5zF93dXqbPaWI8r0gsTpNn7f1i1dX+5jOR4KzQq+ZTk2Pc0VStss9KiiLH5X8jdM6QtdLGaVNdJNPPP6Jp8ms01cCFvuFQD8EgnsApD7L0TukCn0sRX1P1mty2qJcoRqJr/L7p9WjvxWxidiZz1Ku4YRsYuSJYnOiOh7uUqsNKioLNe228BwXiIY5jMa60Do28l/9SPTjXFOocN2coExWAbhVub/E9X6V6F3OPvlq42UigXeQlyJHhE3kaO2iI5d99WE/X7Xdcat8/vQvn5Gb1hfRXUuKMrlA/oOALx6yeLpFfIIKDlpO2w/LvRUXiBdNBjdcAe9mtdaqvogZSY+WOMRLS5XXQ5CHz7o+Ak6/JpXj1vdqfEm64gxtUxF8OM5VobE56gt1/hl0pHU0cyr0uqB04/a7rZlj6ajAJsDZnQkpHQvz8qPJzKNyP8bz5Ykx/zQa0xCZoyJew8YLU8jSkEoAVr5eQ4pG67dMi6Tuh8RR5zriVYcX6UzV4+FrCXQP4/Yr8Su2GK78PqWoA8r1db2rGD9lUcLw+j7LrtjwAqP2Kft5VAoSm1nwkv6exTJbjlOOFcU5HuR7TdoXkE0a2V5IIiX1F5+XkJJBc+JPs4Yfjp+rxdWZaLTbCHBN41nkDwijR8ri9Gwu+ho2puYsaKu3syYB6Sg==',62,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.5OVsLxVRVDtSc6KJGyFBabsXFkm7qcce8uw7QPgj0FyndDloLk9/Ywjpv9IPLX14o5OU609Kv0JFPl06u2jpVfWJCXmZbLQR2nK/GSRVHrz1NgKA0TEK+RVKN3fZ+Hq8jkSgzFgFNDUVOcFEMYS+aGVRRS1YOpbV0XmlFyUl4Kz7BXk5uyN2NmhK0lEYipJy5jWyZ7TWw2sI+ki+xw9H+PXo4lnFZQeocNgOecasVUiXn1f4p6z/+pv23Pv/8TgHD239LmWHl93Vg4kqBTdFxSf3TdXe78aadZaC/dtKE7UpAVbI8tY5jDr6/Kj2VYsS+fJw6qMzrNa+qThkCXJIayZm+arGPdctNdOvSIQsCl1p5NHl0rMD+JrX1PGSS0E1HRSNHnflx/qoYJRT/YrVT2WPIR70c0urd11s1yew+xU/jlmxWPYMockkM2Sm6dmkPgum++Y+KtFsYs4wSMB08SpXvhDbVopWDWI6n70cNqQZDTkaECEKuHw8cKtpbwvfFbttZ8c6UpM49ZsCnv4RQ094fTARPssfRQ+HcejdaTosEnlk7aP3iPABiOr0F/T0O1FjdxrjV4DH6h9EDfZWpTchttYnZO6SbtBypkax+YeYysIdSHBL6hgABborQp5VMoW72KSbHA2kYSD81XUNPs5zdKrj4N8etWKLkCmhLF+1HT4ghkmYhfWQPwXofUHkNbmkKgZb63rQdpCfG8vISkGwY66FXv8fQ01jauJwY/tiMfU0LVoELv4dzUbSEpbXx4tHwW8lV6g3Fk8EyexoFEp3YN0uDWF896mq2GJyIktX3CcahNGUuPkG1uasS2QkY+3S4RNcBrSZghWou1zWw9nW1p5+68PYGOeTVSyqyyPt5YcSQIXhT5pHuYP4r1n9+PwipuH5WetHFY147bjM2P9uFUqToEyBeFhh4stFOVNP+oK/+LHkMNn1JDEUExX3CLS5fPUDTkDDaWWmz+u0kgWTlANQzFX+xoi5Fl/Vx1j/H0Z5ZYej/vOp83V2WELvbTfH8Wdeu9Iq70YuVdDwdiAywEDRzErSSUIDq926385tEHQpgW8cBFCfkqkqrWgkrupomYsBDZsvuDXYePpR8acoCcdJC3fRJQY/71WdoiNOLdT28rCsMnZSJK6WL+QK+QE1jnBRiuCuVOF1U62ECKfGs1sgMV2pQAWzD3r+dQzbHckprHuBfsHdnBTqwbLH9KIt6Qswts9tnrJr1kEGS7kfSL5skvK5Lzgvj4BqhSZjRg5pQgELPL/XRsz6u1elNk12tNkIjSfN78KTQ3DAJ/LpbFD3a+razGJEHRw3ID04mP2uN8IQC888BjwkpsKzbeLR1pHqqsdbLb7G75yfVdzLz+HNJrS+227NwtKcxmYHizoobUXiVBOXGxK4oIDlh0h4Px6EChigvmiNoV0OslRm2KZah98epzkxus5VuJIRBVTlzl4TPoejq3t3hTKxvsdVLyk9QGQbPIFkLdGsfdynUP0zqCrPG84BXyr4hQnEa1Su5vKjEage7rhKxF5EyQzneXoO4UfZ',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(416,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm./rMj+zuP9GdgNm7N1b/WkUcz81gSpd0+srOYJGcCOHba+20WRAZV3I6L+xxrKyN4WDWG+hlO1M2GKTJqhfVkLLbxBgXLXYXCPJtaqiWuXku/1FIL75tVzlSr9B2quzT7JSBHF5QBeNQ6PJg1oFEnaKwU79vE/tLiJxR9zdhLNbM/p9uWXNep5rhituaXYeOMB0bBsOKVgc+WU0Ar2CLterlo591bu/TAfgCxOGopeCJWTJDm+x6UOCLgNyLeH3Buuak1XWoXtLYYGLCACS7iZxEP1P9zPnU+88OEg2zUeUw2xiMNIA==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(417,'report:347714054','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.jMjThG2ZIXEhhIhsEcN2g/8ZLegDUr+efI6t+kzdhVWLzWA1SgTCCALWFyom94Cu35p3fCDpjHl3KGNFxo1zgBSbscJuYPL7XtX+N9AMm9v+QImumkTjdaGbVeDpzjy4c7oO0CZo6ioWaDP81nuI1ckfYEb0+9r7AeSVGgC2yvA6c46trd1SKLVIG0vB6PZwQa9k0ePBuE3BMqsHPQ35iT4T+ZtDY6HwgyKzODw4QgC/LbPLyoMuQsOplvbCHg3XWeGQ2RL5hkOlzjfEMIJqO3Qk/+to8EDtphPG+CZMLoFOcD3UGvNgWgS22Oef9d6KNTzn9n764RLIYde5ro6VZK0YNRAL++xuKbbl3fpOTFG5GO3DxWi24qQx2EqCK2v06mCo3bwV5J9aiHHN2vUDHvPh6bs3eNkZbEgAyNMkN3qA/wEfa2GC2fV3V0p8xVhTrtgqOZBeiXz4T81Y37peFMrohznb5bwCHBr0d0gQ5vHnLvGnAeYKbdyZ6hpZFcD7n0xHlILgg140w+gMxR1YpVMv4YXLfUva/FWbZLVtvrLLUMUApSirnv8En3QkBtNcolc2QoNkdwtP1XK0d/j9KfpwpH3h/JsmMRwHBOxWmkoRNNVJU5YGrquLzkDBM3YnQ/MZi7hIbyXrQtBJxRHKbtGF+8Enx+cQdXE0vliI5M/9HDdnULhZuwUCACm5LAafK72Gy9jpOGUA00iF5TtSFaLdSr/xJgW3VElK+JB1UL4fh9ZS6FOwmJXyO1hA/XYVLN7/6WgczP4fn1d2nvymOJO9y+jCDjGH/IDefpcdn0dw0JjQPMGzYYEUle2bIQtb7wOWV+0Q6wr1R8JemEALbVXG1a9u7rJXcYENlyzSdG6b947nYu/q0Pt3mkQBnR/tYqGSrzur92nQQcZ/LPHMokxobokC01iWKTD87ERkNezk5+xIFgO6ld18lVbxkpze002iaYoI3ExpyKVMjD29MHhV8IPaOwKdZy0pHodNN3utyH37yRD27vDozyRH2diLnzITLadAVtbY12jLM8vVUf58S2GtJz+B2qDZOBXl34sWUuZp8TaUnjknILuSwCAqc+cFEezT6sUmG9rcUOaYBYtWVFoeWayVM4SeL9FiKWOiaIOsA2zrUcjKWnZNXqr+qn7bRDJOh4KN9fXK8+v8Fo5UJVn1tvHu8yTtFOojA2ru/vjWY3Aj8ahkjet3Cd//1nosZ/U7NsisP2MhWLizhgTpioSWJNcV4OV1hrKRO7Dlzg0yN4X/JW61aTASwa4uL5MzdXH9UHa97gHzM/jmqdVcay2xoQTuCtKL9DZOhwwvqmTCYZcYRWSYgNhnMWzCmJFsJFdqOuIfFMNiYxQ6oErtKptrevSc/CYp7bvQ3VvV6sVPxUsGG7rNcaZHeiuN8iPhBeohi6dRgD8jng9OdsB09w7ZMTAaG3uraGfSbINnnhVdEI8qukKWKRbAvLKEGc7KmJsu8SAz5hj2IVCEphqr78gwmDlGVGCkqv0a80FHm/ZZxYXomOv9GWzVOGL7F4K5CVbwhnpnxb1Qr9QsI9MumLNz0Tmvdjqn9TBiBKaqNKvyhLNbn0gViTuLnYPxnfMkb6fjwK9Mk4Zp6PwxijxY6TNTkb8exDDxA0/LhgLnCF4TLLb+613eV7X/Wb79ohWeuBC5hyNB5RDsbcbnK4NVXB8/+LPFEox1vY0G2haXgl29eUb8aydnXlur3lVr0tlGs1sE4mUZjRLx2o/17Uo3O6LYzVmSnJiGCMvF6rqcXtWqXMw9xKSETty+WiMQ44ICIRPCV8pnYL+cQxus9H1vMoO/pCextU4nbknVmAl/4jIyFBvpk7M25J0VQEnTrZE0jHKSTLQiWp3HtWVggxeAb6zJEAI0RpfUUZBS4mCBetmbKLCMb2qO',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(418,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.zvWY8kB667UqrIGr1ebPJ3G0Hl0lgW8zYyfYXyi2Epfj5MuvAGVKfiHzULl8aZfJK8rOmlDjtGR6HjBiwFULwetxprmpjPC0WeJ9qZnPVU2kdPQTKTOGQoX5152siivLf3rer34orPvt6NnfLOfMfeqECTzGh8Vyh3oB9k5nZArMA46vWGBOHb6GdMe8xN6oNRr9qUX5BhwrbfmkjGI1dlx+j9DN3/qE5rqmOVPBUqtJxeYTJcayEEZSKvOwwg0FFtGa9ZIFnMvG/MhHD/G11l2dqMAXwK3eC27QRaB+WRJ99oY2P/mqBBC8QJTBmmoXDNPVOvLsZhiUQlvHyNJwFCdAYxw9TVuxvp2tLHx47h03l138c55PhE3XuzrK3cKbsfso67AW3dlISpf9aKXDIDFrITo1ffzGb51Yl8lfdyzEyO84DBIPwULDXbOVNJf4kZkPx8+U09xKWR+EKn7gT8Pt4co6AKJDWtQn32x36dbWGmJ/nCEQoW/3uKbsNA6JV1dym8QBZROQIYYTSN5WzMkinsSzBLhE10SptncGAxoanUnm5RMgZG4Bu1VelUFFeAJkX/q7pZtm2J0e6RhJ5DKnhgkuXrbi5ehZesxrnBEpz9CnP0GanTVzaVzRbFyKcO5tvPrFfuV/566OM6KPc8o0ycNUCaYpUyidNTZMwacyaO+TO9I9S5Q/mqyv5djBvwNhBe4VLQsFu6Uxc6t0AMgeCe5WBJPlqevwk6Ty4JUP+oiGVo3wtX51PJFasUmtCe7wPsb5EwGmjxVFLYl/z3tEhX9FZd3O9U97YK4o5baQex7zFjioujJs05sPLNSeIjIjYgs07sYq/jyaAXPrcmMUlz/h7ANO/YOkF4JpiF6RTfLUCXhpkCjOKbfXYgV1JLFmoJiZI5D2jy3NRmGdVu0ubbY5IywO34VoKZZ4gtwTLWpc9/fa2U8Opn4SsAdRH+5A+VN393C9r66t6XLVrguedZiZEZnrK6VrVwvDdc9vZIg=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(419,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.fFacHQE73M+KoPBKz2GEI4QWX5IyVY6MIj2SdAv4JQpRHSBt9lpmsauhaRaeVIvcC0HzUFIw9bAICMAZFn5kDl486+kB9jT4//y7E4VI0QzWuziC8TKKbBLrV1/KlJz/VCxhXzI3r42zL9gCVkgSs3yw4/LcmUXPhvkkpuO3CPC57Sv1FBhQuEGwojTahsJhbF6TIU5YkFqbeWQ6GU8CWwi9yFIgdcGIsCWJKn518lBX+sZCrn8sKA2XQ4tTnkdmGd0/e25vMqb9OveUvwd8l5dX+040dRn54qX8o589/XToHqqbOfY50lSHxhOhFSfGHAD/DhfMQzdp6Rzy9FI7xOidone3OdisxU4lpndcJTFI0Is9v0umIKnDcbMN+ltYRiZPXs26baNaDakC+IBoJAt/QNRrTzWp8817+ivyVvdgJC3KWPsR5bhRdRCmxlQ7MPHx1e8k1EzIJmnkNiVRuw9Or064QUA5IPjUaAaXpnTVC1rirnFKWpNhAlkDr3PHM+536VStRWEglSeKIGs6EONNpMK7qdIGfoEyF5R2VUJmRgSJN1oBLBUs0jWFmUW7tom+1C2CSF2cL+p3V3OX8uSKhFj7cCvKgm1RX4COnpbLBCiFY1IhvDsVM7IvQr55MsBWnQvqAPzer0vYh6CVZpD7BcuopGJcF5sLkFMvJpYi93rFebPE4yil+OGH2pwEXeoHjOC9QW/hWmDQF/qy+h4VuqrLu7JAOdHbXB62/MMbbUldyW7yKw9OrZ4dY6fBtdwj4dJZzs4H5FxP0wBk4NfPDk8zFzb7Mr/jyppGFkQOKvkOR0t7eg2hDA4NArRGlIzBZGnpk1ynLyexS5G2XyXAhxD0Er6iB7O7qtJX7PqXuJwdDSo8IkRTVXtRz0ZqAKCapN4rTxJ3nOKZTT3h/la09//nC4ALSw6XqDsMwObXBtbpyM5FWS3HpWPMKaSayH1AHT9XJW3T/JOL7gnex53qWzbKm3Vrte5WZt94PXsJCKjsxUHZq0WW0G12iFl//cQnN/dnroQ=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(420,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.ceFfTgjRsNl1l8GHu0CzzmPt2HPR4vJSJMZ2kfcZOtRFuqbvLsRi4d93McZqY5BudTGnPLKaDAYOisqC2o/RCvm1o/2AybSVxQR9b6/0YnGbQsSxgC0tgIz32YyfGmEsSBWSlfLOvbGfk8YpFYnu7ZyaAB5MZyoLun6+QI6h2S1UrO8/oYS4zRKGX7Y5hQrjprzZEJ6+cjFgz3QWv+/8O3u6ARGm3ExVoJarFbRPyMGc4EASM6/wHW9dL8zqvr4v1W0NRokDujgla3jm/94R8/phlrtK6YEogKk+0oanalG0vTPu8HElxaE5xq+NlTLuL4Hm8nqI1Q++KoDr45fGjXAqZZAHIHawMVBcPMJreUdiERrvrs6PZ9u4UMKWo8WUyxSBR3wJENbSwn1ogv0n2cmfZurwr7j45TMFnPf6HkY9bHv5z+YaDSN5v9AJjAzZcntKYN6p+YcYYm/RUXGStRYlYKmkB64aUjvBuh0PYIjWnDLXOWulOYk846MFmk58emY+gsivbMKFInQYKoD8OHh00TVe1cyQSZn4qQJAdWjS/Grzf8oI1cU3TradIox9GeSacCXXcD9PwNGTU8K28uKsWDXwTtVlWcMbzWvNTjvr8IsyqMeQqhfTQXxVJQwoWczE4wrqaKKXrxj93uLql8EMeiM//x4DgAvVrZCEOzTaGvO+Gd6BHlyRBQ4Mvb6c/W4wrPJlgHTJjY8xYpES09WKChlfbtYozGt9Rh/3fBh+q8Iz2yBrqzZ2lpR04tAfJ1WS9xZtsNh8cxyHH3YdSaLw78XDQxQL',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(421,'u347714055:exchange','chat:5100057974',3,5100057974,'sendMessage','s1.5uL5zfUm.UaY8l7ZKmlgEC6JAIn60NG9vfO7MJw81pYhb+jJS/xaI5A7+5ttmyNbkb/j0mr5a+e0P6/NL0xgP2jN7wgTV2MQAgagT+UxBCi2NyRqAFp26jBEkL1pgh6mLeBBy9KYbk399SSCbH1N5SgOaVzrEJ6nTOT8DdJlLx7cH7WKQ/NwjueyWDPhry1jeKxdhwAIUo2Wip/3xNgNzOWWAehJNa2G3T1fE9QOLOXmta6brwzn97zKZjiIKsB9Ot/U4U8C8XlMPhGROjnFpdbrLWfxUwxJ98FoFFgTxhyc0uJcxvvQ5Y+wz3uxgdGlfGDXCm56Yz0x+xzj/EOvOWirQhcYj3sBbRJN2SLc4LPfQvQMHBb/gbxBJhR/NZkhkYudSE32Hzw9d69IZedfIEwsxvId5jcURyvk7MlghnGlt41Zy03l6d0TxymMMLD4cIfKkl8fAMZMPietTT1Vvg6x1r1xQ3LC+cnAu6AKpNlmmv6Euen33jxbHtZxpdCWk+vArJC6z4m+PJMFStR4uhogxVOYloa3FaMsOtX5DU1f10xkHkEPWYcQsLr4y6isun62tKqbB5HakejKk3jgmG0vPMSPOAZsn4PnkOJ79JoCbXpOsF2wQB/KDwvSipHGhKGpWmQtAfQUWJd1AYr6UejgyZVc9h5mvqIdN2uuy0vt/sWnT4wdkt7+K81bXxSAVWayv87HWKycDvbzW2OvPOXkdeFSEKMFf4F/Y3s8jAOJeWY1OczX8narVOQcI5rh9K6flHSMHxIlTmOsCTHdnrX6M/sjLMu78rIOv65sZQnLWnU0KMuOFyJF+uJ19ESVuZQN5QFEnAC506Erd/xjB5KjHZUHGwJpny7DA1a8pHaB4t75m3+KKuKmOoRa8kIfTbT6n6w3dJlxNL+Is7emgpncNfGAmzimpLGREehIB8EEp12tHR2dN2zLw55km0II0g2Bx9zEQvjEEKim+V1Ir4b0uTH82HTe5iA+aikRoztijMrtaJLafp06UWfyhp1tiCDsVkR+MaUq2+DCYUOA93rGyCzc1qleszG3w0dM5ZKkjTCQDAZixLQp8e4J0DQqOXPIE9Sp/QJfqgYSzuWAPD7BycARDITM7wQiQVCaQmk82cOc52YdmfQ53shDh4OCV3JbgY7algkKc14i0tT/kTympeXMa65hjZW0Xoqlmnh2ZCGofMcmr/c/tvoJjP0Dn+5QKTUVWmeyxIQg/Uj5fr2BJMzjhHpuOoxoBzmvRrsHIJM2z15FZmqGYTSA7Vy7WhC7U',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(422,'u347714056:exchange','chat:5100059709',3,5100059709,'sendMessage','s1.5uL5zfUm.LxpBTdgcrIWRAkK34UfniSgjtEh6LMJ/tCXSe7jhLqhhhMT/3fVH+SyLoM0hvIvl1UfB/a/aVjd30XPALmuKNerBqbGXyueMboyx/es5aT6MH/vIYWNYILI96AgdVWFVzfGZUyqgWRh8ZJhMSZfyIiRaCypIR9go+vvSM24Tx5ttHvTvIAEaabuKAKXzyXdPwXze7L5WNhxiThzgPJN9XP7qJbUaQR2pIYOZukNxlcJyeIwFFe7sOOpZEbiioOWbY5IJcas5fYS/z+g/AidnpusxXk/sEjrJQDEun4OL51SEEXyp+d5sr7+6OgD5lRT4L8kpCOvwqcWzAHMN6h4Z2V1rGFP/GJq6MB6JcXIPvpYAtGuU3StC54D9VdsJx2nIBbD46YtmcnZ9VGE9Ak0Z0wk1WkaPEvkA4fcdfRxVDNq96JaUySKLevNzQEAJ/JHsUAgVbpc/9K0EgEKYT3nHLWR9T4N61kNKVSgRtOW9f3n3/fjVf4z+TE2tXWTqXw9lvZCPBiGj9qcF7gyc076zxLHDbIzSvUJOPMSlrUtqjKUTU2pkZ3bSGSayirDqG76DrPw8jt93ULJgGkgdEqKEGuNJd6Z/Qym88RUX70rdBEBFnCw/Nr8o9muI85F0FViRElV75wmi3FZ18ojC3nz70RENE4UJ8HJxQjobwhvNpom18wuZ4PyXzYAL0NKwHUaMF9u3mKxzYZAfcY0ExDViHCjzJXjwUmhWdNFBcrvJqMniJ6DK0XPTIbiuePPiI+Zp1sRPKaEz6hmZO1BmDL1kolxqZzLPS2zqW5nS5+be8CgR/EAQEhJeq5yRxXODm0hRTZyuutXSfubp3BqlqbOfmDzVPpyQU9U2LXJhAFdhjcalQYfPLMN3R1R7O+qG',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(423,'u347714057:guide','file:u347714057:guide',1,5100040079,'sendDocument','s1.5uL5zfUm.4XQFwmRt6vT3nwdEO1soSPxIU/Q7XO9AGPxSLrQ52PyJNv1BBMU1ILBHT8YGF/pkQksZKiJQL0fBlln4E461NYO8hytIDA9FMlo9A3/fmu+XbUn/NMrH6rPkoeokY6+fbAN3PouHy/0L5VGBdxkQSGmfYKQWjzHe61IKWSK9FKBK9A==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(424,'u347714057:q0','chat:5100040079',1,5100040079,'sendMessage','s1.5uL5zfUm.uZC0HhB0qDe14Nk54XplOVOHUWxkkf7ds04z+g8k5djnXzqEFagMXMYBI2crZBnkzDu8AVuFdHJ3WWdpCC5TP2yjMLq/HtUEYhn4RG1CWm2PgAHtsMigaA1kWVlVjtYkAtGeh1y56H0UDN9cN/FftuWr2GkXHSySIFGTnTd6jWDTv9rSvCdFUqGHj32BkYsYZu/RUu4qXpEVZZ+GxTYtVGNyODo8Zch2D6rRnfJeWWA3zmEz+jV8Wnm1KK2/Xi7S2OrZ6+nJtS78jkM3V8tOaeoSFK0YhvfMxKYphCX5sjRdXiNLYi1haZU9XLSPUD6Udrr0VGw86mbus+lUg1MHir6SrxHV8cGLGUfxLu3TKr31dfUSSWhmT0PRfIU2QxQTylR1ZxZWpEdYfuj+FfEysq4wo/cqWVQvvHaA055P9bRIsSc/hvBthdSt7oYiBIeJprvZgL4tLUP6rjDVkKrrNxLFw+ETw+uQzKOX/SadmkpO1uQuVJn/VKeJL2K/eDVyy83NSHwNPvss/63UT4Jn1KEY3Ymo63SzylkWqoc+uWefaoFnQW2ZNH3mP9NwvKuYL9/Q7l+vNsi702QmDRwPvyTvePLUqx+XuVyvRPBjf+4wIRyrcq+TRRtfUUAJ2Xn5yPxClSYMJzbCq8fTJyxY3NVRnSHqZIqCOgYqQZu+gErKAMko7t+wGmrOwR6US4c6CZnX7XLsXLQngBe5r9AYH8i5XRZpahMFET13QQfC2x8gjLpguNXKfHzs8sSCDld2Yr2JrEeVC8vJmI83OPXtHuzILg==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(425,'u347714058:a1','late:u347714058:a1',1,5100040749,'editMessageText','s1.5uL5zfUm.dgtyA8nLwqU5q0L+gpsHopL6Xqo3OngZSbY4GonRmc6Y+pUB7uKLA8FNA9nukrA6DMkdQO/Jv48Ay4jYzvRRNk+rwJiJvUTPvnNcHFAsCoPeokljegMNp3bcOWUPg/YSmO1tfJ6qBrF5Ebt/mhvx9cu3ZLv4T5phOKOJc70trOSlPPBS8lSdDZyySgKBQ4IN0zu3K6gPp+iVZQiMAhUm',45,NULL,'u347713954:q1','u347714058:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(426,'u347714058:q2','chat:5100040749',1,5100040749,'sendMessage','s1.5uL5zfUm.22Z6DM8crExBM8tvZDwKd7/qgVLidePqDiqsEJyk3Z/yosZ4E6JHoUR/TenLJre6cyxWvCtyP2symc8EsAo1a/+lnJspMaisT01JKhAV2Yz9h1UhAwRG2JUkc7hxVHj213wLWa2xYOtS3g9c2uMzPu2vohZxnBaFebjrJx6mPv51PpIf5qS/Rtu0TKxPqtyYEORVycFYsy9/ZdWY74ytYF3xiKK+3pfUBWL1GpdFBlHIWpFlAUikKxWT0W1ksztxE0mLBel4vF1/ki13HagD1w5S6sUGFd0cvipnM/8pnlBoeMlIPoIf0Z5UlTSJj02wd4M0EdNnq6PDaSva4A8C49hYTh2ows11NN4YdBlGtSePXngHchuKxAelQ+uG8TOQttfLYNSJBYUYLd2CoVcYy/v7f00ks6oqamZW2yNVP0+1X+y9uhTk29b5xpwj+rcWD2+6f6n0cQYTxg6qzRog0uxX/lGfA6dCWDX+1VfUu4dBxC/LXQO9qdCh76xkZ5NkVHGwqDIc81giYcbsbIJNKCw491QdAzlYRVXA5+cHS2hyLAqOXdvvKiTvcj6LSvmmAfrunZZzUZsPg1T+IYrnntbd+FVtmCjTZOS4+YfP/u9twUVu18dFFUpWZsdsUJNn5lNpMdL4oQEBBgs7uxghNslj59wn1zSRuz/S3K7WI2PQNnG6MCPF543qAD+ZtQZ7rbIyoeUNwOryhnnFzV3t8rn01M/72+qogRkFeFuAqcm0cwXRvZUaZi2nLT3gtI4eQkQ+vA6fbtuAq6IYtiGc/HytLOeVFoXSqD5/yxpqwQlD+Ak=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(427,'u347714059:q3','chat:5100041485',1,5100041485,'editMessageText','s1.5uL5zfUm.L6brKAPqJCgU8MuDksXH2BqCdxz/L6w6RxRqn0ERKjuQyVZ3H3jC8GkkBi6OHy/gJKqiaNyZ5/9tY4VfrwtNidFNmZnwqGadFDnDLn4V08YiY7R6pmMtlCXgJN39iPp6WBvE5iDzAF0D8e2ugqWH9dfArR9icNRnD+lpW0NDSpEobl6xqrglQ2yYoCEWQy0S0qvcRODZQW5JxmnKUWHHoQh31Oa9aVIG80owpZnLXBIYAq2wslIW//D68hki4b7D4MghoNCu1n0he6Eb80NAwJIc4C6YFUzatqqUrmGhUD2Yc8lTQ8TjFqD7G7kU+rJAOmobMli+lH2WJeIFujga15mjd73xzoSoxMQk7s9a+k1PMXzeLkoUJHkx72boBlArMcsjsg3pf9XFtGzK2fdu33StAXsuOvDMiRJNSlUpoDPs7kHTyT2/QHZdR58njLNB+8x99UVU97cOAITLw1iJ9QYtvJYqALfMUhR7T90l+EFGtfRmJfiyw62majTU0ly7btTQ8CvWRL9wbfge+OTA4oG6rt5NEfo9enXpXjm6DjPXVsnoVBgmN27Xrw14j0+dy3KSHqVP8Zwrh1MD6CH1cI86AVoQAvu8cQzd/AnpR9EmTLWxy7YCneOFFZj13q1QWC2CmX5zwrQLL57L1F04Ckme3BuB4ZTcOPscDBfXFeLwOFEXf8w4Wz4+AC2ItVGawVQ4ALZLn9LKjBbxs+vnXwaC6JATfhlXo2VenmtuumC+81ORxaCSVTOyVkmbRdpWL7Ujh5VU5svOB2Lqxxc9sesM0KldYtRR3DXxu22WPqBwRHSLRS16UCchXWZHHYulrEha0lHDzY1MpYv3yE78IkHWyc4tgjFtLW4Ynff9R/xylcmmpb/mqi13dwxPed9rtPr8',46,NULL,'u347713958:q2',NULL,NULL,'s1.5uL5zfUm.JYkT+q1ZNMjOhrZQ74lO7beFuGl8fOabjumGpQev/u5WP1kFF/No6AMDNH12MzZZJOO2lCXCqNreen9opVNpkrILFwF14MYjfTT0yvBBf0sqsjG1K19tpRBwY8ThHUnS/ZII7c4VHcAOWt9cmze3ohhAj3k6Z5iEdG0fnIAWtGjMyckJJsyvX9AJLY7GN0huVv1zV1fe0aIkCAOF2H/hvO8AUJz1hgZIq69CVXoGj3sebG4/ojnWv1vgGAC0JxP87PMznbmousuXOqonYVQwfAUj5fgaAbwqF3UPf5J8qFLTJOBcH+sRk1lZy3/LfcUMGBGS9kwkCOe7Mg6LZuQ7Pv6HbPmB7d8HsSQG89gPCedPuuXkl8LMZQ1i+WnFr8SDL1LKTHeOb9YYq+wXKuQWCRakLK8hIg/v0/da9qS4Smwg+dPlzYs+aAPrcEXXL9iULcARNXORmEsw1Ppa4JmKRZaHFznJ8ZCtDMRbjhEbVaK/mOw+sNdLTx3tXk3mxLn8yxOj3asBMXLHNEjN1Y082PvhJQWCotGUd04WoxjObLUIJ1tGJgBv9ueD+b8FbTGpFttKc/uE8fdX09ypm3PvHapKiFYkiE0C+mYQe7E2JMiTSNupny/o+7gRNl25LXzsDva2WBIRtNhZkvGTWDLaRfd9at5PRHh5WFRECDIqX4cVneOzsdGQVEa3iiWGy56Xj7UvSXQZVstKZ2CrFljtGvPAJJeZoRTKwNKOyY7+AsI6CU+o0+B+C7iV4iS/CdRIo6GjEKWmEquV0JSFBsQmBksvQ4FQEsBQ3eiiKhoIMbW11HXDw8R7oWRJhUl1A5T2TAcIOu6D6xMaLoMCeHhl/h/bR/1HZ1gEBY+frJ2l1d8V4b8Qu2qeEP7FIqQlyACnZnnUBr0E932EiA4nQUsKcv/kFMAY',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(428,'u347714060:a3','late:u347714060:a3',1,5100042141,'editMessageText','s1.5uL5zfUm.FIkl5KxJkM4d+GV2dCsZJvxeQUf8niyHpprawoGk9YT0pMP6B9M/+IxoVnejyC3EQFVGgHr79Qv+Zxm8AYE4sq49TCFiqtxj2b1YgibdSa1iOblkfFZ6NOg3jLSyrbMAw2GuWt+tb8AGiIdLNiH90U3MoOYhnhBpeCDUFzzQuXiRpbpTDT5Ng9PL+03pn/UIajDe7HJcewE9Wf6b4J0jI8mYKrMfr2CreP+anpusKVRzmmYvRuhd0P9WnPo8wLgvUdR8KVXi5rPGqeJTaC2VhVUoDHqjCRzS0hUHylIJr4ywHS1AvHwrXYo2EXS0Fx+x9uNQtXZ3BlMtSPMKKzuTBx/ZZElzJXC2U5rFGt1MLyHlkyM=',47,NULL,NULL,'u347714060:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(429,'u347714060:end.sql','chat:5100042141',1,5100042141,'sendMessage','s1.5uL5zfUm.JOHd6goJ4pKW/oVb++aqXY1/kYYznh7Y7Ltk+ukrXpBZKXg4AqdEsRUvkvpBti0hOehz55IFtehh4Pam/ZFjv/pTN1hiROkaNrQpLwv4R43ONfddrJBc9alRuyeFCw6AbgyELJeu3mzQBAN3/JvRK576uGYVPF4TqgzSb3OOzKbdvzgWZCRKL3GarJOTKyCZ3UOm3u/VFf//FqugEfJ2hLS1SbHYe68AHWCMTI+TRKPQkxnDmikWvJFfKbXYoO0yyui2TSP9148Q66yeUwrvR460Te/KjJLMMuu66jC8LaAKAtZa532QaYgl0qtlioK6H3F1+3aEmwL6cX+IRcVVKTenN2KA2X98x8kUSo+g7cHTPqj7s3xSCCm5batHmKD9yzK1Ty5T7KEPwn6LxWgWkU4I1qDUqPsJrhCAAiQNo7sR6p/tbEG5vKUAjS7hClAivm7rgMCLS/ycM7Uu7nu+1HJhFX+VoISZID/PBQ+mN3SBvlxYiOerqBXpTEIObFd8arxwTqyDBaSqmkxEdenzSAdnEMD01IJ5Vhh+Wcyyh9r7kpXVpYeGzNrcFHgon4g6Oqs9z8GvcrCX',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(430,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.BDpdfpEFUa0pLZQZCIZQ1rdxA/Q+NvdR1IxOaODG6h+wS8fbueGhceidbmH0ioZ6WWiK2EJfgu+Rp9ojV8Ne3g/0AD/cAIhymE2KTycydoaaZJnu+bATyJRLBrtM3ifAKv/zDueU8CZJmxz6yEsRop4LyP6tINtUuHHCpNbUXCHWSOPUgylA2jR45AGtYAY3nFBJVyr9hU5il7TV9aWP4KoZmUgFfA3V0+L/e1zVRH9MTF/gubjVaqeU1F+1xRah4FoDzoC4vgEwMFYahEqiO527IhPQCnWr5VjmHTGGaZWN6q2KgX2eMKxHfbGcrnw0B4CbSeuD9QNp9ogRr6h3DHUHSR8c2OgWcn77C5sOCNljRLfiPZX7Bj4hfzSlknL+61SLepYD86w4/geuXrUK/ryNgl8hf4F87xtCFsIHhjs7vW7UNRyLwulUbGqm2eqcBxCcvmkEIqBLKPSbB/UJTThCw3Ng7a7IU6pRVw/8KCc4IJgAN7M/s0sHTBFVmJLjD7auqqSNSuM8pAOUACmDhq0Cuv3erR3RaT0y3oPrMcrwgVJHOt+LC69JenKhtAw+W76XXCYN2dvs5vTvFBcqYF6Ib79nQ5Mt5P8au6AEbjiw8TQoQXa1pf7a7r3WX4TwW09vIYTJfLKbkPOsl/jEJHnKpzVVBJuIF5PfTCHuBZwz4KAQO77OO8QAuJEkmjvf7KvTQXNMzugBSLd1V3Z9hBAegG9NpZrZdbUTy1qjVyKRg5BZOx4Zm0+6idjRPR5CZeK9dqu9Pc20FW67TayEowVdsrdWua1YBu/aFQMaAUNYPPmX0EnhNS1Vrr+W52RbFZ0wxw1RVQQl3UrGKKcrob20m/mNFbzB0SRhavyFeK7LRXEt0JDLAlHU1T8OCro16scAUP0bkilV7ekijMVuPu+JWUO0En7fuy3Sxl+fC0tPODMjp8vz07QMwt0FHZyXDFd3YbezKye3t8qW78UopxH4SpFc5XxuPYyFhElyN45h1MlLpI5gmlB3gqAoE+czR9ealN+kvlqRPgJvvKqgEKqtS9KybEzyICqP7x4f1LXVZyuwsYSfXPnK+kQ2vUl0SNPYz95rqlYA1lXLREHTUeDS2I2ASXvwLWfpQ4FjLtB6+3O6',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.PuwksK00mMLt4mJYtnNHTPDjWRAkmlcYB0kTyHabfmPPhbsChfYKDldpwFkPGuVrvnZ9Dpyyuca5F+Sq3RLEuT5//5IXxfhz4BP3NFPxctCtq6uFEHo0Js87rgzwAXnuZG8du5ocO7rvsLdze5kRj/Z7nTP9EMzsY8dfpWEAqDLU96UcSfhFDYJ85X9DQDy+HsVHm9Wjc0wYwRTRrQSx1oInBPZt/1xKcxg3u5xk9ZsEzslHyoGuffj6lbY2T67PfoUBPdU5lodygn32xOdfHsiZBKT5R+dZD5qnXxOu9R6BGiih5swkMlDbPIT5fWZVF9pDxJnMSRrXKsdGrZWcRX6hWUm/qu6ID9B64yedBw5aC1H8VrUT0KFzPtz9x3gfVdkUhYAVVjKq3V4VojG9kjIHSxH5p1Kud9pHhYnONRgAjLz47v1P+Dc6fmAQY8e2C5yTdmSzTugSiRc5mbeLqeoOqcBSOXpY5dMFtv2UzLJAbqejGGUhYOrsdbMuPy32tEaIrYJdQ6u3dozIid1ZAN80p2GYqgHmfCiBsLKZY//6u8RNXScq5eldbC5b4Q0zEqlFFOxy2KiEOm57u+8nz97SdXOPM7yY8wPOzkd+HzAGmhSNwrSj/TGyAoYgPzrkUU7nJsPtbMFgEyHmudYzbrei+a81oAURdKMKw6vfqvoH+rz6vHjXJrn6VFEmIA7xkrmWqOxZcyTAHDQLFP3Oq4VvEtb4K97cZgsW72RCIYyo7db0O4lOgw0ewkdKqnD8UlPHIPFyFZmuHrZRalZw9QTFAEHNGdrSYFGT6iG2wg7URsxIkGVpPWsOW0QJDHMPtSlfYRQah+qkRlxUfciR+1+jdnp2KAwFb4g37/R6GfQtdWiL4fDTh4ZMdmzcZPASsRffrnoylVv83qPm+n3OrAfe/4cF+RJgwYB8We7Jxuq6+GAccZbNQEPR9oKn5Ng8vHtjIZo8HaHtIl3Y4Oyb7AGadFx5ASzM2Xd3BESXqo/oazW8OqLmaXgGe73xUNTSj4qzq5siCx46RCQ7OpehXIHl9FUBTAQLZK4QTR0VrjsKbtXzSosVltS1L9nCFsKIMBHcxVgUEucIEaLGbHNZONYs61S/ZWR54pKxLTJrU4/tSjudbcHUHCm5oE0Xcy/AZJDWwpFvjA6Mx66uHbr3W7hW0AJvsWXYL2tmBYQhh6reGaBkUQsa/KVM2wqB65RS7SZgReykmxdutAKxkGG6dOCjVRL1w4irCZ3n22gSFblPay8VfLm8YFSpEUWvo0/RXBuY/fqrc+olluK473F4jT7dxHQna5cTYFXy5f/J342u3/Svy4lAPmCN54mLZt+PgXXNpcyd9oKZhlYsaZkb+39T9g7/ukv3BhfgmGsLhxx43KffC7swKwVI8K1noiMQ/jLY2NDuxwAJ5gTDRshqxVa0ZBBZVmZIaNm2JsLRlsAd1hWlbOe6CkmaRJl5YkvXbkMDLI/fkr/rvs+DlIty443tV0uN5/v6usRMHzWbVdiT5DvR3AbiJz7l/Y5NX7qE88RBNaSsH9V6HP4+V70+dMcEIGzd5lDXg2HFwe9GcYBPGCJ7EA/fDpB9rT4Qe1vVxPihEMmQT1iHx9MfyWvO9sPYc0p953FGOUffA/0BBG9nD89cwE7DRNTmOJ2ixy5qqnVParF2BYVnmkCR/4+LUkU4UAQVS7X/DZXG0qTsIAHQixpLfvRaYBPjqld4jdJog5ZSc86kY+ZbhTvACHpVRpxY8WF0BAy2thPzPGG9u1MXmXBCMCZnxmR9++6s8bhUABao7G2y4WxGLvTz5W+fXjPzQ/P8mBphYAqa/er3jt+ERFuL5h3O3mt9am0ESqwZS1j6Pns5uP8tkncTur7DllDGH8XflKnOvNSpXRYOUIzo6nBBnRqL1hK8kqFawK/EJ649YwVSEzT0NQN3tU1mWY8D3vmtF7QClX4AgCQCSjdMyeunmn8PTkSvDC6ET1fIqNnhkZkbYQGi9Uew9Wh3KV7hQMOsgi0nPxKBmuIE+87K1Xwa6V3aIOK4SOYQvBZ3dPnw3oO78ZauWFwTKXcu4ljqNp5xiwAFTQvD0Q0=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(431,'u347714061:a3','late:u347714061:a3',1,5100048278,'editMessageText','s1.5uL5zfUm.OPXtcVc0eEKN6lOKzg3MI/wcZiP+k2afvbzH43KrpQYtNXec6nA8g80J02UWqUtGgznTSZk3jd6PURTrRPhG++eu8O4wvKsJY2ZolYPziE2VBvOWi2/Qq0BKwrYVTvnPth19Eo191FbeZWkOsxIn8W+e1RUuID+noSRFK0lXA2pZ2Z4yTm7FIwtmD2rWnWN3r/8hKCqBL7WIoyrWgnGqpf0z++uwDe/yVhSYDkq5n/2MQm5rO+uSOzy/Z749jRzehvBAXAnHBT/+ZxdN4SKJG79hyEnaQiACRtPldSl5OdkwOmnxULuqMAnBRsfx30C6KRvbO5vj5fESe8hlouoWsYlJ2xBlX12RrYHPLwoDKv8NM0JgJnDYY2PIuMHckbBmHypkPQOT67V/KRU=',53,NULL,NULL,'u347714061:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(432,'u347714061:end.later','chat:5100048278',1,5100048278,'sendMessage','s1.5uL5zfUm.13ixU4hJRCtRimqH1QrDyTDNi7sbAWID1JtV3EQTOhx2Evm9SGK9bZms+YG4j6DO2zyWV3phff6+CA44Np4lxjJikIoetFhCTFSqjwC3lI+5iBhaPA0ukx5x392i7c9KvlwJN06dab6mTsbdtqNqnK2nkGOWoJRNlnONeRInjsVwSzmN4id2G0JZ8MqDtT/76a5aa9gCW1dJv8hOT/OeEyXlJkIi7uCm0cfIu4SSCda6RZ5CGj4E3d3PtQPE8/DbFlnci+hFHzqAUgiu9HwakaNmKvIAkvqpraxaFj6sasx6RzKI5OfHc82QoiG9x3AcsQ1NamNrYTFYW+nbTc8V/OqDOThPGC7XevHHv5+ywUKbyCKwUyjrjcdGr/c23Mjt2k/iBy1jtsCrUc2xyfAgxCmUoEJrZs0IlKkpBivhk6hRErZDhapkniMmXHzRVcDwdh6gfo0edw3f0sxsVv534xDYUMn5b49z2Nn1XzEjH6tdlxxM',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(433,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.gS+8DJUYu55lbOWlZtm41znlxczy9h5H6aN9y+N4ciOI0Pyk9qXs0Ji1BAU+Oelyr/dww2+sq1O8P37loSM8I3PU1cdhIr7fL8fZGDK0D9VOGOu4u2hSoIeIVAxXTqai9oWiZcgJ75wQ3hy9lt4x7+2X2fu3nCDNgNRurza3X3cpEDnB/JV5RxGE2QIxMH3cXnPMI9lZYZVS/d8FJi0de9Rt8iqq53dmXBzPZHFJdEEs0ditPRvJg2rfMt1D4TrJsVsBocir9sgZMYY0z1X+XCqz2o2k1owr/q9LbFMsG0HmGUYgXaRCYaQlYoYWP5ijc4I1NrbnJ7nwd1n2suMgGTgeXiHMMRrqA79vAcMA5hOJp9yUSPDC+YtCCh2LylPb1BwcOwt++STy08OHK3VC5Dj220jlEAlDkWM3SIwcpKFujVBRYAmeG1YsnqZZrWXg6gjnfNWI/f4dLMJJKSXedWPaiR0nXVlsa+bI5KYWXSeIvng7/YWzM7RzJG+e+b0VAi+M6cn99X09POuf/a5JjUbMFKySdHsBorYkaVvVfL7s6qCJm/d6pcbNZkjLgEOF2fCdEV8WTigxVZlceo7u5GLzOXEivp6Ar0wRDgiyrz9RGiSvlJHZozItiDWHYvwHL9up7TzA0PcC3fJmJIK/5aZIJh/iQKFsggXzqjHD5jYIzxRvk02jJAF+FGbEiuSqyaMQ+V2GCCOq+ngm1XpAlq4s119FDvULDFKdDdX5gEcd6s/Zh5Orji9p579xAQlxgSlpW11NguQXPZGovYmqVC69Tod3j7cwTUu3o7yqy2MTA6HYbdrS5Z9kw+/cy19tedr3XoQqcPOMelYcGo3p+Xz2pr9tZeW37iqFfJIz6l1G6ffDhhG4luw9wFbKcVqh7Ej1PJ2Pz383Qzi5PSc2euGieiNECl6mraawWi6bpvX2kEafL82zbXWzulR2rn1YElQfsP4IHA1j1Xp/fVM8aP2wD06zoeteIy6MwCP53OlGq1kVIs1FOno2Tuh5ZGCcres7dA1VALKiB1NbOq9+npMMENrpSEkAZ5hsiPG3s8qr7q+jDEuFv/wrh1wSJHbSMRhtZuOxvBtR6UPqQpIuHzruk1QJoqJudgQCQSAz4qAXPk6YdvxiHivzs2c3gWHT8ezNnhjtdbM6WWvi9cOIp0I4mIRHyElsOsQcib+C45Ew+WjCD87RE14FbRFeZXqLVoBFYF1hZeq06005IgC7bDVxEWmOpBrBbA==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.gB0ZnZykmcSQWerm/x7ahTX6HP19gRYOINiZ5Y7pMry7uhuU6CRVLW4ZwEZOtkeV223sLKs0QHWCYbfzLrCuh7il7JHXSVe1peZhN7NQyJKKGVRrki2Azp2YT9I+sXFiw6+3RhMNWDY8mx27cnLbg10Pnqxo8qX5WdBqHYO478ypxqoN6H2iSDqcJPEI2SBipu6gym2yh3qPPdLbNRs7SsCpf2C7PUXdEmBS9IL8ZyUpX0jeJIZsz2uwObrOcOedcdqHp2jGvJ6NEzFZOmhKhMIe0tLESFG6lba6JWBC6F3wcHZxuRfUXciIH/NYXm5B/a4MJOyDETLO0ylbsmD55cCq7ZD+IoRHeBptgewRs2O/+JJsJhvm4E5VjUFwXSovWdZ2uaF8L9tUBk9mLM6zTvxuK5Kf5XYMzxRPt7GBasia4fzhosKQi7IbGTZG3gOuGt8FR3qgNWaNHXWM686KZtmNCfpAQmwyQ+XGQo1TFhVQvz5Va2xs3+XYvdy0wYVqzZ5oIxUMUyqnXbdjlTGwdzrrtD4HrYpjS0+Be+4P/f+of6MUf6CSYGH9xXnboNpsX/ew+SGdUici4eoczDDtVf1EShkfym9VqntRU1MctArI9eZ1xchYH81Cq9AuORmnyY+MPVNBWQEz65LhIXzuZrkKiH1lrAXqWi9OzNGn1i55JDDASWJIALO3J8gWghIqQYKhUBWOQPsRg4n7sVN/mJJKPVwcDfpPdgdrRBv8JECn0SzaUQ9zlBPXT/n+sWNdn5/dMmlxjrZj6PwJe2+rf1tQaK0wqlXX3GAhjvwkQ+mjcY2pLGlLoP+KAraa6U5MIykW3efVbG5TKoztCXmnWnasJV1vIAVDAPtkzXWmZtOZVI0E6e0MUruMn91k7o6bU3Eu1p0gHxTz3tCFRQtz3aGgx1tT3gPOELd9PytmxZhIvmcdaIKpznjtgH4AgM7KVUDEwohs1PWAV2LLwNkEHdu9coQ59HSvd2/woIjKtRAvdG2QObvSLbHJ7bGnLVRduTPdtfNtwDiVSXwD9BWQKcnFpGwYfTnpNYAp+9SCl/OMdrjtCZ/W9N7aFcT3pxQGaelRYzhSuGzFymzMWqxteFBruYEwdKCq5lOQftbFPiG66jjN8ztT6v1Or82ZO4hRK0K2UWKsdqH1p/56hYqyFTOmoFGNUgbh+zL2+J6d3d51hkuNOYej4HsqqREKMRYX2+ebpac24oa2DguCw1MfV6UN+GQW4LAMPRCzyPjnkYIV12fPpNjg1k0Dn0vfvTVR/RFcrsfh46FI5x0Y3wmAOOJuJfYN0TCC+66zoe2XEpbU2qTUqdEt0vOy7IKzdQxsTVrbblPz0A16NzewWJK2WgBNCEQ8qHLk98jtw4hASHMvmRvK9sWQagsSgZ+qA+qKSFsT2wmN0PkNqyf7XEHiriM96/+U7uFbZPrIAzm3tdGGj5wchIXXVxlVN2Aai0r0pJTAe2sHPCXbHPZBcw5kAavoiWidk+exUzPmraLEkXxFzkwe5dHgb0gQVNS0PyF+Agz4av1Jd9e4x8jSO+O64XB8MDS3zOFiaHyPgYGrMl3tYdk5ki9+B7WVQYdQRPLQSepXuQutHQXHFq7rsVKLcnG0iC+0lio+R9vdCsARFobdLhOVUrPm8sbhcHrUJlimjnfBxX+Q/1iqP7VxG6ufSxWRCDI63yiLqd/3BJFmPQDp6ldPuUy66okSBDQw/Xh56Q6Wlew7KbdRRviDnxHrIL5hc3/r3ODNaevg8J7iLzzKvCwT50IQBPa5Bz461JBC1os+AN9om47WgDWqNeace4nKwcopwMNVoXC4K82eTznQWysXDLYFdewRhLr87b4trsuLtxXks9IwPdMyMl2SZPVWck7+ZlSyK06Hz6J+UNXTYlJs+itKoGjfvos3ziFzd9QlawyJb8kRsf6dEUPPd9qRtzXEI/UEWdoCqPjg8cesjeAT4xBxS9U+VZ+YdZclYbMf1MdgEFw3cG7x8w/cgJnkfl0xZXd/fdF1Y0O15l4Cj7oDnF0XP46MjRuIoGZPknZVbzNHPbuSpHYFiHA2b2ZsEdR8sx3pq2f1FkZuU5X0sfY/bjbt9eCJQPSmFLXOJwRhLFVQWPwT9isKXTJzbo6tHQTK/2t2zxVJk2z7B/NjZJEEY3J40Z94X5HAbAJJN8kb0h68H0du1fIcJZT8IVjzshXh7K8nelD72iiUYOl4MeU+iWQ+bG840s6E+LpYOUJXYxF9qKdd6+IRNCwWXq3+39tDHbHvmKp7ydNKnAxC5jtUntEB41gdEaQKO5X/QAqaP6SZOw/jy5Grimp54mYvUlftbj0Ky6CalNfpTxW36aFKVQ==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(434,'u347714062:passed_on','chat:5100044466',1,5100044466,'sendMessage','s1.5uL5zfUm.WHDklHTKeQhpOg8TmvIkgvhcWlTMvhB81jhwWYzEdh43vIl6TkIAHF08WIKiNax74VYIT+R61I3zjLGSOE8svzAaOe7glx36rzrAwNk+Vq8u4y4OWlvj9WKCjYvcJ2byW9OTha9kj5QjXHKJd+MoOdMmPs7zP3PrrCLaOwnwEu0O4Xmd+LN+86+p/u/+WIrwpb4Ij0UMTlgytrQRfnaxPUMW/2XlnAJxv3Po6Av72XvW9yuKue8/NAurOm17hzfr5lCCUHLLSPbmd6tG0Aog',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(435,'quiet:49:347714062','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.C2uBrMgKPRh2hZV85GsWWg7t4XzvElBOg2kP8oUckmFbuN9HxaXvQ4ZA4EvrZnuJttR6xgBvLV3PRFW2qRHsk/831vgAZH6sa7kds1Ao1IIz8TnLvzV7HKrPAHEwD+NI37DEUjpdYT/ox3Li6tLt2PTwkzmEOrQ6EIjQH1H3yoqrYlANMIIgOq1BN79BK0s+FfjDaEdW6xMFMh4dtWdag4t6GsEQBSRXIeYHFzCgm6TXXE/m+ggHYptjqEYdkTDvgJbDAHHVN0e5VY327536ty/qGIYDq2jx5PrGl+ObepBoFbimqKPo4WTFVXp/z9AdXZ+glR8meBSx503J4QC8PtASqnnD0uOtXVaAQpyAj6MC1iA1TcPzDU4ugXhVFq9xhwG8kyoqwHnG0cCwaQmSdiRcyTut9O/pvrjTTL8YhY8XZ2zLRO7a6gkIx7NPKLSvYYP2njAAlNo9TdabUST1FwvCb3i+Ht1bUbDKfll/11MurmOg/TTLVhoIdyaVsjxzCaRqvCFEmgB0V4wtA80dKd9pc9491mEbXU3iFodZ/in1KFb4ARsllwV/6QPSWk6zn7gnfidEJ69TjINvlh6RaorUjky1EH5IOpGpV1OgvfLentU6l2kiIyPIalc09Q3uArnNzDc66w3JVAddD3nx8N1VxbvOVowNs8OA5atKPVNPg78DplB0dxSXpmZnuu8nsJWC8JvTnCfGItfjIXPUDa1PGZ8k+TieJ2wY+jKoOHcFNv9aYZfukugiady0/QUpOU4/3rqiL7nHYUN3h5smCv18uVLzg/3wbnnhcJ58b1ejGxQY3qDkQYMuhCSei1Ia3l3IKld5U0hBQDZBuWqsbqKDegZTMxq9OqbXL6m8NO9jn/8M4e3Y5VPcO2dihx2BNAjjex6ptlcKJRG0Mwsr+lq+X6m+LqcEwpvMxn8Y/zhL/0r9b5UA81RjpcomAyXQOlzSV1+tdUwWmYkz68IFDPUF3xq6+37xMgiYTCph8NIRW2LvmxdZGSkPWAnfbMwy/THpRDpRVz0/hR/wAJfAtLRH4O4vnaPBRrSlOTaKKCkcBPIf/cZ4ed1mfuR6hiXoMVHkeemuZ/bFCrE0gYX2jlrf+d2DKtCPG4LavfrSTo4lmvjPV+K5OqC2RSnpqTZiOSAt2F1fAQI/4Gf7tHmX2bmC4B//3WEaPxrOGInjbUFt7y5lUPVMJA7mlstY6CsBBaoIi8ZVbADdBL8E1/AYrg0Zkw87ZHrsRPZys0eXpEcXS1GDr1TB4jDY/kLcICA0iYB/ON5a1pwun+NKkViR6mHGzi0wQ0g=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.90vwG/1/sZ3neG/pNvAwIGWRPcEiZBeUtGnNT9IkoEY2V8AOsr9wJWa4zOyTfoy6sd0OG+o0kcMP1xYtTlQFU9kb6jHYhjWY3KrFOzMqKtue1kFjXZcl2fgXbaLql1rWFrbFS3Td8Q2IShBl5cig/DjkjHMs7ROE4VbOWR5YbQCyOX5fXNIS5BuOzSipKeVIqhTysJKVJXYU+73vDgzzkapqzI5WOrJsMAXr8KPRz8gSitWW1zp/FA/GULSamne5Ldjb3gngDxOeg3HMvQDCN8lwLuyq1QKYGAUEwTsxuLVwHnhMiAEZ0MvvXGG31+X7oEj48U8tQPa39y2Pb+Xpugfm0XgCGiO9dMK2528G83yMh3mybWTdsQxOTKhmtAfuvzlwVqG4IUIo4VK6C2YryTJXXB5o1HP/eXY14+yZITu6RUBCLdEcKZ8EAcsDCkUsXUqOMDxvuovBx530N0HEaSagMJElQi+77+e27VARXlxLSWPgSQt482KTsaIxhpD86AiLXrYH0xAKCsZknGhjdiRQcZKYoqZLidIlBMCZv8U+Hr4FPKirk+Smwzm2lz4mxePPzu56+a1qERM2RQ16wkA7142/KMIrjTKJJPtXXnptUnzEzn0H5FU3G2sMr2/HAeD3CVGst03GJpYLxN1mCsLkG4al4FkEE63rPcyVWJHPdaqmfO3MQL9idVyz5SdWzq/TxtZGQp3EOftjnegxiPIBgwzjMcwOL9q06UMlMk6U/EcSYY3mQ4zde64DcmomYq+mnxx9T6XaRWgIFg8HcVfE687iDYBtz1vjWWrGpLx56iehKj1M5ID16J8FDsG+tFq+UjsreRJ3bCP3YFvTkNz/nIW3I1zHuT+2gLBiAzQZjbiGt0Tc3QWmyUO+IrhGTXXC1+flgqRsQ5w5YzhCST95fHuds5HDoyR22WQAij/X3U0ZrDE+zePJreHCtgqP3fpitdIvbjVI41VJ7+xhrfQYXx+cQGSP3XTGsFMf0RQRaZJrWm0wn3AuxAuhEYRd9nucs5/YZxHX+lGkq+f85R5cITf/p0q664ztRs2Y053yOlSBFUPzGKMHUuLtjOKQweWSdJ1hraL1Hunc0UmBSNKZ00CWFai18dyZ0231wtnqacpQG/cAWZYqxvcRfy+ju0X/ULveCEk81lmaSdt++7YvHMwY7pYyKl3xd6hYfSftwZlAy/yDNVVf+9YxljAi4DHVfhyhNByVPcu+Iqc/0Jr2eOlkczxvylbXu+5jY+jpznPWiFlrfaWaZkt4ycAO7ISuVsydfF2779ECQ2wq2vqnlPUd7p+TQ3JFzDFqxOcLWuz8mB2bapO2VC6mf9pn/uFwcSJYs6lhfhHBiHg45Wes1fnS8wA8dMWHBm4L+JxKTR2Le6zVwWPWg97QVuFPHieGLZguOhF0Erx5CmQBRCLX8YJAH8UpjMQd3m2LP3KK0B/jQxsKa/uCDH37ksaU5aRnt5mg6TB4EPXulrEJVcGW7AAi5HczPiyNYeza5+WaHdgxqOQU30c3kHSY0ghWp6yMmJTac1vhicQiyt22VqYkzj6o00wR5srYBwmgVPLmSpxyBReoUUmXbAYwNCToywErAeRSnBa7MrGiups5IbsQxVYnz8Dk41mAM6xft0Ko/ePvTgITJQ4haq8KDZAdOuk+0N9FI9kcuuQdtCCUem6nrE4/nlF5AqFZEl/GteTh42/KGiFOed4aGxxuEeezYxgGn/ip0wHu9CBOOGH9Gbyg65YhO7yZtdNF3h/IQF0eQVLQxGkjS/l7hpkIxd8egrvn/jX6CDbDxkO9tlrXkggFVGMfbFk8eJaEzV3BoyllbRz3cDL9BzLUVy5dhAmqGqfBKfiln8O7I9+adCDJlbRtMq5oIT+mjKnh5AQ3Ez9Oq/0Yt41+qEmcNIABYthildAliNiY8cNRHkvIwTVJ9J32UyBZWRv38p5WJD/2DYyhnbGmg60KGLFvCwowep4dXs0VPzCXff2ejn++1ECa91/VNkokc0bPiQGv5jzN4CLO9kAgRFUu6oXCWVw+VKSITmBv4SIkFqfh9DwhsdkYAtPNOU4L+hq6ypAx8ozhQjFV4jH6P8NbD1PGwKCWUlOw8Pg015aU+P2gvSJr8JZ/gLFefPy8sj6SMuXLvV2HWQexRNbw0T3FA7yoXS1SwV2n4RHyBoZKPcRPa4GCpoZdG6kS+HcvRDlKUxTHAmXEQF0LtVQXeXluEkMR+FupVUw1pDQBAimMZYDik9clV1t8gHY/7fPqpWHmSLARxY1v8iDU2hZKKYqBTtXlGww/Q2kgsNQhw2nh+mwPhuqtieTAKrKC+XJR444L6621ophta4/dD5V0AEPFcU1zZMXvOeC3i6wjZxaOi5+UEeNGyB8N+egNuQUN4FxyDRRU0/L7QGIvir1w2o4P31tO6UNn6CHJ1OYyu0rRoHKrMATftFGZr6/QJwUxhCxA1ug3S6+BtB5W2iLaTraz7EOw/6d5',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(436,'said:49:347714062','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.U6p6u/9mqrygv0ZGmCHepI5Wj/eokN3umOzmsTb4o57G2/gDg2za4sf2HdauW7HUvah1WlV/+ETog3Rugjx//Zxoguoc+CT+/gF7a184QUilZ/RECtyqTyuO0+QHqXxuDEl3U+gKOOZUAdHVSZy36Rc9pfqzLcHE83dYg4i3JNVGaFGto4QvwM8JBRd7odfofOQklxayc1dKZsgAOCs=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(437,'u347714063:relayed','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.hFRdoBU4CN5YksEh/3uFwZnx5eUysRbDA+bu6qsum1tJzghAxSyaiLge+IpNYxZ6VIVfH0bPTC/M/YKCFKx8pVn2clnT6jAXYxIBmqq8BdrjfcnhuJlhI/F9p1dLE4H2tgLicpw7lmmjHCWLa13/7WBT0i5wzchX8LUMu1w=',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(438,'said:12:347714063','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.mZySBH4VZtJnqWH7d9rKI48XGQ2y6BxxZEWZWZYTg3Asj6QV0x9i4NkF8VjR1ZhChhUDdo4ErQgcIX+dP1U9oUBp9RRhxn4g9UwhOLdGRCJ5Lkp9XYm9qhcGeGLIy/hGH0pAPnDh+DnVJnaolu4mHQXQXICurvYDTn0BkI7neUusOYi76rmrhS0FpAGyk+nH7A==',12,NULL,NULL,'alert:12:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(439,'u347714064:contact_kept','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.TEv31oNYca7WDs4XgfQi365VnZQSw7fiy+xO2bGX7b5jQiWPl5KDdd07jiIpZxmysQTcP6z94j9FMKphKzluB216Rq3GwxpO7AfU+C6xSGrPryO0cOqyQZmMz/y+nbD7z5DIvuE4ZocVIvCRBFxUJ36CRLw564GOja1OhvX6d6nObfF6W0Iu1QtoHH2lW9SxhUex6fOr',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(440,'alert:12:1:347714064','lead:12',1,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(441,'told:12:347714064','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.g2pePmyyBYn6B6Yu1QuH5lTwNzbvNhVTgSIUnOD7nii/WOF2NX2sizsIR+gx/FX9FGfnFdyio4Lxda7X69wQlpB2bddQppjruNuD4NKTiN8mpct7fWvDRXMmQWHzgch8O342j/bA4HXvgKhfKbduWr+xu4mOAPOASdREkKm1cR+6dsXfcXIJMm/rmpre32l/QGQMoYrDxyHEU1S21qPsovtb6C2h3TtXeAX+VHsSHv0c94fPuMz9U818CFJhW45achpsawt0u+tUriasm/hBBnIMwT1V1Bsmo50V',12,NULL,NULL,'alert:12:1','told','s1.5uL5zfUm.+rplked+WoJLLZqmeZ1f5Wck4OCTRthX5pQN1I7yxlzV8iKfvFp7cf2itNaJaEqji/W/P6Qobjl6hPj4/XBge02oNumM9ukiLDZPFo/mrxskKwZabSlxNoFJSVpVjs+NkGvRnXqb+P0LakMgfFpjvIL+HnAXiAR+QglBFa7Am62jIs1cjg==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(442,'quiet:56:347714065','lead:56',4,NULL,'editMessageText','s1.5uL5zfUm.sHlC/7yfPnU9a79HgcPgqllscNf/881KfLk82e71cPqzk9pmS8FpUIYttEBqOuUq3rmhtETJqV3brakLbhy5zNO4B/1xeoScxQDQGJljTLr0P+nnlBk3bBI7+Ore/cX69/HYCVbf+kqu7o7UuRwFg/HPD6f5F15qKIZwnq31rM0ggI9S+EUx8aaYF9+dvMXjSf01ddnHDLjesC3xZO6GP4ieIbOM2jauTuQPraPGldGsuwcQzH+WSZXqq5J19MCE44VbuUq7B9fz1eAbZne1xZJdZNe5HD0QOXZILjJt6jevu61L0ms1VRzB3ScqI1/sADIpmL16X6+e//uGBXIDzwZz6M9dABc+PW3FsboSigCXc2r7lVENCIafU8dhu5Ae5OYYAopUZpAYfZhHy2We+S/FrnixZSEd6hdQmbISPca/Xfk5wpf8mNFzYYoajVMgXFtlnovXoWZ9Hyh/axKvEzGpYz9njFFp+aTPOATpqfz1/YlRsc/sVZdvQgCPKgsqM9mLJ9fHlJyO9gRzTvqOh4RdL9H+Po9lwskFj20AEaGa6HvVbJCgMTuyzGTPNrFFNhyv3UyVvr02NV3RmGQH2INiGKkbuNbJRYo56jgQKvFgu9bakiM/yGlAsxZ99nfnEQrphjwSHwr8tgtcpSC+qb7qGihav6HJ3TXTYprZ2DZq3++RVs6/lCHG4D/RNXPoM6JfHZB1ntMn7CIFINw9Y1O+JdmKAvm6WTw8YhsFDpAKpYzeU7W6hIK4l9ZXZnDGSxyi9nww4EN7ypLvT6VJFQcg/cIe96KtACo5hFojKwhp4hMJdtGCKF8bIjqysDwZjuvgc187XKvo+VPWWyQcdqFVAF4ci3pa+/0lhoajZaoFKIYNSKK2Eq+uTdQitscHHNp7kyXbwIInmArSMxG/4GRhJIANSwO1Y407OVMw5g/gRmSlMxY8nnVR/BJHlYf/s9xZHNKqYwg5dMvLLowmKfIvShYb/3Y3oUNMAyO7GE6N2QDnG3qgw9Fc3SB/h5cyMSmI7neOAI5vwgOgwAa668NmNnj1K3BXof+Oe3yl4WGxHfRQ+PKb/1lbqdektEHODJ26gdZNxtIQGVHEZCnAtjgvEOLOnbTS+DGvWVP+wa16/DJW7d0vVbD8P2tRYJ7rC3nPW7oaw0my9+2ZAnaOoPY+9jTLfHVx9+rLZRxYCauxYYLc/z45vuW9SZiY8ICJrsqwF1Nn1efaPAuZ4RJIb5B1knbsd4x+6qKgeqogUVKZpJhVLdc2Lf7kUVhcBSy2R82EwzxmdMYegFYO8cUJK/wsoEXyty6UVs3nKg1wH7OKKlifXFvqBDOLkN62M8NuvI5QwJF2vkAXIzK5jbAxhpQLg4M73Xg=',56,NULL,'quiet:56',NULL,'quiet','s1.5uL5zfUm.TCAWDAoyRKcNZqPIEdVqcAh5sK0T8V109rZf4QllHuQTv//LN18dHj4PweY+qCSpx2972PDG3bC5CG2gr5xUc0RYqpuUpF0QRWJsD4jMSPAHy8jqdArmtJU3BHIBazVIeeQpVZeg43w/yiAlF/UtdCLsZ1xG4gDz8wWtFmWaiOlpT1mjb7SkwAOd400NneI2sgfHTf58u1ziZOJe/227s/UWpknu7yQzWMd2nZpCbeSclRctFFvMLRBTrGSmJ2OY0fl9HEmbdNBrEhrXMDIshnmLu9vxM72RkMZCGYxvdOXq9lGPOHzB55BKV8fF+Vg7j10IqyJQgT1bLZngoa5NZPFI1Feo+IyppqkImC8CRMmEWa5Cnxuqlk2szl2dd2cCeCOTBD8lQrLRJ0E5tFXv9avlBC3JDACAHUoXMJLldhBj/vOE7O/CSwMwwiAQ5Q675DEvJU1+yjopPMI8fJXwIRL+mcon0u+VusQEKlDyqIWA8bac1Iuec2SZbSQPHwOoZKrKB9XxwUM9Jal6mMkPAIhG9HrKegZLEBMyMU3dyVZjdSvZYMHi9WlacPMVZq6A+1fbDLz/LKT3aGbw8WPaXvLa8pmNPEIhARLWF7HIMicopkyQZZ4N3VyeM04HrFDJ9RhFbUesPwgO48a2dE6CvbxqOjPV+SenHqFwB1rsnf38nVFts+QNj6rdMtPkf3zy/oH358hgHx8qszzjMDi+CmrdkpSj7JWZhvWA09r8mkJ+ugLnm8uqmYJr9i10tDqRe9rXQB5ezkJ6WWqzwxNN3Jmzs+BJbkTiu5r+SXej5kJQoxm0ZAb+/WJ1CWx1r0pWdiAR5Tz0+KqVUweBXLE3+kbQHgE8wXvfy8WQvO55mUiAifsh5n6yXofKmKgGyR6h4dmxv8w8gK4wVSjgerEhN2m0saBS9OsMYLbe8mQr7/EakSrC6RLEqG9iIJxCc3/SuCwszwCikq4QjxLvicCQUHDagcHcEDIVEmPRHwjYwooECfsYgb9wbEz000IGAn6UZCYZ/gMjp+/KhAPvTWQJ0/qYLv+E2ixJKJKrBiNlSO7SLnxBJzJXne5mnz2WCBRXZHip0Ff177rMWbrFMNH8Yh7BEUptndHfmLn+CsNSZvJt7EZumwuzt1FfBolSDZGMZ5zEol9TXbwHSbsQIBlA3oqp2XRPnAvaEpBa9CeTPX3Q/hzovxjOAg9Ef/7bdSAxGJ+MyHWt3MPVn/qwQhKpV2GO/76VXmaIl/sli7JeYA9r7CNkxCpBZOng6I7ZulQ7H7buBtya0Ooh+rXowo3owU79AA727Opux2flGluy5V+sbw3EF1v4U4Qw6EDzhcn+oR06B2jF/txX4g03iYSFb+Sr96lusGI00CQT8hwgq9um4zjuX6VDM71ah2fir91I3rSiC/y9zxz0dEggYxhENNDexcYW9GtRhmhZ4ixw+nOruXFOZ/NgIYsY5Wi0DG9DcwqWIQYnMBTglTI0dEzNqxuXs41y0i/dRsHqsuy9s2IGMS6arjUonyCfMSL6wKe3L/CdfjkS/acYwW8o678xsezr8N/sMzvkt/0N5j8Ur+iL/oycbloEKKRZ9Zc10punP2UiJTbaIeQ8ttVgVUwJxgEkLS7aiSGkmgym+pPoPKtGQMgIkMrrCW37x37H15V0GTB2gWSBy/4xgCTJ2MQ7+yoRxo8x8l/y2qXMbFVpHunJjyJjayM1LLN8lBlG3umXXoVyH6qPgzUCh8kA+1EVrbFeQIvOrJ9zufL0+x/YM6Ra4w1JRcybaqS0mTB6Bt1v7VmByx9w/igliLqphpqFgwtv9ZrlvmNgJRFejO2jYKIrHwMV33ew3odT2EN0AehW3cTXtY0q5aeaoPbij2uiTyJ7FYEcWyJP1rOTGREk1rIdiDGVmOwZ7eHMSA2D+QPJ1RFwf+pEflBG/Y4mbRf/ht+QNB1431WsqGvmyEwVDP9GXflh4QwxzwPG/VKaIxDqK1XM4TE19a+BVEAekFdHDFgmPO1MOQzuiC86xUe0VMPyX+mr3Q62jVCXG5RWqJ1v1hq5OBJkxOTd+B3WCakO4bgADzhKPYYkI3cxqB6+2dAFBZSkBKe4aS6ILZputgX4RGsEfuNsJD/3KzO5Lpz8/GJVMwtedDxXiFmYdHI1enfmnzxSiOvr7MWyeai8/lyKNCTd/rgdFR1NWj4RTV+dJ896tUhyWMFIRMj9oli1vuM7ZW5l6g/WLfoLI+42bI4zaZpNeeI8MgETnNYQ7AoXSG8LeR4H2HAXCTR1u8vZyOgYhsN4/9BSKmee4zdIIDGXRl3kZNYilr593bs6v1+S6TUw3AEnkXnNIfsmRbUd5ThEIZcu+hGii6AKm0Ah2aAP9HbrxsEmZhrUH+Sk/WXdixMYOWwCkY/rWMjYGjm1VLqgxT+MRX7uOFeAl4/P5hoSllr0DOLTaWUYvZdQoksWihpXiSHTSUTvzHWFkodxp/mYaHQ4pE1XQNpsFldED55u7XIt0jC5/36DW4nsbzEb7OUDVvCcgaLWZoGPR5VvNXW8aFjux1lqUR4FwUrIGmkj54GtoakJSbtyK5+bgElp7O0Mi11TCJp8988YiPkCEGc8p0bcJMMlCRf84g==',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(443,'erased:17:347714066:-1002200000405:18','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.2BA6x6JYc1dpKklsqiC/5lBV02MFsr5XA5oixlUaesELMpcO3tKmimI0n5VcRamuwQdPe6+E5xehcYyYA2vICHigPewtVKe7ryuiOlzNHOjfG3UYAE1cCxcDfJWU4QKJ2/75hLrisTdY5ErT+/+m97BNrAYCq2QoiR5OJDvHlxtHs+/f8Gs9yZAzFn4HMCXqNg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.sphLvYVCEKe5WEg/lleuDiuuqv8SW3nIUtcU6a/xw9tFl21aUeq6ET16/NQEOq/efYL7Sd0HbfQEIEMBuct4FHA=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(444,'erased:347714066:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.jCo2e7o83Hm/xqC/61fBUECTIVt9qLfaAbp9aQ7uWFvoyIWjGVy4TX1naN9Ir2iikNDEhvbFeFzIxQnAV2YfgEv5BmswAsgv+CtcoBCIKGorWP7Xqr9TFC4EvAzU3jWkti7xP+4IyoEt/RtkT/ny6U7wtQJWrh6fTIHraOXTAcRKlZVmSZAz9PmP8XVj/oZRPQsZ8yfBD2infEFWCzvgoha0iW5c43HFikvVArNsgWfWs967KMPCNc/M5j99b1wVMAO0tZ1O/TpQunLczeqQVpGl+2+i1Un4imZdWtqR2qMirg==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(445,'bye:347714066:forgotten','chat:5100014063',1,5100014063,'sendMessage','s1.5uL5zfUm.KrsJrgCgCYj8qB02KAGrU5ZAfN/DaHWX22DpcQ6tdY57WZ9x1gwpuS8OpJjlC8tmfz4xkVcQcdOIVuhG+CpeZyteI0IfOdwJrJjEnDBZS/iWmKmyngwn0GxEQI7kri629Gn2PPKmrAUlTj7Y4flJ0FMy64Ja5VIm0ed2L941twAkimN1ZjUn9CuroMBvyk84o0Vzt4CObf/a9A6sZU2bUPL/RQdv8MuvB+c01fVb1INMEDQWszxH4eeU7TkrBOJH',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(446,'u347714067:mydata_file','file:347714067',1,5100011286,'sendDocument','s1.5uL5zfUm.g3F7mfa9ip0z/cxm0CMwjXRnxJ17Eq0AVZrHRxIhE/JzLM12UINhcC+yLm4nbBO1MLwax+j8A5D53Y/gC399u6yVrs0Bl25cFiwzpCHlguGW1iM6rFKsNuVCOBY3UBwpKJrU7ACba4UicrQozwYiYQVckTuATKrQ9WUctLUl0haItIbXg38g7luJ3Koxk2CuMKmzwdjf3BXDiAKpwTG/ldunfC35TAUsM7Kczu2HJxK8j1XuNOfeJlqKH62iiMwZPpnoKFl+ziTJu1E4nUFcdks358SjFzAVwKD9Y2y9LkJYliHufivRY7AssvDsY568nuoInQmPyer3I0bv2/fUwOeVfDURexITNOGALT6A0nEPKcMOvV2kaZPup6+tc6SIDR4z22p08cyAvLHGYaems3S6IoRagmMN8iYzUqPvzzy9Os4hIc0RKYRzZuE4gDD7nDgn4FKTtJ4qb+gy/yev1j0aa8Ql84v+Ozzs7uEIAJTtNXHIDonC0XnBl95kTKXto76zWQPbmciKt41n2bS5sl51E7Mrf0+bD1RYcf+ZhFavgTXM/eAkmPrEI53GCDRNcK5Z1NCE/OZwT15oGzqUA91AQ8aWsJPJ+F96aCVYacbwEMZMPXa/qq+oVwc0l3vVV+Nhnj0y4OTh/8bjXVzakROvRWo4f1Tx2tilaFDSZMxdGVh+RYZLSMtJm4KuGMAkYCdKoLEyNFMiVWelBiZpElBriDqrpNAHhrDLDaYDwepo5WbYEB2zE+lmCl6UBT2pMnbdH23Mt7VBCl9BLsORtEGf/0/OrlL7J+ox1QduhMf2J19A/YsvFMKdgceH3PQJ9EkVvQcsE5SP1pjMUQVH+nvZFU2+9imnT4UO31A6WR4Txm+C7nMwA86DK9ZM3mfWFVTJ5Az8QaphxKjxxKuhVOr5UNSODtzgNWQViBReTm72buvMDDOJKqhoxSm7iP4YAjtPB+y/OCKpD+82KBQrJq5vH1JNWuoHc/4oYbTStytaySyHjGrexBJUs02MQh+fdGtqmLyPCVc4vhplwp3IH+HXfI42BCFS2U23dBd+yPsfw4kA/ePv/1bGQCX6YrntJY4c26hDhS7k+X8j9zIx9n3q+O4JSJ/6cKC+105G4UeDFrx8eW6RPqiNi/oC/cVdOeburOspXckrdwN1tHSzem30QzboG4iINaKgVXzBjSjqDTEkATPTaH7VkReqjyEpcvwCrqCzIYerOk1zydI2S+bJt4SJLbrzbJSq+wTju50NeJTLLdDD6aPwwk3fyKhxpVzaFLHqpZehhLVvNC3IIMo1iF6G+covnCm82y+3GcmJow1IVgmqD8lvVU0TD8VZPNU5Q3UL5fm5P9WsWaxUUPVssLTW8/C1WfHGwh9K3Ic99hV20XF84CMAG1lZ5EfojaG2tDoIkWm1d8LMeqglxp70tU9Nmw0FjHofLfV2oOpPMnunVK+uSEl3sM8OSvgFDQ11j1API0ZK1r2a4+bMheLsDAGqAurrTGwk4MM/qzdlC8jiA++r83mXSyjUIunlGhcODp+SVbueMlrZdGl31+uLTMFD2gbXijfGC14/eDXBY6PocVCEqGvcTPQvkfYjGH4lLxWIqthGzaZx088OBoU0BbT+KH9KTrgimLd1L8UhnCXL580zLMbCO10ExZgD7nek5I0bhVUDPQGbzpL4kcRmGolN99opC2GIS7YYgKbqd1UB01j97tBdbTP2Y7q80NHH1Xqxr3QjqvQhYiJGW1DC/jp66lw5I7Up5uNRpryQhw46i0k4cuNuYIAGLPHavPgzsuQmf7/hX/6oR5SrSAVeb1GftQ06F/qD9qXZWQ72W8ZrCYuNhcqh1b6RohwHCn06CaB0aL4z2WBpFUiZhzwSc6cEFp+UDoMgF4KG49XG2IMqZDrKYJakB+aZwUN7/LBvW5W40FOqamVNxRkAqgpwr6LRTQ3lv46922CEMyJCJIARuWNyZYPJGIfmcWUJmCZIHGEI5m9075ZVrX27ZZ0l6rXI/M2bUQF1B/v9/JAzAhF5FBBaVMfFxd5UHNyHBs8A69bCBCKkdDruZu+E8Omigg8Qh/JPVCxvNdoZQZiDUWthxbSugBDkHa2QmEykxvwvaPs3m4cZg6Xr/TgY3JRD0MdX8yRGEF4Q6ZOp9bagv/XM/+eOOJwA6Ob18zeIiaCR73Cod9PhJNWBPuVWSy0mgiR23/NwjtAOAllJyVHuqPCR7CpsFL4hZeHiwWDaWwI9jUhBX93HVVQU3BZLb/fQZ2xxGALDeLgamVIpHTRJ/Io7Uk36KFruwzGOpkxngshynSXErF3QOhH0ppHi7PRzBRmUaqblby/bWFy2FbujA0uYOAx8eJaSxPuti7MWaWdemSRAc/zk/aEO6G/2yO+25ySOcVyhnasZZkHoM7hD1toGOnmuiEirI9MGVdVdEL+vIa7r9QLrZW8exizeJQ+xpoRa915fp/fjs4AJmBDCT6l6WeLuvK6miEqp51bmv2cTBYrDgmln443cR5ZWjpspdyTbHyLjWuewloGT/BfwY1In9UaZbjy0+cJLvC9VewpNQHmT9aXRRGt78QY9yi6uU+6hJBy2lELPluLWKfwfub+kcp5aGW6XrwVLv93wyuRU9eIapv+pxiI6jYE5c4uecKq3KaVX+vkntADyCKd7wokMCvbJmzlBjNTZyZU8DuhQnvFepIxTHimkcCSrQrPALJigazZm/gxahesLdSXQQHVw4AojRv6afeT54JU5BXHZZqgtsvCkgxAUlapYXYXtDRBjR07HyUxn4cKYkluKYajvOcb8GeWrY+JGHJidi/G0b7p9o2VJ6enoF7y9fWzWNpIoH0rcGu9fWXIKBePLJ2zZAgsNg5YyvZWO3KX5Qw/GYujyUPuGFUDPfsFiD57S2zL/r8H0wCxf6RHJvKodSYCfnSO5uAVn3RK0AWttspSoray1K/wgJzyclTgtoPtSbPcGGSLpam1I8bowctZQiZmjAD4GX7um4EmteQC/ZFyjso/sApk0gBIMRgQy/dbIIJXAuh5CzpE89pFnzmyVyBdYkWjzOYps2pHFcfHkgTVFHyEUSh/sg3z8QOHE3ncpKfRH/0lUZt7pmCedFvY4wiQioYUCJ6PnYXcZlBZhfyaiDSDjh6Y5CuIJPoQTmcV/UXmMvCw1SllSdJ1I0kEoNZYNW81e4pfz7PEjisLDsNUT/HFmutvt+C+OSF/Hn2XIPybOcCLDspulQl6o9FnyPT5L+elt+5CckkYnxiYQ4qZAb6M4WxHa//LT2X1fkevY31NcQ20qIidS5mDlTd9p9dE6MXahhdE2OTU/IpXmQmgOXSDtxB3ThqFS/nrBAJOstjouAQO4+L6QpyYkgL5k3dYiccylWJHhvrLQiEeownpQWgCkycU1ttQhPf1DxI1mThMDqpGkR7EU6ZPWXPWcclLbDxuDlZpnc+Zf2ieRhCCYciQr8W/g1uMf8+IsQ0w6te6k7WlRVp7NLlT83c7McQKmbGZTjXCcZ6Aq2uW7E7IelekctN5Gk5rzcBruYl85dEZ8Ne2Aj/ZPp4U0VaCScrVrs4Y7YZC2M5UCUptTBvzcNHRuBdKXuBHw+Ck+sVkf+bAtlY3KJR3nEcDMDsRuchBBJJ9ul6G5LUj7Z3VB31Z7Tt/ck7O8fi+iK1fGgPuuvMSWY8KhHbM5LyEAsTaW/psjNnp8sqltGvHvQ3FEXuvM751NsW8SHaXXJClzEDkUnxMmb5iBO63dO86enj86rGALrYPNQ80D4oHg4TWHQzFO+brO5MsOc2C46tulEkt7A/ZhuZzZaYynm4MtU+RH0L4s1SHQWQkZN3jrlzSthqv5eYq2Vjz0mOZInHSR+rpLBQxwcqtD8IQ+5NamxSDAwyEOwQfFx8JslIVIrlpPXL2WOhyVpXYeLe2n+thrq8xku79qzdiLBsG5HVT4381dyNQCHigirnvNRxsLS6CiyuAj/59IMEO7APSFAtCQD/Kgbsw57TrHYhen4Anx0rtt/oCT8AEfJNZXE26C4JGWqsd8o07bj4PYXcwLl+6Z8Kfjp9aIGbBz8luFms6MIPLHpDW8Eb4RmJ2ip2uFlcOl8rmBeEY3pXfXARxXudes12Hhg3BgmZNmlApZPegd2EqzvF9cvqy5+DXVUAVU0y9LwpspOQz1q9kKCEGKinql0PuoP7OdfnsNdzBYUhmvlHnJfC/S9A9Lj3tLixb0whzNyjbYK92962hYGg8AgtaBm4dPCnrs0/VaUhzQg9nQbydo3vB9xbHI0V7MiCqz3IaH2wQFbIbVerNjKerjhbJL4Tl4QEiasvphrcs1vYEh4t0dAisiyccNyXMhIPM4BDpKOFZpBRvRX7zAhJ20+o/LWkQfROU2C1yFtt8893XVYgTVAzFWlOLheF54W0rsVSkS4738gU7M+h4IA+40y5thc2Yw3HSVDShxNqDtM4GPr+bn3GIQfewJrBKqoPTPPY5AxFt1kI5ZTccDownLEvIIoue3N54zIuL2PfX1KD0ibN+Qu2/uCXcDMhRZWRc6fGAjttCKaBGiAkPbkZGG8ElWeJVxqbvpThDr/1FH67W0P1CwOq1TcXXdIUGvLG2PT1zmuwfaotWrVcRC4vZZafnkx7PmS/xn6P1+MzQqvR6V3f9+8QIozm/nm+IDWOD0pgREzgM1fsRjuU4jVxulxhnpL5sg1H/HY/Qxmx6rbVJsqvQT6Rbj8MsWPtbqYB5QjplOM1py7uwvQqkd/HNXMcYBzKEAo7tOn7lTlqnX2MvgSSTmpAoX4sIRF3CrIyfDVpVyH+oFahwxHz4XIbRhA5TQWV2RiUJZavFMkJIxm1dO8eluiPOmQIBo41NC2Bcx0ZtXdXCBYn/Q90dFzvFhM3YEks70b7pF5wf7Soxr5wE2jWn5p0n5JA04ZcpGq1pCyx0USXMH1VdOcpHMAVH3uRvQcNy9RhrUKutE5jyPzf5CxVHNrgXSXme0V3AihSxV+h3M8Rf1zFLG1fyKXoK1G8tWCJrygWnj2vhhF73gKvNZ+JQVvZnFn/nDLxYDDRKg16w00tAeEDlHKnPz9g2+u0ZmarnfEQbWjQqVdUrns6CLCAFKkNHxLiMa6lHTtk8CALm5KOLs28XMrOMeN41DdQihRiQsegBl5Rj78VlINpbUJJ1l7884jVoTFj92A5dOjV/Wa6V7fLhdf1xxzxHTFI0lns2Fh8qtviR14HD5RfoTgUvARoRFRDEhJJ7zXfRuVntWyHd/nNAtpUNebFCdnxgN/U54Wb7Bfh299BAVXxyQY3eMaI/dzvPHhAJSo71inR6tQAIbU8bqg2GSlpz4bETkmosABt16p0FrEbP2IXp0idpgxIZaugnnSxOEAU7P6wmeJ96ekh22eHuZxb045aQkghlw55HDZsEWknV8RT9stki+jM3z33G0UR2C1qrWb0AzOu+H5f78JhM3BmDMLQbyPwQORCFOQDpEl7FGFyFKUC6Bjsz5PmbkQxX9Nz0gP2p4xfs6B1cE//aDJ7oPCYPK9A0HSCXtncyt9ZKVIIIqyo76ICzXOU+vOLeULuNuVzsvMd3vJWu/xNPmHxn3ZVXWoy+W8r2TtjXkIYURfHjYrIgtbgBUqxKSUYTCKFlxFWxFZokKqs2yXOCMtd1TqlDgoFsPY6pCIojw4mcXELfjGrQ0MGNJDVpXhvlt5NsbJ3kiSsQeCT5kWNErYH79/aSiNNqOf1j9IOj0rHzzXLEU9lew108W4VOQZkQae+0alEkDWcsdDpfCq+Qiik3cYCjrml/CzewFgx01RSCYDCWLD7TZEcWq6YJj+7fKzVfZkyE8NfD4w0AkuvhuYAlD5QubFm3zZkTQWEH+kyfwej56PTCba3oFt+5wJyTod91Lb3h8h/GdMEg7f7AgpPysPpdyUIj6nZk5y3fyW7phsPdO0r3IJVUrRnpxlgRQX9IJEe08/R26s13qSxoLAy3zgoYQ1Oij5Ut8jMNIe+JrX8ZT8/AM7hUlojX6Amk3Ex8FP7Ugvh7I8OKYKMcGQPZ0rnM52APthzRB4bnTg20Sx8wFNI8fjN3pp3FSlbx5XqjUarND85jho45nlTgYPj1aoIUeaxzWTIqVHgaFn5WwgU6OraoS3IL2jrk/nyKi+JAYzHsCyF2DaQ13HZ/PEZVQwPhqyyL0pdedcEOnJqeYSeSf+7bvgCjxlkCGa7mynYJrZNopYUtRtsDvAvYpkMevp3wjxmQl4/T53MeFgyTDQuRj/N5A+6BkCC4M+TktiFTVEpaI96o4r+goxcXMh4Uo0jBaLlyOAMrO4ludlTUREOfYBVJj79SnxEmMM6WevHvIOfFNU/qsaDd6fKX1KeX17MkLpGf63lWP/jWGwt0jk3kdzo/hLW66W4efoSaLppf2pcDoOdxMdrgtYajBLmpe6ouH6XDYj0McRWb2qfbkTQ7gaNjDzbb+7Ro9nHyU9hUBN34CMcpdagByhUkI674mHx10iMPpV8K2uX29tjHNcnW2EWrGEIjyIuYsNTKD2WkstzO7+Sodn8oBWL69IRNVGqZ+Zn0WENBagf9h/t4NBe6nRkmEDPlNqZEQ87YIlj8zL9DxUHKUHdC1rsdNjgmd1299uDyKapYybUhvQNle+/JSP84qqYZuCWKb3VMieGNJY2HXVN/1q3BbyOeR4FoZvv5jZnTpO1V7WH4lL3muU13odwHZBGApJddY8hOyFGwSRckbqjFktcdbfak+cEmOCihs5I2ds2h1I/Ae6AMydlB5679U42RzjK44Bc1/RUZMcPxP7GQvkT3qhtR+RGmnPsTTTX2whVRQDGpT843/tj6KKaaBWHhCUmNuRleYpYREAvWBGQXYmwe8FLXVVMu8KVYuL8AxhHnw/SyFR9873ZVMFcvR/P4Z7lf+k/n7P1j+fj11ruSaIX63aDqIT1OD/wTCBtkt/auXBPbW5SPfBtJCqxcQRFLPsaUle7yvXx55JKBI4lLosIrwBn8pZ7JJ3hvvDUDRmJg2T+DOJF18+pNX69XhDnkU4k8l+PovZ5ZeXdnbM6bhRxxtaCaud7SXE4f2s9CxOwlC98NqcOvxGMxGPFx+i5AEc69GAXo6CBYkPISA7EjBmrUN3lKPDHnyESXQbSUESRQJLJtdLEZGMdfYFp/9L+rmdGEELlDErCyPJWNNB7HwFQ1ILXQjgawIl2C8hfd4Tj4Yo2cxIWNZIs8PWzoIucKgvv4mQ3YUoxKFIJEQ5QkK1rvKpaKAbN3E3eqCJ3Dt+taLbU4kdSbNoRhb53UgReMz/7caCD4SWug07orfstZTesZg+/upFJoO/fDDU84K5wMkILVRohVlUhzCk/Ge8XeKsDgjAuRapbWx0TBVeEE/ygxrK9XO9h2VoYqsv0EEDHMfKNpqozn+M3VWXZqD8j7dPzlHJdhbqDIB1Kbko/yWY6q3p8vrPCVu/cvz3lLr3SoMhreLKUnfw1AH/WcM/a2kYR2OLX2enDNEbwJ0iafbU/setUQc71Zij/FBr3wI8KfYbIIVt1/S3WY0kL/KA+38u8vyjTU5/fgpEzvAntparn1s8ZTPQQml2Nr/roxzsvTl/6R2Q6DAe2KfSVqnihdb1yqXnySoyedYuckEJFpNlZiAHETgkcp396lrBojbgxF0KDceAHO6B2zH+dtlzUfEUBdQ0OgmnN8aJ5vVj/rHB82DJGFcqbuyXwe4llBliz4Pje0d/qKZHj2XjGKYGiWUoz9Y6MBh0lLWR4UBKlhhRgCobTHDrmeSVB9lAflI66alICGE/yu+Wsog8xwAbfhxzZUfCmkc9Gwhks2rqA3FEMYxLibcoNIUjJEuO9OkpIEkGwOcUHf9J2jj7do1ujqj1Ws8K/6y+JoJtXyfMgOpvrVxJ0ZTEX09m+ChWZGYjgxkbYNwY5J+kk5GE0Om0BmcFNXej9giytBroLVePyXh7jzf+9jl2L63NBnhWuxJ7qaDombpoCatqme6LXHp/mEkk0Bxd8DTzKccVXAmWfFO0NdjBRBQRfBHfpbUrww5ri8sQbxa0Cy7vMBxWxXj2TijFTzwYat+Cv1qDjE9YcdBpCtPBR8O4Nmt6Fhn4H7h1eWWABki4K2IyAoeDhWgAF4nCNR+lkWSa9o6444u3V5miwJHerkYAi1mv1JBOV8veV4HO2OuT0hcgemkM3NWPtVYGuuA3sfXtcgyqkNQ/F4R8eK085DDbVLWBMHO0cAjgnhSpR81lB2e9Ze5RknUpZVstWPh4C6Zrzpnpwauclac+zClYiM9vo7YSwq6K6lQjCl+zXKBP5nt3E9HQo5fUmj9VeDTXR6vsx6C99h9dwUGuOAlzZPZ3DNu3NUg6lxkh3NyUPiEEtns0AsGS3i2g7ALLOtEmfuHIGyfvR101SYeMxDE7CAtBElrNY96z167hlMQ3FmTnFYqt0yi0HdtgB+Zdexhb9uLJz8dsXshZQ8RrcBn0nFTohN0QClv2qop215O7amNX6DwVKxA00P/5rV8JKMFpjdz5SO+UAj1MdGvdhvuINlT7vs+EJ4M3JM7B04qYi/7B8lhD9EG1L7tB/lbfWZH7vLc/+q1JEffaqdVCo5quVbL2Mak7qchgPH+7b0i9GxIijTADDOGa+4EcOC8/klfP7I+0OD83kngysGaWfI+aZMPzCGoowYV9jSc8MDrn86n4cxI+99LHYwU4e7j5tZ322ycZQdAOF9B0XGQEetglKA1Ynrg8ro1ZwYbwTz8jPOl2IMHfEy8LcMmSio5KeZCTkynOUYtz+a2sklVYnQnZ8YKA4OqPtxKIOCfuBlkU9kmEf2XwPJGHNmHQrKBwzo7qJeBovbGSb6uoZM3mCNwm9Zu4Uem9khQasWw+eQWj2KwWbpQy5mnmgeKUki6tLq7k13rc+44IHsPYP932cCb412gjSr4ijNsVi5+qD4ooMrF47OrFbmBVX1bPDlFgCoow28kLU73En4cgAZIpQGoYLjpk59aDMqG7Wz3LlHrxjfshxeFvk+wcJ2bXqbbZ4fVDSwifJpLNXfz5LJ2HNqA8lMp1wgS6rL/HBN5UJ4VgD8MxHu2bnAna6AffsbRyaN9wWW9M13RII5oxZ2A/HpKv9uvl2Fk2fYRpvKj+lfO3w+mV9q5jW7gx29hd7wXh8CBzRHbv3ufiDq+VAnKdjt1Z1JYVdOc2+2svBrdv52kjjU8AnAZyPaRtnFaKT9iroF0yAFh9nzATD1IeIwDIs/vZYAVeSIjYg4yuPMeRvXnfUTsDVtwz7YCTPOPvAC4aU49DSOzn2yVpUy72R7WfbqJu3OKqSmlpwtof7kEz3IPA0yjm/yWIHgYCtNWYfp7JqRpw1rcmArR61BDthhs+zgyUyrYrTDYij3RFUsMSbz0h4cypjqJ86FDA5HzqBfQDxhYa6AdYKRLGNkD6uvOZuvNJGjWj2tX9RxR3K8gKVEvaZLKf7R/ZVqTSTnvi5ZCthLhIIoMGI7578uwMEjgt+/2ucuPJjRFEHTtwFUwOykcSBTUmfB/YNv3DstJo7hrzbfsZoLJzgAeixjd+1AIuXISgR3X5RIok8y+HBBBz1Qx+IrGJOBRDULSjZeIDCbJMTgtjFP1v7red4lGo9fkNYR+lna/hHCUGFQkVBSdzWZdqH339C3pfzj5QZLxWTCEgC//ExOT0cAwYfeSwONnJXf6rrmxG4XoNAWd1n55JsCvxLNc8u9Q1GddYetbCY77jL1gYLZq07U8DZ3Z5IY/g/Y=',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(447,'u347714068:nudge_question','chat:5100043476',1,5100043476,'sendMessage','s1.5uL5zfUm.ZbEGUMcprDQtRtJHOcTWVB3k7PCDysRf6nkaV26kN47vykb3oCCE34Oop22AQK3vvVEtTeOL3BFdTqdVYg2UAav8ivUVPaDuppLIdk7VrFN4Vq+T91vEVAnG8naFo8r80i7LyTPSa8HSR6QfqcFnxaLIgme0hU6VO+322RN5OmhKDPplGQjCN1GIVE1kF97UixfWLgmhsBl7TK1Rn2wEI+fyZx0JvlpqFBFBtNpladmGlHc3booGIBCCYwxW65plcLrTGOnjX7j5qKz64oWKkoltoTl4OC8IBnji6K7mc0qIUbQS92LgFKAPT93/LA==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(448,'u347714070:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.cASh7u/reIQB+uWhuMWYEmpHSW6TqB7B8ap4MAuZvGS1qQtQpQlABvoBz1yVwTAjOWYSrAgZAao3ZVR/cf561XBYOPkCtzkqOHXA0k6e/4OZw0V4g5arYwpJnaDMyKPPUJQ/SsXh1zxP8BSZ+H8k4FiVnnnDl5yBFUQwKSd48Z0Y7773qR3lHWOM5Cff2skI8LD4SYvKhF+NnO0LXK49ehDSUIkKqL3vJOiIXDR0tEuShfbfbgRo20IWrusRUw==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(449,'alert:12:1:347714071','lead:12',4,NULL,'editMessageText','s1.5uL5zfUm.hOdqhqXcfH35Y7Q4cUfCeVVcfZRS9uW9yZI2XwqiCCDUa0z185H+DY9CewPrOwRW+ZXprfQbTB9/2Z/AHjAaudD0WzEPd1YjiwdJ+5FTH1RZwcKsxsK77ByekJmLKxPp8sEpgAxtpE29rLuhhLtRhxS9ZCGkEJLox6MebOTF0DCqgR2Li0gNeYkA84WbrdvZJyfdUQ3+V9NrAJK7b5pTZ/xegwo3qdgb/37OAzU8ziqUm8o8U0cj5B5OZXoCb7zReTNzDTkx3y9Foyss89QfG3oz1Y556ANSqbeFPHdyrK45UxiDOugFHcMara+rhzqezmqytWm6zS4vlQM4wQqcA+e6T1ji7D/R4TIokZDoHKikOuS9RTF77gB0aDQQseYQhU5CsP26EyKaP4s7yUh7z2A7Xh3g57Ix+XJ9XlW1PjvzNDFLeMPupRb/JhKkQMH5VxNaJRdS7zPMUsUe/knBXcVOKV5LQ4p/f5xVfFd2NEkLFl2rJl+3LBSFz/KdiPrNWyMYlFiE658uL8mP+1xKP5WDtyL/Gh67vAu5KLUFH49uHumMNdIK8I8itaeOuSEYDLIfo8mTDFr4KovAPbvBgUIRLLygBa7rRp5SLihR8u/7Lgw/cvMwq+YN/bsvf+5Yh37t2LfsPkJnBQLO1x4Y4Xr0WGlXyEq6sYklAfLuuW/2S6jgZLJk89b0XCtD3/ype3jm4RQvqC/YnqFXhH9ggAtTKRBZo2bAnx8YIB+ahxWbtBkcSbdzwQF1Sal0Yc74KNdIsVQIwxo1YYzj8QDEZNBdc7GVNh75B5ixX7dCIrEGoeoU0dGItZLi3qV5j+zdvCAduHT8SpscX1ziZKcJlMPUCpoafBXqc9HUh4njDG+TybZezcwTrIFPdWL5WNjzdad9U2eZSR2GrREtdsTBBs8toQyp6/LN/9VP16MUaE/6bI+t04mZh3mzpOvDfT5SuHfJ4XI+hxucFDZ2LJiNJAZr38WITWYvQnHo//O6o76Z0F6smLS69pOIcoZ0Zkq+ewMoDxiFTBH8HEuiSK8ta+NiLZMCHZ5BqD8/k24bF80IxaOMAiJ46YEhkyfsrwCduqu56d4p3GjA47KviipBA+xjCgbi+M6s53JM7gtDPxxJGRJkmgBZiCUn7VQyQym27pOUUJO05OMUQpmpQoA8WnWeYgtoS5GI4WUNXg7wY3ndmhZ5e9Yg22q/iNfSD4jHmmWW6Iv2+2GZnWcoMIk4Va6eUIznKuG3jQ3I7riZ/aLqJV/CvOXVOrSz5V26nhxNKFJYOPQaxI9qlaBTNqSV2EOukot3zCN8nJTzmN4CNggfwV2vbxyz9OOkBdj+c8quQLcuXRQHRLMrje05Gtn8KW2So/my23pH7sQgPB/tawDW8aqsMsEK9wRbVB7aMLZTMsIaPis8G20/B0LBMcYMvt1xaufGVX9sDK5MvSvgMwpSm5K4eWY4P+zAdqlY',12,NULL,'alert:12:1',NULL,'card','s1.5uL5zfUm.LD2HRHfvwlPbqFWHimwr4kM2cwc5EbODK6wBDs3z33wJe+tFkAPnF4bdgB34wDn0JcFsGzR6f2g9zQ+jWVTRLGaf35+z0G3FXPKOYqcO9C/JY4niOuPSPxIRPG/yJDiIYJkSn8Oz+8WY0LOmY/+IBGkgguI9jsPnvAS06oCIi5jIVh/YmkuKZtj/ng8WtEjqCP+WraBvN3OGaKAxfKvyPlJ8kkBu+ARTzAmSGo+tZIyfDfJdUZkUQmd59NZbf362zAhvDtyc+tCJzQFXrABtl2ulMQvEyaexyqW6DOnGeBLwYftdXhAntl/pRHI0vtuik7t/uHsULgN0zfh0hywBaJjshoFBu2kB1eTo3B4FHQMtUHTxPS9Z2a+j4dAYvvW332FfgNTk6I43jOJPtiNkZqxoYzxhAGIN1GeqLUxu8FieG6dJqxnmguwd/hNDmWOV0cseZH4rgXpkANJLBHL8ck0ZmFsHj9N9nN72DCe73EpR+PxiZZVXkpduW0gnCTYWx/JSG9l+/ysB75VA5H8lGGnt6YBmQohbS1iw4Bwdj5fMZwlRLENUrNPv3w+16HzI8uYiZxGvuz+87T0u3GnOrKNUcI06sRNI+J4eB+yKALxfKyQK00ZFkiwtPg4MNOlnWbxIDbPMugJn9e0otOYeQsQ+7meM0RQwogwDaEWQoHKpMm5//2oXlaSBcesAV9iT96wc+bEURcDMblj9Jvqr4fmtwdpY2tLghCCIXJbNBOJh71ViIU3F5GLJlsEoGl43w414ohVAJ1zshWYYC6HP1qmqkOVHKDGw9bR47XmntmW5OrWFc8mYKEin/cD+oze/BM+Vc6ooVPOkE3F1UUCh1ySdAvmqcB8vF5z08ottL6fboPsV8ll/E8q4kzvxWmM5yFnQ/XGpvWrsDAWjq9USVrXawmDsZ1FBfxi36TL0BztxG8FB+2AwyjIYk+yJgnHLs7RkbnXuLzkRpviRafYWzxzbpEPaokVejPZaf29uwRX2ww4VWsbrx/HD5BmTkaDeDMff7cWvrhMf2l17/GfEEZSIAMsDcZESy+bWJW2IMkqughrqynyJpQBOIeeC9SvoPO5sILsNRKboXaKNgFc2t9/yaB6iFQedNpNSnUO6XXbKIs2OqF1RgW7Gz5n8lv33m614Yjr8Zl79PsZb6nrdNWLfQ8ym/TMyJj0A5UfgCYfGk+Y/6MvMlX7Lv+J7aFUC/zB7y7Nn1p0EwecNGdEOBrNYYuhYGE/RI4m1Vj5sbKqidP6b43fiqOHI14zOPfDtW/muQ2tv2F369AEkl9LYhdczUzeZiW4a1Y4Kr/7tzw780krFKtbJ1g67GngkKKFcJlSjKUcH7l6Y/YcN3MfgR4pz9whdeEDhPXx4ZzP9rtW5ABwSMj6hB0otH3gI2Hk0PQa6TytYhXi7ab13LnImKlyi6dwYArakaGnKuZVW3sbDOZe+OW5q21WawQ9kq+SyTlo7B6ILCx1JnFbrKQTkHeMoRF42jKy4NndlEI1CaGoNpDYsktxJj7+rwIHW/0couPismKftan77PIfcQXrTy5iBNHYGPO4vYPSZyyrSCB2cfsIyXNdxnUEyDOYA3f1fK4KcmlQEviRS+Ku5pAko9AZeRtdxPLJ6TOXrcs24BENzQ3zDgoWzy4H2xJLj+eb2LkxUx0pkIf3olb1YMuywSsLpSUaalurTJ1qSOIMEtF4BZJECcZa+m4QsisFkXG3ANQmnovweaQTqcbiCKmNjwBiED0JUTaVmR6M/RPIw5KNhIAG1qXGREgMjsgurdBQEkVNesohDHNQr6RK/8LNR/Ue4ZMr5lwZnQz/g+748dlYjc9CJR9jJ8FvNqeeBwQfz7LMffnAe3Bon0iU6k6VuC1lO6MgddASPsC9GP3SKc6ofzlrf+WRCzWvS8JX+mDKjFx0PVnxdFOZs+RxOpgMUurEnnChagVlFQHFZejQ3vXSJaZUJl0MLDRIWreNXtXLYBGZcFzyyqV0lZBWfzGP11dnYWvi0l3V65JDzfVqlYnXC96m82JYtr7FH2GFbgwln356vIUe73GT+BLKKQUpk0+VH2Qv5IpKtd5Zd44QArZKoVL5UGUt1Wt9hWr4h5mb/p5ofJR3lNxP1gLBIn6pfOFT5cD0RAjAeUHxwW4EnLNTFKj9QLIgxsIykjWj+gJsDvHrrVknrT5zqP0rap/3ssii4TK61lwHGZNkyYpLTzV2xwAqnwmr7ab5BO62ccqpqARk42R3VT0FxS6nZl1wPIEAdUa30/eeCS6cy9C9N5Xpn+0Ljkut5SSQ1Ci0HWI4vMZa2mG+Ekx/GUBIe6iYv1MCe9V1aHRwmGsoGvXnITkFPgQT7Fglfdu5z+4rjEW12f2mgUHjGirotBgF4e6ISHEFo0sF4dw86ovi0PQEIvDuzTSw1y7zB0++BeUDxfQFUJwTM2WlLkakvfRopBktTZ1h2pHVAJEgKZLnTvan+iKuYYfJalNfKi6miSs0pEq5gP6qlNtrsO4SCKaAA0to9QCyjvk9xzbiXckmRgyNTPkOhTZBmqN6CWGqjhevtK7veIDroxxCt3hQZ+Y+JEANxeUVCAC/Vbc+7rH6DhrGGgTieVuEC5xALfbuIlNZu+K1PMF3F63er/qeo4SjMMj8S/F2PakppXLP0ITgwvjivJQ4GC/qCNq8UzlLwL5DPuHfUilZEcXyNEaORqLtMs2vZ2fOyQZQ9slygZZo/aVkQp3Feo0rOhpodm78YUVDllTqT87eA5janAJlIAU2DOg==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(450,'u347714071:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.TnB1jGfA4Cav4vnYlc+074N6qSqMYnREgywyV8TCQqGWxGT+FoJJgFD4X7+NIFX2uNFhOBURCrEHqgDcPg92j+PNg3vWVfZVo22IXXO0rF2RNoywJ88ypwHBVFo309kK3rdqPNVne07wuEf+xgm4xsJUDsINO4LiV9GusVvw847wR7lCTfK/PWsEB6KWrMoSW0TVM6PdtrVs23wTcL9MKJEU9kX8uj/KGErn1/P2HPRYERrgTRAX2VAAJkqsU396DNxv0pngggcKl73asPwzHHYO3SE9hwX3T6lYZZntHg55pOzrwywVGlPgYunXXHu44B/Uutqw8BLkR4vcVzXo2ZUZwh7QTxRTQBpqU4gvIAj9aJLWfvF9ODs/jGrnYaNZyWQTgjlIolKcnqj8u3bTSx/j8DHnqnu/iV6qYTUbdLoTSrpV0fLorR/fXMtHLJARSwN5Tr+aWvz10QmTEQyYzQsDxdEo2bBo/lowP3YhhQ0nMdq+2dS0XSZ0EW+oLmh8X+WOH5JyZlIEURVkYXwiEPoqGiNg4RHG2YSqAzaLRUVRmvJbnGGIOutmpgkcuMolerTo/93WdzzOopmEEUcp7l/nZycvxyWd7CVA7toJcfR1FIYmpvroASEPvc0USNlA6/IdKa8UDKoDbPGNqvVqUM7zQ8V1ac62owcGaEy589eyD1PDnIRFAie6FHuGPoY8PS49ZMMZSEd5gnJWuMrdR1ppoXsr+pthVWhYOA8RANrlrgxSMXuQC1Y9yB0ni2V6angbTl1SRWD5NmhgdBaXd7d85ADIO+tV+szfzoO0c6F82ejA3N7KfxtLuADwIPEanXtWqh6GjDn9LSSGgaCKMzf0Dn+Rk5IRrRHQvloq8uL4s8Ct62E6BQyMYA2FH7s90TOV1iUhAsRXmJAJIKc1sqPoUFGoNUQHrGa1kBwZwjvDc9bVKF7RTX/dHxs/n2v5ECUbLtJbBYqzI/YzX0L8IazwMdvEO4G5g9vdE72F1QBC/pci7CP6oJDpjRn4fLyf9viAUxDJeFKbvmOustQddzwSr5fv05P180gvTY1c0sXhjjhH4e9xF2l+jdA3aUAOOexdtaAB3LQ7t3OnOPOMaY5GsAEpqIrKDCdQCX9hXoa9NcOwcYGQKOFh3pcWipmlubD9mLlVsoKy6hRWzXQDqkS0ss8U6AUMHDPYzkK9d8IEVBEbih627IuSjb6dW3T5+kjrM7srYLfAVzlSHHwwmFfU60TUn1VuFM7iWkwmU/cZjwjUHh7HqCyOomK9C9pR8r9+pssKasl99/z3Uzo3ljb2Z7g9acLzAqMf4t91WIIRVLwBxkza/CLJhd3fVPrdbqGNWaRL9wJblHd15AfcFzeX9Cetsy9aLxWIlMyfl8MtjQdOrLe1fDu/pQPjkneQEmPLdB2WrjDl71rZcXnjvczoyjmJ8C4982UaX4/3f9M0VD40iQh6Df19qJgN45Nasian/rUqq5IeXpKOOgrnhFFC5Pvp2J11dvuozH+PCr/A7S5NlJ+y5285UeyH2bkqsTIdRliGZFdVb+Ss7lioM3unBXxjHrbqnU2qnJDholvtYjcQPwagKvMTCRN1/UWWwIVRIJu3OuT+Tew3kLiQ/DiLnmKsUStWNtmqMucIpWn1UK/QFG5edTTkgeyPfkQDhux7z1nuxogCadBGPR/jIsJBMfOU2mj7nErsnGyLli8E5cudCWWMTI9r1eDCp7Qn/NnFzWx0Kp0cLiIdCXS4VFAR/lPs4jVgMOeYn+tCwVIvnhukQycIW8teDZ/CQOXgjN/Q6JNMxhsQq7sWnEo69C0aCvqOmN8Z4e++bo6JcKXLGS8LNSMXQL5wdnQUvGHVmg2+EKlfy2np2subSNV4JxpV6lJe0VnN/pX4ppoGY2OhaqmmjfEazNbC8DuhVOAMarllky5Nwa3MHbyiKnsZuPNYVlXAKJAv3cN1L4c9yemdp86kocGJ7tPFNrzJYEvucodmsKcDFr6fFhiMfwIvlGYiQZDxtBzX7QIYfxbs+fOrK7qrImVbdQwMNXTE79tEMlPWSOViGYMt1AlUAdfyy4a0OVgCgDAcSZXp6zMb1jg7FkBanXasHCQTxCbpfkpG9axEilWggGi/2xn+NOta/Sz0VPjoQjSCx3agizOM0sFfmVTh31tSyl/L03NIDuaatEZy2GFLtVVswiDgRukVOuV94F3jAU8G+p+77+uLPOq/N2cFV/wWJxvnnyJ3Vu8voGfaIcLf/xt3Z3xxSq8Ks/IC0GjtrBY75PhFjXZZE0neeMpPWOFI3csNgaf33z2uQdGBy5MCJy941qmC8p8omPuS3LAUCFjXpAxITBp++k/4UvPUPevOzKd9/G2RB1XOlYpjJrcPvmUPOyqadtVi1AkBO4VxDBBcxUtkB/DwI/VzZDsmjmf6tikcNJQpvloP3vtLC+GjyTiv6JMc9SM4lJN/CdmBuuMf73gRqRKp52d5dwijJgcHGpXp8IaY4mrdC51LBYrGDPRI0xz1sWnrxWortE0fjxWdkemNhap/cv7lN44xWB222rv9jCDIxhgfDEv3V4gPru6ahheDmDrDwYiWzm0/wc3TIjdaoW17nmx1soyEywp3Yr2TdExUQ/mpLeenAoYHpwxZljazQ8GPQeKgRl1pmJVcJKAAu4OOBLSFhSf9ZmF5pGrqc1St6GAIjtOEpGYt/TtdXYTk1jO6aYFe/rk4ETwfpzx7XkwA9ab46OicnlS7FWMfhf81XNBSwd5jb3GfxpT2uGXR51bBHosK97fRHNMxkqTM4CEs6CgduYt0Da9qkRiDqifblU4HWowiKFyLAUaIyPy0iR+tyxxngCmCNl1Uo+SwwQ/IItoJHp3l4p4SI/VH8J/MMWvvNMaBnhlHzQw5yZVfynDl5VgBpBZ1s5vGyIkVD81wf575Uv0EAd4updlqCO7Su03Z0aVJaOSRR06LAPgPSMLSO3IRzz6kKqPsa5t45nd9EsaooJbAk6vtzLYQX/eTVuTVSUHfM0P5IcBcszTjCqoEcHFsBtfxPanAsdbO5QY4/e0i8bs+UbWkRrHhwFDN4SqFtbyOfFht9p1XZ8u0kB8LVZjhICQ2KmAgfsQ586QjEbrVlYNfLPiIhvKv4p6tDMlSL8rs+USAduossGfncKBhScLvzjgJkHR7eyoUhFs7Sw/sgbhvWQh7gkR9wLfJ/ljDZiYiyAT4Bt+V8xLcDpWSoOBW5yGR5o/SH2XDIP/bQDSjGoKIelQMC044c28WZ49xJMLxxP4USoOi2DzYIZ5sno5TvArrZg/ozMX5yIdUEjMhvq//xleDO5L7seh4o+giC6znKjSdWRTFpPTvY8zwBRn6nHh1WIje6CBG0VeAXYDPVIObuNNKRKM0MVHIlE+BeWTPKmMPIHb6ZmxVH13NO0BcBBzBB8z/dsK3VQ6trAJnSMvdMxWgVrFlcwXPzXxGgW6TJtA7LK1tsehHUmS9JiF4I4OA4fZsWaH+55C9xtsMMDCPk1ljAvDXIzRQOMYDAHG20AIvkKPrddTmkb0HhVpw3h5NOkloLGu/HUHjsmYC/r/mwjK4vDNUEDSkJ0pbp3rYFcTcJ6xMBwDuDhjbvFv86jLd0vjWO5YS1cgOlpZvaXwO+klJcXdUXlcTilwfqjqY9FR7WxMfmyZeOBhXWqWioogHJFslGQ4aQki83GpecRAiI/AkkRaVo/5KLGvD6TmSA/+LclzmNzEW4YTMBBKabPlm',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(451,'u347714074:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.0WlVlYSFhaUoQaUsM0d6/UUpR0Opc1rOUNRTf0mQZL6Ykc4AIiPLJLrB0KtLULRXZXgwl02siXTKrZC0rF1L3oTo7vY10aEHu4rrCKnUJYZXik/8OZKcLQnqJeVnyVSjLRyUaPJ4bEMTCoIDyVCddkkEyaN2UudkK5GylcPvCNcdCqqpC0zFP40Vju9EG6HI3qsF4an6tiOml9UDavPg1QB3lRqErp2IrmTUy2Mu5ajCKYJrAMwTrs83sPzyJbaEcWatPis88lXivcEg8YDVANYRzcTwyk28AVXnrRo9jcbJnIXvYjDu4Cy+b3iGwRKkjDT/a0Rn9BWSQsIrWwQGIKxvbJptcjA1l/+MEzKWcqA/LpRINGUjZLd+L9p2GApeBrE5gFis2gPAmYgNztVAGUJjIB4/7i3zWY9DF72CLrFq5SBA8Jab381paMEYd1hJ01/k/eMW',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(452,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.1kf3MlL52LUjDNFxEG0wqi7nNpsKXaF4yjJUWwwGb1X6+qAPHUJZwtvkVNQV9tYwfTdQoN2EBqIPULMZ+n3JjEVCx5kx57ZDsfoTwB8W8gOkj56eZKLzfZsbOM0GykQCh3bsG2ItDyjLHOmswZem6G5J3L4H2McGn1aCl8mbSM0pKU+gr5xfrgM9kE4eRwWhihXUhHuePzUfvVrULW2W4mMsvKHVWfoDrhpuWpmMVb6azwx481dogh3ZAN4FFwpjilo55bq6upWpGqbbadRhoMqZUOcAlT3dpJqUfY9G3lh5W6vYtIvzdK7bfolouKK9FooZFATLrd/4u5VTj38/RwytFwCV5a1jOLir9xVLhuhQA+bRaLf7UAJW1l1n4i/jg35M+9XsnxPykWTZQUw9/Y0hmQv+pD5tospq7q5osdNSHENrsAX35mDN/7kwVhNmHfuT7wtyxyYj9PiJPGSX9Av2Ket4cHEqPySOUGU4+0E+aR1krt2WwIO3e0eSfUkxfA4B0UMOoDMC4iwoba3bIJxMSoMm/Iq/JhbJv7HdzyOsiMA2WJ6K6IMEvbG/WnYLrPl6onBizlT+r+Ddb8Blg4K5Ry0dLcAKF96sPCdSlD91bzTqojWRgKASxY/9VZZ6tyvl5iw+VUILwusOOm1IxLHaHpzpc4AsJNicO4zbx5Nvq9SS/mnPyfJL4p46feE0BkxwI496j/ocpGLZbTJJoP/k5R7DCgv7xf4E0l2Pb5O0/NWKbE6L7aANZlBtKHpdkRBK9eVoV5R8+s/cHR9ieITCoVuEWNVtOgGCYtVxXeihKdTKMp6hFsrG+J3PYVGD8vaPUTXWCcoKUxGceoYo+WI58RBTqVL62wH6gvCGNA5wjJDuGaIzK1AFoKShkAuKV5Gl18AqihspIWk9e5CZwr0ELqpmVfiuZVM3Y12vuazWOl/SIgF6xAZmwSzJcMqjcJ/yRPojF0HOdW1EeP8lfboMhe5T5kvMtX2l5uRBVPpR6Oc=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(453,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.e/q6IQ413pp5d1fflxEVKPAprxpQl+A43FpURsPmR/gnwjNVRKy3Z6OEepYcf7bzShLMDSZsQfaaqJ/3HdmvxkzCsH5FtuRLxqjkIEVS+7GoS9s/tbvw1FPc/7DknoM1oXF5V+LAOHkqMQ56/jr1ML4NUv0po6wlF9+aw2v3JO9BuCtvgugNlFWbPpdUhV8YBBrAgPrCGbY1p1Kt7rHEdeGlglqp/g3J7GhE5uxEyZ7ulWNM6iAnZ65BiG8tgB+WvLu7vOs7BlTGLeGhuXLTxbAe2EUEKeEEX2oUur2VXbekRg0Rex9uY+m4bZtiWelWaCdn22yxPIWv9MlyAR7JXJy4FhGnoCLEDKanQXHaYLeo4h8Vwc3Rr/qDLqncWe7jiojzBzRkDj8twN/WXTfRb6D08wBbLDdRxfr2u8NXO8a20X+7U9JtkHTEr610pxS9riI8+ApTmC4WkpZTv5sYaJZRIAHy2bPANmBgb99eqAIXRnr6rgZk3lpcPGbKkxOiqC2z+a2Pyg3AlPY6hzBcqb2hnudm1R/Jzz5KiF8SrL2bnXL/NPaGJIZ6/72yN26iHMn0sOgNUBgIuO+QhOub0clMbz9dfRgNsKsALu1gULJRuZGjlYTjYtsNFbOpvGf0D+UVrqrH1ttvR1OLn1IVurxyJc1+k6dlBXNlyXIRq0++fVZXkjmGc9t7Eh/IUIdEaUCNWLi8z4UPsvcgsT4XGxewB3e/kqJZ8AabywJzLJSXlbY9RqBUcFPerdJfKYk4mAjWQMUOzyN8KPjQoTkZDVvBoaRBXTxxX/dh8jtI0iAOrmJ+pATEMEFWKjkfuFPQvsu+DWZJd3JXxTj+fZ8BcJAP5pEkH5sD4ZpGr2Ruz1s/05mfS7O0G8e33dev4KuoOCJaPRftuWSRLwusf8AGbMQOkN66UAHtgk3c56mEni6DSjbRFVxP38RYh8afB1dCI2f9gF06fNGN0XBsYTwE8BN8CcwhSk2ZDscb/l3BrT96vhsCCWNNhPBBZUlIjHERXz8ozv/cWAk=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(454,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.9cdpxz0dB44TnQdjV12ABYvZoczO00LG+MTauviaurCOvks4YY5SXa9ij3KTIInFBVJn88WgttQdLfqAk5rZyIgj+yPQAh63xA1agCoR7mCE4xYG7L1HEQSrumdTBH4JFdkYrPNdwVukhxiLr5lh4TOBINIbpgZuI904ghHZZWgeCSlgQKGuS+rr/0x2DoXkCK0TrCDsQ5MWTo5zYCGaJ+3L9UBPDU4I5laj8lhmcmK7D0So5OX4TBNiL8995AgfEwcDhcRrLJfCQAyiFAnpsWj/5FMGKdAswQtqOTM84gYMqk3tQP+4ZvrhzyUsQmvTzMqGxPPJ3zr1kJgLvoG39c/EXTa/m3KU6b452PelOVfYGhVEoIjqLQVcP1wSjNOfXlz+vYnSS9vFYdJ1l/Ag6cxNCeW+l7gzgoNC0mKCiv6AVpMzd6KJ8beBfB7h6HikLAQd3ljs+tJWesHtrzoYiG2BnIG9M4DDiUiozl2EvBboKwI101nmjVCP+YW8s3Xy4b3x8sWkRU0xEai0M42578XTgwlCLMi8g/X+eviK2td0N+vhhfeOAPkj6fFXUrs0+Q14GzmTJXhmVKRu67Mm+7MJNnI0+l/CLVOPWyqsx8gaRYMZks7ez/0kkardCnVi1r3AJ4PytbDAOm25TTaCZ0c1kHuCVP8hsvA4admqb3FveStr99hC+HVXSHV5KveriIvsx73HQ3aNrDgED/7Xdk2zyMrevVrzH7u9xGcrYAYdOgcwbKWN4zz6FTjc7AnoRM5Jv14VoqjZuBeWU4M5JIv003ndclVR',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(461,'u347714075:trouble','chat:5100060486',1,5100060486,'sendMessage','s1.5uL5zfUm.dxADVt0jRrlJkyO0jM+iRQeHWGzPW3c6RmjfDHWW6kBVplN0d0P+/b5IIjTVcUajoV7EUCtV0RGtdOl4FDaVcw69D/1ixdN+prUoQiJ0tDoIJqqKxJmD+6BmlBRIJERpMOBF9uhv8N6zGWSJjH2AiMHb',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.qgb1gLT8HSmGd+I9I8GdC+FI5Gkutl0evXZ1HgWBO+gNFXGn1Bia2QeqRHj6VB4+XHG6Cp0l/cWqPI45osgd76/xtdpapAwnJeNS2cdXiNynQqyYW9peQOI9GTPwLMTii8I5vw==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "sessions" VALUES(1,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.hf8h+4/zAis0laHAk1IjNcl6rtz5O537wyL93jrhboaN6UAHysbZeMm8npf8GyZbtFRuLTUnn0x7ZaosojKj+oH4NG/TX6jOJf9JHkYCyctKsJLpFEJsdhO413iaYr55WLAZqGkHXbrkcYEV2UAx14bxpGCTae42pIlAmaLZv6qs1ZEPJlk35CT9jvq7OP75ywtqkMVBEIZtleGHOxX3Qfmd4QJRd8v9XBiTt3em8ED6mefiIkBEL5EWHDlDqCpE3HxpmawL9M8ChYjrvQC7odg7E+Wyu/ekhh4zZKJfpAPAhyH1Hl0MtpWJiT6sTATLtR4zAOkatgbrw4U/6MmVIEjfUu0WYb+A+HiDcFcdjuurqJ5nfmThIwIBGOqo7nTXAoi33NtEWiHcqSSYvgE9VlpInw4EYwrohI4/fbzJOC5x5VYhhkVttk8hEwml7V5Gi7NhJZKM/eaiMvNNLkFyIyMk4laJ6kNZ1F+VWYkIQ5R8T0K+/xRIYWSVkEEAWdgNK3czLVcQwyP/ItakhjiWn1hG1Ei4P4wBPwl3NrUOB5WpUHYxP8Czm7i4pXAEZLMHqkg/AvaNJ7AklVq2H/M2sfa6fWMmiWDyUi8Ub9OyCCVRKRKVsu0Ga+3m4g/eFJLqQxvvX8AyVZ32OuJxX5eYevq9YLN4VKE4zOm8Daqf3ehggLPGULS8b0Lp2oKa9EzZYwHmOE2aoJAWX3b6IiZR84blh82CghQgKNl7lh5XTI41g8N8dm/N5UYayiS2c44+ZSsq56E=',354);
INSERT INTO "sessions" VALUES(2,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.wvWym29qr5azxnr2Z6BPuwlIYGPbDMygHRY5C+Jmxa5bGePQ2QjHpY0P15dOnaqe4/XBZInIa0i8yYMfgynskT/UxrqnaiJmG8XWNagN04PMK51K4mW9hQve+CsOplDSkVFSuI+8Znv9+Ivm45yOW4Q3McWlCmCvik0GcrGGo+mTO9Ie7mpTWG7g/hKaq+sCLo/WjJLSnY+XFDvo6oUNhf3ldHIwoWwcM4YcC7zgqx/11lfR2zgXbcFAh7R9o0w0ST1SN1bU29EO7Xvjk6+f92KprHa6dpVGThgyGezaFhuT2WjKzxcHtMqXB2o1JbpKA0AfQ+WfravzwhFhQJ4sp5J7YI2z5IODKD3MetAN+BHAI3GzKDYfQN932hpqZW6Z2hFc8EWm+jcHAzl8Ykcq01sllhzjbZNeVQZs1UozZg6WzaNHe+yzlT5RBu+BeE6Fxj1M3x+d8qdbDc58iwjigcHpAqMjN7D6ZM+ExDbC1nZOnhNpT09hvjcD1cDOPFJoB7N+mFzmnrEtK0G9kyjCnG/P0spAnvrmBx2B0q6UFbtRiS7wt2Y/u6OfJDrWVYvQeylhjCX0icYTs7OCbQdGKjWt4MvfyWK2z1MlPJLB4xWeFcX6FGT5Fz4X+lT3P0UqxyZklvzT3WVXmmEM2NNbv90U/ZFu1lEy8ZXZkGYmncgVOBH+3xdWPEN8uZI4GFUMqy/iu3gJ1ySHRKj5Dd/nxXOKj3A9eHBPHPlRoPdegp6DRTnaFlMFqM3vy4ETR13k3YuUlLE=',355);
INSERT INTO "sessions" VALUES(3,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.oBBVmCa5+Hw4qVXwRqw0Cf0F7WEc3VSsTzSfu7rklYBo4CLWD1RSwHuQ59Gq1vn8j/B8czwdF0qZa9ZBTOxbtb9r9upaXqRjbhhIwtIYTBKwmLDpjor0Y2IFkDz/TvdLohRN/RgZ3jUvevgD/xKrKJoCTvDgFUQnLiRDa7JN15Air80PTkWaQ1Ifiqb02sm+ZOiQPUpd2PaC3qgTE0kXjP85PcHfqbt5hVMqC5779Fa2/UkPoysgTQ3VrMe5TMFH4+tHesEo3m/OSxfluaLUw5m98sLuDOxk6Yy4OiteOYlR6te/lWpEZQz3X5MXFiCylimu7pL/fv55+HVD82TLmxySBc1sqJT0dTwuiu5Z4+iQ03eyHmYIwTUFFnGzaiJloZB3zH2K00aMSu/B0PyKrHMS5hiA6+f23GzHjcTKDWmgwfogUg1KhLRFGveZTsklTVaA+GAeYL855FJSNqF6BWwjhLG/2KnWaZCW/39sIK77QFsigU3VpGaxpYUbhbM76gYfk3ND/lFJ8d0LQcI5imYkhgxIFDq1M8frFfCqKCFrH58/aAOsCnUQGDDd5acD5RMYBejmBFKIMMa5Tmie9uGt/np1krU4s3d0L+JThp/zagcn4JckcWq3COZPQt/CJ19fl8NABdmkUc4ePkGLuvNgPhqDOVdees4ebjhV3cfCzMZm80YYAc+ZqY9HFn97dHXkn57+hnOog3LY48X/AUS5HicOiLb1SwNn/tT+Ou6MSQ30fOcJfrio9y6UN/HZkrBDRcw=',356);
INSERT INTO "sessions" VALUES(4,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.JI6/PBbcTtk+0zKlOdUa6KRkkwxOH3ShNCXVMKsIwzNYPKhNzW5hlTRa8/YgJi6A8hWv9qXvlxCaO6c8jZotuQnvuJcbvV1sEZR/Kw6i87jExGD99sDK7H+EXcAY2NoQXMFJ6eKYsXNefHe1ym3+s5hrUCkvXa2TgXIt/eN2b+stNhCmU1C8ClF2k5ovIoU/zKj8QYgvSYdFCTaxK/AnLbV9MLATxnPIygTHNvb6PcTPRWf0/29KkPXESOr/fgUujN/bo0kJb77jQYJnv/wklVFRTOfP/rzArpIPmIDjQ21BHqiT6G0LLUdQFvVICrlYJqb618z+ryg8LpqeVZMuwiMDaIFIaqj0X4okR92QEz0USGgo+D3ais2X7BeWu8tlxkJ24jI1sVIk+yx9jLlZXU8N/yZygDuXWtcjzCUZA72UQh42qYHcWUqKePxmcOwdztegjlGsKyuzNsCisvNB1hKTqA5DlM2QZnu9iC7u7V6VaEVonj73o9HaHT8h65AET2YsN68QI4wUjuzSP/xjkPveAF2E5EPr+9arD/wlwvuh3xCMANoU3t1+kzZbW9eyUhalVRwkBNUPHLXsFPFNS3aYGlA=',357);
INSERT INTO "sessions" VALUES(5,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.CwkFpIoalj4oC0W4DOen74NO1iwGDg9ZESSJscyDAn9uLyCesYxLm3ctfbLB6GlNtc6YZKk6fWtOUib8kx7bXZl3+RRrQTss7dTw1oPRy6HcJvdhwimrJvU3KWNrCc41WPjUFlmA4Mdg5Qa2mYF/yXGJAtGqMw0vXHkj/R10kjhahAfQjEnMKJbapO8cqsKPoCWn6IbW+kUQgUQvrFOpkCUuDnpKIVtwvSf9utNy7Xq5OZfb/Ug8Wr4izGaClL8eOV4pXvev8xjCbO3eW7p2VLGWmpeo3h75ujTCoxdChxIpBpok3QfX1vTKunGhmskj5Lwn7Y0IX2gGAWOMm9epbT4/VIaPiJr/Zu672TBDllQtDADiL8HYKCOxmUYwkUVjTdCAs4+34CZ0me2p1qe7myqQcwJazTqxE0yOh2DG5YzV9IE8PHPNzrOFIYGSaqSVe/i1BhRqf5ABxLiiO5fHipnNnqi560IDrFhuJuqImkRoBwEm0a7UbQ3elHj/nrXMUzH47xoZ1CH02tH1QSuMwYSd45BUibJ9uAZ3tjaJWkBm9WrXiNx3tp58Bnnb5K2rVbtO0qk6RBoPBw8RB/peLBKv//E=',358);
INSERT INTO "sessions" VALUES(6,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.ccwvafVBRi5tHn6i6KYWwWnRpXzjfLXqqMD+HlQMCx/PX0BOBzd0Zt/nhSHnJMGgXi1UEIIhHSMm07ijRMWuj0fyYwJ9IJO3Nh8OqZWqdYBWUFJwWWFgfzI9CqC15evbegE7COc5o4p2Gll8AucMo9Pf6aK4a13OPeuY/x3QCzR6AQOlkzrtHTxJu/hl9zkKeCecnyRPq/xkwnkjv4PpgoyFadXeOYpBG2R/daceAnfWqrMcU1ne/wcZzljYZPNO6cEuk13417F5uVziSP6xggHW2qofFbEkFsnNHiPTIj5TKkrpqzRCtVOuUccKZE94dk33sp82SNBJiQNCzJS5x+HGshqZ4jI6TLhm2HH5PNqQxwbwmvyz5aFdDU5ytdISKhofjWA4wBlVMJSPNhJwQ5jxcNWtHl9ugt2CiA1TCzVWEJJi0Oi4RuQZxpXAcczWVj/bL3UzPtHBrB8zYkOPDePZpFc3RlNcn2G+ROLYfc2GXjHvkJeK/4xErJhll/4tFQuK4284RzMhLUXJwBBky4cHyi0DnMLyloiES21ci5Rn7NO8p6G5z5vFf65hTwbR7+dWe56eeNy9/4+fRPIoWfLVteE=',359);
INSERT INTO "sessions" VALUES(7,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.YVaOmhCcuNQeIVbxvVm73PH0Yxm5sS8ZKUQ8IF2WJ3+xZ6okfaXJYFgFl+JsKpyNgmgzRPMWM0cv3LPhy/siSApyKDvM9CqruvG/A+UabW/cMsXw2rK0rdH/ZoaOMG9cUOXsRmQ2tKQv+jjIUjPkR96vLeLMnpPStZQcdPSgbwIUg1fFmCX4HXqikv0kVmQhiKPwzkgWMMFl8woaH+0GS7pMohu+cCIIc24I1cHDBLJFGZgrGaXYDIADOTSvfdu2M6Kd/vUJl1pzWYLYZJ/WR9aP2PQsRLY4S98NTnuZphowg+Om/nKw7qt1rci63KXUIeBmmNaGR4ueg+CiKx3vC5i4bdMoL/jvbj1i1HyH+P52yNHLeYlgCJbCY1nOsTLF632kpRF46wRfy5yFHKQr1BY+pWdQn8DXHUYFMb/6DHuRGRNNsT83XBYRvIpILI+9slAcHK+fBDSe5qogqTDBVU64gl2oh0SiwuHYzbbniZAA/T9U1X9fzBv0pDo8skOGdMxXeQi9L7nfFGmMo8Lnv2L274iGRsTJN3NiMAsOxikgeQVbPTMG5OBTDOBUCCkgg7fOHpdV2dCrgCeCrz3EtObkFNiANV3X95lEzBGmyb10LIxzcg1E7BiptYIRP0WFAGq7sHHJmt/iHltsEZ3aYidGHjz9HbV4wzcH4/eMcWalTh7KlCDJsnBGVqjoo3wplzFnOm9lq8T9KbpNT2oxdXzphO4xkIlKjgwKCfX1tdZ9klZMLOO3tQ24AxbkanCRwdHKgQNlq188UbAYO8Sliw==',24);
INSERT INTO "sessions" VALUES(8,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','question','need','s1.5uL5zfUm.fWwQ0OTi9xAQieLweqb87PifKOheWHucwbYP/y1FxySm1K05y6CayzTEDYTx7IGUyWlEMgvGVes8OIWsEPDLB514F7zbtFIkEnkLn/5K1wFLHY3yZg/xa3NasXbXL52t7RiHy8iG1/E99CewCPbGAT7UfxR1tL+EfNFr9umsNDClFLvvWz/BZOkyufocCvoLiwgEcNwn2BS+uyN88ArzCBNJPQyAr1/FOWOczVk2OA4yTG5BPX1TClZs1vhkqQA6OFDzqyky1hnkUkej6OAKKVeByE5+NyzDvOkQskKKkTXreMALCpAwLzaJmjlx8s/qHyWaj3K7XGTajJLMNllQ0/jpfvtilqv011Mnzc3NeXh8Ko0/IVH1WJ606EgIgfKKGoH0CLZVbXUNoYb/eULDKeAcVE/hdax91pjjL4Rj1QwnWB9wd+/7D3s+1EKT/E2STBxhrltjoOL8TrbkaftHNS0EfODm5uPZF6TOus9pXsGBhOXs1yMAokkR2cZHEF4bFZNqlA3dNQHcinDapb+j29G9GRGwiuQoIiGpjAT/RlAFW8IlV2milMQfH7OmKrwLlj6QzdcAA8265wC4pRflGpbQ0X6VPYu54CE=',40);
INSERT INTO "sessions" VALUES(9,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.kSRV2vJmJprsPli1h87KyXF7gGk6+GhFvV5Oe7RNeppFbOAetA+hqwYPyYmTc68vvdTGsIKq4Z2xDnRHAkiSHoF/rChUoxWVayfBZR5FAqasYGurnJSH4OEDZgOfaaBaNSoXPXsgfaDr4wt4Oi+VAzBYptmNQMYMEnzlHcJxhi/crFODpdi/mn8rL5Y7XWwSRm2AsOVYEGo4tQiga/0QtYZmbeAllYeVjBltJvpFDc8e5+Id/G0zvMsBuYAhRr8MK9EyX10wEuPMje1brVkKoU+MXhBex+K9UjJgNXI5cIi/IMC7vybNO6zpm/Z4mhpRwJK3XTtmBHjx6RW6pmU2nkY7TF6ndTD6gyglDHUxecMpYDWo/uc/R/XGfm1sTsh6PCGSbP8Z+ThFcuVtqZa5gQLGyMWiBDrDcze5eRj19GwUrrTwWEw742WCRmUVDlZk9wdRcDV3RYgl+i1cPmic5aFhzilGNGx+siPG2854IL6yukZ/oqGvP1fo/JYeWIH+ACVf/3Od0An+FYBIRXw9NEFr7iGYn5GbYqpAHZaSkjgnrpIXIkpjBnBIXQ2tVwodYcj9ki+aYwKlzM5pMpSKxfYr6wR843qT0Xa9R6NPeQqbYqe37qa+dgl128rUO4sTw4WqmK3m08xQTHEXZvmw5/tdhw18MEwjW4W/9xeUqpJneW/RTcGssLk9yc5/eFGWVDSpoCitMTpzGCOYPsdfu+2Qm5f/QflnssJJSAzNOjrhjprS509qqJweG7WWbh7UxQbAmHc=',44);
INSERT INTO "sessions" VALUES(10,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.7AxAnrZx+w+2dzrj5dqNtESAM6rbsS7605VDFO1PliCrLvlXqQ9OLsEkXWzO09KZWrr9R3RkihE9Sxn9dgLh/igGPIsxBCpsikQFijichRbjUln7siDmV4TvVZvbFzVXNJ4IusjzlpImuj0J/Q67fzCXT3t+cC7cNz/VTW5/etLtN331gnpqAvdoMwVVTA5XdKoec8iubUE72oYA1+5gVHXDgGCLzKhWY2fCiNfhgFwAJeweoFYa4WfUIcyI/5RFNyaufmm/1/x5BFcF92dusP4V0xYVKhs+0ZUtbwjUaECOGtk/2Obztw2R8dhElxulmmU+zllikEQ1Yu51Um4spN+6LNDSNBNGhjaBydnvpXyC0dfCNIhiluF2jXc8A8qInWLG3lmmw9xAZHBZLOh9Tanlu09GmnHYXU5pNBmLmfq5KdEqJuYdcUyLsxm1xNkMgw62l8KIXM2JsTwZYqD4B2cnnXwecl91W/TEWXPdUBbJoUZ+Tc5egSUvBjVfLcCrRguiMgioZTc4gP0Uv6hvTeMedcoM6e19qOhC49V8rhJzypP1EY3uUU/a78pcKpfpkP2agzCFqLYDsnrifjtXZOnP9fYkQ7E++cTsudrwpNFL1z/cZI9LMWCW10V4xe6/ui0tdyOpC+K3VAwzbRKvyQCQ+h++vGzanviQm5scUkgCNzm5oW4841M6YxZ6lvn9fg8CaFpUa8X7',47);
INSERT INTO "sessions" VALUES(11,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.lEMOdC9OQNqgVzkndpBBz/HIG3k2qmDIzwvtlR/oDuggIzmMW5u2zKKutD63qlBXpNnYZjhHoSOq///j1rLMovvr9oLpY33KnSWGM5lNHtgXOKitU7kpnPmYm2UBc69we35K4ui9d/DjcdCH32QzDEnZ2exnW3gNvhX2wk6cGX1UTzvcoqLlSaAN8Yp/a15iAIjSqUrj7fex7fB8jwemoPapNMxXe/BDhm3JrHesECV9mxNYKMbkA4Gy9IVcoeqwZlDotnO9IH8//9w3MsTaZhRIMI925al9JwjllETzXj94utePLmjSqA+Q+EpHDrj6lLy2a8jrVOW+lL90jwLsxWHJTIYchwWcbz9JiFy1LoRK5gf7Yer8z0m4cxU5ygVAEZFXDUu3FxqFv2dRb1oMOMa//S0rYylfswuG17fUWCzaDG9XyAGqYkrURVhZK4Ge7lbZ+fXZjw0PzAy9ZU5zt6ECE7gfCKNiPCITnewrR2cRWmMA2QhjW9l/MF7qcdFJOIj16vtf3en7439o8vvKW0CNHP7vqL/I',49);
INSERT INTO "sessions" VALUES(12,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.p9lNuwNSbrS6LbbocW4uf/n9ZPJmS7PDhsMfktCmRuJcCGIS6F/OPSPEh2bM0VwiRdESGBvu1FQ7q/5KHcd15CFSgKBMGmYo5TN4QipA7pu478Bzr1bn1v3rRgf6heEIN5fR7EcqMPaHSpJ4cSwJAjwUkU5UOe7K82eTe3UwoAavMXP4vzdOeM1XSpkln6Yk6nKKn6bT0Acu2MipfsNG0Vkq+j04gPeQbLkTOciZJKcEFInc6FbmmLmM1NfOhiZybtSgK+ythrZKCcoS8gPtXPKLZ96eCbRrvYPAAKrCWwwVda0w3GtXBGCCeNPHA8ks9Sy6y4PPCwlWXgWZ1m56iZww8gwngyAusw8ANwNj5u74b46x5Y3ZlW0iuElPsIwlecs3805xJbxQzhl5oMtTDGKE+jWsA0bH9fSsFsaHBK5YrJSgSx6MtJ6rS01/XRIK0ImBvvdQ6HWaLiLH+tkIxGmIdM+w0o0ONxwqy+DDfkH6dU7alLyB+Ym2SzujnVThBXVHzv6+5X6ZVgN/Vulu/Di/PDZTIq+YQqGbLuicAzee6WfDuN2bc/qC+DY62P8MVYW7q8WzvOQJFGRqh/4fuJIxK2SvwTxH5HQT2mcqwfTAel834dsUCvNTfVflfXoiLyiKIO1L5VZpucboa8S5/C0cAVgFzHnztaL/QkXmUWoFKTeMZO33RCbGFkWhQg26wgFPcc2qoyxFkNy1g4vzeZUjkqPAOAA=',369);
INSERT INTO "sessions" VALUES(13,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.wxeoMo5G+7N21cqkITd4Eh9uy9d2iS9inHuOBAeKMqVdYC6E5N6iq0sfE3zdM/PeRJ4uy2YoMva3/xPoJVXBkuklbAUM9KzmUSsPwR21upcaf6khtxHhidshWAdEo46u6ipYm6Z9JLwtrpwP52whSEAoybAlxz+X7E8lEbI2zgCkkN+a+hJKU9MuhGYoekOKLFwXFcNRSRFuz6WPCT0kkstuE6kpvQrHSpCDXUe9upf+3KAwULYL+mBJaRiIu0Yq8XMOcbQF8Pr9xVr+II7qNCrEtyrvOYWhJi89WJW2Ru8J3t+uHgT0wbKJLA2FPolKixvImM1DM4HgLftyRSeMWeKvYtX9kwqTmkiOA9Cge9yNV3zIb3oKgRqQ2EhqPM4cOw6DaDOGM+/eSZpUPPvNxThsqzQgv/k5iuues98Cvvy7ToD4esqYAlnVvik3xplVixko+KPSGw8XZGl0lFZnIvJFUbuZlj8WfLEfSgle3vVp7iqj8pdk8OL7Xw1UNNxTuTaR4VAnO7W2DAn1ZVIdrh1NgToa/FZmKepml2i/Dxig8B6/jRcTbpoH8EsRlHVmDqYp4HDDekz6AjIaRk0sTjmPvwfGfUreW0aVjF8nRQEKSY08gYuCIvuAQ4rWIewos4QpyYhGeshI6itMB00DiKML1EPJudQWgQVX0bX3hVRlFII6Ui7XQVt/psZpQjZe1keVSiNoV5XgLSqwyMBie3/oEu8PxrcAW6y12ah7wZehpD5cba6P9EWig4cOtvigCVzKIkqAf5t9XrfSIMvtbw==',59);
INSERT INTO "sessions" VALUES(14,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.otFsw6mEULaeIJehJ+/RUcXyskDlRRj7Hd2rbogFNKYtAZMIX4Vcp+Qq28svo+MI1g1JJA2N/Y9WJqyS4Gai+Kq2dZFXP7bUDHGT6DZdsJlwJe1k/XR++LPbtpVgP5myJjcPxBhD6bpi69dIrZ5H5ynp3GAxD33Tnu7iuQsdRv4+uv9JZxgGdjXTvItZqP8oXZH6tp360s27pp5Zs+bEah4+uml/i/3ROhu0qShIv5hf+2on2sRRRp47BywBxAGMPfU6iLO/S2gHYd8xk53NUECHszSlCFCe0k+o4SRlq6x6LLFCH7RoJrjzKhjHjkORY9ISMGaGUboXeAvWS4DNRfzWannYFa6gFvssf/XnYiVXLdhgG0Nlcgw1TBVLDCfIQnnZp7szkPyc+4VZT+XEXtRXrmn0kUgxMFSU/t0iSjsV+lfmSJLejqRXbHYYlIPlN9Xy9QS3ajZJ4zRhilJOF5Zz9lDguUCSkiDZWeFl4TvdyjZzsl4L+9OHhw+Pa1iiYfOdbjt1O5GdUXPqQL41sJo3K0zfTJjIFJjm3Fji6M+kVXYbna8=',70);
INSERT INTO "sessions" VALUES(15,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.ZBwhybAL2fxnm2eSDsrAf3D5xx7j+N66hnTuSNIz2QXwmUYgAwAO7UwP5baNaeyXj2qqt8v7ESX99wz8APXb6kVXL5X73tQbTuBXdyvaOg+82tOrjb4Jf9ldyuEEd2wHVowfxSfKlmyADjvaubTSoxDCBIy3U+Ey3eSlPVlL9q2Jan1PxDlfWaD65/Q9fpA1javlIxFC+tUOE5M9GNjv88OhHmQSs69J/NCikWCYRUiiZnVnpLzs7lfTsHUff3ntxwrmUbl35Ua8ZyZTX0MaP2+BH8X9fsAa/ANCRPqkLQHLDJjchHknymc0RiPS8mk4Dhhl2coepSUluyGpZ3yysBEoW7tpMlEeGcOg0PBknWzR4fbTtRE3mlVWp8XEDSzYPJGQFS7xCUzMw38mFvfQ9hyFQHktsNbdvYz3OgThNsHwwL/qlhkTuJ5NWARPpnrrnBHHt/4OBaTOk647AdcBdJbXistkYh6zX5q2xaf0qzZK6Xmer2Ei/46XkBy5FHEZx5SqaGc+Rh/+JGey2T1QSEZVYZ+IQ752iMdJzrODPjalxffIRxr6xvT/4BKd8tVrqK2k4CcRG3wvafeXc/HshhqBl/sIRMbC1X5KVTTqmWJZq//+GraqiaLfOf4c3QxI09QA3VmcVTURCIFQ5khpU3bYmFGmXXh59zIiOmesh4W+lhzAsK9PaboMikFwFFwnoOiNdSuuqRwvPVFVZ6HtoKX0cRRNGuTyASpvR6Ncdx87c7qJIKgpLdfn5nv4PW0boI7f3Bm7/AjyfMBTjl6Qyg==',346);
INSERT INTO "sessions" VALUES(18,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.GJgDoyzbuz0gPfzWBVke/IXNcF9txdm3JTId50shtk+2QkmssyNKoIV7BagSFm5ty8Dhh4Ch858R5Ee5owOoiyIHg7HNtHe2GzOgbA4ITyV6Y4eaAHDPSc/six4KCohO9KUR0o7WsftD7Nfbusc/xmTFEEUvKy2VWSj1NS6l7Wv14ct/j7PaS4igrmIhXCd6cNzZli8x+G1f0oJLG35d4XrNRpnYU1mXgpCfahjeyzIYxawKCMsKVYf1O989BjXw2cSeS0b2rktCLl4RQp7lLbuhgTttKeKN8t0LB+irNLh6T8d5fXjlUt499AiEzfkt56cuB2Y+YL+J+QOO264RoZ6Q/UHDYAnaGmFYh/zw9GKAryxBgG2CIS1f0csqGFC9vgtMMCY1Hc56wmy5x6obol2cEadC37YVWPSBj24AO1cLSrOSfD1oRLJpXJrUGG0JwKnt+szdbcUpopCQ6iVjbZkCLLql8N0o509Xkkaepl0tyfFFN6GXRR3+CuIiAKI8OOrh/TKLQd5EqQ8t11VAnIUirkvakIXcvCN9DFUQNjkQ6eXFJc3tiK5x++jANaRpafe2Jlc8II1HNLdMgO1ikTdL7Muev+y2Ygu95aruR8HeJFjFztu9liaCv+TdxzhRXTkSAvt/3X5IvucApMkANwX5CoR2YqAaZK1ULpWP6W85em7RUPD10HyIZ5zEMPtBcHQCPB1UZsx7PQ==',111);
INSERT INTO "sessions" VALUES(19,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.VG0rkYATFlCdckQwxJdK6iWhDrEn1lpbVsI13re6oQaGWL3b32PWRrpBQMF6lRcCQ/hqWWu37oZSV4XpE7kr23Ri6u3W42Q8YqqQz1ZQr0xq3158+B7Rx6+zAMAC6NpmVCufSp25MBGoyFq1ZoS2ezAWQwFMt/dodxZuQXI/hX3uW5vRHCOVcrpXRNvC8jhJ7sMc+B1k26qwoftW/ifvEejOjzMQLzdSsB7qQ7uU6Nl9R00R2e7XIDkUWzZ/7zjY6xWBv3eBYBaKkHg9XH5Q2Ah12pwOXPVbCL5t75/olyLIoH5bDy63tH/lR3cBCZre6Xk74XeWPv4ga4q9YVgVqg+08lFcD1nMW6uFZMyuA5upoWcMrMds8tlPAWYon/pNkkz0u2+DWniPdUecIqMU6ZK0e2u37mGj8C4C6V0loGvFkTuDGsrvJwU24PcVcj1sI+bwOuoeFdTYC3d+xD53Kjsb7K16I3/q/90qWBYWaCJbQPKNbE2cJ20ApY19ocVq9ZBGOTUdZSapwqZ+6RtjRcUH8AfinEq9NWkGuK0oz0PmfJunXtj3DfRgX1XCBlEAUGKDlcyObr4Gwxn2CjUY4o3dKYo8bElraiE=',116);
INSERT INTO "sessions" VALUES(20,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.Mpdk3Cy45lEJINiD+PXtlx4wpwrFpFwtn0O9QxV0PQcVu/1fIqpnrDoYbU0hmNmJqLc+sLtdQUOPf+BXCJH1W9Ji47d0dnq8btPBWFxAt/zdfRmlYzLLd0YTJgqkOGDBMvOTClpkveAPv6YjOPdZGF/kcILHidXu1qlLP7DPGerpiE4tf37rY9nItmSDfvxQ4PbsK6nXZBv39kzjxyaf6086RM7bXGud3oWQ9Dd3qkvIe3urNw1GnzLMVx9p3HjL0gfeKEdznkHTf+0mt6iqidXm7wkgait9Wav4i7znRx/1hZ3Acpq3da857FdhEYuAgfd/Ifoe3Gke7tr5SWB9DDtVTa3ixv1INu6FwEowel9tvlLIZfDfxdFlTDabnfijL255qY8tUOS7AfUHoumrvJyXGAAiAWvxbuEkSBCyIU0zmoz3acC7FpnJC4uUcDrcyTe6mQPUn3bnmS+4jpPuRiDq9MiqXYt5jX2A12iI6H5mmh9tiXze1eYpioYszBju0HRa2rb5JYXANKlopfH1vlvPDS0TpH8QQOSTvgfKzsWXWn/F6GJjmahfMjkEqGH3vL0U8dWAag2ullE3XU6K5khc+n+NGvE/hDoSI3i/uE4CiEd23Aj80ScumVCCSTKKq0lIfXM+dL2KIK/K9KP7rfMh+kisLEmHqq13jf/Gkuh8ZujFVHGTZgiBeE755WWXn6ndhK1gWw5SMw==',120);
INSERT INTO "sessions" VALUES(21,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.xfgar7ZZsxqVm2i/rST/JMLOlAq7N5YBLT8gbTk6jFWTxDBQAn5c8vBpIPVP7wrTS4XevQN0m2EQH1mN4ql3BU0QgxaaXTaLkdNRHVI/eMgZ9GkCoomHRf2Pi6MZxbv5DSIYX/hQHodZoDiiapaRWNU14oKsQSCvaTVuY6QMAlAmRXNd2TQ4jHurtDZdldx4cE+EuONmejDjaYfLOMwwZyzIr60VarReI1D3+vbiQQkr+3jzKU4VTssaYH9Ms720nteqaj7GA8HLALwFGwDNN5FU6VU7kG+1+9XgVaWDs4fTgQLoRxFqfOkTa3fGDNj0u08SBPg8y3gYqAWMJ/X/jIaLWNQZjTwWsZJfuAu+ZABsCE/AUYnCr5MaCDfxxqFI/lc8NdfgPUGHI/RGq+ZjlW+pAzamf64Gum/esipd14nZgZS5Z2J5vwL6NDc1vxJzNawI1KLK8eKb3Y3pKlntZoiMZYo9j04dHmEtmxqaxa3tmJxgbqV9NuIssS1Bt9/soBJ/QTTsyi42PXPx9He3GesnDaTaez3crA6YVoR/TqF3jvJ+4wv/o3xQm5zJH8dKpIqf/pfN8bD4M3Qm/yVRDmIIxjKTLQEUdx3NvQoj3nf9wtDZcL7IdGkao5GtM8PSJftqE/aZiQadrl1ETLz/n/ATXcYQYbFo5+CourrouimoPZKNvMWdacYYMH+QxpGPb1riXNp9JQ==',124);
INSERT INTO "sessions" VALUES(22,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.pCnCP8L29M+9Z5ofohOccHEmqsHHE2Qhh0EeMT2xb0Wtn5Hg/TIoIe4BGpVEgCeJ0sdm2cA1ECxznNLiraw4/AZj2hWkTbls6CJmyIqFDu2SMgWH1oMcFP0mCpyTs9c4ez/E2sn8RuYKZjfLZ+LUhn2G/m7yajQ/Wfvfh7fQceWN0jKKtLSbo2pGbtnra0c7ax5Ehq6/35jhByhSRHCQISf839/Skn9++5wVbHlptUGghp9iUBRx3rRJlw6ffV73F27JgggV1hdTcXqoMwZZ7LqSxGGRLumXUGHglb0pR+yUbCSEbzs8GfgQUbWajexjBlag1kYQP3X3rwHeuHlfhKtfj0vP9Ygmzfh5y1KyikVILeFvMWV4gYxAIlciEBe+muyz/MccGhJ7MUBdvDoBSh4FhMqQIdSyPYIauvDNDhfkiECjFqu/B8qSqfTIw2gKg9umAnudvpUykB2RHVvLPgr9ZE5vROwTTTBis2cPeKG3fIBthmIV5Hukyl5H3eKy71LUDB7eljLigXC9p4vvm/mjJPiNkxpjhFvgRpBCYXc6FTfwvl0wae3dmNg2LchjxJqIv8s5zZd7EAUA6f5KvjEr7LUBF+dWKQJY7GLoTadWGXWKYF7JCnr8nTyNkDHyjrEp6IWhUk3Ccz1lGOuhAKrCDS58SoYwgaW4vfGsqL6Ee/NKsXQvn/4d7mwAocx3f9jK8BPbkVisaH/pt7Rq/yg4S7GzsRU=',130);
INSERT INTO "sessions" VALUES(23,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.F/iCokVFe8BPsAlu72jkFRQunM+enf0A8yQXGuI2sTrJWTo64qvTOSXyrorsa1ZMIaIEc79Az2VhaEoalWgdkJuRkqzz0QPjwAzar1WESDhEdnimqHH+D+zqpqOtm4pPc7SELnFTHdgBvtcBEKX+saynrezYD7It0Z59TnTEJvT6P1AcGwK4vo++vN9g5WBE84sF+WNHecAbC4hiUJCTENxxZmlUiA8oKmDwHJIotJMf1T3e/46VJgYqWzjoZ8goS/QlAuRpheO8skzF1e54NiChK7JT0vy4L2SXgyeyzPSDhHeaxcE95NFmh/VRbBnqB4k8CIilUkrs64r1mQ51HTaGQ/d1eUZ56Kdew1MON4pnwNkG4s7UHST+WU2lyfZRzpZlSt1LcqG0zs0uyuIXueq3eb4kkXXnuhdqEI04zoaz5U4icRncwRv1iu6r4l5f3Z6nVCULtzwxHjcz7k1MCSkHnbEfbUf4ae52ovQDqsqiwTB7B1u7KAX8lFYgBQgxBEzKgZTeffKlKxAqgOtb8j1RrUqd3bGrpvjyEQ3UnaljoYOosdn1qGS+mMSO7WdKjY7TKszZkjSMuKDW53mMPhwu9UPQL5TfMXf4xaFouvL4JQMNEc1hcowzwpwHLQ/J4gVjFlsj9B7RFJgDNYZlcNAU9hFfbttLmxmr9ypAmRZO7hjq1FykTksd0WSV9cu3INfuKjwPZuL/ug==',134);
INSERT INTO "sessions" VALUES(24,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.MquQmuzmj0cFCtl60SstRkw1d1tEeudY1BCgpTRmNnnagxE4RIWclCFEHgAbwlYtBZpG6jQ51GBs9+t3MpCnCyLXeG8Qjn5Tww4GOxJ5bYXgo/g9vwyM/21vCKYrp6TT0p8V0eckp0W97iNElf/uN8rLhFz2vDWyRLNtWiZeisF02wfYgs9IuSndrq+POYNUPLtV4pkjJCyimpbuqkElsOh1uGytkaCHp3mRTAy9Yutt/ot+80tflbKy0rjawtGZ2Ypdlo5xAyH6+IiT0kKm57PsOF8ZreXCKBEGV42P/NBi21sGRnXbuAh+KolQQMTkV9TnZwalx11eWyr6kqwveqAGYLKYF7T1eF/YAUQMdAd687WAU+0jY0y5Dlme4QnTqZdlqT3ujXMhHkHWe+Ffuw++5bmKuqpI/oUabciwPbDPt9iZsp092dFb2G2x2plqEUSzj/hORqubMzK3XiEDMts//YAARsaN/Hxn8AYbTFXVwKUU2yETYGiHxsTbKYOyjOSqIqZLDqn/P1Fd/RIgAAyd4vri7zXkNvQmvhQYf5x9ZOlt7lgkkY4hoZ2lzAhfgh8Z07oAIfZ4L+OJG16Xeug9/zvGtJAefoNzNa8T9ze+GplxhF0wzYA9uW0DXuHoEGfpm9p1Bu/IrYoOhxjkbGU78S3CojXrIIN2a1APOHhh0RzrggDtP1wqjy4HRxt+jSGxds5G4pQAZMDGdMTEV2Nf9JE6Ta7mEudZSlzvQzd6W5JrbJtyGRAtNeR6WI1IEoNoHOI=',138);
INSERT INTO "sessions" VALUES(25,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.5Eo/XdE2eae70pQT6hmH0Ebi3ja9dL0cUi+k3vGK3wBozSICEI72TB6JHN7ISyNslKR/BkomHZT4EHr4QbhpNzmGqMB72M2vQWw3RS1LkZv7ZkqYeB65PkQcSobBtm2BoUmTfpaopTUtkZAgnugilXDFxrtL81RqR8aPDIYBSIj85sEsev1rs06p9kluAHzOF7CPPf5AIVByY3ICrE+MmYKRycVY52WdA2PukjAD/898idFKjsV1pdUv72cEQVvAjjdv8rJYMbbRGFm5M5xkn6N+yUBPrEmsYBT3X9JfSjuEYKvVKXG2OhOdQCilebTku/cJ6V8FzaYe4w3W2S3paTrXTUckoA+JGQ6p6lw4QcnxCIObqt6npFPu60aE7Ze846Q3DE6XUjErNDfCzqd5l+cYTr+UVwquslyDN5Y9k4GDLFfH4I+diRXXtg9LtagmdMfi6uRcxqkcOtrKXXGklbpnsAcDa5OAAM8hC4B6wKMYYnmwNJXEGt3EqUDmnPxhLT/fYC+fnRB1byWpL3cjbQzhHt9Q3ixNvzhe202+kllqf4t1Wj/rIQN7SHzmgNS2A4cyRjCrfJmuXeKoefnayPFsh9aQtnt1RftZvviFESW6ml3qzXI+BfE/QYPXDWuE82D9RVYmPPNegqz9vR4N4aGqfutcF/jafExPaHUX4gby18acC2WvaOesk+7fqo3/WeozDyutW/Rxe4DXlsF3LlBUh0tjeXbYeVkiOU392c+d9dSvRSdwWnThe6deqlswWR8KojyNbFBRiqQ=',143);
INSERT INTO "sessions" VALUES(26,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.uv0CGiyrtV5SjTfMeoaRtF3TuE9YpWYEYjdNrun4cZROQz3AXmWSY/31IfCeWLdhVY/qSYM9Gi7f8kIzdvwpyGZaQhsdXJyVJz6dC4bFB7nAeyRjOqQctt4UhdhJrKqh16utXXrK7GXe9f6s5T0SFqVnBOgpuP3vIfbGokQHYoBXmxgiXTBwuZP88h++clCxCdFlTKCpUNpLFK1t316IkvxYVdh6Xfa0WWFTG863HU2Okk4YkJP9npd6CDgZmL2wffyyOv2nUWUTqAroWIL2JCPnxChKIjbJU1S8d7pQYryLuPqqzukXU0jw2CGRIa08OjRK8mRne3v9AtJPVB44GhQiLbFxt2WYAjfO5SGrpROp7mOtr335ap54ICcrjjP1X5iXiuvYX3MfEB1jdLX43qxrKEw7gnKwZsmFzoqz6Yrk/w9qox2ccpYRok31gGPtNzcvofN4Dd2eR1tXPjnFhT6TacWci0KHXeMDWg8bBncmziX7YRInuEvS+TeQ12BcCBGPZWVnEURgoN13hytz6RlsruNY2cWEL/bpif5ad94ynFndnlQkbtmqxxot/pmQ8NJwn8lgO40Yg4Z8bzOLmL7DFDX69MhCBsxiPXrfOO1vuYTa5ezhSlwPBB9xPfjj+Cegj/+NNQIzJeL2LwQPZi5ABVu79jbtFz4uaKpkR/wN4/BCDWZsEkq9eT01LbNfI25iRd9pZhGjcXNZY/f2HicvXzra6+QEoHhkGsAyH+43fyvRYv4G46sQG+O2GHSjUlJD3buBkuXI5iauy03S9KxFPvz1QwUguRVQ4MM=',148);
INSERT INTO "sessions" VALUES(27,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.PrmJqw7X6L1x3XiG07UWxhpFc5Avazi5D1Z0Tsuat8QlaZ/YATvy/daP+/lYiOn9MO4GOZrn/jLRTUEf5B0cpy8uC3DKoCEezOCWGFlaHKHLiy4FTaEbu0yOI4znCejRBO26mipErdZ8tx0psONERL5X9sBHXwq/VsnU4J2q+RLdNdbR8aofd+lvjeppP4YJ6ArDeft3dECNiNETmcs5BzmVllY8K0T2fApHZY5PexFrReWqbOZosZczVUM7/1gi13hBZfa5ocvA4+P7KO6+PXLrQB9rVN//7yu0ASq2WCDwlBl3tgH3hDXQ+/+H/1Mqr9thYAh5q8MwjzgLglJT02RPUdJbTv+E3Gq7i9GUh4YVgDTQQnn6vQvfAlfaO+T/Dh+Y5XhPPR62IT9X8tXuV8ACXVVV07dls62AvvfIjZJv8lmwb95aMLZo0M3+RDi76GE7836M0Iv2e0gmuFJscuyRhYmt/AHW3jUqLRoAWVVjD4vls1sRaz5T0YnWLosBVTYd3CtZmZTuE3si8VkRgxavnsegmiRTCNkRzYrdPgFzcBSs0POoRmCeefN8DofW1WHtEw4p5A7RznTSp5dyryG7zMgzV3l1YSOzXbsDdilsK/MiRDW/5vvuxTDxvWAfbD+cD5VC7fdfCortuU0H/vhKJgahyoD6N3cZDwtP2S9sB8mv5VfgPpqa3UZXxFwsp5wGW5vRvij6DzK4SQ/S7bLLzRATMEWyjp5o9yljsfkHtI4IS/hbzsh93hbX099kD5m7S1wMfSvcqKuLGSwV12bvMKBa1k80H0IgKWvNVlZI9tRBAQQ=',153);
INSERT INTO "sessions" VALUES(28,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.pW1b/H91ylW7h2czf9/ogyuWkNDJZFjMFw0Jusmz9xu0AcrJIEN7cPwewT6canQmDTBT0DOs4tsPZN9wg/MzsjamPc0I3qmGWMR0MASd82cji9Ny/gauy1Vx0LnuQMBnlSSggRycjDewVODu/wqdKSXdwLxizIyKdooyzJh9vlCP0BwxJHeysQxlrGJsbr79B73n15whCxPbewLd2e5TbutS71DJ4We8qCT8G9Mih7oeh4Cmbq4kamFeKeBy0GQ++0JQuOwAKCqUz81udjl0t0qjXaiRa1fW7FYUybiPyHSFjWgZBoPY/61l3rybmF/dx+9EpHMFzUw7Erh/Ul6MPbtACt6Ldb5/zWmaPIX+maGt6AwxP/IFhH+6Q8I+oKgGHns0O10l9N8bxe7fSgiOhgHknGG7uho1hprJkSwJdjU4AeQUonE25/NKU1/Bw2nV5SPZVMfi1R5asj9mfiffpWXkPfYFp87NexeCAVQQ8+GyAcQoNs99H07VBfUis+QAiCtISCQxG1CkPQZzLjBWwzrMhCtsqHG0t95+jP1ak4HYA3G1LPfHhIDZIGGfsk1FKmsOtg9UlC1K1spaNi+mv9ZmFbHqEWRHiZ97mDOt6RrsdYKZ5JzcLy3Pjk9A6UdvGurLs+K/SXnWzlWqUC9nmvzDwvS2meKSUWmhxtt8BwtIusXMrfBuaFY4M2UZknljNzYqhPMHYAGfFkzx4zgi3t1iMBdM1LBrr/Wn1jdFBYqj++OBt9n+CGz8ALNeZSo5mc/dpqBwfHddtZC03LPDQM82GMl/sZLFKcxySIghvNfhI3fAZwLdVFJpwf5/',158);
INSERT INTO "sessions" VALUES(29,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.9Vh7R54zxG66sz5JmLDN3227uh8fEtsMA6nSxInZccwXQnw1PlfWAf6FzOUcWi/2yiN75lPRpTlTU0nu1GdjjDxtkQCM19ZcbIFhGaNkACJqlMP/9FI3YYlS8gFU7qdyPKyG9cEwcTOrvHG/qZu0rAlUrGAUpWxxbOVVkmP65jY2FPWfUK6IpSe12nSYQacCgsEQTMIF8oFUkKb6LCwp3ZETq0ZcJ8a+9cyCVNK+GTp0UJyg1BPUDsOaIjhos9cNoyQVGeDW8O//ySgDdOAvCDNt2C4En7sAi0JIWRK8M75JJCylfbXiNg7vATEYREbNZKfDVdxgG02LinuJeR5geZvtRZarU4VAJ0eBxGQVLE1jBm5cWKZaZnkVUQj/T2wWF5OZOP8tMeGVeAN80GV42eyK1kaQ6HBq/8hLYhu/jDPzI3N0WTDPnpyiEQJlxAXNdpJJOO59UzS94atGUqsnw707Jv/CWQSt/BAm6Db/rr46gYkmnsnvsew5PSRmJYFBNcUmisg+NeMl7IRZbPY4/5Eln3Cy1vN/YMsWLGanZYsHTB3cGsfhe6nQDKojqsqim+aVTAngaw3OzS3BFXoSo5j0XB4b5qcvikGh6+dgVROjdWvEX/nBthW1oL2BD72rUvCCbGCnn+NPXGYuF5uKk8DKz7m7fdKsi994PlUjbWrrkJ8etnqTlnPY+NAtyouLbvzPcWZ1EycLWoMYCy9aqvXc79k6RNQpCMsF0SxhFKWYFWGc92e7uc4E48GfGFo/9ZUuDyt5KdQR7JnO5PoOFA==',163);
INSERT INTO "sessions" VALUES(30,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.EuPZ5fxN/RhzeflMaKyvAOhyqhoaq8wbGJIFK4xubrfWX1Um1PD5wJwKB5NI/6HHnysakCMGGv2Flc/OfN3wXihP5CyPapPx+KOP+XReQtgaycKWiGcpg8Voygah29dw+axCMUFZjwJcFM3frffpAxNGMPMs8DleTPsysPyepWX9yBTZjaD/Aht+V2BLElcdP1wqQTjDaaMtEAiF+rLyBR5gugvu36pgpEMfRZTwFblYnYOEW8Q2FSwtrFfbwumfoiwemOtrB8s6FynQ1QzpsTQnGQ0s1h4U9NPv520287GeHZg0ohB1m/A5gFRh2NqGUWNbV+NAaIg+8E6sqxh8G0PwX/YyZsqSbRoUeQdqU2c4J3Uctha5f55y7j+ShSvBZ6Y8rbBfMa8yZ/MO2wNGXVvM6dWr5UneLKKV1xPKJinMxc+GgJD3ch5n60NdrseVbFtgmI3MVUqOWCi0gvmnhV6OB9pzJiAvrxpk8bL1SwaBAVYIRo6ehmF6YQ7qiuAgC3oue77Oi8Ym5KSA2SayAXosOxzBUqFWlw==',167);
INSERT INTO "sessions" VALUES(31,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','email',NULL,'s1.5uL5zfUm.hpGtDPsn4rElPqWY1QKP2ITvDwALtVRaHFyJ+tw36one3lEJPPaAmX2omUauU6Qliv/k1xcBXCFU6E2Q6tl/f3Ux0fbIs8OPgj+96PMlgemU5mDiZYLQDo8EcT6dbQHUiH9acYsHF0x6OFZe1HGCBV5Da1OGfEiL64sEdV2yQENAEilFp1u9fF2C5BKOQ6knNpCr9hPqcSoTnme+HKB+y001di2W3CKkz/tWdhaOo6RuLB5n8VILdhvdzmolvFI0M/v2UjVCTYr83dF/HUqwyW8AArfhzH5/uSHdgASrsS8kOyG65CmppqPYowqqmZ262yGnY2z2XWIGf+gXRCa+OC/SGpkINoAT0ZEN9yF/5mPCLx4Tma/CZJx7SsNThGvBksxuhmj3yJRYJ9THPP4qtE0kM8K4VGT3NsP8sWA1f1yFlP5RaunIIvmdk8CX3CP3oqMWnW6OK0I/E8vBUNIU3HuFB+dLSZ1Ips+bAoj71Tq3rJv+EmaqnSOGhF0Ph0KDCPQQ6wn/5h0QSkHZopLCUQeCb/5E1g==',171);
INSERT INTO "sessions" VALUES(32,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','fallback',NULL,'s1.5uL5zfUm.D0sa+f9S2kG67aW2KrCQ+TOkn9UNegpeNUUZy8P5/p4MHDiXBpcNjjOHX3OugPWHxRngSTM+VFwA/nlHBsFMQ7S4VBR9s/H2vs2FQA80nz2HNBeFY+ZZYri6bTdL1UNNbdZH0UX1qvZT/fMxZe2B3mSwEK+oicsBwCtD/A7Be41l+fWk4XiyeSarpWw+opDbz8Ep7+7lbIObdefZE0Shi/mGgqid8mLz+o9DEK73NfBS9lHYzbU0cO8qyUie7ft1Pp4MK6oTQ3Fm1aj8tbkWX3+bP3l/HdqVjUnJdadEnop0CYxkxmFsjV9WIhSXCGQFaCspvCdQYLfq8JnwLih9ywTiqexT1aHaCJCJkPQGn7/EWoGe/r0aJCFuMTKd2gxwmTfgCjiGbuXZ7cih+NaCQMUINFulapZd37c59Zq0pbPr6nP2NX+ru9xcygynloagw/dxoUYvmocDCrRnRmrbCggBzzVhlyHP1iYl5ND6vY1U8aze09/PEmrMfgrK4NKr/yhH3t4KDINJDgBw/IGJNvXwrTYM7bfk+/66cWwcCciXTtFj8D8=',177);
INSERT INTO "sessions" VALUES(33,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','declined',NULL,'s1.5uL5zfUm.XbrhjLkp4KM9VO2i+ZbqejhqqKtoO2y4hIbOOjddvvHFQ+wH/Dcqh6OeXYLbw3zG3GiKHkqhvqVHMp6HRQa743hALazl9ygcht3e17M3J+lVWo6WpvuDp4l+ypJA8s84xPecOFxYPkaqYKWp46/h/C0CNPfiP/ZBxOSXkMl81sAtkLwuDd4rPdM722SVaERp2bBNLScwWRs+k1Exe0WiZacc38CH0zDKtX/la4GfGFbp90Q4awOZzXFnfL4unbZwsRwC5vEViDIKXlAfdEVy0w1EBt0xzvVzbW2eUwaWR1doqKmM7FJO/4UgNqQtf7pmGVNFo0fus+HANbkZE9GtDDGdualW/JeMgMz6oWFf3AxMCmrYOF5pKw1iLxKEQE532sxau9qosR3pzLpRHgmaMGh4V8pX1TxaUYvSZoMCQzL/1hD/x+L/CYYXAz7Sl7jDyAOmbI3UgXXXC5qNMb1D890su7vDYVliQyaJGGaIBkBJ5pL53MSIGVMfEntb+bCrgcK/Lvyv4H8RqsA9ZKi3HV7wpsak8fylsg==',181);
INSERT INTO "sessions" VALUES(34,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number',NULL,'s1.5uL5zfUm.16SVbx57r0HJqs4okcSGQW1tASzeraeRe4vBA0ndt8kQfd/cZdibpn+pLprVaA+WpLpIfkjnayVbECDWQCXtG6FA30XgbPmkQ53e+eej/AmuaW5C0eJsFL9XYtE/obGc6Ws9SOh93vAPkCDdc/eDAnI8GtVo6qCIvl2lHw3i+DjY9ftR9SrVFlv2fBFswZJOvC0NAiZdxffSzZbEBXSjKIEAzVyGxpwWQY8ENJAmTCMShQ/WSr5i91ORXWMR+Ex15rMUBsnmxbwApLupjS9Lb7X+dEorV39ck4ajfPKAKkNVPeFLsZy3dE9ScG2+sxj0TM3vd0iprWstemJr3P/iYVdfjXjI0Jwxlb89geZ5lESv8hpnuWBFHrsyo2yVx86nCo7VBNQd6MTJ6v4Nn/vA6IiD7KD3oDTatkky5V6QxPThoahVgUpNDVbtFC9hqygC8qyG4XzFfFcegOa++Bw61As6waXTIgDhAmBjscuPGetfXE60n+g/7J+NS4DUPBJ/Da4Wj8yQBvACoNrr3tI/hcSP4OsWddUmOvUj995U/tyVAtJ9oRIz9rCVinfZwh41xRRjvX9SmO50Mu/qxYPpZhDtga4=',185);
INSERT INTO "sessions" VALUES(35,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.5tRqL8kjffswQaJGY9T1lCJzTCPk5xcI+rgZnS/5vD2ZJZ+rBK0dphcJ5eDTx5PLkWm33LiMeKIFlWTFgq5RF8w8QOFluM0XHnBL3fwONIO1ORSq9S/ehz9Fig5UHLdX9d8smDp4IpueOzKlBHwDPki3/VqJAv05CDFIb1Q2I2iPDzdS5j3ar5mDE8fPUWWBtVd+npS0SP1sC/xizGxg4b5LISjhZbeeAkGF6Jq2e3hUO3Z7K4FTx3lYDZr7sSOup7cN1IPHR0Qn8TKycP2oSszQTX6CgkTNmNWzDWLOSQ9eHdnTNf12V0ncFy+JYEYPb3oVB7/bHkESNlpMRQpZpNroNqO6m+sWRRY996GsHGcHSn6CrVN0Id93tpKTzcahUofxlm5M7NB4EUqEkm/nw0RCl3tv4ZewnnEPhFbD0KjRW8PxoOn23efTkcNWXNkBU+6ZF+zzL9BAIgkZK+gWNtQnyhZsmaJeT4vsnOeqNe+hJbXAvcGwDQW3J52EyvRkb27Fwmqmf1cVqbuaqAEA5fPrr0caoNevr9UVVdAx07qJ6A+XMV/05r0sgDVlR8wrPSGiJGgvBwSf5wyQ7Nzp+Q3KGM6Ebhj5G7Q=',190);
INSERT INTO "sessions" VALUES(36,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.Ax2WhVkBrta/tjlhHv5OQ5Td3l95kX6LEYb6VbQIGXBAaU5Om+pL7u5rAELbgMCuxDjCIoO4Eoy74+5m964PgPJgB0+nBdf1zRWpq8btixfC+cpJVZmlsLmQ0AAUH8mw5sHDVF3QNFsdIpL7gh52uHNrTjLV3+pJqDPdsonZ4+upmgxqiusG33zdlj/rUfWOGrfbc99hIVwIPoS/T5zmnJ9fc/irxs5ztdFCZLYsb2QtKWIaH37h2dKaVyKmzXmqgt19wrTuk0Dl+RO4kIxqwMcUYd2aGAd7rkDV3UaIAODk1hkDO6Gd/FaAJ5Hjs8OaxK+7y8pwkr+FOlL0k/sVwKuMh+oe9lIohPhXXT00SsUFS4QHD+MkkxoOo+GPTnteX1P/Cl8dDHashTeQZpqo8C/zOJ5rj7Bq+97TjMesCvs7bKf2mxHdkiKa3aDXymR3yD/gD8/KrkjGS1ERD9z1CXBR9FQLlhlfENOmsZKn4K4mfOn7fHRyhDWMZmi//ECtkdBuLLABVP8Jx2yuzoxf1NfjMR2tbdMCqT4M3zPTNNy6VZVAklM5qS3WNiEaQkg3850XsyA1t4jKYFIKUAhL8rSyzSNhf0Qqwm8P3JZ2iaWxJsdskrSJ7cDGFGA=',195);
INSERT INTO "sessions" VALUES(37,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.v6wBtC2scNTTx02FKdO/PNKkJNzFaEbOpqlpdw40VG7qbk/5RWIVlRekLMTHRdS3+dc0FmXGE/gQzAbswJ4gHxWwKiiTmCN5s8qlI9EELfJzaj0c5GStWm6CD/zsOhIESYNxhH3CgzFuH2o3UFvSQ6ggKzrt5niJsASA9LdSbgWUPjJL+EBuXya5JsgvhTdMhOUUq4NiwO0LkfX+abmH58EntxyHSgWdHqNgUGsv+PbRX3RjErwRX2VUZJaClr4+/p6dU+Phrbh7J+N3oUztGUpDIz6cjuhz/L1lZEPe0LaknbLy7QOg+zSoK/fbZ9ZdQAVfAkpDD+uRT3Nsvsy2mMd5ze5LfrV6vMzTZQAjFrAq8RWgb8iNotRq2whzNn5BCudeb4bJPWsBfbJEi8jq3WxvSI9IAKNJibGrynczBPImzX2bU+rs5Y1yP6VrFBJ4YM6Wy3x+HwycA+01Fy9fURsV4GrRnoJl4uFJOAaYyx7bHKLrSLS4TSxfdZ3mATYWeiviqy6e2r7gOoVWAMJDlYaY04vjA+K9sawq4gH9xWyZCZ0PbkLaJb7gbbmjDDrPvOoHkTGNlR2EwbHgSCrez2MRj/mpdNW84AAru5Z3gw68TNZUK1v6/4ZAD6GPggvWXmNobhw=',200);
INSERT INTO "sessions" VALUES(38,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.yk0nKmfwSX8b2JRG64TpTCCs6vEpv8JpSbplfU5IgMKUJJUG8PUvLAA+XqW8H2HDlhrFsdzaNlIpzLXHwkGuhDRvZ+r5xIzxYddHp1CTO75HGaRtnEG1btYk+qBhu8NxvOiL38MVNGsBP5p/EFIDY4h6aNgaZBdRLNv0JMHDuDcgYKiAZJPx9PNQ+uRxem/VhtlJpOWq6+EH21LsdlTwgr2j8cJVzOEIcOfXY0R+9iznQ968dDGzssdJcoA/7c36rMYx9czNi04DZtbf5X8wiD0GLaucPPpHP1zcrU0beyZ+bf5xQ/dgC4KAt7XpJVNdH8r3nUjJxOWvSI0SMpuQ8sCCHj4jaV1NkzwqVn6Fwgu6VgZUykwtivck9X8X27vSn+rF6eQtx6j8KGv8xV7kMAPHc7pFhSoi0gUFLI1tPXfH6O1tHqdbPpXjkvbdYmfrMwBku3LYeBi7xZ3XQ3rkfCW9yXKO+/ByKtALpdQoDJXV5/NYi0cYLWQLdgjrXSuzXmc7YlCYBn6DXl5jmMIqMJq6aI6FVqh7R518zR3k24AUFeSSDY0U2BG3Nb8VNpZ1PRuzuS5/u/tj2qcrN7wrhvip4+rhjExyD6rmLFVnP9mJxL4RtF97roy72L2nmuKdPFIFQeKVm/cPFoyP',205);
INSERT INTO "sessions" VALUES(39,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.M2vAmPn3hgum4IDW/O/lL4Ld0/KAMJeAEYSL9tIx/+MoE/dD36BsOn8hyziKm9/i6B9Abr2JRKsws2L/MhcaX/QKJNu4jj1QFnP0Q89Ha0AAGSoQ/VbF3OGSiTyzkaWmSogxmQvcbosjpW+cyjg/drlWBhLGH5SqoTdMiyes4Mk/AvByjUlgDDKcOZ6leUNiEzbIjCoekyR01wAf9fynEAAjQ9f4msNUegF+HwvKE5xeWWXItJEQwBLCitoDJsRSdvdmXCMUwcP6TPg27h+VN/DCSD9MsaW7TFlMN7Yz2Hk+ScPBRqo7AFg1PaYxtDP0eg8sQB0MetweptbAYigZRJd5SkYI7LLCdjFr7LwjOiRYiUWSMlyAYu9PMtrGDkVV6q01zj9ZUKw4RT93G3sTTS2HHBBs/28Nna2aF6WKSEPjrLZlQ/6vIdFum7+ParfcW4vS3Io2owsocF7wgFimaAQ4/9jcNC4NuDIM8f5vo8NiZ+HnnTOCDlbIKlbCSGx14AgsTsw2h2NVTELeDhFeq2v3qRu6PFb/X8AvJ527MHPjQLdN25JBM6nWKXrVW0enaUnCVPoiUT7jI8u1s2Qi6dogDfbXq6ilf/b9EVDuWA==',210);
INSERT INTO "sessions" VALUES(40,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.1d1WeRd7FZ/ZwRCQPo9o/nYpSXUoEaHASXEtpU1Lm/iUK9Oz3ZTPbUkdp9J4uYyAgk/NPVQh6ZSDRbzLqCWnUVKhXEQHwRSuYLvoDUL3lFh7M1fdU3hbK+ACONMrwnk6TyNCJWL+MLAQaq709ET/Ky43I8V5Fhx/GygFSxbiqkFiaoHG2SVe3HnfJrXM+rAnN3/o7WL+IIoJJamgyuk+I6m0DzMkL0MITATNwq8gdeSylAaYT1FG7Ej66pglGbS8fH1XsRjdlpfVVnBiDoo20ciQKZ2orer5KopqQLwHUXGuRP9Va/+VtAzHweillLYyjMVMRJR7O7sn5LiJhBz/YUzzAbipnXJFZLZFN1gd17zPrLHwEUZs9fMxDq0HtvbOGFRJNEY6sT608P+BIDaUxp6b/uwVeVnsXmiObwAsW5rZNY/exQk0b8bdHB6Wvcluod3gvDyftINP566eIMupn+NSlWywRM/RvPp9YomcCSKM++26GmKz9c9SOIJXp+r+SVjKp60DJc8r9WU0NMLOtwWpas7NIKKqDnLIq9GpRE0tdBNJnyP/hlaAYyDSXbbkInfJ1Se8PKINnwW44E0eEZbk9RGGycNY4C4El2AY2NoVOse89pp/k8rVDPoz+BsLEVqwW7MRzujNxLShzi0GKCDyTcHNzjZoPjF0ZdzfxVhqoKrda8H+0oa2RaDcZHMxng/hut+9/I1XGfztfPMdXrcgZDdepAwwdYZwGEXxGgOdeyDe/Ke6yH08CfNgl/Bf9mh9zHZiPhI9TLndC1FtKt1o/Kw0q96wP9RKzGmNKexZTZz9',216);
INSERT INTO "sessions" VALUES(41,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.S63qam0J64Js8hzDnIRab16p4DNEbEkW7ro7Am55DWbtpcRT1frVln40rdi+DIb2/t58eczXDeS8vQfGyqKSfHp9EP1aRylauCAHb2b/LwAshR68VKVMOqrn78V1HQ1g+dtUToaxnjDC3GXvVhr+mJuUDw3FJZSJcdugel9h6YDZ/TMZBg0DS868upm7BORMphhjsk/7RJ1/4dTMyh1GDBP42BPvMHKD3xswj6ePiS7rQM2MXIj2wETbceQZRWQp5IMeKPJvxyz8vVY2Mhh9PbyN90z8tEE6iY5wkgshGNNupupSNrM9ptjNLZMcnUfYWXJVRDOjieGPO8ivCQMRHeny1U7LoH+vB7qD1kmebbFIfurPOFplZI+L9A34ywsQKM2N1qFCgcQ+6ec0BlweEG98jgVOVrseGE8pPhA8cg1kRh0oJX/mDLWF8oGODSnRUW/yW0FKv8/n9AvpqPKnROFT+jFjgkTbQlhqFrOJT1kD04OhSqcA5TyOXb3VWPcNRm5QXQCTTMOcNyRm30Db+1H3REcb1VxchaSjoYZ6t825ab0aYGnwPPAVDQX+5d2DwNEGu/H1nlAIs6CQY4QxA+iTsYnwCnCyUAw12FXT2dEP2GRdnVhA8c5+VM+9+iI7hcTbibGw1WX3QZBXozBSMXIcyAvyobDQKOReLLL+XaLExTCVlm735exOKd+pymh/uXl2gIWP+SYoZDJRaQkD1A+IVdpVzPBiuS7wtU8R4mFp1ASAUV2edtZ+m7vao+zXxjtPWS8+m8Q1yfaSGbYlX41A7cjSsUVbOXEphTzNyGx/mcuJrOBdxx+5vDQ=',224);
INSERT INTO "sessions" VALUES(42,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','number','timing','s1.5uL5zfUm.FSI0JpDbEALL8tp3Y4BD4H3O0A0J7xehSuUL0jIZzq5OoIC/f5YIATs5bH1YgP88gJ2CwohxCPhRdf00GrM0b9ptgxaSRY22YPRj8eKZ+Yclhu9WvJfISRJnKSsBan5XsdSKsZyDg+b3TopnVmH4z32G5kqV21y+5apfKLUvy3jwQ1SDyJo/TDsQul5mnOp5nk+lgVBxAerin17F1F/NiYz3PH8bggMRZLxp7uZWrgkA2O36AuF0iqMtfrae0yAS97IgHWEVs6/RyQeGbsz/Fa9vZvtoJuF/AEK/pxubqVdHZH8KLKMhw/L8pH5wrPKSE85Pl3t0oLjPPFxFkO+ZGa/GWKVKp59gOc8xzgyAygnxCWyV8ABAkZjGY9jSHw0CnAhrf2TB0AMko0rpA2GQMiP2dELczoH7LM06URguF5UzI+RkeId+tqKgr45JS/MbUdyr7F+inQcPxpkS7bQVY99Qs5TlxFcFJaBkhTntUSRpBquAq2GC3QR+QtiRjZp4zthxKdgdRf8nwRv1ZUgJcDLXPp5ZhmLfubIJFy/f8/VyYEe9djBwr9Zv2UAGZ5fjd/5PWp0KVHNXPt/ffJ3y/Wj/TTnEXspxEd0s63qdP4g2xiCSdN44mvzlb9c/8C8D6OqJYhLlL4bREvWdXmf+T5JEJeNTp434EnCYMI4eNUBdx+VPKMWK',232);
INSERT INTO "sessions" VALUES(43,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.HuemrGx/FOYwMBDYZw6/n4MMEF9Ker03bUJT0pXhTwtFqOVd5zVETQSqoijc4YRfchHg1ksOfws5esA5yi4leiixDvp4q2ooY1ZXms2SdwQ+AziX9GLbn4xVlkfATftjz5jWNjAIP8r9/ElGmE17D6pwGgAnHKl7zO5HbYBSJQoavYT5QlNOCmiS/EMLhOMMTWqwWptgBubUfxyGfJjM1IGS9nJE4LS5dSq4RjlJMTDrO5U6DC8kb71Bso7e/rfoaaH2h3hO+XOheio7h1gIRQDEztu9ZbAPmnp8BSgv+Zps4X3EHmu6RkTpVWHx3zqzGcP6DZe8FGs3DQw64mJ8RnBKamWyurNGZxrZeIttJvuV2dJsFa+iyVmZAKS/z6DWsUGQRmsbZzfT9XPhE9Ss+dAITy674lMVCxXSApZddSO7zwUMGcct06mcETw/2B1VLeWhAxR9jnMccAR7owXEsRwoT0r9LDCCQAJIW5JpLtrRaZO/AB3aKoAvA3hfqNxa6n/oyms5V/bIWsYn4mXzAYoF0C+WLxWNHxx2DiS+HdrEfs3D4nRMiJ6kPO7i3UQM74gwo4yBVrmL8LVdD6oqA8oz3I2rTKkl18iWFrjMOc+ZrBSj25ajS2LmlXI=',240);
INSERT INTO "sessions" VALUES(44,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.CARfZchzNgiNMdNcX4EerxCYDdIZcmeno2rqnhgIcr/5N5r/WTWH11KijeAHLnUQDA9+wZVrO7VS6fHBObq5EEpm8v6UZgqNpGeYXmDypspxhdE/39RJlJtVucMTfsX4TBZ9+AsLdmV44VZ6XA88G+m82XjvIP8mQcrhmLnSGWvKWIPH+7ePH7k03PvjLXxwJVS7gngpKNabmqhs8OiNLwkcgB2Sd+lNFZK/dXNFxUG71eO2uh7kHcMLYIXBs048dysUwVuVROuIzR0m/0ObPDHQ/rfbC1vgNCPHlfe2tb9XAXYsKZK7ATIaa+Nqn6/HuGj8Ja0titNef0qi8pW2AX5UMtcvuhs/139qzfgTG4UE3D/F5+thpuEpNSusEFq5232D39EP7jGxxHCx1SEZq8vvnYl4DzCwvAgz8IjyDFQjvs65h4IvXFftOYa+c1dGu9pHCTo9x3XLRT2BiOEryQ+xHTv5xWA+kg/r2+Co0cis/zRJdnWllWREX+q2SNOBlsureIVYp5Lwdsh+5zGbOamrs0YJYQozRkbytJVLKATO0mwAVFaUGWWUOPa2R2ttzZnsMdQ4rEYfvTtLrFlyMq39WLnLLQSQXhUzN/HzwkU5Wzw3eXbrgpi4RaVJFcsr8uxso6jB8sMlGMY/JGDbtwP4WVv/SW3Ygq6leltmceJknEVlSH8C2qeGUfnRv59R7ZpJIDOK55ZGzRAAp+1u4dShjchA3AUb9+I184e7a4dAYFlfb/3ZAcXsWK3r/+GwnIpnHbF08JRub58=',365);
INSERT INTO "sessions" VALUES(45,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','budget','s1.5uL5zfUm.eNPUEM1tNZcWiUXH6uYKX8pWJ04kJkKSlUHDZ63bxr8R+T1tX3H4wJz81DXGjxZUXgJJMwf7aWlmAvZG9uVZvIKBQ6k53J1GKBpOZ1OuS+ivzHji70x017/PnUJDVKlMT1ZlvwkrAvGL7vu9OgfD5Sc9stDsBe2TCtOOaJqiGpPU3qogMX3G6VTE7fvIWuqOjuJ2QZmWJaWmws5jIBKI6yrySUft3iGEvm0uS5XyWx4w96SveuFpnXsp1r2Eb8KbUCCp+YFxwvO13FehEG1wDM/MEJOIjYPEfljqrR9nmMT5tZnebFELj4cRC+9pzTtQ7DOZjgZtMNgqk4PbIB4ReIS55M9Emq6nXknWd8SStQnhXd6A718rwKQeRT2O4aULHiHxCFc+v5/r11xLoQde5VFFZ/t/bJppwdXMk6HOKMsYhLqkEI8ylIK/4j54TZ9dByeH3otv5QuZaVCH195WFO/qXip/xXOf44B4DSaWwb9JcbTxSfXLrceqU/hvH76/AKvLKO5Uge1p8wRgoBhREImdg/6VuOQZKlGa9FCj2fJfy2111kDIYC23dUzs90i79bXTLJVXeLvvkKKuMGyxWnZEKL/tFOiJHchEXTKfuOAiDa+++VmYaUBHDNOa00FE4tbSmijQ57HFy6vf6ufFWW89NfqmF6bj7nsXHY4Lpq2Lxxnk5aZJ7XVLJsStdmgVF5hngx7paRA2sPQEWhtzDJtVOeiERv+UOkH8hWRBxcqSXtv5GDQ/rlbl6saw3b6kpKYCVCj4HvhMTgi0kY2n1onFMdF3CgAVt0XOLTaZU4AAaJkw00O0PV2kzsZDQb8WyAL/2V8JvA==',366);
INSERT INTO "sessions" VALUES(46,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','talk','s1.5uL5zfUm.aCMdBcOEPYE4i7VVXX4VoNI5kN9Rl+W7P8KZ4qr2Uksb3bnlX8ZgZ2KDL6+It2wnnhcSvpGnAq+Y4zwPQ9SXeG16Zj8LsFRZg/KYFqi76gnGm+XHMU/RX6vwKtxpRX/FU9Te0z0lcaaXg/8MDmmwkcfKeNp9ZsLIYjIXVU/P2k/p9r/ijK87r8hG7U3iDH1hGkrFtl3wDVIC0gOpTwHuy+CbzE+u8UKcc2NWVsxoe4NizVonStlpXCk8D8gMlE0M8t2iq9raHftezg5kQp7LRlCf91cS0GT3FfsoI4Od5uc4Bz+MlBFcAWsjYVYZx/l13FPHXs3poiY8HRKA3IH83uNQHGJXbrazV81bZhWzoUNw/mfS4+AIWPJHSgDVv1xM5LKJI7osc404xLcs9Ig8JkeVphQk0vZmMTeFx58XhbZXjQMHFURAC6yAWRAYa3OY9APAwvnN+HfLUfISmimv8b6IyT6D8Gv0xxfmLhiPI+2PnjPRXbQS4R4KJ41DGQ4jdYyBxN6wtUm9vOjp1gUWr5S7kg9XNPjbEc8fUNzm693Y6sWnIa5pOYnOjDtkhU8dPUfQtMtny9VctL31NURis4423QMADDT5FMfmygVGfFcDaC/0UXVG1n9NG4gz1ZGRpnx2A5bQ25dUn4/0Dr0vDLQdsYdktydcin6LzbyfkesttVYDY7VrJBXEsvzroYmKtlmzlGnfWlA2pfmDQ4UbfzBX39j0HL0wv0hwXBpGvcN2fT+3jF1aPbPSUMTIvxtbgXe1HeyT4gUMfLPIP4wKs1CBqYKdQtcRCiI1IuXltMCTsnHAti8J1UnllZnO',251);
INSERT INTO "sessions" VALUES(47,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.ph2KWMXtvVWyKmJ3AniQuBM3WaiKzK5dEPWEvMjStbJxaMNbZ9nhpFOErVhVWU60tMhFekrPs8TZ4gv04nDiMocgbeSmERJnXK7tlASvEHYLbBf/70BV4eTjMp+Zh01baLOBkyJo2S9cwa95HYMwurcLgwFNhnorOGc4K6sEqMCn4mQfQsWmXmJeF7VdDX43reYPnmAy+MPTJXO/CVx/+B9spthTo5LDm2g3mTEveGij+51EbrPgA/moZ4n4PE8o8N/5OkojynnG6G6ki8OUyAnZQDjXp5HHNjJv5kiPML3GHQkbjCfwuhmQVZNkP9hLHTFHKoMb31KZ8V98sVr69GHh+cf8Mt1Y+sKfCikp3JnOrBW846W/3zuuw2czryizS9NqU4m8Bbvs4CDIRKWdBxMBL6aTi5321jIn/CgVA5pRPlqpX+IQoMJl6kepKX43qbdBNC3S8B3nhZp0LAnJoGX5f0QBi7dXJqwEIEEMSzBILpcFwxjyu8zQOVFk+NkjgIvPjOQ/eDVudF57nskSiqy0tXwp7nGq3DoG3JL1MPWh2eNH8V2znaAEbU28UohbZ7gc4UZvyPVAAU14QSteQql6D/ijmsgqvvmJAVeLZpS18yxIxaTAgmC0OzW6Pnam+kqln0GrADx59EoP0lsPRxekmdzlbufJUyJMrVGr8G9FXdnUpOVLRoxgU7ExP1HQBeep+s3xHrnZZmXmUmXKABpfw/NpkGKywGtHXa+ruVvCdcZrDsLvKJ2BL7Y56eEpkx+Hjq1Br3Sikmkykku+TA==',256);
INSERT INTO "sessions" VALUES(48,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.F7OoksEXN4cXoKKhprTtFfpwMxcpQTaifbDB1hGCSxClLyqLKX14osvEFGbwG5wlOb1JMeWxxyATOaTCuLNIrF7MGM/8ez3jQU+UwOh4wIvQzijlvZHbb9hXht13fowCphFBpHChVXor/zThroWIV/vMjGV+AmCcEMhqFaJxxqXxbwskrQZr0EQHeUXsYkQ3zz0OGiUinYgjzHM1BDp+u+oXuig5Ul6oO+PF4Ycfgwq+4AFA8BZeAvVyO+X5G89zgVavQkIqKTwJ10ezpRE5UJCDJ01y312FrYFj9c4T+I0PyfvG7WCvnZdX0laNaXvWRyspb9XDHa9TNJGUJMb4alw/adVK1x69A2Rg2HfRwg52z3mc/Qt6qbRQYiYHbRArgG3L101zt/L3C4VTP0BhPVWc9V1CiampWCk4FU/dfPmNIg+2XZzxHtjTTRRFdqN85/ES3+nPFwLyw1mJdV765Egg1Xsw9L+zOhhkNuCduhamX5X4Rbt0Lep+7u81elDhQ//vxBb4Fe9AtGlKVfJf/cFTYjdwzlVYMP3PgjIEb3/eRHudVV3vTBMIvTYMKaCO9nYsE8p2vSvi0PEEY79cleScrm7tVYKhtHc20xPDpGEayw539PRDDK5e7ggOYv4eUCXJuqrM1d0lDwEDaDvaZtHzHgUo8dpCVdWnCjXHT63QPPKEzHBDGl0pnVqJxhxXbGOOFh3emJi9PPO82QTc0diKdHYNqvKsWE9bpdyWZRo62oihtM3VUSjN2cjcANkdekXipcg5IkfCI3Y=',370);
INSERT INTO "sessions" VALUES(49,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','done',NULL,'s1.5uL5zfUm.qtEIBj0OzopJRVd5xn3xmdrieL8WR1ROCnDgun8HGvbaplEEZr5vIIGHwUjQV80ZgN8LIJkt0tmG4pfiPf8DR24HZ1rjrYqPdWvoEmXfjNwG4GgxyxgZjw9ezbF5vuW/651zKsrLk6zdhC1TIQl1i9aqxS4bxAjvu4zgQq9dE27Ja7gFlpAZ8A1Z+SNrq8n4ryZ/kPeY8oESw5oW/fKWR8xt5E0jHA015cx4/xZSc5xHiAytdUvnUyP6ATgwusYcIxV/eWf1jZx8JGqki3kQvkpejQffatGij0VMBUeFflNLhNop0M9K/gn3eSg+gwcY9aIZY7WPNzvnNK0/Gfbm9cSA/GaAFlMB13ETyMhboIz0IqevYVs3CVFlbxMmn1Eqma8lTC80/WKN5Gvz27hcZDgBNHGGLiOvoKTMrOjmGYbPpfPMSLevHxGy1H9XJamOwpLI+v4a54IiKrqrM6NjvWbiynQINsVmqNwVJaUltICYjGyex+r56xOltc0KMn7PQysUqynuP1l31RxSMFv7skQCMKqPdNg9rATyVgYDHpcJOQVz9o4tY9qnaCrxLIey32NmXA5NymokzpdAYELDmDAIvIEU/zYQ0NdLLeSF278K4zgfzo2hLVfQ0d8xmztycg9LinA5ULvaALgv8gsyjVqmC7hJ3zummMYkYiFExTn8SJu7HpKkwdhdwUc1gLETB+pQ551MLWwhGK9nJYpqAMDjTZNuK4c=',367);
INSERT INTO "sessions" VALUES(50,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.6NaYr7FW3C7XgCwPoQhhxn9m1zxg4q3kSjbJjnig93KrmHH+5sqzTPRxb/CTYTA4AiMkgZwS8pEoRq2etT+0DMiJWU2U7RwFuGL+d9UQc82iioXvPjZQvQPUkx6eoTle2720X9qndxajcW9APBnwpOQgCC3a7U9TxkQdtqFkAr+UeYa4ZXrxpqxPRPdV93NQIePZsxN/54MEEu15u4d2Xa+Yb/9urdUOqVJ4SWdzwn84BWoNd+2XZQphHIhEOJ6z+QmQ5N679eUcnw7JpHiYEwyywrp+nd9edWwlygbCI9FoZo0XNPq1hVMF6R1pQgcxG639MKIDzys/kawf8cTwr3UDrZjeccMboqMJ9hjeTwM6gM/yaE5Pjq5MR8XGfSFWrkOLwKW9ourxfO83MFKeiREDt7w5RziBZ/J3xUXKDIParpGofpn4zmw7dGJ50QFsE+8VbCcyv5HKiO2g5VgvyAHaCo8atazXQWRq7bEebAPGUER36dQSLWlF3DnQ1n+UUxXmU2QgMoNf6nagRwE2gLqgZefi68zzMhKtAZ1KA43GHTLbY7sA02fNPiMFF1aefKoyHw1j+11P6ds1S8RWQVs+EYycJxAr1F72UHWF5eq0LpjhjhIrf3VgODKB1mLDlYqBpDhNONYf4w9n32fXXuQytY/z//THReInXjc8+IB7cePQfD/4kMUWm9uY5/QPsK08yKsxZvNNy4P4iE4oKo9aOul1y7hpZtr/vnRjvsE5bltb+juKkZLEXgw8Lf5xWVBoXtJ4fq8HxYB7jO+ZeQ==',294);
INSERT INTO "sessions" VALUES(51,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.8981l4GjSERkAntM92N459+vx73w+sOv8l1cSrs7/6bBjOOUbrxDWeeNGzDhX0yyp6zHAjBYmrp7vdDr2j2DHdoyWwQE21rqmqtkF5JKSuCELvy9kRpiHOvW+bmgvGsHUXgyJyFIJcpR13IBfqOnbiKVLV5Oa5AttntsOwGn1VOm2g6YLokPQYVgDkD4+5DSM/JwvpxgKKD2smFx5KMiVdaLM9OngMjt+niCmfbqrKt1LDMX+GBVirdFg6zsUGQeO6W2irnbovpUbgLcKsRilpXY5wDsTdVMHHfIPuaAFiXmLUumBGGLO4WDKf6+Od2MUAnd+C+a7bGCQlH9t8S+jLM9mBgw0Y/TJcJnpEj7ntca0BKeSvM/NyNPVJfZuA0WG/XeUzp7uR9biOjcEWS0dhKr7rY+AbkcRztdApkBpCZPzxTkEWZ6oZPH1gO4vMCIYjbWbVCetCrjVtbWMOFlwgvTa+IXJVaixUM5xjm72tSAjroTFSiRs8Vo6ym2uZkhBPdsiSluuXxq5oOOqj7POvg8petBRkV92xbHxa317V47n4n1W9RzenVvQ9Nxkjl05vQhWg3p5TTOJBqZLswkcNouaLziIU2tcL29OC5vMYblBApJxwNE3VgCOep6cnYHYdotl/vAvjeKGk+KUA24D09eyORw589rMTQRxLaP5dD2Va+82oY9jfXQ1HWqrBqW2vVTIOPgHfn15+Xdid5sFLp+jLcZHOm8NBiqSc5VLBhIxqOVhbjNL0pqpCHyA98I5ONoFBDp5yam3bPgFyh7cw==',295);
INSERT INTO "sessions" VALUES(52,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.deqYYZas1XTyopZ4+REIwpFp4xFTxA9nkI4KAW3k+AFknYMVlPE7Gg1EQ6WKQLQEmWXKp4X2xmDR63oOLZuCyYLUKqng7tP5O9JH5imEaLLz3WCtmaYFbBsbvZUx7GS5ob0Qtwldi7o57poTk1c2587HQ4H8feGogy3f4+sk9oYB8I1xWe+WhDzxPTrhZZDKjEqjUb3hPtBOYHtTgmIUhkvvkdwYiyMQOQWNpknYa7Z2rk0Yf0i9IZgw+wX9y8WDI/SIOt0X2NsaIsG81go/c23e2sou1UlJV687nZhaVrOaGHZoANaakfYaPyieRjahNyYgSsD0faSsMx+whmyVgIirzzWhEphaS7GErMYJUETGzskUUoVDKlWRwujzJAj+0mL789amrwZY1LCZzqvzQU3UUtjSGXlQhwU/3kGN1dGm2vfnejVmCsv4fUsdPDQE3PpMU9gNmIpz+X0eLZPQbqJ6vJ8w43gf3P3EXXDn/+rT+YUQ5C38lcBtuJswioxGvn8TFhX/RTo+Eh3mR2++JCSbttiYHzcONw/74BO+BC3BKjCjWdEYKJRh8ffqUD6rxcACoXyVcLNS/LVgLewDVTmkjt9dCbt0kemEWmJM3wy5+3yK+mI3TeVMHrIg84rLIOXJIU9Vvk2EBfc6m4mKI8+bhWfaF8KGq13NPHXUpAaFncpxqZZqmxEjvGsMc00xCfbS74T/b/S1qXDzrIB7A+twIXmW4K0oQWpKGrPFKFP0caXmKah+/omWPR4qOCEBcdZ75gvAV1OOwwP+gG02qqEzG1hhzSl7U80OJXksmrA=',288);
INSERT INTO "sessions" VALUES(53,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.yyGe3HCDgRfmS2fPtoKlGZIIWbHawT1JGSJzVNjVZZ8y1+vuht8SwskT+EdOcvkuL9D0gNeJ/vdDomvjsTVkrBDB5y16beHwnQ5SPjEarJFNzVc4EeJz8xR7yApZaE50w8XpKzWpiV5FdBVM3Nawu1LU8XT0EQTuBYI46tOeLRJi0m1F+bgVYoWxVJs3GzGJjqrWECpKk3+A0B3hSOSu7LbzucfSq7Y4dbIxBzkqGhG7fJtaDxysuEexvRSegQAm/QKATTNp/lcmUsRKUOgRvqRANA2dNoTRjMLjthPJ2DosSvqFtR7c6C7UZ6Hzyorrrhc8sdRygAJXsxEM/VOWS0G7u8zNxcuJ101bV1tbzgmWWxROLQVQwy98gbeC2sjMR/3PZiMCkPKZgiEiIyeECQ8wF+2IsATjQwpdUOTt7qCNbrDivAduNbJlaMBI/2eb5ag7U5qgE+RqkD60+yuF7Si1+fo7xS0BWNTmVl/WVJiHT0iPuMRO/z4U23GztAtsluh7izJwr7ZxVwGY42Na0QwiPXpi93G+a95HYC4spPJlHrBBCd1iXaZN6QKAl7GAwodoZLgQhCNGdXBM5hralaEn+9AyGZGpa75Qd+BIElSQJF8Uf8VJStZMMqgpba4EZNE1kdphh4gs+hOMRwX671BqQU2tHK1Uyf4UNAuQzvRG5Rt+6ftityq+wP5UYhyYnw1w72brZqtnR6z+c2gpGBQUqvIKID96/Bjyo3DAwj1MgjsYURk3qTRCkHaXW1mTDSo3Pi4KJ2QQxxRFTT1xYw==',300);
INSERT INTO "sessions" VALUES(54,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.tX6G4gV7zwIddMrBlD746/ZOo+pv/I/tghg2kDYtoW88AjEU7PBUIolKFTqEmEXJOy1Oluq0QdGoVTfbBd3+yFGySmBgGxVEoHepn6HchoCDU4U+YBv6+CrBIakp5pgyh17Da7FSwwiUtlegoYy/uPqwKa+vKAXdRFFvRd43zaHnARWZf+u45zstWXhA8IzWnpTTD352uhHEe1+t/osIGpQWBpPppQIewUFGF6BYsepzTiQFABtNuuH8j4chYpabb11IQhFarDSe0LNho3vDoxkMj2J3Y0qHXCta85LOl5WLMcm+JMllD3Tg/qnfKeXH+Pdr/LS4CxHgTlb1dmB2dejMlgGoA5L2TNhjuU4AG+ZbcJC3w0HBo47KSCjKC6YjkKanUinyISJ+FJcmGqNWB7IsMPJc1vf8Ab3oTVo0Zll1LsasWJjuw9aj2IU0SR1/10KJbXSQst7CWac3csge1wyQI/fwihcSj6c8cF9uFhokAHpRWjmGiG8v+Zaol1Q7z0cA7F/3ZQlnmCfpuSRqqBgt2MuFC5kHkMAxeqH2yqBEqHRM1+/smFZe+AvFgs3rtHqETnndQ1KRYBqbaDwSZOGeXLL1ybz4AZAcXzCD14beCksa4UEN6cPdqI2F436Lj9lHcCctaHafh6cGRq5FKmX4NGdAJbGqrqVRjc2lqhhP9ml8fnTmXKQiWOPpU9EToxGagdj7O7tnRo6KFQHF55cdWXtQdW4q',305);
INSERT INTO "sessions" VALUES(55,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','timing','s1.5uL5zfUm.KyvQFqEfIpPJ+rGy/NJcU2umnvmnFGicOyuIjbMMTHJ0fEqM+5AqRiwtuUuclnN+TB08IBoNlol1Qiy4mPLIvK+F13gohBdWgtHcINTweOKSsU4VY6kRlNRUP7D9yA4H3ZdZcn4YjJYCIqpEYMUS3UvFX5JcipsRxxXfFeTNf4ox54xw/6Ztx+jl3gUG/gAPBIznHxhIRyP4BrRoyofsszz+RCHqPuAtBikKmN1CogbqOUkRxOWQkbeG7ExuulZ81swz+24dgKAzACfzV2/lF5OU5SLNPnI8ZBMiXpX4UvZ0LNrvTEBlAIK2+4+ajeRs9Fd+R197ybKJeteoLFPxtB5N67dGz7/rO9miSbxLg4UkdOJjgjxkrHyWYISNNsYVJgNtQBtl6ZQKvhq8AVfUuRTUjMHOqhJVy1Zd5ZXZ2qDOKeNEqP5RO+MRsfrpq0eGdW9b4EnrmZ/h8eJpqkceBA8PCqWvq5nUpJ/8NuGvwlcXMZQARic5Aigx0DxoAAXUH9cKqQlBjKjXu2ykipxojS5husZltKQFTcPQyxkJQpytp7fzAqvJ0AiIiysO3nqTLna/UPtyVaRziqV044Ffdl+JaXudY8XRwD/rotFl4B2//DbIxA3NB2Q4WaOJOz3JutRM2iuAUhKDVOY0RSiCB1jug/cuNPd12JOcQv87XdHNZRP/YLuT4brexpR1fg+wg3YZoPYOOmOeU5I0n4mjIlZBQxb3QUBSEEUPWRx+xhiSgIRMsoz4htDxfcTxGqY/ipMTP3VpSnYZ4+44/elc3rEQZCngsgsc0J+jiZMyAG4FvnNh6cXWtcpeX6a2+m97sw==',312);
INSERT INTO "sessions" VALUES(56,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.pHn9Y31LVa1s/sbIh9Lwd2Wvt1xx69rq4vVaUwrY1FSocY6YYhJ96si+mQrzUIMCSrQPLg1HkW4bi2hXe7l01YyKGMhcMBme7BjONLMK38CzNGTf5pWWP0SmFAaQLWV74hdAjs1AuQ+nL3pxiqq/vAAjHpoMWXrlvXiJr5n0DlcVWp3EZonxHBphQ/TVpzyl6ElhwrM9Bfnz8bCawcOTSTqvCzbEVgUJrZidU7sU88rjopOjJKY5tPAZukhAPfeGPZY/JlWN3R28H9I7l3wyCjULbyFvuCXv63GSRefXMnZ0NRetZutmxHGFKsCUPyzHQVf6wyaPJZii2RxnOpS8Ub6Yqz2ALwekLVA2V3hXsFLg7mSl7soESENB4FxoRb7S2sUJIrLjwJJHl0tf53F0T9uwv1QuIUldokutVggLQYBJQ0S/RcaKzwB7Jk22QdQhaqwk5TviUwof6Vc0LDsIbd4nHYpEcQTKz6L6QxJOYf4zkCaiamby9kAYxF6PmIrTYCkjGqQKCQozc37haCkOjGWmfVuHaqnwO5xsYsV3vkE35nysZNOKQSdTbD2eNLY/kKGX44wS63ZSKmcSHfSQPZy1OsO37y3nSqUZRPzLbhKgMMhSPzF7qGDj6DLvkTmwg0QaEkeOg9buXqPdhFJtLU+yNDAG/9h4hbBaOhfDu+3Frrd+MopP1MBeHlhOf7WOsy5VZ00YUe56tdArX3k0vBqI5YlYDjlrsp/wN7VdufhB8/W3AjPmR7CgEojH22bWT7xoOZffoXpokRjuqIfif+ifUTY97e9Gg44zZv6crEydI7vXFO8bdJitZtytR3UtsK7WUsg=',320);
INSERT INTO "sessions" VALUES(57,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.dcZRgW3ZX526LJPszZrMzdeWDw9ruLHVwMlY4mYcWnjiE3aU0VKNQKXwwkGEocLeIs+tkPhKThcy3lwxYB823vfQTGFjCPlIHTekPr5Cku6Zht4NwMHVEcn0vLRE6REEZC7WCKr/JD6heVMHS7YqdOiVjg0g7t3VLUR+tiWIHgP7m6Pk5VoGDdLkECEqGideQ+o70L4YCfGmZFEx8zV3YjqT9h5/6glDTPDkrLycTjXIR5xa0yCjIeLWsTKz6FrXCkWONBCrZUOzmeMnDiWJtN3uZ/RWEFYRhwObr25mnJRIc01D5Ysgk9TrIGtFCJz+K7JAkqDrl5BsO8lgV28reX8b286/1tkZmBc0qhmRtJU4DFTQLP7QRQ9ukG6vVh3pimjDnALULoDEnyWZHWxYIWJAW46Us3Ko+eFlYTaXU0vZSCpsO2Q2BVTh4azXFfUSOfcKzS+dDQzSW9A1xVl8reYcXvq3sXxp1if1NKpkyKhLIOsy4g2yhnhO+ARSf0+5qR/Xt8NcFeDQfFSnDvhzPbBm8l03hdPLMg==',321);
INSERT INTO "sessions" VALUES(58,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','done',NULL,'s1.5uL5zfUm.fMxbCpn60WO9QiVbfhVb/tzAnrWOSjPs/tJLqDoEsDSaqGugGrExPy5HlztJH6siwehMKEdpTx1xAV3HtUrGptOufe9owpODc3+WJ2GYDtU8cH+l67wl3V1oKkoDmVGtqj8UY7rdbOnHEL+JKuzstM6Q3nf6nCJXEA4QmLowOjENm+WF8WRI00euJQmlQ4aHu7OFIluC6l4Czq+WQ5hjl4NrD+CU2TX8bhmAFPyA+v40BC9mOHABI9dRXiY3wgI3UAbWzyDKhrSfwXnuEsOM24iz9SqXmznniakAV0pYBDIArzBa0d3KO/vO9LewFViGo6w8XjzD4fQtVYLgXm+or2ZnzuZmHJv7er5+NZtGhmHAj7ByY8+eI+n4i7Gf8p5E05rFvuw2hVTAOZeEeQ88nlG/19LdFSB8E1V7c9klV1xUeKFt3BnjedQfhtpGtJWYm6jyjZczsEfUkJqY1Qw+e6SR/DoGkc9xjml5MyKrhY+oVhHKq7hk1Io/vF8A6w6NU0q5XrP5HQuLyladJtr0RsAeIgqLAapv0HoWhgiQj1CJhKl4IzoZiL1ExRNSdV1WYpAFWcvzdAjERdIB+0RM2JSgxeIGBVn6JH9AJq7+JrE5Qpf/l0q+/30sEhT4Bi+q/8ke5cJdEHwiZTY9h4VpF8OUse9JnOuhJymHqXpDY7/Z1vJgYk/aXUP8WlCOlKtCaDdeDyD1x8FHbvsw3k5XQX8eB+QI3dItCD2gxcnVXOUAVzsXGCr77MfmdJjnhWGA3GgP6NgpavMVx5nRbJmqhw==',326);
INSERT INTO "sessions" VALUES(59,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','question','need','s1.5uL5zfUm.f8vqVoiTSCXz2/YPHSZef8AVLZDNZYFmBcTjqZnVVxCaHrV3hpULGImy8uE8ozlBfQbhtLm2FmpEElB1gVHrm+btsmiWgEOizrv+ijuwrK0S9kBOwxIoJ3bBDDgvHjPW1pdvi4lPPMcHcdsUiIusjTCS4oyjmBWP8FpSvcD/w0Wk7POoe61iFt+Tw+1nmuORhvw5a2F/rV6awoxq+cjZ2ecuatIF/77hgX3tqyLfoHWSeGgYoXO80R+r/1Ng7mnhnxhF8rpX5xDMA5ucR8Pre8CrjtcCHeaO0x4VRPaBRtKTPb9spklG6vtG3+nDdF2nrtP2mvo2f8uEiWY6dj0Yvdvk2Kt7gWq9uGkza2xLltY01i1N2vKR/d4p95mzbDuxFAGhTBNUwCUfPM3HWuZoDpuH51VLshWI/fDIZsMqLYkg6PiqxMBwfs5zAo8eodZTeOJE0hC3Z8Vo2zVCJLp6ImESHa5Gia63f6qttxIotjpcYmJ8b/q38m0pF0RtzObhy3Otiyv2IKxgxdZTLLG1FbjDThSEweunljTJ7QTRahV+P45lMeQNZwzYTgBvOiGy5KAgcvenUbZY8a7tmwkOLQei4JUK7pDTS3E=',341);
INSERT INTO "sessions" VALUES(60,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.Pj06QBKX/6+rwFSzjQjn7A9xPNM43xmLDBM2c6bfTiQtYXeuxd8SDXfrxtkMg8dA1l/Sxt88fFZ7d3pWEQAGCBNHC+i/Ncs4sqGNEtnLX3pVEJuZzroVy5bSE2Zd0nGxO1UWqCTMJ54+5da1Nb9A2vwFU3ovOX1EOn4PQv/NUq9uhqHr/sRxW8JavGc4g1ukIIwy1tEAqTiPQ3gZrYDMGyqJaT5UBZ8My+xt/3c7c5u6',344);
INSERT INTO "sessions" VALUES(61,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9','exchange',NULL,'s1.5uL5zfUm.ol97CWARWnwAU5XbA2hc/f6Xqaa4nW3UhNygQQKvGtxQK1bEBo2EwZFbOZ0a2ra3gLM+m+q6alt5dWGs6SkZLOm/7u8erDHrj5KqxW4Adv5aNkoY4UHlAHDHDqr0GjGXcejn2Svgd/NbGNcLrfdR/dJbbUjqzrnvclBsLZj0hWM9Zv9hDwKIndYJMT7cCOQWF3M0EE9CyEAP+Hk+ZzCaLfiTJm/0TFPyJRqoPT7WHX3+uKF6zSuca4wb6gndzbCI723Yt02tM6GPkA9MC8qGsz9D1ejEGkGlnxr6KBr6Tce40w/jQVvzzD1/pWLDL4RdrXWKh2uvktndnq5+wT5jITi3Pwg/3tp3deF6Kfb03Ad26BrZpVrzmiHhVcOncsay+Dkd16X1vWmpLwpRfw9YEwvGhd6bzm170m0JkcSvYuiIV6177zC0G5d9CPDovr/8OAYbPcbdOa5fiDmvK8yALuucxoUJwT3M1HFtTrhfn60M9jO368zYUMP6EnIkANwiPN2ZIFsbfNB1yQAtV0FEEbM+leasu+jBcQ==',345);
INSERT INTO "sessions" VALUES(62,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','number',NULL,'s1.5uL5zfUm.0JGzRIN/otcX38OBMrNHmT35gzXvArrzN2uRHsmFuc9aRs9VE75ae9rmmMFPQnwv1KKS8GybbNE7Q56eKhoMY+uItMd54Zdo5kEkD5gQUkSFLw4k12Zqf9P1/2z7tctOZvA1vDtx0W6Q5z3fKVcTtN6cjJzHhuyiU4n4Xe/p0t4b05yuFYHX8HfYHSgkA05ua/LpgWbp9YbwW6gvAoeGqgMJV+PMYUANXTV+SAmYIDSWnZk9r+yCX1aksaLFhaZpK7okSpRyK7hd9C8y2LD8u5A8SW743pC1pqeLZilG3hfgQxwe9cx6szzPAhlkbtrioz4ZaWIlCykuiZhUSHp21CFanToiisRiomXp3RawqR0o0znM1vDGzc2rLW0hKHUp7rWFdd0m192AnGhVtCFthXfW07TSkpd7TUTpxyNX9Z7NbT0BoagyvsSWAfwu0jPbTj5OQJOey2+V1Ab7XADfEsuWlCeIIB+ydhk5RzRRulOTkfYiydnSMy7VOyfUcnHuyTlXyr7VR+Jlw8O9tGe/YWubIvoegwMaoLfx3iyR60FQ84pDihqpLvjK65klbhckAwumcjyPUgLU9DezQxBCUjg4rSaPOMX0/aD8R0MVoIhJtHMDTckypRbrEOd6olwX8kddl4qz38nlUp4T/8tsCkob2mkVi8QDbx0+LU1ZYFPpy0TMR9oohiok5dhfpqr3lht+iRuSB/reiu0H6ko2vi/FfhusSty31qOh7/zmqRATm5ljj7xRBDxRNuZV7Dp/SbXUroQ=',360);
INSERT INTO "sessions" VALUES(63,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.DIMu8awgverRDwMgFnSfRNXwm7CbOZy8zCyjHXomg5nO8pMhCNcnoQb5DzMzDPHbypCDWGkLwMS+wfSdcNAxZ0GOfHh3i3z2mOUb+AWbH5ui4GyBd4IrSIMhOQYhBYmfN0IPIUm40ILrno3uW6ByGL0SlDXwxDTnFbtOuXQLi4xd5tiCGr0HyO7x83Z6RPOLNgosGjeIkuUQizUfSrMiKa8unYYoiZwc483qiEhuD9VWFIaJf8F9Ff626NJMYMQ4cAtsm7R76EW6fIhtaM6Oy1WQ4JLWCT37IcJ1CEPJLd2jbcL/ifbg8wuE7P4hRoLOhJs3/fdkGs8XDBY8p6u0UEyULzvoNR8aUjN6dFw1Dmjk5AFZvfmztY+qWSDxsKEjChCT+JBnMPfG8fpp9tyLzElE8Apa4d2MG3qt0hjbxh1jXJ2RRM8b7C+Hc8PvaYnLYv5gPWgXs/l6bcu71w4e5JKfdQAJyN/oWjT9FmpAQ9apNt4B+4fT4PYoc/okGxGlyYYAE244frBDTj2f/ekHR6nS7uHMhbEk8Qqt8uK5inI9HBK7MzX1fvvLsqCvnZnjxULBELWp9BmTZkQfF9bBKDb1nfi81dTAbi1e1jqcB3E1Sy0Ix80IuOurtKRYvYM5M6fYE/l+4MpHhYmnKmSjqR6BNR13HRVnCUE+68aG+CSLJWIWNG0t6eHi/hIQ93oU1OxYhk5B0Tj0mg==',363);
INSERT INTO "sessions" VALUES(64,'19fb71a5b12a56a11536b7230d13b4f09a1037e88c898894e15d13d4097eff2b','exchange',NULL,'s1.5uL5zfUm.WgmkML5izBm3VGr3bWMr0FU/F4i+e+Kf1+DkDIVrvfTEm+JTr/K+G0DjLbGmWqGsYeZcFs3+l91CA9AfChYVLIxQhuNLwBkuKtdR/5+i1I9SeSWGwGLcsMZO5fncLILHxROgp36koSCFTS5r1RacYnx577s0o8chIQEp8MBiz4/llivajq4REq3r/TfKEieKT2UeKaLwhUOsAKPkVvYhDvuPYE6baLZaPmiF4GJ2ked23ok0K+Ye6Fur+zBCVWsbQzkNe2j6++YJaN/Jr9O6DRle2bHbQCaRzsswMFLHyb4/Yxqsjbl7TICucKGFuQciWCtH1bON4LF9l/4eRwz9TBkWpzY855XKTXKRCJt2JIUIqecKRSqMaoZEldhuBa2O1iUKBJ2z6F4M0hL7AZBjE/vRsBiwQOHHm6k+n8AbApfouae/R5PP4AwTCRrEmkJBgaezu+yR+qLYQoGisSqIXk1V0cfMRQyOKdNsVKSmkQesfLKWAaY0YK8LjRdruySjyOqgD331K+6EUgO0KUxF6mX+UhkDcG/fBQ==',364);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('desk_people','kept');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:02:35.936819Z","noted":"2026-11-23T09:02:40Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:02:46.437241+00:00');
INSERT INTO "state" VALUES('closed','2026-11-30T21:35:22.866655+00:00');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','5220e8ac2211360ddcfc9087f71da2f6');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":"2026-11-23T09:02:18Z","album":""}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:22.244460Z","seen":"2026-11-23T09:02:25.919262Z","due":true,"told":true}},"last_told":{"ROWS_PUT_ASIDE":"2026-11-23T09:02:25.919262Z"}}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"6AFCrfx_0XU","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":13,"card":"telMQwF55uk","chat":5100001122,"asked":"u347714074:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":83,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'0KiHhtFUxTo',1,'192aea3af7466c5625612c33bb2b4255ac00e3fab79b9fc656b49123390d81f9',351,'s1.5uL5zfUm.UK+DZcbjLf7RufKcUxEQuvC685dMNBGMpynQPYu8XzHtO36z48c50Tv/Yu/Z6mulrZSHle1h4xnTt2UDEeBWzSA7Qqb3mTjNCJrHe8VMjuMAdpsdBp8it7EHtgVbCb/Xw+5CCppqW+ROPmCceoen1pJI5G6vhWKbLK960xUMXs4PQSusHaqyBaMu6P07QMTdP3JrQkQQYHrAgJRCyWNsWh4tRJJJwZ0yXOXKQqEigTyOIBFMtxGl3UOByewyXsNxE0hte878v0SzbxyNtk522X5yxiw2Ey6KIV5la8RjOtoq6q7BzDDzinQWmLIIhMzW4qIMZT6FBS4aaF+QKWctn+fg8bahNgpcRedd6J9eNVds7MVOD60JanKdCQKDnGy5yR6RZctl2NLDH+c+aYnLKKMJzqEnPajX5AiJ4RN2W8ud5fx4gia6qT/QiCJzOTOOcKxHnMLfrwIneMESq+OenEP0Vh3xA+2bLB9ZSDWxBiioRWyxC4agqEvXcXEe6z2rzbqt5jRi/i5oPQHH38dEDkVsPLxo+yPhm6uJizWfMNHhqbWahTFeunJMzezq/eGAFzSjURSqC9eXbHOeq42yWWrdc/wAUtaiPpSE+EwOeRWl048dS1gLAUdHT04/I1Yl6ojB1+qNOI5X87yKrOzBB8tfC4fgLi8Nd/YHQmjBlWY61UPKJd2YFVzj6awAqR4sHS+BWJHypUY+DT+FXfIvC4OhOhyrgl862kg9xjx/lHVcTcdQ+I5GbrbbAIJfsoescILdbkuLM4K4V3c9BkRmsN5p+ddDiJoYJSh0gRMshG9djp23DZduvkdRGVzm1fZwegrhjxPiN4XJ5kTU3T73WzazSaO/oPTEKXj6i7hYOMOx9dFPs08+KFVFy1TpudPp1WWv9tVn05/SnckcTtQhZFqLqkNPheWHPSziPayPLYJc793ACuMOAU0aZy9MS4j5OyLKNEws0PhI6ESllDirWwUK62/mxkKEniOb0myN5gDz0JBtxlreHy3wO7rPZ1sLygxKxHf86tohv6JMQzkzR0icWx8j6iozL2QpbxcKiu7yqyYO1iUtI2LMnlNEFkkjXG7XHyTL+A5fU/QOrfX2vfslDF2TDXrpKX4tvCJfsXXXH+pyxJe8it4K6as5mKKNs5L70VdBh9YJXqXaUTZ/0ulxU3jnMZawNMScbPkTjDX5tAtky7cBLGx35e3J6wzvK5AGzhkAFpwlAACQP0QdjB8Nnu+EwBiChlrIYf/jG5sP7xKFm5OxZYi4OSuGEOamIpuUZtnUiOzo+muGp6cB44/ICIr08v7DmhWaSUmqBu4cgLuMgt4aYJGMcDEXzuN2oT8cuZEJk9sfQibx84uYdBsvDk8garXPavIq6P4akMKB5xc3O3o8iuvqz1u0X6yCkG3maL9az0fv4eW5iLsL1G5XKLsRV8m5dutL6SJuAw3LVJQTZURPJ0EMTtIUb7W1w/a+JCSW1bdfFSzitjgc8Nfp0e82wMbLWT8qVzOWehlBrNBN1YcpmWYXYYyUE8a7Xy+DXvdWFlR9081JDbPbFBV34C24o2A3gpBNa6LtashPjIwPKkJLjwWDk4CYD4u1VCdM7ZWEiDIxJvNBmep5GhsBOZx0/LIPpxaQ/4nBQAtiP3gatc2tgqys8H2ckAoMuYhPs2fec6aa7BmZoEgXPPfXZKt0TXnb7DeVPyRXWBYpFX7nhfLwA0TDwZ7wnObldUzFmxt3erI4RP9UrvMkMLC0bejl6aXbaafWojg4w/P09j1Uf9/e8g1rbvDxGC3XKRZLeIQfeyCcasVY+fZkT+Pi+rSJ7IfSBAvK+u9z5bZt7Qt7yzo8i2guyPHA6f8RE5ebnd4BFo8jlKHPxXEBCgh5ek6DrCpxD1g73DsoM4jFbylRUU21hUcRRPB6je14L2rwE+qUOlK1cAwxoD/tIC83Co9jmdQa+lekIIMwmNUSeJmaLmAFTyo/1s1+NVoG1YGcldX6ynhN9OOezjTgiUNeEcknso6biUr6jSES5ZRirrAwhnAuu4FHebH3i0KYHPCyJiCpazybZHcw7809tknJBiomB3VzxMfoPI8S3GpRJHKVPOIMspXL3Tt7oRJ6gh8MyUeDKOBQpoNdUznjch4jyCKzDMYKEKMdrPuj43Sspd/x3uORMA8cTohp9X/0gNyAIC/Jw/28sAT+JXxrBma2LzcmWNP3FVaJZ53K7myhbRtVAq914yjlwnSz3EL7BcTvt8wWCAbS37f05bJ/JO1zVT0Ja6QFpvhXz7J24Oo+2gFxUpB8Qshx3ZctQgsDaU59/5hadb1WxlxQgMtFXgzghmPuDsBMyikuhAc020qiXbWnXKfvGz4Vubgx0CSwJRCaJ5mXvfQO8TNV5TnbMkjgKdnrTjJXldUGyjfGdCAwK2w8FQDHsbOhLIB8TcaYX5IsKLQNVPZbZPJ8XRcZT6OAPaB0ruD3OkS2xuHqGaAieCSkeVN5j+JGAKCjuq1qrK5x5GZmvLOmZPEDIqyBsBkDdkfJAC8XVidLpujQA4qH+2wnEAimvdIV4B+w93ATzhYlUZNlSn41SMvfTsFxxLE96EiuT5fbjRiQ/5ToaB6Mvq+OMYxO5rVwjc0+IyS5c6n79OgiYOeQ5k8w1OBNJCEoUETwGoXw1CvTrtdMfnwSBdHWn4OAeqhGWar3f+Fc993LDOMnXXQhJAdm+FpoAfZN3tjjLQFeFf/87x+HOLLxP2gopo3Fs9tuEpatV7UBSaKba1mPwrTJRRRJZrdnNL4AlE63qI58dkAoTiCvbvlwJbD7wquyKMJXmUIj/V6K+ZjhjDVWIHaUCBvx7Bimk6/wrxXbert/hgRvWzWV4xR0VSN6N98DE8iK6+3OHwLorL0iz4eyztbXSDCfS8zbgXzGmT7I9ceJdmCQl4BXOgDztNT3yCgh3ADL');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693346625000,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:9',1795428200000000,'decay',9,'{}');
INSERT INTO "timers" VALUES('decay:12',1798421363375000,'decay',12,'{}');
INSERT INTO "timers" VALUES('decay:13',1798421340625000,'decay',13,'{}');
INSERT INTO "timers" VALUES('decay:24',1796634066000000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:34',1796634076000000,'decay',34,'{}');
INSERT INTO "timers" VALUES('decay:42',1796634084000000,'decay',42,'{}');
INSERT INTO "timers" VALUES('quiet',1795498200000000,'quiet',NULL,'{}');
INSERT INTO "timers" VALUES('decay:51',1796634116000000,'decay',51,'{}');
INSERT INTO "timers" VALUES('decay:58',1798421440625000,'decay',58,'{}');
INSERT INTO "timers" VALUES('test:1',1795510961000000,'test',NULL,'{"number":1}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:62',1796637630000000,'decay',62,'{}');
INSERT INTO "timers" VALUES('decay:47',1798423342187500,'decay',47,'{}');
INSERT INTO "timers" VALUES('report:347714072',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('report:347714073',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":36,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('again:347714075',1795428625000000,'again',NULL,'{"update_id":347714075,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713872',1795428620000000,'again',NULL,'{"update_id":347713872,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('1aa01eef7c46e3dfcb243dbd5a7c858db2de1a8fa393ecde6bd6fe40df0a8cd5',347713867,1795424454000000);
INSERT INTO "tombstones" VALUES('e237d24782a3de648b5b179f304e6fb0dbaad886ae5ade6f6ba43281aba279e7',347714066,1795428331000000);
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
INSERT INTO "total_changes" VALUES(1,-1,0,1994916,'','sql/own_phone/open',81,3,9);
INSERT INTO "total_changes" VALUES(2,1,0,1994916,'','sql/own_phone/lost',81,3,9);
INSERT INTO "total_changes" VALUES(3,1,0,1994916,'flyer','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(4,-1,0,1994916,'flyer','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(5,1,0,1994916,'flyer','lead/doubtful_email/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(6,-1,0,1994916,'flyer','lead/doubtful_email/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(7,1,0,1994916,'flyer','lead/doubtful_email/open',0,16,NULL);
INSERT INTO "total_changes" VALUES(8,1,0,1994916,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(9,1,0,1994916,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(10,-1,0,1994916,'','sql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(11,1,0,1994916,'','sql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(12,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(13,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(14,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(15,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(16,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(17,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(18,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(19,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(20,-1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(21,1,0,1992996,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(22,-1,0,1992996,'','sql/telegram/open',0,3,2);
INSERT INTO "total_changes" VALUES(23,1,0,1992996,'','sql/telegram/open',0,3,NULL);
INSERT INTO "total_changes" VALUES(24,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(25,-1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(26,1,0,1994920,'','sql/telegram/open',0,5,NULL);
INSERT INTO "total_changes" VALUES(27,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(28,1,0,1994920,'','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(29,-1,0,1994916,'flyer','visitor/-/open',0,0,NULL);
INSERT INTO "total_changes" VALUES(30,1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(31,-1,0,1994916,'flyer','lead/own_phone/open',2,0,NULL);
INSERT INTO "total_changes" VALUES(32,1,0,1994916,'flyer','lead/own_phone/open',2,16,NULL);
INSERT INTO "total_changes" VALUES(33,-1,0,1994916,'flyer','lead/own_phone/open',6,16,NULL);
INSERT INTO "total_changes" VALUES(34,1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(35,-1,0,1994916,'flyer','mql/own_phone/open',27,16,NULL);
INSERT INTO "total_changes" VALUES(36,1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(37,-1,0,1994916,'flyer','mql/own_phone/open',40,16,NULL);
INSERT INTO "total_changes" VALUES(38,1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(39,-1,0,1994916,'flyer','sql/own_phone/open',81,21,NULL);
INSERT INTO "total_changes" VALUES(40,1,0,1994916,'flyer','sql/own_phone/open',81,5,NULL);
INSERT INTO "total_changes" VALUES(41,-1,0,1994916,'','lead/own_phone/open',9,16,NULL);
INSERT INTO "total_changes" VALUES(42,1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(43,-1,0,1994916,'','mql/own_phone/open',50,336,NULL);
INSERT INTO "total_changes" VALUES(44,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(45,-1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(46,1,0,1994916,'','mql/own_phone/open',50,320,NULL);
INSERT INTO "total_changes" VALUES(47,-1,0,1994916,'flyer','mql/own_phone/open',15,320,NULL);
INSERT INTO "total_changes" VALUES(48,1,0,1994916,'flyer','mql/own_phone/open',15,192,NULL);
INSERT INTO "total_changes" VALUES(49,0,1,1994916,'','sql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(50,-1,0,1994916,'ig_story1','sql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(51,1,0,1994916,'ig_story1','pql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(52,-1,0,1994916,'ig_story1','pql/own_phone/open',81,3,1);
INSERT INTO "total_changes" VALUES(53,1,0,1994916,'ig_story1','pql/own_phone/open',81,35,1);
CREATE TABLE total_kinds (
    id INTEGER PRIMARY KEY,
    figure TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (figure, source, key)
) STRICT;
INSERT INTO "total_kinds" VALUES(1,'mark','','alerted');
INSERT INTO "total_kinds" VALUES(2,'mark','','claimed');
INSERT INTO "total_kinds" VALUES(3,'mark','','tips');
INSERT INTO "total_kinds" VALUES(4,'mark','','tried');
INSERT INTO "total_kinds" VALUES(5,'mark','','unclaimed');
INSERT INTO "total_kinds" VALUES(6,'mark','','unfinished');
INSERT INTO "total_kinds" VALUES(7,'quality','','0');
INSERT INTO "total_kinds" VALUES(8,'quality','','2');
INSERT INTO "total_kinds" VALUES(9,'quality','','81');
INSERT INTO "total_kinds" VALUES(10,'quality','flyer','0');
INSERT INTO "total_kinds" VALUES(11,'quality','flyer','1');
INSERT INTO "total_kinds" VALUES(12,'quality','flyer','15');
INSERT INTO "total_kinds" VALUES(13,'quality','flyer','2');
INSERT INTO "total_kinds" VALUES(14,'quality','flyer','27');
INSERT INTO "total_kinds" VALUES(15,'quality','flyer','40');
INSERT INTO "total_kinds" VALUES(16,'quality','flyer','6');
INSERT INTO "total_kinds" VALUES(17,'quality','g_ads7','81');
INSERT INTO "total_kinds" VALUES(18,'quality','ig_story1','2');
INSERT INTO "total_kinds" VALUES(19,'quality','ig_story1','81');
INSERT INTO "total_kinds" VALUES(20,'quality','site','13');
INSERT INTO "total_kinds" VALUES(21,'stage','','lead/typed_phone/open');
INSERT INTO "total_kinds" VALUES(22,'stage','','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(23,'stage','','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(24,'stage','','visitor/-/open');
INSERT INTO "total_kinds" VALUES(25,'stage','flyer','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(26,'stage','flyer','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(27,'stage','flyer','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(28,'stage','flyer','sql/telegram/open');
INSERT INTO "total_kinds" VALUES(29,'stage','flyer','visitor/-/open');
INSERT INTO "total_kinds" VALUES(30,'stage','g_ads7','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(31,'stage','ig_story1','customer/own_phone/won');
INSERT INTO "total_kinds" VALUES(32,'stage','ig_story1','lead/company_email/open');
INSERT INTO "total_kinds" VALUES(33,'stage','ig_story1','sql/own_phone/open');
INSERT INTO "total_kinds" VALUES(34,'stage','site','pql/company_email/open');
INSERT INTO "total_kinds" VALUES(35,'stage','site','visitor/-/open');
INSERT INTO "total_kinds" VALUES(36,'took','','1');
INSERT INTO "total_kinds" VALUES(37,'took','','2');
INSERT INTO "total_kinds" VALUES(38,'mark','','quiet_claimed');
INSERT INTO "total_kinds" VALUES(39,'mark','','quiet_sent');
INSERT INTO "total_kinds" VALUES(40,'mark','','quiet_unclaimed');
INSERT INTO "total_kinds" VALUES(41,'quality','','50');
INSERT INTO "total_kinds" VALUES(42,'quality','','9');
INSERT INTO "total_kinds" VALUES(43,'quality','flyer','13');
INSERT INTO "total_kinds" VALUES(44,'quality','flyer','18');
INSERT INTO "total_kinds" VALUES(45,'quality','flyer','32');
INSERT INTO "total_kinds" VALUES(46,'quality','flyer','5');
INSERT INTO "total_kinds" VALUES(47,'stage','','lead/own_phone/open');
INSERT INTO "total_kinds" VALUES(48,'stage','','mql/own_phone/open');
INSERT INTO "total_kinds" VALUES(49,'stage','flyer','mql/company_email/open');
INSERT INTO "total_kinds" VALUES(50,'stage','flyer','sql/company_email/open');
INSERT INTO "total_kinds" VALUES(51,'took','','9');
CREATE TABLE totals (
    span INTEGER NOT NULL,
    start INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    n INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    PRIMARY KEY (span, start, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO "totals" VALUES(0,20760,1,7,0);
INSERT INTO "totals" VALUES(0,20760,2,2,0);
INSERT INTO "totals" VALUES(0,20760,5,5,0);
INSERT INTO "totals" VALUES(0,20760,6,1,0);
INSERT INTO "totals" VALUES(0,20760,7,6,0);
INSERT INTO "totals" VALUES(0,20760,18,1,0);
INSERT INTO "totals" VALUES(0,20760,19,1,0);
INSERT INTO "totals" VALUES(0,20760,23,6,0);
INSERT INTO "totals" VALUES(0,20760,31,1,0);
INSERT INTO "totals" VALUES(0,20760,32,1,0);
INSERT INTO "totals" VALUES(0,20760,36,1,0);
INSERT INTO "totals" VALUES(0,20760,37,1,0);
INSERT INTO "totals" VALUES(0,20766,1,1,0);
INSERT INTO "totals" VALUES(0,20766,5,1,0);
INSERT INTO "totals" VALUES(0,20766,7,1,0);
INSERT INTO "totals" VALUES(0,20766,23,1,0);
INSERT INTO "totals" VALUES(0,20780,1,11,1);
INSERT INTO "totals" VALUES(0,20780,2,5,1);
INSERT INTO "totals" VALUES(0,20780,3,1,0);
INSERT INTO "totals" VALUES(0,20780,4,1,0);
INSERT INTO "totals" VALUES(0,20780,5,6,0);
INSERT INTO "totals" VALUES(0,20780,6,17,0);
INSERT INTO "totals" VALUES(0,20780,8,1,0);
INSERT INTO "totals" VALUES(0,20780,9,4,1);
INSERT INTO "totals" VALUES(0,20780,10,2,0);
INSERT INTO "totals" VALUES(0,20780,11,1,0);
INSERT INTO "totals" VALUES(0,20780,12,3,0);
INSERT INTO "totals" VALUES(0,20780,13,3,0);
INSERT INTO "totals" VALUES(0,20780,14,2,0);
INSERT INTO "totals" VALUES(0,20780,15,2,0);
INSERT INTO "totals" VALUES(0,20780,16,3,0);
INSERT INTO "totals" VALUES(0,20780,17,1,0);
INSERT INTO "totals" VALUES(0,20780,19,1,0);
INSERT INTO "totals" VALUES(0,20780,20,1,0);
INSERT INTO "totals" VALUES(0,20780,21,1,0);
INSERT INTO "totals" VALUES(0,20780,22,6,1);
INSERT INTO "totals" VALUES(0,20780,24,2,0);
INSERT INTO "totals" VALUES(0,20780,25,3,0);
INSERT INTO "totals" VALUES(0,20780,26,5,0);
INSERT INTO "totals" VALUES(0,20780,27,7,0);
INSERT INTO "totals" VALUES(0,20780,28,2,0);
INSERT INTO "totals" VALUES(0,20780,29,11,0);
INSERT INTO "totals" VALUES(0,20780,30,1,0);
INSERT INTO "totals" VALUES(0,20780,33,1,0);
INSERT INTO "totals" VALUES(0,20780,34,1,0);
INSERT INTO "totals" VALUES(0,20780,35,2,0);
INSERT INTO "totals" VALUES(0,20780,36,4,1);
INSERT INTO "totals" VALUES(0,20780,38,1,0);
INSERT INTO "totals" VALUES(0,20780,39,4,0);
INSERT INTO "totals" VALUES(0,20780,40,2,0);
INSERT INTO "totals" VALUES(0,20780,41,4,0);
INSERT INTO "totals" VALUES(0,20780,42,1,0);
INSERT INTO "totals" VALUES(0,20780,43,1,0);
INSERT INTO "totals" VALUES(0,20780,44,1,0);
INSERT INTO "totals" VALUES(0,20780,45,1,0);
INSERT INTO "totals" VALUES(0,20780,46,2,0);
INSERT INTO "totals" VALUES(0,20780,47,1,0);
INSERT INTO "totals" VALUES(0,20780,48,2,0);
INSERT INTO "totals" VALUES(0,20780,49,3,0);
INSERT INTO "totals" VALUES(0,20780,50,1,0);
INSERT INTO "totals" VALUES(0,20780,51,1,0);
INSERT INTO "totals" VALUES(2,5190,1,7,0);
INSERT INTO "totals" VALUES(2,5190,2,2,0);
INSERT INTO "totals" VALUES(2,5190,5,5,0);
INSERT INTO "totals" VALUES(2,5190,6,1,0);
INSERT INTO "totals" VALUES(2,5190,7,6,0);
INSERT INTO "totals" VALUES(2,5190,18,1,0);
INSERT INTO "totals" VALUES(2,5190,19,1,0);
INSERT INTO "totals" VALUES(2,5190,23,6,0);
INSERT INTO "totals" VALUES(2,5190,31,1,0);
INSERT INTO "totals" VALUES(2,5190,32,1,0);
INSERT INTO "totals" VALUES(2,5190,36,1,0);
INSERT INTO "totals" VALUES(2,5190,37,1,0);
INSERT INTO "totals" VALUES(2,5191,1,1,0);
INSERT INTO "totals" VALUES(2,5191,5,1,0);
INSERT INTO "totals" VALUES(2,5191,7,1,0);
INSERT INTO "totals" VALUES(2,5191,23,1,0);
INSERT INTO "totals" VALUES(2,5195,1,11,1);
INSERT INTO "totals" VALUES(2,5195,2,5,1);
INSERT INTO "totals" VALUES(2,5195,3,1,0);
INSERT INTO "totals" VALUES(2,5195,4,1,0);
INSERT INTO "totals" VALUES(2,5195,5,6,0);
INSERT INTO "totals" VALUES(2,5195,6,17,0);
INSERT INTO "totals" VALUES(2,5195,8,1,0);
INSERT INTO "totals" VALUES(2,5195,9,4,1);
INSERT INTO "totals" VALUES(2,5195,10,2,0);
INSERT INTO "totals" VALUES(2,5195,11,1,0);
INSERT INTO "totals" VALUES(2,5195,12,3,0);
INSERT INTO "totals" VALUES(2,5195,13,3,0);
INSERT INTO "totals" VALUES(2,5195,14,2,0);
INSERT INTO "totals" VALUES(2,5195,15,2,0);
INSERT INTO "totals" VALUES(2,5195,16,3,0);
INSERT INTO "totals" VALUES(2,5195,17,1,0);
INSERT INTO "totals" VALUES(2,5195,19,1,0);
INSERT INTO "totals" VALUES(2,5195,20,1,0);
INSERT INTO "totals" VALUES(2,5195,21,1,0);
INSERT INTO "totals" VALUES(2,5195,22,6,1);
INSERT INTO "totals" VALUES(2,5195,24,2,0);
INSERT INTO "totals" VALUES(2,5195,25,3,0);
INSERT INTO "totals" VALUES(2,5195,26,5,0);
INSERT INTO "totals" VALUES(2,5195,27,7,0);
INSERT INTO "totals" VALUES(2,5195,28,2,0);
INSERT INTO "totals" VALUES(2,5195,29,11,0);
INSERT INTO "totals" VALUES(2,5195,30,1,0);
INSERT INTO "totals" VALUES(2,5195,33,1,0);
INSERT INTO "totals" VALUES(2,5195,34,1,0);
INSERT INTO "totals" VALUES(2,5195,35,2,0);
INSERT INTO "totals" VALUES(2,5195,36,4,1);
INSERT INTO "totals" VALUES(2,5195,38,1,0);
INSERT INTO "totals" VALUES(2,5195,39,4,0);
INSERT INTO "totals" VALUES(2,5195,40,2,0);
INSERT INTO "totals" VALUES(2,5195,41,4,0);
INSERT INTO "totals" VALUES(2,5195,42,1,0);
INSERT INTO "totals" VALUES(2,5195,43,1,0);
INSERT INTO "totals" VALUES(2,5195,44,1,0);
INSERT INTO "totals" VALUES(2,5195,45,1,0);
INSERT INTO "totals" VALUES(2,5195,46,2,0);
INSERT INTO "totals" VALUES(2,5195,47,1,0);
INSERT INTO "totals" VALUES(2,5195,48,2,0);
INSERT INTO "totals" VALUES(2,5195,49,3,0);
INSERT INTO "totals" VALUES(2,5195,50,1,0);
INSERT INTO "totals" VALUES(2,5195,51,1,0);
INSERT INTO "totals" VALUES(3,2595,1,8,0);
INSERT INTO "totals" VALUES(3,2595,2,2,0);
INSERT INTO "totals" VALUES(3,2595,5,6,0);
INSERT INTO "totals" VALUES(3,2595,6,1,0);
INSERT INTO "totals" VALUES(3,2595,7,7,0);
INSERT INTO "totals" VALUES(3,2595,18,1,0);
INSERT INTO "totals" VALUES(3,2595,19,1,0);
INSERT INTO "totals" VALUES(3,2595,23,7,0);
INSERT INTO "totals" VALUES(3,2595,31,1,0);
INSERT INTO "totals" VALUES(3,2595,32,1,0);
INSERT INTO "totals" VALUES(3,2595,36,1,0);
INSERT INTO "totals" VALUES(3,2595,37,1,0);
INSERT INTO "totals" VALUES(3,2597,1,11,1);
INSERT INTO "totals" VALUES(3,2597,2,5,1);
INSERT INTO "totals" VALUES(3,2597,3,1,0);
INSERT INTO "totals" VALUES(3,2597,4,1,0);
INSERT INTO "totals" VALUES(3,2597,5,6,0);
INSERT INTO "totals" VALUES(3,2597,6,17,0);
INSERT INTO "totals" VALUES(3,2597,8,1,0);
INSERT INTO "totals" VALUES(3,2597,9,4,1);
INSERT INTO "totals" VALUES(3,2597,10,2,0);
INSERT INTO "totals" VALUES(3,2597,11,1,0);
INSERT INTO "totals" VALUES(3,2597,12,3,0);
INSERT INTO "totals" VALUES(3,2597,13,3,0);
INSERT INTO "totals" VALUES(3,2597,14,2,0);
INSERT INTO "totals" VALUES(3,2597,15,2,0);
INSERT INTO "totals" VALUES(3,2597,16,3,0);
INSERT INTO "totals" VALUES(3,2597,17,1,0);
INSERT INTO "totals" VALUES(3,2597,19,1,0);
INSERT INTO "totals" VALUES(3,2597,20,1,0);
INSERT INTO "totals" VALUES(3,2597,21,1,0);
INSERT INTO "totals" VALUES(3,2597,22,6,1);
INSERT INTO "totals" VALUES(3,2597,24,2,0);
INSERT INTO "totals" VALUES(3,2597,25,3,0);
INSERT INTO "totals" VALUES(3,2597,26,5,0);
INSERT INTO "totals" VALUES(3,2597,27,7,0);
INSERT INTO "totals" VALUES(3,2597,28,2,0);
INSERT INTO "totals" VALUES(3,2597,29,11,0);
INSERT INTO "totals" VALUES(3,2597,30,1,0);
INSERT INTO "totals" VALUES(3,2597,33,1,0);
INSERT INTO "totals" VALUES(3,2597,34,1,0);
INSERT INTO "totals" VALUES(3,2597,35,2,0);
INSERT INTO "totals" VALUES(3,2597,36,4,1);
INSERT INTO "totals" VALUES(3,2597,38,1,0);
INSERT INTO "totals" VALUES(3,2597,39,4,0);
INSERT INTO "totals" VALUES(3,2597,40,2,0);
INSERT INTO "totals" VALUES(3,2597,41,4,0);
INSERT INTO "totals" VALUES(3,2597,42,1,0);
INSERT INTO "totals" VALUES(3,2597,43,1,0);
INSERT INTO "totals" VALUES(3,2597,44,1,0);
INSERT INTO "totals" VALUES(3,2597,45,1,0);
INSERT INTO "totals" VALUES(3,2597,46,2,0);
INSERT INTO "totals" VALUES(3,2597,47,1,0);
INSERT INTO "totals" VALUES(3,2597,48,2,0);
INSERT INTO "totals" VALUES(3,2597,49,3,0);
INSERT INTO "totals" VALUES(3,2597,50,1,0);
INSERT INTO "totals" VALUES(3,2597,51,1,0);
INSERT INTO "totals" VALUES(5,648,1,8,0);
INSERT INTO "totals" VALUES(5,648,2,2,0);
INSERT INTO "totals" VALUES(5,648,5,6,0);
INSERT INTO "totals" VALUES(5,648,6,1,0);
INSERT INTO "totals" VALUES(5,648,7,7,0);
INSERT INTO "totals" VALUES(5,648,18,1,0);
INSERT INTO "totals" VALUES(5,648,19,1,0);
INSERT INTO "totals" VALUES(5,648,23,7,0);
INSERT INTO "totals" VALUES(5,648,31,1,0);
INSERT INTO "totals" VALUES(5,648,32,1,0);
INSERT INTO "totals" VALUES(5,648,36,1,0);
INSERT INTO "totals" VALUES(5,648,37,1,0);
INSERT INTO "totals" VALUES(5,649,1,11,1);
INSERT INTO "totals" VALUES(5,649,2,5,1);
INSERT INTO "totals" VALUES(5,649,3,1,0);
INSERT INTO "totals" VALUES(5,649,4,1,0);
INSERT INTO "totals" VALUES(5,649,5,6,0);
INSERT INTO "totals" VALUES(5,649,6,17,0);
INSERT INTO "totals" VALUES(5,649,8,1,0);
INSERT INTO "totals" VALUES(5,649,9,4,1);
INSERT INTO "totals" VALUES(5,649,10,2,0);
INSERT INTO "totals" VALUES(5,649,11,1,0);
INSERT INTO "totals" VALUES(5,649,12,3,0);
INSERT INTO "totals" VALUES(5,649,13,3,0);
INSERT INTO "totals" VALUES(5,649,14,2,0);
INSERT INTO "totals" VALUES(5,649,15,2,0);
INSERT INTO "totals" VALUES(5,649,16,3,0);
INSERT INTO "totals" VALUES(5,649,17,1,0);
INSERT INTO "totals" VALUES(5,649,19,1,0);
INSERT INTO "totals" VALUES(5,649,20,1,0);
INSERT INTO "totals" VALUES(5,649,21,1,0);
INSERT INTO "totals" VALUES(5,649,22,6,1);
INSERT INTO "totals" VALUES(5,649,24,2,0);
INSERT INTO "totals" VALUES(5,649,25,3,0);
INSERT INTO "totals" VALUES(5,649,26,5,0);
INSERT INTO "totals" VALUES(5,649,27,7,0);
INSERT INTO "totals" VALUES(5,649,28,2,0);
INSERT INTO "totals" VALUES(5,649,29,11,0);
INSERT INTO "totals" VALUES(5,649,30,1,0);
INSERT INTO "totals" VALUES(5,649,33,1,0);
INSERT INTO "totals" VALUES(5,649,34,1,0);
INSERT INTO "totals" VALUES(5,649,35,2,0);
INSERT INTO "totals" VALUES(5,649,36,4,1);
INSERT INTO "totals" VALUES(5,649,38,1,0);
INSERT INTO "totals" VALUES(5,649,39,4,0);
INSERT INTO "totals" VALUES(5,649,40,2,0);
INSERT INTO "totals" VALUES(5,649,41,4,0);
INSERT INTO "totals" VALUES(5,649,42,1,0);
INSERT INTO "totals" VALUES(5,649,43,1,0);
INSERT INTO "totals" VALUES(5,649,44,1,0);
INSERT INTO "totals" VALUES(5,649,45,1,0);
INSERT INTO "totals" VALUES(5,649,46,2,0);
INSERT INTO "totals" VALUES(5,649,47,1,0);
INSERT INTO "totals" VALUES(5,649,48,2,0);
INSERT INTO "totals" VALUES(5,649,49,3,0);
INSERT INTO "totals" VALUES(5,649,50,1,0);
INSERT INTO "totals" VALUES(5,649,51,1,0);
INSERT INTO "totals" VALUES(63,0,1,19,1);
INSERT INTO "totals" VALUES(63,0,2,7,1);
INSERT INTO "totals" VALUES(63,0,3,1,0);
INSERT INTO "totals" VALUES(63,0,4,1,0);
INSERT INTO "totals" VALUES(63,0,5,12,0);
INSERT INTO "totals" VALUES(63,0,6,18,0);
INSERT INTO "totals" VALUES(63,0,7,7,0);
INSERT INTO "totals" VALUES(63,0,8,1,0);
INSERT INTO "totals" VALUES(63,0,9,4,1);
INSERT INTO "totals" VALUES(63,0,10,2,0);
INSERT INTO "totals" VALUES(63,0,11,1,0);
INSERT INTO "totals" VALUES(63,0,12,3,0);
INSERT INTO "totals" VALUES(63,0,13,3,0);
INSERT INTO "totals" VALUES(63,0,14,2,0);
INSERT INTO "totals" VALUES(63,0,15,2,0);
INSERT INTO "totals" VALUES(63,0,16,3,0);
INSERT INTO "totals" VALUES(63,0,17,1,0);
INSERT INTO "totals" VALUES(63,0,18,1,0);
INSERT INTO "totals" VALUES(63,0,19,2,0);
INSERT INTO "totals" VALUES(63,0,20,1,0);
INSERT INTO "totals" VALUES(63,0,21,1,0);
INSERT INTO "totals" VALUES(63,0,22,6,1);
INSERT INTO "totals" VALUES(63,0,23,7,0);
INSERT INTO "totals" VALUES(63,0,24,2,0);
INSERT INTO "totals" VALUES(63,0,25,3,0);
INSERT INTO "totals" VALUES(63,0,26,5,0);
INSERT INTO "totals" VALUES(63,0,27,7,0);
INSERT INTO "totals" VALUES(63,0,28,2,0);
INSERT INTO "totals" VALUES(63,0,29,11,0);
INSERT INTO "totals" VALUES(63,0,30,1,0);
INSERT INTO "totals" VALUES(63,0,31,1,0);
INSERT INTO "totals" VALUES(63,0,32,1,0);
INSERT INTO "totals" VALUES(63,0,33,1,0);
INSERT INTO "totals" VALUES(63,0,34,1,0);
INSERT INTO "totals" VALUES(63,0,35,2,0);
INSERT INTO "totals" VALUES(63,0,36,5,1);
INSERT INTO "totals" VALUES(63,0,37,1,0);
INSERT INTO "totals" VALUES(63,0,38,1,0);
INSERT INTO "totals" VALUES(63,0,39,4,0);
INSERT INTO "totals" VALUES(63,0,40,2,0);
INSERT INTO "totals" VALUES(63,0,41,4,0);
INSERT INTO "totals" VALUES(63,0,42,1,0);
INSERT INTO "totals" VALUES(63,0,43,1,0);
INSERT INTO "totals" VALUES(63,0,44,1,0);
INSERT INTO "totals" VALUES(63,0,45,1,0);
INSERT INTO "totals" VALUES(63,0,46,2,0);
INSERT INTO "totals" VALUES(63,0,47,1,0);
INSERT INTO "totals" VALUES(63,0,48,2,0);
INSERT INTO "totals" VALUES(63,0,49,3,0);
INSERT INTO "totals" VALUES(63,0,50,1,0);
INSERT INTO "totals" VALUES(63,0,51,1,0);
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
INSERT INTO "trying" VALUES(4242424242,347714076,2,1795428620000000,0);
INSERT INTO "trying" VALUES(4242424242,347714077,1,1795428620000000,0);
CREATE TABLE "updates" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "updates" VALUES(4242424242,347713811,1795422620000000);
INSERT INTO "updates" VALUES(4242424242,347713812,1795422621000000);
INSERT INTO "updates" VALUES(4242424242,347713813,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713814,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713815,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713816,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713817,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713818,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713819,1795424421000000);
INSERT INTO "updates" VALUES(4242424242,347713820,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713821,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713822,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713823,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713824,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713825,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713826,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713827,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713828,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713829,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713830,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713831,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713832,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713833,1795424427000000);
INSERT INTO "updates" VALUES(4242424242,347713834,1795424428000000);
INSERT INTO "updates" VALUES(4242424242,347713835,1795424429000000);
INSERT INTO "updates" VALUES(4242424242,347713836,1795424430000000);
INSERT INTO "updates" VALUES(4242424242,347713837,1795424431000000);
INSERT INTO "updates" VALUES(4242424242,347713838,1795424432000000);
INSERT INTO "updates" VALUES(4242424242,347713839,1795424433000000);
INSERT INTO "updates" VALUES(4242424242,347713840,1795424434000000);
INSERT INTO "updates" VALUES(4242424242,347713841,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713842,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713843,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713844,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713845,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713846,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713847,1795424436000000);
INSERT INTO "updates" VALUES(4242424242,347713848,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713849,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713850,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713851,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713852,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713853,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713854,1795424441000000);
INSERT INTO "updates" VALUES(4242424242,347713855,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713856,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713857,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713858,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713859,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713860,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713861,1795424446000000);
INSERT INTO "updates" VALUES(4242424242,347713862,1795424450000000);
INSERT INTO "updates" VALUES(4242424242,347713863,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713864,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713865,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713866,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713867,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713868,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713869,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713870,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713871,1795424459000000);
INSERT INTO "updates" VALUES(4242424242,347713872,1795424460000000);
INSERT INTO "updates" VALUES(4242424242,347713873,1795424462000000);
INSERT INTO "updates" VALUES(4242424242,347713874,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347713875,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347713876,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713877,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713878,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713879,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347713880,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347713881,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347713882,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347713883,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347713884,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347713885,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713886,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713887,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713888,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713889,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713890,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713891,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713892,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713893,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713894,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713895,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713896,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713897,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713898,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713899,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713900,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713901,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713902,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713903,1795424472000000);
INSERT INTO "updates" VALUES(4242424242,347713904,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347713905,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347713906,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713907,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713908,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713909,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347713910,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347713911,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347713912,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347713913,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347713914,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347713915,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713916,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713917,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713918,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713919,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713920,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713921,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713922,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713923,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713924,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713925,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713926,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713927,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713928,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713929,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713930,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713931,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713932,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713933,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347713934,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347713935,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713936,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713937,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713938,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713939,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713940,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713941,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713942,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713943,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713944,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713945,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713946,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713947,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713948,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713949,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713950,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713951,1795424486000000);
INSERT INTO "updates" VALUES(4242424242,347713952,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713953,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713954,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713955,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713956,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713957,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713958,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713959,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713960,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713961,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713962,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713963,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713964,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347713965,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347713966,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713967,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713968,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713969,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713970,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713971,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713972,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713990,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713991,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713992,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713993,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713994,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713995,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713996,1795424508000000);
INSERT INTO "updates" VALUES(4242424242,347713997,1795424512000000);
INSERT INTO "updates" VALUES(4242424242,347713998,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347713999,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347714000,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714001,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714002,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714003,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714004,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347714005,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714006,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714007,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714008,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714009,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714010,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714011,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714012,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714013,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714014,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714015,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714016,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714017,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714018,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714019,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714020,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714021,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714022,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714023,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714024,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714025,1795424526000000);
INSERT INTO "updates" VALUES(4242424242,347714026,1795424530000000);
INSERT INTO "updates" VALUES(4242424242,347714027,1795424534000000);
INSERT INTO "updates" VALUES(4242424242,347714028,1795424538000000);
INSERT INTO "updates" VALUES(4242424242,347714029,1795424539000000);
INSERT INTO "updates" VALUES(4242424242,347714030,1795424540000000);
INSERT INTO "updates" VALUES(4242424242,347714031,1795424544000000);
INSERT INTO "updates" VALUES(4242424242,347714032,1795424548000000);
INSERT INTO "updates" VALUES(4242424242,347714033,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714034,1795424549000000);
INSERT INTO "updates" VALUES(4242424242,347714035,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714036,1795424550000000);
INSERT INTO "updates" VALUES(4242424242,347714037,1795424551000000);
INSERT INTO "updates" VALUES(4242424242,347714038,1795424552000000);
INSERT INTO "updates" VALUES(4242424242,347714039,1795424556000000);
INSERT INTO "updates" VALUES(4242424242,347714040,1795424561000000);
INSERT INTO "updates" VALUES(4242424242,347714041,1795424562000000);
INSERT INTO "updates" VALUES(4242424242,347714042,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347714043,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347714044,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347714045,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347714046,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347714047,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347714048,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347714049,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347714050,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347714051,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347714052,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347714053,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347714054,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347714055,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347714056,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347714057,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347714058,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347714059,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347714060,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347714061,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347714062,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347714063,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347714064,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347714065,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347714066,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347714067,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347714068,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347714069,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347714070,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347714071,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347714072,1795428337000000);
INSERT INTO "updates" VALUES(4242424242,347714073,1795428338000000);
INSERT INTO "updates" VALUES(4242424242,347714074,1795428339000000);
INSERT INTO "updates" VALUES(4242424242,347713782,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713783,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713784,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713785,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713786,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713787,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713788,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713789,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713791,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713792,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713798,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713799,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713803,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713804,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713805,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713806,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713808,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713809,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713810,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347714075,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713807,1795428620004527);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620039932);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620055571);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620073943);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620088356);
INSERT INTO "updates" VALUES(4242424242,347713800,1795428621013769);
INSERT INTO "updates" VALUES(4242424242,347713801,1795428621031657);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621086103);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621156787);
INSERT INTO "updates" VALUES(4242424242,347713802,1795428622099203);
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
INSERT INTO "sqlite_sequence" VALUES('outbox',467);
INSERT INTO "sqlite_sequence" VALUES('leads',64);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
