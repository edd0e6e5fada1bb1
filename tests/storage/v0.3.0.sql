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
INSERT INTO "audit" VALUES(5,1795422620000000,0,'funnel','cc22151b');
INSERT INTO "audit" VALUES(6,1795424420000000,0,'funnel','9d2466b7');
INSERT INTO "audit" VALUES(7,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424431000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(11,1795424432000000,5100001122,'read','lead 11 in private');
INSERT INTO "audit" VALUES(12,1795424433000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(13,1795424434000000,5100001122,'decided trial','lead 13');
INSERT INTO "audit" VALUES(14,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(15,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(16,1795428334000000,5100001122,'decided trial','lead 11');
INSERT INTO "audit" VALUES(17,1795428335000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(18,1795428336000000,5100001122,'read','leads of all stages in chat -1002200000405');
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
INSERT INTO "cards" VALUES('hgcJWfjuyvE',1,1793696420000000);
INSERT INTO "cards" VALUES('kXC3OyWb2R4',2,1793696421000000);
INSERT INTO "cards" VALUES('aotckgQCy_0',3,1793696422000000);
INSERT INTO "cards" VALUES('Y0RtpQ5Xm-E',4,1793696423000000);
INSERT INTO "cards" VALUES('sl1CFF97uwU',5,1793696424000000);
INSERT INTO "cards" VALUES('1oRGY6vfZYw',6,1793696425000000);
INSERT INTO "cards" VALUES('010dI525dXE',7,1793696431000000);
INSERT INTO "cards" VALUES('6m3zHCVOlNw',8,1794218600000000);
INSERT INTO "cards" VALUES('YrFshIHxKTo',11,1795424420000000);
INSERT INTO "cards" VALUES('W1yfDd0aUfY',12,1795424425000000);
INSERT INTO "cards" VALUES('M-9NcJR0n9U',13,1795424431000000);
INSERT INTO "cards" VALUES('Oaty_tZQI3A',15,1795424435000000);
INSERT INTO "cards" VALUES('bD33QqBWSGI',24,1795424466000000);
INSERT INTO "cards" VALUES('Kw9HKy1is9U',34,1795424476000000);
INSERT INTO "cards" VALUES('ANsqcTz6FZ4',42,1795424484000000);
INSERT INTO "cards" VALUES('5DbhmboOE40',51,1795428030000000);
INSERT INTO "cards" VALUES('OFqSC4iMS38',47,1795428325000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713861,NULL,'s1.5uL5zfUm.IC7N8rx/uiCgyQ1qeDUVnbiE882Y6xOFj+XzyBpAW1GhCltj7cl/hMOdzsXdkuoqKZb6ycNTB7NPBIdPZx9TqExo3cR6BfpWprk09e/s3UQJNx7cqRwu0822ApkWtSfGXgZ0XFUCV8Tjbj/E6SyP4JkJ','s1.5uL5zfUm.KuoC6GqwjEtPNTAkrulFypqh+HikX7JdNDuVlh7mRlQXlwmJDQLE0Dh5ksI=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713862,5100016959,'s1.5uL5zfUm.xfcLQauLTNCcfiiow8aJQeNWi23Hv9Gl3dpBCdMde6kg+2rJAqo7jK57FAuL7URdTGpA0TEqpO725Yuvu/n7+auYFqO5Ur4n3+StU1k0hjaA6oyv//Qtynh5lNEbqurlq/9NeSPbJwSCIp0CsasGDOLgi+RIHGl7BaquKPHqBNqqUphElubL3JMjHGumpOx7Hi5QJV1HzlCdiMViMcbYfHpWybThyC66WpKDm/+qbDyU7EPdnzG6q8Fyej99LhpXiGyxeaSWSf1rjGWiiusecTn7aIrZdiBS3HSnn+BEolFmQqSIVnP2tfgbBaW9Ud4QHxBfH7+JWNvroC8qPSJLn8fcyuFUxGvAzdwOVvZEH6AF8pboJTK6ybr0OYUkyuQk2UKt0+5/SUcb93bykkAwlAQjC65qsIM1OU4mWc+InBpdCR+Ivj8BtspQPRwZAE8k3OSpoJcIo8rWedIwrvA=','s1.5uL5zfUm.12KSYt3cqCqAUxQtSBhXTFqfRqNA4oL6QloswG3A8p7Gn1Rkor5Q0E+yHoPWhMO4BmPXn5my8hH1btoHUXMBGxtiNcGVFcKhLA82V1f2eZo10oUz3Du+AIB0lzQ7+tPnP2RD52fgsecrlMoAt+peEvb8PvSFMaU/me1642c4b1TKNrfcb4UBXbCsFdHCjsAQ+DkipT/qr9qOSYr3+9uaUoywaDYaNEsn2Tfg8q8=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347713990,5100048565,'s1.5uL5zfUm.FxLrT3FAvHu4RHswp+MbuwdkUvBOiu+BLMJAeWaJbudNV5XoDlVrwLWSPRkFCsjiLg01wZNyeGQyQ9nDjVbR3kV+fBtHQgT6FKE9pSa4sjq2o9U4aGNTFpwdmHc0xNjRF82idbraJ9xYfHI4jWgYgrFwsEOPSksq44D3nP0ylwVeIgAR704wZfxxj+/d8uxHwNwMwwG4pHv3sbRqI01YJKiERybJ/3Jm5b2XMjYyu3nIlyqwkBr6myf4ReEnawtPPO8gDTX4IfORrXQ2EhpwaV1vdQZ0uiRnMusbTRDOlXD8OXU3B8gkcGG6CEzyDe+fWkncrN75ADVSJxvOISalMgcvnDKZgmZsM8TSFRfJXpKeapfNLjQnC1zBEtBoi+dTyQKdif86OfjKGAbFFQVIkJjjVu8XZH5rPoHIkECuniquObDhDapGeeO7zFJTKdtgklZgWrbeAPTRmLVnZT59AtD4tCJPnxf6','s1.5uL5zfUm.SZ5Bb/KLvtRd6wts8CNd8yc3FMajbLr9PTZsjOW8KIjasQ2b5Zx8G7io9Nmq7S/yoDFmG2xqGjinagbQJriNLRnAjVSa2YE1sO51S8b1iu5AyXKo',1795428620000000,4242424242);
CREATE TABLE duties (
    kind TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    times INTEGER NOT NULL
) STRICT;
INSERT INTO "duties" VALUES('wipe',1795424454000000,3);
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxe3f94a7793daf33d1722f1a80788e4dee3acf227f3538460',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx8cf6f16c79669d04d1c45f6f2f7b39debd0efd3d92e815d9',1795424426000000);
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "funnels" VALUES('9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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
  version: 1
  mode: with_contact # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "{company} فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy"
    en: "{company} uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy"

# WHAT YOU GIVE
# Exactly one of `file` (beside this file, up to 50 MB), `link` (https://…) or `coupon` ("SPRING20").
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
# label, unless given). `next` jumps forward to another question, or to `end`.
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
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
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
  wants: { talk: [call, chat] } # asked to be contacted: told why, when a line above keeps us from it
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one

# THE SALES CARD
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]

# WHAT THE BOT SAYS
# Whoever asks for the price reads this. Say what is true of your work; an honest range is better still.
price_text:
  fa: "هزینه به کار شما بستگی دارد و عدد بی‌پایه نمی‌دهیم. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work, and we won''t guess. A few minutes'' talk gets you a real estimate, no strings."

# Texts of the bot that you may say in your own way. A line you leave out is said as we say it.
texts:
  exchange: # the first message; the consent text follows as its last paragraph
    fa: "سلام {name} 👋\n«تبلیغ شما مشتری می‌آورد یا فقط بازدید؟»\n۱۲ سؤال در دو صفحه PDF، رایگان، همین الان.\nدر عوض شماره یا ایمیلتان را به ما بدهید."
    en: "Hi {name} 👋\n\"Do your ads bring customers, or just clicks?\"\n12 questions, a two-page PDF, free, right now.\nIn return, leave us your number or email."
  key.phone:
    fa: "📱 ارسال شماره و دریافت راهنما"
    en: "📱 Send my number, get the guide"
  key.email:
    fa: "✉️ با ایمیل می‌گیرم"
    en: "✉️ Use my email"
  key.not_now:
    fa: "فعلاً نه"
    en: "Not now"
  declined:
    fa: "باشد، اصراری نیست. راهنما همین‌جا منتظر شماست: /start"
    en: "No problem. The guide stays here for you: /start"
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
    fa: "رسید 🌱 این هم راهنمای شما."
    en: "Got it 🌱 Here is your guide."
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
  end.later: # asked to be contacted, but a line of the SQL gate is missing
    fa: "ممنون 🌱 فعلاً تماس نمی‌گیریم تا مزاحم نشویم. اگر همین حالا لازم است، دکمه را بزنید."
    en: "Thank you 🌱 We won''t call yet, so as not to bother you. If you''d like to talk now, just tap."
  end.lead:
    fa: "ممنون 🌱 امیدواریم راهنما به کارتان بیاید."
    en: "Thank you 🌱 We hope the guide helps."
',1795428620000004);
INSERT INTO "funnels" VALUES('cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','schema: 1 # the form of this file; leave it
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
contact:
  kinds: [phone, email, telegram] # telegram ("answer me here") is the fall-back after two unreadable tries
  first: phone
  region: IR # where a number without country code is from, in a Persian talk
consent:
  version: 1
  mode: separate_step # or separate_step: asked with a button of its own, before the contact
  text:
    fa: "{company} فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy"
    en: "{company} uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy"
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
        reason: { fa: "بیشتر از سه ماه دیگر", en: "in more than three months" }
        points: 10
      - id: none
        label: { fa: "هنوز زمانش معلوم نیست", en: "No date yet" }
        card: { fa: "زمانش معلوم نیست", en: "no date yet" }
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
  wants: { talk: [call, chat] } # asked to be contacted: told why, when a line above keeps us from it
  calls: { talk: [call] } # of these, by phone
  talk_sets: { talk: chat } # what pressing Talk after the price text answers
  hysteresis: 10 # cools only this far below the thresholds, so that nothing flickers
  cooldown_days: 14 # how long after an alert there is no second one
card:
  - label: { fa: "می‌خواهد", en: "Wants" }
    shows: [talk, timing]
  - label: { fa: "نیاز", en: "Need" }
    shows: [need]
  - label: { fa: "بودجه", en: "Budget" }
    shows: [budget]
price_text:
  fa: "هزینه به کار شما بستگی دارد و عدد بی‌پایه نمی‌دهیم. با چند دقیقه گفت‌وگو برآورد دقیق می‌گیرید، بدون تعهد."
  en: "It depends on the work, and we won''t guess. A few minutes'' talk gets you a real estimate, no strings."
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
, phone_index TEXT, alive INTEGER) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.PMVK792shKh4y29nCmGxxZ5vyrVu+jVlpr4DfDwwHEA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.ddoo4X/IpGA7ka+E/aSbK3PQoSQcM1RznHjiYQ9sko0=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.HWhdg4oA4YBFSGD+O7BEirgoADP6BMFe6JRi6zKHuKo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.2REjJmKn/J/QhuUUWBOVszyOiVRRhC55g14evOTOiA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.yihnM/qC+6pm10dmk/KD/tn58/PCIAtA9HcidQf8LA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.aty83b26xKD6tohtzgByBoiygOVYkcCqkhlM3e9vUqM=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.9Ff/FzfmxvEpY9glkLYwi8AC52wOGbhmpp09SW41qA==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.rKq1YSeHPaw7dbvu7CV7+ZKErCf7PixdB85J9wPO0AA=','s1.5uL5zfUm.Zm3TgnttuiyEF7AidH3OiQuGjLSSDWEHPF+cQmVohg9uGHtAcg==','fa','s1.5uL5zfUm.UqnRVfJz+pFfqW2eYWxKGwroZCKcDHSNf40Mhu/eorZBSYRD/zic7vI=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.zX/XczdmY2NEz44rhc+vavafTnAnD7fNSI9pvrctqg==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.eSz0Z8b8Q6UpTY/Ze/B91cuIfNnayLnim3Fq3zWAHgQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.iD5chTfIBJOOMxNLFPoTnPv9TUl3+YaR3u8YQgzQlf7sZYrWrow=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.aomHWdvRY5GVMEGKK+mRVYU4quBx0KEeq+UldQn6DPY+paZxXOs=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.wj/XyE9WFM1pBnO0mm0FYJrY1huFrFVmxn0TLxCZ3ciGLYx+','s1.5uL5zfUm.1bv4MvgSHEDDaGGu3m7MJUMzgih3vduiTRomaQXD02DnKOrueQ==','fa','s1.5uL5zfUm.whfOcddUGm33oP4BMXYLTOgtQy1d9zteLrgr7hfP1MJaPDCx5rwNXRY=',1,'s1.5uL5zfUm.xyidDGG7UbEdHBZGmzo08/QEdC12uw4y3TGGfniFVru3iY8Yv9k5tWmVrTj4FAY/','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97562978174804},{"about":"talk","option":"call","axis":"interest","points":34.97562978174804},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9895574390445},{"about":"engagement","option":"completed","axis":"interest","points":9.9895574390445}]',1795428327000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.+pPLkryAaS8nmxxZbCRMUuU3TQNZMfodsd2kbSxpVA==',1795424421000000,1795424420000000,1795428327000000,1795428334000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL);
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.JxJpor22EKsMiICzifY0kXATNJs0bElxBnH9dCqTdWbRCg==',NULL,'fa','s1.5uL5zfUm.1c+tKH2Q6RxVQ9pmoPsVQK1dBHEFsP2FxVs3aSPO6FIoZ68W81bgxv8=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL);
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.1jbor1/bQLRhNbaRW4WCBW9ngcLH5tccSqomizokosY=','s1.5uL5zfUm.qG4fvI5Q9Ju9roEgjgcK2M6NPA5WkQoGbdwm2IlgCCq7Xp4l','en',NULL,0,'s1.5uL5zfUm.9KxkaIAZcemin7fD9Yn9ocnTAGFRi6pr9jCx8B6Wd30sfF4czgGSkaDxy58E','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989565453206946},{"about":"engagement","option":"completed","axis":"interest","points":9.989565453206946},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428330000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428330000000,1795428330000000,NULL,NULL);
INSERT INTO "leads" VALUES(14,5100002038,'s1.5uL5zfUm.e8pIz3hNyjWtFqHJjsTwndqAyoK/bNJvPgO5wgCFCQ==','s1.5uL5zfUm.6Nx3Mcm3ymYeInImqKC/e1bjeeRSGDxVYJasd+gZWYsa6CfR2w==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424428000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424428000000,1795424428000000,1795424428000000,NULL,NULL);
INSERT INTO "leads" VALUES(15,5100011831,'s1.5uL5zfUm.O4XyFtZ3BbU23ucL3slU4+NYePYIPTos6x/VN+SEGV4=',NULL,'fa','s1.5uL5zfUm.r3nlXMPoDGaeens55sHVn4mDp2JFdYdAoLCOMxVSN/eAI5ue/Kkl1IA=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99961937726756},{"about":"talk","option":"call","axis":"interest","points":34.99961937726756},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999836876415301},{"about":"engagement","option":"completed","axis":"interest","points":9.999836876415301}]',1795424496000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.DHowHSO5NLrEFpCy0f5TT/m2KS+HtdiPxotbqarbkg==',1795424436000000,1795424435000000,1795424496000000,1795424496000000,'7b4cca795b9e303dec759bc13752fcf97935bf3e964375178ed943cc1d7a282d',NULL);
INSERT INTO "leads" VALUES(18,5100014770,'s1.5uL5zfUm.mE3XRQdBrnHCUeKBD+XWEFww8LFfrAcfOjw4I/wDeeL4VId3tw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL);
INSERT INTO "leads" VALUES(19,5100015841,'s1.5uL5zfUm.Lo7uGDi3m2cDTai1w1fHNx+Xfd2FKFC3+HAhbMzadIW8Bh4=',NULL,'en','s1.5uL5zfUm.DKhgts+CQQyoTveeaZ4Ici+PdiWk5Ple477qAE9vd8Yl0MeKJ+ZnuRw=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424458000000,347713859,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL);
INSERT INTO "leads" VALUES(20,5100018370,'s1.5uL5zfUm.H8JalxdFj7iRzRupq0IVghMbXlhPBc/eRWv7/jaObVQdxO4GuYwL',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL);
INSERT INTO "leads" VALUES(21,5100018909,'s1.5uL5zfUm.M0Ga3HzmfYhMpVtY1odxiY0KjekjRNqLghgoi9pksIWDbeny',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL);
INSERT INTO "leads" VALUES(22,5100019866,'s1.5uL5zfUm.Otn1CbMDRKHFF7d9XFWbIhEycHnMKXXioATS1CIadhvjXZ3D/KbB',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.hRMY8/ihegkxhkm2ZGDamG8WLzHx/UFQHByhCSNWezuUORBH0hEbfr4=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL);
INSERT INTO "leads" VALUES(23,5100021111,'s1.5uL5zfUm.m+Q1SfPsBJelgzbvhioJgTd9mDHjdYcu504Mttc9er47csoSJBdZ',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL);
INSERT INTO "leads" VALUES(24,5100022311,'s1.5uL5zfUm.SYtGRszw8VAPLINlE6RnLHwrFv+081EmXkCpbWNAqn8dCuw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL);
INSERT INTO "leads" VALUES(25,5100023059,'s1.5uL5zfUm.jlMsyKzOashIE4I1YXHHP5L4X9VCxqQ8OangC+kZyGkgilEqEeOptUs=',NULL,'fa','s1.5uL5zfUm.uux+VLFF52wbt1fELKSG1WiS6mR2cmgwBV/ifIiT+DP15Z3qyVUSpzk=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424467000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'e83535199b5425554a6f0a11e090a155c15edcf43e71cd9b02836fee3f502a68',NULL);
INSERT INTO "leads" VALUES(26,5100023871,'s1.5uL5zfUm.7ZAWshX5ujOMPKMQp1ZOhLtU7gWrEc24de3GkVSqOUwZY3sCymzNNJw=',NULL,'fa','s1.5uL5zfUm.hVnambT+rQXGAsXSk1a/QAaP1CLi0IhqrixAbUnYk9q1/fFr/yKB2J0=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424468000000,347713876,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'c3ec5225125ad29bb3903e838158b5ec5946513773b7bb2c842004ed09801b62',NULL);
INSERT INTO "leads" VALUES(27,5100025126,'s1.5uL5zfUm.5U7KipeLAFWNBER7mBNKPmfFzkmDaOE3KtsT5xpyKfqCNiehfEaCNAI=',NULL,'fa','s1.5uL5zfUm.bzBUFinTwxlp2IEoCmYQ13LSTfPW/IutzJc2r7UDTYzAELzsKPQZiY8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424469000000,347713879,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'70719b2570ccf31ab0956977a6e7b5a289c63324914af73dc69e5effa10dd1fd',NULL);
INSERT INTO "leads" VALUES(28,5100026152,'s1.5uL5zfUm.wKfESAaZEpsnNPp4peLyhFqMbJ+xMXU0GiIuH6YOPnDWeqqZGxsrnHw=',NULL,'fa','s1.5uL5zfUm.coRdfhqsBe/OpAx2Yiq/C/SEU93P2QXI9Ge6uoBAC5T9Z6I0CFIBzgg=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424470000000,347713883,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'b5a594a9cae5d4fbd3f033c17976282e7929b6feae63e79e098c78cadebaf242',NULL);
INSERT INTO "leads" VALUES(29,5100026778,'s1.5uL5zfUm.y/RBiklQLhWd9pPKJZHzRdPUoi28sFA1Sz0kNNBAZ/xHE3c=',NULL,'fa','s1.5uL5zfUm.DHiQI5NII9iRpsabUYgq5P/LiHxcbQ/j5f7HaLg124myLlJJr3KoUVs=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424471000000,347713888,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'045ca2a249ab8da7c264e8e5b8df54385bf7d9909abbc854e522a2d1b443b9a8',NULL);
INSERT INTO "leads" VALUES(30,5100028118,'s1.5uL5zfUm.+qfBq7c3n7aEpjbUkd2JXW7U8DdAiy6wwfIr16l2S9OxyCVLnBh5',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL);
INSERT INTO "leads" VALUES(31,5100029520,'s1.5uL5zfUm.O0JqYQziQT3tece6tIbjsIavdu9f786lwZF8fV3sUlb5VQ7X',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL);
INSERT INTO "leads" VALUES(32,5100029774,'s1.5uL5zfUm.yh45y9hY4ADlSCwBaGgD5xuWz+8L9/Ads0jxBCCTKs0TlTNJApl2',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.EnTLVM3gnIQHQHfbDOVowF4va1KNv/NniR1tmBEBLngohMBNio17VfU=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL);
INSERT INTO "leads" VALUES(33,5100030646,'s1.5uL5zfUm.qWkUerhPhtbl2zDyvbuV4ZYQyzoRHWjjM/QUngW5/xajqN1nm01w',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL);
INSERT INTO "leads" VALUES(34,5100031494,'s1.5uL5zfUm.0OpPM1shZqH+vcN94CgMRotdY2VQ0AliD4u43J1Zv+zY/Hg=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL);
INSERT INTO "leads" VALUES(35,5100032540,'s1.5uL5zfUm.6o1vBxSSEmFyD9VtB3nbIIrVDraIcc6FEf++80IdHSns+4iB9y5qNok=',NULL,'en',NULL,0,'s1.5uL5zfUm.1OXStG4OOhqcFDanbJq4cK0wBmjanMdKMJkaw3f633S791dyV3NNhsydDg2Cfl2Kb4gr1JfN1Bg=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424477000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL);
INSERT INTO "leads" VALUES(36,5100033820,'s1.5uL5zfUm.MJ0t3dODX1nN2wb2UF4zuUaPp7uDATdcG2hjse9dCy7aCTrRd8MHGiM=',NULL,'en',NULL,0,'s1.5uL5zfUm.OxPWV+qaJUnDzIujWKt/7DTVBcYxVtC/A7LPH2FDTUiur9DSEWX7ERFgZpqa51KnAzUkMgsC9eQ=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424478000000,347713906,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL);
INSERT INTO "leads" VALUES(37,5100034830,'s1.5uL5zfUm.SNjTSK80jy3489kxhYjZHerhAtx/NUI7vBCXnrMBKsYiy2zpNtGNU+w=',NULL,'en',NULL,0,'s1.5uL5zfUm.Qsk9LxgOCK4eVyaQfgfjuksQuIjL0TW4224asrLW+vnR0pIptWT44n98Fm/0Uv76Vd4ja53/ZqY=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424479000000,347713909,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL);
INSERT INTO "leads" VALUES(38,5100036048,'s1.5uL5zfUm.twou/cYbi2HK11wOKiP0kTzPxi69uj2BO3e7eMMgwY9GyJ9fgOE6Zlg=',NULL,'en',NULL,0,'s1.5uL5zfUm.+yJr/Z+Bzqzq16x2Ao1dg6MYTsMkx8eB7xGRY5UuP6Bk9JanUAJXicoG1wvdrUOjgswKdNfUZGQ=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424480000000,347713913,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL);
INSERT INTO "leads" VALUES(39,5100036300,'s1.5uL5zfUm.uwfWirjF4IwVjklY6DdObpncbUVip48G1OrrTSa9bBme5Ic=',NULL,'en',NULL,0,'s1.5uL5zfUm.+T2bM6Kw+arKJjeFNKoZ4F/Lsl+op3RT5b7qz2nIv9WuQ/MFyqgV6xp7lj4uIBAYvd5igLewbRY=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424481000000,347713918,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL);
INSERT INTO "leads" VALUES(40,5100037304,'s1.5uL5zfUm.DHhWpydOV7nOg5XiZFwTSHnJ+n93epNgrhmBZWmWL9M9tHs=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL);
INSERT INTO "leads" VALUES(41,5100038211,'s1.5uL5zfUm.+vCFw4EPVTiASW+PlXm7dqgH80tQVqGliJOZv2fc+sfH+mOS',NULL,'fa','s1.5uL5zfUm.WSbMZGvFme+/G+b68eF1PSHJ56cgy6ZAnCW4TNzfzzdxRwHpiwljyno=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424483000000,347713926,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'18793d9e8447ad96ca17ef51fed02d5af1d9a9c9dd8b22f34eed25942231522d',NULL);
INSERT INTO "leads" VALUES(42,5100039021,'s1.5uL5zfUm.kNlwkMeWrTc30E+0Pd91Iytnjr6MLKL51pFSDBq1tclj3wm76y9FFD9iIoU3+NfFjA==',NULL,'en',NULL,0,'s1.5uL5zfUm.RT9U+84ms2CKFEUZcYaAkc5PskQJT386GN3ENrZ3DyzXd7Ozi7kds2ZKzt15WDMb0Zpa3hS+msI=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424484000000,347713935,0,0,0,1,1795424484000000,5100002038,'s1.5uL5zfUm.XpzgxY9GqiP5BICgcgkqzQ1ci6QemdA4O9SseS4+xw==',1795428328000000,1795424484000000,1795424484000000,1795428328000000,NULL,NULL);
INSERT INTO "leads" VALUES(43,5100039622,'s1.5uL5zfUm.QFF8dg6gotYxmiUUW3+gaCL13reM3kB49IKJG+93bMFKBzME',NULL,'en',NULL,0,'s1.5uL5zfUm.xrYszc4L7CaFp/9q6TLUhK0udTRiZ+K6cZZZ3RXxsWrSz24fs7+9Y8jErRsn3EjRGUpiNHjnDI0=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424485000000,347713939,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL);
INSERT INTO "leads" VALUES(44,5100040683,'s1.5uL5zfUm.J6LHaUMJlm72GWJ535Un7phwFtCl1SSjlWoxHpkgbaA=',NULL,'fa','s1.5uL5zfUm.q7n9WpYVGv7uUCxBr8mBvI1y/ellTcYyIIIC8A8voEgyQP+B1wTsQYA=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795428322000000,347713974,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'da4904f08b4c574528c9ca407f1a5b24f2fbbcdb9f726676768d5441af5f8d5b',NULL);
INSERT INTO "leads" VALUES(45,5100040943,'s1.5uL5zfUm.Lmj1N/zpJ+yVFQ3LM/KYvrfiAOw2fjdbY7wZRnTzbGt7',NULL,'fa','s1.5uL5zfUm.RRHgQhCoJUO/gFrNakqcYima532uW+HfpurPJ7j3XYC2x36Mt4sMAg8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424487000000,347713943,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'886e166cca5353d3b2df6d9699d3a5b2d22bde8a110e7e42175267c560b8cf6b',NULL);
INSERT INTO "leads" VALUES(46,5100041223,'s1.5uL5zfUm.rlk9kQu0BSLbAimyoJt27Ep1zmlcW1eMwhGEPeHIaDTBoQ==',NULL,'fa','s1.5uL5zfUm.y+rcJWuzQRCro2c5S3c2KXcERE9xB5oi8jnUzrPJum+l8PxWvcF1XHk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424488000000,347713946,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'7e10bbca2952b232bf7a1ec893df69b4b26922105c9cd4ca5f9395e6bcbf1bae',NULL);
INSERT INTO "leads" VALUES(47,5100041805,'s1.5uL5zfUm.M3G0+QvEbb8w5hnecK/ytjHTB3gAU5x8H859PRVxviu51w==',NULL,'fa','s1.5uL5zfUm.Ab3H/BeXA5cYV0KrgwHHUUythsFYFR63D4gXIEBuOSwVzMv5vZf3hys=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424489000000,347713950,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'66f436e9963120d2a2ff714e40caaaffba6be485df2afcc275d13da6d6a1e617',NULL);
INSERT INTO "leads" VALUES(48,5100042914,'s1.5uL5zfUm.FSxa7W13WUy4h0u+urx1nNqO3w7t7rWKSAjGP59JmgkhTw==',NULL,'fa','s1.5uL5zfUm.ODfZi2yn52rc1fOqpVt6rn93qYEusT3jzpZYTdEcw+n5ggN8+HfX5Qw=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98973108067026}]',1795428332000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424490000000,347713955,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428331000000,1795428332000000,'a266fdcb432695a504bcd92bf010c21f5d39085f7234d92aaba576ccae319f23',NULL);
INSERT INTO "leads" VALUES(49,5100043929,'s1.5uL5zfUm.pkF7UZUNpddzflfAde+01FTLVxtTHIUQqAPtFbQLy1I5jz4=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424491000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795424491000000,1795424491000000,NULL,NULL);
INSERT INTO "leads" VALUES(50,5100044732,'s1.5uL5zfUm.6eenYZzoHzinDtaneamQFrCf/TXOlUwdp17JF9QFn10ABQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424492000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424492000000,1795424492000000,1795424492000000,NULL,NULL);
INSERT INTO "leads" VALUES(51,5100045970,'s1.5uL5zfUm.jtyrQTYIEBw1ITuD8W4/wtI3rhTpVPU43cDiNU089d0=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL);
INSERT INTO "leads" VALUES(52,5100046943,'s1.5uL5zfUm.K5XuoNXxNULhbSqgKN+I6xALVt5MAm51XlXLfeDN9OtYpg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL);
INSERT INTO "leads" VALUES(53,5100047802,'s1.5uL5zfUm.5tNc4PTiwfovtJc6up2mKliIyY5drwQ74PXdILKsHGuBHA==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.+/7M7USHs9seNwKPlMb/g/qy+78I75LDOSgoAYInScvNRXLH15zzThVg0KeX/xchy8ZhZIPvmBRzkUi1jwsRUY4jm2A=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.zHlkVnFwDbfYOR1T8kNQCuvqe2y4PR9DbwnY5lG+QD3CSU/A6gqnCMK0ZVfwXMVRTPnDftfsi9MeffZBq1VJSMMmhTk=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.vR+6khINgNJ/P+LrHFlyXDQoVf9ioxPk4Zv6sdYxQtOzMFaXKWtpGJerAyqgBF3Y73oyYsNMJFtwAy2uG8mchyXm2+U=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.Gi7sl6d7e5uX4lNpjhzeaSGGRNpP49gejU8YjblmG/u3OyTEik+i5U7yEfBgLMqHpSgXyWqIOTPUUQCz3DG1SStqrHo=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.oFVOaLG/KypSGyBlXbA7BReQhbe2XgERKKJiepjvbQoPiHXj0yEdgX4FLorUbZ3ULXCPOCbDkSfB2Fd+vRVpFpd39Lc=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.tApdI1ERKsetrLkas5JSDq9Y7WCwX8JDlWg484huoxgooMHI5oGDmncV0719ULMMK8Xmq1+QpRee2KPbPaYIlb8W2So=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.TbrmNQg9/B981hxyPk+QXtBW4O0IzsyA91Xil0Vl0eBlxQBM37otpnJ+5QxxpxnulPMCIFQL',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm./xi0yQRCKjP3kaNC80U+2Xh3r83KCuZwephtUpaKiOixkFzSwkBV0xf+FKMIXNYrSlSpBlB3EXxBJ4cMHEqpFfhdEftCo89U',0,347713792);
INSERT INTO "ledger" VALUES(47,7,'guide',1793696431000000,'{"magnet":"guide"}',0,347713792);
INSERT INTO "ledger" VALUES(48,7,'stage',1793696431000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(49,7,'answered',1793696431000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713793);
INSERT INTO "ledger" VALUES(50,7,'answered',1793696431000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713794);
INSERT INTO "ledger" VALUES(51,7,'stage',1793696431000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(52,7,'answered',1793696431000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713795);
INSERT INTO "ledger" VALUES(53,7,'answered',1793696431000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713796);
INSERT INTO "ledger" VALUES(54,7,'completed',1793696431000000,'{}',0,347713796);
INSERT INTO "ledger" VALUES(55,7,'promised',1793696431000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713796);
INSERT INTO "ledger" VALUES(56,7,'stage',1793696431000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(57,7,'heated',1793696431000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(58,7,'alerted',1793696431000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.J6/p/+G05eQynR+Q859mCcepox9ecPipP7v5TSYl6dwLxTZC4CVqmUlUoOA5vGT5INsUHXHr',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.1UosIXiVwvZivdKmZFYSih4MaHTZNPRY3HzHbEZNt76NHcbbQc3QxCo+5awBD1T4YWfNaPtUe8UHrHE6dgCo/O9sMJZ0MtM=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.F+Vz+MjZyT0GCDl189sYW5l9+pPPJ2G7FcggOAuwwPPafbKc8una0/fJlyP610/7JM51u3W5o/N8nA0ovbn1u6QAJ8s=',0,347713800);
INSERT INTO "ledger" VALUES(64,8,'talk_asked',1794218600000000,'{}',0,347713800);
INSERT INTO "ledger" VALUES(65,8,'promised',1794218600000000,'{"deadline":"2026-11-09T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713800);
INSERT INTO "ledger" VALUES(66,8,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(67,8,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(69,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(70,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(71,9,'started',1795422620000000,'{"source":"site","known":true}',0,347713801);
INSERT INTO "ledger" VALUES(72,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(73,4,'cooled',1795422621000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(74,10,'started',1795422621000000,'{"source":"site","known":true}',0,347713802);
INSERT INTO "ledger" VALUES(75,5,'cooled',1795422621000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(76,6,'cooled',1795422621000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(77,11,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(78,11,'consented',1795424420000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.IMF1L0Bvt2I7x8zaKPcZDky+HtD/6wnuFRvIVowsIPoMG2rwGJLHsgTnhWapulgQCgz1ySLkIiAP2YR2qUHoEP1ctuZQ0Fcp',0,347713804);
INSERT INTO "ledger" VALUES(80,11,'guide',1795424420000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(81,11,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,11,'answered',1795424420000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713805);
INSERT INTO "ledger" VALUES(83,11,'answered',1795424420000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713806);
INSERT INTO "ledger" VALUES(84,11,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(85,11,'answered',1795424420000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713807);
INSERT INTO "ledger" VALUES(86,11,'answered',1795424420000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713808);
INSERT INTO "ledger" VALUES(87,11,'completed',1795424420000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(88,11,'promised',1795424420000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713808);
INSERT INTO "ledger" VALUES(89,11,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(90,11,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(91,11,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm.oIoJFQVIoXpD14xCp6niXY5ZJEX7SE3Fs42HnzdKCGa5aqLUL26BWT8E6C2vvqSz0ccUXBie',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.NxzUxuS59zeYHrZLL2Xlkt5jE8MwHZqN7v+Ym22gngrWPRZL7wG1FCLznIpX4UGIDof1jTTj3LEiMKH/rVtBUYlryQPmXuoP',0,347713811);
INSERT INTO "ledger" VALUES(96,12,'guide',1795424425000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(97,12,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(98,12,'answered',1795424425000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713812);
INSERT INTO "ledger" VALUES(99,12,'answered',1795424425000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713813);
INSERT INTO "ledger" VALUES(100,12,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(101,12,'answered',1795424425000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713814);
INSERT INTO "ledger" VALUES(102,12,'answered',1795424425000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713815);
INSERT INTO "ledger" VALUES(103,12,'completed',1795424425000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(104,12,'promised',1795424425000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713815);
INSERT INTO "ledger" VALUES(105,12,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(106,12,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(107,12,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(108,13,'started',1795424426000000,'{"source":"site","known":true}',0,347713816);
INSERT INTO "ledger" VALUES(109,13,'consented',1795424426000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713817);
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.ocA/jSuGEoGqnjN82g+Oa3112YLn3pXX58HCraOmCAW2RgjtTP7UO+JcjN3dWNtAb1B7skUGC7008zf7w91J7xcdMjPhGB7jecw5VCIqeV8=',0,347713817);
INSERT INTO "ledger" VALUES(111,13,'guide',1795424426000000,'{"magnet":"guide"}',0,347713817);
INSERT INTO "ledger" VALUES(112,13,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(113,13,'answered',1795424426000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713818);
INSERT INTO "ledger" VALUES(114,13,'answered',1795424426000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713819);
INSERT INTO "ledger" VALUES(115,13,'answered',1795424426000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713820);
INSERT INTO "ledger" VALUES(116,13,'answered',1795424426000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713821);
INSERT INTO "ledger" VALUES(117,13,'completed',1795424426000000,'{}',0,347713821);
INSERT INTO "ledger" VALUES(118,13,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(119,13,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713822);
INSERT INTO "ledger" VALUES(120,14,'started',1795424428000000,'{"source":"","known":false}',0,347713824);
INSERT INTO "ledger" VALUES(121,14,'said',1795424428000000,'s1.5uL5zfUm.y/4vEbyeEyjiwI62fcZaYv5Xrf1aee/xHfHpsn3ojDtA2MSk/o2I9J+FDmSUi7K2aw2zdkf/FMAXNed9yw==',0,347713824);
INSERT INTO "ledger" VALUES(122,13,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713830);
INSERT INTO "ledger" VALUES(123,15,'started',1795424435000000,'{"source":"","known":false}',0,347713831);
INSERT INTO "ledger" VALUES(124,15,'consented',1795424435000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713832);
INSERT INTO "ledger" VALUES(125,15,'contact',1795424435000000,'s1.5uL5zfUm.0bYkgu14cpb//HFf/0ahHNHatMyrFZDcZrdppIBT9f9nU+e9uTfTysEPif+dFBg75mUn0NsTqvnHGAEOP5uu2/NaNkWAvJJF',0,347713832);
INSERT INTO "ledger" VALUES(126,15,'guide',1795424435000000,'{"magnet":"guide"}',0,347713832);
INSERT INTO "ledger" VALUES(127,15,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(128,15,'answered',1795424435000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713833);
INSERT INTO "ledger" VALUES(129,15,'answered',1795424435000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713834);
INSERT INTO "ledger" VALUES(130,15,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(131,15,'answered',1795424435000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713835);
INSERT INTO "ledger" VALUES(132,15,'answered',1795424435000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713836);
INSERT INTO "ledger" VALUES(133,15,'completed',1795424435000000,'{}',0,347713836);
INSERT INTO "ledger" VALUES(134,15,'promised',1795424435000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713836);
INSERT INTO "ledger" VALUES(135,15,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(136,15,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(137,15,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(138,15,'claimed',1795424436000000,'s1.5uL5zfUm.97a5dj8o6QLn9WSnrdmuUCTTfGEntJuMgLA/HGl14vEkh8IB0gYMOtsqgCHLjzy6TlXWursn',5100002038,347713837);
INSERT INTO "ledger" VALUES(171,15,'withdrawn',1795424450000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","channel":"telegram"}',0,347713852);
INSERT INTO "ledger" VALUES(172,15,'stopped',1795424450000000,'{}',0,347713852);
INSERT INTO "ledger" VALUES(173,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(174,18,'started',1795424454000000,'{"source":"","known":false}',0,347713853);
INSERT INTO "ledger" VALUES(175,19,'started',1795424458000000,'{"source":"","known":false}',0,347713858);
INSERT INTO "ledger" VALUES(176,19,'consented',1795424458000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713859);
INSERT INTO "ledger" VALUES(177,19,'contact',1795424458000000,'s1.5uL5zfUm.5XRIssNexTKLfMpRX/0qts7HUpNoP4u5rvJtbts3zsVoKJJFEi7/2+ecyPvvElGh5JgqCONcZOdrIjhbxIkRCP+SHtw9IRSr944SNJXJ3mkxTHBCWxn2C9M8385bglWdh8ISlnY=',0,347713859);
INSERT INTO "ledger" VALUES(178,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713859);
INSERT INTO "ledger" VALUES(179,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(180,19,'blocked',1795424458000000,'{}',0,347713860);
INSERT INTO "ledger" VALUES(181,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713863);
INSERT INTO "ledger" VALUES(182,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713866);
INSERT INTO "ledger" VALUES(184,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.GZRNzQGVj5hV3T0DlUliLu1bcdOVw03fIz4xECOe/nGKmtzm0oAK+/cSzqpDnBZNFX369w==',0,347713867);
INSERT INTO "ledger" VALUES(185,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.3uJbHjHtPLpzAFuZKHaegYf3wPID8P6RJ6RsAI5gE3aOxdPa9IFi1mHDtYa3fjKNtVPPMg==',0,347713868);
INSERT INTO "ledger" VALUES(186,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(187,23,'declined',1795424465000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(188,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(189,24,'contact',1795424466000000,'s1.5uL5zfUm.DakMf+6a8+2R+dLppHvmwCUxFJLTsN1HUf7VeEuYVE8F51PNd9rsxc42u8Cz0pUn0dnAZfA6HaOcNjLlR37K5JlNihM=',0,347713872);
INSERT INTO "ledger" VALUES(190,24,'talk_asked',1795424466000000,'{}',0,347713872);
INSERT INTO "ledger" VALUES(191,24,'promised',1795424466000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713872);
INSERT INTO "ledger" VALUES(192,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(193,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(195,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(196,25,'consented',1795424467000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(197,25,'contact',1795424467000000,'s1.5uL5zfUm.TnUFiqhkaaPChAXa6V3Zha80t7F6m7asbMb/wlCVlCAKhppjlrzrknq3cpRR8ivSUeH63DocnO6NqKKS8JdXZNn4jJPLKWhD',0,347713874);
INSERT INTO "ledger" VALUES(198,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(199,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(200,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713875);
INSERT INTO "ledger" VALUES(201,26,'consented',1795424468000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713876);
INSERT INTO "ledger" VALUES(202,26,'contact',1795424468000000,'s1.5uL5zfUm.7JzZrAZZ2FoDrhOf0/oct+qXOw2cDnoFMdn0Nlg1I1byCu3zhHJ+LIQm9Su/d3SjOyaDZPi1FEkEx+4Necpuh7TvbpIk8/sF',0,347713876);
INSERT INTO "ledger" VALUES(203,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713876);
INSERT INTO "ledger" VALUES(204,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(205,26,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713877);
INSERT INTO "ledger" VALUES(206,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713878);
INSERT INTO "ledger" VALUES(207,27,'consented',1795424469000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713879);
INSERT INTO "ledger" VALUES(208,27,'contact',1795424469000000,'s1.5uL5zfUm.BxwfBCxZayRBBhoc/IT95igUU93ALcIQ6nlu9X9oAc57/5D3/rDl4yJawI4LIinE9tKuAUPJuBHnoNR3bz6fX+Lq9FxHi1nw',0,347713879);
INSERT INTO "ledger" VALUES(209,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713879);
INSERT INTO "ledger" VALUES(210,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(211,27,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713880);
INSERT INTO "ledger" VALUES(212,27,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713881);
INSERT INTO "ledger" VALUES(213,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(214,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713882);
INSERT INTO "ledger" VALUES(215,28,'consented',1795424470000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,28,'contact',1795424470000000,'s1.5uL5zfUm.kCZ30chmP8ux8FjvaXPv2q5V4JZEhGkq1KK4KyKmcoyTPH5H5LUl3Fzkly8uoJx0kZevYexoq5NlEhvtafQC52ZBjhlIeO/+',0,347713883);
INSERT INTO "ledger" VALUES(217,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,28,'answered',1795424470000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713884);
INSERT INTO "ledger" VALUES(220,28,'answered',1795424470000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713885);
INSERT INTO "ledger" VALUES(221,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,28,'answered',1795424470000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713886);
INSERT INTO "ledger" VALUES(223,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713887);
INSERT INTO "ledger" VALUES(224,29,'consented',1795424471000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713888);
INSERT INTO "ledger" VALUES(225,29,'contact',1795424471000000,'s1.5uL5zfUm.mxiV0JyQtCJaTJbnggT2eI36A+w8IA8jBOoVUfq0UHv2xwXQHHJIwKNtPL7y/Ge8BYKNStT14dx+r8ikqvU9RcOfDcitu0XF',0,347713888);
INSERT INTO "ledger" VALUES(226,29,'guide',1795424471000000,'{"magnet":"guide"}',0,347713888);
INSERT INTO "ledger" VALUES(227,29,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,29,'answered',1795424471000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713889);
INSERT INTO "ledger" VALUES(229,29,'answered',1795424471000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713890);
INSERT INTO "ledger" VALUES(230,29,'answered',1795424471000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713891);
INSERT INTO "ledger" VALUES(231,29,'answered',1795424471000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713892);
INSERT INTO "ledger" VALUES(232,29,'completed',1795424471000000,'{}',0,347713892);
INSERT INTO "ledger" VALUES(233,29,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(234,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713893);
INSERT INTO "ledger" VALUES(235,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713894);
INSERT INTO "ledger" VALUES(236,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713896);
INSERT INTO "ledger" VALUES(237,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.M6Th4yHiyNChCa7XCNHmYpWzw0NDs5ah0iydTaVAkgm7zKq+1woTJZkgGCkHQFgQVBO12g==',0,347713897);
INSERT INTO "ledger" VALUES(238,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.CHM+9qp36ENtNorxNI3I2/SNg8BeBRmc7zyxcyYOksup1arkB1MsB8xun3byQTXNs5iAiQ==',0,347713898);
INSERT INTO "ledger" VALUES(239,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(240,33,'declined',1795424475000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(241,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(242,34,'contact',1795424476000000,'s1.5uL5zfUm.BqAdGuWEcklUECsfFEIgauurc4dWjdh1DA2nrjx6sckeOMaw3gv2qTEFsXHk4q28EHhmeclbO1SaHVRtyfxPJmhFag0=',0,347713902);
INSERT INTO "ledger" VALUES(243,34,'talk_asked',1795424476000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(244,34,'promised',1795424476000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713902);
INSERT INTO "ledger" VALUES(245,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(249,35,'consented',1795424477000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(250,35,'contact',1795424477000000,'s1.5uL5zfUm.Ijg9UqyICKnE9qAbciPfwSbh4jf8zKUQdFj7Ubx559EwWWjdJoewPIvtkCgeRJf/pFxCGL6Zdz2em+3YpMlQiivb7bhzv1IPGKH5x9ir6/aUaUCKf6Pblvtd9Q==',0,347713904);
INSERT INTO "ledger" VALUES(251,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(252,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(253,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713905);
INSERT INTO "ledger" VALUES(254,36,'consented',1795424478000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713906);
INSERT INTO "ledger" VALUES(255,36,'contact',1795424478000000,'s1.5uL5zfUm.5/MPlVlj1lC7fvpfS3ZCoslJGhbrxa7GvORiAVhza+9bXUfTrYThrxBVdGB6LI1XKMt7HMbbVK9i3vjSrcha3FZaiAeG77bCtR/dIjdLk2omfWQevObxnlTZSQ==',0,347713906);
INSERT INTO "ledger" VALUES(256,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713906);
INSERT INTO "ledger" VALUES(257,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,36,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713907);
INSERT INTO "ledger" VALUES(259,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713908);
INSERT INTO "ledger" VALUES(260,37,'consented',1795424479000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(261,37,'contact',1795424479000000,'s1.5uL5zfUm.1EzjgPJUGEwfA1P2NiH0qm/MUPlvbV2ZgxyIV8F5HcrevNpRokuw/WGwwZXgjxQ9y8QToAUTvE92DAT/Vo3NY/1EN3lA6CAsFPyAZ6X5HzuyhtwgAX7+5ECsjw==',0,347713909);
INSERT INTO "ledger" VALUES(262,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(263,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(264,37,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713910);
INSERT INTO "ledger" VALUES(265,37,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713911);
INSERT INTO "ledger" VALUES(266,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(267,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713912);
INSERT INTO "ledger" VALUES(268,38,'consented',1795424480000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713913);
INSERT INTO "ledger" VALUES(269,38,'contact',1795424480000000,'s1.5uL5zfUm.bfEXsbOaZ+YWpvmQToo74qBR4msBCRYZdQMbVAsHhmFRFQOjSsWy0xOwMG6U/YEcQmMEpJT/PpIsH1yM24qqcTYKusHVb5c2YIa6oD3gU/nfNva3+6YC9rbHTg==',0,347713913);
INSERT INTO "ledger" VALUES(270,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713913);
INSERT INTO "ledger" VALUES(271,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(272,38,'answered',1795424480000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713914);
INSERT INTO "ledger" VALUES(273,38,'answered',1795424480000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713915);
INSERT INTO "ledger" VALUES(274,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(275,38,'answered',1795424480000000,'{"question":"budget","option":"high","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713916);
INSERT INTO "ledger" VALUES(276,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713917);
INSERT INTO "ledger" VALUES(277,39,'consented',1795424481000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713918);
INSERT INTO "ledger" VALUES(278,39,'contact',1795424481000000,'s1.5uL5zfUm.f3JSLcnM9hlxjnmH3i3OkNMio6upOeW1k+T4t3LY+GIpTADz7ZWWZpEqisfZJQK8xtPMAYnQ/xOtCw8nVv8DOoKp1oW3Npv5gt6FzY0kNrmuriRiT4hfjM3JWQ==',0,347713918);
INSERT INTO "ledger" VALUES(279,39,'guide',1795424481000000,'{"magnet":"guide"}',0,347713918);
INSERT INTO "ledger" VALUES(280,39,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,39,'answered',1795424481000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713919);
INSERT INTO "ledger" VALUES(282,39,'answered',1795424481000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713920);
INSERT INTO "ledger" VALUES(283,39,'answered',1795424481000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713921);
INSERT INTO "ledger" VALUES(284,39,'answered',1795424481000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713922);
INSERT INTO "ledger" VALUES(285,39,'completed',1795424481000000,'{}',0,347713922);
INSERT INTO "ledger" VALUES(286,39,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(287,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713923);
INSERT INTO "ledger" VALUES(288,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713925);
INSERT INTO "ledger" VALUES(289,41,'consented',1795424483000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713926);
INSERT INTO "ledger" VALUES(290,41,'contact',1795424483000000,'s1.5uL5zfUm.E5ZXG3UACwZGRgplFZuclW+oYF3AIaiXiVoLYbTbr9DR044RZN4Am9CcnT0spDNhTEYGdr1EK2f3aC7nkXJ8Z7wFhTDSNS+f',0,347713926);
INSERT INTO "ledger" VALUES(291,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713926);
INSERT INTO "ledger" VALUES(292,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(293,41,'answered',1795424483000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713927);
INSERT INTO "ledger" VALUES(294,41,'answered',1795424483000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713928);
INSERT INTO "ledger" VALUES(295,41,'answered',1795424483000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713929);
INSERT INTO "ledger" VALUES(296,41,'answered',1795424483000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713930);
INSERT INTO "ledger" VALUES(297,41,'completed',1795424483000000,'{}',0,347713930);
INSERT INTO "ledger" VALUES(298,41,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(299,41,'answered',1795424483000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713933);
INSERT INTO "ledger" VALUES(300,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713934);
INSERT INTO "ledger" VALUES(301,42,'consented',1795424484000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713935);
INSERT INTO "ledger" VALUES(302,42,'contact',1795424484000000,'s1.5uL5zfUm.iXAdfRVH5aoRYFoC/ymC6zeEYQED894y3gZcpc+zd4Pu/TeFcnKAT4gv3PfISii1rdu6X857LFCPD4RvCdCFppVvommJvZ/1YWSVEctHnX2EIg9uk2wA2SPC7w==',0,347713935);
INSERT INTO "ledger" VALUES(303,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713935);
INSERT INTO "ledger" VALUES(304,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(305,42,'answered',1795424484000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713936);
INSERT INTO "ledger" VALUES(306,42,'talk_asked',1795424484000000,'{}',0,347713937);
INSERT INTO "ledger" VALUES(307,42,'promised',1795424484000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713937);
INSERT INTO "ledger" VALUES(308,42,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(309,42,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(310,42,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(311,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713938);
INSERT INTO "ledger" VALUES(312,43,'consented',1795424485000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713939);
INSERT INTO "ledger" VALUES(313,43,'contact',1795424485000000,'s1.5uL5zfUm.cOk6iVsSbwf0HWCOr3sv9THPHr8I8rq6GLXCJihtQgwESd7ePiXCFFt/FI7zJgLPfCARbQs8QMZaDbaAbOpNf9omg7yt+kwwxqt6VDY8C4X96sxkRTqucxAoaw==',0,347713939);
INSERT INTO "ledger" VALUES(314,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713939);
INSERT INTO "ledger" VALUES(315,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(316,43,'said',1795424485000000,'s1.5uL5zfUm.ZpsQ3Zm3l1GEHDWdyHXODqFNcKNsljq+0hTLm11IUZTgkrAWzjQOwvYROnRRegr9FiyPh9vdMV54C8y+FHC823wR2J0iFId4xN6anzI=',0,347713940);
INSERT INTO "ledger" VALUES(317,43,'price_asked',1795424485000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(318,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713941);
INSERT INTO "ledger" VALUES(319,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713942);
INSERT INTO "ledger" VALUES(320,45,'consented',1795424487000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713943);
INSERT INTO "ledger" VALUES(321,45,'contact',1795424487000000,'s1.5uL5zfUm.1Pdj4tGR8upp7vDEVVjOoUFDoLcote5ZQv+E+Hb5x5G12LHvZytnbvkiEEn5ubyA68EzoXMG7a0wXS1EF6eWXsAoef1+j+8y',0,347713943);
INSERT INTO "ledger" VALUES(322,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713943);
INSERT INTO "ledger" VALUES(323,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(324,45,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713944);
INSERT INTO "ledger" VALUES(325,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713945);
INSERT INTO "ledger" VALUES(326,46,'consented',1795424488000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713946);
INSERT INTO "ledger" VALUES(327,46,'contact',1795424488000000,'s1.5uL5zfUm.xTcRxyW+KEj6gi/4QfLUEoQzjo0B9WXYIPxbuTr7qu+xoh+S8GLQ5Syv9kzcpq2+A9k/OYYDreWDXaLm2aTMMatmW7cswm0Y',0,347713946);
INSERT INTO "ledger" VALUES(328,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713946);
INSERT INTO "ledger" VALUES(329,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(330,46,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713947);
INSERT INTO "ledger" VALUES(331,46,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713948);
INSERT INTO "ledger" VALUES(332,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(333,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(334,47,'consented',1795424489000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713950);
INSERT INTO "ledger" VALUES(335,47,'contact',1795424489000000,'s1.5uL5zfUm.r3eEL89FV4LKlJddkze9Qp3j7UkJkwA4mJE9aJV8KXjN022r01e5XRGw6wP8c6XiVYhOidhvMZpZu2CKAA7kc72NTo1Ey011',0,347713950);
INSERT INTO "ledger" VALUES(336,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713950);
INSERT INTO "ledger" VALUES(337,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(338,47,'answered',1795424489000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713951);
INSERT INTO "ledger" VALUES(339,47,'answered',1795424489000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713952);
INSERT INTO "ledger" VALUES(340,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(341,47,'answered',1795424489000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713953);
INSERT INTO "ledger" VALUES(342,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713954);
INSERT INTO "ledger" VALUES(343,48,'consented',1795424490000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713955);
INSERT INTO "ledger" VALUES(344,48,'contact',1795424490000000,'s1.5uL5zfUm.3K0KksIjzXKERSRmCh4Ypyo3CxNbL0YYGTRVXnBs/FXePXeeIBnJG89nhQGt3sg7R01uaegBKdDh8xq4ZDooegB1plJcaN3Y',0,347713955);
INSERT INTO "ledger" VALUES(345,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713955);
INSERT INTO "ledger" VALUES(346,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,49,'started',1795424491000000,'{"source":"","known":false}',0,347713956);
INSERT INTO "ledger" VALUES(348,50,'started',1795424492000000,'{"source":"","known":false}',0,347713957);
INSERT INTO "ledger" VALUES(349,15,'resumed',1795424496000000,'{}',0,347713958);
INSERT INTO "ledger" VALUES(350,1,'returned',1795428022000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(351,1,'talk_asked',1795428022000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(352,1,'promised',1795428022000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713961);
INSERT INTO "ledger" VALUES(353,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(354,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(355,2,'returned',1795428023000000,'{}',0,347713962);
INSERT INTO "ledger" VALUES(356,2,'talk_asked',1795428023000000,'{}',0,347713962);
INSERT INTO "ledger" VALUES(357,2,'promised',1795428023000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713962);
INSERT INTO "ledger" VALUES(358,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(359,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(360,3,'returned',1795428024000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(361,3,'talk_asked',1795428024000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(362,3,'promised',1795428024000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713963);
INSERT INTO "ledger" VALUES(363,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(364,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(365,4,'returned',1795428025000000,'{}',0,347713964);
INSERT INTO "ledger" VALUES(366,4,'talk_asked',1795428025000000,'{}',0,347713964);
INSERT INTO "ledger" VALUES(367,4,'promised',1795428025000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713964);
INSERT INTO "ledger" VALUES(368,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(369,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(370,5,'returned',1795428026000000,'{}',0,347713965);
INSERT INTO "ledger" VALUES(371,5,'talk_asked',1795428026000000,'{}',0,347713965);
INSERT INTO "ledger" VALUES(372,5,'promised',1795428026000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713965);
INSERT INTO "ledger" VALUES(373,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(374,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(375,6,'returned',1795428027000000,'{}',0,347713966);
INSERT INTO "ledger" VALUES(376,6,'talk_asked',1795428027000000,'{}',0,347713966);
INSERT INTO "ledger" VALUES(377,6,'promised',1795428027000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713966);
INSERT INTO "ledger" VALUES(378,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(379,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(380,51,'started',1795428030000000,'{"source":"","known":false}',0,347713969);
INSERT INTO "ledger" VALUES(381,51,'contact',1795428030000000,'s1.5uL5zfUm.0h+QXfI5QEVn6slbzsifOJgEAIdD6zMhJQpRhauMfq4jzUuIw50TJjeRIkLeaAkU+xlIr4wLrgUS7zoWPPfXPMb7xt0=',0,347713969);
INSERT INTO "ledger" VALUES(382,51,'talk_asked',1795428030000000,'{}',0,347713969);
INSERT INTO "ledger" VALUES(383,51,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713969);
INSERT INTO "ledger" VALUES(384,51,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(385,51,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(386,51,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(387,52,'started',1795428320000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(388,53,'started',1795428321000000,'{"source":"","known":false}',0,347713973);
INSERT INTO "ledger" VALUES(389,44,'consented',1795428322000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713974);
INSERT INTO "ledger" VALUES(390,44,'contact',1795428322000000,'s1.5uL5zfUm.FTbjaGDYcn+meiFmgmj6O12ASYHp7LY4jyt/MrIh5G5tyv3w224kIjmjt1UjIUOyXbWX09ST6FkEQgxb0/verTqD6AguNHFQ',0,347713974);
INSERT INTO "ledger" VALUES(391,44,'guide',1795428322000000,'{"magnet":"guide"}',0,347713974);
INSERT INTO "ledger" VALUES(392,44,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(393,45,'answered',1795428323000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713975);
INSERT INTO "ledger" VALUES(394,45,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(395,46,'answered',1795428324000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713976);
INSERT INTO "ledger" VALUES(396,47,'answered',1795428325000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713977);
INSERT INTO "ledger" VALUES(397,47,'completed',1795428325000000,'{}',0,347713977);
INSERT INTO "ledger" VALUES(398,47,'promised',1795428325000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713977);
INSERT INTO "ledger" VALUES(399,47,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(400,47,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(401,47,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(402,11,'said',1795428326000000,'s1.5uL5zfUm.X7vedTuseSwLahL4nh5VREp7fHODqLyhyKB0pCSjOvZ7Me1P6Uri9RN+7TqIfVDPPnuMnwSr5DBymOY8VOxB7/gD5owyVYvfC21gSyO+Svw/6QTo/Q==',0,347713978);
INSERT INTO "ledger" VALUES(403,11,'contact',1795428327000000,'s1.5uL5zfUm.3Bb07HOOadt4u72yFfpMlqBFnzBHLybHX5ehi9RdpBEuqXOQZtMfkeaE6WxawrN/k0/dmuCKqJ/7nuCmQFLdhY2Fd6/EtOXMRRZ8fQV29IuOT8I=',0,347713979);
INSERT INTO "ledger" VALUES(404,42,'claimed',1795428328000000,'s1.5uL5zfUm.RPZ/6Jv7N4sj+ZRKEmgTcT6pt9q3bNQmyGo5BtZGqNExbSX3oo18N+0A8tZNReP6lJEKd8obcpoP',5100002038,347713980);
INSERT INTO "ledger" VALUES(405,48,'said',1795428331000000,'s1.5uL5zfUm.Wr8hCtrbvUKchwcQ8OUAGoB3NnTk1Sq73c+bxCdk4nEzMElolFcT2RMJfRB8/FcFsiXbRtpKfwChvo7xU23zgnADJyjTjBQ+AQ==',0,347713983);
INSERT INTO "ledger" VALUES(406,48,'blocked',1795428332000000,'{}',0,347713984);
INSERT INTO "ledger" VALUES(407,11,'stage',1795428334000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347713986);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(98,1);
INSERT INTO "mentions" VALUES(98,2);
INSERT INTO "mentions" VALUES(98,3);
INSERT INTO "mentions" VALUES(98,4);
INSERT INTO "mentions" VALUES(98,5);
INSERT INTO "mentions" VALUES(98,6);
INSERT INTO "mentions" VALUES(98,7);
INSERT INTO "mentions" VALUES(98,8);
INSERT INTO "mentions" VALUES(98,11);
INSERT INTO "mentions" VALUES(98,12);
INSERT INTO "mentions" VALUES(98,13);
INSERT INTO "mentions" VALUES(332,13);
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
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1793696420000000,'sent',1,NULL,7,NULL,1793696421000000,NULL,5100001122,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(31,'u347713792:guide','file:u347713792:guide',1,5100007048,'sendDocument','{}',7,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(32,'u347713792:q0','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(33,'u347713793:a0','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(34,'u347713793:q1','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(35,'u347713794:a1','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(36,'u347713794:q2','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,28,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(37,'u347713795:a2','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,28,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(38,'u347713795:q3','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,29,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(39,'u347713796:a3','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,29,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(40,'u347713796:end.sql','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,30,NULL,1793696431000000,NULL,5100007048,NULL,4242424242);
INSERT INTO "outbox" VALUES(41,'alert:7:1','lead:7',0,NULL,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,5,NULL,1793696431000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(42,'alert:7:1:347713797','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696432000000,'sent',1,NULL,5,NULL,1793696432000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(43,'u347713798:answer','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696436000000,'sent',1,NULL,32,NULL,1793696436000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(44,'alert:7:1:347713799','lead:7',4,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696437000000,'sent',1,NULL,5,NULL,1793696437000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(45,'u347713799:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696437000000,'sent',1,NULL,32,NULL,1793696437000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(46,'u347713800:talk','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,34,NULL,1794218600000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(47,'u347713800:ask_number','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,35,NULL,1794218600000000,NULL,5100007506,NULL,4242424242);
INSERT INTO "outbox" VALUES(48,'alert:8:1','lead:8',0,NULL,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,6,NULL,1794218600000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(49,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,7,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(50,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,8,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(51,'u347713801:consent','chat:5100007781',3,5100007781,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,37,NULL,1795422620000000,NULL,5100007781,NULL,4242424242);
INSERT INTO "outbox" VALUES(52,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(53,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1795422621000000,'sent',1,NULL,10,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(54,'u347713802:consent','chat:5100009232',3,5100009232,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,39,NULL,1795422621000000,NULL,5100009232,NULL,4242424242);
INSERT INTO "outbox" VALUES(55,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1795422621000000,'sent',1,NULL,11,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(56,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1795422621000000,'sent',1,NULL,4,NULL,1795422621000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(57,'u347713803:exchange','chat:5100009369',3,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(58,'u347713804:guide','file:u347713804:guide',1,5100009369,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,44,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(59,'u347713804:q0','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,43,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(60,'u347713805:a0','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,43,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(61,'u347713805:q1','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,45,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'u347713806:a1','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,45,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(63,'u347713806:q2','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,46,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(64,'u347713807:a2','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,46,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(65,'u347713807:q3','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,47,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(66,'u347713808:a3','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,47,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(67,'u347713808:end.sql','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,48,NULL,1795424420000000,NULL,5100009369,NULL,4242424242);
INSERT INTO "outbox" VALUES(68,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,12,NULL,1795424420000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(69,'alert:11:1:347713809','lead:11',4,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,12,NULL,1795424421000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(70,'u347713810:exchange','chat:5100009555',3,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,50,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(71,'u347713811:guide','file:u347713811:guide',1,5100009555,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,52,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(72,'u347713811:q0','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,53,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(73,'u347713812:a0','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,53,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(74,'u347713812:q1','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,54,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(75,'u347713813:a1','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,54,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(76,'u347713813:q2','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,55,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(77,'u347713814:a2','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,55,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(78,'u347713814:q3','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,56,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(79,'u347713815:a3','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,56,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(80,'u347713815:end.sql','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,57,NULL,1795424425000000,NULL,5100009555,NULL,4242424242);
INSERT INTO "outbox" VALUES(81,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,13,NULL,1795424425000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(82,'u347713816:exchange','chat:5100010285',3,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,59,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(83,'u347713817:guide','file:u347713817:guide',1,5100010285,'sendDocument','{}',13,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,63,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(84,'u347713817:q0','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,61,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(85,'u347713818:a0','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,61,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(86,'u347713818:q1','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,62,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(87,'u347713819:a1','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,62,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(88,'u347713819:q2','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(89,'u347713820:a2','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(90,'u347713820:q3','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,65,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(91,'u347713821:a3','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,65,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(92,'u347713821:end.mql','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,66,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(93,'u347713822:tips_on','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(94,'u347713823:mydata','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,69,NULL,1795424427000000,NULL,5100010285,NULL,4242424242);
INSERT INTO "outbox" VALUES(95,'u347713824:exchange','chat:5100002038',3,5100002038,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,71,NULL,1795424428000000,NULL,5100002038,NULL,4242424242);
INSERT INTO "outbox" VALUES(96,'report:347713825','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,75,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(97,'u347713827:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,76,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(98,'report:347713826','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,77,NULL,1795424431000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(99,'u347713828:answer','chat:5100001122',1,5100001122,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,79,NULL,1795424432000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(100,'u347713829:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,81,NULL,1795424433000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(101,'u347713830:dossier','chat:5100001122',4,5100001122,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,76,NULL,1795424434000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(102,'u347713831:exchange','chat:5100011831',3,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,83,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(103,'u347713832:guide','file:u347713832:guide',1,5100011831,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,85,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(104,'u347713832:q0','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,86,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(105,'u347713833:a0','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,86,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(106,'u347713833:q1','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(107,'u347713834:a1','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(108,'u347713834:q2','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(109,'u347713835:a2','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(110,'u347713835:q3','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(111,'u347713836:a3','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(112,'u347713836:end.sql','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,90,NULL,1795424435000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(113,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,14,NULL,1795424435000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(114,'alert:15:1:347713837','lead:15',4,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,14,NULL,1795424436000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(115,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'gap','[]',0,NULL,1795424440000000,'sent',1,NULL,92,NULL,1795424440000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(142,'u347713852:stopped','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,111,NULL,1795424450000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(143,'alert:15:1:347713852','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,14,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(144,'told:15:347713852','said:15',5,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1','told','[]',0,NULL,1795424450000000,'sent',1,NULL,17,NULL,1795424450000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(145,'u347713853:exchange','chat:5100014770',3,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,115,NULL,1795424454000000,NULL,5100014770,NULL,4242424242);
INSERT INTO "outbox" VALUES(148,'u347713856:forget_sure','chat:5100014770',1,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,119,NULL,1795424454000000,NULL,5100014770,NULL,4242424242);
INSERT INTO "outbox" VALUES(149,'erased:16:347713857:-1002200000405:15','lead:16',4,-1002200000405,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,NULL,NULL,1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(150,'erased:347713857:told','erased:16',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,18,NULL,1795424458000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(152,'u347713858:exchange','chat:5100015841',3,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,122,NULL,1795424458000000,NULL,5100015841,NULL,4242424242);
INSERT INTO "outbox" VALUES(153,'u347713859:guide','file:u347713859:guide',1,5100015841,'sendDocument','{}',19,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(154,'u347713859:q0','chat:5100015841',1,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(155,'u347713862:trouble','chat:5100016959',1,5100016959,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,125,NULL,1795424460000000,NULL,5100016959,NULL,4242424242);
INSERT INTO "outbox" VALUES(156,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,126,NULL,1795424460000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(157,'u347713863:exchange','chat:5100018370',3,5100018370,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,128,NULL,1795424462000000,NULL,5100018370,NULL,4242424242);
INSERT INTO "outbox" VALUES(158,'u347713864:exchange','chat:5100018909',3,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,130,NULL,1795424463000000,NULL,5100018909,NULL,4242424242);
INSERT INTO "outbox" VALUES(159,'u347713865:ask_email','chat:5100018909',1,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,132,NULL,1795424463000000,NULL,5100018909,NULL,4242424242);
INSERT INTO "outbox" VALUES(160,'u347713866:exchange','chat:5100019866',3,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,134,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(161,'u347713867:bad_phone','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,136,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(162,'u347713868:two_failures','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424464000000,'sent',1,NULL,138,NULL,1795424464000000,NULL,5100019866,NULL,4242424242);
INSERT INTO "outbox" VALUES(163,'u347713869:exchange','chat:5100021111',3,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,140,NULL,1795424465000000,NULL,5100021111,NULL,4242424242);
INSERT INTO "outbox" VALUES(164,'u347713870:declined','chat:5100021111',1,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,142,NULL,1795424465000000,NULL,5100021111,NULL,4242424242);
INSERT INTO "outbox" VALUES(165,'u347713871:exchange','chat:5100022311',3,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,144,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(166,'u347713872:talk','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,146,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(167,'u347713872:ask_number','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,147,NULL,1795424466000000,NULL,5100022311,NULL,4242424242);
INSERT INTO "outbox" VALUES(168,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,19,NULL,1795424466000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(169,'u347713873:exchange','chat:5100023059',3,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,149,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(170,'u347713874:guide','file:u347713874:guide',1,5100023059,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,151,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(171,'u347713874:q0','chat:5100023059',1,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,152,NULL,1795424467000000,NULL,5100023059,NULL,4242424242);
INSERT INTO "outbox" VALUES(172,'u347713875:exchange','chat:5100023871',3,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,154,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(173,'u347713876:guide','file:u347713876:guide',1,5100023871,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,156,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(174,'u347713876:q0','chat:5100023871',1,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,157,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(175,'u347713877:a0','chat:5100023871',1,5100023871,'editMessageText','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,157,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(176,'u347713877:q1','chat:5100023871',1,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,158,NULL,1795424468000000,NULL,5100023871,NULL,4242424242);
INSERT INTO "outbox" VALUES(177,'u347713878:exchange','chat:5100025126',3,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,160,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(178,'u347713879:guide','file:u347713879:guide',1,5100025126,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,162,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(179,'u347713879:q0','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,163,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(180,'u347713880:a0','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,163,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(181,'u347713880:q1','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,164,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(182,'u347713881:a1','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,164,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(183,'u347713881:q2','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,165,NULL,1795424469000000,NULL,5100025126,NULL,4242424242);
INSERT INTO "outbox" VALUES(184,'u347713882:exchange','chat:5100026152',3,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,167,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(185,'u347713883:guide','file:u347713883:guide',1,5100026152,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,169,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(186,'u347713883:q0','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,170,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(187,'u347713884:a0','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,170,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(188,'u347713884:q1','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,171,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(189,'u347713885:a1','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,171,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(190,'u347713885:q2','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,172,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(191,'u347713886:a2','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,172,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(192,'u347713886:q3','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,173,NULL,1795424470000000,NULL,5100026152,NULL,4242424242);
INSERT INTO "outbox" VALUES(193,'u347713887:exchange','chat:5100026778',3,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,175,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(194,'u347713888:guide','file:u347713888:guide',1,5100026778,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,177,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(195,'u347713888:q0','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,178,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(196,'u347713889:a0','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,178,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(197,'u347713889:q1','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,179,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(198,'u347713890:a1','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,179,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(199,'u347713890:q2','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,180,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(200,'u347713891:a2','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,180,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(201,'u347713891:q3','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424471000000,'sent',1,NULL,181,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(202,'u347713892:a3','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,181,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(203,'u347713892:end.mql','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,182,NULL,1795424471000000,NULL,5100026778,NULL,4242424242);
INSERT INTO "outbox" VALUES(204,'u347713893:exchange','chat:5100028118',3,5100028118,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,184,NULL,1795424472000000,NULL,5100028118,NULL,4242424242);
INSERT INTO "outbox" VALUES(205,'u347713894:exchange','chat:5100029520',3,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,186,NULL,1795424473000000,NULL,5100029520,NULL,4242424242);
INSERT INTO "outbox" VALUES(206,'u347713895:ask_email','chat:5100029520',1,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,188,NULL,1795424473000000,NULL,5100029520,NULL,4242424242);
INSERT INTO "outbox" VALUES(207,'u347713896:exchange','chat:5100029774',3,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,190,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(208,'u347713897:bad_phone','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,192,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(209,'u347713898:two_failures','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424474000000,'sent',1,NULL,194,NULL,1795424474000000,NULL,5100029774,NULL,4242424242);
INSERT INTO "outbox" VALUES(210,'u347713899:exchange','chat:5100030646',3,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,196,NULL,1795424475000000,NULL,5100030646,NULL,4242424242);
INSERT INTO "outbox" VALUES(211,'u347713900:declined','chat:5100030646',1,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,198,NULL,1795424475000000,NULL,5100030646,NULL,4242424242);
INSERT INTO "outbox" VALUES(212,'u347713901:exchange','chat:5100031494',3,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,200,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(213,'u347713902:talk','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,202,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(214,'u347713902:ask_number','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,203,NULL,1795424476000000,NULL,5100031494,NULL,4242424242);
INSERT INTO "outbox" VALUES(215,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,20,NULL,1795424476000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(216,'u347713903:exchange','chat:5100032540',3,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,205,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(217,'u347713904:guide','file:u347713904:guide',1,5100032540,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,207,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(218,'u347713904:q0','chat:5100032540',1,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,208,NULL,1795424477000000,NULL,5100032540,NULL,4242424242);
INSERT INTO "outbox" VALUES(219,'u347713905:exchange','chat:5100033820',3,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,210,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(220,'u347713906:guide','file:u347713906:guide',1,5100033820,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,212,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(221,'u347713906:q0','chat:5100033820',1,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,213,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(222,'u347713907:a0','chat:5100033820',1,5100033820,'editMessageText','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,213,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(223,'u347713907:q1','chat:5100033820',1,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,214,NULL,1795424478000000,NULL,5100033820,NULL,4242424242);
INSERT INTO "outbox" VALUES(224,'u347713908:exchange','chat:5100034830',3,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,216,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(225,'u347713909:guide','file:u347713909:guide',1,5100034830,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,218,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(226,'u347713909:q0','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,219,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(227,'u347713910:a0','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,219,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(228,'u347713910:q1','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,220,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(229,'u347713911:a1','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,220,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(230,'u347713911:q2','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,221,NULL,1795424479000000,NULL,5100034830,NULL,4242424242);
INSERT INTO "outbox" VALUES(231,'u347713912:exchange','chat:5100036048',3,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,223,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(232,'u347713913:guide','file:u347713913:guide',1,5100036048,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,225,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(233,'u347713913:q0','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,226,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(234,'u347713914:a0','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,226,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(235,'u347713914:q1','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,227,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(236,'u347713915:a1','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,227,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(237,'u347713915:q2','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,228,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(238,'u347713916:a2','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,228,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(239,'u347713916:q3','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,229,NULL,1795424480000000,NULL,5100036048,NULL,4242424242);
INSERT INTO "outbox" VALUES(240,'u347713917:exchange','chat:5100036300',3,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,231,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(241,'u347713918:guide','file:u347713918:guide',1,5100036300,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,233,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(242,'u347713918:q0','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,234,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(243,'u347713919:a0','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,234,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(244,'u347713919:q1','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,235,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(245,'u347713920:a1','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,235,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(246,'u347713920:q2','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,236,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(247,'u347713921:a2','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,236,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(248,'u347713921:q3','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,237,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(249,'u347713922:a3','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,237,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(250,'u347713922:end.mql','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,238,NULL,1795424481000000,NULL,5100036300,NULL,4242424242);
INSERT INTO "outbox" VALUES(251,'u347713923:exchange','chat:5100037304',3,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,240,NULL,1795424482000000,NULL,5100037304,NULL,4242424242);
INSERT INTO "outbox" VALUES(252,'u347713924:email_typo','chat:5100037304',1,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,242,NULL,1795424482000000,NULL,5100037304,NULL,4242424242);
INSERT INTO "outbox" VALUES(253,'u347713925:exchange','chat:5100038211',3,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,244,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(254,'u347713926:guide','file:u347713926:guide',1,5100038211,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,246,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(255,'u347713926:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,247,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(256,'u347713927:a0','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,247,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(257,'u347713927:q1','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,248,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(258,'u347713928:a1','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,248,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(259,'u347713928:q2','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,249,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(260,'u347713929:a2','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,249,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(261,'u347713929:q3','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,250,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(262,'u347713930:a3','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,250,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(263,'u347713930:end.mql','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,251,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(264,'u347713931:menu','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,253,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(265,'u347713932:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,254,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(266,'u347713933:a0','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,254,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(267,'u347713933:q1','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,255,NULL,1795424483000000,NULL,5100038211,NULL,4242424242);
INSERT INTO "outbox" VALUES(268,'u347713934:exchange','chat:5100039021',3,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,257,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(269,'u347713935:guide','file:u347713935:guide',1,5100039021,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,259,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(270,'u347713935:q0','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,260,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(271,'u347713936:a0','chat:5100039021',1,5100039021,'editMessageText','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,260,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(272,'u347713936:q1','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,262,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(273,'u347713937:talk','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,263,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(274,'u347713937:ask_number','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,264,NULL,1795424484000000,NULL,5100039021,NULL,4242424242);
INSERT INTO "outbox" VALUES(275,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,21,NULL,1795424484000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(276,'u347713938:exchange','chat:5100039622',3,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,266,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(277,'u347713939:guide','file:u347713939:guide',1,5100039622,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,268,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(278,'u347713939:q0','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424485000000,'sent',1,NULL,269,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(279,'u347713940:price','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,271,NULL,1795424485000000,NULL,5100039622,NULL,4242424242);
INSERT INTO "outbox" VALUES(280,'u347713941:exchange','chat:5100040683',3,5100040683,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,273,NULL,1795424486000000,NULL,5100040683,NULL,4242424242);
INSERT INTO "outbox" VALUES(281,'u347713942:exchange','chat:5100040943',3,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,275,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(282,'u347713943:guide','file:u347713943:guide',1,5100040943,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,277,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(283,'u347713943:q0','chat:5100040943',1,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,278,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(284,'u347713944:a0','chat:5100040943',1,5100040943,'editMessageText','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,278,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(285,'u347713944:q1','chat:5100040943',1,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,279,NULL,1795424487000000,NULL,5100040943,NULL,4242424242);
INSERT INTO "outbox" VALUES(286,'u347713945:exchange','chat:5100041223',3,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,281,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(287,'u347713946:guide','file:u347713946:guide',1,5100041223,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,283,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(288,'u347713946:q0','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,284,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(289,'u347713947:a0','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,284,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(290,'u347713947:q1','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,285,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(291,'u347713948:a1','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,285,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(292,'u347713948:q2','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,286,NULL,1795424488000000,NULL,5100041223,NULL,4242424242);
INSERT INTO "outbox" VALUES(293,'u347713949:exchange','chat:5100041805',3,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,288,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(294,'u347713950:guide','file:u347713950:guide',1,5100041805,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,290,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(295,'u347713950:q0','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,291,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(296,'u347713951:a0','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,291,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(297,'u347713951:q1','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,292,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(298,'u347713952:a1','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,292,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(299,'u347713952:q2','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,293,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(300,'u347713953:a2','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,293,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(301,'u347713953:q3','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,294,NULL,1795424489000000,NULL,5100041805,NULL,4242424242);
INSERT INTO "outbox" VALUES(302,'u347713954:exchange','chat:5100042914',3,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,296,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(303,'u347713955:guide','file:u347713955:guide',1,5100042914,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'sent',1,NULL,298,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(304,'u347713955:q0','chat:5100042914',1,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424490000000,'sent',1,NULL,299,NULL,1795424490000000,NULL,5100042914,NULL,4242424242);
INSERT INTO "outbox" VALUES(305,'u347713956:help','chat:5100043929',3,5100043929,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424491000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424491000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(306,'u347713957:exchange','chat:5100044732',3,5100044732,'sendMessage','s1.5uL5zfUm.zpIQ5c/QYJpuEnYlSbkOjOwFFkNcYnEiEyskX2Vogg+HIddWiSnoUmxroNsopleueTWhCdKDl1muEij5+kE+6Gh8wM+M1JXeKfNUbCCMZTBBeD54FNtxqR6bx4V3fm5ju59qSod80B8qi1r+LZLNefeo3GBhWnt5qUAXIgzQlSxy/+c+ZHMezF/4zQ86AArBSdZ07NndChVl8QVR1gEShhktxBi1vi4D7t/vgYNG+SFEZ3kuj+VDhLcry78/McklBKRyAwJZso8vk/vMOLdmUHQy7QaOFmEVtL8V3UkRDFz3IrPHmg9f/sQnGnFEr8QVCC5NbDpyTNZ+RuhEq8OHIZ0zdGTBZyy2+bqWVPMdsqJRcical6XZApOsh5FcHuV7zbjCLjciTKo3vVH5HMGnnLQfRu3dTibTcjYlTrR0/moZGu+5VW7mVHNvZUNSE+wxsxEczKE0t0m2K26TQwgFQcucobu416DAuTTJa7/mFWe6YbUa53yqnXA3DwyYKDvH4vG1a1/XVhtO2utYXzK4qd3dwNpu4zrsBFg8OOSkw8N9q/wxPFBdyH56Hualmjqgy/t7U2wngVr5lXDdosF5rG1f05BNkc1/x9RfqBN0he6ScXs9YOcI4LxB3ovcEI1aEWSRm5KYxnIxZoiRAYX+XKEo7NmAmQWmmDglcMroFjKJJeaAhV0cNP1Z6iK7dxR+gz7v8ea6l2uAmff9prPx5XBpVvFIpB9K3dC6O00XEhKL58OQw9jwU2I77BLKtIPaBN27wkB4gWGjZ+rJsNnXQsjcZveEKT3nd84A3QCks4XrdIYZqE1BoJqJBDu/QyMwM0WQ6ZaE',50,NULL,NULL,NULL,NULL,'[]',0,1795431696857491,1795424492000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(307,'u347713958:resumed','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424496000000,'sent',1,NULL,303,NULL,1795424496000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(308,'u347713958:consent_again','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424496000000,'sent',1,NULL,304,NULL,1795424496000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(309,'alert:15:1:347713958','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.JKOi7s8ISkmJBc6hATBTtZOlvH+RmH3VEyaz//5CDkCj6aFWLm5PRg3cL2LzqH0GX1tgFdVE1kQ1qZTomFYxkTnfab2kWQ5pytOtCv8EdjQbZcYFN2lWQ6SAXdK0baqmSeF8hJ+6o9nwjv6ukclS0IFzoAPsNiOeKNstFYNNcIP1Y1bxYB/P15rMcOtVaWNwXNSBHQRaiN4C/VJ+xUQVO4bt0QEA290hvOmlQFknyhhM8TI+0XprJhbVZEsSEYeDjSStq4UK6vP3csxBYWMkWZqYyQuZ5k1h3ZywzPXbFXRLw553cgE1Dqr761ZwszA1aTwW/ZpapM3F2QeWxENfFmS2dvWeHRqhzmnSG2bsFtPzejbWAyFraBsp+BfGiMCjuoaAez1UgCx6xt8Mlw1NAtmZKJKz0+dBIbbTfEVfaOJWtYgvKiIR0VrS9+ZCY5akAE++AqQKQVE7qs2ENUHn9Ku5wj5VX2b8CeHb7qO+21HhSN2riDvqxhtHIf3ryqfDiiSa6xPvMPrN1DE7eu3CsvHVbQW9icRbPdcJKNtr5LJc3yu6gy9PEZiz9n8nffaVJiZOiAu4qrQk2XcX3+cWmaQvwpRO62GzdoIAV6BYO6M3tPA++u4XPRtQL/euuFwQe7mh9VY/Nl++n6HsRnBx4mEXMSekbJJTqsnKkZ1QEVar7tuQpWgGCkQPqLtoP4eYGxOBdG8tNpKro40CvsgSmHnHGmYA9s1outo95FH8EQvTQVHrS5h6ntyRzSHGhvQuY+IBJsN8CtRGcVnD3wLZfFlUq/04ZG1PQ9U+MfvGwDv1SGtEjHlpOUov2DHpzRBVo/WSYimM/G1qbEW7f4tfes6YCeL261n+NfjAZ0vJ8KBswZYSuMPMygN5Lshqz3EdjJj7utSNEAmCGl3pKiTrfERIvDyDxrgghrRt7v44lJFa6Vj8UQ2vehdQhqcwPWEZwKcR5sHjcnD4/I9eUQOTJImeAqnF0FSWIpf3YHFOPuBq4WclyZJBdX72SCmx9y+RfEAJZv+zaKT6b9d7FnZt980AbhzboNuXiVSEXKW+g0eduf5Cv8GgySQZX2PxNzvjeu2JQbIfRXOBEb2Q0zylUTkzyUvR7Uyt8kDy3r1C5xWLiOzUtHst2WZaEeR7vF5cNw+Kp57ctuH3W1LqH+pnwnRAMsi8A5W2WPQggXgwWbI7qaJkwbs9grFXM8pMxX1QHvrTACbsU6HCwYvviXg3aYVEpAJVFxphJvc=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.n6Qi0VbQ6WfCQCxwmZDCgahD2o6hwfNKd2Uh5jmkCNp28GQgHAC1zTgy5waAW858326szT44UrrcMP8KOVcxVr064UmtLEKVyP9f4IuXWz+ShytHkvS3i9Ypv1NN4v2KOzYfTBK1YOJMSed/xvZUl3JuDAQ2pVbnHbo6kBRjKPqGGJ272D93nN8jGKUWqHWUt6+5kcjklFF0q0Eq6Idt0d6QC0oicAlfW4gc63ZXuIKAhOyF4P0Xe5ztAJGA+lxCMKouEGvpXi56etYp8lHOoDgl34XDPaR54HqUz2+FHXW53wIR0rH770VHRWeH/kWBk0FtWdgvYXPIm1sXYBcIFdQ6Ofw5wHvJo31FRTK3DjGj87Vxwr7Zruy4+lWDyhJMN5ngc4x9KuzynuIcjba9ZNK5sYxQtkSIFpXEAu6lgTNTR+XiHXDA2GDIBNy9MwURnryAbS4q3slaEUMscMr1p+VutYiOEx6l9h2hAslDLD2+vBF/7u4gZmU3OJw3HEqCIDs93vWe3BUKjT1iW8dtigzy88ObkPYYMhLS2DXl+PI52za8HIjuxuUea1rDfBLOI3yxEqYBcR246uGEuZmM4dc99mDEclBxZFH7h+CywqWXnccnkHBtbXht+KBh9fMmo8o9ikfRY1SEIY6CTZ0GwWXctqEpB+o4UK4+WmmAzYZM2PTYbRLBWcEb4jKUt7+ABzL35daq0CeXelIHhiTQxMX22Na+AuarQ8Zok2+Zxx9nf2hQDCGFsHfzeQM5GigEh98j6kr414Q0bchy2Vuydqi/N4JzA6MhWIBgoIcyzAm7kgbS73TPjdcrtx60aLXcMp071BZCZkKLwY0WA9IprGRJFrU4OGcvPVU2SRfmz5+0PJLo+TEsQNlZWvnPiE7tzcus9WEJwm44QMq++dYrscsYAyN/Wq8SacwFd2fCh8nuqUx6zcNyBxULQ7YYNYqYX93q4OH/Pn9Sq9Pkfgwno3qw0dO8LXLFZT1y3agkZijDOCDjLKG9yob2Bc7EL74XabLLRSOZTjXgTt7qzHrpIBVDxlchT8VZo/xX9AAp6vjDAP5CKQjbHKX/H3Er2hC8r3UCssSQmc20W1SmXFw/sXjN+kRAJfzixmAFEh5636Jj8mV7tgo6Wj39KvEmsqlHAp+2g3UF0gDDmyMzgXmbqgLyYBc+NHUIroqVyr+my0/+dslKcZmCA+fiScwJZQc25cf3vOtEU5GwTFMPB6cQ4ASAIk9fQs3YbEQd/RmDNrSrQliqFPEF8l/eo/W2UVs+QO6MU02F5jxZ1moOJ44OmT7n0usRIKwVu+z/iA3cB8R/oFbU52XEVqemwPSyY78J78OmNsYqPxFzhExRPiLpHhLRlFZ7v0Uqjc9ANBU372bAbWiIhOoTUmN9hK35zoixjPbTTDZrUz4BHyNU/Yoi1fg36JCIxzHDPjRdIcRvYbXqCdIn0i12EetNtdIiKlGjlPPa3Lw+eX7BEJjGUUO2m7Z2zheV/8OwadrUUXm1YbdUr/L5g0Ml8nrOxUpsFxwBo6mExDzN32QAcuciumtITy6JaMY9qLCghqtGh+jDannAwUAL+P3R8rixTYtEuNaKJgmpBN3h3OmRivaU2aD3uLr4NEqfXx1gBl+ae6toLfmWhaFOsLguAtgeAmups/6YgyBN/5LY406tWvu6D8li1LlQC17O/lAsJ6NW4tKY91NtQ0PUIGPkPK9DURnir+3D8VbmLehZtcvdArLfAok/In4xu/EnbTwNabHqygkpapdTw8O32fEHHYNtWElhg5AgBZwivrbYQFMIyrwWNeqZ/ywF4/4+VbxthQVLWSLuOEYiYzwqSQ6N4Ze7Ol3EWkXbIbnUCJNATkcMNDq9d84/xHO6MW635J+E+4mq21OwMfXDR+J5EJdx7O+RSqvAJfPsHCFJPV1FobXqfc786Lkt/Pp475bIlDr/M+FECz3WWPvFm2wamBEyL2BTJiWbPNs5o+Lu6wg4aYd771OUMiV4stpGIuydBEoXMRuczYh/hiX+v1NVrlYigvl2k75Hqw2U4yIKgglu5MMKR12C9TAdrzeS8YphAqxu9QapMlcY7UA4lbboxfIzaX+wbbT8takU36NFN+LUszXKSuG9TnWej5TE5J+fLOD1XVWtuWEcmw3ztQ09pzNrEhWug7Aaly4F98jo4Eb5zYwC+yX+g3yv8FPiY8C91+PQtV3pZ34L7nT9qoOFwMyZVnRbtTlCH+ZDCbl/KtV85fjM2oHmFd1K5aVdysqWB72HaBjBpS6mV//GBNB20oznFuIIC1Brl4pm7gqZwoXuqLKNocUcfVzssKsKHY1s',1,1795431702262738,1795424496000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(310,'u347713959:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.pTkxk3XVUnZLq1gVdjLNRPtefhvbVvnY4269y0i82CpquL7KAWzHzZL5JNpIrupYTdd8h0AHw/bVFs3jUmlNcAJwEjwxp5AYOZVpkZrrayFE6zbaaIqy/wC3/oAllLjwTMQNR1UJiwiT3AaTuW4n4OWOyeVBKCkGOLNu+0X1pRBpLHUjZpx18zkp2y0CIGTHEZEzSdTCFbYDJeMyHcL9j5yul1AsWzgH5w/vy38hpkYu8chLaKh7YH30p2jkpx5EcGqmTQqH6wUvovCY9cWEXv+AvoS3OfO8/CbrtyqkKKuVvQFguZQKhVvQGRLhA8SLU5Qr/QkPCfr/yr+jMlhcUajhN5Lj2hHSgndXIMfqUsveaa5jBMdudeiNZ8pX4ChcBTo6/CZP9HsaOI5ol8E/Nw5ibtXtVUFFDCW7Vf56Pbjk5Q8Su4tdkCxGYDLmghMfMnHJ7wm0UETob8mYVVIUCQZYwztnMF/owYEYbHG0wt/X7khnuYVBN5w9u8EQ74NDbktBe5BUEVhk7nCR1nfiz8oLPus=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(311,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(312,'u347713961:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.uLIJILzkXnTazUr+tosP8tztvMnsAynPcuyPsrGY8o/i3UYpM1UgdkLqqLYEaLmtLwrKhTXTqlwnifFiprlZYPRV0hVGcsEjh8H37cwopj0HEeiY1o0I+z+JbkwR3rWxcykOYWyeDsdpNH9QWyxLgz5OHte+MrpTMMnfyD+TKa9DfWRFndGS7MSXfPOo8ELa3wfj1+nISHaUCaQqyoHb+Aorf/qt0uwPpbzB9ca9AEEYNGhuV6PI78EK87cbVeIPA7ueqv/hIrKR1f6AAnuoUxC0nODHbjfK3V08IdM=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(313,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(314,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.gNng5qZLdJtXNfHrlJ+7Hiv/37/H3ako2peAY2R0QqgxUsAQ4wYDsKVJi+tRYEiMemlNVZln/03qeEhwpUrhm5W1kdw5Y8FbzSzpQLvMkNTYUbEQU0sH3ny+esqfcNks6K/ijqgYmWRTv4mwc25jgVVx3EZj8MXSXBCtYAhldQj7v7M8ZLdvxr9OCU9Z9vMHcST9kMHiYMoUZ+4VFuWEMNSRmFnffQbgx7nhhlMvB927oBxssfs+TWF7is/IGcE+83CzESHScC+b4IFSq9iYDxJFIQFRq/mviTC4LDB12xpvSuItBFablHbpRkYl',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(315,'u347713962:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.3DQvfukMQqNoKVQAbp/6QJvfxHtB06nxa0u+DHoY2zzWnm6DQlm7tt6vMxYBIwHRxQeGny2EIVNsefL9WGHGwzcvQHxbj5pRlznlVjlL9eKN/7nXekBud+FbSfcrEExyVuhkzLa/SjVaashc2vodYxpe/URBXEAl0EH9fw22nPPc+t/8wd0tkvTExsQmTcQgQu5gSq3AYUNHQJ3QLT9Sn3uBj/jMw3PCLtzFPntHtirpdYvZrl3rBY9Lzyy312RIZgEonr/pII7Ihw5l1sTrHM0/eVWYJuqVt/NcLlE=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(316,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(317,'u347713963:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.06yySYmP7TS//MYZT8oeQJm5I+ILTLv57AOhKKp1UGZteJM+xkiUxiSDbG+riclp7t7iMtjv10lM1+umtWm30FoBWJ8yVmItvvxvPa7HBiJNMrMWEmZrZYK7Ht8or56UTDNFgb/CHs//tuKgvN1nUFO2IWjUX2v6GWTde2YmZZA4Ldx8C4W6qmw+B1ePuavXhf7nrBHDDhTi3//1BQaNERJuWVNtGgzsNrH2ut1VFFc1ApKZip+pd+4kepaoOgm1n0vNK06iTLA/S70YYvX196FkPGl/TujVPtg/o1s=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(318,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(319,'u347713964:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.Va/Dvci/zI1oSvlS1C36lvY8oCp53BMr8564jCozysnv2oLv5sXVDL4fm0GWDGAsFG7BsAHChzw0oAosnLVwvvWZXaLcIHQQXtHS9NgeFMd1KO4qtmXiJaCPFtF0R1Qi0suZtOcmYyBrGACqzTZfmZRVhdd2xySD2qZ4SyEwQ3xaAhKHTazrRAk2u226gAy3bo2UxAnwVF8L8Xac+5XGW418j7YL/1hMsL7M',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(320,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(321,'u347713965:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.Kf7j34iUNSUV2gmI8h/yGlDSWmbqfmtWBg6uANzCpYPavZQtl4biMCbVNeXs8PudskCR86KFTzSxkHflbyxxUmH/PkTOZ0Rmf1aC/ZjMWmTManpsGS+xLBEf7fgQDKeVnh3WQi89kaNbMYqe0tFGrRrEZ7AXRj90XwYhrtBUV0V6IuirkeijCYIfmyPm8r1YGfJvJjz8Oe4jBrqqLy4+WyWbYH4t4KJ10HtY',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(322,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(323,'u347713966:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.N+LQ8X8MmeacHJWEeYqzdUHCIc0+cxlt9wmbQeEnP+n3SNFp9wYd+8LqWFEznyiz/LQLoVpP0MEw/AdT+69THWGnivdWhTowK//dmPgSkd9r2S++LSV0jIeoWryDOnjL9H+hsdWvDurB463zfA4niTU3HNI64oqntJcTy+1rfoq1YD63+9S1qrnTaSEAq4La/ZJY40okhSMD0hGnSSlS5S1h8pUS8yrTdbPA',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(324,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(325,'told:6:347713966','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.44WDfEuouawJOBzDIfHBG/x98/qCO1dUYBfZfCFMVrq1DAfPLA1Tm+X6dDd0IVOgrFZiEZkLY9Q60vSzlo/rh/iVemPOsDSDqBMNIiiG9bfdtwdOML+iKYyRqThnWq5bKrnDTWG26FZvPYRT+B+TYph+odQH8Bq+pLBUSfP3mKHKo9pbpiix9SGuvK+1F46JcpL2IlsU785KlYOyt54ourng31BHs+MOD/7Qtw4yN59RGWfGgx5dfAJxx2RoXpFLo66aZz26MLkKyEns8O0xcBl5rk04oxeAsUCj9uWcQqOl9vKVkSU0i+u6dA==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.ZVuanPfthpCdupWMX8y8bHd0D9O1szX5sqtUIAbXehBL0Q073y77LTLvNQxbbEW+GEZx2bCvhMXrBFys+/KgNitu/31+IcjAsqRDqOeXOjoV8Btt4bbIFObHVr4KP3WLHnRk5Eg7ygCmsWch/6ufXYmCbWJeOljXGpukq4YE3etWQMdHKpLbRActyfWwPAg/A8XiHfQ=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(326,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.i4ZLW2M9P9he35DiQtP+uI8spLDa2ysExNUijTAHp2uY00SNQ8aOvQxX5kNMm6QANcC584JPdPvd/YJ/sdWTS7+GufnAjA9kui9et/0FOpn1vo3oBzf+3DLY/H5wGI5gfnxIKnYi6NzZwEKfcYE3BjzUdPnyoj4cJWokWoNcMlZE43TZuTMWmX2vB/1uOSrjFBRCnFoTzYTroJnYKaF8ebTl51ur89Nw826iDfllrxdYOV8h/gLCd/GFJBJyEAQrglbXAwgjZf26E6D4IF349E6sdJGOGHQL/1BOxp7JOJykKiI12huKI8fkDV3PAQsRSRdKxICVgHqlkC7gn82Julgfi2FCFpepBDI/n1Skkwm7nAqeaxVLc+52rRhqmbEUoD/B7kKFMhyj3yyfTTdXUM2Lpaz/gyv7pf9nZ3sDIMaoSPrxyJU4MaR8GCDWkQ3RUwzD8gRoyifepRY5bM2slZ9Za7iCzwZMQKgvtgcT3m2aYzEzXXMRQ2YZXDpW5GlbKDYMls4kLpwXibsb7VWskgaOtf2PZ/CjVRMR3tu+WUin8Gne4hczzkSwNkbl8LAYXEEIh/kFfs9krDgspPUrp80Ue3Lm9+ViJ8Nlf2F2jp8VhzlWJqF8KrE5k7ELSkhQxRlNzNfGxIj8DGaAfx45lH6p6Rt4rlN+YSG0TcGA4vnOfYLsY6Wl0yEnxrVQ8x5MvBjOWj94Bo0JiAJBtCYkwroL6Ex1BCOUMkPw14ggLdSLFiHa215B2/hqtC9nqbNWN31UZaSc4EH7hseJO/XOT03KsOsC1pK+6ibYI2c6s6T1fPR8r1Cyc34Ru9f8kB3outGJH3ahkPJgnL6FDaRqCn8067PdaRh+O0xYKmMdJ6u++VZ/nEf+Iu5wdDaZ4EGj8TdbnURgcG2BJFDvG6B89zycCbJOwW07NNAwFnLpkVUw6AUUeOO+vBj2/rlP5dSa+GEYSokSHmkF7NmBIMxPvYAyaxM79S7ePWsQgABLEZ6Vs2aI0rwOBlccxCLL7vM36a0J3yuVXm8mlJxPb3ijnoOGFsZIRhdnEjP/qwabVn+l+pkENCzPx2PODwca319WEUXUPIbhqW3nqlDLi/8Xs56mXtGQFQ6f+YCdr7OF347Mwh5M7buY8Jj+/dJVKx5V8PkB00OJXp4DsSWwHYE2bqH6EWvs0aVoJlzvSpqZP741KAyLrXXuzA+Z8PpujWu7eZmVzibc1U3ZHA+SYRTpjNLd2L9VoBb2JeVYBhbKoMMnhqWtvlc5Hn/MxfF5lR2q6p6Lvigf9JR1CdWODzg+bAPidTu1lbXyEPSRj3+a8Pv/uNwrFD9emQpNFxALRNuXfbU8qYPRo1W0pLFWp7VCMBCs+4/IFU/XAJNoW/Z5d2cMS/L+nVb1UGiT6mUMwdh9bSPK1hWA27URH0YPKVv7/Yp7nLBJv34m1NLebBGmEuf4nRWGQIn3wK6GqnqOM8l73lBGI35PnLC5vb/fC5P8cq58ICFYzHNR/7Wf8GrKF9pPMpsIDlbgc16sDm6tklwAoaD+nKMIl0ESDeu/7wjLr0oSXTFK+h82DOnpXkdv0TXeW83gAKx6Qv6pfnm8YGSYEBb/4sTv3hhynV+p9notXKfKy/Xa/k7s4ckEr5jCUC4lPt86t3DftAa8tbZK1CA3L36PSe53AUbLvJ6luClT69kGVEsox0+phODlmF+RRqOpc+XokzM1IHfMkw==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.se6KS5djWMJ55dupRU8r8HvwmeagckM8OQVaPSXIeRHikvZUC3E/6el8PLLXCWawkSjKwpbRkiJ4ykLgmZKC0BJ+EmMDcvE8IZBLENSd1KkWK6ZD8H0DlIWlQfYXe6+VLYBwyND7/kebvOCBOTQ9K8PbvK8uAcNuZYi+sicJ8XMKVH0l8Lh8vxhZkMVDaoAHna4fx4e/2OiXdpQ/UV9iTnVpD3RuU5ZLIE6dEmn3V/YAtdoSB0Z+yr1bNja4QAlmmLY4zjQ+tH2h5zP4gc8sjgXuckRB9mpuhvx2M1xJmAZOUpZxMOTu3IFYn72VbJFwaank9sj+fkYgGCeZLRNlYUDEOoKfMGF8vHKdZcdy+4uuXZDdfWUjQ374PiZ+6ouN+Z/NwmVTyVwTAfFxPU3Y10dNTrBrI3h5iaLLhsBjWCiPjnC38pj+zP2m5JKCGkDoG7ijfQRvNQgaF/YpM3PiVdQroLADUwT7FSXutCShJw5BE0EPRBK0Y5+CogpxMJyz4MrEc/FvbnCV3fcQ6WRrbVwLfzw2tA5JE93jF81/2uBwhJSiK+xEP1zlGyB0GN9AOlcl21arwxXh4SNyoZihGNeqzMLZwwRy9+fzrITwbKysNWniuzGHwJp3xkcZljUu96UtcWUgw3yQRDTgxcd4Emroa1OT/6tkOnVUHUt0Nv7uLqZCCHBeQ1uFh4vS5V3jTwcZUQcTr2db2G54b/tN8BTnvyoC20XKlYBC5VEI4vWQ4q2oRUwBiQisLxla9r9etbHmfMmWcLHEhvBqnESq8RzLjzKcfE/fanQqha4opJM1rEhYQHxHuvoVUJBOjK54NYbt/b6JeC7oL9SacQZo79JioAjZDFUsIDwZeiNSP45Ifv+hosGv8/MSIhs38GzB5rKU7fhUi7gE8P/f6eZh2yqvu4FGNpwvG4jFWrDXYJ5ErD3gXSlMq/TOyZWeaJ6/+En0yPsxQ/wEOg==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(327,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(328,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.GRw65fwopPGyZAPTecAuIhygwUCIPSq6RJhpiMylHb92vQ25d+ggq1XVUiV6ohfeRs84fFP6HVbqmUHK6z1MVDX8sNGtG2/oLBf/wmky0VLDXHTcoLgLbnaacd4ZmSL2IAtUmQosJ7w5vRurmihOu0wcDj2cMGeAlGD9aPCve+jSk1vKH77JuSwsQ1l21ELr+89PlMqTNyM4cnwKIIpZJrNGjGWFVohZ1PH3vY6HGK8Tfl/IhCKZ9kL2Mo6DYfjVDbb+33skC2844Y014QZy0IIYG1FAhDKzbUz1RXNUw2VZ/LlidPQXxx0f8wtH99pA6TZW1/ufccXcD5wmH5P/O2jkpy4cezO4/Q==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(329,'u347713969:talk','chat:5100045970',1,5100045970,'sendMessage','s1.5uL5zfUm.Hd4kVj/Sb1s1hTBQD168DMgHhks9NBBhCajEVVMGZojhMTP+cKvsbX38wyF9ci8DLb+uJigWfAubTfgNt9IxtTJcIgnOTQtIYAmm3A5D6/Hf5btB/w7CONDgjUQu+XKTnm9hI5CjbvU04LcPqSid1fX2r6QNfO4Ahq+Rjy9YM1rAi++WJzQYM8uBtGLUNOwhKR4s39S0kfvvyibznSYmacZxXXZeG9DJQSKkt6FSH+ttHUQM8YW65uyIHn4ASpQ5uwYZQVLlulDukofrOpyhXbuc3gM4MtSRdqKZeNY=',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(330,'u347713969:ask_number','chat:5100045970',1,5100045970,'sendMessage','s1.5uL5zfUm.BNiC3FikqvRhPGAgsqmc+WxjFf+FpJzih/omTTowdJCluM4miV+0ZS5uexoY/bHPIA4IHTn3b9WUgl70kxw7SXvXVDpjRBwdbsKWt1FTmX0B/xHtBK/gr3zRCn6Uj/0CFSBPE8BIOA2BXsCSVAAmrRa189Jb1X64AW2fg1cBhIHUi6gaoMJgezbnMi1FO7VLgFWOySIj9O8M0PpHKUhuzMEeWYRmBtiq69r34641yng6E+xH2a7HWpzalIE2wPpbTrYWna+7nlbBPZBZOmP8vc5aeBuk9wl1qeHUo3UwwtBhI/d32TQTAMoictYhqWQvL60mkPRHp393NOc1cYjG0SuphZqz+BuA3EfdXj2UzpVAjGimxCrpUquzwP2gJjgs6oGo3KngKxBbrGP1vafegjnBXo26Ss4P7GK4ihHWfQb2Ap3F4QQVpYuw21OXDt2tq9vOFZtKQ5wNdm94Mwov8W7olPBrscFGqOwC7KDtiXy3mO8UlB622mJ78IbuCRI0KWblCbopYxI1fkX3MIy8z6ZcwiumPQ+zZu5167o1gWUeZFJll/Fj1aUfC118Su5VACKtzLYW7dnwjetys3N4sR3RtS7iRApa769zN8cUW/q135YACj3VoUC4bUpoE1/CKYeeuACGk28q/cDLWZJXwFhT9uimgAWCyGA/fzKg8zH+yLCCvyyRSPvTeMsSwx3dDcrEs/Pl7ATUjXyMrf6kwcotJvMA3oe1RTMWHFACKuAEd/AP5Mz0IuICvVdEAeyBr9R3GZvELMR6ZWOEAY2oDe2lEbuKpQxZD8aeXc8Q7RYawFwf1seQ6RpSXOFb0ko5nWeXZTvNK5uHDmkwU/ehBoGGSt1LXotqmLgsT9Razhyct9u5eEMFx/gA0AwcVH0YTRd2NuhmKiAj6/f1AUvLOqaW',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(331,'alert:51:1','lead:51',0,NULL,'sendMessage','s1.5uL5zfUm.mPldvAXzcWDHI9MdNBnUTNT0ZQkXA3kEdRcBGnCxKO3itdF4Fus28N/Qo0JpAIpFSJAU0Fqtju/hlLGRTBR4jmJRA6x74gxmLv+SLrS5lnYKCXth/40dfMG0uefZK55ZaMXiHOAx3k8jKYSIFDiiwtxrkMl2TkL64TZBRopdAvheFB2nYQ+AdG9g5etDitS8rPuhU15tkHM4ygSDX1UvJsfQ96Ft6+E6AdHMhBsyUc5CodvIQs1Tr3r+uKbIKaQlOQuTSl/KSI2SU5Rp+7AgzgnEQoa3FbKDHcMJLsjMPP/ovRhrE7XVJaVmZ8tgsuYBhaJYOwE2J1fQmxdCtd71A3FG6l+SCWkYhIx9UrHaZFDhvZpCkmt+csXpEOOqiM9CCZg69Y/TvDexuFZqc4k7m1YzLhhy+mIoITu68sQCAj07p2lARINOy0PnC6s/slqJj4JjLsh/lUOVcUkm80LOeM3HzJVqTMVliINqKg9LUwNOC5Cj9zLUwIX8pz98rBkLr1uApxWSvpdQIqxz9qnmkK1WYWEJlB44depSg1zGPJdK5ee1XYR9p1jcgTdSoR70QdWGre0DTpxiIp/P/AiYIeD7YNdFt6gXCfyiw3cVWw6VGbQLh2jaLYD1lcLrj7dLyr2EHDmboF7DlNxYaKF97+fsdDemHU9GPWcianTn3dDbEM4PT5uZTJ0cibAuP8wQEZr4ZxBUZX0jIxEunkb+XR3jTL9ncKbvp+OQvImlRmnMdPPLawhbAwwWorSEZ5pLtBv5erx79jvRq13z6DOJY855zkEgtpyycYyDLjpVRYIkHBKHft4dEmhZcSpRm70ugdK5Fg==',51,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.bP5m6hVxSvGpLi2Li49g5Kt1aDRlfsOMhEW048k4k2x2T6Xh5uePDAZMO1LE9MQ80Ra4Bpxu+2EC+IAXHZjO8XKnb8SwkxwuzIPSpYN92U+fc+VyvWgn39W/iUNIrl6gKNW1PZdTgwiK+Ous4z+f3RDeaKBaf/Y8oeFJNkbrH6kTI48qVaXAcJ90NwL2Z4Hq9govcfRu6iHbJcXwtDIWpjGQaS6+HR10/vUMqAPaMwyplMLFRvBG0yGJtT/kRDVZnkefJ6tGVd88U9G6ntx0ezMZ6clGTw/iZ5alR/Wy1+6jlbfhOOMegD0pnq+D4lpsag5352sfQJfI/lp00jbMrZ2rShah8H0c7/OSStLinBX+h8UaxapXjK5/5GHbSNlhFisE6DKwK3BWisp6soS1iSOKZXKmHYRcI+1rBbIujzXM/2bIkQwyP8y41Xy8kF6AYJXQTciG1ICZA0Ueq2DLW/le2Yv7g5W61mfBV8+mfSfcKtQXfOLbDVemSrUsh32/yRWTOFEzPumb0PhkG9ZtKkUpoVPSecwyejFKWXoPRQplXuep1V23jLTx5f5XR9+D110eVdRSKlL3jzLk0kyI0otJZt+K44Wp8aK9Kt83EtNq0tmbz49aVpPFzHbBdIhZoB9r16dbDLYD5IvMGMg1nnA2cCOuJUmIkL6NwzRVQuWwQ2TB0No2uvrY4pGKnWRB8h2zOc0pJyMJPcWWFIP8SZLsvuudsH27dPgV7rxXAwgaQEiLqjIx4t89iHN4tP9L1du4+i/IrlfoXKE0+UqWq9f6Qkme23wQMSipPOnUBkqHw2FhfheOwO7MgD0HnvMTbqbjLqxK7T6QOghI/iHQNrwbQi39PdP1LlK/JV0rwB/I0a5uv3KK/QpXdas2XZzOPUslCTpVY/OUtyH4rwWHEGbUOJrWqQaMi1j+p1JMwPdMmIG/Yi72j9paij37l1svnbbQ9v0pChn05gZaSImzFvfBYY3NSzeQt3u0maEM+80cxthPpwFpqCyEmVwM32V3O5eUOmbfcA00eLJZZLxE5tujDQK6mjkVmHS4QNP+tSVWJCKF+jLafHyCaFNv3iSpqyQsCq58LDplmMwnfLMgkBLaAeEvr1JEpdkqOvtBPvgcKEneX+qkTlfnFjG4ZSJM0KlhcIIwKvRPoMrVwNFSVcFXzjULBNWu6MBt1o7bFlunyx7Mzvrp+vknyUzdUnEv++VTV/D2B5vgv8EhilUoAtDgVxPRqC6dF1ImXkYHSjwOOM2kdX9hE6sPSvHUisMg+Ob0VbRO4s8CYGpeyDX85GP5+HaRU4ApKOGKwNUhanViaa9Kq4heFpKxCFV0Ba68O3UJwEmOEndGL1AX8YyEDo0GtLbVQZ/ign3DxySYNw485Lm1FHjLos9YPfCN1wUa1zM1JK2UCY1+cFttWupJ0UWliK7+3EK5jhziZn9vBXRFvsbD9hjVDpkuKP/gnwtknr8PJUyCvYGU/Vaq6HnpO9S9dJIBfMpaVO0mFuN5CNNyNn8kNNZF3n5a+x46dnAMwhjU34nO9DcVf92tG5agpzt/3s4wa1kZE+h7',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(332,'report:347713970','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.hwj2JDuoPAybKSyutE/EbEzHPiYxVhXlnhWk6q3qK+P5K7FAoFkAJPegev8VZUrTbee8fKrxEeAgqEUPJSDemxFpxyH5sfzAdADl4GgR1ssVorBP9GIL6vOVGktPF2HDZkckcSmRUIwnQ2ELjxJA3FdPeN3837JOASwIVVIIo1tDKVvl+KQd+KlJKNYUE8v5yXU/YkD937HwsEp9YmyJeucftqlBAZL6NKzlfYRNhRZEn/HlQRbv5XZJszWSkA1xqJkcfPomIbDXlfwazEvh2sXT6QXHnGly/mhPYY8kbZmqGKcYJQ==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(333,'report:347713971','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.m3GBGU0LEPM+LtEx6Dc/ND+Yu++aKoeXz8jFcKkQWfiYoTrCzZitGjBSejaEoubFU+w89hhSUt4xks0v3pzlxJYNhMqGa25LenfVKbVX0vtutirXBhOEvM27WaQmPUGJuVWueQ4Q/rEaGYul0LEONY0CCAb+yqWkGtuflJ4NK8ETkdh039Z8YgQ9tU9RQjeiMZYagR8ZsLiWaaDiDoHhA2HzVgTlXXFEnLEY2oE5bIR1/gDHNG1MMiM97qEdqdX6NEmhsvRTj1LTjQRGR6CfZ3BrF16Kh5PktqAZOkifbAyVYO3KwAGIR155/xq96hbzs1SWY6DRNmFPVtWAiX18Kg5G4+I1bSCXFfwfyBH5cWoA7QG08varzOl6t9WnBmdL/z4YQn+niz/JwupKgwOApxHnJS8fA49dRsIqP7rWeKM+T8/46o7X8rjjrmvTiLguwHyPEPaOLGrwmRikGLtBUNl3wLRvsXxtkgpflfxYSOG+o+Nc96XYSwuQcdXs0zH8LmncH+qhl7R5yOgFNwB+8+fDtnnXRj9DigvepKKu0SKaGwjPFY3ekMfwkrew577P8cldBEN2tKZgXGryFcRT6NIT9TFzvTu6ZDpFIix6m2lOcQfGNaQ8tUsiPQRhcQqlPIbjOZjXQ6keuZE4f8pFi2V331SCHku+XpBc3k5Lg8qJtBzIBudbpvdoCcon230BGotNtJ8hVl6q6KGFkDOYFKRQrJ0dQ1q6rsy48RGNHHx5m7oJz/Sa+1eZrMNBW9j3cWnXDh5fZWv0gXFHlAYO1BBKQEPCpv+RXwUtNJrL2gftElqMsTEhM+3/X3mRqlLJySp42pvUbG/m4s1htnKaTvfgLFJRcjfad+UW5jgIW7IaLtBgUczlfbczl4RfOuN7nP7GZUYgmpH7zuq5KJPi97Gy2uH94W0DrcTP5L5zM7Z05QJQkQf7vTYdEbQx9Vem7BLC0QOfPZzdeOwvT2VdzYcv230z6VwbGW716L4AFr69Az4D/oB3nnF+6Fxc8WjgwVgUHcqsfj2vxfObqp4QjR+VYqfPJRO+iPrYJyIHLEI5NoRp1DThl531JvJ374iaYViJGwE/fSgrwzBxNl53vUjLRAj2lsOVBArUQMPN068lpIMBjbir1yz1lR7tctmemC4Jh7lmyIJ/oPdBVd8C0O3wv8fZ0Cgu0NijdP34y3jgKMZ3rOTS5KWSfwKeiph63PUr1LekoxlDi+fZd2ScDjdf5fsUX3S467C/xvC0d4C4Ll1R5cTpKxVUq+LWgHRSErvSJVPIzk65riBjeRmUA1K3QJbrfdnLB5UnX5rYL0HsW2pWoL6Kj60pS1/i2mdLli+d8g+6oepcEGVyTGayotfm7b3akdvCfjq7b3uf8sxi1vyLscStyZx3Ep24Oe6gzag4/tj9fCfUnCvonO1NdVNHoQVLwkzUf7DABMT9WRAoW0zxgGzUssFkA1POcWrVHgOesyfRUiY+AV+d8JcaPktBiqUfkNNBCVZCkZDdF7cVTicFoxjcR3sjW8ZyXURpRMhcRlFxfCm97mRZq46XW1Vv',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(334,'u347713972:exchange','chat:5100046943',3,5100046943,'sendMessage','s1.5uL5zfUm.FCcrZx7Hi4qxaZkSag5RQoIisEigZiSPRoPVSlGS8FT46fdMjdGZgq2k5VyWD3FYShkoTHO8GIKJgrcuVWOfLWTMOtdi/izbz4TGsT0oMg3W5xb+ESHvM6w4v+/yVTN8j8ffTZ3B0A2SilA3IWZNQhiP+nn5IIgEo2MbEvrn+eKbdOaFqVktORqDG2yIeC+b2j2CaYf+4UBJQjTvsKrt8cC2OjcYPiHKrC7S2st1nxjJ16+Q9IzeyVUc+RUa2GBDB9PJU6M3ORClWUnz9dSb5LZu4k2RI/2TSwJaASXcVYKL4zO0Q/LK7aV3FTT6UNkgzruALPbBB0zSGFOYu4FQy1moUPviCmt2TFBjzbHa2E6SJzuYJTjmcguwfD9/odUAZ9YQy1yYWD1JJHteYJG1jfvjkZEmUc3B720GU12MUUgfvhUg3NSOqrRujQM6toeFFL/SL7vWEINJBHnIjDNFm1rQzg7psZ+itHGHYM4L9t64pSCYIWh9VZwL+CWsPy5eKXByZI8LmrvmsbIYYqfhx3NBMcB9Dr2TXxr17/cEH5v5H2XbjYrLxYHG2YshhzCiM+nTji3vBwJRzjWRElspNBKkMqp/HlOcRLTepPBkGQfrFsurlCUnG0Bd+wLMTMItQgtgQd3bItLId/UAsQKImSvOJRfOu02m96ld2yx75qTfX5bTY9Fmznc1XTbd0OJtjW1zxpsoQbq8kiVQI/jgQC6l4bC8mDzeucc3LEbrZHOt+n0oHRRO9YLI+FYHL55eqr2MeupkogNp/mJUW5s/XjMlZn9UxgeMR4bwaVCXqTPHR/gJbW00m2zP4QcfiDlwnCqEW1JHBbRF6YEnPpsZ4zQOYU672SIZmOJAhvsLkozuUsZIQE4pUktaANEGg7al1B4n8WCPu9N5QhNkHkh1COSYFKSAC/D3FWVGLXqkGz++ZnnXhjELEnhrcgNdWzE3ODBo+hBJqeRV1wxcga6WtKX+SFIwaprQM3ZruiGCtrJ6ONX/I70Yyb2svkyJsqenQsMlRg4/vcTZEaN9sfIm7bAE57TJ4qMbEm+1aU3eYN22RoHVj48abOx/yApfFLrOAko1RtWpsuLVAO0UtcTh1L2p873kD1REIDFPEA3Ey9Gyhe2v16ujnFols0PckBWbNMqHsaKr',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(335,'u347713973:exchange','chat:5100047802',3,5100047802,'sendMessage','s1.5uL5zfUm.l4JB09ZAHyKwqsOYcEP/+gBKVecBQaac6JONaBCoksRRfVoAQ9+yApNQrWU+PpCUi/t/X1XvbVPrhJ+2T8TT+rUE000iXFQqii9dAMstO/Zmkvlr3sSTQTfsPv5X827ULfsyaKoywel+IE+0HE1ffOgINPRLRZUMlE4g6NhkmibmmhX4cOiQFOmVSRTPbD00li4fduAS+NvUhUT+pEwd/8W+fyq0+OHqQDXFo1adtwnOKfAKzRafV7rSZQy+wEwd4dmkst6BfVschqZf4HAO0W1v0g/OU4szFstnmWjsdiD7hW0BHQJUDtVBvc2dGLeCZhk7oioT0p0eNs4Sz2j9heXtmTt4yKTSuYpn42s7u129BydsyyLgo31o8giNJLz4fZ7r6io7A1pHzNQdwdXMyTL7YKTSqq1qt67mrHR7fmbzOABvceB7jf7wdzqh5A033ArZoF82iWuG+We2uxZK+gdXi30hx0DHqaj5955Vb0AqSwnq3zwAVmrfwkYRUC1v0ljr4bKf4EJ+7kGdyLTyV/CKH4cc+K083LIwhLPo2jxTkToE4ZRV0B/fqIo7R6uDfwGNaxu0Yicd9B5vj+YYQCsrD3Htatbc/cwH0pSNEKCkMf4sJuQ8Af7RXTN9tl5MVno3q8mlWKhTEKE02akyaDoxBMyxS/+4eTTAJ0C2dfULpnLuM6qN6GOQQ/M8mOqActUjFrMiRJx5GlfgIPXf5w16ODa3uKLm9/ruj+dqQW/33Vp/N5vfdNOCFgl0P09LmiRFRJ6/ECC7JM3OKSMsBlVAq8tCGkR4iLjlokZU6mAMlEAlzVYFLA8OtmPqBSPxI5dCxGhr',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(336,'u347713974:guide','file:u347713974:guide',1,5100040683,'sendDocument','s1.5uL5zfUm.nXHxAWejNuuc14wfdY6XH2zh0K02Zpb+dlE0DuyrbzjUUt+gt5a0GSChr9fBXK4RGweC5q5BE+Scc1esjb/ddSQelx3Z4KRwZeebcdrbXTyhfO7ngMuSZd+ifniOQcPIio37ETkr9nHbmG+F34J6xUHZd9j3z/CJ+yLGOjKAGPrEXQ==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(337,'u347713974:q0','chat:5100040683',1,5100040683,'sendMessage','s1.5uL5zfUm.prL+csXproAZbZvrgt2f4OxTOzvOGINTAMFAOS5+/aWyn2ZI5uIRD5eLwITqdJydQTQlLbB454L+5/f55rLO06djFWJJkgoM+2u9MfamtBwHL2mA5UfsNk8DRq8c6Wu/REx8YLMHVcqPNR2bKRnHJnZ7wJY4DvQu1VowyhUrXuUBfxo+lDmxDhZQj98mUxardyRcPvdWqGnTdoyrqXTsxAMBaU8XeiMO6Td1rLWRhU1TKkXxmb9AzM2v7oY9d7KlzaexN+hh+rAH7t5fZff39z/r98WX75OtliL0REyOCRc85Mmb6qa9/6EjN1JKsDO+Ln31XaL05kldt+DlaM7MLehYcJG3cG4D9RoapjjSVZR0lViCgTdl1x2C+GBXD/mVjC+45nvGz2DppJgDhZcQHVzSt0TH3tjfkp9q+LfLYacwXeD7jALs4wrOkFUxAeO8Jli9VbLp+kzz1XKaSL2s/Sw+swkPdQnpNjZ3mDv05MsSmoj4PoMZbWTO+iM4t4ZMA3Y87ttSl0AsW0Su6p8PLKzu4JK3y/Up+PAr8nfBQ1eAWVxfF9+pLIPUACp1say/ei4Bt/e8yz46ZROvdeqaT6EWpxi1cCXrniRhqHI1gpgCImjXbJAz0rn2o8qwtuMYlf8+pR7HzdUsjeu2cHLCe+tWdo7sF9IoBoGbeUcs3BDennB6SxhFW8fZFwH+x1YrPhTZXW7P5LMDkqG7ieVWEmBHDNFVT3plNBKBPcCjviCmKc0wh09Bc/Npc1HxvOHp3R6e/SlpmVbPv42d8q/UTvv6xQ==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(338,'u347713975:a1','chat:5100040943',1,5100040943,'editMessageText','s1.5uL5zfUm.ZyBxGiWLpJQiAMtM+G1s6V++NwXdF9DKge9I+oXOITTr3nmvK3ugILX7p/4p2LX+MnMUAjCuclOXA9MG9/eNk6nKiCByoFtL4Mq4r0haVW9Gz4eLC4YCw/WMzCMfPCK3sUIBpOYijqRXaHi97VKB9Vde8CZJsv9Bb9+ukCToxAXf7baiEXALb59Hbbq1Y2eAbXMnndDjTGqMhp8M5Rjd1JmmYui3u7WJxNjxEOrdgGAG',45,NULL,'u347713944:q1',NULL,NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'u347713975:q2','chat:5100040943',1,5100040943,'sendMessage','s1.5uL5zfUm.4zk79tnz6L37gh7WqFufF+ioPjYJF13qWXXjZobpnJKWg/JTwtjgO39ZwX1GuNDnYpVHtrAI5i6MRzWH/EItr2AB7YVqLeM4OdlHP1K5/qmwlwXBS9nc0KUWp2RCKWiAl7xByph+vPCb9aHrdXMRCa/ijjWcRlsNKlXSMCG4SCBfnGIWfYCr1DmBspyDkTcPwigEwl02ojeIlGf/ov+JNc9e8BdGTl9oQwpd8shy6xya/3KgAyLGgLk2vPpGq3i7P+iYvfyFFcQImG21dObbiFSFuutVmP69OIksGaPvVAsJpTEkZWnN0qhQ9Y6UlOUF5tGrmBwNuBvat0q1xvvJhvH8FZYgI6cFgTwm8x0t8vS8SUQ9jwj+5KkmBtWFWs0gcs5N+jdx2A2fngE+dLn5L4KGHLCvdRzMzLFfvMJbw+RZh19OEBuCNQiSIbzIZhPcUiyr9Z37kPUtvn4YgWSzs98+9+blSYh2kVtUhUKmZIvfdS8vrYjcT8IWSk7l+yq64wWUjziQdrLYQM3V3olxtEJHHXxaX9nrii5AryVZiCw8m+KwmvL4dg7oT5b2raZVH+b0jxyGu8I4xM3uVbSsHfZrNM9/HoqeAlx8iNOLgM2kScDBAoSgLebotmjZmO0sVYhfF8M6ADphTpKnpR/FvP5oGOmDP1DAEsNFeXycbDBGzHe8EF6l4wGigYJUtiuO0Nb6YYvA/Y69MeWY1RFxFHREx/WUtq1KrmOg+tO4zao1T1uBwWNbqyNxsCkV75I0f58fLB8YvbaRmG6DzSBwhAS5HLSWedIZdPVs7RYHq0m6PGs=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'u347713976:a2','chat:5100041223',1,5100041223,'editMessageText','s1.5uL5zfUm.qKQiDtUrmnxHwaj4SnUTaJDXwQvqVMbUgUhrdjgqCDjzH9yBzS+nSDR3GRHgqm7grzFPLvTgYvL15PLPlqS9RXHwuufx4gOC1fwmr+FYkbPrvjqup1H3984sDiw0xP8e18NK+EcSCeCYqZoLrTqcy7uxOr5wWf2D0DZ0Z0dewwOCAEQy4QXTx0dttsPllKrHyCXXTJdJyvRxyN3IoNwJWbcyUHTTFY7kSaHWQz0jArZ5EUx9tVKrECdC0HdvOJG3lwYZY4Fwn9bXj3i2TX+IQktBApwN7lx6qJShY+SplXv/YLggkIJ6FNP6nmZliz5tJ9JUD9b5Ag==',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'u347713976:q3','chat:5100041223',1,5100041223,'sendMessage','s1.5uL5zfUm.F85CIZh7tqjEBQ1f2ksI0T/M8pdI8xwvL6MmGC+uojAJHEpiB/NrADlxyxBKMtkeOD7cY7WiSuuD8Y9p67Sm9SWi4LSBPpg4iFfRKoLziy6lYhLRedND+OJRysVRaA4SvWRvHx/pDudm8debvbE1f6kQpGnQ7MVkxT6e7OOyua335gUQ3YqVNQMc8TLMHofXg78Ih+hkU0CdEU5eMtrQ3J1Xt76buxF5jP8upwFTk/cGug5J8UM+KTmaUTiKO9SaSfBskT2Zo0rZV7danzzYx3YOjfVvwFMDrBrJFVPw2w4IuyWomiC4fFIHQCn/xoqyDHtuHaXe3XAvKY8zt8sUonalGgpNMbuiKZUIALL60ywjowxX42WgLtE/Lzf/vqPmlB5sxVi1CsTO2iLeB1dQtQAry8wI2+wGAYY4a4OQ0uknQvjF7d2ZgqxYlWvn2sxosGW//6h0VdlagrAF8IaXmoLVGQIIA2HYJtl8TtwHPgF/GqaWwCUYdcb0EkzOFdZ6Kl9mdg+A38/f2vUv1KABfzdcN16lvbqRFQx1R6xa+fKCkDpsv/m3w0nKolxc1uD1cEILujdRlvhcg+jxIAMQm0unR4n70JxtevmRwgWopvN+gsoL9leefEB1FOcIfnM8tuiUdqANpvJiUlUtzeRcdVyN6aSx8PUouKec6TxQ08mbsdGN0saE8cLyAgb4J+itXcfV/V1xgXXJ/FTNbG8=',46,NULL,NULL,NULL,'question','[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'u347713977:a3','chat:5100041805',1,5100041805,'editMessageText','s1.5uL5zfUm./5n93tK/Vws5B1ddDUg8uClCOXPm94U9wT1cdYgeP0FBNCNih85je5WwXGoM1iydipYvdZPo6I8kGQNBW4tEeJk7A5Tsj/vYX4RwCY//kID6RkiEXrzTgwG3jRFsfs6GS5M7HVDhjf71lIToAcTep2UvZpjQ/AFarYp6WH7po7PIYFuENnJGr/YF9Tx9zCrKC0siOGz867pVZB8QcHTdQYX8eWZNt0rql+RswlUAGWdTHv8xhuA7+afIaQ==',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'u347713977:end.sql','chat:5100041805',1,5100041805,'sendMessage','s1.5uL5zfUm.nSmlXdbNABZLrSAfpPYLENYZVuThOqmnU+6K32NzCebtTHih5H6c55JrHUJnjnTXF2WUAEgk4g/mQ8O/MnjhuFp26/hN6ibNeTnWNl//z0mwo0n7v033G9hv+7lBk9vKC+Xhg+Y3ax+LyzbtuOBiT31BOIa47JxbSc7xcjqTHtRSBR6TXUYs2MlSdzyBFzDHagR27REAjjaSpqooF3ashVzdmfssBLYjaHfs5MSPUuSLN2KG2JzacyvNVdLrVjsflbZljZ2ORF0B922rioOQV3t1cm3hzG6MLT5FaKrjLsdpCEtTlNkqTSw/mGKu29hRKxckhUc7iTwgxWyia4966utfrqqVai5OCMbXutruCF7cJ7XXI9VMxBfiMUiZsb+a3CFcypyihK20kS3LMIVtuDfWsLNkDGjDqVu/CArT92V7cjUduQA3EvToGtmd+DO+rqdw6ItGKc4SbAlXHVAmLnIpRXe8Hdzx8gTXLqf8uc+LWcvsbtb4whKRGV8dv3l/9ScQSisAm+oZxe8UklJM2HSretsWDdgGGf1ek3vq/VLrBEX+xkVDCXv6Xc00/c2S6OJV5tstBQKm',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.sEZOcx+V3n/1qh/OpspBsqClwb8FJwZupk1p4Cn80MIwjjG/K2S2U92qg3hxjlEhFw/yE6/Bd9tkXoRUAGf1MTKDw+pBWYCvbNGUcBwCZ4nwK7b8kSxSobvj5aKXmkY3UWvq0+jimfnSnqniPlTUOf3+lzLB4F6pMp4LtStY0MwRaoMLBvmxCysjxSIfX3tfMapVYa/zFxXJ/gsnRaTpjEwwPLFdL7gO11RfMiHUTxrhOifJ7v0PTwRsR6g6+gEZ91ocw5HYfMOlooN1xngSBk2jNcsM2/yeCTpAcR8ab23l28eI6RoJDDeuyBasF8llX//1JuL/LxfnZSOoPpnbuU/HuLnlSHrscOI5pphM75Sr94ouUwy6N/jF9MX8UDDTqI3IGqEyebgAoUB8cVnPmLs96GpfHXysevZE3nBVJ6zaOVOoyrTsfVTYvm3ccWXEeO04uHv8gzFMZLzwW+r55xtE0NIMMlCM8nQ305R7eNXab/hLImyWKifIHnxFCz5rJ8QxeZOXFM6PT7WPHb5uGcPC5vV42peCAFX0+G6eJ/06BbrVypR4CxVt9GNK4X6HLEuO0Y108Qhf/6tREHsqIKdMPv/VkkM5o1H9iqpg7ZArAYyyEscdyO6WkZHbz9MRNVXxtimEIQySZhtjHzl70+z0uLKB7ugdj/dKxpthxFgVE8NpjXuZ8HN4v2InDKxqHmhctNkDf2pzrDO5Lt0SdDeHb10VeesL7HV2kUQSlLRIW+mgBQkzzwjPtw0stj0yY+MflLGvh934rBlq+jIxp+HQwsW4lz2sgEETpJndFbXmSbhHxeeM1GuAj65OsSVaqZtJTazAFPrYgMil1Pornurhs8cjmAg8AXmttgRUygGvi0pt/2YB7twzeFip+VC2A81D2IfoOgq5S054KaaJwWWLvXbZ5lXSbhF6f5dkUERRPp3DJPFi8DGyTo8/ytxxStkjEz5oJmIE2CM0xNmLFXY4WdFpfuG3Lun9QLF0sG+McdI6HC1wx199E9QwEBge3Y6bl0d6GKVXz/lTjJ+dh317qaaBJn7y/dyN7Zu6WbGSMAMFmm29g8us+eTL6u5zAh5mBsmutH8AQackuwOcU8sIqyx9n3T/',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.95UywbJXffXe/XyRCj9cbVtEsFia2uczx5OeRuyn0MxGbpYOWIP3lZHQ/g31XAK7akDwMKkO6Kx7p+09XDTEfTGHtT6E8lyrbgCw7avnYOlWeXg0XMTkhESowt9Yb0JgMHg81kzRxfG4ebhsplo2tVcuAIVVFAyZbEKA2uq9qgo0V+mZS7b3gFBc0/lY0wRmKa55jd9Da548EmJMAGRlXx+xr7eP326ACUILF208yATTQdCgVSt0f7kIwuQ+GktnVbdWFAXYEP3EOLzrMDmEGwB+hiT+xobE1/LWNLAgnv0MIz8rWooEY3OBU4KfksnWS0r/j54kSD7W5Se9PpwzLPTfyJxt/i/trnTYBCJtrnynQPGkcFPp3z81xsmOkIMWE2VQ/VfnhCb0PnUucZkh/bRDLqa6Nc5SAUwoes5uhU4x1smngu7AOa02b1ElYoCIyjrklw+rxQXz4JUZgkIgXqWKBeThipCCRSckR0P/JB+uznzuDsBWaLArzr99w7heeK77OlpFT0qlam5wLetGwr4a4slrtqDVIIUJ8//bFoS439Y8SQI6y8vDExuaAvAV7BHzAVfB3AgCY+EPRjeYuCELvcAFjc6d7mTMdJXNs2YsDheQGOs7Xm5+uRXZVnHTQ2tWf2UrfoeZekz2xP+IfXA5oleTcxkEEOLcIIMt5s30gFy4o+KpXB3adeh14wZVlad1s5tsqhu0G0q3peGfjKUrTyQVFp1Ohv/IGHG51cpuxmoSam4I8QsNceOlB35cdQv5dTL3YEWWepXMYVCo69kaV4joR1tx8N+e7PJ0of8OG3HQzzn4kCWq81k7pE+kxu/eqlDwKb1oIS3s6bctI8dCUlZyhtjGF+fQWsWEzRYLmrWKPBtIGxDTxxDyB90vxXlnX7zFIM35TXEOe9ll7YDZgLLH8pVa/aJW2tI/PyepdRBNw8eqL8JST05eDl8mNrX942wT/fmp2n2qDf/nzbEGlRevbhPvroZ+dYCgeskIp4Pj7iySlfIjVl2CviUqEkgNrIHD0Awj9ZxfSVjb1gSSIBxWj/PE0i2Y9+ORRg6lJQjgyOPl76JIN5wfEAEBd/YDjzdMeSF1uDpLBEx3h4DoLnzbdIAM76PCij2HcTuZxHrwpvyOhwiHPpFb/Cn4p41bHSppUeuGXULXrkUdprZmt4CKm6c/PQsiZm6nnum1Qe8fOuRULnpcmdV3DhFglZoJzxw4/LS2X6Uo/r0+Xdk4Dp2+xH4lpHSlan+2CXBzd2pjs3IEX3C7ERQ62caz9KO+4fDi+ocduX2iU1y0tWSYqtcBfGK7vyIzWGoolQOlLHRpL54kpBntV8VXZvpvBW/dTSqlbXwBpIGChp0HxbQQEOYBNdZS7AUC2hyJqKdq4jpUnqnmd+KxAxAJHplvAytyvTXHFp30DJJ4eeeX26bVnNmNZwkv7Lgiwsd4yPsUUtqjYkN+RSxzz4qKNHzT4h62WqJWgmCXmjPmUdrSkzFPhNcR6pmIOWNzP5Ts4gDbY2ml0mC8Oc/DR2YcIfssYZkNF+MbqrF6zHMuEnS6QeMFgMiSW5g4ynh1c7wa9mZEFeg0dNywSIwSw2OVb4Nd0aJ3ahiPiUvYdXGMH9B8PxSp3dmR2j0xTDyFQO7pT7JncWDPKLrpou/aQV2tJBOGS+j1YxAenNa6QYJldQK/RbiqxCIji8RLisqUJqmvnV3GC2NohCtGJYsiEWN5jRuzL5t2gZ+r2/qw9oWGw6sLCNUhAqNqy1cfisu+54UAPyVw1VFCbTGK+88EJRGfIOE3hPr7x2n86yzG9Cd6cO3leqRA5p//ZooCfWmss6EuSG1QvugwLoNT+5G8xcYbKb9Bw9ze9AjnX5eb4MNT8JhBnausIg10xxY7TkLt0f6rcYVLCK2G/aM3XR8hdeRtuPi5gfqnZANLKWvhWKKtTHFB7fnveEBy6ztDS65rHOTmNpsViZo1ZA16zl6NcMkJ2DQ2YpyFY+uaBeyWeL4e2XP3i+4aeCuimtwW+ILpY3q6N5NLEbs/O8JBtYyCgZTPDLOWZWr0ADo=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347713978:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.yBZHAxUhkZRmCurKC23dUwmL/8NxCj4hioSlEH3eRF+0b9g9K6Rzj0AN2FNcf9TTWDlEL8YszZikAPbseJcGrMYuA+PqTwcRYEJ8G0ogXRAco6WejCKXveiNfs6UsYzHhhZ8Bz6tpmP/DJKiah6fv8Bz1TU8WvqNBmQVHMM=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'said:11:347713978','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.KIOVb1Bjx7MzP1XLzi5JrQfXi9g59WHL18qx5V0erg0YGwmuEq2MoSM9vNlLXlmN2Bwn6dXl9S1cyeVGyq3vvLZoHSSAHCBbXPOecu4MTETlTU1JlFGhmZspav3bIu18DYMHFzw1nbpZYtCS4V8KuLT0tD3qb5QOEpXgMonlHSFxIh5uUVbXVE48o9dKBLdEcQ==',11,NULL,NULL,'alert:11:1','said','[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(347,'u347713979:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.TuNiQLCof5gEV1dNy6SZb/HRnyg5iPt9fRZliEwo+pusK2Dvy+UKTDlADXt8oIeuP03oJqVOwu2AhCCkODkuzwHFFVTKMGqykH1HNZDqWdduJmEMUHQ2jn2sX6n6tEBZg39DuWyvbi8kEUGgJ+z7XyskRnneAo+DKLWVtEBHfb7bgZjgtT4OPKFtICuIyYVYAPGfL+uY',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'alert:11:1:347713979','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428334000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(349,'told:11:347713979','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.ewKb+NU4Q4lT1MYcnyPeY9YvVAL1X2eX+4elHd3Ne2qsMf/9rLr897BCfZrbeP8bT3ZAHQEAYkRIWZzMySNawP/7UIQTHvfjhD888Uy1aDKogvvwgS5gH3lv6ZGbeMCIi/7wYwNvZMcsU0bcSVN4Oj5ehqyvhft32eF9e4T2C8M1ySgfHR6GT/yhfp0iPQ9KojgzNO7bFRtynSHL6DE8oN1dMTTplEMCuuF8vZsy8UnmbW2YEyt15Ie6j+yvMk27fxgXH0XAs3BiBy6DR3uNv2Wrdygvn1sKHQXm',11,NULL,NULL,'alert:11:1','told','s1.5uL5zfUm.caYWel5Iuvk77KaGJQxknosydLXrw3hjHJ9Zc2bQB12ESGmNVIMyFBWxpfmjUfS/n7b346SDfq2PsnE00MopCDIlTnGl5S8W6krWpvmCpx5B43UGc8EreJlZd6WgrUZ6bb0ADmIoj87dSAOm+ciW9nm+/xNVLNR10Ytds60/THhhXAuvDw==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'alert:42:1:347713980','lead:42',4,NULL,'editMessageText','s1.5uL5zfUm.QVlhehEM9AbgrlIJMh8RI/V4UR64YGp9d2TEqwKrgbBo9wRT1XA/gtKHU288Q3F/Z7tvxx+MtnqZPs7EuDbDmG7/fnbVle7KchzohZZrOUoXuZ92KE9sV/AJ077VlbyXBWpEQW1pUMSpaeo1PddoxVyXjCGFkl+Rg3JErq6AW0GbJ0pkXbWofynanago/IDCAo8S7kOpLG6opR4aXotNyY8lqe5yzmiZJLfJA3nBUz4Zoj26jYz4CCysWNrGedTB+ejO+55bn4QvKpOBmw5FOLfPnEnNUdfzaxap8m/+i1VUBAFsVZG5nQRkvZi3GWM5ayPH3aLi7IIfo2uFrfaJ/4XDMC5p3EvqcZQOe1M8Wl3NqEsbB1BeiZ8IBLnnpUof1m9ZrBFDbiSj2SGkKX4iuMV4vcv/cXJXpGWOvozCal8UGXthrTGxzFEGZ5vOKU/Oz0OcsAhHBp7qBiGP0SDASkLypHWBn3wg2tMootdVKBq5b3mic6L15yalb38ttdeigAo7j3fk6wYMQfH8u6u4G8ZslN/rmfCxOn5RNGbnDZVFAPFpwUv8tLp9RWkxKIs/GqTDaCPhCFwO1jCFW5a9NAGjCGqe5uH0gdqonNARV/cV0nVCQiJNK1inKrtuKRXi449nVsiCb7hnAXdfcYm0nzF7813Kivzk53/wilxUJqN2gcIhW34LoGRpdO9nGwW2Y4E7dNi/98cYqXJerEY+eRSkSQLe4KJlt7EgECJDVeEQhu27LiOFK9aThfh4GRTMvVIV4QiYZWC+lYAIke7VHFeUnt/aPBKj+3xx6VU1W5JX/I0zbjbOSaVhfodNBBzgV7OqMiMN+T7wQGKFBTqgofzIwunFdOvbj4+V8i20sXb7T8BiD8TI4vJCUnnZBYu2B4CuhbH71JiWMaJy8L9GLh5Yk/9OtxPEKXWGeQizfPLpCUibrMVeiDrfXpG9Czl3ToMwL6BOhuBJS9cd/qP+ucGrzkD5wQLuax3Ms9CI6e0LEC/JYYsvuEo3fSb57mK0eDjkiNzWooNjNKRptyL8cvpioQ25kbbqM92/fvlZww/psiCb6OUoVhhmOFk0wobwsemt9PT061pw/M6d4Qr3sdoZqAiP0w22IEszZ8t5ls3AjMXUcsOO4yrrumpTTt0snJhHgoEfFgqevxhVGKa4UHW2kaT8gnMvCx/5O7Invde/VSCQBMld',42,NULL,'alert:42:1',NULL,'card','s1.5uL5zfUm.3OVTjByQxZ5boAed/ife2zroYL1gkroRInie7QhZAGDFsKxBI+CKPC97YO76f9odtQ6lgBe/IsCRYxoQt+PK/Dqbk9pwhT8KZGbAdEunqZvaXSY3beDefnPahqkwrhtsEzBtj8l37xiXnCBf2iVX1RkAiTtePQ31i/66FXqsc9sEV735Z1/ued1S8+LguTEtqjU0Kn3rGzz7vwEF/ny55EPMHLcd82+Qv3qOZ9SCzDBQzo0msl3tPYKBv+Su2aFJPjmpVRJo1lGm/54Sc3Km3Tt6otgD3uqI2B5Y306lq/NYRt1MpBO8d3KSaSknwA2mTTb9eCj1Gc3bDY2cA2nu16WKvc26roCLikgVSE0/SB2rZqjvo5ZIV8mKrDQ4yCF6An2LbdnmXCw4DUureMet4EBafczRkgeu29OM5Lop0JDDKel6AeFvc7VoUmNuU5l2bV6SckO30rcTVLKahXWQxj8k7LTQkShuwJQy8R/h+sB0WkNQQuKRpfZ4VF5yYdy0sZehrfJ4GjNhfkSz405ND79yGYIIO66mg7T2B9vKMcBZD+yV4aFBiOby6n9pQLiZ3TDw8gArBYEqg2/6E1bWDfTw8UsttzjLhJIB76EHGefY1t/ndbYkPq9xwxfce/qARcvZR7PYke+04FDOWnUUmjmZA7yNnEUlrH6BbrVGUAIXaQd8GDmEJQfJI/FYwXilkFSHvadPF5wwRLGL0WD5x46pdzgwnge+TIFYXMN5i4Z0QA8YOheDEmQo3Pn1jb4KfSlfp+MyZplTBjOCJTpKzyh982gSAMdqB8Pfk3ITDPSIekC4wtAMjxBF32PAmNh2+X5UesEXdS4gHdPkl6kkxybUPNuYiEgsjvcCD3rP4p00aec00oUbKlPLKdJF8cTp5o2a+XqEOsurvSH+TcSfOdwiaPDQO6aWhIZztQs/mkEkYsyIGgYmau4tokAi7mXdk5yJ0a28jvML+/gKcmkE1quj7Er84kyC5jMTlnYoiOzsWn14/86gIjwUzgPsbXToT+gSuY0Lqa0F+8mUrrL/RU4JMKgO3xA+tPIrSNJaBi+sF4c5IT8y3xJigp5TXW3RN+QA4YfeEaaPGd8MwtpIFKObAORFAIWPjL2pnmoa8wGRHDlNd9WG4NfT0uPNnaMoiJIdwrdkh0VDWfOVqpbpV3bBaupjhgnYKheIQF1XuW4tu4lyO9D5eSzV7MeX7kaUvyRrf0vmNw9DWfWI2LwgQ3q6pTM3I5LhxrsywAydIZufnuvDkSxpiYdC4q3qx/7W1gwTdUYX7pYJhWOya1U4vr7M/aaEyCdCo44kCLQo4Ev9lZ35Qn3RFKlUCPWpE5ORFmFT17dDptNycVnnHDVq6I1HuhawSmDhANGdurj/upE9HeMsskKceCqfZaJsRNOzCyLgo/NraVmCZw/RcLO+NhRxZAdeW0gknGCYCS6z9abusigUj80s2HK4MsbfYZABbc98tNwl/Cw4B1XQUHiOr7076kN4fDk68YtsCOkaVV8B9FWhHAjyxP70ksrG0RS3npRXdL//RZKOaUgOnGDLT6XPxfqnNQ9w7a/RcFA1vnXFx6YTDBCr67B8qLOKb4yGy0kMo8j4vAHFkwiiTah0rzl5dorlGO3inQclUGN+/rffAq+hovvudm7ogKJdP8c4DK3KYs0t6iJJ1O+JqsvjI+UoDh0mWvPNBc63/d6HstOU+OyhNpgL3jYrBopiSe1GQbLzGW7de0Fsrt3RrB4lZVpBf1xlRwzUkyQ8/vGbDx6VWN+jfN9pLxzp3dmh+s94Ufrrm5qaFpLBp6BaI6/nhACnWZrtRdDsZME7mPxNxrE65k99ke6WC/hoNliX1wNez94k4976J2/2HObaEvslcQ8cK/pdf01F67GRdt76HgL2/+VVarNLjO2H3pv6lzGo/d+ySbDM2vLd/w+pc4i6a/S6t2CAKfsSq0Xiwtw1RKSeqs10hotCPR1P2GTY/hRrbQzPIZMmgaO/Pdi+EquJXCNGjW/tDokBV2fGOvmN247PArfVog9G4PyqkFvr4e+fN6/1ZfAL8A1XFsm7peGcLa2R4mVHjhwRYmKfXTMQFxAy+gKvHfrn4iULHhyO87cxDazmVpU/ZoT7gzwHkETSVd9jCGytTmzHFSvlnhR5e1t51hJn+bKmjoIRfnyR6ppAkPGs1fpgrxYxyYtyeBdka97unii3UTxZZZtpcyc2pc79Lc2xgwKbx9StVUjt5LI=',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'erased:17:347713981:-1002200000405:16','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.MzF+Kiwq2CmLNI/rIzDQr5udUYJY+Tv4vNEMiqBV+20uhgxcAQpF2SWQNl4f1kodoGIi8aqlWhI+LzQhVIRoLRcUWLNzxTuQ185wo2h5+pRqjlvMQATvQUiYvVpUJ3DqCZX5SyVOlcutrapzY+lQvGg4h9B5h1dMA/uWUxEzNIjypunaCwuIi4BS7rcxGAKUFA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Vpm6+CV4Z7uG+noyJn4Emg3f0xIDBXgdn5iFlogf8sVlcxuoWIn+hd7voNL7bnlZonkf7yq6M1fU/BeIsiiULQs=',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'erased:347713981:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.KLRXyGapE6wKsOrsy7omHPfATEYC9TpkDy2LXhIkuU6Ip0f8hlbx4AsxPE4PrIYEqH3yYYCuwyq3ynzZ+8vXCMRk/R5g0fTCTvKD9k11VQVR1SMNCfRu+LZm4LgqSB11l5o+0vzCBTm6jFioY8VrnHoGmq9d7YD73lvNWWUxhMgzUTNnjzvj77NDzmLzYZibo3GQBhHb0uzUNviZgw4nMfMa4Qw7j1RKZ8nQONeISRKiDHfYufC2DllQXSbJpQ9Ha8KdkKH5gXl4kX8n1DkPYMI/Pp00mOzcxYhmoiXF0tWiXw==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'bye:347713981:forgotten','chat:5100013374',1,5100013374,'sendMessage','s1.5uL5zfUm.zVNklYYtMeWJoy+hlZ6fUWJ9QOmy3yK83OwwqcEibwai8S4YfaVjmQyQW6Y43VOkG3I2q1gaLaufi3Ld+T+vwTzBG3rZWNAnSnF4KETUdXIqaDb/HYR1INBj8Uf94mrpiphKmRyEekFJ+FCXaFTNoOxJauTWq9NkKxTBr4nTXktDRLoLNuSu45tXrxWEFdmvcgey7uqvI+wtPCj2ySi/bbr7DlaKsulDCLmxTo8JDkftBuxRnliqYuk16dHBM6hk',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'u347713982:mydata_file','file:347713982',1,5100010285,'sendDocument','s1.5uL5zfUm.Ky+O13+W2AIhXflG+ZKDuwpsEGS7TpVWqJ5Imj7aFeQFyer+p80Po1pEHKJD2VmM7cSQjVQlNddE2SOSoRyIjPFqQD4VX5tiBOusA3WpjivjkKNhCJvwkWvozqwUx7lkoDJXrdrh/BogpxnhWQWMbT+P8qcSE76d9mqUztAFWvUyhmlYo6YanPGuxdLLKp9iTB7ihn/t0SKmUFrRppa3K0r0EVm5m6w72wSQDElDPJXPw6kLPKtUJ5LOLA3YoWZiJY8YDbNiMkbQ+OZCY5lGGP4AqtgrX8bMC4dsCbdH4KMGwnluRwrkWMOzJsHTAkr7EaIavpLE8VK3zEftphCbpcnZizddPulg+5/LkZQyoYHs1H5kvLwhtRjWYO2TxE6dMGoPmc7aAL2jUK14SFZMwpAT7dneTq6woloozjICGs9uIz8FyEWzE3BjVu84htwSAyYAmRc6XERoZ8WTsKEK6nP1K8kfw3uNYZVlc4FzgalvKB85MxhiWgH3lexIl3yOm3WgAHwM0ZkCj21Aejx6k6mnkZptr3KJxN8KTgDZbT2R+aoMInXkU/o24hwlxLFqGvJxEUHumegcMAZnUZWDOEzSrs9tFNXsbxagLGv8SsrD15AntiyFmJBxeJWQm63TMR8fbxTxcaUjjv4tZaq9lGyhE04lkbutq4U2R0Si6E9ywWHJLz2S/YwyjEE6+LutAsijVV2KviDl6cakRiZp72bbg8c60bFjVnrXmNNQKls2CURbwAV+rCPBNyRbGSksyqU2X2zdw84mbb74VBaeNJuXdXtejf5KADHBpa2VrClQQw7HwVNpAmH4zUDPgYj6uRQyfRYuxz7poLpkGoux/darVsl3QN29MJhs0pe3epcSgmi5AP6n3QnPGF4YVAveI8D68cUAIaO/ZuF+dNiHRH4/W2RYOnZCI8OGyZa6U58ZuK1dxFltYFYkMMJl/p6YSTSfb2XQhIIqlspdf/PcoBl/CgHOrf71Ym+1YUIm6LZ3LooktDaLOM2NngKaHXXd6RMzS13JN4A496kv8CO93MTJU7HzvkZnBMcbkwRGO5qYjHih3tp+q/fINOyQ5fu+XqSb/pfIoeOwI2fGW7C0NjizPkPrgZTm9Yfo58vuZHGdKfuz29O1+Hp56c6r4IZkW2YrYjBAji5uBMn+zN7As15p8WTgixFEuVzXpZZmyyes2epurHhPR4tCPfpNhf+rmBj3sK0kTxtW/t8ML4xBH3iIdj4ci2bPhAXXMIQ/mRc0zgZ8RFchX9O+IHYJAzn+KUfmZnp8KDLPPnrKj5KWNVIzSC7n6afj5UCdp2yhBU1fYJYvvUlqR+javAcPHIa34N/v1N5yBXEq3LGvddrpQNBuojRbIaxiQfDgwRR12LJ1/p4Ko42zvDPn4v5xQ8R4P1eFoUrbEpc32ffO4BF5Lh4XkvAoxeE4E12UOtMCkkqIpzFOBWqNO1fbsK/OGzaoDmK40vxy5TPBOlnd3ekSmSBbnupqJQl2ndDDSVohelTbz1WaCoCbfd/hYiSmKh1IP9MKHsyrAsVetKO0pTMkDWmucYUk3D4eIO+i4pCDyuvH8DkAcGcG4LE159vKIayl5RVOTX5EQDzbuGwbzFvfnPrsK/XhfaipIA5sly9c6bOyqokeeVvvQehRfwrZH/g7ld/nAt0qZx5EHNYn6WkJ8at/ZEH0zL2SP7pdOdVovuuP7VJ+zlK2DvUQOmbQNKD+xbsTZfItuC+oml9JVpJwYKsTrm1hhAgJTSruNkoiZHCe/SLk/hnHACIM7IXSWvVCuFrkE+XKqJnVVqWG6hlzDzLPDhQB698yRfwOt9PIowya88ZsBZUn4PBKvqf4ut4SwT/DVlpHAu2fM6MZOWvVmxOGkqVkY+roF8OuzDwSZET6aOCcAsVR1aQmmG1j3cMK/mAC1XtOcwcWSY1RppU4ZNO/OAHshEk3/8FBa0HGUBq1c2tSKmgGpugBCo0G0e/ebn3BYq2kd273B8vDGK7ZUT9gk2njY1fg0YQblOU3l+InP/TWgy5Xdec7Km5b1xxj7+9RSidSIdz76b0Pa95XvCELn13zUn5hFKtECycHnqdjvckMcAEI78uVoscx+htju7Ko8oSn6KbuWKYaaxhJ2D2UY86dLQ+uATPyrz3f5ud9gyIkGNpL9sKRvTvqyigsaR9uLqnX0/59uCP5CsE15mAgdLPeCmgUVxXS42EB7KvUbA/T1Nt+E5etd/cGOJ0d2lEDCaZvUyRP8fA/LbczE6PCX9ENmqzKRcEZ2BPCbjelbtnNztJKAVran9vbkgoMjAWWj0i47mlVyVmIrxvrnfAlXzWFwP9dES9kec9DTED36z8iZBrPqRVd6UcYPg3QBrLWgDNl1d7qP3UPBmTqSlOmUxF6qt9G4jq9yHBWoYPcv5r/dXx+q3Gu44gt7O1zOwEgj7Hs2QGF3QdC2pp2glmYIs+PFT5az32T6IMUoOqraNkYJ9f1sqeJYzGu5AzX+XToRrHwBM6T/dClfE45CTFARhBuiYYRwz4R2u972Lydt4UBYqRUu53MbHm2DYWVCsKJi1F7vhCM6rInkAcpEu2c38K97l7aJUxt04UY/z81ML8FU9D+h44Qu0OP4N1ALliYII4tYdh5OAz4mmFE925C+d3HFU+IU6Tquir6GlvMbfHtLJcIyb2dp5LYASi5v7JkAVS7l0DcKYLhggIlzvCkCw2eE/wr5/5dBFdfltDHTrex5BcFDGPNMbMj4xHZ2jM1ypUipnDHqiBBTagPaZv3CImy0z+/SS1m/Nk3B5l2SdtQh3LUx0GUXNmKzNWRFiHSEUZmbCNa0+nUCOjCt7f1LV7JZTdYYFPKEFOPzBh6mhG3cuKuaaiVCECY9OZKJ9iKmyTzgGCOUNcIzwpZwSgZkJJo/rnxr8q4Ncolu6tsgIC2/tUtXs4jSiYTsyLVNnVQPcdffY9O463m63rTEVPKb/J9C5OkfKnNW4pWV+vU5wpxtpJ3ORJ0PMqiQM+A+KTmhZlyvhhVJgvasY8qRATqmz7f8rBCbVs4ckEN3EenHbTaGPiwAz0qccHNzJVmMp2wmsZaWdZW1fNyAgx9a7vwCQADQKREo52fsDvsy7Fcv2Hlp7fa+gZ/Tr04JZPIcfdkEW6Fme/ZsIwaDw1ltjR7ya3aUSrCCKVUoQ8yFbZe0CpAdhHRpMzpPmtjB1Q2KKfd5nug/McK9fZyfVbO1SnNPE+x8vqehbiQGSL2yP0/coMC8v970ipkw3+V+9007yCmUr+aiJvydtlefsPhgYk3uXP+lr9DThVGCkIZNy5H70vvyECwWIih7C0vXfuGSqzn50Z7nrxAgJTKmTYboKoEsGxvsMQBO2iD+atTTIPewJHCJ/aItBWur1gyKeSPyKRxfIpL0fuexoKlJ5LuU5IHqJr7LL+SP65euIguH9YLCR60KGbbQLOthXlMDbNJbcy+2XH61GiPIyPjOlNdU1hpeQH2ybk/qwNmROJuKxZCWqurRaCpRbLC9tOS2Eki8zZlPeAKtIOLrOgZaDrQXBIZvtT6vP+zIOsHf1EkV7pyGwjK5hyq4cwW+IkmW4GFLrnHmDhlG0AzszpjW7xUvr2QBGRL6mpbwofUqhUonZIgFCEP7Hmv9To//1FJa2NOwimE78oUSFTYBUuBcGUiLKVIe2Vf+6xJbRyWEkGjuS6r++htjb2c+Db9F3vN9THHycxrXQfvlOVA5xYGF9dcue8zNMNvmaInHc738XYp16C0tOTyZWrw8Rd9iXh0ZSZgzz0u3+7cemMHI5lqvyVIrZrgBOX2SX9BBh9crdnqH5LDEuVFe7PhsuT1oWnB0E4hiPfSdjlBa5EIWEwUosENFtqtHP6/1LDYxY8smJkFILHgS0fvMTJKLTrQEZmln5Yi7/cDGiMAvGhzgvmiSn8E6w8y3MT6W6Ataw8XPOwD40YaQ6YSQ44llLrMwgFpjznqwgqfeUxTiXlHuwXvhEJh12RDOtk2ISfMucKpMZUBm6SqNzqtNwkue6yfKCwKfi6zuLDhzHDTekGE1vIxdVpNtdRqvVcwjVxAl90ulkKWTe8nPws7RjW5aq8Ase9u7NMqY9WitDR4ymHOYhMHn7V3cpAB34QIScb2Rpel9T+Sr6d2TDcpLNjYOuttk/Gqk8+2UbYOBhQBQELmOITrhk3ubnlRCjMQNfYLLVsbERpNVDkDrQ4ajAlu5B8orsyO7IxvZAB68/KvjVDgusf1wbN/zjnyjoHjfK8HSqhZwVmP24gBfaHD+8CVpIEBOd0CNj1x1z4M3CdZ5CxzaRXIGXGtLINGleXkCdxtNR7JNDuINdyJyxrCrTEqFAFarjYeDi0nseKdtu04WgAxaAN0KXxHHXBmH7Wp5MMp1O2xCY2og7H9Wn+pkUm15YBbueVYkQDV8WWB3xBCMKttW33rNZLqQNuWpEjKcvi14BvOEZ20tQXR+66L6AvnDOUzsIZyv2PpgBhOgqqnBPorRyrQ6hYPkDljitJTBOgRaDUlufFxyNuiS7DKmVjIKTPASNAUjIWM2jBbS3zB9Z8V9lmdhPKBfaqRnpxap98V9Uf645+0BDp5tNyRRX/L9oVHnoFC8zOuAtM+a8vYPgZJL9O0dEm2oVvOxh+jUry0WnSdZ/AmTudSAFulbqt5pTi+y1+ZcaNrmoDPufnMPNhCoHSRPcHy+d+kV56nYyDliuJ8YQIYGc7joEm912PElzAfJZnW0MOiSitm3ily6kg2H4LsfA/eKr1fO3jZ535An48zvred8/YqcIS7R8JhUOtjWOz6Z/jf9pzWRVw38Vy7pCsrlDEMvaZiEOXky+XQMpcG0JrfRgZTRYTdTzSyPw3zGJG1V8K3B+UMBK3YnXT5ZxLaLi6djp1m6q0o/FQSXQQwbZRLOZvDHwPGU4/m0Hls2oqPsEERGROO9kCAsJHXqZcO70ODD0xlgObh8ASjljfgpGq+ueh5yZ+gJLvZzKmMzzdvIrD7I6E2kUFVQjSrlMa/XCJUKN4x4ZylK5ri8H29btfqxmkr/CxapuYjCBth3dYf5PBxXtHeVeDUiw2Mjea4n8/pbsRF9HnVXXiEDys+xkMz9GLCAUmvtvmgrPnJBjDKwVwVg01eCnK9HvhJ7awswYQF5YhtJCT99pI9aqGO5QmI3JqPWt8FC8W9khKmN9OjZD0uUhAZpfEgjLoZjf2QyDCApGkvgs684v0MIcnYjlGYWMHh6clT8knxpXiECBUfj/ofSEcc2dU/Lf6TcCrbh7w66gsj4C1ypsjpISG+IZJsvE77JfZ/JNCfmistWTMgPq7d813xO/a7/8WW3H3lqsnnTaOwOuD0IfwdleKcdtoWcg6ehTrsbmLVSbE1EdiKjCP1ouOxLWjIJPgClzyIwLCMLmYkPdemCkh1QvNP929xZAOUwVPmfobefzF6vh7aZHK1p+BtvKDMRavGUUZwXmAdX+yrj9gqBmuR5jinqY99KgHSmqswM3BXLuzFhAiSDoAnFEQB/QHHDjH4pfSwh/+NSaHQE9e//qfhKIVTMeK1lz6hW0CrZqNyaoiapP6bZXz8QAkq31aDrJvPZDRNYLJWcHvSPmfUfD6KggmnqjzcUV8MtZuE3hfrQNbi73w1ZBvrAfrAtos0djZchRQDajLWvkQBlCSXkbOhDDmbju9s7Yk5ezdyBvlIu0/lAEi3kvXfK9T6vFSx02ydDAykrEEFIBycbJ/8P3nXEP9MHXJlp+k32T7qYTIFNjiWit+hoTqfubQrmiEB1Y4UEOY59v+H8gfiE648uD8mqAzzyIcaaJEEM+MmAas912DUmudEyN6un7ZFo6il7qAZwImPWYY+g67znF5eyi8eP+t3JVb9f65tzY0oYUrs1rXi5wLTM40Cy7Bfyiu8VNNRkpQt3ZlsKxS8trRYvhAdmcA/rB7CNAP6yqjUrlCe5I4Km5U2H1hqONwBiaH3dUTG0SY7YJMBWhBLDJCmv2nl4vRkqLz8q8GRMUPEbG84J7DO5HNAmfJ02CjelKa6K6aNuE+Hc2G/DgEaDQJWyd8ZWEa1xclYpXYF4UBQU/xFHuofyk8Z0Ep9iuJxUTFfGEll+c+Dk4fDbdShV5VPvd+sO6iQDYmSLwn6E09hYddqcmx0r9ztSqdTFrAruz14NWDIIA1RbWk8E3BNgrePjlXf6Ic5UJSqIw7K71IFMVfuaTyEmOEPc7ibJjwO7EfDvoI53JDSA03wt/E8vD7HV/hm2vpzMjiusTfdtrk6Xkka6OZ8fXD4y+CaXWbIozRYo/zlI4Ye9ioAlKlT2IR+1MTGfBKG+EebSyO5PP3+EVsYTOQft9fbwPpOlVrsk///kwUK76ym7jJLdorb/LociIZ94uyT/XMJg5jHBqpQda8YeDNxeJH/UlhLf/kZAK+eNujBZpXu248NBC5oK0kTYcB55zscd7/DiEHU8gAx/dVvdnnxIv/Tx2Tx48G5eUMaPBAAZZkPg/kS49+6RDoLYfGkWN9uRHcPfrE+LfCHLYzgDR3nXBSNKKmL2/IFZeNZ062uyaRqgp/y6XqvD0ipPR5x4/o8Bmclht3vpDKksjvbHBGvnGLHWHnEDn2XgD3PxjdK4oPyNDJRYmDvW0a/Pt7r8sQCRky+M3tl2NtkPBrA7wgB2IVatndH2c9yDeCGQ9qSzdLzmYvY1iWd00td6fI+Zpvh+JpLQpKV8ZOmJnllGinqNQqM3ajMZ6fMLI1prFpqPXwiigo+UoW6daCtddvpJsuc32CX3iU+48b53iJU4e9zvdrIuyPEEJOTZxNHZk1/M36q5pAgXm9/iYT0Ycz/rwu0cdPJVfQuyV2MU6iMtGeJQP53wf6jz422096319dmjRbaDlSWVXoOAZeORzkVB8UnnUm5KBXMk5SXkgxjVQDcPJzQRQXCrw1ewp7JJLi+9f8FRbQxASKR6HWDMz5aNsPIJ00MR3iPTroSByARqnCAN7CZ/MhW/AYQaBn+mk3numpt46GY4ldvW1KFNb35HeprrFH4QPiX/J/PkpuCzTAQyLtyLG6rIsA+T+Ts5JRd/Wlb4M6eLC3RDz78fBJ4DuOHzHunoE7XsMZC6uADNSdW3kXrcwEhvGE6sLqKwT5F5fdHRW0zPKuoPNT5CgC+5lD1bdlayZ3yNu3o+5qi9L6GN76iMhWNrJTmqAjMdUj5zjrgv8sRVeNSKJvqbg6X6Zn1Q+BtT1eguVw5zvXMFjJoVSVnC0PszJedgRA6/rwEjvXF5DUdkSWNA4U12S8BjDm8f2vwQJmEJaKO8eyEtj7YTg+bYApn3WqlzfgEow82P58kDqk6woVqs3Bw3MiHdgRVafKi4VNBpZ2HJJ00WC5PicKVlbXTXPjp/vmi4svAP52lk+/smhdc6SpjAeJ6Mu8/7qvBB18bwids67g4zRAu1fXWUGXbGuS8EgR7pK+frFPhBs9s0J7LmMqxrGyb5dRjnD3c+QML43DQ9phtFY8D9geNlUd2eqk9B0FcxIpyZrP0RXCFswqj3cb/dIWgAt7JtV3z+PAPl5RUVKJRWkdNNn+MRpeUkDONODWn3OOTsnrMiXJXRFcmn/WFXt4EYcjIXE4RkH3GsFPvYIvKfSvYsHTpysMA5qvoy4VKZoCFbwRsvbJDSExMe3jmzF2GdoBh6k5gU+tH/E8ZX7qqNc/PJVjBYtgjHI11cMELC/avVTyi61eiKknd6nHenrSB0y7Wznl8qUNEEpCfKYH8LBVhrDIQJ6SOB8BlY169tRX+gCNyDoTN6eTZ7WwilNYosK5BsiXMh8wVOC0fjqMPkSuMn72AP+1nWPhqRN/CotGWG6sswOTGns8UYFzqPZ+T4ZlmTYpxpOL3XHyibmevMAtdT2vaeQLdEnC3zdXHwaIaSOIvedU+2vD9iRevQhCspq1JXWc1ieO4Sst8iuzsQgze61/qHkGODde+qva/+qPKw1DOAjBZ9FDsubvxnwMbcpnxO22TVudPoocBT53vuHOgYbzU9gYNvURXjdImS08pX8cEQXJTYJtnW607wF0onpByFxYwAoJBI+pqTjSUwaV4JxqsnfyaT04hgbsXPIGIMlznCx8a15gCJWGkroYXPguEH5Y5uEO7EjwM7jPswEiqTjFh4mZK5vg4OQ0+Ll/hAJcqi+op4CGOdIo4sKMtea+1g33wXEho79ym2Tq9EuYNWzQ+R+CPUor6pR9kfsLRKakHf04o72/6UrKioi7HGvmg/c/4N+VuNP7lbjnhqgm7E1QAMEGPpmhv/s84NkPav46TrlTsvUP070kcFN7SUNZ0zKR8JSmc5e5NB83bQqtxxTu14CuaEg9pJBh0zEm4qNdDE8Pc1WVhEDKmkH671jc7leMJk/7FT9upOuGHoZ/++qaYugpzoVZeTkoPcL271KjG51BxjrP0fOPq4oLbSHwIMB1XH7CP3dvdBKIk/1MWUglf6rTFm7I/0UhBHgTpftWSb4AMqeCIDlqHxge6PPLYFlWdq6idhMzlgzKlvP6mSG4XstIio3PEN+LUU8jgKfYdcIZK2UEXhy7AmpfW6GcETOPJWOXhsELZZ7FOScFtvV0XpzsMNoMGyE9VeIlcasw16XSEJM1fQFr+sUU5itoTnlmaLWEuva3CaNs9as5TUjyznpl4y5VBsOokI39FKpTXG3nWeEKCnOUub5unju4YhitNk9xxycsgsk7+I89U3vXpNjaqK4kM/bLOCR52lg2YHJHgZtRA6KtmoHrpl6ETt7oLneOHwTAUTLy+w3YrDCTCjgEXt+nfNd0mzhTvHtPJow+IEp4VeGx/Lj9rM3LcQyIKKioq8GkG8p/QsHOG3nUo4IrpMp6oTULsJRIM0lbsmHBsns/mMTStU0UIp4T76Wgiu9N6AlM9zhVb45S7w9Fh6MPpAmEWO8rxthC7Ltblq6Upc/yh/y9qg1omuY/8mcvNq8k7BbNAZfhBT19UHKqs3mdvMpV+B5KOrCX8bSJoH8r+gRbtKbpgb/WiTYj+gS1mv9nv5fioD1m7xidT7B0IP0dGSUIAEmbUHJJ1PG1F2vmh2LYYlfcuLSxdY8eofv9oxORXNlAOhx5YYxTFJp62Mf6w4nbNL0MXQG2XtvHBAEB5MzzR5FNgB5rQAPkte9ypHxmHuUPGDkS9BaQTD6Vzw+J7TQPk0DvINA7t+sh9myfvkJIcOApBrFIT2Xl0i/Vd2J5uVaaplTmgjqj1s9bFsLTw7AHoyAEZejn1x72MkP/QDF4pmST1E5mGG3hTi5RxxtlkEgCNWYWq8t538tk=',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'u347713983:nudge_question','chat:5100042914',1,5100042914,'sendMessage','s1.5uL5zfUm.jojurvSOii2yg+Bl9O1YGlHtVDQvix852i4Z1fZOeG9NhY25KKYIeePrxH7QOFIyJHQglyWPZljCnIS/229RxZZJJrzeBQ9OUsIrdrCJy0hjkKegHhjuMtrvqSiTAs4W8W8yE7uOK2ApjNCoJjao78TRaGpZSX6DEoLh7foovZRI1XqO0dKpNWaiqPeMANLXXe/JfnoClLwCGHjaFK3jkOHqPWhd9LL+7jVOIa/Hijjlw56mk8AGJ96P4/yvKPC9K+uWo+y5v7UwBnJ6QgMJs11qHi1WBs98gs+Ek8JPsOoiQBFM9cG+rWjdmWZjNA==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'u347713985:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.SlogP6fBijqsm11i9gZOEPYySYS34YsT6Wv1B5DMp08TeuhlQzbgAN7KyznIDJtp6xmVbXJR+14qLmvxZLlcilFuy3jTTYoUjTOMox6GqlYOk047tu9vDSfZq5NcuhIsvPWWZ/keeMHL/bHC2W1rdb+wFjVA2fN21RZjJntSA4ul4uigpGbh7ulD5uyxkPW2ifjF27nKADjvbnU9VcXzwgUGrbLQgK9wGozhtcbIO5ZC8YROLli5Zp7B7oETpg==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'alert:11:1:347713986','lead:11',4,NULL,'editMessageText','s1.5uL5zfUm.0TsYdOdl9fA4SyLt2MICP2uhZzbOo4Ls6UDxg30DM9E6yNRmQyOZL9TG0eYi+74EjFFhayZXF0PvNp4vEMzIOrZFtIGcoMn4QWBw/ac54/UY3eOXfiY+R75AQvEJgrkqsClgIbAwTA35erZeUVjg9gPV4VhWSR9t4do8DCES9OTvrlb0T5lVX7wiKyTn4gaESscQTa9MRejsbDG+62GelPos8xuBwh95ve/VqkZH1WrVBX5l0Jpady2MU4uTsCATAK07Ls1OzkRJTpPp217ckzzVZZJqosOHeC1MeEEZZ+4xhutiWjycgPPW4cNoqPp62ekDOHTc54CMI1cCNwX062mFLptj3doaZxzYdLmXLwsOJM+RVcFfTVmROR54JpwmY/HxuP/XtV1lDODQTngTwiSwuA/wMKeEpmU9jGIqWPJhwSMR4k0IOI+hB7IdbgMFmJGxd3CSNi6Z6A/8mLPAX8QzK4ebor3XkBSr/fGKa53f+pcyn+/AEXWFSsP6fnDbRZJB9sUbSpFV+gpfwDAcliZIDwxvsDJOHpHqz8GbRwUUhoghfPzHKsYj2JFMYLB/8qd/eeu7/v0MGN8pjol/Ub1HU29tl9Ll5qoN0fT8mtER4tBxybXSXuFWjL2cOqDrmDUctqqOCbn0dRJ7IiibmameEvFMpnY2nLcHMjXYJIg6HBRNjqXRXpomYWZxaGP4CcZ39KRcTvRQheSi/lIxHetV8ImIYlZCUmMK7GQ0bEJF52DiW+c4VEN43PRLpHFCB0qPti3XGETHjnihIU2/QOwPWoXyzILkl/7rRROjugy7u/20zJV+Vrnb42nQ6wjHgnp9/hy2XoSbTJ3sJeHoIHECu1ncq7Rjjbs35OrybDKtWOw7ovB1+QwwMAjS9IY5DHJuqNAHB9RNhovRZu1S2tlhujo1H8wK9h5dSjEjrrRyxONDcAzoDyWy74KksV+KuVOW/Nex5zrHJjEncqDQRD7Rqhg0HOeVAH7DLwpDmL9KoHgOOf1DNdJyPbYR5XocgGFTy5P4QIctHG3N/YMOYJUFnT9JTrZz89u8GydHL2Z+hF8PNi9ntcqQGdUxFNSynyt7vksT51SlsMVkfLRynb1/+umuAjEFr/xaERwoBFu5peKZqSCZMBg/Q7K6+l0maOLEDrPmh652I2gsu+Pkmo4C66ZjAHeRoMT28fqGcizNWgPvNATqX+MVs4xpWh70LKdBSRz26r1rWhbH/7eUyZpqRq5JXDdXcrRakE2+6vQmk6QkwbNL+pxndDrj1MYfRx8j65nzbNfKTF8KQAJZ3C14TR9cZqiu+0vU05+A9xJoj7Wb+wCFPJLX0HTWHmSkw0CdnJPDLbkGINcg/ukIsns9z0n9Y1Q6tC8xUAmU5oLNGbbOvEpN6T5k8FaV4qVa3ODcndlKEFPRhTrbVWMC04ABT2ZrI3UKW5Dd3Whtu0w2',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm.eDvnQk83JFOD9dbXcCvTV6gQdy5MLdRpM4inwE4fG5fVbY272IrIYUjOrLgE6PojztmzEhDP+hyqwN//6FdkHF7Vk6MtyF9Tt5p75cR49zFnNl3URugdTaEzfIRjkzqQqDjZ2+uyfN3kHigAe39bHALxwTx3Qg8Jg3p1NdkMuUJADAayoNG8qTnmbJGS0fBP9/Qa03t5K5B6wZTJDoPHZpRY+q8bZXvEUTauesHQ39/9Nke9Hnl3l7zT5iksHw8glLk0fHhXq/TcfeNseRe7LgTcaRfuyacbT9VRLmi01xPPRp2/gVtVZqfir4hnR/4+maL8Rd8IWlW6K3K8tgW55PwBqlxiuGpVEnuuQgKet2kXWbCWeICiC5f87YqtXKfsF1L3hBFqcrqNtNtrZHtPcIpsIcoqLH7dnZtVeaGGCRfZV4lEAhxo4wQcvnfzMIk++yehfitnfRxwOkr7y7y2jAuxKiTp0WWrTx0eWfxOkEvtP3VxcKxcRKuJg7VE7OXX9d/EvWMGrFSR8qwGOHpbTekf1/xU1Y9h7CdYMffZweUU/OS7GSMFjHCcGJxSzY6bQltV45MgaFp00BsOA+tTvMpkrLegKxrmuh6HyGuJZAeDzPxelWRLPdVoAUgBwYt0B/SkRTVPhlu39SQNTZ/M5spfS3fjK22gQFImvl6zY8BGrXDijmObI7mdI5loPDpebtBaRQh3+mvraA5sIgbxmFg45ftaMqBEJ/gxYfW6y2SMz1PDdsU7JlxNqT93CS6SAe+OL3FSXdClmDCAd0lldjZrFGK3o6rahkqtm4dTPVS0K0v8IoWz7v87cthqK17Zlgz4HXCxwYdhYKvzyGOaVWH1uGxiWX+mgHW6apwW6y9gaJD5DZCX1zaw+6BnXQ2WKcqZCzqJ0KaQf3eoqSat82R2MEtKYPQIhxx8K8ctQsB2vplKZiV0tpHvsbhsie7jyqa/nLiBKTfkqZoLyBf8xhpIApfZZu6Tk7ZbNcESovudismFVb2HLXQAVG9/8CM+wERcwHZ/qRetpOwqGXuZzmEGNcKd7Rx1dWjTAjqpLnl7wboAJpNrE3Q6aGty+QUOW0bGQlbd5nW0uC280hoF5q00XBjNYoZohFjqq4a7RFy7M/3ZeX3ObeASdR9OZGhN530U8GmoECj6S8WGZsF+d+VHX1mVfPG6h/ctWcK6gJtX8VWI281O1RdWrujMhSAZMOzp+irY7TYCRKBP94Q9j2fztpW8svKLhimfEOggGjijJxPOm9nf32AsbVycYpw8ThIh/CrLI49zhpolh2f8uIIaRNh0VBOuFmMEalZU8id2/Ueza4H1uO6h4hUq74fcKC2/0/WgvikOHYXb5Q1+xEk9ULxRO+a/E7TgaeUTf2s0DwIIK+opk7abBbOu/HU65r6ojkWNnoQjFLPCBA48oCQbxyT4YkTf6nmTFpQUHmwWydYf1A2ps+lu4r/mBGO7XWKVSyWQoeIqK2aruSDTdlki+ysvXIsCBItP6IBaj9D8indsCPh98SzCDKxQTTAfKrP+yhVl55DRJgMoUmsSTwYzobA5+PBRUltM7DtAaShHgbEYWZT0DQRiVe4ie2VnJifakcl+ik85ET4+gWELkgYNWA9StY9YFycYKQu4vafopSWi+rxP0KWm/pREUDLFmIMkXxtM3AxRrFSg4A2bAhIqi+spE1knmL+flX3OpGQ4sDEOPuaYqQMDKKfc+WG/DGyZ2h9xN12qyYBr3sS8oHFLTkcK53l+se+VZdPsdZe1thdzbOtdhrQ2CzcqlKQmSH3RqWNr+TwKUbNtm62Zob5oMEjxmFbVF3wYODgNi8nuQZUvAPkcgwTKwkfnjgsIEzQNUxCDMv3O/SEzBVDrx7NOy20KKPJ3eMk/0+GChSs0t1b1USAZ7aBz8G1WP8D7Pdd3ZIovA9ZXrX6hqS93fFdIwQP0+7pqAe7yjoN2o2JlrNOusjiWLYDRthjVun+beuyoFQ+iM1YUwzv/7iwZgljEWDDDtpRRFYaUroLZCyF709QbfR8mYo09K/7jj/hySca44XghSogGAhzAVE8kEKy5ZUBKkd76qlEpAac90DybfNa9HAgpM5jLnvOFDPWx5fyXtAXxgWW9COPgf6gakHelG6RUIhcP88cw/vkm8J3pDjMphackTo3ooT1dF0tJNZHWKqkEjv9/dMkECRE8abHM+EqW5bMEbaJhPa0W2gXxOzH4SKdbgQLK/ecw4ZZFgO7lO3f0/CPWquvcBCdA0Z0M2TniocKlWkdQ9P9mPMJnlPfnBRGgK8MhVzFuviuXX09TSfYk17pHirv21sVB7L5TKJIZDKhcljuvRnH9bSXJ/y1GJpbOhajtbqObQgWU1Dkjlqfq3RG/DlwYNc0rCpv75p5fU4EZcjZ2uuf1EvXU2oAH5E0xOyGwmg6JCutvP2siILiSdXnJzBX97t72hcMPkMrGmALpkWX/WOnTmZ/HiJhwerk4xROGPoIHnFE22Gzen75qESsk8Ze2H8+55mRpfjzWI9py5DqejXTN0ggGHIqVdntYoXoRa6atKHUDpDetOtobgj7QNXuHTdf1yBza1il/PIxqcW/jsTZDED4Na7AS4nrHahkxYWHw/PIHAM2w/EqnNJixKVCnIjbochxaplo+1JhS/vu2fIotXBcYAc+e1wEY8llx0SuyKQAmJLT0aKpGPd18Vt226nsncpwFPuHy1Eul5xq9yNnRBbhTbEJgkQ==',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'u347713986:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.BU9Kww5CklKG3IRgG1KpfK8L9jIFB5KRPozc7/Lu1FLXygWIwpLqGdyS1202exj/EPbswAjIQzG3dh0AvHgMssrUnFG+y9oTmaUSNDxg6uySU8mJbmnqqs3ijkoZ/ad4ATnAfGEgy3okFElwHxyITrFbIwqOXF9vxoaWO7D3zejnTQU4H1+y8Gjd2JFlKNcUISEz2nbgvqPBnc77a80LaPmtOWocy/VxlwcUknVRdDlsd/s5Kzd+ExM8OIFqZHWUN6dUr53ISDWxOqhXKOAWqB62yl0RMqhoWLbduCwFl+6ZlJBsBiEsmFImp2rBYhHvGuBzLLHuRrQk4QID8WCB4sjpWgdzRTaN522zs1A/OppVPLWvsBo0Hi4MD1bnJuNCiF3dZvl/0EZkqR+SmrzcZ6lFGq/3pcWsj/H6JoKYcADZgRqAQ7rosVqVROsbMDSOITEFbs2iC7RwBeiedHcCByNv0VPne4mipp9+VQFPBuFAllHPJkBfww2v8KIiZxWCEoKRJe/cdZK9BamnONYhJ9tVCgNTuEsDks+BGyoXYOfkqqSI9qRFyOBrIwsPUR/T1UX1uwp09UKrSmT5jeiaawTn4AvrefNxor4MXCiRudmocWMXJvSUsHTBfkihJ0WjxwL8n2qd6qYSmEpl3KdvqGFKXgazH3XZDxKlxF+eY+9AvZ5OaJJy7hNF7ccThzRA3bgigUtRyfUFox0LvOPRDFVDUe2dx866JngjJoW8XMD3Zd5eg3uHOu465s7cLWzYi0qjR8bvH3QLSSetutrBmTvR7nMmj12fCKsvI2LbNUTcugKMYy+hdC7EVaTyNDa8Ni2yKchXSCPHvHq+iudu/Vh1EozLEi1ypHuCNK1HmmmBtIL08BVVb7Vu2NwdAnnX9jNa0PC15/d0AZvJiUoGVHsFQyRu7jrDv5q/pvaKmUpyY0QvgnMz5XyuoI+XGD8TJ52pl5++ZF41FJ9ZuK4zaHj0k3pWlWt2VcxEbxs01r63xlBolmBrURLuaAubvqZji2lmYf5R9/CubHTx1fFyzNHrgjPT5avSi9dNWLGGXwH1Z3S+ftKMKo2wdixTQinHxUWPJlEnJSrK5fKj4qfdQdKFJQu4PJ3C8XhcjfxGhunw+akeFXjdPWcr7R0skdrwzfIl0F4DXOvgWB5ip6CLuiSD779Xnag3D+3J5juktjycUSkZc37MPsDsgAuey6DOwtenkMoU6T4WLvDIqp6IO9unTBqioHUS/Z3NCOiXNqeEq3L4NlaIuYWyyCcNUZdzxNL+WiYnwx/fjD6hNuodY53tAhV5+vuXGcxdRFgRtxN2MhcwjZB1it6AoQDunenKOFsRvuXV5ehD+DUHlnWgoyEMtgYO9rue7j///0kuaQI7B0aQeagOE3ajPQ/MdDDw5AA6UCPa/8qCXFnResNd3+vPuQJg3k9EPfHn11dVhIe02Edpx3wTXl+Bdyjzx3EHrSAhRZnPndwL0NKJpsnbkneeoDkq3sOfiVAu78GVNk15cMY3V2WTnzHSQLFnLhhP7zY7gJnNUMpRYVdIk7R0rHUaCCgWxBUOHD1t7T2bWErmWBHaymXBX6YTuXVB6vajB9caUPM7HHhSgXww9BCxkJuSZWghaCAXSAHrmzGAvdG0mOTetfWta4kkJre3jDJ818NBC77n/0BPAJYPnCgOVE8gcCpS8bBZ33Il5Kfq9a7Ai0VllHY2UTXLRajI3vIDCSOQl6u99rlQGjYruU57DGsnl3ieVitftbbFc251JVtFjsmY+Xb8+B43Vm0fFwT4vrQSDjU0/y9v2ihQGZHb3cdYGs+b8vI8Y45c5vagiqNRZbW/ojqFkG9+mZe5q07N4ZjBVcGktk7td2LaP6hmGJOb7pE5qSMGeSaYnyfN3gsSH+vwuqEUV9vgWIwP1zs2StXK/MdP4ylL/CXa+JDQgN0a7zrMAi9G+XLJWUHt/YTzpRv2ZemlYD1MCAhzEsgHn0MwC2wH3gyjCYB9I7DLqoBY695tgD8P7CaW+1VS0asr42K+4sdEr8kkSdctT97l6xIlrtYYW0XFnJsMhZCZUNyeD8iQRlc/50U/4EqwzZ16z9ZN58ZTn/7uMHZ+vBxkOXF7EzARdYe1XThlXj245vZvhqgDgRDwVcr1f7ei9+BEvfZ3rp75eYlOcjZOqdEh6GNOagDjd4ktt6owYm5jmw9YYVHuODBrhlgII8IxyjKBBxEWmNk+errDgQO0YOeLFLLFtkQC2KgP+dNBubZX2eHp9PdwXtxHi8oFYoj+ujgW1gUpj12Lbwp7mh3yD3Va6gjOkDEuBH5+ZdrolexV08QeR9nXpS0wPf2EAOdk/eLS915ZGMV4tPqzI6EfdiI28L58L7ls8hcA+OcuXsBMJUnRTNRvgY930Bur60KelF1Aw7rRUYJuurFK32F+VOWG4VM6LYKU7wfwV5j00sOzYdrWgWmGJRJUO9v3itoBKFUuVcCt1lKceiLHbyqeNWCDp3M8DN+z5ic3lYXe26iAiikZJ+51bcvU/3Gx0kIM1e2Yb8JjBzxFhBG9dCaL7zIkwhfFVrYzKo0xMZ19DrbGA7oaN32AHGYGkZgoNLwSw7cdNZinL7r7rgPEzTsjSwIPqIWBJ4+ZAQU9v5B6fVA7X7sx8mAQHcrUTOvtKh59V1R6dylGxPCz6bTm4IRABo2UmKTVuY/p5imEt1daZTuMRV07WHS/NS5e6ZInIBv9ErP+aKyeLKWMKUXtQid1Ztm1LdmhLfiSPThwq3rp4YX50xEM61Jl0AEFeymrVC6/9c6PdmhLNHU81y+VKRePmKl8AvLV1mpaC/0HfS0jWjflLjb5kxCIA5uhZBfwW5V5vetjOm0LYte2YpW2mYfpIpmZoiyi9jIXsfEGgN1u3gJIOiKMus8QV6eczXHtyoomfv0iOvvhbcw+eqt0MHAfX9rXoZpeQ8eRbC1zyBHJ0uiH0z08nsfogxOiHqCwuHKUENpif0fTrIjqUx/XVrwL1b58hxOzlUhia0KMfEJyY736/C4ue6AIwCbtxSVT2TD6qjbbQOtPLPCpq+6Jijy396PHjPkFWKlBMjPWaar0l3eQQ2o8OPOkJQmAHAr4NQkjMXacUHOeVMHn4Bp2kcTwkk5D3WlvulXD6/SjgyDjI/DAKW85XTfuX6U+aRuOwZR9UWIeOM07apmoMfCWMACZYvien4es6MwlbTveSj+umeelIap7x0dqy5LWy7F3YG/vRr3fx+ywTFFPpYcgh6LbMh3hiGDSq0MrF1CuWbYfUG01cWRmLABWCHAujH7Rb4Mn7/rTVfjuO0rnX7fpTqLPmLZ7X9ThtXOK7VsXIUAG44Rb0URU04wDU4EdnkDy4aKsYnvs0MIGd9guY9iO4DnqGgZpQnJr6iO9SFutA5J+NkOKVA8aXK3fEgh5wN9L+VPtUajnQHrccU26on92hq48/ZXuObBlA9elaJtrld3xpjdA8O98BRHQn/s7VDWq1YNZq90jtEH1ehDBZ/n32ZtBQ9SNbgfilua4skPXOJX/eU7dZASllQ7lMwhfI9WwZJj+UF1EGCsr8MxZJEGyK8BNRs2dK4A6qQQYT2tewvjOAYWmpUQVoqprJa7MKVMaGPYPD0W5bjdNQ3kXHuzaigNnv093+0KVWnwPqziBffTS3SQ5fSayrQbvX3l26l95Gf2PZbnx9uf5jNWF7iTOe53qFaZand9lFmwE/feIsKtFxcj51nunuZv9dse/erVIJBRo/xmBA1+G7BNHmJt3R6Lyw6Z0ZkQ+DL3E7e2dSQwByRU/Aq2hLNKswVrdcgMoeBQHHR858HmpF6wGfw3Q/qUf75EbVVvrIw==',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'u347713989:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.nr9csOBfuSp0qPawcxFWNLraJGXH8Gzp+Dub2MAn1rHB6nMKyG162ANAVJ8UVGpKmiwFlEfvnv6dZu2/SrYGcBEFqG7vxLNtPCSTvvUhZTsl4NbnLuAZ+RlGzvr0FWY1sUMo1XO5Lb/LB3OpO5hxWCyp/2QcO+NT2nZ0dsI3qteNnJwlemMlZYC49gdEjjWNtz7mlH+7WtlJje91OztxwN5553XdujaHCh8tlZyHo0u1+dOo/br2aO9kfieP+KLZ5cjcf1r/4wXaYeFWRox8MjbD9tUc6Z8O09Kle/xLcPU4N0X+hLQ8LromQVEALWres2/edsmLIrD7Aqxy9gkEzn3NCJT9RYU45UPjNFhXHCl7QgQpjEPdnh4JAhh68AhhiUG+PNYhv47qkLzl9mlVK610ZudEd4qcqhDCSiJQyaWcsOEs5OIzE001IfrSB7LzGshV3Zsq',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428337000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(360,'u347713990:trouble','chat:5100048565',1,5100048565,'sendMessage','s1.5uL5zfUm./YPtWTXnOUcq5ALjT7a9Vxp5afevUeL/HRDF2oSsyUQtWfNHS7AG2R1cv+LucnnLwclJ2LFKdGx6xz4N29pmrskfP6guRnErDutuhHAKgEcbqk0dFoueyPG2MgFjLdtRy/Ek39PKYpAzbA7/1oIAsAuk',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.ZbxFgnxVt7eF3a5SigCGSgh/PQb6moZw1Nf3K1vDKxbYf9UcssVS7YJ5UE6IFAl96E0PwryVJlHJrIOd38wNeoE7PmBkzjgHUlhkSztaDbVlKTrSQ2R9rG0V3pFmqLQ63A5/ZA==','JSONDecodeError',1795424461000000,0);
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
) STRICT;
INSERT INTO "sessions" VALUES(1,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.EiTF3kRZIe3c4+ZXWTNl1sqT5IsOqJ7BpouVdDIKIf31A087+EKQDHkMHDIutmwoeZE2z0nG53QpCURlZwvc66gxeQg64JhwJaHmBtpMMrUrsPW9v+ZAW2b+5bFDzO2D8rPSVGK1q0hB079qVCf1U2FnnMdCwW//SEwj8D8WDsVEgPpJuYmoSAAIYO0rnLy/aUmRMKYcTUSoIpg9C2sUj1zrbtCYmVXmd+qb2z+CXWFlk8VQiv+c7AUKRW+BTPGHBLfySf7OaRR7DofhPRjAk7mTd5/aQc9p2xZRAN1Fs9+LOkA6JUBRPMZGbwdWhrbutPczXvEF9oMuSgI9m2wYOFj5BZ+O1ULS91QID8NteS5JjdHOepiUvPUxV4A46EuI8+ClaJ0RjnYkaDMIQuIJquT/XH9NW4wjdxo3C8B5+z4tqr8gn4SXtaopQmGajKG57jBWty7QE7d2Qw/v96gfKA5JSdPfZcEifZW5YCO3ly21kz/g+9TEPx/6PmoMmu8OKULq9BV3qhB79byEHW+CasG++8j8QzPa0aLG6VMrN15Bzd7Mmq7j+urjfZ/AXkpwTS+5zs2R+yqv20CrvbcLW7Fo+jKTOKl156zTqBlt09w4l+yNN+6TZcpeRH0aumqHMVx6cUlyNsfL0aFBWsxDtdh8mumSRuxpJasPc1MWXfPkEI7jpIcB');
INSERT INTO "sessions" VALUES(2,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.1I70RqrF8H4MbQqZrwjwQNkcGQLkoH+BC5Kmls8AbwWb76aRMH9M3qFL7b6p5rfDhr3ll4ywW0SY3keunDRCbAD3j4v/G0aSyKfjorh6SHSGkc0uTYvdqmNDn75oDTkGFnzuprR/L228stPC1skHV2cDMsGy+LjuRxcuymbPX38jvXQm/zCAhBpL7WO2BHgIVJ6gbR4qzCpOjdauMmMxwoTZLpHOXeZMEWrIG3ywNbIu/b2oePMJe9KJ/lwtUNnIGLn+WAVlHNzjIjxbvJTCmqgLb7nQnisK9poH/LucoVD81bF0xw3tSFNyGknHPjX4+1WtvrYnISGYu7QZ+vuameC698RxDC6LfLwiANKYrzot9kLucgTwIZglQCzTfnDDpBa+ZP/ZVM5ZSIyfIJlBB1KXUDmIQrwaMNvhi1IAtEUHNx8FmKVfruWtQWVguSMZrZTJMosCO7UlwDFE0qOE0Ei67O/78ov6sulG4aZOizbBB7GDSyxg+fV+kCS1byzbSjdj8cgTY0ZmT+5xTDo0JwIwWlVonP+Hjy43y+1Ueg0HZ7CnixvYkBtPMIfE2U6vaRgtBqyzUSZgZReCKBNU12Au+zwtOoT6snCPh4VW5l/bfvxBZ+mOwXlRVlZN06OKscTYCyH5AvJHeAWh2aA0b6+vH69fi05O1jzpCe1TI0ZYg+QSeLtW');
INSERT INTO "sessions" VALUES(3,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.TFpw496Xoe7m5ejTuXR76DTWy3LvBAYBA+bKt2Ay+iitzTU5LU2NLUS+Dwmw/jNahQGPEifMdVaHmDRj39pDF/ID5apTrjCBtltr6zBLp9tSCgAxlWNoFa1BQstUEwzC/LsTIKNf/7UM4HymGhorId5rTj0hmN5UPz+FHTYkmYlLE4mlvNw30giT5xMU6b04me6GsWbz0UCxATM+1K8Kbtnb6PDUq0BTeci7qOztScgAEhRlbxG7ORCLQ7mSrVU3tNbKr65uInBeMjwFO3uEOyVLuUvP2d6SeZkaGDITsWoRj4h56Q061Sgs1f2gcUTCwJsfb+vvA4Kou6shgtvwQXfISGqk6Q2Jrn+Z0gG1bqeVAyxoFcfWfa7aWGc4hk4RFyEQjBOUXl/5pT6RPXh4komD4tfW8ZmCunl3P+M3fHM3R/YEoGmdPcuLTxG7ec4hMZJuSx4bnqIze20EJ3jUaQebE/9D00VQLonmlRf2ambM1BMDMnby68hor/HKIa2zZc0tBJsVQw+Kf5w58BpIxX3Ea3/gYfzIbfFxr5HPkYi3/IIXQ9d9bYsXbsxRcGL4AumqD2ixDPqPthCaRDSXk9y6jOedIHZMzF6dD/X1ZEblEQIHs22qZ2QDC9aASnbUWtiu+dAiQMGWe/GXBsEz2Wh1VFnBm8TZkIXOSGL+GsNDio5e7KYn');
INSERT INTO "sessions" VALUES(4,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.7Z31SNFl+Qk3pA8AT34yMPt6BHSNhQg1VGV/x/N+wcqvyoTktjT3pZPCkYC7hy+vYtA1kXaVk0Z8lnX7LkM7lhPu30WmF4YKSi90+jsji104FW+dQTV2G6SEjTVJwePULxttsB2JHusKvd3HBDV3hH3Fc0etfDIMWuptShslTQedCLg8Q99idCDem3s9AT+KP4xrphZb5E5yek7g4HLH9IAqpLDh6Fgcy0VRMGLwrdTC9cinK6BrVyZtu1y9C61vPJGMa6Yctz9hV49VW4PSQxqV+VNrqMnyreQEKNSmh8e1JRqKTOMzFbIXxeXuCEF4a+8+BKQaFc0qQ7VRBT0atbQv8a2tD+JJvx3XGc50Bd4uEw6/tD89xdedBTEnvwKshZYDWQGli+PVyjLU8efvIDxTfpXupmmrnOLOkx6R69BEtPPqH/3Aj4ZXyo3w+o/MZeY368fjZ6DQ+vIgVBXqs7+ULnuZdIcYCCuDUjXR8DtfRmxgQ3fw5Am5nxNCY39CgwL5JJWvQ8P+78XK5lL6O8XrSM681Ew6HH5urI0DTlhY+Lo=');
INSERT INTO "sessions" VALUES(5,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.do0Cw9C8fDjb3Ela77Svyluu3skg9SdYl/bDV3QU5mFR+2/nAUEUM6cxzsiIlldQ9xusN7IxaXMjqramt9cFQ9WX7iHT7I0OBQk4rjwwWAMSsoGv0hMZ1g+ix/RILldjZLoSpWFcD3FwgnhMbnc8YvicpWxo9Fb31/FCGT8sNYWRKq0EmnGlQ2UitDqbz+t037T6YFzV99mdcIos/GnrN8JWkzXSvkSg7ev/CxEPErhnCpEEM1siExM/FFrAWuhrPg+E1kWExeu1MNqzDuHj62NEmUez9LtWNqA079a2KaFpmOukK9dAm0XoJ6iN65Bo777Otd33oUiel8LqvFWJXCvaiGYCaFf14FoViw7E0ZeBYbLPoSGYXVpOklBFq+d0J/CT2L6z1YGnJFrUyHC/dg+HtFPXUbZu+T6v02CPzRkefDV4rhF5d8dOjaePNF8/kTBpIfNQcV5GGYVBAbM4+gBpk8K0VmX7BV2QeFL9b6BYTcpGH2fQktV7113uQ94FN/5Kd7Znkmdf/7nrFhakUizlfqaEoF/FCKAgFoupvsnq2bY=');
INSERT INTO "sessions" VALUES(6,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.7NqD3HYDLSCsNNX6SyniUYa5nP/A0ZAQBM+DDiWGu2oV/B8HLO8KAPGromNap/1fBon0rmI2q/93R440ZeuH7Ydnpiq5z7TFAxSyBqb1+uIS5oYkUxbAbgMdkeLbcV+kl5d7GCGgp0wnxuGItimCwP6QIIoVpwfeYaYDMoBetxbB63qPhlx5oMGlZkc/fV/xO8zI8+ax5uK1gjHOnJ4RobvkJBlr4jopZG3/CfNyah2lTh6w1DqGFcBT4mN6v6MzWQFxNaUhWsi8oQukgUzzbTA5WaS2GU6v5zSE/7JKuISGUG0i2tXPvsac1VKVGw9FP1a02b7A3aaOCDJEjV0Znn/75zjFvSJPU7/yWXB/8mqwyoY8q9mw1WtSmI+cflJSBgdkv9hwg8X/4EoWckS0mFxBPmi24+tB4pJincrCWt8K7B1QFhUHRFuQByuACssy2BFcG2pSx+oE8QbgvNZDo1URbz9rsAv6lEduRh/ojK50KrwXVh3DB5xDrSvLdS4+shBRlDTIDXohH3fbNjfdbCiuSSPoOjWTmUqgqkUdkPIqrs4=');
INSERT INTO "sessions" VALUES(7,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.cjncRlkwwl7UcokGOIbo3rbl5XTeFSazAcY6xYqGmqy385vf8H2habuW61Bar5AbepZ5OqDeKKRQryET94Fdf3EE90O5dppYySoIusPoEagwytMRxzDNHaSoQv4gtkokJMZcD9yK98luMIJ/ik0UEYLVNLPUgweQjEpdhd2LrwkXSYKRM8Z1LMKZRDtI7CJa3o71fBQwsxa+JqhQZfl8ES8fzTWGD0mn9mLgN01PWFiGtLqaha/+0uzCI3AfRsBKVFdgBASauP8YuvyZk3gyVKlb2oZdxvDkzXfvFLoKn1+TXdtR4k9B5bk3MnTlOH9ujn5TZGhnOaLS49lj0rAx2psahCJmyAsQIVJwRcCRQs9Tr9B/RkL3P+M8VV47mYfv/9eNJ5vr/J5S9pYIubADbO4LYdTV9SV2uZ27r9fKYNeyq6u0noBrKo0LIsTvYj8NFcUAr8txQbiclZHBH0W3eqg25ZqCu7/bI6+7K4+wQjpXgMuulbVW5l51BI48j/RYt5qe01ujsNQIO0bBC1lqF68R6nGRqVdIcTY8BGuEV6nzsXLW08rYy8uEB+BZo1mk0XSa/NnWO4FYum+eZw1CkQMub4PN6t6RPD8KZOUDaSFdS7LY84vWtAJCHpEufu17/Cnrkj/INFgCoLPmhJiK0GWPQdJoKLKfU+EEy0y0npgHaTpkcFZnNgNL086ti04pgEU=');
INSERT INTO "sessions" VALUES(8,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.ArCtdvCKiKVQnlj2e7r+Q1YjwQ3ZZV7cuJO7mKfS4ytMav/PqoS0EcGYDQJ1RBXHhNZn+yfVyDxSoh5lSvpT1Na+nCke0577yBtINaNXPzWtKsQvNHGqeUdR+TmKLPGswCjZXL+RtQd8fHDZ+frgxl55/TK+QlRIK4eEv2YSIN30WPbP9DY9Zpfmj4Sr5h4cqIOXE1prccKHE2/Ly1nlMGsxVtVZblsT9la18uwUpXG+9bHfpIvNGddnU82yMI/K72Kyc4xQNa1hrcWp+YCS83WfQ6xszBIXwyYjM4MiZY2dL6t/UcI+t8gggL7n7aDAHM6nSpo2i5dpvXJvAub/NcpNoND6mSNxrGEAmNwo6hkvMMPH7S650Ba24RltmAj1F4BDgpbzew0mkehWk7ifjtckCVfryZkNtx3UOS3CgayCylGgS+xdvUFPvCtmAzxq+OTsCnzySz5kNv0zgiA+mf7oQPOCFkq7MvhSJVFYliu8/6BUbvU2N6LeRCHLX/Nshd3cVZzitmQ0aIkF+kIUNapa4X0dqkZ/A2oJJ63SNjjz5Lig82er7uAAkDIbkH/dvqZp1brVdGJYwYRchFRIfqiq1SIUDtZqcd/Mojh/or5bVYtGfUiJWAiCILB7tRrhr09lvTb9GY0Q8zWJSb8pLI019Aj5KoGsildtCVzQDOwbKL9oyErw');
INSERT INTO "sessions" VALUES(9,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.05Uf0dlf0rPHUWbEazUWFZgb1KOCpBGp08dMIdPNPVks7ayyTSkv3mbs1wWqSYCKR4pIdpuRY0DgX/2frrWevyHlrJFWn+euBcXif5B/IhOdxroC63l2dQouZT0UGGJYVBvwSB/ADUJwoZAiNYeesRIziWwP1XODkK3Vwx9l+U9n7T+X6eaLXJI+BBuue7DUjpyzN7wwSazphCMnlFVYqWzp/zAulGmY6gHPqSoVubx1kYfNzUrEqCZazkd9rvmwXK7nsHAfJIJ1GELX4A+aDYy6sMbG6BiPvHdJ+uNOfigjrehSS/aTEMyoIwkDAuILj0LZ7bV2smfMRaNZmuEJu4qyXYGylZEwAXrA9rct/eAt87cFaSczjnIGMaTB9u1SrG3mr14EgXjDJWujmPsSXLHGMrtQwmux+YOGA9yLIzP8nPJt2/t3L7kih+3hnbRsaN/mA2TCdkw5Brwc5fkw5sQCuipNBFToubkR4RAU4BukczewkDF8lUMB6wlJNL84D0pn7MHHQvxbNyjUqGI1f4Sz1dvhfVRqWfNSVxEXcxHdBNoR74qcavkQBSOPU3Cs3JkYILQbJ4exi+bJBMAx8eaO353qV36ApNCNzX79ZBQMZlefl1nk3MLGww==');
INSERT INTO "sessions" VALUES(10,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.xvd3YA8KVNPzhVSmArDUHtmNO3F/9BtCr0ziuw7rKk/waCLy6J2fVZcLFnikzwe3ImG04PEnjC0lCdTZPOeGflv+xt7F1uwYyL3D0GeSgCp310UiPieU5v/SN9+H8d+NKWf1FxucgN1VT9wcKjIsDRpkw2tHg6EAqC65PTZkqBDbUKhRcAsoqEVtuSUvZcxi3k5B7XW1rIrdvkNM5zJ+IJpB/hwQMWPOxFDmZDqw/NDPTkfz9tMfUQ2fLUjdYzcDBZNihakQq0B5u0J0YmQ16mkoF+AyVhHAE0quiD6tUNVbsepIxH4o8BHIRojjs8Wc7mUWy+KqeAnepxuJyq3R1HodDunfWiKNrkPGHT31e48XJ5wCoZznQ6+dwQHZdGsHwZrDkCwcd7dhZt19p7gHGcOSGykJ83OntQS7+O3oQeGyLWTlIFGJ3m8Lf7iYqQ9epRJHUWweu/24usXTDc43BIWzB4zAQBREox7TaxXRjKyCVhVNPOvK');
INSERT INTO "sessions" VALUES(11,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.ng7Ow6w3yN2uj9bkeB47gw6tYafOWM2R95PhB/d/Drq7nNx9RoyTNPOSW1aj2fomv+8vGVA35ABAzM3C5ng0o+C6PdlML93vy6BewjtpQFWpucnxyXf+ZTobwR4j3eEhMcOY2QjsFMUbU8rNdNdIBRzKx0L5EngM8JnNBpk6i2+P/F+1bXSkO2cU1doAyZ/xQ6YHFPLTOSVmZxp87y8QSxRm8oC996sXZS2vsyLQNfI7SKWg9I7bQXy2Z3wXagfey721Z/xYinuzFsBDn0LoNJlRnN8cHx7RguK7hbQuoSO9aeMZZrb2yjaViyiR15kJwMma3YAH5QpZOXjuzVsmzShGJ2wrH8rs2RtR96uccgtcFxdfTNTFwLF0dlv/mt67sJ0VoeJRjp3f3oQ7YshcvdN/HK/bZZ9xOxSfryDA6uceK8ii5u9BhpZB0DmS4bPGL6gzPT+GD61NITQOsrtN7n99Jga+7R+Lt4wCtYY4d+0bF+H6UP6cQ73h1VW9cbYsjqPBKewW8Ol1IFn7m6FGMmePpqqqqsJ6zr4ctKBgokmZaQYagWT/veuBMtnkJ3u+zxA9JH7MCuhvQt1AHVMhhCTIWBqIBmuSVbCQgFMUNBmkfgT/GgKT/vwJ0GUY82I4Dkw/V97NORqi2tVFCOYRDuc/SpT85DyZpM5nK5dxy7BND7Eh4eI0eY/NGz32HJf/N+U=');
INSERT INTO "sessions" VALUES(12,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.12PFHFrPstSAbxQ6d4DqVgGLjEQiqyM/vpP1oU7q5PKBiLgbeO/mOt6mBtMFCot6KJRPFLL0uV8N4vn0kif/QuI8wpT2e7aP9cqiwO05vV7oPeMl66Tz4vMXV8gieauOlPZRVgDtRHBDYu1wLmq/3WrACo1xXWFmfh1AicfQ5020+mbnKfjNZBPHYOvW1xHDQLTi0YSYRLVuBol6QIAiC+Q8cNLXoQqx/m8axq5rWggq33VZ5LD562uoahOsR8LAKQoYgpuOw1aoEY3jjVewIeDzH0jmn9sGm56AlRaW0ry6t4dPdpGGsA1T8bdHeSOGy4MZK4FiUx7ncg9mK+gm55VDIdBOiZfsdR9WuEzyOGQPXl7Q9lTC9b+gxV71IiNsaR1670mcapFyL1uDXFX3OGoLLCM9wfy7lt3po/AiDvmIPM6PXyFo65Cq2t3NRV6CV7MJAhoQXLS5tiDXwco/SrLanNlDWmkB0zwE9aTMAiIXfp6qf/+RXmbCj8Yae1e7yeZzFIuZdnHq1qiILu7cav4J5n4WnHt9GgYm0Jx/96RX2sEiYcvvVChowv/RTC2i7CCrkTYFgNkykE5d0n+T41qzE5WhqrH3ScfN5HtJi5KXmoz6mrW/EXQarp41GQ/V2tdfTHo2xB2K4RP6FuHTQcyPMTPxNNFIkFBlfzVz++5dHKqu5+/pIjQBN0BNPCF7q7Y=');
INSERT INTO "sessions" VALUES(13,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.IaDRV5MG73BDA4ZDzG2IHnYKtUXyeCoVz5X/Z6JeG2jtrgotGE06khDsmh0e1JwmL/1yf+IwH8fSf9ULMseNYJKjrjLe6yUYY+FW0Myf8x16Z4f5N9sWvFzE2aP7zLQtzMtnMvImWNANtSq27DOmwpWqiXe41moxBJ/oIOnJlK/8tMrrzoZcbpLBub/U5MxKNxxd/w/pUuMz81G5YFo8hohDBX+MmB419cYL+O3+yapERpGykzbxELymNLZ8vTnXMcSeVg8/76kUx6MTyF6Jw8Kfhs1z7xJMI1hfPCZWf/f9yn6m22ACVvQF0+WonjUsYm3IunEOFGw5sakHK/fyU2lDJhiXjFGx0+0fftNfQgHbedc3gzwsE+wlxVoEOPHiwRjDxZpaf3iIFgTmoxiHo4BnBFMOq7KZmQOtqUlR6GYKlOy2SGhOekOZ9CTAMd1C9SVUCOM5lVFCgczYN2v+9cZNicvzWIlOR7sVSN+zIOkWYpUcZV3qyL1V/3GY+3lyVyVpXxjj8oiZ3NlbH8lRHDlK6rLeUSo4HRt0Bw872OYt9LkbD+Ycb/ehUbtjnw==');
INSERT INTO "sessions" VALUES(14,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.WBFVhlphs8OF5fMv7178AlFLpBk8etD9fbb3P7cSX/xm2wqj4k0vONsMu0ysjMrAo5fF5MJ4oq6ClUwpn8T+Gnh5CDqybS0mWI6XSUNNnz/OVcMB6+MtHJ1PFQoA496q9XFk5flQsOZyVgoX4mfO7nUp0EkvGCa6xBz2DuuWK+AxkXCRyMycGHE0WfoTRJS+m1kAoQM9Od0QMPUnREKvJR8pjAdkKLY+1oI0QwOjfLH4lFs6V6Galhy99vuQSuH2WVeKeIJ9erBzmIZ8QT2v/Ev1ZxOPRNwAn9Npmt3mF6OIytRyHUoaEll+CURDViy9k2Dh2F9u7FlZ4OxIrBOchLJXST1NYt+1R4S9qrpmUAtt8yxjsMgplhCRBPq2Gmx3yzqHeEJ7rY/8kvqclOs/9Q6+vl8A4tNWMTQjMDiU5QWdrRr24zh+yKl9J+kh8rWo7DLhvA+SAjFpYtBXcT41fXvtZ6egdo9N8F7185EwV4ncJpu6yq5e5A==');
INSERT INTO "sessions" VALUES(15,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.q9hZ8SXcOoCebK5izRpH0+wUJFhB4K6SuPnccB8iSTY67LLaGogJongtLWX624aM+8bccr/VuY6zcpKv0OjMNQy/bF31dTMHAROE1stDD+C8b1YT1WWLACq9RipjwhcxpnqSdmad6oF5+iJv36MvH635ehTBMP+4VnAFhsYyfBfaah5xEx/drTZEyH3NcoczGRMeB/HOg34zW+9ffenyCz1GWCUWLQf0SNlyMHNN7Uem+XD80syjd1T/quZISa2KvITiwcp18GBfoMUpv4bDuQjHxg1oJPUlQ7o0oKAWXyX+DvGPW1ga28BdDILtUg9KMl8PlHMQwUuurTAkUvsHS7mwdqKAIviXHaKHRhytWYK9Doami2tq1qTbi1Y39NX+ElcSKWmLNFoVln0SgRo2MSEAXVzo3NDMv7KiX7aPLfX4NKQ8pcHA7GYJ4pqSg91NKZ0Pas9gu9bhKcfSbcIAdFVkXgD7DYzXf1ymayKJV6PCG1A7JU0wK3jnmFNe8bUTioXBt95f9DUhvMyYfc65gLaDWQ5WI9zDAaUPmYIE8DZrlhkPyPf9juFJlH0GHsqzD02/wCihLuxHNYeUbfijrGm3KVDNMo6/oK0NMI67C3/C7clOa9R0pcZpR4g44kslLpMRuqAUZM0Cz9CjpUy8M3waRM5H7B047LmoI6SudCJ31kUdiuO5XhU2AaaAM2chS70=');
INSERT INTO "sessions" VALUES(18,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.tEdj1EaWblQD8+PPRxt9taVEK2ATL/hyfQg99VObugjMDmH8ORcDdufREKPj8wLS4cU2IHLRq+dkznpObKciBQhY8jEk9mBHhT5N9bNhOZmDbB4KCdwPUD6EDcYadP3qjCUuYTR3vvdzeUTK4w55ZdfPrqiv7mQGuDfkp0f5/KJzGgFNwTLK8iEQb8N5c7AMiGEv7+4ZGf1BE5PaARRVYfoVf7UaESES6L4QtW1UD4Aihhp4DuNwpK8Ub14WLLnKjupxW3s2JpCQPCikazesGn2VsP4eYaMAsp849JrhJ52ibJai7HxSdfJcc1XScJHrhZWBavEk5iGske6UjuEVUBlaYrWXNRM/iWd0uLpU2vpg9MWCK+9BVV33UOgJ1cDHbWzUd0qiZQjR32fTvQ5ulV2iSzKZDLlBEC2PMA7Wx3YDC0kco6rigUBDPKKWYAZqyQSNTguLaHW0XXt737FaaC9ykgOoIFiJA/pybxD5Zpr1SRv8dpeIEsxATY3Rgc7L69+4faaj/jyM5T4OXguwI6nkJiTtwoKelJYgkN/6Ac3wBvT6uxDvRodmc48ggzsu+rNjDjh6uJ9J7D4mTpiLg7DwbbI+Nh/XM9yviOcQoPmzysiQ5pm6SI0L4SU=');
INSERT INTO "sessions" VALUES(19,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.NNSW4k/iDcbOOuxQcrTJyqR7QRiD0YWPAKU33xzYZcj9jImzHsevnPi6ZO4M4mfl1g1iWHXBbqi1iQC7GcBQlgouAf3dbENttrLg3mwzt2fgU6ElH7VWxxKlwK/f+s1BsnVqHQg1tp2yebgDcDNv1wjbBskokGkw1awAomU6a3pd5iisLhaYkuX5DpwgeCrRTCGcRMGYvx51nf286urypWpC6vsyN1PnrCgE2290G6DJt/aM9R7scHKaF8WVKHaHIPjP2mVw/coubmIOYC7WonlPzJSevHABpoKxdACHCk8kohEw1Hjs07kjubHm0twix6kZPuPdl7TFPebXRzg+dvfFDTQPvyGTvhjJANIPj3hG8DfJ1QzWyznLJxGTgzxcFEiFRcWd3giVA0OhTZRVqcQI6fG8KaRpF/SJF4xXt0/HZkNzzrdiTiZ7Q8RgrC3hF+H6J6WYFyWjTTV/PCR0ieF/goyYzsU1UXRW9E5LDvJGBNduFn14aPjqYPiS0/z6NGqTnd0F97uWLZS5A9Fa08yOaVyZv7zaaniqMvaUJnXhVumkO4eFzoU=');
INSERT INTO "sessions" VALUES(20,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.b4zktn03Qi5eq7TUJeLWVgp92Az7kYwMV9miFXdMnYIdjqf0wyIs9b1qL/Mt/4bw+R0Nk5wP4ShkeZdw+e/JfpNEv/8GXhhMZzRCO5XxNQs94zMdCcCzzbF4M6WM/kkpBp/y1mR17BwXVz1V1KMIYcWjCjGXN1I8F0tTZJ+pSoVWxcjAT01Ygif4jtyziQa4ziXm9nlbuFSXoMuq0+SkSWTwv4V/oTR41xd1/zEJ8uSNlymE9R4KfvDNDiknyUDkHE76QpQdIC9xbEHvOL9PtSAl57fPqY+Rrs5YmjQ3cjBZfFhwfXiJJvdu8Ks9lgDCFVAYSxTv/AlBMVTngeR4BE6vRwbfVCfsMhP9VPPYRvTRjRsjOojgyttuEsT8rZFFmjI8a6p4YhFmpHzU0vVHgRVRq8m0JfOnFeSmOzGqgb076ME/I1LtonNPOwvunkZGjvLxBvLkl2Jiaovbai4AQ+xopwjt0r8XnjVVNwpNtzE7Yrh7m6magrNkE10l5L0OLtuXI4ZlTaooVTF+DISWs4pi3bFWZHCaKGb+B8a1f5MXZnem6O2WbD/hadengeeOQiMC0I23J5IURKhCwEHfaiWGburten0z7pkKVkAFouxJFAudAoB5ftHtnWU=');
INSERT INTO "sessions" VALUES(21,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.gw3FrdecUlksNhKGKNDTIw2Fs/kaJpo6HFN6g+EVz3z29kjV+PuUoHKKdVnudsCRsBPOAkOBdfF91aiqkkuldSaLItWilqlrGr2jJu+9bjGkhuTvZwlER7F//hGgR7Y2M9qotqk4xhjAAUw2Ds1CoZnn+bffd8TvZdYa1dUDCnUJz32eVop3brIG6NsCftuZ6UZspj1l+MFx2w/6T7ttRPGYK++Huy+EHIevNDe00YEcDhlboJTe5ZrBm645/x1ERxwxUVrhQmH5L6ejxlrcD+88y1sTKVSYoeZh106rExnW/TvH0pAZU8OqbdwCVXGcYcYAFpC1LSpPyX3zzMQOQJCStzCovAHia40Hnb4DuEsyCvy0eHY9uJNkmP3sJFNOsZMba+JL3/+G3tY5z20NKRYOprNppRommpEw5UZvq+PdRKxioeahRziDZZNPyFCo6Ka+HOvhCjGApi923uqmaCZNk+gLQ8y2SPXbKBVikN+N4UUjiMe89ij0T/tnnxdxk8l3E25e3sCEy+20TBpyZaPve1Zm2cgPWWRmW5IMGAQln1suCnVcWGo1P/wViTPffFbPviDrphOa8xNUs4L2SLbQLGbkipWFJHUOaXFrmbsLw8xUtHpUvrc=');
INSERT INTO "sessions" VALUES(22,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.1En4bHznaW++3SzwP+lX6Vt4MUgPb+zypMG1JDHyzgtQrezCJJ+0MhwYyVcj4NaCMVGfO/cYpnm1VMiMOBaoyHk/dFE88HmuTgwYbRh/C9TXJKQ6ZYQiwE9I0xnh0Xj9X8hSHnFLmDi8bhOgljbIjwU0p4LHlrs42YOFnv4mBaTxJmnMJOligalL9jJAGTE8YDMwBIx3C5FdjK5QK7mpeLYFHuTA2JU4Ohnsq4gG3ViHsXE/vG4D5A9GnTTPCL0JTxrhGAxstnl64SyeOH/VItXgFTDhYSXwFOdENhoDFWk4ZbA9p5c7+xopNWlR6NZGrKfNuMcEyNv1NF+chaDIQk8Gl38r2ZAiOlyYHeBVSxkhoS3UQrkhOChIrXcftuNlBqfYaObcBotXcCZUHBsivpQgK3SRF8BLpBz6nwBV9A9io3XkfsfB60Tur/MHCa1CFH7YTRmZPEp41Bn8eCIYtJ5TaXM//V45spSllYZDP4Dl8iVIQnhplazbwArqr0x7XQULnXBLwmwnqkvcZnGNjPr+bW/TogIBYM+dJwWTr1TgJUuYA69HyFS730HtkdZl6IZmiXFWwkFNQnvDtkr/aXVvNQ6jz8GGf3/o1PefpnIGeAjQz4LEZe0nJNbc9sod4mdZenZMhEya');
INSERT INTO "sessions" VALUES(23,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.Li4kdBjT+gSJw9mQTe517VlEkB8F8908oxnJwJzAaQgjrH/yH8jdmz9KgPYf6wky7oCFUkemcSjNZAQp5o/qNhUFf4Py1WJmQh4x+ohErdeyJrt6jAJ3bsZ8sjFhE2RUqX1ayI9xBMcm/B7rWSjaD8RcN9fSDl6RAWAMjDYvoMNihe4k7hBNtP8m+fe5mbPJGqyJdmymVi9c2kKCs9Cyt+H21yJTa/7VCbXvYEo9nXHfHLfcA3K3Qmx6PS4bYeAMd5lwyZUxcHJ6DTt0ikJ6beHdGuOMJT0uHBWB91MmwBpdkK0brXPlL5yEcW200JR6pvJIBsW85lKqcnowyVItVTuVZV4+OHl5eorzkHOq8+THhlPXApG6pTxVqb3G9WxUHEr7/GhcHT5GEOCaEMDVzEPh3pfppcBLkblxv7DXxtIyLGfldTANIqgYTaa6OkWw7oHzqGZAx5RZmzKK6ptcW0KLmUiF2rEErYrlof0EI7kgPbiBjHkNV2WSv0UAkZ+pBcPrhK8VLwi8O9iNlwxicT+2IHYAy+fPutsv+0Z37e3DZURin9wDLVdm1Xj78u7KZxwZx9RHzsEQixuzJLA5Y5bvLMTIHx9e22XSkZcQHL7jQp2cR0AQoKoGYAA=');
INSERT INTO "sessions" VALUES(24,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.fm7lWq3phSYXGEXhfxkwXnIiNKWSEDXLssStmMHI8KydOP490qdAEDhjEzOjCtBA1ZTr65GnUTbFpjE7+gZOBssI7WVLJ5fn0yuR6+pBdCR/Ga3kdHX9oZFaT6pTeXBG5XI0jK/HWiYHg5+AZWeZc3ZczdMbu1f1hrtS+rPemu3Xkf7/5iBEtEyI3wvZZ5HHRZHVaWXGZ81pBEbzD5lBgfuhotSSthUfvbCFKrVwzCs+DktncgXfdg6IxMKHeLM7Q6aTp0gg4Dsiyeyy1BRPVfzbSq8/kA6JRDR/583ifzlhdsrA6RlccJAbN+2lIhgW2LoxI9hN8KuaiS/XShwpczGMWbG9hK8nQZ0EzDljSyxgYL90j39Pwjgg6r+4LYERNA3MWxfnJW9m+ETBSHNMqM4mL9ZdjTcTVMJ0LWP4kVoIAJE9T06yxm/Q77FNy5S7HZ4iUh05K7/yUVa8zsQqAn1z/EwF/0e7N6r0dO+133qwycncstpOm55GdFZDNB/ZL+k1troLRuWOunbf5dTOtmEJJybThgnhtsEQz/51bYg2DGz0sKvBlsVAYN+wNSWs0Kw5GJQ21JS1au7I0deYY/2jqSuSDyhY4UhmJKrPZqUjrQfju3/+/bfSExc5yU5QbgEElPv514FrZ9N2T5KVSnij0ixLV6dr/JmIeD+on84Y0E+OtSaa');
INSERT INTO "sessions" VALUES(25,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.BYvPBJntjjtT+K3wtOfBmXQpIVc1IZYO87uT+vpk70sbSuMI3Yyxk9lA7dTCkd1ZKFOlZDzVAUnIrtKW9FQJbOGMP3X3hYcvlDATJTAWlQ4liejJ77F7eVC6zLqVvU3igGvysl/XpnriEufo8rSUwdnga7piRYRlRyO8MDQmh2HN9kWKpd9RXNaB8pvAjd5ADeNwz5RT4IxhjB3p8zWxM++OkMz/TOVth54lEFv6s2YvckTQtCB6ma1iXsZM8j+8xG5vYt+RmkSOSLcU0wZtFjnZrwxUYNSxKXZdXXm/NfnNW23iFE8jEG6Es3Xh+E26weeuJCTGxwo86i8wC1zbYg8mhEVGQh7toV3JzV+Xs5cJybqn1QmFTsPhqpB9aPQWNBmf+/G7lb9uEXWCdxgZ1NUpNn1dI1DNsu6wCyi/nMvVD0T9jDs6Wh6SuXWxygYG6J8ksZ2YjSxzB4lcbLMJlNU371F5LRzW6GVgwuLuafCaOW5SoHY1mIrzsop1BwUodPSEC5f4WZ/IpSW7GeCO3mRCLXGSYqpSGBL/l1pPUzlkMTCuc+u7fI6y2Sz30WwvIj8z/kWxpIyfyYC2Kzez/Y3bDdkIX2Qr0jnv/csoFjWTpke/4pjrlv7TrEsNDzjGONGxhrEflzp6SKL1ENuosrZnxnWWnCAvEoIC0/GZlVmWRwvPqGgar/osuPbA');
INSERT INTO "sessions" VALUES(26,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.H81EIE/4O9AX2B8r3CnXd72rve5E6nBofI0QGO9Xmbxh0hCUoP/wPTsubcNnUj5D7KM3aL2mmqgv4wvgNnIOrVxQHRKiYzvaRP+ZD1C0LOPnfmqIQTKRdyqvRvjRpwL+eVBh2H4DXp7SvFSAr8pJlKDtFvaY91iddSkrvp89RyM0M9NFtG+XaMn68GVj//lLYNhDoCX43K3ZyoG5VZAbmDTDwBwV4LRbJuyUiT9CX8ykuVC9CieX+rtEL/HEz/DoSUWW2Kpb79gR7YXsLzrjqbPk813C00d5gwVyEPr75rflVzuaGRr/ng8QRVVyE0scLiv+bTLR6yP9Xiq4CAdWwv7PH0jw2vEWmEgZ82xsILt4TVilOprv1OEbcGkWbCbKkqsqrHU7TsYqwaGm4Vb/JEokoxGku2WBtHb3T0UnUv+xphQmMCmeRftaf4O3MukhwzO67sordSKNh26xx8saIUwWKTRabGYab71T6qMxubZwu89/Rj++tbsBXEA2TywbQdXLhccf6RUuSR5fV0+odhAluPwmE9ZM+bsc8r4IrXc4GoBdxzmCer1COdqIv5cv3kSrVoofubE2/RJXNPvmV3Kg5KCgargGbsd3rK0HXCu8+qiQI7xKvJMyQ6FZPyuka7OeOCuPQCYwcQW8qOgGRnTOh5wg+NVO5NvtopXLBtO4CKVBJs0eeH1qgbHCeRqiZMn9mtnJ7Fb1JnrpEqvq');
INSERT INTO "sessions" VALUES(27,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.8pVRJolNZAjEIXSLGE0l2VcU6GWJAYGwAnL+G7ifOR5MilcaBm4ieZ2Qab6Zk8DvK7lFtZ9miwOLmBCvd96McO46uZehKO96r3v1evJC77snLpt0wob3nFKDbCX9973QL/AwtpVqiEU/DO8EIeZhZffNPbm4kaAFT18RIP3l1CD15Y/3twHD64gN8RJ7eKTE+Z6rdcamZ7+JqJNTmvGd5yLkxNoG+oEpsshuu6mJ8HYtwY1FuFJwC15iWauohDYODiL31xYiggU/rFCaATdhc7z5NJWcuX9TUsTmjdFZxb9d3YT9iqoME0SwwBIla1y1gG07nFTyoGMLz48bhaBD95pHR0ZC8skiWzDFo1/Ky0mRkm91Pimq6bDuR+Iem2wudUVUFptzbgTaPCV1Q6TU0ZOpAT0290nKqNHqAPwaW1U3Ofi9XYZbtVi2I/BWLo2MQF1e3UoMMECGMhFoONQz6mbfETNdi+tkeDwMyNCdmzeWln/VGGVCI5rVbm4oM3vL1lQVTQ7W9pu3RhzM8GVTVg6GXLkSVGQuU0Ow+2lGUX3miCTPoV9Oe4iJN0QBH95GNciwCv9mpROZ4p1ipM9DFDtW+pGB4ExJm9K6JQu1Bpu+ztZ3Y7/b13eeYX6uJPHFZ/WqXoXvp4h/9cQrq+p8gBmiJNKTgzI9VJnYzj8IPnpYMdaUxcVcg66ZCuoBqD79TaVHGJjlGqf2Ae8rxuevSmstz4q6W8zd');
INSERT INTO "sessions" VALUES(28,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.zwTAmu0WuZ4NIpnE0MmzKOtzyBTpZa3r/YXX8lNi5MI/DO3NvgBCTS5Zbz1/lZlwR0LetkHnfpRkPQP8D/rFImwWWUs5wj3rr9MHwgurjrRge+kOd9FWzozu/Voflz32sBQeTupER5WLGs3cT/o8d8UNT209rpZerCaLLekRx9kRu9vssyq+P1jAYHrjoJqQIGISXOCodYOEH9qSx2qzCrUtIa1U9+AmSxBZd4xB70/iTftTJEXTlCh3AYQBuzCkAuSSsp3E2ibZppDFevRoG/snbYKwWgTeeDuCkTGRXaFJXiCUaTPpLVIRVtUo7GHbh+igLsrtqJ7M+nZIM3LIUnoUvIJwH8gp+Xr/h8d+A+IQ+izMqnGH3ZrT7Beai3y02B/lbC4RXkBfm4uQ/yCUmEmMlVBdDkUxTrOo4ZlrAWsDmdptl142uWXBpXgv3y6eELVY9p/0ZOuPK/G0pj4xDr1KMp1wDV5I/H/ujm7iW1HXSho4VQLPjupoEmGZLjNq28mlctm19D4+4hbx+MYit72iCV9EwCZkeGJJ9CDUJbPs4Km+5mH4R/0LLq5Xn2cqXlNRb5fpsz1lc1+/KJfTNRkosLzJizF+3+T4atU8PPu8EM4UG2ous6P9zp4CeCickQ9M0Nf+OUgaSYb5Bs5JEz9J/QEYLFEu4bYP4CHMbYx7bcQPkKPxPbtsK6KhbX0OffmdgMgZfwxbzYN5PmNWFo8JjZurEj1pEdV3tcS7eQ==');
INSERT INTO "sessions" VALUES(29,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.iu9X1UHH6BFmY+O9RvxwB4CteMbVCi3iSHA4QzDNu/LvwNW23tszYQEh6JBRQejST4/3psAM99jl4BTchmw9tujCxANy0OSjtPDay4okg9eY7OooYiVqt89/3uo5hwH4bvPKCsjWcqIk8cbThX5gX/99t0ZLI7C/cHEEBqFwr5jWo7ddMpW38QgdNJLWEUmxmp+pAvPYy3AaRIY9a61USxOmsnIkse+J/mrUe67lt2bK0XXomyKu20KRcQowveG1kGQpA1Fu/nvZA3AoOSQr68FOzanzIRYfQxlenZjt/p6FfSA9HZ3PBrdyFNSQ3nGV1B5CSw819pcpfqfIU12+g7ZITVIBe/ELJ1KjiDyKTHZgFtgjDZeEtOiJ+YLWWvz4/5avY9KfoUbjQeS3IKGj7IRnfJiT7GZIAmfwWi7A+KoIkzBLGV5+H5+dOyU9SPGT3WK8K2BVMaYYMoktlxpUFbLBB63YfcuxuGKNCzTg/UEh9LnQ4d3jNiBjLINOZjrnCKLkatKUTiq8EFsfgXncFD1LtuObFZ8Tt/wsgJtSnNBn2otRiQDuZd5RA9wQVUjqUXgY0F7Syq0OdSEv2+bp/pJ5NM7SfDerBOE4Lt1vNPuxskSPG2zTcsd4qKTu2SbR8IDk3jU78Waq3Mq34CeQGxEdnOyPnE/a9D4NTLiKfid5WpKzth2ZYsazugsDa4a1QZU=');
INSERT INTO "sessions" VALUES(30,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.u6RVHQq50RmAgYOdJCmhXDeOvLAqY4rHcs//oKerc8t1oa5neAh5hDb/EyAsQVY6SQhTzgh0yCgjU/c8XICOWzfN4pvr08gu0VCQEoLpVjJCCqOWzh+dZaYZUJ5LsU14tcbFikq73+x+0ATQJmTntFRzQJroxQABOW7F/coviOg8XdcsVfx4OfhMb/D0WoMRw2aBS5+5N7/GMtiZuayGzLDoijsPznu6MwSZbah9txr4AOz44NuhS6LZSDrU6zbYS5uTmU03gAtbRrMY7FT43fLU8IJHSWBukgDFFs9gSR4E5j9LJkf/lNOeiM3enX820cnEUeG5yS9Vk6GbDHe1yXb00/XaCCCkVYvkAZM41wWoxjbY9DtFNCdM5wBAmVB2dK1IwuNj/Pc+jyS6nfRM4CtfP3oG/pybciHDV0X4TNsbNZ7GLIftda0Q4swaA2/jRj25VivoDW9TKGkcCirWoEhOVY3CveH3JPRNEqKHKWsgohCFXEsn1A==');
INSERT INTO "sessions" VALUES(31,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.WVT2GWIB0uMfPK6ctVFrucwJXiIGW/QI2235p7je1Nm2gkoIl8bu1IqpDOYQrajyL7fohFik4TekI/je9/5IOVRcxwDNcEmnb5AXbdAuJuDZlzv2c21HzRck1q3UxobJ16XLlCeloAztVyO6lcM+1L3GvvrhKm0JgPVSQ5DF2WqypNnJIx32mdTENVv01UhxB2oroaeoC6Xf5W7aFQbjrdusJDv/sztLwIPAmww4HO5rl54imMGyUJ8gmz5q8YYCvHtfRl4AvRdx8NoFQcYp1+gkLvGAZa+og78680u0RNST0AqFVr0I0aLRSuso3aBCtuHbQy21skLzVgSGwyvuAd34IEmlQDxSxtY3nTELoFdaVXjRiXxl+mMSc5Suh7+TJuAjbp9e7ySdkNcWsa6NinT3cr1k3aG+czhZCQ20w+9fU5Zc9n+RlH4OtBsd0/ClFmdVXmyr/PyctNbRlRCj07cUfanczakEtd1MXAz2nObPtx4AYA==');
INSERT INTO "sessions" VALUES(32,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.WlYdcJEd5d/BuMUp/pAx75US58Vd27DKUjmpth1oDezD8SzraGzsEaRuTEzm2vl1BikPt6Rc01bO/aCA2/ofxCy20YiuzPCTf7ATM1WkIFgF3qE1D3R94obVwge3+YoaMpMolLtbPUOcmsBj5icVB/dSzMgi+KK57BgTEecOXTSKTS0DgOiSIGceOu0DZYOcdX0QCCAp1jiN53KWBaLZuc8ZJsmCZ2dSsSun8c3yJ1th7oX1c9BpyHANojcgWT7dFZovCZfKcavKndQl13Quxq0PYF/IZPrMWMXytc6nDcwK+LjK2K8/wKSjc0kD5AopnDpGGa/ERfl0fy/2/h4K6beDOMDoKUiwUe0kFyn1eDOkiaBv2/C1QIJKyB6KVLclx/nHiMK02zb3+tdD9FPS4lBBQgIFjFvqW+1YRIUiimTQfzGRRY4MGGBBX0n1k91lmq2Luvb/4XmBtw+Ap+rtmKEVPwC3iRXKG2rXpz0f6WD8kCZ2/w4nrcWlI0ryPt3ZXg6pAnQ=');
INSERT INTO "sessions" VALUES(33,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.MrOtpCCEOm1/i7VvqFbjA5tTH8Fg/F2Pi8JQbRAtBsR+VfWm8NtdOC2VKKGcTSvmvcuck9jgYnPTdbzk4dHcNH5Fxl17eYu+uzOXtpi57kqD0r1hK3Eznmc68IBFPfEJjVJVWlQyMVZG72WCjh5aJC98C5wy3pZ8HaW27fhJAtP/M3AvFy3lo8XxRtAIt19L8FH/FbRb5wiKgIID5eQaOXqCzsEMI1Qw8YIJs+OZ0pIePf3urnCHeM70C2QlO8xPG5ez7u51LQI7bSO06XYmKA/ycQppKrt0/hxFqluHjuXACriBv8iUEMSf0KbFSOJtnLu6kfxdgyyg+O0TErHlh48yheGyMWTR+SCSQtl8nYuWSPjO5Vl1H6bL52mYK9/ch2VUZ4+M89J5uA+5/HFJuKj1JsFBYv0lDNeX/qWKbJ9cpVXozcjsIH10nAJ4clfGJRCkW+3A/weoCHUOYs46NpZOpNRGERDWhF3tjcacphsbJQTG5c96Zw==');
INSERT INTO "sessions" VALUES(34,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.PSWWs118i08HSlvDeLg+SeZ2Y/u7OlOqnwTcGpDpK540OKuy4IA1oE3yGts8obxYh6zu3MZI6hA0BS/cwmy4ze3sDct+N5BXfB4PaAefNOqSGzvxwWXt+eu+9fPHoPMLK/K8YtClHxIj/3VtBEHkl1TxpNxvuMJ4Op5tiSLU0xL2adR6BnPM4glaFow7rJE1a3NfNhzHE4KpOwtKIEbydtuKEm9G47bVc4B//87byydDeuqINUKA6jRBTDWJLv8TicW7VE8ZfeEL0VEkKhl8jGyoHMUf1v7VHKDnI1YHQS1dphJtCvaVQPNolM/YsObsBbKoLI/TWBcC4ayBdBWpY9kpoQyNgbn6JaqIINwNWQaapflJXMI3wUGQVDiYPaXk0dsjo8UhSc+D77SStEVwqI0o38RuiXlBJkQTpEUvNmvdcWG1A8Rvu2Rx387j1xLhqSjqW4Qz5Z/Kr+mjYSFwjKsDEbAtAffL0xgVgMzt/Xkkv0yFsly8auG/LUuvxDXHvZzonRRtTeDm3oTfqY8FfmyUHOy6CLJUGeBIRGKYly1ps1w=');
INSERT INTO "sessions" VALUES(35,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.R/MXvBu/6NuO57+aABXLg8751kZVPWeo1bkqEsU50e2eJS9GQOxBrSxnMHeuKL8S3feAc8gHDhPPjEh9iWw6Cq4/qRqa9UI6cBumm8mFZO+EwXaouxf0ro+jnMd7NJXmpD7bF5bnhe9CJxqPFVHAlOK8N2p8lBpKDTFYU317SKmbhhAQcaHoKfuPHQzMZka3gMxse9JatL97HmLmxY9o6MJ+rBLVKbaeXfneKgEtsilJeL4Mka+He4f4Ax5zQpkhvI43ZFsFvQBRC2QKYpQT2zFbIi/aUfJjsRe9VpJwneYIpLhsq0gRMxSwg67FwlMUYKAGSWHjuWQSb1snD+akxxQagxLxzhg3hNru46C3F8RmRUOLi0Ead1/NKw3TDJLbc6bInUQUossHQE4H8CpVppRuVgmddaHbMEmtJ5HCVO880GoFSks0NQuc0v9ixXBKY8DvhwIxoWVBDwxLDaRmA/9Dd4unpdl5m0df+IcJBkT1EzLAiAAGtYR5W+ZxfOOcOSjOTXRxzJ8sSwfdCMlT/QvnfW1WheiF/8CDld8EQ7sKWwrIQu3aGyA=');
INSERT INTO "sessions" VALUES(36,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.U5Ihjf1w1H8qpuVa3S1K4CH4BZcIgMtcRE968eIRO92bD6ZI6K+VHxqC2HU4R0rlHs68j8yMDzdVKVf8DykzmMzKVQJjqoNHRwF0cq4zGmkBc5QGN+Od8ka5mVvbK7RBqEdfXTysKmT5Ol+dAbEGSIqXxLy7YYH/3drJrNbmn5WdKPxYysE73w+nrEp1Am+YyYfirdnKd5Adg2L1NJTUF0v00ZSfOwc3kZjyMSpqn92X/7KvFD/ShXNIDWyE7Hnh1NF/f1hMbVzb/lpTBebybyW6VevFi0ho7DoKJmvimUtBsGxyJ4jouQeEcQUG3M8WV8371T6wJikS90x1pEtcNiCm8xCTnkadPruChsogSMSeLlUzBJX5v9Fvb96L4FxF7rnwe+5X4i3icdhmDAE5daeP6swU0o0iWGT1JXqRFqM39VYHB2jvpGtPyfXnqCBzkPRIx5Jyd0NFfgEu8eOqwuN7lbnQ+9YHK4p3fMy4IEJwsMTHe7Tj1AegsECBJXeLw9AnchPlcBTmpXTNFxGP7wiMaUeonzlmaPQDkWngW3gm44ad4K2WpKq5Tcw5BrAIeSHlree6wo/ratM=');
INSERT INTO "sessions" VALUES(37,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.xmFG1AfP9FlaqH583x1V90Gc6G913pVjhdkLi1bBKlsYVEQAFE/r7B1fA4GjBhetfYoZdX/+7bYtOCpd5zyeitaN/F6oHmoi4Sw/S0OhI+g6M08KvbIZGTSAX7xTewPv6KyLMoBeYtdBTVEKjkqopF7TvlvEO1jAWUUq+3uGnj5/cf0rAjEq/rhW6dPQwiHyU1/nS0ua6did+Q6xZRYPdu5CKN4zTB7JhNhTqmjAG3W8ud3+ZRcfByeYE7/WQhj5nTDTWAjyg/H5KQfNAjsD7WckrhLFXUOXrK2ULsFcNG+4Ijr+R9NWhuBkgDkvqNGYX0f6tnAU6dWowruOyHRCQ7f5YYzUmh8F+VlBaNjOZjg3LbiUsRaD9vvHw+Led5aQDgs7kQ/TEv1lfhGhYlOgQVUWl2uLeTPx2iR12YZn0yOblMkqbUVwwaIKmAzQ7dggHNLkJLIZcW53MCU/1RwJ4/Y6IM0GcXXp+dx/x5opEaZ9VV76/Wcdh+0W6dq2X/5QwczNFdtqmEs7pV04YvC1XioVLbdt978HF/GlcHLfSh1nZaIJ4Xsz/doBbsqpL4E5llcxtpR57AhbQ5Yiy7I8O4OsxjM=');
INSERT INTO "sessions" VALUES(38,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.3BMxGlcSKlLqPO+BxmJEYw+yNyz2BgVu07zMBLgQNlo6+QoITj54dfCGdRXgjV1jBbk8L84RJ/+HeakU2al/IX2WjnzczqJFrMpVus861fM3F0BXZJw3ka5DmzsIWeyKCUnxf+61+N5nKeB6NpIYSRD/J6ugGdnKdHwGo3Xhku6sWhBYJAdE2LUSk5F2s65v+4f0AnLTsJX0lrEte30cfoRKOu1ukX/jpiEZVRvAMKDFnuO3tL3CUx2Q7CNdf1XajNAmVd8iSwEWgG+2iY0ZRj6ooT3grHfbNEXkS68w5cJ+/ydCqGpsU6se0qD9WfV+i+aiUarB0cw4iYYUvS+BlCsNO0vYWNipuaeqoGIAtufQmHH8vDR71Knfu51SYWshBYEVyFvRJDLqezG2jmFFpmTj+u974pS4+lZgcN8i0ACKghE4sr/pmax3pM9N86l7vm6e6IINQfG6tQU6bW7kuWGhqEjYm6/p5gRebeFIr9QuTJoqyfu4Q6cKGn6RUYtGjHtzLbecFUgE67yZ78MWaWZ9Zfm4iPdT+dbga1HpgnqbM8lXki6cV7XGX7wIYmYfU4e+5/rfaaW0dWnFgI64BTv9X+u4TD5507In');
INSERT INTO "sessions" VALUES(39,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.Pgj4lnhLkYuSSaYZV+rfiFUgxWjlTvt3iyTb1w8URFEs4SU6gGkOv1KieM7MSZe7ZC5upGxYvMJZwVOzgdn/UkIoQw8IcJyt5BdWZt6bborRz4ZTTihb4gzcrLVFKOh8t6Viq0prClLoye7oGB5ODDtp2FPK2Unq4+lXkinwsBZ4XM14n0Wz8zNxJWjdEvHuWViIOCCEhIErHtwsfEUhFmQVGXmkVJfap6ZZQUWrrbgKMaXusPhBCbaeVSRUL5nfm88mDW/6aR3S3mqA10/ll+vdsGgOnQ7NDnbmYoCQb+0z2yLJz+RqEXywp/y4v9KZMCEzYcTta7okBeEoXmWxlJNgbO/ENCF0uOvuNlTtyxZPQDMg6DoRfAXaU9YsYxMvYffLE4CdJGtN+1i6tDKKZr+TnzMuIwYiUBTwWrBXHejQBJfymUquxKbIE8XWhlHQFQfC232rhOZQ6EoPCSgzEywMpTcmiwGjkJ0oOUwJBXPK5rmKk2IUCTr26CC/LOs3e1ltI8Q1LR7KzbOs7FZ3KE2FKY5xfK6VB/biK4XUhLND8ADmGkCddfCM40k9uQ==');
INSERT INTO "sessions" VALUES(40,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.gfrze8ulkQhrEkCX/Tuu9cMo/e23+Uo0oOq13sj0XycXEorJqe7xp44czCjLinDkNE5ZNtxoEtjqBs3JzAelL/vlJSSZoOKszZcFqu1ZMiU+uSfT/8fJC8FF+7zCORQOWj9yAfxYudAIW3YD7HRJyNFMFF9pMSsOPKUMOuVclPY5m20KMI+atV7KCuyMoElROjBunKDOcG2S6HyPxbvphF/MgEGPEUs23vmpSkccndvP7kADoFEVNeJKYS4OBUn9RtRugkgluMdOpZJzfWUiy/083GRiFSHrAcn+tM6SFaM/Ym5RGmRpaD6tLAx0oW/6sBRTC64zWt5QrFGA16OKmMTuWCjFUBzHPa3wYddvyr6EVgaVsZC4XUv+1qaGcnoJTCM3BnpGk2n42qlHf4fDUZXgYC9Map/RQQUtVsYovlqh2jRL2icRLb86V3GydP0k7GFbbE1ijr9t3RhoitYSbXWZOWEGqLUBRCpbSLloRATCRcta1nuXhW9ik0D6D6rzX9YbN3L06viiX+4QmuZ4Pae5O+GFhI1bpF/pu24IyEm1dIuYzlmoewQibTj93tDdQ0yvX6iikNDj89JuU5YbhT6e7nhRXjcBBDFkcU7k/TjFxoCvHsFckiHz6NBkG4GHpp7N0ASxq476Q6nCpqxEeeGS2gYT9EhlzvTlDCn9aR+LNmXWk1WA8+JnnxF75aqw5ss6toO9zUmBLBsfkOQMk5cDVfjA4A==');
INSERT INTO "sessions" VALUES(41,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.MemS6RdM3SM5/z5GvH9YP+0A3ixnvPu28nN3DftQpBhV4IJOo6BLLUnL2fV+g7nb+PuLVaTtStebI9OzB00uv3WGWJhOZVY/MXnLcgkrWYz2jlYYBgvdgPwcYsp85jLQdoGMwWvMbVsS9UGwwptyEhmvlfWgf806wUIS2k2bcqNywyey9ArYwqWVTkXZYQtaF/O+luFhuqog1Ek96ZeMrxDHS+2JXl53TlYeVUvZ5+iN3XEQxSxRappSGvfkAdSuDiyzKlTcrqsxnOV+oalxAV8l93oG5oroSsiegMPtCjcWAbJaF+d9UloGa/SlM1nItuUWE2pd0lyikiD97qGjaAFZOUYQ1kMoaDOdrkF0ZCFlWBO7p9IJDVLPpG2VlKxruulqSvULfec8J7m/LCuhTmIJaOC/rmJ/1FLL/Dujp7PV9qgYw90TSTkvfz02/HenU5nJiFSivn6SXz85k6MbhNnF+1kZ/jPN2axDJAnTyKGBLDTARrcyMNN8Jy8hELZXhcpnofH2gWT+3D1DucPYw3saagaXiqYg6Ze0T0l6AZtykqE42H/7fB7JdJZRSgrVyM+xrJI2hC4tz9q+HUmabx1d/1m519mfMVeJckUtvij1klV5oxlgvcCcH/ZSzAroFEVlxmwSVphStr7x/sJVeMDEJVM/UipadLlqN/3DP2diohYPBDcYBjBPa0OqHTkHViAKGP7riTANRdi6qRD2');
INSERT INTO "sessions" VALUES(42,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number','timing','s1.5uL5zfUm.RxFYmN++tGn+t0YqnQsplXsN58rn3WnMO2AdO8YDm8q0867OlivlQLmti4gf1WJR4kOoFg59BGbMcrpGpT/owkd4RLv1JM6b4ku7SPU2FBC59c2XX/slnSyli7LUIsIPGqny5E7P27ei51sdZLsQeQZpECFLQCBEAgk8Hqn7TNMUnPCZj3zLeY67RW7WoVeyu+eXqxsleLs4tgJ2c588GmMtw1swHaZlocRo0c0xC8ucSOgKjHcCxXfWcGct+qCWrAjakOt8MMVUOG7epxyAjoJ1ADFSPC6OBlV15/zk0KHJAw3SIa4eNfdvhwVLCsfwA1SgRIxmLjJQRZ1z+TTI9IF2807r5jBdhRr7yVVfPDtE+qC3tX90yCs8FLYRNcCiZvRwcBUKtdbEEVriLmo7xIh7VDzJNuRDr0u75S7XUamrnI+ZXf3m1rKcyrYSTz2ltiLc8pHz8F+qzcAIhLVoIB9I39QJrBCpLG6tizT1q+413w9pErAUG7Quy3v7/ygKQ+zkQ6d26QTSJFQUv+vQpqfN9ZvRMefmmetIGJ1q3wp++tcj1qqLtT0pjVFqsq+ev3sbHi6WdwPu7UJsIsT5KAqjwTGxmCpVMd8qxgGsLCe2hO0qObCPzikuqGOmkvYI3wsj9Q2L');
INSERT INTO "sessions" VALUES(43,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.2AH55EsMeHSKnbpZRgLzIOzP15qWK8KDWYRex0ytE2Ylef7k02WGoCoi0fQe+RgxJq0Ozj1GfrfvZokmumN3n/KxOVDaJ6CkBDgEaoeodMXbohshzcpCrDIo4CBgeXRAwIQA2dXDcpODNzGxLAOB8K/8FODzTib3+DabNRsti7NfYrcbrPHM/yCEvnnwToJDmqKVwI0iHZ/cRP1FIJ64Zj+odPgnLbKpK3uZpVYFjgTNikd+mak6HSJz5AEcYSH1GziA0jDPkhBiD5dFfOqQexpjpDOjEBo43tZedWSjx/wVrnfy7WabeM1t6n94vVHs7ou5JP3bFso5RYj6gP9xokPcAcl5EnhQKz5KZOHnGgW73yAya6hAnRlgISv9rnbcaa4aoGFBphrjqWpvjtBVgDkA6w0ofv/hedLA7UbsBYGzdPE4C+s5wkzIXwTMyrM8sxQCos6fmAzsTjpjITBVUnY9FXsvAQ+vMxOJH0R1IrCkOFbXsWRy130nnl8OzsJnmy4YWLtnR2+wA1T9wTa0L9eF7dsEFjpkqWONmzZaCCK7qlo+XmXdYHUid88sxySGEsxpiPx60NI0F5w=');
INSERT INTO "sessions" VALUES(44,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.C5PM/xwwaQG8QrD+lhhy7Y0F9NGEevNzSroafM7aAzrXso+W+eM9SW6GweJOFefMcw/zq2xk1sqjYFvSIPF/1jvkD7AplD9+/Hb6WwzgwW7eI4hcSXnEj3i4GleIAN9DAdg+YV+SvB/C5C0trZBe+IkW4DD/29YkLv7+CokA/wuBxYC/pHphRgXEAmbfTe0HeIIl42fjJWOPnU9pNpaQ310O/7yVF0Ptoib+RImuI3omLy5cA/mYvZCybNT6+xkHyJzJg0dJb3twEhEGObp3tdchdm3+AlH3Nq+QsIbTgk9Y3Dk1puUel94iomBV9Kcg1+3tZSCsmNr5pDsCl12aysnAF615RgOPJnaWsDC4PWLuPDNGjE2i4RhdacO0nsgXMXunKhaSKIZhcS+7B9AdVRPX2vdmxZ2XrNlG1Ik8XM9wExsMFIqXCCwmgwMhnaSe/P/cGC+5U57I9nrJ0m33lNwM7UsFStP1zJ146eZgjogH83CDCMVHd2ZKfTmPwOQZBPNvHUn+FGJ+bKke6tHecrFm81obe/ngkMUeHVE6BrjqzHEwLaNgpVGuiJKamT92BtQGREkUNEhgjTjxdvHJedCFpk3HxRqNNtH4p4VY8/iy+aCZ3aZ832Zb4uBuGFNxDL0+bLnIehLGwnVLIHnmF2Yk+CsTRq9HLBNnRfOwoPFqtzeaecqF6s+IwnBs');
INSERT INTO "sessions" VALUES(45,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.O3P4Bpo7gUrcRcYQENnFJNJWYGntJHubiLHRAQbgpz+CkPLMDd4nRLxTPfOGIdE2OklkqY2H83qpiINxYUou8B3HKVGM7EK7gt4RPbQMk+7iYLp/emTG7iaSHY5p9A4HH3sIz6PpQMRUdGqniUIw4gs/QIET3xnz7hd+WVGRJGpS8ZXm7q/lI5rqH3+V2iWhWoHDcOKIMUwGJ34bmIFknNNbt0dv4B+5T0iGzXDz8oWl9ex7Jjtep7BA5rDdox0POsRS/6QDw5PtXRph4U6rOMldcGXcsKwLqmF8XELqX7c1z26l6WVQ3TVNpjlrS8LIDoR7Ylf3grDHPMb5ebf6A/pSUIti2kyyJmPbvyhWjczNhU8XbJvGKnza/OdZblQJD22bpdKAAYoG1TENsni0a2lkGQR/n0VJvDTskCQSS8kpvgWg1dnSgbEG7mmAnbtOdO+HTWOf2OczDU3GBtve7REXxPsqbqN77Fgmzgt25MuVLJObG5H6fYdgk5LqfuISvLIcfyaBi0BtOGYN8zVYGBW9Ke889G+sfAn95wuSnvynn6BFcF0l7mER1S5dwtHDIFNg0A18J8R51q9hH5Ggr+JqBVKjwlnHE+5qdOLcKlGcTMrZN3tw3wvRZgrD/nfJ5cDPZSw+ciiSYViaO0DI4qnY7h4Z3MmS/xSglUDCkP4CcxB4IgLPMaRDElxOgd+A0PilOCLaD7JoH/78ymGph3xywuvrVig3');
INSERT INTO "sessions" VALUES(46,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.qU64bdOZFOc4/L/EdevBsg752p2w/9pqn/PmCDyuCgWytfoaquzn1WxSg9+AIsZuOMz9WSVqcpQSrZNBXRXp8PHbUboPF+OmyCFK5AhItE/FBEQrdrCMQhW1+PmORnNregDYxtzAajh0zV3sYfEpohSaGcrYqitFThN5TxpLJ/0NktTlzvykPAEIqannlakjHWIB0jjDyFyxryKFO9FOWo/SX+6DNRyeWTNpXCDlBr0YgANbfbKFxCpDBfjGW9hyFEGtzn10AFRDrEkRzn2+6qOB5cAoGlCFn7BGIGlFOKfwv0PCa1ROEcYk18AW9t/wmbR/Wwd+cD7OpuGlYM4+64L7ZPWLDtVVn89Nn19tZY3tKEjJLz7vk/GfLZld/7iKnyz9HwgMboTwCFoGn8StscVaLaMZVJCax1P2OHwb2Sv9EPmdgm2AP1oCandOsb8ATDFAyhD3tG0gO75IQfv5KLDE/6XxVA46aP8oqC5SkSc08yZxI5Wh1HWHK7WLtDY/rzCP/LA5dLmQJIoratUGlMep8dZWsw7SHrTNUw7iAFXjsM61PEd5UX+6m+YBxShZQRzyL+jAQoHFQ5xsU4LtZmc6ZqSc4Ux9+T0zY03WdodSpR5McKuQEIhlY/sMW4lzH9qxAiet0NYWKBvp6NtCHTub1geoIGfoaD5mBfi5b6wKktPIW/Uf/+iooNrDm2+NPm5MnlFOPE0ISMm9sakpZg6N3nd5XQZYxQX/k35T8Q==');
INSERT INTO "sessions" VALUES(47,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.JiHa8GrWFi3Fm18jgG1SLSlcrre1UlOMl9WXHghqsCsFPriMcfJb8XqWULpm5ihgQMAQET8mPLksw0wQt9a9nuiePmEBPlU2+hfxR+uHcLmKmh7p8Dmcl53Uq1uGENDMZF5mowWw0Zil90EdGtKCCTJjOWL8zH6FfNvZQDmCFoAnttmpVQ48XBohKd//LamIA9b3xBrgXukXCe8c1M3U7NyTKIVaAD6aSL+LtB7YlSqAqoZ97+ntABUW7MQsZMbYJVXpeZoTj8ZffPmB5v8CWyfTq8GjCcmfUiwAW9wMHtVjhNv4rmzZRRviaqaVS9zJolEbLwEbSdeHNADQseusKkL7w4hJ9Ehvfo4T57ihTLpfRZeJVxNDfxfQF3sAHapJQ30NT5seW4nYP70dmmm+C2DZMrxUMCmlaP3apfoe/di0uoQ37U2MTPSP/1sZtLYmO9I3+ABppX38GegoSVOMSWhm00EpkBHTBu4IITrx8Td9vRQbI4HuOxYDlYxY1tR9IboAcYzP5oRxuzCautRyLId2Bzma1jL3mJm5O+o/UxzXAYaeC3J/ucQA9a68NQDIXfDNWnqe1LvjHOeyP3i6NiiGuSD9rcuy8PbEUBcbY1qv7Y+j6+HDyIynf+vzyxZyo+qloYtjvnHJLXUJ3aIlma65uykOJNj/URSrO6Z/rhbzhxrci3Fl5dxq8Eupsyu/3DQ=');
INSERT INTO "sessions" VALUES(48,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.Q1ik7ld6Z/lP+XBsNw7oVqwv0HNgvq5Bvl3f78qTNPbb4Tk7cCMXkSLF+37gTanTJNFE7m+gTmQE7n1KqkP0VpVvu2pNlzTV5ld0n4J5wi1oyhJiKsG4jUKHBFjvE8NTlMLpe+W4Rbct2mywP4WqkWqhToeukj7T2q5UyJ3ngsrCl0BfYdENNRIgzpQCXhEr6ZR/kcFn7uhh7wBVd16ospq/hGvwyyBpOmjofBee6vqSD8Zt0suuvu40Hx36K8c04c0ctae2W18HFkj5aAAzsNSbi7ZYYz0JGnG1XHojPiZIgg0p7xPwSyGDguXabQ1K20DKzbx16/SSIOaD1ymN3XXaYWUN6T3zm4qb7DzkmSuhoPWi5KvouxvJRnpZ/g8os+nFfVu1LrV8litI3RGjakMDYtVqWgA1Im2c0mmciuuBJevYYDtMLSOZP7ha/WOjR4nL9Qanw3B3htCCCOnRyE5zSU83G8C8TmNwPZmg3MTfU9bDxsXmGQyGAOEBz3re+IAVX9MkT7Bgf1Im2Ofq6m1D/i9fVn+I5yHfbXLSod4KXtpCA4LBnSi3Ux76O6jnEBzn6zBtzadY6w+nHjaaACAjGAFfwU1jt6TW1FNkDHc3cwSwEJQ8sH9pNjGGdyIpGZ3s+FEBE+HQYdQO3OC67Q2yAjx4SC2+6fJ1zG4mXeEldOkQPYML5+cUUHFz');
INSERT INTO "sessions" VALUES(49,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.grYcQncew7yIrlJDI3bXtah2PN5VC81vXj3VVYRTjNul3nxrf7lQeBPKTM9FVTM80C7+jg0DQMdkLlgSamA+CK9s3UPsSC9SQYzXQ8dQJYbMvkeSt8VcpKQQ1gg+eBShe0AQblwrjolvzxS2ORgB7/VmRCg465HGsn3RUYKCeYoeLtftV9XA2eYhEUji5S/8cciE9C5MAJsDMvGsOuxPkDrQ6SHU9cEi6214SNfv00Be');
INSERT INTO "sessions" VALUES(50,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.LYySiNC1gES7j+k3klvxFCQFwEnBVezmW7rj9IFb33dnNZSozgZTu1yPEVF+C8vPj45oYeXU/uNk9K5GQ9QwM8+Pl4EiktOgSRxaifPR0VtOd/UK7aI6bBlFTgVMNG1+KDoTRvynitC6yMhS50OoeYxVjq0C7FsOZUAgBasNFplOJW8IRwZPPsr9QahUJs76OkM04AYspBmXOjvPdQPdU1d91zlSIHJjSWA3N4QEQwakiMV9IOLY6h7q079X8oeUevkKiSAGP3ETbMu7w9cisI9V+KRvQdeb1crBrXYG/on0YQeoTSUOV7KTyOdMY2y/h8ii2U+NM4zrFgVX1umzRiMaR9XuV+KmMaCg8FXCmMKWRruzUI8AlQPAbU1MGwgRuQ06PVmtHl8rX2OUl7fkz6ShA+JbuY8eqd4qHbH1Aes8ecs3w4D4D2f6bEJcPCROGljoZpJdT0DQejI0uMX3Kfgp2GfMNOTl1YMMWvHX/Q0x75kBruEYCg==');
INSERT INTO "sessions" VALUES(51,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.fi20lbXNJUfQM11uBcPFslsnuzz8+JENa0ak3DmdNy3qUjQc/EjAFIsW+l3Bimd+lIsAF5BmpzB5PIbflKB+1Y8qlI60UU4DC8o8ZJQrY2MV2/QZ6CIV6qEAoioUK2xl1SKDwmvFBc+vyJXSqLuGQZLVSZtBxlkTKYqPBfbZz2pYp9gQZO9G0i5hJHfucpjj8Y3mMZ1u7Fqopo4sZHEMddUUQBgmbr7QH77xWTh41+p9Agrn/EhX2Y9aVNqhgybRN7hBqzb8torgcQDSZVw0rLi0V2zPVtZuDzyW+OUGlzpY1DdqOeP/+yzZPIJzwsU/8+GyxOQpZ6F137fSzB5epDrxy+qZOGGvMbZfVRQ5pQqy054JDy44XhtfbXXlH8OKSoSv7BRMmxJAMV1IYm5dqw1q6Ik7kgOa1ZaBm05gDhUIjsFKCZ2YEOqhPuJeI3i4RQb1RaLI41oTKOGC3KbXvhGMld+PcFKUomNQIm68/Uy62zyq2pe5GWBDe/tGdecKxW45aeeMFupjX3RUMgO2LQjmLvpS1HBU+4Thvl68ofOtKNzV5PLItlryVGNn0N3WB2lsw2QZcJq1gm2uPa89jmlYdJ5OB3X+UukCkL3BsbIlLJ0/8Xp64z3OMzHEYn3Oz/bPpxJi8g/MeG+W9LnG/K4cB7XF9hXegMCioTTm77j9OlGYC2Mj');
INSERT INTO "sessions" VALUES(52,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.RYGr/C05Tcd1h6MsCOoGY0xlf1oSrET8RjNuGez/GNP3eAf+Diakk9LO6kTt89VW/SVwaGoGE9wPsGLZo134tF667/cWQFzhzNPqVL4mhU26CpAVSSc2VFPIaEw4BPN9dfPkrSCYcD92eBShOjVlBglQh76FW0p0sjxPN2Zth2YWBXgVNVaaWxxAV3jgvO1QTfuY2YBHCrHhCqdnBmWx3YwSeONraOuus/HUKVl9aECZ82L8gh++uQD1U9YV1jez8QtnDZQd/cPXbWVEKty+bFTC1BAZNxzZSQoSym5LYEX+1F0+yks3OmK7bSpOtYeVUL3Rz//HpfCrZXWIGytlRmJ0HPXYDEAOMRtNGdqvAumzE61nz1/IxZYxwCbJBvdFpxNbBElkPRKizk5XW1Wd9b/gjUKauhnHvHd95c9ub1DvDQQBJagI4APi5+a6g4xeJJG7mfbOctg1uWJlQ4Ga14KYn3I1je5PMQcY3FHTn/smmgOsb64S4Bv3eiUaoX8bGcYT8lV3CX5F9Vn1ThEUciNOYFHwCY6NQOq0Tdz7rOAMEUt4xCXEgtN/mBjUGSB0dHFkno4UvYAxZGsL4jKNPzcBraHGUizGmFLttrlSaDi3nMke2Ih3dcXXSY8=');
INSERT INTO "sessions" VALUES(53,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.C33CTLZB6y+MJsqxUoXDcCf6bFIjAurUuq7AzvZA5PPUmxufTfV/qndTMRcU06x2uK6xbr1VWdWymeVP9i/7SB2s2vbOvXjgR49BpMYwDVrHQ+0xQ5GAhZNiQmpou3NCgOD2g9BwidF9lsIwwzRpqtrA9RxM0CLxDHGNtkZcMpoh3r3JjGzpSK1t9PntG0XOgXo9bQlBEvIqB197maXHvXr2ZMBs+qCynCBwEAP/YZ5dtdVKai/off52V+hExt1ExgaNxVv4QW4fmSomUoH2rrIrUvTD6Kjf9vYufxWhebIywcyYPokEXfhBbVo2iO06pUo7eCtc3b6v59n7PLecQ+zxjFISQnw0sagTRg25ANBh4nOD9NmHkO28Bdxn1dOCqmW/zkoY5gi/ZyighzabIQGVt+wvK0lbCBocBH5hTf5c65LPtsvvqBZJO+zylaUYqKmgFR4/GcsM3JJehg0FkqpmsSuf366XBXmlHQ3c/nikWX+I4QPVQw==');
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:01:35.908924Z","noted":"2026-11-23T09:01:40Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:01:45.114822+00:00');
INSERT INTO "state" VALUES('closed','2026-11-28T20:49:17.314882+00:00');
INSERT INTO "state" VALUES('tombstone_salt','2039eed643855e40e2d7088a2febbfd1');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('bind','{"id":"OB2p2LuveRo","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"W1yfDd0aUfY","chat":5100001122,"asked":"u347713989:why","until":"2026-11-23T10:20:37Z"}');
CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO "timers" VALUES('decay:7',1796693367347961,'decay',7,'{}');
INSERT INTO "timers" VALUES('decay:8',1795428200000000,'decay',8,'{}');
INSERT INTO "timers" VALUES('decay:11',1798421342876770,'decay',11,'{}');
INSERT INTO "timers" VALUES('decay:12',1798421361347961,'decay',12,'{}');
INSERT INTO "timers" VALUES('decay:24',1796634066000000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:34',1796634076000000,'decay',34,'{}');
INSERT INTO "timers" VALUES('decay:42',1796634084000000,'decay',42,'{}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:51',1796637630000000,'decay',51,'{}');
INSERT INTO "timers" VALUES('decay:47',1798423338809204,'decay',47,'{}');
INSERT INTO "timers" VALUES('report:347713987',1795428335000000,'report',NULL,'{"chat":5100001122,"thread":null,"message_id":null,"by":5100001122,"language":"fa","what":"stats","period":"7d"}');
INSERT INTO "timers" VALUES('report:347713988',1795428336000000,'report',NULL,'{"chat":-1002200000405,"thread":null,"message_id":22,"by":5100001122,"language":"fa","what":"leads","stage":null}');
INSERT INTO "timers" VALUES('again:347713990',1795428625000000,'again',NULL,'{"update_id":347713990,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713862',1795428620000000,'again',NULL,'{"update_id":347713862,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('af2e45bb0f4826c24cf352699d36d19878c9ff7448a15d3d72b36cc50326fa75',347713857,1795424454000000);
INSERT INTO "tombstones" VALUES('4db46a88a2e162a892a23dc2f15768eaef0180befa31acf5e8e6e42c1d05a8cf',347713981,1795428329000000);
CREATE TABLE "trying" (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "trying" VALUES(4242424242,347713991,2,1795428620000000);
INSERT INTO "trying" VALUES(4242424242,347713992,1,1795428620000000);
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
INSERT INTO "updates" VALUES(4242424242,347713957,1795424492000000);
INSERT INTO "updates" VALUES(4242424242,347713958,1795424496000000);
INSERT INTO "updates" VALUES(4242424242,347713959,1795428020000000);
INSERT INTO "updates" VALUES(4242424242,347713960,1795428021000000);
INSERT INTO "updates" VALUES(4242424242,347713961,1795428022000000);
INSERT INTO "updates" VALUES(4242424242,347713962,1795428023000000);
INSERT INTO "updates" VALUES(4242424242,347713963,1795428024000000);
INSERT INTO "updates" VALUES(4242424242,347713964,1795428025000000);
INSERT INTO "updates" VALUES(4242424242,347713965,1795428026000000);
INSERT INTO "updates" VALUES(4242424242,347713966,1795428027000000);
INSERT INTO "updates" VALUES(4242424242,347713967,1795428028000000);
INSERT INTO "updates" VALUES(4242424242,347713968,1795428029000000);
INSERT INTO "updates" VALUES(4242424242,347713969,1795428030000000);
INSERT INTO "updates" VALUES(4242424242,347713970,1795428031000000);
INSERT INTO "updates" VALUES(4242424242,347713971,1795428032000000);
INSERT INTO "updates" VALUES(4242424242,347713972,1795428320000000);
INSERT INTO "updates" VALUES(4242424242,347713973,1795428321000000);
INSERT INTO "updates" VALUES(4242424242,347713974,1795428322000000);
INSERT INTO "updates" VALUES(4242424242,347713975,1795428323000000);
INSERT INTO "updates" VALUES(4242424242,347713976,1795428324000000);
INSERT INTO "updates" VALUES(4242424242,347713977,1795428325000000);
INSERT INTO "updates" VALUES(4242424242,347713978,1795428326000000);
INSERT INTO "updates" VALUES(4242424242,347713979,1795428327000000);
INSERT INTO "updates" VALUES(4242424242,347713980,1795428328000000);
INSERT INTO "updates" VALUES(4242424242,347713981,1795428329000000);
INSERT INTO "updates" VALUES(4242424242,347713982,1795428330000000);
INSERT INTO "updates" VALUES(4242424242,347713983,1795428331000000);
INSERT INTO "updates" VALUES(4242424242,347713984,1795428332000000);
INSERT INTO "updates" VALUES(4242424242,347713985,1795428333000000);
INSERT INTO "updates" VALUES(4242424242,347713986,1795428334000000);
INSERT INTO "updates" VALUES(4242424242,347713987,1795428335000000);
INSERT INTO "updates" VALUES(4242424242,347713988,1795428336000000);
INSERT INTO "updates" VALUES(4242424242,347713989,1795428337000000);
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
INSERT INTO "updates" VALUES(4242424242,347713990,1795428620000000);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620027523);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620036922);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620052016);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620065341);
INSERT INTO "updates" VALUES(4242424242,347713799,1795428621076704);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621085168);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621133233);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',360);
INSERT INTO "sqlite_sequence" VALUES('leads',53);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
COMMIT;
