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
INSERT INTO "audit" VALUES(4,1793696438000000,5100001122,'decided won','lead 7');
INSERT INTO "audit" VALUES(5,1795422620000000,0,'funnel','753e407f');
INSERT INTO "audit" VALUES(6,1795424420000000,0,'funnel','63be0a78');
INSERT INTO "audit" VALUES(7,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424431000000,5100001122,'read','lead 14 in private');
INSERT INTO "audit" VALUES(11,1795424432000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(12,1795424433000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(13,1795424434000000,5100001122,'decided trial','lead 14');
INSERT INTO "audit" VALUES(14,1795424539000000,5100001122,'read','lead 58 in private');
INSERT INTO "audit" VALUES(15,1795424544000000,5100001122,'decided lost','lead 58');
INSERT INTO "audit" VALUES(16,1795428020000000,0,'funnel','e530d97a');
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
INSERT INTO "cards" VALUES('KTpJSbPsFZg',1,1793696420000000);
INSERT INTO "cards" VALUES('n_G7GYladdo',2,1793696421000000);
INSERT INTO "cards" VALUES('SU2I2JwntLM',3,1793696422000000);
INSERT INTO "cards" VALUES('ozIeVZbNEfs',4,1793696423000000);
INSERT INTO "cards" VALUES('DN7rYPuCBg8',5,1793696424000000);
INSERT INTO "cards" VALUES('h9AoRZm7x58',6,1793696425000000);
INSERT INTO "cards" VALUES('z8LzZNfsh1M',7,1793696431000000);
INSERT INTO "cards" VALUES('LvZnXczytJg',9,1794218600000000);
INSERT INTO "cards" VALUES('UHC_Wac9sK4',12,1795424420000000);
INSERT INTO "cards" VALUES('yJxkwHr4Z0I',13,1795424425000000);
INSERT INTO "cards" VALUES('rq8KZF2DV-o',14,1795424431000000);
INSERT INTO "cards" VALUES('IyxGWtCL8V8',15,1795424435000000);
INSERT INTO "cards" VALUES('jvi_EybgV44',24,1795424466000000);
INSERT INTO "cards" VALUES('GJEpivpwfus',34,1795424476000000);
INSERT INTO "cards" VALUES('mY3cgmRffwA',42,1795424484000000);
INSERT INTO "cards" VALUES('fiBnfEHHvFU',49,1795424491000000);
INSERT INTO "cards" VALUES('yoYecrIsgdo',50,1795424495000000);
INSERT INTO "cards" VALUES('Y8y2DszqdRs',51,1795424499000000);
INSERT INTO "cards" VALUES('CFevkHZcMXw',52,1795424503000000);
INSERT INTO "cards" VALUES('CvyUUIgJX90',56,1795424521000000);
INSERT INTO "cards" VALUES('AqMCdLo9Idg',58,1795424525000000);
INSERT INTO "cards" VALUES('ELLAAy6o58k',62,1795428030000000);
INSERT INTO "cards" VALUES('u-fzJ7rCnZo',47,1795428325000000);
INSERT INTO "cards" VALUES('WHxhnGBKgfk',53,1795428326000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713871,NULL,'s1.5uL5zfUm.28TVc8+QsmVlcYu7hDfkd26Wl+7NCUCc2wI9fDb7d7ypPM3i5lpnUbF0mP1Y/fTjM+MSIKM71FPOG99FThxVX9y0RTGqtq5CL2qTlRX/h8Qh6kns+ZNr7uJOffJ/wrQVu2q+bJbYXHGPsGay1MvCGiLc','s1.5uL5zfUm.5r/wkHNYzYK3KBqw0ate3y8XoFnLol1zLI0zlds3nebHKoKyUigB9dW93l0=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713872,5100016520,'s1.5uL5zfUm.xukKDDf98u6dbJv41L1DStKI5iG82+xXa6dddn9BY2CiljjEX9zDU2H0yaeQxv7FHYIuhtZUl5gS4A7/NZ5V0r6fhihidDGZXGI5tq/WXHkIZ+SxTh69QY301gtk22KJfcEsn2Lp0Ysmy7LetC4e+BPJtNPKCj26n5bM/FN9EcGCTXBjcvPSutD8TxPWT/BtezyphfjsSD3b1Ioe6arZmnzBunEIGM/tStqHPDBbahRgjgp5uKigaTbx/RP0OQkzsxcHjD77qvLJ3Aivug3pU9+FREqyfYjREWqxnRVucT5F5HxeyrX/rqCZ23SrjO4jIwo9IP+h1c/NnuC/xmMcYSU0ZsolNkNuVDDm3larBvuw4Y3jxmzMWmQNFecWqex/V7JSYdbOyWspBBYR9sIMTu5KBahBRDuH9iWIj5z0+njmLvHX6jBk4L/65xgaRoBfAD2o2fSxTMjfcA4vBnk=','s1.5uL5zfUm.lZnT2SXfu9kiOpvZl+u2GRfeExwVQLWpIo+xfWL/jACY97IRw2Smm/IzkfrVNO3VQgIfinwBYK5nqZSLDECUBEbvC96aVJW5Jzeja2otqcJFzt7twFLNgZXBND/CsuAC+7MuB0OA4kpHvY0og7rYc4UKPnlFDLRsC9e7A9YpUfhoSKY7av3tVDNEFJOpz+TGAovu4TMfFaBNpojHCPy1E8qHhULTy/+BdHqwgnI=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714075,5100060486,'s1.5uL5zfUm.uIi84hufBwu4iJ8RkLATqYApDItsHPWZUuhh6k3PEiEUIlGQdRUE6MLte8RCq4RJLC/+JgNsRQwA8qLFtpouWS98T2u/soWNcXDAH6C7yK5SRdXy0y28uEseqx0gVwhs8YJL3bPjov3L+BebyW7dqQ0bAgagQ194Jttrw5SAwcxs1PecWKDvHpnJbfEdPESng6ZyMHGohdJ3kscDjHTosi3dEma+LTZREy9A4NwTZYFoTxJziejPshhjVUl1gEfXj2u2kvWdkiSKep115iv8e79HmVnRhLpdoKSTiejRbOH7xxNltp4cUtla4TM3bHqPyQeh9aBE/qFAnGhNJGJWX36izdIkTWx7OyNvO2WZvatbRsDb7X/6WwrZmfQIILJXcCmOxianQu8r8EM1HLAscUB3VjP8YpgyH2m/q1eT5AHlxORfkO/i2cG8XxutpkN7hnd3XE+nF13lR6ERtyUgM3NMjv5mPt1h','s1.5uL5zfUm.dQQGb2vI0ysfq0DJW4qBmu/nh2oyXF68o9Sz7HCu9vvyNDx8xoYMfGcJPpehlPB8HdmqmbJdIuPF/V/v2SzGQr1k0b4BFNo9ZrJIj+Y/haXEXYY5',1795428620000000,4242424242);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx675d5b0baada894c28fbf3c0a3138b47a2bd5d41788cc6c5',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx5fada256b4bb92faf24bc641cc38e76be0316c47c15e669c',1793696443000000);
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "funnels" VALUES('e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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
INSERT INTO "funnels" VALUES('63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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
, phone_index TEXT, alive INTEGER, topic INTEGER, quiet TEXT NOT NULL DEFAULT '[]', quiet_at INTEGER, quiet_due INTEGER) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.LRuIWsVvvntb4zPAKbMXpvOnAGz4AR568EGIMLws4Lo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.tXUQV5Z3OYn5pdw/0zvXebqN0nSUupcVAIz+9dRjToU=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.G3X/BWF3pnx1Bu7MVJ+rpkB/iGym5p1MFmFE4VdTq58=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.Uc+qBY9w/5cIiJjbKPpAuqVVyPCm1PZwii2xKmyEgw==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.O2IOkbJzj/OCMrm/xz/d05wvKSEROUfgxeoRRzE2QA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.6NYAxqRmKAmRH4eSWQWy1GfBSaY3IRubAbwhpBpx1mw=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.rGIwaTH2CSpBwlJdEZOnhEvZ8yznzCSEyX4SuSBbAg==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.+lhInp0T2t79O9drP1MuiwTEzyzIryjb1hHRoWqfMsY=','s1.5uL5zfUm.GvJg16ZZpLhhQF5+BIs7M4XybeckYfs6rX41GdN9o94uxgdfRQ==','fa','s1.5uL5zfUm.LppthI3IeQaJ0jD2sAvvKrCrcaEyoWdA3tOnsFXOg0Dj+wqhFAWEdQs=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.4qP1vmgYoyDTtmIFpVL7UP1CAI+EnFvpaKU46q7iHQ==',1793696432000000,1793696431000000,1793696431000000,1793696438000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007667,'s1.5uL5zfUm.yJp1DEHEXFJZIre5pA9EW4VdTuF2w1Y5W3NNcR5M1Tz8/vkQ',NULL,'fa',NULL,0,'s1.5uL5zfUm.2/20mUFsDY0tQrDwqY1H4X+aR1LkweWENmQjVISWvzectkUhVtAK7mnv7H7YjGtr2w==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696452000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696443000000,347713804,0,0,0,0,NULL,NULL,NULL,NULL,1793696443000000,1793696447000000,1793696452000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008394,'s1.5uL5zfUm.R4kGCAN4tzZyTDTJU1+uYk8IJfL2yB4LGqtiED13+ko=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(10,5100009096,'s1.5uL5zfUm.yKBfhFYUrNxcQZYRf2DuTiufJyn6SCu2+rF6mTYAW3+t2zjS8ns=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(11,5100009802,'s1.5uL5zfUm.tkd3xiXMwGs5g9UBkUUL1x13sSHP+zEZyYKB5JvaPSgY6RvKp4I=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(12,5100010118,'s1.5uL5zfUm.ns7TjWZa95MvvRkiMJJCbV4zMopVeTu85dGJXJ8JU2/Jq+Nw','s1.5uL5zfUm.o+vgC8DoMniv1jKgW+rUdnPtC0TNvmCzSW9vGRM/2KJLPfVsjA==','fa','s1.5uL5zfUm.eIyX91BehMuWxXic7yk0f9RTaxsYddW68kZJLkS3aNb660SmHdWcA7M=',1,'s1.5uL5zfUm.Qk9dFDSgpk7OzCalKliU4gIWinsvyDGrmzmtsvAD5BK2epK9FyIgWuYk69/N9LfQ','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713814,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.C5qEWdULXYba+NJIxsFcOYkBnoGeSlPj3HUscqzq+A==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(13,5100010848,'s1.5uL5zfUm.0vNn+1TLWfBUmz7U4+hIK8VtMWD4tYo74kCKZLUoKnOMlw==',NULL,'fa','s1.5uL5zfUm.Y5Y2RYxXqHYfGhB7PprVygjMDdIZlABCL2Kg0Nhqwwxia93dC74R8EQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713821,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(14,5100011286,'s1.5uL5zfUm.iKRUP7WClPTQDe8fd9kugaAA7YvOhE2YO/XNzJyl2aY=','s1.5uL5zfUm.8kLAd2KQ/ciH8oA2dIbicpzrQr89uu9fWyMApLPLYcnHEDgK','en',NULL,0,'s1.5uL5zfUm.k0u7rpKnHqIuzi3vrDvXPUklc/K+bXzHzDcjXx4cVC9sCNhdKRdA+SIWDQxy','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713827,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(15,5100011959,'s1.5uL5zfUm.9sYSrpb4M6KHqMteq2KSuYiRA/qqJoNJGEepe71NgDg=',NULL,'fa','s1.5uL5zfUm.osXoXaUJD0mkEXeizlaEQMG8zxP0ZD9x2zePfC58ZMVhPOeMMBc9OCI=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.VBtcP11033FJiHVtNnewcZbUf51OJzU7rtPSugzDvg==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'eddef4db7aafcdfc1482bd0b630a0cef1a7caf55aef9c32660cdefd4b5c19673',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(18,5100014995,'s1.5uL5zfUm.69jpjvBzIICzZScB4iulgnnfOaIC+FifylLWk5u+GnvFOAkYjA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(19,5100016390,'s1.5uL5zfUm.bkcmyyDccbm3M1HlGy+AsHU36CZb2LhPOpqhtcew7GMt858=',NULL,'en','s1.5uL5zfUm.DUpoddC0qibMTCdW96rI0askRyvynQxgDQrlve5EqVJIMR1uGyznQ4s=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713869,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(20,5100017988,'s1.5uL5zfUm.ya5Vi44+C1BUQ8ftMdH26nzOVGModXVXZULPJFWmxoSBMY0L/UNe',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(21,5100018969,'s1.5uL5zfUm.HetH14SOLIxACEvzhhwkp7taPZyACqllx3IZXzkgLgr1zszn',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(22,5100020259,'s1.5uL5zfUm.AOBjyt5v3GQWaQVD9jImis5n88okDsPRnevtHxrBY9KoBQrGWGmh',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.rYQ65psUKp8I8jBbeo849pzD9e7Ny/PB8DDKCnOLw8/tolibQAu/918=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(23,5100021558,'s1.5uL5zfUm.QiyAQ4vzPFbfp0OAAe1PwNhK6PHxiARxok8mvphlciwBSSBOphq8',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(24,5100022584,'s1.5uL5zfUm.+5eRxRVnmRSkF+gCubKoehEJrkIz7kUkMCR0GZAWrM2EaB8=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(25,5100023889,'s1.5uL5zfUm.JLUQ9etNpcpnZbTVBG1ARRsRifv5MqaNU3INi1a7PDkFUghi/d/WwLM=',NULL,'fa','s1.5uL5zfUm.GAvt4dgh5U0rRrQfuc/vVN89jhFDkw2DC7YMd5Yq20ZHRyqyfjNYsZw=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713884,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'eab726032dc6b82924afbd407af02fc4bc2ccdb0f5d92c2e5ecf67815036ecfa',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(26,5100024930,'s1.5uL5zfUm.j+T0GaqZ9Su/3QxkfDgbN6JRymuPujLsS9rVKyqN07mUhkcW/6uBjaQ=',NULL,'fa','s1.5uL5zfUm.SFgsnOCbCchGAKgY0phPCWgz1Q41772TQcNvxtTnr8VeeySZHZZCiKA=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713886,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'177d9764fb3d4cde81c32275397bfcdd1ef97857543e55ac93dad2731bc39496',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(27,5100025729,'s1.5uL5zfUm.nzGLMfcR1WMelZgOC21G+ADRd5gwD7PkTrobuDLRdL9hBZHKgqPaFB4=',NULL,'fa','s1.5uL5zfUm.LmyhbcHYQaPFyAamzgar06asclm7kYXANtX7/zaJmd/dliksA+jEyvo=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713889,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'e7552dca0721c42954deeff1977a85956e4534c60cc09b3228e4ab438e3eddb5',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(28,5100026811,'s1.5uL5zfUm.0ssCFD1xqS0nqnfZ66ewvPY3ClURmjN9V7BjXpbNCYbS3KNIiCRp428=',NULL,'fa','s1.5uL5zfUm.aAsSzzX7kmX5dJBgFi0Mu+s8Hz4QafvulMJlk0XjvpP1/QNlKHVvHLk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713893,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'a46a4a4a1391d5017839d4bef71bcb13f82277e767e00033de2adb4a60485d0a',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(29,5100027065,'s1.5uL5zfUm.nLPPf8iF/SXGf1AhB4dX5cbTEuS1HQYQB8uFFqLyFYByDK0=',NULL,'fa','s1.5uL5zfUm.yMDV6CVkHYEyWFCxosHdNcwxj36aQvFyF8hUgAwb2DGeIp2UJecTgEk=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713898,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'4317c17ecb1582c42c2037690ad864eed5fd7590b124b32c7511c207667e2529',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(30,5100028514,'s1.5uL5zfUm./ieeLsF/T++4e+HWeBHZvBilF7jTwClHf0JsLZzlkZewjPZeH1QV',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(31,5100029524,'s1.5uL5zfUm.R1NyHN2ndJGonqskmjIPYK3kuZkHuzyHyXfi2+KYNuSOghap',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(32,5100030318,'s1.5uL5zfUm.dM6ksmttBABikn2GjpamnMbh/yxcR93DwkaOiydUtWSoo7SFVG9s',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.QzHgZVv2yUVF7Oxl+bvPUjC6i98rzyghjcGy50Hbf7pm0cbN6ZV3QeA=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(33,5100031924,'s1.5uL5zfUm.o46DLGcG5xBQbrKt5UW+8s1CZghkGs7ahBu7ZyDcWr/mbrFRV2Z/',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033295,'s1.5uL5zfUm.+ZasEdrIgc27ppRzlzC5JNmXGhh7S9rPR6FjMk4AZA8M0V4=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.tbjrTWauVlkNz4JzZ7R5jou1NMXZaN0Je+ZMstJkZoYakGrP33xXegE=',NULL,'en',NULL,0,'s1.5uL5zfUm.aekh6HgBc19hnnAzT3NW50UoyhJBE8OHB69HIL0YhtxqAzdZodzqk8ZWO78Vt3PYmCBCXPduVbI=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713914,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(36,5100033953,'s1.5uL5zfUm.dag8Hh4csKWVMN9c5gwRZW4MpJGRIwYtOaVGWgsZTz7GiGZr2O9V8vE=',NULL,'en',NULL,0,'s1.5uL5zfUm.MTJP0s77kpsLIhxb/6Fe18kiLFEHbRCT1/P6geCemeWQ8pVCSeQSYmYQiSUQZvywd7qrynDUSFA=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713916,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(37,5100034867,'s1.5uL5zfUm.55lgAXH8MWtlQyxGDfxg7le454e++wmx/ABdU4IpzrmCQO0jWYbp0qM=',NULL,'en',NULL,0,'s1.5uL5zfUm.Fiq9WRkajnYkSh/xUP5kMV5q7HeMnNfLIL7jbyVv+d7zfNloVIj8FX11EK879s4qt3QLmReBQOY=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713919,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035324,'s1.5uL5zfUm.Au7z/0YafxkI/VWaqQBMXtVcrmLeCwoVGqPk2/jN8t05qDtSJ33HBv4=',NULL,'en',NULL,0,'s1.5uL5zfUm.vvg8R4jDvVVpFg11EvLuDxGl91VDDRd6ecMwTVKu4/N5a/CM/88PqlM6mQThm6DyTZXFVfRu4QE=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713923,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(39,5100036529,'s1.5uL5zfUm.8u6dv0TPKlwwH2GX9hGhByRKIW0X8qrmxI7SvBnQujWzatE=',NULL,'en',NULL,0,'s1.5uL5zfUm.cb7j2j3p22V2SlHmp/68vvGsI06YLqkWhKNvpru4ilakQamlYr50pTvpnjZ9jBbN6WW23kcYcYU=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713928,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(40,5100037343,'s1.5uL5zfUm.nacWeO0iZ0sLCCDgR/5HfHYVfR0biRBMS0G7gAWyF41CQXg=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(41,5100038733,'s1.5uL5zfUm.o7BW0LA38hQhiHBl9xg9tRRRcqo5lS/uW1yZgehCoZq6st5p',NULL,'fa','s1.5uL5zfUm.XRDDsaIDN38e0bbYHwwKNFiqu4JN5GjdfHX/X2doi0wOQa4olwUPdog=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713936,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'867972611177d8f4845c1a43a1c52bf5d5d77a569a4b85e779d60b63438fc4ba',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(42,5100038998,'s1.5uL5zfUm.IPNzyT2w8ZZW/jMW0WRHFE5TEzgnfu9kriJeQqtx4ljmddnCQPR/T34C89Y0HfJpXg==',NULL,'en',NULL,0,'s1.5uL5zfUm.swZc9tkkO+2f6+hFFMZr12CEu5VEjzlGXevaVUjGblWqpcYIAKBdCzoqsEFEBTOoXKyRTfB5wB8=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713945,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(43,5100039617,'s1.5uL5zfUm.RLSIlhlKzw3GGFndN2wx0pbQuw9+DMWZIkHPxh6yuVpevxe9',NULL,'en',NULL,0,'s1.5uL5zfUm.gJNXIuLPQlLyCgbT77ZsfCUIre1x7z+xFka3dWvBCfmEwmwNFJyoguionLiPFgVcnLlHmAOnvSo=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713949,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(44,5100040079,'s1.5uL5zfUm.qi938MfL9Z3JMrKyZNoAFqJceAqifEYDqPEyPixyg60=',NULL,'fa','s1.5uL5zfUm.KpVYBsYkitMlY1oF6VBOBVnaK1p5mIx16WM45vkIUcoGS8jmw5WbG+I=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714057,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'92ebec934abbe2be73812db0954a506cc7d0696fe3296ce03dc7a8fbcc0ae092',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(45,5100040749,'s1.5uL5zfUm.6NETTQEclMPIqrGYXgd1CuZ4P4IThRFDTnfbFAyjxObJ',NULL,'fa','s1.5uL5zfUm.rtREHVecmZZMem6702YRhzF0VsNEdEht34UoDYBa2Y16NeeOfweTU5k=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713953,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'4282d142adfefba6f075ea3c3f7446d44493076dc021cc771f2aa8e841456b46',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(46,5100041485,'s1.5uL5zfUm.MbWDv15uE9Q72k7OzE3/2d4c21qPjaXomW1SsahyrZMUpw==',NULL,'fa','s1.5uL5zfUm.NbsWR9XmlqvdTmsTS0DkfyL7NRMORZTzt6IdlG9eQhhyNweVw+X5vVg=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713956,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'3a340dfd267742dd7e94662792e118f7af1766bc7a494c5c1491805422a19338',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(47,5100042141,'s1.5uL5zfUm.QtCBrstnDH6YBYFuZBZuXdgzoi6SvcHcdYWs3MmckZMbug==',NULL,'fa','s1.5uL5zfUm.Sv5Vzc1lSZVs9ozEomxQlMpohZNyTU+v9/MKO5PtQUFLSOxl+HWjaco=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713960,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'1f27bc2ccbf99c90dfbd98e20f5d2b374e19ddea3b700a60c01b7a990b2144ac',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(48,5100043476,'s1.5uL5zfUm.7vMs4fEB6fCIlVEUdIgC2qMVkmKHC13HQJVvDSNC7mDaAg==',NULL,'fa','s1.5uL5zfUm.fyjwanyePDQe9bnK96tysJSNeCLvjhL8Ja4VTASA2dYGGyl67LQ6jyU=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713965,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a3ac8082b4a817035b8ad884301c5af8c15b70899123777e26a1a5c0d4bcf096',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(49,5100044466,'s1.5uL5zfUm.cYh5bNpYyf2RjJvkxJelWCiH4x7Yra2KCABLyyr8Kds=','s1.5uL5zfUm.gE+pnWTLZQACoa6zz6K+RD8EvH7gIIMfbAlHxAXwLWX+TCNI8w==','fa','s1.5uL5zfUm.bgP/Be6sboohkIQ00sxu25PKCRwVGByqdI2dCQdbtx002/lfJEmmDi0=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713967,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'d0646c9e637d3c6a1a5f1939ef04097ca7a0aa07e2fb54a028c6cb7795d8a80e',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000);
INSERT INTO "leads" VALUES(50,5100044719,'s1.5uL5zfUm.9ULmj1Jk7ybCHvx4uBbkQcLm99Cc7gZpULYkDP+dQlQ=','s1.5uL5zfUm.gDZ0majjV8PS96p+JkOFN72+id2ycwAAjI82+EOJ9jYWImmMWA==','fa','s1.5uL5zfUm.LWk7+jl82YTQTZjDHc1PPWEBired2qzo7uC9LD9GBpiHNTklDC/4Z3I=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713973,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.G8oczbm0REFQ7UzEhzwdIhFr8t4IicH6ZCltQYn1yA==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'777dba47fdeb4d41b1922deddd04eeba0558f5b708476b8878baba30cea87580',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000);
INSERT INTO "leads" VALUES(51,5100045904,'s1.5uL5zfUm.MMiSHtlLi0sPaU67b7ximyI4XPtwqFbTDAxQJyhdnuU=','s1.5uL5zfUm.RijbJVUGziU1obZVCuO0PyahubTqOW4Y6SIOBUnXLa3jJnYHXw==','fa','s1.5uL5zfUm.iPAKWA2wmeef3MFkyyTHVuJfK+P58OdgTlg50kty0zQkwD3W1i68ZfU=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713979,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'c15a37eaf041280c88aeb6813dff431acb534967c9b2cef686f6f3fcf417ea9f',NULL,NULL,'["asked"]',1795424499000000,NULL);
INSERT INTO "leads" VALUES(52,5100047222,'s1.5uL5zfUm.EsNWoszvJQftxnTJb4wUkYbPw/3PAGfRQsTef5qIrscV7A==','s1.5uL5zfUm.kFp0qJcpC35M9rKP6bcfPbO346mWsblNYscNi4mHR68J7D4Xvopu','fa','s1.5uL5zfUm.jBin93jIU92YefYxS80asPu3pHTNTTEmd8+NmnO9+UifhL+N4I86mfQ=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713985,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'0596bc76de2ebef5c8fb79022352bc61e6cc8a0c2e0db14960a4024671350dc5',NULL,NULL,'[]',NULL,1795876200000000);
INSERT INTO "leads" VALUES(53,5100048278,'s1.5uL5zfUm.ht+pG//PlOc9+jDecxEN1jTSJMDDGwGdhVZBG4+5z+w=','s1.5uL5zfUm.oHSdcMg7NuOQ5wSQaFmlk7cNX73SEL77576tlKLfeaoYz5jT4g==','fa','s1.5uL5zfUm.wQdZ5ag5ezzjfTrYTKNy1mB0zDHCZHLkCvYraanHeW2PFhaG7mgEX1U=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714001,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'a5896c18c111aa84e932e6c6f99196a6426d6041e37e8a8d7947cb3fa582390c',NULL,NULL,'["asked"]',1795428326000000,1795876200000000);
INSERT INTO "leads" VALUES(54,5100049117,'s1.5uL5zfUm.p8mffrSF1iGGsdFoaqRUXNL7Pps0fwHOJ52+dzhBhmvSXw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(55,5100049888,'s1.5uL5zfUm.31yzyFmqmOoHMZhEGOWJ9OcPAIUgxCCSZcazV2jXQdT3sA==',NULL,'fa','s1.5uL5zfUm.5ze/UhyLwGk/ZEuZE0oRcM2ohszO7HzC3o9zkNX6TACf6LOTiQwpa8Y=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714008,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'de9b5600f14a07819efd32f30036b2eb83cf50d7b6a1d3747115eb1f47c21c31',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(56,5100051218,'s1.5uL5zfUm.xlNu28hRE9rqv2Gl/Sa/6tJ8V684tKQpHbn/6cp4yTTnPg==',NULL,'fa','s1.5uL5zfUm.tGkK2zPfqpNuOpVde/Zp6LyTn74mk5lUjSTfTy/zm0MsCixNjKkfIbw=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714012,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.5mAEv9wtq0d4rF+kn52iQT5DHE6zEgsbbMbS9w4JMg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'9531d2570b16c0703b4382f4a5113c908521a9ad54d6aa2a3d8cbb342a35c69f',NULL,NULL,'["words"]',1795424521000000,1795530600000000);
INSERT INTO "leads" VALUES(57,5100051549,'s1.5uL5zfUm.tu8o7wjoD7fp4ZrSupBMnFc30tJZcHUrTiGWoOU1kE2TdnU=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(58,5100052264,'s1.5uL5zfUm.zj/ZjTB1lkRJH9O+4MrSQDS+TjortIEoWzozDZPevRE=','s1.5uL5zfUm.4spJgcNBL+6tI3bOCbWzeywrXk/K7wo9XRAhwwDx+LC3WMGV8w==','fa','s1.5uL5zfUm.4Ih77fj4khI7dwWpFpXeocRixZeFVPt4ZYOBA/8owFjLDxfIoq6Mk+g=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714020,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.s/aLx5YxC6kgdg7Kxxz1jQpRBeKIppAJudK3yT1xoQ==',1795424534000000,1795424525000000,1795424525000000,1795424544000000,'eba4887b63908e420e79c15123cd4498348ba479324c7767b9331ff690b85a49',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(59,5100053665,'s1.5uL5zfUm.YQmCLHa3sRq03I3RNyGbSdwMGhNn42S8Hr7Eq0r5TQl8ZOXC',NULL,'en',NULL,0,'s1.5uL5zfUm.8iDQsWlCPEeLoMIRhpd2xlVLKOlSqfPRnNjBhtwJHO+7OpkZ9yph9I0=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714036,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(60,5100054293,'s1.5uL5zfUm.D9ps8o7pxZ6DbiXGDJXFH0HdLR1auPUsFHKuisC5k/Z+JTI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(61,5100055754,'s1.5uL5zfUm.y+r9ES51Om3wo72M+Gzw4/5h4KnjEuE/Vg4hvDn83FQTYg==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(62,5100056184,'s1.5uL5zfUm.gOMJBOQ1+I6kPCigfCKM4uRzroDqtZwCfMRsY77tGnM=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(63,5100057974,'s1.5uL5zfUm.EAiE7LG8CsHe+WtX5cH5KsSZmTLyXn0UdYQS7vtgkXaN6g==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(64,5100059709,'s1.5uL5zfUm.vPhNF+BQ5xOKe00udtWYv1BG9mR3h73bTD8FGtq7gd3rkw==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.NFgntPinPyJxFJr0A7IjNtyEbiWDttk2pl0uXhOoUHGF6X9rPNKqHVYZwAq3IZUy4jggx6bIbPQ84nhGqfi4FflAVYU=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.Iwd3oadtBc2o/QzLGo/FXVsLuJi9DVLu/j7aG4vveQ0k8tuyaoeSgFb9xLK+8sSkvnHWwbPeFZFkw9mhvozYObxMv5A=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.kfqbjvi2WaT6fZNNSgr+5JW3L+WBOmy3DjuOEepXZgaufb5x8t2Ge5LLtx7fP5BlIeE7plkdw1NMSWBogx9O0ThMQ4o=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.16nZc1OqPM+hyGECyYw5M0Rh4fu9yy0R9zoX3IbDqzfMZkHcnqXUusZFO0vPIsQB5r/uABNf/yLxX7jeZ7QASNGGN9M=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.od1xpfmQ98k3Z6Ea3JYWR4EgEH7AOp5ws/02CEBVJlZzUfmcvoccEo1arcEqKazXksg+fL4hkmySnesL/ZuO8UeXUZk=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.FAlTHdd8SWwRPCzis7J3GSMUmhv6yzUUe/Thqmu20kq+SG6uZY7dbiz1YQAgxKJ24U0xIYibBvzcdyc33n0gGiwnmoU=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.8Gzragc+IbAcNu+OWNGz3Z3h4YevgtuXTkG1+2ZpEq7QL6XerPvS11u7a8U2sBJCnklCVOND',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.jClWFG87+c7zLQTbyJ6ZBsxt+R8M+7C2D5k2jwtFF9n+H5EzUHvhwSWzPalr8JBkvN6a2S3lETtWKfOaP+Khp+eragMBx9Uu',0,347713792);
INSERT INTO "ledger" VALUES(47,7,'guide',1793696431000000,'{"magnet":"guide"}',0,347713792);
INSERT INTO "ledger" VALUES(48,7,'stage',1793696431000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(49,7,'answered',1793696431000000,'{"question":"need","option":"sales","language":"fa","funnel":"e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45"}',0,347713793);
INSERT INTO "ledger" VALUES(50,7,'answered',1793696431000000,'{"question":"timing","option":"now","language":"fa","funnel":"e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45"}',0,347713794);
INSERT INTO "ledger" VALUES(51,7,'stage',1793696431000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(52,7,'answered',1793696431000000,'{"question":"budget","option":"mid","language":"fa","funnel":"e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45"}',0,347713795);
INSERT INTO "ledger" VALUES(53,7,'answered',1793696431000000,'{"question":"talk","option":"call","language":"fa","funnel":"e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45"}',0,347713796);
INSERT INTO "ledger" VALUES(54,7,'completed',1793696431000000,'{}',0,347713796);
INSERT INTO "ledger" VALUES(55,7,'promised',1793696431000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713796);
INSERT INTO "ledger" VALUES(56,7,'stage',1793696431000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(57,7,'heated',1793696431000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(58,7,'alerted',1793696431000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.aFr9lKRQxppKriS73CxbHhcLVaZxFriqegowPBA4wq31h1iDiaN579e39+zAIcYu0D3HmezW',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.r42eeOFxiy8WLlEGHY4ob38FaPgh/KEPTcQeUOEF7hvdCnHginhlGW3XUUKYSA/aFwOcwC4Yx412kKMptiqlIM/QCXyDfoxD7R1uIw==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.MFfdZm2x5LHPSm3ETHvmlyYPFaFy+1utv7S9Tu5UK+Ltx4Virwzp82XeoJQGwD2qztcL5+GFWqYlmCJgCfOW1N4VYvXrjIM=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696443000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696443000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696443000000,'s1.5uL5zfUm.oQzFv8acZqNC898/rl1n2Rv/pPbiCjq/RADDHjGnJIbTZHPCoVttbRbiyR9Y6kYd6wVkl1g3qHg1fKrb0dqulBGf17QMADILRzrIxAlsXgr/c7lD',0,347713804);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696443000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'campaign',1793696443000000,'{"source":"g_ads7","known":true}',0,347713805);
INSERT INTO "ledger" VALUES(69,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713805);
INSERT INTO "ledger" VALUES(70,8,'language',1793696447000000,'{"language":"fa"}',0,347713807);
INSERT INTO "ledger" VALUES(71,8,'blocked',1793696451000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(72,8,'unblocked',1793696452000000,'{}',0,347713809);
INSERT INTO "ledger" VALUES(73,9,'started',1794218600000000,'{"source":"","known":false}',0,347713810);
INSERT INTO "ledger" VALUES(74,9,'contact',1794218600000000,'s1.5uL5zfUm.JqIUQMcUdLYl+u2GZpaU4UdLj2HCqWn6wpYTtSnxkSaVmqGdAz1krNXvdTHUcnVq5OaMJzwuxgSMf7BXPh74MxDy2+8=',0,347713810);
INSERT INTO "ledger" VALUES(75,9,'talk_asked',1794218600000000,'{}',0,347713810);
INSERT INTO "ledger" VALUES(76,9,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713810);
INSERT INTO "ledger" VALUES(77,9,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(78,9,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(79,9,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(80,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(81,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(82,10,'started',1795422620000000,'{"source":"site","known":true}',0,347713811);
INSERT INTO "ledger" VALUES(83,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(84,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(85,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(86,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(87,11,'started',1795422621000000,'{"source":"site","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(88,12,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713813);
INSERT INTO "ledger" VALUES(89,12,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713814);
INSERT INTO "ledger" VALUES(90,12,'contact',1795424420000000,'s1.5uL5zfUm.K6qKBQG07Umq39ENknNBKK9vAgMIjkhC5rHOzh7RjvWbLL8msE/ZD3tqZzn8KP+h8wc6L/oufT8VsgCkbepTBndngfiUhz1n',0,347713814);
INSERT INTO "ledger" VALUES(91,12,'guide',1795424420000000,'{"magnet":"guide"}',0,347713814);
INSERT INTO "ledger" VALUES(92,12,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(93,12,'answered',1795424420000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713815);
INSERT INTO "ledger" VALUES(94,12,'answered',1795424420000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713816);
INSERT INTO "ledger" VALUES(95,12,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(96,12,'answered',1795424420000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713817);
INSERT INTO "ledger" VALUES(97,12,'answered',1795424420000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713818);
INSERT INTO "ledger" VALUES(98,12,'completed',1795424420000000,'{}',0,347713818);
INSERT INTO "ledger" VALUES(99,12,'promised',1795424420000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713818);
INSERT INTO "ledger" VALUES(100,12,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(101,12,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(102,12,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(103,12,'claimed',1795424421000000,'s1.5uL5zfUm.bfmwKNAX8UJX16vpYWfKswq+nKkVm+/lzyAc5JXJ3wXJV6OsQRODPg9YGJbqfZBWS+8z4TC2',5100002038,347713819);
INSERT INTO "ledger" VALUES(104,13,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713820);
INSERT INTO "ledger" VALUES(105,13,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713821);
INSERT INTO "ledger" VALUES(106,13,'contact',1795424425000000,'s1.5uL5zfUm.bH05HxklbwCDLDprSN2Po/zFChMBL9peQhMvVB9qBlDMgVgeC9Bvf9cWf9jZuR87xSUXFgSOHm1DrPeawe3gV1OGLlKoryD3',0,347713821);
INSERT INTO "ledger" VALUES(107,13,'guide',1795424425000000,'{"magnet":"guide"}',0,347713821);
INSERT INTO "ledger" VALUES(108,13,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(109,13,'answered',1795424425000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713822);
INSERT INTO "ledger" VALUES(110,13,'answered',1795424425000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713823);
INSERT INTO "ledger" VALUES(111,13,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(112,13,'answered',1795424425000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713824);
INSERT INTO "ledger" VALUES(113,13,'answered',1795424425000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713825);
INSERT INTO "ledger" VALUES(114,13,'completed',1795424425000000,'{}',0,347713825);
INSERT INTO "ledger" VALUES(115,13,'promised',1795424425000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713825);
INSERT INTO "ledger" VALUES(116,13,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(117,13,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(118,13,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(119,14,'started',1795424426000000,'{"source":"site","known":true}',0,347713826);
INSERT INTO "ledger" VALUES(120,14,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713827);
INSERT INTO "ledger" VALUES(121,14,'contact',1795424426000000,'s1.5uL5zfUm.i67qMOp66qmZa+mn1dHDfbWDRWkzIOfS13w3WZAtWPVJagXx86YDB2zZz9h0Fq1LRiEqGyCcREkcuH5VFHgUw/CRXEiR7SIC42EhA+gNkGY=',0,347713827);
INSERT INTO "ledger" VALUES(122,14,'guide',1795424426000000,'{"magnet":"guide"}',0,347713827);
INSERT INTO "ledger" VALUES(123,14,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(124,14,'answered',1795424426000000,'{"question":"need","option":"results","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713828);
INSERT INTO "ledger" VALUES(125,14,'answered',1795424426000000,'{"question":"timing","option":"none","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713829);
INSERT INTO "ledger" VALUES(126,14,'answered',1795424426000000,'{"question":"budget","option":"unknown","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713830);
INSERT INTO "ledger" VALUES(127,14,'answered',1795424426000000,'{"question":"talk","option":"no","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713831);
INSERT INTO "ledger" VALUES(128,14,'completed',1795424426000000,'{}',0,347713831);
INSERT INTO "ledger" VALUES(129,14,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(130,14,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713832);
INSERT INTO "ledger" VALUES(131,14,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713840);
INSERT INTO "ledger" VALUES(132,15,'started',1795424435000000,'{"source":"","known":false}',0,347713841);
INSERT INTO "ledger" VALUES(133,15,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713842);
INSERT INTO "ledger" VALUES(134,15,'contact',1795424435000000,'s1.5uL5zfUm.XUzVPyhICFRRGr+4mabsVdkTpVUxRX7WaxD7ZWdRPRuvKeXHzeWXGwPzjb4gR+S4tEIJ7tEU1+ILH3UPiLJmwC95cdzP8ELN',0,347713842);
INSERT INTO "ledger" VALUES(135,15,'guide',1795424435000000,'{"magnet":"guide"}',0,347713842);
INSERT INTO "ledger" VALUES(136,15,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(137,15,'answered',1795424435000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713843);
INSERT INTO "ledger" VALUES(138,15,'answered',1795424435000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713844);
INSERT INTO "ledger" VALUES(139,15,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(140,15,'answered',1795424435000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713845);
INSERT INTO "ledger" VALUES(141,15,'answered',1795424435000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713846);
INSERT INTO "ledger" VALUES(142,15,'completed',1795424435000000,'{}',0,347713846);
INSERT INTO "ledger" VALUES(143,15,'promised',1795424435000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713846);
INSERT INTO "ledger" VALUES(144,15,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(145,15,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(146,15,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(147,15,'claimed',1795424436000000,'s1.5uL5zfUm.mm+Jba0tMDi+EhUMK3FsRfCavlS2Lng75uPenpvKkakCyhqft9YpxPRcnB3bwnTFf3+MIP3M',5100002038,347713847);
INSERT INTO "ledger" VALUES(180,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713862);
INSERT INTO "ledger" VALUES(181,15,'stopped',1795424450000000,'{}',0,347713862);
INSERT INTO "ledger" VALUES(182,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(183,18,'started',1795424454000000,'{"source":"","known":false}',0,347713863);
INSERT INTO "ledger" VALUES(184,19,'started',1795424458000000,'{"source":"","known":false}',0,347713868);
INSERT INTO "ledger" VALUES(185,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713869);
INSERT INTO "ledger" VALUES(186,19,'contact',1795424458000000,'s1.5uL5zfUm.yHYQwm1IL/q7hhx5PFC9lA48G5mkgpoUTB0fCUqMooI5Z2ErRVslHyqB8JViIrE6Y0PLpdG3NGGRbIb/OA91kMQiL4yG6qYzkbogq+pfee38f9fztXjr/lQPVBaUeSvLsVcTDHg=',0,347713869);
INSERT INTO "ledger" VALUES(187,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713869);
INSERT INTO "ledger" VALUES(188,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(189,19,'blocked',1795424458000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(190,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(191,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713874);
INSERT INTO "ledger" VALUES(192,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713876);
INSERT INTO "ledger" VALUES(193,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.RNIekwZHza75SBasZrthbeaHL+wSdrKayZEXhTDQbDhxMe6GbBG4I8J3vW7vQGMW5fd+0w==',0,347713877);
INSERT INTO "ledger" VALUES(194,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.jyOciBR63xST9pd97ospYrc6jWLxrVrn0QMab9Q5ktaOMbPt4cRslBDah0VKWUFwnFtwoA==',0,347713878);
INSERT INTO "ledger" VALUES(195,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713879);
INSERT INTO "ledger" VALUES(196,23,'declined',1795424465000000,'{}',0,347713880);
INSERT INTO "ledger" VALUES(197,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713881);
INSERT INTO "ledger" VALUES(198,24,'contact',1795424466000000,'s1.5uL5zfUm.nP4oZ+OtnIEAUQZvyUwbqZab3zQ2La916aYu6KIPUHVAwNv8xHqMA34v6yAKw3lInoz20x/EhL6b3yq1Yj4f76S7+Kw=',0,347713882);
INSERT INTO "ledger" VALUES(199,24,'talk_asked',1795424466000000,'{}',0,347713882);
INSERT INTO "ledger" VALUES(200,24,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713882);
INSERT INTO "ledger" VALUES(201,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(202,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(203,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(204,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713883);
INSERT INTO "ledger" VALUES(205,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713884);
INSERT INTO "ledger" VALUES(206,25,'contact',1795424467000000,'s1.5uL5zfUm.EIo3Hh17yCDQSK5atEkM8x71k6sm+Q/D56rMXuieQK4+ulhiid9W5danBV5daFrUkDd+uBz9DxaTGB+oti+v0k9z9EDp+831',0,347713884);
INSERT INTO "ledger" VALUES(207,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713884);
INSERT INTO "ledger" VALUES(208,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(209,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713885);
INSERT INTO "ledger" VALUES(210,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713886);
INSERT INTO "ledger" VALUES(211,26,'contact',1795424468000000,'s1.5uL5zfUm.Q5IfeDjQNVFqU42nGDCA61CHjT4UvvRKm62mPytRIDl1Dt7KgP+ZTCK4AYBq8uXKTf6A2KhdqoT0d1Gkrarz9VkDOBWwyIkJ',0,347713886);
INSERT INTO "ledger" VALUES(212,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713886);
INSERT INTO "ledger" VALUES(213,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(214,26,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713887);
INSERT INTO "ledger" VALUES(215,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713888);
INSERT INTO "ledger" VALUES(216,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713889);
INSERT INTO "ledger" VALUES(217,27,'contact',1795424469000000,'s1.5uL5zfUm.5vRpIVxMaiK6Q0hhaYwcEK9rTlzahqOIuaM71GmXbIpJjAuW0FXclE9Hq6DVs9Mg+q2EFnn+ad7m/RINhsAkABomJWmdkW8u',0,347713889);
INSERT INTO "ledger" VALUES(218,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713889);
INSERT INTO "ledger" VALUES(219,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(220,27,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713890);
INSERT INTO "ledger" VALUES(221,27,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713891);
INSERT INTO "ledger" VALUES(222,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(223,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713892);
INSERT INTO "ledger" VALUES(224,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713893);
INSERT INTO "ledger" VALUES(225,28,'contact',1795424470000000,'s1.5uL5zfUm.lK9836n5WocLdLcKyPt+zEKPMWQxwkpCBmF8hLuhEv2OqknGbyK/uMJQLwhmmdxhmXt7OFDbxyxkyx9ecEuQ2ZtTtHKrzrJU',0,347713893);
INSERT INTO "ledger" VALUES(226,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713893);
INSERT INTO "ledger" VALUES(227,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,28,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713894);
INSERT INTO "ledger" VALUES(229,28,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713895);
INSERT INTO "ledger" VALUES(230,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(231,28,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713896);
INSERT INTO "ledger" VALUES(232,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713897);
INSERT INTO "ledger" VALUES(233,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713898);
INSERT INTO "ledger" VALUES(234,29,'contact',1795424471000000,'s1.5uL5zfUm.Lo8o2r616pST5LSU7NDOQ7GdxjyxGy8aTocUTJJNyNxiUOi45Zb5S4Pit/Tsn9Kj86ord/nwnlgDSqhVXffmCCgcDLYIRQSJ',0,347713898);
INSERT INTO "ledger" VALUES(235,29,'guide',1795424471000000,'{"magnet":"guide"}',0,347713898);
INSERT INTO "ledger" VALUES(236,29,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(237,29,'answered',1795424471000000,'{"question":"need","option":"results","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713899);
INSERT INTO "ledger" VALUES(238,29,'answered',1795424471000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713900);
INSERT INTO "ledger" VALUES(239,29,'answered',1795424471000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713901);
INSERT INTO "ledger" VALUES(240,29,'answered',1795424471000000,'{"question":"talk","option":"no","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713902);
INSERT INTO "ledger" VALUES(241,29,'completed',1795424471000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(242,29,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(243,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(244,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713904);
INSERT INTO "ledger" VALUES(245,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713906);
INSERT INTO "ledger" VALUES(246,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.VtZTIduTOjeuFY2ScjPqYKJBG+in+eV/5gLu+W1BbZbeFngsiYAFRgLqFk2yT1AT2UMBjQ==',0,347713907);
INSERT INTO "ledger" VALUES(247,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.5csQDykIPh+ChZHALWEcG5yGJ9WJWFM092x5D3xSpsiF7bNMFY4J+VWGZEtILqdPA5tb8g==',0,347713908);
INSERT INTO "ledger" VALUES(248,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713909);
INSERT INTO "ledger" VALUES(249,33,'declined',1795424475000000,'{}',0,347713910);
INSERT INTO "ledger" VALUES(250,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713911);
INSERT INTO "ledger" VALUES(251,34,'contact',1795424476000000,'s1.5uL5zfUm.v3tB/8HlZbgbk7Q564nhVuMwQlQwfYxW1dWVZLIJW9tCim565gudLCNFkO6hUfpcSelS8wBs6BeNVEtabLiJLwGjr3o=',0,347713912);
INSERT INTO "ledger" VALUES(252,34,'talk_asked',1795424476000000,'{}',0,347713912);
INSERT INTO "ledger" VALUES(253,34,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713912);
INSERT INTO "ledger" VALUES(254,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(255,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(256,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(257,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713913);
INSERT INTO "ledger" VALUES(258,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713914);
INSERT INTO "ledger" VALUES(259,35,'contact',1795424477000000,'s1.5uL5zfUm.MvjjSrwW9/POvXM4DTSAnk4v0D/eRcuOXHYLxrsmC6mhvjLmQ2l9IDqcFf23Wm+QZG6E9aGOGd3OEyUHIsqgbBqcSgKlGoxoV3/bynijvH10fhaiG7DuSwDWow==',0,347713914);
INSERT INTO "ledger" VALUES(260,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713914);
INSERT INTO "ledger" VALUES(261,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(262,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713915);
INSERT INTO "ledger" VALUES(263,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(264,36,'contact',1795424478000000,'s1.5uL5zfUm.xnEGSFbQUpqcXdPoGh7yoe7NgpQHe1unzLKS3lxXppJhSt22jHV/I6vokI1lImi1PrIqSNtKvBrm83fEQIku3iPf5nu7fVr385Rc9GZMYlAPhnPVpPNIZYuTnw==',0,347713916);
INSERT INTO "ledger" VALUES(265,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(266,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(267,36,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713917);
INSERT INTO "ledger" VALUES(268,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713918);
INSERT INTO "ledger" VALUES(269,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713919);
INSERT INTO "ledger" VALUES(270,37,'contact',1795424479000000,'s1.5uL5zfUm.tyLkmfC97igM5uyoOhAIfdep2wh/DZMT68Bj/YF8tDcfD3JYapSDmWKGJ/DotJIl98aDssPBGy9/uGVoBjoK+fL9owwSj25DDGYcRSh30HNHDQp+Vg2HNt9dhg==',0,347713919);
INSERT INTO "ledger" VALUES(271,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713919);
INSERT INTO "ledger" VALUES(272,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(273,37,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713920);
INSERT INTO "ledger" VALUES(274,37,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713921);
INSERT INTO "ledger" VALUES(275,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(276,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713922);
INSERT INTO "ledger" VALUES(277,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713923);
INSERT INTO "ledger" VALUES(278,38,'contact',1795424480000000,'s1.5uL5zfUm.Gzzdxcq8oE1uEGTbRACnujGf8visn/9bPXxTclASWVL083Y44ZTftYjKFR/UuF0+UKnAkY1gS7UA6F3dJhjeZTG+X1qPzvQGEWEMMy4d6hNxUrDfjUEeWaELbA==',0,347713923);
INSERT INTO "ledger" VALUES(279,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713923);
INSERT INTO "ledger" VALUES(280,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,38,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713924);
INSERT INTO "ledger" VALUES(282,38,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713925);
INSERT INTO "ledger" VALUES(283,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(284,38,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713926);
INSERT INTO "ledger" VALUES(285,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713927);
INSERT INTO "ledger" VALUES(286,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713928);
INSERT INTO "ledger" VALUES(287,39,'contact',1795424481000000,'s1.5uL5zfUm.DtjLgy9niVh8eGBSHW97EbO+daE4hLEMTQ03HsrCbVcH7wf5ViD5NURiNPDuKhJ8hgM8XKw/pTgZA4zGuTlXcluoAEKeEAjsSSpylqPa+J5b6nGoiNVQhOVFgg==',0,347713928);
INSERT INTO "ledger" VALUES(288,39,'guide',1795424481000000,'{"magnet":"guide"}',0,347713928);
INSERT INTO "ledger" VALUES(289,39,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(290,39,'answered',1795424481000000,'{"question":"need","option":"results","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713929);
INSERT INTO "ledger" VALUES(291,39,'answered',1795424481000000,'{"question":"timing","option":"none","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713930);
INSERT INTO "ledger" VALUES(292,39,'answered',1795424481000000,'{"question":"budget","option":"unknown","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713931);
INSERT INTO "ledger" VALUES(293,39,'answered',1795424481000000,'{"question":"talk","option":"no","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713932);
INSERT INTO "ledger" VALUES(294,39,'completed',1795424481000000,'{}',0,347713932);
INSERT INTO "ledger" VALUES(295,39,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(296,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713933);
INSERT INTO "ledger" VALUES(297,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713935);
INSERT INTO "ledger" VALUES(298,41,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713936);
INSERT INTO "ledger" VALUES(299,41,'contact',1795424483000000,'s1.5uL5zfUm.GYrrZUb/Yrw74gKkQ6BWLwpOSBg0yHSSknoAhoY+wLkvqRG0AJ/fTy0KxqZruL7kaxH+df7b9mmk3PPCsn63fc5pMPb8PCp5',0,347713936);
INSERT INTO "ledger" VALUES(300,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713936);
INSERT INTO "ledger" VALUES(301,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(302,41,'answered',1795424483000000,'{"question":"need","option":"results","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713937);
INSERT INTO "ledger" VALUES(303,41,'answered',1795424483000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713938);
INSERT INTO "ledger" VALUES(304,41,'answered',1795424483000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713939);
INSERT INTO "ledger" VALUES(305,41,'answered',1795424483000000,'{"question":"talk","option":"no","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713940);
INSERT INTO "ledger" VALUES(306,41,'completed',1795424483000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(307,41,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(308,41,'answered',1795424483000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713943);
INSERT INTO "ledger" VALUES(309,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713944);
INSERT INTO "ledger" VALUES(310,42,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713945);
INSERT INTO "ledger" VALUES(311,42,'contact',1795424484000000,'s1.5uL5zfUm.Q9JENN4rVFfqN27UrBPIc/Lt3qaCga9LFrJ+QNLKj4dMCG8CJGYa9CUurnZT8RbO9pZChrM9V5vkQ+ngw7jMabl/0grLrfvXkicMELaU+x2bQYzXEjR7lhyL9Q==',0,347713945);
INSERT INTO "ledger" VALUES(312,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713945);
INSERT INTO "ledger" VALUES(313,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(314,42,'answered',1795424484000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713946);
INSERT INTO "ledger" VALUES(315,42,'talk_asked',1795424484000000,'{}',0,347713947);
INSERT INTO "ledger" VALUES(316,42,'promised',1795424484000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713947);
INSERT INTO "ledger" VALUES(317,42,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(318,42,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(319,42,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(320,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713948);
INSERT INTO "ledger" VALUES(321,43,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713949);
INSERT INTO "ledger" VALUES(322,43,'contact',1795424485000000,'s1.5uL5zfUm.ttjouMGGihuEGYGAy6UD21E7nlrT3DRJRs83nIe2w8jlEfdBMJOwbaJl0FjoyD8tmsWPFE5kBFRgYsLb7FZP6WRwWBFJXIGvY2VdKzYgdJ9w5o7faeoJWVW0nQ==',0,347713949);
INSERT INTO "ledger" VALUES(323,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713949);
INSERT INTO "ledger" VALUES(324,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(325,43,'said',1795424485000000,'s1.5uL5zfUm.N0jvstiX/yYFHqo0MFc3xitguWjsqeIuWPPrlX8TOORU1sfGqeAjDcjI1NPCxFPx5XrxWIgbCFtyPWd01758ySoMX8/MDohpQ+wDm58=',0,347713950);
INSERT INTO "ledger" VALUES(326,43,'price_asked',1795424485000000,'{}',0,347713950);
INSERT INTO "ledger" VALUES(327,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713951);
INSERT INTO "ledger" VALUES(328,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713952);
INSERT INTO "ledger" VALUES(329,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713953);
INSERT INTO "ledger" VALUES(330,45,'contact',1795424487000000,'s1.5uL5zfUm.HzJDFYviz4q34D6RTipzynbmWF8u9aBqA3dEKh4Rzsj4Hsu3AwQ2XINy7csKkqm7z84g5hgHXpiG0GCuM7VrtjAdVA1MgOyH',0,347713953);
INSERT INTO "ledger" VALUES(331,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713953);
INSERT INTO "ledger" VALUES(332,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(333,45,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713954);
INSERT INTO "ledger" VALUES(334,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713955);
INSERT INTO "ledger" VALUES(335,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713956);
INSERT INTO "ledger" VALUES(336,46,'contact',1795424488000000,'s1.5uL5zfUm.0e7ijrV7XsIFgqkUQICAMYxHIBmwg8KamvpjxwF+twABC4041mSqT4M5G10XX9ExohO/w5oDTQRfis0DfaqVAhUtvk0fQHgC',0,347713956);
INSERT INTO "ledger" VALUES(337,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713956);
INSERT INTO "ledger" VALUES(338,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(339,46,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713957);
INSERT INTO "ledger" VALUES(340,46,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713958);
INSERT INTO "ledger" VALUES(341,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(342,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713959);
INSERT INTO "ledger" VALUES(343,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713960);
INSERT INTO "ledger" VALUES(344,47,'contact',1795424489000000,'s1.5uL5zfUm.zn8A3rAr3VgTq/2UtLiyRKYm79PVp8KxlnI3x6qqpNWw8ffcumNAQd1DNcVX6SmudpKr7JUMyRatVR4ufywdKrTqlX/MikLl',0,347713960);
INSERT INTO "ledger" VALUES(345,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713960);
INSERT INTO "ledger" VALUES(346,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,47,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713961);
INSERT INTO "ledger" VALUES(348,47,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713962);
INSERT INTO "ledger" VALUES(349,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(350,47,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713963);
INSERT INTO "ledger" VALUES(351,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713964);
INSERT INTO "ledger" VALUES(352,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713965);
INSERT INTO "ledger" VALUES(353,48,'contact',1795424490000000,'s1.5uL5zfUm.5ClZRoYrI3wWnsMRQxawLhHiVaVXfRg+ZyP8XVowy0kBWrGImET8+rwTeosrs5yGiZ6oDDByQiRERWBa+pbYwyGO8D/50DKZ',0,347713965);
INSERT INTO "ledger" VALUES(354,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713965);
INSERT INTO "ledger" VALUES(355,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(356,49,'started',1795424491000000,'{"source":"","known":false}',0,347713966);
INSERT INTO "ledger" VALUES(357,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713967);
INSERT INTO "ledger" VALUES(358,49,'contact',1795424491000000,'s1.5uL5zfUm.RoimL0u0tRjkhd0TFAnu9OK6vkunV0lkNIcZ7nyeLMCyzEsq/f5snZowK2PpaTX6/bqNInZ38XfBiXC1JnXr4FRcaB7B5NQ2',0,347713967);
INSERT INTO "ledger" VALUES(359,49,'guide',1795424491000000,'{"magnet":"guide"}',0,347713967);
INSERT INTO "ledger" VALUES(360,49,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(361,49,'answered',1795424491000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713968);
INSERT INTO "ledger" VALUES(362,49,'answered',1795424491000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713969);
INSERT INTO "ledger" VALUES(363,49,'answered',1795424491000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713970);
INSERT INTO "ledger" VALUES(364,49,'answered',1795424491000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713971);
INSERT INTO "ledger" VALUES(365,49,'completed',1795424491000000,'{}',0,347713971);
INSERT INTO "ledger" VALUES(366,49,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713971);
INSERT INTO "ledger" VALUES(367,49,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(368,50,'started',1795424495000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(369,50,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713973);
INSERT INTO "ledger" VALUES(370,50,'contact',1795424495000000,'s1.5uL5zfUm.Pb1mtW5fpCnUIXNaamDGRZ5tnPACXWYMuhA+HnwjOQ6cGWZgRcUuObjFuds/FWpjdZE6BfUQ84LqJPD7tovsVIs4Wk5C5MeW',0,347713973);
INSERT INTO "ledger" VALUES(371,50,'guide',1795424495000000,'{"magnet":"guide"}',0,347713973);
INSERT INTO "ledger" VALUES(372,50,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(373,50,'answered',1795424495000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713974);
INSERT INTO "ledger" VALUES(374,50,'answered',1795424495000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713975);
INSERT INTO "ledger" VALUES(375,50,'answered',1795424495000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713976);
INSERT INTO "ledger" VALUES(376,50,'answered',1795424495000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713977);
INSERT INTO "ledger" VALUES(377,50,'completed',1795424495000000,'{}',0,347713977);
INSERT INTO "ledger" VALUES(378,50,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713977);
INSERT INTO "ledger" VALUES(379,50,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(380,51,'started',1795424499000000,'{"source":"","known":false}',0,347713978);
INSERT INTO "ledger" VALUES(381,51,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713979);
INSERT INTO "ledger" VALUES(382,51,'contact',1795424499000000,'s1.5uL5zfUm.SzdnZBaq5L4jZotJoHWDEaXNsaAiiLQtwBG574xXhOvXqRbRa+0MJpX3vqg8sAUgcvxtzfUoQGxdYqPD/n5qFXflVyJIw6J/',0,347713979);
INSERT INTO "ledger" VALUES(383,51,'guide',1795424499000000,'{"magnet":"guide"}',0,347713979);
INSERT INTO "ledger" VALUES(384,51,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(385,51,'answered',1795424499000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713980);
INSERT INTO "ledger" VALUES(386,51,'answered',1795424499000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713981);
INSERT INTO "ledger" VALUES(387,51,'answered',1795424499000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713982);
INSERT INTO "ledger" VALUES(388,51,'answered',1795424499000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713983);
INSERT INTO "ledger" VALUES(389,51,'completed',1795424499000000,'{}',0,347713983);
INSERT INTO "ledger" VALUES(390,51,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713983);
INSERT INTO "ledger" VALUES(391,51,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(392,52,'started',1795424503000000,'{"source":"","known":false}',0,347713984);
INSERT INTO "ledger" VALUES(393,52,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713985);
INSERT INTO "ledger" VALUES(394,52,'contact',1795424503000000,'s1.5uL5zfUm.7THoEsKnSCUSkOqZnpdkh2XGpKWEWqw4D70wD/wEezqgtG2HcZWg0vM/f81MYnJ4TQL+gXv8IQ3zp4gG2YQfkv2Q3CBQLZdx',0,347713985);
INSERT INTO "ledger" VALUES(395,52,'guide',1795424503000000,'{"magnet":"guide"}',0,347713985);
INSERT INTO "ledger" VALUES(396,52,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(397,52,'answered',1795424503000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713986);
INSERT INTO "ledger" VALUES(398,52,'answered',1795424503000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713987);
INSERT INTO "ledger" VALUES(399,52,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(400,52,'answered',1795424503000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713988);
INSERT INTO "ledger" VALUES(401,52,'answered',1795424503000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713989);
INSERT INTO "ledger" VALUES(402,52,'completed',1795424503000000,'{}',0,347713989);
INSERT INTO "ledger" VALUES(403,52,'promised',1795424503000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713989);
INSERT INTO "ledger" VALUES(404,52,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(405,52,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(406,52,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(407,52,'answered',1795424504000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713992);
INSERT INTO "ledger" VALUES(408,52,'answered',1795424504000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713993);
INSERT INTO "ledger" VALUES(409,52,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(410,52,'answered',1795424504000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713994);
INSERT INTO "ledger" VALUES(411,52,'answered',1795424504000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713995);
INSERT INTO "ledger" VALUES(412,52,'completed',1795424504000000,'{}',0,347713995);
INSERT INTO "ledger" VALUES(413,52,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713995);
INSERT INTO "ledger" VALUES(414,50,'said',1795424508000000,'s1.5uL5zfUm.FTk4XVOG+QjUWnVx/wbSkR9TfeUR2IsS0BBsIDcVcLx3fKSY1dvVEJ+8z1FTKQC1J9RAeFNrrgmlvHWraN5/2nAg6siiEX0P',0,347713996);
INSERT INTO "ledger" VALUES(415,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713996);
INSERT INTO "ledger" VALUES(416,50,'claimed',1795424512000000,'s1.5uL5zfUm.jfJ2+iOAD9gGh5kg4rmlTTEeBNhQWsCqrE4A8NZ4s6cUY1vDvTqIw5t5QfbH5BcDWMl5jTUz2g==',5100002038,347713997);
INSERT INTO "ledger" VALUES(417,50,'said',1795424516000000,'s1.5uL5zfUm.Mz0sEgvmu7P2NhEUURdsD4aJyPlkMVuMzwhD6iDxpAS8SWDoMwMv7yqk2e8FhmPifRv2ZgS5zo/HRK9I7+pIk8uJphQ=',0,347713998);
INSERT INTO "ledger" VALUES(418,51,'talk_asked',1795424516000000,'{}',0,347713999);
INSERT INTO "ledger" VALUES(419,51,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713999);
INSERT INTO "ledger" VALUES(420,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(421,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(422,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(423,53,'started',1795424520000000,'{"source":"","known":false}',0,347714000);
INSERT INTO "ledger" VALUES(424,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714001);
INSERT INTO "ledger" VALUES(425,53,'contact',1795424520000000,'s1.5uL5zfUm.TZgCfV0x8CG+lwGG3WwH5lRtLr/ZPp+LrgvtUfBd1ypJmD4uEuFecpD3zmyICx2sJjqPe+4y9hi8PE35Lw4VUK4z/ktuH/vU',0,347714001);
INSERT INTO "ledger" VALUES(426,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347714001);
INSERT INTO "ledger" VALUES(427,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(428,53,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714002);
INSERT INTO "ledger" VALUES(429,53,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714003);
INSERT INTO "ledger" VALUES(430,53,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714004);
INSERT INTO "ledger" VALUES(431,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714005);
INSERT INTO "ledger" VALUES(432,54,'said',1795424521000000,'s1.5uL5zfUm.iW/IXzAGBgey7wdZdgjuh+NEiRJRYhgdTErLV6uchi4JvBP1ngIQiLRKlPZfbnNwDkeekqPrP1+7QQ==',0,347714006);
INSERT INTO "ledger" VALUES(433,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714007);
INSERT INTO "ledger" VALUES(434,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714008);
INSERT INTO "ledger" VALUES(435,55,'contact',1795424521000000,'s1.5uL5zfUm.W7bv4X9tfOFc11FEIggzQZknRYra5exPocfzZWDbwfGUR30KO86+xHhtcMdqD9ssq5nSz0xXlAECl5oxMZBDkhei7iumWoKc',0,347714008);
INSERT INTO "ledger" VALUES(436,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347714008);
INSERT INTO "ledger" VALUES(437,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(438,55,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714009);
INSERT INTO "ledger" VALUES(439,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714011);
INSERT INTO "ledger" VALUES(440,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714012);
INSERT INTO "ledger" VALUES(441,56,'contact',1795424521000000,'s1.5uL5zfUm./+Lu1dFdY2TpWtyy4lMwtoImluMxMeSckhXmoWXnyFoFATx7X3X/CSsX4nkaUF7wuMR2TeCCIRjSqywurwm4gpFRV/a7E1hC',0,347714012);
INSERT INTO "ledger" VALUES(442,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714012);
INSERT INTO "ledger" VALUES(443,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(444,56,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714013);
INSERT INTO "ledger" VALUES(445,56,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714014);
INSERT INTO "ledger" VALUES(446,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714015);
INSERT INTO "ledger" VALUES(447,56,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714016);
INSERT INTO "ledger" VALUES(448,56,'completed',1795424521000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(449,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(450,56,'said',1795424521000000,'s1.5uL5zfUm.uR3aF15y6rGvjGa0NTwIQpW7xrt1tR9rDXAaMueb6II8rEo1syLHfFiHVL3WOU3MsmWO6N/QGQMN/UcteZJn+bPUrCXyf14=',0,347714017);
INSERT INTO "ledger" VALUES(451,56,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714017);
INSERT INTO "ledger" VALUES(452,57,'started',1795424521000000,'{"source":"","known":false}',0,347714018);
INSERT INTO "ledger" VALUES(453,58,'started',1795424525000000,'{"source":"","known":false}',0,347714019);
INSERT INTO "ledger" VALUES(454,58,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714020);
INSERT INTO "ledger" VALUES(455,58,'contact',1795424525000000,'s1.5uL5zfUm.REsd4bbSqCmnlnknT1hICBWgZOsRiOYyO5VOd1fcBBaGWtpRTFQ/O+EO2qIuTP2jGNI7BITxBzURsZAOFr5qDFvxBfwi7ikT',0,347714020);
INSERT INTO "ledger" VALUES(456,58,'guide',1795424525000000,'{"magnet":"guide"}',0,347714020);
INSERT INTO "ledger" VALUES(457,58,'stage',1795424525000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(458,58,'answered',1795424525000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714021);
INSERT INTO "ledger" VALUES(459,58,'answered',1795424525000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714022);
INSERT INTO "ledger" VALUES(460,58,'stage',1795424525000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(461,58,'answered',1795424525000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714023);
INSERT INTO "ledger" VALUES(462,58,'answered',1795424525000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714024);
INSERT INTO "ledger" VALUES(463,58,'completed',1795424525000000,'{}',0,347714024);
INSERT INTO "ledger" VALUES(464,58,'promised',1795424525000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714024);
INSERT INTO "ledger" VALUES(465,58,'stage',1795424525000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(466,58,'heated',1795424525000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(467,58,'alerted',1795424525000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(468,58,'claimed',1795424526000000,'s1.5uL5zfUm.dgaDJBm9kroXIM7ESWNqlwOZLakmZqqIIonj2Is7VO584EmB5gYqZbPO6CZVdEEyHxMGUQc6',5100002038,347714025);
INSERT INTO "ledger" VALUES(469,58,'released',1795424530000000,'s1.5uL5zfUm.g/L1uHYaNIxEZSWXwU32MrFpmaMDvTsi8lywqkG4Vk0kyGRmTm6JPEKl',5100002038,347714026);
INSERT INTO "ledger" VALUES(470,58,'claimed',1795424534000000,'s1.5uL5zfUm.3WvpowyxZIbbMcjoZl4rz8UUWGInXwwkJQ09laffp04rCHn9qywjfnrJA6XgHyDMIUBvWzcE',5100002038,347714027);
INSERT INTO "ledger" VALUES(471,58,'corrected',1795424539000000,'s1.5uL5zfUm.NbcXVSlT55S1XtrhPEQ2T3bVS/V6qYOUG+Vve2ei9MOwatcQ4w74O5M72DDC9raKbLQ9f6flnYTcRmKDu7BiWDsAvmyIA6E+QcW4KPf0jKrJLaYEyLBYBptkaA==',0,NULL);
INSERT INTO "ledger" VALUES(472,58,'outcome',1795424544000000,'s1.5uL5zfUm.AmfL01Di1RI8lxB+t3aakQpSA3rA7A9i/wNOdAcRLtAlSVEBmlBZIdbfqdxe+2JOA17P2lL9FbbAkuAVXmCnK6vcoejfG6mVMqOiCm8=',5100001122,347714031);
INSERT INTO "ledger" VALUES(473,58,'cooled',1795424544000000,'{"reason":"person"}',5100001122,347714031);
INSERT INTO "ledger" VALUES(474,59,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714035);
INSERT INTO "ledger" VALUES(475,59,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714036);
INSERT INTO "ledger" VALUES(476,59,'contact',1795424550000000,'s1.5uL5zfUm.pcPB+DBB05YT87Z1LSY+WxmI+nbFcBks1qWH8jLwqnpco2nrpByQhlLHpX9Fc/CEfBfNUebjEZF6VKzZCtURglSnjtkl5OzlYdEcA1c=',0,347714036);
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
INSERT INTO "ledger" VALUES(513,62,'contact',1795428030000000,'s1.5uL5zfUm.apdwbvMGiLd3S9gCzdYIq9HEzfP4lElMjMAV01YjTokYo6nBsWA91W0aKaxpexA7fP7IF6smksy+53we2HMlrVHyc7s=',0,347714052);
INSERT INTO "ledger" VALUES(514,62,'talk_asked',1795428030000000,'{}',0,347714052);
INSERT INTO "ledger" VALUES(515,62,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714052);
INSERT INTO "ledger" VALUES(516,62,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(517,62,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(518,62,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(519,63,'started',1795428320000000,'{"source":"","known":false}',0,347714055);
INSERT INTO "ledger" VALUES(520,64,'started',1795428321000000,'{"source":"","known":false}',0,347714056);
INSERT INTO "ledger" VALUES(521,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714057);
INSERT INTO "ledger" VALUES(522,44,'contact',1795428322000000,'s1.5uL5zfUm.+XiMTdfB11GzalEUEzgJQ/TnOiwisRexlULbuXHxUcyhJcyUyUaeGihb7CQBnU2jdTx8tP6SzjXn9EgGY0rWzL2DA3uZsqzS',0,347714057);
INSERT INTO "ledger" VALUES(523,44,'guide',1795428322000000,'{"magnet":"guide"}',0,347714057);
INSERT INTO "ledger" VALUES(524,44,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(525,45,'answered',1795428323000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714058);
INSERT INTO "ledger" VALUES(526,45,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(527,46,'answered',1795428324000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714059);
INSERT INTO "ledger" VALUES(528,47,'answered',1795428325000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714060);
INSERT INTO "ledger" VALUES(529,47,'completed',1795428325000000,'{}',0,347714060);
INSERT INTO "ledger" VALUES(530,47,'promised',1795428325000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714060);
INSERT INTO "ledger" VALUES(531,47,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(532,47,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(533,47,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(534,53,'answered',1795428326000000,'{"question":"talk","option":"call","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714061);
INSERT INTO "ledger" VALUES(535,53,'completed',1795428326000000,'{}',0,347714061);
INSERT INTO "ledger" VALUES(536,53,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714061);
INSERT INTO "ledger" VALUES(537,53,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(538,49,'said',1795428327000000,'s1.5uL5zfUm.dwXQX95rmSnhXg/38E3phQ9RWZcsBlBi4npeJjNgPc4gTeCSK9Qig4ub5QUz2M72uM28H+4w9DEInZsqQvjZO9UPD2wadQ==',0,347714062);
INSERT INTO "ledger" VALUES(539,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714062);
INSERT INTO "ledger" VALUES(540,12,'said',1795428328000000,'s1.5uL5zfUm.kbQ29GUX5h/2F3D4a6UMKCxSvrS4KrSJhc8frbWCbxM1BpWQhT12W4ZsD9kZbcm9tN1QaGQCLtkPZtldjH9Ww1CKJSYU6Ds3ibCGzbi6ZbTk7eQUcA==',0,347714063);
INSERT INTO "ledger" VALUES(541,12,'contact',1795428329000000,'s1.5uL5zfUm.rIRHuLA7EMklTk4h7PlbEJTOkQlcsqtNiFjcOma3h/uGQ7inYp/F+KLRp/NBkhGFp2PIqwbdHNIDQB0MBa6xG7WSXQiG5TccAROb/zR4WvlSr9o=',0,347714064);
INSERT INTO "ledger" VALUES(542,56,'claimed',1795428330000000,'s1.5uL5zfUm.T3MtDdOkKJyPeX5eAKwBPuxQ+Ohy5AIIyC6fSXiGzDriY9G54nuQ9zVMNwAyjngR/VQ7C2m3Hqi/',5100002038,347714065);
INSERT INTO "ledger" VALUES(543,48,'said',1795428333000000,'s1.5uL5zfUm.o2bPRG7Z7Yruyn6SVUwYreiVTgr4rEgDZ8g1sBWvrspEZyCv8J5SF50oZi10BB9Ppylk+mNfIfz2VzWL4lWE4EGOV0wNwVLVCQ==',0,347714068);
INSERT INTO "ledger" VALUES(544,48,'blocked',1795428334000000,'{}',0,347714069);
INSERT INTO "ledger" VALUES(545,12,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714071);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(99,1);
INSERT INTO "mentions" VALUES(99,2);
INSERT INTO "mentions" VALUES(99,3);
INSERT INTO "mentions" VALUES(99,4);
INSERT INTO "mentions" VALUES(99,5);
INSERT INTO "mentions" VALUES(99,6);
INSERT INTO "mentions" VALUES(99,7);
INSERT INTO "mentions" VALUES(99,8);
INSERT INTO "mentions" VALUES(99,9);
INSERT INTO "mentions" VALUES(99,12);
INSERT INTO "mentions" VALUES(99,13);
INSERT INTO "mentions" VALUES(99,14);
INSERT INTO "mentions" VALUES(415,14);
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
INSERT INTO "migrations" VALUES(13,'0013_settled',1795428620000000);
INSERT INTO "migrations" VALUES(14,'0014_group_members',1795428620000000);
INSERT INTO "migrations" VALUES(15,'0015_test_talks',1795428620000000);
INSERT INTO "migrations" VALUES(16,'0016_outcomes',1795428620000000);
INSERT INTO "migrations" VALUES(17,'0017_replies',1795428620000000);
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
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,8,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000,NULL,5100003656,NULL,4242424242);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,9,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000,NULL,5100004648,NULL,4242424242);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,10,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000,NULL,5100005388,NULL,4242424242);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,11,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000,NULL,5100005516,NULL,4242424242);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,12,NULL,1793696426000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(41,'u347713800:why','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(42,'alert:7:1:347713801','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696438000000,'sent',1,NULL,5,NULL,1793696438000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'u347713801:answered','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,30,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'u347713801:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696438000000,'sent',1,NULL,29,NULL,1793696438000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'u347713802:why','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696439000000,'sent',1,NULL,31,NULL,1793696439000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'u347713803:exchange','chat:5100007667',3,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,33,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'u347713804:guide','file:u347713804:guide',1,5100007667,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,35,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'u347713804:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696443000000,'sent',1,NULL,36,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'u347713805:guide','file:u347713805:guide',1,5100007667,'sendDocument','{}',8,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,38,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'u347713805:left','late:u347713805:left',1,5100007667,'editMessageReplyMarkup','{}',8,NULL,'u347713804:q0','u347713805:q0',NULL,'[]',0,NULL,1793696443000000,'sent',1,NULL,36,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'u347713805:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696443000000,'sent',1,NULL,39,NULL,1793696443000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'u347713806:choose_language','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,41,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'u347713807:language_set','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,42,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713807:left','late:u347713807:left',1,5100007667,'editMessageReplyMarkup','{}',8,NULL,'u347713805:q0','u347713807:q0',NULL,'[]',0,NULL,1793696447000000,'sent',1,NULL,39,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'u347713807:q0','chat:5100007667',1,5100007667,'sendMessage','{}',8,NULL,NULL,NULL,'question','[]',0,NULL,1793696447000000,'sent',1,NULL,43,NULL,1793696447000000,NULL,5100007667,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'u347713810:talk','chat:5100008394',1,5100008394,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,45,NULL,1794218600000000,NULL,5100008394,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'u347713810:ask_number','chat:5100008394',1,5100008394,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,46,NULL,1794218600000000,NULL,5100008394,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'alert:9:1','lead:9',0,NULL,'sendMessage','{}',9,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,7,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,8,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'u347713811:consent','chat:5100009096',3,5100009096,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,48,NULL,1795422620000000,NULL,5100009096,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,10,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,11,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,12,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,4,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'u347713812:consent','chat:5100009802',3,5100009802,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,50,NULL,1795422621000000,NULL,5100009802,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'u347713813:exchange','chat:5100010118',3,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,52,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'u347713814:guide','file:u347713814:guide',1,5100010118,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,54,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'u347713814:q0','chat:5100010118',1,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713815:q1','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713814:q0',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'u347713816:q2','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713815:q1',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'u347713817:q3','chat:5100010118',1,5100010118,'editMessageText','{}',12,NULL,'u347713816:q2',NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'u347713818:a3','late:u347713818:a3',1,5100010118,'editMessageText','{}',12,NULL,NULL,'u347713818:end.sql',NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,55,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'u347713818:end.sql','chat:5100010118',1,5100010118,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,56,NULL,1795424420000000,NULL,5100010118,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,13,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'alert:12:1:347713819','lead:12',4,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,13,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'u347713820:exchange','chat:5100010848',3,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,58,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'u347713821:guide','file:u347713821:guide',1,5100010848,'sendDocument','{}',13,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,60,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'u347713821:q0','chat:5100010848',1,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'u347713822:q1','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713821:q0',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'u347713823:q2','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713822:q1',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'u347713824:q3','chat:5100010848',1,5100010848,'editMessageText','{}',13,NULL,'u347713823:q2',NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'u347713825:a3','late:u347713825:a3',1,5100010848,'editMessageText','{}',13,NULL,NULL,'u347713825:end.sql',NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,61,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'u347713825:end.sql','chat:5100010848',1,5100010848,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,62,NULL,1795424425000000,NULL,5100010848,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'alert:13:1','lead:13',0,NULL,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,14,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'u347713826:exchange','chat:5100011286',3,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'u347713827:guide','file:u347713827:guide',1,5100011286,'sendDocument','{}',14,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,66,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u347713827:q0','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713828:q1','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713827:q0',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u347713829:q2','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713828:q1',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'u347713830:q3','chat:5100011286',1,5100011286,'editMessageText','{}',14,NULL,'u347713829:q2',NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'u347713831:a3','late:u347713831:a3',1,5100011286,'editMessageText','{}',14,NULL,NULL,'u347713831:end.mql',NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'u347713831:end.mql','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,68,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713832:tips_on','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,69,NULL,1795424426000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'u347713833:mydata','chat:5100011286',1,5100011286,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,71,NULL,1795424427000000,NULL,5100011286,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'u347713834:answer','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'own.admins_only:5100002038','[]',0,NULL,1795424428000000,'sent',1,NULL,73,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713837:answer','chat:5100001122',1,5100001122,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,77,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'report:347713835','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:stats:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,78,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'report:347713836','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:None','[]',0,NULL,1795424431000000,'sent',1,NULL,79,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'u347713838:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,81,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'u347713839:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,83,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'u347713840:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,77,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713841:exchange','chat:5100011959',3,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,85,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713842:guide','file:u347713842:guide',1,5100011959,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'u347713842:q0','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'u347713843:q1','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713842:q0',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'u347713844:q2','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713843:q1',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713845:q3','chat:5100011959',1,5100011959,'editMessageText','{}',15,NULL,'u347713844:q2',NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713846:a3','late:u347713846:a3',1,5100011959,'editMessageText','{}',15,NULL,NULL,'u347713846:end.sql',NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713846:end.sql','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,15,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'alert:15:1:347713847','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,15,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,91,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(134,'u347713862:stopped','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,104,NULL,1795424450000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(135,'alert:15:1:347713862','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,15,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(136,'told:15:347713862','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,18,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(137,'u347713863:exchange','chat:5100014995',3,5100014995,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,108,NULL,1795424454000000,NULL,5100014995,NULL,4242424242);
INSERT INTO "outbox" VALUES(140,'u347713866:forget_sure','chat:5100014995',1,5100014995,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,112,NULL,1795424454000000,NULL,5100014995,NULL,4242424242);
INSERT INTO "outbox" VALUES(141,'erased:16:347713867:-1002200000405:16','lead:16',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424454000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'erased:347713867:told','erased:16',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,19,NULL,1795424454000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'u347713868:exchange','chat:5100016390',3,5100016390,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,115,NULL,1795424458000000,NULL,5100016390,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'u347713869:guide','file:u347713869:guide',1,5100016390,'sendDocument','{}',19,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(146,'u347713869:q0','chat:5100016390',1,5100016390,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(147,'u347713872:trouble','chat:5100016520',1,5100016520,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,118,NULL,1795424460000000,NULL,5100016520,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,119,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'u347713873:exchange','chat:5100017988',3,5100017988,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,121,NULL,1795424462000000,NULL,5100017988,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'u347713874:exchange','chat:5100018969',3,5100018969,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,123,NULL,1795424463000000,NULL,5100018969,NULL,4242424242);
INSERT INTO "outbox" VALUES(151,'u347713875:ask_email','chat:5100018969',1,5100018969,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,125,NULL,1795424463000000,NULL,5100018969,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713876:exchange','chat:5100020259',3,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,127,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713877:bad_phone_part','chat:5100020259',1,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,129,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713878:two_failures','chat:5100020259',1,5100020259,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,131,NULL,1795424464000000,NULL,5100020259,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713879:exchange','chat:5100021558',3,5100021558,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,133,NULL,1795424465000000,NULL,5100021558,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'u347713880:declined','chat:5100021558',1,5100021558,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,135,NULL,1795424465000000,NULL,5100021558,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'u347713881:exchange','chat:5100022584',3,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,137,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'u347713882:talk','chat:5100022584',1,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,139,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'u347713882:ask_number','chat:5100022584',1,5100022584,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,140,NULL,1795424466000000,NULL,5100022584,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,20,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713883:exchange','chat:5100023889',3,5100023889,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,142,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713884:guide','file:u347713884:guide',1,5100023889,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,144,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713884:q0','chat:5100023889',1,5100023889,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,145,NULL,1795424467000000,NULL,5100023889,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713885:exchange','chat:5100024930',3,5100024930,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,147,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713886:guide','file:u347713886:guide',1,5100024930,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,149,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713886:q0','chat:5100024930',1,5100024930,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,150,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713887:q1','chat:5100024930',1,5100024930,'editMessageText','{}',26,NULL,'u347713886:q0',NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,150,NULL,1795424468000000,NULL,5100024930,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'u347713888:exchange','chat:5100025729',3,5100025729,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,152,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713889:guide','file:u347713889:guide',1,5100025729,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,154,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713889:q0','chat:5100025729',1,5100025729,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'u347713890:q1','chat:5100025729',1,5100025729,'editMessageText','{}',27,NULL,'u347713889:q0',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'u347713891:q2','chat:5100025729',1,5100025729,'editMessageText','{}',27,NULL,'u347713890:q1',NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,155,NULL,1795424469000000,NULL,5100025729,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713892:exchange','chat:5100026811',3,5100026811,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,157,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713893:guide','file:u347713893:guide',1,5100026811,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,159,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713893:q0','chat:5100026811',1,5100026811,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'u347713894:q1','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713893:q0',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'u347713895:q2','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713894:q1',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'u347713896:q3','chat:5100026811',1,5100026811,'editMessageText','{}',28,NULL,'u347713895:q2',NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,160,NULL,1795424470000000,NULL,5100026811,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713897:exchange','chat:5100027065',3,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,162,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713898:guide','file:u347713898:guide',1,5100027065,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,164,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713898:q0','chat:5100027065',1,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713899:q1','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713898:q0',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713900:q2','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713899:q1',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713901:q3','chat:5100027065',1,5100027065,'editMessageText','{}',29,NULL,'u347713900:q2',NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713902:a3','late:u347713902:a3',1,5100027065,'editMessageText','{}',29,NULL,NULL,'u347713902:end.mql',NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,165,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713902:end.mql','chat:5100027065',1,5100027065,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,166,NULL,1795424471000000,NULL,5100027065,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713903:exchange','chat:5100028514',3,5100028514,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,168,NULL,1795424472000000,NULL,5100028514,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'u347713904:exchange','chat:5100029524',3,5100029524,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,170,NULL,1795424473000000,NULL,5100029524,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'u347713905:ask_email','chat:5100029524',1,5100029524,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,172,NULL,1795424473000000,NULL,5100029524,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'u347713906:exchange','chat:5100030318',3,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,174,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'u347713907:bad_phone_part','chat:5100030318',1,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,176,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'u347713908:two_failures','chat:5100030318',1,5100030318,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,178,NULL,1795424474000000,NULL,5100030318,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'u347713909:exchange','chat:5100031924',3,5100031924,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,180,NULL,1795424475000000,NULL,5100031924,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713910:declined','chat:5100031924',1,5100031924,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,182,NULL,1795424475000000,NULL,5100031924,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713911:exchange','chat:5100033295',3,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,184,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713912:talk','chat:5100033295',1,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,186,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713912:ask_number','chat:5100033295',1,5100033295,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,187,NULL,1795424476000000,NULL,5100033295,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,21,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713913:exchange','chat:5100033687',3,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,189,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713914:guide','file:u347713914:guide',1,5100033687,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,191,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713914:q0','chat:5100033687',1,5100033687,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,192,NULL,1795424477000000,NULL,5100033687,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713915:exchange','chat:5100033953',3,5100033953,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,194,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'u347713916:guide','file:u347713916:guide',1,5100033953,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,196,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'u347713916:q0','chat:5100033953',1,5100033953,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,197,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'u347713917:q1','chat:5100033953',1,5100033953,'editMessageText','{}',36,NULL,'u347713916:q0',NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,197,NULL,1795424478000000,NULL,5100033953,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'u347713918:exchange','chat:5100034867',3,5100034867,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,199,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713919:guide','file:u347713919:guide',1,5100034867,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,201,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713919:q0','chat:5100034867',1,5100034867,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713920:q1','chat:5100034867',1,5100034867,'editMessageText','{}',37,NULL,'u347713919:q0',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713921:q2','chat:5100034867',1,5100034867,'editMessageText','{}',37,NULL,'u347713920:q1',NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,202,NULL,1795424479000000,NULL,5100034867,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713922:exchange','chat:5100035324',3,5100035324,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,204,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713923:guide','file:u347713923:guide',1,5100035324,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,206,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713923:q0','chat:5100035324',1,5100035324,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713924:q1','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713923:q0',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'u347713925:q2','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713924:q1',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'u347713926:q3','chat:5100035324',1,5100035324,'editMessageText','{}',38,NULL,'u347713925:q2',NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,207,NULL,1795424480000000,NULL,5100035324,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'u347713927:exchange','chat:5100036529',3,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,209,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'u347713928:guide','file:u347713928:guide',1,5100036529,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,211,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713928:q0','chat:5100036529',1,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713929:q1','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713928:q0',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713930:q2','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713929:q1',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713931:q3','chat:5100036529',1,5100036529,'editMessageText','{}',39,NULL,'u347713930:q2',NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713932:a3','late:u347713932:a3',1,5100036529,'editMessageText','{}',39,NULL,NULL,'u347713932:end.mql',NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,212,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713932:end.mql','chat:5100036529',1,5100036529,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,213,NULL,1795424481000000,NULL,5100036529,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713933:exchange','chat:5100037343',3,5100037343,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,215,NULL,1795424482000000,NULL,5100037343,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713934:email_typo','chat:5100037343',1,5100037343,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,217,NULL,1795424482000000,NULL,5100037343,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713935:exchange','chat:5100038733',3,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,219,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713936:guide','file:u347713936:guide',1,5100038733,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,221,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713936:q0','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713937:q1','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713936:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'u347713938:q2','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713937:q1',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713939:q3','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713938:q2',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713940:a3','late:u347713940:a3',1,5100038733,'editMessageText','{}',41,NULL,NULL,'u347713940:end.mql',NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,222,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713940:end.mql','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,223,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713941:menu','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,225,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713942:q0','chat:5100038733',1,5100038733,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,226,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713943:q1','chat:5100038733',1,5100038733,'editMessageText','{}',41,NULL,'u347713942:q0',NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,226,NULL,1795424483000000,NULL,5100038733,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713944:exchange','chat:5100038998',3,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,228,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713945:guide','file:u347713945:guide',1,5100038998,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,230,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713945:q0','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,231,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713946:q1','chat:5100038998',1,5100038998,'editMessageText','{}',42,NULL,'u347713945:q0',NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,231,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713947:talk','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,233,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713947:ask_number','chat:5100038998',1,5100038998,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,234,NULL,1795424484000000,NULL,5100038998,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,22,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713948:exchange','chat:5100039617',3,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,236,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713949:guide','file:u347713949:guide',1,5100039617,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,238,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713949:q0','chat:5100039617',1,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,239,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713950:price','chat:5100039617',1,5100039617,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,241,NULL,1795424485000000,NULL,5100039617,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713951:exchange','chat:5100040079',3,5100040079,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,243,NULL,1795424486000000,NULL,5100040079,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'u347713952:exchange','chat:5100040749',3,5100040749,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,245,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'u347713953:guide','file:u347713953:guide',1,5100040749,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,247,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713953:q0','chat:5100040749',1,5100040749,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,248,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713954:q1','chat:5100040749',1,5100040749,'editMessageText','{}',45,NULL,'u347713953:q0',NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,248,NULL,1795424487000000,NULL,5100040749,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713955:exchange','chat:5100041485',3,5100041485,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,250,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713956:guide','file:u347713956:guide',1,5100041485,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,252,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713956:q0','chat:5100041485',1,5100041485,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713957:q1','chat:5100041485',1,5100041485,'editMessageText','{}',46,NULL,'u347713956:q0',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713958:q2','chat:5100041485',1,5100041485,'editMessageText','{}',46,NULL,'u347713957:q1',NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,253,NULL,1795424488000000,NULL,5100041485,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713959:exchange','chat:5100042141',3,5100042141,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,255,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713960:guide','file:u347713960:guide',1,5100042141,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,257,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713960:q0','chat:5100042141',1,5100042141,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'u347713961:q1','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713960:q0',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'u347713962:q2','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713961:q1',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713963:q3','chat:5100042141',1,5100042141,'editMessageText','{}',47,NULL,'u347713962:q2',NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,258,NULL,1795424489000000,NULL,5100042141,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713964:exchange','chat:5100043476',3,5100043476,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,260,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713965:guide','file:u347713965:guide',1,5100043476,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,262,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713965:q0','chat:5100043476',1,5100043476,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,263,NULL,1795424490000000,NULL,5100043476,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713966:exchange','chat:5100044466',3,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,265,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713967:guide','file:u347713967:guide',1,5100044466,'sendDocument','{}',49,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,267,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713967:q0','chat:5100044466',1,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,'question','[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713968:q1','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713967:q0',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'u347713969:q2','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713968:q1',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713970:q3','chat:5100044466',1,5100044466,'editMessageText','{}',49,NULL,'u347713969:q2',NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713971:a3','late:u347713971:a3',1,5100044466,'editMessageText','{}',49,NULL,NULL,'u347713971:end.later',NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,268,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'u347713971:end.later','chat:5100044466',1,5100044466,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,269,NULL,1795424491000000,NULL,5100044466,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'quiet:49','lead:49',5,NULL,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'sent',1,NULL,23,NULL,1795424491000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713972:exchange','chat:5100044719',3,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,271,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713973:guide','file:u347713973:guide',1,5100044719,'sendDocument','{}',50,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,273,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713973:q0','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,'question','[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713974:q1','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713973:q0',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713975:q2','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713974:q1',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713976:q3','chat:5100044719',1,5100044719,'editMessageText','{}',50,NULL,'u347713975:q2',NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713977:a3','late:u347713977:a3',1,5100044719,'editMessageText','{}',50,NULL,NULL,'u347713977:end.later',NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,274,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713977:end.later','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,275,NULL,1795424495000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'quiet:50','lead:50',5,NULL,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,24,NULL,1795424495000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'u347713978:exchange','chat:5100045904',3,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,277,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'u347713979:guide','file:u347713979:guide',1,5100045904,'sendDocument','{}',51,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,279,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713979:q0','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,'question','[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713980:q1','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713979:q0',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713981:q2','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713980:q1',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713982:q3','chat:5100045904',1,5100045904,'editMessageText','{}',51,NULL,'u347713981:q2',NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713983:a3','late:u347713983:a3',1,5100045904,'editMessageText','{}',51,NULL,NULL,'u347713983:end.later',NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,280,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713983:end.later','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,281,NULL,1795424499000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'quiet:51','lead:51',5,NULL,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424499000000,'sent',1,NULL,25,NULL,1795424499000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'u347713984:exchange','chat:5100047222',3,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,283,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'u347713985:guide','file:u347713985:guide',1,5100047222,'sendDocument','{}',52,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,285,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'u347713985:q0','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'u347713986:q1','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713985:q0',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'u347713987:q2','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713986:q1',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'u347713988:q3','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713987:q2',NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'u347713989:a3','late:u347713989:a3',1,5100047222,'editMessageText','{}',52,NULL,NULL,'u347713989:end.sql',NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,286,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'u347713989:end.sql','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,287,NULL,1795424503000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'alert:52:1','lead:52',0,NULL,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424503000000,'sent',1,NULL,26,NULL,1795424503000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'u347713990:menu','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,289,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'u347713991:q0','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,'question','[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'u347713992:q1','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713991:q0',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(307,'u347713993:q2','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713992:q1',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'alert:52:1:347713993','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,26,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'u347713994:q3','chat:5100047222',1,5100047222,'editMessageText','{}',52,NULL,'u347713993:q2',NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(310,'u347713995:a3','late:u347713995:a3',1,5100047222,'editMessageText','{}',52,NULL,NULL,'u347713995:end.later',NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,290,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(311,'u347713995:end.later','chat:5100047222',1,5100047222,'sendMessage','{}',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424504000000,'sent',1,NULL,291,NULL,1795424504000000,NULL,5100047222,NULL,4242424242);
INSERT INTO "outbox" VALUES(312,'alert:52:1:347713995','lead:52',1,NULL,'editMessageText','{}',52,NULL,'alert:52:1',NULL,'card','[]',0,NULL,1795424504000000,'sent',1,NULL,26,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(313,'told:52:347713995','said:52',5,NULL,'sendMessage','{}',52,NULL,NULL,'alert:52:1','told','[]',0,NULL,1795424504000000,'sent',1,NULL,27,NULL,1795424504000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(314,'u347713996:passed_on','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424508000000,'sent',1,NULL,293,NULL,1795424508000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(315,'quiet:50:347713996','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424508000000,'sent',1,NULL,24,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(316,'said:50:347713996','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424508000000,'sent',1,NULL,28,NULL,1795424508000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(317,'quiet:50:347713997','lead:50',4,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424512000000,'sent',1,NULL,24,NULL,1795424512000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(318,'u347713998:passed_on','chat:5100044719',1,5100044719,'sendMessage','{}',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,296,NULL,1795424516000000,NULL,5100044719,NULL,4242424242);
INSERT INTO "outbox" VALUES(319,'quiet:50:347713998','lead:50',1,NULL,'editMessageText','{}',50,NULL,'quiet:50',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,24,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(320,'said:50:347713998','said:50',5,NULL,'sendMessage','{}',50,NULL,NULL,'quiet:50','said','[]',0,NULL,1795424516000000,'sent',1,NULL,30,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(321,'u347713999:talk','chat:5100045904',1,5100045904,'sendMessage','{}',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,297,NULL,1795424516000000,NULL,5100045904,NULL,4242424242);
INSERT INTO "outbox" VALUES(322,'alert:51:1','lead:51',0,NULL,'sendMessage','{}',51,NULL,NULL,'quiet:51',NULL,'[]',0,NULL,1795424516000000,'sent',1,NULL,29,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(323,'quiet:51:retired','lead:51',1,NULL,'editMessageReplyMarkup','{}',51,NULL,'quiet:51',NULL,'quiet','[]',0,NULL,1795424516000000,'sent',1,NULL,25,NULL,1795424516000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(324,'u347714000:exchange','chat:5100048278',3,5100048278,'sendMessage','{}',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,299,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(325,'u347714001:guide','file:u347714001:guide',1,5100048278,'sendDocument','{}',53,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,301,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(326,'u347714001:q0','chat:5100048278',1,5100048278,'sendMessage','{}',53,NULL,NULL,NULL,'question','[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(327,'u347714002:q1','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714001:q0',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(328,'u347714003:q2','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714002:q1',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(329,'u347714004:q3','chat:5100048278',1,5100048278,'editMessageText','{}',53,NULL,'u347714003:q2',NULL,NULL,'[]',0,NULL,1795424520000000,'sent',1,NULL,302,NULL,1795424520000000,NULL,5100048278,NULL,4242424242);
INSERT INTO "outbox" VALUES(330,'u347714005:exchange','chat:5100049117',3,5100049117,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,304,NULL,1795424521000000,NULL,5100049117,NULL,4242424242);
INSERT INTO "outbox" VALUES(331,'u347714006:nudge_exchange','chat:5100049117',1,5100049117,'sendMessage','{}',54,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,307,NULL,1795424521000000,NULL,5100049117,NULL,4242424242);
INSERT INTO "outbox" VALUES(332,'u347714007:exchange','chat:5100049888',3,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,308,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(333,'u347714008:guide','file:u347714008:guide',1,5100049888,'sendDocument','{}',55,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,310,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'u347714008:q0','chat:5100049888',1,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,311,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'u347714009:q1','chat:5100049888',1,5100049888,'editMessageText','{}',55,NULL,'u347714008:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,311,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'u347714010:cancel_what','chat:5100049888',1,5100049888,'sendMessage','{}',55,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,316,NULL,1795424521000000,NULL,5100049888,NULL,4242424242);
INSERT INTO "outbox" VALUES(337,'u347714011:exchange','chat:5100051218',3,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,314,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'u347714012:guide','file:u347714012:guide',1,5100051218,'sendDocument','{}',56,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,317,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(339,'u347714012:q0','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,'question','[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(340,'u347714013:q1','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714012:q0',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(341,'u347714014:q2','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714013:q1',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(342,'u347714015:q3','chat:5100051218',1,5100051218,'editMessageText','{}',56,NULL,'u347714014:q2',NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(343,'u347714016:a3','late:u347714016:a3',1,5100051218,'editMessageText','{}',56,NULL,NULL,'u347714016:end.mql',NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,318,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(344,'u347714016:end.mql','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,319,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(345,'u347714017:new_phone','chat:5100051218',1,5100051218,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,322,NULL,1795424521000000,NULL,5100051218,NULL,4242424242);
INSERT INTO "outbox" VALUES(346,'quiet:56','lead:56',5,NULL,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,31,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(347,'u347714018:exchange','chat:5100051549',3,5100051549,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,323,NULL,1795424521000000,NULL,5100051549,NULL,4242424242);
INSERT INTO "outbox" VALUES(348,'u347714019:exchange','chat:5100052264',3,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,325,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(349,'u347714020:guide','file:u347714020:guide',1,5100052264,'sendDocument','{}',58,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,327,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(350,'u347714020:q0','chat:5100052264',1,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,'question','[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(351,'u347714021:q1','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714020:q0',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(352,'u347714022:q2','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714021:q1',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(353,'u347714023:q3','chat:5100052264',1,5100052264,'editMessageText','{}',58,NULL,'u347714022:q2',NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(354,'u347714024:a3','late:u347714024:a3',1,5100052264,'editMessageText','{}',58,NULL,NULL,'u347714024:end.sql',NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,328,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(355,'u347714024:end.sql','chat:5100052264',1,5100052264,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,329,NULL,1795424525000000,NULL,5100052264,NULL,4242424242);
INSERT INTO "outbox" VALUES(356,'alert:58:1','lead:58',0,NULL,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'sent',1,NULL,32,NULL,1795424525000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(357,'alert:58:1:347714025','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424526000000,'sent',1,NULL,32,NULL,1795424526000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(358,'alert:58:1:347714026','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424530000000,'sent',1,NULL,32,NULL,1795424530000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(359,'alert:58:1:347714027','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424534000000,'sent',1,NULL,32,NULL,1795424534000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(360,'u347714028:reply','chat:-1002200000405',4,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,'note.hint:5100002038','[]',0,NULL,1795424538000000,'sent',1,NULL,34,NULL,1795424538000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(361,'u347714029:answer','chat:5100001122',1,5100001122,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424539000000,'sent',1,NULL,331,NULL,1795424539000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(362,'u347714030:why','chat:5100001122',1,5100001122,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424540000000,'sent',1,NULL,332,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(363,'faults:5100001122:1795424540000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'faults','[]',0,NULL,1795424540000000,'sent',1,NULL,333,NULL,1795424540000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(364,'alert:58:1:347714031','lead:58',4,NULL,'editMessageText','{}',58,NULL,'alert:58:1',NULL,'card','[]',0,NULL,1795424544000000,'sent',1,NULL,32,NULL,1795424544000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(365,'u347714031:answered','chat:5100001122',4,5100001122,'editMessageText','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,332,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(366,'u347714031:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424544000000,'sent',1,NULL,331,NULL,1795424544000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(367,'menu:5100002038:1795424548000000:None','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(368,'menu:5100002038:1795424548000000:fa','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(369,'menu:5100002038:1795424548000000:en','menu:5100002038',1,5100002038,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424548000000,'sent',1,NULL,NULL,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(370,'u347714032:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424548000000,'sent',1,NULL,335,NULL,1795424548000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(371,'u347714033:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,337,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(372,'u347714034:colleague','chat:5100002038',1,5100002038,'sendMessage','{}',NULL,NULL,NULL,NULL,'colleague','[]',0,NULL,1795424549000000,'sent',1,NULL,338,NULL,1795424549000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(373,'u347714035:exchange','chat:5100053665',3,5100053665,'sendMessage','{}',59,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,340,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(374,'u347714036:guide','file:u347714036:guide',1,5100053665,'sendDocument','{}',59,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424550000000,'sent',1,NULL,342,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(375,'u347714036:q0','chat:5100053665',1,5100053665,'sendMessage','{}',59,NULL,NULL,NULL,'question','[]',0,NULL,1795424550000000,'sent',1,NULL,343,NULL,1795424550000000,NULL,5100053665,NULL,4242424242);
INSERT INTO "outbox" VALUES(376,'u347714037:help','chat:5100054293',3,5100054293,'sendMessage','{}',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424551000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424551000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(377,'u347714038:exchange','chat:5100055754',3,5100055754,'sendMessage','s1.5uL5zfUm.320T8Htmm3EhVJmkyaLnV6MRgIGZGDJlMxD7LKl+3H2BD3IUqj9N+2UE36k9ihxFohYNwiXm5Ev1DM5NgC6OCMXHnEAlyYEdtGGm5fqhF5j7vtYAcWDaF1m4EM2A5W/dB8V3l4VFjKcQUqC2nJ8LEpc1afOoCQ2gjrNZGdUYLC3KqE4dlBhO/e3ic2iactY8u/PU4BYk4Wq6NjCnQSY8xSKykUOx98ykDVT1aWxKoVWB90WE/s6p7D6vsQucxwQ87cIke3XzzIQMH+FgISLoSuzo1iRYQAwi/CuCRCCxjn6ISmfGV8zbt2QNmd8TqwR82+DcXud+u5GLj//b2ADFjFbrRFKyUQpQMoYCwXKTagOP0ukDvcr47bJTcbDWGhaa4BcPvFCDNH5muN+l+zrp+5+3J0e9aQCeYjFpwRkN3gCiZyEF33sJu8rSj2TjhkROqN44zYxaaE14HQqpXaIm0pD6UNoF4rRNz1grRllmpsWeJYKzviBj1cRkE0h/I5B4/TuF4qXk0S6OWj7rtctNHT6fQ2hOv0P0eR+/NT713kQUtUcs6/yrstZu5PvpVbIauBxQVq7Pdqssce/s7AhEAp6pshPxOhEiDLgzsJyGoi4vrTTq5/s7soSZhs7cF5KtgrwZ6mXuLrB8TjiSZLVWbaSdXmEuBY7cPk4zRbzQocb+eDM6g0ni3mcXKHobVDbT+TuacR6KE9/8B98xQ3XUQsoB1F4oDS/DZgApGklCgpEl3fvaqbeBVTEK7sIB581fUpQigD2m2aT8REL+EH204stGCplC+GO47fUPaIeINWU2DziWQq4i/NXlDb5UzpEfHrH1rXUjyELnJZ3GRiLSAZxKFjJl87AA41kPNHisr/dqm7pLEFS6oKpXjPDl',61,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(378,'u347714039:consent_again','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,347,NULL,1795424556000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'alert:15:1:347714039','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.LZdoyjxsgh3gI0TiFUqJTAex4umAH3q5VPBhk1GlcI4kH+uWm+EPdOFoye3xOh33Lai2xBAVz79JW6spRs9gJBTXVAYjonSGdqypSY/3qEykKtcKx9CipMqpEpOLcG6Ve4CVJYxUjkmRUi6VBjTbuth1u6GYeyP47nfUuQ/TfzMjW21j30nSK6HFX6WfXqdAcupWdaExVOLsXRzFH1YpefKcHH2JIeoxlrDQvxBfuJcj51cPTtUaWLnT2Wy3ypQNKLg/X5ZzUxee3uhf3VdH1z6IgOvlNHhzQJZw4eM1d3nfzkYfdV1hzCqgifE5kdsMx2WGV2vTD8jB77FTBBGZr45BXEESSNa0RddmSX929bmg+A5vAT3FJZ2eobii4jRgxTaDyS05AqE5x/bVPqjicDlDx2kmL+bkqwnyTojpCfn5s4mRedUA+oAIGiIylOMb0AG2sn//imdSWEKBr+SXnF7hX63rDn0iaHV1dC8XijlqjdnH0zTzjX0JSWm2LXGWFbAcF7zG2ZElShKU/o6FtAbuCBpweAqoxZl3E4sWD46R0OX1UBRjpdTO7rqPibPyVibsPKyxC4+epAMU6u8uFbZiRUOtYwuvmbqBFp2jL2+G7pDDVyGuner8wsiDJ+1GTDuwo2quS8Aw7oAJqYBWx/Vvsem2hLJYoWYgCRCI4AWLu71RkpowyaxhzLTWxN/K6gpRBOBo688Ug8n62Febj4oCC3L8dOXsYQ5kBZB8ISMtLDCK47IAfv9P+WHPtx1coRHe12ixmSF3MqIEJJszpn5KedVPciDodKIxCpQAVWkAImkkEKFENoQJkgXHQvpoGTEY5skgLi35z2XOpMMoDfHI9AQna1HQkxbnCg5AKsQS16PKopxUXNutGZhSVXWZJLmUDxCIA2udmoZj78mrTSbSwz4K1ZeWvozzKSMSHJIfEy3THiMj0sT1duiNhir96j9sDxH63J7sWF5W6dUR5VE7auJaWAXZrdheeufTU31GWA3+kcQusmgum8g3DM1q17j25yOAmQ18pE1WHVqsAurkP+NzHG5EU+kRq0vGfQxiXhpJDFjDSUP5zqYiy/iRPeidrDvCxdlvnCCOOSQ2U0/2V1+eR0U9+oKJEF57dNVI1HPMtnAukAvTqbe9EbTG204bghEiLwLo2casSTJjOeU8QkdAfPZ4Vn9oybcg0gmfLXX3TsnNhWD96iSVyfB+gYkXXYAeSHo6a0K1Y/lxF3BrNmuvj+BC8jY=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.CgefMpEUf0g1Tk678xwGRnSLneZW0Dus4tMus6IeOGqy/OLLhB/LASmQsTlcIpfj20Rx8m0jyG2xsMQ7KbbKW7sc4f5QuLsN6yR5HUCJCUybIPtUrIJbHIXyv4iG9r/dx/AChheC9Zo53STyRU5SdWTCxUZCRIi/FJIo+G4RZ9n/11tq9H5ZTukqJlvpw56mHNgFv4+jJD8ZFoNrtGK++WMZfD88VHt/XZkJT9pE6WrrPYM/R+Ehh0GRZkSLIPd7jQ1RjfmT/ufWkh+E9MAa6FkTP3wlc6tZpweTWoTZs22PxygVsd7WGjeI24xWZ+fbi6qMCztQ0hgixbMlDDLZpnKYd80+/O2OoGV9m76Kh8L1S+58pmi6iW4XUJcAd3Z4RG/05C9aLGaEyLRjOVzWpPhPKtGGTRqJ4BVH+9k1UQzh6QvU1gWUaByOQZFxE9sAiIAPTWfYqw2FSi0vaS54an+vDpbOBoNjlw2ba+e+k7Ipu0ZRczg1K2CV5GZOcQL3fiwKn1uKLginrZmJBM8Nk6Pos8zURNgN72/DRP/LpRMl9t1chQKhAwnE5TE6AS35dLMRgQfROOqy0/4SdPFiCfPGKMXnmnU1mWzqVr2knG9VoqT+NzCOfhK9gr9ZY+JzYtVu5Ty0xQOc9xj7T/8f0JoDFk43kRc16CDz2m2az9o9AsXTpgDAIAhCGolsBfOV+dIEunsCSDeJmrbGh5ZMyHjaPkU/UTTTbrtvCSX4BhU6sRfzbFtowEMgrnQIDrRgj7nk5B5M1dmIR5pKpMfD9AJyNnS/dymUqARuTU/544LIL9I3Y3Y2gSI0awTShymXNs1JVxSR/47I2cS/eu20KJG/+McxyAD5O1ipXZvsssafsIZaeEnMVWYZgRmEcSjhVzeFIma80XmcQi2kkpEc4gJ1MdXjaZwZ5jp2uNRTRNokm9FNKIOu5Tp3V/4FEd3WIKHI7TeiPF5HB3kZoYzNOlfDPFslkEnzYmPJV4x75HAlrfrQUwdV4tOsQa3Sfm+F4IVgC/C3OPZHRcn+F9bsSgd8TtraIOCHeeK3hQql0NpudnsZkK9L8rbGblTW5KrUOW4gxq3/anrF9RcZn3soIgL4+sSme9ISKdKeEq9/UOVrM2D2b3zZDr3CX4xWhwI4BkUWhqxnB95I2BeJ/bORfGoo9TpNaZTs/V+hP9e5AMo1Hz9UesfuMjL632d6W2JHglRlkyZAtWJK2HwK86jdu2OmVi6vwrKwsC+fZRzKaj6Ib0nuKuucwU9qP/KbgzwD+yuu7b5jog1gOUeWTn6TzvlylrhjKZJnTU3Zj6peqkZy7OZ8vxRiDAJIsVtFihPQ/7H3heRcZypO5mRPenY4qiR616bVAssDPf+hy3YgrvQwBWxau+pJ4SjrKpG2G26BRJJDUo5D8V8JY/u1LVTWPd6mkKXLMb5guayTU8w2VBG4wJGz5u0IN+8NwboBs5U/y82V3VpL2WrYGDWza60Vlonsh2sNRXl0sHL9428FNoTSC9QTrxMKctwMgSZfADmMO/0x5BS3NKuoHECENFI79c4X0FC/0TdW7WTGNkpYCd5d7zNvkujXl+C2SdwjEF6+waPO0sO+w3oqv/j2NBFdUmdkju9WFS+v4oCpXwEzCb/kVkK+QLw66nPwYjf54hvs/pU79s3DldMQNMuJS4jw4Bx25IDvGTpCfpBOacBwGfDc99HT/XWA+BK1eldi5kGuBWBDu/zqBXQuvZUectccLGvGp7AQRgZIfozq70j9w5gru2WgTHEIQWR/RAbT3YUsHnqvkQErgWf2yT/eh+e1Thrkin7ic7UXKJbhJfPrtT4YRN5oJuyHo1VBFF8a0dEIfXUCQ2hxQ1+vMYTUwWx26aWXA1BtiVIM7JcUfdGxsqAO0f0JEh6HgkVXNet9xzojHjw3CBElEt2PC2RhckLYxm8zAos2AUntcVdd93ry0PQ6mVwfHypSTuyEJukobKqAm1oYOrARVvgiswNq7lkdw0JC91PuN4nLKtcNSUzq4Mr6JUPrCVbAlzM6EEdBN/Lh+pPXw74xMsopm0N5/o/jSiwBcbN3K+6Ku8NlOA/sk7eX2VO+DzhLvbH+SBdVU0Uwd6zAgcgI2LH4nNF6YhIlVcB5NVRvoHpgFsWW5Zqb0+ezOKK8Xkrkx6J37WJ6ei3oM2HKhfiG0suY47CQL+cPJs1NskVNBLGVqz7TDJoGhdT6h35QJM238C8pZjV/MoNdnYwIdkHEjBK79qeM8MloZFoUVi81WGe6wdw6y8wl7mjb1iz06nQgxTH8Rw2j5HCvC3JqJ7vIC5pQ5w+CaeJXq9ueYK8D',1,1795431762262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(380,'u347714040:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,349,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347714040:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,350,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347714041:guide','file:u347714041:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,352,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347714041:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,353,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.XT6eyJtIXOq4mM4XMshO5AREk5JcOLe70OY9gDoQRDoj+2Db9Jt5vkrk9dg19pr/7wZJ7Igr+cUGqs94XCW+PLJ0fuENQMM2itSj1nYTduJ7Sk7tTLU1PPuVXi/78JOSDa4PIdIbjZFddGqzsYAMF36Biq8JjAltx8CvGKqb4PXbBUZy0cJ1dKWvxzlR7MghJojAhpaKu4XtqS9ifhoX4dxUzWThaVyC4vOLFtDmzspZkuoMEYXPLzQkCcFZmAiw+GWbVOBpfj14RFSqaV+lHl+fHu/ZA1Y+KrZ+OHYqx09XTBu7SqL8dlv7jcWeEX63KffQQiFPpdy7T/jNLuOpdSZUeASW5Pqufg1HJQTxDiqGXsch154neneVFiLuEHvenVpFzHUEHyHLm9/igKqTAtXlY9pog0K0yWJ7fdqGP7ipgIemVXsG3tu8CO+8LzuUyg4yewvLNYTs0dbiBnUouvlO579+UOl7he9bU4TjF+V2Yxx5zuar1WOviUqP25Z8l/8qDexLo29Z5Jy76xRhxR1GMvJjCVzAoLcsOIa972nGCVo/5qW5pyyYZlVoGOyktYbWti+bDxziU+tmP75vT7gpOZQSIRU=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(385,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.p5J/k4DIUfEiOHxKUywkhDi1zTNxd6yNlEa79qsN7rryIsTjo/MweuLKFXaMQKo9rFwvQjJYHVR90As25/vja4m5PHBngoCmVERFLg7Uld/PFMUJrN7RHFJBKRO+KDv99L/vtrNhNh6hpySrPOqgiy5wRjW+N39g9MrTRhG2JLVnLz9XXtlxM6gfs+/RgT9DbE5wepcvOXdxqkH7FI2jrCCGb2+ctaf630NW/CtPPR9puEQ5i7fSIYQbaBXOH+rX30vlQg5DhVf80vY35uK4TgMdwsobxoSbTbctE5jXCnH86cQEHL3OtRil8/brx7RB7ZLShAZp/gKEDwj6PyqmtN7vm0XLBpKWeiffU4nbh1H45weDiZtxz1cYJ+xMtjC3FKjz0gJ7mMBBJpdXZm9qIm+QPmddvSMhysQY1K8SjJOelXj2fg8yRfAOyHTjCRmvbjaOi2KYW09l1b9bxh+xz1j0dRy/zkbPRxRem8KF/2tVZ3o7URPWT+tNtidBkquK19ijFUjSm68+lCwbhUNfeVEjdudxINgG1eCpDUTSWo4EV7OS1ohMhwmxsAZi3PPzBriXv3Ib5q/7cPFJkQzuvd/veFPy5eQ2sF/mPP9ammFFgDD5/dvxqS/SfUw=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.q/i5fpNw+T2pTiE6x4M+R8kd2rMF2bj5aSI5RHsyBjmTtjfe4MqqpeAmdcV243mFYzlaMRWNEkANzcVZ8/1C8taiW5VdB8tc5TBzlQbnxkDpfevBUU/tk+i+joUkokBBrm1tCfB9r7BJNRxMweASVevxkVTc4YH8XdQ95eyuEK4plSp5VfWkrcd6Ca2VeotD1g5PxJuP0OW7jL80r2MEFpzgASBihndFlHeH1CCEfVCg5pGKRnabECsmXENr+AlSOVCngFkk3kqYgDEIx7CPE1gDaAoXqtmzLlCWioY+3yUjCglHG4U33ZfWRg9Qm2Ox2PA8qkPBIRdwg8EDyi5IFmXvr6BpW1xCxsqNStE4Rp/k3mBPS+rZ8d3xI4mEeL4xP7QGqfMMJY5ykj96x3ZLdp8T0BlCR8tWbtuwkghWgUHyhmTWiJW109r++9FB/DCZgaDK+aIWxDlgFiOjrB4moVmF+JhRm2Q3UE+vj9qC3X1+GN8ZvvQ=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'u347714042:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.etXBwNbMqx4H0OqHzd6dnMLCLjgSo5CpEl2RhIAlIKzffq9lcFHa73iTILLcPuaKBFz6QtkV+4pb5C+Bl/yHT604GdRIR0pfARyUWxXeh9tEUpexE+FvVYo8aocQOzad9ypOfd0cAJayt5NAh/68x6f0WYXWpuMoVJFd9P0w23sZQLsZ5ZwUgyVnde5tTCs9X0YcuPtPQ4KAu7MVq6NzdjfJa1LYNyup6ek0Vt2oqAhnzb5V2oEVOo4MvZ/5bUYT3fnf42PQT6Th9finH/J7F2p4BDvCHMWpiHqN4kxWbKKdk4ZsJtat7kqXGDAVNwFGOPC4Ra9Imd2gFQs7P/FpfKOzR3SFwmUGmjCAQmCuvv2OfxmrpHvN2M5ca6hFMAv92Th+/Z0hFw3372+xOp5K7kkWMW/Vf/b4KtujPu4yyjBX+uS23LPPU/XafjR6XA60pe3uTkZYRKUZmc5pmHDopXlV48Igb9j6RXc46Z6wlPKJIuVUxNg9VedmlrQsDfOyUvxIgqjg3M7ElnfOX8+uUNM4wE4=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'u347714044:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.Bc/J6L1ih2uZgzlT2L6Io9kZmb5wa3hSI9JE7Z9Scnj+ERy5aI6QmaD4You+BX7fIwQkdmR9i+nR95wkIMlxbQqQe5TrvcShYhM5mrRnxGD2LQIfF4A6pMGGIDw/lCq3yz87hepQAOMTae0C+WzaotJk+Ga50GoMw1kWU0g2qokKvD+UA5Paf9eR2pFhD7/+ANfwlf2JZKXW24INHeJVpdpHCaOJFCQ3cxDShAIlWCe3dHhAUEHdderObE58UCPOSgvurXBSA9aYKUd4BEQiAzBufirR17FqPUKWVfD2Wd8jQH4FeXQ3T0NsRPSqWuQD+0gYV7DGt73ZGq8YaAXnvlCAWe7BorRWNrCLvHwFYGK7F3a1gAMhscdqs7KYLBuAH0+A+y02nPn8xtaOeoNIyBquAcYRxaKhg1fB5bJ/W7WFB7TG+lfjqhcB1aKRAvrmeW0=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'u347714044:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm./ssVVqS7G3y5pI0EEC2wb+4uYLxNKDdwEg6KJXDlz2PcVZvLZieu6L92iV5qMakCyT+SHSckVpLRPy57tj95JMU8S1hrCqT4Un/dPbgEDhtSp80gzhNEnF1R9+r+xQrOwp09UxHQYuMI0gk27Ord4hw3bhsw16eiTLCFN0j8Eugn3y16WCIqDHTF9NnXN2XZTJxNLUoJHqHt/d0+Q1hQx7hrXlYyQCuvtzliagDOVpWgBrgTT8Z6+fMO59PqDV9o1Urw4tw+KZ07S9axgsG+DejG7wJ5ZvXQFl1ELOPCDjvuKBBZj6a/ef3YfWZk7boRf3MQ7ev7WQoDy9cLLKW1hpX0A7pMhPhdx3aO27i/QOxRDs7bBDEVYbSJZHPCVf5KouVbi28tHq+rFVeJqnrQ+num370O2ZPuUBjtgsz/nKnEz2ObRzRUYNkZWHvgPrZzRHmeFU8y2KQywqS3myBANNqVKNGXRSwTLDTtMQwJCa87DLx/XZ9WVTCI+XAj9/fBedRk0CCGLvVnVtSKXU6XXKTLTW46la90j9Q7Sa3qJWkq6501pg/ah3Sf5wgMHXCrD25uFys/+CAxe9BQGG0wAizsLE18s4fZpapZumG7L1rN9R+6EDrQVjcrhEJcLwMKB+AJBJLbdzriUzRxXyaWwy9B+7FX+tJVVE+Jk/AsExnhCLkIpgtZJ6TuHxVmXbMmAl1mAiGNtxzVILeBd+5TUGSxrzb34HqlyDN/LUcuZpSAg3Ni4ratbzDs0iWJJ5BAdwADZED/XKvHozhyRgmjsG3u1P7wuGj4kqiIe1GRr2+laxANyqIIwFJ1pLGLZPrQVdQ5jptTzj77YxlRFw+Cvqkp41EIFwC8t9OJxVY4PngggBaUpfiBi6fy4WaihSgq3kxcUk40pNtJ51y4vSRGl06vZP2y+EbuO2JzqNYDlQ==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.Ka+3QwWzjZdV7gd8XesCklDO7ZqlElyr0zMGz2TSuI0+3RJHE1KvibEXHKSVjORCMp3V1fXbIdcGwhzIr0ERO0OUD9csEBFFdiW/HuPcoE5g9QvDjHnNR/SdyZzh5fZFXXOhH16y8944zXDYGmVOg9abiYPTBuvGXs3bgSwAg7KVXUhVLDrvB4TdJzxQiaIq2xMkdJ7mIdJFyrhruSRr9a7bBsxdT1+Jr9KPyuFdBHZpCAu0lIj0IV9LHWCFUWNO4YFigXv2db7wTSpioBsdgX4MbfbJ+f8ZOV1OKT+1XiFiKc0Ay7bkR+2T4iIt',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'u347714045:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.vNWqNb0m1fV0BmbT+4T7YiplFYszLxTxKDMg2Ms3csA4Rf8nvQbT/sGYVb7F2PfEMwnJMRYdkNLLZMngvbBUY7iCuKG8Fa9SxetKyJzsCieT54DqyepJl6cfcK8W0K6UMq32pYrIAxi6Gfdv/C+BgyWdtOwjQWmL98bQ6/hoJ/fORt1B708EoaGvvRcqynKJn/V4UUA+qzHhPxBfgMwPllinxWqHqRbSEpAtk0UPg314jeMSjtPKKGaif2L9jsvKdA+3JcJCfc7IC5JG7/Ke/3iAOx02LutMQCO15hU6Aa27eSl6NCFPxru7kMo/u9M9GvGRf5FFSkL7XJTdzwb+pRVmslwcDRBBX8mWBo7u7VX8/sA57aIzEz3iBuqWmFqygZCYSnLcv3xKYOfCLKrQ0H4nIdMPWnk1o4AV//5xkQI0WqY9GeG4oAL8QQ5/nKUjcvQ=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(394,'u347714045:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.fEAwjAdiOjp9dceAwtLsg95Cxb9OuW3i3uwIEM+arVreX7jgbLly9vGYtMpguTzt7f7flrKh2gnq8jD7uuXaTFH8ATFKGR3ddFcL/OkUwRHUgE6Y9jXgSqTTQfCevQ/3p+7vXehmYkJ6HJszHrefyTNfDZEjcQfg5DQS5kUmRhs4BHLsZeVZ28mv50qG2hi93Iekirwe9AnCtKw8XPNx1uaSerwHKtG5PXIIu9Q6gbLx3vkrOPpAL45+FVp0+t+M+SMYziBu57q/xuV4UadmoLv/nxGuZ3XDhuRFK7N+z/KawPdil0tQmEW7DVQXnMCkUsr3XfispDUHHOOT0dnzI7gvVUpD3Zvd19DGJg80KMy2p1opGFfqIdorTXFgxnInOaSzihbEV6f49Dn1PqhlGlvsUWxC8JXocFx4FW2O3nkwcp3y6NSu2uvLlhEv27CIFgA/9sRGSZcvag/aRx8R1xd6GONBH+66pq7ONpOC35gpw4jypYArgurAQNnjN5+Za52m1quZhvKRkcNswY54fk+JnD55GlwGmnqclzojokMY+aCfNdQdQa1TXPtuRRO59H+sn4iSi3VYI66wVmdiY8mAn5FqNUnA+y2B6Pt54TmwLRmCzFfJw4WxoHgDq5CSx+56+3QZSIA98voGh8qOD0+AD8IzgZQtA9lOQImBFGOm9iJolYLaPxHytzXCJNhcHTxoqcOstXuoqYi59zZc02WnnGK5NBAJ6rrtrTfrc8B27vWDtXqMTxPN8t8tQOFVqhZFTLNemsIB8P2cwIZSv6n3FVnzi3x8p99Red7KnJLsZ7y26IAzC/JL1vcr6iYct+ryV3nujBgAmTOmNp85DAc1UKy8/wAm1AFy5oBsnOdiZvjTvPysPYSqlhfpjZjHpmc7LFfzxUKvnSo2LlMTRMw+3ffbVJDWTgKuA3Y2nw==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(395,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(396,'u347714046:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.LgVyvqCdu2DaDh5roEgHKgwWy9FyfIuAZQJ8KhpwLKV4g+LAel982/P7fh4RJ6ksKKHAOTCsLmrAy2OriFHgjbHU+mUrT+Df18b3LFmcSb8NBhcIzcMll++8nDuRUvHsas1GjcAC21YD3SkaIj060kxRybvqGSCtg8cRhzjg74Mfy3/dWLrI9dw+oRMMQ1ST4msf4e6WQRiwer1kNIvxFh4xw5jj35J6y+Ekw45fP+vOFSnmdf8jfYnowGi/jVPV1ZoIw2RmOSEPSvyPwbb/DLv/LkGEdssuQUHEPczAtQc/UejIBswxSS59o2sWr9FfX8lQemWP81q61gU/SmvS3qh80UZbiCKza1WNbZtbBbWNQhG8C7Q8jALc7ixwKlD2t4JhsR1WeiiDqgmGkQ4Ijm7QNqZ76oLvCokhQ1B6MSAKJMwdTzrCHd0KvZ0szoF3QTA=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(397,'u347714046:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.YmLttPD9ImNaw+HY/gqAkT0mF6BM261WO4Y3YS8BAnj7sbTaX/lJr501469pIErBwZNa9Q/+8W/nlWwY+BbM4UeUzuZ83qpg9hIlYzTm3VxUujbnUExsOu+sIvQ24PT8hHUFkuzSVUIOyfMmPBejoU7qQgF299mfYoj4AIeP2i/ccC+t0YBndTfil5kn/66SnlDsuMEgg7NuwgP7h0+vabS+Uj7Rs2g+zo7kYqamTowqAWKda2xj4AeC60ZRv1Y7r3eOtNVSQTKwOVwFa6+BXZ9CXyo7olQwEMkuQ0m2l4A7d/8RvCc9LBokK3BeG/2ycnn/HCUOgP3UOWnHiPzQvAv8+OeqGJoeapWBc1tLFlp0DUY4IwwqqJvvdRBdAcEcq1h07Z9XnB/xSwBvepi9P0J+rqg9cSVHLkarh5KzEjYp3L5uzi71I3/piVj5aA4vv0fc4jb2Y35L1VCpfej5sOhwVlh1yNKTJQtgm9q6Pu+ik3nGFNfqTGh8iNJ3N3AzbEowFrhMcmXAlmJ6JL/ZCy//oNl2tf7vtm5LUz1uJExkf6ufkZgvNUWP3illeWWv2L9Iur/kgmmUOhXUCSijw4zLQh/dt0i/g/v5OHlG0VG+PXmz0dgMFLRNN72Gka57MVJOc1Apq7jG9OVckKs7YxF6bd3G0LfAvwHljZq1ODVk8A2JEfGnjIvtg7Wy6JZtup7k5M3brn0KtVgDDvkWUUYSSlG3IUAvbM1gPBVbPzThKwaclaHT/f41bGA7vLhBwio+sWHvRxWVsBkO/1pDSw2in96N7eGELNB35SDriclhoFfEdFFtGY0lM9v4zhkkC6K/YCQH1wPvRDSPMXEfwLlRlVv5PLpNJhUqKiCr3q9WzDIfcPeBF904IEiKsDd3CsRFqfBFLLs8WjHU1yzwSBsah69EWs8mIgvVC0yr3Q==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(398,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(399,'u347714047:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.w2JKizU7KPduYkW5Xyy2tfRWoAQfp9wD5uuv2Yy5Bfm8+OYwNPvoxLazxsFfLfyyNshHL4iKB0LY1y/7/n5MopEikcRVyNhxc9V05t0qMiaWSCtNFlWBlXx2uC20X9KzIxndxOI9W3JDgE1T0aHIPgR4cSSxV4IB8TJFs4ueIThFpN8Yt6+MCRg1wQtMYhNUDVQfnMvOL+R3zhFTSWjISjJxR4OfrGXpOww6WfFXKTHQLcTJWIBsaCZmMm/fk7hfRu8oDbXitmvzNJqxDH9id4zaXjl8M5IEsP6koQ7i7QyqdEot7EhoxjbZVZRfntssLXlm',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(400,'u347714047:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.3j5LOysga9D3V274MZRskQi5Eq/fJ4PvhhoJu/9IsPA6+ngKxVJxoY8TKEO+LLoasPCQzlGQG0hz0QgorE6N3A6fawTMbhvy5gBdTUns301roJ+CthJOIAcPANBNEnmS/SlRRKmUjeomyQSBD9olip8I/t5CQtpvsHpOEeu/h3S4NPEDg+i2UtyIL5NGLbtXUpYxKg3lrmFUjfjWHsQnGsdRPqJdEk7AfSrK2DaEbS3bsTT1ws1XgtewtlcJM3G3sf2M2bSKeQOcnne5SvKvrfmMGuIAetYDzBLQpJ9CpKx9JWX5Y0a13keqoHR7fEycw3fnef31pcB2ndlPZ2TbTTDt/9/g5c3u/EOM9lzWMdBn64jhHgeRGOXzCuzkEDaJteEMNVf+nL+3ZECyCHrLE34WT9uiBvyEWNlTYYhU+RyKhF14kDJRn6uZiZn62fOsGxwcuENhdMeEbP+WVTyIYcCQOl0QZR9ippBgpKNWgKvCg0HFfj0G/4VOmh33+aL9OLHvUWV5P8vQt2RKbQIyqXUTeZQbJXC+phMvaXvKfqlHXFEzGMtaKNtw2xX1kTjixQ1uX/xkoQRnHZ5WHBVQ39KdUyFcs/WY/COPSeK5XwJjSMkwJqNbdfwzaIbXc8KFFlDQUKglqNL71KoJjg==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(401,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(402,'u347714048:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.4Iqc9VxvKvdQ0MoUAqqcdtwaBzF7BQWGFO7WGcPicOntV105E/HZa/cgs4EBTzwSBTDFSxiWgNch2XGnD6yb9JNzwumPlhOcsuC2G6igdIuf7dA1QJkXzGySKvm35dLBIJLwHl7OtgKWw3CgyJuVmLw+TcGF+mzZ95rhmiGRK24vwM6OGwm9U1MeeFNKC8aUM4IvwxfHZIXomU0kWPUXHAoMkSEOo4Gs9T+puuNycL6stZdR5vkhSzdZw7aYxCneGxutNuQB/mybd2DJQPfbeQ6hEb/AsY6pkgBOSQ2+hsQkdTEZq+3ncfhsc1rlYW6Mv06U',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(403,'u347714048:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.omoD6x/l15LP5DRtRp8jJcoLO4OILAp1rKsFicyMhN6xQs3j4rlwynhDw9lGUNlMIeqZaKM93CsEafDlrEAWLjzl4BcZQcRXjbdu0PhZa46oWz1l+yJvgITSAHtSUZcRONLe357rPBZpBiJ6R1JXiMzIJOhAKNFdYWAce7qRu7WkgJUTHH3JHZzUDILyyaY0M4VNDalDZSnTr/pvqXMkqYCQIUbiO3kjJCTo7dayHnlb416/W/ldZOpeoJmHUhGwkKnJVy0JpKZ27FpvOwO9yREyeRwMr5bbcXLy7B/5tOnQ0qE153NdNe4yF+qzTTMOueYN4nFidHB8rBmBQB8eT7pGXfCnVVgPu52vgvBUFTtUwyHSU6bj4igi++Qk/hAmRIjOmbvksT+ki6r572uoAIlS1jsputhl2uq/njBEBA7zSXCIqYrkhrbNWyG4qLCMfSD7394JFUjhFT8ICumFqPTm8afo1DV6pZ0gAFEoHc4GgX7KCeXHUyAMQGzbnQbwFigYwwVoPDPPgQg7qc503DrdCVkSnQ3B9UBHf7wt7ixueJUgbDdiAV+zyWcOwQbeqoidLmatroi1hdcnL2ppHPS5EIModRKrOOaIYb6zQ3oxmciagpkzzMmXQn1yK5kW9RTfmDKxejPVzqLFyQ==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(404,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(405,'u347714049:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.JtnPUYT/3ZeCmslg4LBEnvPFMceOTMzzZAH/3apeBjYDAJidCMKNj/DjrSy04lAF94Tp2GBaNY/sagTC+gMUzynX/IF0day5aLdpjaYTFIbDhf61wocKkq/gumgPicRZQBrIT4NEkfyHdThdU8wJJV7VsPFRRrP2X/xfZ4WlWlUWGBwedtMyJTEHIgK28HHRdkw1cTwEY4i/8ucbfJhyN0y4dKVHv9PBQ0+8JS2G6+zEHfEfeJZsFtueENZW3eUucfiszdxZ+pAMbHX/WwAXmvV6g67SE2AKFIDfpt0W7Ku0pDexhCesu6ootdqLeM/3MBeW',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(406,'u347714049:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.lOiPSTQ7SObt5pfZqg8iXIAaSDLeu7Y1TEc0+UD0OssbJ1x+3uwxnDdrCOHKAf9JoVQreWY3Y+LHYLA0Ym8dTrDpZX9/ZH4VWu0OBPpl/8S3evmDsRX3DvKSNNf6ZoPNGdiRlHqp3EAJe5HhWq4Fh9aZ3H2xHN7++ha95ykWu5g+NLtHOXh9Wk6XkEKc22v7aE9TAAx+636LT9QdiLdOjsvjs7R/Y+vExizoWXgzPozgeRQOW1Jrjs91xV3JLGUHFBFkrfr2jVi8TvyLhvJod52tTUZ224qCzL3vXkuObtDZIUJquzhQj5ezqdtQPNcf3CZkiTFoZ7m9hzwm1yK+aazA46j6v2s8F76r7EsAPVqfm1QzbQ1snBLY8dLLVTAoCWi/sFD7waFb1muvowL9NWXJdVmjZM05rMDw16qPfCXfhXM1TwYHMRxF0p1yoacSCUN7tGKtAOD0PCXmAk6THxQeMFckpX5UpS2PITPouC0ne68MdZmrH/XWU1zPi9x6J5bt400vMk59uhc2KT6YsmGwYo85Jitf3Okm+jD1p0jiuzwQUAyNNXnj289RUfmes0J6RLieuF+VnKH38ivK8QU0VEazdqmk6stmFXUuh55kMaa57dFhd/TRmRA7OilvXI2LmBQjt/jukAYM+Q==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(407,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(408,'told:6:347714049','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.TkhXza+KmLClOsPZlU/hNeXmwdoiFXEMFilkRvk6y6SM3xl0oL7pjdESaHuF3p7DcxfCBV9AffkwCiSVdv4j7O5wwGHJ4NOdlpObF8SEWnAEpGd8yOgP/ifw+UYp9UC6vjPat5FPW6kJ6kmgeM5xdyVTEjhlggibtKvcKlwz5N7f0CyXwmZEL5+UJktangT9zuKoRAy6yxMMFqILQXAvdhdnvK+UQNVTRkLuZx2nnqv8kIkpErBCsBJRz49wKxIAHCOb4cHIOM2Z4Wpw3O2nP+AcB/WVC4rbIojCFOsA6kyczqqjC/jylUeupQ==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.DUmnTOcO9t0k2YYMaDQqEZOsPGm9TD1Ia2tVjjh0LLTXMRofl7isO4GkPNDYZgLR/m9C35w1MtA6g3uRiGtxzeDBh00G+3C0XyY5Tc2iHBQLoEEyf11ELnEy2eHab+p0vyEXE/78MYJJzMEHeJjVL2ClX03EGIHPxDf9zLaLPFVWqmHpRodRk95BxuCuQU5krHC4Pe4=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(409,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.I6HpcCL4Wlu/eFItFpxbDsQTIevlGQz55w9BiSYMH/iVT6X7qJsB2KOwZEVhr1lh7yWtg4cKFS9ZaKpgeHHsonfDUfDg3rvLpwpnogoA0wTwJFPNvIhzJUHjH9zmhQuuAIO2wyXJUE49YnTtzOBjSQhiwuzhfRnZ3Yo9+EtknOzgx9+Nr1WKHwVXDdSfOpAEMbcLlnyh1p+HlZUFDzDhqDFeCFHj33B343JA0ajevjQ+H3qLoH0DQ9xWmh2M1TuOd4KCqBPXY+Bjoqkp5L87eBhMkccMyZvjo4u72+9Z27dU5g0CGkcrDD6EtglNejh7oGntf4jWYUqiVIPxDFqQIi3y1VsQrbtUzA0cMWxWNIdI4ZGOlOIRblzFIskmGw1S4MJv3flUjQZyDfuU5i1qUFKMpsDpn7ZKiQgLI3BdYDoHnfT0YCBYYR7I3tL4mp+eYCmkhdDrbnp6ZlH0P61nbYQvo4BRbs2U+r3+UWpMZ0nnr/T+LZSsLDS47OwQg3c6rX0GPTuHvvoBzYi13eNR7ofGpC9VyyyLB6BsszNBtWRgDvXXoqJWppaRF64qe5bI7qNbfYpBDZQvO19ePmx3RF+bP8pd1ifXfWH7eCs+ZaT3kD8Ooe3vKTdbAbrEWZUfJDntGO9i9120qlKNK2vkDle+iMeMMtW9qjelca69h/oYcyDAviS8UVIU79M9BHCa5ziYrqxFGM+atLyiaxqu/yC1DJf5akZdiN7QZ7MsKYW9Sae5UrrM/cTFTO7Cdn7XTLDQa7jilHDkH998AxWMMJxmYIIIkeJLuKbJKdJIRlJMJQaWiHJY4eo8aSHb3ZLVwdplI67gZS09D4ySr7wXcXhCH0wbSxtmCWPbcc8w5YyU8k+7gvgxnDyYg2JJV8zDEXY9Dxl+hx+8OSRQnG3YL89hsZJyI1vzdy3ldXqg94LHJInM86Pop4OPHHnjUk8rxEkWdvlLqS3HTWRmzUDvLya0Ui8pIs5imTMYiKBwAbYjhm+HgQNjOVr+WjgOUjD6/Sfuys01nX6Fd1801sW3nUCZ8vef+2f51GuxeQDmiqaRI6RQ2qOIj5t69VnAyROYAIdtVDUovWHb4VWRsU2TkqsqeWctqG570LmiCMkhBq3wjGKZWsVrH1dT42Lq2mL9IvYJhSnfi5RL7GdY8XhvbaOrfIIPQcuX9PpVsz8yDlbtKUWyEqDcxSHjbHYP53MZXZ/Yqlqrlbof9bZlu1W107d8pdeK+aonwT/xSa+8ASF5kmZKARTnpvE5jS6YCZvb4veI/OY0mFc5qWg3MUW41nYmNTGj5377BvIgsfZcMmGyX65kGJr4/4IWK3H7Va3VEO+6G76LB204qw7IfQCLMBVlzLu4mehHavN+FblWcMoIs2Hsyhzm+GWXimSHip1ui3QczWROSavtziEllu9XD7XIowObUG6vzDWDXxh+/9S0oezlMjz3HzMAcm7b6RQzHSW6DnJ9zoxnp7v72o05DvDhk5ZAt4OyjTDIA2+c9Gl3zkrX2QA1yq5jHqoMOUpUiMpMlEThzQXXSzXONylvPV4DzDhdU4hJUCitCX7RVIHpqqAy8W1r9T596kRajYv6Y/iRLTpGcxwwnQ9F46k3j3KjWxR0UYaauM7z6N53GHu52ClyR7zb7oMgaeHGs85kXRgTdZO76JD/zjw3VrD0lA3Ge3fs4FfT0XSeBx5wmrfxKgCOB0J7XEixy4iQGu7df3/8xnMTZvZg3dBTAUbb2HhryibBW/MzMT8BSdACn5OTfSo+BermmVwLP1J9aTJ4KBdIW+hRDiWjpOCAeGdJuaOSkLEX7k52EvVkjNN06wWg2wXdbQN0zOQ3WKNr2Pk5i6lJeW1MENZiBK2zXA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.aKQXYlNEs2Vc2T87MfX+lzOug0dIEPDD4hS46cRYWt8ITh4chsZ2e6GwBPVbJ7OP+oJ9QgymGkGjMY3Ffo+7dvrz/OK1CaDgN1rEfbT/D7lVwQDLwbZKESjc04LiFO84kSAlAUlshHavM5a4rDk6jWscjTLvnh70oMa/m9bTM5ObgQY3eqTdEpnDcaEKKYOGVSD9TEIsLtmcNoEVKCfNLNHSigKC/qXkibRQurQRbvrfMrdp7dyu6D9zT7KNlwLirwsP5pR10VBERLMrXx5pK/0n5FTAp0dBXUhMMcMqCX1p/XBJ3HJ8uzQ0o/Rhpx2wGBhXDA5sw0v+7xSWYb/017iAdj4EkmOyV4niCavN1rHRbmY6cxQXi89meknbyhlJRAe+VO8xzNvitghmfebTNW4gBNPlksT8tfNHc0MzEN7Xld4FbB4sxPRxnlISlD3jz5ojqm3JZGAsy/epWkTyflrHFqldIvWuscrNzgGhNYFNV5bWyBytR0hy3QDU5umPFfYdFbmj8Pw79yuD7IonVTZA0e+jqmvYZriQk2Y5DB8LwJVYnixc/zk0jLy8Hz13/kcuxcQOq/2Wg8lKEtuWvger/l/QLJqnogUcpzKKr35suAM8fnmpqkZlXzUPQqJEMf1LEqgfoTEzfj3OUvI9Fux54m/u9Z4LOWUkn9hDjX15SNM3GAwIkY2s+2xNHeUPBDZoMhWZLSVtroBm/xO97BDUJaaFsFHLWctfEW1IgUU5cR3yVlY2nJxAozkXb892P264d3p8dTHaniOVeB1DVmnXvCuNs9dNn6OMZBK+N1MB2NyrjYHzGGRFeEkHWZBQpsJxIRNp8FB8l/Kp1bJ/pE6Vrm0NMoyLDP+2Gec4gs85DSG9e4scWZmO+gMvqnheqWM5xQmuv7H/5f9MUfC+4deu+osn7dNjL8QDoBOyZKBF3B9lvEd2XH8Z/jCwBMSPhgKaPMnQXo275LFJZPFEeWwAoDiKVNJ4hud3p9xB91jFMw7HmWXBGI12l+/ZDKs8mokCmRaD+wsaL0/oVStMbbWWFfDEv4T5WzKrpxhD2gm1b4MColsZXQRkSR9Vu5Fm2WU9luyY5dfJd4HO09xGychv+KMcUGGgohyN7g==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(410,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(411,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.MXj2S/JOEVCPRRah+VVKESyMu3Wnl2wF0fL9LP/aLPLfTSnm4uus4kY0Nnk6UsDaDeRKl4KLuHUT93rcoICTuZ7DRDn89sg1n5kx8VN+7yqM3viexz0hkScjWJvVWb+zV+FCY4gqXPX5H8nO2VbQeFensJeBoRwfytbHoKYzMqwefRvPcFkOsz5eTWJBNQPRyb+tALaCIZBKuRgC6tcJyqBvzm2wZKNV9TWx2ZcXJsPX7jBSIxrBNUXuEsThtg5lisk/Onh4wMdv7qOuBCWLBp2aPE8pQnopw6uiIJhGi4yx3WBPXIiWjcUrd9XRQIfYOmMBuPklMvlQPitUUxe8VTHvAf/BdRjp2g==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(412,'u347714052:talk','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.Mj0eIeUhO3opYoSrNTVnT55vEWPcCFTgqf5RyINXgxvcaEemspfcLgavr+u881NKJdD7FZuAz7++9UW32VavZyBRq5sUIn8MvSq+LU1IDC1r5xOTqWb79JPvnlC8WljA+7zOup3pdpTbtTNbTGWgLkqZROBjVA7r81EBzbtayCTQHxiKa/k3zEWv/bKgNEkOjOQnSUP+xxUiZg0pBIjCGgzjuivBXqFCYZJd3Te453/LqbgtgeDZ6ioIgTcAKQHUfUPO93EGwXqC7JqCopJUXbf8Vadc32GSTSS3d2uEdYq36Y4CuJGW6Y2HkMXcNjyXI0GSReQid4H46dI/jvFFCMIKS960Be50GtGl2SbU56BnIL9FNMh6HOIyMD81bb9p2v9klEqCkVlrfOuM+DSBNP9ufHCus/RU+mqCryhsz3zpA5NGmnwagDOPFHvnDaznodE=',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(413,'u347714052:ask_number','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.BuclGbz3QOxCPYHGtKxsvTlxCevkZUMIOLQDr/U3+wmNTUhtOx1KhAu/zhTnvNRNxuSQCWyYFagyaLlUfkAVpqlKcSPlLBt0QVnO/3352Mb7EnTUP7hmXr+XvFsHSpLY7tOpC119U0QyNFgaYnmvdd7QLa35D+rMA4xk7qlzCr8ubRSdvFtpCJj5S5xozLJ8MVAtYT7zlKtr63n8/A27KCaEKwCEp0oRMETM4PnRjrrgJ4SzLdscUOv64tSc5CVjEnKw0s2QPCHKmC2OnZIeFydOd/CGW/qom6Gd9No+Bu8rKsq1H03cdNoePyNJJz6zYt8kh5Z36k1M+7r9/6t5Y+lith7z3dDlaF1q96qTDTQIdVzQO88XBDpPYPceLgOlkjwHz4ABxpg8jzsF5zNY66bo/ZDN6+1pt1vOcYi/4lfNcRndSX1EfQkOdpHMJW+2Rq2Kv5SVcP/8ldhnyijpP8t8GroSXU8as5sFwtydZet2JHriCf9lYzV8fZma8C4Kqh7Yz3Gc43bxcM8cAduvInkdICWNcftWBsUbeDgeUi1VUY/9YEOdE80xBVXpXdMipIupHO7bKeSnI2i9dp/rOmzh9hjKflguwa69ClAAMaH71TzH1HCnuv5jqx9Doeb6tKRXt+d0WDiwSgsDPjeHy4Z+ITt/BUJoSxtjUys9JytH5NnSjgLw/RK6UWCjxpT1dfd3l3onZQKW+KwUvhrjTujZysj1zZJTBeOVI//qoJ//QpvIlzhAT70HtiNE8c6gU7TtxpxuJsqN0oV1Nr9FN/zco4x5r833kJ7bKpOZyOFQKYoS/OtCeUxDeesxGETs7by9vo+AZNmAF9ay/UXV/WfT0Yklc2DSL3brmhVCEfygQ2nGIPsZSCxn5uaUfrem8r/iqgKTJzEpxapKn8svyn3hiMBtdS+QrV393dxJIQ==',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(414,'alert:62:1','lead:62',0,NULL,'sendMessage','s1.5uL5zfUm.QRPN9PE8eLKnY0d+bo2M2CegCIuExSWpP1b3eLt6DlQp91uIePaSLTeP+66+3bKqkgXXxfFoP9Vn+CPlKstUDS8vClB1n1POTOnPyMgXFxqTl9/KR3MC+1lk7+Xd+DEGllZQBMPpHdlQJHNaxP2t9nMhTpCMk5FQgZxCtWEFczdEWlibZp7TM+Tk7PS6aEy9p6pIGB1yP6b4Nm38qDMI4puxFLp1ItRWaQykDWCRo5GnxU60IENbCgiyH8HLawfKsYuuxuy/GKOZVUdc73iHKfB4tXNIu8FBb78/NXdpwU6qsvcNLmd+61XIwcbbkL12lTlSW0wlDkzEM9bqpe6uvqsuIq5997xg0AKy1vHadyu/nvFkCjzExKqdxmxkIAb/wHbLmW5z93GhPXv+mvioEXMWhlBZz/Dvdk2VpHBBWfkBCb+YF/sgtMYZoW2Vwuyf1X/ODCCceDLeHY+pnGoCHZzV2slzE/S+o9F5mo0Rb9iMdQqyZSy3hTLH99a/949kMmwRrIaKb/lUuHS58k12Xkcay1/rQ+zfUstMAhkoV2TCEpucmI8v72FqglPFgxadhFxPWZNqNARPgeWYh1EBt9RycLTwA9kl+DNMqaXZXNg/aDizfGvfTYd8slUoVgdReVQZ0tR+XZ6Q3GShFLpRw9FDUHCodJ2Pfef9g6LpJ70vpI2r103wwoKkvYoIjRITateUk7+88XL1/up0xzfBly+hBFhJqgdCfRBfLJzIReZsMaWijs0yZ4iYKy4IUamK26ZDmAcvs4I6EeecXPjKFsSiPtjNtfcoCqKfHSDSX1YRopBRnUDEBu/Otw==',62,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.704K27LviDIX6QcerwqpiQ8sBNnDi9y91X/h+yUtH7FS2+6iyyEGq34I1SetNeLItmsEIp0U3zODm85mfHnDO6GEIW9Adr5ioPzl2KmcxPgQDdntmZeW9w0ffjxBB5wpTn7TFUyj3fIRzhOcw36qOmN1rWiLyEX+JmdDdi3jMZzouDoAzOPNYm3EN+cWcq44cswatUl3NT47qKWmM2FzuWiyJyo7Ax3Zvcpr1FQlWHK+817muGm4hLQ1qYNZCeKglIoEDcea2D2F6gOG3eSclDna2WfXSgrJjwAw/wT+2OVg2DQw3HYX7ZDfkQng2Lkf44/2IeQ1CCfw0lvA14E/45x+xEmQ+UnSuxeOXMyTofJzn1cMyJS9WpK/gm1NrvPwj4HdOFZFOMmb/8d5ogOJitRtdw1HgJj018Ln3pRQ1kDwmMS4OKOXCok7WmONQIGhDY1f+9NBuQA0Y8wxEsskJB3/Bpa2e3F1wd0UMOOx23hoBzTVr72kouUG3UHx/W2yCIVbIeFmX2eb2HKMJ0IcMcu1ucJJi6dEIyRQQHZsexa8dhtFSsFCz1QVWa8Fgz+Mj4uLKq/IZq81OVQeeHrGnt7N+aoT/Lb5GfWAqAeoBbg18fFx3d6jsT7DvvKbZifgFG5RSa0fT9ucFwYmVvX+3Day4bRO992h2xvTZZA+jn5rJG4JNRXEeJ8YjafxCN6HtiNTVFTJgcD0Et43WAooigv5RYLQBo2kE5VOUYtt5JlLy+63infeR8xi9e8OkyQ7lMRdJpuZM6eOUcHJTchDjESPzEyEP67XlWl9lv9n4Pca3XUVNJMtgcf/W0u6b//HvvKYbRi8e2h6GUFPID19f4+oKSR/evAQG5xmGctNnDtUckDrO/4zE9YjEYB9SozaNS5kekkvPPGyOSmzN8ftiaA6CZs3ss2KpC1vgMcqWNz1IUzi2rqmmOF0SLCvRrIUT1YacleYuL7EV01/IxZB+PxO+YwIicg4C23XncgbRFzR4GoA3FqPFnKmb5h8It6vfFKrpkMXJ68brVKHgl3J66JiaALVvU03vdyOPWJv5kgw8BIO3o3V5s00tcvbimlCZHPdZY66g4IqfscLpxxr7r8bCV02YuLbL7UCKeHgdOmQHIxxBW1TJ0pJDVj/carggV/Ds0XgnvRC0MBsNYy6PFsnAhm/agWBseKrL4iq0e1cG7RVavuYG0yJ6JYIu0KTnydvp8cu/pwehJ+MOdQrFxgeCxY3AbCWlKi5855zyoCVDSbQozUF8YWDCvLMocXx5QtTMGeDuwn5Mfz/NFFer2MyHetP/TXc3qOIQftV+glfz2VEQmpQV3wtjFIARBYmkkewkXb3LtRYaSlVIeaxW4/S0Ls9oU8EX6E8R02wE0aOD0Q3+4FTNDfoZCXCSVvyTX/Lz1GDfamtzsDhL27rd34a2jN/w9/XJJ2q5VdhuglhPnf4IvwycgnQtP4OY38tTYAUyGGoSkx1vI97k3t7dXoK7qngBKa4OKlRFhGZTcabvU7rhwD+fwkISACKc+4lKwppa45gKT1E',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(415,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.6WKFjoqOKwqsupRa/pjm1kT0haTXI7xs8JorM+jb4owFWmKuE/M0dQBEkeFl9g4Dbf/8SKqIc1H/NyrMmIm7S/HZsnbIpYeV/PSX8T7YOJtWI4YHMkeKnvPAYhnHC4Ks2TaBl+Nb2DGnJOijm3fRbYxgw4p8Ig7OgOEc7+XkJdVR2c0XE7HKsdJXpQDAG21ZYzqtPRraq7DzfvMLnFleeGYgyp3MHAgVhcjZhQe+7G02bqrlX5108QUAHSYXBAFBC9asue02tyKzoLKWO4QNhPQBXjgK744V6Q2o+FrR0DOEYDcu5A==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(416,'report:347714054','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.cZmx7D78a9LWwVxcBzA0AKhBqjNu50zBwBslRXDFjaHw244TEBeUqfVuzDMqtMsOGy8DPf76g5aNTgto0J+o8iuenfabxMSf2ksehKAeVYQ7wW/tG9/2CcHAHoVtCilmlLsrKeM81WTeAlIKjdOlB3YaxhAgkcH/tNQ0IajILLTgaQ0wuxkaE2XW4DPy3kt7jlHWgAndRsZP+E4XvXzR5f5qHWK8iw3fsgc/EAxm+yfGVmkLE/9XffMcQhCsSI+PSyWwh8trzXAlN4yPBU2An5lMBUc2/DkBMv5LTawi8+U7C0zFyfzREx+BdxAkMX/EinoEpe6dU5LqIyyWOLbvUDcoJA8QTf8k/vOuGaDLYzofggWRX1bh562rPcnSoBXPgp5tDQCstP7jiixciySdtrRAC+VCvpEUBjfsjjy44xYrGe5WAu8yOjrtijc1jaa/S2cv6HO5DzXDTLRMRzFTgqkdA21UZ9G88fo3ZyzhYA8qmy0QgHCvjjtGclJdgouGU7uOl9LJasDDwcPbWDWHPt6uh6xVYiWD9mYe3wYHBcwO4EWK6sAwpHVUiqmcgfwVw7a/nqbA+imS2LhB9v34YbG7MZObzF7SUyjkUMRNoKnALIMo9UzCt/gp0QGCy2joBXTx1qkXjR4I9ANKwS9rYxrKb4FOLi0xtkMuUz6MirFAj4Nu2OYBr9nSw4U8QAAXU/HYJsz2PDeI+R8lFDGfIqnjOKMgUGDqbAWO+T3MumOafaKxvh8A1gy1b2eygp3IIIz1AnL7F18/9RA/xlmjV1EjueEl1X0XJJkV8JeQk4x88FkIu4+mGalW+L1JxV69E19koyhaa+lISC61iMvdbhswM7xW3aqx+hrskG29GciaWGALRyjsmGC7dZwbNzDQ+0/R4D3LErWy7xyn28lCRmSbbjHFEkCg+1K4vazWxc46yxMEZaN6L6Tzc12Qm3ajbOBGHnn4sWS/TgYPIVZhXAuCPzaXikX8VIr8Ria6JEXqd2Nsod7xBd99mB7wboC+l+C+qrWXVdTB/hOBOkq5v/XZsu471cLDSRheocP8pFjRDJnqx13j3retmpyrVwRQEc388gEFk3ftNyM6UtFUt1IOTK0316pn9VI6jRDY/3PxeLH4XnKV7aTooEElIE76ToIkIO45BS+z4zeM4GcoKOjdCfy9U6CN+x5Jz+HPVGnqXwCc1/zR1X/Oa5VcnGIg7xHZy/q3JBe2WX3oqlMcHJd7fQkjFsl+Qe/lD3Ao5NIBF5j1o1X25vY6hcpXCXaCmJXSOaGEUUuOmAzL9/IZQnsq9uMQE42rklAAU+edDf/wJHksQQjkDKtJQ38iSWHf3jv85KxnXeT905/eKY9pJMyA9UNMYT8UFfXNWysvkyCYDf7fwESmltaazBDuw+CtYM/0+1nTUBs/yFDxmoUJb3hg0KZV1oAMkbTimzGWUt3XS59jo8JmCMwFC3UVPiWMatO3k4hxMorLj4LF/HMqFw8alsHZ2s/QmBB8v2I7bbn6+vvLc3WxVsZN5+WTjYNY6Cc04MGIMZb2dOkfvLo2pDjX4mulnB1dTTe4wwM+lJP8bPzJP6k4hH63r+JmlpFydfxgmYDo5fGRto+ZXvY6E0jmqbnFhJBDEOedwsfjZNZ0rliYGtD2Qv1i1Cgu8RZl1y78+D/wnOpwC0tyu900QDTDl0W5eW1FbUdnThoVOyWdOExMfHcrQnAbfZLQ/uaVorsb3Mi6y7YbnMILJo7Za6KvvvnsOtgjUpws/r10NWBBEJ801HVh35AXipC5lmPLCRWqDfyRyR8sYPOtsRLVJ/rJ09owstPmw0F6dqlxaZyqgLMV1GBpj3HYSW4OuOSw9MOgSM5rUiS0m6nSUOA32slJav4nA2mxYP93FGXP5PqbX6UoPr39+AL/',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(417,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.9irMiByDlAK//o55JEKse70prybvrEW2fm5rbDUWZAw5d7FJctn1Xmnvd8rXV7qW++duBxMzSJ4UFnhoMRHAWZu6nmIk5gKoiMryX8w0sYZqcDs5ThyqS/sxTR1yrpJRWUmlDHHZ5n3vW0wEG13XsZS3yQ5wBB+kIImXn1UwE4U/YmlAG5t7dy/lm0EWITM7S41nPX8vJUr5fH+zyKaRU2lKXtaSt1xzZVb51vWPzUeNJ24CCtgp2hGqGUiD299by8HdTmzBx9t7POgI5ANUyMwjpw94gxs4CzThrPIOyjjSvLAy7DLjG6ai1nYQtF7v/4f662gd5MJijnP+tOP3JqjDzp0qVekDlnnehAjpdmITE2KGwRjk4ldXCMxo3PStQm0PlMDrrzZ42dFPuud8FGJLLOnR0BqEBOsHHEkhiCZ6yZmulDF+jDWmIL4r8sXDqSLNvQ816J/g6B73KTbzk5FfrQHSmu3RbfYS6tHvLpCyr9uOdJ9FmqVmfuIqOXvLbj0eIxCfqUCYbHlVeUpAEylG484DvCZ+F0obJDLv5NUnifgncCtEmMtdRF9W1kDEQ6U8whsd8L7FeexMLJvMASwVJ3+xUd8=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(418,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.3k7vPAi5efxkJPlZQrLDkIm1jsFtO5bg0kPJGKBf0kYAg/f0P1OwEBt+Auzq+ZdUUv+zeZwhflLrmyeASM2tjzSG7NyrYrQPRUUuQXkKGFZPAAkjraitPhLiKSzFbiVU0uXYRDcSwvrAMSK5oMV7eKpoY/qxW52DLdhjvChNMi+eKxmEcTYHcIKxTykfYJF5KAROzgm8E2AJKv/nlBjylxjEouR9IGlLPES8lw7icM3tN7AX/7FLwCkq6mmbSisf+11kpltXzlfjC/1XIWtsNrTXM73/269IEAcswavUTlH3IrA295XsHyABj+f6yI+KjMxf86yF5CRIGW0PiCy1tudEsVkXnr6EkNCkHYML6xJZVRJpqLbp3m3WZjF0p+z4Ahu3M6gdI5vMSHp7MVUYf4ph9WHFw4br/EXVwrxQHcpl1vXX4H0mV3V/U4NZCQnRjqTYyoWsYwm14cc+IXlxn+epeR7yY74X41GX2B9EQIrwrUQz3zj10FeRJiQ13hE+xk78NrwL9D+b1o/7zuijUigSQp/PpOGc+ZFlPMHk490LLaPt6WIftk9H0vtq2jj4lnv09nxa9+jVofgPTL83Np4RK/dKCoWWjHtbqlEm2bZfgs03gR3GTvbTLjg=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(419,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.Kzi2Ty+dE7UevdFiFsxc3nMyTIbqadyzoi5DBKCAUVB+kpWXjMIAjB82BWiHN/s1GZKcj6yNBql6FC5ka5t8xTeAN6m9HiJmTujQcIhkrpFdFNOJ/OszrKGNp24ivzO5YQ6IXObjWc38L1BB0Zl0BvQ2X2mkBBNeqYGvZW5QOwIog89KPt8jcqvAnT3HKB9pwH4IKCaBb+MNNkaRkmIZQttEHLwjgemkQt4JjimlOhTAaeJspqswwzXtGOmEcOKPSpEx5TGUT6darKDKxTmoaPD1YYb2B8Ap/ZyxasCYicK1mGsyqPXZH9J7d9010nyP26AZR8JiNJBcYkx2OhLcNCLKI4fD67gOPDNPxYnVFSnhdBfcroMw2T1XaQSOjUhDw/RRxUzB4McxWcBXl7VFyky2h0NGJy+R+Mawt+naG5eQ3tCjBAfRwhFAEv5MDHySN3PU3vc06n25TRNpVnKYXdu6+c/Xm7b+TKiC/qVH+7SrIlBg+PA=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(420,'u347714055:exchange','chat:5100057974',3,5100057974,'sendMessage','s1.5uL5zfUm.SGXnD5qyj7OKe5RE54HX04Dr1iUnEDqlFgk+IGIXR5DxMi+CZaLMly3x/Njn8FbElteM9vxKCUTamMXt1o/h0gU9aDjtM3Xyh1slcip2m8XefxZaMksq3J+zRnIdlxZevYel6CLp59Gcr2A75SlhgkoNTx+UuSSNOWlKLxa+G8mlMa/ElQdunRFDhuVC9cSNP6H3yiDuiuDDbWCvHkDueJa+qSGIa9c+cvXijzfBuEJZYfOYjRnAgBLBeGY12W/lsG2VRJKRFTklO/n4kM5a22YgYJQVNVIe/ZBWbai70E89KjRSk3l73q0Ic8UXAt//0NFUwsTfgzKc6CtKwbFutn5hbQe7/LwZbKqjIYK8nxa/RbWqyAfMd+vzx+dS1DhUPsonYxyNRQut8guJJ8E8cjQRsD3BryWdzMPwsZHpzQvPK1SzsxChcXJJT6OliRCc816Sh+TGP5tW35p6i0/56+FGmvrXveXB1wuk39nQYrcwIcAVVa10ERiZW8C2DXf9CyMGFjFS4qjif8pkVFne/z1g2qNtvDzOjp9SElyOMK/tWtL+TAoCiQB7G5MBL0aLTL0SWYZr+Dl8oqqW29gswMDTf/PHi8cHr/9dgWSRRfikH5qQo+hIPXs6Trk8CWV+XS/DDniiC9YNlAJL/SeboZ/2qgYUO1UqkEAb9/vy9bliilJYSClFREHi+WDnmZh5+7P1rrhgKrsf47LwRoc3YEoeXfa/OAYWv2bxxRZ+d8qN9NyA9PWxQ6pZiUsMEdagNkSXwy0W3hlHt/Ek1ZbrKlnksBQTh4EXO0K1A963t58MhXZ82qujIGcFdRikGhmbqR+k+FBZasxEEYaAwDvfAs1n/kZNOpXUfnEsdUNGVolNfXRoZEH4iMn8QDYG9nSXFvss5BA0c3yd+AlE7GKScIsxMge7qgZjh1ZHxM2bVsBSh21roBvnGK+wItY5dmHAnhOcmonyuswu5g/qe8m1h9bSfCXWfZI9rMhnzyTx8f8NKecUu5Ju4/xoXBS2ip8KCT6ZN7I6Byg95iLb4HHzmoGL8fbTlzWhWlMR/qZuOCwo+/cnvQ8XwrpAJwHF3Y9eerEdGtWs/umzXX/Hq7l9KgeOGLd+RHxeFdhood/E/Fm0zeqsWklybHM/bUTELCwoYxzR+by2Tf951KGNKmzzzR2LNMBEEA0qFGBcPEvR+HqYpRir2wVASNUeTR48qc7MkJakSnP3wWNSMHxNF5aYB0CYCvBwgCOYC1WxEEwj6KrotOp9CM2q418tj8uJ',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(421,'u347714056:exchange','chat:5100059709',3,5100059709,'sendMessage','s1.5uL5zfUm.LQ8DdafATYu1l32c9ZYUVBuBR2wyCpJdm+2U3YbhretFM4Yo6hMei4+Y+w6MhHx+mwkBcLK4OvtXWwB+HPI++FcMsfJlUemBLzu8/hhlqVDfK4EB5pe4B9rWFQZ8evEu9BGdM9CYS9VZoCzYUNUlCaqLFPWFhF2C58Vl4lxJE6GQBBpSdt0gV+5Ahjfuclm3JuNggzevX93m4GcjUk7DCgpeCV5m2IkBnJg6mXIiKdozCOduB1EPjb35xhaEFWhteyMufLypLAfppnWSaMKRA2381eHtRlf+bQERcoI4CCAPRIaShU+469Xu3QnPkBWMTzTYsw2JnJOnk8whUB+4J4VUW4m3wCQhSh3XMfLLxV2EilVqw8UMlEoxzBQRyOk6Ui4JErV/J2AOza+BaMcTIOQL1fX07RGKZpawVHbzKEvNdGJADKZHxTLhAjuRumUM/q3iA2REw/lfL8QXZWIw484FOgu29GlHmWRdtsP1/E3nHdeUeCDJfMWxCDIL4UhUrCzCicxXzXfE6etGYkmbKfiFIvd6+zdkKpsx5sZEN7Y0zKo5hQwMQww0tRIRU3Ew7jsVOKUKaTzMju42LbRjVeSBL78nlxZ7PiU1Fb3fm2AANowV9ISWrPc3KWpQf3DA3w3iW9lzr2XA5hoLVvOBASzIzktByxqhnNccplLiPmuwFQsQhwVJAp0ehfBaiEZ1b89nTmHzSuRYeispfx/5XZY+PcKPeb+N0w0pHZ5CVWVHeTrxiXiK7zcUo3KPDJ3810Msis4tzpF5z8QQSjyANEu31yYXcoMvVQPtzdJFqp0xRzRD4kmmnoDLJPg+7Ugw8N1lT4LHMBY2zXF3xNmmD9rW87OuvixeoZiHpsuw5JizMOYQHK8ksc0PwPUA',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(422,'u347714057:guide','file:u347714057:guide',1,5100040079,'sendDocument','s1.5uL5zfUm.iwNlT9yMYVVOu2CaYWgI3pnwkHT+JkHnmSBiEg91mcaxsj6vU+KFOYhYFdbRFFekdSWXwvSxtF395OBqpf8u4N7ftOF8kPjhw/2XcuCa/Yxzl1IO98qaMUq/+G/OCHLbUxo3P/SamjlJVKIojS1Q7hp9dntSWbc8ye4PHP4tXv/1bQ==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(423,'u347714057:q0','chat:5100040079',1,5100040079,'sendMessage','s1.5uL5zfUm.w/jc5AVqHe/Zv1w6d/DMDywKTkRwPv2/kTbPcchVxf/JmdC8zKIGT17uCl9bxrdv2qTmU7iTDXKBQwulxOnFMBOuGyhCiYd6cRD/XuqHQfwnN2LvJGHoV921vTk7VFIKKpqAbyns+nBd+O0CIu+j4jqsiPs2XSGqkTx4R8LufdnvF2a+LNBOz43hq2rV12F+C88TdvLtXXvEuvs+E2olK+pP1C3zr6xh7nSV/nzAh5toxFYlG7zc7ZdDLlBKv6ulIDePvHzEwUUtTBV15CKLiLAHA3o6ZtMkTQ29ztO19GLPFFSrBt5Q3z4+b4EJ4exa2v54rkA3xK9xC8B6pmAF5qWRpBMCas3PJBzlDJ+HmeTWsfp5hlk/COza0w5rs7A9CvG60z1M6Hh7/3KLyeWajNBV5zSQcDb0fKuQLrDqaaSjDyo3BHFNic2672S8uujj8PY2MCtpH3NfZny+fetWQhD0laDAxmL12OMqc5mGSzSEA3pWtF6JA1XgSwzTE43inBXA/Z5MTcml5TBvy9tebqgOHyUETkRoS+HnohNwJDLqSI0GS8ajidVArryqHoKYiCOEsiyVzYH9aVap2wCT7/CxdnKd1RzP0dXtO0nAZJ/QgMOaBfvvnFdoMk1/y5uF6BGaWCl3J2TfqhFRYgD3o+OmAzRoecPAVKpGw5IjdPnHGu5ar/Go7vcZJisYRBf10wO127jyW7ZVQQbKcgCZr5ZoPudx5qvIP/9KeYuKTw2b9J1DjAi+IOFEBQWfngaCWsO1oktkGhIbTIAde6OvdN54+g==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(424,'u347714058:a1','late:u347714058:a1',1,5100040749,'editMessageText','s1.5uL5zfUm.q2+45gwZkteOIWgdy2HOVc5dx/MjnLNVAySGgHIub+zef7vOMOEHGDyrpdxUfHp4jJwErVh+Xmrk9R5Vz96E/+KPtBklZracbvimQCkUYiFskuSi/bMRiZlGOuPwURPCamHdcIY09wAlP75as6iQ0pPfjP63GrAbZbaLoGZPFuFmeOViTHdJzOeLrhPK2tQkNQlwAjvw5KRWCxcv3K9F',45,NULL,'u347713954:q1','u347714058:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(425,'u347714058:q2','chat:5100040749',1,5100040749,'sendMessage','s1.5uL5zfUm.PLyHzu0NkI9Sf723hDoF61YPA40V6NBG0QCx+usXTQiraU0UBpfetv2kFANWee+gBjowerOU3WAjiVSnj4f8qE3RG/eHWc7SfkueoNtTWON+w9zZzKnwY7jv6Og56uh5vw34jtwtEYlEoC8yAHeQ6qbs1x7zEqw8gGXNTSSmLSwCMDeN0zRsIMsgp26w8BKspm7jyHPY6b6MkJOvYK2KT6H2Kbdj+TJH5CM43LHyyt/QDdzs+P0hw0PW8Pc7amnkEmzshYE0TJ0/+YL43oXFOuwcRKznTlYoWrKYaoWD9ocmlRz17CY4IknxqVyDVJb+ZyBk3OFhfCIY9AzpVaRTPw/uKr2ELA3eSnxu2+KbFcyz0gsg3zFoUxtXnSSD3K1ZdRG9I+c5Y7sMO9oMEdYSz4mgFQQs4cNlqhwTtcEEn0nNNFUyWD7CCUMcso4SFce4v7FyqAyX2jXon0+4qI3QDhvUh4nT18SkuIcEy8JVWwtb6kAXG3C/M1zKP4iaEJS1ZVtEMM48shF4wiMIoZM8vAD1I59juP8lncpmiHHALd71X+lYmjCavPDaI6it7LpZ/WLrKyKD1oBwFVQMxbHNb3QNSCKiWhJv+TKAKUzJBdk+vgyiQd8DsJ8I+iYvfp/JKmoZ2QXX0x9qoX7YiyuAAWW8QjQAkBnJPlDggRlHEJQkdZu5y9d104KfaACU2+ZLQiNIlGjOi5tAZZ9LF2coINmr0BC5IO0jnXrNk3cN4IMjCAFWq6759qypTFQE6D/iLEp9aQdaNLlDVmBF/azXXsduokzV9CsSf601Xs5D6VidNGs=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(426,'u347714059:q3','chat:5100041485',1,5100041485,'editMessageText','s1.5uL5zfUm.RIExqSFy4CnfFzo2hYC4LWf+gLBPUM4QK7txwUdNwazbXuxVzQxcNy8NQI3LKl7TnCZxWYf28ZZI5mk8sgeXxFX4HhKo8zL2E6b2PdtP665yD2Ht5n0N5Y8BJACByNjTGd+bWDbeNHSX8zsZFpPnFfEr2vo9AuubMfLsPJAwMZgPDstpBBYYDs3j/QEvm9OXB0ZtzevAPHm3JUl0aGZ5ZLI9y9UKh930z9VIl9hav/O/1ANoqlP/X+HAorkGwU588sErpNB6hwafufUWFYVFOmSE2jz/P4It3NYcX5KG3OVAeBvBFRwjVpsEUgP1PFCG/6O6B2Vbr4ewARlZd5oDLIlI6Rv0HkbL2yqqvYJWeTGIBFHXi/XsE7eUIaftmNAE7mGz8T6HFkyl/Dxj+3fx+LnmEOEXKODIPkp0q21HVgiasWxM82B5jz5tYkcfj6A0m+fzt/QEVUK1QZJPhBdjz1nBisQ0RFFCZK2DFgFh084ITPCY6kgEyUelDVT6OR5IXvVlJYSMIb8cwg5vu6NbGJF3gZYSBNDJm0j2oZfvpvX8jJjim14so/buiiqCF4v+D2IlnQ39OR2kghDRqI3PRRqTQQy1xN8cMryqs2+Fpo/yK71tN4Z83GnyvDo4fBWbc8pVLsksDZzX2S1pb/0kpa4TMHejdUsUjoSLte0mgzlsyuFBCvLWuuCWn5BEmwacv1A0qONDHg/D6eUHC3xPGSE2+S8y/dnqixufGeYZ8sWXIx6ZkDAbZU/TQoQ4C0rJPd7Dbt4MPc1XLRmrRKO1iDBIivtsSSjuhtZ9su7JMCzVVe8oiB9ncjy3wBlyeNdydWoBS5VX0VQNW2lvuy+ns0R90zxdMJaE+4fgX1dJ/iKPWc5Aga/nKzNtHrDlOjk8uQLe',46,NULL,'u347713958:q2',NULL,NULL,'s1.5uL5zfUm.ccnLHGf115/sbe1ItAxwxAMS3cLorh07I978Cq4dQZi4QzlblF+LZ5ds5BnBjxFYmCIKDolNaeYbyqBKFIyapZQGnOiQhw5SHxn2PcYC+X2gZmxVqV8giKFsHkYVIYGUj9+tyRVQ3KCGI6sAImydP1Tz9aNlsv2pf4sS2nVV/CuskDquXwkgTCBMXiZkK/pEVswnewil5hxAoDKqP4fNiB6E/BxGUv6s+VwLxfUfXMpe/Ouse9qaWy3h1qEYKmzYjRhhHZZrEKYEYe2M8uXkKhdSUVJLo6qoEod58tUkWRpH29XWzTSQMTSPDd/npADxLokndkBR3vpBGWCt2nN7gr0+2amqi3Nm9HNBefZo8LIdw7qi61GQwa3PNmivzJcgCSXAyboLih4JXgAX0N2LIm5rdV6M3T6vEl5WOdBHjDYNAarvYKCV/j5bxpiiy70GrHRWwHSjHl1Qvph0FH237IwpZPvxTb821f+5qEnvCJ5HaCAa24jVlcbX/mqnH7WfZrPwKY3Ay8FHvxZOUTpAP928Xpi7YhB5j7K7w9OvxKpA9kfV+Jn2k/VS6l48nks9ZGAQESO2VPV1nasZQy389mk0/uQDzgeU6j03Xp1Lnc+EAF5JnHCMLOuw9Z2/yVpJYmNYKAS30LXM0kfiuj7wWZvSOfYIavJJalgt70DKaPbDnXfBcgU5kxEcxpCvjI+NLxISfbwHewHhPtNfnCSMNRgTb4IpVH//l+m8WmWs3FMid8LeN7JptbxxFH/ge+yfTiMm6Tzo2jJLKlLMEqYaShDpzrd4dAxBz5+ZLAv8PMtyktydYYBtHBehkpxSi94Zmc+Mu4ZKKgWGt71re7yvItYgtY+UrWDL+bIiv5uFquQcYdAyQGv8ilhfxPRnU8VCgOT3cLc3zILifYOdBqsEbVwWLeg8',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(427,'u347714060:a3','late:u347714060:a3',1,5100042141,'editMessageText','s1.5uL5zfUm.Q+R7xeGBeiJdeCD9HRR48xwkOlCyBXGYx++ahLvgGSbvo8uHLY/Gg+XcGJ6zUg6/FiaCrEF89guZ16hlbNLsaMA0fCp/TynQ5q2iKgPGDMbTUZcGYWsPTL5bhtpnL5KLpCjxVDmpec3/YtCWtVqES72DXsBdSyRGqDotNAwfq0JF2KGpdl7Fgq/VzvKbH2OKeBLjZnkXwcEpj3ndl3DmDA1/6y+yMuQbKmnYzFOtN3sjY7gOajGz01H5mBy7I0ZCioY7goV3Fi6fSkjcuNQrC5ZsD1rsyancEElSbMfBVrnb/qmqk2GqIq+UW928lwNj5hLdtj21S8ewYLfsF1iT/X4zJ/JVlOB/8fhdtHPXQltZ8Hw=',47,NULL,NULL,'u347714060:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(428,'u347714060:end.sql','chat:5100042141',1,5100042141,'sendMessage','s1.5uL5zfUm.k6mqNX4yKWIOcW0UPf2BWAJtfQ1qJR3B02ldL8d8VVQlmEhICwFFB1dw1S7+iXXNI78rrpww6oWSusRpklm9bkTo5COzCjWZac+0Lfq0/ZggwM4+JH7ca3iV0BgWg6qkQOcG3+OsaGQWifgRREualBJ6I6vBraQzX/TCRMklGPzOhFopjPJXecZqYNJNepq6IsSkycFgmDiZmZRLGQ7Sxv/Y0ebPGoc50IWnAEZxYfrTUkmrqYHXAAFaJyD+RxWP9NtUxxtHqOy7UeI8puQsPlneMEdVslARtgqAhC6sde4XopEw6RNRt79zF6KjDhvlrfUeJWPKEFfWHQyyXseuDAq7QBCHn8jD7VKLn8PAlHapsohSA3PsacPmVxJj8XbEddl3DMFSi98R5Qk8Y/x4NUbfpV78cvwQyAqix4+/byHAGt8iHizMbovJJAvTWhlhWxzGcTTv6GH14iRnS+zfMy+p7loF0/9h4vQryFjBVH1VJtxGV8OY5YZEVDp/aGdH9IiqeVoiKtTrjBhgEFbX7SaED1fyUZyxp8dxCPhHKLbqX9GufDMKMFa5WYmgLhPhqCxmMURvOmFi',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(429,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.ehow1kwFRjQoqfkXjsIzSEKJ0pUJrAns97F2X4lxLyxhgo2lpLjVzrgpcEsfi5Ug2V8PGupp3Sm7d0Q05tZXu3Dq8kmIueSCrWj8QT/Egi9EgnTwWUms+OJyXenBKu+y3xmaCkfqfve1RC/aFzD2KfX+m1N06Tzlb/tsQxUTNry+eCV4ftEG8IURmnWczVtHZpzgJ5wV9t5ztzxqQNdLUszNSgg6c7urnb/pE+LLfChZahWZCrXZ0EUqXSkPMbTpM0ksMhNLd70t/RblVsK8Y+FDfSLEgc5zrLLLj5MG41Tws7LiWUPR1+9MI1+Qy3e42b0diNMr8xuwWuGUMt16djgR8jX4Q2pcqJe5tiKxnIjijPI8C29Eerv4a0Ujgp0ZShNzxASpy2fPMpHrHBOSCxtfuJxUns0epBtcgydNIAzgzOYr0PJvC/TlT8LeQ5/ugA1bhsgO6qt7cyaJzDx89fkxBq/sSq9xU8W5N5yyPFxVVlDq4UFEVAavxcP4AkNqFhHtyO+9HRR3LeAYLWNRzME/QBflbZFoMOrhqbdbhgKUk4zK6E75FQUqYurgb/SKJePPCiKPS/IhimHjHKrxAuR5K+/YkuWlKPkwFCi5Ka2n8aSem2K+3+dIRgflB//SCTGyVoCbUIiWAseC/L7XG73VFPfBgUX7h/2SQnLrM5VlwMhERTvHGRT4LaK9n/hqCkJLBswctEF9oUEUUV7QR0i8egCOfPxr7uhEycb46RAlxAlxlTeyO11WVNYrWmqvx6ApvPYchXFZmwE0mZU2Ru8whrDQb7ktegtweNjuo5YyGofYqpxnEL1dx6I8GhkNGV8lORMser+ULpEH1TG6I1F3tA5We9S9JC+k8aeExS/SoTgvdB4K4LsViQdwG4ga34uzKrAB5BBHpsB3xI3agOO3Yh5y2eKq41p30C+FvokQ/UmAWKS/6LY+W+SvSUtcaer3hQqcQlZ7L4kuerLIjOO6h9ua/LGpPs4921zLBTV1TnEOk7/rZKgjbiUAjWxwBUqs0e5xOTrd4st6STt3XQl4aQqRbzvJmjunlTYkRogjyf42YgLkJMDwZoAv4hJrGn6gSRjbSDBrw24GVhD6TdaiSWw5EW1k5WPJlbnVVpCwVcRQ',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.KoGxGFqpO6GNYpKtlDQ7o/rdpUnZ6BjoHT9DkDepq9GRHaui3rQseCDFDd2Ap4RizTREUr79xXUQ5CDrhjrYLH506uh/6eEI9mX3uE68eLPFDkiy9QaCAUgVunnvoTm15P53xtGe8qbycVtDlPAhAfDAGqzqDLZDdvNbux1xehGlhJLZ3uCtbdr/uVPap4TPvYMr14YJpS9r521mCdxastCm7KMZLaX6xgnZR3giwrSbqVkVneGUWz4GQMKwUMGh7YDShevd98Ayjfldz16OdPD2VlXk+J2gRKOT7c+UcX0Kxg2YzRuBbLcE6MphGjjOC7CeNUjGiN0GKLOmVi+suqSEfqVJM7athttDNYAaYawSrksdbIMw+Fng+IfovepBYc8qZ00nkXAsBKufzilKRz0MFADNu/GKvK3UUwpnlZoaYrgfgCZt3OzGc4HXxig2dBrw7VQFJIiGeZUZvIir2nEgoL2m4cts+tz3z8f3p1uD6nE/es/Gygv9nzNTIBDa5IRabX6u7/+xgX48MHTyAQ/2E5yw7Nq3XhccWSrMhLU31hq3rGerH0/C7aCLn5nOXWty0OwM58y9YrJVb3Yth3tgTZLQD5+2Q1S8TDoCvsXvGkXPyH5VhuyCrPqPgC37QmeQ07vt882bR792R8LekauTqUbvaVDeb58aFuxrmwjvB7EKNQ1P6unq1Jn9X15oVbB45sERjiVYo3dJYmDo4zBJLyt4XE93brx1hfL9byJ0tnjJBWHSBFg7IQdI2jHIUmAHZboFnO9/ETEMdVOhVdP1/26T9VntaJCGB8LyIt83f2qUJYVWEr5oK2pYJwlQVBzGj+BWGiTQPm2PbMpOXOglhyuEo0xzYeTex8Io1wWiOwEt1qQmW7t7GujNVIpS+Qs5R5kOJRQboRvuHuav+6lmu04QIbzaM37HVXQBdWjeLAFvk4I/AaYnF7loVadbSHljN9eT9CVLokzl5jgt6BdMS04Jsr0PDGg+OE3aVzvrgNF9mOqh6JtW/KfKZKI982p319+NTzio9JlyzCohlMGUBbulK3+r5ZLBNOI90siPQM4Inr6DICyfGn5DtKp0XCcP1xvUZtsLi8HHBR3BVWGOVKrR980ZgqKLJJjUsFE1gsmAHuP67C/PMIs4g8nmdDSpFFMdiFrokLpibmGXAEMkiy39foF74BYaqV6ij8y3zuTCO3X+P9jZjtr7lnMW6WJz9mbUwGg8srO1ODB2lkOomsEhYnSQ02NoskfOF+ZS9jZiRkk8upoGeiGFi4s8mMYrsI45dYpLwwaFEHY57kyvHSJEIDzRmMoqk7yDeXVA+kBZqkqTzfNi2OvDN36J9SQStnttgVmcIYvdGwxsd8HTxQA5jtDQpEjiWIlq26f4V7s+MJiWczMVid2ncNnNJ8wvMD6MP/UUXukl/pex+50n/c3ZiuX+cHaooHaXU+Jiw0yauUwDRhnn3fwWUwh/SbKVS2cPyvW+oAU1jUOxGmjZ6iHrKP+dEb4Wzs3yc4d+G7ni402GtL1dbVu1GQN89PFUHzAeaBti703pr9v0SrMTNNdE9jvmVDWGhCcbHqRc2tWs79OQtQEaeef/SekfA4qmR6uhK/RDWNcbXUPToTJ5p4e96IwJ5YgL6jzTPg1/aAO+/aPo9btctPdrOfzPBx76iQaOx0payIh4HF6UMEsIUid34BzcXyNK3Ua1NEjfYFE5reWz8+4vihFUlBK6wWAizCqEvXZEMozlo7UJ0Hpr9r0mpJ96weFH6axmv8rx8cfGDmprRF8/6FgZBvIKCntIUYmenPk8u0G2mskAhfsf/Ci7mDR0zMTx+d+wBKcQMil2zSEdQnY5mqt+JleidkXhg3g52STIDkH5FeG2TBODmPPe6CkawEFsvbzWQoPJSoa70pxhVvZm4FFHu5TKfMBhMQiG/oc6kVlep4q9z2bLvuSuEzxLAhWsmoys2BVRIMnhInznGGHHGXD+xB7YfplChqPzWwRWPbp69YY/GGIPOM5HjDlTdIcNzfUeWVN2CQwFlHHyqrPPiwCKHFcyEtaVkR73J/x1DPg/AAZCvDH1Iu9/0ibDX2ARxeM=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(430,'u347714061:a3','late:u347714061:a3',1,5100048278,'editMessageText','s1.5uL5zfUm.eWWjWMIzn3+2gsEgN0aI4C7HxdJJ4ekLEZ20feUChuFls9cXbN6asZYDtj2NDFsHantJIev+oV5kYXrTPHHPT/x1jvqucW8qEDh20Y+8xW+4k9YwV9hDvgBu2dyOJSrddqW7z70ADNKj1f9pQ6/oYBQlmz0dz3eQYUrZZHmcYQI059zGqsA7AV1GoeKXYJnKUYW4xQ08fmJfqt/2d5AeYeCKoJcUnv4yxdnz02NlUoh3JKZLNTf82eiHq5QYV0X0Kcci4G9JlXJORP/F7dDm9wxQmY6UAQcjSCaXXyAoa1IfzboQEnt9YwV78vYel64AWmsApQNtRH81y4InGenQtdDRc0gy5T8WFLK6bmtLPDAw9CselB8KB4aTnM5pHWbTOS19a9+29l/4/XU=',53,NULL,NULL,'u347714061:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(431,'u347714061:end.later','chat:5100048278',1,5100048278,'sendMessage','s1.5uL5zfUm.i9Z9RW7RZRVU9PH5SxG6OrD7GO7Gj7sL6mLQBeuoI4Y+LAoDtNtEH2UBzON42Kna2Wwy9lPA5A6KMc3CwB0f0/tkBpIXyxgoQUISkwiGU2AmXhLhDV4PZEj4bw/f2BacoiqslrSlQ65A1nW7T0sCWJO3XYt6hvaomFfyckXS6YxeERK5w5C3WGnjZPZUoaLydPl7kpyN3enkLe+hMoWKeHddstM07gu3ADakh0PEjw255Xj6THh7KFGOreRqAN7vbo4q9IViUnw4pSSGjrPM1Nk660hmQZ+S9VDTTTHIXLdUKNDGCY2KZI5jhBslWqF3smRvOGGHTR6Q+5oHLCzRMWlEkezo+cHcTK5hv73VP7SEBOqCKgpo9X8Yf2m6DhjKMGnSb1m+ExNYgiYVnqbqceSKe+lDqbhc+YwD91rIvVVejb+O995ucTvLvADJXoJfftKDA/6d1Z9dX05bK6j3NDb9+uqPuMDmz4xgLU76Yexb0sAc',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(432,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.hfJJHC26k49f1PlrHRdz32iMhsM7skBmP0I7y5czcSTLH4acSrzIIT2BpC/JOMUxe1JJgGPDNcazX+tB+7iAuouLk9sPy8enDCVCMD18/4x4wJ3g551wh1+X8FNo188vOwGf4mRJUG9hIbCDysYRmJLspo2eO3i0gfEPyU6SsnWakq9qfasBSf7+T+biBAECkN+ZN+xQ1zmsEJopq/kPQlyo4g41Rd9+LUv0rDzv+YQYQQDXr9tNjqPDnSmx3x9B1824LL/czSyQIBqY+rY3btJyGBtpRYGVIKV6ctGl0RcgR2wBmOdhW+bnuyXJprsUMJU2PKtcFADqQqidWIjboYtMwcjd+akCHJCKLhqGAs1lg7GqKE4BEkd+FenYdZGgAx9RHbCvqELIQ/IvxZzRc3mLAqSloXrEoUIGoj7Lp6J2caVrhNC3mY1BGkfA0DFJVYOXn8j798I88YHU9L11zykmi3biCnND2D/kxeEcOQxYBOrke4rMDE9DqWExJg8hNeq5/S/w2jKWbyxnia91Z2t6jBieRkNrn8IVNSbntX/hpFdHSN92mPSMI099FhaKSDg+F0ExMPTmnNofR9deR3nB9s12GbmamlV6fyhNDsJEKAFurSYxY+pNYaXLl3O8fj6i+4MONviZgSX2Y4d32CKSXmEIj/ifVebUVWDoavSWO2rkwcZHNzHxse/aWJlrCgEPf246fWwwkuBQa8v3j/kXkcKL9F4yzH20gbZi6s0e8jfg6WQu3bo9Gx4hNHxq9Cx+fKDTp4cwR2tiJjp+6wamDvItk0z3+MdpT/NXnPWbWvw2Ni+3j88AAM6lwzYsndImhRyMkGuAYHwyNRpvi6626iIGjTp1yTmlrDm/Y4Pbaxu+CXM4+iTrftDx+wBUc6p2EWHmcpU8rS3AqsExpO+dT1S+kXv68zxdJvEa4FjSv8SkgQ0195DbvgqKLLPSuNTruhks/bFiRFZqZA/Y5X7pOhNBszdrT8sbLHmSrHMEt19qbyvJpzQAJciZ3uQ6gVU5Ovz4bJd8kfJl0R4afMizR28MNedXlhi5lPntPNyJqnVsPD16WvMqWY9ArLSQrlgN/PYJmNxepzrkopt5rCohkxHxzl9weT4r+uSxeFX7KnmnAa5ZpAT+ROY98I64RxZRGc9YiHYzsLlUJSlbcDLj/X8WhFW/XQBBTj5N8ngX2BHTUdZZxgnGTOOQrclOcKVfBfmnukuldzZ53HI3CVi6e9lKNwfuag==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.naXBcTWSQDEBXF/OXHmP3PEyucicOxdZyBf/N6815zZURw4ZlNZ5KkNq+Gg+p/TEvVg+ON1G//0KbKjt3M4il0FpNFsbkggWQCWmWhtsa0ap4sxDJCYxxJmo1P5l8ufhE6dnzMGNyzZmNGVJVeE/0N8vm/2QIoFyxRPXWIJUtxwJnrwchwcm0WypRvW1rXX++LjWRnwaX4hU0yUGP32rZon3nD4/DxeEuPUHAnjYzlGJj8dJE3951spRTF2e7UltsaT3XEOipf27GhSFvwYN68m2QGvvHRqLnYcw93WZdf0NaZFuLqO11QsZO5H0gqeJlPkLcLHIM4yHbf0CGtWrEKwmPe8cWHQi5SBJZ6896Shq79n+EUH7jWql2z7181d0e/LUshhg/6UJvWNpqjtgBVpTDxPZnf7V9Y2/Ha8V3iIvHV/NHKPBuwsDrhV1vw+Sv48gh1u3TtDA2orLTLmqIXMns+LoQOrVdhRbhtbijViT8o0C81hCW2CR0xSHQPR7z7434o7/ik+5fCZs9xN0X9FadUy7dI6RLnTXFBYELhoH8S9G+0y+4ySPyUsOQHPWvWMvL9NozCqLbRLIXlaBubTImDL68JJ4WLaMpge3aUhsBgqd3NQCcKljye4Qb2QWo7hisKGLBG1+/cmycvjG+1aXGnWeNB5gxugMZVDIo9Hco9neYQYmyiWgDpMthmPCMdIEhfq4t9Wb68sV2++DL4EvHXbfsQOcNpjc0SnfMPVqCMtByqaumATqoUm8Kgwe9Xxvn/sS0KhygX0lcZ2ExPfXYCTbUTxQC+eHvQtc2DVYfC1Uq5lBE3bxm4RG+09zJcaY369P3KhNGY5slUoWIG7MtXHBlJYshi/U0T5O7S0f7UGeaBsVcszMzHw4tgDt0DBjMcdNA9J4U4TSVQH2c1ydvqTDy8F4Pxrc04dXuPriipsatAJZrKXasdbjSxrxKaGzj3owl+Wer4KBpj6dIvy7isKqcEfPBul9qAx8VgHkkU4JWSZgiUSLau6yj5pSQIragdxmGklVa6y916ZANNnMxeaZ+1ak+eITfH/YFAupfZXpwcpHty2xUxYAmcxCM6f1THe+JrlIqw75yhFpY5TuCgdIjo0U2KtCEisJtiEUQB9j2c2dC61+9v0A8DqR/MNtujHHECBYKf9KhKbPITya1DEKTGQCHkN8eZPoPsddPE1MLLxYihbiY1k3kbjqG9djXAIaOJssBlQrntDELbU/3d2k52137eO6gb+dvoRYRlG57lS2GhGQenJTSM8HhIAGdh9qXMbH+/+GBS4EzIM1XOqOBtQ+/6VKf/Vonsihn58UAS2ppX/UYrHpPO2WLbXRH15ETHcoge9oZgR6q7ME611yarJSjW/aqtagXx+gE4G6UV2EU9Uyxyw5Kna6j0+mOfQ3l3tJZNwIcD7Ivu2JPGQ8n4RCQOrpTMFPyvMBZDkUdGBpivhED7KKJHxlVQSpjw7w8a9buSYoBZ1bAnaBrzP5OAHC0j6S9R64eVWAyhkmx1g6iv7hN88yzxAUXU7YHRHn5oGlZAhS14s0TpLUNxy8Cj/J6cICEp++gUGufhoEUjASxqXj2nrgm/LuGh95fgdpz78RQHIw8Hl7xmty+osB5+izF/z4MHDh1K7SGmKD1HEIZvKMc2IOudXJgzQR07QJ0wuTvcLOdaBQ8XLvQ8t016sOmPQk50Pw/WGEBRyU94ijWhnpTTRxPgsJP8pwK6OGqPs0jp8nv391gsR3APxjQOUD/uZSuWJRSQ5xcCiolOTASjcA8yA3iJVHfP/hA09heXWwRqIcCO++MO0sVWtWUj9Avzzc1DvuEHNHZRoHDzL24bSUw4IBCCqsZlHlFp1F9qfsF116mqLr8ixqhV9ruFSlEgvEsDGsXGyaVplBzRUwHSH2S4NP/ssWwKWLCHGX+PK2DCYzdUprVWLtaltrEDUssxKaItc6Hv9oOvs9K96GbsiNZm+NcNIV+6SA4AW1SYhFOW58TerFstbFmvZkNVE5gKJ2h9oJWgwGEFLI2FpXWVHgLTgEhPf/kqkMR45BLM58i2qXSMJR+yg3tIdiQtWMOMLNf5bB5MB3AqPR5wpyIgxB0vN+whn2dGqDUWW4Ah/qhOopOnQTtyMjTmJzB/JhLOkfxNRC2+2rwFCDkwx+Pt9utaMWa9RGshuf4skX5hqsF4451k5kUcHfyvNrclTF9ovJqig2MFY0/Ew3naXLAbbrJaRrOW4SUAKN5REeQ5f62OuoNmSv3cSS+fnzDuGRftzsSzQSy+iUKej5mCyiUObXd6uNAy9vJuVW1hCjQph2xYV0xJGymv2QBB1ga9xa8Avv+Pt/sLFW3n0cjA==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(433,'u347714062:passed_on','chat:5100044466',1,5100044466,'sendMessage','s1.5uL5zfUm./0DTKBvTtAPpuDgSjU3k/+rfeUOH4ethH0QcxJZKVvVT/rkdOpEYD/yTc4tAAbXQ34TWx1mx8AFRZCDo9cVQVwCi9OA6qskuM3l2XK/Dw9oq88QT6PoMg+FeGRQ0ZasVi/3OrUz1/VGaGmou6B1ld6UTLIPvPMFkjtfXETEXXmAuOJ3kPIz21O5jdLroGRYcSBy2ZijAGTZRcTOq/NkTWs/u0qR85Dj3Fy5/KtIgbZCnMzZSMtzEfWepBRuwuRVI/O5GFvvRbgIEmigFHHTp',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(434,'quiet:49:347714062','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.R7fJXN/Fo0oOxLWzPSYzAkphE9UYdCmsyyfr5J8Z50a+rkJ3tP/LzWHM2Kyde7TdaJDmQtkHPf76St0gMgRxyHNThZgagugMs2elBri/ED6h/h0mmXqWLX7ULQaRD70IR1lSjI/UmgCdr9IsW36EwjdICI5ZpltgSEV0GK5XM1C/FVmtJCA9vjd9ctAAAaoR/OVZ1UU1o8fHM8iGJ4ehtYln8EpGQwqkK5+Ifwii2L1q2SmG0KvpdsZvG7QcugAqPqubQFUl1P2LOjCt+AR7XasUN5kr21qMGVcYbxmcc5+LvtMs9wblxf0kX3yFBdyavzN79E02GeqqnUnMp9dqrKzhGw9VX9HZY4FE8u41e9OKqBM4pw8FDoaJjHCikdO0ehKYfcX73YmXHQXItB7p24kOggfBCW6y8KQ+rgs1X96nm/bo11YoCc0MJE/ArElYLV3QGuxOYeZ0XFm2ISbr3xvXMau80dcfxWwEzUqjZiyEv9OVBBrTnpgvuuhWh6OBw+VzBpYc/99ayAc1ma3y5/3W/2ofL0pBUO3DYMq124K4+2rshCROqu8o1nAQHjZfU0LcLqzdxeEtM/v9zo/vNZA+FjAbIBVd91yc+8HTcaU/dlVki0h5ycOmyW8i2UaKPAlKaHXCxcLBlXTkbH8hUkdifz4M5u4K8ZuOqViAxprGl/ZWS01/0AvM9Y+IH3dnTYum2b6tVGMwBYp3fJ0pbSxOLcq2CS1CXSkGnp3R+S54/oExe9e9KMsVktrJdly7vSg1/jvEU7YFUvPlXKj3vIzxD+ytIG9/h3LB9lUo2u1wSAGpoZgk/urhALtZzd0HV4BcXu/OVtJ1AZFTl5FW5ZbRkFarbRy3k9MpsYlwoZMcaLA4Wj/R0DC7XuPLqkYc7Fgi5yb8m2AmFM6ghFWiOHS6Zt0q+Hrgq9bz43+wna47wJQMuY7lA/SPszL6Yf4enNb58wR/e2iwtWY5SealvbJXl61uPQRnWKGwjh7Ciw9/3S4KjpEptUYhXOhhGWMVIGvPOPrQ8LDSNOhyOgm7AU7kY8n3NWnxY9CMvDBDm4XKTi73pRtmcFDetEf/gDdaMQyZ5nqbOXHWpUiJveOujdwN+YDpyZocDSBHRHX08ekBb2/43otsuJXqnAJpBPxIzX+mXn6fwXBjNbH9A5rOvwAVqauw8A+3Tkr/jtJuhri4q25YgWjsrMfHt3KUIBy10tsxdc6VPZgUOoz+0WZ5rIfpJEXWmOGaXILeyCYPy+NIW7jczGKRSqBcc6C1k9I0aPCeLI3VXVIOZPLRs2APZPx+8jfhVng=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.9hsIhK8Isq4gB0qUSUpscn5CJbuTucv/a+nAgftdIbbXeSbM5rdX7KdSvBdSBHBhOv3mE+M4Wgt68jkSm/yiMsb/40OKGWQUyvVS9a3kcCyNDyJV+fGLWfRs5MHLBlibbF2qP2UnlolS8ZVhG1aJ8Bc9bhmNHlY97DS/vEr1R4Eqa1Se6vYBJq1n4VLXw8fW61hhisGeNdWWkQI7SbTvxdAXilYXFQDARuld1sKwaPVKQC9FFhYTgHtI5xRoz/AQx/ozVxICW7Aa3ozckDhSkLfRXxdOP29pohA4iei9TXlDzI6x71cXus9Ap60hsXHbuirs6MWpye6OUGxtIciXbDgXAbzzhsXWgj3npsQirmlntBwALUjo1dVZ9NWBlKe7+rHNVc++yNyM0VFBz0OVJgRXoZSutZKCOWz3madF0QEdtOIk0hZVRExhORQCNKxnLwZ5csIs8+IzP9dZYqyWOGb5vkVKtKeu7T8NBu6RbO03dmWKeyEUZwMad/levol/UGkbS9AL3V0B7B+HJOSoUXQqPTl3HPICA6LaLbr9oXkhTu/j60NoQGhiz0aIu+pi89FvRxTMnn75RWXZLJ6zAupu/sgPzY0QpOsm1y+2tMMWGEiCi9BlHjWAjjy50PC31ux4qXUHJ3l4elElL67EBCm3IxyAlKtmhzRE2zZLy8R1vJ650/N79xWD1UA3b8UBTefZXGcr8QL3s67Dzl6kdfOv4BA2ICuXSXOhP2jy63/0mVnU1GICMk5I/3QaoGaZoskrFgworFqN3BTC8n8F2gVZQxAz72PloutHFQeDp4hjCKHIqmxarlP2n8yCcULVAUrfzB2Y9fs6v+cVjQUGQ/Jn/EdpKY/QWirTESY76FwUi60gLXxUOu99SV908NjIg4EQ+BNyapbnz07Vc0iyXnRX/N9VrMFuTbTnr4fmdLneZOcGy+vDO6hpygeyUkvQ4FhscZftsJNJXmeqOuZg0CirvUztmNLjQtC+sfcBqUO25LPvuPrJMZN0lQIGUtmcZce8A7LsxQTobBOlVb5jvZNnSmaDam9QDnG3h5b4yZNBKaJTilOdZtNHQVOVo/Vr1KzRVmBhWEQhvF5a2b0OoYFreOAF5+4tOUzBLhpq3uCaxJ3m/KN7O6Omr/H/9g3I9UfvMrHSz8UqWNuX5kobnbg8Eexbbim4QNzGVcyHgA4iC4C3Cpr/gmHRJ/TeCnNI+nPIrTcRVFgb8pzeOWji3VaxuuaEn3xhz8a/8HRJhp/oHs6vwHJZnR2QuoEB/SLnjpzdEIQObwzU+q3EEKrX2bLDeBKHzQYMBw61Xh49H2JWMMBU6yx+GDPwJmETf8Zybm5Xz084b/FseSk8/kb/EziBn7nsNjzOa824UYSK/pthpumUA6YJEQbQPAAOze7j11GwdGNF+SKeOml0fppiHybMxGPkyT+jnJVUtE4HV5rLuELE7taoup4fnw6rq/MNgJ9FHyZ3TI6lcIJTgQYs7jZtB1Q8mfCCCgirw5jpOx8HJ4iNj3vdIRKYWzhvU0bRC+RnVH+YnorB8wNkBUVitYw0TTD0EyDp/wmvmKvEYaZKrO6cgYSoMWFKAOEBQ4KNVNqdf2WEdOxdn5uQXKwP/kplUsjRYZ9wFlXYnDqvSZd8HC0jLkFEnBSD6xRogMso4J/szlUrp9VqWS6E/H+rPelT+XpQyI6dzBD0EAit/agq5pVLaJ7HFRs7lGUI4VSu7IIPACm1SXMdZDSDhyrrMfy4nHAlhgEuPKTlfYbQETMaLy6zNsO35WzpS045yx41GcUd7ySyaKVqLYjM+JU+wI5yfLwEsqfh3dCq/UTzhqJd2M/bvY1aMze07lgO1qTFLrCGzm1RvxgJUERt7gEDhKpEGZ6KERJ+5EuOHsYHunCj3DnIJtpNFEW79rVCF7Z2ss3ubujCy7JBwvrsf/Jl1vAlCj0tw45y9A2jaAlDQpxVxnUzUW/OLExoKpYqxhVbnfI2d8XmQ2Q20VYFYjDbTC2B9xsgUuuUxJARv4cgVHYk9w/9S5pK0/F6pQKaCKx2wybTtoOP3cmRcYFrQSimHAHQVo1scDLRlSsaIYUaQtr6G9dY8udYBedeReefbFZ336jNiOoQ1B+gSubG1K0A17ku0nni7TL96h+4Q8VQTRUEHcdHCYnruB3PdTAB2fJtCkyrj9//BXUndYPRYr0fW+6+5Bw05FdY3alx+AMZ/x88yOTcffmIBb4zBWPt5AXRzgMXfQkFnLC/w7kpJl4fwXMQvyiCgfnueapScKWaSir/oQjc4WuEnzOnF7UyzscW8kCPqPy8Yvk/YFAymLYE7ZvFWjoenIQQKP5hZ54L9IKwrUPQ0y1CCdgDPto7qoFRsywgP8tolykszxc3sXZ2s4YklMM7SeJ78tnUx0ScYtMKrWWApzvPaDwmswD3OkiPNcYetu5dWUGtaO0wqdfHQNDX++bYnKc48iUtTUjQeBxSDSKcc31pwgSJSB9F',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(435,'said:49:347714062','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.S5Zff6KSigUb7AO3cyqF59RFe1bZfqAH8aUq58Yhxj9WT2DNZM/C+l2BUgNRaPxsFP4YVAuSZNeBim/UR4EPbYaHaY06fQ3DyLL1PNDDfDPJFo1mGvpeNF62CrAUQ9pFraEavjq3lKRsvjImRQKgO/GV6xkQEquSO1grAha8jFTHk5k67WBqGJxsSC0t5PhEjNLkf9eO1vhh9o2s/vU=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(436,'u347714063:relayed','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.4rYNqaXdQGNpopvJOtD3Iq6DExsEZo0qv/vi9nX3MErrYnxj7y8vEBdY6uUZEt4AhM6iIbFHZmZ7xjWA31aB8/sd4FxNDY4nvIO6XeHIxBOwliZWsStPZ218gwvwtBReu6nddC76SvchMNcbziF+5afilDY1aI9dVeFUUII=',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(437,'said:12:347714063','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.bKB7OtxKWsWRREEjM2D3gHhUylUaGDwAvyjpIKhbjWsZsoynlJl5efwJ8dcSDmIVVHYk3xU0GON7WSID17gWFjrOcxA7VWcpfSOMW8zlWAuzUIuNX2JBhkKPmcJVwMRswfBoM4vCzNbDKfjDzjohW8m5uDbZmsWvEzdFJ/a1JiJbgPn1BKvqETo3ki725dNx1Q==',12,NULL,NULL,'alert:12:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(438,'u347714064:contact_kept','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.Dw21/NY2NHBX+O7uyTkuPyXDyly0TXJlXlq5kzV9mJz7dZmtJ9J6uIAwsLoxpEy75/noSHbZcdS8rzn8aoKERfcITZzbNfyC7mcLgGiAz9xYIbiscDHJG8qojsb4CmVGOgddxPoPT49kN22lQecUUYAl0CYKOBnkn0ErNuBVmAQ4Ablc6bCLsKMvzJNgGityfj6SS2T7',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(439,'alert:12:1:347714064','lead:12',1,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(440,'told:12:347714064','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.lEHIlX6Gakv4ESrJyikrEDsyanNXjPGwMJl8/UMLivLxQfqPlweM3U9FUIcV06bFGQhfAj83h35IeKntw6PUhUndTIn+QavdSpl1SmIUF5exGDSeQzyZur+bv3Z/oOFbFUKKer1jrnXkVOnnfMopkEXzx5dLs+7VG8x9skfEo/DaPKnYCUsba5yAKI5agh/U+Sao5rg1N812ytLqzg9mbr0Q4ITenTEhUqoQWlonPKL8m8jnk5pK6xv03aFZI9+2ZbnlUiwtux8OFp5KuXdaknUCTOskJEouA+/H',12,NULL,NULL,'alert:12:1','told','s1.5uL5zfUm.SdXrUVUsnouDVZBQsVu6dQcQD9VaXRz35lMlOpROnPMU8BtkUuR7gFeUPhs0p5XqZvRML3JOKdM/5IOcmtrLsQSA26S8xPgFCdbiHtTgnSmPAmRj5JhIRF5mCvlL1T2x9SRd6WprON4Yh62cCma79nP51UsGbQn3KoWGyS7JZkfBAK02uA==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(441,'quiet:56:347714065','lead:56',4,NULL,'editMessageText','s1.5uL5zfUm.8zmLA0vAwc4maWs+PWP4NNCgE7NUD0DkB5rT2jJ/fv0t+4aIcGGkJq+hQNQQGZ/Te9IbbGr4jU6ZigFHH/Nj92tELft86cEyCxY+ikDvMg12hYMMfV+51moU5OfNo/ilNInoj8o0ssVxhYOIkz8H4UyelaR20qMsIvRRW8puOO5WKiyXt0wqgpdIW1v0fxCTfRtMQSXZxApvZgaYtSMrG935MJ3lZ1BQH8IMzu1P00J35JaasqyVmoeFhdqlOtir1FebEW5Om9lmTZNP4hLwmRFU8+AJs03ZSp7V/zL64/43QV1LFlDu5tx4PpvtLV4D7I0BU0asrwHKcKcd4gIvASEe8Lt9nWO241FpQbI7/4TIzBZrHJy/gh4W8IwnBpO7rdXuwQvCQEPHszouMLLaCAL+F4UuHoAJP4dWMdR5W04LcNuZaqzwb/S4NEf2gkLShvWaJMoZLAE0kVmI6dWaaxcmJi+DR4PefngV+u1SE+fiyWHWXrQYv5lNRRamSnjJQgndageIk2JwjNF/v/hXWsY7PqJXzxVrDJ5btLumQNJ3YmPF/mmITMsyKfUyiRWb2uuD7lxxzyQtQhBf064/pU//uv9PVxRmeGGbGTWiAxuOcorXJOgIe1K0ppYyNr+DskmRbSIgN/J9Lkzlfdb1EKGlCCD30GYk8zVacAlQZ8SOxSUOz3YLojSS+yBsc+urR6Aako3oczwK0w4u2DhIzi3XWm97l/Hw3GqA49rX8CeZkDveYe2PGVsv/J+cHIJKPFW74x4MPd35cXXLzaw1AAl3RfYAO+Lt96bmRBIIN4uFU+skA3HaPxnV2VRkFJFxKK92K+mQv0+xAxYwxQHg1PmCyE/v2QDepgQAlvM9tPoIl7e8+wTNAXTJtQ9UhmZkoDmVSEUMYyWYnWNyg5bN/zG9dt65BcG97k3HktuCUeJPvUFRHEsHQWtECdwuA/BDn+j8PGbn0FTbBHM4suyuhK4x+K5RKgJ8G4rTWLbBwoW3MiLcmesaWedw5alRzXfMyqQBUSpAPAJ7HUIMivBOHu19tI/TFtRzJzZOJaAJq1/KQKAlNIutL2DWmVFg2rfHjj36n0os30uHOYUZkKSvlp9yjIzX+LaVvDFn/mlklXC36tArJQKSWc7+MfrI4rcUUZQkjEbcMBS5Dx/m5D4c8ETQf6tGbU93G5rXPodrQatjjW1Zehwt0ZH0hu+8dru4H6KWT93A0tWlJMaPR3Sk6gc/lacTTqzU3Vpv9Iy2CNZRmn30ZvHvcgZYn+khgoBjgbw8csitoFG5EfAYjR5WTTejMIViPPBfmPka+9SHk3VPBmUrwg2NvfCsHuacu0GGXWv1Iby/AcbeNVmkhYKdAm8itGQP/aQ=',56,NULL,'quiet:56',NULL,'quiet','s1.5uL5zfUm.cW81onApn3bJ3k3Ekc2uOa8CjCi8qo6NMCf4PADHhzvhMHV8JxPPV7tsPOUgD41hQaj1v7ptAAbAqra+nsUAotqPVaj7dzpgoQHkfGcCgy32ypusoRiQwLBlX+lufQH7WZcjRcoJy+qfs2Lr6EGbOot7GnIXNigzZv5/KgmKL3jyizhbG5TiE3OwsXC5Hd/A2LX1imxfX3WgXuhpnHooq+TpORk0AG9yQqoprHQQmMZaBocBMsh2lVhZVfcdHiy2YZWNMsHcXvznSAKM9YBBpKpxZDMJq7ks3MxlftLUJYs23VFPTLuLBZ933an05OtUqnsxY3v3932KA/83nosjdVABUoApkK9+dk8GboOF7IpnVartnp+M/OoPuIasdJ7TBQmbQR4xbzANjmsyX1qGWXnjR7x/E0r8TpnjmSuDMQmEsIjbhS4BMhrxWXkjkDTcsEnS/iaj/qLQGEjtGgWD9E7/xgUDFQVJ8SKTivgFT/PndIShV0M0X1Qi68FRC+aT3jXwD/d2thvoMjdZxr74cndiF8EXIOvkU9BwKLmzXHkSx5v+w0CvK2HBXgP2HOjqp4JSjKCf+x3uM79XgXUd74OKNSzZRQ4ljChJd5SIYBFcRJxW7po0W9ywBOmBPy1i5GV1nqiWt0qV2mrgWgIv7wJ3GlmX6hUPKegytfUopsgRumzVyxrTHP+j2Opv22Mr8NcyIuKSVdq3gUkTwoScu9/IytbXy/nQW61rCOSG0WWiUk82E00qlls3ZrkTxyS4/vG7RE3Vuycx2m9HPOV6JW2HkkkP8mDS00BiClymB2z52ok3hwIBBxZQWW/zQqqe8Zk3ph4lLbvNlGbGdcaJFJj42/yR2IGbgqXzJvAeHO4dU541NfkFs/GmBLpHbh6pYrwuYTEYU6AydFYUK1ePGFmIITmKSGuKdPacoAEKTBW55pALsR/FCDbNyIHwDA5H2eRCbsWbOE9tQxoUuuU2883BqwlsF7FHRz8xdv0xvoKFsHTevnh0tZlL9okViXAuceDz1gGV6E2se3qIssfIJZqM/LmLxDH2vs4Wc9tlRvugxp1bjADXznvjDW937xnBT7BOAc9UX3lOBtUYn3yIp+st8Skrpwqi+/lv53zOSUNttaRgbKn60oIcC4ELrarZmKLxd2N/l8ebFQy/jM4C2WDCXHTczC3JPIvDqWHhL9W/Dd6AKXZOfdYMUhRnaWYlmpIl+yTlCtWy2z1bMrbi9ami7arav8Ge0Qp8p0gNaNzZwDLYklvcMhAHUYFzSZbd3ZAAkmfkswKLTfBPrTDW5ARHGUjDjHPWC7ap2nnjJG5MSwwO1/ZZK6ABskLUmBSUYJWuvTLuYz1LxfOnJifuKdrqBsxlQhSIFsBcwx7SQ740Tm0XPzQ4ukRenXqxGhx4AHK2vjcZnfmi6RO7Y46xHFwCy51F7uUlEdFATzKWe7z396543nCIII4t/t6cAzpxCjKEc4NEYzWCIGLlEhg84cbvfcvY4dxLGuYTOa+tuAltypAFqdfhQrzAjBjmWPXwxC9WrZAxFmlEBFma3pavDGC7jaoNiFgFM1xyuujTaq7nupsM5ttC/qgshj/cH3/YdJKyGdbmSJEtJhg8avvFu/Cxymx8912sTMd4wJ2Vaf10bdn8vibDuJjgAp7BvoCKZVkdsNy24N1UylA9bHkzWCvfZWZpIl/TMqv7Mka8G3eR4fmWueDWk714UgUvwZl0Q7KfYfhz0gsWDO1tTTMRZ0Xl6nuv+S4zG47YtLFGKFaKde9ZxidvC3GaCc+76M+3znE4+/ifDZ60FuZISjEl0yEdSPuvlm1A3cIWevKo9VC2eTqI6WKGcWJQacXOjRaeJ2DCbBHBjqnlofXyHrf7zvvKUY3+fT6PRtE/j63+2c6cP3n9Uv1Mxax97nrsFZ7vG5zQGDD0pOrkGlDLY6cNApZwmNCuGg4xjuw70cb2fxTW7GVCLjIqPyShE4sgNZqZWaqM5+xKRQbZ+TmZAbl8BfR9jwPMOO1+rIGjcqEI56Cignyip5kRHRowZluarkmuHMeQczerGuCn///RpUDncCkBqkpFkLSgHYPm7W3tJR6pDoSo/GJhQQHJdt5K1AvKtZVqrexnq/lhijkNlqCaSJ5xJyv68NrpIyh9wAmQiUj1WOvhb7Mu+zBhSEBMGmIsYOUczX7yX94qHHNbsnayztSqyJ4QcWtETl/PDK1Bky5zLtfpoKspSLj+NJ8r68QslBnTbVDmmRHJ84K/dJeUmtQOHcSvsdwoCFjn+XL5k0x5Tg9zEyZce2lQzOo7rn2lYYQiLb+ipuZj2m5F3Q+cHt8XdViq77LzYNFtFCTJX8uIQ9msBf7H7/6HEdYGccfSdQkwaUkJ8i/3tNSwe4/Qo9BlyNf6AhKUmVFoTDB2xDiT8Y6dvE4c+QUMC34gIs457sIgiejLggvIc4ilqXEHNmhEIYGBRRJKTBMAK2kiw6ymsaEiD19WlmqVtvc4rg7hUMnjspyRmAQ1mCdntiN6Xx3eW4BwR/bhBe2twlVsWnIz+hVayVi/qNSir9L6hV5vPyNtL9Z049carhTMd5QNOGDhVjIumZZvEABgaj1syCK2mhz2h6pBSAX3Wg==',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(442,'erased:17:347714066:-1002200000405:17','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.eYMzn9c7ZfVN/t9oXCJaC2jE6yiwEsto/RJ0V9VNBrQ5/m2Rr+WmvCJsFY2Y13mVPQOamxqrH12lQLWA71dxVnBGtPRCzqfp+UgXzrLz0Q2UOFGpanzqpR9nQRk9XleQCoWT1fV+zbVVKcs51Yd9XD8My6Lk1QY886BgRD0Kr+d70Y8ICVUG9Uj8h893+i7Pmg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Rf3QrOk8o30NH6cg9g0o9i2LwmLTU3UApj4bB9jneKsat/oCyoeMy0pYKC44MKPmsPzIvTiXMWZhjssWLcIESLw=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(443,'erased:347714066:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.Myp6lbCSSj/En6EWP0XkG14/9QFma16DiPmB7Ba+Oa93NtjiFLDOYo9rh4+/Z3G+hk4Bi1ovfC4T1LA97Z7ibQJlPGRai4Gb5urb4a7NzITn4shGFd5Tidy2bJFxkJ4YDwSqIa/GPRKHGtEh4wJpGjt/XY/VqOegQFgOa8Au8typU3huJN9IKtThyoLpdpzwGjLtOS4Anir9eNEBH7OP8jD/4g1f+zwiEAVQeMOy8qvElIeWSYilgSlqF9xpvHKcMqA+68xK9FqMrp9dTXrRjZ3nYQU+CCG9eR/ioDafAD7Krw==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(444,'bye:347714066:forgotten','chat:5100014063',1,5100014063,'sendMessage','s1.5uL5zfUm.tIeNG5vRRz3XR10FmmHx/rF6hdTypR6dUvS8s47HhttNKEwV5Pd5/SVDLWtiB+uRZWkyMBf0eszr1F5qGMS993wrr4gzgPQqsJ6qWj2BY8hRlyPIoWI/lElyQ4bkQxOLghywtmotVB4N7RCQDeISvgU74f0RSfpPAsftU8jx9YpLGRR6/cgMFuw95nST2y804BmL9SFYeZco82RJZc5aMUDS6w1tTSS7zXRiYsXwhNRWTTc8kN6eCEIzR9ifaQxh',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(445,'u347714067:mydata_file','file:347714067',1,5100011286,'sendDocument','s1.5uL5zfUm.J88VuaMEQ/e4jg0A6B0vbiGQ7m9eTg34m7gBjLzVN8D8lOcgiK4UwDv7NW+FOSc/zzI4wxpGpB6L/OV7WlMIQ32AptCTvPFVKtExPZCGpZSsW1zOGXabkFR6RcZNXFw0VkqKneMvCBQIBpGZG4XUNIshjSTO7KsyQPVvtDBEZVmbEuyV2CQd3toB1Pn5j339U5LXjDkd5JCKndHNUtmmEgC9KZ++K0JI0KuQkK0PiZWgw0MxBV59enVQ9MMQThd1UhrtaPo26apdZNRGzVkCCZFoo2XU+JuWrB7MQleA1zs0XFrlNjWSXftScFqtJXrhQWf6CXyxZ0YwZVMa+0nCZVO5M5s5luUldCkdmvUohYWh0dAVbeOukQttxA3bYQWhAlxBLW/qESCGSgSRgBtUOoSCuGisbzmOjA68tpNS/7w/rnHS6uc7I7iv91I0pf3FQUmcYBoPnmud4PCJ1hIy7IOquQnTxdf7C3BmM7RND7VOW+7tLR25DjPkeKa74Sw/m22sseajsbEzB4vTQk5udu1y/kgbabCFpY5lqakk4ixYg/zI0JfRROtiMQmxkwva8NlVsNHFdrNeOJh6HdEi5fxMBnE4a37ogZDBeNevvemuW+V7HAzzY8VT+Kf8pgEVYg3ddf37hvXLetocHnflte5M2jEO2InLkTgmh12sn7e20XvbNCEdpTxSMbKuzwPBCNYgG/+oROhjz2qOSayPU9rnRLkHA9vIHqOgkarCa8Q3m5zoo4l+NXB5Mt2dziBnQ0O2R36OpMNiSzEMlKzfZb6TpBpy7z42RcU4QalzuOnuEDchdMLqFUR/yMAtO1MHDMdf79t/Jg7N0Ec5rn5CLotzkdZZOaV/5Fi5ZPskMNOldcHOudZPHASci8w9FMe4CqrLxFChMpVoMTSvVdxJPEkJs/oIyBnaypCWOfnH1YDbn9qYmWhP8Ahezk32qLOB2CDw0zCqp+w0J86nDzzBsL/sZx9q3p8TO7CSF3FvFv524JX+ZTGsdZVlOpBonjWFbmMBO717s4XOss9cJWq4deiYMZ0jlK9eYT829zwpSaH/bmokv/O2BWVk+oPy10HG23q0zf4jsD91f8WRauQVIDLCdFl9hCyKyGaLdjeBcM7nvygTnlYIC6SxOHVFzGavZoFr9Azr3Aju4aZdghixcxLb4O7L81AkwvGFndi19k17z/w8JbmJp3EL7geaAC4ZOQrDY/+98tuPP0BgvNpqG7GflmyrfypzBeqQ8c+7XCNhcWmlxZUoaz/omIANUdDT4htbkHfWDcNw8F9/9esPajEcXvQVfFWFcxhafH7s61zjNfCqwNMJeZS6N057vSb5e3iuFaslCddKCnntRZtmIOuxi/FUNEN+eo0/OJleS2Dq0tgoiAJ3HxY9TnpTsoxif/uwOnvIH/Ejxmvm0yadeK1qBjL2hcaSYM6R9X360VFXG/lJtQ+h2DiQeRzUdKipRi45HrDGJghIWL8yKwkCMPfVwbVQmQS8NWwTihePjkAiB9shP1yE0zJ0O/8t/Wz1lC9Ey/KvgFXKoBoS0MZ41Nx7kbMOP1eqNyRVz2yMb2p41CNguHew6KkLBqdbShBY385bIDHLR/RhECKK/iRyaUbTOXNNmVqtvDT5NNz3dumCeqtoB1Q1gs41GArkM91bAWybpqMuC3B274NgXGvHQrr2RiQ8pO4cVm0Q91f7ZryhR2Yk+nlwOVyu3XQDFowF4qx7fUOx72N6Q/A4TKgsIefV12l1nkYszJcwo3qhiJKNFpHok9g2B8q2rqXrMMShscGSGEJSrkgZxeHwZtZoqyvcvc8xunRcaZYpwvCYxICt81oE2KfC+bUafn0+lZOuqn9NnqcsZvazgL3NDTKPuK87dkMXbq3cwoLHpYsK5P6jODai+sTj0MNuzwoHIChzQuDkftcZh8cy3yBvckah9YlhtF/7JPDl8CcQaGzx//fXfyr8cj+Mjfkog+KbUilp+W/duULTCY+SpUYB/M4TmvrXzAOs+pycopjzTVsSPIPK6qHBi0SjfvQJZeGGwNORRnM5VJL9r7Tw19j+aJ5mFoIvL+RWOX1NUJ1HaXIM60FjkSuxLCRlid5TVKQSc3enh4q43q0vGjErPskUhIbu2k5fwv7lwdATQorklKHtmpg3hMeLAyYArlif73t2HYycCcBEV4IbYbp+SM17Q8n3X0bW/jTX+I1/mrmsHPBPgApCOTqjBuZ4mp0Y9w+9Plyma8LHe8ubzHvA/us5TGGNVBeHnuiiCLLj28Jz5GkuK+mpk69ftoDpOXH/943AceJXJRY5S+VQUFCscafaM1ZaxL3JoOcAnGCQh47nwJB1k//6zkp1pZA/9BrbssusoJ0q/Z12E5lDZS5nxMeD5tZVkdkwSXlHpQ8X2Xh3+ALDguYER0xlbInvgHzjQsukC4TBCG+semjjb9pSJrn6Yv5HRFbnuVAjyVB6/eqcHoZ0oG87jOc8JRm1G0Tb98FQeb8yyZva1KozQugpsnGZ8GOzrdtCvS/MMg1B4RoGoK098jWNOgquFzYopJevk7kSgklNLxyQHickhIl4+JeugB5WjzGQtf2t1QVpPRoaunE6zsjrhXjrZm06fuTl/7mDaPkwZtup5JqJrOyGRoDYesPR+DpZeLX7apkniGdaiR1jgfb/KhUvRrdTieCAxqFUGPPy/nUNQFmBvIXXvxWdZL2bHIdY8ofvubaD362SjjMCRNv4VxW06s9nUZ7j8ubRISMmCRjFAxGM7WOPYnrvbzRVGZnNDIusyAjwDN0ISyVufqoNDI+4ZegVH5xjRWRXySQzmGprX3Tw7OvAITX87Uz5jeUiwWMHv7uGEBdC5+0tUOEin0w942eOzhDQJRkJ4ISkaxzLML30reUv/GVpVXUD3TsaSBCPVnF5evggQw/G7oCt0E3Fw+0N6zlEGy3/jAELu8DTTOc6tD1P63YmKepFytGJkiq2rr4RDaxtiUW54jRLK7olucXZv+IAPQbV6H7n19hmxyNoyqKOKQAEu+fQMOOxs1/nQiN+/F6yUyS5fhmLPdUeAxUlkZUFrYvLXon+UW/ySiKKF2tEyCYFumI/TFE2r/mnj3IBFXQPgFPNLV6BxJMHOtYr6DihEvUGPNyjtUIn1TA45l6R8pRJ7MwfGFdelT1+6xSYSazyTlaNliPTKkQ4ioVkUQzq0ygf3Tg7IsHUtUZXP9O+Fe9HwhotkV3gDM7Ju4NVmegijmNYC1Bno3OMalWCL800qWdSiuDHEnHSaDYoeEoAdJgGIUS5rQSB+U3727ln/rUmaLl4u8BTbDix4tNwckszrjXXpUTVOPs+TrfmC6615QrsOx6e1ptTXJCiSo8hEvH4OKdlamP5Nkn6j8zex+kUDKuDj9aBNR3dHwxokkDjnGQVGBIdjO4M8KHhlSCpyga4PrPifpUPE9YxMlo36PXUE3Q9RTV1cA6rbiFhotZdvL6EgdR7u8od3Ylga5QBWl4yqogiBQl4Q9/VfotEvTIhTJoh0PLldGrf+e4qnRh2+xIjpZE6RURBM6b6fTkIfjj1VBUOgPj8Dvc3tUFZ69hAulSicb1JarUZuBFgG6RlWlDp7yAPVhJUdYettne5j2Zl7uT9gn+KzVikW3pRgisW5blz0aSm/Vqy1wNr5kuTHb1R1To3eELaUiFTgyU2/QttvAllfYYCxh5LLaRTfgPzkQtSQ3hhDYv9bL1qoqRj/kkHO+OZtegHyiRLPtikGya9LJi8h70AAr2evK21zHaD6YznMSh/Q1Y17zkDXwGUU732KA3p8iuWexWRCHReiPGJarzEhjldfZZqw3P0pp1+4tAFu579eo+IWSePqBeSZdt6jEnZHjq0NFPMYDjsszdHG/VzHje3mHjEPW44YxaCMm0el6qvarJJdJsu74VZR11dB7OJYsrbbmegIm3V0xglear0SlZToMkB8co6rR0zWQx6WG8sntIpgk42+dIGLcMhUpeVUvCRtJUqAeIwaNDzNTaPdZchmEfbtxV0FG9FJLodGOMGkO8NWbOdPYXojqQrBOBwxaRRG7sy+tl/2h3rzbbjvMagS2uyYZ4gCC8C0blSr7vNu/QIOeK+iHxTbE5DA0rXvlmCoKHUydRX0CbpSiblJsLB00QM3qiY6NUl7fn6xC3Rkd+MUdOTeQn/jHlXeBU08uQ5Oy/3JxBbPJ0WPtuih/XDgS7zz899+PGd3wCbjVMW6DXtpNeEj/KNJWWmnnvOCfO0ZNM5I5IreePEzsaFEIvO0Gp39a0qnWlG6XjVqartM+eI3XLSQ7bpqymACM02h7svvvZwoXJddTy0RFKRyQRJKy9RpMGMo2OZSikjS7bxApeGDkAdQ0r/lJUeyYaEVVJNQIa9FkKtRjDOyoqprSFDlgBnF8TW+Q2KuZDAOxiPWgG6lZ4cWaPE6Z2C9AELnNxI9RCMK/OZj5HDj9p5TPv0yJAIAKPy8dT/F9zQ2Q2oxHmk8TddiYw6w7gYe3I1Mw4nkFNBFojxK+m9zlSFwF1N5c7jrlnEQZInSCDG5/4gbSunMZ+rLE+DzHqlzrY5u6PBiAs0NOI/YogKuJ+MjABoAUkhwvQuYZ9sp9ibEBsQtE3GBBlQwniNqoPWVLjEyW/iUR6a35q5N6ks+Cdxvw1b368U4nB21CEewc3rjqRi7goum2KA791qoCXSaEUsqWs8avOri2pOtlonle0D7ltYMvb/AadC+fNYfBd0E30OBSbZkk5BEMsvzGlP1ky5zZUq+ldiUMW12VRPVzvBwOQ3j8nL7YVDko2rsGrd4z9Mh2vTh9P9v8eNg5AIdl37f7YZ5pMYpsoNnZNGaYlIMnYzapqPkoGjnLtmjHU2uCMegUtXipgEKrgmFQacbFcY2yS5yVhyZq/FD0Qr0VAQU1H195QoNNJb0Exwa5PBWHB2eQRCwuSZSwhxzBbciUHkbRFgXSag/b6amMaY9CXcWhGg+ObRZOXOXpXqGsh4sy1rBwbnV1T3dKQFv8nZn+Aj+uHAsFNixS1k4t4/1XRL8J/stm+Jms122TMZpLfpzzfVlallc3Bu9fQqx8UkZDFmyLwOtlRqpSrDNMO2oRIhXIZNbhkxKxy+52dM+JZhVQoPIvKJogmnQ/Cbly6DWDC8DbyVzgvZBNt27eP/nK8GN8G8Uw4bkutMbZENPGafCMKJtd1UYY2NhzYThOXj7GFtbFKzXUoyil2P6KtVXoHDk9KzAWulVyjfJeKCIRILOchyWj9uj2pNEjCDsLNBPnhFR8jkF+UmpX4qG10wCLZtcF7v1wrVOKMLx7u3N+xvqYCGGJ3xaXnsFBEp8J+yY0KmpspYOS2SqhIX6L+IXl5k3V7w/l4oarDDcqjwMTKvi5ae8wwwBXH8WGwMaZwrGEl3DWsuPdGzCtq0MIECqfbX+UB9ODv0eSKBQOfw6iz0PFKGh8GVUQHKKUxGo5IIcqPMR1P6fcjE8lGjtGbmbXkvw1ZZPtCdZ7cvkho6ULTa3NAFS4rafo61G1VKgEsfvDSLbYPPn/jm5NQlQVvIUBteGVUX4M3oV8/Z66DrlC3N72CJRONwSaylFVQzcoFz+kPyjoN9bKfneaevH47lT0wWG486lUy2RHJxGNSzTCmDDxVJKixqj9syRR5hQ6GYUpgjKvZr6sHkaKkZgL1jpiWS8oQn2ZSJh8qvLHBzM/DpjvZS4llkFcyYC8AjG49XjSWw01UrBK6JkEmQwgKRWIsFeZhAu/8HwdjEhoiJp+ciAjs0W24Z1za0AtiCWriDZ8WD6aoUR1j+Su+pbXLRw7v2uq5Dd+sgNyFht60G57Z2StavVixhKnVPwX1xNyQqRbSEaR98fsvRxz1wtmuaq4y1SoaPyq6uK2joOj1DhsyeSMlIAU1nCdzr+hl08hATNX9mQS1G8X/PcIn1RAeb1Vazcbf+gm8qYG3i8Dv7W9hHFyMmROJdIEOAGxp3FgNxcP5tRXUwqjZQ8VElWxosCotvR5Q/B+d3gFxJNL4KBq9QsQbZtvhxVq7Bno/p6FVfGPp1Vj7brpD3lvswVWNBwNjCtaf+ZQr/Q3A/VCuO/HwY6IGlncoqHAUp/JdoY3kNcUQTxRA8X1o6w+udvMJU9ngFRw6oUjGFPmW1Dv1nvjKIUyghp2UJSgD3zC8FGZomCWuRlXguCG30jQbApw9T9/LwiOnKrlCUiPI6qdK1e0o9npBKHwX72B7KMwHvbUf8X2gVNhmucsHDUqrSRmvD6hWX8bB+I9OJV+9IUjt77XKoLWPr81QURiR3+9JoHMravY3SgVPT2HuWiuYEAzcUy5n4IZNh9THoR/UiPVRraomEbyVsk1w2CZdlEecepv+0aGZfn5N75FWzBlQFx63uvWR7xRCqKXEzjxiCMExEATQJHUak0nGFCax1mj+076I85Hnh9+FUzCZ3aGFCWgUoa1khsBWLhwnYS0tOuFagg8IQX6LD+g+B+TIV9vBeLvwcu2BxzHqZu8qQS6lkMuYjT8OAwfYDZQS3cz0ybBiIQuhLVW5/9RAilOZ5n6V9+v4GzgC1OuoBvBgoCrt/jsbzvn7s/c+SAJOQrul0MGpXMfevyDz/4G1S7foz6x/ffApjX61yzGPy8qngH4RNMQ7Ae5WMTPDnx56l8bsg5HtEQJPKKKBBKyezwgeNxvh2uyxaHYjlUlu00M88wlbTSrLuXU5ildp9XWVkrygSEOTWDYUz4NBrx8WIAInvJWoCn1K5pWeNI2C0NqY4wO/N+Xc7jwuCug8zXR4ElO62Fg8edtxF+UodjRm7zSNn0iccc0oU02ObcCosQX8HLxEAlyXq3UWzGJwxacZA4L58RtHAop49ZrILDueLuxr1iDUuHLW4CAeCwkK2Guq0PtYt+/3AJbklo1FNA7qSu0nloD/TYW3i0Tvmc/wTt0sFOFwxmfXaHDSFFZdx0U2Iwf5kC7WlqAv/5Ma36WT8Bl0OIcZK9pe/oKNpvKHgKgWzb6u6xxAS3OXFlr2W+BcuDjCQiQITJr64HBFqzwMzNZTbabUDPrKQY4va9iw4kO0BwfKenFsXWa7tsUP0VcthUtUIMjhB7lSkTaCsU9ntMqG5DtaGPZTu80aNErr4liEo349Ju4/3a3PuoEy4USBmYSUzheSxKIs+hXYlfl/YAzbGn8fJosjbF0D0OVWr1hv3cx9Nc94FeeOnZu1mBa3q3w4qM6vXfn8vyraY7Z3J4BgfUgtcwoi1bDYZM38LxKXHF/WyrCXQ951ayuQWxHQd+FQrH8rEemqclAOvPbAkpOZ+TwqjED48CA1gZ3iUzKBhCqtauW4LesN6tKqQQhiu31O0GJEtoTiWxGjSVDgTr3NLSygAXM2EyvSAGDuOO+7UD62yb3bcAuC/2HbVuiKxVA06GKatBEtzYAQWiU0/Qu4F6hyTa1xyCMzRoUjzg/jNbCuNibX5DDX+4oFRJtTAw6BwlKaEYXPz+TkQVUZCI2NT8dUCbFFtiqZZjGVuB7H61Zw7TOgYkRKzE38M+c42SulY9C8UZOmbBanvUCSqMny2xM19R8J44TmX2yayByW2VqQd0Yl1BggOiKVgzADkVPZvESPnEErpJVR/C1MBLzF0ajDjuQ/DWLiL7MQfhLtVz2dU4T+8lWlc7Fnu/0WNUsefjsaFccjxDrZmEigTKE5SvFOrtGKmvhG1dYHK+AkHXpbsY7k/j7W6JcvIzIU8wjcGmMEHgd+yV7pZYkQ3s3lRRTBxenbj3yfsiOC7ZopSXh4zQYyryD+D3NnE+gQCV3wLPDQjjHXEBSMhQiOFA3kqZ+Xhr/CFXQ5ggZnpkF5V7A1KJ5JWpf7gXPUaobA0VDbdZGjvrhkxvGiNU0EdWnMg3nOulvcBFYAXtKdjzbUCkVaRSD2EWxCiXQ/sG7PBZc28zVSiKF5AOjimnCvH8OAWp4+ReR4w0Ke4eH5dChUByoSKjJ1pwvFt45w8zG02Xhq6bDMXnkI52D01YkffQWyZieG/LliAHPIvfRU+/iCefqw5voKsviIf/8st3Qkcl04xHwWXWt+lp4yNyXQD3snx3mTCScQDysADnRYIpL+OQB6k0BCOLnIRp1GTDvp7mBW4gbnzwg6oN1mosQou1uapBwo8xTrY11hZxMG8CcbwuT3HI1CtAp8EinzPHfSXnwZN6rTWU6k/vnIz0paifl77ohF0J1RZZppgMZu8fvnUz60/SB55CTp1Qmt3p+LE2qfHvFmmnCTCpNReLU01VSW3j8+SPMC8tKLTC6l9w70A/pEvk3sYWyl3Yblf7TGxQUURqV44lhgjQTqKDf+hS7Hs7SPwirogim8agiAVqaorF3xipCBDSQBukPJsoVLUmDIcW1sqJaFKlENnyL/v1BjmiBKnT4y5sl5uEEbxBI3tY7hPruSLIqj7yhr/8xwL+qnw0z45OtHOldZmrETX+GxhIKXIQ/70SeOgeWWA4pC7wNdRsxf+ekgw/YJcXk40J6YXEGCGYGa/FyMdKdXK/y/tLk0E5Iqs/g6qMfox7VFKShjlTNm5zaryYvx+DDGwPaF6PmEmMvQGE2Tz87uawghDf6FAimeo/f6wq8FPvWxE798URCfiAbqYHSVDv5jeQPwB6BN/602aq7INKsYhIlIi5f06zkMaFijKZz+DmSA9EUT+9/szYweUH8yMpbZLiEsXsKmLKwDtTDRbwDYDnTurhLRsXc7hgyCCSvzYzG+WAXHUxGPgFkdGCy4kWqB/Mgpik71uyjOL1cUrim889fUDz1tlnnS6lNseAyR5zQAmzTJCN0uupru1O73MOsKGVo61uic9IZ3FBfvkn1D0mNfBJ+rzz4+Y3J762N/1cTce2IxffOxBuEpWkurJNoMjLAJTMxJjJAvjJXHxElPXlE6rT7Hxcyt/9tF53VALvNJFMMntBftwn+73/YN0atIjH8yTjfEm3F6G33pO31BDlfoHWb9ecPNgjIIuRsxFuQv88Cl2l/DFXK1IbZt7jgsWJfMfVMpd1W96esrBa1cFNZfiVnhMzp8Gpv8qIPUX9aJM4PVbElZRLXB1fzBPSwy1FfOtcg6nW1KHm+nuMpQjYD8qmR/6sTmelu7aLSyrlwK9Pt1MjUuwgP8pDiCi6NwPh/KG935+dc1iSooi1xt38b3UmRSlb63AiimHU0CJu63B3bHSYYHwyxdALBlvlwCaaC2Iq/cNHYlLhCcC2lahA8abI6cZF434sCQArKwU9IbUNdG86gidflfu9WUC07hn/IUTuAukZdCQpS5T4Ir9RdRylA0GLMRaVK0FoIb9u99Xs5Xslm/wVpwNpeApRSVKFgPH8l6Y+5yhmVBdb27C5bNsNdzFVe/90Q4lj/88So/bJSWp/9ZgW+6FHeFrk/v4tslrhb++WBYqjNsB5hLAqPS8WiUljJ7V3i8ZtdfqzCoPI7vbawJqxwXNXHlfuo/2f3t8vXH/pPHlpd1KsSCu1xD7vZhQSXfPMFZSRieVYegCQ27ihjoQe9r+LH1KDaXTGEmW3KTtfThVF4Rnyhz9IZzgAv5dHhPpYFMdFvq+VAQxV3W+rdslgcDkb3lKH39h3H1gJCQ5ONYAJepLZhz9LhM+A2YXz2icWmKK/T+QJH5DgirbfCbhRIK05WFE7LoFirYmD+hB8jKdil2xVOenvdBfbX7LAasltW6QWuW+hblOU97AngzeLDukac69XQs0YvLIW7dql++IeGf1OWDcEpoyaDQDco3AfAQWwAMhqrA=',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(446,'u347714068:nudge_question','chat:5100043476',1,5100043476,'sendMessage','s1.5uL5zfUm.WlmNzMJQsdamHR0Awu3TDq//gl22QX/k8I0RSjsPqfugIVdICaJkbF86i1xGv5yK3Rg4mdoSyV/0Gp/26ICfigwVO34s+HSV9wu2GJh0mbbb76rAKWP6ZocbNNCk1bWY6KonJEQIZBUHOnDYPTP7lL9AWeQ/dKd9SDUcIlkzIG73jfC+CUmNMZVlbulEh3gULTS5S6A1ka39kmec984A8sVqO0Jpe3ezux8xUiS2jKneJ+hZxIrFgnhbgKCdUIvucEz9RZBfXe4Ed3Q5+5JCN4c1O5t8cG87A2Xa3t0fsE+Vk8n+46HwY4xKrsmaXg==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(447,'u347714070:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.MISp9E7DcXiTklagbhWtYc8T6B60LwpDfhgRyjclt/oJt6IXZ7lG8W2ZfO/0hCr3lFuepR4H8ILndikGrV+4ujh9Anm4YhQxBCEm9z1Chof9pHPs37nIVA0equ/v2YLLRYGs3LDmholW7XAnL+eLw/hRYakuolLORBKjXjSNB/gLTTDXfYJmPNd7DwQ7DBFYO6uyU3TJLi96VgVsxg2puv8ooTo3NkheBmcsCUZKj0cEVW9gARiF2b+TQhSVhA==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(448,'alert:12:1:347714071','lead:12',4,NULL,'editMessageText','s1.5uL5zfUm.4jo2Xn7WhNAG9geYD2pEVaETUTkGwet52o31CAMKGJHpn2q5ycMa2yQfL+8n8eXuzlzn+0NI76ADeqi5m6pWqqQ7fuvjx7qHMo4dcoKGUsLPHHo/1xWmqlKpOG7IzDUZJ0MLm0mueYcrThBpmXCgj1R/6TexI0fYdWJlICVdWdfDAOa3mvV3s6bjKGXL4tH2/WA1HemncDi+N1GJUqYx+LXmfZY0k8lyvCnwT+3uxHexWUYxaogtvg+e680N+dOrSeHe4bM+C62J2IbS5Gw8/mG9YbiiF460BnSjzkER0TUdT5v3jOAA0L1XGsf6awVqlnB7FagR68JBIPwn42H/0ImJJBBHvjgVoOpSIhME7H3kkoGuHmzkobTNpbHfHQDefaQ8I8a/mFxMtpB4chGXhvnjXBexN4xpiO69o49kzj54yCZU8vqV0CvU/LoIMB8C/4Z538U+hhBVSPS9a+Ylf7ffqzverPv2pp8tELlALGwwILKRpHgUqJNdw3woZTqV0iH8H2vbSraxvnjBS4QdwhsyZL+c2TkLVXslZvgDs+/ASEewHQ59SPWQeYI37A9xdnJLyN0q5R6qbbhgIoQw9GmA0n0OEl7DAM0mfM3kifrYVkbLFq4me3IYsj5uJod0UAymmlzmva+CPvCjC5dQoEz0lu11xm0lRZ0Oa1esrIwVPbtvcnCpMkxzXQm3wc/kv/05DNyHqmtZJtoTZwKK2eBsMNk6P+eIxiieEVLsUSvbmsTkGyodaB7JONBqzfowLY/msXR4Q6XmvueuGqAXYRuevutQ3MTksu99vnhIgdx1/QbPZQ+e67/GuGvG3vqqtVoUNT/ZHQ9rfEYw2N9Ir7Z0zatH4feyLHLk8rEaZPwdHpJc4UJ5BNEALIhIpBGvzG7pEY5T/JDYdoprcfug3SaIw/SE9ycM2E5tsas19WpwmSPiAnXMQ2rATjsx0hLIjauX4ZzyYRLS6Vjx2J0jTikMyzQByBoxZsNzLTOaVBjGCfodqZpDRpBxPGVnA5WPn9NCxu0wPpmS1mKF4cBIjLaq0qrAL+C8V+E7pkXB6vQA90/mQNL3Z6JOqI+UMTyG5xPzyJCve6Qu/m0nyfgc+Qja5dom0Vvy9N4r9/XveEf5D2KIC6UzEc/aj6G5JKirC/7TIXFwQ8fV3lnZj+p1TvLFap/4ZMF9B2z1g8+MUfbJpcin0X3/WX6oPyBXG5EkasaU7l+V4LNcqCAWg4/R1X2vEosQs2GUHd/D18ZWG0GLl7wn+6EfL0ldvp10KtetqvpyL9ae6UrPgMP07I+CR/OYSN26t2ynhrvNvcPEwI84ktwlMgrDUjlku2Yp3Yy5a+ZcHf9Z57oK3AVl1fWmV+xk+ynIwFO7f5/Y4AJwOH7T6ASO11+TESAkhWLY24l5Ppc05VBdhKUuqibTS6t7SDRBbGQPtXhga7rVOxAKYI4kRWVyKLoXGyC1jGPn',12,NULL,'alert:12:1',NULL,'card','s1.5uL5zfUm.Wi5c1GzAYY04Yt1KBjA+qRGkPntyPS1elmnF1+lI3YRND0tolLByfXin0rjWP3BowFEGxGFO+ElI6fCBRrfk+YzW85TznVCCjs+mXUEjPpmxN4xZ6Z6Mc9XdgE3cOI161blrifwxRk0xmVOo5iFLq+h80DCQEzJH0qU2Hrd5z75exgXIM7k4b/5FZn0jAryFP9eLB4CaW6iE2ZTkcf3AC88xMt6LzvTWrCKj1UpxSLC7EfhPBs/cBFYh9vD5Cw8joLykRoNkgD8dzn2mNFK9t/vMsWIxrZzBLKV2cb8dqwD9M9LSJcFYpfbNbpLqPn4h3XliNObMOdYcmJkvmeGcm+qfiO05lxZpawoKt+HtcL2RVTsub7SnW+4R9vk8hRiUPe5Tg9u0HSgYfs9VEwWHaZBUEGZU5IM/tg8uihrWRlt4HzzI2Sd/isO2bFutN8yBmu3ttzDU5v6CeyuHuxjpVzg4EcuOptqR0UpjFRpcIupb8rodZPXN8FtAb292XPEOmWTRnvLjHamOhgRBxuys1cSg4nrhOx7V8g5zkSce2RDQj/ZWHTPk1bmvHzrRqGs75TFDKWTMbbK0fJmcJVxu8mH23u9yQ5d9q5EtuuMIzhSbNzeYSvTnql2UqKSa8Tq/WBamTwqyHIn1VDgck9Ux/78OsTaP3nNlq2ZiVu1lNF1dDfYQ74AwcwIkwXtY7TZYwdnLbE4lvzujS132+BKcqjpCzldRt0thwsg1R9ENEDmcEuGLSQpydFhaxvyBQkD2XUtabk7Ggfx+iCtye2sRJrcmVAH3NzFTLXCOlLIAAlgVkNRYWUgtGUkRclczTqPR90cZpwIrOSok9c5VbY9h/Gawb0g+S2zvyJuQIN/LXPEp3fR28J1l0F/WW7+AyGaMiismdLQ30XUSTtApkVJzRvCZhQaQ8hA0RHk7nbP9gCzSf1HnACSQ5GGBYVawKXpuO9QezLx/HPWhc2s0UB9tynnXUOjnHLCEmzf55fRXIUq/TU9iBXgvLxQouDrS9ulJmPqNkplOYRE2o5BNWzxC8Lk6b7WnoI300scrbZwimMoMccGOWKM4/rAYEKGHx0TBOerFihX6XEaW1q4Ahj8+3rqbAeulFX/+u5LZ66yd0aQSsGnsrVg+jzp33U7g8yORfc3qj/WR+euNXIDd5j4w8vik3CsXiVNvwPZPkYsk9ucoS4A6FfQpwOtwZPCq326kGSouSirBQqM69VBv3sy0WZOI4Gjd2bZvipQrsaxKLkzHbykX2q1PgbqnKrhb+YAPji1Kwy4bA1KonP85QQmoZBQBEzAr2X6lrcigziCtGVoBdICrfGLBDZql2fp5jPSrOY3BGiARjwulGH6LGc4vYToDmPqDXz0jxE52GSRRgdz55Bj97WzRBoEQI+avhMqJiYBpmzkaOggZR4PWvXl28SQbp5XybNHDAQ6Evkg8og2/kZGn9vz+KZDTXb9Lz2pb0X0flWXyKY8mJJ8XGNz+F8BWoIxZcYn3CO1WXmhtGIUB4R+ZYqcrw+2TzqhcylPeMllQm1IBYa7SCV5hkKcKnzmrCHIdXWSKc3ArgBrLQQe6/r2OtCrr0gR6l9PTt9VKI51NRxv5iJ3hLZegjfCm2uMAebXS8fVwuK31xzqTdcloZKbWhd8MrGxADNbgGBNCLnKm4yyRetGM3/OXqsGy9fRfV36yl+JrevLJFBaaQDEcGLXmGvglda0+zuadjZ6hLci87uXYoWF2Y0iYNyqZhUN9iswZWwblcyawrOILIkw6tm9NAt5duvOTGF0kL6tUrTaiRLzf1Eh1OPE4QYvd2m8Mrej3k/P2zuwAA3isBe2cyliyHYbvGSyCwar+9r2ARBqotuLQCB1R8LQM0rCdjam2vh9weXIlNGqd0dFq8gxUEQlqeCvHkAgSdci57c2BZfZST/9QI6CFCkCJmdJw3rWID1s/Xn3kH16njt42tZofugEZrvkiqiluWAWMiXZhXArIHzwROcZ40QWdDcQJQV1VOiyaguU6lI0/zYSbcV5qBYLRdBDXjXMP4nJDyxV0lLMor21/bo8i/elUVFUf5/6XcP4WUNAa6jA1C+ZQJeMNvvL7c8SUfgWDhHTiJcTjbU8vSs0WCzZyquW4mJMgwqM2Q3UKnT+UQjR35CXhJij8IeztkvOizZjq4RQambSh+8PpeiOwnjMjSxaXJlWG1+RFTrrTpJjbr8vU1VMRX5bpZ11D4vvBSA7QgHlW2F8bmZknTG43C4Tf5eK6DL789CiuJj2SG5Q1tOkDaj5AR8FiJEM/aTMPia5mbnJ2bvSWTEoPMXXr9zpqCyJivWC5rhfM+hlKyv0ObAcJURN2yOYsA83ctR/rtSgdF1LmNnhWDr14yaB9vfkW8i9zI24VXizFNXk+2b6XxbGzg9zJaC6+o1TDe9KYDuVb72sQVS2ncD3YdL/s0n2OyXC/yHD61GoQ2Tl7UVeSJxi+8yiRWwXoc6JwP0pxYVZUFPR4M16qmZZFCuvDYGm9kwhqjIIx7CHfWI7IVZEy/fdxmIPQ8UzZJZu4qtrPEhV/jH2aM+Pjiwr2MrQl4bgNUUNT0py0F8DtQ17WqlmIJ0vOunH1Tn/oPyK35UvfODI75DPLDGl7JjmmEvqnfMZ5EGndiC2PsHDleM3L/+h9/rpC3IUgYiYb6EPE/iL37Pf954nhoAAQCxliHvyo72T5lg8m6LpjCvxmIXahqhAbfJljZn+hcsfeqW5oRerMvec3XH960o511dVilAMKjBXlw+pAHg==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(449,'u347714071:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.7X38OQoKq/ump+U43wGPRMmimvFMjx6A4fMrxvkSumhl8NUR9hqkJXJTM9DqFsKVGd72992uVz2GTGK7Q9oyC80BK4IaGhRvWUdcbSPWWX21JAgMFV85PHHBZNcWOOeLNmK80VFRI2pfkEp+W0OOA/fW1Erh7xV5twVlNG0QRLMdzjOTewCIIJtQLy1Yu04XHE3SQy5lk3umyuNk/IIr4MMyHMLchlWc5Xdpz+ZbeKik2V0MLh9mtudrruMlYG4puOD32+ofnyp95GTrKXyd92yNCPdPSmWe9QWNPX9P3ZN+A2QYPaf8dWUlvu0prYz5/V0yrDStBeZW1Xg5hj0ytA2yFDr3FKnEWqfyXEOLutP2gKT1AZBCaqbdRBAWLRAUigpLH3Y9yABSkvvnlUpZk35ZpTgkXRD0Jz+4jbpDbC12CoMj4zZz0MXPcQkMCH9t1Y5MDcGtPdq06V8JBkAxpLenwFVMah426RdoEf/RCW7sJtDxzuUHJqFdw5QWDDf8jG8lv+I8qS/IKAaQebBtnQMop+3s9AQG45j5krGu/Ui+aTIcIkIyg1iu3vcod91/Rp8+c8//o1+qGKcDAK1V196PhSp5TCbmRh8XrJTjliPTKniNDYFxhysFN+/1Ujdwa1b0FdmYO1ai7s5ixjlfflnGK1/FRUDhde679ErDhitbC3KnF/zExnI7XgA1+5azT8YgUWI2/btbsNS04DCMsmq97a3CtgajRJPubVL770RVFjj5p3ocwfkiVShMuR2PxKiQ0h59BWIej/2mpOy21gDrFf8vdp8h7dFiag6waHXJTO2WeFRIeANKr0I4A9BpbCLg2BCPRdVhpvlEq6aci9w7CoiF6vkBsyLkCD1D3IbnYlUvmPbnDDDunC2r/u7SDrH8pLXQofIy7hlbK2b80McuNL6ppSP9TT2MiaV6L8NzvhdkA9W2kq+czqSRGtUNU6pAkqkxw8yfW4ImHPuBw1xoisIWfZ4gPkdkrgHaIyxhbE4YzLrWYaifYGrA4TgXZR6WkfVQYJ2JU7HS6uJlFlTkxBaVGd8tNyIdUJ/NQxZIls8OolbM9W8rewF0ZDc/wo7P1VOrXmOuNLsZcxP7mxxursA19POIc7KNmZefopNI4FXvMI2o1a5u03OWJFJ+2T6Cd66dd00nCcAeawEQOtaYFTNACzjMtg8YuX6L76rdyBUwLMeJCl2CBwBxX6iOdXTvCHgNoFJfoCGjUI0VPs8I6KabG5Vvho1uzVMFe0THVdfTjZh/+KBwnpIxIvyzFVDU8t0tmd4nXDmHGL+bEEGL4/V7qnmxbkAwHM5HbvjmDAixu0iPR1N/LZIvk2PdDTHYKIF07AWDR2+A87VoYdJ9tDPh9DaeCa+e/xNWUIE+ZLN4EN476JcbDdVUcjrzbI61sF4eTIaTYCuVUT90rKl/b1MZI1Yk9h1cek93gH0fE9TUKGYI5Q3DPtFJ2mIchHSfe93RsXRLUXg8S26Kq8K+VmXHUn/i9eOIppTJ3IocGg2gnwiD/ucJXAcmLF5ugMv+0EmZCVN152jALWRTWoegrLzCD7e5c2s2T22qVAQHmyRpRB+UTppRLTomKJ60SuncrLKz26wIun7LP074myoDCIuJTbW1G0s3nk+63eFqj94NP4NYN+N94tvNc0hKE6dIwRzIUh1DGBgLZqHY2CD8YgAXZZwum1xGvqvgU1I7HJVylkwYuCxQZOb1sx0fPNQ9aES/b3/DW83IZV/7d6EFjPUhZIr1y26MKHEXj8YiDRRdSD7Y31KLUbz+XdULLIWg9eBS45uSziduL7ZAVLjjeBI7TkP6FLQ4/h2MuXTg8QY3p0YS6MOrw3AdMFnHp58xMLievkh7yVI/1HjuB1WOMx1NPK8qiq2KA0igm6Z8VCa7BnsI9I5eMOK+UFzvnXPLbaVobu764uCbYHriaGR+ILQcsAy/4crfm4IAUcCHRfuG199N2nhKRFVijYowQ8Z5tZzjq9C7IGq+3d7WZIiegvnBjS5w0E6p8BEYOErcUF53Cj2pypkvlmhzd45dh7C13vR6dV6W2zzPxFSsUetzBF5Kb8NZ25Ry7k9zsGE5H5ysGxy7cyf7/3Fw5p1r1HCIAKkiw/gGDbQI+Rvhx8PgLI42aU3TakT+78y0t1Ub65VVoOyFmM06axA5G3pKNDO/6uZQtQ41+cQVQqquiWTnB9yF7fL077aD8Ra313E2UTDKFBKoONoDNgHh+9ghDUwF6HbEdqeXTZIL95RZCM2P9aHiuEjgKT2f6YQtjbwJjRKOrKaoULmeQNVbkwfaV+hXMP5LblXT7AO331PQAkjWlywPoDceweC0r6U/8VicAhQulA3vhEfOLkwg3mjRJuMHs2bYQap8wLDqNxK/UlTrzRIqkI1OeJ+7GHncous1c0Rr+7a9waYIA5AjBxvTbvRpMiivElXW5zNUwQHyoDYFAAxpVxYtKAIYK44lCYtsMg0KrNZDrqDJlF96Kze+uNidnkJaO0TJPAq8lJZuoHDQcYXMG1pWCMznXRMOCvXjO40hMsocgF+AYPgovvwicFM/Y5BAj2wBtaD7Qq54L5577bY/xD7dAYrVhYQIzkWLO8eKeqYN4GoDZFNUrjW1kq2rKgm0lgmlcrYTyNCgM6Q2mZtkePEKApXZZdfvNj84xGYn9FmqVZSAadncTmo2G/tQPQ88gPBt/kL2WMTt60COKphvd8upES+rQ0WEI2GRBCL4RpcDE0lTwbzNvvE3NgSpLVqKP50Cta083MytZah8bajOGMyHzV+LDUnTbIq8ojb0LIGw6Eb2XOt+HK0Xa8SeRqr2UBWzKbmpjMCQqXjg/dMdbiEPWDtzHPZLR6RQz/nqCtnmiwe6zLsyci3QdSodm5ImT0I0SIDCdFJqC/e/KHdjnBBstJjTmGl9ss5b55qsNWBtIrsB/MW83MGXzeRTyJzZAvXFaToTo7XhAxpYtGB90AXoHc78iea/82PRN9o2xi0BaGab0SWskWpG9hclB7A+kLrBIeWe4ZudJJS9ywchmybBrpkqvdkhxdWkcSfgCDF9QI8MN7yinoFSGIrkhvh9t+NM2wEIS54WngpNXVtp4U8vxq7nzBQqFgwhYqCWRCfLc7Abt7tUPpsDaussnYPJyFrNJNecUMfNLmPUG0HcuIveI9UPMnhLNZ+/Djrp8xkNQdkSgQxWe910DL1ViMlPCV8GlHVx6thUJo1YUwYyQLe/Cx/PvEORJmk09kyHqINDJAkxjRw35ybfsvBgD3poNjscS69TrPngBEtfuvYtrjq1HAWxi7HTbIQwhmHcH802tWqArUZdGym9Jr8ITwQ3ThmRtFMv+3e/SKR0C676I47gBLRAmM/unASwObr6KHYeBfEjfGRMOi20afRtCxtgW85cLdRQ0FD6sIGYFrVECv0MzsPcn1+HIKvW9dltiwKVpCuqds+tm9uzpPEJFHxtjTXpqLH9QFhLhegiIV/Synr/jJug/IwBgQV4eWAbRYYSi5yTgqdpiYiPbeGSGqCElLjlz1UyavZZN1L3eihjYkGsrxafHmBssc1YGfVWt63YhfmsvxrvrCZAzgLCTX5yFPboCqA6YhylLUY4f8jLKdeOpIwYjTZtqGYGGS39sjQvo3OhLDl5dB17GKvVcrPvkEDjBF/8VJubxd+fqPq/nrFCre5S/kYJDj8XsVih2PbefMq1taAjf5KhC5ZEAlAqhAv6zvfvKv0Tnw4jHxC/',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(450,'u347714074:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.OzWnFP4jWFhBlUTGnVHpauj4Ld+w+vhTrD1gBiuR/phvNLBuXwFz3/4uKeO89CYOTDUsQcI31ws4M0UBEO1I7X9vNCUR4OsOn97eC4F9FcVOW5jOOHvPh8pL+wCCljQ9M/dA6TlnXofEAVoWKAGeAARMDBdAlig02sy4y8APY7gqanomeaA9ZH8DwoKCeh01baZibhWOcBwHPA1XrLJm/v/PSTPb6Gh+5iWgNVsPKvX9ATm7s7LfmVQCtI5kYyZ44cBcwXP4nLroz7czw0FHHhO4pYLGj0AUGfSxaob64buqFu+TnVka4x8YuROqNPiPmbjI6O4kfMtDX6NiEmFE/KCesSu9wAxazdm/xmOwXiDwIKFxfAedmZD/6Tqwjc0ai6st0BaiGK4J9oZD3hk0HVa2uTymD3gXvJCTUfvEYwnzh1Fd+VbNGfu+Em1eRDFATaVz/Gkp',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(451,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.r1MlthEADChJVGS7cVwlQy5by315sVYaJ+4vd4jPxq4i/7Q6wOpZC5hdo/fIeY4tD12II2u6e511bV4xfbgHeh9Lb188mxem3nnovq2rQxdgH2GnUFTK5MqTLlxxDO3se4FYdpyGexI8UBg9U2TUZsapWvS+raG9rIEdP4imidQT3wKuoAsTlDeoxLOVlMN5bX1DXPwrIxc/NJNoEGxOQC0eIIISP1cgMiBQsaXfKEk5ZbN4xMWyfSziuRFYznUHf7hfzw/o2GmY6JtisNPCYik3VP4EFg9DUYv7cuCmMLDvtzSUoVDHmkGognChPCnvatIbNRb8RdfKK3CRT+o9/rA8ISHTPnz7yTYyVP1BDS2gpjAfw8hR6rQu0+sCL35z7Cljxl5rlD2kA3dn3AmWDUl/wZGD4kSXrsXjJkRL2peuOXRrraUKfg+R8Kj/CfY3PkTW6F46GUMuQyucZlc+t+PlhcnRQDiTnh5oaxt8a9KXyl937Yos2+l4TSdHoDpDQIjIGXMcslVaeEaA1xDIyuSKlAaCuxwt8qdK1g7T725pqmXfA+qs9J2oTPCTjbt3/o50SZNZ77D4dB8CrfFmEmOe+xe2dsA=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(452,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.kOhrMVqO3CEICWyRGn88eW8IszzxH8wmPjTA3bdfSoZDNuu6abPhcLdRqy6iSlJQWplLiEni7p8h1N+yLANXke4wiVuj7oiuADzhy+fDtd3S3lkV0ikj9utufjkMFiW04xCQB3Begh5VEK9eSE0n7HaSLdDA0ocny5l+B7CTSqiZyLUxbBc/zV56f3nmx/GJ4/rzmth+37fEVE4yNVHeEWzrzfoYzkH5x0CGbp/imAmRRXi+85z69SyayDoW/b0Ad4RlCpGuNPDpQD6qXqYw0+OL9bO3WhISappnWT81nlTmKg3ddpPLYexNNK/WXGaLFDf0Pg5o5zLOJ/oXlV7zUjEKI0TARgJF9s+aZyUOT39msVyXdPJTITd/OTitVohIegSg+er1Ens9UGiAw3ztCUNUSuI6KK6ffBjB7bEDcFsj3UgtqSJ5oEGsVdqTN+GQHP2A92kky2NdMIfWNHOVJn0PQuHlp+noFoUiG9r7aFZdY/RzBKk7Ftl7urQhn3i2sFMXXjrac/ppe/fgXG7a31uv9QnRXqoQ1Pl1cVNgeIsiKjcdgdXPZjZYibSPN6hcCYrdOXgDV+63d4+yM6vvxpF34MiHLSaY+yFdybNhasFI9ez+4VU1io9JLgw=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(453,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.ptMHqR998FM5Dj6mi8dymoL/5s4yh+49VIg4HCim5Fs7ezKrD4sI0ayGU2V6xlTNbOcrCqoieJbbBw9HTVynX06//NOiLDIM8wqich06qa8BlsD5qeoMjOFv+Xj2r+2DOnV6Q9e88g7rjmwNvrKrKEFnmrrT1j2/B3w9b2pSK1fGDDpA+UM5VY8sAE/eWZVlTLvlE1fPoYaAjo9GfOCpbrAT0mD9qAZlO1G0HfWzt4qeqYnpKFUihnqlLkF3yHHd3aeTSdQYGEmU3hUi0O/Zzj8dS+EmO1/0oXK8tKvl+1W/zGctJ2cYdaghcQ3zCrlsTGKDpcdRHw7amKxTjvjXiIxUjpJmTckn/svwnBw8k47vURZO9LnVzqFYxM1g6tujsXIAg2T/QOXKesM29eSzP8upMRsslF/psUcpDzpNpDSn/QWaE6vzqxVfoMlpLZ1NnVJh7YJEHuT+qeyH9Vb1RP8jRew/aw04nfnIT0kltyrZdFJFRJY=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(460,'u347714075:trouble','chat:5100060486',1,5100060486,'sendMessage','s1.5uL5zfUm.dwapxiAf4kYyuHfLP4wn0UqBIWnLq9VM4PtO7jCFNuPqqOjCp02BWeXmGRgM9gm0fbNC6f2F42L7DAzqz0Wsu70xl4vJ0zp3MKCggIwsnwVzkYyk6fSpSGoXUGKzovYPlKoSAUA+t2jqEM2IL5q24CxX',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.OksPAufFOgy1r+V7wi7npU492LCmFbj1oOqv1iOdte5U2LKYx4BKvYKH2fNlSQ7tt26Dxfp4bN8diCPTGFY8cq4MECqTZ0YAyUcv6AoxyDmGoIJGByYzmZMrpcotUvHAK2TsUA==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "sessions" VALUES(1,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.RjItUpW19UUn+y9l9QiizGVF3VsnU20vJIV5Z1vVZx1JmoHYXjdrR65Sdvrb30EYQSE7B6brNNOTkkoKfXJCxdS+veIxvXqDvQCMwyeOjpNjvWlXjOG7qmt+EalK/xs8yc8lf0PLxxbOfr79B51bHrY3MKFB4fBf7GnTzGYInx11mIYL/Bh8l0MTbjZavzYuOkSTHyxwzQsbuQbAbTB85eb02pFM/EG4CxbxrXUUUoloaTubMwwbOsWruQMGbSKBsXSJWrpmC1L6gwIS3wKm0K0iHb/ItIj8hqYl2BqE4KR9KvbQHyNqjwhoct0XyS6HKBsQMD/q0WJK7UZdIoSePH1nClfHC074JHlVpuy5ugVFGexctCS9YQxZtiajFMhCDFnTD3Gjj+j70+kYPhKYPbcJDT/eTAIxIcHwMnGO8tMzf0DTvvJbCnVQeePe0LyXOpeAwvn0yCiB1EmVwzRWOXZzBRmPF1Arite0MWJUS5oQP+BrzyK5Z68nweAJMtDFC9QjI4T/hMgxUR1d1xtgUX2DLshViN5DkmcooV+r/ww4PgPn51ARDFvnhclC6a63Hng2WBAFTDU+grOiVDZ6aj7rEqeCMtOjEl6LJ1xOYAmd8kpsfqm+USKx6d/01TPTRYXm8z7qDrfQpfvwfW+AADVoh8SpmGCvNS1GEJY6XAJU97T+cU26cmi4IS+gruWRr6W8qn6skSTBW9inROXOlK+e4Tm3YAXLtPLKCTXsm2ezIjmDJl9ORbjSXLq14s0rF2Fhs6s=',354);
INSERT INTO "sessions" VALUES(2,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.flrS7axEJSLfXwU4MhBn8/Q3JgTzPrpCeuUFImFVLyjZW0eEflZs+Jmx9gmc2wZHOT9ge+6NpWKYTMK0aAGwmdqDpkwWZsjLf68qwiUdJi6GY9DVlQl9IWwJiTmi7NjMU06memNQqnNNYqfCTC8RJv9BRcVqRQCpXvopc1YRx2hMXzjxVYfwQq5NORE+Ds6Q2g1fU/z9uSZpkpwjBPBNcXTZQ1B68aTTvNE2HYkvZ8NTrODn3PVcr15IEj3rt6RBfp11oc6zMjyLwsm6btIZk7Ez3iqPLtbP3GF2NhoYljuv3YPk2zRMuF6qJYCQ5xU62Qv0zjhoDUZWhE56WGd3gmMDwfgiiQet0zWoVQaBgj8DgBE1DDdSbPJWKmR6FKTZ19dm4uu0BPXUk6TLOX/E703WAWaFQzrGveDAt16mEJ/G2sfyG9aN52JjuTec1WEfhfXWk2k/t8PaqONFAnvK0vQdivEoo4I1ce0E8mGz0NFLYgz6czDIvEBds58VPUg9wlGUphtxvwgnVEOHsDSnAWBt3/4gx27dXlb1zWzVUx3xTALElZfVd06uxoIlwvVDoAcYduSnw0bW3eTkfSGM69Kh3DwX7KWOK3G18wOwsw98EgOVg2b6MJ636WLsVPWhkl2uyqIzdQC4aQo1u5xbCn6TqiX1+ik1++EGIZfnw+rOsMhH9PUq5oSvoGm+4LD+iPxGi058nkLOdq32vcQPfe5ooQc9IcwqUUxbRDMpuQLhBM+CDW4+Ky7zL2tqcGvNKRstI5I=',355);
INSERT INTO "sessions" VALUES(3,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.i5vxtd0qQVuV/TVKPcy0mSH1e/P61N0+UAiN1LwMFHzyQnX9DfTHwq4Yr5vK2C5pAWghXjBLOxE9yZIFsICGhRTXh2dkl465Vom8uOXY86Ta/o5bjF3RkyZLFDAd+mBy8JC2fLWLO89X4oLXFJjyJwHQsZ8P1L1ES3vqmJ6Yr02FeipM8y9SZSuDwnSCWe+/6e95f8uJQ4aEBJbMs5HgiFC7epmjGT0ez6inGmPmUFdk59yGYxziNl66YWyDhDNrVtbwj8p0DIBgbIaCRXXfi6A/MH/miKOG6pPzeAmWHOYnVP7r5RgHaahTmyw/QuwGrtPJz7LDV6T6+KVbVAPtIJXdzmfQ+TupjvGMXifnqsP+oISwkxepkxXjW4+jWQd2AOPSY4tY1xqpb5qwOpA7me25cNJp8w7sE91BuqSknXjiqM7pli7UbaU6ikP/u78seykuJ7dnPy8EGl6a4zerpkC0N64IkEAE6sBzdstzgLSFzF0+tKlIdyOAQKrypzb9dT5EcGs3m3x55yYdWxZtIiyALx+2ay9VmdUEEqAIYcLPBKdsoGfK1fqNpTcjy+8hqcu2GCU5dkJxekR5nx705juyvNgkDvhJzSvBakvjn9jXC+emP+c/mkU/dkUoxGIYLWjsVMtpw9YCc99fWEqlb+ADV/ivnRoE9CQM3kSHGIKPYkexWNvI8aCRp4by2CHzMafdYymWYF4NdIy6NQjYer2NUf+LxoUO7/ra1z49VbHtdkeH9wyQwk3sJuTXqWzLvpXm9vU=',356);
INSERT INTO "sessions" VALUES(4,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.uh0jpDzMxJeRnsYuFPvn9e6HWQPPSTDr3AOHLSIxgcyQPVVVf9xu5O/byZPwzZT57n5ohqidzXVkwc7N+blU7qkM6JBhJCumndPodG8x5HbsI+BAfW3/xksyEHl79vp1gMin4peea0a7N2W/kB2t60+FaFjoWOvdaEnhjdOhISeaB7zzHkYw0QEgXm6FPytE24UFVpzasfqkyHMFMdE+thEbzHqCtM5acbP/eWYFJSI7drAxgB4y7f6ltpZ+OtVmeOFmnela7JxLVgyl1TIHauPfVZAyhB9y3lzuRBXxqz0rIGMNGG52d7mlwpM5H1EUHughaWOT+wERCeK71vf5ifilcVxm5iiPtlHYC5Mhso8Xij3CtN7SinDz/S1GX4OZcGcbuV+ZBZGh7ENAz3Fl7ODdcWwDrMwd2uu/YwXJRE+kwV/wx8lMhhFvM2EhH21H7pYnTPKX8fSouttqHcX4teLTqYNdbo15p8IDVESUndX8qlw3EG/5Gab/lD9Gf51QRUhYghyh3KDPZEsXPp396XiCwCC17srOgkUaN7EB3Bq52uDJfSSj0njfX16GieYYpzxDeU+MOPI1FnMqFZySJ6wZgmM=',357);
INSERT INTO "sessions" VALUES(5,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.DBCV9NkqPNypyAh7pwgU9cUFmHEgkU98jfS7ZZ8FmX3gznMDFJA6nQX2jG2p6qUh4V2HsFL6gE/NjIEsuKmWAPZMV7XPB7+Wli4jE9nT+xloHjaxZ8AqzxuXCtv+00rJBQ07+WgnrxV6G8dNT8DqMZpmMalTPB4fhucPW/eb4bdaY/sKc/PNNHzqjdJK2ce87n2YZDuzPdxnHT3ufC9d25AslPJNBATtjT9C1xi7INszZXqkm3Evzr5CPcmRhNKe2bpykO2XxZ2XpNlx1Dnj2abFQXd7Vs8ee9Jgerods8I47og2FtAsJ5pjyEt6GuDGyOleAbTtxWxXECP/qdOJNPAARQ2CMgfrwgSSkT+7kwBsONBpX6yAtuHiman4DhdNy1Uek5hKaL8ZEmWOFv5YwYMYZ6w6U2DmVuafSl7EzpZ+ATNgkCIYsz4kmg2X5uO1Xd+IFJcdzbVc4evspejIE+r9yzT90fl9XQix/0x8I7sOmw4hokxe5mJ2yyM9KZiMjyhkO018eZXkhhE5xlPP7CyFxX1Y6oCgyxHBRE+SsIkt9F6v32JbzISv3zNMKMUJ3VrSDR1COa6oZLVip2Z+OrSO5TI=',358);
INSERT INTO "sessions" VALUES(6,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.HsKmpbziJYQz+96Ka8pvEiIfJnPrruLHDkakAcaBskZea0Z6gwwpLsqr3gfjCdSF0tSq8elcTkTDbRDKSDp28CwyOrfkSfROe76QLix+2WVwP7DbvNfkOS0InD7iKYzwdeCLL8RIetHWruPNaRU0g2ILIako+ZuPHxraXGrSAERn4M3jqyf8ON3Xu8D4xcq0chjbgntg0MRIPzNb8NvDpqV3qXucFKdH8i/qfTM5G5/f8PdTvhE+tWc4lE7KVbHdkU636xJWpcqxlftk1KAfw70AwMh5Qxm2boWp98SdnmWqP6lZiSdSsAlgcXXY+g8mwN4CcdV2GgLKhUyt6goaOrmJGdyk2KgJbMjszwE5le1LBoAFJz+87e3ae47CSvmXhBuK8Purlhcu5ru+I87seC3wxrozVmOedz1T8KK0rl444yCanHCwdguXQ/wHmQ+wxnMx2Y6t5czNU036Dazy97zfcIxeHGHWUCYtzyrv6jfneWjfiIGtNFs9xxYmiyrQfzvOZ8M58zSlztOpJcE8waaRQaTtngK8LcfHNhoPGD5CsC0kzlvRSHQ3Rotw/2Q8YsN3PY2flp/O/ElNIRhN6oCnL9Q=',359);
INSERT INTO "sessions" VALUES(7,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.DNMGXR3YDgRoJhDMCe5pYL7/M3Tzj3Lda1MfsEcfb2w0XLlzVnFkANZiIkrQnzt6ucrdir6z5e8ep51j3vRHoSPi5Auhw5nSocksU+q0llLjX99lOAzpvQQuOG9wws2kL6LAnZ3MXkTxIdgfQ1n43+V1yAMud/RtRzg3QFvXkWY1DKmtCSRy1FNOPKJRFz5vDjpqBUgFRlUvIyDzTmTjETT9PBi4ttdYABvUphLWdgJumPSfugt4EJ2A0jy63G7kyXOOOnh4y5WWkLA3mgdrCLmBvmEM5ZLWZZnTHaAAKcOMUCZ/R4zjpyBp0uJolFi5Q6X9QDB1Wj6R3CATWVYAKH2O0uL/ORm87tmgRx8yxb9WOVGd2puFoXPtRa467JDt3yDx9m1xHxWCWHHSheqlgAGV35vw3mUuuf0aFhLSXj9QQx+nTWhmZeD9YM8QZqnPQToXGqAtPFOdHCpNe9pUZWVXrOioqKRmDEbJ4fGyOcwpzHzihAVgiCS4CE4YqUEf+ZL0rvnRupaFQ16C1N5Afw700piV+gjubk1FhIRMc0c0wUEfBLJPh+2CeeBstd/jYEehCEd9XOeTblprPw79cci6PYxiBilw0qnBomQDTw/djXdqgpVM5K/54RU654cAp7RlIHvrM1K8UcnzgBRYfrgT7g6K97KHxcqSpfLQHDIoBkNsmobKlM9/Zur/drJNZaO1SR2Xom47pSXSVvsHTpdldH28YW7TLrntnbxmaBmQxeKu+EmZk6T63cDlLvH3E7N3cccNu8B2XA4b8OIY2w==',24);
INSERT INTO "sessions" VALUES(8,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','question','need','s1.5uL5zfUm.Vsk+NqmlYoxzM/A3V5Kz+rKHkqJfbGAOr9HTEFCjmsvn6cnaxZjrL76w5AEPUHLlFOuf0vi7iwiEflXG44XLFeKynspHMX/vmr/AaHD9ww+qeRbkrrRlaj4qV4ItYMCLy+kr09n1plrb/fTpD7D5F2yrptlVuHtszbnFuUHonQvDoRlY/El2isADVmjL8E6KSPnFd6Cz1ZfFoEbVJSpfczU05LQOinLV1u/OC91rDwNygNn+jCnEcGDeIFfSF9tB5xXeCuLydEFhXm+wuL0svZPFcz/WgqErJ7E+mcmgDRQJkokKf38PhUxBGdl0LArzLDK84vruKzDm1lOo78gm3W5wvkQZs9AOMaB5+rdx1UKkwqjjlj+HNWilQ2cjswDoiNPQ+PstfxIMUctGVbC5WLke75kG0P2pBtvdZKnLm6HsYMTZ+xZ7VwsPBEu5KBhZmHgeDoq0pjUvhXEGN95EXphQNlLXHBg+VQCBUBtvtgjN1nj8e6P7etoexWms4lnpNoQ/eRSGrVpfLQ0FkvOdno8oAB89ZB2CUdXGywFzncjRMLEd7hJgzTd3XBpWYRzkvrA8fnF3Wbyy4YdYolfJJKm2sTq8jD4wIgE=',40);
INSERT INTO "sessions" VALUES(9,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.587nZySa5EuFsTx2Y/uUTnt3MjnVmKVPKkXt24K3gGVye/X70DILgxJcM+/EhhRJTdH08po+nGGtTA8W9DTT+PDeecYYEo+b03rkgSI3a4cJgIkvIb/d3wu5r/tqYyn7RxE0/GvtH7wmGy2dHBqQOnx3u1mz4rZ7LL8rW3cJ6320XaRUe7RcvBdNGKjxBuRpVJ27VCKoDvMzNxIOBIIZGRbibhBJgndfYqOiVu4N87U85Nqh01mSeTW4FcHxYrzO8XIgo+bonJt9f0WN3OadSFgwLQpEmLDCGOH1BnVrznTYDpwyVJWOYLkuALpp2DxkDsiQDKzY4V3YwcyR6L00o8PL15WbVtypLSasYkfDiQkyxbU3gD3a5Mv22bAjxrux5KG+dnJpjTnyoD/dzqfKvqImP1CWWLve/PCpFIfRnmsm1c+wgjhu2SbfEPBr+oCyJ9FgXILZruil8vLzwDL06dkEbtjcHTMBSyrKL89chW8sm209CX3vmJeVyXpx0yRPy6kT+Cu8tCZE8vcoKNSOl5vhCzO0BIUkaQf9TNj5FZ+5EbDFSc/wZ7dOmJISpY3ODkBcicPoP44bmbX5BAnb5eUQ1ElZTWuS+hw8RI2aoaPMJGbJo+2xjZppxelt9AntMhti5lGt/i7XHrmvz06qtnGmGGB41PNvvwfPkZ5XXYrKNobfwWkjjnqllzCH717pFY/0kpYDwvoC3pqACXnJP3KaACagrgdQCuRImsxkhx788JNT797ACF1a8ow/s5ZKAMNoiFk=',44);
INSERT INTO "sessions" VALUES(10,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.rIIABmwEobLF7EADx6O3Qv9WXwTYvvzlLTbWcvUJlcMgLMuMMrnrpU5cwiAeZilLLAUu93X3q6c9NHidIpjTRkjehtg+GKJRS1KSIxG28JPYDFTNI3CDzjzTINaA/wxAR/3jy0+ZrntrJcsxdQC/v1pz/UVG+Op+JBxyAR8Iwp9DLJLi+N7GeEE4SGlq3QqRnxbb9XOVyIKu/lVp3+mfz3g9DmvYMz7W4EmGH587fzowtQQduyl8xE4mUNNRB1atVpg8rztT5yfGVvDm3kgqgoIaNHYjDHivPSguko1C3Y0Az8Co/hrde/QZo0ypxz82b4NzBHCs0Ob8oII5c7AXODzkwl0YTW7n8a4aGetEB5o881UgI7hp8pTBFB9SPreV39S5SxePykrAJgEwFblp5agRkF2EnVEV5+xtxo5eNjCQBw6ur8YtbnvtbtHhNt78AzShmiixkHVMFaTKxrA7dMbW+saF3Q1wSseTTcNnE8DASuYfhEhOipkmPziXN+5GFoW4UTjVoQzLwUu6U0UH7YSJtSyUyTpKkWP8XdBgtepevql8wbkJvutwu5nmpjTEIwzWcxgd+fGJzTxoLOYn/ubPjJSD3AUUamoCO06vACT1eeSonto/lMaEcEUPDhSSvBr3Ai3nV2YeTpYP4zi1P7vf1YCwnp45XqkgPrpOcO/oxvitdze9Z8vovPwiMnqcFYa5SriR77Hl',47);
INSERT INTO "sessions" VALUES(11,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.JmLlaUeGx/OnffPnnU/J4CWLxlXJQu559igU0SZJhsoI7RgcPAwPgd55siEwl69aqhDdlz0h9aytqWz+/r9gVblY9KIs1iT4SOv6ZZUSAsIpp2bzmxYewMyHlneuSSQODBEemMmExXze8VEZA7etaraSanudOw29ZBUaTnlhqG/wC83ucMR5MDcQkeG618lbepg38mcympp3zb9jnf1MgWXNKhdq7elCRttxFu/SFFOolIN2jdnnOJtxSfUIDBwgp4iqVnvEjLj8DzORKVCBzg2cGOpcNWxQFY/SgwnYBYUeXcip9NMAngjDovz90W5jYLxS4h1wDw0Npx8edkAJOHua8Y9noPOBhtdWqZaoadajHCR+5EgWg5uT84f7vGHNAG3Kb/Jh0tVazMDBfbuXs5glUY7emTI4S8Z+SttAR1CsALXOoVp0LbJUTT0mUIVBgZDbK+GJLew2Ji6jv1ixcb4WlSjvx7+1xKNuXLxTV1BGYNB4dlWOqjYznHlR7+7BdooUbA+L88XKh+GOB0228BtWurSSbAqL',49);
INSERT INTO "sessions" VALUES(12,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.XE/vjE68awssu1LuZgC/kwW+a9qd7heZHp/+/GIKIWvf/yHCFkEpeDYW67tP+SxSZytjLoMI+rKnjSPm9heuaP10PuC2UjAduzcW2DAGdB5H1QE6t98FOq3JlKPDr06m7cFduVL8EA7T7el0AzzfKOCwF64uDoQgWL2kq3f/RcT+E8kCXWCrxlXwFcL4rmD307egNQTYcWBK7MjTiy101G2AZJPWX3vkBZhR3JjQgVuOrKuditqcJcBpGDFb7w8GQlWUJoBAayE64O4A38vbsAKEwFli2WU2/jVhZIplWrMHQ5TJI1KT/RNOnHG+vRwJ0DWsTzN1Z4tqz8o5B86ST0E3QDYRZ5gvHaYZmRNsp76RYthwxzbamUk39fSEtBCDINImg4tIQdJ4T9SPW7IRVMX3wGVv9g2RMYBAVDMg+dVsSEodspC6vhK+VxTdje3NKkfrdDv+3H31rnGrkEwsOqpnCqZ1PKYhbM9ON29s0QbQaE9xS7HDqbP054Jp6RAq7npGV3WkixUYiOHSxYJjisRvhFHoUsHpnDpz2VrR+wDnmfPN5WE3C2YomsDRnSciK5fLuyaNf0S4rUJunBlRRpS37X4uCEEHbrkNlO1quR1qPGx9UorKkBQvKyBo7XS8eR/2tSAJK9lU6ioy/dv+Z/ptMErnW3LcE8Ioq2/iiqZWJbxDsFrQU7udFTmL4ipUyLwiME/VR4IoDCbvWzNjdOn6WDYvfkg=',369);
INSERT INTO "sessions" VALUES(13,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.ErSDfvEqZC9bTQqxfyg4IdITDm+Qf0czaHNt/CjlTrFCUigqWIfgIUtHPJLx6rtyJCdtMaokFu2jSPVus9AqKRad6+UZ41AD9sb6a9NGNN+drUhfFd9Z2szwz8yPkpOQpu8LNd5Z8oWrgfF7DcrdMMibjpKOXhq7sUzsIphXBjdE5hzlMAp/DoTbIY17YYsgTQdBt3pHrHRe29qCBoaw7d7z1eXMZEbF6noJEzguLc/yFm1USI9m1zI+g/EPEwHGs6F8JIsSQ2SlBL1+0HRTzyY1EF1DyyRfPI6pY3ar/qLg1CFMt2c5ugtSnSH31UPP9kPc0K85EROV5VLrinhx46NNMklRYN8ZLl3cP5kPcDZgpvmW9lrQBLFVQshDPMSEmMvnWsV9z3xLJjYL/tLjRCwXu7VZjhW1wynTnYuS2mESitEN5meD73VrmpUz2NwJyN3BvVK8aOX5LHsXwZTINdhKdJnlh1SnKN7q0kx1uT4/KIdRyB+1mMZPdk/eY74uF/A3Ce/KfEbBc6uzrNKStlCzoaTPzTGty79MeykvjJgzqjoPQUBrT8yXvu7DKcCYDB+UmRchnLPTKm1eA3etcGkmi9Wof3s7pj820SRsy04WcJ5CUTgvAThrlxvFn8ilIit8rwnXGUhQpTU3c90FQT7k+fQyHAyax8ELogJFjrEbpsYSyhlgr+nb8dKoaImfTXk6uuQg9UdDXsshTcs5/vVVdFQKoNWPTCRDPXtOSRLv/5FekZEnTZ8kt5JqWKZemu/aZ4IXrSYqxjonD5jOow==',59);
INSERT INTO "sessions" VALUES(14,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.cZfHy+r/YIzDX/H6ZK/iv2wLdOv86HCWC+nKrXZGg97507edqqEf+oK1KYvyJsD59vv6ADTFft7E6EYjCw3nXd9R3fFqe6JjGvUZFPFZ6jh+jXWNcW5VCcU+mY0SPEnUwDcrmizsZHa7ME7cOoo8V68DJNdFHCpA4GotdLJy3zE/EW93UodMnTJINKW25jmc5OIim4yf8DOkmDsRKDZJD9/v8tILZfY87EiTf21tsY6krZccgF3Qd/2yANf2YpRZhbOyAuiEL+gDNO6OysoMMwcCrPQvcbP1e10NbV+ruA8XMGAkDX/m8FxBBwrJvs2mhoS24CkmAhfwGaCWAzKwciU63gnbd8rYFVz9NRMNPkm9S+K62qSt39cxFC/VhSoT0jpRQ3p4cED7KPfMctHa0ckeYWKWlWSLvAA7LdcpqXrrKMZhWolM7I25XGOkIFQtJf19hn0s/773UO4FYlW4MHMU9Q2HYrh+2OE/N4iKfzQIGYFyDYX4xxz07lLgp/AnKIw3Vc3RZ2RI7RZhxLNGfSbUWSM1ZUGCUDTiMR54lZLvvHHXpTI=',70);
INSERT INTO "sessions" VALUES(15,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.DikUBmBkuO7Z8zGIIdEgDAnUR88Ra/e9Y++Yuv3vVYU/v2pb8FjQnQ/vk48ivDdt9NwYISqPvswdD/dFDYt0aDt3DXErq1d4BX7ouRg+djCCWTjaLO0HmTcTCFpotgv30reVhz0tjIfmbkWXMMMj58PYp7WPlLQeM9ESh5zD8iem/mq4yXsdmqGCKAG+kG/VRYsptvPpw5Lj/klsUElOm62o/tcJ2LbuLcEb8SbFguM5J1HX/b0Snesrzp1OJ/DkSry2Iy8IZWkI1BQi2Wc5Nd6XTfofO5DCpeWO2Gr203H+whyLw7rpNGUCw7jta3X4cqcj01taLA9/Cf/uTTKr/+96XV5YW3cS06bgm15Gf7XXDof5fwn0MG7h6mGdRlmUPPqlBGUFIjFAhyLEXAKXy+wg3+CJT8CVov8dV1A6SrRaphhZoaAeDU5+aECNUnINOsPTL/uR09dRvEHRjPNpMWxXE99e6KwIIIzwLAE1lNmPK0qTn57P9Zh7qiCUCONISvDyuGFNKgEN9fPyZZgZFJxLydTkUl5nutCNW0X6jvMOqCXZxlzSR0+3+GbU/i/4088vE4V2ooj0NSzob/4VdLpDDKuK+1OGqp5sjqZVvoeyL9+ploNtVNBxoS2Edx22CpS7SCvMY2FHsNFiu6LIltKFhhPMMP2z7yJssCtu3XPa5Q3kdULqPl8pvIund5UeDM88Ee1OQUH70vuCKannsgw+w+c2K/FDTE/2Oje8lg9UaBLhe7xSWsNamctP8YNBi+anPdf/k2r1khIYzaBeHg==',346);
INSERT INTO "sessions" VALUES(18,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.DWRP42yhfuPE/+akseiZR8qvIjlaX+Q/3f1aIxynGtCp/FsipCGMgn85GxB+NzfpU+PBTrXRclripA68zrwKj2D0JyoFKCH3q8pXBfHqXSgeTkfiXfSV1OP/ataw3B/npEflm1DVl2gSDYmz7d8+a03q/8t1AMih1ZG8bU7ubvsV9th2ZDy26AKPUQ/dhZ5+O2Oz2XNN6f18pZ0oGERyNdPLJ4AZXzhSJIPrnPx6zBinbEFjOrbsXDOLU2kbZf6KHhAkKmWvI09eolpBtvW8WaNu5NCqJxW+/mPbs4vjMGN9+8Ilf8pBjRU96cwSiEH/MEv/cfRjWwAQHswFkY1RlaeE0VUu4vy70mJuElKsZzJFmYJNceFAnsePkbQugxSnvQ5drtIYfmU5GPVtFxjuAxA2JM3tU94MyfcqiDcAeMCrC1vxj6QP9JV9wlpI/XvaK7lymlcfTXBk+1+yFfehb2kdkQQIHendG6kLmQAs9nda80JiM7CHnGAdSM5GcFCqXq+laHjxfxpnu1X9jByHw+tvnFjh3VIuzhneGD4EPUem9hv0NFCTiMJYR8EAmJ7tNiilVn88C3OpuZw/4eN5N15pnSAFCNN21VGOLMQaujR4gQKAU8KpNk0FGgkfOztaDLcnjFttNpyT0BWe63L9gEbPhClb+s9BAsCZLNNLwGQBzQT0x8LTkYWx7AhuFWvTKxHKlQJpyZmTtA==',111);
INSERT INTO "sessions" VALUES(19,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.sNGurcTMA5HLB5NkaD5tPjIJIO0OMAF84jRbRFv8eUMsS+C7oNISv4B7hTAXsTBHvCPeM2oFpU10FJ3iFS6zG/551B731ScWliQzQ0Qk3uxAcjAEWlFy5Ayd22KtD4tx9theBV1rnhwLiNokKBmkoZ4DbweYiDqpGwQDytwjfozE55KRZ/TwSMXm22oHN+Nq2eO38ezjkKZ0m3RiKdkd7nPzt+pfotTBW6UWSL8ywfCxFTjwsrF0NJ6hPpJ5QrW58snfiRGj/DxqdQxkMN+Z1/sLvlDtgSC0CQb1OLtOGyRponYMC5ok6qFp0D6KnFtbvJaL3tSqzVK/KpjKz5p9TzWj9IMqCWf0NjjP7+UchGzgJysYk+zpI2hv/GNtDyXiSagEIO9PNFzIx/pUVsNxlMkvLTwXQNlHO9k9GI32o7Pi/FGS8UkEji+JaIwCxr79KEVOgcE2wU/i3edAJx5YuIzQOqn1rPDxive3E7C+p0TsGchT/IZfFg+WfZzHNQe8nqTC8Ak5hHl9oKUU1nbH57GHGqyv0/EAU2u7pHEV2+OANQpHzLEGYvCHeGpWlO+GHfmMmG3VvKcH9JtEw9DK5PZSt5OHa8WmrtY=',116);
INSERT INTO "sessions" VALUES(20,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.I7vvELnqvtZihBgCMYrTrM1oJVutxOuR9wiXeuKpNvkfr4PRW6M2/Y+S3/4DyT9CE0Fq4CZYgiLdsqhgTfXqZSlve/5So0UmxUQO6Q+f2eZeyMOYS7sivIIMN0OSd6xLilofBuYjTYQWpFFULIMC02cw870FwBWLAQ7orG8ltp+3pygZJqwyJ+Dq7B+i0YV+319UzY6ifoVo6OnMLTWzYJHWAZAPHgrIksYO9KQ2trdGL/mdVh4ChxBAXoxppoyFq40AsMUYnfYEyWYE2O7zrbypQfuU9iTtqup5ABYp5Q6ReQBV+OflESuzhEnjGaNXhC+YU/+fDYTInVbrFG9XoXWhrdJmLczMXgALiZPzSAOEtBKrCqtzg1eF83Xi1+HSK0ZOJMUo7iA6O4QViEpSsXgDgwjcXr2O11q6h09hm5pOlVmu54dL4DKb4rcaFKaDaP7DPFnvuTAKM2L9I+fqOJQwB31FA2rvwz1cWpJ2bRXDaeGsBCb3WncihYQVztJFja92V9ezv0shaDCETMt3X0WKkV/T1R5KQHbfs+uRbZuggeZu89DC02N/pYj4v+Xps/ivYoepJM3zHVANto67ucPbGahe/E6n2wruc3tTT7FBkbxbnufapAXfKuRrCA8AET+ZKTsk/LkOFrSn79Zmb48rfA3M/XQy4VYUIIcCPitS086FgMje51K74NGCr/zS6DxVcoyt2xFK3Q==',120);
INSERT INTO "sessions" VALUES(21,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.LfYXXTxCWjvaVkC9gRbyC934KfKb1fv8R/uQYbanAa8dN+vYb+XeCZVT9SzCR5ioskUVc6i6t8iaCf2rScov/oPq+w+YFBlWyLY9kh8dhI0c7FvtSTvwBiCWIJ/XByIhmPQR/Iu9ITU3+daMHxj4PL5k299PnwPUjvGM417B/CNAYWlZp9psbSXRlDuPtr546Rq7k22AQR1r9wkW5zpZc6xHrh7ziNayiakO2BGjvU9u17KMTtTU5++r7fmKGr4hVNfHdI7ZDikog/dbXyNjCGUeoIztAZrt+yE+JwsN/gcHnZUvekoB0oz1V1fTfRkzXt9xrXno/h/7MkqKP8cUuRw7eYw01qfgJ7b2fWXGcs8jksWCCpcQUfX0xWgHpBPWCxbHWQjmW27C58y00jLl74azNRfbc6OEe1qttXwme/9mpsLUEx+XD46QnuB7OWXhpbh3uazkd2XOtRpxQjFSGIsqs2D68omFop/JjfZiD1ChRaTUDWLI/vC/rcCcPPU1LZxmsm15MlSScUHx4T0ziBTi5RbmX54CGtMXnkIqwWgaCNt6JbQm2Bc3MHyDFBPss0cwp6FYadnJ0QS+ip2sHGCwV+P496vg7xVdvMZc+ZkVQJYMTVfs164SX4l+BehNgOc6C8C/TIGEbije5fo2NneQAiTGdP6XhwD5B2DpFi8blaShV5iZ+zXoVXwr5X9VgjkkyQrdHA==',124);
INSERT INTO "sessions" VALUES(22,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.7DfLT/2rPkh8lffT/AZaD1mGsrL+aWneT1hTB3+Q0TyKJxh7aUm2CID1ePpJmbMsaasavXUJmtTl8evGnmJTWXQnjFYmUYOlpYuYXbU5W5jU7alx/c4xe6wMpPpSU8BhY07QFwAjVa/t6YqfEhfm5btfDXa9mFJjJUaVaUoaTAnchHnYCECKQTA/VwjNvhSJU587UWGToiywrfJTStn8UFMQz8p0gZg17nbxVxo9j2HoAcHZyNSqm93pJJ/L63Tnq5LM8DP0bAtdPEG5g7GATnqYvPtr2WfxllckWGTnU9EAJXyntrUHOfLqsFJ4kG2dCcbI/Zhz9NjQyHJEmUVzSXAh5Ho0+xDfGISUkXREBOC4L/0GUswM1Mav3zvh+Eyezv/1X0BEo2K6okw5j4gwdci0JxzxsokKcdJCOiUK0mTQCiQ8nX6TQEkpt9N6tOeFlHsafwr2CNBB+TyV2n/wPQVijyeuoZ0zvciQSilwQCIZ+RnBEYOrlakY6c3D0VFewmhOBklREGFU0yEqsOcbCHxmyiM9KySs3mburCxLnDzCuZ9Pvd//HHJIZCMMkEcZxqHX8T7yaxfW3hljCDtZ8+4md9edMVWqGd/62/LU7MN2hA6FAclLFSKUP6aB/RPfzlfNVgqXwLen0TX2r9aI4hKfxzdAoJbxX7NzRj11EmyjmStqaUn9YsO/WEI1+A/nKKP0/KP7kLEN5zyIqzqS9F+GwEuQpno=',130);
INSERT INTO "sessions" VALUES(23,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.xElKNXtWeQKeieQUsGuvJLVhrkbxjxAtLjbIWXdnt/Fxye01vUlVDOBoxsBXH0GOd2hy48xVmjfbVeZBALfsX1s11XY7jxlnuMcvIZC5bWTsmDElc/LZPAnwQsraX1XMT43iPrZRnaI27pKtW6vrMJf1a5w+YGh2VVrSwRyZDRcIw/nEOsAAv6hJPEM38wk42tjaah1Mw7SQsmxrThzpvELdSk53SACbW61VsFedv1dXti1JskXYwQX98Ks4Rz/aWqEOtkCVsHvUkSGDexItYz4Ci3ov2f5PIR8hBrxJRVzYCoh9z+GmO09Hk9nV8w0HvVsxS4JE0qt7IXUSIMiCft8Yat4L5OYhbQ/U2vhQqAMzNGoIz8RyCvjx65mMP6ReYRwDuClVZSm9gYtGe3SyBK9G8J36kPtdJMuuxttTdCQ+gyEqbvVsk7X8AcoLBLefv40SMLnfb+kDWgwUt65deUWg1QGyZCr6ttP4n08tVjeTmzQayxYklx/J630RogV6G7Xqv866ZNO49AgUgWqE33l8lJibP+EXXBcxWb8OBUKChTwd6j5BaEkwlNREYaWwtXBCeDRf1byZaqw/kt+kplDXb5WSaodyj0Pva29AKQNlMTNmP9TGnMWF4fG0nTcGZE/AbMShVYj2ZMTE0DXvaRiZZmj7Kp0HSgHXUNzy+2jWFH6QDImWs7gNSDscQZJnPTJlVk6qmaqebw==',134);
INSERT INTO "sessions" VALUES(24,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.uXYv+2jq/07GkpUc7A/FxPNrrUILjTGqgoSqj62YMf0FqCuAyBDhDXlO5s4LAvbetar4wR5bhVukwSdeWHXe86X4YGZdKK9KYQUEhoIkz+tApv8Egnw4X4QXH641aP4VuQPI6s4da//gStRNJY89X1V2YVNJoLju5UK61Nmx2EAsSaup5wdumB2innkaQelw3MSWj5dvJzp/ZZtNiUqbr9u3aXxTG/IeRVjpEFyE6AOHOUwA4UQgdo3q6Fc0sE+sH8Ar5cWE7ld8U+UsMQjGS9BN7Q18IlfwahWobdFepEkHJTYzOufnZxBXMvT4w2T4e45Ftd8k5Tf9KwOPRxxMAM5E4Hkv57caxPz7YoNk/cdBTBhJa8cF5/Nk3GOhIDn+Ut7ZMXuXEo9AJBUSHjUqn0nNaPmXGURgScqg6K971H/D6mrCo5WvUc8LMp4yQc6UnETzxLC5bY5pO0qmXPuDPbxSE4FY+8VLjXj2J6CoC07Ige6Z7QFTsczpty1RDSOksjEnfjZS9j/nw6CPsgQMtL4F80dXa4s3TdqZeEZ7s+cOmw5ul9r6jQCeTSOM5KvMImrlXTZ3SxphBO3QxTfyA6MXNCS37TsrrxcPTtSgZr+bFCXUrONQu8ZTDO5jfj9iT0tkcTB5t2dyXzR2+QvUaFce6CQPIfYWBxnUcUEp9Z2xGZdNrlyFHSw/rmS/QGEs/jQhHiAJ4hfFIL6Ad0ZR9W8Dqe2kyg5pvn92VUUKb8seh4Zjvkrujn2Zqnsp6OoHSEhGdi4=',138);
INSERT INTO "sessions" VALUES(25,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.exfdgMGZzMsVswQ/c1dcNkgPl9SUM+SZtSiLT0VroA3WgSJpVre3r6DO6A2YhCzxA+7Upev76XO0mMlteS7V/CJfzX7dBtrFXO3yK/XtwrA1UXUfMubSYZWxVinBcOcuFXwL4Tbi3EqzlTSLK5m3lfOzCiC6hAm417ZENfa4dnPm/KVATwnWkoFzaq6annXZ7Q84y800v3uCqtDx3jYsa4adsAyJw3vJUg4nD06vV4QMGx3JnaOqvgGeeGUcfXDaFYDqo76hP5eAGHIAODjjTG8l8q9eweIxzGMWgbYCcUx3AyoW4FnBVFDvgM09dXzrjeAskR10Y3kSrMsGtSXK4SMC48AN/WhDwhzH4mACBzhIPUxMj8qgSiZKD29xgL8xw9UGEQLz677mh3y+dyPcKg+M98eB99SOyrhptDvB3t5x6+SpkF8wocpMoY1gQY/ZduwpwTf51gaxNCTYroJlFC4VYJebfofDGdd+AEfUzXN2/W/QNK3N10vX/OlbXJl6nG8FhaF1LHoPBMoZd3DIeBpsR2ULW5EejkNEom4Wmri+scNLHt/YH7pf7/Rffd5Xe19/jAqO0tUZCrmQkf7NWIYPh2LZ7Keaowb6RBf7J4vSKNoqu4bZ2M5Ib57ZJdTrOo0sTksm5qawwqPaDLY+AENTNbaAd6LyoHes+7Krk9aFKlidwTKbR3kQiG2oz0yWf8dso1TFddtxrEiO4zJM1BA7ZBBpCevhTEQ2d2pNQKtnRVKjNxz3GUjlXWiwlTlxex7u8ezMnpknujk=',143);
INSERT INTO "sessions" VALUES(26,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.RQ6PeTKFSqTVLOZLNYKECTV4gdUyGx60+efM2OL4AeBKMinyZnnsOqR/rVpSRC68RHZoWKP5q/xZFLysM1davmOhT6qCEvAojFQCZ3GmIINgndKcu7uuT+yKAI7OJh9J6vP/ASLf1SVeRU9QPb9n8PbwinP66bgVVJSvUWVzszifOjcFMl+sB8HqmZprEQhQZEQy398QkU47yJRP30UDh9TEP6CcxNhi6qAmWA/pH2iVZC8ZE7nF+V2/DzDDeN0spZVmZeMmnQlSqb2T+vUPlXBa9d2+h3Y3lWLVN0Wyurdag06/V+lDbBsPdu+pGZjFzQ4e/5ZWalLams32DWgjT/EOpaZog9Uh/SGYZH2NOnhsTrb9yiTi6luoc8c4qzSKGGgLLfPSX8CChugk+2u65C0+aqAMrqqyT70n78rjIqbRsuc4LOg7gR+TOmuCbK3EsuEVWj2Pd2JYzzEHfajG4hcVFwJEsMqqO0f/sjFk4BRQq5MuDKYA97VObtDtv3CdhasTIU9M0PmdwBkSbRb3krgRwzff0fm9OU0sxRe0IlEQpwe8jhvNCVjfJe6len7xflbou0VX3NMBWgpX7D7FsfwEge9s1kbmf8wji4Kq2H5VcKaPaI7b3y23OKD3u45V6DXr1aDeWk1Lg5/ePqry0WXBIDzeFYVWrl8GurVeO7S7j4tprx7NYt1jZACAqQFclczMN7RqAkdp7c/PdLXB6XeAfnWtz2gebqbgrC2aLgGshiBVV66aWYR+5om1zBAmIysrRCYP7s1sIKkbLKnbTpRTlXQgATBZDaS8Ctk=',148);
INSERT INTO "sessions" VALUES(27,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.Kh+AZTaUbMrBy9fd6y2bUIGR/gQ2CuN+6xOZsgzji3QLirzhZ+g9kTjG3FQrqkRRtoVyR6ditc4Ie9tO826Yl6+2cNONxU6BquVbjblnqe/VqNdDYvYbvsMgsE4bxXAOIvj+BCdL59Bx5wYgfrRrP68gO4nSNP2liy4UPFNiaKRGxDSxpSV7ITFITzRQ5F10wGIPwRkWDcxiMiw+zP4JgkqxvVeek7wGCHPXxpLPFe0OhNAF3zu0idF6ou0uBf09WyMM6l4j1ADblL0/Yt1ZYPhOVDqKerYhE5rROjRLiYs0CcyvYosJWtrFmfhfNYJMy21JpmU6W6k5QDNsX06/OPsRnvC2FThaRCfEEVpjKIfKV2DlR9UrmEe7r1Xu53A2NyPKGC1GXSEAD+J6reSnWhu/H+hdX/jgK+FnTj0EFf0/SMHvABRs0Zr9pkZmqLHtW3mEyNKOy+Mx6dLyVPfgpr7hRiaPZYSrRmC5bg+8U0MFHRhKxt6CvmNWDwe1hNgN6ZhIyZIyrLxz2upOkl8F88yo0yDPYONssXKk4+d56rIBg0/Hne9XE9QQP04RDFpzn4tF/qze3l9fLem3HUH/kIn2a6Oa3Vp4EsacTJ05rBLsLHeM8nAVzWKkTN5yo+Upm4o5IiM79SJm9O+5eXHnC1wXvsBlVs6oVxdDZjUp0nV1b4hCL8x0yRhTURI60xUxBDH5X68yvGXw/GiDOJddW0m9EO9lYH6A829dOTMt6M2yFyRZs6T3hALxuOPCs7vgRyrOnSxIgmd9NPiVHR7uA25a0GzHAwtynIW4f4fDfMjQ8EDgGoA=',153);
INSERT INTO "sessions" VALUES(28,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.oD3GykdUtQ9cSL7pKhIPeh8XFXRGd78ozHeSX74nohUzo8clz+Zx1KDggKLVVo1Mv2oPah7jgIYcWdmtvhMaIkWkr4/agvmc1FLLqpUcHh+UmR398vQljKZB/7TSNVKtCdP1pwPQwGKyafZwd4wNWvkvOXBdnDokT4r9bWPJ9BNb3pudQkL+lBdccPiQA6IC02vg5IjXbsaK4Al1HKPW9PCrzvzETDt5pop3J8iu/0UyAqltSwW1p1j3d+b3jbcj37EsI2vtu0S+Stm/uPTtsKdUtRvMcoPdJZR9CPSEaD1PhT/Ka3wKXPGTdpb0QC35ApTrBZNV6XDU/7wHfXgZWfOvXnfk2zlQetGroFZi9OuphetGi/BcZNXFV2kwhOwHhYE5rUTtGY9Z7ZP6/oGBaIRyRnO8L63u9bGNsblOGZh6rtmEOnfHpGy/ep+7AH8J13aK2RNTCuH14KPbKChAiM5iFfVL+qAMLSUTRKPuQS6iCCOXmrELmuiVAwPkCdn/BsAwpkzEyZlns4zuX64BbRa4jMr6ENLPd59wXwrn8TTAdth8qOtvv17lILQm5KENXWXCziVckoef8Y4lvyKIBpf2WRdosYMQoknsOAudCw7+XggNKSarqSTjsVy8KiOsOVQ+QdYuPp+SJn3wFq4DBRRpgCEQUsbcYdQ3FdsdU837brQ7gIBJSbjO4EjX7L5KwhXrohK+uWav7vbBf+Q6/iVHIhXhAi+zd4B7KxMxexDACAHuM9XpgiDa4WRs0osVw3nmtzVBfdDbc1+QiSfFIgw1kvn/zf5+79VNU/YCDU1wBD2hFy7NzNwGwJFe',158);
INSERT INTO "sessions" VALUES(29,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.fuehSKUHV9U2CVoZ0UJg2mQ95Vyg8yTSu5sdl5ojfpduy1MxelyDnA+OLNGv3ep2Lp7U601TP3o0oabROfaQ0XDzJumUIvb8cGgTjh+p6HNxUeGCZKDPCqk2pMcxZO5ZKRvF7K2kK7HaN1twQAJp6gXdnltDB/2phvyK6TQj0dDD73yeVoFGPQv6QsSbAjcdClgHhroTpxaHZ8TVHAu9A7R6+GlD+VGAc1qoyoEFV8uJSWNy+GEJO+YP9Vfpmgqss3eUyFH+JUV3gF7v3ZgxfhtEFUGAuiGE5aLHDB169mTnpa/Q374fkNwkng3l829sp05svWIsc8pH8tTUuoFoJdFlXE6UB0HfxSMYEd69mDX244Yii5VLcapxZaYZBGh/MOOvFkq2zqBwxmLz6VV2Pa5mzx2rtOP/DF/t7SqDW+C0u7Q48skEGwslr88qZ7xDBOaRFg3WqqTRZmr779D0948REoeLB3mfMuVf7R2aD+R9qLejV7SEecFoKbP8+2YeVZCfKMdqSZi5MsJbXmh/U8u7mN+Qh8Y+mOZ0spehMCxEPBEcgBePJoZCMhzUu8g07NuxCkbhAQoiQ6uBJJGZnB83YuAVft1wYTQNTJFprJTX4fzmHuP/LOwB0uMXNPbLWS/MKxCW3xOXCq0ocd3855YjhEP0sd2PaIprBuFgRyTEB5vi+8AOua9vSMdx46OMHItOoUcFDhV/sKybYSX+5xlbJcFYK5Zc6K9a2A36itKRmz63U+8+/RoAJtXMqpL+zH7bvGIXAcfZ4p0QTBOIig==',163);
INSERT INTO "sessions" VALUES(30,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.jvKaHJ+m1o8LXkFRPCm23oOz0adGWOQ7aLsnr6BFFFwWtuj279Zhiw8PoOMbAswteNrp/qthDv5skJZLJFfHUuEEQVBT6jdDnOcmEoZuXTc4BBeBpygODemi96ZMQXiQ6lYMpYuAUQyoP4Z7n6fvPPoDAQXl5O39VD1U5iYZFQZmJkUa5uMsoFu/HkYXpu3zpwDGyEODNTLBZ2MGyvqIkSWH97ZYgog0/DjXkMDKCeBp9qfeLmErtrxRWN2Yg92QRYvR8LJcGulzYkkzzLq7/yGC5XohRL64tqF+J8aCcIAcQ8wmHJcTU+1+WIs57TIUw/a1CWt18CXnmD875C/BSwGaYduziw8auQGTr0EXvMvmyZo5Y8MieQw2xiDTmJ42N62VUR6TMLTGi4C/mMbdU7+O0nkBIwMZNUYpitDeSvfYSn3Us98T6HeBOA2Oh2URY80+0ZONIzdCfgiZLx7x4EZvG71/fBshOZHW1LUDnhtegLw72/0hbYJM/RuBp1Hgif/sqUcHReDCWjHR+bgn8U7w9bfz3c+tsg==',167);
INSERT INTO "sessions" VALUES(31,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.q82YmlCheU7DhgeX7W52TXj5MLhyRaVWGuSPtL49V+ysfVLd4Ng7IRFuLQRGpTTASavyXwUU50o3tIZAHXaFXNQiqkhYpmGOkIJzUfa2+5GAeIVwd+1pf08V+6w05UCnKMHk/HbS852GIH/OVo+5fD69FbTPL+NzEXJLbN8s2yhuT0tAucUcGh33H+xo/+BNSGlIKHIfOvYzz2jkfRMLRuySyxYXu5BY3H62j49RJ5YXC4hkjvP3MF899UjMfZDSzCHZ8/4agAmD418kNi/M8cNU8TO0+yRkIEvhFLH999RPkaWFGKroYJ1UM6frL4HF/9+R2XfMC51TMdVX374Ni4YzmWqUlVsKnbGLZzxJOhJmbTFj8kozuqp9+xxgll/lQsqxETIKQNzqpvrzIGbX9khxkha2+A86SVnh1CSrMTjl6hgtGZLKHJ4hOs14hq20eMAMQYnG6v15BD+nAG6OaOAe0cNrW3km4vus8esByRT9awUk0q4a+/0Z7G2XePV0NzsMx1VOLlv+mQ7PpjjxTSUQmqlVww==',171);
INSERT INTO "sessions" VALUES(32,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.4hv6qGlV24MyZTtqinY5e4wLKjJk/vMZEY5pAefJ1+hTDJE3HqIqgXqFaHjodWKqYQ6wJjuo5ZF03kkz/Lp7Bj+xDpJE0TNQhvBrc/b/h4Z50vC43yN+S3/qNepe0NZA8ZauY/ZD+BvhpU27vdj8/5w+RJbvUqZ5UbYnL4lrsUOt6QAREnRbboy+BWGCDAilr1yJfjL+ibs5QOwO7RZEhnF1kbjFvI5KHZAcm4RPNQlnxI2g3BtiopLPGRRssBi/xjzUbSXqKsuY9MMebPvhzODf1w90hmkYzkwRIMzAT9w1dtzsVKW6PUteGnDtdEux26tKQIua9LBZcuch0V0I8sYuHA9aNc1RFzoFpvVqGuiMVbFlIyZ/cHzji8iOdoTh0df+2Srgx7qfpHki2e0EF5i4ph7Zbzp4n7PYEuPzGJNlQw2aNGVY3YlIL01fRuOB+gXVZ5EqMZDlsOpEUyGoy0LhTFu0uc0+6WXxozP5hiffB8+vj4HW+UtojIY0iKL8F48AqHc9+kc04+Gok5q6rva70byzSiu57/756867NS309eAVMb4=',177);
INSERT INTO "sessions" VALUES(33,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.jvhePWMjpNWMA+PFKz2RFAFj1MTiyEQFOGNKF32ZevV0w0C0SHbTU7IoOBcGrWZ88D0CUdiKiO6lkfSoahvVFRzqmleuv3plS529LSbuBjBk7MTX9Emc8/N8QrAl4p6b6UPbWlRuulh4nhGaqe7s+UioMGKs9+MNeGgkbfN/0MGulYcX4ko/BV4yRicoQp7OPeIZRQ5F2gC2aJcvAXdWFHNQwJ9DBihIMfXOEnV9xIH27tTY9NuAdXjWqZUKX1/sIlWjOEzRtclMq36MejNAku7VQOfHRiKu2Pn78gMPZlCUh6QzyxIUFBXi2idMqqu5HjRu/ukZAhnNKMnwYYNiAOEgLGJuHNq4xY2FzQNYxE658KoQ8sfIHdDxwNxnnHseL27Ii2w6rD8Le21+QOvl7WPo6P04fPd7l565zvkbqPKE/DlXTC6xuUgpHq3xOGyw1+2LY2ikTqbDrccMR+xUVPWf5pCZJNdVNM0UrcZ9YTdDoT/rY6Q2+cAHz5YUT2xrBSHKjaruOQNlunz7rnOgZ984lYxZ2hbQOg==',181);
INSERT INTO "sessions" VALUES(34,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.AI5uHj7wux/nhy6ZYPFdXOERmIUkuhI+MRdpN55sbWe/0sB8cJ+V9DZ8fr2JkLTwsP2vkPp/W/u1ZDjI3MPRAgbbjSy09dAhgV3cQw1ckYy8Ncop9kxPT1H3yDqozjJsJPsaeVFi/EqEG5n4lTwkC0cOu9wpyTx/x0qvF1sg2z9KWvUsjZ6i93EUjGjjm2JVKVDOz1XodCtR8VCpyy9jgOx7bFpHv/0DDubPZKMw4heHBcgZhB4d8Yojp/XUbwayayqUif6rgvxh94GOJHwXjUCxH7hZB4Q0Joo7A8BigJmZ45Zg0b4xCIAhUzv9oMG0SNr2GybvajJHNYBowAbN8Uqs6eEc0fl83P5/9Kt/aNA6f/kLP0LWPrLNzgf+A1XLMuCj4ha6GlExMT/JU8anwSOpgrfarwgv3PifMXCJO/OXEW9Ts9zkPVJycqWIjojwSx8cdI53yqBRx3QYj0dwdd26DIH5CJ+j45J7M8TKyZP2QOvf5sNtvHi8VaUm7aHTRZSMbY0ivGu95qhUqEPCr/lYMRQaWCWWp8GaVX01y5GX0y7FmuoEnhktWfF5JW7e9Yh2Fr9ibv1IwxBYPUYb23dAtAE=',185);
INSERT INTO "sessions" VALUES(35,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.TiGfuwAbWQIkWu8nRDMe6qGfDvdKiQBlp6FJZzFD8Te+r7qeBosP6Z4B5mzCWl+0siPqp5Gfj+Zi2wa/tOUh2AlVVWK9Lmoqqg6a4/QwrUhNxvo2dAOacOmbq5UdcvR2rZt/yhVu23Y+2OxbhstYsq4AE/WfgyL97sOLNpMdtIEGaR5/PoW/wg5aINlCOUj7zvQMvntCkwGMDHTcchZAnAKp43OM5psct8eZa/IyN3hR7+a1fJ0ofe3rplsulu2pVMMigK8BWIHnncsy+M623GgYj+YYuS2DkvGlxpe21dTEJzRAIRAbRUetNLiMwi3Mv3t453yvLmb0f6Q65aCObYVc3rkYbpiNC5+wZH7ri9FelfMSOtTKF174N0morEfCY36oXkUGavXcuVEVuoNQRutAo3p0mrbhBTSwlsLGeoYuejX7S6dY3K9T0XjKViXSlxWMc97c3bznKKguCRewJ0g9S/xP/X+DQK3989+6b6sIIyAK5dJBuFWhnbm4QPLpLANWEbw7n8nmEiw/utTrJVkNNjXnS6pteWtImMWeCDPHow6honTCIsIPJ8DkoXNpMMXRb1RITJiPJz1S/3cutpFTH4WYbgjZh6k=',190);
INSERT INTO "sessions" VALUES(36,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.DNiwgDpAronL/ZipM8e/QAkdAcdSGWa4xRYFjCmCSyg8LeFsnarGN61LWnEL9oc3RucMdZM2nFzsv+2yeNy/9JacCWnSVmTuxby3rmCJK8q0e5Kk2B1FDP3aBzbFU5eh5K+5E8DeuDx1e1ap9uL6cBuyHcY9affpEP0o2WzJxnx5MF7K3ZO1LkZfQri9ZNg73s44KxDJieUzwwaAfWMwSM1z11YgMWBRYPuv3uSGjJUbQogyh6i2AF2UDbUP7PtzFQE7gjXGZ9+w/J52WRLt37oBiFff/1alVzKq9Vo+bfCS3jd+o77wQb8W3CEAVhKun46kQOEY9+vkWUFSaf6lhyaHR7/VlyapKtGMZKMqWnl+lN983VNAm0vK4TEgWFWefqW3t4I+JgSGhynJ9eiK+KB/wLtPtZeR4lR7F/w0JhhveE1N1cfCblrg1VdhJtpH8NBPriPxsveeUaykhYPB49meEOwsyFvFnwhAgefI0QaQqz2i5aHWxHmd1XCm2mutEAFkacdQ/5lwliOc3vQjbwy2EZn6bN3EqbMjbQ3Zs90LtGLUd6488qG07D4lCtXK5OwT5XGZo9vK3wEaf/jXk6/KyeFLFoj6EjYJGKmSsGzGtj74/r3ylqKlnpg=',195);
INSERT INTO "sessions" VALUES(37,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.3h0E9qnY/xESfMAfQF43ErJuAABqcKcjrHBCvRzEf8TDIJqKxwmPxmpxRIV4kZiCT9MckP7ccFle9Y0N2HxOpR64d+VWiEodKG//LcpVC7p0oGJzJhL3/cn7kFdyxh7glT01gqr5z/0LA7F2mOWHyJsKBUzoAd99Ba+gBpOJdO9mmpzadRnkqtJEdAhFcn2gU9ltHIkhVFHbn5VOVvNPSrnlGM/1uFVMiUkmt6vmvIkh8V3kOXuZ5FAMla/ukXeH7bCACuOFH7bEeoGMzDdy8hgyPyUwHrl238FqRhNFsvhmr/+upybaWBLPwqVT9w2k9MJcpHkCdleaAu+40tN6Oi4vBs6YsxfIPqbYtpjvkKflxTdUPvTn21pexXeN4qdQq4jEuC4pVhi6ZVSWa+isuKOshlhJzNbkI6BvlSyE92Y218C4Y1dOK0CAIxFpOtmWzsLotSptzOKK3uDzj0kzL+wNANLLilYWQDYxRFtpYYK9P+ryRsikmNZa3qIEw4EVBCWQyw7k9UbL9yg3nFkaH2afNkA1n1edgQzVRDczhollpaWHiJIv2mmFcII1fpJHHxzmxBJrtDpY8Wa4igOF8fC8uFYoUAB/a+eGAEUFjTevz1HBqmHUdwdYMyezNVBALe5TYbc=',200);
INSERT INTO "sessions" VALUES(38,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.c53d3lmTx0+fpGXhqLBdRMg8mi1ji5PtnNJtNkPdYfilXKMPKuPNoM+v1l08v/ANnUxLvb6dh9ZzNcoPBneGzmaCcHF2daIJq5SUmTqHQgN4nZpwuIMDC4Y2skmTBCc1F4xlOI3QQYmO/hR4iANilwdGWowMB52AooW0+E/Al8oEC2ALjlg8AN4/pLt6RL9gbkvYYM7QFYCc8nir+vM4syVyVFQ49N3UwC1+LYSBHjBx9NlrWVvTh/jZGfMfk+9dbuUzuZNQfIi8TH/g+wNTYDZh4ctPfCY8XUXX39rfZYPJqbWKZTHyOVY9YyRwnjZWN+VtAd/TaxkquVsKzIjLhXUvrZ8VsPj221PMoDZ36IlbvyQuNSg/+9A9CtvvJuZgfcQoubHSoSBJi+LW2y/u2JGTntgKtVIW0gPRy+Xpf77t/kM7Wp1BtETuwxLBkGrhozRL4gyTpNWBoSzijFwpS31YaeXYlA7+pvLJJffIUPkwQWR4JQqo+maVvhsSkXMas8pWvtDermiHT5xsLJCDxgJivA8MtQbM6DVlX+aU+FZvvZBTOKud/1s8eK1et2Q6INi70yp9GYs8Xs/aCL4Bw2tz0OzqlLi+jnbVeYIYfgv7iqXs9C6wBPQDrsI7+ejFYWxmwM3XE3D6tPb6',205);
INSERT INTO "sessions" VALUES(39,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.Pf4s+djqM42Js235tfcOtePAH2QRwwUIv1oe079mT7BwnvVn8S117MkmLkzuprJfD1W5psD1s0bAEjGM/2isx6yzCbWWmscWnS6av8X+3/fAQvBTNUz4/ovvrNHs88QaFcmBnttKn5pb9UxIjCRWRISoQ4hEWFNT13NkSBTYn1r9k1fsN+m7otdDzOrCpL7AaRuitwtSm2QSx7Ymk9aVCkFiR+OVmwlXAhc7qojpgNwDevH6SNx4hQGS4yao79UfIWl2hatnYkjD2aPmYa5aEabvpsyMy1U0Cn9uInITe8wYbZ6YDjRHi4MCNCOOmCje5uKoFifqk2Is49/abAx4k3D6Jnza6a1o9FkIsTujbPLJlWjZQ0uJALctxhzC0HOAyyIF1URcYJMTGlMaDoW6hWQ9zc0/YleWUkoXM0skcOvgjM6OlzjMEmiVwHZ3Fuj3DV1vD54UWrI44iho1UZtCq/3c//LEY79eaMen+NZCxWalu388u9aJpbYpiBNSF6Fp/0n6oXpFXhiA46HWm6Z8CRqUmsAcy2rtylcF/mD85m/DqzpaOnjKnMtcnZDdECTzVrr4/YTrp68I6xiTwCbCpJFpV4XG4tNjCsyFfFlGg==',210);
INSERT INTO "sessions" VALUES(40,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.eSofSFALwpBj8HQq7Gg4GvDxZHxVLfCLWGu4neSSuyMBIU/Znkj1YqNtdQe6guU1fL7ULnyJFEuI8QGYnVPe0GjtPodiFACcl0BbOgIDXOt99DylY2K2Wo02IVy5cqLXiCafznoq/3SlVUL2pvCQ1/i8xLPlJqCXN6wAAgGkeAnEoEfZmAmaRKzlg7FjMhjymtRNbs9iwe5YAd5TqW7/ywBz1yD4cyXqCGH+CS89AbEA/PGUxtLKZeYQiLXQyMV954ghYzyQjfnRN1Ls9WgVRdJ22zVFZuPrmRANdjzrnjAW7jlU59zt+UVzwD76y74QIZZ7kHF4KhRXLAqHQatBCGJCAwe0dppObScyOFdTlDBNt4Nnb3kEP0EY1FvrfiLRTLJTsr074G1f/Oy7F2LHB1NaCeJMtcUo9HF9D+0ivpPhi/D5oG6GMW3f7aFHqUnvofYMLMkQPTDuz4TtsJKZqnn+hagM7BHjIHT/hDf1BBLClI0aaocUWyzZfumnZVY1ikIK/R32+HZRLx07iacX7/HEMlL3xSh5YeHnvV2QBBhN+T6qqw242fhCcC97VzXAa7dYW4fJPgf7tdepq/XMRA8LsG3Ml2cvmGHauFuKUPxoGBpjDY7/oFAnGwMR8UhLXF0WfnIaOnkf/HcbptSjLQy3lWGbRxVW1JwIa871i8zApKogpei4l3ctB4/pwZ8D7LDoLOOzuhcx1WSSAdVroINXKIvZy4aD0bEEQ7BTitTTBL6CuoWIJ4oBW08OOsZvkEPEL5ajDc9VZe3MLWJFQLdwYXFd/IV2AifD3kR3roNlwXYV',216);
INSERT INTO "sessions" VALUES(41,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.9pi0zvG33FUyVxXkcs23ELwZihFwt7fb91AA7qg/U5/lbURZqxAdezzOXfF0Xe1sdm/XX8gY22NrlFflqDgLxRyTUfd9MOYnil3rASQYEk03n5luv+1OW1BH2zrdXiSwHHiQm3LgQP4145Jp2qboXH7McD8k3F3QUv70R913Rs4MbjoJwLgZqKn53OLSqsfUkgfcTbSDVefiNr81O4F/z/UNtBf9yXzcNHWzGJS2B8KkkdN7dX1vF0cWOZKZ0L02uCi2fS7cuj4Php3UkDXUdhtp9lOCe+ch4cD68J8xkki0nAsIbSSNtVQkZ3Uj53L/ApAYmqiA8I11lBhrrT1kIxifTmHvNaNhcpvKuY/xWxGzWnZqLt3gUrOCnt9uGAxWB7dPoxniOcgxhlQrI4bkFT+3qQa1009l/WYYDua4eUoahk0vaKPxGKYOxq1z1x2oKyg08Zz+B9AmYucdhuolAbZI1w8lX6KhMMBM4sE/yI8sEygL23oLsLUqkl5EZDVb015Elt6/Dj9/mpeVHNzomHGAwXaGoRlPeqm7UoxyhpNJwmiXKDRaOuJgbCShwYM9braqxuGT3KJnoYKo/iggffFENEoaJxPvpibIdj0m4GDgNt9Wr4Df6Kc4TPnUnu2qo5V78KisiI69VZ9At4CVdgpF7QK4g2J5Xh1JBKPmDBiftJVSUjwfbfGXFO61Z+ObgY2GvgJWPqxfoi9+0XPyb7P9CoSyirX7aOC7A2PYOI3SWlYP0k9vTMaPrAzPYn0m3L4PXNp0G5eYuHSGJO/RktqOGoZ9k6PaFpML6mQMYFJs0UevbnCz8+kSI48=',224);
INSERT INTO "sessions" VALUES(42,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number','timing','s1.5uL5zfUm.6XCBV/765Y5vRKEmgECDyNMkvror8H2xb1l7fsF9epbgv+3qDFzmfxJuEp4YcEodmfmmPc/sYJkB0NHnzFMzN8MdmyzX1ZqUMKd3+hy7/bA855TS9jvQf7lnYHaTG6pv6o5OjacPu8ZNHoDv21w+hV+su+AotqDR2xSLHWIn5C5kdFsbY5z3CJFuHUtK/0ruilY6Xr2qxGPN44CskXKsI6ttDCRWAmk9Ko3Uy7BTpxO9XVUxXqf0wOIRMfxUgOtjoyAXYP7qGanptpBap6xRNkwEFoV5Dz9Ds7aLvcjX9xQqeBvEJiXtKWstyXYS+oDfXLu+iPNk1/X2JqXAuyPEJ+5tbfgbtnjp9jCQ8IjX4sNX0Flg3RvJjK6krY/TMys8el6BItceUj4k2bOCB+hFPAAWFfoqf6POS/ne1nSGpKLyAy6+BjYAya33RRZjCmS4eGIGEWrW2hU201M1lEL0qHjXmrJzxLgwEO5oBg/klP8GP3xqDOeRALEgRMOKmARQvvdj/QUwMFfhodQNi2jKdsvn55U4iCW1HWVuNCc+6bO55yA5uacTWqeG91sMqn4bJUvh2DtuGuJe9ErDkDy+tUt55dPalOPWbWIUbwNZ2c2fDJpxb4rwDObL6pVDN7f6o0kmbNtJWdu5XvK9+/gYIvYYwHqEqUHX5jhEjOKrGKWJvT22uLF/',232);
INSERT INTO "sessions" VALUES(43,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.4+H18JksQMMblRWZCO6YmZNfFXlmsu4Vr6okN95pjJ4ocMGrFm9mpFZ2+GMHcu6cOyMzeRsx3IeTfKzIg4RZ2SKqh12i1sb9IWWPwv7/DgyEUJgf7nKUXt3BSoqQp8epFwNPR9+8draplr4PKUEz26g8sVilQ1P00fjiHW0DSbp20PMyuoxrM7vuwSx47cNfeVSnj9HrAvMu0DHZ3xIXPHspD5EQ0UPiWOqVj8f6km4kiFlYjHiPSw7UBmjwFHzgEKZpjnh/hV+k/c38BdvR2PW4ve4lXMBBeK5ubcwrEt3P/fkaswDEkQDGyN9yrBpPfyXid+OJUyGg/i+HzkfkilNsEVXmePsxckuKpBUiTBvnlrWr+yko7UsXM/yrepWc+BaYYmPJAA96yf7WpTxzgGLArTPwrEwcd8lc7pzrnzgEpfCjWdexljiGg5E4Jk3LDayi6C986rrwQxMp2t1PDNyFNuvWu8DcEdbZsJYWQE49JJnF25qmK5McuWtd/NC6aoLPYBTZcaaJoH6FDpHDZ5HUAr072u7MBke79H6m0oDjvLzfEG5KicRydxILPz1cd/DQsQZKu+esW6LY4IsdVYwMnzmf+HGLswnam9sJZrhgEAQOgtxT2kMUIQU=',240);
INSERT INTO "sessions" VALUES(44,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.GcthxCco4GkCEAjhq8o5VhDPFNrz+0p4KuvE2pIqjLnhUhJ+pP6Y63B689cFUE9z5F4soFmGMcBpSwk5I4Poq+BbtJ4IatcVyma+/dpXmKENuSj3QXGyhuXF2m2IT0Qq8XlsS7UcxLgY9kvHkTqxdH6xYd1N/F85K4ZpKQR1anIMD9JI9Bjt/JFQNMXUyFNb1XYs3xB3uj+P2DaCvUlN8FZSk1ASvB8p/kx+LteFs7P+Hxz1r18a3ZfljaZ5v7eK8O8D+gU3Ia6tF6qIgPx/2vvDp8kKw944dFmN55Q7VzQleImyImnnmx5+0U+trgWmfgllpgQ4eK0Jqs2DOVpPn3Hx6XuZz5NJih7fe79SnNP/TQ2fLAf7isOpm99RfOBm/EEynWdBw9a8SkswpB1I69sNRartuxhey9irVFXGjRLOG6W4SXfCjvG2lwSmlr+cJwIpQVAba6OCSNy0kbo7OQZOEtFzhyCVTUNQiQtno7kAor8jzXiuCLcpO55guMVLWXtc2o4PJQHo213kinMmsmAzEdmnEDBX61+uJ38pD+njzxVk5cT/3kKlFwiYnkRXZURkNAgJktqGm2nKKM6eYEpiCaFuPOxeAKy5afYfzaMDjdm0jugIfp6FYvDdRlVNgTNn/noDBgSeWqtxDWZUNprqHgnLfNk2SjB+zz+zcrGyaO6rx8ld311S5Xzq0Xogv9hXycwH58YsMVB6FSYWVqiTl5bDRic8mROuaBfVGnBYMlrLqCu+o8KBkbddFEht1Q9nZNInxFxcBl0=',365);
INSERT INTO "sessions" VALUES(45,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.QOlSJSen8s5QuJgw1hrBwYhX9EMO8/ag/Dw/KLsxziwETinwCVM3cyW88PPCHCr6kvDtXb+72KFE/CPj1jmJs+W+l8hMgg97viLX/VbY7vxg5j+rINgNNLWlcSTwbzdOAFippE5/P0UcjZGAxdn0z3pggDSMmDrQH4p8u+D7fp9R21RIztnuRSeKc4AE3B0Lq2dV/Rfc3Sa+4DGa6Fm4yJknM8+dfql/yq7Z6REbPJ5b77vDcdPUslwpzFDfTAG3yYyw2fleYnK/f3EKBsiCcFfmJz9ksHEJ7LAdUMTsq2N57kJtP6OOYJgCF0Fy959MKTMk2jNhqVmdxaD3S11+fWtzIsULDEAGg2+T0J9wrFyCa5keL+k1MwRP7fKK7lt6497B1dQlQt4Wzp2FLytRZK+eKMZsep023E+vttRUPuqR+26lxRb43JRQ5ojcC1e3XnVMYmrVezNGcqe0D9KBaotZle7GzCw4MhlUYRiEHoH0d5o4JSVwD6sTGX1KXlFGRMt9HgiyyIYflvEdySdlw1GOcgqdgHNqcnR7R8GNd5Ik9m6nbdOjK92YId61KraMCYZ96t1WFVyZ+Nzfht2m8bXaxX5b6GLtfnt3ktr1xTRViqc+mr2Ta+QRitpCT01Ol7YjI4yO56hWYgVV8jn5I8lt2rvR7fVo6G6dh0weHYVGikagb9QHahW5O7uJDXfpyfui0NKX6IVmrQnQWNC0Uo8lUF/ipNFIk/rqI/nqwlONFj+TroghmE+r9fBXukgkKXXjrYdW3eyFvrLeinOvptNaCdb7507H5a8yMYXw83CE7u5ehpTj1Va9KBG/7DNmV1sf/wAbmg==',366);
INSERT INTO "sessions" VALUES(46,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.a413VBtKmXa11dPjYs+MKURQ5B7UO+Dw9dW6sR6dCfnOeba+VHJg5+K2rVMmw0GH5ikw8kZ5TFzy+LGJuS0C/VMW0Oh3Rqa7Evxq15c3w1E7QhFtCj4wQ3caSaKT4UagPyXKMa13eRKBhofYhmMwO10O9d3JjTRt9TxC+QY7uVbqZXdRl/DcC1VrwZq6P9Dcc8hJCTCZUQ3umb4CKvtGiYdYdINdSU48LNwfxvoemIJI2QJQRPsmBgzq0G+Ff3SOGQ3oTEROZAxlvblls39i3zktE0mYrEjhS2DKFm2BPPz+AB5aEqiKUCFBGCjulYeLwv4Ask9GMwZwzYb0OFKXCifN1STg4kN4KfOfxMzLQUyDuvrnbmgrdpgAE0Bt5HVdnS1E7rlOH/i3TzUjI2fjRACWN2cKdj7/mbu4BMyP5U2MQuC7uhg0rdS0T5dyyx25gx+of6TBI3wNMxld9D2FVa4YLQGHbUFWiasWRhnJma0ZLCkMqoDLoGYQZTM84yXPObmhmk4FAbAttu/L8IFGwF6wJuKV9l8AxelMEQ6YdIW6CBL5iArxwG8eSkwOroTIInSiGjOQTVvJ9Pa7uRz1o9Xw2Qf3y+gc7bbR/Seru+jFGYmcClY+asxM5joiRpBDnkHjaP+6uuHOL0AGKC4nnYcN1RWsSK+417N4sxFZzk11DbpChzJOuw/d9gxuWi/GD3ygqoVe3CV0NTjMPTv+wxBpextaZxwfQjwt9PM0wJ0ibRM5zMQTE5z7I7s/ZjXUndHbcdt8GaMYidB8X4b/s6bNSQcuWuUEqY484f5vjQd2Wa2IX5zpdT0FzWlw',251);
INSERT INTO "sessions" VALUES(47,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.qksX36Ly9k0I9KTVw0z6nrVPJwUnRl45AD5lnAVefp0rTLG0y5Rowad+/PnRyKCXKpWg+7thT2ej4yEY0hBdbjFfP3/0V+o6V2Qq4YWt53X3TC7d4vnKz9xwFmsMgNsXCYXdPXHFeKGHpm5QcrKyMvJZNjRJQtTR5yfv2sm8mGsI4BSwuYm/EIhcWCjl/MGeXgP3zuq1r6Om2MLCWA9WAXD3mShNmdLCAg5PTw6xZS2IMV93TbQevMvInth2wn5erwO0YrJzyqnpwBkWDqvq8/yYY39vgQNOsfdIW4b1/d37CZAjy3MtD0GJsYR1blCSKdMOdHOeloz35ciaovy4HsO4BSeQzt/4+aJADdtxxOxzAbj9CNYtjOQeaAQoDRBa7ae/eAMcRAy1msMW1SzR66AyXfE1HnrruVgLTmMq7fqYiQZZ1zO21/CgLlOxb+Gbno0hbnhugNJsX4MAzhh7lRYRsK6qta6sbwFVRj/mDMCIUm5Vv5vq+bgnHughdbs4Bm5inOGRvwny8BBqC6lYzq5kTo2/QWWOFYvzIHA739BlZbDgvrf0bjxHovNEitiJQ0VYEQMwnjRgHCpSwBmherujWmRXak0ED41hB0NYdOG3aWRfqxy0mX48o40s9NdK6eQjfxfXfyeGWuOEW5AVcML4NkJu0XjEqW7+RJokCXbRrZtWPCaKeZiC/Ii93XKKvOljV7OrC6GOjyTlu5R8SQx1z4spt9GRy5NaFeiaRq7zVwddB7H+VjUEt7FTKy6CHebD2v4FjG4ZEnCiQ9JxdA==',256);
INSERT INTO "sessions" VALUES(48,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.xcP/hKzlii92U3b9MRv6RoEnAknt3SkDAlGYzN15c/BU5ED5IkZ651ScVhu3KShLPku4lFiE40VTXMluvSQ4LYTGWi7agHWv87CzUSvT3GwJmiP/2nyhLdb8xXzCAinjpShakuKbVXlfoaDh5q1yKPyoTZoNrc189rD+en0tDxiB1j0N1Zj3yvUxHaDulQSc4ZImT52sDJJHYEXwk4hV/8qxMpeu5yHG/xJQPlO1VeYdcwJyZLemiHaVOafMAzajW6S9UyQ/abJaS873UeS2VNMNGZFN+zTJK5wzOImwo4JiN0+zzSZr72yhfUqFNyK5zVvlk/cclR8+TWMhYyQeDnPwHpjNW7cnyDCZz0Q0MuuunSD5xYEan+MUJLAiS+fG2iOK5sA4psoOCJ799xrL1p79uZ3xLwVapJxcJ8JZw6dkjfJbO0hxkMYvmrNQvKzuDI5gyw3Fh+/ECPCbRtD8ap/+LwiEvjFYO82EPBnTHMjuHMwrt4NYtlH8WReX5eGObqhAM58gHu6pX3hswHKxkg2TQO5ZqrdOSZk4BdYxMQhnDqGAo6Ubk4PA0GQ2YWK86NjYvY2G9XKtml2eT7DsDszvXPC3qx6M1koXJcYiQjYWrocHWu3wdMLII1MGA0lEUAVzJvEzc6zO+RREbvkLu64oSnMbEBVbpr73wFoAT76G4mrQd59gmw+Vo0mWT+ByCfDxTOmlVrA9WfTYUo/6DbvnhezxhJwqjypG5SESklaPlgEgTDoeODCDYL4bzZvu2ztgpHXCO1psGho=',370);
INSERT INTO "sessions" VALUES(49,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.+XzY8RioyG1ZZunwmCKthzgYzs+GNInGPWgHdEczretfSSonvEG1wOgOz3gy5KSFxMc+KPlvMUJ0oyLKccv6gvcLge5aYBzlryStmMdMBNQj0mz+pb8vvCabq5woArXFD9S+aB95ZyAbvefS22/SD4e4zPiL+O4zKBNmF5/A8VlbLp/pXABMnTZp0P4fF2fqF0KS71M1N45LzdYCaxeBculz+dJZMC3hWgKP2ZKGypNMltJzZvARNDQ11y6cfEg9YkfbWKj0niY5GeND0yblsYvFAozDLIUXjpaof4c1rV2AqZLScrHJHO6sVDuEQETXlbAPtTXWPOyNDQzHxwiJVmNS4aV8kMzaNOdLX+6GLHV6+evc6gljjsrCWDWgkAv27tHyevD2FHUkxo1z4YbFJi+YuLQJtOUoPqwg2+TnmFTr2S0YQJhnatGJSeiYcau/+h+kMVJH7pECJg1g54r2b+WX7PMdMllrTJhjD0/FTN8JPNdzeBwWjwa2YUQUss+L5zbZdypokM0J4dav5Y3qpoDyXmffP9ZN/2XZZNYK3fXHS+mv9q82RQ6GnoijGQv4sQrUMnY6VNJzAWhuqbaxoj6t/N4TK2TolqRO2ja5+UZfbHEQQi6vNTVymI2oUiAHtVJf5Q8XNTyPZeFYQZPb8s/5zJknfpnbzlnwPX2yS36xD83iwCFhXauotl87s8XhRCjifYBQ82Lacrl1ju0MdQ18FAxgeto=',367);
INSERT INTO "sessions" VALUES(50,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.0Noq/1YtiZ73Ssc8djKHXCSgHI99sQGLtD3CPWuiLGvyt3HcWEalSxBWrw/7R88oI/8pKOJ995uojcs1F0EgkAY6KbckemqsxcZvlZEByijuom7oo8NfRpYnQEv1EtwOanMRmtI6MGcPiFwzIel6s4P9tTQ6PzMr9VSWgfxegxDMx9V6UcESn0Gdk2LdOq0u8H+C0GhgbyPRuGQ8eAJES1pv/4qQbOfh4xyosJLTJFhIrx0Xo8BC+lPxvKYDYf+PtWvnFsVxBniVD/eio7vyhyHWGD/HUdEZmNmwPUcjXg9PdTU8SsM/ZZlvQuETSdZfR7gmmjRpBsfulK6CDySPpRdKDOEBrOwnODhfV1YP9Ro67Aa1mAzLLMzCWE+wBqfzVgFJlC1cDMNgWGmwMMoE3dbJljgq0vVh2cL7UEw0gxBMKX6VJrQ458WP9mrKZC14BuTpULi4nRulq9YibjBXZvigUX1KcqGgyufWCJt5+HCQUY/BoFP5hlTeTg0yauFs9+Hy00ROJ28YcTJkVxTw10BnNDZ8pM7vslG+5Z2efxp37OXFfnQ3RgFfMhOjQhbCorE1npVy4/MGAyHz1/fAGv+GuC2dlCO5Cax8PB0ASGlQyuWYDxmkpVYoJW3ReD3U7NlU7UZx3COppRxmVTrtTvsx1gZQ/mumF1bivKo8PG7wn7mEgpY8KfU0a2/f/np1dJ5NZnP9fmWBT7QfVAKtSSrioZlNe+jiG1i6B9H61AHhK1dII8u6wJjed9izDq4UnbRLN1MQQzq6FLT7G4BaLw==',294);
INSERT INTO "sessions" VALUES(51,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.luqjtV88hZuvu9fekh+PPAvLkSAdW+U22QOjAMaKQo+xkXBlkmetbyaPaVPBvWmFFufOPfPOHoo3VMni0xyQNi71o9cGGMEIK/YHhHyV2SBxClsT9lM4QI63A4XejNQh0hhSuKSC0wevviOrygfXoy8PcRQzTQBm2tnKMfRu6LBfpKKuTWYs+sYHbOurl3hOEgymT8iRfLBX0WwexAUTp1OZL2H2l8dlhu3Dh2B4gnc3XCDC7uaga1O5Dq0qwBVBf/SrVh5eYlQQ6GqvBEB8eS9VXwZqsz9Fo9oW/krjRmRnSunTU1bEl5KqAbuX1stxiCahIeqig/hW1jeBdLpiM0jXyZaapTn/2pp/rJwGzLV5dvFigV0OgS/ZNm/2LkYsa/dhUc/UZT3Kbv+2JtuDtAp0YJeDCEfnXcMdL9yPKE31Z+kYi9FTorfj9Hzfj4KjYxFcTmKOclg/Lbmpohy6+NiDj1MV/LYVzU4IxjTH4BNbc/7PzpCJaPl0bNenS8yV8+NBNihqcaSakT4QfLA9HPP5dAiLMl1G18Vtw1Kjjt3myNQ2jtRCoo6QnoCPxMoEHCOFfoO1Fr3udEcT8zvvbBP7zY/gv/h8TCzObJJCg5AAwyYsrknWT+gmC8q5s6AIC1OGRIgb5GthoP+C9HuINA65W5IeXQTiJcEA9Fmav8q7/Xcr7q+hgXaGPZwmiGa9c4l8N6KK1TDKFCY583jA7hMl68MuhvXbXC7HYpxd9K1rC32wGRx3RuNBLwUxlvhVRrorIHZStG7CV9spWBxmWg==',295);
INSERT INTO "sessions" VALUES(52,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.8w4n5cwUvXtXmz89n15nwg7rLxMzJ8NOljZ7HfwM8YNrsuxEKBl9/5AY15feVkD2Bu8WvVGZGQCDOGsc4+4ql1uCsu1gQIBwQD0V3Q3mmRya/XgWTxcSK6WBZhp6/FlVAK+lgWtIZyahnfnAzLyLHOogLRmhvgE1BNTA6CbujLncVtKqCqDagh9Qvzco+p4CC5wKv5HWUuFhWP2Zv4yW0+llpyv7Ph7W83zod7Z+uW8L0FFntpjFVB8btxWqwVO26MbWk04a4Emlq3Gn3E8kGYNdSKwG3PiOmmftaP7TMU97vh1ghKpSRgFbvSkrkS/DUVExyUSjJS7vD/BQwYCXLkitpir/PtXIkwW3QPuctAiFY1QqtgLeE40Ce65CrLQXvpbJPoXpTkEYtOUNZHBeRIyQ9PaWCDmaegaB/Y42FY8RASwjY05KzmqIQSp+hvw/Aj9tLBHoDqVEsamUsnk0Ih+P/zsWvwZ6EekyF4ij+1tQ3bNOagcIKKTqkgqVIjsa6EJZ5EgkIzzFGQ41Ai/AqBJA83xtdh7vbxDUK2imaSQygnd7FUzZkkIXVr77Wi5dxolxiaZA5ooAzXM+qVpGz4szGS5xICzUFGsEXwgXpNrqav7Pd7xJzqbXV3B0ELOv66x0RSSbZVbd3AFqDldm+7GWtBnSGal8Q1OYeuDDoG8WaUMYrnxrmPKP96DGSgCzdJ0WCj68gQ99RCYjIXtEjNhXFiTdwkrQUzRjDTBIerBn9sv5h6jinrcMOiYmXKSQxd/+JcxO8V7gE3KiPUlp6oIzv1qjuKDM23pi6SNiG+Q=',288);
INSERT INTO "sessions" VALUES(53,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.3YgrmArMCiVJ3eoj8ytNSIiYkuriK+xaTKDIbFmtNRN+fPcx5E5hhyEqhWTT+yuLK4hwPcl+UYKTFYRyVeJ/CLgaaqiQH3vPYEZKPMtgH28cehli/c+nzZ2EMBfF1B5IEsdMvNGwGPv6EUMlGIFocSwrk6nSs8QwXk8s4H4g9glkGm4vl/suEQwyKlaztI1v4iJinK8DHA6MuGi4yRubPDNoSduN9mQgDd0L7VjKElp5vOeWSJlXrwQEExChTFPJFMxu2iVeMg8FIFTZ2C0KkQEZk1TbNQs57ZLe/cuwg/d9r23l5WxuLA9jQE9YKQzQMfTnszYlQ0i22jW5SM67bblbxVKNsyobCtgf66YeXNdXjFFcho4AGhPKX2uXenHNydMVrP6Vjg2K3d7q9eaPKsY1MIoLrOHdGE9/RmxPSzcnxyg/sF4N8B68hpAqSP6dlwGL5V1G/0Hqn5q4qgWUwMJPc4NvBzBJjc6HUNGVtGWVLC7itHvz0+IN9DEb28Ly4n82HF8ZPxzeA7FRQhQQ8w/Zasv17T9m4ES8h6Gs3LuoiJQcEj2HVwYAM84mqCl248zHdB7iWsmlCFDpPXp+mAWcNrS4zO9xgIGaxI6K+oiSdXZBijDFK6gVfgwfdEkKiXhvmNFb4eLNxB+hCqwfzckZHno6pEmAw6Q6LGlTTxVIOXWPB010jEGc0Wt6LW7rlKEFIepN7wChj17bwe5L6MRPEKSIuhZRgpSw9/T2W+RMLKmKClbkrp/3kq6GumnrzTL+Vy7ZDTotGpg9AlD2gg==',300);
INSERT INTO "sessions" VALUES(54,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.uRYAXxYmw/YC3I9PjFn4Kn4N9gUo4DMZkmvuge5taZzBQidhmVMuYq1gRzWn3+dkaVV5c2xbAwgDk0rsTnPqqYxPgQcQEF/0LCkN8iXJ8dHtqNNKH7LK3k+1+kIr1zNc0MK/RwwQADcUGnXyDR10qfK+9Dx6hPBrO+n6gagkrUCQ+vimLstadJ6scElrzkLSuiyd5KyKmxOpi4ifTP4KfCV7tkMiIrrnnbiO7GMs1xKPSLWFQNoLNFhFfbQN7ZUdDbO/kwQvU0/ANYLkIhh1Hg2ctyV23+eYSeUx/RyYQPU7t0pSol5P2Y0a3QpE+tAeMUf3/chWm/dxF5xtzdCdCWIsNbkDmxSdGWLrrjMXa9DTp4I6gU7ULg9u3Ikd/qLdY1jmP4AIom88dGaqZjXNIBXAv1DbgVpA53K4YWPlk4DpF7rwLlKlKOhgsaSDelHtn0YELmwTfqQFHaEW8hy6+a1NpVw5uGQjYDSLnayct+nKUgDjJThQYq+BHJBjSvJmGAzAHI/UpHANQEAdVHTO6wMDjYFKH1Y4udOTGSdpOu/9Ro0AAxTIEelifZJX3mEWjEifdG5/SLsJSJlDNKrpPRdl7YaooA8wK+OJ+heoJifRndGvpEqizGMNfbzuuQfXqV6OarO94bLectyuyPhZsMlVmtivV7Yy7D/A4E5YGY+Sdx9Z+dNfgh/YjUrSSNoHBFx3ihZdtKh3jx7ybkOHOzv1+aj2uPCH',305);
INSERT INTO "sessions" VALUES(55,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.a/O/FqEn6HwCbioXZ4hATyuuQT0/7XQsTrykGuMKC7ttHh1nibeXMQQ7/oVOfz4OdWuULWP1GhlMLwzFX/nfBCSvU2dFoW87DQmbgLST9o7MZOJtd1VaG4wfVV08WWGd+gGfVayQrzpRenLtR6sUjPnZZjD65IIOdi1dvkNbq5a8foqOM9eN656YGvb7JnfKOXxG/7q+hgoqA9QbODebJxm16oyOKCX1ZYyl0Xqro78a55elGRmz7ITXGyY3SIxNoQzJdHefpNNAHsEQg62SLNyQlRBZI4p9tonUUkZwNUcJCrH7rSraNcLDlksZcQR3Y+kTVk9hN+EZJ59Hq2tc7DLHgjqIdhuTpcpVBC69hkqE9Ddecx+nadCJg0xHyjw20/KNQu624v2WBHQmts/K86IBO8c6MEqeIUUKq9rm1lu1pdpLUsDQYj3l2ZmFBuSaeAkXOFyFiecWkwgHDD1AKghaP96Yvy3PBqG5Ctuicikec+ksYCrSC2N8Y33zvdLIlwGUWukAX+UuRPJBFI8BqUldj31DhYAD9XU2ASHEIj6PBynFXGAAC4JJoKXpIcZdU8UbdsMLLCw7VFUPymTqQz/5tiVeEn83WyfDqbI3zaIRCkXdROO0fda2P45oaryO3V4rFW6CDOpocbkBSlW4ZD33ZpeJeYXm+BiHgdEWKYYAZz9TBg1keYkMOVqfwp5as6uGrJIVo5USqcVS1NSgVUUGEWWrKWmIcIk4BQ28N3qYlgbv1Ww7cRbQAb6GTjUcWuNpokTHs/PsI6PWmSFX3MWR0TULEMRFeOnDSbFH5bESLButfrBmrl2c9eGlNOsncg==',312);
INSERT INTO "sessions" VALUES(56,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.uOqe4oStHqJ3HeOa7xorIMGk9xfxF9BXq+PTx5Bn+oxWQLuvMp4HZEQoWScnEF+SqWiIZYDVbGrXBhFEIcEeO4waadFdxCV2eWKqyxsgeAGuPP5TdFpmphuTwNLH57RxJZpfHaCtpdU8PATo5yidwzWhEercSKUNBzGBQ5++DzTOz7B6fyoeclRSpZLGw1FOKujx2LkGjbC8nrXN41vOeGkvjIdQpmHsa1UTsXGgDvLSOsXSvdlyKhuAzTu+HnIalimEMDch3PGXspEG9jB59laarldZcVIzPltvrGyQ3h5uuZ315ny1IYy0p7iI0NxBnvIL1OgTgTK+Q5hSOxSuUvcrEO/ebOOZdtP19n/sWPvPegKrgMPbCpoB8Grl+nQ2sLuzu1pmuSXhnlcS/gkvXfFmP3BujNbQr2rT2/vS78tp/QNF7KG1KuHKSdGYWj7qg4PLXM6YxyCVSMtla3uXHqoh769tmM5wmj0d3llB3dn4DJIEt55zkmY83MHuyXd4209b9VZ9VcyuUR1j91VC7ZWbDfJJi/2Gma/5FyYQ7AhKP+zVRKXe2Jpe2ZjV2XqIwX5RAOidkuWZf+/tS52sernz5wGJrCgVHKvSjy8joFjrL5gICqfczrdLgXyytpEg12PxUjKTSI5RpEp+HDjGeyPKRSFGxevxQ/OsVaQDl4IH6Zs8Y06FbWUoDhsxOmfbrwu2ce2rNV4LvVtq/ElZ1fhKSp1YuEbzcp8+vuEB7kXvNuAeJkLXRZi62yBqye6ubRoWhUI0/cks9gAp83xqevwLbooPfY6kuuiOIKQVQJep4y4Y9bZcmgXf94XsZJ34GNQeJaE=',320);
INSERT INTO "sessions" VALUES(57,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.Ub6r8RNYd2jnsUbmAmuMgI2Splybob5vVhud2ARCDGMqiw4kA5P/s0j4DuBgi4qiynjgbMHSd/TJy0kM56KDvLPfBULpdCIwAFcjzNdGpGmGS0/xQxqKsN3Cnqunf090f9tj+s7bIKYWQo9ashC/uydeRdCr09ZIfikUW8wsHpaJ3QkS9icsZTaB625VGVtEqi1UP1Dgr+F9MX4aW3CsX9HoQN29uxOqa+xj62mnwsl7U7RdxImycMfPlweMo3BYapqv3thter3cTKm7Kn54RzekBYaPVhwh9ZXXpih++zWzaNmm8UPxexJxB7oUvABAaJgovt97ctqhq7cVkKxFSDaEAK1UQBjx8OQq5XQMxDRG5Wi3NaaQvM7UY+FzoE3G4JNder2MM4xi5przgfHBpw5OKKGZuFWUkslSeKh8JgBfkZ3oueXUUV9oCL3WhQk8cm4+6iIwUEu83v0qDOR2+bE0EhiltUQT3ka3dv21lNlIgANorsAioVzYf7jLPWYf00BieF0uo84RsHOqhvUh97chfsJY+rCzBw==',321);
INSERT INTO "sessions" VALUES(58,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.1LNx7NSrvb28+udClamR/CtMcetz1YqV1d9LUdSQaoVZF4dzGGs6p6D8gX/k/S7At9OPaLe4vSz70IghwqN0fBIbAhlT8SCcYkgcTDNaJBKa0tlnskdXpZjWdVbIKcVeo0i3CRO3gkSbEZl+vBigI5HlNRTPgyih2X7y+un5quj/ZohNh9yM5BRpgfUnxOn+uT7JyC0nn65w67hU4KjAkmCcf8S5aSfh5vJCnotwjBwoMNcIZEAGfrADkQSNuEtID0EIbmLoxrQwl9BLQV6ueLH3TCNTy9N8AsJvPrJyg3bfUzNtmcWfctBinau7CC94MHiUgZPMKz5vHgAMDfDavqJktqUExRbnkUshETQ8PutZjaJlY+bGqj2VFfcaddf+kYoohiQTog/7gLx26+EREABf+kD+7gJaf3sp717LK9xIEUK18wy1ayD75oxxTg2gMSqUODVHKERZ4aWU9eDcZ82UDYdZTciAVWi5H5JM/JywLFOcpabPiy5uUNTME+p4p2xQL682ue/mRvsrEGVSKubs+z7X9qkPfxsfqbV/1zHRtoHOEE83SlaHgulYYM6rDlYICiZURLWL5yq9FAipeXjoWRev1ZmRb9h50Ee4xrnXByW9Hsb/e466VoyPSMfrlX70hpEugo9S33tUKnkhqnTggsHV0z0YfXjz420A8WDummUgQyruaxHeb6JUENk7Otfl8R5R06imnWW3VdjBwYK+hF0JflqcDHc92Ssn0GI8aiHeOuhXWl3JFS5eE4pd8UIVqF9Xnww39nd/ebnO1g==',326);
INSERT INTO "sessions" VALUES(59,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.JmvFlGLaGdKRP1cVxCP+d4lHpakgUM+BBX3J+hcsoPuAsih6+t7/BGhzdecdN8x9irF/A8yjXsMj+1NP+HfGlL9BIGOT/HzgOcExlSUhu5LyW1Ym8s41TqU4JsLdUWmva+8G4+cJ8BWnQ8OREkKIRuKyq1keUYigtJlvlevUcSpYsc71a5/XsPZhzx3Dy3kIa5C4wWGKmi/ztifDd8BRk/9GuFlO4/YQL6fbf7XNWmtCVrAlxWZoZN8Yx2ODgTOdX6leaZe1/KneRIm58pNeJHOPY6bAymDn7zM1yog5IJOanCM07wJT45j1zWXadm3MlrN/iX8Er+MrUWMwDVXhDhME3Iqd8HdNnQtlQAcJSjMLBUPpetOkDjB3BHhuF+BQnVGGPhojq9SMB7HRKcF3A4F0MUK00U3MULrEouNZkrDCsyDoFHVBusyD1lj1qEUlggozPUnvaRxhe2kuEgGkZXzlHW6ON4kgnZ5HV1VyHXAjVXMuQxmgclIXC+iHa62gpCKVg1U48nB9FefSVs2iK6tvyHabQwDOn1NhvS353mdb4X55oeWWP6zZGqxLlO+phQavXN0Ku9BInG/cA/UHSHFP/OLw21JXRk4=',341);
INSERT INTO "sessions" VALUES(60,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.1S35nZk0VHJimBZd1TfMu+jP1knyr5GENQ0PDyG27BT6+9e2ZKkxZjLIni6k/kA7wSgQupjXCKVizke9a4Nq05nJZSzFYKpepMHQh5XMpV+TvE1j8/rWY89fPq0w3oxIRG5CZqG0oTHeJjhyVCproJT8Fu9Kk435CRAqx2mja+ODdBD93tXdj7KuBaYGBFDL47wlfF26yrKjScswkPhSusFqLEBFjQZyMY+EKhrvzXrD',344);
INSERT INTO "sessions" VALUES(61,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.J28eQfEiTcWCGjxy/CeWNRC/5V4JjiXeUUDajEZ1/t+dVbA/r54Q2XgZA2GU26WecrLf9VnurVSVvDUoJGo8A2MQpjPNZfQ/BIFjAJI3V1omysu9z2BXkNNBMmzMUvQ7Yrws0G21uBCat73zrXCJqtaRNUhChoMdVfk3ZxHNK07MHGEQ4nJiTgPXSzMKcCBWohBSxkorh+BxmGpkNPUWmg4xYyo+0Njw3vFIUyo6YXhgy1Y/zabQn29+XmyOzaQeirz4SK3OnXmMkaazIKpIUkKaIkr+IxKjdoK/FgA51OXZRDopgAcbkaBdt6RJI0R3Z0YgfWllAgneDsZPORXo+5G+3cgPbslWlABSwUxZww3y5b/YjdXSy+Ot7QFjUKeGm7xfqkAHkNsEzJ5aRgX9kJcOLdV9GGXoWzHyJf92twgfXbXd3YJjtgQFy95pbQXx/UFd5HxK7gx4U2wcK3FDb+4R/zDQBOYaMSMtyPmSBW1JbnbnnhIzJllqeQOpFjN3HXI+eo0vEIPGmk07O16wWJCH4CW9d8UqoQ==',345);
INSERT INTO "sessions" VALUES(62,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.5THTN7mia3dR/7k+ryIk6QoPOk70bDdyF4NdeotbdknjtdPauMeb05DW0LRHtce6aY+AuAVMQ02gsNC3hL/Ko44XzDeTA0v4oqSDnKJ5iCVQSg6kWFJp+9JSEsPyW5PEDARcxU1Tnpt7SYhbBeNJawlP3AQve4voMDcPYFpRNAQtVpqrsAM+UcLdSIjy/JEsDdgR4GeQARjrUb+CU7G5fTyreNHDFF1X9+zA2F0XgsFWSVu8TEYFl7FuFU1bLBiW8GW5sDxvLs67yv//nHxQzynm1vVoSPHfJcSEyQjfBvbmVtrWdo5n5A+5jzVd8sq+4GCDXygTf6dYEKEWeU00jI4zC+qOZ3DYseoZcQw7UIR9A2tM4x6f3JgX9D3HroNOjjGsF4w8nKLLp4+s1c37rLMuKcN7e0BBmjsIX+ioqDXigCJtSvyHfGmW77NpCkjNyCk+VgeeYhqWIiyirN+F4kZc/+EzTzwQtczzPK8DTBsH1HBzuduoWaZ/Vv46G8RFByC0QxmM5PxX3SPHzQ9QHDfVe9TfUqk9zfU6PDTBhaZlYfBIAsBxHGK+xOBdcvCzw3LzGORdfDnMGleYlJlJjv50V+SsMC/OlTlnylBLqiHpthsp6m32R/zJXugmoJ9/jLQNvBmGBkigHpZ4jY5PnvuxZNBRaxrNxatHOS7BbDHQ238k2vgby/t3VXSqNvNlcDDNF9Vm6fm9p52k1ZUMMfAUqOzlqp5dWF7YGFCF6pMLO9OvaBB/0sT+Lfby7QNYRUSjHwc=',360);
INSERT INTO "sessions" VALUES(63,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm.VcCz+JuG43aqBlg7be+thKA9M47la0/N3TDrqw5STB5vCeHXs7zS3CY/+aeyRrnrEPH5DjWi05DaR20aJ4tZisCo6C9YmbNr1kyLlzLWsSqCz2HN+Mu+OuYujzsQZd8JKmm2IgCM82wUwn7UHsRmfFw6tYuLd9Mg/oaVY6rSbxN6DB6ixoHbA02jAjqT3VLYIgtyfV7foHTEKyaowKVtHcI1U56eQ0bpSWPxfM53eqiiYZU+Y6ynfQ4KwfMxLxI6ymExlCiDxe0DG5LPGGpMPxLD7gM1U6QJEt0ymiF8LaFQlcA6yiSVTx7ataYD9A6ey8irtSHv0Sl+wrdztQF4eCkwCw3J34xg5gwcqlIyqXcTU2sxyeRoHGYfWNykvBpbCMGNFD9ymqQv6TsAOhS/sy3d88z0jgsEQvfjkTsZ5LGbLELgscxzUubqRBAapQy5nRI5aIHCxjHZepHjBSGWlZyYt1nAXFdvyHH/MgsZoVDGsQdQixKd4SGUCdtOgiNbvQYuhKGPRGCMusVizVRfKZQ9vjbAZP8GjDndxRyyxbfHROhbaloG4aacfSnqbixgWxWRUs77tydXXVK/v8wr7by4tEQIWdtT4MsdTlxNybeIGcjvuh7W6ttmlkf6RrTrS/QDNi43pLCRFmcb4Yccmfm754zBaSbiOwq3pJZbP7u5EAJ7N/ntkGhzHENuT6j5BUHcEo3A6T6sKA==',363);
INSERT INTO "sessions" VALUES(64,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm.aiLP9WXSp24cin36ECuqresssM1WLNa254WpciUEHPEfkNbU9EQhOgwk+6gQ/l39PTmXBU78yw7t4bYDTcHZ53gCDRuBSVxvLJALXzY/plD9UNVkQsg1urm8jzLSpP+HsTiuhSiIYNZyUImTiZ7eW1RsP5vhibRn56xrlVqz8KXJihsdnIxJRy1TY2ofmHtBAR90VM+kc0SsW3DngbspTMfbb6rShzvMr9Exm25JsF56GJ93gYzDkY6pS3u2zRBo17N1b9PuziHfa2qUBYpPv12vaEjSsp+iWdx4rg4OhMUhBoCQPIHZTJ/pYLLfAnQ3kqlmMzf2Tabo2KUhpD5GgJ0BvslN8lsYGSk0fY+aH+dIfILMFGJQfeMugkwh+HnF8O/v4cmVwm8hGb8iVu5ndED5G5KdirKnbAUdM4zJbVvkFVw6nGNPoqeRBvIgXKHPvCyGncTnoLWzuGziofWfhPLGsSzSOobOt4wwkxclXVpNk6Suz391qIen/BRugPnRCFOfYcRcpNx3Oy9fm9aiUma3QhGwjTGwkw==',364);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:02:35.931681Z","noted":"2026-11-23T09:02:40Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:02:46.536057+00:00');
INSERT INTO "state" VALUES('closed','2026-11-29T14:01:33.499247+00:00');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','6c3ffe11ec1a80c67846d4a5cb30d535');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":"2026-11-23T09:02:18Z","album":""}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:22.429776Z","seen":"2026-11-23T09:02:25.984383Z","due":true,"told":true}},"last_told":{"ROWS_PUT_ASIDE":"2026-11-23T09:02:25.984383Z"}}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"MaWpomaPZi0","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":13,"card":"yJxkwHr4Z0I","chat":5100001122,"asked":"u347714074:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":83,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'Exby7hNxT-I',1,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a',351,'s1.5uL5zfUm.UgRNfoSSU4IKzndxAoNCiKXJhcHQw2GVqHVxL7FwZEhC6OEg3wngHXELKhTPjzWIuEBMvUvsC4pNW/CuEN4RHp8vzIrlxCWJs6qIGSLQyz9pJgLPkXp9xFZ1aRoSEaHaZ0XwPixCvUviK+uVZJtSN74Es7bINMKi8axzsEvtegtFiPTpXq2Rwl19IxnO8yjOaGCkXlqtLRRpbqnZrltI4MkOew/Ifij7KwncT7y/ONZsaJV4o2tvvlrdflifV+w2M9T/xZkw3q4t4smiBIb4jylsEzWpAgD7HTGu8D2WrTSBpbUkGV+M9Zf1G+qUL3tPDrcMDDdy66mcZNX/wa3WIUL8x+N//W4x2T9LAImAiewm07nGs79KZr46m3MCm0vhxps7Y1YWj4x2idH0jb2KfGDBVHLo05DZ86rtZv60nQjOz9hWY2FpPXySK1fZa/96Lj3Q107GX3/kLRk2TPWypQZgzRQnsuFMZ4q/ut8iYRloFHqspYAorqnK3f7BxOWG/Go6Cm5F/4yN03Jr7K606VdJkPLMLHSUAG/EbF4z9+MueatnyhCV/ejNOrUlUVG8RrU5IsW0aH6eO4ASoREPCPHwZZz+rumKQ0/yFeW5d29e1sF/MjoG2eq8J2IKpIUmscy2e4SSFomxxJfrlgOwckuVU36CGAMjvI2vJ0Bgd3KmBtC7xh1TifcyMM+DHJmNU/ISLrDEr9DoYmZhBqBhGcOQng/BbUIL0qekKX+jiiNxJIW+5i2Dh2uhjBBfU1AnstWBb6RDMy9ISEMlPMmahhwJSl6FeOP0GhpaQzL050rFAQKM4mczZkbJbxEsTi2cheNvripc8+w4bkoLuGknGtweagk2IYABDgVsyMF/Y4cUNw2R4RNWgl/QdC3T7oD9NuoUKLmgn59Aqpkw/c5eDTEMsEng/OKIDq/2T/ANLKH+tqW4ahxZNd0fTEBejgeacH+dQI2igGdtmcSJEc/jAYS97i+RBCGroDJc2f3va8pPZgjZtuFOFGCsmT9IDkpRWS5UtdfKqvo90Aga4r92sG251nFhHgWrDOy4O0FqVc3V6iVHC1qfZK0TKeUQWVVfLzOsZ2sn0CZp1CEIEUqPxTH9PntqvrzKchC8FRUmsT5/2zwVw57EnbZaF/dNzUgCYt7Wd8Db1DAonw9Quam2LWc9ajiiWkX0fg/wy2sBczBZcDXWvUFQ13yltGyiMlrGN59P0mTfZBgaiNxiwGXPCDpnP45s+bzOL600vwB79EWpM1X16w9X6/yCRtlTbPBDCBLkUnb1zvPmqieHXhzYXQQzgAq8FHZZqQIB+PMq2bk03KwuFGzMzhuhBrmuqoSMN0pMrLpXbb00rnn6nvFyfcKXUR9NgZ6ywcoJROcLikA3Lx4dD+t00VIyZXSzqw3pCcIFtEDI8QBjdqUUwB2uUx2Mbkmx1CsTWEUHebJH4ov1lAiY251mGEqWiYIMARKfoMIu9bv+E0+M3UXXIq45VRxdbeinaPays2QdP3/Cl2PPv2fTRlKwhl//ENR49DY3MfTllIrPsp2xQHT4AmpgO71JWBi2CI9IB32UH+IuXpjL6xoDxGvKrn8j9Bs8kJHHn4a4vuWK3O8Ba6jNi5/CLM860rCISjWERZGp/77yDXvKqO8DaxL7S/5FmCiyhOhLB4pmJTi6Z8RDbWxSWRiB0iHuXMaAyi3ApOOkAeqr1gAz8JxeCBPTwlrqqoOl0sHVvRZIjKaSlIUsRlqzVAeNZ5vIFCzCS0NpRhk7pW+RCXZZu9ur9E7y17fUd2gJ/7DbUCSAoPPvXCu6agKqvtLoGElz31LVUng9NdkjwIDggSnndRExEOqMe58YgDJWZMLvKGDQXN5MBi9WY1AljZPZMRG+GvMl1idPAh57PP/JrGZY332pn5nlodrB2z/2MPSYHUQ+fLMfUPC/RiCGFSup94CsM4AMzAggBvdcDoJ4E2z6u6VLc+Q9IqmkBmC8vk29OWOSs/G+29lQizuxxPjEGBVZ+BHUD7CVdGyel+zH4u2sdAO7SaFw15b2vk6qA57jMiKKkS/F+cz6+zmxhbCG0BBU0UNggmyaYD/8onoTd6D3dM5PViPBlX2pHHqe6Pmy1uZrpGthF3hHdNWQk6cLw33MEMa+CVXr7P3siOtXtF/CwneaAEZrUII8RP4iN/YbR5mgV5Y5Or8AaLj5ywRg8fuhVlmhzQ31TS43hCJHPBfF1yANZbJ3ruACBI8nyw8Q7QYrsUJZH98HeBLlhuCym5WtXsVedSfdm3ONjKs4srxZ1OJX21FIevAs9+KE9Ovh5tC9j2+hzzgku1uc3KQYVHK+mAytTKiKziGX9YjetifvyLtdSPu1b/wnTqeEGYFQSpnTAThULdSDxgtL8SdfWbslcQsusumDnC0YZCXnxr2odh3byJRAikj1YklnaKF1hmJOkPGNi8xQkcrQin4iWzDISEaov/+y7G0/T12fDRzNbLgym9/k5qimUGUHRbKdArIHcofBkAF9uO34/W8jMFvMdkv419K2Wwsc7jB9+K4k92vQbvp0xn7XvK1VaOp36xspxrAO8SS5jPSv2yrqapCus9U7Qx9EOQrmUPIW9rDf5izRk+kO4d9Vo67wDZh3xySW8V4mcpnFPPCGdJsjBKHEEJXuPSopUor0m/g8XmiizyBpLqhQvFRoNf7XO2aP5qLHNIvkFbXXUvk9SMJRb5B2BrKkOtiM3iA/YwHx7IKyz5AU7fDnyPpi+8iC7D6JRvPodej2OCNUHOJY4HTMfaiB/5+Qs3wcf7zGV6LlITR5/UqhGP/sfS+988mpr/zOrSfxDVMBeXas+Y2klxm4T/tl6RkuJBmaD6Z1DXNKH7EC7a9X7KA/aBd6Klcff9zNg29bUkQDq+NYnYbjmjz6et26FK6EptRJb8L69JQhwhQUo2oCTp3OmHyP');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693367347961,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:9',1795428200000000,'decay',9,'{}');
INSERT INTO "timers" VALUES('decay:12',1798421344876770,'decay',12,'{}');
INSERT INTO "timers" VALUES('decay:13',1798421361347961,'decay',13,'{}');
INSERT INTO "timers" VALUES('decay:24',1796634066000000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:34',1796634076000000,'decay',34,'{}');
INSERT INTO "timers" VALUES('decay:42',1796634084000000,'decay',42,'{}');
INSERT INTO "timers" VALUES('quiet',1795498200000000,'quiet',NULL,'{}');
INSERT INTO "timers" VALUES('decay:51',1796634116000000,'decay',51,'{}');
INSERT INTO "timers" VALUES('decay:58',1798421461347961,'decay',58,'{}');
INSERT INTO "timers" VALUES('test:1',1795510961000000,'test',NULL,'{"number":1}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:62',1796637630000000,'decay',62,'{}');
INSERT INTO "timers" VALUES('decay:47',1798423338809204,'decay',47,'{}');
INSERT INTO "timers" VALUES('report:347714072',1795428337000000,'report',NULL,'{"what":"stats","chat":5100001122,"thread":null,"message_id":null,"language":"fa","by":5100001122,"period":"7d"}');
INSERT INTO "timers" VALUES('report:347714073',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"thread":null,"message_id":35,"language":"fa","by":5100001122,"stage":null}');
INSERT INTO "timers" VALUES('again:347714075',1795428625000000,'again',NULL,'{"update_id":347714075,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713872',1795428620000000,'again',NULL,'{"update_id":347713872,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('1b4ec01a3a05aeae305f6fad8340db751b7650387df942dbafc7cf748a0aec84',347713867,1795424454000000);
INSERT INTO "tombstones" VALUES('fe123e5df665e0b21d3f47ccc06d6138a7aa2ef2bd7b349961140a164c6880bd',347714066,1795428331000000);
CREATE TABLE "trying" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "trying" VALUES(4242424242,347714076,2,1795428620000000);
INSERT INTO "trying" VALUES(4242424242,347714077,1,1795428620000000);
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
INSERT INTO "updates" VALUES(4242424242,347713807,1795428620003337);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620033637);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620036092);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620050289);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620053475);
INSERT INTO "updates" VALUES(4242424242,347713800,1795428621009506);
INSERT INTO "updates" VALUES(4242424242,347713801,1795428621022237);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621089747);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621115955);
INSERT INTO "updates" VALUES(4242424242,347713802,1795428622089293);
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
CREATE INDEX leads_quiet ON leads (quiet_due) WHERE quiet_due IS NOT NULL AND owner IS NULL;
CREATE INDEX outbox_purgeable ON outbox (settled_at)
WHERE settled_at IS NOT NULL AND (chat IS NOT NULL OR message_id IS NULL);
CREATE INDEX outbox_in_groups ON outbox (message_id)
WHERE lead IS NOT NULL AND message_id IS NOT NULL AND (chat IS NULL OR chat < 0);
CREATE INDEX leads_by_owner ON leads (owner) WHERE owner IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',466);
INSERT INTO "sqlite_sequence" VALUES('leads',64);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
