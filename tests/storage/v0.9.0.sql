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
INSERT INTO "cards" VALUES('W-C42oqPvgo',1,1793696420000000);
INSERT INTO "cards" VALUES('aj9uJF6HSTM',2,1793696421000000);
INSERT INTO "cards" VALUES('VLuGVF2-1kU',3,1793696422000000);
INSERT INTO "cards" VALUES('8Ekg_Pi0oRg',4,1793696423000000);
INSERT INTO "cards" VALUES('nwcN95txz6Y',5,1793696424000000);
INSERT INTO "cards" VALUES('2J-jKhINGt0',6,1793696425000000);
INSERT INTO "cards" VALUES('v7ZC3YsRTec',7,1793696431000000);
INSERT INTO "cards" VALUES('5Uh9K3zJ6WE',9,1794218600000000);
INSERT INTO "cards" VALUES('gkR1oK_-lBQ',12,1795424420000000);
INSERT INTO "cards" VALUES('NQINfmuTD48',13,1795424425000000);
INSERT INTO "cards" VALUES('toL-qvMlb2w',14,1795424431000000);
INSERT INTO "cards" VALUES('_wjTdc-Z4no',15,1795424435000000);
INSERT INTO "cards" VALUES('lplC1uA2uW4',24,1795424466000000);
INSERT INTO "cards" VALUES('uleMamuf1RA',34,1795424476000000);
INSERT INTO "cards" VALUES('A4jpFCsGhB4',42,1795424484000000);
INSERT INTO "cards" VALUES('6StzM6-NUKQ',49,1795424491000000);
INSERT INTO "cards" VALUES('Ol6HmZn-XSw',50,1795424495000000);
INSERT INTO "cards" VALUES('sJCyB1zsE7E',51,1795424499000000);
INSERT INTO "cards" VALUES('D9naEyCb_GA',52,1795424503000000);
INSERT INTO "cards" VALUES('abFW_piUZsQ',56,1795424521000000);
INSERT INTO "cards" VALUES('mRsGDkqKBwU',58,1795424525000000);
INSERT INTO "cards" VALUES('N35PcxZk7fs',62,1795428030000000);
INSERT INTO "cards" VALUES('WIu_ugJCefg',47,1795428325000000);
INSERT INTO "cards" VALUES('ONep9QNwhg0',53,1795428326000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713871,NULL,'s1.5uL5zfUm.QWUkMgbJh2Kp1VXK1gCbabdHvOoYWLpvY6kPlqN+zf65AzOgdgIb1iRa2OAHqIvKZhVlEQ2ZDGTfsSkKB+gHJZ9HOnoyA8YYRinq1RIXEGFfj03CwYBGiI4i/f2x+4x4j5WZAIvv8VCfmUe8isTD7GW1','s1.5uL5zfUm.jdv+zhg7lIiDCx9pFETxIW+Y979giuSXh2mSmnMQMk53q0+jhuGb8OiWMl0=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713872,5100016520,'s1.5uL5zfUm.XRpkT4Fesx/5ytCY5m6OkXVA9vgF4rH5xNAiAE57EFQNG1YToililVesrFFpI4lImROBY0YoxryB064kAaT9WeT5ZNt3jI6N4N8zl9Yt87B+GujuzvsRwbtKbjHZZrg2YZnEhnxtqlLL0dGTyzMtj0tQCkU+BKpwtPJG28p5eyqWzMOQqdT0aKSmGsM7vsjtv+MtAfRZIK2DUCshotNP+AeDAJnPVACqy5nyzV0KZEC4EGcKS6+4o+gAsLRJdC1VPQgCbX6s1ooDIDHnc5wTX4T91+/u9JI6Tu3UsFWbt8vzIHk+1r7lVy8vILjCXC27PAssnE+YjzzYKt52XJkb+1OeQqFrukQwW9BNfWEeDTbdYWQ5qG8f9mrEc4NgLgQ7AOKy86JqEvQqPwo/WjSulkT8ydmj9BaujEc0UCNSyD2JhT4iTz6YJQPPsQGJbkxN69/jL8rKdsPEKGdjlNk=','s1.5uL5zfUm.8B0vD8Z9S2aph9pnpuRfEfebm71zBKWgg7b++yNw4dZRC3U0k1NnEd+Wl1AYspydoD4s6c4HNzfklqvizstidKk5M6XlGf9t4BGDW77as4h6KWr8FoHLMwqk2bYc3jTUvUbXOq8ccXEVxk5ipKXxzw01kEvif0t9pH5+Jv3AAU9Vs2SJC6VcUbddO1Ol5HxJJ3IYUmWfxSWgDtLXe9WtdaZ0FTEuM6o9KafdeBQ=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714075,5100060486,'s1.5uL5zfUm.GZIGd/mJM269iwNo7/SEZkUk7b3vlWnhgrjJUuw2VHhkqBe2u7gzP2bTyzvjeBSxPkuWxLKfnhk18gl5cxL2zvCxwduDc51RqIjI3wkggFbrCZDOcCXaTTFJzLMn1Kdi9xFh5NML9MqsRhMvd2lWYeQ+pY3Ag2Wx1UEGxtZI2hXuL0AcjSFgqUk8NOsHVxGe8ujariJFuTEWPPmNol738b2rNxkPbfGSluHBUAciVjwqZ7R+rIFG+253BwHqfG19bV5vXrTW6r4paCBnIhrCMEvEIJyP3qf9/Qij0u3I0nBX5zzXfpRR9G1jIF7T7/O1fnx7mUzk0a0DQ7SDyCep+/MOaIuPPwVSUreScvvi2kdzT6drax4PIrYxZvYUCGTdQzgYCrs1tjQnsUUEOaPBCulGr85Jc29LZuu3rO2Wc9ayVFpo7cQxgSGvXaEEeF+LALHwWeNjiSwSe/+hV6QpatuwfsC12kEA','s1.5uL5zfUm.ITycrPKpBrkLU0akzWnnukrKp6Ria1VOd24+F568oddvnX9KtCmqX/TL7lXkeeb1SP23+KVSNO1VvB1g8U5mwqqd99PHRUYSt7VWU3IG38JDUUtk',1795428620000000,4242424242);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxffff5fdefc6d3100728c834875185a9a093f675decdf85e5',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAxaeb86a50870214f712d8c8999c2c43848ed6c44dd97eb576',1793696443000000);
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
, phone_index TEXT, alive INTEGER, topic INTEGER, quiet TEXT NOT NULL DEFAULT '[]', quiet_at INTEGER, quiet_due INTEGER, counts_as_other INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.dyyHmAyDBtxGR+rm/tu1NU1YsUj9l+7iM+AlzQJr5Yw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.4tiYN2Qclx8Lz37WBk6ziWrzKyQZjRUKFYQiGTchTAA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.sRdjjYoPU+b3W23OnF6HPLrVHfcpJ/4N7VgtSZ1CxWc=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.gCClwJjdZC7LzPmWz9L4equLqYK8YOuf3kj1LcP5Mg==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.zsO7HHn6EwooUjesjkNcs2hDKtlTrmEfYxUTaq9z2Q==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.EB+4aM6ewpDFmBh5nPeK379AbjAI5Cp2j31NUeG0nFE=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.7W7vSORNQYP2K9kHwgLTdd3D1zLf95HVm8EfB5fpuA==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.LFK3c7yk1SZCzwTu6e0ff3oIV7hvWPQrILaPVDfeaEM=','s1.5uL5zfUm.lxwf0np2jDmlc3e5FMAJ54euvvCHTMgy6LXCFMLD2gu7bB6RBw==','fa','s1.5uL5zfUm.ZUkyyS2/aFg9W/IiAVG+iWZW+HUGMdCHczVF4KrBF3RYkAxzyqByGOo=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.us0nRLsxoSBJhd0xW/KXtfiWulEPUTdTspb8bsy15w==',1793696432000000,1793696431000000,1793696431000000,1793696438000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(8,5100007667,'s1.5uL5zfUm.uibM1ey0K/8R4VTAfP+Rylp4dZOBfj2R2vGobqwjzzkMq5wQ',NULL,'fa',NULL,0,'s1.5uL5zfUm.J3xYF9yQ7u3kazZBdiFUjOFqRAoTtpUyls1Fa8hKvHI9WopDsZ3P8V9jeXtApfkAyw==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696452000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696443000000,347713804,0,0,0,0,NULL,NULL,NULL,NULL,1793696443000000,1793696447000000,1793696452000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(9,5100008394,'s1.5uL5zfUm.qj64z4kF9oxgd2h/uprF/w7D5UD5mPN06vC7aVZWQhs=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(10,5100009096,'s1.5uL5zfUm.B1TMwVE5lDhGWBYQt/AAtXhWSwLRByGMSoxf9t5OX/EagEFPyrU=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(11,5100009802,'s1.5uL5zfUm.pOK1fEk6gj7KwlkeAFuJi2c8QVi8da0gvprxYwELpUl7+CkgIcA=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(12,5100010118,'s1.5uL5zfUm.EkLlme+IB0XlKAuel744OMA+JwFCcaPyafH9MMNcxyBuY/jO','s1.5uL5zfUm.jUMq02FtBFP6Kb94/tb0lWDe7I9LjYdlJRpujdTxG1ZuzDrcqw==','fa','s1.5uL5zfUm.aSHpOKIkR05ZHI/wbArdmEpZq407pQIR5w9P5nBFul3SUlDGyoMOubo=',1,'s1.5uL5zfUm.0uvOXKSVW95u6u0GplqPikV+CGeVVQfEDnjhVGjyW58VPX6Dq4bel/fdvYLqaV8s','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713814,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.ESdcfHQM/cZyZWM4nbT9nlQ5ATaMdJqlPy+mFZKGOg==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(13,5100010848,'s1.5uL5zfUm.Umtry5EMTZk6YD3ub6ssTvKpi7noh9753kCfYTRy3uzXKQ==',NULL,'fa','s1.5uL5zfUm.X9y5wnWz7Zst2v2rfRoj1+3xdGqxa5s3YxDyeNM4Hh2zMLqbHiJO4aQ=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713821,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(14,5100011286,'s1.5uL5zfUm.EVY//+OicRBZ8esGxLBXcFAdzbMDAtpmUQce65hcE8Y=','s1.5uL5zfUm.I+KmNGK/gjnn8frJmRL43itkK6vJTH3DQLf/l8k0UYnHQ0VS','en',NULL,0,'s1.5uL5zfUm.55CesmLZxoj4UDxvAQgwY16ya2QMMOC5KI7NcQjRz5FYO5wI0xybhWUyG/2U','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713827,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(15,5100011959,'s1.5uL5zfUm.lM5NWrKyrzqDgrH3FLxapEAbSALP+eocAlAAVfgfJ3g=',NULL,'fa','s1.5uL5zfUm.P4WSQBjz/U2TGyau5eTIQ+AesrZ8WwkBl155SxvYj2N36NVg3zwlHy8=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.COJvomr2vstOOk897tIcgSVF7ISNcBg9LZx8sGiLGQ==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'eddef4db7aafcdfc1482bd0b630a0cef1a7caf55aef9c32660cdefd4b5c19673',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(18,5100014995,'s1.5uL5zfUm.3ZRZtnXqhFmEln00nqlAitENrPsDLqfN7dX9EHtQ9Yb6srLPxg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(19,5100016390,'s1.5uL5zfUm.+aH18FJ9w1DnklV7Uh1HItkDE5Uh/s+L5PwXoDp4jRI1DKo=',NULL,'en','s1.5uL5zfUm.Tf2AR58k9B2MyDGvK7OeyJY019mCcpG4dnRf/QW/Q5m1DVFV3CCN5pQ=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713869,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(20,5100017988,'s1.5uL5zfUm.TO34+yCxeKXGRZ6ObDLh2qPNpFiGrUrT2LNsrnrw4+ww6f6T5TM8',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(21,5100018969,'s1.5uL5zfUm.8TOv2cMp4J9OduE8z1PFr3JDhtFojze0RdrWbcCoRrGPkesw',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(22,5100020259,'s1.5uL5zfUm.ZS6TdqLsIgJe4lUBMNFt1r54IQ5UKrWn8gjbSxPFOUiv80c2Ii9Q',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.MSFGQ2kBymOwhD4A6/0dVBtcOV2b7gnGsDAZCXB+tfXAsppcEfjDuZs=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(23,5100021558,'s1.5uL5zfUm.E9isuod1sOJaEsA4+TsA8JMs9/vgNXX6SzRkqQ29SclYzrwkI7BL',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(24,5100022584,'s1.5uL5zfUm.ynmUZ8OOChnx9MVGN1K3zI9pJFwJceUIGzaKduT8eXfqKZo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(25,5100023889,'s1.5uL5zfUm.nD2cuwlal2k3opbLckoGjet5OMUXUlhnlo8E6nBZMwbQE1NM1wNox08=',NULL,'fa','s1.5uL5zfUm.lLORuscL1t6n2msgHMtL9WAwLnJMSnBlVygEl/wexCd6ii2M6x/Ce9Q=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713884,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'eab726032dc6b82924afbd407af02fc4bc2ccdb0f5d92c2e5ecf67815036ecfa',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(26,5100024930,'s1.5uL5zfUm.YcZRMMETLdJfcdssdxEPDYSoVN3XUYrbsKN/jxJn79VUkXhKOVHJhhU=',NULL,'fa','s1.5uL5zfUm.sjphdyABQ1X08/riIR8GjtqCY5HdF5H+FldP4ydgZXEju6QHGqoyapM=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713886,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'177d9764fb3d4cde81c32275397bfcdd1ef97857543e55ac93dad2731bc39496',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(27,5100025729,'s1.5uL5zfUm.bGc9gil+ShCCdogInVch3cwLXaACdTQnq10ZDjvkfkWWnpVqSee3KkE=',NULL,'fa','s1.5uL5zfUm.TQ6sOYnH3X3E2eMN/ictaY+vNvSZun2gu0VTIFd3TMF8QE14y/3EqL4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713889,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'e7552dca0721c42954deeff1977a85956e4534c60cc09b3228e4ab438e3eddb5',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(28,5100026811,'s1.5uL5zfUm.uNGTeWEukFhrWISYY4foEHy0SYhU0Me9NcK90zAxuUfCuR1iJ0Ote5g=',NULL,'fa','s1.5uL5zfUm.mkn+2hWC2XGZ0yQmyoSqxHJOrET9FWTWoe2dqH+K0l39TqFfxuz3Gw0=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713893,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'a46a4a4a1391d5017839d4bef71bcb13f82277e767e00033de2adb4a60485d0a',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(29,5100027065,'s1.5uL5zfUm.hH3gcS+KHZzK8fbsLQPPX+LayBgLuWKCPG4nRW84dxsYkYo=',NULL,'fa','s1.5uL5zfUm.R9RuEc8TZT38DDAHk4HgbrMa9oC9kH9+D886M1qjJKu82G8fWrAp0BI=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713898,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'4317c17ecb1582c42c2037690ad864eed5fd7590b124b32c7511c207667e2529',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(30,5100028514,'s1.5uL5zfUm.PjoJfFteBt4BrZUV4SqufrVq8OknczIj/G+3oALa6ZFhgamh+NvT',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(31,5100029524,'s1.5uL5zfUm.6VlBCswIeCAF1k+KxPv3nM/Y2EB7cD+Afu+IQ5zVf3HUic5b',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(32,5100030318,'s1.5uL5zfUm.iygVlPjqk2N0w55wondOp835XgpvNtjspMrQk5BinTMhCbwMPaAT',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.F1rryUZpIXlfSyrSw6C9HEmRe19iuTftztEXOEOXBfYUdgTyPFK1Wgs=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(33,5100031924,'s1.5uL5zfUm.lptAeX/6go3FVnXNaSKB1rTm/81hS2Pvdn1HWGLkDmMuX9ZOO6OA',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(34,5100033295,'s1.5uL5zfUm.pdBQ+a4FICn64TxjQ1Le6ihuIXa3IUvFvIXaGVoBCyxL11s=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.F8xh11cuLIij8J2VCVyWHRGdiqduafagEREdUSg8/PtOwc33+ymXofU=',NULL,'en',NULL,0,'s1.5uL5zfUm.3xKZ2OuBBTtXgcAUTpS8UeqgFRXURIJ5jJ3b1mDy5o9vN722MStwAFSoDaCfS4q8HvNMZsD6HYk=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713914,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(36,5100033953,'s1.5uL5zfUm.9KpZvu/rAZCVXlN60OY0D1OSRX7ndYKQ4JRzQsirySba706cXmXKuh4=',NULL,'en',NULL,0,'s1.5uL5zfUm.3hSOBWVAcl6WMP3CfQwGhahC0Q/tPxZBFX97NTB5IdRtSzQxh0rAAmno8d6Vv57Rfru99swdfck=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713916,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(37,5100034867,'s1.5uL5zfUm.M7aLLvxo5F4tMrpDlMi38/Q2lYJTKiK/i1+dodzqE2bW/ikOykuAJVk=',NULL,'en',NULL,0,'s1.5uL5zfUm.b/EuTifZhnSQy1Cs9Wg1vQuhsMHlgyDUdpwDRWCVkMeO0A0OMsWeOol9yRCqj45FQXh0L7wr/yE=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713919,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(38,5100035324,'s1.5uL5zfUm.cTy7w62CJdLg0jvcyhqNezfbgIDtXKvtwcXOegs8oR2nl08aKNE0lUs=',NULL,'en',NULL,0,'s1.5uL5zfUm.B0LgsyGWihJaMZ+0yhqYJMJ/1Xlp+I7v+xt+oIhL9Xp/bFrwalOVy6SAOHqOARYPHlaiNJHra4k=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713923,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(39,5100036529,'s1.5uL5zfUm.JMfbxy2Utb2+E4u54cFqwFnkcRthXm8PpsAd9edq5N+yZvY=',NULL,'en',NULL,0,'s1.5uL5zfUm.WEJMCYYdz73bgLskzeyfjM4AYx6DBRlnjKuOyJAsPEDqMRZ9SM5KP4ANTF1JL2R5UQmCoEa6nWI=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713928,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(40,5100037343,'s1.5uL5zfUm.2Wi3RPhZaTsJe0BQDBQuA/EXK31XK6XNt/Rf5PzVNcu0/Fc=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(41,5100038733,'s1.5uL5zfUm.4P0bvqyFuZnnD4CpXSHiQ/M8ZA/p5dLbyKIbe0Lyx1CeEABm',NULL,'fa','s1.5uL5zfUm.bWjg+3NZGaJjEOTeRQ/oHsr2aTChO4qDmlsjH692Qpijuw+k13VX8gI=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713936,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'867972611177d8f4845c1a43a1c52bf5d5d77a569a4b85e779d60b63438fc4ba',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(42,5100038998,'s1.5uL5zfUm.ZYfBBjB3BBFwnZwVvxxCtTSulsd+KZr1Tma34ZsBDokWg7PrtQlMgt+F91eyb2mCEw==',NULL,'en',NULL,0,'s1.5uL5zfUm.5gT0/NdsNNNU7kWL2zC1SB3nGY9kQaJQlHZ88dErJkdvEh5OCmi3HrgjpFeEu6qCn74nG04B6DE=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713945,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(43,5100039617,'s1.5uL5zfUm.C8VIrTCgqcXbNezSWv1eFB1gGT2++OlRl0cXLt8WnzeUuuoL',NULL,'en',NULL,0,'s1.5uL5zfUm.hUiTWnmsfVWOwOiHL5Zs8As/s+2NLsSnTgmVWuEYKci4i169PdeFy9p5SMmMeoTAFlEEQUkeOWA=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713949,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(44,5100040079,'s1.5uL5zfUm.gzD9Sk8jgsnsacQFHSYqBPjKJYRMOejM5Wl11aRWC58=',NULL,'fa','s1.5uL5zfUm.W/BsElryvaFyAPRxMxX7w+/dIXJRr6sQsCptnIUZXn0XKd0P+osSRBo=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714057,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'92ebec934abbe2be73812db0954a506cc7d0696fe3296ce03dc7a8fbcc0ae092',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(45,5100040749,'s1.5uL5zfUm.atTzY6mP9eOHDQEbLX81TKeFAE7GsP97eMPytFsGxvFM',NULL,'fa','s1.5uL5zfUm.cCjBNieKoRgMgQcJRE8jDYaWPlg5nGjephI87DM5eNwdQGrBrDgGO+0=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713953,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'4282d142adfefba6f075ea3c3f7446d44493076dc021cc771f2aa8e841456b46',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(46,5100041485,'s1.5uL5zfUm.l64fbEYDMt55FEBgKBSrHr9iC3Roi//ETcW+f29a329Zow==',NULL,'fa','s1.5uL5zfUm.zrfYKPUwnkX2uNiPC9T7Xpvy7l9zlPKmuEpRN7wTilx/fh9hqI/THYo=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713956,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'3a340dfd267742dd7e94662792e118f7af1766bc7a494c5c1491805422a19338',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(47,5100042141,'s1.5uL5zfUm.GGzfMmwbYrtupenW0u7/xyaHowopprmKnDUFx23wCKg7Mg==',NULL,'fa','s1.5uL5zfUm.bmxsl3AG4CmsImePRQ0XNTCtzY01uMgOogBUF4N6IggjCfcztwcXVd8=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713960,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'1f27bc2ccbf99c90dfbd98e20f5d2b374e19ddea3b700a60c01b7a990b2144ac',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(48,5100043476,'s1.5uL5zfUm.x1wv3HT5RCpxWF11FBWWTQ350rhX/vnfuAtUyGAB8kmpbQ==',NULL,'fa','s1.5uL5zfUm.NHtqLFx41mJ/UeffJPTX5oFr/cDxdBCSgFUrgDqEzdE3aRokLntDPBo=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713965,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a3ac8082b4a817035b8ad884301c5af8c15b70899123777e26a1a5c0d4bcf096',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(49,5100044466,'s1.5uL5zfUm.e0GjYIdGCTXfG7tQxBVWTqYcJHfSKHwRyb/yxincIBE=','s1.5uL5zfUm.y4yh5xmdbQ2VPnYZvPgJ4aIZnVoqxM6pUdHjRwV0oDIDph1lEA==','fa','s1.5uL5zfUm.BcqIp/kkblwIoKfqTBDPcy7WJd+Rn/YgTYMVyFOxi6maWwjKBr8BJ6Q=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713967,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'d0646c9e637d3c6a1a5f1939ef04097ca7a0aa07e2fb54a028c6cb7795d8a80e',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000,0);
INSERT INTO "leads" VALUES(50,5100044719,'s1.5uL5zfUm.gxth09GWP+twJltIhb7Op/v9ISHKixj7pzwC0x3azU8=','s1.5uL5zfUm.YVu5jtjlLHhwm+VbdC4ZrfMFg89djdSoST8f0oeZyss4pM6NBA==','fa','s1.5uL5zfUm.7JXshuMS+CmDO+HWnZhUCfonsDLi48MVa3cV4B4jJCikUeIDQh+9kas=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713973,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.d5TdqKn4ssrnEGODlnH0RXkN+UtG303bj1rQ76HNSQ==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'777dba47fdeb4d41b1922deddd04eeba0558f5b708476b8878baba30cea87580',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000,0);
INSERT INTO "leads" VALUES(51,5100045904,'s1.5uL5zfUm.lbp/WK9kEI2Q1U/cmNnXzuswB+AeApxeJvldLHFoJr0=','s1.5uL5zfUm.dzlj+9l3mnnl5DdDCs0rg0DDva8sb0WApsNas4oYd9oM3/jY/w==','fa','s1.5uL5zfUm.lOCgSX47Qy9Of73cOnUxF6v1WRpbD/XppjKa1woIqUoIQ9GUTZYVg7Q=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713979,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'c15a37eaf041280c88aeb6813dff431acb534967c9b2cef686f6f3fcf417ea9f',NULL,NULL,'["asked"]',1795424499000000,NULL,0);
INSERT INTO "leads" VALUES(52,5100047222,'s1.5uL5zfUm.BSYTW4PlY6iqbZV2rJtVvvNpsKYZ/kSFV2aJ2MvD/G9SPw==','s1.5uL5zfUm.ep1ZcmXuGa2nV/dw8wItR7Ukn/qrx2DQbd0HINL6yLbgrxG+WpAi','fa','s1.5uL5zfUm.sccOT2f+aw1Ee3/wwq6XORgyEJz9RQXeajsZoW1xWDUL4W5Yi0e2VlY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713985,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'0596bc76de2ebef5c8fb79022352bc61e6cc8a0c2e0db14960a4024671350dc5',NULL,NULL,'[]',NULL,1795876200000000,0);
INSERT INTO "leads" VALUES(53,5100048278,'s1.5uL5zfUm.K1PB6T4HuUJYiqBEDUFSZKXjZKGndUlIAY+fhyk17pU=','s1.5uL5zfUm.7wDfw+yVQx4k6E0nPFf+6YWpdceOiEoZmt3zFBw0fYOMJZKW/Q==','fa','s1.5uL5zfUm.RF+kUzwR5F3UM8pTP0Q28tmvoFosi5LKHSQgtNl/XteZODhe5cLo5HQ=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714001,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'a5896c18c111aa84e932e6c6f99196a6426d6041e37e8a8d7947cb3fa582390c',NULL,NULL,'["asked"]',1795428326000000,1795876200000000,0);
INSERT INTO "leads" VALUES(54,5100049117,'s1.5uL5zfUm.4lSQdzub3VsJa4ofnTOv7tkL948mjCYwvdEE9Dd8/jdZrw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(55,5100049888,'s1.5uL5zfUm.Y36gHiuy/SmIfzZLep4m7KUGIKvlE7YIyVcwsSRkuTmQcA==',NULL,'fa','s1.5uL5zfUm.NnznCvhFQc/XN1CGdcpouW9Ef0GPekJRoWu9mxY1I9M4kGKCs96pr9U=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714008,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'de9b5600f14a07819efd32f30036b2eb83cf50d7b6a1d3747115eb1f47c21c31',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(56,5100051218,'s1.5uL5zfUm.kZASBSSnvLPQySwcNjxL5AR5aHUU9sv1vwrkWrqdU4jiGA==',NULL,'fa','s1.5uL5zfUm.1nsIeN3oOKABmQj6gCm29Pj7qu+59xGDrdXp65FlWXRYMMO3zTs0fZE=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714012,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.Hwj0sPFafz6B99x6y92xx3joy98t1QpiIF0aWtFvHA==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'9531d2570b16c0703b4382f4a5113c908521a9ad54d6aa2a3d8cbb342a35c69f',NULL,NULL,'["words"]',1795424521000000,1795530600000000,0);
INSERT INTO "leads" VALUES(57,5100051549,'s1.5uL5zfUm.RRIWTcw3D0dJ1Tf8WdaDBpetAItt4nJho0ea9KsE/USYacw=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(58,5100052264,'s1.5uL5zfUm.8HV3P9GrfI/I/J2xbhfvMNOFotZKVI5YPFUCqJ1ZZ/c=','s1.5uL5zfUm.0vaRmSQbc3kmQGmXnMsfm0v2w4DuzxRgKb6R6nb1QbzjQPFL9A==','fa','s1.5uL5zfUm.hW2OkrRCrDvw+r8a+ncIlaeVXE1IEOY6G49i3E37l4dL0DTtGie4KgE=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714020,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.I9TCPTh+9bRjB/vCHuo7MEV2J3JfM08P1NThJo5UiQ==',1795424534000000,1795424525000000,1795424525000000,1795424544000000,'eba4887b63908e420e79c15123cd4498348ba479324c7767b9331ff690b85a49',NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(59,5100053665,'s1.5uL5zfUm.EP0Bnv/b/E2a38bDygshbq41oNK5dApDBhh21ZX0q67MLa15',NULL,'en',NULL,0,'s1.5uL5zfUm.9w2mlcsIdQbY+ONxr2WQr3nPAiqGe7f//O4LdP5VGOu906vmtbMZEaY=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714036,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(60,5100054293,'s1.5uL5zfUm.OQLX6JkiLsZKZnxbtsXMXTtPywzCpmj/906wCvaIm7EYxC0=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(61,5100055754,'s1.5uL5zfUm.YAU9omXbOSTltxeBuyL+DknNDVGvZTzum2ntiixGU9W01g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(62,5100056184,'s1.5uL5zfUm.u90gmuEQTTK86RdmMmYyM7/xOur93fS0+i39/dG9cGs=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(63,5100057974,'s1.5uL5zfUm.N8chlWYWo3kzrq6MrDaN/WQ6s17362M3W5jB6MwElArMcA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
INSERT INTO "leads" VALUES(64,5100059709,'s1.5uL5zfUm.D1G0fVs1Q2GGtC4De1IsNjqSB5DH/eSo5DvJZRP9AUJCmQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL,0);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.5u56Ge3YM0qkQWAJU329Lat4/avmHdvTVVtbKv0I53iarkw5OHUnbVQQ6ylM8RFuyDIvetzvPWJq82dYtbk7EAE6ijM=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.raUObevxgYN2iNFUyfILn50c/MFdeKkS2msvYiGDIPFetXgkd+PcVfqJSuLqWu5e33U5yFb7XbnyIwxkPIwRcnZzKUk=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.sjosLUVOo+O/6IE6WfGvpVQvi6HPivMcz1g76IIqKTdfb61TQkwmW8yhckA+zqsXHfnYVBbfgqv2AZYvJxSjqURNiKQ=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.RgLHg2c5l0rJCG3XsdC5YJF5uPmtEyBdbIDpCDi3XhhED2i+rUap+PB4qNs0Wzz7+/PpS3Wsxt2Shg+00SiHzG8Z9uo=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.9e7AEnoQMKql0rx/FiwIJ0k0Agc3Pc0JteEqnZnbLxmLorWAXc5zsjI4zcwZfxUA/MqV3Pz6sL9KjeXwIfe0s6i9ByM=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.1KmFP6zohui6kG+MNuzVMBIfEydN1GDAPn9YZAjFuTlcUCoW0jDpTdpsKp5cs0w8D6jSvZEtPlYQUoIJ+KxfvaYTZuQ=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.k9kC0TnIzI+408Vq8yOik9cp3bLTQQfynniCfvN3plDjHJM1bhAhVT+Rfzn+jBT4zurzSzXu',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.yrZqPYcN3vkeoK7PhWT4ZT4Wq5RQyDiZK8hawuCCwGyaPdEMev26VSBqpvTPIqJFi5oRroaZ8EnErpxN1M+UJYdE7VSU2GiG',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.lZGNRAfN5KnGIUo6TjBymiEzvbI0D1ZK08ELZ5nXGOcviEYuHHIq5x3cCyuogacB5jUXWPkc',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.Kgd0PkgiOChE0n4zRIkQqAoCmqvopH6eG4evxHPnCCaBWy9XSDA1D/WNCYS0cDviQt4kr1H2evH2XwuAofq59zuMaXF1WAanjXXO8Q==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.Y3B5nlgcX2Q9xAMbBpSHttVAOEwtNIdx18pIyD9B2KiTZ/ce1Xu2TQ6AEtUruY7Aae2kzG5DFGdTxzn+GpNwgKq9j5k7lnE=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696443000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696443000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696443000000,'s1.5uL5zfUm.j+uiJQQCnHVuuOoF95gkbSyDXlN/JEuJwMCyw9By9zassfuQROvU+Nh5u14dxO4CkWCGr/MVtUeSzpg5el2bh/1C6ia0+FAalfOJaDVI1Zyy9vo4',0,347713804);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696443000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'campaign',1793696443000000,'{"source":"g_ads7","known":true}',0,347713805);
INSERT INTO "ledger" VALUES(69,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713805);
INSERT INTO "ledger" VALUES(70,8,'language',1793696447000000,'{"language":"fa"}',0,347713807);
INSERT INTO "ledger" VALUES(71,8,'blocked',1793696451000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(72,8,'unblocked',1793696452000000,'{}',0,347713809);
INSERT INTO "ledger" VALUES(73,9,'started',1794218600000000,'{"source":"","known":false}',0,347713810);
INSERT INTO "ledger" VALUES(74,9,'contact',1794218600000000,'s1.5uL5zfUm.g2I5jlLKqEDdcOQnXxM4bPimqslyZXvuLClY1w95mnLymGnlpN1qlV/2AOhGEK2dmdq+b36yUqZL8pdk3OPGsar/N5M=',0,347713810);
INSERT INTO "ledger" VALUES(75,9,'talk_asked',1794218600000000,'{}',0,347713810);
INSERT INTO "ledger" VALUES(76,9,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713810);
INSERT INTO "ledger" VALUES(77,9,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(78,9,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(79,9,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(80,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(81,10,'started',1795422620000000,'{"source":"site","known":true}',0,347713811);
INSERT INTO "ledger" VALUES(82,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(83,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(84,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(85,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(86,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(87,11,'started',1795422621000000,'{"source":"site","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(88,12,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713813);
INSERT INTO "ledger" VALUES(89,12,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713814);
INSERT INTO "ledger" VALUES(90,12,'contact',1795424420000000,'s1.5uL5zfUm.cBpNQR8YKogVaeiniOZCWmpJRkvJ+a1XaZCGskapQ78tCCcgDwqS2n/RK+URsiqc/Bof/UP4yxhKdmFNjT8twRewEmDRPZ9f',0,347713814);
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
INSERT INTO "ledger" VALUES(103,12,'claimed',1795424421000000,'s1.5uL5zfUm./OMaUB0vD3jgam2OCpKfCSxlJjVrDyf5Ja8vYdyyXojvBvCtMimCwLgnriBPRosOBcRK/pwk',5100002038,347713819);
INSERT INTO "ledger" VALUES(104,13,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713820);
INSERT INTO "ledger" VALUES(105,13,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713821);
INSERT INTO "ledger" VALUES(106,13,'contact',1795424425000000,'s1.5uL5zfUm.tNzrmFiJSjCIbbXOxK2VDLtJ2o/kjgILg81lcQ77DRwXgM7SdgMpimWOTn0QkTLa4bMSfmuPxFiauZgv8tPPd8Zrpg4VWUTO',0,347713821);
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
INSERT INTO "ledger" VALUES(121,14,'contact',1795424426000000,'s1.5uL5zfUm.fM5HTgf0282uru+PD5jhq23l93Q/IhTniXUTytaKe1YsF/6L28xz7GkYK3yi6XyQR7KobqRZkXcP+nduEUeYakdahpk9yMgcxMOuuXSkWMw=',0,347713827);
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
INSERT INTO "ledger" VALUES(134,15,'contact',1795424435000000,'s1.5uL5zfUm.e8L8s5yf3pjNXWdNiBQVWHWOGgyz1TJKFKeTACamLmTb86hfdURu1kU4TDsZPqFv4DAbnpYLic4Dmj7mDwzXzCYAqViJtqO3',0,347713842);
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
INSERT INTO "ledger" VALUES(147,15,'claimed',1795424436000000,'s1.5uL5zfUm.Hq6U74VYlDnE9yfE6u5kbGgE7ey+CAoAlyjWIpiqoMr0N85/V3ukvCQO1TAuFPmXPCf+V7zt',5100002038,347713847);
INSERT INTO "ledger" VALUES(180,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713862);
INSERT INTO "ledger" VALUES(181,15,'stopped',1795424450000000,'{}',0,347713862);
INSERT INTO "ledger" VALUES(182,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(183,18,'started',1795424454000000,'{"source":"","known":false}',0,347713863);
INSERT INTO "ledger" VALUES(184,19,'started',1795424458000000,'{"source":"","known":false}',0,347713868);
INSERT INTO "ledger" VALUES(185,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713869);
INSERT INTO "ledger" VALUES(186,19,'contact',1795424458000000,'s1.5uL5zfUm.jxFixQJKaRw2HTNs0hxwZZ2kY3+p9TfmgHasGeCmGJDCuA0Mj6SPSuIDYCEEWnSRTsbRmnw5bAAaFWu+XSFfuiasg7sukf0WuwRnoYCNYuLihyNvJTVZ3+ogeNK0iAeAkGwS3lo=',0,347713869);
INSERT INTO "ledger" VALUES(187,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713869);
INSERT INTO "ledger" VALUES(188,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(189,19,'blocked',1795424458000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(190,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(191,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713874);
INSERT INTO "ledger" VALUES(192,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713876);
INSERT INTO "ledger" VALUES(193,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.0yXna/R+FOoHlDzortwtqoC0dTSk9OrM5lbi5BkPwk4wKR5yFOSK0CGV/98XAvPn0+O7dg==',0,347713877);
INSERT INTO "ledger" VALUES(194,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.+mIVPvdgs4knR+CcT8XAlBq+YJpHTtd+r4JJ+Uj4FXSX5CTPTwhffIo+g0ucedx0UU1pbA==',0,347713878);
INSERT INTO "ledger" VALUES(195,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713879);
INSERT INTO "ledger" VALUES(196,23,'declined',1795424465000000,'{}',0,347713880);
INSERT INTO "ledger" VALUES(197,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713881);
INSERT INTO "ledger" VALUES(198,24,'contact',1795424466000000,'s1.5uL5zfUm.gJzaYbNJmMSi7HLeCSHnF0HxauKO8ZxuacAF450r7qMHy15ffnhEAKbpftc9wyPzwdp3wIftM/V5pMnr5Z4oihyAvYQ=',0,347713882);
INSERT INTO "ledger" VALUES(199,24,'talk_asked',1795424466000000,'{}',0,347713882);
INSERT INTO "ledger" VALUES(200,24,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713882);
INSERT INTO "ledger" VALUES(201,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(202,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(203,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(204,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713883);
INSERT INTO "ledger" VALUES(205,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713884);
INSERT INTO "ledger" VALUES(206,25,'contact',1795424467000000,'s1.5uL5zfUm.vD0BCDnbmAfjeuMf+vwOdzRk+/4Ev9vfsSDw8l2KX0KQwF+jcvyQzrqf0OfypjyHp0exZKkFBMxhx8LAqqwNtpp2y92IhWhK',0,347713884);
INSERT INTO "ledger" VALUES(207,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713884);
INSERT INTO "ledger" VALUES(208,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(209,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713885);
INSERT INTO "ledger" VALUES(210,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713886);
INSERT INTO "ledger" VALUES(211,26,'contact',1795424468000000,'s1.5uL5zfUm.PtTYWgp8pf4WI5dmXBqluDxZzGLui8TCUr5wozlTU99MDKyI3WFfAAbaOFPgKSiBLN6n0GVyzRc64/JkQncvs68V2HY9O2N1',0,347713886);
INSERT INTO "ledger" VALUES(212,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713886);
INSERT INTO "ledger" VALUES(213,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(214,26,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713887);
INSERT INTO "ledger" VALUES(215,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713888);
INSERT INTO "ledger" VALUES(216,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713889);
INSERT INTO "ledger" VALUES(217,27,'contact',1795424469000000,'s1.5uL5zfUm.4DAZ8BFHHeuZv13T8QUb8AEuygS75fYYhY8Y2GkxSDG3D3O9eyyEM6z71fp1QweTO4dsjogLjH3R8Pa5EsCBMX3ppW4iKSPU',0,347713889);
INSERT INTO "ledger" VALUES(218,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713889);
INSERT INTO "ledger" VALUES(219,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(220,27,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713890);
INSERT INTO "ledger" VALUES(221,27,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713891);
INSERT INTO "ledger" VALUES(222,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(223,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713892);
INSERT INTO "ledger" VALUES(224,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713893);
INSERT INTO "ledger" VALUES(225,28,'contact',1795424470000000,'s1.5uL5zfUm.LFUVOhWhFQVLljaPzunFTOhc0ZSScfjN8jU2f5CnT8KM9Kr7tI3HMz4j1qNoanbm1EhEULttkcSgLYLao0d2pZXk3vEqw4Ed',0,347713893);
INSERT INTO "ledger" VALUES(226,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713893);
INSERT INTO "ledger" VALUES(227,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,28,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713894);
INSERT INTO "ledger" VALUES(229,28,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713895);
INSERT INTO "ledger" VALUES(230,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(231,28,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713896);
INSERT INTO "ledger" VALUES(232,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713897);
INSERT INTO "ledger" VALUES(233,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713898);
INSERT INTO "ledger" VALUES(234,29,'contact',1795424471000000,'s1.5uL5zfUm.CLDIskcFkoo/EVAYdBouYIVAbhpXjYf5VGYyH041TPT7Ke5uVCRW7zE/Qz/nAVmsJKYlodvb03KIV0xlBi/vdhzKD35nwQLH',0,347713898);
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
INSERT INTO "ledger" VALUES(246,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.eNV/2hb9A+jETAIzzv69uFkzkNZLvUnaOVG6nwe5tiMRCcWinoD9NYw2CGOUUz4vrFDLLw==',0,347713907);
INSERT INTO "ledger" VALUES(247,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.gutpW9y3y3i5pe57xrOodhlpzl7AWnB2HHIcIjO8tZJipDGs1PHbMnC27ZJ5iksLXajHzg==',0,347713908);
INSERT INTO "ledger" VALUES(248,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713909);
INSERT INTO "ledger" VALUES(249,33,'declined',1795424475000000,'{}',0,347713910);
INSERT INTO "ledger" VALUES(250,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713911);
INSERT INTO "ledger" VALUES(251,34,'contact',1795424476000000,'s1.5uL5zfUm.b+Huiln9+Qq17gFcaJDjC3Qn6QjRokJRzFSjbbfVC1Pw9ZoNvw1Sl4Nw9CyyKGMiEGQbOjRzjfCmuIKryfWJZvLusNI=',0,347713912);
INSERT INTO "ledger" VALUES(252,34,'talk_asked',1795424476000000,'{}',0,347713912);
INSERT INTO "ledger" VALUES(253,34,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713912);
INSERT INTO "ledger" VALUES(254,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(255,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(256,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(257,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713913);
INSERT INTO "ledger" VALUES(258,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713914);
INSERT INTO "ledger" VALUES(259,35,'contact',1795424477000000,'s1.5uL5zfUm.pGXbdlWLfC1IW/JFXeU4QgRxpanZfwu/+RiJMMUycBLaYzLpt2UVCYugRfJHU0H0UbxSAxUohRLf2kyV78n4TGjmdXriqFRRpFxODFe128jdVjB4C6Ec12vMLw==',0,347713914);
INSERT INTO "ledger" VALUES(260,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713914);
INSERT INTO "ledger" VALUES(261,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(262,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713915);
INSERT INTO "ledger" VALUES(263,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(264,36,'contact',1795424478000000,'s1.5uL5zfUm.2t0bYGTguaWT4SZemUU1QBnxVqeWCIKSIAAEwAyY6WWTwdtFIYgcTkYpehYO+xRTg7hO0gaj1eQbVXtJjPflWbbZ16WKTbV5geRGkdN0qbKgJhV8S0SYGYVMvA==',0,347713916);
INSERT INTO "ledger" VALUES(265,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(266,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(267,36,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713917);
INSERT INTO "ledger" VALUES(268,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713918);
INSERT INTO "ledger" VALUES(269,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713919);
INSERT INTO "ledger" VALUES(270,37,'contact',1795424479000000,'s1.5uL5zfUm.VBbb3zSk6JTiAqFLH0uLI7TlYYsHW4g0VMcqU7HP/QSaWf68yUwgOd+Dwh0twIdtO+1CAJ9SFt8p7Mbi+xd9NeTALA8FEtoHWvgYI1fPptzaR5uR6RCTNEuKzQ==',0,347713919);
INSERT INTO "ledger" VALUES(271,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713919);
INSERT INTO "ledger" VALUES(272,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(273,37,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713920);
INSERT INTO "ledger" VALUES(274,37,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713921);
INSERT INTO "ledger" VALUES(275,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(276,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713922);
INSERT INTO "ledger" VALUES(277,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713923);
INSERT INTO "ledger" VALUES(278,38,'contact',1795424480000000,'s1.5uL5zfUm.68Yns7GX7onAx97KYoNTbJkrLb4T/vDDRhF28I8twhdVjt5v8f8HrAAJ/f9A7HhyDg1Ksh0ENllrDoCE9Kb2d5fIMepMOEcvQNJ8PoZ5B3t5zYY1qi17hQkRsA==',0,347713923);
INSERT INTO "ledger" VALUES(279,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713923);
INSERT INTO "ledger" VALUES(280,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,38,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713924);
INSERT INTO "ledger" VALUES(282,38,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713925);
INSERT INTO "ledger" VALUES(283,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(284,38,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713926);
INSERT INTO "ledger" VALUES(285,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713927);
INSERT INTO "ledger" VALUES(286,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713928);
INSERT INTO "ledger" VALUES(287,39,'contact',1795424481000000,'s1.5uL5zfUm.eccRJTGO8xcR+bxgwKzQkOd91t3FOFAv+rrwxqVD8yIHvVf8Y/VIBKC4aMi6ffmTlT9PHpR4C1A5/ciI1vjQEU/SM6sLS3bOwEto0ejouZm0z9ZkN7h4/9oDpw==',0,347713928);
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
INSERT INTO "ledger" VALUES(299,41,'contact',1795424483000000,'s1.5uL5zfUm.QfHK6cDZhiPN18w4sE9Z8aQN6C0jTn2Q+8KhYQX3YXadgUafZG2QIbDriXkOC5VCLeqjNumaqL4YjdQfyvA8qvXfZzfKjULi',0,347713936);
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
INSERT INTO "ledger" VALUES(311,42,'contact',1795424484000000,'s1.5uL5zfUm.oLPzrxrYHfYo+TBB4BRmwj5DNMrJWnYyIqjQ+gY6hxmX1ITfjsb0+Cr9uvdrlfFIawCPRApYrt3TweduMXK42KzqvZZQRI1wO2li60Prh97pIa0B1c7aCPYikA==',0,347713945);
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
INSERT INTO "ledger" VALUES(322,43,'contact',1795424485000000,'s1.5uL5zfUm.E4P24U5Zmdin+uHJwwTo73dy8zrGdiI+CQU8bDaNTrcDDl16MM6A3nwPrCSbVMka62gor/5O/UMxjF3fGUUXtD3FiWlS8xx1p1CwndQBknnND5n4yINRvrdVyQ==',0,347713949);
INSERT INTO "ledger" VALUES(323,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713949);
INSERT INTO "ledger" VALUES(324,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(325,43,'said',1795424485000000,'s1.5uL5zfUm.L+CmGvCu/rq6MntIgLCBB7K3QA8N+OK2GrTY5meHKP/cX0FfAwvsqLMkblEjqWtKD/L1T1NmLWwyJcL5U2cyB2Fca/l6CbTEErrxflk=',0,347713950);
INSERT INTO "ledger" VALUES(326,43,'price_asked',1795424485000000,'{}',0,347713950);
INSERT INTO "ledger" VALUES(327,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713951);
INSERT INTO "ledger" VALUES(328,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713952);
INSERT INTO "ledger" VALUES(329,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713953);
INSERT INTO "ledger" VALUES(330,45,'contact',1795424487000000,'s1.5uL5zfUm.Kfadi3WDZzJFs1nM/v8NFnvRavqBqvKj9E/nujmPJPfF7b2JVJPVNE9sCvq5MB9BRhBDyX3qRPtZpGE+UG2YOGiiUiF7DQs5',0,347713953);
INSERT INTO "ledger" VALUES(331,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713953);
INSERT INTO "ledger" VALUES(332,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(333,45,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713954);
INSERT INTO "ledger" VALUES(334,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713955);
INSERT INTO "ledger" VALUES(335,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713956);
INSERT INTO "ledger" VALUES(336,46,'contact',1795424488000000,'s1.5uL5zfUm.i8eODsX+U3V9crS5Y0R8+o679NE4bBThvEMI0RM+URidNP1EhGWa6/U0dH+t/5vCNYmvrNVFrIwgWzDrwhdn3wO8SQ4Zjf4O',0,347713956);
INSERT INTO "ledger" VALUES(337,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713956);
INSERT INTO "ledger" VALUES(338,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(339,46,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713957);
INSERT INTO "ledger" VALUES(340,46,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713958);
INSERT INTO "ledger" VALUES(341,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(342,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713959);
INSERT INTO "ledger" VALUES(343,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713960);
INSERT INTO "ledger" VALUES(344,47,'contact',1795424489000000,'s1.5uL5zfUm.u2qY8sW/1Eb2tQY0/KZVmk043XjEPXucXBxh7uhayE/zelvpFGx92zQQSoNuI60D/Aegvm/SxAZ1UYQIomaGxR9hF7cKhB+b',0,347713960);
INSERT INTO "ledger" VALUES(345,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713960);
INSERT INTO "ledger" VALUES(346,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,47,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713961);
INSERT INTO "ledger" VALUES(348,47,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713962);
INSERT INTO "ledger" VALUES(349,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(350,47,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713963);
INSERT INTO "ledger" VALUES(351,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713964);
INSERT INTO "ledger" VALUES(352,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713965);
INSERT INTO "ledger" VALUES(353,48,'contact',1795424490000000,'s1.5uL5zfUm.7QFkKq9oDfDV5sx9GS8ZoRYNmi+YhMSR8IU2eL+XS+8PlCmSUvqrpcDO3Uo+Ubx7PNgIBYXTC5T5fCRHQyupEThmAqRZvJj/',0,347713965);
INSERT INTO "ledger" VALUES(354,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713965);
INSERT INTO "ledger" VALUES(355,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(356,49,'started',1795424491000000,'{"source":"","known":false}',0,347713966);
INSERT INTO "ledger" VALUES(357,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713967);
INSERT INTO "ledger" VALUES(358,49,'contact',1795424491000000,'s1.5uL5zfUm.fCprT04tcjDlFrOQc80nQTan5oymAzqgRdfY/TSAYhNbrwXJ84/ATxrCZGsXoHkg2uG8YLMLchGiCdOQI7LWhgapUVPZLywQ',0,347713967);
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
INSERT INTO "ledger" VALUES(370,50,'contact',1795424495000000,'s1.5uL5zfUm.RdWCMCOCoquCcNtDM5PeTlk1BJ5XblUdCoHgGkbEIkENyL8bCngK8fhQD001AzQSr3IYLpXJzZutBOLDdga5K8FSoLiIIG5j',0,347713973);
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
INSERT INTO "ledger" VALUES(382,51,'contact',1795424499000000,'s1.5uL5zfUm.hJ6QjTEjmZ3asVDa7Gtf8LnIPt2CqBD2wnAs/Hb80/7YN2q6b0W4UXldGFLJ7G2gD1imzNTUuRqO7pm2l4oUeql5DWJJ8UYY',0,347713979);
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
INSERT INTO "ledger" VALUES(394,52,'contact',1795424503000000,'s1.5uL5zfUm.oagmXbY4lTqP9/C+Uhk+HrKd3RlAMRTUxADXZGdD7Cc2Qcf6aTPpukzWFM+9i7Pm/D63hk+cg3+cn8PPh5bl3JJrYf0xUr1n',0,347713985);
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
INSERT INTO "ledger" VALUES(414,50,'said',1795424508000000,'s1.5uL5zfUm.hDgvEUNlR2dsgxwYifDa7D6VtQX98R6b67c3/gI/FAEhIL9N8rA7CV4Gt27ngZZt0IRYmwSLn1ka8jMs4VLvPaDqBUgopzib',0,347713996);
INSERT INTO "ledger" VALUES(415,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713996);
INSERT INTO "ledger" VALUES(416,50,'claimed',1795424512000000,'s1.5uL5zfUm.qkrZatKModdzrCAENwGeDdmcDITjEEiCyarZkrLU9JPiQD9g0L3nn4D8ccqBx0NvByX9GGnNLA==',5100002038,347713997);
INSERT INTO "ledger" VALUES(417,50,'said',1795424516000000,'s1.5uL5zfUm.L1nFVEFiFXIiH0o984n1AAohFW2Q1iYe3+6LvrLosmGfi8EHc4I0XQabj8zWcfaKIqKTVNVANY96KhJIaiTnQB6ZS9g=',0,347713998);
INSERT INTO "ledger" VALUES(418,51,'talk_asked',1795424516000000,'{}',0,347713999);
INSERT INTO "ledger" VALUES(419,51,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713999);
INSERT INTO "ledger" VALUES(420,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(421,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(422,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(423,53,'started',1795424520000000,'{"source":"","known":false}',0,347714000);
INSERT INTO "ledger" VALUES(424,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714001);
INSERT INTO "ledger" VALUES(425,53,'contact',1795424520000000,'s1.5uL5zfUm.PyhhfxSNF85t59RaRKcOi+ltjGvztvenU1tY+qpd4WOHq7+U4QfJfmnXb4PShkRRY612i4NoytIwYwtFbdnTH8neCStNUoVn',0,347714001);
INSERT INTO "ledger" VALUES(426,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347714001);
INSERT INTO "ledger" VALUES(427,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(428,53,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714002);
INSERT INTO "ledger" VALUES(429,53,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714003);
INSERT INTO "ledger" VALUES(430,53,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714004);
INSERT INTO "ledger" VALUES(431,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714005);
INSERT INTO "ledger" VALUES(432,54,'said',1795424521000000,'s1.5uL5zfUm.6qkuS2Jkysepqb5rSWuS/WQmy9Zuy/102Hsrmtaexg9FRabh/VLbmJr0Je2rIz7XdQc9U3vcci8EBA==',0,347714006);
INSERT INTO "ledger" VALUES(433,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714007);
INSERT INTO "ledger" VALUES(434,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714008);
INSERT INTO "ledger" VALUES(435,55,'contact',1795424521000000,'s1.5uL5zfUm.ISyYlWo7VHgjG/mrcrQ4HJ/kD2MxrWlNNY1LnDP5R5CnQP2aIaT37Gf0xYeHjG8zChVyiIC+Z6I71xY7rPfMAnJJsVctk21i',0,347714008);
INSERT INTO "ledger" VALUES(436,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347714008);
INSERT INTO "ledger" VALUES(437,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(438,55,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714009);
INSERT INTO "ledger" VALUES(439,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714011);
INSERT INTO "ledger" VALUES(440,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714012);
INSERT INTO "ledger" VALUES(441,56,'contact',1795424521000000,'s1.5uL5zfUm.VmHNrgabcVbWYaV5X13J3hsBY7vgNHFT7iORoFpZq4IH9umva55HCIQY1eel0nJNRP7Q3ROl3b0c4DlO+j/DpBsEr0UhtBLA',0,347714012);
INSERT INTO "ledger" VALUES(442,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714012);
INSERT INTO "ledger" VALUES(443,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(444,56,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714013);
INSERT INTO "ledger" VALUES(445,56,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714014);
INSERT INTO "ledger" VALUES(446,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714015);
INSERT INTO "ledger" VALUES(447,56,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714016);
INSERT INTO "ledger" VALUES(448,56,'completed',1795424521000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(449,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(450,56,'said',1795424521000000,'s1.5uL5zfUm.M0rX4GlZqVP66JnumtfiCB1MKD6lqZ1iHzA3K/I1fNBWrxvfyP/aTTzHrDN+wK1HuPS973cNklWWUCKuRGDyV/xC/qqziec=',0,347714017);
INSERT INTO "ledger" VALUES(451,56,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714017);
INSERT INTO "ledger" VALUES(452,57,'started',1795424521000000,'{"source":"","known":false}',0,347714018);
INSERT INTO "ledger" VALUES(453,58,'started',1795424525000000,'{"source":"","known":false}',0,347714019);
INSERT INTO "ledger" VALUES(454,58,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714020);
INSERT INTO "ledger" VALUES(455,58,'contact',1795424525000000,'s1.5uL5zfUm.U0ja+sqXfl0IjsizUYVzfQKTaYGEjt7M9vm15LOVFKwpAfGSf4NYwSVoEq6+E+LiftHTg7Niix/dZL9pbWyXTU1zYfXAwwLB',0,347714020);
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
INSERT INTO "ledger" VALUES(468,58,'claimed',1795424526000000,'s1.5uL5zfUm.2dM6SCKAvecFG9JhexUnAM/f9LBYE1FWxXXURUGb+QIbOujJKkkopNOCnMxolmVWeArmbaYg',5100002038,347714025);
INSERT INTO "ledger" VALUES(469,58,'released',1795424530000000,'s1.5uL5zfUm.yHrgDL28LC7lbmATDTBpeBjyIafB0mqsJ//UFFsnLt5ax7Pe7FtSs8We',5100002038,347714026);
INSERT INTO "ledger" VALUES(470,58,'claimed',1795424534000000,'s1.5uL5zfUm.ko/PBBifGlGpwkTc4DHqVW8whigD/JvTBEEgq/tdlnzmimXXZFds1ah3YffmRJH/qssNrL46',5100002038,347714027);
INSERT INTO "ledger" VALUES(471,58,'corrected',1795424539000000,'s1.5uL5zfUm.L/9skYmLkvj+ZdGo/8dz4j6fzqwUt+zgRTVJAVUkYlK8qO1Wtbo/G+RUY3Dq+G6b9Ns+hHIyER1iaXBlI9faPuhQSZZear9o9DNQjZdPICtQ0QPx+VIh8bBvlw==',0,NULL);
INSERT INTO "ledger" VALUES(472,58,'outcome',1795424544000000,'s1.5uL5zfUm.Hgt1X8tttO9xn6DncczBL/2NE9zI6qhANcsNFji8Ts2hN/3LiP/qdZ8U6gaI4lphKjsaTp8cSteo2u+TXhLFEhetdG4418gYeLxZUW0=',5100001122,347714031);
INSERT INTO "ledger" VALUES(473,58,'cooled',1795424544000000,'{"reason":"person"}',5100001122,347714031);
INSERT INTO "ledger" VALUES(474,59,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714035);
INSERT INTO "ledger" VALUES(475,59,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714036);
INSERT INTO "ledger" VALUES(476,59,'contact',1795424550000000,'s1.5uL5zfUm.2X1UwMlZEqxxmFK07FRQQRdCTpOlJ8eI+HG1eyxTkFV4pA/nGAUxYfNKT/3FmFjv6N0RmnDggcPfXHb0DmbPT1nn1XUONme5dXL/WGw=',0,347714036);
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
INSERT INTO "ledger" VALUES(513,62,'contact',1795428030000000,'s1.5uL5zfUm.h43uCpLzIO2DxX7LOb+1fQniFmaW57yCx6Wnqe54TzED9Fd9oaohoRYTDZbdQlCTi4LMC+CdbHHN65EkN5nD/15Hnlk=',0,347714052);
INSERT INTO "ledger" VALUES(514,62,'talk_asked',1795428030000000,'{}',0,347714052);
INSERT INTO "ledger" VALUES(515,62,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714052);
INSERT INTO "ledger" VALUES(516,62,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(517,62,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(518,62,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(519,63,'started',1795428320000000,'{"source":"","known":false}',0,347714055);
INSERT INTO "ledger" VALUES(520,64,'started',1795428321000000,'{"source":"","known":false}',0,347714056);
INSERT INTO "ledger" VALUES(521,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714057);
INSERT INTO "ledger" VALUES(522,44,'contact',1795428322000000,'s1.5uL5zfUm.ciGa1oxHDsmge5C2RMqus9LMK1VYlcAdHeew+K4oJr5fZBGCD41CGQtx5ecR4eScq3lpLztG8vyYs3dfnYbU7l8C0ih/rXaU',0,347714057);
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
INSERT INTO "ledger" VALUES(538,49,'said',1795428327000000,'s1.5uL5zfUm.H/RevGY2KAFQ2yH49oDMiKQqk8MuwFJwb3eEqiTq3woovsBiEvsyWZ6GnQFersIMu08e2m+R1SoH6Zngg4lDneKdCweVYA==',0,347714062);
INSERT INTO "ledger" VALUES(539,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714062);
INSERT INTO "ledger" VALUES(540,12,'said',1795428328000000,'s1.5uL5zfUm.BEXtMMxvO7YDk/MBvghR25fay/ge5mhEhol6wQ4UFPPlcOjT7cAzNJq+fpMjk/psnVRwNE1fBv0zhKvGkG8em9UeFPW1wkKTsFblu3DKTVb//8tfxw==',0,347714063);
INSERT INTO "ledger" VALUES(541,12,'contact',1795428329000000,'s1.5uL5zfUm.C2c+E+F8ul/xLr3t6Ybzt5PSFICHMlRtaYDrQLqIbPD5joFdn8AkvefIr6eNgCsUXuzon7SANTciy28ACwk+FbODETok/VMixV3JCKhvpjNZfUg=',0,347714064);
INSERT INTO "ledger" VALUES(542,56,'claimed',1795428330000000,'s1.5uL5zfUm.O9q+sazqNfkyYdOhmGosFH6Z09366VmE+7cbHlnra1Lb1AcEzHVfju1E1E1PCh+Gm4j0V4fzfsdM',5100002038,347714065);
INSERT INTO "ledger" VALUES(543,48,'said',1795428333000000,'s1.5uL5zfUm.yyda3yMZ5jTYdPaPm394Jh4n777xmCPaom9MjOgHx2HNj6MhYUUJy9ZV4iufrIYjkbgNq3DdHqh6h9vjQp43p7a7BfZtP8bxOg==',0,347714068);
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
INSERT INTO "outbox" VALUES(60,'u347713811:consent','chat:5100009096',3,5100009096,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,48,NULL,1795422620000000,NULL,5100009096,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(147,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,118,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713872:trouble','chat:5100016520',1,5100016520,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,119,NULL,1795424460000000,NULL,5100016520,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(377,'u347714038:exchange','chat:5100055754',3,5100055754,'sendMessage','s1.5uL5zfUm.wj1sBZBJC/aSCnmulpfhl9IHtBwkNJYZGUbl7Tzi35eTX+3Enu8QG/UZ7StXg/quPQmQI1ga2sqxZxxBbf0nhnX5UOEksf6nWNXBdovOksGt7//DbiXU3KWXQT9OysO1wajjXfCaWlgShd/22M10zg47iqnruMuzkNBRr0jDMCkmrWWl9PyPjhv32+GAJW24P5lgEoWnclTFS22Ctng4VcRRN8MHBhNZMUyXU1QI33a3DDzIoe3QWibdsql7Dirmuw8vn38jhoJWncVS3yGegLEI0vfbG/CRxIKGVvgHoB2HX3jcgNO82u/GBvQEqtj74rxgI/pBloc+4mi7ULTI8FDKy4kpLDsi8QSUlHuZIVLq7u5R1OMyHlgsUShXOHUvfWcMvQnOKxP9OVqy4SUMCk6fGUDkS03mLZ94SUZTRn5CZR647gyGjrGXbufs+v4nIlMgqI24yKFzIW/cxAkcs5FEcEfFO30P06tOMnNx09qZ0frnXQknlskiKnBPGp22MCCZ3svuo3TLvzuEKnUfTp1UeA21UGVjGKlgSDbZohE+oztM4tqY6mNurq0RzOOC36UOtnGzK3ZfEkOp+0mdQqA/S1YHwEaN3tbiRNKHfTSSP9m6G5lQjZNBAZrrbhLNDAqGPC/1ymUxqM8hfaiYlp5D8ppgmU0Bx+xPynAuweS6QMvoONrmRt97yaeyKUNeo5OuTJtCzKKLmFNkxHLxjNSa0BZhr+rX7YmH1X5AguzN/kjEpBooozm/jkyQqwoZge+4+7FVrySGrDWfqzStRYOaqnZoraGOeGiEc8YcJqCR761RMGWi4D1cSO7U9VHdspZJRhc+9aodMZvjL5AOcHkTO5XjO2bWQ61jbxu8YzMner9FmOcAdHFUBkyJ',61,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(378,'u347714039:consent_again','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,347,NULL,1795424556000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'alert:15:1:347714039','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.oO4dLPIxkRMzhisILjGfLnKfr0cvD+OjyQ7pYNcvVEMcvBdGOGERmvElkkgckJrANWe68Dg2LttvZtaDFGvHOx6mYhE6PRhk47dCm/GMIjLwHn/O3TQaQwSRAallEP54Dc/Lyfrk02U5HTXPxIrsQBPgbUD9earCMQMZEv4n9q21tiSAb1VtMk03cgX/0vk81fyM1F/DdJIrDZ4MK0Q9IJs5Se4ejinRBhcpKCjOTr+9QUBWCqKW3EMiyyn5q+mXC6p/f0YD8C+xuZuWVVfNcKzA0CbrCXsTHTJvMiK6eqbpakwyxh1QJFQoMU2vyZL5Vo5+HOxH1SgSx1XV6rbG0u7VgBi+2dajEqpKfmPiqjRor+D6HPkghfBr81kPngDt2ssZ2NSj1bBm9NKKfDy9IY83QufNmtLS/cp9vlWSoEumJFxsgEpEcT/t8FNV+w8507AR/CjkvQb5ozMhL7goTB/gy3HyA7raIsIY8iUIAslzn16T2qYZNXRv+fC9pVYKa18guj04g7FWM+L31/m6o1W9pSSD5a5ZShzAvzcrBkafcZ6Da4LmWIYmy9oji9T2G2xb6j5qFICo/J/DoakvJF/EYO3bS92Vx4r8aBOpS9Q2NbgWG08M46vdWy9WvkmMXbQh36BJlljS4Jtg62TtYUzI6X+LA6JeQxLJA2n11/laEuXMWshJqlX2AN5X25Bn92ePXyerdxnH8tKOQo+0L6FX/RnFk4R9VsNZo65VSu9TLgeyoVKOSjJ+YCFU21SDCWKGnfo5LSzm5F+DjhG3fD7Ltsnl3hFVszLCxu/Kfa3sdObHxGfTz2F3pp1jj1O/h/xfAdBuXRunNpv/mmQSLC3A6JjjfOTsNx+pq6M6T6WmKeZ3tzt4yOMd+dB4QYKpZq25JckyWR7ry0ZPf5S5A+ExaD4ryNkMZQafu0nD5pj+6VrbKmtnvJGKIm0h1ycjIcHemZHPGNtqREqkHXQEWYXC2kMgah4/WZrhswoA6e1XVQZJimOOLkhzvN2JoISHHiYIQL0m+/dbn3h8rpfRqNK7/mnFuOvw3X7N4OcTBqozasxbOthh4QYf0u2hstef2zsxFFSq0s3YAWohpCxG3pGUMYcNKIS9NRbaq5w71TOxD6MfQFMNwX36+k/6u2bCtn5E28fhUUVRy6rhGJIrNWdUVk+Ag3x2mzttx67wb5gG4MBOqvKx5jBj+WK34GqILYRwv/cHTf+NrHlMzNkrg67CcwoDq/0yZK8=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.fUvbzVrSe3pFNKmIV3KZ3eYd5nXbNScNN3OwqfX+aiegl4cVHnwVHn7/kTbSlhh+9SGR8w3KW+9VyMV5yp0BiPw+g1rggovHJvv/amAhyfTuy6HZarUbp1bPT1yNWhiRu8d3qEb2hmQ+kkXJbKScDrStmEVORnybbiPvwy/Oih18rarfzeHw15RcnE1RBuJ2puNPl22J84m9VAkQB+I0pRsaIObk0iWz8l3Do4f1VeZ/rzMauojz7j8vgtVHVIDiJmZqfQnES8XyCtPLvbNUtbk3LjpPYjiClQWClavxdH2KXfwA0uCBVLKMdhXQKtXrmcD7fuuUros3K2VH62YnhmckSYDtgLBX9bhnMJegJqZ14Gi7tD2VOfsbTsWtaxQ+MV5b4S4W2jWo7/uTZh+U3lUj0G0tp6BNpYiFsmxVvj0ZY+11CbgO9As6SXlvNuD4qul/5B+BvZpoOxbmmd8lbYdrch0aGagRXToclzHupD+FhGhyB3JEdxfQeZk98kOPIwb50DueKl/ks1HrWePxi8aFZxFW0RhW+boy066OKltEVW/fJd1KN5qPleud7uN6wrl5I1AFxtvW2CSBIuAhE4McVt0m5Wx8DBQ33IAN1I5qgaSR4oBCpYScMrxMMGWOIacebSa0WlxHYFyZPlCePjFsN0b50LPuI/M77TeYE9FDhvQmYJ0mwP4r/Y0SDLIc6TDdCiascoYAKUYrzsSdwauDv4LagQ9fKfFJyIgdhBfsQNG4kbqLHA+WqwHpcpObCpix9JOrl++2kBdNubC6ALoyYM5I1udGwUNw9RwhmtAPtG7AE7FhIWzpFLy73QBKIGXUKQ60AGob+pXy7hMFlQW/+2e5cnDBnkkBdYNnrR8KzhEBsVnqUgN0Aal53DNDg5W5ruT3A61Z4rGL/CBQU8zNQE7WoVCT8u8NP1eZe8zKRwIGJD+Xtuns1h1GHVHXNRge3oaWyD76fch7s4G8+Xn1FW+JHYke3p6ZuQ/C2m0QBMSj+dLVOzhfUau3IBc4ugdREGbWdtIfPzKSmVG7Y3HE35o7WeuEq4M8QOAj24WW/p2rNl6XbHFOXY1EsgaVa29d9Opek94zqKFZ/6PmHZ7xAxWe+hwG4XELuYRzix/rwpUqnoQnXuLf3XQNyOdHbb83XhzDoqo5uEyMPZ+kwEa7XdG7Lq5PuZJIzEaQNL9I1l+DtYMMaGIgKAjBULx8244pBAyLjGI3MDbDUGasOMSUuMhD8VAaA3weYdexeXAuLn4RCdOnt/jCBlSe6m6geOOMeKer0Q7cHSSL0hj5R4zg0AIqby1zlUeI+rNi4a9FIjiPC3CIKVI5vLjrh/3yylzLkm0juvtawsSFV7uKZsxu3Rz2aBc8XBywAT8B4A2t8RMAQ0BkIYztsgtCJTs0iAAX1vJ1hJLV4sxafQmQX40jZXZr0LOq8GasXEB350uz7dRYNm7z3QDcbAxxipJcuASp+ydlahEq+nHRjQvzgB8/Fa8TdxHxAlspf6VFbHvAONvRf6AwheZUPrW1One5o3H/vg9LH/aoMmxZZB6EReijHhickc2grGwBR4ylN/Z1XejQCMdDwukr/1s49Xqcldp6Pae9hl88bigvh+kbAE7znbsllzuMQvGb2piXw7EioY38RRVChVOMLW9ca1xZhyHzopOX1Zo+goDHNuIPK0joTDjP8bDTGZts0q2vbScXoGc2TC+iWcMfMErVT5dVL2tG2FmOqX6YVBJ3pwhOJBxhyHLkiKrClslgtl6Z09bcY8UZQ3U/vLLxjIjfyw8cRIYjPn7KA08DmO8jkAXhToaihlBrCl6YjqM5OWs0n8h07SVbL6HHqrG+6IdeGuzN+KYQNkfHr2fyYZBc/gMlv0Rgq+4ldLf91bydt3H2Ytg0r6/JVX6GDdzwb6aWV+0n24Ye8/+jkbw7dTaldIW75mGsbNQZpt/sqBNsDzwxny268pT9IaiQ+XwUwXSqSpU6pTA0m4qPu4+NRhGCMhVSGvnGoGSgHIuQezm9BYTDGr0ui2ughC+OxtgHYijSOCEC0/RmrAFXBcjFu75lLcFBtp+OT2yX2NovAc0snmIOJ6gZxPGCCDumjjob22YK2m+rJR7GXMbTz25BjprCsJok4dV49GrLD39QDpPHitQMVe3OENHSiqhuTlW9zRz5iwW2oCopS3Rokskwd/YP5UbR59la2dmCmMFMWNq3CrvF7jtb4y2aekV2dIFgXZyCwN9VUtVDcYWyXJhzEIp7iGlusvKiYKKmPHHmYDMPOfv1aFjf4RQPtMgf1HkC38Lbx2oN+Ni3gesZ9uhvwB+qxQma6vFLyo9Y',1,1795431762262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(380,'u347714040:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,349,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347714040:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,350,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347714041:guide','file:u347714041:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,352,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347714041:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,353,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.cwV+oxW78nZpO33J61WlC8KNL7wHxqXriXOdKDcEMvIDXwklUG+NqtNogLkq1jQUxUwZqw4Hv6xcbx0K2+3JlClbduCBCgsqKn+DawvzvS/6/X6dcA4W9Xzw9dhUTAY5cOCdRhR1wD8z5Bc7FiPrWdCWn+SfMCya52+oouQaGQcUgKedqhr9j1Du7cdLYNzpTYfZ9o5D6cFoib08EKHUf9ncUTFQd5v3oXidYuR2BQZlnonVfljcAE4B3Kpd1jZiJ9MujmudeTRGIhHJyJYhg+hjV45i3aFQTAtMZYOoXA/WPWgKbQaTjNjlqoO7m3yuODoS1dUfLmLJdeya8uqbnijZkUlR7HtXV69iJ1AsUmdJgRnxNc/s1wDVkkHoG/DHWICRyzeaNiW0gLhzthXtlH2Hf6GZfKlrTxIyqiPpIwfHu4jdP4zhs0cX00Ja/ZNqsBgvUc01GpLIR1JfiJP4lyf78dt3to82AfubysYOrAx8oyblOpaWxIlabdgKGv9YyIv8Otfg8OFqtGPLe8CNTNjCPycHfeAbd3q/BWcYRzGJ318gR1csJ435ZO8LT2+9F4wbaAFEyB85ELOQ4QswIKqf0oSnIZo=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(385,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.vewEvMvLHRlUTEs2TIpx5NOUrSUbSVBpcEtFdhzgOw5jXD4yHgiU8D0jEJbbU1PICu6dTyB6PJnNEWZP05Hdra1nJrGDO7/R3hlnrrNjYrMkbP9MfCAVM8HalLVcuwg393ISMDH+W8pnK+goGLGUzL4dakXUMQabhIXcPgx/zvYaxdeMz6r5bgq6g7UDLNlGI0kNvm/9qbqz2sbgWyanY9u2XV9HhucIz4gewj5hvIT+XeaKmY4LlNLWu+qsA8CP9xpscwmrw41ql8/1LP/IVVCPv6FQIxc01dfXYaGQw0FI6m7WtAdM3RwkYxx8qHV+7OZvHUl2zfm1hZS0MDAeokCdi6+gIJCtudxiRFxcQwD568NCpViIBhsi1NKFEJg3NQld4oQTVm5DSjpBbI7yok+C25iy8XFvpjesd2s8zMggqlox7GeRwBKcwn+neWfNroGvuXIav6VMw7jzWmngocx9b+fPInBe1tntFVdx19swsirfiaDYXeqMwtynXGgtLvvMG6b7iYm7cTBxYpCzn3KnMH6XlLtCdg0sayZIRq0B4u2EbqHfhm6UDtcvvgd84OXc63ATtEWyQ+odOEQfK4KV/Z4DFT1HepfJYgpP9XfHjK0rQj03ZPPtFbA=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.IukS2r/it+MUr8TWskcEfFnxqL74qE/zFYf+Cu8KlD1dl9p4C1y7VgbuZ1cLA1TyxMM36RmMB2qPOY1vOzOmu+afVq8xWyJGfNt9AcqwUV44rP7E9QITRTob8YOG0TLzrExsxUaf4m7WIN8f1/MEXMDWdDeSJC0883nYAfCS0RFIbVyrcrFEOPMcQgtH5iWh/G7Lrvd3NaOMTAD07QhGwdXDWJ48t3yj5tX0/X3qlgPQOnu6BE+xNPihhoI/4h38Fwk/fVPgtH1FRXKe1QdqlGzRV7m//uOJfJLbMrm2q05prA3rU1rkWM6ytpiZHSpR9Rpumo6t34VXoHTZuN0TDdqH1ZTj7zmjpguk9E/ENvvX/kbEvyTvUEezbJxVAKPKBxTzsu6zzlTI/FxOWS6dWB921j7fv2fIDhKqm8ZGDfRaTyMioCVblfQ8+2PhW4uc+V+rFueOnAMdS4TUeevIfg/kgOv0UkVN2zuKBeab5PSTsXz5f68=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'u347714042:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.r6I8PECgPWMlTbplHtaUfnDA0Ca4Yh8/Jxhp6CblJnLOID49fPLVaeLcEl65/GbkHJ39DUVHWDfpXv14N2SdCdYqc5ZAByOc3jXiSM0useJksYXrKP8V2ffUiRBPj5Z4z/w1sQ+I2J/Zj3tk1tX3mNIppFaN8nWHCW7YcSlNy/4A+1INcEWwyFwFORQCNxXHxVZyIdPk8rLIbbdNrItishtP/Qdy0nRXy7tAacmDPhJ2bARiRhVGfwqMy7HSffoodMkZohjdE+0O95UyQK/7twBGESUwC6jZzMMSwTlqjKtQFcCkAjkLTnxqrsn8cg8x9DBQ9lBPyQ/7+ldbFJS9V86BGBp60vCJELB8M/bvQ+eA8qX8A/gOubrRqRUufxU07kd29BhtBe2tAIxQkh7+UN+SCUpaRPX54ezi7HZ+3SfzFkiDaN791zNF/Oa3yvbMCVQi1aWlZJJd89nur61BGDyHKUCt3sFETFU6XdAtOwD686CtA8emapF6UyIko1OQPLWghMlQjh281JyzeAXi+sg=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'u347714044:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.A+lXx5U4pcPZV9im6VV5ebTiMDkJe/yh7jY+gtv2DLSALNjudztV6LVvTcsrCqq7H0CkXj4Cm3J6Z/AoSVa/gsucJpp8xn4Of8OFPivzS7vaspK+Ebj8yQUvGEzCrH5ZrEycBNHX9Zk0+cTNwcTTq7OQkWS9zrooYwdQubILgIcwCL0M/Xd5AJgSM1C7n2jw+niTySlZXWU7Xs+SHzpcOhIoEutf/qFAY4TBzyV14e2/M8nhiOuRz2N3BqhDlSCKAD/kbml7+j3wrCtiLQJjtMdjomsRz3N6dV6yZfCPDH6G1qsVeY4PHqHNrhC56caPo/gqD4fayIoMAeWFZcRrDJ+oZsEO9iKH2OwilOXgTbEcUYKCSWPolXr9lf28It77lXdWP6ek3JAIGstKQD2PD2X7FMakgO34YbPm1dCQlygKY3STj+78GhDd281yy7+v4BY=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'u347714044:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.FLSxPhBh5AVkSnxTQzsRTMP3lqG/RZVMWQ+pmJ/e1wYHewVSYKLe56EAQVgSjpk0aQpsLjRY5X81BD2ws4kk+f4bbN4s9rcBFk4ooo3GMBm8oybi51bcyJt5fwleW07nZdNqhYoyB0fVdcHgEQB1MBnU/tQMmLGn3nyyLu7Z9mDByY34FbB9EIH8UBP+WvExobdydLSG+QpdUDd/WpvQQ9MBUYnV5ieQWy5I+JJGohw+YbT/1J3kKfE6hJmi+cV8ZXpH5D/AuCStqAxXfbI+xwUO82imCNoa8H6MRQ1mWojlRsTbyJq6HaGEpmokvjq7kLkBK0L0lhcZlBbiylnKUpMcmvzGD2YCJ0rs5MgdlDUn2dIRC3RI6DyXTyq/A8X9PccjLgvQMeRn5EgrPjBV5BMx519YmFTzILn4CC9OGuQxtKAQSQVtIjkB8HwrR5gdwggSIQQ9U8I0J7Or0Gylv3625s0EjxU+jMaTaIYaGPt7Mc2aNp9JANVFAwMkd0WUyL9DAGcq0Ipam6KRSXcJbFceiujmvWObci3gZvmAdv6WdO6PwkpgZXxW1zBzMGoXgDj4koJ4iZ0p4auiVmf/hpimJd5fzUWA2h//ZxiMGzNV8+83qc55m95fSpsu9qsU95DShd8DpzpLxD55HSn9SaY8Vq93834/RmG7jcU3AkYCNKWMEG9rVofni/8lwAL+f5YgE5PNvZE573BPpWtlZKhljOQXAtXGIHdz9x9kZc5ZnpPXzoc25RRvJMadUvqQDIsnF/kBeAkbLe0etBOYjvAew5cjJDFEV7Niu2e+RY7eLhVU9tVei7b4yvroBsSWYb9ChDwa0+ucHUvbTcgtzpCsFIVuxRMWSU85Z5gGYVTulGHUH64pqb1+WL5XwZiEKC/FvI3oNDPqI6H04Rm7RmAon0VuaUK70gZvqo0qkA==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.YTHIka2oQ7tbGMmEoAKWgmHchbw1XtAk87QtenoRtNoETsfjL3yXlX/q+HkfA0QTIrCUUuUjTe/TN9QW9hw72RqPYpyuewrEAWlfee2qrvVGxW4qx3apOgfAEc12YsSVo7jFM7XZYbIBbgzvVqqMRZCzGEz5VQZha9UuTd8/rDCZT53JEIX/vSRBSHCTBiSL6UU+b0fHdMZYt5zWSeXuDNv0Vnelr2ZciMhCdUG8k9qw3/CwJHqg/Wa7oHxgmdiq4USuvQlKBP+K5fMYDMQjoJDp/3BpmD1aFI3VR4C+qDfZXl7RIrT9PMElu57A',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'u347714045:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.73ntfbiC6bMwZyUXH7H8red/yWxXpuC74tTmp4btbp+Qe4C3CgNGQ4QKxvm7ig3KGiRA6TE8qOmcHMAvr/v2sxomdrU6xmQgwkKiHdwX367cJHyiGOA99cNb9g83F6HtqSb7l8P4cO+rMUK5lLtkj5RhJkUFxmgl99WMHO14YYOAtlMjiT2SI63elBLe4EGc4s6o3ENZXUhZBkn702H5a+r7j2XcAleNA5HyYUwzr1oB7//jm+AIuQ4re46WgZVpALnzfERI3SXgUWL1lWjv8s6V2RGWw4J7obFucvnYVELI8GYX/4yw880NSeFtrYYlVobXt0QtBuCzMuxCEhBCCtuGqCXER4rKelz6gXlF+aDjO/Tq9PlU56FAfWNyOmFM9aw3y369y3Z3zTzLX9HtIgdWynAYDw+DGVxiKhcxoLWFHWMMOb8cgckqOYva1H32AFo=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(394,'u347714045:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.SPREy6NkYZDLWQUMvVGFXH4szgYP5LXWTsPdSVVYVL8cEu9hK1QLSEXnjPNsBkGSqY6itSePF8TUbt+tUvvJbLlCr7JB5I1KLbhp4ldHb0H9+xWwoc60jpDkNnqOJg2GgGLyyk0wE9vGhohGqqxLUAcTO/1qHXvyBTr3xRn/3twUJICrBBXAX1WqG/D5XK+0wNstVQWvyyBR9zAF8O3yd/aWiQf/F+PkOArBHeB/J0EtZjlfaR5DZ8kL86UQ44BtKv8nB1LOetOI9dM+ByKp5dVbfM8wqXlQqPt60+Tk1I6GgjauIgU8/qdNhWfTmY4KjID39w0FeZyRz0wXd55VprooWls6Sb0zyO9qBJuvZ0Hlh274NeQkfyo2OOPJ22OFExq8CE9gA5Cr5nrkGo30Gm1dq+79U3RbqMstnCCzSx/8hwv3qB3urdML+jXJqzHI0ulKxD+H4HgyfME9O8IzYrpA4l1en8xv4D0bx0gRZVK2nfYClqCLLjlsUCrOUAkohgzLoRB0irwHxkmNrPj4ia99XVl+EdGL+m9dWIFSzEbxir52aodU45VDdr+a9JXbUMeIt2PvK3SP0nmXY6wqgSVAkEBTGIFkCOB0n01JJ8srAAuzXNdQ2bLJywY2+9a/2przMiVAqwXi2S+jDKF+vUCmmz5PkvlMUL1GQtjO+aUZi0DbTOvW4JaLHpOwm4Gg2uAlF3ZyRce9Mli8K8Tj8FmL3CbJc2JzIYXVVfcePvc9EdmCosg23UxVG7ERokrWtZlmb9CGKbl1Wa0Wl/KbqJencRUjRx+5CuqzsQcJgoUhR9oFcK8vL/K89XJ4EULSSIlBV6EVHvWimQVaYElFfTIpgKTmW16awxzbkWg4ub3nDP9/zb9GJrnL5WY1fqJw5MGG5rMKn7sdRbiol+vd2KZiFu792mhqmRxGOx51Ug==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(395,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(396,'u347714046:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.QswxfSdVyVT96VGkY+8ysYOUgO7+rAZHZWxHSqBQgeDKe66A9gBmHi4PJHjmywlwcp+hFRsuFK0rX1imBRk6Ae0Cj1MIwyRQLt6zfK4r/jQ6rnrsVCKlA5IUj7B8Hr7ephbE3Bw/19DLz9JExvib5m3LROxKvRyGAsxWu1tEHRA8CtsLqfLuM2ztTYC/1Ub6fTwnwxyHMzVnW14DjCPB9/b+YqTCul19ybiO0u8NFFAA/D6NMFwvM7odHHhTmy9sLGS/6LZahi6r+GUUmHT9vc/Kg2vG0wMiwPW/OYzrNi70iibFo+/vPmcjnJWv54dYAaVWlPDsfVqbwSs44X/cfoowG/UE/qNQhiki7p57+ueE66KyoQOzPHXllLHrmMavouLk/oCQC2A/ntOLdx7B2eG/oKdGJYIR67vbpiQPDdWmSID0r8kHM28fAmR267Vt624=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(397,'u347714046:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.mm/nDafKYaG16EY/AgG93ZB1RBhF5pg1K6SfgR34VDghtG/vCTzupRAGF8m3Z2k/v9oTatfb1RebQmhjbN4FfKRh2vFNQ1/aZxZQ/FWOrGFqAVRC6wc//cFvvP/Stahx5IpQbpVVlqOmcxbp6ZWkUatoHjMO4m+MxDjux8R5wlJ4xvr8ZvLuGbrVtkpwrL8BWQkDWp5immzv4XThyn9C33tatOOQdkl20SEzXbDH/7b5RPkVFfI+qFPh7+y1sFHfLWMWZL9WFlraz7VbVRG6yWL6nbfXcwyAPgbv+27UCRqt2lhNVvZ1wKZR7Izy9rYuRw20UCk7wzmGcjsiXfVlzPMW+MAojbPTvYETdd9r8yYjX5HDAsIvRk+fqM/fzUKymnF/mKFFadh1NlMRrc4rf1U9HV/3HCCXFgrDeH3nXHrpFz3gAup8zyMQZc13xorgHbr7N4rh9A09LGQVt7YbaSk7QqpJJHdGm7zecwSzl4yRqy0COUg/WOmG8AuPtQMG8bwifWD9HuNnuqfGcJGfN82Fyx+fP3ykuKGSlonKrwFTBr0jMWBVS5wQ/TvXLr+lxd01pNFexdG3UxABMjgfQefaJNQWd4krMf7SVwumM36lcz4qvRBrN6VNkTLNd+Oa0BXIdAuBNSDlFiwPro4znJvkXG0SIF/7myE+LzzqjplL9fV5FglCMFKrG2VvzC5KYEiBP56Hq20187IGHccJ+nF1CG1b/tnLp9EUVi7eh08RRtL5HixB1ui24nf3wf98/APpmwHXspukXGXpAYzmlzIHx9VFlqQdewvPxzF9Nko/qR+3ZKXPiMZrvV/zREmFxF9rZks2C9eDGreKyeNY0JxMbXkuwvPQDoZY2CZONdvZclARfAQSJq8b6mVsnSTdNsX9LSL+LPA5ljz58jjBZGT0lF9DEJzk5kNbvxkeHw==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(398,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(399,'u347714047:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.v1kOHfJDk2+rEZz2Vrh9uRTEWF0u7f4hvR2EPgbA6g6wT2IH0KxoEiCwb7j009+kW7+6RelIQsY63KYxFDqABGNjiDKWsZHZiMdrhjpD7BMVfw96A/hjYMci2D0ZZByib/31r4h9nxTby9E8r4nlGLFdyYCXOdsCDKpfxzNW+Jc98GS5yYz4QWCDYsaQwQA49fEU0rguI7rjfBTwOGoyUlkGAzETrtCQRV5fGXwXvBmXOlT/SP36eRfdoXJvRZ7MBMUAybWgO/9432wuxxyJY6edHVBQfMQCIBhJYo7s+nciPvS0MBtc2+G8mBjlNDRmv8bS',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(400,'u347714047:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.ZD/p5tm7xR8gcIPcdnKeoGCwVn+W7A3nvavW+X88XR2AVoC7502g7GYFj+QC4PZskZIXKix6qJYeHbSv013mh1BDnoyi+70EF/q/tM+jZyHlkZQWhTS2qHI78i4aPi+XdN3vgeid9xmHQU5QPQ+Ey25kNjsDS9s4PcHiwhQz3snTvC1TeCTMXxwmFm3VNKHv2UB4ftOCssJQ4+nnPehYsvpHN91TTamUeZ4j1Hair4anGA1A4wvSVlJ2rWJqvX1g4VZjfZrbWevvbPVYdvKeloo5snZTsop6wyCFNZMnwNpaANE0LHyW343ii/wRbmDLgkvNEKaYxeKQMUhXwuc2N6chtyLYzqhRL/oDnWlJexRR77x3ctaC/6/TDw3VTZ3w5q8rjCzx2Qa41wHKVR6eLqHWbtDPmrgRSZj40bXnktFvNqRnzAwFc48lNiYno/BFGfdEl8ZlfI05NTuzP+uMCFYYXl6j5+J+J31xX4QfkCxEXxk6sCe1s+8kMDYYriXG+gvUXNWrqegIUP9+jHhcEK/CP6c77KmkQs8teRrRKAtWyCOmg87VZCnXF3+4p/wnL0LhZoinrMGb0hrva+tpXR9CCSdxzMXIzCSQZkWYQY9e4DIWpwjNCloe7F9tSQdgTaz2vBMhe267JYh2FQ==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(401,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(402,'u347714048:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.bG7KaKD4H96jKGLF/5vmKoZOO8UZM9y7kzWeceGizcQkSJjnU/7AzQ+2Q1KeuJ0LxlSaMVb250ZtPeVYuBNkdA6QvuhWO9H+Qcet5RzuXyA84lcBbhn7RT3eGl0xImc1rJnx+sNNdJxOrO5avYg8GELnUTZtDuCogIwp2uX20JIB92a2zBRwrWWkws8KJi3b1ek2t89M1DEeFgvt0mYhJdQckA97D9zXuC9Z1oEyHHaXnPpSX7yhSG5UJr7cgUb3/zuBMQ1ZgziV+RNfqrtICQ071TuOl7NlvTcCcKBZ1cZVW8eZixCRr2UmoJ/cqO+5WHJe',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(403,'u347714048:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.JsO0RV2LoJM4J/kEb7FVSS8n6ccp0HlxKao0B7UbhFYuBNqliy7qZyLM+clAHQfqlMRDGBEgMtbPhcybxGG019t04BUv5+Sn7hLaHPzmvyPfvklszL3lt7NRbKSrYtmsOjaBMSojVjvEW9EBjRjSS10OAWaki5aDBt6O1UPulvg3/RYuzF7P9aIQrKNljXdcRlbcRD1C1mIgLzU5dufnUoPFCd7hDi4BOM5Kr2fMSH8kcfAChLPhkdENqYFnjoayErFXPMXGAUog0ZmMJxLIpPdv5zgKCgfglgMnAUre2sbbRDhiSTSuK3dKi6FDuXm3dwbYANYOzzRcLpEccmtn0GhaJGeMpho3wuqnZ5Jc+a91bNfwHxgOEOLCP/B1LTX+DqthGyMFLWeF1gVYse5BSOYnfh6kiSwqSXzvGtDhsev3qfCK7rI1be12juZYT01WH63sfoqdlwe/cT6wTylNBxAFmheZY9h3Ft/Lfzbgdn/BwZNNwVGmDUzxeFmOztzr9fkT+7BLOz7rJT1Er5LHcTPqupwtPDO4HtONI4DVMVtFRNflvZ7aiCUNTmxFH3InrT5rUbNFqrTk9O/AmXe92zc+6jLQrsq+MwDpVUqE5wm14+tiUYGmivxM3mOVUVtxnNpt2dM2ArxUp8Z/GA==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(404,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(405,'u347714049:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.KvWbeEb3mXM+uTAFK9hPZsXdSrDPezgdiDiJW7seLbkJ67/oAI+30u+fAdf+kw/nI6gCZwSTXNQFP/3OLqmrWElfb/hC7hKSLnyVxnkAdfnLIk0ZHA5syfmSPCXOa447SvMB4BDHPu2XFsZxUXO8TvaYbB7mCIgb/tHtyXyvP/fbFEWt9ioFk2gJ3VFLJLDyl0onkqC7JTwehUi01NSBzMIJyi0KBuOeaPdJ0iophZLzh4wDwAkTSPkdCY3btWOumo3Ui9WvrD8MNKfFzkJb+4v86TfgvUntSPEg4AZ0Z7PP/eRMyfYhz9e22+GyTNsQN+54',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(406,'u347714049:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.ylzwdlUAg6KB/s7YhXllARQCztqQqA4TmjObfbAUIJ2T3UAlfULuEG36xDPCxtbLlzk0VEpWycH/AiNzJY1ijqkbOmHhKz20LGl5og/T2woVrRjxBSqeOHTxO6/MVmTloqdE/fst2WXfO9nGn356DpOUO/MRHSmwkOwKH1cJtUWYdcsOQlHyd7vNhPbe+lbPvq8/W6xDmVynr3ZP24Z7XKGLHn3ivXCM96S9EZkPcw87i04KzWTW0o9sXYquUv1RldYMOI1nAA6sDhV2x6e8Sdf5JK+Vlkw9bQanPQLSl++XQPEU2RsnWM42f1PUVP8GL0Z7sstVNep/jc0gnKu6a15TCeOGoMISvp5n5LyqQbOosrhCnKAQxY6XSkgrld+LCmsnb/dVXTAL4tJAWMqc3mPhlL61PohxyOkpwDaSs3OV/k5kq81rSNeolpxiCEDdIiy2vdeuQHLl9Wb4Rp0XbBXuDN3mLeniRjIYkINrFk0RuJJL/2jqrvlVL1O+3wFBi9TVzrsuxIbXttO68L1tZ0xnKnwEaHa2VxopUImgTZZSakXIy3ZIi1hJCVMYf/61anfLRn9lrHljUhwgcIBQLINJCEmCI5RzSjG4MOz73vekZRg/UvHGfP/hY1wE0ONaW1D/GkvYUbct1GvEzg==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(407,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(408,'told:6:347714049','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.KWglMZBjx0+scrSeh9xIjb1nY8GPngcMv+wHcNkASVZgDTCZrS5VrqoXK0vPqJdQIiyEkJyzL238Whze/kL4dVT66MmD8sMtkAMyqpoFeVdX1ax4OUagc0N3kWCOv+wEe/Aniv6CKlzwZp7elzv5cED6Vhp5Dt45JOqp7VgkTChpttTcl3wOGHCOuemgHZE1yq5y31U6pTrtqFtSWvhFez2SNOK/8tapZte/+1qxKTydkGbpMCvrjl2qo5PFBcufS/8fqHcIN+3lXtckFZUYJUhxxluQ4isoFeuNjXYkkLwmJCaoki427oDPJA==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.hwlOUP6Zzeu/kIPj6q8Ci1dZDOwv7G2wYs//by5EDNqCAYqOgbm1QjyVfpNfogBvzKXl/aiWHyTf12RdWko0y9Od/dxhdUD8vImVeiIOyCwDxVVzez/PjW0H4cFP35XAYDNpAw22XaiUbTkw8+5AV2ebEN6GTB/sUcZwrLZOZQTYxgj9ZmziY4Iyv1yh1MstFRj7Es4=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(409,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.efD58wfAztyny0LYuCzUykf9F0Bax07FSqNXKKr9paWonPlFq5domr+nilJe0KvaHLU9Thm3eemMQHEeYHlQK2Gg02zt+ZZnqoGkgln7cWOXnfa3hrZAD24pLr3dJXSFj3MY39KVikdpO+BDai7UloqeNCzj/olgN6bQNSfyCpDzNP+kulVCD+oFh13Y/NUZK7YrREjIF7L/XtyONXS4YM07ZXnkliexOOvsix2eX1zMvfTmoB1YR6uAwP27Zi2bX2f9NtnBjNOhw6XXkILcqPxuBm44vPdM/6JjKcqptSpxi79uOzxaVmFHe4wAxHrcsvwH4BifEXIsJ6cRotS1eIS+4vUQGb1j28mMS15szFGymfx/aKzIg9aAK7m3vnhjO++BTDFN7TJVBhhOamira8V0n4fFUcO1Sg0l5E7U7dWb7gCnqSNsdtsia2Kf06kXqvAj9R2w3uSdjxV+0H0L+rQeOBUzoNWDzrYnSIqile9hSHgzRSAFZ6xEuHdBewFAPaQEfi+L/wC3/xIkE7O7LWbdeEGTK1bPG5WbYpMsCiNzaLcz04Xg1bP0JvT+WQSLQrIyfK5/3TLUpHrWKzdKtg217g/QdQYaWUbH8Urkbe2XEbzSELjuHwXCiuZ1HN0DDMTYGhbXpU3MQIqmdCOyNScadIl7wFKiDd/TjsrMAnJ5AmNAQX/614vRvthTCergWpZak2p/blZW71mbRswbV2e0gxpTlEAPWYH0Fu8yemOrfnoxHW93jQGhu66UxtJshXPbfRmub4cFJHCZu1kDa2jOiAWeXI2Q9GwXGw+kshOTArlCCpyFYbsyrMRmbGwIRgNTpsIOONgwQD/TsXV5lx6p7OXVHH2X9F/588vAcIDzOuklPFOYoVka1ecZ9y1MdXgCDrA/ezMIPoG83TVPFKQm+IeFugYV7zghVHjHjGuP7TO8RareRIw/Thlsc2CFlK3NmWXc71vd2EZjUCl+4iYiAXvFd2QnHfQQo95Dn96NDzCDWTrm8jdfPVPGHhdBxzhNL3ui3YIyFnp3180WddsuglWYbnfpdVtrR7od4IYv7xDNaEcOeXcJD7uFo4IkYpQble/BzsXoroKMmHbTq7UDyAsMLlC/PWAFR1LgUmcGp7D5bxhumdgs2YVJwWYS1fTzdHDucTxXQ0imrQqKu0ihSGKlgJulrBSkZn3qmokq9Bei39nWxN81IlmqnXpg9DjbPuqOlkrLPyecGertO/hxrb1N8KpYGSRLmpj2btQq5PH9hZZYu5p8xyK5EZXuTq7m2r+XtRnETO/dHKhxgwMRo0KfdVFh6BchDs22KRLs4GLc0lLcBo0KtVIHD3bJwOly6Sbo7dJGEgys6GLDrMHfxuVbyAdEv6uR9jWOOgV1xbmOp1IIBoSjGY4APDjXXq8Z8PgtTuQgXhD9au01RI4TW9JJhjmO9w82hekkT9p9Bq+JGFIOrj4soFZbeHvYBgEahskJjb1dBjD/bOS1Cwr1fPUBrMougB9UzbhXie3RIQZBh4HoSgqWVuL9gmWeFcwkRVDjcu9h/7ZqreDofg/NNoMBHLuDN9NDYxh8atQC/2ZZzvMIts8putdW3PI6/ZXNPgZm5J5IwAsaqkQ5dOpDvB8WXvBSDexPPCOnsiO8h6X8dcMMleW3GXsMVQC2JioSMfXGsdpa0eB7VewqmvTxtOqW65RQQaB5VMqkfoZDM47H64ogLrWl2QKYf7UGoGo9eCLinUIO8kZsN5QvLxt0O3B6myDyDKyA5Zh/KJPnysaqeMTlGAEhRTtoMdVfWkh12Glvnnhb2CAdIPern2Nrno3W9cdbDmpm7tlDlSJnEdzZQzwuuK9MZ4zQY59f0Agb+4XcrSEntHmLcA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.QwVN7k4U9ou3T0vz1kPCcoi04m22PoLpSTX684dYQRG2q3vTu/20CsqUKMCtqch+t05kGoIsO8p5DKWklheNdk6CekjRgn9X+56qRdgQVY/pa70UCrZkrUL6teVkvdSSEUVZv/LnG2lKEJQlmn51rU1Ze5fjx7rwvxa/+A7+vI8hHhzC2xjNjyMr9wehYM6OD35vMwiW91xMPZDi4e2Jjb4szQmewQUa1K2tOLzbQL5hYvL9FlXHYthkt5i8yFVXZHPEavHS+TLCKf6EROL0DSc69crPpaMWFtwDFKeXejXv0MwaJlnJODgNIeYf46a5tmkaWQMBzBipEIjLnT+lk4RbcOIj8VGhWi7Rrwcc6s9gXMqcQF3D7CEJaeG1qlliJ1E4cWQO2fytF/J3a5FiGk7r7BPsqtQCP0ayMeWoj4HB9CipmGg5NETGKKt3DkMHGb1OKFLb+lVehgmx1tPAJyWkRnUjqzA6DNirna1fizEBLtadIunbHA0ClJL4xVNThCp11izEe/FW/a+5I59w65d+CI+tcqF+PWBoGA8+MfPrMsu32OpZZHymgC2mOc099Z71YUAXdO74e+TkcMPNZzxB4SVYY59e/XCuehCb3l+o/x7vnKB3U8j24jJys9wldJAn0UaM3ZtkgKP31rBBIEqygQpoiMr0s37oOlsl47ET+rgyWVk8rdTVPj4uBOOH4IFvxh2iJPatK3uE66jxclP5z0Oev/Eqw1FUTTJLyfAMBQkisb93732GzCjP4blck9PgPF6sVIS7uGWtPMzwl2OQqt+aMl8/6UnUGYI4b3fks95TF1xpUD8gXRF1IfxR14MrL/Sft9uc/sSg8DT9FH3tqbelkhGsjYRnNCeaHfQQXWJ1jS56m+uyQ3PHnrbUHZeRN5i0+LFgx0X44h1CA+TPF+CnVCLsa7toBUi6tatYPhxStUVNy+H7pzNZ0e0G6QHYS2iV4uzqy3oHplwfB9xHei3nELdr31JI3fc7Xhuz5+tp6ZwmdN3M3UxGPYRVZXmpLc932aqVsf3Q5qo/xI7Lq7K2qiQOhLVicgt8qer9rbUtvrd3EvNal/VbQKvVsTQh0oXZuc0zIbrZuinJzNmuk7kTcK6A7PmCuA==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(410,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(411,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.56z1EVYB5RWI3fauhlwIlNILK3Zgz5uqdCbrIaabhLqs3pMdZb12Am0qbxZC4f4n19Nx2cYdV03xT52Yfse3udQ8wu2LXTTPOpaL5mZWYt8dJ7o9gI/m9gsEnQ+2hBimmQ3M9/vATM8ObGgcJj1+pzxbe0FnEdR1ZrJXCNDy7zidOUBhODbph+7LgesVsUmIcXObBgOCzIZNQI2GzUPKVDJOn8iSrr6WQM1LtHadydevhlAoJF+0ykzDYxaZELh9nxmL2XoBShPCJUU/YqWTVNXa7OrkkvapumP0qZ4SH5cL6eVt19vbw+JS35lO3K1PAT81/t2j8ntl1D//DYvukitDv7FslBCkXQ==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(412,'u347714052:talk','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.284T5fWTL1CB3U8fCFcsiUj9KSyleD2Y4rHWXOYRnGQi76+IfRFLQ4FrsyltT9/iPf6YKhdUT69b+JuUUSUqYK/EE4P8yJg/ExVmGIhki5oHFIHqCLuPX0v7ayKMCfK8cqZLljft100irptWVDtmXrK9xMi4M2gst9Db9O7p3+TLrDODfau5cHic9FY/NmkFBVml/RAiOTiUBBf6ZIln1Q99MWHw0kqPqNUWw+oDV0hiCQHOrRP48Sj2719K/ZbSemoVUdgOwca/jqGKNVBo3W2kIfgSefy3kdBdMEzImtPsEKiuV5RwLx59UwqXylw7KR/TbML/B+xIC371qfxzTntCbrm5GECtXYc8A7qu4ORbRE/d/QB4vwiCyQ2n/lQ0M4PlZPv5Znqpq5APlcaXkMjXpLIwYYxLW55JROMFprgRjGQKIpmRo9enjxyveUQNaq0=',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(413,'u347714052:ask_number','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.rjpOJYATEpqHi1z3y6Ap3ayVVUP88g56BAAtH45++kZtTBf7IVZUuFD3503EE4/YCEvtWnxSGG1+eJIlTg8sa+sm6Gd++PCwlUz4aLJemhE/m/zBvb98K2zSUKhoii2aNaKzMJFZuCUzEWEZCD0d5hQ5LpQYxNhQEfFJiSVxJYxgAgwnTzxQrSkIsjnT9vx/gOv/0j3l4XiEUE+2C59pTpJ1FAAioXkDrUMz4gwWoKxqt5tbq9Fh/lw5100pN/cgfcmdKhnBU4Ba1h/0QqxlvoVOxAY3j8aHQHB+TBkzlUZw5ytA+q43WuOP8Fs+mELhhJHc7E0GGdrl61L4pq14GSs5BdBqLwLAtdCV3tALLCtscbJwsRxnnKWtHwNaJ3g2OMlOSL0jdoEEGU7s/dwDIoYG8v6zi6RC/US3lx1mT9DGHe9zQQDD75UmD5VkBdyhOSgVrRXOTJy8H23Xy+Say73XlueY8dYE+evhDYpT2XlDsFxR24vAf2EEgiRJbaC61YETDphsn4Xh9DPgVhokQYojKI/UnP3Qd14cALAcxuTIhiFAMvpM5cyDLpRCrrUUrm/aVc9bMQiQD0LGMvEMrOqgze8YVgHFolrCtyRZ9isf/t5yMpt3wYO/0FktoyPBIFSiJSyY/3v+MP3dbkrMpgyWt+g2EiSXKQcWX4V/Xr1lIhWAPsPvlurnDVRs1zTqKJoz4mh/onR+lFQ4Z7c2pDf1QtvMVM8nvcSjCjF0Z4sZVF9UqlKSI82knQ6zBnn/QhUVCmpW8N0JXkLzb5U0R1KtHxAIBzedboUV2FIrT6b+TiKCtNNG+BuU4Xz8Ek+4LGRshpQazfKnXtHDO7zM7e7R5JBkH6HwhrWgIz+Hsiue1yYXLiaDNQF8CACQU3egHke+TijXPuJ1cCXPP5j2rMpxONKSMLTeHAV20vO3Cg==',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(414,'alert:62:1','lead:62',0,NULL,'sendMessage','s1.5uL5zfUm.qM5b8+Znv1loRleQMon7zpg7YNINkI4tcG/5psEdi5nHv/fKyiIUEDa3lhADaDYQz2WzSq1jx8+Lm0lpRBnbuJZL0tBX1A2Q2/M5rObyiThXOik6psPd8Oj12SzYGAKSCJikiUosoUsli/0il/O9swo9Fzwpq86CmbvhxajVAl4bDVLH1SFBsE0K3jsM86JC24/M/ozB1FbHtbBM8j/66TGa/s6X9hwnAreK8DXQT8yTfkNqUaio9dQPN/RfOkC9pQ+8R2q/pmSPvywSQ4M7CB13vMGSYwWbOkzGAHhOQoe776tJiMNH+NRnK4VmbJyOUPYqr4ybmBw/eCHkhuHEktuy+nfaUzScoXi/XQD6kRJ5Yzhz/hs5R9d1jUx50mmpQwYlLHJb0xz5/tHr85XjWtM0Fm03hQoWIVZIFx7+478WO6z7IGLgigxRMA2Ge+/gcfaTQEtARu6wowOpEHvTnDFNlwl9wF3BGE3sjD/2PBVanpL2ezH3xIA0HCYSO/F7q8IZOkZBpn2PTUR7/qaR7kRSJ69942kjip9PbjX86S1fiQzZ3fpJkbcUf+u7gJ8rmRmElCZr9/Ier68Y3YMd0aLpzab2U0mH1Ji3UV80l9/yO6yNtGwrXKjSIZqNR1OJSfx0azNrcQX+0smNdlDFf0l1ycsNrKPbwl566TBruW4eLmPutc84yPTM37kcNPSD8DJxqU7hc05F+s/ZFvl1d2DqW8OfKAiOSVscdnNdeWQfQiqoS4Q/U360ZOkPkmZv90YFBYqXpZg0nkyYMWo8C3eWUk0AB7YvKkd/9W2h2NqMF9hxKKmBv1zh+Q==',62,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.DLfhAwxTd1ipStm/RRrN0lz6Zx4qr9gFHc7m4pL7IU5EGnyesczqoc81bYJdE/gb7z1lh0FDpQJozxp9B9aY048fkBkfTRtZemYSsLqjZpE/+gSUJzf5RYpJB4Ccqj3gWLy0KXZ9ipdlizJttvUGgnZTjY+5P2pAaqIjFbx+XhyvyhFxiTKnKoXDEC0MEA1VV/j8KXLN1YXs0OPxNdX3DU66W3UqPOU6N28n8FuwoICaELOaajZX6yecl+MZWhj1SxUObm00ShFknqD+pJc1CgX3HkhepZ9MkmNee7xpbTPdiBJ2tl5xNQsQjbZO3AnBeR1/+N8fOrovfMRQ4eNKsGwqY6Z4ac2U0GjHVeBvUTm4gNAFT77zdIdID0kHUl9V4JooyRGBbUftJTaVGXd4YKcDxHOga1TOgT4K6oT8I2YP3rTUqPWyn89HZMlojjGwsa3boRryxViVZgvu8EvV7xqKlQ9UwULetg4Kb46kIbjgHoSYzloetE2BskJzNrau00rnpfkZlWvmrte6SinR+/e8jYyCYJ977AKoc3w/Af8DCnbY2fC1K+ahIPBAFIRfO2R6R6WIysG6uc11ScoxkkJqJPsSgWZ2VrkYB7BDzdI5b+I0gU/xqOTI3JBQfltyT55wKuKe5GQPGY6vxmwVH1mMq++HeP96cK53DttpbC8fNPV1Pfqo92Z7BkaSg5GHcn/5hMecqSZUYVZd2TlLRYxqiAIPyARiBjI7VPBzI0phQNiaPl+vxPjioY4GYmR9ze9eG8McphYp3+XrYCrazYXV3tUDlk0cdBC3y0pCH2fUY1Um+N6MlMqxD3iWZVkw6a7XJ+RTtgY5NyHFF3dL+Qgc8Q/+REuGO7s+oM19BIdsIq35JPvQVXLauo6JzEzVOPjzdWfGlzLhy1AtNaYpn5qnir4QEf/piC6XTdWud7K6qkff/ndsfOOr7DLz/nkTvr8LXImZKjdYs7C3KchNxOCBkHkCjY1Zvh22i0cWB7wTGFAzzhFjpWe38Dvpxe2t9gZvQpUCWHv3OVBJJpnOmwAl69jPp9zfIvoqrOKSonrFoNfnHFoZghep9rLkPPrJ5dYPRVwyePSnYPgTDGcTyCLTwzBsPHgDL92NM4Sfa/KjURMFBVEG6PdrDyDr48wLW4P+BuVAUlR5oXj4lsxtcs2j2lcna2mGS4iP5Rh6LlR6tJ6yJYd4gvAbcBduTTKU3XdgzIIluqq2P2pS/G+z+ya/zjxD02jfk0WJrKnY0FA7OHDGpzPZNfKmfp88I484DaRoEYZH5BBSVLXxYQjK4ikfuLGvaZqUSqxt1/ZRO13fEUYM36l69p056YdYtr/+I2i24NNifYaI00d4mdJbn0XgKHAFxAk7681vbQ1KOpVJsrdhY2CHMuxzaKMkrBMgDAMPdzzS0r9FjmO7bZTrW40XXUSdL5LVTw6C0lHXyUVXc+gPHDdzlB8MNnG/itqM+fYsouBAPYkP3TkuHRdrBB5WsJy9FcbSZ8tDwEvYt0DqPDJ0G05tRzP5ufnbOPI06dQkkWvmqH/Y',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(415,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.WT+MgRgsHpEonC0dibwSw2RuNkszG4HYlQ1BwcKY4Yaxfs6u9dIkYfsMRfi708KddKk9A1Pjdq6S0SxZFyJrBtAzjlwNQX4+8aNW4z5QZ48ISteAs8QSGOokvcctE//h74gyntkXy1UGnv2JQIZaGvDf7azrN7rhtWFrmWR64YTn01AiZhzLk3qxjHaiHYj+aN+MO47WwaDwGCAmDgXHKjBzSLYRXokpLYO3ntb89/Kof+baxOQZeP8E7DFjXZizCpNZWVAju6dasEPngDFBuPGir8gEzMlge5f+Ip0vhneuKWOeBA==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(416,'report:347714054','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.gDhzPsUskMydQxrQRT8mJvBaog6NAJcKS7uwd3OrwvKNue+F8g+nJEaFMeGz2XHwSVFUxmCfYCBv8py2C5JqB3ve5965zb3DuPWJYpU/SkAWJpsMziIezeN8YtLweKzv9w8JIv4xsGFhjwK8UqlWl4Am2iueddYZAfsN4jzTI09+tDCR7HB2mhwNJfqzOBcX2ET4olI5lw8PMJQGCHRP4Y0aMXdMT84st+XxgkAkPSuFV9ZgUFIQEWdNIyT6JQ3DeGAWu3fAXFK9QPFphtgo6F1fgEFgJnU6Q9GPSpGBNyYwx0rSsdQTzhhHurWDSw2MUdOadeOFboQr2uLjNlW0HtlOP5UVes3h0tysd1cAV5lgIz7ZeoumHqnU5lCg+HfDKIStX47Nevnsy+zOdUKsr7s5tFEu+NzI+8TA9X9wGt99S+OM0Y5Aqb5NE1KpV6lGieZcV29MxsuOdMezQuJ/cj9HThwx8AnxL5/lAAWXY6LsfG9oTZPCQ873BkOX5Rcsqf5ukHQXKUS0VrJobyHp5an+Ds1p1dndCkd3e5C7cBaWUTVXWnljp1DRL36Vf4UPFolQkElEsk8YjTC9yxQl2cCnP7feSfm1+MPv9UVq/FxhuCYiK3/A/8nIf8B6+UK32mQ0hz7bYHbdHIM/OeSRIPRhA6ZGNQUEVN0lHqWCCCKMqDD2/15rz8q/+OofxJHz8CzikVn1Gn0paK0z6j65Sxo0+Uek8ZrefGjDi/wWOhvKhu7l7J0OB9UsLzfD6761HzOA9Uk/Oqgf3js7ZBe0gxD/vl8EI9ObbflGW3+SgZu8cMLY12J5UwSaIo1+RuKhbpEEBFllQ9UAWu3/BgIQQLyDQLiWB7FJ6HF4h1NEuqpVklVuAfgWkZNrzFTcb8a/SiM6Fam8nSqzhv7O5YoK/DfkJMjTy+pmmMWCoQ7zMddHQlt1VCDvyH73fWEVodK8VSCfGuQdXoeYfkmg12qhSnqXrvh2cUNxLTvBF/YrDbkY09raxaxXx8Do1YMNr+9RKNvL/ihXBNn8KxluwJ6EATGE7wfIZN4InLd2kg0IS7R2LlrYdlIoiu5kaU8cgPqLWFwih0UgaZpzzOTmrwkT+fubg18iFDJKsSyEQVSfwQg9kBUsfyVI3uSMUAxZuB/X2DK3F6Vdkm7CbGUm0mgfzgkj/Ne9yXEj5kgv0yv6R0p6GYne4Do6BYoR8swfP9+atit5Fq5YMQ1Z1eXQ1xfiPw3az6AaAcrWG3bhF1+cf0+IWinGrDDOOO/8YN+UPHlGHA4dpnprpNI+E8GRY2YARtk78w1Chzgo/MTQXEpolx6oyuvIlSOE/VzXgM4skQwj0Wl9oQKuRbFu7nDPBagcKk6CPfaV4hcYgJGj0J+yh2dNsSzh6BiHgHtfBOQnKMX5ELTgWqmiasy3Qr7kmpQE19kvL66omWEumZ/XBn6DX2vQKa/l47RxpanD/VE3Onr36gRXCF4zlHTAAmknncvR0coa6pYKhYcjREu2rvhd+pPoBZBehCxsctERVd8OoqIsOsPCU673XTC/X3+n7ydRsuTDv1GgvkUyyKycZUpecmTmyI5XM0hJoEXYE/m5W9k5ETXxLEYIcrWHnrKZR8d4AUu9bzGZ4CmnJEDaAJGEBalvMvOLuTtTnsIkOTxMPW/e5A/S1G2+G/k6znVbG5+kc1+av35u4TjltU8tXYFcZeEqFTMSW9lv99Y1Y5k+WzMz5NbH3/xc9ooxf/FRh/KCZD8FaCk0QU/lUV177gd3wp0qe/RVUt/Zy73suZa5U97d8Xe4xpGpmRiOuVcEHRoMtZWsNfE55y+V4H6is62kLGPqGp5PN4WbaG9qM7iYGV+eoawLY5lwCXctBVDFzyy3LQt3E2UpOp9fC5BFUb5/E6+EX5AwbUj34D6k',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(417,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.4xmgAo1cTAlLndP0ehVtHCqklDpmr0QMnGSMSExlm8kuDqa2nfY/dU/rSCMPOBuWcRhfYUPZybPdKboXWRaJwUuzKQiI9hO2ciQFiOfZhAmj69yqlVVIt3gyucbMTRhoQQpgoya8EnayNroPDJq5DJXclebaiOqRI+mX0GXU3Ft+dhthpaDEXpB2EKxYfUREbE+tBJteCEhdguotn5XqX1pIF33NGojJYLQaUQhtxCyzZAxQ9XQJ+1QVtjKlQBcIZ8LMMjm5Dr6yWINfrceIow+l+3jILBXLYCgcrlSg3yGpRHdtMrEwE3gmNP2xVKQQCh3VTWxHtfy9/SWzVeuAkBjHT4RCKXalc4ZYt357hllzgfshB8zfqMYoo3mvf96HV0fqhwJUoE/a/yepByABjNc08jND8qvFu7XUAHEdTi9v7SJI82Va77wAT0UIDaII6Zd2mrUjy8gwqU5zdGS1Zp4Mh3+/lcLOqihJTVonT9F8HiY5r3REpRrtnX6EhKopOStkE47OIC3QVzm2i8vfMaV7H2rq92ASHVq9jgZ9aWYE3FtdAj/m5JEEGMG/Sh4TJ1QoVZuyqojFq2gZxRE+z7d6mQSd/V4=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(418,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.iDooFJENT4vxb8HlVXqQZJt1R9UMP3r6waYi/7o1GwJBzt3ODQiO3TaZuA6CdmoLBGSfukWRttn8gvhq5IUcDVdzsY76ZTlsPuMJ12DL5pvs3az7M6+YXYoIoBj1v66nOFlYMN0lFmlYLgtd27BM3Zg26Kg1TRu1HP3VXDu+wcN4E+R90nTFfgyAwS0RNPPL5HFZaOX6nZUWNwZqaRQDCEvH1/7awH3+JmKCDbCjpPoqPyecZaCgrkIJhJ66fh0iluZ7NcDo3L5pv66wzN1x/j1NdfTR3HCRpVQwmQqTDSe94GMV8+Ju/H08lknIMQJBL6ssAs06g7M1v51f9Mx9FLjn4MT8OMivdlr9nrv+pC6JmjZeETwWYcVU5EY91QV639Oys0haXuOr5O374xPvKAjJx/RL6Ys9pFKZ/YkpaW8fa2/fNKOXNi3hE0VpPdETUWGzQBSPRxjHWwTlulV1bjiC9H5IsOI12PtSvS9t8Xm3zR43JErU7lZqgOEHt4y6ezKaNMIml5yrT8xrAcBx2P4uJT6DjnlP+y9KFntmvBlY+bx/R9/STc7HC+IElWKfg5+OnzMRHfna4jy29gkA/TfhCsUb0zpNiyZ1gqK/9DCIsRRwce3USep5WsU=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(419,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.EU7YjHtF5qGszJxIUz2E9bkq4zj1+GxwLYOUp1ePIHGOO7upgjpqKUrXehhg0+ONVInbWd7baTgvLZv1c8bwuR40fcP49bsiCRZzm2wHKB8zKT613+jSDO+uD+1DVdn0kComHrt1eGjDs9pwEE+Ui+YnxSyFPUabJQjLlYzJNVopOfS48XZDJnG4T8ZBJ8iiw8wNOMRNf4suvMmxYVxR8gDgK3ypOpbKJH16fJVAm5bnkskRBnRVQ8U3tOEy2aqajewYD7IuiHOfLrJJe30G20GU5rlXSVYNSJIOgXU7a9kWC5JkfqfFOz3b3A9AYiCuiLRnKIrqGb7ZoP+oyIM8nN2FtybzHr8MaC4W3G+k8cB5gAy/lzp1qlhZUJX2KvOSSgxgtThz8qiL2o2copORhNNZYtYW0IH3gn4RsB+PjyogF28IWvdqtbUS7vGXes4+MwP5+YbVtR4AS89TJ1+OY3BMbC6SOm66P+rNPAdKebZX28HpG9Q=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(420,'u347714055:exchange','chat:5100057974',3,5100057974,'sendMessage','s1.5uL5zfUm.H6x/0hqLyzOZi3YB5gdBJZe0irDlIKaLgj4o3EpLl85LlDcPhq24l86M5gnLPFxXNSSQYHuPFSBDMNO4Ub1FQhK6VbxioWbIMjdkAOltCadAcAH4FpD263eG/NOv7KkBH8imn6Ww647uBvaLfMom8eL+B3AqxFBTJgcSOE9Xgi1vuX35l4nu8FfPL9WwFodGoJQoHFd8W+gsGQ7QoxHDejMSOtPI2bYGadJfR2vu36UZDBBZltDcZIB6fHyTCMLwqZyQdYSrYgZ1olWu65erhes6RFfVoi7lreQpNtY4di+NbTsJHmZud6bfOaJNBjUPt1DrPoAfCm+Nd61gowBXZ0J1IxMuXvi3CspWVMLIDWOrhFemxgdGXR5EOIVx7SGSiCXfOGWfDj9YAciwxEL/IHaiiwoWWObrCO+TJT1d+WxcMtxUbnxX/PZzR0y6I+A+hXk8oWeFzQ/tYTMj5TiaFSr49tzsIf3BiWKGo03hAA30pz5mMXCTS1QAXX7RgrNbfe4xQgOdc+X4amzrcHLVdx1wUvfABKhG8CLTnkZuYOkrb/8Nsv4p4WZEf6wY0UvL6bFToeeITa4K8jDU7K+dDIXwp70qRpt2vJ2mUTkM3RsQG7zJtmEJAhAkkQXqAfZoJrhC9Xe4ReG9T8w/nF4WZiOTV7WvnorqZddNnLLQFA68TXtteMMp797tuShx4gszy+SFv1m5AodE07d2E9h0s4dZwcZqpVeLsE9M3kv/FM9EPxh7Q4Vp+LZDGb/EJYIVNepZUc5R2szshrK92yWwF195DQefb8Z+w3O6aeyJB+J9/JWoeO/ISbPv/TrXWgvKUEtdnHzC1/SX+R/JOZw/8RXM7tSAy831lBoEOW4IRslRFPI4Gf8881HcKhMMUGqlQp0z/svI9m68bvGpTnPqfjBiDVefAhH+8psKHWkarR802Lo6CNInrkGSD5+XnisiafP4pSZUwQd36b+xPOr/0bDb4Fl7FQ7svGDj/UabmSiygZ0bZDrUkjJYSOlq/f0NfHsUYGLP9yHCoWKop2I39CQLt2Bx6dJLS8PJdIsutCpYmqUnQjD4H0ESnLQMDtPI3KJ/bBvFCHTHvJLgGoQU+hkWEdPQcd/98TRnrEyz9kwvFsFsllatzlsV942hALKb+jx5CDj+kDE7zQh1VFFp+naH5eau0Pniwjnbvi2xbNS9CMC1E9QBGiweFzIJjOgTM/C9H/7Cd+8IBplD+uSkTYcPDJcgTknH6NbAcnaL2wJIC/1vWzkbd7xyju90',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(421,'u347714056:exchange','chat:5100059709',3,5100059709,'sendMessage','s1.5uL5zfUm.lH+inwFoLAqDkpIZxjsah1ak2j2Y/IZv8/j6MrTqtC58ifyxOW57ZeD91w+MRzF6fZBBfovuzivG6XsvHFJUCwwulRVfBlGXyGz9q7VBxu8LP66GNv3XX0iZpiELk1ScSr+3umMvN4oaMEyPePevBumK6hNL6OyLTyLh5nbrsWtGNFkp2p2JLD4PVMIkSdNKrVx82W6ixSlerg41srMnYjux/lUPYrkXR4z4IW0TJ29YcAJv3I6by7ytdAedd5YUdNWWKyMmk0xpnVZ1/SCT7Tp8VKUB6bu0B3isIWyW0aqrvDZhl78C2Gx64R1u6KAYmH80xeRQ5stZy2qY3V13zLJQDY/8juK7Bu5mdAoFdrzxU/b+tuaf2WxhvbxbhGA33lS3VwiCyQp6liBprgUwhktahHRT4cRolVefcvUWTgn6Ll1ajYOuQxCzQJtHpfWB4IiHFXZk0JQSjKx0wRs5m4581cclrGj5hxrm5Un9lnpgWVtaUMOGUP3UoXBIxm/TDgzmiYqcfsB5lZxb3tD0Z+IcJE6peYcpbN3qvGdRcoWFn12zMAlFHC7Cm5YZlri29jrpBbZU06qdQpOZwk2S7iJbYBMxN9KIzf7YLPtZq1GGnevUgqRWeUcJe9H755oo+BNJvExzG4KXyOQzOyIIrUzt2GPBRa0Hey/HsdVKQKz/H6S3xqSacY+2MVkntENj84b0ACWzGlITI5pXl5lQBRuqcxQzIlOq9s5zyZpAAELL7/uDyqAmzheDXEail5bIUsA1V3lblQ03mQCtwHrt7gMNWu7vIZRmMTGKJphhRwtTeLOWYeUNqzjdT1uMbejneNOf8BPR6i2yIVGjnLNUxkw9zyqCpDQq8ScZlYPsuzMoCUjGli8cbKohvOM9',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(422,'u347714057:guide','file:u347714057:guide',1,5100040079,'sendDocument','s1.5uL5zfUm.86H9z2TwSd5/05YfEJ7/XelradTgrl8zxvGxD9KZS6SxGjxBg/17Ig2d7ZreyTV3QtEaUbqvUzCYCX5pz/tuZ8hWX3X/Uf7U6abqPNRZAaSZ0XJZgxLO7O/uazegCppjXQxvGz/b70HHsDvnFZZidDFm/XLZ7RGB4ijB3MUww9jevQ==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(423,'u347714057:q0','chat:5100040079',1,5100040079,'sendMessage','s1.5uL5zfUm.LYaMmS2xmKTxIpXf/9UHAlPJOznpxcLqAPpuIpeg6H4HzDiGarLIePAZEd7G3jMHY+9RK7XjfN2vobOnYA6+FOiFKXXTCFZNYFojSQndNqrlQhyG2nopjMUoQLO3AkicwzzhD30/nCvB+EsAUz9xF74GlwPtmeILJ9zh5wb/pvCOB1EvcXRden52j5kCBIHRIv2H2A1jfA2xuiK9ZmsbJhLVTQBtKfIMlZ1b2NxjH/x/cTDAq4eqWcNg1NuTjtN14ppnMUk1FNjnXJxEAZyl6FcsctH75r/YoXxfZG+PKHxNwDcgAd3MHTQZPo/SqOwSBHMrwbsEyVq+gNd4yNUdzU0GDXvtvAz8d9Frb4NKuiU+CqDmQNSIVEAOdA7mvfNokGJhGu3pbGrU4+bob7GSaVvRhtZObzpE6KKkqzzGsyZi7saMYom6jx9LwdHGfpvn3IzYCB862NAJoM6mxTEFKuXDmrWbxFfO0IhpR5taLFr/U52RV5uCav3DuX68gv8U5ymL9z0tE74XD4UqyYCVzNwdgpu97K6S7Tnkc3ORJpZvEnmCA6w8WRt0GWyHq4UC8y4Kcq38ycjkZWrJflAadR+37n9Qy/tquakm9Odaw0mAYgpbXdv1VDFseq7lGFBHip4vjwyWxiOhUc0ubK+jOkjMDTcboep8Bj7TJGTTzNWvL6B5JkYfLKBGaka7sA2eLIbgA+n7jDVfKTQs5HweCRP6knaL/Qy9AMqijl7YW01XBPFjF8zYNlVEJGrjWRJmamREAzPHpf6wSUK84GY6C5dq/g==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(424,'u347714058:a1','late:u347714058:a1',1,5100040749,'editMessageText','s1.5uL5zfUm.JWRbXhszdNJMmfG8BHma0jtX59mxYAEOBoUUCJz37F0f9RYYeJdWQuM1EF8WFEPrpthph0zKcnwl8lanH3qKswnwp31rChySTtQES4xk/hzQxAKVTodHBJfh/HyKhfAeK9pl6fTMhtm+oaIgtkWLPVvzPYxpr/d7YllpeiBVMdscvJSqZeK4IsZRNFxabrAdg/+qtbeESfnb8cnYE9of',45,NULL,'u347713954:q1','u347714058:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(425,'u347714058:q2','chat:5100040749',1,5100040749,'sendMessage','s1.5uL5zfUm.J10RpjAjcKMjhOKF0c24wenhakLyaMcrJHjEcJds/JoBCfVz8sBNP00y27QzcNdFO12XmHrt4VC08HeK0HJTyn7JSLzjOyLK52Y8+5DfBleONhBnaC2rGV4GbjHQfxWjEg9bEgdafTi5TlDGn1inMKpuQvHdGYkFsIg0sc+AtUXgusd1dVmBpKehumzacWZ9AA5x27nLU0dSrsNU/9ZfRyPG5BAA857NJgXvyYQkuJdVpZtgYo7V05FwYh5k2PT1u78/oz37LD4yx/vyByQPx/U/qvk/pgzmi0eU3MoOe9No8NU+zi6wioTOLhYqkpFYTeleHCV27wuKrQ2gTuN3PAJ8TlC3cPh4pOiTJyO33S0tbZ9aqhySgjx0YG+M+T2QqKpNCWIxU01Qo/AJUYY7BXbeicD6CW1qBF5DHQ6N3aP0s1ixZ6dcIRJdpiH4M09iU1FxqIhiq4tggIt0Hfc7GwAJhjvqur5EdSLV7kPS/OnjQwUYRHPNttkLH9KVjIonUIUakjZU89XTQeBPeqXtZQXyKQhbPvuL6ilNU6IJwkG5FlF7kYOzNMZIdf/5pIV67NpgkJe67cGI0z/LbYUplauR+7eyTSa1A5V0Z6KIi7g7SmP5jVBgbXcQJoBGjxVQfQFjMypYysE4TW/Ubbs4TiRQCZ4ycIrnWfnuSBVmdGB5fDjfa6GuZ8erw51HOWk9bAjuwemV18nH5uFwlEIjObmep40Ie8kH2ZebouEvSvPHo5qSDff76g5tgiurXQ+zpiVrQwCIQ3/jQ2DIdMhb3654SEPyduMzcieAna4hKSmtfj4=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(426,'u347714059:q3','chat:5100041485',1,5100041485,'editMessageText','s1.5uL5zfUm.5/zVgcGM/i2utmjWbCI5EulKSFnJj5EQXSw5xDSxgrNnoCn2AxLgYB9iGlfHQaXi/l6SOV3r2oZgeqlf0tLX9mJCdPlaouJHCeWd16PyyUSn3IXTkPauF8KiBg0ZhCNZuO4yGEeW3GMZGQskYGRMrEZCug2QnxpKbQz7R4ygTQF/vXhgb10qSRp1eQjPqkpa5crKzQI2v/U6mekZKfCwpWQTCCCjX9gxB1DGpArn8cHyOkXmgT2tvKDRavPXII1tssCZheIURmxIFUsPT74FbwQhf1jozhMH2nAmnTpQKhJpYBbBY33TMi7EiKHgUU6r7Fl/9JIvv6udH26OS7gYtYf2mUxB+P7H2KdJ0TiEFwrSDicljXFopeUw11/Ue4SHCT3WHcYbhKTZCBsbEjK3yMuAEjA2fJl4lhnQqc7BDZf1P3JxBnXwTZEdvwrzrXNEA9ipf5AQ0pyf6IxAzsTQ6yv19fP5PNowqlAAAObjzkkRPW6do4pWJBCmKSymfOw7jL8ZjmcEvnqXjEAdtq8M814TpF9WHHLts/WOGhIEgi0lTRZORFpfJJGgPIoyjjJ/7pDwxiPcOoByLGHRdHmMWFaGqJMsWj3z8FFyDbzPV6q1YBphzUhutKXMzSjzZRbt4THjQlcpuqCRrEih8SaTFkeTVePI1hIpm/NNYhhnkh0/Plb0sB2n5ax2NDpdzBA3nG8IzWff4yKFIzC6W/oIPZ1xv68xoTAxTnRjnbEErWrqIRfBz7yod/NvgyQBvBZZl2SuV/WsvAkPSuSiVAkMxo7Jn9yvHaB3yRFUHpev2JrBTDpjlkxwKdhJWAM1JjVVAjdWCZSaY1L2B+WrkcFVg/cWNITZudiXxoRxcqLM/f9hAbhqTDR9OOc3KiVlKjQvvK0H',46,NULL,'u347713958:q2',NULL,NULL,'s1.5uL5zfUm.f0fo/ehwjyMy2/5L5RLmY8xTCGzbfsd8BotuhT4pPn9oveLDmMS0dc+545qIFmIZlEmwly3sQUcplOcZQVCH1hJtdiOslueV4dLDW/f9jYsJRS2su1dLCo1wXl8A5BwTr3ua9HxNdpOIY2a+Fo38TuUHCgSEM8b6JImkH7a0iT42ve1gYq5hp0g+o1K8TP9Y1d61ZWLkV44Vc71/Ifj3ZmOsRUbJBgBpyz5CKm0X09+Zfr3drU55uNpwgZz+SbEOAVLSp0rs4U0LeblKYHRlzRPJksaVLOfRKGLZWkSKWEwYmj6eJNmdtHRfFvOiq9ih23mvghuPwUpnT7xfqTuYMbE91fY13+rvJRqSMAQZQt7SxiI3ect3tKezVXBjeikt9JY96S3OX6YPAiA+UB9VkN1ag9MaEdnii+USmTdopckR6CgUWrBojkILkute4fyFHS1Dtj93ejIKSKJFxlOvzWjFSm4MkphIgB0FVvf6CgNRWk/e/psWjo7vQ05qt0gYqcLYrhMx0uBDpqYKY6DYYBecKyHhZurrsoP96DStxrbF4SBiMbFmn6VKtwLXDK3xtWBSmcefsbF8xvBz2l1x/WCYzh0UTWbarQxwDvjTL2JMFkTGZorKReFiVIo/cRCtrHNwmZ6TAItKBkNcAOarZ68pMvCMg3PfcpM12L2a77QJZVzt+w4KwIm4dRAInEfrHnG8FFwqSAmFibyFbx3mKkFPQC2yhM+YMVBVLlwyJKwhDTxTY1oSx1fI24HUKB/ZBIaxk1CsfDlqJ+yVhAPnZkm4tTA1hZpM6vL14DJ8PO+WQMjInI1zrYcrgQxeQg+kHqmurkbKuHr1qDXbYesVr3GCJzOeQspz9cK6rq/TheWiTWJLYs8Tq19jf4ca2c14TiflQSpFmoXa4ngEgknLbyWVBn0F',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(427,'u347714060:a3','late:u347714060:a3',1,5100042141,'editMessageText','s1.5uL5zfUm.dC75qITsn6qhwL6Hwi2pC9LS/fK8AmzmXYNE2TcNrKoJH4ap6Lb+HkH0GrpzqLJdnuPQrpPwynFlJ3TyuQfxtD446w10mxTyMwSzFoGZ70rOfytHWCM6BiUKnxrn6yNsl4TRBFKOMgDQ1uMilQC/FVs4IKrvhD1tUpJlL1/DA7rmUk+4ITi5QK5dYmIJwt6+emiYZ3lxlwzMr6Wh+P3MQTP19NAOfLZ78NtkzxLhQieHLy6rCC2dEmO3JK1r5VWRdDifDU8Dmo14MGbxxSKcKS8UrbxdPNWZG5tVpx4KJu8gv3+8WpoTzbRO9SgsZ6xHNCHYenEP3AuOBOQLnhhQPC2zcqOFAQSk+ozKZkzIryKxPtg=',47,NULL,NULL,'u347714060:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(428,'u347714060:end.sql','chat:5100042141',1,5100042141,'sendMessage','s1.5uL5zfUm.cg0eC/5qR285gk28G9/93N33GSS4ZXOTeI9r9y9xJfkrkFa3ZQ2B6INUaz7ynt0IhWFaJuWg4qkV/aAX5EHSClmWd/8FyH6uqVU7wo/4MOqYhPIFZUjTTt8yOrEwNf0Bl47E9ZztJO3aHwrl2x5MMQqX2uO/iXSbz9/FBZOr4Dl9jEIpUGgsWK/v/J5b12aAJ+xBgUSbTGlkJYRagj30k5xbSEuJg2hDc7++oyQwx9U4Tc1UYM35txw8xSQ+436Kedqai4QVMOLhBXDWPXzGO+paIjBUKSPoNsV/469iuIVFWyVq0DvPdMdl5oPVToZndoKodDXUko7iBJENIk3Vm+1pqAJDKVGkdMbsyM9bg8t7Hao0jL6TJDOYr1tVMKPhz05GFVNRdxP0CBNmO8XIUHAR+4UyGjQHT5/HNDUqbmuGkSwwH0+ERxJdUBbZ6stOiUWufkOdLdONztKjV6JhEoIBFLAFU9eQptJuTZbhcc3B/TpUf9+Kv/DfmY/j5lPkqb/HItxpE4xch/2EI0cOCSvvrXj/jItXBvbRaawG1Q0LAmo/ubYJWHfHRK+gl/yFByFCuivHezZo',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(429,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.o5E0t+/qWS3r1Da2j70Vs1o9Zyg8UnzcbXDaFuzsnVIH6E/UadKPl6/A5Pe08r3g5J8E5vq28iH0J7Ama3l3VNXhRj+U1IvEGP600VlDzXIuYyw8IuEzVGnVnFt3VORlagAHfHYvTJewhmzjQ5SkbRdzLTfHFwV2FUz4iPEvFshr/ddGjWAXOqZPym3kcCehmT/e8FtBAdna2gd01lZ/krlgYJIwjMMKGOpwqfaagDwzaj3Hj1EIdujVc5oHNxdNg7dB29Mw7iUvPjlqHuiOI3BcAhsobjtYoDPXg4T1Nf0mHKSBZbq10a+Etlu/+x+a2wVquI2uTw61KIFVXykDUcDURCsVYoNqGR3BpJM888RBaTH2BeAg0zrOCNHgo/Bqchxa3Fe67WuHh3Z+lOeiGAbJqUKUsvfs0jbylqxRKVJRd3+FMkTxvfRdVHvSABWww3+spHROB3vPGAmqtKykbzJ1BKEWdWT4C0ZAxgIUyhKmAgbsW/IKaJgCEBq4Qz6da7WRMaSsnPYZ0Wzd5qzZUcI5OoejrlAWEt/VFiUIWclAd0kteFGPYxdQ2VnCXCbvWyKBwO2r993QZJ+lhIPDep6oK/cB8L86JUOSBq2wxxpuuTH9WvFUPUg80sWRlcbjfUdiJnkoxfoRIWOFUQtNwO40rqQT1r9580nXq6A4ZTjkIIPLVwTvyXs+uNOKhduA6wPLhpK/oRpIuWXqeidV9r25r3tkdK9qLXhIs7fSAfgxVKcHgT1rUDgfi0lrxap0DXrpuuM8qyHGI03RQ2eyuS4e0CO+IbFPtwFvsGM8Eg5XIDna98U51+m2G7s2nHw5AHLS0JkN6IEF6wlFIUgEFrz4CLB22rBXvnJ2n2qXUaRPeg5bEcsCUZVZsoGMEJBsnRtCL4paq+Wa13YkgIruWsrcZlJvQG5gkZs1N8epWphoDWfYXJLPplyN1vucdbgk/2uuM3jG3BGRgUyj+lPf+qBm4+P6/djfJxj0MszZFiDTsn1A1wisX9qwe7rn4QTeUMnpLVSjqozXMUTacMGvKwdOE6UvYAUjkNtF5DTxhov8hdNO8vPLk6OQp1EBab5dGb0drOAvuLhYMI5AalMMI2FuV9SIm48d/DTEAw+IRw9TA7oQ',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.u1kzhhgk9n+KApOmm4zHHBKduF4BQQ5Nzm7j9jO9Okwj/baXPNCQSFaDhOqf8nw2vFv7opBgirhe78VqCMYBq1jq3DrayRTHiHdWtgzgnQPOakSEt73jIEek14Jxwkx0Dw3i+rPzs2hKy2x+vp99hesAG5jyRLeEKtaCON/QVBSw+Tlw7JBE3uoGEZeMSWR+vQKHvBW/HiaQ44CNVrRmcJJiOQfVglUYm+XQRc0rzoYabYL3AeVUtvM4Sasv5gbmxlkcYiSCQcjY+/o17P9grMqJaMCfPfrvyjBCtvbIy8vosp4iP9oUPRrmdiJs/9MeowyATWakv63OsKUQwXHTVlEywRJH3Nw53hzBPRawjlXSDJPVSVjqCASvwM4My0xWxx4evBgiqvrBy9IIZCKkkJmK1pUTTjQqOAkn9xL9T2+Zi7sgZySFhVwq/oTYR2ng3txEnfRYaSrqWXC11o0DBtDTutWfDPQXQ5SGtsSpKjMRsbpcxRR7djIY6R4o/f8Ny6KocVxBXOA9gnmYz71IpPfwS3usfXmO8TYdk2ZvEc3vWCxjwQ5GMnScidWVAlWICJQI9lVkoNfM4F6mWLtNFYTikzxWSIthj+Q0Ulw0gZxL4lICdDwVrZ4+AWD2Zwr862mmeFkT5FkGDy8QwJ4u1URFyi6Uwg0fEJwK1J8YdQnPiYG3x1NYs4c9FVIAGhWTyqYK+dQpc9XDHXaeVt3m1LV2lXOg3uiqm3THzRSJfvz/BCvSm+TCTQIAgyMdNTpx6yN9/uIKu5q/P+j06PJPdzP2SAK4MCVg4op46qml9uO/rFd1gtrNXsulBnW2rc/FMvHzxklhfuZiYUdZQjj1xtHjSGm2OLQq1keyTDTuvsfQ2r81GCbNtyQV3Yf7Ze3pU22+c0MXmVwxbu7Emd6EfdHmU4nUSHCUX7Y3EXMGo125v4n9NkuGS1/XH4jbyLWx7Vttb0QRZFRoEwclEFEV2JZh1zpyfQ5blVpBROelJL7rRDOeiYqsOZ98yE/ahMIIEuwc/033VoFoEwR2J1xkBhAml13rHGcEFlNonFaRerhxKUlkuK9t3cBjLvEpUBgAELhSLCjX72BCoN16TTvUZGJ05nv4cSRd7f4Rdgwtk8heyl0Vb1uabBtd4BiEyBEb1NUBeh/c7pAEMAn/R7juSv+VdJJ/OwNPZlJZ3r2e8t1adBAc5cYiEvE7uVnhEbRhJiqORzpSzDOT5rvDtnze+ptWiAWr29GSnWaTpkQsiqlnTJe1jeor32kRiFMRVJSaAh7zMIR6cJ0czCGVahK5GuOtwhZ5nd1jHp5K4+XsALi8WlTURVC5Zv3F1yYWlkSq4/o2T2uRfxrmJltAF8/i7e5kkxC9EvGnWbw13Cg8VjkRWAMf2XLi9YemcIeD/Qn218tkqtJXjzS2BrU9nK25rHjM+bH7ZIQQXFautW+z9QKwPAfeq1snFIEM1VIg1SH9iz7reTRIuplDzuiDlJ/LE/a+3IFvf+5nHAfSvuOOJVteS5i4zf6EHYg9UFA8DqgtOpJAx6Tqe0vUDAKHKlq6Xe/vy/NAkczT39sdcaehZMibnJDwkg2muuGJWN3BJexBXxNnuYkska/8YLa4YcnwJewbPdXipVG0IyjvPRhOy7EnRj+oY1NKsEx2/2PZgh0JRUw4UaOu6zgGBnh0ChR27CwQFao61XoJ+k6Q9WU/HN4hMtIy/u766jqt7odfxoQavynFRts2YGEdGDit+POxjLH0XTnG0hfaoHAmU/TBGqdRUUhbyPXfsVPGeqNuB616sUt8RR4Ecl+riE2qyn6AXVEqk/NtoeoQAITG02fnYyuVwkbrE7NN5PtI/Wmmq23+iRrKvI0f7ck1e8jNgWLD+OjSXegQArWRHfSbdSERBA++ucnyDlNhn+EoIe1usEyxr8XMB2PiZmdkNM40pax55oejj5l0XqUBkkNwdSufDvHzmf2xijevb2fwadkYlEF/KGnCsmsTBME0cjZsxyQsWEoKM6JbBtpU9HWoj5z/chWnzcNQpptliX4TR+ZCmUxvxy5ZhHVmCIzJV0K3B2YWF/PFutMdzbjEpe6kzBo=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(430,'u347714061:a3','late:u347714061:a3',1,5100048278,'editMessageText','s1.5uL5zfUm.iS/6uBVHfD4U517UJNor+E6YFSaXzw3vATAdN89roGKZ7FNxDunWtDwio2FAFu/iV6n2p8LnnTBEas9Ngd9cM4cQc1U0Lg9FatVi87ndQUzn2UOWVknWD0T2BVuEUOeEsdwTbLcyY753whexHJB0pXJ8OKya2sigMN/e0jriW8jWQej4T9NuCTpITrU6UB/G//tV0/L2GYt8okJ6dO9+mtkWtqEm/3Pfmd1klAtgpKQr8Hgmto0RBOdapERqCIcxImMR8HLBHtYWMogbCopjsfRfcjARz15ZNRIjSOico5ax36efWMmJl9GDZUDUpUydkZtirLrviHFR8rb/DBt2rqJpOKM+HeOuzcHZS2KnwPee4DuvWY8R+RBdaJ3Jz5MO3MuRJVCyJ9E4xNY=',53,NULL,NULL,'u347714061:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(431,'u347714061:end.later','chat:5100048278',1,5100048278,'sendMessage','s1.5uL5zfUm.xqaMHQgNEWFxiQO55taYX2yTnFgTXa/bO3SZc2DY5lNzJhUS9H7fBTCluFWwGezeE8mNLoGURxUpsZbOrJ/KHkuP/QoNgKgoDHwcthQymYFUi8jane1u9+/EkWrt6tr9tyxzDeLSQQt77Dty9iPN/Bf467/lzRHklpH9Tal3xssOQMp+G4myUhmhBJ1dC2S9jKvJZdLAvEMpl8q1WKxlQICWv0QGWUg75kuUzOx18MbZOI/NQYVJOvRss0DbBiEghRMUQbvGBuGpGI3mpH4C8ohxKhkCY9V84HjrfQwOAngvtirnIn3NgcCLtVDbuZu330Y6An+UTpSnNOAvgohMGymI9NG5CnCDdWqXqdeErxqgqUUrnEGZKIVr92PrJMmmGrQ3QO/V+mZbb0boEzLmbRByiaWInzPsgZpnhzLk5DJM0sJUqykC2YI1S3bGU5Ke2t7BztMiqnD9Zh3ijXAnm7gga4lSUfVR3f6bunuhF8+UTRe1',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(432,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.3c9+ZS0vpCvk2f9s3Ag8lRy+U1ZI5snsig8/HDxiRvzDx4EdzAOdb9ey7z2qzDiSuZW67OQavwjdnunR2x5Y6Lg2888jjC94zbPk7SP/7jRB7vMNTSFalIp94ow1a/W2RvZ4AKPMt148iy12q95Qio2BJe4xyFseVnuhiZtGDQ/kzTsrUQsrvOxWyvdzAjMLeUdWpe51b/sqHLeUiahObO5pdlha0z+v3AIXsPyIMWdBT8kJaAR/qAfX5u0/gOCwg85CsW1/umidsdOU7xP8e9DwYeZ20T2JP/eMhiVHJNUlRsgWTOV3l2wQ8nGG5XeyXzkHfMTugJqaD2cdCUR2ZyHDy3n+uPcfnEHomYrf4KAzOJDAycZWk+QZiLcygp3euhEdJNFq86D177gbLjQMDm7KaKN7Z6+BbjJrrJkXomhwQ/XrCdk1dxZ5vaPrgMb0eFVn5aDBZBpsF5W3m2EiRonryth69Y1iI8TDcDN3Vpj/P2DFTjiHwAwXpAaA9DNv46ga4H4ePoiQ8xhzmtUxd60p39+k/vIFd9cRutNsME9f2vOckpVXra9mj5v61qXx1VLC51kRyXXDN7QNjBRjyPmQPMpueYBHbOhe17kMohbr+hwbSCotWCiQ8qU+Vo5gWpZg19R6ivl0z0NXA3s/k4W10vV9WL6yJhoYJuStXr4MhxG8al4/2z5pMcMJAlBV+Hu7R3dpcR/JRdaVumIsW2xmhRVtYLtYbYzhsTKLKlucU3FGLtq84ubm//4K/kyqU7Xidz7z1YkWwxSQGrFrxqGOPX3X61pMaDj2wtCH54dQRmhNpP/Kdo9w1sVRh/xLuNkqiglhQ6Mr4YmJWU9ic0m5AnTDt6fdRLY4+gLHWrc/m68nH/KgNjezqTLqyW2vObO8fJ2EyVtSa18E4j/n5f+ruvR7Rzkn7rK6UL3+NPNOKMhQd0B0j5vPp6KRJQIDxA8gwdMp4/XSwT+HMACwfBD3/akEtxxckch1eE62uDZDa51vS3QputoVDFb6yWHeLP5+mplxFZaHHecG1u4XNKg8HCv9gbWc7wSynBm8Q7qGWtmfoolFy5t0rs4yx6d4oXH8Bgk3HIKmK2c3JbLoznLC0TSvgEqqgveuxGMlZLZWhIt2yxL7K+tvLeJnYtiv/bENHUQjf+njCN8H1rPcH/B3EpI3CBOgOAaCa7vy9SKbG3tbcvC3aufLNXIBtDvFPOWq+Zsg78qv9vtYsPNAXPhpzK+2Nw5uzg==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.4yOaMClrBpW+HsexdsmSF/+/agQH+t7itRUUld5N9W+OCAbuwxs+jBw7AtdR8PtsNBHWzKz4EQqYFo+oMIcdkxF9+n4PNmaP9+uUlbniRa9nXnDvXnK8DssPIELasdPbCQkZuiDgdrAEe7uA+S8Onb3EgEUqkhhRSOz5JnuCPxnjCtyPr/ldhMx/5ViP3gS2Z0GwH+DmgRtl4Ds9hNigA1sJX+KfHx2tvaQvHeY43f88GFNrJuaEa3MvVxtYXEFfZF2dwvU8Oj/DZv8HbAMdyaXJyCz+6XcR2I75Lsl3h/ErJMsk91Whe6Mf0A5yHHxRT75xv17UHksffnq3PY+4KcDBoPdZeDOIIiKd7T9q0G/cQIiK0jMHtMbjEUwSjAL7TEq8eSdaUzaNM94Tq+65krBDsynHlQ3KPtoO2Aqn6MRmiNIuhfMHJQnQEcBJKHSI2KXf9Tv6DWnGDC8RePodO1ZlQBVkb/J3Bk/SdiJXlV7OezDSA9eMvlE0w4RQPObYniZeVU5XIUDss6BZwO7gjGhwO8Z1vqMOf4G3jB9gTeYJIJvdIdJRpULbvXJyBag/AHqfjFvAzNDfitXlixUZKb9Fk+WnxOkwSQpDR9zh+2X3eYbIieUzD4ic74yDUB3QSDl3ewbOC4T5TwWR63MgpdCJrTBei6ZI2wQ6nR47xorJnLY5Wauf2ii40FnGfMu5vdzLN7FgFyxKOFEeUTheizI1/AuRAyV5aEwkbQltp96DaAupjSg0ps7qSuqPWOmhgdoLP0n4DMfsXkJMKrCs41nDOXLlNf0F9IhwK5uK4stCnm7ISMAMTtujQ4AhFtHVflI/iqymmOkWEgYHsDqiiEXEnh/T+ZzM10JDbSpaQ9peSLpeDcdxgUHvh9cw7umiDFVMHobczEuToVwzlPq5rwVFqnRPw7tepupLhMingEyXAkGpDxHyyqdZhH2xDcFsB/iQgW0K7kih6lDC4tBv24QtJg790ry0m5nAR45ggwvneRzk2iVeNX/7HjA5wC1FoWVgw5rEi5MXKW4qtp16czH0Y0S2j7qN7lszGUca1KnIadBKq/ypNNuTEtLtloc69z4KkMRwFM/0jeC8HpqyhOlAyxkIL+OV7SLpCULALN3P+7AVoHVrq+4nSIPIah93WFujVPkVfgkk2TVkqpJZeZ57M6NUb00U2rUrj5pJ2okzgxSM8I1LK4S4NT3d1GnzvdnwMiIdj95u/FrJJIYejL63qA4SI+pQUTZUc9MJi6TvFwCJ+tMHHyxkeeyWCwE+HGKU7N1VN5mL8h9hAsaWYWkYA0BDLHYR7V2nbeMX9zDK2Xc/l1/dxG3Bl2xhXhTiCU79kvphVrEISiHUQritJeKJu8JrbTfOaGgWSMGULAsZpqS0kB87B22Mom0Q41tz0kccvnfwHZYEL9G/Gy8bbt5QtnjPmINZLlcx3aFY2zpgZ/zviImPGIkNFktfepv76i1nfMLHlDJgRxkem597j5yMnPb/hPFOx8FC8qqbjZowO1vQczsTasCoFs2m9BReoYHo+VNl10LDligP936S4xkwuIfkLLmmtoI7PKV2rp4Hg4PaECQShIs45FzN736ZzUG80cMe1opJpYcbmJteLEMoDG9VYIWsRT8DOiLKkTC++lS9n2t9KUAHpbrdtOYzuQwB+qi4C9bcWCHAHS8vFCH33DQ6L8HkwjQoRSDCJ0cJ49MldX3JCAWXjwuBc7aos9Ro1zFdRwv7QRIFM5qTVVvbSrPNW6WVo0cfhvvaYHYZymRayomhJBy3bKcy8huC7EMsZhhvWKlPVJiVq0oMEzfgDj6/bw1Td3nfljCWQIbOO4Lo2y7mlN47dhLK8r4+6Anmlaqws3fe7QsnoCcH9dqbJlA6upVALsf1o0YilZZztbPBh1m6inNtriG5RYGPo9hn5bOt8cwKBhHuB1/N0DmOPd7+MdPdyCGv0sG07amiPIreVPwOScyO96uDc0LjYfSxiWNTfhM4dw6PBDgD+DXtaLmRjWEPNQ7P0jFdiUQCsMWAaeycGFN3x3hiKlQU6GjpLYmg64Rero1y/mvfQiMfezl8kg5sqHTe979xeqGqmmpIx0QPyS3zit32JsRfhiSC9c3bjCTvJwOQvYgPwowTiZATPZE0twPovq1ViXJPIaE6vAXSIG8LKRYdTgLXDgGem1ENKIVP7fyn4aqoSlXRx+LT7Qm4qHrrd2mvA/2V2/ps+QNbdeh/m9QWobSaC1Km7El2RiVGuRGtqgC7bObpWhddAz+qHKLtRDDi/v9E5YK1IgXAaNb8bx5IYVYQ0Bt5iuKjDS8AS0qVw1DyRKXyp4I1OvKdN5+Qlv3IFZLhGMmUuQ==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(433,'u347714062:passed_on','chat:5100044466',1,5100044466,'sendMessage','s1.5uL5zfUm.tGqzKFrrhn+YNtYuIa9F/O3p9CaBA4fZ+EyBwQDmad/pp90QG3y1XKMuYVz/3SMVRtrxkS3wfvGDv46EZOMBIk4NEvWF6ckxVvBYHjFl4TAgXaNMqX7xXcop3knA8YrDIKMMu3BQJTxRJTjiQHunypgRIPSg64nhkPBV+hR0gL2KR1YiZ74OqoFOx6AX0Ur+SH81Y0zHcYhgEnJlbBQ6A2M4K5xef0STj57ti4waSJ4jPPdSKCdQjPeHzNYMuUuxAnmnvmPpVI/cX10a3mHx',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(434,'quiet:49:347714062','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.j09CqRw5ZTnH7RhCt7y7AV+EKOlB9cTOujDLJlKxU9o8cACRf6DpjpeRucWLYF69bm6DFG/t01KJqjiLzl3up5Gy9PSvcHxHw9OJ5wOQUfW1Sm0B6HX4V5nNd1pgFoQCit8fHwWgD8corvDI2rwaMoSe8QNT70N+Ijv7b4yawi+O5PuQ8w3qL9DARjgqauyMVolOmn5G+aL6lEMbqgghI5mELchmbadsaMfNdowblsUsGr5GucqODBU8x1slp28Hr/MlNGW8l1DL+6QuWdkL9+PoXSAbbbhGpYGi6YDdtM7gdItBi9I93OO9X3gwaR3kZsDsQo+RWPFnukqUY0115B2fw8tFPMlj5W9WrstMt3hqljdoR0fKS8IvFT5Yo4dzvYborIiD64+Ou56nCgLkl2pAcmHA8o0yHJH3+R9vtbiuo4RLsRX3oMeBy7u1F6L/tJ8eTbovjSicE6nmzDy965JNxwI2aCw+Ne+RVGQwbbhD/xZDZhYUNVWQj/sIEvSPF1TjzD47RxHRl4raQ2ynFXD++c+EI2L/n7jKI/Qm78Kxq4YHqD8krVypMu6URbHScqRIFKx+nJCex5rqSQdZSV9kg1o8/DujDWCcNSFE/5oM9Cjrhvn0JPSplhL3/mPkBetW8uuRBX1+xB9y8f2x37FTmlWE65zLvCtlmrgcbFHdTkyjMdyjGllpjGm5cax2WOTUfISdo3M1ieTiboYQ6FPPq4QtAlFdEFPZDM8hrziDbNTVR24AJRFFEX8AW/jZCT3WuJiqw72pYbpyJ+m4bQfG0NH+fQRhUDIroN0zebWDCKyCRL1EBtU2dx7oOve0AkEbvSEpWHGQdlbBTS7uOnMrytEvNCA6/29LpsZnnHnakuZwh5NSxLgS4RJPS61MBCHeyyMzQs+7YiZkAgcOXHmgOzRKY3wVNFU9FpjQH0fb7HKrJmELYIvI+k6s/KIfv+y+Zrzhvnn4VciiCNsm36HnQBcM0ksxMKqkKKJiLQZdHJpkzFhx+ZUfXQG2s82ON+uevyWCpyb52QGUcRbVo8lbJwpPIPm3AbpKY/LOGwqRGXavK7lkwz/d51rr6biuRKI8mT/Tas5kmSvc4FVO9ALPxLmji7Upe4D9v7ngIf+BRXfewYzmZMfYnhk+Z/MrBzXdKPfU42KzgO63M+4iIPr/ZNR+5u18LBypG0sjEKLCDLmQbzDKfUOtFLKtZu2A8QEKnx28DAytf1NFXrTl7tW1rk5NRXPy8qXEW/Ac97lmE4AZIEae7vDtuAE+BuOetFhJ4F+yFKx2K0qEC/KxkL6/myk1bI0=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.dxF05NTjBmlcuAJ/ge1NOXJHLjPSul9Y5X7sgY6ntaetyAN9M4sdqwakvmUvwT48chZAnbOb8uDgS6kYb14QdobHpOFNmMsO+XiyA7QV9dLEn/BcDu7AQ4SoligVZh+nGjEE2Af+dO3B8wP8dlrDjVSqCtyDuaqfyw+a8uGpqI4m6aRFKw3CFYGlLkDKfOpnWnZYCr+iAxyaO9bJp/GCLIxfwIA6bJWZ7/uD0cfbRX9xM9mf53kI14F6M/n4J4TW6OyIbfVFr1lq4yAW7wfnNW91bDxNGGisngtcholAd7hV/Lyay/TmVBgw5q66Hnyy6/Mtd8PjWghWvuumt284a9ZJJ2IadhEcuBZYmor6OtN5IOJZaHnWNshOeU1jbi//SzHj9kNkc9v+0LDvfjwBZ6k9N2X8slYcFadJOkXeFR9/iA6C16crcyTOEQhPysPsaoYMrAszfYzr6WgDYsuSk9c7oRVmceLee2YTr/VLSE7WnexwwA8mkxfiwpfBlBPwYlLMRqUjU317CLWWP8dA9JoFi9i7vdkjPqIIxfwLcmapPzVuIF6lbDLXzXdnwkmBT+gBKXwNA8mpOhJvvEqV01WxhfInmvicUPdcNhbMoOfq4wCBMxOb6YszAx2JfIDdKG3+CrUGSPbj+OaHe1s/D6WJjrgGeQU545GnCjed4Yysn6ngoH72Doek6Fnjx+LBd9tBDKxtuWcCxd0DgYZurYJuzCCK0fZaU4vcnBCSwOrTH3GTdopmKcA40g1NqSlypq9xJ5L2LterEuGpxjhTzWqK2hzRydH5fvN1CvNtJnN/5mA1/SvTwHRHNYexpAbuLm48WQJ3TQ+cEhuBT4+Y7RzjpvQlp4M5BMHHwin9kcFGCLGy9Z4eWjoV0it5e2z8PyeAusxin+ifBv7JJRtZRNo8YSTAb0A/ksjeN8qC1in2tzjk7z6O4T30cBNejVYHpT0LeXwFCVT2+/aQ9YLeRfFrIxmghpHQvEgAyXrKBNgkwNlSAffI/I2Y+sSQMhOq+UCPr6lDMyykni1G43QHhAqMhWNopIv1FCf5Dml+smZtwhrn7Nb/uJVgXZa9K2hluuRBpVq9RvcTk/e1+LYv462FjWDt0CHEfF/adn5XSz7OgGFH1rC50K3LlYMdw2L5lk0mQc4eFJ7SBjpVpBjrq4KIu2xTkfr4uqR5K9089yVU3zknUucKEWa74XUTOOW/IXmddB6anxfAfSZWy6XfZuET7GiP9DVMcdx2GrjWkkEyRODVZN9vsKLiuTL6sMSpAS788bGtFB4G3lVA4RH6H8deK6vGTaiPdBkrFzrM5tIgA57ypaLNce+X3quDQyl0Zk6WlGnI6Yw4nwhaDxZeZtc9ppclWqKguy07DSwOcCJLUe9uhXeEGTqqk+XvNUI3cFoyp5Op2DUl6XPcIlVh4GeLYBXNRVfmN8dmEmDqwuy/cuygc3XVwfGVljVZYtxMB6g7YwDcPdW1W7IZZrWtvHg2aD5a+LFZlLp2MiomhLbe8riNCSxLJ3zqF86KG3SauLj0PcGGECCDxWL2RAl15Oso64Vox+gtJTydFUdo0nv+X/q+2RDlJJ3Pjj8Wsyvd9IKKoBrjW3Vd4oH0ngCRInyM/F32B7Ov5emxORoL8/LWYvleTdB8McuTLlV+0UeKtoTkgzjqsAYJDwxlgXS5qLnV0KvnabaJx+jEB4TPSFUfbEzS9Hy/XDU77GTO5ljrTLZBDcLi/MtGunvN80V+2IFA2BAcHe2/8B0Mf60TQ1JNs0+MrqI9qom13mTQJUWOwUxHgp7dinG6bZ4MnAu/MygZZnKO1QkbWiKuHcA0mqY5hozK8//wSHjmB5qSN21FcmjthyOjf2bprS9r3Tx2hsKX2O748i5jkhr8Uy67WYhVxsDRXO7kD4EfbOBFZ6kSZMPVbaPbKWCwPDwW0Ux04XZ6PWq74w4CMtIPhW8OQtmS4dMn6PLVihSsX8CBoeKZEyap4bBORkD3jeoq15ihIn83ef31nYafHCC06YWcziLio+RORQXG28ZsLptNgMw0iG0Pv63mv91LXttgKSqyfsIH/8eMx/wQOknus71AQAeWhuac7HGgUVEraA3EDs/8WrxQXqre8aR2lksgQX5XAxJCTDIh+A387XLmCNAQETqhvl98hy3h8dc1WT5xEooL+rl0O0G5UHAk1Ltx28Bikz9yl3FU3yYaXC4Ig2Pe0ATOCKrmEE31ZK9bgiLmAg1/entIage3vWyqrPZ1pppO+CNzblaIr5wK99GPmQl7qCfThA1WjUGouKdwOql7Ep0OP15lhdd8IuVjXbg5MdP7vrHQRZNhOeIgmlsy7toAaSel+Bmt3y5YSq6OToZl8K6wAK1Kh8w0GN1TGjy4fj7caJpaTtL19S62vx3HIoPWi0E2qTU1az+U2J5QLCNU3qFBq/y1IEdkWc9ztzbxdae5Hs1Et2zg1MFCXuP6ZifpzXtFts6waW3NnQcf9axi',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(435,'said:49:347714062','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.zGjSTnXBIOxPnLvjMru0kRfAPTWLsuUUEShEeh4hwBxQYJ0YunhHJ+COTE1yU/4CymzcZ61qpPBnwJyV8+MAD2rErkogZR0pvKv0G2EP0MoBTN1KLGJNDfZOFaANo0PtJQe1yTSj5187Zb+y/cXcEGFUWMa7Cdlg7bignW/DmQVJQ6avbV45mX1a3wliR+afcDIMegB1Yl+LQwi3cx8=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(436,'u347714063:relayed','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.iwi7zmd7yxQYzcKEvMlayINUQQTU2SwFExTg/FsUNJF/kl2dlNEh55XhLdC8rFJe7jfpBJHPHtmpxjXTEibuswCaVIcZZQIpseAbT2sC5XYL8r544MT7v9q6At4vJdLwb7nx7nUP6KvRhwhlaI425aDbYRU9OKPXvswff3k=',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(437,'said:12:347714063','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.6DINYe8oZMmoKR+3Ku18hsiRzAVlFZ/MqiYecibAlCwKEKMaxGmrhZAz5ogCWcwEDUmPOUwKRVs2cJB01bAmytIzoUpK81/atRM3bCienyBOW6QMcTjeulggpq4GxSfB9spS1kEwxV6JojLr37UqzGJLLXKpdDpWN9PFWoMmn7/Uhkj9xOEX07s6g7nTzHT20w==',12,NULL,NULL,'alert:12:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(438,'u347714064:contact_kept','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.cUYooeeIebWtoPwI4fm/9PHqczhlDYP4qVFLRT86OKTLS/AeTHvK8v4UZxWOVwtHLFlquHKUg15l1nhVth47GtF6UzpTEOEJygHZOl4rlYoGjBtlRk9nHWitWaz6JjZz05z6CPikkyAaj5BJHFDsN4Pm5EDXd3o0bevragjpHdVO48dkU5x8woHt7SrIaQu9glqYJdgh',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(439,'alert:12:1:347714064','lead:12',1,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(440,'told:12:347714064','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.SOuIMPSocbRT0o1TDX0ADtYO4iBIolv1z/szlKBq+eilGYSEpvZgee70Ax1orqeMGT4i6sD8qfMaNjuk60IqywSDogkxRMltaiK8gx+WnTXYBHyeoAUhvRFag0DHPVySYthrItE5AFowjqT1mvV6TM5yl6cQhFJhFNnDQOutx8GRPRVcUIAhTx+sdusFdR6Ng7iTJOEJEXZUGUpLf/CjE4ZgvMQNJQ5IzJRjW/39Zk9zuejB3EAp3VM8sWo/iZn7ptJpoyrxHNKAU+gc2swExSCnSnzCPR2jnYTF',12,NULL,NULL,'alert:12:1','told','s1.5uL5zfUm.QAUm/g8LIpzWPXhsMKDzv/1tJLU12bI27qpZr7qZNYBh/fePAUWCLvanb5T5ux3r/M4aro/iXgGwVlJKYMRc1GEB7+CnqK5IAcHtPmKLOE+B9lTfVWmYh6AP9LOJIp5BRIla6foLvY0HUR+MVFZkItNY1oFOPzd6mHRDUPVbmMaptuSVDA==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(441,'quiet:56:347714065','lead:56',4,NULL,'editMessageText','s1.5uL5zfUm.qeBSqnHmXL7mSCWGdDURHON83lHz0fspW0L6x3j6RaqLirs87RnPtLK1y6166LNXuMpPvoCVI26VLN8xWIUpJSiW/pZgGma+D6lj65gRtJNkJh8KxcGuo04cyHA765MyQAJ2ww+XVt4WqhvxSplmusNqITmkLy/g7cdc8QVPYw8D6ddAMCkumAVhZ2PIKTsJZOiT3d0KF1eZwAydpICrQHpW6493e8ke8gjgugjW/E70vg5TaMhkpNhhrp4DPLnno9n1AR8VpZzUEA35aBcNbJQ3BT5D1BKjW52LFLNR8aXNBQ594cxuE7KcsplVjOwbLP5mQ+pfXY0JvhM9hem+Iikm6k976qMoXmU80y5n3uYP1AfrN/XljpNNGOIPzYgyTDNEimrtdXj0ZrNMBirFsNKCs5fizpekRiwevbLwXkNfXKkC8Arkp8lMaugV5Gxr3ck3L/4PM6doakSPnC9Dy9DP+8fvQ7YUpHrNuV/IZWSLx1LM0RCGXhiILEuKRdNgvd9aBV/MmtR2Gcdy6XbY0ZnPUcf7G3axhalOyXcVOXTd+LubkLxFKwxnntW+OFY7ooGWwa2+cwEkptGG0i1K2wkC91eJgzzKjBriaFPGu/hyw/fzBlPOzYaqenFl9plAIqNrWSHvKzKkR2ICeILQ/k8AUv3bS27r/tjQ0gmT6KP/aO84nhQPtO/Z+T5QdYk0FGYppvXYcFM3mtINaVcF0hb3NJF6mLFfczkUpjEsCh4btAaPaz446IN0cXl5xXj68Aghq2wRXibKbbGFons1MhY+uSNLbQ/J6EO++nG2ioJgFUh5zoV5ZC5S6iOiRZZxn5JfEXIqXjq5a1kslTJhQi89v0rFKb162Q2riub8R1WYNhhF3j+UASaMPNdW19fpNuaRU3OSPKqFUpoRNKd8zkmymF+DymzT+ZcAHsjCUcFhI+kFvowzTKyJy3eoqhJL6wgk7Qr+kTKD4iHy9Rh++5sqDq7Q9nF2gAIvcpH4sIJ8AqxSFsbooX1AOD/v0frKULKvmzC1Ewogo3nEukUxPcb/T0IW9vRHyI36Q92vRaspZnHuTfDVnC1A41pb5t8958F85vN+IYDBF0G5jz/Knl/Msm/UfveLECF7UH76XLvp1Gm0WMKzmJ/9tOXGVkpU8nY5AnGYbEj7RUIN9ln2lppt5u/t5YDqbfqSdYU2AwK5nHAutMwAG/bFdiXFMqvjHKGyVVrxoLfakgeaOmblw7JP6eb/8YsJdxVyNapKv/1SJtUVwxWpEQcAszyWJ4jUTwzyZ/oC+PBk4+d3I8JcjEhEaZ6ePjizY4wgXrRUckgifMkXwZfGZEjXGpD5TsDXEHzSdpZgwp1nrOIintNFHFX+qSIMngw=',56,NULL,'quiet:56',NULL,'quiet','s1.5uL5zfUm.4cNJxtHtl21fVACKpp5wvsVkxbBUbc/3VtJmL9IJ19nrVzCkbug1az5tpLPilYPfPNIfuGhfkFcQunOyKbeTex7qDNtVTCrw5BoNq9AvNMz4pFQKDJ7RTCBVQSklltV8pA666XnehkWvMobCL5XWnUjHzy7uSveYOtc09ILOGCqssVcwAbpHtlJuUGea4d9Y2ovpUme67ee+tKsk3Iq//90KRrdbFHxhtyWTo4TAbATfYj3ictiu9NBC6ZETAVxB579Kotw9QRR6M5KwGGZMiqz9oyllpiisYqojZRCIYERPqL0XaEj4i5PeIq3xBJwIJpt+2VemjB+gzxipUaJBbq5UfTQsadqqbHv7BLusRi8hN7pYCHCelIObfoMZ1yYcQHbI83Qhcu56qd5TK/LBDNgrKAzGCVOs91qdi9cIzh9r8HLBbwzBsOPtCZaEB85e6yj24dhfKSdyBOX/UHxbrndSnRJ0H24uPGYDcJDdw1RDfx33hSxaGT8UUGK4BQjho94DSJbR9U2slORWGmAqP9rC+xa2zGsu7eXy14Z1CCRn0Npu47JLHDM8zHGk1Rok2vHxlbH1sTprNeK/nuXYcfVOpDe369mLpTeem9rWJAdmQ0Ve+2alxQm/JfQOPufn0HunmwBT/UZ+e4Sn9qiioq056zCEP9dGH4n2x4TymJWZAV68JGFXKd5prhrD0JoHBgHwkeeiVNjSAqyPX4pLSuQ+OMKNrj/FWxsgx+KgLkXb3nNd3CsM46no7E6+EqUugbeommyRf1lkK9N9/07okoCoKZdJyVPkGt87GPYhPElh+uGDGThAZDzhsCuh3jU3GEBT6jchF7h2/u89r+VAOdgiArRzG8xaVGBPbSDDoCeNLHZp+K/aT3VuzCgG+JzYN7F5UAPSDaJF8mj/c5LbESX5tvrCV03tHN5IaGHWHicZnlBGHD9uyD2R0uqRNjK27dkg0mgdXR6nlaN+167bWTWbO6+ZAWcqVX6fK5u/ZLRWX1WmT/+KBuU6dKq1FdFe7LykBNcmwfqRYVMZEBiR5lCplhIdqxjXG4NJFFdU3iaPNBoN5JsryR2Dy/TujmFqtAaXuNLrHeoatGpsBr94yiEKh4QeBDX+g7UCm5fG2Y1ZnCmi0bjfQHThTi0oj8wnvbLn+rQV8SGtyeiQvsW2XxXvWM+9KtubMAfsfTunQ4U9xUxclG8pAwqvu98gjK6mZGivj5YEmFQUSPzvWLgZDgjte1bEvH6uJy5KdJxulmFlC98kxQFWdbHOgjXvjCZPblON91dgaTTpwqUnmnvhtZ7YlPD48fcUkGKznjjZRAcpdpJcTHD0KcrLdWD0rOtfJ0dZjF0+AQzOHhTMQdf+03/6laXEz4mZUQSMMPZlBfXNRxTOapyhtld8krw7srUggbFKZ0qv3FPDz950gu72LlP+6ZIWEF4NqwvbsRNQ6JgMQDVyxfmrywOmLzNLKwXWREHhn+Uu4FyJBAqQyMCheO+dI1z4s6tmPS0NwXVIPZwxb9TaLIrVgPYhfiikQ4iY/E2nVEv/gDWiYDDRzoWbfxSoK02TbdbMOlkNJQ1f1RzBTKL3aDCSOYjhAVZn6AyBA06gfHwUFbi2UCCHlVIGd9W2vfWFfz8teautE9fkXPAH7iXhx093zAQKARygva0Z7stLz3WCNE8WLtBOw8WL8wuujSXVRPBhlYdFFpKMCTPh87E8oIkGiXObP2bwd0S9AFd+l86tjeAUmb5mpVkbJbtH2v+tZyG64iBMfb5puqeZQ4h+CzY9vWyK3itHUpklFKz/oDLuYplTORI2NGDaexmWMccSd6DYJnuXSUPkefA9Vn9I2c+LZumHVH0FevBNQ3Ik8KR9kh5yaimepkVabbiajd1M7lrkBtLvpNUnfAhyMMrTrdXC2V6orjudXyn3FJGfbFH1HAlAoQuPNIJIAJVQHl30netU8QiHeBDaKeO+osIoCvZ1rAI5wiv8vNtc6VCMstodYzyEGjAlptFw1Hux0+ZQYOwH1NB0UcpiPFdiEuQS0eZJesJEGEbRyBnB5GEzb12EfRM9ZM59aN8CISOagd7jr/r2I8VqBDsB4ZXeiTD0d3UaiLK/HzjIOe1dHJi6d2bs22L2N8hmCkASRLs4/dm9I1ntV367oBMdrcYPUiy94LF9FIdwsk9U1JUTPXtcrLggROBGGSbdx42kvdnWI4SbG0RluwhKqXQnwsLhoPYNiCrQYWkzQfL7FMex+IBv/lAPV7KBHHSj7MhT5RgC7sgO9EebbFfswhxE5i2IqaDi4V7M4WFhN2MTg1/8WgHHokTQj2yX6zMicDyykcagxH0BO58ZEnRU82kBFE5agILN3SkQ4WP+RHtiamVK+HJduixOiU8mulgKGPV7vjPnLJp8LdssmEw/an9utBSylFVM3XWHC+H2gMlRzyPwuDPrMrZy1YWks/HEz8FqhLY5T/RNQ7sXaHlIYM04v2Y5I8KfMvgWZllb27HXvkJo5T9W8r4F1LbvjR4+BxSDChzGCLmvuCRCpuempSuHsDxdtgzZlQ4fTNZ/1UjGElrdupcJ0VbgQTc3w2b47XpXRkz7pebdzzcbELlRhBzNYaNdynJSO0yhJi/knw==',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(442,'erased:17:347714066:-1002200000405:17','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.Qe1Pz2tXc/A7G0NSPd6ZyZ/aAw4XMHOPtmNN+JhNH+0Lcx6YEEv0lhrMGFnzNDPYKGk5tEExKcGeTaEcPnShN49DHSxWWdxpGT0Y1k5akJ0K9nx1Zq4Qm3KxahrKzfdCfYHlH5D/oIurX+eQ8N1TLAwFpSMLOBbAqpTzuAlrVjz1hHsh4MVn23JLXXbkWk94Vg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.C9bPiSy3Pk9oNJ+80IRyELwZDq5KX5xDe+X3C6EeVt8YwLh/LjBR3qLJXfozeDQ+72bVtAj3nPJe5kTIjIrONf8=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(443,'erased:347714066:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.V0kg69c+U/yOJwLO99zzYt99v6+Hti96VcSPmGNCl8rHYDM+PCKYChpQK3dlDLE+J2EoCjo5qK7ugqeW7ko9K6YWUZkkA0sr9qrZo67iInDtj1Etv3qUoi5WBWdCFVdU59ZP7LQ68DeVHutTLQY0cEP5CFcz/OX2YEeGdh9IEZ8TXHQocJX4WWh7yMDZ1nii/8oTswkgOG9ShXV0z/aKvoK2UMp7gXfRwMjtlkqXRfWLBiKQ2T6M2XSLifUa1KzAj6zkygfv390R259DPx0oWmrddmdEqDvQODIP3jSNG19RWA==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(444,'bye:347714066:forgotten','chat:5100014063',1,5100014063,'sendMessage','s1.5uL5zfUm.+msuEHyoj29kHbpugPuRxJK6jn/USVhO3QSquO17VAmwR8m6O8t5Y0//CSG1tYVJ317n4rS7DzWBpXqAru77by9qHMCT3c5uyHihLl1+Xad3sMr/7UNbpzqStqbTf32l/1bmsSIYu93ydvSBFWqR0zHjjHE7q8BwRTUJa875f9P5abJB65HArGUaVtp9gCXH7ydE9O5kwZjMfk1IS+S4fxwNIxIZ/3+X8/ADvZLEPvRM/a/WpWb8Mk8tA7aAq63y',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(445,'u347714067:mydata_file','file:347714067',1,5100011286,'sendDocument','s1.5uL5zfUm.qY7MT1Iky8qsOhO3vhAId5gzoso1WiRMzft06VoM1D6krrxVYlWMcSO6enp3XKpYSC5Dr0SLsdNXhI9R3Fe7Ww3vM+5ADjlJ2uU+yzlwhGA0e3Q6aEjuHeilubjVHjoKMSEAVwFbh5gDXvvhAGQFilRuU7UupDzaFMKezQka7ITPSMTPaYUBFMn7v3skIdaSB1Siia90uRBnMectxDqdQFFoUK5VUShlY6p42lfLxrxrlL2DM66moW9yOTg3jChRyRNR3B2WkKLSTxjbDPv80hOv+vSwGAWUu+mHwKEF97cvnhzf8JTEu/LUlJOrlk542Erd5B2io3sVd2b7v6iuI85BSBPZlQX26Z9KRvvGuR1jD2dL2s01NxBsQjeaCk4/1n4QVIKPkTkY7Qdjj7+mk81cD9ASI4OKB0QwwpF3EYCmSCaCDmNmuKiw4j+MlGMCGjgu9G4zzzwuG8K+437jELOSa4A53WDMoDhVT+0cPQOiZkbIRQSgHIL+OR+pShinj4VNgrt6GWSU0hkJBx7/Pp8u+44tgv4wyd3qqoVIXISmv5zHufxQ1SBfH8GOY9dcj25/7GrQtuBSgj3zLmN0jRK8zwjDaGGcCwDqQk5UccehgSlg6YxNcT4yJ/2Wj1kS8BuynrIFPhYXsrVQVGie4Azsp8j4gqrZTU0vQCMik74beYF+bNM1CjHfG4rDOOAeJq8jcqmD8/6PIk3ektBx50zauxi2BjT6ZJwyTU6aTX04EeKYm6F9S+oa3ZV/eVRKtodCDOV5xPqIG1ntHNVkUQC5T/jyEAMH5LO1C/Dmy16i4zjOH6cX7CJ5ELiLXIOkuBmKBnO8A9B7XbessygrGi0zvVV+iXHKPu5S2gUm29qAdlG5fnCSfigMXsfEaW4WJbA9t0Hr/o7LMF+MIus/Pm5Ju1Z+dwCRkfxxjaEYF0r3dVLh30W0aQr0PUXyar/cxtuX7RWZDB1HUcbrNYZVf9rMYwik/v9AZmFg6mxK92wQ+R9StKQftgAW2YBIwRpqfd/OTnfyf2S+io65Ayt371LDRAk3PlbhF7grG6whxqHfNzY3AWWuIosBpGLaieW3rJCRUA4b2Rqzd4X6fEZxCEmkfkKSBhZkerpVZqsqiXqiZzYuPO2DWKFjTfvkRQzaUPXKrcyr5OFu55dvGNOxrkNarTtZ7spdT47hXiFlQgO08DQbDP3dV30mV/H30mhL56Bd3LhRz8NWBl31impI0VZCMgcUt07Idldk7qqb00nP24XA6lOrYXy21bLalgVIdaYKAoyk/zZcNNVQ+aKYzXUyIMpmUgfa5RanaqJJJoj1cceV6+29QDl+ZwqHwb4u1atmNTBAtIoKftBjJViKREr/TLZNfrL3f9Bxol1JQioNvkxRFTyWemGW52/RM5TzvrBAEZNaridgvBFS2nXLhovezR3lwkLC/eXrCwB0WD5LxHUcMM/87BJXQ74zs8AnugA2Q5v8JxGKGV6XG8aYMfS/fpqLtA5K08o8+aXoF77N/EIGmgT5J74F0sJksfChi1GqlAnidx8MzLpQp5ukzmq5X7ANyDr5GuzbQgSJ1Z4w2k0NZ6AMB9veFeRHHIECmpF9Hc60f57U6+8fVYd7wilA588xO1wT6gQVv2SUunnHzMNuNbd5GJxz4aj1wuvQkcq1DVm8yUFeJFEPV1CFHoNKwhkK0pmit/1WEDKe/CoCqtARVOGk4eJSd2KpH0ACGV67Y2PB8rLasMML6aqDClgd9ZNXmuU2TzGInOuwKZGwNqqyGhcCE1760zMLD1zMTIrcE403dCgfbMqQksFpL3o8BpEe7Hd+CSwwQDvfhwj31kab+CFABRGMPDdIsmAkslnzu4BeOiKCkt6b/IYIRLY8bqSJm2VlHNwX7fEky1ggf3OW4oAORlXWNOnOomIGYLw8pfeupbKKZRf4GY17XgayL8s1JfzwzjX+/BhjUYYHI1byNdw99lrrjCD0zjfHvT5jczrKDPRUZFw4/HA5QFWT4ErRE+m15fuwyWh5tSFfwDthQny9QQpzu86f1oOP8CJjTqgjkjaJOuBJwUR9mCbVX5o+L0Fkx/hxqK/620qy+L/Lih92vwbDzmeq/BjNyACn6ltXlJI9U9/1UXG+lTQu+SgXKnf+74F2EGC37e14rrFmvkiO8BUv/us4JrXip06zvbc8u6XA7ay43QnImkqjMXlgYfSNuJGFfsVb3dIl+MFveI4e76wtMesooPChqi8OKDms6/km8pG8eu+Tg6t2qI3iHItPep24gVAZfN8BrdRuTBiswx3MxzUS0M7AeQ48bmQ8cf2lUCuY9f13h0froyuKL6lcpzajht2KBOMBPRQ7gm3bCdelxm6d1G6I4fXTshNrgvk0/4F7hNvMc8TEqoMSdAQV9oapq6zH1Jxbm2aVEpjWGucdQEDMlKsQJfk42iuEr14JtMfKFj6lAnBcDdb2rEJPUdnimMO7SuJUc2HdjB/PBPORyHZ2XLpFgCvvdWB7doMF4dH8AkvH84APySgPYEJgS2L3GoOvE1TFVL9A1L2EzVJzzQXjE12YEutSdj1sOJUIZ1QdA/+RmP43WgjNrZWN1gs/lsVb8IpwH2oyjvvU1xw0tidarjfkJ8xiRmc1m2Fo97irZE1fOeGKdTAskJrnKZ6O6ygt9+k8he9UKXU5HnXQ+E9yGVdF207lZ2NH1dek05YXUUCxeToTxZBopHyjnPw9f3XI70Hu/rvO5b19PuDGR910MShGWMWImMjb31s8ZBtf4T5lFwyiItbyL2mLYnGKyQvAo+9+82Ey4QIX7M8FBICja1FFmgG7lFYMFpIOkxwRzAlM4pHR/BDI7KV9YyYOTblLLsf/yebVaoMxG7uSWrWrI6jtU9Q5D3B0z01JqYLJs5ag6wDsqiUTUiLAKHnFTWTCfMJuH/TeVu2BYcL1osNrzgJLcqpKP6sEm9AtT6POgok5FfbYUypRvsiONdvxgysHHFiuPL1UnBFYqCdh1b/nylgvWDx6kHQ4H0ZLjrrt5SJE56qGBOnqOPlfi8ZHT553nr1mhAbzv1n+1CWpIlyOAauEnoheJWG3fmaI8Gsa6vqS9KuVXDICCuKVNrnIzlzRy+uSa0kJC+l8gps5ElY1NYJBAyJ8D49QndIpD+IdIs2fiQBfQu+8rrpTlIEVTgrfCIk5h0B4Y09hDCupXf9UyrUiKEtvYKx08sQt8shhFH/eIM9OE6PMO5pgGI2ERd4bS0L3/vz85CV9YfiQa623XcLabIC3uFwSiA2+LsSGSEn61Yr80I9/VeJGYR4uoZnyw1IPnt+Ox0Au+5oEXSu7ttE9+B3BYrkxnn7hrakE6hfURHwY8jPhZrBJbPeqWBQO0hul8e86Jow2q+S4IsSB/C69zCNXNWmZUoVXdS4WOJZVzNbQ0r8g4An8I/mh59aQB3feK9nWSweDbtku6ctgXHig+pjPJBXTjj1XbiH6ZZo4IRTbPEmbY5R9RRSxos2AA9C73p64d+BxCK+U/OMQnQwODqR/khsbPJnsrzK2z9wwZjzUvp7t/zP+5rK2P10azb6CoGsHAfh+PeFB4Cs/y6glLp7VjBEHQnVMml196ZZU/hbB11c27zlGYVaCg7590LuPbVXCsC593EOkHXjmbFhKxBKE0x++Z9f8dM58eYGDjxjwB2ZEczgqcuVMRyNWeP2hiGUJzVIuahaViKkBQovZbz8LhjN0eSNSHWEk58AMlWlznIInRWWme9fpeGPqmUNz1lvn2y3ZHVwGxit2Q5LaUrIp5QzZr56Dyi81q65y+Rkgau6RZSSW02rLc6Cmos4Hhi4YkMx7N7CPeFifzb1Wy/HmwiACh9rGZfLomZ2OsELn/l5ri6CqQvGq4OZB6GqRIDH05VxukTjbZbN9t7lSTBSTR2l2dM7YEvvGscrr40CRPSN7CxS/JDt1j+Un68w0be9Ifk4lLuQboWCQVLU9J9rQ20SWJM+432hZkl1Y8JUg3IiIgeoTqzxpQLJ6Ggwg53VythDxnEdOYJIxGTUefDzmpMlDIlXTrPt2z/n6IIpHO8crn1taTHKXsDC2cwY1eaoS31qViQFL+To9CMo6asYwmj3bK3sevuFe/n49djTJoiVJ6HJ7ljF295F181TqfHYz0sW+4GAt751Cf9XBLNFXnanaWg29gZHAlVFPfmV0avh0/a+FhdDCgRRhDBIy4zoi8m0rcpuD4p+10UNBi8Rv5QSTjK4A9uPtSkjS51BpqlRnaw+SG6lv3DYcFaXYN6VkyJZ7DzRczAVHS/KnqQJvVAbl3J2DJzxcHF/nKY8K8Wz4vMEnv0nV8UbveYbweR1hXz4JAzFNiCtCn6wfdoY4WwMOHgPKs1I2KpKgoQiyUC5NfAdKrWkzJX40J6s2Iozm+FR11Q9ZQ/bOzAK9EFdSnjq5LBPfC4WqhfO4J3urWk1HOAlQppFcb7nksSPq7QjJDgocRdvoAW0LAvvqSuBVW1urKwfQRLisfCbXZbhVRBEcpIwNks3XXVNT1UyFmNGg2TRWnJX9YnCWWeOSZbhMP7SIBsXXbOGvlEowSe9clasFX4jrZffhUNL7qD36Bd++wXx2r0Hm7EcxBI7anZZmdRdbxbiL/v2Jn996WZ7fpZvzDLxONTxbBvUUvc7QXsnk1SPBJQ86E57P86R9lHEnRJTbSkYnCwDMjcWlhDfbhdvCYHaPGEmzV2wMyPdwI0Ip8aqp5fbEB96lsLE35Z9LARvWpi9HPeP/E79c68/o0h8HYSHIUmdSibHCxYI8ZLv7h2qvb+rwGVEDlxKialdbhsNzQoPw6DkD9XqeF7FazMvCdSnatmteCVySWRGR8XSJbW6TUfdeT77ozjzlhat8+kTInHcbIdgTUcGWR/5LiTNBtuf0b1bIW+BJc1hvpIvXQTLoXVU9SYAuX1CES/ChFjL+76akxkZ/QGsnAOq8ycxQVI1TnQ2c1wVyD77jda7OIrALch7SnKaMnr9elvNouC5149dy4rx0c8QEkoNFP9Ck3LE8O2vGgD8iWfQP21jVsRNDh+dl3uoLIpjI+CQlQgqOMnR+OcD0BiZ3sVeN/ALpZNHDvAxPDrvVb2IVol7eP5Iwxb4xYBXtqIHimzY+JVXKoWQByJwhyL3KGo1klpi6YUMFuRcMlQ8nM2w1s38MIBM7jPxuX9Yd8qcvBYDMufYNM9TUDhPeo1S9yGRmUtBVpgORy3dD90aCHBMyMrYLQS3ul2UYZtIS+xiXVzrUhuVuNbRKvUYgCDYCgTpK/FOr6VAvD3QQSQhxKIOSnTlnfzaLdsiAL3xXRPxmnY8L5Rku3GBGwEOIjTgC+qQ1zPFqNG4RQu/0PUGa4rFygBRxoXmjhjhkLasforpf8VGadXs5dsE2zrAZ4hs3BtfYPUvf+mbrLHQ/wR1lOnjBh08vR5VAVo4f0kUJVdBRIFgOws7+MoCRR601qQSTo80/zk2En5FxWDfmLPu+tK1G/9Z54DfJu0gFn0pnAM5NFC6a/nOAzF7ybHbHoJkt3CLCD5YJ9hUSjaSLS6MD4HO7AV9wgHOX1qCz2VPp9IGOwMmKS3lAupEe01RsnOzuxk0qCdlNG5KhNYBelz/L4aaNmE+I6Uk7lM59jhBw9AchBKFMrZ9GLyKz7gzRi6dGN0AEKftUKb3vZYB4AyR48uIZ3GRJ/K4uyziZqxjwON2fCEr3fcH4CaklA4l+F/tPhkPNd2qiH6eNSqmCa5KnXLfPc37IP9IPQNmMB2dK8q+YiE0ShVU+lW2pX2voO7+7tdC5xXLu5ud4cwc5St0iEUzhmBdn//FnmM6gbzm+ChJY47cY8JNTVHh5NSE0l7xko8H4RBL8odlm+bWojVBJqxaOD5PihytZw+i/RQ+TSev2n5pvcPN3fBq1Y8RSAHXv1QdvpEUMUvjruYnH4Vw1clh10c0S2xrhi4UeDyqzptANsqSQKjYkHB1WbpSNOX+xczEXfSH1qe5AmK+VZcThHa0/i6/7dLQfq3g/g905iHcutuqvydo1TpVbEji5oSBzXsXJ+MSk9JkwXDPte/wHsrHmj7OJghnqYhrIDLh9i+LUmKjvuqJfJqPCAWD81suiWNGSr66KpGsOHEtPTzJa/jd60fXZRoPBQUzbRC+tSuB+B0rrs+XaAFmP8ExAr/LDVE2WY19C+SFDfLhEAOOQi+Aveg6GGglnS3ANN8uqrPs3YMmCyB4A4WB9jXlAGdeoEjLkeF+Ma3Caqas63qFtMh4SCYKBfyWU/K1LVggRRbUsQMlvND+k9WHCOAU4qrMuvFTcfGYpHb0xIzdcyHaGMLabHv7N2wMzEz41Nn6BQlfAUsm1fAEe4JVltgA36Xy3syK+nYMt8Ia2AAb/20Mgwq/EImdSQHcTpc30R51ndOUSlBN0X5NPBGNm3N9rBroPjeC6sRO+3E5xj/KXRhxBQFxkavsiXF+Mw7YRxEOrvkjFlqZRR4SrhAk4vgMZ1df1EB6GcOC2qwf2riLBYGhdW6Xr3tpfmiWc6+bw+HnpCiWSHIJzJPbVDxR3r2Axj8RfGvR7cyi8nHpAAnL+VNYqF29+IzlsaWaY5wBTli8qn+MPE+9PynBefo54kIafD0L+57ISjcuXDoCV/glY7jeVtqRZC6dMuuF0YFQQb1TKFkTXL20sFZpdrXXULizHgKpmBn2Ixp4ucRhd3DxGpoNXcoB8Ikw2C8V9Sp8eWZVDThpiD/YKTKVuczk2F7g8xKzEXAJPzDGF9sCwTIS2laUDgRaPmSgJRirhIhhykS9Zv2Nsv2r+kMwMls/4i8dnkt7WsAlihJNyNZ7JzA7YL2Q976DfLDnIEIqoX5QlJvHfkwQSCfaHJxXei/kbkWBW4L+9orSUpn3UJOpn+JmDsGlo6MH/Os0oATmJ17vmYCiTkknjbwhPFcN00NaCP8yjlqCN7CanME2b+74v1gOShNK7S3u8IE9EXgry5ToqEOqkUqe/uvIabnA0RjTZKTZRuv1yl4SnmC2RALvFdpe1lGTb2wFR0P+hqZwT452rCybxFumsXW4UTQ4iMyl5sDuigTuEU73TodX6891iZV9yChXmTRZoM3YHx7CHFwHkT1IMlSRDA8uEN4rJ0b2UiTI9qnxCk3fWG5SZ3dIwu7CaanmbA4+EgNQLcQTgyATPaIkQl16Mz1Wo7A1nC54n/gwHrwuHGZOgnx3Sy3gT+Fb220SSlg6PdLCZt84s/xJWs2xBnINA3s6doOoTYIT1SlST6/6hB944/QPGcnGkf7Vy34hlUB1jK3qY/tLwbM7eYE0AaHT9CCHsvFL0BqdB80Uxetv2lJg23szu/hOREo9z2KnApVQx3Oqpr8olpzWC5c99iYj+O91kUUwE/86ERtCEyCBdq4fk1yk7lQKPViLLfzXgK7v0XjbzEcA8dm/1Wx7lRRv9j5uyZd8Rs8s15mDHN+Fn24HDlnqekBywOz62UGESd/Vnu+SHKV3GJLmnXP4kQDvA0ITt3kgU+hIN0xz8m6K+P4/Xz6SG8SMPoj9byu7XFfddkSS/QDxZuoR4vhO1cz3ujGyVxlf9/GveVC0f1h76OMUaOqip0Ag6MJ18Qqg+EBlVGNl50xuDUtwCXVEMhTBeGy01WB7Zbu3APyCjLqXxN+oexjsg8BuFHq2ej4DQuGSat6AuZLmA+bIvQiBiYiRvumjKxw9+L7oPVujaCq7LFjcAikziaz4msF2iOv6bfCdxdWD4lSFj0yvOPy5vH83EFAvzEPG/iRx0t8lDEraY0QhPMVDnfZYGT0WAzvsvGA+zZ11PuX8sBTqbb29lKHEwfvJ85FlQEOPpe0ndSKfW+tJcUVlYDhTyP5D8QbD5JmPpDhH7BnKL1w9vBpzqFVygeA8Lfnd/VedDXVLDZtBhNCTSyZXwgruaj0vH6gP3L5UsgLLGAMQGydIJ8aDmUmZDBWI/CB7R2lkAV+qz5OdcKaLgWr8eKJwLIjVC77YWZCUj9bpf/vB8/X25QxQMqccoCxmdahW3a8ywL3f08S4sl6laH/yZhuaOBAEYZo7w87mP0uguF7VBEork7emLDMPxIXDSpayI3hWLg1q5NKO+Gc/mDAuBU5XXQbZd+rjPL5wGwehpjjRchji7EVckdJj+ssEm99AbtDLrGiTUnqV4Fvb+D+0i7hBHTkbt1kZ3WR3op2K7qBMZkCZlmeeC/okhsk8yxB8HeFBjbd53ps4xke1u647O4DVw7L0G5XiDP3hidgIB/8MpG0ZVbeS4Ql/fiutBocGXyC6wkiTkt80D5YL57FtUbIXHTBtV7GOSNCHxLALB3kB8MdTf/yxrjZ7qWwFplvJ6xIsVcwb/K3DqVnXfh+mSW71APKEFSP/GhusnV6uzLZVx5z+/tsfg/AjgVIgxGLqDTzGIkd1jhNSblDsis55mAtB+1o9Ul5jw9noGWZMovHa9m+p0rRMyMWqp0u6bLzitiIls0aIZEaW1ycfGBmsF+mD5HzxlrgLAkl7ITtn6MtZgcFU/qV0dCTg2GAAhOJAH4w4o3SVR1wzbhPn/VFxKiSJcYZjRj2pDaEKbq1Bv1PI8j+37TbFH5U6cY0rI2BRnRvB+e55gk7Hf6qR7ODIoTjLZ0/XuEZnR4PyZSWnDz/DMIPC2kXeZj1peA7dFw9PQKH/Ny/pGTuh+u5T7o/SAHmCIB5CRWh9oHY3ILSGfBcdoMi8jTS931nKosPJ2F904pgIZzPBr1a++YmeQtsJ8gEbXmS0RK6jzUrxReDoeSFhd98Z4lVRuz8pk6b9YIjsXxVMSz1aszEPod6xd8bNO/1rY57jPcHPIna6StJK+6zCxN9YRl8XgLx24QD3DXMaskOKhGha8mn7TbOCZriixmPDz8wwp0xhA9RrBnbgXIzbGuFe8GSZwBkvZrER0KoIskdYS/8l5wgpNwiE/EVJzRkLvOYP/7j1JcxKbMQd/5/RxQmV/eeRzO/ADJ807U0GsHsaku5K2CK6UO2UgzHhupk/w26j3CqHrmiOA0gEh5OeRmoRGt3a2Amgtr88Oh1Yu2v2Q7Jauqmy6m9cl9YStEBZYWGC6QqysRjMIkherseE+ODk28gIFcQ93ANTnkCGSp7q4Z29gbT42s8/BmeEvNd75NkjYYBDKzt7DwA+k803NlagXZzWcNfN1zw7xqma1JHKhXnFtPP0Bb3HJ6fLCkSzgg7arQpla8UU1sihAcO19J4KySZv4ustCXIKDWl2zuu8Nt3XNcyQbRujvXO+eU75N2jkWZZxv3U0DKuETAByc2Eq6lB3AV1FjRHvgqKagwLTyp/Htm39eE3B+tYx/YyQj9xmS0+BejUrN6t1VzEvNZWxiPUD/SK3dVS5PO5TLx9Fwu0ApLpgKLuaEEzJZMN8eMkGsVOHV87H/DckNjnXwiA/SH2tA1Lkgd1TGSojvo39Dd9lm6qy90McqfwIQ9xIkDM2M/XLH0qf4OCjJDpk7JgqQSbiVUH7TygNWnDos0Ocs0RXvYhbveXw9GjGozN2xHYY6vPhoKV0dPY93AU6NLGnwv4cEEOEhbG2TIKfMmKFgcKAG0PWgGmBPSSMWY7IfB1JqUvyxD2JInEsxb3nFVZ/szRJWBlpDCbgFQmznZyS28ZMwY4+Ry75SzZuguEZua9+OU6uvQP/genMyrLXsLDqf096vEY53r3cpVl8FddsilIGiPZDb2r4Zt2SId0il3P09qrRjhKtdVV0/nLqfYG3nK+tGYoLZ+PDdv9g=',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(446,'u347714068:nudge_question','chat:5100043476',1,5100043476,'sendMessage','s1.5uL5zfUm.RqYfE6F+gebMfwQGEjB+tMYRnuEMKCJMjO+oGEYXFWg5asohADPA+cjFTy33GuxaHv3ioa+xAZwGx11ekdqBk5WM48cBNumsPpANfAByYc63gvkoywWeeLNMNFZ2iovPi7Lk+Q2k43xMQLg4HfM1cUDf25UswyA+/P/AF9JAzoId9FSVrTWy8bAfUP3S5QwzrVVCFm/O4UgfpkA9pnIJLdQYK6XZeGuwA+H4Dyq1aOSbMkYVAB+ZOo5Jwb5hIIod7v/DOyF8yd/A97jn/rF1PR5n44DNu4E0P76MhJBzyXTX4EmlFJKavcNt5ATRgA==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(447,'u347714070:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.4m91g+pBAbjQQMEh3Yy194IhncsRebjhIbPQfS+WLjyfK8Ot4ztsBWrU3WsVUWwcZ2TyRwQSMa6ufrjLZjmT8Xpte5AMnMtW6QYmPlwagZDWF36RafP8D2QyspvsghRkJ//2kyj5UTagutIJ4XzMKP7cNqzGpaqTNNVfNiXkZdDuiyojn4r6g5Vfvw0BUUKkzrjdfz4F3d6GcF1+4KOn2L6ZUYDlHQXF5emv3x3VgberDsnM+Uhd0AWI4nNQXA==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(448,'alert:12:1:347714071','lead:12',4,NULL,'editMessageText','s1.5uL5zfUm.L4VyQvYRAywafTGTxDEpcaUgQALfPrsbwnQgeU+aLPLp7JJv7MAtLLyRcyln3STmu6amBD7RqqH//Tm4iQ9Z+PnnvYiczkkFet39n4rUF3TESU5qSLg3LG/M/axgXhml1yDUztKhLLHXWBSjChcHtAS56bVjDEfxrcUnfsGA0lSC4HtLFsFag8fstW2rSZ48gOoIO0dmTcox4Klxm5LuouI9i+2CSZA6DxTsiznqMWAv6Sg798uUFhXCKvtmMTVKJCPP5es9+WOefngHxqLNElka7Pc4OklGX5FynIAhUHPajXxXJnd8vhofMDdk869hzEEv8KTjd+FxpQtAzeSL4gN139TBD9o6tHDOe/fVhTwMABQxgqqPkStKUtNT6D3SdAG7+D1MRLfOJxM1pdLb/sLRidpB5gQ9C/qwehPQfNEoOTpodLPHUIZl62kK2BpwEtN9V+d/TRFLxg2fUWcfMWHrbV4VkfAdr3MCvOFkU6mucWQUSUTNsZFsPPyex9ihFbRO4oiPLeAbhweoJ/aM8lzqFQJ1pkvJXozLtf1mDoQifl6YL5Ksai3e0JnkR0ynHCXM8b1Ujc/6GHvSKHOMGJtU0BvNQkzOrzB9KiG9dQbVJcMlH0NS2ZgSda0+OfyjEN97P0PSmJmq1ONU/LyBt5Ti6wPfafQeNwNvD1UNwx6tGV46KCVcXRLqQWh0wpgKFFt04bJ5fr81QdjeddFuyieSo+J3oHF40bfVbIsvVAbnvpMSlcbq6brAFZWD0EZsAGCZjM/PQn1RsmlPqFQeYHabrt0dlgsqiBktttHC+pBGtOxxYLAXdM+hd7GWDTdR5WHgYgCY/OoNaT01HX+Di1FqufOd3YKZDEwD+ZVCDOg6woyd5agzJAoZ4t5iGemAAGNPdHlnOs3bdLO3pZW9Qqyk5/t1Ic+RwsCgevwIMbciPakUIWvCqV1OJ266kHPpr6/q8oMCbycCsXMOMqqpvFDtpemu6/BAwdX6hL2G7hxoC0rKD//206uu5NZO45GKvidSTWCnQNuMeL3CutcydEr3HJp4iCwX81vZMwe6bppmFByJ1Xc9eM7S6qkpv/JKE79SxuJsNmuAomiDM5K/baNAtXbxC4XjvT+wtT65e3S9gQiiFgdrgI0hbZPsMSNGrv0/JxPAeeWZdaxUhidU0C/FKz9GRlCFjI1amPRk+9wvqsJIzGy9OuszqRV7s0Shx15zF0WCspHwVGsdM79wNRoFVH9x99BaihSMMTeKoroxVN73tJ/Lpbekw0Vbz7WdnuN1kWljHShECqLScwQXMtskiH9kK/ZyKL6tjyl/Wef5KoH/6umrwoH+6ryjze/VXZ8LQPJyWC7GoPeAKDyPTORSJMEXuZuUMZast8tvVOx9rgwn+mEYlayBBZENDKXyDObLS1a46UB2siRbMJVU9ixlw3qTrM6LzRcfGHls3WxOahYGrQc0lwIZSqHZ',12,NULL,'alert:12:1',NULL,'card','s1.5uL5zfUm.v1tihbP/8Sce7Hi09a1z5/CdVYWzquOsKD7xpBNUUuQwizVDHxY3gFRwOFRGqUdQrwFoQlxPcyxzifAmX4cdDQBbQ1qxnPL/hdh/eerYilc9boICOXImaDWhtPxBhYsM6M6a63S7Dp+zznecN6i7VdFCyq1VVRSrk4GRfdZjHSkGjOD0BdxhggNrsxjGG6cCu7LRriQf0HCtKV6tarPic90C00j0ARUgnYo6pz+zODsY1wTPjDZuOANNgiLVX3MYMekRLPf0Y+IAr+p/OHsg2JxJEd8OB55/aHNX77HrWi/PRvdK4ny7fcggyLaOs3vihpa6l8UCvHNmCb2ZG6OcrVUJarSzuYmdm/7X4qQvZ7l/xNYWsTQIFM7SBZ8GqcfvFr5LxGbcb/oaw/2e0q0+P3DUVKVnWKNau1y/o/D8tfPZf3sRFrM8oahCH+hxAKrZXWHznoZotAxDf8ptIzGGDaMQPuYORwlWMRpui6JQGXV0NX5fl/VS9ZfKwprSgy8CkJKryLfiVptWyp7l5UodKHJIfRYwTd18N5yuLqp7xYIBQ7nvLqPvGqZqEEk0lQ+wcsRA4h3Nt28evkvrLREikHmqPEoCc4JISTFdBeBRi719cLt91yH0yCU4bcCXYSDN4I+7zyBb+Q86xEy/t3u0zmzpk9MHSF4r3CullCRfcKI6vzqLLEC+HpRQk7NrrR3oMEKI4FFXfr2w7FAF07tuwkotX/cGJt53m97C9pxyyZeeg5EQ+AM6URCAKfOWbcfQNU40d5q+0M9pYxbKPnyqOkNwntLF7RPkufgNbYWjBXmr8T2kGbdR73s5Vy6AKHDEzy38B4LT/Rjovda2wJ3oHjmuXL4vkKXItssd5S8sIkTZktFm20pjIsOuOtXjCpDL7DTEFrCPh91yNI+J9TyXdd1V2JfiHT0k8AESEk6NtCkZh5uBRDYGQZsPmgROo+xbvKZx//yBBEr+ImYnSIWXx2XtfWslO01uSz1fB9vvvj95+rqvpc4wjRrwK2fJO01ji5BL1xE3gE2Adwm75KPqeE0PkI6T6YdE+aPrxSFQivoEUF3r0V5w5aIR1vo4ZtizREgI+yb6ZFTWbSMgFyW+qbYI0U5CQsQgD4NL30YENPSal31g2c7lcjF2CVgDdotSAnmUug+0/0bp4DJozjyMQMpOwet1M1cmm1j124y3nKJheRfZEHBhDTAR4VKH7DEa+4mlrz4PGbVtIo6JrHxorraFaZvrdtbZWe2avz6XP2oX2G9zXOMXaNiReI3ulhzDvU67kAhHi7vYGUep7zZ4QTxELBnvE5n38OYpdWWzWqSBJtMImIWcJ62xBMli0qMNHMRv4QIl1df7gJvapcrceVMpVnBInbd+OKVEbMc69W+tLGfg3anTN64nbxySEFrBy4/gTXKSC4X21u29QedBOtBmylKpoQaYjLm6Ue+cvQEcXArsngTsgzuRl6hlu5NFFI+BTY05BqDJe6gz9aGhonpMbVFtvW2mAU71SahqsrXf3SgRoCOUXMymmRpgTSShOgPtRpsorZkfwX4nprI1w6i+RV37VojVsYYHH8zFiJhlh0mUWxjfKAutAoPPUS9LjFm9sYQhUS3OAxrrpLOh3NmjrAdgXX8ZneQFBdGJbbAULDTToR0Nt6L8VKfx+r0nPMA3k81Xubn1zIw7Suiz6LF7sm0MPEcxZEZ3CYgl5Pv2lwNCU8ZBTUx/covdGH+il1CDicwMyEHYxeFm8SONKXwAyuCozCuQUxoiaiPzjAWoIipKiMRU0lgh3aSWGbgKBRsp9i4PLeDK7NG64UoTJCpNpQo8mIm5waj9twglL3uK+srPjthWd4qjcE/qCt7JGBKhMBfaStRxTr6WZs3mB+v/vP5wdwLprTnGb45NYfXKgnCAdIjIXLZ5u6z73AIZtth3015yHif8fiEdwkfs8iCAQl9PriCVUV03ZTQBBelFme1d9igm2mVzFI8nsyJ/TbHH89VHB/VOMDSzHwhWWWb6Qnjr1FgM5mg9P18j+kUurZL2JuRSMYHh4DchafqEZyUURe15MFJevhJatWcCNNjjy7wV6/wUH7q7dBKVF8Lt0IcrwUaUnFtb0NTJywtW9V1Z/jzjUEEg38BiCzxz0mXLRfxF1iv++CCmMCDLY3zbswHt6GX3aMnd19NrC0oQntGDwsLY908242Rnwc8FpFVSSjzSaCGG1lKW6KhfUCh7le+spl5jQicwIt+0QAm6yhmz97VLsX6vIksDBw/tK7jLkgm3XUY4XXDiRV+7cg9uS6PPq8BkHBtuLw+iTIjhEw/5TfpyXf+tq3BXy7RNPZPSwAkEBdIOr3yhFITQXy68ar47utrjRKvU/jYGKm+3NRlqFBupzQrwR5LFudCGCozojF10+qGrdc6CL1FybXfee46N2T7HnwXRTYfETrv0fCslo8AhsBZgZpslvE/4lIELa7FqkySCnpV785x0HNxO8cJRPIVxXop2WOxBSrqrKLE9DMyqs2I+mhcsWKNvxU7Ktj2Bq1GgsGJSpyHZIpACVR374ghX7n2hdyA9SmFrf3SLsES6wKTsQDW3P6I1hmUuoSScrHj4G5FVGrqDuswzUaCCDWt8S5d/PC4iho4Y9UMIDYKyuIYJE5VcXpqwyi4gT4iZ0zh8xJOFCVmDbUGwzEg1z25hI4Wz5q3sYkog+tK+ZE+QhdvpayP+mhXfJv+wY9SZBYzjJBrxqMLX9yH+fV8U7h6/EsSwFtnacq35RMPetRQ04lINtyn3mQ==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(449,'u347714071:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.KqIP5UXdILTfzh3Md9OnhQ16A1WBrBasUkQmqcbWtaIH+vp+nwPGkyLLh+WBYJUEy+Jym4H+lEduSjOztBLiAuvrJ8XeSqR1Y1aLcjL5NuYyxCYsD6TOJWtat8HDf3Rtt1IoGLaJ/TL2IPg0vyrUUmYf49IQxzRaE4qDOaG4bC3pGfBKqk7TVxrsMxOCtvbErzAgwklV7oIgelWENpbczaQyX7hWJ0vJSfcp0svO7hV4HrWARnsVFQA8ilB90egPwoeVyxdPo98TDKejD1dwdCNbC2QELH9k/7PvyUGHWfNPV7sXR8041u7BG0WQxbB/lvWcSNiEKhGxhb0oKzZHrDO3Njl2GFz4LgwEsriG9Ni0Pbxn+ybZE/4B2tLoPBQNOFRlhBkpy7yyz7N2qr0TTdou4vpzo3L6GvYmM3jn2F4T5lvTwvpWBwyTIvtcgvlKVwW4aOuM6iaPkgsFcRgKMbZL9W0s52pB18qL+K4D9+jaacK9n82aowHfnjPtKsEKeYSGgmHPXTTl7WVLD4WOVyMMOWqhnbIeAMeQkeyrt+qHouzjskTaUONcGnf6vFnIOUQljMC3sYqQ3SUd4OXEa275hJt61u/dlo77rC+rsBMJHyBRs41Y8iX8KbJ0O+85/wSr30bweDXCN46/CwHGAMjv++zngZyp4qdsZUu8OGakoAwPQS8D2C5bOli6P1UBcCIg+NvgqpINoWwRWRAa+0Wt9UjpLNIl4j9WLJyNMlgVYKzPIqknbThQJj+4cfXHTyhdl38Ykia5ZQtyodmv49kyQlht0DjNKdwnORe+04dC2GnXERF1Ss/R77v6sjqueErPRWVB55gx4jBncwVpTC0UdxFeSep7U/rdDsbbbcAu36ZmUQCayHmK8PdtU12yCszmNIJfM6ha9aDqIf/dk21qlwIpfjZXkTA+OBEyCkxrFQ6fXY8wO6glAL7rIGUS3g4jStG/jqoT50S4qJXRfvO/37TAffU+YdVGg/38FnyUhctUQ+VGNLLuZUqDec+otvyJ3tefUFB8Pb6d+xfo0K6fqTqOQvVI9EUg5JDJpft+QSuoZ/ce/qUaftUH3jmzH6ZmdHER0BfVq8Ou3fEkBdYD8uBvt6duyxskRabYxI9FJQbmflY3yA2s+iMDvodv+31L/yIwjVoOp0p4+oqVK/4Z8ve5+TwL7kc4oAKrb1ejT2uuEsKs/Fh7C3o9hyPWo8JLHRoqP3xdSt+q0lWkTjKeom2mXuI5lAtX/4Jx70r8VtHdMUQ59ZhUo1xvI46lFoqBHk8ozEFYJCEJAVD/OkE/qgd1wR4TLgvUOUt5GtrFvWvMO2d2GD6Zcd6L+vIbDo2sCmgajmRtNbnhkC6Yl03g9kBP9IyaxsHbVN+Jan/OANt13798Llir9sfmaUoGI14wl+aA90lcx25+yQHNABjuaIBCpT3S2IvEMEiLJIXUYRDCRRdAVxMjaqq5EZVZikDdE6498sJ9VMV72wxeYoObGYoiGSPbiF/uLy8T9KCCbMumG4O+OhZdAtSGp77eB+osofscSeUqaixdCk8MW2arZoGsJHfoT197cFiHKGF8vKqhjSCOj18xlevyEAUCCsBd56m3IhTVLGxZH2IfAxxzxh7SquBDlwCicx+RpNXFgEL5t0XOMsTzkFRA2b7omfqbjJEobZzBbg7MpaGl9yNKGQA5jSZx+m0nw+6gSSZPkL+vCzA+ew0I82sgfUowQQQCPjlDOkT4qChp4CfmoA0xq4ieaoUsNyrEKuXExgz/Unkcoux9TI/5LcfEIf1166a8nrMVJN01i4DcU3Bh3x7JkzGRplZoJRc+mQBxIeAMjT8AbSFGPZTBY5OhQFclzwjbICuYpdKgO9Ew6V+PAUfmHLpuA+Tflo9Pe5Cnz2qOWS4ZXWUYcBCEum/x185ezhxBB0g8I2bpyMhwyWPF/ONeOJtiF2mF0NliFVC1Wsk1Fhiy4QFs+5B9XTdXjEhwQY8rfusohGr45IFfgej8eXhb/kDzZXPzyrUHGKrxMkuOV9MXKBuYT8dNoDn55ykbHvnqbY0quWI7GacfFwx4vZSPHBcYYRIahuMqcMmqrgfvzN3o72lw72JA/gyGaHDUPth+U6ZWM3qY+Gn0i6bL+6D3BgoO3XM5cOMLKV3VW578k0ky9rC0uDvip74ur+hEM+x9wFngSVrb2B1CXMB8sdgYs/3bqSvFb5vjVmlhl1Ob91Za3KewKMJ8O5mCvFzrXuWY9YLotSjMZvrB3wO+2bOznwOtC2c6HJaP1hCbWOb0HN41Hlc5TNNXMwi68vjr35DaXPpUpe14lseTY9ABzEBLhMh3HiFky8+eshPzZ0bUB6M9tls1TUQSyravAvMCnjS48c4OAHwjSN2xHt3VyJppS4LcgWPt6li8eiIXw/LCj19kYMjiNyqxJ9cNv61QdBb+aF3DcKqQjBFOA89Wd9Nu3yfzRq7L65JfEIS3gJIWL1M9t/fT9g3pLfi6tXxOVTKVLWFU7HSYU8Pz6VWo3hQKfMHSxK1opwB8dxPCKfH8uXJXiDZ5CzkwI3uJ3LKOhAD0Z3NqZMzPSHktwHmcpQnOffMZoA6vUWH4P5WmBuKtBaEJPsmd0k7nrT+pQITv6NLRn92gTqHXfO5dkokm6lx2uLqgXLXSsmKbjBRa1eP7RfttzI/RIr77HSPyayus+ejOBqYcR+IQvNqeeJq9sWdVeUHhzU8zyRBcEi3BfUOGAebaC9imbPkp0JKf8kuNneIF0raH8luGbCO6GWFO6+GzCmwQJyEia2GH6/yMfsmHL1Q2xqfazG6d2701PoxvIDGnJHNUq2za7Z52mw95/uWO8+4jHQV2UquJMqKITxDXj7VCd+5vkeRWmLuL/MrBvzpIHkHc9Tgx4rsWtlOzC5UiCiuUQAtQ9tsnXU39bugn0IOWftuCkF0Mj0gOisnGfofgQuQ+QdeVieP5zGScnKo5Xt75eVzde+L1jm5lVUg11Drn7Y8CCebCWsdnPYwXQH5sEpudEpq17l+u6MjW49cxmGaUp7yUvP3GRUSxgKyRaa6ClhRG8h9RoyHVZv1D60EtPDhhxBayHJKWNfIVYulSnxSqTipmx4hsmk9vzLdJbiT3eF8ok9eN9FNGHN89KNRTssAixJMx8JefRIu/oRf3Kfs2ld9Mu62AHgB1PqiVf4HRinjQ+5JPBeKLfBuV4mjVHkH188I4YODntr+H5tfKpTd9vXxHUhS3JYT8x2Xb5NRJ0fXgkHOB+Rbecw8tSMqRZ+oFV/ggNZa6FT81mHGV9zPJ3X4GPiughALU+NPgAAnfCY6xgnOM79T20bTi+5M+VRT1H40KXyM2BsOGCr1wmp1xe16+1TpPAQNyCCFWxU9MIuLtMBhffolBGs5kaR3SaBDpfnlOAnkgJ5s2cdZpfcyeFwyu7dPzGgvhXOSkg1DUv0UC7MgKOs554VFQ+KfAKZJqBGOfyxbGcWBZZ+881jal6ipEDCIP3utpjJtEzb+OgV9zIzce1WvgkvX2nPjmLnGm+K4hQINMrh0moNsNCwGdl6MGkPRc6qCFjsoUHai0wDYCHkIUsBm5QjUrvgfa067dSLOeYMcQDhF8XU50T3fKACvEL3DVUpCCWBJSGGLhF/laKk6oLzQFZwGSH4JsMDsgkJWilASeCVYeFWW1OCbnyPS4nYo/lx3eOntt1Uy2wcxarda9vGz0qnQ9IGXGESyzqaoclkUozg6t6XRcqHRM',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(450,'u347714074:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.ZG0BwLQxkafSgnpjpoAVB8HVnqQ14yMTdxFF39cs9nVSC7J+ZISBz1pdtUVVOxAcm1aOVfJR3WNuJtbA7euC8uL83EMKzHsAsFC5VANc59p+ebyvb/B7Pp6fWKU9SClJ2DsILN8EGOcvOYavZ3ynpAD1adTqNUW+7rO3MKOE9bV/m9sb0MGDxCFpJs0TAp8yl5BKDSRt9KuHwt+lO6Qc9ylGBNnm90PpVW2PEjhye/aHgbT4CoYjRTdLq45Re0TYjna48Psq7AI3kqJQlV3dn8GzJTME7tqj+eXwfis+yjIdCwihIoY9sLU28zoBLYIVIAXSlGcenXbr5PKBYcL4XSzJPA4NOFL1f0jTgZef2mxA6KOqqeRqjRhCFJL92XuJ3QbVVNQz5mAn75Ug4KKHn1icxfOSFv/V5QgiMGS8wYESpLyr8+jw6tisV50lWE/mEnIMunVp',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(451,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.AzUQsCQjZHIX4cfwUzHOma1h4hJBKRXYSCIy3fpkOqcx00G43BuGKt9PRa+TD+TSPfzuuKMwS5qkJdlA/noGV+60Wou6+ooSN7XJDn/CJSl/LPO/RGmh1kjizDNAwjhShUsiy/H4T6PrOiK0c2bLhJC3f0jelhPKgnWUU67RZs9EN2LWenmdo5/M8J6YPu6v7kxJh+NoL6aKwVzhejq0DlJCOfAAFQVR5TJkNSr//h8/4Ex34S+oQaRxfG//eODkJJSBGCbP9H7dkVEPI5z2+0oB0F2PEAFaB7IsULZsGcjYMJFo+oRE7UbZtSk2e8q2bHEFKbwwV2kDbcemNlPXsuoDAlus1uqb7K4FbMyIwxqSE02cFOvLZIzi24n9MjDMmDU1+djLPRYD9Obu5zPZod1bJKUDd4FFtadpHbToalmZdfTgIVbtEZJnK4NR7e31ZJP8D0WK/iD1pKdMOlcu0tSzhSa6Ohlp30e5+nKvue6gZUEfm8ZnijiVWAtIUAm2Dx8HZohH66IOfSH9O0Aca2rZWygvkgTXEM9o+5CksxAndPikZHnyLjrsSs9ndlnIRtKgrrVbLZP6Kv1C5d0mgsKalNFwcos=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(452,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm./Tu0RwKqgO93K/4ScbWTH3/iFmVwoQ8sPLE1tDatMaxeiCEQoxOHBJSup1IzYVsEHouCeCOb6h/c0ftnP/1op6cPwqe+0jinGgwNggq/tfktWvgA1VPkQHH91Y3tyoebWRrQGh0kiC3nDK0bpae1SYHsc4L9sVCvGGdRBwE+iD6JQbyOjrc9qFt40OwL9M7hW5R7tQ+QHWc1B/HS11dHuMzepRUZ4o0oy+XeO3X5Ei4eckDO3ZR5cAo22Tus2LKn+rZLWakD/UKy7IYAFLxfbrrFtltlCphNqz2pI1QjFx9ONWdCYEO8VareIpbnT0eSP9hJ12DZG/sPOFnT9F0L2VpYr6gEoy9caadUxkOod+XHGUWAL2+iKRGAApaWFXGQHqbfA1brPQYyEO5ZTTEzIVD0T7gL8Cy/13XPr7gCZAG97cSz3jHd3Cb0k1jfXmN9b/TGSjF1JkCHI4Sl7nMIYt/UL0+skQ7cn+dYIOQylFe5NBF6chAUNTD9H6CF80qRn/2Lsje28zi7b4wWwVTGUS1m1/XQanNuSmojbWQluoJpIe/QpGTCTLFV4QSOqcmLd3whbT/KGG5cPsbcjKuHZy0fz17opGacwXvscsb1JyHgq7RHaCdZAehVH+U=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(453,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.XB9+unp6vBIPA7d0ChTb8ZAz7nudfsehaOcCB57d09VNdM1OzD5U2FIFoD3zoJYDAsCZn05zuyLwozdlcP3UTV4nYkK1t1obBOfreoOi2iBDH6QDuLmayd+tXsc6c8JbwHs9BhNyelEsF7UbfNWw4ELYrWZFZWsTWEx4pimvmZb5yCt7pWvWEHoBwFSPU2aHihd4bqPRKKISR842Ax4FEL3AisaSPsxZV+Loi92xB60qDVh1qSQDZjzz/Ep5wbiXS5ztSE69QTA2j6vQUspDTuOe5vK8w2e0X4VUEEZBfqdmanezsN9QhTkoqpqR8L84+C1sCstJp1tKN4Z83II9xfb/EhdcNna7iY0k59s24RXQ+rEdTFtI8jPH6ORodr0SYOelFawPntFGjvc1jSxuOcwulUTSFVBYhppStm0ntd0G7UrcLAkrgEKgVb9Yq94JCRZozI13zAD9xurVDsPBJyD11v3JzUPiihNmTPCgKPGrn1j6XYE=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(460,'u347714075:trouble','chat:5100060486',1,5100060486,'sendMessage','s1.5uL5zfUm.Pxi7/kgk4vIcsFmwVkTLIBOs82GzJh3WF5D0zsJCBul/jj7WSXZwMtJbhYtjx0NVT2mESxP3SwmJeWxJFQzKpAdOFl5OtVWOdxPBMzkTbi1rfnGS+tGJ/VDflw4yNu4DhcgV130hHrLtpvPuIZ8RR/eM',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.1MjBmh/xoWIVxpshtoaR+B2mcvdzvDjnnFnoC/azEXFSsaHs2dlVhFdqrDNZijGeOSf13UCZ3qdgaWpfawRf0PFyMgmjt3yWoB9J1KnBq6OJtH/SoXvpY9QIIFZ5/aHOTEjmdw==','JSONDecodeError',1795424461000000,0);
CREATE TABLE replicas (
    id TEXT PRIMARY KEY,
    bot_id INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL,
    host TEXT NOT NULL,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    leads INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
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
INSERT INTO "sessions" VALUES(1,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.eCh6UzN3UmQ+o3EqxV3fnYQyzhzspkbcLMyHX2uZWk6pMNEtHx5KMGCxNbIyW/Z5iL3NF5BQ/hnIczRKKtTCzgBu7zPSkR6IrnJGW789dajsJyPta9Dj2MVk/w4VKYjUSnjYbIPK3WoIc18vaOKIgR6ft0sePHI5GvFwqj6mdZ5hVDysq+WdkO1YrUbZKuNLYm/lxhEV7iUNDyTTKBgyvv47X+PeK+QNzmeh7M8ptwV5rarZZq8U3L8nNpnVYURSrmj+d8jMj1ZwxvCybVuRlKfqcqH2OkCDLRH0mA7ONCLlyFBOAE7MxKS//nIQUAF+D/+280xm+IUN28dXwiks15cwn51h6uU/y493zZFWV4LcEJ85DGx9VpYkfPfgLfDNx571ZXA7KKMwKvvVs406eR1gWZ1YUkYbf5gPNwHu1XyznPeNVwVlBjqYFOzWtcb32z9M4dK37FmB+ZwdLzLikYphvVg3ld3taJn1KQJAQh+ppQncIJ4A942TzkgaaisB/ZTNTHZg/oPfwMdldHFban6IMcFty+K8Qg7z6wNPUDXjILNtIU5/HVxIYDhatZX7VtCvKmALYMnjc7b/ZaVNRdjmpee5W+Lio7I9DuhSpAGRk2ac6JCDU2gHB0jfxSHr6bJSksSHhtmMhh2izmBbaKpWi5QWd8XBw5wZhqO0ln8VBH/N8pjMZ6KsxZgHHGO7cJBU+/5zWgH/GaMMf2MGc5+nTdOalyT6GbO5AcFUVbdGm2Jh9pWSq3TT0eGPYwy/f/t8SqM=',354);
INSERT INTO "sessions" VALUES(2,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.XJzy1Py4jbTiHyRJTMYuKDJFF2pX7z9UXG6i0qw0BEgonvzesrLLLfq4WL43Ih1yEful60sDHF6p55dqPX5cY3/O5ObnuT8KvzTBiZVNjE/+zftsDUkvBpA4jTwg8cmZ1/tnf0/LVnWgozI+OpBnGJa2ERpUb4A1ZM7BLpNnahUyk7B8WQKv9fsDbY220lOiFhXDuugWJGjfJOAyBc5vsngIZ9iz5hKrKsXMkLYuPOyfNaoG4UR1IQMeM8kvGDSudsyuPdgKZUjeWjTWiePNl9Hv/jsZiOgF/rXTdudba6C4VM2onSK7Y4V99tz1Tye7IJhNhF+WPRAIVoYToOsq5yA7dz7UVWi3FKMXg+id81odwsB1aYm3fUrJx8QoYlSKTIiBT+1nJiQlTiB2TDWutnUG0Qeajn9Dxm0Yw4tHgFEo+9tspAMk+BmYh5GpzcxmOw7yY4HAq2uVSNLUs+ojPuut/f0xOamjW9A7MJPn3xhULCZ9tw3FAS1bgFotRUKd9kErulUMlOFrT/Xm9oyDMCvTjgT3R24VLvi69I96IaaMqBCh6WjSddBLgANU+z8aRK+giU60wQWcPqtkoXP/V+3hIexaTGZ9xpRhNqlgNxJjSFCmoY7A2nW1jFFu7yhOACeVscCkA9XESNZxkKYDlbl5lgVzMpSKI3IIO6oWDgt8Y/1iiWO3qATGB01CyUuMqWv39GyZ0gGKB4wopa3UnBlZVO98X3O+SwjUtwfUpxBbKZEqgf5rr5ETxSI9c7jE9Dy/3L8=',355);
INSERT INTO "sessions" VALUES(3,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.d0x3dJ7Q2u92uj+1heDhoqUUeAOYjYmIKmaunFoxB7UF/1wBxHpcSNUfBymThRDHLlkF5iyURzRqx9fyCWVC2tRrzu0EPgGuoOQOmYa5u3bDaKo5vsAb+9E0X77wWXKFlSUpJmZpd3uE235FmY6AfMtvJagnDnWv67b/o90L8cOVTd7LX3xwk3CCevvp1mkQL7++w4L4rFPuRsTQJ83Xll0/Zagf0RnwoejS8hdV1x8UWLCKRh3UDFsqewqJcQQE/QEe9KU/QY4W46qI+yH5w2q3TkX08VTwqvH4D2Gy/FP6smbH1+jM8hj95FSX0G7ZAdnfTawYSwu80YfyPUVmHPIWfhLWJ3/Nn6WKOd35HuUOr8wzJ+9yUwjn+d4biKMnsk7YfVEzBLrL/QQs7hkNbdF8e8riXLRX13qDOAlUOJvxiNnWAhBlgIH+HLheoc0MFGSbgXvONy+Yd6uHnpcaswflxMbagVemuGeNXx/71Nejb9IuUWxwQnJ4TrBAg/6dXX0MU8Sj6Xna7vhSodJXD69mmBQ7yyoLoL9Mqet1dtmbzGz/4lagdHB/MXGbsOjVJBwC3IGc0dPLPrD09dtFPYa8TMEe++rLHIrQ23Q7eIX34uGUZ+p9PD5W3yAW43jL2fSGroRgXKq3EkHhDI0qNyFvNl5Lwd4M4TUoINgboKGfSE9yPoi6UkpYk6TPKgr1b7e5ocLbDyk9XaRhos5vMVMRbwnCo+VRK6tfDxcQcv5i6aslkN7My3B1+5l/b/fwoM+u9Gw=',356);
INSERT INTO "sessions" VALUES(4,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.RQ67FbD7ZmSECdlz7wh8q+zdVCk/HMPsXvkSxbWb7fY0DI0IcWXD8Uql/4StAwXof6nsyi4+Xj5d++VAEORe9+aAyHzATRwSnOno793gk0DMQCRKjJMFwywwm3TmbLd0D0iaVm85eL9FuBhFzu8hQMJq9YY3ReaGqtkYNRxhihaZUXuc9dQNHEGErG4k8b/a5g2tqN9QhRtqaGc21LMYWAtR5oFpDYUaJeWir229UGlRrzFmuWsIr2XuF5eX+ioEOVs9aLu+luZXCRTgmZWUOxxbPH/J0t1IKpO4UxHV9zqB/Qd5R3/AJcuw5bC1BomXMexmBaeDLKIectj/jYjMbvKmbj5O5jX+g6W17XMj8whB2PoHOlR73z8lq3Udyb+SjZXAsnrkPCyIMRRSTnwWt4qf6kQSln7OFQiP4WFZu8dJjLgRZq+8ovqkHaXMl3QahaM8YanTTH0VolcS1gxqizE5g43TcFC4PVX63UUeHuViZn+9GepA5bR+KYkfWH0TphljngOoG9digADSjnos/w3PmvDb2NaLQBM4LRRRnLFDPM+2wrXQp5cvZ+ru7A/UThZxwf3mnNK5N1MDUjoZOfO/IbM=',357);
INSERT INTO "sessions" VALUES(5,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.G/S0kM2myZex2DPJ761Y6WFCG3vl6MrfBk3pp8tojF2c+210BvfJXdgDPyQiU5haPmQs+IsSvJqYiJUrSkdxzRA1+ltxS9NrO2psNJKEDdnafJH/K5WUTT4TZnFHBSmfk470/t+71DRZbcbqgKHTi6ZHU0L92RT+mou0jf7reO1BFemjlVD3/3tupaqjhwk67yyE2ZHTe28dscZd8BTTLT6LpaifKoF0pU3NwGMWF3eatXX9vHziBDmzynRR0JILh4NxCIu7sQROpX6t8FbNMuPAoT4A/Kldaa5tY3RmYjNRpAbY0gdCgh83Sj2lXfm/lhV7uSrJChU4I1O9B9YXWTj4RLfUJmiW4w6lByM3QFdUTr+TYRC9cC8QEF+v6bohdSHjEfBHOyQ46+FZb672+WsXChBFfQuwUgMTdQx1gW+/AlcVqZCmcKghEzNjL0EzkXDaamiad0OSUUo0I2xHredlrwv4clsIRplFjwnw76utShg5x6luTqCq0MyFDROgU7q+Pot8umW6d/U7y6My9d1/uS2oKSM+C35xNCf79waOTAYCVwHqAWpFNQwDIGlO7Oly3oRp5edF2zVWgDD7Viow6H0=',358);
INSERT INTO "sessions" VALUES(6,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.FRjEyZvYB/U96GUTHe9vH4PJc87KRr4z2xku7a4dDbvLKW9JkCFbw+AdFOclTgBIE32U7C3HU803wJh8I0D35D06FC/S1YfbX55AkzfbLYjjrLQh8YCvs+9b5vOfPiLQHUoAwnT2yW7C9SRyyk2iqPuA0jRHnr8tdmXanODDlZJVzhN79wIqnd7vgrCAoMobvkHEhcvCYGLfeksP0cKk/dNzKepOk/Jka0mTLsmjzZgkrY/368i2F+mh2v8LTDVxBV3p9adnqfAFqDyguNEQGWHBzg2MnDMN/ym5qSZeucN9WtaXxTWkruNh02kVtKE9lnXmNPCjucrMNBqgU/wlgnXaX1DLa+iBs2JmnpEk1pSBc5OvkpSjVHHwj3ICxWXYKHkXANOrh1JrR5qxfPMXPciE4J+MraNB4JTSABwHuESeHpctosjMYvcutIhcXAPe0LEYcY5WUjadObXHkmoCiWoMEB8/GMZgg/9KwkSFbitCBZbDEBjJKud0ApFn2mJf/HkNd4QgsEDSHxsgPDu2gSPu4ruFgI7ernomDxOowM1ubodsJgftjNgWu1HaQMetZeOa/9HOD/ULtVOPPuAC1+S7Q5k=',359);
INSERT INTO "sessions" VALUES(7,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.12xDM5IQFxO0lF8jtgtr1ygUJEeznYBGli62+aNddNr34yq5jlTqIWWlq/vwrEu1A8MgQRX7dz3cZZukZy99R9osElwFW7o29BUkS1EbNQj/ao2ouT5fr8y8WHrkRixVDZ8hTJMzf5Q9V/xEAOlDsSu7i8Bbhqr/pWEVe+SzKTPy5uKH+ndq8kYf6YEEIuVFi5j6yTJ0d9PRfh+VbYE1gGJI/c1zerRuEMdeZMgIdzV9bTeRSMi49UqxUC+aZXZDIap2hKUXfyiSkz1AIaDIB+Q/+vYbYTJQoyofgQCN609rqYQdAMOQIPuvgY36ZtUn7B0WTR8DG4RCFlppI95vOZZGjz93+sle4QiQi9mNo5+NIB/vzLtdAoT3e+SbG6iqMPE1Gf7j4LlU/fkvdPmyN+IJWmme5EChjDmOrqgTL76vi4QMK9n3PVdamGimr580HZ3jFxTyBx3hnYhc8Xt/ZL1rErRYIUPcH7bVSgM2g+pPnK6T3rEuz7vD8aAFD1Rt34InwSpy7Tmv2/LvIaoWu0X1mkTvvyEmjc3TZeustNF3erHD0Z3Ufax8WKO5YqOlu0gUD+PSxOEOWB5GC04bnmdGaC94AiHqzX7P/Q5XBG5Xtd5u4d7qUEjXKYS/qYK8Vo44UFBQWgfUZBuRgsLdWlFtctqxA+8EoXTLsoqnVVrCccMsjiJTNtsudD4l1ChP/SxyzN12DH6UqsHmLSO6VIqwBqK/UII+Wl1i25zX/4JJsRsb7SpFnHtx3NayoBEzL/456pq1CW/XeqTCFUGhkw==',24);
INSERT INTO "sessions" VALUES(8,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','question','need','s1.5uL5zfUm.+KpyqpUASDYdlHOY4OrcJl6625con2GfHjFMVYOjNuY2iNq1Ykzt8bRrq5I2UqyKAZLekAWpapZDxFY/wJf/LvMl65Z/wT0THJWiCdmRzYsSDbwcrXWtATS1jxz07TtUu+i3swy8Eq+l81JAhkZLWCxftlqxARI7Fj7hNsFk9mOy+qdZWxdLsU8vYNGXe1IEX9IhgDWRrdGkqvhOAq+s/caq2Z8zeg3NDlcKWQW6G8MIEtnajOcX4Fxdmg57uu+I9zcPnVU5jykLjd08QVxY3Ig/B4zwdFe3OBYahYepD4brwns3aOkwIvmaDVK+r3BZU2kfuWkhMYvAgVKfRCsbLi2kf6jGwkjXZY3TTUUDVuOUzs2aq08DB9C7FCCXse08vQqQsjwPHscXC+wAl/jwsBK6U27aLSxnwXckjuGKHf4Fb42EkSjtWup3rh9sAJuuOJlQZr3u6Yut2tw9S7NrqlZd+dudyngsmnFydR7oXb9GLu0ChCwbKGGswBWh/wCernz3vXK4IY5WTzaCEXTgMSUXNad0SO1qAGCKs0m0iCMqTu9jHrtYluyrP2OYYjL9oXRaWwYffywRra7TziWsEty9kw9+xW9sokc=',40);
INSERT INTO "sessions" VALUES(9,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.vcnlqlmjeZkKul4Py+wlB/phPpCKFqsQW7CZ8TgP25duRQM3XQ8nJ6LAQxvt4IyekNKZG/0z3exHqsW4lLHZSXNdqDF+3OSSwvuRJbl9ERK9V7yohLL/Tm3bAFotSEoESTQYfJ9xo9p9yI6HRtuRuxutlG6cwRkA5/Q1+XnlTj3ZoJsGg+1xaxl5mupZ8Uv310smPrnM/0r83VQhEAjP8qFHHyfcJekyMuxrW++XVwDSlO0xf9sQGUG1FGrLgPafD5jlUIc0oXWMMG4MU61Q32whKsP8VcqBZ0NK9WBR5eyap60FzA/P0WceI5kdKX5x6VSppj5BASFG1R5JdnezE7DcxtZ7s9aoICjs7mN8gjlfr93K5w5Y/CMaZJpy2RPuz4NhpOcnomVByc6f+abjzZVaOx31l3oV/8wzva/0WWzgGZ3CdT47Cws8vWk4viyHpjEAjjxgrRU/+47qlc9sqi/n9opiqDUwjQVMq30dHmoOYssMJjKLa3GgoAhC34SUHCT1l+FjEE+iNZfiEKHYICH/e5YYm752J/aBGSRzMHawcFjyu6hllu7Nxzp03foL/FgQDVcPal0w2CEO+Zwp3QX2EOtKYIKTdc7tZPmzfcJSGIY3wBmTEoNerFz/VHCf5Z6KP9Gq/f8+w1jooNI/nO0Yo3uBjQUNQL47La0yW1/7u1JxA9kwngSyWKRkkZx2OCWMNxh+rHeWqYE+rKX0KlmL3rc05xzSnqUNmE+46gutEykoJ9m7BQ60zenMBEkJi1GYpaI=',44);
INSERT INTO "sessions" VALUES(10,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.IrcMKvwEwELHZ+RxIQ8aQBP2O/osYRJBptJVvvCU6vSLekS1WvMYrfTEFDUY7b+Na+4Ic8yfqlQfLCjejxoVZ+7mI4I85O4uHyHKrSW9i1lrqa085bh/jzyjdd+YmUztpMTZgvzWnF7bh/SItP0hhsHYWZQm6qRkYBSrGLEKTJQqyujfV777yBqQ5TJTzZx8BWNH/98lbGgwdGXeNZblZu7LCf1NgjG7K1ehcidU/2190pZTpxx2dTJfBknEDe1qa5muPdRvF46G81agxFvW6olzLMA0+5DwHOyq/Ad0qUciaYq67KdiSkypield1ZQ5WhfzMqD/Zp0W+z+F8m7lx0vb3XK97c2iiDcWbk3pHnd3c/8Np2DPg06z4/lo2Cj3X4xSZLWn9ZC5rgZtLGPjD2KSK9u0tre72x2nCTfy0MQwiGW5BKB1BNwHVRhcLcBS8bLWgpTH7pAgeHi8rSJjym1cys5jhsNSJ7cRuiPWf2I0deaHfa7sEMvEElb/LHZ7zMcTbcDuzE+/0I3z+yN0tnXAggXOrN4Msp9qLDi/+SPl+xgD5jMPkLucbty8aGOUJkUBLmiBSGzlBslk2gIHCHOJT+0xuVym1tc8W4P6ON5ZAPm3j07hnDBUKniR/EsRm7JBiZXELXmHhIRji6d2Assw6PCJ6SNZjemhVmuvey9wwHWm3zol6S7pe6VssqfXR907gTSndw+q',47);
INSERT INTO "sessions" VALUES(11,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.+SfiFbwwt3Hpp323VtQuM3KZ9CJ/t0Lad4SSMIqb2lC5qf5+CLmx1lRCqAyEsWRV5lGCSebK/s5hAbpLGRDwFk9yUdnlAVB1Vg8InqbEA8S0q7DqwOSWMnRfQM8Jqkt8NRKGpsJwVYEgAYReBAaUFNVgjXl4KVwOsUUfWs6CJX2n+z22StYfq07s7qXpp4SyZ1OGtoW+XhAFICRjxf16biBLQLmmkK2byUyAPfyG9suXgjCP6pvm8HQGx9FYvwxB6PlqjOrbvmUuZ07nDgRaRccilLugYtYeucQ7AXZ6wwDsOvf3ptGh7NaOb8a8gnulEY6qB1HCcMo0Rb06FPETJNphVZ2tvX0dk2cqNy7MagtRrXBLuBBy2r21qr6PKeyqqLaGOOAlN2Yi3wIXqhqMd4K0LrOr+hm+MPukv5YNmUpzXriEOrn2eEuw2mt6wGNUVoQFG1V+atX02HIliZV8wre6YR9B7Kl0MxGXLQl1Wi9n+UIKn2ijtuQSMVpBPTEDOrs/t3ECKWsHXtk/5k8n2wvUJpUxSMa6',49);
INSERT INTO "sessions" VALUES(12,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.XO+5o+oR6CNHYSiKvqF8qefjN5S8WjY0xOTkxjY/K45LaiyiEcSKzRqFLswO/vU3vLyIPantXP3a5JYg5zXfIrKzA1oibzwNcThnWyroTY+ge2rnpSnCK4DctXqZrEHe4tS76aebCh6ES5Hlk4y5EfDSLiBYDFC0+BQ59xLVsXg9KhDLHEaQ+XVTMKdOL7Jx2jL1phhz7EDYzkQ7blhoyYMYGyrdi5O+hDwQL/MOo7TRKcA4GV31RGW32kmXziSrci8A4oSowFp8A3ZpUJM8+euQ2g98K22Lsr+GQiqL8Cnag2vgnn6lRfGuO7P7URFYDcKf8FjmFY+MoIAiSBEhgjTtDutUxDtltRHo2uXKgaLGHSNAWKUnpOCKjPMDZJpUqHLfHC9vP+hg6FuYuxmFNR0UyJrmQzZqQP4mEM8uKobVSFScMLY/eoNhUj700AQXaN7SW7vUGNJthY22lVUgPJgv9QymmnXnmWIBBUutVxJyG5vL3NHkSwsNQ1mbOj7L5/zoluKRYXvb9IsLRhCIhs8q2XOK4UKpPmguIY0re+5xdY16K/b0Ya9xr9kX+V0M5ePHYBvDdTIaCjhymMX1MsNO81k4MVmwLy7iKkbwHAiEWxqjvN7imhw3ly751Sf3uKzfJGUjKNJd5ZEa4eoT1WQY3IQgC0t01r45NAf51HLgRWrFl6X5p4uZMfbXJXiadtSqzdg0Z1ATfiHg8f1BVG7iy0yJ5tw=',369);
INSERT INTO "sessions" VALUES(13,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.nQ+PI0Ng62x4+mnkEVQ3ZdqE0a3biT85vTYkFEhpQt4CqEOJ2Ws7RxrU9BShND5OJjERYXyUyrtIIv7jbnehFLgwGFUhnrTqisgLl1spZGcvUNJyI5LYfzbV6p1DKYLgr69orJyeD1cGQhjQfoz1uG1zJrWnDafGjswDcNAb4xbz5xRotfl7psaaDHRrB4sq3B8+HVJClO1tREKpyGvFxvmO2sTSPSM8lbpJh1EhmvPaETFhrdXWElL2nAWrFTvF/u60snibjrHyYU7VGMk7NKH4CWDq0mHb3bPIyvgpP0tPhKs2ELPZEnt+vN0osEk1v6fluWOehy7eBgnaPOMVOQRINDhoeMTREJvkuVrQ80jJFcCXrNg7BEh1EJDmJzmC0PuQrxhBjMvpGYsSQthnDd6Q40vA8pY5gQVkHzmuCit7/81mw6rRE5RC2yqZk8u+ymzYMxhRg+XWvTiFr46ougt3wivSoZI22J4quiiTzTkzmn2YBK1dcL1LAm6iL/sQrZfOmxvqQj24mh9Ifr3uFX19+/6CR8FAjEYNu7AA68DkWTuvfndo7ZK0X6nBX6V11B6mz4B1L9AF6dQJRO8x2wnIME3pNivRPNE2fEXudlqNuS5ZzPJVb9DImq8g0blOBHPE+GVTB03xCO33ejc/CgHZ9ElhiaW7+D+oKnnigfcjNt803JAZG/lfz0saOVT7ZOmyW+kEXht8KrbnYSBZiHcWF2xB3BEQKDv25xjxrkHbbZxHjPucs3HrztgD7FIA2bv3YTmwIMr357KISrQwyA==',59);
INSERT INTO "sessions" VALUES(14,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.XwYVtKFFDwEJTGPnBWH8vjjvIk+jIvxRnLR8bvMD9wDo9Ovi7MIjuediKfClQDIK6YNYvlo5mtrcdtDxvvx2WCGUSHMLOzCzHzyBEGA/JgKxzkPI04OTFozZgCaCTPu5Lpc4UTOfkd1yYQWkgKq0uc9XJa1TjBuXzg7CV8l3eB9b87NXGGVAhlElGTl8Xee9Rt3468AZe7k53ozkZbI68Ew2lIwup/0rOM91t5Qo1SzGTzgHI1AzMDf8RZywSEMqa159Zj2VDNL7cuafisoZ3R8a33oeYNRN4a/VpbGrF9cWDMPo7mA76ZFQuDE5QC9XJhC+CTqIeFKSktdstyBlLxLRnRK28QmsShusAvQp+D7bh8haLiluiqVoVbeNxszS5wKih8qhqvSlGSduma+Q/ia4gaENMyuBEIYaclHP3kLL3hnxlQyHpcUzmoPU3Uq6XEgN4wQnsTAL2swUJYbAH0JtbDnrwQ7/aa9M7/aNLDMf4FRCN+iyyBAz0/u521a4mkNzkPDheHYejyu4rGeEPbMzs6Idl8cNIqav9TgDjyn+39r0A5c=',70);
INSERT INTO "sessions" VALUES(15,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.vY5oPd5mX7ZwIXzuD76iKw1RQcfAuZqjS/zVot5Lgt5cDyJ5OrtOJT1VEniMHBUIAdCUfg69N8vHYF4bcMsHi124hxiIKSbNXA4jdsiJuOT8Nwm+6uxz1NOl7NC8JmTn3KHfyNUBMS60vr3YrK6C0vyfRyL76ghmWGG/g3KuNEEefkLB4k2mWB6Q8kt7O67Thmq+j1oeBCa/TufzLITJZ+rqjnqGuuNlWSnltz7YeUQb2K+lOHoeSqT5972SCjYwJQJ0F8XGS/f9Gr69tZAVZwp+L+Qwkesj9PwKTzcKhZHl532VAYnNAagjLmdFb/mpYvxUdiSwdU3YdYvxioczZP7NzbpQgE0g3ctYaVyWqW42TaM7HtNdBh0MysG4Cp+wZYdi4+04hBhWx3xLV/LToPZ5ujh5ryR+omDzGwdhdUkZ+3N3bAU3gRupcMvU6DtZG2IpN+KmlMKClAlcvh4/VYwqTNsbd7yI8MYLofEHpzu0iGdFg6OHGnZNARcJM+XOPpRw7PCQgJPH37bl4DUhdloUpCt4W34cdgd87RML3ascB0Xnj6mRH4iZlYspMTQxZRSjFlpnCnKTb2uF+2dwxpz1Y+p2/gaAGfeKGbs1NHxJG/fddTyNJyBjb3+9b+XMKSOCOMitVYMazWYL0w7PUruOkMmDNAbjCT8ZrPUDoZ7BxZu99HigZ9SKH5+jLZm3TH7WX9P2wyLOzV2ukoPrlzRwDcVwbbtBpP8KN0mzdjbI55R5MIdHogeXt+DKUczZ7erNUwAYfJVR2HC27hKbqg==',346);
INSERT INTO "sessions" VALUES(18,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.NulGyMfulLcmwp11FXl4cTZdQfpFMSdjMni2HLt+Wonu6uexM2fVxxqAAD+6BGc0ehAokMaRoR+dWktD3Fpd4p9f8afWs7Xu/INKYUXNi3u9QxJtiJl9ahAs1gAkCNsDgqKD48YhsBgI8+BJrSTqGqJLdfMmE0Tx331nchsfqBFQCbH19dM9bjqVy3gTgXWpycjbbAc3HA4Q3OT4Cc2hgFRcb+7u47Hi58NFSJBoWiTNrf04UxxibyzU9UDWRh+xkFro4CXAYR9D+2BORN7fHkIa0n6/h8dgeNBuuqpfyzLbhEWIbar5uJ1S0MRdUTfySCK3MIDf3B3UTcRN+HZkxUVuxTq1T+nq3iWHcdMzBuX8MkZdzagOMt7ZDLskm9qcdPhporJs0hJcEM5g0scIq5BvcAZwGZJziMGxpLCoVvEeqaqRaFd5QuB50g+Dgu19AL48iLeZs/5Vfy9XfPoYIvG3lMYC5zaF892FeBIf223480BJgJ9BqIjlqgpyHw1QAKSxE4JQKibZ0OgdkZFvMd9+KEuti62BvsNqnIjyoRsRU7s2XN46ou6lCWdBh/4/v3D4yOnjqS4xKPy5OsnQ49xyPcRvKw1FnJ0afsa5mmYgitdkMdlJoJiikjyvLmCKKeMYrQ8ayJNIu9QqUhGBzFyNuf7B0HNcO5rcPl06AYUFOncAzjTAMy9nZLL5R4sKY+y32y1IMu5jDQ==',111);
INSERT INTO "sessions" VALUES(19,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.irXNWJ+iG7jPz1Rr0gpUIapkGzq4ODftUZwUMLxRt/Oj1TizPhhig+TefIoAl9l+UF4F4FdLW4X04ratc6oPvOWGmr+XnqzwiigGC8k+5TvxWzGELNMgboDcKftcoGxpl8l9wNS6qHsDDP84ERbhekXLxoJGuyUYzob/WGkFt9MY/mtCJWlghENNCBCL494LnJqem/JqiR/nqfJZbMUyFFPGCkxi8zB7MgIf4DHN3wGvFTL6u9sW+hV5HJEXRr9f9BUEqigLOhpG4/mpE3elyeqXI4cRJ653kvPR+ULtLXX+7GUQl74J/BkZi4tzqJetpUy0ih9nUzNs1uAuDSb5hqeCsOEUnrNQimgrWFSj2TdbJi2DmLhqfd8d8kRUfVQIzu9xvJv8bP/6ePNcxaCFZRTsH6UicVXjjj38+xZJATesC88wJjkZOvRMabJBVWUdPpRLl8BkbS3/Vzek/DhsdSNT9GBaXrUfrDg6laccSbMVrAgbUD1i2Mquq9Xm0mzX8YlXAEWBhRVVqVlDusv5+SLGbdLOQ44gOf9LyUtw8znpk1XtxSKougPHWE6EdBQFsCSJJT6UaJ+4gZnumtni6AfzC4cyR1khmeM=',116);
INSERT INTO "sessions" VALUES(20,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.Qv39uegpfh0yqUCl3gG4TFRU6q6KPisVg0feJ10zA+F2fxSa/gzxeiCeXVbd7vCXvh0K9WYURBaovCbmyitDZuHLAEG49jM3AOwUFTZt/JOfPO+lfzTdxASUGl9EZTFzHdxb0rbh6+hCfAYhMvE+JVKIkiXlfxlnJicj+AFK3EtVKEElJgWVSTTUJkidIs9ZZrIY1DvJXoht6tElTWoHOKZmyZzKg6PTO7knJocnYcTTuUZQk/9lRHCBV38ANrN8hjpW7A1dwxQOz6kUk0ldjhghczod6OgtZX1fETfZjhjTOZ3ccvbjM580Iaai040WpByWdbIlRJMvTk7U3ttTBQG80kOQhtHfKRd6cvpSv1LukcLAE0wwzbc5J8CfnN161sRD6eewlqTOadntNNCoYA8C9rGnPPax9jYWJS/sws7VBIBK3n3LiRf1WMJ1VaJR9R6lInTGLHupKwLGS8NzkDGHhqDVR04P8BEGIp9uvvF6wdT7aT1KA9+rWxjrtlVaEbmVkkR1WpFP2mpTdZ+16NUbPEK+PnP7fYrGAWnT8FH1MORG8DvgY3a8Dh0rrIkjErQWe+7YTNxemtxtdb1AguqN4z/E9R6ejeUh1/qnrDa3YbRWKGxHp45zCwOLSJ2yDtrcF0HziFE41CkGwPFJYLxnO3kvNE3bia46VNPsQ3JN1mEhgVEDlauzjFXQiFFvFfebBr1b+C1zHg==',120);
INSERT INTO "sessions" VALUES(21,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.tRKKaGqv7A0zyBneBCIW9B7iBKOmq9qPgbsGQBbR9fIubHOXpPo2039d2Uga06tQ3qmGzpq/2vn3MWHS/a9FLBNHjrUnVqvPozWlSoODBCGKG6/CbKBISmXbdAltAGfsde434he07JvD4OWnnwLn4QhEfsE59ekDuJ6h31FMfAiuXGKQoctrp+2PN+uveJrNlahQ0/s3MB8HDo8B5Gw+a3etBd9Y9W9Y79H11I5lyBI9IGn81Q2W5Swv2xpAr54zOiKUssFBcpw2GVhwSVqAQ+2mj7NryubxVlFJXc/YufQSh3ybEjamANi2u6PnmOe5Cv6XIHU9n2lVVuf4Qd4gcI0te2hfeOf7yLSJRAEDH9dknRnyGXx1pFi06J3Tqe/XmEyafwPe7NbxpwMgEbrMRYxqPJ+2JAA8qqdNMeIrTF7bRcPGdqL3vEkbyjZuDXIuNOR9TGUGeB98BGkbWAzRekCGNVDxcK0x51YBt53ezsWUBcajmD5U1UVAAXxdaoShle1gscgWEc88Rrk6DOC1WIvCTFM3U+9EAcQWAXK8UcvMi4Mxa22AhdvZJtup+ynC9jDGsBBTALz/8B+bLr/rTRSqA7gTIGv/lVQXimnx0PIInGWjYbXzULg4Cw5jokg2cRr3pS+SZe4JoFAeiWgJzhzekW/SMA6L6HxmvGTlO9U43qIVqmkKZ9ZX/0izPqZabHFjcjzWlg==',124);
INSERT INTO "sessions" VALUES(22,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.QJAYTyaAU4QtqGs363J86ZZnrk6JmwAuLQT/m+7XX3LA5W621Jim9mpKUPJMvU6Hs7NHqLhBqlswoEdQB2I8AOtWXX1OLyjesqgRLh1pvXdlckZ3Zz4KwrkKTtTvEnV1he7+C+l/RIf/848M2qfwmjJOVQaurDHYWvhhSjznlzglRdCNTbJeA2jJxkfjZzpr11Odu9+DjkrtA3mPwvZAn2h6lchVDKOE1HfDFIMklE3V0qK8AN4+pJNoMA9SkEK2TK9miNrAN1lXfsk2RIqe6G195HWIzVE+0QH5QUgsu+B4LMAmlfB9GyCgpIKR0PJv3DI6Qrekg+LK+rUufgstdE8bJOFnMpA2IY5J5q5uJoWbKwJzjvnuUI4D8fvLMMn7v2ojWTgpYs3Ft4oWQRh7/z2bUXs9gBlDh6bPO8VMMRp19fjL1xwUOEFK6rugvKiHNBuxkWz20+fIx715DET4rX9zhwsrsUyC7OQLNGoS93V6cIBPysEWtIOLgrUWnCG9f75eKUb7Rh+Yhe6JyxE3H1Ri8IxtvE30YT0H+HSS9uyeAKmM2wR1ohIbPqLRf9rGdoc4JmhJfMW8Avd2W0zdHX9zRVGyXOq0/Xj8nNGAcGQQ9lrlo6ZcLLJBaBmshYqZLx7swTKWnmEvzP5rXCnlLnQfyc0sKBENxSgeCyfBGgOnA8UKzjRlY93Uc2NZNxcEgKvrlt2sB1uzXT9Qd7b5nd1jd7r8bbk=',130);
INSERT INTO "sessions" VALUES(23,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.y7FYMvK/wtiQEV7L7Rj/h8EC0wnedIwth3p97OzC5VSJAF00iHwdkCbjKPaLtr0Wqd1ifz0VT+ZaQyiXkY/8DmPcX/6E5FlcgryC92hcqhDNilYYgjrbCGMkYTr9fkbBqfkIcx38XmXCH1obVZxAG27hLV14hMx1CQsAZAVXmM41c02Fo3N8L5fp7VbLJKvCL98vidLKOy+t9+nhB1hUZ0qlIVi9iTUMtZid5+F9Rh2v2+WPnSzSQJxSuJO2jtfUrMFYfySKVKMLlDJZp4qQJjHqm2+mDOoQnLcQAeECDQpGXzRVt33JcrrFMKMOPRXI3Iaky+bApv+K21O8IEZe/F48xsPfzAHkvXI5N8KrwK5C2oQ/NNhqeLNdIv8ON+WLCiq3QdzbE0zpcM+pYGJcJATFuVdGpz3i8c3/N0/H5FYCSl9MB0ZLtpT1DSc2mKNdgVY41bAduRCjfv8hGWOts1CCHsvCukX+x3i2jajBbGhXN/dtsTfWyU9Wf4NbnrgDpLxVahyHzeEcujBZ0QPM0ewJt3obIxPZLi9riNJO+Imb9vJpI6P8KyveQaoOkOgoVENxtETavXkKPzHdBK396M1WREFrGiLz4e/loq3TBQZDkA5dwx+Smln9DDdB6rRMktn9x44aIH2Ugy7fMkJGWEfyzI+6MXNG+9g9CCgxLEm2AZ2vn7CxAim3gQtuQuErYVJTlNgbwC/8xQ==',134);
INSERT INTO "sessions" VALUES(24,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.6vWCT+SJGjHOB+QP5Dlldr0jI5bz6QJPHkCKZqeWjAMSJXzh5iK+KPQ14Mp+wHJXuPmle4Hv6Z56gkn/GjoASDz/nSZMVwtvJ8H3F8gQkeLFquiJFNrGksxT1l6Au+ZpeCeGXQkVi9SLq5exO27Hcs1Z5qNEGJyXrr5krO2xe2H/rZWwJTw574BGsfzPYWpQhT8eJe/X0PoCg9dM+t3/5iz3iSQbjkFpzXMcLAv19s78NdOx9pBc7NcbuRnz/CTJ8NXlVT2GpHrcMot63Ehjkyn+3HheSgp6JQH/uO+yjwLXKERCQtK+X+kivhIDvZT5+5PxpAPzIvLutFOgI2ndmks26o8m7H5XmPUfgPLzZHd7v/WwncCgTNu0AijHP/5V4hsjvELXwyiD8h8H6z5vBhmG4eBvAVCiaLtuQ9i8eepSLJTk4CJFWZ9ihFjVezMxvfTBLWJunFQXFLWGkEK03Lcv2fo46wzf9mCxXi7WZyVZxzuvo3cmFArDRmg8MOWccfmm7sMtH1qjvCDdJd4IP+0A1aSoxpfHYtxMI768vvBfzMercGpr7qwo6FbCV1vEX4U8q6U1V7YZNfhHWcm3gBjvg6ubF2vv+PraRY+SOBCxPRP9r/qJ93kHkBwpsEX4yH5Mh+IN++eNgfzkyUBF7zzv8oNlJWccYG0xISjhdmozDZJm0MSR8p6Y1meBHh0bs9V6NPmWvdJkYjmwbsIwS+KC09oGQ+cB1UJhy+aiFxZ22p1tzfIMW95ewNCwdVwM9ny4xO8=',138);
INSERT INTO "sessions" VALUES(25,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.KV6pOalfnH0lQVUDrL7aez+DP63PpXW4sH01JoeYQRdozp/Al+yefQ1zn6svnyg4BDnDP3j0qij5hUsEEwLc6R2Qu+uQKv4k48uCuBnvtbnwZSa1mp30856wwsTLL3N/20rD857oE4kUeO6eMP2AQp2/63UaDbJECKJntCAT4AGPGV0h9A6/1J+aD9copWjCE296dP6h5ZdbE120WM3aHtj7TaVo+rxwEroSHQJTFtVSCUUc7JKB+jo6UHuhtFvSKnZEDpujJaaa2AaQrF8wUOsqdas6Zc4A9cI9hsmoPtVmXp+Sp/dDGQUfgj8063xl3VpXZdDTi+QApWwUM+O58g33fB9dal/ILFezoq79r0ZSUVgmJNsnVGwbnNuCZQKywT+AM+G1ncTwbz7mAARv4s7R5j44sHNyCcYP4z6bloUKOYguoNrodzf9yyuTJVkbUZE65bIxSOa4zQZwW4qS25gaDVgrzUWUcUgrpwwcu3GXFCjuRunx9D6RjANt9JXy3hB5B82dXub6OwX7d3wBPq3zSwdS+VFifJi/EkUcZ2exIvFROUbtPNkBDdqgP7Br0tOts+sISBK+hWji2EALd+LxFN+YmSOT/tkKYytVldtBzu2sXAuob5H73BE7dSccEM1KLIAAySZIwFcQ4wlSg5tpDQEmGeCQWwrx023krUgz+dqC0kdA/2aLdRF1JEw9cYZayKgv8TP548dL5unNzcEUp/cJzdr5hMan/WE2gyBUmqrVSc9YnzV3rDeELhnb5QcYpK123dHtBhA=',143);
INSERT INTO "sessions" VALUES(26,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.iN20N6UHF1vVNvMDKzQ6hREiqk6frsHz6iJEKNnIslJjv61GHrZNh7SVi0ebqXwJcIx4GEprlzBhsY04Yo60aLw3wWv3SkoO7IEU4e0uOUpohmBGSnajWCJcdBAtuKyVl8IN00WrXmTq0ue+2eBBlnC1+jA19J9ew16gx/kYtuh/ycDjbOLIOjE4R5e1HJsk+EyrK6mjIm193wzkVOV2uu89EnbocTI2wedMGv1l7RUYCSxjXxp51B/7F4AO58RanAnzddMDduzYuWW0RUIg0zCPyCkAKlL3GMlLbJVS5mSLbRBBPwQNKo2L1Uw8ExNsbQxceuKWGn55J1BiqBV5ZbD2GOPogi+bi1n3zn8U+d73RXtaUz3SMGKW6UK9vUGUJySBYHG+Vx/28eH5c8abvUAviRYCXrFJDk5bBtV4lpiEVL+aNptaYmzH+UIbZdekckXewbDf1jDx3P73CRwMSyFvApvMFI4rYlCzww2XPu6lvTBGEh7nZ0WFGe6ZIafqUznmVjy6R9eamF3V1DjROpU8AxKpSsX0tXlOoA2dVo2zwtNrIrCVjHGNOUlxNgJ1hzLOhkozjplZQnbWBIg9yAKmLgbDX+4xC4R7PY6ylZSrYxe1EU+J/1BeeqtvovsU0A1FDE1m9Lz6oYsCtbmlpmLarV100/P5lTzeXY2menOx/1utrOfgsQJ9C+e/68DW4rMB/IxBrYHMz2JKOznYw+uZdqPdM78fwVt1hsEM21P1hn8YUh8cpLbNNR0X039GMUP3Hi1a1LfoqfLo9Qs+m2fM/W56P3B70NpqrLw=',148);
INSERT INTO "sessions" VALUES(27,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.1ra96XOwPOA7PxxJo/D4iDk7f65gNF8XuFLbhX+OQNR+jVpn8p3eT4RNi5iyEY3kwAolNUbc2Rr2XNinpXdoRCWjGm5PLdnzdaU2h4+BGWSmcN+oWm2mVr8lUTmc+x1D0V5eJnw02ifLytXaJVEYQxWwTaGcE8mw+bRFzuGl7SEtcKa+y4ZG6Narzx+BTtfM1Zynem/VcMLAZ2kputGXNeMmVruaF/WpozYozwlhLHKL6t+fJhhsd5sc1IRWM2d6qKHmYseoyijKCSTHTeLsxdcPnN4t00p9QWvOy+wisGF4iYVn6wxUWvyqIevIhWOeTV+nXDhTpMhSfeO7v6GyZPR7obl2wgoRBJSvdW/8qVbojzcHPVoyNrahEjfoyBV7ZH2MeG4AS0JOeVGJuEQHSQsxPc75IB9Zjr/Ad4NsEKYPy1gZYbbxZvFlfPziw06lMek2IpTQfVUPv2cfFGUiBd5u9SfJz3J7+9uc3l4jj8zJVdQf/i+NqaR+m+A/GEmgSbSuuRmcS8aSUf7kwrZU6oi4nRUZ9YtfOePivyP47gITDZ/0PvwAKwJFq+P+cYR3H14aJsLPaGChyAVbqs0qmJUfi9VhrBNLhkdU4lqGWaC47pDJFsLKfSfW563L2bnPzLIqfA4FXqJ45g+MjBp3PD3uqcn+6ePHRU+hgzI6j3LHGSKBmlgRrko/D0mrtkvKtIXNJKHMs9piGmwaqhSn43PCN2RE3UgUq7dMRgSBERV/9fxr1OOpT5AfvdnlG8r2AQTgnkrVSxG7Qln6Z6TkD3n3Af/7O2WjIlXF7raB7K6yuNeZb08=',153);
INSERT INTO "sessions" VALUES(28,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.r1H7Zbmkzs4FU3ggdKIC1547iSr6pRv0NDf4hCMAVUBr2R3gBPuRRthMutRJ7NF1Mm0Dt8jSMNic2s+ULf9HlmCHNizhTQX5NAP0NJ2Nm13Py3og6k5rhDoSHz/qlEOc3pY+YLZd7ueXjPHZhcXXIeiGTn4Zag8/6T4BEs1z7Mhm7HMUnVbzoRzoDxARR9QASHDx/4uV+0n+ZutyfKoijXSn1LLeC/7KHzHDaCc6z6P+XrSbPOH9HmlWIDq6TENSJUEd1dzDNSuEchEtKI35KTbpRn5tG8CMUxsgTMXQ5DawbpIvJecpwERfjBAcEsfCBO9juRTkgzqTksVNB0RR6KUbD9T8No1mNnhr0RcE9SjI4OO7383vg6+fJwsVTeP8+OWYUieEPq3xcY3HxZpHHLsI9DLCedTREO/X7AxN55EdWzP22/dg3IemC3PRQbKn0VTOZXmKt1B3yxBq0HtxUsTTVUlWBiZGNQ30Vdw6q2cunXUK7USqyKzoiUgtiDR7Lm6VG+FvjhDONzKxggRuWjq5H1nGy7TGPb9OPFgUyw3d4cLV3m/t/qp2x72bJNqJAPF/EVoDDky8kPRk4YnSIB4K6QUYg1dNA0Fhn7j8kDGAl80V9gbtlMhjhThb5sjp7QuwrMRn488BdmDaeWpxSA1FV5URp15st6nixg5vVkf50s6ZCyemtHpPEhsD8zdSJv62OS4+OvnCPOdMK5g/76Axo/6KgCZ0H1LW2P26qdTD14HQS2r9wiltQ8yYMjGd9geQ+9RUZ60KTtezWMbYymfdUhKZO73i6LPKjU11q/upYFR4d51zX8gC3mBz',158);
INSERT INTO "sessions" VALUES(29,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.hVcumcYvHyS/Jil3aem+2i3wBZdrCSCWg99CvUdlX+Uolhgd3BT1ubDrxQVjikGT9W7WgS0lsa0eBsq24Ajk9K1on/fHsyV3XjAbp8I7RgyH3bziTuzQ1aE6mK68Vx3QEcl0DXF/gj95ATn/K7u4fB9KALDDwHjQH5oeD2OBb+IBm+43iSTOmEhG9xtHX/+MWbCwLHsqduU/EelLa1W8JtUoPL2w4z8fyTCiFzQYRvV03DHEZtv+5YWyxvge7Vr45VtPilPU94pbhJbCVjET8TWA81h7tFXhXmkNLxI45gNk8aeeyQcKyasssKBp3+92kg8GnFijJJIhHnNcOI0BvtL7sIBpaVHvQqxtkEmpdlBbg1qyN8d+Jh8+St8qM9NvcCi1KrRWRdBNbtcxxm0LSTQzQ3nYjYuWl2jy9i4MfggEmgl07aym7DiDrCCUy14iRen8yxtavJ9stk5uf/bTDV4F0UnX+ApH/I1W8ZyMLGSmLr8PPBRp1S06b1JCwRUv5GBt6ANLIbUUFScXNX+kdCDaqgLE/qFVoVyH5/YF5lHADk0mS9HBSy83ay7ljhk2IxqNj2PA+HIlNj67+mHRZEGeYvbHSggpVrt1kbe5X1kHjWzSTSs0lVvtsrJYuAQkzrYOY8XEjtMLJv4Hh5bOOwGeNKPl+UkVN4VZATcHE4GczY3NRvL/3UODbclGdf7lzXvIzf22RGPkJ1pn6mA9/kp75vQGBti68mB0Ecfckrkfc/wmWoVe89Iswhea+BX61KWOSf5YrT3+QjHOhVUxYA==',163);
INSERT INTO "sessions" VALUES(30,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.fIdlroIJFBQayCrXoEk0cJklVzYotFdLJmFcnyaj0yAGaYU/BhTX409jvzAPN2PxB8lQm/HC3lSpVqT3bnt8OsKi568MlD7ajXDMEcXMfhXE3sXk3tCCnFY93yAZ2iP5zrlEB0koY1QoOXp0t+lpAMdbrn4mOkL1Epjt4wHwQ2zKTgKSxLtYExS+rkcwONrUxKfVTQps1+7ZpBr2uYKalfDiEKlwfC8gEYKSwwwUYaY2uhbnY+5Vyx2JtImYiyRxfB2DDxqflgGNHdAl0NzsFM/vIBMR3GcJTRSTmKuY1SOGR/AYC8lRwTMQrxtMc7vlYb2SVkgF0EfNpVlgWzZ5QDlqFA7WKAdnN/JRL5ODtj5gEfW2e84z3C14uqPqWDjUBdiY5cDsRWbFbU/Nn3ChqMFZA10k8RWm6hR21WYHHhcwcWeckOQjakAOJALk0mvVXvEQuhgYFJn5ssiggmxBqsGkoQPGKyWR5pzQPNj0OmbBq/YHrPwWOMd/iZppdPNctbd2G12Jr4yzVGHwc1QZQPDWThpZmWFDYA==',167);
INSERT INTO "sessions" VALUES(31,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.XrtJRFa9M3fhniLkKLOwVH8irV/Wx5qdyPcmah4HMk2vOErkD5fl92hxdtm/5MGbm3DPUiYFZRwYi5Q0HgP5N1uFoZQy6+AD9Hc4u8nVrBvNEUrgAN/Z8WEH1eantV1qShZLfB+tw6IpuLpY+6gXGqD+P4zdCF3IojNKkD/0cQSf1tgc0VgBDFJUQqQ3S7MiQrmSfDN/C5IKRDajS2l+PVN4LYZbCbexsC1CX+mGPYxDSRLlE865oYn6iyAum0HlI2lkjvtmi7MXV6flVbvR4cD6dUWq95P8Ha5J/3yiubU3SHmE0cdWiqzESHI0FUYxpilj3KqDJ/7kQniIs4OFzQloeVQ1KQE7sBGRkPzVEl66fvZ772MeGqeqPTZlyNmFnRUcZDSNf/+w5c3+Zr1ERznfhZltriIrQkzRRaikVmaRP20YMH6KwNo6/k2o5j7S6etXNBUU7oB/d7Z0dKCpxbJ+9uViqdXxffgBuOq/fpXECJBfTzJZuXHZOQMv4jJ00zLWHJEEdN1fqBO7nmUo7+UeYtzb6g==',171);
INSERT INTO "sessions" VALUES(32,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.DoGm5x+DlDH2S1oDM77ALwrfvUFmtKh7YR9LduGFpwHe8ArfooYFNFGHQ1xelgCCVFhBNCYNmBhMKQwoAhhiXMCFJC2nm7zuNeaXYCq+PPFFkPk63uCpJlQ2XhdZ8n4r7an79QviJ5F5PsohqZ+cC/Asa+QhXIdyzq63ZCZCyOxTZXAqC0wDBZ0F5PKTjgUiGutM2tztCQno85XxiKH2ghbF3JU7gHUPo/HWXg1mz8rc29gVat/oHnrti90R+DtADO4TMtzhHI2hJV4e0167MDWB/LJP7CpyrCCEbFpEEc42T9uDdGZydOW3pbZg3+R60RYLB/QcysF4x5OedXaQZuXzEQ119vD3qdWf17G6O/zC0ON7ek2FszUlO9Jhv4EzJ4EJX5y9PFZawQgdPRU9tw4a1Ym43BDpBamlc+h+N5mfajA1MckdtSl65iXJq3VCGRnbxA7jCOLhkDOR97323rfyMrUitZ+YMKa0yjOZO19Qz7dbc13pwVsSVFcfK1ZnbaF95EJIGPd2qIaAvX7V7dvC/tygzvVz/YdQc3eSbCxoTyqQqF4=',177);
INSERT INTO "sessions" VALUES(33,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.FnU1DAm2tD2r+osTr1z6EUe2DLoFfl0lJGNTsSgIURHU+eYgGcluR5efVMZ7KOjWyJN9remsHxj1fJvECoLzWVfLLrcpBYgoNAin4R9XW/MhxQoqBPp2XacY4WOLY5YZ8ZVSpxU06pqZdCBydRtudgVAeCpvye5+1bCKU5yLA1IsxgP5i6Rr3/bHYMy2o8eCxT14uieAloM+gHyl/SiJsh3kR6bFfJpBm1hQMYgQ1bw2JKJUq8xzpdk9t2wDKSgH18NAxI+FhZJ6Sm2SXvt1Z/ra8xv8iq37HcP3Mh1v4hZ7+swgzmrR9YwuJRRiD1od+9KbKdlIJTS6/PjN2cll/1HOzmdA6VwjgB04nY/sVRu02CRfYjjDAhRhCf4VzLTv7jGDxwamEM2rvWggLhDMqujV3AbfD9bPb24A5GUaevyFhqb2NPaUZvwPzKJPgHlmehoXRWKcaXI3eirOXDms4cgnp4udKx9ovfW3R8Zm7Z8OraQmaCkOm/JlAhasZyJGb0+vTPsp7TOP4FWYAKM0Sfy0CBoKUsU+ng==',181);
INSERT INTO "sessions" VALUES(34,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.qj4jJdtzjnuHLSGk1AKPFo1gWMpxci6Qy43bnMR6zGwH8dtAKhM4Nxmft5HDw7A0FF81bzpPYLqyv6gqHTaia6naKf4s6DgRwTeWYEgdWbRSvnanf1sMXg2ZoqGEa/jTLDV/0/ZyQnbBymB+tSB9GwBa5OBzO1H7P1g+8UCt0WAEVnek/m4F/mq5EyZJPmciJPY0TtpcKmKonFcvcdehCSBcgk+kidS7JeGcOq2MvRASrC7IX60+kPS3IKzZ69/KvLG3sj5KEmLFv0TX/MqIbFTkYUzwS6pxIwh3anOozJ6Qgn2yGt7WZiSfsb2UlCbrEg6z3qFoL6vWIQg6yJqMzRD7ItS/zyU/4Np5pO1lO9X3h0fnWnKnc5X7ttvn6xsa8WSzrMiI4m1U2zYROuXrLtBYQhuD9Kvpb+ELqdXfT/GHddf7vaGXqXi+ymHOjwQElwckPqO/Guzbr8AA5fMTwZqQGa9GdY0+OXnFo5u5xfdFesfmwCQ3bydN0wOu7CO0Kx+TwLde0KCCkBAw+syJtUBly3/FTIwCAoD0L87sK3hpcclmPxs0wIxM6Gk6ZgurDqeSslZug1LoCjx7AQkhB/OrwYQ=',185);
INSERT INTO "sessions" VALUES(35,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.0+An6dILVIv9r9D34Mt6H7libJMMeU/igW0MJDuEofWzMLXeDLsr9CTx6daK8UQ5DwXMayRiuLvMcMX7RH18H8ysW/RstG1SZ9aVQEtPCc5Y8vIGHdnlgVu4fa5HQMVH0fgi44OOBYx4lQCev7iEpx5QGD2QqzMBpZfO+wzax7556l2mJZeo5zTKdS0r1Fr/lN8wXpdOeCJBJN8mzda7jPx2fawsvCksCWvM5A0fI+I5FV58I9IvbmjyXy8qqX+28yuv9Wmq4wzppsRDp0uv9O/N1PDhbCVeTalppwVQFiLbU9WEIq2AK0a05tOG1h3ZkJbmUK96MwmcJSOhTvvvD4vmau4Pvk+mXzGLZo/4QgNjGSbSG4NTbpsX9fsBRfkzOSR8oeWUpSPd+GrkoFwq8+V+3bTzpSWE6HAANigWu9zcHIHAPQnTgww3eRFI/HTMIdFeF9NptQuFCJDpdisOpTTwUp4pxvuUwpz8vsJyyceUU2cHTxPcZ3IVTyKuTDiZqv5tSsZkzRbywWTEOi75uQvcvqH0g0VF2yQAAjEF8jdkUF8dGHe5JqJHObn/sEENGibYl8qdBBhWVDyVZbGyINi1cPj81/fTiUw=',190);
INSERT INTO "sessions" VALUES(36,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.4Jrx3kUAYcB5q+twnON/0tRTxtq5LuZ2dsayWY9ZRIn6903ya49c+8l3mW1K5aViqJ5sas9Aj4AnTFwEEl1EYyG+4lSX/QKlZwz2Nz3CRjns8pt/KYOHKKp7BA856ZJY1jEFacnHNpbqGVhDmPe/NtFUjaZlZ7ye5ZnYQuv2zCNy0pTmSmheyUgdZGGnMlkksaICYqqORiSshp4qWaxlwDzbQKzJgBH5zknf9qjOFJesf7QSCRQiL/7RmbUAR5HBf/LwVUha7VPfwHaaegcy/+E0IWBpfs0tARq9gk3KUemyvsU/4h1Z0QwnXO4NPWC0AM5zkNfipbAHI+jNUgCZbWAX0ny0htfViMTFrd1BF9bs/CQKDJZm+LSOW9YwaLQB1B1+rlFldmnKJ0NjNov7c5pydNlUaHi/GjEZGDJGkAhsCCnqSHvGvz/IwprlRB/BxPmj15frVZ/onpNAmc21KrEnxK9OZMk/3mY78+6PeDGKMm8sRMHNdBE33exEudNQU7lCiz4ft9GL4Zx0BQQr4MxjpTFI9lNIPHCyIpkr5vNlanKgkiRPa3eabHgCznvMkQMRWlTSOZPC3HsT7Tehlwr6Y64wzqB6m38vakP86o6c02np5Gt+A/3qnQc=',195);
INSERT INTO "sessions" VALUES(37,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.jv28FmYzTILgEmyPay2Kqb3noOkVmC6APCqwvzm0x/upxLDRuFKme+oINtZj9vhSIYMEQAJw0Re4WtvA5AmUkWRvAdpj5Z+wYgiyVYV5o5D79rNOwu3xz7UH7eDdhD3P+cdozpO2SCPA8bB6nzUsUDgIWazpJsbF+ocoibIrug/hf1A0EbqDnstE7KGsRCNCM00Kpl21CeTzZUkcbSItFb2EZywbbeXSwW3XyP7aKHQwj74RDPOiu8h2gBBymngHAUjwHmb/2dst+5H5QmJC5yJ4iv5jfPFSB6k+JR7MwA8lZZDdmJ6ENZ2MCgEWgwA2U8CSN9bINwa3GPoK3qsf+A3jPahGvnTM1+4J7NiKMCzx3bKzYGv/ews0QAf/Jhzq448IttT43yvAXtPbh61RnluE16sAV8eHcW4nENfEYc0w98nf+JNB0iyKYkkOWa1aP5Qv0kFYHNkblsPmWNuKmQSpeKZBW0dR4SstegM3Zy+m6Ag8D5M8fPSSCTTSQha7ctX3jGpP2RE638urcgn8ywmqzcTBAzuH5gG9BRduGmFBMecCUPO4hUp3s3/ZkdaLlQfSXF0ABQ4EV1yNtK/Wi502Ww9MMmUYLy/KplSTDc8K8ig0BGFDNL8J2iH09clAhWq+hZo=',200);
INSERT INTO "sessions" VALUES(38,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.H66+vLtq2dP20Co6I5aB3ddilbjJGPV8JQHrATBsKai3AYdJBjJ+/EoJ4cW1jewUHFfuu662IJvAmkROoTQo/KkSUGsGN4PcXTXaoZZVdW4/nzMocU7PJS+GEjUo19Cz0O8VrwDqxqXtK2J+jhb9kJ3JsYSB0BYbqr9U0Yfmn6M1F3kDUpKE+oxGDgrreJpcpBFEKZ6P+HOR5sG1H8FZfQY+8ougIvaWzCDi4P6TaVnf6NeYCqcCDhq5Gqg73PLiwaaTvJANtVtFK25lRKt8yT8evS+9A18cjXkljmlS/dqzNcsUSzqTt7HXiWd7Z93lGxWkrD/mSHWWhix2RRHqWwJmcMKTZf3E9eXs2QUOpQPmhzJuUY9TSPYbZ5u3kEzTrZ9DrQiEHPJl7t6gn5YV6hg0Tc+0YbpwS5SDMK10UlVtstb4+XVnhauSDYmnhLtxL93axemcpOcWmyFOoniGl4H340z7wxijKe9IsirnheGlI45mi+EjjLT5+SDVeKUZGCAuyb+uenDdnLqOvFKDfL9XFCkaUQawi6xCdxMhlAn+Uk1/Z99zmX4KD74TG0JKYTzsgZcvaS2drJy3b6MP9mEPI/QnAUNNTMTeOHnkLfEyz+r8E9Kz6t8h/RL2jFpuJmMUuktTIZsdDJGW',205);
INSERT INTO "sessions" VALUES(39,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.a9pPVsAuLBz61o3vvqUxj/I24bxTf9e7xNvFpMr/4DUvoYRwYqxcOjNEvhLjwfDMYRhyzQvJVmkmobIlsb/mzDWiDTBKkpE+Mhk6KE6tiiOSFYOj5xDG1RcARZT5ryR980TanaXbODMA1GL6FstnaLskfuRMNefeb+aKkitvbjusvNH3iLsgwousmZ/GnC2Cfm723JuZcbBM2W94bePlcfqs+ZsAegAVsbdAx3eF61JctHMXJwgUZAqDWR+gYQI/NucVpchxEU563gM/Prcp+dqP8qF7KUbcu/F17XVsC1/MIqTJIKIAQW/JXa6uh4jSdjiJ2aer98x2YLdsbFKnw6xaq1C9jGwJzIIA4rHRnLks3/qfpbkQrjmpWAzMmqG4qb3A+5dfOl7rDgFDzUMfnXtBpd87NJrAD+Q4MsDz+k0fbYumGbPAtXEqrJEMvsh1YxZGdD3eXTR+1xX1k5n8+jv9sGSYbdOllmzGIg7z7owd/eicwCVlgT2Z1sMZp5xQ0TIy1yAA4D6Pu71P3nQiUw0HwWd4LeObtd3uBoZ9H4sBPfiX5fgAO6jodmjOF9V+PhOeoKxV+QZEBwlLdFXlAozF+fx3EL+PcEpCK98dug==',210);
INSERT INTO "sessions" VALUES(40,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.zvPsvBEuVKk96oInGRGqoPzBVcQqdU9fRaffBTmcnPF7zTWu22rxQQcJGexu5OJ0HH/NyQxaG0OyiEL3s0wxgtZuWzlKOYElHB2Y0O89ZpuUGgJKxlpwGchi3wC8PuLMsuJooJWKtj2xsZO4b4s/ifJrpa+ew592aZojv/EEdYPPxhwM1Ecu3/UFUYdcxg5oB+UHp0kDaCAeMlMYLHvFc0I3gmxELnLVAhqxZKcWAzM6LO9f05B/Cs5P7lSNg8I8CZDdKcJvqKAUHsBHrdVUioFH/DHFEV4zD/QAelUm5U95sE9Squ6DTfEpfSe0ORBS8ml4crIB2UUJDFz8OtYlBt7s55WXd5v7JdInF52yXYxcWeiYguSWR97H+O4tKBTBydeyKBOz7mk3nadivaQKkPCV0AGNIwhDGsBOKupzifzZ8dCmcAl4yulrOfBC7WXjLhdY7bEXPsWoSFdvpLOJCVBU0PcEvN8FsWcAOgEOabRSUFiZjq/59R2r57h6u7862mX6w2USZLy6w6LbbwXEPvLAQ603yJhyYEkAUYgIoc1sdb0ePxN0gPCKUsmYcAhCYl/VtM6twzfjRdgtNFaPg6RbIIacklLpXPIl3LeMTTI3Q6NVKCLW98LcwSSIFCmEsccNtVPDI2KZeeLw40octX/pRw7TUqlT5saHojAu7iQqLzlJw5OBbJTWCj6OIWH9UY+7/cEkWJyVv7lUcRPVwxGKzAxm3izV05cL1qqtFsKLNJBcR5Te64mWiFUkSe5HZ/n8CMPfU0oWI1V/dgIe3F2VewaBR6U5iGbYzYBpXC89PYAj',216);
INSERT INTO "sessions" VALUES(41,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.TxI6Vh9D87AUYxi1v597TLkWmdVkfYcghUzyU4PQpuoWQMy0RD3pI3vqOJi34fy3cwNFzA2SC1x/wch4O6ok5R7Vq5Y3CEl/2+LdHdRUexdFpceST03vP9pxSb1xMqV0kTfjYywDE9dsiqLEbIqfTrecQbihmAjLwZGdB/LIoe1hRahETcvjIrDhA+GjXgRHKtNISjKnxr3Q/7S9gVLwy9bx8jQGyHj0b7AtQaA4AoeXcNEspChDnQiVZezhifirWLLKYn9vDfe9m2TgyCycpl5lqUgqEDAhDYY9iJh+pBJiz/SqWDB1IGq+xpXAd7RTyl1al+eeetBg4OKJgErklZyqgShS4EGFR4hr3W1lgJfsPD89TJ9UlHjDlOtErC9zTxMAapEJ0KDyiikLRA0TEvl2oHXnlAX3aecrYf4Kf/DhhaegHCZ4dbl4DmfBrqiMCtFQVhDti/tZaMljyNlIf4psx/5MhWpVH7Eh+NRr8uMiQbBtQEkyBdUTGJQHrnKYzm7cklr3XuKbVdAAeGHqTzXyDA1ljNiqY0K0k90xlKWfuV2dOx+1RQlwtpRlbakBAoqt6+4+6aqpppKLGNaWybNtb5a3bxIQQmxvwgiI45K9+XBQZP6BgvN8NeORyQOGL4+rPYUfS5BR7N0MsCWsQ3x//UgfXkcQnQRqlW4JHp7j/N4ghLMPSvMI9Yd+tD6L9OvcTqaSU0MFz2MrdNPkAS1fNNsr9HrCuYBKCUw4qkWpqoIV7OT1HsOe5AW3cHRdTYNG8HVsW5BVpO0NB28FptxUpFiYUCfOm8p2g+DvT8tk+fdErFw5mZjLoHw=',224);
INSERT INTO "sessions" VALUES(42,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number','timing','s1.5uL5zfUm.Ohmk8cvn/ncNqNDy8zjmoYsbHcHyzzGs9hC4SVz0Oh+KvXK8c+NPwWV2NKLcR+IdI7jW3SLhN3F2zUoRyWhGEHyPQ1yOcOVR/g2MrkZC2lmWhLVJyb/wMgSTS425qczhn0Hbn5oJ/B8a40pjusPnR+qZTa9Z9PtTk7L/fooHEIwginSAMXYWdm/K7NB0jKFkjSSqjdA68PW8k2KC8cLgmsT11tynAWpshJhAaL6iNkobaOU9MeLB8Daau9AnEx9ykPDjViD4zOhrq3hOYaHYksuPG0jhLHHtYPlHKHk/kxljud4SuJ6/ikC+0y9qwsXh4oYS0LANxkY7S4ak2NCoWoGLmoExgQ+/rGiQmfw8L8x6i0XfLzu6IrcJIiZk4reVaHJlKYD3jX0Gy2nm+SP9ADHc5sv/gkDXKkkdKHpFMitsVHoYQw5xP4GDq4eFA44BYdj5LBUicQ/MovViZeCLTg2g+tJiTqPmRQmaeK9biL+cN5r6aqMYOQrIOv/9GzlN4URIx4xyR2L3YafQnpkYc8JxtAtlFvifp8bVCIm3MFedfc85SIzi7rPIUDHKiO1xMyauE+yHZDYiV/im/p+6txb6QCV/yj7VGM0DAmveyLAFQkVOSPzM3VP2x53IiFMX7MkTfhvpLgAH6JA5FDDMLNdoLDgWHd9w6GcuydQIZE9TF7Bb0t2D',232);
INSERT INTO "sessions" VALUES(43,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.wPbHRsQXQkHbmA5tXzamnmfpK03g+XARPLAggCinVz5DswnzDk0XJoXcuAjHt8HSvXky9W/wnQlfrpUmglyFVFpJ71YEOhWAu7HciCCGcl2cRnq53vTayjAPTGJZBJcFJQKTk9NzYObV7pgJEiY25QuybueGPw2MIRkrQChZGQDLpJhQYrV+GOtZyQDsPk9qL2Wrl6BagJw5RHYFMdu7E45FGFrvsXqh3r3hKnq5/7Eu2IzcrfaugLPAFNKppVEb/j6cyPhB6NQfdW6I5IWUv1TrfF8WctcaBAPQP9BTVNQyx/AiS0AkBvGIwqgfNda+Om3eMUeUmwPpSM73pM+m97HuXutzTJCAgzxFempfvs2cIXBAyoYEj0kDvnLYGDGjZyKSlvZamP6TDm/y1B/hiYYz+5NeEozWgFFHr4Dmiq4cl1Rwp53PMd4DaPv1qVr2nhutxJFVz7jTA14+H+gkDdwRxTriTY/WkQB4cFcmXgzFEvaAfUSOcdr51sZIyBEDJq6K97hCay5yZbbrpMfAk7wvf/098Hq819Tm3LPmfSdEwVx+4rOCal6midq73nTaK/VxDfFdxJM1ZSZW2J9ju3eRYSSgA1lOJq0LDkkeAJ51wYjXcYOmY7oGeNA=',240);
INSERT INTO "sessions" VALUES(44,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.xFn4puNbbV4DXR0kz6XsgYrPJ/bUAd19s8cJrPuTXSu3yU8KeOxzsAcrioOhoeN3y2eJyuVjYDnRW3xArxy7R17mFJm58aig9oYswKIJ7bByXmSztYWpZvL/WnezQKjxHO+IMmTOb61iOwkm4RL3+OGCgxKIH7GvVzbC1XLBN6a0QtLwymskWN9rY2KFAhDZYwmwxqjlHbt2z2L5oYHHLp77uHXjBAQtuCJi9KJqXwD3uvdnY0YQLL5J4rREae4HB417UV6hf+Bt95BM2vJEclMvKGHPbJWf4FwKskgyre1deYzYP/8CpZyEWQmS3rx0BZ1LivsOorBYujgIesFJlU5ijyJy1ak50y5qCtE48QUkeBYFQ3vnjPhAgqQ965GFKI7q4CvfC/PptchiUut6tJ/EurHun6i+GxbVhIjim610eKAhtEifmYMPHY60L1GliY2a3XSgCmwEKY7w2xmX1NRA+Q2cDuXhV0wGCnpcT+XnQWEBCHLXAy66XdV6MKdrVKRByK2LQehKwWgThwrNHefj3eEw7lBWy99oUdsJ+C+bwB7/hKYV113cnmnhQ46g4JLooxzplCekDSVaih0lIhq4sdjWaY3jKnGg6tqXQ1toUxNYiMGOkoSDyTFDSaO1o2SzjJnDL/f0sGZaEA8/e2Yyj9gIIT3iwnt5Tu5XN/akZKNJTfz1fVfqTmnyah2Za3s+NAm3wvqmjz5UBcYspa8iLYPuiyYk6vzZmohlju6iWZ4aU2h6Yg2Lehq+1hwzNE3mMOSwx3OKtAk=',365);
INSERT INTO "sessions" VALUES(45,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.URXN0TJua7cKLZ31tAOm8li1rcoUaNkWOZb1W9AeUsk3Rsf8xXCYm1v+sGD7xqpICK99BwGhWbzh/L3sy7ZmTpJoYh/TjHGQocjSRFDI2Ekg6HaYaEKWl1zVK+vZN0yQMeZPBdcsb6xZEjzz6HWu7LxpXWqNehEY/6QZCNkIVDTutcouhKiMx4j3Ifa9qiFI5LJkzrHehtu5g9Owfc1LEKiGkIfISGxUwehnnXM4Ri510dXWaSeVZIwltouUC2d4JasI3wtPhnyVkeuNMG4eG7vUKsGzciMfvW0sLl9bUnXWGPEZEOPpO9v45ZOOoI2Rm89ipIv2QKgZX3LcX6fdk6GRj27aA98GBZFHxYJbLeVxWCVBlGy9r21EVb7fveVdwz6gtQ4ZdDIFb7ts7SpViGaoSNdAsX12Mik6FbbJcKfmhMAbLCA3oQ8iYV1lQZRymrNag9VsPepjQpm2moMeaq4SmQOH3F0dciqhxU33neJGAtlpY81XyWgVf+J7lY6H9Y23i1ie/AsThwjmCzIMKYtCgHJ2AomCkLYH6rxVwMvH/oTzvbhmnqTYRmOYUN5PKPlXUxIDejMYG13+1xSU9/7bXesbUwOo09bd431J5GP949epP/fA+XoXB7aIKLxLEvI6W/VYYqulRu16Sd1FWB3W3ILxFJuc32Tfig1QyiGJi6J5B1cK9Om1j8PJPcFfHtviEpQQ96gCDwU9T8nyu4ZQSKg6HMGEX/vchoWyi/Erw+waI1qDwhd1eX6XU9ouwuX0PesOToYvmCbdQztx7Eo1n/lurmpHpUraTFmosGSSFH3skTqJbgrWOd6dT1xO52QLamJ7zQ==',366);
INSERT INTO "sessions" VALUES(46,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.ONCJgJF5SWhofrsf61MHxyZ2A2BmKwSGFIygcKM7LA1Dz4jH48ECC7VjyhOk93Q86Hbi19KMBakh/vw+e1YEk9Q7w0cLVxF5wDDxCqYihCku3xmls6BkCcFqNwxOMmDIxBFo3bZ7KuhRt9V0M3UR01wWMHJ+4zDjQXC/9UpY7n/nABb3KZ1myNIZLVEeA1PPMhDP3p06IRxCG/iZO7ZkZwZJSfB+L8uOr8OGAaK1VVpFJXHPihI8Qcs+qWcLAMiUOQ3DQEN3f+MlyZxrzVmuqc3YQ/oF918Wh/foLMxqLPQYJbUt5lOp6abP4Tz8+K0LlsOCn0aXlGfSmBbxLJI/S4o2M9sD7DTHixHCsruoSNf/kG8qeEIotRYuBB7LF+kUl78mCOsc091ggbspeRaHhqg+LB11hCSNa/j8zvWwKgt3zeRzRLpUvJqUHKbi1R8v5mjjIRp3lnw0XH7qHK3GWopdqi0cH2QwETD4mswgZEAjB+M6tbRWWh2vJZztvrSkXyqnlkBMVEsLVmTFt2xDMSZFiMSG8eWeynacKAng97S8ookkQKJV2rdZiDY6GctAmX9L1Uuz3yjIUWtvQ6fn3Y3KRcZ7CFV8B8YXJI1bQNhOGyDe8a1lqnFdURBrUzxOSh4ix3Lrq6zXEPf017mlJiT5ZbDd3yiiM7gtYJOOStk7iV5f2SuUhGQLh8nkr7MCpCtV0Pa+SGT0xaqwdFuhBtjhM9fNoI+dwF9oKI/w0tkrb1M0EDxbhV5m4ogskGSEffguB4z4IXhGGOdkea3pYDZXKxQWsUqY2U8kvIDQEiSV8Ij1WG5cj7Ese4FF',251);
INSERT INTO "sessions" VALUES(47,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.JL/AyrZKbakHNa6S+hynauyuC4LMBlAOHWE5dtic+sE4X50PNhNaljRP9g2KTlqsUCXxvRkvCuu5n+LhGb+SIr7FWzDkJ+s7BDoSqdhB60PpJWc6TKhcuYlyfovA0taCX2u3Rnlz6UVSM4ZWvlcRIOZPepmTsoSsBTDr8x2np7CvCRJ3XGDsjBiBmaQQ1UqGm0sjiqUpKdaOcmzipB7wiplvqACMeleCj9DOjpNVnsMCZTJ21awR8iIXr4odQ6oghYwN4WvXjJp0MAZeydTd8s/SEN2Z0+upUwvMJfeZDxfCR0ruN8ugbu83uJkbKlSX3D6y0TB5sF52rKPkO9Bo2NTvbzNiGW4o8u53q85A+6kFn8p8+2GFgZdtZauNTxmSGTRkZRqNOhIZslprHrKATBIoyG7DqArpmbqLzKe36XrsSKpLAWa/Sj4CA2kQfoNtsjK+D8EGBUSV+wvU4s4CI7K81l/Y2QTLCNj+MHteJ6cr388TiF6wXruw+gzLOAsbAhkRJMDyPHorokfE+CwxtqJZwONhch4+SkFPn5CtYrTJ15flibtlnUdGMo2cPmWVvvh5HHs9v4k0Bhr2WVCm5+1Z1uaZWVQ+er0zRUgb4UdgKdO2VlGpSZcz5Rc8EUfj4k1Fab8T2cPS486ipjr65A9CGwuxEkfxFWjjRf5vSZU8Paw2ldYr4Tclfwu01PtbqXQ+/SnJUTccJs98/O0/jipSVRSuaq13NZ9dOqievoWF58xajgLBN44+GAXMm06sh+D5TkybtuJDpELY8FVPLQ==',256);
INSERT INTO "sessions" VALUES(48,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.sP6nls6WVvR9WfobIvhxDcskzquMVz6HUn9eP+rqdE1o2BkRsWg7phEQwom9esD5yGIx2mHaSi7+2YwA4HBg9JNeut5SKVi+KfD5pYeQyVa44NMjJfsJSA9S1obCd9UKSYL3hwP8E84aUhK24N8UIUIObaLcBjoaOvb9/u7EkI8VwdTTPxT4XVOEh7OXxt1XlMAI6v9nhSfQbGvezp26CWjy/b7TDaDnQwEwtfoM4FskqU2MX0w/BQuYu78w8vhy3g1DZ2tdh9/EM69lGUSBTM4y7YHbqgkD95YtDp6LFYc18SQzps8C7vhgBuL3QBl3s40KWOIo+b7n1e0CMdq5vcd1CQHqA9rRTtjj8gbT758mfzo4LOKfLlkwOeLRauz6OjS8RB87cTQ9fyhyNsiMbyaNrx/ozrytavt7bk4ItTpFuKMzKUEIkBfVvGYXOGhU2V+Xrs9FaDz1xMYPMVkusKG+6Jf+KdSK7wokYgIytCw9G2WOAlJUhp6qUQdM9QZOoQKRo97RcI749rqlp1HadFHNgpGKMXdo66QIR1/wo4LeUKbl7KjENouq+jvBnfxLjkVzM0+bQ1DqYU1ES18YiMrdMyEdDMylUSZ0dygvmgdVbCPDRsdVqlfSevbIJOskAeNZ1cfmm/TufVqceWext+nSHFvBeqYSugCVdRKE4U0Yh1DDzt4MOScKyac/o+cL+IeWLQxCewj/6rTjFYupsT9p81wpNx6iW/Un3x1mQaHfeHaPVSG+6N3F27/rtcC1y8yC9fNs/K1yhJ0=',370);
INSERT INTO "sessions" VALUES(49,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.0wAaeePSKApwjcl0HIXY+9yEQJ4agcyjTwnSCdKKqgtUe7GJpBMrVzIjcLdd8OX+JpP7qMAtDRvjHnIYMhA3oVSfkO2wFPPb76FAE9QvGiJ+XVUxqG78eCwqGNNOM8sQacgAfOtKAt3TSPWBS7R2fq5zXLri7XXEDjPm6sxmAsGPPPxDOoV5uTPMMoD5zOW5C+JcCqR9PAq9jZ4u4px41nvi7Ff3fvGZFPRv2Tc6hwj1D5rxTbcMSXi84XyA+cNzDLEok2FvXBYTPkuDtlWBZ6hWNm1HOxEuzipeSw+W9KIXJwO5qVbRhxhVGi7GVKWlHC6M9CeTiEWAnWf+VGUxM0LWD3ZsnTKxH4VP8r2jYZzrcRjjzfiRtsuBlVHE6n064KdSOeUaTk28KZJSUblXSlnp3imLclE4eJLChvgf4dHvWe8ecw+mhYiTtVJTIH9v+UyBYNp85VOY44IPMZF3wgCjXZAsL0a6LeXMvw/4O6wF+bVVDJajxI0Wfibzvox1tmv0ojBL15xi0zJOlrk8ry52m8YAH1HKqwUzy4AfGlSXlR5Wca8EK5Vx/E+ohhpiUUebULhEAcSyG0ZDc8mFO+Zo3h5eRu/SotQ7ClSl5WS6wm/LwBLm8ALno8HKnQt6z7iXYDgzZzN/TaIB+pjedCOc3Bc/fPGKeMGsiqMwuHhJj1h9PMCs3eMqBkkcJINQMAqIEEIJbrUHjgLpXOn4WPRdkv4zAWw=',367);
INSERT INTO "sessions" VALUES(50,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.lD9VwPcFPZvpY4Yx3W4i+OhbLdiMg/vnygoiBZ6NGBtlGDrOBuTyFGjWE4cYySTaNx1UqgyEwISePlZijtMJ0gtlpSySysRx8BTZZA8/Mug094vd31lPCZ7zwEW3aPeUHAOAFp2T9HbGuCZmmpFFLlUuoxZxUpblOHWbIPCz14mcZ4WrK2MguZy9Cf+eZjNIJefxBsCWcEYsu9F3q4rG/KM2kFE3xx20dU8GdWZH9vZGE+Agk1YV82RzKIH6/JGAsFfxZYbAU1Q1FdIIKBM7l94cePj9qUScEowbFBX0RzFCakG8K4pml3xf6C26YSboUSniECXyWKIDFtWJhKx3SdVfe7IV6R+8yU6Fr32owHUzxSQ2WC0N0wawtkmPZZwIwaqdkqsC6FO1f8H7Cjd4UYdOKjHly7aKj4hctjStVNKXQYc8v24XJLnKMl5ZApMa81rAgne7b4sWi2uvP+BdpvvLHad17+1bwkaLb55anih6kVsFGKz3KXiXdTPYcXvAb9jVuDPuAob5LF1i3OG31Eo9f6xeFasgi2biA1SRdvsp42plCB4QTYsc90cIJPmnybj3gtKEAC+tjETMx7IERrXCy3f2jMIbphIQe+D4G0pC49mLvHvTuEcmhFyOmQSYVnahD4dw/4U8IkqJYMwG7LfMFBT2fm5ATFv4yP9wopJ+16zx5B/nmRzMKVAsPjQwARwJ3ZAG9F/WheDWRKgiiIkH/7ZYuVwqqSCMeG6g8mFiBIteLhO6TQaG6Jr/4ZXD7vW9BUp+Lqra718w3BimIA==',294);
INSERT INTO "sessions" VALUES(51,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.LT7YSNOQIAxwMs0DlTephUJwF1Drdszt8k7BaV5pXTecJFEMVa9wqBd5ON9LMrGV7NLNaGsE2RTPwUn7wGKQRVVzo9SRZFu0kAcFgAEe01BKXOX3CaB7A6cN5lf5JmAW9fVUEA3VXW6OwTYQAZTELf/NdG7B7v30vK/qhR1Xlhb8eIGfFUaKuDh2+H46u5OrPzDxVMhD4OY7a7hV5ANCdN4Tzc4TGU0yc9FuGTm0mhw2oaOMLK/P6eaCSHWVg7ldIUssIb76r+L45o9vYD0RRtKIJyLYphp42a8J47Fjpyi/ECFGvl0nGnYEzEf+/LRkxzBC8r6DIkoiiWNHwzYpEzYWE0kzl3mdiJW0d/DCAlcktg4ENQIVF1nJECzOWz32e5iNy6LsQ0a7Li+/sNuu1dO18MwOcIEm4WFLRiBYbTmeugBgWrBkgQNFy2A1VScGS4q6OsT5GlQRIG42hXMOZTYkwC3ic9OFydKTJrndx5TR0NBeGhzAiem9r/Vvkwz4KvAdIIVm1CmxQ+wa7PvNo3Kr/g6bir2yljE9I84d+G0yfTyRqVsoNkpPIHihRid9VSNqcwfKsASr2FwY4hLVJydFh92tmKz63DHId6XnPEH7ux5fKwtJvy/TRZHX3Lnc4QueyAqnpNZJrwA+OA2PvotJuu44EhDiW/QjjcnvIWPih+DJdn9S98ygZ0uUElbUsNolHdnmvTm2+Rtt87z9lKmUmEU4ehfs8rZ41mADRqcoU/kSz/cBJjh553ex3ciZ9hCo741vXPnpO0XkKZcWMg==',295);
INSERT INTO "sessions" VALUES(52,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.+IWc3UpOpcS7+IcRcNmW9ln531x2gylg9Z0Oes+TTe+634ZdYxQ0epu8+UD/x2jebn43xtY5ttErETrl+S5mWFBotAig6wGpdsf7us/rC7z9pKlFQoFosSyn0zNbgyIsuzIYfqL402JVsJXSiR4mOGxtn4w5clji/kj04BPPHu0A1woNjfnR+KpVcoRGiN9QcK7iH4tsb8i2a4UZ0OMybQGkmmgL54bXo49SwArJS78/1rj4uuhN40pxe7Vb9Z1wlKYAbJmCqqkQt6OLUqzhUC14Jkg3Yne+3Pnvcvdy0jErf4UqbTU2WNs6OrUGFsRuTp9MCRNgUj7L9XuzQB4hLHfxtgkUrUoxQtlcBjEFBYXSLfot1zcMdD40o/D+vtd5lwqsazD54Fx2gzNLXDDNWpZE6KZId8MDMqKy245Y+2Vt83E3tPGhDZWXOybp5f3P9wgZQ2MaMerRsZbJ1tvQ7j9YZ6cHpte4AENgBqXTmI2/kVFMMQZapTAX7/Q4bq22r/2Qv3m6AKT7DkmwgzKly+vuulOGhwxNjNJZ2pW63qKWu1OJ3Y3Y1uLfjydWxznGnY3zjwwE31NixWmxJfsSqrpi3V8RixXzwhXp9aOMQ7rdrkP4gbt3fRF/KN5dLbXyvAfTn2/3ewnZIZ4yNbCAeXHVsnHi9Oe1OUR0uOLiRilXXHzAc/Lj//9t3QkSf56t9f/VfG6v7i7RhYFtgs4Q4E/1VvtxpSwPdu53f+4g6Ng0PHfv2b5mGSVoEMbsE8nkBNShYVRyU44BV7Avz0qfUuAMJr74cnUIGBGNNuRDoUU=',288);
INSERT INTO "sessions" VALUES(53,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.wuX7ZHLXFkVHUp6Bjwg57+BEOoiefQi5fvW6akFPpRD4cmPVSJMlykYK2DvVM9E6fMp5ysjYgzm5ElppG49gRl3UezVxII0Bm+7pC8dxEm9P/lTUWdPEYAym2R1BDOC1HBEOCabwErAHezuEJVd7iOK8rsl6IzC2NI+F6v4gIKYOQkr1UH5+VN/S3pauogkmcrcZawLxhYOPPa7qFR0n6x452bEk9IrYPX5nz1Qv60mBt9IH+8xfk3V5viM1DtwrJwwSpLEfne60dW3a6BguTjmIaJ21LZTA/kzSsHV/xFIPT1sYDOLcuBqfzChNOyBsUy/tBPqFvTKYIe5fMvlryxfwzwkvvPH3FbPngFO2EgYOzBvUpF0CArLJePAf7UJVbnn+TjNTi8shbQnCQZ5ThAVvXNzvzoBwz2L11tEpuZCh3+V2Kfd7gmLikm6/+2JwKNWhTkN+LL+aFukxudIAWe5xAhQBTOYTDeLymvKoBbcTnziNJejM0JX7FJ9Su5g3lPtu0QyobLmpCA982RZx7UaKrNqB4/bNkjO3OK6hRokrbcCykgJsgHVT4APQmjDGcm9bN71TAU/kAVDKaFyPnIR9nBTxt82HMQaXKHXoMGE9sCgksYhlindyeCl2QWoLOIIQAqJYiUD8kaW4kk9cfsTJUBY8jqTYaryut3XUfXhPSlcu9A3p6wdGU6WqfaC0ZJZgp1r4P14WXqa2spX8JUg4Ebhp0+kHanerblBaJw8DbB5FqPjUOOZa/c4adgf4MT5mlTDsikxvuAph6yPNZQ==',300);
INSERT INTO "sessions" VALUES(54,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.4dL/M9DeKSBfYOTINwmFK47kpnHwRLf1dqNuRr/NMvRKQFw/mpa+tEUpYbAAtHTg4x4f2fGUDpelGWr6NUHSAaBrTpdAOx0xsPVlGxCVeZMzl3XCHTBdeZBpSejLHgD3o5D3R3ve/z45WbPhkFdedglYGtqXcC7JxMc3WukuM4HFacjihbb9JWsNXsZDBqLmU6VRcNzIHWxfjVUOR74ce74KOPHZDnSQkhWSU/7R7t8dPH9jew4hui8E7dHol46uSIbQrsKtnCd0bbQXeYEM5m1s3Plo4IkEvTMIMyaGvUEWRfrfSuia1P/GNsRLfuQtRZFc5Nrh/V9Kjh+dQ/+bxpryTza+T+LA789q2Iffxi+dxyjzqmbK1DqHPpv2CyhEWT+6CMir2+twFnRG92aoBshi1qQ/b9b2u/Bslj5xJlVkP8WDVlYj0urOV0ya58YXW7SIvN1V/M7NdpyxLfbClAniQggTInZ4gV3F3+oGd1fv7aHLrf/pv/iYj4Cn3h/wGSt+3HhFRe3Y0lH4llsV0cLFWZlIxVOIT2rSpQFrcDnOP4nmTFvfDpJUfwuR3avj+lcmK5L5XbvFn4fLUb1JolMvXQiZYzknugpYEaMTPmpqby24IGrMbXHcuahu2UsL9DPaanipdbmvfBJjyVJvcakFK0rxspRFLXBm8RmD4+zj97JieCgC8yWBPN6fWhqeAoDYcVodRq2EyRK0XX9pEVJMhWSDqh68',305);
INSERT INTO "sessions" VALUES(55,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.DFj45SrxQND/MYrqGZjbW5cHaN1ht3t+LRCujMWZbYlqWoU4503Hx73Yu2WdNzNfCgTMPtHeA+Xc2LGE9xHS+IBYen7kSHTsvxY3JmuN6sqwcehy9kc42pUN5K35S0b/mf8SRS0eff88yMZMjyY/h/gXBS9d0RocVQbDp6l6w0tfNfrMnyFplmeGT69qBsY4w8xRHJstDw9AGF56iIlwF8Jd4I35QoZkPFnzzCf0tE++ppQbpwklqaBngiImge+fiIWJK2EztSWAnQGtIZFf2HbgGnwBgmDCrx82qcZFgStB/FIMLZa2xLzhFkkWWDn35xQA9+YtzxAwQyhW6iQYc12fYcY3qmdSN5Ugvjjf6MMy1CPWXTY/DdF3EAWtV/lyKYpRWJOO3Ze3tw6AQKWQmLy+AiD58yvEt/KDELGLM8LxbIuoIdYwz8f4kcmDG0giY23br9YcJo8lk+bZngJoUtL9L8Lf8TUikZQb8M1tFzA0mdDFFjoMN1gPHfWaH8vKAVyERtI0SVj+vHB0l5SO/Ok+uurLOOcOtE+0KdcaUXt5vXFxJC2GBzwGU1DIOchnYRDqLfRIbualJwECdDfJDMquan1jwlfj7p+rO9j8ZQV4eixe+0W5lGhx2Fxui03AD+i8pgoLIPOfIEullhDQTHOgkH0TCMBcBPcZq4Sya6tMnodoqwQqgqT9QOw3/z4CkzxjV5XnCNpwx7Sz0DRxHQyz8oXTJcmH2RuikGveg6JjENjybU1UK4hoSfHFopFR8qvZfEYE3XgM6DKR15qAJo7avSbeeOh3kP/MGWbg79OY7eqY8tfESznaJo5wpeAnTA==',312);
INSERT INTO "sessions" VALUES(56,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.zoBd7Nfsn/xQkYXR6hg24AIepc5OoNBApAwgHfA89iY7Eo4alaV9V8Y1abVhAwhZcxQ+PLUSQIStc+h2kI/S+yRlqgG9AeO0xx3XrmilEiObAO+66meXiG5UZVlDyYpLvMwb88U+6+Uf95LUjzHKWxweg1BfrtGweaIyy+D7Jed/4ZT/t+lwl4gIaR4V12IJs614kj2V7Y2jVEM2KB5BqqzfC4geNES4ltAdza5yJnkXZR0c1MY/X+MjNJBYOb+Vnq45VmVYFd5pn//f5VYzFlzc2iin5bUw7zOZHQ7UBxkDRIQUkRj3UcPqFPFEnYqXQacenZhwWhm+5CT5jrFy1MI2v/NM6nLygoWZcFeQLLt0QFbQHWi+C8QAqXQSpI6EvineFANXZiU3XTCcbPF0NC3usObsy31optLm2UAd/k05BKHOmDLW/JR/VyL/DpybuUyCJPGnQIsq5tsqdNzwLD8R9DSRgCMaUAysoBWKVPJruJbu5AWWJTKsW8/S30NXUahc9eos7u/htcSrs1DxpqKFWmUkrp0kB9IigLJEteaY3x/6qd0XmoNJPZL81MkHwDV6tq5PAEehPVkkASnBBKj/sJHgw+VidZ/5i8hSIwUcKcIBdYC4DCgIp9rqe3wtMcGVAwo4AUPjFsID4vXmc5cGR2vmdx5IfHCYTxBZLsTm3tncrFhofLMNuKhcQY7+yBo+6ava1Mzl4PKG4cHIed4kEiokcGcN84nIVZm76hOqzVuhVv8H7Sh/R5T9/dY5MhynNQOlDiO31liqsrC1NLzIz35VRLP3v+TyC18px4yTpZjCG3oRecKMTaGOg9jBGV58DEY=',320);
INSERT INTO "sessions" VALUES(57,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.SdIsgPGiksT6u+xOtFnoXOVZIqgBKHxAcqX5atCeQG6Ph2Z2dPDxndTba789kmiQtgi0Die/GNdXKn5eZ8g1yk+OCc5nXIN+5sFbBfDDYHbNIfyitovaRuNuJzWG1xe9m+9RyZhW1S/3A4ZbBdejGhLSuW2Nk2UCI/bpAohxQTUyBlaAYbeMz1lqm2cNepe+JgzaiJMDJC5y7kdXmO14cygo/WYzqk/18P3iiIxprb8xhdil2eZxtbEPYLgUgNa6p12opz4hPQU/IsWviWFg6SQUZgUmJ9jEs5id9Dts+pT1Wr6lbRv1qhb3ejQt9cAWlyn97Ou4FT+rsa3uD6MG2bAw2CDJn8e4Z2Qj+DDSQqMTGf8jysYX7R+5n2YAAEyRu7UX/wLY3sQCgRKYDq+Bp82PKWrQM0B0hi8r6s+lszsWxL45ga+VBotCYNerslJDmO+rMzAwjVnb4hA6pZIrswjNSEFnJyZ1T0jWIHssjsyTxkDlB2Ns8DWuB9/Sr0IVWPoSjuLIhwZbA3M4NJy+NTsbDAKTwUxehQ==',321);
INSERT INTO "sessions" VALUES(58,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.ivFYvUVp8bFJ1vPSdmQyoA1CC3gDuSlf1MVFS1or4EC599fxkcJjiUO7/rxhKaSQEuSM5CYZqhiSogP/C8eEo+X0w6/EBeLCulYM1Zt2UKTWCBM1dkTuigQA6wMPKrpD4K/0STNQnRPzClib6MEEsDyhJCacKsFFrWQOFxfPb6qUuhbvItv31bmnxq+Wj5DZngFMBkR/wAhR23X96d0ErVPeF/VEzD8BFx6bFVg2XYmLzdDVoNkE4/+5HvUj8J9FU0ZzgLwV7bzjZUcKA1BqcNT3xyS+qRwYdxvf9OnPyoiQ0HrC0b1DSFU56suXqD2itYUR0+5R9pIiLyOdPoVNYHbm+PkrqFpAfSR/tUMho3lJNpG3tm1GJoIT9+v88PoG2mvq/b54S1dppWcBMy/T7XSX7IFHpOC+kDGtCHO20tabd7uYzTlloebVhcRJw45zsY3zEggoZvJ0Hdv+y4UjYKG5A3cmgoWrRozpP/8tfPMG3eHw/IlBuwdAj41oExhRHtByNV+POvppVHW2+/rPguPzhPL86atpS59AcSLx1knQcI4lQsTLVqLTZasOyQKrK/Q/1l97Nz1VXRVEZFLD5NAykJ7tWECL79A1ZXGbXUOumB9vWwuWBQczJcB0ACy3JXnw2a/aIA5CCz6lV3bwm8rB3sgRfBOpJYpLsEOAEJEmWEIuJWkz/lQ9LSBDEWQ7/UeH3/SYhUsDf4zo6qYhH3BY7UspEhg+ErqswAtLUpGK/Ui1T4Nor8UGCFsft1AGTvBwRNQDG6eqgWAPsZVy5w==',326);
INSERT INTO "sessions" VALUES(59,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.RCnaVgcdW3HLDhyQVznHpujMcXobmGef+oQyufmz21ykgfHrtYZcsRk3OLR5iUqjDjDXHWV0UsqjUH3lhMtpFLVmSoFGj9yUEginqZqBFBp69hzDqT0i3jZncpV7EB8wOZ3IicjvT5q3ilSQB2O+uXCZyySilR7MW/RPuCcNdMhDUnS63KmC/8GOKNRcPGe6VVv2vj2MtVxQ5rwYQPaGyyQDhYFAkhwNs4U8x6aoolfWRwS0PgNscCnLNQVjYUHN6t/KiT87FAyIK5kImtuq6hlJ0yjL77HSs03Gej96F3x1BsCEoBoJ5CxX0pwJUW/CsUmv663HBCZJhXKB7z34StV4eb8CrfnGaQcTYJhO/pkLOH3syQfvd7RsBYPRwkPX/1AwXn8IVMhs/aY0zF/QrpoLAtUSsPcJ4NPCZZhAbB+ICUbmt2Hd+H1UJxNg9YiecjtZo6bZdvTDwb+nNT9/zjbbrV1tOWvVlRKtg5+sgMte8g0rg3UrKGZbSRG3Fz6HHNtby7wL8CtCyyXSyTtwStjy5/IYTEWTEQ/ttbuT93BcDb/yPhhslgdA4MkcDWFR42h3VJtKCK7syCu59vcyPLz3PKzsvAxd6YM=',341);
INSERT INTO "sessions" VALUES(60,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.3guou1JTkV/KWZOqCA7Kd01LIMbARLHKTrAytE34SyNpJbf67hVkWhcwgn1b1kobwkt1hteHdfDm6PJor1OU9chs6h508iQxaLoVcQikBxtIdZyCCmTDxb9r274jgZePg29jVn9EAkO5EG8OMqy9EQgp+EaM6TXgOxF+7GocvzxbdTVGQCMP38c/QqfTa3cEFSHlct6UJuiqoEl5lrqPXHSdobAC0pLH0meNnv2ZWJXC',344);
INSERT INTO "sessions" VALUES(61,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.L5zBhGBnxpgLOY3BjaHgBYaei9O6ARLegG1P0thBw2cdEhOUXs2nP3mxLmv9It79MgBJLmNkca+wlNoHFRKHc8SONeGHlN8J3YBT0yxR3usht30t2Tr6qCzhLcRDAdmnzaIoadKsErhbMwtS8aJ3cWxdcCkiNjJB3RGTZJLELGciXN+DK8fRCnb22HEQ5Ykm43F532Yt/1Nh1/fsZ7Co+20M4uHUJ9Ud3AsRhgdMlJrc2Vh+ZHCJtZ6DhBxEI6tYpXBg5CCrfPuarKMX7ENkIJBSAEICs3RL5UijolBKlJA3y66G11NxZc0s/1+iSG7im1eTV59GquENpO8fNwwWxZsNbD+GKPo/fSz5K1psaEFWhFKrJh8rPCx7OdPUPjaoGkE5CC5cDXHHUI9BqK1fKn1HAVzA85F0M52q2jUi4Tr30e/s4Vy8VDdXAoWe5NVzN36wS2eONLrMKqcPcNbAyqYv24nc6R51TrbYgB6W1nojTEemb3IaOH1zA4D5/M7OSxm5lxpYFX/dXUd0m1Gm8kMkMGSqmDkYqw==',345);
INSERT INTO "sessions" VALUES(62,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.rNFnmGD7aLefoB77aZTvN8XHCUUS3o6b//06OOYs4ahU9ycLF+jPM1mrCrCT684unu0sy+b4DFdtWLmAwjNu7h6LgdPDSeoJs76q6hXb/pMoZbV323fFsdhMU6KtjcM1GVDC3rnco0LHkcSF/E33Aeac2keFdDoKfKD3piAYnFnI0nrGpKuwSfTPPm5tgNkLgKGLKY9x8KTALGpaFztSb3B/p/dHSCvl8Prgp+MisB2Vpg0v4SdwL7YL6M4oJKgCNE3Ldkz8bZXmbseCR2l0hy0G0tdinwpj1wneTU7PgVbCo1UbJ44qvbO+oDaKKJoNrfQAg41qZ58MR1kzjp5osFY29b+3jHR51TEVP0eTgPdsyor/oOTwz3554VoQhysP3523n/MMFLNlvc2vPwgLSNNRBN+OgFgYpBaW1JU41pH7f+7C0nFvEojSX1m+dEP9fwXTwOY0xsJBChl1DVKwRtSOdInKoZIMopxs+TyyeFr3ohUj7VuaztjdM7rf5Vz9updy26CtyylG9RnD4gl3UoytKZzJ+gT8WqnYnD7GIhhOUcJ/Vkyfhzh06yYABwy7UtI7+/GUa5EHjokGHowEHMrjfRAk4Iq1dUnPJ4LOSt7Dhko5z7nKiU7BStCgcusM6wPezYvSZxNI3wetsl8F6U1d3ycDDos3VsfrvqBzpDH1rsVhkN4GCKPDPHSBll4TUJXowDdJxwhOd9UNIPbaNGqvWk7n1AECz/qbgRuXM8E3o9HEkeA2k1uw67zmrVIUnad7QSo=',360);
INSERT INTO "sessions" VALUES(63,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm.fKKu00rBKoUFJBOc+NleU8YlB4/F64tf4umRuqN/3Q/0XgJbIsowipuWWgTys7OiLh5rs72zNmfMRrGu+Qn9J/nhXhAcUrHbBPN6S1st3S4Pfvgrm40oP83fubjVH0Db7KVKNU9T42MYZhfZP+Vw1G9tdUa2h5clNMw/OhIeE8qXg37gHGNlfBL7IMXkV/alo3GWF0PoPtZffVykNgUsPUZmGLq7l4ykbFIuC9m+G15QwWVT2yLKHdo0F4z1Ebu/nopoWJaFMCrWBCY9jtQ6IAiHPHIt0AXXKKLQNElplFr2R2VeIQskoyOqTiHzyrMm4wVFhSQ1xv2OYwfMl6AxfACVdZcv0AfwlmhMwLktM6LkZDMqSCtRE529Hd1aEB2RdRM4QR1IxDq1ecK+3f+zpRFjXEDzwtAzBxLo5aCJeSrJCiEmXbT8nqnFgQCIjIZOSDbBBC/GKkEiREOhSleXCXXQChx8vLrmKChdeia3FcJqFSaJo1NklQLnS3G8/T6BGsJgt9Mbn505ipdgbCaESSYUM7tDyaLPvtrIIJyNZAdbkWjJydU9a1v2VuFk7xfcrA3jvGEbRkUbwnuY2//W2Dk4TzgY3hUc9gKMiF7WYCoHe/4hXMxXkDWUnDm8iBhF5s4KwGxc5kDD9sw6Z4edtFNjGPhu4Cb7GHEu85bRGElCPXwmmNZwtpv6bP0/OE8pGvmD6jLmUCrKnQ==',363);
INSERT INTO "sessions" VALUES(64,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm./kYAOJb7Ub498oxNRZgkjZnx+SYfce4G85SXgAg0KvPoNunqmVeJmhCKbBH2cJ0mGWsKyIjk834PgECCiMj4PnvbjEE4toyDgkfSpKqtWapWaUDrvZRNU6g6N7Hh/3wi7sJWfyxgpMDdeKXntKcOSWaT/4ch9gB/59kuNdOKxrH0JkZEK0bBj3vEYc/4y+q8vmDR4xHEBgHbdv3PB7FaJjuYbSbkaUDjD0LrQrfPWk+LFlNBm9VwwHcnf4h3iuFiKc8OSr4z+1pcCxgmZaRumJDAt//HdMTG9tjNYm/P130PJra2MoRv6I+FWNUX4jBrEOYEawzJXWWIVd4j8sz6gePtJPS96TFao3/AnazagniMgey2Cc8liiq99dH5dD372XRK6I/CKwl3dfeavAKHrMrsmcbRPxxLL0ACnz0Oyg6XrOwRN9CuzPIAx1YJRUKm0vh4P5GvNNO4hd8gmPXvhdAIgt4PxLlzLyEwENGvQN/9q8O3zTbF3VbGZccA9lB2IpVvo6nd4B7c9ypbQg5tXKSkPhdDbXdyMA==',364);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:02:35.942137Z","noted":"2026-11-23T09:02:40Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:02:45.156094+00:00');
INSERT INTO "state" VALUES('closed','2026-11-30T05:05:35.766084+00:00');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','f0dd7999c1abfeccbf4838c0bd459d2b');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":"2026-11-23T09:02:18Z","album":""}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:21.684960Z","seen":"2026-11-23T09:02:24.677211Z","due":true,"told":true}},"last_told":{"ROWS_PUT_ASIDE":"2026-11-23T09:02:24.677211Z"}}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"-D7SYhOPE-M","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":13,"card":"NQINfmuTD48","chat":5100001122,"asked":"u347714074:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":83,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'sHxwcZ_AhwA',1,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a',351,'s1.5uL5zfUm.DHtfMrr7nTy3HTnOII1YZ4NrRK2ZOxb2jKcKniZDEa0bTY3xEZHSUODgpb1ARU3dxfqur2xHbTz0dgiTL3AH/nLbC/mn3P7KR9zzet6i/FTry4kDiMAZzozxAUiVe3DtNdJifzNmzpEWLy7QKsl79vvIsSS9AGVhKEccdaBemlgN24RffWj/V7cVX2dqQKZ8PJW6l1O/m0lBt6gWSi5TtvmEDA1b6wxA5F+/m8vgMi1WoveHxhMisw6rMfIzoZvNL3vHdGYF7++T5ilR726RZgShoPkJSpWX9TuiOgnmTUY98glgGinoTw9RT8Hb3yUBcNEYZzmhWSHTgrE7tyomcMfOMYurwC1g0E5g4RyN63TxM1ci+L0JAqF5ZaPbPzAyaEbSnUVh4/FoCnz2yqyVM3mrl/UzsYpskAYx6hL3EoaFTATf0smsz3BjaxUG3flYOYsCctTyCXDv6+wlto1lTDi+B7coZh/ZTV9WkCRjfpbmpxp/MCDQqcpfinHBosIPHUdCogdji1RuYJu6oMtGiQo8QpSoGlurbMdC1PpEZTXoiT8LzttJWd35g1UNKDl3RrOpEe23j/rYpMsiDartNRRQB8FbK8o9u86UQrlx4SOa1d8pt2hSns7jO3G+AY9iHK5uWdXPyeqgT65XQFk2CCRw8g31Kf9pCQOgjgOt02xJ9MtsK5YPItXY9nv9qwJnnnFGoHkErRhR5hrOdoCRCgrpBSZYHeCqYuh+T2xjS0Z6rM0j7lDB0xTGu9HCzG9ua0Nzxa3rqGyCzgWatUWkU8IWgyul1jWu2TCg+mjq+L/dUuc8XTgymUAgpclHqA/5RnOok8WUXg8mXM6OYU/3DdulTGdqNHwCW3alpWfMHQDo+VTaG/QsW0GmEKjqrdKuVB8CdezarekUp2z9UEWPPAc/AfvjxdPE0c4ccTlnKzox9yWgdEsRIZAwpfecMnHjPKnVVbRaWkWJMT6IPdCL3g/yqPiNTLI3UgWnp1U9NIU8UVwa5dUJpbsmBrL4/yXAx3/i1vHaUEoodzKK68kDacQwhqvyvZftxvRmF3w16tqkY8cGcSnsX8BBoDP0CMjDrs+Gnw123momDdiEl8iSFmjTOHr+mmfPdYpouW21T+hthuY/XDCmDRtZdo4HoZdw/7ejJHVO4Zd8krK/O+7uvdjJmn4t7JcOdkO4QsaicM6aX3k8S+LkELlpedhazR35m37uOPb0aUail49ogtWySnx6x2E4qQdg9vB5C2BQtbxZEDA30RhV0Il1Q1dUoMIvAD7NmWdhAThCrZWE8IXgbFmxsRuMavlRoVhZ84mGy9XnjGn0wgL55ocQ+zVDhCc6eetvsWeLTe9GiBvXvQqPNSGkgSfeib0MVtPXLbXpUHKOAe/oR/Dpr5A8ZyHu2Gbue+73z3gjiIzAiaDf9In4S6iT+Vg7/h8EzAWdUEnELSCvjzvKQ7TGISV2RhsXxRHcxjeExmw8C4MjqeMD51YKWDhVl864wOb85YlO05w1noBUsI/Zs9vLxzRgN7KMzDly/J8/28YMekmgCEl/tlb8iFrsUJ1eQbn+0EMuZFDxG0OeBfDf7kpvvSA7pdNnFvXnkwZ2ntaWEtW8PrCVWN7aRGBjihpxMX8hILwnGAUxFjn0Uaxj7Ee3dMCQctHxwKSvZroP0nQxlEbbzWJjKC8e3669tWrccvAi2gMTW0TytHJY/kbZJvVOnqzaI2wbZfffxagCMQfK1/rEeTfWzoiA5dNn4rQI5puE88kgSPBPgXVoywWLQ9zZ6pglIV+a1BHupnaLTkahp/xUnWQFU2+xPZfhCuxdDfA41Brqy3Xj6wIOkyYdv0nMffhVPmci8EqN1InKlvjTPbae/ZFe+R6LAq3YD43PZTWINHucudhTtuO1HPLNKNPalILLN6fYXXc9Uo+FBMy6hxIxWCf9b27bm7mql8fAU8LkddfL7A15nyOXPa3RaG/0tkJt4Q7fW3h8SkAWJ1WhCBUJEuWn7lZc6880MralryXNNai8UudG5hyfatAn+/0MOXmqypRvOs8PDbJgzVsYTyHc0WVeY28pPPo8KcLUpTClfShhHwx4pSmC60n52cwFFRhRil6SM67/R0RR8eSdZkOkxrozE5W1oVKNkFVXryuxlcNrVa7A4O490Uvz3UC2DJ6ldxHS3ib6EqD0ScEGRYhQHlwQ6cF7LNpuSXv5492f1pQ5hONHkeSHyX7CGqFO3rx8MUPR8J2uVr7YCsEjGnOmWmDkGMvjVhkY11dbh4fs7BxTFViP0luUMxoOr3lSiDsd11KCR+HEap+vjpFGhxnCsPun6vyGRbkrlDnEsBTqe+ApAiPIIqmKUKRXxYaw4ZmTQ4nitsTEtVWhgFSUaj+w8Ttzan1xMbe8UTLPXXXpbL5wnwshIBVeqCgj2wnoHz0TEComn8orxR5StKq22F6RG1Px60kUDDxwc8rY2o6kMgau2pKbZ47TcoVRvu+fEM/k0y+zSyifm+tcHXRFdzQZdVw+dyOO6SO1nGNtoX1CN7yl6Nv8TUIChPrrqxHAnnnYIcJhDRK5S/UPymjaQbIFozcmMCWG+ZmsuYJyydEeYciMZvKWWepxSBquPbsHt7lOgw5xPP7IARe1QAywyHXTACVScRG3ZE9mvLYcKmUSlrVvMD4lPsz4yEP0cnFcoU1V20Prny4p6iNccU8K6+HoKyWgfK74DFClvvnG3r8PZP66M4cSRyw+hmhScn2L/0GiijYC+cPQ7Sfp28QLcmOf7ClRbH8j84BhTN5AvxZu5zXyJIG3WPbN9FbLIdfa2u7FpzwPX4YMZU/61xzaaxERkwVdH5FMQwP9xcKrwDvDA68joFG6z5e1sf8yLpBZ8HAscGtBDHpicplvuP4ZuL/eDTi2LF6OpMZjjkecQpuIRrRzSeaEKH6f77P6kwwMH3H/');
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
INSERT INTO "timers" VALUES('report:347714073',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"message_id":35,"language":"fa","by":5100001122}');
INSERT INTO "timers" VALUES('again:347714075',1795428625000000,'again',NULL,'{"update_id":347714075,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713872',1795428620000000,'again',NULL,'{"update_id":347713872,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('363058d66e566a04b6b20ad0d16b441afc6025f4e0025bded5c5072e05ffe571',347713867,1795424454000000);
INSERT INTO "tombstones" VALUES('b9cbfa66afbefcc5800fda8a7c14204775722efdc250777c2fd5a104c7a6c5bf',347714066,1795428331000000);
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
INSERT INTO "updates" VALUES(4242424242,347713807,1795428620007791);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620016247);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620022756);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620027696);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620035521);
INSERT INTO "updates" VALUES(4242424242,347713800,1795428621007679);
INSERT INTO "updates" VALUES(4242424242,347713801,1795428621017863);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621071602);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621095364);
INSERT INTO "updates" VALUES(4242424242,347713802,1795428622077004);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',466);
INSERT INTO "sqlite_sequence" VALUES('leads',64);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
