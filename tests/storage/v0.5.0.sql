BEGIN TRANSACTION;
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
INSERT INTO "audit" VALUES(4,1793696437000000,5100001122,'decided won','lead 7');
INSERT INTO "audit" VALUES(5,1795422620000000,0,'funnel','c406c29f');
INSERT INTO "audit" VALUES(6,1795424420000000,0,'funnel','15106b69');
INSERT INTO "audit" VALUES(7,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424431000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(11,1795424432000000,5100001122,'read','lead 11 in private');
INSERT INTO "audit" VALUES(12,1795424433000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(13,1795424434000000,5100001122,'decided trial','lead 13');
INSERT INTO "audit" VALUES(14,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(15,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(16,1795428336000000,5100001122,'decided trial','lead 11');
INSERT INTO "audit" VALUES(17,1795428337000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(18,1795428338000000,5100001122,'read','leads of all stages in chat -1002200000405');
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
INSERT INTO "cards" VALUES('eKlC3SeHsKY',1,1793696420000000);
INSERT INTO "cards" VALUES('hOlgtNVXgeA',2,1793696421000000);
INSERT INTO "cards" VALUES('hSYUIsjF_kk',3,1793696422000000);
INSERT INTO "cards" VALUES('J7JWnOomJzk',4,1793696423000000);
INSERT INTO "cards" VALUES('fEzo0_AJWEY',5,1793696424000000);
INSERT INTO "cards" VALUES('HzLhQv2_Pqc',6,1793696425000000);
INSERT INTO "cards" VALUES('G4bxJA7a4vw',7,1793696431000000);
INSERT INTO "cards" VALUES('ANhKUJb7WY8',8,1794218600000000);
INSERT INTO "cards" VALUES('whXMvoyWb4Y',11,1795424420000000);
INSERT INTO "cards" VALUES('hWbYjyPO23Q',12,1795424425000000);
INSERT INTO "cards" VALUES('NM79BvoW93Q',13,1795424431000000);
INSERT INTO "cards" VALUES('oxKAF3qZKa8',15,1795424435000000);
INSERT INTO "cards" VALUES('lhhRitFrDhA',24,1795424466000000);
INSERT INTO "cards" VALUES('YI4FQXs-9Y0',34,1795424476000000);
INSERT INTO "cards" VALUES('V58gBOeyZrQ',42,1795424484000000);
INSERT INTO "cards" VALUES('YcS0tthiDxE',49,1795424491000000);
INSERT INTO "cards" VALUES('adl2SYehiEI',50,1795424495000000);
INSERT INTO "cards" VALUES('HC7X0APs0MM',51,1795424499000000);
INSERT INTO "cards" VALUES('ue7qs_VeAXg',52,1795424503000000);
INSERT INTO "cards" VALUES('fvHI_mS-njM',60,1795428030000000);
INSERT INTO "cards" VALUES('UUwEFD4QRI8',47,1795428325000000);
INSERT INTO "cards" VALUES('ro18HKro0Tc',53,1795428326000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713861,NULL,'s1.5uL5zfUm.q1s+IUIVUZ1dm2x2ALp0DdA2T2nOcJoOJCJRBflbtvQx2yxObiC6Vh8gSHRjKJt0LiWB8NEkmnCuh5+9VARK5NQLDaVd/Y1IGnCf0lQ0i5tqj+yjnSZGxKJ7nU4y1l4b2ayJY+YO7HKXYbANUVDxVpc+','s1.5uL5zfUm.TE9QrcfsHfwcI0BZxdfDVBt4VRFejA9QgK5PravRiZxpQbDv8TKWHWWvEL0=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713862,5100016959,'s1.5uL5zfUm.b9G5QR9wXMeWCmV0C53T62YJdUTAJIXUZF4wvra9CsGJ8ZxVmv+Dwd62gzt4dnrR3R9oHnSnnX2BNow9GmdbbWPe9NgNz8TrorE3Y+3rK2xcaHiPSPsEiSyPq1Mr/rRMgKFMQb04naWjfknrJR+Adi3mUX9cQ6gOPICRlMTZ52zQS4HQ0qpOhjCDa65JQ20pZeQptDK09Hzkv+mATV0W38TRPbRM9BZeI1SyPU83kg6zFh7jrsuwXmJ0RvBddBhV6REWPmmg3EJwUl+N/LxbftRDlCyildBdXwHrrtOMTla/DVLjh9HgXiDTIC4HstItMUF6s+NF5pC8DLxOImWovX0bf7Zxrq/5gptfDg7jET+Ts4tPAV6rFve3ML0mi6QfHQyGvAZZIUGdBhRXbE31N8g23FBKCe+fvXtTxQFSAr7WtR5eXd/5NVNSu+RNXI2z2dK67J3QJ3I7gXAsSZ8=','s1.5uL5zfUm.cy+158yFGgUFPw+R2THj20tzm1/gsebUUDQHZ0gtff+2LzKIBa5uQOMzlQdDWsGhCkSL/OTfO3uP/HdY5z2nERdbE15zGV4BLlN9LaLMZnV57ktwRIFLvwA8xfRKwO/6aw5/UiGQnZGnKiB28DV3PoWHPzUBphNk8gSz5TXBH2w7ImAYqEMRNSilJ+CxFZiS/gHrmQbFIom78rsT8ad9BEfNRNrIBiqdAycc99E=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714045,5100062021,'s1.5uL5zfUm.I5nji2ZEQ6gGHIoFmf2TK1+GEjoRAd6mzsIMaFsNw184cubUp7hyli02cXfWMysH7AfkiZuW+DkwflXG/ISQC77PCErur4B51gxY3IVKga2+zsFwdI7CefDlIIDmptmmiVODIYgZzC0M7hPPfAsa4a0OC4QbemS06LJ0WhiTzIZeZI48zsW+DZbldM+oxqszRarA2Y1/lcj+Ufb4EI6EyMGBMXY+bK2s7svWRBmUDXnpNe3LjpUFv8wdTbuqtyIxUscEd7uy/fQCVFKvOboW7PIE/Zc53EPaJ1szSCbO73kI24n69/1ayQxQx4ykvumIILv8XBnYSTM3r3qiYdh5XIIqOHYJCJSQOmpByRwB3L5wMUTHnArufjNOc9JB/nY1ctqExrDxyJdtnPOyX40YdhSaMZtDMHX3RqWzjmOyGK1HNA9nQAfBvCgOu/3CBbw2SqPswzRWKGB5EpQQxnfWbUoU38b99NWS','s1.5uL5zfUm.wJW5tuqrckoAIaEbjUZ4Yjx+0o6+jT0eNXJ67Yc9cKOFWPACAG3n+yh6fZ9TNdvH9hkY28JJ44Fu5tClUnLnZlQUa4VnIN56c4FfGfDyVwsEnMzX',1795428620000000,4242424242);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx1d4754b61aa07131d1f5b4dccfb7d21f9c39599d60678cf9',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAxcba31af4fe39230ae82c85edbfbc4d3f677b002ba48dd26e',1795424426000000);
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "funnels" VALUES('15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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
INSERT INTO "funnels" VALUES('c406c29fc7cd930b881047ce8095a7e4a45bbd59b543979b299115a58462cd2b','schema: 1 # the form of this file; leave it
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
, phone_index TEXT, alive INTEGER, topic INTEGER, quiet TEXT NOT NULL DEFAULT '[]', quiet_at INTEGER, quiet_due INTEGER) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.dQI1lbvR43HCG80sl8Qdq7fJGbjPLBZkuZi1zhpcbWo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.yT9OVdQ0JIMIardriros67uUgq9HZZW95EljQPrInrQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.C2LbZ8ZrhRK9bgz9X+m/P3UJg+v0KAtNU2LIQVAN318=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.MHDmYi1o5jdvOpkbEBaIkmKAkNm1GLkOpD2mI4G8LA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.o6hEG+6XzbnJWl0KCEUs8pxaUwoMK8FCWxHdnYyQeQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.Uzop0advia5h08j4PDYR0cglPHmRKBGmKnW7CVIK03Y=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.92a9s57rBFu1oztCmrlt8OhBpWT9ooBruN+XjoqHzQ==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.tkPrpO3xzkr2GvF/nqOckezfRAt61iqpcaiYrDxQUHc=','s1.5uL5zfUm.lNG5lfBNhly+YIS2XQfrbe1VLJk6sNZilqxPLpPZivveRprBlQ==','fa','s1.5uL5zfUm.SiHlkfRBqz8NZoXzTo9RkMwVch6kkDvKMF7Hn51n1FrMvyq0Qwd22ME=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.1w1JhNtzIDOzkwns1k7vjBOsvlAACWB01Kdn+ywdyg==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.WGO0zMs52XHw2VB4tOhCKDtwG9t9Mj2mj4wjNpSJN6Q=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.PMj51x192SQEa7JDYusbtciOMDcqMn8/eZugMK+V/R7GMulprTo=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.9dCYAmHsGbn0l2yuIQGWRqKiCDWTl+xtOZnz6bjdcVKfEr6W9W8=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.JJaBVY42eoE00mMGe8yJMFTiGks9GyBEhHcSr3oW/ToE81Vz','s1.5uL5zfUm.mEtU7l5o1sUA5eWmH6/4PmknEJPqipcYXNwB8fFrFSt8y72OuQ==','fa','s1.5uL5zfUm.qIO19Bmhl5nKA6ReA2Bm9WgQGUSqeOfDaHpg4OLPsSErRUyyOCfDx2o=',1,'s1.5uL5zfUm.y0/8Q2Ae7+ZuxSvol6byU4H0wPiu1i+U7KOmouIHIURXF6+umQaB987HlmuUATPT','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.bN4RpZRJ/tc61yskMtL/dawtS28xBuNcWS9Cajusrg==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.uvkoP/vVCsWtyZiy8ughfD4F5vYeldkXyjVM7Nt6HWfqhw==',NULL,'fa','s1.5uL5zfUm.sKRiHIxikFzG2h/JbhThTcc8enaZ+6M98YkVNxxIf0d2zh0pOkQwUnw=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.dg9UNRPScd0+P9zlav+8ClXLiEiYWehTXXxMyXfim4U=','s1.5uL5zfUm.gVcKyamNHqOWKVTttR+58mJRWFpDYSuggkRTHn8kbBUngve7','en',NULL,0,'s1.5uL5zfUm.obcVqVhtLe1mz7+uCgdyus64EiWiP/EvPJlHAjpwTl0tbMrFDCk2//6J3Wj5','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(14,5100002038,'s1.5uL5zfUm.Jhi6HrZl+u1EZbGJoeKZn7n3bm2dx40rChK6mNHuzA==','s1.5uL5zfUm.2v924DlA2EhoI7ZnTFmvoW8lCGD3fN19h/oqgRAj3HQDhPKILA==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424428000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424428000000,1795424428000000,1795424428000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(15,5100011831,'s1.5uL5zfUm.JCkGZn3H29dbKUf2dK8n+J7xkIumjTiopNK+74EE3Qg=',NULL,'fa','s1.5uL5zfUm.E4XBNHiCBqucoNRhBi7nAYjzQSPSoiDuxsTHTMc7jIr6Hrk24/74iX4=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99940722868863},{"about":"talk","option":"call","axis":"interest","points":34.99940722868863},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999745956227919},{"about":"engagement","option":"completed","axis":"interest","points":9.999745956227919}]',1795424530000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.N+ti13iTbtcrYFEloyLEtKThgr1GE+zrXBXtnTwdHw==',1795424436000000,1795424435000000,1795424530000000,1795424530000000,'7b4cca795b9e303dec759bc13752fcf97935bf3e964375178ed943cc1d7a282d',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(18,5100014770,'s1.5uL5zfUm.hoGWo/HR+/6eNMsQkc2d7RC/tcjyvMPzrU6ik81nG4RCz9Oarw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(19,5100015841,'s1.5uL5zfUm.tDT6vKd5LI3nx4MIbZWyf+sEG+mcEFeUJCvKDPoN/Eh2N48=',NULL,'en','s1.5uL5zfUm.YYiND28xY2fXiCWxwuNQKzmI6R/IMdyIgKZ58I8YhN/2AdtbdA5LeDs=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713859,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(20,5100018370,'s1.5uL5zfUm.DwO8WFILYwxoLM2/YQIRHaYwsCGKMx32PKopDUpig7QHSlI7OFHD',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(21,5100018909,'s1.5uL5zfUm.riu7Lf02hmhlhNv1z6ctGtK671VR8mdUVC6/R41kUo4g7/I3',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(22,5100019866,'s1.5uL5zfUm.zwcaIVOSQejdYDjPXONSDGAVoz5TTEWRYU/XmC7giaySXdMLmiKM',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.znHXiHsu8SBeBHyvP2peHIBsXe9YJqdFvvq6PfQ03KJiIDs1R0xgA4c=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(23,5100021111,'s1.5uL5zfUm.IiT1DcHGuFgBiDZla0A+s1haYIyloDwOSAGO10rpfwVTUDk56Ant',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(24,5100022311,'s1.5uL5zfUm.EMjjyMVlLriGazwnDRxwLfr3N9KmrGDl98yHwGzRhI33EDM=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(25,5100023059,'s1.5uL5zfUm.igaLxFYstokTun6fGxmEUD8kvA+3EnSOWkzH6WXIcoCzom9Db3InS9k=',NULL,'fa','s1.5uL5zfUm.bGWmTFQrI6VG/jiBvNHoV/QBMFPLxgFMnUsHeRAUDTV1PsE6ZkXrL50=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'e83535199b5425554a6f0a11e090a155c15edcf43e71cd9b02836fee3f502a68',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(26,5100023871,'s1.5uL5zfUm.SmymJJ6PITQwJ/pCgouDBw0oH5wUgWGq1TTQBtyz0LF1guaiiIeqC0g=',NULL,'fa','s1.5uL5zfUm.lgDka5kD+PbDMAOpUIzsl+aMaBV5gei+tbn/zLaqGhEjLEjGaiMU5u8=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713876,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'c3ec5225125ad29bb3903e838158b5ec5946513773b7bb2c842004ed09801b62',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(27,5100025126,'s1.5uL5zfUm.oJmAGkSldbVFwZRPhFq/35tK9cZtQGWCXgxZUozF4MMzUN5jaRpZBXM=',NULL,'fa','s1.5uL5zfUm.0AqgwTi85aDqalvVR6YMe0RbIRjGSeV71p41PyTk4oHOsZyItOAi8t8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713879,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'70719b2570ccf31ab0956977a6e7b5a289c63324914af73dc69e5effa10dd1fd',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(28,5100026152,'s1.5uL5zfUm.XVSobxlR8SZCnnMMgd0g+oZsWxlsItM84LGSawaQogYvLM7Qv0Cq41A=',NULL,'fa','s1.5uL5zfUm.PpojwE/u7VfYqzMTGnZWh9G/FAmuxxfE8AlmVSOhbNDcY+7OJ1stc24=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713883,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'b5a594a9cae5d4fbd3f033c17976282e7929b6feae63e79e098c78cadebaf242',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(29,5100026778,'s1.5uL5zfUm.uNVqH7KS/Oon9U9CTpuMgKf/XRobMhRSH8RfaVkZZpxrIDg=',NULL,'fa','s1.5uL5zfUm.1pIyiQDpbp08sq7p3yJ0iXqp/U+e4rdUjkT3k/VsDFOKOPtAvMTK6LI=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713888,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'045ca2a249ab8da7c264e8e5b8df54385bf7d9909abbc854e522a2d1b443b9a8',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(30,5100028118,'s1.5uL5zfUm.idCu/6xVRUM+Ys9PTssIfGJxHyO3IHcBPNqHH9xvL1k97cPMOOa5',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(31,5100029520,'s1.5uL5zfUm.GKaDpzfQVIpnVR4O0L1M5m7XkLAoZl4TeK3ZvodSEbTuFEYA',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(32,5100029774,'s1.5uL5zfUm.AdcgyZGt6nw6L0mx4EXcDzEz0FYl3Dgz1GS4USJJ9mxm+9O6LCUv',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.gFZOPMXtnKpFqNauMhKoU1erWIZHnw3qSRJws3qA73cBscL3m85537Q=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(33,5100030646,'s1.5uL5zfUm.VTyc+oq6sMSKXZD9SJd8+WlxGxx58ST38ExyUJPbymWDvMFkpilK',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(34,5100031494,'s1.5uL5zfUm.0f3nRHuuFnTAsGSIMHWLlcwK+JQN9z9z5ogIpaPqE2eh5CU=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(35,5100032540,'s1.5uL5zfUm.vkD1FsXBcPTBlow0AXaJ5oM9hkuCw7FuEkirKEOR5c3FTOAZ8AQsUSY=',NULL,'en',NULL,0,'s1.5uL5zfUm.oaBM8ZuOPWSsZp1GQATv3NmdhwqLgTeqZiv1TolkQ6G+aq2dDmTBLmpAs+6AT/+PnZXJnaqSl+Q=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(36,5100033820,'s1.5uL5zfUm.YFH7Dwlu2qPYj5SwM+08a34lI1usC8f2xB+AQCH9wrIVcLGiQGFnUOw=',NULL,'en',NULL,0,'s1.5uL5zfUm.FHvHh0wGxYBGTISaK97wZfk8lW2UXsgA1MrROt2OOliFETsM2CCZsqQZX354b/x/8sGSrpxXW0I=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713906,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(37,5100034830,'s1.5uL5zfUm.lwLdYiBTHEGlc5QAdDNmwksd5KLeRuh7Qr8G1AmC9QF/CvXnvAf5jT4=',NULL,'en',NULL,0,'s1.5uL5zfUm.Gp0qjO4D+NUSZADcnUEjHU9yMooczACKpRHTh/awkBU9qeJu7Rv2SIgPiZm1Uq3cFULJjXyfMQQ=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713909,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(38,5100036048,'s1.5uL5zfUm.1kuyO4AD5L/44hY0cU1a6f+dZ5T6h1dv7qRejY8W8C+RuqQ8PIHUszM=',NULL,'en',NULL,0,'s1.5uL5zfUm.hUTkIjPcMDaAhm97Os84+l97agYAgyKaBUNIw0mV0fJjtXdc/6xinojXyGRunoYPgFxnUjYvny8=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713913,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(39,5100036300,'s1.5uL5zfUm.KSUcN768AkMxcBaiPEtIF9vkyHWcGSijMxNswHWMZhwmRgQ=',NULL,'en',NULL,0,'s1.5uL5zfUm.QLnsOHKQbnE7ZJhhjedGfPKekfq+rxcgnumsL0HD6b7DvomuHYStjO/yd4baWb28wYMkHjn/g2Q=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713918,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(40,5100037304,'s1.5uL5zfUm.P9O7FYvvFteKXOkl0go5g0L+iyMnmVvLXN2zpaaGbUF/rbw=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(41,5100038211,'s1.5uL5zfUm.mnXKyN3hljC8zSfEfk/gFS90V4ogBgPp87mFzbc4vuVikxKy',NULL,'fa','s1.5uL5zfUm.1DadoHb+hEnvspH/NVct4eIdbk+VWMUOq4WR0yVJSrYvmaWmmvOq7jM=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713926,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'18793d9e8447ad96ca17ef51fed02d5af1d9a9c9dd8b22f34eed25942231522d',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(42,5100039021,'s1.5uL5zfUm.iYnN+/5+qYgz4Z0tdZufZZO4Ss8RIn8WAUH/Y9kpHrKbPLg98DgiXNvtQakoSY6VMQ==',NULL,'en',NULL,0,'s1.5uL5zfUm.C3DHwZFDE3nXPG/VtFZsc2JmVC/crT0zp4KAoSfTv5QjwVJDr4wiJeEU92w8ykhcSp0T3kxfZxM=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713935,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(43,5100039622,'s1.5uL5zfUm./u+sKxC9T+n3kpXjv4/zKgzixQeffJmybS61tV44o9eTHWfO',NULL,'en',NULL,0,'s1.5uL5zfUm.xP9vZfOf7fAJfk/aUB/iWF2NnO6ybO6ZJ5qA8lKtjd7I9f0IhrmXupH894MNrnGJBsvMEeVPNJU=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713939,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(44,5100040683,'s1.5uL5zfUm.Txwh4rUcTOteQqPasDxvDk1+yS/Xdu0bNQ5NVNKUTlE=',NULL,'fa','s1.5uL5zfUm.EYCsqy74g4liQxP7qC/FMQTmBFLTykQxwU3x4k3G6d1yXVSdrpHx8vg=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714027,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'da4904f08b4c574528c9ca407f1a5b24f2fbbcdb9f726676768d5441af5f8d5b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(45,5100040943,'s1.5uL5zfUm.N4N4t/gexcmLa8ghJlj5akzWMCER0Tm36w9pJmRnRoyt',NULL,'fa','s1.5uL5zfUm.SqqTF1vYxjQTH17AzxSB1d6/q0XSam0iAfQ6Qx4L40+C6DgwsgKv5MQ=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713943,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'886e166cca5353d3b2df6d9699d3a5b2d22bde8a110e7e42175267c560b8cf6b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(46,5100041223,'s1.5uL5zfUm.cwt1bBvJkCt0MMr4MXZNLynv19aCX7/+VVHcEnXSBCqoZQ==',NULL,'fa','s1.5uL5zfUm.EKE6Cll/wEuNZQu10276dIaqjoB8TY+xB1cPcmv9HBLY4MpsjDpRNCk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713946,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'7e10bbca2952b232bf7a1ec893df69b4b26922105c9cd4ca5f9395e6bcbf1bae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(47,5100041805,'s1.5uL5zfUm.Gf5oeyyrVhUqnppytkK2WK4DdZWK3h4y4tCUVrao5cIbdw==',NULL,'fa','s1.5uL5zfUm.xBJvUEqubpqDRGtTimVbg8DIQQt7qzGOLEZQJ4osO8jqi83X24xwQ2Y=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713950,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'66f436e9963120d2a2ff714e40caaaffba6be485df2afcc275d13da6d6a1e617',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(48,5100042914,'s1.5uL5zfUm.jLUFtVnNSjIM3rM9TFxL+N0CXkNstfeleIt3TmWyKBZPxg==',NULL,'fa','s1.5uL5zfUm.vAgmRfBUylF19XQfbwSoD7AYPAYyL0owLmJabItirGfjuwb+D5RGeCY=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713955,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a266fdcb432695a504bcd92bf010c21f5d39085f7234d92aaba576ccae319f23',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(49,5100043929,'s1.5uL5zfUm.IAl2srHJ42UEYgwGUebym/krwF1AIurWt9atA8zxNoI=','s1.5uL5zfUm.iuI680gQO8qzQ0SG/CV1ZR/YvmIUonVex+5CrJaMfiOW2Ql97g==','fa','s1.5uL5zfUm.0tNKkQgk4CQHfz/+mgAkOz9nk7tLP+LMArl5iYz6qvLLAb3gI3Zzxzw=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713957,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'4c0f75f4a7a9a9515dddaf4db4aac23f4dc7a218de46f579480f89a46f15d7b0',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000);
INSERT INTO "leads" VALUES(50,5100045299,'s1.5uL5zfUm.FJQjYST8gq2bGKSk42qeeAQxZ8+Wr3Rea2XMpiiiKfw=','s1.5uL5zfUm.bDgTspcROdauMRHZf170jLwYEetnHUI7m95PTTtNU6qRkUXxoQ==','fa','s1.5uL5zfUm.siqwAIqk5TbATCnnV1pQmzSgmmoVG3KdAEr5i7IEhW8JEjBk+tb/TA8=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713963,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.cleCLplPG9WVEofb6IQxTCoQbJ4utlK6mt6aPF2dBA==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'e20dcfb362fa25209e0788c7556f1c1a4020d12d4ef3cff79459e4b54ce97b59',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000);
INSERT INTO "leads" VALUES(51,5100046409,'s1.5uL5zfUm.XzyiC5Eh/el41KNAcFw/E+GQQsbwiNbDQ5FYbWua0aE=','s1.5uL5zfUm.B4pkz9YSrGVt1y97m0/JP2mS6Nscft8qH5KmYxVJqQMz2grZuQ==','fa','s1.5uL5zfUm.lzackToEw10qisUz/5f2H+ITKMhvXjcM5yJUAcQv/Czeyr7HTG3a5+k=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713969,0,0,0,1,1795424516000000,5100002038,'s1.5uL5zfUm.cC6dlztBRaEjV/RmRNyHdoEaMCx9d2HpGo6FFT7I9Q==',1795428330000000,1795424499000000,1795424516000000,1795428330000000,'e56639021e76ef4ac2cff1bdd76369a7b1a5f2a1a73d20faa9e371237c19a4a7',NULL,NULL,'["asked"]',1795424499000000,NULL);
INSERT INTO "leads" VALUES(52,5100048358,'s1.5uL5zfUm.o9JI+LdsKBz7N6/1QbK178wS/kgdEmIFqZhfPrn+R+IdOQ==','s1.5uL5zfUm.OJIWYUFa4V5TiMxEMkSE3pCHGkuAh9naJsVmT2aqHlefI6YuLubN','fa','s1.5uL5zfUm.rXft9fc78eDjmZBkCx+tsUbj/xdFeSCQgC3zg9u5qXADCMzrS4eTy/Y=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713975,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'ef692c0e99127f6b8ebf866ec96ac84e00fdbcddf7ba71287bc22cd68e5772fe',NULL,NULL,'[]',NULL,1795876200000000);
INSERT INTO "leads" VALUES(53,5100049671,'s1.5uL5zfUm.ItNMZTq0Rg6pmvhNn096a3Ed5QtDT4jGZMTG4nPEWZw=','s1.5uL5zfUm.t2M5LAK+X2UstcOd8uzVvQB3GldRSVPlnrudaHl9Wn8LzH5t/w==','fa','s1.5uL5zfUm.Qi253EC9ZdpRhpW7MWbcZeXyGJXtrbyWz8nUfTeBfcCLw0CO7zimIRs=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347713991,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'0703cc65d20aba7f990886745c9f99424e0979b13527feecbfbb369070f1ad4f',NULL,NULL,'["asked"]',1795428326000000,1795876200000000);
INSERT INTO "leads" VALUES(54,5100050745,'s1.5uL5zfUm.fXe6BQLmo/CuhbGz4w5ub9iRQA05BvcUsUrnzY8efkSjXQ==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(55,5100051817,'s1.5uL5zfUm.CA+EDcq1uqBkmax7SqPwlkkms5ZGm8gqrPlce7ZCPI35Vw==',NULL,'fa','s1.5uL5zfUm.w/CFHMog7W4BSJYKeN4LcmbG0orAOTCIRnlIaavwLUHISluZi+YfjcY=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347713998,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'fdc6498fc1bd5d97fa72589040877b0c6d39ef08797023dc1ee2db4c7a9f24bf',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(56,5100053398,'s1.5uL5zfUm.yiO+RUiuhaLFAzuFx0MhlYqZK4omUdQo7b7i06f5YdVCrg==',NULL,'fa','s1.5uL5zfUm.LUKexCjFUK7pYHUjvhLMraWNHNgCTXWL1BnmdyUPnjKu8yMNOlbTm8o=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714002,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'a5f2f812819d341d5eec811ae76ec4979dec9e2dd93efbd3a4e1f371756b110f',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(57,5100053863,'s1.5uL5zfUm.OI/pSaFoeB6P8SR/RsAG2Vd1Lxya/n+bKSnVKsxv+PTj+yE=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(58,5100055193,'s1.5uL5zfUm.uH677axrhTZOuAb3bfoFqX/cvGgl4hcuNONNdubf7YolkYc=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424525000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424525000000,1795424525000000,1795424525000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(59,5100056526,'s1.5uL5zfUm.xmODJo9yabVyVdHptunCPvN+Rf/iy+m22nd+TpZc+ouT6g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424526000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424526000000,1795424526000000,1795424526000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(60,5100057812,'s1.5uL5zfUm.TH4rgQCHJ5V9v+g7iEtN6eZV3ZhHB/ARCL0tvscqGn8=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(61,5100059513,'s1.5uL5zfUm.CsiE+umT2/1PXwQPfmkkVvqAsqwa2OcffBUBj4VizS8uRg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(62,5100060849,'s1.5uL5zfUm.yT1a3nTos3usqKiiJMuXLJrzrKqaCuUpa9GDsPFMp+taYg==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.uWrUCISkkJlwnRtYMDv5W1GbtQahGDF+ODbOGxEHO3ez5oFhH33m4kgn3ACSg7j4vCgCU72AcS8raDpxkZ6DXRapDOg=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.sFlGVGXhQh7lhzhWPl1ZFsaqAqRZUvlVUd0PfLzjfyVvLK3Guco6+l5mVbCmXADxCI2bYaQAqxY75UKZTt8iwQSnOnU=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.Sj2qjZze2UpkJTNpEiSYpKDJIjiILuCBD2LjPrlL1viV3g/TA9Aj+bxKaNlkF/PljfAgMDFCaYe/ApS+qXeP2c1uw8E=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.cfR67FnLIR6ult5bjp8Ai56KU5rqzfSDZ7iTDhKTARCMJYrmFeF/BnxFLRd738ycs3yp8L9WdTr2O5PaFX/joSusQCw=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.dczWbdVntkBTYSuM1GGDmEaSTEUVFRSca8/sa5IwjWYzpfkZy/vRpfj4RziuWmGJ2huNoHBYhhyoPQiHDkgnNMQqMhg=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.H3qw4f5451UIAMN1gJRNA2+hEBSFFwhUYLVZ92dDjnN6gPPJ/QA0IcM8LMlJ0P5yyVM4eG3YBbjc6LE2TH2fVhKH3WU=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.e5uypneU7+e2zMSLvqC2jU7cgVu4C3Hss2mohqOJgDe2xDuyCfoduHDLFCNHUbg9UBb6wMJU',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.d97dxNrrSqNXIgIE9JBUYOjK4yOVu/6R3U3wJ2YVqyY6pdGdQMQDWX3gDRBCCsGRguA2hPJKtafRxGB0HaVdD6vAkoawL087',0,347713792);
INSERT INTO "ledger" VALUES(47,7,'guide',1793696431000000,'{"magnet":"guide"}',0,347713792);
INSERT INTO "ledger" VALUES(48,7,'stage',1793696431000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(49,7,'answered',1793696431000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713793);
INSERT INTO "ledger" VALUES(50,7,'answered',1793696431000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713794);
INSERT INTO "ledger" VALUES(51,7,'stage',1793696431000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(52,7,'answered',1793696431000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713795);
INSERT INTO "ledger" VALUES(53,7,'answered',1793696431000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713796);
INSERT INTO "ledger" VALUES(54,7,'completed',1793696431000000,'{}',0,347713796);
INSERT INTO "ledger" VALUES(55,7,'promised',1793696431000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713796);
INSERT INTO "ledger" VALUES(56,7,'stage',1793696431000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(57,7,'heated',1793696431000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(58,7,'alerted',1793696431000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.gmUO7Fba21XA1DF1oItCzsud0cTQAN4nAADwg2at/qa49yuCfZf+bvv45K5EDNNpE7FJfIVK',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.WXm6PbUkUwyWPVOffyM/q5p4XPnKVHVFW+Jm36ZzqxxN5lO4SXUSBYFNKZ+xY7vHk0vJ50m4qdtlzbN0/2fFZc4CiuIqVAw=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.A0dwML6Z0+678wxhDYYTnubNLGEzCJOQOI05VfBypLbwMNmqPIVvaBXsk72U0K62M2Y3xiV5dtr0j3g7xUJ8bFvljoc=',0,347713800);
INSERT INTO "ledger" VALUES(64,8,'talk_asked',1794218600000000,'{}',0,347713800);
INSERT INTO "ledger" VALUES(65,8,'promised',1794218600000000,'{"deadline":"2026-11-09T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713800);
INSERT INTO "ledger" VALUES(66,8,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(67,8,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(69,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(70,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(71,9,'started',1795422620000000,'{"source":"site","known":true}',0,347713801);
INSERT INTO "ledger" VALUES(72,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(73,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(74,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(75,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(76,10,'started',1795422621000000,'{"source":"site","known":true}',0,347713802);
INSERT INTO "ledger" VALUES(77,11,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(78,11,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.9JV+fV/xBrV79kfd0sEuxuUaN/Kx3MRRu6mGalOHrCEBjripCWDBUTw2rtNk0/OIOtSoveWabMCt124uC+70xWje+SUQr3Oa',0,347713804);
INSERT INTO "ledger" VALUES(80,11,'guide',1795424420000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(81,11,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,11,'answered',1795424420000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713805);
INSERT INTO "ledger" VALUES(83,11,'answered',1795424420000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713806);
INSERT INTO "ledger" VALUES(84,11,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(85,11,'answered',1795424420000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713807);
INSERT INTO "ledger" VALUES(86,11,'answered',1795424420000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713808);
INSERT INTO "ledger" VALUES(87,11,'completed',1795424420000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(88,11,'promised',1795424420000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713808);
INSERT INTO "ledger" VALUES(89,11,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(90,11,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(91,11,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm.PFam/b/noZrVWKfVQG/ByTmpi8GVhgGBz22NcogOcDrcFog0ABf2E19gF4LaG1QuLhWqycU9',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.hqYQBw5bT3Unuh4J6tINKddNlm67b6VlHOChtzr2YZjQw7w7AwZU3WWT39BptFAJWBq+yjTSRntoHuuhEPbjrP8ztAjFKBHS',0,347713811);
INSERT INTO "ledger" VALUES(96,12,'guide',1795424425000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(97,12,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(98,12,'answered',1795424425000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713812);
INSERT INTO "ledger" VALUES(99,12,'answered',1795424425000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713813);
INSERT INTO "ledger" VALUES(100,12,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(101,12,'answered',1795424425000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713814);
INSERT INTO "ledger" VALUES(102,12,'answered',1795424425000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713815);
INSERT INTO "ledger" VALUES(103,12,'completed',1795424425000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(104,12,'promised',1795424425000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713815);
INSERT INTO "ledger" VALUES(105,12,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(106,12,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(107,12,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(108,13,'started',1795424426000000,'{"source":"site","known":true}',0,347713816);
INSERT INTO "ledger" VALUES(109,13,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713817);
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.gd60IK2ZcKDwiTFV9k5U785o++x5lEX04ZrHTvD0oDsMGskMGpthXokPDxenFUsNY3hX9/0Ant+0lKim9Est1wEdrPVGJ82rcUPIyaDWq6Y=',0,347713817);
INSERT INTO "ledger" VALUES(111,13,'guide',1795424426000000,'{"magnet":"guide"}',0,347713817);
INSERT INTO "ledger" VALUES(112,13,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(113,13,'answered',1795424426000000,'{"question":"need","option":"results","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713818);
INSERT INTO "ledger" VALUES(114,13,'answered',1795424426000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713819);
INSERT INTO "ledger" VALUES(115,13,'answered',1795424426000000,'{"question":"budget","option":"unknown","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713820);
INSERT INTO "ledger" VALUES(116,13,'answered',1795424426000000,'{"question":"talk","option":"no","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713821);
INSERT INTO "ledger" VALUES(117,13,'completed',1795424426000000,'{}',0,347713821);
INSERT INTO "ledger" VALUES(118,13,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(119,13,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713822);
INSERT INTO "ledger" VALUES(120,14,'started',1795424428000000,'{"source":"","known":false}',0,347713824);
INSERT INTO "ledger" VALUES(121,14,'said',1795424428000000,'s1.5uL5zfUm.UgeLKsFhrb9QXexkEfUUJoyq8qQHzxEN0nmHr1sWS6ICwBOzezDt0KlTtb4xKqt4wodzJ2Ae6HOhFy6WyQ==',0,347713824);
INSERT INTO "ledger" VALUES(122,13,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713830);
INSERT INTO "ledger" VALUES(123,15,'started',1795424435000000,'{"source":"","known":false}',0,347713831);
INSERT INTO "ledger" VALUES(124,15,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713832);
INSERT INTO "ledger" VALUES(125,15,'contact',1795424435000000,'s1.5uL5zfUm.nCpwIbniAgknoic4C8u2E9+6sZxCFuZIEtPK0uM8TmwwS0rgc1/V5cq54s2u3qJvuMza+tpkYZn/RKwTOZLHEJ6I2PMYYCGN',0,347713832);
INSERT INTO "ledger" VALUES(126,15,'guide',1795424435000000,'{"magnet":"guide"}',0,347713832);
INSERT INTO "ledger" VALUES(127,15,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(128,15,'answered',1795424435000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713833);
INSERT INTO "ledger" VALUES(129,15,'answered',1795424435000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713834);
INSERT INTO "ledger" VALUES(130,15,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(131,15,'answered',1795424435000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713835);
INSERT INTO "ledger" VALUES(132,15,'answered',1795424435000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713836);
INSERT INTO "ledger" VALUES(133,15,'completed',1795424435000000,'{}',0,347713836);
INSERT INTO "ledger" VALUES(134,15,'promised',1795424435000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713836);
INSERT INTO "ledger" VALUES(135,15,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(136,15,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(137,15,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(138,15,'claimed',1795424436000000,'s1.5uL5zfUm.hsALrn6eJ5XFXQySP200gUgPH+M9mvvKUHT6TGhJi1wuUd5kYJViW/I1Ch7draFJSi2kEYAf',5100002038,347713837);
INSERT INTO "ledger" VALUES(171,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713852);
INSERT INTO "ledger" VALUES(172,15,'stopped',1795424450000000,'{}',0,347713852);
INSERT INTO "ledger" VALUES(173,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(174,18,'started',1795424454000000,'{"source":"","known":false}',0,347713853);
INSERT INTO "ledger" VALUES(175,19,'started',1795424458000000,'{"source":"","known":false}',0,347713858);
INSERT INTO "ledger" VALUES(176,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713859);
INSERT INTO "ledger" VALUES(177,19,'contact',1795424458000000,'s1.5uL5zfUm.cljl6llwhmmPJIJZVlYS9xVkJfLW2BtPPYb0JcU0wYh/at9T0w26E2M++/X8R3ReQIKhWiWKCr/RH//l+Jq7x6DyaGHnTC1aL4DaV1TqJ674Bkxkt8WIAyQpGu/3hIkPAzWjuIY=',0,347713859);
INSERT INTO "ledger" VALUES(178,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713859);
INSERT INTO "ledger" VALUES(179,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(180,19,'blocked',1795424458000000,'{}',0,347713860);
INSERT INTO "ledger" VALUES(181,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713863);
INSERT INTO "ledger" VALUES(182,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713866);
INSERT INTO "ledger" VALUES(184,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.hIFzc9QufLwRhyV+daxqF0VagRPakFkPtr/9feXxbhoaGYf6wrCDw6uF/EmvXU8tK6wEPw==',0,347713867);
INSERT INTO "ledger" VALUES(185,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.FsMozphv76TFjRjWXRZfsA8ucxR3ayQewX7b69LiyySV76AodDpWiAF+fPBm3MHDUehOZw==',0,347713868);
INSERT INTO "ledger" VALUES(186,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(187,23,'declined',1795424465000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(188,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(189,24,'contact',1795424466000000,'s1.5uL5zfUm.caG3M9eApkG4MmrMfyljib+VO2DYInRekXwjn4JfxP2CODH2M+pXCnBQlJRBZbCB5XhGVVhMhz2OQcQrdQOxHPcGWCQ=',0,347713872);
INSERT INTO "ledger" VALUES(190,24,'talk_asked',1795424466000000,'{}',0,347713872);
INSERT INTO "ledger" VALUES(191,24,'promised',1795424466000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713872);
INSERT INTO "ledger" VALUES(192,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(193,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(195,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(196,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(197,25,'contact',1795424467000000,'s1.5uL5zfUm.z19F89QmeAPFznXh6YuSextEGAeTq575Nq8oeZpRbo/CszHFRDMb1diFkULe5IsaqZlvAZGRpouegzw93kQpsf7nja0kvDGY',0,347713874);
INSERT INTO "ledger" VALUES(198,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(199,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(200,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713875);
INSERT INTO "ledger" VALUES(201,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713876);
INSERT INTO "ledger" VALUES(202,26,'contact',1795424468000000,'s1.5uL5zfUm.7fCu+1Vj0XX2SjM6Q1p9gMcRKxqWtwMUCFjKaveL7TtOtyKvOYL7cEXMxF8tbFObC2qVma9aWNNzOZqaB17r2ALJR6LpyLBo',0,347713876);
INSERT INTO "ledger" VALUES(203,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713876);
INSERT INTO "ledger" VALUES(204,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(205,26,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713877);
INSERT INTO "ledger" VALUES(206,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713878);
INSERT INTO "ledger" VALUES(207,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713879);
INSERT INTO "ledger" VALUES(208,27,'contact',1795424469000000,'s1.5uL5zfUm.HrQBq2D1eLp9nqLEQeJTiOgH7eHaGqfwxCoPJKCVpZXAX1z8vPEdAdnaqmcgDrNMtPM/GFkwZrHr6qPJY0hUUMHkPbXl8XSt',0,347713879);
INSERT INTO "ledger" VALUES(209,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713879);
INSERT INTO "ledger" VALUES(210,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(211,27,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713880);
INSERT INTO "ledger" VALUES(212,27,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713881);
INSERT INTO "ledger" VALUES(213,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(214,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713882);
INSERT INTO "ledger" VALUES(215,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,28,'contact',1795424470000000,'s1.5uL5zfUm.206oP6+36WWnRHgWuN8kbdPlpAfrxenLlLtWgfF6pvfTKzOx19y3lRoW3HOKRLiR1QDFtkVkKy5NBpMsLvR5oh7Ja8sznnBK',0,347713883);
INSERT INTO "ledger" VALUES(217,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,28,'answered',1795424470000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713884);
INSERT INTO "ledger" VALUES(220,28,'answered',1795424470000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713885);
INSERT INTO "ledger" VALUES(221,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,28,'answered',1795424470000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713886);
INSERT INTO "ledger" VALUES(223,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713887);
INSERT INTO "ledger" VALUES(224,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713888);
INSERT INTO "ledger" VALUES(225,29,'contact',1795424471000000,'s1.5uL5zfUm.8UZLIEq5sYLR3VcxCBT3P6NcugBBkF2juiAi6AqYelITq6TyznlcbLuR+buCWBopymSBV06bLy8hpDXjym2T5bfwd31KnP89',0,347713888);
INSERT INTO "ledger" VALUES(226,29,'guide',1795424471000000,'{"magnet":"guide"}',0,347713888);
INSERT INTO "ledger" VALUES(227,29,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,29,'answered',1795424471000000,'{"question":"need","option":"results","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713889);
INSERT INTO "ledger" VALUES(229,29,'answered',1795424471000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713890);
INSERT INTO "ledger" VALUES(230,29,'answered',1795424471000000,'{"question":"budget","option":"unknown","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713891);
INSERT INTO "ledger" VALUES(231,29,'answered',1795424471000000,'{"question":"talk","option":"no","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713892);
INSERT INTO "ledger" VALUES(232,29,'completed',1795424471000000,'{}',0,347713892);
INSERT INTO "ledger" VALUES(233,29,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(234,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713893);
INSERT INTO "ledger" VALUES(235,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713894);
INSERT INTO "ledger" VALUES(236,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713896);
INSERT INTO "ledger" VALUES(237,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.c9AoV6Jdcf/QC7dJMaKw2SWz9/ej3wlBxfbd9EmJ0UD74JZbSRVW+/+Km99j6NOWpZlomg==',0,347713897);
INSERT INTO "ledger" VALUES(238,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.cOhzuyzOA7EXu00SXzBeMQW7pUfIBGoyW3pnUbtYMkmjlbroF8fENiC28P2F6qqHuQcrvg==',0,347713898);
INSERT INTO "ledger" VALUES(239,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(240,33,'declined',1795424475000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(241,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(242,34,'contact',1795424476000000,'s1.5uL5zfUm.5581GDEG7Y+695sPJAfFGd3Z4s6Y7Rov1ZFN4DGK2uC4z1+Eo1T3IeVcvd3Wz0i49ObsYKMOzxx2PD+QaKsKMtyD3Xw=',0,347713902);
INSERT INTO "ledger" VALUES(243,34,'talk_asked',1795424476000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(244,34,'promised',1795424476000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713902);
INSERT INTO "ledger" VALUES(245,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(249,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(250,35,'contact',1795424477000000,'s1.5uL5zfUm.6iHuwTJSKyr6+xKsBI7dOHfSlNFwH1jaFqAlNoEwht/xxsIYITi8a4PB7G+w5A40TPL3PDshCO3kXxt2xtzRNK1yN+jOSXNPPVF0fv5PHFpAbET6scGt/zljjw==',0,347713904);
INSERT INTO "ledger" VALUES(251,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(252,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(253,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713905);
INSERT INTO "ledger" VALUES(254,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713906);
INSERT INTO "ledger" VALUES(255,36,'contact',1795424478000000,'s1.5uL5zfUm.eDbKLxiLbNzz3NT0wh+dybxXhAWbfyZbf93RpH7Q42phkWA6GXnRiXenwNlc9r4MN4AqzdLoj+xrWvfiyzwQMDHnncwS5O5yPorRvRvxis6tZqVo3lR8nDH75g==',0,347713906);
INSERT INTO "ledger" VALUES(256,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713906);
INSERT INTO "ledger" VALUES(257,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,36,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713907);
INSERT INTO "ledger" VALUES(259,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713908);
INSERT INTO "ledger" VALUES(260,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(261,37,'contact',1795424479000000,'s1.5uL5zfUm.HTA+Q7iD/Z0cc5tniPP3GRP0/tqigUB051nXOX/wYdQ7ejln6ufdNIyUR+nqi1L94Tm3eOsHbtR4dwVibnI/yhdVljSZFUWHk/lc0chWosxhN3qZ5V8qJ5RPdA==',0,347713909);
INSERT INTO "ledger" VALUES(262,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(263,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(264,37,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713910);
INSERT INTO "ledger" VALUES(265,37,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713911);
INSERT INTO "ledger" VALUES(266,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(267,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713912);
INSERT INTO "ledger" VALUES(268,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713913);
INSERT INTO "ledger" VALUES(269,38,'contact',1795424480000000,'s1.5uL5zfUm.xC7GiHgsfX3OtXFh9645ufUfOaD17k3h3wDUK/vlKmBipH888/uNm/Ow99ISyPveTAuSZtNekZvRCy06eGgSjSnDrmS7SpWjYv3eqlnmhi6BNGztSyFSioySRw==',0,347713913);
INSERT INTO "ledger" VALUES(270,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713913);
INSERT INTO "ledger" VALUES(271,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(272,38,'answered',1795424480000000,'{"question":"need","option":"build","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713914);
INSERT INTO "ledger" VALUES(273,38,'answered',1795424480000000,'{"question":"timing","option":"soon","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713915);
INSERT INTO "ledger" VALUES(274,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(275,38,'answered',1795424480000000,'{"question":"budget","option":"high","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713916);
INSERT INTO "ledger" VALUES(276,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713917);
INSERT INTO "ledger" VALUES(277,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713918);
INSERT INTO "ledger" VALUES(278,39,'contact',1795424481000000,'s1.5uL5zfUm.A8GFEgC7P2L0XgQoPYqbKnhJ5rx6+vCspnu8Pzjj/Oey/Gp7g5F+zqKpzCodZ8D1spBcQFVegfVO0gkgTZQL5bEiIOEAwSMPBEotJ2Dx5WHxKLTo8MGhXdkwhQ==',0,347713918);
INSERT INTO "ledger" VALUES(279,39,'guide',1795424481000000,'{"magnet":"guide"}',0,347713918);
INSERT INTO "ledger" VALUES(280,39,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,39,'answered',1795424481000000,'{"question":"need","option":"results","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713919);
INSERT INTO "ledger" VALUES(282,39,'answered',1795424481000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713920);
INSERT INTO "ledger" VALUES(283,39,'answered',1795424481000000,'{"question":"budget","option":"unknown","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713921);
INSERT INTO "ledger" VALUES(284,39,'answered',1795424481000000,'{"question":"talk","option":"no","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713922);
INSERT INTO "ledger" VALUES(285,39,'completed',1795424481000000,'{}',0,347713922);
INSERT INTO "ledger" VALUES(286,39,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(287,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713923);
INSERT INTO "ledger" VALUES(288,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713925);
INSERT INTO "ledger" VALUES(289,41,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713926);
INSERT INTO "ledger" VALUES(290,41,'contact',1795424483000000,'s1.5uL5zfUm.SNAaBzM6tfDo8J9GV/sm7PVjlgO+cCb5VgwpmLY4KrQJyJBargznMoIzBGaFUx42kykNBkFhgArZy4xHaMi1tD9TiubH8gG9',0,347713926);
INSERT INTO "ledger" VALUES(291,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713926);
INSERT INTO "ledger" VALUES(292,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(293,41,'answered',1795424483000000,'{"question":"need","option":"results","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713927);
INSERT INTO "ledger" VALUES(294,41,'answered',1795424483000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713928);
INSERT INTO "ledger" VALUES(295,41,'answered',1795424483000000,'{"question":"budget","option":"unknown","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713929);
INSERT INTO "ledger" VALUES(296,41,'answered',1795424483000000,'{"question":"talk","option":"no","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713930);
INSERT INTO "ledger" VALUES(297,41,'completed',1795424483000000,'{}',0,347713930);
INSERT INTO "ledger" VALUES(298,41,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(299,41,'answered',1795424483000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713933);
INSERT INTO "ledger" VALUES(300,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713934);
INSERT INTO "ledger" VALUES(301,42,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713935);
INSERT INTO "ledger" VALUES(302,42,'contact',1795424484000000,'s1.5uL5zfUm.dv1iFqBvqwy31n2sZK661X79AVu2co46+ORlryMy3W2hBXbENfOBzqOnjDe24dexkPYcSCFTgK4d2TM4W+PWsPc2oV0F4819WsgSodQE0Q2W0H/DGGSx+JSgdA==',0,347713935);
INSERT INTO "ledger" VALUES(303,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713935);
INSERT INTO "ledger" VALUES(304,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(305,42,'answered',1795424484000000,'{"question":"need","option":"build","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713936);
INSERT INTO "ledger" VALUES(306,42,'talk_asked',1795424484000000,'{}',0,347713937);
INSERT INTO "ledger" VALUES(307,42,'promised',1795424484000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713937);
INSERT INTO "ledger" VALUES(308,42,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(309,42,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(310,42,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(311,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713938);
INSERT INTO "ledger" VALUES(312,43,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713939);
INSERT INTO "ledger" VALUES(313,43,'contact',1795424485000000,'s1.5uL5zfUm.p+LGVKUaLlFqcgu+YHRFeAcgFPywkiWh96w2n6U9FBgDFsOg3Yb9MxovLKHPU0PsM/j1OweTA8lmQHFp9SO744x0WagJEfmdyS18s7QdkR5rNNxquy50GYd5nA==',0,347713939);
INSERT INTO "ledger" VALUES(314,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713939);
INSERT INTO "ledger" VALUES(315,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(316,43,'said',1795424485000000,'s1.5uL5zfUm.TcPjRMHPWH0ZojQQrhxTOgrINYsyJmu4/sWey0YQ0o9Nyk9kZdGJYnBzhn+7R+85WdVUx1U4AYIqKv2whAxNjdAUix+BwstUWEPuxHQ=',0,347713940);
INSERT INTO "ledger" VALUES(317,43,'price_asked',1795424485000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(318,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713941);
INSERT INTO "ledger" VALUES(319,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713942);
INSERT INTO "ledger" VALUES(320,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713943);
INSERT INTO "ledger" VALUES(321,45,'contact',1795424487000000,'s1.5uL5zfUm.ZEiBA1PUiIX87Mj0k3jxkhwdW21nAHF80u4HHkc6zQ5rGfjiG6/EwgOLqGRRAOh763rmsJd6aoWM8dpG5dcGeIBxmrQjE+Gu',0,347713943);
INSERT INTO "ledger" VALUES(322,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713943);
INSERT INTO "ledger" VALUES(323,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(324,45,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713944);
INSERT INTO "ledger" VALUES(325,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713945);
INSERT INTO "ledger" VALUES(326,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713946);
INSERT INTO "ledger" VALUES(327,46,'contact',1795424488000000,'s1.5uL5zfUm.l/UZaWcXoHy0JO9u7kajCmBtxsl/kVuoaH1yDh5vq8hWofTQaXyGtiWjK+4tQSYWabd3fnP3cpuzrbR1GdDCFePWWZM/PyNE',0,347713946);
INSERT INTO "ledger" VALUES(328,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713946);
INSERT INTO "ledger" VALUES(329,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(330,46,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713947);
INSERT INTO "ledger" VALUES(331,46,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713948);
INSERT INTO "ledger" VALUES(332,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(333,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(334,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713950);
INSERT INTO "ledger" VALUES(335,47,'contact',1795424489000000,'s1.5uL5zfUm.gKmCPKrRbkWYHF5FYp1VmPXlxoFRUg5608qeE7v6FdyVXVefbWUOF7CyjuSUiOOc02NBYYdz9zBIVKOk18wF80qLzHtrfabC',0,347713950);
INSERT INTO "ledger" VALUES(336,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713950);
INSERT INTO "ledger" VALUES(337,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(338,47,'answered',1795424489000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713951);
INSERT INTO "ledger" VALUES(339,47,'answered',1795424489000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713952);
INSERT INTO "ledger" VALUES(340,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(341,47,'answered',1795424489000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713953);
INSERT INTO "ledger" VALUES(342,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713954);
INSERT INTO "ledger" VALUES(343,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713955);
INSERT INTO "ledger" VALUES(344,48,'contact',1795424490000000,'s1.5uL5zfUm.QJn+ERZyY2aJ1H6a0sZd5eiaDPo9uJ1KyDflVPdwv2BWyfEB2xinZrugAneYki9QGlCl48fSvSqgWu1P+8BW+PzJFI0h4GAZ',0,347713955);
INSERT INTO "ledger" VALUES(345,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713955);
INSERT INTO "ledger" VALUES(346,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,49,'started',1795424491000000,'{"source":"","known":false}',0,347713956);
INSERT INTO "ledger" VALUES(348,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713957);
INSERT INTO "ledger" VALUES(349,49,'contact',1795424491000000,'s1.5uL5zfUm.Nc8H00e4Y3jNZwP2OdKMq2SGEr4QJE1Lenc1aLJ6XeIr75HCr9BUNYHSK7G3piRuBBtovuuoJmlleOQ1170pOoXW2hMeiRlN',0,347713957);
INSERT INTO "ledger" VALUES(350,49,'guide',1795424491000000,'{"magnet":"guide"}',0,347713957);
INSERT INTO "ledger" VALUES(351,49,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(352,49,'answered',1795424491000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713958);
INSERT INTO "ledger" VALUES(353,49,'answered',1795424491000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713959);
INSERT INTO "ledger" VALUES(354,49,'answered',1795424491000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713960);
INSERT INTO "ledger" VALUES(355,49,'answered',1795424491000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713961);
INSERT INTO "ledger" VALUES(356,49,'completed',1795424491000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(357,49,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713961);
INSERT INTO "ledger" VALUES(358,49,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(359,50,'started',1795424495000000,'{"source":"","known":false}',0,347713962);
INSERT INTO "ledger" VALUES(360,50,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713963);
INSERT INTO "ledger" VALUES(361,50,'contact',1795424495000000,'s1.5uL5zfUm.NvAYYTEJfHH0YwXCgterB1b0LhxCEJcnDwPTNrPOxYjBy5/eywcWd21f13XfKZwV399eHKWeQ1/LMhRfqfjVoaBHEtnG1bRy',0,347713963);
INSERT INTO "ledger" VALUES(362,50,'guide',1795424495000000,'{"magnet":"guide"}',0,347713963);
INSERT INTO "ledger" VALUES(363,50,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(364,50,'answered',1795424495000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713964);
INSERT INTO "ledger" VALUES(365,50,'answered',1795424495000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713965);
INSERT INTO "ledger" VALUES(366,50,'answered',1795424495000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713966);
INSERT INTO "ledger" VALUES(367,50,'answered',1795424495000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713967);
INSERT INTO "ledger" VALUES(368,50,'completed',1795424495000000,'{}',0,347713967);
INSERT INTO "ledger" VALUES(369,50,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713967);
INSERT INTO "ledger" VALUES(370,50,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(371,51,'started',1795424499000000,'{"source":"","known":false}',0,347713968);
INSERT INTO "ledger" VALUES(372,51,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713969);
INSERT INTO "ledger" VALUES(373,51,'contact',1795424499000000,'s1.5uL5zfUm.KHOil1JEz6oDS5ogWQPlN+aQPJ1nQUWZnTN9JtqR0Fdho0p3tvbq5QwwAMf04I/ZioljaKimk1+i1PKDPzNSbsvu8A/JqXfA',0,347713969);
INSERT INTO "ledger" VALUES(374,51,'guide',1795424499000000,'{"magnet":"guide"}',0,347713969);
INSERT INTO "ledger" VALUES(375,51,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(376,51,'answered',1795424499000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713970);
INSERT INTO "ledger" VALUES(377,51,'answered',1795424499000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713971);
INSERT INTO "ledger" VALUES(378,51,'answered',1795424499000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713972);
INSERT INTO "ledger" VALUES(379,51,'answered',1795424499000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713973);
INSERT INTO "ledger" VALUES(380,51,'completed',1795424499000000,'{}',0,347713973);
INSERT INTO "ledger" VALUES(381,51,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713973);
INSERT INTO "ledger" VALUES(382,51,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(383,52,'started',1795424503000000,'{"source":"","known":false}',0,347713974);
INSERT INTO "ledger" VALUES(384,52,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713975);
INSERT INTO "ledger" VALUES(385,52,'contact',1795424503000000,'s1.5uL5zfUm.5YRSoq5jm/5w53lUDTgRFnQn1Hab5y/Gt/NNyKHMC0MMLAOb6Mnpn3531kS1FXN2BV+mzjCAUyxgPGeBPlqAMA1veY41Enzm',0,347713975);
INSERT INTO "ledger" VALUES(386,52,'guide',1795424503000000,'{"magnet":"guide"}',0,347713975);
INSERT INTO "ledger" VALUES(387,52,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(388,52,'answered',1795424503000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713976);
INSERT INTO "ledger" VALUES(389,52,'answered',1795424503000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713977);
INSERT INTO "ledger" VALUES(390,52,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(391,52,'answered',1795424503000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713978);
INSERT INTO "ledger" VALUES(392,52,'answered',1795424503000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713979);
INSERT INTO "ledger" VALUES(393,52,'completed',1795424503000000,'{}',0,347713979);
INSERT INTO "ledger" VALUES(394,52,'promised',1795424503000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713979);
INSERT INTO "ledger" VALUES(395,52,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(396,52,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(397,52,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(398,52,'answered',1795424504000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713982);
INSERT INTO "ledger" VALUES(399,52,'answered',1795424504000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713983);
INSERT INTO "ledger" VALUES(400,52,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(401,52,'answered',1795424504000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713984);
INSERT INTO "ledger" VALUES(402,52,'answered',1795424504000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713985);
INSERT INTO "ledger" VALUES(403,52,'completed',1795424504000000,'{}',0,347713985);
INSERT INTO "ledger" VALUES(404,52,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713985);
INSERT INTO "ledger" VALUES(405,50,'said',1795424508000000,'s1.5uL5zfUm.7D1aGEmfS3f8cvOzApHXEMy3u6ut5mLdp+6g8k94vV2qgSN1udPIaxZYooLVMy72bpYKrD61avoA49voRsLTxDjeJf7NhTiU',0,347713986);
INSERT INTO "ledger" VALUES(406,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713986);
INSERT INTO "ledger" VALUES(407,50,'claimed',1795424512000000,'s1.5uL5zfUm.0Ml7BL//N5KRNlRF4WJjbFwfTRaRw9Zx6muML5bs5xBgF8N26upkLUCD7h/ci6lJtCy3V5jCyw==',5100002038,347713987);
INSERT INTO "ledger" VALUES(408,50,'said',1795424516000000,'s1.5uL5zfUm.Xi7Qkk+DSEVfYONKJwQ+q/zZtCz4yp6ASSEf3enVi5bd84Tkaeje/qoBTBT9FkDcitBe8UHg9F4dGlvJx7C1Ec9XLbY=',0,347713988);
INSERT INTO "ledger" VALUES(409,51,'talk_asked',1795424516000000,'{}',0,347713989);
INSERT INTO "ledger" VALUES(410,51,'promised',1795424516000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713989);
INSERT INTO "ledger" VALUES(411,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(412,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(413,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(414,53,'started',1795424520000000,'{"source":"","known":false}',0,347713990);
INSERT INTO "ledger" VALUES(415,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713991);
INSERT INTO "ledger" VALUES(416,53,'contact',1795424520000000,'s1.5uL5zfUm.yWuwG7o0rsUbm16Y4KwfbEFgkrI6b77318VGixoQO3kkz3yvT4i3/Of5Z2GAZND4rfVAeEbJ5u15qO2Yd7DSRqkl1nb4+f6O',0,347713991);
INSERT INTO "ledger" VALUES(417,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347713991);
INSERT INTO "ledger" VALUES(418,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(419,53,'answered',1795424520000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713992);
INSERT INTO "ledger" VALUES(420,53,'answered',1795424520000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713993);
INSERT INTO "ledger" VALUES(421,53,'answered',1795424520000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713994);
INSERT INTO "ledger" VALUES(422,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347713995);
INSERT INTO "ledger" VALUES(423,54,'said',1795424521000000,'s1.5uL5zfUm.iHBtoOu4KnziLWklOXEEcmSSstDU4xhcnpcR5ZzB/o4VzxbsISe8YL9Xa1Twovx2C/rT5Wiy3Zwtiw==',0,347713996);
INSERT INTO "ledger" VALUES(424,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347713997);
INSERT INTO "ledger" VALUES(425,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713998);
INSERT INTO "ledger" VALUES(426,55,'contact',1795424521000000,'s1.5uL5zfUm.6uEASnFgm9H+pb81aN27+ZWLO8wHfEz1E0fxl3ekpgEsfeLckODKhXoxVRYAS2H8il6GP6x7rrQ58gWy67jWQZ/LtpriSrDT',0,347713998);
INSERT INTO "ledger" VALUES(427,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347713998);
INSERT INTO "ledger" VALUES(428,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(429,55,'answered',1795424521000000,'{"question":"need","option":"sales","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347713999);
INSERT INTO "ledger" VALUES(430,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714001);
INSERT INTO "ledger" VALUES(431,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714002);
INSERT INTO "ledger" VALUES(432,56,'contact',1795424521000000,'s1.5uL5zfUm.RmqftfzfgEiYxtFH/VEiiQWxoPMtX5QwG90eR61yDXm92OSYjx5Z/h/id56YwPGx63HY3iEfZZqHopP51utAqYRtySK8AUqd',0,347714002);
INSERT INTO "ledger" VALUES(433,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714002);
INSERT INTO "ledger" VALUES(434,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(435,56,'answered',1795424521000000,'{"question":"need","option":"results","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714003);
INSERT INTO "ledger" VALUES(436,56,'answered',1795424521000000,'{"question":"timing","option":"none","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714004);
INSERT INTO "ledger" VALUES(437,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714005);
INSERT INTO "ledger" VALUES(438,56,'answered',1795424521000000,'{"question":"talk","option":"no","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714006);
INSERT INTO "ledger" VALUES(439,56,'completed',1795424521000000,'{}',0,347714006);
INSERT INTO "ledger" VALUES(440,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(441,56,'said',1795424521000000,'s1.5uL5zfUm.cZbajGxhcCv9rVgalC2ec89urOb6jgOxIgkoQDPvsJrjevNYccsG9nqhgeDJwQGxbjEMbvmuvKs+IwT1Fk9d6J8YYuscIw4=',0,347714007);
INSERT INTO "ledger" VALUES(442,57,'started',1795424521000000,'{"source":"","known":false}',0,347714008);
INSERT INTO "ledger" VALUES(443,58,'started',1795424525000000,'{"source":"","known":false}',0,347714009);
INSERT INTO "ledger" VALUES(444,59,'started',1795424526000000,'{"source":"","known":false}',0,347714010);
INSERT INTO "ledger" VALUES(445,15,'resumed',1795424530000000,'{}',0,347714011);
INSERT INTO "ledger" VALUES(446,1,'returned',1795428022000000,'{}',0,347714014);
INSERT INTO "ledger" VALUES(447,1,'talk_asked',1795428022000000,'{}',0,347714014);
INSERT INTO "ledger" VALUES(448,1,'promised',1795428022000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714014);
INSERT INTO "ledger" VALUES(449,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(450,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(451,2,'returned',1795428023000000,'{}',0,347714015);
INSERT INTO "ledger" VALUES(452,2,'talk_asked',1795428023000000,'{}',0,347714015);
INSERT INTO "ledger" VALUES(453,2,'promised',1795428023000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714015);
INSERT INTO "ledger" VALUES(454,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(455,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(456,3,'returned',1795428024000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(457,3,'talk_asked',1795428024000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(458,3,'promised',1795428024000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714016);
INSERT INTO "ledger" VALUES(459,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(460,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(461,4,'returned',1795428025000000,'{}',0,347714017);
INSERT INTO "ledger" VALUES(462,4,'talk_asked',1795428025000000,'{}',0,347714017);
INSERT INTO "ledger" VALUES(463,4,'promised',1795428025000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714017);
INSERT INTO "ledger" VALUES(464,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(465,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(466,5,'returned',1795428026000000,'{}',0,347714018);
INSERT INTO "ledger" VALUES(467,5,'talk_asked',1795428026000000,'{}',0,347714018);
INSERT INTO "ledger" VALUES(468,5,'promised',1795428026000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714018);
INSERT INTO "ledger" VALUES(469,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(470,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(471,6,'returned',1795428027000000,'{}',0,347714019);
INSERT INTO "ledger" VALUES(472,6,'talk_asked',1795428027000000,'{}',0,347714019);
INSERT INTO "ledger" VALUES(473,6,'promised',1795428027000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714019);
INSERT INTO "ledger" VALUES(474,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(475,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(476,60,'started',1795428030000000,'{"source":"","known":false}',0,347714022);
INSERT INTO "ledger" VALUES(477,60,'contact',1795428030000000,'s1.5uL5zfUm.++BHfetztRS4QP2ihL0gLBuyQVwG4nKRxrkzdcWZqH4daQnNdK6yxlUp0VpXwKbh2XlUAr08/Et3lQ21KQKU4wWJGoI=',0,347714022);
INSERT INTO "ledger" VALUES(478,60,'talk_asked',1795428030000000,'{}',0,347714022);
INSERT INTO "ledger" VALUES(479,60,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714022);
INSERT INTO "ledger" VALUES(480,60,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(481,60,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(482,60,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(483,61,'started',1795428320000000,'{"source":"","known":false}',0,347714025);
INSERT INTO "ledger" VALUES(484,62,'started',1795428321000000,'{"source":"","known":false}',0,347714026);
INSERT INTO "ledger" VALUES(485,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714027);
INSERT INTO "ledger" VALUES(486,44,'contact',1795428322000000,'s1.5uL5zfUm.6NoqbcrHeG62xoDUsg46mBS45v6+nMKllTG+IvlyHnFsE4FlPR3Wd2g2wjhKM+xVOsnBSptV0Wp1n/PfKgsHNf1V9icJi+UM',0,347714027);
INSERT INTO "ledger" VALUES(487,44,'guide',1795428322000000,'{"magnet":"guide"}',0,347714027);
INSERT INTO "ledger" VALUES(488,44,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(489,45,'answered',1795428323000000,'{"question":"timing","option":"now","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714028);
INSERT INTO "ledger" VALUES(490,45,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(491,46,'answered',1795428324000000,'{"question":"budget","option":"mid","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714029);
INSERT INTO "ledger" VALUES(492,47,'answered',1795428325000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714030);
INSERT INTO "ledger" VALUES(493,47,'completed',1795428325000000,'{}',0,347714030);
INSERT INTO "ledger" VALUES(494,47,'promised',1795428325000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714030);
INSERT INTO "ledger" VALUES(495,47,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(496,47,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(497,47,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(498,53,'answered',1795428326000000,'{"question":"talk","option":"call","funnel":"15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865"}',0,347714031);
INSERT INTO "ledger" VALUES(499,53,'completed',1795428326000000,'{}',0,347714031);
INSERT INTO "ledger" VALUES(500,53,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714031);
INSERT INTO "ledger" VALUES(501,53,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(502,49,'said',1795428327000000,'s1.5uL5zfUm.AgW4UETQVbyPMxoP+/YuNcQtjNOCADhJBvxVoTKSWzRpKgY6BB67hdecu80Oq5TEpUt6RiGHGDpGfvesbzI6G4W5LoAQ0A==',0,347714032);
INSERT INTO "ledger" VALUES(503,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714032);
INSERT INTO "ledger" VALUES(504,11,'said',1795428328000000,'s1.5uL5zfUm.5Rx52qjZG63A6/qmbJhxzNHOVfPx9YwwH9VyzrJmWXKY90cnTPAZyre9lcYTh+3BPNMOZHCFoQs7SR59If7t6CZVCnhfMfNTy6GERcekGO65/siJBg==',0,347714033);
INSERT INTO "ledger" VALUES(505,11,'contact',1795428329000000,'s1.5uL5zfUm.OHdvYlxM/sc37v2L02taGHfwIOC/TfeXDx02b05OGx7Uan57coEWY6/mUuuEOSN8RqfW2zyoxpeguGdjFyPKdK6eQKpmXPBXaqtbtlANU5b7j0Y=',0,347714034);
INSERT INTO "ledger" VALUES(506,51,'claimed',1795428330000000,'s1.5uL5zfUm./zS2SQdiktYwcO3AlQlPoqX7YTK6vGSHQh+AfvLmkZ3BPsWxSOR/oLM0pTUrAoYfVmtfgY7Rzz7q',5100002038,347714035);
INSERT INTO "ledger" VALUES(507,48,'said',1795428333000000,'s1.5uL5zfUm.KMaKSXVsJFuT65vMfZ9MUfz67LERD9TNlJt1LgpUnMrI9nyrnUrM6a8803QqSIiSk/Ymr8j8cwrEIJvbZOqqO4u6IGmBFPhR4Q==',0,347714038);
INSERT INTO "ledger" VALUES(508,48,'blocked',1795428334000000,'{}',0,347714039);
INSERT INTO "ledger" VALUES(509,11,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714041);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(86,1);
INSERT INTO "mentions" VALUES(86,2);
INSERT INTO "mentions" VALUES(86,3);
INSERT INTO "mentions" VALUES(86,4);
INSERT INTO "mentions" VALUES(86,5);
INSERT INTO "mentions" VALUES(86,6);
INSERT INTO "mentions" VALUES(86,7);
INSERT INTO "mentions" VALUES(86,8);
INSERT INTO "mentions" VALUES(86,11);
INSERT INTO "mentions" VALUES(86,12);
INSERT INTO "mentions" VALUES(86,13);
INSERT INTO "mentions" VALUES(360,13);
CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL);
INSERT INTO "migrations" VALUES(1,'0001_first',1795428620000000);
INSERT INTO "migrations" VALUES(2,'0002_refusals',1795428620000000);
INSERT INTO "migrations" VALUES(3,'0003_privacy',1795428620000000);
INSERT INTO "migrations" VALUES(4,'0004_short_holds',1795428620000000);
INSERT INTO "migrations" VALUES(5,'0005_witness',1795428620000000);
INSERT INTO "migrations" VALUES(6,'0006_put_aside',1795428620000000);
INSERT INTO "migrations" VALUES(7,'0007_recalls',1795428620000000);
INSERT INTO "migrations" VALUES(8,'0008_bots',1795428620000000);
INSERT INTO "migrations" VALUES(9,'0009_sales_groups',1795428620000000);
INSERT INTO "migrations" VALUES(10,'0010_topics',1795428620000000);
INSERT INTO "migrations" VALUES(11,'0011_quiet_cards',1795428620000000);
INSERT INTO "migrations" VALUES(12,'0012_last_words',1795428620000000);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,7,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,8,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,9,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,10,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,11,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(21,'u347713788:talk','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,20,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(22,'u347713788:ask_number','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,21,NULL,1793696425000000,NULL,5100006390,NULL,4242424242);
INSERT INTO "outbox" VALUES(23,'alert:6:1','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'superseded',0,NULL,4,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(24,'u347713789:bound','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,3,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(25,'menu:-1002200000405:1793696426000000:None','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(26,'menu:-1002200000405:1793696426000000:fa','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(27,'menu:-1002200000405:1793696426000000:en','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(28,'waiting:1793696426000000:0','waiting:1793696426000000',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,2,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(29,'alert:6:1:347713790','lead:6',4,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1793696427000000,'sent',1,NULL,4,NULL,1793696427000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(30,'u347713791:exchange','chat:5100007048',3,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,23,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(31,'u347713792:guide','file:u347713792:guide',1,5100007048,'sendDocument','{}',7,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(32,'u347713792:q0','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(33,'u347713793:q1','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713792:q0',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(34,'u347713794:q2','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713793:q1',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(35,'u347713795:q3','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,'u347713794:q2',NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(36,'u347713796:a3','late:u347713796:a3',1,5100007048,'editMessageText','{}',7,NULL,NULL,'u347713796:end.sql',NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(37,'u347713796:end.sql','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(38,'alert:7:1','lead:7',0,NULL,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,5,NULL,1793696431000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(39,'alert:7:1:347713797','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696432000000,'sent',1,NULL,5,NULL,1793696432000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(40,'u347713798:answer','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696436000000,'sent',1,NULL,29,NULL,1793696436000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(41,'alert:7:1:347713799','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696437000000,'sent',1,NULL,5,NULL,1793696437000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(42,'u347713799:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696437000000,'sent',1,NULL,29,NULL,1793696437000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'u347713800:talk','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,31,NULL,1794218600000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'u347713800:ask_number','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,32,NULL,1794218600000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'alert:8:1','lead:8',0,NULL,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,6,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,7,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,8,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'u347713801:consent','chat:5100007781',3,5100007781,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,34,NULL,1795422620000000,NULL,5100007781,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,10,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,11,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,4,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'u347713802:consent','chat:5100009232',3,5100009232,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,36,NULL,1795422621000000,NULL,5100009232,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713803:exchange','chat:5100009369',3,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,38,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'u347713804:guide','file:u347713804:guide',1,5100009369,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,40,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'u347713804:q0','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'u347713805:q1','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,'u347713804:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'u347713806:q2','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,'u347713805:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'u347713807:q3','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,'u347713806:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'u347713808:a3','late:u347713808:a3',1,5100009369,'editMessageText','{}',11,NULL,NULL,'u347713808:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'u347713808:end.sql','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,42,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,12,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'alert:11:1:347713809','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,12,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'u347713810:exchange','chat:5100009555',3,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,44,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'u347713811:guide','file:u347713811:guide',1,5100009555,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,46,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'u347713811:q0','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,47,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'u347713812:q1','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,'u347713811:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,47,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'u347713813:q2','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,'u347713812:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,47,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'u347713814:q3','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,'u347713813:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,47,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713815:a3','late:u347713815:a3',1,5100009555,'editMessageText','{}',12,NULL,NULL,'u347713815:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,47,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'u347713815:end.sql','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,48,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,13,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'u347713816:exchange','chat:5100010285',3,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,50,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'u347713817:guide','file:u347713817:guide',1,5100010285,'sendDocument','{}',13,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,52,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'u347713817:q0','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,53,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'u347713818:q1','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,'u347713817:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,53,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'u347713819:q2','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,'u347713818:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,53,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'u347713820:q3','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,'u347713819:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,53,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'u347713821:a3','late:u347713821:a3',1,5100010285,'editMessageText','{}',13,NULL,NULL,'u347713821:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,53,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'u347713821:end.mql','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,54,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'u347713822:tips_on','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,55,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'u347713823:mydata','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,57,NULL,1795424427000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'u347713824:exchange','chat:5100002038',3,5100002038,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,59,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'u347713827:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,63,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'report:347713825','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,64,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'report:347713826','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,65,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'u347713828:answer','chat:5100001122',1,5100001122,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,67,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u347713829:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,69,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713830:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,63,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u347713831:exchange','chat:5100011831',3,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,71,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'u347713832:guide','file:u347713832:guide',1,5100011831,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,73,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'u347713832:q0','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,74,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'u347713833:q1','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,'u347713832:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,74,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713834:q2','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,'u347713833:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,74,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'u347713835:q3','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,'u347713834:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,74,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'u347713836:a3','late:u347713836:a3',1,5100011831,'editMessageText','{}',15,NULL,NULL,'u347713836:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,74,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713836:end.sql','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,75,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,14,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'alert:15:1:347713837','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,14,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,77,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(121,'u347713852:stopped','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,90,NULL,1795424450000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(122,'alert:15:1:347713852','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,14,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(123,'told:15:347713852','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,17,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(124,'u347713853:exchange','chat:5100014770',3,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,94,NULL,1795424454000000,NULL,5100014770,NULL,4242424242);
INSERT INTO "outbox" VALUES(127,'u347713856:forget_sure','chat:5100014770',1,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,98,NULL,1795424454000000,NULL,5100014770,NULL,4242424242);
INSERT INTO "outbox" VALUES(128,'erased:16:347713857:-1002200000405:15','lead:16',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(129,'erased:347713857:told','erased:16',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,18,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(131,'u347713858:exchange','chat:5100015841',3,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,101,NULL,1795424458000000,NULL,5100015841,NULL,4242424242);
INSERT INTO "outbox" VALUES(132,'u347713859:guide','file:u347713859:guide',1,5100015841,'sendDocument','{}',19,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(133,'u347713859:q0','chat:5100015841',1,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'u347713862:trouble','chat:5100016959',1,5100016959,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,104,NULL,1795424460000000,NULL,5100016959,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,105,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'u347713863:exchange','chat:5100018370',3,5100018370,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,107,NULL,1795424462000000,NULL,5100018370,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'u347713864:exchange','chat:5100018909',3,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,109,NULL,1795424463000000,NULL,5100018909,NULL,4242424242);
INSERT INTO "outbox" VALUES(138,'u347713865:ask_email','chat:5100018909',1,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,111,NULL,1795424463000000,NULL,5100018909,NULL,4242424242);
INSERT INTO "outbox" VALUES(139,'u347713866:exchange','chat:5100019866',3,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,113,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713867:bad_phone_part','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,115,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'u347713868:two_failures','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,117,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713869:exchange','chat:5100021111',3,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,119,NULL,1795424465000000,NULL,5100021111,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'u347713870:declined','chat:5100021111',1,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,121,NULL,1795424465000000,NULL,5100021111,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'u347713871:exchange','chat:5100022311',3,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,123,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'u347713872:talk','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,125,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'u347713872:ask_number','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,126,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,19,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713873:exchange','chat:5100023059',3,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,128,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'u347713874:guide','file:u347713874:guide',1,5100023059,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,130,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713874:q0','chat:5100023059',1,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,131,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713875:exchange','chat:5100023871',3,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,133,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713876:guide','file:u347713876:guide',1,5100023871,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,135,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713876:q0','chat:5100023871',1,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,136,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713877:q1','chat:5100023871',1,5100023871,'editMessageText','{}',26,NULL,'u347713876:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,136,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713878:exchange','chat:5100025126',3,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,138,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713879:guide','file:u347713879:guide',1,5100025126,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,140,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'u347713879:q0','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,141,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'u347713880:q1','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,'u347713879:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,141,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'u347713881:q2','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,'u347713880:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,141,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'u347713882:exchange','chat:5100026152',3,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,143,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713883:guide','file:u347713883:guide',1,5100026152,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,145,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713883:q0','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,146,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713884:q1','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,'u347713883:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,146,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713885:q2','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,'u347713884:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,146,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713886:q3','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,'u347713885:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,146,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713887:exchange','chat:5100026778',3,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,148,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713888:guide','file:u347713888:guide',1,5100026778,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,150,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713888:q0','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,151,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713889:q1','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,'u347713888:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,151,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713890:q2','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,'u347713889:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,151,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'u347713891:q3','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,'u347713890:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,151,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'u347713892:a3','late:u347713892:a3',1,5100026778,'editMessageText','{}',29,NULL,NULL,'u347713892:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,151,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713892:end.mql','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,152,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713893:exchange','chat:5100028118',3,5100028118,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,154,NULL,1795424472000000,NULL,5100028118,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713894:exchange','chat:5100029520',3,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,156,NULL,1795424473000000,NULL,5100029520,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'u347713895:ask_email','chat:5100029520',1,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,158,NULL,1795424473000000,NULL,5100029520,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'u347713896:exchange','chat:5100029774',3,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,160,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'u347713897:bad_phone_part','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,162,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713898:two_failures','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,164,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713899:exchange','chat:5100030646',3,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,166,NULL,1795424475000000,NULL,5100030646,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713900:declined','chat:5100030646',1,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,168,NULL,1795424475000000,NULL,5100030646,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713901:exchange','chat:5100031494',3,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,170,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713902:talk','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,172,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713902:ask_number','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,173,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,20,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713903:exchange','chat:5100032540',3,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,175,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713904:guide','file:u347713904:guide',1,5100032540,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,177,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'u347713904:q0','chat:5100032540',1,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,178,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'u347713905:exchange','chat:5100033820',3,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,180,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'u347713906:guide','file:u347713906:guide',1,5100033820,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,182,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'u347713906:q0','chat:5100033820',1,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,183,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'u347713907:q1','chat:5100033820',1,5100033820,'editMessageText','{}',36,NULL,'u347713906:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,183,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'u347713908:exchange','chat:5100034830',3,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,185,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713909:guide','file:u347713909:guide',1,5100034830,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,187,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713909:q0','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,188,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713910:q1','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,'u347713909:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,188,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713911:q2','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,'u347713910:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,188,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713912:exchange','chat:5100036048',3,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,190,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713913:guide','file:u347713913:guide',1,5100036048,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,192,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713913:q0','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,193,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713914:q1','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,'u347713913:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,193,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713915:q2','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,'u347713914:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,193,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'u347713916:q3','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,'u347713915:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,193,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'u347713917:exchange','chat:5100036300',3,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,195,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'u347713918:guide','file:u347713918:guide',1,5100036300,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,197,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'u347713918:q0','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,198,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713919:q1','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,'u347713918:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,198,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713920:q2','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,'u347713919:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,198,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713921:q3','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,'u347713920:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,198,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713922:a3','late:u347713922:a3',1,5100036300,'editMessageText','{}',39,NULL,NULL,'u347713922:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,198,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713922:end.mql','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,199,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713923:exchange','chat:5100037304',3,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,201,NULL,1795424482000000,NULL,5100037304,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713924:email_typo','chat:5100037304',1,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,203,NULL,1795424482000000,NULL,5100037304,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713925:exchange','chat:5100038211',3,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,205,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'u347713926:guide','file:u347713926:guide',1,5100038211,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,207,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'u347713926:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,208,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'u347713927:q1','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,'u347713926:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,208,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'u347713928:q2','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,'u347713927:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,208,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713929:q3','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,'u347713928:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,208,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713930:a3','late:u347713930:a3',1,5100038211,'editMessageText','{}',41,NULL,NULL,'u347713930:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,208,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713930:end.mql','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,209,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713931:menu','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,211,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713932:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,212,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713933:q1','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,'u347713932:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,212,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713934:exchange','chat:5100039021',3,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,214,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713935:guide','file:u347713935:guide',1,5100039021,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,216,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713935:q0','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,217,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713936:q1','chat:5100039021',1,5100039021,'editMessageText','{}',42,NULL,'u347713935:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,217,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713937:talk','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,219,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713937:ask_number','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,220,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,21,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713938:exchange','chat:5100039622',3,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,222,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713939:guide','file:u347713939:guide',1,5100039622,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,224,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713939:q0','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,225,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713940:price','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,227,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713941:exchange','chat:5100040683',3,5100040683,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,229,NULL,1795424486000000,NULL,5100040683,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713942:exchange','chat:5100040943',3,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,231,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713943:guide','file:u347713943:guide',1,5100040943,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,233,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713943:q0','chat:5100040943',1,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,234,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713944:q1','chat:5100040943',1,5100040943,'editMessageText','{}',45,NULL,'u347713943:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,234,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713945:exchange','chat:5100041223',3,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,236,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713946:guide','file:u347713946:guide',1,5100041223,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,238,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713946:q0','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,239,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713947:q1','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,'u347713946:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,239,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713948:q2','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,'u347713947:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,239,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713949:exchange','chat:5100041805',3,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,241,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713950:guide','file:u347713950:guide',1,5100041805,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,243,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713950:q0','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,244,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713951:q1','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,'u347713950:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,244,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'u347713952:q2','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,'u347713951:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,244,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'u347713953:q3','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,'u347713952:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,244,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713954:exchange','chat:5100042914',3,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,246,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713955:guide','file:u347713955:guide',1,5100042914,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,248,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713955:q0','chat:5100042914',1,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,249,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713956:exchange','chat:5100043929',3,5100043929,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,251,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713957:guide','file:u347713957:guide',1,5100043929,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,253,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713957:q0','chat:5100043929',1,5100043929,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,254,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713958:q1','chat:5100043929',1,5100043929,'editMessageText','{}',49,NULL,'u347713957:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,254,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713959:q2','chat:5100043929',1,5100043929,'editMessageText','{}',49,NULL,'u347713958:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,254,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713960:q3','chat:5100043929',1,5100043929,'editMessageText','{}',49,NULL,'u347713959:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,254,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713961:a3','late:u347713961:a3',1,5100043929,'editMessageText','{}',49,NULL,NULL,'u347713961:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,254,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'u347713961:end.later','chat:5100043929',1,5100043929,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,255,NULL,1795424491000000,NULL,5100043929,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'quiet:49','lead:49',5,NULL,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,22,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713962:exchange','chat:5100045299',3,5100045299,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,257,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713963:guide','file:u347713963:guide',1,5100045299,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,259,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713963:q0','chat:5100045299',1,5100045299,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,260,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713964:q1','chat:5100045299',1,5100045299,'editMessageText','{}',50,NULL,'u347713963:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,260,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713965:q2','chat:5100045299',1,5100045299,'editMessageText','{}',50,NULL,'u347713964:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,260,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713966:q3','chat:5100045299',1,5100045299,'editMessageText','{}',50,NULL,'u347713965:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,260,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713967:a3','late:u347713967:a3',1,5100045299,'editMessageText','{}',50,NULL,NULL,'u347713967:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,260,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713967:end.later','chat:5100045299',1,5100045299,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,261,NULL,1795424495000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'quiet:50','lead:50',5,NULL,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,23,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713968:exchange','chat:5100046409',3,5100046409,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,263,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713969:guide','file:u347713969:guide',1,5100046409,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,265,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'u347713969:q0','chat:5100046409',1,5100046409,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,266,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'u347713970:q1','chat:5100046409',1,5100046409,'editMessageText','{}',51,NULL,'u347713969:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,266,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713971:q2','chat:5100046409',1,5100046409,'editMessageText','{}',51,NULL,'u347713970:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,266,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713972:q3','chat:5100046409',1,5100046409,'editMessageText','{}',51,NULL,'u347713971:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,266,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713973:a3','late:u347713973:a3',1,5100046409,'editMessageText','{}',51,NULL,NULL,'u347713973:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,266,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713973:end.later','chat:5100046409',1,5100046409,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,267,NULL,1795424499000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'quiet:51','lead:51',5,NULL,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,24,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713974:exchange','chat:5100048358',3,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,269,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713975:guide','file:u347713975:guide',1,5100048358,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,271,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713975:q0','chat:5100048358',1,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,272,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'u347713976:q1','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713975:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,272,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'u347713977:q2','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713976:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,272,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'u347713978:q3','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713977:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,272,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713979:a3','late:u347713979:a3',1,5100048358,'editMessageText','{}',52,NULL,NULL,'u347713979:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,272,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713979:end.sql','chat:5100048358',1,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,273,NULL,1795424503000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'alert:52:1','lead:52',0,NULL,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,25,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713980:menu','chat:5100048358',1,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,275,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713981:q0','chat:5100048358',1,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,276,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713982:q1','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713981:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,276,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'u347713983:q2','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713982:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,276,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'alert:52:1:347713983','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,25,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'u347713984:q3','chat:5100048358',1,5100048358,'editMessageText','{}',52,NULL,'u347713983:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,276,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'u347713985:a3','late:u347713985:a3',1,5100048358,'editMessageText','{}',52,NULL,NULL,'u347713985:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,276,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'u347713985:end.later','chat:5100048358',1,5100048358,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,277,NULL,1795424504000000,NULL,5100048358,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'alert:52:1:347713985','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,25,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'told:52:347713985','said:52',5,NULL,'sendMessage','{}',52,NULL,NULL,'alert:52:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,26,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'u347713986:passed_on','chat:5100045299',1,5100045299,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,279,NULL,1795424508000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'quiet:50:347713986','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,23,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'said:50:347713986','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424508000000,'sent',1,NULL,27,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'quiet:50:347713987','lead:50',4,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,23,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'u347713988:passed_on','chat:5100045299',1,5100045299,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,282,NULL,1795424516000000,NULL,5100045299,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'quiet:50:347713988','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,23,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'said:50:347713988','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424516000000,'sent',1,NULL,29,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'u347713989:talk','chat:5100046409',1,5100046409,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,283,NULL,1795424516000000,NULL,5100046409,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'alert:51:1','lead:51',0,NULL,'sendMessage','{}',51,NULL,NULL,'quiet:51',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,28,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'quiet:51:retired','lead:51',1,NULL,'editMessageReplyMarkup','{}',51,NULL,'quiet:51',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,24,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'u347713990:exchange','chat:5100049671',3,5100049671,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,285,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'u347713991:guide','file:u347713991:guide',1,5100049671,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,287,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'u347713991:q0','chat:5100049671',1,5100049671,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,288,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'u347713992:q1','chat:5100049671',1,5100049671,'editMessageText','{}',53,NULL,'u347713991:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,288,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'u347713993:q2','chat:5100049671',1,5100049671,'editMessageText','{}',53,NULL,'u347713992:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,288,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'u347713994:q3','chat:5100049671',1,5100049671,'editMessageText','{}',53,NULL,'u347713993:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,288,NULL,1795424520000000,NULL,5100049671,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'u347713995:exchange','chat:5100050745',3,5100050745,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,290,NULL,1795424521000000,NULL,5100050745,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'u347713996:nudge_exchange','chat:5100050745',1,5100050745,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,293,NULL,1795424521000000,NULL,5100050745,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'u347713997:exchange','chat:5100051817',3,5100051817,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,294,NULL,1795424521000000,NULL,5100051817,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'u347713998:guide','file:u347713998:guide',1,5100051817,'sendDocument','{}',55,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,296,NULL,1795424521000000,NULL,5100051817,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'u347713998:q0','chat:5100051817',1,5100051817,'sendMessage','{}',55,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,297,NULL,1795424521000000,NULL,5100051817,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'u347713999:q1','chat:5100051817',1,5100051817,'editMessageText','{}',55,NULL,'u347713998:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,297,NULL,1795424521000000,NULL,5100051817,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'u347714000:cancel_what','chat:5100051817',1,5100051817,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,302,NULL,1795424521000000,NULL,5100051817,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347714001:exchange','chat:5100053398',3,5100053398,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,300,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'u347714002:guide','file:u347714002:guide',1,5100053398,'sendDocument','{}',56,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,303,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347714002:q0','chat:5100053398',1,5100053398,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347714003:q1','chat:5100053398',1,5100053398,'editMessageText','{}',56,NULL,'u347714002:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347714004:q2','chat:5100053398',1,5100053398,'editMessageText','{}',56,NULL,'u347714003:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347714005:q3','chat:5100053398',1,5100053398,'editMessageText','{}',56,NULL,'u347714004:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'u347714006:a3','late:u347714006:a3',1,5100053398,'editMessageText','{}',56,NULL,NULL,'u347714006:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347714006:end.mql','chat:5100053398',1,5100053398,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,305,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347714007:new_phone','chat:5100053398',1,5100053398,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,308,NULL,1795424521000000,NULL,5100053398,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'u347714008:exchange','chat:5100053863',3,5100053863,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,309,NULL,1795424521000000,NULL,5100053863,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'u347714009:help','chat:5100055193',3,5100055193,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424525000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'u347714010:exchange','chat:5100056526',3,5100056526,'sendMessage','s1.5uL5zfUm.OnTeHWfB0+GzYHEwpeSuiU8v2UQVOR+9CdlJ7hrejUPeSBGnDRsFYs6yLyagZS5wRJIr+EjsXTBi55xgrBLeRRxICDxumebw6OaDN2n1iXrWqZCXP6QpafGxySg9nK6kLB1SuicfwnQ1FlQlqDX138BZHVQyxbBNzDOWYtNtXrrP4lC65bMz30dYf1Vs2tACrbfaFTlSU7BZWS1Qq/usXT22H6TRZ9jpnvah2I+nK+0pT8XZAmQjyk3c5S5mrs/fCWpzrO763O2ACp/qgoThsawXt3v2UJHaXLm5+30zZmepJDSRZHH2JhrBeklG7XXizZ+FLvO6fVuF7nAfb38VD179joKk+zdcIa4ytvFysvU6hw8ch9NSqtFweAtdUtSXifEwU2zoMffyH0IGZ6rtYlbhZ4ZvIxjkP7GpztCaqS3OdRU9oDIYEasAtx6oRKJEuZIKF8XCl43DINcmfOqMHG89sDiEfbkRzH6um+pC6ntG6JQM0nfpCdnr82zc4/dsnKtJcz3XCO/Kv8eYxWBoBthV4urv3yMFJmETPvsWcxb7UQK3KGuRYhDp46XV2DqhfSvPTk2QjOCFHyiyuSmE/1nWYpyhEzkCHsnslXXo91/M9Qx89kr79klu7egyRbpEXf3TVlVAeduqtB5XWplnkDLsYoBGVP+xBCzNGE1B1b42Zt47d0wdyTdED/vxFLPLg+TPv8piSQbnETaT5Gj2vktx2cj2//AGLkZ0b14RYdXhpqrAu1FMoSWQoio7qqqmhbDTBlEhm1pYelcyD0qNkC31fAQNRa9XLVaf33z7Lsf2NAqqkbwxoALmo61/om9sWUVxMPKX7uS6ioC0/0C8W79TzCwVNzZFkGMn43linsOQvxwTRRWpOc3yOjt0',59,NULL,NULL,NULL,NULL,'[]',0,1795431730857491,1795424526000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(336,'u347714011:consent_again','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424530000000,'sent',1,NULL,313,NULL,1795424530000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'alert:15:1:347714011','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.tnxrLVI6iMYsdgNmfJXAe/mdByAJR+CZa6PtrqHGStu8xPDrI8mR7DhzYd2ILvFm4iMc8LO6lMCx/oELaqObIi8IcFfmRYRg9rwTZ6OOvJQ0zVeXyR0nd1ha4WxAtyXNs2tO/X28xyqVZT1eikFDfTt3Ic+uFvxaL9IIzDLSv8VJwO09RmbcSfC3b6dk3OOVZs/MBoBdZwYTkDP+NzZr7yKiLIl16oL0h3sc/OYvf7UJNPI4AR6AnURJ46jlbqUnSaZ6PeDxtW0pLTTbz+CMl7CTSasDm7k5R2T5NSi+v7btHOQAS5zEwcULVgRarxVNpWdfs2eYhszurSUyMbJ1YteZc7FpNxq0LIOQBIvYXnaJSu/xEWXBqcGQY7fVsMPNZYHf1FHggUF8mvepqyoSZXx2zJMWY+5bFF9TwLJMylOFQulYTllxRWSCNGSABp+OKlyr0CGe+cwKz7MZvHkW0G3H0caw7Pn6Yj5kmKS/b4rGkLMLUYV6+rs93BpoXGlAb4z5npdM/sWlvMV5BJN9UrGfCD4g/hoL8A+2SJd2V/1aXl47OQ8Fk3i7H+FDPx8OxTI755c5m+f0RYP1NGVEmJj14pnlSQ+UcSHk94ouuq+aFVvAU+/XFsNEtMNSeNYd9HUX518gZdiu8H8bnxekJbbUdZh1+9sLIVytKonNyjjwQ0y/ZRykZTcYsj6viVP/kOPle71LB9HuYOiChVTxJP1FPPwf3/6e+E9v6YFgv8G/jCd07bdRfb0XY8o4feNV63MggSQTlHOZWspnLlnRkXruru8PgTsQavS5RUDLTul+73ke/wj0kqq6dl4zXH8lO3+Ps1nPFnZNlQlPMZdZBPHsTyZjJTxAL2xMSRoImzyYKwmy4nTayraJQ98tIu7LIc9pKMxOqQoloLMgPO+u7XIBmhgOmIYP0lrP2V5n8J8GROPSJMHGx+2UV2xqDWuCZUDAgaeh8mwoQ+X87njPL2GLWN0Iz0FQ6XFi53ZZ94xtKtp/db7uCVUFugTn4BQWhvZmgxT+Rv6RFw0Uu2S6MHrLvNKZUjbHAcBQjUyGb8x0jTYKJJbgHoxIlZR+oUCTQyEMxIC+m/ruKEEC9o6Y1NhL7lafz+gosrDFqF+EbdRKZ3Cdhv91xY3LhSQOHtHagx6mf1NCKy3j2wYSyoLIWFTur7WVcxI1jnBRXTFK4SePWb7dykY+TzSu6AuBCz4/I9nmSbh+JfiYy1YiFK1z+L4Ss3B+8IMhZlw=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.D7MpXkgA0ADFBMDGZHlS5Ic+iInEkUrZTmvgilE1nPNr1mMvBb8LhrzCBvYzH/pWnFyRbtlBTOqMyaYxywkjKuM0uY6xnqHlSEfD+qg/ZfZu82LoseJAG3Ok998z02PqGDdcbfQwERBcPTdfJRPh8r5xTx1hdnaqS53fwHDR9oi4hdlrEqn+ofwxS0o2+jZJLDNAQvwOnDzSOsoNb50NYmubMlcYTTStxNS1ieluReZDarS1Ti9m8U6aUm8vpn9tpEhs+tWnb7ZqNl2X5/vQyMYPG/N8qOCXSBMVzQs0n2EE969nWkbSkRl8f8/lds8Km6kyAZ0OYHLsFcLWqi2KndYkcRJsM2/FpEXbcYpVygEIrvIKHtnO0vXDIgjvMce1XAwHT+b4iSsrzDAEjAMwb06L72yxmQiIWTgxq4o3re82vz+0ePp7AbRupLovkz/67prUGQlh8kQnjWNYDzJPTGnuPcQMf9ZKxbTR1Xm71eeTSO5YZ7rKRkaL7N9EVn5qHgKDjHsWBj7evXcquAtlwBu/AgYkcv1jhb+wBhK7XrnfRvhf+A5tEc/0TP4wplg4FaEbTf3JBeC1tpf1JWFQ3rd7PLP6SBu1VGOpL+G3dVbu2ULLWTCA+Ec2z9cGWkk1yjBETyphAM02lxtxlrnf92Y693jy7vy6JQUnpITa/S1W9J8VZ2m0ATmtkoF/YQqu74VaUGMWawImVwe0Y4zSA/LypF7xeNWLeE7T3h53eoxBt0DDkQIjxch0zzKFT/AvkWTh4mNIxlZqDMBE0C5T9WL0Jzc0ojq1/Wn/W92iDzHHs5nES7nqe2KN0UQDtJqtWdexr/bJdasTbaxP9ILwEEOOX3oA2S8SUtJxrBxRSF8tfoGr/5bdxcOFvMXABRKYmm0+3wwVEp50IoV3oeOgXb7VjVljzQ/ZhM/mkZonqHHB0XHp2YWdqsydj7WdN5JkQXCEFBkfciPf/nIh5iVoB8cFeclqpKRIhJ/bfmZbBXyC3m2SFakejCjg+K92VuDg55SlAcz4NZitYczzI3XjYFYJEYARv8ln4oBhI5hSlNMRAmU67B0rrNTgMpTLri80m2qy+aYF7SiuDaPT86gSq+jN4JYWTJW0Qkym7oPymnEI1iEDkgF6DFSv00LtXvZNhsd3G+gDodaHwvoeK/MlSiu0qD2XhiBJadgYvfKfEKRdtim0zyAGfnyODHzyTvd0DCzCEMu6H3g2trkN4gLm2kTs0VvF3yRUrK/jwh5P93U6WVb77pet0y2b8aqTCFX5eD3FOTPMDlXY0DBY2LGWDeLJF/A7psUEtO/I52nKA4Z3qK7QSvQ8UKbOGWgqHj6bWXTWENBDHPm3RqCOcYIXYiCmLKAbZJfUyzgYBQMJda9WxxAt+ePf9n2TflciLqnJarO3GHJ5pa/I5w+8RCji6bCs+utjTsGMVMVn70pCky6pvoksZ4hPyt8H+y6Q44xNu/jO0meXRmqvZ/7zj/jcqmahDXGNmK7lFk/zIVyeG2GVNraBgD5F5BEpFif9ARN99dkkcBbpqBWfFp+mXjQKuO4TVUD/IyqDkGfpIWZDbwq5nlwhLAdIgtTjhPnO/n3qlrWLpptDdXFZWqfnUqz22Kb8ZgRmS0KfFgzAZ/pCg2GMb+izSTwMXH/PxZuD4JmwmeWyb9/0iU+Sxfvz0HCw3yatiB6Ky1eSBNXTpEUVES0VksYfQKT6VUtcQtE9DmAAhBaKUsZsBx5W1pwl3kfy6am3FIeRw9ngEdgIIqELFoRDyM0ATZ6f7iuKx/wIQxDjz6dPdDn5rMIOpnWz25RUAI3UWeVnCPGApv9/6SVLRIX5b/zc2TxvN0n90cFz5qPqq/yTfL9gHSLl43zaRxk6mFCI2QLqaEbDCK+3iavwGMxS22lLER+r9VhGzMJop0ESj3GflxzA7ca3aQ0IJMd/rz8fcILFxVyYMQkgypYZJp6DW5+e0hwU2TAcoFrZ82YPe8hz47bId4T53VESG6ccm0ZJmxCsJR/ym8Rv7B3wQYPAXmOT8j2JtLe85NyDuf+/Q2YDnhwTf8PD0l08sUcKHPe48W6PjmlYwMfga1xz711vLMsR5RgfxKIS7e4vedIYsZTRfdRbFWDPWuXW6YVS4+cEIsp/pTKpG1P+KMRcu+Rhgg1wnRSu8OiWOCn+BKnC5+4c2k84eJuvusXAuXQhvJvzuE3p3finHvsXmvqjftxjAiRu1KGpF+ThF2Y1HTBgl2UsmQZwCOAN+IJFl0vKzxAh+b7FKN112ywXZCZ9LS866IzyxZAp/+LCeoUSn4XSkno9qSiN4+linucSNdKJxaCtmXwp',1,1795431736262738,1795424530000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(338,'u347714012:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.D5XI1zYxxSbN+RTjXmNdtjpWB9KjWWeztbcShI5ZuJEKNJkJSereGU17DsT/bETnBwaeT0pp2E03WTZImNLG9rqbcEPZy0bKvgZb5lk6F+acOyjGsxXk+mEzMw7zc2AwO1b4xC3rkFXnrfeGluLrIu8VxaZTnOjx9EbDej18VJo+9/u/lURKCYfQLbqVfgTl1oOoE9PEW2coOJGaFuoUherIBqgHQWqN/glUABg7YqHXigPhtkokNfwQ0M+EJJ4GishozOfvGAaCOgRuJw+QObX1IvQpXuhGQv5EX/RlyQnq0j7ajfAPepDq9OtStTmVsJ1t0hzVy682OQ5kCqR2NZCFAUUnt4yGIZKz9tqVsCewnOLR+7RotlecJvSMRQRYoePCdwD+Cq86K8VSZEN6Ysf0hc9M2lLEy4CcH3mqOct4Rt5svpjVDiCRZ1+if3Gj1TGK4fbIuY/8LEsRXfXaQBlTErP03coBFf5XVrdp0avVR8cKEvwPm3nwgLnlTxh8d3aA9HOexPDx/5G8c3Ds98s9CH4=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'u347714014:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.GmW89EAuxuV5Oi3XQjcBE7FO57Ve2kLbdqco8/R/cUAkC2017xNnj91z3cjwBnkp2vedQ79emqI0FHJBo7NqlIbvhP2sq/p9q6jsSPj7qP5f2xXbA/Xf/qu6xwf+JHIiovojjXWtTDI9GHRbB2UCjTYevk6iGzPYgb2k5KIHXX5qUkUfW7FXRQb/xQSFxgEN5AikD118OwWCzXORAKdRugvu8IUMxZ01u/dy4Pz6NhtNOH462N0e6bo9SgiJcUZeCP5VCfqWVS8Evw7G9Up1A9Z9oEZ/tMw8RJbpHpw=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.E9Uf3/pbeOJlCwdkPenIAyoIU2AqyoGnZ9ahMd7hNxIquQWvEJdlyZhZBsHCJoFvSjcSy7k/m5dCRxM0AX5sxJ9Y7yhy7fm/sbbSdqtINErfcOcA1iDuoYEagtpP8PTaNWC95541gtftX0xfSBZNibdZk8qNDD7Gafjvgcg8iUfUmA8lquhbFUPLWDgzBH7o1lAEOb/+ZAed6MabebrUpjlB4rcMMz1UdQR5FfXOiqIYnBCcIRICpflIkVq9VsRuvAq/OdWc/MBmsPc5sfNvUywJLSRVs1NcScb4z562FMuT4mCuDuwGC+Me4iu0',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'u347714015:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.uMqW+0ETBvFr4u/sSAFf4ZtPQUo0d1XeTuwM+VOg44ZVe58p6tdtmDxg1faew5d1kJuuVOGVbwthZuHj7LPUQTZ4KxJe1Tf/JnSlgMCkwW44eL4acVgVgLR43LM5NiC3nBEmoZXbkaE+uhrxlKkdisB1um/FjxjYXqifyZsGuSXH+iE5M48e3IyIxsgUpSvJ1ljEvubDtmCMHf6p8OnObMeK37LxBS8a29YJwKQIh/nd6RAjx/vNvc2v0eS0NycRVUVDhWZijpJVEFY5pn9smLW+YJSRMVdSJztv4Bo=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347714016:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.ufR24RIWymxZ4Q1ZM/pf1jpwwWH45WGPDbmtFDTGD3WClzrzc7Piog6RXDgH+dGBhRNGFe6h2DotqASUxVtPI1ReW9I6u1Hj15i5fGtNSR4ZcKEnqeBu7mCmY3DCChzN0Yc82GNQDwVSAHhpBSsy5W8T9xkUXGOt347EiehOgWNJ94Wc4tgS1uyf7VVZqCeMimZbseW7nJX1J8n/YUeG2wRzTvtbZfdvbxQ/bglMQgO0bvc+swgyL7GwmPwA8d8VR/h0fm4z9pVqwuLIDpHAIbqjkCxsWxdtXRKjMFU=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(347,'u347714017:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.Vb+pIv+bfSQAqfcRxfaGO/hdMmxJdvQ0OWh0q6LaVuQe8IIirhczXn4oUks1H+pbf2eBIRZ2e18P0y8W7t3mmSSL75r3QxCFHA1lDVHDRBzTitewCJ1j/WKsuGGUozFF7c0DgLkDFHa8GRdPERgfGSEXrpdxld3FoUKlx1D/H2lIcU/WNkdLdwR11GX+HO2j3wHB93s5md2EwmhLvJxK7jpqS4/Nl1g3Bsow',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(349,'u347714018:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.2VMX2MMULATlP3IXIuG3Y+vq/Zm8dsW7IWfQJ3fOYWBXcnWIe9JkcSXzcEY80HPs6KoFyoUxV7DkIgI4zvXqyP+i8/oPtH6N1oqbmUxFQG/HX/PX0HmLCBoM9fnkg/jmawDtnHv9/GpDqdWzSauM2wgkejsYdeEH3QvLL8KLh3G9yINWrCaa9+iDOJeNL3aW4fbCovVmjNXECKSC/cK8HcpfpurxxA3Kuqp7',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'u347714019:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.J24N2o3GfYZBnpvAlj24uLYKcNcGqPUHWDpDOCUITXWjz4H3Aqnk4/DhFdsfEzeq5SdQiXVZ1O8fTlHZcMt6RiGVDtWW2hZ77kqAMneDa1zUhjxdevVK5BaUJcKUuRw28bFzGHAamjmLcKTeA5gyd6SRYk8g7Xh7pe0jG2fJyGUflJ07z3/tZaYeFqEiDELAlJ99vKwj5hpMZ/B4oY+A2zHZIcI4JCWc5Ak8',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'told:6:347714019','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.1+XmGWpjPzvzP9qHfJRlBUE7P7wiZQAtq5/1jcdRpsTNSqu0UDbCo+MJFAK+dzLc9djzIV/CrG5ozEzc429YuaaC9UqA++S08pUhvh7sdKIRvtbFcdHayGw0FyBGJ31dOLI5LrLFdDgP1dUFLuGvBJe5xQWkarmCJfFRmaYJJ8xt6DLXZkiIKLYQgBJubrYoqdu/cBsDsgCQOstTzSUjk2pKD0WaPL/0srzf602nowEAlp3xtzNJUs2W8ysVcZyoee2iGD9DgnjomVCI5bKTxerEXDF6qV8iSe3Rjigmqc2TJyvkPt5ikx9Umg==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.ueVEMCPiKEzTdM82/c1zxpmUUoOXWu5Ax/sIVaoqvOGS47ME1hkwuF5IZesx4bL209I/w53SugjO8Wu06RCEH+qGlSpx15mGsslyLn98NEEcdrBjIe+6wlDRZLhAqLMFxao2pBrbi0xJhfvZKbjKIJTVfXiWEtRO5wQIfwN7bEM6Rd8vn6BW9eFnx/ZNZFU84BqOptQ=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.4J8xXS0w2nFx223F8Oj+/VRQ2DfxJGAqqR/nT5jKsLaSi2ME35qSp74qnDnAw8FDNkn8ok4ShusTESMjiUkCa+Ybee8o2mLe8u4OWBqI0X0fO1l/M6TdcDec7OaJH8vFbdWiUjYt4A/Jb9A9DNCo1yVfsUtFI2y8LeDsiBsvf7ryrOBngYxpVGJeYNKEz7QlUFecQR6ePJNzCM8SQsdcbE6VFxE3ZG3DOkduaoEpUJHgfVaFwkUZAKHhlzoRmGpacebpi9c715NPQ8+vUJiuoiSmYzqhbikn7yVOt6DCHvAzETT7fAwZJ4ixqmiwCGb6TfcTW4k5+wqSGHUlXQ5AQjSmvJSDyGAyLhzRHZqUKF08dqxBsDEsqDJbb7OfwG2IUYoetIrmXjrLkegkCoF0v9Y1cqAmZ64zQ6DDNgUN+S+jZkF4pXn/h6h+IGM7Eo4kaHinmdqzzSDvtKJQxWqtylJVRdQoeQXJxgkkhIOGj5LGsZjFoQhRfIwCcaA8vvft2jKaJBXfHSKo4Lu+KOJsnKZkNUtC4Z61tTh3W2KWQDuRCnONd46WPg78G8qZYX+2F8WXX9Bo77QGw5/pe9oHmbGhV+efu9rTbZjIqbLEq+6DoQcJajhRcip/0eDJ3Io9vomqiy626YXNx5epCGyiC4VplU89oUQ+ihjdS+Q81Z61k+eIL1zOSPP78YcWaJtxB2oc7PPrq3+vBR+vjXPShdAJPnQ3gWJ4VqXxxhh/tcS8UASjICS0KtSACMPJoPGbLcrdJdxb91ETNesrZUePUb6mV7tel2bQt2J/Tzf2/wdqD7cs8vG+5LWmusM/he/RmyxG/oiFHepsYJRn+pluP/u00GvQhOX44YHagP9/9spwrNKjsdyx6r9/nhKFBJcG9DjalSCyWQ6kgbScIr8er7SqpTVpFVkaECFgFjSrqLHkWtgJo/mWYRmPXOXp7nz2QGWR2V59vaz/sYfhP95Sm4dxaIKjSWUjD3z3Ur6v3FyOYj38CQn5kfoTEPXMrabZIr27OYAhzukwr5Yj+fxcJGEaqrlgxhMC4HWLSpyzUFr9BxDxN9cH1GoFJy7ue5s1DnKN45pVJAhffvx8MpSoXA3Om9rQYeEff+dhKdsbeKZjNIpbNLspeZfaEitwG/qzLqLtug+JRqa49oRBbjmspLMtvi2EMtnBUYzTPeDCQR6Y82mhL0jmWcJJv61D9cG0Qdc40qmXLbofQUNKO6UKKv9vvzhibcN4Wxp+7QEd8DN1rtR2Wme+WQqLz1BOkKgTu75WCoxfbZTuCxeMM4L45CXDeybfb50ZmfKE5PA0LL6ReKVqMp9borIVdAE+YeLZrNZFbTaV48qbixZs0bW8dOWEIyDdUGFQqpbP/1QOs3aqQ6OGQKslo6Te1UdtQfCsgz7xb3c9VvscXac6FssOknFd76mKNH9truYUzlfhgwt5TJdAD2orkJNa2ZFLWnxOS1W3uij4PsSJnkB1zfrEP4tlrueAX0duJTYbQKg9qKAmxQVDCyamhcpnT78ShWLSKJ29bufIV62hQushiAXLXkJ1vHmIWkbcH22BDcwTr10DddDzpaeiRSVpivCTIC05EWepITnaPOFRIU4UGrk/Xvmgs4hwfe56fIAMP9HoR5PRt7Ek9GS8vwHa6DvPTV4W8EB+L+zw1PT1JHToJhA1ZJR4VsQMmivWoqQRlX3ZQjcMWuCyGmfOh/JXJeq+v+EoXQpLE+kKDFzeV7RPwMK9maBix5JHJZ6UAFDH275tZtTC8zeD0AwKJMuKdBKJ4asY3DFzPomB+olKImBckVR2lW2ZBYHUtveavvdmPNYQ59XCJnHwyH1RWRzhJ6g6TWNDo2B0HYYtfoSfcVyoLQ==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.SwW60J2lSmTfbrSKLtr7ZPzirNf4AObI1c1wNMK9qc2nn+adcuYDhxlwNx0+uN7qsEwy7+xLs1Jxcsnwtrs14Uf1AaFCP5o01WzoBUGPQYS9dsvRr6VlKp0vRg5Ao4Z+GL94oqqAAG1gfCjoX9wGuI3Nr6hu67rMzKlTQu/Xm7/eVNlyO993QU3iZAJfLdY+WmOmJqtQA1qfR/Cjs1GI6WQBGARRNCsmkDdtgN4ZIarnIo+AF2bUu3renFWkwkFPgNhmUBTBQRefITFKOkLMkBHvEcCeYgPZ9O/hRudwfBsm+U6YF/DXLi37OdQHyZPM02YBK5PqhamjcKFhnEsRDSwUTkI6vgUMKZ5WiBCNgT30waBmdofZKRHd44IRXvrret0P16bZmCvF0DjSkCdWNgDzzo5jfdNaKnr0Bt4Domwz/5PEOtNu7iFHQVl6aR2LoZJveP/DYm0lVbJWTtUvAzo8GIiuLIqm949+yNBRcuuM1Yfj1NPN0KZKL9HflEkZES1tCjPUzCxPZo80FAmFyUr2xjooyMt1ktr686/Bj0SwbcNN1fK3jeLf0E7iSGprj1xp0ilwvAgfQwb8YIZ1x3zSHmx/MYui1l3vIyFB42SxLUfn+pfBbdPxF/8xEkleMjmsU8WU6IwB8S8pUnHvLWSeP5aB6UML8a1BzVXrlCYucnY/hPo+k6DmulOLQhWe6Tl1KWGUNvOTCZpDyx16DlabrHSJ/fsJ/CzUlh+cUA6fJQ59XwjSNAVxsh6cXqMIJIsmiK9CgS43zgDEUGlaqfNChzXlqJ3qUKCEb0i3R9cP0Gb+mJwbq0/quVfOPPVnYE+VGtboeZpDm/VkqZtSXJ2jjzUEHE90IaHCh4RfZJR/kEIu+/VIAZQFAM1nZjF6DaC0QFZLsuMmwu8Uu6ry+GtiN217N196cFHS6hQ57EyUzhzk/3GDsiypSK/aESLK2Oqz1AMYEtuPs+7RbgNfuyBfEnwB+9BKUMwl+5DpyRGcdslh6WVAOO0fVUL66wYT5p/bsXT4vATh69c7wdZ6V497gZGs43kMnMVs3Nu19k98Ag0qFdmskEt7mYtiyknvheyUSq8bNLRY5YVQBHpbVVjM5yc50TI7nxkecw==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.gQwa2dqh+zJJkUwQZI7Aw+2ytbWWfdWclBYS7HmsHKSeepbq4lYpZX6BEIBLMDdGGL152uY/p8kqmQZSPw+JUqw+ulDV0wWISk/vacG9MShf020VkH7uYoWH6215jW4DQykvkZcEu73ha2mZR4S/mH+QHEdoopGgDMX2PNNkoglaXCoYjB6u1QW+0trfgX/CQnsPnSbiHGgfeAsrmj3QP/BAvB62rGwnoIJDBL0U5Op4Hvvn8oZ6Aai6pmA2ZvQIXbkSsV7Ves1cjMI3naNHUCQ2LV8wA9njuBRx9Hcs1a8/GotSR8R6YvdwZVWUioL8cIbeuHoqhskiCT+2eTfi+sz3Fxkm7Asj0A==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'u347714022:talk','chat:5100057812',1,5100057812,'sendMessage','s1.5uL5zfUm.NGiG3TW9b3gICA1oYjIDOWqvoFOmw+DM6YNavNusMUk9ZVbbZaltwT+h63JHpDypjjaNv4mYDRYGmSfimml4v5xbpIn96SgMaeN7RZXHQoyv6cuw0At9GdXJHKqz0q2FbbREObwIogFSIMYr3nZmX5cZa1PgteUrpJII084zclVhFAFi3XRA+aliPEn3DJcukEMepE5nZlSktPhdPkcOe5a9hM9drEHKpYHZ8NOb0v+KAGkFdHd0DeKfMjBgPqGa3Ba8dgRIxhZkeITdJrdDrN91A0GGXPj6OvtHjfQqL2xca332JNwy34IQl1z4TuG4PAGKQQU49k6JZGG1zCLeel/FZjV6YsML/BMPnPg//BZ8jAM4avZvG8Y3l9gUHIU3CbeeOyjOdYw8obDHviBMMzPx0SO+BjGtTxdN0SdNAHfgHtXSLwvjUGkkqoy6n1q2ods=',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'u347714022:ask_number','chat:5100057812',1,5100057812,'sendMessage','s1.5uL5zfUm.UYL4mSAmuZY+9RsjcYXE0Lmqh8EWVfPaL2OgvRBwctcjI3Xq4f4hp526jk6vUDL3iUUWkI3RADeO9ivkq4ucIoIQzopeA90/WhX4l/5R4XE7utH6sZ3FJAiAmjtIMm6ZgkzbShigv5sfTSZr/5fFCwhJgEHa2F1vQSynAt/LfTt+iqDOkkmILv+nyvSrGu8TnK8F3P5VMxPmV05gseX5rIxSAZJurm7wd4Jmmc4M+8oRyPLsJRJlTei8lN2TaIcMn2HSSNR2UBXkz1xLvV5VuirmMWyFIcx5SZmVsQTKTc2dmfAO58xPrLPR51WA0kGLXdymrnYw4rBk8tatYxr3Opyp8swPixDnOTrhdiQom6vFSN+3iPoJuKveDFjj3ANZrAfHh1oA2z9N2+c02rDRVcTYdeWFYU0oyPixBrPBVIOnly/0OvtTpm4Wy0X9hHFd+guSp3P4MOa6wiKocXuRGCYXe0DkmjFFuL4u51BbgPdmsfYZlpIaVK9Jb2wI8kq5MsxxyENIj04bC6kpaJ2JsVZnmpaO45vEcNjEWFflTTDIMsGROiBez0oSfp/U6xxOdwEqusuduAM0GjBP6MExvf8o1bUBT3e6OtUM0A/zz34sRkZaH33BD09OL0QrqNIrdqsz7BvU1JGNR10MAXy5cJTl72DKJxlOOo9Haj0hQ/jUDYWZ4ex2oAIIGDSmdAjyRz8RKgwa2nEfYdbPoZ6goLKk/41URwC8XalO9Sypx0JzwJZtmv5L5yQBiUcHU+5TOy3lgpx8UCm6z/Imy0W6g3mwqK7U0wjnBzZ8hyu1xKR9vTzovB3eI65cJ50OpQR88Y5hPTtst0H1jnfhCxO1+IUDwz3CngnGj0Ed1nxmIfNYkgS0ot/LUnBoN9A3M1ma+MuC//XTs4QU510cnogfX+byHUQKbtI7JWgVYcYcRQ==',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'alert:60:1','lead:60',0,NULL,'sendMessage','s1.5uL5zfUm.IO8TL4zBldS5QT9IAyT7JgYyeeh6tjj2jeIp++d2IkV1J5+y9l0oGv/nowS20yytIqRl8EA/4I4ZdHwhCRh5vUOiJkoYBLyEHZgNFhiRyfrTzZatk0MUOINtjETha7BHCRkTIKPpll1v88HXH44021zF2pCaGonn1BAjZ/j0EtVoOf9o+l7gDVD7NoQnV6XOyQRi3r9qZ1f7tguuT27GCToP5jQoIepDOdQxKfIn6nwJ1WBOmOwCVqbPJkDzrV5lNcvRwJt5LUfInHcJXLg+BydmFTO4HaWWPdKLtUG4KkTC5A5h0WKzCKwnBuXMtp5l+rhKK1s63a2zaZ9Hd4HNomavHBRpNeioXXxxEwTIDXn0zFYXYibdHfGX9jg2+93Q+dA9K9fzOwHpzWZglRXCJA3ztWh2oypdfAP+eatHTKTyKKjZfWqXioLuo0z0dpBryjzfaEj2mv6lt4Bhfkj6TEuAfpnyLaP+LVUWa0UdoITMsK2bgD5CIegcx/VB2ocTqiQa2jI3FQ+AK0XRbUJEHoWj1z/dpKQzebZTlhkOv+MyHGx882ZhHnGhM1Zhx8lO5ha2Udy/FUWQCB7JAZ1jnFSX20OW2JgiCE8yaIcDRyxJXFo7m0D7X4e571q7N6xVYLFXU6G86Q6okvgLCxCq9DJuHZq3GsUQdPVIRdMZUp2Wg8YkHni0vA/o43oN1/MiiTwkmkQ4gnYRPQx6GHzMDUJN475qm+U7eLF0wVmLONfNaYtADSBS21J033yQvI1q6+vZ1c16/h9j+fAUSs/H1m4S+T2uQHKBIbMr0/4Ldw==',60,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.V5iu2vo5N/G4Rfmv6QmyTSq/xAX1u+D9+SATJAM0bUowIImIvqWp1oEYMFnECsoxNj7SIxm5MYxUj86kzfti1zTPejiuKoShfmVEfhF7CdWciBFa70aeqPM1bViVNbhKEuptz+kzg8s6FgHom3zyXUaD9hQYBRhhONcluat66iq7jEoohfwAdszOKcMgruPohEHRFJRNvr4BiXWNS5Y35/XEJQsyg+ydbGpKL2ACNqlBq9r1oIcuzu/3+zJSw2C0ulM4DfMuA2XbU17DlrVxIN3Vowg504YpzBno42tanloVNTHoUTQTzSpRPOaxtVxkRjnNdkMb14oRHHoffzsv8P7+YHcZpQDdVuLbJ2Vq52+o4NsVuV6AXw0G1W/X9ED6Hz1FonUc8BuE8kF7CkPZtCv23Zfudsa3mNfasP2lwH7MCIT1hWEmqq3Wo7OMLEbq06XMUScVEmk9b8BxZqGsCYCyvHUlVStUN62TAGNn0KTNdFtKRforcWJepOTEsFN/+aR1XkWqafmqOOP8O+zbdxAsWRaBSx6svaoUiwVsHnJIdwgSqAwYjEN/Gk41Wd6+E1L8mIgEM0PvXiOVz6BODHbuGzaTq1GcgDyBr3fGyf1ddmIJyHOI2SWAfv/mHJD/9s0Cn+ZcHAMdfx5MEq+aczdYATjf82U4sTzuDiYGnqmkNkLb54S/rygm8sTfLGqeLNyEbEQ/hZkTe2nbeJTSucM3UkZUXXl5YlYxOthZKcLUlK0JJzK3kEfll73Y8RZf1C4ZX8IPkRanmTUab8fK1wtIe4ZqnnRYlACTniEBHBjiBHdJUGiv19JIVFLbB30elzXfIis/UfPof83Cm90bNG4NTuYRUI7OD837rrGzLbEcI3aUfDM5b2phJTiUvUf39Ck7aLCV1nnAyTndwBaQ2QUzuaQIQHgs0bfQ1RlpAkY0PX+unlkSpyo8PUCX4lf414xFL9gwkB5EV5h2LB1eS/JFpX61usoi2POwx8kP9BjGwZUJBqhrkf2/BWODETpCdXVOfgCk7/73PMtHzfZhD8CjPq4i6Q4m4e5Lg1C3f6MdpBEDLbmHXFnaK2gzKCp1NKp+eXKSoxRQjcYEd7f3UFo9A5Xt5XO8IgtXQQtS+APsheLokN8EW5WvCIBEFPavSyRt2RpxdK/QQI0Oqm+9mPYFjKkzfUhNCf8kjPQuv02IBHj2jlQIDPUSb6yYXdv6tV4xFDuX72pb57FpPWfdA5MK5ta68I3SEOjUVl4jwn3u8YYa1Zp5S50wegMFxydh6S7JFnvO5zMACOwc+Cxrt+NJ9PLAg6+drnncV7iucAzuMJG/FBKyYVnWnJ3GN6JCTvqtPjUrcfLACQ7ugNqueIc9YGLdM2CDNzUa0RZN8yvx7emb3/ghFkME/cdKFXZevEZT7yHp7+kbADmB76JsfUFixBNLQorCtubooX9+qVlX0aFZs7lKr3oT3Lvm3dHn90CRCoGYhQRU6wfnT4PkCn7laPiiq198NHK8jQLAi+y7',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(360,'report:347714023','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.pX2C0nnSIoMOm1TNj599H7pKmePO+dm45Fup89AW4FtMKf8Aj45sjr5QfqOI5isjPHjjn5Q945VzGEIIMA82flU3TL32q2J3P2Uih4AmYKce+AfSpW3hohxKAFN7+9BuL4l22XqGtlxUD29v5vnUwBLHZIh82hLO8NxWfM5sDBZoOjKwoRSH6f3dlDAb5i+GCl2wlchZkeB08MIeAizmnVZxqpTvHaBvNIzMHxJ9GWpvmowg9kTmQqmE1DNMSunP8JoZePQudCf/pKPCtrFSLHsyhnz/GiYI7dSVanodz8C/zQuvxg==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(361,'report:347714024','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.hMhwq209mYSlAEIbVGQJtt87N//kWcyt45dW0wgJRp/tpWsvan2yUfEwfTzhF81TItQpWn+MeGfePuO/1mwJ2krjDXOVydfXbDhXJjL1gcVN+ouMPZ9A+NTPcFZE0Qt9co6YXEvzZ6OGZdZ6iliUmupO3/HfmcxbXz5L3njEVl/O5eOBwyahIo2Zx8SIG4ZiLNP9HpLcQnOJquxPAiDTRglMyHTKhGEVQo0hohgc0tELLLpVS8eiFQ1FCxRtQ8ylB+Lz2+YMzNxhEO1SThqqx1tMShH90zMgoniERAxxJ6wwFanzSQT5DELEAxXaLW9iCzISrsZlMgjTSLhWzebE5vPrsw7dzMa7+fSLHmstcIN/q+rxb1R9kbUL8eqjJtEiF4Ax4PzU6Cq4rITDNGCNoWscCBWk9mht4SbgkP3dS5ZUJTHdknydn5jfi05BoOeb3qnDsPhleJa0LlnyzJxaZVGxazfvpoR5UzCdTp+U/UUvi66xo5DhwvUKT/SdW8gB9KTCtycMvhBjlxxHAER3Sd7Tr1A9GgkInai9Mojcx3efwl7i9yS8PWvYXkQJINJiBq1SIT7YiX4q/StxxwIlIxp9//DzsNuMjbPhMH/ntGuo3boqbuJk+3Ub6VmpmM0SeVNBN1/68kJED/NfdzLxuBuKu+dN5A9G8JMzbS77DGb2gq0G6WIC96AL2l2Fj2zHazRdKH7PGd5626kDh2FuuyD1zYd3hYAeoHfXmrc3LaFRPg38an4ANz2bG8iTbuy1pmMypYLh/5lLVKaA5yQAxyxAef/nObMYrO8ogMBZG8SnlbaYmi7p9KL9vx2J650U14S+fzMoJDA+zuqygHN1us3fHuA82nVCES+O6AHQNi6TjLRMaaO9QhB8yN2ntkAo+qhlHqIoACIJuKG8spRh8DxqwwKXTIoAe4ELAyeq3hIgATLK8EnXfSF3av7nEmJL4zhjAoXY8GIPzOJaWXg4a/+jAUYIyGRSqnfUeyQ/ThDKT1TLI1Ublwb/HsHSLIBzUTXgCgc/IY/Ve5cAJOr7XehtojxOnWCcbxtbY00qp+tW4cN0RoLHcQSrImI7brvUdVMJDQ5aNxADzkLf5FeVji7v9SGJuyfiHGUWfdV2k2vtuxCa4Zb5DsWcvAVpRtwvDd9mJ739ZzJKEPp9Wj/iTdw9FqslMDjtcrsvCQZimGwzU2YiqO3bcUBPVSzSY2FAzdrwHSdDOw1Xe/S+ODmbnuHRKAKrt1ZpJDHUBcp4Y56vAH62gvn4P/+56phBNMecmn7IH9MahG3VHKi9FkoAqTVlvu/gMrStlpsMlf2azziqcdlp7kk7sOEVbsmQWHk8LKbIi32MMf58d8SoAxzCYZP/LrQgqd6ngEneSJA4KJ+Pw+1+Mgr2RPYbIvT4RWdKq/ZVT3BLQUqK/tcN01DABErzfIPpxA/cfjqpkTSxeFvBOnI2iSVDHcY2zw8ovGDplsTu1S/rt9fBjHER8HFqmxLuNdpB/WhZ7UmnmT9FEdgUCEFfBP2Jcb5Diw5DJa525/90QB8nMdUPM1FvRvutNMq3CQPdPgYFfG/2GvMbVSF600P67eNzuSjW3h4ysMMZ+HKuy7/NLnS+wMVCqJwIBWUObpe5TwPRjslEkYQT',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(362,'u347714025:exchange','chat:5100059513',3,5100059513,'sendMessage','s1.5uL5zfUm.+vqWcpWSsqoPlVv9H3c5TarPJ7JEjeyyYwKHjMmiYPDygYvzsyPkg8yqnsF+qvH7iRH226gpcR/yXiWSNRM0QNAzwRib64j1O3Ni8QvNZjXNPP8uhkg/ZPwLqrRGLnNGSDdI2aEJc7QWgEQOiVzbm4FkMfYJky3KQn52/NdXCQZF1NUxNw0N6o25c/gjm2mtzOWozQt5btIxKtKmmYGY3WZgPfoMtXfvPUAdyWSZ9CEJhXl2WzQZdNxjW99wsHul9TWlVBvpSMO13tKoOYYmydMdaRrHN5eTR1CwYi0nDE5/F9SVPR7ehm5Ddcxqi+bZ8DUWE0VtNcI/GPlJJjf5hxF9bj0tKdz7chhryYTwLAUdNYEQdERg1+YBSKN/gVmOBWzn/Kmf04OmDRVQZH/ytSeEDzRWwwf8dIZqdV90Anbgk2u9t0pqVwpQDi7zf5Qu4e/3SvlfGkj7iTWYQZgHGwhRdgIGPqpvx6Ms2OonLvoXEv47I47W2Z1XclQATo69D/+knBX+nosx86TTKeIC3wDSz9gV5l+eeuIUorPLMpf4Q67IQ60Ka7OvlsF/zWDzN0LqQiPUUQqfDuirgDIbWhNYxbz4LnlUt766UywnTgpZapWzFc4HXvXlM3nL+UriHX+i9IxsjwsRAnzD/pEefdtI36mTcyWF2Gae5FegkF/ij9XcJFwxe2tEqywM+7Ge7n+9lX8iJzahAo8X4j205tvjBJFO3tptoCa09rzN/fsxEpmcy34bbvbAdvO0IBjmI5Qi1qSJxNQmceybIZ1UK1E6enOKRcw2x8f8xZzd70fv7WKhMRTTxka8Te7XZ+4sVhvfTCLgYqDA4SkIFL4JVc3ZolsxgVrtUK6W8YmQQfe/vZoz8J7w5ezr0ZEl+X7zmXv9vJJGSlY4kV6fszyI83D7tsoHDKkSzwtXDe0p80/NLXGt3vLcRizq74g7AKlSTHp77xO86UxJxmz/1YM1ChfqViukWEfTKE0obKbNoBmH3EFAga5YGgJqIbVsH+RU71cbfgR77JR6KPt+YzTZym8d/LHIE7g5MKZYNthI8bMC/CyLogWBqsT6Kh69FG+l6QsD/gpw36rqXQ1UjQlWCeDOdsPCwluXbvLqEZUa2BdA0D7WISdYjbumTOzmMwyTsGeqd6wl1U9aQJZe2Jd2CK/fZrO/BCsI8GiLhKlpxJ4ZdcMCcFnr9oRajnQuo1Q3Ng8nMrFglZy5Iporg3CwDhS+v1XaMFQGdyioFyoQO/WznH3wqslYuHtlBoxd',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(363,'u347714026:exchange','chat:5100060849',3,5100060849,'sendMessage','s1.5uL5zfUm./bkXRplcTFEFQ7pIYoU6ClY4PLDG28jqQV4oZsV4b3NljVLTu+rQS861VMNxOYmWHg4CXmJM81j4cBKPg2xmHCizVgT82aSH8I+0zzDQuQ9dP8YRwHzV72w7sf3Y4OTMXJMjz6JIXfQZ/vb4sxPbaD81NdiFsp5oUwLidQvYyakS2xPDpm2hLbn0qRrOMpPfjsoS86IS2AzMhWaaRpn/2PY531eUgnwt6aIcmiq88H4v7M9XgNcSo2fj2xhsLJd8aitslRMoB/hcdjakXi1X4f7ZhfYxvBK5pxQEA7NAW9Rfi5GOWGFCHVMbQmxpZJrHzDraKw9cXmEXJxqnYdjph5MiFuGYdOYehG1k/VALCB6j1ugAAeaaAYLvUjeB/WxJrpbX/aEm1Q0dO0TPGdHWrtoEuTQbwZWjHWrXRSA9GcfHFGkpDnNOCBrO1+05Yxg/ien7s82ek3S4XA1xTPMPAPwmPhRMMsClAjodKn2r4905ienNfRYzhz4/oH6ltKHTFK7S2DU2bAYD1tolWec+f0t2n8Vwzu/Zj7L2c9n3H1rQAkzv2uhlQuo1BD6vWqFCvC/Pznyzb5xW2A/lSWmugOr3507R2Dh+oQW/aGCVFxivpzR7294kcQ8BkN/FrrUHOf9WBNNt1MZV8X0UvU3Nd/8FvoHveon11+XeZPGfuLR+sExKbGVgv/8VeeHff3lAPsUIJL36oTst3EssNqg3dmkVNz5bNOjO8UfcQfoMFXJn3FCEDY7lBx+pCBSb2EnV64E2E1GB/izJuBHk1Jo5qwgL5mwl90RHvZug+J/UbUuCuBdC6bbcaaDjI/KcR9J+5DgrDU2+0hhIRfR7DRmPqaqoUSnsrpqLo7+eQ41uSr4A4RgO9tL2j3ZC2ywa',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(364,'u347714027:guide','file:u347714027:guide',1,5100040683,'sendDocument','s1.5uL5zfUm.6089pEY3PuP3xlmWWPOzE38WFM2TgBrpogVV6RUlq5OOLuX7dDzMBh0EVBy0ErZnqnphorYViFwZnqNJ7bU/mKXRpIFJQmRgEnfO/UBBPs8dAwK/6h7OnB2WwVfZh+cqoIup1NCkU4qnKTaVW/CPEGYZN5xqJ08RmTyEF1OgUvmCqw==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(365,'u347714027:q0','chat:5100040683',1,5100040683,'sendMessage','s1.5uL5zfUm.TtjOatFxB0YIbKOVDOSGqn0c3pF/W9tahmv4sxYu2DO75DooOxkS0kENISbbnDa0UoIP0embFW59GO28nbphYOA4W4iSnbgqttrv37c66tavlNnlgRCUwi96E79VaEUa2Zq5brUUrnZLk0x2pGpY9g3owdfY78mZLXC2sZ7HsT4z5vH32TZt7aIYbHeS9X5A2bAVMJOQAYrETY/hzNmX3FopZ7XjabzeOOrUrZcnCWTr2glBhkjCFGIthdN72+QF0OEA6KLvwdkmBT4Id9dmMOPB9y4JwDjamKi1v7/51ToiFeMw48oC7sXjsrx0UbOOR8RTCMjxuHVMGkXiVTs62t3xBUpJ79pw65OvEXGwGjqGNCwDuME9iuPomn4orUitNCOx86OoyQieZce1pbb5WGY09wuCJv5BZW3zr0WziT0kA0S9JWfEMFo9UUhXjrrSKQfUZ85sTZ5/BPwh9uSXMZ6U7pS+AdXBBKJnYaW6ZcpBr2ix7/cRonS3lmw9CuOBn2mP4hRnAjqeglAYtVbPHMSi2H5UcL0fHR4HJFeQLdj1CcKWOm7M7pdIKmdlwS8b2iVVExNTK7QQHfR6sdMRe+7+iFyayfH91o3WbonJ41TW/hSCjCxOLvqFgXBtQNCylIZycaFsQ3+oCkv4anLu01fmhEs0dZA9FDpIShNJGutr5fXquwLeEYmZ73RAkqFiWg5mT2E0XkjuH0Da/mhNS5BlB95QSFYUwytlydoqq1VHh861IRiRrQJMs+ixpb/ITyJuyaSPTDQm2VSl6CkGB0evDQ==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(366,'u347714028:a1','late:u347714028:a1',1,5100040943,'editMessageText','s1.5uL5zfUm.xSBPcgqOpRqqOlG4mY2KIV7V1As+zYw+O/N2S/BC+bRZZd8xBLCwdDNWRShDpVRODvp7Rc9H78G7Y/P7QHEN0zmHQS8vD2B6H7YUqG+XeDhKO2PReLxfXEm9PYZYp3u9HGOSMxzDi4GFd6PsoTbMJW6r5uHF4VDrE78e/+vVEOWWWbB1qTtrbp/XZqsGYkpfN7kz2YjopXwRwjFY8uPv',45,NULL,'u347713944:q1','u347714028:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(367,'u347714028:q2','chat:5100040943',1,5100040943,'sendMessage','s1.5uL5zfUm.4pLF5UqVkOJHrwybp2FrGfr1LXZA64/KNGbf9JMBthKOaQsUX98tJ1BGp26Q+Mhqh6IOhQrRnYf2GXA559GaoWdo60ykoAJF3mHlpuCtUL/yoq0nwDR8TgVrntA2Mmw6z7d72V5kQhbIE/50OaOOgotnSi/WDmUEpLTYyVm5J8Y9+lEGzeWPjssLEd69DKSyzYtDo7uA/W4PWrU1poezg6ML5djFGWaZnODYqNObariMkZQJZH49qj+QPkcJ6Mbs5lZAF908kIuHppTvCDuTXt/a9grl7WHMUERbxNTHeoylT2lktdDC2M+2ifytv5EKmx4HCaQSJ1fp7in+83SRe6iBrscVmsM4ufmESTYTcvGgFWwxKaOAIFJzDjsuSpjIv3tZIfYQ3xRXKtuTDNed80Jd/oO9hv9sq/wbwZMlqWT02ezglaqMMsvrXre/+QkDjHp1Q29AcFiU1yulgb1KHozHqGDsFFwAU/rYPipDUWdjHJE0X5mgGkZWgv/GSZFzI8DUoXXy+VnVmeRSTvDvfXFO6So5ZCq4c8qIOKgnO01AoYInoNEYHkFr4FW8fEv/HM5+5qjR2aGF8qAZr/dqg9/pgdhPVy6rJ8/oyuPBFjSX5k/1xSFL3qc2oB34HK9lpWjY7UHQ+96mWH5u+ndqhmFcE91Y37ze4wMnNG0hzAwS1I6z1jpURm9DEjUT6iW4i65E/VnxoJefKP3tIjp1zZ4eqG92WOh0v8a5njqwV7QRmTTkbtxY4wR9nTgUG32XEH4c4D42jMQrkMdZrYIJ8LejbhdrF7JIP6cdQZJmHO/Yb1Q=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(368,'u347714029:q3','chat:5100041223',1,5100041223,'editMessageText','s1.5uL5zfUm.quRdT77H5V/FX3gzogo+XsmrfuL7/1mplLFysiZfFzZYZpN1R+pBmMvIx/nvK4J0zpQRmNWF202I7Ecvct76oDz09zXDZxt9IMhEnr5t/GGCDDn+i1aF+8VRtIyRHyryaB+kI1szz8JGH+8sJWVYxv8wDMtnfLLGmnqmR6mcZRFycf2QMzRRQV4EPHsidaWltVZ4GG1/ngdO+Zf9rFxdlCXPUY1LXu5KiKORH/7j88u+68cuiBDS4pZElaILVvsZ+uMrzuVAT16SDob/MX2bAA+wFYpm3uhGM4Kuc6DjVO1vcOvwHVmhuXQvBdvPSq3MUr4oiZO6BLSopFg2UA7y4BHIzMjsX/Ai4kxgfTmgArY0nCipgRlxrVPmPc59SZ73b4tMW76nh38/fQ1ACspV6pwXompSqkEq2uvNodwxpZPfslA14W7+LCyqVHmXgQIwE0jPZbsmKtka/BuBnlcojbJeS2agCinDBVM3lEvnkE23o8u/nwiQWG0Y0MLm4ss2Fxe2M1w+1wZny1OTDOc175ure+AAnywFnP6mZnBJ2DztzzX1HkN5/FtraaBvoeFZH/y4+fP4tFk0g0ZxyJEK5HL72QPLWV4YXNcenhpG8H8uCcUBSWqStUNA/AwisU0F/4r22EK2Xn1/Rw/CmI1w7U1dFlReh6kHuclt2thVv6Ygt9asKG9MyBE89tjqOhdDBPC9dxn2q/6Ge3+MLDiT+JNOTFAV7pEdfJr31kDEhe5hLdnKboaHCbkbeCHHYKADMvTxLK+O2s4CZNUm3ItcisUwMApeEG9vCIh8pTn54wknJYNw1vGGDDBqTejxttT2m9LvMXZhuD0u0Z1D9C5CSCsWFgRqnYcAqsB5RKaYQULojK2WCgFe2JEC0YcvupU85Zy4',46,NULL,'u347713948:q2',NULL,NULL,'s1.5uL5zfUm.XPL76GmtSI7fsuLV/C1aNFqtpv/EIpEuQjjSUBQD1SiSY1k+R+wqzp7yFiZUxidKqULIZznmRTW7sDSf7xlOm6GoyVdnSnD/M5X+OUPm0HAfEKiMZm0QWaG3PL5ra24B+Jyuo+xdoYhqcVWjgXzbLo+0iOTgSCtAqIY/eQV0GutTD41lHca855yMj2Z3/o8TqsaVm12Bk+NxuG40CuzfpUXlhl0ZW0Y2+k0wQcsJtDfFCeJ0jyrG161zP+NwbuL0SV8nz41+s/aO1FPgGK6s75mPEeom3bu1if6MGaBMa1qtkuBYtn7gXHQ29e5hNwlnmdh9cuexGsuP4yhh5WdNrUfBHjjOW4ZrKUiBIY95XhTeCOVxboMzp+gJziz2NA4u0F0zxkwwna/GNS2vK4uwDmfQxTCirvKkZv94jiv5Azgma4ehvLqUILpQuG4UaV6SpDJJy5TLHx61SHu/Rrxna+y5qVJboQlFRj/H86oyIreLVBAnNvnU+ENot9fFj0uD/CqUOuKO5tq4sG7iIuqWdAlvq9nj98uqTBlf27e3SOpZCC1TeaD+XimuDCUPuH0gar4tmgWMuWKDwmypff+DtU/5yS/nkrkJEneI3t8miRxL6+UPuDSaqdPHV6P5uTYbD4bK7bmqYnuj2B0Li3+RWq66Jdu2AHuAq/rGZhDTQHvV9QJFZTb/LjhRJKB+brf4J/Xz0B2jn5VV6bPDFDCZpdodTPxcMu67jW7eFP3iQQmSNz5vkBVOTI7Bbg2vIxe/u1l4PzCGdey/Jhnf7aMEqpNXMlMUa5WQH0l0MFSTl7e4w3uc1l9CYSUWKyKNuePtb1ZTQpq8AAszwsjHhnbjuQwJ+j/Qq8FQbaf0B2H8wEzEjJa827IeTfUCL7EkGuzXGS0aZCFx+q5/G1um+AG+fFUmK/bM',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(369,'u347714030:a3','late:u347714030:a3',1,5100041805,'editMessageText','s1.5uL5zfUm.ZyHRzH2Y7kIEUinSDWJsxxxBU97Kq/IXw0pvPTDsQBdwh65lPGxhI6EhLjJzcCa5MOZqul0wQTwhd8nUiQUBVapN8Q8gOUx/bMlcFLKEZnTW701LNqpPcVeD1Cvk2rk/YqjdCxCfJcK7yfL9c15x0ARefSK9sS685SIBoPJDlgP+7XRV8O1VGWXPEQwtLnrBReA9Tbz+wtpxe5uwWnY8mxVkDZ6Hs44C+E6/VATkpe/TqvnUqJfkRrlZyzY1GL3VRduyP4SvNPnYMmOJUksRd6/Y57JCL3FkWfFFl5w08uZE6ZNYBY/5DnDHuQoPDVH7rHbkYeXCMNoBsV3zOwdCqxg0AauC5JBjLM9q/wyzPwzavEg=',47,NULL,NULL,'u347714030:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(370,'u347714030:end.sql','chat:5100041805',1,5100041805,'sendMessage','s1.5uL5zfUm.h21P+O95xLmgcmjPlsAu1bXJ3Dk1zz1wSK/xdFCbcD9GAtK+0UGixRBofY9ll5bfT1nW+ZihJZIV7qhfMgc1ljfOuwTVhReF2TTdiSCSnGKZ8TXdZwK4XdkESh3uUQLf1+PGK3wJQ/TjPLes5lQs4Ohc8Vh5Hczcix6SZK+Wf/T28wXE2e1Wb4GtNY2d0dI5Xdxgn/Z00q8SYvpv9mSso9vZPxTFv/gd7cV7+mYvb9sFtBj+dJ8E1uR8ynkwa4m5CE39L2DVRnfU/3CeqRh0h+thg2Fss51edaGniN4wrKSeVtrIOoF8yZDcz5/HQpdt7LGGOZTcI72f9mP+OtpLwE3+oAcE/m4Pk6X4ZmaiZGFANgMYiH6IcRHYyhVRB+RxNq8nS73+VFsoBD/mJzqy3X9SwjY4XPvwgZlWO3aL30z/RUKjzlFi3xOMPba3ck4qYCclITNXtj5iYWTD2QH67LUdCeuWcQuX7MUYA4jY+ReH0RF6XmQBx5DUcS3Hd7zCGpS19jpy3SgPYH1d+zMbbSfyr/itbMgET+KK2hRyk9ij682W14PFShjJ8nVoqTg41MiYPR+lMFrd',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(371,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.V6jwAi9mJUZbg5tnZpslUL0bqkARAlS0vLegdK7kPfpqCHnz0H/L7Ycgp2SeAyskkiD523REVlOw7bKRNXXzjgP8FvdnegXYDK4OfrsCWhLTMg2Ds8fH2WGOXBbhvNJ+YysElrU01iUS1iNm4HYxFL2sma5s4JiYw0tgUJni5JQDSFX4G9fEsxR+qhaY1yYiGiJZM9Lb29z4BGZHbYFSzpg6EQyhGWXo+qGkHO3eskfbOE7ElU66TYnXHgkkJEhmfJvPhCo23HM0JaYdQpIc3yWZowIhiZEytPCN1iazlfEdzCxFUvdnXS3Ru1DVL2GLsS7DKqc9ln+ZNRqObs7NyfWa3PJWyEMHcgcW6Y4xCvVcrfTtUQRcR1iXtpPYBBGUzO8e23DJOUa/ty+ikAMCE+hMmQ1tzhAerXExm2ba27xl6q6gQsjSaWly5Pq9JdQyPFCf8re/byTuRF62kwSgz3AUepDf0kN3ObaheJ2YzaA33KUsHNUGbuWDk0WD/VJ43i861ncN0n+ZP/5dMz8li2IFH3Jp283r63GmeXz1HGO5PokFGnLFqhF6aAZDK89vmo692uzlV708kHYVxiWUtOggH1oR8D0YJ5yv3rCgenPyjruSsX6WYIsgDqzcR7kkuCI6x7/zEDWuwl8T0RucD0Bj46LYLdRmJ0GD6dwBSY/BPTemCv+xNCFK8nQ572wJeADJ4XP/3YvDekiph9MjYB2Je7K9TlDj9NMr9hmN8lKG/YRbnk5oOFsKQOnuprZ96NRL2XFTPG125r++SNV04iVnYm9fCtwsFceWN1IoYezWChEEOJUKzcxDPXeuMJWwHG/gAgDvUplLe1BSeezXY+pojJpfVTKJOHqDGhH0R25/1PdilJmwNsipzTp9CgHebQy34N6/5+gLyGMJC5gtfLE9eaRKCEsUa5dbAO4crKjvUiGx/GcMpP2phzaYVSBep51nmT0FhS6LhQ54C14n5p1gtS6ZKqE/EMMSt3elnZVtZdj4Vb0Idm8b4ZJt504Pu4JbRrYyydgX2FDCVI/qmWL3Yyr3UFyten5YFgFEFns3JhWR7/qC35lAITrSd1BImISXvtmWKrSMUnEsdst0/i1ZHuUYhY0x',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.yB60T7yoPC6vudHq0+EFr28PoEt2Hi8QiRysNKcMOpqul366AD5HTjAXwhfG+kwQ7UtWrCWbIJgfCFIZr/gd8OFq4lQqDAHabhO2ZhW75f8vgAdy7bd95CxYZGgNop8mbqU4I7cc2oB+tQ0Wl7c1r/rfZ0vbdfdssu3n/aiQ3Fk1Xxm724sZwlDU8meeh3zWxQ4zjaw0o+gNhtNqNss/niz8SZrpAFbdfglGmnjmHc/KJs8GnR/3h0jr22hvQrzYvZqST5NqNRIyMjHF9S8kTR/o/t8I+X25JCG0Sd5nRW/+9bt2AswF14HZlHjc9Rk2jM7a4sVJZa7SuzIjw/btmM4Pmn1hGMtvPz10kgPeo4U1hmC28NPbaLVZJsBs1zz4DX8XTQI2mw2b9JCEzQRacnOGPqOeeXeZnrAO3H1jnGfi5mec3pImg09ch+MaGhwEM7mCuJg1KmDjTzDA9Kyq/EQI67RH2+xiQ147SAFoc+MywbVXh8pXRnzSR9AX+NaIggZbLDxIo/wKZLuWoBMFmwrjCHAs7PwR+CbAOLTXE1bf3U2/ToXHSIz3sUYAMWbxRgxPXfzFO9vZXFkj/2/UyBNBhW4opw0qlVupNSrORIanZ8nx5jMDaPE5RtHfjwz8vxHObg5BvyLDLV8TUQTi9qaY7IYE4WXCvW8AhyTnXPekZX8p2ThienG73Dw11XVbyax8EGSX42KJJqJVnsbFj8rxCIUQNqcLxiQNXHeZsZnhixnK6lLhG+VcJ4VrzF6sLgSfWYdya6JOVQBYFsdSa8GsYBP+g+YSLo4anHXZUD2KevFfE89BdjKe2oFQBCaUpW6wa/wH0qopQuONddL8Un9oFR6pTQ4HoIUGiKSNAq1VM32Tj6w1zsCDTlQVbvVpSCVLL6aokv7CJR/oP482NPAok0aMh3zy63SMkKIxQoFGSnDRvBe1SKQWKmySW+oqf3onfdFy5LOKDgx5/xCrnE7q7zI/oY49VHLCbNY5mr5cPdAK2HSBrE+oqkU6znvL63uH2EfFlD9qtuIM7Be180C/yS9KZ+E8nLFZemmK6ggfdvQUluDnQOIs59IRH1pLFbHJ3Iirnjv15cYhY6s2dDHIKNhWo26On149I+C//4ZbcrnDp1TGXyU0f/MxtkE4brEqvZxIlo95SnCh86dq3/yEGwr1nQnCd/4cZQxjtWFPKZQtisw+1OlRIY9R6ey2hj8SYDWLlPzNyJ554AnIKyUoEBhYMCAx4eKsNZ4+sSVW5Xv3+K7xiFyceak8hhAmNZnD7D8avaJUIfK2G2dEwVCmSsgyrhPthYfglBHMI7kYJqcl8YXuD6Xa3E5XLs4rmne4LbTZQ39J/+sJfWUucHPF3CMGfO50aeh1D2/eQkFKbMw5MDInJEWuB0ysni8/XqBBdSqu4Xlhwv1J/1oxJAQlrR6lOy7DlILedFLjSaLVyxxKxZUqhCAMNcgRmu+tTVhCeib0LGQZCRz+5gAlwrp3Apy80Blh8B8BKC0xkNT8ViCTq4Tye1rc4s6Gf4pt1SpG2FnuXnEevdbGrWsvFBHG6ERaMUGgc9yAixxaDapwb2ocZjV5F+UM7kdsgtzlP0QQF+ZvNSiLXGRd9TmoolsvTiOINNvgE7s2dH7XrEndsdbcvFLfWMe8ojPxPKI067Bg1F2VvtfgdH08KOk11xZ6fH4pxSrM3eXIq6cIdnGyj8kVRI9BdUfvXaBqABmo/qX/2tkjXysV3i8Y+aeLTfUSB7+YO1eb/Hwh1LEPX4resuic/poscoXimQmSUvle0o8adCteSy3GKxnBjpQ4f+g7Z5QyKxSgzOeOkqtVD42rTMpTVEJ7vDl99hWtEHRFna0A339FW+Ia8+6dkrHAZ/h6OqrAsrD1NWRQH+A1f/EWBn1zr09mKpHIz5crTI7WWZhfr5MQmqHBqAFIcbCIL+P4OoQva1hd6D0dvupH1+yDfTjy5+CnXopVOmNUGidAGURiO8ojtEUoskhXj7IZfrG2E/7utsAJIou0OGvvRjylOd5j8I4MzRtiyJivTD2PnRZCIs4=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(372,'u347714031:a3','late:u347714031:a3',1,5100049671,'editMessageText','s1.5uL5zfUm.25DPHYvgE8JyDjkgyguC26O8QgFn2nhR7Sgh5BC2yCFHRqXcTLGf8KmdNQJX7BcOqIneRZp4wwTytsr/FSE8U0Lhs8XNEF+8cbtousPlSljMdhyHQnkUVE5JW93OIzLatuaWF+HDIiI9hcj9EHemfpHIIqox2t45MiiPHXz5JX9Nle33fDCnrisK+6LHZMYiSj6LeWhAHcXCBdVvZ3k+8jCE9MaKOtSuErFkElKmwi7TWGL8dDVaJFUEQj4KDwVXPhwj0urmt5eRYXdD0geLeiyjXaa96Mg2/CL+fj2nFJLvgK/ch0APK3IooFHch1w2Yw5IoAvMPPMBbZNges4tPVPQR0BHuMkXCzjK6Ysdl6b9+iVpWYVHMy5WQ5r3H5Tf4nqTM5v0OIXQCNE=',53,NULL,NULL,'u347714031:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(373,'u347714031:end.later','chat:5100049671',1,5100049671,'sendMessage','s1.5uL5zfUm.MwMtqVBL2H7UAI4htgkWzK276+lGuvR6kNXnka7SqWIyQd/IOF9965wiMNSN9R/bv1TB3KnpSUzqnlV43P6r44ypjy1CbP+3PzVK0/+7sbRBGd7IU1V71U6fsff0pLczMmDB9ZyMLd6x0xtz4E3dPVw/zKHG9dl0h2O77BJcDMALhmpZojOavRn/Kdj3FWKhLwfdSUGuEVRzZbZtLfDiqpufHAcKq9u1loQoRmsRXdCL8rTMVF+hnNMMcNaK5lCtlWkGd+PNaXT7jeqy58VIX9gdOXfxbIDRYJ0aURaPjqJaQr79eA0mWBDYMdVT8h4jI37bWH1BmSwmW0lIUsWo+OOSv65OuLSu4an6l8GKMTlogSColnbA/0meX+2tAnOgIzzbPWm/XUZHnlx9UqwwmR49ijqq6WBv6JbthS96m36TLW6KXr9PucaS8xfkshT+0XAv028rLhiw3lwphqwsXa2opjJS5gdCKxYYAj4HJPncPwFZ',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(374,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.4fW40WBNd/GnI2K/hZ/jq66I6WTmq+nprdHdYAzds6o7w3C/5/dbanMmi0MIJw4sLcmIq2oxIKc9JvE5JXR2IkyKWPX3Cos+yImaldrDWL0jh7GZRpFnx9vXJQxwi+sNQVYtVbD0D/+vZ8wzgn2HHdYst03ppwXzm+IQ0sVWsXMVDcfLTTb4fB6q7Jg5JX02TkK3RhNvKGmuzTr2mtctCjoGuVtemgjnDtQAj+r/RMEtN7g4Lfhwq0Q22NJlTiobKO1el8j7zvJjzuZxaZYUp5ilkEJIXvzxjz0jpeXexnYvZSxEIOgeBdlaJU16QLe5exTnqEIwHMtf8+i08/Bp4ReQ7rs0Sd3+FGDu/iHtsLVYb+48eFN7HM5tbeQJmzzqNcyzc/A431+ueNUYINK6i5r65yY3OG+OqZXYbt1dFv967zTHmy9lEdKRwJwGJtZx+5hGmY6k8YqvbtCsTv+GUUjfDuSxqobkBgHkJdrEa1Oct+bNSWfdeRSMxN0RUUygDn4796ukipQRSfV2UFVjTkO6ayEl6V0e6S+GoOX5WA3Hc04lMMYeUoJRYfUAw9MaeVNaFCzBqDFK+5lrgYMmAvZhWjqlRxUejoF34H5hab64NHjieFX49P1vKNm3VcwEKsPpRx+tXNePNGY7l0ExM+JZ3G4RhHtLkep9QA5VjLcU9tFIL5NzE2YGaCgZl+FQBv40ZhOdEbWqDXOELlPXDGhJg8sBZia4QKgJ0vsWgtK9t5ztPknYg6/IzEA4mJvMHG1wtbnl1c9LufrtEYSBhtNPw5ekWDR3JWWHszzHem0QAGNIFCW2J4plXWqA8eGd+l45jq7v+x2dMv1ymvkz9DxIKSPzT6q2cDc25DFZHyK7cQ9rqT2svPflGszaXU1AGiJqgWq/+cUpWj6qX45nCuh9Bzj0RaNVV8j9RVZRmoErnYzl58VfFaHzUvmhbOmh8neS1d+u2M8B/cnaK4gDGYG4ugWu6TQkrikqwUrPHbvo/XYQDY6u4zi5R4oQ7m82Z9lLw3HkAO/Ot6VDcy9+oh9RDSRhgrzxcAEJKx5g5cuSLsmLEr6s2Ne1mwNpSd0Efh5xfB3xixRF5aAMTa7US/sR+L6hqfPrs0d0FobtAUz0zASTPjyAU/Sjq2bCkiINJLSShS9mgji1tLyysrlDGFkoYYFDevVXfunBYhWHekmFqMLSrQWhi0KSaIRCON3IuHhr7Hic/UpQBVYy/HSNOIzv0LVBki/AEg==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.typ3evigWzSEXJPL1PHYA7XsxYczsDSWhl6CPTKkMBJ8TrPn+ugWAl5CxN1/q2uGn0Jr14tlFA5zJ55M5rGaiQECUxgT/RrQhYMAP2oU8MrEJrgMKbxHhJuBXZubnJuvV6JHeYW0kc17zCmtRfFkjh3w3RbVn3RmL1XFuZWZGPJj6eMbm/1ZFaT1tfbw8R/AQRZjGkAN4d1hARiz4MUkQ1Dji7wQp9nM4nyyDIAjWeR7xMHrYrVsaISFOZ6DyVsD3yCw9fOvq7mRvhe2DqYacDvAmSQHrl0T53sw4eUduBS15/EudWavrouhUGCClp59X9UYrY6fcphJaYhUA17I5AD3r7TiB0h80ZTiMs7SD8fK61IGQ4YGoopg1RZDYRp7/tNgIYHNiXjfn/J/2Qk2lT0/TbvN7voTIcg7NrpdswBYcXbONVlQidvBJRB4vPJksXqhn6KXmYLCmT/d+kIvq26ktBi9DSqJTNozKEAhM77ZctxUIYZlkahKoNG+1s3o2Bbp+BRSoZro46TBLh7sDQqKatmhR9Kuz07vPc3ICeP35XBu2+229gT+GPl03IBN+0xu9kIGQat6SmfMEJraweOPCJfzxIlf8aKAsJfofLylCHSD+k2EYdb/106JzCROXEm6YE4H03N/RiK59pa3h7fgp/kHZc/We+2Yy6oulCfmhEVJt0gg9nukUAc0qIRqFlP4rEGkZf10cqg2J839ZLE38I9keC/bWi9OiDiLFC+D+68md0DUpf3ljK4TJLhhC+BpEFFUUHvXpNk7jMp8Yj3Df4bCaDH239yl4O3YAvDTMkhb9WmX+yEcvptE8XQ0d02wI/lO+d5bSx39n9yJaAvor84ZZnRlx4c6bdhGvFdHOvNUSGn2+eiefIfzRSgIui1CRBqd6kGg6l/qRpTh4Xvp+PfA97+/AHbGJ5qMWh6mTafp23yexlil9O0aKgIV0LdoTrnrd9i2EbSen8SsAfukdOm62Lgz16mB2Q0Ff8bPCU+BJiTnxg4p/kicOpdtzyDIbleD/mMH5G2GLs/LSFMlKaSHlvO1QlhHj0+GTRNU3tnZ92tVYsovr5W+G/O89Z+Wfdoyx3n/MKibp/F+dwgvmhklddj/oBd3oobSd89WV9/o1mm61OKoybxuOzyQmC8Vqxm43yCrJkH6zQ0pvH5C0wcg3E1evH5p2jf1RiHlzkXZy7HooVtBrS4uoGzC6Pqq/5g0plgEPbmz/plVaa2QW4GRZVWul2CLd8b2uwAh48Igi2yStNMSYf7ejOpnUTwiDqjL5Sh/R80rVwT3qPE6cqOtF+JF6/29eYDE8VEbQng37gbwE/VG5bHiEqZpizrjPIUbvnR4lUb3oPvW1In9WfUOWcS/HZDaGWqCYeggvDmSHS0n7oT6AdwEWr1XNHu5ti3P5je9b+ejMDudIiXkkpPGs3IJcm5CZ2VZcFjPQxdjryOEPMZIMvZgtpxpjv11UVRu4lUtDP9j5LWlEfGQKvU4u9KahCuYzdUSS0EnlV9B/If8cn7hInBBAYouP3enKXzH/uGXYMeQ35cYtagzKba4mU1QHPlnBlxQhkpmhBYOl7czNTiXGldxPPgPD2RVImaCXc6QXx5HEYE2veeAC/s8NeHhzJV09QpKr3A2FQDMl+cEulEaMiaeuKn8Ps4keu4hfV979EPhPbpR6fqiXBvibNAHW6t+qsJcN14yeAS3JTW3kVjyp+m2t8jco7aQsuOqtccMcruswXm8jZimMaDKpW6ir6912hD5P400PXbwrWCRR7/VRN/GeGzEPlj1FJ3mPLChK2uPUbSVSJE6+8PBzjBJaffKwFByLs5pu5XC+aRne3G7I0YUcxfrXRJ34jdg25PmWQLeyae5rxGGZUACcfdwvR/qpgCS++KZGAxe8dKnlrFESR47k6cIbeJL2JlQhv8Gv0uO7r5qkn9WiQMDEyFWcW9+aP5fXDxkluo+H3cT2NsOsnuUpkYQ+1VEdKUm7Nm03E9hd7w/NxGHxzfGf2uJq1UQi05VmJ7Bqam+kcNz8BXyGFkqvilC85pqz/fxLgtGFPISMETywKwlWDWs5rVkBbKdYANvd0NCmqyMv7xbvPCeOrwXvIceS05lfd6caQx7kkxP0NxbhiprA3YYfX7muRFiQkkTER1nVLmvpVjiYMpV5tigtmCuC3zdH0xZwnqDqab6EiPTBB1qA47fK+JZCUzG+gu5Xf4vhxlj6KhIWlcznprdPcvz3uTGkMAJeofYbI9ehaT5KVonCU8Q9SVo9H188ae+14XHE2wWmFdqgTo2CCft2wgdMZcGu/WbhbqwJdw0AgeuzZ8IeLXRei6c0JofhygKEiG/fspfkA==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(375,'u347714032:passed_on','chat:5100043929',1,5100043929,'sendMessage','s1.5uL5zfUm.9s00vjdlc4KcoxJMdst9CIZKWnynHXie9RCWQMaac2UkSQgL+ua0UibkebQ2qJ0a1BeCkSVnjtDPYjF8r5MYEJQjktA+gY2b1tpkZ/8iVUD1cLmexpbtacEzn38uKvHJ8wlTM8Gq6CZlaqoZox9iokAMGzIupZB7BWgP8uVK2AHOrfVAILZgqBtyj1W9BTs+VXFKGyYnxKhRnZdtimRIq9wO37rAyWfl+veoAjl5iMoTLS8DUfh5uGTLyEOx7KEnQxXdjdhVxZChkhHuCTaG',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(376,'quiet:49:347714032','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.Heq1NNwIIOzcreHdqH7OxvyQgWfGxI3x3KI71er1/9IXpj7oe0UKk2D08DC1ozKq8MCwOzlemHT8BV5rlK1B0KGpN4YYfDfViHNQwWBbw6o4bgSV207DJukHHk6Yk5HnCw2JL7CXWLqOMm0J086CKVqFc9iSeLREw2nGUwl/4O7wwPFEASG6gYEl6KJyyIXDoHFMpVx4O3Nlpjd99F/4cUzr9S0BNLLOpQK2n9fdx4OHyZMxGUGIH4Z4ws10Vy6zXxPgS9CQQAN2Eug11qRijKInFfHVXfP9EWBhZ3bG/rRX90Dl1f/uuLhzmvx4wAIQRiwJ7NaDpC59DJIV3Ph9j/pF00HnjS++W5SZM3HUaqcZEfKssYhPb3UBdxrJYPUucp1FY58VZSuQjCt0tMtIzfvTV3bxIbxBdF1eykjqqcRcBFmfZUdLtdZi4NmOb7EIT5Ai3kZXrsaaIgj1nQCERJnC09vpBy2L3oHHbVpMq6oFepOsQmidcSlD4fk83MgDveadzaPKFpzeiHhFnP09ThhlbIDs/ATrtYUsJrc999XHTF6cKBE3T3q7aaU/tlpdC70bVBL6rX3eKaGPipGfNaRB88VFrkMJoD68lrjTC0ie/N4BlbNSjsU/JmtFGpZSum3sLHMU4ZWbdNLOUZVZhpAi5GIFUsmV2SadBf5tdUYC19yPij/aeMKl9aZNNhKeGo6s+o7XY1KZ9HQd1dL7QGI3CtoMiFcaN9BhN/uK+L1oSedXT6OscV81vBj+rreH95azpMlM0AwnOmGkC4eDdqrP8K5Vlk2jvH816/TZBBKw8QFMM7qMbEop8xAH6v/MfoyUqdKGHFFfy6A4JZ5aDEzZNOwh89SA4npzz6qRyl4m0pLQNftQnO82FeV7jmrM6XMEJboPLUzppxeaEu323n+HiyDZc8vrPGIHYT9Ycz5Ghl8l59J8aTN1sDWkxcbERYB7e32miuFfPueI5eSD13LQbW7a8S1zU8SVzwGfzjY/pd5hNG2m/kIM24rQbq8CKw+WAxXVojPazY9IY53+LFq4lyte6HIbY1nHMfb4HWNj4ZSxs7vXUJG89vtlECAEnv0WF/vRqouelCsisEmAk/thqPzIuUkyrux2Y9hfitzMf8+5k7V6UPozEQ7wSeeICSuBj5DSFzTUghqiVl7fBU/6KGaNypzxQEuHp/3j5mW9clU/CThwUTzBS02aCNIZSM3efVkGmCu1gaa/lWtGEwSBxUPRivyu3eA46YVrTCeQJ24AdjRWq31KteLTTtKYLZTMx/GGdEWfDnTcDo9JJwzhFrpfFuI=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.oXMAi/KGp0nYMP5ygIrJrQ9agxe0vAMPHOUXz0QTTqP7xqeoh7Ts4tguq0cGDWdvm+2XLhtq6lkKBuPJn9fZgbZ7lYteQxJw0B5AkK5B1B1Bs+uNOXG7/2LH+OKtEtVFfcLVsaTf816x+M39YKYynAdMzJ3J4HXDJiI2d06xBbn8vhRMk514Gy5LAAtUJUFnPN8X87ve03z9IoJdMJFTWhkS2vmaHwOUhrWbMd64lp3lJCXaDNm3C7hptXJJwi9KjJLme3enEZcmkoDbBWXCf7NxA+/iMrtgOsD4Wa7lgiwc8OFs/DsHtMPYA9bfiLfpC5GepcJMwvY1V8wN3cn+3EfQsz3ISLJyAnJ7aw/yL9VpRy9Us/gzg6Ce+L58lpChVWJ51Vlie/C/JPAXqY7cV5HcwzIv0pptJ9Y7Fy87+ZPPzl3J6W8ubaGzoEz6JS2S69RjNUTQVFQgRzUaYbG9/AJcVxGrH+xr3GOYJuDyKrTRD91WmvDHA2Nm1zcRrH2c5zXrFb0UcrgzelmsPT9oa/F4diNUmlEsnSajS+N83p0aJECzT9a1+kjXmqXexwaW8BsIUceGaH7yKilQbBRad8gF9Wv6jTEiwFAwsWMc4Hage7mBpbOk4w0/P7Mds9b0V2pt+6+zYrAAgvtE1vmLlh8KyNwD6SPKt0G5/D+Z9Qe6ospfu+OUB6/BcY4FsFE+uFby+GHENbCT7OKGaGDWfJzNInTdXp6uj3gMnY9rL4HJOFDnHlKrda57q6MBdCwON/LusfnpFNB+sk6lid7IZa1Z/2EmGIdRyFBIH1+JbVa15bgUZFYjoqmCUQOBWAaDihm8Vr+f6XbT7+zyQPdeaQAvGGOsmQFNLmlmJ3y7RqgOMHV3EymR3BavJWT6SD8Uz9fPV8wM/RVfb6l9Xk/oaD9zZoIdv5WLWvEhlx6kLwDYyp3IFqm+6n/+egwf+T+bfWYItVjNnFsJ6+N38bLZTA6YYzg0cGIfGCIEIkHXl8qJ/FIRLJ3U98jqwp4GSRMfhX1YjRI6iU1El6sKzKgo8iR8b5PUMN5Yeoqp5SB0A9AzyVZnXHEgjnsltTc5zkYdXLzjB+nZa06tf8hkaPgW5aO7TAsAbh5WQ8++mZFQEJtVcK9H91VQYrljEKTTOV52hWsf5VDYRKqT9wlq1/owIMwASlm5iBCRRSGq8J91F6KEUVtbUFLQ8zoH3UydmVoDBc54FMJg9iKazhCGIMl7lOqHotpgGvNDHTFpKqrGRM3pDL8j/vn+JBUVO0Rnb0xiqXHyGHnNfFdvzW/L8uMbqi3oEdVVk8+G3JGqfMf8mt9X5oEO473q4s17zwSxWKv/Tn0zB6Myow6X6Ur0ebh63nryq6S1C2E64/oADFTaVmLtPomGqwbn08NhJ72knWlrz0Gc7uUh0a7Ld8ZklhCLGZClCfmaigmjGm1pUGQSuUXuikeG5X/z+OWTS4IsgmlEpmdZ8jZZqeIJn0bopp0HcYDY8Vt8gPfWk3h72oudioUcASM8qZfXCh035hDYlwfYZ01q1cLpAdhe8Hq2vi+nfsixoGo/NOQ1IeEM9hnDYFoq5YvUqF7IM06wOAnTI4Y02tllt4BnI4XasA9PQw62B4txEj9SwUzMe9+FrrkcXPefE1X4k2ZC+uqMiYCa7Ll7VOnXLnyjWDBW1d2QFroWNb88MlTIRnJ6eiAScZxRt3Xcj2ODuJH1regAElJULyYrDUgzlRC/eOso4SpeVxH7cXBU2LqNK9E4w5/XxFE2YbYsvZKrwANCIGEPhGvK/uAvfyeRXVKuaRn8Tgn1UC1oV6SfGgMEgQFw7yqAFZo7iFXwXIyg/Rad7YEVhqYE/aKeW3W6h78Y1OqPthFE3vxF9eX8qSQKdvAqt/HxHBHH1E9kvDrsBLYQKT3WFhpHsVmp1Al47kyiL4FWgDJKeMe+e+5r53jrz1+ysL4pIAyrvHRL/zeOXmq0GvE0ebselNk7L6EMhSugljSu2Iw+v7t70c4gYvalsppJmyGPoT2ioHT9o2Q6LVkTzBaK4BIKR5HZtLBDlLkgETyGM2heN9KHJA42zthD701Y1PsYcPxSiRnpc5w2cC+mLS4Y3b3Hr6sYL3qw1fF9KnSRqYAjswz9bdAUTxfKVrMypj3HBxX8KkoImGelyLvDJZA0FJt+BtxZgZZInSfDwohKf1ss0uAnew5iJQH07up3AFzS6hTd143CYScmYfoi85a+THLdfTLhgVi1LT8gpLGo51Y5VP1NwawsaAjTMKA3osOOMLvxSrWH67J+pK6LHXioWf+tBqdDehu3WjRVtfyILF30f02S08chIvMDXVVk1scfpsumW7t+s6p0wFkyUu4OvgXh284lG1SW5N9zKjL1mfWXz01psl2FZgC+9wUreNgojFaiSqXieDsqw80OICzQd+3KVcHsHqKrde1rGISyuVoSXRJa4W5iGtzfEW3Nx9lspsNx1l6K6CZFihMmGp0XadGC',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(377,'said:49:347714032','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.wr4nZ1IRvWGCg0QtdJJdBSDcJSBCc+ZWH/iuIfzhT15nszQF5cB5u9qvJngbbynFgaKapQMW20/Mk8GMQb2utDkiz1xM6p5YHonHpeKttXC9DEyutOXCV52bL/zz1wFZIp0a0Wy65UkupSs+t14W1PmMKU5zarcbcIY41EgED95G1pK75txeYI/b4a4QOaditZVX615FQSngWJJZ3KQ=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(378,'u347714033:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.HJyuOMIu0gSKU/8s7AuJd5MiUEyD98IQszp/qkvDv2MSsTvdKPD0GCblyZNc+6/k81N1/AdIhAwQeZQErgMuNMVaOOGAk5e10fTFio1o04uNgnAyvtBcfg3CpR2xzFyaGCxJjr1n0E3IPwwGc7aW6BHSXbX505J9szc5z7I=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(379,'said:11:347714033','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.nRkblYMMGd5PF64jFBuoy7s6Bar3EOngbxXQ8tH8CJzekILxcxR8ivq3S6nMPY3w2LbqNsI3iAJnTFLbaY5Bv1a4ygWGn2HVpVpSl++8RZAWQh2PeeCwUbtG5LwUllZELLC85D+uJ3cMkfsorhllxKlJkDdutoqG7syb2iUuiV6AnZZFUYkM1m9t5eeYiQCJfA==',11,NULL,NULL,'alert:11:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(380,'u347714034:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.EuLpzDsU3YqYXDlrR4V5MEha8hAHZSKyNW2Vm7Vrx/tp+IWbBovc9xFJ/CPddNXWgnc9W6pjBBYj6lSdO1r+PmnAMPTbixWMRke9cwOO9lwXMikoMBoddELKQt1CkwPjOVuKUyEM+1pIIYnOIiRYHpwCWv5B+g61ONPCo7HRWEPcKPHuauPDI7GM9ZVMW62txlHD4LyE',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(381,'alert:11:1:347714034','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(382,'told:11:347714034','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.xDQKatjJCG2/oPPtT+ZoHzQcwUNpfbejdi6gTiwUCguvv0ruOINPJ5rhneMtJr4703VB0hnPIvef5EcTjCOIjveoRPfgBfpgxH5WnCm2XERkfl/spOv1ejehKIOb4uqprYiaoa2wRcWkM6EWJiSZg7DOpJ2NGU4g0L0JHZqg6A2HlF+R/nrZpTLot7yKzhaFEClQVAQj6CEtpeHVAFLFL9CpZc0hwdyjmunEUD7uSFGfMt/X9IKqkgZWbEvZn2NHd9uxUxPIubDWAb3BiTp4ho71N9edRm9mRv8C',11,NULL,NULL,'alert:11:1','told','s1.5uL5zfUm.mU1hAmytt+PJRTieOrWNHV9xQlvqg4Ge9Fpe4I7eab1UllLfqjVcLs8DsU6y0qNsnlCFiPkHdg/52oPmAWUsulcDfDEauOD7cJ9Pn3v0VtV02k93SBDnfKZ2Q8EMdlc08+LmbUWPWd2izdpJ0ac3VwVtW8B5/3YZyJGgRjOAgMMkbh9j0A==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(383,'alert:51:1:347714035','lead:51',4,NULL,'editMessageText','s1.5uL5zfUm.vH4A7JPlukz9LeLaYqZWqu59TQpW+wk7dwnZpohvkGg3lqHsCBpLEKF11cIeGs+y8/bwc97/f27490aZDfQWo33YzFtiHV2jTBDi9wc7uS2erTWTmZm/Ui7fxPZVcy0Mu0bAdYJ2eZT1OWmZjNKpZWnVCD7VtCt/SeGJfWahftANdkPoWrN8FjylZiLkYFKIPq+XWdd43viCWqD11x+NtkaXmqp+xqF9gVoDotsw/Xz91BgtYy6VRKxRyxPaRj2VG9fpbBOm5r4ozlWgwPyrXBXEAj5PQ/EYvTyHdoLCu8FrYw5ITTwwkt7R49M+RxlPPCpKOUhpxmyebElr56tEbDTQ4S7VxrY+U60iswnnK6VnzQCEG0NR0Zt0+3eEj3k2nBGzIzHvPKT+EasWpfJsqXRcE9IMmu4+KgJCl6Cj3eoMuMyTjztuLcuezyC6k4Mqd5EJNGWFrZcm880RtnnH+ct5Ps+/PjyA3MG3QNdAHRC/jEv3zpQ5HzuzRndrbePgYCO6AXxQ/vLSrQIMk/MGB2k49StJSKvKS5s1oV+hrnGMe8cVsGy4uqZuJPavBhKv+UapwyAbOsstgaWJgJIwEV1i//XWZQacffmwA9JAUNu6ZZlXikSBehvd7GwjOdW3kUpM8LxK99SqcXC3J4970oXjLQRtEgOPsCDP9/QBHNyzZIRQpwQdqCGBkkufDwTPyfuu7YwfjR6NY0AHYoUyY06igdoil7oq2cOEWEgs/6oSWE+B/4sn2cGrqjVKvErvDQE56fAfdM4sJj1c5RZexSfavJA1U60qNMB1blnRNlbFvpLQytDL7doE1HgliWjVGul5fdbrkC1l10AJb3XY7gluT3fOJBY4yHH3yrwy7zO3QvhfqnpWWDAIyE+9CYCsNhY6ghH82mizpIMiQYTJ/vMTU/jZOoqTeqp8ZFYw6RfPUH2knvdTx1IzNsHKev89os4Qvdoh0/qqXBeHEUB3B23cW1zX6wjfk0KVoTi+R+kux0wsYePyf+nbmyv4+7TFk10ImfPVFs/xGNKuwuHw0fYrTsoldccu2fufZqLrFb49RSPR7YgLx1WnuYZzfaGJmYwn4i9NTe8bVBYbEMqRkUgI83gQH5P+ZZXOMSbkUE/SwgqoNLKxJf8THMxDWl5WK+DDK2MMONcA6+L+SZTcXKLAAiAGAM4XFqbhnXx/7Ith4eDaLbJ7gpnVIvzCHKZT9VNl8UX8gXiKJHJ8DJDadldNP9XE7Hju+RHSlq08dG2UCIqfNf6fBiT93AXUuVbJ3zz5T+LtoiAUhkELEiHv6WOwZfdUNYY=',51,NULL,'alert:51:1',NULL,'card','s1.5uL5zfUm.wgVT/mrDb06FJfn/zgwibYbXMtA5WOgInkZZElJTaDh+k9/2dbE3NpaqStLIlvN1JrVll6ait2n2JI9K18ZftktLQl5pfEoQ+65vTMUoDsYSwuNEvZh/T58uwCko0HiLSRjloCraSWyccJbwnewTNP7a3g8KFq34wRDglfoRERfAdBL4rbVx6xCAS+V4ktuPr/EaO/V/5+TOqI62D5sMDpf3jwuawLAcZ/plsKUpuTGHZFp5P/za9oTmqDBLv34MxKj6jW8GF4RxyycGAyMg9tsMb1vz3IT+F5+27bnv9QFIVEmQY6iw0+27k96xYoRkKk3HA/j1ATLXDLDwmlAGP4QQRE71kSTbkIHxYTXLObJE5proONeWc6GeB7F9owAvikMEyF3r6g+Znm15gkkNLDsbAIgsgxdmEogem5c3u6kynsM/nsMLWVYHwapVBlwINHdEW3GvbACDAchu8IFY45klCfv4R0spdzZzQPIUzqN2Jnc0viVK5OeZojteYXNVv37DIJH40waPUczvKIC6JEUR8c/885187XkZzmJARBt3IZW97CE3K8V0x9vGS57ePRt1eV8gnxoGQb23eoxP+9oHBYkxr+1oeKIVxBXZavlMmNqWjlHLxQ2UIT2TeyhSknqOLpqHEv+XHHaM/Yp3/1o6HgoV1IvnXKRbHkKfSMCgp2rear9OqijHzAX/yBCfntROWt8MkdmVD9pf3X4RoGcK1RMdEdYoaoAYCNGfYKL5sO49IasGiocEVp6/0ZN3ENrSIWYzsR1bjA+WToTNZXvt9MF3K2juOkWvrLFIs3cKcXgSBVi0PBhoq9UjRrTx9iXRMrXyBazzQut+Iob5920ab8CUUFO2wyV+QaiZZSb0l3Os/I0MmhrFc2Du9/JPZXYJjFgsDpFRqx+99cHfk5bPXsOX6aG6q41MhLZrpfAx1WjeOKbXz9msTEUVXNSUxg3cWJgL/RuML4j+M/7KqkYv+1NyyRr5kKpqiCFpbMmdpvc07S3Ui7rJ5gM1VnK6Dj+U920UD7qqvlIOtldLQNJ3dR2ppko9EiKmhByVmXT9l57FjtjoHam6d40DoLX80tvYSlCX5g/Jds9qClrVG8BXAdOlSV9wfuBVnqggknLIUDK5+BA+BWPkBTv+d+tt4YCPy2wExRpWD3aQZUdrHQgYkwrz2LVeokYb/Ss6lLvbFh0Y1uJrK29XSE+6yn6x2WH7Wjtz5h69oOTrZ6ECQMDbdUJK3AGMSL7jLu+iaZAPNRQR9iRZECsKednG6zDnNgeQt1tHTdPPBIVmDdZwK5GXbEcWWToBVCUsZk1H4ECiK81at7cVQDh9PKFbyUjFogiY/gIUSq/siXmK1Tl3Tye9ymE7rWlLwq28if+JESnoA+dOQv3oaBC2XxRMIAga2GmQU5McKoGQBwjd7jzTdn7kTNkvqplq5wAOa2K2QfoJ7G5X3iluKzgQS5AyYj+y4BLTd3u4CUMuNNbYiv/hugD/qvPX3KC56lYpcFnkOhg2J5Osu20vQQKXIrnj4az8B5rXqkteH6Nz44E/EjmrD8xxDOmNgFU0jLmwdAvSORWpqC4R3mygE1DxgP5zy8uJvc9fCDjGxLH2IgLgmtK85aqNmUff+3xjsTKgFfdEcd7LitJ+TrBVI2MgbF1A6L77AnfJAfjqVjD/tC64Ls4SF7ZBbAv/uEEVQD6zYz7NUFM51qXl+tWOLXlq8UrmTmsZsezgXtP0PADTVsG4ZM9deQSGhba33IpCDz8pnc3cPz2XTh20+75QD2N5QCctsgVP/tfAZtzZsczBSvteDaea7nWIxN55uYhZ3taffyFWcQ0bHq9wvc4vlO5DfRKcKi+IZFm/PQXa+CiLsfVofOBdjkN1hl2z87+uWPZqdTGVXWK9LfhhiEm5FCDqBksO39hN0Q7Qv1yuhU5ulZT0j6CtOyghbSjh03SpCac3WSBmSwU9clLLhRFHYWhAgMcEFQkkNJ6x5JwgUUCTmCmpqwCyIAintaDaTbMFYRe6kwrZl72kctduOgN/Y4YNp9xf/st4Md+Ue7iXywUpkPr+X82TmCVBieGS1ryV0kRt6QZrT3YFC25Htw8o8NQlrk3WaVkQWkixYlFy+gZ0lUdKH0hlY67zC1rwkKjC3zCS0kT1tIALwMq0Un0mz5xpJMEOtmJ6Df8ep62+ToiHIPHewWM+bXFU+MQefH8T3rw+HRBeN8X0Mjd7o+yYx44y7TPSXYDbUDxxPKnDGgQo9pkwsqu9ZgsLAzM2420ZRxTb/EHIiR240YeaO7lsd24HIGTJ3qba5dSAkLJtCGoZePjBnP7mgR6lK1372VubjJoIxuU1L9q8XZRTYBu5vL6sq2DW6xG2F+jnao4aq9Sntd/LsDspHnmF4C00K1sJnTHu2jsAaJMDN4CiNS/WOTEkzEeZ69rqDTqnMlZCeITvnK3cYLsK7lM=',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(384,'erased:17:347714036:-1002200000405:16','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.0BzCSW16pgu1QPb1zuZg5cd0Ve5pK3LNo6OCa9JErcH23Kq37hQgqtXAGewAVnjMxnuHgVGH9UdLsaE9vKUnBgNzvX/+djmUrTNIqb7zlJy8j0epYqrS8mIaFQhmtIjpzpMOyfbVH6hYauwNGpioD59cUScTUuZYBP8HnfbLYiRPeS9rtsfeyotwlty+EltISQ==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.QGdwfA+iOuBEJQXOjF6TLGmFcI73oE+xUmgRXSc91RUdwsU1I1qDeruxe1aGbLEoDq1cNKm4YqK0Roz4/AMKaKY=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(385,'erased:347714036:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.BP+O7RN/gVFFj5n7PhRXhJhMkQBWMoPAF0X9+7Np6L7RGVQDiEx+P+TXzUPBP5JGmY7MGC/jFBNvtSsHJ5vVAraXRcC7JC3Oi8RwLb8HGDPYhGpIRVmmSIvdVNyzxgdZ8EFgEGkliBTew5Mg2MXUCQKijQjbcTNbf6LM05n1hE3V4gLM+8MZAUuiTXxzXS7S90CL5goC1fh4SDYYzELBDoTqEREIqnPlBmQxWPbG4NXwwMotiM0GzccSuZWVq8YTU2eRfAyMR6/lR0B2cxVWNzLzPeExDrJXClb+Gi0qX4Lu1A==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'bye:347714036:forgotten','chat:5100013374',1,5100013374,'sendMessage','s1.5uL5zfUm.ZBJb7D1vFv9kLpiqbylDCF3s7Gyk6Bs4tAZj4gkWttRkc94gO+5qEoK/Up0URmeAwR4k7fdcVAjARp87eIRQa/3PXhp2UdfQeuqTzTXsq+0MQBpyveTLxSTShhUgxuVyTjXJ0tZrmYVVy2TUuDI92rkddQr8tckPTZLzWmDtXWrMkABsPSukPQHH3zFraTECaoaL9XS9CiIO4Q9z7pzUaqS0ZoNK6LZVKMA7Ul5+yYJh/IYQDDPqbnnkN6WuAO1v',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'u347714037:mydata_file','file:347714037',1,5100010285,'sendDocument','s1.5uL5zfUm.itnPD0EUO3piO4iKdZOoHu1ZK3lB0ExWGzNbk02WGvtRk+7w0xTH8K0PKTR5N3570JlqzcH8/Y9xFAH3+xwsgWvGyyTictCC5tVmxrd/GLz4PtCVwQ8SF1k4kT2Jtqh3F4vfeHZRfsFzOamFzZa5NLru9FQCba+96qzBS2BqGRfXOSDD/LE5xJgoxokObuI5Dt54fQ8vs2INlbDfONvt5dCXssYJExlExsEFcemYTkJ5raXODQkEnIQWGRuOTZMWxZbL8CL0CcCAC0Rt/t8b/URUpwa+Z5udImdDZZZLPrCWukKmy8b3ngxCLAgA2217tPWm4aAlwjmuehjZWPzTT//tX7CoJExXtL/KJ81rXXQgeU02ajmvEz2Wy4m5LDL5yUg42Iv+RnG2gH90U3pe1kGwjxo5nzB+33/IhU8lfDSlVZdCH7Lx7NbhfLrouNEY8eSyYYZht9jCPc3eYHy7ojaspeLbu1bSk2ne7uryMnzxGn+ldd/Hd4KQ/e66i3TuBDgGnvtLXCPIWtJ67zHi8R5n0afQMtM+Wih7Rs8OwQZfL8IgV13VZ8hiFJ88VrUAk65HbI6NTuZpj2CgzsQo9fDXjjCSFgkyTWAQLVcknl6Ld2dZ1PPM5jFL9Ww2a3R/kDkJ/cJ0Dufst12JQwOmfBu2cJyCItN8GuDv/axWh9NtfK0qqMG8TQGGrnMljLMuoBQtfazcH5IBadToTH/ysOhVt6O5MCjPPSiidkGyU13Ahk1WzgNP/3IZcwi6rg4ewAhMApFzl/WRLvnWDGs+g+gri9TVbEoygkU+GUYnyuumWxMllCHK4EHog7xzied9E3TERfFTX+Zk1123fmQ6iRKx2mwsld0XXj1KncZVItiaoYC1NaVnl0aGHQB0iKDLWH/Z4ncG3QEm2oms1/mFzzo6dkdOQG5EYBEg598Gc2EtbIp9zajh2fH33KLEuFPVURATxPbkAseoKnjoHV3927SrafPKcNx+zOni/KbgMHkrh7O3pm0f5nYnzUYWpYoeNkRc801NEluMokh8tF54BUA3cSVrIZXvU2gFu8ePeWujTaLi/gb/zwS9Rxehop0KB2Taa9UpWNHilK9aeADAvDuyDJdRVIkO1Qm9FMSkqbN2dsjYZWuhonO1so4TLkwkTUrUMHEuPVvky1ETg6LntqycmvQZuhQyZuK7b4irgNSWkTnlFK3x4WKd+jHezAqsq/lI1/x30WW7LHGOXExImkd7hCZXOi1E0a4YRdH0OlGm5lrn7zCZMFTPNEIW1DcwO+0AVeZnO+S+sh5h1f49NfyoNCjZMOe6ui55EvLGYMFEI17ZOAy7si8MmpNEbKMq939TFB61TZq8yRx+TY0/R3pb1sWLJTFQ8UDKqi9E07/PTi3/78gj9IZw6Zx67Fyq19QkH15pmbS2CnenqmZP2Qv7ybnczgLp9TQY7+4oGdr3rwX8Qmaqd0n45SNqCEwxvKbPc7GR2fa/5W5zVHD8Z36C2v6yPDO+4iCSL5N4vCV2zTw6Hm2yi4EZ92b051qK1pNDzCtrf5VU+g6gbnMt5xSqLB22pCHE+gZRGXYuEVVAqp8zR4V/l6sYdZAN+yHmGOEehYt92fqqnZYg006/bg3MhIQn5XGBBvoXrtA+QxWN8Q1ByMsv26keJEEXWL0U6KDYDO1eXivemV+c4TsfMcnKPoFfwMJUmxFgjFJwyQ/zvFmo+Tj2b6L9VGNLpZCBwUymwkTnr4nm7ZvSh9yqNp0GKsCSCcwxwMPsMZacYd6hPqyFE9fy+EyiCmYwVT0GJjNN9kOcdboUqeCVDkkpPvUFN8XH9IGdhxw8uoHAfoMuLsOEbz7NOMuFTt1xlwdmxkQEUbhp2Wb8Z01UNcjuT24eP1D0F12sra/mHKM3pvfIC6anTyt0JsqRawu+JEFkwyyKumc95m8YJHM2KGIL6NT8GKmEybNkDqPiCvhD2b1EK3hGtp/VH3hpC0VfGLEzdKQ5dlcKk7et/cxbKaZpZbJ2XnNh/zqKndTS98ij8YKBsT6bNqIL/T2I0dhva3aIUBYc8JS1tQY6XB4kVFl9PdTj1ad8yAPpwyZUHcNy4B4ThklHucDffQhiywDwJpIWtqATMO/cp3NLKdKxJbY37WjT2Gey8PT5KE4kCdyJ5VdNvAkWnL/ldAs6T21CrFwSVSTcBf5e3dd/vV1OGSYxzNgZ63E9R2Z6blISTcpZ50o+NOGtNJB9aMWKVH9EH5uRT3v8qBrlz5sQcaFDwEo+Vh0UOPfvsKRI8dhU71s/kePaHpEiDXLOVPLFtwyeBRyJP+4AQ3c1lQKF8DZWSXTAApvY22RYOUCcM7s+NE5F5jI56otorDFVDSw5NT79FmUU7AHgHNGOeePD24b6fJodKNNMXnqEsFeOiAS29a3zHqFipwSQDMzdMHsiHlYofE6FbEeJBuYrhr03JhKHkTbu3mJ1NpRLU+CUBybo6JArlamdebZZmR6X6Uzat8wW3Lvz3kIlg1ERJ4l3wf97SKqj7/dOZLqxVq7DPPEuUbyWSg0WV4XU6anNy+0E5D2wfnYN8kaXZv3ohaST/XYADOVXFE5cOFJQCmay8Ta2uGMcapXkVZwIW8Cx1dSyjvzJDFiwhli0wQKkbKrgZLgFSKtn1IDLONAG/8ttk5yCvbfamcMACnDHTub83uepAfmu7zTLgbc6HxjCjX/6Ak2HlTA7Ubnj0QAgBWYTPN0Np9jjOHzGwC8g/yFG2I3pqPOuyvy8ua8/ro7NebAXNCfeA2u5V9H9pflyw8eM5ksDgCyHHur0efZoaqjjoiqfld3sHEaCggT22pp+k6fdBZvXlJ/zzMHzBYFzfqEB0wSkhG08MjhsRtk99sNCmnhNE9u/P8dAkDm+dXyd3bzH7LamEBW0hgdy2d6E/EQpXxfbzxA/sa2hl5J69c/hVAWaGL9EU8L6FruaGWS5kcYCAD8k8GHNUxi5rJWfPIeKid+MOUiNkXBMtw0n+KUf5mty7FgOTqWcgadJ6CNWT8pTGUZMsAIboK2fdx+x8Wb/R6nQ2MjVAik2cEBRDfxHTu6y2Wxt0PaABcBz9UHD0Y464J0wa4ZY98p4hd+9PTrXtfmX8bTTNvM+PBMoJ/Q+tkGwN//35QRXtjf/iqshZ99JBKN8xUWbAv7FGGOFl27O6xXs4A+LVg3ta7zR1RBiMxsYgF1fVkHMvCSjRfV4lfFy4F5CM1DFLsnpl1pAFwZJ2smr/tQLi+9HujN2CHCExpbFywB2x6nQfekn5VvyTUoxdEWxx76fmXNMlegmLzFG5Rw4G2e6+rLv+1jHMpVlGzI/nvQoVz7/zXFjZoxpophMbKjVh0tHzNUr+maoevRPlHVqZo/rLcYXwbtVa4Mygms8G51Gjjl+EySU+c86y44mZwEtY/GGDwULn/xw+rT/e5Qw8CHmrt89OF4FXDHKjgIQqY7o8km8qy3kNufPytWS0xP61uP8Xf6OyFk4NdCn4bRqnhu/U6Z8dEaPtsLdLVZ5VaW5TMkWMOPTZpECKQu5rTfHRQa0t2nx2eTwkIaogpQwO9CkqAOWbCmQHwiDy7/XQsyoh6Dk0B8SL/OTQbZqo2FfGEmydsh5w2mLjxBKDyc65Lt5yRFpI5rmVAdM3pEEZ2GR4J7n0mfzeJHn9RpDh/fYA1sK6Z/MeMHVmSBg0ikCgiO4AOFQmPr3X/xDDPlPo8Cgle9iCUQhDUceStbZhL7SPbqJEIbX3Ua8VVdSHmPSRFhrz4OT77wakl+Ql0C7cQYRc3gyaVXjraIzEkndt2rl1je0h/moq8sJd50tXH8PcvRGbPBjKjMU1zNFcF9K/KDQgDi77757xKeIvde5pGg1aszTG6wpLxlQTdG6ttJ9XcKOeLdRctw7PSfSH77SUDCivQyeG8tyfbL9yoL3r6SdgObf3seKu0kwZm+V/tw+bc9DUenWfvwneM7hib6ZrVuquCLheuiX3gTHwr7Yrwz+3idUt5WQtpztZE4nj9JXHoPX9cVPAuIBVn8O0icgBVjyiwnMeMhybusPZBXHqbICsZGDv+Tlcx9dRR/FhatCAdiAoYk0SeRjct1YBL5bwyXBStV2RMOPs6rW5kth0crwoHZr89mxTNl5LSy5NO+o5HzrW2kX5vWW8htikd+u/GYKVC/N+DnbqLXiHfKwkBD2r9B3qoZKGipG6bmFg6zGAflkz/dBMoMxA5REUA3O94J35p60c6BBtuRdte3c/LyoU0u3jXgF71CX8OZoCCeTYYx1P0fSRJMHVweA8k9C+MPoiYHDPEXXXXYA5l5CatafqNZ+RwHzNnxYzLXbr1PYOOeN8rC1zT2O1Q9XVNaxD6J4Mgvcq5NZSdmFvD3j0CM8+vTiaL4287e8C+cgyTE7enH0+6Zny22hbGA0etESOxFNS1V91DAo9HpBYwwcneYGXJBQ2ZVFC6PiySqlsu4axu7wdn0zvA7VKUSkZxctp5lT7fPnV+NnjRHHcsssovZUpHiIijKOPEjPEvq5Rgb72aQLGmYTXsJRQLyVeLAkAd0qH0ywE2l6TkTLiuKtMKDw3YEuDcL6mirj3zoUNcXbT/oO4gZ0F/ttPZk2W1Jly38snrlA99BCF0qpZHVDe93hAJJnmejkEx+17N1iv5IDbR3t0zToN7vyjLx9EgQmVtOLRq8fLt3lNT/3X4Xg5Vf6iortcBVRj/ANmmqlIhdPbsyipzyPhj8VmSBwbSX/nUyeBnA2UYA1ugCO3l5Vtq4TRSVo7ef5vEMpafB6kfRCqUgyYjsiVLFTZw+p+WhuQ58nwNsrVNJdGzXSz/Xo3Ac5h1xpzF0bcxmICS9iaEz/SiOqh/YnX1rsiAA7I44QLFi57304pIlO7p6/3HH/aOeEEp/kCx18ylPvFrU8aGLAzty5xs8D8I/RD/i8oQflDxYxK1xVJsUiNUPOwynTREW7BYntmWV3Kn7UzsNVK3SzooLmvHutzRLYtctzLnQimHkljQZBboSuRj3h9qIDYomVSjucaiGIAZnJUQfZBgsZCYjgnwyC1rDNrmSAd/IdShZGp5eJVOoazgg+9muKUSzRlHNPReulW4nXJw2mDnLPKtvR6yoAcDybOQUnw+YqlUH6CIDyWzCV0+CLkSITBHAjt50Y9NK469/PpJHXH9eXMPYpOvwFLF2R50wE3TjugUMV0pIzyIOq0BxOqF+/w/Zn2h6XEgaHuxyyzCHdngrBkbR4seP2P+w6ce5NY6D/ILdiA/3vcpH+uzTlTlU4k9GUyWjweZrH16hV+WaXlr2KAUt8cXHqftS39GTyDgUQ0AJWdBMOu+RaGJsAUMq+ZVFTg3CTUAzvHXD0t3aUIFZGx9azTz1A2Dz29uil7pnfqKy+nb7f6b9neUCUOM/YTLt3MElnq+mrBJhTa59sYLlSv29KeWWqVsmUmFtudsCDhmWFFINfnj8vv/DQqQvP5yQvIFtg98nSFbi7hqbhVWzGMx137rVTlYZxXgkIAKEpUE81MMLmGx4CaFyxx4mA1x9lDw+d5EJUNIgzzGyRlYhDWSvg4/PMfUfL84m9kp280SvRqjaQjz7YRR8UgOBzkEWTEcUlVW+ZIW811dLu+gbRATBoiG1IkXAo1IlzMx0zZ4Lbyp0TGHRDzSlsIsDJvI75pZmIDx0Sa2RiXnGL1Q/ISw9c/1UA8vVCsUmvwu4DfMmyRXfovg2SWkofa4iiOzVnd5g4t+O4LwgeDYysqtlHwHxxHWiOrpU4eF0sJeNrcf71Zg5uXW3jCMcJfy4TJ/qRlWV9iAFXMicBBlBqH9OMioKCtC9UfL/wOxJg5+BKUhTlte8d+zv7ximzOgUwqKl6IQQm/XYaqfPnl5R+KrLB4V9SOMhDMz9MTb/ftRPNOYhaxEECGMxkxlXflBQip7DnXm828FzhSPov/4libTlbr7KGmVI8ywmHNKoOmJE+IFjKIJv/llXXwnLKus4EtA5RD6DaakfbrwFs66j6twV3yrcugeSAtA5ewrY0PGF1WWe+vhh2VGVcc6xmet6lA680hwdp3+bPCl2yhBA+dw6Mg1LS2/SqnTICs5w3BZLjxeLfOqcEEVVHnjKZpUtRHKJ061RPpfYfjQ/m6IOfpo9HSMutqK6g+Lta8++07b2gddls8f4K9SHn9ojtG6mk38dsqrTjgua+N5ylFzIi0K68pg3CLw5vEe51nRAzV8Ux4x/S/2KmQv5hlMBRapYAZgkguMsEXiX3LphkYVbHd+MkkyX2G43XukdubRGzNzt0m8yikYlckqjnMY+Hpkva9CKLApjIlguT2eB1mi69Pxd4DDv86TQ1tfANtnY5YQJCFD5CphoTs2b68BCgR0VsDWAdIQ2FyTeuqQKHq/EiicqjkwjJZRuUavaJ5p6Kn7X6HYiBcqJ8CZLAbtqunDSioYaawzEkC+7J/zTkf9fV9ajlwLi6GLCfW/uRyjA+GQmO9cnYoVjqKolEsOqGWNDzNqNSUQt4kjIODnptmHhCDm3+qzrm2TdofHLsHUJF1Y5JFq4y6oNWfFkyUxsKZin6bB6GcLX8ELvYhM2bTWTg7w9Rnei8Fvlt4gvZGzvIFdw8e8didvlHltg21rzJy/eyjtPQvED50dKZJ/KR5pIR6Yua2Fcn8JhRGXY06O/6BymL59/b7UER1Uh960Ysu1BE1wm0uxvA9B4wHZMrl4/9ZCZ8F2/lqggL0+EMLrkx83RGPaeO1HLuwBV5pfDMKmmJToagOvZ1QyKK1fBMXHaCh8ErkOqiZYkZbh55nvMhTGbArHUHhlQsaC54ihRNuh6iFY3ZXGXLiWXXKxBORK0RHSLVZA6LJHQrY5OKdLN7AWB9flm/9czfFa/forx5Vkn6pg960nGNmFZuhfI6cVKizPUsa78+KsrkAhT5hya/RH+jinXIiGp6FgwbQjZe25adlMUIugaCxG5W4HoyJUpVZDvVgaoyoB4zNMHsPatyDIzNfADso3SNnD1ebFwE6mGmoFPrg+lnlpR6YKPLsarxXpSgZDtlsOqvQdCaJ9P+taI2MP7IHuNTh0qIEdsk6bVhFrYwuhj6gQDwqvnocoAIVBDdv4ArX9hIByqsaPI//3sjMXHgSnevQdR5eHAhNNJuNuK3AcAqsjI6U3X0vHngsITdqv9AZ1hqpF+PbD594wb/0nSzbEhIyyYvvkmyxGziCQlXFyG95ca/FO/JuoU/7d85UjTdYUsUE9gf6KdH5OUqP8EX4T3SW9b3W6L20lx+55Q8gOArON2cDzrioSs77HPZtBSP2/gswJ5vgdGuc4jh10gitLIKCeEVM/cAzRZz0nuEqWwChRyGTQCnkbeTxKO4GXDxnSzL1IVc2ednUEA9p1N/9ao3gJOm4trdOPAQiIuwnOTzb85Xju09K1J3MeLqb77c30ASNtrjzGkkpFCf3cDy+B5Hgd3ZTQ4WXKmM6Ej+Auom37wvlSXPOwzmJYsuqHRgwdJilD4eeEuxKBp3GYcZqOC1soenOJ9aExTfTQJl0sT66xnOdDG6qQz3BD5hwq7JtF0GYbRT2eTm5Op7PYavKByXCMhErgMpmHKB3SmrStrWlrSnPPKLai7nUwxtOFyhMGZaufVcOAIXdgNK/a+aLvzGK1DGzlzTJG1Gzma6RoiE/ANLg1rrzxjHa753eNtefz2PAdDTrpEHp4I6muV5ZjMlOexsunEgsAvntWQ9UJQKJ7/nSQ4SwiL99Gcwc3mUA8BiJdoztrQa8S8s1QfXUs7Z99DSM5LU1WirgE2R4sQUKELKSR1i7WNC3uf7WmWkOch1AM7hzyBjKGJzn+zZJxEExN9IjVdXiZuaV+owXyQZpksZcJRW+ONA2aEWcEVcKCm6pUBRRnpnGACvK3R3AMwlmGIFUGGWRP3km4TO8H9cKWiED2HRMaO7ToL114LthZ4QhbpJ2DJx5iTxLe3qDpdMuNL202KuWD6neb2JReVyu3VjPLwjjuEFOo9gNw4BBFGwKoZCZE29J5pTytC6zEYfrF9qenAiW9qTU8VSeUfBJ4JrHEDGeRUpsaTgQrEZZ/WFGjhGXXPY0yMkXpIVojSOPmVX9H6MJBgYZrgjju0KkLTeJXpehd3JFwoUD6K23FsnG1mQvkrr+EX8e2vc/OXNsvJuXclkcSsTW24DFkheJr0AiLW7egDAtMEcvYoNh/h1PYqKX3+bW3eWrM5RV9ER6aN+UvZsdg9p+OC29WYdxVkIzumXO+vxG7W02t81SbIeg3wYsI+J+UkwASwt7MpKbdHvtQtJllIIe7cJ97Pkiy8qxn7EG8ulxOOGIyLji/Pup+tIGj86LiBTtePnRJLwguAj8KpaHw1A9BS6yYsPP5MB/RgApMVtnEykv4xlt/KkrYTEY/AbyfcNc4g5cBnZOUvGR/qN0cnBgsB79Q7Tm7ZnQ60YZaAsr4DV8L1b17GxUYDcSbyG3oqi2MDDSaEdg/Ug8CpjX/5aIvtkcWGHE9Ptb3hGPcNpa4nMbzLqNGtMntgrfFH3inys302Ffsh7YPUJB3hjajl0ZboI60KoFsbBb7OReTjDS1xIdHja31ESXsTf3ZrHs5wsavqLQozVAlwxI7AAsG1fD0AlteBwolye0+BGknDSBsrzjPqO50YwypspkIVnmi2EFKwa5Y3R0NgF2fbWfeS23lbix/H2ixIvkldsdoI288cfvPyIsv5+HuTtq9V+OPdPb5j2Os9YTRrhgMvTTDBZP+DFu4Ctr9VmSLd1SM7D16U7NGesCslxknFSV+yiZiR4kx2B5N5Qz+dtXDF31Pv7H51YdK+hqASsJGO2tNwGa73WA2ariBNXV0xIleFYVC100sVtmCV88r8auhZCLX/uiXu90dSzaiOMuFJxwvfdOFYnHFHr+Uh+eSe4wYXB2QPLOdmGLq6RhijxkcfQe5Lc357/h0PlVD8jw42PsAFNjrntOp9Whlh0oi3pQCqpqaL61lR+gXZelwsQ+RxxZSljWgHzYhorS4KWH9ZcUqxfl1z47aM/bXjurlbIHHUcYwZTLaLBMDlsECu2plZqJLPJ7mBFtDSwHUGGkJWyUhO9MDFNvXEx/JLpO4vBJDwPse9dWG0ncHBV4TUgDctj36eNOX6PhZ5SW7DXEJymWtbQW+5/1p0par1yfBIADBn2SC/Xvn4Fw7E0xzI/wgtGSOfuMNJRF7Rxnjx5mlbi8O3Fvd+Fknw83LyWfVrutxf1/SY/cdrsLcnCca/G6ETOljwSEo6ADy+Yqjm7dUEEt6dXD6itvMziRoytsaresuqT5E3FJ3ynL/XFm042wG89Ll0DcIJjyWQC2b6QtG7iXrpkdwHAfwg9XSCTZFEAZP/2Ibz66wfR0HH3x6wYXRQotPUWAA10qiprx6mHdP6J2WxzP266bGnOtIs71agrvE1HpP9XrUpd1EOfKzwcdBalkzLefzlQ0CQM/qJtYrmwdhG8ROyvtRrQEC2XrDk5l2r4yy8ejCUgYOdE1jnXoQ+ZtGlcU5PjZNY3MIZEZAddDEQBWXGs8meX6QK/I7KF4k8/E6ewTkPRdA2DhlY7d9SEd1fYFmwD6aNE8dwdzwtvfS+LbA/pZIi0/o0dwRSALZ2mLbSthVvNbCqqC+CiSK4qpvm0V5LBcQxhtw1m626gJqkjAkXM',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'u347714038:nudge_question','chat:5100042914',1,5100042914,'sendMessage','s1.5uL5zfUm.Hq68QTl0ffV76+v5s+v70olSAeh5V1ePzX3OoVvx7CTbITnF4T+cqScOBUFcJwT/0dhZfYkjtpe799NoVlxcHTuqM1NUqwToKeA2O3slMA/PlkRlo/gx2rcTbuyg4MPYpShOJOaCk/zoNKlMyd71QOK1UWdqX+hJ+GouAs3WGnAaYP9/8yjfg5QZyv4NLKzjfrvR+EGOg584TuqL/HQ44K+u+52nOSBZHa6yHt5ZnUE4GyXdvtuCWDAqekbnHdFXvTCRjVSd0RS8l8OtqrxmjBh06wiNegMZAbEZJXXh2QnDe4EqfMmTFx74pzd04w==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'u347714040:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.9iag03HctP3skk6Tp6iQqYLLm2shlScswOAAp5QJgQ7L9W8umP3NOiDUMTlzHLi5AeyNamlFOrChT62mJw0BvZCBg5V78QyzVR9ay2YW4eGBrzfYzfD8vNwE83IyLWtC2PGcxmoEKwkRMLJIsZ6kd0yvJ6QA3pqX6k4tw/5diLIda8UCO39yxL/4gI04PYSc1vmcrkmH3uS/2i6EXPKZWcJlQjni/BW0GW3EhX5ot9zNFHP+/8ije7e3/gtRrQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'alert:11:1:347714041','lead:11',4,NULL,'editMessageText','s1.5uL5zfUm.eKA2SHKgjF8PF1ZmtEL1L0RovWw3Qn6vZwUliakthrIJKDoIUikatNquCXaWfT5eR4UhQ/VPOz42njz4vGuq8lK/GzKyjZ+9JpZAkiv41svRuJAWLiX4bHZI3hE/krc1eOfIXLyeBedyrXr9CC1vhrjKq8vkjaefDGcpZJYoOYvTXP3+cjKF4d81P8pJaf5bQNhC8Gj8U9kTiJi/Qzp3iwMt14XsNSsFj41vg7Q5+Nr5Gh6ZemKuoaafRh2EyPMWQi1QdYw8nURCaqvI921UTtEXo9lYm7rDwiz/1q8sU+asgFvx8x6m1YbQaNMt3CIo0H27TdYK+Q7k+Sw6w6cu6gBBxTZMvlATJU4C9w8ZezumTENqNC2hiMIrmlsvR7Eew/tfoG07CjArXtTCWaBtL5tIHe993VFJAbZjWD9MdUg+/9KU3D+0DtoV/2tFmTNMLuhefUSUru+PfWeYxALe5Y1UHo8lbIL1/jUJoQhklc92faUQ6vzQqgbt3kdfCO7UAxf4bw7mtLAqSBr+a87ogd65aLfKcmB3geZdKDgG/rF1vVTjlRzRV5oxU2ZLz03CCodKdtpsd49JbuP+ncrcdNPU9SLxOS/lpIcsVbhi1YggZB2jXQ+D1suFsZ2qByHhI1UXbFdzstiZlUHQgQJiG9SB0m1qco86qH6QEcy5bunDJE50EkBYO6wgs2K6BpKr8lj2RunUqvvdffuwyeIYdNdik/q+EnNr1gFOA8xG/lTkCnSlqNr+7U9OzYswslZzjYWcQiWjRBpiRndQm7tu8IlujB5uffwo4qTTTMouoyw44l5pKPKO69CT8Z8KemJ3OjpN/JF7PGQ1FsCzAJwT0BOpFzzDSd0HjRPkCg4ZdpV+UtKRTCqVPSePF6Co4hgiHrWOA4EsiPsESl3YjDhqGHM4aEngQBe2HSiA9UZcexLZZMNwpI42REqQIBK6KgNpNa8Qdy/W5PaQG2wgD3idfN/3l2MeU8mF53QOdhZc96eg2+2r9fzhfyh9lu+6iIskO3y2n0UFB3fePmyDNesQu4WszrA8DRNXXam4RFpmnVvFiOV8J/E8MdNw7jJENETcU3ncW13Nd3RTJ2irOD3tWmFXX5xX0h9/vlAHNVQPMgimEQ5c1aQcq6pfe/swUnAGN7ALKK2Rq17yCI7PHUjeINmRPAIQRSJJgkbAZ8wIaMf11CE7IOCOVuHUAuqaKASeJ4Poj1y44GmhjimRxoWgR7uSnBWecxNORNJyGPF4ilp/iwpmNU0RTyuRAdEYfDDz2Ut6guKe+P9bHqcFSTR15xay4xKI0goJNAXYMPQb5f8EcwkHRkAHNOWET8qTcSM8GfeQnVLyO3lMA0rV10oU4tGZv+OTlTeblxzmbty32aqYl+Bi/cGHox7TdQKpXf6ya8rTIYAKFbddoggRkNa86M3oS6y/Y7Ra5QIZ2Crs46hi',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm.Rcywb6+0HMCMSPe10aZLuPneleRQDrzHO31FkBNhP9piF2XKPxin0oMvis43goPu97LwpgCOwt5fz3ii7i0THPvtJCip+5Q8PegcnTVjNcXAuKIQZgWMQ/Pp3HAC21jjV4dWkCtUJbnpHzjFEbn8mZfprezCynXytiUkb+KAKfZHmgXoQXdpM6qnU+w4nJypmAWMJtTP//tYBvA3TqHroR8UL2r41HNwDoICl1W+v9p2aECsj1ZlyfpYgdRKMm/DNcYPy6/SoURQArdetIifxEPGhwMhUGQLZFQwQUZ9pswuo4JoIBz2eOhgrO1+eWneTh/jPiMYx+Y0VAX5YLvueZZCMVyDsyDEazWosHlvVbiRZVW3pSR4W9A4bG3qT1DmvbR2+Z2kQG0BYmaisdS8ye+/JZB+rXdyaureMN9PRynxNM0oECUtNHufjPXXkIXYLqsMQ34XDUSJE2EfbakZv89FoAs62X8I+gAnodxJoZjoHGmlbTxEMlGwh5B2hNoPb4dMV0Rx2XP13T6pjjwo7eRZSyjNHT5EJEDH6Pr4a7nIKew8KJRnliU2mKOaUbmtYVXjAtt4Vknb1p50fWu0G3Vp9Ly6sRQ+G9nw6rEo6xoyFmlC1CIdcoU4qfCeKnwsaTnxk7q8NeGjVLENK9+XwpHCPK5ljuuF7b4u3H5GGQHhTAZMzBcs81x4T/qkTfgqLxz3g0NLkEzQ36Um5WSpZv6XVQ99z/EQ4Qf0zSjNSpc2+tvHyzRXLp8lVXKKEouO+DuTWGmaVjUrpc7CFvFa2eRaxtqtwI19ENuA97Pa/UU0cfWoXmA5xpa2gsLuxHJ1jF/yivpyb/NGKF/XH+FcdjLaC5jEN9JqCxDNSnmd5pLyef8SkSR1LGIX3t7rAomIykqb32EL978kOyPKsLfgmFgLa50CbiuWQAUDn9wlNLilz+YEVnrGgf3rHlV8mCBC/leUxGyW2NaEAZkjD7BHfMrMo1l6JJoPDnpTDPBj/vl6F00HPvTB/C0alHNv9vztrI/M5etlgDA0YJRQQsGqR3NHEIduQCBnft9tpe+PhWbrx6ddaozroaTXWFBvmgGWWkWt6nnMNGC6wII9GDGeo9E3KO/eFuhPpkA0T7BtRqrJymNYus8zRhIfz4B5npqT7uLW8YCYmA5afBt8WHVanE4Ax3H2xL7HvfJMfBuFLHH3yeAdnjjD9jggUpdOBIpmh5inxIj1rtO+atobgO6o3CaYKXVeHQBTyMCAUGKjSrknCUaqqy+kE8fq6dOwZqh235tL3ShhxYsw20DgihM93ik1N1jMtT0yPbWL/q8IdJ9q9q7EwmzB2IHi420RVqdqNM8nxid8xWwDGdGehmHWsqzc8RvZuyyOaIPnCTEZdoJzELWV56JNTLlMBMs9kSRP5dQWvnVwFOCHrRPo/jalijsB8MVJWVLHi30AsbZ2cUwSAbhux+VGrsGP2nwXtwkISUwChlsL8OjNpt6VZrGtpIyGt8jvReBctDtIhMM+lYHaZ92OsciK10MQiA16KKT/9Jkh7rIbpaQt5stVWPGor3EfzXu94GM3yNEMHt/RfEjQHV5JFAk5Ecb+lxaxzXnvMl2wQNR53hlTS4UpVsAl+U3BmWmmngDDN4uGzmD0dJYGVjXgtd+rfLZj/wxMLdt4UUrTS2v9VlzuOHabmHId+YV3N3nCzZRnau54MJ7638kHG34Nwv/T0t35zcrnt5xG9Y1Rhe2+ZWUVKEM1H8JvoerAGAc1oXtmbl+krMHhs9Z/4yyXe1g5D0ZSWg3EDJtWSpAGJ8eaMhSiNdAjYcoRH9Be3JpVG9vn/cOLYjCQ3P/MvlU7axSzqBxj9tEhfcdFYvZ7JpzQ0ALKhk83Kv5+GMijxOw/Rp5wBI+1SplDPtJ5mwHA4HxXy9vdKiDyqJVQYStq2zynAZBHso7rJs63bLwlguA/SPKiBNFTCBYL1+la/ZWRVBxzvGWc4+zetWrUXbmWSqBIGEY28HEMaNbtM93ae4fydoV1brGf205Zy3yvOk9/H3ReHoUcK/fOfXTIyZsFjK4CoT976h3Zd4tUmbap99NOauPyS58x/vJYm81NSYPW7yOmAe7f5dBNn8mpkt6ys6jr2RIfzb6ieFLd10dn0XzDhAPgkVTfGjYRH16ZvwtWTnTdDTbZdnkto8jCuygZithVFkf7m0THUWy7uAtULswIbz4HMJC/9na/Ywds9Fk8lz4wUwN0BIMP6T7qy/UuwdwMorcMYmciD2E9zhXFXL5YEgcDW7G90eOPD4THfAMCv2OieeGjrF1DY81gwmE/g1wJqKPIHp1QqptlJ/ZL1kSbG30R2qbPrP5Xn4JwnxNMEMQO+Z1rB2mNV9j7ROwOu57Y88n3Hp/wvAG49k870oDx3Dkf5QcX+MVVUITF0N8cfmb/b2IwDVacNO814LA9PW6FmRVuu/D5r3/CtpD7DxdC3yrOavfNnP9MqfIIpIF2RaWAAJC4dn2UPMjwSwREC47qlPqDkI0hcz4KDCLXDt7RB3yxsLxicMfMk2DmHaNDL+DI00xQ/no2A1yStb6FnK/bxg5Iu+/n89HbICz8D8FO8syQTnmwBSGNOQqr28rUx31D/cSMTvQegu7TjLXa+6VxRX2weE3r70Vbsib3qUPtjJLX6MgHrlrCzQqX2rsixqLwc/+SmWuWeXfOFLU0PYyzWfJSKQvMHLHXkM845WBR85lCyldilB7Ae0SA/2FDYQ==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'u347714041:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.3GqJjJl6KqJvXR633H8h3tFajJoiQtizuqMpyrxIXKKs4wRLauRN8Cm8a7DuWM00Qqr9/gvc6GdSuPkcM/cVxLrCseXdG94kXaLi8nV0gBZLEGS4hN2x+mt17FWEhCLaGqayHUND6BLs9rb8+jGUywTxHav+q0531LjzU5Ll5Yf+x/uvuMVn9UdUerBi28kGWgaFHqxhG/G/RE0LkLxbvXF7KNU0OxLl6/PpaTVFFKg+TSaHHclu+k4RkP2qTZmzWRzOD+UonBn7vl7r+qAt5BOCwznF5a3wL2XAeWgG+kq+ZGD9YeerxyMiGSLQ2SvlUu4fUZ2DY/Ijl28YtQqXMJu7XWVJubFpnGfGQBh0IBwDhUF3rxf+u7l7r+g7TFfcTOVSOTYrq48Q/xSJhGz1G1S7t3drDi7oj3VIRoxWgz3uWeWJpQV+14WN6tgu2XCUQRRWQXqCq4v/ij84PYFmcbo/8wKmaFqYwEtXWrssUM+RYPIxw4e8eRbU3ujHUldnL/YAd+4Ve2NVeISB9ToZhkVNHljsff7DT7+juGoC1K1NoXz6v2IOXiraETGwRYtwoySdHpeDE6duN4QPFpoFTmMdjqpDJIsr4HmTPZxYH3Nf45MHfjPsK+5SEE0wnsGOfE0B0nWl6bhSM/t7xKnogzxbtJq1z8Mm5nBnIIN8wI4GaUEk0BNI/HlOhVsz2y2rwwro202V2Jawbn/4hC2+eOezbzbbVbsEK4SjkfOPO8Cqrq2sfxbD38qLCzpG9JgK0T0Eyyc+zMXm2oul5tXMX8+2ueuHH+IEnkPBcrvrKmbMiI5Y3mgb84jPvZp5qPLNP6BRWINm4OPX+J7If5L9dmnA6pRRpj9QLkUBVCNCkIG7xqaMMjHNmVLRp4OLyMlLetf0rYIsa0b7JyP8mbOCTweuSifVkRGCK1qOUzehELLq1GCMUm2/cUPJGAbGU26iJW8+iluEuZZivu3/uqLKUWo3KINi86LvoMkLDbT+NsmbK7GVb3kXuvjFul1zCRqZ7XbuE60peFSh10HQpBENRfVKZvJr+2+4sBnZrdlO2XpmZLsBEWnOSfZrIufzS507DlMwJkHchnm3zlGhEz1XZlrdo5uajnlk8uznziwUvkHe/herLe1UCIKFT1RIfrUy5hKFkOPMNAcQF7g/npP8XIu31l1su2Uy5spAHZlx0ZH1D/niJOeBIIejUejKiOEy8Xf/tWgyv6AgGcZKZlJEyms8NvIvlnN5ab2ple9R3GYGgQN8ZJsGLwzU8YoQAvpMjVhIWX/RDMCnS7IIeTGURroCw+7aj30OScaYmNc0KesK8tGKFAdZyZSOPv+OrS+EGoQJOTUwwV26cbSpUSIkVZfzTZpTj4+PxZSd6cZ+Gix79NksgIhHF2SV8FdUyasdK4sVVJT1p5OOyBiiFTHAE5eebnb+8cDrcBeeeUrSe/W1OGMUe7zS9HLIzyh9byBJ5T5PPnXdObZ6MCbeWbemgN3Q2YzhNDBBTwUUrpVab0X/eF7J/iwvUKf5hgQ95zBtWWBe8fUIGYr5LoXacvQly1hT1sYbgeeCi1lKsVFzxXqq9LQx8Vy3xGh3WyLWXA1QV2yenQc6X85EiyY0xci/Gaf8Cdw5Q9AQrVrvYRaYJwza9l4WGjJ3hTrCLKegKmCkb9Q7fikLljefdEwwxzKJVq84jJEMC8eVLHRZtd/ozT9xU9RxImG3m9tTFxXU6q65pEyadjrIzCF1w3rCwZxlURPll2krg8jIFZY70vJ9RH9m/JrNbDV9PfYTCBs20anPLM58SeI4Py7V3ZJCip1+xoxiFE0UikPmf0nm8GbWrixyajHXvfSu7yXVGCMemxDSdjSPZK+g02sqZGYtulYb++wIQeduDrQBmXsPWTBIcQPsolaiZCd//0paPW0k7iVc3tk0TkHdGiZwq0u3ZofbcwIPqgaR7YRTHAqBHWPIowUVkdSX6mIo19GaWMQlvS3GtkYemm2gSeQEhhUwbYtcFh1s7a5tSAnaBH1V6KVfAcnB6/6cxOFhqzcdAtER8dVUbwJiHH36K4zDIAbi9/abI4r4eO6K2ElaTVop30+o/dVbbGJT3IyHMHKlG+1ZxRi1UpXmbZPKUN5gcDVdirNgkiVJgfg6Z1qpHjHZ8x9Dg2AtzcfoP5yk3VJd/Cos1cmxcni5uoWq5nsc/EDOla7Edbfuy5UNvOGe/mWLBHQw5kG1AKHPTaVdNLFvmx4xwfEUwsu4aSV52vgWBMRRVQc8sJ3x89d+6jpEVVd1bv6DbAp1ZMMUGbUDpPirncMLEShxN+gH20F5o+Byp/KIFQFKUtN6XaK9v4ujoQW2M3ksMlbbR/SHJdZ6M9SU7EiIHfZeLa7Z4CQdGFrfuBrfdcAKu4e0YbNaySg3GBxVvJJfREkpOe+aLF/Teh1cmHA3mLrHALn6UGrdiOn/SP2o0q+KNHDBzkRvQco4S/ETfZasqQlYN2BwKHukhHwJORPmNfcoACIF0k5V5Hvd9hVO/xJrpFeNeLRTvC8OcZASa0n/3cDp1+OaVj6Ksp/Xa3rUD/qaN1fNUSBjy3vthUsxJq+GgAx5fjIQq3ks59c5M1jHp+CNaVCFQzs2fndiovohWP5+58p7Zhg6TnS4U8c49ThsLbP/odewWpDEOL9R//Wnbe5AZU9kdVsPjNcW5O3jWTavlE42nMk7NAp1xrGI/qLujvsDW4c1EAlxZLya7jDWaZ6smfGx/nWvBIysnJNJfMu904ZM/4q2CHyfzrxJ58svjuNEZlY+goMB4DflYFFsliAUZ+IvWug3myCkT/NRMzTWeOs8T/mRNs5M3+T1e1BWO0isZOjkpZJ98X+/oQKgucKY4D2Pdib7LzlmgyOOiE7tYwWJcEH9vWz98gRLeU1VbPQX4ty9CNjbZAdex9U81CcXo9QEG5KEYVjYIha/3lhEa/kCxIQGsDjCVZpeUEiUFwRWH3j4lOCLIrrCHU3+k0jnMluAAjeX3D1uzmNUzluoCfk5PIdPCyUNbDib4lY2vGj416eERVHgYWCsS9xKx6KCH6A4Bvc9j/9zmtwraugUeLteCklHR9H4fkEjYHL6YXTdhpRa+CpCi079lf8DjSjOdByW1RluPC8xais7B/dkt6jg31gf1vsqQDqhMK0h9Bkj2KlA67nRmgKrs3AMIsJ0LomUk8VzNzUsEA6F3VhSoejWxDuEfDdGg0dVMlkk+cRA9ICI/oi0V5yII8BaJjEpq1TnPa8/tH1SJu4MduKb0jtDd665aI/oihtc9PpSGUS4acnQIMlMJFv/m5pXQbOLpwwWGh+oYFVG02ir3oeWnPOpizZE4ksKlCpSLRF2ECrEGw01WFkiWLWAHHp+1oUflBGWtg7kER/SrpMGd+jiiWny6IS1MOZhOSnRDhPZcc/MdWd6qe/sv/Hp35s31krNJ/Vdbiq8nkF8TqYC6Wh0WEFHNOlOmdcfqm0JYZbmiPpH5NfPgvXJmAQ0Q7fvrwPoQ6+apACyKXnrwiP+mKhYBhw2ndQ8eqJYiG+wvCkmpTH2H6oGsR3JLgMjcPmFqd9TxRvh0mxFAEC6YOpqKSQwAZQLTXdBD0sJ6b3KtCXDND7Om3gxe3LXLS/hnPx/H14an6xHcdChfw3aPdWnwxFakugys+o1qPdiJT7zGF8g+8ZCZCXXo9dS/PPofXNgUbQI4xyzmReUBjQKI4deb7O7bxIFC7U0KvznY6GaKmZeGA5r8JtAcfLIGPC6VixP69dLDDPlATjoNet6NH3oPqTO6KavAOrp8D2dZBhgSQQZ5uJm5mUfzJcBN2vNy9DrCBbiD4KMddsBCqYgL5XejnO3z7RARw==',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'u347714044:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.JBMzWJtLR43IDIflVNjrqUm5xzsKI/VBg2EyHy/I1x8seQQOIArEVsmCAePF3Rzzs2SVlJG/YZNl5AFwg3Z5NwnDizyq0bf286MZgmb/lIYxr4EDaxEcSs3melaJDeiFkq54V79zxcWfOfiheANfGOLALMBcFOHBrOZjccBJR0P7tqHHCFzW9oGlQt70CT+htAOLAqL+Mmo95WG+Ac6ffXg9epbam5K6PEm30s2vlMfiu35Yi1rgQPnJjD23Uk7y1eLCWxm78nEhhMpe0xq1VPxkk6+/N8T/d3jAQNB6RIZXXBHAJfZSgJMOfTZYz1aylv1zwaGJQA5xQTSc3Bp5nDXiXbmBdnMs56pM3pOq8XUQ6golyzr3Gt8NhWj89xG1ndz59IW/DNsVH9QS1iwhfVtVevlKnXxcmM4iYBSJqDJ67DgVGU04CNJ3b1UCE72GQiLCKCZn',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'u347714045:trouble','chat:5100062021',1,5100062021,'sendMessage','s1.5uL5zfUm.5MIeD3Ruv+IdpNCfEp9Zz5DlcOPA62+xYdQ5sVr73lLgyZxmqaZ11plAi5oN3xMcPn9xchJr/AIQ4N6NWPOC4qXbnAWCA8AxVrLIaTCEgGDXTir06eUPUdin4m2BlEGJzMYVISSv6dflN4gb2GdZg2DQ',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.vhgDrKx3jkPZ7fPBRCqs+jZ/PqpMbsEl6QUB+VZDV4ky7JoGpFi7CSeMJg7ThV9lZqehldU2K5zTtnwMGinZOAfacNubth3Dan8aU0NbK2yACOEpSNpbz4bT0VyS01JpvGO2AQ==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "sessions" VALUES(1,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.ePyAO3kpcvOuGlmY9Rv91av2j3gZeAu5eAjQtewPFr3IhLps0N6nBZl2tNn/uhlRkqARS/u+8SrT2MwOIJ+wM1QJKmgu1Kl21bQGKBYjiT5kN82YybAdcwgx/IatJyuAlc+m24CZ6uqpjP6it287c4O5bdnBoXUk3N3yi+KFIw3uALCLixX/1QJSGt7EFeMSto64OkN4Jx98iP1bydFU57cqDZBXmWYw7crmHnvm8WJCbDb3vEK+wIs6Xvga+2jG/VNP79Ud3XvV6twTy6UGFnZHx/9wey8pZyNYCJlHPCQWir3EIoSgmLDfur2eRJsOng2wtgsVOuTnbd+vQZkMEcUolaWBN/rGOAMO5b4VLT1TqzgY/V9lQsLBOsS64DCZ4QBYGBN6sfratN9ALE4ENaGmN14I3b7ECnfz2eN3snE2EUfGYETFWMgfdfvUI0heVcwnx80UUrjeMEW4uLclYiV0TD1KIOYp5IfRF5iuaKtOw2Uf0ezbyEbbS8A0lyTZyhA3NBvJHI8S46bjS2Kq7+6Zx7rKdXH+8Gg4fDIsdVvKIT1fiLBXFNsFOCrlrRis+5fVSEwnFhYyTMT8Hnz8Ox/YUFcIVJXl8r8End8F01DFUANg9426ZQT828A0FVnuwBnAMMkox9/lsEnUgBNXK4OwORSZG+vIyqR5XMrTYucLLj00wzsN2DDId2zxM+N4x9YrjZgo96Av5fSxGIFfxeL0EgFSKSp/9xGlNevnsCSiPAujSDNTtTpgWDarHsPLsaR2NVU=',314);
INSERT INTO "sessions" VALUES(2,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.recM0VK8kMPT5E77SHVFzHNI7YONm3+TpJiHjBYcKCvlRO2V07/ZCJw+gpyFpn7iJXL+rUjjjRENVuDSBRncOxQSEbsodwKwmIcRyO/7h8qaHxu5ue3JfsfkBS7HTXUgWILIg361PcL7YccWPlaxXomFAXVZXXdVq5NHpIJ//Xz6/X2sk6sWuCDH3Pw2pH8Xe06Q4ieaPzeZ7XLv0tknlfrKqoMD+Zz5v1beQUn1cRb+p4JB6Rm2mSTpBwiEfIffTFZHSOSzrxknJP4Y/EyVWyyfj8Im0jXXHf2NkHbIMtLFakrKbqpjtCjHKZtBMcBsfwy1SNxHtSHMB/NmC8GGL8vxNOoTCej2Bnz5HGTgCqV/UJqM+P5OWWwDSFcH+rRhTRsQZTyiMEwnluXN/e4GjUlLRhebTiYdJx10pAyM8ubaUKOrChUx8p+oRSLdzx5Y5kgiYXAxRGMZSw9H1gJPy1GXEl/kjbAC2j4PrXDLWMPVcEmV8L4RP5MS4+mASBGoQqCpvqhYwOKhVeIMEE+XD5v826L1pZypVtPt5Y0Hq3HbrTji6Gfu3wEpCWqWkEO7/ZTTQoaCuguvs4jW9100gQ9gFEPfIrHow3O3ezJhStl2T6cbOc51uvng3BYs1XURDw5yTh3G+OqAERyIl1G0ojC7iArDG/rw3TKXNcyHVPUSC6mq/iAeDOnEZAWpk44khZ+luHhcka6fqscphmsiGTfYQeWsAClXwvUeFHbj29oWTpNNfwhTSe58copGEt2iN4Cn7t8=',315);
INSERT INTO "sessions" VALUES(3,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.zsytGdRIowmYvIeS2TXabpoGnD/JnJs+P9RguFVH/xxYZ12FwRRj5Vq4gEQhegw4oG1FicvnAhMvS6072bH/mmgJbslk01NUA+iuxtYM0w/hoX6CUhFHDblopch3Ov1RvgpkxRAM6BtVTK0v2R9R9DM8OrTEnLGebFzbKP38XU26ygVZyPJCZeimrb9uRfSCUDxNgXJvMzJmZLA+5qSchj3oMweg/iuxMK7oFqJH65KSbVPIWOtziqDQAsovuhUAh5J3cbeWlsbpjGuE1Tui8bGCC0Na0xjxYHlLfR4AkXJXqnEbOfxj0jcIQRIOsEiDmKefIi3GaxlnejsZ+EDO+FeJsmTspJLsDvU4+CMuhCoSTJ/lznpOkUXi/qbQ41k3BTrPq4mTt9LrdRBWxjCidO8ercKnd87Yldpe5naCSFPikqgqr0IsciU84O+amm1fpYF8KSJBJo5KmJqddc7fl2HBiY/mC3mO456uweWc2KO85QPWu1AZeEq7jQP80EIuo+h/ZZtBRUzl8nITmBZisH2nIQTe3KRIdJbw0Hi+V1PPrJATMrmQ7VgONuamLqcaLAUqLFf6c8mWlfqNC4D73e361O+FRCxPYVeXwAhEj4aL5JdW7Qgl9gw5sUb177FgIJejIQBKR012C3VL8xFe9kqHMPmlVPJeYyMiZomt5uq7jXKuQ2hLeL3oh1NRqAFgDKfczwd2MAEHv5HMjnLDJanP+JRUVQ8DjGQ0//d7n8dBziN0y91iLOjEuwwviC50TkOvnQ8=',316);
INSERT INTO "sessions" VALUES(4,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.OnmvD79G2K6XEvmjY8WM8zDUcclksKyOtgih5mSHIKXmUkgAXT92c60ruH9O0qDXieCjMsEBr90b5PBO/Gqr0ouqDcUsRgXU5eiA+f3PUSkw4x3x2ezQ99d7TEEnwPMblZSnHhT80htVAmAmQA7iMWcTMdFXsJ56aJGTMo2NJrMvdOEvI7Ty1u0LO3uD3Mt/LnKihLQE0hGZZGXUmuT4GjeRD/OUmwvYUI+XPUgay3xkVfpQMuPXXMZb/QwBT3iJ9PD0J3xfOZdhOfJVzFM7hgCE+1l+r0R0o/Wyj+lVPl3myIWNiYFiutKQNLmowMreY77soQt5KjxhAJ2tVq1hBWt4/5GCApLz8Ffd9pw2QNbj6V44lmx69S2ARrm9tvjhZOkg6K0336ooJK5jR5Ix/AyoGyOB0x8gsnJaIbV0wV/0zxyTG7gPw4iJVPWh9pZt2Ms39SgkWOWRtJmx+wiCwAXQgjs2qNskamxZCKWh3utNlokMroRodTPENyWWOAvX+BPh13SI5NzCIAB+tfx5MGx4+jrlht7iJqxQ9n7RLAZjGZNV+PBTCVtiiOmG+0+AA8we27woQo4nZZihXOFGu0ICgCk=',317);
INSERT INTO "sessions" VALUES(5,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.Q8aiiBfdU5g1qU8oSimDt+U/ehiPLY6/GUox7o58YJCBp8jlu+lIC94xQ3ayKXgLvmIkfGmxblB7HTXir8dZEJ/gCCu1oAkQxtJUjpVUpQPmNqWEJZMgiyYFMh2YIi7IO1lBWyVbtMCyhShL6dOxzXI7Ew0pFS5iIK8lkX8evfeGWPzwsjkwh77kNsPvdSL6F/EhzhY/ZoK+KiIOiBMHzr8Vea9X4aS9Y52T0YUC1qTIGWNThSORuRrBRdPMxoReSVRvHLIEcNvpyxQdxYUcC2eZD5J+X7s4L7wtjhK5fzj2QKkzfp+pBeN6RHopgGJRE8Fb4idBKMfUfY2pSg8IznqHGWT2fuFyEoqTu1tEdsE9w+TRqnu093E7gikz4ZINSmMwbam0rWt46PWQJcPL08Uy4tnYnO3+0AgkXHQSAkJ+AM45f2O1Sa8FB1yJdjJftW7bZ2I4HgRiHV6/X8HkiJATWye3TxT/j1OsBdQY8DdfvJQpkCqfpk5uRujqgUgTwLsGzq44vYiC4i2QVHxgj9vMO1eiCOsEac4UjrtiYmRB5HrdWQYctCeaJkMb+EGnt55PSAi2tJcGkK2UGY36qYSgtaI=',318);
INSERT INTO "sessions" VALUES(6,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.UdT5kwMICiUmTH8xXPxGkbZDKwTxiBsPF9mhgJTWFd8njLCTQidaIY30SW+evEGuFId86cZvKL40hLm5wBvhHEHTVoILvbU6TjOtGw960t/cD7da5OwOEbCN5db6M96nd3p6LdoifATMeTxLoKzpMrLSwK/5NTsPwXVAD+5hlWrRvHkvPV2+a1e2K5pZrbca0MWAvcusltJbP+OWi67yezTPlgPCLFS/EddZVQu0wiY4kBI+lBjV/Rxx+GmlfmxDd093r1dJLFzyp8sz/Iv6Bwkv/ag4adlvSaFUpaoQKAlHyJWhtzjdZUDfBVAeNGzFfy3fkUPAfPFea9Ei60K+pHv/MmL0tkDQ+05/D2CLyatpwEpep0lY+VI/WIKZJQvILjFdUI1Zvmdk7qJJOvMOgHsE7h9URlJ+oSuW/UlVpAHjFzY0SaVie13Mi/ME9vAqj7l8LF5eY2/mEY6SCEaJzT0P1k/+OliznQZXQcG2GCN8TOh5leE309uINP+zECPZ3uhbmj0vFqq+vHiaiJoIIwg9AJjP4gC/kZAHjXyPwDc7wUvPC7J83BYfF85G6sO3VjB568MbUiihrAX6JJAWE4jC2L4=',319);
INSERT INTO "sessions" VALUES(7,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.ujRc5vJRgC9qDAVm73/9LlWG/UeJpH76pGY8os4/sci1BpJ1z8Xy9OxG1SsAnYVd88+v/QInlkeGklXb6Lc6ZMYPlDGwqf+WKLQi1qoD3JTGmL/wdqLLvUCN6Onz3cS6Y4Cmfk7RJyEiNbt7KOee+VogeF8bAYaOMZsSUdGjZQ9dY0UyDH3COuXDcqADIu76oiPd4KtnnGpPYdW0ayVh63ACYRS9+8U/CfFsB332I3eHG6XUw5Dwocme0W+Hmu8Fp0Lz1p5PQ+nGFhZbsabNbAy0n6xJBFBpAB3aUvKFmZcwPejjVvUZfSOZ/JLM5LcLL+Dg+cubA+mb1i0c10onYL6Syo6ppVu3w6ApnBvfpuLaTeMG7bC9Z/sOoD3HCwl7sEtU9PbHJ3rIaNIMRq77AroPA8b6YHsimq4TDwlrTgTOW+PARDxicxVBGaJOTJfHQJGXrPXsCm+OT9RNDflxl9ViNzDyiSUJ0EdqCsmNhRPYMpopziVbMn6MF4sw/7IcNQ1Qibv4/sDFBEweLqyHq3il2Fadk8cWN6kP9NQSiuMgkmIX52d70gjyH57aZU9Y4m76NmQfhAPk23q2r3flK5u9OcfXM35s0p68e+8T/El+MZVYYY5Hn56NzelrbjNidAYbwHBoIk4bWHlwc1wYYCcdinicoGMQ+wkrtIu7Vsfdpu0zQbMl866eqRe5fWE+QP0rVjl7FlgNgFB7S260+WY81ZVa0eQkqn9zDxDyAPPyYoPeKDedd+vSzhG/Of8cABpoi6CFtCX+OEvgjknbXQ==',24);
INSERT INTO "sessions" VALUES(8,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.el4OCEJjpp77pMiHO01CU95TYKOpOB247mnNxBfZrc9tM+4SLjS2OtaWfuDA65dOu1SQYqMVOGyf87yA8SOwXdWo8fpVROFXWTBE5TiR3GOFmax5e7ZTX/avCbA3GRQcJwDbKLD72kQI6JZ0FE9368GDKVxwhVLbQPq/N5h85jr56HqYiCufZKH/WD1+PT0kJ/DtsLeo4OdPzaDd/a9TzxVFGEIFa1PMNS3+nrsVUFWW9GWrpOpbN3xzegd8hJgtwggX0yowdwjiLrFus3FKYFgB3tj/jRO2t5/NYUzH+85XlgSPUBcTFulo3EpLJeg8hFW79tDQNyYcaM251slBgUjsi8TO/Rdkx68cakrpXX/BPP7rq4mqUHVedcq08Hh1o8Qo/nlHtTUomDVzdfukjEkYLmNiqzBbbwFymVZC4w3sZuteQflN3Y98jwqQEduLRTrsF6j/f7WO+t+WoyEQm95XPRF0k12ThjRG5NQQZ3LpoBcrvv+/CNJX/QNgrCqV6MeSTGBuRQqDdCOrc1HKys7UhSIiBZNdD1KIGbfvy7btlj6kHLoVKK9MOKpCXce3TUHkszAjnHEA7KdAth2c+hD3YkwywS6J7zO3xITJK8OKHR5KLJ08OTWY7sOm1jLveaAN3TNhpC/mP3K/6l8ho3vpyP37aekFIijx0k45+MTpZF619BkAkrvCHhYZEGT2UZrRY/FnwjdLxdIuLw51AV24p61BKk3zMsm0RZHfvDBTiiodez1EKK0koCQNc9fdXJD2urs=',30);
INSERT INTO "sessions" VALUES(9,'c406c29fc7cd930b881047ce8095a7e4a45bbd59b543979b299115a58462cd2b','consent',NULL,'s1.5uL5zfUm.Dmlr1hXpdXeTPwpCr4aFm22tF5DXkznKJKqbr7Ry13z7PL42Lqcjx0Rl7WJ+hMTRKqZ6pDDSBe8scOAwWqxq3Xm6xq7gSlqGCpBRG0uQf+NjhdF6P5kS0SXTsCIUeE8ZRIBB0HNR5HQXcyI/G0XmRi+l50/gZRYcCHwPFpAqdAQh/hC0BP+qDJPnGTBDDA8499MAmVYv7Ir4u2bUEmMFkpuUty3tqSBgwQ+15rnOTa3IL/ul3r8FveiLi5xYIpzfAe8dcUw6ftiToehoca6KNTW5GkvYgdFJweb80afaP4MZH44zKcMmOP71Ats/+u0ZzN7R4gLXe/yUB6qfauVTYrFS/kIhQAne2KTuQOHzpxCjuySSbxTeyhryv6WJ07eeaguthd26N0BOEfVZ0FQBNTK31aklqt0D5e749eXb22fHXNUEcaljkX1mNN/I2Dpmu8uqcGWLQp6uAW03NbHkWTLDKZJ/LUjfIqc1LBYKf1DqYIrQspRmBaa6sncHbTm2409kRmicjIORji4CY/pmjx/jWf8EhN5l+cUnYZ5Pkl++5pqTPf+Wrmh8ERH+8/fQQCQqYLTRUddo1pZNCD0PTnrkNbepJJ/+AXTlR2HkndbOq71kbepms+lmvIeLQ0icH60vTAydEveTuevl7kLQxphbHGfOv8oVDK4MTpI9bRDKsPREmZKuClXH3WNqJEoOeDSmhnQQM3a2',33);
INSERT INTO "sessions" VALUES(10,'c406c29fc7cd930b881047ce8095a7e4a45bbd59b543979b299115a58462cd2b','consent',NULL,'s1.5uL5zfUm.tzTditoWplXbVDjz8mF6uIzz1wYmCc7EAvxsqUm+0b2zcCO6dwTXRyMEIbXLFujHXQC5h5Ugtxg+aJsxphpZIUtPH6fXcLxDC2+wsrl6a3zN1VfkJt/hrHH/psYjbOvQYUu4OuCZONphoLiNMkSyNQ2wOkKYxB6m4vn+KFLI4mK41eDlffYWt4crzpJuNvGtck7BUQVIDR04hThk9wQRPZj8jkBmuBhH5QE0hDC06FTlYi2Jphf0L85Vhu40jtW6iVy7sWk6uRfBQnhvfuqx0Fl03HDv9bWBnLg1xtzKPpYyoh0gRR3BNLU1gW82TDFJR0vgKxMD1EkW8rYhQL1REukW5OYJxFmCkBd2jBAEhrVWXEA46+AlENY401Ls7420DCNchXIT0uNBgFO2J2MIeNfiBS6ib1ONm46gV8H5mGbpU8C6SVLVwRY/+0l5oLF6dJA3v+VvDjTH6xQT6C3GVw059lxsm72DGQdORBlGTRWb7gLeK0jPhFLD7Fb8Idi+aJtfLjw1O7egR1LxRzZYHFc0M30yFSFk',35);
INSERT INTO "sessions" VALUES(11,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.RSJea/pMGhbakUpJYK8J88t+29SUl5/9f7XLp5PTaDKncmsLlGyszetXX3cmsIDoT/037rjbWwqvF/jwWu7l6kmNeg1RhgS/fOeDObiSIGXzgY98XDhy39sNJ05yh/j0EgiN1w2RLr9O9AzI+OQ1N/RF/w2KYEt/Z51rSDLvjL02kutjvJHOab3vQnG12hxv627neQXSitNgdKfEMGI0E25c7H1PrvDt0iNNH+d3gCyklWcnU3Y45vH1Q7yjwGCfKAMsHsYuNd2kAMKJVSngw+cH3UgyXoS0QKBD6ZAJuiqFuvKdXLMtUVWV2/a71voBD1AAjZwHOH2eRiaCGOv8rgA9V3t9o6neyIp/+I1rvCvtsX9pVXTFSvHzwSop286NVvitql9GljmzFxKFYz2VqxW2QQ1jbrYxQvAm2DmCASesAAE+h1H6SOpgPzln0fPkZ4CBFabzWS1hNbN2NHH/IREocVIPHddu2KK8DOnsEt1jxVenldM0SgjgRH29fC4QZKqIwEqge0Ycbjlwn6Pvczwt5PLqulsA4bsZ+aIRbY85bIrbiNy+p8YOy5o7Ug27tfdj43p1q1tRaPa4jHHBJqL3pSrip39JZ1JLR0+J8OIJ5oDplaJOHyxQxK1ypDMJxvL65WeOaz68XFHyK+/dYhf+qghU6n/Bah6sUn/4ChZ0n0+17Xj6P3FrzCvFNWbRYeznnacSWCF15rNnXgRQ9jTfTx6OhylH3ZD934yn0L0ZeSGscEy4wi6h7ouBkvxWwESFqfG7nYP42CCJ8OjUgA==',329);
INSERT INTO "sessions" VALUES(12,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.0VNIcciwLsTNNAkQxrQCJLYXgyFQgTFeHOXouSmIudRh8yxdudNBh9edh8MbmMdpQRfH9nnEGs9242jkRuDdR6G6nXbFffZwK7jdY1olcrwuruCX2YOYbIMt9+TVyP+rfc830WNsHdQm3Q2LjyZjkrMO1u1rSHXd6MBHcF2icp45m3WK2oW9kapzIj1B2AqDpeho8nGOcQyiSd4Kt6tYiTepk+orJfOevPBHyK6Z7t/NNjy2XZZ9zP7uJz3GmjhU+pUhEn9f6vlswSzCpGcxGltNTkxAndnsmUdN9k265PNlKAJT6x4gnnbJDjtvaxCcwK2cD8IJQAwQHHFCJMQnp2ZBeaSiZD3qL8WXb9dLmZN9GdbUuA8jMMBNZ1lBaYgxrOm77veCsgqX+d7VpD4tgYYuQuemqWvIEhdTn1J824hSfMcSiXkdtUI8XqMLZnXifmWA0cI78F0jKnXA1Xn2KEo8WQPiNRvqVQANPqP0hUd1wqHaLvCpHKIARKGAG7tbVMFjgHTYy9u90uZczTnQA1KPPIgSvUiP4Osy/EyPDONQzD6FMfi0FaeFvjV8+8FYs6YlMWr3KmIhsBsf3YX6FBygXTBwKzrGaa3qA90G9XkvOWniP+cPuW+qSsO2EaPr9lI/Or37mRaR0QKvCUPuRtnuiiToCqnXRKkd1/liwsiCRNLM1PVO2mwXXkx34PsC+CZS4rVtrY7IqayBvd6RwYQjQrjhx6HXM15zseQZQG3ScF0E7S3+xCAkd2K8WPy0Xnii3kjPj433SAofcus6gw==',45);
INSERT INTO "sessions" VALUES(13,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.i72qWF664mImcxOirwSVBIDECZMUY+2H5a75J+y2nGcGeMpdddD1sa9ptShKkS09fQRb/3yvpP3RrGBfm9pupgsDmabXBunqKF1AykYIiC+K9Ur07qtzC1IduMWphqf1LhoZGiWyNIPeLdq2AzlNiAskQS9kRcL9Q36jk+1/jea84lJNgFJZbciSlyyvr4Z0nRuBMShLeEZXkUHUUGj8iaXsq5m7qVtdoDogr1t1JFu0HWzxzRF8pK0nIVc5PA0xImWHEvjA4j8NZaI0nuvZWCDuREcAiYBWmWGxAn4LI6njKvKPj3/GpWuOYeYtVYE+FX4tYFLLo9siBfPrzINmeMlyy8Fqckk7+eQgnUF/Edqd793fI7K40T9CRvRPLWpZ3ymUePd4iR0sUr2k7jRKlVTxwsf+R/ZNm4i9nQbeVxuwdRIg2RJ3acopnL+Nld6hgyDJ+dpbGl/io83i37WbrhkxnWKj7Vqiq1wCRkvhv5fUa6G2SauddacnRvtu2tOksU7+1FBaxDT8A59dbfYlp8844NtALYo5Q7gd2nGps4aueJO2M1H/NoIi1VNvOg50pucLQLebrOoBX9YSFdQIHRq3B3fLCaZWl1EOTth01w==',56);
INSERT INTO "sessions" VALUES(14,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.plSApiy2a2BhlbB1idqkK9oexkehJYFu/SdbHVaJfycuyDlroFU3inArecfs0AAA28dU8bB+FwVA292zUCF60+FdASxHroOisllLdGYTcQR2HWFDLyHGjtglslN8C51n2rCVzC/Z7g2imDc433b9jqVpl+tCyMkk+Nf7VNKxWy3vfchSnf59OJ5VjYFDi4OwpygB79OA1PNOAPF1HcT7ldzOPGRfn61EgT/AjRlahCHJ0jGA/x+CAs0R0zwGFidrnR/3+/GSsdpfFhUYahc/zYvXBqLp3Q0+lj5t3z1cf7TEVwKG8xX+Jbpr+uzDIgr8NRv4HMjkaURpPPGKV3EBezIZLoTyUu2b6EgZB9L+opjuL3naHXr64SE8Hc/Do6rZZKkXiSHvKKlJfjUxN6qv5ivV+Us0O9/ZjsvK/JWFHo9JasxFTZrIY4bBeMtfXV/o0S144wxsnxN/NYKVNN6N5D5Hsp9hPXP8/IEPblYV8MH2N7VyJHG8RuaAhQu14+GJM3h4/d5N5LBqhAOOVRFUHdVSXIpY2uAdiTWU6lZg4KZtmjMyFSKy',58);
INSERT INTO "sessions" VALUES(15,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.03a8T0oDmldIKC1JmMYG/r48+BhYZjTvUexwnRojRWBw5AxKa/4gc1yapxIblEdoVIDiD2W3NgsMPXyUW1IORkCqcZRFOTsUPpc9iQ+p6vaFqf32U/3JwLIK+PIwafepazkKAqxE4285wpqNmVbrATrnPcO4V4uiqe8lX1IVGkBBCIyCM7y5wRIiUE2yyDPmEUpBQpaQ8BArcWBbQ5sN2piMpkyGNWqiiuXOPMe2vgENiX01v128KI8bZos9iTcHAwvC3iCFg8JqEdH3IMOgEZjLTN8QJYXxaF5ccrqqY3+qs7n8XFtv/Mf/JxDeqH7fihfz4ecBfMs2Xp/tMhLo/VjwaVZziiwINqHn3i+RxwZByLI0hC2mitFvc6Bd+c/UD088j9qu/U2IGzQL3ArurPc+GA2sSTfH3sIkXKJa28pR2j+iUhz+cZ00dFF4xeXXxNsgyijP6oBfe/bu84X9TZbN5HvU/ld8QYtT0cVzEH5z8Own4OSALgpgGbbTgiKGBSjj3V3jwZbRuGcAdFX+PQXFfJlYwxCuOehoTZgLTb/sgmrlxi8NV/umWUb1NDLxdm1igxRd23SMkfWwgzJ40aLtk320Ky9q6+FJvIWJ9N4NNHhF+VD2pN8xhx4qNqpUXGLimc4gdCLUtxu4B8eBeCx5gOlAfpeiaQOXY3Tz5n8gaph9hzfIn0i+c4t/ukbPKqu6dmTStO/DVG67YRj2d+arOA8uGvg0x6ndpt6VVVfeqrU21F/2YLioasoAs8x//cvu9tXYO34AP3azN5fnWg==',312);
INSERT INTO "sessions" VALUES(18,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.Xr1fvTM3YPfmMIzCL5vrsYHiEsKX8jIYsgehpjYZOzZDBewvAVVippkaw4xwMDxyZmj+H27cX85mvEwIqTeChekPDaVfF3h3IHXOMFwHJJ0CDJIUM9lBY1nm+trZJMOHKt9JYF0maTx1jadql14NTOCusI0VjTAE5idBls/m8UYH4gjfErN1GWTMdj+guuN50mPI8Db84RMYSlgDxnYLTDUpE04Y2ZfBKLbtHzxeFIeKXRr1XoM9uLI8s4/pID3sWvkuX9tkH2naKA2ltf4eAZr+0Syd7yG5DCyzJH7lsnHXYWsruK6qF9vTREE7ZxOsiK7CyCklywFRkjcWOL6lRG6dsIg+pErDhrynrQbetrvMXIMAcjk3XheosqqPIPWe+Jc8ulpwFyuhEYmiqYdoRw7SXfdPDYKYpdGfTUPvSwRMHebsPcsRnnMUh19wgRH+Ijkk5e41dKhv/WAMvV1WTGE2eR93XT77wPLz0E3Bk7XT4nqTdMxbKVuDeWeFtmyWSr5IAy+YgxwK+g4WSs2Np1yYrlyZQT+fpHwtR5l5VSnCU9danVq4RFDpY8M9VLEixs/R71+72pIDMHmda7xyZX32Y7n6F60di8dd+7wbsHtLz8Iykp6StabKEzT8x1lrgIREPKYtZpSTxgr04glDFP1xY9VC2VdGxoRQYD7ZPB4LV/bCbS5bjs/LhsAd5CZ1kKB+MA6zxFPyDw==',97);
INSERT INTO "sessions" VALUES(19,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.ebTsB/6U/bS6GGelaaTEtFjjFWNcSODtbeuO+U70+ftNuhHMz3gDqUIxDNDM+kHTgu0XItZqxwKBFWl6KYEHw5Z1bCAC8N0d6vLQkLqqM1NtMJu0xxbJCwNAYyCZuhaGy4XvsPnJSwBq5fh2M2hbdfkUh83HjvTq5X7X1AEE2YyV+mF0NvasbMdrHw8DJ/H2p+S4tDXmlczWckQdrkX2zwW5ohZjFfpmvL1uZibmRMKE9mEEN/dOB2f57gpVspNuerXf032IOiQFTPYPXS7LZ99oVWa6uv6K7PLNh05FJ2IBfD4j6ECxAFwu0oFS/3NRNEtatlaWwzSO/KEc61oHhLyxWRXZLZpVS4kCr6PXV385B+MmvPe1QDaGKR/Y78kSH7M53OMlow13r2CiMl2OqyNSenQnTnSMrJUuK0wMP36n9EwGqlnce0UL61Sn1Qa2mxvKK9QGBUmeXEF8Gr3LgukFThblb7IQ5CnUVkT7a3g+Hqnvg+AdV3NEDTgtMRezMSrLQaSTTMglAlfQDcyN26x/IVcM39QZsaBLuVNeRNaWEzVUquJu+FHuIn0LzSJD5rZ5rwgrmeAJX60e2lf8N3T2l5tT3d7bQrw=',102);
INSERT INTO "sessions" VALUES(20,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.HpZD3qTyyC55wEUuX0KcilWbRbCCnTSMl90iqtqB7zDE8wqh6EtfTNb62w/LLvRQsMNCeEPii1sapXr3ey1VrXdVJLY2qubyAFyvrAicO4RVJN3377E1kHNNG5DKNtEpvVaVb4/8J8M4Sg4sjp9b0PUuokzUNM+G9lmUSy2Wv+Kkb0HV4BvQ5tzTQ1FJaHsVQBXefvFw4E9AGF0bb6MnxqBODcRWbirvbHJN5Mko6qURiYXu3wgk9epTzwxp3OQbW64F2MS8X82kGTIQa85AUMw9F05I89zgMGzMw2WL5wH6VREkmZg9L3jRxPfNyUpXSRyLjesLiZZAANugblUuiqju071gxlnldrxgN1QGGDwgUVSU16cKuVMcd9suOXswfk8qQEGQ2QquxVlgfpZ8DylED3mixVBEVJPhrO9IjR342Lr/u3BxELzxWDqFGZLYGR7BI6R3CdbJJGHmNR7GaE1Tt5MqA+2hBFe6ITvC1HQZAvX4YY2hCavn8Fs4480yDn66fkLo5rU3HCKw34FphyjF1+eUTECOij0DLMbyq6G6Mch77HV9/yCRgomMSAA5rGI52BAn9vlSrFWSpBOsU7LKe1rO76WAl2UFEH59NTpdhvcYk9ibKdf3SGhTZVRxWXO/3qwsH4/+blozYpi/N1k+06fCqAg4yynBeOlXIUrir+pu/AOxNy4N1eoou6PAi2iIkLPiEpxg1g==',106);
INSERT INTO "sessions" VALUES(21,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','email',NULL,'s1.5uL5zfUm.gtBnSL7tTDhMItZf+l9ZqDyjstMsI1+3J8nT5oBPatsae3edlG1fkP3Eo5aFsN7RIMaCt8KPu8Zaa9HS6nCtYq86q1mLbldtmqn18lPovZN+QZiTwEBSssjbraNfxjSRYRz4vwPY1dRFX9Gl+qRqEs+1AQ+ObiwpQDZL5WnlFeplOdTPvWLlXgkQKrbpUbMnoIbgTEuiEb44Q3ZJGfMrWGudPteIXyu7pTSzXvRcZLBB730vd0aIgAUQyu69IuQfTn0xHLCDuzN/4xoB60d4O+59hN/R2DzxW9yH4f1B1EnkpXonFQNK+8AYkty+sxSDVISWkEO8PTEkJclRva91KdcRm+ylz2Fvx0r5iWjjyBS1Wo/H1XGt1RHqxBPiX8Xvl5dx7l1dPDgiyOMcvmb1nCOWoz5HHPdFVjq5Arz3PvTO9GFnTrRq6i4vEiI7aNGbEuF0GsYpvgUd1AMMabs0YUZjUALnTcwR8EQRDmXYFtIeLJo82akhY3GHSYcXnQFPAWE2ezDSIFdsS3AaKmtstqpFzlcH0IBChkpFAop2/ujceml0s/ZpiMJ21f99eiMujH66SU1Eb4JVsrnYnkkycHixCHXiOPN3lJpXfDt2qN75dKmFgoMZYXAvvlMSlh93ZR6RbukuWx+ox/rMkCwyVmbnqT8lLE3f+p4+DEf0QBGpc8pHAwwb7TWDAy7UeZmk+hnZrlCUog==',110);
INSERT INTO "sessions" VALUES(22,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','fallback',NULL,'s1.5uL5zfUm.mXO36bEEkLOmb81hZQZIR9Oq8j++OCjGwKi1zZhDI1ZwgnCqzDOUnqgX7kj158O/eCI8QX9pfEiLbd6WpEOboJC9TP/sUXENajHc0ips1v61MY5TIk02ng603Xsy6bHF0hznrdTMyvElriN6YbLoXxLUu19tbTI3rAAQ183v3+d+p0prFCRj/jw9mOwMa3v1Y5R+kJwNE4zFkxs1GrAqcDIwJjPoRVmlQltxkI32hP88ayHZvY17CIl27QBB/n5XNVtp9cWSynSaIYjJAcHhLuuXVTNDevun/T6kdL7hWN2bBjDYDssFvqU30d3tzn9QY+ExoGisRKnwilqexR0Eric9co538OyrStjOJDLaZraE8jlyxZDE11Tcl3TRRSWAnl190qGmjQWL2E0/BWwsSsyU/3weKoqbDNgzGjXGwTKEF4SaH3lTjE/Z6ShAhiY6o0rR1B8oUA/Ll6/ZfPmfan/FuQGOyxGGD4564vmQ278HUUmg2lpT5o9olhvZsnAL5oAi+UON6g4dNhSmFjBkJlmM8dVOYPltWdMLDqZma6kC7c8uOIzWFQqKPvaPp9U/apvH2tti93j341UBE2Xm7sgLog2lqi+KfJIAigtWFniOfVSLaXfk4EJoItT7zkj52W9+8JRanZwKQ8k0P1Qj/KYXl3OdRM+CQKqWQPjFUdJW6lDN6VAZI9fCQxJuA0XUKRYvqQ6Ov4hzJ8r9a2C9OpiX15P9GzM=',116);
INSERT INTO "sessions" VALUES(23,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','declined',NULL,'s1.5uL5zfUm.k4Y5wyeJIye81pSzpoZwfPAw9k2iLePE7KjQfclpCfzuNMlla1SmIC3rQKENKKhgMP01QIdW4/zOlY+vmD9+51UYa0VbZ1IqUFOv1t7M/6GGS6tSl5/RsQafJREONOMowqlwdiRWIwPTvmM8p6M+lCWMrvIXZNhNt4kTFjvx7JcGp0PMCnE9cVvsTd693UaUZL1C2cx5cXdlgwumKbZkAjWbATkioC9l5F5gDNnPQgKaPKVy7QD4NsCIdj9GlYMpcd0viMND/JNs07+oiNAJjASa0XV6HOgF8vwQM32B/dDPjdLMey85Nz/WiGVB5Jte9sqasCaqWfTUyojZk2Hym0BKcuzsbrIf+A6iiz3uMBT2rtZggozeh7a7Zo6oH3QFp/qEG4wPRJMjnT8r483LUN8RNqQGFMzj9Hy3WDJcyg7WESFEWK7dc3T2uT0yoGwmcFg2fm7kQvcIRU3WIcZ7WpWihweT3GBJYpMDbvKlQo2wc66JKckrk/kjyzrhj2JjUEcE8pDK1jQ4JaJDjvmXr7XHuqm/BkPUgG6aeAZoRl975DQUUJF8A+QLnE1gacrgAgXfF0wS0LmQ885v9atMocQU9sheovimkAX515kogDDuOxCUMREArRaVCxs4rDijCGiyOPuS0LPCOO7hdNFDgqErQWUbNVI215I1h4PuIVNRhwhAdMXZYCQOp5fVKRxTdIyeu3zhfYJp+w==',120);
INSERT INTO "sessions" VALUES(24,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.hXIRfiV8mbPZ2iRY8oxmdqcUHLoSPg2yigQQ6h9542qlI9WxRKXmaINp3jQ9wHeevv/8vs9QQvaZ2gKuYY1f1jROp9jLdv7o2WF83VrQc7G8HwBWtFUEIf6ghbIDQh4TXQonO03aiWR7OIKK/Q3F3TxyG/PztaGJ6TKuCWpauyQnJoe6dOhXG1nvpZKjxuwo1VNvUNXiT6puljNNvdDM0vMZvXzrZSzIgsm5JX8UyxgdtOgZgyZXBrxbjJ8bPDoMM1GFeb99S2/TOFvp3O8eL5LPfik9CnYxJ4wCq1BiHvvKA1+FBRDzg9brkoQ3jIutxYTC2gq4C8nsRgDhEi7L4IwgMhQbooO8tpSZtBM4Dl5DrOS2EqRCDLd1jXGuX9Xp5xqpI6cemo3JTL5mIeVH5vCNPfCb2ri6a9q9MLHhDITcoxKHlUYgDQWMoyg9FRnApl84GYaha5eCf1ljgDmXPm+GlubMgmfoeRGmlFEDmtN1e7p+6fM6UulO5tENxmeAZ5U/QG2tz1CPWiXP+OyYFvFffiQSNRr7/c6yxikojCAeG/aeGUGzVf+Jr8XiUm686yIZB5QxgpToQ+TbZOyBE4Omld94FCSk66F8hzl51R7q9S3uZP8F2vApOSKKYfD9IJFyIQh/dxXek4FmAp/vD1pgWak9vwbj7r5L+HcxbFi51v/Ra6LJjqPPk2PXyiwcODli0gos2oc4a6XMSZ00sZuPkdJjupTTCJNB5mpUZYjWq1sC1ZMDUVv/e5GqmKq2uKnjaq0=',124);
INSERT INTO "sessions" VALUES(25,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.klB5B+4/9IGT1gdHY1x74QfSmDzsRKCxoUIUTRRt3laM9X9Plj4sdzPcUjbTeuLjxP23rgIj/q9+m/RsulIaU3p3jTWpsi7dblgaBf8+1g26cDJ/2YFkYp8FzhF9Wds2A7bnf/J/qfnGcnGDCgY/QRMGpTKcIKZ0bcqLHyGzvmZ4X1j4uq//IP6pR8AsBaFkNBp8ZN2gjgKIOcWJAsbbqBiOaopimtHNV4BKLXfae2nm/1UqzNWfzqQRIqJ88UthfLNAT6K3TGJDwUsWK08bD9ZCrT4ZMlF6IUWTRIoYfpQ1+lcHgnhV55cAp1unRnenLbRU5HrxBBITu2Gn6XMcp18xihlgjEMixht8VB6L0pqaTCEKM33Xoy56ZVySpGUoFieF16/SrUy4BP22vUgALcCXjHZIq1NmpPsxU1EuejEZHb8pCT9b2h5MfhYmvpKEEkPqoxbUVBkdq2gBTSuUjklKSYrkCUah+twd36wTBxpBCLVCKZi/r8RQbUApk8F7UBMmCnNgwGMqYO6n1SKWSPJUMfNxVUEB12sHgiGgbjSr+gmOdd/F1sCd714SCKarpa2qIWQFt/dNIM+mD+0oZtqbn7VGEa4tWxroHqhIx9AgD3G1OMd0LiFMiL7UCl0XCHh90KOkSFRotsb4AaUDfbgykdPJQrMgg++1rVc14X5xEg8JXKYLKTLtJrRmAyea5jCTFVZMaP05pLMkM8gyqs/yq0E55Luy6Vdx2W12wJppPSRVfR9xnkQ+jOjrGv5nRFLrZnIygIdzLps=',129);
INSERT INTO "sessions" VALUES(26,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','timing','s1.5uL5zfUm.YNNxgGun2VxKmOLcZW78ZyBnrKNJ9u6AIThYNvzBd1+T1lytsxgICzpKfCC5UuZvYEQ3i4RtuRJmaXSlxGQgcTpUCMW69MO00+2iiUZaiaHLgGg5U027N/Ysh3f7QNcVpsJuFK/h6cUDlxWOmGmQgOqRe80eJSRBUDn7bGNIBZuIzZ+s6DTZ/0fRbYW7hbTHQWAcbEJbFOS/B8MpeRLVE96NjoqH+YCob/UdzDRmBYZQAexettZlkdK/9ef3EVjDotkdJ2ITULKiVmydpx5oeFDGLSQLlmo3KqzEIMoeZobwHgwfvWWqk9ggS3CB6lgOGtpazLXszD5377dMejhCaFSk9RuK6a4Ih76sI7aeWupItttx+tr6sC7w9cIEC4y82sAyYKYfdHqXj98LKUzYyhEwr6VdMkUSJVXFztiGJgs/WyoyN7ZthRkJ6GyeHH35+ThiJtBKgk/+24fc2G1d8TMnlHADHvSwiix8HZmFTN4KRRHfaeb5yHImRp5KsBGRKE6TdcTCJ5uT3KTB/67yBaYUzOPswVTaOAN/Qq5/FScV5Fxosz9lH3NZZTqgwd4HdHPLE4LTRjNn/N4a5yvozAUlhqoNHpb1dXmJV6Qiz35Z9uqo7zF2/ZXxkD2NSvvMvUT1/T6zI4bhjeymdeJE+9qqz6VMP6pf7wtFnV+2zy2FmBCamxwP2DjsWESrrbbYnOoPr7W5OgE96Sxd1iAFr2HRDFKIyzmznN2xFvHVM5WXbXNexoC4B/n6QrxclRabULXdHBzmHvqO+1CuQNYU4i47E/jxDJ6G6avfXuE=',134);
INSERT INTO "sessions" VALUES(27,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','budget','s1.5uL5zfUm.xW6CCRiZLQ1hJ/z4dCmEc4+sEd3dCXnEJZTMSgh7xAKsz3WHSm1beZCZVYqssng5PduKQ+uGTngxD95smVnpk5ZZZXN/Iunm0fATjA/AXbPA97qu5gOdjyt8emGE6q/ZjFJke4h73ja92CLxrpqRM6woR3ue8aTsuo5DUuYT8+TL5ooSB7LEUrGltSHFtmDhoUn9jTvlR+juGKu0GtlZmYBo+FSv6khy47Mv3ckwNh+c/prxIGALYAjPAcQRsQSTrMHxqkBz7eEDAK0hgiD69vmtXWS2Uf2p0KeVUcPqxuBND/Sb2q9aJwacg9ntIGx+kx0JUqa4X8ajH6e8IqbjJMKx4lKYir1Zzm2i+ecIBUgZfFp45RH+QbiRM76kkRfJKZ2YZ8VBhCC+GIfC6jY9sSibcb4h/bpAPukU3+SwN5+rEOlLjZeFhG84qLaQ8QiFBFtGWYK9DgtvdoOvWYcdZui5mCOW5Srj7sBUEYFbvE/idTp67W+lOJZKFd4GMW5+EAI6wuJJscw5xw9t7irlgkSr5FUudFH/V84IY1PqERSL+km6g26m69qQJ3p2qKVq6gFMYX6I5PsnZGp3of0zwJmdOK8HH6NjTPK06etALrZZZdGeMa4PqITPB6O3vDoccm1lb8lI+8m+Z7cuFG2DznYc5Udmr2/soOpS8SB0FicmF7ZNExJxLJ2FPjfC61wo/WlAS4jipbtC4zoWNqz0LhcdiRFKbwhsmee2Yx+2+crSxSgc45rabpvdCbyczUX4zzvBd7uuqpQ2GPVbRrmxPAziSzrA3h/ZiNJapiHMWLD8WZq+lWM=',139);
INSERT INTO "sessions" VALUES(28,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','talk','s1.5uL5zfUm.A+OSlnhHB9ymHSVMYG4kCmhr7rW2zEN9EAu729JY1iW6WUa0vIsCbWqglVxh1VQYPjTN8VhwmVTcERcZttt1VsjsPMV0vTkgfGMYxEnQDuxMX7DbDNXsvPid7QT+H+KJMN2LG1Zqo5PBcP570ZssWAs7MY0n7vX1kx3ybuwM0N9cOZm+71zkPNCGlWLtznKClEhbfU3G04iQsyvKW6Kug9a/P98atjgKLfyHjvlGBv9oQhUD5i2TJhKF+9AE966QX44fiVK1XUTI27hTY0U+YNW86mY4nY4RC8azgNWcC6ZeHYU3lvSPIvNIeXyGFfFgGEc+16USQXKVRt1XOK890NxT3TaZ7nshbIXUv3wbawx2nUWIA2YycJn0QqahexoeJrRvrSowNAB4HtFskCYX09h3Hdj3b+aD0cgZvY/z/h9r8zNOVpVCES5tXtyT5E6MX7iTPCKbz/r3TxA2XuleYtn8u2DFFge3xlcb93+inn+tKvXwvr5ITGiZQt5XQQHBE9biYHoVNQ9O5NaYBZgimMhDJkeOAAS6ubMo5nORa632FAq2rf0QOtb/U/3NJzo8JRPVMzRUbmEd4El86HjnL1/qsGoPef/xLR1U/l/jd1LSaTXKEMKWqpcoI7YlnJfYG1PcrugDjSr5RSzc7HFyy6vgdJFSS/dc8ZujQ2WyEkzw1aZMHkuPB/D86GFedfMmbYV2Ovo1VlI9k8O8PQD8KSRDOS+LjTJjzkE7vxH01inQyL/UQkDl3a/BMYHvkoh7+zlO79u1iaNpFZndmd5JCRfDFIGdfDPWpIfdXOELz38zsfr3CITyI/ghwfAJ',144);
INSERT INTO "sessions" VALUES(29,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.y9coROnv1VJAjfqT1nSiU+tk9UVXPy0FE0FvKfH/eo+H0EKNhBvBXrm78nrY3QUuTkd43cb3NQO/c3m21LS3WBUMItklmULIqiSBiP5OHxJMkPyVduyjKiRk0h9w1jA0YYXbqftboIkk2RRAiov2rMYpdPpPTqydZCZYzHSsxe9Nsjc6/btSq17WkAeOzddnftOigvLvpSyGlmF9Emoamd/Eit39HzGYMdHq7JYdMV+nTkpoi/okHS5iUfMe4FovyNXt5tu74D/+bZaBFzTmw0itacC1R8yw9muh/0C3IyVPlYPbWnE8pdBq7Nk50zGGCeAYoT+ptojUHoxZhrT99mXHGtWSTN9/s0F+/YzSQ/thtt4CCZs3uDKN2OKTGOS/0S/1yvuS63skCoKp2z4QaMp+aD9zn2Jcizwhc504HLouj0QfaxkyT5DnxwzvT0K+Rj+0k456LmjOcO1IiTuyTRlplzq4/v3z+XCtsHbGpD/eAvQvFCHLTiWzl0gsy7Kv+2r7+V5oK72exq03/L8pYnLE/9ujjzeTLlmzSXrV4aveEUUDYUUK/5y/Waa3GXjqx80toCBPSQVi28OJXYJZjVrqRfV0YFkMn09yvsrpiIeXSWtLkOMN7kfNkaSJvWU7rjYCGAcnRnFt5CYEYinF3mm1OS69weF4Hlpx+K8QpdS8Bqn5mvCQwyhE6v6VqUKAacFz1/Z1jJIyHamtaKcDBq7lYKqL+9/PS0Jcu7MFrnD5nNMOt887rwG4I1PbPuoAj8HZYZ3RjYofDxv1HtPdLQ==',149);
INSERT INTO "sessions" VALUES(30,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.c8tcDxY+BsFih1aKXptbbcg8+6GIFgtUGepRLLomYwO99ZOdJvu8vQbuFPKvUDmROW3j2V3B9StHwHWlYnXMbgIIIntqKQPAgf08hDpboPzsaT0k12kq/K7PT51aaFKRNEzIYc0Icg4j8U7vuNeC3KzzAUXUvEttM3uNVih+n+yQiSzeWFCI7WgvFA6XHpnljkosaDr38VkYtA6E2U5/LiAm3P86f5eH89F1lP5QTOTiHKwZ8KRHnJHWohwRRB7rFsbZwWMsM2mq0R9tnxnDv7Azo5n+f6geBX7zcH38dsGVvYp5Wylcc5JAlwcE9AsHSC9k5Rwk8hOY2kufUOLBZ1tHoTukQUCixmfDVYZe7IwcKesmqIUTpLn3VWACqi5Znsn+ksFw7Bfyw637eKgwD4dMYm/OyaFIHOTUaj70UWLP8DNwz7WneiYfaJVRHXmYcVSR+0kbN+hqogZNMUUGzIMiDDAreHOT0UjSovZdP/4WZ1oCnUOS/f2w6v6v0KPIooumnl+mZWHMHhaRlsFzCOC8jk3SPjlR0A==',153);
INSERT INTO "sessions" VALUES(31,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','email',NULL,'s1.5uL5zfUm.ItYnVUQOMgzKF/P55FhKhFvQihMqoicbDuOvpk+YhdMthcwfrrdfV+hKV027BoY6fIRhfB41O5kUVIoPk2qMBSUvK5QiU7cjUerEPpoM3dO1pHGcRHggbT5vJNt1+UjpQnuW0Z1lPdcruhlGqvZzR/Th5n9Tm4+f/3LWfr999/pFmVTg5U1A37iVP0t16oH8b5lc1LaqgKooaoKclIFfD+LBYrrNqcjfnq7E+GOILcvNVW5zly8kKNlfAythawEAv4RNqbyYCi6Pcf80FHdxKBN7nUvjyu7Pg517fsmcDHVR2JbgSmG9JvsF8pV9A5SYvRWz/fnBNBKS2ljnngWQ0VGELPhdEYxAB0v2qlAnReakg4DbmK3pT/F4wOZwm6BJssYYYi/2w8V3845gGHq1bB2bKqEg7ULS6/aCQrZ3UpzSD7GKhlLIc/YWiWUUFUG0G4sNnhrKbJzN0KgGEH2PRnq08ImWKiMIy8Vj5ZJbrZ9AAkP6ASHPhbEWfXq17GCl8dISca82j1kgxGFJKBq3XCPm43BoSA==',157);
INSERT INTO "sessions" VALUES(32,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','fallback',NULL,'s1.5uL5zfUm.i4J3VgbrGA3tiWH6RbIrrREMJdx+iyjLrBYSGdxmdNlAzFnxZXK0a4F6jMfFvFSB/I+eDN88KTNQOifntWauCeq1k7ebv336dLuYpRxV6e18N9vmHQmxDMqCHOYXar+SSrRcZmdenjSyIU872jiHhGUgfTJZdb4oSssjU2I8Ey4M5V8B2fkyi1HcFAqIiwh4yP0a3xLOkn6iNWwtGVoG+se4Cpwh3KADsddn8PhvdrkQQP5wmb49DTWTXBcVE5/1Bb49npI1snsIZ11GFRSbmsS/jHcavswl0i1LbshX9ixndc7eIUcTgFfNqkjvZuFFRu84G4EGc732aMUYjVSHTsufTMRWMV+rALzLabYnUHeCfkro8RY9YpB2ePAPbu3/WioYm2G3N88hrZ4h6BXPwUA0UNaZPSXOPN96DziCCqSL2ILh4FgZ293ZEVbZETO8jFzoYQFa4OzW5n4GtWHGMh8JaV7pgd85YWVgYVZqoARe9WAX1L0FsxKSYKiQFvBZ5aqeJulwLoD+1+fc1h3ZRzVvTAaurRrr4OwIZYk1Nb+QZX43zaA=',163);
INSERT INTO "sessions" VALUES(33,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','declined',NULL,'s1.5uL5zfUm.4mC1IFAc6AT7Uj0eaXfm3i1HbytHY9dDZ4RFcKUgaZuxBlKdJzbYU24G7qfhQzH+l4DB+NKiNltAveRz4frLWYzBVLGywi48GOFyV8I0DqNA5lHKsLII7OBpzjP/wr/aiyA67aQ0cKSuPT/GoQrGE//fF7ZftHVY7t8q3FN9zSjrq5Z/MGNOxaYBLgYKQAZo5MSgJY0X8Yapzs9VQVyqWaqiRx1Og5E9+H3TKFl6OB1/+tUCH0ANzt2mVuBTmW3onpSU0pi/CUthrmjSBt1JWfzoRksTUW6MOEjVkAL7aL2jy2yaN8MK+kd2a/Tb6+zBtpXui/9xovQ/8wwZqPxrgm77E828V9GDaJr/VLzeGTS8+ereXhUrspMn4S3Lo+q8N1pI+wdIyaw3Xqn7SYW4FceB1qyb3R6P6emYrNtOrB3+YV0kHEQ0Qnu04rFcjhWUWSlNX/JjTmWDVeHr/ZQiSA0P00cXgG9TRnTJZfLQfv4vwWDZXn2BlJIzOAyro5cAjaxDK9fS9LZyh+LJBnA1Nvt6gCfK8IUbJA==',167);
INSERT INTO "sessions" VALUES(34,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.QcXRTATjGvRNh0tmkv+cGtYDY8bWTPdIu8Pcl6+2xKm6z/tqCS0/f1RdKCse4j9tLMmcGdQ37D7Jzfyf+y2DlmFbJ89LWiGQqDwk7ORANCcpqO3och55mLDfgX4/oRN6NTUnGEXoDWIMmR8TghWwtGP1NjJUQfjJfhYwIX3YiRsjmeGhg2VsxUeLAabkrLPNfYKiV8mJlzLA6uN8yuJxZ0YVEkguxvRr7UsbSVWOK7Vd3ktLu0b+8adM3YRnl0qqN9XeK0fxxRqC2FVqLIpy5LhFF+YyjNjfbuVSg5TBua2N7yx/QH3oDw8JU4YK53plQhBg9T4gEw42LvzhtMRk21d+9qraqwnVp1FuRMIWpIM30FsOE6kCOqccOamMiRAIJ1jcgY3N943rKAP/lqFf7ZNsCrn/B80QnVpc1/x3I3lqUagvfCiI3YYm/E8g08MIzCno73XIoOgtO5obEJi0snS2SCCDEiAhF50IJ7IVLVG+bSy9MGEEtYwqLuxTtqiByC7Pucxz9w/Wsuh5W8xa+ugm6mY2T6FKiv+mHLT9KLiAXpbSEB6uQ9UBE+uSs9KZpjbSC34hZR1rMmrD88ek6DlbSTk=',171);
INSERT INTO "sessions" VALUES(35,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.AzVjI+IjVVONfePid59HzjZvloOi8jbY7ruX9EhLz2XPHN90/xErrsDpCuH8Vuj/XqUAMEBHtdykWdgQtd99XNTaGxT8uAKxiSKCC1+pEQCYsk2W8ivRrsM0DpyWM8GCOpGUCLdroNJoL/78OzrQaHj0I2GS3LW221J/dHXeS+OpuRTso532VR0z2agBHi/mfeUxWuiUAV8DMATuwimU+HcpSj4o0pjUMqTRPdAeZkESCPN1f6whdzOm0Cn94ce6BX/HshFgMtah7LFZQvVovMbt0R5WE8cgRMykamh6uKyhsaisBBp9wrad7uB8IAHusiSZ+dyNmgS5k2oGJK1WtpRQC/BB2MlkabxdVqD7zVaOBLj+6nsTeXgAKKBbgJkn1aQL4vTMXIuleUNGmalfSVtifo0kFdDMvzvCslViKrure1GTyaAWUnHbYMNDokivLgKQljEakCvnj6N+2DFmRXb+ZtBMJpVdacxUT8e06rpb9qrOXdNf2nRiRQP6d6RnMijetaCU2lopeJVxkZtHVA2CHJ4MMCgYc/MNOpoVKrjtzUYDDTgeHloJ0YazrBFGX3BE38726P2wI7SRwAYZ5FYQfCR/TJ/h//M=',176);
INSERT INTO "sessions" VALUES(36,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','timing','s1.5uL5zfUm.NXtwqoU8QCeF0km8XP/QwcNrWtrxZwVUzed+6pdEaW3OeBsDcqjWH0ru+O1KVGbkwdtFFU9P30BFUPCcqVztQFTHZTt/aKOk8NiuSj2KPmmnDzNWZytHNDK82g0sLfKMqZuKKQATNKiNE4zHoaqvPGOtXdIYLREznYOx35k393UG0ToT0INQrG31iS7dWfucgDLvejSI5uP1tkiS4JttSXnoqMSVKdNNpGYhQpD1vsdS0wG4dXsT+fuZgNbtF6GsWCOZJ0CTaGvMGWs6oW1Zd8Lb70XpO0tUn7E7hXnsVMF4Mb+iJ/9RUNQDdvipvIRvNg5Nf1QIfCtKER36JhpxMpvZDvhOish9NXMAzaL0cbkexJObWK8OuNT7RIbCdbfieWNh3fXlx+FaNg7Bkhp3MbfYZqv6h1ADdcJNB1LSG6XVHpRmT94HnIT6T8nNVgcIBgsHee3KJDDM8ejifi8Gbp1JDE82Ps1+VA3U4yrzIRiUPYnecgJNngHTuSMZ2DFW01FStp2KVmABbfWWh1QdBPHtCL4u9APoUN4FkzGiPk7F+HUaHUWoJsehwpvAI1BJNMy2H36f0y5jSbWNJrtu0ejZMrFHV+FIBiTUtjxvKpb1RbiV2SVz+ib87Eg=',181);
INSERT INTO "sessions" VALUES(37,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','budget','s1.5uL5zfUm.WncWzrxNTdFlEA1KgSGLJBvJBdv3VwTWAFZokdw47Wcl3R0Iwyn1SmzHVkYprzJ8CTooh1rAQuvt91snbu0qzqHx/Ui7scd5Z6OeJED37lmXpuwQDPAQuCVu8mrNGogfGlK6ydQ8JE6dBp6A2vdT58dZjbiXflx1eJFjm2rcpwzfPaWOzuzzsfn8bRyQ2+A2mA9TVYmrpOoynmpmtjZRisqkjg0+kJlO+d/6V144NzKwdh0NcILAbY8+9RPBGA4mCEYJ261a5PVkiOywvnWTMPiKmD2fTvrw9FrXE6jemQP8IJfL6RfQm4g67yzBNzaif4s9miEnthXvFaBxUa9orJ7GjkXFGcog46g7BQwOmJU3puNQXaY/pn2Is1T8md9vgW6fl6Ozse4p9B5yv5P2BFPAnIYYt6WykQwfgHXPbX8To+xS8a74/Qe87WEaR8wBQFwUQn5eEPni6gpIOH0shL4tR+Iy1LHYsI92FBM9bNxF1aD5556qCSc63UJWzVzc7anpl2NpAHIl8I9E4kSdYnqHT4WCNGl5wp70e8OHnuXwwN6phEqQFYn5VEPek63EBAEvzwpJ+Xf+XWa/QEBC+DvlbjQxynvMI8exjAtXSN86lRIBQLFQ/AKWVnHkMaD3OwPAQig=',186);
INSERT INTO "sessions" VALUES(38,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','talk','s1.5uL5zfUm.zK6l0WM0JduGlTmwVBQ2+QdtRdD9JrThHWZiazFLGZ7DUlmy9nepNyrqZqnPW+zLhZcEkQ++6Tmju9jWwPoRhNZ0nrz3V03pPvkuPecc7QBMr+cYw5o2OvOFxK5D+DNqLD+nFRkmF0WW/vaVn8Z+wuKyMPTrE+eQevl8f5n0LOgiOsYqPQoJAJu3i40AUXYgElmg7VhA7yLc6I18ZSEGtkcbRIvREvAlxLBE29oRkAHDhqZRMFLwW5/ZU/zebMQZhIoiPbmkIKfFVCgaJI2WVxTkdixnSMbjT5ClTRuKvWRfnmisbr5kUvmONtV/2X7tHgyUFPRNJ6rLpmB+sB2gRoHvbiBtbygoCYCJoc6aeg8AQQCbmEiabaJ8LqNJZurKKRN1wifG3X/BScyCijRGx9qjj3kI3rDMIWBHK93Ptd3oZme8juBrVbsuZgYKzZl/BYlL9JV5OHXoKSrOQAbj1WfuynIGZa82hm+kmzDskVtrgHRmb7gTgvGsPCQZkr77yb7D89YCfEhFf8K80XX03HCds6GCyNUCORXpkBc03xqrG9/e6nrs70xhPb4ZXkcd3GRvowCyxkX6a2KZ2AFamKQjYlR0j7rSMq+S56MO+7Mq670bAAkufNNXCwRANbn4yUeHoLa0Pvsjk8nI',191);
INSERT INTO "sessions" VALUES(39,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.6HYYho+9awmAiNSvqU8Q08+fNjhNsUhSzb2VabL1VGH33TMD4Iywf3wBz0V9kKukXN0nZlctERawijNXSNjt+yyLRRW0D03XY/uO/pB38Hi0OS2rl0YFRr1uQeXUO+QAJznzxwl5eg7Ma5GeTXrcOqmN85bHXBSwQX9VbT4eRzFZAr38W/TFlkVOJKtq1K23Wgvr7G1P53yOwKyf/JLPTVtO3g4ccvIg9neCosKv+GGNaIzDy2FexAienWJFdWlPCnyCoVP+8Ok4nZpfWxcB+uGTb0QHoaJjzvEpTJy8EIJpuBEOokz7WFXpJ0M+6R8U6vB2/WTIlgdQMC5f18Ta3xMr9xmGfD/iXreV4vZyNJeLV+y8sjy03Mu8i6v0Yk/GVm/YN6o6WZwozFc7xqPKkB4BQKuLkD2+5w3OE+xUR03JfhFJ6WKbiFXlTDOJu9jK4Q4G5EafjH8UgbxU0IHl10spI2U7OqJt8Cj7lZmBIgRbQoOEENjuFveTnRIhfJ8oHFWCSapq8cPHSafZ+ocwnOO9geMG6sWlL26qAqYaVkWl3YpscuZBkJnx8kQ0beLJTvoQzVlU+jyk52mwF88N6mw2qOhINW+QzoMrJLKdfA==',196);
INSERT INTO "sessions" VALUES(40,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.ird+woy7EocwpMOESaZR1ZSr7KuAcXRxUalTzbZGsKYoLpcgDaFGluFYsrRhqp1QzjZznAtcgjxbOlJBMSYbOzxs4nQAwB2g68FWQF7f8y/Mg9WZlR4zWaAtKPldgg5/nZDgrbVR89tYQ2kdx6CUEL9fmmbmo+JHOm4IChi4OdwASDMTUw5W6jWdsLOm0K2GoJP6mbxWm8q4vvjfOaHyRRG+cphd+e6pUuYiYpl3DaXszE5sUzYVC8UXb4VPlFuvP9/kJKdzYi8ZjsRAjyxZL1wKvFLLlw25Hldm6V1N81RoxlBlBgWAzM2QUo+CWndHu+fzCwsPtCyJ7CiL1ZHyWnsomcI9c7O4OCsifU/EelRJE2WTBe+T5QMZRmOEvDF3pZlZReSH0nYkUZmj45yIAw5NhCPn2MjU5IcUesuqdvG1RQjO1mCmMrLZHo0pBhA5jCgR1S1UqfuSppm9W3LfC+XIqCCFjPRUVmje1TD1gNAt+C/21hSyGUXU7zZsTFDPFcXbWKLk0tJlEiwL6uyX/0n+xzvK43H4z5SRfaM5BjykPgc3hEW2zzuXhTflB8RW2q0o/0CNTvD030NcZGMvJKmEJq4+LkCHIywlLFYFnWWEV0Lcmq1C0B19Z5NvXQTpVQeELYZuX9dKU1UuKWXGRyGvPIq2EO6L5Qcurn1Bg2RxpxbitYVClPnd7TxS+SswMQ3CCANu+S0eP2I3aWm72I8AXvstlKUuFG6Lc0RGNNURekNJCK5Cx8Ez0R4qEyNEZhzW5cIrBSzrY2TOELVIgqaQ9983kW/3DWv24z9iwQdV4F64',202);
INSERT INTO "sessions" VALUES(41,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','timing','s1.5uL5zfUm.D84Me8RSoFwdsGIwZldBue4GiqnoGvGtgt3BaJK5siZBfhPkrzmfL0QMWGfuAy6XGDr71YAsMBbvKCOwzQghANUoez02ejyPBLxEIMpyo9qncTsKew+u8g5ljeN80LEoih8iPTHMuaI+gk+CWgUdbDfmtXZNQRXMDuCqOA73UPP1vKy4GrXJUd5SziZtwum76UKdjmWkg6w8R1m2RbCMwL0BgrBrQT7ewxPWGxqqtaXS7Wu0HN0tlEHIDsdeLKgJtx3RqBZj9PuFPhNUyWqYYiyeq+IPAPUjRvfF3Zs8ALUZ3Ch9cjOPuE/jzIsgKEFWolw1J4w//HjTHEJoUEUNnjNI5yl85XFSaTea1Hs+KMHo+gzLclTOYo+AzrpDIJEQZbNrGd77bysoOoRpkYMkW5f1Iq7P4LZLEtrJaJRTx4BP+xcX0jnRH1IWddq1KN+wIFQODkjudDtkKkRe1hYOSzLGOcKfTemjFJJ1TJs6StuMKUNFzSQx7WS/cgcwFHGlO9BYnzwHIARvN9odZ5O3vZaAC6YCLmteRzpJvyNkMhq20W82EjxcQyvP8GfJDRsPfbAI1wnt7QunKgVSlyDuYV6A4NFoOpzqHX1YJQ0aqpgRt8AeZIFN5Rpla6R4tXHxbuvnCLYjun+OJMQTe1jLRsJgWNWctN/MHnhdCZ63vQCNgqZrDz+xCuO2+OlLYjkTG1CDhH+Y6SWlPVjxr5jxK/alejo/pBSySeT8edTVOQ+U0LrHh4bv3KEArxTwONn0coOjK5mpGjE+pB7wkrXcIfpdby/OBjs/s8OOsyM=',210);
INSERT INTO "sessions" VALUES(42,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number','timing','s1.5uL5zfUm.YsigBZXMtJnAaDNsRwiTQ9eGKHqIwWoZ2KTpY1Y0muGWYdh74IgfiEftsdfsDQr69cFINT2G6X83CCvRuCBYcZtCqiO55rEh+cRL0v9nrEwIVjjOpGdCMsyoLA+IIdsGhRNOpl4rUCNmV5iS4/mqs/qMoRDNLbKpDDKB9X3bmwRLPAoYo6Dmov0fEfIS9ASoFqCr/jkBCX9nTDkaQqCl2udGqCFyItSajOLhimlVrs7IC551eojvlbEMgGOlr4K7QrMLlShkUBWxBRmPcsJ2+M20h/0EOEvYKo6gNo9nIs+40bMsBmEPftQ+GVZmqP1nPLaYJA7vu40MElZj5sospVzwUZpy8Eex4yYErYp3gs7M6g7yJ0Po2KkvtoPmMdxWpCqjS/BwWlBBVXA3FFhh5ZWiFQxN+xGhaKV7LW+NU6MmgtxU/L35MevZDk5PjWOTj2tTTUgSotVgF5O9HM/C+/+cCEXb+q/0I4a0BN/e4NrK71G1yGm2eg9wSQYKGtzbpBUfTqNHU09xiBqTaALpYiwDffoOIk0jtC9rS+Iub1GfAFpbFjoF/kPI08RXkLRYLjL/A/2LCfCxbHR9q6mOPSWqZoTvgjyh1ydXjcZFtEosyGaFbklRbheKWGcSlPeQXstedEHIiCT4k1BrPTZqp3Tk/UX6Z7CvCXlak4kuQBVcjRck6p1t',218);
INSERT INTO "sessions" VALUES(43,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.Yuq/rGCy3c+Mi/QszoKdVkXa18e8Ix4ZBNKeJat2rgYGlOwRVyFtRO7RWbXkxWr97LdZZ30NxS650XlODd5Rjzz7kM79OJ3MrLYlxi4+izauu0lBKMOPWI3Fp7DDxD6+VRBoqRgXhCEA0szNFcRpRY2epsOL3kiY/sHBecxKiA9P6dz9JSvxXO5JxKHPQop/LOqNtOye2EyFK/1VQZokBi0RoEytjGTMwMZVwDZDbFr3vMV9god/qdTd8/GpC63W7wXB69hnMOmiUmIQBOrksCgaLGw81N1j4UnbRWAYtvKwdv2SErgBv6z13e9seRLgwJlqDiaryVv77vo6XRBrBMpsf4ysUkjCXP+SXUBPYZfaF11e90hs17orpZQAnjGb3+gUjwLNf/p9zZloYcF+sXO7H3ly/yNWDALuJWKZIMhWWNCGOCGZeD80AOfMr/nsriofu4IcKhV4mwfDhAMW1BJvhacbhpP9UT/x1Hr6ZIx8gYv+BOAR7J3purukQjidHqGuvMvHMiwVOIufzmr+adQWh9ISPgdtLEGce8n/S12orwuX0w1duwPZD87Xgl2DpVwuojTyodElthvuvswQYT/8udOXoxhaqrdihGMXlsa4U6yvGNbcHoQUf88=',226);
INSERT INTO "sessions" VALUES(44,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.TwmfU2vJ/2ym2C48+UpH8FhFN012PyvYIr7OzmN0NOcYpEsmqjzbDnxlT3baBACwRCPvyWMdnPZbPMZZ9oKlC1rIRYO2uqs8CEKv5inpNRrm5z6o83xQmkrzb3fvmLsv9D7S3HBHtem9hrc9sN7D22UYeNBnjcJh750ehvCpR/8Vmx6jutrCFuS17Hj38I9mZfHYiLnS0ni8ADScKwAC3GHYeeenu+s8Ed5jHyp0aomVOhGdviy4l8ydkmP4lFkW2wdTEfiYpv8FpCGh/yxpZ3AdXz5R6sOt7TWih1I7jCyQnhr/qxEHkJqKIZmcxD8t3k5zwVMYgdE1p7skElvqOtZeElDYfDyN5qxMM0WHUKHCsajiVR5SiEAz+o58NHD5vX0mojNIdKedaAs+FRmKF3e6UOM8G2eFtkOg02NTqp1cQcIqeE87TMk1R3ZOkGbj+xi3Rgq0PBKw5DScKIlZ+8kj6nw6FonS5bK6V1NdJF76J7gFG1mgUFBZpmzm/sLsP0hK4VUg8fb1KXHVuuTR7osMkUy3Vdm4kPXTrdYa7yNgp4p/0KYSejg40JCXpl1zHPKKiQIma67eQ8rwQ8GMP3M7sb1IjJYLbC8F7tgfJl18mJkhqKKEPrAg+lE+ic4Yx2nuarz/Sfw12OVpdYVWybTKxG3FZcJfEa/FkbukUzA1THS3ig6MLNvlyzWJ+eDEaFUu/MHYnKwm3qoURj/iQdrk3jwhpmuCtUIx+vtTBJGwaWd11/YN60mwNuUZFp34ogX9Meh6n2ZC4WI=',325);
INSERT INTO "sessions" VALUES(45,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','budget','s1.5uL5zfUm.Emih2NHfXtMdJTUftR66tcwiSQprayj20q9Z3NEMVYKzub7w05wiumKkRxS3EbBFZghmlZLlu1hOAUzYu8+rsd0qzujlv60nlO8cnEumrkI2SHlf/y/vx7OdADGoEe4OHG1wt9op1a771iJfSULzKb39TrahZ2Ah0snghm+g7QLO/RFThtEFWFC2q1k6woBuOd4JkiKISIysC1dH7I8I0QMlxk/FA58AeX0XwTxGTqvubnDPGhIQTv4UPFS7gGkNZ6mqbjTakjdXtrRPlB49E1/QlSnbbxRFu/63apLXIjwISEnoL0KZcDkivCFL7ecEtZ81Met5mjbOiup1RdcfucktrmBM6jWm9EJQbCRhEfBUwGVyhzYjgDe5pP/rPAKPyu7BhuRW6uatjeX1M+rhAIssm5hy3f4/AYG/rcu0x4gGN1yo32lzlnaV5Xdxbh1Lnm/GPu73fUDLCSK7az7W6O2TbCBOp95vZSvYr/pP4u39kbCkLTXMPvOib+mtnRiUHScP//kfXVv9kzQrcfAgASjTW0LBQXiM9GGqGsAnRXmx3gOFcF8WbWTJAkcD4DCmGUPaHLzaDp5VTbBlUxf3pAtE2pDi+4pNmbfbmbt9YlXq1LqCMdstzpg2nQg9RVC1FBk0Ixg9sC3PvVGEgqJCDPUmJaD79VYGfYXA/VTsl2RpDYwihrNHPf0EiWNFGCO6AGx1LZNy1HA3c/FwGz8nrFWRVF4Z3mslGg7HFFWTZSBqCt84LDOLWQ6J5hZrN8Ysg2yNCKG0elm+cNdD/P0cFcEVZmmmWLuc75Tmhka70W6DRtYy3kS9NMeZuiG6spxnNFZBtA4CPQ==',326);
INSERT INTO "sessions" VALUES(46,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','talk','s1.5uL5zfUm.HFZZatxie+CUXZIXwc+reWN7eZM52T2AtVC0N/2D2U7t0U7eAZH9R9HqGTErmWbdbvLfUtljJjqR3FGXTFC8fFZtuVOeK+ArvmwiKHL7H0pTm9T64EI1b6ns5SgKjbqHqB3NaXhsdiMB0eJo0mxvBErDndxdIc5PK47oyJ2w3u/Bw1XC61lbQVc+BzQc6DlB7C+5NTWAiC0//3hIcAQhWqC4275AwOqJbSdEbYU3SZUEgNA+XE2jKMSxrswFWr8g945CXlr14btfE7WHzT5E6/Ar17LAH1+gNn3Jcr/EC7nmyBWTKVKF27TKGwCf9TFAYhTlj2dlluHBcxA3oZu11pK5euzUrbMIh2o8YCi/LmX6X3CVCYVqPcxS0GLATpviSmvJBm71dXwRwKZOgpxjKRa4Pl6RgodKiNEWQ6cb+OL+F5botqDsFoaCqoQjM6hDEnHjSILm8IvYa4iq4/LUKSIzJOF4vLEkql++baFmmpRaDkDqnS/JEZlEKQCiV6MsnORJgteGxBHi7ZObW3r/sk9k+mtVaumAoRdZaviQ9F3ITwyrtm79nlHMqlYLSjawRz4jNjGzilqCWAZDc9gH7YJ/fXtzIglQBMo/cIO8pXLF+cGL4pj48gUk87bDOKKdV+R4MTzAoOHHLLtbT8hSpt2xLs7jxjlGjq6PPOIwvdEVQxmy/AcM5KQhDicwfWzNhsd6gJzrOisRboIz/Ogyxhe0tR+vR+8z2n34BCVvWb03jSiWupVTnr7kibM4VyGjBreNVPDMxL/KNMUVKWVI0gwCzGr0eUUpgWF0zJVCTzOxxLoBFyAiqJwpQv14',237);
INSERT INTO "sessions" VALUES(47,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.T79dkYkwrYuMCvzOZLWE4xzmZTJfqAhzfK3+LzUPzRCkijQ0m9JOmbLhPIE95D47r6HGElWcg2hcTJZTgJNRquf8CBcaRn2CtEnRhEyA5mf+tq2IP1X0U/OdaVQFeLhvWxW4BtRvnZItbMGrgZUuifHBC/p79AgpoIGoe+CbX1ihikxMK5WlFnz/U7BzX8X+5OykNQPEvAfGOidBWU2TE9j/7GC8iYdKVMi6g6Q5UEFMW9F1AqrgJIelQnOu9HmpqA/H3z5jlyY1n2l4kfxAJZFMZP9ozADgU6t5sFKJm5QQy1gzdac+bjjUhbjEjt5NVS/kR/iCwfwMR62fLwrdpBy3To0n8H6rARTR2tpdkOBjG1IZQdoTtikWYp8JmDZnVHxc3h8+cAT1lRlcQ0PKP1ygehJ9nZxuYRwFGOm+frWbDICF9gTfEQv1L2VWaIuWfxqGfOS8m5FerxRP10dB3kNs74QbFD+FgN6hjIv8asurA0chwJOnCvxYt/2yYR8P1YPKZvvncFXiJwrsI4sNa/jS9cIIH8O3zX39t9x5mlkKA0wpbfSQ98Egkh0/1O4aLqneWp0nM7Z9yLHAgfh3ltz/4KFafXJsjvYYJcxdOiBkNCLsu4CbuZWslk0e+eSFSRUEG40Y3i/Tg8HakPvieM/67n71bNZ6auhWVZCRlEDLjO07SoZ7ORbli5d/8qGdMVjXiZAB/cY971uWpdqwNhJC10FMHdAlAQysoDgRBnmsKzmX8P2IBO5+6HJdijhrizmvsyMzPdqYw2cXbb9AeA==',242);
INSERT INTO "sessions" VALUES(48,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','need','s1.5uL5zfUm.Gk/aD2YQCW3lOtvzXDjVVTFDayir0fR4dtipWIRUPYSwDxH6ytxJdCAawFq1sbv9VU0mqnSOFnzVZoCU0lYDguxNuJCaxt/s9MWsmiMKMlx+pZE6JyTQLl42HAb0LxHbEN6zNXhJfcMhA+FHpz+2gWBVFOYmb8PRE2/qAMMQS60XZ+FoRxewFCdqRtuaWrlFIvebZmu+mSG2y61QnYTBYoMNSQx9mErpAOE4SU2FJC8inoVI1BkMLGeWLIFxlUYiptEkfQ6Y9TpySel04ZUpvqO3+YtuazIrrTadl8H+LsOFpJWt+7Xq/FZGBqV2q96fJlfang69GO0WfcYv2DvxNP3zr3pY5EOtMyjXjV/SAJF0k+8HzAZFZyms13yjkFR7+ACVXQ5SGSTA/P2A6LyAgRhBvyXMZHDnS2HhkUQWkdHkig9yqQCheZENQzFg5s8zFGN1fauQs6kTn161Bc1CMBSKme+BtguM90rJPnaw5YQ2X2MpznnprTq/1JwmXzkJPu+XhMThGiCSMho1WjBUDnHoe5D+XqV3R6AIGEFYVBO7m9YPZNW/e1Q6IfvoEtqL94eDHh1Jfo+YGTiptKpSBI+voOYny7f6YbypKmezOjxhsVvONsv0co8pd1NVZdY7j6O8LGQM0o/Y9WZ3xVhmahxQgRrgjX4U2y7zQHbXUqCzEtHyYMQkU2P8zj8TULZk2LsTwKHcf61KBB2SqlGgC+CaptZZiE/IrgBTV+GIC6f6+I0gXuiy8EGdPf4SLkKg4c+3jOjWeTm1Gt8=',330);
INSERT INTO "sessions" VALUES(49,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.Nrf+yE+2lzBQTz+I2vAzUq0w6ffU7pACsyoSKreGkj3ygnsgU1i5PoKmDxNPPQuEO8fbrAjpTss0Qy/2QasgL4qvRwA6r3L9Qfvyotv5V29RrFLVU6arouC37Pkp/3wNV8gYAtV7WzK6QIJiOPMb8tuAhU2PdAAndZuBTNKi2zvkicH5PZoiJUSzv1S5IiEgJ8QqkUxZvRTJoJ0hjgSTWC9+ynQOJPHjslx2x8bp4030E4UBMwDK3PH1EHTt0QDSly6TqW8GpanFx6Ic2kZK3vPbPPqKn58/KO4+RVozepkLMEFhFohlaCI/bDWHfo19DeZFM/BG7/nqZakNp9ji2bHVCafcFTnVkP05L5t3tptLtbtnSQKIAXSrJMiyPUnTeK2b4ZvLrlNOMOjxySFlz9rinvQUBTacU7O+hqSdOmxoPDrMLtOcID9A+cLxJlqpNEbvXrbeDDQBip2ypqfwIRFUX1vIMBKGjilb4EHH3hkkkUxjDjfgaLrXhkCDDgXhP2Qrg5iwkAXyaj39VFNEdpvbnZf1v4zBc6dtZvwMKSYPoEsO3a3FMIxFaL4vxukiHVNban7MNk3/GCdvGvRESb2Ax7+1/HdzByqNcb7tkeiFlZNZV4H8Bh5fWxjDdiYzxfaQnHX7JhFX0+ST2MZ9oj8RmualTtPaiYAD3eQfl5U3By/B7xMJnXfKjGm8Q1cbwLqTUyqBtjS3INwQUUUuQKK8Osa6j4RpHTMak/fN4vSP59Yy0TRM7KKHGjdfrT91akYzusvhlvVIdQ7ZTPQmog==',327);
INSERT INTO "sessions" VALUES(50,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.E7rU038Ju2JVuPiv2/xY769z5POVmDjJZYd3ejwBYtLOu+D69i+84bPnUN80BzL+MNErokMnK29BQIz659VzITv7PaCTJ6//L/SA9EWlMu1F/wMYDQAuyYcN7e7lIk7JqKwDIUz7ecLldfIrkgJ/D8O2IJFY6LzS7LV+EUsEtG+pQyv5eQL8F0phMojJw7Kunuo8hgoi6/XSpsjS1SD1A7pBfwF+q1wrdsuL15MYDwHtF5clnyyN6QfOBRYXZEKNe7go4oz2AYkMZrMJvCUCQW0irL7Zk9eKDE+JTO2KYZM4W5nwBfkzl5JpJg0nrTCEZQQ2RxuQYqTZoUPOczZ9Qcb08PeoAACGEUV+PFX4YGK62fjtJDYXvcj0y8PjVtbwQuYDKmMGFxeHRqTDJ14T6MdD4MugzvtWA9dX+b4cQWFoQvE8Vg+Fho6uvsJUSu+eCOmkW2suoupWlKu/w9kJ9S88qYqGe6G5RksvTWwcfuQcooHBw/GcE0K0Nx501pnF9sUVK1bBMXrrHE+m14d9jPXJcO9uoImVA0+R/couIQLu7dOHlAP+sHmSwTRCIJhLxkTPBsmRjsEuhJi8wtEJgge/LvCf8Q4NOE1Stth51hh1kovHAFTbIaixpQoH0rYcfTLkFhJts2Ngz6ITYJC9E4inpHmQdf2cK3omp4EOpt+tSKEW3sm6q7ir8HPse6pkNKzdqk911ZpOaV/qvCihTkvpuqXR9/QFpGfLCiv13tFLZgs/ROf+GZ7qFbUcZnxPjBAcDlb1mfrJ/g2TWkdsQw==',280);
INSERT INTO "sessions" VALUES(51,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.T659Ck0nRBGCvdKJ5MOCedNyzYyTFspuHm3eDJw1xajnIuo/uzj5ox+ks/EHO7VcPyJlyuwMYQiFU38C4V0StNnkg0iaPWMmAQhsk8yguzLJl1/q+GYCj5I1dOEaRYuKUDSva76u5XafJLYjDCF/LVa75nd1qXbRBeQZ08s7lDKafXIYSsDncfXdeibno86WqwfPq3y+5cAnh5y3gkTXaK7BTaIakWGw0BvF3URkELPkcawKzHU3LmSXiqy9axqVpuQLP5TUqjGj2Jn3Qzk7Rgo+o1JLYGjMoqQMDGLBaantbs32AVEJCgU+26hSdksuvsuwWvxA2CARXHbOxE5LMCPrrNuqYv4M1gisRkcqoInsWBIaDXWasgTHlSULi00ajoO/LPZwfGshPJjerz+hoGfPsrdZWY/ZiBq6Q7+q5cyups3H0M2idj++A0vEsxSt+ulrfT96mhvJOat0uouyVkxeFmVWK6T+kIQdWnS+fy7p+s0yD4JzqkteXh59zff06AhEC+WIbRsNVF25XBdahQ4p46Au8Pc1r98bmN2HxSX44MfMQGDRez9sWHnaYWXSn2CAL2DOVUlucYqcGYKxoknlqf9qyI8yA7ZcUWGW8lOlYj6RSKOlDeVmB7tsbYZKc3zJPwsIKKGskgJEs6hN6NKRbnddTFlZH8FryFtqe/9ZOw/mWuNgcHiquezJv7KzjfoW3xzjWNIucnUIV62ZHs0PkNYaI9vQ8S5T59p929FLE+jQvOreyeXkV2FdJdehF9CrJ/MpHTEGEjdpqcOFzQ==',281);
INSERT INTO "sessions" VALUES(52,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.e/uOwRmhij5OlhstNRkEJcH/Q48/LMUX6/okJ9Wqzyo6JCmqv/8E6reo86NUfsa4AboaZ/IvQoyQ4uoZvhTnR3CL5dCc/bpXgPfkyKJ7kOL8/4ZU3ex2abcMsdifHC8ILQWwUpNin+CY1YJYJhkfflEk57vko2jllB11/GC7sRu0soUr2I4BEcrr1Rfy2s+slJZdU0TFz645WuegBTL87InidjnMqma9xS4j7HDkxLf0+Tw/I8WUFhpJKsAreF88CNAw147fxK2GxjFgIdi5U8Q0wK+lTXosoeRVCTJPo81f67KYNAkRH+fbf4+KpLVhLvYjDpwKazo1Yv5oJ0fBtH2Iucnneu3ZNhXcDAgcs1G2v0JDUcwiLKbm4DZkyviir8oHjI2rgXOiNCXAcHlo43YyiLFsFs4i0zGfNbsw91lf3U/J8eusxXNsiTo4lHbYY6JsXXbEa2rqlq9NSfD1vjA78ifZcIy2TWGM37LaZ1FlQqw/yH5IS00Bs+IXxWK5omVTdiZcsDhce4v8D/lcypD17XBAPsfusNyFJR56mW3/pTly2V+dNSxmk84g7oGUJuLmbW35PxKePD0hhtf3QdXOV9L4NwEjqFSGk0nwD+id+kkXG7QIVuELJ7nwhGYX+PTCQXDN5ru40KbjUTEvSMq5MP6tNdAuqvPFkr/9+pvLpZZBVfO2Nn8JDWBhjF3PqnILMibl9+vgxiVcZTC9n0pzV5+OQQGXecE/XGQbJXSnUPAGMuxAv5FGVoqCGVhFFBEPp636+/TgoqJkGvtQeMk=',274);
INSERT INTO "sessions" VALUES(53,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.xPNN201HfeuffAD41YH9SmW3haAGjbuR3keAUUU8keX/6GDE27hdf5TdkTimJ9rXBOeIg6oxhKAruRjcXg/3cmhyzTnrkfY5rRp+XPv242sr/S0ZCYkgNWjJo0NCIjvsbRK+oTW54G+EepmEJHvDPovVqFJmO/siC75ADPp5HDOpWJ3C4M/jNQygiFbD76vwDj+c0KAkyy1ePxGQMTX9fOX0K5owl5tGxXTVVklcGW9p+SGigB7pRl2ixJaTEIdP4aoWZsA7hcHRmFrZJHpWvvYluf+RDHyodD1SnQOVEOIuT30tqtFHLi+oaz6wPy0GHdmfg1OIDXnYZA3/09PLGY1zPb+zuDoQMDlsKgCIM9p9k0EWzhGRoQ3uTuyRQKcm47GQmb70w5xRawu2OO+oRP9SEAbEF0Pgtxpc8WDsZEJallUbYh6OEDyznFZvX24CxDtVF2jl7PIACjSRzLTp5bVqI52aPsGr0wGBYc5WelbU/qHAnsA79a/c5C4umhqI5uGAzjt9hFEA83Hfvlx3rB0g99KzQ2Mcogbq5UiTXqbn7ABEWOtBhs3GY89vG0XNX+QSPJIoDThtLGULYezBHGj/VNW+/nuIPN6nwDA95vujfaJEz4EwXWfR1AMcoZYQIbWiqEp99IfvFDtxyd73I9aIat22d3pZ/8AsfZOTGtqy2e1WNlzO8X0K+4293qgdCMORIq0/YHu7D3IavmBSeEH7PHTWfrgshOiK9JWM5b0ed61LwlIWhXXxuZDESGO4fY0GjGqYZ65a0nSW9jZxJg==',286);
INSERT INTO "sessions" VALUES(54,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.GQkHXTa7SWxcZepBqtMscyr/ZCH+lRBM+KnTw20Msz4WVuJn8xngjLwMSLKO6VMFtx1T44gcpku4GxTMXw8OVeFlyk6Bb1tyX//aso8GTJ+cKqrF7EJMCMXw1IDSzvX63BCVPOnrZ0TweMB5ElSnwinsWi6mSwlt9p5RGdbUwQipVnBS0BHo6OJkKb18gbWZOa8anX4HivJetHjMtEtvHxnMrjpCBTJGoytO04WCij1uNjd4gP89v1irVjLtCa0QfXaeNpFRvMdGa0hfVtKHyKsqYiaIGV+Y9YBQCM1z28oVbu+gwRAkDa8VKFLY6SStzgHn5kMp0IlypNi2j6dk8pHmDXaCbV1wroSVM806a7OuF9OrB3rwzxk5uq0iQTUMi7gA3cGHIk1wYohhmvbcbG73dHF/EdMZavxFFHSl0RwR7OaHXu5s7JawmLLRpWqtv3B5E33q9+fI9o3af/JW7aGPVQVn3QTFZrx68b4TmiYm8lOHoOQxJj7c/aQEuiToP5WfWypiFmRBOzm8y+bGxbzcW5lflXayJ9EFmckYZF2WvrZN0qojrX81dSTFvhyDbY8VvMdb7Ra6N0VA+MrRg4guAUtLnr8NO25LoBOfqwjNdyPOr9T/YMkNjwSha6qkXQaiDZy/t1BKKtWdQDjR/7qG5xfL3VCTQ86jb7qJywb4ArsXpd4W26nC5MF9eD0a4sTvN5mXicfcAibtCIGIIATTB6hO/Sww',291);
INSERT INTO "sessions" VALUES(55,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','question','timing','s1.5uL5zfUm.QnetYGaRXWzarw/WeRqNXxmwitNmhb8al+t2nd4F44DudCLCIs3FV3R77nX8/bTWKMakhuphUrBEZWl3PfrP6miUWUlGqY/j+ForvGasUstJWUxyIZpKD4jlj2BM5ehfhNmCLAuKImJneTbpblJpy+Fdcm6/+w8+fOhTvT+vC6ZAMqlbbAJ/vQBpWJ0w2B4KRtWqWgq4n5D9brfE1k3x7w1OVRmiWnukYFHyOQrIHH81DLdVC2pj+c8G0nXpJvCboyUhBqQFq9m5Up26nlZocOTZClWJhTQGi3ptGq20/vk2NJJ2kyd/SJ2Q6s0CxARADpyMZ6zDF7+lI18c3enYKxtvmK13Y1G89+6LyQNMVw0bbeMKhyP918p7+dzZC1sk5vItigl/3RTOmDxZWueN2+D8zHFh+2jFSIl4C6jb0f+Vzqbaw1A/e8hI5euEIe4bmvcGOLKteYkPf9Ft6htWJzcnAgPAHEJ2jStiN7zCMSlQ6yBmeY/tm7ez4hIm6rvC/U1FbRQfbcCfTcYPgLOMLErpn1fQYCUNt1p9fpB0Kzt2k15ycJC4NLyTUKOpFb0YZqnQIGqLf6RiMQLHyuQ5WtkqF/BMC3eA30vzHngI2i4z0EcJNG/cyLFdiVhzOJpItH1PxMXHRisbflo3FCWJOKqtY2+pKzhXEKIow1OeplIqZOZiV8eTKJtCY+sFaeSNv8xJ1A1qhkUs2b2d1mgO2Rd+F+Su+kF+qvPDftnEFF5JABM/vFUXzTHhYJFOeWo8KaCnbm36vT4pG+RZenv07S35rLZWzTvxXAEmtCsow3eHsuv18apL80sS4m+gEsDD2A==',298);
INSERT INTO "sessions" VALUES(56,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','done',NULL,'s1.5uL5zfUm.anBSpOPbf8CGRrTKnC078kdEsa4y5+6nznKmNhvVLJRk6LvH+DfUpi+w9qzarYkPSv9+1gXRS/T2MN5gAbmf249LnODk9MkzD7Z/rMxBfxtos5h+7z8peZGTh4nzphp/RS6DUXZf2Q0TSPMFfslp8BeZCURbnbEzK9Efs1Q/cCC6x2r95OiE7v9yFbNBz4q/N5ZdCK+re1f4ENPYTdQYO8LctsBU7fu3gHOc6Lb9U0HJ4hkM7CsjW7SPeC7CLYVgF0CRzb36iMBk9GErgRACme8NVMUjsFIorW/k/BXWgRv+yFkIFsi0VGQQDlRtUL+z0JzGBQQq1hhsj9Wbr/W+2IJU2n5UQQnTk2q3yJ0t1cmBT+/u02wlYZcZHANfqjGGnIonX2KT4pH5vh9GfFxQTw4FVReVR4ZC0gqp6FmeS5h0Hlr5fHvaercK1a1zpSjpwZpQ5ImV6E8f2gNG5iGbnIz5TM5WrOoX926P6rL4d0RS1xT9XA9cLPP99RTRPni5VVyas7sbXbb7Si3hro892o3k041+RGZ4tWRoaMP31h9REqHoIpk+Oj+6i5MwkIjUVGcSDJRWDklIJgN8KZfTXu/tGPyMPdBoeG5V9Rv8ZGUZkZUFc3OKfbekbnPhL9tICI/zlOYLs3t1zNIBUeK06D8QYRgG0AT+icVC7MZjRdPyMFCypXnCA+YS+Dy/8/Czqmqn/iTPZQlaGEr1YajnNqalEF+RoeMW2J7udo6RswfDn0OMOnF/T6a3ivCqGYPNCDQUBQuL+hU+16EJ4khG3B+wAqQfV2fMowRjv56v8oiS3ZpC5lT/T7JtHP2vO2kUmwMOLIQ=',306);
INSERT INTO "sessions" VALUES(57,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.FWKaZi+xsAUGAb2j3QYiOgaBAdOqsTF71Xz561NR8zs8Ac/7RJe79dJlV/QNbIVcBK414MjRXlyCKa9f0OQzLAasqh3lBDdjzu2Hjc/YN4iQvIN3Yss5s9JMPWXE+fpjcseXyjqpT1uygaFaibAHG0z7IBHngIJ8GUrQ5owFT5vAiV+vj8n8vHnLvH7AFzvQDePoIogTJ2Tt9+IOwzfsVi8E1uanxyE6XSW57+cweTZpKUrbFN+9b5EBTaZiuNhRp7ipNoSI5HC5HjY+i5FpiFDGdtCZk9se5ojvfY94Dk3P2TZmccQLe3sMIUfjgyjfIcRwA8DObm6gbQEBp1f57Tk8vh3CSzpRjtSzmfLZ2ahTytJt/kEafx0iB+dBFM94Ne3WVeHBkKMqHKv8L51UF3Q6hKYJNgGK9WUUXBAa83eRHt2lOenK6qm6vnRMm6nxLXwluqXhElS4JoCn3wHb6M58MPUrXf/Av/O1Py5cSNDksTt44hKEMBkC/cLWKNaBH1Cq+TAaDj1kqoaGNO5bPKuWd/BlckqFRA==',307);
INSERT INTO "sessions" VALUES(58,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.H0rbkiVjbjRyU+bSz9Xx9yuLUtK15mtOyz8FgNtj6pNBfHLwDCdv5jGyOG8j73Mlfxbh7pstc34E5yfUt9uB4MXhOoD8qOVWqetttXw+aqZ7cmtPUtLtsdmDay9jmG+De2MGaoKbfnrftM42fSan219asB0WyIhZKEvkVcmNgDgW+8iPhUPlTwe4Lf7sguwt0pcJEgjbRbIc6DFaW5qNmRHNHFe3uUsY0kPWYgwyXELT',310);
INSERT INTO "sessions" VALUES(59,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.rr7eUY649yJeGQh+ruO8nLPZNj3cuENmVqSSroZm2NekK7lHVTRh6Locv+amOosQWFyglqnMJMJ/8/KmwHCrRaMayAx4jsXbyeKg3V535mCOMTA270DSHRsIs37GyD6AnzrIcaz6laU4az4uIfQrvSig569nDzRQC+QIXn4cB8tnD+Yjdttb4J/2rRyhIri76QK2iLxpT4lZAbxbdn9cI9cvmmyHUQKj7ojsGOK0wKgp8iJbnbGc/yCDKOREbO9AK7Cg4gt2/7M8k/zeSW/exW1/Q3XR+LFtOU3tj4BSObVKObWiz99qZxABMAV/zwfE5yBMF02hGK5Je9WfPvbhZRRTEXdeGWu2pY5/hI34gbmPNE4dhrGnWcAJ+89w+F7vkEFKMv0cT9OoC8dMt920bfAKcqHvp+iTbeQpVPF+xf8rcaK9DpPxqUIYpyF26aEw7LziOsmMtoXVI/+pWUf7/g+qPePE3Mhk8L2U3JUw4DOWTbhFJwEjtYcSvayq9s6pTcI04g7JywNsdVWrZvinAXrxcDPtFucbjQ==',311);
INSERT INTO "sessions" VALUES(60,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','number',NULL,'s1.5uL5zfUm.8PmfTKlikWyIHi07UifGV8YZA40bou0sJUKgGMBFtkEV1WSfOaS8aR/X7ZIaHXVOovNJO3aRiRg24/cUJ17/0g/Zs11HOdT6Yga/x4n0DD7+xWnl5zWrkdWNZ2qjbwtJQOrTO3rdTrN7GEbenj2EIGEgbezwJm6Gpfm5MIn6+7dvkcmHr8C7IcC81VkDc+6RvOyUwlj6OPAhY9rkJ0ZuGEDrJgFaZuk9gd3TVa76zwJ3NsLryBCYggqRgCCUJSl/kZLD4BBc+j+aU0Q6jO0A8CtUmbGYh7Hp2BdUWfO6VXaOcptxkPLUqWYq9sgyoHceFsm5UExj852LR7mRQchYrdwARuqudTT/GtMy0mTwtBmc9bRN3YXX3uZRIPw4sxHCRmsSpK2E7P04qN7Qg/oS7BrpAIjiG7WrhJHp4ws/AhFNwEYV0T3ZN3auKg/PgxdF22AvvEsGkaTND+WnrYLwoG3BGOKL/DnAnI636h/R4RWHeUG8HsKzoaX5FC5qUI+mH+dtgSNnWtoplzHf+t1tgHSlUCnkOyupkI56m4vGN0+ZQuIxv1AamFDgTRxSpsvWRChu0z9kUWq3/T7n30i2L7iuuW9O6G3RD8OQmquKC/kj7J7cvleT9O5Buri5Dw4KgKa6TNJmu5FAbVQYlUwqHy/buQS52Wbxkf9cyuTOfkgVyHm0aAQLHZ0dAuT1I/CUvT0hHBVYZXUXQ+t2lpYkgT3VtoXt7nwgQjtRvLl6dc2l6DTwJrODwD7DMX2O8zKqDtgykMI=',320);
INSERT INTO "sessions" VALUES(61,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.v/x8VjlnBI7/uGDXbeWgT+R8uwNCNaD55/YgYNaRWF7CZCaj5eDiHiCjXMYywLIORYo+bHaWk87EZPxXaYVGkhKotx7FHJFCmyHybXQXjkXodZsmBOUi9fbnWln5BOT1h8y+5rNf1vngyuHvWZtk3Q0b9BJGFJd7jP/h42axC9q4WARnd/3+qrxuqh9KqBTxn6qZK5Dej3TIdXOSlxfmglAEJeexTmpVUX4Q5UgyG0ckS/THjrVVt9Nr/G5U/N/3ftwZzRftrB8Mopi7BvP7372zgs9g4ZFwu8nQ1GRWJYTTjC5UaK75Qo7Jqc5n3ojFh7UswpNwELRlqmN1ZcUnmy0Ft614L9TFA0NexYhNsBBJUSZdL24mqcTtGUppgtYbWDjAD4s+ZtmWnpEhtBkUaNCZTj/o614/iZFhSrsdQi9H3S7hmXjKBEN8xzrGnaGzKdlt52XZbM770bCqp1kPhi/4omZ7bmjYFBTPQ7Ma2eJ5TvQy+a4dbvzcDv1sQqvqQA1YEUpXbCM1Da4xa7kjYBixUU4NTmlLlGLHKGrprABV6a4DAczP6BOjjHd5IrhOs1bwQVtq/umqpAb7mn4nVEaTd/hiqqtm28lGz80s9e48zsahAgzeL/OgI3QdbUaH4OjWyCaY1StK8V/9lstZj8VM8/DePuTbsR8hbATa8luOcR/jbFZbGhLJ72QmZWgjURJtmaK85z0+5w==',323);
INSERT INTO "sessions" VALUES(62,'15106b699063c2e3b763dea8f18d847687cff7e31030969efc6f1c9375aea865','exchange',NULL,'s1.5uL5zfUm.z5Os5n3wLTN5c3hF0FK3/qh+NCTgl1BAM6fMzfykXYjNbVtJt4eS0Rm+0BjJtkbfp6YGqgpthruAIcJEYNyAnziVEQ9uM6gwmSl3HcTtgdgS+qz+ep9v/OsiTsqdmliASU87zKdKIi45w+5/oCzpHZZ3yzugEtm/C/sgxM1NupU3Hqz0zvfXqSI0XsgA2/8+RmkVObXvcbZlfqehhAMLQVKoSqxelu0S3/hNRD//K4QYg8xfXHpzwr2SPaA73LBKUp7Slnb7VW34BWFq4zWgfoTksMIXzbSH0kpYbXKecvB8tPjdaq70+s0jZjT3B4njjdqCKMpyR40sG/NfwerUZ9eoMGaatQkJLflzAZosnt5WaCgfS2gpTKnWnU+2ewjSS8PrFQM+4pcP91joyyc8iPb0Y0NWdhmRX7rQ+xV0B+ZolAdgbWlKhk9Veh9BIAFIMKK80UB9OrkRELnrHQYYgO5vwsulfuWVKLmB3s3E6531Gy5Ad03YjTaxmXeY6SJmpDwRjT4JVYP93xGr3M17xeXURQKl4fL04g==',324);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:01:34.936864Z","noted":"2026-11-23T09:01:39Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:01:42.507720+00:00');
INSERT INTO "state" VALUES('closed','2026-11-29T08:45:37.472197+00:00');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','e662505c626895f1982d89fd5e54c84e');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('bind','{"id":"OYX8JEsaiF8","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"hWbYjyPO23Q","chat":5100001122,"asked":"u347714044:why","until":"2026-11-23T10:20:39Z"}');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693367347961,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:8',1795428200000000,'decay',8,'{}');
INSERT INTO "timers" VALUES('decay:11',1798421344876770,'decay',11,'{}');
INSERT INTO "timers" VALUES('decay:12',1798421361347961,'decay',12,'{}');
INSERT INTO "timers" VALUES('decay:24',1796634066000000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:34',1796634076000000,'decay',34,'{}');
INSERT INTO "timers" VALUES('decay:42',1796634084000000,'decay',42,'{}');
INSERT INTO "timers" VALUES('quiet',1795498200000000,'quiet',NULL,'{}');
INSERT INTO "timers" VALUES('decay:51',1796634116000000,'decay',51,'{}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:60',1796637630000000,'decay',60,'{}');
INSERT INTO "timers" VALUES('decay:47',1798423338809204,'decay',47,'{}');
INSERT INTO "timers" VALUES('report:347714042',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"thread":null,"message_id":null,"language":"fa","by":5100001122,"period":"7d"}');
INSERT INTO "timers" VALUES('report:347714043',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"thread":null,"message_id":30,"language":"fa","by":5100001122,"stage":null}');
INSERT INTO "timers" VALUES('again:347714045',1795428625000000,'again',NULL,'{"update_id":347714045,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713862',1795428620000000,'again',NULL,'{"update_id":347713862,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('f88dd11cd920893974302a5f3d9070f41813872b4486debd41c816a2526cd7ee',347713857,1795424454000000);
INSERT INTO "tombstones" VALUES('6096fea658e70bf4a9088fa53414328d3d493c032979aecf8b7df12315fd9409',347714036,1795428331000000);
CREATE TABLE "trying" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "trying" VALUES(4242424242,347714046,2,1795428620000000);
INSERT INTO "trying" VALUES(4242424242,347714047,1,1795428620000000);
CREATE TABLE "updates" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "updates" VALUES(4242424242,347713801,1795422620000000);
INSERT INTO "updates" VALUES(4242424242,347713802,1795422621000000);
INSERT INTO "updates" VALUES(4242424242,347713803,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713804,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713805,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713806,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713807,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713808,1795424420000000);
INSERT INTO "updates" VALUES(4242424242,347713809,1795424421000000);
INSERT INTO "updates" VALUES(4242424242,347713810,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713811,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713812,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713813,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713814,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713815,1795424425000000);
INSERT INTO "updates" VALUES(4242424242,347713816,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713817,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713818,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713819,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713820,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713821,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713822,1795424426000000);
INSERT INTO "updates" VALUES(4242424242,347713823,1795424427000000);
INSERT INTO "updates" VALUES(4242424242,347713824,1795424428000000);
INSERT INTO "updates" VALUES(4242424242,347713825,1795424429000000);
INSERT INTO "updates" VALUES(4242424242,347713826,1795424430000000);
INSERT INTO "updates" VALUES(4242424242,347713827,1795424431000000);
INSERT INTO "updates" VALUES(4242424242,347713828,1795424432000000);
INSERT INTO "updates" VALUES(4242424242,347713829,1795424433000000);
INSERT INTO "updates" VALUES(4242424242,347713830,1795424434000000);
INSERT INTO "updates" VALUES(4242424242,347713831,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713832,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713833,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713834,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713835,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713836,1795424435000000);
INSERT INTO "updates" VALUES(4242424242,347713837,1795424436000000);
INSERT INTO "updates" VALUES(4242424242,347713838,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713839,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713840,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713841,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713842,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713843,1795424440000000);
INSERT INTO "updates" VALUES(4242424242,347713844,1795424441000000);
INSERT INTO "updates" VALUES(4242424242,347713845,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713846,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713847,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713848,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713849,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713850,1795424445000000);
INSERT INTO "updates" VALUES(4242424242,347713851,1795424446000000);
INSERT INTO "updates" VALUES(4242424242,347713852,1795424450000000);
INSERT INTO "updates" VALUES(4242424242,347713853,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713854,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713855,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713856,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713857,1795424454000000);
INSERT INTO "updates" VALUES(4242424242,347713858,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713859,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713860,1795424458000000);
INSERT INTO "updates" VALUES(4242424242,347713861,1795424459000000);
INSERT INTO "updates" VALUES(4242424242,347713862,1795424460000000);
INSERT INTO "updates" VALUES(4242424242,347713863,1795424462000000);
INSERT INTO "updates" VALUES(4242424242,347713864,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347713865,1795424463000000);
INSERT INTO "updates" VALUES(4242424242,347713866,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713867,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713868,1795424464000000);
INSERT INTO "updates" VALUES(4242424242,347713869,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347713870,1795424465000000);
INSERT INTO "updates" VALUES(4242424242,347713871,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347713872,1795424466000000);
INSERT INTO "updates" VALUES(4242424242,347713873,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347713874,1795424467000000);
INSERT INTO "updates" VALUES(4242424242,347713875,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713876,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713877,1795424468000000);
INSERT INTO "updates" VALUES(4242424242,347713878,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713879,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713880,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713881,1795424469000000);
INSERT INTO "updates" VALUES(4242424242,347713882,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713883,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713884,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713885,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713886,1795424470000000);
INSERT INTO "updates" VALUES(4242424242,347713887,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713888,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713889,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713890,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713891,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713892,1795424471000000);
INSERT INTO "updates" VALUES(4242424242,347713893,1795424472000000);
INSERT INTO "updates" VALUES(4242424242,347713894,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347713895,1795424473000000);
INSERT INTO "updates" VALUES(4242424242,347713896,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713897,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713898,1795424474000000);
INSERT INTO "updates" VALUES(4242424242,347713899,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347713900,1795424475000000);
INSERT INTO "updates" VALUES(4242424242,347713901,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347713902,1795424476000000);
INSERT INTO "updates" VALUES(4242424242,347713903,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347713904,1795424477000000);
INSERT INTO "updates" VALUES(4242424242,347713905,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713906,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713907,1795424478000000);
INSERT INTO "updates" VALUES(4242424242,347713908,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713909,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713910,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713911,1795424479000000);
INSERT INTO "updates" VALUES(4242424242,347713912,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713913,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713914,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713915,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713916,1795424480000000);
INSERT INTO "updates" VALUES(4242424242,347713917,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713918,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713919,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713920,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713921,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713922,1795424481000000);
INSERT INTO "updates" VALUES(4242424242,347713923,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347713924,1795424482000000);
INSERT INTO "updates" VALUES(4242424242,347713925,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713926,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713927,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713928,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713929,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713930,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713931,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713932,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713933,1795424483000000);
INSERT INTO "updates" VALUES(4242424242,347713934,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713935,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713936,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713937,1795424484000000);
INSERT INTO "updates" VALUES(4242424242,347713938,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713939,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713940,1795424485000000);
INSERT INTO "updates" VALUES(4242424242,347713941,1795424486000000);
INSERT INTO "updates" VALUES(4242424242,347713942,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713943,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713944,1795424487000000);
INSERT INTO "updates" VALUES(4242424242,347713945,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713946,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713947,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713948,1795424488000000);
INSERT INTO "updates" VALUES(4242424242,347713949,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713950,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713951,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713952,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713953,1795424489000000);
INSERT INTO "updates" VALUES(4242424242,347713954,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347713955,1795424490000000);
INSERT INTO "updates" VALUES(4242424242,347713956,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713957,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713958,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713959,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713960,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713961,1795424491000000);
INSERT INTO "updates" VALUES(4242424242,347713962,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713963,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713964,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713965,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713966,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713967,1795424495000000);
INSERT INTO "updates" VALUES(4242424242,347713968,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713969,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713970,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713971,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713972,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795424499000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795424503000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795424504000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795424508000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795424512000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795424516000000);
INSERT INTO "updates" VALUES(4242424242,347713990,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347713991,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347713992,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347713993,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347713994,1795424520000000);
INSERT INTO "updates" VALUES(4242424242,347713995,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347713996,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347713997,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347713998,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347713999,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714000,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714001,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714002,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714003,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714004,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714005,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714006,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714007,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714008,1795424521000000);
INSERT INTO "updates" VALUES(4242424242,347714009,1795424525000000);
INSERT INTO "updates" VALUES(4242424242,347714010,1795424526000000);
INSERT INTO "updates" VALUES(4242424242,347714011,1795424530000000);
INSERT INTO "updates" VALUES(4242424242,347714012,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347714013,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347714014,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347714015,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347714016,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347714017,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347714018,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347714019,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347714020,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347714021,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347714022,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347714023,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347714024,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347714025,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347714026,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347714027,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347714028,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347714029,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347714030,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347714031,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347714032,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347714033,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347714034,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347714035,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347714036,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347714037,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347714038,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347714039,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347714040,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347714041,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347714042,1795428337000000);
INSERT INTO "updates" VALUES(4242424242,347714043,1795428338000000);
INSERT INTO "updates" VALUES(4242424242,347714044,1795428339000000);
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
INSERT INTO "updates" VALUES(4242424242,347713800,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347714045,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620021476);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620028186);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620033896);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620042420);
INSERT INTO "updates" VALUES(4242424242,347713799,1795428621064518);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621066911);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621101902);
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
CREATE INDEX outbox_purgeable ON outbox (settled_at) WHERE chat IS NOT NULL OR message_id IS NULL;
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
CREATE INDEX leads_quiet ON leads (quiet_due) WHERE quiet_due IS NOT NULL AND owner IS NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',393);
INSERT INTO "sqlite_sequence" VALUES('leads',62);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
COMMIT;
